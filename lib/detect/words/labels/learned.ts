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
  step: 0.113088,
  bias: [7, 3, 10, 2, -1, 0, -8, -14, -9, -7, -6, 23],
  weights: `\
K...LLM....M!
KL.MLLN.L.MN! !
.LL........N! a
..L.NL....ML! i'll
LL....M....N! je
MM.........L! please
L..L.......N! so
L.......M..M! sua
L.L......M.O! te
..L........N! the
..L..L..N...! tu
N..........L! você
..L.....M...! we
..L...M.....! we'd
........M...! we're
ML........M.! you
L.......M..M! your
.....L......#
L........M..# !
MLMM.LM...LM# #
MMLNLL.....M# ?
LMMM.L....L.# a
.MM........L# ab
M...........# about
O..L........# al
M..M........# all
N.....L...L.# alle
...M.......L# am
.L....ON...K# an
.N.L........# and
..LN........# anziché
L.....M....M# août
......M....M# april
.LML..M..M..# aprile
..LN........# as
L..........M# ask
MLM.........# at
L.MM.......L# aug
L.ML.....ML.# august
M.L........M# avril
MML...M.....# b
M.L........M# before
K.L........O# bij
ML.........M# bis
L.M...M....L# bitte
..LM.....M.M# bring
L.....N....L# brut
......N....L# brutos
L.M........M# bst
...........M# by
LML..L.....O# c
...........M# candidates
K.L........O# central
MLM.........# cest
L.L........N# ci
L.M.....M...# colloquio
...........M# com
K.OML.......# come
LLM...M.....# con
L.L..M.....N# d
MLLN........# da
N..........L# dan
L..........N# das
.L..LMM..M.M# days
ML..LLM...LM# de
..LN.......L# dec
..M..M.....L# december
L.L......M.M# dezember
.MM........K# di
L.M...N....L# die
L.O........L# dock
LMMML...M.LL# e
...........M# empresas
..M......L.N# en
ML.L....N...# entrevista
...........N# entrevistas
..O........K# então
LL...LN.....# er
M..M.L..M..L# et
LLL...M..M.N# euro
N.LL.....M.L# feb
..LM....L..M# febbraio
K.M...M...M.# februar
LLLM.......N# februari
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
JM...L..M..M# il
...N........# im
N...L......M# in
L.LN........# instead
..MLNL......# interview
L..........O# interviews
K..NM.....M.# is
P.K........L# ish
LLNM.......L# ist
K.O...M.....# it
L.M...MMM..L# januari
M...........# january
.LL...M.M..M# juillet
...........M# juin
L..L...M...N# juli
L...........# july
M.L...ML....# june
M.M.......LL# juni
LK....M....P# k
..L.....N...# keep
LM....M....L# kindly
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
M..ML.......# maart
..M........N# maggio
.........M..# mai
M.......M..L# march
MM.........L# mars
M...L.M.M...# marzo
MLM.........# may
M.L.......LM# me
MLL.M.......# mei
ML.L.......M# merci
MM.L.....M..# min
.ML.........# mins
M.LL.......N# minute
M........M..# minuten
M.L......M.M# minutes
KLM......N.M# minuti
M.LL.....M.M# minutos
LO.L.......L# mon
.L...M.M....# months
M.....M.....# märz
..N.........# na
MMM........K# nd
LLL...NN....# netti
.L.........N# neue
...........N# new
L.LO.......L# nicht
...........N# nieuwe
......N....L# nights
LLKNM......M# no
LL.NM......L# non
..LN........# not
L..MM.......# nov
LM....M..M.L# november
.LL.L..M.M.N# novembre
LOL.........# o
MM.M.......K# o'clock
....M.......# oct
N.L......M.K# october
.........M.L# octobre
L..........N# of
.L.........N# off
ML.L.......M# oktober
M..........L# om
NMLL......L.# on
LLN.........# online
.N..........# oppure
LNL........M# or
LLM..L.NLM.L# ore
L.MM........# ottobre
LN..........# ou
M..M.....M.L# p
LLL.....M..N# para
N.L.........# passcode
...L..N.....# per
L........N..# perguntas
L.M.........# place
...........M# please
MM...L......# pm
M..........M# por
N.LL........# porti
MLM.........# pour
M.M.........# presso
N.L.......L.# pt
L...N......L# queda
.L.......O.L# questions
.N......M..K# qué
M..........L# rd
..LN........# robin
..N........L# room
M.M........L# rue
N.LL.......M# salle
...O.......L# same
LMML.......M# se
L........N..# segundos
L.LN........# sempre
............# september
..L........M# septembre
L.L.M.MM....# settembre
..ML.....M..# si
M.M.........# so
L..NLM.....L# sorry
...M..M....L# st
N........L..# start
...L.......N# statt
L.M...M..M..# stunden
P.K........L# sur
.LL........N# t
.LO........L# te
.M.MLL..M..L# th
..NLML....LM# thank
MLL....M...M# the
M..M.......L# this
M.M........L# ti
O.ML.......L# till
M.M........L# time
LMML.....L.N# to
L..M.......M# tomorrow
NL..........# trae
NML........L# traga
L..........M# tue
..MM.L.....L# u
..M..L..L..M# uhr
O.........LL# um
..........ML# un
.M.L.......M# und
LML......O.L# url
M..........M# utc
MLM.L.......# uur
M........M.L# van
.M..........# venerdì
N..........L# venue
..N........L# voor
......N....L# vous
.L...M......# we
.L.........N# we'll
...LO.......# we're
LN.L........# wed
MM.........L# when
LN..........# which
L.M......M.L# who
K.MM...M...L# with
.........O.K# woorden
L........O.L# word
.M.......M.L# words
M..M.......L# work
L.........OL# works
.LL...N....M# x
...M...M....# y
..ML.....M..# you
.......M...M# your
M..........L# zum
L..N.......L# zur
..M...M....L# º
..MN.L...L.L# à
M...L.......# às
.....L..N...++application receipt
.........P.K++assessment
LLL.QL.....L++cancellation
......LP...L++conditional offer
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
LP..........+request for availability
KLLS........+reschedule
LLL..L....P.+thank-you reply
.L...L..P..K=application receipt
.........P.K=assessment
L.L.QL.....L=cancellation
......LQ...L=conditional offer
KLSL.......K=confirmation
Q.L........L=invitation
MMMM.......K=logit
L.L........M=no
L.L........N=none
LL....Q....L=offer
.....Q..L.LL=rejection
KR.........K=request for availability
KLLR.......K=reschedule
..L..L....O.=thank-you reply
MMMM.......K=yes
MOJNKL..LLLN?
NL......M..L? #
L..........M? ?
MML.........? a
.O.........L? am
LN.ML......L? any
N.L........L? ask
L.LN.......L? bitte
..L........M? bring
.MLN.LM.....? dan
OLL..M.....L? dann
LO..........? dimmi
..LM.......N? i
L..M.......M? i'd
...........M? i'll
L.M.L.....M.? i'm
N...L.......? if
.M.L.......M? ik
LL.M.......M? il
LNLL.......M? io
LM.........M? it'd
L..........N? it's
ML.........M? je
LN..........? mornings
.M.L.......N? my
L.LO........? même
NL..........? nous
LM.........M? o
.L.N........? otherwise
...M..M.....? same
......N....L? say
L..N........? sempre
..L...N....M? si
.L.N.......L? still
M...........? te
.L.O........? tell
L..........M? the
.M.........M? ti
NML.........? we
.L.........N? wir
...........N? you
NL.L..N....L? you'd
..LO.......L? zelfde
..NNML..LLMK@answer
JSLMLL..LL.M@booking page
....NL......@calendar CANCEL
NLLN........@calendar REQUEST
...L..NL...L@decisionBy
NLMM.L..L.LN@doubt
J.IKLLL...VP@from private
M.N.M......L@kind meal
MMM.L....L..@kind onsite
...M.M...L..@kind panel
M.MK.LM.M...@kind phone
OLMKL.M.MO.I@kind test
N.N.LLLL.NLL@kind video
QLPJLLL.LLL.@length 0
N.M.L..LL.MM@length 1
L...........@length 2
.M......L..L@length 3
M.M.........@length 4
PKO.L...L.LK@link
JNKL.NMMMMML@meetings 0
NLMM.L..L.LM@meetings 1
NLOLLLL..L..@meetings 2
JLJVLL...L.M@oldTime
LLKKL....LLV@own house
LLM..L....LO@passed on
OLN.L.L...LL@phone
N.N.LL...L..@place
JLP.LLL.MLQK@re
LNKKLKN..QLL@replyBy
MMM.....M..J@requisition
M.......M.LK@role
N.MM.......L@round final
NNKLLLL....M@round first
MM.L.L......@round screening
.MMLM...L..L@round second
IU.LLLL.LLLN@slot
.L...M..MML.@stated company
MM....M.M.LJ@stated role
....L......M@to company
............a
L.L.L....M.Ma #
.LM.........a bit
L.....O....La bordo
L.L...N....Ma call
L....M......a candidate
LMM.....M...a chat
.....N.....La choisi
N..........La colloquio
.......M....a conditional
.L.........Ma confidential
LM.M..M...MLa conversa
MN.........Ka couple
.L...LN.M..La data
.M..........a day
MM.........La de
........L..Ma decision
L.N.........a domani
..LL.......Na dra
....MM.....La déjà
L.NMM......Ka entrevista
...L.......Na este
N.L......M.La etapa
.MM........La few
MML........La first
........M...a fit
L..NL.......a funeral
MLM.....M..Ma gente
L.........LNa giovedì
.L........MMa good
...........Ma group
.L......L..Na home
NM.........Ka hora
L.LL..M....Na job
M.....L.....a la
MLMM....L...a las
.......M..MLa lei
...........Na line
O..........La live
MML.....M...a look
....ML...L..a m
...N.......La martedì
........M...a match
.........M.Ma member
LMML.....N.La mercoledì
N.........NKa minha
....NL......a nadie
.L..M.......a new
ML...M.....La no
LLMLM......Ma nossa
..L........Na nurse
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
.LL...LN...Ma que
L..........Na question
ON.L.......Ja quinta
L.M..L..N..La receção
L..........Ma recruiter
NM....M....Ka retenu
L..........Ma reunião
L.N.........a room
.LL.LM...M.Ma second
L.M.....LM.Ma short
............a slot
ML.......M..a small
L.LM.......Na spare
N........L..a staff
LM.MLM.....La sua
O.LLM......La talk
M.L...N....Ka tempo
.M........M.a ti
LN.L.......Na time
MLLM..M.....a trial
LLM.....M..Ma tua
L....M..LN..a tutti
M...........a un
.LL..M.....Ma una
..L.M.M..M.Ka vaga
L.NM.......La venerdì
M.......M...a video
LL.M...M...Ma week
N.ML.......La word
L...M......Na year
L.LM..O....La yes
M.M........La zoom
.LL..M.....Ma été
MLMK.MM.L...aan
..N........Laan bij
MLM........Laan de
N...........aan tafel
L.....MM...Laanbod
........N...aangekomen
LL.........Naangemeld
...LO.L....Laannemen
L..........Oaanvraag
KN..LLM..L..ab
LNL...M....Lab #
.....M......abbiamo
.L...L..M..Mabbiamo ricevuto
.....N......abbiamo scelto
.L..LN......aber
L..........Nabierto
MLMM.......Lable
MLMM.......Lable to
......M....Maboard
..LL......MNabout
LM.......M.Mabout #
.M.L.......Mabout an
L..........Nabout how
......N.....about it
M.L.......M.about the
..M.........about three
M.....LN...Kabout you
LL.L.M.....Oabout your
MM.L.M.....Labove
.M.L.....M..above #
N..........Labove the
OLL.........abrazo
...LM.....M.abraço
.LL...M..M.Mabril
M.L........Mabril a
L.N......M.Kabril de
.....N......abrimos
....NL.....Labsage
MLLN.L.....Labsolutely
NL...LM..L.Laccept
M...........accept or
L.M...OM...Kacceptance
KLOL.ML....Maccepted
L.O.........accepted interview
L.O..M.....Laccepted this
L.L........Oaccepted your
L.O........Laccepting
M.........MLaccess
LL..M.M.....accord
.MM.LL..L..Maccount
...LN.......accountant
LN.........Laccounting
.KM.......M.accueil
........N...accusé
........N...accusé de
M..........Lachterom
...M....M.MLacknowledge
L.M.....M...acknowledged
L.M..L..O..Lacknowledgement
N..........Lacompanhar
.....N....L.acorn
........O..Lacquisita
.L.M.......Macross
.L.........Macross your
LM.LN...M..Laction
.M......M..Laction needed
K.O...M....Lacuerdo
L.M..L..O..Lacusamos
L.M..L..N..Lacusamos a
MMLLML...ML.ad
P..........Jada
M..........Lada we
O.L........Lada your
L.ML....M..Madd
..M.........add to
L.NL.......Madded
L.OL.......Madded to
M..M.......Laddress
......M..M.Ladjunta
L.....N..M.Ladjuntamos
LL...LN..M.Madjunto
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
L...M.......advised
..L........Madviser
L..MN......Lafinal
...LM.......afraid
LL.M.......Nafspraak
M...LM.....Lafter
LMLLLMM....Mafter #
.LLMNL.....Lafter all
.....M.....Lafter careful
M..........Lafter that
M.LM.M..M...after the
LM....M.....afternoon
.O.........Lafternoons
.ML....MMM.Lafterwards
LLL..NL....Nagain
M....M.....Kagain for
....LP.....Lagain in
...........Nagain on
L.N.........agenda
L.N.........agendada
..L.....M...agora
..LLLMM..L.Nagosto
.L...N......agradecemos
.....M......agradecemos a
.....L....OLagradecimento
..........N.agradecimiento
L...MM.....Lagradezco
L.MM......MLagradeço
L..M......MLagradeço a
L.O.L.M....Lagreed
L.M.........agreed on
L..........Magreeing
...........Magreeing to
....M......Lahead
L...M...MM..ahora
LL.L..M..M.Nai
.M.........Laimerions
.M.........Laimerions vous
N.LL......M.ainda
N.LMLLM..L.Lal
NML........Lal bar
N.LL..M....Lal colloquio
L...NN.....Lal final
L..P.......Kal martes
.MM........Lal telefono
LLLN.......Mal viernes
.LL..N......alberto
M.L.........alder
L.....MM....alegra
LLL........Nalergias
LM...M.....Malguien
.M...O.....Kalguma
L.N.........alice
K.M.NL.M.M.Kall
L.N........Lall good
L..MM......Lall interviews
.M..L..M.M.Lall of
L.O........Lall set
M.LLN.......all the
MMM........Lall times
.M...M......all week
M.MMLM..ML.Kalla
M....L.....Malle
M.MMLL..L...alle #
MLLLM.M....Lalle ore
L.....M..MMLallegato
LL.........Oallego
KLMM.M..M..Lalles
.....N.....Lalles gute
LLN........Lalles klar
JLQ.........allora
L.N.........allora a
L.M.M.......along
LMN.....M..Lalors
L.LMMM.....Lalready
.LLL..MMMMLLals
L.LM..M...LMals je
LM...M......also
P..........Kalso there
....N......Lalter
..LO.......Lalterado
L.LP.......Lalteração
LL.M..M....Naltrimenti
.L.MMM..L..Laltro
.L.....MM...altura
LL.........Nalumni
L...M......Malways
...M....L...am
..M.........am #
MLLL.......Mam ?
M.LL.....M.Lam and
..NL..M....Lam at
LOL...M.L...am besten
N.L.......M.am donnerstag
.....N......am ende
L..M.......Mam for
L..M.......Mam freitag
LO.........Lam liebsten
MLLM......M.am mittwoch
LL.M........am montag
L..........Nam on
N.........MLam please
.......M...Lam pleased
L.M.........am pt
..ML.......Mam samstag
L.L..M.....Nam sonntag
M.L........Mam the
L.LM..M..M..am to
L.N.........am tomorrow
L..L.......Mam with
.L...M....M.am writing
.LML.......Mamanhã
..NL........amanhã #
M..L.......Mamanhã às
L..........Nambos
L.L........Namelie
........O..Kammessi
M...LM.....Lamong
M..L....M.L.an
LL...L..L..Pan application
M....N...L.Lan assessment
....O......Lan assistant
MMO........Jan der
P........L.Lan engineer
MM.L.LM.....an hour
L..........Nan informal
NMLL....M...an interview
...........Nan offer
.........M..an online
M.L......M.Lan oral
.L..LNM....Mana
..M......M.Kanalista
..M......M.Lanalista de
.L....L..MM.analyst
...N.......Lanalyst at
L.L...MM...Manbei
L..M..M.....anbieten
MLM..L....MManche
N.M........Kanche il
..LM.......Mancora
...L.......Mand
KOLL.......Nand #
.MLL..LM....and a
L.N........Land all
LLM........Oand ask
.L.........Mand bring
M.LN.......Land chat
.....M....M.and for
M.L..O....LLand forth
..L.....M..Mand get
.L.........Mand give
....NL......and good
NML........Land have
..L........Nand how
MMLMMM.....Kand i
.....M....MLand i'd
.OLM.LM....Kand i'll
L.LM.M.....Land i'm
..LMM...M..Land i've
LN........LLand in
L....M..M.MKand is
OLN........Kand me
L.L........Nand meet
K.M.....M..Mand mr
M.........MKand my
N..L.......Land myself
LL.M.....M.Mand no
LL.MM.......and not
MMM........Land one
.MML........and our
......M..M.Land pick
.......N...Land proof
......M....Land return
...L..LM...Mand see
.........M..and send
......N....Land sign
ML..NL.....Land so
M.MM.......Kand talk
...L.....M..and tell
.L.L.M.M.L..and the
LMO...L..M.Land then
L...........and time
....M.M.....and to
ML.......M..and two
N..........Land want
L....L....OLand wanted
LN..M......Land wants
.LL..MN.....and we
OML........Kand we'll
....NL......and we're
.N.......L..and wednesday
LL.........Oand what
..L.....M..Mand will
L.........M.and wish
....N......Land with
.M..........and would
ML.L.M..LMLMand you
L.M.........and you'll
..L..M.....Nand you're
LL....M.M...and your
M....M.....Land yours
LM.N.......Lander
...O.......Lander tijdstip
...M........andere
.....N.....Landeren
..LM.N.....Manders
M..LN.M....Landre
.M..........andrebbe
L.L...M..M..anexo
L..........Nanfrage
.L.....O...Langebot
ML...L..N..Langekommen
O..........Lanimatrice
L..........Nanita
N..........Lann
MLL..M.M.M.Lanna
..M.LM......anneke
L.N........Lanneke and
L...M......Nannual
...........Nannuel
L..LO......Lannulation
....N.......annullamento
....M.......annullare
....M.......annullare il
..LLO.......annullato
....N......Lannulé
.L......L..Oannunci
.LLO.M......another
.....N......another applicant
.M.M.M.....Lanother candidate
...N.......Lanother day
L..N........another time
N.L.LM.....Lanruf
LL.........Nanrufen ?
LLMLLM..MN.Lanswer
.L.......M.Manswers
ML.......N.Lanswers to
L..L.L.M.N.Mantes
LN.L.LLM.N..antes de
LL.L.LM..N.Mantes del
.L...LLNL..Oantrag
.....L....OLantw
LNL......M..any
LM..LM......any day
LN.........Lany evening
L..N.......Lany inconvenience
L.LN........any more
LN.L.M......any of
...L.L..MM.Lany time
L.LLM......Manybody
M..LP......Kanymore
L..MMLM.....anyone
L....L...M..anything
LN.......M.Lanytime
..LN........anziché
.M.L....M...ao
KMM........Maoife
L.....M....Maoût
.LL........Napart
LLLON......Kapologies
.L.N.......Lapologies !
....ML.....Mapologise
...LM......Mapologise for
L.N........Lapotheek
...L.......Mapp
L..........Nappartement
N.L.........appear
N..........Lappear before
M...M......Lappel
L.L..M..MM.Mapplicant
L...LM..MM..applicants
........M...applicants will
M.LLLM..N...application
........M..Lapplication and
..LL.L..N..Mapplication for
........M..Lapplication has
.L...L..N...application is
...........Mapplication received
.....O..L...application status
........M..Lapplication submitted
.....L..N..Mapplication was
.....M.....Mapplications
ML...M..N...applied
.....M......applied for
........N..Lapplied on
M.......M...applied to
LL.LMN.....Oapply
LL.L.M.....Oapply for
.....L..M...applying
M.L.....M...applying for
............applying to
....M.M....Lappoint
......M.....appoint you
KLLLM.M....Oappointment
....N......Lappointment for
LL..M......Mappointment with
....M......Lappointments
L.M........Napportez
.....M....NLappreciate
..........NLappreciate your
.M...M.....Kapprentice
..........NLapprezzato
LL....M....Oapproved
LL.LM......Oappuntamento
...M........apr
...M........apr #
.....LM.....april
M..........Lapril #
..L......M.Mapril at
M.....M.....april om
.LML..M.....aprile
M.L...M.....aprile alle
L.NL........aprile ore
L.N...N....Kapron
.MLM.......Laprès
LO.........Kaprès #
MM.........Laprès le
N.L........Laqui
MMML.......Laqui na
M...........aqui é
L.....P....Larbeidsovereenkomst
L.L...O.....arbeidsvoorwaarden
L.L...N....Marbeitsvertrag
LML.......LMare
M.N........Lare able
.......M....are back
..M....M...Lare booked
M..........Lare hereby
LMLL..M....Mare in
.L.........Nare interviewing
M.L........Mare invited
.....M...M..are no
..M........Lare on
..L...M....Mare pleased
N.L...M....Lare requested
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
MLLL....M..Marranged
M.L........Marranged for
L.MNL......Larrangements
..N.........arrival
..M.........arrive
LLL..L..P...arrived
........N...arrived safely
.N..........arrives
........N...arrivée
.L...N......art
N.L.....M..Larte
LM.N..M....Karvo
KLM...M..M..as
..LM........as #
..LM........as a
L.OLL......Las agreed
L..P.......Las before
.LM....M...Las discussed
LMM.M......Las i
....N.......as of
......N....Las our
L........M.Mas part
L....M.....Nas perguntas
LM.....M....as soon
..ML...M.M.Kas the
L.MM........as we
LMNL.L....M.as you
N..........Laside
N.L.......MLasistencia
L.N........Lasistir
MLMLL.....LNask
L..........Oask about
NL.L........ask for
N.M........Lask you
M.L.....L.M.asked
.ML.......M.asked for
M.L.......M.asked me
M........M.Lasked to
LMLL.....M.Nasks
N..L..M....Kaspettiamo
K.N.........aspetto
M....M..M...assessment
MM...M...L.Kassessment centre
..M.....ML.Kassessment day
.L.N.......Kassim
.MMM.....M.Kassistant
M..L..M.....assistente
MM.........Lassociate
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
.L..M...O..Lat any
LN.........Lat brightseam
M..M.......Lat eleven
M.M.........at gate
.LLM.......Nat nine
.LMM.....M..at noon
M.L........Mat our
..........LNat reception
L..........Nat st
..LMM.......at ten
MMN.L.L..L.Kat the
........N...at them
L....N..LM..at this
L....M.....Nat two
L..M.......Mat your
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
N..........Lattire
K.ML.L...O.Laté
LL....LM.N.Laté #
LMM.........até amanhã
........MN.Laté domingo
LLM.....M..Maté lá
L.N......M.Laté quinta
M.LM.......Lau
M..........Lau #
M.M........Lau dépôt
...M........au mardi
...L.M..MM.Lau poste
.L......LMM.auch
LM...L...N.Laucun
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
..MM.......Kaug
LMMM.......Kaug #
...LO.......auguro
..ML.M.M..LLaugust
M.MM.......Kaugust #
..ML...M.ML.august at
...........Maula
..L........Maula #
..N........Laura
M...........aura lieu
MNL.....L..Kaus
N.L.........aus der
.....MMM...Lausbildung
L.MM........aussi
LN......M...auswahl
...NL.......auswahlgespräch
K..........Nauswahlgespräch für
N..M.......Lauswahlkommission
L..N.......Lautista
LL...L..M..Nauto
L.M.....N..Lautomatisch
..MM.......Lautre
.....M..L..Mautumn
M.N........Laux
ML...LMM....auxiliar
M.....M.M..Lauxiliar de
..N........Lav
LO.L........availability
LNM.........availability for
KK.........Pavailable
LL.........Mavailable for
M.L..N.....Lavaliação
.MLL.LM..N..avant
N.L......M.Lavant de
L.....M..M..avant le
MLM.........ave
.M.L.....L.Mavec
LMMM........avec le
..N.......MKavec m
N...........avec mme
LL.LM...M..Mavec un
L.L.M.M....Mavec votre
.M.......L.Mavec vous
..L..M.....Maver
..LL...M...Navise
.M..ML....MKaviso
LN..........avond
L....M.....Lavons
M.L........Mavril
.MLL.......Navril à
L.N.L.....OKaw
L.N...M....Law aw
..........N.aw danke
..N........Law termin
.M.L.....MMLaway
L..L.......Nayunas
NM.........Kazienda
L........M.Maí
.L...M.....Maño
L....N.....Maños
.MN..L.....Kb
MLL.L..M....baan
N..........Kbaantje
.L.O........baby
..MLM..MM..Kback
..LM.N.....Kback and
..M......M.Lback by
N...L......Lback for
....ML..M..Lback from
L.P........Kback office
.N.........Lback the
..M...M.M.LLback to
.L.....M...Mbackground
.......M...Mbackground check
LM.N.M.....Lbad
L..M.M.....Mbadge
N.L.........balcão
.ML........Lbanco
L.M....M....band
..M....M...Lband #
K.L........Nbank
...........Mbank details
L.LLM......Mbaptiste
MM.L....M.LLbar
..M........Lbarista
..O........Lbarn
NM.........Lbarry
L.M........Nbart
.L...M.....Mbas
....M.M.ML.Lbase
LL.........Nbastano
L.NL........baustelle
.L.........Lbe
...M.......Lbe #
...L.M......be a
L..M........be able
LMM........Lbe at
...LM......Mbe back
L.......MM..be contacted
N..........Lbe free
N..........Lbe given
.LL..M.....Mbe glad
LMLMM.......be held
N.L........Lbe here
..MM.L..M..Lbe in
.....M......be interviewed
..N.........be me
.....N..L...be moving
..M.M......Lbe no
M...L.......be on
LLM........Mbe open
LM.....MM..Lbe our
...........Mbe paid
...LL.....NMbe possible
.....N......be progressing
N........L..be seen
....MM.....Lbe taking
M.M........Lbe the
..LN......M.be there
L.......LM.Obearbeitung
L.N........Lbeatrice
MLML........beatriz
.....M......beaucoup
...........Nbeca
LL.M.M......because
L..M........because of
L..N.......Lbed
ML...M....NKbedankt
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
N...MM...M.Kbeen invited
....N.......been removed
..M.........been scheduled
MML..M.M....been selected
NML........Lbeen shortlisted
....M.......been withdrawn
.MLLLL...N.Mbefore
.M..........before #
.M.......M.Lbefore i
L........O.Lbefore sunday
.M...L......before the
..M......N..before we
L..L.....L.Obefore you
..L........Nbeforehand
.L.M....M...begin
...N.......Lbegin at
L.N........Lbeginn
L.N...M....Lbeginn #
MML...M....Lbeginnen
..LP.......Kbeginnt
M.LO.......Kbeginnt um
L..M........begint
M..........Lbehalf
M..........Lbehalf of
.L.M.......Lbehind
..M........Lbehind the
LL......M..Nbei
...........Mbei der
L.N.........bei donnerstag
.LL.......MNbei ihnen
NL......M..Lbei uns
LLM....M...Mbeim
.LL.ML.....Nbeing
..ML...ML.MLbel
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
.MM........Kbene
M.LM.......Lbene ?
K.PL.......Lbene allora
L.....N....Lbenefits
.LL..MM..ML.bent
L..........Nberatungsgespräch
L....N.....Lbereikbaar
LMN........Lberg
....M.......besetzt
OLLL.M.....Lbesoin
ML.........Mbesprechung
L..........Nbespreken
K.NN.......Lbesprochen
LOLLMM.....Lbest
.M..........best for
..L..MM...MMbeste
.NLL.LM.M.L.besten
M.......N..Lbesten dank
L.N.........bestätige
L.O........Lbestätige ich
L.M........Mbestätigen
L.N........Lbestätigen wir
L.M.........bestätigung
LM...M......beter
LN.........Lbeter uit
...N.......Lbeth
LOLLML....MKbetrieb
LMN........Lbetriebshof
LMLML.L...M.better
.M.LL......Nbetween
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
MML..M.....Lbianca
L.....OM...Lbieden
..L..L..MLM.bien
MM...M.....Lbien ?
..........NLbien cordialement
L.N......M..bientôt
L.....N....Lbienvenue
L.L...MN....bieten
L.....MM....bieten wir
M.ML.LM....Lbig
.LML.M.....Mbij
.LNL.......Mbij de
.LLN........bij een
...K.......Obij jou
O.LL.M.....Lbij ons
L.....O....Lbijgaand
......M..NMKbijlage
LMLM......LNbin
.L...L..N..Mbinnen
L..........Nbinnen #
........N...binnen twee
...LLL.MNN.Lbis
.........M..bis #
LLM...LMO...bis dahin
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
L.L...M..M.Mbitte bringen
...........Nbitte geben
L..N.......Lbitte kurz
L.N.........bitte melden
.....M.....Lbitte nicht
.LLN........bitte um
..L..LM..M..bitten
..LM..M..N.Lbitten wir
P.L........Kbjr
M..L........black
L.NMN......Kbleibt
K.P........Lbleibt es
L.LNN......Lblijft
KMM.M.......block
L.L........Nblood
L.M........Mblue
N.L........Lblvd
N..M.......Kbo
...LM.....M.boa
.L.LM......Mboa noite
.L.LM...M...boa sorte
.L........MMboa tarde
M.....LM....board
N.L....M....board of
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
..L.ML..M..Mbolsa
........M..Mbolsa de
L.LMML....M.bom
.LLMML......bom dia
.LL....M...Nbon
M.L.........bonjour
L.ML......M.bonjour je
.L.........Mbonjour madame
.L.M......MMbonjour monsieur
.N.........Lbonjour pour
..ML....ML.Lbonne
....M....M.Lbonne chance
......N..L..bonus
.M.L.......Mbook
LL.......M.Nbook a
L.M.L..M...Nbooked
L.M.L......Mbooked for
KM.........Mbooking
..LL.......Nboone
..L........Nboots
L..........Nboots and
ML...LO..L.Lbordo
M.........M.bos
LLM.ML......boss
LML.........both
M.O........Kbottes
M....M.....Kboutique
.LLN........box
NLL........Lbram
..L.........branch
NMLL........brandt
L.L.MM..M.MLbrauchen
...LOL..M..Lbrauchst
..M.........break
...........Mbreakfast
K..........Nbreakfast show
N.K........Mbreng
..L........Nbreve
..LM........bridge
NMLL..L.MN.Jbrief
KMM........Mbriefing
LN.........Lbrightseam
LN.........Lbrightseam and
MLM.L.....MMbring
K.NL.......Mbring a
L.O........Lbring gern
L.L.......MNbring my
N..........Lbring originals
LL........NMbring the
..L........Nbring this
L.N....M...Kbring you
.........L.Nbring your
L.L.......KPbringe
..L...M....Mbringen
..L...M....Mbringen sie
NLL..M.....Lbro
K..M.......Mbroken
N.M........Kbrother
K.MM........brought
.L.........Mbruno
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
L.MLM......Nbuona
...........Nbuonasera
OML..LL.L.NLbuongiorno
LO.........Lbuongiorno ho
O.L........Lbuongiorno il
N..........Lbuongiorno può
M.M.....M..Lbureau
K.PL.M....L.bus
MN.........Kbuscamos
MMM........Lbusiness
M..M.......Lbusiness partner
L..........Nbuste
L..........Nbuste paga
.ML.LNM.L.LLbut
....LNM....Lbut no
.....M......but we
.....M......but we've
N...........buy
...........Mbuyer
..L...M..M..by
.L....M.....by #
M....L.....Mby a
L........M.Mby friday
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
.N....M....Lby tomorrow
.........M..by tuesday
.L..L.....M.by video
......M..M..by wednesday
N.........MLby your
N.L.........by zoom
N..M.......Kbâtiment
.L...M.....Nbúsqueda
LL.........Obúsqueda de
MMM..L......c
L..........Mc #
LMNLL.MM...Kc'est
K.O.........c'est noté
......O....Lc'est oui
.L..ML...M..c'è
L.MLN.......c'è più
NLL.....MM..ca
M.......MM.Lca #
N.L......L.Lcabin
LL......MM.Ncada
L..........Mcadre de
L.N........Lcafe
M.L.........caffè
.L.........Ncafé
L..L......MMcaio
...........Mcake
K.P.........calendar
.MNL.......Lcalendar hold
L.N.........calendar invite
.ML........Mcalendar url
LM..M...M...calendario
.L.........Mcall
L.N.........call #
L..........Mcall ?
L..........Ncall at
L..........Mcall for
N..........Lcall letter
..LM......L.call me
..M.........call the
...L...M....call to
..L........Ncall us
M.M...M....Lcall with
ML.......M.Lcall you
N..........Lcallback
ML.M....MM.Kcalled
M.......MM.Lcalled for
...M.......Lcalled to
.L.........Ncalls
M..........Lcallum
.MM.....M..Lcalma
L..L.......Ncambiar
L.LO.......Mcambio
L..M.......Mcambio de
.LLM......M.came
.L.........Mcame across
L..O.......Lcame up
...L.......Mcamera
MM..M....M.Kcampus
.MLML......Mcan
L.........LMcan come
LMLL..M..M..can do
..N........Lcan find
L.MNL......Lcan get
M...M......Kcan i
L.M........Mcan meet
LM..........can offer
N........L..can record
N.K..M......can see
M...........can talk
P.LML.M....Jcan u
LLLNL.....MNcan we
MMK...M....Mcan you
..LMM......Lcan't
...N.......Lcan't do
L..........Ncan't make
...KNM.....Lcan't take
L..........Ncanada
L.N.M.......cancel
L..LO......Lcancelada
....N.......cancelamento
..N.........cancelar
....O......Lcanceled
....M......Lcanceled by
L...OL....MLcancelled
...MM......Lcancelled by
....N.......cancelled the
O.ML.......Lcancello
.....N.....Lcandidacy
..M.........candidat
..ML.M......candidata
N.L.........candidata il
..LL.M.....Ncandidate
.LL..M..MM..candidates
.....O.....Lcandidates and
L..........Ncandidates for
L........N..candidates who
........M...candidates will
L.M.....L.MNcandidati
L..L.M.M.L.Mcandidato
LLL......M.Ocandidatos
O.L........Lcandidatou
LL......MM.Ncandidats
.N.LLML.N.LLcandidatura
........M...candidatura a
........M..Lcandidatura per
........M..Lcandidatura recebida
........M..Lcandidatura ricevuta
.LL..N......candidaturas
.ML.LM..MMLLcandidature
........MM.Lcandidature au
L....N.....Lcandidature for
LL.N.M..L..Mcannot
L..O........cannot do
L.LP.......Kcant
...........Mcanteen
NLLN.......Kcantiere
M..........Lcap
M.L........Mcapire
M.M......M.Lcapo
MM.........Kcapt
LLM.....L..Mcaptain
.L.........Ocar
L...M..ML...cara
.LN........Mcard
L.N........Mcard and
..L.........care
L.L........Ncareer
.....M.....Lcareful
......N.M..Kcargo
M.....N.M..Kcargo de
...........Mcari
M.L..M......caro
M..........Lcaroline
L..O..M....Lcarro
O..L.LMM...Kcarta
.......M....carta de
L.....N....Lcarta oferta
LL.........Ocarte
L.M.........carver
......L..M..cas
L.L..MM...LMcasa
LN...MM....Lcasa de
..ML.M...M.Lcase
LLML.....N..case you
LL...M..N...caso
L.LM..N....Mcaso de
.N..........castaing
K.L........Pcasting
..M.........casual
L.M.....M...cat
......N....Lccnl
......O....Lcdi
......N....Lcdi #
.MLM......MLce
L..O........ce jour
...M........ce la
L...MM....NLce matin
LN...M.....Lce qui
.LL........Ncedar
LLLM.M......cela
L.LN........cela vous
.L.......O.Lcelular
L........M..center
..L........Mcentral
N..........Lcentrale
N........L.Lcentre
L....M.....Mcentro
..M........Lceo
L..........Mcerca
L........M.Mcerca de
..M...LM....certificado
LLN...LMM...certificate
.......MM.MKcertificates
L...MM.....Mcette
MLM..L.....Ncfo
.MM.MM.....Kchair
M....M.....Lchair of
L..........Nchairs
.........M.Lchallenge
M.NL....M..Kchama
.L..M......Mchance
KL.P........change
L..N.......Lchange of
...........Nchange the
L..NM......Lchange to
KL.N.M..L..Nchanged
L.MK.......Nchanged the
L..O.......Lchangement
L..N.......Lchangement d'horaire
L.M........Lchanges
N..........Lchapel
..L..L....MNcharla
.N.........Lcharlar
..L........Mchase
....L......Mchat
M..........Lchat about
.L.........Mchat this
L........M.Mchat with
ML.L.N..LL..che
.N.........Lche giorno
.LL..L.M.M.Mcheck
.......M...Lcheck and
L..M.......Mcheck in
L..........Ncheck the
L.N........Lchecking
.......N...Lchecks
..K....MM.N.cheers
..L.....M.MLcheers for
..N.....ML.Kchef
MMM........Lchef de
O..L....M..Kchefe
N..........Lchefe de
.MLLN......Lchema
N.L.M......Lchemistry
K.....M..L.Ncher
L.ML.....M.Mchez
L.N.........chez nous
.L......N..Mchi
.N.L.......Mchiacchiere
........N..Lchiameremo
..LL.......Ochiami
M.L..M......chiamo
M.L.........chiamo io
..N........Lchicago
L........N..chiediamo
O.L........Lchief
L.....MM..MLchildren
L.NM.......Lchiuso
.OL...M....Lchoice
.OL........Lchoice of
LN.L.....M.Lchoices
.....N......choisi
LM...O..L..Lchoix
.ML.........choose
...........Mchoose a
L.N.........choosing
L.N........Lchoosing a
...M.N.....Kchose
....LM....L.chosen
LLM.ML.....Mchristmas
...L..M...M.chère
MNL..M.ML..Kci
........MN.Lci convince
M..LMN.....Kci ha
.M..........ci sono
...........Mci vediamo
MM.L..L..M.Lciao
LOL........Lciao elisa
LO.........Lciao mara
ML..........cinco
..ML...M....circa
LMML.......Mcita
..L........Mcita con
..L........Ncita del
.LL........Ncita en
M.L.........civil
LL.........Nclaim
M.L...M.....class
....K......Oclass cancelled
....L......Nclass on
..L........Nclause
M......M...Lclear
L......M...Mclearance
.......M....clearance and
...M.......Lclerk
L.LMM.......clerk ii
...........Nclic
.LM.M......Mclient
...MM......Lclient has
M.L.........cliente
L.N.M......Lclinic
M..........Lclinical
K..L.M..M..Mclose
.....M.....Kclosed
.....M.....Lcloser
.....M.....Lcloser to
LM.......N.Lcloses
LN.........Kcloses at
L.L......O.Lcloses friday
..L.....N..Lclosing
........N..Lclosing date
L.LN.....M.Lclosure
LLML.L.....Nclub
L..........Mco
L..........Mco op
K.L.L......Pcoach
L..L.....M.Ncode
L..L.....M.Mcode #
M.J...M....Ncodice
M.K...M.....codice fiscale
.LN......M.Lcoding
.L.M.M......coffee
..LM.......Mcoffee on
M...N......Lcoiffeuse
M....M.....Lcoisa
K.MN........col
.ML...M.....cole
L..N.......Mcolleague
L..M.M....M.collega
..L........Ncolloqui
...M.......Lcolloquio
MNL........Kcolloquio ?
...........Mcolloquio con
L.MM.M.....Lcolloquio del
K.....M....Mcolloquio di
M..MM......Kcolloquio domani
P.LL.M.....Kcolloquio il
MLMM....M..Kcolloquio in
M..........Mcolloquio per
.N.........Lcolloquio propongo
K.LM.......Ncolloquio relativo
M.......M..Lcolloquio sarà
N.L........Lcolloquio si
NLNM.......Kcolloquio è
...LLM......com
..L...L....Mcom a
.M.L..M.....com o
..L.....N...com sucesso
L.L..N.....Mcom'è
KLRM.......Jcombinado
L.N.........combinado até
..L........Mcome
..L........Ncome along
.ML........Mcome and
L..NL......Mcome at
LMM.M......Lcome back
K..L.......Ncome by
K........M.Ncome da
N.L...M....Lcome down
LNL.........come first
L..NM.......come friday
NLL.N......Lcome in
L.ML......MMcome on
...LO.......come saturday
...L.......Mcome to
L.LN..M.....come tuesday
MM.M.......Lcome up
N.LM......MKcome with
N.L.........comedor
NL.L.L.ML...comes
M.L...M....Lcomeça
MLML.......Mcomigo
KLNN.M.....Kcoming
L.M.......M.coming back
...MLM.....Lcoming in
.....M..M...coming to
L.MLN.......coming up
.L.......LMMcomité
L.M........Mcomité de
K.....M...M.comme
...N.......Lcomme prévu
L..O.......Lcommencera
NML........Lcommis
...........Kcommissie
.......N....commission
...M.M......commissione
M..L.M..L...committee
.....N...M.Lcommittee has
N..........Lcommunication
.L.MLLMM...Mcomo
.N.........Lcomodo
L....M......company
..L........Mcomparecer
......N....Lcompensation
......LO...Lcompetente
.....LLM.M..complete
.........M..complete the
........LM..complete your
.....MM....Lcompleted
L..N.......Lcompreensão
L.L........Ncompromis
L.LL.......Ocomprovante
.L...LNO...Kcompter
......N....Lcompter du
M.LMMM.....Kcomunica
..LMMM..M..Kcomunica che
...LN.......comunque
.L.L.M..M...con
.LM...L.M...con el
L.L........Ncon gli
...........Mcon i
MLL........Ncon il
.M.........Lcon interesse
M.L.LML....Mcon la
.M.M.......Lcon me
KM....M.....con mi
.....N.....Lcon más
L.L........Ncon su
.L...LM....Ncon tu
..L........Ocon un
L..........Mcon usted
.....N..M..Kconcluída
..LLO.......concurso
......LO...Lcondicionada
.L....N.....condiciones
L....LLO....condition
.......M....conditional
......LM....conditional offer
LL.........Mconduct
.MLM..L.N..Kconductor
...........Mconference
L.P.....M..Kconferma
..N........Lconferma appuntamento
L.OL........confermato
L.M.....N..Lconfermiamo
...L..M...NLconfermo
L.M.........confermo il
LL.........Nconfidencial
LL.........Oconfidential
LL.........Mconfirm
N.L.........confirm attendance
N..........Lconfirm by
..........M.confirm that
L.M........Mconfirm your
L.LM.......Mconfirma
.LM........Mconfirmación
..M.........confirmación de
L.O.........confirmada
L.O.........confirmado
L.N.........confirmamos
L.M........Mconfirmamos a
..M.........confirmamos la
M.L........Mconfirmar
LMM.....M..Lconfirmation
........N..Kconfirmation #
..M.....M..Lconfirmation de
L.M...M....Lconfirmation of
L.N.........confirmação
N.........MLconfirme
..L.......NLconfirme ma
L.N........Lconfirme votre
L.M........Mconfirmed
L..........Mconfirmed for
O.K.........confirmed monday
M.L.........confirmer
N..L........confirmer votre
KMM.......MMconfirming
L.L........Nconfirming our
..ML......NLconfirmo
L.........N.confirmo a
..........NLconfirmo que
..M.....M..Lconfirmons
L.N....M...Lconfirms
L.N....M...Lconfirms your
L.........MMconfirmé
...N.......Lconflict
...LN.......congelou
N.L...MM...Kcongratulations
ML....M.....congratulations !
M.LM.......Lcongratulations on
NML........Lconhecer
O..........Kconhecer e
M.M........Lconmigo
N..L..MM...Lconnosco
.MLL.......Mconocerte
...........Nconoscerci
.L.......N..consegna
.OL........Lconsegue
LLL..MM....Nconseil
LL.......M.Mconseillère
L....N....MLconselho
.....M......conserveremo
.....M......conserveremo il
....LN......considering
......M.M.MLconsiglio
.M..........consigo
..L........Mconsular
..L........Mconsular section
LL.........Oconsulente
..KL..LM.M.Oconsulta
..L........Mconsulta com
L..........Mconsultant
LLL........Pconsultation
.L.........Nconta
.LM.....N..Lcontact
.....M..N..Lcontact you
L.......M...contacted
M..L.M..M..Kcontacto
...M........contato
.M...M.M....contigo
L.....LO...Lcontingent
L......O...Lcontingent upon
L.LO.......Lcontinua
L....M......continuar
KL.LM.PM....contract
K.L........Ocontractor
..L...O.....contrat
.....M.N....contratación
LLL..LP..L.Mcontrato
......N....Lcontrato a
......M....Lcontrato indefinido
L.L...NM...Mcontratto
NML......M.Kcontrol
..NL.L......controller
..........MLconvenient
..........M.conversa
LM.........Mconversa com
.L..M.M...M.conversa de
.M..........conversar
M.M.......MLconversation
NML........Lconversation with
.M...M......conversations
.M.........Lconviendrait
.M.L.......Nconvient
........MN.Lconvince
N.LM..M...MKconvite
M.....M....Lconvite para
L..........Nconvocamos
..L........Mconvocation
..L.M......Mconvocatoria
M.L.....M..Lconvocazione
N..........Lconvochiamo
L..........Mconvoquée
K..........Nconvoquée à
..M..M.....Lcoo
L..L.L..MM.Lcook
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
.....O.....Lcoro
N....L.MM..Kcorso
.M...L......cosa
NL.L....LM..così
NL.......N.Lcosì ti
..LMM.......coucou
KNL.L..M..LNcould
.N.M.......Lcould do
LL.........Ncould i
.L..L......Ncould not
.L...N.....Lcould only
L..........Ncould we
LNL.LL.M.M..could you
.L..M..M...Lcouncil
KL..LM.....Ocounsel
L.M........Mcounter
N........M.Kcounty
MML........Lcouple
MM.........Kcouple of
M..........Lcourriel
M.LLM....M.Kcourrier
K.KN.M..L.MNcourse
M.L........Mcover
O.L........Lcozinheiro
N.LL..M....Lcraig
LN..........creative
LN..........creative director
L...ML..L..Mcredit
N.L........Lcreek
M.M.....ML.Kcrew
L.ML.LLPM..Lcriminal
M...M......Lcross
NL.L..M....Lct
MMM.......LLcto
.MM..L.....Kcualquier
N..L...M.MLKcuando
KMM..M......cuatro
M.M........Lcucina
M.L..M......cuentas
..L..M......cuento
.L.........Ncuestionario
MM.L......MKcui
MM...O.....Kcurricular
.M..........curriculum
M.LL....N..Lcurrículo
........MM.Lcurrículo para
M...........currículum
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
...........Ncódigo
.L.........Ncómo
LLM....N...Lcôté
MLML.....L..d
L.N.........d'accordo
L..........Nd'accueil
L..........Md'admission
...M..LN...Ld'agent
......LN...Ld'agent de
..L........Nd'apporter
.....N......d'avoir
L..L..MM....d'embauche
M...........d'entretien
L..N.......Ld'horaire
L......N.M.Ld'ici
M...........d'identité
NL........MKd'infirmière
M.L..M......d'un
...........Ld'une
N.L........Ld'une pièce
.L..MN.....Ld'être
.....M......d'être venu
L.LM.....M..da
.L.........Nda #
.....M..M..Kda entrevista
MMLM.......Lda manhã
N..........Lda parte
..MM.......Lda sua
N.M.L.LM...Kda tarde
M.LM..M....Kdaan
N..........Kdaan kom
.L...N......daar
ML.L....MM..daarna
L..NM......Ldaarom
M.KM...M....dabei
...M........dag
LO...L.....Ldagdeel
LLM...LMO...dahin
L.NL.LMM...Kdal
L.....MMM..Ldal #
M...........dale
LMLL.......Ndalle
LML........Mdalle #
KL.NM.......damit
M.M.LL.....Ldan
N...........dan een
NLL.......MLdan hoor
ML.N.......Kdan is
M..M.......Kdan praten
K.P........Ldan zie
..N........Ldan zien
LL.........Odana
..ML.L..N..Ldanach
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
.M.L.......Mdar
.N.........Ldario
.....M.M.L.Ldas
MMLL........das #
OLL........Ldas ?
M.LM........das bei
L.........NMdas gespräch
.L...NLML..Mdass
L.OL.......Ldass es
..L..M....M.dass sie
LLLM.N...L..dat
M....ML....Ldat je
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
LO.MLL.....Ldates
L.ML..L..M.Mdatos
N..........Ldatum
LL....LM.M.Mdauert
M........N.Ldauert #
L.MLM.......davide
....N.......davvero
LNLNL....L..day
.M.........Lday #
LM.M.L..M...day and
M..........Lday at
..........MLday i
L.L........Nday is
N..........Kday on
LOL.L.M.....days
L......O...Ldbs
L......O...Ldbs and
......LN....dbs check
............de
L.L.LLM..M.Mde #
..L...M..M.Mde abril
K.O...M....Lde acuerdo
...........Mde admisión
L.L........Nde admissão
.....L..O..Lde admitidos
L.NM.......Kde agenda
...L..N.....de agosto
..LLM......Mde amanhã
......N....Lde arbeidsovereenkomst
L....LMM...Lde auxiliar
MM.........Lde baan
......M..N.Kde bijlage
N..L......NKde ce
...L.......Nde cita
...M..M....Lde commissie
N..........Lde empleo
...L........de entrevista
..K........Nde espera
MM.M.......Lde fevereiro
LL....M....Lde functie
...LN.......de geler
L.......M...de gesprekken
L.LMM.....MLde hoje
L..M.......Lde hora
...M........de horário
..MLM.......de jeudi
K...........de julio
M..L........de junio
M.LL...M...Lde la
.M..ML.....Mde las
L.N........Lde loods
LOLM.......Lde m'indiquer
LOL...M.....de manhã
.M..........de marcar
NL..........de marzo
M..M.......Lde março
M...........de mayo
LLLMN......Mde mañana
LL.P.......Lde mercredi
L.LN........de nieuwe
L......N...Kde notre
.MLM.ML.L..Lde nous
.NLL.......Mde noviembre
...M.MM....Lde octubre
M.L......M.Lde outubro
L.M.M......Lde personal
MML........Lde planta
...LM.N.....de poste
L.LO........de quarta
L.........MMde que
L..MN......Lde quinta
MM.LL...M..Lde recrutement
......N.....de refeição
........N...de réception
.N.........Lde semaine
M.LL.......Mde septiembre
NL.LL.......de service
M......M....de serviço
LL.M...M.M..de setembro
..LMN......Lde sexta
......LN....de sûreté
LNL...N....Kde te
...........Nde ti
.......M....de trabajo
M.L...MM....de trabalho
...........Mde turno
.L.......M.Mde una
LMLLMM......de vacature
....N......Lde vendredi
LM.......M.Lde volgende
ML........MMde vos
K....M.M...Mde votre
...LMLMM...Kde vous
LM......M...de week
M...........de winkel
L.M..M....L.de wit
LL......MM.Mdeadline
..MML.......dean
...........Kdear
N.L........Ldear ada
L....M...M..dear applicant
M.....M....Kdear dr
.LL....M..LOdear mr
LL..M.M...M.dear mrs
LM..L.....MMdear ms
M.....M....Ldeberá
LMM........Mdebrief
.L.NM...M..Ldec
M.L.M.......dec #
..MM.M.....Kdecember
M.M.M......Kdecember #
.LLL.L..LM.Ndecide
L...NM.M...Ldecided
L...NN.....Ldecided to
LLM..M..L.M.decidimos
.....L..M.M.decidir
L...LMM.L...decision
....M.......deciso
.....M..N..Ldecisão
N.......M..Ldeckhand
N.LL..M.....decline
M..........Ldee
N..........Ldeep dive
..M...LN...Ldefinitivo
..MM....N..Kdegli
..LL.......Mdein
.LML....M...deine
L.......NM..deine bewerbung
L........M.Ndeiner
L.LNM......Ldejamos
LL.....M..MLdel
LMLMMM.....Ldel #
M.L....M....del colloquio
L.M...M....Mdel jueves
L.L......N..del lunes
.LLM.......Mdel martes
......LO...Ldel medico
LL.N.......Mdel miércoles
N..........Ldel posto
NL..........del puesto
L.LMM.M.....del viernes
...N.......Ldelayed
......M.....delighted
M.....M....Ldelighted to
M.LL..M....Mdelivery
......L.M..Ldella
L.NLMM..L..Ldella sua
..KM..L..M.Mdelle
.NM.......MLdelphine
.N......L..Ldem
.L..M.......demain
N...........demain matin
.L.........Ndemande
..M........Ldemandez
.........O.Kdemandons
NLL........Mdemo
..L...M..M.Kden
NLLM......L.den #
M..L......NLden termin
......O....Lden vertrag
LNNLML.....Kdenise
LOM........Kdenn
.O.........Ldenn mal
..LL.......Ndennis
.MLL.......Mdentist
M.K.M.......department
.......N...Ldepends
.......N...Ldepends on
LM....M..M.Ldepois
LM....N.....depois da
.O.........Ldepois das
LL.LMMMM.M.Kdepois de
..L........Ndeposit
..M........Ldepot
..MM.....M.Ldeputy
.M.........Kder
N..........Lder früh
N..........Lder kanzlei
MM...M.....Lder stelle
K.O........Lderrière
.....M.....Ldes
.........N.Ldesafio
M.LL......M.description
...NM......Ldesculpa
LLML.....M..desde
M....M.....Ldeshalb
..N.........design
.....MM..M.Ldesigner
.L.........Mdesk
LL..LM.....Ndesk if
M..M.......Ldespacho
ML...M.....Ldespués
...M.MM....Kdespués de
.MM.........details
..N........Ldetails for
L.P........Kdettagli
L..L..M....Mdetto
.....M.MLM.Ldeux
.M...M.....Kdeveloper
LL.MMM......devo
..L..M..M...deze
.L......M..Mdeze week
L.LM.....O.Ldezelfde
L.L......M.Mdezember
LM..........di
L...MM.....Mdi #
......M....Ldi assunzione
L.MLM......Mdi domani
..L.M.M.....di giovedì
L.N........Ldi gruppo
.M.L..LM....di lavoro
L.N.M.M....Ldi martedì
M.L.........di prova
L..LN.......di trovare
.LL...M..N.Ldi un
M..M.LM....Ldia
.L.........Ndia !
MLM.........dia #
N.L.........dial
..L........Mdial in
M.M........Ldiary
O.L........Ldiary at
.M...M......dias
.N.M.......Ldica
LM.N........dica lei
NMLL.M...L.Ldich
M.LLM.......dicht
M.L.N......Ldicht en
.LLLN......Ndid
...........Ndid it
...........Mdid you
LL.M.M......didn't
.L.L.M..L..Mdie
...L.......Ndie besprechung
......N....Kdie stelle
M..........Ldie unterlagen
M.M........Ldie werkstatt
...L..LM...Ndienst
...M.L...M..dienstag
...M.....M..dienstag #
LL.LM.....MMdienstag um
LM.......M..diese
.N..........diese woche
N..........Ldieses
N..........Ldieses schreiben
.....M.....Ldiesmal
..LN.......Ldiga
..LN.....M.Ldiga me
.ML......N..dimanche
M.L......N.Ldimanche #
L..M.......Mdime
LN.N........dimmi
LN.N.......Ldimmi tu
.N..........dinner
L..M.......Mdinsdag
L...L......Ndinsdag #
O..........Kdiploma
L.O........Ldiplômes
...M.M.....Ldir
M.M.M......Ldirecteur
..N........Ldirections
........N..Ldirectly
.L.........Odirecto
MM.......L.Ldirector
M.M........Ldirectora
N.L........Kdirectrice
LML.M......Mdiretor
L..N.....M..diretora
MM........MKdirettore
MM.ML...M..Kdirettrice
M.L....M...Ldireção
.O.........Kdirás
.O.........Kdirás cuándo
LML....M....dis
.N.M.......Ldis moi
...MM......Ldisculpa
...N.......Ldisculpa las
L..NM.......disculpas
....N.......disculpe
.LM........Mdiscuss
LLN....M...Ldiscussed
..M.......MLdiscussion
M...........discussion with
N..........Ldiscute
N..........Ldiscute du
.M.......M.Ldispatcher
....NL......dispiace
...M.M.....Ldisponibilidade
.L.LM......Ndisponibilità
LLM........Ndisponibilità per
.O.........Ldisponibilités
.M..........disponibilités pour
LML.........disponible
.MLLN......Ldisregard
M......M...Ldistrict
N.L....M...Ldistrict office
LL.MM...M...dit
LN..........dites
LN..........dites moi
N..M.......Kdive
L.....N.M..Ldiz
M.....L.M...dni
L.LM........do
L.LNL.......do #
MML..L......do ?
N.LL.....M.Ldo a
LN..........do any
N....M.....Ldo come
LLLM.....N..do it
N...........do lado
.M........MLdo monday
..L.M..M....do not
LM.N.......Kdo our
M.L..M......do processo
.M......M..Ldo seu
LLNL..M..M..do the
...M........do this
LMLL.......Odo you
L..N........do your
M.L....M...Ldocente
MMLLNL.....Ldoch
..N...M..M.Kdock
L.N........Ldock road
NLL...M.....doctor
..LL..M....Mdoctora
N.L.........documento
L......MN...documents
O..........Kdoe
MLLM....M...doen
ML......M...doen we
N..M......LKdoes
K..O.......Ldoes friday
ML...M.....Ldoes not
OLL........Ldoes that
LN..........does your
MLLM........doesn't
N..........Ldogs
MLL..M.....Mdoing
L.L........Ndois
N..........Kdom
.M...L..OL.Ldomanda
KL.........Odomande
...NML......domani
..ML........domani alle
..MM.......Kdomani giovedì
...MN......Ldomani non
M..N.......Kdomattina
NL......L..Ndomenica #
..L........Ndomicile
LM.......O.Ldomingo
L........N.Ldomingo #
L.M..LM.....don
LK.LNL..M..Mdon't
L...P......Kdon't come
....M...M...don't need
L.NNM......Jdonc
L.MM.......Ldonc jeudi
...LN.......donc plus
LMM......L..donderdag
.MM.........donderdag #
L.M.......MLdonderdag om
MMML...M.L.Kdone
MLLM........donnerstag
...L.......Mdonnerstag #
M.........MLdonnerstag um
...MNL.....Kdont
L..OML.....Ldont come
L.MMM......Ldoor
L..MM.......door de
...OL...M..Ldoor het
L.O........Ldoor in
L.N........Ldoor will
L.N.........doors
LN.LL.M...MLdopo
.O..........dopo le
.L.LLMM.....dos
M.LLML.MML..dossier
L..........Mdossiers
...L.L.M..M.dott
L.M..L.MM...dott ssa
O..........Ldottor
N.M.M....L.Ldown
L.N.........down for
N..........Ldown with
..MML....L..dr
...........Mdra
LL.........Ndraft
M.M.....M..Kdrawings
.NLL.....M..drei
...........Mdress
.M.L..L..N..drie
.NL......M.Kdrie uur
..L........Ndrink
....M.......drive
.LM....M..MKdriver
...L.......Mdriving
L..ML..M....drop
L......MM...drop in
......LN....drug
.M....M....Ldu
LM.MMLM....Kdu #
M.LL.......Ndu am
..L........Mdu bist
......O....Ldu kriegst
L.N........Mdu marché
L.N........Ldu mardi
MM.........Ldu poste
..N.........duarte
LN.L.M.M.M.Lduas
L.LOLL..L.M.due
LN.........Mdue chiacchiere
..LM.L....NLdue course
.N.........Ldue o
L.LP.......Kdue to
.MLM.......Ldunmore
L..........Mdura
..M......M.Lduration
.........M.Lduration #
KNM........Lduring
K..NN..MM.LKdus
LML........Mduurt
L.M..O.....Jdynamics
.NLN......MKdá
.O.........Kdá jeito
LM......L.MNdès
...M.......Ldécaler
...N.......Ldécaler notre
LL..MN.....Ldéjà
..LKO.......déplacer
M..M.......Kdépôt
L...M.......désolé
LNM.....LL..día
LN..........día te
LN.M.......Ldía y
.MLL..M.M.MKdías
..........LNdías el
.L....N....Ldúvidas
LL.........Ndürfte
LL.........Ndürfte ich
..L.....M...e
LM...L..M..Me #
...L...M.L..e a
..LM.......Ne as
O..L.......Le com
NLL......M.Le due
.M..M..ML..Le il
LLL........Oe la
M..LLL..MM..e mail
......N.....e me
OLL.........e mi
LM.N.....M.Ke non
L..O.......Le não
M...LN......e per
NLL.....M..Me poi
...........Me se
MML.ML.N...Le ti
LML......M.Neach
L.L........Neach of
L.MM.......Learlier
..M.L.......early
N.LM.......Leastern
NL..........eat
LL.M.M.M....echt
M.MM.M.....Jeditor
MM.........Ledson
M.LL.......Meen
MM.........Leen eerste
N.LL........een gesprek
LL...N.....Meen kandidaat
L..........Meen kennismakingsgesprek
L.L........Neen kort
LN..........een moment
...LN.......een nieuwe
.NL........Leen paar
..........NLeen prettig
MML.........een sollicitatiegesprek
...N........een uurtje
.O..........een van
N.LL.M......eens
NML.........eerste
MM.........Leerste gesprek
L.L........Oeerste werkdag
L.L.O......Lefecto
L..LO......Lefeito
L...O......Lefeito o
....M.NL...Leffect
......OL...Leffect from
.....M..L..Megregio
.LL......M.Neight
N.LL.L..MM..ein
.ML........Nein gespräch
L..........Nein interview
N.L........Lein montag
.LL..ML..M.Meine
..L..M.....Neinem
LM.........Neinem gespräch
MM.........Leinem vorstellungsgespräch
LML..M.....Meinen
.........M.Leiner
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
M..L.......Lel
..L...NM.L..el #
.......N...Lel candidato
L...M.N.M..Kel cargo
O.L.........el comedor
LL......M..Nel comité
N..........Kel dni
L........O.Lel domingo
LMM..L....MMel enlace
......MN...Lel examen
MM....L....Mel jueves
.LLM..M....Mel lunes
...L.......Mel martes
LN..........el miércoles
L..........Nel programa
.MML.MM.L..Lel puesto
M.L......L.Nel sábado
........N..Lel tablón
L.O.........el taller
L..........Mel tutor
M.L......L.Mel viernes
L..........Nela
.L...M.M..MLelena
.L.M.......Meleven
.ML........Melige
LNM.........elisa
.O.........Kelk
L..........Nelkaar
L..........Nella
.....L..NL.Kelle
LLLM.N....M.else
KL...M.....Mem
L.LN.......Mem caso
.....L..N...em contacto
L.....M....Mem que
L........N..em vídeo
........MM.Lemail
L.N........Lemail confirms
...N.......Lemanuele
...M.....N.Lemergency
M..LM......Lemma
N..........Lempleo
..L........Memployer
.........M.Nemployers
L.L...MM....employment
......M....Lemployment as
LL.........Nempresa
.L.........Nempresas
...L.....M..en
.MLL....M..Men #
.....N..L...en agosto
L..L.......Nen ayunas
......L....Men cas
M.ML......MKen dan
LLL...M.M..Men de
..M..L.M...Len een
M.LML.M..M.Len el
.....O.....Len enero
M..........Len entretien
.....M..L..Men esta
LM.........Men fin
LMNL...M...Len ik
LL.L.MM....Men je
LLN..M......en la
..L......M..en ligne
M.L......M.Len met
.L.........Nen mi
L..N.......Len niet
N.L........Len nuestra
L....L.....Oen tu
.L.........Men visio
.....L..N...encajas
M..........Lencantaría
......OM...Jenclosed
L.LM......M.encore
...L.MM.MM.Lend
MMLL.LM.M..Kend of
....KO......end the
LL...M..N..Lende
M.L...L..M.Nends
..L..N...L..enero
M.N...LM...Lenfermeira
MLM........Leng
M..M.....L..engineer
M.M........Lengineering
NM.........Lengineers
N.L......N.Jenglish
.......M...Lenhanced
.......M...Lenhanced dbs
.N.........Lenjoy
M.L.......NLenjoyed
M....M.....Kenjoyed meeting
..........M.enjoyed our
L.M......MM.enlace
M.L.....N..Lenquiry
MK.........Mensemble
..OL.......Lentendu
....N......Lentfällt
K.Q.M.....LKentonces
K.P........Lentonces la
..M.....M..Lentrada
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
L..M.......Mentretien de
L..N.......Lentretien du
N..L.......Lentretien est
M.L.........entretien le
.LL.L...M..Mentretiens
LL..L......Nentretiens de
L..M....M..Lentrevista
L.LMMM......entrevista #
NNLL.......Lentrevista ?
....M.......entrevista cancelada
.....L..M..Mentrevista com
L.......M..Nentrevista con
L.N........Lentrevista confirmada
KKLMNL....MNentrevista de
K.NN.......Lentrevista del
O.L........Kentrevista dia
NMLL........entrevista el
N.NL.......Kentrevista es
...LN......Lentrevista hj
K....M.....Mentrevista individual
LL.L.......Pentrevista inicial
L.MM........entrevista para
...N.......Lentrevista passa
M.......M..Lentrevista personal
LN.M.......Lentrevista pode
L.LO........entrevista pra
M..........Lentrevista presencial
.M..N......Lentrevista que
R.LL.......Jentrevista será
LM...M..LN.Lentrevista te
L..........Nentrevistamos
LM....M....Mentrevistar
KLL........Pentrevistas
.....M.....Nentrevistas de
L..........Nentrevistas del
.LMMM....L..entrevue
LMLLL....MM.entro
L..........Nentry
.....MM...MLentscheidung
.....N.....Lentschieden
...MM......Lentschuldigen
...MM......Lentschuldigen sie
KLQ...M...LKentão
L.M...M....Lentão a
..L..L...M.Nenvie
L....LM.M.MLequipa
LML..M...M.Mequipo
.M.......M.Lequipo de
LLLM..M.M...er
L.....O....Ler mars
L....N.....Mera
L.....MM....erbij
.L...O......erfahrung
LLN.....M..Lerhalten
L.M.....M..Lerhalten sie
M.L.......LNerin
L.N........Lerinnerung
..M........Lerinnerung morgen
..L........Nerscheinen
NML........Lerste
N.L.....M..Lersten
L.L........Oerster
M.....O....Keruit
......O....Keruit we
LL...N......ervaring
.L...M......ervaring met
LLM..MM...LLes
L.N.....M..Les bei
OL.........Les el
L.L........Nesami
...L.......Mescala
...LO.L....Lescrever
....MM......escribo
M.N........Lescritório
.L.......O.Lesercizio
L....O.....Lesito
.....N......esito selezione
....M..M...Leso
M..L........esperamos
M.L........Nesperamos el
.M..........essa
LN.........Lessa semana
M.L........Messai
L..M...MM...est
....N......Lest annulé
..M.....N..Lest bien
...M........est ce
..L........Nest confirmé
MMLL........est prévu
L.L..M.....Mesta
O.L........Lesta carta
L..MLL.....Nesta semana
N.L.....M..Lestamos
...M........estar
ML.L.M..ML.Meste
LLL........Pesteban
MLL........Nesteja
MLL..MMM...Lestimada
L.LM...M...Mestimado
.......M...Lestimado rodrigo
.LML...M...Mestá
L.L........Nestá confirmada
L.L........Nestúdio
.LL....M....et
...........Met #
..LLM.....MLet je
..M.M......Let la
.ML...M...MLet le
M........M.Let nous
M....M.....Ket on
NML.........et si
ML.....N...Let votre
LL....M.M.M.et vous
M.L.....MN.Ketapa
O.LM.....L.Letapa entrevista
.M....LM....etwa
MMMM.L....MKeu
MM.........Keu e
..L........Neur
LLL...M..M.Neuro
..LNM......Levan
.........LMLeven
..........NLeven more
MML.........evening
KN.........Mevenings
KLN.M.......event
L.MMM......Levent has
L.N.........events
L.L.NM......ever
.ML.....M..Levery
.N..........every day
K.L...M..M.Meveryone
L.L........Neveryone gets
L..........Neveryone in
.LM.....M...everything
...M........everything else
MLL........Nex
..KNM...MN.Kexam
L......M...Mexame
L..........Nexame de
L.L.M..N....examen
..L......N..examination
L.L........Nexaminer
LL.L.....N.Nexample
.L.......O.Lexcel
LN.........Lexcept
MMLM.......Lexcited to
.LLNM......Lexcuses
.L.N........excuses voor
M..........Lexecutive
.........N.Lexercice
NLM......M.Kexercise
P........L.Lexercise with
..L........Nexit
L.L........Nexit interview
.LNL....M.L.expect
.L........LNexpect to
K.O........Lexpect you
..N...L.....expects
LL...O....LMexperience
.....N.....Lexperience for
.L...N..L...experiência
LL.........Nexpert
L.....M..N.Kexpires
M..........Mexternal
M.L.LLM.....f
...........Mf #
NN.L......LKf:#
.N.........Kf:a
...L..M...MLf:achterberg
.M.........Lf:acquisition
...L.......Nf:adeyemi
M..........Kf:admin
L....N.....Lf:administration
K..........Of:admissions
L.N.........f:agenda
L.N........Lf:agnes
M.L...M....Lf:al
...N.......Lf:alasdair
...........Nf:alertas
L..........Mf:alerts
L.L........Mf:amministrazione
L.......N...f:apply
..L........Mf:appointments
.........N.Lf:assess
L........MM.f:at
M........M.Kf:ausbildung
N.L........Lf:bakkerij
LL.........Of:becas
.P.L.......Kf:berg
..M.........f:best
........M..Lf:bewerbung
M.L..M.....Lf:bien
.M....M....Lf:big
LL.........Nf:bookings
...MM.....MKf:bos
M..........Lf:bäckerei
ML..........f:c
L..M.......Mf:calendar
M...........f:campus
.....M......f:careers
M.LM.......Lf:carla
LM.........Nf:casting
..L........Mf:centre
.N..........f:chantal
...LM.......f:chef
...........Mf:citas
L..........Nf:club
L..........Nf:coach
L......M...Nf:community
..L........Mf:contact
M..........Lf:cordiali
L..........Nf:court
.L......M...f:crew
...N.......Lf:cruz
M...........f:da
..L..M....L.f:de
M.N.M......Lf:dee
............f:del
LM.........Mf:desk
M.........MLf:dias
MM....M....Lf:direction
M.N.....M..Kf:do
MMLM.......Lf:dott
......M.....f:dr
.M.M.......Lf:dra
.....M......f:du
.M.....M...Lf:e
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
N.L.........f:gil
N..L.......Lf:gino
.M.........Lf:grace
.ML.........f:groet
..LM........f:groeten
.M...L..M...f:grüße
...........Mf:grüßen
..LL.......Nf:gwen
MNML.......Kf:haas
N..........Lf:hale
.M...M....MLf:hartelijke
M.....M.....f:head
LL.L....M..Mf:hello
.........M.Mf:hiring
N..........Lf:ho
M...........f:holt
M.M....MM..Lf:hospital
..M........Lf:hotel
.MM....M...Jf:hr
.MN........Kf:hugo
..M........Lf:human
M.........MLf:ines
MLLL....M..Nf:info
ML........M.f:ing
..M.........f:interviews
LMO........Kf:ivan
L.PL.......Lf:ivo
LMO........Kf:iván
MNLM.......Kf:jan
N..........Kf:joan
........N..Lf:jobs
L..........Nf:jury
L..........Nf:k
........M..Lf:karriere
PQMK.......Gf:kontakt
MMM........Lf:l
..L........Mf:la
.LLN...M...Lf:lang
...........Mf:leitung
.....L.....Nf:lettings
LNM........Lf:lindgren
..L........Nf:lindqvist
...N.M.....Lf:lomax
...L......N.f:lotte
O.L.......KMf:lou
..LN.......Lf:luc
.M........MLf:lucia
.M........MLf:lucía
M.........MKf:m
L.M........Mf:mail
..M........Lf:manager
..L........Nf:mara
.L...M.....Mf:marc
L..........Nf:marsh
.N.........Lf:marta
MM.........Lf:melhores
.M.LMM.....Lf:met
...........Mf:mit
M..........Lf:mme
L.M.........f:mo
M.M........Lf:mrs
L..N.M.....Lf:munro
.MLM........f:n
L.M.........f:ne
L..........Nf:news
..L........Nf:newsletter
L.NL.M.....Lf:no
K..N........f:nora
KL.L....MM.Nf:noreply
..MLL.M....Mf:notices
............f:notifications
..ML.......Kf:o
NM.........Lf:obi
L..........Mf:of
..LM.......Mf:office
..L........Nf:onboarding
..L.........f:ops
N.L.........f:orla
...........Nf:oscar
.......M..M.f:p
N..........Lf:padaria
L..MM......Lf:paolo
L.M.........f:pas
M.ML.M...M.Kf:people
L.M.M......Lf:personal
MN.........Lf:personalamt
N..........Kf:personale
M.M........Kf:personeel
.M.M.......Kf:petra
..L........Mf:praxis
M.M........Lf:prof
L....MM.....f:r
L.L........Nf:radio
.NL........Kf:raj
L.K........Of:rdv
M..M.......Lf:recruiting
.M.M.......Kf:recruitment
....M...M..Kf:recrutamento
..M......M.Kf:recrutement
L..........Mf:redaction
L........M.Mf:redaktion
.MM.........f:regards
...M.MM....Lf:reis
L.NL.M......f:reply
L.M.........f:repondre
.L.........Mf:research
L........O.Lf:retail
...M......MKf:rey
M..M.......Jf:rh
M.L..M......f:rita
M..M.......Kf:robin
MM.........Lf:rrhh
NM.L.......Kf:ruiz
.L....M....Mf:s
L..........Nf:sales
M..L........f:saludo
M..........Lf:saluti
.......M.M.Lf:santa
.M.....M...Lf:sara
LN..........f:scheduler
...M.......Lf:scheduling
L..........Nf:sec
.MM........Lf:secretariat
L.N........Lf:secrétariat
L.M.........f:segreteria
L....M...N.Lf:selecao
.MM........Lf:seleccion
M.M........Kf:selección
.....M.....Lf:selezione
.........O.Lf:seleção
L.LL.......Nf:service
M..........Lf:sincerely
N.L........Lf:site
...M.......Lf:sonia
..MLN......Lf:sr
N..M.......Kf:ssa
MM..M......Lf:staffing
.....L..L..Nf:status
L.LL.....M.Nf:studio
...........Nf:support
.....M.....Lf:system
...M.......Lf:sónia
NL.L........f:t
.M.M.......Lf:talent
.M.........Lf:talento
M..........Lf:team
..ML........f:ted
...........Mf:termin
..L.......LMf:tess
L........N..f:test
.LN........Lf:theo
..N.........f:théo
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
.M.......M..f:viele
N..L.......Kf:vos
..LMM.......f:vriendelijke
..N........Lf:wendy
M...........f:wishes
M.LM.......Lf:ximena
ML..........f:y
..M........Lf:yours
..M........Lf:yusuf
L..........Nf:école
NL..M.......fa
L.M...LN...Lfab
L..........Nfabrizio
L.LNL....M.Mfacciamo
NLLN.......Kfaccio
N..........Lfaccio vedere
M.L......M..face
N.L........Kface to
NLML.......Lfai
L.L.......MNfair
M.L.MM.....Lfaire
O..L.......Lfais
O..L........fait
NLL..M......fala
M.ML........falar
L..L.M.....Nfalls
....M.....M.falta que
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
OLLL........fancy a
...M.L......fare
L.M........Mfarle
M.M.......MLfarm
....NL.....Lfarti
MMLL..L..M..fase
N..........Lfase de
L..........Nfaudra
.MLM...M....favor
.L...MMML..Lfavorable
..NLM.L.....faz
L.MM.......Mfazer
.........M..faça
.........N..faça o
M.ML.....M.Lfeb
..ML.....M.Kfeb #
LMLM....L...febbraio
L.LM.......Mfebbraio alle
K.M...M...M.februar
L.M.......MLfebruar um
LLLM.......Nfebruari
L.L........Nfebruari om
L.M.........february
K.N.........february #
M..........Mfebruary at
...M.L..N..Lfecha
M.L.....O..Kfecha de
L.OL........fechado
KLL.....M..Ofee
O..L.......Lfeed
N..L.......Lfeed you
L.LL.N...MLNfeedback
ML.........Mfeira
.........M.Mfeira #
...L.......Mfeira às
...M.......Kfeld
......N.....felici
.M..KNM....Lfella
L.L.......NLfemi
M.M........Kfera
NML........Lfergal
LL.........Oferia
L.O........Kfest
L..........Nfestival
MMLM.......Lfevereiro
.MM........Lfew
.N.........Lff
..NMM..M.L.Kfica
L.N........Lfica então
..MN.......Lfica para
..L........Nficha
LL...N.....Mficou
.MLM...M....field
..M.........fifteen
..........MMfijn
K..........Ofijn dat
LLL..L..MM.Nfile
MML.........filiale
.MLM........fill
LMLM.....M..fill in
L...MN.....Lfilled
.....N.....Lfilled the
..L..L....MMfim
L..L..M.M..Nfim de
.MLLNL....M.fin
LML........Mfin de
.LM..M...L..final
.L.M........final round
LL..O......Kfinalement
L..M........finance
L.M.........finch
..MM.L......find
.MM........Lfind a
LL.O........find another
L........M.Mfind the
..N........Lfind us
L........M.Mfindet
..ML........findet am
....N......Lfinding
LLM...LM.MM.fine
M........N.Kfine and
M..L....LM.Nfinish
........L..Nfinish your
L.LN........finn
..M.....MN.Kfino
........MN.Lfino a
.L.........Nfintech
N.....M....Kfirefighter
L..........Nfirm
K.L...MM...Nfirma
L.....N....Lfirmada
......N.....firmare
LM.L..M....Mfirst
LN..........first come
L.L........Nfirst day
.M.........Lfirst interview
MM.........Lfirst round
LM..........first served
M.K...M.....fiscale
NL.........Lfish
N..........Lfish market
N.L.........fissato il
.......MM...fit
..LMM......Lfitter
L........M..five
.........M..five days
..M.........five minutes
M........M..five questions
NLL......M.Lfix
L.N.L....M.Lfixed
.L.M.L.....Mflat
.L...L.....Nflat #
M.LN.......Lflight
..LML..M....flights
...........Mfloor
...OL......Lfly
LK.L.M..MLMMfoi
..LL....MN.Mfolder
ML.......M.Lfollow
.M.L......MLfollowing
M.L....M...Lfollowing the
..........MMfollowing up
.....M......following your
M.M.....L...follows
L.M...O....Lfonction
L..........Nfood
.........M..foods
...........Mfor
KLM.M......Nfor #
N.LLL.L....Nfor a
L.O........Lfor accepting
L..........Mfor agreeing
MM.L.......Lfor an
.....L..M...for applying
.....M......for attending
....M......Lfor being
N..........Lfor bo
L.O........Lfor choosing
L.M..O....LLfor coming
L.N........Lfor confirming
K..........Nfor fifteen
L.NM........for friday
L.L........Nfor ground
...........Mfor half
OL......L...for interview
.....N.....Lfor interviewing
.M.........Lfor interviews
M.L.L.....LNfor it
..O........Lfor june
L..L......MMfor me
K.N.........for monday
L.M.........for night
K...M......Nfor offering
...NL......Lfor one
MLL........Mfor our
L.L........Nfor saturday
M.......M..Lfor sending
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
NNLM.L..LLL.for you
L.N........Lfor your
L..ML.M....Lforget
.L.L....N.L.form
N.M...MM...Jformal
LLM...M....Lforms
...........Mformulier
M.L..O....LLforth
K.MM......MLforward
L.N..L....M.forward to
..ML.L..M..Mfoto
ML...L..N.L.foto's
..M..L..O.L.foto's van
.L.K.......Ofotograaf
.L.........Mfound
.L.........Nfound your
LLM.........founder
M.......M..Lfounders
NLLLL.M..M..four
.........N.Lfour questions
.M.M.....M.Kfr
LN..........fr #
LL.LML.....Nfrage
.LL...M....Mfragen
...L.......Nfrank
...M........fraser
L.M........Lfrau
.LMM......L.frau dr
..M.........frau lindqvist
M.M........Lfrau lund
.MM.LM.....Lfrau moser
M.K.L......Nfree
N..........Lfree for
.N.........Kfree next
O.LL.......Lfree to
N..MLL...L..freitag
N.LM........freitag #
LN..........freitag ab
LLM........Mfreitag um
LMLN.......Mfresh
LLN........Mfreue
..N........Lfreue mich
L.....MM...Mfreuen
L......M...Mfreuen uns
L.NLM.....M.freundliche
L.NLM......Lfreundliche grüsse
.MLM........fri
L..M........friday
.LM.........friday #
MM.LL.M...MKfriday ?
KL.NL......Nfriday at
NML........Lfriday in
O.KN..M....Jfriday the
....OL.....Lfriday's
L....M.....Nfriend
K.M........Mfriendly
......M....Lfrom
.N.LL.M....Lfrom #
L.M.....N..Lfrom here
.L.......M.Mfrom home
..M........Lfrom the
.LLM.......Mfrom thursday
......L.M...from us
.M........NLfrom you
L......M....from your
..M.M......Lfront
M...........front of
LLMLM....M..front office
....M.......frozen
N..........Lfrüh
L.........LOfrüher
LLLL.NM.L.M.fue
.LLMLM......full
L.M...M....Lfunctie
.L.M..M....Lfunctie van
...........Nfunctioneringsgesprek
..LN....M..Lfuneral
..M.........função
L.L..NM.M..Lfurther
L.....M....Mfurther to
NL.........Mfw
K.N...M....Lfwd
.LL.M.MML..Lfällt
L.LM.......Nfévrier
LL.........Nfévrier à
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
.LM.....M.MLfür ihre
L....N......für ihren
NLLLM......Lfür sie
L..........Nfür unsere
LN.........Mfürs
.MLMM......Lg
....M.......ga
.....N......gaan
K.LMM.L.M..Mgaat
...NM......Lgaat niet
..L........Mgabinete
MLK.......M.gabriel
N...........gallo
LL.......N..game
M.M.....M..Lgames
LO.........Lganztägig
M..L........garage
..MLO......Lgarde
..N........Lgate
M....M.....Lgave
N..L.......Lge
..L..M......geachte
..L..M.MM...geachte heer
.L..M....M.Lgeachte mevrouw
...LN.......geannuleerd
..L........Ngeben
...........Mgeben sie
NL...L....NLgedaan
M....L....N.gedaan en
..L..L..O...geduld
.L.........Mgeehrte
............geehrte frau
L......M..M.geehrter
L......M..M.geehrter herr
LLL.NL...M..geen
M.........NLgefallen
M.........MLgefallen wir
M..L.......Mgegen
...........Ngegen #
MMKM........geht
OLL........Lgeht das
..LN........geht vor
N..........Lgeld
...LN.......geler
..........MLgemacht
M...........gemma
L.N........Lgeneral
...........Ngenitori
........M..Lgennaio
L.PL.......Kgenoteerd
ML.LL...M..Mgente
L.ML...MM...gentile
.......M..MLgentile dott
LLL...LM...Ogentile sig
MM.L.M.M....gentile signora
L..........Ngentili
....LN......gepasst
.LM.........gerente
.MM.M......Kgerente de
LM.L.M..L...gern
ML.........Mgern kennenlernen
M..LM......Lgerne
N..........Lgerne am
N...........gert
M.MM.......Kgerust
NML..L.....Mgeselecteerd
.MLM..L..LM.gesprek
N..........Lgesprek ?
L..........Ngesprek duurt
....N.......gesprek gaat
L.NM.......Lgesprek maandag
LMML...M...Mgesprek met
NL.M.......Lgesprek op
LM.........Ngesprek over
LLLMN.......gesprek van
.L......M.MMgesprekken
L.........MMgespräch
.L.M.......Lgespräch am
L..........Ngespräch dauert
L.N.........gespräch für
M...LM.....Lgespräch in
...L......MMgespräch mit
..LL.......Ngespräch über
M.......M..Lgesprächstermin
...M.M......gestor
NLL.......MMgestora
....L...MMLMget
M.LM........get a
..M.....N..Lget back
NLL.........get on
..LM.......Mget to
..N........Lget you
.ML........Mget your
..N....N...Kgetafe
..ML....M...gets
L..O........gewijzigd
N..M.......Lgezien
L..M.N......giada
.L.....M...Mgift
.L.........Mgift card
N..L.......Lgil
O..L.......Lgino
LO...M...L.Lgiorni
LMLM.L.....Mgiorno
M.L..L..L..Mgiovedì
M.LM....L..Mgiovedì #
.M.L......MLgiovedì alle
...LM......Lgirl
.LL....M...Ngirls
L..LN.....MLgisteren
.M..L..ML..Mgiugno
M..L.......Mgiugno alle
N.L.LM......giusto
L..M.M...L.Mgive
LMLM........give me
LL......M..Mgive us
.L....M.....give you
M....M.....Lgiven
LLLN.M.M....già
LL...M.....Mglad
.LL..M.....Mglad to
NLLN.......Lgleich
...NL.......gleiche
N.L........Lgleichstellungsbeauftragte
..L.......LNglen
LL.L.M..L..Ngli
L..........Nglobal
N..M.......Lgm
M...........gmt
.LM..L.....Mgo
L..MM.......go ahead
M........M.Lgo on
LL.....M...Ngo over
L.M........Mgo through
.L....N....Mgo to
.L.........Ngoals
.LMLM......Lgod
..NL.L..M..Lgoed
..L...M....Lgoed nieuws
........N...goed ontvangen
.L......N...goede
.L......N..Lgoede orde
.L.M......M.goedemorgen
...L.L..M...goes
.ML.....M.MLgoes to
M.LL.M....LMgoing
....NL......going ahead
ML..LM....LMgoing to
.L...O......gone
L....O.....Lgone with
MLLMP......Jgonna
...LQ......Kgonna have
LMML.M....MKgood
.N...M...L.Lgood day
LLP........Lgood for
.L..NM....L.good luck
..........M.good morning
N.L...M.....good news
.M.L.L....OLgood to
N..........Lgoogle
M..........Lgoogle meet
.M..........gostaríamos
.M..........gostaríamos de
MML.......MKgostei
.ML.....M...got
.L.........Ngot #
LNLM.......Lgot a
....LO.....Lgot his
LLL...N.N...got it
NML..L..N..Kgot your
M..........Lgott
......M....Lgovernors
..LN.M.....Lgr
.M.L..M.L.MLgraag
.....L....O.graag gedaan
LN.........Lgraag met
LN...M......grab
M.LL......NLgrace
LL...ML.M.N.gracias
.....L....N.gracias a
LL...N..M.MLgracias por
M.L...M.....grade
N...L......Lgraham
KLOL.......Mgrand
L..........Ngrande
L..LM......Mgratis
L.L..L....OLgratitude
.L.........Ngratuito
L.LM.....N..grave
.LL.....M.O.grazie
..........N.grazie a
LMML..M.....great
.M....MM...Kgreat news
L.Q........Jgreat see
..L.......LNgreat thank
...........Mgrille
..L.......MLgroet
LMM.....M..Kgroeten
L..........Nground
ML.........Mgroup
.M.........Lgrowth
L..N.....M.Kgruber
..MLM...ML..grupo
KLMM.......Ngruppo
.....L.M....gruß
..LN.......Lgrève
..NLM.......grüsse
M.M........Lgrüß
M.M........Lgrüß gott
NLL.........grüße
.....N......guardaremos
.L..M.......guest
.MKM........guests
L..........Ngumshield
MM..........gustaría
...........Mgustaría conocerte
M....M....MLgustó
MM..........gut
L....N...M..gute
L..MM...M...guten
L.........MMguten morgen
LL.MM...M...guten tag
L..LQL.....Lgutted
ML...M.....Lguy
M.LL.......Mgwen
M....L..L..Mh
M..M.LL.LLLMh #
M.L........Mh ?
K..M.......Nh a
M.M........Lh au
L..........Nh avec
L.N........Lh com
L..L.......Nh e
..........M.h merci
L.M.........h na
..LL.......Mh no
LNLL.......Nh ou
L.ML......MLh para
L..........Mh por
......M.....h pour
NML........Kh que
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
..N........Lh:benissimo
..M.........h:bien
..L........Oh:by
..LM........h:can't
M..M.......Lh:de
..M.........h:die
..LL..M...M.h:for
..........LNh:from
..M.......L.h:h
..MLM......Lh:hi
..L........Nh:i'll
...M......M.h:il
N.L.........h:in
..LL......M.h:interview
L.MM.......Mh:is
...........Mh:it
...M.......Lh:la
M.M........Lh:le
..M.........h:mar
............h:me
...M......L.h:my
..LM........h:om
..L.........h:on
..NL.......Lh:pode
..L........Nh:says
..M.........h:schrieb
..N........Lh:sim
..L.M......Mh:so
...........Nh:that
M..........Mh:the
..L........Nh:they
L.........LMh:thursday
..ML........h:to
L.N.........h:tuesday
...M........h:uur
L.NL........h:va
L.M.........h:would
M..........Lh:wrote
M.LN.......Lh:y
..LL......M.h:you
..M........Lh:às
..L.MNM..L.Lha
....NL......ha deciso
......N.....ha detto
...MLM.....Lhab
L.LL.NM.M.L.haben
.L....M.N..Lhaben sie
M....M......haben uns
.ML..M......haben wir
ML....M.....hablamos
NL.M.......Lhablamos del
.NLL...M....hablar
...LM......Mhace
...LM.......hace falta
L.LM.......Nhacemos
LLL........Nhacer
LL.........Nhacer una
.N..........hacerte
.LLMN......Lhad
ML..MM......had a
ML.........Mhad an
L...N.......had the
...NL.......had to
.........N.Lhagas
KMM.......MLhaha
..L.L..M.M.Khai
NLN.M......Khalb
L.P........Khalb fünf
..N........Lhalb neun
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
M.L.M.......hallo
LMN..L.....Khallo frau
N.L.M.......hallo herr
MLML........halten
.LO........Lhalten wir
M.L.........hamish
L......M....hand
M.L..M..M..Lhands
L.N........Lhank
...L.M.M....hannah
........M...happens
L..L.MM.....happy
L....M.....Mhappy to
N.L........Lharbor
N...........harbour
N..........Lharbour trust
M.L.M.....L.hard
L.LN...M...Lhará
LKLNNM......has
K.M........Nhas accepted
LL.MN.......has been
L.M.....L..Nhas changed
..LN.......Lhas come
....N.......has decided
LM.......M.Lhas invited
........N...has reached
LM.LLM.ML...hast
.O..LM.....Lhast du
LM...L.M.MMLhasta
LM....M..N.Khasta el
L.L.MM..LLN.hat
..........N.hat das
.LLNM.......hat sich
MML.......MLhat uns
L..........Mhaus
..L.M......Mhave
LML......M..have #
..ML.......Mhave a
LL.L.......Ohave an
OML........Lhave been
M..L.M......have chosen
.....N.....Lhave decided
O..........Lhave gone
...........Mhave in
L.M.M......Lhave no
LML.LN...M.Lhave not
M.M......M.Khave one
N...........have put
.LL....M...Nhave the
.LL.PL.....Lhave to
....K......Phave withdrawn
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
N.ML....M.LKhe'll
LML.....M.LNhe's
ML.MM......Lhead
ML.M........head of
LMM.M......Lhead office
L.L........Oheadhunter
.........N.Lheadlines
L.M.........headphones
..L......L..health
.ML.....M.MLhear
.M.........Lhear about
.M....L...M.hear from
OL.........Lhear how
LM...L..N...heard
.....L....M.hearing
.K..MLM.M..Mheb
.LM...M.....heb je
M....M....LLhebben
ML......N..Lhebben je
N....M.....Lhebben we
MLM..MM.L.LLhebt
L.LO........hector
LMLM........hee
KML.NM..L.LMheeft
L..MMMM....Lheel
......N....Lheel graag
L.L..M.....Mheer
L..MMM......helaas
L.L...M.....held
L....M.....Mheld on
L.L.......MMhelen
..N......L..helena
.NK..ML.M...hello
LLN.L......Nhelp
.....M......hemos
LK..M.L....Oher
MMML.L......here
LO.........Lhere ?
L.N.........here are
M..........Lhere at
KLO.........here is
O..........Khere monday
LM.M........here url
M........M.Lhere's
.........M.Lhere's the
M.L.M......Lhereby
M..........Lhereby invited
L.NL........herinnering
..LM....L...herr
N.M.....M..Kherrn
LLMLLM.....Mherzlich
L.........MNherzlichen
L.M...M....Lhet
L.....O....Khet contract
L.........N.het een
LLN.M.....MLhet gesprek
..LM.......Mhet is
.L.O.......Lhet ongemak
..L.......M.het ook
LMN........Lhet sollicitatiegesprek
..MML......Mheure
MM.........Lheures
..L.ML....MMheute
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
L.N........Lhiermit bestätigen
L.N..M......high
.L...N.....Lhighly
.LLM.....M..hij
ML....L...LMhim
N.LM......LLhim and
..M.....M..Lhimself
O..........Lhinten
L.LL.M.....Nhire
...........Nhire #
MLL.ML.....Mhired
....ML.....Mhiring
..M.........hiring manager
....M......Lhiring team
L.L.MN......his
L...LO......his own
..L....M...Mhistory
NL.......M.Khiya
...LN......Lhj
.M.ML...L.MLho
.L........MNho trovato
N....M.....Lhoch
LLL.N...M..Lhoeft
M..L..M....Lhof
L.LO.......Lhoffentlich
MN.LL.......hoi
LLLMM.....MMhoje
.M...ML..M.Lhola
.M...N..L...hola noelia
L...M......Mhold
.LL.....LN.Nhome
.L......L..Nhome visit
.........N.Lhomework
.........N.Lhomework for
.....N.....Lhoogachtend
M..M.M.....Khoop
MLLM.L..M.MLhoor
O..........Lhoor ik
.....L..M.N.hoor je
L....L..N..Lhoort
LM....M.....hop
LM....M.....hop on
.LLO......MLhope
...N.......Lhope that's
.....L....M.hope to
..MM.L......hora
..N.........hora #
LN.........Lhora ?
M.ML.......Lhora de
.M.........Lhora y
LM.M.......Lhorario
.M.......L.Nhorarios
...L.....N.Lhoras
N..........Lhoras en
.LNO.....L.Khorário
N..........Lhorário de
M......M...Lhospital
L.N.........hospitation
K..........Ohost
..N........Lhotel
LL.M.....M.Mhotels
.M...LM....Lhour
..M.........hour and
L..........Nhour at
NL..........hour of
MM.L.....L..hour with
..ML.....M..hours
L.M......M..hours and
NLL.........hours on
M.LM........house
L.M...ML....house with
L..........Mhousing
.LL........Nhouston
.LL.L......Phow
...........Nhow did
L..........Nhow to
...........Mhow was
MM..........how you
.....M......however
L...ML......hoy
..M..LM....Lhr
O.L....M...Khrs
..ML.....N.Lhs
.N..........hueco
LMM........Lhugo
L..M.......Lhuman
L..M.......Lhuman resources
..N.......MKhusband
L.N........Lhusband will
K...M......Nhut
LL.........Ohá
.MLL.....M..hätten
...........Mhätten sie
LLL.....N.MMhören
........O..Lhören sie
..L.......M.i
.L.LM..M..M.i am
...K.......Ni apologise
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
.....M.....Mi had
LK..NL.....Ni have
...M......MLi hope
N..L.M.....Li know
L..N......MKi look
O..........Li may
.....N......i mean
....LN.....Li regret
...L......N.i remain
LN..M......Li say
MLL...L....Oi talked
MM......M.LLi want
....MN.....Li wanted
....ML....M.i was
..LN......NLi will
LL.MNMM....Ki won't
..LL.M.....Mi would
..KM.N..L..Mi'd
.ML........Mi'd like
LLLP.M.....Ki'd rather
MMLM.L....MLi'll
..LL.......Ni'll ask
.LM.........i'll be
L.L.......PLi'll bring
L.L........Ni'll come
L.LM..M....Ni'll have
ML..........i'll ring
M..L..M.....i'll send
L..M.......Li'll tell
LM.LMM......i'm
...LM.......i'm afraid
LM...M.....Li'm around
N.L..M....LLi'm going
..N........Li'm in
LNLM.......Li'm on
...LM.....NLi'm so
.....N......i'm sorry
.L.........Mi'm working
....NL......i'm writing
.LLLNM......i've
.....O......i've gone
LM.LM......Mi've got
........N...i've passed
N.M........Li've put
L.K........Oiban
.L.M.M...L..ich
K.L........Oich am
L.LNLM......ich hab
LM.LM......Mich ihnen
K..........Nich möchte
..L.......PJich sehr
KM.........Nich sie
LN..........ici
..M...M....Lid
M.M........Lid #
M.........MLidea
M.L.........identiteitsbewijs
N..........Lidentiteitsbewijs mee
...........Nidentity
ML.L.O..L..Liemand
.....N......iemand anders
M....N....LLiemand die
ML.L....M..Miets
NLLL..M.M.L.if
..M........Lif anything
M....M.....Lif i
ML.LML......if it
LL.M..M.M...if it's
.L.ML......Nif not
M.L.........if so
O..........Lif that
NLL.........if that's
.L..M...M...if the
N.L........Lif this
N.L........Lif we
M..LL.M...L.if you
L....MN.....if you'd
......O.....if you'll
.L.L..M...L.if you're
M.L..L..M..Mif you've
M..L...M....if your
L.M.L......Nignore
L.LN.....M.Ligual
KML....ML..Mihnen
MML........Lihnen ?
.........M..ihnen am
L.L...OM...Lihnen die
..LM.....L.Mihr
L.M..M......ihr gespräch
N.MM.......Jihr vorstellungsgespräch
...L....M...ihre
.ML.LM..M..Lihre bewerbung
.L...M..M..Lihre unterlagen
LLM..M.....Mihrem
..ML.M......ihren
LLL........Oihrer
K.MM..M.....ihres
M..M.....M.Lii
K..MM....LM.ik
LMLM......NKik ben
.L.........Mik een
.L.LML..M..Mik heb
.LNL.MM.L.MKik je
L..L.......Oik kan
L..........Oik kom
..........N.ik vond
MML........Lik wil
.N...ML....Liker
L....M......il
NML.LL..ML.Lil #
LL...N......il a
KMNMML..L..Lil colloquio
LM........MLil direttore
NMLM.......Lil link
..L........Nil modulo
.LM.........il nostro
M.L...N....Lil posto
..L........Nil primo
.....O.....Lil punteggio
..M........Lil responsabile
.....M......il ruolo
NM..L...L..Lil suo
..L.....ML.Mil tuo
M..M.......Lill
L.M.........ilse
K....M....LMim
.MM...M....Lim büro
O.K.........im verkauf
..L.M......Mimmediate
.ML.LMM.....immer
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
LN..........in cui
..ML.......Min de
.ML.....M.LNin den
M.M........Lin der
M..L.......Min die
..LM.L....N.in due
LLL......M.Oin een
.MLM....M...in for
M...........in front
LN..........in gesprek
.L......N..Lin goede
....M...N..Lin good
ML...M.M...Lin het
LNL.........in interview
...........Min interviews
MMMM....M..Kin laboratorio
.M.........Min leeds
........N..Lin linea
L..........Oin may
L..L.......Nin mijn
.....M..M..Lin mind
LLM....M...Min my
LN.......L..in october
M.M........Lin officina
MLM..M.....Lin on
L.N.........in one
M..........Lin our
.M.........Lin person
LN.........Lin poi
L.O........Lin portineria
L..........Nin room
M.L...M.M..Lin ruhe
L....NM....Min spring
.M.L.M....L.in the
.......M...Lin thursday
.M......L...in to
L...N.......in today
.L...M..M..Lin touch
LN......M..Lin week
...........Min with
L.M...N....Lin writing
.L..ML...M.Lin your
K.M........Mincident
....L.N.....included
L...M.......including
....N.......including yours
L..........Nincome
MN.........Lincontrarla
.M..........incontrarla per
.LML.....M.Mincontro
L.LN.......Linconvenience
...M........inconvenience is
......N.....indefinido
L.....NM....indeterminato
.N.........Lindiquer
LL...N.....Mindividual
L.L...L....Oinduction
M...........industrial
NLM........Kines
.ML........Linform
............inform you
L..........Ninformal
...........Minformal interview
L....M......informar
LLL.M......Ninformation
.MM.M.M....Ling
N.....N....Jingang
L.....O....Lingang van
....M.......ingetrokken
..N........Kinglese
L.....MN....ingreso
..N........Kingresso
N.L........Lingrid
LL.L.......Pinicial
..L........Ninitial
.LL........Oinitial assessment
...........Ninmediata
NLLM.......Lins
L.......M..Ninscrição
L.L.M....N..inspector
NM.........Kinsta
L.LP.....M..instead
..LN........instead #
...O.......Linstead ?
.........M.Minstead of
L..N.......Linstead same
.M.M....M..Linstructor
KL...N.....Nintake
L..........Nintakegesprek
LM....L....Minteresse
.M...M......interest
LM......M...interest in
L...L.....MMinterested
...M......MLinterested in
L.L....M....interna
.....M......internally
L..........Ninterpreter
......L....Minterview
L..M.....MM.interview #
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
L.N........Linterview details
MM.......L..interview for
N.ML......L.interview friday
M..MM......Linterview has
.M....M....Linterview i
L....L.....Ninterview in
M..........Minterview invitation
N.ML.......Linterview is
N.L.........interview mon
O..........Kinterview monday
L..M........interview moved
...O.......Linterview now
.LM.M.......interview on
.L.........Minterview over
...........Minterview panel
M........L.Linterview please
L.M........Minterview prep
.....M.....Minterview request
L.NM.......Linterview scheduled
LNL.........interview scheduling
.M........MKinterview slots
.L.......M.Minterview stage
L.N........Minterview takes
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
M.LM.L......interview will
.L.........Minterview with
L..N.......Linterview would
M.L........Minterview you
L....M.....Ninterviewed
.....N.....Linterviewed for
LL.........Ointerviewen
L.MM........interviewer
..M.........interviewers
.LLL.M.....Ninterviewing
.L.........Ninterviewing this
L.L.....M..Ointerviews
L..........Ninterviews #
........M...interviews are
.L.........Minterviews at
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
LMM......M..intro
MM.........Lintéresse
...KO.......inutile
...LN......Linutile de
K.L......O..invita
M.L.L......Ninvitation
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
MM..........io
..O........Kio e
L.LP.......Kirait
L.LO.......Lirait ?
LLMM.L......is
..L...M..M..is #
..........M.is a
N.L.........is at
......M....Mis attached
L..........Nis available
L.......N...is back
LN..........is best
.M..........is better
.L......O..Lis binnen
L..L.......Mis booked
...........Mis cancelled
...........Mis confirmed
..........MLis convenient
N.LM.......Lis donderdag
.L.........Nis due
.LL......M.Mis fine
LN.........Lis good
L.O....M...Kis het
.M.L....N..Lis in
L.N........Mis kept
..LL.......Nis monday
L..LMM..M...is needed
LL.N.....M.Lis no
..L..M......is not
L.LP....M..Lis now
L..NM......Lis nu
MLLMM......Lis off
.LM........Nis on
NLLL........is op
M.L...M.....is our
..MMLM.....Lis out
..M...MM...Kis ready
...M........is regretted
..M.........is set
.LLM.M.....Mis still
M...........is that
..NLL.......is the
L.........NLis there
..M.....M..Lis to
..M.........is tomorrow
MN.L....M..Kis with
LL.L..P.....is yours
........L..Niscrizione
Q.KLM......Kish
ML...M.M....isn't
L..........Oisp
K..MM......Lisso
.....LLMM..List
N.L.......MList am
L.......M..Mist bei
......KO....ist das
LLL...M..M..it
..L...N.MM.Kit !
L.L...M....Mit #
L.M....M....it ?
M.L..MM....Lit and
.L.......O.Lit back
...M.......Lit by
LL..M...M...it from
L.MM........it in
JLPM..M...L.it is
L.L.....M..Nit on
..L.N.......it out
N........L..it suits
.........M..it takes
......N....Kit this
MLLL...M.M..it to
.LL..N....MLit was
M...........it will
L.....M....Mit'd
..M.........it'll
..M.........it'll be
.LLML...M...it's
.LL..MN.M..Lit's a
NL.........Lit's for
.LNLLM.....Lit's the
L.N.........itinerary
ML.MM......Lits
.LOL......L.ivone
..M.....M...iván
MM.M.......Kj
.LL..MN.....j'ai
......N.....j'ai le
..L........Mj'aimerais
.L.LMO.....Lj'avais
M.L..LNM..MLja
.LL..MM.M.L.jaar
M.L........Njaja
........M..Ljan
M.......M..Ljan #
N.M........Kjansen
L..ML...MM..januar
L.M....MM...januari
M...........january
N.L........Ljanuary #
L.M........Mjanuary at
...L.......Mjanvier à
....M.......je
L..........Nje #
..M.........je afspraak
LL...MM..M..je bent
M.L.....M..Lje brief
M...........je cv
NLL...N..M.Lje de
.L.........Nje deze
MLML........je donderdag
.M...M....L.je een
...LO......Lje garde
LMLP.......Kje gesprek
MMLL..L....Mje graag
..M..M.....Lje hebt
L.........MLje het
L.L.M...M..Lje hoeft
N.L.........je identiteitsbewijs
MMLM.......Lje in
LL....M....Nje je
.....N....L.je komst
LM....M..M.Lje kunt
.........N..je mag
M....L..O.LLje mail
MM.........Kje meteen
M.M...M....Lje morgen
.M.M.L..M..Lje op
.L.........Nje profiel
...LO......Lje préfère
.L...L....NMje reste
LLL........Oje serai
.....M..N..Kje sollicitatie
N.MM.......Kje sollicitatiegesprek
M.M........Lje spreekt
L.LMN......Lje suis
M.LM.M......je te
MM.L........je uit
...LM..M...Kje van
..........MMje vous
.........N.Lje was
N.L......L..jean
MM.........Kjefa
MM.........Kjefa de
.MM.....M..Kjefe
..M.....M..Kjefe de
.N.........Ljeito
.....M......jemanden
..M.........jens
......N.....jeroen
L.L.M....M..jetzt
...M.......Mjeudi
...M.......Mjeudi #
.MML......MLjeudi à
KNL.L...L.MOjij
.LM.........jo
K.N.........joana
...L.M....L.job
M..........Ljob ?
.LNL........job and
L.L........Njob in
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
.M.MM.N....Kjoining
L.....MN...Ljointe
LNM...L.....jon
.LL......M..jonas
.L....N.....jornada
......M....Ljornada de
..M.M......Ljosiane
..L..LMM...Mjou
KMLN.......Mjour
M.MML......Ljournée
LL...LN....Mjours
.........M..jouw
M.NL.......Ljoyce
.M.L.L.....Mjueves
.....L.....Njueves #
LNML.......Ljueves a
OL.........Ljueves sobre
.LL...M.M..Njuillet
...........Mjuin
L..........Njuin #
M.ML.....M..juin à
M..L.N.....Ljules
LL.L...M...Njuli
L.MM.......Ljuli #
...K.......Ojuli om
K...........julio
L.M.M.......julio a
K.L........Pjullie
L...M......Ljuly
L.M........Ljuly #
............june
M.M........Ljune #
...........Mjune at
..M........Ljunho às
M.M.......LLjuni
..ML.......Mjuni #
N.LN.......Ljuni om
L.N.......LMjuni um
M..L........junio
M.M........Ljunio a
MML.......L.junior
.......MM.MLjunto
LL.N.......Mjury
..L..L...N.Ljusqu'au
L.PL.......Kjust
L..........Mjust a
L.N........Ljust checking
N.L.........just me
L.N........Ljust sent
L.O.....M..Ljust to
.K.MMM......já
L.LNM......Ljá não
M..LN......Ljúnior
..L..M......júri
.KL..LM....Pk
M.LLL......Nkaffee
...........Mkamer
M...........kamer #
KMLNL.L....Mkan
NL..........kan dat
...M.......Lkan je
K.LL.M.....Okandidaat
L..........Nkandidaat voor
LL...M...M.Mkandidaten
K..M.M......kann
.ML........Mkannst
..L........Mkannst du
M.M........Kkanzlei
....L......Lkarim
N.LL........kasia
N..........Lkat
..MM......MJkaya
...NL.......kayla
...M........keen to
MLL.MM..M..Lkeep
..L.....N...keep this
.....N.....Lkeep you
M..L.NL.LMLLkeer
L.LMN......Mkein
.L...M.....Nkeine
.LL.LM.....Nkennen
NMLL.L.....Mkennenlernen
N..........Lkennenlernen und
MN.........Lkennismaken
.LL.M......Mkennismaking
L..........Mkennismakingsgesprek
.N.........Lkennziffer
.N.........Lkennziffer #
LLM..M.....Mkept
M..........Lkestrel
N.L........Lkev
...L.....MLLkevin
.........N.Lkevin je
L..........Nkey
...M.......Lkia
...M.......Lkia ora
.L.........Nkies
LL...O......kiezen
..L......N..kijken
..L........Nkim
LLL..LM...O.kind
..........NKkind regards
.NL.......MLkindly
M.L.......M.kindly confirm
N..........Lkitchen
L.M......M..klaar
L.MML.......klappt
L.M.........klar
...........Mklasse
.LN........Lklingeln
M.N........Lkm
M.M........Lkm #
L..M.......Lknives
...........Mknow
...L..M....Mknow by
ML.L.......Mknow if
..M.NL.....Lknow that
..........KOknow when
L..M........know which
MM..M....M.Jknow you
........M...know your
..M.N......Kkoch
MLM.........koffie
...M....M...kofi
ML..........kok
.....M......kollegin
OLL.........kom
N..........Lkom je
N.....M....Kkom vrijdag
N..........Lkom zaterdag
..L.M......Mkomen
M..M.......Lkomen ?
.N.........Lkomende
M.LM.M.....Lkomm
N..........Lkomm am
..LLM.......kommen
ML..LMM.....kommen sie
MLLN.......Lkommst
NLLM........kommst du
LL.....M.M.Mkommt
L.M..N....L.komst
LM...L..M...komt
L..........Nkort
L.L........Nkort gesprek
ML......MM.Kkorte
.L.L.......Nkrank
L.ML..N...M.kriegst
......O....Lkriegst den
MML..L.....Mkun
MML..L.....Mkun je
LM..........kun jij
.MLMMLL.....kunnen
MMLM..LM...Kkunnen we
L..L.M.....Mkunt
...LM......Mkunt u
N.L...M.....kurz
L.LN........kurzfristig
N..........Lkwart
L.N.........kwartier
M.L.M.......kyle
M..NL......Kkönnen
..M.........können sie
LL.O........können wir
L..........Mkönnte
LMLNL......Mkönnten
L.LNL......Mkönnten wir
L..L.......Nl'appuntamento
...........Ml'appuntamento di
MLNL.M.....Ll'atelier
L.NM........l'entretien
..L........Ol'intervista
MN.........Ll'orario
..L........Ml'équipe
..L.........la
.LL........Nla app
N.....M....Kla aspettiamo
N.L........Lla boutique
.M.........Lla candidatura
L.....N....Lla carta
..........MLla charla
.....M......la commissione
.....M.N...Lla contratación
O..........Kla convochiamo
O..........Lla coordinatrice
M.LL.......Mla doctora
KL.MMMM.L..Lla entrevista
M..M.......Lla faccio
N..........Mla fase
LML...N....Mla firma
...........Mla grille
M.L.........la invitiamo
MM.........Lla jefa
L.....N.....la lettera
L.M..MM.N..Lla lista
.N.........Lla mañana
L..N........la misma
..L.........la nostra
M....L.MM..Kla oferta
N.LN.......Kla place
LMMLMLM....Lla plaza
N......N...Kla presente
LN.........Lla prossima
L........M..la prova
L....M...N.Kla prueba
.......N..M.la que
.....M.....Mla reunión
M..LM...M..Lla ricerca
...LMN..L...la ringraziamo
L.L.......NMla ringrazio
...LL......Ola réunion
M.N.M......Lla sala
..L........Nla scheda
LNLM.L.....Kla semaine
LN.........Lla semana
L.M....N...Lla señora
M.......N..Kla sua
NL..........la tarde
MLM.M......Lla tienda
.M.L........la tua
MML.M......Lla vacante
L.....M...NLla visite
M.LL...M....laat
.LM..L...MM.laatste
M.KM.M.....Llab
LLL...M....Nlaboral
MMM.....M..Jlaboratorio
..L.LN.....Mlad
LL.........Nlade
LL.........Nlade ich
NLL.....ML..laden
N.L.........laden sie
..L...M.N...laden wir
PLLL.....M.Llado
N..........Llado da
.....N.....Llads
.....N......lamentamos
...LOL......lamento
L...ML.....Nlandlord
M..........Llane
N.LL..M....Mlangs
NL..........langs in
..LL.......Mlangskomen
L.M........Nlaptop
M.L.........lars
M.......L...las
M....L..L..Mlas #
PLL........Llas cinco
......N....Llas condiciones
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
LM.MM......Llaten
LMLM.....M.Llater
.ML.........later than
.........M..latest
LLMM........laura
.MMLL.L..M.Llavoro
..LL........le
.MLLLLMMML..le #
....NM.....Lle agradezco
.M..........le andrebbe
...LN.......le auguro
.MM........Lle chef
L.M...M....Lle confermo
..N........Lle confirmo
......N.....le contrat
.MM.M......Kle directeur
.L.........Nle domande
L.....M.....le lien
N.L......M..le lundi
MM.L........le mardi
M.LO.......Lle parece
......MM...Lle plaisir
L..M..M....Lle poste
..L........Mle ricordiamo
....N.......le salon
L.NL........le secrétariat
M...........le service
..L........Mle va
.N.........Lle vendredi
O...M......Klea
NL.L........lead
N.L.....M...lead and
.KN........Mlead job
N.L.........lead role
L.ML.......Mleader
...........Mlearn
L....L...M.Nlearning
.....L....LNlearning about
.L.MM...ML..leave
LM.M.......Lleaves
L.MLM......Mleaving
L.L........Nlebenslauf
..M.M......Klecturer
L.L..M.....Nlee
.ML......L.Mleeds
.M.......M.Kleerling
.M.........Lleft
L..M....M...legal
.L.O.......Llegen
N.KM..LM..MLlei
....N......Lleid
..LMM......Lleider
...M.......Lleider muss
..M.........leitung
L.L........Nlembramos
..N........Llembrar
L.NL........lembrete
.N.........Llena
.LL.N.L....Nleonor
..L........Mleren
MLL........Mleren kennen
LLL......MMOles
M.L........Nles questions
..ML.....M.Llesson
..L..LM....Mlet
..LML.M....Mlet me
.M..........let us
.L...LM.M..Llet you
.MKOL.......let's
...........Nlet's meet
.N..........let's talk
M.K..LO.M..Kletter
......N....Lletter for
......M....Lletter is
L.LN..M....Lletter of
M.LL..NM....lettera
.N......L.MLletto
M.....M.M..Klettre
.....M.....Nletzten
MMLL.L......leuk
.ML.....M...leuk dat
L.LLM......Nleute
LMN.........leva
..NL.M......level
.LNL.M......level #
M..LN.......lewis
LM.........Mlg
MM.LMMMML..Klhe
L.OL......MLlhe a
.N.........Llhe dá
N..L.......Lli
....L......Nlibrary
...M........lic
N.LL.....LM.licence
M.....M....Llicence and
....M..N...Llicense
.......N...Llicense and
K.ML..M....Mliebe
L..........Nliebe familie
L.M...M...L.liebe frau
..LN.M....MLlieber
K.LO........lieber am
MLL..M....M.lieber herr
LO.........Lliebsten
.N..........liefst
ML.L..N..M.Kliegt
L..M.....M..lien
M.L....M....lieti
M.L....M....lieti di
L.NMM......Jlieu
N.L........Llieu le
L.P........Llieu lundi
L..LN.M.....lieve
...........Nlift
M.L......M..ligne
.LN...M.....ligo
M.....M....Lligo lhe
MMLLL.M.....like
LN..........like ?
L.N........Llike the
MNL.L......Mlike to
N..........Klike us
N.LLL..M...Klike you
NMLL.M.....Jliked
M....M.....Lliked you
MN.........Kliked your
...........Nlimited
N...M......Llinde
.MM...M....Llindqvist
LL.........Mline
.L......M...linea
.M.MLLL..N.Klink
..MLL..M.M..link below
.........M..link expires
.MM........Llink in
M........M.Llink to
MLM.........link url
.L.........Nlinkedin
..M........Llinks
L.M........Mlisboa
N.LLMM.....Llist
....MM......list for
NLL.........list of
KLLLLMM.N..Nlista
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
L.P........Lllegar
LL........MOllevo
L..M.MMML..Klo
...MM......Llo de
..L.M......Llo del
L....M..L.MMlo que
..N........Llobby
.L.N........local
MM.M.......Llocatie
..M........Mlocation
L.N........Llocked
L.N.........locked in
K.P........Lloft
.MM.....L..Klog
.M......L..Llog in
M....M...L..logistics
M.L.M...M..Lloja
K.M........Mlokaal
K.M..M....M.long
L..MM.......longer
L.N........Lloods
LM.ML...N...look
LMKNL...MM.Llook at
L.M..L....MMlook forward
LN..........look like
ML...M.....Mlooking
ML.........Mlooking for
..M.ML....MLlooking forward
........M..Mlooks
.L....M....Lloon
MM..........loop
.N.........Lloris
M..L..L.M...los
.L..M......Llost
M..KL.M...N.lotte
M.L.......KOlou
..M........Lloud
LNL...MM....love
....N.......love don't
LMLL..M....Nlove to
......NN...Klove you
MML......M.Kloved
MN.........Kloved the
M..........Mloved your
LLML.MM.....lovely
..LM........lt
M..M.......Lluc
.L..MM..L...luck
..M........Lluck !
M.LMLM....MLluck with
...........Mlucy
..........M.lucía
..LLMMMM...Llugar
M.L.M.M....Klugar de
KLML.......Olui
.....M.....Mluis
.L.N.M......lukas
LMLN........lukt
M.M.........lunch
M.....N....Llunch if
L.M........Nlunch is
..NL........lunch on
M.ML.......Llunch with
NL..........lund
O.L........Llund wir
K.M...M..M..lundi
L.M......M..lundi #
LM.M..M..MLLlunedì
L.M......M..lunedì #
LMLM.LMM.M..lunes
L.LM..M..M..lunes #
.......M....lunes a
L..N...M...Llà
..........MLlá
L..N....M...länger
.......N...Lléa
M..M.L.....Lm
...L.......Nm #
.N.......L.Lm and
O.L........Lm before
L..........Mm for
L..M.......Mm in
O.LL......MLm'a
LOLM.......Lm'indiquer
..LM.M.....Lma
..L.......NLma présence
K..M.....M.Mmaandag
L.MM.......Mmaandag #
LN..MML..MLLmaar
M..ML.......maart
ML.M........maart om
L.MN.......Lmachine
..........NLmadam
.LLM..M..L.Mmadame
L.K..L.....Pmadame je
..N..N..L..Kmadame nous
MML.........madame votre
M....M.....Lmade
NLL......L..made it
.M..M..NM..Kmadre
M..........Lmaes
.L.L..MM.M..mag
.......ML..Omaggio
M..L.....M.Lmagst
N.L.........magst du
.........M..mai
LLM........Mmai #
N..........Kmai à
MM.L.L..NM.Lmail
N..........Lmail mail
M.....M....Lmain
N..........Lmain office
.ML........Mmaintenance
...N.......Kmairie
L..L.M.....Nmais
..MNL.L....Lmake
..N........Lmake changes
L..M........make it
LL.P.......Kmake our
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
..M..L....LNmanager position
LM.........Mmanager role
N........M.Kmanager will
..L........Mmanagers
M....M......managing
LLM........Mmanda
.L.L.LN..M.Mmando
LOL........Lmanhã
LN.L.......Mmanhã ou
KLNL...N...Nmano
L..N.......Lmantém
L..N.......Lmantém se
.L........MMmany
.LM.......M.many thanks
......M..M.Lmaple
.M..LM......mara
.....M.....Lmara thank
LM.........Mmara thanks
N..........Lmara the
.L.........Nmara your
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
LM.........Mmardi
...........Nmardi #
M...M......Kmarek
.N.........Lmarguerite
...M....M..Lmarina
M.....M....Lmarine
..M...M....Lmarisol
L.M......M..mark
.M.........Lmarket
MM.........Lmarkt
LM..M....M.Lmarlow
M....LMM...Lmars
MM.....M...Lmars à
M...L......Lmarta
LNM.........martedì
LLN........Mmartedì #
L.MML.......martes
..MM........martes #
KMM..M.....Lmartes a
NL...LM.M...marzo
NL..........marzo a
N...........marzo alle
M..M.......Lmarço
.LMM........março às
.....M......mas
L.M...M....Mmaster
..L.....M..Nmatch
..LLMM......mate
.MLM......MLmatin
..L........Mmatos
.PL........Lmattina
.M.......M..max
.........N.Lmax #
..MLM...M...may
MLM..L..M..Lmay #
..M.M.......may be
L.L..M.....Mmay i
.....N......may we
M.L.M.....MLmaybe
M...........mayo
N.L......M..mayo a
MM...M.....Lmaître
L.MMML.....Lmañana
L.M.M.M....Lmañana a
LO.........Lmañana o
MM.M....L..Lme
M..........Mme ?
.ML........Mme a
MMNL.......Kme and
.MM.........me at
L.....M..N.Lme by
O.L........Lme cuentas
.MLN.......Lme e
KM...M.....Mme gustaría
.LLN......M.me ha
..L.......OLme i'll
...........Nme know
L..........Nme luck
M.........MLme on
MML.......MLme or
N..........Lme pasó
.M.M..N....Kme responde
M.MLM.......me the
.M.N.......Kme three
.LL..M.....Nme to
N.L........Lme tomorrow
LN.M.......Lme two
.N.M.L.....Lme what
LN.........Lme which
LNL........Mme your
L..N.......Lmeal
.....N......mean
LL.MML......means
N.L.........mechanic
ML....M....Lmecánico
M..L.......Mmedia
..L........Nmedia hora
.L.....MM..Kmedical
.......O....medical is
L.....LO...Mmedico
......LO...Lmedico competente
NL.LL.....LNmee
..L........Nmee en
O..........Lmeelopen
M.LLNM.....Lmeer
.....N.....Lmeer ervaring
M.L.L......Mmeet
L.M........Mmeet at
L.L.......MMmeet on
..L........Nmeet our
LL....M....Nmeet the
N.L........Lmeet two
M...........meet url
.MM........Lmeet with
.ML.......M.meet you
L.L.M......Nmeeting
L..........Mmeeting #
L..........Mmeeting is
L..MM......Mmeeting on
LM........MLmeeting the
...........Lmeeting with
M..L.......Nmeg
LNLM.....M..meglio
LLMLNMM....Lmehr
M...M......Lmei
MML.M.....L.mein
..LLM.M...LMmeine
LOLN.......Lmejor
LLM....MM.MLmelden
..M.......MLmelden sie
.....L..N.M.melden uns
L.L....MMM.Lmelden wir
LMLM.M.....Lmelhor
LL.........Nmember
.........M.Mmember of
..L.M......Mmembers
M..........Mmembers of
J.......L..Pmembership
MM.LML....MKmensagem
....LN......menschlich
MLML........mentioned
K..........Omentor
L.L........Nmentorin
.LLML....MM.merci
........M..Lmerci !
..L........Nmerci d'apporter
.....N.....Lmerci d'être
..LN........merci de
ML.......NMLmerci pour
LNLM.LM..M.Lmercoledì
.L..L.M..M.Mmercoledì #
LNLL......MLmercoledì alle
.M.M....L...mercredi
..M........Nmercredi #
.LLN........mercredi à
M..L......M.mes
.ML.......M.mese
L....NM.L...mesi
L.LO........mesma
..LN........mesma hora
.L.N.......Lmesmo
L..N.......Lmesmo horário
.....M......mess
...LLN.....Mmess you
.M...L..MLM.message
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
LL.LM....M.Mmevrouw
.ML........Mmezz'ora
MM......M..Lmezza
.M..ML..L...mi
LN.M.......Lmi dica
...LOL......mi dispiace
M.....M...MLmi ha
MMNL......MJmia
.L...M....M.mich
.N.......L.Lmichelle
M.M........Lmicrosoft
M.M........Lmicrosoft teams
LML...M..M..midi
NL.........Lmight
.........MM.mij
..LLML.....Nmijn
OM.........Imike
LL.N..M....Lmil
L..NM.......mil disculpas
KM.........Mmila
N.L........Lmill
L..NM.......mim
MMML.....M.Lmin
M..LMM.....Kmind
.L...N.....Lmind for
NM.L......MKminha
..L.......NLminha presença
.ML.........mins
M.L........Mminute
L.L........Nminute interview
MML........Lminute phone
.........MLMminuten
M..L.L..LM.Nminutes
L..........Nminutes ?
............minutes and
.LL......M.Mminutes each
.M.........Lminutes for
..L........Nminutes of
N...........minutes on
L..L.....M.Ominuti
ML.L.....M.Nminutos
L..........Ominutos de
ML.L......MMmio
.ML.M.......mir
....N.......mir leid
M.M........Lmise
M.N........Kmise en
L..N....M...misma
...M........misma hora
K.MN....M..Lmismo
NL.........Lmiss
........N...missing
O......M...Kmission
..M.L......Mmit
L........M.Nmit dem
L.LM.M....MMmit dir
O.L........Kmit herrn
LM........M.mit ihnen
L.L........Nmitarbeitergespräch
L..........Nmitbringen
.MLM........mittwoch
.L..........mittwoch #
NLLL.......Mmittwoch um
.O.........Lmittwochs
LN.M.......Mmiércoles
L..........Nmiércoles #
M.L........Mmiércoles a
LO.........Lmiércoles por
MM.L........mme
..N........Lmobile
L.L........Nmock
LLL........Nmock interview
..L.....M..Nmodulo
.L..M..M....moet
.L...N.....Lmoeten
.LL..O.....Mmogen
.LL..N.....Mmogen we
MNL.L......Lmoi
LM..........moi ce
MML.L......Lmoin
...N.......Lmolestias
.L.L.N.N...Lmolto
LM.........Mmoment
LN..........momenten
LL......M..Nmomento
LN....L..L..mon
MNLL........mon #
..LM.......Lmon apr
M.L...M.L..Lmonday
N...L....M.Lmonday #
.N.L.M...L.Lmonday and
LL.L.......Omonday at
L.N........Lmonday february
LL.N.......Lmonday is
...M........monday morning
M.L..M......monday the
...M......MKmonday's
LO.........Lmondays
O.L.........money
LLL.......MMmonsieur
L.L.M.LMM..Mmonsieur nous
L..N.......Lmontag
L.MM.......Mmontag #
..LM.....M.Lmontag um
LLLN..M..M.Lmonteur
..LL.M..M..Lmonth
LL...M.....Mmonths
M...........montre
O.L........Lmoogt
..L.......N.mora
.L..LM..LMM.more
L..........Nmore ?
LMN........Lmore about
M.M..M...M.Lmore than
LLMN.......Lmorgen
..M.........morgen #
..N........Lmorgen om
.MKM......MLmorning
....M......Kmorning and
LP.........Lmorning or
L..N........morning so
N..........Kmorning with
LR.........Kmornings
LN..........mornings are
.N........LLmornings or
.MM.LM.....Lmoser
LM........M.most
..N........Kmostrador
M.N........Lmother
L.M........Lmotion
LLMM.M.....Lmotivo
.MM........Lmountain
.L.K.......Omove
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
L.M.......M.ms
L..........Mmsc
...MLM....MLmuch
.M.........Lmuch like
.LM..N......mucha
..M..N..L..Lmucha suerte
.LLLML....MMmuchas
.LLLML....MNmuchas gracias
LM..MMM....Lmucho
L.LN.......Lmudança
..LLN......Nmudar
...L.M.M...Lmuito
.LO........Lmuito bem
M..L.......Mmum
M...........munir
N.L.........munir de
L..L.M....M.museum
..LNM.....MKmuss
...M.......Lmuss ich
MML.ML.....Lmust
.......N....mutual
L.M..M..L.MLmuy
L.....L.L.NMmy
L...N......Lmy apologies
....LL....MNmy application
N.M........Kmy brother
L..M.......Mmy calendar
L.L.......OKmy certificates
.L.........Nmy cv
..N........Kmy husband
L..........Nmy interview
LNL........Mmy number
.LM........Mmy office
M..KO......Kmy partner
N.ML.......Kmyself
M..........Lmyself and
.....NM....Lmás
.L.........Nmãe
M.....M.....märz
L.ML..M.....märz #
N..M.......Lmärz um
.L....M....Nmédecin
L......M...Mmédico
..LPL......Lmême
L.LNL.......même heure
M.M........Lmí
.ML........Mmöchte
K..........Omöchte mit
MM.........Lmöchte sie
M.L...M....Lmöchten
M.....M....Lmöchten sie
M...........möchten wir
.L.MN......Kmüssen
.L.N.......Lmüssen wir
.L......N...n
..M.........n #
....MM..M..Ln'a
.....N.....Ln'a pas
.L......M...n'est
ML..L.M.....na
...........Mna de
LL...MM....Mna entrevista
L.LM....N..Lna loja
N..........Kna nossa
..NL.......Lna oficina
LMLL.......Mna próxima
M..L........na quarta
MLLM......MMna quinta
.LN........Lna rua
L.LM.......Nna sala
.LLM..N.....na segunda
M..M.......Lna sexta
M..L......MLna terça
K.LNL...MM..naar
.M.........Mnaar de
..LN........naar donderdag
...L.......Onaar vrijdag
...N.......Lnaar woensdag
....MM...L.Lnach
L.....LM...Nnach #
.M.........Lnach dem
.....N......nach ihrem
MM.........Lnachmittag
..MM.MM....Lnachricht
..L........Mnada
M.........MKnadia
ML.LM....M..nadie
..NL........nadien
LMLM.......Lnairobi
...L....L..Mname
...........Mname and
MML...M.....namens
L.M....N....naomi
M.LLM.......national
..O........Lnatter
MMM........Knd
N.L........Lnd #
LMNL.......Lnd at
LMLLMMLN...Lne
.L.........Nnear
...........Nnear you
...L...N....nearly
NLO........Kneben
.L..MM......need
MML..L.....Nneed a
MM...M.....Lneed someone
LLM.N..M...Lneed to
L.LL....MM.Nneeded
.L.M..L....Mneeds
.LML.....M.Mneem
M..........Lneem je
..L.......NLnehme
..L.......NLnehme ich
NLL..M.....Lnehmen
.L..LN...M..nel
..L........Nnemen
....NM....LLnephew
LNM.........nerea
LMM.........neri
..........MMnervous
..LM..M....Lnet
.....L...MMLnette
LLL...NN....netti
N.L..L.....Mnetwork
LLLO.....M.Mneu
LLL........Oneue
L.L........Nneuen
L..N........neuer
L..M........neuer termin
......N.....never
KLLNM......Onew
...........Mnew jobs
.....N..L...new status
..LOL......Lnew time
M.LL.MM....Lnews
..L...MM....news !
.....MM....Knews about
...........Nnewsletter
MNK.L...LM.Mnext
M.L.........next interview
M........M..next stage
MLL......M..next step
.N...L.....Mnext steps
N..........Lnext tuesday
.M..........next two
LMLMLLM....Mnext week
.MM...M....Lniamh
.M..M.....MLnice
L.LMOM.....Knicht
L.LN.......Lnicht ins
..LLN.......nicht kommen
...LOL......nicht mehr
..M........Lnicht vergessen
L.M.MM..M..Lnichts
N.KLM.......nico
..NLNL.....Lniente
KLLONMLM.MLKniet
.L.M.N.....Lniet bij
L.LNO......Kniet door
L..N.......Lniet om
.L.M.L.OM..Lniet op
....N......Lniet te
L.L.....M..Nniets
L.LO.......Mnieuw
KLLMM.M....Onieuwe
..LLMMM....Lnieuws
.MLLM...L...night
LM....M.....nights
L.L........Nnina
.L......M..Mnine
L..N.M.....Lnix
.LLNNML...LLno
L..O.......Lno a
.MLL.....M.Mno dia
....LN..M..Lno further
..LN.......Lno good
....M.......no hace
.........N..no hay
....ML.....Nno interview
.M..........no later
LL.MM......Lno longer
L.LO......MLno mesmo
M........M.Lno more
...LN......Kno need
MLL.....N...no nosso
L.LONL.....Lno point
..LN........no problem
L.LMML......no se
N.LML......Lno subject
LMLOL......Lno trouble
....O......Lno vengas
..LN.......Lno voy
.LL..L...M..nobody
....LMM...N.noch
........N..Lnoch bis
..........N.noch mit
..O...M....Jnoche
M..........Mnodigen
....LM..L..Lnoelia
LL...MMM..MLnog
LL...L.M.M..nog niet
M..L..MM...Knoi
..LLM......Mnoite
MLM.........nome
LLKONML.MMLKnon
...LN.......non c'è
...N.......Lnon ce
L...NL......non si
ML...M.....Lnon è
MMLLM......Lnone
MMLL.......Lnone of
...M.....N..noon
LLM........Mnoon for
N........M.Lnoon on
M.L....M...Knos
L.....MM....nos alegra
M.M........Lnos bureaux
N..........Lnos encantaría
...MM.......nos excuses
N..........Lnos gustaría
.....M....MLnos gustó
.MLN........nos ha
..N........Lnos vemos
MLL...M.M.M.nosotros
ML.LM.......nossa
...LN......Lnossa conversa
M.L........Lnossa loja
L...M...M..Lnosso
M...........nostra sede
L....N.....Mnostre
O.L........Lnostri
M.M.......MLnostro
L.LNMNL...LLnot
L.LPL......Lnot #
...N.......Lnot at
..LLMN......not be
L....O.....Lnot been
N...LM.....Lnot come
...........Mnot in
..LO.......Lnot possible
L.LP.......Lnot saturday
L....O.....Lnot selected
...NML.....Lnot take
L.OL........not the
...M.N.....Lnot this
....M.......not to
.ML......MM.note
K.P.......MLnoted
K.N....M.M..notes
M.L.M..MM..Knothing
N..........Lnothing scary
....N......Lnothing you
.L..M.......notice
.....M.M...Lnotre
.N..........notre attention
LLMN.......Lnotre entretien
LN.........Lnotturno
K.O.........noté
K.P........Lnoté pour
..L..LN..LNLnotícias
.L...M.M.M.Knous
.M.........Lnous aimerions
LM...M.....Lnous avons
.N.........Lnous indiquer
MM.........Lnous intéresse
.........M.Lnous vous
.L........N.nouvelles
L..MM...M..Lnov
....M...M..Lnov #
.LLM.......Mnova
LM..........november
.M.......L..november #
.LL.L..M.M.Nnovembre
......LM...Mnovembre #
O.L........Lnovembre alle
.LL...M....Mnovembre à
.NLL.......Mnoviembre
L.LM.M.....Mnovo
K.LO.M..N..Lnow
L.LN........now #
.....M.....Nnow and
L.LPL......Lnow on
L..........Nnow that
N..L.......Lnoël
..LM....M..Mnu
L.LOL......Lnu op
M.LM.......Knuestra
O.L........Lnuestra oficina
L.KO.M.....Lnuestra reunión
.....L.M..MLnuestro
LL..M......Mnueva
LL.........Onuevas
LL.N........nuevo
L..N.......Lnuevo horario
.L.........Nnulla
MML..ML....Lnumber
..L.....N...number #
.ML.........number is
...M.M..L..Lnumber of
M.M........Lnumber on
.LL....M...Mnumbers
.........N.Lnumerical
.L.........Nnumero
M...........nummer
....NM.....Lnun
...LN.......nuno
L..........Onuovi
.LL..M.M...Mnuovo
LMML.....M.Lnur
L.M.........nurse
.KKNM......Lnão
...N.......Knão dá
K..NM....M.Lnão se
.MLMM.......nächste
LNLMM.......nächste woche
.M.......M..nächsten
L........N.Lnächsten schritt
L..L....N..Lnúmero
........N..Lnúmero #
L.L......M.Onúmero de
LO.L.....L..o
N.L.........o #
L..L.......No caio
L...M.MM...Lo contrato
...........Mo currículo
L..........No cv
.........N.Lo desafio
L.M...M.....o dia
LN.........Mo el
.N.........Lo giovedì
..LN........o horário
..LLNMN....Ko lugar
L..MM.......o nosso
ML.L.M.M....o seu
MLML.......Lo sr
.N...M.....Lo teu
.N.........Lo tre
M.MM......MKo'clock
..LM.L.M...Lob
L....N......obligation
K..........Nobligatoire
....M.....MLobra
.L.L.....MMMobrigada
L.L.....M.OLobrigado
.....N......occasion
.....M......occasion you
L.M....M...Loccupational
.......M....occupational health
MM..........ochtend
..N........Loct
..ML.......Loct #
MML..L......october
M.L........Moctober #
MM.L........october at
L.M....M.M.Loctobre
..O....M.L.Koctobre #
...........Moctobre à
...M.MM....Loctubre
N.L.........octubre a
KOLMLLM.....oder
.N.........Loder donnerstag
LM.........Moder freitag
.ML.....M...of
LM........LMof #
L..M.....M..of a
M...M......Kof an
......N....Lof appointment
L.LN.......Mof course
LP.........Lof donderdag
......M.....of employment
NML..L......of het
........N...of interest
...M.......Lof interview
ML....N....Lof je
NM...L.....Lof our
L..NM......Lof plan
...........Mof questions
O..........Kof ten
M...M.......of the
..L.LM...M..of them
LM..........of these
LO.L.......Lof those
N.L.........of three
...N.......Lof thursday
........N..Lof u
........M...of us
KN.........Mof vrijdag
.L......N...of we
LLL..M....MNof you
LLML..LMM...of your
......LO...Loferece
......LO...Loferece lhe
M....LMNM..Koferta
N.......M..Loferta de
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
K...M.M....Moffering
K..........Ooffering to
......NL...Loffering you
.L.....M...Noffers
L..........Oofferte
M.M.......L.office
...........Moffice #
N..........Loffice above
N.LM........office at
LL.........Noffice or
MML........Koffice please
........M..Lofficer
........N..Lofficer is
M.M........Lofficina
......O....Loffriamo
.....NM....Loficial
..LM........oficina
L.LMM.......oficina de
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
ML.L........oktober
..M.........oktober #
M..L.....M..oktober om
MLM.ML....L.old
LN.........Lollie
N..K.M.....Lolá
N..L.......Lolá pode
M..MLL.....Mom
ML.MLL.....Mom #
.OL........Kom drie
N..........Lom half
L.....N.....om het
L...M.M....Mom te
L.N........Lomar
...LM.M.....omdat
M...........on
M.......M...on #
.M..M.MM.L.Kon a
LL.........Non any
M.......N..Kon april
M..........Lon behalf
O..........Lon discute
LN....M.....on either
L.RLL......Kon for
.LL.L.....MMon friday
..L.MM......on hold
M.L...N....Lon it
N..........Lon march
MLMM.......Lon me
ML.......L..on monday
LN..........on mondays
..L........Oon my
.L.........Mon or
K....M...M.Mon our
..L........Mon paper
O..........Kon parle
N........L.Lon passing
.MLLM.......on saturday
.MML........on se
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
N..........Lon weds
..M........Mon whatsapp
.M..........on which
.L...NM....Lon your
M..L........on zoom
L.LNL..M.M..once
..M........Londe
....L.L.....one
N........L..one hour
..L......MNLone more
MM.L.M....L.one of
..M......M.Kone page
LO.........Kone you
..LM....N..Lones
..LN.......Lones are
.L.O.......Longemak
.L....L.MN..online
.........M..online assessment
.L.........Nonline interview
.........M..online test
M..L..L.M..Lonly
........N...only shortlisted
M.L..MM....Kons
L..NM......Lons gesprek
L..........Nons kantoor
ML.........Lons op
NM.........Lons wilt
..MM......MKont
..........NLontem
..M.........onthaal
K..........Oontmoeten voor
.LLM....N...ontvangen
LL......O..Lontvangstbevestiging
.L.M.......Lonze
L..L..M....Nonze nieuwe
.LLM.L....N.ook
MMK.L...M...op
NL.L.M..M..Kop #
.ML..L.MN..Kop de
.LL........Mop dinsdag
...L.......Mop donderdag
ML.M..M....Kop kantoor
.L.......M..op maandag
.N..........op ons
NLL........Mop vrijdag
LN.........Lop welke
...........Mop woensdag
..M......N.Lopdracht
LN...L...MLLopen
.M.......M.Lopen the
...........Nopen to
.M...M......opening
.....N.....Lopening you
K.ML.M...M..opens
.......M...Loperador
ML.M.......Loperations
NML.....M..Koperative
.M..M......Loperator
L..M.......Mopleiding
..L.......N.opportunity
LN..........oppure
.L.........Noppure mercoledì
LPL.LL.....Mor
LO.L........or #
LL.M.......Oor by
M...........or decline
L..M.......Mor friday
.N..........or monday
LN..........or next
NL.........Kor no
LM......M..Mor the
LN.M.......Lor three
.N.........Lor thu
.N.........Lor thurs
LM..........or thursday
L..M.......Mor tuesday
LN.L.......Mor wednesday
.MLN....M..Kora
M.L.M...MM.Loral
M.M......M.Koral board
.N..........orari
LL.N.......Lorario
LL....M.N..Lorde
.M.L.M......order
.L.L...M.M.More
.L..M......Nore #
..L.M......Lorganizer
NL.L........original
NLL.....M..Loriginals
P.LL.......Lorla
..LM.M.....Mort
..N........Lortiz
K..LN......Norçamento
..LL.M.....Mos
LML.N....MLLother
MMLM.......Lotherwise
..LM.M.....Lotra
LLM..N......otras
.L.L.M.M...Motro
...M........ottobre
LLO.........ottobre #
M.LM........ottobre alle
JRLLLLL....Mou
.NLM.......Lou jeudi
.N.........Lou quinta
LO.........Lou sexta
..L...N....Moui
L.....N.....oui !
...M........our
LLLP.......Lour #
K..M.......Nour call
L.N........Lour coo
OML........Kour engineers
..LN.......Lour interview
NM.........Jour lead
K.O........Lour lunch
MM.........Lour manager
L.LOL......Lour meeting
L.....M....Mour new
..L........Nour office
.LN........Mour phone
L.LN......MLour talk
MLLMM.......out
OM.........Kout ?
....ML......out of
L.L........Mout on
.L..LOM.L.MLoutcome
....LN......outra
..L..N......outra pessoa
MLL......M.Loutubro
O.L.........outubro às
M.........NLouvir
LM.N.......Loven
.M.L.M......over
.M..L.......over de
MNLM....M..Kover het
LLML..M....Nover je
N.L.M......Lover lunch
LML...M....Mover the
L..........Mover uw
LLLL.M....MNoverleg
...M......MLowen
L.LOM......Lowing
L.LOM......Lowing to
LMM.LM.....Kown
L.O........Kown apron
L........NMLown time
M...........owner
....L..M...Lp
K.LM.......Np #
M..M.....M.Kp m
MNL........Lpaar
......M....Lpablo
M.M........Lpacific
.L.........Npackage
M.L.........paco
N.....M...MLpadre
M..L.......Mpaga
L..L.....O..page
..L........Mpage and
.N....N....Kpai
N.LL.L.....Mpaid
N.N......L.Kpair
....M.....NKpam
LMM.........panel
M.K.M.......panel interview
M.ML.......Lpanel is
...........Mpanel on
.....N.....Lpanel scored
.LL.M..M...Npaper
L.....M....Mpapers
L..M..N.....paperwork
....MLLM.M.Jpar
.M.....N.L.Lpar le
M..........Lpar m
M..M.......Lpar retour
L..ML.L....Mpara
L.LM.......Npara #
M........M.Lpara a
K..M........para el
N.L..L..M..Lpara entrevista
N.M..L.....Lpara la
..ML.M......para o
.LL........Opara que
LLNM.......Lpara segunda
L.M........Mpara sexta
K..O........para terça
M.L..M......para uma
.M......M...para una
.L.........Nparcel
..LN..M...MKparece
L.LO..M....Kparece ?
.L.........Nparents
L.PL.......Lparfait
M.MLM......Lparis
M.M........Lpark
..M........Lparken
..N........Lparkeren
L.N.........parkeren kan
L.N.......NLparking
L.K........Oparkplatz
NL.L.M....NKparlato
NM.........Kparle
KMLM.M......parler
M.M......M.Kparliamo
M...........parliamo del
.L..........part
..L......M..part of
MML.........parte
L.M........Mparticipants
...........Mpartie
LML..LNM....partir
L.....N..L.Mpartir de
......MM...Lpartir du
M...M.......partner
N..........Lpartner mr
.....M......partners
KM.........Npartners would
LL..MM.MMM.Kpas
L.LNN......Lpas lundi
L..........Npas à
K.LO.M......pasa
L..O.......Lpasa al
...M.......Lpasamos
..L........Mpasaporte
KML........Opasar
L..........Opasar el
O.LL.....M.Lpasas
N..........Lpasas el
L.LM.....M.Mpaso
L.L........Opaspoort
LLM.LM...N.Kpass
ML.NL.M.....passa
LL.........Npassage
L..M.....M.Mpassar
N.L.........passcode
M.LML..M...Lpasse
NLL....MM..Lpassed
N....M.....Lpassed the
LL....M....Opassen
...L.....M..passer
OLML.......Lpassez
L.N........Lpassez par
O.L........Kpassi
N..........Lpassi in
M.L.M.LM...Kpassing
LM.......N..passo
.LL........Npassou
..L........Mpassport
L..........Mpassport and
.MM..L..M.L.passt
L.O........Lpasst dann
.M..........passt es
.ML.........passt ihnen
N...........past
M.M........Kpast the
M..........Lpast two
N..........Lpasó
N..........Lpasó tu
.L.M........patel
..N.........patente
MML...M....Lpatrick
L..MM.......paul
K.M........Mpaula
LM..........pauline
NL..........pauze
.L..L.....LMpay
.........M..pay #
...........Opayment
L..M.......Mpayroll
LL....N..P.Kpdf
...M........pedagógica
L..........Npedido
LLLMLL...O..pedimos
.........N.Lpedimos a
LLL......N.Npedimos que
M......M..MKpela
..........N.pela conversa
..........N.pela entrevista
M..L.......Lpelas
M.ML.....M.Lpelas #
LL.L.....M..pelo
.M........M.pendiente
.......M...Lpending
.....N..L...pensato
.....N..L...pensato a
L..........Npensez à
.L....N.....pension
LL......M..Npeople
L.......M..Mpeople for
.L......MM.Lpeople to
L.....M....Mper
..L..M.....Mper aver
L.LM.......Nper giovedì
LM.M..L....Mper il
L.LL.MM....Nper la
LM..L.M...MMper le
N..M.......Kper lei
..MM..M....Kper me
..L.....M...per un
L.O........Lper venerdì
LM.........Mper video
L.M..M......perché
LMLMN......Lperdona
K.P.......MLperfect
..N........Lperfect thursday
K.QL......L.perfecto
K.O........Lperfecto nos
L.PL.......Lperfetto
L.L.....M..Nperfil
LLLL.....MMMperguntas
..M.........period
L.....N....Lpermanent
ML.....N...Lpermesso
N..........Lpermis
..LL.....L.Mpero
..L..N.....Lperson
.M...N.....Kpersona
..M.M...M...personal
.........O.Kpersonality
.........N.Lpersonality questionnaire
L..........Npersonas
.LL..M......personne
..L........Npersoonlijk
.....M......persönlich
MM..........persönlich kennenlernen
L..LLO.N...Lperò
L.LL.P......pessoa
L.OM.L...MLLpetit
L.N........Lpetit rappel
K.M..M.....Mpetra
LMLM....M...peut
.M.........Mpeux
L..........Npeux tu
M.L.N......Lpeço
NLL........Lpflegedienstleitung
..M.........phone
.M.........Lphone interview
........L...phone screen
..M........Lphones
L..........Mphoto
L..........Nphotographer
...........Mphotos
N.L....M...Lphysical
MLL...M...OLpiacere
.M..........piacerebbe
M.L....N...Lpiaciuto
N.NL......MLpiano
ML..........pick
...........Mpick a
.L.N........pick another
.N.........Lpick your
KL.LM......Opiece
N.M........Lpier
...N........piero
M.L..M.....Lpilot
N...M......Lpin
M.........MKpine
LL.........Opint
..NM.......Kpiso #
JLL......N.Opitch
......M.....pizza
M..........Lpièce
N.M........Kpièce d'identité
K.L...LM...Opièces
L...NMM....Lpiù
.M.ML.......plaats
L.MN...L.L.Mplace
N.....L....Mplace at
N.LL.......Lplace de
L..........Mplace for
K.M........Mplace on
....L....M.Lplaced
.......M.M..placed on
L.L..M...L.Oplaces
N....LM..LMLplaisir
.....LN....Lplaisir de
..L........Mplan
M..L.......Mplan to
..LNM......Lplanned
L.LNM......Lplanned for
L.LL......MNplannen
LMM.........planner
..L........Nplant manager
MM.........Lplanta
MLL......M.Mplataforma
N........L..platform
NL.........Lplaticar
L..L...M...Mplatz
..MLM.M..L..plaza
.MMLM......Kplaza de
.....LN.M..Lplazo
.....L...M.Mplease
N...M......Lplease accept
N..........Lplease acknowledge
.....L..N...please assume
N..........Lplease attend
L...M...M...please be
M.M.........please bring
.L.M.......Mplease choose
...........Mplease come
.........M..please complete
ML..........please confirm
.......M.M.Lplease do
LL.MML..M..Lplease don't
.LM......M..please find
L.M........Mplease have
MLL.........please let
MM..........please log
L.LN...MM...please note
M..N.......Lplease pick
.L.N........please rebook
O..........Kplease record
..N........Lplease report
L.....M..M.Lplease return
.........M..please send
......M.....please sign
L.L........Nplease submit
..L........Nplease tell
LMM.........please use
..L.........pleased
M.L....M....pleased to
M.L...M...NKpleasure
L...M...M..Lplek
L.M.........pls
....M.M.LM.Lplus
.L..MN..L...plus de
LN..M......Kplutôt
MMM..L......pm
.M.M.......Lpm #
NMLL........pm ?
K..........Npm after
N.L.........pm at
M..........Lpm bring
N..........Lpm central
NL.L........pm ct
..N........Kpm est
L.N.........pm for
L.L........Npm in
L..N.......Lpm interview
L.L........Npm is
.M.........Lpm on
LM..........pm or
M...M......Lpm please
N........L..pm pt
...N.......Lpm rather
..M.........pm the
.N.........Lpm thu
M.L........Lpm to
L.M.........pm with
KL.O........pm work
..K.......LOpm works
N.N........Kpm you
N..........Lpo
..M.....M..Lpoco
LLL........Opodcast
M.LMLM......pode
LMLM.......Mpode ser
NML........Kpode vir
MLLO........podemos
.L.O.M.....Lpoder
LL......M..Opodes
LN.........Mpodríamos
M.L..M......podés
..M........Lpohl
M..L.L..MM.Mpoi
L..........Npoi ti
.KLMM.M.....point
......O....Lpoint #
.O.........Kpoll
NM.........Kpomeriggio
NMM........Kponte
MLL....M....pool
M..LLM...M.Lpop
.....M......pop in
L....ML....Lpor
....M.......por ahora
MLL.........por el
LNLM...M....por favor
NMLL.....LMLpor la
.N.........Lpor las
...N.......Lpor motivo
M.N........Kpor mí
LM....M.....por teléfono
.....N......por ter
..L..N....L.por tu
L....N......por un
LL......M..Npor videollamada
LLL..N.....Mporque
.L.........Mporta
.N.......L.Lportal
L.M.O.L....Lportanto
L.LL.......Oportate
.M........MKportfolio
M.MM.......Kportfolio review
M..L.......Mporti
L.O........Lportineria
..M........Mporto
MMM........Kportão
..MLMM.....Lposition
M....L....NLposition and
M.L..M.....Mposition at
....N......Lposition has
LL...L.M...Mposition in
......M.....position of
L.L..M.....Nposition on
L....M......position to
L.LLN.......positions
.M.........Lpositive
.M.........Lposizione
L..........Opossa
LM.M....L..Lpossiamo
M.LML.....MMpossible
K.L..M.....Oposso
L.M...M....Kpost
............post of
LMM........Kposte
..LM..LN....poste d'agent
L........M..poste de
N.K...M....Lposto
NLL.........posto da
M.LM.MM....Kposto di
...N.......Lpostponed
.M......N..Lpostulación
.L.........Npotrei
..M........Lpour
L.N........Lpour jeudi
L.MM......MKpour l'entretien
K....M....M.pour la
..MM.......Lpour le
L.N......M.Lpour lundi
K.N.........pour mardi
N..........Lpour ton
.M.L.L....L.pour un
...........Npour une
L........MM.pour votre
NLLL........pour vous
.L.........Npourrait
........M...pouvez
M...........pouvez vous
........M..Lpra
..LN.......Lpra quarta
LM.......L.Npractical
L.L......L.Opractical test
LM.........Mpractice
...........Mpractise
..........MLprakash
MN.........Lpranzo
N..M.......Kpraten
M..M.......Lpraten we
LM.......N.Lprazo
L.LL...M.M.Npre
......LO....pre employment
L.MLM.......precisa
..ML........precisa de
MLLN..M....Lprecisamos
LN.........Mprefer
.N.........Lprefer ?
LO..........prefere
LO...M.....Lpreference
LOL........Mpreferisce
.N.........Kpreferisce ?
.N..........preferisci
LO.........Lpreferred
..M........Lprega
..M........Lprega di
M.N.........pregunta
M.N........Lpregunta por
...........Npreguntar
M.LL.....M..preguntas
MMK........Mpremier
L.M......M.Lprenotazione
L.M........Mprep
M.L...M.....prepare
M.LL........presencial
.MLL.......Mpresent
..N.......MKpresentation
M.L..M.M.LMLpresente
OLL.........presenti
..L.......MLpresenza
M..L......M.presença
M.L.......NLpresença na
..M.M.......president
NL...M..M..Lpresidente
..N........Lpress
N...........presso
N..........Kpresso la
LMMLM.......presto
L.M...M....Lpresto !
..........NLprettig
..........NLprettig gesprek
K.L........Ppreventivo
M..MM......Lprevisto
N..L........previsto un
M.L.....M..Lprezada
L........M..prezado
LLLM..L....Nprice
.L...L.M.N..prima
L.OL.......Lprima dan
MLL..LLMMN.Kprima di
LLLL.....M.Nprimo
L.L......M.Nprimo colloquio
M.MM...M...Kprincipal
N.L........Lprincipal engineer
.........MNKprinted
ML...N......printemps
.L...O..L...pris
......N....Lprise
......N....Lprise de
N....M...M.Kprivate
MML........Mpriya
MLL.M.......priyanka
.LL.......NMpro
..M..M.....Lprobearbeiten
M.KO.......Kproblem
L.KP..M...MLproblema
L..L.N...M.Lproceso
.........M.Lproceso de
.LLM.M...M..process
..L..M......processo
.....M......processo seletivo
LN.LM....M.Lprochaine
NL..........procurando
..K........Nproducer
..M.........product
N..........Lproduction
M..L..M.M...prof
M.LM.M.....Lprofessor
.K.........Nprofiel
M.L.....M...profil
M..........Lprofil nous
..L.....N...profile
LL.........Nprofiles
.L...M.....Mprofilo
M.L.........programa
LMN........Lprogramma
L.M........Mprogramme
.....N......progressing
.....N......progressing your
LLL.......MOproject
.LL........Mprojet
L.M.........promemoria
.......N...Lpromesse
.......N...Lpromesse d'embauche
L.M........Npronto
.......M....proof
.......M....proof of
MMM...M....Kproper
.NL.........propongo
..L...M....Npropose
LL.........Npropose un
L.....M....Mproposer
......M.....proposer le
..N...N....Jproposition
......M.....proposition d'embauche
LL....OM...Lproposta
LLM...MM....proposta de
LL...LN.M..Mpropuesta
L.....M....Mpropuesta de
LN........MLprossima
LN.........Lprossima settimana
M..ML....M.Lprossimo
MLLL..M.MM.Lprova
..M..MM..M.Kprova di
L.....O....Lprova e
P.L........Lprova in
L......MN...provisional
.L.......N.Lprueba
.L.......M.Mprueba de
L........N.Mpruebas
L..........Npré
K......M...Npréalable
LL.LNL.N...Lpréfère
.N.........Kpréfères
LN.........Mpréférez
.N..........préférez vous
N.LL......M.présence
..L.......NLprésence jeudi
.L.........Nprésenter
.MLMM....M.Lprévu
N.LM.......Kprévu pour
.MLL....LMMLpróxima
LN...L....MLpróxima semana
OL..M......Kpróximo
L.LM.......Nprüfung
N.......M..Lpt
........N..Lpubblicato
..LL.M...M..puede
KM.......M.Mpuedes
L.LL.......Opuedes estar
M.L........Mpuedes venir
LLLL.M..M..Opuedo
M.M..M.....Lpuesto
M.M.LM.....Lpuesto de
L.ML.......Mpuis
...LPL......pulled
.....O.....Lpunteggio
L....O.....Lpunteggio di
MNL.........puoi
L..........Npurchase
MLNL........pure
....MM......purtroppo
.....N......purtroppo la
...M.....M..push
N.L..L..M..Kput
N..........Kput a
M.......MM.Kput you
.ML........Mpuò
M..L.......Mpuò venire
L........O.Lpágina
.........N.Lpáginas
N..........Lpásate
.ML.......LMq
M.M........Lqa
..LM..M....Lqu'on
LPLL.......Lqual
LM..........qual prefere
LL...N..L..Mqualcuno
..L..N......qualified
.L....N.....qualité
MN.L.......Kqualquer
N..........Kqualquer coisa
LMM.LM...N.Lquand
.....M...N.Lquand vous
KOML.LMML..Lquando
KNLN........quarta
LN.........Lquarta de
..L........Nquarta feira
.N.........Lquarta ou
M...........quarter
.LK.MM..L..Lque
M.L..M.....Lque a
.M..........que dia
.M..M......Kque el
LL.N..M....Mque eu
L.....N....Lque hablamos
.........M..que hagas
L...N......Lque la
.K.N.......Nque lo
LLNM.......Lque mañana
...N.......Lque mover
.....N..L..Lque no
L.....M.....que te
......LM....que tu
....N......Lque vengas
.ML.........que viene
MM.L........que vous
L..LO..M....queda
L.L.N......Lqueda sin
L.NLM.......quedamos
MNL.......MLquedo
LL.L......MNquedó
LM.........Mquel
.N.........Lquel jour
LL.L.M....MNquella
M..L.N......quelqu'un
.....N.....Lquelqu'un qui
........MM.Lquem
.ML.....M...quer
NMLL..OM...Jqueremos
.L....OM...Kqueremos que
N.L.........quero
L....NN....Lquerés
..M.........questa
K.LL......MNquestion
L.L......M.Mquestionnaire
.L.L....LN.Oquestions
L.L......M.Mquestions #
N.L......L.Nquestions and
...........Mquestions are
.........N..questions for
LML..N......qui
.N..........qui vous
L...........quick
L..........Mquick call
LL.........Nquick chat
.M.M......MKquick one
.MLL.......Mquiere
.L....M....Nquieres
.MLL...M....quiero
.ML........Mquiet
L..NMLM....Lquindi
.MLM........quinta
M.LL.......Mquinta #
..L.M......Mquinta feira
KMM.M.....M.quinta às
.LL...N..M..quiser
L..........Mquote
L..........Nquotes
MMLM.LL.M...qué
LN.M.......Kqué día
MM.M.......Kquímica
.LNM....M.MKr
ML.L..M....Mr #
L..NM......Lr colloquio
..........OLr grazie
K.NN.......Lr r
L........M.Mradio
LL.NL...M...rail
..L.M......Mrang
LO.........Lrank
L.N.........rappel
LLL........Orate
L.LO.......Lrather
LN.........Lrather ring
...N.......Lrather than
MN.........Lrato
L..........Nraum
L.L........Nraum #
O...M......Kravi
M.L..M....MKraúl
N..........Krd
L.L.M......Mrdv
KLO..LL.MLPKre
..........N.re agradecimiento
MN.........Kre application
..L.....N...re bar
..........M.re bedankt
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
L.MNLM.....Lre thursday
L.N.M......Lre trial
..........NKre tuesday
OLL........Mre your
MML..M......reach
L.L..L..OL..reached
.L......N...reached us
L.LL.L..MM..read
........N...read every
........M..Lread it
.N.........Lread your
...........Nreader
L.L........Oreading
........MM.Lreads
.L.........Nready
L....M....M.really
M.........MLreally enjoyed
....M.......reason
L........N.Lreasoning
.L.N........rebook
.L.N........rebook your
K.O........Lrecap
L.......N..Mrecebemos
L....L..M..Mrecebemos a
........N...recebemos seu
L..M.......Mreceber
........M..Lrecebida
MLM...M....Lrececionista
.L..ML..N..Lreceipt
L....L..O..Lreceipt of
.M.........Mreceive
..L........Mreceive a
L.M.....N..Mreceived
..M.....M...received your
.L.........Nrecently
M.M........Lreception
O..........Kreception will
.ML.........recevoir
.M....M..M.Lrecevrez
L....L..N...receção
L.N........Lrecibe
.....L..N...recibida
.....L..N...recibido
NLL..M..M..Krecibimos
MLL...LMMM..record
.........N.Lrecord answers
N..........Lrecord your
..M.........recordamos
L.N........Lrecordatorio
...........Mrecorded
..L........Nrecorded and
N.L.........recording
L...M....M.Lrecords
.M.........Mrecruiter
L.M....M...Lrecruiter will
L..........Nrecruiters
.L.M.......Lrecruiting
L.N........Lrecruiting team
.M.........Lrecruitment
.....MLM...Lrecrutamento
.M.........Krecrutement
N..........Lrecrutement le
OM.........Kreden
N..........Lreden wir
N..........Kreel
M.M.....M..Kref
......N.....refeição
......LM...Nreferee
..L.M.....MMreference
L..........Nreference for
...........Nreference request
M..M.......Lreference to
L.....MN....references
MLLL..LM...Nreferência
M....M.....Lregarding
........M.MKregards
L.L.....M..Nregistered
L.ML...NM..Lregisto
L.ML.L.NM..Lregisto criminal
.M......N..Kregistrada
L.L........Oregistriamo
........M..Lregistro
L.MLMM.....Lregret
....MM......regret to
L.L........Nrehearsal
...LL.....N.reid
.....N......rejected
..L.....MM..reken
K.LM.......Nrelativo
..ML.......Nrelease
M.KN.......Lrelief
..L.......M.remain
.M...N.....Lremaining
...O.......Lremains
L..M........remarcar
...N.......Lremarcar a
LLLM......MMremercie
L.........LOremercie de
.L...L....NMremerciements
LMM......M..reminder
..M.........reminder of
.ML......M.Mremote
.L.........Nremoto
..LLNL.....Mremoved
....N......Lremoved from
L..........Mremplir
.N.........Lrenata
.ML.........rencontrer
L....L....LOrendez
L....L....LOrendez vous
.......O...Lrenovado
.....LNML...renuncia
.MML.....L.Lreply
N......L.L.Mreply by
L.M.....M...reply to
LOL...M..L.Lreply with
N.L.........reply yes
.M.......O.Krepo
ML.M........report
...M.......Lreport de
N..........Lreport to
M..........Lreporting
N..........Lreporting time
...N.......Lreprogramación
..MM.......Kreq
..MM.......Lreq #
...........Nrequest
M.L......MMLrequested
N.L........Lrequested to
..L.M.......required
.....N......requisition
L.N..L....NLres
.....L....N.res agradecimento
L.M........Mreschedule
..O........Kreschedule cancel
L..........Nrescheduled
...L.......Mresearch
.LL........Nresearch interview
..L........Nresearcher
L.N.........reservado
N.M.....L..Jreserved
L..........Mresidents
.......N...Lresign
L..M.......Lresources
MMLL.......Mresponda
M.L...N..L.Lresponde
......N....Lresponde até
MMN........Kresponsabile
KMP........Kresponsabile del
MM.......L..responsable
LLM...MM...Lresposta
K.M..MN....Lrespuesta
.........N.Lrespuestas
M..M.L....MLrest
L....L....MNreste
NL..........resto
.L...M.M....result
.....O.ML..Lresultado
.....O.....Kresultado da
ML..MM...M.Lresults
L....L..M..Nresume
...........Mresume was
ML.........Nretained
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
LL.M.M.....Nreunión
.M........MLrevert
LLM...M.....review
......N....Lreview and
L.LOL......Mrevised
M.L.......NLrey
L....M....LNreçu
L.M.....M.MLreçue
...M..L.....rh
L.L...M....Nrib
N..LM......Kricerca
L.......M..Mricevuta
.L...L..M.MNricevuto
.L.........Mricevuto la
........O..Kricezione
LL..L...M..Nrichiesta
...........Mricordiamo
..N........Lricordiamo il
..L........Nricordiamo l'appuntamento
..M.........ricordo
M.MML......Kride
NML........Krig
LLL......O..righe
.L....M..M..right
.MM.....M..Lring
....M.M....Lring me
..N.....M..Lring the
MML.........ring you
..........OLringraziamento
...LMN..L...ringraziamo
.....M......ringraziamo per
LLL.......NNringrazio
L.L..M.....Nringrazio per
N.L..M.....Lrita
L..M.......Nriunione
..L........Nriverside
L......M...Mrn
N..........Kroad
MMM..L....MJrobin
..M........Lrobin hale
ML.....M..MKrodrigo
..LL....L..Nrole
.L.L.......Nrole ?
M.L........Lrole at
...........Nrole for
N.L.........role on
LL..M......Nroles
M.L.....M..Lroll
.N.L.L.M....rond
M.M......M.Lronde
K.MM........rondleiding
LLM........Mroom
...M........room #
....M......Mroom and
L.M......M.Lroom for
...L.......Nroom please
L.NLM......Lroos
..MK.......Mrooster
NLLM........rosa
L.L........Nrosanna
......M....Mrota
N........L.Lroughly
N........L..roughly #
N...........round
L.N........Lround is
..L........Oround of
M.........MLround the
N.LM......MKroute
N.L.........row
M.L........Nrs
L.L........Nrsvp
M.ML.......Lrua
..L.......NLrudi
..M.........rue
M.M........Krue du
.MLM..M....Lruf
M.L...M.M..Lruhe
M.M........Lrui
N.L.........run
OLL.......MKrun the
M..NL......Lrun to
MM.........Lrundgang
LMM......L.Mrunning
ML...M.....Mruns
L.M..M...M.Lruolo
L.LN.......Lrustig
L.N..M...M.Lruta
M.L..M.....Lruth
L.M..L..N..Lréception
........M...réception de
..........MLrémi
L....MM.....réponse
.N.........Lréserver
N..........Lrésumé
N....MM....Jréuni
L..LL......Oréunion
..M.........s
.M..M......Ls a
J.M.LLO.NLMLs:!
..L.......MMs:! !
LKMLM......Ns:#
..NLM....L..s:# #
L.........M.s:# am
L.M......M.Ms:# h
..M.........s:# hour
L.O........Ls:# januari
..N........Ls:# juni
N.L.....M..Ls:# march
.K.......M.Ms:# min
O.L........Ls:# märz
...........Ns:# new
L.L.M.....MMs:# pm
K.N.M.......s:# th
L.M.M......Ls:# uhr
MNLLLLM.LL.Ns:?
.MLL.L..L..Ns:a
L.....O....Ls:a bordo
MM.........Ls:a de
N.L........Ms:a entrevista
.M.........Ls:a slot
LM..........s:a time
......N....Ls:aboard
......M...MLs:about
.M....M....Ls:about the
....NL.....Ls:absage
K.M........Ns:accepted
........N...s:accusé
........N...s:accusé de
L.M..L..O..Ls:acknowledgement
.ML...M.....s:action
.M..........s:action needed
...........Ms:admisión
L..........Ms:admission
.L......L..Ns:adoption
LL.........Os:afspraak
L....N......s:after
L..........Os:again
LMN........Ls:agenda
L.N.........s:agendada
.....L....OLs:agradecimento
..........N.s:agradecimiento
....ML......s:ahead
L.M.......MLs:all
..N.........s:all set
LML..N..L.LNs:als
..LO.......Ls:alterado
L.LP.......Ls:alteração
...........Ms:am
M..........Ls:am #
L.L........Ns:am donnerstag
L.ML.......Ms:amanhã
N.M......L.Ls:an
...........Ls:analista
...MM......Ls:analyst
....M......Ls:and
...N.......Ls:ander
...N.......Ls:ander tijdstip
L..........Ns:anfrage
...........Ms:annuel
L...O......Ls:annulation
....N.......s:annullamento
...LN.......s:annullato
....N......Ls:annulé
.L......L..Os:annunci
.L.N.......Ls:another
.........N.Ls:answers
.....L....OLs:antw
L.M........Ms:ao
..LLLM..N..Ns:application
.M..........s:application for
...........Ms:application received
.....O..L...s:application status
........M..Ls:application submitted
.M...M..M..Ks:application to
........N...s:applying
........M...s:applying to
LLLLM.M....Ns:appointment
......L....Ns:approved
LL.LM......Os:appuntamento
L.....O....Ls:arbeidsovereenkomst
L.L...O.....s:arbeidsvoorwaarden
LMM.........s:are
LN.........Ls:are you
...........Ms:assessment
MMMM.......Ks:assistant
.M......M..Ks:associate
......MM...Ls:assunzione
..ML........s:at
L.M........Ms:at the
L....M.....Ns:audition
L..........Ns:aufnahmegespräch
M...........s:auxiliar
.N.L........s:availability
LMM.........s:availability for
LMNM........s:avec
L.O.L.....NKs:aw
L.N...M....Ls:aw aw
..........N.s:aw danke
..N........Ls:aw termin
..L.M...M..Ms:b
..L........Ms:band
..L.....N...s:bar
...........Ns:beca
.L........N.s:bedankt
..........M.s:bedankt voor
.L.......N..s:before
.L.......N.Ls:before we
.....M.....Ls:bei
...L.......Ns:besprechung
L.N.........s:bestätigung
L.N.........s:bevestiging
L.N........Ls:bevestiging gesprek
LMLLLN..M.L.s:bewerbung
.M...M......s:bewerbung als
L....M......s:bewerbung bei
.....L..N..Ls:bien
N.LLM......Ms:board
L.......M..Ns:bolsa
LM..........s:book
L.N........Ls:booked
..M........Ls:booking
L.....O....Ls:bordo
........N..Ls:brief
K.O...M....Ls:c'est
K.QL........s:calendar
L.N........Ls:calendar invite
L.M.L......Os:call
N..........Ls:call letter
L.N........Ls:call with
L..N........s:cambio
L..M.......Ms:cambio de
.MM........Ls:campus
...L..M...M.s:can
M..LL.....N.s:can we
L..L..M....Ms:can you
....M.......s:cancelada
....N.......s:cancelamento
....N......Ls:canceled
L...N.......s:cancelled
M.LL.......Ns:candidate
..LLM......Ms:candidates
L..........Ns:candidato
.MLLLNL.N.LLs:candidatura
........M..Ls:candidatura recebida
........M..Ls:candidatura ricevuta
...L.N..M..Ls:candidature
........L..Ns:card
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
.LL........Ns:charla
M..M.....M.Ls:chat
M.L......M.Ls:chat with
.L.......N..s:check
LM..........s:chef
L.M........Ms:cita
M...L......Ms:class
....K......Os:class cancelled
M..........Ls:clerk
OLL........Ls:cliente
.....N.....Ls:closed
L.L........Ns:co
K..........Ns:co op
.L.........Ns:coaching
M........M.Ls:coding
NML........Ls:coffee
...........Ms:colloqui
MMMN..L.L..Js:colloquio
L.L........Ns:colloquio con
M..M.......Ls:colloquio conoscitivo
.L...M.....Ms:colloquio di
LM......M..Ms:com
M.L.M.....M.s:come
..L.......M.s:come and
MML........Ls:commis
.....L..MN.Ls:complete
........LM..s:complete your
...L.......Ns:con
.LL........Ns:con el
.LL........Os:con il
.......N...Ls:condicionada
......LM....s:conditional
.......M....s:conditional offer
L.O.....M..Ks:conferma
..N........Ls:conferma appuntamento
L.N.........s:confirmación
..M.........s:confirmación de
L.N.........s:confirmada
L.NL........s:confirmado
L.N.....M..Ls:confirmation
........O..Ks:confirmation #
..M.....M..Ls:confirmation de
L.M...M....Ls:confirmation of
L.N........Ls:confirmação
..M........Ms:confirmed
M..M........s:conoscitivo
..K........Os:consulta
LL.........Ns:consultation
LLL...N....Ns:contract
N.L........Ls:convite
M.....M....Ls:convite para
...........Ms:convocation
..L......M.Ms:convocatoria
.MM........Ks:coordinator
L........N.Ls:copy
...L.......Ns:cover
N........L.Ls:crew
........N..Ls:currículo
.N.........Ls:cuándo
MLL..L..P.LLs:cv
..L........Os:código
..L...MM....s:d'embauche
L..N.......Ls:d'horaire
L....M......s:da
.....L....OLs:dank
.....L..M.N.s:danke
........M.M.s:danke für
L.........MMs:das
..........M.s:das gespräch
..LN.......Ls:data
L..M.....M..s:data analyst
M..ML......Ls:date
LN..........s:dates
.LMNL....L..s:day
LLL..M....LMs:de
LL.....M...Ms:de #
...........Ms:de admisión
...L.......Ns:de cita
L.M.M.......s:de entrevista
...N.......Ls:de hora
...M........s:de horário
........N...s:de réception
....LOM....Ls:decision
L..L.....M.Ms:dein
MLL........Ns:del
N..........Ls:del colloquio
LLLM.......Ns:del martes
..MLM.......s:demain
M.K........Ns:demo
M.K..M.....Ms:der
M....M.....Ls:designer
L.P........Ks:details
L.N........Ls:details for
L.P........Ks:dettagli
LL.L..M....Ns:di
......M....Ls:di assunzione
...........Ns:did
L.L........Ns:die
KM.........Ms:dinner
....MM.....Ls:director
.M.........Ls:disponibilidade
.M..........s:disponibilités
LLLL.......Qs:do
.....M......s:do processo
N.L........Ls:docente
.M......O..Ls:domanda
L.M.M.......s:domani
..LM.......Ns:donnerstag
...LN.......s:door
N.LMLL.M...Ls:driver
...LM....L..s:du
L...N.......s:du #
..L........Ms:día
.M.L.......Ms:e
LL......O...s:eingangsbestätigung
MLL...M..M..s:einladung
.LL......M.Ms:einladung zum
.LLL..M....Ns:el
......M....Ls:employment
..LL.L...M.Ns:en
L.....N.....s:en el
.M.M........s:engineer
M.L.....O.LLs:enquiry
.MMM.......Ks:entretien
...........Ms:entretien annuel
L..M........s:entretien de
MM.M.LL.LLMKs:entrevista
L.LNM.......s:entrevista #
....M.......s:entrevista cancelada
...........Ns:entrevista com
..N........Ls:entrevista confirmada
.LL.M.....MMs:entrevista de
...LN......Ls:entrevista hj
..L........Ms:entrevista para
L..L.......Ps:entrevistas
MLMMM....L.Ls:entrevue
...........Ns:entry
L.M.........s:erinnerung
L.L........Ns:erster
.L.......O.Ls:esercizio
L....O.....Ls:esito
.....N......s:esito selezione
M.L........Ms:essai
LLNL.L.M....s:est
K..........Os:et
.O.........Ls:even
.L.........Ms:evening
LLM.M......Ms:event
M.L......O.Ls:exam
M........M..s:exercise
L.L........Ns:exit
L.L........Ns:exit interview
..L........Ns:f
LL.........Ns:family
O.L........Ls:farm
NLL......M..s:fase
..NL........s:feb
L.N........Ls:february
M..N.......Ks:fecha
.....M....LMs:feedback
..LMN......Ls:feira
.N.....M...Ls:field
MLM........Ms:final
........L..Os:finish
........L..Os:finish your
LML........Ns:firma
..L........Ms:first
..L........Ns:first day
...........Ms:flat
.M..L.....N.s:following
..........M.s:following up
L.M.L......Ms:for
L.M.........s:for #
........N...s:for applying
..N........Ls:for monday
L..M.....MMMs:for the
L.N.....M.MKs:for your
...........Os:frage
.L.........Ns:frau
..NLM.......s:friday
..K.......N.s:friday #
N..........Ls:friday ?
...........Ns:functioneringsgesprek
NL.........Ms:fw
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
.L...N....MLs:gracias por
.....L....OLs:gratitude
.LL..L..M.PLs:grazie
..........MLs:grazie per
......NM...Ls:great
......MM...Ls:great news
MLL.....M..Ms:group
.L.......M.Ms:guest
L.M........Ms:h
M.N..L......s:harbour
L.M.M...M...s:has
..M.M......Ls:has been
M....L..N..Ms:have
........N..Ls:have your
.....M......s:head
M..........Ls:head of
...........Ms:hearing
NM...L....LLs:hello
..........M.s:het
..........N.s:het gesprek
..LMN.......s:heute
.NL.........s:hi
L.....M....Ms:hire
M...NL......s:hiring
MLM........Ls:hiring manager
...LN......Ls:hj
..M..M.....Ls:hold
LL.......M.Ms:home
.........N.Ls:homework
.........N.Ls:homework for
.L.N........s:hora
L.MO.......Ks:horário
.MN........Ks:hour
L.N...N....Ks:hours
.L.........Ns:house
K..........Ns:housing
LLL........Ps:how
..M.N......Ls:hoy
.MLL.......Ns:ihr
L...M......Ms:ihr termin
.M.LLNM....Ls:ihre
.M..LN.....Ls:ihre bewerbung
..LM.N.....Ls:ihrem
L.......M..Ms:ihrer
M.L.L......Ms:il
ML.LL.M...LNs:in
LLN......M..s:in #
L.L...L....Os:induction
........N..Ls:inscrição
.MM........Ls:instructor
KL.........Os:intake
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
N........L..s:interview please
.....M.....Ms:interview request
L.O........Ls:interview scheduled
LN.........Ls:interview scheduling
.M........MKs:interview slots
L.........NKs:interview thursday
LMLN........s:interview time
..M.........s:interview tomorrow
M.LN.......Ls:interview wed
..L.........s:interview with
.L...M.....Ms:interviews
.L.........Ns:intervista
M.L.........s:invitación
N.L........Ms:invitation
L.M........Ms:invite
OML........Ls:invito
LL.L.L..M..Ns:is
........K..Os:iscrizione
KL.M....O...s:it
L.....M.N...s:it !
L.N........Ls:itinerary
L.N........Ls:januari
...L.M..M...s:je
........N..Ls:je brief
.....M..M..Ls:je sollicitatie
LLMN........s:jeudi
M......MM...s:job
......M.....s:job offer
.L.........Os:jobs
...........Ms:jobs for
L..........Ns:jou
..ML.......Ms:jueves
..N........Ls:juni
N.L........Ks:junior
K..........Ns:jury
L..........Ns:kandidaat
O.L.........s:kennenlernen
.N.........Ls:kennismaken
....N......Ms:kennismaking
.N.........Ls:kennziffer
.N.........Ls:kennziffer #
M...........s:kom
LL.L.......Os:la
LL...L....MNs:la entrevista
MML..M..L...s:la tua
N.O........Js:lavoro
K.MM.....M..s:le
M.........MLs:lead
L.NL........s:lembrete
...K.....M.Ms:lesson
.O.........Ks:let's
.N.........Ks:let's talk
MLLL..N.M..Ls:letter
......M.M..Ls:letter of
LL....M....Ms:like
......N....Ls:like to
NL.M.......Ls:lo
N..........Ls:lo del
..MLM.......s:lunch
K.N.M.......s:lundi
...........Ms:m
N..........Ls:mail
MN...L.....Ls:manager
LNM........Ls:marcação
N.L.........s:march
N.L.........s:march #
LL.........Ns:martes
LLMNM.......s:mañana
M.LM.......Ls:mechanic
M.L.......MMs:meet
O..........Ls:meet the
LM........N.s:meet you
L..L.......Os:meeting
N.L........Ls:meeting with
L..........Ns:member
L.......L..Os:membership
..L..L....O.s:merci
..........N.s:merci pour
L..N........s:mercredi
LM.........Ms:met
.K.......M.Ms:min
..L........Ns:minutes
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
L..O.......Ks:mudança
....LL....MNs:my
....LL....MNs:my application
O.L........Ls:märz
..L.....M...s:n
L..N........s:naar
.....N......s:nach
.....N......s:nach ihrem
.L.NM.......s:need
.L.NM......Ls:need to
.M.........Ms:needed
LLLM.......Ns:neue
L..N.......Ls:neuer
L..M........s:neuer termin
L..M.......Os:new
...........Ms:new jobs
...N.......Ls:new time
.L..LNN....Ls:news
......N....Ls:news about
NNLL.......Ks:next
M...........s:next interview
.M..........s:next step
.N.........Ls:next steps
.N.........Ls:next week
...NL......Ls:nicht
L...N....M.Ls:niet
...LN.......s:niet door
LL.M..M....Ns:nieuwe
......N....Ls:nieuws
LML........Ms:night
.L.MNM....LKs:no
N.LML......Ls:no subject
....O......Ls:no vengas
.M.......N.Ls:nog
..L.M.......s:not
L.L.N....M..s:notice
LLL.MM.....Ms:notre
.M...L..MM.Ks:nous
...L.......Ns:now
L......M...Ms:o
L.L..L..M.OLs:obrigado
L..M..M.....s:of
......N....Ls:of appointment
......M....Ls:of employment
...N.......Ls:of interview
..L........Ns:of the
L.M..M......s:of your
L.....NN...Ks:oferta
L...N......Ls:off
.LL...MO.L..s:offer
......MM..MLs:offer letter
......M....Ls:offer of
.......M....s:offer subject
..M........Ks:officer
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
MML.M......Ls:operator
..........MMs:opportunity
.N.........Ks:or
...L.......Os:order
......O....Ls:oui
LL.M.....M..s:our
L..N.......Ls:our interview
.L..LOM.L..Ls:outcome
LL...N.....Ns:over
L..........Ns:p
LMMM.......Ls:panel
L.L........Os:paper
L.L........Os:para
LL.........Ns:para el
NM.........Ls:para entrevista
.L.........Ms:parents
L..........Ns:passage
LMN........Ls:passt
..........LNs:payment
..........N.s:pela
..........M.s:pela entrevista
.KML.L..M..Ns:per
LM.........Ms:phd
MMM.M...L..Ks:phone
MMM..M.....Ks:phone screen
.M.M.......Ls:pick
.M..........s:pick a
LL.........Ns:piso
.MM...LL.L.Ms:place
LMLMM....M.Ks:plan
M.L........Ms:planner
L..M.L.M...Ls:please
L.L.M.....MMs:pm
.LL........Os:podcast
O......M...Ks:pool
MLL..M....MLs:por
..........M.s:por la
.MLL.N.....Ls:position
L.M...N.M..Ls:post
MM.......M.Ks:posto
........N..Ls:postulación
KLM.......MMs:pour
.L........NMs:pour votre
.LL........Ns:practice
N.LL........s:presencial
LLL......M.Ns:primo
M....M.....Ls:probearbeiten
.M.L.O..L..Ks:proceso
.M.M.N.....Ls:processo
.M...M.....Ls:processo seletivo
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
O..........Ks:prova in
ML...L...O..s:prueba
M.L......N.Ls:próxima
M....MM....Ls:puesto
LL.....N...Ms:que
M.....NN...Ks:queremos
.........N.Ls:questionnaire
L.L......M.Ms:questions
M...........s:quick
LMMMM......Ls:quinta
L..........Ms:quote
.LNM.L..M.NIs:r
N.L.........s:r #
L..NM......Ls:r colloquio
..........OLs:r grazie
K.NN.......Ls:r r
...........Ms:radio
..N.........s:rappel
L.LLM......Ns:rdv
KLO.LLL.MLPKs:re
..........N.s:re agradecimiento
MN.........Ks:re application
..L.....N...s:re bar
..........M.s:re bedankt
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
L.MNLM.....Ls:re thursday
L.N.M......Ls:re trial
..........NKs:re tuesday
OLL........Ms:re your
M.L........Ms:reading
.L...L..O..Ls:recebemos
.....L..N...s:recebemos a
........M..Ls:recebida
.L...L..N.LNs:received
.L...L..N...s:recibido
.........N.Ls:record
.........N.Ls:record your
L.N.........s:recordatorio
.NL...M.....s:recrutement
........M..Ls:ref
...........Ls:ref #
L..........Ns:reference
...........Ns:reference request
L....N.....Ls:regarding
.....O.....Ks:rejected
.L...L....NMs:remerciements
LMM......M..s:reminder
...........Ms:rendez
...........Ms:rendez vous
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
.....O.....Ks:resultado
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
...........Ms:roles
N.L......M.Ls:ronde
L..........Ns:room
M.M........Ks:round
........N...s:réception
.....N.....Ls:réponse
...LL......Os:réunion
NM.........Ks:sala
M.KM........s:sales
L........O.Ls:sample
...LM......Ms:samstag
MLMLM......Ls:sat
.LL.MM......s:saturday
.N.........Ls:schedule
.N..........s:schedule your
L.O......M.Ls:scheduled
LOL.M......Ls:scheduling
L..........Ms:scholarship
..L........Ms:school
M.M..M.....Ks:screen
.......N....s:se
L..........Ms:search
O........L.Ls:seasonal
...L.......Ms:second
M....M......s:second interview
L.O.......MLs:see
L.O........Ks:see you
N...M......Ls:segunda
.M...M.....Ls:seletivo
M.L..M.....Ls:selezione
.L.........Ns:semana
M.L.........s:senior
.LL...M.....s:september
..L.L......Ns:service
K.L........Ps:servizio
..L........Ns:session
L.O........Ks:set
LL....MMM...s:seu
........N...s:seu currículo
NLML........s:shift
M...........s:shortlisted
LN....M....Ls:sign
LN..........s:siguiente
M.L.......LMs:site
LM.......N.Ls:skills
.........O.Ks:skills check
LM.M........s:slot
LN........MLs:slots
L..O.......Ls:snow
LL.L.N.....Ns:sobre
.MLLLN..N..Ks:sollicitatie
........N...s:sollicitatie ontvangen
L.MO.......Ls:sollicitatiegesprek
L.LMMM.....Ls:sorry
......LM....s:sous
...M........s:spostamento
...N.......Ls:spostamento colloquio
L.O........Ks:staat
.MLL.......Ns:staff
NMLM.....M.Ks:stage
LL....MM...Ms:start
.L...O..K..Ms:status
............s:step
.N.........Ls:steps
..ML.......Ns:still
L.L........Ns:studio
.......L.M.Ms:study
.L.........Ns:su
L..L.......Ms:su cita
KMN..M.....Ls:sua
M.LML..M...Ls:subject
.......N....s:subject to
........M...s:submitted
M....M...L..s:suite
.....M......s:suite à
N..........Ls:superday
M.M........Ls:supervisor
L.L........Ns:sync
L..L..M....Ns:sábado
..L........Ns:t
LL......MO.Ls:take
.........N.Ls:take home
..ML.L....M.s:talk
.........N.Ls:task
......M.....s:te
......N....Ls:te queremos
..KLM.....M.s:team
N.N........Ks:tech
M.M........Ls:technical
..M.........s:technical interview
MMLM.M.....Ls:technician
.M..........s:telefonat
O.L........Ks:telefonata
.O.........Ks:telefoninterview
.M..........s:telephone interview
K.MN........s:termin
.N.........Ls:terminauswahl
L.PL.......Ls:terminbestätigung
L..L.....O.Ls:test
.........N.Ks:teste
K.N.M.......s:th
..L.....M.OLs:thank
..L.....M.OLs:thank you
.L......N.OKs:thanks
........N.MLs:thanks for
.L.L.......Ns:the
K.M.M.......s:the #
L..L.......Os:the new
......N....Ls:the role
.L...M.....Ns:this
...........Ns:this week
K.N........Ms:thurs
LLMM......M.s:thursday
.L.........Ns:thursday's
LLM....N.M..s:ti
..LO.......Ls:tijdstip
LM.O.......Ks:time
...M........s:time for
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
L.......M..Ns:ton
.MM.....M..Ks:trainee
L.L........Os:training
.........N.Ls:translation
.L.MM.......s:trial
M.ML.......Ls:trial shift
KM.LLN..M.L.s:tu
LM.........Ms:tu entrevista
L.M..M....MLs:tuesday
..........MLs:tuesday #
N..........Ls:tweede
.L.......O.Ls:typing
.M.L....LN..s:técnico
L.M.M......Ls:uhr
ML..........s:uitnodiging
.LL..L....MNs:un
LM.........Ms:una
L.N.........s:und
..M..M.....Ls:uns
L..L.L....MNs:up
L.N........Ls:upcoming
LLLN.N......s:update
.....M..L..Ms:update on
K..O........s:updated
...........Ns:urgent
..M........Ls:us
..L.......LOs:users
MLL..N......s:uw
.....O.....Ls:uw sollicitatie
M.L.M..M...Ls:vacancy
NML........Ls:vacante
M.L..M..M..Ks:vacature
MM.........Ks:vaga
.N.........Ls:vaga de
...LN......Ls:vendredi
....O......Ls:vengas
NLML.....M.Ks:video
O........L.Ls:video interview
M.L......N.Ls:vidéo
........L..Ms:viewed
L..........Ns:viewing
..L........Ms:visa
LLM........Ns:visit
LLLM.M.....Ns:visita
...........Ns:voluntariado
........L..Ns:volunteer
.LL.......MNs:voor
.L........N.s:voor het
O.........MKs:vorstellungsgespräch
.N..........s:vos
.M..........s:vos disponibilités
..ML.M..LL.Ns:votre
M....N..L...s:votre candidature
L.ML.......Ms:votre rendez
L..........Ns:vous
L.MMM......Ls:vrijdag
MLLL.....N.Ls:vídeo
MMML.......Ls:w
MM.........Ls:wann
MN.........Ks:wanneer
..........MLs:warehouse
L.LM.L..M..Ms:was
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
L..........Ns:wg
L..........Ns:wg casting
LM....M.....s:when
..L........Ns:who
.L.N.......Ls:wijziging
N...M......Ks:with
.L.........Ns:with a
M...M....M.Ks:with our
ML..........s:with the
LMM....M...Ls:with us
L..........Ms:witness
ML....M.....s:would
L........P.Ls:written
LL.........Ns:year
.M...L....NLs:yesterday
K.MLL.M..LN.s:you
..M.........s:you are
........M.MLs:you for
...........Ms:you have
L.....O.....s:you start
.MM...M....Ls:you're
L.M.........s:you're booked
LL....L.M..Ns:your
..L.LM..M...s:your application
...LO......Ls:your appointment
........M...s:your cv
L..M.......Ls:your interview
..N........Ls:your visit
.MN........Ks:zoom
L.L......MMNs:zu
.L.......M.Ms:zum
L.L...M....Ns:zur
LLM...NM...Ls:zusage
LLL.LN..LM.Ms:à
.L...M.....Ms:à notre
.....N......s:à votre
LMML........s:às
..NL........s:às #
L..O.......Ks:änderung
L........O.Ls:étape
.LMLOM.....Lsa
KN.NL....L..sabato
LM.M.......Msabato #
LL.........Nsaber
N.L........Lsachbearbeitung
.L...L..P..Lsafely
L.M.......MMsafety
M..M.......Lsag
LLML..M....Msagen
L.MLL......Msaid
...........Nsaid the
..M.........sala
L.L......M.Msala #
.LL...N....Nsalaire
ML....M....Msalary
.......L...Nsalary #
......M.....salary of
M.L........Msales
N.L.........salle
N.LL........salle #
ML..M.......salon
M.L......MMLsaludo
KMM....M....salut
.M....M...MKsaluti
N..........Lsalón
L.M........Msam
LLKRLLM..M.Lsame
LLLN.....M.Msame day
L..........Msame place
L.LM.......Nsame room
L..OL.....MLsame time
.NL..M......samedi
L..........Nsamedi #
.M.L.....M.Lsamen
.........N.Lsample
L..........Nsamples
L...M......Msamstag
L.M........Msamstag #
N.L........Lsamuele
L.N.........sandro
LMLM........sanne
LL...L..MM.Msans
MML.........santa
M.L.......MMsapere
.M.MM......Ksara
.L.........Nsarah
..N........Lsaremo
..N........Lsaremo io
LL.L.......Osaresti
.....L..N...sarà
........N..Lsarà pubblicato
..L.......NLsarò
.M.M.......Ksat
.......M....satisfactory
MMK.M.....LLsaturday
M.L......M..saturday #
L..........Nsaturday at
N....M.....Ksaturday job
.ML..M......saw
MNLM.......Lsaw your
..LM.LM....Lsay
N.L........Lsay #
......N....Lsay yes
L.L.....N..Msay your
NLL...M....Lsays
O..........Ksays you're
...........Nscade
ML....M.....scale
N.L.........scarpe
NL..........scary
.LL..N..M...scelto
.LL...OM...Lschaal
.LL...OM...Lschaal #
..L.M......Nscheda
LML.........schedule
LM....M....Lschedule a
LM.........Mschedule your
.........N..scheduled
.........M.Lscheduled for
LOL.M......Lscheduling
.M...L...M.Lschick
L.KM.....N..schicken
L..N........schieben
L..M.......Mschieben ?
.O.........Lschikt
..L........Nschlagen wir
L..........Mscholarship
NL..ML......school
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
.....NML...Lscored
.....N.....Lscored you
MMM....ML..Lscreen
N.L........Lscreen for
LMM........Lscreen with
NL.....M....screening
.......N...Lscreening and
L..........Nscritto
L.LON......Lscusa
..LNN......Lscusami
.LL...M...LLse
M.M.M...M..Kse a
N.L...M....Kse ci
L.ML.N..M...se ha
L..N...N...Lse hará
..LO.......Lse nos
.LLM.L..M..Nse não
M.LLLM......se ti
N...........se tiendra
L.M.........se voit
...M.L....M.search
.M..NL.....Lseason
N.......M..Lseasonal
LLL..MLML..Nsechs
...L.M....LMsecond
NL.........Lsecond chat
.L.......M..second interview
L.L........Msecond round
M.L..MM.....secretaria
.L.N.......Lsecretariaat
...N....M..Ksecretaris
MM.........Ksecretary
LMNL....M...secrétariat
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
M.....M..L..seen
LM.L..M.M..Lsegreteria
L.LM.....M.Lseguimos
L..M.....N..seguinte
L....M...MMLseguir
LM.M.LM.....segunda
..MM.......Lsegunda #
...L.......Msegunda entrevista
..L..N..L...segundo
L........N..segundos
M.M.........sehen
L.N.........sehen uns
L..L...M..MMsehr
.L.........Msehr geehrte
L......M..M.sehr geehrter
L.........LOsehr gut
M.L..MLM...Lsei
ML.ML......Lsein
LO.........Lselect
..LLLN......selected
..L....ML..Nselected for
M....M.....Lselected to
....MM.M...Lselection
M..........Lselection day
.....M......seletivo
M.L..M.....Lselezione
M.LLNL.M...Lsem
L..LO......Lsem efeito
LOLM.L.....Lsemaine
LN.M.L.....Lsemaine du
LN........MLsemaine prochaine
L....L.MN...semaines
KPL.LL....M.semana
.N.M.L..M..Lsemana de
.M........M.semana que
.....L..N..Lsemanas
..M........Lseminar room
LMLP.......Lsempre
..LN........sempre alle
..L..L..LM.Nsend
.L.......N.Msend it
.ML.M.......send me
M.LL.LM....Msend the
.......M.M.Lsend us
...........Msend you
..M.....M..Lsending
L..L.MM....Msenhor
OL......M..Ksenhora
NL...M...L..senior
LMM..LM.M..Ksent
L.......M...sent to
L.M...N....Lsent you
.M..........sep #
..ML......M.sept
..N.........sept #
..LM.......Mseptember
............september #
L.LM.......Nseptember at
..L........Mseptembre
M.LL.......Mseptiembre
L.LM..L....Nser
NLL........Mser ?
...N.......Lser sexta
....M......Lsera
LLL........Oserai
...M........serait
..MLM......Lserena
..M........Lserez reçue
.ML........Mseriez
..L........Mseriez vous
LN.........Lserve
LM.....M....served
MLLM........service
LMM........Lservices
..L........Mservizio
NMLL........serviço
LLL....N...Mservono
.M.MLM.....Lservus
K.MN.M......servus lukas
M.LM....ML.Lserá
L.LNM......Lserá a
M.L...M.....será el
N..L........será na
L..M.......Nsesión
MNK.........session
L.L......M.Msession is
N...........session with
LO...M.....Ksessions
L.L........Osessão
..N........Lset
L.N........Lset for
.M.........Lset up
LL.M...M.M..setembro
L.LLM.M.M...settembre
L..........Nsettembre ore
KOL..L....M.settimana
LN.........Lsettimana ?
M.L........Msetzen
M.L........Msetzen wir
..LL..MMMLLMseu
..L.....N..Lseu currículo
LN......M...seu perfil
..M....L...Mseven
LMMMM......Ksexta
LMM.........sexta #
L..........Msexta feira
L..N.......Msexta à
LM.MM......Ksexta às
..M....N...Lseñora
LLMNL.....M.shall
LMMM.L....MLshall be
L..........Nshall i
...ML......Mshall we
.M.......M.Lshane
LM..M.......share
..M........Lshared
.MLL.......Mshe
M.......M...she'll
...L.......Mshe's
.N.........Lshe's in
N.L....M....sheila
LM.L....K..Nshelter
NLML.LM.....shift
ML.......M..shift lead
N........L..shift supervisor
...N.......Lshifted
N.L........Lship
..N.........shoes
.N.........Lshoot
..MML......Lshop
...L.....M.Mshort
L.L........Oshort interview
.L.......N..shortlist
N.L.....M..Lshortlisted
L.......M...shortlisted candidates
MML.........shortlisted for
NL.........Lshortlisting
L.........M.should
.L.......M..should take
.MLL......M.shout
M..........Lshout if
.L.........Nshow
M...........show you
..M.M......Kshown
..L..L.M...Oshows
M.LNM......Kshut
.LL....MM.L.si
.....L..N...si encajas
M.LL.......Nsi no
O.L........Lsi presenti
.LLM.......Nsi te
N.LLM......Lsi terrà
LLML..MMM..Ksi tu
M..L..M.ML.Ksiamo
......N.....siamo felici
.L...M.....Msich
ML.........Nsick
..NL.M.....Lside
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
M..L........sie sich
N.M........Ksie sprechen
........N...sie von
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
..LN........signal
L..........Nsigned
L.....N....Msigner
L.....L....Osigning
M.LL.......Msignora
LM....M..M..siguiente
N.LL..N....Ksim
.M......N..Lsimilar
........N..Lsimilar jobs
..LMLM......simon
LLL.N..M....sin
L.L.O......Lsin efecto
M.LLM....M.Lsince
.ML..L..M..Lsind
.........N..sind für
M.LM.......Lsir
N..L........sit
N.L.........sit down
L.M........Msit on
L..M........site
LL.........Msix
LM.......N.Lskills
.........O.Kskills check
ML.......M..slides
M.N...M....Kslip
LNM.L.......slot
..........M.slot #
M..N.......Kslot at
.N..........slot for
LMM.........slot on
LM..........slots
.M.........Lslots are
.........M..sluit
.LM.........small
L..N........small change
MMM........Lsms
M.LO.......Ksnow
L..NN....L.Jso
.L.LNM......so che
M.LM.......Lso he
.ML.MM.....Lso i
.M...M......so it's
..L.......M.so much
.LLMPL.....Kso no
M...ML......so please
.L.M......M.so sorry
LMM........Mso that
KLLPM.M.L..Lso the
...LOL......so there
L..MML.....Lso there's
...M..M....Kso we
LLN.........so you
.KLL.M....MOsobre
L.M........Msobre el
.L.........Nsobre la
NLL........Msobre las
L..........Nsobre o
L....N......sobre tu
L.....LM.M.Nsocial
LMM........Lsofia
O.LL.......Lsofia !
O.L........Lsofie
.N....N....Lsoignante
LLL.....M..Osoirée
M.LN.......Lsolicitamos
.ML..L..N...solicitud
.ML.....L...solicitud de
..L.....N...solicitud para
MML.LN..N..Ksollicitatie
LM...N.....Lsollicitatie als
........N...sollicitatie ontvangen
MMNN....L..Jsollicitatiegesprek
P.LL.......Ksollicitatiegesprek is
.L.....MM...solo
L.K......M.Nsolutions
L.L........Nsolutions engineer
............some
ML...M....L.somebody
...L.O......someone
L....N......someone else
.....N.....Lsomeone whose
.....M......someone with
K.MMM....M.Lsomething
L..O.......Ksomething came
LLLMM.M.M..Nson
K.M..M.....Msonntag
L.M.........sonntag #
..MML.......sono
LMLN........sono in
L.LNL.....M.sonst
L......M..M.soon
LM.....M....soon as
.L.M..M....Lsophie
KLLOONL....Ksorry
...P.L.....Ksorry !
.M..M.......sorry for
.L.O.......Lsorry sorry
L.LLMM.....Msorry to
L.....M....Msort
.L.LN...M...sorte
L.N..M......sorted
....N.......sospesa
.N..........souhaite
LN..........souhaite vous
NL.........Lsoup
.L...LMMM..Msous
MM.........Lsoy
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
..LN........spostare
...N.......Lspostare il
..LN........sposto
M.L.LN....L.spot
M.ML........sprechen
N.M........Ksprechen mit
M.M........Lspreekt
N..........Lspreekt met
.N.........Kspreken
LNLM.......Lspreken over
L.L.LO....LNspring
.L.K.......Ospringt
..M.ML.....Ksr
L.....M....Nsra
L.M..L.MM...ssa
M.M.M......Kst
K.OL.......Mstaat
L.N........Lstaat in
L..........Nstaat op
.....N.....Lstack
M..L.L..MLM.staff
N........L..staff engineer
.ML......M.Mstage
K.LN.......Mstage on
.N....M....Lstagione
MLML.......Mstairs
M.L..M.....Mstand
LM...M...M.Lstandard
L.N.N......Lstands
....N......Lstands cancelled
M.LM........stanza
M.LL........stanza #
LL....OM.M.Lstart
..M...N....Lstart #
......M.....start date
M......M...Lstart in
L.....N....Lstart monday
L.....M..M.Lstart the
......N....Lstart when
L.......L..Ostarted
L.......L..Ostarted an
LLMM.M......starts
L.MN.......Kstarts at
L.N.........starts in
LL.........Nstartup
L.LLM...M..Mstata
........N..Lstata acquisita
L........M.Mstatement
.L..M.....LMstation
LL.M.L....MMstato
KLLM.....N.Nstatt
N.L........Lstatt sie
...OL.......stattdessen
.L.L.N......status
L.MM........stay
M.L..M......stay in
L.N.........stay on
MLM.........steel
NL..........steel toes
LNM.........stehen
K.ON..L....Lsteht
.....MMM...Kstelle
..L...MM...Lstelle als
M..M.MM....Kstelle im
LL.....M...Nstellen
MLL......NMLstep
NLL........Mstep is
LM...L.....Msteps
..L.N......Lsterkte
....N......Lsterkte met
...M........stessa
L..O.......Lstessa ora
M.LN.......Lstesso
L.L..M....M.steve
L.LO........stia
.LNOK...L...still
L.O........Lstill good
M..N.L.....Lstill like
L.OL.M.....Lstill on
L..O.......Lstill the
.L.N.......Lstill very
M..ML......Lstill want
ML..ML......stood
.L.LM.......stop
M.M......M.Lstore
M........L..stores
MMM........Kstrada
LLN.L.......straight
M.........M.street
L.LN.......Mstrike
.LL..M.....Mstrong
L..N.......Lstuck
L..........Nstudent
L.NL..M.....studio
.L...M.L.M.Mstudy
NLML..M....Lstunde
LM.L.....M..stunden
L.L........Ostuur
L.L........Nstuur me
..LL.......Msu
...L.......Osu cita
..M........Lsu entrevista
....NL......su interés
..L.....N..Msu solicitud
.M.MLM..M..Lsua
.M...M.....Lsua candidatura
..L........Nsua consulta
L.M..L..N..Lsua domanda
L.MOL......Lsua entrevista
L.......N...sua inscrição
L..........Nsubito
..L.L..N....subject
L......O....subject to
L.L.M......Nsubmit
L..........Msubmit your
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
MMLL.......Msuchen
L....M...M.Lsuerte
L.LMN......Lsuis
M..L........suit
...........Msuit ?
.N.........Lsuit you
MMLLLNM.L..Lsuite
M.L..MM..L..suite à
.MM......L..suits
M.LM.....L.Msuits you
.......O...Lsujeta
.LL.LM....MMsul
...........Msummer
.L.N........summoned
KM....N.....sun
..L..L...MLMsunday
NL..........sunday #
L.LLN......Nsunday at
LO.........Lsunday or
N..........Lsunil
NML.LM..L..Lsuo
O.LML......Ksuo colloquio
MM...M...M.Ksuo cv
L.OL.......Lsuoni
M.N........Ksuper
L.N........Lsuper dann
N..........Lsuperday
MM.........Ksuperintendent
N.....M....Lsupervisor
...M........supplier
L.M...M.M...support
.L.LLM...M..sur
L.L......MMNsur la
K.ML.M...M..sure
.M.....M...Lsurgery
L.L.......MMsus
...........Nswap
..NL.......Lsweet
M.LNL......Lswing
L.L........Nsync
.L.........Msystem
M.M......L..system design
..M.M......Lsystems
.MLL...M.LLNsábado
LM.....M.L.Nsábado #
NMLL.....M.Lsão
..N...M....Lsì
.MM...MMM.LKsí
M..ML..MM..Ksó
..M........Lsónia
......LN....sûreté
LLMN.......Mt
LN...M.....Lt'es
.MLL.....M.Mta
L.MLLM..M..Mtable
........N..Ltablón
L.LMM...M...tag
LL..M......Mtag frau
LOLL.LM.....tage
ML.ML......Mtagen
LLL.MM...M.Mtake
.........N.Ktake home
.LL.MM..M..Ltake it
...LN......Ltake on
..LM........take place
LL.LMLM...MMtake the
M....M.....Ltake you
.L...M.....Ntake your
..L.MMM....Ltaken
L..........Mtakes
LMM.........takes about
L.M........Mtakes place
L..LNM.....Ltaking
...LN.......taking on
.........L.Mtalent
...........Ntalent community
NL..........talk
..L........Ntalk about
N.L........Ltalk money
LLN.........talk on
M.L........Mtalk to
M...........talk with
.L.L.MMM...Ntalked
..L........Ntalked to
KMM........Mtalking
L.M........Mtalking to
.MM.........taller
...N.......Ltalstation
LLLM......MNtambién
LLM.LM......também
...MM......Ltan
L.N........Ltank
...NM......Ltard
MM...LLM.L..tarde
MM.........Ltardes
LL....L....Otarjeta
MML......M.Ltask
.N..........tax
......M....Lte
..M........Lte confirmo
....M.......te escribo
..N......M.Kte espera
N.L........Mte esperamos
...........Mte interesa
LL.........Nte kijken
.L.LN....M.Kte komen
........N...te llamaremos
.L....N....Mte mando
......M....Lte parece
OL.........Lte pasas
M........N.Lte pedimos
......N....Lte queremos
L.N........Lte recibe
..N........Lte recordamos
L.....N....Lte tekenen
...M........te va
.M.........Kte vendría
.MLM........te viene
N...M......Ltea
..L.M......Mtea and
MM.M.......Kteach
N..M.......Kteach a
M...ML.M...Lteacher
...L..MM.M.Lteaching
L.L...M....Mteam
LLL...M.M.LOteam and
......M...MLteam at
........L..Nteam can
..K.......M.team lead
OLL........Lteamleider
...M.....L..teams
..LN........teams link
L..........Nteatro
M.M........Ktech
M...........technical
..M.........technical interview
MM.M.......Ltechnician
NN.........Ltechnicien
.L.M......M.tecnico
N..........Lteil
L..........Nteilnahme
L.....O....Ltekenen
......O....Ktekenen en
L.N.........tel
NML......M.Ltelefonat
NLL.LM.....Mtelefonata
N..L.......Ltelefone
MN.........Ktelefonieren
.O.........Ktelefoninterview
.LM..M.....Mtelefonisch
L.O........Ltelefonisch besprochen
..M.........telefono
L..........Ntelegram
L..........Ntelephone
.ML.L......Mtell
LL.........Otell her
.NL.LL......tell me
LM.........Mtell you
LM....M.M..Lteléfono
L.LM.....N..tem
N.L.....M..Ltema
.L.M..M....Mtemos
......M.....temos o
MLL...M.LM.Ktempo
K.M.MMM....Ltemps
.LM........Nten
L..........Mten ?
.M....M.....ten days
.LM........Mten minutes
..O........Lten o'clock
.....L.....Ntenancy
LL.....M...Mtener
.L.MM.......tengo
...N.......Ltengo que
..M..M.....Lter
..N........Lter herinnering
......M.L..Mterm
LLMNM.....M.termin
L.M.........termin am
MMLM.......Lterminal
.N.........Lterminauswahl
L.PL.......Lterminbestätigung
.MLL.......Ntermine
.......N.M.Ltermos
L...NL.....Mterrible
NMLLM......Lterrà
.........MN.terug
...M.......Lterça
K..M.......Mterça #
M.M........Lterça feira
M.MLM......Ktess
L.....LMLO.Ktest
.N.......L..test and
..M......N.Ktest de
..L........Ntest drive
.........M..test for
L....N.....Mtesta
.L.M.M...M.Kteste
L........N..teste de
ML......MN.Ktests
.M....M....Kteu
NM.........Kteu currículo
.M....LM.M.Ltext
M.L....M....text me
.M.MLL..M..Lth
.NM.L......Lth #
..L.M...M..Lth and
M..M.......Lth at
.N.........Lth or
M..M....L...than
...M........than #
L..L.ML...N.thank
L..L.ML...N.thank you
L..L.ML.N.NKthanks
........M.M.thanks !
..........MLthanks a
........M..Lthanks for
....M.......that
M.L.......M.that i
M.MM........that is
....N.......that means
M.L........Lthat ok
M...........that suits
L...N.......that the
L.M.........that we
L.M......N.Lthat we'll
MML........Lthat work
.NM........Lthat works
..M...M....Lthat you
..N...MM...Kthat's
NL.........Lthat's a
M..LN......Lthats
............the
M.LM.L..M..Lthe #
.ML..M......the above
........L..Mthe admissions
ML....L...MMthe analyst
M........M..the attached
.....M..L..Mthe autumn
.LOLL......Lthe back
ML..M.......the bar
MLLLMMM....Lthe best
L.M........Mthe blue
NL.L.M.M...Lthe board
NL..........the branch
L..........Mthe breakfast
..LL.M.....Nthe budget
L.M.N......Lthe calendar
MLML.M.....Lthe call
...L..L....Othe candidate
L........N..the case
M.......M..Kthe chief
L.M.M.......the client
LLOM.......Lthe clinic
........N..Lthe closing
.LLLLM.MLM.Mthe committee
L.M...N.....the contract
L.ML......LMthe counter
M........M.Kthe data
..MML....L..the day
M.L.M......Lthe department
..N........Lthe depot
...........Mthe desk
..M........Lthe details
O.KLM......Lthe diary
..NL.......Lthe door
..MLM......Lthe drive
........L..Nthe employer
L.....NM...Lthe enclosed
L...LMM.M...the end
N...L......Lthe evening
L.N.........the events
.L.........Nthe file
L.MM.M......the final
........M...the first
N..........Lthe fish
L.LL....MN.Mthe folder
LNM........Lthe following
L.M.........the front
M.L.........the full
M.K........Mthe garage
M..........Lthe gate
......M....Lthe governors
.LLM.......Mthe group
.N.........Lthe growth
L..L.......Othe hall
L.N.........the harbour
M.M.....M..Lthe hiring
..LN........the house
...M........the inconvenience
L.MM....L...the interview
.LLN........the interviewer
.LL..M......the interviews
..L.......M.the invitation
.MM........Lthe invite
NLL........Mthe job
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
MM......L...the number
L..........Nthe offer
..L.........the office
N..LL......Mthe old
MM.L........the one
LL......N...the ones
.....N......the opening
.ML.......OLthe opportunity
LM.L.M...ML.the other
...........Mthe owner
L.M.LM......the panel
.M....N....Kthe papers
L.....M....Mthe paperwork
N..........Lthe part
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
L.....M.....the role
LLN.......M.the room
...M.L...N.Lthe same
L..........Nthe screening
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
M.L.......LMthe station
...........Mthe status
..L........Nthe students
N..........Lthe studio
L...LM.....Nthe table
M........M.Kthe take
K.LL..M..M.Nthe team
..L.....L..Nthe technical
MM.L.......Kthe test
LNL.........the thursday
.L........M.the time
..........M.the tour
...L.......Nthe trouble
N....L.....Lthe trustees
MMM........Kthe twins
.L.....M.M..the two
..M.M.....MLthe way
LN...L..M...the week
LL.M.LM.M..Lthe weekend
LL.LN......Mthe whole
..M.........the workshop
L.L......P.Lthe written
M..........Lthe yard
MMKM..M....Ltheatre
M.LL...M...Mtheir
....L.L.MM..them
.L...L..O...them all
K.PMLLL....Kthen
..L........Nthen !
N.L........Lthen he
M.LM.......Lthen i
L.OL........then the
..M.....M..Lthen we
L.N......M.Lthen we'll
K.P........Lthen you
....M.L.....there
...M...N...Kthere !
L...ML...M.Mthere is
..L.......PJthere parking
L.M.........there too
M.M.M.......there will
L..........Mthere'll
L..........Mthere'll be
.LL.M......Mthere's
M...........there's a
..L.NL......there's no
L.MMOL.....Ltherefore
LNL.....MLLMthese
M..L..L...LMthey
N.L.........they'll
.L..LM...N.Lthing
M..........Lthings
.L....M..M..think
M.L...N.....think about
M..M.......Lthirty
L...MM...L.Lthis
.L.M..N....Lthis afternoon
..M........Lthis email
L.M.M.......this event
.LN....MM..Kthis is
.....N......this isn't
M...........this letter
..M.........this mail
L...N.......this morning
..L.....O..Lthis number
.....N.....Lthis occasion
.......N....this offer
...N........this office
.....M......this role
OLL.........this saturday
..LN.......Lthis thursday
ML.M.O.....Kthis time
LOLL.L.....Nthis week
L..LN.......this year
KM.LM.LMNM.Jthose
L.M......M.Lthose who
L.L..N....LNthough
L.L.M.....MMthought
LM...L...N..three
.M.........Lthree days
..M......N.Lthree hours
LMM.........three times
NL.L.L.M.M.Lthrough
MLML.....M.Lthrough the
M.L......M..through to
.LM.........through your
N..........Lthrow
LN.M.......Lthu
LM.M........thu #
L........M.Mthuis
..LN........thumbs
..LN........thumbs up
LN.M...M...Lthurs
ML..........thurs #
..LN.......Mthursday
..N.........thursday #
.L.NL.......thursday ?
.N.........Lthursday and
LL.M......MMthursday at
N.L...M....Lthursday may
N.L.......MLthursday night
...M........thursday so
NLLM.......Lthursday the
.L.........Nthursday's
LNM........Lthursdays
M........N.Kthx
M.LL........ti
NM.........Lti aspettiamo
N.LM.......Kti faccio
N..L.M......ti va
...L......L.ticket
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
M.LM.L.....Ltill
N..L........till #
O.L........Ltill about
.LM...M.....tim
.MMML......Ktime
OL.........Ltime #
LLLN.......Mtime ?
LM..........time after
M.L..L....M.time and
..M........Ltime at
.........M..time before
LLM........Mtime for
LMM........Ltime in
...LL.....N.time or
N.LM...M...Ktime so
.M..........time that
L........N.Ltime the
L.M........Mtime to
.K.........Otime url
...M.M.....Ltime you
LOMM.......Ltimes
LN..........times are
.N......M..Ktimes you
..LM.......Ltiming
...LN......Ltimo
LLM...O....Ltips
M..........Ltitle
.L.........Ntião
MLMN.......Ktmrw
..L........Mto
..M.L......Mto #
ML..LM...M..to a
M.....NL...Lto accept
LML..M......to an
.....M.....Lto another
..N......L..to answer
N.L.........to appear
LL..M......Nto apply
....M.M....Lto appoint
.M......N..Lto arrange
O.L.........to ask
...L.......Nto attend
O..........Kto back
M.......M..Lto be
...MM..M...Kto bring
..M.........to calendar
....M.......to cancel
..LLM......Mto come
..M......M.Lto complete
...........Mto confirm
.....L..L..Nto decide
L..........Nto discuss
............to do
N.L........Kto face
...M........to fill
N.LML....M.Lto follow
.........M..to four
.........M.Mto get
L...MMM....Lto give
.L.....M...Mto go
M.KLM.M....Mto have
.M.L......M.to hear
L..........Nto help
LL..N.M.....to hire
L.L.....M..Mto hold
..L...M.....to inform
M.LL....LM.Mto interview
...........Mto invite
M.....M...MKto join
.....M......to keep
M....L...M..to know
....ML..M..Lto let
.L.........Nto look
L.M.........to make
M..L.....N.Lto me
..K...M...MMto meet
L...ML....M.to meeting
L.LN........to monday
..ML.......Mto move
.....L....LNto next
ML..M.MM...Kto offer
.....N.M..LLto pass
N........L..to prepare
...M........to push
L........N..to record
..L........Mto reschedule
...MM.......to run
M.M...M....Kto say
LM..........to schedule
..K.L.....MMto see
.L.........Nto send
MM.........Lto set
LM....M....Lto sign
.ML........Mto sit
L....N......to someone
.......M..MLto speak
LLM...MM....to start
......O....Lto sun
...O.......Lto swap
L.L.M.M.....to take
..L......M.Mto talk
.....M......to tell
..........NLto thank
............to the
..MM.......Lto this
L.LM.......Mto thursday
K...M......Nto us
L.......L..Oto volunteer
...L.......Nto wednesday
..........M.to work
L.M.NL....MLto write
M.L.....L...to you
..M.M.M.L..Lto your
K..M.....M..tobias
LLMN.O....LKtoch
LMLM.......Mtoda
L.LMM...M...todas
.KLNM...L.MMtoday
L.N.M.......today #
....ML....NLtoday and
O..........Ltoday on
L...M...L..Ntoday so
LM.....N...Ltoddler
L.N.LN..L..Ltodo
NL..........toes
.L.......M.Mtogether
L.LM.N..L...toi
LLN.NL.....Ltold
L.M.M.M....Ltold me
.N.........Ltom
M....M.....Ktomamos
.LMMML.....Ltomorrow
N.ML.......Ktomorrow #
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
NL.........Ltops
L.NL..L..N.Ltot
.M.L.......Mtot #
.L.......M..tot vrijdag
L.L..M...M.Mtotal
.L...M..M...touch
KMLO.......Mtoujours
L.N.......M.tour
L.M......M.Mtous
K.M.....LM..tous les
M.....LO.MMJtout
.MMM.......Ltoutes
.M..........town
LNM.........tra
.LL....M...Mtrabajo
..L....M...Mtrabalho
M.......MM.Ktrack
.L.........Otrae
N.M........Ktrae el
...L.......Ntraed
...L...M...Ntraga
LM........M.train
LMM....MM..Ltrainee
L..........Ntrainer
..L........Ntraining
M.M..L....NKtran
LN.M.......Ltranne
.........N.Ltranslation
.M..........transport
.....O..L..Ltras
..L....M...Mtravail
M.L.M..M....travel
...L.......Mtraz
LN.........Mtre
L.N........Ltree
LMMM.......Ltreffen
.LL........Otreffer
M.N........Ktreno
K.M........Mtrent
L.LL..M...LNtres
.LLMM.M....Ltrial
..LLN......Mtrial on
M.ML..M....Ltrial shift
...L.MM....Mtried
KM.........Mtrip
L.M..LLM.M..trois
LLLN.N.....Mtrotzdem
L..NL....L.Mtrouble
L.MLN......Ltrovare
.L..M......Ntrovato
L.M.........trovi
..LM........troviamo
M.......M..Ltrust
M....L.....Ltrustees
LMLM.M....L.try
..........MLtrès
..ML..L....Ltrês
LM.L.MLM..L.tu
N...........tu contacto
M.......M..Ltu currículum
LM.........Mtu cv
MMMM.......Ktu entrevista
....M.......tu me
LL......M..Ntu perfil
.N.........Ktu préfères
L.ML.......Mtua
L....M..M...tua candidatura
M.L.........tudo bem
LLML.....M.Mtue
L.ML.....M.Mtue #
.NLM.......Ktues
L..ML......Mtuesday
...N.......Ltuesday #
.N.........Ltuesday ?
LML.........tuesday and
...........Ntuesday at
KN.M.....N.Ktuesday morning
L..........Mtuesday or
NLNL.......Ktuesday the
..LMM.....MLtuesday's
..L........Ntulsa
..L...M.ML.Mtuo
...........Mturn
..MLL...L...turno
.M.L.......Mtussen
.M.L.......Mtussen #
....N......Ltut
....NM.....Ltut mir
L.....M....Mtutor
L..........Ntutora
LM......LM.Mtutti
LN..........tutti i
K.O.........tutto
L.O........Ktutto ok
.M.L.......Mtwee
M...........tweede
.....M......twelve
M...........twenty
LL.......M.Mtwice
MM.........Ktwins
M..L.....M..two
M..........Ltwo and
..L......M.Ntwo hours
...........Mtwo minutes
M.L..M.....Ltwo of
LN.M.......Ltwo or
L.....MM....two references
LM...L..M.M.two weeks
N.L.........tyler
.L.......P.Ltyping
LLOL......MLtá
.MNL.......Ltécnica
MN.L.......Ltécnico
LMLM........tú
.O.........Ktú dirás
ML.M.......Lu
..NL.......Lu #
O.L........Ku come
NM.........Ku do
..N........Lu een
...M..M.....u graag
L.L........Nu heeft
...........Nu langs
LL.........Nu of
M.M........Lu spreekt
NLML.......Kuffici
K.ML.......Mufficio
..M..L..L..Muhr
.ML........Muhr ?
..L........Nuhr am
.L.L.......Nuhr bei
L..........Nuhr bitte
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
M.LL.......Muit voor
L..L.....N.Luiterlijk
L.......M..Muitgenodigd
LM..........uitkomt
.M...M.....Luitnodigen
ML........MLuitnodiging
MLLM........um
NL.MLL......um #
..LL.....M.Numa
LL.........Ouma conversa
M.LL.......Numa entrevista
NM.........Lumas
M.K......M.Mun
.L.M.M..L..Lun altro
L.L........Nun breve
M.L.........un caffè
NL.......M..un café
NMLL.......Lun colloquio
L..........Oun cv
N..........Lun documento
..LL.......Nun entretien
NM.........Lun essai
MM.........Lun rato
..M.....LN.Lun test
.L.M.M......un'altra
OLL........Lun'oretta
MML.LML..M..una
.K.........Nuna chiacchierata
.MLL.L..M..Muna entrevista
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
NLK..MM...L.und ich
........M...und melden
O.L........Lund reden
N..........Lund zwar
..ML.L.....Munder
...........Nunder review
LL.N.......Munderstand
..L.N.......understanding
.L..LM...M..une
.....N.....Lune candidate
.....N......une personne
...........Nunfortunately
.....K.....Ounfortunately the
LLL........Ouniform
...L....MM.Lunit
M..L........unit #
LN...L.M.M.Luno
K..........Ounpaid
M.......M..Juns
M.........MLuns #
O..........Luns ?
K.NM........uns am
L.....M.....uns auf
N.L.........uns den
........M...uns eingegangen
.....N......uns für
M..........Luns gefallen
M.ML....M...uns in
L..MM.......unser
.LLN....M...unsere
NLL...M...MLunserem
.MNL.L.....Lunserer
L....N.....Lunsuccessful
.M.....M..LLunter
M.LL.M..M..Lunterlagen
L.....O.....unterschreiben
......LN....untersuchung
..L....MMM.Luntil
MML......M.Luntil #
.N.........Luntil friday
....M.......until further
L....LM.N...until the
..LN.......Lunverändert
LMM.........up
L..L.......Nup ?
.........M.Lup a
M.L.........up at
KNL........Mup for
L.MMM......Lup on
..M........Mup to
N.........MKup with
L.O........Lupcoming
L.LM.M.....Mupdate
.....M..L..Mupdate on
...........Nupdate your
KL.P........updated
L..N........updated by
..L......N..upload
.......N...Lupon
..MMLM.....Lur
N.L...M.....uren en
LL.........Ourgent
MOM.LLL.LNLKurl
N.L.........url meeting
.N..........url the
N.L.........url this
LL....N.M.LMurlaub
M...M...M.LLus
.L.......M..us a
M.L.....M...us and
..M...M....Lus as
M.L..L..M...us by
.N.........Lus choose
.LL...M....Nus for
.MM.M......Lus know
N.ML.M.....Lus on
L.......N...us two
.MML.L.....Luse
.MM.........use the
...........Nuser
.LL.......LOusers
.M...M.....Lusing
..M..M.....Lusing the
L....N....M.usted
..L........Nusual
...........Mutc
..L........Nutente
.....L....LOutile
...ML.......uur
LNLM.......Luur ?
..LL..M....Nuur bij
.L.......N..uur daarna
LNLN.......Luur en
ML.L........uur in
..L........Nuur langskomen
M...........uur neem
.L.O.......Luur niet
LN.L........uur of
MLM........Luur op
LMN...M....Luur voor
LO.........Luur wat
LM.M........uurtje
.LL........Nuw
L..........Ouw aanvraag
.LL........Ouw afspraak
.....N.....Luw sollicitatie
..L........Mux
..L........Nux researcher
M....N.....Lv
MLMM....L.L.va
N.L........Lva ?
.L.N........va a
K.MM..M.....va bene
M..........Mva bien
NM.........Kva di
MML.M......Kvacancy
MML........Lvacante
..LLMM..M..Mvacature
...........Nvacatures
M...M...MM.Kvaga
MMLL..M..M.Kvaga de
........L..Nvagas
M..MM......Lvai
...........Mvale
.LL........Nvalider
.M..........valley
L.M........Lvalues
LLL.MM......vamos
....MMM....Lvamos a
L...M.......van
KMLN..M.M..Kvan #
L.....LML...van de
LM........MLvan deze
.LML.LL.N..Mvan je
MLLM.......Mvan uw
L.LN........van woensdag
K.L........Nvanaf
L.....M....Mvanaf #
L..NNL.....Lvandaag
L....MM.....vanessa
L.MMM......Kvanmiddag
L..M..N....Lvast
NML.........vc
..M......M..vedere
L..........Mvediamo
.....M......veel
M.N........Lvemos
..NL.......Lvemos el
..LM..M....Lvendredi
...M........vendredi #
.M.........Kvendría
.M.........Kvendría bien
.M.M.L..LL..venerdì
LM.M.....L.Mvenerdì #
MLN........Lvenerdì alle
P...M....L.Kvenga
....O......Lvengas
....O......Lvengas a
MM.........Kvenha
NML..M.....Kvenir
M..........Lvenir a
M.LLNL.....Mvenire
N..........Lvenire al
.....M......venu
...M........venue
MM.LL..M..LLver
L..........Nver el
.L...N...M.Lverder
.....M......verder met
..M........Lvergessen
LL.........Nvergoeding
L.M........Mverhinderd
L.M.........verhinderd ?
L....M.M....verification
.......N...Lverification of
O.K.........verkauf
...N.M.....Lverlegen
...L.......Nverplaatst
M.LL....M...vers
N.LL........vers #
L.MM.......Lverschieben
..L........Mversichertenkarte
ML.L.......Nverso
M..........Mverso le
MLLM........verte
LLL...PM...Lvertrag
......N.....vertrag liegt
...MN......Lvervelend
L..M..M...M.very
...M.......Lvery much
L..M.......Mverzetten
....M.......veuillez
L.L..M...M.Lvez
NMLL.......Mvi
.M.........Lvi seu
N.ML.L.....Lvia
N.LL........vida
..M..M.....Lvidal
M........M..video
ML.........Mvideo call
N.L..M..ML.Lvideo interview
.MN........Lvideogespräch
L.M......L.Mvideollamada
MLL......N..vidéo
M........N.Lviel
..........M.vielen
..........M.vielen dank
..L..L.....Mviene
.L.........Mvienen
MM.........Lvieni
M...M.......viens
....M......Lvient
L..LN...L..Mvier
..LM.......Mviernes
.L..ML.....Nviernes #
MM.M.......Lviernes a
MLL.....M...view
........L..Nviewed
........L..Nviewed your
L..........Nviewing
...L.......Mvijf
O..........Lvimos
N.L........Lvimos tu
.....NM.....vindo
.M....M...MKvindt
NM..M......Kvir
N..........Lvir à
KMM......M.Lvirtual
..L........Mvisa
..L........Mvisa interview
.MO........Jvisioconférence
K.N........Mvisit
K.......M..Nvisit on
..M........Lvisit to
LLL...LM...Nvisita
.L....M...M.visite
..M........Kvisitor
L..N.......Lvisitors
M...........visto
M.L.......MMvocê
L..........Nvoeren
..O........Kvogt
L.M...M....Lvoici
L.N........Lvoici le
N..L..L.....voir
LMLM.L....M.volgende
L..N......MKvolgende week
MLM........Lvolta
...........Nvoluntariado
LL......L..Ovolunteer
........K..Nvolunteer at
LLLN.NM....Lvolver
.....NM....Lvolver a
...MM.M....Kvom
LLLNL.M.....vom #
LL......MM..von
MLL......M..von #
L....L..N.M.von uns
..........N.vond
..........N.vond het
LL...N......vonden
..........M.vonden het
.....M......voor
L..L......MOvoor de
MNLL.M......voor een
..........M.voor gisteren
L.MML.....M.voor het
NL.M.ML....Kvoor je
L.LM.......Mvoor jou
N..........Kvoor u
L.LLM......Nvoor uw
...L.......Nvooraf
LO...L.....Lvoorkeur
LL.M..O....Lvoorstel
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
.M...M.....Lvorige week
.N.........Lvormittag
LN.........Lvormittags
..L........Nvorrei
MP.........Kvorremmo
M.LMM.......vorstellen
MMMM.LL....Jvorstellungsgespräch
..M........Lvorstellungsgespräch am
N.L.....M..Lvorstellungsgespräch ein
N.L.........vorstellungsgespräch findet
P.L........Kvorstellungsgespräch ist
L..........Mvorstellungsgespräche
L..L.......Nvos
..P........Jvos diplômes
LO.........Lvos disponibilités
LL......K..Pvostra
............votre
.L..N......Mvotre accord
MMLL.M.....Lvotre candidature
L..........Nvotre demande
M..........Mvotre dossier
.M.N.......Kvotre entretien
.MM......M.Lvotre parcours
............votre profil
N..L........votre présence
L.LL.......Ovotre rendez
.L.........Nvoucher
M.LL........vous
L.....M....Mvous avec
..ML......M.vous confirme
..N........Lvous confirmons
.M.........Lvous conviendrait
.M.L.......Nvous convient
L.L.M......Nvous de
L..........Mvous du
...KO.......vous déplacer
LL.LN...M..Mvous faire
ML.L.L...M..vous le
M...........vous munir
..LM..M....Mvous propose
......M.....vous proposer
ML.........Nvous présenter
MMLM.......Lvous recevoir
.M....M..M.Lvous recevrez
LLLM......MMvous remercie
MMLL.L.....Mvous rencontrer
N..........Kvous venir
L.M........Mvous à
M.L.........vous êtes
.MLN.......Lvoy
.MLN.......Lvoy a
M..........Lvp
L.NL.....N.Kvraag
..M........Mvraag naar
.LL...M..N..vragen
...........Nvragen over
...M.......Lvrij
LL.........Ovrijblijvend
L.LM........vrijdag
.L.M.....M..vrijdag #
.NL...M....Kvrijdag om
..L........Nvul
.M.LM.M.....vuoi
ML.L....MM..vídeo
LN....M....Lvóór #
N.ML.......Lw
M.M......M.Kw the
NMML.......Kwaar
..L.......OKwahr
L..N..M...L.wait
K..L.N....MMwaiting
MM...M.....Lwalk
LM...M......walk in
.M.......N.Lwall
LQML.L..L..Kwann
.M..........wann passt
LOML.......Kwanneer
OMK...M..LLKwant
P.L........Lwant a
L...M.O....Lwant it
M.LM........want to
MNL...M....Kwant you
L..L.MM...MLwanted
L....M....NLwanted to
.NLLML..M...wants
MML.....M..Kwants to
L....O......war
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
..L.....N..Lwas submitted
ML..LN......was the
...N.......Lwas updated
...........Mwas your
NM.L.......Kwat
OM.........Jwat een
LN.........Lwat komt
N..........Kwatch
L.MM.....N.Kwatches
..LM........water
N....L.....Lwaterproofs
M..L....NM.Kway
L..M.M....LLwe
........N...we acknowledge
.....M......we appreciate
MM.L.M...L..we are
.L.......M.Lwe ask
..M...M....Lwe can
..L.M......Lwe can't
...M.M.ML..Lwe cannot
L.N........Lwe confirm
LM...M......we could
..LNL......Lwe do
L.......M..Mwe een
.L.........Nwe found
.L...N......we gaan
M.L........Mwe get
..M......M.Lwe go
.LLMM...M...we got
....MM......we had
LLLM.ML.ML.Mwe have
L..L.N..M...we hebben
N..........Lwe het
LMM..M..M..Lwe je
.....N.....Lwe keep
L.N..N.....Lwe know
.M.........Lwe like
L..N.......Lwe maandag
.M.M.......Lwe make
KM.......M.Mwe meet
...KL.....MMwe move
..LM.......Mwe need
N..M.......Kwe over
.......M.M.Lwe pay
...........Lwe read
.....N..K..Mwe received
LL.........Nwe record
.....M......we regret
L.O...L....Lwe said
N.....M....Kwe samen
L..M........we shall
L........O.Lwe shortlist
N.L.........we shut
.L.........Nwe still
..NLL......Mwe talk
MM....M....Lwe want
.....M....LMwe went
M...M......Kwe were
L.MM.L..M...we will
.ML...O....Lwe willen
.....N.....Lwe wish
L...NN.....Lwe won't
M.L....M....we would
N....M....LLwe zoeken
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
.M..........we're in
..OLL......Lwe're on
.LL..O..M..Lwe've
.....N....L.we've chosen
.....M......we've decided
....LO.....Lwe've filled
L.ML....M..Mwe've got
.....N....L.we've offered
MLML.......Mwear
M...........wear boots
...M.......Lweather
L.K........Pwebinar
LNM........Lwed
LMML.......Mwed #
...N........wed apr
LNL........Lwed may
.MM.......LMwednesday
M....L......wednesday #
L.N.......LMwednesday at
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
K.M.MLN....Lweekend
........N..Lweekend and
LN.........Lweekends
...........Oweekly
LML.L.M.N.MLweeks
....M......Lweet
....NM.....Kweg
L........M.Lwegen
.M.M.M.....Kwegen der
L.O........Lweighbridge
MLLLN...M..Lweiter
L....M...N.Lwel
LM..........welcher
LL.L..N...MNwelcome
L.....M....Mwelcome aboard
.L....M.....welcome to
LM...L.....Nwelk
LO..........welke
.N.........Lwelke avond
LO.........Lwelke dag
L.....M....Mwelkom
M.L.........well
..K.......LPwell for
..N........Lwellies
..LO.......Lwellington
M.L..MMM.MLKwenn
K...MMM..M.Lwenn sie
MLLL....MM..wenn's
M.LLLO....LMwent
....LO.....Lwent with
.........N..werden
L........N..werden sie
LL..MNM....Lwere
....LN......were not
MML.....M.LLwerk
L.L........Owerkdag
MML........Lwerken
L.L........Pwerkgever
N..ML......Kwerkstatt
K.LO......M.wessel
..M........Lwest
..L....M...Mweten
L..........Nwg
L..........Nwg casting
M..N.......Lwharf
LN..L.......what
.N.........Lwhat day
LN..........what days
LN..........what does
........M...what happens
O.L........Lwhat i
M.L........Mwhat the
.M.M.......Lwhat works
.L..L......Mwhat you
MM.........Lwhat you'd
.N.......M.Lwhatever
LMNLL.......whatsapp
LO....M...LLwhen
.O.........Kwhen are
LN.........Lwhen can
LO.........Kwhen could
..MM.......Lwhen i
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
KQL..L.....Lwhich
.O.........Kwhich day
MN.........Lwhich is
LM.M........which one
LN......M...whichever
O........LLLwhiteboard
.LML.M...M..who
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
L.LM.M.....Lwieder
M.L.........wife
...LM...L...wij
L.....N.....wij bieden
..........M.wij vonden
.L.N.......Lwijziging
LML..M.M...Mwil
.M..........wil graag
.NL..M......wil je
.LMM.L..M..Lwill
L.M.........will ask
L.M.......MLwill attend
...M.LL.M...will be
...N.......Lwill begin
L.N.........will bring
..M.........will call
.....MMLM..Lwill contact
..M........Lwill give
MLNM....M..Kwill have
...........Mwill hold
M..L........will interview
M..........Lwill last
N.L........Lwill make
..M.........will meet
.LLMMM.....Lwill not
...N.......Lwill now
..........NLwill revert
M.M........Lwill see
O.L.........will show
M...........will sit
.NL........Lwill then
L..........Nwill visit
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
L.L......N..wir alle
L..N.......Lwir das
.LMM.M.....Kwir den
L......M...Mwir freuen
LML..N......wir haben
L....M...M.Lwir ihnen
L.NM.......Lwir ihr
O.L......L..wir laden
M.....M....Lwir möchten
LMN.........wir sehen
........M..Mwir sie
N..........Lwir suchen
L..MLMM..M.Lwir uns
.N.........Lwir würden
.LL.M....M..wird
...LMM.....Lwirklich
L...MM......wish
L..........Nwish me
L....L.....Mwish to
L...MM..L.MLwish you
.....M.....Lwishes
L.M..M....L.wit
............with
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
ML...M.....Nwith one
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
...L.LM....Mwithdrawn
.LL.....MM.Mwithin
.LL...L....Nwithin #
......M....Mwithin ten
M.L.LM......without
L.L........Nwitness
L.L........Nwitness interview
LMOL.....M.Kwo
KNLM.L......woche
.....LM...N.wochenende
.MLN.L.....Mwoensdag
M.L........Mwoensdag #
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
.MLN.......Lwork for
MM.........Lwork on
LML....M...Mworker
...........Mworking
.L.........Mworking with
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
NL.M........wouter
..N........Lwrap
..N........Lwrap up
K...ML...MMLwrite
LL..M.M..M.Lwriting
L..........Mwriting a
..........MLwriting to
L.L.M....O.Lwritten
L........O.Lwritten examination
NL.LLM...M.Lwrong
..LLLM....LOwrote
L...M.......wurde
.M..........wählen
.M..........wählen sie
.N.........Lwäre
.....M......wünschen
MLL........Nwürde
...........Mwürde sie
MNLL.......Lwürden
MM..........würden sie
M..L..M.L...x
..L...N.....x #
..LOML.....Lxx
..L........My
L.M........My #
.M.LM......Ly con
M.M........Ly conmigo
L.O........Ly cuarto
.M...LMM....y el
.L......OL..y entrevista
NL.M.......Ly hablamos
LOL.........y hora
LL.....M....y la
.......M..MLy lo
MM.........My me
O..........Ly media
.LLOM....L.Ky no
MML........Ly nos
.N.........Ly que
.L.........Ny si
KM.L.......Ny te
...........Ny tu
M..L.L......y yo
K..LNM..M..Lya
L.L.M.M....Mya no
M..........Lyard
KLMLNM.....Nyear
L.M...M.....year #
....ML.....Lyear and
..L......L.Nyearly
KL....LM...Pyears
L.O........Lyep
..N........Lyep #
ML.L..P....Kyes
L.....N....Lyes !
......N....Lyes and
OLL........Lyes or
LMLL......MMyesterday
L.L.......N.yesterday i
.MLL..LM....yet
MMML....MLMLyo
..M.......OLyolanda
M.L.........york
M..L........you
..L.........you !
.N.L........you ?
.LM........Myou a
.M..LM.....Myou about
L.N.M......Lyou accepted
N..........Kyou again
N.LL.N.....Kyou an
LLML......NMyou and
MM.........Lyou any
N.L..M..M..Kyou applied
M..L..M..M..you are
....ML.....Myou around
LL.L..NM...Myou as
..........NKyou asked
..........LMyou at
MLL..LM.....you be
L.M........Myou before
K..........Nyou both
N..........Lyou bring
.....N......you but
...........Myou by
L.NLLM...MLLyou can
M.L........Myou can't
L..........Nyou cannot
.MLL.......Myou come
.M...M......you could
..LLN.M....Kyou did
LML........Myou do
ML.........Myou don't
..N........Lyou down
M......M...Lyou drop
M..L.ML.....you for
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
.....N..L.NLyou luck
..M.M....L..you may
L.M..M......you need
.NL.........you next
M...N.....LLyou off
M...L..M....you on
.......M.N.Lyou pass
N.L..M.....Lyou passed
.N..........you prefer
L..........Myou said
M..L.......Myou see
.M.M.......Lyou send
.MLM...M..MKyou so
K.M........Myou speak
..L...NM....you start
L.......L..Oyou started
M.LLL......Myou still
L..L..M....Myou take
LM........MMyou tell
..L..M.....Lyou that
......MM...Lyou the
...L......MLyou then
N.M.......MKyou thursday
N.L...M.L..Jyou to
L.N.LM.....Lyou tomorrow
...........Myou up
K..L..N....Nyou want
.L......L..Nyou we're
LL...N......you were
L..........Nyou what
NLM........Lyou will
M.LML.......you with
...........Myou would
ML.L..M....Nyou'd
ML.L..M.....you'd be
N..........Lyou'd do
LL....M....Myou'd like
L.....M....Myou'd rather
L.OLL.M.MM.Lyou'll
M.N........Lyou'll be
..M........Lyou'll do
.L......N...you'll hear
..MLLM.....Myou're
L.N........Lyou're all
L.M........Myou're booked
L.L...M....Myou're in
N...........you're looking
LLN..M......you're on
M.L........Lyou're through
M.LLM..MML..you've
..L....MM...you've been
M.M.........you've got
N.L......L..you've made
LL.....M...Nyou've passed
...L....M...your
..M...M....Lyour acceptance
M........M.Lyour answers
M.LL.M..N..Lyour application
L..LN.......your appointment
LN..........your assessment
LNM........Lyour availability
ML.........Myour background
...........Nyour bank
..N........Kyour booking
L.ML.M......your calendar
.....N.....Lyour candidacy
L....N.....Lyour candidature
.......MM..Kyour certificates
.NL........Lyour choice
...........Myour claim
ML......M...your cv
...L.......Nyour delivery
L........L.Nyour driving
..L........Myour exit
..L........Nyour feedback
.ML...M..L.Myour first
..L.....O..Lyour form
.L.........Nyour home
...........Nyour induction
.M...M..L..Myour interest
..NM.......Jyour interview
NML.....M..Kyour letter
..L........Myour manager
.L......L..Nyour membership
N.LL....M...your message
N...........your mum
.L.L.M.....Nyour name
.LL........Nyour new
..L........Nyour next
NM........MKyour note
M....M.....Lyour number
L.....M....Myour offer
..MM.......Kyour onsite
LMM......M..your own
L.NLM......Lyour panel
..K....M...Nyour passport
..........LNyour payment
N..........Lyour portfolio
M.L.....N...your profile
L..........Myour questions
......MM...Lyour recruiter
.....L..M..Myour resume
L.M........Lyour schedule
LMM........Lyour slot
..LL.......Nyour table
...L.......Nyour thursday
LL..ML....N.your time
M..........Lyour video
L.O........Kyour visit
..L......L.Oyour yearly
.L...MO.L..Kyours
MLL...P....Lyours if
N...........yours is
.L.L.....M.Myourself
KLM...LN...Nyoussef
..M...M....Lyusuf
M..L........zaterdag om
LM...L.M...Mzeg
.L.........Ozehn
.L.........Nzehn minuten
ML.MLM.....Kzeit
..LM........zeit ?
.N..........zeiten
.N..........zelf
.N..........zelf een
L.LQL......Lzelfde
L..OL.......zelfde tijd
N..........Lzeller
.LL.N......Nzich
K.O.......MLzie
K.PL........zie ik
L..M.......Mziek
P.M..L.....Jzien
L.N........Lzien we
N.L.....M...ziet
L.L..LM.....zijn
NL.LM..M...Kzin
LLLNLM.MM...zit
.M.L........zitten
..LM.......Mzo
L.....N....Mzoals
.L.........Nzoek
.L.........Nzoek ik
N.L.MM....LKzoeken
MLL........Nzoekt
L........O..zondag
L........O.Lzondag #
.LL...LN..MMzonder
MM.M.....L.Lzoom
..M.........zoom url
L.LM.......Nzou
MLL..M......zu
.M..........zu einem
....M.......zu kommen
M..M.......Lzu uns
.LL....MMM.Mzum
.......M.M.Lzum #
...........Mzum auswahlgespräch
M...........zum gespräch
LL.........Ozum kennenlernen
M.M.........zum vorstellungsgespräch
LML...M....Mzur
....M..M....zurück
LLM...NM...Lzusage
N.L.........zusammen
N...........zusammen und
......LN...Lzustimmung
N..........Lzwar
LNL..L......zwei
LO.........Lzwei drei
LNL.........zwischen
LNL.........zwischen #
N.M........Kzé
MMLLL.L.O.L.~1:application
LN...L...L.M~1:appointment
L.LLL....Q.L~1:assessment
.O..LL...L..~1:availability
L.L........N~1:bank
L.N.MLL....M~1:booked
.LMLL......O~1:bring
M.MLLLM.M..L~1:call
LLL.SL...L.L~1:cancel
K.LL.ML..M.N~1:candidate
LOL.L....L.M~1:choose
...LM.....LM~1:client
M....L..L...~1:clock
N.L.M...L...~1:come
KKLLLLN.MO..~1:complete
.LLLL..S.L.L~1:condition
JLQLLL...LMM~1:confirm
LLLLNP.M.L.K~1:decided
LLKN.OL.....~1:decline
LLLLPN......~1:filled
..LL..MM..M.~1:forward
LLL....NL..N~1:health
KKLLM.OM....~1:hire
LLL.MLMML..N~1:home
.MK..L.....N~1:hope
....L....M.N~1:internal
.........L.M~1:interview
LLML.M.....M~1:interviewer
M.LL.....M.M~1:invite
L..L..M..L.N~1:join
L.L.MN..M...~1:keep
N.MLLLL.....~1:meal
.M.L........~1:meet
....LL..LNLM~1:minutes
ML...L....L.~1:month
K.KQ......LM~1:move
LLLLMLPMLL.M~1:offer
......L.....~1:onsite
M.KLL.L.M.MM~1:opportunity
.....M.MLL..~1:panel
.LK.MN...LML~1:past
...LM.M....L~1:position
LLLL.....NMO~1:press
........OL.L~1:received
L..LML..M..N~1:recruiting
KLLNQOL.LLLK~1:regret
K.PLL......M~1:reminder
L.MKM..LMM..~1:reply
.L..M.L....M~1:research
..ML....M..M~1:review
M.M..L.....M~1:room
.ML......M.L~1:round
..L...NM.L..~1:sales
LL.........O~1:school
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
MLL........M~application&clock
.......M...L~application&come
...........M~application&complete
..M.....N..L~application&confirm
.....M......~application&decline
MM..........~application&forward
.....L.....M~application&home
.M...M......~application&hope
...........M~application&interview
M....M......~application&invite
........M...~application&keep
..M........L~application&minutes
M.......M...~application&month
........M..L~application&onsite
.....M..M...~application&past
MML.....M...~application&position
........N...~application&received
........M...~application&recruiting
.....M..L...~application&regret
........M...~application&review
........L..M~application&school
MM......M..L~application&team
M.......MM.L~application&thanks
M...........~application&weekday
M...........~application&withMe
.....L..M..M~application&zone
L..........N~application>availability
ML......M...~application>call
OML....M...K~application>come
L.L.....M..N~application>complete
MM.........L~application>hope
MM...M.....L~application>internal
....LL..M..N~application>interview
...........M~application>keep
NML.....L..L~application>meet
L.M.....M..M~application>month
LM......M...~application>onsite
........M..M~application>opportunity
LL...M..M..M~application>past
MML.....M...~application>position
.L......N...~application>received
L.......N...~application>review
L..........M~application>round
LM......L..M~application>school
ML...M.....L~application>shortlist
...........M~application>talk
L.......O..L~application>team
........O..L~application>thanks
MM.........L~application>weekday
L....L..M..M~application>zone
LM...L...L.N~appointment
..M.........~appointment&booked
...........M~appointment&choose
.L.M........~appointment&clock
...........N~appointment&confirm
.L.........M~appointment&decline
..M........L~appointment&hope
.N.........L~appointment&interview
.MM.........~appointment&minutes
...L.......M~appointment&month
...........M~appointment&reminder
..M.........~appointment&thanks
L..........M~appointment&weekday
..N.........~appointment>booked
...M........~appointment>clock
..L........N~appointment>confirm
.ML.M......L~appointment>interview
.M.L.......M~appointment>month
.ML........M~appointment>weekday
L.L.L....P.L~assessment
.........M.L~assessment&candidate
.........M..~assessment&complete
.........M..~assessment&hope
........M...~assessment&interview
M........M.L~assessment&invite
.........M..~assessment&minutes
..L........M~assessment&month
.....M...M.L~assessment&position
.........M..~assessment&round
M...........~assessment&team
............~assessment&video
.LLM.......N~assessment&weekday
.........O.L~assessment>complete
.........N.L~assessment>internal
........M...~assessment>interview
.........N.L~assessment>invite
.L.......N.L~assessment>minutes
........M...~assessment>month
.LL........N~assessment>weekday
.NL.LL...L.N~availability
LM..........~availability&choose
............~availability&clock
MM..........~availability&hope
LM.........M~availability&interview
.M..........~availability&minutes
.M..........~availability&month
.N........ML~availability&round
MM..........~availability&talk
LLM........M~availability&weekday
............~availability&withMe
M..........L~availability&zone
...M........~availability>clock
...........M~availability>interview
.M.........L~availability>month
.O.........K~availability>round
...L.......N~availability>weekday
.L.........M~availability>withMe
..LL.......N~bank
NLL......M.L~bank>clock
L.N.ML...M.M~booked
..M.........~booked&call
....M.......~booked&cancel
...MM.......~booked&clock
..M.........~booked&interview
..M.........~booked&meet
....M.......~booked&month
...M........~booked&move
....L......M~booked&past
..LM........~booked&position
L.L........M~booked&weekday
..MM.......L~booked>clock
...M.......L~booked>come
LM.........N~booked>interview
MLM.M......L~booked>month
M..........L~booked>panel
..M....M...L~booked>position
L..LM......N~booked>weekday
MLMLLL.....N~bring
...M........~bring&clock
..L........M~bring&confirm
...........M~bring&hope
L.L........N~bring&interview
L..........M~bring&offer
L..........M~bring&onsite
..M........L~bring&past
...........M~bring&position
......M....L~bring&reply
...........L~bring&room
L.......M..M~bring&team
..L........M~bring&visa
..LM........~bring&weekday
L..........N~bring>application
..N...M....L~bring>hope
...........N~bring>interview
L.....M....M~bring>offer
..L........M~bring>visa
L..........M~bring>weekday
..M........L~bring>withMe
.LML..M.M...~call
.M.........L~call&choose
ML....M.....~call&clock
L.M.........~call&come
......M....M~call&complete
..M........M~call&confirm
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
M..M.......L~call&team
...........M~call&thanks
NLL...M.....~call&tomorrow
........M...~call&video
ML.........M~call&weekday
M.....M.....~call&withMe
..M.M.......~call>application
...........M~call>availability
MM....M....L~call>clock
..L..M...M..~call>hope
L.......M...~call>interview
MLM........L~call>position
M.......M..L~call>recruiting
M...........~call>review
L.N........L~call>talk
.M.........L~call>team
...L..M....M~call>tomorrow
M...........~call>weekday
NML...M...LK~call>withMe
LL..RL...L..~cancel
....M.......~cancel&client
L.L.N.......~cancel&clock
....M.......~cancel&filled
L..........M~cancel&hope
...LOL......~cancel&interview
....N......L~cancel&month
L.N........L~cancel&move
....N.......~cancel&past
..L.N.......~cancel&position
....M.......~cancel&regret
M.L.M......L~cancel&room
....N......L~cancel&talk
....M.......~cancel&tomorrow
..L.OL......~cancel&weekday
....M.......~cancel&zone
ML........M.~cancel>hope
..L.OL.....L~cancel>interview
L.N.L.......~cancel>move
....N.......~cancel>past
..L.N.......~cancel>position
....M.......~cancel>recruiting
....M.......~cancel>regret
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
.....N.....L~candidate&past
..L........M~candidate&position
.....M......~candidate&round
........M..L~candidate&shortlist
L..........N~candidate&weekday
.........N.L~candidate>assessment
L..........M~candidate>clock
LN.........L~candidate>complete
..L..M......~candidate>interview
.....N.....L~candidate>past
...........M~candidate>position
.L.......M.N~candidate>talk
L.LM..L....M~candidate>weekday
LPLLL......M~choose
.MM........L~choose&clock
LM....M....L~choose&come
......M....L~choose&complete
.L.........M~choose&decline
LN..........~choose&hope
.ML.........~choose&interview
.....M.....L~choose&meet
.M..........~choose&minutes
.M..........~choose&month
....M...M..L~choose&past
.M..........~choose&reply
............~choose&talk
.M..........~choose&video
.M....M....L~choose&weekday
.M.M.......L~choose&withMe
...........N~choose>appointment
LM.........M~choose>availability
.M..........~choose>call
LO.........K~choose>clock
LM..........~choose>come
.L.M.......M~choose>decline
.M..........~choose>hope
.L...M.....M~choose>internal
.M.........M~choose>interview
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
L..........N~client>video
L.M........M~client>weekday
M....L..L...~clock
O.LM.......L~clock&come
L.....M..M..~clock&complete
.......M....~clock&condition
L.ML......MM~clock&confirm
.....M.M....~clock&decided
....M.......~clock&filled
M..........L~clock&forward
.L.........M~clock&health
............~clock&hope
............~clock&internal
M..........L~clock&interview
...........M~clock&interviewer
M.L........M~clock&invite
L..........M~clock&join
..M.........~clock&meal
M.M........L~clock&meet
ML.........M~clock&minutes
M..........M~clock&month
L.LN........~clock&move
L.L...N.....~clock&offer
...........M~clock&onsite
L..M........~clock&panel
..L.M......M~clock&past
...........L~clock&position
....M......L~clock&regret
L.M.........~clock&reminder
....M......L~clock&reply
...........M~clock&review
M.L........M~clock&room
............~clock&round
M...........~clock&talk
M.M........L~clock&team
..........NL~clock&thanks
............~clock&tomorrow
M.M.........~clock&trial
M..........M~clock&video
............~clock&weekday
.M..........~clock&withMe
M..M.......L~clock&zone
MLL........O~clock>application
.M.M.......L~clock>appointment
LMM.........~clock>availability
..L........N~clock>bank
L.MM........~clock>booked
M.LL........~clock>bring
.LML.......M~clock>call
..L.N......M~clock>cancel
...L.......M~clock>candidate
.N.L........~clock>choose
...........M~clock>come
L.M...MM....~clock>complete
L..M......ML~clock>confirm
...........L~clock>forward
L........M..~clock>hire
..L........M~clock>hope
...........M~clock>interview
L.M........M~clock>join
L.M........M~clock>meal
..M.........~clock>meet
M.ML.......M~clock>minutes
LN.........L~clock>month
L..N........~clock>move
LLM...N.....~clock>offer
NL..........~clock>onsite
LML.N.......~clock>past
L.MLM.......~clock>position
..........ML~clock>received
L..........M~clock>recruiting
............~clock>regret
.MLL........~clock>reply
L.N........L~clock>research
...........M~clock>review
ML..........~clock>room
..L.........~clock>round
N.LL.......M~clock>talk
..N.........~clock>team
.LLL......N.~clock>thanks
L..M..M.....~clock>tomorrow
..L........M~clock>travel
N.MM.......K~clock>trial
.LMM.......M~clock>video
LNLM........~clock>weekday
LMMM........~clock>withMe
M.M........L~clock>zone
N.L.M.......~come
L.....N....L~come&complete
L...........~come&forward
.ML.........~come&hope
M.LM.......L~come&interview
M...........~come&meal
.L.........M~come&meet
ML.M.......L~come&minutes
M.L.........~come&month
L..........M~come&move
L.....N....L~come&offer
L...........~come&onsite
...........L~come&past
M..........L~come&position
N..........K~come&talk
L....M......~come&team
L....M......~come&thanks
M.LMN......L~come&tomorrow
M..........L~come&trial
...........M~come&video
OLL.........~come&weekday
M...........~come&withMe
L...MMM....L~come&yesterday
M..LM......L~come&zone
..M.........~come>call
...M.......M~come>clock
......M....M~come>complete
.N.........L~come>forward
L.LML......M~come>hope
O.L........K~come>interview
..M.M......L~come>minutes
.M.L.......M~come>onsite
L.LM...M....~come>panel
L...M.......~come>past
M.L.M......L~come>position
...MM......L~come>regret
N..........L~come>room
M..M.......L~come>round
.MM....M...L~come>talk
L.M....M....~come>team
..LMN......L~come>tomorrow
L..........M~come>video
OLKM..M.....~come>weekday
KLLLLLO.MN.M~complete
............~complete&hope
............~complete&interview
..L......M.M~complete&minutes
L.....M..M..~complete&month
......O.....~complete&offer
........M...~complete&past
.L.........M~complete&position
......M.M...~complete&received
..........M.~complete&reply
M.......M...~complete&thanks
.........M.L~complete&trial
LM....N..M..~complete&weekday
...........M~complete>application
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
.LLLLL.R.L..~condition
.......M....~condition&forward
.......M....~condition&hire
.......M....~condition&hope
.......M....~condition&interview
..L....N....~condition&month
.......N...L~condition&offer
.......N...L~condition&position
.......M....~condition&sales
.L.....M....~condition>hope
.......N...L~condition>position
.......M....~condition>sales
KLO.LL...LMM~confirm
M...........~confirm&hope
L.OL........~confirm&interview
M.........ML~confirm&join
L.N.........~confirm&month
..L........M~confirm&move
L.N.........~confirm&position
M.L........M~confirm&reply
..M.........~confirm&round
...........M~confirm&talk
..M........L~confirm&team
L.M........L~confirm&video
K.ML......MM~confirm&weekday
........N..L~confirm>application
...........N~confirm>appointment
..M.........~confirm>clock
K.PL.......M~confirm>interview
M.........ML~confirm>join
L..........M~confirm>month
..L........M~confirm>move
..N........L~confirm>position
N.L........L~confirm>reply
L.M.........~confirm>round
LMN........L~confirm>video
L.........MM~confirm>weekday
KLLLMP....MK~decided
.....M......~decided&decline
.....M..M...~decided&meet
.....N......~decided&past
.....M......~decided&position
.....M.....L~decided&team
L...M.......~decided&yesterday
.....M......~decided>decline
LLLMMOL.....~decline
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
.....N.....L~decline>candidate
.....N.....L~decline>opportunity
....MM......~decline>position
L.LLPM......~filled
....M.......~filled&interview
....M......L~filled&past
....N.......~filled&position
....M.......~filled&recruiting
....M......L~filled&tomorrow
....M.......~filled&weekday
L..........M~filled>interview
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
......M.....~forward&weekday
MM..........~forward>application
.....M.....L~forward>call
M...........~forward>invite
....M.....M.~forward>meet
M...M.N....K~forward>month
L.....MM....~forward>position
......MM...L~forward>sales
.ML.........~forward>talk
...L.......M~forward>weekday
NML..L....LL~h:application
..........LM~h:availability
M..MM......L~h:cancel
L.NL.......M~h:choose
LLMN.......L~h:clock
.L....M...M.~h:come
O.K........L~h:complete
L.KMM.....N.~h:confirm
L.JP..M...LL~h:decline
M...........~h:forward
M.K.......LO~h:hire
....L.....M.~h:hope
..KMM.....M.~h:interview
L.ML......M.~h:invite
L.MM........~h:meet
..LN.......M~h:minutes
M.........M.~h:month
...NM......L~h:move
M.LL.......O~h:onsite
M..L........~h:opportunity
..K.L.....MM~h:past
N.LM.......L~h:position
L..........N~h:received
..K..L.....O~h:recruiting
.MJNNLM...LL~h:regret
..LM.......L~h:room
..KM.......M~h:round
..LLN.M.....~h:sales
..M........L~h:talk
..K.......NM~h:team
L.NL.LM...NK~h:thanks
..LM........~h:tomorrow
K.ONN.....LL~h:weekday
L.O........L~h:withMe
..L.L.....OL~h:yesterday
LL.....N...M~health
..L........M~health&weekday
KLLLM.OM.M..~hire
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
MML........M~hope&interview
.M..........~hope&invite
M...........~hope&join
M..........L~hope&meal
MMLL........~hope&meet
............~hope&minutes
M.L.........~hope&month
...M........~hope&move
L..........M~hope&offer
LM..........~hope&panel
...........L~hope&past
M.L.........~hope&position
.M.M.......L~hope&received
............~hope&reply
MM.........L~hope&round
.L.....M....~hope&sales
.ML........M~hope&talk
.M..........~hope&team
M...M......M~hope&tomorrow
...........M~hope&video
N.L......M..~hope&weekday
..L.........~hope&withMe
LL...M.....M~hope>application
.........M..~hope>assessment
.NL.........~hope>availability
...........M~hope>bring
.M..........~hope>call
L..........N~hope>cancel
LN.M........~hope>choose
MM..........~hope>clock
MML........L~hope>come
..L...M....M~hope>complete
N.LM........~hope>confirm
.L....M...M.~hope>hire
.LL........N~hope>home
M...........~hope>internal
..L........M~hope>interview
.M..........~hope>invite
M.L.........~hope>join
.....M.....L~hope>keep
M..........L~hope>meal
MMLL........~hope>meet
.M..........~hope>minutes
LM.ML.M....L~hope>month
LM.L.......N~hope>move
LLMM.M..M..L~hope>past
MLL...M.....~hope>position
L.MM........~hope>received
.....L..M..L~hope>reply
.LM.........~hope>room
LNL........M~hope>talk
....M......M~hope>tomorrow
LMM........L~hope>travel
.N..........~hope>video
M.LM.....M.L~hope>weekday
..LM.......M~hope>withMe
M...L......M~internal
..L.........~internal&interview
...M.......L~internal&month
L..........M~internal&onsite
.M.M.......L~internal&panel
...M.......M~internal&weekday
LM..........~internal>call
.L..........~internal>hope
.........M.L~internal>month
LLMM........~internal>weekday
...........M~interview
...........M~interview&interviewer
M.L........M~interview&invite
..L.........~interview&join
LM.M.....L.N~interview&minutes
NL.........L~interview&month
...N........~interview&move
.ML.........~interview&offer
............~interview&onsite
........M..L~interview&opportunity
...........M~interview&panel
..L..M..L..M~interview&past
.M.........M~interview&position
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
.L.........M~interview&talk
.M..........~interview&team
.....M....ML~interview&thanks
...........M~interview&tomorrow
...........M~interview&video
...........M~interview&visa
M..M.......L~interview&weekday
............~interview&withMe
...........M~interview&yesterday
...........M~interview>application
.M.........L~interview>appointment
........M...~interview>assessment
LN..........~interview>availability
L.N.ML.....L~interview>booked
L.........MM~interview>bring
.....L..M..M~interview>call
..L........N~interview>candidate
MNL........K~interview>choose
MLL........M~interview>clock
K.LN.......M~interview>come
.L...M......~interview>complete
..M.........~interview>confirm
..L........M~interview>health
L..........M~interview>hope
...........M~interview>internal
L..........N~interview>invite
LN..........~interview>join
M.M........L~interview>meal
.L......M..N~interview>meet
L........L.P~interview>minutes
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
LL.........O~interview>school
LL.M.......N~interview>talk
.M..........~interview>team
...........M~interview>thanks
..........M.~interview>tomorrow
.M.........M~interview>video
O.LM.L...L.K~interview>weekday
...........L~interview>withMe
...........M~interview>yesterday
.LM........M~interviewer
..LL.......N~interviewer&weekday
M...........~interviewer>team
...L.......N~interviewer>weekday
..M.........~interviewer>withMe
M.LL.....M.M~invite
M..........L~invite&meet
MLL........M~invite&month
M...........~invite&panel
M...........~invite&past
M.L.........~invite&position
M..........L~invite&room
M..........L~invite&round
L..........M~invite&school
........M...~invite&shortlist
..........MM~invite&thanks
M...........~invite&video
M.L........M~invite&weekday
M........M.L~invite>assessment
...........M~invite>clock
..........M.~invite>forward
LM....M..M.L~invite>hope
M.LL.....M.M~invite>interview
L..........N~invite>school
M...........~invite>video
.LM.........~invite>weekday
L........L.M~join
L.....M....M~join&month
LM.........M~join&position
L...M......M~join&talk
...M.......L~join&team
.....M......~join&thanks
..L.......M.~join&weekday
L..........M~join>clock
LLM........M~join>hope
M.L.........~join>interview
L.M...M.....~join>month
LM..........~join>position
N.L........L~join>video
..L.......M.~join>weekday
LLLLNNL.MM..~keep
....M.....M.~keep&thanks
..L.M......M~keep>meet
N.M.L.......~meal
..N........L~meal&talk
..M.........~meal&team
M..L........~meal&weekday
M..........L~meal&withMe
L.N.........~meal>interview
M.N........L~meal>talk
..M.........~meal>team
N..L........~meal>weekday
M.L.......ML~meal>withMe
.MLL........~meet
............~meet&minutes
M.L.....M..L~meet&month
...LMM.....L~meet&past
.M..........~meet&position
L...........~meet&room
...M......M.~meet&round
L..........M~meet&school
...........M~meet&talk
............~meet&team
.....M....ML~meet&thanks
............~meet&weekday
.....M......~meet&yesterday
.N..........~meet>availability
LMM.LM......~meet>clock
..L.M......M~meet>come
N..........L~meet>hope
........M...~meet>month
LM..........~meet>position
L.....M....M~meet>room
.M.........L~meet>round
L..........M~meet>school
.ML.........~meet>talk
..........M.~meet>team
.M..........~meet>weekday
..M.........~meet>withMe
MM..LL..LMLM~minutes
...M.......L~minutes&month
...M........~minutes&move
.M.........L~minutes&position
LM..........~minutes&round
M..........M~minutes&talk
M..M.......L~minutes&tomorrow
.M..........~minutes&video
...M.......L~minutes&weekday
............~minutes&withMe
..M......M.L~minutes&zone
LMM.........~minutes>application
L..........M~minutes>assessment
NL..........~minutes>availability
M.M.........~minutes>bring
.NM.........~minutes>call
..M.........~minutes>candidate
LO.........L~minutes>choose
..L........M~minutes>clock
.........M..~minutes>come
.........N..~minutes>complete
L.....M..M..~minutes>hire
..L....M.M.L~minutes>hope
L........M.M~minutes>interview
.L.M........~minutes>meet
L........M..~minutes>month
..M.........~minutes>onsite
NL...M...M.L~minutes>past
LMM........M~minutes>position
M..........L~minutes>room
ML.M.......M~minutes>talk
M...........~minutes>team
..L........M~minutes>thanks
..MM.......L~minutes>video
.......M.M.L~minutes>weekday
.ML......M..~minutes>withMe
..M......M.L~minutes>zone
..........L.~month
L.LN........~month&move
L.....N....L~month&offer
............~month&onsite
M..........L~month&opportunity
..L....M...M~month&panel
..L........M~month&past
......M....L~month&position
....M.......~month&recruiting
....M.......~month&regret
............~month&reminder
L..........L~month&reply
......M.....~month&room
............~month&round
............~month&sales
L.L..M.....M~month&school
.L...M..M..L~month&shortlist
...M....M..M~month&talk
...........L~month&team
L....M.....L~month&thanks
L.N.........~month&tomorrow
............~month&video
M..........M~month&weekday
.M.......M.L~month&withMe
............~month&zone
...........M~month>appointment
...M........~month>availability
M...........~month>bring
KLM...M.MM.L~month>call
...LO......L~month>cancel
L..........N~month>candidate
LM..........~month>choose
ML.........M~month>clock
K..ML.M.....~month>come
.M....N..L.L~month>complete
..L...MM...L~month>condition
L.....N.....~month>forward
.M.......L..~month>hope
M.L........M~month>internal
L..L....M..N~month>interview
M.M........L~month>interviewer
K...M...M...~month>invite
M......M...L~month>join
..M.M......L~month>keep
L...M......M~month>meet
ML..........~month>minutes
.L.O.......L~month>move
......MM....~month>offer
M...........~month>onsite
M...LM.....L~month>panel
LL...M......~month>past
L...M...M..L~month>position
......LM....~month>recruiting
...LN.......~month>regret
L.....M.....~month>reply
M..L........~month>room
.M......M..L~month>round
.L...M..N..L~month>shortlist
........M..M~month>talk
.........M.L~month>team
L..........M~month>video
KMLM.......N~month>weekday
L....M...M..~month>withMe
............~month>zone
KLLP......LN~move
............~move&past
...M........~move&position
...........M~move&reply
L..........M~move&room
...M........~move&round
L.LN.......L~move&talk
...L.......N~move&tomorrow
...M........~move&video
L.LN.......M~move&weekday
..L........N~move>call
..NL.......L~move>cancel
LML........M~move>clock
.....M......~move>forward
...LM......M~move>hope
LL.O.......L~move>interview
....M....M..~move>round
LLLO........~move>weekday
LLLL.LQNLL.M~offer
L.....M.....~offer&position
L..........N~offer&thanks
L.....N....L~offer&weekday
....M.......~offer>clock
......N.....~offer>complete
......LN...L~offer>condition
.M....M....L~offer>hope
L....MM.....~offer>position
M.....MM...L~offer>weekday
...........L~onsite
...LM.......~onsite&position
............~onsite&room
M...........~onsite&school
LMM.M.......~onsite&team
...........M~onsite&video
............~onsite&weekday
..ML........~onsite&withMe
L.M.....M...~onsite>bring
L.M.........~onsite>choose
...M........~onsite>clock
..LM........~onsite>hope
LM..........~onsite>minutes
M.M........L~onsite>room
..L........M~onsite>talk
KMM.........~onsite>team
L.L........N~onsite>video
M.M.......ML~onsite>weekday
..K.L.L.M.MM~opportunity
...........M~opportunity&past
............~opportunity&position
.M.........L~opportunity&team
.L.........N~opportunity>client
...L.......M~opportunity>hope
........N.ML~opportunity>interview
.L......M..N~opportunity>past
M...........~opportunity>position
.....M..L..L~panel
.....M......~panel&past
.....M......~panel&position
M..........L~panel&recruiting
L....M......~panel&round
..LM.......M~panel&weekday
..L........M~panel>bring
..L........M~panel>interview
..L....M....~panel>month
M..........L~panel>recruiting
..M..M......~panel>round
M..........L~panel>team
LM.M.....L..~panel>weekday
.LK.MN...LML~past
M.L.M.......~past&position
........M..M~past&received
.....M......~past&regret
.....M......~past&reply
..M........L~past&review
...........L~past&round
....M......M~past&school
..L..M......~past&shortlist
..L..M....ML~past&talk
...M.M.....L~past&team
.....M......~past&thanks
....M......L~past&tomorrow
.LLM.......M~past&weekday
..........M.~past&withMe
............~past&yesterday
M.L..M.....K~past>application
M...........~past>booked
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
L..M.M.....M~past>team
L..ML.....M.~past>weekday
M.........ML~past>withMe
...LM.M....L~position
..L.....M..M~position&received
...........M~position&recruiting
.....M......~position&regret
............~position&review
...........L~position&room
M..........L~position&round
......M....L~position&sales
M......M...L~position&school
............~position&shortlist
M..M.......K~position&talk
M..L........~position&team
ML......M..L~position&thanks
L.M.M......L~position&tomorrow
.MM........L~position&video
M...M......L~position&weekday
...........M~position&withMe
....M......M~position&yesterday
............~position&zone
L....M.....M~position>application
M..M.......L~position>availability
L..M........~position>booked
M..........L~position>call
....M.......~position>cancel
L..........N~position>client
LMM.........~position>clock
MM..M.......~position>come
.......M....~position>condition
.....M......~position>decline
....N.......~position>filled
L.M...MM...L~position>hire
...LM......M~position>interview
MM.........L~position>invite
L..........N~position>join
.....M......~position>keep
M...........~position>meal
.M..........~position>meet
..M...N....K~position>minutes
..L...N....L~position>month
L.....MM....~position>offer
L..L..M.....~position>onsite
...........M~position>opportunity
M...MM.....K~position>past
........M..M~position>received
...........M~position>recruiting
....NM......~position>regret
L.M.........~position>room
L...M....M..~position>round
M......M...L~position>school
........M...~position>shortlist
LLM........N~position>talk
MLLL.MM.....~position>team
..L.ML......~position>thanks
.M..........~position>video
M.M........L~position>weekday
L.M........M~position>withMe
L....M.....L~position>zone
LLLL.....N.O~press
.L.........M~press>interview
........OL..~received
..M........L~received&team
........N...~received&thanks
............~received&weekday
........M...~received&zone
..L..M..N...~received>application
..LL.......N~received>bring
........M..M~received>invite
.....M..N..L~received>keep
L..........M~received>position
M.M........L~received>team
..M..L..M...~received>thanks
...........L~received>weekday
L...........~recruiting
...........L~recruiting&talk
.M..........~recruiting&team
...........M~recruiting&tomorrow
L..........M~recruiting&video
......M....M~recruiting&weekday
.L......M..M~recruiting>interview
......M....M~recruiting>room
............~recruiting>team
L.M.....M..M~recruiting>video
KLKOQOL.L.LK~regret
.....N......~regret&shortlist
....M.......~regret&tomorrow
...MM.......~regret&weekday
....M.......~regret&withMe
.....N.....L~regret>application
...M........~regret>cancel
..L.NL......~regret>interview
....M.......~regret>keep
.....O.....L~regret>past
...NM.......~regret>team
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
.........N.L~reply&video
....M.M....L~reply&weekday
..L...M.....~reply&withMe
........M...~reply>application
...........M~reply>choose
..M.........~reply>clock
.LM.........~reply>come
..........M.~reply>complete
L..L.....M.M~reply>decline
.M.......M.K~reply>hope
....L.M.M...~reply>month
.M.......L..~reply>round
L........O.L~reply>video
M.....M....L~reply>weekday
.LM........M~research
..L........N~research>interview
...L....M...~review
M..........L~review&talk
M..........M~review&weekday
.M......M...~review>application
...........N~review>interview
M...........~review>position
..M.........~review>recruiting
M..........L~review>round
M.M..L.....L~room
M..........L~room&round
...MM......L~room&talk
MML.........~room&team
....M.......~room&tomorrow
L.M........M~room&video
...........M~room&weekday
L.N......M.L~room>assessment
N.L.........~room>bring
.M.........L~room>choose
..M........L~room>clock
L......M....~room>condition
..ML........~room>hope
L.N........L~room>internal
..L........M~room>interview
M..........L~room>interviewer
M.M........L~room>meet
L.L........N~room>minutes
......M.....~room>month
..M.........~room>onsite
M.M........L~room>panel
L...........~room>position
N.L.........~room>talk
..MM.......L~room>team
M..M........~room>weekday
M.M........L~room>withMe
.ML......M.L~round
M...........~round&talk
.ML.........~round&team
.........M..~round&video
L..M.......M~round&weekday
..........M.~round&withMe
.M........MK~round>availability
M..........L~round>clock
.....N.....L~round>decline
.........M..~round>hope
MM..........~round>interview
LLMM........~round>meet
.M.........L~round>month
ML...M......~round>position
M.M........L~round>room
LM..........~round>team
M........M.L~round>video
.L.M........~round>weekday
...LM......L~round>withMe
.MKLKNLLQLL.~s:application
LL...L..O...~s:application>received
IMMMML..LL.N~s:appointment
..L........M~s:appointment>visa
..M........L~s:appointment>weekday
KLLL..L.LU.K~s:assessment
LPML......L.~s:availability
LLN.........~s:availability>interview
LMKL.L.....Q~s:bank
J.RL.......K~s:booked
..M......L.M~s:bring
ONML....LL.L~s:call
.M.........L~s:call>interview
M..........L~s:call>review
O.L........L~s:call>tomorrow
M...L.......~s:call>weekday
LLLLUL.....L~s:cancel
...LN......L~s:cancel>interview
.LLL.......P~s:candidate
L..........N~s:candidate>weekday
LOL.....LL.M~s:choose
.N.........L~s:choose>appointment
.O.........L~s:choose>interview
ML.........M~s:client
LL..M.L...M.~s:clock
N.L........L~s:clock>month
L.L......M.M~s:clock>weekday
M...M.......~s:come
L.L..LN.MN.L~s:complete
.LL.LLJR....~s:condition
.......M....~s:condition>sales
ILRLLL..M...~s:confirm
........N...~s:confirm>application
L.N.........~s:confirm>interview
..M.........~s:confirm>talk
L.LLLOM.....~s:decided
LLLOMM.....K~s:decline
....M.......~s:decline>appointment
..M..M.....L~s:filled
LM.M..M....L~s:forward
..KLM......N~s:health
KLL.L.PM.M..~s:hire
KLL..L.....R~s:home
...M.LM....L~s:hope
...M........~s:hope>choose
L..L.......N~s:internal
M..M..L.LL.L~s:interview
.M..........~s:interview>appointment
LM..........~s:interview>availability
L.N........L~s:interview>booked
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
L.M.........~s:interview>tomorrow
LL.N.......M~s:interview>weekday
LML......M.N~s:interviewer
OLK.L...LM.M~s:invite
NLL........M~s:invite>interview
M.L.........~s:invite>talk
M.N........L~s:join
N..L........~s:meal
..LLM.L..L.O~s:meet
N..........L~s:meet>team
.MLMM......L~s:meet>weekday
LKOML.M.....~s:minutes
.LMLM.......~s:month
KLLSLL......~s:move
...L.......N~s:move>appointment
L..N.......L~s:move>interview
...M.......L~s:move>minutes
JLLLLLQOLLLM~s:offer
......KO...L~s:offer>condition
M.L........M~s:onsite
LL...L.....Q~s:opportunity
L..M.....L.N~s:panel
..L........M~s:panel>interview
LL...K..O..M~s:past
....N......L~s:past>cancel
........M...~s:past>received
ONLLLM..MLLL~s:position
...........M~s:position>interview
LLL........P~s:press
KK...K..TL.L~s:received
.L...L..O..L~s:received>application
....MM..LL.M~s:recruiting
L.LMNM.....K~s:regret
KMPLL.......~s:reminder
L.N........L~s:reminder>interview
..O........K~s:reminder>tomorrow
L..LLO..M..L~s:reply
.L.L...L.M.M~s:research
..L........N~s:review
.L..M......O~s:room
NNLL..L.LM.K~s:round
M...........~s:round>interview
M..........L~s:round>talk
LLKL..NN.L.N~s:sales
.......O...L~s:sales>condition
......M.....~s:sales>hire
..L........M~s:sales>weekday
LLLL.......Q~s:school
L..........N~s:school>interview
NL.L.M..L..M~s:shortlist
NM....L.L.MK~s:talk
M.LM.......L~s:talk>position
M..........L~s:talk>weekday
N.L.M......L~s:team
LKKLLLL.NLXJ~s:thanks
........N...~s:thanks>application
.....L....O.~s:thanks>interview
..........N.~s:thanks>talk
..........M.~s:thanks>weekday
..........M.~s:thanks>yesterday
KLOMOLL.L..L~s:tomorrow
..MLM......L~s:tomorrow>clock
NK...ML.LNLK~s:trial
NLM..L..LP.J~s:video
.........M..~s:video>assessment
M........M.L~s:video>interview
L.K........O~s:visa
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
M.L........M~school&weekday
.........M.M~school>hope
L....M.....M~school>interview
L....M.M...M~school>month
....N.......~school>past
..L........M~school>weekday
MMLLLM..M..L~shortlist
.....M..M..L~shortlist>candidate
N.L.........~shortlist>interview
M...........~talk
M..........L~talk&team
.....M....ML~talk&thanks
...........L~talk&tomorrow
...........M~talk&video
ML.M.......L~talk&weekday
N.L.......M.~talk&withMe
.ML........M~talk>availability
MLN........L~talk>bring
......M.....~talk>call
L..M........~talk>clock
.L.......N..~talk>complete
.M.........M~talk>hope
LLL........M~talk>interview
L.......M..N~talk>keep
.LN........L~talk>meal
L..L...MM..M~talk>meet
...........N~talk>minutes
....M......L~talk>month
L..N.......L~talk>move
..M........L~talk>offer
.....M....ML~talk>past
O..M.......I~talk>position
M..........L~talk>recruiting
N...........~talk>reply
M..LM......L~talk>room
MML......M..~talk>team
...LM.....M.~talk>tomorrow
M.........M.~talk>video
L..M........~talk>weekday
N.........ML~talk>withMe
M..........L~team
............~team&thanks
...M.......M~team&tomorrow
L..........M~team&video
.L.M.......L~team&weekday
M...........~team&withMe
ML.M....M..L~team>call
M.M........L~team>clock
.L.........M~team>forward
M...........~team>hope
.LL........N~team>meal
.ML.........~team>meet
...........L~team>minutes
...........M~team>month
....N......L~team>move
..M........L~team>onsite
.M..M.......~team>past
.LML.......M~team>position
.MM......M.L~team>recruiting
N....M.....L~team>reply
...M.......L~team>room
..M.........~team>trial
...M........~team>weekday
M..........L~team>withMe
LLLL.NL.M.OL~thanks
..........NL~thanks&tomorrow
L....M......~thanks&trial
.....M......~thanks&video
..L..O....ML~thanks&weekday
LL........N.~thanks&withMe
.....M.....M~thanks&yesterday
M.L.....MM.L~thanks>application
L.M........M~thanks>call
M....N....L.~thanks>come
M.L.....M...~thanks>complete
..........ML~thanks>confirm
L....M....NL~thanks>interview
L.L.......N.~thanks>invite
.....M......~thanks>join
....M.....ML~thanks>keep
M...LM....ML~thanks>meet
......L....N~thanks>offer
..........ML~thanks>panel
..........N.~thanks>past
M....M.....L~thanks>position
L.O........K~thanks>reply
....LN....ML~thanks>talk
.L.M....M.M.~thanks>team
L....N......~thanks>trial
...L.N....ML~thanks>weekday
L.........M.~thanks>withMe
LKMNNL..LLM.~tomorrow
..M.........~tomorrow&weekday
N.LL........~tomorrow&withMe
....M.......~tomorrow>cancel
M...M......L~tomorrow>clock
.LMMM......K~tomorrow>come
...M.M......~tomorrow>hope
..LN.......M~tomorrow>interview
...M........~tomorrow>minutes
L.M.........~tomorrow>month
...L......M.~tomorrow>past
L...M.......~tomorrow>position
...........M~tomorrow>recruiting
..MM.......L~tomorrow>talk
...M.......L~tomorrow>video
L.MM........~tomorrow>weekday
..NL......MK~travel
ML...MM..MLK~trial
M...........~trial&weekday
.........N.L~trial>complete
M.....M....L~trial>move
..M........L~trial>talk
..L........M~trial>weekday
M...LL.....M~video
ML..........~video&weekday
............~video&withMe
.....M...M..~video>assessment
...M.......L~video>clock
............~video>hope
M.L.....M...~video>interview
.M..........~video>minutes
........M...~video>month
..M.........~video>panel
..M........L~video>position
ML.......M.M~video>reply
L.N.........~video>room
L..........N~video>team
M.L.........~video>weekday
MM.........L~video>withMe
M.L........M~visa
..L........M~visa>interview
.....L..L..M~weekday
M.L.......M.~weekday&withMe
.....M.....M~weekday&yesterday
...N.......L~weekday&zone
.LM.........~weekday>availability
.LM........M~weekday>bring
.L.M........~weekday>call
L..M........~weekday>cancel
LO.L........~weekday>choose
.M.........L~weekday>clock
LL.MM......M~weekday>come
L.M...MM...K~weekday>complete
...........M~weekday>confirm
.....N.....L~weekday>decided
LM.M........~weekday>hope
..NN.L.....L~weekday>interview
...LMM......~weekday>keep
N..........L~weekday>meal
LML......M..~weekday>meet
LM.ML.......~weekday>minutes
ML...L.....M~weekday>month
L.LN.......M~weekday>move
L..........M~weekday>onsite
LMLM.M......~weekday>panel
L.L.MM.....L~weekday>past
L.M...M.....~weekday>position
...M.M.....L~weekday>regret
.M........ML~weekday>reply
..MM........~weekday>room
MLLM......M.~weekday>round
MLMML.......~weekday>talk
LLML.M......~weekday>team
..L.M.....NL~weekday>thanks
M.L........M~weekday>trial
.LM...M.....~weekday>video
MML........L~weekday>withMe
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
LL..M....M..~withMe>keep
M...........~withMe>minutes
LM....M...ML~withMe>month
.LM.........~withMe>onsite
LL........MM~withMe>past
....M.......~withMe>regret
..LM..M...LM~withMe>reply
M.L.........~withMe>room
L....L....MM~withMe>round
...........M~withMe>talk
..M.........~withMe>team
L..........M~withMe>thanks
O.L.......MK~withMe>tomorrow
M.....M..M.K~withMe>weekday
..LLMM..L.MM~yesterday
M..........L~yesterday>internal
M..........L~yesterday>interview
.M..LM....L.~yesterday>past
M...........~yesterday>round
..MM.LLMM.L.~zone
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
.L...M......~zone>team
MLM........L~zone>video
LM.M........~zone>weekday
..M........Lª
...........Kº
.L..........à
MLM..L.....Mà #
L.N......M.Là bientôt
L.M.....M..Kà ce
......N....Là compter
..NM.......Là jeudi
L.NL.M.....Là l'atelier
M......M...Jà la
K.OM.......Là lundi
..LN........à mesma
.LL..M.....Mà notre
......MM....à partir
L..........Mà un
.L...N......à une
L..M........à vendredi
..L.LM.....Mà votre
M...MM....MKà vous
M.M.........às
M.MM.L......às #
..ML........área
L..O.......Länderung
N.L........Lça
LLMM....M...è
L..M.......Mè ancora
N...........è fissato
N..L........è previsto
L.LLM...M..Mè stata
L..M.L....M.è stato
......N....Lè tuo
LL.N.....M..è un
L..L.LM..M.Mé
M.LL........é a
M.ML........é o
.L....O....Lé seu
MM...L.....Léchange
KM.........Métage
.....MM....Létant
LM.......N.Létape
.LL.....M..Mété
MML...LM.M..één
M.L........Mêtes
L..........Mêtes convoquée
L..........Nêtes vous
.LLM....M..Mêtre
..LLL......Oüber
NL.L.......Lüber die
LM.........Müber ihre`,
};
