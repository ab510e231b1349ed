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
  step: 0.115072,
  bias: [8, 3, 9, 2, -1, 0, -8, -13, -8, -7, -6, 23],
  weights: `\
K...LLM....M!
KLLMLLN.L.MO! !
.LL........N! a
..L.NL....ML! i'll
L.....M....M! je
MM.........L! please
L..L.......N! so
L.......M..M! sua
L.L......M.N! te
..L........M! the
..L..L..N...! tu
NLL.........! você
..L....MM...! we
..L...M.....! we'd
ML........M.! you
L.......M..M! your
.....L......#
L........M..# !
M.M..LM...L.# #
M.LNLL.....M# ?
L.M..L....L.# a
.MM........L# ab
M...........# about
O...........# al
O..L.LL...L.# alle
...M.......L# am
.L....OM...K# an
.N.L........# and
......M.....# août
......M....M# april
.L.L..M..M..# aprile
L.LN........# as
MLM.........# at
L.MM.......L# aug
LL.L.....ML.# august
...L....M...# augustus
M.L........M# avril
MML...M.....# b
M.L........M# before
K..........O# bij
ML.........M# bis
L.MM..M....L# bitte
..LM.....M.M# bring
L.....N....L# brut
......O....L# bruto
......N....L# brutos
..M.........# bst
..L........M# by
LML..L.....O# c
K.L........O# central
.LN.........# cest
N..M.......L# che
LML........N# ci
L.M.....M...# colloquio
L..........M# com
K.OML.......# come
LLM...M.....# con
..L..M.....N# d
MLLM........# da
N..........L# dan
L.L........N# das
.L..L.M..M..# days
ML..LLM...LM# de
..LN.......L# dec
M.MM.M.....L# december
L.L......M..# dezember
.MMM.......K# di
M.....N....K# die
L.O........L# dock
LMMML...M.LL# e
L..........N# empresas
L.ML.....L.N# en
...L....N...# entrevista
...........N# entrevistas
..O........K# então
LL...LN.....# er
M..M.L..M..L# et
LL....M..M.N# euro
N.LL.....M.L# feb
..LM....L..M# febbraio
KLM...M...M.# februar
LLL........N# februari
............# february
.LM........N# for
M.M.........# from
L.LM.......M# février
...........M# gift
M....L..L..M# h
M.N........L# hora
.........M..# horas
N.LM.......L# horário
...L.......M# hours
L.M...M.....# hr
O.L....M...K# hrs
L.ML.......M# i
L..........M# i'll
JN...L..M..M# il
LMLM.......M# im
N..LL......M# in
...N.......L# instead
L.NLNL.....L# interview
L..........N# interviews
K.MMM.....M.# is
P.K........L# ish
L.MM.......L# ist
K.O...M.....# it
L.M...M.....# januari
M...........# january
.LL...M....M# juillet
.LM........M# juin
L..L...M...M# juli
............# july
M.L...ML...M# june
M.M.......LL# juni
NL..........# jänner
LK...LM....P# k
..L.....N...# keep
K..........N# klasse
M.M.........# km
ML......M..K# la
.M.LM.......# le
....K......N# library
L.N........L# lieu
L.N.........# location
.L.........M# lunch
LL.M.......N# m
...N........# maart
L.M........N# maggio
.........M.L# mai
M.M........L# march
MM.........L# mars
M.....M.M...# marzo
MLM.........# may
MLL.M.......# mei
ML.L.......M# merci
.N.........L# mercoledì
MM.L.....M..# min
.ML.........# mins
M.LL.......N# minute
.M.......M..# minuten
M.L......M.M# minutes
KLM......N.N# minuti
M..L.L...M.M# minutos
LN.L.......L# mon
.L...M.M....# months
M.....M.....# märz
L.N.........# na
MMM........K# nd
LLL.L.NN...M# netti
LL.........O# neue
...........N# new
L.LO.......L# nicht
...........N# nieuwe
......N....L# nights
LLKMM......N# no
.L.NM......L# non
..LN........# not
L..MM.......# nov
LM....M.....# november
.LL....M.M.N# novembre
LOL.........# o
.MM........K# o'clock
....M.......# oct
N.L......M.L# october
............# octobre
LM.........M# oder
L..........N# of
.LM........M# off
ML.L.......M# oktober
NMLL........# on
.M.L........# oppure
LNL........M# or
..M..L.MLM.L# ore
..MM.......L# ottobre
LN..........# ou
...M.......L# p
.........N.L# palabras
LLL.....M..N# para
N.L.........# passcode
...L..N.....# per
L........N..# perguntas
L.N.........# place
..L........M# please
MM..........# pm
M..........M# por
N.LL.......L# porti
MLM.........# pour
N...........# presso
N.L.........# prima
N.L.......L.# pt
L...N......L# queda
.L.......O.L# questions
.N......M..K# qué
M.L.....M..L# rd
..LN........# robin
..N........L# room
N.M........L# rue
M.L........L# sala
N.LL.......M# salle
...O.......L# same
L.ML.......M# se
L........N..# segundos
L.LN.......L# sempre
M......L....# september
..L........M# septembre
L.L.M.MM...M# settembre
...L........# si
..M.........# so
LL.NLM.....L# sorry
M..M..M....L# st
N........L..# start
...K.......N# statt
O.K........L# sur
.LL........O# t
.LN...M....L# te
.M.M.L..M..L# th
..NLML....LM# thank
MLL....M...M# the
M..M.......L# this
MM.........L# thursday
M...........# tijd
O..L.......L# till
..M.........# time
.M.L.....L.N# to
M.M........L# today
L..M.......M# tomorrow
NL..........# trae
NML........L# traga
.M.........M# tue
.M.........L# tuesday
..NM.......L# u
..M..L..L..M# uhr
O..L......L.# um
..........ML# un
LM.L.......M# und
LML......N.L# url
M..........M# utc
.LM.........# uur
M........M.L# van
M..........L# venue
..N........L# voor
.L.........M# voucher
......N....L# vous
.L...M.....M# we
...LO.......# we're
LN.L........# wed
M..........L# when
LN..........# which
L.M......M.L# who
K.M....M...L# with
.........O.K# woorden
L........O.L# word
.M.......M.L# words
M..M.......L# work
L.........OL# works
MLL...M....M# x
..M....M....# y
..ML.....M..# you
.......M...M# your
M...........# zum
L..N.......L# zur
..M...M....K# º
..MM.L...L..# à
M...L......M# às
.....L..N...++application receipt
.........P.K++assessment
LLL.QL.....L++cancellation
......LP...L++conditional offer
K.PL........++confirmation
............++interview
............++invitation
KLLL......MR++none
LL....PN...L++offer
....MP..L..K++rejection
LO.M.......L++request for availability
KLLQ........++reschedule
..L.......N.++thank-you reply
..L..L..P..L+application receipt
LLL...L..R.K+assessment
LLL.SL.....K+cancellation
LLL..LKTL..L+conditional offer
K.PL........+confirmation
............+interview
M.L.........+invitation
LLL........P+none
KLLLLLSNLL.K+offer
LLL.MR..L.LK+rejection
LO..........+request for availability
KLLR........+reschedule
LLL.......PM+thank-you reply
.L...L..P..K=application receipt
LL.......P.K=assessment
L.L.QL.....L=cancellation
......LP...L=conditional offer
KLSL.......K=confirmation
P.L........L=invitation
MMMM.......K=logit
L.L........M=no
L..........N=none
LL....Q....L=offer
.....Q..L.LL=rejection
KR......L..L=request for availability
KLLR.......K=reschedule
..L..L....O.=thank-you reply
MMMM.......K=yes
MOJNLL..LLLN?
NL......M..L? #
.M.L.......M? ?
MMLM.......L? a
LO.........L? am
LN.ML......L? any
M...........? ask
L..N.......L? bitte
..L........M? bring
..LN.LM.....? dan
OLL........L? dann
LN..........? dimmi
.N.........L? een
..LM.......N? i
LL.M.......N? i'd
...........M? i'll
L.M.L.....M.? i'm
..LM.......M? ich
N...L.......? if
L..L.......N? ik
LO.L........? io
...........M? it
KM.........M? it'd
L..........N? it's
NLL........M? je
LN..........? mornings
.M.L.......M? my
L..N........? même
NL..........? nous
.M..........? o
.L.N.......L? otherwise
...M..M.....? same
......N....L? say
L..........N? se
L.LN........? sempre
..L...N....M? si
...N.......L? still
ML..........? te
.L.O........? tell
...........M? the
.M.........M? ti
NML.........? we
ML.........M? wir
.M..........? yo
...........N? you
NL.L..N....L? you'd
..LO.......L? zelfde
ML..........? é
.LMNML..LLMK@answer
KSLMLL..LL..@booking page
....NL......@calendar CANCEL
MLLN........@calendar REQUEST
...L..NL...L@decisionBy
NLMM.L..L.LN@doubt
J.IKLLL...VP@from private
OLM........K@kind meal
MMM.L....L..@kind onsite
...M.M...L..@kind panel
M..K.LM.M...@kind phone
OLMKL.M.MO.I@kind test
N.N.LLLL.NLL@kind video
PLQJLLL.LLLM@length 0
N.M.L..LL.M.@length 1
L...........@length 2
MM......L..K@length 3
M.N.........@length 4
PKOMLL..L.LK@link
IOKL.NMMMMML@meetings 0
NLMM.L..L.LM@meetings 1
OLOLLLL..L..@meetings 2
ILJVLL...L.M@oldTime
LLKKL.....LV@own house
LLM..L....LO@passed on
O.NLL.L...LL@phone
N.N.LL...L..@place
JLP.LLL.MLQK@re
LOKKLKN..QLL@replyBy
MM......M..J@requisition
M.......M.LK@role
M.N........L@round final
NMLL.LL....M@round first
MM.L.LL.....@round screening
.MMLM...L...@round second
.ML......M.M@round third
IU.LLLL.LLLN@slot
.L......MML.@stated company
MM....M.M.LJ@stated role
....L......M@to company
............a
L.L.L....M.Ma #
L.....LM...Ma background
.LM.........a bit
......O....La bordo
L..N........a burst
L.L...N....Ma call
L....M......a candidate
LM......M...a chat
L.LM.......Ma colleague
N..........La colloquio
.......M....a conditional
.L.........Ma confidential
L.LM..M...MLa conversa
MN.........La couple
.....LM.M..La data
.NL.........a day
MM....L....La de
........L..Ma decision
L.O........La domani
..L........Na dra
....MM.....La déjà
L.NMM......La entrevista
.MM........La few
MML.........a first
........M...a fit
.L.........Ma free
L.M........Ma friendly
...NL.......a funeral
MLM.....M..Ma gente
L.M.......LNa giovedì
ML........MMa good
.L......L..Na home
MM.........Ka hora
..LL..M....Ma job
M.....L.....a la
MLMM....L...a las
.....L.N..MLa lei
........M..Na line
O..........La live
MML.....M..La look
....ML...L..a m
...N.......La martedì
........M...a match
.........M.Ma member
N.........MKa minha
....N.......a nadie
.L..M.......a new
ML...M.....La no
LLMLN.......a nossa
..L........Na nurse
M........N.La one
.........N.La page
...........Ma panel
LMLM..N.....a partir
..M.........a phone
LL.........Oa pint
L.L......L.Oa place
.....M....MLa pleasure
.L.O.......Ka poder
..L.LM.....Na position
L......M.M.La pre
.MM...M....Ka proper
.LL....N...Ma que
L..........Na question
.L.........Ma quick
NN.........Ja quinta
L.M..L..N..La receção
L.......M..Ma recruiter
NM....M....Ka retenu
L.N.........a room
.LL.LM......a second
L.......LM.Na short
.M..........a slot
.LM......M..a small
L.LM.......Na spare
........L..Na su
LMLML.......a sua
N........L..a system
OLLLM......La talk
M.....N....Ka tempo
LN.L.......Na time
MLLM..M.....a trial
LLM.....M..Ma tua
L....M..LN..a tutti
M...........a un
MLL..M.....Na una
..L.M.M..M.Ka vaga
L.MM.......La venerdì
........M...a video
...L.......Na visita
.L.M.L.M...Ma week
N.ML.......La word
L...M......Ma year
L.LM..O....La yes
MLM........La zoom
.L...M.....Ma été
MLMK.MM.L...aan
..N........Laan bij
MLN........Laan de
N...........aan tafel
.LL.....P..Laangekomen
...LO......Laannemen
L......M...Naanvraag
LN..LLM..L..ab
.NLL..N....Lab #
.N.MLL.....Lab dem
L....M......abbiamo
.L...L..M..Mabbiamo ricevuto
.....N......abbiamo scelto
L.O........Labbigliamento
LMLM.LM..M..abends
L.M.LN......aber
L..........Nabierto
.LMM.......Lable
.LMM.......Lable to
......M....Maboard
...L......MNabout
LML......M.Mabout #
L..........Mabout how
......N.....about it
N.L........Labout noon
M.L.......M.about the
M.....LN...Kabout you
LL.L.M.....Oabout your
M..L.M.....Labove
LM.L.....M..above #
M.M........Labove the
O.L.........abrazo
....M.....M.abraço
......M..M..abril
M.L........Mabril a
L.N......M.Labril de
.....N.....Labrimos
....NL.....Labsage
.L.........Mabsagen
NL...LM..L.Laccept
N..L.......Maccept decline
M...........accept or
L.M...NM...Kacceptance
KLOL.M.....Maccepted
K.O.........accepted interview
L.O..M.....Laccepted this
L.L........Oaccepted your
L.O........Laccepting
M.........MLaccess
LL.LM.M.....accord
....LL..L..Naccount
...LM.......accountant
LN.........Laccounting
.KM.......M.accueil
........N...accusé
........N...accusé de
..LM....M.MLacknowledge
L.M.....M...acknowledged
L.M..L..O..Lacknowledgement
N..........Lacompanhar
.....N....L.acorn
.....L..O..Lacquisita
MMM........Lacquisition
.L.........Macross
.L.........Nacross your
LM.LN...M..Kaction
.M.........Laction needed
K.O...M....Lacuerdo
L.M..L..O..Lacusamos
L.M..L..N..Lacusamos a
M.LLML...ML.ad
P..........Jada
N..........Lada we
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
..O......N.Jadresse
..L........Madviser
L..MN......Lafinal
..MLM.......afraid
LL.M.......Nafspraak
M...LM.....Lafter
KNLLLMM....Mafter #
..LMNL.....Lafter all
.....M.....Lafter careful
N..........Lafter closing
NL..........after school
M........M.Lafter that
M.LMLM......after the
LM....M.....afternoon
.N.........Lafternoons
.ML.....MM.Lafterwards
.LL..NL....Nagain
M....M.....Kagain for
....LP.....Lagain in
...........Nagain on
L.N.........agenda
L.OL........agendada
..L.....M...agora
...LLMM..L.Magosto
.....N.....Lagradecemos
.....M......agradecemos a
.....L....OLagradecimento
..........NLagradecimiento
L...MM......agradezco
L.MM......MLagradeço
L..M......MLagradeço a
L.O.L.M....Lagreed
L.M.........agreed on
L..........Magreeing
...........Magreeing to
....N......Lahead
....M...MM..ahora
.L.L..M..M.Mai
MM.........Laimerions
MM.........Laimerions vous
N.LL......M.ainda
.N.........Lair
NLLML.M..L.Lal
..M...M....Lal #
OML........Kal bar
N.LL..M....Lal colloquio
L...MN.....Lal final
L..P.......Kal martes
..M.........al telefono
LL.N.......Mal viernes
L.....MM....alegra
L....M.....Nalguien
L.N.........alice
K.MMN....M.Lall
L.N........Lall good
L..NM......Lall interviews
.M..L..M.M.Lall of
L.O........Lall set
M.LLN.......all the
MM.........Lall times
.MMMLM..ML.Kalla
L..N.......Lalla stessa
ML...L.....Malle
M.MMLL..L...alle #
ML..M.M....Lalle ore
L.....M..MMLallegato
LL........MNallego
LLMM.M..MM.Lalles
....MN.....Lalles gute
L.N........Lalles klar
JLR.........allora
L.O........Lallora a
..M.M.......along
LMN........Lalors
L.LMMM.....Lalready
MLLLL.MM.MLLals
LL.M..M...LMals je
.M..........also
PL.........Kalso there
....N......Lalter
..LO.......Lalterado
L.LP.......Lalteração
LL.M..M....Naltrimenti
.L.MMM..L...altro
LL.........Nalumni
LL..M......Malways
M..M....L...am
..M........Lam #
MLLL.......Mam ?
M..L.....M.Lam and
..ML..M....Lam at
KPLL........am besten
..L.M.......am dienstag
NLL.......MMam donnerstag
L.N.........am empfang
.....N......am ende
L..M.......Mam for
L..M.......Mam freitag
.O.........Lam liebsten
M.LM......M.am mittwoch
.L.M........am montag
L.LM.......Nam on
.M.........Mam or
M.........MLam please
.......M...Lam pleased
L.M.........am pt
..ML.......Mam samstag
K.LL.M.....Oam sonntag
MLK........Nam the
K.LM..M..M..am to
.M.M.......Lam wed
L..L..M....Mam with
.L........M.am writing
M.ML.......Mamanhã
..ML........amanhã #
M..L.......Mamanhã às
L..........Nambos
........O..Lammessi
M..L......L.an
LL...L..L..Pan application
M....N...L.Lan assessment
....N......Lan assistant
MMO........Jan der
P........L.Lan engineer
MM.L.LM.....an hour
L..........Nan informal
NMLL....M...an interview
...........Nan offer
.........M..an online
LO.........Lan welchem
.LL.LNM....Nana
LN..........anabela
LMM......M.Kanalista
LMM......M.Kanalista de
.L....L..MM.analyst
..LN........analyst at
L.L...MM...Manbei
LL.M..M.....anbieten
ML.M......M.anche
N.M........Kanche il
LLLM.M.....Mancora
...L.......Mand
KOLL.......Nand #
.ML...LM....and a
L.N........Land all
L.........LOand ask
.L.........Mand bring
M.LN.......Land chat
.....M....M.and for
M.L..O....LLand forth
.L.........Nand give
....NL......and good
NN.........Land have
..L........Mand how
MMLMM......Kand i
M....M....MLand i'd
.OLM.LM....Kand i'll
.LLM.M......and i'm
LLLMM...M..Land i've
LN........LLand in
.....M..M.MKand is
MLMLL......Land it
NLN........Kand me
L.L........Nand meet
K.M.....M..Mand mr
M.........MLand my
N..L.......Land myself
LL.M.....M.Mand no
LL.MM......Land not
MMM........Land one
.MML........and our
L.....M..M.Land pick
.......N...Land proof
......M....Land return
LN..........and second
.......M...Mand see
.........M..and send
......N....Land sign
.L..N......Land so
N.MM.......Kand talk
...L.....M..and tell
..LL.M.M.L..and the
.MN...L..M.Land then
LM..........and time
ML.......M..and two
N..........Land want
L....L....OLand wanted
LN..M......Land wants
.LL.MMN.....and we
NML........Kand we'll
....NL......and we're
.N.......L..and wednesday
LL.........Nand what
..L.....M..Mand will
L.L.......M.and wish
....N......Land with
MM..........and would
ML.L.M...MLMand you
..M.........and you'll
..L..M.....Mand you're
LL....M.M...and your
M....M.....Land yours
LMM.........andar
L..N.......Lander
...O.......Lander tijdstip
...M........andere
.....N......anderen
.LLM.M.....Manders
M..LN.M....Landre
...........Mandrebbe
L.....M..M..anexo
.L.....O...Langebot
M....L..N..Langekommen
L..........Nanita
M...........ann
MLL....M.M.Lanna
..M.LM......anneke
L.N........Lanneke and
L...M......Mannual
L..........Nannuel
L...O......Lannulation
....N.......annullamento
..L.M.......annullare
L.LLO.......annullato
....N......Lannulé
.L.........Oannunci
.LLO.M.....Lanother
.M.M.M.....Lanother candidate
...N.......Lanother day
...M........another time
NL....M.....anrufen
LL.........Oanrufen ?
LLML.MM.MN.Lanswer
.L.......M..answers
ML.......N.Lanswers to
KM.L.L...M.Mantes
LM.L.LLM.N..antes de
L..L.LM..N.Mantes del
.L...LLNL..Oantrag
.....L....OLantw
LNK......M..any
LN..LM......any day
LN.........Lany evening
L.LNM......Lany inconvenience
L.LN........any more
LNLL.M.....Many of
...L.L..NM.Lany time
L.LL.M.....Manybody
M..LP......Kanymore
L.L.MLM..M.Lanyone
L....L...M..anything
LM.......M.Lanytime
.L.L.M.....Nanyway
...L........ao
KMM........Maoife
......M.....août
N..........Laparece
.LL........Napart
LL.ON......Kapologies
.L.N.......Lapologies !
...LM......Mapologise for
LM.L.......Napp
L..........Nappartement
N.L.........appear
N..........Lappear before
M...M......Lappel
L.L..M..MM.Mapplicant
LL..LM..MM.Mapplicants
........M...applicants will
M.LLLM..N...application
........M..Lapplication and
..LL.L..N..Mapplication for
.....L..N...application is
...........Mapplication received
.....N..L...application status
........M...application submitted
.....L..N..Mapplication was
L....M.....Mapplications
ML......M...applied
.L...M......applied for
........N..Lapplied on
ML......M...applied to
LLLLMN.....Oapply
LL...M.....Napply for
.....L..M...applying
M.L.....M...applying for
L...........applying to
....M.M....Lappoint
......M....Lappoint you
KLLLM.M....Oappointment
LL..M......Mappointment with
....M.......appointments
L.M........Napportez
L....M....NLappreciate
..........NLappreciate your
.M...M.....Kapprentice
..........N.apprezzato
LL....M....Oapproved
LL.LM......Oappuntamento
...M........apr
...M........apr #
..L........Napresentar
.....LM.....april
M..........Lapril #
..L......M.Mapril at
...L..M..M..aprile
..NL........aprile ore
.MN...M....Kapron
.M.M.......Laprès
LO.........Kaprès #
M.M........Laprès le
LL.N........après midi
NML........Laqui
MMM........Laqui na
MM.........Laqui é
L.L...P.....arbeidsovereenkomst
L.L...O.....arbeidsvoorwaarden
L.L........Oarbeitgeber
L.L...N....Marbeitsvertrag
LML..L....LMare
M.M........Lare able
.M..........are best
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
..N........Lare set
L.N.........are the
.MLL.......Nare you
LM.L.....M..around
N.L......M.Laround #
LN.....LM...arrange
LM..........arrange a
........N...arrange an
M.L.....M..Marranged
M.L........Marranged for
L..NL.......arrangements
..M........Larrival
.L......O...arrivata
..M.........arrive
.LL..L..P...arrived
........N...arrived safely
.N..........arrives
........N...arrivée
.L...N......art
...........Marticle
LM.N..M....Karvo
KLMM..M..M.Las
..LM.......Mas #
L..M.......Mas a
L.OLL.......as agreed
L.LO.......Las before
.LM....M....as discussed
......N....Las our
L........M.Mas part
L..........Mas perguntas
LM.....M....as soon
M..L...M.M.Kas the
M...........as well
L.NL......MLas you
N..........Laside
N.........MLasistencia
..N........Lasistir
.LMLL.....LOask
LL.........Nask about
N..L........ask for
N.M........Lask you
ML........M.asked
..........M.asked for
M.LM........asked me
M........M.Lasked to
LMLL.....M.Nasks
N.....M....Kaspettiamo
M....M..M...assessment
MM...M...L.Kassessment centre
..M.....ML.Lassessment day
.L.N.N.....Kassim
.MMM.......Kassistant
M..L.MM.....assistente
.M....M....Lassociate
L.......M..Massume
........M...assume that
L...M..M....assunzione
...M.M....LLasí
..LMMM.....Lasí que
M...........at
ML...L.....Nat #
.L.M........at a
L..........Nat about
LMLMM....M..at all
.L..M...N..Lat any
..N........Lat gate
............at half
..LM.......Nat nine
LLMM.....M..at noon
M.L........Mat our
L.........LNat reception
K..........Nat st
M.LMM.......at ten
M.N.L.L....Kat the
........N...at them
L....N..LM..at this
L.LM.....M.Nat your
L.L........Natendimento
L.N.......MLattach
.LL...M..M..attached
......M.....attached please
...........Mattend
N..........Lattend for
M...........attendance
.....M......attending
.M...L.....Mattention
N..........Lattire
K.ML.L.M.N.Laté
......LM.N.Laté #
LNN........Laté amanhã
.L......MN.Laté domingo
LLM...LMM...até lá
L.M......M.Laté quinta
MM.........Lau
MM.........Lau #
..M........Lau dépôt
...L.M..MM..au poste
.L......L.M.auch
.M...L..MN.Laucun
...........Maudition
L..L.......Nauditions
L.LO.......Lauditors
.L.M.M......auf
.MMM.......Kauf der
L.LL..M....Mauf donnerstag
..MLLN......auf einen
..LN........auf mittwoch
L..........Naufnahmegespräch
..MM.......Kaug
LMMM.......Kaug #
L..LO.......auguro
...L.M.M..LLaugust
M..M.......Laugust #
..ML...M.ML.august at
ML.L....M...augustus
............aula
..L........Maula #
..N........Laura
M...........aura lieu
MNKM....L..Laus
N.L........Laus der
..M...MM...Kausbildung
L..M........aussi
LN......M...auswahl
...NL.......auswahlgespräch
K..........Nauswahlgespräch für
N..M.......Lauswahlkommission
L.MN.......Lautista
.LL..L.....Nauto
.........M..automatique
..M.....M..Lautomatisch
...M.M.....Kautre
L....M..L...autumn
M.N......L.Laux
ML....M.M...auxiliar de
M.N........Kav
LO.L........availability
LNM.........availability for
KK.........Pavailable
.L.........Mavailable for
M.L..M.....Lavaliação
LMKL.LM..N.Mavant
M..L........avant #
N.L......M.Lavant de
L.....M..M..avant le
ML..........ave
LM.L.......Navec
L.L........Oavec des
LMMM........avec le
..M.......MLavec m
L...M...M..Mavec un
..L.M.M....Mavec votre
MM.......L..avec vous
N.L.........avenue
..L..M.....Maver
N........M.Lavez
...L...M...Navise
.M.LM......Kaviso
LO.........Lavond
L....M.....Lavons
M.L........Mavril
MMLL.......Mavril à
K...M..M...Mavrà
L.N.L...M.OKaw
L.N...M....Law aw
..........N.aw danke
.M.L.....MMLaway
L..L..M....Nayunas
LL.......M.Maí
.L...M......año
.....N......años
.MM..L.....Lb
.M..........b #
M.L....M....baan
N...........baan als
N..........Kbaantje
.L.O........baby
..MLM..MMMLKback
..LM.N.....Kback and
.........M.Lback by
N..........Lback for
LLP........Kback office
.N.........Lback the
..M...M.MMLLback to
MLL....M...Mbackground
.......M...Mbackground check
LM.N.M.....Lbad
L..M.M.....Mbadge
N..........Lbakkie
LM..........banco
L.M....M....band
..M....M...Lband #
K.L........Nbank
...........Mbank details
L..LM......Mbaptiste
MM.L....MLLLbar
..N........Lbarista
M.N........Kbarn
NM.........Lbarry
K.M........Nbart
.LL..M.....Mbas
....M.M....Lbase
M.L........Mbate
L.N.........baustelle
.L..........be
...M.......Lbe #
...L.M......be a
L..N........be able
.........M..be asked
LMM........Lbe at
...LM......Mbe back
L.......MM..be contacted
N..........Lbe free
N..........Lbe given
.LL..M.....Mbe glad
LMLMM.......be held
N..........Lbe here
..MM.L..M..Lbe in
.....M......be interviewed
..M.........be me
.....N..L...be moving
..M.M......Lbe no
....L.......be on
LLM........Mbe open
LM.....MM..Lbe our
...........Mbe paid
M........L.Lbe seen
....MM.....Lbe taking
M.M........Lbe the
...N......M.be there
L.......LM.Obearbeitung
L.N........Lbeatrice
.....M......beaucoup
L..........Nbeca
LL.M.M......because
...M........because of
K..........Nbecoming
K..........Nbecoming a
L..N........bed
.L...M..M.NKbedankt
.....N....L.bedankt dat
M..L.M....MKbedankt voor
.LLMMML.....been
L.N........Mbeen added
N.L........Lbeen arranged
...MM......Lbeen called
....M.......been canceled
....M.....MLbeen cancelled
L.LO.......Lbeen changed
....LP.....Lbeen closed
....N....M.Lbeen filled
N...MM.....Kbeen invited
....N.......been removed
..M.........been scheduled
MM.....M....been selected
MML.........been shortlisted
....M.......been withdrawn
.MLLLL...M..before
.M..........before #
.M.......M.Lbefore i
L........N.Lbefore sunday
.M...L......before the
..M......N..before we
L..L.....L.Nbefore you
..L........Nbeforehand
.L.M....M...begin
...N.......Lbegin at
..LO.......Lbeginnt
..LO.......Lbeginnt um
L..M........begint
M..........Lbehalf
M..........Lbehalf of
MLMM.......Lbehind
..M.........behind the
LLM.....M..Mbei
.L.........Nbei der
L.N.........bei donnerstag
.LLM......MMbei ihnen
MLML....M.LLbei uns
LLML...M...Mbeim
.LL.ML.....Nbeing
MLML...ML.MKbel
..........N.bel ik
L.M........Mbell
ML..M.......belle
N.LL..M....Lbellen
M........N.Kbelow
.M..........below to
LMLML.....MLben
..L.......OKben er
.MN.......LLbench
..N........Kbene
.LLM........bene ?
L.PL.......Lbene allora
L.....N....Lbenefits
L.O........Lbenissimo
LLL..NM.LMLMbent
...........Nbent geselecteerd
L.N........Lberg
.LL.M.......bericht
..L........Nbernard
N..LN......Lbesetzen
....M.......besetzt
...LN.......besloten
OLLL.N.....Lbesoin
ML.L.......Mbesprechung
L..........Nbespreken
K.NM.......Lbesprochen
LO.LMM.....Lbest
..L...M...MMbeste
LOLL.LM.M.L.besten
M.......N..Lbesten dank
L.N.........bestätige
L.N........Lbestätige ich
..M........Mbestätigen
L.N........Lbestätigen wir
L.M.........bestätigung
LM.M.M......beter
LN.........Lbeter uit
...N.......Lbeth
LOLLM.....MLbetrieb
LN.ML.L...M.better
.M.M.......Lbetter for
.MLLL......Nbetween
.MLL.......Nbetween #
L.N.........bevestig
L.N........Lbevestig ik
L.N.........bevestiging
L.N........Lbevestiging gesprek
.ML......N.Kbevor
M.L......N.Kbevor wir
LL.L.....M.Mbewerber
.MLLLM..N.L.bewerbung
........MM..bewerbung als
KMNN.......Kbewerbungsgespräch
LN.M.......Lbewerbungsgespräch lieber
.L.........Obeworben
MMLL........bia
NML..M.....Lbianca
L.....O....Lbieden
..L..L..MLM.bien
M.L..M.....Lbien ?
..........NLbien cordialement
L.N......M.Lbientôt
L.....O....Lbienvenue
L.L...MN....bieten
L.....MM....bieten wir
M.ML.LM....Lbig
.LML.......Mbij
.LML.......Mbij de
.LLN........bij een
LLML.....M.Mbij je
L..K.......Obij jou
P.LL.......Kbij ons
L.....P....Lbijgaand
L.....M..NMKbijlage
M..........Lbilal
LN........L.bill
LNL.......LNbin
.LL..L..N..Mbinnen
...........Nbinnen #
........N...binnen twee
L..LLL.MNN.Lbis
.........M..bis #
.LM...LMN..Lbis dahin
..LL.......Obis dann
........N..Lbis ende
N.....M....Lbis freitag
......LMMM..bis zum
.LL........Nbiscuit
..LO.......Lbisher
..LN.......Lbisher #
L.LL...M.M.Nbist
..M.........bit
N..........Lbit of
L.LN.......Mbitte
LM.......M.Lbitte bis
L.L...M..M.Mbitte bringen
...........Nbitte geben
L..N.......Lbitte kurz
L.M.........bitte melden
.LL..M..N..Lbitte nicht
.LLN........bitte um
LMLM.LM..N..bitten
L.L...M..N.Lbitten wir
O.L........Kbjr
M.ML........black
K.NMN......Kbleibt
K.P........Lbleibt es
..M.........blessing
..LNM......Lblijft
LMM.M.......block
L.L........Nblood
N.L........Lblvd
N..M.......Kbo
MLLLM.....M.boa
..LLM.......boa noite
.L.LM...M...boa sorte
ML........M.boa tarde
M.....LM...Lboard
M.L....M....board of
M.L.........board will
L.O...ML...Lboarding
N...........boardroom
..L.M.N.....boas
M.L...N.....boas notícias
M..M..M....Kboat
ML..M.......boats
.MM........Lbob
LL.NM.M....Kbody
L...M......Mboiler
.LL.MLL.M..Mbolsa
........M..Nbolsa de
L.LMML....M.bom
..LMML.....Lbom dia
.L.....M...Mbon
M.L......M..bonjour
L.ML......M.bonjour je
.L.........Mbonjour madame
.L.M......M.bonjour monsieur
.N.........Lbonjour pour
..ML....ML.Lbonne
....M....M.Lbonne chance
MMM........Lbonne journée
M.L.....M...bonsoir
......N..L..bonus
...L.......Mbook
L........M.Nbook a
L.M.L..M...Nbooked
..M.........booked !
L.M.L......Mbooked for
KN.........Mbooking
M.LL.......Nboone
M.L........Nboots
NL...LN..L.Lbordo
M.........M.bos
.LM.MLM.....boss
N.L........Lboston
M.N........Kbotas
LMLM........both
..O........Lbottes
M....M.....Kboutique
MLLN........box
ML.........Lbram
..L........Mbranch
NML.........brandt
N..........Lbrasília
LL..M...N...brauchen
...LPL..M..Lbrauchst
..M.........break
...........Mbreakfast
K..........Nbreakfast show
M.K........Nbreng
...........Nbreve
L.L........Nbreve colloquio
..LM........bridge
NMLLL.L.NN.Ibrief
LMM........Mbriefing
.LM.......MMbring
K.M........Mbring a
L.O........Lbring gern
L.L.......MNbring my
N..........Lbring originals
LL.L......NMbring the
..L........Mbring this
..M....M...Kbring you
.........L.Nbring your
..L.......KPbringe
..L...M..M.Mbringen
..L...M..M.Mbringen sie
L..L.......Nbringt
K..M.......Mbroken
M.N........Kbrother
K.MM........brought
...........Mbruno
L.....P....Lbrut
......OM...Lbruto
......N....Lbrutos
L......L...Nbsc
L.M.........bst
L.LLM......Mbudget
M..LM...L...buen
M..LM......Lbuen día
O.L........Lbuenas
N.....L....Lbuenas tardes
.ML..L....MLbuenos
.ML..L....M.buenos días
..M.M.......building
.........N..buon
.........N..buon lavoro
L.MLM......Mbuona
L..........Nbuonasera
OML..LL.L.MKbuongiorno
LO.........Lbuongiorno ho
O.L........Kbuongiorno il
N..L.......Lbuongiorno può
M.ML....M..Lbureau
L..N........burst
L..N........burst main
L.OL.M....L.bus
NN.........Kbuscamos
M..........Lbuses
M..........Lbusiness
N.L.........business attire
M..M.......Lbusiness partner
L..........Nbuste
L..........Nbuste paga
MML.LNM.L.LLbut
....LNM....Lbut no
.....M......but we
N...........buy
...........Mbuyer
..L...M..M..by
......M.....by #
.....L.....Mby a
.........M.Mby friday
.L.......N.Lby monday
K..L..MM...Mby on
...........Mby our
L..N........by phone
N..........Lby return
M...........by sunday
M.M..LM..L.Lby the
......M.....by thursday
.N.........Lby tomorrow
.........M..by tuesday
.L........M.by video
L.....M..M..by wednesday
N.........MLby your
O.L.........by zoom
M..M.......Lbâtiment
L..........Nbénévole
.L.........Nbúsqueda
LL.........Obúsqueda de
MMM..L......c
L..........Mc #
.MNLL.M..L.Kc'est
K.O.........c'est noté
......O....Lc'est oui
LL..ML...M.Mc'è
L.MLN.......c'è più
ML.L.....M.Lca
M.......MM.Lca #
N.L......L.Lcabin
LL......MM.Ncada
..N........Lcafe
M.L.........caffè
LL.........Ocafé
L..L......MMcaio
N..........Lcais
N.......M..Lcaixa
...........Mcake
K.P.........calendar
.MNL.......Lcalendar hold
L.N.........calendar invite
LM......M...calendario
.LL........Mcall
..M.........call #
L..........Mcall ?
L..........Ncall at
L..........Ncall for
N..........Lcall letter
M.LM......L.call me
..M.........call the
...L...M....call to
..LL.......Ncall us
..M...M....Lcall with
ML.......M.Lcall you
N..........Lcallback
ML.M.....M.Kcalled
M.......MM.Lcalled for
...M.......Lcalled to
.L.......M.Mcalls
M..........Lcallum
LMM.....M..Lcalma
L.LO.......Mcambio
L..M.......Mcambio de
.LLM......M.came
.L.........Mcame across
L..O.......Lcame up
.........M.Mcamera
O.L........Kcameriere
MMLMM......Kcampus
.ML.L......Mcan
L..........Mcan come
LMLL..M..M..can do
..M.........can find
LMMNL......Lcan get
M...M......Lcan i
..M........Mcan meet
LM..........can offer
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
L...O......Lcanceled
....M.......canceled by
L...OL....MLcancelled
...MM......Lcancelled by
....M.......cancelled the
O.ML.......Kcancello
.....N.....Lcandidacy
L.M........Mcandidat
..ML.M......candidata
..LL.M.....Mcandidate
...........Mcandidate for
.LL..M..MM..candidates
.....O.....Lcandidates and
L..........Ocandidates for
.........M..candidates who
........M...candidates will
L.M.....L.MNcandidati
L..L...M...Mcandidato
LLL......M.Ncandidatos
O.L........Lcandidatou
LL......MM.Ncandidats
.NLLLML.N.LLcandidatura
........M...candidatura a
........M..Lcandidatura per
........M..Lcandidatura recebida
.LL..N......candidaturas
.ML.LM..MMLLcandidature
L.......MM..candidature au
L....N.....Lcandidature for
LL.N.M..L..Mcannot
L..O........cannot do
L..P.......Lcant
...........Mcanteen
M.LN.......Kcantiere
O..........Kcantina
M..........Lcap
M.L........Mcapire
M........M.Lcapo
MMM........Kcapt
LLM.....L..Mcaptain
.L.L.......Ncar
.L..M...L...cara
.LN........Mcard
K.O........Mcard and
.ML.........care
L.L........Ncareer
.....M.....Lcareful
M.....N.M..Kcargo
M.....N.M..Kcargo de
...........Mcari
L.NM........carla
M.L..M..L..Mcaro
L.LN..M....Lcarro
..M.........carry
N..L.LMM.M.Kcarta
.......M....carta de
L.....NM...Lcarta oferta
LL.........Ncarte
L.N.........carver
.....ML..M..cas
..L...M...L.casa
..ML.M...M.Lcase
LLML.....N..case you
LL...MM.M...caso
L.LM..N.L...caso de
K.L........Pcasting
L.M.....M...cat
L.M...N....Lccnl
......O....Lcdi
......N....Lcdi #
...M......MLce
K..O........ce jour
...M........ce la
L...MM....NLce matin
LM.M.M.....Lce qui
.LL........Ncedar
LLLM.M......cela
L.LM........cela vous
LL.......O..celular
L........M..center
L..........Mcentral
N..........Lcentrale
NM.......L.Kcentre
..N........Lceo
LL.......M.Ncerca
L........M.Mcerca de
NMLL.M..LM.Kcerchiamo
......LM..MMcertificado
LLN...LMM...certificate
.......MM.MKcertificates
LM..M.......cette
LN..........cette semaine
ML.........Mcfo
MM..MM.....Kchair
M.L........Lchair of
L..........Nchairs
.........M.Lchallenge
MLML....M..Kchama
.L..M......Mchance
KL.O........change
L..N.......Lchange of
L..NM......Lchange to
KL.N....L..Nchanged
L.MK.......Ochanged the
L..O.......Lchangement
L..N........changement d'horaire
L.M........Lchanges
O..........Lchapel
L.L.......MNcharla
M.ML..M....Lcharlamos
MM..........charlar
..L........Mchase
....L......Mchat
M..........Lchat about
.L.........Mchat this
L........M.Mchat with
..M........Lchaussures
MLLL.N..LL.Lche
.LM.MM..L...che il
LLL....M.M.Mcheck
.......N....check and
L..M.......Mcheck in
L..........Ncheck the
..N........Lchecking
.......N....checks
..K....MM.N.cheers
..L.....M.MLcheers for
.MNL....ML.Kchef
.MM........Lchef de
OM.L.......Kchefe
..L........Nchegue
.MLLO......Lchema
N.L.M......Lchemistry
......M..L.Ncher
N.LL........cherche
.L.......M.Mchez
.LM........Lchez nous
.L......M..Mchi
.NLL.......Mchiacchiere
..LL.......Ochiami
..N........Lchicago
LL.......N..chiediamo
N.L........Lchief
.......M..MLchildren
..MLM......Lchiusa
L.NMM......Lchiuso
LOL........Lchoice
.OL........Lchoice of
LN.L.....M.Lchoices
.....N.....Lchoisi
LN...O..L..Lchoix
.M..........choose
...........Mchoose a
L.N.........choosing
L.N........Lchoosing a
...M.N.....Lchose
...L.M....L.chosen
.LM.M......Mchristmas
LL........M.chère
MNL..M.ML..Jci
NL.LMO.....Kci ha
.M..........ci piacerebbe
LN..........ci sono
MN.L..L..M.Lciao
LOL........Lciao elisa
.O.........Lciao mara
ML.L....M...cinco
..M.........circa
LM.L.......Mcita
..L........Mcita con
..L........Ncita en
..N........Lcitofono
LL.........Nclaim
.LL........Nclara
M.L.........class
....K......Oclass cancelled
....L......Nclass on
...L...M....clear
L......M...Mclearance
...M.......Lclerk
L.LMM.......clerk ii
...........Nclic
.LM.M.......client
....M......Lclient has
.ML.........cliente
L.N.M......Lclinic
K....M..M..Mclose
.....M.....Kclosed
.....M.....Lcloser
.....M.....Lcloser to
LM.......N.Lcloses
.N.........Lcloses at
L........O.Lcloses friday
..L.....N..Lclosing
........N..Lclosing date
L.LN.....M.Lclosure
..ML.L.....Mclub
N.L.........cnc
L..........Mco
L..........Mco op
K..........Ocoach
LLL......M.Ocode
...L.....M.Mcode #
M.K...M....Ncodice
M.L...M.....codice fiscale
MLM......M.Lcoding
.L.M.M....L.coffee
.L.N........coffee and
M.LMM......Lcoiffeuse
ML...N.....Lcoisa
K.MN.......Mcol
.ML.........cole
N..........Kcolegio
LN.........Lcollaboratrice
M.L........Lcolle
L..N........colleague
L..M.M....M.collega
..L........Ncolloqui
...M.......Lcolloquio
MO.........Jcolloquio ?
...........Mcolloquio con
............colloquio conoscitivo
L.MM.M.....Lcolloquio del
J...M.M....Mcolloquio di
M..MM......Kcolloquio domani
P.LL.M.....Kcolloquio il
NL.M.......Kcolloquio in
M..........Mcolloquio per
.O.........Kcolloquio propongo
K..M.......Ncolloquio relativo
N........M.Lcolloquio si
NLNM.......Lcolloquio è
...LLM.....Mcom
.ML........Ncom a
MM.L..M.....com o
........N...com sucesso
KLRM.......Kcombinado
L.N.........combinado até
..L........Mcome
..L........Ncome along
.ML........Mcome and
L..NL......Mcome at
L.M.M......Lcome back
K..L.......Ncome by
K..........Ncome da
N.L...M....Lcome down
LML.........come first
ML..N......Lcome in
L.ML......MMcome on
...LO.......come saturday
.M.L.......Mcome to
L.LN..M.....come tuesday
M.LM.......Kcome up
N.LM......MLcome with
O.K........Lcomedor
ML.L...ML...comes
MLL...M....Lcomeça
M..L.......Mcomigo
LLNN.M.....Kcoming
...MLM.....Lcoming in
.....M..M...coming to
L.MLN.......coming up
.L.......L.Mcomité
K.MM..M...M.comme
LLM.......MLcomme convenu
L.MN.......Lcomme prévu
L..O.......Lcommencera
N.L.........commercial
NML........Lcommis
N.L........Kcommissie
.....L.M....commission
M..L.M..L...committee
.....N...M.Kcommittee has
N..........Lcommunication
.L.MLLMML..Mcomo
LNM........Lcomodo
............company
......N....Kcompensation
......LM.M..complete
.........M..complete the
........LM..complete your
.....MM....Lcompleted
L..N.......Lcompreensão
LL.N.......Lcompréhension
L....LNO...Kcompter
.....LNM...Lcompter du
..LMMM.....Lcomunica
L.LMMM..M..Lcomunica che
...LN.......comunque
.....M..M...con
.LML..L.M...con el
L.L........Ncon gli
...........Mcon i
..L........Ncon il
M.LLLML....Ncon la
M.MM.......Lcon me
.....N.....Lcon más
L.L........Ncon su
KM...M.....Mcon te
.L...LM....Ncon tu
LLLM.......Ncon un
.....N..M..Lconcluída
.....N.....Lconcluída a
L....M..N..Kconcorso
..LLO.......concurso
......LO...Lcondicionada
.LM...N....Lcondiciones
L....LLO....condition
.......M....conditional
......LM....conditional offer
.......M...Mconditions
LL.........Nconduct
LMLM..L.N..Lconductor
...........Mconference
K.P.....M..Kconferma
..M........Lconferma appuntamento
L.OL........confermato
L.M.....N..Lconfermiamo
......M...NLconfermo
L.M.........confermo il
L..........Nconfidencial
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
K.O.........confirmado
L.NL........confirmamos
L.ML.......Mconfirmamos a
M.LM........confirmar
LMM.....M..Lconfirmation
........N..Kconfirmation #
..M.....M..Lconfirmation de
L.M...M....Lconfirmation of
L.NM........confirmação
N......M..MLconfirme
..L.......NLconfirme ma
..N........Lconfirme votre
L.ML.......Mconfirmed
L..........Mconfirmed for
M...........confirmer
N...........confirmer votre
KMM.......MMconfirming
L.L........Nconfirming our
..ML......NLconfirmo
L.........N.confirmo a
..........NLconfirmo que
..M.....M...confirmons
...........Mconfirmons votre
L.N........Lconfirms
L.N....M...Lconfirms your
L.........MMconfirmé
...M.......Lconflict
...LN.......congelou
N.L...MM...Kcongratulations
ML....M.....congratulations !
MMLM.......Lcongratulations on
NML........Lconhecer
MMM........Lconmigo
N..L...M...Lconnosco
.MLL.......Mconocerte
.M.........Lconoscerla
............conoscitivo
.L.......N..consegna
.OL........Lconsegue
LLL..MM....Nconseil
LL.......M.Mconseillère
.....M......conserveremo
L...M...L..Mconsider
....LN......considering
ML....M...MLconsiglio
LM.........Mconsigo
..L........Mconsular
..L........Mconsular section
.L.........Nconsulente
L.KL..LM.M.Oconsulta
..L........Mconsultant
LLL........Oconsultation
L..........Nconta
.LM.....N..Lcontact
.....M..N..Lcontact you
L.......M...contacted
ML.L.N..M..Lcontacto
.....M.M....contigo
L.....LO...Lcontingent
L......O...Lcontingent upon
L.LO.......Lcontinua
.....M......continuar
KLMLM.OM....contract
......N....Lcontract zit
K.L........Ocontractor
......N.....contrat
.....M.N...Lcontratación
LLK..LP..L.Mcontrato
......N....Lcontrato a
......N....Lcontrato indefinido
L.L...NM...Mcontratto
NML......M.Kcontrol
M.ML........controller
.M........MLconvenient
LLM.......MLconvenu
..........M.conversa
LM.........Mconversa com
.L..M.M...M.conversa de
.N.........Lconversar
MLM.......MLconversation
M.L.........conversation with
.ML..M......conversations
.M.........Lconviendrait
.M.L.......Nconvient
N.LM..M...MKconvite
M.....M....Lconvite para
L..........Nconvocamos
L..........Mconvocation
L..........Mconvocation à
..L.M......Mconvocatoria
..L.....M...convocazione
N..........Lconvochiamo
L..........Mconvoquée
K..........Nconvoquée à
..M..M.....Lcoo
L..L.L..MM.Lcook
M...M......Kcooperativa
.MLM........coordenadora
N.L........Lcoordinadora
.N......L...coordinator
MLL.....M..Mcopia
..........MLcopies of
L.....M..M..copy
..N........Lcor
.........MMKcordial
..L.......NLcordiali
..L.......NLcordiali saluti
.M.....M..MKcordialmente
NL...L.NM..Kcorso
.M...L......cosa
OL.........Lcosì
......N.....cottage
L.LNM.......coucou
LNL.L..M...Ncould
.N.M.......Kcould do
L..........Ncould i
.L...N.....Lcould only
L..........Ncould we
LNL.LL.M.M..could you
ML..M..M...Lcouncil
LL..LM.....Ocounsel
..M........Mcounter
N........M.Kcounty
N.L.........coup
MML..M.....Lcouple
MM.........Lcouple of
M.L.M....M.Kcourrier
K.KN.M..L.MNcourse
M.L........Mcover
.LLN........covers
O..........Lcozinheiro
N.L...M....Lcraig
....ML..L..Mcredit
NML........Lcreek
M.M.....ML.Kcrew
N.L.....M..Lcrewing
.....LLPM..Lcriminal
.N.........Lcréneaux
NL.L..M....Lct
.MM.......LLcto
LMM..L.....Kcualquier
N..L..LML...cuando
LMM..M......cuatro
..M........Lcucina
M.L..M......cuentas
LL.........Ncuestionario
.ML.......MKcui
MM...O.....Kcurricular
.N..........curriculum
M.LL....N..Lcurrículo
........MM.Lcurrículo para
M..........Mcurrículum
.L.........Mcustomer
LL.........Ncustomers
L..........Mcut
LN..........cuál
LQ.........Jcuándo
M.LL.LL.N.LNcv
LL.........Ncv and
........M...cv for
N..........Lcv passe
........N..Lcv per
LL.........Ncvs
LL.........Ncvs attached
OML...M....Jcá
N.L..MM....Lcá na
L..........Mcódigo
.L.........Ncómo
M..L.......Md
K.OM.......Ld'accordo
...........Md'accueil
L..........Md'admission
...M..LN...Ld'agent
......LN....d'agent de
..L........Nd'apporter
.ML..M......d'avoir
L.ML..MM....d'embauche
......LM....d'embauche sous
M..........Md'entretien
L..N........d'horaire
M..........Md'identité
NL........MKd'infirmière
M.L..M......d'un
............d'une
M...........d'une pièce
.L..MN.....Ld'être
.....N......d'être venu
L..M........da
.....M.....Kda entrevista
M.LM.......Lda manhã
N..........Lda parte
...M.......Lda sua
N.M.L.LN...Kda tarde
.ML.........da vaga
M.LM..M...MKdaan
.LNL.M......daar
ML.L.L..MM..daarna
K.LNM......Ldaarom
M.LM...M....dabei
...M........dag
.O...L.....Ldagdeel
.LM...LMN..Ldahin
L.ML..MMM..Kdal
L.....MMM..Ldal #
M...........dale
M.LL........dalla
LM.L.......Mdalle
LM.........Mdalle #
KL.MN.......damit
NMM.LL.....Ldan
NL........MLdan hoor
...N.......Kdan is
.........N.Ldan kijken
M..M.......Ldan praten
L.O........Ldan zie
L.O........Ldan zien
.L........LOdana
...L.L..N...danach
N.L.........danach setzen
NLL.........danielle
LL......M.N.dank
..........M.dank für
..L.......NLdank voor
MLL.LML..MNLdanke
.....M......danke dass
.L..LLL..MM.danke für
M.OML....L.Kdann
K.P........Ldann bleibt
N..........Ldann reden
M..........Ldanny
L..........Mdans
L..N.L.M.M.Ldans la
K...MM.....Ndans le
M.M........Kdans nos
LLM.....M..Mdans votre
LN.L.......Mdar
...........Mdar um
.M..........dario
...M.M.M...Ldas
MM.L........das #
NLL.........das ?
NLL.........das bei
LL.M......NMdas gespräch
LL...NLML.MMdass
L.OL.......Ldass es
..LL.M....M.dass sie
...M.N.....Ldass wir
LLLM.N...L.Ldat
ML..........dat ?
.....ML.....dat je
.L.M....M..Ldata
M.ML.M......data #
L.MM....LM.Ldata analyst
.LL...M.....data engineer
...........Mdata entry
........N..Ldata scientist
...M.L......date
O.L.........date #
N.LL.......Ldate de
L.....M.M...date is
LO.NLL.....Kdates
L..L..L..M.Mdatos
N..........Ldatum
.LL...LM.M.Mdauert
M........N.Ldauert #
....N.......davvero
LOLNL....L..day
.MLM.......Lday #
LM.M........day and
..........MLday i
L..........Nday is
N..........Lday on
LOL.L.M.....days
L......O...Ldbs
L......O...Ldbs and
......LN....dbs check
............de
..L.LLM..M.Mde #
......M..M.Mde abril
K.O...M....Lde acuerdo
...........Mde admisión
..L........Nde admissão
.....L..O..Lde admitidos
..NM.......Kde agenda
M.LL..M....Lde agosto
..LLM......Nde amanhã
......N....Lde arbeidsovereenkomst
.....LMM...Lde auxiliar
MM.........Lde baan
......M..N.Kde bijlage
N..........Lde brasília
N.LL......NKde ce
...L.......Nde cita
O.K........Lde comedor
M.LM.......Kde commissie
.L...M......de entrevista
..K........Nde espera
MM.M.......Lde fevereiro
LL.M..N.M..Lde functie
L.LMM.....MLde hoje
...M.......Lde hora
...M........de horário
L.MM......MLde hoy
L.M........Lde jeudi
KMM.........de julio
M..L........de junio
M..L....M..Lde la
.ML.M......Mde las
..N........Lde loods
M.L.........de los
LNLM.......Lde m'indiquer
LNL...M.....de manhã
NL....M.....de marzo
M..M.......Lde março
M...........de mayo
LL.MN......Mde mañana
L..O.......Lde mercredi
L.LN.......Mde nieuwe
MMLM.M..L..Lde nous
.MLL.......Mde noviembre
L..M..M....Lde octubre
MLL......M.Lde outubro
L.M.M......Lde personal
MML........Lde planta
L..LM.N.....de poste
L.LO........de quarta
L.........MMde que
L..MNM.....Lde quinta
L.M........Mde receptie
MM......M..Lde recrutement
......N.....de refeição
........N...de réception
L.L........Nde salaire
.N.........Lde semaine
M.LL........de septiembre
ML..L.M.....de service
N.L....M....de serviço
LL.M...M.M..de setembro
..LNN......Lde sexta
M.L.....M...de su
......LN....de sûreté
.N.........Lde talento
.NL...N....Kde te
...........Nde ti
.......M...Mde trabajo
M.L...M.....de trabalho
...........Mde turno
LM.LMM......de vacature
....N......Lde vendredi
LM.......M..de volgende
ML........M.de vos
K..........Mde votre
M..LM.MN...Kde vous
LM......M..Mde week
ML.........Lde winkel
LL......MM.Mdeadline
..MML.......dean
...........Kdear
N.L........Ldear ada
L....M...M..dear applicant
M.....M....Kdear dr
.LL....M..LOdear mr
LL..M.M...MMdear mrs
LM..L.....N.dear ms
.L.MM......Ldec
M.L.M.......dec #
..MM.M.....Kdecember
M.M.M......Kdecember #
.LLL.L..LM.Ndecide
L...NM.M...Ldecided
L...NN.....Ldecided to
LLM..M..L.M.decidimos
.....L..M.M.decidir
....LMM.L...decision
....M.......deciso
.....M..N..Ldecisão
N.......M..Ldeckhand
N.LL..M.....decline
.LM...LN...Ldefinitivo
..MM....M..Kdegli
..LL.......Mdein
.L.L....M..Mdeine
LL......MM.Mdeine bewerbung
L.LNM......Ldejamos
L......M..MLdel
LN.MM......Kdel #
L.M........Mdel jueves
L.L...M..N.Mdel lunes
MLLM.......Mdel martes
......KP...Ldel medico
LL.N........del miércoles
N..M.......Ldel posto
NL..........del puesto
L.LMM.M.....del viernes
...N.......Ldelayed
......M.....delighted
M.....M....Ldelighted to
M.LL..M....Mdelivery
M.....L.M..Ldella
L.NL.M..L..Ldella sua
.LK........Mdelle
LNM.......MLdelphine
MM.LL.......dem
.L..M.......demain
L.N.........demain #
N...........demain matin
.L.......M.Ndemande
.........N.Kdemandons
NLK........Mdemo
..L...M..M.Kden
NLLM......L.den #
M..L......MLden termin
......N....Lden vertrag
N.M........Ldenis
LMNLML.....Kdenise
LOMM.......Kdenn
.ML........Mdentist
M.L.M.......department
.......N...Ldepends
.......N...Ldepends on
L.....M..M.Ldepois
L.....N.....depois da
LL.LM.MM.M.Kdepois de
..L........Ndeposit
..M.........depot
.LM......M.Ldeputy
...........Kder
LM.M........der #
.LLO.M.....Lder a
N..........Lder früh
O..........Kder kanzlei
M.L..M.....Lder stelle
L.L........Nderniers
K.O........Lderrière
.LM..M.....Ldes
..L........Mdes candidats
L..........Ndes fêtes
.N.........Ldes soins
.........N.Ldesafio
M.L.......M.description
...NM......Ldesculpa
L........M..desde
M..M.M.....Ldeshalb
M.M.........design
......M..M..designer
.L.........Mdesk
M..M........despacho
ML...M.....Ldespués
...M.MM....Kdespués de
..M......L..details
..M........Ldetails for
L.O........Kdettagli
L..M..M....Mdetto
..L..M.MLM.Kdeux
M..........Ldevant
.M...M.....Kdeveloper
.L.MMM......devo
M.L..M......deze
.....L.....Mdeze week
L.LM.....O.Ldezelfde
L.L......M..dezember
LM..........di
L...MM......di #
......MM....di assunzione
L.MLM......Mdi domani
L.L.M.M.....di giovedì
..N........Ldi gruppo
.MLL..LM...Mdi lavoro
MLN...M....Kdi martedì
.L....M..N.Ldi un
L..........Mdi via
...M.L.....Ldia
MLM........Ldia #
N...........dia de
M...........dial
..L........Mdial in
M.M........Ldiary
O.L........Ldiary at
.N.........Ldias
.M.M.......Ldica
LM.M........dica lei
NMLL.....L.Ldich
..L.M.......dicht
.LLLN......Mdid
...........Ndid it
...........Mdid you
LL.M.M......didn't
ML.L.M..L...die
LL....N....Kdie stelle
M...........die unterlagen
M.M........Ldie werkstatt
...L.......Ndienst
L..M.L...M..dienstag
...M.L...M..dienstag #
LL..M.....MMdienstag um
LM.......M..diese
.M....M.....diese woche
LM.........Ldieser
N..........Kdieses
O..........Kdieses schreiben
.....M.....Ldiesmal
.L.......N..différé
..LN.......Ldiga
..LN.......Ldiga me
.ML......N..dimanche
L..M.......Mdime
LN.N.......Ldimmi
LM.N.......Ldimmi tu
LN.........Mdinner
L..M.......Mdinsdag
L...L......Ndinsdag #
.M........MLdinsdag om
......M.....diogo
O..........Kdiploma
..O........Kdiplômes
L..M.M..L...dir
.LL..M.....Mdirect
N..........Ldirecteur
..N........Ldirections
........N..Ldirectly
.L.........Ndirecto
MM.M.....L.Ldirector
M.L.........director and
M.M........Ldirectora
N.L........Kdirectrice
LM..M.......diretor
L..M.....M..diretora
OL....M....Jdirettivo
MM...M....MKdirettore
LMMNL...M..Kdirettrice
LML....M....dis
.N.M.......Ldis moi
...MM......Ldisculpa
...N.......Ldisculpa las
L..NM.......disculpas
.LM........Mdiscuss
LLN....M...Ldiscussed
M.........MLdiscussion
N.L.........discute
N..........Ldiscute du
.M.......M.Ldispatcher
....OL.....Ldispiace
....NL......dispiace davvero
.MLLM.......dispo
.M.M.M.....Ldisponibilidade
NL.LML....LMdisponibilità
LLM........Ndisponibilità per
.O.........Ldisponibilités
LML.........disponible
..L.N......Ldisregard
M......M...Ldistrict
LLMM....M...dit
LM.M........dites
LM.M........dites moi
M..M.......Kdive
L..M..N.M..Ldiz
M.....L.M...dni
LM.M........do
LMLML.......do #
MML..L......do ?
N.LL.....M.Ldo a
LN.........Ldo any
N..........Ldo come
L.L...M....Ndo contrato
LLLN.....N..do it
N..........Ldo lado
.M.........Ldo monday
..L.M.......do not
.M.N.......Ldo our
M.L..M......do processo
N..........Ldo sat
KLN...M..M..do the
...M........do this
.MLL.......Odo you
L..M........do your
M.L.NL.....Kdoch
..N...M..M.Kdock
L.N........Ldock road
OLL...M....Ldoctor
..LL..M....Mdoctora
..L....M...Ndocumenti
N.....M.....documento
L......MN..Ldocuments
O..........Kdoe
MLKM....M...doen
ML......N...doen we
N..M......LKdoes
K..O.......Ldoes friday
M....M.....Ldoes not
OLL........Ldoes that
.LM.........does the
.M..........does your
MLLM........doesn't
N...........dogs
MLL..M.....Mdoing
..L........Mdois
N..........Ldom
MM......NL.Ldomanda
KL.........Pdomande
...N.L.....Ldomani
O.L........Ldomani #
L.M.........domani alle
M..N.......Kdomattina
ML......L..Ndomenica #
LLL........Pdomicile
LM...L...O.Ldomingo
L........N..domingo #
L.M..LM.....don
LLL.NL..MM..don't
L.L.P....M.Kdon't come
L.L.M...M...don't need
..MNM......Jdonc
...LN.......donc plus
.MM......L..donderdag
..M.........donderdag #
L.M.......MLdonderdag om
MMM....M.L.Kdone
MLLM.......Mdonnerstag
L.ML.......Mdonnerstag #
M.........MLdonnerstag um
...MNL.....Kdont
L..PML.....Ldont come
L.M.M......Ldoor
L..MM.......door de
...NL...M...door het
L.N........Ldoor in
.NL......N.Kdoor naar
L.N.........door will
L.N.........doors
MMLLL.M....Ldopo
LO..........dopo le
.L.LLM......dos
M.LLML..ML..dossier
L.L........Mdossiers
..ML.L.M..M.dott
L.M..L.MM..Ldott ssa
MLML........dottor
K.M.....M.M.dottoressa
N.M.ML...L.Ldown
L.N.........down for
M..........Ldown the
N...........down with
M..ML....L..dr
.M.........Mdra
LL.........Ndraft
M.M.....M..Kdrawings
.ML......M..drei
.L.........Mdress
L.L........Ndrh
.M.L..L..N.Ldrie
.NL......M.Kdrie uur
..L........Ndrink
M...M.......drive
.LM....M..MKdriver
...L.......Mdriving
...ML..M....drop
L......MM...drop in
.......N....drug
.M....M....Ldu
K.MMMLM....Ldu #
M.LL.......Ndu am
..L........Ndu bist
......O.....du kriegst
L.N........Mdu marché
L.N........Ldu mardi
.M.........Ldu poste
..OL.......Lduarte
LM.L.M.M.M.Lduas
L.LN....L.M.due
.NLL.......Mdue chiacchiere
..LM.L....NLdue course
L.LP.......Kdue to
.MLM.......Ldunmore
L..........Mdura
..M......M.Lduration
.........M.Lduration #
MML....M...Ldurch
KNM........Lduring
L.N.........durée #
K.MMN..MM.LKdus
M.MM.......Lduty
L........M.Mduurt
L.M..O.....Jdynamics
.MLM.......Kdá
.O.........Kdá jeito
L.......L..Ndès
L..M........décalage
...M.......Ldécaler
...N.......Ldécaler notre
K.M........Ndéjeuner
LL..MO.....Ldéjà
..LKO.......déplacer
..MM....M..Ldépôt
..L.M.......désolé
..LN.......Ldésolée
.N......LL.Ldía
.M....M....Ldía de
LN..........día te
LN.M.......Ldía y
LML...M.M.MKdías
ML....N....Ldúvidas
LL.M.......Ndürfte
LL.M.......Ndürfte ich
........M...e
.M...LM.M...e #
...L.M.M.L..e a
..L........Ne as
NM.........Le ci
N..L.......Le com
NLL......M.Le due
.MM....ML..Le il
..L........Oe la
...LLL..MM..e mail
L.....N.....e me
NLL.........e mi
N..........Le no
LM.MM......Ke non
L..O.......Le não
...........Me o
N.L.........e paga
M.L.........e parliamo
M....N.....Le per
NLL.....M..Me poi
...........Me se
M.LMML.N...Le ti
LML......M.Neach
L.L........Neach of
.MM.L.......early
LO.........Keasiest
N.LM.......Leastern
ML..........eat
LL.M.M.M...Mecht
M.MM.M...M.Jeditor
MMM........Kedson
M.LL.......Meen
NM.........Leen eerste
N.LL....M..Meen gesprek
LL...O......een kandidaat
L..........Meen kennismakingsgesprek
L.L........Neen kort
LN..........een moment
..........NLeen prettig
MNL.........een sollicitatiegesprek
...M........een uurtje
LN.....M....een van
N.LL.M..L...eens
...L.......Meerst
MML.........eerste
MM.........Leerste gesprek
L...O......Lefecto
....N.......efecto la
L.LLO......Lefeito
L...O......Lefeito o
....M.NL...Leffect
......OL...Leffect from
..M...NM...Keg
..L..M.....Megregio
.O.........Leigentlich
.O.........Leigentlich immer
.L.......M.Neight
N.LL.L......ein
.ML........Nein gespräch
L..........Nein interview
N.L........Lein montag
..L..ML..M.Meine
..L..M.....Neinem
LM......M..Meinem gespräch
MM.........Leinem vorstellungsgespräch
LML..M..M..Neinen
.L.M.....M..einer
L........N.Leines
MM.........Keinfach
N..L....M..Leingang
LL......O..Leingangsbestätigung
L.......O...eingegangen
......N....Leinig
NLL........Leinkauf
.M.......M.Leinladen
MLL.....M...einladung
.LL......M.Meinladung zum
L..LMN.....Leinmal
LOLML...M..Keither
.M.........Leither day
..LM....N..Leither way
............el
..L...NM.L..el #
.......N...Lel candidato
L...M.N.M..Lel cargo
LL......M..Nel comité
L..........Nel cuestionario
N..........Kel dni
..M......N.Lel domingo
......MN....el examen
.N.........Lel hueco
.M.........Mel jueves
.LL...M....Nel lunes
...L.......Mel martes
L..N........el mismo
LN..........el miércoles
L..........Mel programa
.MML.MM.L..Lel puesto
MM.......L.Mel sábado
L.N........Lel taller
M.LM.......Mel viernes
L..........Nela
.L...M.M..MLelena
.L.M.......Meleven
O.L.M......Lelf
.ML........Melige
LNM.........elisa
L.M........Melkaar
.....L..NL.Kelle
LLLM.N....MLelse
L.L..M.....Mem
L.LN........em caso
.....L..N...em contacto
LM....M.....em que
........MM.Lemail
L.N........Lemail confirms
...N.......Lemanuele
...M.....N.Lemergency
M..LM......Lemma
..M.........empfang
..L........Nemployer
.........M.Nemployers
L.L...MM....employment
LLL........Nempresa
.L.........Oempresas
...L.....M..en
...L....M..Men #
.....N......en agosto
L..L..M....Nen ayunas
...........Men cas
N.ML......MKen dan
LLLM..M....Men de
.LM..L.M.M..en een
ML..L.M....Len el
.....O.....Len enero
MM.........Len entretien
.....M..L..Men esta
LM.........Men fin
.MML...M...Len ik
LL...MM....Men je
L.N..M.....Len la
M.L......M..en ligne
M.L......M.Len met
L..N.......Len niet
N.L........Len nuestra
L....L.....Oen tu
..LLMM......en we
L....L..N...encajas
......OM...Jenclosed
L.LM......M.encore
L..L.MM..M.Lend
MMLL.LM.M..Kend of
....KO......end the
LLM..M..N..Lende
..L..N.....Lenero
.LM.........eng
M........L..engineer
.MMM.......Lengineering
N..........Lengineers
N.L......N.Kenglish
.......M...Lenhanced
.......M...Lenhanced dbs
.M.........Lenjoy
M.L.......NLenjoyed
M....M.....Kenjoyed meeting
..........M.enjoyed our
L.M..L...MM.enlace
M.L.....N..Lenquiry
MK.........Nensemble
L.O........Lentendu
....N......Lentfällt
K.Q.M......Kentonces
K.P........Lentonces la
LMMM........entra
..M.....M..Lentrada
L.N.........entrance
KN.L.....L.Nentre
...........Nentre #
...L.......Nentre as
L..M.L......entretien
MO.........Jentretien ?
...........Mentretien annuel
P.L........Kentretien aura
.M.........Mentretien avec
L..........Mentretien de
L..N.......Lentretien du
N..L.......Lentretien est
..L........Mentretien le
L.M.........entretien pour
L..........Nentretien préalable
..L.....M..Mentretiens
LL.M....M...entrevista
NN.L.......Lentrevista ?
....M.......entrevista cancelada
L..M....M..Mentrevista com
LL.........Nentrevista con
L.N........Lentrevista confirmada
KKLMNL....MNentrevista de
K.NN..M....Kentrevista del
O.L........Lentrevista dia
NMLL........entrevista el
M.NL.......Lentrevista es
...LN......Lentrevista hj
K....M.....Mentrevista individual
LL.L.......Oentrevista inicial
L..NM.......entrevista mañana
..MM........entrevista para
M.......M..Lentrevista personal
LN.M.......Kentrevista pode
........M..Lentrevista por
L.LO........entrevista pra
MM..........entrevista presencial
.M..N......Lentrevista que
R.LL.......Ientrevista será
LM...M..LN.Lentrevista te
LM....M....Mentrevistar
KLL........Pentrevistas
L..........Nentrevistas de
L.L........Nentrevistas del
.LM.M....L..entrevue
..N.........entri
LMLLL....MM.entro
......L.ML..entro il
L..........Nentry
.....MM...MLentscheidung
.....N.....Lentschieden
...MM......Lentschuldigen
KLQ...M...LKentão
L.M...M....Lentão a
.....L...M.Nenvie
L....LM.M.M.equipa
LML..MM..M.Mequipo
.N.........Lequipo de
.LLM..M.M..Ler
L.....N....Ler mars
O..........Ker ook
LL...N......era
LM....MM....erbij
ML...O.....Lerfahrung
LLN.....M...erhalten
L.M.....M...erhalten sie
L.N.........erinnerung
..L........Oerscheinen
NML........Lerste
O.L........Lersten
K.L........Oerster
M.L...N....Leruit
......O....Keruit we
LL...O......ervaring
.L...M.....Mervaring met
LLM........Les
L.N.....M..Les bei
O..........Les el
L.L........Nesami
...L.......Mescala
...LNML....Lescrever
.L.LMM..L..Mescribo
...........Nescritura
..N.........escritório
..MM.......Lese
.L.......N.Lesercizio
L....O.....Lesito
.....N.....Lesito selezione
....M..M...Leso
M...........esperamos
M.L........Nesperamos el
..ML........espero
.M..........essa
LN.........Lessa semana
LL.....M...Mest
....N......Lest annulé
..M.....N..Lest bien
...M.......Lest ce
..L........Nest confirmé
MMLL........est prévu
LLL..M.....Nesta
O.L........Lesta carta
L.LMLL.....Nesta semana
O.LL....M..Lestamos
...M........estar
ML......M..Meste
LL....M....Oesteban
M.L...MM...Lestimada
L.LM...M...Mestimado
...........Nestimados
.L.N.L.....Mestoy
.LML...M....está
..L........Nestá confirmada
L.L........Oestúdio
.LL....M....et
...........Met #
....ML....MLet je
L.M.M.....MLet la
.MLL..M...MLet le
..M........Let moi
M........M.Let nous
M.M..M.....Ket on
LL.M..M.M.M.et vous
M.L..M..MN.Ketapa
.M....LML...etwa
N.M........Keu
N.L.........eu a
MMM........Leu e
..L........Neur
LL....M..M.Neuro
..........MLeven
NML.........even bellen
..........NLeven more
MML........Mevening
LN.........Mevenings
KLN.M.......event
L.MMM......Levent has
L.N.........events
L.LLNM......ever
.ML.....M..Levery
LN..........every day
L.L...M....Neveryone
L..........Neveryone in
.L.M....M...everything
...M.......Leverything else
MLL........Nex
..KNM...MN.Kexam
L.L....M...Mexame
L.LLM..N...Nexamen
..L......N..examination
L.L........Nexaminer
LL.L.....N.Oexample
.L.......O.Lexcel
LLLNN......Lexcuses
.L.N........excuses voor
M..........Lexecutive
.........N.Lexercice
NLM......M.Kexercise
P........L.Lexercise with
..L........Nexit
L..........Nexit interview
..L..M.....Mexmo
M....M.....Lexmo senhor
.LOL....M.L.expect
.LM.......LMexpect to
L.O.........expect you
L..........Nexpected
L.N.........expecting
L.N.........expecting you
..N...L.....expects
LL...N....LMexperience
.L...N..L...experiência
L.....M..N.Kexpires
M.L.LLM...LMf
...........Mf #
NN.L......LLf:#
.N.........Kf:a
......M...MLf:achterberg
.M.........Lf:acquisition
M..........Kf:admin
L....N.....Lf:administration
K..........Pf:admissions
L..........Mf:agence
LMM.........f:agenda
..L...M.....f:al
...N........f:alasdair
L..........Mf:alerts
L.......N...f:apply
..L........Mf:appointments
.........N.Lf:assess
L..L.......Nf:assistente
L........M..f:at
M..M.....M.Kf:ausbildung
.L.L......M.f:b
N..........Lf:bakkerij
LL.........Of:becas
.P.L.......Kf:berg
..M.........f:best
........M..Lf:bewerbung
M..L.M..L...f:bien
......M....Lf:big
LM..........f:bill
LL.........Nf:bookings
...MM.....MKf:bos
M..........Lf:bäckerei
L..M.......Mf:calendar
M...........f:campus
.....M......f:careers
N..M.......Lf:carla
L..........Nf:casting
..L........Mf:centre
K..........Of:centro
M..LM.......f:chef
L..........Nf:citas
L..........Nf:club
K..........Mf:coach
L......M...Nf:community
..L........Mf:contact
M..........Lf:cordiali
L..........Nf:court
.L......M...f:crew
...M.......Lf:cruz
M...........f:da
..L..M..M...f:de
M.M.M......Lf:dee
..M........Lf:delphine
...........Mf:desk
L.L.....M...f:di
MM....M....Lf:direction
..M.....M..Kf:do
............f:dr
...M.......Lf:dra
.....M......f:du
.......M...Lf:e
........M...f:empleo
.........N..f:estudio
L..........Mf:events
L.L......O.Lf:exams
L..........Mf:feld
..........NLf:femi
L.LN........f:femke
L..N.......Lf:fitch
M.LM.......Lf:frau
........M..Lf:freundliche
..........LMf:freundlichen
M.LL........f:g
..N........Lf:gail
M.M........Kf:garage
M.L.........f:gil
N..L.......Lf:gino
.M.........Kf:grace
.ML.........f:groet
M...........f:groetjes
.....L..M...f:grüße
...........Mf:grüßen
..L........Nf:gwen
M..L.......Lf:h
MNML.......Jf:haas
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
MM..........f:humanos
...........Lf:i
..........MLf:ines
MLLL....M..Nf:info
..M........Lf:interviews
.MN........Kf:ivan
L.PL.......Lf:ivo
LMO........Kf:iván
MNL........Kf:jan
N..........Kf:joan
........N..Lf:jobs
L..........Nf:jury
..L........Nf:k
..M.....N..Lf:karriere
PQMK.......Gf:kontakt
.MM........Lf:l
...........Mf:la
.LLN...M...Lf:lang
...M.......Mf:leitung
.....L.....Nf:lettings
LNM........Lf:lindgren
..L........Nf:lindqvist
...M.M.....Lf:lomax
...L......N.f:lotte
O.L.......KMf:lou
...N.......Lf:luc
.M........MLf:lucia
.M........MLf:lucía
M.........MKf:m
L.M........Mf:mail
..M.........f:manager
..L........Nf:mara
.L...M......f:marc
L..........Nf:marsh
.N.........Lf:marta
....MM.....Lf:met
...........Mf:mit
M..........Lf:mme
L.M.........f:mo
M.M........Lf:mrs
L..N.M.....Lf:munro
.MLM........f:n
L..........Nf:news
...........Nf:newsletter
..NL.M.....Lf:no
KL.N.......Mf:nora
KL.L....MM.Nf:noreply
..MLLLM.L..Mf:notices
..ML.......Kf:o
MM.........Lf:obi
L..........Mf:of
..LM.......Mf:office
..L........Mf:ops
...........Nf:oscar
.......M..M.f:p
N..........Lf:padaria
LL.........Nf:panel
...MM......Lf:paolo
..M..M.....Kf:people
L...M......Lf:personal
MM.........Lf:personalamt
N..........Kf:personale
..N........Kf:personeel
.M.M.......Kf:petra
L..........Mf:planning
..L.........f:praxis
M..........Lf:prof
L....M......f:r
L.L........Nf:radio
.NL........Kf:raj
L.LL.......Of:rdv
M..........Lf:recruiting
...M....M..Kf:recruitment
........M..Lf:recrutamento
..M......M.Lf:recrutement
MM..........f:recursos
L..........Mf:redaction
L........M.Mf:redaktion
.MM.........f:regards
...M.MM....Kf:reis
..NL........f:reply
.L.........Mf:research
L........O.Lf:retail
...M......MKf:rey
M..M.......Kf:rh
M.L..M.....Lf:rita
M..M.......Kf:robin
M..........Lf:rrhh
NMML.......Kf:ruiz
L.....M....Mf:s
L.L........Nf:sales
N......M...Lf:saluti
.......M.M.Lf:santa
.M.....M...Lf:sara
LN.L........f:scheduler
...M.......Lf:scheduling
M..........Lf:search
L..........Nf:sec
..N........Lf:secrétariat
..M.........f:segreteria
L....M...N..f:selecao
.MM........Lf:seleccion
M.M..M.....Lf:selección
.....M.....Lf:selezione
.........O.Lf:seleção
L.LL.......Of:service
M..........Lf:sincerely
N.L........Lf:site
...N.......Lf:sonia
..MLM......Lf:sr
N..M.......Kf:ssa
MM..M......Lf:staffing
.....L..L..Nf:status
L.LL.....M.Nf:studio
...........Mf:support
.....M.....Lf:system
...M.......Lf:sónia
N.ML........f:t
MM.M.......Lf:talent
...........Lf:talento
M..........Lf:team
...........Mf:termin
.ML.......LMf:tess
L........N..f:test
........M...f:the
..N.........f:theo
.M.M.......Lf:tom
LL.N..M....Lf:toni
...N........f:tony
M.M........Lf:tran
..L........Mf:ufficio
..LL.......Nf:ulla
.....M.....Mf:un
..L......M..f:unit
.L.........Mf:ux
.L.M.......Mf:v
M.L....M...Lf:van
.M.........Lf:via
.M.......M.Lf:viele
O..L.......Kf:vos
..LM........f:vriendelijke
..N........Lf:wendy
M...........f:wishes
M.L.........f:y
M.M........Lf:yours
..MM.......Lf:yusuf
L..........Mf:école
ML..M....M..fa
L..........Nfabrizio
L.LNL....M.Mfacciamo
NLLN.......Kfaccio
N.L........Lfaccio vedere
N.L........Lface
N.L........Lface to
MLNL.......Lfai
N..........Kfai il
LL........MNfair
MLL.MM......faire
O..L.......Lfais
O.LL........fait
M.LM........fala
MLML........falar
N..........Kfalar com
L..L.M.....Nfalls
LMLL.M....MMfalta
..L........Mfamiglia
L..........Nfamilia
L..........Ofamilie
LL.....N...Nfamilies
L.LN.......Mfamily
LL.........Nfamily interview
N.L.........fammi
M.L.........fammi sapere
L.....M....Mfamília
O..L.......Lfancy
OLLL.......Lfancy a
...N.L.....Lfare
KMM........Mfarle
..M.......MLfarm
M....M..M..Kfarmacia
MMLL.....M..fase
N.......M..Lfase de
M.M........Lfatima
.MLM..LM....favor
LLMM.......Mfazer
.........M..faça
.........N..faça o
M.ML.....M.Lfeb
..ML.....M.Kfeb #
.MLM....L...febbraio
L.LM.......Mfebbraio alle
KLM...M...M.februar
..M.......MLfebruar um
.LL........Nfebruari
L.L........Nfebruari om
L.ML........february
K.N.........february #
M.L........Mfebruary at
...M.L..N..Lfecha
K.OL.......Lfechado
KLL.....M..Ofee
O..L.......Lfeed
N..L.......Lfeed you
L.KL.N...MLNfeedback
ML.........Mfeira
.........M.Nfeira #
M...........feira dia
M..L.......Mfeira às
M..M....M..Kfeld
......N.....felici
.M..KNM....Lfella
..........NLfemi
M.M........Lfera
NML........Lfergal
LL.........Nferia
...M.......Mferry
L.O........Kfest
..N........Lfestes
..N........Lfestes schuhwerk
...........Mfestival
MM.M.......Lfevereiro
.MM........Lfew
MNLL.......Lff
..NMM......Kfica
L.N.........fica então
L.MN.......Kfica para
..L........Nficha
LL...M....MMficou
.MLM...M....field
..M........Mfifteen
L.........MMfijn
K..........Ofijn dat
L.L..L..MM.Nfile
MML.........filiale
..LM.......Mfill
LMLM.....M..fill in
L...MN.....Lfilled
.....N.....Lfilled the
L.L..L....MMfim
L.....M.M..Nfim de
.MLLNL....M.fin
LML........Mfin de
.LM..M.....Lfinal
...M.......Lfinal round
LL.MO......Kfinalement
.LL........Nfinalists
...M........finance
L.N...M....Lfinca
L.M.........finch
..MM.L...M..find
.MM........Lfind a
.L.O........find another
L........M.Mfind the
..N........Lfind us
L.M......M.Mfindet
..ML.......Mfindet am
M...N......Lfinding
LLM...LM..M.fine
M........N.Kfine and
M..L....L..Nfinish
........L..Nfinish your
L.LN........finn
.MML.....M.Lfino
M.......MN.Lfino a
.L.........Nfintech
O.L...M....Kfirefighter
L..........Nfirm
K.L...MM...Ofirma
L.....N....Lfirmada
......M.....firmare
.M....M....Mfirst
LMM......M.Lfirst and
LM..........first come
L.L........Nfirst day
.M.........Lfirst interview
N.L........Lfirst round
LM.........Mfirst served
M.L...M.....fiscale
N..........Lfish
.......MM...fit
L........M..five
..M.........five minutes
M........M..five questions
NLLM.....M.Lfix
L.N.L....M.Lfixed
.LMM.L.....Mflat
.L...L.....Oflat #
M.LN.......Lflight
...ML..M...Lflights
...........Mfloor
...OL......Lfly
LKLL.M..MLMMfoi
..LL....MN.Mfolder
ML.......M.Lfollow
.M.L......MLfollowing
M.....M....Lfollowing the
..........MMfollowing up
.....M......following your
M.M.....L..Mfollows
L.M...O....Lfonction
...........Mfood
......M..M..foods
...........Mfor
KLM.M......Nfor #
NMLLL.L....Nfor a
L.O........Lfor accepting
L..........Mfor agreeing
NM.L.......Lfor an
.....L..M...for applying
.....M......for attending
.....N......for bar
....M.......for being
N..........Kfor bo
L.O........Lfor choosing
L.M..O....LLfor coming
L.N........Lfor confirming
N...........for dropping
L..........Nfor fifteen
K.NM........for friday
L.L........Nfor ground
...........Mfor half
NL......L...for interview
.....N.....Lfor interviewing
..L.L.....LNfor it
..O........Lfor june
L.ML......MMfor me
K.N.........for monday
L...M......Nfor offering
...M.......Lfor one
ML.M.......Mfor our
L.L........Nfor saturday
M.......M..Lfor sending
.....M......for taking
N.L........Mfor ten
....MM.....Lfor that
M.L...L...M.for the
..L.M.......for this
.LM.........for thursday
.L.........Nfor thursday's
..LMM......Lfor today
L.N.M......Lfor tomorrow
L.NL........for tuesday
L...M.......for us
M.LN.......Lfor wednesday
NNLM.L..LLLLfor you
L.N........Lfor your
.LMN.......Lforecast
L..N..M....Lforget
.L.L....N.L.form
..M.....M...form for
N.M...MM...Jformal
LLM...M....Lforms
...........Mformulier
M.L..O....LLforth
K.MM......MLforward
L.M..L....M.forward to
L.ML.L..M..Nfoto
........N.L.foto's
.L......N.L.foto's van
.L.K.......Ofotograaf
.L.........Mfound
M.......M..Lfounders
NL.LL.M..M..four
.........N.Lfour questions
LM.M.....M.Kfr
LN..........fr #
LL.LML.....Ofrage
MLL...M....Mfragen
L.ML.......Nfrank
..M........Lfrau
L.MM......LMfrau dr
..M.........frau lindqvist
M.N........Lfrau lund
M.K.L......Nfree
N..........Lfree for
O.LL.......Lfree to
N.LMLL......freitag
N.LN........freitag #
LN..........freitag ab
LLMM.......Mfreitag um
LMLN.......Mfresh
LLN........Mfreue
L.....MM...Mfreuen
L......M...Mfreuen uns
..NLM.....M.freundliche
..NLM.......freundliche grüsse
.MLM........fri
L..M........friday
.LM.........friday #
MM.LL.M...MKfriday ?
KL.NL......Ofriday at
NML........Lfriday in
N.KN..M....Kfriday the
....OL.....Lfriday's
LL...M.....Mfriend
K.M........Mfriendly
..L...M.....from
MNLLL.M....Lfrom #
LLL......M.Nfrom a
L.M.....N..Lfrom here
.L.......M.Mfrom home
N...........from hr
..N........Lfrom the
.LLM.......Mfrom thursday
......L.M...from us
.M........MLfrom you
L......M...Mfrom your
..M.M......Lfront
M...........front of
LLMLM....M..front office
....M.......frozen
NL.........Lfrüh
..........LOfrüher
LLLL.NM.L.M.fue
M.L.LM......full
L.M...M....Lfunctie
...M..N....Lfunctie van
...........Nfunctioneringsgesprek
...N.......Lfuneral
..NL........função
L.L..NM.M..Lfurther
L.....M....Mfurther to
ML.........Mfw
L.N...M....Lfwd
LLL.MMMML..Lfällt
L.LM.L.....Mfévrier
.L.........Nfévrier à
L..........Nfêtes
.M.LMM.....Kfísica
......LN....führungszeugnisses
..N......ML.fünf
M.........LNfünf minuten
K..L......MNfür
L....M.....Mfür das
K........MMMfür den
K.M..M.....Mfür die
.N..........für ein
.....N......für eine
.M.M........für ihr
LLM.....M.M.für ihre
L....N......für ihren
M.L.M......Lfür sie
LL.........Ofür unsere
LMLL.......Mfürs
.MLMM......Lg
....M.......ga
.....N.....Lgaan
K.LMM.L....Mgaat
...MN......Lgaat niet
..L........Mgabinete
MLL.......MLgabriel
LL.......N..game
M.M.....M..Lgames
LO.........Lganztägig
N..........Lgarage
L.MLO......Lgarde
O..........Lgardener
L.O.L......Lgate
L.M........Mgate #
M....M.....Lgave
N..L.......Lge
.LL.........geachte
L.L..M.....Mgeachte heer
...LN.......geannuleerd
L.L........Ngeben
...........Mgeben sie
ML...L....NLgedaan
L..M.L..N...geduld
.L.........Mgeehrte
.L..........geehrte frau
...L...M....geehrter
...L...M....geehrter herr
LLL.N....M..geen
M.L.......NLgefallen
M..L.......Mgegen
...........Ngegen #
...M.M......gehen
MMKM.L......geht
OLL.........geht das
..LN........geht vor
N..........Kgeld
..........MLgemacht
..N........Lgeneral
...........Mgenitori
M.......M..Lgennaio
L.QL.......Kgenoteerd
M..L....M...gente
N.L.........gente conversa
L.ML....M...gentile
.......M..MLgentile dott
LLL..MLM...Ngentile sig
MM.L.M.M....gentile signora
L.L........Ogentili
....LO......gepasst
..M........Mgerente
LMMLLM..L...gern
ML.........Mgern kennenlernen
M..LM......Lgerne
N..L........gerrit
MML..L.....Mgeselecteerd
LMLM..L..LM.gesprek
N.......M..Lgesprek ?
L..........Ngesprek duurt
....N.......gesprek gaat
L.NM.......Lgesprek maandag
L.ML.......Ngesprek met
NL.M.......Lgesprek op
L..........Ngesprek over
LLLMN.......gesprek van
L.........MMgespräch
ML.M......MLgespräch am
L..........Ngespräch dauert
L.N.........gespräch für
...........Mgespräch mit
..LL.......Ngespräch über
M.......M..Kgesprächstermin
...M.M......gestor
NLL.......M.gestora
L...L...MMLMget
M.LM........get a
..M.....N..Lget back
ML..........get on
..L........Mget to
..M........Lget you
.ML........Mget your
..N....N...Kgetafe
L.ML....MM..gets
.M..........getting
L..O........gewijzigd
.M.MM......Lgewoon
.ML...M....Lgeworden
M..M.......Lgezien
...........Mgibt es
.L.........Mgift
.L.........Mgift card
N..L.......Lgil
O..L.......Lgino
LO.......L.Lgiorni
LMLM.L....MMgiorno
MML..L.....Mgiovedì
MML........Mgiovedì #
LM........M.giovedì alle
.LL....M...Ngirls
...LN.....MLgisteren
LM.....ML..Mgiugno
M..L.......Mgiugno alle
N.L..M......giusto
L..M.M...L.Mgive
LM.M........give me
LLL.....M..Mgive us
.L....M.....give you
M.L..M......given
LLLM.M.M....già
LL...M.....Mglad
.LL..M.....Mglad to
N.LN.......Lgleich
...ML.......gleiche
N..........Lgleichstellungsbeauftragte
LL.L.M..L..Ngli
L..........Nglobal
N..M.......Lgm
M...........gmt
..ML........go
L..MM.......go ahead
M........M.Lgo on
LL.....M...Ngo over
LLM.....M..Mgo through
.L....N....Mgo to
.L.........Ngoals
.LMLM......Lgod
..NL....N..Lgoed
MML...M....Lgoed nieuws
........N...goed ontvangen
LL......N...goede
.L......N...goede orde
ML.M......MLgoedemorgen
...L.L..M...goes
.M......M.MLgoes to
M.LL.M....LMgoing
....NL......going ahead
NL..LM....LMgoing to
.LL..O......gone
L....O.....Lgone with
MLLMP......Kgonna
...LQ......Kgonna have
LMML.M....MKgood
.N...M...L.Lgood day
LLP.........good for
.L..MM...MLLgood luck
..........M.good morning
M.L...M.....good news
LM.L.L....OLgood to
M.M........Lgoogle
M..........Lgoogle meet
MNL.......MLgostei
..L.....M...got
.L.........Ngot #
.NLM.......Lgot a
....LN.....Lgot his
LLL...N.N...got it
NML..L..O..Kgot your
N..........Lgott
......M....Lgovernors
...M.......Lgr
.M.L..M.L.MLgraag
L......M...Mgraag een
.....L....O.graag gedaan
LN....M....Lgraag met
L..........Ngraag ontmoeten
.LL........Ngraag op
N.L.........graag spreken
LN...M......grab
N.LL......NLgrace
L....M..M.N.gracias
.....L....N.gracias a
LL...N..M.MLgracias por
M.L...M.....grade
M..LM.M....Lgrade #
............graduate
..M..N..K.M.graduatoria
N...L.......graham
K.OL.......Mgrand
ML.........Mgrande
L....M......grant
....M......Mgratis
L.L..L....PLgratitude
.L.........Ngratuito
L.LM.....O.Lgrave
MLL..L..M.OLgrazie
..........N.grazie a
LMML..M.....great
.M....MM...Kgreat news
L.Q........Jgreat see
...M........green
...N.......Lgriep
...........Mgrille
.L.....N....groep
..L.....M.M.groet
LNM.....M..Lgroeten
ML.........Mgroup
L.M......M.Mgroupe
.N.........Kgrowth
L..N.....M.Kgruber
M.M.M...ML..grupo
KLMM.......Ngruppo
.....L.M...Mgruß
..ML........grüsse
N..........Lgrüß
M.M........Lgrüß gott
N.L..L......grüße
N.........MLgrüßen
.....M.....Lguardaremos
.L..M.......guest
.MKM........guests
LMM.........guide
M..L.......Mgustaría
L..........Mgustaría conocerte
M.L..M....MLgustó
L....N...M..gute
K..MM...M...guten
L.........MMguten morgen
LL.MM...M...guten tag
L..LQL.....Lgutted
ML..MM.....Lguy
..L........Mgwen
M....L..L..Mh
M..M.L..LLLMh #
M.L........Mh ?
L..M.......Mh a
M.M........Lh au
L..........Nh avec
L.N........Lh com
L.LL.......Nh e
L..KM......Nh je
L.M.........h na
..LL.......Mh no
M.L.........h on
LNLL.......Nh ou
.MML..M...MLh para
L..........Nh por
..M.........h pour
NML........Kh que
L..........Nh sobre
L.M........Mh à
L.M........Lh:!
..MM.......Lh:#
..MM........h:?
M..........Lh:a
..M...M.....h:am
..L.......MMh:and
M.K.......MMh:are
..L.........h:at
..LM........h:aug
L.N........Lh:benissimo
..L........Oh:by
M..M.......Lh:de
..L...M...M.h:for
..........LMh:from
L.M.......L.h:h
....M......Lh:hi
..........L.h:i
..L........Nh:i'll
..M........Lh:ich
...M......M.h:il
M.LM........h:in
...L......M.h:interview
L.MM........h:is
...........Mh:it
...M.......Lh:la
M.M........Lh:le
..M........Lh:mar
............h:me
...M......L.h:my
...M........h:om
..L.........h:on
..N........Lh:pode
..M.........h:schrieb
..N........Lh:sim
..L.M......Mh:so
M.L...M....Lh:thanks
M.L........Mh:the
..L........Nh:they
L...........h:thursday
..ML........h:to
..M.........h:tuesday
..M........Lh:um
..LN........h:uur
L.NL........h:va
..M.........h:would
M.L........Lh:wrote
M.LM.......Lh:y
...L......M.h:you
.LL.MNM..L.Lha
....NL......ha deciso
......N....Lha detto
L..MLM......hab
L.LL.NM.....haben
.L....M.N..Lhaben sie
..L..M......haben uns
.ML..M......haben wir
NL....M.....hablamos
NL.M.......Lhablamos del
MNLL...M....hablar
...LM......Nhace
L.LM.......Nhacemos
L.L........Nhacer
.L.........Nhacer una
.N..........hacerte
.KL.N.......had
ML..MM.....Lhad a
M..........Mhad an
L...N.......had the
...NL.......had to
.........N.Lhagas
LNM.......MLhaha
L.L.L..M.M.Lhai
NLM.M......Lhalb
L.O........Lhalb fünf
..M........Lhalb neun
MM..........halbe
LMM.........hale
M.........L.half
M.M........Lhalf #
...........Mhalf an
L..........Nhalf eleven
LM..........half hour
N.LL........half nine
.M.........Lhalf past
M.MML......Khalf two
..L........Nhall
..N........Lhalle
M.L.M......Lhallo
.MN..L.....Khallo frau
MMLLM.......hallo herr
.LML.......Mhalten
...........Nhalten sie
..N........Lhalten wir
N.L.........hamish
L......M...Mhand
..L..M.....Lhands
NL.......M.Lhandy
L.N.........hank
M.......M...happens
........M...happens next
L..L.MM.....happy
L....M.....Mhappy to
N...........harbour
N.L.M.....L.hard
L..N...M...Lhará
LLLNN.......has
K.M........Nhas accepted
M...........has asked
LL.MM.......has been
L.M.....L..Nhas changed
..LN.......Lhas come
....N.......has decided
.........M..has invited
..L.....O...has reached
LM.LLN.ML...hast
.N..LM.....Lhast du
LM...L.M.MMLhasta
LMM...M..M.Khasta el
..K.MM..LLN.hat
.....M....N.hat das
LLLNM......Lhat sich
MNL........Lhat uns
L..........Nhaus
.L..M......Mhave
LML......M..have #
..ML.......Nhave a
LL.L.......Ohave an
OML........Lhave been
M..L.M......have chosen
.....M.....Lhave decided
O..........Lhave gone
L.M.M......Lhave no
LML.LN...M.Lhave not
..M......M.Khave one
N...........have put
.LL....M...Nhave the
..L.PL.....Lhave to
....K......Ohave withdrawn
..LL..M.....have you
K.......N...have your
.L....MMM..Lhaven't
LL..LNM...MKhaving
LLLMLNM....Lhaving you
.MLL.....M.Mhay
M.L.....M.L.he
N.L.........he can
..N........Lhe does
NM.........Lhe is
M...........he will
NLML....M.LKhe'll
L.L.....N.LNhe's
M..MM......Lhead
...M........head of
LMM.M......Lhead office
LLL........Oheadhunter
.........N.Lheadlines
......M..L..health
..L.....M.MLhear
.M.........Khear about
......L...M.hear from
OL.........Khear how
LM......N...heard
.....L....M.hearing
.L..MLM....Mheb
.LM...M.....heb je
...L.M....LLhebben
.L......N..Khebben je
........L..Nhebben uw
M....M.....Lhebben we
.LM..NM.L.L.hebt
L.LO........hector
LMLM........hee
.ML.N...L.L.heeft
L.LM.......Mheeft een
L..MM.M....Lheel
......N....Lheel graag
L.L..M..M..Nheer
L.L...M.....held
L.....M.....held on
L.........M.helen
.MN......L.Lhelena
.NK...L.M...hello
M.NL.......Lhelm
L.N.L......Nhelp
..L..L..N...hem
.....M......hemos
LL..M.L....Oher
M....L.....Lhere
LO.........Lhere ?
L.N.........here are
M.M........Lhere at
LLN.........here is
O..........Khere monday
L..M........here url
.........M.Lhere's
...L.....M.Lhere's the
M.L.M......Lhereby
L.OL........herinnering
M.L.........herr
N.M.....M..Kherrn
LLMLLM.....Mherzlich
L..........Nherzlichen
......M.L..Lhet
L.....O....Khet contract
L....M....M.het een
LLN.ML....MLhet gesprek
...M........het is
.L.O.......Lhet ongemak
..L.......M.het ook
LMN........Lhet sollicitatiegesprek
LLMML......Mheure
..M........Lheure de
MMM........Lheures
..L.M.....MMheute
MM..L....M.Lhey
............hi
.L.........Nhi all
..LML.......hi ben
M....M......hi mara
..L........Nhi priyanka
M........M.Khi robin
MML..LM....Lhier
L.N.M.M....Lhierbij
L.M.........hierbij bevestig
..O........Khiermit
L.N........Lhiermit bestätigen
.L...N.....Lhighly
LLMM.....M.Lhij
MLM...L...LMhim
N.LM......LLhim and
..M........Lhimself
LMLN.M.....Lhin
LMLN.M.....Lhin und
N..........Lhinten
L.LL.M.....Mhire
...........Mhire #
M.L.ML.....Mhired
.L..ML.....Nhiring
..M.........hiring manager
....M......Lhiring team
L.L.MN.....Mhis
L...LO....L.his own
..L....M...Mhistory
NL.......M.Khiya
...LN......Lhj
LM.NL...L.M.ho
.K........MNho trovato
LLL.N...M..Lhoeft
M..L........hof
L.LO.......Lhoffentlich
MN.LL.......hoi
LO.........Lhoi sanne
L.LMM.....MMhoje
.M...ML..M.Lhola
.M...N..L...hola noelia
L...M......Mhold
L.O..M.....Lholt
L.N........Lholt sie
.LLM.L...M.Nhome
.........N.Lhomework
.........N.Lhomework for
M.L..N.....Lhoogachtend
ML.M.L....MLhoor
N..........Lhoor ik
L.L..L..M.MMhoor je
L.......N...hoort
LM....M.....hop
LM....M....Lhop on
.LLN......MLhope
...N.......Lhope that's
..........M.hope to
.M.M.L.....Lhora
..M.........hora #
LN.........Lhora ?
L..........Nhora antes
..M........Lhora de
.M.........Lhora y
LM.M.......Lhorario
.........L.Nhorarios
....M....N.Lhoras
N..........Lhoras en
.LNO.......Khorário
N..........Lhorário de
.MM.........horários
M....M.M...Lhospital
L.N.........hospitation
K..........Ohost
..NM.......Lhotel
LL.......M.Mhotels
.M...LM....Lhour
..M.........hour and
L..........Nhour at
NL..........hour of
MM.......L..hour with
M.ML.L...M.Lhours
L.M......M..hours and
NLL.........hours on
N.LM........house
L..........Mhousing
.L.........Nhouston
.LLL.......Phow
...........Nhow did
L..........Nhow to
M...........how you
.....M......however
K..MM......Mhoy
L.MN..M....Lhoy a
.....LM.....hr
M.M.........hr business
O.L....M...Khrs
..ML.....N.Lhs
.N.........Lhueco
..M.........hugo
.LL...M....Mhuis
L..M.......Lhuman
L..M.......Lhuman resources
N...........hundred
.MN.......MKhusband
..N........Lhusband will
K.L.M......Nhut
LL.L.......Ohá
L..........Nhätte
.M.L..M..M.Lhätten
LLL.....M.MMhören
........N...hören sie
..L.....L.M.i
.L.LM..M..M.i am
M...M......Li call
.L........M.i came
KMKM.......Ni can
...MN......Li can't
L..........Oi confirm
.ML..M.....Li could
.LN..L.M...Li do
.L........M.i enjoyed
.N........MLi got
L.LL.M....LOi had
LL..NL.....Ni have
...N......MLi hope
NL.L.N.....Li know
L..N......MKi look
O..........Li may
.....N......i mean
....LN.....Li regret
..LL......NMi remain
.N..M......Li say
MLL...L....Ni talked
ML...N.....Li think
L.M.......M.i told
MM.........Li want
....MN.....Li wanted
L...ML....M.i was
..LN......M.i will
LL.MNMM....Ki won't
..L..M.....Mi would
..KM.N..L..Mi'd
.ML.........i'd like
LLLP.M.....Ki'd rather
M.L..L.....Li'll
...L.......Ni'll ask
.LM.........i'll be
L.L.......PLi'll bring
M........M.Li'll call
L.L........Ni'll come
L.L...M....Oi'll have
ML..........i'll ring
M..L..M.....i'll send
LM.LM.......i'm
..MLM.......i'm afraid
L.....M....Mi'm free
O.L.........i'm here
..M........Li'm in
LNLM.......Li'm on
...LM.....NLi'm so
.....M......i'm sorry
.L.........Mi'm working
....NL......i'm writing
.L.LNM...L..i've
.....O......i've gone
...L.......Mi've got
N.M........Li've put
L.K...M....Oiban
.L.M.M...L..ich
K.L........Oich am
L.LM.......Mich bin
K..MLM......ich hab
L.M.L...M.MLich habe
L..LMM.....Mich ihnen
K..........Nich möchte
..L.......PJich sehr
KML........Oich sie
LN..........ici
..M...M.....id
M.M........Lid #
M.........MLidea
M...........identiteitsbewijs
N..........Lidentiteitsbewijs mee
...........Nidentity
M..L.O..L..Liemand
.....N......iemand anders
ML...N....LLiemand die
.....M......iemand met
..M.M.M....Lieri
ML.L....M..Miets
MLLL..M.M.L.if
..M........Lif anything
ML.LML......if it
LL.M..M.M...if it's
MLLML......Nif not
O..........Lif that
NL..........if that's
.L..M...M...if the
M.L.........if this
M..........Kif we
...LL.M...L.if you
L....MN.....if you'd
......O.....if you'll
ML.L..M...L.if you're
M.L.ML..M...if you've
M.LL...M....if your
L.M.L......Mignore
L.L........Nigor
L.LO.....M.Ligual
LL....MM.M..ihn
KML....ML..Mihnen
MML........Lihnen ?
LMM......M..ihnen am
L.L...OM...Lihnen die
M..M.....L.Mihr
L.N..M......ihr gespräch
N.MM.......Jihr vorstellungsgespräch
...L....M..Mihre
M...LM..M..Lihre bewerbung
ML...M..M..Lihre unterlagen
LLM..M.....Mihrem
..ML.M.....Mihren
LLK.....M..Oihrer
K.MM..M....Mihres
M..M.......Kii
K.M.M....LM.ik
LM.M......NKik ben
.L.........Nik een
.LMLML..M..Mik heb
LLNL.MM.L.MLik je
L..........Oik kan
L..........Oik kom
..........NLik vond
NML.........ik wil
.N...ML....Liker
L....M......il
N.L.LL..ML.Lil #
LL...N......il a
KMNMML..L..Lil colloquio
.M........MLil direttore
N.L.........il link
..L........Nil modulo
...M.......Lil nostro
M.L...N....Lil posto
..L........Mil primo
.....N.....Lil punteggio
L.N........Lil responsabile
.....N......il ruolo
N..........Lil servizio
OLL.........il sig
NM..L...L..Lil suo
........ML.Mil tuo
M..M.......Lill
K.NM.......Lilse
K....M....LMim
M.M...M....Lim büro
..L.M......Mimmediate
...........Mimmediately
.NLLLMM....Limmer
..LPM......Kimpossible
..LO.......Limpossible de
L..O.......Limprevisto
M..........Limran
..........L.in
L........M.Nin #
L.M..M.....Lin a
L.M...M....Lin allegato
L....M.M...Lin and
.M..........in april
KLMMM.......in at
..M........Lin cucina
LN..........in cui
M.ML.L......in de
..L.......LNin den
..M........Lin der
M...........in die
..LM.L....N.in due
LLL.....MM.Nin een
.MLM....M...in for
M...........in front
LN.........Lin gesprek
.L......N...in goede
....M...N..Lin good
MLLM.MLM...Lin het
LN..........in interview
...........Min interviews
.MMM....M..Kin laboratorio
LM.........Min leeds
........M...in linea
L..........Oin may
N...M......Lin merito
..L..M.....Lin mind
LL.M...M...Min my
LN.......L..in october
MLM..M.....Lin on
L.N.........in one
M..........Lin our
.M.........Lin person
LN.........Lin poi
L.N........Lin portineria
L..........Nin room
M.L...M.M..Lin ruhe
..ML........in sala
.M.M.......Lin sede
L...LNM....Min spring
LMM.........in studio
LM.L.M....L.in the
......MN...Lin thursday
.M...L..L...in to
L...N.......in today
..L..M..M...in touch
LN......M..Lin week
M..........Min with
L.M...N....Lin writing
.L..ML...M.Lin your
K.N........Mincident
....L.N.....included
L...M.......including
L..........Nincome
.N.........Lincontrarla
.L.L..L..M.Mincontro
L.LOM......Linconvenience
L.....O.....indefinido
......MM....indeterminato
.N.........Lindiquer
LL...N.....Mindividual
L.L...L....Pinduction
N...........industrial
NLM......M.Kines
.....N.....Linfantil
.ML...M.....inform
..L.........inform you
L..........Oinformal
L..........Minformal chat
...........Minformal interview
LLL.M......Ninformation
....M......Linformed
.....MM....Kinformer
..M.M......Ling
MM....N....Kingang
L.....O....Lingang van
....M.......ingetrokken
..N........Kinglese
L.....MM....ingreso
..N........Kingresso
N.LM.......Lingrid
LLLL.......Pinicial
..L........Ninitial
.LL........Ninitial assessment
M.L.....O.LLinitiativbewerbung
NLLM........ins
........M...inscribirte
........M...inscribirte en
K.M.....M..Minscrição
..ML.......Minsieme
L.L.M....N..inspector
L.LPL....M.Linstead
..LN........instead #
...O.......Linstead ?
...L.....M.Minstead of
...N.......Linstead same
.M.M....M..Linstructor
LL...M.....Nintake
.L.........Nintake interview
L..........Nintakegesprek
LM......M..Minteresse
..L..M......interest
............interest in
....L.....MMinterested
...M......MLinterested in
....ML....M.intern
L.L....M....interna
..L..M......internally
L..........Ninterpreter
......L....Minterview
L.LM......M.interview #
MNLN.......Jinterview ?
.L.........Ninterview about
..L.M.......interview appointment
LMM........Kinterview at
LN.........Linterview availability
M....M...L..interview by
....M.......interview cancelled
..M.........interview confirmation
..M.........interview confirmed
N.LM.......Linterview date
..N........Linterview details
MM.......L..interview for
M.ML......LMinterview friday
...MM......Linterview has
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
.....M.....Minterview request
L.NM.......Linterview scheduled
LNL.........interview scheduling
.M........MKinterview slots
.........M.Minterview stage
L.M.........interview takes
LLM........Ninterview this
M.L.......MLinterview thursday
LNLN........interview time
.M.........Linterview times
...N.......Linterview to
..........MLinterview tomorrow
..L........Minterview tuesday
.M.........Linterview url
L..L.......Ointerview van
L..N.......Linterview was
.M...M.....Linterview we
Q.KM.......Jinterview wed
L..........Ointerview went
M.LM........interview will
.LM........Minterview with
M.L........Minterview you
L....N.....Ninterviewed
.....N.....Linterviewed for
LL.........Ninterviewen
L..M........interviewer
..M.........interviewers
.LLL.M.....Ninterviewing
.L.........Ninterviewing this
L.L.....M..Ninterviews
L..........Ninterviews #
........M...interviews are
.L.........Minterviews at
..LMMM.....Linterviews for
...N........interviews planned
.M......N..Linterviews will
L..........Ninterviews with
LLL........Pintervista
LL.........Nintervistarla
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
KL.......O..invita
M.L........Linvitación
M...........invitación a
M..........Ninvitation
..........N.invitation for
L........MMMinvitation to
..M.........invite
L.N.M...L...invite for
M...........invite you
M.LL.....M..invited
NLL......M..invited to
.M.......M.Linvited you
N...........invitiamo
M..........Linvitiamo a
O.L........Linvito
MLL..M..LMM.inès
LN..........inés
.M.L........inês
LL....P..L.Linício
......O....Linício #
NML.........io
.MO........Kio e
LL.P.......Lirait
L.LO.......Lirait ?
LLMM.L......is
..L...M..M..is #
L.........M.is a
N.L.........is at
......M....Mis attached
L..........Nis available
L.L.....N...is back
...LM......Mis being
LN..........is best
.M..........is better
.L......N...is binnen
L..........Mis booked
...........Mis cancelled
...........Mis confirmed
..........MLis convenient
N.LM.......Lis donderdag
.L.........Nis due
N.L.........is er
..K......M.Mis fine
LM..........is free
LN..........is good
LMO....M...Kis het
MM.L....M..Lis in
L.N........Mis kept
M.LL.......Nis monday
L.LLM...M...is needed
KL.N.....M.Lis no
..L..M......is not
L.LP....M..Lis now
...N.......Lis nu
MLLMM......Lis off
LLM........Nis on
M.L.........is op
M.L...M.....is our
..MMLM.....Lis out
..M...M....Kis ready
..M.........is set
.....M.....Mis still
M..........Lis that
.LN.........is the
L.........NLis there
..MM....M..Lis to
..M.........is tomorrow
MN.L....M..Kis with
L.ML..O....Lis yours
........L..Niscrizione
Q.KLM......Kish
ML...M.M....isn't
L..........Nisp
L..MM......Lisso
.....LLMM...ist
N.L.......MList am
L.......M..Mist bei
L.......NM.List bis
LLM.....O..List da
......LO....ist das
LLL...M..M..it
......N.MM.Kit !
L.L...M....Mit #
L.M....M....it ?
M.L..MM....Lit and
ML.......M..it at
.L.......O.Lit back
...M.......Lit by
LL..N...M...it from
L.MM........it in
J.P...M...L.it is
L.L.....M..Nit on
..LLN.......it out
N........L..it suits
.........M..it takes
......N....Kit this
M.LL...M.M.Lit to
LLL..N....MLit was
M...........it will
.ML........Lit with
L.....M....Mit'd
L...........it'll
..MM........it'll be
.L.ML...M...it's
.LL..MM.M..Lit's a
N..........Lit's for
.LNLL......Lit's the
L.N.........itinerary
MLLMM.......its
N.L........Litself
MLOL......LLivone
..M.....M...iván
MM.M.......Kj
LLL..MM.....j'ai
...LMO.....Lj'avais
..M..LNM...Kja
..LN........jade
M.L........Njaja
........M...jan
M.......M..Ljan #
L.L...M....Mjaneiro
N.M........Kjansen
...ML...MM..januar
L..M..M.M...januari
..LM........january
M.L.........january #
M.M........Kjanvier #
M..L.......Mjanvier à
....M.......je
.N.........Lje ?
..M.........je afspraak
KL...MM..M..je bent
M.L.....M..Lje brief
..L........Mje cv
MLL...N..M..je de
L..........Nje deze
MLML........je donderdag
N...........je even
...LO......Lje garde
LMLP.......Kje gesprek
MMLL..L....Mje graag
L.M..M......je hebt
L.........M.je het
L.L.M...M..Lje hoeft
N.L.........je identiteitsbewijs
LLLL..M....Oje je
LM....M..M.Lje kunt
..L......N..je mag
.L......N.L.je mail
M..........Lje meteen
...L.......Nje om
.M..........je peux
.L.........Nje profiel
...LO......Lje préfère
.L...L....NMje reste
LL.........Oje serai
.....M..M..Lje sollicitatie
N.MM.......Kje sollicitatiegesprek
M.M........Lje spreekt
L.LMN.......je suis
MMLL........je uit
.L.LM..M...Lje van
..........MMje vous
.........N.Lje was
N........L..jean
L.L........Ojedem
MMM........Kjefa
MMM........Kjefa de
.MM.....M..Kjefe
.MM.....M..Kjefe de
.N.........Ljeito
.....M......jemanden
.MM........Ljens
......M.....jeroen
N..........Ljerome
LLLMM....M..jetzt
...M.......Mjeudi
...M.......Mjeudi #
.MML......MLjeudi à
KML.L...L.MOjij
..M.........jo
K.N.........joana
...L.MM...LLjob
M..........Ljob ?
.LNL........job and
L..........Njob in
......N.....job is
......M.....job offer
M.L...M....Ljob on
.L..MN.....Ljob to
L.....NM...Ljob's
L.....NM...Ljob's yours
LLL.....MM.Ojobs
...........Mjobs for
LL....M....Mjoin
L..........Njoin the
..M.........join url
......M.....join us
LOLM.......Ljoiner
LO.........Ljoiner job
.MMMM.M....Jjoining
LL....NO...Kjointe
.MM...L....Ljon
.LL......M..jonas
.L....N.....jornada
......N....Ljornada de
L.M.M.......josiane
..L..LMM...Mjou
KM.N........jour
M...L......Ljournée
LL...LN....Mjours
.........M..jouw
M.NL....M..Ljoyce
.M...L.....Mjueves
.....L.....Njueves #
LNML.......Ljueves a
NL.........Ljueves sobre
.LL...M.M..Mjuillet
...........Mjuin
L..........Njuin #
..ML.....M.Ljuin à
M..L.N......jules
LL.L...M...Njuli
L.M........Ljuli #
...K.......Ojuli om
L...........julio
L.M.........julio a
K.L........Pjullie
L.M.M......Ljuly
..M........Ljuly #
L..........Mjuly at
............june
M.M........Ljune #
.NL........Ljune and
...........Mjune at
..N........Ljunho às
M.M.......LLjuni
...........Mjuni #
M.LN.......Ljuni om
L.N.......L.juni um
MM.L........junio
M.M........Ljunio a
.ML...M...L.junior
M.L....MM.MKjunto
KL.N.M.....Mjury
.....L...O..jusqu'au
L.PL.......Kjust
L..........Mjust a
..N........Ljust checking
M.L.........just me
L.N........Ljust sent
L.N........Ljust so
L.O.....M..Ljust to
.K.MMM.....Ljá
..LNM......Ljá não
NL..........jänner
M..LN......Ljúnior
L....M......júri
.KL..LM.L..Pk
L..........Nk auto
......N.....k plus
M.L.L......Mkaffee
...........Mkamer
M...........kamer #
KMLNL.L....Mkan
.M.M.......Lkan je
K.LL.M.....Pkandidaat
L..........Nkandidaat voor
LL...M...M.Mkandidaten
L..M.M......kann
.M.........Mkannst
M.LL.......Mkannst du
M.M........Lkanzlei
LML........Nkarin
N.LLM.......kasia
..MM......MJkaya
...NL.......kayla
...M........keen to
ML..MM..M...keep
..L.....N...keep this
.....N.....Lkeep you
M..L.NL.LML.keer
L..M......M.kees
LL..N......Mkein
LL.M.M.....Nkeine
.LL.LM.....Nkennen
N.LL.L.....Mkennenlernen
N..........Lkennenlernen und
.N..........kennismaken
MLL.M......Mkennismaking
L..........Nkennismakingsgesprek
L..........Nkennismakingsgesprek met
.M.........Lkennziffer
.M.........Lkennziffer #
LLML.M.....Mkept
M..........Lkestrel
......MMM...keuring
N.L........Lkev
...L.....MLLkevin
.........N.Lkevin je
K..........Nkey
...........Lkia
...........Lkia ora
...........Mkies
LL...O......kiezen
L........N..kijken
LM.........Mkim
L.L..LM...OLkind
.NL...M...MLkindly
.ML.......M.kindly confirm
N..........Lkitchen
.......M.M.Lklaar
L.M.........klar
...........Mklasse
..M......N..kleine
.LN.........klingeln
MLN........Kklingeln sie
M.NL.......Lkm
M.M........Lkm #
...M.......Lknives
.L...M.....Mknow
...L..M....Mknow by
ML.........Mknow if
..M.NL.....Lknow that
.....N......know that's
..........LOknow when
L..M........know which
.MM.M....M.Jknow you
.LM.....M...know your
MLM.........koffie
L.LM....M...kofi
L.M..M......kollegin
O.LL........kom
ML.........Lkom je
N.....M....Kkom vrijdag
N..........Lkom zaterdag
..L.M......Mkomen
.N.........Lkomende
M.LM.M.....Lkomm
M..........Lkomm am
M.LLM.......kommen
ML..LMM.....kommen sie
...L.......Nkommission
MLLN.......Lkommst
LLLMM..M....kommt
L.M..N....L.komst
LM...L.....Mkomt
..L........Mkort
L.L........Okort gesprek
MLM.....MM.Kkorte
N.L........Lkowalczyk
.L.L.......Nkrank
L.....N...M.kriegst
......O.....kriegst den
..M.M......Lkrijg
..M.M......Lkrijg je
MML..L......kun
MM...L......kun je
LMLMM.L.....kunnen
MMLM.......Kkunnen we
...L.M......kunt
...LM......Mkunt u
MML...M....Lkurz
L.LN........kurzfristig
N..........Lkwart
N..........Lkwart voor
L.M.........kwartier
.N..M......Lkwekerij
M.L.M.......kyle
N..NL......Kkönnen
LL.O........können wir
LL.........Okönnte
KL.........Okönnte ich
.MLML......Mkönnten
L..NL......Mkönnten wir
L.M.........l
L..L.......Nl'appuntamento
...........Ml'appuntamento di
M.ML.M.....Ll'atelier
L.NM........l'entretien
L.M.......MLl'incontro
.LL........Ol'intervista
MN.........Ll'orario
.M.......M..l'équipe
..L.........la
M.....M....Kla aspettiamo
N..........Lla boutique
L.....N....Lla carta
..........MLla charla
.....M.....Mla commissione
.....M.N...Lla contratación
O..........Kla convochiamo
M....M.....Lla directrice
KL.MMMM....Lla entrevista
...M.......Lla faccio
N..........Mla fase
..N.........la finca
LML...N....Mla firma
..M..N..K.M.la graduatoria
M...........la invitiamo
NM.........Lla jefa
L.....N.....la lettera
L.....N.N..Kla lista
.N.........Lla mañana
L..N........la misma
M......MM..Kla oferta
N.LN.......Kla place
.MMLMLM....Lla plaza
.ML.........la posizione
N......N...Jla presente
LN.........Lla prossima
K........N.Mla prova
L....M..MN.Kla prueba
.......M....la que
.....M.....Mla reunión
...LM...M..Lla ricerca
M.M........Kla riceverà
...LMM......la ringraziamo
L.L.......NMla ringrazio
L..LL......Ola réunion
L.L........Nla scheda
K..........Nla segunda
LNLN.L.....Kla semaine
LN......L...la semana
L.M....N...Lla señora
MML.....N..Kla sua
ML..........la tarde
MLM........Lla tienda
.M.L.M......la tua
.M..M......Lla vacante
.M.L...M....laat
M.L........Mlaat je
LN..........laat maar
M.KM.M.....Mlab
..L........Nlaboral
M.M.....M..Klaboratorio
..L..N.....Mlad
NLL.....ML..laden
N.L.........laden sie
..L...M.N...laden wir
PLLL.....M.Klado
N...........lado da
.....N.....Llads
.....N......lamentamos
..MLOL.....Llamento
L...ML.....Nlandlord
M..........Llane
NLLL..M....Mlangs
M..........Llanguage
L..........Nlaptop
M.......L...las
ML.M.L..L..Mlas #
OL.........Llas cinco
LNM........Llas cuatro
..M...M.....las dos
L....M.....Mlas entrevistas
...M.......Llas molestias
.O.........Klas tardes
N.LL........last
MM.........Llast #
...LOL......last night
M.L.LN....LLlast week
...........Mlasts
MLMM.....M.Llate
L..MM......Llaten
LMLM.....M.Llater
.M..........later than
.........M..latest
LLMM.......Mlaura
MMMLL.L..M..lavoro
.MLL........le
.M.LL.MMML..le #
L...NM.....Lle agradezco
LM.........Mle andrebbe
L..LN.......le auguro
.MM........Lle chef
L.M...M....Lle confermo
..N........Lle confirmo
..L...N.....le contrat
.MM..M.....Kle directeur
.L.........Nle domande
...........Mle dr
.....MM.....le jury
LM....M....Lle lien
N.L........Lle lundi
MM.L........le mardi
...........Mle mercredi
M.LN.......Kle parece
.....LM.....le plaisir
.MLM..M....Lle poste
..L........Mle ricordiamo
....N.......le salon
L..........Mle samedi
L.NL........le secrétariat
M.M.........le service
LNL.........le vendredi
N..........Klea
N..L........lead
N.L.........lead and
LKN........Mlead job
N.L.........lead role
..ML.......Mleader
...........Mlearn
L....L...MLNlearning
.L.MM...ML..leave
LN.M.......Lleaves
L.ML.......Mleaving
..L........Nlebenslauf
..M.M......Klecturer
L.L..M.....Nlee
.M.......L.Mleeds
.ML......M.Lleerling
.M..........left
L..M....M...legal
...N.......Llegen
N.LM...M..MKlei
....N......Lleid
..LNM......Kleider
..N........Llembrar
L.NL........lembrete
.N..........lena
.LL.N.L....Mleonor
..L........Mleren
MLL........Mleren kennen
.LL......M.Nles
M.L........Nles questions
..ML.....M.Llesson
..L..LM....Mlet
..L.L.M....Mlet me
.ML.........let us
.L...L..M..Llet you
.MKOL.......let's
...........Nlet's meet
.OL........Llet's talk
..K..LO.M..Kletter
......M.M...letter and
......N....Lletter for
......M....Lletter is
L.LN..M....Lletter of
M.LL..NM....lettera
........M...letters
MN......L.MKletto
M.L...M.M..Llettre
.....M.....Mletzten
MMLL.LL.....leuk
.ML.....M...leuk dat
L.LLM......Nleute
.LNL.M......level
.LNL.M......level #
M..LN.......lewis
LM.L.......Mlg
MMMLM.MML..Jlhe
L.OL......MLlhe a
.N..........lhe dá
N..L.......Lli
..L.L......Nlibrary
M..........Mlibre
...M.......Mlic
N.LL.....L..licence
M.....M....Llicence and
....M..N...Llicense
K.M........Mliebe
L..........Nliebe familie
L.M...M.....liebe frau
L.LN.M....M.lieber
M.L.......M.lieber herr
.O.........Lliebsten
.N..........liefst
M..L..N..M.Lliegt
L........M..lien
N.L....M....lieti
N.L....M....lieti di
L.OMM......Jlieu
N.L........Llieu le
K.P........Llieu lundi
....N.M.....lieve
...........Mlift
M.L......M..ligne
.LML..M....Mligo
M.....M....Lligo lhe
M..........Lligt
MMLLL.M.....like
LN..........like ?
L.M.........like the
MNK.L......Mlike to
N.LLL..M...Klike you
NMLL.M.....Kliked
M....M.....Lliked you
MM.........Kliked your
L.L........Nlimited
L..........Olin
N...M......Llinde
..M...M....Llindqvist
LL.........Mline
.LM.....M...linea
.M.MLLL..N.Klink
L........M..link expires
..M........Llink in
M........M.Llink to
MLM.........link url
.L.........Nlinkedin
N.M........Llinks
L.M........Mlisboa
N.LLMM.....Llist
....MM.....Llist for
NLL.........list of
KLLL.MN.N..Nlista
LLK..MM....Olista de
L.L..NM....Mliste
L.N........Llisto
..LM........little
.MLN.......Llittle ones
.LL......M.Nlive
M.N........Llive coding
......O....Llivello
......N.....livello #
.M..........llamada
........N..Lllamaremos
L.O........Lllegar
LLL.......MPllevo
L..M.MM.L..Klo
..LMM......Klo de
..L.M......Llo del
.L...M..L.MMlo que
..M........Llobby
.L.N.......Llocal
MM.M.......Llocatie
..M........Mlocation
L.O........Llocked
L.N.........locked in
K.P........Lloft
.MM.....L..Klog
.M......L..Llog in
ML...M......logistics
M.L.M...M..Lloja
KM.........Mlokaal
...LL......Mlol
M..........Mlondon
L.M..M....M.long
L..MM.......longer
.MM........Kloods
KM.ML...N...look
LMKNL...MM..look at
L.M..L....MMlook forward
.N..........look like
.L.........Nlooked
.L......L..Nlooked at
ML...M.....Mlooking
M..........Mlooking for
....ML....M.looking forward
........M..Mlooks
.L....M.....loon
M...........loop
.N.........Lloris
.M.L..L.M...los
.LM.M......Llost
...KL.M...N.lotte
N.L.......KNlou
..M........Lloud
LNL.M.MM....love
....N.......love don't
LMLL..M....Nlove to
......MN...Klove you
MML......M.Lloved
MN.........Kloved the
M..........Mloved your
LLML.MM....Llovely
..MM.......Kluc
M...........luca
.L..MM..LM.Lluck
..M........Lluck !
...........Mlucy
M.L.......M.lucía
ML....M.....luego
.LLLMMMM...Llugar
M.LLMMM....Klugar de
L..........Mluglio
LLML.......Olui
.....M.....Mluis
.L.N.M......lukas
LM.N........lukt
M.M.........lunch
L.M........Nlunch is
..NL........lunch on
M.ML.......Llunch with
NL..........lund
N.L........Llund wir
K.M...M..M..lundi
LMM......M..lundi #
L..M.....MLLlunedì
L.M......M..lunedì #
LMLM.LM..M..lunes
L.LM..M..M..lunes #
.......M....lunes a
K..MM.......luogo
N..........Llust
L..M........luz
.L.O.......Llà
..M....M..MLlá
L..N........länger
.......M...Lléa
M.MM.L.....Lm
...L.......Nm #
.N.......L.Lm and
O.L........Lm before
L..........Nm en
L..M.......Mm in
O.LL......MLm'a
LNLM.......Lm'indiquer
..LM.M....MLma
..L.......NLma présence
K.MM.....M.Mmaandag
K.M........Mmaandag #
LL...O.M...Lmaanden
LO.LMML..MLLmaar
LN..........maar weten
...N........maart
ML.M........maart om
L.MM.......Lmachine
..........M.madam
.LLM..M..L.Mmadame
L.L..L.....Pmadame je
L.L.....M..Nmadame monsieur
..N..N..L..Kmadame nous
MML.........madame votre
M....M.....Lmade
NLL......L..made it
.M..M..NM..Kmadre
M..........Lmaes
ML.L..MM.M..mag
MN.........Lmagazziniere
L......ML..Omaggio
N..L.....M.Lmagst
N.L.........magst du
.........M.Lmai
N.....M....Lmai à
MM...L..NM.Lmail
...........Nmails
M..........Lmain
N..........Lmain office
.ML........Mmaintenance
...M.......Lmairie
L..L.M.....Nmais
..MML.L.....make
..N........Lmake changes
L..M........make it
LL.P.......Kmake our
L..........Mmake sure
L.M....M....make you
.LLM.....M.Mmaken
LLM........Mmaking
.NL..L....MLmal
.....N..L...malgré
M.LLM...M.L.man
..L........Mmanage
......M...MLmanagement
M.L.......NLmanagement will
MMMMLLL....Lmanager
MM.........Lmanager and
...........Nmanager at
L.M.L...M..Lmanager has
..M..L....LNmanager position
LM.........Mmanager role
N........M.Kmanager will
M.L........Mmanagers
M....M......managing
.L.L.LM..M.Mmando
.OL........Kmanhã
LN.L.......Mmanhã ou
LLNL...N...Nmano
L..N.......Lmantém
L..N.......Lmantém se
LL...M....MMmany
.L........M.many thanks
......M..M..maple
M.ML.......Lmar #
.M..LM......mara
N..........Lmara the
.L.........Nmara your
.MML........marc
L.L........Omarcada
L..L.......Nmarcada para
L.......M..Nmarcar
M..........Lmarch
M...........march #
..MM.......Lmarch at
L.M........Mmarché
ML....M...M.marco
M.L.M......Mmarcus
LM.........Mmardi
L..........Nmardi #
M...M......Kmarek
.M.........Lmarguerite
........M..Lmarina
N.....M....Lmarine
..M...M....Lmarisol
K.M......M.Mmark
.M.........Lmarket
MM.........Lmarkt
K.M......M.Lmarlow
M....LMM...Lmars
M.L....M....mars à
MM..L......Lmarta
LMM..L......martedì
.LN........Mmartedì #
L..ML......Mmartes
...M........martes #
KMM..M......martes a
NL...LM.M...marzo
M..L..M.....marzo #
N...........marzo a
M...........marzo alle
M..M.......Lmarço
MLMM.......Lmarço às
.L...M......mas
L.M...M....Mmaster
..L.....M..Nmatch
..LLNM.....Lmate
LMLM......M.matin
..L........Mmatos
LPL.........mattina
LNL........Mmattina o
.N.......M..max
.........N.Lmax #
..M.M...ML..may
M.M..L..M..Lmay #
...M........may at
L.L..M.....Mmay i
.....N......may we
M.L.M.....MLmaybe
M..........Mmayo
N.L......M..mayo a
.MM........Kmaître
LMMMML.....Lmañana
LL.MM.M....Lmañana a
LO.........Lmañana o
M..M..M.L...me
M...........me ?
..L........Nme a
.LM........Mme about
MMN........Kme and
.MM.........me at
L.O........Lme bring
L.....M..M.Lme by
N.L.........me cuentas
.MLM.......Lme e
LM...M.....Mme gustaría
..L.......OLme i'll
...........Nme know
M.........MLme on
MM........MLme or
N.L........Lme pasó
..MLM.......me the
KMN........Lme then
.N.N.......Kme three
.LL..M.....Mme to
N..........Lme tomorrow
LN.M.......Lme two
.N.M.L.....Lme what
LN.........Lme which
LNL........Mme your
L..N.......Lmeal
.....N......mean
.L.MML......means
N.L.........mechanic
M.....M....Lmecánico
MM.L.......Mmedia
LML........Nmedia hora
.L.....MM..Kmedical
.......O....medical is
L.....LO...Mmedico
.......MM..Lmedische
.......MM..Lmedische keuring
NL.L......LMmee
L..........Nmee en
N.M........Kmeelopen
O.L........Lmeelopen op
..LLNM......meer
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
L...M......Nmeeting
L..........Mmeeting #
L..........Mmeeting is
L...M......Mmeeting on
LM........MLmeeting the
M..........Lmeeting with
....M......Lmeeting you
M..L.......Nmeg
LNLM.....M..meglio
LL.LNMM.....mehr
ML..M......Lmei
M...........mei om
...L.......Mmeia
.M.........Mmeia hora
M.LMML.....Lmein
LNLM.......Lmejor
LLM....MM.MKmelden
..N.......MLmelden sie
........N...melden uns
L.L....MMM.Lmelden wir
.MLM.M.....Lmelhor
LL.........Nmember
.........M.Mmember of
..L.M......Nmembers
K.......L..Omembership
MM.LML....MKmensagem
N.L........Lmensaje
...LLN......menschlich
L....M.....Mmensen
..ML........mentioned
K..........Nmentor
L.L........Nmentorin
LLLML....MM.merci
........M..Lmerci !
..L........Nmerci d'apporter
.....O.....Lmerci d'être
L.LN........merci de
O..........Kmerci für
.L.......NN.merci pour
LNL..LM....Lmercoledì
......M..M.Mmercoledì #
LN.L......M.mercoledì alle
.M.M.L..L...mercredi
..M........Nmercredi #
.N.........Kmercredi ou
..LO.......Lmercredi à
N...M......Lmerito
ML...L....M.mes
L.L.M...N...mesa
.ML.......M.mese
LL...MM.L..Mmesi
L.LO........mesma
..LN........mesma hora
.L.O.......Lmesmo
L..N.......Lmesmo horário
M....L..MLM.message
L..M.L..M.MLmessaggio
L..L.MM....Lmet
.M...LL.....met de
LL.L....M..Nmet een
.....M......met iemand
L.....O....Lmet ingang
LMLL...M...Mmet je
.....N.....Lmet meer
MM..........met mij
....N......Lmet zoeken
MM....O....Jmeu pai
LLMLM......Mmevrouw
...........Mmezz'ora
M.L......M.Lmezza
MM..ML..L..Lmi
KN.M........mi dica
...LOL......mi dispiace
NL....M...MKmi ha
MMNL......MJmia
.LM..M..L.M.mich
.N.......L.Lmichelle
M.M........Lmicrosoft
M.M........Lmicrosoft teams
LMLM........midi
NL.........Lmight
M..L.....M.Lmij
M.L..L.....Nmijn
OM.........Imike
LL.N..M....Lmil
L..NM.......mil disculpas
KM.........Mmila
N.......MM.Kmilan
N.L........Lmill
L..NM.....M.mim
M.ML.....M.Lmin
..MLMM.....Kmind
.L...N.....Lmind for
NM.L......MKminha
..L.......NLminha presença
MML.........mins
L........O..minuit
M.L........Mminute
L..........Nminute interview
MM.........Lminute phone
.........M.Mminuten
M..L.LL.LM.Nminutes
L..........Nminutes ?
M...........minutes and
L..........Nminutes avant
.........M.Mminutes each
.M.........Lminutes for
L..........Nminutes of
NLL.........minutes on
LL.......M.Mminutes to
LL.L.....M.Ominuti
.L.L.....M.Nminutos
...........Mminutos antes
L..........Ominutos de
MK.......L.Nminutos para
N..L.L..L.M.mio
.MLMM.......mir
....N.......mir leid
M.M........Lmise
..N........Lmise en
L..N....M...misma
...M.......Mmisma hora
K..O....M..Lmismo
NLM........Lmiss
LM......N...missing
N..........Kmission
..M.L......Mmit
K........M.Nmit dem
M...........mit der
L.L..M....MMmit dir
O.L........Lmit herrn
LM........M.mit ihnen
L..........Nmitarbeitergespräch
L..........Nmitbringen
.M.M.......Lmittwoch
L.M........Lmittwoch #
M.L.......LMmittwoch den
NLLL........mittwoch um
L.L........Omitzubringen
LN.M.......Mmiércoles
...........Mmiércoles #
LO.........Lmiércoles por
MM.L........mme
..N........Lmobile
LML........Nmock
..L........Nmock interview
..L.....M..Nmodulo
.......M...Lmoet
.L...N.M...Lmoeten
.LLL.N.....Mmogen
.L...N.....Mmogen we
MN..L.M....Lmoi
LM..........moi ce
NLL........Lmoi même
MML.....M..Lmoin
LL...L.N..MMmois
...M.......Lmolestias
.L...M.N...Lmolto
LM.........Mmoment
LN..........momenten
.KL.....M..Omomento
LN....L.....mon
MNLL........mon #
..LM.......Lmon apr
M.L...M.LMMLmonday
..L........Nmonday !
N...L....M.Lmonday #
.N.......L.Lmonday and
LL.L.......Omonday at
L.N.........monday february
LL.N.......Lmonday is
...M........monday morning
.ML.........monday the
.LLN......MKmonday's
LO.........Lmondays
N...........money
LLL........Mmonsieur
L..........Omonsieur je
L.L.M...M..Mmonsieur nous
...M........montag
..MM.......Mmontag #
..LM.....M..montag um
..LM.....M.Lmonteur
..L..M..M...month
LL...M.....Mmonths
M..........Lmontre
N.L........Lmoogt
..L.......NLmora
.L..LM..LMM.more
.L.........Nmore ?
LMN........Lmore about
..M..M...M.Lmore than
..MN.L.....Kmorgen
..M.........morgen #
..N........Lmorgen om
.MKM......MLmorning
....M......Lmorning and
LP.........Kmorning or
L..NM.......morning so
LR.........Kmornings
LN..........mornings are
.N.........Lmornings or
.MM.LM.....Lmoser
L........MMMmost
..N........Kmother
LMM........Lmotion
LLMM.M.....Lmotivo
.L.J.......Omove
...KM......Nmove it
...L.......Mmove our
....L......Mmoved
L..L.......Nmoved to
...N.......Lmover
.ML..M......moving
.LM........Mmr
L..........Mmr and
M.L.......M.mrs
L.........M.ms
L..........Mmsc
LM.MLM....MLmuch
.L...N......mucha
.....N......mucha suerte
.LLLML....MNmuchas
.LLLML....MNmuchas gracias
LM..MMM....Lmucho
L.LN.......Lmudança
....N......Nmudar
...L.M.M...Lmuito
.LO........Lmuito bem
N..L.......Mmum
M...........munir
N.L.........munir de
...L.M....M.museum
.LLOM.....MKmuss
MML.ML.....Lmust
M......N....mutual
LMM..M..L.MLmuy
L.....L.L.NMmy
L...N......Lmy apologies
....LL....MMmy application
M.N........Kmy brother
...M.......Mmy calendar
..L.......OKmy certificates
.L.........Nmy cv
..N........Kmy husband
L.L........Omy interview
LNL........Mmy number
.LM........Nmy office
ML.KO......Kmy partner
M.L.........my wife
N..L.......Lmyself
N..........Lmyself and
...L.NM....Lmás
.L.........Nmãe
M.....M.....märz
L.M...M.....märz #
N..........Lmärz um
LK....M....Nmédecin
L......M...Mmédico
..LPL......Lmême
L.LOL.......même heure
M.M........Lmí
.ML........Mmöchte
K..........Omöchte mit
MM.........Lmöchte sie
M.L..MM....Lmöchten
M.....M....Lmöchten sie
M...........möchten wir
ML.MM......Kmüssen
.L.M.......Lmüssen wir
.LM..L..N...n
..M........Ln #
M.L.....N..Ln º
....MM..M..Ln'a
.....M.....Ln'a pas
L.N........Ln'oubliez
L.N........Ln'oubliez pas
..L.LMM.....na
...........Mna de
LL...MM.....na entrevista
L.LM....M...na loja
N..........Kna nossa
MLNL.......Lna oficina
LMLL......MMna próxima
M...........na quarta
MLLM......MMna quinta
L.LM.......Mna sala
.LLM..N.....na segunda
M..M........na sexta
M..L........na terça
L..NL...MM..naar
...M........naar donderdag
...L.......Nnaar vrijdag
...N.......Lnaar woensdag
MM.........Knaast
...M.M...L.Lnach
.....N......nach ihrem
MMML.......Lnachmittag
.LMM.M.....Lnachricht
.L.........Mnada
M.........MLnadia
.L.LM....M..nadie
..N.........nadien
...L....L..Nname
...........Mname and
LMO........Knatter
MMM........Knd
N.L........Lnd #
LMN........Lnd at
..L.M.LN...Lne
.L.........Nnear
...........Nnear you
...L...N...Mnearly
M.N........Kneben
.L..MM......need
MML..L.....Nneed a
LLMMN......Lneed to
L.LL....MM.Nneeded
.L.M..L....Mneeds
..ML.......Mneem
M...........neem je
..L.......NLnehme
..L.......NLnehme ich
M.L..M.....Lnehmen
ML...M...M..nel
MLL........Mnemen
....OM....LLnephew
LN.L........nerea
LM.........Mneri
L.........MMnervous
..LM..M....Lnet
LLL.L.NN...Mnetti
N.L..L.....Mnetwork
KLLO.....M.Mneu
.LL........Oneue
L.L........Nneuen
L..N.......Lneuer
L..M........neuer termin
..M...M....Lneun
L.....M....Mnever
KKLNM......Onew
...........Mnew jobs
.....N..L...new status
..LOL......Lnew time
..LL.MMM...Lnews
..L...MM....news !
.....MN....Knews about
...........Nnewsletter
MNK.L...LM.Mnext
M.L.........next interview
M........M.Lnext stage
MLL......M..next step
.M...L.....Mnext steps
N..........Lnext tuesday
..M.........next wednesday
L.LML......Mnext week
.MM...M....Lniamh
.ML.M.....M.nice
L.LMNM.....Knicht
...LN.......nicht kommen
...LNL......nicht mehr
..M.........nicht vergessen
L...MM..M..Lnichts
M.KLM......Mnico
LL..M....M.Mniemand
..MLNL.....Lniente
K.LONMLM.MLLniet
.L.M.N.....Lniet bij
L..NO......Kniet door
...N........niet om
.L.M.LLNM..Lniet op
....N......Lniet te
LLL........Nniets
K..O.......Mnieuw
KLLMM......Nnieuwe
..LLMMM....Lnieuws
.MLLM...L...night
LM......M...nights
L.L........Mnina
.L.........Mnine
..LM.M.....Lnix
LLLNNM...MLLno
M....M.....Lno #
L..N.......Lno a
..LL.....M.Mno dia
....LN..M..Lno further
..LN.......Lno good
.........M..no hay
....ML.....Mno interview
.M..........no later
L..MM......Lno longer
L.LO......MLno mesmo
M........M.Lno more
...LN......Kno need
.LL.....N...no nosso
LLLNNL.....Lno point
..LN.......Lno problem
L.LMM.......no se
N.LML.......no subject
LMLOL......Lno trouble
L..LO......Lno vengas
..LN.......Lno voy
..L..L...MM.nobody
..L.LMM...N.noch
..........N.noch mit
L.N...M....Knoche
M..........Mnodigen
M...........nodigen je
..M..M..L..Lnoelia
.LLL...M..MKnog
M.L....M.M.Lnog niet
M.....MM...Knoi
..LLM......Nnoite
MLML........nome
LLKONML..MLKnon
L..O.......Lnon alle
....N.......non c'è
...M.......Lnon ce
.....N.....Lnon risulta
LM..NL......non si
...LN.......non venire
ML...M.....Lnon è
MMLLM......Lnone
MMLL.......Lnone of
...M.....N.Lnoon
N........M.Lnoon on
N.L........Lnord
M.L....M...Knos
L.....MM....nos alegra
N..........Lnos gustaría
M....M....MLnos gustó
LMLN........nos ha
..N.........nos vemos
.L....M.M.MLnosotros
ML.LM.......nossa
...LO......Lnossa conversa
L...M...M..Lnosso
..L....M...Mnostra
N..........Lnostra sede
OLL........Lnostri
M.M.......MKnostro
L.LNMNL...L.not
L.LP.......Lnot #
...LMM......not be
L....O.....Lnot been
........M...not heard
...........Mnot in
..LO.......Lnot possible
L.LP.......Lnot saturday
L....O.....Lnot selected
...NML.....Lnot take
L.N.........not the
....M.......not to
..L.......M.note
K.O.......MLnoted
K.N....M.M..notes
..L.M..MM..Lnothing
N..........Lnothing scary
....N......Lnothing you
.L..M.......notice
..LM.M.M...Lnotre
.M.........Lnotre attention
LLMM.......Lnotre entretien
K.P.........noté
K.O........Lnoté pour
..L...N...NLnotícias
.....M.M.M.Knous
MM.........Lnous aimerions
L....M.....Lnous avons
.N.........Lnous indiquer
MM.........Lnous intéresse
.L...N..L...nous ne
.........M.Lnous vous
MLMM.....L..nouvelle
.L........N.nouvelles
L.LMM...M...nov
..LMM......Lnov #
.LLM.......Mnova
LM..........november
MM.......L..november #
.LL....M.M.Nnovembre
......LM...Nnovembre #
O.L........Lnovembre alle
......M.....novembre à
.MLL.......Mnoviembre
L.LM.M.....Mnovo
K.LO.M..M..Lnow
L.LN........now #
.....M.....Nnow and
L.LPL......Lnow on
LL.........Nnow that
N..........Lnoël
..LM....M..Mnu
..LOL......Lnu op
M.LM.......Knuestra
O.L........Lnuestra oficina
L.KO.M.....Lnuestra reunión
.....L.M..MKnuestro
LL..M......Mnueva
LL.........Onuevas
L.LN........nuevo
L..N.......Lnuevo horario
.L.........Nnulla
MML..M......number
..L.....N...number #
LNL.........number is
...M.M..L..Lnumber of
M.M........Lnumber on
.LL....M...Mnumbers
.........N.Lnumerical
.L.LM......Nnumero
...........Mnummer
L..MN......Lnun
...LN.......nuno
...........Nnuovi
LLL....M...Nnuovo
LMM..M...M.Lnur
L.M.........nurse
L..M...M...Mnursery
.KLNM..M...Lnão
...N.......Lnão dá
K..NM....M.Lnão se
LM.MM.......nächste
LN.MM.......nächste woche
.M.......M..nächsten
LM.......N.Lnächsten schritt
...L....N..Lnúmero
M.......N..Knúmero #
L.L......M.Nnúmero de
LO.L.....L..o
NML........Lo #
L..L.......No caio
L.L.M.M.....o contrato
L..........No cv
.........N.Lo desafio
LMM...M....Lo dia
LM.........No el
.N.........Ko giovedì
LM.........No júri
LL.LMMN....Ko lugar
L..MM.......o nosso
ML.L.M.M....o seu
NLML.......Lo sr
MM...M.....Lo teu
M.NM......MKo'clock
.LLM.L.MM..Lob
L..N........ob das
.L...L..O.M.ob wir
K..........Oobligatoire
....M.....MKobra
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
..M....M....octobre
..N....M.L.Loctobre #
M...........octobre à
...M..M....Loctubre
M..........Loctubre a
LOLM.LM.....oder
.N.........Loder donnerstag
LM.........Moder freitag
L..........Noefenen
.ML.........of
L..........Mof #
L..M.....M..of a
..M.M......Kof an
......N....Lof appointment
L.LN.......Mof course
LP.........Lof donderdag
......M.....of employment
NM...L......of het
........N...of interest
...M.......Lof interview
ML....N....Lof je
NM.........Lof our
L..MM......Lof plan
L..........Nof questions
O..........Lof ten
M...M.......of the
..L.LM...M..of them
LM..........of these
LN.........Mof those
N.L.........of three
...N.......Lof thursday
........M...of us
KN.........Mof vrijdag
.L......M...of we
LLL..M....MMof you
.LML...MM...of your
M.....MN...Koferta
N.......M..Koferta de
.LLMN.......off
.L.........Ooff sick
..M.MM.....Loff the
LLLLM.NNLL..offer
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
K..........Noffering to
......NL...Loffering you
.L.....M...Noffers
L..........Oofferte
M.........L.office
...........Moffice #
N..........Loffice above
N.LM........office at
LL.........Noffice or
MM.........Koffice please
...........Kofficer
........N..Lofficer is
O..........Kofficina
L.....O....Loffriamo
.....NM....Loficial
M.LM........oficina
L.LMM.M.....oficina de
.L....NN...Lofrecemos
......O.L..Lofrecerle
LMLMM.......oggi
LLLM.M...M.Mohne
M..L....M...oi
.N.L........oi bia
MLPNLL.....Iok
N.KN.......Kok ?
L.N.........ok for
L.Q........Kok per
M..M.......Kok pour
MLML.......Moktober
..M.........oktober #
...L.....M.Moktober om
MLM.ML......old
.MM..M.....Lolivier
LO.........Lollie
N..K.M.....Lolá
O..........Kolá pode
NL..LL.....Mom
ML.MLL.....Mom #
.OL........Kom drie
O..........Lom half
L.....N.....om het
N...........om kwart
L.L...M....Nom te
L.MM.......Lomar
...LM......Momdat
M...........on
M....M..M...on #
.M..M.MM.L.Kon a
LL.........Non any
M.M.....M..Kon april
M..........Lon behalf
NM.........Lon cherche
O.L........Lon discute
LM....M.....on either
L.RLL......Kon for
..LML.....MMon friday
..L.MM......on hold
M.L...N....Lon it
N..........Lon march
ML.M.......Lon me
M........L..on monday
..L........Non my
.L.........Mon or
K.L..M...M.Mon our
..L........Mon paper
O..........Kon parle
N........L.Lon passing
..LLM.......on saturday
.MML........on se
.ML........Mon site
K..........Oon stage
M.L.M......Mon sunday
.L.L..N..M..on te
L..M........on that
..M.........on the
.....N......on this
.LL........Oon thursday
.M.L....MLMLon to
.LLM.......Non tuesday
.L.........Mon wednesday
..M........Mon whatsapp
.N..........on which
.L...NM.....on your
M..L........on zoom
L.LNL..M....once
..M.........onde
.L.....N....onder
.......N...Londer voorbehoud
NML........Kondergetekende
....L.L..M..one
M........L..one hour
..L......MNLone more
MM.L.M......one of
LOM........Lone you
...M.L..N..Lones
..LN.......Lones are
.L.O.......Longemak
.L....L..N.Monline
.........M.Lonline assessment
.L.........Oonline interview
.........M..online test
M.M...L.M..Lonly
........N..Lonly shortlisted
NML..MM....Kons
L..NMM.....Lons gesprek
L..........Mons kantoor
M.M........Lons op
L.M.M.......onsite
..........OLontem
K..........Nontmoeten voor
..LM....N..Lontvangen
LL......P..Lontvangstbevestiging
.LMM.......Lonze
.LL.......N.ook
O..........Kook bij
L.N.........oost
MMKML...M...op
NL...M..M..Lop #
.ML..L.MN..Kop de
..LM.......Mop dinsdag
.L.L.......Nop donderdag
N...........op je
MLM...M....Lop kantoor
.L.......M.Mop maandag
LN.........Mop ons
MLLM.......Mop vrijdag
M..........Mop woensdag
..M......N.Lopdracht
LO...L...MLLopen
.M.......M.Kopen the
...........Nopen to
MML..M......opening
.....N.....Lopening you
K.ML.M...M..opens
L......M.M.Loperador
.L.M.......Loperations
MM......M..Koperative
LM..M......Loperator
L..M.......Mopleiding
..L.......N.opportunity
LL.........Nopportunité
LN.........Moppure
.L.........Noppure mercoledì
LPL.LL.....Mor
LO.L........or #
LM.L.......Nor any
KL.M.......Oor by
M...........or decline
L..M.......Mor friday
.N..........or monday
LN..........or next
NL.........Lor no
.ML.....M..Mor the
LN.M.......Lor three
.M.........Lor thurs
LM..........or thursday
L..M.......Mor tuesday
LN.L.......Mor wednesday
.MLN....M..Kora
M.L.M...MM.Loral
M........M.Koral board
L..O.......Lorario
LLM.....N..Lorde
.M.L.M......order
...L...M...More
...L.L.....Nore #
..L.M......Lorganizer
MLM.........original
N.L.....M..Koriginals
P.LL.......Lorla
..LNL......Mort
..N........Lortiz
K...N......Norçamento
..LL.......Mos
LM..MM...MLLother
NMLM.......Lotherwise
...M.M.....Lotra
LLM..N......otras
ML...M.M....otro
...M.......Lottobre
.LN........Lottobre #
M.LM.......Lottobre alle
KRLLLLL....Mou
.M..........ou #
.NLM.......Lou jeudi
LM.........Mou le
.N.........Lou quinta
LN.........Lou sexta
.O.........Kou três
..LL..N....Moui
L.....N.....oui !
...M........our
LLLP.......Lour #
L..M.......Nour call
L.N........Lour coo
OML........Kour engineers
..LN.......Kour interview
NM.........Kour lead
K.O........Lour lunch
MM.........Lour manager
L..NL.......our meeting
MLL........Nour office
..L..M.....Mour side
L.LN......MLour talk
ML.MM.......out
OM.........Kout ?
.L..M.......out of
L.L..M.....Mout on
LL..LOM.L.MLoutcome
.....N......outra
..L..N......outra pessoa
...L.......Noutras
MLL......M.Loutubro
O.L........Loutubro às
M..L......NKouvir
LM.N.......Loven
.M.L.M......over
.M..........over de
MNLM....M..Jover het
LL.L..M....Nover je
N.L.M......Lover lunch
LM....M.....over the
L..L.......Mover uw
LLLL.M....MNoverleg
...M......MLowen
L.LOM......Lowing
L.LOM......Lowing to
LMM.LM...M.Kown
L.O........Kown apron
L........NMLown time
M...........owner
..M.L..M....p
K..........Np #
M.MM.....M.Kp m
.M....N....Lpablo
M.M........Lpacific
N.L...M...MKpadre
M..L.......Mpaga
LM.L.....O..page
.L....M..N..pages
MNL...N....Jpai
N.LL.L.....Mpaid
M.N......L.Kpair
.........N.Lpalabras
....M.....NLpam
LMM.........panel
M.K.M.......panel interview
M.ML........panel is
...........Mpanel on
.....N.....Lpanel scored
.LL.M..M...Npaper
K.....M....Mpapers
LLL...N....Mpaperwork
...MMLLM.M.Kpar
M..........Lpar m
L...L......Mpara
L.LM.......Mpara #
M..M.....M.Lpara a
L..M........para el
N.L..L..M..Lpara entrevista
N.ML.L..M..Lpara la
..NL.M......para o
..L........Npara que
LLNM.......Lpara segunda
K..O........para terça
...........Mpara um
M..........Mpara uma
LM......M...para una
.L.........Nparcel
M.LN..M...MJparece
L.LO..M....Kparece ?
.L.........Nparents
LLPL.......Lparfait
M.M........Lpark
..N........Lparkeren
L.N.........parkeren kan
L.N.......NLparking
NL.L.M....NLparlato
NM.........Kparle
KM.M.M.....Mparler
N.M......M.Lparliamo
M...........parliamo del
M..........Lpart
.........M..part of
MML.........parte
L.M.........participants
L..........Mpartie
LML..LNM....partir
L.LM..M..L.Mpartir de
......MM...Lpartir du
M...M.......partner
L...LN......partners
KM.........Npartners would
LK.MMN.MMM.Kpas
L..MN......Lpas lundi
L.N......M.Lpas votre
L.LM.......Mpas à
L.LO.M......pasa
L..O.......Lpasa al
..L........Npasaporte
K.L........Npasar
...........Npasar el
O.LL.....M.Lpasas
LMLM.....M.Mpaso
L.L........Npaspoort
.L..LM...N.Kpass
.L.N..M.....passa
LL.........Npassage
KMLM.....M.Mpassar
N.L........Lpasscode
MLLNL..M...Lpasse
N.L....M...Lpassed
N..........Lpassed the
KLL...M....Ppassen
...L.....M..passer
K.N.......M.passes
OL.L.......Lpassez
L.N........Lpassez par
P.LL.......Lpassi
MML.M.L....Kpassing
K........N.Mpasso
..L........Opassou
..L........Mpassport
L..........Mpassport and
..M..L..M.LMpasst
L.O........Lpasst dann
.M..........passt es
.ML.........passt ihnen
N...........past
M.M........Lpast the
N...........pasó
N.L........Lpasó tu
..N.........patente
L..MM.......paul
KMM........Mpaula
LM..........pauline
M.M......M.Lpause
.L........LMpay
.........M..pay #
...........Opayment
L..M.......Mpayroll
LL....M..P.Kpdf
...M........pedagógica
LL.........Npedido
LLLMLL...O..pedimos
.........N.Lpedimos a
LLL......N.Mpedimos que
M.M....M...Kpela
..........N.pela conversa
..........N.pela entrevista
M..L........pelas
M.ML........pelas #
LL.L.....M.Mpelo
M.L........Lpendant
.M........MLpendiente
.....N..L...pensato
.....N..L...pensato a
L..........Mpensez à
.L....N.....pension
LL......M..Npeople
.L......MM.Lpeople to
L.L.M.M....Mper
......MM.M.Lper #
L.LM.......Nper giovedì
...M..L....Mper il
L.LL.MM....Mper la
LM........MMper le
NM.........Kper lei
..MM..M....Kper me
....N.......per mercoledì
.ML.....M...per un
L.N........Lper venerdì
LMM..M......perché
L.LMN......Lperdona
K.P.......MLperfect
K.QL......L.perfecto
L.O........Lperfecto nos
L.PL.......Lperfetto
L.M.........perfetto allora
L.L.....MM.Nperfil
.LLL.....MMMperguntas
L.....N.....permanent
N..........Lpermis
.....N......person
LM.L.N.....Kpersona
..M.....M...personal
.........O.Kpersonality
.........N.Lpersonality questionnaire
K..........Npersonas
N.......M..Lpersoneel
LLL..N.....Mpersonne
..L........Npersoonlijk
.....M......persönlich
MM.........Lpersönlich kennenlernen
K.LLLO.N...Lperò
L.L........Opesquisa
L.LL.P......pessoa
M..........Lpete
L.M.........peter
L.O..L...MLLpetit
L.N........Lpetit rappel
.NL........Lpetite
K.M..M.....Mpetra
LMLM....M..Lpeut
.ML........Mpeux
M.L.N......Lpeço
NLL........Lpflegedienstleitung
L.M.........phone
.M.........Lphone interview
........L...phone screen
..M........Lphones
L..........Nphoto
L..........Nphotographer
..L........Mphotos
N.L....M...Lphysical
M.L...M...NKpiacere
LN..........piacerebbe
M......N...Lpiaciuto
M.NL.......Lpiano
ML.......M..pick
...........Mpick a
.N.........Lpick your
KL.LM......Npiece
N.M........Lpier
...N.......Lpiero
MML........Lpilot
M...M.......pin
M.........MKpine
LL.........Opint
..M.........piso
..MM.......Lpiso #
JLL......N.Opitch
......M.....pizza
M..........Lpièce
M.M........Lpièce d'identité
L.L........Opièces
..L.NMM....Lpiù
.M.ML.......plaats
L.MN...L.L..place
M.....L....Mplace at
N.LL.......Lplace de
K.MM.......Mplace on
.....M...M.Lplaced
.........M..placed on
K.L..M...L.Oplaces
M....LM..LMLplaisir
.....LN....Lplaisir de
.MLL.......Mplan
...L.......Mplan to
..LNM......Lplanned
..LMM......Lplanned for
L.L.......MNplannen
.MM........Lplanner
LLMM.......Mplanning
..L........Nplant manager
MM.........Lplanta
MLLL.....M..plataforma
N..L........platform
L..L.M.M...Mplatz
...LM.M..L..plaza
.MMLM......Kplaza de
.....LN.M..Lplazo
.L...L...M..please
N...M......Lplease accept
N..........Lplease acknowledge
........N...please assume
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
.LM........Nplease have
M.L.........please let
MM.........Lplease log
L..N...MM...please note
M..N.......Lplease pick
O..........Kplease record
..N........Lplease report
L.....M..M.Lplease return
..L......M..please send
......M.....please sign
L..........Nplease submit
..L........Mplease tell
LMM.........please use
..L...M.....pleased
M.L.........pleased to
M.L...M...NKpleasure
L...M...M..Lplek
L.M.........pls
....M.M.LM.Lplus
.L..MN......plus de
LN.MM......Kplutôt
MMM.........pm
.M.M.......Lpm #
MMLL........pm ?
L..........Mpm after
M.L.........pm at
M..........Lpm bring
N..........Lpm central
NL.L........pm ct
..N........Kpm est
L.M.........pm for
L.L........Opm in
L..N.......Lpm interview
L..........Npm is
.LM........Mpm it
.M.........Lpm on
LM.........Mpm or
M...M......Lpm please
N........L..pm pt
...N.......Lpm rather
..M.........pm the
.N.........Lpm thu
M.LM.......Lpm to
L.M.........pm with
LL.N........pm work
..K.......LOpm works
N.N........Kpm you
N...........po
..M..M..M..Lpoco
LLL........Opodcast
M.LMLM......pode
L.LM.......Mpode ser
N.L........Lpode vir
MLLO........podemos
.L.O.......Lpoder
LL......M..Npodes
KN.........Mpodríamos
M.L..MM....Lpodés
M..L.LL....Mpoi
L..........Npoi ti
.KLMM.M.....point
......O....Lpoint #
.O.........Lpoll
MNM........Kpomeriggio
NMM........Kponte
ML.....M....pool
M..LLM...M.Lpop
.....ML....Lpor
....ML......por ahora
NLL.........por el
LMLM...M....por favor
........M...por inscribirte
NMLL.....LMLpor la
.N.........Lpor las
N.L........Lpor meet
...N.......Lpor motivo
M.M........Kpor mí
.M..........por teams
LM....M....Mpor teléfono
.....N......por ter
..L..N....L.por tu
L....N......por un
LL......M..Npor videollamada
LLL..N.....Mporque
MLL........Nporta
.N.........Lportal
L.M.O.L....Lportanto
L.LL.......Oportate
MN........MKportfolio
M.MM.......Kportfolio review
M..L.......Mporti
L.N........Lportineria
MLM........Mporto
MMM........Kportão
..MLMM.....Lposition
M....L....NLposition and
....N......Lposition has
L.....M.....position of
L.L..M.....Nposition on
L....M......position to
L.LLN.......positions
.N.........Lpositive
.M.........Lposizione
KMLL.......Opossa
KM.N....L..Lpossiamo
..LML.....MMpossible
K.LM.M.....Oposso
L.MM..M....Kpost
............post of
LMM..M.....Kposte
...M..LM...Lposte d'agent
L..........Mposte de
.L.........Nposted
M.L...M....Lposto
N.L.........posto da
M.L..MM....Kposto di
..LN.......Lpostponed
.ML..L..O..Kpostulación
.L.........Npotrei
.MM........Lpour
L.N.........pour demain
L.O........Lpour jeudi
..MM......MKpour l'entretien
LML..M....M.pour la
L.MM.......Lpour le
LLN......M.Lpour lundi
N..........Lpour ton
.M.L.L....L.pour un
L.N........Lpour vendredi
L........MM.pour votre
NLLL........pour vous
.L.........Opourrait
...........Mpouvez vous
.M......M..Kpra
LO.........Lpra gente
L..L.....L.Npractical
LM.........Mpractice
M.........MLprakash
OL.M.......Kpraten
N..M.......Lpraten we
L........M.Mpratica
LM.......N.Lprazo
L.LL...N...Mpre
L.....LO...Lpre employment
L.MLM.......precisa
.LLM..M.....precisamos
LN.........Mprefer
.N.........Lprefer ?
LO..........prefere
LO...M.....Lpreference
KOL........Mpreferisce
.O.........Kpreferisce ?
LN..........preferisci
LO.........Lpreferred
..M........Lprega
..M........Lprega di
..N.........pregunta
M.N........Lpregunta por
...........Npreguntar
MMLL.....M..preguntas
MMK........Mpremier
L.ML........prends
L.M......M..prenotazione
L.M........Mprep
M.L...M.....prepare
M.LL.......Mpresencial
LMLL.......Npresent
..N.......MLpresentation
M.L..M.M.LMLpresente
NLL.........presenti
M.L.......MLpresenza
M.........M.presença
M.L.......MLpresença na
..M.M.......president
OL...M..M..Kpresidente
..N........Lpress
NL..........presso
M.L........Mpresso il
N..........Lpresso la
.M.LM.......presto
L.M...M....Lpresto !
..........NLprettig
..........NLprettig gesprek
K..........Ppreventivo
L...M......Mprevista
M..MM......Lprevisto
N.LL........previsto un
M.L.....M..Lprezada
LM.M..LM.M.Lprezado
K..........Nprezados
LLLM.......Nprice
.LML.L...N..prima
LMOL.......Kprima dan
L.M........Mprima dann
NLL..LLMMN.Kprima di
L.M.........primera
.K.........Nprimera entrevista
..LL.....M.Nprimo
L.L......M.Nprimo colloquio
M..M...M...Kprincipal
O.K.........principal engineer
.........MNKprinted
.L...N......printemps
L....O..L...pris
......N....Lprise
......N....Kprise de
M........M.Kprivate
MML........Mpriya
MLL.M.......priyanka
.LL.......NMpro
M.M..M.....Lprobearbeiten
L........N.Lprobeaufgabe
M.KO.......Kproblem
LLKP......M.problema
L.LL.N...M.Lproceso
.........M.Lproceso de
.LLM.M...M..process
..L..M......processo
LN..M....M.Lprochaine
N..........Lprocurando
..K........Nproducer
L.M.........product
N..........Lproduction
NM.L....M..Lprof
N..L.......Lprof dr
M.LM.M.....Lprofessor
.K.........Oprofiel
MLL.....M..Mprofil
M..........Lprofil nous
..L.....M...profile
.L...M.....Mprofilo
M...........programa
.MN........Lprogramma
L.M........Mprogramme
.LL.......MNproject
.LL.......MNprojet
L.M.........promemoria
..M.........promemoria colloquio
.......M...Lpromesse
.......M...Lpromesse d'embauche
.......M....proof
.......M....proof of
MMML..M....Kproper
.NL........Mpropongo
..L...M....Npropose
LL.........Npropose un
L.....M....Mproposer
......N.....proposer le
..N...N....Jproposition
......M.....proposition d'embauche
LL....OM....proposta
LLM...MM....proposta de
......MM....proposta di
LL...LN.M..Mpropuesta
L.....M....Mpropuesta de
LN........MLprossima
LN.........Lprossima settimana
M..L..M.MM.Lprova
..M..M...M.Kprova di
L.....O....Lprova e
O.L........Lprova in
L......MN...provisional
.L.......N.Lprueba
LL.......M.Nprueba de
L.....M..N..pruebas
L.L........Opré
L......M...Npréalable
.L.LOL.N...Lpréfère
LN.........Mpréférez
.N..........préférez vous
N.LL......M.présence
..L.......NLprésence jeudi
M..........Lprésence par
ML.........Mprésenter
LMLMM....M.Lprévu
N.LM.......Kprévu pour
M.L....N...Lprêt
.NLL....LMM.próxima
LO...L....MLpróxima semana
OL..M......Kpróximo
N.......M..Lpt
........N..Lpubblicato
..LL.M...M..puede
KM.......M.Mpuedes
M.L........Mpuedes venir
L.LL.M..M..Npuedo
..M..M.....Lpuesto
..M.LM.....Lpuesto de
L.M........Mpuis
...LPL......pulled
.....N.....Lpunteggio
.NL.........puoi
L..........Npurchase
....MM.....Lpurtroppo
...M.....M..push
NML..L..M..Kput
N..........Kput a
M.......MM.Kput you
.ML........Mpuò
M..L.......Mpuò venire
LL.......O.Lpágina
.........N.Lpáginas
N..........Lpásate
.ML.......LMq
..L........Mq #
M.M........Lqa
..M........Lquai
LPLL.......Lqual
LL...M..L..Mqualcuno
.LL..N.....Mqualified
..L.........quality
MN.........Kqualquer
N..........Lqualquer coisa
KN...M...N.Kquand
.....M...N.Lquand vous
KOML.LMML..Lquando
KMLN........quarta
LN.........Lquarta de
...........Nquarta feira
.N.........Lquarta ou
M...........quarter
.LL.MM..L.MLque
MLL..M......que a
.N.........Lque dia
LM..M.M....Kque el
.........M..que hagas
.....N.....Lque já
L...N......Lque la
.KLN.......Nque lo
LLNM.......Lque mañana
...N.......Lque mover
.....N..L...que no
M....M......que nos
M.L..M.....Lque se
L.....M.....que te
......LM...Mque tu
.M.........Lque viene
.M.LM.......que vous
...LNM......que ya
NLL.........que é
L..LO..M...Mqueda
L...N......Lqueda sin
L.OLM.......quedamos
..N........Lquedamos el
MNL.....L...quedo
LL.L......MNquedó
LM.........Mquel
.N.........Lquel jour
LL.L.N.....Nquella
LN..........quelles
M.MM.......Kquello
M.LL.N......quelqu'un
L....N.....Lquelqu'un qui
.M......M..Lquem
.M......M...quer
N.LL..OM...Jqueremos
ML....OM...Kqueremos que
..L..N......querida
N.L.........quero
L.L..NN....Lquerés
..M.........questa
L.L......MMMquestion
L..........Nquestioning
L.L......M.Mquestionnaire
.L.L....LN.Oquestions
L........M.Mquestions #
N.L......L.Nquestions and
L..........Mquestions are
.........N..questions for
N..........Lquestions will
LML..N......qui
.M.M.......Lqui vous
L..........Mquick
...........Mquick call
.L.........Nquick chat
.MLL.......Mquiere
.ML....M...Lquiero
.ML........Mquiet
..L........Nquiet room
L..NMLM....Lquindi
MMLM........quinta
M.LL.......Mquinta #
M.L.M......Mquinta feira
KMM.M.....M.quinta às
.LL...N..M..quiser
L..........Mquote
L..........Nquotes
M.LM.LL....Mqué
LO.M.......Kqué día
MM.M.......Kquímica
LLN....M..MLr
MLLL..MM...Nr #
L..NM......Lr colloquio
..........OLr grazie
K.NM.......Lr r
L........M.Mradio
LL.NL...M...rail
.MM.......LLraj
..L.M......Mrang
LO.........Lrank
L.N.........rappel
LL.........Orate
L.LO.......Lrather
..LN.......Lrather than
MN.........Lrato
L.M........Nraum
L.L........Nraum #
N...M......Lravi
M....M....MKraúl
O.L........Krd
O.L........Krd #
L...M......Mrdv
KLO..LL.MLOKre
..........N.re agradecimiento
MN.........Kre application
.....M....M.re bedankt
MN.L.L..M.LLre candidatura
L..NL.....NKre colloquio
M.L.....M...re cv
L..M......MLre entretien
L..N......NKre entrevista
L.LM......NLre gesprek
.....L....OLre gracias
..........N.re grazie
K..N......M.re interview
..L..L....O.re merci
..KMN.....MLre monday
..L.......N.re obrigado
L.NML.....L.re re
M.LL.L..N.MLre sollicitatie
L.O........Lre termin
..L.......OLre thank
M.L.....L.N.re thanks
M.L........Mre the
L.MMLM.....Kre thursday
L.N..M.....Lre trial
..M.......NKre tuesday
OLL........Mre your
M.L..M......reach
..L..L..OL..reached
.L......O...reached us
L..L.L..MM..read
L.......N...read every
........M..Lread it
.N.........Lread your
...........Nreader
L..........Nreading
........MM.Lreads
LL.........Mready
..L..M....M.really
M.........MLreally enjoyed
L...M.......reason
L........N.Lreasoning
.L.N........rebook
K.O........Lrecap
.L......N...recebemos
L....L..M..Mrecebemos a
........N...recebemos seu
...M........receber
........M..Lrecebida
M...........recebido
M.M...M....Lrececionista
..L.ML..N..Lreceipt
L....L..O..Lreceipt of
.M.........Mreceive
...........Mreceive a
L.M.....N..Mreceived
..M.....M...received your
.L.........Nrecently
K.M..M..N..Lrecepción
M..........Lreception
O..........Kreception will
.ML.........recevoir
.M....M..M.Lrecevrez
L....L..N...receção
L.N........Lrecibe
.....L..N...recibida
.....L..N...recibido
.LL...LMMM..record
NL.........Lrecord your
..M.........recordamos
L.N.........recordatorio
.L.........Mrecorded
N.L.........recording
.M..........recruiter
L.M....M...Lrecruiter will
L..........Nrecruiters
...M.......Lrecruiting
L.N........Lrecruiting team
MM.........Lrecruitment
M....MLM...Lrecrutamento
.ML........Krecrutement
N..........Lrecrutement le
N..M.......Kreden
N..........Lreden wir
N..........Lreel
M.......M..Lref
......N.....refeição
......LM...Nreferee
..L........Mreference
L..........Nreference for
M..M.......Lreference to
L......N....references
MLL...LM...Nreferência
M....M.....Lregarding
........M.MKregards
L.L.....M..Nregistered
.......NM..Lregisto
.....L.NM..Lregisto criminal
.M......N..Kregistrada
L.L........Oregistriamo
........M...registro
..MLMN.....Lregret
....MM......regret to
L.L........Nrehearsal
...LL.....N.reid
.....N......rejected
M.L.....MM..reken
K..........Nrelativo
..ML.......Nrelease
..L.......M.remain
.M...M.....Lremaining
...O.......Lremains
L..M.......Mremarcar
...N.......Lremarcar a
LLLM......MMremercie
..........LOremercie de
.L...L....NMremerciements
LMM......M..reminder
..L......M.Mremote
..LLNL.....Mremoved
....N......Lremoved from
L..........Mremplir
MML.........rencontrer
L....L....LOrendez
L....L....LOrendez vous
.......O...Lrenovado
MM.L.....L..reply
M......L.L.Mreply by
L.......M...reply to
LO....M..L.Lreply with
N.L.........reply yes
.........O.Krepo
ML.M..M.....report
...M.......Lreport de
N..........Lreport to
M..........Lreporting
N..........Lreporting time
..M........Lrepresentative
...N.......Lreprogramación
..MM.......Lreq
..MM.......Lreq #
...L.......Nrequest
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
N.M........Kreserved
L.L....N...Nresidência
.......N...Lresign
...M.......Lresources
.MLL.......Nresponda
M.L...N..L.Lresponde
.L....O....Lresponde até
MMN........Kresponsabile
L.OM.......Kresponsabile del
.MM......L..responsable
LLM...M....Lresposta
K.M..MN....Lrespuesta
M..M.L....MLrest
L..M.......Lrest of
...N......MKrestano
N.L........Lrestaurante
L....L....MNreste
ML..........resto
.L...M.M....result
LL...O.NL..Lresultado
.....O.....Kresultado da
ML..MM...M.Lresults
L.L..L..M..Nresume
ML.........Nretained
N..........Kretenu
.M..........retenu notre
........M...retenue
.........N.Lreto
.....M....MLretorno
...M.....M.Lretour
......N..M.Lreturn
.........M..return it
K.L.....M..Oreunião
LLLM.M.....Nreunión
.M........MLrevert
LLM...M.M...review
......N....Lreview and
L.LOL......Mrevised
M.L.......NLrey
L....M..M.LMreçu
..M.....M.MLreçue
...M..L.....rh
L.L........Nrib
N...M......Lricerca
M.M........Kriceverà
N.L........Lriceverà il
L....L..M..Mricevuta
.L...L..M.MNricevuto
.L.........Mricevuto la
..L.....O..Lricezione
.L..L...M..Nrichiesta
..L........Mricordiamo
..M........Lricordiamo il
..L........Nricordiamo l'appuntamento
M.MML......Kride
.M......M..Krif
NML........Krig
LLL......N..righe
.L....M..M..right
.MM.....M..Lring
..L.M.M....Lring me
..N.....M..Lring the
MML.........ring you
..........OLringraziamento
...LMM......ringraziamo
.....M......ringraziamo per
L.L.......NNringrazio
.....N.....Lrisulta
NLL..M......rita
L..........Nriunione
..L........Nriverside
L......M....rn
N.M........Kroad
M....L....MJrobin
..N........Lrobin hale
ML.....M..MKrodrigo
.LLL....L..Nrole
.L.L.......Nrole ?
N.L........Lrole at
M.L.........role on
LL..M......Nroles
M.L.....M..Lroll
.NLL.LLM....rond
K.NM........rondleiding
LLM........Nroom
...M........room #
..L.M......Mroom and
L.M......M.Lroom for
...L.......Nroom please
L.NLM.......roos
NLL.........rosa
..L.M......Mrosalind
K..........Orosanna
......M....Mrota
N........L.Lroughly
N........L..roughly #
M...........round
L.N........Lround is
.LL........Oround of
M.........MLround the
NLLM......MKroute
N.L........Lrow
..L........Nrs
L..........Nrsvp
N..L.......Lrua
..L.......NLrudi
..M........Lrue
M.M........Krue du
M.L...M.M..Lruhe
..M........Lrui
N...........run
NL........MKrun the
M..NL......Lrun to
MN.........Lrundgang
L.M......L.Mrunning
NL...M.....Mruns
LLM..M...M.Lruolo
N.L.........rural
L.LN..M....Lrustig
L.N..M...M.Lruta
M.LL.M.....Lruth
..M..L..N..Lréception
........M..Lréception de
.M........MLrémi
L....MM.....réponse
N....NM....Jréuni
L.LL.......Oréunion
..M.........s
.M..M......Ls a
ML..LMMM...Ls'est
J.M.LLO.NLMLs:!
..L.....L.MNs:! !
LLMLM......Ns:#
..MLM....L..s:# #
L.........M.s:# am
L.M.........s:# e
L.M.........s:# h
..N.........s:# hour
L.N........Ls:# januari
L.N........Ls:# juni
N.L........Ls:# march
.K.......M.Ms:# min
...........Ns:# neue
...........Ns:# new
L.L.M.....M.s:# pm
KLN.M.......s:# th
L.M.M.......s:# uhr
MNKLLLM.LL.Ns:?
.MLL.L.....Ns:a
L.....O....Ls:a bordo
M..........Ls:a de
M.L........Ms:a entrevista
..M........Ls:a las
.N.........Ls:a slot
........M..Ls:a sua
LM..........s:a time
......N....Ls:aboard
LM....M...M.s:about
.M....M....Ks:about the
....NL.....Ls:absage
K.M........Ns:accepted
..........M.s:accueil
........N...s:accusé
........N...s:accusé de
L.M..L..N..Ls:acknowledgement
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
..M.........s:all set
L..L.N....LMs:als
..LO.......Ls:alterado
L.LP.......Ls:alteração
............s:am
N..........Ls:am #
L..........Ns:am donnerstag
L.NL.......Ms:amanhã
N.M......L.Ls:an
.M.........Ls:analista
..LM.......Ls:analyst
...LM......Ls:and
...N.......Ls:ander
...N.......Ls:ander tijdstip
...........Ms:annuel
L...O......Ls:annulation
....N.......s:annullamento
....N.......s:annullato
....N......Ls:annulé
.L.........Os:annunci
.L.N.......Ls:another
.........N.Ls:answers
.....L....OLs:antw
L..........Ms:ao
..LLLM..M..Ns:application
.M..........s:application for
...........Ms:application received
.....O..L...s:application status
........M...s:application submitted
.M......M..Ls:application to
........N...s:applying
........M...s:applying to
LLLLM.M....Os:appointment
......L....Ns:approved
LL.LM......Os:appuntamento
L.....OL...Ls:arbeidsovereenkomst
L.L...O.....s:arbeidsvoorwaarden
LNM.........s:are
LN.........Ls:are you
............s:assessment
MM.M.......Ks:assistant
.M.........Ks:associate
......MM...Ls:assunzione
...L........s:at
..M.........s:at the
L..........Ms:audition
L..........Ns:aufnahmegespräch
...........Ns:auswahlgespräch
M..........Ls:auxiliar
.N.L........s:availability
LMM.........s:availability for
KMMM........s:avec
L.O.L...M.NKs:aw
L.N...M....Ls:aw aw
..........N.s:aw danke
..L.M......Ms:b
..L....M...Ms:band
L.L.....N...s:bar
L..........Ns:beca
.L........M.s:bedankt
.....M....M.s:bedankt voor
LL.......O..s:before
.........O.Ls:before we
.....N.....Ls:bei
...L.......Ns:besprechung
L.N.........s:bestätigung
L.N.........s:bevestiging
L.N........Ls:bevestiging gesprek
LMLLLN..M.L.s:bewerbung
.....M.....Ls:bewerbung als
.....L..N..Ls:bien
......N....Ls:bienvenue
N.LLM......Ms:board
L.......M..Ns:bolsa
LM..........s:book
L.O........Ls:booked
..M.........s:booking
L.....O....Ls:bordo
L.N...M....Ls:c'est
K.QL........s:calendar
L.N........Ls:calendar invite
L.M.L......Os:call
N..........Ls:call letter
L.N........Ls:call with
L..O........s:cambio
L..M.......Ms:cambio de
.MM........Ls:campus
.L.L..M...MMs:can
M..LL.....N.s:can we
L..L..M....Ms:can you
....M.......s:cancelada
....N.......s:cancelamento
....N......Ls:canceled
L...N.......s:cancelled
M.LL.......Ns:candidate
..LLM......Ms:candidates
L..........Ms:candidato
L..........Ms:candidatos
.MLLLNL.N.LLs:candidatura
........M..Ls:candidatura recebida
...L.N..M..Ls:candidature
L.....MO...Ls:carta
..L......O.Ls:case
L..........Os:casting
LK.........Ps:cfo
.........M.Ls:challenge
L..NM......Ls:change
...M.......Ls:change of
...M.M..L..Ms:changed
L..O.......Ls:changement
L..N........s:changement d'horaire
MLL........Ns:charla
M........M.Ls:chat
M.L......M.Ls:chat with
.L.......N..s:check
LMM.........s:chef
L.M........Ms:cita
...........Ms:citación
M...L......Ms:class
....K......Os:class cancelled
M..........Ls:clerk
OLL........Ls:cliente
.....N.....Ls:closed
..L........Ms:co
K..........Ns:co op
.L.........Ns:coaching
M........M.Ls:coding
NML........Ls:coffee
...........Ns:colloqui
MMMN..L.L..Js:colloquio
L..........Ms:colloquio con
M..M.......Ls:colloquio conoscitivo
.....M.....Ms:colloquio di
LM......M..Ms:com
.M.L.......Ms:com a
M.L.M.....M.s:come
..L.......M.s:come and
NML........Ls:commis
.....L..MN.Ls:complete
........LM..s:complete your
M..L.......Ms:con
.L.........Ms:con el
.LL........Os:con il
.......N...Ls:condicionada
.......M....s:conditional
.......M....s:conditional offer
L.O.....M..Ks:conferma
..M........Ls:conferma appuntamento
L.N.........s:confirmación
..M.........s:confirmación de
L.N.....M...s:confirmada
L.N.........s:confirmado
L.N.....M..Ls:confirmation
........O..Ks:confirmation #
..M.....M..Ls:confirmation de
L.M...M....Ls:confirmation of
L.N........Ls:confirmação
..M........Ms:confirmed
..K........Os:consulta
LL.........Ns:consultation
LL....N....Ns:contract
M...........s:controller
N..........Ls:convite
M.....M....Ls:convite para
L..........Ns:convocation
...........Ns:convocazione
.NM..M.....Ks:coordinator
.........N.Ls:copy
M..L.......Ns:cover
N........L.Ls:crew
........N..Ls:currículo
.N.........Ls:cuándo
NLL..L..O.LLs:cv
..L........Os:código
..L...MM....s:d'embauche
......LM....s:d'embauche sous
L..N........s:d'horaire
L........M..s:da
.....L....OLs:dank
.....L..M.N.s:danke
.....L..M.M.s:danke für
..........M.s:das
..........M.s:das gespräch
..LN.....M.Ls:data
LL.M.....M..s:data analyst
M.LML......Ls:date
LNML........s:dates
.LMNL....L..s:day
LLLL.M.....Ms:de
.L.........Ns:de #
...........Ms:de admisión
...L.......Ns:de cita
L.M........Ms:de entrevista
...N.......Ls:de hora
...M........s:de horário
........N...s:de réception
....LNM....Ls:decision
L..L.....M.Ms:dein
MLL........Ns:del
N..........Ls:del colloquio
...LM.......s:demain
M.K........Ns:demo
M.K..M.....Ms:der
LLM.M......Ms:des
MM...M.....Ls:designer
L.P........Ls:details
..N........Ls:details for
L.O........Ks:dettagli
LL.LM.M....Ns:di
......MM....s:di assunzione
...........Ns:did
L..........Ns:die
KM.........Ms:dinner
.M.........Ls:disponibilidade
.M..........s:disponibilités
.LLL.......Qs:do
.....M......s:do processo
N.L........Ls:docente
LM......N..Ls:domanda
L.M.M.......s:domani
..LM.......Ms:donnerstag
...LN.......s:door
N.LMLL.M...Ls:driver
...LM....L.Ms:du
L...N......Ms:du #
L..M........s:décalage
..L........Ms:día
.M.L.......Ms:e
..L........Ns:eerste
LL......O..Ls:eingangsbestätigung
MLL...M..M..s:einladung
.LL......M.Ms:einladung zum
.LLL..N....Ms:el
......M....Ls:employment
..L..L...M.Ns:en
L.....N....Ls:en el
.M.M........s:engineer
..L.....O..Ls:enquiry
.MMM.......Ls:entretien
...........Ms:entretien annuel
L..M........s:entretien de
L..........Ns:entretien préalable
MM.M.LL.L.MKs:entrevista
L.LNM......Ls:entrevista #
....M.......s:entrevista cancelada
L..........Os:entrevista com
L..........Ns:entrevista con
..M........Ls:entrevista confirmada
.LL.M.....MNs:entrevista de
...LN......Ls:entrevista hj
...N........s:entrevista mañana
..L........Ns:entrevista para
LL.L.......Ps:entrevistas
.LMMM......Ls:entrevue
...........Ns:entry
L.M.........s:erinnerung
...........Ns:escritura
.L.......N.Ls:esercizio
L....O......s:esito
.....N.....Ls:esito selezione
.LNL.L.M....s:est
K..........Os:et
.O.........Ls:even
MLL........Ms:evening
LLM.M......Ms:event
M.L......O.Ls:exam
M........M..s:exercise
L..........Ns:exit
L..........Ns:exit interview
..L.....M..Ns:f
LL.........Ns:family
O.L........Ls:farm
NLL......M..s:fase
L.N.........s:feb
L.N........Ls:february
M..N.......Ks:fecha
.....N....LMs:feedback
..LMN.......s:feira
ML..........s:final
.L......L..Os:finish
.L......L..Os:finish your
LML........Os:firma
..L........Ms:first
..L........Ns:first day
...........Ms:flat
.M........N.s:following
..........M.s:following up
L.M.L...M...s:for
........N...s:for applying
L.N........Ls:for friday
..N........Ls:for monday
L..M.....MMMs:for the
L.N.....M..Ks:for your
.L.........Ns:frage
..MLML......s:friday
..K.......N.s:friday #
N..........Ls:friday ?
...LLMM....Ms:from
...........Ns:functioneringsgesprek
ML.........Ms:fw
L.N...M....Ls:fwd
LL...L....MNs:für
..........M.s:für das
...LN.......s:gaat
...LN.......s:gaat niet
MM.M..L..LMJs:gesprek
....M.......s:gesprek gaat
LMMLM.....MLs:gespräch
...M........s:gespräch am
......N....Ls:goed
......N....Ls:goed nieuws
L....LN...M.s:good
......N....Ls:good news
LL......O...s:got
L.......O..Ls:got it
........M...s:got your
.L...M....NLs:gracias
.L...N....MLs:gracias por
.LL..L..M.PLs:grazie
........M.MLs:grazie per
......NM...Ls:great
MLL.....M..Ms:group
.L.......M.Ms:guest
............s:h
M.M..L......s:harbour
L.M.M...M...s:has
M..L.L..N..Ms:have
........N..Ls:have your
.....M......s:head
M..........Ls:head of
L..........Ms:hearing
L.M........Ms:herinnering
..........M.s:het
..........N.s:het gesprek
..LMN.......s:heute
.NL.........s:hi
L.....M....Ms:hire
M...N.......s:hiring
...LN......Ls:hj
..N..M.....Ls:hold
LL.......M.Ms:home
.........N.Ls:homework
.........N.Ls:homework for
...M........s:hora
L.MO.......Ks:horário
.MN........Ks:hour
L.M...N....Ks:hours
MLL........Ms:house
L..........Ns:housing
LLL........Ps:how
L.M.N.......s:hoy
LL...M.....Ms:i
...L.......Ms:ihr
.MMLLNM....Ls:ihre
.M..LN.....Ls:ihre bewerbung
L.LM.N.....Ls:ihrem
L.......M..Ms:ihrer
..L.L......Ms:il
ML.LL......Ns:in
LLN......M..s:in #
ML..........s:in de
L.L........Os:induction
M.L.....O.LLs:initiativbewerbung
........N..Ls:inscrição
.MM........Ls:instructor
LL.........Os:intake
M.......N..Ls:interest
M..M..L.LL..s:interview
..LM......M.s:interview #
.M..........s:interview ?
....M.......s:interview at
LN.........Ls:interview availability
....M.......s:interview cancelled
..M.........s:interview confirmation
..M.........s:interview confirmed
M.LNL......Ls:interview date
L.O........Ls:interview details
MMLM.....L..s:interview for
L.ML......LNs:interview friday
L.M........Ms:interview in
M...........s:interview invitation
L..M........s:interview moved
.LM.M....M.Ls:interview on
.L.........Ns:interview over
.....M.....Ms:interview request
L.O........Ls:interview scheduled
LN.........Ls:interview scheduling
.M........MKs:interview slots
L.........NKs:interview thursday
LMLN........s:interview time
L.M.........s:interview tomorrow
M.LN.......Ls:interview wed
..L.........s:interview with
.L...M.....Ms:interviews
LL.........Os:intervista
M...........s:invitación
M...........s:invitación a
N.L........Ms:invitation
L........MMMs:invitation to
L.M.........s:invite
O.L........Ks:invito
LL.L.L..MM.Ns:is
........L..Ns:iscrizione
KL.M....O...s:it
L.......N...s:it !
L.N........Ls:itinerary
L.N........Ls:januari
M.LL....M...s:je
.....M..M..Ls:je sollicitatie
L.MN........s:jeudi
M.LLL..MM..Ls:job
......M.....s:job offer
LL.........Os:jobs
...........Ms:jobs for
L......M...Ns:jou
..ML.......Ms:jueves
L.N........Ls:juni
NML........Ks:junior
K..........Ns:jury
O.K.........s:kennenlernen
.N.........Ks:kennismaken
....M......Ms:kennismaking
.M.........Ls:kennziffer
.M.........Ls:kennziffer #
M...........s:kom
LL.L.......Ns:la
LL...L....MNs:la entrevista
MML..M..L...s:la tua
..M.........s:las #
M.O........Ks:lavoro
KLMM.....M.Ms:le
M.........MLs:lead
L.NL........s:lembrete
...K.....M.Ms:lesson
LP.........Ks:let's
LP.........Ks:let's talk
MLL...M.M..Ls:letter
......M....Ls:letter of
.L....M....Ms:like
......M....Ls:like to
LMM......M.Ls:link
NL.M.......Ls:lo
N..........Ls:lo del
..NL........s:lunch
L.M.M.......s:lundi
NM.........Ks:mail
MN.........Ls:manager
N.L.........s:march
N.K.........s:march #
L..........Ns:martes
LL.MM.......s:mañana
M.L.......MMs:meet
N..........Ls:meet the
LML.......N.s:meet you
L..L.......Os:meeting
N..........Ls:meeting with
L..........Ns:member
L.......L..Os:membership
..L..L....O.s:merci
..........N.s:merci pour
LL.O.......Ls:mercredi
LM.........Ms:met
.K.......M.Ms:min
.LL........Ns:minutes
M.L........Ns:mit
L..........Ns:mitarbeitergespräch
..L........Ns:mock
..L........Ms:mock interview
KLMMML....MLs:monday
L.NN.......Ls:morgen
.L.ML.....M.s:move
L..........Ns:moved
L..O.......Ls:mudança
....LL....MNs:my
....LL....MMs:my application
........M...s:n
L..N........s:naar
.....N......s:nach
.....N......s:nach ihrem
.L.N........s:need
.L.NM......Ls:need to
.M.........Ms:needed
LL.M.......Os:neue
L..N.......Ls:neuer
L..M........s:neuer termin
L..M.......Os:new
...........Ms:new jobs
...N.......Ls:new time
LL..LNO....Ls:news
NNLL.......Ks:next
M...........s:next interview
MM..........s:next step
.N.........Ls:next steps
.N.........Ls:next week
..LN.......Ls:nicht
L...N....M.Ls:niet
...LN.......s:niet door
KLLM..M....Ns:nieuwe
......N....Ls:nieuws
LML........Ms:night
.L.MNM.....Ls:no
N.LML.......s:no subject
L..LO......Ls:no vengas
.M.......N.Ls:nog
....M.......s:not
L.L.N....M.Ms:notice
L.L.MM......s:notre
.....L..MM.Ls:nous
.L.N.......Ls:nouvelle
..LL...M....s:o
..L..L..M.OLs:obrigado
...M..M....Ls:of
......N....Ls:of appointment
......M....Ls:of employment
...N.......Ls:of interview
..L........Ns:of the
L.....MO...Ls:oferta
L...N......Ls:off
.L...LMO.L..s:offer
.......M..MLs:offer letter
......M....Ls:offer of
.......N...Ls:offer subject
..M........Ks:officer
L.QL.......Ks:ok
.L....L.L..Ms:on
..N.M......Ls:on #
.LM.M......Ms:on the
M..........Ms:on thursday
L.M..M......s:on your
LM.......M.Ms:one
.L.......P.Ks:online
.M.MM......Ks:onsite
LL......P..Ls:ontvangstbevestiging
LM.........Ns:op
LML..L..M..Ms:open
.M.........Ls:opening
L......N...Ls:operador
M.L.M......Ls:operator
..........MMs:opportunity
LL.........Ns:opportunité
.N.........Ks:or
L..L.......Os:order
......O....Ls:oui
L..MM....M..s:our
.L..LOM.L..Ls:outcome
LLL..M.....Ns:over
...........Ns:p
LMMM.......Ls:panel
L.L........Os:paper
L.L........Os:para
M..........Ls:para entrevista
.L.........Ms:parents
LMN........Ls:passt
........L.LNs:payment
..........N.s:pela
LKML.L..M..Os:per
MM..M...L..Ks:phone
M....M.....Ks:phone screen
.M.M.......Ls:pick
LL.........Ns:piso
.MM...LL.L.Ms:place
LM.MM....M.Ks:plan
M.L........Ms:planner
...........Ms:planning
...M...M...Ls:please
L.L.M.....M.s:pm
.LL........Ns:podcast
MLL..M....M.s:por
..........M.s:por la
N..........Ls:porter
.ML..N......s:position
L.M...N.M..Ks:post
.MM......M.Ls:posto
........N..Ls:postulación
L.M.......MMs:pour
.L........MMs:pour votre
..L........Ns:practice
L..M.....M..s:pratica
N.LL........s:presencial
LLL......M.Ns:primo
M....M.....Ls:probearbeiten
.M.L.O..L..Ks:proceso
.M.M.N.....Ls:processo
...M........s:professor
...........Ms:profile
...........Ms:project
..N.........s:promemoria
..M.........s:promemoria colloquio
.......N...Ls:promesse
.......N...Ls:promesse d'embauche
..M...M....Ls:proposition
......M.....s:proposition d'embauche
LL....OM...Ls:proposta
LLM...MM....s:proposta de
......MM....s:proposta di
LLL......O..s:prova
N..........Ls:prova in
MLL..L...O..s:prueba
.L.......M.Ns:prueba de
L..........Ns:préalable
.........N..s:próxima
..M..MM....Ls:puesto
.L.....N...Ms:que
......NN...Ks:queremos
.........N.Ls:questionnaire
L.L......M.Ms:questions
L.MMM......Ls:quinta
L..........Ms:quote
.LNM.L..M.NJs:r
N.L.........s:r #
L..NM......Ls:r colloquio
..........OLs:r grazie
K.NM.......Ls:r r
...........Ms:radio
L.N.........s:rappel
L..LM......Ms:rdv
KLO.LLL.MLPLs:re
..........N.s:re agradecimiento
MN.........Ks:re application
.....M....M.s:re bedankt
MN.L.L..M.LLs:re candidatura
L..NL.....NKs:re colloquio
M.L.....M...s:re cv
L..M......MLs:re entretien
L..N......NKs:re entrevista
L.LM......NLs:re gesprek
.....L....OLs:re gracias
..........N.s:re grazie
K..N......M.s:re interview
..L..L....O.s:re merci
..KMN.....MLs:re monday
..L.......N.s:re obrigado
L.NML.....L.s:re re
M.LL.L..N.MLs:re sollicitatie
L.O........Ls:re termin
..L.......OLs:re thank
M.L.....L.N.s:re thanks
.L.........Os:re the
L.MMLM.....Ks:re thursday
L.N..M.....Ls:re trial
..M.......NKs:re tuesday
OLL........Ms:re your
M.L........Ms:reading
.L...L..O..Ls:recebemos
.....L..N...s:recebemos a
........M..Ls:recebida
.L...L..M.LNs:received
.L......N..Ls:recibido
.........N.Ls:record
.........N.Ls:record your
L.M.........s:recordatorio
.ML...M.....s:recrutement
........M..Ls:ref
...........Ls:ref #
LL.........Os:reference
L....M......s:regarding
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
ML..LM.M...Ls:result
.L...P.....Ls:resultado
.....O.....Ks:resultado da
LL.......O..s:reto
.....N......s:retorno
L..........Os:reunião
LL.........Ns:reunión
..L........Ns:review
........N...s:ricezione
.LLML......Ns:richiesta
.....L....OLs:ringraziamento
L..L.......Ns:riunione
.L.....M...Ms:rn
..L...M.....s:role
NL.......M.Ls:ronde
L..........Ms:room
M.M........Ks:round
........N...s:réception
.....N.....Ls:réponse
L..L.......Os:réunion
N.KM........s:sales
L........O.Ls:sample
MLMLM......Ls:sat
MLL.MM......s:saturday
.N.........Ls:schedule
.N..........s:schedule your
L.N......M.Ls:scheduled
LOL.M......Ls:scheduling
L..........Ms:scholarship
..L........Ms:school
M.M..M.....Ks:screen
...L...N....s:se
L..........Ns:search
O..........Ls:seasonal
MM.L........s:second
M....M......s:second interview
N..........Ks:section
L.O.......MLs:see
L.O........Ks:see you
M...M.......s:segunda
M.L..N.....Ls:selezione
.L.........Ns:semana
MLL.........s:senior
.L....M.....s:september
..L.L......Ns:service
K.L........Ps:servizio
..L........Ns:session
L.O........Ks:set
LL.....MM...s:seu
NL.L........s:shift
M...........s:shortlisted
LN....M.....s:sign
LN.......M.Ls:siguiente
M.L.......LMs:site
LM.......N.Ls:skills
.........O.Ls:skills check
LM.M........s:slot
LN........MLs:slots
LNN........Ls:sms
L..O.......Ls:snow
LL.L.N.....Ms:sobre
.MLL.N..N..Ks:sollicitatie
........M...s:sollicitatie ontvangen
L.MN.......Ks:sollicitatiegesprek
...MMM.....Ls:sorry
......LM....s:sous
...M........s:spostamento
...N.......Ls:spostamento colloquio
L.O........Ks:staat
.MLL.......Ns:staff
MMLM.....M.Ls:stage
LL....MM...Ms:start
.L...N..K..Ms:status
MM.........Ls:step
.N..........s:steps
..ML.......Ns:still
L.L........Ns:studio
..LL.......Ns:su
...L.......Ms:su cita
KMM..M......s:sua
.....M......s:sua candidatura
M.LML..M...Ls:subject
.......N...Ls:subject to
........M...s:submitted
MM...M...L.Ls:suite
.....M......s:suite à
N..........Ls:superday
M..........Ls:supervisor
L.L........Ns:sync
L.ML..M....Ms:sábado
..L........Ns:t
.L......MO.Ls:take
.........N.Ls:take home
.MML.L....M.s:talk
.........N.Ls:task
MLLL..M.....s:te
..LLM.....M.s:team
OLN........Js:tech
M.M........Ls:technical
..M.........s:technical interview
MMLM.M.....Ls:technician
.N.........Ks:telefoninterview
KLMN.......Ms:termin
L.PL.......Ls:terminbestätigung
L..L.....O.Ls:test
.........N.Ls:test de
.........N.Ls:teste
KLN.M.......s:th
.LL.....M.OLs:thank
.LL.....M.OLs:thank you
.L......N.OKs:thanks
.L......N.MLs:thanks for
.L.L...M...Ns:the
K.M.M......Ms:the #
L..L.......Os:the new
......N....Ls:the role
LL...M.....Ns:this
...........Ns:this week
K.N........Ms:thurs
LLMM......M.s:thursday
LL.........Ns:thursday's
LLM....N.M..s:ti
..LO.......Ls:tijdstip
.M.OL......Ks:time
.M.M.......Ls:time for
.MM........Ls:times
L..M.L..M..Ls:to
LM........M.s:to meet
.L.M.......Ls:to move
OL.........Ls:to talk
N..........Ls:to the
L..NM......Ls:to your
...MM.....MLs:today
LLN.ML......s:tomorrow
...LNL.....Ms:tomorrow's
L..........Ns:ton
...NLM.....Ls:train
.MM.....M..Ks:trainee
L..........Ns:training
.........M.Ls:translation
.L..M.......s:trial
M.ML........s:trial shift
KM..LN..M...s:tu
LM.........Ms:tu entrevista
........N..Ls:tu postulación
.ML..M..L...s:tua
.....M..L...s:tua candidatura
L.M.......MLs:tuesday
..........MLs:tuesday #
N..........Ls:tweede
.L.......O.Ls:typing
...L.....N..s:técnico
L.M.M.......s:uhr
ML.........Ms:uitnodiging
..L..L....MNs:un
.M.........Ms:una
..M.........s:und
L.ML.M.....Ls:uns
L..L.L....MNs:up
L.N........Ls:upcoming
LLLN.N......s:update
.....M..L...s:update on
K..O........s:updated
...........Ms:urgent
...........Ls:us
MLL..N......s:uw
.....N.....Ls:uw sollicitatie
M...M..M...Ls:vacancy
NML........Ls:vacante
M.L.....M..Ks:vacature
MMM........Ks:vaga
.N....M.....s:vaga de
MLL.M.......s:van
....N......Ls:vendredi
L..LO......Ls:vengas
NLML.....M.Ks:video
O........L.Ls:video interview
.L.......N.Ls:vidéo
...........Ms:viewed
L..........Ns:viewing
..L........Ms:visa
KLM........Ns:visit
LLLM.M.....Ns:visita
...........Ms:voluntariado
.....M..L..Ns:volunteer
LLL.......MNs:voor
.L........N.s:voor het
O.........MKs:vorstellungsgespräch
.N..........s:vos
.M..........s:vos disponibilités
...L.M.M...Ms:votre
..........M.s:votre accueil
.....N..L...s:votre candidature
L..........Ns:vous
...MM......Ls:vrijdag
N.M........Js:vrijdag #
MLLL.....O.Ls:vídeo
MMML.......Ls:w
MM.........Ls:wanneer
..........MLs:warehouse
L..M.L..N..Ms:was
.LL.L.M.NMMKs:we
........N..Ls:we have
...LL.....NLs:we move
L.K........Ps:webinar
L..........Ms:wed
..LL.......Ns:wed #
LL.L.......Os:wedding
..MLM......Ls:wednesday
LM.........Ms:week
M....L.....Ns:weekly
......N.....s:welcome
......N....Ls:welcome aboard
L..........Ns:wg
L..........Ns:wg casting
LM....M.....s:when
..L........Ns:who
.L.N.......Ls:wijziging
LLMM..M.M..Ls:wir
N...M...L..Ks:with
.L.........Ns:with a
M...M....M.Ks:with our
ML..........s:with the
LMM....M...Ls:with us
L..........Ms:witness
L..........Ms:witness interview
ML....M.....s:would
L........P.Ls:written
LL.........Ns:year
.M...L....NLs:yesterday
K.MLL.M..LN.s:you
..M.........s:you are
........M.MLs:you for
M..........Ms:you have
L.....O.....s:you start
.MM...M....Ls:you're
L.M.........s:you're booked
KL....L.M..Ns:your
..L.LM..M...s:your application
...LO......Ls:your appointment
........M...s:your cv
L..M.......Ls:your interview
..M........Ls:your visit
.MN........Ks:zoom
L.L......MMMs:zu
LL.......M.Ms:zum
L.L...M....Ns:zur
LLM...NM...Ls:zusage
LLL.LN..LM.Ns:à
.....M.....Ms:à notre
.....N......s:à votre
L.ML........s:às
..NL........s:às #
L..O.......Ks:änderung
L........N.Ls:étape
...LOM.....Lsa
LNMNL....L..sabato
.MLM........sabato #
LL.........Nsaber
.L......O..Lsafely
L.........MMsafety
M..M........sag
K.ML..M....Msagen
LLMLL.M....Msaid
...........Msaid the
L.....M.....said yes
...M.......Lsaint
.N.LM..M...Lsaison
..N.........sala
LLL...N....Nsalaire
ML....M....Msalary
.......L...Nsalary #
......M.....salary of
LMN.....M...sale
M.L.........sales
N...........salle
N.LL........salle #
MLL.M.......salon
..L......MM.saludo
KMM....M....salut
.ML...M...MKsaluti
L.M........Msam
LLKRLLM..M.Lsame
LLLN.......Msame day
...........Msame place
L.LM.......Nsame room
L..OL.....MKsame time
MNL.........samedi
L..........Nsamedi #
.........N.Lsample
L..........Nsamples
L..MM......Msamstag
L.M........Msamstag #
...L.......Nsamstag um
.M....M....Lsamuel
N.L........Lsamuele
L.N.........sandro
.M.M........sanne
L....L..MM.Msans
..LM......MMsapere
.M.M.......Lsara
..L........Msarah
LNM........Lsarebbe
..N........Lsaremo
M.N........Ksaremo io
LK.L.......Osaresti
ML...L.MM..Lsarà
........N..Lsarà pubblicato
M.L.......NLsarò
.M.M.......Lsat
.M..........sat #
.......M....satisfactory
......LN...Lsatisfação
M.K.M.....LLsaturday
M.L......M..saturday #
L..........Nsaturday at
N....M.....Ksaturday job
.NL..M......saw
MOL........Ksaw your
..LM.LM....Lsay
N.L........Lsay #
.N.L.......Lsay which
L.....N....Lsay yes
..L.....N..Msay your
OLL........Lsays
O..........Ksays you're
...........Nscade
ML....M.....scale
M...........scarpe
NL.........Lscary
LN.......M.Lscelta
..L..N..M..Mscelto
.LL...OM...Lschaal
.LL...OM...Lschaal #
L.L.M......Nscheda
LML.........schedule
LM....M....Lschedule a
.ML........Mschedule your
.........N..scheduled
....M....M.Lscheduled for
LOL.M......Lscheduling
.M...L...M.Lschick
L.KM.....N..schicken
L..N........schieben
LN.........Lschikt
..L........Mschlagen
..L........Nschlagen wir
NMLL.......Lschnacken
LL.........Nscholarship
L.LN.M.M....schon
NL.LML......school
N..........Lschool on
LNL..MMM...Lschreib
M.L.LM.....Lschreiben
M........N.Lschriftlichen
.N.......N.Kschrijf
.M.......M.Lschritt
..N........Lschuhwerk
.LLM........schuift
........M..Lscientist
.LL......P.Lscore
..L........Nscorecard
.....NM....Lscored
.....N.....Lscored you
M.M..M.ML..Lscreen
N..........Lscreen for
LMM........Lscreen with
NL.....M....screening
.......N...Lscreening and
L.LNN......Lscusa
L.LNN......Lscusami
.L...MM.M.LLse
M.M.M......Kse a
M.L...M....Kse ci
L.ML.N..M...se ha
L..N...N...Lse hará
.L.N........se me
L.LOM......Lse nos
.LLM.L..M..Nse não
M...........se tiendra
..........M.search
.M..NL.....Lseason
N.......M..Lseasonal
LLL..MLML..Nsechs
...L.M....LMsecond
NL.........Lsecond chat
LN..........second choice
............second interview
L.L........Msecond round
NL.N.......Ksecretariaat
...N....M..Ksecretaris
MM.........Ksecretary
LMNL....M...secrétariat
M.LMM.......section
M..........Msecurity
.ML.MM......sede
.LN.L.L.....see
MM..........see how
NL..........see if
...........Nsee it
L..........Msee the
..........MLsee us
M.O.L......Ksee you
L..L..LMMM..see your
.MM........Lseeing
L.N.........seeing you
MM....M..L.Lseen
M.LL..M..M..segue
L.LM.....M.Lseguimos
...M.....M.Lseguinte
.....M...MMKseguir
LM.M.LM....Msegunda
..MM.......Lsegunda #
L..L.......Nsegunda entrevista
.....N.....Lsegundo
L........N..segundos
...L...M..MMsehr
.L.........Msehr geehrte
...L...M....sehr geehrter
L.L.......LOsehr gut
..L..NLM...Lsei
OL..LM.....Lseit
.O.........Lselect
..L.LN......selected
M.L....ML..Mselected for
M....M.....Lselected to
L...M..ML...selection
M..........Lselection day
M.L..M.....Lselezione
..LLNL.M...Lsem
L.LLO......Lsem efeito
KPLN.L.....Ksemaine
LN.N.L.....Lsemaine du
LN........MLsemaine prochaine
LL...L.MN...semaines
KPLMLL..L.MMsemana
.M..........semana ?
LN.M.L..M..Lsemana de
.N.........Lsemana del
.M........M.semana que
.....L..N..Lsemanas
..M.........seminar
..M........Lseminar room
LMLP.......Lsempre
..L..L..LM.Nsend
.L.......M.Msend it
.MLMM.......send me
M.LL.LM....Msend the
.......M.M..send us
...........Msend you
..M.....M..Lsending
LL.L.MM....Msenhor
NL......M..Ksenhora
N..L.M...L..senior
LMM..LM.M..Lsent
L.......M...sent to
L.M...N.....sent you
LMM.....N..Lseparate
LL.......L.Psepas
..N........Lsept #
..LM..M....Mseptember
M.....M.....september #
L.LM.......Nseptember at
M..........Lseptember om
...........Mseptembre
M.LL........septiembre
K.LM.......Nser
MLL........Mser ?
L..L.......Nser na
...N.......Lser sexta
....M......Lsera
LL.........Oserai
.N..........seraient
..M.........serez
..M........Lserez reçue
.M.........Mseriez
...........Mseriez vous
..O........Lserre
LN.........Lserve
LM.....M....served
.L.M........service
.M.........Lservices
M.L........Mservizio
NM.L.......Lserviço
LLL....N...Mservono
.M.MLM......servus
K.MM.M......servus lukas
M.LM....ML.Lserá
L.LNM......Lserá a
M.L...M.....será el
M.LL..LN....será na
M...........será recebido
M..........Lsería
L..........Nsesión
MML.........session
..L......M.Msession is
N..........Lsession with
.OL........Lsessions
L.L........Osessão
..N........Lset
M...........set aside
L.N........Lset for
.M.........Lset up
KMLLM.M.M..Msettembre
L..........Nsettembre ore
LOL..L....M.settimana
LN.........Lsettimana ?
.L.M.L..N..Lsettimane
M.KL.......Msetzen
M.L........Msetzen wir
.LLL..M.MLLMseu
.L...O.....Lseu contacto
..L.....N..Lseu currículo
LM......M...seu perfil
.......L...Mseven
KMNM.......Ksexta
LMM.........sexta #
............sexta feira
LM.MM......Ksexta às
..M....N...Lseñora
K.MNL.....M.shall
LMMM.L....MLshall be
L..........Nshall i
...ML......Mshall we
.M.......M.Lshane
.M..M.......share
..M........Lshared
......N....Lshares
........M...she
.....M.....Lshe can
..M.....M..Lshe'll
.M.........Mshe's
LN.........Lshe's in
LM.L....K..Nshelter
NLML.LM.....shift
ML.......M..shift lead
N........L..shift supervisor
L..N.......Lshifted
N.L........Lship
..N.........shoes
M.MML......Lshop
...L.....M.Mshort
L.L........Oshort interview
.L.......N..shortlist
NML.....M..Lshortlisted
L.......M...shortlisted candidates
MML.........shortlisted for
NL.........Lshortlisting
L.........M.should
N.....M....Kshould like
.L.......M..should take
MM.L......M.shout
..M........Lshout if
M..........Mshow
M...........show you
..M.M......Kshown
.......M...Nshows
M.KNM......Kshut
MLL....MM.L.si
L.LMMM..M...si comunica
.....L..N...si encajas
N.L.M......Ksi la
M.LL.......Nsi no
O.L........Lsi presenti
.L.M.......Nsi te
N.LL.......Lsi terrà
LLML..MMM..Ksi tu
..........LMsi vous
N..L..M.ML.Ksiamo
L.....N.....siamo felici
.L.M.......Msich
ML.........Nsick
.LNL.M.....Lside
LLL....ML..Nsido
M..L........sie
MLL........Msie als
MMLL........sie am
.........N..sie den
MM.........Lsie gern
MM.........Lsie gerne
L........M.Msie haben
L.LM.......Msie mir
M..L........sie sich
MMML.......Ksie sprechen
........M...sie von
N.L........Lsie zu
OLLL...M....sie zum
ML.........Msig
L.....LN...Lsight
......LN...Ksight of
LM...LO.LL.Lsign
......M....Lsign and
.....L..L..Nsign in
......N....Lsign it
L.M...M....Lsign the
LO.........Lsign up
L.L...N....Msignature
L.L........Nsigned
L.....N.....signer
L..........Osigning
M..L........signora
LM....M..M.Lsiguiente
LM.......M..siguiente paso
N.LL..N....Ksim
.M......N..Lsimilar
........N..Lsimilar jobs
..LMLM......simon
MMLM.......Lsimone
LLLMN..M....sin
L...O......Lsin efecto
...LM....M..since
MML..L..M..Ksind
.........M..sind für
K.M....M....sinon
M.LM.......Lsir
N..L........sit
N.L.........sit down
L.M........Msit on
L..M........site
.LL........Msix
LM.......N.Lskills
.........O.Lskills check
N..M.......Lskipper
ML.......M..slides
M.N...M....Kslip
N...........slips
LMM.L......Mslot
..........M.slot #
N.LN.......Kslot at
.N..........slot for
.MM.........slot on
LM..........slots
.M.........Lslots are
.........M..sluit
.LM.........small
L..M........small change
MNML.......Lsms
M.LO.......Lsnow
L..NN....L.Jso
.MLN.......Lso #
.L.LNM.....Mso che
.ML.M......Lso i
.M...M......so it's
..L.......M.so much
.L.MPL.....Lso no
M...ML.....Lso please
.L.M......M.so sorry
LMM.........so that
LLLPM......Lso the
...LN.......so there
L..MML.....Lso there's
...M..M....Kso we
L.N........Mso you
.LLL.M....MOsobre
.L.........Nsobre la
MLL........Msobre las
LM...M.....Msobre o
L....M......sobre tu
L.....LM...Nsocial
LMN........Lsofia
O.L........Lsofie
M..........Lsoftware
.M....N....Lsoignante
.NLLM.M..M.Lsoir
LLL.....M..Osoirée
.ML..L..N...solicitud
M.L.....L...solicitud de
M.L.....N...solicitud para
MML.LM..N..Ksollicitatie
LM...M.....Lsollicitatie als
........M...sollicitatie ontvangen
MMNN....L..Jsollicitatiegesprek
PLL........Lsollicitatiegesprek is
L.LMLMM....Lsollten
.L.....MM..Msolo
L.K......N.Nsolutions
L.L........Nsolutions engineer
M.L..M....L.somebody
...L.O......someone
L....N......someone else
.....N.....Lsomeone whose
.....N......someone with
L.MMM....M.Lsomething
L..O.......Ksomething came
LLL...M.M..Nson
N..........Lsonnez
K....M.....Nsonntag
.M.ML.......sono
L.LNL.....M.sonst
.......M..M.soon
LM.....M....soon as
...M..M....Lsophie
LLLONNL....Ksorry
...P.L.....Ksorry !
LM..........sorry for
L.LLMM.....Msorry to
.L.LN...M...sorte
....N.......sospesa
.L.........Nsou
.N.........Lsouhaite
LN..........souhaite vous
NL.........Lsoup
.L...LMMM..Msous
..M..L.M.M.Lsouth
MML.........soy
L.M........Mspare
K..........Mspeak to
..M....M....speak with
L..........Mspeaker
M..........Kspend
..L........Nsportello
L.L........Osportello #
...M........spostamento
...N.......Lspostamento colloquio
..LM........spostare
...M........spostare il
..LN.......Lsposto
M.L.LN......spot
.MM.........sprechen
N.M........Ksprechen mit
N.M........Lspreekt
N..........Lspreekt met
.M.M.......Kspreken
LNLM.......Lspreken over
L.L.LO....LMspring
.L.K.......Ospringt
..M.ML.....Ksr
L.....M....Msra
L.M..L.M....ssa
M.M........Kst
L..M.......Msta
L.OL.......Mstaat
..N........Lstaat in
L..........Nstaat op
LL...N..M..Lstack
M..L....M.M.staff
M........L..staff engineer
.ML......M.Mstage
M.L......M.Lstage for
K.LN.......Mstage on
M.L..M.....Mstand
.M...M...M.Lstandard
K.N.N......Lstands
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
LLMM.M......starts
L.MN.......Lstarts at
L.N.........starts in
LL.........Nstartup
L.LLMM..M...stata
.....L..N..Lstata acquisita
L........M.Mstatement
.L..M.....LNstation
L..........Mstation on
L..M.L....M.stato
LL.......N.Mstatt
N..........Lstatt sie
...OL......Lstattdessen
.L.L.N......status
...M........stay
L.N.........stay on
LMM.........stays
MLM.........steel
NL..........steel toes
LMM.........stehen
L.OM..L....Ksteht
......MM...Kstelle
......MM...Lstelle als
M.L..M.....Kstelle im
L..........Nstellen
MLL......NMLstep
NLL........Mstep is
.M...L.....Msteps
..L.N......Lsterkte
....N......Lsterkte met
..LN.....M..stessa
L..O.......Lstessa ora
M.LN........stesso
.LL..M....M.steve
L.LO........stia
LLOOL...L...still
L..N.......Lstill #
L.O........Lstill good
M..N.L......still like
L.PL.M.....Lstill on
L.LO.......Lstill the
.L.N.......Lstill very
M..ML.M....Lstill want
...LM.......stop
..M......M.Lstore
M........L..stores
...M.......Lstorm
NM.........Kstrada
LLN.L.......straight
M..M......MLstreet
L.LN.......Mstrike
.LL..M.....Mstrong
...N.......Lstuck
L..........Nstudent
L.NL........studio
L.M........Mstudio #
.L...M.L.M.Mstudy
N..L..M....Lstunde
LMML.....M..stunden
L.L........Nstuur
..LL.......Nsu
..LL.......Osu cita
..M........Lsu entrevista
L...N.......su interés
..L.....N...su solicitud
.M.ML...M..Lsua
.M...M.....Lsua candidatura
..L........Nsua consulta
.....L..N..Lsua domanda
L.MOL......Lsua entrevista
L.......N...sua inscrição
..L.L..N....subject
L......O....subject to
L.L.M......Nsubmit
L..........Nsubmit your
L.......O..Lsubmitted
..L.....O..Lsubmitted on
......N.....subsídio
......N.....subsídio de
L.N.M....M.Lsucces
L.M......M..succes !
....L...M...successful
L.......N..Lsuccessfully
........M...sucesso
LML.......M.such
LM.........Msuch dir
.L.........Nsuche
MMLL........suchen
.L...M...M.Lsuerte
L.LMN.......suis
M..L........suit
...........Msuit ?
.M.........Lsuit you
MMLLLNM.L..Lsuite
M.L..MM..L..suite à
.MM......L..suits
M.LM.....L.Msuits you
.......N...Lsujeta
.L..LM....M.sul
.L.N........summoned
KM....N.....sun
..L..L...MLMsunday
NL..........sunday #
K.LLNL.....Osunday at
LO.........Lsunday or
MML.LM..L...suo
O.LML......Lsuo colloquio
MM...M...M.Ksuo cv
..NL.......Lsuoni
.MN........Ksuper
L.N........Lsuper dann
N..........Lsuperday
NM.........Ksuperintendent
N.....M....Ksupervisor
L.M...M.M..Lsupport
M..LLM......sur
LLL......MMNsur la
LLM........Msur votre
K.ML.M......sure
.M.....M...Lsurgery
.L.........Msurvey
..L.......M.sus
...........Nswap
..N........Lsweet
M.LNL......Lswing
L.L........Nsync
.LM........Msystem
.M.L.....LLMsábado
KM.....M.L.Nsábado #
M.LL.....M.Lsão
M.M...M....Ksì
.MM...MMM..Ksí
.L.MLM.NM..Lsó
..M........Lsónia
......LN....sûreté
L.MM........t
LN...M.....Lt'es
..LL.....M.Mta
L.MLLM..M..Mtable
M...........tafel
L.LMM...M...tag
LL..M......Mtag frau
LOLL.LM.....tage
L.LLMM...M.Mtake
M........M.Ktake home
.L..MM..M..Ltake it
...LN......Ltake on
..LM........take place
LL.LMLM....Mtake the
M....M.....Ltake you
.L...M.....Ntake your
LML.MMM....Ltaken
L..........Mtakes
LMM.........takes about
L.M........Mtakes place
L..LNM.....Ltaking
...LN.......taking on
...........Mtalent
...........Ntalent community
.M...L......talento
N..L........talk
M.L........Ntalk about
N.L........Ltalk money
.LN.........talk on
ML.........Mtalk to
M.M.........talk with
.LLLLMMM..LMtalked
..L........Ntalked to
K.MM.......Mtalking
KLM........Mtalking to
.MM.........taller
...M.......Ltalstation
LLLM......MOtambién
LLN.LM......também
...MM......Ltan
LM.........Ntandem
L..MM.......tard
M....LL..L..tarde
MN.........Ktardes
LL.........Otarjeta
MML......M.Ltask
LN..........tax
..L........Ntaxa
M.....M....Lte
..N........Lte confirmo
....M.......te escribo
M.M......M.Lte espera
M.L........Mte esperamos
L..........Nte interesa
.L..N....M.Lte komen
........M...te llamaremos
LL.......M.Nte maken
PL.........Lte pasas
.........N.Lte pedimos
.L.........Nte queda
L.N........Lte recibe
..N........Lte recordamos
L.....N....Lte tekenen
...M.......Lte va
.N.........Kte vendría
..LN........te viene
NM.LM......Ltea
..L.M......Mtea and
MM.M.......Kteach
N..M.......Kteach a
..L.M..M...Lteacher
L.ML..MM.M.Lteaching
.LL...M.M..Mteam
LLL...M.M.LOteam and
......M...MLteam at
........L..Nteam can
..K.......M.team lead
OLL........Lteamleider
.M.M.....L..teams
...N........teams link
N.M........Ktech
MMM.........technical
..M.........technical interview
M..........Ltechnician
MN.........Ltechnicien
LM..........technique
LL.M......MNtecnico
N..........Lteil
L.L...PL...Ltekenen
......O....Ltekenen en
N..L.....M.Ktelefonat
.N.........Ltelefonieren
.N.........Ktelefoninterview
LLM..M.....Mtelefonisch
L.O........Ltelefonisch besprochen
L.M.........telefono
L..........Otelegram
...........Ntelephone
.ML.LL.....Mtell
.NL.LL......tell me
LM.........Mtell you
L.....M....Mteléfono
L.KM..LM.N..tem
N.L.....M..Ltema
.L.M..M....Mtemos
......M.....temos o
.LL..MM.LM.Ktempo
L.M.M.M....Ltemps
.LM........Nten
......M.....ten days
.LM........Mten minutes
..N........Lten o'clock
.L.....M...Mtener
.L.NM.......tengo
....NM.....Ltenzij
....NM.....Ltenzij je
..N..M.....Kter
L.O........Lter herinnering
MLM...M.....teresa
L.....M....Mterm
KLMNM.......termin
L.M.........termin am
.N.........Lterminauswahl
L.PL.......Lterminbestätigung
.MLL.......Ntermine
.......N.M.Ltermos
L...NL.....Mterrible
NMLL.......Lterrà
L........MN.terug
...M..M.....terça
K..M........terça #
M.M........Lterça feira
M..L........tes
MM..M......Ktess
L.....LMLP.Ktest
.N.......L..test and
..M......N.Ktest de
..L........Ntest drive
.........M..test for
.L.M.M...M.Kteste
L........N..teste de
ML......MN.Ktests
MM....M....Kteu
N..........Kteu currículo
L.L........Ntevoren
...L..LM.M..text
M.L....M....text me
.M.M.L..M..Lth
LMN.L.......th #
..L.M...M..Lth and
N..........Lth at
LN.........Lth or
M..M....L...than
...M........than #
L..L.ML...N.thank
L..L.ML...N.thank you
L..L.ML.N.NLthanks
........M..Lthanks for
....M.......that
L..M.......Mthat day
M.L.......M.that i
M.M.L.......that is
....N.......that means
M..........Lthat ok
M...........that suits
L...N.......that the
L.ML........that we
L.M......M..that we'll
MML........Lthat work
.NM........Lthat works
..M...M....Lthat you
..L.....M...that your
.LN...MM...Kthat's
ML.........Lthat's a
M..........Lthat's no
M..LN......Lthats
............the
M.LM.L..M..Lthe #
...N.......Lthe a
N.M........Lthe ad
L.......L..Nthe admissions
ML....L...MMthe analyst
ML.......M..the attached
..M..M..L...the autumn
.LOL........the back
ML..M.......the bar
...........Mthe bench
.L.LMMM.....the best
L.M........Mthe blue
N..L...M...Lthe board
NL..........the branch
L..........Mthe breakfast
..LL.M.....Nthe budget
L.MLN......Lthe calendar
MLML.M.....Lthe call
...L..L....Othe candidate
L........N.Lthe case
.MM.....M..Lthe chief
LLM.M.......the client
LLOM.......Lthe clinic
........N..Lthe closing
.LLLLN.MLM.Mthe committee
L.M...NM....the contract
L.ML.......Mthe counter
M........M.Kthe data
M.MML.......the day
M.L.M......Lthe department
..N........Lthe depot
...........Mthe desk
..M........Lthe details
O.KLM......Lthe diary
M.NL.......Lthe door
........L..Nthe employer
L.....NM...Lthe enclosed
L...LMM.M...the end
N...L......Lthe evening
L.N.........the events
.L.........Nthe file
LMMM.M.....Lthe final
........M...the first
N..........Lthe fish
L.LL....MN.Mthe folder
LNM........Lthe following
L.M.........the front
M.L.........the full
N.J........Mthe garage
M..........Lthe gate
......M....Lthe governors
.L.........Mthe group
L..L.......Othe hall
L.M.........the harbour
M.M.....M..Lthe hiring
..LN........the house
..LM........the inconvenience
L.MM....L...the interview
.LLN........the interviewer
.LL..M......the interviews
..L.......N.the invitation
..M........Lthe invite
NLL.........the job
.....N.....Lthe lads
.....L.....Nthe landlord
M.........MLthe last
LN.......N.Lthe link
..LN.......Lthe little
K.P........Kthe loft
M..........Lthe main
....ML..M...the month
NL.M.......Lthe morning
L..........Mthe msc
LL.........Nthe new
.ML..M...M.Lthe next
.M..........the night
MM......L...the number
L..........Nthe offer
.ML.....M...the office
N..LL......Mthe old
.M.L........the one
LL......N...the ones
.....N......the opening
.MK.......OLthe opportunity
KM.L.M...ML.the other
...........Mthe owner
L.M.LM......the panel
......N....Kthe papers
LL....M....Mthe paperwork
.L...N......the partners
.MLLMM......the phone
N........L.Lthe platform
.M...M.....Kthe portal
....M......Lthe position
...MM......Lthe post
...........Nthe posting
.L.M.M.....Lthe process
L..........Nthe right
......M.....the role
LLM.......M.the room
.L.M.L...M.Lthe same
.L.........Nthe screening
..........MLthe search
...LNM.....Mthe second
LM.L....K..Nthe shelter
.L.......M..the shift
MML.......MLthe shop
..M.........the side
M.LL..M...MMthe site
M.N..L.....Lthe slip
..L........Mthe spot
M.L.......LMthe station
...........Mthe status
..L........Nthe students
N..........Lthe studio
L...LM.....Nthe table
M........M.Kthe take
K.LL..M..M.Nthe team
..L.....L..Nthe technical
NM.........Kthe test
LNL.........the thursday
MLL.......M.the time
...L.......Nthe trouble
M...ML.....Lthe trustees
.L.....M.M..the two
..L........Mthe usual
L..........Othe vote
KNLM.L..M...the week
LL.M.LM.M...the weekend
LLL.N......Mthe whole
L.L......P.Lthe written
M.LM.......Lthe yard
MMKM..M....Ltheatre
M.LL...M...Mtheir
....L.L.MM..them
.L...L..O...them all
L.PMLLL....Kthen
L..........Nthen !
M..M.......Lthen i
L.OL........then the
L.N.....M..Lthen we
L.N......M.Lthen we'll
K.P........Lthen you
....M.L.....there
L...M......Mthere and
...........Mthere are
L...ML...M.Mthere is
..L.......PJthere parking
M...M.......there will
L.M........Mthere'll
L.M........Mthere'll be
.LL.M......Mthere's
M..........Mthere's a
..LMNL.....Lthere's no
L..MOL.....Ltherefore
KNL.....MLLMthese
M.LL......LMthey
NL.........Lthey'll
.L..LM...N.Lthing
M..........Lthings
.L....M..M..think
M.L...N.....think about
L.M.MM.....Lthis
.L.M..N....Lthis afternoon
..M........Lthis email
L.M.M.......this event
.LN....MM..Lthis is
.....M......this isn't
M...........this letter
..M.........this mail
LL..N...M...this morning
..L.....O..Lthis number
.....N.....Lthis occasion
.......N....this offer
...N........this office
.N.........Lthis one
.....M......this role
NLL.........this saturday
..LM.......Lthis thursday
ML...O.....Kthis time
LOLL.L.....Nthis week
L...NM......this year
K..LM.LMNM.Kthose
..M......M.Lthose who
..L..N....LMthough
L.L.......MMthought
L....L...N..three
.M.........Lthree days
.LM......M.Lthree hours
LMM.........three times
NL.....M.M.Lthrough
MLML.....M..through the
........N...through them
M.L......M..through to
N..........Lthrow
LN.M.......Lthu
LN.M.......Lthu #
L........M.Mthuis
..LM........thumbs
..LM........thumbs up
LMMM...M...Lthurs
ML..........thurs #
..LN.......Mthursday
..N.........thursday #
.L.NL......Mthursday ?
.M.........Lthursday and
LL........MMthursday at
N.L.......MLthursday night
...M........thursday so
NLLM.......Lthursday the
LL.........Nthursday's
LNM........Lthursdays
M.L.........ti
LL.......M..ti chiediamo
N.LM.......Kti faccio
NM.L.M.....Lti va
.M.L........ticket
L.M.L.....M.tickets
..N.........tie
..L.MM....MLtiempo
ML.........Ltienda
M...........tiendra
N...........tiendra le
L.M......M.Ltienes
.L.N.......Mtijd
M..M.......Ltijd #
LMMO.......Ktijdstip
NM.........Ktil
NM.........Ktil #
N.LM.......Ltill
N.LK........till #
O.L........Ltill about
LMM........Ltill the
..M...M.....tim
N.L........Ltimbre
.M.ML......Ktime
OL.........Ltime #
LLLN.......Mtime ?
LM..........time after
M....L....M.time and
.........M..time before
LLM........Mtime for
LNM........Ltime in
...LL.....N.time or
N.LM...M...Ktime so
.M..........time that
L........N.Ltime the
.K.........Otime url
...M.M.....Ltime you
.N.........Ltimes
LM..........times are
.N......M..Ktimes you
MMLM.......Ltiming
...LN......Ltimo
N.M........Ktina
LLM...O....Ltips
M.......M..Ltisch
.LNN.......Ktmrw
..N........Ltmrw #
..L........Mto
..M.L......Mto #
ML..LM......to a
M.....NL..MLto accept
LML..M.....Mto an
.....M......to another
..N......L..to answer
N.L.........to appear
LL..M......Nto apply
....MLM....Lto appoint
.M......N..Lto arrange
N..........Lto ask
...L.......Nto attend
NM.........Kto back
........M...to be
..LMM..M...Kto bring
L.M.........to calendar
....M.......to cancel
..LLM......Mto come
..M......M.Lto complete
...........Mto confirm
.....L..L..Nto decide
.L.........Mto discuss
...M........to do
N.L........Lto face
..LM........to fill
ML.N.......Lto fix
N.LML....M.Lto follow
...........Mto get
L...MMM....Lto give
.L...M.M...Mto go
..KLM.M....Mto have
.M.L......M.to hear
L..........Nto help
LL..N.M.....to hire
L.......M..Mto hold
..L...M.....to inform
M.LL....LM.Mto interview
...........Mto invite
N.L...M...MKto join
M....L...M..to know
....ML..M..Lto let
.L.........Mto look
L.M.........to make
.........N.Lto me
..K...M...MMto meet
L...ML....M.to meeting
L.LN........to monday
MLL.M.MM...Lto offer
N...........to one
.....N.M...Lto pass
N.L.........to prepare
L.L........Nto present
...M........to push
L.O........Lto recap
L........N..to record
...........Mto reschedule
M.M...M....Kto say
.M..........to schedule
..K.L....MMMto see
.L.........Nto send
MM.........Lto set
LM....M.....to sign
.ML........Mto sit
.......M..MLto speak
LLM...MM....to start
......O....Lto sun
...O.......Lto swap
LML.M.......to take
L.L......M.Mto talk
L....M.....Mto tell
........M.NLto thank
M...........to the
..MM.......Lto this
L..........Mto thursday
L...M......Nto us
L.......L..Oto volunteer
............to work
L.M.NL....MLto write
M.L.........to you
..M.M.M.L..Lto your
LLMN.O....LKtoch
L.......L..Ntoda
L.LMM...M..Ltodas
.K.MN...L.MMtoday
L.N.M......Ltoday #
....ML....NLtoday and
N..........Ltoday on
L...M......Ntoday so
.M.....M...Ltoddler
.M.....N...Ltoddler room
LMM.LM..L...todo
......M.MM.Ltodos
NL..........toes
.L.......M.Mtogether
L.LM.N..L...toi
LLN.NL.....Ltold
..M.M.M....Ltold me
..M.M.......told the
LN..........tom
M....M.....Ktomamos
.LMMML.....Ltomorrow
N.NL.......Ktomorrow #
.L...M.....Mtomorrow ?
.L..M.......tomorrow at
L.LN.......Ltomorrow so
L.LNPL....LLtomorrow's
L.LNNL......tomorrow's #
M.LL........ton
M.L.....M..Lton cv
LLLL..M....Ntonight
...NLLM.M..Ltony
..L.......M.too
L.L.M......Mtook
KLP.LM......top
L.N........Ltop dan
LL...M.....Ntop of
..L........Mtopic
N..........Ltops
..MM.......Ltor
L.N..LL.MN.Ltot
L.......M...tot #
M..L........tot dan
.L.......M..tot vrijdag
LLL..M...M.Mtotal
..L..M..M...touch
LMLO........toujours
LMLM.......Mtoujours à
L.N.......M.tour
M.LL..LO.MMJtout
.MM........Ltower
LNM........Ltra
LLL....M...Otrabajo
L.L....M...Mtrabalho
M.......MM.Ltrack
.L.........Otrae
N.M........Ktrae el
.L.L...M...Mtraga
LM.M......M.train
LMM....MM..Ltrainee
L.L........Ntrainer
..L........Ntraining
M.M..L....NKtran
.........N.Ltranslation
..M.........transport
.....O..L..Ltras
L.L....M...Mtravail
M.L.M..M....travel
...L.......Ntraz
..M.........trazer
LN..........tre
L.N........Ltree
.MMM.......Ltreffen
.L.........Otreffer
.MN........Jtreno
L.LL..M..M.Mtres
.L.MM.M....Ltrial
..LLN......Mtrial on
M..L..M....Ltrial shift
.....MM....Mtried
LL.........Otrimestre
KM.........Mtrip
L.M....M.M.Ltrois
LLLM.N.....Mtrotzdem
L..NL......Mtrouble
.K..M.....MNtrovato
L.M.........trovi
M.......M..Ltrust
M.M..L.....Ltrustees
LN..........truus
L.LM.M....LMtry
.L........M.très
LM.L.ML...L.tu
.M.........Ltu candidatura
M.......M..Ltu currículum
KM.........Mtu cv
MMMM.......Ktu entrevista
M.L.M.......tu me
.L......M..Ntu perfil
.M......M..Ltu postulación
LMMLLM.....Mtua
L....M..M...tua candidatura
L.M.........tudo
L.ML.....M.Ntue
L.ML.......Mtue #
.NLM.......Ltues
L..ML......Mtuesday
.LMN.......Ltuesday #
LM..........tuesday and
..........MNtuesday at
KN.N.....N.Ktuesday morning
L..........Mtuesday or
MLML........tuesday the
..LMM.....MLtuesday's
LML........Ntulsa
..L...M.ML..tuo
...........Mturn
ML.L.......Nturni
..MLL..ML..Mturno
LM.L.MM....Mtussen
LM.L.MM....Mtussen #
.LL.N......Ltut
....NM.....Ltut mir
L.....M....Mtutor
LL.........Otutora
..L.....LM..tutti
LN..........tutti i
..O........Ltutto
L.O........Ktutto ok
..ML........twee
.M......M..Ltwee weken
.....M......twelve
M...........twenty
LL.......M.Ntwice
NM.........Ktwins
M..L.....M..two
M..........Ltwo and
..L......M.Ntwo hours
M....M.....Ltwo of
LN.M.......Ltwo or
L.....MM....two references
LM...L..M.M.two weeks
...........Mtwo years
N.L.........tyler
.L.......P.Ltyping
L.N.......MLtá
MMML.......Ltécnica
MM.L.....M.Ltécnico
LMM........Ltéléphone
LM.M.......Ltú
NL.M........u
..OL.......Lu #
..N........Lu aan
O.L........Ku come
NM.........Ku do
O.L........Lu eens
.M.M..M....Lu graag
L.L........Nu heeft
LL.........Ou of
N.M........Lu spreekt
...........Mu uit
NLML.......Kuffici
KM.L.......Mufficio
..M..L..L..Muhr
..LM........uhr ?
LL.L.......Ouhr bei
..N........Luhr bis
LL.........Nuhr bitte
.MM........Kuhr für
..M........Muhr im
M.........M.uhr in
...........Muhr mit
LML.........uhr oder
L.M.........uhr statt
L.L........Ouhr treffpunkt
L.LP.......Luhr und
......M..M.Luhr zeit
M.M........Luhr zum
LMLN........uhrzeit
.M.L.....L..uit
LN..........uit ?
M.L........Muit voor
L........N.Luiterlijk
L.......M..Muitgenodigd
M..........Kuitnodigen
MM.........Luitnodigen voor
ML........M.uitnodiging
MLLM........um
NL.MLL......um #
M.LLL...LM.Muma
L..........Numa conversa
M.LL.......Numa entrevista
.L.........Muma hora
L....O......uma pessoa
NM.........Lumas
M.K......M.Mun
.L.M.M..L...un altro
L..........Mun breve
NMLL....M..Lun colloquio
L..........Nun cv
N..........Lun documento
M.LL.......Nun entretien
M..........Lun essai
MM.........Lun rato
..M.....LN.Lun test
.L...N......un'altra
.M.L........un'ora
NL..........un'oretta
M.L.LML..M.Muna
.L.........Nuna chiacchierata
N..........Luna clase
..LL.L..M..Nuna entrevista
ML..........una hora
.....M...M..una persona
L........N.Luna prova
......O....Lunanime
......NM...Lunanimous
M....L..M..Lunas
LL.O.......Lunbedingt
L..N.......Lunchanged
M.L..M.....Lund
KN.........Nund #
LMLMM.LN...Lund der
..L..M....MMund die
N.L........Lund ich
........M...und melden
O.L........Lund reden
N..........Lund zwar
.LML.L.....Nunder
..M........Munder review
LL.N........understand
..L.N.......understanding
....LM...M.Mune
.....N.....Lune candidate
LL...N......une personne
.N.........Lune petite
...........Nunfortunately
.....K.....Ounfortunately the
LLL........Nuniform
...L....M..Lunit
M..L........unit #
.N...L.M...Luno
K..........Ounpaid
NM......M..Juns
L.NM........uns am
L.....M....Muns auf
N.L.........uns den
........M...uns eingegangen
.....N......uns für
M..........Luns gefallen
N.ML..L....Luns in
L..MM.......unser
..L.M.M.....unser gespräch
LL.N....M...unsere
NLL..MM...MLunserem
.MML.L......unserer
L....N.....Lunsuccessful
MM....LM...Lunter
M.LL.M..M..Lunterlagen
L.....O.....unterschreiben
......N.....unterschrieben
......LN....untersuchung
L......MMM.Luntil
MML......M.Luntil #
.N.........Luntil friday
L....LM.N...until the
LMM.........up
L..L.......Nup ?
...........Lup a
M.L.........up at
KN.........Mup for
L..NM......Lup on
L.M........Mup to
N.........MKup with
L.N........Lupcoming
LLLM.M.....Mupdate
.....M..L..Mupdate on
...........Nupdate your
LL.P........updated
L..N........updated by
..L......N..upload
M.L....N...Kupon
..M........Lupstairs
..MMLM.....Lur
M.L...M.....uren en
LL.........Ourgent
MOM.LLL.LNLKurl
N.L.........url meeting
LN.........Lurl the
N.L.........url this
LL....N.M.LMurlaub
M...M...M.LLus
.LL......N..us a
M.L.........us and
......M....Lus as
L.N........Lus behind
M.......M...us by
.LL...M....Nus for
.M..M......Lus know
N..L.M.....Lus on
L.......M...us two
.MMLL......Luse
..ML........use the
...........Nuser
.LL.......LOusers
.M...M.....Lusing
..M..M.....Lusing the
L....N....MMusted
..L........Nusual
...........Mutc
.....L.....Outile
........L...uur
KNLM.......Luur ?
..LL..M....Nuur bij
.L.......N.Muur daarna
LNLN.......Luur en
ML.L.......Nuur in
..L........Nuur langskomen
M...........uur neem
LL.O.......Luur niet
LOML.......Luur of
M.M........Luur op
L.LM.......Muur van
LMN...M....Luur voor
LN.........Luur wat
LM.M........uurtje
.LL..M.....Nuw
L..........Nuw aanvraag
.LL........Nuw afspraak
..L.....N..Luw brief
O....M.....Juw kandidatuur
.....N.....Luw sollicitatie
L.L........Nuw werkgever
.ML........Mux
...........Nux researcher
M....M..M..Lv
MLMM....L.L.va
MML.........va ?
.L.N........va a
L.MM..M....Lva bene
ML.........Nva bien
OM.........Lva di
.M..M......Kvacancy
MM.........Lvacante
..LLMM..M...vacature
L..........Ovacatures
MM..M....M.Kvaga
.MLL.....M.Lvaga de
..L.....L..Ovagas
..M.........vai
..L........Nvalider
.M..........valley
L.N........Lvalues
..L.MM......vamos
....MMM....Lvamos a
L...M.......van
KM.N..M....Kvan #
L.....LML..Mvan de
N.L........Lvan het
L....LL.M..Mvan je
L.L........Nvan tevoren
MLLM........van uw
L.LO........van woensdag
L.L........Nvanaf
L.....M....Mvanaf #
L..NNL.....Lvandaag
L....MM.....vanessa
LL.MM......Kvanmiddag
L.M...N....Lvast
MML.........vc
.M.......M..vedere
MMM........Lvedere la
...........Nvediamo
L....M......veel
L.MM........vem
M.N........Lvemos
..NL........vemos el
MMLM..M....Lvendredi
...M........vendredi #
.N.........Kvendría
.N.........Kvendría bien
.M.M.L......venerdì
L..M.......Nvenerdì #
.LNM.......Lvenerdì alle
M...........venez
O.L.M....L.Lvenga
L..LN......Lvengas
L..LO......Lvengas a
MM....M....Lvenha
M.L..M.....Kvenir
M.LLNL.....Mvenire
N..........Lvenire al
.....M......venu
...M........venue
...LL..M..L.ver
.L...N...M.Kverder
.....N.....Lverder met
L..........Nvergeet
L.L........Overgeet je
..M.........vergessen
LL.L.......Overgoeding
K.M........Mverhinderd
L.N.........verhinderd ?
L....M.M....verification
O.L.........verkauf
...N.M.....Lverlegen
L..L.......Nverplaatst
.L...LM.MM.Lverrà
M.LL.......Mvers
N..L........vers #
L.MM........verschieben
..L........Mversichertenkarte
ML.L.......Nverso
NL.L.......Mverso le
LLL...PM...Lvertrag
...MN......Lvervelend
L..M......M.very
.M.M.......Lvery much
L..M.......Mverzetten
M.LLM.......veuillez
L.L..M...M..vez
NMLL.......Nvi
M....L......via
.M.......MMLvia de
M.L........Lvice
M.L.........vida
L.L........Nvida laboral
MMM........Kvidal
M..L.....M.Lvideo
ML.........Mvideo call
N.L..M..ML.Lvideo interview
..N........Lvideogespräch
L.M........Mvideollamada
ML.......N..vidéo
M........M.Lviel
.L........M.vielen
.L........M.vielen dank
..LM.L.....Mviene
.M.........Lviene ?
..LM........viene bien
.M.M.......Lvieni
..L.M.......viens
....N......Lvient
L..LN......Mvier
L.LM.......Mviernes
....ML.....Nviernes #
M..M.......Lviernes a
MLL.....M...view
........L..Oviewed
........L..Nviewed your
L..........Nviewing
ML.........Mvijf
O..........Lvimos
.L.N........vincent
L....N......vindo
.ML...M...MLvindt
O.L.....M..Kviola
NML.M......Kvir
KMM......M.Lvirtual
..L........Mvisa
..L........Mvisa interview
..O........Jvisioconférence
K.O........Mvisit
K.......M..Mvisit on
.MN........Lvisit to
LLL...LM...Nvisita
......M...MLvisite
..M........Kvisitor
L..O........visitors
M...........visto
M.L......M..vivo
M.K.......M.você
N.....M...MKvocê foi
L..........Mvoeren
L.M....N...Lvog
L.O........Lvogt
...........Nvoi
N.LM.....M.Lvoicemail
L.M...M.....voici
L.N.........voici le
N.L..M......voir
LMLM.L....M.volgende
L..M......MLvolgende week
...........Mvoluntariado
LL......L..Ovolunteer
........K..Nvolunteer at
LLLN.NM....Lvolver
.....NM....Lvolver a
M...M.M....Jvom
LLLNL.M....Mvom #
.LL.....MM..von
MLL......M..von #
K.M.M.M.....von der
L....L..N.M.von uns
.....M....M.vond
..........NLvond het
LL...N....M.vonden
..........M.vonden het
.....M......voor
.LLL......MNvoor de
MMLL.......Mvoor een
L.MML.....M.voor het
ML.M.M.....Lvoor je
L.LM.......Mvoor jou
N..M.......Kvoor u
L.L.M......Mvoor uw
...........Nvooraf
.......N...Lvoorbehoud
LP...L.....Lvoorkeur
...LO.......voorlopig
.LL...O....Lvoorstel
M.KM.......Nvor
.ML........Nvor der
L..........Mvorab
......LN...Lvorbehalt
......LN....vorbehaltlich
N...LNM....Kvorbei
N.LL........vorbeischauen
M........M.Kvorgesehen
LLNL.......Ovorher
.N.........Lvormittag
LN.........Lvormittags
.ML........Mvorrebbe
M.L........Mvorrei
.P.........Kvorremmo
M.MM.L.....Kvorstellungsgespräch
..N........Lvorstellungsgespräch am
M.L.....M..Lvorstellungsgespräch ein
N...........vorstellungsgespräch findet
P.L........Jvorstellungsgespräch ist
L..........Mvorstellungsgespräche
L..L.......Nvos
L.O........Kvos diplômes
LO.........Lvos disponibilités
KL......L..Pvostra
............votre
.L..N.......votre accord
.L........M.votre accueil
MMLL.M.....Lvotre candidature
LN..........votre choix
L..........Ovotre demande
M..........Mvotre dossier
...M.....M.Kvotre entretien
M...........votre profil
N..........Lvotre présence
L..L.......Ovotre rendez
.L.........Mvoucher
M..L........vous
.M..........vous arrange
L.....M....Mvous avec
M........M.Lvous avez
..ML......M.vous confirme
..N.........vous confirmons
.M.........Lvous conviendrait
.M.L.......Nvous convient
LLL.M......Nvous de
...KO.......vous déplacer
LL..N...M..Mvous faire
...N.......Lvous irait
NL.L.L...M..vous le
M...........vous munir
..LM..M.....vous propose
......M.....vous proposer
ML.........Nvous présenter
MMLM.......Kvous recevoir
.M....M..M.Lvous recevrez
LLLM......MMvous remercie
MMLL.......Mvous rencontrer
..M.........vous serez
N..........Kvous venir
M.L.........vous êtes
.NLN.......Kvoy
.NLN.......Kvoy a
N..........Lvp
L.N......N.Lvraag
L.M.........vraag naar
.L....M..N..vragen
...........Nvragen over
M..M.......Kvrij
LL.........Ovrijblijvend
LM.M.......Lvrijdag
ML.M.....M..vrijdag #
.NLM..M....Kvrijdag om
..L........Nvul
ML.L....MM..vídeo
.ML...M.M..Lvóór
N.ML.......Lw
M.M......M.Kw the
MM.L.......Lwaar
MM.........Kwaar je
L.L.......O.wahr
L..N..M.....wait
L..L.N....MMwaiting
M..L.M.....Lwalk
LM...M......walk in
...........Lwalk you
.M.......N.Lwall
LQML.L..L..Kwann
.M..........wann passt
LPML.....M.Kwanneer
LP.........Lwanneer kan
OMK.L.M..LLKwant
O.L........Lwant a
L...M.O....Lwant it
MMLM.......Mwant to
MML...M....Kwant you
L..L.MM...MLwanted
L....M....NLwanted to
.MLLML..M...wants
MML.....M..Lwants to
L..L.O....MLwar
M.L.........ward
N.L.........ward manager
MML.......MLwarehouse
L....MM...M.waren
M.....M...MLwarm
..L.LM....MLwas
...N.......Lwas #
.....N.....Lwas a
.M.........Lwas passt
.....L..L..Owas received
........M..Mwas sent
........N..Lwas submitted
ML..LN......was the
...N........was updated
...........Mwas your
NM.........Lwat
OM.........Kwat een
LN.........Lwat komt
N..........Kwatch
L.MM.....N.Kwatches
..LM........water
M.L.....N..Lway
L..M.M....LLwe
........N...we acknowledge
.....M......we appreciate
.M.L.M...L..we are
.L.......M..we ask
..M.........we can
....M......Lwe can't
.....M.ML..Lwe cannot
L.N........Lwe confirm
LM...M......we could
..LNL......Lwe do
.L.........Nwe found
.L...N......we gaan
.LLMM...M...we got
....MM......we had
.L.M....ML..we have
L..L.N..M..Lwe hebben
M..........Lwe het
LMM..M..M..Lwe je
.....N.....Lwe keep
L.M..N.....Lwe know
M..........Lwe liked
L..N.......Lwe maandag
.M.M.......Lwe make
KM.......M.Mwe meet
...KL.....MMwe move
M.L........Mwe need
M..........Lwe nodigen
N.LN.......Kwe over
.......M.M.Lwe pay
...........Lwe read
.....N..K..Mwe received
LL.........Mwe record
L.O...L....Lwe said
M.....M....Lwe samen
....LN......we saw
L.MM........we shall
L........O.Lwe shortlist
......M....Mwe should
.L.........Nwe still
..NL.......Mwe talk
MM....M....Kwe want
.....M....L.we went
M...N......Kwe were
L.MM.L......we will
LML...O.....we willen
.....N.....Lwe wish
L...NN.....Lwe won't
M.L....M....we would
N..L.M....LLwe zoeken
M.K...MM....we'd
L..M.......Mwe'd be
M.L....M....we'd like
LMLL..NM....we'd love
.LNL....MN.Lwe'll
L..M..M.....we'll do
M.N......M.Kwe'll have
N.ML.......Lwe'll see
M.M.........we'll talk
..MLM......Lwe're
MM.........Lwe're at
.M.........Lwe're in
..NLL......Lwe're on
...LN.......we're shut
.L...O..M..Lwe've
.....N....L.we've chosen
....LO......we've filled
L.ML....M...we've got
.....N....L.we've offered
MLML........wear
M...........wear boots
...M.......Lweather
L.K........Owebinar
L.M.........website
LNM........Lwed
LMML.......Mwed #
...N........wed apr
.N.........Lwed may
LMM.......LMwednesday
M...........wednesday #
L.NM......L.wednesday at
....L......Nwednesday is
...NM......Lwednesday's
MN.........Kweds
M.M........Lweds #
KOKMLLM....Mweek
.MLL.......Mweek #
LN.........Mweek ?
L..M.......Nweek after
.M.........Lweek but
LN......M..Lweek of
LO...L......week or
LM......M..Lweek van
.O.........Kweekday
LLM...N....Lweekend
........M...weekend and
LN.........Lweekends
...........Nweekly
LML.L.M.N.MLweeks
L.NLM......Lweet
.L.MNM.....Kweg
.........M..wegen
M....M.....Kwegen der
L.O........Lweighbridge
MLLLN...M..Lweiter
L....M...N.Lwel
LO.........Lwelchem
LM..........welcher
LL.L..M...MNwelcome
L.....M....Mwelcome aboard
.L....M.....welcome to
LM...L.....Nwelk
KP..........welke
LO.........Lwelke dag
L.L...M....Mwelkom
M.L..M......well
..K.......LOwell for
M.N........Lwellies
..LO.......Lwellington
LMM.........wendy
M.L...M..MLLwenn
O.L.........wenn das
K..LMMN..M.Lwenn sie
.L.LLO....LMwent
....LO.....Lwent with
..LM....MM.Lwerden
L.L......N.Mwerden sie
LL..MNM....Lwere
....LN......were not
NMLL....M..Lwerk
K.L........Pwerkgever
..NL.......Lwerkplaats
N..N.......Kwerkstatt
K.LO......M.wessel
..M........Lwest
..L....M...Mweten
ML..........weten of
L..........Nwg
L..........Nwg casting
..MM.......Lwharf
LNL.L......Mwhat
.N.........Lwhat day
LN..........what days
LN..........what does
........M..Lwhat happens
O.L........Lwhat i
.....M..M..Lwhat we
.M.M.......Lwhat works
.L..L......Mwhat you
MM.........Lwhat you'd
LM.L.......Mwhat's
LN.......M.Lwhatever
LNNLL......Mwhatsapp
LO........LLwhen
.O.........Kwhen are
LO.........Kwhen can
.O.........Kwhen could
..L..M....M.when the
L.N........Lwhen wed
LNM...M...LLwhen you
.N..........when you're
.........M..whenever
N........K..whenever it
L........N..whenever you
MLML.......Mwhere
LL.........Nwhere you
ML.L......N.whether
ML....M....Lwhether you
KQL..L.....Lwhich
.O.........Lwhich day
MN.........Lwhich is
L..........Mwhich of
LM.M........which one
LN..........whichever
O........LLLwhiteboard
.LML.M...M..who
M..L.M.....Lwho can
.....M.....Mwho has
..M......M.Lwho pass
N.L.........who runs
L.M........Mwho will
L....M.....Mwho's
L...N......Mwhole
.....M.....Lwhose
.....M.....Lwhose experience
LLN...L..M..wie
..LN........wie besprochen
L.N........Lwie telefonisch
L.LN.M......wieder
N.L.........wife
...LM..ML...wij
..........M.wij vonden
NML........Lwij zoeken
.L.N.......Lwijziging
LML........Mwil
.NL.........wil je
.L.M.L..M..Lwill
LLM.........will ask
L.M.......MLwill attend
...M.L..M...will be
...N.......Lwill begin
L.N.........will bring
.LM....M....will call
.....MMLM..Lwill contact
.LMM....M..Lwill have
M..L........will interview
M..........Lwill last
N.L........Lwill make
..M........Mwill meet
.LLMMM.....Lwill not
...N.......Lwill now
..........NLwill revert
M.M........Lwill see
O.L.........will show
M.L.........will sit
..ML.......Mwill take
.NL........Lwill then
LL.........Nwill visit
..LLM...L..Mwill write
M.LL..O.....willen
MLL...M.....willen je
L.....NM...Lwillen jou
.ML.M......Lwilt
...N.......Lwind
M.LL.....N..window
.N.........Lwindows
M..........Lwing
ML..........winkel
N....M.....Lwinter
M...L...M..Lwir
K.L......N..wir alle
L.L........Nwir bestätigen
L..N........wir das
L......M...Mwir freuen
KM...N......wir haben
L....M...M.Lwir ihnen
L.N........Lwir ihr
O.L......L..wir laden
M.....N....Lwir möchten
LMN.........wir sehen
...L....M..Mwir sie
NML........Lwir suchen
L..MLMM.....wir uns
.N.........Lwir würden
MLL.M....M.Lwird
...LMM.....Lwirklich
K...MM......wish
LM..........wish to
....MM..L.MLwish you
.....M.....Lwishes
...........Lwith
....LM.....Mwith a
L.N........Lwith anneke
...N........with another
L..N.......Lwith candidates
L......M...Nwith dr
...........Mwith each
......OL...Lwith effect
L.L.......OLwith gratitude
O.LL........with her
.LLM..L....Mwith him
.LL.N....M.Kwith it
.M........M.with me
.....N......with more
L.MM........with mr
..M..M....MLwith my
.L.........Nwith one
.ML.M.......with our
.....N......with someone
L.M.....N..Lwith thanks
..M.LML.....with the
MM.LM......Lwith two
N..L.M....LKwith us
.M.L....L...with you
.NL....M.L..with your
..LL.LM....Mwithdrawn
.LL.....MM.Mwithin
.LL...L....Nwithin #
......M....Mwithin ten
M.L.LM......without
L.L........Nwitness
L.L........Nwitness interview
LMNL.....M.Lwo
KNLM.LM.....woche
.N.........Lwoche mal
L.....LMM..Mwochen
.MLN.L..L...woensdag
M...........woensdag #
.N.........Lwoensdag of
KO.........Lwoensdagochtend
L.....M....Mwohnung
.LL.ON....LKwon't
LLL.NO....LLwon't be
.........O.Kwoorden
N..L.L...O.Jword
.M.......MMLwords
..LN.......Lwordt
N.KM........work
N.L.........work ?
.ML........Mwork and
.MLM.......Lwork for
MM.........Lwork on
LML....M...Mworker
........M..Mworking
KN........M.works
LML.......M.works for
..K.......LOworks well
N...........workshop
L.N........Lworkshop ?
NMK.L...L...would
MLLN.......Lwould #
.M..LM...M.Lwould be
NMLL...M....would like
.M.....M....would love
NL..........would thursday
M.LML.M....Mwould you
NL.M.......Lwouter
M.M........Lwrap
..N........Lwrap up
L...ML...MMLwrite
LL.LM.M..M..writing
L..........Mwriting a
.L........MMwriting to
L.L.M....O.Lwritten
L........O.Lwritten examination
ML..LM...M.Lwrong
.LKLLM....LPwrote
L...N.......wurde
.M..........wählen
.M..........wählen sie
MNL..L.....Lwäre
.....M......wünschen
.LL........Nwürde
...........Mwürde ich
.O.........Lwürden
MM..........würden sie
M..L..M.....x
M.L...N.....x #
..LOML.....Lxx
..L........My
L.M........My #
LMML........y a
MNM........Ky charlamos
MM..M......Ly con
L.O........Ly cuarto
L.M...MM...Ly el
.L......NL.Ly entrevista
OL.M.......Ly hablamos
LNL.........y hora
LL...M.M....y la
..L....M..MLy lo
MML.........y me
O..........Ly media
.L.OMM...L.Ky no
N.L........Ly nos
.N.........Ly que
.L.........My si
KM.L.......Ny te
L..........Ny tu
M..L.L.....Ly yo
K..LMM..M...ya
N.....M....Kyann
N....L.....Lyard
KLMLMM.....Myear
L.M...M.....year #
....NL......year and
..L......L.Nyearly
LL...LLM...Pyears
L.O........Lyep
NL.L..P....Jyes
L.....N....Lyes !
.....LO....Lyes and
NLL.........yes or
LMLL......MMyesterday
LNLL..LM....yet
MMML....MLMKyo
..M.......OLyolanda
M..L........you
..L.........you !
.NL.........you ?
..M........Myou a
....LM.....Myou about
L.N.M......Lyou accepted
N..........Kyou again
N.LL.N.....Kyou an
LLML......NMyou and
.M.........Lyou any
N.L..M..M..Kyou applied
ML.L..M..M..you are
L...ML.....Myou around
LL....NM...Myou as
.LM.......NLyou asked
..........LMyou at
MLL..L......you be
K..........Nyou both
N..........Lyou bring
.....N......you but
...........Myou by
L.NLL...MMLLyou can
M.L........Myou can't
L..........Nyou cannot
.MLL.......Myou come
.M...M......you could
..LLN.M....Kyou did
LML........Myou do
MLL........Myou don't
..OL.......Lyou down
M......M...Lyou drop
M..L.ML.....you for
..NL.......Lyou friday
M..M.......Lyou from
KMM...M.....you go
.M....N....Kyou got
....N.......you had
MML.L....M..you have
......N....Lyou haven't
MN.MLN....LJyou in
...M.......Lyou instead
.LL........Oyou interview
MLL.M...MM.Lyou know
M..M......L.you let
K.....M..M.Myou like
L.M.M....L..you may
..........M.you monday
L.M..M......you need
.NL.........you next
M...N......Lyou off
M...L..M....you on
.......M.N.Lyou pass
NLL..M.....Lyou passed
.N..........you prefer
L..........Myou round
L..........Myou said
.M.M.......Lyou send
.MLM...M..MLyou so
K.M..M.....Myou speak
..L...NM....you start
L.......L..Oyou started
M.LLL......Myou still
L..L..M....Myou take
KM........M.you tell
..L..M......you that
......MM...Lyou the
...L......MLyou then
N.M.......MKyou thursday
N.L...M....Kyou to
L.N.LM.....Lyou tomorrow
............you up
K..L..N....Nyou want
LL...N......you were
L..........Nyou what
NLM........Lyou will
MMLML.......you with
.L.........Nyou work
...........Myou would
ML.L..M....Myou'd
ML.L..M.....you'd be
N..........Lyou'd do
LL....M....Myou'd like
LM....M....Myou'd rather
L.O.L.M..M.Lyou'll
..N........Lyou'll be
.L......N...you'll hear
..MLLM.....Myou're
L.N........Lyou're all
L.M........Myou're booked
..L...M....Myou're in
N...........you're looking
L.N..M......you're on
M.L......M.Lyou're through
M.LLM..MML..you've
..L....M....you've been
M..........Lyou've got
N.L.........you've made
LL.....M...Oyou've passed
...L....M...your
..M...M....Lyour acceptance
M..........Lyour answers
MMLL.M..N..Lyour application
L..LN.......your appointment
LNM........Lyour availability
ML.........Myour background
L..........Nyour bank
..N........Kyour booking
L.ML.......Myour calendar
.....N.....Lyour candidacy
L....N.....Lyour candidature
.......MM..Kyour certificates
.NL........Lyour choice
...........Myour claim
M.......M...your cv
...L.......Nyour delivery
...........Myour details
........N...your email
..L........Myour exit
L.L........Nyour feedback
.ML...M..L.Myour first
..L.....O..Lyour form
.L.........Nyour home
.ML..M..L...your interest
.LNM.......Jyour interview
NML.....M..Kyour letter
..L........Nyour manager
.L......L..Nyour membership
N.LL....M...your message
N.L.........your mum
.L.L.M.....Nyour name
.LL........Nyour new
.LL........Nyour next
NML.......MKyour note
.M.L.M.....Lyour number
L.....M....Myour offer
..MM.......Kyour onsite
KMM......M..your own
L.NLM......Lyour panel
..K....M...Nyour passport
...........Nyour payment
N..........Lyour portfolio
M.L.....N...your profile
L..........Myour questions
N.L......L.Lyour recording
......MM...Lyour recruiter
.L...L..M..Myour resume
L.M........Lyour schedule
LMM........Lyour slot
..LL.......Nyour table
L..MML....NLyour time
M..........Lyour video
L.N........Kyour visit
..L......L.Nyour yearly
.L...MO.L..Kyours
MLL...P....Lyours if
N...........yours is
.L.......M.Myourself
KL....LN...Nyoussef
.M.L........zaterdag
N..L........zaterdag om
LM.....M...Nzeg
LLL........Ozehn
LL.........Nzehn minuten
ML.ML......Lzeit
..LM........zeit ?
.N..........zeiten
.N..........zelf
LN..........zelf een
L.LQL......Lzelfde
L..OL.......zelfde tijd
MLLLM......Mzich
K.O.......M.zie
K.PL........zie ik
O.M..L.....Kzien
L.N........Lzien we
L....L.M....zijn
NL.LM..M...Kzin
N..........Lzin om
.LLNLMMMML.Lzit
O..M.......Kzit er
L.....N.....zit erbij
.M.L........zitten
..LM.......Mzo
L.....N....Mzoals
.L.........Nzoek
.L.........Nzoek ik
O.L.MM....LKzoeken
PLLL.......Lzoeken een
MLL........Nzoekt
L.L......O..zondag
.........O.Lzondag #
.LL...LN...Mzonder
MM.M.....L.Lzoom
..M.........zoom url
L.LM.......Mzou
NLK..M......zu
.ML.....M...zu einem
....N.......zu kommen
M..M.......Lzu uns
..LM.......Mzullen
..LM.......Mzullen we
.LL......M.Mzum
L.L....M....zum #
L..........Nzum auswahlgespräch
M..........Mzum gespräch
LL.........Ozum kennenlernen
..M.........zum vorstellungsgespräch
LML...M....Mzur
LLM...NM...Lzusage
N.L.........zusammen
N...........zusammen und
N..........Lzwar
LN..........zwei
LO.........Lzwei drei
........N..Lzweiten
LNL........Mzwischen
LML........Mzwischen #
NLML.......Lzé
MMLLL.L.O.L.~1:application
LN...L..LL.M~1:appointment
LLLLL....Q.L~1:assessment
.O..LL...L.M~1:availability
LLL........N~1:bank
L.N.MLL....M~1:booked
.LMKL......O~1:bring
M.MLLLM.M..L~1:call
LLL.SL.....L~1:cancel
L.KL.ML..M.O~1:candidate
LOL.L....L.M~1:choose
...LM...L.LM~1:client
M....L..L...~1:clock
N.L.M...L...~1:come
KKLLLLN.MO.M~1:complete
.KLLL..R...L~1:condition
JLPLL....LMM~1:confirm
KLLLNP.M.L.K~1:decided
LLLN.OL.....~1:decline
LLLLPN......~1:filled
..LL..MM..M.~1:forward
.LL....NL..M~1:health
KKLLM.OM....~1:hire
LL..MLMML..N~1:home
.MK..L.....N~1:hope
....L....M.N~1:internal
.........L.M~1:interview
LLML.M.....M~1:interviewer
M.LL.....M..~1:invite
L.ML.......M~1:join
L.L.MN..M..L~1:keep
N.MLLLL....M~1:meal
.ML.........~1:meet
....LL..LMLM~1:minutes
ML...L....L.~1:month
K.KP......LM~1:move
K.LLM.OMLL.N~1:offer
......L.....~1:onsite
MMKLL.L.M.MN~1:opportunity
.....M.MLL..~1:panel
.LK.MN...LML~1:past
...LM.M....L~1:position
LLLL.....N.O~1:press
..L....LOL.L~1:received
L..LML..M..N~1:recruiting
KLLNQOL.LLLK~1:regret
K.PLL......M~1:reminder
L.MKM..LMM..~1:reply
.L....L....N~1:research
...L....M..M~1:review
M.M..L.....M~1:room
.ML......M.L~1:round
..LL..NM.L..~1:sales
LL.........O~1:school
MMLLLM..M...~1:shortlist
MM........ML~1:talk
.MML....ML..~1:team
LLLL.NL.M.OL~1:thanks
LKMONL..LLML~1:tomorrow
L.NL...M..ML~1:travel
ML...MM..M.K~1:trial
M...L.L....M~1:video
M.LM........~1:visa
M....L..L..M~1:weekday
.M.....LL.ML~1:withMe
..LKMM..L.MM~1:yesterday
.LMM.LLMM.L.~1:zone
.MLLL.L.O.LM~application
...........M~application&bring
M..........L~application&call
..L........M~application&clock
...........L~application&come
...........N~application&complete
..M.....N..L~application&confirm
.....M......~application&decline
MM..........~application&forward
.....L.....M~application&home
.M...M......~application&hope
...........M~application&interview
M....M......~application&invite
.M......M..L~application&keep
..M.........~application&minutes
M.......M...~application&month
........M..L~application&onsite
........M...~application&past
MML..M..M...~application&position
........N...~application&received
........M...~application&recruiting
.....M......~application&regret
........M...~application&review
L..........M~application&round
........L..M~application&school
MM......M..L~application&team
M.......MM.L~application&thanks
M...........~application&weekday
M...........~application&withMe
.....L..M..M~application&zone
L..........N~application>availability
ML......N...~application>call
O.L....M...K~application>come
L.......M..N~application>complete
MM.........L~application>hope
MM...M.....K~application>internal
....LL.....N~application>interview
NML.....L..L~application>meet
L.......M..M~application>month
LM......M..L~application>onsite
M.......M...~application>opportunity
.L...M..M..M~application>past
.ML.....N...~application>position
........N...~application>received
LL......N...~application>review
L..........M~application>round
........L..M~application>school
...........M~application>talk
L.......O..L~application>team
........N..L~application>thanks
...M....L..M~application>tomorrow
MML........L~application>weekday
L....L..M..M~application>zone
KM...L...L.N~appointment
...........M~appointment&availability
..M.........~appointment&booked
L..........M~appointment&call
...........M~appointment&choose
.L.M........~appointment&clock
...........M~appointment&confirm
.L.........M~appointment&decline
..M.........~appointment&hope
.M.........L~appointment&interview
.MM.........~appointment&minutes
...L.......M~appointment&month
...........M~appointment&reminder
L..........M~appointment&weekday
LM..........~appointment&withMe
..N........L~appointment>booked
.LMM........~appointment>clock
..L........M~appointment>confirm
.M..M......L~appointment>interview
LM.L.......M~appointment>month
.M.........M~appointment>weekday
L.L.L....P.L~assessment
.........M.L~assessment&candidate
.........M..~assessment&complete
.........M..~assessment&hope
........M...~assessment&interview
M........M.L~assessment&invite
.........M..~assessment&minutes
.....M...M.L~assessment&position
.........M..~assessment&round
M....M......~assessment&team
............~assessment&video
..LM.......M~assessment&weekday
L..M........~assessment>clock
.........O.L~assessment>complete
.........N.L~assessment>internal
........M...~assessment>interview
.........N.L~assessment>invite
.........N.L~assessment>minutes
........M...~assessment>month
.LL........N~assessment>weekday
.N..LL...L.N~availability
LM..........~availability&choose
............~availability&clock
MM..........~availability&hope
LM..........~availability&interview
.M..........~availability&minutes
.M..........~availability&month
.M.........L~availability&round
MM..........~availability&talk
ML.........L~availability&thanks
LLM........N~availability&weekday
LM..........~availability&withMe
M..M.......L~availability&zone
.L.........M~availability>appointment
M..M.......L~availability>clock
.L.M........~availability>hope
...........M~availability>interview
.M.........L~availability>month
LN.........L~availability>round
...L.......N~availability>weekday
.L.........M~availability>withMe
..L........N~bank
..L...M....M~bank&bring
NLL......M..~bank>clock
L.N.ML...M..~booked
..M........L~booked&call
....M.......~booked&cancel
...M........~booked&clock
..M.........~booked&interview
....M.......~booked&month
...M........~booked&move
....L......M~booked&past
M.LM.......L~booked&position
..L........M~booked&weekday
..MM.......L~booked>clock
...N.......L~booked>come
...........N~booked>interview
MLM.M......L~booked>month
..M....M...L~booked>position
L..LM......N~booked>weekday
MLMLLL.....N~bring
L..M........~bring&clock
..L........M~bring&confirm
...........M~bring&hope
L.L........N~bring&interview
M...........~bring&meet
L..........M~bring&offer
L..........M~bring&onsite
...........M~bring&position
..M...M..M.L~bring&reply
L..........M~bring&team
..L........M~bring&visa
L..........M~bring>application
..M...M....L~bring>hope
...........N~bring>interview
M..........L~bring>minutes
L.....M....M~bring>offer
L...........~bring>position
..L........M~bring>visa
..M........L~bring>withMe
..ML..M.M...~call
.M.........L~call&choose
ML..........~call&clock
LLM........M~call&come
......M....M~call&complete
..M.........~call&confirm
L..........M~call&hope
LM..........~call&internal
L.......M..M~call&interview
.M.........L~call&meet
.M..........~call&minutes
ML......M...~call&month
...........M~call&move
...........L~call&past
ML..........~call&position
..M.........~call&recruiting
......M....M~call&reply
M..........L~call&review
..M.........~call&room
..M........L~call&talk
...M.......L~call&team
NLL...M.....~call&tomorrow
........M...~call&video
ML.........M~call&weekday
M.L...M....L~call&withMe
M.M.M......L~call>application
MM.L..M.....~call>clock
.....M...M..~call>hope
L.......N...~call>interview
LMM....M...L~call>meet
.M..........~call>minutes
ML.........L~call>position
........M..L~call>recruiting
M...........~call>review
..N........L~call>talk
LM.........L~call>team
...L..M....M~call>tomorrow
M.......L...~call>weekday
NML...M...LK~call>withMe
LL..QL...L..~cancel
....M.......~cancel&client
L.L.N.......~cancel&clock
....M.......~cancel&filled
...........M~cancel&hope
...LO.......~cancel&interview
....N......L~cancel&month
L.OL.......L~cancel&move
....N......L~cancel&past
....N.......~cancel&position
....M.......~cancel&recruiting
....M.......~cancel&regret
M.L.M......L~cancel&room
....N......L~cancel&talk
....M.......~cancel&tomorrow
..L.OL......~cancel&weekday
....M.......~cancel&zone
ML........M.~cancel>hope
....OL.....L~cancel>interview
L.O.L.......~cancel>move
....M.......~cancel>past
..L.N.......~cancel>position
....M.......~cancel>recruiting
M...M......L~cancel>room
L..MN.....LL~cancel>weekday
LLLL.ML..M.N~candidate
...L.......M~candidate&clock
.....M......~candidate&decided
.....M.....L~candidate&decline
..L......M..~candidate&interview
.........M..~candidate&invite
.....M......~candidate&meet
............~candidate&month
.....N......~candidate&past
...........M~candidate&position
.....M......~candidate&round
........M...~candidate&shortlist
L.L........N~candidate&weekday
.........M..~candidate>assessment
L..........M~candidate>clock
LN.........L~candidate>complete
..L........M~candidate>hope
..L..M......~candidate>interview
.....M......~candidate>past
...........M~candidate>position
.L.......M.M~candidate>talk
L.LM..L.....~candidate>weekday
LPL.L.......~choose
.MM........L~choose&clock
LM....M....L~choose&come
......M....L~choose&complete
.L.M.......M~choose&decline
LN.M........~choose&hope
.ML.........~choose&interview
.....M......~choose&meet
.M..........~choose&minutes
.M..........~choose&month
....MM..M..L~choose&past
.M..........~choose&reply
.L.M....M...~choose&thanks
.M..........~choose&video
.M....M....L~choose&weekday
.M.........L~choose&withMe
...........N~choose>appointment
LM.........M~choose>availability
.M.........L~choose>call
LO.........K~choose>clock
.L.M.......M~choose>decline
.M..........~choose>hope
...........M~choose>interview
LN..........~choose>minutes
.ML....M....~choose>month
LM..........~choose>round
.........M.L~choose>talk
M..........M~choose>weekday
....M...L.LM~client
...........M~client&interview
...........M~client&position
...........N~client>team
M....L..L...~clock
O.LM.......L~clock&come
L.....M..M.L~clock&complete
.......M....~clock&condition
L.ML......MM~clock&confirm
.....M.M...L~clock&decided
....M.......~clock&filled
............~clock&forward
.L.....M...M~clock&health
M...........~clock&hope
...........M~clock&internal
M...........~clock&interview
M.L........M~clock&invite
...........M~clock&join
..M.........~clock&meal
M...........~clock&meet
ML.........M~clock&minutes
M..........M~clock&month
L.LN........~clock&move
L.....N.....~clock&offer
...........M~clock&onsite
M..........L~clock&opportunity
...M........~clock&panel
..L........M~clock&past
............~clock&position
...MM......L~clock&regret
L.M.........~clock&reminder
..M.........~clock&reply
...........M~clock&review
M.L.........~clock&room
............~clock&round
M....M.....L~clock&shortlist
M...........~clock&talk
..M........L~clock&team
..L.......NL~clock&thanks
M...........~clock&tomorrow
M...........~clock&trial
ML.........M~clock&video
............~clock&weekday
.M.........L~clock&withMe
M..M.......L~clock&zone
.LL........O~clock>application
MM.M.......L~clock>appointment
LM.........M~clock>availability
..L........M~clock>bank
L.MM........~clock>booked
M.LL.......M~clock>bring
.LML.......M~clock>call
..L.N......M~clock>cancel
...........M~clock>candidate
LN.L........~clock>choose
...M.......M~clock>come
L.M...MM...L~clock>complete
L..M......NL~clock>confirm
..M.........~clock>forward
.........M..~clock>hire
..L.........~clock>hope
...........M~clock>interview
......M..M.L~clock>invite
L.M.........~clock>join
L.M........M~clock>meal
..M........L~clock>meet
M.ML........~clock>minutes
LN.........L~clock>month
L..N........~clock>move
LLM...N....M~clock>offer
ML..........~clock>onsite
..L........M~clock>panel
LML.M.......~clock>past
L.MLM......M~clock>position
M.........ML~clock>received
L..........M~clock>recruiting
............~clock>regret
.MLL.......M~clock>reply
..M........L~clock>research
...........M~clock>review
ML..........~clock>room
O.LL........~clock>talk
..M.........~clock>team
.LL.......N.~clock>thanks
L..ML.M.....~clock>tomorrow
N..........K~clock>trial
.LM........M~clock>video
LNLM........~clock>weekday
LMMM.......L~clock>withMe
M.N........L~clock>zone
N.L.M.......~come
L.....N....L~come&complete
............~come&forward
.M..........~come&hope
M.LM........~come&interview
M...........~come&meal
...........M~come&meet
.L.M........~come&minutes
M.L.........~come&month
L..........M~come&move
L.....N....L~come&offer
L...........~come&onsite
.....M.....L~come&past
M..........L~come&position
...M........~come&round
NM.L.......K~come&talk
L....M......~come&team
L....N.....L~come&thanks
N.LMN......L~come&tomorrow
M..........L~come&trial
............~come&video
OLL.........~come&weekday
M...........~come&withMe
L...MMM....L~come&yesterday
M..LM......L~come&zone
..M........L~come>call
...M.......M~come>clock
......M.....~come>complete
.M.........L~come>forward
..LML......M~come>hope
O.L........L~come>interview
...M.M......~come>month
LM.L.......M~come>onsite
L...M.......~come>past
M.L.M......L~come>position
....M......L~come>regret
M.L........L~come>room
M..M.......L~come>round
.MM....M...L~come>talk
ML..N......L~come>tomorrow
L..........M~come>video
OLKM..M.....~come>weekday
KLLLLLO.MN.M~complete
............~complete&hope
..L......M.M~complete&minutes
L.....M..M..~complete&month
......N.....~complete&offer
........M...~complete&past
.L.........M~complete&position
......M.M...~complete&received
M.......M...~complete&thanks
LM....N..M..~complete&weekday
......M.....~complete&withMe
.L.........N~complete>application
.........M..~complete>assessment
......N....L~complete>call
.L.M.....N..~complete>clock
.L..........~complete>hope
..L......M..~complete>minutes
.........M..~complete>month
L.....N.....~complete>offer
........N...~complete>past
......M.M..L~complete>sales
..M.........~complete>video
LM....M..N..~complete>weekday
.LLLLL.Q.L..~condition
.......M....~condition&forward
.......M....~condition&hire
.......M....~condition&hope
.......M....~condition&interview
..L....M....~condition&month
.......N....~condition&offer
.......N....~condition&position
.......M....~condition&sales
......MM...L~condition>hope
.......N...L~condition>position
.......M....~condition>sales
KLO.LL...LMM~confirm
M...........~confirm&hope
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
...........N~confirm>appointment
..M........M~confirm>clock
K.PL.......M~confirm>interview
M.........ML~confirm>join
L..........M~confirm>month
..L........N~confirm>move
..M.........~confirm>position
N.L........L~confirm>reply
L.M.........~confirm>round
LMM........L~confirm>video
L.........MM~confirm>weekday
KLLLMP....ML~decided
.....M......~decided&decline
L....M......~decided&interview
.....M..M...~decided&meet
.....N......~decided&past
.....M......~decided&position
.....M.....L~decided&team
L...M.......~decided&yesterday
.....M......~decided>decline
LLLMMOL....L~decline
...M........~decline&hope
...M.M......~decline&month
.....M......~decline&opportunity
.....M......~decline&past
....MN......~decline&position
.....M...M..~decline&round
...M........~decline&weekday
...M........~decline&withMe
.....M.....M~decline>application
.....M.....L~decline>candidate
.....N.....L~decline>opportunity
..L.MM......~decline>position
LLLKPM......~filled
....M.......~filled&interview
....M......L~filled&past
....N......L~filled&position
....M.......~filled&recruiting
....M.......~filled&tomorrow
....M......L~filled&weekday
L..........M~filled>interview
....M.......~filled>recruiting
..LL..MML.M.~forward
............~forward&hope
......M.....~forward&interview
M...........~forward&invite
.L..........~forward&meet
MLL...M.....~forward&month
......M.....~forward&past
M.L....M....~forward&position
......M.....~forward&sales
...........M~forward&talk
..........M.~forward&thanks
.L....M.....~forward&weekday
M...........~forward>invite
....M.....M.~forward>meet
M...M.M....L~forward>month
L.....MM....~forward>position
M...........~forward>round
......MM...L~forward>sales
.ML........M~forward>talk
...L.......M~forward>weekday
OML..L....LL~h:application
..M.......LM~h:availability
M...M......L~h:cancel
..LL..M....O~h:candidate
L.NL.......M~h:choose
LLNM.......L~h:clock
.L....M.....~h:come
O.K........L~h:complete
L.JMM.....N.~h:confirm
L.KP..M...LL~h:decline
M...........~h:forward
M.K.......LN~h:hire
....L.....M.~h:hope
..K.M.....M.~h:interview
L.NL......M.~h:invite
L.MN........~h:meet
..LN........~h:minutes
..........M.~h:month
...MM......L~h:move
..L........N~h:onsite
M...........~h:opportunity
..K.L.....MM~h:past
M.LM.......L~h:position
L..........N~h:received
..L..L.....O~h:recruiting
.MJNNL....LL~h:regret
..LM........~h:room
..LM.......M~h:round
...LN.M.....~h:sales
L.NL........~h:school
..M.........~h:talk
..KL......NM~h:team
L.NL.LM...NK~h:thanks
..LM........~h:tomorrow
KLONN...L.LL~h:weekday
..N.......ML~h:withMe
..L.L.....OL~h:yesterday
L....L.O...M~health
.L.........M~health&weekday
KKLLM.OM.M..~hire
......MM...L~hire&hope
L.....N.....~hire&month
......M.....~hire&weekday
L.....O.....~hire>month
L.....N.....~hire>weekday
LL...LMM...M~home
...........M~home&weekday
L.LM.......N~home>weekday
.ML........M~hope
............~hope&internal
M.L........M~hope&interview
............~hope&invite
M...........~hope&join
M...........~hope&meal
MMLL........~hope&meet
............~hope&minutes
M.L.........~hope&month
L...........~hope&move
...........M~hope&offer
............~hope&onsite
.M..........~hope&panel
...........L~hope&past
M.L.........~hope&position
.M.M.......L~hope&received
............~hope&reply
.M.........L~hope&review
..M.........~hope&room
MM.........L~hope&round
.L.....M....~hope&sales
.ML.........~hope&talk
.M..........~hope&team
M.L.M.......~hope&tomorrow
.MM........L~hope&travel
............~hope&video
M.L......M..~hope&weekday
..L........M~hope&withMe
.........M..~hope>assessment
.NL.........~hope>availability
...........M~hope>bring
.M..........~hope>call
L..........N~hope>cancel
LN.M........~hope>choose
L......M...N~hope>client
MML.........~hope>clock
MML.........~hope>come
.L....M....M~hope>complete
N.LM.......L~hope>confirm
.L....M...M.~hope>hire
.LL........N~hope>home
M...........~hope>internal
..L........M~hope>interview
...........M~hope>invite
M.L........M~hope>join
.....M.....L~hope>keep
MM.L........~hope>meet
.M..........~hope>minutes
L..ML.M....L~hope>month
LM.L.......N~hope>move
LLMM.M..M..L~hope>past
..L...MM....~hope>position
LMM........L~hope>received
.....L..M..L~hope>reply
.LM.........~hope>room
LNL........M~hope>talk
..L.M......M~hope>tomorrow
.MM........L~hope>travel
.N..........~hope>video
M.LM.....M..~hope>weekday
..LM.......M~hope>withMe
M...L......M~internal
..L........M~internal&interview
...M........~internal&month
L..........M~internal&onsite
..M.........~internal&room
..LM.......M~internal&weekday
.M..........~internal>call
.........M.L~internal>month
LL.M.......M~internal>weekday
...........M~interview
M.L........M~interview&invite
M.L.........~interview&join
...........M~interview&meet
L..M.......N~interview&minutes
NL.........L~interview&month
...N.......L~interview&move
.M..........~interview&offer
............~interview&onsite
........M..L~interview&opportunity
...........M~interview&panel
..L..M..L...~interview&past
.M..........~interview&position
...........M~interview&press
L.......M..M~interview&recruiting
....M.......~interview&regret
L.N.........~interview&reminder
.L.........M~interview&reply
...........M~interview&research
...........M~interview&review
...........M~interview&room
............~interview&round
............~interview&sales
L..........M~interview&school
M.......M..L~interview&shortlist
LL.........M~interview&talk
.M..........~interview&team
.....M....ML~interview&thanks
...........M~interview&tomorrow
...........M~interview&video
...........M~interview&visa
M..M.......L~interview&weekday
...........M~interview&withMe
...L.......M~interview&yesterday
...........M~interview>application
.M.........L~interview>appointment
........M...~interview>assessment
LM..........~interview>availability
L.N.ML.....L~interview>booked
L.........MM~interview>bring
L....L..M..N~interview>call
L.L........N~interview>candidate
MNL........L~interview>choose
MLL........M~interview>clock
K.LN.......M~interview>come
.L...M......~interview>complete
...........M~interview>health
L..........M~interview>hope
...........M~interview>internal
L..........N~interview>invite
LN..........~interview>join
..M........L~interview>meal
LL......M..N~interview>meet
LL.......L.P~interview>minutes
M..M....M..K~interview>month
M.L.........~interview>move
..L..MN.....~interview>offer
...........M~interview>panel
LL.M.N..L...~interview>past
MML.........~interview>position
............~interview>recruiting
.....M.....L~interview>regret
..M.........~interview>room
...L.....M.M~interview>round
LL.........N~interview>school
LL.M.......M~interview>talk
M...........~interview>team
L....M.....M~interview>thanks
..........MM~interview>tomorrow
.M.........M~interview>video
O.LM.....L.K~interview>weekday
...........M~interview>yesterday
..M.........~interviewer
M...........~interviewer&minutes
..LL.......M~interviewer&weekday
M...........~interviewer>team
...L.......N~interviewer>weekday
MLLL....MM..~invite
M.L........M~invite&month
M...........~invite&panel
M...........~invite&past
N.L.........~invite&position
M..........L~invite&room
M...........~invite&round
L..........M~invite&school
........M...~invite&shortlist
........M...~invite&talk
..........M.~invite&thanks
M...........~invite&video
M.L........M~invite&weekday
M........M.L~invite>assessment
...........M~invite>clock
..........ML~invite>forward
LM....M..M.L~invite>hope
M.LL.....M..~invite>interview
M..........L~invite>panel
L..........N~invite>school
M...........~invite>video
..M.........~invite>weekday
L........L.M~join
L.....M....M~join&month
L..L.......M~join&position
L..........M~join&talk
...M.......L~join&team
.....M......~join&thanks
..........MM~join&weekday
L..........N~join>clock
LLM........M~join>hope
M.L.........~join>interview
......M.....~join>month
LM..........~join>position
N.L........L~join>video
..L.......MM~join>weekday
LL..NNL.MM..~keep
....M.....M.~keep&thanks
NLM.L......M~meal
..N........L~meal&talk
M..L........~meal&weekday
M.L........L~meal&withMe
L.N.........~meal>interview
M.M........K~meal>talk
..M.........~meal>team
NL.L........~meal>weekday
M.L.......ML~meal>withMe
.ML.........~meet
............~meet&minutes
M.L.....M...~meet&month
....MM.....L~meet&past
.M..........~meet&position
............~meet&room
L.........M.~meet&round
...........M~meet&talk
.M..........~meet&team
.....M....ML~meet&thanks
...........M~meet&weekday
...........L~meet&withMe
.....M......~meet&yesterday
.N..........~meet>availability
L.M.LM......~meet>clock
.ML.M......M~meet>come
N.L........L~meet>hope
........N...~meet>month
L.......M...~meet>onsite
.ML........L~meet>position
L.....M....M~meet>room
.M.........L~meet>round
.ML..M.....M~meet>talk
..........M.~meet>team
.M..........~meet>weekday
..M.........~meet>withMe
.M..LL..LMLM~minutes
...M.......L~minutes&month
............~minutes&move
............~minutes&onsite
.M.........L~minutes&position
LM..........~minutes&round
M...........~minutes&talk
M..M.......L~minutes&tomorrow
.M..........~minutes&video
...M.......L~minutes&weekday
.M..........~minutes&withMe
..M......M.L~minutes&zone
LMM.........~minutes>application
.M..........~minutes>appointment
L........M.M~minutes>assessment
M...........~minutes>availability
..M.........~minutes>bring
LN..........~minutes>call
LO.........L~minutes>choose
MML.........~minutes>clock
L........M.M~minutes>come
.........N..~minutes>complete
L.....M..M.L~minutes>hire
.ML....M.M.L~minutes>hope
L........M.M~minutes>interview
.LM.........~minutes>meet
L........M.M~minutes>month
M.M........L~minutes>onsite
M..L.M...M.L~minutes>past
M..........L~minutes>room
ML.M.......M~minutes>talk
M...........~minutes>team
..L........M~minutes>thanks
.MMM.......L~minutes>video
...M...M.M.L~minutes>weekday
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
............~month&reminder
L.....M.M..L~month&reply
......M....M~month&room
............~month&round
..L.........~month&sales
L.L..M.M...M~month&school
.L...M..M..L~month&shortlist
...M....M...~month&talk
...........L~month&team
L....M.....L~month&thanks
L.N.........~month&tomorrow
............~month&video
M..........M~month&weekday
.M.......M.L~month&withMe
............~month&zone
.L.........M~month>appointment
M...........~month>bring
KLM...M.MM..~month>call
M.LLO......L~month>cancel
..L........N~month>candidate
LM..........~month>choose
ML.........M~month>clock
K..ML.M.....~month>come
.M....N..L.L~month>complete
..L...MM...L~month>condition
L.....N.....~month>forward
.M.......L..~month>hope
M..........M~month>internal
L..L....M..N~month>interview
K...M...M...~month>invite
.......M...L~month>join
..M.M......L~month>keep
LL.........M~month>meet
ML..........~month>minutes
.L.N.......L~month>move
L.....MM....~month>offer
M...........~month>onsite
M.M..M.....L~month>panel
LL.M.M......~month>past
....M...M..L~month>position
.L....M....M~month>received
......LM....~month>recruiting
...LN.......~month>regret
LM....M.....~month>reply
............~month>room
.....M..N..L~month>shortlist
........M...~month>talk
.........M..~month>team
L..........M~month>video
LNLM.......M~month>weekday
L....M...M..~month>withMe
............~month>zone
KLLP......LN~move
............~move&past
...M........~move&position
...........M~move&reply
L..L.......N~move&room
...M........~move&round
L.LN.......L~move&talk
...L.......N~move&tomorrow
...M........~move&video
L.LN.......M~move&weekday
..L........N~move>call
L.NL........~move>cancel
LML........M~move>clock
.....M......~move>forward
LL.O.......L~move>interview
....M....M..~move>round
LLLO.......M~move>weekday
LLLL.LPNLL.N~offer
L.....M.....~offer&position
...........M~offer&thanks
L.....O....L~offer&weekday
....M.......~offer>clock
......N.....~offer>complete
......LN....~offer>condition
.M....M....L~offer>hope
..L........M~offer>interview
L....MM.....~offer>position
.M....M...ML~offer>room
..L...M....L~offer>weekday
...M.......L~onsite
...LM.......~onsite&position
............~onsite&room
LMM.M.......~onsite&team
...........M~onsite&video
............~onsite&weekday
..M.........~onsite&withMe
L.M.....M..M~onsite>bring
L.M.........~onsite>choose
M.LM........~onsite>hope
N.M........L~onsite>room
L..........M~onsite>talk
LM.M.......M~onsite>team
..L........N~onsite>video
M.M.......ML~onsite>weekday
..KLL.L.M.MM~opportunity
............~opportunity&position
.M.........L~opportunity&team
.L.........M~opportunity>client
...L.......M~opportunity>hope
........M.ML~opportunity>interview
.L......M..N~opportunity>past
.....M..L...~panel
............~panel&past
.....M......~panel&position
M..........L~panel&recruiting
LL...M......~panel&round
..LM.......M~panel&weekday
..L........M~panel>interview
..L....M....~panel>month
M.M........L~panel>recruiting
M..........L~panel>room
..M..M......~panel>round
...........L~panel>team
.M.M.....L..~panel>weekday
.LL.MN...LML~past
M.L.M.......~past&position
........M..M~past&received
.....M......~past&regret
.....M......~past&reply
L.M..M.....L~past&review
...........L~past&round
....M......M~past&school
..L..M......~past&shortlist
..L..M....ML~past&talk
...M.M......~past&team
.....M......~past&thanks
....M......L~past&tomorrow
LLLM.M......~past&weekday
..L.......M.~past&withMe
...L........~past&yesterday
M.L..M..M..K~past>application
...........M~past>booked
M........M.K~past>call
L...N......L~past>cancel
L....M......~past>candidate
M....M.....K~past>choose
.....M..M..L~past>clock
.....N......~past>decided
.....N..M..L~past>decline
....NM.....L~past>filled
L.....M...M.~past>forward
L....N.....L~past>hire
...L......LM~past>hope
.L.........M~past>interview
....M.......~past>interviewer
N..........L~past>invite
.L...N.....L~past>meet
....ML...N.L~past>minutes
...M.......M~past>move
L...M.....ML~past>onsite
.LL.M......M~past>position
L.......M..M~past>received
.L.M.M......~past>recruiting
L....M......~past>review
.M...M....ML~past>round
..L..M..L...~past>shortlist
..L.......ML~past>talk
L..M.......M~past>team
..LMLM....M.~past>weekday
ML........M.~past>withMe
...LM.M....L~position
..L.....M..M~position&received
...........M~position&recruiting
.....M......~position&regret
............~position&review
...........L~position&room
M..........L~position&round
......M.....~position&sales
M..M.......K~position&talk
...L........~position&team
M.......M...~position&thanks
L.M.M.......~position&tomorrow
.MM........L~position&video
M...M......L~position&weekday
....M......M~position&yesterday
............~position&zone
L.L..M.....M~position>application
M..M.......L~position>availability
L..M.....M..~position>booked
M..........L~position>bring
M..........L~position>call
....M.......~position>cancel
L..........N~position>client
LMM.........~position>clock
MM.L........~position>come
............~position>condition
.....M......~position>decline
....N.......~position>filled
L.M...MM...L~position>hire
............~position>hope
L..L.......M~position>interview
MM.........L~position>invite
.....M......~position>keep
LM.........L~position>meet
..M...N....L~position>minutes
......N....L~position>month
L.....MM...L~position>offer
L..L..M.....~position>onsite
...L.......M~position>opportunity
M...MM.....K~position>past
...........M~position>recruiting
L...NM......~position>regret
L.M.........~position>room
L...M....M.L~position>round
M......M...L~position>school
........M...~position>shortlist
L.M...M....N~position>talk
MLLL.M......~position>team
L...ML.....M~position>thanks
.M.........M~position>video
..M........L~position>weekday
L.ML.......M~position>withMe
.....MM....L~position>zone
LLLL.....N.O~press
..L.....OL..~received
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
...........M~recruiting&withMe
M..........L~recruiting>hope
.L......M..M~recruiting>interview
..M.........~recruiting>team
LLM.....M..M~recruiting>video
KLKOQOL.L.LJ~regret
.....N......~regret&shortlist
....M.......~regret&tomorrow
....M.......~regret&weekday
....M.......~regret&withMe
.....N.....L~regret>application
...M........~regret>cancel
....NL......~regret>interview
....M.......~regret>keep
.....N.....L~regret>past
.....M......~regret>position
L..NM.......~regret>team
K.PLL......M~reminder
..N.........~reminder&tomorrow
L..........M~reminder&weekday
..L........N~reminder>appointment
..M........L~reminder>clock
L.O........L~reminder>interview
L.N.........~reminder>tomorrow
...........M~reminder>weekday
M.....M....L~reply
..N........L~reply&thanks
.........M.L~reply&video
....M.M....L~reply&weekday
......M.....~reply&withMe
........M...~reply>application
...........M~reply>choose
L.N.........~reply>clock
.LM.........~reply>come
M.L........M~reply>confirm
L..L.....M.M~reply>decline
.M.......M.K~reply>hope
L.....M.M...~reply>month
.MM......L..~reply>round
.M.MM......L~reply>team
L........O.L~reply>video
M.....M....L~reply>weekday
.LM........M~research
.L.........M~research&thanks
..L........M~research>interview
...L....MM..~review
...........M~review&weekday
LM......M...~review>application
.L.........N~review>interview
..M.........~review>recruiting
N.M..L.....L~room
M.M........L~room&round
...MM......L~room&talk
MML.........~room&team
....M.......~room&tomorrow
L.M........M~room&video
...........M~room&weekday
L.N......M..~room>assessment
M.K........M~room>bring
..M........L~room>call
M.M........L~room>clock
L......M....~room>condition
..ML........~room>hope
L.M........L~room>internal
..L........M~room>interview
M.M........L~room>meet
L.L........N~room>minutes
L.....NL....~room>month
...M........~room>onsite
M.M........L~room>panel
............~room>position
N.L.........~room>talk
M..M.......L~room>team
..M........L~room>travel
M.L.........~room>video
...M........~room>weekday
..M........K~room>withMe
.ML......M.L~round
M...........~round&talk
.M..........~round&team
.........M.L~round&video
L..M.......M~round&weekday
..........M.~round&withMe
MM........MK~round>availability
M..M.......L~round>clock
.....N.....L~round>decline
L.......M...~round>hope
.M..........~round>interview
LM.M........~round>minutes
.M.........L~round>month
M....M......~round>position
M.M........L~round>room
LM.........L~round>team
M........M.L~round>video
.L.M......M.~round>weekday
...LM......L~round>withMe
.MKLLNL.QLL.~s:application
LL...L..O...~s:application>received
IMNMML..LL.N~s:appointment
..L........M~s:appointment>visa
..M........L~s:appointment>weekday
KLLL..L.LU.K~s:assessment
.OML......L.~s:availability
LLN.........~s:availability>interview
LMLL.L.....P~s:bank
J.RL.......L~s:booked
LLM........M~s:bring
ONM.L...LL.K~s:call
M..........L~s:call>review
O.L........L~s:call>tomorrow
M...L.......~s:call>weekday
LLLLTL.....L~s:cancel
....N......L~s:cancel>interview
.LLL.......P~s:candidate
L..........N~s:candidate>weekday
LOL.....LL.M~s:choose
.N.........L~s:choose>appointment
.N.........L~s:choose>interview
M...........~s:client
LL..M.L...M.~s:clock
N.L........L~s:clock>month
L.L......M.M~s:clock>weekday
M...M.......~s:come
L....LM.MN.L~s:complete
.LL.LLKR...L~s:condition
.......M....~s:condition>sales
ILRLLL..M...~s:confirm
........M...~s:confirm>application
L.N.........~s:confirm>interview
M.M........L~s:confirm>talk
L.LLLOM.....~s:decided
LLLONM.....K~s:decline
....M.......~s:decline>appointment
..M..M.....L~s:filled
.MKLM......N~s:health
KLL...OM....~s:hire
KLL..L.....R~s:home
...M.LM....L~s:hope
...M.......L~s:hope>choose
L..L.......N~s:internal
M..M..L.LL..~s:interview
LML.........~s:interview>appointment
LM..........~s:interview>availability
L.N........L~s:interview>booked
....N.......~s:interview>cancel
...........M~s:interview>candidate
L..MM.......~s:interview>clock
L.N.........~s:interview>confirm
...........M~s:interview>internal
M...........~s:interview>invite
L.N........L~s:interview>minutes
....M.......~s:interview>month
...N.......L~s:interview>move
L.LM.......M~s:interview>panel
...........M~s:interview>press
L..........N~s:interview>school
L.M.........~s:interview>tomorrow
M.LM.....M.L~s:interview>video
KL.M.......M~s:interview>weekday
LML......M.M~s:interviewer
OLK.L...LM.N~s:invite
MLL........M~s:invite>interview
M.L.........~s:invite>talk
..M........L~s:join
N..L........~s:meal
..LLM.L....O~s:meet
M..........L~s:meet>team
KKOML.M.....~s:minutes
.LMLM.......~s:month
JLLSLL......~s:move
...L.......N~s:move>appointment
L..N.......L~s:move>interview
...M.......L~s:move>minutes
JLLLLLQPLLLM~s:offer
......LO...L~s:offer>condition
..L........M~s:onsite
K....L.....Q~s:opportunity
L..M.....L.N~s:panel
..L........M~s:panel>interview
L.N........L~s:panel>round
LL...K..O..M~s:past
....M......L~s:past>cancel
........M...~s:past>received
NNLLLM....LL~s:position
LLL........P~s:press
KK...K..UL.L~s:received
LL...L..P..L~s:received>application
...LMM..LL.M~s:recruiting
L.LNNM.....K~s:regret
KMPLL.......~s:reminder
L.N........L~s:reminder>interview
..O........L~s:reminder>tomorrow
L..LLO.....L~s:reply
.....M.....L~s:reply>application
.L.L.....N.M~s:research
..L........M~s:review
.LL.M......N~s:room
NNLL..L.LN.K~s:round
M.LL........~s:round>interview
M..........L~s:round>talk
LLKL..NNLL.N~s:sales
.......O...L~s:sales>condition
......M.....~s:sales>hire
L..........N~s:sales>interview
..L........M~s:sales>weekday
LLLL.......Q~s:school
L..........N~s:school>interview
NL.L.M..L..M~s:shortlist
NM....L.L.MK~s:talk
M.LM.......L~s:talk>position
M..........L~s:talk>weekday
N.LL........~s:team
LKKLLLL.NLXJ~s:thanks
........N...~s:thanks>application
.....L....O.~s:thanks>interview
..........N.~s:thanks>talk
..........M.~s:thanks>weekday
..........M.~s:thanks>yesterday
KLPMOLL....L~s:tomorrow
..MLM......L~s:tomorrow>clock
NKM...L.LNLK~s:trial
MLM..L..LP.J~s:video
.........M..~s:video>assessment
M........M..~s:video>interview
..L........O~s:visa
KKNNOL..LL..~s:weekday
....M.......~s:weekday>cancel
L.L.......MM~s:weekday>clock
...........N~s:weekday>interview
..M.........~s:weekday>month
..L.......OL~s:yesterday
.LNL.L.M....~s:zone
L.LL..NM.L..~sales
......M.....~sales&weekday
.......M....~sales>condition
.L.........M~sales>hope
NM.........L~sales>interview
......M....L~sales>position
L.LM..M....M~sales>weekday
LL..M......N~school
L..........M~school&talk
..L........M~school&weekday
.........M.M~school>hope
L....M.....M~school>interview
L....M.M....~school>month
....M.......~school>past
..L........M~school>weekday
.MKLLM..M...~shortlist
.M...M..M..L~shortlist>candidate
N.L.........~shortlist>interview
M...........~talk
...........L~talk&team
.....M....ML~talk&thanks
...........L~talk&tomorrow
...........M~talk&video
ML.M.......L~talk&weekday
M...........~talk&withMe
.ML.........~talk>availability
MLM........L~talk>bring
......M.....~talk>call
L.M.........~talk>clock
.ML........L~talk>come
.L.......N..~talk>complete
.M.........M~talk>hope
LL....M....M~talk>interview
L.......M..N~talk>keep
.LN........L~talk>meal
L.ML...MM..M~talk>meet
...........M~talk>minutes
....M.......~talk>month
L..N.......L~talk>move
..M........L~talk>offer
.....M....M.~talk>past
O..M.......I~talk>position
M..........L~talk>recruiting
N.L.........~talk>reply
M..LM......L~talk>room
MML......M.L~talk>team
...LM.....M.~talk>tomorrow
M.........M.~talk>video
L..MM.......~talk>weekday
NL........ML~talk>withMe
M..........L~team
............~team&thanks
LM.........M~team&video
.L.M........~team&weekday
............~team&withMe
..M........M~team>bring
ML.M....M..L~team>call
..M........L~team>clock
MML.........~team>hope
..M.........~team>interview
.LL........N~team>meal
.ML.........~team>meet
...........L~team>minutes
M.L.........~team>month
....N......L~team>move
.MM........L~team>onsite
LM..M.......~team>past
MLML.......M~team>position
.MM......M.L~team>recruiting
N....M.....L~team>reply
.M.M.......L~team>room
............~team>weekday
............~team>withMe
L.......M..M~team>zone
LLLL.NL.M.O.~thanks
.....L....NL~thanks&tomorrow
L....M......~thanks&trial
L.L..O....ML~thanks&weekday
L.........N.~thanks&withMe
.....M.....M~thanks&yesterday
MML.....MM.L~thanks>application
L.M........M~thanks>call
.LL.......M.~thanks>clock
M.L..N....L.~thanks>come
M.L.....M...~thanks>complete
..M.......ML~thanks>confirm
L....M....M.~thanks>interview
L.L.......N.~thanks>invite
.....M.....L~thanks>join
....M.....ML~thanks>keep
NL..LM....ML~thanks>meet
......L....N~thanks>offer
..........ML~thanks>panel
..........N.~thanks>past
M....M.....L~thanks>position
L.O........K~thanks>reply
....LN....ML~thanks>talk
.L.M....M.M.~thanks>team
L..L.N.....L~thanks>weekday
L.........M.~thanks>withMe
LLMNNL..LLM.~tomorrow
..M.........~tomorrow&weekday
M.L.........~tomorrow&withMe
....M.......~tomorrow>cancel
M..........L~tomorrow>clock
.LMMNL.....K~tomorrow>come
...M.M......~tomorrow>hope
..LM.......M~tomorrow>interview
...M........~tomorrow>minutes
L.M.........~tomorrow>month
...L..M...M.~tomorrow>past
L...M.......~tomorrow>position
...........M~tomorrow>recruiting
L.M.........~tomorrow>room
..MM.......L~tomorrow>talk
L..N........~tomorrow>video
..MM.......L~tomorrow>weekday
M.NL.....LMK~travel
ML...MM.MM.K~trial
M.LL........~trial&weekday
.........N.L~trial>complete
M.....M....L~trial>move
..M...M....L~trial>talk
..LL.......M~trial>weekday
M...LL.....M~video
ML..........~video&weekday
.M..........~video&withMe
.....M...M..~video>assessment
LM.M.......L~video>clock
............~video>hope
M.L.....M...~video>interview
.M.......M..~video>minutes
..L.....M...~video>month
..M.........~video>panel
..M.........~video>position
ML.......M..~video>reply
L.N.........~video>room
L..........M~video>team
M.L.........~video>weekday
MM..........~video>withMe
M.L........M~visa
.....L..L...~weekday
M.L...M...ML~weekday&withMe
.....M.....M~weekday&yesterday
...N........~weekday&zone
..M....M...L~weekday>appointment
.LM........M~weekday>availability
LLM........M~weekday>bring
...M........~weekday>call
L..M........~weekday>cancel
LO.L........~weekday>choose
.M.........L~weekday>clock
LL.MM......M~weekday>come
L.....NM...L~weekday>complete
.L...N.....L~weekday>decided
L..M........~weekday>hope
..NN.......L~weekday>interview
...LMM......~weekday>keep
N..........L~weekday>meal
LML......M.M~weekday>meet
LM.NL.......~weekday>minutes
ML...L.....M~weekday>month
L.LN........~weekday>move
L..........M~weekday>onsite
..L.MM.....L~weekday>past
L.M...M.....~weekday>position
...M.M.....L~weekday>regret
LM........ML~weekday>reply
..MM........~weekday>room
MLLM......M.~weekday>round
MLMML.......~weekday>talk
LL...M......~weekday>team
..L.M.....M.~weekday>thanks
M.L........M~weekday>trial
.LM...M.....~weekday>video
MM.........L~weekday>withMe
.L..LM.....M~weekday>yesterday
...N.......L~weekday>zone
MM......L..L~withMe
.L.........N~withMe>application
L..........M~withMe>availability
..M.......ML~withMe>bring
.N.........L~withMe>choose
MM.........K~withMe>clock
M...........~withMe>come
.M........MK~withMe>forward
MML.......ML~withMe>hope
L..........N~withMe>interview
LL..M....M.M~withMe>keep
M..........L~withMe>meet
M...........~withMe>minutes
LM....M...ML~withMe>month
.LM.........~withMe>onsite
LLLM......NM~withMe>past
....M.......~withMe>received
....M.......~withMe>regret
L..M..M....M~withMe>reply
M...........~withMe>room
L....L.....M~withMe>round
..........MM~withMe>talk
L.M.........~withMe>team
L..........M~withMe>thanks
OLL........L~withMe>tomorrow
MMLM..M..M.K~withMe>weekday
..LLMM..L.MM~yesterday
M..........L~yesterday>internal
M..........L~yesterday>interview
.M...M....L.~yesterday>past
M...........~yesterday>round
..M...LMM.L.~zone
..O........K~zone>bring
....M.......~zone>cancel
..LM........~zone>clock
L.L........N~zone>confirm
M.KM........~zone>join
..M........L~zone>minutes
........MM.L~zone>month
........N...~zone>received
....M.......~zone>regret
L.ML.......M~zone>room
.L...M......~zone>team
NL.........L~zone>video
LM.M........~zone>weekday
M.M........Kª
........M..Lº
M.L..L..N..Lº #
.L..........à
ML...L.....Mà #
L.N......M.Là bientôt
.....LNM...Là compter
..MM.......Là jeudi
..NL.M.....Kà l'atelier
MM.M...M...Jà la
L.NM.......Là lundi
..LN........à mesma
.LL..M.....Mà notre
......MM....à partir
L..........Mà un
LL...N......à une
L..M........à vendredi
L.L.LM.....Nà votre
M.LMMM....MKà vous
..M.....L...às
..MM.L......às #
M.ML.......Lárea
L..O.......Länderung
M.LM.......Lça
.LM.....M..Lè
L..M.......Mè ancora
.L......O...è arrivata
N..L........è fissato
N..L........è previsto
L.LLMM..M...è stata
L..M......M.è stato
......N....Lè tuo
.LLN.....M..è un
L..LL.M....Mé
N.LL........é a
.MML........é o
.L....O....Lé seu
MM...L.....Léchange
..M..MM....Létant
LM.......N.Létape
.LL.....M..Mété
M.L........Mêtes
L..........Nêtes convoquée
.LL.....M..Nêtre
L.L........Núltimas
...........Múltimos
...LL......Oüber
O.L........Küber der
N.ML.......Lüber die
KM.........Nüber ihre`,
};
