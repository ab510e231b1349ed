// Written by `npm run train` from the mails in tests/fixtures/mails; not by hand.
export const learned = {
  labels: [
    'invitation',
    'request for availability',
    'confirmation',
    'reschedule',
    'cancellation',
    'rejection',
    'offer',
    'conditional offer',
    'application receipt',
    'assessment',
    'thank-you reply',
    'none',
  ],
  step: 0.113567,
  bias: [7, 3, 10, 2, -1, 0, -8, -14, -8, -7, -6, 24],
  weights: `\
L...LLM....M!
KL.MLLN.L.MO! !
.LL........N! a
..L.ML....ML! i'll
LL....M....N! je
MNL........L! please
L..L.......N! so
L.......M..M! sua
L.L......M.O! te
..L........M! the
..L..L..N...! tu
NLL.........! você
M.L.....M...! we
..L...M.....! we'd
........M...! we're
ML..........! you
L.......M..M! your
.....L......#
.........M..# !
M.M..LM...LM# #
M.LNLL.....M# ?
LMMM.L....L.# a
.MM........L# ab
M...........# about
O..L........# al
M..M........# all
N.........L.# alle
...M.......L# am
.L....ON...K# an
.N.L........# and
L.....M.....# août
......M....M# april
.LML..M..M..# aprile
..LN........# as
MLM.........# at
L.MM.......L# aug
L.ML.....ML.# august
M.L........M# avril
MML...M.....# b
M..........M# before
L.L........O# bij
ML.........M# bis
L.M...M....L# bitte
..LM.....M.M# bring
L.....N....L# brut
......N....L# brutos
L.M.........# bst
..L........M# by
LML..L.....O# c
K.L........O# central
.LM.........# cest
L.L........N# ci
L.M.....M...# colloquio
...........M# com
K.OML.......# come
LLM...M.....# con
L.L..M.....N# d
.LLM........# da
N..........L# dan
L..........N# das
.L..L.M..M..# days
ML..LLM...LM# de
..LN.......L# dec
..M..M.....L# december
L.L......M.M# dezember
.MM........K# di
L.M...N....L# die
L.O........L# dock
LMMML...M.LL# e
L.M......L.N# en
...L....N...# entrevista
...........N# entrevistas
..O........K# então
LL...LO.....# er
M..M.L..M..L# et
LLL...M..M.N# euro
N.LL.....M.L# feb
..LM....L..M# febbraio
KLM...M...M.# februar
LLL........N# februari
............# february
.LM........N# for
..M.........# from
L.LM.......M# février
........M..L# gennaio
...........M# gift
M....L..L..M# h
M.OL.......K# hora
M..L.....M..# horas
LMM.........# hour
...L.......M# hours
L.M...M.....# hr
O.L....M...K# hrs
L.ML.......M# i
L..........M# i'll
J....L..M..M# il
LM.M........# im
N..LL......M# in
L.LN.......L# instead
..NLNL.....L# interview
L..........O# interviews
K..NM.....M.# is
P.K........L# ish
LLNM.......L# ist
K.O...M.....# it
L.M...MMM..L# januari
M...........# january
.LL...M.M..M# juillet
..M........M# juin
L..L...M...N# juli
L...........# july
M.L...ML...M# june
M.M.......L.# juni
LK...LM....P# k
..L.....N...# keep
LN....M....L# kindly
L..........N# klasse
..N.........# km
.L...M..M..L# la
.M.LM.......# le
...L.......N# let
....K......N# library
L.N........L# lieu
L.N.........# location
.L.........M# lunch
LL.M.......N# m
...NL.......# maart
...........N# maggio
.........M.L# mai
M.......M..L# march
MM.........L# mars
.M..........# martedì
M...L.M.M...# marzo
MLM.........# may
M.L.......LM# me
M.L.M.......# mei
ML.L.......M# merci
MM.L.....M..# min
.ML.........# mins
MLLL.......N# minute
.........M..# minuten
M.L......M.M# minutes
KLM......N.M# minuti
MLLL.....M.M# minutos
LN.L.......L# mon
.L...M.M....# months
M.....M.....# märz
..N.........# na
M.M........L# nd
LLL.L.NN...M# netti
.L.........N# neue
...........N# new
..LO.......L# nicht
...........N# nieuwe
......N....L# nights
LLKNM......N# no
LL.OM......L# non
..LN........# not
L..MM.......# nov
LM....M..M.L# november
.LL.L..M...N# novembre
LOL.........# o
MM.M.......K# o'clock
....M.......# oct
N.L......M.K# october
............# octobre
L..........N# of
.L.........N# off
ML.L.......M# oktober
M..........L# om
NMLL......L.# on
.N..........# oppure
LNL........M# or
LLM..L.NLM.L# ore
L.MM........# ottobre
LN..........# ou
M..M.......L# p
.LL.....M..N# para
N.L.........# passcode
...L..N.....# per
L........N..# perguntas
L.M.........# place
...........M# please
MM..........# pm
...........N# por
N.LL........# porti
L.N.........# position
MLM.........# pour
M...........# presso
N.LM........# prima
N.L.......L.# pt
L...N......L# queda
.L.......O.L# questions
.N......M..K# qué
M.......M..L# rd
..LN........# robin
L.N........L# room
M.M........L# rue
N.LL........# salle
...O.......L# same
LMML.......M# se
L........N..# segundos
..LO.......L# sempre
...M........# september
..L........M# septembre
L.L.M.MM...M# settembre
...L.....M..# si
..M.........# so
L..NLM.....L# sorry
...M..M....L# st
N........L..# start
...L.......N# statt
L.M...M..M..# stunden
P.K........L# sur
.LL........N# t
.LO...M....L# te
.M.M.L..M..L# th
..NLML....LM# thank
NLL....M...M# the
M..M.......L# this
MM.........L# thursday
M.M........L# ti
M...........# tijd
O.ML.......L# till
M.M.........# time
LMML.....L.N# to
L..M.......M# tomorrow
OL..........# trae
NML........L# traga
LM.........M# tue
.M.........L# tuesday
..MM.L....LL# u
..M..L..L..M# uhr
O.........LL# um
..........ML# un
.M.L.......M# und
LML......O.L# url
M..........M# utc
MLM.L.......# uur
M........M.K# van
.M..........# venerdì
M..........L# venue
..N........L# voor
.LL........M# voucher
......N....L# vous
.L...M......# we
.L.........N# we'll
...LO.......# we're
LN.L........# wed
M..........L# when
LN..........# which
..M......M.L# who
K.M....M...L# with
.........O.K# woorden
L........O.L# word
.M.......M.L# words
M..M.......L# work
L.........OL# works
.LL...M....M# x
...M...M....# y
..ML.....M..# you
.......M...M# your
M..........L# zum
L..N.......L# zur
..M...M....K# º
..MM.L...L.L# à
M...L......M# às
.....L..N...++application receipt
.........P.K++assessment
LLL.QL.....L++cancellation
L.....LP...L++conditional offer
K.PL........++confirmation
............++interview
M...........++invitation
KLLL......MR++none
LL....PM...L++offer
.....Q..L..K++rejection
LO.........L++request for availability
KLLQ........++reschedule
..L.......N.++thank-you reply
L.L..L..P..L+application receipt
LLL...L..R.K+assessment
LLL.SL.....K+cancellation
LLL..LKT...K+conditional offer
K.OL........+confirmation
............+interview
M.L.........+invitation
LLL........P+none
KLLLLLSN.L.K+offer
LLL.MR..L.LK+rejection
LO..........+request for availability
KLLR........+reschedule
LLL.......PM+thank-you reply
.L...L..P..K=application receipt
.........P.K=assessment
L.L.QL.....L=cancellation
......LQ...L=conditional offer
KLSL.......J=confirmation
Q.L........L=invitation
MMMM.......K=logit
L..........M=no
L..........N=none
LL....Q....L=offer
.....Q..L.LL=rejection
KR......L..L=request for availability
KLLR.......K=reschedule
..L..L....O.=thank-you reply
MMMM.......K=yes
MOJNKL..LLLN?
NL......M..L? #
.M.........M? ?
MML........L? a
.O.........K? am
LN.ML......L? any
N.L........L? ask
L.LN.......L? bitte
..L........M? bring
.MLN.LM.....? dan
NLL..M.....L? dann
LN..........? dimmi
.O.........L? een
..LM.......N? i
LL.M.......M? i'd
...........M? i'll
L.M.L.....M.? i'm
...M.......M? ich
N...L.......? if
.M.L.......N? ik
LL.M.......M? il
LNLL.......M? io
L..........M? it
LM.........M? it'd
L..........N? it's
ML.........M? je
L.LN........? le
LN..........? mornings
.M.L.......N? my
L..N........? même
NL..........? nous
LM.........M? o
.L.N........? otherwise
...M..M.....? same
......N....L? say
L..........M? se
L..N........? sempre
..L...N....M? si
...N.......L? still
.L.O........? tell
L..........M? the
LM.........M? ti
NML.........? we
ML.........M? wir
...........N? you
NL.L..N....L? you'd
..LO.......L? zelfde
ML..........? é
..NNML..LLMK@answer
KSL.LL..LL.M@booking page
....NL......@calendar CANCEL
MLLN........@calendar REQUEST
...L..NL...L@decisionBy
NLMM.L..L.LN@doubt
J.IKLLL...UP@from private
NLN........K@kind meal
MMM.L...LL..@kind onsite
...M.M...L..@kind panel
M..K.LM.M...@kind phone
OLMKL.M.MO.I@kind test
N.N.LLLL.NLL@kind video
QLQJLLL.LLL.@length 0
N.M.L..LL.M.@length 1
L...........@length 2
.M......L..L@length 3
M.M.........@length 4
PKO.L...L.LK@link
JNKL.N.MMMML@meetings 0
NLMM.L..L.LM@meetings 1
NLOLLLL..L..@meetings 2
JLJVLL...L.M@oldTime
LLKKL.L..LLV@own house
LLMM.L....LO@passed on
OLN.L.L...LL@phone
N.N.LL...L..@place
KLP.LLL.MLQJ@re
LNKKLKN..QLL@replyBy
MM......M..J@requisition
M.M.....M.LK@role
M.N........L@round final
NMLLLLL....M@round first
MN.L.LL.....@round screening
.MMLM...L..L@round second
LML......M..@round third
IULLLLL.LLLN@slot
.LL.....MML.@stated company
MM....M.M.LJ@stated role
....L......M@to company
............a
L.L.L....M.Ma #
.LM.........a bit
L.....O....La bordo
L.L...N....Ma call
.....M......a candidate
LMM.....M...a chat
.....N.....La choisi
L.LM.......Ma colleague
N..........La colloquio
.......M....a conditional
.L.........Ma confidential
L.LM..M...MLa conversa
MN.........Ka couple
.....LN.M..La data
.M..........a day
MM.........La de
........L..Ma decision
L.N........La domani
M.LL.......Na dra
....MM.....La déjà
L.NMM....M.Ka entrevista
...L.......Na este
.MM........La few
MML........La first
........M...a fit
.L.........Ma free
L.M........Ma friendly
L..NL.......a funeral
MLM.....M...a gente
L.M.......LNa giovedì
.L........MMa good
...........Ma group
.L......L..Na home
MM.........Ka hora
L.LL..M....Na job
M.....L.....a la
MLMM....L...a las
.....L.M..M.a lei
...........Na line
O..........La live
MML.....M..La look
....ML...L..a m
...N.......La martedì
........M...a match
........LM.Ma member
KMML.....N.La mercoledì
N.........NKa minha
....N.......a nadie
.L..M.......a new
ML...M.....La no
LLMLM......Ma nossa
..L........Ma nurse
.........N.Ka one
...........Ma panel
LM....N.....a partir
..M.........a phone
LL.........Oa pint
LML......L.Oa place
.....M....MLa pleasure
.L.P.......Ka poder
..L.LM.....Na position
L......M.M.La pre
.MM...M....Ka proper
MLL...LN...Ma que
L..........Na question
ON.........Ja quinta
..M..L..N..La receção
L.......M..Ma recruiter
NM....M....Ka retenu
L.N.........a room
.LL.LM...M.Ma second
L.M.....LM.Ma short
.M..........a slot
ML.......M..a small
L.LM.......Na spare
N........L..a staff
LL......L..Na su
LM.NLM.....La sua
O.LLM......La talk
M.....N....Ka tempo
.M........MLa ti
LN.L.......Na time
MLLM..M.....a trial
LLM.....M..Ma tua
L....M..LN..a tutti
M.LL........a un
MLL..M.....Na una
..L.M.M..M.Ka vaga
L.NM.......La venerdì
........M...a video
.L.M...M...Ma week
N.ML.......La word
L...M......Ma year
L.LM..O....Ka yes
M.M........La zoom
.LL..M.....Ma été
MLMK.MM.L...aan
..M........Laan bij
MLM........Laan de
N...........aan tafel
L.....NM...Laanbod
...LO.L....Laannemen
L..........Oaanvraag
KN..LLM..L..ab
LNL...M....Lab #
.....M......abbiamo
.L...L..M..Mabbiamo ricevuto
.....N......abbiamo scelto
L.O........Labbigliamento
.LM.LN.....Laber
L..........Nabierto
.LMM.......Lable
.LMM.......Lable to
......M....Maboard
..LL......MNabout
LML......M.Mabout #
.M.L.......Mabout an
L..........Nabout how
......N.....about it
M.L.......M.about the
..M.........about three
M.....LN...Kabout you
LL.L.M.....Oabout your
M....M.....Labove
.M.L.....M..above #
N..........Labove the
OLL........Labrazo
....M.....M.abraço
.LL...M..M.Mabril
M.L........Mabril a
L.N......M.Kabril de
.....N......abrimos
....NL.....Labsage
.LM.........absagen
MLLN.L.....Labsolutely
NL...LMM.L.Laccept
M...........accept or
L.M...NM...Kacceptance
KLOL.ML....Maccepted
K.O.........accepted interview
L.O..M.....Laccepted this
L.L........Oaccepted your
L.O........Laccepting
M.........MLaccess
LL..M.M.....accord
.M..L...L..Maccount
...LM.......accountant
.N.........Laccounting
.KM.......M.accueil
........N...accusé
........N...accusé de
..LM....M.MLacknowledge
L.M.....M...acknowledged
L.M..L..O..Lacknowledgement
N..........Lacompanhar
.....N....L.acorn
........O..Lacquisita
.MM........Lacquisition
.L.M.......Macross
.L.........Macross your
LM.LN...M..Kaction
.M......M..Laction needed
K.O...M....Lacuerdo
L.M..L..O..Lacusamos
L.M..L..N..Lacusamos a
MMLLML...MLLad
P..........Jada
M..........Lada we
O.L........Lada your
LLML....M..Madd
L.M.........add to
L.NL.......Madded
L.OL.......Madded to
M..M.......Laddress
......M..M.Ladjunta
L.....N..M.Ladjuntamos
LK...LN.LM.Nadjunto
.L....N....Madjunto la
N........L.Ladjustments
...........Madmisión
L..........Nadmission
L..........Madmission interview
K.......L..Padmissions
L..........Madmissions interview
L....L..OM.Ladmitidos
L..L.......Oadmitted
.L......L..Nadoption
L.O......N.Jadresse
..L........Madviser
L..MN......Lafinal
...LM.......afraid
LL.M.......Nafspraak
M...LM.....Lafter
KNLLLMM....Mafter #
..LMNL.....Lafter all
.....M.....Lafter careful
NL..........after school
M..........Lafter that
M.LMLM......after the
LM....M.....afternoon
.O.........Lafternoons
.ML....MMM.Lafterwards
LLLM.NL....Magain
M....M.....Kagain for
....LP.....Lagain in
...........Nagain on
L.N.........agenda
L.N.........agendada
..M.....M..Kagnese
M.L.....M...agora
...LLMM..L.Magosto
.L...N......agradecemos
.....M......agradecemos a
.....L....OLagradecimento
..........NLagradecimiento
L...MM.....Lagradezco
L.MM......MLagradeço
L..M......MLagradeço a
L.O.L.M....Lagreed
L.M.........agreed on
L..........Magreeing
...........Magreeing to
....M......Lahead
....M...MM..ahora
.L.L..M..M.Mai
.M.........Laimerions
.M.........Laimerions vous
M.LL......M.ainda
N.LML.M..L.Lal
NML........Lal bar
N.LL..M....Lal colloquio
L...MN.....Lal final
L..P.......Kal martes
..M........Lal telefono
L..N.......Mal viernes
.LL..N......alberto
M...........alder
L.....MM....alegra
LM...M.....Malguien
.M...O.....Kalguma
L.N.........alice
K.M.NL.MMM.Kall
..N........Lall good
L..MM......Lall interviews
.M..L..M.M.Lall of
L.O........Lall set
M.LLN.......all the
MMM........Lall times
.M...M......all week
MMMML...ML.Kalla
M....L.....Malle
M.MMLL..L...alle #
NLL.M.M....Lalle ore
L.....M..MMLallegato
LL........MNallego
KLMM.M..M..Lalles
.....N.....Lalles gute
L.N........Lalles klar
JLQ.........allora
L.N........Lallora a
...M........allow
..M.M.......along
LMN.....M..Lalors
L.LMMM.....Lalready
.LKL..MMMMLLals
L.LM..M...LMals je
LM...M......also
P..........Kalso there
....NL.....Lalter
..LO.......Lalterado
L.LP.......Lalteração
LL.M..M....Naltrimenti
.L.MMM..L..Laltro
.L.....NM...altura
LL.........Nalumni
LL..M......Malways
...M....L...am
..M.........am #
MLLL.......Mam ?
M.L......M.Lam and
..NL..M....Lam at
LOL...M.L...am besten
L.L.M.......am dienstag
NLL.......M.am donnerstag
.....N......am ende
L..M.......Mam for
L..M.......Mam freitag
LO.........Lam liebsten
MLLM......M.am mittwoch
LL.N........am montag
L..........Nam on
...........Mam or
N.........MLam please
.......M...Lam pleased
L.M.........am pt
..ML.......Mam samstag
L....M.....Nam sonntag
M.L........Mam the
L.LM..M..M..am to
L.N.........am tomorrow
.M.M.......Lam wed
L..L..M....Mam with
.L...M....M.am writing
.LMLL......Mamanhã
..ML.......Mamanhã #
L..........Nambos
L.L........Namelie
........O..Kammessi
M..L....M.L.an
LL...L..L..Pan application
M....N...L.Lan assessment
....O......Lan assistant
MMO........Jan der
P........L.Lan engineer
.M.L.LM.....an hour
L..........Nan informal
NMLL....M...an interview
...........Nan offer
.........M..an online
M.L......M.Lan oral
.LL.LNM....Nana
L.M......M.Kanalista
..M......M.Lanalista de
.L....L..MM.analyst
...N.......Lanalyst at
L.L...MM...Manbei
LL.M..M.....anbieten
ML...L....M.anche
O.M........Kanche il
..LM.......Mancora
...L.......Mand
KOLL.......Nand #
.MLL..LM.M..and a
L.N........Land all
LLM........Nand ask
.L.........Mand bring
M.LN.......Land chat
.....M....M.and for
M.L..O....LLand forth
..L.....M..Mand get
.L.........Nand give
....NL......and good
NNL........Land have
..L........Mand how
MMLMMM.....Kand i
.....M....MLand i'd
.NLM.LM....Kand i'll
LLLM.M......and i'm
.LLMM...M..Land i've
LN........LLand in
L....M..M.MKand is
OLN........Kand me
L.L........Nand meet
K.M.....M..Mand mr
M.........MKand my
N..L.......Land myself
LL.M.....M.Mand no
LL.MM......Land not
MMM........Land one
.MML........and our
......M..M.Land pick
.......N...Land proof
......M....Land return
LN..........and second
......LM...Mand see
.L.......M..and send
......N....Land sign
ML..NL.....Land so
M.MM.......Kand talk
...L.....M..and tell
...L.M.M.L..and the
LMO......M.Land then
L...........and time
ML.......M..and two
N..........Land want
L....L....OLand wanted
LN..M......Land wants
LLL.MMN.....and we
OML........Kand we'll
....NL......and we're
.N.......L..and wednesday
LL.........Nand what
..L.....M..Mand will
L.L.......M.and wish
....N......Land with
.M..........and would
ML.L.M..LML.and you
L.M.........and you'll
..L..M.....Mand you're
LL....M.M...and your
M....M.....Land yours
L..N.......Lander
...O.......Lander tijdstip
...M........andere
.....N......anderen
..LM.M.....Manders
M..LN.M....Landre
.M.........Mandrebbe
L.L...M..M..anexo
.......O...Langebot
M....L..N..Langekommen
O..........Lanimatrice
L..........Nanita
N..........Lann
MLL....M.M.Lanna
..M.LM......anneke
L.N........Lanneke and
L...M......Mannual
...........Nannuel
L...O......Lannulation
....N.......annullamento
..L.M.......annullare
....M.......annullare il
..LLO.......annullato
....N......Lannulé
.L.........Oannunci
.LLO.M......another
.....N......another applicant
.M.M.M.....Lanother candidate
...N.......Lanother day
L..N........another time
N...LM.....Lanruf
LL.........Nanrufen ?
LLMLLM..MN.Lanswer
ML.......M..answers
ML.......N.Lanswers to
L..L.L.M.N.Mantes
LM.L.LLM.N..antes de
LL.L.LM..N.Mantes del
.....LLNL..Oantrag
.....L....OLantw
LNL......M.Lany
LN..LM......any day
LN.........Lany evening
L.LNM......Lany inconvenience
L.LN........any more
LN.L.M.....Many of
...L.L..MM.Lany time
L.LLM......Manybody
M..LP......Kanymore
L..MMLM.....anyone
.....L...M.Lanything
LM.......M.Lanytime
...L....M...ao
KMM........Maoife
L.....M.....août
O..........Laparece
.LL........Napart
LLLON......Kapologies
.L.N.......Lapologies !
....ML.....Mapologise
...LM......Mapologise for
L.N........Lapotheek
...L.......Napp
L..........Nappartement
N.L.........appear
N..........Lappear before
MM..M......Lappel
L.L..M..MM.Mapplicant
LL..LM..MM.Mapplicants
........M...applicants will
M.LLLM..N...application
........M..Lapplication and
..LL.L..N..Mapplication for
........M..Lapplication has
.....L..N...application is
...........Mapplication received
.....N..L...application status
........M..Lapplication submitted
.....L..N..Mapplication was
L....M.....Mapplications
ML...M..N...applied
.....M......applied for
........N..Lapplied on
ML......M...applied to
LL.LMM.....Oapply
.....M......apply again
LL.L.M.....Napply for
.....L..M...applying
M.L.....M...applying for
............applying to
....M.M....Lappoint
......M....Lappoint you
KLLLM.M....Oappointment
....N......Lappointment for
LL..M......Mappointment with
....M......Lappointments
L.M........Napportez
L....M....NLappreciate
..........NLappreciate your
.M...M.....Kapprentice
..........NLapprezzato
LL....M....Oapproved
LL.LM......Oappuntamento
...M........apr
...M........apr #
...........Mapresentar
.....LM.M...april
M..........Lapril #
..L......M.Mapril at
M.L...M.....april om
..ML..M..M..aprile
M.L...M.....aprile alle
L.NL........aprile ore
L.N...N....Kapron
.M.M.......Laprès
LO.........Laprès #
M.M........Laprès le
N.LM.......Laqui
MMM........Laqui na
M...........aqui é
L.....P....Larbeidsovereenkomst
L.L...O.....arbeidsvoorwaarden
L.L........Oarbeitgeber
L.L...N....Marbeitsvertrag
LML.......LMare
M.N........Lare able
.......M....are back
..M....M...Lare booked
M..........Lare hereby
LMLL..M....Mare in
...........Nare interviewing
M.L........Mare invited
.....M...M.Lare no
..M........Lare on
..L...M....Mare pleased
N.L........Lare requested
...........Mare required
L.L......N.Mare scheduled
..N.........are set
L.N.........are the
.MLL.......Nare you
LM.L.....M..around
N........M.Laround #
LN.....LM...arrange
LM..........arrange a
........N...arrange an
MLL.....M..Marranged
M.L........Marranged for
..MNL......Larrangements
..N........Larrival
..M.........arrive
LLL..L..P...arrived
........N...arrived safely
.N..........arrives
........N...arrivée
LL...O......art
O.L.....M..Larte
LM.N..M....Karvo
KLM...M..M.Las
..LM........as #
L.LM.......Mas a
L.OLL.......as agreed
L..P.......Las before
.LM....M...Las discussed
LMM.M......Las i
....N.......as of
......N....Las our
L........M.Mas part
L..........Mas perguntas
LM.....M....as soon
..ML...M.M.Kas the
L.MM........as we
..NL......M.as you
N..........Laside
N.L.......MLasistencia
..N........Lasistir
MLMLL.....LNask
L..........Nask about
NL.L........ask for
N.M........Lask you
M.......L.M.asked
.ML.......M.asked for
M.L.......M.asked me
M........M.Lasked to
LMLL.....M.Nasks
N..L..M....Kaspettiamo
K.N.........aspetto
M....M..M...assessment
MM...M...L.Kassessment centre
..M.....ML.Lassessment day
.L.N.M.....Kassim
.MMM.....M.Kassistant
M..L..M.....assistente
MM....M....Lassociate
LL......M..Massume
.....L..N...assume that
....M..M....assunzione
...M.N....LLasí
M.L.MM......así que
M..M........at
ML.M.L..L..Mat #
.L.M........at a
L..........Nat about
LMLMM....M..at all
.L..M...N..Lat any
LN.........Lat brightseam
M.M........Lat gate
.LLM.......Nat nine
LLMM.....M..at noon
L..NLM...M.Lat once
M.L........Mat our
..........LNat reception
L..........Nat st
..LMM.......at ten
M.N.L.L....Kat the
........N...at them
L....N..LM..at this
L....M.....Nat two
L.LM.......Mat your
..L........Oatendimento
L.N.......MLattach
.LL...M..M..attached
.........M..attached is
......M.....attached please
...........Mattend
N..........Lattend for
M...........attendance
.....M......attending
.M...L..L..Mattention
K.NL.L...N.Laté
.L....LM.N.Laté #
LMN........Laté amanhã
.L......MN.Laté domingo
LLN.....M..Maté lá
L.N......M.Laté quinta
M.LM.......Lau
M..........Lau #
M.M........Lau dépôt
L..M.......Mau mardi
...L.M..MM..au poste
.....N..L...au printemps
.L......L.M.auch
LM...L..MN.Laucun
.....M.....Maudition
L..L.......Nauditions
L.LO.......Lauditors
..LM.MM.....auf
LMMM.......Kauf der
L.L...M....Mauf donnerstag
L.MLLN......auf einen
L.LN.......Lauf mittwoch
L.LN.....N..aufgabe
L..........Naufnahmegespräch
L.MM.......Kaug
LMMM.......Kaug #
...LO.......auguro
..ML.M.M..LLaugust
M.MM.......Kaugust #
..ML...M.ML.august at
L..........Maula
..L........Maula #
..N........Laura
M...........aura lieu
MNL.....L..Kaus
N.L.........aus der
..M..MMM...Kausbildung
K..M........aussi
LN......M...auswahl
...NL.......auswahlgespräch
K..........Nauswahlgespräch für
N..M.......Kauswahlkommission
L..N.......Lautista
LL...L..M..Nauto
..M.....N..Lautomatisch
..MM.......Kautre
L....M..L...autumn
M.N......L.Kaux
ML...LMM....auxiliar
M.....M.M..Lauxiliar de
M.N........Kav
LO.L........availability
LNM.........availability for
LK.........Pavailable
.L.........Mavailable for
M.L..N.....Lavaliação
LMLL.LM..N..avant
M.L......M.Lavant de
L.....M..M..avant le
MLM.........ave
LM.L.....L.Mavec
LMMM........avec le
..N.......MKavec m
N...........avec mme
L..LM...M..Mavec un
L.L.M.M....Mavec votre
.M.......L.Mavec vous
..L..M.....Maver
..LL...M...Navise
.M..M....MMKaviso
LN..........avond
L....M.....Lavons
M.L........Mavril
.MLL.......Navril à
L.O.L.....OKaw
L.N...M....Law aw
..........N.aw danke
..N........Law termin
.M.L.....MMLaway
L..L.......Nayunas
NM.........Kazienda
LL.......M.Maí
.L...M......año
L....N.....Maños
.MM..L.....Kb
MLL.L..M....baan
N..........Kbaantje
.L.O........baby
.MMLM..MM..Kback
..LM.N.....Kback and
.........M.Lback by
N..........Lback for
....M...M..Lback from
L.P........Kback office
.N.........Lback the
..M...M.M.LLback to
MLL....M...Mbackground
.......M...Mbackground check
LM.M.M.....Lbad
L..M.M.....Mbadge
N..........Lbakkie
.M..........banco
L.M....M....band
..M....M...Lband #
L.L........Nbank
...........Mbank details
L.LLM......Mbaptiste
MM.L....MLLLbar
..M........Lbarista
..O........Kbarn
NM.........Kbarry
K.M........Nbart
.L...M.....Mbas
....M.M....Lbase
LL.........Nbastano
L.N.........baustelle
.L.........Lbe
...M.......Lbe #
...L.M......be a
L..M........be able
.........M..be asked
LMM........Lbe at
...LM......Mbe back
L.......M...be contacted
N..........Lbe free
N..........Lbe given
.LL..M.....Mbe glad
LMLMM.......be held
M.L........Lbe here
..MM.L..M..Lbe in
.....M......be interviewed
..M.........be me
.....N..L...be moving
..M.M......Lbe no
M...L.......be on
LLM........Mbe open
LM.....MM..Lbe our
...........Mbe paid
...LL.....NMbe possible
.....N......be progressing
N........L..be seen
.....M.....Lbe taking
M.M........Lbe the
..LN......M.be there
L....L..LM.Obearbeitung
L.N........Lbeatrice
.....M......beaucoup
...........Nbeca
LL.M.M......because
...M........because of
K..........Nbecoming
K..........Nbecoming a
L..N........bed
ML...M..M.NKbedankt
.....N....L.bedankt dat
M..L.M....MLbedankt voor
.LLMMML..L.Lbeen
L.N........Mbeen added
N.L........Lbeen arranged
...MM......Lbeen called
....M.......been canceled
....M.....MLbeen cancelled
L.LO.......Lbeen changed
....LP.....Lbeen closed
....N......Lbeen filled
N...M....M.Kbeen invited
....N.......been removed
..M.........been scheduled
MML....M....been selected
NML........Lbeen shortlisted
....M.......been withdrawn
.MLLLL...M..before
.M..........before #
.M.......M.Lbefore i
L........O.Lbefore sunday
.M...L......before the
..M......N..before we
L..L.....L.Nbefore you
..L........Nbeforehand
.L.M....M...begin
...N.......Lbegin at
L.N........Lbeginn
..LP.......Kbeginnt
M.LO.......Kbeginnt um
L..M........begint
M..........Lbehalf
M..........Lbehalf of
ML.M.......Lbehind
M.M........Lbehind the
LL......M..Nbei
...........Nbei der
L.N.........bei donnerstag
.LLM......MMbei ihnen
NL......M..Lbei uns
LLM....M....beim
.LL.ML.....Nbeing
.LML...ML.MLbel
..........N.bel ik
L.M........Mbell
.L..M......Mbelle
M.....M.....bellen
M........N.Kbelow
.M..........below to
M.L.........bem ?
LMLNL.....MLben
..L.......OKben er
..N.......LLbench
..M........Kbene
.LLM........bene ?
K.PL.......Lbene allora
L.....N....Lbenefits
L.O........Lbenissimo
.LL..NM..ML.bent
L.L........Nberatungsgespräch
LM...N.....Lbereikbaar
L.N........Lberg
....M.......besetzt
OLLL.M.....Lbesoin
ML.L.......Mbesprechung
L..........Nbespreken
K.NN.......Lbesprochen
LOLLMM.....Lbest
.M..........best ?
.M..........best for
..L...M...MMbeste
.NLL.LM.M.L.besten
M.......N..Lbesten dank
L.N.........bestätige
L.O........Lbestätige ich
L.M........Mbestätigen
L.N........Lbestätigen wir
L.N.........bestätigung
LM...M.....Lbeter
LN.........Lbeter uit
...N.......Lbeth
LOLLM.....MKbetrieb
LMN........Kbetriebshof
LNLML.L...M.better
.MLLL......Nbetween
.MLL.......Nbetween #
L.N.........bevestig
L.N........Lbevestig ik
L.N.........bevestiging
L.N........Lbevestiging gesprek
MML......N.Kbevor
M.L......N.Kbevor wir
.L.L.....M.Mbewerber
.MLLLM..N.L.bewerbung
..L.....MM.Lbewerbung als
L....M......bewerbung bei
KMNN.......Kbewerbungsgespräch
LN.M.......Lbewerbungsgespräch lieber
.L.........Obeworben
MMLL..M.....bia
L.....OM...Lbieden
..L..L..MLM.bien
MM...M.....Lbien ?
..........NLbien cordialement
..N......M.Lbientôt
L.....N....Lbienvenue
L.L...MN....bieten
L.....MM....bieten wir
M.ML.LM....Lbig
.LML.M.....Mbij
.LNL.......Mbij de
.LLN........bij een
L.ML.......Mbij je
...K.......Obij jou
O.LL.......Lbij ons
L.....O....Lbijgaand
......M..NMKbijlage
.N........L.bill
LML.......LNbin
.L...L..O..Mbinnen
...........Nbinnen #
........N...binnen twee
...LLL.MNN.Lbis
.........M..bis #
L.M...LMN...bis dahin
..LL.......Nbis dann
.L...L..N...bis ende
N.M...M....Kbis freitag
.....LLMMM..bis zum
.LL........Nbiscuit
..LO.......Kbisher
..LO.......Kbisher #
..LL...M.M.Nbist
L.M.........bit
N..........Lbit of
L.LM.......Mbitte
L.L...M..M.Nbitte bringen
...........Nbitte geben
L..N.......Lbitte kurz
L.M.........bitte melden
.....M.....Lbitte nicht
.L.N........bitte um
..L..LM..M..bitten
..LM..M..N.Lbitten wir
P.L........Kbjr
M.ML........black
L.NMN......Kbleibt
K.P........Lbleibt es
L.LNM......Lblijft
KMM.M.......block
L.L........Nblood
L.M........Mblue
N.L........Lblvd
N..M.......Kbo
...LM.....M.boa
...LM.......boa noite
.L.LM...M...boa sorte
.L........MMboa tarde
M.....LM...Lboard
M...........board for
M.L....M....board of
M.L.........board will
L.O...ML...Lboarding
N...........boardroom
..L.M.N.....boas
M.L...N.....boas notícias
M..M..M....Kboat
ML..M.......boats
LMN........Kbob
LL.NM.M....Kbody
L...M......Mboiler
.LL.M...M..Mbolsa
........M..Mbolsa de
..LMML....M.bom
..LMML......bom dia
.LL....M...Mbon
M.L.........bonjour
L.ML......M.bonjour je
.L.........Mbonjour madame
.L.M......MMbonjour monsieur
.N.........Lbonjour pour
..ML....ML.Lbonne
L...M....M.Lbonne chance
......N..L..bonus
.M.L.......Mbook
L........M.Nbook a
L.M.L..M...Nbooked
L.M.L......Nbooked for
KMML.......Mbooking
..LL.......Nboone
..L........Nboots
L..........Nboots and
ML...LN....Lbordo
M.........M.bos
LLM.ML......boss
LML.........both
M.O........Kbottes
M....M.....Kboutique
.LLN........box
NLL........Lbram
NMLL........brandt
N..........Lbrasília
LLLLM...M.M.brauchen
L..LPL..M..Lbrauchst
..M.........break
...........Mbreakfast
K..........Nbreakfast show
N.K........Mbreng
..L........Nbreve
L.L........Nbreve colloquio
..LM........bridge
NMLL..L.MN.Ibrief
KMM........Mbriefing
LN.........Lbrightseam
LN.........Lbrightseam and
MLM.L.....MMbring
L.N........Mbring a
L.O........Lbring gern
L.L.......MNbring my
N..........Lbring originals
LL.L......NMbring the
..L........Nbring this
L.N....M...Kbring you
.........L.Nbring your
..L.......KPbringe
..L...M....Mbringen
..L...M....Mbringen sie
NLL..M.....Lbro
K..M.......Mbroken
N.M........Kbrother
K.MM........brought
...........Mbruno
L.....P....Lbrut
......NM...Lbruto
......N....Lbrutos
L......L...Nbsc
L.M.........bst
..LLM......Mbudget
M..LM......Lbuen
...LM.......buen día
N.L........Lbuenas
M.....L....Lbuenas tardes
MML..L....MLbuenos
.ML..L....MLbuenos días
..M.M......Lbuilding
.........N.Lbuon
.........N..buon lavoro
L.MLM......Mbuona
...........Nbuonasera
OML..LL.L.NKbuongiorno
LO.........Lbuongiorno ho
O.L........Lbuongiorno il
N..........Lbuongiorno può
M.M.....M..Lbureau
K.PL.M....L.bus
MN.........Kbuscamos
M.M........Lbusiness
M..M.......Lbusiness partner
L..........Nbuste
L..........Nbuste paga
.M.........Lbusy
MML.LNM.L.LLbut
....LNM....Lbut no
.....M......but we
.....M......but we've
N...........buy
...........Mbuyer
..L...M..M..by
.L....M.....by #
M....L.....Mby a
.........M.Mby friday
L.....M..O.Lby monday
K..L..MM...Mby on
...........Mby our
L..N.......Mby phone
N..........Lby return
M...........by sunday
L..........Mby telephone
M.M..LM..L.Lby the
..L...M.....by thursday
.....N.....Lby today
.N.........Lby tomorrow
......M..M..by tuesday
.L........MMby video
......M..M..by wednesday
M.........MLby your
N.L.........by zoom
N..M.......Kbâtiment
.L...M.....Mbúsqueda
LL.........Obúsqueda de
MMM..L......c
L..........Mc #
.MNLL.M....Kc'est
K.O.........c'est noté
......O....Lc'est oui
.L..M....M..c'è
L.MLN.......c'è più
NLL.....MM..ca
M.......MM.Lca #
N.L......L.Lcabin
LL......MM.Ncada
..N........Lcafe
M.L.........caffè
.L.........Ncafé
L..L......MMcaio
N.......M..Lcaixa
...........Mcake
K.P.........calendar
.MNL.......Lcalendar hold
L.N.........calendar invite
LNL........Mcalendar url
L.......M...calendario
.L.........Mcall
..N.........call #
L..........Mcall ?
L..........Ncall at
L..........Ncall for
N..........Lcall letter
..LM......L.call me
..M.........call the
...L...M....call to
..LL.......Ncall us
M.M...M....Lcall with
ML.......M.Lcall you
N..........Lcallback
ML.M.....M.Kcalled
M.......MM.Lcalled for
...M.......Lcalled to
.L.........Ncalls
M..........Lcallum
.MM.....M..Lcalma
L..........Ncambiar
L.LO.......Mcambio
L..M.......Mcambio de
.LLM......M.came
.L.........Mcame across
L..O.......Lcame up
.L.......M.Mcamera
O..........Kcameriere
.M..M....M.Lcampus
.ML.L......Mcan
L..........Mcan come
LMLL..M..M..can do
..M.........can find
L.MNL......Lcan get
N...M......Kcan i
L.M........Mcan meet
LM..........can offer
N........L..can record
N.K..M......can see
............can talk
P.LML.M....Jcan u
LLLNL.....MNcan we
MMK...M....Mcan you
.LLMM......Lcan't
...N.......Lcan't do
L..........Ncan't make
...KNM.....Lcan't take
L..........Ncanada
L.N.M.......cancel
L..LO......Lcancelada
....N.......cancelamento
..NL........cancelar
....O......Lcanceled
....M......Lcanceled by
....M.......canceled interview
L...OL....MLcancelled
...MM......Lcancelled by
....M.......cancelled the
N.ML.......Lcancello
.....N.....Lcandidacy
...L.M.....Mcandidata
N.L.........candidata il
..LL.M.....Ncandidate
...........Mcandidate for
.LL..M..MM..candidates
.....O.....Lcandidates and
L..........Ocandidates for
.........M..candidates who
........M...candidates will
L.M.....L.MMcandidati
L..L.M.M...Mcandidato
LLL......M.Ncandidatos
O.L........Lcandidatou
KL......MM.Ncandidats
.N.LLML.N.LLcandidatura
........M...candidatura a
........M..Lcandidatura per
........M..Lcandidatura recebida
........M..Lcandidatura ricevuta
..L..N......candidaturas
.ML.LM..MMLLcandidature
........MM..candidature au
L....N.....Lcandidature for
LL.N.M.....Mcannot
L..O........cannot do
L.LP.......Kcant
...........Mcanteen
M.LN.......Kcantiere
M..........Lcap
M.L........Mcapire
M.M......M.Lcapo
MM.........Kcapt
LLM........Mcaptain
.L.........Ocar
L...M..ML...cara
.LN........Mcard
L.N.........card and
.ML.........care
L.L........Ocareer
.....M.....Lcareful
......N.M..Kcargo
M.....N.M..Kcargo de
..L........Mcari
M.L..M.....Mcaro
M..........Lcaroline
L..N..M....Lcarro
O..L.LMM...Kcarta
.......M....carta de
L.....N....Lcarta oferta
LL.........Ocarte
L.L...M....Mcarte vitale
L.M.........carver
......L..M..cas
L.L..MM...L.casa
LN...MM....Lcasa de
..ML.M...M.Lcase
LLML.....N..case you
LL...MM.N...caso
L.LM..N.....caso de
.N..........castaing
K.L........Pcasting
..M.........casual
L.M.....M...cat
......N....Lccnl
......O....Lcdi
......N....Lcdi #
..LM......MLce
L..O........ce jour
...M........ce la
L...MM....NLce matin
LN...M......ce qui
..L........Ncedar
LLLM.M......cela
L.LM........cela vous
.L.......O.Lcelular
L........M..center
..L........Mcentral
N..........Lcentrale
N........L.Lcentre
L....M.....Mcentro
..M........Lceo
L..........Mcerca
L........M.Mcerca de
......LM...Mcertificado
LLN...LMM...certificate
.......MM.MKcertificates
L..LM......Mcette
ML...L.....Ncfo
.MM.MM.....Kchair
M....M.....Lchair of
L..........Nchairs
.........M.Lchallenge
M.NL....M..Kchama
.L..M......Mchance
KL.O........change
L..N.......Lchange of
L..NM......Lchange to
KL.N....L..Nchanged
L.MK.......Nchanged the
L..O.......Lchangement
L..N.......Lchangement d'horaire
L.N........Lchanges
N..........Lchapel
..L.......MNcharla
M.ML..M....Lcharlamos
..L........Mchase
....L......Mchat
M..........Lchat about
.L.........Mchat this
.........M.Mchat with
..N........Lchaussures
ML.L.N...L.Lche
.LM.MN..L...che il
.LL..L.M.M.Mcheck
.......M....check and
L..........Ncheck the
L.N........Lchecking
.......N....checks
..K....MN.N.cheers
..L.....N.MLcheers for
..N.....ML.Kchef
MMM........Lchef de
O..L....M..Kchefe
N..........Lchefe de
..L........Nchegue
.MLLO......Lchema
N.L.M......Lchemistry
L.....M..L.Ncher
N.L.........cherche
L.ML.....M.Mchez
L.N.........chez nous
.L......N..Mchi
.NLL.......Mchiacchiere
..LL.......Ochiami
..N........Lchicago
L........N..chiediamo
OML........Lchief
.......M..MLchildren
..MLM......Lchiusa
L.NM.......Lchiuso
.OL........Lchoice
.OL........Lchoice of
LN.L.....M.Kchoices
.....N.....Lchoisi
LN...O..L..Kchoix
.M..........choose
...........Mchoose a
L.N.........choosing
L.N........Lchoosing a
...M.N.....Lchose
....LM....L.chosen
LLM.ML.....Mchristmas
...L..M...M.chère
MNL..M.ML..Kci
M..LMO.....Kci ha
.M..........ci piacerebbe
.M..........ci sono
...........Mci vediamo
MM.L..L..M.Lciao
LOL........Lciao elisa
.O.........Lciao mara
N...........ciao samuele
ML......M..Lcinco
..M....M...Lcirca
L.ML.......Mcita
..L........Ncita con
..L........Ncita del
..L........Ncita en
..L........Mcitación
.L.........Nclaim
.LLM.......Nclara
MLL..M..M...clase
M.L...M.....class
....K......Oclass cancelled
....L......Nclass on
M......M...Lclear
L......M...Mclearance
...M.......Lclerk
L.LMM.......clerk ii
...........Nclic
.LM.M......Mclient
...MM......Lclient has
M.L.........cliente
L.N.M......Lclinic
M...........clinical
K..L.M..M..Mclose
.....M.....Kclosed
.....M.....Lcloser
.....M.....Lcloser to
LM.......N.Lcloses
.N.........Lcloses at
L........O.Lcloses friday
..L.....N..Lclosing
........N..Lclosing date
L.LN.....M.Lclosure
LLML.......Nclub
L..........Mco
K...L......Pcoach
L..L.....M.Ncode
L..L.....M.Mcode #
M.J...M....Ncodice
M.L...M.....codice fiscale
MLM......M.Lcoding
ML.M.M......coffee
..LM.......Mcoffee on
M...N......Lcoiffeuse
M....M.....Lcoisa
K.MN........col
.ML.........cole
N..........Kcolegio
.N.........Lcollaboratrice
L..N.......Mcolleague
L..M.M....M.collega
..L.L......Ncolloqui
...M.......Lcolloquio
MOL........Jcolloquio ?
...........Mcolloquio con
L.MM.M.....Lcolloquio del
K.....M....Mcolloquio di
M..MM......Kcolloquio domani
P.LL.M.....Kcolloquio il
MLMM.......Kcolloquio in
M..........Mcolloquio per
.O.........Lcolloquio propongo
K.LM.......Ncolloquio relativo
M.......M..Lcolloquio sarà
NML......M.Lcolloquio si
NLNM.......Kcolloquio è
...LLM.....Mcom
..L...L....Ncom a
.M.L..M.....com o
........N...com sucesso
KLRM.......Kcombinado
L.N.........combinado até
..L........Mcome
..L........Ncome along
.ML........Mcome and
L..NL......Mcome at
LMM.M......Lcome back
K..L.......Ncome by
K........M.Ncome da
N.L...M....Lcome down
LML.........come first
M..M.M.....Lcome for
L..MM.......come friday
NLL.N......Lcome in
L.ML......MMcome on
...LO.......come saturday
.M.L.......Mcome to
L.LN..M.....come tuesday
MM.M.......Lcome up
N.LM......MLcome with
N.L.........comedor
NL.L.L.ML...comes
MLL...M....Lcomeça
M.ML.......Mcomigo
KLNN.M.....Kcoming
...MLM.....Lcoming in
.....M..M...coming to
L.MLN.......coming up
.L.......L.Mcomité
L.M........Mcomité de
K.....M...M.comme
L..O.......Lcommencera
NML........Lcommis
...M.......Lcommissie
.....L.N....commission
...M.M......commissione
M..L.M..L...committee
.....N...M.Lcommittee has
N..........Lcommunication
.L.MLLMML..Mcomo
LMM........Lcomodo
.....M......company
..L........Mcomparecer
......N....Lcompensation
......LO...Lcompetente
.....LLM.M..complete
.........M..complete the
........LM..complete your
.....MM....Lcompleted
L.L........Ncompromis
L..........Ncomprovante
L....LNO...Kcompter
......N....Lcompter du
M.LMMM.....Kcomunica
..LMMM..M..Kcomunica che
...LN.......comunque
.L.L.M..M...con
MLM...L.M...con el
..L........Ncon gli
...........Mcon i
MLL........Ncon il
..L.LML....Ncon la
...M........con me
.....N.....Lcon más
L.L........Ncon su
KN.........Mcon te
.L...LM....Ncon tu
..L........Ncon un
LM.........Mcon usted
.....N..M..Lconcluída
.....N.....Lconcluída a
..LLO.......concurso
......LO...Lcondicionada
.L....N.....condiciones
L....LLO....condition
.......M....conditional
......LN....conditional offer
LL.........Nconduct
LMLM..L.N..Lconductor
...........Mconference
L.P.....M..Kconferma
..M........Lconferma appuntamento
L.OL........confermato
L.M.....N..Lconfermiamo
......M...NLconfermo
L.M........Mconfermo il
.L.........Nconfidencial
LL.........Oconfidential
LL.........Mconfirm
N.L.........confirm attendance
N..........Lconfirm by
..........M.confirm that
L.M........Mconfirm your
L.LM.......Mconfirma
.LM........Mconfirmación
..M.........confirmación de
K.O.........confirmada
L.O.........confirmado
L.N.........confirmamos
L.M.........confirmamos a
M.L........Mconfirmar
LMM.....M..Lconfirmation
........N..Kconfirmation #
..M.....M...confirmation de
L.M...M....Lconfirmation of
L.N.........confirmação
N.L.......MLconfirme
..L.......NLconfirme ma
L.N........Lconfirme votre
L.M........Mconfirmed
L..........Mconfirmed for
M.L.........confirmer
N...........confirmer votre
KMM.......MMconfirming
L.L........Nconfirming our
..ML......NLconfirmo
L.........N.confirmo a
..........NLconfirmo que
..M.....M..Lconfirmons
L.N....M...Lconfirms
L.N....M...Lconfirms your
L.........MMconfirmé
...M.......Lconflict
...LO.......congelou
N.L...MM...Lcongratulations
ML....M....Mcongratulations !
M.LM.......Lcongratulations on
NML........Lconhecer
N..........Lconhecer e
M.M........Lconmigo
N..L...M...Lconnosco
.MLL.......Mconocerte
...........Mconoscerci
.L.......N..consegna
.NL........Lconsegue
LLL..MM....Nconseil
LL.......M.Mconseillère
.....M......conserveremo
.....M......conserveremo il
L...M...L..Mconsider
....LN......considering
......M.M.MLconsiglio
LML........Mconsigo
..L........Mconsular
..L........Mconsular section
LL.........Oconsulente
..KL..LM.M.Oconsulta
L..........Mconsultant
LLL........Oconsultation
.L.........Nconta
.LM.....N..Lcontact
.....M..N..Lcontact you
L.......M...contacted
M..L.N..M..Kcontacto
...M........contato
.M...M.M....contigo
L.....LO...Lcontingent
L......O...Lcontingent upon
L.LO.......Lcontinua
L....M......continuar
KL.LM.OM....contract
K..........Ocontractor
..L...O.....contrat
.....M.N....contratación
LLL..LP..L.Mcontrato
......N....Lcontrato a
......N....Lcontrato indefinido
L.L...NM...Mcontratto
NML......M.Kcontrol
..NL.L......controller
..........MLconvenient
..........M.conversa
LM..........conversa com
.L..M.M...M.conversa de
.M..........conversar
MLM.......MLconversation
N.L.........conversation with
.M...M......conversations
.M.L.......Nconvient
N.LM..M...MKconvite
M.....M....Lconvite para
L..........Nconvocamos
L.L........Mconvocation
..L.M......Mconvocatoria
M.L.....M...convocazione
N..........Lconvochiamo
..M..M.....Lcoo
L..L....MM.Lcook
N...M......Kcooperativa
N.L........Lcoordinadora
.M......L...coordinator
..L.......M.copies
..........MLcopies of
L.....M..M..copy
.........MMKcordial
..L.......NLcordiali
..L.......NLcordiali saluti
.......M..MKcordialmente
M....L.NM..Kcorso
.M...L......cosa
OL.L....L...così
......N.....cottage
..LMM.......coucou
LNL.L..M..LNcould
.N.M.......Kcould do
LL.........Ncould i
.L...N.....Lcould only
L..........Ncould we
LNL.LL.M.M..could you
.L..M..M...Lcouncil
LL..LM.....Ocounsel
..M........Mcounter
N........M.Kcounty
MM.........Lcouple
MM.........Kcouple of
M.LLM....M.Kcourrier
K.KN.M..L.MNcourse
M.L........Mcover
O.L........Lcozinheiro
N.LL..M....Lcraig
LN..........creative
LN..........creative director
L...ML..L..Mcredit
NML........Lcreek
M.M.....NL.Kcrew
L.ML.LLPM..Lcriminal
M...M......Lcross
.M..........créneaux
NL.L..M....Lct
MMM.......LLcto
.M...L.....Kcualquier
N..L..LMLML.cuando
KMM..M......cuatro
M.M........Lcucina
M.L..M......cuentas
LL.........Ncuestionario
MM.L......MKcui
MM...N.....Kcurricular
.M..........curriculum
M.LL....N..Lcurrículo
........MM.Lcurrículo para
M..........Mcurrículum
.L.........Mcustomer
LL.........Ncustomers
L..........Mcut
LN..........cuál
LQ.........Jcuándo
M.LL.LL.N.LNcv
L..........Ncv and
........M...cv for
N..........Lcv passe
........N..Lcv per
LL.........Ncvs
LL.........Ncvs attached
NML...M....Kcá
M.L..MM....Lcá na
...........Mcódigo
.L.........Ncómo
MLM......L.Md
L.N.........d'accordo
L..........Nd'accueil
L..........Nd'admission
...M..LN...Ld'agent
......LN...Ld'agent de
..L........Nd'apporter
.....N......d'avoir
L..L..MM....d'embauche
L..N.......Ld'horaire
M...........d'identité
NL........MKd'infirmière
M.L..M......d'un
...........Ld'une
M...........d'une pièce
.L..MN.....Ld'être
.....M......d'être venu
L..M.....M..da
.L.........Nda #
M....M..M..Kda entrevista
MMLM.......Lda manhã
N..........Lda parte
..MM.......Lda sua
N.M.L.LM...Kda tarde
M.LM..M....Kdaan
N..........Kdaan kom
.L...M......daar
ML.L....MM..daarna
L..NM......Ldaarom
M.KM...M....dabei
...M........dag
LP...L.....Ldagdeel
L.M...LMN...dahin
L.NL..MM...Kdal
L.....MMM..Ldal #
LMLL.......Ndalle
LML........Mdalle #
LL.MM.......damit
M.M.LL.....Ldan
N..........Ldan een
N.L.......MLdan hoor
ML.N.......Kdan is
M..M.......Ldan praten
K.O........Ldan zie
L.N........Ldan zien
LL.........Odana
..M..L..N...danach
N.L.........danach setzen
L.L.....M.N.dank
........M.MLdank für
..L.......NLdank voor
MLL.LML.MMNLdanke
.....M......danke dass
MLL.LL...MM.danke für
M.OML....L.Kdann
K.P........Ldann bleibt
.LN........Ldann halten
N..........Ldann reden
L.L........Mdans
L.LN.L.M.M.Ldans la
K.L.MM.....Ndans le
M..........Ldans nos
LLM.....M..Ndans votre
.M.L.......Mdar
...........Mdar um
.M..........dario
.....M.M.L.Ldas
MMLL........das #
OLL........Ldas ?
M.LM........das bei
LL........NMdas gespräch
.L...NLML..Mdass
L.OL.......Ldass es
..L..M....M.dass sie
LLLM.N......dat
M....ML.....dat je
.L.M....M..Ldata
M.ML.....L..data #
L.MM....LM.Ldata analyst
.L....M.M...data engineer
...........Mdata entry
........N..Ldata scientist
...M.L......date
O.L.........date #
N..L.......Ldate de
L.....M.M...date is
LP.MLL.....Kdates
L.ML..L.MM..datos
N..........Ldatum
LL....LM.M.Ndauert
M........N.Ldauert #
L.MLM.......davide
....N.......davvero
LOLNL....L..day
.ML........Lday #
LM.M.L..M...day and
M..........Lday at
..........MLday i
L.L........Nday is
N..........Kday on
LOL.L.M.....days
L......O...Ldbs
L......N...Ldbs and
......LN....dbs check
............de
L.L.LLM..M.Mde #
......M..M.Mde abril
K.O...M....Lde acuerdo
...........Mde admisión
L.L........Nde admissão
.....L..O..Lde admitidos
L.NM.......Kde agenda
M..L..M.....de agosto
..LLM......Nde amanhã
......N....Lde arbeidsovereenkomst
L....LMM...Lde auxiliar
MM.........Lde baan
......M..N.Kde bijlage
N..L......NKde ce
...L.......Nde cita
...M..M....Lde commissie
LML...MM....de contrato
N..........Lde empleo
...L........de entrevista
..K........Nde espera
MM.M.......Lde fevereiro
LL.M..M....Lde functie
...LN.......de geler
L.......M..Mde gesprekken
L.LMM.....MLde hoje
L..M.......Lde hora
...M.......Lde horário
..M.M......Lde jeudi
KM..........de julio
M..L........de junio
M.LL...M...Kde la
LM..M......Mde las
..NL.......Lde loods
LOLM.......Lde m'indiquer
LNL...M.....de manhã
.M..........de marcar
NL..........de marzo
M..M.......Lde março
M...........de mayo
LLLMNL.....Mde mañana
LL.P.......Kde mercredi
L.LN........de nieuwe
L......N...Lde notre
.MLM.ML.L..Lde nous
.MLL.......Mde noviembre
...M.MM....Lde octubre
M.L......M.Lde outubro
L.M.M......Lde personal
MNL........Lde planta
...LM.N.....de poste
L.LO........de quarta
L.........MMde que
L..MNM.....Lde quinta
MM.........Lde recrutement
......N.....de refeição
........N...de réception
..L........Nde salaire
.N.........Lde semaine
M.LLM......Mde septiembre
NL.LL......Mde service
M.L....M....de serviço
.L.M...M.M..de setembro
..LMN......Lde sexta
......LN....de sûreté
.NL...N....Kde te
...........Nde ti
.......M....de trabajo
M.L...MM....de trabalho
...........Mde turno
LMLLMM......de vacature
....N......Lde vendredi
LM.......M.Lde volgende
ML........M.de vos
K....M.M...Mde votre
M..LMLMM...Kde vous
LM......M...de week
M..........Lde winkel
LL......MM.Mdeadline
..MML.......dean
...........Kdear
N.L........Ldear ada
L....M...M..dear applicant
M.....M.M..Kdear dr
.LL....M..LNdear mr
LL..M.M...MMdear mrs
LM..L.....M.dear ms
LMM........Mdebrief
.L.MM......Ldec
M.L.M.......dec #
..MM.M.....Kdecember
M.M.M......Kdecember #
.LLL.L..LM.Ndecide
L...NM.M...Ldecided
L...NN.....Ldecided to
LLM..M..L.MLdecidimos
.....L..M.M.decidir
....LMM.L...decision
....M.......deciso
.....M..N..Ldecisão
N.......M..Ldeckhand
N.LL..M.....decline
M..........Ldee
N..........Ldeep dive
.LM...LN...Ldefinitivo
..MM....N..Kdegli
..LL.M.....Mdein
..ML....M...deine
L.......NM..deine bewerbung
L........M.Mdeiner
L.LNM......Ldejamos
LL.....M..MLdel
LM.MMM.....Kdel #
M.L....M....del colloquio
L.L......N.Mdel lunes
MLLM.......Mdel martes
......LO...Ldel medico
LL.N.......Mdel miércoles
N..M.......Ldel posto
NL..........del puesto
L.LMM.M.....del viernes
...N.......Ldelayed
......M.....delighted
M.....M....Ldelighted to
M.LL..M....Mdelivery
......L.M..Ldella
L.NLMM..L..Ldella sua
..K...L....Ndelle
.NM.......MLdelphine
.M......L...dem
ML..M......Ldemain
N...........demain matin
.L.......M.Ndemande
.........O.Kdemandons
NLK........Mdemo
..L...M..M.Kden
NLLM......L.den #
M..L......MLden termin
......O....Lden vertrag
N.M........Ldenis
LNNLML.....Kdenise
LOM........Kdenn
.MLL.......Mdentist
M.L.M.......department
.......N...Ldepends
.......N...Ldepends on
L.....M..M.Ldepois
LM....N.....depois da
.N.........Ldepois das
LL.LM.MM.M.Kdepois de
..L........Ndeposit
..M........Ldepot
.LMM.....M.Ldeputy
...........Kder
N..........Lder früh
O..........Lder kanzlei
MM...M.....Lder stelle
K.O........Lderrière
.....M......des
..L........Mdes candidats
L..........Odes fêtes
.........N.Ldesafio
M.LL......M.description
...NM......Ldesculpa
M....M.....Ldeshalb
..N.........design
.....MM..M..designer
...........Mdesk
LL..LM.....Ndesk if
M..M.......Ldespacho
ML...M.....Ldespués
...M.MM....Kdespués de
.MM......L..details
..N........Ldetails for
L.O........Kdettagli
L..L..M....Mdetto
.....M.MLN.Kdeux
.M...M.....Kdeveloper
LL.MMM......devo
..L..M..M...deze
.L......M..Mdeze week
L.LM.....N.Ldezelfde
L.L......M.Mdezember
LM..........di
L...MM......di #
......M....Ldi assunzione
...........Ndi colloquio
L.MLM......Mdi domani
..L.M.M.....di giovedì
L.N........Ldi gruppo
LM.L..LM....di lavoro
L.N.M.M....Ldi martedì
.LLM..M..N.Ldi un
M..M.LM....Ldia
MLM.........dia #
N.L.........dial
..L........Mdial in
M.M........Ldiary
O.L........Ldiary at
.M.........Ldias
.N.M.......Ldica
LM.N.......Ldica lei
NMLL.....L.Ldich
M.LLN.......dicht
.LLLN......Mdid
...........Ndid it
...........Mdid you
LL.M.M......didn't
.L.L.M..L...die
L.....N....Kdie stelle
M..........Ldie unterlagen
M.M........Ldie werkstatt
...L...M...Ndienst
...M.L...M..dienstag
...M.....M..dienstag #
LL..M.....MMdienstag um
LM.......M..diese
.N..........diese woche
N..........Ldieses
N..........Kdieses schreiben
.....M.....Ldiesmal
.L.......N.Ldifféré
..LN.......Ldiga
..LN.....M.Ldiga me
.ML......N..dimanche
LL.M.......Ndime
LN.N.......Ldimmi
LN.N.......Ldimmi tu
LN..........dinner
L..M.......Mdinsdag
L..ML......Ndinsdag #
.M........MLdinsdag om
O..........Kdiploma
L.O........Kdiplômes
...M.M......dir
..L..M.....Mdirect
M.M.M......Ldirecteur
..N........Ldirections
........N..Ldirectly
.L.........Odirecto
M........L.Ldirector
M.M..M.....Ldirectora
N.L........Kdirectrice
LML.M......Mdiretor
L..N.....M..diretora
MM........MKdirettore
MM.ML...M..Kdirettrice
..L....M....direção
.O.........Kdirás
.O.........Kdirás cuándo
LMLM...M....dis
.N.M.......Ldis moi
...MM......Ldisculpa
...N.......Ldisculpa las
L..NM.......disculpas
....M.......disculpe
.LM........Mdiscuss
LLN....M...Ldiscussed
M.M.......MLdiscussion
M...........discussion with
N.L.........discute
N..........Ldiscute du
.M.......M.Ldispatcher
....OL.....Ldispiace
....NL......dispiace davvero
...M.M.....Ldisponibilidade
M..LM.....LMdisponibilità
LLM........Ndisponibilità per
.O.........Ldisponibilités
.M..........disponibilités pour
LML.......M.disponible
..L.N......Ldisregard
M......M...Ldistrict
N.L....M...Ldistrict office
LLMMM...M...dit
LN..........dites
LN..........dites moi
N..M.......Kdive
L.....N.M..Ldiz
M.....L.M...dni
..LM........do
LMLNL.......do #
MML..L......do ?
N.LL.....M.Ldo a
LN..........do any
N..........Ldo come
L.L...M....Ndo contrato
LLLM.....N..do it
N...........do lado
.M.........Ldo monday
..L.M.......do not
.M.N.......Ldo our
N.L..M.....Ldo processo
.M......M..Ldo seu
LLN...M..M..do the
...M........do this
LMLL.......Odo you
L..N........do your
M.L.NL.....Kdoch
..N...M..M.Kdock
L.N........Ldock road
NLL...M....Ldoctor
..LL..M....Mdoctora
N.L.........documento
L......MN..Ldocuments
O..........Kdoe
MLLM....M...doen
ML......N...doen we
N..M......LKdoes
K..O.......Ldoes friday
M....M.....Ldoes not
OLL........Ldoes that
LN..........does your
MLLM........doesn't
N...........dogs
MLL..M.....Mdoing
LML........Ndois
N..........Kdom
.M......OL.Ldomanda
KL.........Odomande
...N.L......domani
..ML........domani alle
..MM.......Kdomani giovedì
...MN......Ldomani non
M..N.......Kdomattina
NL......L..Ndomenica #
..L........Ndomicile
LML......O.Ldomingo
L........N..domingo #
L.M..LM....Ldon
LL.LNL..M..Mdon't
L...P......Kdon't come
....M...M...don't need
L.MNN......Jdonc
L.MM.......Ldonc jeudi
...LN.......donc plus
LMM.....LL..donderdag
.MM.........donderdag #
L.M.......MLdonderdag om
MMML...M.L.Kdone
MLLM.......Mdonnerstag
...L.......Mdonnerstag #
M.........MLdonnerstag um
...MNL.....Kdont
L..PML.....Ldont come
K.MMM......Ldoor
L...M.......door de
...M....M...door het
L.O........Ldoor in
L.N........Ldoor will
L.N.........doors
.MLLL.M....Ldopo
.O..........dopo le
.L.LLMM.....dos
M.LLML.MML..dossier
L..........Mdossiers
..ML.L.M..M.dott
..M..L.MM...dott ssa
OL.L........dottor
LMM.....M...dottoressa
N...ML...L.Ldown
L.N.........down for
M...........down with
...ML....L..dr
M..........Mdra
LL.........Ndraft
M.M.....M..Kdrawings
.NLL.....M..drei
.L.........Mdress
.M.L..L..N.Ldrie
.NL......M.Kdrie uur
..L........Ndrink
....M.......drive
.LM....M..MKdriver
...L.......Mdriving
...ML..M....drop
L......MM...drop in
......LN....drug
.M....M....Ldu
L..MMLM....Kdu #
M.LL.......Ndu am
..L........Mdu bist
......O....Ldu kriegst
L.N........Mdu marché
L.N........Ldu mardi
MM.........Ldu poste
..OL.......Lduarte
LM...M.M.M.Lduas
L.LNL...L.M.due
.N.........Mdue chiacchiere
..LM.L....NLdue course
L.LP.......Kdue to
.MLM.......Ldunmore
LM.........Mdura
..M......M.Lduration
.........M.Lduration #
MML....M...Ldurch
L..NN..MM.LJdus
..MM.......Lduty
.ML......M.Mduurt
L.M..O.....Jdynamics
.NLN.......Kdá
.O.........Kdá jeito
L.......L.MNdès
...M.......Ldécaler
...N.......Ldécaler notre
LL..MN.....Ldéjà
...KO.......déplacer
M..M.......Kdépôt
L..MM.......désolé
LN......LL..día
.M....M....Ldía de
LN..........día te
LN.M.......Ldía y
.ML...M.M.MKdías
..........LNdías el
ML....N....Ldúvidas
LL.........Ndürfte
LL.........Ndürfte ich
..L.....M...e
LM...LM.M..Me #
...L.M.M.L..e a
..LM.......Ne as
OM.........Le ci
O..L.......Le com
NLL......M.Le due
.M..M..ML..Le il
LLL........Oe la
.M.LLL..MM..e mail
......N.....e me
N.L........Le mezza
NLL.........e mi
LM.N.....M.Ke non
L..O.......Le não
N...........e paga
N.L.........e parliamo
M....N.....Le per
NLL.....M..Me poi
...........Me se
MML.ML.M...Ke ti
LML......M.Neach
L.L........Neach of
L.MM.......Learlier
.MM.L.......early
N.LM.......Leastern
NL..........eat
LL.M.M.M....echt
M.MM.M.....Jeditor
NM.........Ledson
M.LL.......Meen
MM.........Leen eerste
N.LL........een gesprek
LL...N.....Meen kandidaat
L..........Meen kennismakingsgesprek
L.L........Neen kort
LN..........een moment
..........NLeen prettig
MNL.........een sollicitatiegesprek
...N........een uurtje
LO..........een van
NLLL.M......eens
...LM......Meerst
NML.........eerste
MM.........Leerste gesprek
L.L........Oeerste werkdag
L.L.O......Lefecto
....N.......efecto la
..LLO......Lefeito
....O......Lefeito o
....M.NL...Leffect
......OL...Leffect from
.....M..L..Megregio
.O.........Leigentlich
.O.........Leigentlich immer
.LL......M.Neight
N.LL.L..MM..ein
.ML........Nein gespräch
L..........Nein interview
N.L........Lein montag
.LL..ML..M.Meine
..L..M.....Neinem
LM.........Neinem gespräch
MM.........Leinem vorstellungsgespräch
LML........Meinen
.........N.Leines
.M.M.......Keinfach
........M...eingang
........N..Leingang ihrer
LL......O...eingangsbestätigung
LL......O...eingegangen
L.....N.....einig
.M.......M.Leinladen
MLL.....M...einladung
.LL......M.Meinladung zum
L..L.N.....Leinmal
LOL.L...M..Keither
LN.........Leither day
........N..Leither way
M..L........el
.LL...NM.L..el #
.......N...Lel candidato
L...M.N.M..Kel cargo
N.L.........el comedor
LL......M..Nel comité
L..........Nel cuestionario
O..........Kel dni
L........O.Lel domingo
L.M..L....M.el enlace
L.....MN....el examen
.ML...L....Mel jueves
.LLM..M....Mel lunes
...L.......Mel martes
LN..........el miércoles
L..........Mel programa
.MML.MM.L..Lel puesto
MML......L.Mel sábado
........N..Lel tablón
L.O.........el taller
M.L......L.Mel viernes
L..........Nela
..M.M......Lelectrician
.L...M.M..MLelena
.L.M.......Meleven
.ML........Melige
LNM........Lelisa
.O.........Kelk
L.....M....Melkaar
..M..L..NL.Kelle
LLLM.N....MLelse
K....M.....Mem
L.LN........em caso
.....L..N...em contacto
LM....M.....em que
........MM.Lemail
L.N........Lemail confirms
...N.......Lemanuele
...M.....N.Lemergency
M..LM......Lemma
N..........Lempleo
..L........Nemployer
.........M.Nemployers
L.L...MM....employment
LL.........Nempresa
.L.........Oempresas
...L.....M..en
...L....M..Men #
.....N..L...en agosto
L..L.......Nen ayunas
...........Men cas
N.ML......MKen dan
..N..L.M...Len een
MLLML.M..M..en el
.....O.....Len enero
MM.........Len entretien
.....M..L..Men esta
LN.........Men fin
LMNL...M...Len ik
LL.L.MM....Men je
L.N..M.....Len la
M.L......M..en ligne
M.L......M.Len met
L..N.......Len niet
N.L........Len nuestra
L....L.....Oen tu
...........Men visio
.....L..N...encajas
......OM...Jenclosed
L.LM......M.encore
...L.MM..M.Lend
MMLL.LM.M..Kend of
....KO......end the
LL...M..N..Lende
..L...L..M.Nends
..L..N...L..enero
M.N...LM...Lenfermeira
MLM.........eng
M..M.....L..engineer
.MM........Lengineering
NM.........Lengineers
N.L......N.Kenglish
.......M...Lenhanced
.......M...Lenhanced dbs
.N.........Lenjoy
M.L.......NLenjoyed
M....M.....Kenjoyed meeting
..........M.enjoyed our
L.M..L...MM.enlace
M.L.....N..Lenquiry
MK.........Mensemble
L.OL.......Lentendu
....N......Lentfällt
K.Q.M.....LKentonces
K.P........Lentonces la
..N.....M..Lentrada
L.N.........entrance
........M...entraremos
........M...entraremos em
KN.L.....L.Mentre
...........Nentre #
...L.......Nentre as
L..N.L......entretien
MO.........Jentretien ?
...........Mentretien annuel
P.L........Kentretien aura
...........Mentretien avec
K..M.......Mentretien de
L..N.......Lentretien du
N..L.......Lentretien est
M...........entretien le
.LL.....M..Mentretiens
LL.........Nentretiens de
L..M....M...entrevista
L.LMMM......entrevista #
NNLL.......Lentrevista ?
....M.......entrevista cancelada
....LL..M..Mentrevista com
L..........Nentrevista con
L.N........Lentrevista confirmada
KKLMNL....MNentrevista de
K.NN..M....Kentrevista del
O.L........Kentrevista dia
NMLL.......Lentrevista el
N.ML.......Lentrevista es
...LN......Lentrevista hj
K....M.....Mentrevista individual
LL.L.......Oentrevista inicial
..MM........entrevista para
...N.......Lentrevista passa
M.......M..Kentrevista personal
LN.M.......Lentrevista pode
L.LO........entrevista pra
MM.........Lentrevista presencial
.M..N......Lentrevista que
R.LL.......Ientrevista será
LM...M..LN.Lentrevista te
LM....M....Mentrevistar
KLL........Pentrevistas
...........Nentrevistas de
L..........Nentrevistas del
.LMMM....L..entrevue
.LNL........entri
LMLLL....MM.entro
L..........Nentry
.....MM...MLentscheidung
.....N.....Lentschieden
...MM......Lentschuldigen
...MM......Lentschuldigen sie
KLQ...M...LKentão
L.M...M....Lentão a
.....L...M.Nenvie
....M.......environmental
....M.......environmental health
L....LM.M.M.equipa
LML..MM..M.Mequipo
.M.........Lequipo de
LLLM..M.M..Ler
L.....O....Ler mars
N..........Ler ook
L....N......era
L.....MM....erbij
.L...O......erfahrung
LLN.....M..Lerhalten
L.M.....M..Lerhalten sie
M.K.......LNerin
L.N.........erinnerung
..N........Lerinnerung morgen
..L........Nerscheinen
O.L.....M..Lersten
L.L........Oerster
M.....N....Leruit
......O....Leruit we
LL...O......ervaring
.L...M......ervaring met
LLM..MM...LLes
L.N.....M..Les bei
OL.........Les el
L.L........Nesami
...L.......Mescala
...LNML....Lescrever
.L..MM..L..Mescribo
...........Mescritura
M.N........Lescritório
.L.......N.Lesercizio
L....O.....Lesito
.....N......esito selezione
....M..M...Leso
N..L........esperamos
M.L........Nesperamos el
LN.........Lessa semana
LL.M...MM...est
....N......Lest annulé
..M.....N..Lest bien
...N.......Lest ce
L.L........Nest confirmé
MMLL........est prévu
L.L..M.....Nesta
O.L........Lesta carta
L..MLL.....Nesta semana
N.L.....M..Lestamos
...M........estar
ML.L....ML.Meste
LLL...M....Pesteban
MLL........Nesteja
MLL..MMM...Lestimada
L.LM...M...Mestimado
L..........Nestimados
.LML...M...Mestá
L.L........Nestá confirmada
L.L........Oestúdio
.LL....M....et
...........Met #
..LLM...M.MLet je
..M.M.....MKet la
.ML...M...MLet le
M....M.....Ket on
NML.........et si
MLL....N...Let votre
LL....M.M.M.et vous
M.L.....MN.Ketapa
.M....LM....etwa
MMMM.L....MKeu
MM.........Keu e
..L........Neur
LLL...M..M.Neuro
.........LMLeven
..........NLeven more
MML.........evening
LN.........Mevenings
KLN.M.......event
L.MMM......Levent has
L.N.........events
L.LLNM......ever
.ML.....M..Levery
.N..........every day
L....LM.M..Meverybody
K.L...M..M.Neveryone
L..........Neveryone in
.LM.....M...everything
...M........everything else
MLL........Nex
..KNM...MN.Kexam
L......M...Mexame
L..........Nexame de
L.LLM..N...Mexamen
..L......N..examination
L.L........Nexaminer
LL.LL....N.Nexample
.L.......O.Lexcel
LN.........Lexcept
.LLNM......Lexcuses
.L.N........excuses voor
M..........Lexecutive
.........N.Lexercice
NLM......M.Kexercise
P........L.Lexercise with
..L........Nexit
L.L........Nexit interview
..L..M......exmo
M....M.....Lexmo senhor
.LNL....M.L.expect
.L........LNexpect to
K.O........Lexpect you
..N...L.....expects
LL...N....LMexperience
.....N......experience for
.L...N..L...experiência
LL.........Nexpert
L.....M..N.Kexpires
M..........Mexternal
M.L.LLM...L.f
...........Mf #
NN.L......LKf:#
.N.........Kf:a
......M...MLf:achterberg
.M.........Lf:acquisition
M..........Kf:admin
L....N.....Lf:administration
K..........Pf:admissions
LMM.........f:agenda
L.N........Lf:agnes
M.L...M.....f:al
L..N........f:alasdair
L..........Mf:alerts
L.......N...f:apply
..L........Mf:appointments
.........N.Lf:assess
L..L.......Of:assistente
L........M..f:at
M........M.Kf:ausbildung
.L.L......M.f:b
N.L........Lf:bakkerij
LL.........Of:becas
.P.L.......Kf:berg
..M.........f:best
........M..Lf:bewerbung
M.L..M..L...f:bien
.M....M....Lf:big
LL.........Nf:bookings
...MM.....MKf:bos
M..........Lf:bäckerei
ML..........f:c
L..M.......Mf:calendar
M...........f:campus
.....M......f:careers
N.LM.......Lf:carla
KM.........Nf:casting
..L........Mf:centre
K..........Nf:centro
.N..........f:chantal
MM.LM.......f:chef
L..........Nf:citas
L..........Nf:club
............f:clínica
L..........Nf:coach
L......M...Nf:community
..L........Mf:contact
N..........Lf:cordiali
L..........Nf:court
.L......M...f:crew
...N.......Lf:cruz
M...........f:da
..L..M......f:de
..M.M......Lf:dee
.M..........f:del
L..........Mf:desk
M.........MLf:dias
MM....M....Lf:direction
M.N.....M..Kf:do
MMLM.......Lf:dott
......M.....f:dr
.M.M.......Lf:dra
.....M......f:du
.......M...Lf:e
.........N.Lf:editorial
L.......M...f:empleo
.........N..f:estudio
LM.........Mf:events
L.L......O.Lf:exams
L..........Mf:feld
..........NLf:femi
L.LN........f:femke
...N.......Lf:fitch
M.LM....M..Lf:frau
........M..Lf:freundliche
..........L.f:freundlichen
...M.......Lf:front
M.LL........f:g
..N........Kf:gail
M.M........Kf:garage
...........Mf:gemeente
.......N...Lf:gestionhumana
M.L.........f:gil
N..L.......Lf:gino
.M.........Lf:grace
.ML.........f:groet
.M...L..M...f:grüße
............f:grüßen
..L........Nf:gwen
MNML.......Kf:haas
N..........Lf:hale
M...........f:head
LL.L....M..Mf:hello
.........M.Mf:hiring
N..........Lf:ho
M...........f:holt
M......MM..Lf:hospital
..M........Lf:hotel
..M....M...Jf:hr
.MN........Kf:hugo
..M........Lf:human
M.........MLf:ines
MLLL....M..Nf:info
ML........M.f:ing
..M........Lf:interviews
..........M.f:inès
LMO........Kf:ivan
L.PL.......Lf:ivo
LMO........Kf:iván
MNLM.......Kf:jan
N..........Kf:joan
........N..Lf:jobs
L..........Nf:jury
L..........Nf:k
........M..Lf:karriere
M...........f:kind
PQMK.......Gf:kontakt
MMM........Lf:l
..L........Mf:la
.LLN...M...Lf:lang
...........Mf:leitung
.....L.....Nf:lettings
LNM........Lf:lindgren
..L........Nf:lindqvist
...M.M.....Lf:lomax
...L......N.f:lotte
O.L.......K.f:lou
..LN.......Lf:luc
.M........MLf:lucia
.M........MLf:lucía
MM........MKf:m
L.M........Mf:mail
..M.........f:manager
..L........Nf:mara
.L...M.....Mf:marc
...........Nf:marsh
.N.........Lf:marta
MM.........Lf:melhores
.M.LMM.....Lf:met
............f:mit
M..........Lf:mme
L.M.........f:mo
L..N.M.....Lf:munro
.MLM........f:n
L.M.........f:ne
L..........Nf:news
..L........Nf:newsletter
..NL.M......f:no
K..N.......Mf:nora
KL.L....MM.Nf:noreply
..MLLLM.L..Mf:notices
............f:notifications
..ML.......Kf:o
NM.........Lf:obi
L..........Mf:of
..LM.......Mf:office
..L........Mf:ops
N.L.........f:orla
...........Nf:oscar
..........M.f:p
N..........Lf:padaria
L..MM......Lf:paolo
L.M.........f:pas
M.ML.M...M.Kf:people
..M.M......Lf:personal
MN.........Lf:personalamt
N..........Kf:personale
M.M........Kf:personeel
.M.M.......Kf:petra
..L........Mf:praxis
M..........Lf:prof
L....MM.....f:r
L.L........Nf:radio
.NL........Kf:raj
L.LL.......Of:rdv
M..........Lf:recruiting
...M.......Kf:recruitment
....M.L.M..Lf:recrutamento
..M......M.Kf:recrutement
L..........Mf:redaction
L........M.Mf:redaktion
.MM.........f:regards
...M.MM....Kf:reis
L.NL........f:reply
L.M.........f:repondre
.L.........Mf:research
L........O.Lf:retail
...M......MKf:rey
M..M.......Kf:rh
M.L..M......f:rita
M..M.......Kf:robin
MM.........Kf:rrhh
NN.L.......Kf:ruiz
.L....M....Mf:s
L..........Nf:sales
M..L........f:saludo
N..........Lf:saluti
.......M.M.Lf:santa
.M.....M...Lf:sara
LN..........f:scheduler
...M.......Lf:scheduling
L..........Nf:sec
..N........Lf:secrétariat
L.M.........f:segreteria
L....M...N..f:selecao
.MM........Lf:seleccion
M.M........Lf:selección
.....M.....Lf:selezione
.........O.Lf:seleção
L.LL.......Of:service
M..........Lf:sincerely
N.L........Lf:site
...M.......Lf:sonia
..MLM......Lf:sr
N..M.......Kf:ssa
MM..M......Lf:staffing
.....L.....Nf:status
L.LL.....M.Nf:studio
...........Nf:support
.....M.....Lf:system
...M.......Lf:sónia
N..L........f:t
.M.M.......Lf:talent
.M.........Lf:talento
M..........Lf:team
..ML........f:ted
...........Mf:termin
..L.......LMf:tess
L........N..f:test
..N........Lf:theo
.M.M.......Lf:tom
LL.N..M....Lf:toni
...N.......Lf:tony
M.M........Lf:tran
..L.........f:ufficio
..LL.......Nf:ulla
M....M......f:un
..L......M..f:unit
.L.........Mf:ux
MLL........Lf:van
.M.........Lf:via
.M.......M.Lf:viele
N..L.......Kf:vos
..LMM.......f:vriendelijke
..N........Lf:wendy
M.LM.......Lf:ximena
MLL.........f:y
..M........Lf:yours
L.M.........f:yusuf
L..........Nf:école
NL..M.......fa
L.M...LN...Lfab
L..........Nfabrizio
L.LNL....M.Mfacciamo
NLLN.......Kfaccio
N..........Lfaccio vedere
M.L......M.Lface
N.L........Lface to
NLM........Lfai
L.L.......MNfair
..L.MM......faire
O..L.......Lfais
O..L........fait
NLL..M......fala
M.ML.......Mfalar
L..L.M.....Nfalls
L..........Nfamiglia
L..........Nfamilia
L..........Ofamilie
LL.....N...Nfamilies
L.LO.......Mfamily
LL.........Nfamily interview
NLL.........fammi
NLL.........fammi sapere
......M....Mfamília
O..L.......Lfancy
OLLL.......Lfancy a
...M.L.....Lfare
M.M.......MLfarm
M.......M..Lfarmacia
....NL.....Lfarti
MMLL..L..M..fase
N.......M..Lfase de
LL.........Ofase final
M..........Lfatima
L..........Nfaudra
.MLM...M....favor
.L...MMML..Lfavorable
..MLM......Lfaz
L.MM.......Mfazer
.........M..faça
.........N..faça o
M.ML.....M.Lfeb
..ML.....M.Kfeb #
LMLM....L...febbraio
L.LN.......Mfebbraio alle
K.M...M...M.februar
L.M.......MLfebruar um
.LL........Nfebruari
.........M.Mfebruari #
L.L........Nfebruari om
L.ML........february
K.N.........february #
M..........Mfebruary at
...M.L..N..Lfecha
M.L.....O..Kfecha de
L.OL.......Lfechado
KLL.....M..Ofee
O..L.......Lfeed
N..L.......Lfeed you
L.KL.N...MLNfeedback
ML.........Mfeira
.........M.Mfeira #
..ML.......Mfeira às
...M.......Kfeld
......N.....felici
.M..KNM....Lfella
L.L.......NLfemi
M.M........Lfera
NML........Lfergal
LL.........Oferia
L.O........Lfest
L..........Mfestival
MM.M.......Lfevereiro
.MM........Lfew
MN.........Lff
..NMM..M...Kfica
L.M.........fica então
..MN.......Kfica para
..L........Nficha
L....M.....Mficou
.MLM...M....field
..M........Mfifteen
L.........MMfijn
K..........Ofijn dat
LLL..L..MM.Nfile
MML.........filiale
..LM.......Mfill
LMLM.....M..fill in
L...MN.....Lfilled
.....N.....Lfilled the
..L..L....MMfim
L..L..M.M..Nfim de
.MLLNL....M.fin
LML........Mfin de
.LM..M.....Lfinal
ML.M.......Lfinal round
LL..O......Kfinalement
.LL........Nfinalists
..LM........finance
L.M.........finch
..MM.L...M..find
.MM........Lfind a
LL.O........find another
L........M.Mfind the
..M........Lfind us
LLM......M.Mfindet
..ML........findet am
....N......Lfinding
LLM...LM.MM.fine
M........N.Kfine and
M..L....L..Nfinish
........L..Nfinish your
L.LN........finn
..M.....MN.Kfino
M.......MN.Lfino a
.L.........Nfintech
N.....M....Kfirefighter
L..........Nfirm
K.L...MM...Nfirma
L.....N....Lfirmada
......M.....firmare
LM.L..M....Mfirst
LMM......M.Lfirst and
LM..........first come
L.L........Nfirst day
.M.........Lfirst interview
M.L.........first round
LM.........Mfirst served
M.L...M.....fiscale
NL.........Lfish
N.L.........fissato il
.......MM...fit
L........M..five
.........M..five days
..M.........five minutes
M........M..five questions
NLL......M.Lfix
L.N.L....M.Lfixed
.L.M.L.....Mflat
.L...L.....Nflat #
M.LN.......Lflight
...ML..M...Lflights
...........Mfloor
...OL......Lfly
LK.L.M..MLMMfoi
..LL....MN.Mfolder
ML.......M.Lfollow
.M.L......MLfollowing
M.L...MM...Lfollowing the
..........MMfollowing up
.....M......following your
M.M.....L...follows
L.M...O....Lfonction
...........Mfood
.........M..foods
...........Mfor
KLM.M......Nfor #
NMLLL.L....Nfor a
L.O........Lfor accepting
L..........Mfor agreeing
MM.L.......Lfor an
.....L..M...for applying
.....M......for attending
....M.......for being
N..........Lfor bo
L.N........Lfor choosing
L.M..O....LLfor coming
L.N........Lfor confirming
N...........for dropping
K..........Nfor fifteen
K.NM........for friday
L.L........Nfor ground
...........Mfor half
OL......L...for interview
.....N.....Lfor interviewing
.M.........Lfor interviews
..L.L.....LNfor it
..O........Lfor june
L..L......MMfor me
K.N.........for monday
L.M.........for night
K...M......Nfor offering
...NL......Lfor one
MLL........Mfor our
L.L........Nfor saturday
........M..Lfor sending
.....M......for taking
M.L........Mfor ten
M.L...L..MM.for the
..L.M.......for this
.LM.........for thursday
.L.........Nfor thursday's
..LNM......Lfor today
L.O.M......Lfor tomorrow
L.NL........for tuesday
M.LM.......Lfor wednesday
NNLM.L..L.LLfor you
L.N........Lfor your
L..M..M....Lforget
.LML....N...form
N.M...NM...Jformal
LLM...M....Lforms
...........Mformulier
L.M.......M.forte
M.L..O....LLforth
K.MM......MLforward
L.N..L....M.forward to
..ML.L..M..Nfoto
ML......N.L.foto's
..M..L..N.L.foto's van
...K.......Ofotograaf
.L.........Mfound
.L.........Nfound your
.LM.........founder
M.......M..Lfounders
NL.LL.M..M..four
.........N.Lfour questions
.M.M.....M.Kfr
LN..........fr #
.L.LML.....Nfrage
.LL...M....Mfragen
...L.......Nfrank
...M........fraser
L.M........Lfrau
.LMM......L.frau dr
..M.........frau lindqvist
M.M........Lfrau lund
.MM.LM.....Kfrau moser
M.K.L......Nfree
N..........Lfree for
.N.........Kfree next
O.LL.......Lfree to
N.LMLL...L..freitag
N.LM........freitag #
LN..........freitag ab
LLM........Mfreitag um
LMLN.......Mfresh
LLN........Mfreue
..N........Lfreue mich
L.....MM...Mfreuen
L......M...Mfreuen uns
..NLM.....M.freundliche
..NLM......Lfreundliche grüsse
.MLM........fri
..L........Mfri #
L..M........friday
..M.........friday #
MM.LL.M...MKfriday ?
KL.NL......Nfriday at
NML........Lfriday in
N.KN..M....Jfriday the
....OL.....Lfriday's
L....M.....Mfriend
K.M........Mfriendly
......M.....from
.N.LL.M....Lfrom #
L.L......M.Mfrom a
L.M.....N..Lfrom here
.L.......M.Mfrom home
..N........Lfrom the
.LLM.......Mfrom thursday
......L.M...from us
.M........NLfrom you
L......M...Mfrom your
..M.M......Lfront
L..MM......Lfront desk
M...........front of
LLMLM....M..front office
....M.......frozen
N..........Lfrüh
..........LOfrüher
LLLL.NM.L.M.fue
M.L.LM......full
L.M...M....Lfunctie
...M..M....Lfunctie van
...........Nfunctioneringsgesprek
..LO....M..Lfuneral
L.L..NM.M..Lfurther
L.....M....Mfurther to
ML.........Mfw
K.N...M....Lfwd
.LL.M.MML..Lfällt
L.LM.......Nfévrier
LL.........Nfévrier à
L..........Ofêtes
......LN....führungszeugnisses
..N......MLLfünf
..........LNfünf minuten
K..L.......Nfür
L....N.....Mfür das
L........MMMfür den
K.N..M.....Mfür die
.N..........für ein
.....N......für eine
.M.ML.......für ihr
.LM.....M.M.für ihre
L....N......für ihren
M.LLM......Lfür sie
..L........Mfür unser
L..........Nfür unsere
LM.L.......Mfürs
.MLMM......Lg
....M.......ga
.....N......gaan
K.LMM.L.M...gaat
...NM......Lgaat niet
..L........Mgabinete
MLL.......MLgabriel
N...........gallo
LL.......N..game
M.M.....M..Lgames
LO.........Lganztägig
M.ML........garage
L.MLO.......garde
..N........Lgate
M....M.....Lgave
N..L.......Lge
..L.MM......geachte
L.L..M..M..Mgeachte heer
...LN.......geannuleerd
..L........Ngeben
...........Mgeben sie
NL...L....NLgedaan
ML...L....N.gedaan en
.....L..N...geduld
.L.........Mgeehrte
............geehrte frau
L......M..M.geehrter
L......M..M.geehrter herr
LLLMNL...M..geen
M.........NLgefallen
M.........M.gefallen wir
M..........Mgegen
...........Ngegen #
MMKM........geht
OLL........Lgeht das
..LN........geht vor
O..........Kgeld
...LN.......geler
..........MLgemacht
M...........gemma
..N........Lgeneral
...........Mgenitori
........M..Lgennaio
L.PL.......Kgenoteerd
MLML....M..Mgente
N.L.........gente conversa
L.ML...MM...gentile
.......M..MLgentile dott
LLL...LM...Ngentile sig
MM.L.M.M....gentile signora
L.L........Ogentili
....LO......gepasst
..M.........gerente
.MM........Lgerente de
LMML.M..L...gern
ML.........Mgern kennenlernen
N..LM......Lgerne
N..........Lgerne am
N...........gert
M..M.......Kgerust
NML..L.....Mgeselecteerd
.MLM..L..LM.gesprek
N..........Lgesprek ?
L..........Ngesprek duurt
....N.......gesprek gaat
L.NM.......Lgesprek maandag
LMML...M...Mgesprek met
NL.M.......Lgesprek op
L..........Ngesprek over
LLLMN.......gesprek van
.L......M.MMgesprekken
L.........MMgespräch
.L.M......MLgespräch am
L..........Ngespräch dauert
L.N.........gespräch für
...L.......Mgespräch mit
..LL.......Ogespräch über
M.......M..Lgesprächstermin
...M.M......gestor
NLL.......MMgestora
....L...MMLMget
M.LM........get a
..M.....N..Lget back
NLL.........get on
..L........Mget to
..N........Lget you
.ML........Mget your
..N....N...Kgetafe
..ML....M...gets
L..O........gewijzigd
M..M.......Lgezien
.L.....M...Mgift
.L.........Mgift card
N..L.......Lgil
O..L.......Lgino
LO...M...L.Kgiorni
LMLM.L....M.giorno
M.L..L..L..Mgiovedì
M.LM....L..Mgiovedì #
.M.L......M.giovedì alle
.LL....M...Ngirls
...LNL....MLgisteren
.M..L..ML..Mgiugno
N.L..M......giusto
L..M.M...L.Mgive
LM.M........give me
LL......M..Mgive us
.L....M.....give you
M.L..M......given
LLLN.M.M...Lgià
LL...M.....Mglad
.LL..M.....Mglad to
NLLN.......Lgleich
...NL.......gleiche
N.L........Lgleichstellungsbeauftragte
..L.......LNglen
.L.LLM..L..Ngli
L..........Nglobal
N..M.......Lgm
M...........gmt
.LM..L.....Mgo
L..MM.......go ahead
M........M.Lgo on
LL.....M...Ngo over
LLM.....M..Mgo through
.L....N....Mgo to
.L.........Ngoals
.LMLM......Lgod
..NL....M..Lgoed
M.L...M....Lgoed nieuws
........N...goed ontvangen
.L......N...goede
.L......N...goede orde
...L.L..M...goes
.ML.....M.MLgoes to
M.LL.M....LMgoing
....NL......going ahead
ML..LM....LMgoing to
.L...N......gone
L....O.....Lgone with
MLLMP......Jgonna
...LQ......Kgonna have
LMML.M....MKgood
.N.L.M...L.Lgood day
LLP........Lgood for
....NM....L.good luck
..........M.good morning
M.L...M.....good news
.M.L.L....OLgood to
M.M........Lgoogle
M..........Lgoogle meet
.M..........gostaríamos de
MNL.......MKgostei
.ML.....M...got
.L.........Mgot #
LNLM.......Lgot a
....LO.....Lgot his
LLL...N.N...got it
NML..L..O..Kgot your
M..........Lgott
......M....Lgovernors
..LN.M.....Lgr
.M.L..M.L.MLgraag
L......M...Mgraag een
.....L....O.graag gedaan
LN....M....Lgraag met
LN...M......grab
M.LL......NLgrace
LL...ML.M.N.gracias
.....L....N.gracias a
LLM..N..M.M.gracias por
M.L...M..M..grade
N...L......Lgraham
KLOL.......Mgrand
L..........Ngrande
L..........Mgrant
...LM......Mgratis
L.L..L....OLgratitude
L.LM.....O.Lgrave
.LL.....M.O.grazie
..........N.grazie a
LMML..M.....great
.M....MM...Kgreat news
L.Q........Jgreat see
..L.......LNgreat thank
...........Mgrille
M.L.......MLgroet
LNM.....M..Kgroeten
L..........Nground
ML.........Mgroup
L.M......M.Ngroupe
.M.........Lgrowth
L..N.....M.Kgruber
..MLM...ML..grupo
KLMM.......Ngruppo
.....L.M....gruß
..NLM.......grüsse
M.M........Lgrüß
M.M........Lgrüß gott
NLL..L.....Mgrüße
.....N......guardaremos
.L..M.......guest
.MKM........guests
MM..........gustaría
.L.........Mgustaría conocerte
M....M....MLgustó
MM.L........gut
L....N...M..gute
L...M...M...guten
LM........MMguten morgen
LL.MM...M...guten tag
L..LQL.....Lgutted
ML..MM.....Lguy
M.L........Mgwen
M....L..L..Mh
M..M.LL.LLLMh #
M.L........Mh ?
L..M.......Nh a
M.M...M....Lh au
L..........Nh avec
L.N........Lh com
L.LL.......Nh e
..........M.h merci
L.M........Mh na
..LL.......Mh no
N.LL........h on
LNLL.......Nh ou
LMML..M...MLh para
L..........Mh por
......M.....h pour
NML........Kh que
L..........Nh sobre
M.ML.......Lh vous
L.M........Mh à
L.M........Lh:!
..MM.......Lh:#
..MM........h:?
M..........Lh:a
......M.....h:am
..L........Mh:and
M.L.......MMh:are
..L.........h:at
..LM........h:aug
..N.........h:benissimo
..M.........h:bien
L.L........Oh:by
..LM........h:can't
M..M.......Lh:de
..M.........h:die
..L...M...M.h:for
..........LNh:from
..M.......L.h:h
..MLM.......h:hi
..L........Nh:i'll
...M......M.h:il
M.L.........h:in
..LL......M.h:interview
L.MM........h:is
....M......Mh:it
...M.......Lh:la
M.M........Lh:le
..M.........h:mar
............h:me
...M......L.h:my
..LM........h:om
..L.........h:on
..NL.......Lh:pode
..N........Lh:sim
..L.M......Mh:so
...........Nh:that
M..........Mh:the
..L........Nh:they
L.........LMh:thursday
..ML........h:to
L.M.........h:tuesday
...M........h:uur
L.NL........h:va
..M.........h:would
M..........Lh:wrote
M.LN.......Lh:y
..LL......M.h:you
..M........Lh:às
..L.MNM..L.Lha
....NL......ha deciso
......N.....ha detto
...MLM.....Lhab
L.M.L...M...habe
L.LL.NM.M.L.haben
.L....M.N..Lhaben sie
M....M......haben uns
.ML..M......haben wir
NL....M.....hablamos
NL.M.......Lhablamos del
.NLL...M....hablar
L.LM.......Nhacemos
L.L........Nhacer
LL.........Nhacer una
.N..........hacerte
.LLMN......Lhad
ML..MM......had a
ML.........Mhad an
L...N.......had the
...NL.......had to
.........N..hagas
KMM.......M.haha
L.L.L..M.M.Lhai
NLM.M......Khalb
L.P........Khalb fünf
..N........Lhalb neun
.M..........halbe
.MM.........hale
M.ML.L....L.half
M.M........Lhalf #
M..........Mhalf an
L..........Nhalf eleven
LMM.........half hour
N.LL........half nine
.M.M.......Lhalf past
M.MML......Khalf two
..L........Nhall
L.N........Lhalle
M...M......Lhallo
LMN..L.....Khallo frau
M.L.........hallo herr
.LML........halten
.LN........Lhalten wir
N.L.........hamish
L......M...Mhand
M.L..M..M..Lhands
L.N........Lhank
...L.M.M....hannah
........M...happens
........M...happens next
L..L.MM.....happy
L....M.....Mhappy to
N.L........Lharbor
N...........harbour
N..........Lharbour trust
M.L.M.....L.hard
L..N...M...Lhará
LLLNNM......has
K.M........Nhas accepted
LL.MM.......has been
L.M.....L..Nhas changed
..LN.......Lhas come
....N.......has decided
LM.......M..has invited
........N...has reached
.M.LLM.ML...hast
.O..LM.....Lhast du
LM...L.M.MMLhasta
LM....M..N.Khasta el
L.L.MM..LLM.hat
..........N.hat das
.LLNM......Lhat sich
MNL.......MLhat uns
L..........Mhaus
.L..M......Mhave
LML......M..have #
..ML.......Nhave a
LL.L.......Ohave an
OML........Lhave been
M..L.M......have chosen
.....N.....Lhave decided
O..........Lhave gone
...........Nhave in
L.M.M......Lhave no
LML.LN...M.Lhave not
M.M......M.Khave one
N...........have put
.LL....M...Nhave the
..L.PL.....Lhave to
....K......Ohave withdrawn
..L...M.....have you
K.......N...have your
.L....MMM..Lhaven't
.L..LNM..LMKhaving
LLLMLNM....Lhaving you
..LL.....M.Mhay
M.L.....M.L.he
N.L...L.....he can
NM.........Lhe is
M...........he will
NLML....M.LKhe'll
L.K.....N.LNhe's
ML.MM......Lhead
.L.M........head of
LMM.M......Lhead office
L.L........Oheadhunter
.........N.Lheadlines
L.M.........headphones
..L......L..health
..L.....M.MLhear
.M.........Lhear about
......L...M.hear from
OL.........Lhear how
LM......N...heard
.....L....M.hearing
.K..MLM.M..Mheb
.LM...M.....heb je
M..L.M....LLhebben
ML......N..Lhebben je
...........Ohebben uw
N....M.....Lhebben we
MLM..MM.L.LLhebt
L.LO........hector
LMLM........hee
LML.NM..L.LMheeft
L..MM.M....Lheel
......N....Lheel graag
L.L..M.....Nheer
L..MMM......helaas
L.L...M.....held
L....MM.....held on
L.L.......MMhelen
..N......L..helena
.NK...L.M...hello
L.N.L......Nhelp
.....M......hemos
LK..M.L....Oher
M.ML.L......here
LO.........Lhere ?
L.N.........here are
M..........Lhere at
KLO.........here is
O..........Khere monday
L..M........here url
M........M.Lhere's
.........M.Lhere's the
M.L.M......Lhereby
L.NL........herinnering
..L.........herr
O.M.....M..Kherrn
.LMLLM.....Mherzlich
L.........MNherzlichen
L.ML..M....Lhet
L.....O....Khet contract
L....M....M.het een
...........Mhet formulier
LLN.M.....MLhet gesprek
..LM.......Mhet is
NM.........Lhet klikt
.L.O.......Lhet ongemak
..L.......M.het ook
LMN........Lhet sollicitatiegesprek
..MML......Mheure
..M.........heure de
..L.NL....MMheute
MML.L....M.Lhey
............hi
.L.........Nhi all
..LML.......hi ben
.N.........Lhi for
M....M......hi mara
..L........Nhi priyanka
M........M.Khi robin
.ML..LMMLM.Lhier
L.M.M.M....Lhierbij
L.M.........hierbij bevestig
..N........Khiermit
..N........Lhiermit bestätigen
L.N..M......high
.L...N.....Lhighly
.LLM.....M..hij
ML....L...LMhim
N.LM......LLhim and
..M........Lhimself
O..........Lhinten
L.LLMM.....Mhire
...........Nhire #
MLL.ML.....Mhired
....ML.....Mhiring
..M.........hiring manager
....M......Lhiring team
..L.MN.....Mhis
L...LO....L.his own
..L....M...Mhistory
LL.........Ohistórico
NL.......M.Khiya
...LN......Lhj
.M.ML...L.MLho
.L........MNho trovato
LLL.N...M..Lhoeft
M..L..M....Lhof
L.LO.......Lhoffentlich
MN.KL.......hoi
.N.........Lhoi voor
LLLMM.....MMhoje
.M...ML..M.Lhola
.M...N..L...hola noelia
L...M......Mhold
L.N..M.....Lholt
.LL.....LN.Nhome
.L......L..Nhome visit
.........N.Lhomework
.........N.Lhomework for
M....N.....Khoogachtend
M..M.......Khoop
MLLM.L..M.MLhoor
N..........Lhoor ik
.....L..M.M.hoor je
L.......N..Lhoort
LM....M.....hop
LM....M.....hop on
.LLO......MLhope
...N.......Lhope that's
.....L....M.hope to
.MMM.L.....Lhora
..M.........hora #
M.ML.......Lhora de
.M.........Lhora y
LM.M.......Lhorario
.........L.Nhorarios
...LM....N.Lhoras
N..........Khoras en
.LNO.....L.Khorário
N..........Lhorário de
.MM.........horários
M......M...Lhospital
L.N.........hospitation
K..........Ohost
..N........Lhotel
LL.M.....M.Mhotels
.M...LM....Lhour
..M.........hour and
L..........Nhour at
NL..........hour of
MN.L.....L..hour with
..ML.L...M.Lhours
L.M......M..hours and
NLL.........hours on
M.LM........house
L..........Mhousing
.LL........Nhouston
.LL.L......Phow
...........Nhow did
L..........Nhow to
...........Mhow was
MM..........how you
.....N......however
L...M......Mhoy
.....LM....Lhr
O.L....M...Khrs
..ML.....N.Lhs
.N.........Lhueco
LMM........Lhugo
LLL...M....Nhuis
L..M.......Lhuman
L..M.......Lhuman resources
..N.......MKhusband
L.N........Lhusband will
K...M......Ohut
LLM........Nhá
.MLL.....M.Lhätten
.M.........Mhätten sie
LLL.....N.MMhören
........O.LLhören sie
..L.......M.i
.L.LM..M..M.i am
..........MLi appreciate
M...M......Ki call
.L........M.i came
KMLM.......Ni can
L..MN......Li can't
L.......M..Oi confirm
.ML..M.....Li could
MLM..L.M...Li do
.L........M.i enjoyed
.N........MLi got
L....M.....Mi had
LK..NL.....Ni have
...M......MLi hope
N..L.M.....Li know
L..N......MKi look
O..........Li may
.....N......i mean
....LN.....Li regret
...L......NMi remain
.N..M......Li say
MLL...L....Ni talked
MM.........Li want
....MN.....Li wanted
....ML....M.i was
..LN......MLi will
LL.MNMM....Ki won't
.ML..M.....Mi would
..KM.N..L..Mi'd
.ML........Mi'd like
LLLP.M.....Ki'd rather
M.LM.L....MLi'll
..LL.......Ni'll ask
.LM.........i'll be
L.L.......PLi'll bring
L.L........Ni'll come
K.LM..M....Ni'll have
M..L..M.....i'll send
...M.......Li'll tell
LM.LMM......i'm
...LM.......i'm afraid
LM...M.....Li'm around
L..........Mi'm free
..N........Li'm in
LNLM.......Li'm on
...LM.....NLi'm so
.....N......i'm sorry
.L.........Mi'm working
....NL......i'm writing
.LLLNM......i've
.....O......i've gone
L..L.......Mi've got
N.M........Li've put
L.K...M....Oiban
.L.M.M...L..ich
K.L........Oich am
LMLM.......Mich bin
L.LNLM......ich hab
L.MLLM..M..Lich habe
L..LM......Mich ihnen
K..........Nich möchte
..........PJich sehr
KML........Oich sie
LN..........ici
..M...M.....id
M.M........Lid #
M.........MLidea
M.L.........identiteitsbewijs
N..........Lidentiteitsbewijs mee
...........Nidentity
ML.L.O..L..Liemand
.....N......iemand anders
NL...N....LLiemand die
.....M......iemand met
ML.L....M..Miets
NLLL..M.M.L.if
..M........Lif anything
M....M.....Lif i
ML.LML.....Mif it
LL.M..M.M...if it's
.LLML......Nif not
N.L.........if so
O..........Lif that
NLL.........if that's
.L..M...M...if the
N.L.........if this
N.L........Lif we
M..LL.M...L.if you
L....MN....Mif you'd
......O.....if you'll
.L.L..M...L.if you're
M.L.ML..M...if you've
L.M.L......Mignore
L.LN.....M.Ligual
KML....ML..Mihnen
MML........Lihnen ?
.L.......M..ihnen am
L.L...OM...Lihnen die
..LM.....L.Mihr
L.N..M......ihr gespräch
N.MM.......Jihr vorstellungsgespräch
...L....M...ihre
MML.LM..M..Lihre bewerbung
.L...M..M..Lihre unterlagen
LLM..M.....Mihrem
..ML.M......ihren
LLL........Oihrer
K.MM..M.....ihres
M..M.......Kii
K...M....LM.ik
LMLM......NKik ben
.L.........Nik een
.L.LML..M..Mik heb
.LNL.MM.L.MKik je
L..........Oik kan
L..........Nik kom
..........NLik vond
MML.........ik wil
.N...ML....Liker
L....M......il
NML.LLM.ML.Kil #
LL...N......il a
KMNMML..L..Lil colloquio
LM........MLil direttore
N.LM........il link
..L........Nil modulo
MLM.........il nostro
M.L...N....Lil posto
..L........Nil primo
.....O.....Lil punteggio
..N........Lil responsabile
.....N......il ruolo
N..........Kil servizio
NM..L...L..Lil suo
..L.....ML.Mil tuo
M..M.......Lill
L.M.........ilse
K....M....LMim
.MM...M....Lim büro
..L.M......Mimmediate
.NL.LMM....Limmer
..LQM......Kimpossible
..LO.......Limpossible de
L..O.......Limprevisto
N..........Limran
..M.......L.in
L........M.Nin #
L.M..M....LLin a
..M...M....Lin allegato
L.M..M.M...Lin and
.N..........in april
KLMMM.......in at
L.......M..Min caso
M.M.........in cucina
..M..L.....Min de
.ML.....M.LNin den
M.M........Lin der
M..L.......Min die
..LM.L....N.in due
LLL......M.Oin een
.MLM....M...in for
M...........in front
LN.........Lin gesprek
.L......N...in goede
....M...N..Lin good
ML.M.M.M...Lin het
LNL.........in interview
...........Min interviews
M.MM....M..Kin laboratorio
LM.......L.Min leeds
........N...in linea
L..........Oin may
L..L.......Nin mijn
.....M.....Lin mind
LLM....M...Min my
LN.......L..in october
M.M........Lin officina
MLM..M.....Lin on
L.N.........in one
M..........Lin our
.M.........Lin person
.N.........Lin poi
L.N........Lin portineria
L..........Nin room
M.L...M.M..Lin ruhe
L....NM....Min spring
.M.L.M....L.in the
......MM...Lin thursday
.M......L...in to
L...N.......in today
.L...M..M...in touch
LO......M..Lin week
...........Min with
L.M...N....Lin writing
.L..ML...M.Lin your
K.M........Mincident
....L.N.....included
L...M.......including
....N.......including yours
L..........Mincome
MN.........Lincontrarla
.M..........incontrarla per
.LML..L..M.Mincontro
L.LOM......Linconvenience
L.....O.....indefinido
L.....NM....indeterminato
LMM.........indicate
.N.........Lindiquer
LL...N.....Mindividual
L.L...L....Oinduction
M...........industrial
NLM........Kines
.ML...M....Linform
............inform you
L..........Oinformal
L..........Minformal chat
...........Minformal interview
LLL.M......Ninformation
....M......Linformed
..M.M.M....Ling
N.....N....Jingang
L.....O....Lingang van
....M.......ingetrokken
..N........Kinglese
L.....MN....ingreso
..N........Kingresso
N.L........Lingrid
LLLL.......Pinicial
M.L........Minitial
.LL........Ninitial assessment
NLLM.......Lins
L.......M..Minscrição
..ML........insieme
L.L.M....N..inspector
L.LP.....M..instead
..LN........instead #
...O.......Linstead ?
...L.....M.Minstead of
L..N.......Linstead same
.M.M....M..Linstructor
KK...M.....Nintake
.L.........Nintake interview
L..........Nintakegesprek
LM.........Minteresse
.....M......interest
.M......M...interest in
....L.....MMinterested
...M......MLinterested in
....M.L...M.intern
L.L....M....interna
..L..M......internally
L..........Ninterpreter
M.....L....Minterview
L..M......M.interview #
MNLN.......Jinterview ?
.L.........Ninterview about
..L.M......Minterview appointment
LMM........Kinterview at
LN.........Linterview availability
M....M...L..interview by
....M.......interview cancelled
..M.........interview confirmation
..M.........interview confirmed
N.LM.......Linterview date
M...........interview day
..N........Linterview details
MM.......L..interview for
N.ML......L.interview friday
M..MM......Linterview has
.M....M....Linterview i
L....L.....Ninterview in
M..........Minterview invitation
N..L.......Linterview is
O..........Kinterview monday
L..M........interview moved
...O.......Linterview now
.LM.M......Linterview on
.L.L.......Ninterview over
...........Minterview panel
M........L.Linterview please
.....M......interview request
L.NM.......Linterview scheduled
LNL.........interview scheduling
.M........MKinterview slots
LL.......M.Minterview stage
L.N.........interview takes
LLM........Ninterview this
M.L.......MLinterview thursday
LNLN........interview time
.M.........Linterview times
...N.......Linterview to
..........M.interview tomorrow
..L........Ninterview tuesday
.M.........Linterview url
L..N.......Linterview was
.M...M.....Linterview we
Q.KM.......Jinterview wed
L..........Ointerview went
M.LM........interview will
.L.........Minterview with
L..N.......Linterview would
M.L........Minterview you
L....M.....Ninterviewed
.....N.....Linterviewed for
LL.........Ointerviewen
L..M........interviewer
..M.........interviewers
.LLL.M.....Ninterviewing
.L.........Ninterviewing this
L.L.....M..Ointerviews
L..........Ninterviews #
........M...interviews are
LL.........Minterviews at
..LMMM.....Linterviews for
...N........interviews planned
LM......N..Linterviews will
L..........Ninterviews with
LLL........Ointervista
L...NM.....Linterés
....NM..L...interés y
..LO........intimated
.L..........into
ML..M......Linto the
LM.......M..intro
...........Mintroduce
MM.........Lintéresse
...KO.......inutile
...LN.......inutile de
K........O..invita
M.L........Ninvitation
..........N.invitation for
..M.........invite
L.N.M...L...invite for
M...........invite you
M.LL.....M..invited
NLL......M..invited to
LM.......M.Linvited you
N.L.........invitiamo
M..........Linvitiamo a
O.L........Linvito
.LL..M...MM.inès
LN..........inés
.M.L........inês
LL....P..L.Linício
.L....O....Linício #
.M.........Mio
..O........Kio e
L..P.......Kirait
L.LO.......Lirait ?
LLMM.L......is
..L...M..M..is #
..........M.is a
N.L.........is at
......M....Mis attached
L..........Nis available
L.L.....N...is back
...LM......Mis being
LN..........is best
.M..........is better
.L......O..Lis binnen
L..........Mis booked
...........Mis cancelled
..L........Mis confirmed
..........MLis convenient
N.LM.......Lis donderdag
.L.........Nis due
.LL......M.Mis fine
LMLM........is free
LN.........Lis good
L.O....M...Kis het
...L....N..Lis in
L.N........Mis kept
..LL.......Nis monday
L..LMM..M...is needed
LL.N.....M.Lis no
..L..M......is not
L.LP....M..Lis now
L..NM......Lis nu
MLLMM......Lis off
.LM........Nis on
MLLL........is op
M.L...M....Lis our
..MMLM.....Lis out
..M....M...Kis ready
..M.........is set
..L..M.....Mis still
M..........Lis that
.LN.L.......is the
L.........NLis there
..M.....M..Lis to
..M.........is tomorrow
L..........Mis tuesday
MN.L....M..Kis with
LL.L..P.....is yours
........L..Niscrizione
Q.KLM......Kish
ML...M.M....isn't
L..........Nisp
K..MM......Lisso
.....LLMM..List
N.L.......MList am
L.......M..Mist bei
......KO....ist das
LLL...M..M..it
..L...N.NM.Kit !
L.L...M....Mit #
L.M....M....it ?
M.L..MM....Lit and
ML.......M..it at
.L.......O.Lit back
...M.......Lit by
LL..M...M...it from
L.MM........it in
J.PM..M...L.it is
L.L.....M..Nit on
..L.N.......it out
N........L..it suits
.........M..it takes
......N....Kit this
M.LL...M.M.Lit to
.LL..N....MLit was
M...........it will
L.....M....Mit'd
............it'll
..M.........it'll be
.LLML...M...it's
.LL..MM.M..Lit's a
NL.........Lit's for
.LNLLM.....Lit's the
L.N.........itinerary
ML.MM......Lits
.LO.......L.ivone
..M.....M...iván
MM.M.......Kj
.LL..MM.....j'ai
......N.....j'ai le
...........Mj'aimerais
.L.LMO.....Lj'avais
M.L..LNM..MLja
M.L........Njaja
........M..Ljan
........M..Ljan #
L.L...M....Mjaneiro
N.M........Kjansen
L..ML...MM..januar
L.M...MMM...januari
M.L.........january
N.L.........january #
L.M........Mjanuary at
...L.......Mjanvier à
....M.......je
L..........Nje #
..M.........je afspraak
LL...MM..M..je bent
M.L.....NL.Lje brief
M...........je cv
NL....N..M.Lje de
.L.........Nje deze
MLML........je donderdag
.M...M....L.je een
...LO......Lje garde
LMLP.......Kje gesprek
MMLL..L.....je graag
.LM..M.....Lje hebt
L.........M.je het
L.L.M...M..Lje hoeft
N.L.........je identiteitsbewijs
MMLM.......Lje in
LL.L..M....Oje je
.....N....L.je komst
LM....M..M.Lje kunt
.........N..je mag
ML...L..N.LLje mail
M.M...M....Lje morgen
..LL.......Nje om
.L.........Nje profiel
...LO......Lje préfère
.L...L....NMje reste
LLL........Oje serai
.M...M..N..Kje sollicitatie
N.MM.......Kje sollicitatiegesprek
M.M........Kje spreekt
L.LMN......Lje suis
M.LM.M.....Lje te
MMLL........je uit
..MLM..M...Kje van
..........MMje vous
.........N.Lje was
NML......L..jean
MM.........Ljefa
MM.........Ljefa de
.MM.....M..Kjefe
.MM.....M..Kjefe de
.N.........Ljeito
.....M......jemanden
..M........Ljens
......N.....jeroen
N..........Ljerome
L.LMM....M.Ljetzt
...M.......Mjeudi
...M.......Mjeudi #
.MML......MLjeudi à
KNL.L...L.MOjij
.LM.........jo
K.N.........joana
...L.M....LLjob
M..........Ljob ?
.LNL........job and
..L........Njob in
...L.......Mjob interview
......N.....job is
......M.....job offer
N.L...M....Ljob on
.L..MN.....Ljob to
L.....NM...Ljob's
L.....NM...Ljob's yours
LL......M..Ojobs
...........Mjobs for
LL....M....Mjoin
L..........Mjoin our
L..........Njoin the
..M.........join url
......M.....join us
LN.M.......Ljoiner
LO.........Ljoiner job
.M.MM.N....Jjoining
L.....MN...Ljointe
LNM.........jon
.LL......M..jonas
.L....N.....jornada
......N....Ljornada de
L.M.M......Ljosiane
..L..LMM...Mjou
LMLN.......Mjour
..MML......Ljournée
LL.M.LN....Mjours
.........M..jouw
M.NL.......Ljoyce
.M.L.L.....Mjueves
.....L.....Njueves #
.NML.......Ljueves a
OL.........Ljueves sobre
.LL...M.M..Mjuillet
...........Mjuin
L..........Njuin #
M.ML.....M.Ljuin à
M..L.N.....Ljules
L..L...M...Njuli
L.MM.......Ljuli #
...K.......Ojuli om
LM..........julio
L.M.........julio a
K.L........Pjullie
L...M......Ljuly
L.M........Ljuly #
..LM.......Mjuly at
............june
M.M........Ljune #
...........Mjune at
..M........Ljunho às
M.M.......LLjuni
..ML.......Mjuni #
M.LN.......Ljuni om
L.N.......LMjuni um
M..L........junio
M.M........Ljunio a
MML.......L.junior
.......MM.MLjunto
LL.N.......Mjury
M.L..L...N.Ljusqu'au
L.PL.......Kjust
L..........Njust a
L.N........Ljust checking
N.L.........just me
L.N........Ljust sent
L.O.....N..Ljust to
.K.MMM.....Ljá
L.LNM......Ljá não
M..LN......Ljúnior
..L..M......júri
.KL..LM.L..Pk
...........Nk auto
......N.....k plus
M.LLL......Nkaffee
...........Mkamer
M...........kamer #
KMLNL.L....Mkan
NL..........kan dat
...M.......Lkan je
K.LL.M.....Pkandidaat
L..........Nkandidaat voor
LL...M...M.Nkandidaten
K..M.M......kann
.ML........Mkannst
...........Mkannst du
M.M........Lkanzlei
....L......Lkarim
LML........Nkarin
N.LL........kasia
..MM......MJkaya
...NL.......kayla
...M........keen to
ML..MM..M..Lkeep
..L.....N...keep this
.....N.....Lkeep you
M..L.NL.LML.keer
LLL.N......Mkein
LL...M.....Nkeine
.LL.LM.....Nkennen
N.LL.L.....Mkennenlernen
N..........Lkennenlernen und
.N.........Lkennismaken
.LL.M......Mkennismaking
L..........Mkennismakingsgesprek
L..........Mkennismakingsgesprek met
.N.........Lkennziffer
.N.........Lkennziffer #
LLM..M.....Mkept
M..........Lkestrel
N.L..M.....Lkev
.........MLLkevin
.........N.Lkevin je
L..........Nkey
...M.......Lkia
...M.......Lkia ora
.L.........Nkies
LL...O......kiezen
.........N..kijken
..L........Nkim
L.L..LM...OLkind
..........NKkind regards
.NL...M...MLkindly
MML.......M.kindly confirm
N..........Lkitchen
L.M......M..klaar
L.MML.......klappt
L.M.........klar
...........Mklasse
.LN........Lklingeln
M.N........Lkm
M.M........Lkm #
L..N.......Lknives
...........Mknow
...L..M....Mknow by
ML.........Mknow if
..M.NL.....Lknow that
.....N......know that's
..........KOknow when
L..M........know which
MM..M....M.Jknow you
........M...know your
MLM.........koffie
..LM....M..Mkofi
ML.........Mkok
.....M......kollegin
OLK.........kom
N..........Lkom je
N.....M....Kkom vrijdag
N..........Lkom zaterdag
..L.M......Mkomen
M..M.......Lkomen ?
.N.........Lkomende
M.LM.M.....Lkomm
N..........Lkomm am
M..LM.......kommen
ML..LMM.....kommen sie
MLLN.......Lkommst
NLLM........kommst du
LL..M..M...Mkommt
L.M..N....L.komst
LM...L......komt
L.L........Nkort
L.L........Nkort gesprek
ML......MM.Kkorte
.L.L.......Nkrank
L..L..N...M.kriegst
......O....Lkriegst den
.........M.Mkrijgt
MNL..L.....Mkun
MML..L.....Mkun je
.MLMMLL.....kunnen
MMLM...M...Kkunnen we
L..L.M.....Mkunt
...LM......Mkunt u
M.L...M....Lkurz
L.LN........kurzfristig
N..........Lkwart
L.M.........kwartier
M.L.M.......kyle
M..NL......Kkönnen
..M.........können sie
LL.O........können wir
.L.........Nkönnte
KL.........Okönnte ich
LMLNL......Mkönnten
L.LNL......Mkönnten wir
...L.......Nl'appuntamento
...........Ml'appuntamento di
M.ML.M.....Ll'atelier
L.NM........l'entretien
L.M.......MKl'incontro
..L........Ol'intervista
MN.........Ll'orario
.M.......M.Ml'équipe
..L.........la
.LL........Nla app
M.....M....Kla aspettiamo
N..........Lla boutique
.M.........Lla candidatura
L.....N....Lla carta
..........MLla charla
.....M......la commissione
.....M.N...Lla contratación
O..........Kla convochiamo
N..........Lla coordinatrice
M.LL.......Mla doctora
KL.MMMM.L..Lla entrevista
M..M.......Lla faccio
N...........la fase
LML...N....Mla firma
M.L.........la invitiamo
MM.........Lla jefa
L.....N.....la lettera
L.M..MN.N..Lla lista
.N.........Lla mañana
L..N........la misma
............la nostra
M....L.MM..Kla oferta
M.LN.......Kla place
LMMLMLM....Lla plaza
.M..........la posizione
N......N...Kla presente
LN.........Lla prossima
K........M.Mla prova
L....M...N.Kla prueba
.......M..M.la que
.....M.....Mla reunión
M..LM...M..Lla ricerca
...LMN......la ringraziamo
L.L.......NMla ringrazio
L..LL......Ola réunion
..L........Nla scheda
K..........Ola segunda
LOLM.L.....Kla semaine
LN......L...la semana
L.M....N...Lla señora
M.......N..Kla sua
NL..........la tarde
MLM........Lla tienda
.M.L........la tua
MML.M......Lla vacante
L.....M...NLla visite
..LL...M....laat
M.L........Mlaat je
M.LM.M.....Llab
L.L...M....Nlaboral
MMM.....M..Klaboratorio
..L..N.....Mlad
NLL.....ML..laden
N.L.........laden sie
..L...M.N...laden wir
PLLL.....M.Llado
N..........Llado da
.....N.....Llads
.....N......lamentamos
..MLOL.....Llamento
L...ML.....Nlandlord
M..........Llane
O.LL..M.....langs
NL..........langs in
..LL..M....Mlangskomen
L.M........Nlaptop
M.L.........lars
M.......L...las
M....L..L..Mlas #
PLL........Llas cinco
L.....N....Llas condiciones
KOM........Llas cuatro
L....M.....Mlas entrevistas
...N.......Llas molestias
.O.........Llas tardes
N.KL........last
MM.........Llast #
LM.LOL......last night
N.L.LN....LLlast week
...........Mlasts
MLMM.....M.Llate
LMMMM......Llaten
LMLM.....M.Llater
.M..........later than
.........M..latest
LLMM.......Mlaura
.MMLL.L..M..lavoro
.MLL........le
.MLLLLMMML..le #
....NM.....Lle agradezco
.M..........le andrebbe
...LN.......le auguro
..M.........le chef
L.M...M....Lle confermo
..N........Lle confirmo
......N.....le contrat
.MM.M......Jle directeur
.L.........Nle domande
...........Mle dr
MM.........Lle jeudi
L.....M.....le lien
N.L......M..le lundi
MM.L........le mardi
.K....M....Nle médecin
M.LO.......Kle parece
......MM...Lle plaisir
LM.M..M....Lle poste
..L........Mle ricordiamo
....N.......le salon
L.NL........le secrétariat
M.M.........le service
LN..........le vendredi
O..LM......Klea
NL.L........lead
NLL.........lead and
.KN........Mlead job
N.L.........lead role
..ML.......Mleader
...........Mlearn
L....L...M.Nlearning
.....L....LNlearning about
.L.MM....L..leave
LN.M.......Lleaves
L.ML.......Mleaving
L.L........Nlebenslauf
..M.M......Klecturer
L.L..M.....Nlee
.M.......L.Mleeds
.M.......M.Lleerling
.M.........Lleft
L..M....M...legal
.L.O.......Llegen
N.LM...M..MLlei
....N......Lleid
..LMM......Lleider
..M.........leitung
..N........Llembrar
L.NL........lembrete
.N.........Llena
.LLLN.L....Mleonor
..L........Mleren
MLL........Mleren kennen
LLL......M.Oles
M.L........Nles questions
..ML.....M.Llesson
..L..LM....Mlet
..L.L.M....Mlet me
.M.........Llet us
.L...LM.M..Llet you
.MKOL.......let's
...........Nlet's meet
.N.........Llet's talk
..K..LO.M..Kletter
......N....Lletter for
......M....Lletter is
L.LN..M....Lletter of
M.LL..NM....lettera
.N......L.MLletto
M.....M.M..Llettre
.....M.....Mletzten
MMLL.L......leuk
.ML.....M...leuk dat
L.LLM......Nleute
.LNL.M......level
.LNL.M......level #
M..LN......Llewis
LM.........Mlg
MM.LMMMML..Klhe
L.OL......MLlhe a
.N.........Llhe dá
N..L.......Lli
....L......Mlibrary
...M.......Mlic
N.LL.....LM.licence
M.....M....Llicence and
....M..N...Llicense
.......N...Llicense and
K.ML..M....Mliebe
L..........Nliebe familie
L.M...M...LLliebe frau
L.LN.M......lieber
K.LO........lieber am
MLL..M....M.lieber herr
LO.........Lliebsten
.N..........liefst
L..........Mliegen
ML.L..N..M.Kliegt
L..M.....M..lien
M.L....M....lieti
M.L....M....lieti di
L.NMM......Jlieu
N.L.........lieu le
K.P........Llieu lundi
L..LN.M.....lieve
...........Mlift
M.L......M..ligne
.LM...M.....ligo
M.....M....Lligo lhe
MNLLL.M.....like
LN..........like ?
MM.........Klike each
L.N.........like the
MNL.L......Mlike to
N.LLL..M...Klike you
NMLL.M.....Kliked
M....M.....Lliked you
MM.........Kliked your
L..........Nlimited
N...M......Klinde
.MM...M....Llindqvist
LL.........Mline
.L......M...linea
.M.MLLL..N.Klink
L.ML...M.M..link below
.........M..link expires
..M........Llink in
M........M.Llink to
MLM.........link url
.L.........Nlinkedin
..M........Llinks
L.ML.......Mlisboa
N.LLMM.....Llist
....MM.....Llist for
NLL.........list of
KLLLLMM.N..Mlista
LLK..N..M..Nlista de
L.O........Llisto
..LM........little
.MLN.......Llittle ones
.LL......M.Nlive
M.N........Llive coding
......O....Llivello
......N.....livello #
.M....M.....llamada
........N..Lllamaremos
L.O........Lllegar
LL........MPllevo
MML........Lllp
L..M.MMML..Llo
M..MM......Klo de
..L.M......Llo del
LL...M..L.MMlo que
..N........Llobby
LL.N........local
MM.M.......Llocatie
..M........Mlocation
L.N........Llocked
L.N.........locked in
K.P........Lloft
.MM.....L..Klog
.M......L..Llog in
ML...M...L..logistics
M.L.M...M..Lloja
K.M........Nlokaal
...LL......Mlol
...........Mlondon
K.M..M....M.long
L..MM.......longer
..N........Lloods
KM.ML...N...look
LMKNL...MM.Llook at
L.M..L....MMlook forward
LN..........look like
.L.........Nlooked
.L.........Nlooked at
ML...M.....Mlooking
M..........Mlooking for
..M.ML....MLlooking forward
........M..Mlooks
.LM...M....Lloon
M...........loop
.N.........Lloris
...L..L.M...los
.L..M......Llost
...KL.M...N.lotte
N.L.......KNlou
..M........Lloud
LNL...MM....love
....N.......love don't
LMLL..M....Nlove to
......NN...Klove you
MML......M.Kloved
MN.........Kloved the
M..........Mloved your
LLML.MM.....lovely
M..N.......Kluc
.L..MM..L...luck
..M........Lluck !
M.LMLM....MLluck with
...........Mlucy
M.L.......M.lucía
ML....M.....luego
.LL.MMMM...Llugar
M.L.MMM....Klugar de
L.M........Mluglio
KLML.......Olui
.....M.....Mluis
.L.NLM......lukas
LMLN........lukt
M.M.........lunch
M.....N....Llunch if
L.M........Nlunch is
..NL........lunch on
M.ML.......Llunch with
NL..........lund
N.L........Llund wir
K.M...M..M..lundi
L.M......M..lundi #
L..M..M..MLLlunedì
L.M......M..lunedì #
LMLM.LMM.M..lunes
L..M..M..M..lunes #
.......M....lunes a
...M........luz
...N...M...Llà
..M.......MLlá
L..N....M...länger
.......M...Lléa
M.MM.L.....Lm
...L.......Nm #
.N.......L.Lm and
O.L........Lm before
L..M.......Mm in
M..........Mm w
O.LL......MLm'a
LOLM.......Lm'indiquer
..LM.M.....Lma
..L.......NLma présence
K..M.....M.Mmaandag
L.M........Mmaandag #
LN..MML..MLLmaar
...NL.......maart
ML.M........maart om
L.MN.......Lmachine
..........MLmadam
MLLM..M..L..madame
L.K..L.....Pmadame je
..N..N..L..Kmadame nous
MML.........madame votre
M....M.....Lmade
NLL......L..made it
.M.....NM..Kmadre
M..........Lmaes
.L.L..MM.M..mag
.......ML..Omaggio
M.ML.....M.Lmagst
N.L.........magst du
.........M.Lmai
LLM........Mmai #
N..........Kmai à
MM.L.L..NM.Lmail
N..........Lmail mail
...........Nmails
M.....M....Lmain
N..........Lmain office
..L.M......Mmaintenance
...N.......Kmairie
L..L.N.....Nmais
..MNL.L....Lmake
..N........Lmake changes
L..M........make it
LL.P.......Kmake our
L..........Mmake sure
L.M....M....make you
L.LM....M...maken
LLM........Mmaking
.NL..L....MLmal
.....O..L...malgré
M.LLM.M.M.L.man
..L........Mmanage
......M...MLmanagement
M.L.......NLmanagement will
MMMMLLL....Lmanager
...M.......Lmanager #
M..........Lmanager and
...........Nmanager at
L.M.L...M..Lmanager has
.....L....LNmanager position
LM.........Mmanager role
N........M.Kmanager will
..L........Mmanagers
M....M.....Lmanaging
.LM........Mmanda
.L.L.LN....Mmando
LPL........Lmanhã
LN.L.......Mmanhã ou
KLNL...N...Mmano
L..N.......Lmantém
L..N.......Lmantém se
.L........MMmany
.LM.......M.many thanks
......M..M.Lmaple
M.M.........mar
M.ML........mar #
.M..LM......mara
.....M.....Lmara thank
LM.........Mmara thanks
N..........Lmara the
.L.........Mmara your
.MM.........marc
L.L........Nmarcada
L..L.......Nmarcada para
L.......M..Nmarcar
LM.L........marcação
M.......M..Lmarch
M...........march #
ML.M........march at
L.N........Mmarché
ML........M.marco
M.L.M......Mmarcus
.M.........Mmardi
...........Nmardi #
M...M......Kmarek
.N.........Lmarguerite
N.....M....Lmarine
..M...M....Lmarisol
L.M......M.Mmark
.M..........market
MM.........Lmarkt
LM..M....M.Lmarlow
M....LMM...Lmars
MM.....M....mars à
M...L......Lmarta
LNM.........martedì
L.M........Nmartedì #
..MML.......martes
..MM........martes #
KMM..M......martes a
NL...LM.M...marzo
NL..........marzo a
N...........marzo alle
M..M.......Lmarço
.LMM........março às
.....M......mas
L.M...M....Mmaster
..L.....M..Nmatch
..LLMM.....Lmate
.NLM......MLmatin
..L........Mmatos
.PL.........mattina
LNL........Mmattina o
.M.......M..max
.........N.Lmax #
..MLM...M...may
MLM..L..M..Lmay #
...M........may at
..M.M.......may be
L.L..M.....Mmay i
.....N......may we
M.L.M.....MLmaybe
M..........Mmayo
N.L......M..mayo a
MM.........Lmaître
LMMMML.....Lmañana
L.M.M.M....Lmañana a
LO.........Lmañana o
MM.M....L..Lme
M..........Mme ?
..L........Mme a
.LM........Mme about
MMNL.......Kme and
.MM.........me at
L.....M..N.Lme by
O.L.........me cuentas
.MLN.......Lme e
KM...M.....Mme gustaría
.LLN......M.me ha
..L.......OLme i'll
...........Nme know
L..........Nme luck
M.........MLme on
MM........MLme or
N..........Lme pasó
.M.M..N....Kme responde
M.MLM.......me the
.N.N.......Kme three
.LL..M.....Nme to
N.L........Lme tomorrow
LN.M.......Lme two
.N.M.L.....Lme what
LN.........Lme which
LNL........Mme your
L..N........meal
.....N......mean
LL.MML......means
N.L.........mechanic
M.....M....Lmecánico
M..L.......Mmedia
.ML........Mmedia hora
.L.....MM..Kmedical
.......O....medical is
L.....LO...Mmedico
......LO...Lmedico competente
NL.L......LNmee
O..........Lmeelopen
M.LLN......Lmeer
.....N......meer ervaring
M.L.L......Mmeet
L.M........Mmeet at
L.L.......MMmeet on
..L........Nmeet our
LL....M....Nmeet the
N.L........Lmeet two
M...........meet url
.MM........Lmeet with
.ML.......M.meet you
LLL.M......Nmeeting
L..........Mmeeting #
M..........Lmeeting id
L..........Mmeeting is
L..MM......Mmeeting on
LM........MLmeeting the
...........Lmeeting with
M..L.......Nmeg
LNLM.....M..meglio
LL.LNMM.....mehr
M...M......Lmei
M..L.......Mmeia
.M.........Mmeia hora
MML.M.....L.mein
..LLM.M...LMmeine
KOLN.......Lmejor
LLM....MM.MKmelden
..N.......MLmelden sie
........N...melden uns
L.L....MMM.Lmelden wir
LMLM.M.....Lmelhor
LL.........Nmember
.........M.Mmember of
M.L.M......Mmembers
M..........Mmembers of
J.......L..Omembership
MM.LML....MKmensagem
....LN......menschlich
K..........Omentor
L.L........Nmentorin
.LLML....MM.merci
........M..Lmerci !
..L........Nmerci d'apporter
.....N.....Lmerci d'être
..LN........merci de
.L.......NMLmerci pour
LNLM.LM....Lmercoledì
.L....M..M.Mmercoledì #
LN.L......M.mercoledì alle
.M.M.L..L...mercredi
..M........Nmercredi #
.N.........Kmercredi ou
MLLN.......Lmercredi à
M..L......M.mes
.ML.......M.mese
L....MM.L...mesi
L.LO........mesma
..LN........mesma hora
.L.N.M.....Lmesmo
L..N.......Lmesmo horário
M....L..MLM.message
L..M.L..M.NLmessaggio
L..L.MM.....met
.M...LL.....met de
LL.L....M..Nmet een
.....M......met iemand
L.....O....Lmet ingang
LNLL...M....met je
.....N.....Lmet meer
....N......Lmet zoeken
......M...MLmeu
LLMLM....M.Mmevrouw
.M.........Mmezz'ora
MML.....M..Lmezza
.M.MML..L..Lmi
LN.M.......Lmi dica
...LOL......mi dispiace
M.....M...MLmi ha
MMNL......MJmia
.L...M....M.mich
.N.......L..michelle
M.M........Lmicrosoft
M.M........Lmicrosoft teams
LML......M..midi
NL.........Lmight
.........MMLmij
..LLML.....Nmijn
OM.........Imike
LL.N..M....Lmil
L..NM.......mil disculpas
KM.........Mmila
N.L........Lmill
L..NM.......mim
MMML.....M.Lmin
L.N.........min where
M..LMM.....Lmind
.....N.....Lmind for
NM.L......MKminha
..L.......NLminha presença
MML.........mins
M.L........Mminute
L..........Nminute interview
MML........Lminute phone
.........MLMminuten
M..L.LL..M.Nminutes
L..........Nminutes ?
............minutes and
LL.........Nminutes avant
.........M.Mminutes each
.M.........Lminutes for
..L........Nminutes of
N...........minutes on
LL.L.....M.Ominuti
ML.L.....M.Nminutos
...........Mminutos antes
L..........Nminutos de
MK.......L.Nminutos para
ML.L.L....MMmio
.ML.M.......mir
....N.......mir leid
M.M........Lmise
M.N........Lmise en
L..N....M...misma
...M........misma hora
K..N....M...mismo
NL.........Lmiss
LM......N...missing
O......M...Kmission
..M.L......Mmit
K........M.Nmit dem
L.L..M....MMmit dir
O.L........Kmit herrn
LM........M.mit ihnen
L.L........Nmitarbeitergespräch
L..........Nmitbringen
...M........mittwoch
.L..........mittwoch #
NLLL.......Mmittwoch um
L.LL.......Omitzubringen
LN.M.......Mmiércoles
L..........Nmiércoles #
LO.........Lmiércoles por
MM.L........mme
..N........Lmobile
LML........Nmock
L.L........Omock interview
.MLML....M.Lmodel
..L..L..N..Nmodulo
.L...N.....Lmoeten
.LL..O.....Mmogen
.LL..N.....Mmogen we
MNL........Lmoi
LM..........moi ce
MML.L......Lmoin
...N.......Lmolestias
.L...N.N...Lmolto
LM.........Mmoment
LN..........momenten
LKL.....M..Omomento
LN....L..L..mon
MNLL........mon #
..LM.......Lmon apr
M.L...M.L..Lmonday
..L........Nmonday !
N...L....M.Lmonday #
.N.L.M...L.Lmonday and
LL.L.......Omonday at
L.N.........monday february
LL.N.......Lmonday is
...M........monday morning
.ML..M......monday the
.L.M......MKmonday's
LO.........Lmondays
O.L.........money
LLL..M....MMmonsieur
L.L.M.L.M..Mmonsieur nous
L..N.......Lmontag
..MM.......Mmontag #
..LN.....M.Lmontag um
L.LN.....M.Lmonteur
..L..M..M..Lmonth
LL...M.....Mmonths
M..........Lmontre
O.L........Lmoogt
..L.......N.mora
.L..LM..LMM.more
.L.........Nmore ?
LMM........Lmore about
M.M..M...M.Lmore than
L.MN.......Lmorgen
..N........Lmorgen om
.MLM......MLmorning
....M......Lmorning and
LP.........Lmorning or
L..NM.......morning so
N..........Kmorning with
LR.........Kmornings
LM..........mornings are
.N........LLmornings or
.MM.LM.....Lmoser
L.........MMmost
M.N........Kmother
L.M........Lmotion
LLMM.M.....Lmotivo
.L.J.......Omove
...KM......Nmove it
...........Mmove our
....L......Mmoved
L..L.......Nmoved to
L..N.......Lmover
L.L..MM.....moving
.LM........Mmr
L..........Mmr and
..LL......LNmr boone
M.L.......M.mrs
L.........M.ms
L..........Mmsc
.M.MLM....MLmuch
..M..N......mucha
..M..N.....Lmucha suerte
.LLLML....NMmuchas
.LLLML....MNmuchas gracias
LM..MMM....Lmucho
L.LN.......Lmudança
..LLN......Nmudar
...L.M.M...Lmuito
.LO........Lmuito bem
N..L.......Mmum
M...........munir
M.L.........munir de
L..L.M....M.museum
..LNM.....MKmuss
...M.......Lmuss ich
MML.ML.....Lmust
.......N....mutual
LMM..M..L.MLmuy
L.....L.L.NMmy
L...N......Lmy apologies
....LL....MNmy application
N.M........Kmy brother
L..M.......Mmy calendar
..L.......OKmy certificates
.L.........Nmy cv
..N........Kmy husband
L..........Nmy interview
LNL........Mmy number
.LM........Mmy office
M..KO......Kmy partner
M.L.........my wife
N.ML.......Kmyself
M..........Lmyself and
.....N.....Lmás
.L.........Nmãe
M.....M.....märz
L.ML..M.....märz #
N..M.......Lmärz um
.K....M....Mmédecin
L.M....M...Mmédico
..LPL......Lmême
L.LNL.......même heure
M.M........Kmí
.ML........Mmöchte
K..........Omöchte mit
MM.........Lmöchte sie
M.L...M....Lmöchten
M.....M....Lmöchten sie
M...........möchten wir
.LMMN......Kmüssen
...N.......Lmüssen wir
.L......N...n
..M........Ln #
M.L.....MM..n º
....MM..M..Ln'a
.....N.....Ln'a pas
..L.LMM.....na
...........Mna de
LL...MM....Mna entrevista
L.LM....N...na loja
N..........Kna nossa
M.NL.......Lna oficina
LMLL......MMna próxima
M...........na quarta
MLLM......MMna quinta
L.LM.......Nna sala
.LLM..N.....na segunda
M..M.......Lna sexta
M..L......M.na terça
L.LNL...MM..naar
..LN........naar donderdag
...L.......Nnaar vrijdag
...N.......Lnaar woensdag
....MM...L.Lnach
L.....LM...Nnach #
.....N......nach ihrem
MM.........Lnachmittag
.LM..MM....Lnachricht
.LL........Mnada
M.........MLnadia
ML.LM....M..nadie
..NL........nadien
LMLM.......Lnairobi
...L....L..Mname
...........Mname and
MML...M.....namens
L......N....naomi
LNN........Knatter
M.M........Lnd
N.L........Lnd #
LMNL.......Lnd at
.MLLM.LN...Lne
.L.........Mnear
...........Nnear you
...L...M...Mnearly
NLOL.......Kneben
.L..MM......need
MML..L.....Nneed a
MM...M.....Lneed someone
LLM.N......Lneed to
L.LL....MM.Nneeded
.L.M..L....Mneeds
.LML.....M.Mneem
L.M........Mneem een
M..........Lneem je
..L.......NLnehme
..L.......NLnehme ich
M.L..N.....Lnehmen
ML...N...M..nel
..L........Nnemen
....OM....LLnephew
LN.L........nerea
LM..........neri
..........MMnervous
..LM..M....Lnet
.....L...MMLnette
LLL.L.NN...Mnetti
N.L..L.....Mnetwork
LLLN.....M.Mneu
LLL........Oneue
L.L........Nneuen
L..N.......Lneuer
L..M........neuer termin
L.....M....Mnever
KLLNM......Onew
...........Mnew jobs
.....N..L...new status
..LOL......Lnew time
M.LL.MM....Lnews
..L...MM....news !
.....MN....Knews about
...........Nnewsletter
MNK.L...LM.Mnext
M.L.........next interview
M........M..next stage
MLL......M..next step
.M...L.....Mnext steps
N..........Lnext tuesday
.M.........Lnext two
LMLML.M....Mnext week
.MM...M....Lniamh
.M..M.....MLnice
L.LMOM.....Jnicht
L.LO.......Lnicht ins
..LLN.......nicht kommen
...LNL......nicht mehr
..M.........nicht vergessen
L...MM..M..Lnichts
N.KLM.......nico
..NLNL.....Lniente
K.LONMLM.MLKniet
.L.M.N.....Lniet bij
L.LNO......Kniet door
L..N........niet om
.L.M.L.OM..Lniet op
....N......Lniet te
LLL.....M..Nniets
L.LO........nieuw
KLLMM.M....Onieuwe
..LLMMM....Lnieuws
.MLLM...L...night
LM....M.....nights
L.L........Nnina
.L.........Mnine
L..N.M.....Lnix
.LLNNM..M.LLno
L..N.......Lno a
..LL.....M..no dia
....LN..M..Lno further
..LN.......Lno good
.........N..no hay
....ML.....Nno interview
.M..........no later
L..MM......Lno longer
L.LO......MLno mesmo
M........M.Lno more
...LN......Kno need
MLL.....N...no nosso
L.LNNL.....Lno point
..LN........no problem
L.LMML......no se
N.LML......Lno subject
LMLOL......Lno trouble
L..LO......Lno vengas
..LN.......Lno voy
.LL..L...N..nobody
....LMM...N.noch
........N..Lnoch bis
..........N.noch mit
..N...M....Knoche
M..........Mnodigen
M...........nodigen je
.....M..L..Lnoelia
LLL..MMM..MLnog
LL...L.M.M..nog niet
M..L..MM...Knoi
..LLM......Mnoite
MLM.........nome
KLKONML.MMLKnon
....N.......non c'è
...M.......Lnon ce
L...NL......non si
...LN.......non venire
ML...M.....Lnon è
MMLLM......Lnone
MMLL.......Lnone of
...M.....M..noon
LLM........Mnoon for
N........M.Lnoon on
MML....M...Jnos
L.....MM....nos alegra
M.M........Lnos bureaux
...MM.......nos excuses
N..........Lnos gustaría
.....M....MLnos gustó
.MLN........nos ha
..N.........nos vemos
.LL..LM.M.MLnosotros
ML.LM.......nossa
...LN......Lnossa conversa
M.L........Lnossa loja
....M...M..Lnosso
M...........nostra sede
L....M.....Mnostre
OLL........Lnostri
M.M.......MKnostro
L.LN.NL...LLnot
L.LPL......Lnot #
..LLMM......not be
L....O.....Lnot been
...........Mnot in
..LO.......Lnot possible
L.LP.......Lnot saturday
L....O.....Lnot selected
...NML.....Lnot take
L.NL.......Mnot the
....M.......not to
.M..........not yet
..L......MM.note
K.P.......MLnoted
K.N....M.M..notes
M.L.M..MM..Knothing
N..........Lnothing scary
....N......Lnothing you
.L..M.......notice
.....M.M...Lnotre
.M.........Lnotre attention
LLMM.......Lnotre entretien
LN..........notturno
K.P.........noté
K.O........Lnoté pour
..L..LN...NLnotícias
.....M.M.M.Knous
.M.........Lnous aimerions
LM...M.....Lnous avons
.N.........Lnous indiquer
MM.........Lnous intéresse
.........M.Lnous vous
.L........N.nouvelles
L.LMM...M...nov
..LMM...M..Lnov #
.LLM.......Mnova
LM..........november
.M.......L..november #
.LL.L..M...Nnovembre
......LM...Mnovembre #
O.L........Lnovembre alle
.LL...M....Mnovembre à
.MLL.......Mnoviembre
L.LM.M.....Mnovo
K.LO.M..M...now
L.LN........now #
.....M.....Nnow and
L.LPL......Lnow on
L..........Nnow that
N..........Lnoël
..LM....M..Mnu
..LOL......Lnu op
M.LM.......Knuestra
O.L........Lnuestra oficina
L.KO.M.....Lnuestra reunión
.....L.M..MKnuestro
LL..M......Mnueva
LL.........Onuevas
L.LN.......Mnuevo
L..N.......Lnuevo horario
.L.........Nnulla
MML..ML....Lnumber
..L.....N...number #
.ML.........number is
...M.M..L..Lnumber of
M.M........Lnumber on
.LL....M...Mnumbers
.........N.Lnumerical
.L.LM......Nnumero
M...........nummer
....NM.....Lnun
...LN.......nuno
L..........Nnuovi
LLLL...M...Nnuovo
.MML.....M.Knur
L.M.........nurse
L..M...M...Mnursery
LKLNM......Lnão
...N.......Lnão dá
K..NM....M.Lnão se
.NLMM.......nächste
LN.MM.......nächste woche
.M.......M..nächsten
LM.......N.Lnächsten schritt
L..L....N..Lnúmero
........N..Lnúmero #
L.L......M.Nnúmero de
LO.L.....L..o
N.L.........o #
L..L.......No caio
L.L.M.M.....o contrato
L..........No cv
.........N.Lo desafio
L.M...M.....o dia
LM.........No el
.N.........Lo giovedì
.L.N........o horário
.LLLNMN....Ko lugar
L..MM.......o nosso
ML.L.M.M....o seu
NLML.......Lo sr
.N.M.M.....Lo teu
M.MM......MKo'clock
..LM.L.M...Lob
K..........Nobligatoire
....M.....MLobra
.LLL.....MMMobrigada
L.L.....M.OLobrigado
.....N......occasion
L.M....M...Loccupational
.......M....occupational health
MM..........ochtend
..N........Loct
..ML.......Loct #
MML..L.....Loctober
M.L......L.Moctober #
MM.L........october at
L.M....M...Loctobre
..N....M.L.Loctobre #
M..........Moctobre à
...M.MM....Loctubre
N.L........Loctubre a
KOLM.LM....Moder
.N.........Loder donnerstag
LM.........Moder freitag
.ML.....M...of
L.........LMof #
L..M.....M..of a
M...M......Kof an
......N....Lof appointment
L.LN.......Mof course
LP.........Lof donderdag
......M.....of employment
NM...L......of het
........N...of interest
...M.......Lof interview
ML....N....Lof je
NM...L.....Lof our
L..MM......Lof plan
...........Mof questions
O..........Lof ten
M...M.......of the
..L.LM...M..of them
LM..........of these
LN..........of those
N.L.........of three
...N.......Lof thursday
........M..Lof u
........M...of us
KN.........Mof vrijdag
.L......N...of we
LLL..M....MNof you
.LML..LMM...of your
......LO...Loferece
......LO...Loferece lhe
M....LMNM..Joferta
N.......M..Koferta de
.LLMNL......off
.L.........Noff sick
.LM.N......Loff the
LLLLM.NMLL..offer
.......M...Loffer depends
......L....Ooffer ends
.......M...Moffer for
L.....N...MKoffer letter
......M.....offer of
.......M....offer subject
M.L...MM...Koffer you
.L...M....LMoffered
.....M....L.offered the
K...M.MM...Moffering
K..........Noffering to
......NL...Loffering you
.L.....M...Noffers
LL.........Oofferte
M.........L.office
...........Moffice #
N..........Loffice above
N.L.........office at
LL.........Noffice or
MML........Koffice please
M..........Kofficer
........N..Lofficer is
M.M........Lofficina
......O....Loffriamo
.....NM....Loficial
..LM........oficina
......NN...Kofrecemos
......O.L..Lofrecerle
..LMM.......oggi
M..L....M...oi
.N.L........oi bia
MLPNLL.....Iok
N.KN.......Kok ?
..M.........ok for
L.Q........Kok per
N..M.......Kok pour
ML.L....M..Moktober
M..L.....M..oktober om
MLM.ML......old
.M...M.....Lolivier
LN.........Lollie
N..K.M.....Lolá
N..L.......Lolá pode
M...LL.....Mom
MLMMLL.....Mom #
.OL........Kom drie
N.M........Lom half
L.....N.....om het
L...M.M....Nom te
L.N........Lomar
...KM.M....Momdat
M...........on
M....M..M...on #
.M..M.MM...Kon a
LL.........Non any
M.M.....N..Kon april
M..........Lon behalf
O..........Lon discute
LN....M.....on either
L.RLL......Kon for
..LML.....MMon friday
..L.MM......on hold
M.L...N....Lon it
N..........Lon march
MLMM.......Lon me
M........L..on monday
LN..........on mondays
..L........Non my
.L.........Mon or
K....M...M.Mon our
..L........Mon paper
O..........Kon parle
N........L.Lon passing
..LLM.......on saturday
.MM.........on se
.ML.........on site
K..........Oon stage
M.L.M......Mon sunday
.LL...N..M..on te
LM..........on teams
...........Mon telegram
L..M........on that
..M.........on the
.....N......on this
.LL..L.....Oon thursday
.M.L....MLM.on to
.LLM.......Non tuesday
.LM........Mon wednesday
..M........Mon whatsapp
.N..........on which
.L...NM.....on your
M..L........on zoom
L.LNL..M.M..once
..M.........onde
.M..L.L.....one
N........L..one hour
..L......MNLone more
M..L.M....L.one of
LO.........Kone you
...M....N..Lones
..LN.......Lones are
.L.O.......Longemak
.L....L.MN..online
.........M.Lonline assessment
.L.........Nonline interview
.........M..online test
M.....L.M..Lonly
L.......N...only shortlisted
M.L..MM....Kons
L..NMM.....Lons gesprek
L..........Nons kantoor
ML.........Lons op
NM.........Lons wilt
L.M.M.......onsite
..........NLontem
K..........Nontmoeten voor
.LLM....N..Lontvangen
LL......O..Lontvangstbevestiging
.L.M.......Lonze
L..L..M....Nonze nieuwe
.LLM......N.ook
MMK.L...M...op
NL.L.M..M..Kop #
.ML..L.MN.MKop de
.LLM.......Mop dinsdag
...L.......Nop donderdag
ML.M..M....Kop kantoor
.L.......M..op maandag
.NL........Mop ons
MLL........Mop vrijdag
LN.........Lop welke
M...........op woensdag
..M......N.Kopdracht
LO...L...MLLopen
.M.......M.Kopen the
...........Nopen to
.M...M......opening
.....N.....Lopening you
K.ML.M...M..opens
.......M.M.Loperador
.L.M.......Loperations
NML.....M..Koperative
.M..M......Loperator
L..M.......Nopleiding
..L.......N.opportunity
.N..........oppure
.L.........Noppure mercoledì
LPL.LL.....Mor
LO..........or #
LM.L.......Nor any
KL.M.......Oor by
M...........or decline
L..M.......Mor friday
.N..........or monday
LN..........or next
NL.........Kor no
.M......M..Mor the
LN.M.......Lor three
.N.........Lor thu
.M.........Lor thurs
LM..........or thursday
L..M.......Mor tuesday
LN.L.......Mor wednesday
.MLN....M..Kora
M.L.M...MM.Loral
M.M......M.Koral board
.N..........orari
L..N.......Lorario
LL....M.N..Lorde
.M.L.M......order
.L.L...M.M.More
.L..M......Nore #
..L.M......Lorganizer
NLML........original
N.L.....M..Loriginals
P.LL.......Lorla
..LM.M.....Mort
..N........Lortiz
K...N......Norçamento
..LL.......Mos
LML.M....MLLother
MMLM.......Lotherwise
...M.M.....Lotra
LLM..N......otras
.L.L.M.M....otro
..MM........ottobre
LLO.........ottobre #
M.LM........ottobre alle
JRLLLLL....Mou
.NLM.......Lou jeudi
.N.........Lou quinta
LO.........Lou sexta
.O.........Kou três
..L...N.....oui
L.....N.....oui !
...M........our
LLLP.......Lour #
L..M.......Nour call
L.N........Lour coo
OML........Kour engineers
..LN.......Lour interview
NM.........Jour lead
K.O........Lour lunch
MM.........Lour manager
L.LOL.......our meeting
L.....M....Mour new
..L........Nour office
.LN.........our phone
..L..M.....Mour side
L.LM......MLour talk
MLLMM......Mout
OM.........Kout ?
....ML......out of
L.L........Mout on
.L..LOM.L.MLoutcome
.....N......outra
..L..N......outra pessoa
...L.......Noutras
MLL......M.Loutubro
O.L.........outubro às
M.MLL.....NKouvir
LM.N.......Loven
.M.L.M......over
.M..L.......over de
MNLM....M..Kover het
L.ML..M....Nover je
N.L.M......Lover lunch
LML...M....Mover the
L..L.......Nover uw
LLLL.M....MNoverleg
...M......MLowen
L.LOM......Lowing
L.LOM......Lowing to
LNM.LM.....Kown
L.O........Kown apron
L........NMLown time
M...........owner
.L..L..M....p
K.L........Np #
M..M.....M.Kp m
MNL........Lpaar
.M....N....Lpablo
M.M........Lpacific
N.....M...MKpadre
M..L.......Mpaga
L..L.....O..page
.N....N....Kpai
N.LL.L.....Mpaid
M.N......L.Kpair
....M.....NKpam
LMM.........panel
M.K.M.......panel interview
M.ML.......Lpanel is
...........Mpanel on
.....N.....Lpanel scored
.LL.M..M...Npaper
L.....M....Mpapers
LL....N....Mpaperwork
....MLLM.M.Jpar
M..........Lpar m
M..M.......Lpar retour
L..ML.L....Mpara
..LM.......Npara #
M........M.Lpara a
K..M........para el
N.L..L..M..Lpara entrevista
N.M..L..M..Lpara la
..NLLM......para o
.LL........Opara que
LLNM.......Lpara segunda
K..O........para terça
M.LL.M......para uma
.M......M...para una
.L.........Nparcel
..LN..M...MKparece
L.LO..N....Kparece ?
.L.........Mparents
L.PL.......Lparfait
M.MLM......Lparis
M.M.........park
..M........Lparken
M.N........Lparkeren
L.N.........parkeren kan
L.N.......NLparking
L.K........Oparkplatz
NL.L.M....NKparlato
NM.........Kparle
KMLM.M.....Mparler
N.M......M.Lparliamo
M...........parliamo del
.L..........part
.........M..part of
MML.........parte
...........Mpartie
LML..LNM....partir
L.....N..L.Mpartir de
......MM...Lpartir du
M...M.......partner
N..........Lpartner mr
.....M......partners
K..........Npartners would
.K..MM.MMM.Kpas
L..MN......Lpas lundi
L..........Npas à
L.LO.M......pasa
L..O.......Lpasa al
...M.......Lpasamos
L.L........Npasaporte
KML........Opasar
L..........Opasar el
O.LL.....M.Lpasas
N..........Lpasas el
LMLM.....M.Mpaso
L.L........Npaspoort
.LM.LM...N.Kpass
.L.NL.M.....passa
LL.........Mpassage
L..M.....M.Mpassar
N.L........Lpasscode
M.LML..M...Lpasse
NML........Lpasse à
NLL....MM..Lpassed
M.L..M.....Lpassed the
LLL...M....Opassen
...L.....M..passer
NLML.......Lpassez
L.N........Lpassez par
O.LL.......Lpassi
N..........Lpassi in
M.L.M.LM...Kpassing
L........N..passo
..L........Npassou
..L........Mpassport
L..........Mpassport and
..M..L..M.L.passt
L.O........Lpasst dann
.M..........passt es
.ML.........passt ihnen
.....M......passé
N...........past
M.M........Kpast the
M..........Lpast two
N..........Lpasó
N..........Lpasó tu
.L.M........patel
..N.........patente
L...M.......paul
K.M........Mpaula
KN..........pauline
NL..........pauze
.L........LMpay
.........M..pay #
...........Opayment
L..M.......Mpayroll
LL....N..P.Kpdf
..LM........pedagógica
.L.........Npedido
LLLMLL...O..pedimos
.........N.Lpedimos a
LLL......N.Npedimos que
M......M..MKpela
..........N.pela conversa
..........N.pela entrevista
M.ML........pelas
M.ML........pelas #
LL.LM....M.Mpelo
.M........MLpendiente
.......M...Lpending
.....N..L...pensato
.....N..L...pensato a
L..........Mpensez à
.L....N.....pension
LL......M..Npeople
.L......MM..people to
L.L.M.M....Mper
..L..M.....Mper aver
L.LM.......Nper giovedì
LM.M..L....Mper il
L.LL.MM....Nper la
LM....M...MMper le
N..M.......Kper lei
..MM..M....Kper me
....N.......per mercoledì
.ML.....M...per un
L.N.........per venerdì
LMM..M......perché
LMLMN......Lperdona
K.P........Lperfect
..N........Lperfect thursday
K.QL......L.perfecto
L.O........Lperfecto nos
L.PL.......Lperfetto
L.L.....M..Nperfil
LLLL.....MMMperguntas
..M.........period
L.....N.....permanent
ML.....N...Lpermesso
N..........Lpermis
..LL..M..L.Mpero
.....N......person
.M...N.....Kpersona
..M.M...M...personal
.........O.Kpersonality
.........N.Lpersonality questionnaire
L..........Npersonas
O.L..L..M..Lpersoneel
.L...M......personne
..L........Npersoonlijk
.....M......persönlich
M...........persönlich kennenlernen
L..LLO.N...Lperò
L.LL.P......pessoa
L.OM.L...MLLpetit
L.N........Lpetit rappel
K.M..M.....Mpetra
LMLM....M...peut
.ML........Mpeux
M.L.N......Lpeço
NLL........Lpflegedienstleitung
..M.........phone
.M.........Lphone interview
........L...phone screen
..M........Lphones
L..........Mphoto
L..........Nphotographer
..L........Mphotos
N.L....M...Lphysical
MLL...M...OLpiacere
LN..........piacerebbe
M......N...Lpiaciuto
N.ML......MLpiano
ML..........pick
...........Mpick a
.L.M........pick another
.N.........Kpick your
K..LM......Opiece
N.M........Lpier
...N........piero
MML........Lpilot
N...M......Lpin
M.........MKpine
LL.........Opint
M.M........Lpiso
..NM.......Kpiso #
JLL......N.Opitch
......M.....pizza
M.M........Lpièce
N.M........Lpièce d'identité
K.L...LM...Opièces
L...NMM....Lpiù
.M.ML.......plaats
L.MN...L.L.Mplace
N.....L....Mplace at
N.L........Lplace de
K.M........Mplace on
.........M.Lplaced
.......M.M..placed on
LML..M...L.Oplaces
N....LM..LMLplaisir
.....LN....Lplaisir de
M.L........Mplan
...L.......Mplan to
..LNM......Lplanned
L.LNM......Lplanned for
L.LL......MNplannen
.MM.........planner
..L........Nplant manager
MM.........Lplanta
MLLL.....M.Mplataforma
N..L.....L..platform
L..L...M...Mplatz
..MLM.M..L..plaza
.MMLML.....Kplaza de
.....LN.M..Lplazo
.L...L...M.Mplease
N...M......Lplease accept
N..........Lplease acknowledge
.....L..N...please assume
N..........Lplease attend
..L.M...M...please be
M.M.........please bring
.L.M.......Mplease choose
...........Mplease come
.........M..please complete
ML..........please confirm
L........M.Lplease do
LL.MML..M..Lplease don't
.LM......M..please find
LLM........Nplease have
M.L.........please let
MM.........Lplease log
L..N...MM...please note
M..N.......Lplease pick
...N........please rebook
O..........Kplease record
..N........Lplease report
L.....M..M.Lplease return
..L......M..please send
......M.....please sign
L..........Nplease submit
.LL........Nplease tell
LMM.........please use
..L...M.....pleased
M.L....M....pleased to
M.L...M...NKpleasure
L...M...M..Lplek
L.M.........pls
....M.M.LM.Lplus
LL..MN......plus de
LN..M......Kplutôt
MMM.........pm
.M.M.......Lpm #
MMLL........pm ?
K..........Npm after
N.L.........pm at
M..........Lpm bring
N..........Lpm central
NL.L........pm ct
..N........Kpm est
L.N.........pm for
L.L........Npm in
L..N.......Lpm interview
L..........Npm is
.M.........Lpm on
LM.........Mpm or
M...M......Lpm please
N........L..pm pt
...N.......Lpm rather
..M.........pm the
.N.........Lpm thu
M.LM.......Lpm to
L.M.........pm with
KL.O........pm work
..K.......LOpm works
N.N........Jpm you
N..........Lpo
..M.....M..Kpoco
LLL........Opodcast
M.KMLM......pode
LMLM.......Mpode ser
NML........Lpode vir
MLLO........podemos
.L.O.......Kpoder
LL......M..Opodes
KN.........Mpodríamos
M.L..MM....Lpodés
...L.LL.M..Mpoi
L..........Npoi ti
.KLMM.M.....point
......O....Lpoint #
.O.........Kpoll
MN.........Kpomeriggio
NMM........Kponte
MLL....M....pool
M..LLM...M.Lpop
.....ML....Lpor
....ML......por ahora
MLL.......M.por el
LNLM...M....por favor
NMLL.....LMLpor la
LN.........Lpor las
...N.......Lpor motivo
M.M........Kpor mí
LM....M....Mpor teléfono
.....N......por ter
.....N....L.por tu
L....N.....Lpor un
LL......M..Npor videollamada
LLL..N.....Mporque
.L.........Nporta
.N.........Lportal
L.M.O.L....Lportanto
.N........MKportfolio
M.MM.......Kportfolio review
M..L.......Mporti
L.N........Lportineria
MMM........Kportão
..MLMM.....Lposition
M....L....NLposition and
MLL..M.....Mposition at
....N......Lposition has
LL...L.M...Mposition in
......M.....position of
L.L..M.....Nposition on
L....M......position to
L.LLN.......positions
.N.........Lpositive
.M.........Lposizione
KMLL.......Opossa
LM.M....L..Lpossiamo
..LML.....MMpossible
K.L..M.....Oposso
L.M...M....Kpost
............post of
LMM........Kposte
..LM..LN....poste d'agent
L..........Mposte de
M.L...M....Lposto
NLL.........posto da
M.LM.MM....Kposto di
...N.......Lpostponed
.M......M..Lpostulación
.L.........Npotrei
..M........Lpour
L.N........Lpour jeudi
L.MM......MKpour l'entretien
L....M....M.pour la
..MM.......Lpour le
L.N......M.Lpour lundi
K.N.........pour mardi
N..........Lpour ton
.M.L.L....L.pour un
L........MM.pour votre
NLLL........pour vous
.L.........Opourrait
........M...pouvez
M...........pouvez vous
........M..Lpra
..LN.......Lpra quarta
L..L.....L.Npractical
LM.........Mpractice
..........MLprakash
O..M.......Kpraten
M..M.......Lpraten we
LM.......N.Lprazo
L.LL...M.M.Npre
......LO....pre employment
L.MLM.......precisa
MLLN..M....Lprecisamos
.N..........prefer
.N.........Lprefer ?
LO..........prefere
LO...M.....Lpreference
LOL.........preferisce
.N.........Kpreferisce ?
LN.........Lpreferisci
LO.........Lpreferred
..M........Lprega
..M........Lprega di
M.N.........pregunta
M.N........Lpregunta por
...........Npreguntar
MMLL.....M..preguntas
MMK........Mpremier
L.M......M..prenotazione
L.M........Mprep
N.L...M.....prepare
M.LL.......Mpresencial
.MLL.......Mpresent
..N.......MKpresentation
M.L..M.M.LMLpresente
OLL.........presenti
L.ML.......Npresento
M.L.......MLpresenza
M.........MLpresença
M.L.......NLpresença na
..M.M.......president
NL...M..M..Kpresidente
..N........Lpress
N...........presso
O..........Kpresso la
L.MLM.......presto
..M...M....Lpresto !
..........NLprettig
..........NLprettig gesprek
K..........Ppreventivo
M..MM......Lprevisto
....M......Lprevisto per
N..L........previsto un
M.L.....M..Lprezada
L.MM.....M..prezado
LLLM.......Nprice
.L...L.M.N..prima
L.OL.......Lprima dan
L.M........Mprima dann
MLL..LLMMN.Kprima di
LK.........Nprimera entrevista
.LLL.....M.Nprimo
L.L......M.Nprimo colloquio
M.MM...M...Kprincipal
N.L........Lprincipal engineer
.........MNKprinted
ML...N......printemps
.L...O..L...pris
......N....Lprise
......N....Lprise de
M....M...M.Kprivate
MML........Mpriya
MLL.M.......priyanka
.LL.......NMpro
..M..M.....Lprobearbeiten
M.KO.......Kproblem
LLKP......MLproblema
..LL.N...M.Lproceso
.........M.Lproceso de
.LLM.M...M..process
..L..M......processo
LN.LM....M.Lprochaine
NL..........procurando
..K........Nproducer
..M.........product
N..........Lproduction
M..L..M.M...prof
M.LM.M.....Lprofessor
.K.........Nprofiel
M.L.....M..Mprofil
N..........Lprofil nous
..L.....N...profile
.L...M.....Mprofilo
M...........programa
LMN........Lprogramma
L.M........Mprogramme
..M........Kprogramming
.....N......progressing
.....N......progressing your
.LL.......MNproject
.LL........Mprojet
L.M.........promemoria
.......M...Lpromesse
.......M...Lpromesse d'embauche
LLM........Npronto
.......M....proof
.......M....proof of
MMM...M....Kproper
.NL........Mpropongo
..L........Npropose
LL.........Npropose un
L.....M....Mproposer
......M.....proposer le
..N...N....Jproposition
......M.....proposition d'embauche
LL....OM...Lproposta
LLM...MM....proposta de
LL...LN.M...propuesta
L.....M....Mpropuesta de
LO........MLprossima
LN.........Lprossima settimana
....L....M.Lprossimo
ML.L..M.MM.Lprova
..M..MM..M.Kprova di
......O....Lprova e
P.L........Lprova in
L......MN..Mprovisional
.L.......N.Lprueba
.L.......M.Mprueba de
L........N..pruebas
L..........Npré
.L.LNL.N...Lpréfère
.N.........Kpréfères
LN.........Mpréférez
.N..........préférez vous
N.LL......M.présence
..L.......NLprésence jeudi
.L.........Nprésenter
.MLMM....M.Lprévu
N.LM.......Kprévu pour
M.L....N...Lprêt
.NLL....LMMLpróxima
LO...L....MLpróxima semana
OL..M......Kpróximo
L.LM.......Nprüfung
N.......M..Lpt
........N..Lpubblicato
..LLMM...M..puede
KM.......M.Mpuedes
L.LL.......Opuedes estar
M.L........Mpuedes venir
LLLL.M..M..Npuedo
M.M..M.....Lpuesto
..M.LM.....Lpuesto de
L.ML.......Mpuis
...LPL......pulled
.....O.....Lpunteggio
MNL.........puoi
L..........Npurchase
....MM.....Lpurtroppo
.....N......purtroppo la
...M.....M..push
NML..L..M..Kput
N..........Kput a
M.......MM.Kput you
.ML........Mpuò
M..L........può venire
L........O.Lpágina
.........N.Lpáginas
N..........Lpásate
N..........Lpásate el
.ML.......LMq
..L........Nq #
M.M........Lqa
LPLL.......Lqual
.M..........qual prefere
LL...N..L..Mqualcuno
.LL..N.....Mqualified
..L........Lquality
L..........Nqualità
.L....N.....qualité
MN.........Kqualquer
N..........Kqualquer coisa
LMM.LM...N.Lquand
.....M...N.Lquand vous
KOML.LMML..Lquando
KNLN........quarta
LN.........Lquarta de
..L......M.Nquarta feira
.N.........Lquarta ou
M...........quarter
.LL.MM..L..Lque
MLL..M.....Lque a
.M..........que dia
LMM.M.M....Kque el
KL.N..M....Mque eu
.........M..que hagas
.....N.....Lque já
L...N......Lque la
.K.N.......Nque lo
LLNM.......Lque mañana
...N.......Lque mover
.....N..L..Lque no
M....M......que nos
L.....M.....que te
......LM...Mque tu
.ML........Lque viene
.M.L........que vous
L..LO..M....queda
L...N......Lqueda sin
L.OLM.......quedamos
MNL.....L.M.quedo
LL.L......MNquedó
LM.........Mquel
.N.........Lquel jour
LL.L.N....MMquella
MLLL.N......quelqu'un
.....N.....Lquelqu'un qui
.M......MM.Lquem
.ML.....M...quer
NMLL..OM...Jqueremos
ML....OM...Kqueremos que
..L..N.....Mquerida
N.L.........quero
L.L..NN....Lquerés
..M.........questa
K.LL.....MMNquestion
K..........Nquestioning
L.L......M.Nquestionnaire
.L.L....LN.Oquestions
L........M.Mquestions #
N.L......L.Nquestions and
...........Mquestions are
.........N..questions for
.........M.Lquestions on
N..........Lquestions will
LML..N.....Mqui
.M.........Lqui vous
L...........quick
...........Mquick call
LL.........Nquick chat
.M.M......MKquick one
.NLL.......Mquiere
.L....M....Mquieres
.MLL...M...Lquiero
.ML........Mquiet
..L........Nquiet room
K..NMLM.M..Lquindi
.MLM........quinta
M.LL.......Mquinta #
M.L.M.......quinta feira
KMM.M.....M.quinta às
.LL...N..M..quiser
L..........Mquote
L..........Nquotes
MMLM.LL....Mqué
LO.M.......Kqué día
MM.M.......Kquímica
.LNM......MKr
ML.L..M....Mr #
L..NM......Lr colloquio
..........OLr grazie
K.NM.......Lr r
L........M.Mradio
LL.NL...M...rail
..L.M......Mrang
LO.........Lrank
L.N.........rappel
LL.........Orate
L.LO.......Lrather
LN.........Lrather ring
...N.......Lrather than
MN.........Lrato
L..........Nraum
L.L........Nraum #
N...M......Lravi
M.L..M....MKraúl
O..........Krd
L.L.M......Nrdv
KLO..LL.MLOKre
..........N.re agradecimiento
NN.........Kre application
.....M....M.re bedankt
.N.L.L..M.LLre candidatura
L..NL.....NKre colloquio
M.L.....M...re cv
L..M......MLre entretien
L..N......NKre entrevista
L..M......NLre gesprek
.....L....OLre gracias
..........N.re grazie
K..N......M.re interview
..L..L....O.re merci
..L.N.....MLre monday
..L.......N.re obrigado
..LL.......Nre our
..NML.....LLre re
L.O........Lre termin
..........OLre thank
M.L.....L.N.re thanks
M.LL.......Nre the
L.MMLM.....Lre thursday
L.N.M......Lre trial
..........NKre tuesday
OLL........Mre your
M.L..M......reach
L.L..L..OL..reached
.L......N...reached us
L..L.L..MM..read
........N...read every
........M..Lread it
.N.........Lread your
...........Nreader
..L........Nreading
L.......MM.Lreads
LL.........Mready
L.L..M....M.really
M.........MLreally enjoyed
....M.......reason
L........N.Lreasoning
.L.N........rebook
...N........rebook your
K.O........Lrecap
L.......N...recebemos
L....L..M..Mrecebemos a
........N..Lrecebemos seu
...M........receber
........M..Lrecebida
MLM...M....Lrececionista
.LL.ML..N..Lreceipt
L....L..O..Lreceipt of
.M.........Mreceive
..L........Mreceive a
L.M.....N...received
..M.....M...received your
.L.........Nrecently
M.M........Lreception
O..........Kreception will
.ML.........recevoir
.ML...M..M.Lrecevrez
L....L..N...receção
L.N........Lrecibe
.....L..N...recibida
.....L..N..Lrecibido
NLL..M..M..Lrecibimos
M.......M..Lrecibimos tu
MLL...LMMM..record
NL.........Lrecord your
..M.........recordamos
L.N.........recordatorio
.L.........Mrecorded
N.L.........recording
.M..........recruiter
L.M....M...Lrecruiter will
L..........Nrecruiters
L..M.......Lrecruiting
L.N........Lrecruiting team
.M.........Lrecruitment
.....MLM...Lrecrutamento
.M.......M.Krecrutement
N..........Lrecrutement le
OM.........Kreden
N..........Lreden wir
M.......M..Lref
...........Lref #
......N.....refeição
......L....Nreferee
..L........Mreference
L..........Nreference for
M..M.......Lreference to
L.....MN....references
...........Mrefundable
M....M.....Lregarding
........M.MKregards
L.L.....M..Nregistered
L.ML...NM..Lregisto
L.ML.L.NM..Lregisto criminal
.M......N..Kregistrada
L.L........Oregistriamo
........M...registro
..MLMM.....Lregret
..NL.M......regret that
....MM......regret to
L.L........Nrehearsal
...LL.....N.reid
.....N......rejected
..L.....MM..reken
L.L........Nrelativo
..ML.......Nrelease
M.LN.......Lrelief
..L.......M.remain
.M...N.....Lremaining
...O.......Lremains
L..M........remarcar
...N.......Lremarcar a
LLL.......MMremercie
L.........LOremercie de
.L...L....NMremerciements
LMM......M..reminder
..M.........reminder of
..L......M.Mremote
.L.........Mremoto
..LLNL.....Mremoved
....N......Lremoved from
L..........Mremplir
.N.........Lrenata
.ML........Mrencontrer
L....L....LOrendez
L....L....LOrendez vous
.......O...Lrenovado
MM.L.....L..reply
M......L.L.Mreply by
L.......M...reply to
LO....M..L.Lreply with
N.L.........reply yes
.M.......O.Krepo
ML.M..M.....report
...M.......Lreport de
N..........Lreport to
M..........Lreporting
N..........Lreporting time
..M........Lrepresentative
...N.......Lreprogramación
..MM.......Lreq
..MM.......Lreq #
...........Nrequest
M.L......MMLrequested
N.L........Lrequested to
..L.M......Lrequired
.....N......requisition
L.N..L....NLres
.....L....N.res agradecimento
L.N........Mreschedule
..O........Kreschedule cancel
L..........Nrescheduled
...L.......Mresearch
.LL........Nresearch interview
..L........Nresearcher
L.N.........reservado
N.M........Jreserved
.......N...Lresign
L..M.......Lresources
MMLL.......Nresponda
M.L...N..L.Lresponde
......N....Lresponde até
MMN........Kresponsabile
KMPM.......Kresponsabile del
.M.......L..responsable
LLM...MM...Lresposta
K.M..MN....Lrespuesta
.........N.Lrespuestas
N..M.L....MLrest
L....L....MNreste
NL..........resto
.....M.M....result
.....O.ML..Lresultado
.....O.....Kresultado da
ML..MM...M.Lresults
L.L..L..M..Nresume
...........Mresume was
MLL........Nretained
N..........Kretenu
.M..........retenu notre
..L.....M...retenue
.........N.Lreto
.....M....MLretorno
ML.M..M..M.Lretour
......N..M.Lreturn
.........M..return it
K.L.....M..Oreunião
L.LM....M..Mreunião de
LLLM.M.....Nreunión
.M....M...MLrevert
LLM...M.M...review
......N....Lreview and
L.LOL......Mrevised
M.L.......NLrey
L....M....LNreçu
L.M.....M.MLreçue
...M..L.....rh
L.L...M....Nrib
N..LM......Kricerca
M.N........Kriceverà
........M..Mricevuta
.L...L..M.MNricevuto
.L.........Mricevuto la
........O..Lricezione
LL..L...M..Nrichiesta
...........Mricordiamo
..M........Lricordiamo il
..L........Nricordiamo l'appuntamento
..M.........ricordo
M.MML......Kride
NML........Krig
LLL......N..righe
.L....M..M..right
.M......M..Lring
....M.M....Lring me
..M.....M..Lring the
MML.........ring you
..........OLringraziamento
...LMN......ringraziamo
.....M......ringraziamo per
LLL.......NNringrazio
L....M.....Nringrazio per
N.L..M......rita
L.L........Nriunione
..L........Nriverside
L......M...Mrn
N..........Kroad
MMM..L....MJrobin
..M........Lrobin hale
ML.....M..MKrodrigo
...L....L..Nrole
.L.L.......Nrole ?
N.L........Lrole at
N.L.........role on
LL..M......Nroles
M.L.....M..Lroll
.NLL.L.M....rond
M.M........Lronde
K.MM........rondleiding
LLM........Mroom
...M........room #
....M......Mroom and
L.M......M.Lroom for
...L.......Nroom please
L.NLM......Lroos
NLLM........rosa
..L.M......Mrosalind
K.L........Orosanna
......M....Mrota
N........L.Lroughly
N........L..roughly #
M...........round
L.N........Lround is
.LL........Oround of
M.........MLround the
N.LM......MKroute
N.L.........row
M.L........Nrs
L..........Nrsvp
M..L.......Lrua
..L.......OLrudi
..M.........rue
M.M........Krue du
..LM..M....Lruf
M.L...M.M..Lruhe
M.M........Lrui
N.L.........run
OLL.......MKrun the
M..NL......Lrun to
.M.........Lrundgang
LMM......L.Mrunning
NL...M......runs
L.M..M...M.Lruolo
N.L.........rural
L..N.......Lrustig
L.N..M...M.Lruta
MML..M.....Lruth
L.M..L..N..Lréception
........M...réception de
.M........MLrémi
L....MM.....réponse
N..........Lrésumé
N....MM....Jréuni
L.LL.......Oréunion
..M.........s
.M..M......Ls a
J.M.LLO.NLMLs:!
..L.......MMs:! !
LKMLM......Ns:#
..MLM....L..s:# #
L.........M.s:# am
L.N.........s:# e
L.M.........s:# h
..M.........s:# hour
L.N........Ls:# januari
..N........Ls:# juni
N.L........Ls:# march
.K.......M.Ms:# min
O.L........Ls:# märz
...........Ns:# neue
...........Ns:# new
L.L.M.....M.s:# pm
K.N.M.......s:# th
L.M.M......Ls:# uhr
MNLLLLM.LL.Ns:?
.MLL.L..L..Ns:a
L.....O....Ls:a bordo
MM.........Ls:a de
N.L........Ms:a entrevista
.N.........Ls:a slot
LM..........s:a time
......N....Ls:aboard
LM....M...M.s:about
.M....M....Ls:about the
....NL.....Ls:absage
K.M........Ns:accepted
..........M.s:accueil
........N...s:accusé
........N...s:accusé de
L.M..L..O..Ls:acknowledgement
.ML...M.....s:action
.M..........s:action needed
...........Ms:admisión
L..........Ms:admission
.L......L..Ns:adoption
LL.........Os:afspraak
L..........Os:again
LMN........Ls:agenda
L.NL........s:agendada
.....L....OLs:agradecimento
..........NLs:agradecimiento
L.M.......MLs:all
..N.........s:all set
LML..N....LNs:als
..LO.......Ls:alterado
L.LP.......Ls:alteração
............s:am
M..........Ls:am #
L.L........Ns:am donnerstag
L.NL.......Ms:amanhã
N.M......L.Ls:an
...M.......Ls:analyst
....M......Ls:and
...N.......Ls:ander
...N.......Ls:ander tijdstip
...........Ms:annuel
L...O......Ls:annulation
....N.......s:annullamento
...LN.......s:annullato
....N......Ls:annulé
.L.........Os:annunci
.L.N.......Ls:another
.........N.Ls:answers
.....L....OLs:antw
L.M........Ms:ao
..LLLM..M..Ns:application
.M..........s:application for
...........Ms:application received
.....O..L...s:application status
........M..Ls:application submitted
.M......M..Ls:application to
........N...s:applying
........M...s:applying to
LLLLM.M....Ns:appointment
......L....Ns:approved
LL.LM......Os:appuntamento
L.....O....Ls:arbeidsovereenkomst
L.L...O.....s:arbeidsvoorwaarden
LNM.........s:are
LN.........Ls:are you
...........Ms:assessment
MMMM.......Ks:assistant
.M.........Ks:associate
......MM...Ls:assunzione
..ML........s:at
L.M........Ms:at the
L....M.....Ms:audition
L..........Ns:aufnahmegespräch
M..........Ls:auxiliar
.N.L........s:availability
LMM.........s:availability for
LMNM........s:avec
L.O.L.....NKs:aw
L.N...M....Ls:aw aw
..........N.s:aw danke
..N........Ls:aw termin
..L.M...M..Ms:b
..L....M...Ms:band
L.L.....N...s:bar
...........Ns:beca
..........M.s:bedankt
.....M....M.s:bedankt voor
..M.M......Ls:been
.L.......N..s:before
.L.......N.Ls:before we
.....M.....Ls:bei
...L.......Ns:besprechung
L.N.........s:bestätigung
L.N.........s:bevestiging
L.N........Ls:bevestiging gesprek
LMLLLN..M.LLs:bewerbung
.M...M......s:bewerbung als
L....M......s:bewerbung bei
.....L..N..Ls:bien
N.LLM......Ms:board
L.......M..Ns:bolsa
LM..........s:book
L.N........Ls:booked
L.M........Ls:booking
L.....O....Ls:bordo
K.O...M....Ls:c'est
K.QL........s:calendar
L.N........Ls:calendar invite
L.M.L......Os:call
N..........Ls:call letter
L.N........Ls:call with
L..O........s:cambio
L..M.......Ms:cambio de
.MM........Ls:campus
.L.L..M...M.s:can
M..LL.....N.s:can we
...L..M....Ms:can you
....M.......s:cancelada
....N.......s:cancelamento
....N......Ls:canceled
....M.......s:canceled interview
L...N.......s:cancelled
M.LL.......Ns:candidate
..LLM......Ms:candidates
L..........Ns:candidato
...........Ms:candidatos
.MLLLNL.N.LLs:candidatura
........M..Ls:candidatura recebida
........M..Ls:candidatura ricevuta
...L.N..M..Ls:candidature
........L..Ms:card
L.....NN...Ls:carta
L.....N....Ls:carta oferta
..L......O.Ls:case
L.L........Os:casting
LK.........Qs:cfo
.........M.Ls:challenge
L.MNM......Ls:change
...N.......Ls:change of
...M.M..L..Ms:changed
L..O.......Ls:changement
L..N.......Ls:changement d'horaire
MLL........Ns:charla
M..M.....M.Ls:chat
M.L......M.Ls:chat with
.L.......N..s:check
LM..........s:chef
L.M........Ms:cita
..L........Ms:citación
M..ML......Ms:class
....K......Os:class cancelled
OLL........Ls:cliente
.....N.....Ls:closed
L.L........Ns:co
K..........Ns:co op
.L.........Ns:coaching
M........M.Ls:coding
NML........Ls:coffee
...........Ns:colloqui
MMMN..L.L..Js:colloquio
L..........Ms:colloquio con
M..M.......Ls:colloquio conoscitivo
.....M.....Ms:colloquio di
.M......M..Ms:com
M.L.M.....M.s:come
..L.......M.s:come and
MML........Ls:commis
.....L..MN.Ls:complete
........LM..s:complete your
...L.......Ms:con
.LL........Ns:con el
.LL........Os:con il
.......N...Ls:condicionada
......LM....s:conditional
.......M....s:conditional offer
L.O.....M..Ks:conferma
..M........Ls:conferma appuntamento
L.N.........s:confirmación
..M.........s:confirmación de
L.N.....M...s:confirmada
L.N.........s:confirmado
L.N.....M..Ls:confirmation
........O..Ks:confirmation #
..M.....M...s:confirmation de
L.M...M....Ls:confirmation of
L.N........Ls:confirmação
..M........Ms:confirmed
M..M........s:conoscitivo
..K........Ns:consulta
LL.........Ns:consultation
LLL...N....Ns:contract
N.L........Ls:convite
M.....M....Ls:convite para
...........Ms:convocation
..L......M.Ms:convocatoria
...........Ms:convocazione
.MM........Ks:coordinator
L........N.Ls:copy
M..L.......Ns:cover
N........L.Ls:crew
........N..Ls:currículo
.N.........Ls:cuándo
NLL..L..O.LLs:cv
..L........Os:código
..L...MM....s:d'embauche
L..N.......Ls:d'horaire
L....M......s:da
.....L....OLs:dank
.....L..M.N.s:danke
........M.M.s:danke für
L.........MMs:das
..........M.s:das gespräch
..LN.....M.Ls:data
L..M.....M..s:data analyst
M..NL......Ls:date
LN..........s:dates
.LMNL....L..s:day
LLL..M....LMs:de
LL.....M...Ns:de #
...........Ms:de admisión
...L.......Ns:de cita
L.M.M.......s:de entrevista
...N.......Ls:de hora
...M.......Ls:de horário
........N...s:de réception
....LOM....Ls:decision
L..L.....M.Ms:dein
MLL........Ns:del
N..........Ls:del colloquio
..LM.......Ns:del martes
..MLM.......s:demain
M.K........Ns:demo
M.KL.M.....Ms:der
M..........Ls:designer
L.P........Ls:details
L.N........Ls:details for
L.O........Ks:dettagli
LL.LM.M....Ns:di
......M....Ls:di assunzione
...........Ns:did
L.L........Ns:die
KM.........Ms:dinner
.M.........Ls:disponibilidade
.M..........s:disponibilités
LLLL.......Rs:do
.....M......s:do processo
N.L........Ls:docente
.M......O..Ls:domanda
L.M.M.......s:domani
..LM.......Ms:donnerstag
...LN.......s:door
N.LMLL.M...Ls:driver
...LM....L..s:du
L...N.......s:du #
..L........Ns:día
.M.L.......Ms:e
LL......O...s:eingangsbestätigung
MLL...M..M..s:einladung
.LL......M.Ms:einladung zum
.LLL..N....Ms:el
......M....Ls:employment
..LL.L...M.Ns:en
L.....N....Ls:en el
.M.M........s:engineer
M.L.....O.LLs:enquiry
.MMM.......Ks:entretien
...........Ms:entretien annuel
L..M........s:entretien de
MM.M.LL.LLMKs:entrevista
L.LNM.......s:entrevista #
....M.......s:entrevista cancelada
..L........Ns:entrevista com
..N........Ls:entrevista confirmada
.LL.M.....MNs:entrevista de
...LN......Ls:entrevista hj
..L........Ns:entrevista para
L..L.......Ps:entrevistas
MLMMM....L.Ls:entrevue
...........Ns:entry
L.M.........s:erinnerung
L.L........Ns:erster
...........Ms:escritura
.L.......N.Ls:esercizio
L....P.....Ls:esito
.....N......s:esito selezione
M.L........Ms:essai
.LNL.L.M...Ls:est
K..........Os:et
.O.........Ls:even
...........Ms:evening
LLM.M......Ms:event
M.L......O.Ls:exam
M........M..s:exercise
L..........Ns:exit
L.L........Ns:exit interview
..L.....M..Ns:f
LL.........Ns:family
O.L........Ls:farm
NLL......M..s:fase
..NL........s:feb
L.N........Ls:february
M..N.......Ks:fecha
.....M....LMs:feedback
..LMN......Ls:feira
ML..........s:final
.L......L..Os:finish
.L......L..Os:finish your
LML........Os:firma
..L........Ms:first
..L........Ns:first day
...........Ms:flat
..........N.s:following
..........M.s:following up
L.M.L.......s:for
L.M.........s:for #
LML........Ms:for a
........N...s:for applying
..N........Ls:for monday
L..M.....MMMs:for the
L.N.....M.MKs:for your
.L.........Ns:frage
.L.........Ns:frau
M.KM........s:fri
..NLML......s:friday
..K.......N.s:friday #
N..........Ls:friday ?
...L.M......s:from
...........Ns:functioneringsgesprek
ML.........Ms:fw
K.N...M....Ls:fwd
LL........MNs:für
..........M.s:für das
...LN.......s:gaat
...LN.......s:gaat niet
NM.M..L..LMJs:gesprek
....M.......s:gesprek gaat
.MMLM.....MKs:gespräch
...M........s:gespräch am
......N....Ls:goed
......N....Ls:goed nieuws
L....LN...N.s:good
......N....Ls:good news
LL......O..Ls:got
L.......O..Ls:got it
........M...s:got your
.L...M....NLs:gracias
.L...M....MLs:gracias por
.....L....OLs:gratitude
.LL..L..M.PLs:grazie
..........MLs:grazie per
......NM...Ls:great
......MM...Ks:great news
.L.......M.Ms:guest
..M........Ms:h
M.N..L......s:harbour
L.M.M...M...s:has
..M.M.......s:has been
M..L.L..M..Ms:have
........N..Ls:have your
.....M......s:head
M..........Ls:head of
...........Ms:hearing
NM...L....LLs:hello
L.M........Ms:herinnering
..........M.s:het
..........NLs:het gesprek
..LMM.......s:heute
.NL.........s:hi
......M....Ms:hire
M...NL......s:hiring
MLM........Ls:hiring manager
...LN......Ls:hj
..M..M.....Ls:hold
LL.......M.Ms:home
.........N.Ls:homework
.........N.Ls:homework for
...N........s:hora
L.MO.......Ks:horário
.MN........Ks:hour
L.N...N....Ks:hours
.L.........Ns:house
K..........Ns:housing
LLL........Ps:how
L.M.M.......s:hoy
LL.........Ms:i
.MLL.......Ns:ihr
.M.LLNM....Ls:ihre
.M..LN.....Ls:ihre bewerbung
L.LM.N.....Ls:ihrem
L.......M..Ms:ihrer
..LLL......Ms:il
M..LL.M...LNs:in
LLN......M..s:in #
L.L........Os:induction
........N..Ls:inscrição
.MM........Ls:instructor
LL.........Os:intake
M.......N..Ls:interest
M..M..L.LL..s:interview
..LM......M.s:interview #
.M..........s:interview ?
....M.......s:interview at
LN.........Ls:interview availability
..M........Ls:interview booked
....M.......s:interview cancelled
..M.........s:interview confirmation
..M.........s:interview confirmed
M.LNL......Ls:interview date
M...........s:interview day
L.O........Ls:interview details
M.LM.....L..s:interview for
L.NL......LNs:interview friday
L.M........Ms:interview in
M...........s:interview invitation
L..M........s:interview moved
.L.MM....M.Ls:interview on
.L.........Ns:interview over
N........L..s:interview please
.....M.....Ms:interview request
L.O........Ls:interview scheduled
LN.........Ls:interview scheduling
.M........MKs:interview slots
L.........NKs:interview thursday
LMLN........s:interview time
.M.........Ls:interview times
..M.........s:interview tomorrow
M.LN.......Ls:interview wed
............s:interview with
.L...M.....Ms:interviews
.L.........Ns:intervista
M.L.........s:invitación
N.L........Ms:invitation
L.M.........s:invite
OML........Ls:invito
LL.L.L..MM.Ns:is
........K..Os:iscrizione
KL.M....O...s:it
L.......N...s:it !
L.N........Ls:itinerary
L.N........Ls:januari
M..L....M...s:je
.....M..M..Ls:je sollicitatie
L.MN........s:jeudi
M...L..MM..Ls:job
......M.....s:job offer
.L.........Os:jobs
...........Ms:jobs for
...........Ns:jou
..ML.......Ms:jueves
..N........Ls:juni
NML........Ks:junior
L..........Ns:jury
O.L.........s:kennenlernen
.O.........Ks:kennismaken
....N.......s:kennismaking
.N.........Ls:kennziffer
.N.........Ls:kennziffer #
M...........s:kom
L..L.......Ns:la
LL...L....MNs:la entrevista
MML..M..L...s:la tua
N.O........Js:lavoro
K.MM.....M..s:le
M.........MLs:lead
L.NL........s:lembrete
...K.....M.Ms:lesson
.N.........Ks:let's
.N.........Ks:let's talk
MLL...N.M..Ls:letter
......M....Ls:letter of
.........N..s:ligne
LL....M....Ms:like
......N....Ls:like to
LMM......M.Ls:link
NL.M.......Ls:lo
N..........Ls:lo del
..MLM.......s:lunch
L.N.M.......s:lundi
...........Ms:m
N..........Ls:mail
MN...L.....Ls:manager
.MM........Ls:marcação
N.L.........s:march
N.K.........s:march #
L..........Ns:martes
LLMMM.......s:mañana
M.LM.......Ls:mechanic
M.L.......MMs:meet
O.L........Ls:meet the
LM........N.s:meet you
L..L.......Os:meeting
N.L........Ls:meeting with
L..........Ns:member
L.......L..Os:membership
..L..L....O.s:merci
..........N.s:merci pour
L..N.......Ls:mercredi
LM.........Ms:met
.K.......M.Ms:min
.LL........Ns:minutes
M.L........Ms:mit
L.L........Ns:mitarbeitergespräch
..L........Ns:mock
..L........Ms:mock interview
..M.........s:mon
KLNMML....MLs:monday
.L.N........s:monday's
L.NM.......Ls:morgen
.L.ML.....M.s:move
L..........Ns:moved
L..O.......Ls:mudança
....LL....MNs:my
....LL....MNs:my application
O.L........Ls:märz
M.L.....M...s:n
L..N........s:naar
.....N......s:nach
.....N......s:nach ihrem
.L.NM.......s:need
.L.NM......Ls:need to
.M.........Ms:needed
LLLM.......Os:neue
L..N.......Ls:neuer
L..M........s:neuer termin
L..M.......Os:new
...........Ms:new jobs
...N.......Ls:new time
LL..LNN....Ls:news
NNLL.......Ks:next
M...........s:next interview
.M..........s:next step
.N.........Ls:next steps
.N.........Ls:next week
...OL......Ls:nicht
L...N....M.Ls:niet
...LN.......s:niet door
LL.M..M....Ns:nieuwe
......N....Ls:nieuws
LML........Ms:night
.L.MNM.....Ks:no
N.LML......Ls:no subject
L..LO......Ls:no vengas
.M.......N.Ls:nog
....M.......s:not
L.L.N....M..s:notice
LLL.MM......s:notre
.....L..MM.Ks:nous
...L.......Ns:now
L.LL...M...Ms:o
L.L..L..M.OLs:obrigado
L..M..M....Ls:of
......N....Ls:of appointment
......M....Ls:of employment
...N.......Ls:of interview
..L........Ns:of the
L.M..M.....Ls:of your
L.....NN...Ks:oferta
L...N......Ls:off
.L....MO.L..s:offer
......MM..MLs:offer letter
......M....Ls:offer of
.......M....s:offer subject
.MM........Ks:officer
L.QL.......Ks:ok
.L....L.L..Ms:on
..M.M......Ls:on #
MLK.M......Ms:on monday
.LM.M......Ms:on the
...........Ms:on thursday
L.M..M..L...s:on your
LM.......M.Ms:one
.........P.Ks:online
.M.MM......Ks:onsite
LL......O..Ls:ontvangstbevestiging
L..........Os:op
LML..L..M..Ns:open
.N.........Ls:opening
L......N...Ls:operador
M.L.M......Ls:operator
..........MMs:opportunity
.N.........Ks:or
...L.......Os:order
......O....Ls:oui
L..M.....M.Ls:our
L..N.......Ls:our interview
.L..LOM.L..Ls:outcome
LL...M.....Ns:over
L..........Ns:p
LMMM.......Ls:panel
L.L........Os:paper
L.L........Os:para
M..........Ls:para entrevista
.L.........Ms:parents
LN.........Ls:paso
L..........Ns:passage
LMN........Ls:passt
..........LNs:payment
..........N.s:pela
.KML.L..M..Os:per
LM.........Ms:phd
MMM.M...L..Ks:phone
MM...M.....Ks:phone screen
.M.M.......Ls:pick
.M..........s:pick a
LL.........Ns:piso
.MM...LL.L.Ms:place
LMLMM....M.Ks:plan
L.MM.L.M...Ls:please
L.L.M.....M.s:pm
.LL........Os:podcast
O......M...Ks:pool
MLL..M....MLs:por
..........M.s:por la
.M...N.....Ls:position
L.MM..N.M..Ks:post
.MM......M.Ls:posto
........N...s:postulación
KLM.......MMs:pour
.L........MMs:pour votre
..L........Ns:practice
O.LL........s:presencial
LLL......M.Ns:primo
M....M.....Ls:probearbeiten
.M.L.O.....Ks:proceso
.M.M.N.....Ls:processo
...M........s:professor
...........Ms:profile
.L.........Ms:project
..N.........s:promemoria
.......N...Ls:promesse
.......N...Ls:promesse d'embauche
..M...M....Ls:proposition
......M.....s:proposition d'embauche
LL....OM...Ls:proposta
LLM...MM....s:proposta de
.L...M..LO.Ls:prova
N..........Ks:prova in
ML...L...O..s:prueba
M........N.Ls:próxima
.....MM....Ls:puesto
.L.....N...Ms:que
......NN...Ks:queremos
.........N.Ls:questionnaire
L.L......M.Ms:questions
M....M......s:quick
K..MMM.....Ls:quinta
L..........Ms:quote
.LNM.L..M.NJs:r
N.L........Ms:r #
L..NM......Ls:r colloquio
..........OLs:r grazie
K.NM.......Ls:r r
...........Ms:radio
..N.........s:rappel
L.LLM......Ns:rdv
KLO.LLL.MLPKs:re
..........N.s:re agradecimiento
MN.........Ks:re application
.....M....M.s:re bedankt
.N.L.L..M.LLs:re candidatura
L..NL.....NKs:re colloquio
M.L.....M...s:re cv
L..M......MLs:re entretien
L..N......NKs:re entrevista
L..M......NLs:re gesprek
.....L....OLs:re gracias
..........N.s:re grazie
K..N......M.s:re interview
..L..L....O.s:re merci
..L.N.....MLs:re monday
..L.......N.s:re obrigado
..LL.......Ns:re our
..NML.....LLs:re re
L.O........Ls:re termin
..........OLs:re thank
M.L.....L.N.s:re thanks
.L.........Os:re the
L.MMLM.....Ls:re thursday
L.N.M......Ls:re trial
..........NKs:re tuesday
OLL........Ms:re your
M.L........Ms:reading
.L...L..O..Ls:recebemos
.....L..N...s:recebemos a
........M..Ls:recebida
.L...L..N.LNs:received
.L...L..N..Ls:recibido
........N...s:recibimos
........N...s:recibimos tu
.........N.Ls:record
.........N.Ls:record your
L.M.........s:recordatorio
.NL...M.....s:recrutement
........M..Ls:ref
...........Ls:ref #
LL.........Os:reference
L....M......s:regarding
.....O.....Ks:rejected
.L...L....NMs:remerciements
LMM......M..s:reminder
L..........Ms:rendez
L..........Ms:rendez vous
L..O.......Ls:report
...M.......Ls:report de
...N.......Ls:reprogramación
..MM.......Ks:req
..MM.......Ks:req #
L.ML.M.....Ns:request
L.N..L....NLs:res
.....L....N.s:res agradecimento
L..M.......Ms:rescheduled
...L.M.....Ms:research
ML..LM.M...Ls:result
.....O.....Ls:resultado
.....O.....Ks:resultado da
LL.......O..s:reto
.....N......s:retorno
L..........Os:reunião
LL.........Ns:reunión
..L........Ns:review
.LLML......Ns:richiesta
.....L....OLs:ringraziamento
L..L.......Ns:riunione
.L.....M...Ms:rn
L.L...M.....s:role
NL.......M.Ls:ronde
L..........Ms:room
M.M........Ks:round
........N...s:réception
.....N.....Ls:réponse
L..L.......Os:réunion
NM.........Ks:sala
N.KM........s:sales
L........O.Ls:sample
MLMLM......Ls:sat
MLL.MM......s:saturday
.N.........Ls:schedule
LN..........s:schedule your
L.N......M.Ls:scheduled
LOL.M......Ls:scheduling
L..........Ms:scholarship
M.M..M.....Ks:screen
...L...N....s:se
L..........Ms:search
O........L.Ls:seasonal
M..L........s:second
M....M......s:second interview
L.O.......MLs:see
L.O........Ks:see you
M...M.......s:segunda
M.L.MM.....Ls:selezione
.L.........Ns:semana
M.L.........s:senior
.LL...M.....s:september
M.L.L......Ns:service
K.L........Ps:servizio
..L........Ns:session
L.O........Ks:set
LL....MMM...s:seu
NLML........s:shift
M...........s:shortlisted
LN....M.....s:sign
LN.........Ls:siguiente
LN.........Ls:siguiente paso
M.L.......LMs:site
LM.......N.Ls:skills
.........O.Ks:skills check
LM..........s:slot
LN........MLs:slots
L..O.......Ls:snow
LL.L.N.....Ms:sobre
.MLLLN..N..Ks:sollicitatie
L.......N...s:sollicitatie ontvangen
L.MO.......Ks:sollicitatiegesprek
L.LMMM.....Ls:sorry
......LM....s:sous
...M........s:spostamento
...N.......Ls:spostamento colloquio
L.O........Ks:staat
..LL.......Ns:staff
MMLM.....M.Ks:stage
LL....MM...Ms:start
.L...O..K..Ms:status
.M.........Ls:step
.N..........s:steps
..ML.......Ns:still
L.L........Ns:studio
.......L.M.Ms:study
.LLL.......Ns:su
...L.......Ms:su cita
KMN.........s:sua
.....M.....Ls:sua candidatura
M.LML..M...Ls:subject
.......N....s:subject to
........M...s:submitted
M....M...L.Ls:suite
.....M......s:suite à
N..........Ls:superday
M.M........Ls:supervisor
L.L........Ns:sync
L..L..M....Ns:sábado
..L........Ns:t
.L......MO.Ls:take
.........N.Ls:take home
..ML.L....M.s:talk
.........N.Ls:task
MLL...N.....s:te
..KLM.....M.s:team
M...........s:teams
N.N........Ks:tech
M.M........Ls:technical
..M.........s:technical interview
MMLM.M.....Ls:technician
P.L........Ks:telefonata
.O.........Ks:telefoninterview
K.MN........s:termin
L.PL.......Ls:terminbestätigung
L..L.....O.Ls:test
.........N.Ls:teste
K.N.M.......s:th
.LL.....M.OLs:thank
.LL.....M.OLs:thank you
.L......N.OKs:thanks
........N.MLs:thanks for
.L.L.......Ns:the
K.M.M......Ms:the #
L..L.......Os:the new
......N....Ls:the role
.L...M.....Ns:this
...........Ms:this week
K.N........Ms:thurs
LLMM......M.s:thursday
.L.........Ns:thursday's
LLM....N.M..s:ti
..LO.......Ls:tijdstip
LM.OL......Ks:time
...M.......Ls:time for
.MM........Ls:times
M.M........Ks:tmrw
L..M.L..M..Ls:to
LM........M.s:to meet
.L.M........s:to move
OL.........Ls:to talk
N..........Ls:to the
L..NM......Ls:to your
..LMM.....MLs:today
LLN.ML......s:tomorrow
...LNL.....Ms:tomorrow's
L.......M..Os:ton
...NLM.....Ls:train
.MM.....M..Ks:trainee
L.L........Os:training
.........N.Ls:translation
.L.MM.......s:trial
M.ML.......Ls:trial shift
KM.LLN..M...s:tu
LM.........Ms:tu entrevista
........N...s:tu postulación
MML..M..L...s:tua
L.M..M....MLs:tuesday
..........MLs:tuesday #
N..........Ls:tweede
.L.......O.Ls:typing
.M.L.....N..s:técnico
L.M.M......Ls:uhr
ML..........s:uitnodiging
.LL..L....MNs:un
.M.........Ms:una
L.N.........s:und
..ML.M.....Ls:uns
L..L......MNs:up
L.N........Ls:upcoming
LLLN.N......s:update
.....M..L..Ms:update on
K..O........s:updated
...........Ns:urgent
..M........Ls:us
MLL..N......s:uw
.....O.....Ls:uw sollicitatie
MML.M..M...Ls:vacancy
NML........Ls:vacante
N.L.....M..Ks:vacature
MM.L.......Ks:vaga
.N.........Ls:vaga de
...LN......Ls:vendredi
L..LO......Ls:vengas
NLML.....M.Ks:video
O........L.Ls:video interview
ML.......N.Ls:vidéo
........L..Ms:viewed
L..........Ns:viewing
..L........Ms:visa
LLM........Ns:visit
LLL..M.....Ns:visita
L..........Ms:voluntariado
........L..Ns:volunteer
.LL.......MOs:voor
.L........N.s:voor het
O.........MKs:vorstellungsgespräch
.N..........s:vos
.M..........s:vos disponibilités
..ML.M..L..Ms:votre
..........M.s:votre accueil
M....N..L...s:votre candidature
L.ML.......Ms:votre rendez
LM.........Ns:vous
L.MMM......Ls:vrijdag
MLL......O.Ls:vídeo
MMML........s:w
MN.........Ls:wann
MN.........Ks:wanneer
..........MLs:warehouse
L..M.L..N..Ms:was
.LL.L.M.N.MKs:we
........N..Ls:we have
...LL.....NLs:we move
L.K........Ps:webinar
L..........Ms:wed
..LL.......Ns:wed #
LL.L.......Os:wedding
M.MLM......Ls:wednesday
LM.........Ms:week
M....L.....Ns:weekly
......N.....s:welcome
......N....Ls:welcome aboard
L..........Ms:wg
L..........Ns:wg casting
LM....M.....s:when
..L........Ns:who
.L.N.......Ls:wijziging
N...M......Ks:with
.L.........Ns:with a
M...M....M.Ks:with our
ML..........s:with the
LMM....M...Ls:with us
L..........Ns:witness
L..........Ms:witness interview
ML....M.....s:would
L........P.Ls:written
LL.........Ns:year
.M...L....NLs:yesterday
K.MLL.M..LN.s:you
..M........Ls:you are
........M.MLs:you for
...........Ms:you have
L.....O.....s:you start
.MM...M....Ls:you're
L.M.........s:you're booked
L.....L.M..Ns:your
..L.LM..M...s:your application
...LO......Ls:your appointment
........M...s:your cv
L..M.......Ls:your interview
L.N.........s:your technical
..M........Ls:your visit
.MN........Ks:zoom
L.LM.....MMNs:zu
.L.......M.Ms:zum
L.L...M....Ms:zur
L.M...NM...Ls:zusage
LLL.LN..LM.Ns:à
.L...M.....Ms:à notre
.....N......s:à votre
LMML........s:às
..NL........s:às #
L..O.......Ks:änderung
L........O.Ls:étape
.L.LOM.....Lsa
KN.NL....L.Msabato
LM.M.......Msabato #
LL.........Nsaber
N.L........Lsachbearbeitung
.L......O..Lsafely
LLM.......MMsafety
M..M........sag
LLML..M....Msagen
L.MLL.M....Msaid
...........Msaid the
.LN.........sair
LN.LM..M...Lsaison
..M.........sala
L.L......M..sala #
.LL...M....Nsalaire
ML....M....Msalary
.......L...Nsalary #
......M.....salary of
M.L........Msales
N.L.........salle
M.L.........salle #
ML..M.......salon
..L......MM.saludo
KMM....M....salut
.M....M...MKsaluti
N..........Lsalón
L.M........Msam
LLKRLLM..M.Lsame
LLLN.......Msame day
L..........Msame place
L.LM.......Nsame room
L.MOL.....MKsame time
.NL..M......samedi
L..........Nsamedi #
.........N.Lsample
L..........Nsamples
L...M......Msamstag
L.M........Msamstag #
...L.......Nsamstag um
N.L........Lsamuele
L.N.........sandro
LMLM........sanne
.....L..MM.Msans
.LLM......MMsapere
...MM......Lsara
.LL........Nsarah
..N........Lsaremo
..N........Lsaremo io
LL.L.......Osaresti
.....L..N...sarà
........N..Lsarà pubblicato
..L.......N.sarò
.M.M.......Lsat
.......M....satisfactory
MMK.M.....LLsaturday
M.L......M..saturday #
L..........Nsaturday at
N....M.....Ksaturday job
.NL..M.....Lsaw
MOLM.......Ksaw your
M.LM.LM....Lsay
N.L........Lsay #
......N....Lsay yes
L.L.....N..Msay your
NLL...M....Lsays
O..........Ksays you're
.L.........Nscade
ML....M.....scale
N.L.........scarpe
NL.........Lscary
LN.......M..scelta
..L..N..M...scelto
.LL...OM...Lschaal
.LL...OM...Lschaal #
..L.M......Nscheda
LML.........schedule
LM....M....Lschedule a
LM.....M...Mschedule your
.........N..scheduled
....M....M.Lscheduled for
LOL.M......Lscheduling
.M...L...M.Lschick
L.KM.....N..schicken
L..N........schieben
L..M.......Mschieben ?
.N.........Lschikt
M.L........Mschlagen
..L........Nschlagen wir
LL.........Nscholarship
LLLN.M.M....schon
NL.LML......school
N..........Lschool on
LNL..MMM...Lschreib
M.L.LM.....Lschreiben
O..........Kschreiben mit
M........N.Lschriftlichen
.N.......N.Kschrijf
.........M.Lschritt
.L.M........schuift
........M..Lscientist
LLL......P.Lscore
..L........Nscorecard
.....NM....Lscored
.....N.....Lscored you
MMM....ML..Lscreen
LMM........Lscreen with
NL.....M....screening
.......N...Lscreening and
L..........Nscritto
L.LON......Lscusa
..LNN......Lscusami
MLL..MM...LLse
M.M.M...M..Kse a
N.L...M....Kse ci
L.ML.N..M...se ha
L..N...N...Lse hará
..LO.......Lse nos
.LLM.L..M..Nse não
M.LL.N.....Mse ti
N...........se tiendra
L.M.........se voit
...M......M.search
.M..NL.....Lseason
N.......M..Lseasonal
LLL..MLML..Nsechs
...L.M....LMsecond
NL.........Lsecond chat
LN..........second choice
.L...M...M..second interview
L.L........Msecond round
MMM........Lsecondo
M.L...M.....secretaria
.L.N.......Lsecretariaat
M..N....M..Ksecretaris
MM.........Ksecretary
LMML....M...secrétariat
..M........Msecurity
..L.MM......sede
.LN.L.L.....see
.M..........see how
OLL.........see if
...........Nsee it
L..........Msee the
M.........MLsee us
M.O.L......Jsee you
L..L..LMMM..see your
LMN........Lseeing
L.N.........seeing you
MM....M..L.Lseen
LM.L..M.M..Lsegreteria
L.LM.....M.Lseguimos
L..M.....N.Lseguinte
L....M..MMMLseguir
LM.M.LM....Msegunda
..MM.......Lsegunda #
L..L.......Nsegunda entrevista
.....N..L..Lsegundo
L........N..segundos
M.M.........sehen
L.N.........sehen uns
L..L...M..MMsehr
.L.........Msehr geehrte
L......M..M.sehr geehrter
LML.......N.sehr gerne
L.........LOsehr gut
M.L..MLM...Lsei
M..ML.......sein
LO.........Lselect
..LLLN......selected
M.L....ML..Mselected for
M....M.....Lselected to
L...M..M....selection
M..........Lselection day
M.L..M.....Lselezione
..LLNL.M...Lsem
..LLO......Lsem efeito
LOLM.L.....Lsemaine
LN.M.L.....Lsemaine du
LN........MLsemaine prochaine
L....L.MN...semaines
KPLMLL..L.MMsemana
.N.M.L..M..Lsemana de
.M........M.semana que
.....L..N..Lsemanas
..M........Lseminar
..M........Lseminar room
LMLPL......Lsempre
..L..L..LM.Nsend
.L.......N.Msend it
.ML.M.......send me
M.LL.LM....Msend the
.L.....M.M..send us
...........Msend you
..M.....M..Lsending
...L.MM....Msenhor
OL......M..Ksenhora
NL...M......senior
N.L.........senior engineer
LMM..LM.M..Lsent
L.......M...sent to
L.M...N.....sent you
.M..........sep #
..N........Lsept #
...M.......Mseptember
............september #
L.LM.......Nseptember at
..L........Mseptembre
M.LL.......Mseptiembre
L.LM.......Mser
MLL........Mser ?
...N.......Lser sexta
..L.M......Lsera
LLL........Oserai
...M........serait
..ML.......Lserena
..M........Lserez reçue
.ML........Mseriez
..L........Mseriez vous
LN.........Lserve
LM.....M....served
.LLM........service
L.M........Lservices
M.L........Mservizio
NM.L.......Lserviço
LLL....N...Mservono
.M.MLM......servus
K.MM.M......servus lukas
M..M....ML..será
L.LNM......Lserá a
M.L...M....Mserá el
N..L........será na
L..M.......Nsesión
MML.........session
..L......M.Msession is
N..........Lsession with
LO.........Lsessions
L.L........Osessão
..N........Lset
L.O........Lset for
.M.........Lset up
.L.M...M.M.Lsetembro
L.LLM.M.M..Msettembre
L..........Nsettembre ore
KOL..L....M.settimana
LN.........Lsettimana ?
M.KL.......Msetzen
M.L........Msetzen wir
..LL..MMMLLMseu
..L.....N..Lseu currículo
LM......M...seu perfil
..M....L...Mseven
LMMMM......Ksexta
LMM........Lsexta #
L...........sexta feira
L..N.......Msexta à
LM.MM......Ksexta às
..M....N...Lseñora
L.MNL.....M.shall
LMMM.L....MLshall be
L..........Nshall i
...ML......Mshall we
.M.......M.Lshane
LM..M.......share
..M........Lshared
.MLL.......Mshe
...L.......Mshe's
.N.........Lshe's in
NLL....M....sheila
LM.L....K..Nshelter
NLML.LM.....shift
ML.......M..shift lead
N........L..shift supervisor
...N.......Lshifted
N.L........Lship
..N.........shoes
.N.........Lshoot
M.MML......Lshop
...L.....M.Mshort
L.L........Oshort interview
.L.......N..shortlist
N.L.....M..Lshortlisted
L.......M...shortlisted candidates
MML.........shortlisted for
NL.........Lshortlisting
LL........M.should
.L.......M..should take
.M.L......M.shout
M..........Lshout if
ML.........Nshow
M...........show you
..M.M......Kshown
..L..L.M...Nshows
N.KNM......Kshut
MLL...MMM.L.si
.....L..N..Lsi encajas
M.LL.......Nsi no
O.L........Lsi presenti
MLLM.......Nsi te
N.LL.....M.Lsi terrà
LLM...MMM..Ksi tu
.M........LMsi vous
N..L..M.MLLKsiamo
......N....Lsiamo felici
.L...M.....Msich
ML.........Nsick
.LNL.M.....Lside
..M.M......Lside of
.LL....M...Msido
M..L........sie
MLL........Msie als
MMLL........sie am
M..........Lsie bitte
....N......Lsie brauchen
L........N..sie den
NML........Lsie gern
MM.........Lsie gerne
L........M.Msie haben
..L........Nsie mir
MM.L........sie sich
N.M........Ksie sprechen
L.......N...sie von
N.L........Lsie zu
NLL....M....sie zum
.L.........Nsig
L.....LN....sight
......LN...Ksight of
LM...LO.LL.Lsign
......M....Lsign and
.....L..L..Nsign in
......N....Lsign it
L.M...M....Lsign the
LO.........Lsign up
..LM........signal
L.L...M....Msignature
L..........Nsigned
L.....N.....signer
L..........Osigning
M..L........signora
LM....M..M.Lsiguiente
LM.......M..siguiente paso
N.LL.LN....Ksim
.M......N..Lsimilar
........N..Lsimilar jobs
..LMLM......simon
LLL.N..M....sin
L.L.O......Lsin efecto
MLL.M....M..since
MML..L..M..Lsind
.........M..sind für
M.LM.......Lsir
N..L........sit
N.L.........sit down
L.M........Msit on
L..M........site
LL.........Msix
LM.......N.Lskills
.........O.Kskills check
ML.......M..slides
M.N..LM....Kslip
LMM.L.......slot
..........MLslot #
N..N.......Kslot at
.M..........slot for
LMM.........slot on
LM..........slots
.M.........Lslots are
.........M..sluit
.LM.........small
L..N........small change
MMML.......Lsms
M.LO.......Ksnow
L..NN....L.Jso
.L.LNM.....Mso che
M.LM.......Lso he
.ML.MM.....Lso i
.M...M......so it's
..L.......M.so much
.LLMPL.....Lso no
M...ML......so please
.L.M......M.so sorry
LLLPM.M.L..Lso the
...LOL......so there
L..MML.....Lso there's
...M..M....Kso we
LLN........Mso you
.KLL.M....MOsobre
L.M..M......sobre el
.L.........Nsobre la
NLL........Msobre las
L..L.M.....Msobre o
.....N......sobre tu
L.....LM.M.Nsocial
LMM........Lsofia
O.L........Lsofie
.N....N....Lsoignante
LLL.....M..Osoirée
M.LN.......Lsolicitamos
.ML..L..N...solicitud
.ML.....L...solicitud de
..L.....N...solicitud para
.ML.LN..N..Ksollicitatie
LM...N.....Lsollicitatie als
L.......N...sollicitatie ontvangen
M.NN....L..Jsollicitatiegesprek
P.L........Ksollicitatiegesprek is
.N.........Lsollicitatiegesprek kan
.......MM..Msolo
L.K......M.Nsolutions
L.L........Nsolutions engineer
............some
ML...M....L.somebody
...L.O......someone
L....N......someone else
.....N.....Lsomeone whose
.....N......someone with
K.MMM....M.Lsomething
L..O.......Ksomething came
LLL...M.M..Nson
K.M..M.....Nsonntag
..MML.......sono
LMLN........sono in
L.LNL.....M.sonst
L......M..M.soon
LM.....M....soon as
.L.M..M....Lsophie
KLLONNL....Ksorry
...P.L.....Ksorry !
.M..M.......sorry for
.L.O.......Lsorry sorry
L.LLMM.....Msorry to
.L.LN...M...sorte
L.N..M......sorted
....N.......sospesa
.N..........souhaite
LN..........souhaite vous
NL.........Lsoup
.L...LM.M..Msous
MM..........soy
L.M........Mspare
.......M....speak
K.M........Mspeak to
..M....M....speak with
L..........Mspeaker
M........M.Kspend
L.L........Nsportello
L.L........Nsportello #
...M........spostamento
...N.......Lspostamento colloquio
..LM........spostare
...M........spostare il
..LN........sposto
M.L.LN....L.spot
M.ML........sprechen
N.M........Ksprechen mit
N.M........Kspreekt
M..........Lspreekt met
.N.........Kspreken
LNLM.......Lspreken over
L.L.LO....LNspring
.L.K.......Ospringt
..M.ML.....Lsr
......M....Nsra
L.M..L.M....ssa
M.M.M......Lst
K.OL.......Mstaat
L.N........Lstaat in
L..........Nstaat op
.....N.....Lstack
M..L.L..MLM.staff
N........L..staff engineer
.ML......M.Mstage
M.L......M.Lstage for
K.LN.......Mstage on
MN....M....Lstagione
MLML.......Mstairs
M.L..M.....Mstand
LM...M...M.Lstandard
L.N.N......Lstands
....N......Lstands cancelled
M.LM........stanza
M.LL........stanza #
LL....NM.N.Lstart
..M...N....Lstart #
......M.....start date
M......M...Lstart in
L.....N....Lstart monday
......N....Lstart when
........L..Ostarted
L.......L..Ostarted an
LLMM.M.....Lstarts
L.MN.......Kstarts at
L.N.........starts in
LL.........Nstartup
L.LLM...M..Mstata
........N..Lstata acquisita
L........M.Mstatement
.L..M.....LNstation
LL.M.L....M.stato
KL.......N.Nstatt
N..........Lstatt sie
...OL......Lstattdessen
.L.L.N......status
..MM........stay
L.N.........stay on
MLM.........steel
NL..........steel toes
LNM.........stehen
K.OM..L....Lsteht
.....MMM...Kstelle
..L...MM...Lstelle als
M....MM....Kstelle im
L......M...Nstellen
MLL......NMLstep
NLL........Mstep is
LM...L.....Msteps
..L.N......Lsterkte
....N......Lsterkte met
..LM.....M..stessa
L..O.......Lstessa ora
M.LN........stesso
LLL..M....M.steve
L.LO........stia
.LNOK...L...still
L.O........Lstill good
M..N.L.....Lstill like
L.OL.M.....Lstill on
L..O.......Lstill the
.L.N.......Lstill very
ML..ML......stood
.L..M.......stop
M.M......M.Lstore
M........L..stores
LLN.L.......straight
M.........M.street
L.LN.......Mstrike
.LL..M.....Mstrong
L..N.......Lstuck
L..........Nstudent
L.NL..M.....studio
.LL..M.L.M.Mstudy
NLML..M....Lstunde
LM.L.....M..stunden
L.L........Nstuur
L.L........Nstuur me
..LL.......Msu
..LL.......Osu cita
..M........Lsu entrevista
....N.......su interés
..L.....N..Msu solicitud
.M.MLM..M..Lsua
.M...M.....Lsua candidatura
..K........Nsua consulta
L.M..L..N..Lsua domanda
L.MOL....L.Lsua entrevista
L.......N...sua inscrição
L..........Nsubito
..L.L..N....subject
L......O....subject to
L.L.M......Nsubmit
L..........Nsubmit your
L.......O..Lsubmitted
..L.....O..Lsubmitted on
......N....Lsubsídio
......N....Lsubsídio de
L.NLM....M.Lsucces
L.M......M..succes !
....L...M...successful
L.......O..Lsuccessfully
........M...sucesso
.M........MLsuch
LN..........such dir
LL.........Osuche
LL.........Nsuche ich
MMLL........suchen
.....M...M.Lsuerte
L.LMN......Lsuis
M...........suit
...........Msuit ?
.M.........Lsuit you
MMLLLNM.L..Lsuite
M.L..MM..L..suite à
.MM......L..suits
M.LM.....L.Msuits you
.......O...Lsujeta
.LL.LM....MMsul
.L.N........summoned
KM....N.....sun
..L..L...MLMsunday
NL..........sunday #
K.LLNL.....Osunday at
LO.........Lsunday or
N..........Lsunil
N.L.LM..L..Lsuo
...........Msuo appuntamento
O.LML......Ksuo colloquio
MM...M...M.Ksuo cv
L.NL.......Lsuoni
M.N........Ksuper
L.N........Lsuper dann
N..........Lsuperday
MM.........Ksuperintendent
N.....M....Lsupervisor
L.M...M.M..Lsupport
...LLM...M..sur
L.L......MMNsur la
K.M..M...M..sure
.M.....M...Lsurgery
.L.........Msurvey
L.L.......MMsus
...........Nswap
..NL.......Lsweet
M.LNL......Lswing
L.L........Nsync
.L.........Msystem
M.M......L..system design
..M.M......Lsystems
.MLL...M.LLMsábado
LM.....M.L.Nsábado #
M.LL.....M.Lsão
..N...M....Ksì
.MM...MMM.LKsí
M..MLM.MM..Ksó
..M........Lsónia
......LN....sûreté
LLMN.......Mt
LN...M.....Lt'es
.MLL.....M.Mta
...LLM..M..Mtable
........N..Ltablón
LMLMM...M...tag
LL..M......Mtag frau
LOLL.LM.....tage
NL.ML.......tagen
LLLLMM...M.Mtake
M........N.Ktake home
.LL.MM..M..Ltake it
...LN......Ltake on
..LM.......Ltake place
LL.LMLM...MMtake the
M....M.....Ltake you
.L...M.....Ntake your
.ML.MMM....Ltaken
L..........Mtakes
LMM.........takes about
L.M........Mtakes place
L..LNM.....Ltaking
...LN.......taking on
...........Mtalent
...........Ntalent community
NL..........talk
..K........Ntalk about
N.L........Ltalk money
.LNL........talk on
M.L........Mtalk to
M...........talk with
.L.L.MMM...Mtalked
..L........Ntalked to
K.M........Mtalking
LLM........Mtalking to
.MM.........taller
...N.......Ltalstation
LLLM.L....MNtambién
LLN.LM......também
...MM......Ltan
LM.........Mtandem
L.N........Ltank
...MM......Ltard
M.M..LLM.L..tarde
MM.........Ltardes
LL.........Otarjeta
MML......M.Ltask
LN..........tax
......M....Lte
..N........Lte confirmo
....M.......te escribo
..N......M.Lte espera
M.L........Mte esperamos
L..........Nte interesa
.L.LN....M.Lte komen
........N..Lte llamaremos
.L....N...MMte mando
PL.........Lte pasas
M........N.Lte pedimos
.L.........Nte queda
L.N........Lte recibe
..N........Lte recordamos
L.....N....Lte tekenen
.N.M.......Kte vendría
.MLM........te viene
NM.LM......Ltea
..L.M......Mtea and
MM.M.......Kteach
N..M.......Kteach a
M...M..M...Lteacher
...L..MM.M.Lteaching
L.L...M....Mteam
LLL...M.M.LOteam and
......M...MLteam at
........L..Nteam can
..K.......M.team lead
.M..........team would
OLL........Lteamleider
...M.....L..teams
...N........teams link
L..........Oteatro
M.M........Ktech
MM..........technical
............technical interview
.M.M.......Ltechnician
NN.........Ltechnicien
LL.M......MMtecnico
N..........Lteil
...........Nteilnahme
L.....O....Ltekenen
......O....Ktekenen en
L.N.........tel
NML......M.Ktelefonat
NLL.LM.....Mtelefonata
MN.........Ktelefonieren
.O.........Ktelefoninterview
.LM..M.....Mtelefonisch
L.O........Ltelefonisch besprochen
..M.........telefono
L..........Otelegram
L..........Ntelephone
.ML.L......Mtell
.NL.LL......tell me
LM.........Mtell you
L.....M....Mteléfono
L.KM.....N.Mtem
N.L.....M..Ltema
.L.M..M....Mtemos
......M....Ltemos o
MLL...M.LM.Ktempo
L.M.MMM....Ltemps
.LM........Nten
L..........Mten ?
.M....M.....ten days
.LM........Mten minutes
..O........Lten o'clock
.....L.....Ntenancy
L......M....tener
.L.MM.......tengo
...N.......Ktengo que
..M..M.....Kter
.LM...M.....teresa
L.....M.L..Mterm
L.MNM.......termin
L.M.........termin am
MMLM.......Lterminal
.N.........Lterminauswahl
L.PL.......Lterminbestätigung
..LL.......Ntermine
.......N.M.Ltermos
L...NL.....Mterrible
NMLL.......Lterrà
L.........N.terug
...M........terça
K..M........terça #
M.M.........terça feira
M..L........tes
M.M.M......Ktess
L.....LMLO.Ktest
.N.......L..test and
..M......N.Ktest de
..L........Ntest drive
.........M..test for
.L.M.M...M.Kteste
L........N..teste de
ML......MN.Ktests
MM....M....Kteu
NM.........Kteu currículo
.M....LM.M.Ltext
M.L....M....text me
.M.M.L..M..Lth
.NM.L......Lth #
..L.M...M..Lth and
M..M.......Lth at
LN.........Lth or
M..M....L..Lthan
...M........than #
L..L.ML...N.thank
L..L.ML...N.thank you
L..L.ML.N.NKthanks
........M.M.thanks !
..........MLthanks a
........M..Lthanks for
....M.......that
M.L.......M.that i
M.MML.......that is
....N.......that means
M..........Lthat ok
ML.........Mthat suits
L...N.......that the
L.M.........that we
L.M......N.Lthat we'll
MML........Lthat work
.NM........Lthat works
L.N...M....Lthat you
.LN...MM...Kthat's
ML..........that's a
M..LN......Lthats
............the
M.LM.L..M..Lthe #
M.L..M......the above
........L..Mthe admissions
ML....L...MMthe analyst
M........M..the attached
.....M..L..Mthe autumn
.LOLL......Lthe back
ML..........the bar
MLLLMMM.....the best
L.M........Mthe blue
N..L.M.M...Lthe board
NL..........the branch
L..........Mthe breakfast
..LL.M.....Nthe budget
L.MLN......Lthe calendar
MLML.M.....Lthe call
......L....Othe candidate
L........N..the case
MM......M..Kthe chief
LLM.M.......the client
LLOM.......Lthe clinic
........N..Lthe closing
.LLLLM.MLM.Mthe committee
L.M...NM...Lthe contract
L.ML......LMthe counter
M........M.Kthe data
M.MML....L..the day
M.L.M......Lthe department
..N........Lthe depot
...........Mthe desk
..M........Lthe details
O.KLM......Lthe diary
..NL.......Lthe door
........L..Nthe employer
L.....NM...Lthe enclosed
L...LMM.M...the end
N...L......Lthe evening
L.N.........the events
.L.........Nthe file
LMMM.M.....Lthe final
L.......M...the first
N..........Lthe fish
L.LL....MN.Mthe folder
LNM........Lthe following
L.M.........the front
M.K........Mthe garage
M...........the gate
......M....Lthe governors
.L.M.......Mthe group
.N.........Lthe growth
L..L.......Othe hall
L.N.........the harbour
M.M.....M..Lthe hiring
..LN.......Mthe house
..LM........the inconvenience
L.MM....L.M.the interview
.LLN........the interviewer
.LL..M......the interviews
..L.......M.the invitation
..M........Lthe invite
NLL.........the job
.....N.....Lthe lads
.....L.....Nthe landlord
M.L.......MLthe last
LN.......N.Lthe link
..LN.......Lthe little
K.Q........Kthe loft
M..........Lthe main
.....L..M...the month
NL.M......LLthe morning
L..........Mthe msc
LLL..M.....Nthe new
.ML..M...M.Lthe next
.M..........the night
M.......L...the number
L..........Nthe offer
..L........Mthe office
N..LL......Mthe old
.N.L........the one
LL......N...the ones
.....N......the opening
.ML.......OLthe opportunity
LM.L.M...ML.the other
...........Mthe owner
L.M.LM......the panel
.M....N....Kthe papers
LL....M....Mthe paperwork
.L..LN......the partners
.MLLM......Lthe phone
..L........Mthe plant
N........L..the platform
MM...M.....Kthe portal
....M......Lthe position
...MM......Lthe post
...........Nthe posting
.N.........Lthe practice
.L.M.M.....Lthe process
.........N.Lthe questionnaire
L..........Nthe right
......M.....the role
LLM.......M.the room
.L.M.L...M.Lthe same
...........Nthe screening
..........MLthe search
...LNM.....Mthe second
LM.L....K..Nthe shelter
ML.......M..the shift
MM........MKthe shop
..M.........the side
M.LL..M...MMthe site
M.N..L.....Lthe slip
..L........Nthe spot
..M.......MLthe staff
..........LMthe station
...........Mthe status
..L........Nthe students
N..........Lthe studio
L...LM.....Nthe table
M........M.Kthe take
K.LL..M..M.Nthe team
..L.....L..Nthe technical
NM.L.......Kthe test
...LM......Lthe three
LNL.........the thursday
.L...M....M.the time
.M.....M...Lthe toddler
..........M.the tour
...L.......Nthe trouble
N....L.....Lthe trustees
MMM........Kthe twins
.L..M..M.M..the two
..L........Mthe usual
..LMM......Lthe vacancy
L..........Othe vote
..M.M.....MLthe way
LN...L..M...the week
LL.M.LM.M...the weekend
LL.LN......Mthe whole
..M.........the workshop
L.L......P.Lthe written
M..........Lthe yard
MMKM..M....Ltheatre
M.LL...M...Mtheir
....L.L.MM..them
.L...L..O.L.them all
L.PMLLL....Kthen
L.L........Nthen !
M..M.......Lthen i
L.OL........then the
..M.....M..Lthen we
L.N......M.Lthen we'll
K.P........Lthen you
....M.L.....there
...M...M...Kthere !
L.M.M......Mthere and
...........Mthere are
LL..ML...M.Mthere is
..L.......PJthere parking
L.M.........there too
M.M.M.......there will
L..........Mthere'll
L..........Mthere'll be
.LL.M......Mthere's
M..........Mthere's a
L.L.NL......there's no
L.MMOL.....Ltherefore
LNL.....MLLMthese
M..L..L...LMthey
N.L.........they'll
.LL.LM...N.Lthing
M..........Lthings
ML....M..M..think
M.L...N.....think about
L...MM...L.Lthis
.L.M..N....Lthis afternoon
..M........Lthis email
L.M.M.......this event
M..........Lthis friday
.LN....MM..Kthis is
.....N......this isn't
M.....M.....this letter
..M.........this mail
LL..N.......this morning
..L.....O..Lthis number
.....N.....Lthis occasion
.......N....this offer
...N........this office
.....M......this role
NLL.........this saturday
..LM.......Lthis thursday
ML.M.O.....Kthis time
LOLL.L.....Nthis week
L..LN.......this year
K..LM.LMNM.Kthose
L.M......M.Lthose who
L.L..N....LNthough
L.L.M.....MMthought
LM...L...N..three
.M.........Lthree days
..M......N.Lthree hours
LMM.........three times
NL.L...MMM.Lthrough
MLML.....M..through the
........N...through them
M.L......M..through to
N..........Lthrow
LN.M.......Lthu
LM.M.......Lthu #
L........M.Mthuis
..LM........thumbs
..LM........thumbs up
LN.M...M...Lthurs
ML..........thurs #
..LN.......Mthursday
..N.........thursday #
.L.NL......Mthursday ?
.M.........Lthursday and
LL.M......MMthursday at
N.L...M....Lthursday may
N.L.......MLthursday night
...M........thursday so
NLLM.......Lthursday the
.L.........Nthursday's
LNM........Kthursdays
M........N.Kthx
M.LL........ti
MM.........Lti aspettiamo
N.LM.......Kti faccio
N.LL.M......ti va
.M.L......L.ticket
L.MML.....M.tickets
..N.........tie
..L.MM....MLtiempo
MLM........Ltienda
N...........tiendra
N..........Ltiendra le
L.N......M.Ltienes
.L.N.......Mtijd
LMMO.......Ktijdstip
NML........Ktil
NML........Ktil #
M.LM.L..M..Ltill
N..L........till #
N.L........Ltill about
LMM........Ltill the
..M...M.....tim
.MMML......Ktime
OL.........Ltime #
LLLN.......Mtime ?
LM..........time after
M.L..L....M.time and
..M........Ltime at
.........M..time before
LLM........Mtime for
LNM........Ltime in
...LL.....N.time or
N.LM...M...Ktime so
.M..........time that
L........N.Ltime the
...........Mtime to
.K.........Otime url
...M.M.....Ltime you
LNMM.......Ltimes
LM..........times are
.N......M..Ktimes you
M.LM.......Ltiming
...LN......Ltimo
LLM...O....Ltips
MLMN.......Ktmrw
..L........Mto
..M.L......Mto #
ML..LM......to a
M.....NL...Lto accept
LML..M......to an
.....M......to another
..N......L..to answer
N.L.........to appear
LL..M......Nto apply
....M.M....Lto appoint
.M......N..Lto arrange
O.L........Lto ask
..ML.......Nto attend
NM.........Kto back
........M..Lto be
...MM..M...Kto bring
L.M.........to calendar
....M.......to cancel
..LLM......Mto come
..M......M.Lto complete
...........Mto confirm
.....L..L..Nto decide
LL.........Nto discuss
............to do
N.L........Lto face
..LM........to fill
N.LML....M.Lto follow
.........M..to four
...........Mto get
L...MMM....Lto give
.......M...Mto go
M.KLM.M....Mto have
.M.L......M.to hear
L..........Nto help
LL..N.M.....to hire
L.L.....M..Mto hold
..L...M.....to inform
M.LL....LM.Mto interview
...........Mto invite
M.....M...MKto join
.....M.....Mto keep
M....L...M..to know
....ML..M..Lto let
.L.........Nto look
L.M.........to make
M..L.....N.Lto me
..K...M...MMto meet
L...ML....M.to meeting
L.LN........to monday
.....L....LNto next
ML..M.MM...Kto offer
.....N.M...Lto pass
N...........to prepare
...M........to push
L........N..to record
...........Mto reschedule
...MM.......to run
M.M...M....Kto say
LM..........to schedule
..K.L.....MMto see
.L.........Nto send
MM.........Lto set
LM....M.....to sign
.ML........Mto sit
.......M..MLto speak
LL....MM....to start
......O....Lto sun
...O.......Lto swap
L.L.M.M.....to take
..L......M.Mto talk
L....M......to tell
..........NLto thank
............to the
..MM.......Lto this
L.L........Mto thursday
L...M......Nto us
L.......L..Oto volunteer
............to work
L.M.NL....MLto write
M.L.........to you
..M.M.M.L..Lto your
K..M.....M..tobias
LLMN.O....LKtoch
LMLM....L..Ntoda
L.LMM...M..Ltodas
.KLMM...L.MMtoday
L.N.M......Ltoday #
....M.....NLtoday and
O..........Ltoday on
L...M......Ntoday so
LM.....M...Ltoddler
.M.....M...Ltoddler room
K.N.LM..L...todo
L.....M.MM.Ltodos
NL..........toes
.L.......M.Mtogether
L.LM.N..L...toi
LLN.NL.....Ltold
..M.M.M....Ltold me
.M.........Ltom
M....M.....Ktomamos
.LMMML.....Ltomorrow
N.NL.......Ktomorrow #
...........Mtomorrow ?
.LM.M......Ltomorrow at
L.LO.......Ltomorrow so
L.LMPL....LLtomorrow's
L.LNNL......tomorrow's #
M.L.........ton
M.......M..Lton cv
L.LL..M....Ntonight
...NLLM.M..Ltony
.N.........Ltonya
..L.L.....M.too
L.L.M......Mtook
KLP.LM......top
L.N........Ltop dan
LL...M.....Ntop of
..L........Mtopic
N..........Ltops
L.NL..L..N.Ltot
.M.L.......Mtot #
.L.......M..tot vrijdag
L.L..M...M.Mtotal
.L...M..M...touch
KMLO.......Mtoujours
LMLM.......Mtoujours à
..N.......M.tour
L.M......M.Mtous
L.M.....LM.Ltous les
M.L...LO..MJtout
.MM........Ltoutes
LNM........Ltra
LLL....M...Ntrabajo
..L....M...Mtrabalho
M.......MM.Ktrack
.L.........Otrae
N.M........Ktrae el
...L.......Ntraed
.......M...Ntraga
LM.M......M.train
LMM....MM..Ltrainee
L..........Ntrainer
..L........Ntraining
M.M..L....NKtran
LN.M.......Ltranne
.........N.Ltranslation
.....O..L..Ktras
..L....M...Mtravail
M.L.M..M....travel
...L.......Ntraz
.NL.........tre
L.N........Ltree
LMMM.......Ltreffen
.L.........Otreffer
M.N........Ktreno
K.M........Mtrent
L.LL..M....Ntres
.LLMM.M.....trial
..LLN......Mtrial on
M..L..M....Ltrial shift
...L.MM....Mtried
KM.M.......Mtrip
L.M..LLM.M.Ltrois
LLLN.N.....Mtrotzdem
L..NL....L.Mtrouble
.L..M.....MNtrovato
L.M.........trovi
M.......M..Ltrust
M....L.....Ltrustees
LMLM.M....LMtry
..........M.très
..ML..L.....três
LM.L.ML...L.tu
M.......M..Ltu currículum
KM.........Mtu cv
MMMM.......Ktu entrevista
..L.M.......tu me
LL......M..Ntu perfil
.M......M..Ltu postulación
.N.........Ktu préfères
L.MLL......Mtua
L....M..M..Mtua candidatura
L..........Mtua entrevista
..M.L.......tudo
M.L.........tudo bem
L.ML.....M.Ntue
L.ML.......Mtue #
.NLM.......Ltues
L..ML......Mtuesday
...N.......Ltuesday #
.N.........Ltuesday ?
LML.........tuesday and
...........Ntuesday at
KN.M.....N.Ktuesday morning
L..........Mtuesday or
NLNL.......Ktuesday the
..LMM.....MLtuesday's
LML........Ntulsa
..L...M.ML..tuo
...........Mturn
MLLL.......Nturni
..MLL...L..Mturno
.M.L.......Mtussen
.M.L.......Mtussen #
....N......Ltut
....NM.....Ltut mir
L.....M....Mtutor
L.L.....LM.Mtutti
LM..........tutti i
K.O........Ltutto
L.O........Ktutto ok
.M.L........twee
.M......M..Ltwee weken
.....M......twelve
M...........twenty
LL.......M.Ntwice
MM.........Ktwins
M..L.....M..two
N..........Ltwo and
..L......M.Ntwo hours
M.L..M.....Ltwo of
LN.M.......Ltwo or
L.....MM....two references
LM...L..M.M.two weeks
...........Mtwo years
N.L........Ltyler
.L.......P.Ltyping
LLO.......M.tá
MMNL.......Ltécnica
MM.L.......Ltécnico
LMLM........tú
.O.........Ktú dirás
ML.M.......Lu
..NL.......Lu #
O.L........Ku come
NM.........Ku do
..N........Lu een
...M..M.....u graag
L.L........Nu heeft
L..........Nu langs
LL.........Ou of
N..........Lu spreekt
NLNL.......Kuffici
K.ML.......Nufficio
..M..L..L..Muhr
.MLM........uhr ?
.L.L.......Nuhr bei
L..........Nuhr bitte
.NM........Kuhr für
N..........Luhr geht
L.M........Muhr im
M.........M.uhr in
LM..........uhr oder
L.M.........uhr statt
L.L........Nuhr treffpunkt
L.LP.......Luhr und
LM....M..M.Luhr zeit
N.M........Kuhr zum
LMLNL.......uhrzeit
.MLL.....L..uit
LN..........uit ?
M.L........Muit voor
L..L.....N.Luiterlijk
L.......M..Nuitgenodigd
.M...M.....Luitnodigen
ML........MLuitnodiging
MLLM........um
NL.MLL......um #
..LLLM..LM.Numa
LL.........Numa conversa
M.LL.......Numa entrevista
NM.........Lumas
M.K......M.Mun
.L.M.M..L..Lun altro
L.L........Nun breve
M.L.........un caffè
NL.......M..un café
NNLL.......Lun colloquio
L..........Nun cv
N..........Lun documento
..LL.......Nun entretien
N..........Lun essai
MM.........Lun rato
..M.....LN.Lun test
.L.M.M......un'altra
OL.........Lun'oretta
M.L...L..M..una
.K.........Nuna chiacchierata
N..........Luna clase
.MLL.L..M..Nuna entrevista
ML..........una hora
.....M...M.Luna persona
L........N.Luna prova
.N..........una videollamada
......N....Lunanime
.L....NM...Lunanimous
M....L..M.MKunas
L..N.......Lunchanged
M.L..M.....Lund
LN.........Mund #
LMLMM.LNL..Lund der
..L.......MMund die
M.N........Kund frau
OLK..MM....Lund ich
........M...und melden
O.L........Kund reden
N..........Lund zwar
..ML.L.....Munder
..M........Nunder review
.L.N.......Munderstand
..L.N.......understanding
.L..LM...M..une
.....N.....Lune candidate
.....N......une personne
....L......Nunfortunately
.....K.....Ounfortunately the
LLL........Nuniform
...L....MM.Lunit
M..L........unit #
.N...L.M...Luno
K..........Ounpaid
N.......M..Kuns
K.NM........uns am
L.....M....Muns auf
N.L.........uns den
........M...uns eingegangen
.....N......uns für
M..........Luns gefallen
M.ML....M...uns in
L..MN.......unser
..L.M.M.....unser gespräch
.LLN....M...unsere
NLL...M...MLunserem
.MNL.L.....Lunserer
L....N.....Lunsuccessful
MM.....M..LLunter
M.LL.M..M..Lunterlagen
L.....O.....unterschreiben
......LN....untersuchung
.......MMM.Luntil
MML......M.Luntil #
.N.........Luntil friday
L....LM.N..Luntil the
LMM.........up
L..L.......Nup ?
.........M.Lup a
M.L.........up at
KNL........Mup for
L.MMM......Lup on
..M........Mup to
N.........MKup with
L.O........Lupcoming
LLLM.M.....Mupdate
.....M..L..Mupdate on
...........Nupdate your
KL.P........updated
L..M........updated by
..L......N..upload
M.L....N...Kupon
..MMLM.....Lur
N.L...M....Luren en
LL.........Ourgent
MOM.LLL.LNLKurl
N.L.........url meeting
.M.........Lurl the
N.L.........url this
LL....N.M.LMurlaub
M...M...M.LLus
.L.......M.Mus a
M.L.........us and
..M...M....Lus as
M.L..L..M...us by
.LL...M....Nus for
.MM.M......Lus know
N.ML.M..L..Lus on
L.......M...us two
.MML.L.....Luse
.MM........Luse the
...........Nuser
.LL.......LOusers
.M...M.....Lusing
..M..M.....Lusing the
L....N....M.usted
..L........Nusual
...........Mutc
.....L....LOutile
....L.......uur
LNLM.......Luur ?
..LL..M....Nuur bij
.L.......N..uur daarna
LNLN.......Luur en
ML.L.......Muur in
..L........Nuur langskomen
M...........uur neem
.L.O.......Luur niet
LN.L........uur of
MLM........Luur op
LMN...M....Luur voor
LN.........Luur wat
.M.M........uurtje
.LL........Nuw
L..........Nuw aanvraag
.LL........Nuw afspraak
.....N.....Luw sollicitatie
..LM.......Mux
...........Nux researcher
M....N.....Lv
MLMM....L.L.va
N.L........Lva ?
.L.N........va a
K.MM..M.....va bene
M..........Mva bien
OM.........Kva di
MML.M......Kvacancy
MML........Lvacante
M.LLMM..M...vacature
...........Nvacatures
M...M....M.Kvaga
.MLL..M..M.Lvaga de
........L..Nvagas
M.M........Lvai
...........Mvale
M........M.Lvalid
.LL........Nvalider
.M..........valley
L.M........Lvalues
LLL.MM......vamos
....MMM....Lvamos a
L...M.......van
KM.N..M.M..Kvan #
L.....LML...van de
LL....LM.M.Mvan een
.LML.LL.M...van je
MLLM.......Mvan uw
L.LO........van woensdag
K.L........Nvanaf
L.....M....Mvanaf #
L..NNL.....Lvandaag
L....MM.....vanessa
LLMMM......Kvanmiddag
L..M..N....Lvast
..M......M..vedere
...........Nvediamo
.....M......veel
M.N........Lvemos
..NL........vemos el
..LM..M....Lvendredi
L..M........vendredi #
.N.M.......Kvendría
.N.M.......Kvendría bien
.M.M.L..LL.Mvenerdì
L..M.......Nvenerdì #
.LNM.......Lvenerdì alle
N..........Lvenez
O.L.M....L.Kvenga
L..LN.M....Lvengas
L..LO......Lvengas a
MM.........Kvenha
MML.MM.....Kvenir
M.LLNL.....Mvenire
N..........Lvenire al
.....M......venu
...M........venue
MM.LL..M..LLver
.L...N...M.Lverder
.....M......verder met
..M.........vergessen
LL.L.......Overgoeding
L.M........Mverhinderd
L.N.........verhinderd ?
L....M.M....verification
.......N...Lverification of
O.L.........verkauf
...N.M.....Lverlegen
...L.......Nverplaatst
N.LL....M...vers
N.LL........vers #
L.MM.......Lverschieben
..L........Mversichertenkarte
ML.L.......Nverso
NL.L.......Mverso le
MLLM........verte
LLL..LPM...Lvertrag
......N.....vertrag liegt
...MN......Lvervelend
L..M......M.very
.M.M.......Lvery much
L..M.......Mverzetten
....M.......veuillez
L.L..M...M..vez
MMLL.......Nvi
M..L.L......via
M..M.......Lvice
N.LL........vida
L.L........Nvida laboral
.MM........Lvidal
M........M..video
ML.........Mvideo call
N.L..M..M..Lvideo interview
..N........Lvideogespräch
L.M......L.Mvideollamada
ML.......N..vidéo
M........M.Lviel
..........M.vielen
..........M.vielen dank
..L..L.....Mviene
MM.........Lvieni
M...M.......viens
....M......Lvient
L..LN......Mvier
..LM.......Mviernes
.L..ML.....Nviernes #
M..M.......Lviernes a
MLL.....M...view
........L..Oviewed
........L..Mviewed your
L..........Nviewing
...L.......Mvijf
O..........Kvimos
.LLN........vincent
.....NM.....vindo
.M....M...MKvindt
MN..M......Kvir
N..........Lvir à
KMM......M.Lvirtual
..L........Mvisa
..L........Mvisa interview
..P........Kvisioconférence
K.O........Mvisit
K.......M..Mvisit on
.MM........Lvisit to
LLL...LM...Nvisita
.L....M...MLvisite
..M........Kvisitor
L..N........visitors
M...........visto
..N........Lvisto che
L.L...M....Mvitale
M.L......M..vivo
M.K.......MMvocê
N.L...M...MKvocê foi
L..........Mvoeren
..O........Lvogt
...........Nvoi
L.M...M....Lvoici
L.N.........voici le
N....M......voir
..M.........voit
LMLM.L....M.volgende
LM.N.L....MLvolgende week
MLM........Lvolta
L..........Mvoluntariado
L.......L..Ovolunteer
........K..Nvolunteer at
LLLN.NM....Lvolver
.....NM....Lvolver a
...MM.M....Jvom
LLLNL.M.....vom #
LLL.....MM..von
MLL......M..von #
L....L..N.M.von uns
.....M....NLvond
..........NLvond het
LL...N....M.vonden
..........M.vonden het
.....M......voor
L..L......MNvoor de
MNLL........voor een
L.MML.....M.voor het
NL.M.ML....Kvoor je
L.LM.......Mvoor jou
N..........Kvoor u
L.LLM......Nvoor uw
...........Nvooraf
LO...L.....Lvoorkeur
LLLM..O....Lvoorstel
M.KM.......Nvor
.ML........Mvor der
L.M........Mvorab
........M...voraussichtlich
......LN...Lvorbehalt
......LN....vorbehaltlich
N...LNM....Kvorbei
O.LL........vorbeischauen
M........M.Kvorgesehen
KLNL.......Ovorher
MM...M.....Lvorige week
.N.........Lvormittag
LO.........Lvormittags
MMLL........vorrebbe
M..........Mvorrei
MP.........Kvorremmo
MMMM.LL....Jvorstellungsgespräch
..N........Lvorstellungsgespräch am
N.L.....M..Lvorstellungsgespräch ein
N.L.........vorstellungsgespräch findet
P.L........Kvorstellungsgespräch ist
L..........Mvorstellungsgespräche
L..L.......Nvos
..P........Jvos diplômes
LO.........Lvos disponibilités
LL......K..Pvostra
L..........Nvostro
............votre
.L..N......Mvotre accord
.L........M.votre accueil
MMLL.M.....Lvotre candidature
LN.........Lvotre choix
L..........Ovotre demande
...........Mvotre dossier
...M.....M.Kvotre entretien
M..........Mvotre profil
N..........Lvotre présence
L..L.......Ovotre rendez
.L.........Nvoucher
M.LL........vous
L.....M....Mvous avec
..ML......M.vous confirme
..N........Lvous confirmons
.M.L.......Nvous convient
L.L.M......Nvous de
...KN.......vous déplacer
LL.LN...M..Mvous faire
...M.......Lvous irait
ML.L.L...M.Mvous le
M...........vous munir
..LM..M.....vous propose
......M.....vous proposer
ML.........Mvous présenter
MMLM.......Kvous recevoir
.ML...M..M.Lvous recevrez
LLLM......MMvous remercie
MML..L.....Mvous rencontrer
N..........Kvous venir
M.L.........vous êtes
.MLN.......Lvoy
.MLN.......Lvoy a
M...........vp
L.NL.....N.Kvraag
..M........Mvraag naar
.LL...M..N..vragen
L..........Nvragen over
...M.......Lvrij
LL.........Ovrijblijvend
L.LM........vrijdag
.L.M.....M..vrijdag #
.NL...M....Kvrijdag om
..L........Mvul
.M.LM.M.....vuoi
ML.L....MM..vídeo
LN....M....Lvóór #
N.ML.......Lw
M..........Mw d
M.M......M.Kw the
NM.L.......Lwaar
..L.......OKwahr
L..N..M...L.wait
K..L.N....MMwaiting
M..L.M.....Lwalk
LM...M......walk in
M..........Lwalk you
.M.......N.Lwall
LQML.L..L..Kwann
.M..........wann passt
LOML.....M.Kwanneer
OMK.L.M..LLKwant
P.L........Lwant a
L...M.O....Lwant it
M.LM........want to
MNL...M....Kwant you
L..L.MM...MLwanted
L....M....NLwanted to
.MLLML..M...wants
MML.....M..Kwants to
L..L.O......war
M.L.........ward
N.L.........ward manager
MM........MLwarehouse
L....MM...M.waren
M.L...M...MLwarm
..LMLN....M.was
...N.......Lwas #
.....N.....Lwas a
.....L..L..Owas received
........M..Mwas sent
.....N....L.was so
........N..Lwas submitted
ML..LN.....Lwas the
...N.......Lwas updated
...........Mwas your
NM.L.......Lwat
OM.........Jwat een
LN.........Lwat komt
NM.........Kwatch
L.MM.....N.Kwatches
..LM........water
N....L.....Lwaterproofs
M..L....NM.Kway
L..M.M....LLwe
........N...we acknowledge
.....M......we appreciate
.M.L.M...L..we are
.L.......M.Lwe ask
..M.........we can
..L.M......Lwe can't
...M.M.ML..Lwe cannot
L.O........Lwe confirm
LM...M......we could
..LNL......Lwe do
.L.........Nwe found
.L...N......we gaan
MML........Mwe get
..M......M.Lwe go
.LLMM...M...we got
....MM......we had
.LLM.M..ML.Mwe have
L....N..M..Lwe hebben
N..........Lwe het
LMM..M..M..Lwe je
.....N.....Lwe keep
L.N..N.....Lwe know
.M.........Lwe like
L..N.......Lwe maandag
.M.M.......Lwe make
KM.......M.Mwe meet
...KL.....MMwe move
M.LM.......Mwe need
M...........we nodigen
N..M.......Kwe over
.......M.M.Lwe pay
...........Lwe read
.....N..K..Mwe received
LL.........Mwe record
.....M......we regret
L.N........Lwe said
N.....M....Lwe samen
L..M........we shall
L........O.Lwe shortlist
......M....Mwe should
.L.........Nwe still
..NL.......Mwe talk
MM....M....Lwe want
.....M....LMwe went
M...M......Kwe were
L.MM.L..M...we will
.ML...O....Lwe willen
.....N.....Lwe wish
L...NN.....Lwe won't
M.L....M....we would
O....M....LKwe zoeken
M.K...MM....we'd
L..M.......Mwe'd be
M.L....M....we'd like
LMLL..NM....we'd love
MLM..L..MN.Lwe'll
L..M..M.....we'll do
M.M........Kwe'll have
O..L.......Lwe'll see
..M.........we'll talk
M.MLM......Lwe're
MML........Lwe're at
.M.........Lwe're in
..OLL......Lwe're on
.LL..O..M..Lwe've
.....N....L.we've chosen
....LO.....Lwe've filled
L.ML....M...we've got
.....N....L.we've offered
MLML........wear
M...........wear boots
...M.......Lweather
L.K........Owebinar
LNM........Lwed
LMML.......Mwed #
...N........wed apr
.NL........Lwed may
.MM.......LMwednesday
M....L......wednesday #
L.N.......L.wednesday at
....L......Nwednesday is
...NM......Lwednesday's
MN.........Kweds
M.M........Lweds #
KOKMLLM....Mweek
.MLL.......Mweek #
LN.........Mweek ?
L..........Nweek after
.N.........Lweek but
LN......M..Lweek of
LO...L......week or
LM......N..Lweek van
.N....M....Lweekday
KLM...N....Lweekend
........M..Lweekend and
LN.........Lweekends
...........Oweekly
LML.L.M.N.MLweeks
....M......Lweet
....NM.....Kweg
.........M..wegen
MM...M.....Kwegen der
L.O........Lweighbridge
MLLLN...M..Lweiter
L....M...N.Lwel
LM..........welcher
LL.L..N...MNwelcome
L.....M....Mwelcome aboard
......M.....welcome to
LM...L.....Nwelk
LP..........welke
.N.........Lwelke avond
LO.........Lwelke dag
L.....M....Mwelkom
M.L.........well
..K.......LPwell for
..N........Lwellies
..LO.......Lwellington
M.L...MM.MLKwenn
K.M.MMM..M.Lwenn sie
MLLL....MM..wenn's
..LLLO....LMwent
....LO.....Lwent with
.........N..werden
L.L......N.Mwerden sie
LL..MNM....Lwere
....LN......were not
NML.....M.LLwerk
L.L........Owerkdag
L.L........Pwerkgever
N..ML......Kwerkstatt
K.LO......M.wessel
..M........Lwest
..L....M....weten
L..........Mwg
L..........Nwg casting
.L.N.......Lwharf
LN..L.......what
.N.........Lwhat day
LN..........what days
LN..........what does
........M..Lwhat happens
O.L........Lwhat i
M.L........Mwhat the
.M.M.......Lwhat works
.L..L......Nwhat you
MM.........Lwhat you'd
LM.L.......Mwhat's
LN.......M.Lwhatever
LMNLL......Mwhatsapp
LO....M...LLwhen
.O.........Kwhen are
LO.........Kwhen can
.O.........Kwhen could
.LMM.......Lwhen i
..L..M....M.when the
L.N........Lwhen wed
LNM...M...LLwhen you
.........M..whenever
N........K..whenever it
L........N..whenever you
.LML.......Nwhere
LL.........Owhere you
MLLL......N.whether
NLL...M.....whether you
LPL..L.....Lwhich
.N.........Lwhich day
MN.........Lwhich is
L..........Mwhich of
LM.M........which one
LN......M...whichever
LM........M.while
O........LLLwhiteboard
.LML.M...M.Mwho
M....M.....Lwho can
.....M.....Mwho has
..M......M.Lwho pass
N.L.....M...who runs
L.M........Mwho will
L.M..M.....Mwho's
L..LN......Mwhole
.....N.....Lwhose
.....M.....Lwhose experience
LLN...L..M..wie
L.LN.......Lwie besprochen
L.N........Lwie telefonisch
L.LM.M......wieder
M.L.........wife
...LM...L...wij
L.....N.....wij bieden
..........M.wij vonden
.L.N.......Lwijziging
LML..M.M...Mwil
.NL.........wil je
ML.M.L..M..Lwill
L.M.........will ask
L.M.......MLwill attend
...M.L..M...will be
...N.......Lwill begin
L.N.........will bring
..M.........will call
.....MMLM..Lwill contact
MLNM....M..Kwill have
L..........Mwill hold
M.LL........will interview
M..........Lwill last
N.L........Lwill make
..M........Mwill meet
.LLMMM.....Lwill not
...N.......Lwill now
..........NLwill revert
M.M........Lwill see
O.L.........will show
M...........will sit
.NL........Lwill then
LL.........Nwill visit
L.N.........will walk
..LLM...L..Nwill write
..L...O.....willen
MLL...M.....willen je
L.....N....Lwillen jou
.ML.M......Lwilt
LMMNL......Lwind
M.LL.....N..window
.N.........Lwindows
N.L........Lwing
M...........winkel
N....M.....Lwinter
M...L......Lwir
L........N..wir alle
L..N.......Lwir das
L......M...Mwir freuen
LML..N......wir haben
L....M...M.Lwir ihnen
L.NM.......Lwir ihr
O.L......L..wir laden
M.....N....Lwir möchten
LMN.........wir sehen
........M..Mwir sie
N..........Lwir suchen
L...LM.....Lwir uns
.N.........Lwir würden
.LL.M....M..wird
...LMM.....Lwirklich
K...MM......wish
L..........Nwish me
L....L......wish to
L...MM..L.MLwish you
.....M.....Lwishes
..M........Lwith
M..........Mwith a
L.N........Lwith anneke
...N........with another
L..N.......Lwith candidates
L......M...Nwith dr
...........Mwith each
......OL...Lwith effect
L.L.......NLwith gratitude
O.LL........with her
.LLMM.L....Mwith him
L.N........Lwith ines
.LL.N.M..M.Kwith it
MM..LL....M.with me
.....N......with more
L.MM........with mr
..M..M....MLwith my
ML...M.....Mwith one
.ML.M.......with our
....NL......with regret
.....N......with someone
LLM.....N..Lwith thanks
..M.LML.....with the
NMLLM......Lwith two
N..L.M.....Kwith us
.MML....L...with you
.NL....M.L..with your
..M..L......withdraw
M.LL.LM....Mwithdrawn
.LL.....MM.Mwithin
.LL...L....Nwithin #
......M.....within ten
M.L.LM......without
L.L........Nwitness
L.L........Nwitness interview
LMOL.....M.Kwo
KNLM.L......woche
.N.........Lwoche mal
.MLN.L.....Mwoensdag
M..........Mwoensdag #
.N.........Lwoensdag of
KP.........Lwoensdagochtend
L.....M....Mwohnung
LLL.ON....LKwon't
LL..NN....LLwon't be
.........O.Kwoorden
N..L.L...O.Kword
.M.......MMLwords
..LN..M....Lwordt
N.KML.......work
N.L.........work ?
...........Mwork and
.MLN.......Lwork for
MM.........Lwork on
LML....M...Mworker
...........Mworking
KN........M.works
LML.......M.works for
..K.......LPworks well
N...........workshop
L.N........Lworkshop ?
NMKLL...L...would
MLLM.......Lwould #
.ML.LM...M.Lwould be
NMLL.L.M....would like
.M.....M....would love
NL..........would thursday
M.LML.M....Mwould you
ML..........wouter
..N........Lwrap
..N........Lwrap up
L...ML...MMLwrite
LL..M.M..M.Lwriting
L..........Mwriting a
..........MLwriting to
L.L.M....O.Lwritten
L........O.Lwritten examination
ML..LM...M.Lwrong
.LKLLM....LPwrote
L...M.......wurde
.M..........wählen
.M..........wählen sie
.N.........Lwäre
.....M......wünschen
MLL........Mwürde
...........Mwürde sie
MNLL.......Lwürden
MM..........würden sie
M..L..M.L...x
M.L...N.....x #
..LOML.....Lxx
..L........My
L.M........My #
.M.LM......Ly con
M.M........Ly conmigo
L.O........Ly cuarto
.....LMM...Ly el
.L......OL.Ly entrevista
OL.M.......Ly hablamos
LNL.........y hora
LL.....M....y la
.......M..MLy lo
O..........Ly media
.LLOMM...L.Ky no
MML........Ly nos
.N.........Ly que
.L.........My si
KM.........Ny te
M..L.L......y yo
K..LMM..M...ya
N.....M....Kyann
M....L.....Lyard
KLMLNM.....Myear
L.M...M.....year #
....ML.....Lyear and
..L......L.Nyearly
KL...LLM...Pyears
L.O........Lyep
..N........Lyep #
ML.L..P....Jyes
L.....N....Lyes !
......N....Lyes and
OLL........Lyes or
LMLL......MMyesterday
..L.......N.yesterday i
.MLL..LM....yet
MMML....MLMLyo
..M.......OLyolanda
M..L........you
..L.........you !
.N..........you ?
L.M........Myou a
....LM.....Myou about
L.N........Lyou accepted
N..........Kyou again
N.LL.N.....Kyou an
LLML......NMyou and
MM.........Lyou any
N.L..M..M..Kyou applied
M..L..M..M..you are
....M......Myou around
LL.L..N....Myou as
.L........NLyou asked
..........LMyou at
MLL..LM.....you be
K..........Nyou both
N..........Lyou bring
.....N......you but
...........Myou by
L.NLL....MLLyou can
M.L........Myou can't
L..........Nyou cannot
.MLL.......Myou come
.M...M.....Lyou could
..LLN.M....Kyou did
LML........Myou do
ML.........Myou don't
..N........Lyou down
M......M...Lyou drop
M..L.ML.....you for
...M....MM.Lyou forward
..N........Lyou friday
M..M.......Lyou from
LMM...M.....you go
.M....N....Kyou got
....N.......you had
MMLLL....M..you have
......N....Lyou haven't
.MML.L.....Lyou i
..LML.....LNyou i'll
.N.MLN....LJyou in
.LL........Oyou interview
MLL.M...M..Lyou know
M..M......L.you let
L.....M..M.Myou like
.....M..L.NLyou luck
..M.M....L..you may
L.M..M......you need
.NL.........you next
M...N.....LLyou off
M...L..M....you on
.......M.N.Lyou pass
NLL..M......you passed
.N..........you prefer
L..........Myou round
L..........Myou said
.M.M.......Lyou send
LMLM...M..MLyou so
..L...NM....you start
L.......L..Oyou started
N.LLL......Myou still
L..L..M....Myou take
LM........M.you tell
..L..M......you that
......MM...Lyou the
...L......M.you then
N.M.......MKyou thursday
N.L...M....Jyou to
L.N.LM.....Lyou tomorrow
............you up
K..L..N....Nyou want
LL...N......you were
LL.........Nyou what
NLM........Lyou will
M.LML.......you with
.L.........Nyou work
...........Myou would
ML.L..M....Nyou'd
ML.L..M.....you'd be
N..........Lyou'd do
LL....M....Myou'd like
L.....M....Myou'd rather
L.OLL.M..M.Lyou'll
M.N........Lyou'll be
.L......N...you'll hear
..MLLM.....Myou're
L.N........Lyou're all
L.M........Myou're booked
L.L...M....Myou're in
N...........you're looking
L.N..M......you're on
M.L......M.Lyou're through
M.LLM..MML..you've
..L....M....you've been
M.M.........you've got
N.L......L..you've made
LL.....M...Nyou've passed
...L....M...your
..M...M....Lyour acceptance
M..........Lyour answers
M.LL.M..N..Lyour application
L..LN.......your appointment
LNM........Lyour availability
ML.........Myour background
...........Nyour bank
..N........Kyour booking
L.ML.M.....Myour calendar
.....N.....Lyour candidacy
L....N.....Lyour candidature
.......MM..Kyour certificates
.NL........Lyour choice
...........Myour claim
NL......M...your cv
...L.......Nyour delivery
.....M.....Myour details
........N...your email
..L........Myour exit
..L........Nyour feedback
.ML...M..L.Myour first
..L.....O..Lyour form
.L.........Nyour home
...........Nyour induction
.ML..M..L...your interest
.LNM.......Jyour interview
NML.....M..Kyour letter
..L........Nyour manager
.L......L..Nyour membership
M.LL....M...your message
N.L.........your mum
.L.L.M.....Nyour name
.LL........Nyour new
..L........Nyour next
NM........MKyour note
.M.L.M.....Lyour number
L.....M....Myour offer
..MM.......Kyour onsite
LMM......M..your own
L.NLM......Lyour panel
..K....M...Nyour passport
...........Nyour payment
N..........Lyour portfolio
M.L.....N...your profile
L..........Myour questions
......MM...Lyour recruiter
.....L..M..Myour resume
L.M........Lyour schedule
LMM........Lyour slot
..LL.......Nyour table
L...ML....N.your time
M..........Lyour video
L.O........Kyour visit
..L......L.Oyour yearly
.L...MO.L..Kyours
MLL...P....Lyours if
N...........yours is
.........M.Myourself
KLM...LN...Nyoussef
..M...M....Lyusuf
M..L........zaterdag om
...........Mze
LM...L.M...Mzeg
.LL........Ozehn
.L.........Nzehn minuten
ML.ML......Lzeit
..LM........zeit ?
.N..........zeiten
.N..........zelf
LN..........zelf een
L.LQL......Lzelfde
L..OL.......zelfde tijd
N..........Lzeller
.LL.N......Nzich
K.O.......M.zie
K.PL........zie ik
O.M..L.....Jzien
L.N........Lzien we
N.L.....M...ziet
L.L..LMM....zijn
NL.LM..M...Kzin
.LLNLM.MML.Lzit
.M.L........zitten
L.....N....Mzoals
.L.........Nzoek
.L.........Nzoek ik
N.L.MM....LKzoeken
MLL........Nzoekt
L.L......O..zondag
L........O.Lzondag #
.LL...LN..MMzonder
MM.M.....L.Lzoom
..M.........zoom url
L.LM.......Mzou
MLL..M.....Mzu
.M..........zu einem
....M.......zu kommen
M..M.......Lzu uns
...M.......Mzullen
...M.......Mzullen we
.LL....MMMLMzum
.......M.M.Lzum #
...........Nzum auswahlgespräch
M...........zum gespräch
LL.........Ozum kennenlernen
..M.........zum vorstellungsgespräch
LML...M....Mzur
....M..M....zurück
LLM...NM...Lzusage
N.L.........zusammen
N...........zusammen und
......LN...Lzustimmung
N..........Lzwar
LN..........zwei
LO.........Lzwei drei
LNL.........zwischen
LNL.........zwischen #
NLM........Lzé
MMLLL.L.O.L.~1:application
LN...L...L.M~1:appointment
L.LLL....Q.L~1:assessment
.O..LL...L..~1:availability
L.L........N~1:bank
L.N.MLL....M~1:booked
.LMKL......O~1:bring
M.MLLLM.M..L~1:call
LLL.SL.....L~1:cancel
K.LL.ML..M.N~1:candidate
LOL.L....L..~1:choose
...LM.....LM~1:client
M....L..L...~1:clock
N.L.M...L...~1:come
KKLLLLN.MO.M~1:complete
.LKLL..S...L~1:condition
JLQLL....LMM~1:confirm
KLLLNP.M.L.K~1:decided
LLKN.OL.....~1:decline
LLLLPN......~1:filled
..LL..MM..M.~1:forward
LLL....N...N~1:health
KKLLM.OM....~1:hire
LLL.MLMML..N~1:home
.MK..L.....N~1:hope
....L....M.N~1:internal
.........L.M~1:interview
LLML.M.....M~1:interviewer
M.LL.....M.M~1:invite
L..L..M..L.N~1:join
L.L.MN..M..L~1:keep
N.MLLLL....M~1:meal
.M.L........~1:meet
....LL..LNLM~1:minutes
ML...L....L.~1:month
K.KP......LM~1:move
LLLLMLOMLL.N~1:offer
......L.....~1:onsite
MMKLL.L.M.MN~1:opportunity
.....M.MLL..~1:panel
.LK.MN...LML~1:past
...LM.M....L~1:position
LLLL.....NMO~1:press
........OL.L~1:received
L..LML..M..N~1:recruiting
KLLNQOL.LLLK~1:regret
K.PLL......M~1:reminder
L.MKM..LMM..~1:reply
.L....L....N~1:research
..ML....M..M~1:review
M.M..L.....M~1:room
.ML......M.L~1:round
..L...NM.L..~1:sales
LL...M.....O~1:school
MMLLLM..M..L~1:shortlist
MM........ML~1:talk
M.M.....ML.L~1:team
LLLL.NL.M.OL~1:thanks
LKMONL..LLML~1:tomorrow
L.NL...M..ML~1:travel
ML...MM..M.K~1:trial
M...L.L....M~1:video
M.L........M~1:visa
M....L..L..M~1:weekday
MM.....LL.ML~1:withMe
..LLMM..L.MM~1:yesterday
..MM.LLMM.L.~1:zone
.MLLL.L.O.LM~application
.........M.L~application&assessment
L..........M~application&bring
M..........L~application&call
.LL........M~application&clock
.......M...L~application&come
...........N~application&complete
..M.....N..L~application&confirm
.....M......~application&decline
MM..........~application&forward
.....L.....M~application&home
.M...M......~application&hope
...........M~application&interview
M...........~application&invite
.M......M..L~application&keep
..M.........~application&minutes
M.......M..L~application&month
........M..L~application&onsite
.....M..M...~application&past
MML.....M...~application&position
........N...~application&received
........M...~application&recruiting
.....M......~application&regret
........M...~application&review
........L..N~application&school
MM......M..L~application&team
M.......MM.L~application&thanks
N..........L~application&weekday
M...........~application&withMe
.....L..M..M~application&zone
L..........N~application>availability
ML......M...~application>call
O.L....M...K~application>come
L.......M..M~application>complete
MM.........L~application>hope
MM...M.....L~application>internal
....LL..M..N~application>interview
...........M~application>keep
NML.....L..L~application>meet
L.......M..M~application>month
LM......M..L~application>onsite
........M...~application>opportunity
LL...M..M..M~application>past
MML.....M...~application>position
.L......N...~application>received
L.......N...~application>review
........L..M~application>school
ML...M.....L~application>shortlist
...........M~application>talk
L.......O..L~application>team
........N..L~application>thanks
MM.........L~application>weekday
L....L..M..M~application>zone
LM...L...L.N~appointment
...........M~appointment&availability
..M.........~appointment&booked
...........M~appointment&call
...........M~appointment&choose
...M........~appointment&clock
...........M~appointment&confirm
...........M~appointment&decline
............~appointment&hope
.N.........L~appointment&interview
.MM.........~appointment&minutes
...L.......M~appointment&month
...........M~appointment&reminder
L..........M~appointment&weekday
..N.........~appointment>booked
...M........~appointment>clock
..L........N~appointment>confirm
.M..M......L~appointment>interview
LM.L.......M~appointment>month
.ML........M~appointment>weekday
L.L.L....P.L~assessment
.........M.L~assessment&candidate
.........M..~assessment&complete
.........M..~assessment&hope
........M...~assessment&interview
M........M.L~assessment&invite
.........M.L~assessment&minutes
..L........M~assessment&month
.....M...M..~assessment&position
.........M..~assessment&round
M....M......~assessment&team
............~assessment&video
.LLM.......N~assessment&weekday
.........O.L~assessment>complete
.........N.L~assessment>internal
........M...~assessment>interview
.........N.L~assessment>invite
.L.......N.L~assessment>minutes
........M...~assessment>month
.L.........N~assessment>weekday
.N..LL...L.M~availability
LM..........~availability&choose
.M..........~availability&clock
MM..........~availability&hope
LM..........~availability&interview
.M..........~availability&minutes
.M..........~availability&month
.N.........L~availability&round
MM..........~availability&talk
.LM........N~availability&weekday
.M..........~availability&withMe
M..........L~availability&zone
.L.........M~availability>appointment
...M........~availability>clock
...........M~availability>interview
.M.........L~availability>month
LO.........L~availability>round
ML..........~availability>talk
...L.......N~availability>weekday
...........M~availability>withMe
..L........N~bank
NLL......M.L~bank>clock
M..........L~bank>hope
L.N.ML...M..~booked
..M.........~booked&call
....M.......~booked&cancel
...MM.......~booked&clock
..M.........~booked&interview
....M.......~booked&month
...M........~booked&move
....L......M~booked&past
M.LM.......L~booked&position
L.L........M~booked&weekday
..MM.......L~booked>clock
...M.......L~booked>come
...........M~booked>interview
MLM.M......L~booked>month
M..........L~booked>panel
..M....M...L~booked>position
L..LM......N~booked>weekday
MLMLLL.....N~bring
...M........~bring&clock
..L........M~bring&confirm
...........M~bring&hope
L.L........N~bring&interview
M..........L~bring&meet
L..........M~bring&offer
L..........M~bring&onsite
..M........L~bring&past
L..........M~bring&position
......M..M.L~bring&reply
...........L~bring&room
L.......M..M~bring&team
..L........M~bring&visa
..L........M~bring&weekday
L..........M~bring>application
..M...M....K~bring>hope
...........N~bring>interview
L.....M....M~bring>offer
L..........M~bring>position
..L........M~bring>visa
L..........M~bring>weekday
..M........L~bring>withMe
.LML..M.M...~call
.M.........L~call&choose
ML....M.....~call&clock
LLM........M~call&come
......M....M~call&complete
..M.........~call&confirm
...........M~call&hope
LM..........~call&internal
L.......M..M~call&interview
........M..L~call&meet
.M..........~call&minutes
ML......M...~call&month
...........M~call&move
...........L~call&past
.L..........~call&position
..M.....M...~call&recruiting
......M....M~call&reply
M..........L~call&review
..M.........~call&room
.MM........L~call&talk
...M.......L~call&team
...........M~call&thanks
NLL...M.....~call&tomorrow
.L......M...~call&video
ML..........~call&weekday
M.....M.....~call&withMe
..M.M.......~call>application
...........M~call>availability
MM....M....L~call>clock
L..........M~call>come
..L..M...M..~call>hope
L.......N...~call>interview
MLM........L~call>position
M.......M..L~call>recruiting
M...........~call>review
L.N........L~call>talk
LN.........K~call>team
...L..M....M~call>tomorrow
M.......L...~call>weekday
NM....M...LK~call>withMe
LL..RL...L..~cancel
....M.......~cancel&client
..L.N.......~cancel&clock
....M.......~cancel&filled
...........M~cancel&hope
...LO.......~cancel&interview
....N......L~cancel&month
L.OL.......L~cancel&move
....N.......~cancel&past
..L.N.......~cancel&position
....M.......~cancel&recruiting
....M.......~cancel&regret
M.L.M......L~cancel&room
....N......L~cancel&talk
....M.......~cancel&tomorrow
..L.OL......~cancel&weekday
....M.......~cancel&zone
ML........M.~cancel>hope
....OL.....L~cancel>interview
L.N.L.......~cancel>move
....N.......~cancel>past
..L.N.......~cancel>position
....M.......~cancel>recruiting
M...M......L~cancel>room
..LMN.....LL~cancel>weekday
LLLL.ML..N.N~candidate
...L.......M~candidate&clock
.....M......~candidate&decided
.....M.....L~candidate&decline
..L......M..~candidate&interview
.........M..~candidate&invite
............~candidate&month
.....M......~candidate&panel
.....N......~candidate&past
..L........M~candidate&position
.....M...M..~candidate&round
........M...~candidate&shortlist
L..........N~candidate&weekday
.........N..~candidate>assessment
L..........M~candidate>clock
LN.........L~candidate>complete
..L..M.....M~candidate>interview
.....N.....L~candidate>past
...........M~candidate>position
.L.......M.N~candidate>talk
L.LM..L.....~candidate>weekday
LPL.L.......~choose
.MM........L~choose&clock
LM....M....L~choose&come
......M....L~choose&complete
.L.M.......M~choose&decline
LN..........~choose&hope
.ML.........~choose&interview
.....M......~choose&meet
.M..........~choose&minutes
LM..........~choose&month
....MM.....L~choose&past
.M..........~choose&reply
.M..........~choose&video
.M....M....L~choose&weekday
.M.M.......L~choose&withMe
.M.........M~choose>appointment
LM.........M~choose>availability
.M..........~choose>call
LO.........K~choose>clock
LM.........M~choose>come
.L.M.......M~choose>decline
.M..........~choose>hope
.L...M.....M~choose>internal
...........M~choose>interview
.....M.....L~choose>meet
LN..........~choose>minutes
.ML....M....~choose>month
LM..........~choose>round
.........N.L~choose>talk
M..........M~choose>weekday
....M.....LM~client
M...........~client&hope
...........M~client&interview
...........M~client&position
...........N~client>team
L.M........M~client>weekday
M....L..L...~clock
O.LM.......L~clock&come
L.....M..M.L~clock&complete
.......M....~clock&condition
L.ML......MM~clock&confirm
.....M.M....~clock&decided
....M.......~clock&filled
M..........L~clock&forward
.L.........M~clock&health
M...........~clock&hope
............~clock&internal
M..........L~clock&interview
M.L........M~clock&invite
...........M~clock&join
..M.........~clock&meal
M..........L~clock&meet
ML.........M~clock&minutes
M..........M~clock&month
L.LN........~clock&move
L.L...N.....~clock&offer
...........M~clock&onsite
M...........~clock&opportunity
L..M........~clock&panel
..L.M......M~clock&past
............~clock&position
....M......L~clock&regret
L.M.........~clock&reminder
....M......L~clock&reply
...........M~clock&review
M.L........M~clock&room
............~clock&round
M...........~clock&talk
M.M........L~clock&team
..L.......N.~clock&thanks
............~clock&tomorrow
M...........~clock&trial
M..........M~clock&video
............~clock&weekday
.M..........~clock&withMe
M..M.......L~clock&zone
.LL........N~clock>application
.M.M.......L~clock>appointment
LMM.........~clock>availability
..L........N~clock>bank
L.MM.......L~clock>booked
M.LL........~clock>bring
.LM........M~clock>call
..L.N......M~clock>cancel
...........M~clock>candidate
.N.L........~clock>choose
...........M~clock>come
L.M...MM....~clock>complete
L..M......ML~clock>confirm
...........L~clock>forward
L........M..~clock>hire
..L.........~clock>hope
...........M~clock>interview
L.M........M~clock>join
L.M.........~clock>meal
M.M.........~clock>meet
M..L.......M~clock>minutes
LN.........L~clock>month
L..N........~clock>move
LLM...M.....~clock>offer
NL..........~clock>onsite
LML.N.......~clock>past
L.MLM.......~clock>position
..........ML~clock>received
L..........M~clock>recruiting
............~clock>regret
.MLL........~clock>reply
L.M.........~clock>research
...........M~clock>review
MLM.........~clock>room
..L.........~clock>round
N.LL........~clock>talk
M.M.........~clock>team
.LL.......N.~clock>thanks
L..M..M.....~clock>tomorrow
N.MM.......K~clock>trial
.LM........M~clock>video
LNLM........~clock>weekday
LMMM........~clock>withMe
M.M........L~clock>zone
N.L.M.......~come
L.....N....L~come&complete
............~come&forward
..L........M~come&hope
M.LM........~come&interview
M...........~come&meal
.L.........M~come&meet
ML.M.......L~come&minutes
M.L.........~come&month
...........M~come&move
L.....N....L~come&offer
L...........~come&onsite
...........L~come&past
M..........L~come&position
NM.........K~come&talk
L....M......~come&team
L....M.....L~come&thanks
MLLMN......L~come&tomorrow
M..........L~come&trial
............~come&video
OLL.........~come&weekday
M...........~come&withMe
L...MMM....L~come&yesterday
M..LM......L~come&zone
..M.........~come>call
...M........~come>clock
......M.....~come>complete
MM.........L~come>forward
..LML......M~come>hope
O.L........L~come>interview
...M.M......~come>month
.M.L.......M~come>onsite
..LM...M....~come>panel
L...M.......~come>past
M.L.M......L~come>position
....M......L~come>regret
N..........L~come>room
M..M.......L~come>round
.MM....M...L~come>talk
L.M....M....~come>team
.LLMN......L~come>tomorrow
L..........M~come>video
NLKM..M.....~come>weekday
KLLLLLO.MN.M~complete
............~complete&hope
...........M~complete&interview
..L......M.M~complete&minutes
L.....M..M..~complete&month
......N.....~complete&offer
........M...~complete&past
.L.........M~complete&position
......M.M...~complete&received
..........M.~complete&reply
M.......M...~complete&thanks
.........M.L~complete&trial
LM....N..M..~complete&weekday
.L.........N~complete>application
.........M..~complete>assessment
......N.M..L~complete>call
.LLM.....N..~complete>clock
.L..........~complete>hope
..L......M.M~complete>minutes
........MM.L~complete>month
L.....N.....~complete>offer
........N...~complete>past
......M.M..L~complete>sales
..M.........~complete>video
LML...M..N..~complete>weekday
.LLLLL.Q.L..~condition
.......M....~condition&forward
.......M....~condition&hire
.......M....~condition&hope
.......M....~condition&interview
..L....M....~condition&month
.......N....~condition&offer
.......N...L~condition&position
.......M....~condition&sales
.......M...L~condition>hope
.......N...L~condition>position
.......M....~condition>sales
KLO.LL...LMM~confirm
M.L.........~confirm&hope
L.NL........~confirm&interview
M.........ML~confirm&join
L.N.........~confirm&month
L.N.........~confirm&position
M.L........M~confirm&reply
..M.........~confirm&round
..M........L~confirm&team
L.M........L~confirm&video
K.ML......MM~confirm&weekday
........N..L~confirm>application
...........M~confirm>appointment
..M.........~confirm>clock
K.PL........~confirm>interview
M.........ML~confirm>join
L..........M~confirm>month
..L........N~confirm>move
..M.........~confirm>position
N.L........L~confirm>reply
L.M.........~confirm>round
LMN........L~confirm>video
L.........MM~confirm>weekday
KLLLMP....MK~decided
.....M......~decided&decline
.....M..M...~decided&meet
.....N......~decided&past
....MM......~decided&position
.....M.....L~decided&team
L...M.......~decided&yesterday
.....M......~decided>decline
LLLMMOL....L~decline
...M........~decline&hope
ML...M.....L~decline&interview
L..M.M......~decline&month
.....M......~decline&opportunity
.....M......~decline&panel
.....M......~decline&past
....MN......~decline&position
.....M...M..~decline&round
..LM........~decline&weekday
...M........~decline&withMe
.....M.....M~decline>application
.....M.....L~decline>candidate
.....N.....L~decline>opportunity
....MM......~decline>position
L.LLPM......~filled
....M.......~filled&interview
....M......L~filled&past
....N.......~filled&position
....M.......~filled&recruiting
....M.......~filled&tomorrow
....M......L~filled&weekday
L..........M~filled>interview
....M.......~filled>recruiting
..LL..MM..M.~forward
............~forward&hope
......M.....~forward&interview
M...........~forward&invite
.L..........~forward&meet
MLL...M.....~forward&month
......M.....~forward&past
..L....M....~forward&position
......M.....~forward&sales
...........M~forward&talk
..........M.~forward&thanks
.L....M....M~forward&weekday
.....M.....L~forward>call
............~forward>invite
....M.....M.~forward>meet
M...M.N....K~forward>month
L.....MM....~forward>position
......MM...L~forward>sales
.ML.........~forward>talk
...L.......M~forward>weekday
NML..L.....L~h:application
..M.......LM~h:availability
M..MM......L~h:cancel
L.ML.......M~h:choose
LLMN.......L~h:clock
.L....M.....~h:come
O.K........L~h:complete
L.KMM.....N.~h:confirm
L.KP..M...LL~h:decline
M...........~h:forward
M.K.......LO~h:hire
....L.....M.~h:hope
..KMM.....M.~h:interview
L.ML......M.~h:invite
L.MM........~h:meet
..LN.......M~h:minutes
M.........M.~h:month
...NM......L~h:move
M.LL.......N~h:onsite
M..L........~h:opportunity
..K.L.....MM~h:past
M.LM.......L~h:position
L..........N~h:received
..K..L.....O~h:recruiting
.MJNNL....LL~h:regret
..LM.......L~h:room
..KM.......M~h:round
..LLN.M....L~h:sales
..M........L~h:talk
..K.......NM~h:team
L.NL.LM...NK~h:thanks
..LM........~h:tomorrow
..L.M.....M.~h:video
K.ONN.....LL~h:weekday
L.O........L~h:withMe
..L.L.....OL~h:yesterday
LL.....N...M~health
.L.........M~health&weekday
KKLLM.OM.M..~hire
......MM...L~hire&hope
L.....N.....~hire&month
......M.....~hire&weekday
L.....O.....~hire>month
L.....N.....~hire>weekday
LLL..LMM...N~home
.....L.....M~home&thanks
...........M~home&weekday
L.L........N~home>weekday
.ML........M~hope
............~hope&internal
M.L........M~hope&interview
.M..........~hope&invite
M...........~hope&join
M...........~hope&meal
MMLL........~hope&meet
............~hope&minutes
M.L.........~hope&month
............~hope&move
L..........M~hope&offer
LM..........~hope&panel
...........L~hope&past
M.L.........~hope&position
.MMM.......L~hope&received
............~hope&reply
MM.........L~hope&round
.L.....M....~hope&sales
.ML........M~hope&talk
.M..........~hope&team
M.L.M.......~hope&tomorrow
............~hope&video
M.L......M..~hope&weekday
..L.........~hope&withMe
.........M..~hope>assessment
.NL.........~hope>availability
...........M~hope>bring
.M..........~hope>call
L..........N~hope>cancel
LN.M........~hope>choose
L......M...N~hope>client
MM..........~hope>clock
M.L.........~hope>come
..L...M....M~hope>complete
M.LM........~hope>confirm
.L....M...ML~hope>hire
.LL........N~hope>home
..L........M~hope>interview
.M..........~hope>invite
M.L.........~hope>join
.....M.....L~hope>keep
M..........L~hope>meal
MM.L........~hope>meet
.M..........~hope>minutes
LM.ML.M....L~hope>month
LM.L.......N~hope>move
LLMM.M..M..L~hope>past
MLL...M.....~hope>position
L.MM........~hope>received
.....L..M..L~hope>reply
.LM.........~hope>room
.M..........~hope>round
LNL........M~hope>talk
....M......M~hope>tomorrow
LMN........L~hope>travel
.N..........~hope>video
M.LM.....M.L~hope>weekday
..LM.......M~hope>withMe
M...L......M~internal
...........M~internal&interview
...M........~internal&month
L..........M~internal&onsite
.M.M.......L~internal&panel
...M.......M~internal&weekday
LM..........~internal>call
.........M.L~internal>month
LL.M.......M~internal>weekday
...........M~interview
M.L........M~interview&invite
..L.........~interview&join
L..M.......N~interview&minutes
NL.........L~interview&month
...N.......L~interview&move
.ML.........~interview&offer
.M.........M~interview&onsite
........M..L~interview&opportunity
...........M~interview&panel
..L..M..L..M~interview&past
.M..........~interview&position
...........M~interview&press
L.......M..M~interview&recruiting
....M.......~interview&regret
L.N........L~interview&reminder
.L.........M~interview&reply
...........M~interview&research
...........M~interview&review
.M.........M~interview&room
............~interview&round
............~interview&sales
L..........M~interview&school
M.......M..L~interview&shortlist
L..........M~interview&talk
............~interview&team
.....M....ML~interview&thanks
...........M~interview&tomorrow
............~interview&video
...........M~interview&visa
M..M.......L~interview&weekday
............~interview&withMe
...........M~interview&yesterday
...........M~interview>application
.M.........L~interview>appointment
........M...~interview>assessment
LN..........~interview>availability
M...........~interview>bank
L.N.ML.....L~interview>booked
L.........MM~interview>bring
.L...L..M..N~interview>call
L.L........N~interview>candidate
MNL........K~interview>choose
MLL........M~interview>clock
K.LN.......M~interview>come
.L...M......~interview>complete
............~interview>confirm
...........M~interview>health
L..........M~interview>hope
...........M~interview>internal
L..........N~interview>invite
LN..........~interview>join
M.M........L~interview>meal
.L......M..N~interview>meet
LL.......L.P~interview>minutes
M..M....M..K~interview>month
M.L.........~interview>move
..L..MN.....~interview>offer
M..........M~interview>panel
LL.M.N..L...~interview>past
MML.........~interview>position
............~interview>recruiting
.....N.....L~interview>regret
..M.........~interview>room
L..L.....M.M~interview>round
LL.........N~interview>school
LL.M.......N~interview>talk
M...........~interview>team
...........M~interview>thanks
..........M.~interview>tomorrow
.M.........M~interview>video
O.LM.L...L.K~interview>weekday
...........L~interview>withMe
...........M~interview>yesterday
M.ML........~interviewer
..L........M~interviewer&weekday
M...........~interviewer>team
...L.......N~interviewer>weekday
..M.........~interviewer>withMe
M.LL.....M.M~invite
M..........L~invite&meet
M.L........M~invite&month
M...........~invite&panel
M...........~invite&past
N.L.........~invite&position
M..........L~invite&room
M..........L~invite&round
L..........M~invite&school
........M...~invite&shortlist
..........MM~invite&thanks
............~invite&video
M.L........M~invite&weekday
M........M.L~invite>assessment
...........M~invite>clock
..........M.~invite>forward
LM....M..M.L~invite>hope
M.LL.....M..~invite>interview
L..........N~invite>school
M...........~invite>video
..M.........~invite>weekday
L........L.M~join
L.....M....M~join&month
L..L.......M~join&position
L...M......M~join&talk
...M.......L~join&team
.....M......~join&thanks
..L.......MM~join&weekday
LLM........M~join>hope
M.L.........~join>interview
..M...M.....~join>month
LM..........~join>position
M.L........L~join>video
..L.......MM~join>weekday
LLLLNNL.MM..~keep
........M...~keep&team
....M.....M.~keep&thanks
..L.M......M~keep>meet
N.M.L.......~meal
..N........L~meal&talk
L.M.........~meal&team
M..L........~meal&weekday
M..........L~meal&withMe
L.N.........~meal>interview
M.M........L~meal>talk
..M......M..~meal>team
N...........~meal>weekday
.ML.........~meet
............~meet&minutes
M.L.....M..L~meet&month
...LMM.....L~meet&past
.M..........~meet&position
L...........~meet&room
..........M.~meet&round
............~meet&talk
............~meet&team
.....M....ML~meet&thanks
...........M~meet&weekday
.....M......~meet&yesterday
.N..........~meet>availability
L.M.LM......~meet>clock
..L.M......M~meet>come
N..........L~meet>hope
........M...~meet>month
LM..........~meet>position
L.....M....M~meet>room
.M.........L~meet>round
.ML..M......~meet>talk
..........M.~meet>team
.M..........~meet>weekday
..M.........~meet>withMe
MM..LL..LMLM~minutes
...M.......L~minutes&month
...M........~minutes&move
.M.........L~minutes&position
LM..........~minutes&round
M...........~minutes&talk
M..M.......L~minutes&tomorrow
.M..........~minutes&video
...M.......L~minutes&weekday
.M..........~minutes&withMe
M.M......M.L~minutes&zone
LMM.........~minutes>application
.M..........~minutes>appointment
L..........M~minutes>assessment
NL..........~minutes>availability
..M.........~minutes>bring
.NM.........~minutes>call
LO.........L~minutes>choose
.ML.........~minutes>clock
L........M.M~minutes>come
.........N..~minutes>complete
L.....M..M.L~minutes>hire
..L....M.M.L~minutes>hope
L........M.M~minutes>interview
ML..........~minutes>meal
.LMM........~minutes>meet
L........M.M~minutes>month
..M.........~minutes>onsite
ML.L.....M.L~minutes>past
L..........M~minutes>position
M..........L~minutes>room
ML.M.......M~minutes>talk
M...........~minutes>team
..L........M~minutes>thanks
..M........L~minutes>video
.......M.M.L~minutes>weekday
.ML.........~minutes>withMe
.........M.L~minutes>zone
..........L.~month
L.LN........~month&move
L.....N.....~month&offer
............~month&onsite
M..........L~month&opportunity
..L....M...M~month&panel
..L.........~month&past
......M....L~month&position
....M.......~month&recruiting
....M.......~month&regret
...........M~month&reminder
L..........L~month&reply
......M.....~month&room
............~month&round
..L.........~month&sales
L.L..M.....M~month&school
.L...M..M..L~month&shortlist
...M....M...~month&talk
...........L~month&team
L....M.....L~month&thanks
L.N.........~month&tomorrow
............~month&video
M..........M~month&weekday
.M.......M.L~month&withMe
L..........M~month&zone
.L.........M~month>appointment
...M.......L~month>availability
M...........~month>bring
KLM...M.MM..~month>call
...LO......L~month>cancel
..L........N~month>candidate
LM..........~month>choose
ML.........M~month>clock
K..ML.M.....~month>come
.M....N..L.K~month>complete
..L...MM...L~month>condition
L.....N..M..~month>forward
.M.......L..~month>hope
M.L........M~month>internal
L.ML....M..M~month>interview
K...M...M...~month>invite
.......M...L~month>join
..M.M......L~month>keep
K...M......N~month>meet
ML..........~month>minutes
.L.O.......L~month>move
......MM....~month>offer
M..........L~month>onsite
M...LM.....L~month>panel
LL...M......~month>past
L...M...M..L~month>position
......LM....~month>recruiting
...LN.......~month>regret
LM....M.....~month>reply
M..L........~month>room
.M......M...~month>round
.....M..N..L~month>shortlist
........M...~month>talk
.........M.L~month>team
L..........M~month>video
LNLM.......M~month>weekday
L....M...M..~month>withMe
............~month>zone
KLLP......LN~move
............~move&past
...M........~move&position
L..L.......N~move&room
...M........~move&round
L.LN.......L~move&talk
...L.......N~move&tomorrow
...M........~move&video
L.LN.......M~move&weekday
..L........M~move>call
L.NL........~move>cancel
LML........M~move>clock
.....M......~move>forward
.L.O.......L~move>interview
....M....M..~move>round
LLLO.......M~move>weekday
LLLL.LPNLL.M~offer
L.....M.....~offer&position
L..........M~offer&thanks
L.....N....L~offer&weekday
....M.......~offer>clock
......N.....~offer>complete
......LN...L~offer>condition
.M....M....L~offer>hope
L....MM.....~offer>position
M.....NM...L~offer>weekday
...........L~onsite
...LM.......~onsite&position
............~onsite&room
LMM.M.......~onsite&team
...........M~onsite&video
............~onsite&weekday
..ML........~onsite&withMe
L.M.....M...~onsite>bring
L.M.........~onsite>choose
...M........~onsite>clock
..LM........~onsite>hope
LMM.........~onsite>minutes
M.M........L~onsite>room
...........M~onsite>talk
KMM........M~onsite>team
..L........N~onsite>video
M.M.......ML~onsite>weekday
..KLL.L.M.MM~opportunity
...........M~opportunity&past
............~opportunity&position
.M.........L~opportunity&team
M..........L~opportunity&weekday
.L.........N~opportunity>client
...L.......M~opportunity>hope
........M.M.~opportunity>interview
.L......M..N~opportunity>past
.....M..L..L~panel
.....M......~panel&past
.....M......~panel&position
M..........L~panel&recruiting
LL...M......~panel&round
..LM........~panel&weekday
MM.........L~panel>forward
..L........M~panel>interview
..L....M....~panel>month
M..........L~panel>recruiting
..M..M......~panel>round
M..........L~panel>team
.M.M.....L..~panel>weekday
.LK.MN...LML~past
M.LLM.......~past&position
........M..M~past&received
.....M......~past&regret
.....M......~past&reply
..M........L~past&review
...........L~past&round
....M......M~past&school
..L..M......~past&shortlist
.ML..M....ML~past&talk
...M.M.....L~past&team
.....M......~past&thanks
....M......L~past&tomorrow
LLLM.M......~past&weekday
..........M.~past&withMe
...L.......M~past&yesterday
M....M..M..K~past>application
............~past>booked
M........M.L~past>call
L...N......L~past>cancel
L....M......~past>candidate
M....M.....K~past>choose
.....O.....L~past>decided
.....N..M..L~past>decline
....NM.....L~past>filled
L.....M...M.~past>forward
L....N.....L~past>hire
...L......LM~past>hope
LL.........M~past>interview
....M.......~past>interviewer
N..........L~past>invite
.....M......~past>keep
.L.L.N....ML~past>meet
...M.......M~past>move
L...M.....ML~past>onsite
L.L.M......M~past>position
L.......M..M~past>received
...M.M......~past>recruiting
.....M......~past>regret
.....M......~past>review
.M...M....ML~past>round
M.L..M..L...~past>shortlist
..L.......N.~past>talk
...M.......M~past>team
L.LMLM....M.~past>weekday
M.........ML~past>withMe
...LM.M....L~position
..L.....M..M~position&received
...........M~position&recruiting
.....M......~position&regret
............~position&review
L..........L~position&room
M..........L~position&round
......M....L~position&sales
M......M...L~position&school
M..M.......K~position&talk
M..L........~position&team
M.......M...~position&thanks
L.M.M......L~position&tomorrow
.MM.........~position&video
M...M......L~position&weekday
...........M~position&withMe
....M......M~position&yesterday
............~position&zone
L....M.....M~position>application
M..M.......L~position>availability
L..M........~position>booked
M..........L~position>call
..L.M.......~position>cancel
L..........N~position>client
LMM.........~position>clock
M...M.......~position>come
.......M....~position>condition
.....M......~position>decline
....N.......~position>filled
..M...MM...L~position>hire
...L.......M~position>interview
MM.........L~position>invite
.....M......~position>keep
.M..........~position>meet
L.M...N....L~position>minutes
..L...N....L~position>month
L.....MM....~position>offer
L..L..M.....~position>onsite
...L.......M~position>opportunity
M...MM.....K~position>past
........M..M~position>received
...........M~position>recruiting
....NM......~position>regret
LMM........L~position>room
L...M....M..~position>round
M......M...L~position>school
........M...~position>shortlist
L.M........N~position>talk
MLLL.MM.....~position>team
L.L.ML.....M~position>thanks
.M..........~position>video
M.M........L~position>weekday
L.M........M~position>withMe
L....M.....L~position>zone
LLLL.....N.O~press
........OL..~received
..M........L~received&team
........N...~received&thanks
........M...~received&zone
..L..M..N...~received>application
..LL.......N~received>bring
........M..M~received>invite
.....M..N..L~received>keep
L..........M~received>position
M.M........L~received>team
..M..L..M...~received>thanks
M..........L~received>weekday
L...........~recruiting
.M.........L~recruiting&talk
.M..........~recruiting&team
...........M~recruiting&tomorrow
L..........M~recruiting&video
......M....M~recruiting&weekday
M..........L~recruiting>hope
.L......M..M~recruiting>interview
............~recruiting>team
L.M.....M..M~recruiting>video
KLLOQOL.L.LJ~regret
.....N......~regret&shortlist
....M.......~regret&tomorrow
...MM.......~regret&weekday
....M.......~regret&withMe
.....N.....L~regret>application
...M........~regret>cancel
..L.NL......~regret>interview
....M.......~regret>keep
.....O.....L~regret>past
L..NM.......~regret>team
K.PLL......M~reminder
L.N.........~reminder&tomorrow
...........M~reminder&weekday
..L........N~reminder>appointment
..N........L~reminder>clock
L.O........L~reminder>interview
L.N.........~reminder>tomorrow
..L........N~reminder>weekday
M.....M....L~reply
..N........L~reply&thanks
.........M.L~reply&video
....M.M....L~reply&weekday
..L...M.....~reply&withMe
........M...~reply>application
...........M~reply>choose
..M.........~reply>clock
.LM.........~reply>come
..........M.~reply>complete
M.L........M~reply>confirm
L..L.....M.M~reply>decline
.M.......M.K~reply>hope
....L.M.M...~reply>month
.M.......L..~reply>round
.M.MM......L~reply>team
L........O.L~reply>video
M.....M....L~reply>weekday
.LM........M~research
..L........M~research>interview
..ML....M...~review
M..........L~review&talk
M...........~review&team
...........M~review&weekday
.M......M...~review>application
.L.........N~review>interview
M...........~review>position
..M.........~review>recruiting
M.M..L.....L~room
M..........L~room&round
...MM......L~room&talk
MML.........~room&team
....M.......~room&tomorrow
L.M........M~room&video
...........M~room&weekday
L.N......M..~room>assessment
N.L.........~room>bring
..M........L~room>clock
.......M....~room>condition
..ML........~room>hope
L.N........L~room>internal
..L........M~room>interview
M.L.........~room>interviewer
M.M........L~room>meet
L.L........N~room>minutes
L.....M.....~room>month
..M.........~room>onsite
M.M........L~room>panel
L...M.......~room>position
N.L.........~room>talk
..MM.......L~room>team
..M........L~room>travel
..MM........~room>weekday
M.M........L~room>withMe
.ML......M.L~round
M...........~round&talk
.M..........~round&team
.........M..~round&video
L..M.......M~round&weekday
..........M.~round&withMe
.M........MK~round>availability
M..........L~round>clock
.....N.....L~round>decline
LM.......M..~round>hope
MM..........~round>interview
LLMM........~round>meet
LM.M........~round>minutes
.M.........L~round>month
M....M......~round>position
M.M........L~round>room
LM.........L~round>team
M........M.L~round>video
.L.M......M.~round>weekday
...LM......L~round>withMe
.MKLKNLLQLL.~s:application
LL...L..O...~s:application>received
JMMMML..LL.N~s:appointment
..L........M~s:appointment>visa
..M........L~s:appointment>weekday
KLLL..L.LU.K~s:assessment
.OML......L.~s:availability
LLN.........~s:availability>interview
L.KL.L.....P~s:bank
J.RL.......L~s:booked
..M........M~s:bring
ONMLL...LL.K~s:call
.M.........L~s:call>interview
M..........L~s:call>review
O.L........L~s:call>tomorrow
M...L.......~s:call>weekday
LLLLTL.....L~s:cancel
....N......L~s:cancel>interview
.LLL.......P~s:candidate
L..........N~s:candidate>weekday
LPL.....LL.M~s:choose
.N.........L~s:choose>appointment
.N.........L~s:choose>interview
M...........~s:client
.L..M.L...M.~s:clock
N.L........L~s:clock>month
L.L......M.M~s:clock>weekday
M...M.......~s:come
L.L..LM.MN.L~s:complete
.LL.LLJR....~s:condition
.......M....~s:condition>sales
ILRLLL..M...~s:confirm
........N...~s:confirm>application
L.N.........~s:confirm>interview
..M.........~s:confirm>talk
L.LLLOM.....~s:decided
LLLONM.....K~s:decline
..M..M.....L~s:filled
LM.M..M....L~s:forward
..KLM......N~s:health
KLL.L.PM.M..~s:hire
KLL..L.....R~s:home
...M.LM....L~s:hope
...M........~s:hope>choose
L..L.......O~s:internal
M..M..L.LL..~s:interview
.M..........~s:interview>appointment
LM..........~s:interview>availability
L.N.........~s:interview>booked
....N.......~s:interview>cancel
...........M~s:interview>candidate
L..MM.......~s:interview>clock
L.N.........~s:interview>confirm
...........M~s:interview>internal
L.N........L~s:interview>minutes
....M.......~s:interview>month
...N.......L~s:interview>move
L.LM.......M~s:interview>panel
...........M~s:interview>press
L..........N~s:interview>school
M...........~s:interview>team
L.M.........~s:interview>tomorrow
M.LM.....M.L~s:interview>video
LL.N.......M~s:interview>weekday
LML......M.M~s:interviewer
OLK.L...LM.N~s:invite
MLL........M~s:invite>interview
M.L.........~s:invite>talk
..M........L~s:join
N..L........~s:meal
..LLM.L..L.O~s:meet
N..........L~s:meet>team
.MLMM......L~s:meet>weekday
KKNML.M.....~s:minutes
.LMLM.......~s:month
KLLSLL......~s:move
...L.......N~s:move>appointment
L..N.......L~s:move>interview
...M.......L~s:move>minutes
JLLLLLQOLLLM~s:offer
......KO...L~s:offer>condition
M.L........M~s:onsite
KL...L.....Q~s:opportunity
L..M.....L.N~s:panel
..L........M~s:panel>interview
LL...K..O..M~s:past
....N......L~s:past>cancel
........M...~s:past>received
ONLLLM....LL~s:position
...........M~s:position>interview
LLL........P~s:press
KK...K..TL.L~s:received
.L...L..O..L~s:received>application
.M.LMM..LL.M~s:recruiting
L.LMNM.....K~s:regret
KMPLL.......~s:reminder
L.N........L~s:reminder>interview
..O........K~s:reminder>tomorrow
LM.LLO.....L~s:reply
.L.L.....N.M~s:research
..L........N~s:review
.L..M......O~s:room
NNLL..L.LM.K~s:round
M.L.........~s:round>interview
M..........L~s:round>talk
LLKL..NN.L.N~s:sales
.......O...L~s:sales>condition
......M.....~s:sales>hire
L..........N~s:sales>interview
..L........N~s:sales>weekday
LLLL.......Q~s:school
L..........N~s:school>interview
NL.L.M..L..M~s:shortlist
NM....L.L.MK~s:talk
M.LM.......L~s:talk>position
M..........L~s:talk>weekday
N.L.M.......~s:team
LKKLLLL.NLXJ~s:thanks
........N...~s:thanks>application
.....L....O.~s:thanks>interview
..........N.~s:thanks>talk
..........M.~s:thanks>weekday
..........M.~s:thanks>yesterday
KLPMOLL.L..L~s:tomorrow
..MLM......L~s:tomorrow>clock
LLMML.......~s:travel
NK...ML.LNLK~s:trial
NLM..L..LP.J~s:video
.........M..~s:video>assessment
M........M.L~s:video>interview
L.L........O~s:visa
KKNNOL..LL..~s:weekday
....M.......~s:weekday>cancel
L.L.......MM~s:weekday>clock
..M.........~s:weekday>month
..L.......OL~s:yesterday
.LML.L.M....~s:zone
L.LL..NM....~sales
..L...M....M~sales&weekday
.......M....~sales>condition
.L.........M~sales>hope
NM.........L~sales>interview
......MM...L~sales>position
L.LM..M....M~sales>weekday
LL..M......N~school
L..........M~school&talk
..L........M~school&weekday
.........M..~school>hope
L....M.....M~school>interview
L....M.M....~school>month
....M.......~school>past
..L........M~school>weekday
.MLLLM..M..L~shortlist
.M...M..M..L~shortlist>candidate
N.L.........~shortlist>interview
M...........~talk
M..........L~talk&team
.....M....ML~talk&thanks
..........ML~talk&tomorrow
...........M~talk&video
ML.M.......L~talk&weekday
N.L.......M.~talk&withMe
.NL.........~talk>availability
MLM........L~talk>bring
......M.....~talk>call
L..M........~talk>clock
.ML........L~talk>come
.........N..~talk>complete
.M.........M~talk>hope
LLL...M....M~talk>interview
L.......M..N~talk>keep
.LN........L~talk>meal
L..L...MM..M~talk>meet
...........N~talk>minutes
....M......L~talk>month
L..N.......L~talk>move
..M........L~talk>offer
M....M....ML~talk>past
O..ML......I~talk>position
M..........L~talk>recruiting
N...........~talk>reply
M..LM......L~talk>room
MM.......M.L~talk>team
...LM.....M.~talk>tomorrow
M.........M.~talk>video
L..M........~talk>weekday
N.........ML~talk>withMe
M..........L~team
............~team&thanks
...M.......M~team&tomorrow
L..........M~team&video
...M.......L~team&weekday
M...........~team&withMe
L.M........M~team>bring
ML.M....M..L~team>call
M..........L~team>clock
M...........~team>hope
.LL........N~team>meal
.ML.........~team>meet
...........L~team>minutes
M.L........M~team>month
....N......L~team>move
..M........L~team>onsite
.M..M.......~team>past
.LML.......M~team>position
.MM......M.L~team>recruiting
N....M.....L~team>reply
.M.M.......L~team>room
..M.........~team>trial
...M........~team>weekday
MM.........L~team>withMe
LLLL.NL.M.OL~thanks
..........NL~thanks&tomorrow
L....M......~thanks&trial
.....M......~thanks&video
..L..O....ML~thanks&weekday
LL........N.~thanks&withMe
.....M......~thanks&yesterday
M.L.....MM.L~thanks>application
L.M........M~thanks>call
.....N....L.~thanks>come
M.L.....M...~thanks>complete
..........ML~thanks>confirm
L....M....NL~thanks>interview
L.L.......N.~thanks>invite
.....M.....L~thanks>join
....M.....ML~thanks>keep
ML..LM....ML~thanks>meet
......L....N~thanks>offer
..........ML~thanks>panel
..........N.~thanks>past
M....M.....L~thanks>position
L.O........K~thanks>reply
....LN....NL~thanks>talk
.L.M....M.M.~thanks>team
L....N......~thanks>trial
...L.N....ML~thanks>weekday
L.........M.~thanks>withMe
LKMNNL..LLM.~tomorrow
..M.........~tomorrow&weekday
N.LL........~tomorrow&withMe
....M.......~tomorrow>cancel
M..........L~tomorrow>clock
.LMMML.....K~tomorrow>come
...M.M......~tomorrow>hope
..LN.......M~tomorrow>interview
...M........~tomorrow>minutes
L.M.........~tomorrow>month
...L..M...M.~tomorrow>past
L...M.......~tomorrow>position
...........M~tomorrow>recruiting
..MM.......L~tomorrow>talk
...M.......L~tomorrow>video
L.MM........~tomorrow>weekday
..NL......MK~travel
ML...MM..MLK~trial
M.LL........~trial&weekday
.........N.L~trial>complete
L.......M..N~trial>interview
M.....M....L~trial>move
..M...M....K~trial>talk
..L........M~trial>weekday
M.M.LL.....M~video
ML..........~video&weekday
............~video&withMe
.....M...M..~video>assessment
...M.......L~video>clock
............~video>hope
M.L.....M...~video>interview
.M.......M..~video>minutes
........M...~video>month
L.L.......MM~video>onsite
..M.........~video>panel
..M.........~video>position
ML.......M.M~video>reply
L.N.........~video>room
L..........M~video>team
M.L.........~video>weekday
MM.........L~video>withMe
M.L........M~visa
..L........M~visa>interview
.....L..L...~weekday
M.L.......M.~weekday&withMe
.....M.....M~weekday&yesterday
...N........~weekday&zone
.LM........M~weekday>availability
LLM........M~weekday>bring
.L.M........~weekday>call
L..M........~weekday>cancel
LO.L........~weekday>choose
.M.........L~weekday>clock
LL.MM......M~weekday>come
L.....MM...L~weekday>complete
.....N.....L~weekday>decided
LM.M........~weekday>hope
..NN.L.....L~weekday>interview
...LMM......~weekday>keep
N..........L~weekday>meal
LML......M..~weekday>meet
LM.ML.......~weekday>minutes
ML...L.....M~weekday>month
L.LN.......M~weekday>move
K..........N~weekday>onsite
L.LM.M......~weekday>panel
..L.MM.....L~weekday>past
L.M...M.....~weekday>position
...M.M.....L~weekday>regret
.M........ML~weekday>reply
..MM.......L~weekday>room
MLLM......M.~weekday>round
MLMML.......~weekday>talk
LLML.M......~weekday>team
..L.M.....NL~weekday>thanks
M.L........M~weekday>trial
.LM...M.....~weekday>video
MM.........L~weekday>withMe
.L..LM.....M~weekday>yesterday
L..N........~weekday>zone
MM......L..L~withMe
.L.........M~withMe>application
..........ML~withMe>bring
.N.........L~withMe>choose
.M.L.......L~withMe>clock
M...L.......~withMe>come
...M.......L~withMe>decline
.M........ML~withMe>forward
MML.......ML~withMe>hope
L..........N~withMe>interview
LL..M....M.M~withMe>keep
M...........~withMe>minutes
.ML...M...ML~withMe>month
.LNL........~withMe>onsite
LL........MM~withMe>past
....M.......~withMe>regret
..LM..M...LM~withMe>reply
M.L.........~withMe>room
L....L.....M~withMe>round
...........M~withMe>talk
..M.........~withMe>team
L..........M~withMe>thanks
O.L.......MK~withMe>tomorrow
......M..M.K~withMe>weekday
..LLMM..L.MM~yesterday
M..........L~yesterday>internal
M..........L~yesterday>interview
.M..LM....L.~yesterday>past
M...........~yesterday>round
..M..LLMM.L.~zone
..O........K~zone>bring
....M.......~zone>cancel
M.LM........~zone>clock
L..........M~zone>confirm
..LM........~zone>join
..M........L~zone>minutes
........MM.L~zone>month
...........M~zone>position
........N...~zone>received
....M.......~zone>regret
ML...M......~zone>team
NLM........L~zone>video
LM.M........~zone>weekday
..M........Lª
...........Lº
M.L.....MM.Lº #
.L..........à
ML...L.....Mà #
..N......M.Là bientôt
L.M.....MM.Kà ce
......N....Là compter
..MM.......Là jeudi
..NL.M.....Kà l'atelier
M......M...Kà la
L.NM.......Là lundi
..LN........à mesma
.LL..M.....Mà notre
......MM....à partir
L..........Mà un
.L...N......à une
L..M........à vendredi
..L.LM.....Mà votre
M..MMM....MKà vous
M.M.........às
M.MM.L......às #
M.ML........área
L..O.......Länderung
N.L........Lça
.LM.....M...è
L..M.......Mè ancora
N..L........è fissato
N..L........è previsto
L.LLM...M..Mè stata
L..M......M.è stato
......N....Lè tuo
.L.N.....M..è un
L..LLLM..M.Mé
M.L.........é a
M.ML........é o
.L....P....Lé seu
MM...L.....Léchange
KM.........Métage
.....MM....Létant
LM.......N.Létape
.LL.....M..Mété
M.L........Mêtes
.LLM....M..Mêtre
..L.L......Nüber
N..L.......Lüber die
LM.........Müber ihre`,
};
