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
  step: 0.117661,
  bias: [7, 3, 10, 2, -2, 0, -8, -13, -8, -7, -6, 22],
  weights: `\
K...LLM...MM!
KLLMLLN.L..O! !
.LL........N! a
..L.ML....ML! i'll
..........MM! ik
L..M..M....M! je
MM.........L! please
L..L.......O! so
L.......M..M! sua
L.L......M.N! te
..L........M! the
...........M! ti
.....L..N...! tu
OLL......L..! você
..L....MM...! we
..L...M.....! we'd
M.........M.! you
L.......M..M! your
.....L......#
..M......M..# !
MLM..LM...LM# #
M.LNLL.....M# ?
..M..L......# a
.MM........L# ab
M...........# about
N...........# al
O....L....LM# alle
...M.......L# am
MLL...OM...K# an
.N.L........# and
......M....M# april
..ML..M..M..# aprile
L..N........# as
MLM.........# at
L.MN........# aug
LL.L.....ML.# august
.L.L....M.ML# augustus
..L.......MM# avril
MML.........# b
M..........M# before
K.L........P# bij
ML.........N# bis
L.MM..M....L# bitte
..LM.....M.M# bring
L.....N....L# brut
......O....L# bruto
......N....L# brutos
..M.........# bst
..L........M# by
LML..L.....O# c
K.L........O# central
.LM.........# cest
N..........L# che
LML........N# ci
.LM.....M...# colloquio
...........M# com
K.OML.......# come
..LN.......L# como
LLM...M.....# con
..L..M.....N# d
MLLN........# da
NM.........L# dan
L.L........N# das
.L..L.M..M..# days
ML..LLM...L.# de
..LN.......L# dec
MLM........L# december
L.L......M.M# dezember
.MM........L# di
LLMM..M.....# dicembre
M.ML..M....K# die
L.O........L# dock
..MML...M.LL# e
.N.........L# el
L..........N# empresas
L..L.....L.N# en
...L....N...# entrevista
L..........N# entrevistas
..O........K# então
LL...LN....M# er
.ML....M...L# et
K.LL..M....O# euro
N.LL.....M.L# feb
..LM....L..M# febbraio
K.M...M...M.# februar
.LL........N# februari
............# february
.LM........N# for
..LM.......M# février
...........M# gift
M.M..L..L..M# h
..M.........# heures
..NL.......L# hora
......M..M..# horas
N..........L# horário
...L........# hours
L.M...M.....# hr
O.L....M...L# hrs
..ML.......M# i
L..........M# i'll
JMMM.L..M...# il
N.LLL......M# in
..LN.......L# instead
L.MLNL.....L# interview
L..........N# interviews
K.MMM.....M.# is
P.K........L# ish
K.O...M.....# it
M...........# january
LMML.......M# je
.LL...N....M# juillet
..M.........# juin
L......M...M# juli
............# july
M.L...ML...M# june
..MM.L....LL# juni
NL..........# jänner
LK...LM....P# k
..L.....N...# keep
K..........N# klasse
M.M.........# km
ML......N..K# la
...LM.......# le
L.N........L# lieu
L.N.........# location
ML.........M# lunch
.LLM.......N# m
...M........# maart
..ML.......N# maggio
.........M.L# mai
M.M........L# march
MM.........L# mars
.M..........# martedì
......M.M...# marzo
MLM.........# may
M.L.M.......# mei
M..L.......M# merci
M..L.....M..# min
MML.........# mins
MLLL.......N# minute
.M.......M..# minuten
M.L......M.M# minutes
JLM......N.N# minuti
ML.L.....M.N# minutos
.N.........L# mon
.L...M.M....# months
M.....M.....# märz
..N........L# na
M.M........L# nd
LLL.L.NN...M# netti
L..........N# neue
...........N# new
L.LOL......L# nicht
...........N# nieuwe
......N....L# nights
LLKNM......N# no
.LLOM......L# non
..LN........# not
L..MM.......# nov
LM....M.....# november
.LL....M.M.N# novembre
LOL.........# o
.MMM.......K# o'clock
....M.......# oct
N.LM.....M.L# october
............# octobre
LN.L.......N# oder
LM.........N# of
.L.........M# off
............# oktober
NMLL........# on
.M.........M# oppure
LM.........M# or
..M..L.MLM.L# ore
...M.......L# ottobre
LO..........# ou
...M........# p
.........N.L# palabras
LLLM....M..M# para
N.L.........# passcode
...L..N.....# per
L.N........L# place
...........M# please
MM..........# pm
MLL........M# por
N.LL........# porti
M.M.........# pour
N...........# presso
N.L.........# prima
N.L.......L.# pt
N..L.......L# quai
L..MN......L# queda
.L.......O.L# questions
.N......M..K# qué
M.L.....M..L# rd
..LN........# robin
..N........L# room
M.M........L# rue
N.LL.......M# salle
...O.......L# same
L..M........# se
L........N..# segundos
L.LO.......L# sempre
M...........# september
..LM........# septembre
L.L.M.MM...M# settembre
..ML........# si
..M.........# so
LL.NLM.....L# sorry
M..M..M....L# st
N........L..# start
M..K.......N# statt
P.KL.......L# sur
.LL........O# t
.LNM.LMM...L# te
.M.M.L..M..L# th
NLL....M...M# the
M..M.......L# this
MM.........L# thursday
M..L........# tijd
N..L.......L# till
..M.........# time
.M.L.....L.N# to
M.M........L# today
L..M.......M# tomorrow
.MM.........# tot
NL..........# trae
N.L........L# traga
.M.........L# tuesday
..NN......LL# u
..M..L..L..M# uhr
O..L......L.# um
M.........ML# un
.M.L.......M# und
LM.......O.L# url
M..........M# utc
.LM.........# uur
L..M.......M# va
..L........N# vagas
M....M...M.K# van
M..........L# venue
..N........L# voor
.L.........M# voucher
.L...M.....M# we
...LN.......# we're
LM..........# wed
MM.........L# when
LN..........# which
..M......M.L# who
K.M....M...L# with
.........P.K# woorden
L........O.L# word
.M.......M.L# words
M..M.......L# work
L.........OL# works
.LL...N....M# x
.M.....M....# y
L.N........L# yo
..ML.....M..# you
.......M...M# your
M..........L# zum
L..N.......L# zur
..M...M....L# º
L.MM.L...L..# à
M..........M# às
K.......M...# è
.....L..N...++application receipt
.........P.L++assessment
LLL.QL.....L++cancellation
......LP...L++conditional offer
K.PL........++confirmation
............++interview
............++invitation
KLLL......MR++none
LL....PN...L++offer
....MP..L..K++rejection
LN.M.......L++request for availability
KLLQ........++reschedule
..L.......N.++thank-you reply
..L..L..P..L+application receipt
LLLL.....R.K+assessment
LLL.SL.....K+cancellation
LLL..LKT...L+conditional offer
K.OL........+confirmation
............+interview
M.L.........+invitation
LLL........O+none
KKLLLLROLL.L+offer
LLL.MR..L..K+rejection
LO..........+request for availability
KLLR........+reschedule
LLL.......PM+thank-you reply
.L...L..P..K=application receipt
LL.......P.L=assessment
L.L.QL.....L=cancellation
......LP...L=conditional offer
KLSL.......K=confirmation
P.L........L=invitation
MMMM.......K=logit
L..........M=no
L..........N=none
LL....Q....L=offer
.....Q..L.LL=rejection
KR.........L=request for availability
KLLR.......K=reschedule
..L..L....O.=thank-you reply
MMMM.......K=yes
MOJNLL..LLLN?
NL......N..L? #
.M.L.......M? ?
MMLM........? a
LN..........? am
LN.ML......L? any
M...........? ask
L..N.......L? bitte
.MLM.LM.....? dan
OLL........K? dann
LN..........? dimmi
.N.........L? een
..L........N? i
LL.M.......M? i'd
...........M? i'll
L.M.L.....M.? i'm
M.LM........? ich
N.L.L.......? if
...L.......N? ik
LO.L........? io
...........M? it
L..........M? it'd
L..........N? it's
NLLL.......M? je
M..........L? just
LN..........? mornings
.M.L.......M? my
NL..........? nous
.M..........? o
.L.N.......L? otherwise
...M..M.....? same
......N....L? say
L..........N? se
..L...N....M? si
...N.......L? still
...........M? the
...........M? ti
...M........? url
NML.........? we
MLL........M? wir
.N..........? yo
...........N? you
NL.L..N....L? you'd
..LO.......L? zelfde
ML.........M? é
..NNML..LLMK@answer
KSLMLLL.LL..@booking page
....NL......@calendar CANCEL
MLLN........@calendar REQUEST
...L.LN...ML@decisionBy
NLMM.L..L..N@doubt
J.IKLLL...UP@from private
O.M.M......L@kind meal
M.M.L....L..@kind onsite
...M.M...L..@kind panel
M.MK.LM.M...@kind phone
N.LLLLL..P.J@kind test
N.N.LLLL.NLL@kind video
PKQJLLL.LLKM@length 0
N.M.L..LL.M.@length 1
L...........@length 2
MM.ML...L..L@length 3
MMM........L@length 4
PKPMLL..L.LK@link
JOKL.N..MMML@meetings 0
NLMM.L..L.LM@meetings 1
OKOLLLL..L..@meetings 2
IKJV.L.....M@oldTime
LLLKL.....LV@own house
LLM..L....LO@passed on
P.MMLLL..LLK@phone
N.N.LL...L..@place
KLP.LLL.MLQK@re
LOKLLKN..QLK@replyBy
MM......M..K@requisition
M.M.....M.LK@role
M.N........L@round final
NMLL.LL....M@round first
MM.L.LL.M...@round screening
.MMLM...L...@round second
IULLLLL.LLLN@slot
........M.LL@stated company
MM......M.LJ@stated role
....L......M@to company
............a
L.L.L....M.Ma #
L......M...Ma background
..M.........a bit
......O....La bordo
L.L...N....Ma call
.....M......a candidate
LM......M...a chat
N..........La colloquio
.......M....a conditional
.L.........Ma confidential
L.LM..M...MLa conversa
MN.........La couple
.....LM.M..La data
.NL.........a day
MM.........La de
........L..Ma decision
L.O........La domani
..L........Na dra
....MMM....La déjà
L.NMM......La entrevista
N..........La estar
...L.......Na este
N.L........La etapa
L.....M....Ma família
.MM........La few
MML.........a first
........M...a fit
.L.........Na free
...NL.......a funeral
MLM.....M...a gente
L.M........Ma giovedì
ML........MMa good
.L......L..Na home
MM.........Ka hora
..LL..M....Ma job
M.....L.....a la
MLMM.L..L...a las
.......N..MLa lei
...........Na line
L.L...M.M..Ma lista
O..........La live
MML.....M..La look
....ML...L..a m
L..N.......La martedì
........M...a match
.........M.Ma member
N.........MKa minha
..LLO......Ma nadie
.L..M.......a new
ML...M.....La no
L.MLM......Ma nossa
..L........Na nurse
M........N.Ka one
.........N..a page
...........Ma panel
LML...N.....a partir
..M.........a phone
LL.........Oa pint
L.L......L.Oa place
.....M....MLa pleasure
LLMO....M..La poder
..L.LM.....Na position
LM.....M.M.La pre
.MM...M....La proper
.LL....N...Ma que
...........Ma quick
L.M..L..N..La receção
L..........Ma recruiter
NM....M....Ka retenu
L.N.........a room
.LL.LM...M..a second
L.......LM.Na short
.M..........a slot
.LM......M..a small
L.LM.......Na spare
........L..Na su
LMLML......La sua
N........L..a system
OLLLM......La talk
M.....N....Ka tempo
LN.L.......Na time
NLLM..M.....a trial
LLM.....M..Ma tua
L....M...N..a tutti
M..LM......Ma un
MLL..M.....Ma una
..LMM......Ka vaga
L.MM.......La venerdì
........M...a video
.L.M...M...Ma week
N.ML.......La word
L...M......Na year
L.LM..O....La yes
MLM........La zoom
.L...M.....Ma été
.LML.MM...MLaan
..N........Laan bij
MLN........Laan de
LL......O...aangekomen
LL.........Naangemeld
...LO......Laannemen
L......M...Oaanvraag
LNM.LLM..L.Lab
.NLL..M....Kab #
.N.MLL.....Lab dem
L....M..M...abbiamo
.L...L..M..Mabbiamo ricevuto
.....N......abbiamo scelto
L.O........Labbigliamento
.NM........Labend
LLMMLN......aber
...........Nabierto
..MM.......Lable
..MM.......Lable to
......M....Maboard
...L......MNabout
LML......M.Mabout #
.MLL.......Mabout an
L..........Mabout how
......M.....about it
M.L.......M.about the
M.....LN...Kabout you
LL.L.M.....Oabout your
M..L.M.....Labove
LM.......M..above #
M.M........Labove the
N.LL........abrazo
....M.....M.abraço
..L...M.MM.Mabril
M.L.........abril a
L.N......M.Labril de
.....M.....Labrimos
M...........abrir
....NL......absage
.L.........Mabsagen
NL...LM..L.Laccept
M..L.......Maccept decline
M...........accept or
L.M...NM...Kacceptance
KLOL.M.....Maccepted
K.O.........accepted interview
L.O..M.....Laccepted this
..L........Naccepted your
L..M.......Maccepteriez
L..M.......Maccepteriez vous
L.O........Laccepting
M.........MLaccess
....L...L..Naccount
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
MM.........Lacquisition
.L.M.......Macross
.L.........Macross your
LM..N...M..Kaction
.M..........action needed
K.N...M....Lacuerdo
L....L..N..Lacusamos
L.M..L..N..Lacusamos a
........N..Lacuse
MNLM.......Kacá
M.LLML...ML.ad
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
.K...LM.LM.Nadjunto
.L....N....Madjunto la
N........L.Ladjustments
L..........Madmisión
L..........Nadmission
L..........Madmission interview
K.......L..Padmissions
L..........Madmissions interview
L.......NM.Ladmitidos
L..L.......Oadmitted
.L......L..Nadoption
L.P......M.Jadresse
..L........Madviser
.LNM........afgesproken
L..MN......Lafinal
..MLM.......afraid
LL.M.......Nafspraak
M...LM.....Lafter
KNLLLMM....Mafter #
.LLMNL.....Lafter all
.....M.....Lafter careful
NL..........after school
M........M..after that
M.LM.M......after the
LM....M.....afternoon
.N.........Lafternoons
..L.....MM.Lafterwards
.LL..NL....Nagain
M....M.....Kagain for
....LP.....Lagain in
L.NM.......Lagenda
K.O.........agendada
..L.....M...agora
.....MM..L.Magosto
.....N.....Lagradecemos
.....M......agradecemos a
.....L....OLagradecimento
.....L....N.agradecimiento
L...MM.....Lagradezco
L.MM......MLagradeço
L..M......MLagradeço a
L.O.L.M....Lagreed
L.M.........agreed on
...........Magreeing
...........Magreeing to
....M......Lahead
LM..M...M..Lahora
MM.........Laimerions
N.LL......M.ainda
NLLN..M..L.Lal
M.M...M....Lal #
OML........Kal bar
M.LL..M....Lal colloquio
L...MN.....Lal final
L.LP.......Lal martes
MNL........Lal taller
..M........Lal telefono
LL.M.......Mal viernes
L.....MM....alegra
NL...M..L..Lalessia
L....M.....Nalguien
L.N.........alice
K.MMNL...M.Lall
L.N........Lall good
L..NM......Lall interviews
.M..L..M.M.Lall of
L.N........Lall set
M.LLN.......all the
MM.........Lall times
.MM.....ML.Kalla
L..N........alla stessa
ML...L.....Malle
M.MMLL..L...alle #
ML.LM.M....Lalle ore
N..L..L...NKallebei
L.....M...MLallegato
LL........MNallego
KLMM.M..M..Lalles
...LMN.....Lalles gute
..M........Lalles klar
J.RL........allora
L.N........Lallora a
..M.M.......along
L.MM.......Lalors
L.LMMM.....Lalready
MLLLL.MM.MLLals
LL....M...LMals je
.MM.........also
PL.........Kalso there
....N......Lalter
L.LP.......Lalteração
LL.........Nalumni
L......M...Nalvast
LL..M......Nalways
M.......L...am
..M........Lam #
M..L.....M.Lam and
..NL..M....Lam at
LOLL..M.....am besten
..L.M.......am dienstag
M.K.......M.am donnerstag
L.N........Mam empfang
.....N......am ende
L..M.......Mam for
...M.......Nam freitag
.O.........Lam liebsten
M.KM......M.am mittwoch
.LLM........am montag
K.LM.......Nam on
.M.........Mam or
M.........MLam please
.......M...Lam pleased
L.M.........am pt
..ML.......Mam samstag
L.L..M.....Nam sonntag
MLL........Nam the
K.LM..M..M..am to
.L........M.am writing
M.ML.......Mamanhã
..ML........amanhã #
L..........Nambos
........O..Lammessi
M.M........Lamsterdam
M..L......L.an
LL...L..L..Oan application
M....N...L.Lan assessment
....N......Lan assistant
.MO........Jan der
O........L.Lan engineer
MM.L.LM.....an hour
L..........Nan informal
MMLL....M...an interview
...........Nan offer
.........M..an online
LO.........Lan welchem
LL..LNM....Mana
..M......M.Kanalista
..M......M.Kanalista de
......L..MM.analyst
..LN.......Lanalyst at
L.L...MM...Manbei
LL.M..M....Manbieten
.L.M......M.anche
N.M........Kanche il
LLLM......MMancora
...L.......Mand
KOLL.......Nand #
.ML...LM.M..and a
L.........LOand ask
.LL........Mand bring
M.LN.......Land chat
.....M....M.and for
M.L..O....LLand forth
.L.........Nand give
....NL......and good
NM.........Land have
..L........Mand how
M.LMM......Kand i
M....M....MLand i'd
MOLM.LM....Kand i'll
.LLM.M......and i'm
L.LMM...M..Land i've
LN........LLand in
.....M..M.NKand is
MLMLL.......and it
NLN........Kand me
L.L........Nand meet
K.M.....M..Mand mr
M.........MLand my
N..L.......Land myself
LL.M.....M.Mand no
LL.MML.....Land not
MMM........Land one
.MML.......Land our
.......N...Land proof
......M....Land return
.......M...Mand see
.........M..and send
......N....Land sign
.L..N......Land so
N.MM.......Kand talk
...L.....M..and tell
..LL.M.M.L..and the
.MN..LL..M.Land then
ML.......M.Mand two
N..........Land want
L....L....OLand wanted
LN..M......Land wants
LLL..MN.....and we
NML........Land we'll
....NL......and we're
.N.......L..and wednesday
LL.........Nand what
..L.....M..Mand will
L.L.......M.and wish
....N......Land with
.M..........and would
ML.L.M...MLMand you
..M.........and you'll
..L..M.....Mand you're
LL....M.M...and your
M....M.....Land yours
LMM.........andar
L..O.......Lander
...O.......Lander tijdstip
..LM......M.andere
L..L.N......anderen
L.L..N.....Manders
.N.........Lando
M..LN.M....Landre
L..........Nandrea
...........Mandrebbe
..L...M..M..anexo
.LL....O...Langebot
........N...angekommen
L....M.....Nanita
M.L....M....ann
M.L..M.M.M.Lanna
..M.LM......anneke
L.N........Lanneke and
L...M......Mannual
L.....M....Mannuel
L...O.......annulation
....N.......annullamento
....M.......annullare
L.LLO.......annullato
....N......Lannulé
.L.........Oannunci
.LLO.M.....Lanother
.M.M.M.....Lanother candidate
...N.......Lanother day
...M........another time
LL.........Oanrufen ?
LLML.M..MN.Lanswer
.L.......M.Manswers
ML.......N.Lanswers to
L..L.L...M.Mantes
.M.L.LLM.N..antes de
LL...LM..N.Mantes del
.....LLNL..Oantrag
.....L....O.antw
LNK......M..any
LN..LM......any day
LN.........Lany evening
L.LNM......Lany inconvenience
L.LN........any more
LNLL.M.....Many of
...L.L..NM..any time
L.LL.M.....Manybody
M..LO......Kanymore
L.LMMLM..M.Lanyone
L....L...M..anything
LM.......M.Lanytime
.LLL.M.....Nanyway
..ML........ao
KMM........Maoife
L.....M....Maoût
N..........Laparece
.LL........Napart
LL.ON......Kapologies
.L.N.......Lapologies !
L..L.......Napp
L..........Nappartement
M.L.........appear
N..........Lappear before
M...M......Lappel
L..N...M...Lappena
L.L..M..MM.Mapplicant
LL...M..MM.Mapplicants
........M...applicants will
MMLLLM..N...application
........M..Lapplication and
..LL.L..N..Mapplication for
.....L..N...application is
...........Mapplication received
.....N..L...application status
........M...application submitted
.....L..N..Mapplication was
L....M.....Mapplications
ML......M...applied
.....M......applied for
........N..Lapplied on
ML......M...applied to
LL.LMM.....Oapply
LL...M.....Napply for
.....L..M...applying
M.L.....M...applying for
L...........applying to
....M.M....Lappoint
......M.....appoint you
KLLLM.M....Oappointment
LL..M......Mappointment with
....M.......appointments
L..........Napportez
L....M....NLappreciate
..........NLappreciate your
.M...M.....Kapprentice
LL....M....Oapproved
LL.LM......Oappuntamento
...M........apr
...M........apr #
...........Mapresentar
.....LM.....april
..M........Lapril #
..L......M.Mapril at
..L.......M.april um
...L..M..M..aprile
..NL........aprile ore
.MN...M....Kapron
.M..LM.....Laprès
LO.........Laprès #
M.ML.......Laprès le
.L.M..M.....après midi
......LO....apto
NML........Laqui
MMM........Laqui na
MM.........Laqui é
LMLN........aquí
L.L...O.....arbeidsovereenkomst
L.L...O.....arbeidsvoorwaarden
L.L........Oarbeitgeber
L.L...N....Marbeitsvertrag
LM...L....LMare
M.M........Lare able
.M..........are best
..M....M...Lare booked
M..........Lare hereby
LMLL..M....Mare in
.L.........Nare interviewing
M.L........Mare invited
.....M...M..are no
..N.........are on
..L...M....Mare pleased
N.L........Lare requested
...........Mare required
L.L......N.Mare scheduled
..N........Lare set
L.N.........are the
.MLL.......Nare you
LM.L.....M..around
M........M.Laround #
LN......M...arrange
LM..........arrange a
........N...arrange an
M.L.....M..Marranged
M.L........Marranged for
L..NL.......arrangements
N..........Larriva
..M.........arrival
.L......O...arrivata
..M.........arrive
.LL..L..P...arrived
........N...arrived safely
.N.L........arrives
L.......N...arrivée
.L...N......art
.M.M..M....Karvo
KLM...M..M.Las
..LM.......Mas #
L..M.......Mas a
L.OLL.......as agreed
L.LO.......Las before
.LM....M....as discussed
L.M.M.......as i
......N....Las our
L........M.Mas part
L....M.....Mas perguntas
.......M....as soon
...L...M.M.Kas the
M...........as well
L.NL......MLas you
N..........Laside
M.........MLasistencia
.LMLL.....LNask
LL.........Nask about
N..L........ask for
N.M........Lask you
ML........M.asked
..........M.asked for
M........M.Lasked to
L.LL.....M.Nasks
N.....M....Kaspettiamo
M....M..M...assessment
MM...M...L.Kassessment centre
..M.....ML.Lassessment day
.L.N.M.....Kassim
.MMM.......Kassistant
M..L.MM....Lassistente
M.....M....Lassociate
L.......M..Nassume
........M...assume that
.L..M..M....assunzione
.LM.MML...LLasí
..MLMM....L.así que
M..M........at
ML.M.L.....Mat #
.L.M........at a
L..........Nat about
LMLMM....M.Lat all
.L..M...N..Lat any
..N........Lat gate
.LLM.......Nat nine
.LMM.....M..at noon
M.L........Mat our
L.........LNat reception
K..........Nat st
M.LMM.......at ten
M.N.L.L....Kat the
........N...at them
L....N..LM..at this
L.LM.....M.Nat your
..LN.......Latelier
..L........Oatendimento
L.N.......M.attach
.LL...M..M..attached
......M.....attached please
...........Mattend
N..........Lattend for
M...........attendance
.....M......attending
.M...L.....Mattention
M...........attire
K.ML.L.M.N.Laté
......LM.N..até #
LNN........Laté amanhã
.L......MN.Laté domingo
LLM...LMM...até lá
.LN......M.Laté quinta
MM.M.......Lau
N..........Kau #
..LL.M..MM..au poste
.L........MMauch
L.LM.L...M..aucun
...........Maudition
L.LL.......Nauditions
L.LO.......Lauditors
.L.M.M......auf
..NM.......Kauf der
L.LL..M....Mauf donnerstag
...LLN......auf einen
..LN........auf mittwoch
L.L........Naufnahmegespräch
..MM.......Laug
LMMM.......Kaug #
...LO......Lauguro
...L.M.M..LLaugust
M..M.......Laugust #
..ML...M.ML.august at
.L.L....M.MLaugustus
............aula
..L........Maula #
M.N........Laura
............aura lieu
.MKM......MLaus
KMLM.....M..aus dem
N.L.........aus der
M.M...MM...Kausbildung
LL.M......M.aussi
LN..........auswahl
.L.N........auswahlgespräch
K..........Nauswahlgespräch für
N..M.......Lauswahlkommission
L..N.......Lautista
..L..L.....Nauto
.........N.Lautomatique
..M.....M..Lautomatisch
L....M..L...autumn
MLM........Laux
...L.LMM....auxiliar
MLM...M.M..Lauxiliar de
M.M........Kav
.O.L.......Lavailability
LNM.........availability for
LK.........Pavailable
.L.........Mavailable for
M.L..N.....Lavaliação
LNKL.LM..N..avant
MML......M.Lavant de
L.....M..M..avant le
ML..........ave
LM.L.......Mavec
L.L........Oavec des
LMMM........avec le
..N.......MLavec m
MML.........avec moi
KLNM.M....MLavec mon
L..LM..MM..Mavec un
..LLM.M....Mavec votre
MM.......L..avec vous
N.L.........avenue
..L..M......aver
N..........Lavez
..LL...M...Navise
.M.LN......Kaviso
.OL..L......avond
LM.M........avonds
LM...M.....Lavons
M.L........Mavril
M.LL.......Mavril à
K..LM..M...Mavrà
L.N.L...MLNKaw
L.O...M....Law aw
..........N.aw danke
...L.....MMLaway
L..L..M....Nayunas
LL.......M.Maí
.....N......años
.MM..L.....Lb
ML.........Mbaan
N...........baan als
N..........Kbaantje
.L.O........baby
..MLM..MMMLKback
..LM.N.....Kback and
.........M.Lback by
N..........Lback for
L.P........Kback office
..M...M..MLLback to
MLL....M...Mbackground
.......M...Mbackground check
M..........Lbackstube
LMLN.......Lbad
.LM..M.....Mbadge
.L.N.......Lbaja
N.L.........bakkerij
N..........Lbakkie
N..........Lbakkie doen
LM.........Mbanco
..M....M...Lband #
K....L.....Nbank
...........Mbank details
L.LLM......Mbaptiste
M..L....MLL.bar
L.NM.......Lbarista
M.N........Kbarn
NM.........Lbarry
KLM........Nbart
.....M.....Mbas
....M.M....Lbase
M.L........Mbate
..MM.......Lbaustelle
.L..........be
...M.......Lbe #
...L.M......be a
L..N........be able
.........M..be asked
LMM........Lbe at
...LM......Mbe back
L.......M...be contacted
N..........Lbe free
N..........Lbe given
.L...M.....Mbe glad
LMLMM.......be held
N..........Lbe here
..MM.L..M..Lbe in
.....M......be interviewed
..N.........be me
.....N..L...be moving
..M.M......Lbe no
............be on
LM.....MM..Lbe our
M.M......L.Lbe seen
.....M.....Lbe taking
M.M........Lbe the
...N......M.be there
L.......LM.Obearbeitung
L.N........Lbeatrice
.L...M.....Mbeaucoup
L..........Nbeca
LL.M.M......because
...M........because of
L..N........bed
.L.L.M..M.NKbedankt
M..L.M....MLbedankt voor
.LLMMML....Lbeen
L.M........Mbeen added
N.L........Lbeen arranged
...M.......Lbeen called
....M.......been canceled
....M.....MLbeen cancelled
L.LO.......Lbeen changed
....LO.....Lbeen closed
....N....M.Lbeen filled
N...MM.....Kbeen invited
....N......Mbeen removed
..M.........been scheduled
MM.....M....been selected
MML.........been shortlisted
....M.......been withdrawn
.ML.LL...M..before
.M..........before #
.M.......M.Lbefore i
L........N.Lbefore sunday
.M...L......before the
.........N.Lbefore we
L..L.....L.Obefore you
...........Nbeforehand
.L.M....M...begin
...N.......Lbegin at
.M........MLbeginnen
..LO.......Lbeginnt
..LN.......Lbeginnt um
...M.......Mbegint
M..........Lbehalf
M..........Lbehalf of
MLMM.......Lbehind
..M.........behind the
L.M.....M..Mbei
..L........Mbei der
L.N.........bei donnerstag
.LLM......MMbei ihnen
.NL.........bei mir
..M.....M..Lbei uns
L.ML...M...Mbeim
.LL.ML.....Nbeing
MLML.M..L.MLbel
.LL.......NMbel ik
N...........bel je
..M.........bell
MLMLM.......belle
N..L..M.....bellen
M........N.Kbelow
.M..........below to
L..........Mbem
.ML.........bem ?
LMLML.....MLben
..L.......NKben er
.MN.......LLbench
.MM........Kbene
.L.M........bene ?
L.PL.......Lbene allora
L.....N....Lbenefits
L.O........Lbenissimo
LLL..MM.LMLMbent
...........Nbent geselecteerd
.LL.MM..M..Mbericht
..L..M.....Nbernard
..L........Mbescheid
N..LN......Lbesetzen
....M.......besetzt
...LN.......besloten
OLLL.M.....Lbesoin
MLLL.......Mbesprechung
L..........Nbespreken
K.NM.......Lbesprochen
LM.LL......Nbesser
KO.LMM.....Lbest
..L...M...M.beste
.OLL.LM.M..Lbesten
.ML.....M.MKbesten dank
L.N.........bestätige
L.N........Lbestätige ich
..M........Mbestätigen
L.N........Lbestätigen wir
L.M.........bestätigung
LM...M......beter
LN.........Lbeter uit
.L.N........beterschap
...N.......Lbeth
LNLLN.....MLbetrieb
..N........Lbetriebsleiter
LN.ML.L...M.better
.M.M.......Lbetter for
.MLLL......Nbetween
MMLL.......Nbetween #
L.N.........bevestig
L.N........Lbevestig ik
L.N.........bevestiging
L.N........Lbevestiging gesprek
MML......M.Lbevor
..L......N..bevor wir
LL.L.....M.Nbewerber
..L.LM..NML.bewerbung
........MM..bewerbung als
KMNM.......Kbewerbungsgespräch
LN.M.......Lbewerbungsgespräch lieber
.L.........Obeworben
NLL..M.....Lbi
MMLL........bia
NML........Lbianca
L.L...M....Mbiblioteca
L.....OM...Lbieden
..L..L..M.M.bien
M.LM.M.....Lbien ?
..........NLbien cordialement
..N......M.Lbientôt
L.L...O.....bienvenue
L.L...MN....bieten
L.....MM....bieten wir
M.ML.LM....Lbig
.L.L.......Nbij
.L...M.....Mbij de
.LLN........bij een
.MML.......Mbij je
L..K.......Obij jou
P..L.......Lbij ons
L..........Mbij u
L.....P....Lbijgaand
......N..N.Kbijlage
.M........L.bill
LM........LMbin
.NL.........bin ich
.KL.....N...binnen
MLL........Nbinnen #
........M...binnen twee
...L.L.MNN.Lbis
L........M..bis #
.LM...LMO..Lbis dahin
..LL.......Obis dann
........N..Lbis ende
..L..LLMM...bis zum
LLL........Obiscuit
..LO.......Lbisher
..LN.......Lbisher #
L.LL...M.M.Nbist
..M.........bit
N..........Lbit of
.LLM......LMbitte
K.L...M..M.Nbitte bringen
...........Mbitte geben
L..N.......Lbitte kurz
L.M.........bitte melden
.L...M..M...bitte nicht
M.LM.......Lbitte um
L.LM.LM..M..bitten
L.L...M.MN.Lbitten wir
P.L........Kbjr
M.ML........black
...N.......Lbleiben
K.OMN......Kbleibt
L.PL.......Lbleibt es
..M.........blessing
..KOM......Lblijft
LMM.M.......block
L.L........Nblood
L.ML.......Mblue
N..M.......Kbo
.L..M.....M.boa
..L.M.......boa noite
.L.LM...M...boa sorte
ML........M.boa tarde
M.....LM...Lboard
M.L....M....board of
M.L.........board will
L.O...ML...Lboarding
N...........boardroom
..L.M.N.....boas
..L...N.....boas notícias
M..M..M....Kboat
ML..M.......boats
LMM........Lbob
LMNL........bodega
LL.NM.M....Kbody
.LL.M...M..Mbolsa
..L........Nbolsa de
L.LMML....M.bom
..LMML.....Lbom dia
.L.....M.M.Mbon
M.LL.....M..bonjour
.LL.......MMbonjour madame
.L........M.bonjour monsieur
.N.........Lbonjour pour
..ML....M..Lbonne
....M....M.Lbonne chance
..LM....M...bonsoir
......M.....bonus
.M.L.......Mbook
LL.......M.Nbook a
L.M.L..M...Nbooked
L.M.L......Mbooked for
L..........Mbooked in
KN.........Mbooking
M.LL.......Nboone
..L.......MNboots
ML....N....Lbordo
M.OL.......Kbotas
LMLM........both
M.N........Lbottes
M....M.....Kboutique
MLLN........box
ML.........Lbram
..L.........branch
N.L.........brandt
..NL.......Lbrasserie
N..........Lbrasília
.LLLM...N..Lbrauchen
MLLLOL..M..Lbrauchst
..M.........break
...........Mbreakfast
K..........Nbreakfast show
M.L........Mbreng
L..........Nbreve
L.L........Nbreve colloquio
..LM........bridge
NM.LL.L.MN.Jbrief
.LM.......MMbring
L.M........Mbring a
L.O........Kbring gern
L.L.......MNbring my
LL.L......NMbring the
..L........Mbring this
..M....M...Kbring you
.........L.Nbring your
..L.......KObringe
..L...M....Nbringen
..L...M....Nbringen sie
...L.......Nbringt
M.M........Kbrother
L.....P....Lbrut
......O....Kbruto
......N....Lbrutos
L......L...Nbsc
L.M.........bst
..LL.......Mbudget
..M.M...L...buen
..M.M......Lbuen día
N.LL.......Lbuenas
N..L.......Lbuenas tardes
...L.L....N.buenos
.....L....N.buenos días
..M.M.......building
L........N..buon
.........N..buon lavoro
L..LM......Mbuona
..L........Nbuonasera
NNL..LL.L.MLbuongiorno
O.L........Kbuongiorno il
N..L.......Lbuongiorno può
M.ML....M..Lbureau
L..N........burst
L.N..M.....Lbus
NNLL....M..Kbuscamos
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
N.L.........bv
M.L...M..M..by
......M.....by #
M....L.....Mby a
L........M.Mby friday
.L.......N.Lby monday
L..L..MM...Mby on
...........Mby our
L..N........by phone
N..........Lby return
M...........by sunday
M.M..LM..L.Lby the
......M.....by thursday
.M.........Lby tomorrow
.........M..by tuesday
.L........M.by video
M.........MLby your
N.L.........by zoom
M..M.......Lbâtiment
LL...M.....Nbúsqueda
LL.........Obúsqueda de
...M..M.....büro
MMM..L......c
L.........MNc #
..M.L.MM..MJc'est
K.OL........c'est noté
L.....O....Lc'est oui
LL..ML...M.Nc'è
L.MLN.......c'è più
ML.L.....M..ca
N.L......L.Lcabin
L..L....MM.Ncada
..N........Lcafe
L.....L....Ncafé
L..L......MMcaio
N..........Lcais
M.......M..Lcaixa
L..........Ncake
K.P.........calendar
.MNL.......Lcalendar hold
L.N.........calendar invite
LM...L..M...calendario
.LL........Mcall
..M.........call #
L..........Mcall ?
L..........Mcall for
N..........Lcall letter
M.LM......L.call me
..M.........call the
.L.L...M....call to
..LL.......Ncall us
..M...M....Lcall with
MLM......M.Lcall you
N..........Lcallback
ML.M.....M.Kcalled
M.......MM.Lcalled for
...M.......Lcalled to
.L.......M.Mcalls
M..........Lcallum
LMM.....M..Lcalma
L..........Ncambiar
L.LN.......Mcambio
L..M.......Mcambio de
.LLM......M.came
.L.........Mcame across
L..O.......Lcame up
.........M.Mcamera
O.L........Kcameriere
MMLMM......Kcampus
.ML.L......Mcan
L..........Mcan come
LNLL..M..M..can do
..M.........can find
N...M......Lcan i
L.M........Mcan meet
LM..........can offer
N.K..M......can see
M...........can talk
P.LML.M....Jcan u
LLLNL.....MNcan we
MMK...M....Mcan you
.LLMM.......can't
...N.......Lcan't do
L..........Ncan't make
...KNM.....Lcan't take
L..........Ncanada
L.M.M.......cancel
...LO......Lcancelada
....N.......cancelamento
..NL........cancelar
....O......Lcanceled
....M.......canceled by
L...OL....MLcancelled
...MM......Lcancelled by
....M.......cancelled the
O.ML.......Kcancello
.....N.....Lcandidacy
L.M........Mcandidat
...L.M.....Mcandidata
L..........Ncandidata a
..LL.M.....Mcandidate
...........Mcandidate for
.LL..M..MM..candidates
.....O.....Lcandidates and
L..........Ncandidates for
.........M..candidates who
........M...candidates will
L.........MNcandidati
L..L...M.L.Mcandidato
LLL......M.Ncandidatos
O.L........Lcandidatou
LL...L..MM.Ncandidats
.NLLLML.N.LLcandidatura
.M......M...candidatura a
........M..Lcandidatura per
........M..Lcandidatura recebida
ML...M......candidaturas
.MKLLM..MMLLcandidature
........MM..candidature au
L....N.....Lcandidature for
LL.N.M.....Mcannot
L..O........cannot do
L..P.......Lcant
...........Mcanteen
M.LN.......Lcantiere
P..........Kcantina
M..........Lcap
M.L........Mcapire
M.M......M.Kcapo
MMM........Kcapt
LLM.....L..Mcaptain
ML.........Ncar
.L..M...L...cara
.LN........Mcard
K.O.........card and
..L.........care
L.L........Ncareer
.....M.....Lcareful
ML....N.M..Kcargo
M.....N.M..Kcargo de
.LMM........carla
M.L..M..L...caro
L.LO..M....Lcarro
..M.........carry
N..L.LMM...Kcarta
.......M....carta de
L.....NM...Lcarta oferta
LL.........Ncarte
L.M.........carver
.....ML..M..cas
......M...LLcasa
..ML.M...M.Lcase
LLML.....N.Mcase you
..NL.......Lcasi
KL...M..N...caso
L.LN..M.....caso de
K.L........Pcasting
L.M.....M...cat
..M...N....Lccnl
L.....O....Lcdi
......N....Lcdi #
.MLM..L....Lce
L..N........ce jour
L..MMM....NKce matin
LMN........Lce message
M.L......L.Mce que
LN...M......ce qui
..L........Ncedar
LLLM.M......cela
L..M.......Mcela vous
LL.......O..celular
L........M..center
...........Mcentral
N..........Lcentrale
NMM......L.Kcentre
LL.........Ncerca
L..........Mcerca de
NMLL.M..LM.Lcerchiamo
..M...LM..M.certificado
LLN...LMM...certificate
.......MM.MKcertificates
L...M.......cette
LN..........cette semaine
ML...L.....Ncfo
MM..MM.....Lchair
M.L.........chair of
L..........Nchairs
.........M.Lchallenge
MLML....M..Kchama
..L.M......Mchance
KL.O........change
L..N.......Lchange of
L..NM......Lchange to
KL.N....L..Nchanged
L.ML.......Nchanged the
L.MO.......Lchangement
L.M........Lchanges
O..........Lchapel
..LL......MNcharla
MM......M...charlar
..L........Mchase
....L......Mchat
M..........Lchat about
.L.........Mchat this
.........M..chat with
M.M........Lchaussures
MLL..N...L.Lche
.L..MM..L...che il
LLL....M.M.Mcheck
.......N....check and
L..........Ncheck the
..N........Lchecking
.......N....checks
..K....MM.N.cheers
..L.....M.M.cheers for
..NL.L..M..Kchef
MMML.......Lchef de
N..L.......Kchefe
..L........Nchegue
N.L.M......Lchemistry
..LL..M..L.Ncher
M..L........cherche
.L.L.....M.Mchez
MLM..M......chez nous
.L......M..Mchi
.NLL.......Mchiacchiere
..LL.......Nchiami
MLL.........chiamo
..N........Lchicago
LL.......N..chiediamo
N.L........Lchief
L......M..MLchildren
L.M.M......Lchiusa
L.N.M......Lchiuso
NL.........Lcho
LOL........Lchoice
.OL........Lchoice of
LN.......M.Lchoices
.L...N.....Lchoisi
.N.........Lchoisissez
KM...O..L..Lchoix
.M..........choose
...........Mchoose a
L.N.........choosing
L.N........Lchoosing a
..MM.N.....Kchose
...L.M....L.chosen
.LM.M.......christmas
L.LL......M.chère
MNL..M.ML..Kci
NL.LMN.....Kci ha
.M..........ci piacerebbe
MLM........Lci sarà
LNL.........ci sono
MN.L..L..M.Lciao
LOL........Lciao elisa
.N.........Lciao mara
NL.L........cinco
L.M.........circa
LM.........Mcita
..L........Mcita con
..LL.......Ncita del
..L........Ncita en
..N........Lcitofono
LL.........Nclaim
.LL........Nclara
M.L.........class
....L......Nclass cancelled
....L......Nclass on
L.....M....Mclasse
...L...M....clear
L......M...Mclearance
...M.......Lclerk
L.LMM.......clerk ii
L..........Nclic
.LM.M.......client
...MM......Lclient has
.ML.........cliente
L.N.M......Lclinic
M...........clinical
M.M........Lclinique
K....M..M..Mclose
..M..M.....Kclosed
.....M.....Lcloser
LM.......N.Lcloses
L........O.Lcloses friday
..L.....N..Lclosing
........N..Lclosing date
L.LN.....M.Lclosure
..M..L.....Mclub
M.L...MM...Lclínica
N.L.........cnc
L..........Mco
L..........Mco op
K..........Ocoach
LLL......M.Ocode
...L.....M.Mcode #
M.K...M....Mcodice
M.L...M.....codice fiscale
MLM......M.Lcoding
.L.M.M......coffee
M.LNM......Lcoiffeuse
ML...N.....Lcoisa
L..M........col
..L.........cole
M.M........Kcolegio
.N.........Lcollaboratrice
L..N........colleague
L....M....MMcollega
..L........Ncolloqui
...M.......Lcolloquio
MO.........Jcolloquio ?
M..........Mcolloquio con
L.MM.M.....Lcolloquio del
K...M.M....Mcolloquio di
M..MM......Kcolloquio domani
P.LL.M.....Kcolloquio il
NL.M.......Kcolloquio in
M.L........Mcolloquio per
.N.........Lcolloquio propongo
K..........Ncolloquio relativo
N.L......M.Lcolloquio si
NLM........Lcolloquio è
...LLM.....Mcom
..L........Ncom a
MM.L........com o
........N...com sucesso
KLRM.......Kcombinado
LLO........Lcombinado até
..L........Mcome
..L........Ncome along
.ML........Mcome and
L..NL.......come at
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
M..M.......Kcome up
N.LM......MLcome with
ML.L...ML...comes
M.....M....Lcomeça
M..L.......Mcomigo
LLNN.M.....Kcoming
...MLM.....Lcoming in
.....M..M..Lcoming to
L.MLN.......coming up
.L.......L.Mcomité
JMM...M...M.comme
LLM.......MLcomme convenu
L.MN.......Lcomme prévu
...N.......Lcommencera
.L.........Mcomment
N.KM........commercial
NML.........commis
M.M........Kcommissie
.....L.M....commission
L....M......commissione
M..L.M..L...committee
.....N...M.Kcommittee has
N.......M..Lcommunication
.L.MLLMML...como
LNM........Lcomodo
............company
..L........Mcomparecer
......N....Lcompensation
......LM.M..complete
.........M..complete the
........LM..complete your
.....MM....Lcompleted
L..N........compreensão
L.L........Ncompromis
L....M.....Ncompromiso
L....LNO...Lcompter
......NM...Lcompter du
..L.MM..M..Lcomunica
L.LMMM..M..Lcomunica che
....M.......comunque
...L.M......con
.L.LM...M...con el
..L........Ncon gli
...........Mcon i
.L.........Mcon il
MLL.L.L....Mcon la
M.MM.......Lcon me
K.....M....Mcon mi
..M..N.....Lcon más
..L........Mcon su
.LL..L.....Ocon tu
LLLM.......Ncon un
K...M......Mcon una
LMLM.......Mcon usted
.....N..M..Kconcluída
.....O.....Lconcluída a
L....M..N..Kconcorso
L..LN...M...concurso
......LO...Lcondicionada
.L....N.....condiciones
L....LLO....condition
.......M....conditional
......LM....conditional offer
.......M....conditions
LL.........Mconduct
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
L..........Mconfirm
N.L.........confirm attendance
N..........Lconfirm by
..........M.confirm that
L.M........Mconfirm your
L..M.......Mconfirma
.LM........Mconfirmación
..M.........confirmación de
K.O.........confirmada
K.P........Lconfirmado
L.N.........confirmamos
L.ML.......Mconfirmamos a
M.L.........confirmar
LMM.....M..Lconfirmation
........N..Kconfirmation #
..M........Lconfirmation de
L.M...M....Lconfirmation of
L.NM.......Lconfirmação
..M.........confirmação de
N......M..MLconfirme
..L.......NLconfirme ma
L.N........Lconfirme votre
L.M........Mconfirmed
L..........Mconfirmed for
M...........confirmer
N...........confirmer votre
KMM.......MMconfirming
L.L........Nconfirming our
L.ML......NLconfirmo
L.........N.confirmo a
L.M.....M...confirmons
...........Mconfirmons votre
L.N........Lconfirms
L.N....M...Lconfirms your
L.........MMconfirmé
...M.......Lconflict
N.L...MM...Kcongratulations
ML....M.....congratulations !
M.LM.......Lcongratulations on
MM.........Lconhecer
M.ML.......Lconmigo
MML........Lconmigo y
N..L...M...Lconnosco
.MLLM......Mconocerte
.L.......N..consegna
.O.........Lconsegue
LLLM.M.....Mconseil
LL.......M.Mconseillère
.....M......conserveremo
....LN......considering
LM.........Mconsigo
..L........Nconsular
..L........Mconsular section
.LL........Oconsulente
L.KL..LM.M.Nconsulta
L.L...LN.M..consulta de
...........Mconsultant
LLL........Oconsultation
LL.........Nconta
..M.....M..Lcontact
.....M..N..Lcontact you
L.......M...contacted
ML.L.N..M..Lcontacto
...L...M....contigo
L.....LO...Lcontingent
L......O...Lcontingent upon
L.LO.......Lcontinua
.....M......continuar
KLMLM.OM.L..contract
......N....Lcontract zit
K.L........Ocontractor
L.....O....Mcontrat
.......M....contratación
LLKL.LPM.L.Mcontrato
L.....O....Lcontrato a
......M.....contrato indefinido
L.L...NM...Mcontratto
NML......M.Kcontrol
M.ML........controller
.M........MLconvenient
LLM.......MLconvenu
..........M.conversa
.M.........Mconversa com
.L..M.M...M.conversa de
LN.L........conversar
MLM.......MLconversation
M.L.........conversation with
.ML..M......conversations
.N.........Lconviendrait
.M.L.......Nconvient
N.LM..M...MKconvite
M.....M....Lconvite para
L..........Mconvocamos
L..........Mconvocation
L..........Nconvocation à
L.L.M......Mconvocatoria
..L.....M..Mconvocazione
N..........Lconvochiamo
L..........Mconvoquée
K..........Nconvoquée à
..M..M.....Lcoo
L.......MM.Lcook
M...M......Kcooperativa
..LM........coordenador
..LM........coordenadora
NML........Lcoordinadora
LO.........Lcoordinar
.M......L...coordinator
ML..........copia
..........MLcopies of
L.....M..M..copy
M.N........Lcor
..........MLcordial
..L.......NLcordiali
..L.......NLcordiali saluti
.M.....M..MKcordialmente
........N...correctamente
ML...L.MM..Lcorso
.....L..M...cosa
LLLM.L..M..Ocosas
OL..........così
L.LMM.......coucou
LNL.L..M...Ncould
.N.M.......Lcould do
LL.........Ncould i
.L...N.....Lcould only
L..........Ncould we
LNL.LL.M....could you
ML..M..M...Lcouncil
LL..LM.....Ocounsel
..M.........counter
N........M.Kcounty
N..........Lcoup
MML..M.....Lcouple
MM.........Lcouple of
M.LLM....M.Lcourrier
K.KN.M..L.MNcourse
M.L........Mcover
O.L........Lcozinheiro
N.L...M....Lcraig
....ML..L..Mcredit
NML........Lcreek
M.M.....ML.Kcrew
N.LM....M..Lcrewing
.....LLOM..Lcriminal
.MM.........créneau
.M..........créneaux
NL.L..M.....ct
MMM.......LLcto
LN.L.L.....Kcualquier
.O.........Kcualquier día
L.LO.......Lcualquiera
N.......LM..cuando
MLMM......MKcuanto
..N........Lcuarto
LMML.M......cuatro
..M.........cucina
N.LL.M......cuentas
LL.........Ocuestionario
.M........MLcui
M...........culture
.M...O.....Kcurricular
.M......L...curriculum
M.LL....N..Lcurrículo
........M..Lcurrículo para
M..........Mcurrículum
LL.........Ncustomers
L..........Mcut
LO..........cuál
LQ.........Icuándo
M.LL.LL.N.LNcv
L..........Ncv and
........N..Lcv per
LL.........Ncvs
PML...M....Jcá
M.L..MM....Lcá na
L.NL...M.M.Lcédula
..L........Ncódigo
.LL........Ncómo
L.OL...N...Lcôté
ML.L........d
..N.M..M...Ld #
K.O........Ld'accordo
L..........Md'admission
......LN...Ld'agent
......LN....d'agent de
...........Nd'apporter
L.ML..MM....d'embauche
......M....Md'entretien
L......N...Ld'ici
M...........d'identité
NL........MKd'infirmière
M.KM.....M.Ld'un
LM.M.....M..d'une
M...........d'une pièce
LL..MN.....Ld'être
.....N......d'être venu
L.LM........da
M....M.....Kda entrevista
MMLM.......Lda manhã
...M.......Lda sua
M.M.L..M...Kda tarde
M.LM..M....Kdaan
.LNM.M....MLdaar
MLL..L..N..Mdaarna
OLL.........daarna een
L.LNM......Ldaarom
M.LM...M....dabei
...M..L.....dag
.O...L.....Ldagdeel
.LM...LMO..Ldahin
..N....M...Kdal
L.....MM...Ldal #
M..L....M...dalla
LM.........Mdalle
LM..........dalle #
KLMMN.......damit
MMM.LL....LLdan
NL........MLdan hoor
...N.......Ldan is
MM.......N.Kdan kijken
N..M.......Ldan praten
L.O........Ldan zie
..N........Ldan zien
.L........LOdana
..ML.L..N...danach
N..........Ldanach setzen
NLL.........danielle
LLL.....M.O.dank
..........M.dank für
..L.......NLdank voor
MLL.LML..MNLdanke
.....M......danke dass
.L...L...MM.danke für
M.OML...LL.Kdann
L.O........Ldann bleibt
N.L........Ldann reden
NM.........Ldanny
L..........Mdans
L..N.L.M.M..dans la
K..L.M.....Ndans le
MM.........Ldans nos
LLM.....M..Mdans votre
LN.L.......Mdar
...........Mdar um
.M..........dario
...M.M.M.L.Ldas
.N.L........das #
N.L........Ldas ?
MLL.........das bei
LL........NMdas gespräch
LL...NLML...dass
L.OL.......Ldass es
...L.M....M.dass sie
...M.N.....Ldass wir
L..M.M...L.Ldat
ML..........dat ?
.....ML.....dat je
L.N.........dat we
.L.M....MM.Ldata
..ML.M.....Ldata #
L..M....LM.Ldata analyst
.LL...M.....data engineer
...........Mdata entry
........N..Ldata scientist
...M.L......date
OLL.........date #
N.LL.......Ldate de
LL....M.M...date is
LO.MLL.....Kdates
N......M...Ldatum
N.LL.......Ldatum #
.LL...LM.M.Mdauert
L...N.......davvero
LOLNL....L..day
.MLM.......Lday #
LM.M........day and
..........MLday i
L..........Mday is
N..........Lday on
LOL.L.M.....days
.M.......M.Ldazu
L......O...Ldbs
L......O...Ldbs and
......LN....dbs check
............de
....LLM..M.Mde #
......M.MM.Mde abril
K.N...M....Lde acuerdo
L..........Mde admisión
..L........Nde admissão
.....L..N..Lde admitidos
.MMM.......Kde agenda
M.L...M....Lde agosto
..LLM......Mde amanhã
......N....Lde arbeidsovereenkomst
......MM...Lde auxiliar
M..........Lde baan
N..........Lde brasília
NL.L......NLde ce
...L.......Nde cita
O.K........Lde comedor
M.M........Kde commissie
L.L.M......Mde demain
.L.L.M......de entrevista
..L........Nde espera
LL....M.M..Lde functie
L.LNM.....MLde hoje
...M.......Lde hora
...M........de horário
L......N...Mde ingreso
L.M.M.......de jeudi
..M.........de julho
K.M.........de julio
M..L........de junio
O.L........Kde kraan
M..L.......Lde la
..L.M.....M.de las
..NLM......Lde loods
LNLM.......Lde m'indiquer
LNL...M.....de manhã
N..L..M.....de marzo
M..M.......Lde março
M...........de mayo
LL.MNL......de mañana
L..O.......Lde mercredi
LMLN........de nieuwe
MMLM.ML.L..Lde nous
.MLL.......Mde noviembre
M.LM.....M.Lde outubro
....M......Lde personal
MM.........Lde planta
N.L........Lde plenos
.L.LM.N.....de poste
L.LNM......Lde quarta
L..MNM.....Lde quinta
MM.........Lde recrutement
......N.....de refeição
........N...de réception
..L........Mde salaire
MML........Lde semaine
M.LL........de septiembre
ML..L.M.....de service
M.L....M....de serviço
LL.M...M.M..de setembro
..LMN......Lde sexta
L..........Nde son
M.......M...de su
......LN....de sûreté
.MM........Lde talento
LNL.M.N....Kde te
...........Nde ti
.......M....de trabajo
..L........Mde trabalho
LM...N..L...de tu
L.M........Mde turno
.L.........Mde tweede
M..........Mde uma
LM.LMM......de vacature
....N......Lde vendredi
...LM.......de verdad
M.LL....M...de vida
LN.......M.Lde volgende
ML........M.de vos
K..........Mde votre
M..LM.MM...Kde vous
LML.....N..Mde week
NL.........Lde winkel
LL......MM.Mdeadline
L.MML.......dean
...........Ldear
N.L........Ldear ada
L....M...M..dear applicant
M.....M....Kdear dr
.LL....M..LOdear mr
LL.LM.M...MMdear mrs
LM..L.....N.dear ms
M.....M.....deberá
.L.MM...M..Ldec
..L.M.......dec #
..MM.M.....Kdecember
M.M.M......Kdecember #
.L...L..LM.Ndecide
L...NM.M...Ldecided
L...NN.....Ldecided to
LLM..M..L.M.decidimos
....LMM.L...decision
....M.......deciso
N.......M..Ldeckhand
N.LL..M.....decline
.LM...LN...Ldefinitivo
M.MM....M..Kdegli
..L........Mdein
.LML....M...deine
LL......MM..deine bewerbung
L........M.Mdeiner
L.LNM......Ldejamos
...N.......Ldejamos para
.......M..MLdel
KNLMM......Kdel #
L........N..del lunes
.LLM.......Mdel martes
......LP...Ldel medico
LL.N.......Mdel miércoles
N..........Ldel posto
NL..........del puesto
L.LMM.M.....del viernes
......M.....delighted
M.....M....Ldelighted to
M.LL..M.....delivery
N..........Ldell'artigianato
N..........Ldell'artigianato #
M.....L....Ldella
L.OL.M..L..Ldella sua
..L........Mdelle
LNM.......MLdelphine
MM.LL.......dem
MM..LL.....Ldem #
.LNMM......Ldemain
L.M.........demain #
M...........demain matin
L.NKN.M....Ldemain à
MLL........Ndemande
N..........Ldemandez
.........N.Kdemandons
.LM........Mdemi heure
NLK........Mdemo
..L...M..MMKden
ML.M......L.den #
M..L......M.den termin
L.M...N....Lden vertrag
LMMLM......Ldenise
.........N.Ldenken
.NN........Kdenn
.OL........Ldenn mal
.MLL.......Mdentist
M.L.M.......department
.......N...Ldepends
.......N...Ldepends on
L.....M..M.Ldepois
L.....N.....depois da
LL.LM.MM.M.Ldepois de
..L........Ndeposit
..M.........depot
.LMM.......Ldeputy
...........Lder
.M.M........der #
M.M........Lder früh
N..........Kder kanzlei
M.L..M.....Lder stelle
.N..........der woche
L..........Ndernier
L.L........Nderniers
K.OM.......Kderrière
..M..M......des
..L........Mdes candidats
L.L........Ndes fêtes
.N.........Ldes soins
.........N.Ldesafio
M.L.......M.description
L..NM.......desculpa
L.....M.....desde
NLL..M.....Kdeshalb
..N........Ldesign
......M..M..designer
...........Mdesk
ML...MM....Ldespués
L.M..MM.M..Kdespués de
..M......L..details
..M........Ldetails for
..O........Kdettagli
L.....M....Ndetto
.ML.L..MLM.Kdeux
M..L.......Ldevant
.M...M.....Kdeveloper
L..MMM.....Mdevo
..LM.M......deze
........M..Mdeze week
L.LM.....O..dezelfde
L.L..M...M.Mdezember
L...........di
L...MM.....Mdi #
......M.....di assunzione
L.MLM......Mdi domani
L.L.M.M.....di giovedì
..N........Ldi gruppo
.M.L..LM...Mdi lavoro
.LN...M....Ldi martedì
.L....M..N.Ldi un
...M.L.....Ldia
MLM........Ldia #
N..........Ldia de
M...........dial
..L........Mdial in
M.M........Ldiary
O.L........Ldiary at
.NL.........dias
.M.M.......Ldica
LL.M..M.....dicembre
MM.L.M...L.Ldich
..L.M.......dicht
.LLLN......Mdid
...........Ndid it
...........Mdid you
LL...M......didn't
...L.M..L...die
.LO........Ldie haustür
L.....N....Kdie stelle
L.....O.....die stunde
N..........Ldie unterlagen
M.M........Ldie werkstatt
MLL......M.Mdieci
.LL........Ndieci minuti
...L.......Ndienst
L..M.L...M..dienstag
.....L...M..dienstag #
KL.MM......Mdienstag um
LM.......M.Ldiese
MM....M.....diese woche
N..........Kdieses
O..........Kdieses schreiben
L.M........Ndiez minutos
.L.......N..différé
..LO.......Ldiga
..LN.......Ldiga me
...LMM...M.Ldigo
K..O.......Ldiligencia
.ML......N..dimanche
L..M.......Mdime
.L.N........dime tú
LN.N.......Ldimmi
LM.N.......Ldimmi tu
.N.........Mdinner
LM.........Mdinsdag
L..........Ndinsdag #
......M.....diogo
P..L.......Kdiploma
..N........Kdiplômes
L.LM.M..L..Mdir
..L..M.....Mdirect
M.M.....L..Kdirecteur
L..LM......Mdirection
L.N.........directions
........N..Ldirectly
.M.......L.Ldirector
ML.M.M.....Ldirectora
N.LM.......Kdirectrice
.M..M.......diretor
L..M.....M..diretora
MM...M....MKdirettore
.MMML...M..Kdirettrice
.ML....M....dis
.N.M.......Ldis moi
.L.NM......Ldisculpa
...N.......Ldisculpa las
L..MM.......disculpas
.L.........Mdiscuss
LLM....M...Ldiscussed
M.........MLdiscussion
M.L........Mdiscute
N..........Ldiscute du
MM.......M.Ldispatcher
....OL.....Ldispiace
....NL......dispiace davvero
.M.M.M.....Ldisponibilidade
NL.LML....LMdisponibilità
LLM........Ndisponibilità per
.N.........Ldisponibilités
LML.......M.disponible
L....L.....Ndisposition
..L.N......Ldisregard
M....L.M...Ldistrict
LLMM....M...dit
LN.........Ldites
.M..........dites moi
M..M.......Kdive
L.....N.M..Ldiz
N.L...L.M...dni
L..M........do
L.LN.......Mdo #
MML.........do ?
N.L......M.Ldo a
LN.........Ldo any
N..........Ldo come
..L...M....Ndo contrato
LLLN.....N..do it
N...........do lado
.M.........Ldo monday
..L.........do not
.M.N.......Ldo our
M.L..M......do processo
LLN...M..M..do the
...M........do this
.MLL.......Odo you
L..M........do your
MML....M...Ldocente
N.L.NL.....Kdoch
MLL...M....Mdoch am
..N...M....Kdock
L.N........Ldock road
NLL...M....Ldoctor
.LL...M....Mdoctora
..L...LM...Ndocumenti
N...........documento
.....L..N..Ldocumentos
LL.....MN..Ldocuments
N..L.......Ldoe
M.KM....M...doen
.ML..L..M...doen we
N..M......LLdoes
K..O.......Ldoes friday
M....M.....Ldoes not
O.L........Ldoes that
.LM.........does the
.M.........Ldoes your
MLLM........doesn't
MLL..M.....Mdoing
..L........Mdois
N..........Ldom
.M......NL.Ldomanda
KL.........Pdomande
...N.L.....Ldomani
O.L........Ldomani #
...N.......Kdomattina
MLL.....L..Ndomenica #
L.L........Pdomicile
LM.......O.Ldomingo
L........O..domingo #
.LM..LM.....don
LL..NL..MM..don't
L.L.P....M.Kdon't come
L.LMM...M...don't need
.MMMN....L.Jdonc
...LO.......donc plus
..M......L..donderdag
..M.........donderdag #
L.MM......MLdonderdag om
MMM..M.M.L.Kdone
M.LM........donnerstag
LMML.......Mdonnerstag #
M.L.......MLdonnerstag um
M..MNL.....Kdont
L..PML.....Ldont come
L.M.M......Ldoor
L...M.......door de
...ML...M...door het
L.N........Ldoor in
.NL......M.Ldoor naar
L.N.........doors
MMLLLLM...MLdopo
LO..........dopo le
M.LLL..M....dos
M.LL....ML.Mdossier
..ML.L.M....dott
L.M....MM...dott ssa
NLML........dottor
K.M.....M...dottoressa
N.M.ML...L.Ldown
L.N.........down for
M..........Ldown the
N.L.........down with
M..ML....L..dr
.ML........Mdra
LL.........Ndraft
M.M.....M..Kdrawings
.MLL.....M..drei
.L.........Mdress
..L........Ndrh
LM.L..L..M.Ldrie
..M.........drie kwartier
LNLM.M...M.Kdrie uur
..L........Ndrink
M...M.......drive
.LM....M..MKdriver
...L.......Mdriving
L..ML..M....drop
L......MM...drop in
.......N....drug
.M.........Ldu
L..MMLM....Ldu #
MLLL.......Ndu am
...........Mdu bist
L..L.N.M....du hast
L.M........Ldu mardi
.M.M.......Ldu poste
L.....LN...Mdu travail
..OL.......Lduarte
LM.L.M......duas
..KN....L.M.due
.NLL........due chiacchiere
..LM.L....NLdue course
L.LP.......Kdue to
.MLM.......Ldunmore
L..........Mdura
.........M.Lduration
.........M.Lduration #
MMLL...M...Ldurch
KNM........Lduring
KMMMN.L.M..Kdus
L..NM......Ldus niet
M.MM.......Lduty
...........Mduurt
L.M..O.....Kdynamics
.MLM.......Kdá
.O.........Kdá jeito
L..L....L..Ndès
...M.......Ldécaler
...M.......Ldécaler notre
LL...O.....Ldéjà
..LKO.......déplacer
..M........Ldépôt
....M.......désolé
.NM.....L..Ldía
.ML...M....Ldía de
.N..........día te
LN..........día y
.M.L..M.M.MLdías
..N........Ldónde
ML....N....Ldúvidas
LL.M.......Ndürfte
LL.M.......Ndürfte ich
...L....M...e
.M....M.M...e #
...L.M.M.L..e a
..L........Ne as
NM.L........e ci
N..........Le com
N.LL.....M..e due
.......ML..Le il
L.L........Ne la
...LLL..MM..e mail
L.....N.....e me
NLL........Me mi
N..........Le no
LM.NM......Le non
L..O.......Le não
N...........e paga
N.L.........e parliamo
...M.M....MLe per
NLLL....M..Me poi
...........Me se
M.LMML.M...Ke ti
LML......M.Meach
L.L........Neach of
.MM.L.......early
LO.........Leasiest
N.LM.......Leastern
ML..........eat
LL.M...M...Mecht
MM.........Kedificio
M.MM.M...M.Jeditor
MM.........Kedson
M.LL..L....Meen
MM.........Leen eerste
N.LL....M..Meen gesprek
LL...N.....Meen kandidaat
L.L........Neen kort
LN..........een moment
LMM.........een paar
..........NLeen prettig
MNLL........een sollicitatiegesprek
LN.M........een van
N....M..L...eens
...........Meerst
N.LL.......Meerste
N..........Leerste gesprek
L.L.P......Lefecto
..L.N.......efecto la
L.LLP......Lefeito
L...N.......efeito o
....M.NL...Leffect
......OL...Leffect from
L.M...NM...Keg
..L..M.....Megregio
M....M.....Keigen
.LL......M.Neight
L........N.Leignungstest
N.LL.L..MM..ein
..L.....M..Nein gespräch
L..........Nein interview
N.L........Lein montag
..L.LML..M.Meine
..L..M..M..Meinem
L.......M..Meinem gespräch
M..........Leinem vorstellungsgespräch
L.LM.....L.Neinen
ML.M.....M..einer
L........N.Leines
MM.ML......Keinfach
N..L....M..Leingang
LL......O..Leingangsbestätigung
.L......O...eingegangen
......N....Leinig
N.L........Leinkauf
.M...M..LM..einladen
MLL.....M...einladung
.LL......M.Meinladung zum
...LMN.....Leinmal
LOLML...M..Keither
..LM....N..Leither way
...L........el
..L...NM.L..el #
..L........Oel alta
L...M.N.M..Lel cargo
LL......M..Nel comité
O..........Kel dni
.........O.Lel domingo
..M.........el día
......MN....el examen
.N.........Lel hueco
.M....L....Mel jueves
LLLML.M....Mel lunes
.LML.......Mel martes
L..N........el mismo
.ML........Mel miércoles
..N........Lel mostrador
L..........Mel programa
.MML..M.L..Lel puesto
MML......L.Mel sábado
........N..Lel tablón
L.N........Lel taller
M.LM.......Mel viernes
L..........Nela
.....M.M..MLelena
.L.M.......Meleven
M...M......Lelf
.ML........Melige
LNM.........elisa
L..........Nelkaar
MM.M.L..ML.Kelle
LLLM.N....M.else
L.L..M.....Mem
..KN........em caso
.....L..N...em contacto
LM....M.....em que
........MM.Lemail
L.N........Lemail confirms
...M.......Lemanuele
...M.....N.Lemergency
...LM.......emma
L.M.........empfang
..L........Nemployer
.........M.Memployers
L.L...MM....employment
.LL........Mempresa
.L.........Oempresas
............en
...L.M..M..Men #
.....N......en agosto
L..L..M....Nen ayunas
...........Men cas
M.ML......MKen dan
.LL........Men de
..M..L.M....en een
ML.ML.M....Len el
.....O.....Len enero
MM.........Len entretien
LLM..M..L...en esta
LNL........Men fin
M......M...Len ik
LL.L.MM....Men je
L.NM.......Len la
M.L......M..en ligne
M.L......M.Len met
L..O........en niet
N.L........Len nuestra
.L.........Nen of
L..M.......Nen tu
L.L.......MNen uw
.........L.Men visio
L....L..N...encajas
......OM...Kenclosed
L..M......M.encore
L..L.MM..M.Lend
MMLL..M.M..Lend of
.LML.M..M..Lende
..L..N......enero
.LM.........eng
M.LM.....L..engineer
.MM........Lengineering
NM.........Lengineers
M.L......N.Kenglish
.......M...Lenhanced
.......M...Lenhanced dbs
.M.........Lenjoy
M.L.......NLenjoyed
M..........Kenjoyed meeting
..........M.enjoyed our
L.M......MM.enlace
M.L.....N..Lenquiry
NKLL.......Nensemble
.L.........Mentender
L.N........Lentendu
..L.N......Lentfällt
K.QLM......Kentonces
L.P........Lentonces la
M.M........Lentrada
L.N.........entrance
...M.......Lentrar
KN.......L.Nentre
.M.........Nentre #
...L.......Nentre as
LN....M....Lentre le
LL.M...M...Mentrega
L..M.L......entretien
MO.........Jentretien ?
...........Mentretien annuel
P.L........Kentretien aura
.M.........Mentretien avec
L..........Mentretien de
L..N........entretien du
N..L.......Lentretien est
M.L........Mentretien le
.LL.....M..Nentretiens
LL.M....M...entrevista
MN.L.......Lentrevista ?
L..M....M..Mentrevista com
LL.L.......Oentrevista con
L.N........Lentrevista confirmada
KK.MNL....MNentrevista de
K.NN..M....Kentrevista del
O.L........Lentrevista dia
NMLL........entrevista el
N.M........Lentrevista es
...LN......Lentrevista hj
K....M.....Mentrevista individual
LL.L.......Oentrevista inicial
...MM.......entrevista mañana
L.MM........entrevista para
M.......M..Lentrevista personal
LN.M.......Kentrevista pode
........M..Lentrevista por
L.LN........entrevista pra
MM..........entrevista presencial
.M..N......Lentrevista que
R.LL.......Jentrevista será
LM...M..LN.Lentrevista te
LM....M....Mentrevistar
...........Mentrevistarte
KLL........Pentrevistas
.L.........Nentrevistas de
L..L.......Nentrevistas del
.L..M.......entrevue
L.N.........entri
.MLLL....M..entro
......L.ML..entro il
L..........Nentry
LL.......M.Nentscheiden
..L..NM....Lentscheidung
.....N......entschieden
...MM......Lentschuldigen
KLPM..M...LKentão
L.M...M....Lentão a
.M...L...M.Menvie
L....LM.M.M.equipa
LMLL.MM....Mequipo
.N.........Lequipo de
..LM..M...MLer
LL....O....Ler mars
O..........Ker ook
L....N......era
LMML..MM....erbij
M....O.....Lerfahrung
LLN.....M...erhalten
L.M.....M...erhalten sie
L.N..M......erinnerung
..L........Oerscheinen
M..M.LLM...Lerst
NM.........Lerste
NLK.......M.ersten
L.L........Oerster
...........Nerstgespräch
......N....Leruit
......O....Leruit we
LL...O......ervaring
.L...M.....Mervaring met
.LM.........es
L.O.....M..Les bei
N.ML.......Les el
LLN..M......es la
.LLN........es una
L.L........Nesami
.L..MM..L..Mescribo
...........Nescritura
.LM.........escritório
.........N.Lesercizio
L....O.....Lesito
.....N.....Lesito selezione
LL.M...M....eso
M.ML.......Mesperamos
M.K........Nesperamos el
M.ML........espero
.ML.........essa
LN.........Lessa semana
LL.....MM..Mest
....N......Lest annulé
..M.....N..Lest bien
..LM........est ce
..L........Mest confirmé
MMLL.......Mest prévu
L....M.....Nesta
O.L........Kesta carta
L.M..N..L..Lesta ocasión
L.LML......Nesta semana
O.LL.L..M...estamos
N...........estamos en
M.LM........estar
ML.........Meste
LL.L..M.M..Oesteban
M.L....M...Lestimada
LML....M...Mestimado
...........Nestimados
..ML.L.M....está
..L........Nestá confirmada
L.L........Oestúdio
.LL....M....et
...........Met #
M.L..M.....Met de
....ML....M.et je
L.M.M......Let la
.MLL..M...M.et le
L.NM.......Let non
..MM.M.....Let on
M.LL...N....et votre
LLL...M.M.M.et vous
M.L..M...M.Ketapa
.N.........Lettore
.M....LM....etwa
N.M........Keu
N.L.........eu a
MMM........Keu e
.LL........Neuch
..L........Neur
K.LL..M....Oeuro
..........MLeven
M.L........Meven bellen
..........NLeven more
MML.........evening
LN.........Mevenings
LLN.M.......event
L.MMM......Levent has
L.N.........events
L.LLNM......ever
.ML.....M..Levery
.N..........every day
L....LM.M..Meverybody
L.L...M....Meveryone
L..........Neveryone in
.L.M....M...everything
L..M........everything else
MLL........Nex
..KNM...MN.Kexam
L.L....M...Nexame
L.LL...N...Nexamen
..L......N..examination
L..........Nexaminer
LL.L.....N.Nexample
.L.......N.Lexcel
.L.NM.......excuses
.L.N........excuses voor
M..........Lexecutive
.........N.Lexercice
N.M......M.Kexercise
O........L.Lexercise with
..L........Nexit
L..........Nexit interview
.....M.....Mexmo
.....M......exmo senhor
.LOL....M.L.expect
.LM.......LMexpect to
L.O........Lexpect you
L..........Nexpected
L.N........Lexpecting
L.N........Lexpecting you
..N...L.....expects
LL...N....LMexperience
.L...N..L...experiência
L.....M..N.Lexpires
..M...M....Lextra
M.L.LLM...LMf
...........Mf #
NN.L......LLf:#
.N.........Kf:a
......M...MLf:achterberg
.M.........Lf:acquisition
MM.........Kf:admin
L....N.....Lf:administration
K..........Pf:admissions
L..........Mf:agence
LMM.........f:agenda
..L...M.....f:al
..LN........f:alasdair
L..........Mf:alerts
.....MM....Lf:ana
L.......N...f:apply
..L........Mf:appointments
.........N.Lf:assess
L..L.......Nf:assistente
L........M..f:at
.M.M.......Lf:atentamente
N..M.....M.Kf:ausbildung
.L.L.......Mf:b
N..........Lf:bakkerij
LL.........Of:becas
.P.L.......Kf:berg
..M.........f:best
........M..Lf:bewerbung
M..L.M..L...f:bien
LM..........f:bill
LL.........Nf:bookings
...MM.M...MKf:bos
M..........Lf:bäckerei
.L.........Mf:c
L..M.......Mf:calendar
M...........f:campus
.....M......f:careers
M..M.......Lf:carla
L..........Nf:casting
..L........Mf:centre
K..........Of:centro
.N..........f:chantal
...LM.......f:chef
...........Nf:citas
L..........Nf:club
............f:clínica
K..........Nf:coach
.......M...Nf:community
..L........Nf:contact
M..........Lf:cordiali
L..........Nf:court
.L......M...f:crew
M..L.......Lf:da
..LM.M..M...f:de
M.M.M......Lf:dee
.M.M...M....f:del
...........Mf:desk
..L.....M..Mf:di
MM....M....Lf:direction
M.M.....M..Kf:do
............f:dr
..L..M......f:du
.......M...Lf:e
........M...f:empleo
.........N..f:estudio
L..........Mf:events
L........N.Lf:exams
M.L.M......Lf:f
L..........Mf:feld
..........NLf:femi
..LM........f:femke
L..N.......Lf:fitch
M.LM.......Lf:frau
........M..Lf:freundliche
..........LMf:freundlichen
L..N.......Lf:front
L......M...Mf:für
N.LL........f:g
..N........Lf:gail
M.M........Lf:garage
.......O...Lf:gestionhumana
.......N....f:gestión
M.L.........f:gil
N..L.......Lf:gino
.M.........Lf:grace
..L.........f:groet
M...........f:groetjes
.M...L..M...f:grüße
..........LMf:grüßen
..L........Nf:gwen
MNML.......Jf:haas
N..........Lf:hale
M...........f:head
LL.L....M..Mf:hello
.........M.Mf:hiring
N..........Lf:ho
M...........f:holt
M.......M..Lf:hospital
L.M........Lf:hotel
...M...M...Jf:hr
.MN........Kf:hugo
..M........Lf:human
.......N....f:humana
M..........Lf:humanos
..M.M......Lf:i
..........MLf:ines
NL.L....M..Nf:info
..M........Lf:interviews
.MN........Kf:ivan
L.PL.......Lf:ivo
LMN........Kf:iván
MNLM.......Kf:jan
N..........Kf:joan
........N..Lf:jobs
L..........Nf:jury
..L........Nf:k
........N..Lf:karriere
PQMK.......Gf:kontakt
.MM........Lf:l
..L........Mf:la
.L.N...M...Lf:lang
...........Mf:leitung
.....L.....Nf:lettings
LNM........Lf:lindgren
..L........Nf:lindqvist
...M.M.....Lf:lomax
L..L......N.f:lotte
O.L.......KMf:lou
...N.......Lf:luc
.M........MLf:lucia
.M........MLf:lucía
M.........MKf:m
L.M........Mf:mail
..M........Lf:manager
..L........Nf:mara
L..........Nf:marsh
.N.........Lf:marta
MM.........Lf:melhores
...LMM.....Lf:met
..........LMf:mit
M.M........Lf:mrs
L..N.M.....Lf:munro
L..........Nf:news
...........Nf:newsletter
..ML.M.....Lf:no
KL.N.......Mf:nora
KL.L....MM.Nf:noreply
..MLLLM.L..Mf:notices
..ML.......Lf:o
N..........Lf:obi
L..........Mf:of
..LM.......Mf:office
..L........Mf:ops
...........Mf:oscar
..........M.f:p
N..........Lf:padaria
LL.........Nf:panel
..M..M.....Kf:people
L.M.MM.....Lf:personal
.M.........Lf:personalamt
N..........Kf:personale
..M........Kf:personeel
...M.......Kf:petra
L..........Mf:planning
..L........Mf:praxis
M.M........Lf:prof
L....M......f:r
L.L........Nf:radio
.N.........Kf:raj
..KL.......Of:rdv
...M.......Lf:recruiting
...M.......Kf:recruitment
....M...M..Lf:recrutamento
.........M.Lf:recrutement
M..........Lf:recursos
L..........Mf:redaction
L........M.Mf:redaktion
.MM.........f:regards
...M.MM....Lf:reis
..NL........f:reply
.L.........Mf:research
L........O.Lf:retail
M..M......MKf:rey
MM.M.......Kf:rh
M..M.......Kf:robin
M..........Lf:rrhh
NMML.......Kf:ruiz
L.M........Mf:s
L..........Nf:sales
N..........Lf:saluti
..M....M.M.Lf:santa
.M.....M...Lf:sara
LM.L........f:scheduler
...M.......Lf:scheduling
L..........Nf:sec
..M........Lf:secretariat
..M........Lf:secrétariat
..N.........f:segreteria
...M.......Lf:sekretariat
L....M...M..f:selecao
.MM........Lf:seleccion
M....M.....Lf:selección
.....M.....Lf:selezione
.........O.Lf:seleção
L.LL.......Of:service
M..........Lf:sincerely
N.L........Lf:site
...N.......Lf:sonia
..MLM......Lf:sr
M..M.......Kf:ssa
M...M......Lf:staffing
.....L..L..Nf:status
L..L.....M.Nf:studio
...........Nf:support
.....M.....Lf:system
M.ML........f:t
.M.........Lf:talent
...........Lf:talento
M...........f:team
L..........Mf:termin
.ML.......LMf:tess
..L.....M..Mf:the
..N.........f:theo
.M.M.......Lf:tom
...NL.......f:tony
M.M........Lf:tran
..L........Mf:ufficio
..LL.......Nf:ulla
.....M.....Mf:un
..L......M..f:unit
.LL........Mf:v
..L....M...Lf:van
LN..........f:viele
N..L.......Kf:vos
L.N........Lf:wendy
M.L.........f:y
M.M........Lf:yours
ML..M....M..fa
L..........Nfabrizio
L.LNL....M.Mfacciamo
NLLO.......Kfaccio
N.L........Lfaccio vedere
NML........Lface
NML........Lface to
MLNL........fai
LL........MNfair
..L.MM......faire
O..........Kfais
N.L......LM.fait
M.LM........fala
MLML.......Mfalar
N..........Kfalar com
LLM..M.....Mfalls
.MLL.M....MMfalta
..L........Mfamiglia
L..........Nfamilia
L..........Nfamilie
KL.....N...Nfamilies
L.LN.......Mfamily
LL.........Nfamily interview
N.L.........fammi
M.L.........fammi sapere
L.....M....Mfamília
O.LL.......Lfancy
OLLL.......Lfancy a
...M.L......fare
KMM........Mfarle
..M.......MLfarm
M....M..M..Lfarmacia
M.LL.....M..fase
N..........Lfase de
...........Mfast
.MLM..LM....favor
L..M.......Mfazer
.........M..faça
.........N..faça o
M..L.....M.Lfeb
..ML.....M.Kfeb #
.MLM....L...febbraio
L.LM.......Mfebbraio alle
K.M...M...M.februar
.LL........Nfebruari
L.L........Nfebruari om
L.ML........february
K.N.........february #
M.L........Mfebruary at
...M.L..M..Lfecha
K.OL........fechado
KLL.....M..Ofee
O..L.......Lfeed
N..L.......Lfeed you
L.KL.O...MLNfeedback
ML.........Mfeira
.........M.Nfeira #
M...........feira dia
M..L.......Mfeira às
M..M.......Lfeld
......N....Lfelici
.M..KNM....Lfella
..L.......NLfemi
..M........Lfera
L..........Nferia
K.MN........feriado
.MM........Lferretería
...M.......Mferry
L.P........Kfest
..N.........feste
..O........Kfestes
...........Mfestival
.MM........Lfew
MNLL.......Lff
..MMM......Kfica
L.M.........fica então
L.MN.......Kfica para
...LN.......fica sem
..L........Nficha
LL...M....MMficou
.MLM...M....field
..M.........fifteen
..N..M.....Lfigure
LLM.......MMfijn
K.M........Nfijn dat
L.L..L..MM.Nfile
MML.........filiale
M.LM.......Kfiliale di
..LM........fill
LMLM.....M..fill in
L...MN.....Lfilled
.....N.....Lfilled the
L....L....MMfim
L..L..M....Nfim de
.MLLML....M.fin
LML..L..M..Mfin de
.LM..M.....Lfinal
...M.......Lfinal round
LLM.O......Kfinalement
.LL........Nfinalists
L.NL..M.....finca
L.M.........finch
..MM.L...M..find
.MM........Lfind a
.L.O........find another
L........M.Mfind the
..N........Lfind us
LLM........Mfindet
..ML.......Mfindet am
....N......Lfinding
LLM.L.LM.MMLfine
M..L....L..Nfinish
........L..Nfinish your
L.LN.......Mfinn
LMM......N.Lfino
M.......MN.Kfino a
.L.........Nfintech
O.L........Kfirefighter
L..........Nfirm
K.LL..MM...Ofirma
L.....N.M..Lfirmada
......N.....firmare
.ML...M....Mfirst
LNM......M.Lfirst and
LN..........first come
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
LKLL.M..MLMNfoi
.LLL....MN.Mfolder
..L.N.......folgende
ML.......M.Lfollow
.M.L......MLfollowing
M.....M....Lfollowing the
.....M......following your
M.M.....L..Mfollows
LLM...O....Lfonction
L..........Mfood
......M..M..foods
...........Mfor
KLM.M......Nfor #
MMLLL.L....Nfor a
L.O........Lfor accepting
...........Mfor agreeing
MM.L.......Lfor an
.....L..M...for applying
.....M......for attending
L.O........Lfor choosing
L.M..O....LLfor coming
L.N........Lfor confirming
N...........for dropping
L.L........Nfor fifteen
L.NM........for friday
...........Mfor half
OL......L..Lfor interview
.....N.....Lfor interviewing
..L.L.....LNfor it
..O........Lfor june
K.ML......MMfor me
K.N.........for monday
K...M......Nfor offering
...M.......Lfor one
ML.M.......Mfor our
L.L........Nfor saturday
........M..Lfor sending
.....M......for taking
N.L........Mfor ten
M.L...L...M.for the
..L.M.......for this
.LM.........for thursday
.L.........Nfor thursday's
..LMM......Lfor today
L.O.M......Lfor tomorrow
L.NL........for tuesday
L...M.......for us
M.LM.......Lfor wednesday
MNLM.L..LLL.for you
L.N........Lfor your
L.MN.......Lforecast
...M..M....Lforget
.L.L....N.L.form
..M.....M...form for
N.M...MM...Jformal
LLM...M....Lforms
L..........Mformulier
M.L..O....LLforth
K.M.......MLforward
L.M..L....M.forward to
L..L.L..M..Ofoto
.M......N.LLfoto's
.L......N.L.foto's van
.L.K.......Ofotograaf
LL.........Ofotógrafo
.L.........Mfound
M.......M..Lfounders
ML.LL.M..M..four
.........N.Lfour questions
LM.M.....M.Kfr
LN..........fr #
LLL.ML.....Nfrage
ML.L.......Mfragen
L.ML.......Nfrank
..M........Lfrau
..N........Lfrau lindqvist
M.N........Lfrau lund
M.K.L......Nfree
N..........Lfree for
N.L........Lfree to
..LM.......Mfrei
M..MLL...L..freitag
M..M........freitag #
LN..........freitag ab
LL.M.......Mfreitag um
LMLN.......Mfresh
LLN........Mfreue
..N........Lfreue mich
LL....MM...Mfreuen
.......M...Mfreuen uns
L.ML.....LM.freundliche
..MLM.......freundliche grüsse
.MLM........fri
..L........Mfri #
L..M........friday
.LM.........friday #
MM.LL.M...MKfriday ?
KL.NL......Ofriday at
NML........Lfriday in
N.KN..M....Kfriday the
....OL.....Lfriday's
L....M.....Mfriend
K.M........Mfriendly
..L...M.....from
MNLLL.M....Lfrom #
LLL......M.Nfrom a
L.M.....N..Lfrom here
.L.......M.Mfrom home
N...........from hr
M.L.M.......from our
M.N........Lfrom the
......L.M...from us
.M........MLfrom you
L......M...Mfrom your
..M.M......Lfront
M...........front of
LLM.M....M..front office
....M.......frozen
MLM........Lfrüh
..........LNfrüher
LLLL.NM.L.M.fue
M.L.LM......full
L.M...M....Lfunctie
...M..M....Lfunctie van
...........Nfunctioneringsgesprek
...N....M..Lfuneral
..M.........função
L.L..NM.M..Lfurther
L.....M....Mfurther to
ML.........Mfw
L.N...M....Lfwd
LLL.MMMML..Lfällt
..LM.......Mfévrier
.L.........Mfévrier à
L.L........Nfêtes
.MMLMM.....Kfísica
......LM....führungszeugnisses
.LMM......L.fünf
..........LNfünf minuten
K..L......MNfür
L....M.....Mfür das
K.ML.....MMMfür den
K.M..M....MMfür die
.N..........für ein
.....M......für eine
.M.ML.......für ihr
L.M.....M.M.für ihre
L....N......für ihren
N..LM......Lfür sie
..L........Nfür unser
LL.........Ofür unsere
LML........Mfürs
.M.M.......Lg
....M.......ga
.....N.....Lgaan
.....N......gaan verder
L.KNM.L...LMgaat
...MN......Lgaat niet
...........Mgabinete
MLK.......M.gabriel
L........N..game
M.M.....M..Lgames
LO.........Lganztägig
NM.L.......Lgarage
L.MLN.......garde
O..........Lgardener
L.O........Lgate
L.M........Mgate #
M....M.....Lgave
NM...L.M...Kge
..L..M......geachte
..L..M.....Mgeachte heer
L...M....M..geachte mevrouw
....M.......geannuleerd
.LL........Ngeben
L..........Ngeben sie
ML...L....NLgedaan
L....L..N...geduld
.NL........Lgeef
..........MMgeehrte
..........M.geehrte frau
...L...M....geehrter
...L...M....geehrter herr
.LKNN....M.Lgeen
M.L.......N.gefallen
.LML.......Mgegen
L..........Ngegen #
.M.M.M.....Lgehen
NMKM.L......geht
OLK.........geht das
N..........Lgehören
O..........Kgeld
.M........NLgelijk
M.........MLgemacht
..M........Lgeneral
...........Mgenitori
L.QL......LKgenoteerd
.L......M..Mgente
N.L........Lgente conversa
..ML....M.MLgentile
.......M..MKgentile dott
L.L..MLM...Ngentile sig
K.L........Ogentili
....LO......gepasst
.M...L.....Lgerente de
LMMLLM..L...gern
ML.........Mgern kennenlernen
M..L.......Lgerne
N..L........gerrit
N...........gert
..M........Lgerust
MML..L.....Mgeselecteerd
.M.M..L..LM.gesprek
N.......M..Lgesprek ?
L..........Ngesprek duurt
....N.......gesprek gaat
L.NM.......Lgesprek maandag
...L.......Ngesprek met
ML......M..Lgesprek op
L..........Ngesprek over
LLLMN.......gesprek van
L.........MMgespräch
ML.M.......Kgespräch am
L..........Mgespräch dauert
L.N.........gespräch für
...L.......Mgespräch mit
..LL.......Ogespräch über
.......N...Lgestión
...N.M......gestor
NLL......LMMgestora
....L...MMLMget
M.LM........get a
..M.....N..Lget back
NL..........get on
..L........Mget to
L.NL....MM..gets
.M..........getting
M....N....L.gewerkt
...O........gewijzigd
M.LMM......Lgewoon
..LL.MM.....geworden
N..M.......Lgezien
..LN.......Lgeändert
.L.........Mgift
.L.........Mgift card
O.LL........gij
N..........Kgil
O..........Kgino
LO......M..Lgiorni
LMLM.L......giorno
M.L..L.....Mgiovedì
MML........Mgiovedì #
LM........M.giovedì alle
.LL....M...Ngirls
...LN.....MLgisteren
L......ML..Mgiugno
M..L.......Mgiugno alle
N.L..M......giusto
L..M.M...L.Mgive
LM.M........give me
LLL.....M..Mgive us
.L....M.....give you
M.L..M......given
LL.M.M.M....già
LL...M.....Mglad
.LL..M.....Mglad to
OLLN.......Lgleich
...M........gleiche
N...........gleichstellungsbeauftragte
L..MLM..L..Mgli
L..........Nglobal
N..M.......Lgm
..LM.......Lgmbh
M...........gmt
.LML........go
L..MM.......go ahead
M........M.Lgo on
LL.....M...Ngo over
LLM.....M..Mgo through
.L....M....Mgo to
.L.........Ngoals
ML.LM......Lgod
.LML....N.MLgoed
M.L...N....Lgoed nieuws
........M...goed ontvangen
L.......N...goede
.L......N...goede orde
ML........MLgoedemorgen
...L.L..M...goes
.M......M.MLgoes to
M.L..M....LMgoing
....NL......going ahead
NL..LM....L.going to
.LL..O......gone
L....O.....Lgone with
MLLMO......Kgonna
...LQ......Kgonna have
LMML.M....MKgood
.N...M...L.Lgood day
LLP........Lgood for
....MM...MLLgood luck
..........M.good morning
M.L...M.....good news
LM.L.L....OLgood to
M.M........Lgoogle
M..........Lgoogle meet
MML.......MLgostei
..L.....M...got
L..........Ngot #
.NLM.......Lgot a
....LN......got his
LLL...N.N...got it
NML..L..N..Kgot your
N..........Lgott
......M....Lgovernors
..OL.......Lgps
.M.L..M.L.MLgraag
LM.....M...Mgraag een
.....L....O.graag gedaan
LM....M.....graag met
L..........Ngraag ontmoeten
.LL........Ograag op
N...........graag spreken
LN...M......grab
N.LL......NLgrace
LL...M..M.M.gracias
.....L....N.gracias a
LL...N..M.MLgracias por
NLL.........graciela
OLM..L.....Lgrad
M.L...M..M..grade
M..LM.M....Lgrade #
..M..N..K...graduatoria
M...L.......graham
KLO.........grand
NL.L.......Mgrande
L....M......grant
MLL.M......Mgratis
L.L..L....PLgratitude
.L.........Ngratuito
.LL..L..M.OLgrazie
..........N.grazie a
LMML..M.....great
.M....MM...Kgreat news
L.P........Jgreat see
...N.......Lgriep
M.L........Mgrille
...L....M.M.groet
L..........Nground
ML.........Mgroup
KLM......M.Ngroupe
.O.........Kgrowth
L..N.....M.Kgruber
MLMLM...ML..grupo
KLMM.......Ngruppo
M....L.M...Mgruß
LMLN.......Lgrève
..ML........grüsse
N..L.......Lgrüß
M.M........Lgrüß gott
NLL.......M.grüße
M.L......MMKgrüße aus
ML.........Lgrüßen
.....M......guardaremos
.L..M.......guest
.MKM........guests
KMM.........guide
..LL.......Mgustaría
M.LL.M....MLgustó
L....N...M..gute
K..MM...M...guten
L.........MMguten morgen
LLL.M...M...guten tag
L..LQL.....Lgutted
M....L..L..Mh
M.MM.L..L.LMh #
MML........Mh ?
L..M.......Mh a
ML.M..M....Lh au
L.LLM......Nh avec
L.N........Lh com
L.LL.......Nh e
L.M.........h na
..LL.......Mh no
LNLL.......Nh ou
..NL......MLh para
L..........Nh por
..M.........h pour
MMLM.......Lh que
L..........Nh sobre
M.NL.......Lh vous
L.M........Mh à
..M........Lh:!
..MM.......Lh:#
L.MM......L.h:?
M...M.......h:a
......M.....h:am
..L........Mh:an
..L.......MMh:and
M.K.......MMh:are
..L.........h:at
..LM........h:aug
..N.........h:benissimo
..LM........h:bonjour
..L........Oh:by
...N.......Lh:de
..M.......M.h:die
....M......Lh:el
M.MLM......Lh:escribió
..L...M...M.h:for
..........LNh:from
LLMM........h:h
...M........h:het
..MLM.......h:hi
..M.......L.h:i
..L........Nh:i'll
..M........Lh:ich
...M......M.h:il
M.L.........h:in
...L......M.h:interview
L.MM........h:is
...........Mh:it
..LM.......Lh:la
M.M........Lh:le
..M.........h:mar
..M.........h:me
...M......L.h:my
...M........h:om
M.L.........h:on
..LM........h:op
..NL.......Lh:pode
..LN........h:possible
..M.........h:schrieb
..N........Lh:sim
..L.M......Mh:so
L.M.........h:th
M.L...M....Lh:thanks
...L.......Nh:that
M.L........Mh:the
..L........Nh:they
..ML........h:to
..M.........h:tuesday
..M........Lh:um
...N........h:uur
L.NL........h:va
..M.........h:would
M.L........Lh:wrote
..LM.......Lh:y
...L......M.h:you
..L.MNM..L.Lha
....NL......ha deciso
......N....Lha detto
.M.L.......Mhaar
..LM.M......hab
..LL.MM.....haben
MLL...M.M..Lhaben sie
M.L..M......haben uns
..LM.M......haben wir
..LM..N....Lhablado
NL.L..M....Lhablamos
NL.M.......Lhablamos del
MMLL...M...Lhablar
L..LM......Nhace
..LM.......Nhacemos
...........Nhacer
.L.........Nhacer una
LN..........hacerte
.L.MN.......had
M...MM......had a
..........N.had gelijk
L...N.......had the
...NL.......had to
L.NL........haddad
.........N.Lhagas
M.L........Mhago
.M.........Lhaha
L...LM.M.M.Lhai
NL..M......Lhalb
L.O........Khalb fünf
MM..........halbe
LMM.........hale
N.........L.half
M.M........Lhalf #
...........Mhalf an
L..........Nhalf eleven
LM..........half hour
N.LL........half nine
.M.........Lhalf past
M.MML......Khalf two
..L........Nhall
L.N.........halle
M..LM.......hallo
.MN........Khallo frau
N..L........hallo herr
.LM.........halten
...L.......Nhalten sie
..N........Lhalten wir
N.L.........hamish
L......M.M.Mhand
M.L..M.....Lhands
L.N.........hank
...L.......Mhanno
M.......M...happens
........M...happens next
L.ML..M.....happy
L....M.....Mhappy to
N...........harbour
NLL.MM....LLhard
LMMM...M...Lhará
LL.MN.......has
K.M........Mhas accepted
M...........has asked
LL.MM.......has been
L.M.....L..Nhas changed
..LN.......Lhas come
....N.......has decided
.........M..has invited
..L..L..O...has reached
LM.LLNMML...hast
LN..L.......hast du
LN...L.MMM.Lhasta
LMM......M.Khasta el
..L.MM..LLMLhat
L....M....N.hat das
.LLMM.......hat sich
MML.M......Lhat uns
L..........Nhaus
.LO........Lhaustür
.L..M......Mhave
LML......M..have #
..ML.......Nhave a
LL.L.......Ohave an
OML........Lhave been
.....M.....Lhave decided
O..........Lhave gone
L.MMM......Lhave no
LML.LN...M.Lhave not
N...........have put
.LL....M...Nhave the
..L.OL.....Lhave to
....K......Ohave withdrawn
......M.....have you
K.......N...have your
LL.MLNM...MKhaving
LLLMLNM....Lhaving you
LMLM.L...M.Mhay
M.L.....M...he
N.L.........he can
..N........Lhe does
M..........Mhe will
NLML....M.LKhe'll
L.L.....N..Nhe's
M..MM......Lhead
M..M........head of
LMM.M......Lhead office
L.L........Oheadhunter
.........L..health
..L.....M.MLhear
.M.........Lhear about
......L...M.hear from
PL.........Khear how
LM......N...heard
.....L....M.hearing
.L..ML....MMheb
.L.L..M.....heb je
...L.M.MM.LLhebben
.L......O..Lhebben je
........L..Nhebben uw
N.L........Lhebben we
..M..N..L.L.hebt
L.LO........hector
LMLM........hee
LML.NM..L.L.heeft
L.L........Nheeft een
.LLMM.M....Lheel
K.L..M..M..Mheer
LML...M.....held
L.....M.....held on
L.........M.helen
..N...M..L.Lhelena
.NK..ML.M...hello
L.N........Nhelp
.ML..L..M...hem
.....M......hemos
LL..M.L....Oher
M....L.....Lhere
LO.........Lhere ?
L.N.........here are
M.M........Lhere at
L.N.........here is
O..........Jhere monday
L..M........here url
.........M.Lhere's
.........M.Lhere's the
M.L.M......Lhereby
K.OL........herinnering
..L.........herr
N.ML....M..Kherrn
LLMLLM.....Mherzlich
.M......L..Lhet
L.....O...NKhet contract
LL...N....M.het een
KLO.M......Lhet gesprek
L.MML..M....het is
N.L.........het niet
.L.N........het ongemak
..L.......M.het ook
LMN........Lhet sollicitatiegesprek
.L.NL......Mheure
M.M........Lheure de
M.M......M.Lheures
..L.M.......heut
M.L.M.L...M.heute
MM.......M.Lhey
............hi
.L.........Nhi all
..LML.......hi ben
M....M......hi mara
..L........Nhi priyanka
MM.........Khi robin
.M...LM....Lhier
LLN...M....Lhierbij
..M.........hierbij bevestig
..O........Khiermit
L.N........Lhiermit bestätigen
.L...N.....Lhighly
..MM.....M.Lhij
..N........Lhilde
.LM...L...LMhim
N.LM.......Lhim and
N..........Lhinten
L.LLMM.....Mhire
M...ML......hired
.L..ML.....Nhiring
..M.........hiring manager
....M......Lhiring team
L.L.MM.....Mhis
L....O....L.his own
..L....M...Mhistory
NL.......M.Khiya
...LN......Lhj
.M.ML...L.M.ho
...L.....M.Mhoe
LLL.N...M..Lhoeft
N..L..M....Lhof
L..N.......Lhoffentlich
MN.LL.......hoi
LO.........Lhoi sanne
M.L.....M..Lhoja
M.L.....M..Lhoja de
L.LMM.....MMhoje
.M.L.ML..MLLhola
.M...N..L...hola noelia
L...M......Mhold
L.O........Lholt
.LL..L...M.Nhome
.........N.Lhomework
..MM........hoofd
M.L..M.....Lhoogachtend
ML...L..M.MLhoor
N..........Lhoor ik
L.......M.MMhoor je
L....L..N...hoort
LM....M.....hop
LM....M.....hop on
.LLN......MLhope
...N.......Lhope that's
..........M.hope to
.MMM.L.....Lhora
..M.........hora #
L..........Nhora antes
.MM........Lhora de
.M.........Lhora y
.MLN.......Lhorario
M..........Mhorarios
LM.LM....N.Lhoras
N.L........Lhoras en
.LMO.......Khorário
N..........Lhorário de
.MM.........horários
M....M.M...Khospital
L..........Ohost
..N........Lhotel
LL.......M.Mhotels
.M...LM....Lhour
..M.........hour and
NL..........hour of
.M.L.....L..hour with
..ML.L...M.Lhours
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
K..MML....MMhoy
L.MN..M....Lhoy a
.....LM.....hr
M.M.........hr business
O.L....M...Lhrs
M..L.....N.Lhs
.N..........hueco
LMM.........hugo
.LL...M....Nhuis
L..M.......Lhuman
L..M.......Lhuman resources
.MN.......MKhusband
L.N........Lhusband will
K.L.M......Nhut
LL.........Nhá
.M.L..M.....hätten
M.LL..M....Mhätten sie
..L.....M.M.hören
........N.L.hören sie
..L.....L.M.i
L.NM........i #
.L.LM..M..M.i am
M...M......Li call
.L........M.i came
KMLM.......Ni can
L..MN......Li can't
L..........Ni confirm
.ML........Li could
.LM..L.M...Li do
..........M.i enjoyed
.N........MLi got
L.LL.M.....Oi had
LL..NL.....Ni have
...M......MLi hope
ML.L.N.....Li know
L..M......MKi look
O..........Li may
.....N......i mean
....LN.....Li regret
...L......NMi remain
M...L.M....Mi said
.M..M......Li say
MLL...L....Oi talked
ML...N.....Li think
.M.........Li want
....MN.....Li wanted
L...ML....M.i was
L.LN......M.i will
LL.MNMM....Ki won't
..L..M.....Mi would
..KM.N..L..Mi'd
.ML........Mi'd like
.LLP.M.....Ki'd rather
MML..L......i'll
...L.......Ni'll ask
.LM.........i'll be
L.L.......PLi'll bring
M........M.Li'll call
L.L........Ni'll come
L.L...M....Oi'll have
ML..........i'll ring
M.LL..M.....i'll send
LM.LM.......i'm
..MLM.......i'm afraid
L.....M....Mi'm free
O.L.........i'm here
..M........Li'm in
LNLM.......Li'm on
...L......NLi'm so
.....M......i'm sorry
.L.........Mi'm working
....NL......i'm writing
.L..NM...L..i've
.....N......i've gone
..LL.......Mi've got
N.M........Li've put
L.K...M....Oiban
L..M.M...LM.ich
K.L........Oich am
K.LM.......Mich bin
L..M.M......ich hab
L.LL......MNich im
K..........Nich möchte
N.L........Lich rufe
..........OKich sehr
KML........Oich sie
LN..........ici
..M...M....Lid
M..M.......Kid #
N.L.......MLidea
M...........identiteitsbewijs
N..........Lidentiteitsbewijs mee
...........Midentity
M..L.OL.L.LLiemand
.....N......iemand anders
M....N....LLiemand die
.....M......iemand met
..MLM.M....Lieri
ML.L....M..Miets
MLLL..M.M.L.if
..M........Lif anything
ML.LML......if it
KL....M.M..Mif it's
ML..L......Nif not
O..........Lif that
NL..........if that's
.L..M...M...if the
N.L........Lif this
M..........Kif we
...LL.M...L.if you
L....MN.....if you'd
......O.....if you'll
ML.L..M...L.if you're
NLL.ML..M...if you've
M..L...M....if your
M.LN...M...Kignacio
L.M.L......Mignore
L..N.....M.Ligual
NLLL....M...ihm
LL....MM...Mihn
KM......L...ihnen
MML.........ihnen ?
L.M......M..ihnen am
LML...OM...Kihnen die
M.LM.......Mihr
K.N..M......ihr gespräch
N.MM.......Jihr vorstellungsgespräch
.M.L.M..M...ihre
..L.LM..M..Lihre bewerbung
LO..........ihre mappe
.L.LMM..M..Lihre unterlagen
LLM..M......ihrem
..ML.M......ihren
.LK........Oihrer
K..M..M....Mihres
M..M.......Kii
L.MM.....LM.ik
N......M...Lik bel
LM.M......NKik ben
...........Mik een
LLM.MLL.M.M.ik heb
LLNL.MM.L.MLik je
LLL........Nik kan
L..........Nik kom
LLMO.......Lik sta
..........NLik vond
NMLM.......Lik wil
.N...ML....Liker
L....M......il
N.L.LL..ML.Lil #
KMNMML..L..Lil colloquio
.M........MLil direttore
N.L.........il link
..L........Nil modulo
ML.........Lil nostro
M.L..MN....Kil posto
..L........Mil primo
..N........Lil responsabile
N..........Kil servizio
NLL.........il sig
MM..L...L..Lil suo
..L.....ML.Mil tuo
M..M.......Lill
L.N........Lilse
K....M....LMim
..M...M....Lim büro
..L.M......Mimmediate
...........Mimmediately
LNLLLMM.....immer
..LP.......Kimpossible
..LO.......Limpossible de
L.L........Nimpresso
L..O.......Kimprevisto
N..........Kimran
..........L.in
L........M.Nin #
L.M..M.....Lin a
L.M...M....Lin allegato
L....M.M...Lin and
.N..........in april
KLMMM.......in at
L.......M..Min caso
..M.........in cucina
LN..........in cui
M..L....M.L.in de
MML.L.....LNin den
.MM........Kin der
.LLM.L....N.in due
LLL.....MM.Nin een
.MLM....M...in for
M...........in front
LN.........Lin gesprek
.L......N...in goede
....M...N..Lin good
MLLM.M.M...Lin het
...........Min interviews
.MM.....M..Kin laboratorio
LM.........Min leeds
........M...in linea
L..........Oin may
..L..M.....Lin mind
LL.M...M...Min my
LN.......L..in october
M..........Lin officina
MLM..M.....Lin on
L.N.........in one
M..........Lin our
.M.........Lin person
L.N........Lin portineria
L..........Nin room
..NL........in sala
.M.M.......Lin sede
L...LNM....Min spring
LMM.........in studio
LM.L.M....L.in the
.......N...Lin thursday
.M...L..L...in to
L...N.......in today
..L..M..M...in touch
.N.........Lin week
M..........Min with
L.M...N....Lin writing
....ML...M.Lin your
K.N........Mincident
......N.....included
L...M.......including
L..........Nincome
.N.........Lincontrarla
.L.L.....M.Mincontro
L.LOM.......inconvenience
L.....O....Lindefinido
......MM....indeterminato
LM.........Mindicate
.N.........Lindiquer
LL...N.....Mindividual
L.L........Nindividuel
L.L...L....Pinduction
M..........Lindustrial
MLM......M.Lines
...M.N.....Linfantil
.ML...M.....inform
............inform you
L..........Oinformal
L..........Ninformal chat
LLL.M......Ninformation
....M......Linformed
..M.M......Ling
MM....N....Kingang
L.....O....Lingang van
....M.......ingetrokken
..N........Kinglese
L.....MN....ingreso
..M........Lingresso
N.L........Lingrid
LLLL.......Pinicial
..L........Ninitial
M.L.....O.LLinitiativbewerbung
NLLM........ins
K.M.....M..Minscrição
..ML.......Minsieme
L.L.M...MM..inspector
L.LP.....M..instead
..LN........instead #
...O.......Linstead ?
...L.....M.Minstead of
...N.......Linstead same
.M.M....M..Linstructor
LL...M.....Nintake
.L.........Nintake interview
L..........Nintakegesprek
LN..........interesa
L.......M...interesse
..L..M......interest
.M..........interest in
L...L.....MMinterested
....ML....M.intern
L.ML...M....interna
..L..M......internally
L..........Ninterpreter
......L....Minterview
L.LM......M.interview #
MNLN.......Jinterview ?
.L.........Ninterview about
..L.M.......interview appointment
LMM........Linterview at
LM..........interview availability
M....M...L..interview by
....M.......interview cancelled
..M.........interview confirmation
..M.........interview confirmed
N.LM.......Linterview date
..N........Linterview details
MM.......L..interview for
M.ML......L.interview friday
M..MM......Linterview has
.M....M....Linterview i
L....L.....Minterview in
M..........Minterview invitation
N..L.......Linterview is
O..........Kinterview monday
L..M........interview moved
...O.......Linterview now
.LM.M......Linterview on
.L.L.......Ninterview over
...........Minterview panel
M........L.Linterview please
L.NM.......Linterview scheduled
LNL.........interview scheduling
.M........MKinterview slots
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
L..........Ninterview went
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
LL.........Minterviews at
..LMMM.....Linterviews for
...N........interviews planned
.M......M..Linterviews will
L..........Ninterviews with
LLL........Pintervista
L...N......Linterés
....NM..L...interés y
.L..........into
LM.......M..intro
...........Mintroduce
L..KP.......inutile
...LN.......inutile de
LL.......N..invita
M...........invitación a
M..L.......Minvitation
..........N.invitation for
L........MMMinvitation to
..M........Minvite
L.N.M...L...invite for
M...........invite you
M.LL.....M..invited
NLL.........invited to
.M.......M.Linvited you
N...........invitiamo
M..........Linvitiamo a
N.L.........invito
.L.L.M....M.inès
LN..........inés
LM.L........inês
LL....P..L.Linício
......O....Linício #
MML.........io
.MO........Kio e
L.LO........ipv
.LLP.......Kirait
L.LO.......Lirait ?
LLMM.L......is
.MLL..M..M..is #
L.........M.is a
N.L.........is at
......M....Mis attached
L..........Nis available
L.L.....N...is back
...LM......Nis being
LN..........is best
.M..........is better
.L......N...is binnen
L..........Mis booked
...........Mis cancelled
..L........Mis confirmed
..........MLis convenient
N.L.........is donderdag
.L.........Nis due
N.L.........is er
..K......M.Mis fine
LM..........is free
LN.........Lis good
L.NM...M...Kis het
.M.L....M..Lis in
L.N........Mis kept
.L.M....N..Lis met
..LL.......Nis monday
L.LLM...M...is needed
LL.N.....M.Lis no
..L..M......is not
L.LP....M..Lis now
...N.......Lis nu
ML.MM......Lis off
LLM........Nis on
M.L.........is op
M.L...M.....is our
.LMMLM.....Lis out
..M...M....Kis ready
.....M.....Mis still
M..........Lis that
.LNL........is the
..M.........is then
L.........NLis there
..M.....M..Lis to
..M.........is tomorrow
MN.L....M..Kis with
L..L..O....Lis yours
L.......L..Oiscrizione
Q.KLM......Kish
ML...M.M....isn't
L..........Nisp
K..MM......Lisso
.....LLMM.L.ist
N.L.......MList am
L.......M..Mist bei
L.......OM.List bis
LLM.....N..List da
.LL...LO....ist das
L..N.......List der
LP.L.......List in
LLL...M..M..it
......N.MM.Kit !
L.L...M....Mit #
L.M....M....it ?
M.L...M....Lit and
ML.......M..it at
.L.......O.Lit back
...M.......Lit by
J.P...M...L.it is
L.L.....M..Nit on
..L.N.......it out
N........L..it suits
.........M..it takes
......N....Kit this
M.LL...M.M.Lit to
.LL..N....MLit was
M...........it will
.ML........Lit with
L.....M....Mit'd
L...........it'll
..MM........it'll be
.L..L...M...it's
.LL..MM.M..Lit's a
.LNLL......Lit's the
L.N.........itinerary
MLLMM.......its
N..........Litself
MM.........Lj
LLL..MN.....j'ai
.L.LMO.....Lj'avais
..M.LLM...MKja
L.L..MM...L.jaar
MLL........Njaja
........M...jan
........M..Ljan #
L.L........Mjaneiro
N.M........Kjansen
...ML...M...januar
..N......M.Ljanuar #
L.....M.M..Ljanuari
..LM.......Ljanuary
M...........january #
L.M........Mjanuary at
....M.......je
.N.........Lje ?
..N.........je afspraak
LL....M..M..je bent
.MML........je bij
M.L.....M..Lje brief
M..........Mje cv
N.....M....Kje dan
NLL...M.....je de
L..........Nje deze
.LML........je donderdag
..M.......LLje een
N..........Lje even
...LO.......je garde
LMLO.......Lje gesprek
MMLL.......Mje graag
L.M..N......je hebt
L.........M.je het
LL..M...M..Lje hoeft
N.L.........je identiteitsbewijs
L.LL.......Oje je
L.M........Mje krijgt
LM....M..M.Lje kunt
...L.....N..je mag
.L......N.L.je mail
L.LN........je me
M..........Lje meteen
N.ML..M....Lje morgen
LL...NM....Lje nog
L..L.......Nje om
LM......M...je op
.NL........Mje peux
LL.........Nje profiel
.L.LN.......je préfère
.L...L....NMje reste
KL.N.......Mje serai
........N..Lje sollicitatie
M.MM.......Kje sollicitatiegesprek
M.M........Lje spreekt
L.LMN.......je suis
M..L........je uit
.....L....MMje vous
N........L..jean
M...........jefa
M..........Ljefa de
LMM.....M.MLjefe
LMM.....M.MKjefe de
LN.........Ljeito
..L..M......jemanden
..M........Ljens
......M.....jeroen
N.L........Ljerome
..L.ML...M..jetzt
L..M.......Mjeudi
L..M.......Mjeudi #
MM.L......MLjeudi à
LN.L........jeweils
LML.LL..L..Ojij
..M.........jo
K.N.........joana
...L.M....LLjob
M..........Ljob ?
L.N.........job and
L..........Njob in
...L.......Mjob interview
......N.....job is
......M.....job offer
M.L...M....Ljob on
.L..MN.....Ljob to
L.....NM...Ljob's
L.....NM...Ljob's yours
LLL.....MM.Ojobs
...........Mjobs for
......M....Mjoin
L..........Njoin the
..M.........join url
......M.....join us
LOL........Ljoiner
LO.........Ljoiner job
.MMMM.M....Kjoining
LL....NN...Ljointe
.NM...L.....jon
LL.......M..jonas
.L....M.....jornada
......N....Ljornada de
L...M.......josiane
..L..LMM...Mjou
LMLO..L.....jour
MMM.L......Ljournée
LLL..LN....Mjours
.....M...M..jouw
M.NL....M..Ljoyce
.M.........Mjueves
.....L.....Njueves #
LNML.......Ljueves a
NL.........Ljueves sobre
ML.........Mjuf
.LL...M.M..Mjuillet
LL.........Njuin #
M.M......M.Ljuin à
..ML.N.....Ljules
..M.........julho
LL.L...M...Mjuli
L.MM.......Ljuli #
...K.......Ojuli om
L.M.........julio
L...........julio a
K.L........Qjullie
L.M.M......Ljuly
..M........Ljuly #
L..........Mjuly at
............june
M..........Ljune #
.NL........Ljune and
...........Mjune at
..M........Ljunho às
M.M.......LLjuni
...M........juni #
L.N.......L.juni um
MM.L........junio
M.M........Ljunio a
.M.LLMM...L.junior
.M.L...MM.MKjunto
KL.N.......Mjury
.ML..L...N..jusqu'au
L.PL.......Kjust
..N........Ljust checking
M...........just me
L.N........Ljust sent
L.N........Ljust so
L.O.....M..Ljust to
..L.....N...justificante
.K.MMM.....Ljá
..LNM......Ljá não
NL..........jänner
M..LM......Ljúnior
LKL..LM.L..Ok
...........Nk auto
M..LLM.....Mkaffee
.L.........Mkamer
N.L.........kamer #
L.LNLM.....Mkan
LL.........Nkan het
MM.M.......Lkan je
.M..........kan maandag
K.L..M.....Pkandidaat
L..........Nkandidaat voor
.L...M...M.Mkandidaten
N.L..M...M.Kkandidatuur
KLMM.M......kann
.M..L.......kannst
M..L.......Mkannst du
M..........Lkanzlei
M.L.L.....M.karim
N.LLM.......kasia
..MM......MKkaya
...NL.......kayla
ML..MM..M..Lkeep
..L.....N...keep this
.....N.....Lkeep you
.MLL.N..LML.keer
L.L.N......Mkein
LLM..M.....Nkeine
..........MLkelly
MLK.LM.....Nkennen
N.LL.L.....Mkennenlernen
N..........Lkennenlernen und
MN.L.......Lkennismaken
MLL.MM.....Mkennismaking
L..........Nkennismakingsgesprek
L..........Nkennismakingsgesprek met
.M.........Lkennziffer
.M.........Lkennziffer #
LLM..M.....Mkept
M..........Lkestrel
O.L........Lkev
.........MLLkevin
L..........Nkey
...........Lkia
...........Lkia ora
.L.M.......Mkies
L..L.O......kiezen
L.....L..N.Mkijken
..L........Mkim
L.L..LM...O.kind
.ML...M...MLkindly
..L.......M.kindly confirm
NL.........Lkitchen
N..........Lkitchen porter
NL.......M.Lklaar
L.NM.......Mklappt
L.N........Mklar
...........Mklasse
L.MM.....M.Lkleine
.LN.........klingeln
M.N........Lklingeln sie
M.NL.......Lkm
M.M........Lkm #
...N.......Lknives
.L...M.....Mknow
...L..M....Mknow by
ML.........Mknow if
..M.NL.....Lknow that
..........LOknow when
L..M........know which
.MM.M......Jknow you
........M...know your
....M......Kkoch
OL.........Mkoffie
L.LM....M...kofi
L....M......kollegin
N.L.........kom
M..........Lkom je
N.....M....Kkom vrijdag
N..........Lkom zaterdag
..LLM......Mkomen
M.LNLM.....Lkomm
N..........Lkomm am
M.LLM.......kommen
ML..L.M.....kommen sie
NL.N.......Lkommst
L......M....kommt
LM.L.L....MMkomt
...........Mkort
L.L........Okort gesprek
MLMM....MM.Kkorte
O.L...M....Kkraan
LL.L.......Nkrank
L.....N...M.kriegst
L.M.M......Lkrijg
L.M.M......Lkrijg je
ML.L.LLM.M..krijgt
MM...L.....Mkun
M....L.....Mkun je
.MLMM.......kunnen
MM.M.......Kkunnen we
.N.K.M..L...kunt
...LM......Mkunt u
MML...M.....kurz
..LN........kurzfristig
O..........Lkwart
L.N.........kwartier
..L.M.......kyle
M..NL......Kkönnen
MM.........Lkönnen sie
L..O........können wir
L..........Nkönnte
KL.........Okönnte ich
..LML......Mkönnten
.LL........Nl'agence
L..L.......Nl'appuntamento
...........Ml'appuntamento di
MLML.M.....Ll'atelier
L.NM........l'entretien
L.M.......MLl'incontro
LLL........Ol'intervista
L.L......M.Ml'équipe
..L.........la
M.....M....Kla aspettiamo
.MN..M.....Lla bodega
N..........Lla boutique
L.....N....Lla carta
..........M.la charla
N...M......Kla clínica
.....M.N...Lla contratación
O..........Kla convochiamo
M....M.....Lla directrice
MLL........Mla doctora
KL.MMMM....Lla entrevista
N..L.......Mla fase
..N.........la ferretería
L.NL........la finca
LML...N....Mla firma
..M..N..K...la graduatoria
M...........la invitiamo
L.....N.....la lettera
L.....M.N..Kla lista
.N.........Lla mañana
L..N........la misma
M......MM..Lla oferta
KL.........Ola orientadora
N.KM...M...Kla place
.MMLMLM....Lla plaza
N......M...Kla presente
LN.........Lla prossima
L........N..la prova
L....M...N.Kla prueba
LM...M....MLla próxima
.....L.M..MLla que
...LM......Lla ricerca
M.M........Kla riceverà
...LMM..L...la ringraziamo
L.L.......NMla ringrazio
L..LL......Ola réunion
L.L........Nla scheda
K.M........Nla segunda
LNLMML.....Kla semaine
LN......L...la semana
L.N....N...Lla señora
MMLL....N..Kla sua
NL.........Mla tarde
MLM........Lla tienda
....LM.....Mla tua
.M..M......Lla vacante
L.....M...NLla visite
.M.....M....laat
...........Mlaat je
LM..........laat maar
M.KM.M.....Mlab
...L.......Mlaboral
MMM.....M..Klaboratorio
M.L..M......lad
NLL.....ML..laden
N.L.........laden sie
..L...M.N...laden wir
OLLL.....M.Llado
M...........lado da
.....N.....Llads
.....N.....Llag
.....M......lamentamos
..MLOL.....Llamento
L...ML.....Nlandlord
M..........Llane
LL...N....M.lang
L..MLN.....Llange
OLLL.......Mlangs
MMLL........langskomen
LL.........Nlaptop
M.......L...las
ML.MML..L..Mlas #
OL.........Llas cinco
LNML.......Llas cuatro
L....M.....Mlas entrevistas
...M.......Llas molestias
MO.........Klas tardes
N.LL........last
MM.........Llast #
.M.LOL......last night
N.L.LN....LLlast week
...........Mlasts
MLMM.......Llate
L.MMM......Llaten
LMLN.....M..later
.M..........later than
LL.M......M.laura
MMMLL.L.....lavoro
.ML.........le
..L.L.MM....le #
L...MM.....Lle agradezco
.M..........le andrebbe
...LN.......le auguro
.MM........Lle chef
L.M...M....Lle confermo
..N........Lle confirmo
..L...N.....le contrat
.M...M.....Kle directeur
.L.........Nle domande
M..M.......Lle jeudi
.L...M......le jury
LMM...M.....le lien
N.L...M....Lle lundi
MMLL........le mardi
LN.......L.Mle matin
M..L.......Mle mercredi
..LN.......Lle parece
......M.....le plaisir
.MLM.M.....Lle poste
..L........Mle ricordiamo
....M.......le salon
L..........Mle samedi
L.ML........le secrétariat
M...........le service
LNL.........le vendredi
O.L.M......Jlea
NL.......M.Llead
N.L.........lead and
LKN........Mlead job
N.L.........lead role
..ML........leader
...........Mlearn
L....L...MLNlearning
.L.MM...M...leave
LN.M.......Lleaves
..ML.......Mleaving
L..........Nlebenslauf
..M.M......Klecturer
L....M.....Mlee
.M.......L.Mleeds
O..........Kleerkracht
.LL.....NM..leest
L..M....M...legal
...N.......Llegen
NMLM...M..MLlei
....N......Lleid
..LNM......Lleider
.M.M.......Lleiter
.MML........leitung
..N........Llembrar
L.NL........lembrete
LN..........lena
.LL.N.L....Mleonor
..L........Mleren
MLL........Mleren kennen
LLL......M.Nles
M.L........Nles questions
..ML.....M.Llesson
..L..LM....Mlet
..LML.M....Mlet me
.ML.........let us
.L...L..M..Llet you
.MKOL.......let's
.L.........Nlet's meet
.OL........Llet's talk
..K..LO.M..Kletter
......M.M...letter and
......N....Lletter for
......M....Lletter is
L.LN..M....Lletter of
M.LL..NM....lettera
........M...letters
MM......L.MLletto
N.L...M.M..Klettre
.....M.....Nletzten
MML..LL.....leuk
.ML.........leuk dat
M...........leuke
L.L.M......Nleute
.LNL.M......level
.LNL.M......level #
M..LN.......lewis
.M..........lg
MMMLM.MML..Jlhe
L.N.......MLlhe a
M.....M....Llhe amanhã
LN.........Llhe dá
N.ML.......Lli
..L.L......Nlibrary
...........Mlibre
N.LL.....L..licence
M.....M....Llicence and
....M..N...Llicense
K.ML.......Mliebe
L..........Mliebe familie
L.M...M.....liebe frau
L.LN.M....M.lieber
L.LO.......Llieber am
.LLM......M.lieber herr
.O.........Lliebsten
.OL........Lliefst
M.....N....Kliegt
L.M......M..lien
N.L....M....lieti
N.L....M....lieti di
L.OMM......Jlieu
N.L........Llieu le
K.P........Llieu lundi
L..LNM......lieve
...........Nlift
M.L......M..ligne
.LML..M....Mligo
M.....M....Lligo lhe
MMLLL.M.....like
LN..........like ?
..M.........like the
MNL.L......Mlike to
M.LLL..M...Klike you
NMLL.M.....Kliked
M....M.....Lliked you
MM.........Kliked your
L.L........Nlimited
L..........Nlin
O.L........Klinde
.MM...M....Llindqvist
LL.........Mline
.LM.....M...linea
.M.MLLL..N.Klink
.........M..link expires
..M........Llink in
M........M.Llink to
MLM.........link url
.L.........Nlinkedin
N.ML.......Llinks
L.M........Mlisboa
N.LLMM.....Llist
....MM.....Llist for
NLL.........list of
KLL..MM.M..Nlista
L.KL.N.....Nlista de
........N..Llista provisional
L.L..MM....Mliste
L.QL.......Llisto
..LM........little
.MLN.......Llittle ones
.LLL.....M.Nlive
M.N........Llive coding
......O....Llivello
L.....N....Llivello #
.M..........llamada
........N..Lllamaremos
LLOM.......Kllegar
M.NL.......Llleva
LL.L......MPllevo
..LN..M.L..Klo
....M.....MLlo de
..L.N......Llo del
.L...M..L.MMlo que
..M........Llobby
ML.M.......Llocal
MM.........Llocatie
..M.........location
L.N........Llocked
L.N.........locked in
K.O........Lloft
.MM.....L..Llog
.M......L..Llog in
L.L......O.Llogin
ML...M......logistics
..L.M...M..Lloja
KMM........Mlokaal
ML.........Mlondon
..M..M....M.long
L..MM.......longer
.MML.......Lloods
LM.ML...N...look
L.KNL...MM..look at
LLM..L....MMlook forward
.M..........look like
.L.........Nlooked
.L......L..Nlooked at
ML...M.....Mlooking
M..........Mlooking for
L...ML....M.looking forward
........M..Mlooks
.LM...M.....loon
N.L.........loop
LL.M.......Mlorena
.N.........Lloris
......L.....los
.LM.M......Llost
.L.KL.M...N.lotte
N.L.......KNlou
..M........Lloud
LNL.M.MM....love
....N.......love don't
LMLL..M....Nlove to
......MN...Klove you
MML......M.Kloved
MN.........Kloved the
M..........Mloved your
KLML.MM.....lovely
LN.M.......Llu
M.MM.......Lluc
M..........Lluca
.LL.MM..LM.Lluck
..M........Lluck !
...........Mlucy
M.L.......N.lucía
MLM.........luego
MLLLMM.M...Llugar
M.LLMMM....Klugar de
L..........Mluglio
LLML.......Olui
L....M.....Mluis
LLMN.M.....Llukas
L..N........lukt
..M.........lunch
L..........Nlunch is
L.NL........lunch on
M.ML.......Llunch with
NL..........lund
N.L........Llund wir
K.M...M..M..lundi
L.MM..M..M.Llundi #
L..M.....ML.lunedì
L.M......M..lunedì #
LMLM.LM..M..lunes
L..M.LM..M..lunes #
...L...M....lunes a
K..MM.......luogo
O.L........Llust
NL..........lust auf
L..M....M...luz
.L.NL.LM...Klà
..M....M..MLlá
L..N........länger
.......M...Lléa
M.N........Llópez
M.MM.L.....Lm
.L.L.......Nm #
.N.......L.Lm and
O.L........Km before
..L........Mm en
...........Mm w
O.LL......M.m'a
LN.M.......Lm'indiquer
..LN.M.....Lma
..L.......NLma présence
......N....Lmaaltijdcheques
K..M.....MLMmaandag
KM.M.......Mmaandag #
.LL..N......maanden
LO..MML.LMLLmaar
.MLO.......Lmaar een
LM..........maar weten
...M........maart
ML.M........maart om
L.MM.......Lmachine
.LM.ML....MLmacht
M.L.......M.madam
.LL......L.Mmadame
L.LL.L.....Omadame je
L.L.....M..Nmadame monsieur
LMN..M..L..Kmadame nous
M.L.........madame votre
M..........Lmade
NLL......L..made it
LMM....NM..Kmadre
N..........Lmaes
MLLL..M..M..mag
..ML...ML..Nmaggio
M........M.Lmagst
N.LL........magst du
.........M..mai
.LM........Mmai #
N.....M....Kmai à
MM...L..MM.Lmail
M.M........Lmail mail
...........Nmails
..M...M....Lmain
N..........Lmain office
.ML........Mmaintenance
..MM.......Kmairie
L.ML.M.....Nmais
..M.......LMmaison
..MML.L.....make
..N........Lmake changes
L..M........make it
.L.P.......Kmake our
L..........Mmake sure
L.M.........make you
LMLM.....M.Mmaken
.OLL........mal
..L..N..L.M.malgré
..LLM...M.L.man
..L........Mmanage
......M...MLmanagement
M.L.......NLmanagement will
NM.MLLL....Lmanager
MM.........Lmanager and
...........Nmanager at
L.M.L...M..Lmanager has
.....L....LNmanager position
LM.........Mmanager role
N........M.Kmanager will
..L........Mmanagers
M....M......managing
.L.L.LN..MMMmando
.OL........Kmanhã
LN.L........manhã ou
.LML.L.M...Mmano
L..N.......Lmantém
L..N.......Lmantém se
.L...M....MMmany
.L........M.many thanks
.N.........Lmappe
M.ML........mar #
.M...M......mara
N..........Lmara the
.L.........Nmara your
.N.L........marc
L..........Nmarcada
L..L.......Nmarcada para
L.......M..Nmarcar
M.......M..Lmarch
M...........march #
..MM........march at
LLM........Omarché
ML....M...M.marco
M.L.M......Mmarcus
...........Mmardi
.L.........Nmardi #
M...M......Lmarek
.M.........Lmarguerite
........M..Lmarina
M.....M....Lmarine
..M...M....Lmarisol
K.M......M.Mmark
.M.........Lmarket
L........M..marlow
M....LMM...Lmars
MML....M...Lmars à
M...L.....MLmarta
LMM..L......martedì
.LM........Nmartedì #
LM.ML......Mmartes
.MM.........martes #
L.M..M.....Lmartes a
NL.L.LM.M...marzo
M..L..M.....marzo #
N...........marzo a
M...........marzo alle
M..M.......Lmarço
MLMM.......Lmarço às
ML...M......mas
L.M...M....Mmaster
..L.....M..Nmatch
..LLNM.....Lmate
.MLM.....LMLmatin
..L........Mmatos
..L.......M.matthias
.PLL........mattina
LNL.........mattina o
.M.......M..max
.........N.Lmax #
..MLM...ML..may
MLM..L..M..Lmay #
...M........may at
L.L..M.....Mmay i
.....N......may we
M.L.M.....MLmaybe
M...........mayo
N.L......M..mayo a
N.L........Mmayor
.MML.......Lmaître
L.MNML.....Kmañana
LL.NM......Lmañana a
L.M.........mañana jueves
LO.........Lmañana o
M.LM....L...me
M...........me ?
..L........Nme a
MMNL.......Kme and
.MM.........me at
L.O........Lme bring
L.....M..M.Lme by
O.L........Lme cuentas
.L.O.......Lme diga
.MLN.......Lme e
L....M.....Mme gustaría
..LM......M.me ha
..L.......OLme i'll
...........Nme know
M.L.......MLme on
MM........MLme or
O.L........Lme pasó
L..O.......Lme salió
..MLM.......me the
.N.N.......Kme three
.LL..M.....Mme to
N..........Lme tomorrow
LM.M.......Lme two
.N.M.L.....Lme what
LN.........Lme which
.ML........Mme your
L..N........meal
.....N......mean
.L.MML......means
N...........mechanic
M.....M....Lmecánico
MM..........media
.ML........Mmedia hora
.L.....MM..Kmedical
.......O....medical is
L.....LO...Mmedico
M.MLL.....LMmee
L..........Nmee en
M.M........Lmeedraaien
N..........Kmeelopen
..LLN.......meer
.....M.....Lmeer ervaring
M.L.L......Mmeet
L.M........Mmeet at
L.L.......MMmeet on
..L........Nmeet our
LL....M....Nmeet the
N.L........Lmeet two
M...........meet url
.ML.......M.meet you
LL..M......Nmeeting
L..........Mmeeting is
L...M......Mmeeting on
LM........MLmeeting the
M..........Lmeeting with
....M.......meeting you
M..L.......Mmeg
LNLM.....M..meglio
ML.LNMM....Lmehr
M...M......Lmei
M...........mei om
M..L.......Mmeia
.ML........Mmeia hora
MML..L.....Lmein
...LM.M...LLmeine
M.K...N.....meine frau
L..N........meister
LOLM.......Lmejor
.LM....MM.MLmelden
..M.......MLmelden sie
........N...melden uns
.MLM.M.....Lmelhor
.L.........Nmember
.........M.Mmember of
..L.M......Mmembers
J.......L..Pmembership
MM.LML....MKmensagem
N..........Lmensaje
.L.LLN......menschlich
L....M.....Nmensen
..ML........mentioned
K..........Nmentor
L.L........Nmentorin
L.LML....MM.merci
L..........Nmerci d'apporter
.....O.....Lmerci d'être
L.LN........merci de
.L.L.....NNLmerci pour
LNL..LM....Lmercoledì
.L....M..M.Mmercoledì #
LN.L......M.mercoledì alle
.M.N....L...mercredi
...........Nmercredi #
..LO.......Lmercredi à
ML.L.L....MMmes
...LM...M...mesa
.ML.......M.mese
.....MM.L..Mmesi
L.LO........mesma
..LN........mesma hora
.L.N.M.....Lmesmo
L..N.......Lmesmo horário
M....L..MLM.message
...M.L..M.MLmessaggio
L....M......met
.M...L......met de
.LLM.ML.MLM.met een
.....M......met iemand
L.....O....Lmet ingang
KML....M...Mmet je
.....M.....Lmet meer
MML.........met mij
....N......Lmet zoeken
NM....N....Jmeu pai
LL.........Mmevrouw
..O........Kmez
.ML........Mmezz'ora
MM.........Lmezza
M.L.ML..L...mi
KN.M........mi dica
...LOL......mi dispiace
NL....M...MLmi ha
NMML......MJmia
.N.........Lmia moglie
.LM..M..L.M.mich
L.N........Lmich auf
M..........Lmicrosoft
M..........Lmicrosoft teams
..LM..M.....midi
NL.........Lmight
MM.L.L...MMKmij
.....L....MMmijn
.N...L.....Lmijn opdrachtgever
OM.........Imike
LLLO..M....Lmil
L..MM.......mil disculpas
KM.........Nmila
NLL........Lmill
L..NM.....M.mim
N.ML.....M.Lmin
MLMLMM.....Kmind
NMLL......MKminha
..L.......NLminha presença
MML.........mins
L........O.Lminuit
M.L........Mminute
L..........Nminute interview
MML........Lminute phone
...L.L...MLMminuten
M..L.LL.L..Nminutes
L..........Nminutes ?
M...........minutes and
LLM........Mminutes avant
.........M.Mminutes each
.N.........Lminutes for
L..........Nminutes of
NLL........Mminutes on
KLML.....M.Ominuti
L.O........Kminuti a
...L.....M.Nminutos
...........Mminutos antes
L..........Nminutos de
.K.M.......Nminutos para
N..L.L....M.mio
MMKMM...L...mir
....N.......mir leid
M.M........Kmise
M.N........Kmise en
L.MM........misma
L.M.........misma hora
K.MO....M..Lmismo
L.NL........mismo día
N.M........Lmiss
....L......Mmit
L..L.....M.Nmit dem
.L.L....N...mit den
..L.........mit der
L....M....MMmit dir
MLM.....M..Lmit einer
O.L.........mit herrn
LM........M.mit ihnen
M...........mit mir
L.N.........mit und
.LL..M.....Mmit unserem
.MN..L.....Kmit unserer
L.L........Nmitarbeitergespräch
L.M........Mmitbringen
N...........mitglied
.M.M.......Lmittwoch
..M.........mittwoch #
M.L.......LMmittwoch den
NLL.........mittwoch um
.OL........Lmittwochs
L.L........Omitzubringen
.NLM.L.....Mmiércoles
.M.M.......Mmiércoles #
LO.........Lmiércoles por
MM.L........mme
..N........Lmobile
LML........Nmock
..L........Nmock interview
.MLML..M.M.Lmodel
..L.....M..Nmodulo
..L.M..N...Lmoet
.L...N.....Lmoeten
LLLL.N.....Mmogen
.L...N.....Mmogen we
.NL.........moglie
MN.........Lmoi
LM..........moi ce
.MNL.......Lmoi je
MML.....M...moin
...M.......Lmolestias
.L...M.N...Lmolto
LM.........Mmoment
LO..........momenten
.KL.....M..Omomento
.NM...L.....mon
MNLL........mon #
..LM.......Lmon apr
M.L...M.LM.Lmonday
..L........Nmonday !
N...L....M.Lmonday #
.N.......L..monday and
LL.L.......Omonday at
LL.N.......Lmonday is
...M........monday morning
MML.........monday the
..LN......MLmonday's
LN.........Lmondays
N...........money
LLL.......MNmonsieur
L..........Omonsieur je
.M.M........montag
...M.......Mmontag #
..LM.....M..montag um
.LLM..M..M.Lmonteur
..L..M..M...month
.L...M.....Mmonths
MLM........Lmontre
N.L........Lmoogt
..L.....M.NLmora
.L..LM..LMM.more
...........Nmore ?
.MM........Lmore about
M....M...M.Lmore than
.LMO.L....MKmorgen
..M.........morgen #
..MM.......Lmorgen om
.MKM......MLmorning
....M......Lmorning and
LP.........Kmorning or
L..N........morning so
LR.........Kmornings
.M..........mornings are
.N.........Lmornings or
.MM.LM.....Lmoser
L........MMMmost
..O........Kmostrador
..N........Kmother
L.N........Lmotion
L.MM.M.....Lmotivo
.L.J.......Omove
..LKM......Omove it
...........Mmove our
....L......Mmoved
L..L.......Nmoved to
...O.......Lmover
..L..M......moving
.LM........Mmr
M.LL......M.mrs
L.........M.ms
L..........Mmsc
LM.MLM....MLmuch
.LM..M......mucha
..M..N......mucha suerte
..LLM.....NNmuchas
..LLML....MMmuchas gracias
LM..MMM....Lmucho
L.LO.......Lmudança
L.LLN......Mmudar
..N........Lmuestro
...L.M.M...Lmuito
.LO........Kmuito bem
N..L.......Mmum
M...........munir
M..L........munir de
..ML.M....M.museum
..LNM......Lmuss
...M.......Lmuss ich
M.L..L.....Lmust
M......M....mutual
L..L.M....NLmuy
L.....L.L.NMmy
L...N......Lmy apologies
....LL....MMmy application
M.M........Kmy brother
L..M.......Mmy calendar
..L.......OKmy certificates
.L.........Nmy cv
..N........Kmy husband
L.L........Nmy interview
.LM........Nmy office
ML.KO......Kmy partner
M.L.........my wife
N..L.......Lmyself
M..........Lmyself and
.....NM....Kmás
...........Nmãe
M.....M.....märz
LLML..M....Mmärz #
N..M......LLmärz um
LL....MM...Mmédecin
L......N...Mmédico
LMLPL......Lmême
L.KPL.......même heure
M.M........Lmí
.NL.........möchte
K..........Omöchte mit
MM.........Lmöchte sie
M.L..MM....Lmöchten
M.....M....Lmöchten sie
............möchten wir
.M..........möglich
.L.MM......Kmüssen
.L.N.......Lmüssen wir
.LM.....N...n
..M........Ln #
......L.N..Ln º
....MM.....Ln'a
.....M.....Ln'a pas
M.L.L.M.....na
LL...MM.....na entrevista
L.LM....M...na loja
N..........Kna nossa
NLNL.......Kna oficina
.ML........Mna próxima
M...........na quarta
MLLM......MMna quinta
L.LM.......Mna sala
.LLM..N.....na segunda
M..L........na terça
LL.N.L..MM..naar
...M........naar donderdag
...L.......Onaar vrijdag
MMM........Lnaast
LM.M.M...L.Lnach
.....N.....Lnach ihrem
.MM........Knachmittag
..M........Lnachricht
.L......M...nada
M..M......MLnadia
.KL.N....M..nadie
L.....M..M..nadine
...L....L..Nname
.MO........Knatter
M.M........Lnd
N.L........Lnd #
LMN........Lnd at
..L.M.LN...Lne
L...O.......ne viens
.L.........Nnear
...........Mnear you
NLN........Kneben
.L..MM......need
MML..L.....Nneed a
LLMMN......Lneed to
L.LL.....M.Nneeded
.L.M..L....Mneeds
...L......MMneem
M...........neem je
M..........Lnegozio
..........NLnehme
..........NLnehme ich
MMLL.N.....Lnehmen
.L...N...M.Mnel
M.L........Mnemen
....OM....LLnephew
LN.L........nerea
LM.........Mneri
L.........MMnervous
..LM..M.....net
LLL.L.NN...Mnetti
N.L..L.....Mnetwork
KLLP.....M..neu
.LL........Oneue
L..M.......Mneuen
L..N.......Lneuer
L..M........neuer termin
..M...M....Lneun
......N....Mnever
KKLNM......Onew
...........Mnew jobs
.....N..L...new status
..LO.......Lnew time
..LL.MMM...Lnews
..L...MM....news !
.....MN....Knews about
...........Nnewsletter
MNK.L...LM.Mnext
M...........next interview
M........M..next stage
MLL......M..next step
.M...L.....Mnext steps
N..........Lnext tuesday
L.LML......Mnext week
.M....M....Lniamh
LM..M.....M.nice
L..MNM.....Knicht
..LLN.......nicht kommen
....N.......nicht mehr
.MLO.......Lnicht um
.LM.........nicht vergessen
L.MMM......Lnichts
M.KLM......Mnico
LLLMM....M.Mniemand
..MLML.....Lniente
K.LONMLMLMLLniet
.L.M.N......niet bij
L.LNO......Kniet door
L.L........Nniet komen
L..N........niet om
.L.....NM...niet op
.L..N.......niet te
LLL.....M..Mniets
KL.O........nieuw
K.LMM.M....Nnieuwe
..LLMMM....Lnieuws
.MLLM...L..Lnight
LM......M...nights
OLO........Knimm
..L........Mnina
.L.........Mnine
L.MN.M.....Lnix
LLLNNM...MLLno
M.M..M.....Lno #
L..N.......Lno a
..KL.....M.Mno dia
.L.L.M.....Mno es
....LN..M..Lno further
..LN.......Lno good
.LLM.....M..no hay
....ML.....Mno interview
.M..........no later
L..MM......Lno longer
L.LO.......Lno mesmo
M........M.Lno more
...LN......Lno need
.LL.....N...no nosso
K.L........Ono pay
LLLONL.....Lno point
..LN........no problem
LL.MML.M...Lno se
LMLO.......Lno trouble
L.L.O......Lno vengas
L.LNM...M..Lno voy
..LM.L...MM.nobody
.LL.LM....M.noch
..........N.noch mit
M.M........Knoche
M..........Mnodigen
M...........nodigen je
.M...M..L..Lnoelia
.LL....N..MLnog
MLLM...M.M.Knog niet
M.....MM...Lnoi
..L........Mnoite
MLML........nome
NNM........Knomás
LLKONML.MMLKnon
L..N.......Lnon alle
L..LN......Mnon c'è
LM..NL......non si
...LN.......non venire
.L.M.M.....Lnon è
...M.....N.Lnoon
N..........Lnoon on
N.LM.......Lnord
M.L..M.M...Knos
L.....MM....nos alegra
N..........Lnos bureaux
N...........nos gustaría
.....M....MLnos gustó
LMLM........nos ha
L.N.........nos vemos
.LM...M.M.MLnosotros
ML.LM.......nossa
M..LN......Lnossa conversa
L.L........Nnossa entrevista
L..MM...M..Lnosso
.LL....M...Nnostra
N..........Lnostra sede
O.L.........nostri
M.M.......MLnostro
LLLNMNL...L.not
L.LP.......Lnot #
L..O.......Lnot at
....MM......not be
L....N.....Lnot been
........M...not heard
...........Mnot in
..LO.......Lnot possible
L.LP.......Lnot saturday
L....O.....Lnot selected
...NML.....Lnot take
L.N........Mnot the
....M.......not to
..L......MM.note
K.O.......MLnoted
K.N....M.M..notes
..L.M..MM..Lnothing
N..........Lnothing scary
....N......Lnothing you
.L..M.......notice
L.OL.......Lnotiz
..L..M.M...Lnotre
.M.........Lnotre attention
LLMM........notre entretien
K.PL........noté
L.O........Lnoté pour
..L...M...NLnotícias
.....M.M.M.Knous
MM.........Lnous aimerions
LM...M.....Lnous avons
.N.........Lnous indiquer
LL...N..L..Mnous ne
.........M.Lnous vous
MLMM...M.L..nouvelle
LL........M.nouvelles
L.LMM...M...nov
..LMM......Lnov #
.LLM.......Mnova
LM..........november
MM.......L..november #
.LL.L..M.M.Nnovembre
......LM...Nnovembre #
O.L........Lnovembre alle
LLM...M....Mnovembre à
.MLL.......Mnoviembre
L.LM.M.....Mnovo
K.LO.M..M..Lnow
L.LN........now #
.....M.....Nnow and
L.LPL......Lnow on
..LM....M..Mnu
..LOL......Lnu op
M.LM.......Lnuestra
O.L........Lnuestra oficina
..LN.M.....Lnuestra reunión
L.M..L.M..MKnuestro
L...M......Mnueva
.L.........Onuevas
LL.O........nuevo
.K.........Nnulla
MML..ML.....number
........N...number #
L....M..L...number of
M.M........Lnumber on
.LL....M...Mnumbers
.........N.Lnumerical
.L.LM......Nnumero
...L.......Mnummer
....N......Lnun
...LM.......nuno
...........Nnuovi
LLLL...M...Mnuovo
.MM.....M..Knur
L.M.........nurse
LKLNM..M...Lnão
...N.......Lnão dá
L..NM....M.Lnão se
LM.M........nächste
LN.M........nächste woche
.M.......M..nächsten
LM.......N.Lnächsten schritt
........N..Lnúmero
ML......N..Lnúmero #
L.L........Nnúmero de
LOLL........o
NNL........Lo #
L..L.......No caio
L.LLN.M.....o contrato
...........No currículo
L..........No cv
.........N.Lo desafio
LM....M.....o dia
LM.........No el
.N.........Lo giovedì
LM.........Mo júri
.L.LMMN....Ko lugar
LNL........Lo mercoledì
.L.L.M.M....o seu
MLN........Lo sr
MM...M.....Lo teu
M.MM......MKo'clock
...M.L.MM...ob
LLLL.L..N.MMob wir
L..........Nobligatoire
M...M.M....Kobra
.LLL.....MM.obrigada
L.L.....M.OLobrigado
L.M..N..L..Locasión
.....N......occasion
L.M....M...Loccupational
.......M....occupational health
.M.L........ochtend
..N........Loct
..ML.......Loct #
MML........Loctober
M.L......L.Moctober #
MM.L........october at
..M....M...Loctobre
..N....M.L.Loctobre #
M...........octobre à
..M...M....Loctubre
M.M........Loctubre a
LOLMLLM....Moder
.N.........Loder donnerstag
LM.........Moder freitag
L.L........Noefenen
.ML.....M...of
L..........Mof #
L..M.....M..of a
M.M.M......Kof an
......N....Lof appointment
K.LN.......Mof course
LO.........Lof donderdag
......M.....of employment
N....L.....Mof het
........N...of interest
...M.......Lof interview
ML....N....Lof je
NM.........Lof our
L..NM......Lof plan
L..........Nof questions
O..........Lof ten
M...M.......of the
..L.LM...M..of them
LM..........of these
LN.........Mof those
N.L.........of three
...N.......Lof thursday
........M...of us
LN.........Mof vrijdag
.L......M...of we
LLL..M....MMof you
.LML...MM...of your
.......O...Loferece
..L..LMNM.MKoferta
N.......M..Koferta de
LLLMN.......off
.K.........Ooff sick
..M.MM.....Loff the
LLLLM.NNLL..offer
.......M...Loffer depends
......L....Ooffer ends
.......M...Moffer for
L.....N...MKoffer letter
......M.....offer of
.......M....offer subject
M.L...MM...Koffer you
LL...M....LMoffered
.....M....L.offered the
K...M.M....Moffering
K..........Noffering to
......NL...Loffering you
.L.....M...Noffers
L..........Oofferte
M.........L.office
...........Moffice #
N.LM........office at
MM.........Koffice please
..M........Lofficer
........N..Lofficer is
N..........Kofficina
L.....O....Loffriamo
.....NM....Loficial
M.LM........oficina
L.LMM.M.....oficina de
.L....MN...Lofrecemos
......O....Lofrecerle
LMLNML.....Loggi
.LLM.M.....Mohne
M..L....M...oi
.N.L........oi bia
MLPMLL.....Iok
N.LN.......Lok ?
L.N.........ok for
L.P........Kok per
N..M.......Kok pour
.L.........Moktober
..M.........oktober #
...L.....M.Moktober om
L..O.......Loké
MLM.ML......old
.MM..M.....Kolivier
LO.........Lollie
N..K.M.....Lolá
N..........Lolá pode
M..M.L......om
M..M.L.....Mom #
.N.L.M.....Kom drie
N..........Lom half
......N.....om het
NL..........om kwart
L.L...M....Nom te
L.NM.....M.Lomar
M...........on
M....M..M...on #
.M..MMMM...Jon a
LL.........Non any
M.M.....M..Kon april
M..........Lon behalf
N.L.........on discute
L.RLL......Kon for
..LML.....MMon friday
..L.MM......on hold
MLL...N....Lon it
N..........Lon march
ML.M.......Lon me
MLL......L..on monday
..L........Non my
K.L..M...M.Mon our
N..........Kon parle
N........L.Lon passing
..LLM.......on saturday
.MMLL......Mon se
.ML.........on site
K..........Oon stage
M.L.M......Mon sunday
ML.L..N..M..on te
L..M........on that
..M.........on the
L....N......on this
.LL........Oon thursday
.M......MLM.on to
.LLM.......Non tuesday
.L.........Mon wednesday
.N..........on which
.L...NM.....on your
M..L........on zoom
L.LOL..M....once
..M.........onde
.......N....onder
.......N...Londer voorbehoud
OML........Kondergetekende
.L.....N...Monderzoek
....L.L..M..one
M........L..one hour
..L......MNLone more
MM.L.M......one of
LNM........Lone you
...M.L..N..Lones
..LN.......Lones are
.L.N........ongemak
.LL......N.Monline
.........M..online assessment
.L.........Nonline interview
.........M..online test
M.M...L.M..Lonly
L.......N..Lonly shortlisted
MML..MM....Kons
L..NMM.....Lons gesprek
L..........Nons kantoor
M.M........Lons op
LMM.M.......onsite
..........OLontem
K..........Nontmoeten voor
.LL..M..N...ontvangen
LL......O..Lontvangstbevestiging
N..L.....M.Lontvangt
MLM..M.....Lonze
..L..L..L.M.ook
N..M.......Kook bij
..........M.ook een
L.N.........oost
MMKML...M...op
NL...MLM...Kop #
.ML..L.MN..Kop de
.LLM.......Mop dinsdag
..L........Nop donderdag
MML.........op het
MLM...M....Lop kantoor
.L.......M..op maandag
LN.........Mop ons
MLL........Mop vrijdag
M..........Mop woensdag
..M......N.Kopdracht
.NM..L.....Lopdrachtgever
LN...L...MLLopen
.MM......M.Kopen the
...........Nopen to
MML..M......opening
.....N.....Lopening you
K.ML.M...M..opens
L......M....operador
.L.M.......Loperations
MM......M..Koperative
LM..M......Loperator
L..........Nopleiding
..L.......N.opportunity
LN.........Moppure
.L.........Noppure mercoledì
KPL.LL.....Mor
LO.L........or #
.M.L.......Mor any
KL.M.......Oor by
L..M.......Mor friday
.N..........or monday
LN..........or next
N..........Lor no
.ML.....M..Mor the
LN.M.......Lor three
LM..........or thursday
L..M.......Mor tuesday
LN.L.......Mor wednesday
.MLN....M..Kora
M.L.M...MM.Loral
M........M.Koral board
L..O.......Lorario
LLM..L.NM..Lorde
LM.L.M......order
...L...M.M.More
...L.L.....Nore #
..L.M......Lorganizer
LL.........Norientadora
MLM.........original
N.L.....M..Koriginals
P.LL.......Lorla
..LM.M......ort
..N........Lortiz
K...N......Norçamento
..LL.......Nos
KM..MM...MLLother
NMLM.......Lotherwise
.....M.....Lotra
.....M......otra persona
.L.M.M.M....otro
K.MM........ottilie
..L........Motto
...M.......Lottobre
M.LM.......Lottobre alle
L.N.........otávio
KQLLLLL....Mou
.M..........ou #
LO.........Lou dimanche
LNL........Lou jeudi
L..........Mou le
.N.........Lou quinta
LN.........Lou sexta
.O.........Kou três
L..L..N....Moui
......M.....oui !
...M.......Lour
LLLP.......Lour #
L..M.......Nour call
.L.N........our chat
L.N........Lour coo
NML........Kour engineers
..LN.......Kour interview
NM.........Kour lead
K.O........Lour lunch
N..........Lour manager
L..NL.......our meeting
MLL........Nour office
L.LM......MLour talk
.L.MM......Mout
OM.........Kout ?
.L..M.......out of
L.L..M.....Mout on
LL..LOM.L.MLoutcome
.....N......outra
..L..N......outra pessoa
M.LM.....M.Loutubro
O.L........Loutubro às
M.ML......NLouvir
.M.M.......Loven
.M..........over
LM.ML.......over de
MM.M....M..Kover het
L..L..M....Nover je
N...M......Lover lunch
LM....M....Mover the
LM.L.......Nover uw
LLLL.M....MNoverleg
...M......MLowen
L.LOM......Lowing
L.LOM......Lowing to
LMM.LM...M.Kown
..N........Kown apron
L........N.Lown time
M...........owner
....L..M....p
KM.........Mp #
M.MM.......Kp m
..N........Lpa
.MM.........paar
M.M........Lpacific
N..L......MKpadre
M..L.......Mpaga
LM.L.....N..page
.L.......N..pages
MNL...N....Jpai
N.LL.......Mpaid
M.N......L.Kpair
.........N.Lpalabras
L...M.....N.pam
LM..........panel
M.K.M.......panel interview
M.ML........panel is
...........Mpanel on
.....N.....Lpanel scored
.LL.M..M...Npaper
L.....M....Mpapers
LLLM..N....Mpaperwork
............papo
....ML.M.M.Lpar
M..........Lpar m
L...L......Mpara
..LM.......Mpara #
M..M.......Lpara a
K..M........para el
N.L.....M..Lpara entrevista
M.M..L.....Lpara la
..ML.M......para o
...L.......Mpara que
LLNM.......Lpara segunda
K..O........para terça
M.L.........para uma
LM..........para una
.L.........Nparcel
.M.L.....M..parcours
..LN..N....Kparece
L.LN..N....Kparece ?
.L.........Mparents
L.PL......MLparfait
M.M........Lpark
..O........Lparkeren
L.M.........parkeren kan
L.N.......NLparking
NL.L.M....NLparlato
M...M......Lparle
KM.M.M......parler
N.M......M.Lparliamo
M...........parliamo del
..N........Lparque
M..........Lpart
.........M..part of
MML.........parte
...N.......Lparticipa
LMLM.LNM....partir
L.L...M....Mpartir de
......MM....partir du
M...M.......partner
L...LN......partners
KM.........Npartners would
LLMMMMLM.MLKpas
L.LM.......Mpas à
KL.P.M......pasa
L..N.......Lpasa al
L.L........Npasaporte
K..........Npasar
O.LL.....M.Lpasas
LLN.........pascal
L.LM...M.M..paso
L.L........Npaspoort
.L..LM...N.Kpass
MLLN..M....Lpassa
...........Mpassage
KMLM.....M..passar
N.L........Lpasscode
ML.ML..M...Lpasse
M.LM........passe à
N.L....M...Lpassed
M..........Lpassed the
KLL...M....Opassen
M.LL.....M..passer
N.ML.......Lpassez
O.LL.......Lpassi
MM..M.L....Kpassing
L........N.Mpasso
..L........Npassou
..L........Mpassport
L..........Mpassport and
.....L..M..Mpasst
K.O........Lpasst dann
.M..........passt es
MML.........passt ihnen
.L.LO......Lpassée
N...........past
M.M........Kpast the
N.L........Lpasó
O.L........Lpasó tu
..N.........patente
L..MM.......paul
KMM........Mpaula
LM..........pauline
N.M........Lpause
.L.........Npay
L........M.Mpay #
...........Opayment
L..M.......Mpayroll
L..........Mpayslips
LK....M..P.Kpdf
...M........pedagógica
L..........Npedido
LLLMLL...O..pedimos
.........N.Lpedimos a
LLL......N.Npedimos que
M......M...Kpela
..........N.pela conversa
..........N.pela entrevista
M..L........pelas
M..L........pelas #
LL.L.....M..pelo
.....N..L..Mpensato
.....N..L...pensato a
LMM........Mpensez
L..........Mpensez à
.L....N.....pension
LL......M..Npeople
.L......MM.Lpeople to
L.L...M.M..Mper
.L....MM.M.Lper #
L..........Nper giovedì
.M.M..L....Mper il
L.LL.MM....Mper la
LML.......M.per le
NM.........Kper lei
....ML....M.per mercoledì
..L.....M...per un
L.N.........per venerdì
.LL........Mpercorso
.MLMN......Lperdona
K.P........Lperfect
L.PL......L.perfecto
L.O........Lperfecto nos
L.PL.......Lperfetto
..L.....M..Nperfil
.LLL.....MMMperguntas
K..........Operiodo
L.....N.....permanent
M.LL......M.permis
.....N......person
.M...N.....Kpersona
..ML....M...personal
.M......M..Lpersonale
.........O.Kpersonality
.........N.Lpersonality questionnaire
L..........Npersonas
LL.........Npersone
LK.........Opersone che
N.......M..Lpersoneel
LL...N.....Mpersonne
...L.M..M...persönlich
K..LLO.N...Lperò
L.L........Opesquisa
L.LL.P.....Mpessoa
M.........MLpete
..M.........peter
K.OM.L.M.MLLpetit
L.N........Lpetit rappel
LN.........Lpetite
L....M.....Mpetra
KMLM....M...peut
.ML....M...Mpeux
M.L.N......Lpeço
O.L........Lpflegedienstleitung
..M.........phone
.M.........Lphone interview
.....M..L...phone screen
..M........Lphones
K..........Nphoto
L..........Nphotographer
..L........Mphotos
N.L....M...Lphysical
M.L...M...NKpiacere
LM.........Mpiacerebbe
M......N...Lpiaciuto
M.NL.......Lpiano
ML..........pick
...........Mpick a
.N.........Lpick your
KL.LM......Npiece
N.M........Lpier
...N.......Lpiero
MML........Lpilot
M...M.......pin
M.........MKpine
LL.........Opint
M.M.........piso
..M........Lpiso #
JLL......N.Opitch
......M.....pizza
M..........Lpièce d'identité
L.L........Opièces
..L.NMM....Lpiù
.M.NL.......plaats
L..M.....L..place
M.LL...M...Lplace de
K.MM.......Mplace on
.....M...M.Lplaced
.........M..placed on
K.L..M...L.Oplaces
M....LM..LMLplaisir
.....LN...MLplaisir de
.ML........Mplan
...L.......Mplan to
..LNM......Lplanned
..LMM......Lplanned for
L.L........Nplannen
.M.........Lplanner
.L.........Mplanning
..L........Nplant manager
MM.M.......Lplanta
MLLL.....M..plataforma
N..L........platform
L..L.M.M...Mplatz
...LM....L..plaza
.MMLM......Lplaza de
.....LN.M..Kplazo
.....L...M..please
N...M......Lplease accept
N..........Lplease acknowledge
........N...please assume
N.L........Lplease attend
..L.M...M...please be
M.M.........please bring
.L.M.......Mplease choose
...........Mplease come
.........M..please complete
M...........please confirm
L........M.Lplease do
LL.MML..M..Lplease don't
.LM......M..please find
LLM........Mplease have
MM.........Lplease log
L..N...MM...please note
M..M.......Lplease pick
O..........Kplease record
L.....M..M.Lplease return
..L.........please send
......M.....please sign
L..........Nplease submit
..L........Mplease tell
LMM.........please use
..L...M....Mpleased
M.L.........pleased to
M.L...M...NKpleasure
L...M...M...plek
N.L........Lplenos
L.M.........pls
L...M.M.L..Lplus
.LL.MN......plus de
.N.........Kplutôt
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
L.L........Npm is
.LM........Mpm it
.M.........Lpm on
LM.........Mpm or
M...M......Lpm please
N...........pm pt
..M.........pm the
M.L........Lpm to
L...........pm with
LL.N........pm work
..K.......LOpm works
N.N........Kpm you
N..........Lpo
..MM....M..Lpoco
LLL........Opodcast
M.KMLM......pode
L.LM.M.....Mpode ser
NML........Lpode vir
ML.N........podemos
LL.O....M..Lpoder
LL......M..Npodes
LN.........Mpodríamos
N.L...M....Lpodés
M..L.LL....Mpoi
.LLMM.M.....point
......O....Lpoint #
.N.........Lpoll
MN.........Kpomeriggio
NM.........Kponte
ML.....M....pool
M..LLM...M.Lpop
O..........Lpopping
..L..ML....Lpor
....ML......por ahora
MM.........Lpor el
LMLM..LM....por favor
NMLL.....LMLpor la
.N.........Lpor las
N.L.........por meet
...N........por motivo
M.M........Lpor mí
LN.M.......Lpor teams
.L.........Npor telefone
L.....M....Mpor teléfono
.....N....L.por tu
L..M.N.....Lpor un
LL......M..Npor videollamada
LLL..N.....Mporque
M..........Lport
MLL........Mporta
.N.L.....L.Lportal
L.M.O.L....Lportanto
M.M.........portaria
L.LL.......Oportate
N...........porte
M..........Lporter
MN........MKportfolio
M.MM.......Kportfolio review
...L.......Mporti
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
MM.........Lposizione
K.LL.......Opossa
LM.M....L..Lpossiamo
..LML.....MMpossible
K.LM.M.....Oposso
L.....M....Kpost
............post of
L....MM....Kposte
...M..LM...Lposte d'agent
L.L........Mposte de
...........Nposted
M.L..MM....Lposto
N...........posto da
M.LM.MM....Kposto di
..LN.......Lpostponed
M.L.MM..L...posts
MML.....N..Lpostulación
.L.........Npotrei
.MM........Lpour
L.M.........pour demain
L.O........Lpour jeudi
..MM.......Lpour l'entretien
L.L..M....M.pour la
L..M.......Lpour le
L.NM.....M.Kpour lundi
N...........pour ton
MM.L.L....L.pour un
L.N........Lpour vendredi
LL.......MMMpour votre
ML.M........pour vous
.L.........Npourrait
..LM....M...pouvez
...........Mpouvez vous
.M......M..Lpra
LN.........Lpra gente
L..L.....L.Npractical
LM.........Mpractice
...........Mpractise
..N........Lprado
M.........MLprakash
NL.M.......Kpraten
N..M.......Lpraten we
L.M......M.Mpratica
LM.......N.Lprazo
L.LL...M...Mpre
L.....LO...Lpre employment
L.MLM.......precisa
.LLM..M.....precisamos
LN.........Mprefer
.N.........Lprefer ?
LO..........prefere
LO...M.....Lpreference
KPL.........preferisce
.N.........Kpreferisce ?
LN..........preferisci
LO.........Lpreferred
..N.........pregunta
..N........Lpregunta por
...........Mpreguntar
N.KL.....M..preguntas
N.K.........preguntas por
.ML........Mpremier
...........Mprep
M.L...M.....prepare
N.LL.......Mpresencial
LMLL.......Mpresent
..N.......MLpresentation
..L..M.M.LMLpresente
N.L.........presenti
..L.......M.presenza
M.........MLpresença
M.L.......MLpresença na
..M.M.......president
OLML....M..Kpresidente
..N........Lpress
NL..........presso
N..........Lpresso la
.MMLM.......presto
L.M...M....Lpresto !
..........MLprettig
K..........Ppreventivo
..LMM......Lprevisto
N.LL........previsto un
M.L.....M..Lprezada
LM.M..LM.M..prezado
K..........Nprezados
LLLM.......Nprice
LN..........prik
MLML.L...N.Lprima
LMOL.......Lprima dan
L.M.........prima dann
NLLL.LLMMN.Kprima di
.L.........Nprimera entrevista
..LL.....M.Nprimo
L.L......M.Nprimo colloquio
M..M...M...Kprincipal
O.K.........principal engineer
.........MNKprinted
.L...N......printemps
L....O.MLL.Lpris
M.....N....Lprise
M.....N....Kprise de
M........M.Kprivate
.ML........Mpriya
.LL.......MMpro
M....M.....Lprobearbeiten
M.KO.......Kproblem
L.KP........problema
..LL.N...M.Lproceso
.LLM.M...M..process
..L..M.....Lprocesso
LN..M....MMLprochaine
N..........Lprocurando
M.K........Mproducer
..M.........product
N..........Lproduction
M..L.......Lprof
M..M.M.....Lprofessor
.L.........Oprofiel
MLL.....M..Mprofil
N..........Lprofil nous
..L.....M...profile
.L...M.....Mprofilo
M.......M...programa
LMN........Lprogramma
L..........Mprogramme
.LL.......MNproject
.LL.......MMprojet
L.M.........promemoria
.......M....promesse
.......M....promesse d'embauche
.......M....proof
.......M....proof of
MMML.......Kproper
.NL........Mpropongo
..L...M....Npropose
LL.........Npropose un
L.....M....Mproposer
......N.....proposer le
..N...N....Jproposition
LL....OM....proposta
LL....MM....proposta de
......MM....proposta di
L..L.LN.M...propuesta
LML...M....Mpropuesta de
.N........MLprossima
LN.........Lprossima settimana
M..L..M.MN.Lprova
..M..M...M.Kprova di
......N....Lprova e
O.L........Kprova in
L......MM..Mprovisional
.L.......N..prueba
LL.......M.Nprueba de
L.....M..N..pruebas
L..........Opré
K......M...Npréalable
.L.LNL.N....préfère
.N.........Kpréfères
LM.........Mpréférez
.M..........préférez vous
N.LL......M.présence
..L.......NLprésence jeudi
M..........Lprésence par
MLL........Nprésenter
...MM....M.Lprévu
N.LM.......Kprévu pour
M.L....N...Lprêt
.NLL....LMM.próxima
LO...L....MLpróxima semana
OL..M......Kpróximo
N..........Lpt
....M...N..Lpublicará
..L..M......puede
KM.......M.Mpuedes
M.L.........puedes venir
L.L..M.....Mpuedo
M.ML........puerta
M.ML.......Lpues
..M..M.....Lpuesto
..M.LM.....Lpuesto de
L..L.......Npuis
...LPL......pulled
.NL.........puoi
L..........Npurchase
...MMM.....Lpurtroppo
...M.....M..push
NML..L..M..Kput
N..........Kput a
M.......MM.Kput you
.ML.........può
MM.L........può venire
LL.......O.Lpágina
.........N.Lpáginas
N..........Lpásate
..L.......LMq
..L........Nq #
M.M........Lqa
.ML...M.....qu'on
M.NL.......Lquai
N.L........Lquai des
LP.L.......Lqual
LL...M..L..Mqualcuno
.LL..N......qualified
..L........Lquality
.N.........Kqualquer
N..........Lqualquer coisa
LN..LM.M.N.Kquand
.L...M...N.Lquand vous
KOML.LMML..Lquando
KMLN........quarta
LN.........Lquarta de
L........M.Mquarta feira
LN.........Lquarta ou
M...........quarter
.N..........quatschen
..L.MM..L.MKque
MLL..M......que a
.N.........Lque dia
LN..M.MM...Kque el
MM.........Lque es
.........M..que hagas
.....N.....Lque já
L..MN.......que la
M.MLM.M....Lque le
.L.M.......Mque lo
.LNM.......Lque mañana
L.LM......N.que me
...N.......Lque mover
..L..N..L..Mque no
M.LL.M.....Mque se
......N....Lque seas
L.LL.MM....Mque te
......LM...Mque tu
.M.........Lque viene
MM.........Lque vous
NL..........que é
KL..O.LM....queda
L.LMN......Lqueda sin
L.N.M......Lquedamos
..O........Lquedamos el
MML..L..L.M.quedo
LL.L......MNquedó
.M..........quel
.N.........Lquel jour
LL.L.N.....Nquella
LN..........quelles
MLLL.N......quelqu'un
.....N.....Lquelqu'un qui
.M......M..Kquem
.M......M..Lquer
M.LL..OM...Jqueremos
.L....OM...Kqueremos que
..L..N....L.querida
M.L........Mquero
M.M.....M...questa
K........MMNquestion
L..........Nquestioning
L.L......M.Nquestionnaire
.L.L....LN.Oquestions
L........M.Mquestions #
N.L......L.Mquestions and
.........N..questions for
LML..N......qui
..L..M.....Mqui a
.M.........Lqui vous
L..........Mquick
...........Mquick call
.L.........Nquick chat
MML........Lquien
.MLL.......Mquiere
.L....M....Mquieres
.MLM...M...Lquiero
.ML........Mquiet
..L........Nquiet room
L..NMLM....Lquindi
.MLM........quinta
M.LL.......Mquinta #
M.L.M.......quinta feira
K.M.M.....M.quinta às
.LL...N..M..quiser
L.ML.......Nquién
L..........Mquote
.MLM.LL.....qué
LO.M.......Kqué día
MMMM.......Jquímica
LLN....M..MLr
ML.L..MM...Nr #
L..NM......Lr colloquio
..........OLr grazie
K.NM.......Lr r
L........M.Mradio
M...........rafael
LL.NL...M...rail
.MM........Lraj
LLM.M.......rang
LO.........Lrank
L.NL........rappel
LL.........Orate
L.LO.......Lrather
..LN.......Lrather than
MN.........Lrato
K..........Nraum
L.L........Nraum #
N...M......Lravi
M....M....MKraúl
N.L........Krd
O.L........Krd #
L...M......Mrdv
KLN..LL.MLOKre
..........N.re agradecimiento
MN.........Kre application
.....M....M.re bedankt
MN.L.L..M.LLre candidatura
L..NL.....NKre colloquio
M.L.....M...re cv
L..M......MLre entretien
L..N......NKre entrevista
L..M......NLre gesprek
.....L....N.re gracias
..........N.re grazie
K..N......M.re interview
..........O.re merci
..KMN.....MLre monday
..L.......N.re obrigado
L.NML.....LLre re
M.L..L..N.MLre sollicitatie
L.N........Lre termin
..........OLre thank
M.L.....L.N.re thanks
M.L........Mre the
L.MMLM.....Lre thursday
L.M........Lre trial
..M.......NKre tuesday
OKL........Mre your
M....M......reach
..L..L..OL..reached
.L......O...reached us
L..L.L..MM..read
L.......N...read every
........M..Lread it
.N.........Lread your
...........Nreader
..L........Nreading
L.......MM.Lreads
LL.........Mready
..L..M....M.really
....M.......reason
L........N.Lreasoning
.L.N........rebook
K.O........Lrecap
........N...recebemos
L....L..M..Mrecebemos a
........N...recebemos seu
...N........receber
........M..Lrecebida
M...........recebido
M.M...M....Lrececionista
..L.ML..N..Lreceipt
L....L..O..Lreceipt of
...........Mreceive
...........Mreceive a
L.M.....N..Mreceived
..M.....M...received your
.L.........Nrecently
LLM.....N..Lrecepción
L.......P..Lrecepción de
M.M........Lreception
O..........Kreception will
.ML........Mrecevoir
......M..M.Lrecevrez
L....L..N...receção
L.N........Lrecibe
.....L..N...recibida
.....L..N...recibido
.LM.....M..Lrecibo
.LL...LMMM..record
NL.........Lrecord your
..M.........recordamos
..M.........recordamos que
L.M.........recordatorio
.L.........Mrecorded
M.L.........recording
............recruiter
L.M....M...Lrecruiter will
L..........Nrecruiters
L..N.......Lrecruiting
L.M........Lrecruiting team
.M.........Lrecruitment
M....MLM...Lrecrutamento
.M.........Krecrutement
N..........Lrecrutement le
NMM........Kreden
N..........Lreden wir
N..........Lreel
M.M.....M..Lref
......N.....refeição
......LM...Nreferee
..L........Mreference
M..M.......Lreference to
L.....MN..M.references
LLL.......MNreferenzen
M....M.....Lregarding
........M.MKregards
L.L.....M..Nregistered
.......NM..Lregisto
.....L.NM..Lregisto criminal
........N..Lregistrada
L.M.....M...registro
...LMN.....Lregret
....MM......regret to
OLL.........regula
L.L........Nrehearsal
...LL.....N.reid
.....N......rejected
M.L.....MM..reken
L..........Nrelativo
..ML.......Nrelease
..........M.remain
.M...M.....Lremaining
...O.......Lremains
L..M.......Mremarcar
...N.......Lremarcar a
LLL.......MMremercie
..........LOremercie de
.L...L....NMremerciements
LMM......M..reminder
..L......M.Mremote
..LLNL.....Mremoved
....N......Lremoved from
.L........M.rencontre
MML.........rencontrer
L....L....LNrendez
L....L....LNrendez vous
.......O...Lrenovado
.M.L.....L..reply
ML.....L.L.Nreply by
L.......M...reply to
LO....M..L.Lreply with
N.L.........reply yes
.........O.Lrepo
ML.M..M.....report
M..........Lreport to
N..........Lreporting
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
.LM..L....NLres
.....L....N.res agradecimento
L.M........Mreschedule
..O........Kreschedule cancel
L..........Nrescheduled
...L.......Mresearch
...........Nresearcher
..N.........reservado
N.M........Kreserved
.......N...Lresign
...M.......Lresources
.MLL.......Nresponda
M.L...N..L.Lresponde
.L....O.....responde até
NMN........Kresponsabile
L.O........Kresponsabile del
LMM......L.Mresponsable
LLM..MM....Lresposta
L.ML.MN....Lrespuesta
M..M.L....MLrest
...O......MKrestano
N.L.........restaurante
..LM.L....MMreste
.L...M.M....result
LL...O.NL..Lresultado
ML..MM...M.Lresults
L.L..L..M..Nresume
ML.........Mretained
N..........Kretenu
.M..........retenu notre
........M...retenue
L.M......N.Lreto
.....M....MLretorno
.L.M.M...M.Lretour
......M..M.Lreturn
.........M..return it
K.......M..Oreunião
LL.M.M.....Mreunión
.M........MLrevert
LLM...M.M...review
......N....Lreview and
L.LOL......Mrevised
..L.......N.rey
..L..M....LMreçu
L.N.......MLreçue
L..M........rh
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
..N........Lricordo
M.MML......Kride
K..MM.......rien
.M......M..Krif
NML........Lrig
LLL......N..righe
.L.......M..right
.MM.....M..Lring
..L...M....Lring me
..N.....M..Lring the
MML.........ring you
..........OLringraziamento
...LMM..L...ringraziamo
.....M......ringraziamo per
L.L.......NMringrazio
.....N..M..Lrisulta
N.L..M.....Lrita
L.L........Nriunione
..L........Oriverside
.......M...Mrn
M.M........Kroad
M.M..L.....Jrobin
L.N........Lrobin hale
ML.M...M..MKrodrigo
..LL....L..Nrole
.L.L.......Nrole ?
N.L........Lrole at
M.L.........role on
LL..M......Nroles
M.L.....M..Lroll
.M.L.LLN....rond
N.ML.......Lronde
K.NM........rondleiding
LLM........Mroom
...M........room #
..L.M......Mroom and
L.M......M.Lroom for
...L.......Nroom please
L.MLM.......roos
MLLM........rosa
..L.M......Mrosalind
K.L........Orosanna
......M....Mrota
N........L.Lroughly
N........L..roughly #
M...........round
L.N........Lround is
.LL........Oround of
M.........MLround the
N.LN......MJroute
N.L........Lrow
..L........Nrs
L..........Nrsvp
N..L.......Lrua
L..........Nrubén
..LL......NLrudi
.MM........Lrue
M.M........Krue du
..LM..M....Lruf
N.L........Lrufe
L.N.........ruft
M.LM....M...ruhe
..M........Lrui
NLM...L.....run
NL........MKrun the
LMM......L.Mrunning
ML...M......runs
N.L.........rural
L.LN..M....Lrustig
..ML.M...M.Lruta
MML..M.....Lruth
L.M..L..N..Lréception
........N..Lréception de
..........MLrémi
.MM........Lrépondre
L....M......réponse
N....NM....Jréuni
L..LL......Oréunion
..ML........rückmeldung
.MM.........s
.M..M......Ls a
LM.M........s avonds
ML..LMMM...Ls'est
J.M.LLO.NLMLs:!
L.LM....L.MNs:! !
LK.LM.L....Ns:#
...LM...ML..s:# #
L.........M.s:# am
..M.........s:# e
L.ML........s:# h
L.O........Ls:# januari
L.O........Ks:# juni
N.L........Ls:# march
LKM......M.Ms:# min
.L.........Ns:# minutes
...........Ns:# neue
...........Ns:# new
..MLM.......s:# november
L.L.M.....M.s:# pm
KLN.M.......s:# th
L.M.M.......s:# uhr
MNKLLLM.LL.Ns:?
.ML..L.....Ns:a
L.....O....Ls:a bordo
M..........Ls:a de
N.L........Ms:a entrevista
..N........Ls:a las
.M.........Ls:a slot
........M..Ls:a sua
LM..........s:a time
......N....Ls:aboard
LM....M...M.s:about
.M....M....Ls:about the
....NL.....Ls:absage
K.M........Ns:accepted
........N...s:accusé
........N...s:accusé de
L.M..L..N..Ls:acknowledgement
MML...M....Ls:action
.M..........s:action needed
L..........Ms:admisión
L..........Ms:admission
.L......L..Ns:adoption
LL.........Os:afspraak
L..........Ns:again
LMN........Ls:agenda
L.NL........s:agendada
.....L....OLs:agradecimento
.....L....N.s:agradecimiento
L.M.......MLs:all
..M.........s:all set
...L.N....LMs:als
L.LP.......Ls:alteração
..........M.s:am
M.L.......MLs:am #
L..........Ns:am donnerstag
..NL.......Ms:amanhã
NLM........Ls:an
.M...M.....Ls:analista
...M.......Ls:analyst
....M......Ls:and
...O.......Ls:ander
...N.......Ls:ander tijdstip
...........Ms:annuel
L...O.......s:annulation
....N.......s:annullamento
...LN.......s:annullato
....M......Ls:annulé
.L.........Os:annunci
.L.N.......Ls:another
.........N.Ls:answers
.....L....O.s:antw
L..........Ms:ao
..L.LM..M..Ns:application
.M..........s:application for
...........Ms:application received
.....N..L...s:application status
........M...s:application submitted
.M......M..Ks:application to
........N...s:applying
........M...s:applying to
LLLLM.M....Os:appointment
.L.LM......Os:appuntamento
L.....OL...Ls:arbeidsovereenkomst
L.L...O.....s:arbeidsvoorwaarden
LMM.........s:are
LN.........Ls:are you
...........Ms:assessment
MM.M.......Ks:assistant
.M.........Ks:associate
......MM...Ls:assunzione
...L........s:at
..M.........s:at the
...........Ms:audition
L.L........Ns:aufnahmegespräch
.N..........s:availability
LMM.........s:availability for
KMM....M...Ls:avec
........N...s:avons
L.O.L...MLNKs:aw
L.O...M....Ls:aw aw
..........N.s:aw danke
N..........Ls:azienda
.LL.M......Ns:b
..L........Ms:band
L.L.....N...s:bar
L..........Ns:beca
.L........M.s:bedankt
.....M....M.s:bedankt voor
LL.......O..s:before
.........O.Ls:before we
M....N.....Ls:bei
...L.......Ns:besprechung
L.M.........s:bestätigung
L.N.........s:bevestiging
L.N........Ls:bevestiging gesprek
.MLLLN..M.L.s:bewerbung
M....M.....Ls:bewerbung als
........N..Ls:bien
......N....Ls:bienvenue
L.ML.......Ms:bij
...N........s:bitte
NLLLM......Ms:board
L.......M..Ns:bolsa
LM..........s:book
L.N........Ls:booked
..M.........s:booking
L.....O....Ls:bordo
K.O...M....Ls:c'est
J.QL........s:calendar
L.N........Ls:calendar invite
L.M.L......Os:call
N..........Ls:call letter
L.N........Ls:call with
L..N........s:cambio
L..M........s:cambio de
.NM........Ls:campus
.L.L..M...MMs:can
M..LL.....N.s:can we
L..L..M....Ms:can you
....M.......s:cancelada
....N.......s:cancelamento
....N......Ls:canceled
L...M.......s:cancelled
M.LL.......Ns:candidate
..LLM......Ms:candidates
L..........Ms:candidato
...........Ms:candidatos
.MLLLN..N.LLs:candidatura
........M..Ls:candidatura recebida
..LL.N..M..Ls:candidature
........L..Ns:card
L.....MN...Ls:carta
..L......O.Ls:case
K..........Os:casting
LK.........Qs:cfo
L..NM......Ls:change
...N.......Ls:change of
L.MN.......Ls:changement
.LL........Ns:charla
M..M.....M.Ls:chat
M.L......M.Ls:chat with
.L.......N..s:check
LMM.........s:chef
L..........Ms:cita
M...L......Ms:class
....L......Ns:class cancelled
M..........Ls:clerk
O.L........Ls:cliente
.....N.....Ls:closed
..L........Ms:co
K..........Ns:co op
.L.........Ns:coaching
M........M.Ls:coding
NML........Ls:coffee
...........Ns:colloqui
MMMN..L.L..Js:colloquio
L..........Ms:colloquio con
.L...M......s:colloquio di
LM.........Ms:com
.M..........s:com a
M.L.M.....M.s:come
..L.......M.s:come and
NML........Ls:commis
........MN.Ls:complete
........LM..s:complete your
...........Ns:con
.L.........Ms:con el
.LL........Os:con il
.......N...Ls:condicionada
.......M....s:conditional
.......M....s:conditional offer
K.O.....M..Ls:conferma
..M........Ls:conferma appuntamento
L.N.........s:confirmación
..M.........s:confirmación de
L.N.....M...s:confirmada
L.N.........s:confirmado
L.N.....M..Ls:confirmation
........O..Ks:confirmation #
..M........Ls:confirmation de
L.M...M....Ls:confirmation of
L.N........Ls:confirmação
...........Ms:confirmed
..K........Ns:consulta
LL.........Ns:consultation
LL....N....Ns:contract
N..........Ls:convite
M.....M....Ls:convite para
L..........Ns:convocation
L..........Ns:convocazione
.MM..M.....Ks:coordinator
L........N.Ls:copy
M.LL.......Ns:cover
M........L.Ls:crew
........N..Ls:currículo
.N....M....Ks:cuándo
NLL..L..O.LLs:cv
..L........Os:código
..L...MM....s:d'embauche
L....M...M..s:da
..L..L....PLs:dank
..........N.s:dank voor
.....L..M.N.s:danke
.....L..M.M.s:danke für
..........M.s:das
..........M.s:das gespräch
..LN.......Ls:data
L..M.....M..s:data analyst
M.LNL......Ls:date
LNML........s:dates
.LMNL....L..s:day
LLLL.M...M.Ms:de
.L.........Ns:de #
L..........Ms:de admisión
...L.......Ns:de cita
L.L.N.......s:de demain
L.M.MM.....Ms:de entrevista
...M.......Ls:de hora
...M........s:de horário
........N...s:de réception
....LNM....Ls:decision
L.LL.....M.Ms:dein
MLL........Ns:del
N..........Ls:del colloquio
.L.M.......Ms:del martes
...LM.......s:demain
M.K........Ns:demo
M.K..M.....Ms:der
LLM.M......Ms:des
MM.........Ls:designer
L.P........Ls:details
..N........Ls:details for
L.O........Ks:dettagli
LL.LM.M....Ns:di
......MM...Ls:di assunzione
...........Ns:did
L..L.......Ns:die
KM.........Ms:dinner
.M.........Ls:disponibilidade
..M.......LMs:disponibilità
.LLL.......Qs:do
.....M......s:do processo
N.L....M...Ls:docente
LM...L..N..Ls:domanda
L.M.M.......s:domani
..LM.......Ms:donnerstag
...LN.......s:door
N.LMLL.M...Ls:driver
.L.LM....L.Ms:du
L..LN......Ms:du #
.M.L.......Ms:e
L..N.....M..s:een
..L........Ns:eerste
L........N..s:eignungstest
LL......O..Ls:eingangsbestätigung
MLL...M.....s:einladung
.LL......M.Ms:einladung zum
.LLL..N....Ms:el
L........M.Ms:em
......M....Ls:employment
.L...L...M.Ns:en
.M.M........s:engineer
M.L.....N..Ls:enquiry
....N......Ls:entfällt
.M.M.......Ls:entretien
...........Ms:entretien annuel
L..M........s:entretien de
..L........Ms:entretien du
MM.MMLL.L.MKs:entrevista
L.L........Ns:entrevista com
L..........Ns:entrevista con
..M........Ls:entrevista confirmada
.LLLM.....MNs:entrevista de
...LN......Ls:entrevista hj
...N........s:entrevista mañana
L.L........Ns:entrevista para
LL.L.......Ps:entrevistas
...........Ns:entry
L.M.........s:erinnerung
.L.........Ns:erstgespräch
...........Ns:escritura
.........N.Ls:esercizio
L....P.....Ls:esito
.....N.....Ls:esito selezione
.LNL.L.M...Ls:est
L..........Os:et
.O.........Ls:even
..L........Ms:evening
LLM.M......Ms:event
M.L......N.Ls:exam
M........M..s:exercise
L..........Ns:exit
L..........Ns:exit interview
..L.....M..Ns:f
LL.........Ns:family
O.L........Ls:farm
NLL......M..s:fase
L.N.........s:feb
L.N........Ls:february
.....M....LMs:feedback
...MM......Ls:feira
ML..........s:final
.L......L..Os:finish
.L......L..Os:finish your
LML........Os:firma
..L........Ms:first
..L........Ns:first day
...........Ms:flat
..........NLs:following
L.M.L...M...s:for
........N...s:for applying
..N........Ls:for friday
..N........Ls:for monday
L..M.....MMMs:for the
L.M.....M..Ks:for your
.L.........Os:frage
LM.........Ns:frau
...N.......Ls:freitag
..MLM.......s:friday
N..........Ls:friday ?
...LLMM....Ms:from
...........Ns:functioneringsgesprek
ML.........Ms:fw
L.N...M....Ls:fwd
LL...L....MNs:für
..........M.s:für das
...LN.......s:gaat
...LN.......s:gaat niet
NM.M..L..LMJs:gesprek
....M.......s:gesprek gaat
LMMLM.....MLs:gespräch
...N........s:gewijzigd
L....LN...N.s:good
......N....Ls:good news
LL......O...s:got
L.......N...s:got it
........M...s:got your
.L...M....NLs:gracias
.L...M....MLs:gracias por
.LL..L..M.PLs:grazie
........M.NLs:grazie per
......NM...Ls:great
MLL.....M..Ms:group
.L.........Ms:guest
L.ML........s:h
L.M.........s:h #
M.M..L......s:harbour
L.M.M...M...s:has
M..L.L..N..Ms:have
........N..Ls:have your
.....M......s:head
M..........Ls:head of
...........Ms:hearing
L.ML.......Ms:herinnering
..........M.s:het
..........N.s:het gesprek
L..MM.......s:heute
.NL.........s:hi
L.....M....Ms:hire
....N.......s:hiring
...LN......Ls:hj
..N..M.....Ls:hold
LL.......M.Ms:home
.........N.Ls:homework
L.MM........s:hora
L.MO.......Ks:horário
.MN........Ks:hour
L.N...N....Ks:hours
MLL........Ms:house
L..........Ns:housing
LLL........Ps:how
L.M.M.......s:hoy
LL.........Ms:i
...L.......Ms:ihr
..MLLNM....Ls:ihre
....LN.....Ls:ihre bewerbung
L.LM.N.....Ls:ihrem
LL......M..Ns:ihrer
.ML........Ms:il
..LL.M.....Ns:im
ML.LL......Ns:in
LLN...M..M..s:in #
ML..........s:in de
L.L........Os:induction
M.L.....O.LLs:initiativbewerbung
........N..Ls:inscrição
.M.........Ls:instructor
L..........Os:intake
M.......N..Ls:interest
M..M..L.L...s:interview
..LM......M.s:interview #
LM..........s:interview availability
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
.L..M....M.Ls:interview on
.....M.....Ms:interview request
L.O........Ls:interview scheduled
LN.........Ls:interview scheduling
.M........MKs:interview slots
L.........NKs:interview thursday
LMLO........s:interview time
.M..........s:interview times
L.M.........s:interview tomorrow
..L.........s:interview with
.L...M.....Ms:interviews
LL.........Os:intervista
M...........s:invitación
M...........s:invitación a
N.L........Ms:invitation
L........MMMs:invitation to
L.M.........s:invite
O.L........Ks:invito
LL...L..MM.Ns:is
L.......L..Os:iscrizione
KL......O...s:it
L.......N...s:it !
L.N........Ls:itinerary
L.N........Ls:januari
MLL.....M...s:je
.....M..M..Ls:je sollicitatie
L..N........s:jeudi
M.L.L..MM..Ls:job
......M.....s:job offer
LL.........Os:jobs
...........Ms:jobs for
L..........Ns:jou
.L.........Ms:jueves
L.O........Ks:juni
MML........Ks:junior
K..........Ns:jury
N.L.........s:kennenlernen
.N.........Ls:kennismaken
....M......Ms:kennismaking
.M.........Ls:kennziffer
.M.........Ls:kennziffer #
M...........s:kitchen
N..........Ls:kitchen porter
M...........s:kom
LLMM......MMs:la
L....L....MNs:la entrevista
.MLL.M..L...s:la tua
M.N........Ks:lavoro
KLN......M..s:le
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
NL.M.......Ls:lo de
..NL.......Ls:lunch
K.N.M.......s:lundi
M..........Ms:m
..LM.......Ms:maandag
MM.M.......Ks:mail
MN.........Ls:manager
N.L.........s:march
L.N........Ls:martedì
LLM........Ms:martes
LL.MNL......s:mañana
M..........Ls:mechanic
M.L.......MMs:meet
N..........Ls:meet the
LM........N.s:meet you
L..L.......Os:meeting
N..........Ls:meeting with
L..........Ns:member
L.......L..Os:membership
.LL..L....O.s:merci
..........O.s:merci pour
LLLN........s:mercredi
LM.........Ms:met
LKM......M.Ms:min
.LL........Os:minutes
L.L........Ns:mitarbeitergespräch
..L........Ns:mock
..L........Ms:mock interview
KLMMML....MLs:monday
LLNMM......Ls:morgen
.L.ML.....M.s:move
L..........Ns:moved
L..O.......Ls:mudança
....LL....MNs:my
....LL....MMs:my application
.L......N...s:n
L..........Ms:na
L..L.O.....Ls:nach
.L.N........s:need
.L.NM......Ls:need to
.M.........Ms:needed
LLL........Os:neue
L..N.......Ls:neuer
L..N........s:neuer termin
L..M.......Os:new
...........Ms:new jobs
...N.......Ls:new time
LL..LNO....Ls:news
NNLL.......Ks:next
M...........s:next interview
MM..........s:next step
.N.........Ls:next steps
.N.........Ls:next week
.L..N....M.Ls:niet
...LN.......s:niet door
LLLO........s:nieuw
KL.M..M....Ns:nieuwe
....M.N....Ls:nieuws
.ML........Ms:night
.L.MNM.....Ks:no
...LO......Ls:no vengas
....M.......s:not
L.L.N....M.Ms:notice
L.LMMM......s:notre
........MM.Ls:nous
........N...s:nous avons
.L.N...M...Ls:nouvelle
..MLM.......s:november
..LL...M....s:o
..L..L..M.OLs:obrigado
..LM..M....Ls:of
......N....Ls:of appointment
......M....Ls:of employment
...N.......Ls:of interview
..L........Ns:of the
L.L...MN..MLs:oferta
L...N......Ls:off
.L....MO.L..s:offer
......MM..MLs:offer letter
......M....Ls:offer of
.......N...Ls:offer subject
.MM........Ks:officer
L.QL.......Ks:ok
........L..Ms:on
..N.M......Ls:on #
.LM.M......Ms:on the
M..........Ms:on thursday
..M..M......s:on your
KM.......M.Ms:one
LL.M.....O.Ks:online
.M.MM......Ks:onsite
LL......O..Ls:ontvangstbevestiging
L..........Ns:op
LML.....M..Ns:open
.M.........Ls:opening
L.....MN...Ls:operador
MML.M......Ls:operator
..........MMs:opportunity
.N.........Ks:or
...N.......Ls:orario
L..L.......Os:order
......N.....s:oui
L..M.....M..s:our
.L..LOM.L..Ls:outcome
LLLL.M.....Ns:over
..L........Ns:p
LMMM.......Ls:panel
L.L........Os:paper
L.L........Os:para
M..........Ls:para entrevista
...........Ms:parents
LMN........Ls:passt
........L.LOs:payment
..........N.s:pela
LKML.L..M.MNs:per
MMM.....L..Ks:phone
M....M.....Ks:phone screen
.M.M.......Ls:pick
.M..........s:pick a
.MM...LL.L.Ms:place
LMLMM....M.Ks:plan
..L........Ms:planner
...........Ms:planning
...M...M...Ls:please
L.L.M.....M.s:pm
LLL........Os:podcast
MLLM.M....MLs:por
.....L....N.s:por la
N..........Ls:porter
.ML..N......s:position
L.....N.M..Ks:post
.MML.....M.Ls:posto
M.......N..Ls:postulación
L.M.......NMs:pour
.L........MMs:pour votre
..L........Ns:practice
L........M..s:pratica
O.LL........s:presencial
L.L......M.Ns:primo
N....M.....Ls:probearbeiten
.M.L.O..L..Ks:proceso
.M.M.N.....Ks:processo
...........Ms:profile
...........Ms:project
..N.........s:promemoria
.......N...Ls:promesse
.......N...Ls:promesse d'embauche
..M...M....Ls:proposition
LL....OM...Ls:proposta
LL....MM....s:proposta de
......MM....s:proposta di
......N.....s:propuesta
.L...M...O.Ls:prova
O..........Ks:prova in
MLL..L...O..s:prueba
.L.......M.Ns:prueba de
M........N..s:próxima
...M.MM....Ls:puesto
LO..........s:quand
.L.....N...Ms:que
..L...NN...Ks:queremos
.........N.Ls:questionnaire
L.L......M.Ms:questions
...........Ms:quick
LM.MMM.....Ks:quinta
L..........Ms:quote
.LNM.L..M.NJs:r
N.L.........s:r #
L..NM......Ls:r colloquio
..........OLs:r grazie
K.NM.......Ls:r r
...........Ms:radio
L.M........Ms:rappel
L..LM......Ms:rdv
KLN..LL.MLOLs:re
..........N.s:re agradecimiento
MN.........Ks:re application
.....M....M.s:re bedankt
MN.L.L..M.LLs:re candidatura
L..NL.....NKs:re colloquio
M.L.....M...s:re cv
L..M......MLs:re entretien
L..N......NKs:re entrevista
L..M......NLs:re gesprek
.....L....N.s:re gracias
..........N.s:re grazie
K..N......M.s:re interview
..........O.s:re merci
..KMN.....MLs:re monday
..L.......N.s:re obrigado
L.NML.....LLs:re re
M.L..L..N.MLs:re sollicitatie
L.N........Ls:re termin
..........OLs:re thank
M.L.....L.N.s:re thanks
.L.........Os:re the
L.MMLM.....Ls:re thursday
L.M........Ls:re trial
..M.......NKs:re tuesday
OKL........Ms:re your
.L...L..O..Ls:recebemos
.....L..M...s:recebemos a
........M..Ls:recebida
.L...L..M.LNs:received
.L...L..O..Ls:recibido
.........N.Ls:record
.........N.Ls:record your
L.M.........s:recordatorio
.N....M.....s:recrutement
........M..Ls:ref
LL.........Os:reference
L....M......s:regarding
.....O.....Ks:rejected
.L...L....NMs:remerciements
LMM......M..s:reminder
...........Ms:rendez
...........Ms:rendez vous
...O.......Ls:report
...N.......Ls:reprogramación
..MM.......Ls:req
..MM.......Ls:req #
L.ML.M.....Ns:request
L.N..L....NLs:res
.....L....N.s:res agradecimento
L..M.......Ms:rescheduled
.L...P.....Ks:resultado
.L.......O..s:reto
.....N......s:retorno
L..........Ns:reunião
LL.........Ns:reunión
..L........Ms:review
........M...s:ricevuta
..L.....N..Ls:ricezione
.LLM.......Ns:richiesta
.....L....OLs:ringraziamento
.L.....M...Ms:rn
..L...M.....s:role
NL.......M.Ls:ronde
L..........Ms:room
MMM........Ks:round
........N...s:réception
.....N.....Ls:réponse
L..L.......Os:réunion
M.KM........s:sales
L........O.Ls:sample
MLMLM......Ls:sat
.LL.MM.....Ms:saturday
.N.........Ls:schedule
.N..........s:schedule your
L.N......M.Ls:scheduled
LOL.M......Ls:scheduling
M.M..M.....Ks:screen
..LL...N...Ms:se
L..........Ms:search
O..........Ls:seasonal
.M.L........s:second
M....M......s:second interview
N..........Ks:section
L.O.......MLs:see
L.O........Ks:see you
M...M.......s:segunda
M.L..N.....Ls:selezione
.L.........Ns:semana
M.L........Ms:senior
.L....M.....s:september
M.L.L......Ns:service
K.L........Ps:servizio
..L........Ms:session
L.O........Ks:set
LL.....MM...s:seu
NL.L........s:shift
M...........s:shortlisted
L.....N.....s:si
LN....M.....s:sign
.N.....M.M.Ks:siguiente
M.L.......LMs:site
LM.......N.Ls:skills
.........O.Ls:skills check
LM.M........s:slot
LM........MLs:slots
L..O.......Ls:snow
LL.L.N.....Ms:sobre
.MLL.N..N..Ks:sollicitatie
..MN.......Ks:sollicitatiegesprek
L.LNMM.....Ls:sorry
......LM....s:sous
...M........s:spostamento
...M.......Ls:spostamento colloquio
L..N.......Ls:spostiamo
L..N.......Ls:spostiamo ?
..O........Ks:staat
.M.L.......Ms:staff
MMLM.....M.Ls:stage
LL....MM...Ms:start
.L...N..K..Ms:status
MM.........Ls:step
.N..........s:steps
..ML.......Ns:still
L.L........Ns:studio
.LL........Ns:su
..LL.......Ns:su cita
KMM..M.....Ls:sua
M.LML..M...Ls:subject
.......N...Ls:subject to
........M...s:submitted
MM...M.....Ls:suite
M....M......s:suite à
N..........Ls:superday
M..........Ls:supervisor
L..LM.M....Ms:sábado
..L........Ns:t
LL......MN.Ls:take
.........N.Ls:take home
.MML.L....MLs:talk
.........N.Ls:task
MLLL..M.....s:te
..LLM.....M.s:team
OLN........Js:tech
M.M........Ls:technical
..M.........s:technical interview
.MLM.M.....Ls:technician
.O.........Ks:telefoninterview
K.MNM.......s:termin
L.OL.......Ls:terminbestätigung
L..L.....O.Ls:test
.........N.Ls:test de
.........N.Ls:teste
KLN.M.......s:th
.LL.....M.OLs:thank
.LL.....M.OLs:thank you
.L......N.OKs:thanks
........N.MLs:thanks for
.L.....M...Ns:the
K.M.M......Ms:the #
L..L.......Os:the new
......N....Ls:the role
LL...M.....Ns:this
...........Ms:this week
K.N........Ms:thurs
LLMM......M.s:thursday
LL.........Ns:thursday's
LLM....N.M..s:ti
...N.......Ls:tijdstip
LM.O.......Ks:time
.MM........Ls:times
L..M.L..M..Ls:to
LM........M.s:to meet
.L.M.......Ls:to move
NL.........Ls:to talk
N..........Ls:to the
L..NM......Ls:to your
...M......MLs:today
LLN.ML......s:tomorrow
...LNL.....Ms:tomorrow's
L.L...L....Os:ton
.MM.....M..Ks:trainee
L..........Ns:training
.........M.Ls:translation
.L..M.......s:trial
M..L.......Ls:trial shift
KM.LLN..M.L.s:tu
LM.........Ms:tu entrevista
........N..Ls:tu postulación
.MLL.M..L..Ms:tua
.....N..L...s:tua candidatura
L.M.......MLs:tuesday
N..........Ls:tweede
.L.......O.Ls:typing
...L.....M..s:técnico
L.M.M.......s:uhr
ML..........s:uitnodiging
..L..L.M..MMs:un
..ML..M....Ls:uns
L..L.L....MNs:up
L.N........Ls:upcoming
LLLM.N......s:update
.....M..L...s:update on
K..O........s:updated
L..........Ms:urgent
...........Ls:us
L..O.......Ls:uurtje
.L...N......s:uw
....M..M...Ls:vacancy
NML........Ls:vacante
MML..M..M..Ks:vacature
MMM........Ls:vaga
.NL...M.....s:vaga de
MLL.M.......s:van
....N......Ls:vendredi
...LO......Ls:vengas
...M........s:verschiebung
NLML.....M.Ks:video
O........L.Ls:video interview
ML.......N.Ls:vidéo
...........Ms:viewed
L..........Ns:viewing
..L........Ms:visa
KLM........Ns:visit
LLL..M.....Ns:visita
...........Ms:voluntariado
.....M..L..Ns:volunteer
LLL.......MOs:voor
..........M.s:voor het
O.........MKs:vorstellungsgespräch
.M..........s:vos
.M..........s:vos disponibilités
L..L.M.....Ns:votre
..L..N..L...s:votre candidature
LML........Ns:vous
...MM......Ls:vrijdag
ML.L.....O.Ls:vídeo
MMML.......Ls:w
MM.........Ls:wann
MM.........Ls:wanneer
..........MLs:warehouse
L..M.L..M..Ms:was
.LL.L.M.NMMKs:we
........N..Ls:we have
L.K........Os:webinar
..LL.......Ns:wed #
LL.L.......Os:wedding
M.MLM......Ls:wednesday
L..........Ms:week
M....L.....Ns:weekly
......N.....s:welcome
......N....Ls:welcome aboard
......N....Ls:welkom
L..........Ns:wg casting
LM....M.....s:when
...........Ns:who
.L.N.......Ls:wijziging
N...M...L..Ks:with
M...M....M.Ks:with our
ML..........s:with the
LMM....M...Ls:with us
L..........Ms:witness
L..........Ms:witness interview
.LLN.......Ms:woensdag
ML....M.....s:would
L........P.Ls:written
LL.........Ns:year
.M...L....NLs:yesterday
L.MLL.M..LN.s:you
..M.........s:you are
........M.MLs:you for
M..........Ms:you have
L.....O.....s:you start
.MML..M....Ls:you're
KL....L.M..Ns:your
..L.LM..M...s:your application
...LO......Ls:your appointment
........M...s:your cv
L..M.......Ls:your interview
..M........Ls:your visit
.MML.......Ls:zoom
..L......MMMs:zu
LL.......M.Ns:zum
LLM...NM...Ls:zusage
L.......M..Ms:º
LLL..N.MLM.Ms:à
.....M.....Ms:à notre
M....N.....Ls:à votre
L.ML........s:às
L.ML........s:às #
L..O.......Ks:änderung
L........N.Ls:étape
...LOM.....Lsa
KN.NL....L..sabato
.MLM.......Msabato #
LL.........Osaber
N.L.........sachbearbeitung
.L......O..Lsafely
L.........MMsafety
LLM...M....Msagen
LLMLL.M....Nsaid
...........Msaid the
L.....M.....said yes
LN.LM..M...Ksaison
..M.........sala
LML.........sala #
LLL...N....Nsalaire
ML....M....Msalary
.......L...Nsalary #
......M.....salary of
LMM.........sale
M.L.........sales
L..N.......Lsalió
M..L........salle
N.LL........salle #
L.NL........salle des
MLLMM.......salon
..LL......M.saludo
KMM..M.M....salut
..L...M...MKsaluti
M...........salón
L..........Msam
LLKRLLM..M.Lsame
LLLN.......Msame day
...........Msame place
L.LM.......Nsame room
L..OL.....MKsame time
MNL.........samedi
...........Nsamedi #
.M.L.....M..samen
OLL.........samira
.........N.Lsample
L.L........Nsamples
L.M........Msamstag
L.N.........samstag #
...L.......Nsamstag um
N.L........Lsamuele
L.MM..M....Lsan
M..M.......Lsandra
L.N........Lsandro
.ML.........sanne
.LL.....MM.Msans
M.L.......MMsapere
...........Msarah
LNM........Lsarebbe
M.M........Ksaremo
..N........Ksaremo io
LK.L.......Psaresti
.L...L..N...sarà
M.L.......MLsarò
.M.M.......Lsat
.M..........sat #
.......M....satisfactory
M.K.M.....LLsaturday
M.L......M..saturday #
L..........Nsaturday at
N....M.....Ksaturday job
.NL..M.....Lsaw
MOL........Ksaw your
M..M.LM.....say
N.L.........say #
.N.L.......Lsay which
......N....Lsay yes
..L.....M..Msay your
OLL...M....Lsays
O..........Ksays you're
...........Nscade
M...........scarpe
NL.........Lscary
LN.......M.Lscelta
..L..N..M...scelto
.LL...OM...Lschaal
.LL...OM...Lschaal #
LM.......M.Mschauen
L.L.M......Nscheda
LM..........schedule
LM....M....Lschedule a
.ML........Mschedule your
.........N..scheduled
....M....M.Lscheduled for
LOL.M......Lscheduling
.M.......M.Lschick
L.KM.....N..schicken
L..N........schieben
LNM........Lschikt
MLL........Mschlagen
..L........Nschlagen wir
NMLL.......Lschnacken
LL.........Nscholarship
K.LN.M.M...Lschon
NL.LM.......school
M..........Lschool on
LML..M.M...Lschreib
M.L.LM.....Lschreiben
M........N.Lschriftlichen
.O.......N.Kschrijf
.M.......M.Lschritt
MLLM........schuift
........M..Lscientist
.LL......O.Lscore
..L........Nscorecard
.....NML...Lscored
.....N.....Lscored you
M....M.ML..Lscreen
N..........Lscreen for
LMM.........screen with
NL.....M....screening
.......N...Lscreening and
L.LON......Lscusa
L.LOM......Lscusami
.....MM.M.LLse
M.M.M...M..Kse a
N.L...M....Kse ci
LLML.N..M..Mse ha
LM.N...M...Kse hará
.L.N........se me
L..O.......Kse nos
LLLM.L.....Nse não
....M...N..Lse publicará
L.LLN......Mse queda
M...........se tiendra
..ML........se voit
..........M.search
L.M...N....Lseas
.M..NL.....Lseason
N..........Lseasonal
LLL..NLML..Msechs
...L.M....LMsecond
NL.........Lsecond chat
.........M..second interview
L..........Msecond round
M.L...M.....secretaria
.L.M....M..Ksecretaris
MM.........Ksecretary
..OL.......Lsecretaría
LMNL....M...secrétariat
M.LMM.......section
M...........security
.ML..M......sede
.LN.L.L.....see
MM..........see how
ML..........see if
...........Nsee it
L..........Msee the
..........MLsee us
M.O.L......Ksee you
L..L..LMMM..see your
.MM........Lseeing
L.M.........seeing you
MM....M..L.Lseen
LMML..M.M..Lsegreteria
M.L...M.....segue
..LM.M...MMKseguir
L..M.LM.....segunda
..MM.......Lsegunda #
L..LM......Nsegunda entrevista
MLLM.....M..segunda feira
..M..N.....Lsegundo
L........N..segundos
L..L......MMsehr
..........MMsehr geehrte
...L...M....sehr geehrter
L.........LOsehr gut
..L..NLM...Lsei
.LMML.......sein
N....M.....Lseit
L.LO.......Lselbe
L.LO.......Lselbe zeit
M.MLN......Lselber
LO.........Lselect
..L.LN......selected
M.L....ML..Mselected for
M....M.....Lselected to
L...M..M....selection
M..........Lselection day
M.L..M.....Lselezione
.LLLOL.M....sem
L.LLP......Lsem efeito
LOLM.L.....Ksemaine
LN.N.L.....Lsemaine du
.L.LO......Lsemaine passée
LN........MLsemaine prochaine
L....LM.NL.Lsemaines
KPLMLL....M.semana
.N..........semana ?
LN.M.L..M..Lsemana de
.N.........Lsemana del
.M.M......M.semana que
M....L..N..Lsemanas
..M.........seminar
..M........Lseminar room
KMLPL......Lsempre
..L..L..LM.Nsend
.L.......M.Msend it
.ML.M.......send me
M.LL.L.....Msend the
L......M.M..send us
...........Msend you
..M.....M..Lsending
L..L.MM....Msenhor
NL.M....M..Ksenhora
N..L........senior
LMM..LM.M..Lsent
........M...sent to
L.M...N.....sent you
LM......N..Lseparate
.L.......L.Osepas
L.N........Lsepp
..N........Lsept #
......M....Mseptember
M.....M.....september #
L.LM.......Nseptember at
...M........septembre
M.LL........septiembre
K..ML.L....Nser
MLL........Mser ?
L..L.......Nser na
...N.......Lser sexta
M.L.M......Lsera
KL.N......MMserai
.N..........seraient
M.ML.......Lserena
..NL.......Lserez
..M........Lserez reçue
.MLM........seriez
.LL.....MM.Mseront
L.O........Lserre
LN.........Lserve
LM.....M....served
ML.M........service
.MM........Lservices
M.L.........servizio
NM.L.......Lserviço
LLL....N...Mservono
.ML.LM......servus
K.MM.M......servus lukas
M.......ML..será
L.LNM......Lserá a
M.L...M.....será el
M.L...LN...Lserá na
M...........será recebido
M...........sería
L..........Nsesión
MML........Msession
N..........Lsession with
.NL........Lsessions
L.L........Osessão
..N........Lset
M...........set aside
L.O........Lset for
.M.........Lset up
KMLLM.M.M..Msettembre
L..........Nsettembre ore
.NL.LL......settimana
LN.........Lsettimana ?
.L.M....N...settimane
N.LL........setzen
M...........setzen wir
O.L...M....Lsetzt
.LLL..M.M.LNseu
..L.....N..Lseu currículo
LM......M...seu perfil
.......L...Mseven
KMNM.......Ksexta
LMM........Lsexta #
..N........Lsexta dia
...........Msexta feira
LM.MM......Ksexta às
..ML...M....señora
K.MNL.....M.shall
L.MM.L....MLshall be
L..........Nshall i
...ML......Mshall we
.M..M.......share
..M........Lshared
......N....Lshares
.....M..M...she
..M.....M..Lshe'll
.M.L.......Mshe's
LO.........Lshe's in
.M......K..Nshelter
NLML.LM....Lshift
N........L..shift supervisor
L..N.......Lshifted
N.L........Lship
M.M........Lshirt
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
L.M.........should be
N.....M....Kshould like
.L.......M..should take
MM.L......M.shout
..M........Lshout if
M..L.......Mshow
M...........show you
..M.M......Kshown
.......M...Nshows
M.LNM......Kshut
MLL.L.MMM.L.si
L.LMMM..M...si comunica
.....L..N..Lsi encajas
N.L.M......Ksi la
L.MM.LMM...Lsi le
M.L..L..M..Msi no
O.L........Lsi presenti
.LLM..M....Msi te
N.LL.......Lsi terrà
LLM...MMM..Lsi tu
...........Msi vous
N..L..M.ML.Lsiamo
......N....Lsiamo felici
..L..M.....Msich
NLL.........sich bei
MK.........Nsick
MLNL.M.....Lside
..L........Nsido
M..L.......Lsie
.LL........Nsie als
M.LL.......Msie am
..N.....M.LLsie an
N.L........Lsie dann
.........N..sie den
.N..........sie denn
MM.L.......Lsie gern
MM.........Lsie gerne
L........M.Msie haben
..L........Nsie mir
M..LM......Lsie nicht
MM.L.......Lsie sich
M.M........Ksie sprechen
L.M........Msie und
........M...sie von
N.L........Lsie zu
OLL....M....sie zum
MLL........Nsig
L.....LN....sight
......LN...Ksight of
LM...LO.LL.Lsign
......M....Lsign and
.....L..L..Nsign in
......N....Lsign it
L.M...M....Lsign the
LN.........Lsign up
L.L...N....Nsignature
L.L........Nsigned
L.....NM....signer
L..........Osigning
M..L........signora
LM....MM.M.Lsiguiente
LM.......M..siguiente paso
N.LL..N....Ksim
.M......N..Lsimilar
........N..Lsimilar jobs
..LMLM......simon
MML........Lsimone
LLLMN......Msin
L.L.P......Lsin efecto
...LM....M..since
MM......M..Lsind
K.M....M....sinon
M.LM.......Lsir
N..L........sit
N.L.........sit down
L.M........Msit on
L.LMM.......site
.LL........Msix
LM.......N.Lskills
.........O.Lskills check
N..M.......Lskipper
M.N...M....Kslip
LMM.LL.....Mslot
..........M.slot #
.M..........slot for
.MM.........slot on
LM..........slots
.M..........slots are
.........M..sluit
.LM.........small
L..M........small change
.N.L.....M.Lsms
M.LN.......Lsnow
L..NN....L.Jso
.M.M.......Lso #
.L.LNM.....Mso che
.ML.M......Lso i
.M...M......so it's
..L.......M.so much
L.L.PL.....Lso no
.L.M......M.so sorry
LMM.........so that
LLLPM......Lso the
...LN.......so there
L..MML.....Lso there's
...M..M....Kso we
L.N........Mso you
LL.L.M....MNsobre
.L.........Nsobre la
MLL........Msobre las
LM...M.....Msobre o
L.....LM...Nsocial
LMM........Lsofia
N.LM.......Lsofie
ML.........Lsoftware
.M....N....Lsoignante
MNKLM......Lsoir
KL.L....M..Osoirée
.ML..L..N...solicitud
..L........Msolicitud de
M.L.....M...solicitud para
.ML..M..N..Ksollicitatie
LM...M.....Lsollicitatie als
MMNM....L..Jsollicitatiegesprek
PLL........Lsollicitatiegesprek is
.......MM...solo
L.L......M.Nsolutions
L.L........Nsolutions engineer
M.L..M....LMsomebody
...L.O......someone
L....N......someone else
.....N.....Lsomeone whose
.....N......someone with
L..MM....M.Lsomething
L..O.......Ksomething came
LL....M.M..Mson
..MM...M...Lsonia
N..L.......Lsonnez
K.M..M.....Nsonntag
.M.ML.......sono
LMLML.......sonst
.......M..M.soon
.......M....soon as
...M..M....Lsophie
LLKONNL....Ksorry
...O.......Ksorry !
.M..........sorry for
L.LLMM.....Msorry to
.L.LM...M...sorte
.L.LM......Nsou
.N.........Lsouhaite
LN..........souhaite vous
NL.........Lsoup
.L...LMMM...sous
.LL......M.Nsous #
..M....M.M.Lsouth
MMLL........soy
L.M........Mspare
.......M....speak
K..........Mspeak to
..M....M....speak with
L..........Mspeaker
M..........Kspend
.....N......spijt
M.L........Nsportello
L.L........Nsportello #
...M........spostamento
...M.......Lspostamento colloquio
..LM........spostare
...M........spostare il
L.LN.......Mspostiamo
L..N.......Lspostiamo ?
..LO.......Lsposto
M.L.LN......spot
..M.........sprechen
N.M........Ksprechen mit
M.N........Kspreekt
M.M........Lspreekt met
LN.M.......Lspreken
LNLM.......Lspreken over
L.L.LO....LMspring
.L.K.......Ospringt
..MMML.....Ksr
L.M...M....Msra
L.N....M....ssa
M.M........Kst
L..N........sta
.LNL..LM..M.staat
..N........Lstaat in
L..........Nstaat op
L.N........Lstaat vast
LL...N..M..Lstack
M..L....M.M.staff
M........L..staff engineer
LML......M.Mstage
M.L......M.Lstage for
.M.M.......Kstagione
..L..M..M..Mstand
.M...M...M.Lstandard
K.N.N......Lstands
....N......Lstands cancelled
M.LM........stanza
M.LL........stanza #
LL....NM.M.Lstart
..M...N....Lstart #
......M.....start date
M......M...Lstart in
L.....N....Lstart monday
......N....Lstart when
L.......L..Ostarted
L.......L..Ostarted an
LLMM.M......starts
L.MN.......Lstarts at
L.N.........starts in
LL.........Nstartup
L.LLMM..M...stata
.....L..N..Lstata acquisita
L........M.Mstatement
.L..M......Nstation
L..M.L..M.M.stato
LL.M.....M.Mstatt
N..........Lstatt sie
L..OL......Lstattdessen
.L...N......status
...M........stay
L.M.........stay on
LMM.........stays
MLM.........steel
ML..........steel toes
LMMM........stehen
.LOM..L....Ksteht
.M...MMM...Kstelle
.ML...MM...Lstelle als
M.L..M.....Lstelle im
L.M........Nstellen
L.N.........stellen wir
MLL......NMLstep
NLL........Mstep is
.M...L.....Msteps
..LMN......Lsterkte
..LMN......Lsterkte met
..LM........stessa
L..O.......Lstessa ora
M.LN........stesso
LLL..M....M.steve
L.LO........stia
LLNOL...L...still
L..N.......Lstill #
L.O........Lstill good
M..N.L......still like
L.OL.M.....Lstill on
L.LN.......Lstill the
.L.N........still very
M..ML.M....Lstill want
..LLM.......stop
..M......M.Lstore
M........L..stores
L..N.......Lstorm
NM.M.......Kstrada
L.M.L.......straight
M.........M.street
L.LN.......Mstrike
.LL..M.....Mstrong
...N.......Lstuck
L..........Nstudent
L.NL..M.....studio
.L...M.L.M.Mstudy
N..L.LM....Lstunde
LM.L.....M..stunden
L.L........Nstuur
..LL.......Msu
..LL.......Osu cita
..M........Lsu entrevista
N.L........Lsu hoja
L.......M..Msu solicitud
.M..L...M..Lsua
.M...M.....Lsua candidatura
..L........Nsua consulta
..M..L..M..Lsua domanda
L.MOL....L.Lsua entrevista
L.......N...sua inscrição
..L.L..N....subject
L......O....subject to
L.L.M......Nsubmit
L..........Nsubmit your
L.......N..Lsubmitted
..L.....O..Lsubmitted on
......N.....subsídio
......N.....subsídio de
L.NLM....M.Lsucces
L.M......M..succes !
M...L...M...successful
L.......N..Lsuccessfully
........M...sucesso
.ML.......M.such
.M..........such dir
.L.........Nsuche
.L.........Nsuche ich
MMLL.......Msuchen
L..LM......Nsucht
.....M...M.Lsuerte
K.LNN.......suis
M...........suit
...........Msuit ?
.M.........Lsuit you
M.LL.NM....Lsuite
M.L..MM.....suite à
.MM......L..suits
M.LM.....L.Msuits you
.......N...Lsujeta
.L.LLM....MMsul
KM....N.....sun
..L..L...MLMsunday
NL..........sunday #
K.LLNL.....Osunday at
LO.........Lsunday or
MML.LM..L...suo
O.LML......Lsuo colloquio
MM...M...M.Ksuo cv
.MN........Jsuper
L.NL.......Lsuper dann
N..........Lsuperday
NML........Ksuperintendent
N..L..M....Lsupervisor
M...........supervisora
L.M...M.M..Lsupport
M..LLM......sur
L.LL.....MMNsur la
MLLL.......Msur les
LLM........Msur votre
K.M..M......sure
.M.....M...Lsurgery
O..L.......Lsurtout
.L.........Msurvey
..L.......M.sus
...........Nswap
..N........Lsweet
M.LNL......Lswing
.LM........Msystem
.MLL.....LLMsábado
KM.....M.L.Nsábado #
M..L.....M.Lsão
MLM...M....Lsì
.MML..MMM.LJsí
ML..LM.MM..Lsó
..M........Lsónia
......LN....sûreté
L.MM........t
LN...M.....Lt'es
..LL..M....Mta
...........Mtable
........N..Ltablón
M..L........tafel
L..MM...M...tag
LL..M......Mtag frau
LNLL..N.....tage
NL.ML.......tagen
L.LLMM...M..take
M........M.Ktake home
.LL.MM..M..Ltake it
...LN......Ltake on
..LM.......Ltake place
LL.LMLM...MMtake the
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
LMM.........talento
NL.L........talk
..K........Ntalk about
N.L........Ltalk money
.LN........Mtalk on
ML.........Mtalk to
M...........talk with
.L.LLMMM..LMtalked
..L........Ntalked to
K.M........Mtalking
LLM........Mtalking to
.M..........taller
..MM.......Ltalstation
.LL..L.....Otambién
LLNMLM......também
....M......Ltan
L..........Ntandem
M.....L..L..tarde
NM.........Ktardes
LL.........Otarjeta
MML......M.Ltask
L..N.....M..tatiana
LN..........tax
......M....Lte
..N........Lte confirmo
.L.MM...N..Kte doen
....M......Lte escribo
M.L...L....Mte esperamos
..ML........te espero
L..........Nte interesa
...LN....M.Lte komen
........M...te llamaremos
LL.......M.Nte maken
.L....N....Mte mando
L..M..N....Lte parece
PL.........Lte pasas
.........N.Lte pedimos
.L.........Nte queda
L.N........Lte recibe
..N........Lte recordamos
L.....N....Lte tekenen
...M........te va
.N.........Kte vendría
.MLN........te viene
NM.LM......Ltea
..L.M......Mtea and
MM.M.......Kteach
N..M.......Kteach a
..L.M..M...Lteacher
L.ML..MM.M.Lteaching
LLL...M.M..Mteam
LLL...M.M.LOteam and
L.....M...MLteam at
........L..Nteam can
..KM......MLteam lead
OLL........Lteamleider
.M.M.....L..teams
...N........teams link
N.M........Ktech
MM..........technical
..M.........technical interview
M..M.......Ltechnician
MMLM.......Ltechnicien
LM..........technique
LL.M....M.MMtecnico
O..........Lteil
.M.MLL......teilen
.M.ML.......teilen sie
.NN........Kteilnehmen
L.N........Lteilnehmende
L.L...OL...Ltekenen
......N....Ltekenen en
L.N.........tel
N.ML.......Ktelefon
N........M.Ktelefonat
ML..LM.....Mtelefonata
MN.........Ktelefonieren
.N.........Ktelefoninterview
LLML.M.....Mtelefonisch
L.O........Ltelefonisch besprochen
L..........Otelegram
...........Mtelephone
.ML.LL.....Mtell
.NL.LL......tell me
LM.........Mtell you
L.....M.....teléfono
..KM..LM.M..tem
N.LM....M..Ltema
.L.M..M....Mtemos
.LL...M..M.Ltempo
L.M.M.M....Ltemps
.LML.......Nten
......M.....ten days
.LM........Mten minutes
..N........Lten o'clock
L..........Ntenemos
.LM....M....tener
.L.MM.......tengo
....N......Ltenzij
....N......Ltenzij je
..N..M.....Lter
L.N....M...Lter herinnering
......M....Mterm
LLMNM...L...termin
L.M.........termin am
.N.........Lterminauswahl
L.OL.......Lterminbestätigung
M.LL.......Ntermine
L.N.........terminvorschlag
L......N.M.Ltermos
L...NL.....Mterrible
NMLL.......Lterrà
LLM...L...O.terug
...M..M.....terça
L..M........terça #
M.M.........terça feira
M...........tes
MMMLM......Ktess
L.....LMLO.Ktest
.N.......L..test and
..M......N.Ktest de
..L........Ntest drive
.........M..test for
.L.M.M...M.Kteste
.........N..teste de
ML......MN.Ktests
MM....M....Lteu
N..........Kteu currículo
L.L........Ntevoren
...L...M.M..text
M.L....M....text me
.M.M.L..M..Lth
LNN.L.......th #
..L.M...M..Lth and
N..........Lth at
LN.........Lth or
M.LM....L...than
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
L.M.........that we
L........M..that we'll
MML........Lthat work
.NM........Lthat works
..M...M....Lthat you
..L.....M...that your
MLN...M....Kthat's
M..LN......Lthats
............the
M.LM.L..M..Lthe #
...N.......Lthe a
N.M........Lthe ad
L.......L..Nthe admissions
ML....L...MMthe analyst
M........M..the attached
..M..M..L...the autumn
.LO.........the back
ML..M.......the bar
.L.LMMM.....the best
L.ML.......Mthe blue
N..L...M...Lthe board
..LL.M.....Nthe budget
L.M.N......Lthe calendar
MLML.M.....Lthe call
......L....Nthe candidate
L........N.Lthe case
.M......M..Lthe chief
LL..M.......the client
LLOM.......Lthe clinic
........N..Lthe closing
.LLLLN.MLM.Mthe committee
L.M...N.....the contract
L.ML......LMthe counter
M........M.Kthe data
..MML....L..the day
M.L.M......Lthe department
..N........Lthe depot
...........Nthe desk
..M........Lthe details
O.K.M......Lthe diary
M.NL.......Lthe door
........L..Nthe employer
L.....NM...Lthe enclosed
L...LMM.M...the end
N...L......Lthe evening
L.N.........the events
.L.........Nthe file
LMMM.M.....Lthe final
..L.....M...the first
N..........Lthe fish
L.LL....MN.Mthe folder
LNM........Lthe following
L.M.........the front
M.L.........the full
N.K........Mthe garage
M..........Lthe gate
......M....Lthe governors
.L.........Mthe group
L..L.......Othe hall
L.M.........the harbour
M.......M..Lthe hiring
..LN........the house
..LM........the inconvenience
L.MM....L.M.the interview
.LLN........the interviewer
.LL..M......the interviews
..L.......M.the invitation
..M........Lthe invite
NLL.........the job
.....N.....Lthe lads
.....L.....Nthe landlord
M.........MLthe last
L.M..M.....Mthe line
LN.......N.Lthe link
..LN.......Lthe little
K.P........Kthe loft
M..........Lthe main
.....L..M...the month
NL.M.......Lthe morning
L..........Mthe msc
LL...M.....Nthe new
.ML..M...M.Lthe next
.M..........the night
MM......L...the number
L..........Nthe offer
..L.....M...the office
N..LL......Mthe old
.MML........the one
LL......N...the ones
.....N......the opening
.ML.......OLthe opportunity
LM.L.M...MLLthe other
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
...L.......Mthe questions
L..........Nthe right
......M....Lthe role
LLM.......M.the room
ML.M.L...M.Lthe same
.L.........Nthe screening
..........MLthe search
...LNM.....Mthe second
.M......K..Nthe shelter
MML.......MLthe shop
..M.........the side
..LL..M...MMthe site
M.N..L.....Lthe slip
..L........Mthe spot
M.L.......LMthe station
...........Mthe status
N..........Lthe studio
M........M.Kthe take
K.LL..M..M.Nthe team
..L.....L..Nthe technical
MM.........Kthe test
MLL.......M.the time
M....L.....Lthe trustees
.L.....M.M..the two
..L........Mthe usual
L..........Othe vote
KNL..L..M...the week
LL.M.LM.M...the weekend
LLL.N......Mthe whole
L.L......P.Lthe written
N.LM.......Lthe yard
MMKM..M....Ltheatre
M.LL...M...Mtheir
....L.L.MM..them
.L...L..O...them all
L.PMLLL....Kthen
L..........Nthen !
M..M.......Lthen i
L.NL........then the
L.N.....M..Lthen we
L.N........Lthen we'll
K.P.........then you
....M.L.....there
...........Mthere are
L...ML...M.Mthere is
..L.......PJthere parking
M.M.M.......there will
L.M........Mthere'll
L.M........Mthere'll be
.LL.M......Mthere's
M...........there's a
..L.NL......there's no
L..MOL.....Ltherefore
LNL.....MLLMthese
M.LL......LMthey
NL.........Lthey'll
.L..LM...N.Kthing
M..........Lthings
.L....M..M..think
M.L...N.....think about
L...MM.....Lthis
.L.M..N....Lthis afternoon
..M........Lthis email
L.M.M.......this event
.LN....MM..Lthis is
.....M......this isn't
M...........this letter
..M.........this mail
LL..N...M...this morning
..L.....O..Lthis number
.....N......this occasion
.......N....this offer
.....M......this role
NLL........Mthis saturday
..LN.......Lthis thursday
M....O.....Kthis time
LNLL.L.....Nthis week
L...NM......this year
K..LM.LMNM.Kthose
..M......M.Lthose who
L.L..N....LMthough
LLL.......MMthought
L....L...N..three
.M.........Lthree days
.LM......N.Lthree hours
LM..........three times
ML.L...M.M.Lthrough
MLML.....M.Lthrough the
........N...through them
M.L......M..through to
N..........Lthrow
LN.M.......Lthu
LN.M.......Lthu #
LLLM.....M.Mthuis
LMMM...M...Lthurs
ML..........thurs #
..LN.......Mthursday
..N.........thursday #
.L.NL.......thursday ?
LL........MMthursday at
...M........thursday so
NLLM.......Lthursday the
LL.........Nthursday's
LNM........Lthursdays
............ti
LL.......M..ti chiediamo
N.LN.......Kti faccio
M....M.....Lti va
.M.L......L.ticket
L.M.L.....M.tickets
..N.........tie
..LLMM.....Ltiempo
.LMM........tien
ML......M..Ltienda
M...........tiendra
N.L.........tiendra le
..M......M.Ltienes
.L.N.......Mtijd
M..M........tijd #
LMMN.......Ltijdstip
NM.........Ktil
NM.........Ktil #
M.LM.......Ltill
N.LL.......Mtill #
O.L........Ltill about
LN.........Ltill the
..M...M.....tim
N..........Ltimbre
.M.ML......Ktime
OL.........Ltime #
LLLN.......Mtime ?
LN.........Ltime after
M.L..L....M.time and
.........M..time before
LLM........Mtime for
LN.........Ltime in
...LL.....N.time or
M..M...M...Ktime so
.M..........time that
L........N.Ltime the
.K.........Otime url
...M.M.....Ltime you
.O.M.......Ltimes
LM..........times are
.N.........Ltimes you
MMLM.......Ltiming
..MLN......Ltimo
N.M........Ktina
LL....O....Ltips
MM......M..Ltisch
..L........Ntiziana
.LNN.......Ktmrw
..N........Ltmrw #
..L........Mto
....L......Mto #
ML..LM......to a
M.....NL..MLto accept
LML..M.....Mto an
.....M......to another
..N......L..to answer
N.L.........to appear
LL..M......Nto apply
....M.M....Lto appoint
.M......N..Lto arrange
N..........Lto ask
...L.......Nto attend
OML........Kto back
............to be
..LMM..M...Kto bring
..M.........to calendar
....M.......to cancel
..LLM......Mto come
..M........Lto complete
...........Mto confirm
.....L..L..Nto decide
.L.........Mto discuss
...M........to do
NML........Lto face
..LM........to fill
N.LML....M.Lto follow
...........Mto get
....MMM....Lto give
.L...M.M...Mto go
..LLM.M.....to have
.M.L......M.to hear
L..........Nto help
LL..N.M.....to hire
..L...M.....to inform
M.LL....LM.Mto interview
...........Mto invite
M.....M...MKto join
M....L...M..to know
....ML..M..Lto let
.L.........Nto look
LLM.........to make
.........N.Lto me
..K...M...MMto meet
L...M.....M.to meeting
L..N........to monday
MLL.M.MM...Kto offer
N...........to one
.....N.M...Lto pass
N.L.........to prepare
L.L........Nto present
L.O........Lto recap
L........N..to record
...........Mto reschedule
M.M...M....Kto say
.M..........to schedule
..K.L....M.Mto see
.L.........Nto send
MM.........Lto set
L.....M.....to sign
.ML........Mto sit
.......M..MLto speak
LL....MM....to start
......N....Lto sun
...O.......Kto swap
LML.M.......to take
L.L......M.Mto talk
L....M.....Mto tell
.....L..M.NLto thank
............to the
..MM.......Lto this
L..........Mto thursday
L...M......Nto us
L.......L..Nto volunteer
............to work
L.M.NL....MLto write
M.L.........to you
..M.M.M.L..Lto your
.LMN.O....LKtoch
K..M....L..Ntoda
L.L.M...M..Ltodas
.L.MN...L.MMtoday
L.N.M......Ltoday #
L...M......Ntoday so
.M.....M...Ltoddler
.MML.M..L.MLtodo
ML..........toes
.L.......M.Mtogether
KM...M..L...toi
LLN.NL.....Ltold
..M.M.M....Ltold me
.N..........tom
N....M.....Ktomamos
.LMMM......Ltomorrow
N.NL.......Ktomorrow #
.L...M.....Mtomorrow ?
....M.......tomorrow at
L.LO.......Ltomorrow so
L.LNPL.....Ltomorrow's
L.LNNL......tomorrow's #
M..L.M......ton
M.L.....M..Lton cv
LLLL..M....Ntonight
...NLLM.M..Ltony
..L.......M.too
L.L.M......Mtook
KLP.LM......top
LL...M.....Ntop of
..L........Mtopic
N..........Ltops
..N........Ltor
LMNLL.L.MN.Ltot
LM....L.M.M.tot #
M..L........tot dan
L.N.........tot donderdag
.....M..M...touch
LM.N........toujours
LMLM.......Mtoujours à
L.M.......M.tour
L.M......M.Mtous
L.M......M..tous les
M.LL..LN.MMKtout
.MM........Ltower
KO.L........tra
L..........Ntra le
L......M...Ntrabajo
L.L....M...Mtrabalho
M.......MM.Ltrack
.LML.......Ntrae
N.M........Ktrae el
.L.L...M...Mtraga
LM.M......M.train
LMM....MM..Ltrainee
..L........Otrainer
..L........Ntraining
M.M.......NKtran
.........N.Ltranslation
.MM.........transport
.....N..L..Ltras
L.L....M...Mtravail
M.L.M..M....travel
...L.......Ntraz
LN..........tre
L.N........Ltree
.MMM.......Ltreffen
...........Ntreffer
LMM.........treffpunkt
M.N........Ltrek
.MMM.......Ktreno
LML...M..MLNtres
.L..M.M....Ltrial
M..L..M....Ltrial shift
.....MM....Mtried
L..M.......Mtrip
L.M....M.M..trois
KLLN.O......trotzdem
L..NL......Mtrouble
L.M.........trovi
M..........Ltrust
M.M..L.....Ltrustees
LN...M.....Ltruus
L.LM.M....L.try
...L......M.très
..M.........três
LM.L.ML...LMtu
LL.......N..tu as
.M.........Ltu candidatura
M.......M..Ltu currículum
KM.........Mtu cv
MMMM.......Ktu entrevista
..L.M.......tu me
.L......M..Ntu perfil
.M......M..Ltu postulación
.N.........Ktu préfères
L.MLLM..M..Mtua
L....M..M...tua candidatura
L..........Mtua entrevista
L.M.........tudo
..L.........tudo bem
L..L.....M.Mtue
L.ML.......Mtue #
.NLM.......Ltues
L..ML......Mtuesday
...N.......Ltuesday #
LM..........tuesday and
..........MNtuesday at
KN.M.....N.Ktuesday morning
L..........Mtuesday or
MLML........tuesday the
L...M...M..Ltun
..L...M.ML..tuo
...........Mturn
.LLL.......Nturni
L.MLL..ML...turno
...L..M....Mtussen
LM.L..M....Mtussen #
.LL.N......Ltut
L...N......Ltut mir
L.....M....Mtutor
LL.........Otutora
.ML.....LM..tutti
L.O........Ltutto
L.O........Ktutto ok
LLM..O......twaalf
...LL.LM..M.twee
.....M......twelve
M...........twenty
LL.......M.Ntwice
NM.........Ktwins
...L.....M..two
M..........Ltwo and
..L......M.Ntwo hours
M....M.....Ltwo of
LN.M.......Ltwo or
L.....MM....two references
LM...L..M.M.two weeks
...........Mtwo years
N.L........Ltyler
.L.......P.Ltyping
L.N.......MLtá
MMML.......Ltécnica
MM.........Ltécnico
LNLM..M....Ltú
NL.M.......Lu
..NL........u #
O.L........Ku come
M.L...M.....u de
NM.........Ku do
O.L........Lu eens
LM....M.....u graag
L.L........Nu heeft
LL.M.......Mu in
LL.........Ou of
M.N........Ku spreekt
...........Mu uit
N.M........Kuffici
KMML.......Nufficio
..M..L..L..Muhr
..LM........uhr ?
L.K........Ouhr am
ML.L.......Nuhr bei
L.N......M.Luhr bis
LL.........Nuhr bitte
.MM........Kuhr für
.LM........Nuhr im
M.L.......MLuhr in
LM.........Muhr oder
L.MM.......Luhr statt
..LO.......Luhr und
...L..M..M.Luhr zeit
N.M........Luhr zum
LMLN........uhrzeit
.M..........uit
LM.M.......Luit ?
M.L........Muit voor
LM.L.....N.Luiterlijk
K..M....M..Muitgenodigd
M..........Luitnodigen
MM.........Luitnodigen voor
ML........M.uitnodiging
MLLM........um
ML.MLL......um #
N.LL.......Lum die
..LLLM..LM.Numa
LL.........Numa conversa
..LL.......Numa entrevista
L....O......uma pessoa
NM.........Lumas
N.L.........umas #
..K......M.Mun
...........Mun breve
NMLL....M..Lun colloquio
L..........Oun cv
N..........Lun documento
M.LL.......Mun entretien
MM.........Lun essai
.L......MM.Mun incontro
MM.........Lun rato
LP.........Lun samedi
..M.....LN.Lun test
.L...N......un'altra
LM.........Mun'ora
NL..........un'oretta
M.L.LML..M.Muna
N..........Luna clase
...L.L..M..Nuna entrevista
M..M.......Luna hora
.....N...M..una persona
L........N.Luna prova
......O....Lunanime
......NM...Lunanimous
...N.......Lunbedingt
L..M.......Lunchanged
M.L..M......und
LM.........Nund #
O.LL........und dann
L.LMM.LN...Lund der
L.L..M.....Mund die
..N.........und herrn
N....M.....Lund ich
........M...und melden
O..........Kund reden
N..........Lund zwar
..ML.L.....Nunder
...........Munder review
LL.N........understand
...LLM...M.Mune
.....N.....Lune candidate
.LM........Mune demi
LL...N......une personne
LN.L......MLune petite
...........Nunfortunately
.....K.....Ounfortunately the
LLL........Nuniform
...L....M..Lunit
M..L........unit #
LOL..L.M...Luno
K..........Nunpaid
M.......M..Kuns
L.M.........uns am
L.ML..M.....uns auf
........M...uns eingegangen
.....M......uns für
M..........Luns gefallen
N..L....M..Luns in
L..MM.......unser
..L.M.M.....unser gespräch
LL.M....M..Munsere
MLL...M...MLunserem
LMNL.L.....Lunserer
L....N.....Lunsuccessful
M..L...M....unter
M..L.M..M.MKunterlagen
L.....O.....unterschreiben
......N.....unterschrieben
......LN....untersuchung
L......MMM.Luntil
MML......M.Luntil #
.N.........Luntil friday
L....L..N...until the
..LN.......Lunverändert
LMM.........up
L..L.......Nup ?
...........Lup a
KN.........Mup for
L..MM......Lup on
L.M........Mup to
N.........MKup with
L.N........Lupcoming
LLLM.M.....Mupdate
.....M..L..Mupdate on
...........Nupdate your
LL.O........updated
L..M........updated by
..L......N.Lupload
M.L....N...Kupon
..M........Lupstairs
..MMLM.....Lur
NL.L.M.....Luren
L..........Ourgent
MNM.LLL.LMLKurl
K.N.........url #
N.L.........url meeting
LN.........Lurl the
...L.LN.M.L.urlaub
M...M...M.LLus
LLL......N.Mus a
M.L.........us and
......M....Lus as
M...M......Lus at
M.......M...us by
.LL...M....Nus for
.M..M......Lus know
N..L.M.....Lus on
L.......M...us two
.MMLLL...M.Luse
..ML........use the
...........Nuser
.LL........Ousers
.M...M.....Lusing
.....M.....Lusing the
LM...NL...M.usted
.L........NNustedes
..L........Nusual
...........Mutc
.....L.....Outile
...M........uur
LNLM........uur ?
..LL..M....Nuur bij
LNLM.......Luur en
.L.........Muur in
L..........Nuur langskomen
M...........uur neem
.L.O.......Luur niet
LNM........Luur of
M.ML.......Luur op
L.L........Muur van
L.N...M....Luur voor
.N.M.......Luur wat
LM.N........uurtje
..LO.......Luurtje later
.LK..M....MNuw
L..........Ouw aanvraag
.LL........Nuw afspraak
.MM.....N..Kuw brief
N.L..M.....Kuw kandidatuur
.M...N.....Luw sollicitatie
..L........Mux
...........Mux researcher
N....M..ML.Lv
M..N......L.va
N.L........Lva ?
.LLP.......Lva a
L..M..M....Lva bene
ML.L.......Mva bien
OM.........Kva di
MM..M......Kvacancy
MM.L.......Lvacante
..L.M...M...vacature
L..........Nvacatures
M...M....M.Kvaga
.ML......M.Lvaga de
..L.....L..Ovagas
..MM........vai
...N.......Lvai estar
L.NL........vais
M.L........Nvalider
.M..........valley
L.N........Lvalues
....MM......vamos
..ML.M.....Lvamos a
L...M.......van
KN.N..M.M..Kvan #
L..M..LML..Mvan de
.N.........Lvan der
N.LM.......Lvan het
L..L.LL.M..Mvan je
L.MK.......Mvan morgen
L.L........Nvan tevoren
..LN........van woensdag
.LLM.......Mvanaf
L.....M....Nvanaf #
L..MNL.....Lvandaag
L....M......vanessa
LL.OM......Kvanmiddag
..NL.......Lvas
LLMM..N....Lvast
MML.........vc
M.LL.....M..ve
.MM......M.Lvedere
MMM........Kvedere la
...........Nvediamo
L....M......veel
L.MM........vem
..N.....M..Lvemos
..ML........vemos el
M.LM..M....Lvendredi
...M........vendredi #
..LN........vendredi même
.N.........Kvendría
.N.........Kvendría bien
.M.M.L......venerdì
L..M.......Mvenerdì #
MLM........Lvenerdì alle
N..........Lvenez
O..........Lvenga
..L.N......Lvengas
...LO......Lvengas a
MM....M....Kvenha
M.L..M.....Lvenir
M.LKNL.....Mvenire
N..........Lvenire al
M.LM........vente
.....N......venu
...M........venue
.M..L..M....ver
...LM.......verdad
M.MLM......Lverde
.L...O...M.Kverder
.....N.....Lverder met
....LN......vergeben
L..........Nvergeet
.LM.........vergessen
LL.L.......Overgoeding
K.M........Mverhinderd
..N.........verhinderd ?
.......O....verificación
L....M.M....verification
O.KL........verkauf
...N.M.....Lverlegen
...L.......Nverplaatst
.L...LM.MM.Lverrà
M.LL.......Mvers
N.LL.......Mvers #
L.M.........verschieben
...M........verschiebung
.LL........Nversichertenkarte
.L.L.......Overso
ML.L.......Mverso le
NLLM........verte
KL.L..PM...Lvertrag
...MN......Lvervelend
N...........vervoer
L..M..M...M.very
...M.......Lvery much
L..M.......Mverzetten
M.L.M.......veuillez
L....M...M..vez
NMLL.......Nvi
M..L.L......via
.........MMLvia de
N..........Lvia dell'artigianato
M.LL....M...vida
L.L........Nvida laboral
M.M........Kvidal
M........M..video
ML.........Mvideo call
N....M..ML.Lvideo interview
L.ML.......Mvideollamada
M........N.Lvidéo
M.L......M.Lviel
.L........M.vielen
.L........M.vielen dank
...M.......Mviene
.N.........Lviene ?
.L.........Mvienen
M..M.......Lvieni
..L.M.......viens
L...O.......viens pas
.L.MM......Lvient
.MLLM......Mvier
LMLN.......Mviernes
...MML.....Mviernes #
...N.......Lviernes a
MLL.....M...view
........L..Oviewed
...........Mviewed your
L..........Nviewing
MLLL.......Mvijf
O..........Lvimos
L....N.....Mvindo
O.L.....M..Kviola
MML.M......Kvir
KMM......M.Lvirtual
..L........Mvisa
..L........Mvisa interview
.........L.Mvisio
..O........Kvisioconférence
K.N........Mvisit
K.......M..Mvisit on
.MM........Lvisit to
LLL...LM...Nvisita
M..L..M...MLvisite
..M........Kvisitor
L..N........visitors
M.ML........visto
N...........vivo
M.L.......M.você
N.....M...MKvocê foi
L.M....N...Lvog
L.O........Lvogt
...........Nvoi
N.LM.....M.Lvoicemail
L.N.........voici le
N....M......voir
M.ML.......Lvoit
LMLM......M.volgende
LM.N.L....MLvolgende week
...........Mvoluntariado
L.......L..Ovolunteer
........K..Nvolunteer at
LLM........Mvolunteers
LLLM.NM....Lvolver
.....NM....Lvolver a
..M.M.M....Kvom
K..NLMM..M..vom #
L.O........Lvom büro
L....L..NM..von
M.L......M..von #
K..M..M.....von der
LLL..L..N.MMvon uns
.....M....M.vond
.L...N....M.vonden
..........M.vonden het
.....ML...M.voor
LL.L......MNvoor de
.MLL.......Mvoor een
LMM..L......voor het
ML.M.M....LLvoor je
L.LM.......Mvoor jou
N..........Lvoor u
...L.......Nvooraf
.......N...Lvoorbehoud
LO...L.....Lvoorkeur
...LO.......voorlopig
LLL..LOM..NLvoorstel
..LML......Nvor
L.K..M.....Nvor der
L..........Mvorab
......LN...Lvorbehalt
......LN....vorbehaltlich
N...LMM....Kvorbei
M........N.Kvorgesehen
K.ML.......Ovorher
..NL.M.....Lvorige
.M...M.....Lvorige week
.N.........Lvormittag
.O.........Lvormittags
MML.........vorrebbe
N.L........Mvorrei
MO.........Kvorremmo
.N..........vorschläge
....M.......vorstellen
M.MM.L.....Kvorstellungsgespräch
..N........Lvorstellungsgespräch am
M.L.....M..Lvorstellungsgespräch ein
N...........vorstellungsgespräch findet
P.L........Jvorstellungsgespräch ist
L..........Nvorstellungsgespräche
L..LM......Mvos
..O........Kvos diplômes
LO.........Lvos disponibilités
K.......L..Pvostra
............votre
MMLL.M.....Lvotre candidature
LN..........votre choix
L..........Ovotre demande
M.L........Mvotre dossier
...M.....M.Kvotre entretien
.MML.....M..votre parcours
M...........votre profil
L..........Nvotre projet
N...........votre présence
L..L.......Ovotre rendez
.L.........Mvoucher
M.L.........vous
.M..........vous arrange
L.....M....Mvous avec
N..........Lvous avez
L.ML......M.vous confirme
L.N.........vous confirmons
.M.........Lvous conviendrait
.M.L.......Nvous convient
L.LLM......Nvous de
...KN.......vous déplacer
L..LN..MM..Mvous faire
MLLM.......Lvous irait
M.LL...M.M..vous le
M...........vous munir
..LM..M.....vous propose
......M.....vous proposer
ML.........Nvous présenter
MMLM.......Kvous recevoir
......M..M.Lvous recevrez
LLL.......MMvous remercie
NMLL........vous rencontrer
..NL.......Lvous serez
N..........Lvous venir
MML.........vous êtes
LMLM....M..Kvoy
LMLN....M..Kvoy a
N..........Lvp
L.NL.....N.Lvraag
..M.........vraag naar
.LL..LM..M..vragen
LLLM.......Mvragen over
M..M.......Kvrij
LL.L.......Ovrijblijvend
LM.M.......Lvrijdag
ML.M.....M..vrijdag #
.NL...M....Lvrijdag om
..........N.vroeg
NMLL.LM....Lvuelta
L.LO.......Lvuelve
...........Mvul
..OL.......Lvía
ML.L....MM..vídeo
.N....M.M..Lvóór
N.ML.L.....Lw
...........Mw d
M.M......M.Kw the
MMM........Lwaar
MM.........Kwaar je
L.L.......N.wahr
L..N..M...L.wait
L..L.N....MMwaiting
M....M.....Lwalk
L....M......walk in
...........Lwalk you
.M.......N.Lwall
LQMLL......Kwann
.M..........wann passt
LQML.L.....Kwanneer
LO.........Lwanneer kan
ONK.L.M..LLKwant
P.L........Lwant a
L...M.O....Lwant it
M.LM........want to
MML...M....Kwant you
L..L.MM...MLwanted
L....M....NLwanted to
.MLLML..M...wants
MML.....M..Lwants to
L..L.O.....Lwar
M.L.........ward
N.L.........ward manager
MML.......MLwarehouse
LLL..MN...M.waren
M.........MLwarm
..L.LM.....Lwas
...N.......Lwas #
.....N.....Lwas a
.N.........Lwas passt
.....L..L..Owas received
........M..Mwas sent
M...........was sie
........N..Lwas submitted
ML..LN......was the
...N.......Lwas updated
...........Mwas your
MMM........Lwat
OM.........Jwat een
.N.........Lwat komt
NM.........Kwatch
L.MM.....N.Kwatches
..LM........water
M.L.....N..Kway
L..M.M....LLwe
.....M......we appreciate
.M.L.M...L..we are
.L.......M..we ask
..M.........we can
....M......Lwe can't
.....M.M...Lwe cannot
L.N........Lwe confirm
LM...M......we could
..LN.......Lwe do
.L.........Nwe found
.....N.....Lwe gaan
.LLMM...M...we got
....MM......we had
.L.M....ML..we have
L..L.N.MM..Lwe hebben
MML........Lwe het
L.M..M..M..Lwe je
.....N.....Lwe keep
L.M..N.....Lwe know
M..........Lwe liked
.M.M.......Lwe make
KM.......M.Mwe meet
...KL.....MMwe move
M.LM.......Mwe need
M..........Lwe nodigen
NMLM.......Kwe over
.......M.M.Lwe pay
...........Lwe read
.....N..K..Mwe received
LL.........Mwe record
L.N...L....Lwe said
....LN......we saw
L.MM........we shall
L........O.Lwe shortlist
......M....Mwe should
.L.........Nwe still
..NL.......Mwe talk
MM....M....Kwe want
.....M....L.we went
M...M......Kwe were
L.MM.L......we will
LML...O.....we willen
.....N.....Lwe wish
L...NN.....Lwe won't
M.L....M....we would
O....M....LLwe zoeken
M.K...MM....we'd
L..M.......Mwe'd be
M.L....M....we'd like
LMLL..NM....we'd love
.LN.....MN.Lwe'll
L..M..M.....we'll do
M.M........Kwe'll have
M.ML.......Lwe'll see
..M.........we'll talk
..MLM.......we're
MM.........Lwe're at
..NLL......Lwe're on
...LN.......we're shut
LL...O..M...we've
.....N....L.we've chosen
....LO......we've filled
L.ML....M...we've got
.....N....L.we've offered
MLML........wear
M...........wear boots
...M........weather
L.K........Owebinar
L.M.........website
LNM........Lwed
LM.L.......Mwed #
...N........wed apr
.MM.......LMwednesday
M...........wednesday #
L.N.........wednesday at
....L......Nwednesday is
...NM......Lwednesday's
MN.........Kweds
M.M........Lweds #
KOK.L.M....Mweek
.MLL.......Mweek #
LN.........Mweek ?
L..M.......Mweek after
.M.........Lweek but
LN......M..Lweek of
LO...L......week or
LM......N..Lweek van
.O.........Lweekday
L.M...N.....weekend
........M...weekend and
LN..........weekends
...........Nweekly
LML.L.M.N.MLweeks
L.OLM......Lweet
...MNM....LKweg
.........M..wegen
M....M.....Kwegen der
LL.O.......Lwegens
L.O........Lweighbridge
..L.N...M..Lweiter
.........M..wel
LO.........Lwelchem
LM..........welcher
LN..........welcher tag
LL.L..N...MNwelcome
L.....M....Mwelcome aboard
.L....M.....welcome to
LM...L.....Nwelk
LOL.........welke
LO.........Lwelke dag
.LL...N....Mwelkom
M.L..M......well
..K.......LPwell for
..N........Lwellies
..LN.......Lwellington
L.M.M.......wendy
MLL..MM...LLwenn
O.L.........wenn das
L.....M....Mwenn du
K..LMMN..M..wenn sie
M.LL....MM..wenn's
....LO....LMwent
....LO.....Lwent with
..L..M..MM.Kwerden
LL..MNM....Lwere
....LN......were not
N.K.....M.L.werk
M.L........Lwerken
KL.L.......Pwerkgever
..NL........werkplaats
N..M.......Kwerkstatt
L.LN......M.wessel
M.M........Lwest
.....L.M...Mweten
.L......M...weten of
L..........Nwg casting
..MM.......Lwharf
LNL.L......Mwhat
.N.........Lwhat day
LN..........what days
.N.........Lwhat does
........M...what happens
O.L........Lwhat i
M..........Mwhat the
.....M..M..Lwhat we
.M.M.......Lwhat works
.L..L......Mwhat you
MM..........what you'd
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
NL....M....Lwhether you
LPL..L.....Lwhich
.N.........Kwhich day
.N.........Lwhich is
L..........Mwhich of
LM.M........which one
LN..........whichever
O........L.Lwhiteboard
.LML.M...M..who
M..L.M.....Lwho can
.....M.....Mwho has
N.L.........who runs
L.M........Mwho will
L....M.....Mwho's
L...N......Mwhole
.....M.....Lwhose
.....M.....Lwhose experience
............why
.LN..LL..M..wie
K..O.M......wieder
N.L.........wife
L.O........Lwifi
LL.....M....wij
..........M.wij vonden
LL.P.......Lwijziging
..L..M.....Mwil
MNL.........wil je
.L.M.L..M..Lwill
L.M.........will ask
L.M.......MLwill attend
...M.L..M...will be
L..O.......Lwill begin
L.N.........will bring
.LM....M....will call
.LMM....M..Lwill have
M..........Lwill last
N.L........Lwill make
..M........Mwill meet
.LLMMM.....Lwill not
...N.......Lwill now
..........NLwill revert
M.M........Lwill see
O.L.........will show
M.L........Mwill sit
L.ML.......Mwill take
MML........Lwill then
LL.........Nwill visit
..LLM...L..Mwill write
M.LLL.NML..Lwillen
NLL...M.....willen je
L.....M....Lwillen jou
..L.M......Lwilt
...N.......Lwind
M.LL.....N..window
.M.........Lwindows
M..........Lwing
NL..........winkel
M....M.....Lwinter
....L...M..Lwir
K........N..wir alle
L.L........Nwir bestätigen
LL.N........wir das
.......M...Mwir freuen
LMM..M......wir haben
L....M...M.Lwir ihnen
..N........Lwir ihr
O.L......L..wir laden
M.....M....Lwir möchten
L.L........Mwir sie
N.L........Lwir suchen
LL..LM......wir uns
.N.........Lwir würden
MLLMM....M.Lwird
..L.MM.....Lwirklich
K...MM......wish
LM..........wish to
....MM..L.MLwish you
.....M.....Lwishes
M....M.....Lwissen
L.M..M....L.wit
...........Lwith
....LM.....Mwith a
L.N........Lwith anneke
L..N........with candidates
L......M...Nwith dr
......OL...Lwith effect
O.LL........with her
.LL.N.M..M.Kwith it
MM..L.....M.with me
.....N......with more
L.MM........with mr
..M..M....MLwith my
.LL........Nwith one
.ML.M.......with our
.....N......with someone
L.M.....N..Lwith thanks
..M.LML.....with the
MMLLM......Lwith two
N..L.M....LKwith us
.M.L....L...with you
LNL....M.L..with your
..LL.LM....Mwithdrawn
.LL.....MM.Mwithin
.LL......M.Nwithin #
......M.....within ten
M.L.LM......without
L.L........Nwitness
L.L........Nwitness interview
LMNL.....M.Lwo
LNKM.LM....Lwoche
.N.........Lwoche mal
LM....LMM...wochen
LMLN.LL.L..Mwoensdag
M..........Mwoensdag #
.N.........Lwoensdag of
KO.........Lwoensdagochtend
L.....M....Mwohnung
KMLM.LM....Mwollen
.LL.ON....LKwon't
LLL.NO....LLwon't be
.........P.Kwoorden
N..L.L...O.Jword
M.L.M......Lworden
.M.......MMLwords
LNKN........wordt
N.KM........work
N.L.........work ?
.ML........Mwork and
.MLN.......Lwork for
MM.........Lwork on
L.L....M...Mworker
........M...working
KN........M.works
LML.......M.works for
..K.......LPworks well
N...........workshop
L.N........Lworkshop ?
NMK.L...L...would
MLLM.......Lwould #
.M..LM...M.Lwould be
NMLL...M....would like
.M.....M....would love
NL..........would thursday
M.LML.M.....would you
NL.........Lwouter
M.M........Lwrap
..N........Lwrap up
L...ML...MMLwrite
LL..M.M..M..writing
L..........Mwriting a
.L........M.writing to
L.L.M....O.Lwritten
L........O.Lwritten examination
NL..LM...M.Lwrong
.LKLLM....LPwrote
L...N.......wurde
.M.........Lwählen sie
MML........Kwäre
MM.........Lwären
.....M......wünschen
..L........Nwürde
MNL........Lwürden
M...........würden sie
M..L..M.....x
..L...N.....x #
..LOML......xx
...........My
LM.........My #
L.M........My a
MM..M......Ly con
......MM....y el
.L......N..Ly entrevista
OL.........Ly hablamos
LN..........y hora
L....M.M....y la
M.L.M..M..MLy lo
.L.N.......Ly mañana
M.LM.......Ly me
N.M........Ky media
.LLN.MM.ML.Ky no
M.L.........y nos
..........M.y por
L.LNM......Ly se
.L.........Ny si
LNML.......My te
L.L........Oy tu
L..M.....M.My un
M..L.L......y yo
K.MLMM..M..Lya
LML.M.M....Mya no
N....L.....Kyard
KLMLMM.....Myear
L.M...M.....year #
....NL.....Lyear and
..L......L.Nyearly
LL....L....Pyears
L.O........Lyep
NL.L..P....Jyes
L.....N....Lyes !
.....LO....Lyes and
NLL.........yes or
LML.......MMyesterday
.NLL..LM....yet
MMML.....L.Lyo
..O........Lyo mismo
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
M..L..M..M..you are
....M......Myou around
LL....NM...Myou as
.LM.......NLyou asked
...L......LMyou at
MLL..L......you be
L..........Nyou before
L..........Myou both
N..........Lyou bring
L....M.....Myou but
...........Myou by
L.NLL...MMLLyou can
M.L........Myou can't
L..........Nyou cannot
.MLL.......Myou come
MML..M.....Lyou could
..L.N.M....Kyou did
LML........Myou do
.LL........Myou don't
..O........Lyou down
M......M...Lyou drop
M..L.ML.....you for
..N........Lyou friday
M..M.......Lyou from
KMM...M.....you go
.M....N....Kyou got
....N.......you had
MML.L....M..you have
......N....Lyou haven't
MM.MLN....LJyou in
...M........you instead
.LL........Oyou interview
MLL.M...MM.Lyou know
...M......L.you let
K........M.Myou like
L.M.M....L..you may
..........M.you monday
L.M..M......you need
MNL.........you next
M...N......Lyou off
M...L..M....you on
.......M.N.Lyou pass
NLL..M......you passed
LN..........you prefer
L..........Myou round
L..........Myou said
.M.M.......Lyou send
LMLM...M..MLyou so
K.M..M.....Myou speak
......NM....you start
L.......L..Oyou started
M.LLL......Myou still
L..L..M....Myou take
KM........MMyou tell
.....M......you that
......MM...Lyou the
...L......MLyou then
N.M.......MKyou thursday
N.L...M.L..Kyou to
L.N.LM.....Lyou tomorrow
..M.........you up
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
L.OLL.M..M.Lyou'll
..N........Lyou'll be
.L......N...you'll hear
..MLLM.....Myou're
L....M.....Myou're a
L.N........Lyou're all
L.M........Myou're booked
..L...M....Myou're in
N...........you're looking
..N..M.....Lyou're on
M.L......M.Lyou're through
M.LLM..MML..you've
..L....M....you've been
M...........you've got
M.L.........you've made
LL.........Nyou've passed
...L....M...your
..M...M....Lyour acceptance
M........M.Lyour answers
MMLL.M..N..Lyour application
L..LN.......your appointment
LNM........Lyour availability
.L.........Nyour background
...........Nyour bank
..N........Lyour booking
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
..L.....O...your form
.L.........Nyour home
.ML..M..L...your interest
.LNN.......Jyour interview
NML.....M..Kyour letter
..L........Nyour manager
N.LL....M...your message
N.L.........your mum
.L.L.M.....Nyour name
.LL........Nyour new
..L........Nyour next
NML.......MKyour note
.M.L.M.....Lyour number
L.....M....Myour offer
..MM.......Kyour onsite
LMM......M..your own
L.NLM......Lyour panel
..K....M...Nyour passport
..........LNyour payment
N..........Lyour portfolio
M.L.....N...your profile
L..........Myour questions
.L...L..M..Myour resume
LMM........Lyour slot
L..MML....NLyour time
M..........Lyour video
L.N........Kyour visit
..L......L.Nyour yearly
.L...MO.L..Kyours
MLL...P....Lyours if
N...........yours is
.L.......M.Myourself
KL.....N...Nyoussef
...L.......Mzaterdag
NL..........zaterdag om
LM.L...M...Nzeg
LL.........Ozehn
LL.........Nzehn minuten
ML.N.......Lzeit
.N..........zeiten
.M.M.......Mzelf
LN..........zelf een
L.LQL......Lzelfde
L..OL.......zelfde tijd
ML.LM......Mzich
K.O.......M.zie
K.P.........zie ik
NMML.L.....Lzien
L.N........Lzien we
L....L.M....zijn
N..LM..M...Lzin
.LLMLM..ML.Lzit
O.LM.......Kzit er
L.....N.....zit erbij
NM.L.......Lzitten
NM.........Lzitten we
..LM..LM..M.zo
L.....M...M.zoals
.K.M.......Nzoek
.L.........Nzoek ik
O.L.MM....LKzoeken
PLLL.......Lzoeken een
MLL........Nzoekt
LML......N..zondag
.L.......O..zondag #
MLLL.LLN...Mzonder
MM.M.....L.Lzoom
..M.........zoom url
LNL..L.....Mzou
MLLLM......Mzu
.ML.....M...zu einem
....M.......zu kommen
M..M.......Lzu uns
..LM.......Mzullen
..LM.......Mzullen we
.LLL....MMLMzum
L.L..L.M....zum #
L..........Nzum auswahlgespräch
.........MLMzum gespräch
LL.........Ozum kennenlernen
..M.........zum vorstellungsgespräch
L.L...M...MMzur
LLM..LNM...Lzusage
NM.........Lzusammen
N.L........Lzusammen und
N..........Lzwar
LOLL.......Lzwei
LO.........Lzwei drei
.NL.........zwischen
LM.........Mzwischen #
NLM........Lzé
MMKLL.L.O.L.~1:application
KN...L...L.M~1:appointment
LLLLL....P.L~1:assessment
.N..LL...L.M~1:availability
LL.........N~1:bank
L.N.MLL....M~1:booked
.LMKL.....MO~1:bring
M.MLLLM.M..L~1:call
LLL.RL.....L~1:cancel
K.KL.ML..M.O~1:candidate
LOL.L.......~1:choose
...LM...L.LM~1:client
M.M..L..L...~1:clock
N.L.M...L...~1:come
KKLLLLNMMO.M~1:complete
.LLLL..R...L~1:condition
JLPLL.....MM~1:confirm
KLLLNP...L.K~1:decided
LLKN.OL.....~1:decline
LLLLPN......~1:filled
..LL..MM..M.~1:forward
LLL....N...N~1:health
LKLLM.OM....~1:hire
LLL.MLMML..N~1:home
.ML..L.....N~1:hope
.L..L....M.M~1:internal
.........L.M~1:interview
LLML.M.....M~1:interviewer
M.LL.....M.M~1:invite
L.M...M....M~1:join
L.L.MN..M..L~1:keep
N.MLLLL.....~1:meal
.MLL........~1:meet
....LL..LMLM~1:minutes
ML...L....LM~1:month
K.KQ......LM~1:move
LLLLM.OMLL.M~1:offer
M.....L.....~1:onsite
MMKLL.L.M.MN~1:opportunity
.....M.MLL..~1:panel
.LK.MN...LML~1:past
...LM.M....L~1:position
LLLL.....N.N~1:press
.......LOL.L~1:received
L..LML..M..N~1:recruiting
KLLNQOL.LLLK~1:regret
K.PLL......M~1:reminder
L.MKM..LMMM.~1:reply
LLM...L....N~1:research
...L....M..M~1:review
MLM..L.....M~1:room
.ML......M.L~1:round
..L...NMML..~1:sales
LL.........N~1:school
MMLLLM..M...~1:shortlist
MM........M.~1:talk
.M......ML..~1:team
LLLK.NL.M.OL~1:thanks
LKMONL..LLML~1:tomorrow
L.NL......NL~1:travel
ML.L.MM..M.K~1:trial
M...L.L....M~1:video
M.LM........~1:visa
ML......L..M~1:weekday
.M.....LL.ML~1:withMe
..LLMM..L.M.~1:yesterday
.LM..LLMM.L.~1:zone
.MLLL.L.O.LM~application
..L........M~application&bring
M..........L~application&call
MLL........M~application&clock
...........N~application&complete
..M.....M..L~application&confirm
.....M......~application&decline
M...........~application&forward
.....L.....M~application&home
.M...M......~application&hope
...........M~application&interview
M....M......~application&invite
.M......M..L~application&keep
..M.........~application&minutes
M.......M...~application&month
........M..L~application&onsite
........M...~application&past
MML.....M...~application&position
..L.....N...~application&received
L.......M...~application&recruiting
.....M......~application&regret
........M...~application&review
L..........M~application&round
........L..M~application&school
MM......M..L~application&team
M.......MM.L~application&thanks
M...........~application&weekday
M...........~application&withMe
L.......M..M~application&zone
L..........N~application>availability
ML......N...~application>call
O.L........K~application>come
.LL.....M..M~application>complete
MM.........L~application>hope
MM...M.....K~application>internal
....LL..M..N~application>interview
NMLL.......L~application>meet
L.......M...~application>month
LM......M..L~application>onsite
............~application>opportunity
.L...M..M..M~application>past
.ML.....M...~application>position
........N...~application>received
.L......N...~application>review
L..........M~application>round
........L..M~application>school
...........M~application>talk
L.......O..L~application>team
........N..L~application>thanks
........L..M~application>tomorrow
MM.........L~application>weekday
L....L..N..M~application>zone
LMM..L...L.N~appointment
...........M~appointment&availability
..M.........~appointment&booked
L..........M~appointment&call
...........M~appointment&choose
...........M~appointment&confirm
...........M~appointment&decline
..M.........~appointment&hope
.M.........L~appointment&interview
.MM.........~appointment&minutes
...L.......M~appointment&month
...........M~appointment&reminder
L..........M~appointment&weekday
..N.........~appointment>booked
..M.........~appointment>clock
..L........M~appointment>confirm
.ML.M......L~appointment>interview
LM.L.......M~appointment>month
..L........M~appointment>weekday
M..........L~appointment>zone
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
L.LM.......M~assessment&weekday
L..M........~assessment>clock
.........N.L~assessment>complete
.........N.L~assessment>internal
........M...~assessment>interview
.........N.L~assessment>invite
.........N.L~assessment>minutes
........M...~assessment>month
.LL........N~assessment>weekday
.NL.LL...L.M~availability
LM..........~availability&choose
............~availability&clock
.M..........~availability&hope
LM.........M~availability&interview
.M..........~availability&minutes
.M..........~availability&month
.M........ML~availability&round
MM..........~availability&talk
ML.........L~availability&thanks
...M.......L~availability&tomorrow
.LM........N~availability&weekday
L.........M.~availability&withMe
M.L.........~availability&zone
.L.........M~availability>appointment
M..M........~availability>clock
.L.M........~availability>hope
...........M~availability>interview
.M.........L~availability>minutes
.N.........L~availability>month
LL.........N~availability>opportunity
LN.........L~availability>round
M...........~availability>talk
...L.......N~availability>weekday
..L...M....N~bank
..L...M....M~bank&bring
M...........~bank&interview
N.L......M.L~bank>clock
L.N..L...M..~booked
..M.........~booked&call
...M........~booked&clock
..M.........~booked&interview
....M.......~booked&month
...M........~booked&move
....L......M~booked&past
M.LM.......L~booked&position
..L........M~booked&weekday
..M........L~booked>clock
...........M~booked>interview
MLM.M......L~booked>month
..M........L~booked>position
L..LM......M~booked>weekday
MLMLLL.....N~bring
L..M........~bring&clock
..L........M~bring&confirm
...........M~bring&hope
L.L........N~bring&interview
L..........M~bring&offer
L..........M~bring&onsite
...........L~bring&past
............~bring&position
..M...M..M.L~bring&reply
...........L~bring&room
L..........M~bring&team
..L........M~bring&visa
L..........M~bring>application
..M...M....L~bring>hope
...........N~bring>interview
M.M........L~bring>minutes
L.....M...MM~bring>offer
L.M.........~bring>position
..L........M~bring>visa
..ML..M.M...~call
.M.........L~call&choose
ML..........~call&clock
LLM.........~call&come
..M........M~call&confirm
L....M.....M~call&hope
LM..........~call&internal
L.......M..M~call&interview
...........L~call&meet
.M..........~call&minutes
ML......M...~call&month
...........M~call&move
..M........L~call&past
.L..........~call&position
..M.....M...~call&recruiting
......M.....~call&reply
M..........L~call&review
..M.........~call&room
L...........~call&round
.MM........L~call&talk
..MM.......L~call&team
NLL...M.....~call&tomorrow
...M........~call&video
ML..........~call&weekday
M.L...M....L~call&withMe
..M........L~call>application
...........M~call>availability
..LM..M.....~call>clock
L..........M~call>come
.....M...M..~call>hope
L.......N...~call>interview
.M..........~call>minutes
ML.........L~call>position
M.......M..L~call>recruiting
M...........~call>review
..M........L~call>talk
LM.........L~call>team
M..L..M....M~call>tomorrow
ML......L...~call>weekday
MML..MM...LL~call>withMe
LL..QL...L..~cancel
....M.......~cancel&client
..L.N.......~cancel&clock
....M.......~cancel&filled
...........M~cancel&hope
...LN.......~cancel&interview
....N......L~cancel&month
L.OL.......L~cancel&move
....N......L~cancel&past
....N.......~cancel&position
....M.......~cancel&recruiting
....ML......~cancel&regret
M.L.M......L~cancel&room
....N......L~cancel&talk
....M.......~cancel&tomorrow
..L.O.......~cancel&weekday
....M.......~cancel&zone
ML........M.~cancel>hope
....OL.....L~cancel>interview
L.N.L.......~cancel>move
....M.......~cancel>past
..L.N.......~cancel>position
....M.......~cancel>recruiting
M...M......L~cancel>room
...MN.....LL~cancel>weekday
LLLL.ML..M.N~candidate
...L.......M~candidate&clock
.....M......~candidate&decided
.....M.....L~candidate&decline
..L......M..~candidate&interview
.....M......~candidate&meet
..L.........~candidate&month
.....N......~candidate&past
...........M~candidate&position
.....M......~candidate&round
.....M..M..L~candidate&shortlist
...........N~candidate&weekday
.........M..~candidate>assessment
...........M~candidate>clock
.M.........L~candidate>complete
M.L..M......~candidate>interview
.L.....M...M~candidate>minutes
.....M......~candidate>past
...L.......M~candidate>position
LLM......M.M~candidate>talk
L.LM..L.....~candidate>weekday
LPL.L.......~choose
.NM........L~choose&clock
LM....M....L~choose&come
......M....L~choose&complete
.L.M.......M~choose&decline
.N..........~choose&hope
.ML.........~choose&interview
.....M.....L~choose&meet
.M..........~choose&minutes
LN.........L~choose&month
ML..MM..M..L~choose&past
LM.M........~choose&reply
............~choose&round
.M....M....L~choose&weekday
.M.M.......L~choose&withMe
.M.........M~choose>appointment
LM.........M~choose>availability
.M..........~choose>call
LN.M.......L~choose>clock
LM..........~choose>come
.L.M.......M~choose>decline
.M..........~choose>hope
.M.........M~choose>interview
.N..........~choose>minutes
.M.....M....~choose>month
LM..........~choose>round
.........M.L~choose>talk
M..L.......M~choose>weekday
....M...L.LM~client
...........M~client&interview
...........M~client&position
..L........N~client>team
M....L..L...~clock
O.LM.......L~clock&come
L.....M..M..~clock&complete
.......M....~clock&condition
L.ML......MM~clock&confirm
.....M.M....~clock&decided
....M.......~clock&filled
............~clock&forward
.......M...M~clock&health
M...........~clock&hope
...M........~clock&internal
M...........~clock&interview
M.L........M~clock&invite
...........M~clock&join
..M.........~clock&meal
..M.........~clock&meet
ML.........M~clock&minutes
M..........M~clock&month
L.LN........~clock&move
L.....N....L~clock&offer
..LM.......M~clock&onsite
M..........L~clock&opportunity
...M........~clock&panel
..L........M~clock&past
............~clock&position
...MM.......~clock&regret
L.M.........~clock&reminder
...........M~clock&review
M.L........M~clock&room
............~clock&round
............~clock&school
M...........~clock&talk
M...........~clock&team
..........NL~clock&thanks
M..M........~clock&tomorrow
M...........~clock&trial
ML.........M~clock&video
............~clock&weekday
MM..........~clock&withMe
M..M.......L~clock&zone
.LL........N~clock>application
MM.........L~clock>appointment
LMM.......L.~clock>availability
..L........N~clock>bank
L.MM........~clock>booked
M.LL.......M~clock>bring
.LML.......M~clock>call
..L.N.......~clock>cancel
...........M~clock>candidate
LN..........~clock>choose
..L........M~clock>come
..M...MM...L~clock>complete
L..M......NL~clock>confirm
.........M..~clock>hire
..LM........~clock>hope
..M........M~clock>interview
......M..M.L~clock>invite
L.M.........~clock>join
L.M.........~clock>meal
..N........L~clock>meet
M..L........~clock>minutes
LN.........L~clock>month
L..N........~clock>move
LL.L..N.....~clock>offer
ML.M........~clock>onsite
..L.........~clock>panel
LML.N.......~clock>past
LLNLM......M~clock>position
M.........ML~clock>received
L.M...M.....~clock>recruiting
............~clock>regret
.MLL........~clock>reply
...........M~clock>review
ML..........~clock>room
..MM.....M.K~clock>school
N.LL........~clock>talk
..M......L..~clock>team
.LL.......N.~clock>thanks
LM.NL......L~clock>tomorrow
N..........K~clock>trial
LLMM........~clock>video
LNLM........~clock>weekday
.MM........L~clock>withMe
..MM.......L~clock>zone
M.L.M.......~come
L.....N....L~come&complete
L...........~come&forward
.M..........~come&hope
M.LM........~come&interview
M....M......~come&meal
...L.......M~come&meet
...M........~come&minutes
M.L.........~come&month
L..........M~come&move
L.....N...ML~come&offer
L...........~come&onsite
M..........L~come&position
............~come&room
...M........~come&round
NM.L.......K~come&talk
L....M......~come&team
L....N.....L~come&thanks
M...NL.....K~come&tomorrow
M...........~come&trial
............~come&video
OLL.........~come&weekday
M..........L~come&withMe
M...M......L~come&zone
..MM.......L~come>call
...M........~come>clock
L.....M.....~come>complete
.M..........~come>forward
..L.L......M~come>hope
O.L........L~come>interview
M....M......~come>meal
.LM.........~come>minutes
...M.M......~come>month
LM.L.......M~come>onsite
L...M.......~come>past
M.L.M......L~come>position
...MM......L~come>regret
M.L........L~come>room
M..M.......L~come>round
.MM....M...L~come>talk
.L..NL....ML~come>tomorrow
L..........M~come>video
OLKM..M.....~come>weekday
KLLLLLO.MN.M~complete
............~complete&hope
..L......M.M~complete&minutes
L.....M..M..~complete&month
......O.....~complete&offer
........M...~complete&past
.L.........M~complete&position
......M.M...~complete&received
........M...~complete&thanks
LM....N..M..~complete&weekday
......M.....~complete&withMe
.L.........N~complete>application
.........M..~complete>assessment
......M.M..L~complete>call
.L.......M..~complete>clock
.L..........~complete>hope
..L......M..~complete>minutes
.........M..~complete>month
L.....O.....~complete>offer
........N...~complete>past
......M.M..L~complete>sales
..M.........~complete>video
L.....M..N..~complete>weekday
.LLLL..Q.L.L~condition
.......M....~condition&forward
.......M....~condition&hire
.......M....~condition&hope
.......M....~condition&interview
.......M....~condition&month
.......N....~condition&offer
.......N....~condition&position
.......M....~condition&sales
......LO...L~condition>health
LL.....N...L~condition>hope
.......N...L~condition>position
.......M....~condition>sales
LLO.LL...LMM~confirm
M.L.........~confirm&hope
L.NL........~confirm&interview
M.........ML~confirm&join
L.N.........~confirm&month
L.M.........~confirm&position
M.L.........~confirm&reply
L.N.........~confirm&round
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
L.N.........~confirm>round
LMM........L~confirm>video
L.........MM~confirm>weekday
K.LLMP....ML~decided
.....M......~decided&decline
L....M......~decided&interview
.....M..M...~decided&meet
.....N......~decided&past
.....M......~decided&position
.....M.....L~decided&team
L...M.......~decided&yesterday
.....M......~decided>decline
LLLMMO......~decline
...M........~decline&hope
ML...M.....L~decline&interview
...M.M......~decline&month
.....M......~decline&opportunity
.....M.....L~decline&panel
.....M......~decline&past
....MM......~decline&position
.....M...M..~decline&round
...M........~decline&weekday
...M.......L~decline&withMe
.....M.....M~decline>application
..M..M.....L~decline>candidate
.....M......~decline>opportunity
..L.M.......~decline>position
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
..L.......M.~forward&team
..........M.~forward&thanks
......M.....~forward&weekday
M...........~forward>invite
....M.....M.~forward>meet
..LMM.M....L~forward>month
L.....MM....~forward>position
......MM...L~forward>sales
.ML........M~forward>talk
...L.......M~forward>weekday
NML.....M.LL~h:application
..........L.~h:availability
L..M.......M~h:bring
M...M......L~h:cancel
..LL..M....O~h:candidate
LLNN......ML~h:clock
.L....M.....~h:come
OMK........L~h:complete
L.JNM.....N.~h:confirm
L.KPM.M...LL~h:decline
M.M.........~h:forward
M.K.......LN~h:hire
....L.....N.~h:hope
.LL.M.....M.~h:interview
L.M.......M.~h:invite
..N.......L.~h:meal
LL.O......L.~h:meet
.LLN........~h:minutes
M.........M.~h:month
...NM.....LL~h:move
M.L........N~h:onsite
M..L........~h:opportunity
.MK.L.M...MM~h:past
N.KM.......L~h:position
LM.L.......M~h:received
..K........O~h:recruiting
.MJONLM...LL~h:regret
..LM........~h:room
..L........M~h:round
L.NL........~h:school
..MML......L~h:talk
.MK.......MM~h:team
L.NL.LM...NK~h:thanks
..LN........~h:tomorrow
KLONNL..L.LL~h:weekday
..N........L~h:withMe
..L.L.....NL~h:yesterday
L.L..L.O....~health
.......M...M~health&weekday
KKLLM.OM.M.L~hire
......MM...L~hire&hope
L.....N.....~hire&month
......M.....~hire&weekday
LL...LOM....~hire>month
L.....N.....~hire>weekday
.L...LMM...M~home
...........M~home&weekday
.L.........M~home>hope
L.L........N~home>weekday
.ML........M~hope
............~hope&internal
M.L........M~hope&interview
............~hope&invite
M...........~hope&join
MML.........~hope&meet
.M..........~hope&minutes
M.L.........~hope&month
............~hope&move
............~hope&onsite
...........M~hope&opportunity
.M..........~hope&panel
...........L~hope&past
M.L.........~hope&position
.M.M.......L~hope&received
............~hope&reply
.M.........L~hope&review
..M.........~hope&room
MM.........L~hope&round
.......M....~hope&sales
.ML........M~hope&talk
.M..........~hope&team
M.LLM.......~hope&tomorrow
...........M~hope&video
M.L......M..~hope&weekday
..L.........~hope&withMe
.........M..~hope>assessment
.NL.........~hope>availability
...........M~hope>bring
.M..........~hope>call
L..........N~hope>cancel
LN..........~hope>choose
L......M...N~hope>client
MML.........~hope>clock
MML.........~hope>come
.L....M....M~hope>complete
N.LM.......L~hope>confirm
M...........~hope>forward
MLL...M...ML~hope>hire
.LL........N~hope>home
...........M~hope>internal
..L........M~hope>interview
............~hope>invite
M.LL.......M~hope>join
..M..M.....L~hope>keep
MMLL........~hope>meet
.M..........~hope>minutes
LM.M..M....L~hope>month
LM.L.......M~hope>move
.LMM.M..M..L~hope>past
..L...MM....~hope>position
M....L.....L~hope>reply
LNL........M~hope>talk
...L.......M~hope>team
..M........L~hope>travel
.N..........~hope>video
M.LM.....M.L~hope>weekday
..LM.......M~hope>withMe
....L......M~internal
..L........M~internal&interview
..LM.......M~internal&weekday
LM..........~internal>call
.........M.L~internal>month
LL.M.......M~internal>weekday
...........M~interview
M.L.........~interview&invite
M.L.........~interview&join
............~interview&meet
L..........N~interview&minutes
NLL.........~interview&month
...N.......L~interview&move
.M..........~interview&offer
...........M~interview&onsite
........M..L~interview&opportunity
...........M~interview&panel
.....M..L...~interview&past
............~interview&position
...........M~interview&press
L..........M~interview&recruiting
....M.......~interview&regret
L.N.........~interview&reminder
.L.........M~interview&reply
...........M~interview&research
...........M~interview&review
...........M~interview&room
............~interview&round
...........L~interview&sales
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
...........M~interview&yesterday
...........M~interview>application
.M.........L~interview>appointment
........M...~interview>assessment
LM..........~interview>availability
L.N.ML.....L~interview>booked
L.........MM~interview>bring
L....L..M..M~interview>call
L.L........N~interview>candidate
MNL........L~interview>choose
MLL........M~interview>clock
K.LN.......M~interview>come
.L...M......~interview>complete
..L........M~interview>health
L..........M~interview>hope
...........M~interview>internal
L..........N~interview>invite
LM..........~interview>join
..M........L~interview>meal
.L......M..N~interview>meet
LL.........P~interview>minutes
M..M....M..K~interview>month
......N.....~interview>offer
M..........M~interview>panel
LL.M.N..L...~interview>past
MML.........~interview>position
............~interview>recruiting
.....M.....L~interview>regret
..M.........~interview>room
.L.......M.M~interview>round
LL.........N~interview>school
LL.M.......M~interview>talk
M.......M...~interview>team
L..........M~interview>thanks
..........M.~interview>tomorrow
...........M~interview>video
N.LM.......K~interview>weekday
...........M~interview>yesterday
..ML.......M~interviewer
M...........~interviewer&minutes
..L........M~interviewer&weekday
M...........~interviewer>team
...L.......N~interviewer>weekday
MLLL....MM..~invite
M.L.........~invite&month
M...........~invite&panel
M...........~invite&past
M.L.........~invite&position
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
M.LL........~invite>interview
M..........L~invite>panel
L.......M...~invite>talk
M...........~invite>video
..M.........~invite>weekday
L..........M~join
L.....M....M~join&month
L..L.......M~join&position
L..........M~join&talk
.M.M.......L~join&team
.....M......~join&thanks
..........M.~join&weekday
L..........N~join>clock
LLM........N~join>hope
M.L.........~join>interview
......M.....~join>month
.M..........~join>position
LM.N.......L~join>team
N.L........L~join>video
..........M.~join>weekday
LL.LNML.MM..~keep
....M.....M.~keep&thanks
....M......M~keep>meet
N.M.L.....LM~meal
..N........L~meal&talk
N.L........L~meal&tomorrow
M..L........~meal&weekday
M..........L~meal&withMe
L.N.........~meal>interview
M.N........L~meal>talk
L.M.........~meal>team
NL.L.......M~meal>weekday
N.L........L~meal>withMe
.M..........~meet
............~meet&minutes
M.L.....M...~meet&month
....MM.....L~meet&past
.M..........~meet&position
...M........~meet&regret
L...........~meet&room
L.........M.~meet&round
...........M~meet&talk
...L........~meet&team
.....M....ML~meet&thanks
L..........M~meet&weekday
.MML.......L~meet&withMe
.....M......~meet&yesterday
.N..........~meet>availability
.MLLM......M~meet>come
N.L.........~meet>hope
........M...~meet>month
........M...~meet>onsite
MM.........L~meet>past
..LM.......L~meet>position
L.....M....M~meet>room
.M..........~meet>round
.M...M......~meet>talk
............~meet>team
MM..........~meet>weekday
..ML......M.~meet>withMe
.M..LL..LMLM~minutes
.M.M.......L~minutes&month
L...........~minutes&move
.M..........~minutes&position
LM.M........~minutes&round
M...........~minutes&talk
M...M......L~minutes&tomorrow
.ML.........~minutes&video
...M.......L~minutes&weekday
............~minutes&withMe
..M......M.L~minutes&zone
LMN.........~minutes>application
.M..........~minutes>appointment
L........M.M~minutes>assessment
M...........~minutes>availability
..M.........~minutes>bring
LN..........~minutes>call
LO.........L~minutes>choose
L........M.M~minutes>come
..L......N..~minutes>complete
L.....M..M.L~minutes>hire
.ML....M.M.L~minutes>hope
LL.......M.M~minutes>interview
.L.........M~minutes>meal
.L.M........~minutes>meet
L........M..~minutes>month
M.M........L~minutes>onsite
L..........N~minutes>review
M..........L~minutes>room
.L.........M~minutes>talk
M........L..~minutes>team
..L........M~minutes>thanks
.MM........L~minutes>video
LM.M...M.M.L~minutes>weekday
MML.........~minutes>withMe
..M......M.L~minutes>zone
............~month
L.LN........~month&move
L.....N.....~month&offer
............~month&onsite
M..........L~month&opportunity
..L....M....~month&panel
..L.........~month&past
......M....L~month&position
....M.......~month&recruiting
....M.......~month&regret
L..........L~month&reply
......M....M~month&room
............~month&round
..L.........~month&sales
L.L..M.....M~month&school
.....M..M..L~month&shortlist
.L.M....M...~month&talk
............~month&team
.....M.....L~month&thanks
L.NL........~month&tomorrow
............~month&video
M..........M~month&weekday
.M.......M.L~month&withMe
.L.........M~month>appointment
M..........L~month>bring
KLM...M.MM..~month>call
M.LLO......L~month>cancel
...........M~month>candidate
LM..........~month>choose
ML.........M~month>clock
K.MML.M.....~month>come
.M....N..L.L~month>complete
..L...NM...L~month>condition
L.....M.....~month>forward
.M.......L..~month>hope
M.L........M~month>internal
L..L....M..N~month>interview
L...M...M...~month>invite
.......M...L~month>join
..M.M......L~month>keep
L......M...M~month>meet
M...........~month>minutes
.L.N.......L~month>move
L.....MM....~month>offer
M...........~month>onsite
..MM.M.....L~month>panel
L....M.....M~month>past
....M...M..L~month>position
.L....M....M~month>received
M.....LM....~month>recruiting
...LN.......~month>regret
LM....M.....~month>reply
...L........~month>room
.....M..M..L~month>shortlist
........M...~month>talk
..M......M..~month>team
LNLM.......M~month>weekday
L....M...M..~month>withMe
..M.........~month>zone
KLLP......LM~move
............~move&past
...M........~move&position
...........M~move&reply
L..L.......N~move&room
...M........~move&round
..LN.......L~move&talk
...L.......N~move&tomorrow
...M........~move&video
L.LN.......M~move&weekday
..L........N~move>call
..OL........~move>cancel
LML........M~move>clock
.....M......~move>forward
...LM......M~move>hope
.L.O.......L~move>interview
....M....M..~move>round
LLLO........~move>weekday
KLLK.LPNLL.N~offer
L.....M.....~offer&position
L.....M....L~offer&room
..M........L~offer&talk
L..........N~offer&thanks
L.....N....L~offer&weekday
....M.......~offer>clock
......N.....~offer>complete
......LN....~offer>condition
MM....M....L~offer>hope
...........M~offer>interview
L....MM.....~offer>position
MML...M...ML~offer>room
..L...N....L~offer>weekday
...........L~onsite
...LM.......~onsite&position
...M........~onsite&room
LMM.M.......~onsite&team
...........M~onsite&video
............~onsite&weekday
..M.........~onsite&withMe
L.M.........~onsite>bring
M.LM........~onsite>hope
N..........L~onsite>room
L..........M~onsite>talk
L...........~onsite>team
LLL........N~onsite>video
M.ML......ML~onsite>weekday
..KLL.L.M.MN~opportunity
M...........~opportunity&position
.M.........L~opportunity&team
.L.........M~opportunity>client
...L.......N~opportunity>hope
........M.M.~opportunity>interview
.L......M..M~opportunity>past
.....M..L..L~panel
..L.........~panel&past
.....M......~panel&position
M....M.....L~panel&recruiting
.L...M......~panel&round
M.LM........~panel&weekday
..L........M~panel>interview
..L....M....~panel>month
M..........L~panel>recruiting
M..........L~panel>room
..M..M......~panel>round
...........L~panel>team
...M.....L..~panel>weekday
.LL.MN...LML~past
M.L.M.......~past&position
........M..M~past&received
.....M......~past&regret
M....M......~past&reply
L.M..M.....L~past&review
....M.......~past&room
...........L~past&round
.....M......~past&shortlist
..L..M....ML~past&talk
...M.M......~past&team
.....M......~past&thanks
....M......L~past&tomorrow
LLLM.M.....M~past&weekday
..L.......M.~past&withMe
...L........~past&yesterday
.M..M......L~past&zone
M.L..M..M..K~past>application
............~past>booked
M........M.L~past>call
L...N......L~past>cancel
L....M......~past>candidate
M....M.....K~past>choose
.....N......~past>decided
.....N..M..L~past>decline
....NM.....L~past>filled
L......M....~past>forward
L....N.....L~past>hire
..ML......LM~past>hope
.L.........M~past>interview
....M.......~past>interviewer
N..........L~past>invite
.LL..N.....L~past>meet
ML.L.LM..M.K~past>minutes
...........M~past>move
L...M.....ML~past>onsite
.LL.MM.....M~past>position
L.......M..M~past>received
LL.M.M......~past>recruiting
L....M......~past>review
L...M...M...~past>room
.....M....ML~past>round
..L..M..L...~past>shortlist
..........M.~past>talk
L..........M~past>team
...MLM....M.~past>weekday
M.LL........~past>withMe
.N.........L~past>zone
...LM.M....L~position
..L.....M..M~position&received
...........M~position&recruiting
.....M......~position&regret
..M.........~position&reminder
............~position&review
...........L~position&room
M..........L~position&round
......M.....~position&sales
M..M.......K~position&talk
...L........~position&team
M.......M...~position&thanks
L.M.M.......~position&tomorrow
.MM.........~position&video
M...M......L~position&weekday
...LM......M~position&yesterday
............~position&zone
L.L..M.....M~position>application
M..M.......L~position>availability
L..M.....M..~position>booked
M...........~position>bring
M..........L~position>call
....M.......~position>cancel
L..........N~position>client
L.M.........~position>clock
M..L........~position>come
............~position>condition
.....M......~position>decline
....N.......~position>filled
L.M...MM...L~position>hire
............~position>hope
L..L.......M~position>interview
M..........L~position>invite
.....M......~position>keep
LM.........L~position>meet
..M...M....L~position>minutes
......N....L~position>month
L.....MM...L~position>offer
L.ML........~position>onsite
...L.......M~position>opportunity
M...MM.....L~position>past
........M...~position>received
...........M~position>recruiting
....NM......~position>regret
L.M.........~position>room
M......M...L~position>school
........M...~position>shortlist
L.....M....N~position>talk
MLLL.MM.....~position>team
L.LMML.....M~position>thanks
.M.........M~position>video
M..........L~position>weekday
L.ML.......M~position>withMe
.....MM....L~position>zone
KLLL.....NMO~press
..L.....OL..~received
..M........L~received&team
........N...~received&thanks
........M...~received&zone
..L..M..N...~received>application
...L.......N~received>bring
L..M........~received>come
........M..M~received>invite
.....M..N..L~received>keep
L..........M~received>position
M.M........L~received>team
.....L..M...~received>thanks
...........L~received>weekday
............~recruiting
.M..........~recruiting&team
...........M~recruiting&tomorrow
L..........M~recruiting&video
......M....M~recruiting&weekday
.LL........M~recruiting>come
M..........L~recruiting>hope
.L......M..M~recruiting>interview
............~recruiting>team
LL......M..M~recruiting>video
KLLNQOL.L.LJ~regret
.....N......~regret&shortlist
....M.......~regret&tomorrow
....M.......~regret&weekday
....M.......~regret&withMe
.....N.....L~regret>application
............~regret>cancel
....NL......~regret>interview
....M.......~regret>keep
.....N.....L~regret>past
.....M......~regret>position
L..NM......L~regret>team
K.PLL......M~reminder
L.N.........~reminder&tomorrow
L.M........M~reminder&weekday
..L........N~reminder>appointment
..M.........~reminder>clock
L.O........L~reminder>interview
..N.........~reminder>tomorrow
...........M~reminder>weekday
M..L..M....L~reply
..N........L~reply&thanks
.........M.L~reply&video
....M.M.....~reply&weekday
......M.....~reply&withMe
........M...~reply>application
...M.......M~reply>choose
LMM.........~reply>clock
.LM.........~reply>come
M.L........M~reply>confirm
L..L.....M.M~reply>decline
.M.......M.K~reply>hope
L.....M.M...~reply>month
.M.......L..~reply>round
.L.......M.L~reply>talk
.M.MM......L~reply>team
L........N.L~reply>video
......M....L~reply>weekday
.LM........M~research
.L.........M~research&thanks
..L........M~research>interview
..M.........~research>team
...L....MM..~review
M...........~review&team
...........M~review&weekday
.M......M...~review>application
.L.........N~review>interview
..M.........~review>recruiting
N.M..L.....L~room
..M........L~room&round
...MM......L~room&talk
MML.........~room&team
..M.M.......~room&tomorrow
L.M........M~room&video
..L........M~room&weekday
L..........M~room>application
L.N......M..~room>assessment
N.K.........~room>bring
..M........L~room>call
.M.........L~room>choose
..N........L~room>clock
L......M....~room>condition
..ML........~room>hope
L.M........L~room>internal
..L........M~room>interview
M.M........L~room>meet
L.L........N~room>minutes
......NL....~room>month
..MM........~room>onsite
M.M........L~room>panel
............~room>position
N...........~room>talk
M..M.......L~room>team
..M........L~room>travel
M.L.........~room>video
...M........~room>weekday
..M........L~room>withMe
.ML......M.L~round
ML..........~round&talk
.M..........~round&team
.........M.L~round&video
L..........M~round&weekday
L.........M.~round&withMe
.M.L......ML~round>availability
M..M.......L~round>clock
.....N.....L~round>decline
L.......M...~round>hope
............~round>interview
LM.M.......L~round>minutes
.M.M.......L~round>month
M....M......~round>position
M.M........L~round>room
.M.........L~round>team
M........M.L~round>video
.L.M........~round>weekday
....M......L~round>withMe
..KLLNL.QLL.~s:application
L....L..O...~s:application>received
IMMMML..LL.N~s:appointment
...........M~s:appointment>confirm
..L........M~s:appointment>visa
..MM.......L~s:appointment>weekday
KLLL..L.LU.K~s:assessment
.OML......L.~s:availability
..M.........~s:availability>interview
L.LL.L.....P~s:bank
J.RL.......L~s:booked
LLMM........~s:bring
ONMLL...LL.L~s:call
.M.........L~s:call>interview
M....M.....L~s:call>review
O.LL.......L~s:call>tomorrow
LLLLTL.....L~s:cancel
....N......L~s:cancel>interview
.LKL.......P~s:candidate
...L.......N~s:candidate>weekday
LOL.....LL.M~s:choose
.N.........L~s:choose>appointment
.O.........L~s:choose>interview
M...........~s:client
LL..M.L...M.~s:clock
N.L........L~s:clock>month
L.L......M.M~s:clock>weekday
M...M.......~s:come
L.L..LM.MN.L~s:complete
.LL.LLKR...L~s:condition
.......M....~s:condition>sales
ILRLLL..M...~s:confirm
........M...~s:confirm>application
L.N.........~s:confirm>interview
M.M.........~s:confirm>talk
..LLLOM.....~s:decided
LL.OMM.....K~s:decline
....M.......~s:decline>appointment
..M..M.....L~s:filled
..KLM......N~s:health
KLL...OM...M~s:hire
KLL..L.....R~s:home
...M.LM....K~s:hope
L..L.......N~s:internal
M..M..L.LL..~s:interview
...........M~s:interview>appointment
LM..........~s:interview>availability
L.N........L~s:interview>booked
....N.......~s:interview>cancel
...........M~s:interview>candidate
...MM.......~s:interview>clock
L.N.........~s:interview>confirm
...........M~s:interview>internal
M...........~s:interview>invite
L.N........L~s:interview>minutes
....M.......~s:interview>month
...N........~s:interview>move
L..M.......M~s:interview>panel
...........M~s:interview>press
L..........N~s:interview>school
L.M.........~s:interview>tomorrow
LL.MM......M~s:interview>weekday
LML......M.M~s:interviewer
OLK.L...LM.M~s:invite
MLL........M~s:invite>interview
M...........~s:invite>talk
..M.........~s:join
N..L........~s:meal
..LL..L....O~s:meet
N..........L~s:meet>team
LKOML.M.....~s:minutes
.LMLM.......~s:month
JLKSLL......~s:move
...L.......N~s:move>appointment
L..N.......L~s:move>interview
...M.......L~s:move>minutes
JLLLLLQPLLLM~s:offer
......LO...L~s:offer>condition
M.L........M~s:onsite
KL...L.....Q~s:opportunity
L..M.....L.N~s:panel
..L........M~s:panel>interview
L.M.........~s:panel>round
LL...L..O..M~s:past
....M......L~s:past>cancel
........M...~s:past>received
NNLLLM....LL~s:position
LLLL.......Q~s:press
KK...K..UL.L~s:received
LL...L..P..L~s:received>application
MM.LMM..LL..~s:recruiting
LLLNNM.....K~s:regret
KMPLL.......~s:reminder
...........M~s:reminder>appointment
L.N........L~s:reminder>interview
..O........L~s:reminder>tomorrow
K..L.O.....L~s:reply
.....M......~s:reply>application
.L.L.....M.M~s:research
..L........N~s:review
.L.LM......N~s:room
NNLL..L.LM.K~s:round
M..L........~s:round>interview
M..........L~s:round>talk
LLKL..NN.L.N~s:sales
.......O...L~s:sales>condition
......M.....~s:sales>hire
L.L........N~s:sales>interview
LLLL.......Q~s:school
L..........N~s:school>interview
NL.L...ML..M~s:shortlist
NM....L.L.MK~s:talk
M.LM.......L~s:talk>position
M..........L~s:talk>weekday
N.L.......M.~s:team
LKKLLLL.NLXJ~s:thanks
........N...~s:thanks>application
.....L....O.~s:thanks>interview
..........N.~s:thanks>talk
..........N.~s:thanks>weekday
..........M.~s:thanks>yesterday
KLPMOLL.L..L~s:tomorrow
..M.M......L~s:tomorrow>clock
NLM..ML.LNLK~s:trial
MLM..L..LP.J~s:video
.........M..~s:video>assessment
M........M..~s:video>interview
..L........O~s:visa
JKNNOL..LL..~s:weekday
....M.......~s:weekday>cancel
L..L......MM~s:weekday>clock
...........M~s:weekday>interview
..M........M~s:weekday>month
..L.......OL~s:yesterday
.LNL.L.M....~s:zone
L.LL..NM...M~sales
..L...M.....~sales&weekday
.......M....~sales>condition
.L.........M~sales>hope
NM.........L~sales>interview
......M....L~sales>position
L.LM..M.....~sales>weekday
LK..M......N~school
L..........M~school&talk
..L.........~school&weekday
L..........M~school>hope
L....M.....M~school>interview
L....M.M....~school>month
L.M.M.......~school>past
..L........M~school>weekday
MMKLLM..M...~shortlist
.M...M..M..L~shortlist>candidate
N.L.........~shortlist>interview
M...........~talk
............~talk&team
.....M....ML~talk&thanks
...........L~talk&tomorrow
...........M~talk&video
ML.M.......L~talk&weekday
M..L........~talk&withMe
.ML.........~talk>availability
MLM........L~talk>bring
LM..........~talk>clock
.M.........L~talk>come
LL.......N..~talk>complete
.M.........M~talk>hope
LL....M....M~talk>interview
L.......M..N~talk>keep
.LN........L~talk>meal
L......MM..M~talk>meet
...........M~talk>minutes
....M...M...~talk>month
L..N.......L~talk>move
..N........K~talk>offer
.....M....ML~talk>past
O..M.......J~talk>position
M..........L~talk>recruiting
N.L.........~talk>reply
M...M......L~talk>room
M...........~talk>round
MML......M..~talk>team
L..LM.....M.~talk>tomorrow
.M.L......M.~talk>video
L..M........~talk>weekday
N..........L~talk>withMe
...........L~team
L..M.......M~team&tomorrow
LM.........M~team&video
.L.M........~team&weekday
...L.......M~team&withMe
........M...~team&zone
ML.M....M..L~team>call
MM..........~team>hope
..M.........~team>interview
.LL........N~team>meal
.ML.........~team>meet
..M........L~team>minutes
M........L..~team>month
....N......L~team>move
..M........L~team>onsite
LM..M.......~team>past
ML.........M~team>position
LMM........L~team>recruiting
N....M.....L~team>reply
...M.......L~team>room
.....M......~team>talk
...M........~team>weekday
........M...~team>zone
LLLL.NL.M.O.~thanks
.....L....NL~thanks&tomorrow
L....M......~thanks&trial
L.LL.O....ML~thanks&weekday
L.........N.~thanks&withMe
.....M.....M~thanks&yesterday
MM......MM.L~thanks>application
L.M........M~thanks>call
.LLM......M.~thanks>clock
..L..N....L.~thanks>come
M.......M...~thanks>complete
..........ML~thanks>confirm
L....M....M.~thanks>interview
L.........N.~thanks>invite
.....M.....L~thanks>join
....M.....ML~thanks>keep
NL...M....ML~thanks>meet
......L....N~thanks>offer
..........ML~thanks>panel
..........N.~thanks>past
M....M.....L~thanks>position
LMN........K~thanks>reply
.....M....ML~thanks>talk
.L.M....M.M.~thanks>team
...L.N....ML~thanks>weekday
L.........M.~thanks>withMe
.LMNNL..LLML~tomorrow
..M.........~tomorrow&weekday
N.LL......M.~tomorrow&withMe
L.LN........~tomorrow>availability
....M.......~tomorrow>cancel
M...........~tomorrow>clock
LLNMNL.....K~tomorrow>come
..LM.......M~tomorrow>interview
L.M.........~tomorrow>month
...L..M...M.~tomorrow>past
L...M......M~tomorrow>position
...........M~tomorrow>recruiting
L.N.........~tomorrow>room
..MM.......L~tomorrow>talk
L.LN........~tomorrow>video
..MM.......L~tomorrow>weekday
M.NL......MK~travel
ML.L.MM..M.K~trial
M.L.........~trial&weekday
.........N.L~trial>complete
M.....M....L~trial>move
..M...M....K~trial>talk
..L........M~trial>weekday
M...LL.....M~video
ML..........~video&weekday
.M..........~video&withMe
.....M...M..~video>assessment
LM.M........~video>clock
M.L.....M...~video>interview
.M.......M.L~video>minutes
........M...~video>month
L.M........M~video>panel
..M........L~video>position
ML.......M..~video>reply
L.N.........~video>room
L..........M~video>team
M.L.........~video>weekday
MM..........~video>withMe
M.L........M~visa
..L........M~visa>interview
M....L..L..M~weekday
M.L.......M.~weekday&withMe
.....M.....M~weekday&yesterday
...N........~weekday&zone
.LM........M~weekday>availability
LLM........M~weekday>bring
.L.M........~weekday>call
...M........~weekday>cancel
LN.L........~weekday>choose
.M.M.......L~weekday>clock
LL.M.......M~weekday>come
L.....MM...L~weekday>complete
.....N.....L~weekday>decided
L..M........~weekday>hope
..NM.......L~weekday>interview
...LMM......~weekday>keep
N..........L~weekday>meal
LML......M.M~weekday>meet
L.MNL.......~weekday>minutes
ML...L.....M~weekday>month
L..N........~weekday>move
L..........M~weekday>onsite
..L.MMM....L~weekday>past
L.....M.....~weekday>position
...M.M.....L~weekday>regret
.M..........~weekday>reply
..M.........~weekday>room
ML.M......ML~weekday>round
ML.ML.......~weekday>talk
LL...M.....M~weekday>team
..L.M.....M.~weekday>thanks
.L....M.....~weekday>video
MM..M......L~weekday>withMe
.L..LM.....M~weekday>yesterday
...N.......L~weekday>zone
MM......L.ML~withMe
L.........ML~withMe&yesterday
L..........M~withMe>availability
..M.......ML~withMe>bring
LN.M.......L~withMe>choose
MM.........K~withMe>clock
M...L.......~withMe>come
.M.........L~withMe>forward
MMLL......ML~withMe>hope
L..........N~withMe>interview
LL..M....M.M~withMe>keep
M.ML.......L~withMe>meet
M...........~withMe>minutes
.M........NL~withMe>month
.LM.........~withMe>onsite
..........M.~withMe>past
....M.......~withMe>regret
L..M..M....M~withMe>reply
.M..........~withMe>room
L..M.L.....M~withMe>round
..........MM~withMe>talk
..M.........~withMe>team
O.L........L~withMe>tomorrow
..M.........~withMe>travel
.MLM..M..M.K~withMe>weekday
..LLMM..L.MM~yesterday
L.N........L~yesterday>clock
M..........L~yesterday>internal
M..........L~yesterday>interview
M...M......K~yesterday>meet
.M...M....L.~yesterday>past
............~yesterday>round
..M...L.M.L.~zone
M.LM........~zone>availability
L.N........L~zone>bring
....M.......~zone>cancel
MMLM........~zone>clock
..L........M~zone>confirm
M.L.........~zone>join
..M........L~zone>minutes
........MM.L~zone>month
...........M~zone>position
........N...~zone>received
....M.......~zone>regret
L.ML........~zone>room
.LM..M......~zone>team
NL.........L~zone>video
.M.M........~zone>weekday
..M.....M..Lº
........N..Lº #
.L..........à
ML...L.....Mà #
..N......M.Là bientôt
......NM...Là compter
..MM.......Là jeudi
..NL.M.....Là l'atelier
M..M..M....Jà la
K.NM.......Là lundi
..LN........à mesma
.LL..M.....Mà notre
......MM...Mà partir
L..........Nà un
.L...N......à une
...N........à vendredi
L...LM.....Nà votre
M.LM.M.M..MKà vous
..M.........às
..M..L.....Màs #
LN.........Lálvaro
M.NL.......Lárea
L..O.......Länderung
NMKM.......Lça
.LM..M..M...è
.L......O...è arrivata
N..L........è fissato
N..L........è previsto
L.LLMM..M...è stata
L..M......M.è stato
L.....O....Lè tuo
LLLN.....M..è un
...LL.M....Mé
N..L........é a
.MML........é o
ML...MO....Ké seu
L..........Mé uma
MMM..L.....Léchange
..M..MM....Létant
LM.......N.Létape
.LL.....M..Mété
...L...M.M..één
MML........Mêtes
L.L.....M..Nêtre
L.N.........íñigo
L..........Núltimas
...L.......Oüber
O.L........Küber der
N.ML.......Lüber die
KM.........Nüber ihre
LL...OM....Lüberlegt`,
};
