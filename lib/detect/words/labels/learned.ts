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
  step: 0.120191,
  bias: [7, 3, 9, 2, -2, 0, -8, -13, -8, -6, -6, 22],
  weights: `\
K...LLM...MM!
LL.MLLN.L..O! !
MLL........N! a
L.........MM! ik
LL....M....M! je
.N.........L! please
L..L.......N! so
L.......M..M! sua
L.L......M.N! te
..L........M! the
...........M! ti
.....L..M...! tu
NLL.........! você
M.L....MM...! we
L.......M..M! your
.....L......#
..M......M..# !
MLM..LM...LM# #
N.LNLL.....M# ?
.MM..L......# a
.MM........L# ab
M...........# about
N...........# al
N....LL...LM# alle
...M.......L# am
.LL...OM...K# an
.N..........# and
......M....M# april
...L..M.....# aprile
L..N........# as
MLM.........# at
.LM.........# au
...M........# aug
LL.L.....ML.# august
.L.L....M.ML# augustus
..L........M# avril
MML.........# b
M..........M# before
LLL........P# bij
...........M# bis
L.M...M....L# bitte
..LM.....M.M# bring
L.....N....L# brut
......O....L# bruto
......N....L# brutos
............# bst
..L........M# by
LML..L.....O# c
K.L........O# central
MLM.........# cest
N..........L# che
LML........N# ci
L.N........L# circa
...........M# com
K.OML.......# come
L..N.......L# como
LLM...M.....# con
..L..M.....N# d
MLLM........# da
MM.........L# dan
L.L........N# das
.L..L.M..M..# days
ML..LLM...L.# de
..LN.......L# dec
MLM........L# december
L.L......M.M# dezember
.MM........L# di
LLMM...M....# dicembre
N.ML..M....K# die
L.O........L# dock
..MML...M.LL# e
.N.........L# el
L..........N# empresas
L.ML.....L.N# en
...........N# entre
...L....N...# entrevista
...........N# entrevistas
..O........K# então
LL...LN....M# er
.M.....M...L# et
KLLL..MM.M.N# euro
N.LL.....M.L# feb
..LM....L..M# febbraio
K.M...M...M.# februar
.L.........N# februari
............# february
.LM........N# for
..LM.......M# février
...........M# gift
M...........# gmt
M....L..L..M# h
..M.........# heures
.MNL.......L# hora
...L.....M..# horas
N.L........L# horário
............# hours
L.M...M.....# hr
O.L....M...L# hrs
L.ML.......M# i
L..........M# i'll
LM.........M# if
KM.M.L..M...# il
N.LLL......M# in
...N.......L# instead
L.NLNL.....L# interview
L..........N# interviews
K.MMM.....M.# is
P.K........L# ish
K.O...M.....# it
M...........# january
KMML.......M# je
.LL...M....M# juillet
L.M.........# juin
L..L...N...M# juli
............# july
M.L...ML...M# june
..MM.L...LLL# juni
NLL.........# jänner
LK...LM....P# k
..L.....N...# keep
K..........N# klasse
M.M.........# km
.LM.....M..L# la
M..LM.......# le
L.N........L# lieu
..M.........# location
ML.........M# lunch
.L.M.....M.N# m
...M........# maart
..ML.......M# maggio
.........M.L# mai
M..........L# march
MM.........L# mars
.M..........# martedì
........M...# marzo
MLM.........# may
M.L.M.......# mei
L.....N.....# mensuales
M..L.......M# merci
M..L.....M..# min
MM..........# mins
MLLL.......N# minute
.M.......M..# minuten
M.L......M.M# minutes
JL.......N.N# minuti
...L.L...M.N# minutos
.M.........L# mon
.....M.M....# months
M.M...M.....# märz
..N........L# na
M.M........L# nd
LLL.L.ON...M# netti
L..........N# neue
...........N# new
L.LO.......L# nicht
...........N# nieuwe
......N....L# nights
LLKMM......N# no
.LLOM......K# non
..LN........# not
L..MM.......# nov
LM......LM..# november
.LL.L..M...N# novembre
LO..........# o
.MM........K# o'clock
....M.......# oct
M.LM.....M.L# october
LN.L.......N# oder
LM.........N# of
...........M# oktober
NMLL........# on
.M..........# oppure
LM.........M# or
..M..L.M.M.L# ore
...M.......L# ottobre
LN..........# ou
...M........# p
.........N.L# palabras
.LLM....M..M# para
N.L.........# passcode
......M.....# per
L.N........L# place
...........M# please
MM..........# pm
MLL........M# por
N.LL........# porti
M.M.........# pour
N...........# presso
N.L.........# prima
N.L.M.......# pt
N..L.......L# quai
L..MN......L# queda
.L.......N.L# questions
.N.........K# qué
M..........L# rd
..LN........# robin
..N........L# room
M.M........L# rue
M.L.........# sala
N.LL.......M# salle
...O.......L# same
LM.M.......M# se
L........N..# segundos
L.LO.......L# sempre
............# september
..LM........# septembre
L.L.M.MM....# settembre
..ML...M....# si
M.M.........# so
LL.NLM.....L# sorry
...M..M....L# st
N........L..# start
...K.......N# statt
L.M...M..M..# stunden
OMKL.......L# sur
.LL........O# t
.LN..LMM...L# te
.M.M.L..M..L# th
NLL........M# the
M..M.......L# this
M.M.........# ti
M..L........# tijd
N..L.......L# till
..M.........# time
.MML.....L.N# to
M.M........L# today
L..M.......M# tomorrow
.MM.........# tot
NL..........# trae
M.L........L# traga
.M.........L# tuesday
..NN......LL# u
..M..L..L..M# uhr
N.........L.# um
M.........ML# un
.M.L.......M# und
LM.......O.L# url
M..........M# utc
.LM.........# uur
L..M.......M# va
..L........N# vagas
M..........L# venue
..N....M...L# voor
.L.........M# voucher
ML....N....L# vous
.....M.....M# we
...LN.......# we're
LM..........# wed
M..........L# when
LN..........# which
L.M......M.L# who
L.M....M...L# with
.........O.K# woorden
L........O.L# word
.M.......M.L# words
M..M.......L# work
L.........OL# works
MLL...N....M# x
............# y
L.N........L# yo
..ML.....M..# you
.......M...M# your
M..........L# zum
L..N.......L# zur
M.M........L# º
L.MM.L......# à
M..........M# às
K..M........# è
.....L..N...++application receipt
.........P.L++assessment
LLL.QL.....L++cancellation
L.....LQ...L++conditional offer
K.PL........++confirmation
............++interview
............++invitation
KLLL......MR++none
LL....PN...L++offer
....MP..L..K++rejection
LN.........L++request for availability
KLLQ........++reschedule
..L.......N.++thank-you reply
..L..L..P..L+application receipt
LLL......R.K+assessment
LLL.SL.....K+cancellation
LLL..LKU...L+conditional offer
K.OL........+confirmation
............+interview
M...........+invitation
LLL........O+none
KLLLLLROLL.L+offer
LLL.MR..L..K+rejection
LO..........+request for availability
KLLR........+reschedule
LLL..L....PM+thank-you reply
.L...L..P..K=application receipt
LL.......P.L=assessment
L.L.QL.....L=cancellation
L.....LQ...L=conditional offer
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
NL.L....N..L? #
MMLM........? a
LO.L........? am
LN.ML......L? any
M...........? ask
L..N.......L? bitte
LMLM.LM.....? dan
OL.........K? dann
LN..........? dimmi
LN.........L? een
..L........N? i
LL.M.......M? i'd
...........M? i'll
L.M.L.....M.? i'm
..LM........? ich
N.L.L.......? if
.M.........N? ik
L..M.......M? il
LO.L........? io
...........M? it
L..........N? it'd
L..........N? it's
ML.L.......M? je
M..........L? just
.N.M.......L? me
LM..........? mornings
.M.L.......M? my
NL..........? nous
.M..........? o
...M..M.....? same
......N....L? say
LM.M.......M? se
..L...N....M? si
...N.......L? still
...........M? the
L..........M? ti
...M........? url
NML.........? we
MLL........M? wir
.N..........? yo
...........N? you
NL.L..N....L? you'd
N........L.L? you'll
..LO.......L? zelfde
ML.........M? é
..NNML..LLMK@answer
KSLMLL..LL..@booking page
....M.......@calendar CANCEL
ML.N........@calendar REQUEST
...L.LN...ML@decisionBy
NLMM.L..L..N@doubt
J.IKLLL...UP@from private
O..LM......L@kind meal
M.M.L....L..@kind onsite
...M.M...L..@kind panel
M.MK..M.M...@kind phone
N.LLLLL..PMK@kind test
N.N.LLLL.NLL@kind video
PKQJLLL.LLKM@length 0
N.M.L..LL.M.@length 1
L...........@length 2
.M.........L@length 3
N.N...L..L.K@length 4
OJPMLL..L.LK@link
JOKL.NM.MMML@meetings 0
NLMM.L..L.LM@meetings 1
OKOLLLL..L..@meetings 2
IKJV.L.....M@oldTime
LLKKL.....LV@own house
LLM..L....LO@passed on
O.MMLLL..LLK@phone
N.N.LL...L..@place
KLP.LLLLMLQK@re
LOKKLKN..QLK@replyBy
MM......M..K@requisition
M.M.......LK@role
M.M........L@round final
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
..L...O....La bordo
L.L...N....Ma call
L....M......a candidate
LM......M...a chat
N..........La colloquio
.......M....a conditional
.L.........Ma confidential
..LM..M...MLa conversa
MN.........La couple
...M..M.M..La data
.NL.........a day
M.....L....La de
........L..Ma decision
L.O........La domani
..L........Na dra
....MMM....La déjà
L.MMM......La entrevista
N..........La estar
...L.......Na este
N.L........La etapa
L.....M....Ma família
.MM........La few
MML.........a first
........M...a fit
.L.........Ma free
...NL.......a funeral
MKM.....M...a gente
L.M........Ma giovedì
.L........MMa good
.L......L..Na home
..LL..M....Ma job
M.....L....La la
ML.M.L..L...a las
.......N..MLa lei
...........Na line
L.....M.M..Ma lista
O..........La live
MML.....M..La look
....M.......a m
L..N........a martedì
........M...a match
.........M.Ma member
KMM......M.La mercoledì
M.........MKa minha
L.LLO......Ma nadie
.L..M.......a new
ML...M.....La no
..L........Na nurse
M........N.Ka one
.........N..a page
...........Ma panel
LM....M.....a partir
..M.........a phone
L.O........Ja piedi
LL.........Oa pint
L.L......L.Oa place
.....M....MLa pleasure
LLMO....M..La poder
..L.LM.....Na position
LM.....M.M.La pre
.LL....M...Ma que
.L.........Ma quick
L.M..L..N..La receção
.L.........Ma recruiter
NM....M....Ka retenu
L.N.........a room
MLL..M...M..a second
.........M.Ma short
.M..........a slot
.LM......M..a small
L.LM.......Na spare
L.......L..Na su
LMLML......La sua
N........L..a system
OLL.M......La talk
M.LM..N....Ka tempo
LN.L.......Na time
NLLM..M....La trial
LLM.....M..Ma tua
LL...M..LM..a tutti
M..LM......Ma un
MLL..M.....Ma una
..L.MM.....Ka vaga
L.MM.......La venerdì
........M...a video
.L.M...M...Ma week
N..L.......La word
L...M......Ma year
L.LM..O....La yes
LL...M.....Ma été
MLML.MM...MLaan
..N........Laan bij
MLM........Laan de
L.....MM...Laanbod
LL......O...aangekomen
LL.........Naangemeld
...LP......Laannemen
L......M...Oaanvraag
KNM.LLM..L..ab
.NLL..MM...Lab #
LN.MLL......ab dem
L...MM..M...abbiamo
.L...L..M..Mabbiamo ricevuto
.....M......abbiamo scelto
L.O........Labbigliamento
LNM.L.......abend
LLNMLN.....Laber
..LL.......Nabierto
..MM.......Lable
..MM.......Lable to
......M....Maboard
...L......MNabout
LM.......M.Mabout #
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
..L...M..M..abril
M.L.........abril a
L.N......M.Kabril de
.....N.....Labrimos
M...........abrir
....NL......absage
NL...LM..L.Laccept
M...........accept or
L.M...NM...Kacceptance
KLOL.M.....Maccepted
K.O.........accepted interview
L.O..M.....Laccepted this
..L........Naccepted your
L..M.......Maccepteriez
L..M.......Maccepteriez vous
L.O........Laccepting
M.L.......MLaccess
....L......Naccount
...LM.......accountant
.N.........Laccounting
.KM.......M.accueil
........N...accusé
........N...accusé de
.L.M.L.....Macht
..LM....M.MLacknowledge
L.M.....M...acknowledged
L.M..L..O..Lacknowledgement
N..........Lacompanhar
.....N....L.acorn
........O..Lacquisita
.MM........Lacquisition
.L.........Macross
.L.........Macross your
LM..N...M..Kaction
.M.........Laction needed
N.L........Lactual
L.N...M....Lacuerdo
L.M..L..N..Lacusamos
L.M..L..N..Lacusamos a
........N..Lacuse
MNLM.......Kacá
N.LLML...ML.ad
P..........Jada
N..........Lada we
O.L........Lada your
L.ML....M..Madd
L.M.........add to
L.NL.......Madded
L.OL.......Madded to
M..........Laddress
..ML..M..M.Ladjunta
L.....N..M.Ladjuntamos
LK...LM.LM.Nadjunto
.L....N....Madjunto la
N........L.Ladjustments
...........Madmisión
L..........Nadmission
L..........Madmission interview
K.......L..Padmissions
L.......NM.Ladmitidos
L..L.......Oadmitted
.L......L..Nadoption
L.P......M.Kadresse
..L........Madviser
N..........Lafdelingshoofd
.LN.........afgesproken
L.LMN......Lafinal
..MLM.......afraid
LL.M.......Nafspraak
M...LM.....Lafter
LNLLLMM....Mafter #
.LLMNL.....Lafter all
.....M.....Lafter careful
NL..........after school
M........M.Lafter that
M.LM.M......after the
LM....M.....afternoon
.N.........Lafternoons
..L.....MM.Lafterwards
.LLM.NL....Magain
M....M.....Kagain for
....LP.....Lagain in
LMNM.......Lagenda
L.N.........agendada
..L.....M...agora
..L..MM..L.Magosto
.....NM....Lagradecemos
.....M......agradecemos a
.....L....O.agradecimento
..........N.agradecimiento
L...MM.....Lagradezco
L.MM......MLagradeço
...M......MLagradeço a
K.O.L.M....Lagreed
L.M.........agreed on
...........Magreeing
...........Magreeing to
L..N.......Lagua
....M......Lahead
LM..M...M..Lahora
MM.........Laimerions
N.LL......M.ainda
MLLN..M..L.Lal
M......M...Lal #
OM.........Kal bar
M.LL..M....Lal colloquio
L...MN.....Lal final
L.KQ.......Lal martes
MNL........Lal taller
..N........Lal telefono
.L.M.......Mal viernes
L.....MM....alegra
LLL........Nalergias
L....M.....Nalguien
..L..N......alguém
L.N.M.......alice
K.MMN..M.M.Lall
L.N........Lall good
L.LNM......Lall interviews
.M..L..M.M.Lall of
L.N........Lall set
..LLN.......all the
MM.........Lall times
.MMM....ML.Kalla
L..N........alla stessa
M..M.L.....Malle
M.MMLL..L...alle #
M...M.M....Lalle ore
N.ML..L...NLallebei
.M.M.......Lalleen
L.M...M...MLallegato
LL........MNallego
KLMM.M..M...alles
..LO.......Lalles gleich
...LMN.....Lalles gute
J.RL.......Lallora
L.N........Lallora a
..M.M.......along
LMMM.......Lalors
..LMMM.....Lalready
MLLLL.MM.MLLals
LL....M...LMals je
.M..........also
P..........Kalso there
....N......Lalter
L.LO.......Lalteração
KL.M..M....Oaltrimenti
LL.........Nalumni
L......M...Malvast
LL..M......Nalways
M.......L...am
..M.........am #
M..L.....M.Lam and
..ML..M....Lam at
LOLL..M.....am besten
..L.M.......am dienstag
M.L.......MMam donnerstag
L.N........Mam empfang
.....N......am ende
L..M.......Mam for
...M.......Mam freitag
LO.........Lam liebsten
M.KM......M.am mittwoch
.LLM........am montag
K.LM.......Nam on
.M.........Mam or
M.........MLam please
.......M...Lam pleased
L.M.........am pt
..L..M.....Mam sonntag
M.M........Lam telefon
NLL........Nam the
K.LM..M..M..am to
..........M.am writing
M.ML.......Mamanhã
M..........Mamanhã às
LM.........Mambos
...M....N..Lammessi
..M........Lamsterdam
M..L......L.an
LL...L..L..Pan application
M....N...L.Lan assessment
..O........Jan der
O........L.Lan engineer
MM.L.LM.....an hour
L..........Nan informal
MMLL....M...an interview
...........Man offer
.........M..an online
LO.........Lan welchem
LLL.LNM....Mana
..M......M.Kanalista
..M......M.Lanalista de
......L..MM.analyst
L.LN.......Lanalyst at
LLL...MM...Manbei
.L.M........anche
N.M........Kanche il
.LLM.M....M.ancora
...L........and
KOLL.......Nand #
.ML...LM.M..and a
L.........LOand ask
.LL........Mand bring
M.LN.......Land chat
.....M....M.and for
M.L..O....LLand forth
....NL......and good
NM.........Land have
..L........Nand how
M.LMM......Kand i
M....M....MLand i'd
MOLM.LM....Kand i'll
.LLM.M......and i'm
..LMM...M..Land i've
LN........LLand in
.....M..M.NKand is
.LMLL.......and it
NLN........Kand me
..L........Nand meet
K.M.....M..Mand mr
M.........MLand my
N..L.......Land myself
LL.M.....M.Mand no
LL.MML.....Land not
MMM........Land one
.MML.......Land our
.......N...Land proof
......M....Land return
.M..........and second
.......M...Mand see
.........M..and send
......N....Land sign
.L..N......Land so
N.MM.......Kand talk
...L.....M..and tell
...L.M.M.L..and the
.MN......M.Land then
ML.......M.Mand two
N..........Land want
.....L....NLand wanted
LN..M......Land wants
LLL.MMN.....and we
NML........Land we'll
....NL......and we're
.N.......L..and wednesday
LL.........Oand what
..L.....M..Mand will
L.L.......M.and wish
....N......Land with
.M..........and would
ML.L.M...MLMand you
L.M.........and you'll
..L..M.....Mand you're
.L....M.M...and your
M....M.....Land yours
LMM.........andar
L..N.M.....Lander
...N.......Lander tijdstip
L.LM........andere
L..L.N......anderen
L.L..N......anders
.N.........Lando
M.LLN.M....Landre
L..........Mandrea
...........Mandrebbe
..L...M..M..anexo
LL.....O....angebot
........N...angekommen
L..L.M.....Nanita
L..........Nanmeldung
M.L....M....ann
M.L..M.M.M.Lanna
..M.LM......anneke
L.N........Lanneke and
...L.NM.....anno
L...M......Mannual
......M....Mannuel
L...O.......annulation
....N.......annullamento
....M.......annullare
...LO.......annullato
....N......Lannulé
...........Oannunci
.LLO.M.....Lanother
.M.M.M.....Lanother candidate
...N.......Lanother day
...M........another time
LL.........Nanrufen ?
LLML.M..MN.Lanswer
.L.......M.Manswers
ML.......N.Lanswers to
L..L.....M.Mantes
...L..LM.M..antes de
LL...LM..M.Mantes del
L....L.N.M.Lantoine
.L...LLML..Oantrag
.....L....OLantw
LNK......M.Lany
LN..L.......any day
LN.........Lany evening
L.LNM......Lany inconvenience
L.LN........any more
LNLL.M.....Many of
...L.L..NM..any time
..LL.M.....Manybody
M..LO......Kanymore
L.L.MLM..M.Lanyone
L....L...M..anything
LM.......M.Lanytime
.L...M.....Nanyway
.M.L.L......ao
KMM........Maoife
NLL....M...Laparece
.LL........Napart
LL.ON......Kapologies
.L.N.......Lapologies !
L..L.......Napp
L..........Nappartement
N.L.........appear
N..........Lappear before
M...M......Lappel
L.L..M..MM.Mapplicant
LL...M..MM.Mapplicants
M.LLLM..N...application
M.......M..Lapplication and
..LL.L..NL.Mapplication for
.....L..N...application is
...........Mapplication received
.....N..L...application status
........M...application submitted
.....L..N..Mapplication was
L....M.....Mapplications
ML...M..M...applied
.....M......applied for
........N..Lapplied on
ML......M...applied to
LL..MM.....Oapply
LL...M.....Napply for
.....L..M...applying
M.L.....M...applying for
L...........applying to
....M.M....Lappoint
......M.....appoint you
KLLLM.M....Oappointment
LL..M......Mappointment with
....M.......appointments
...L.......Mapportez
L....M....NLappreciate
.M...M.....Kapprentice
LL....M....Oapproved
L..LM......Nappuntamento
...........Napresentar
.....LM.....april
...........Lapril #
..L......M.Mapril at
M.L.......M.april um
...L..M.....aprile
..NL........aprile ore
.MM...M....Kapron
.M..LM.....Laprès
LO.........Laprès #
M.ML.......Laprès le
.L.M..M.....après midi
......LO....apto
NMLM.......Laqui
MM.........Laqui na
MM.........Laqui é
LM.N........aquí
L.L...O.....arbeidsovereenkomst
L..L..O.....arbeidsvoorwaarden
L.L........Narbeitgeber
L.L...N....Marbeitsvertrag
LML.......LMare
M.M........Lare able
.M..........are best
..M....M....are booked
LMLL..M....Mare in
.L.........Nare interviewing
M.L........Mare invited
.....M...M..are no
..N.........are on
..L...M....Mare pleased
N.L........Lare requested
...........Mare required
L.L......N.Mare scheduled
..N.........are set
L.N.........are the
.MLL.......Nare you
LM.L.....M..around
M........M.Laround #
LN.....LM...arrange
LM..........arrange a
........N...arrange an
M.L.....M..Marranged
M.L........Marranged for
...NL.......arrangements
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
M.LM........as #
L..M.......Mas a
L.OLL.......as agreed
L.LO.......Las before
.LM....M....as discussed
L.M.........as i
......N....Las our
L........M.Mas part
L....M.....Mas perguntas
.......M....as soon
M..L...M.M.Kas the
M...........as well
L.NL......MLas you
N..........Laside
M.........MLasistencia
.LMLL.....LNask
L..........Nask about
N..L........ask for
N.M........Lask you
M.........M.asked
..........M.asked for
M........M.Lasked to
L.LL.....M.Nasks
N..L..M....Kaspettiamo
M....M......assessment
MM...M...L.Lassessment centre
..M.....ML.Lassessment day
.L.N.M.....Kassim
LL....MM....assinar
.MMM.......Kassistant
M.M...M....Lassistente
......M....Lassociate
L.......M..Nassume
........M...assume that
LL.M...M....assunzione
.LM.MML...LLasí
..MLM.....L.así que
M..M........at
ML.M.L.....Mat #
.L.M........at a
L..........Nat about
LMLMM....M.Lat all
.L..M...N..Lat any
..N........Lat gate
.LLM.......Nat nine
.LMM.....M..at noon
...........Mat our
L.........LNat reception
L..........Nat st
M.LMM.......at ten
M.N.L.L....Kat the
........N...at them
L....N..LM..at this
L.LM.....M.Nat your
..LN.......Latelier
..L........Natendimento
L.N.......M.attach
.LL...M..M..attached
......M.....attached please
...........Mattend
N..........Lattend for
M...........attendance
.....M......attending
.M...L..L..Mattention
M...........attire
L.ML.....N.Laté
.L.....M.N..até #
LNM.........até amanhã
.L......MM..até domingo
LLM...LMM...até lá
.LN........Laté quinta
LMM........Laté sexta
.M.M.......Lau
NM.........Kau #
...L.M..MM..au poste
...L......MMauch
L.LM.LL..M..aucun
...........Maudition
L..L.......Nauditions
L.LO.......Lauditors
.L.M.M......auf
..NM.......Kauf der
L.LL..M....Mauf donnerstag
...LLN......auf einen
..LN........auf mittwoch
LLLM.L...O..aufgabe
L.L........Naufnahmegespräch
..MM.......Laug
.MMM.......Laug #
L..LO.......auguro
.L.L.M....LLaugust
M..........Laugust #
..ML...M.ML.august at
.L.L....M.M.augustus
............aula
..L........Maula #
M.M........Laura
..M.........aura lieu
MMKM..L....Laus
LMLM........aus dem
M.L.........aus der
M.M...MM...Kausbildung
LL.M.......Maussi
LN..........auswahl
...N........auswahlgespräch
K..........Nauswahlgespräch für
N..........Lauswahlkommission
L.MN.......Lautista
..L..L.....Nauto
M.M.....M..Lautomatisch
...M.M.....Lautre
L....M..L...autumn
MLN........Laux
M.ML.LMM....auxiliar
ML....M.M..Lauxiliar de
M.N........Kav
.O.L........availability
LNM.........availability for
LK.........Pavailable
.L.........Mavailable for
M.L..N.....Lavaliação
LNKL.LM..N..avant
MML......M.Lavant de
LM....M..M..avant le
ML..........ave
.M.L.......Mavec
L..........Oavec des
LM..........avec le
..N.......MLavec m
M.L.........avec moi
K.NM.M....MLavec mon
L..LM..MM..Mavec un
..L.M.M.....avec votre
MM.......L..avec vous
M.L........Mavenue
L.L..M......aver
N..L.......Lavez
L.....MN....avis
..LL.......Navise
...LM......Kaviso
MOL..L......avond
LM.M........avonds
LM...N.....Lavons
M.L........Mavril
MMLL.......Mavril à
L.N.L...MLNKaw
L.O...M....Law aw
..........N.aw danke
.........MMLaway
L....M.M..NLayer
L..L.......Nayunas
.....N.....Maños
.MM..L.....Lb
.M..........b #
ML...L.M...Mbaan
N..........Kbaantje
.L.O.......Lbaby
..MLM..MM.LKback
..LM.N.....Kback and
.........M.Lback by
N..........Lback for
L.O........Kback office
..M...M...LLback to
ML.....M...Mbackground
.......M...Mbackground check
LM.N.M.....Lbad
.L.N.......Lbaja
N..........Lbakkie
N..........Lbakkie doen
LM.........Mbanco
..M....M...Lband #
K..........Nbank
...........Mbank details
L.LLM......Mbaptiste
N.LL....MLL.bar
L.NM.......Lbarista
M.N........Kbarn
NM.........Lbarry
KLM........Nbart
.....M.....Mbas
..L.M.M.....base
M.L........Mbate
..MM.......Lbaustelle
.L..........be
...M.......Lbe #
...L.M......be a
L..M........be able
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
M........L.Lbe seen
.....M.....Lbe taking
M..........Lbe the
...N......M.be there
L.......LM.Obearbeitung
..N........Lbeatrice
LL...M.....Mbeaucoup
...........Nbeca
LL.M.M......because
...M........because of
L..M........bed
.L...M..M.NKbedankt
M..L......MLbedankt voor
.LLMMML.....been
L.M........Mbeen added
N.L........Lbeen arranged
...M.......Lbeen called
....M.......been canceled
....M.....MLbeen cancelled
L.LO.......Lbeen changed
....LP.....Lbeen closed
....N....M.Lbeen filled
N...MM.....Kbeen invited
....N.......been removed
..M.........been scheduled
MM...M......been selected
MML.........been shortlisted
....M.......been withdrawn
.ML.LL...M..before
............before #
MM.......M.Lbefore i
L........N.Lbefore sunday
.M..........before the
.........N.Lbefore we
L..L.....L.Obefore you
M..........Nbeforehand
.L.M........begin
...N.......Lbegin at
.M.........Lbeginnen
..LN.......Lbeginnt
M..N.......Lbeginnt um
...M........begint
M..........Lbehalf
M..........Lbehalf of
MLMM.......Lbehind
..M........Lbehind the
L.M........Mbei
..L........Nbei der
L.N.........bei donnerstag
..LM......MMbei ihnen
LNL........Mbei mir
.LM.....M..Lbei uns
MM.L..L.....beide
K..........Mbeim
.LL.ML.....Nbeing
MLML.M..L.MLbel
.LL.......NMbel ik
M...........bel je
.L...N....LLbel me
..M.........bell
ML.LM.......belle
M..L..M.....bellen
M........N.Kbelow
.M..........below to
..L.........bem ?
LMLML.....MLben
..L.......NKben er
.MN.......LLbench
..M........Kbene
.L.M.......Mbene ?
L.PL.......Lbene allora
L.....N....Lbenefits
L.O........Lbenissimo
N.LLN......Lbenoemingsadviescommissie
LLL..MM..MLMbent
...........Nbent geselecteerd
.LL.....M.M.bericht
..L........Nbernard
.ML........Mbescheid
N..LM......Lbesetzen
...LN......Lbesetzt
...LN.......besloten
O.LL.M.....Lbesoin
NLLL.......Mbesprechung
L..........Nbespreken
K.MM.......Lbesprochen
KO.LMM.....Lbest
L.L...M...MMbeste
.OLL.LM.M..Lbesten
.ML.....M.MKbesten dank
L.NL........bestätige
L.N........Lbestätige ich
..M........Mbestätigen
L.N........Lbestätigen wir
L.M.........bestätigung
LM...M.....Lbeter
LN.........Lbeter uit
.LLN........beterschap
...N.......Lbeth
LNLLN.....MLbetrieb
..N........Lbetriebsleiter
LN.ML.L...M.better
.M.M.......Lbetter for
.MLLL......Nbetween
.MLL.......Nbetween #
L.NL........bevestig
L.N.........bevestig ik
L.N.........bevestiging
L.N.........bevestiging gesprek
.ML......M..bevor
..L......N..bevor wir
LL.L.....M.Mbewerber
..L.LM..N.LLbewerbung
........MM..bewerbung als
KMNN.......Kbewerbungsgespräch
LN.M.......Lbewerbungsgespräch lieber
ML.........Nbeworben
NLL..M.....Lbi
MMLL........bia
NML..M.....Lbianca
L..L..M....Mbiblioteca
L.....O....Lbieden
..L..L..M...bien
M.LM.M.....Lbien ?
..........NLbien cordialement
........M...bien reçu
L.N......M.Lbientôt
L.....N.....bienvenida
L.....O.....bienvenue
L.L...MM....bieten
L.....MM....bieten wir
M.M..LM....Lbig
.L.L.......Mbij
.L...M.....Mbij de
.LLM........bij een
LMML.......Mbij je
L..K.......Obij jou
O.LL.......Lbij ons
L.....P....Lbijgaand
L.....N..M.Kbijlage
.N........L.bill
LM........LMbin
.NL.........bin ich
MKL.....N...binnen
MLL........Nbinnen #
........M...binnen twee
...LLL.MNN.Lbis
.........M..bis #
.LM...LMO..Lbis dahin
..LL.......Obis dann
.L......N..Lbis ende
..L..LLMMM..bis zum
LLL........Obiscuit
L..O.......Lbisher
..LN.......Lbisher #
.LLL...M.M.Nbist
..M.........bit
N..........Lbit of
..LN.......Mbitte
.M.......M.Lbitte bis
K.L...M..M.Nbitte bringen
...........Mbitte geben
L..N.......Lbitte kurz
L.M.........bitte melden
.LML.M..M..Lbitte nicht
..LM.......Lbitte um
L.LM.LM..M..bitten
L.L...M.MN.Lbitten wir
P.L........Kbjr
M.ML........black
...N.......Lbleiben
K.OMN......Kbleibt
..LO.......Lbleibt alles
K.PL.......Lbleibt es
..M.........blessing
..LOM......Lblijft
LMM.M.......block
L.L........Nblood
L.ML........blue
N.LM.......Kbo
M.LLM.......boa
.L.LM...M...boa sorte
ML........M.boa tarde
M......M...Lboard
M.L....M....board of
L.O...ML...Lboarding
N...........boardroom
..L.M.M.....boas
..L...N.....boas notícias
M..M..M....Kboat
ML..M.......boats
LMN........Lbob
L.NL........bodega
LLLNM.M.....body
LL.N.......Mbologna
.LL...L.M..Mbolsa
.LL........Mbolsa de
.MKMML....M.bom
..LMML.....Lbom dia
.L.....M...Mbon
M.L..L......bonjour
.LL.......MMbonjour madame
.L........MMbonjour monsieur
.N.........Lbonjour pour
...LM...M..Lbonne
....M....M..bonne chance
M.LM....M...bonsoir
......M.....bonus
...L.......Mbook
LL.......M.Nbook a
.M..........book your
L.M.L..M...Nbooked
L.M.L......Mbooked for
L..........Mbooked in
KN.........Mbooking
M.LL.......Nboone
..L.......MNboots
MLL..LN....Lbordo
M.OL.......Kbotas
LMLM........both
M.N........Lbottes
N....M.....Kboutique
.LLN........box
MLM........Lbram
..L.........branch
N.L........Lbrandt
..NL.......Lbrasserie
N..........Lbrasília
.LL.M...N..Lbrauchen
MLLLOL..M..Lbrauchst
..M.........break
...........Mbreakfast
MML........Mbreng
L..........Nbreve
L.L........Nbreve colloquio
NM.LL.L.MN.Jbrief
.LM.......MMbring
L.N........Mbring a
L.N........Lbring gern
L.L.......MNbring my
N..........Lbring originals
LL.L......NMbring the
..L........Mbring this
..M....M...Kbring you
.........L.Nbring your
..L.......KObringe
..L...M....Mbringen
..L...M....Mbringen sie
...L.......Nbringt
L..M.......Mbroken
M.M........Kbrother
L.....P....Lbrut
......O....Kbruto
......N....Lbrutos
L......L...Nbsc
..M.........bst
..LL.......Mbudget
..M.M...L.M.buen
..M.M......Lbuen día
O.LL.......Lbuenas
M..L.......Lbuenas tardes
...L.L....N.buenos
.....L....N.buenos días
..M.M.......building
L........N..buon
.........N..buon lavoro
L..LM......Mbuona
...........Nbuonasera
NML..L..L.MLbuongiorno
O.L........Kbuongiorno il
N..........Lbuongiorno può
M.M.....M..Lbureau
L..M........burst
L.O........Lbus
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
M.....M..M..by
L.....M.....by #
M....L.....Mby a
L........M.Mby friday
.L.......N.Lby monday
L..L..MM...Mby on
...........Mby our
L..N.......Mby phone
N..........Lby return
M...........by sunday
M.M..LM..L.Lby the
......M.....by thursday
.M.........Lby tomorrow
.........M..by tuesday
.L........M.by video
N.........MLby your
N.L.........by zoom
M..M.......Lbâtiment
L..........Nbénévole
.L...M.....Nbúsqueda
LL.........Obúsqueda de
MMM..L......c
L.........MNc #
..M.L.MM..MJc'est
L.N........Lc'est calé
K.OL........c'est noté
L.....O....Lc'est oui
.L.LM....M.Mc'è
L.MLN.......c'è più
ML.......M..ca
........MM.Lca #
M.L......L.Lcabin
L.LL....MM.Mcada
..N........Lcafe
L..........Ncafé
L..L......MMcaio
N..........Lcais
N.......M..Lcaixa
L..........Ncake
K.P.........calendar
.MNL.......Lcalendar hold
L.N.........calendar invite
LM......M...calendario
.L.........Mcall
..M.........call #
L..........Mcall ?
L..........Mcall for
N..........Lcall letter
M.LM......L.call me
..M.........call the
..LL.......Ncall us
..M...M....Lcall with
ML.......M.Lcall you
ML.M.....M.Kcalled
M.......MM.Lcalled for
...M.......Lcalled to
LMM.....M..Lcalma
L.O........Lcalé
L..........Mcambiar
L..N.......Mcambio
L..M.......Mcambio de
.LLM......M.came
.L.........Mcame across
L..O.......Lcame up
.........M.Mcamera
O.L........Kcameriere
MMLMM......Kcampus
.ML.L......Mcan
LM.........Mcan come
LMLL..M..M..can do
M...M......Lcan i
L.M........Mcan meet
LM..........can offer
M.L..M.....Mcan see
M...........can talk
P.LML.M....Jcan u
LLLNL.....MNcan we
MMK...M....Mcan you
.LLMM.......can't
...M.......Lcan't do
L..........Ncan't make
...LNM.....Lcan't take
L..........Ncanada
L.M.M.......cancel
...LO......Lcancelada
....M.......cancelamento
..NL........cancelar
....O......Lcanceled
L...OL....MLcancelled
...MM......Lcancelled by
....M.......cancelled the
O..L.......Lcancello
.....N.....Lcandidacy
L.M........Mcandidat
L.M..M......candidata
..LL.M.....Mcandidate
...........Mcandidate for
.LL..M..MM..candidates
.....N.....Lcandidates and
L..........Ncandidates for
.........M..candidates who
........M...candidates will
L.........MNcandidati
L..L...M...Ncandidato
L.L......M.Ncandidatos
O.L........Lcandidatou
LL......MM.Ncandidats
.NLLLML.N.LLcandidatura
........M...candidatura a
........M..Lcandidatura per
........M..Lcandidatura recebida
.L...M......candidaturas
.MKLLM..MM.Lcandidature
........MM..candidature au
L....N.....Lcandidature for
LL.N.M......cannot
L..O........cannot do
L..P.......Lcant
...........Mcanteen
O..........Kcantina
M..........Lcap
M.L........Mcapire
M.M......M.Lcapo
MMM........Lcapt
L.M........Mcaptain
ML.........Ncar
.L..M...L...cara
.LN........Mcard
K.O.........card and
............care
L.L........Ncareer
.....M.....Lcareful
ML....N.M..Kcargo
M.....N.M..Kcargo de
M.L..M......caro
L.LO..M....Lcarro
..M.........carry
N..L.LMM...Kcarta
L......M....carta de
L.....NM...Lcarta oferta
.L........MNcarte
M..L........cartão
.....ML..M..cas
..M...M..MLLcasa
..ML.M...M.Lcase
LLML.....N.Mcase you
..NL.......Lcasi
KL...M..M...caso
L.LM..M.....caso de
LLL........Pcasting
L.M...N....Lccnl
L.....O....Lcdi
......N....Lcdi #
...M..L....Lce
L..N........ce jour
L.LMMM....NKce matin
LMN........Lce message
M.L........Mce que
LN...M......ce qui
..L........Ncedar
L.LM.M......cela
L..M........cela vous
LL.......O..celular
...........Mcentral
NM.......L.Kcentre
L..........Mcerca
L..........Mcerca de
NMLL.M..LM.Lcerchiamo
LLM....M..M.certificado
LLN...LMM...certificate
.......MM.MKcertificates
..M.........certo
L...M......Mcette
LN.........Mcette semaine
ML...L.....Mcfo
MM...M.....Lchair
M.L.........chair of
L..........Nchairs
.........M.Lchallenge
MLNL....M..Kchama
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
.M......M...charlar
..L........Mchase
....L......Mchat
M...........chat about
.L.........Mchat this
.M.......M..chat with
M.M........Lchaussures
M.L..M...L.Lche
OL.L.......Lche ha
LLM.MM..L...che il
L..N.......Lche per
LLL....M.M.Mcheck
.......M....check and
L..........Ncheck the
..M........Lchecking
.......N....checks
..K....MM.N.cheers
..L.....M.M.cheers for
M.NLML..M..Kchef
MMMLM......Lchef de
N..L.......Lchefe
N.L........Lchefe de
L.L........Nchegar
..L........Nchegue
N.L.M......Lchemistry
..LL..M....Ncher
N..L........cherche
.L.L.....M.Mchez
.LM.........chez nous
.L.L....MM.Mchi
.N.L.......Mchiacchiere
..LL.......Nchiami
MLL........Mchiamo
..N........Lchicago
L........N..chiediamo
N.L........Lchief
.......M..MLchildren
L.N.M......Lchiuso
NL.........Lcho
.OL........Lchoice
.OL........Lchoice of
LN.......M.Lchoices
.L...N......choisi
LM...O..L..Lchoix
.M..........choose
...........Mchoose a
L.N.........choosing
L.N........Lchoosing a
...M.N.....Kchose
...L.M....LMchosen
.LM.M.......christmas
L..L.M....M.chère
MNL..M.ML..Kci
NL.LMO.....Kci ha
.M..........ci piacerebbe
.N..........ci sono
MN.L.LL..M..ciao
LOL........Lciao elisa
NL.L........cinco
L.M.........circa
...........Mcita
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
...L...N....clear
L......M...Mclearance
...M.......Lclerk
L..........Nclic
.LM.M.......client
...MM......Lclient has
M.L.........cliente
L.N.M......Lclinic
M.M........Lclinique
K....M..M..Mclose
..M..M.....Kclosed
.....M.....Lcloser
LM.......N.Lcloses
L........O.Lcloses friday
..L.....N..Lclosing
........N..Lclosing date
L.LN.....M.Lclosure
......N.....clt
M....L.....Mclub
..L...MM....clínica
N.L........Lcnc
L..........Mco
L..........Mco op
K..........Ocoach
LLL......M.Ncode
...L.....M.Mcode #
M.K...M....Ncodice
M.L...M.....codice fiscale
MLM......M.Lcoding
.L.M.M......coffee
..LNM......Lcoiffeuse
ML...N.....Lcoisa
L..M........col
..L.........cole
M.M........Kcolegio
L..N........colleague
L....M....MMcollega
..LM.MM.....college
..L........Ncolloqui
...M.......Lcolloquio
NN.........Jcolloquio ?
M..........Mcolloquio con
L.MM.M.....Lcolloquio del
K.....M....Mcolloquio di
M..MM......Kcolloquio domani
P.LL.M.....Kcolloquio il
NLM........Kcolloquio in
...........Mcolloquio per
.N.........Lcolloquio propongo
K..........Ncolloquio relativo
N..........Lcolloquio si
NLM........Lcolloquio è
.N.........Lcollègue
...LLM......com
..L........Mcom a
...L.M......com o
KLRM.......Kcombinado
LLO........Lcombinado até
..L........Mcome
..L........Ncome along
.ML........Mcome and
L..NL.......come at
L.M.M......Lcome back
K..L.......Ncome by
K.NM.......Lcome d'accordo
K..........Ncome da
N.L...M....Lcome down
LML.........come first
ML..N......Lcome in
L.ML......MMcome on
...LO......Lcome saturday
.M.L.......Mcome to
L.LN..M....Lcome tuesday
M..M.......Kcome up
N.LM......MKcome with
L.N......M..comercial
ML.L...ML...comes
M.....M....Lcomeça
M..L........comigo
LLNN.M.....Kcoming
...MLM.....Lcoming in
.....M..M...coming to
L.MLN.......coming up
.L.......L.Mcomité
KMM...M...M.comme
LLN.......MLcomme convenu
...N.......Lcommencera
N.KM........commercial
NML........Lcommis
M.M........Kcommissie
ML.....N....commission
L....M.....Mcommissione
M....M..L...committee
.....N...M.Kcommittee has
N.......M..Lcommunication
L..MLLMML...como
LNM........Lcomodo
............company
..L........Mcomparecer
......N....Kcompensation
......LN....competente
......LM.M..complete
.........M..complete the
.........M..complete your
.....MM....Lcompleted
.N........MLcomplimenti
L..N........compreensão
..L........Ncompromis
L....M.....Ncompromiso
L....LMO...Lcompter
......NM...Lcompter du
MLLLNL..M..Lcomune
M.L.MM.....Lcomunica
..L.MM.....Lcomunica che
...LM.......comunicarle
....M.......comunque
.L.L.M......con
...LM...M..Lcon el
..L........Mcon gli
...........Mcon i
.L.........Mcon il
....LML....Mcon la
M.MM......LLcon me
.....N.....Lcon más
..L........Mcon su
.LL..L.....Ocon tu
LLLM......MNcon un
K...M......Mcon una
L.LM.......Mcon usted
.....N..M..Kconcluída
.....O.....Lconcluída a
L....M..N..Kconcorso
L..LN...M...concurso
......LN...Lcondicionada
......N.....condiciones
.....LLN....condition
.......M....conditional
.......M....conditional offer
.......M....conditions
LL.........Mconduct
.MLM..L.N..Lconductor
...........Mconference
K.Q.....M..Kconferma
..M........Lconferma appuntamento
..L........Nconfermata
L.NL........confermato
L.......N..Lconfermiamo
..M...M...NLconfermo
L.M.........confermo il
L..........Nconfidencial
LL.........Oconfidential
L..........Mconfirm
N.L.........confirm attendance
OLL........Lconfirm by
..........M.confirm that
L.M........Mconfirm your
...M.......Mconfirma
.LM........Mconfirmación
..M.........confirmación de
K.N.........confirmada
K.P........Lconfirmado
L.N.........confirmamos
L.M.........confirmamos a
LMM.....M..Lconfirmation
........N..Kconfirmation #
..M........Lconfirmation de
L.M...M....Lconfirmation of
L.N.........confirmação
..M.........confirmação de
N......M..MLconfirme
..L.......NLconfirme ma
L.N........Lconfirme votre
L.M........Mconfirmed
L..........Mconfirmed for
M...........confirmer
N..........Lconfirmer votre
KMM.......MMconfirming
L.L........Nconfirming our
L.ML......NLconfirmo
L.........N.confirmo a
L.M.....M...confirmons
L.N........Lconfirms
L.N........Lconfirms your
L.........MMconfirmé
...M.......Lconflict
N.L...MM...Kcongratulations
ML..........congratulations !
MMLM.......Lcongratulations on
NM.........Lconhecer
M.ML.......Lconmigo
MML........Lconmigo y
O..L...M...Kconnosco
.MLLM......Mconocerte
MM.........Lconoscerla
.L.......N..consegna
.OL........Lconsegue
.LL..M.....Nconseil
L........M.Mconseillère
LML........Mconsigo
..L........Mconsular
..L........Mconsular section
.L.........Nconsulente
L.KL..LM...Nconsulta
...........Mconsultant
LLL........Oconsultation
LL.........Nconta
..M.....M..Lcontact
.....M..N..Lcontact you
L.......M...contacted
ML.LMN..M..Lcontacto
...L...M....contigo
L.....LO...Lcontingent
L......N...Lcontingent upon
L.LO.......Lcontinua
.....M......continuar
KLML..OM.L..contract
......N....Lcontract zit
K.L........Ocontractor
L.....N....Mcontrat
.......M....contratación
L.KL.LPM...Mcontrato
L.....O.....contrato a
......M.....contrato indefinido
..L...N....Mcontratto
NML......M.Kcontrol
M.ML........controller
.M........MLconvenient
LLN.......MLconvenu
...L......M.conversa
.M..........conversa com
.L..M.M...M.conversa de
.NL.........conversar
ML........MLconversation
M.L.........conversation with
..L..M......conversations
.N.........Lconviendrait
LM.L.......Nconvient
N..M..M...MKconvite
M.....M....Lconvite para
L..........Nconvocamos
L..........Mconvocation
L..........Nconvocation à
L.L.M......Mconvocatoria
..L.....M..Mconvocazione
N..........Lconvochiamo
L..........Mconvoquée
..M..M.....Lcoo
L.......MM.Lcook
M...M......Kcooperativa
..LM.......Lcoordenador
NML........Lcoordinadora
LO.........Lcoordinar
.M......L...coordinator
MM.L...M...Lcoordinatrice
ML..........copia
L........M..copy
..N........Lcor
M.........MLcordial
..L.......MLcordiali
..L.......NLcordiali saluti
.M.....M..MKcordialmente
........N..Lcorrectamente
MLL..L.MM...corso
LLLM.L.MM..Ncosas
NL..........così
L.LNM.......coucou
LNL.L..M...Ncould
.N.M.......Lcould do
L..........Ncould i
.L...N.....Lcould only
L..........Ncould we
LNL.LL.M.M..could you
ML..M..M...Lcouncil
LL...M.....Ncounsel
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
..M.....ML.Kcrew
N.LM....M..Lcrewing
.....LLOM..Lcriminal
.MM.........créneau
.M..........créneaux
NL.L..M.....ct
MMM.......LLcto
LN.L.L.....Lcualquier
.O.........Kcualquier día
L.LO.......Lcualquiera
N.......LM..cuando
ML.M......MKcuanto
M.N........Lcuarto
LMML.M......cuatro
..M.........cucina
M..L.M......cuentas
LL.........Ncuestionario
.M........MLcui
M...........culture
.M.L........current
.M...O.....Kcurricular
.M..........curriculum
M.LL....N..Lcurrículo
........M..Lcurrículo para
LL.........Mcustomers
L..........Mcut
LN..........cuál
LQ.........Jcuándo
..LL.LL.N.LNcv
L..........Ncv and
........N..Lcv per
LL.........Ncvs
OML..MM....Jcá
M.L...M....Lcá na
..ML...M....cédula
L.L........Mcódigo
.L......M..Ncómo
L.OL...N...Lcôté
M..L.....L..d
L.N....M...Ld #
K.N...M....Ld'accordo
L..........Md'admission
...M..LN...Ld'agent
......LN....d'agent de
...........Md'apporter
L.ML..MM...Md'embauche
......M....Md'entretien
.......NM..Ld'ici
M...........d'identité
NL........MLd'infirmière
M.KM..LM.M.Ld'un
.M.M.....M.Ld'une
M...........d'une pièce
L...MN.....Ld'être
.....N......d'être venu
L.LM........da
.L.........Nda #
M....M..M..Kda entrevista
M..........Lda manhã
...M.......Lda sua
M...L.LM...Kda tarde
M.LM..M....Kdaan
.LMM.M.....Ldaar
....N.......daarmee
MLL..L..M..Mdaarna
OLL.........daarna een
L.LN.......Ldaarom
M.LM.......Mdabei
.L.M..L.....dag
.O...L.....Ldagdeel
....M.......daher
.LM...LMO..Ldahin
..M...MMM..Kdal
L.....MMM..Ldal #
M..L....M...dalla
LM.........Mdalle
LM..........dalle #
L.MMM.......damit
MMM.LL.....Ldan
ML......M.M.dan een
NL........MLdan hoor
...N.......Ldan is
N..M.......Ldan praten
L.O........Ldan zie
L.O........Ldan zien
.L........LOdana
..ML.L..N...danach
NM.........Ldanach setzen
NLL.........danielle
LLL.....M.O.dank
..........M.dank für
..L.......NLdank voor
MLL.LML..MNLdanke
.....M......danke dass
.L...L...MM.danke für
M.OML...LL.Kdann
L.O........Ldann bleibt
N..........Ldann reden
MM...L.....Ldanny
L..........Mdans
L..M.L.M.M..dans la
K..L.M.....Ndans le
MM.........Ldans nos
.MLL.......Mdar
L..........Mdar um
LM.........Mdario
....LMLM...Kdas
MN.L........das #
N.L........Ldas ?
MLL.........das bei
L.........NMdas gespräch
LLM..NLML...dass
L.NL.......Ldass es
...L.M....M.dass sie
L..M.M...L..dat
.....ML.....dat je
.L.M....MM.Ldata
M.ML.M.....Ldata #
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
L..........Mdavide
L...N.......davvero
LOLNL....L..day
LM.M........day and
L..........Nday is
N..........Lday on
LOL.LLM.....days
MM.......M.Kdazu
L......O...Ldbs
L......N...Ldbs and
......LM....dbs check
............de
..L.LLM..M.Mde #
L.L..LM.MM.Mde abril
K.N...M....Lde acuerdo
...........Mde admisión
L.L........Nde admissão
.....L..N..Lde admitidos
.MMM.......Kde agenda
M.L...M..L..de agosto
..LLM......Mde amanhã
......N....Lde arbeidsovereenkomst
......MM...Lde auxiliar
MM.........Lde baan
N..........Lde brasília
NL.L......NLde ce
...L.......Nde cita
O.K........Lde comedor
M.M........Kde commissie
L.L.M......Mde demain
N.L.........de empleo
L.L........Nde espera
LL....M.M..Lde functie
L....M..M...de gesprekken
..LM....M...de heer
..LMM.....MLde hoje
..MM.......Lde hora
...M........de horário
L......N...Mde ingreso
L.M.M.......de jeudi
..M.........de julho
K.M.........de julio
M..L........de junio
M..L....M..Lde la
....M.......de las
.MNL.......Lde loods
LNLM.......Lde m'indiquer
LNL...M.....de manhã
N..L..M.....de marzo
ML.M.......Lde março
M...........de mayo
LL.MNL......de mañana
L..O.......Lde mercredi
LMLN........de nieuwe
.M.M.M..L..Lde nous
.MLL.......Mde noviembre
..M...M....Lde octubre
M.LM.....M.Lde outubro
MM.L.......Lde planta
N.L........Lde plenos
.L.LM.N.....de poste
L.LN.......Lde quarta
L..MN......Lde quinta
MM.........Lde recrutement
......N.....de refeição
........N...de réception
..L........Nde salaire
MML........Lde semaine
M.LLM.......de septiembre
ML..L.M.....de service
M.L.........de serviço
LLLM.....M..de setembro
...MM......Lde sexta
...........Nde son
M..L....M...de su
......LN....de sûreté
LMM........Lde talento
LNL.M.N....Kde te
...........Nde ti
.......M....de trabajo
..L........Mde trabalho
LM...N..L...de tu
..M........Mde turno
...........Mde uma
LM.LMM......de vacature
....N......Lde vendredi
...LM.......de verdad
LM.......M.Lde volgende
ML........M.de vos
K....M.....Mde votre
M..LM.MM...Kde vous
LML.....N..Mde week
N..........Lde winkel
LL......MM..deadline
..MML.......dean
...........Ldear
N.LM.......Ldear ada
L....M...M..dear applicant
M.....M....Kdear dr
.LL....M..LOdear mr
LL.LM.M...MMdear mrs
LM..L.....N.dear ms
.L.MM......Ldec
..L.M.......dec #
..MM.M.....Kdecember
M.M.M......Ldecember #
.L.L.L..LM.Ndecide
L...NM.M...Ldecided
L...NN.....Ldecided to
LLM..M..L.M.decidimos
....LMM.L...decision
....M.......deciso
N.......M..Ldeckhand
N.LL..M.....decline
N..........Ldeep dive
LLN....N...Ldefinitivo
..MM....N..Kdegli
L..........Mdei
..L...LM...Mdein
M..L....M...deine
LL......MM..deine bewerbung
L........M.Mdeiner
..LNM......Ldejamos
...N.......Ldejamos para
.......M...Ldel
KN.MM......Kdel #
L........M..del lunes
.LLM.......Mdel martes
......LO...Ldel medico
LL.M.......Mdel miércoles
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
..L....M...Mdelle
LNM....M...Ldelphine
MM.L........dem
MM...L......dem #
.LNMM......Ldemain
L.M.........demain #
N...........demain matin
L.MKN.M....Ldemain à
.LL........Ndemande
N..........Ldemandez
MM.........Ldemi
.LM........Ndemi heure
N.K........Mdemo
..L...M..M.Kden
NL.M......L.den #
M.........M.den termin
LL....NM...Lden vertrag
LMM.M......Ldenise
.NN..L.....Kdenn
.OL........Ldenn mal
.MLL.......Mdentist
M.L.M.......department
.......N...Ldepends
.......N...Ldepends on
......M....Ldepois
L....MN.....depois da
LL.LM.MM.M.Ldepois de
..L........Ndeposit
..M.........depot
.LMM.......Ldeputy
...........Lder
.M.M........der #
N.M........Lder früh
N..........Kder kanzlei
......MM....der vertrag
LN...L.....Mder woche
L....M.....Ndernier
L.L........Nderniers
L.NM.M.....Kderrière
..M..M.....Ldes
..L........Mdes candidats
L.L........Ndes fêtes
.M.........Ldes soins
L........N.Ldesafio
M.L.......M.description
L..N.......Ldesculpa
L...........desde
N.L..M.....Kdeshalb
..N.........design
......M..M..designer
...........Mdesk
NL...M.....Ldespués
L.M..MM.M.LKdespués de
.MM......L..details
..M........Ldetails for
..O........Kdettagli
L.....M....Mdetto
.ML.LM.NLMMKdeux
M..L.......Ldevant
.M...M.....Kdeveloper
L..MM.......devo
..LM.M......deze
O.LL.......Ldeze brief
...........Mdeze week
L.LM.....N..dezelfde
L.L..M...M.Mdezember
L...........di
L...MM......di #
......M.....di assunzione
..MLM......Mdi domani
..L.M.M.....di giovedì
..M........Ldi gruppo
LM.L..L....Mdi lavoro
MLM...M....Ldi martedì
L.MM......M.di mercoledì
L.......N..Ldi partecipazione
.L....M..N.Ldi un
.....L.....Ldia
MLM........Ldia #
N...........dia de
M...........dial
..L........Mdial in
M.M........Ldiary
O.L........Ldiary at
.NL.........dias
MM.M.......Ldica
MM.L...M.L.Ldich
..L.M.......dicht
.LLLN......Mdid
...........Ndid it
...........Mdid you
LL...M......didn't
.....M.ML...die
.....N....L.die al
.LO........Ldie haustür
.L....N....Ldie stelle
L.....O.....die stunde
M.M........Ldie werkstatt
MLLL.....M.Mdieci
.LL........Ndieci minuti
..ML.......Mdienst
L..M.L......dienstag
.....L...M..dienstag #
KL.MM......Mdienstag um
LM.........Ldiese
MM....M....Ldiese woche
O..........Kdieses
L.M........Ndiez minutos
.L.......N..différé
.MLO.......Ldiga
LMLN.......Ldiga me
.L.LMM...M.Ldigo
K..O.......Ldiligencia
.ML......N..dimanche
...M.......Mdime
.L.N........dime tú
LN.N.......Ldimmi
LM.N.......Ldimmi tu
.N..........dinner
LM.........Mdinsdag
L..........Ndinsdag #
...L..M.....diogo
O..L.......Kdiploma
..N........Kdiplômes
L.L.LM.ML..Mdir
M.M..ML.L..Kdirecteur
L..LM......Mdirection
L.N.........directions
........N..Ldirectly
MM.M.....L.Ldirector
ML.M.......Ldirectora
N.LM.......Kdirectrice
L.MM.....M..diretora
MM.........Kdirettore
.MMML...M..Kdirettrice
M.L..M......direzione
.ML....M....dis
.N.M.......Ldis moi
.L.NM......Ldisculpa
...M.......Ldisculpa las
...MM.......disculpas
.L.........Mdiscuss
LLM....M...Ldiscussed
M.........MLdiscussion
N.L........Mdiscute
MM.......M.Ldispatcher
L...OL......dispiace
....NL......dispiace davvero
LM.M.M.....Ldisponibilidade
NL.LML....LMdisponibilità
LLM........Ndisponibilità per
.N.........Ldisponibilités
.M.........Ldisponibilités pour
LML.......M.disponible
K.M..L.....Odisposition
..L.N......Ldisregard
M....L.M...Ldistrict
LLMM....M...dit
LN.M.......Ldites
LN..........dites moi
N..M.......Kdive
MLM........Ldix
N.L...L.M...dni
L..M........do
LMLN........do #
MM..........do ?
N.LL.....M.Ldo a
LN.........Ldo any
M..........Ldo come
..L...M....Ndo contrato
LLLM.....N..do it
N...........do lado
.M.........Ldo monday
..L.........do not
.M.M.......Ldo our
M.L..M......do processo
.M......M...do seu
LLN...M..M..do the
.L.M........do this
.MLL.......Ndo you
L..M........do your
MML....M...Ldocente
M.L.N......Ldoch
..N...M....Kdock
L.N........Ldock road
NLL...M....Ldoctor
.L.........Mdoctora
..L...LM...Ndocumenti
N...........documento
........N..Ldocumentos
L......MN..Ldocuments
N..L.......Ldoe
M.L.....M...doen
.ML.....M...doen we
N..M......LLdoes
K..O.......Ldoes friday
M....M.....Ldoes not
O.L........Ldoes that
..M.........does the
.M..........does your
MLLM........doesn't
..M.........doet
MLL..M......doing
.MLL..L....Mdois
N..........Ldom
MM......NL.Ldomanda
L.......M...domanda di
KL.........Odomande
...N.L......domani
ML......L..Mdomenica #
L.L........Pdomicile
L....L...O..domingo
.........N..domingo #
.LM...M.....don
LLL.NL..MM..don't
L.L.P....M.Kdon't come
L.L.M...M...don't need
..NMML...L.Jdonc
...LO.......donc plus
..M......L..donderdag
.MM.........donderdag #
L..M......MLdonderdag om
MMM.LM.M.L.Kdone
M..M........donnerstag
LMML.......Mdonnerstag #
M.L.......MLdonnerstag um
.L.MNL.....Kdont
L..OML.....Ldont come
L.M.M......Ldoor
L...M.......door de
...ML...M...door het
L.N........Ldoor in
.NL......M.Ldoor naar
L.N.........doors
.ML.LLM....Ldopo
LO...L......dopo le
M.L.L..M....dos
M.LL....ML.Mdossier
..ML.L......dott
L.M..L......dott ssa
ML.L........dottor
L.M..L..M...dottoressa
N.M.ML...L.Ldown
L.N.........down for
M..........Ldown the
N...........down with
.M.M......MKdoña
M..ML....L..dr
MM.........Mdra
LL.........Ndraft
KMLL....MM.Ndran
M.M.....M..Kdrawings
.MLL..LM.M.Mdrei
...........Mdress
.L.........Ndrh
LM.L.ML..M.Ldrie
..M.........drie kwartier
LML..M...M.Kdrie uur
..L........Ndrink
M...M.......drive
.LM....M..MKdriver
...L.......Mdriving
L..ML..M...Mdrop
L......MM...drop in
.......N....drug
.M.........Ldu
L..MMLM....Ldu #
MLLL.......Ndu am
M..........Mdu bist
LL.L.N.ML...du hast
L.M........Ldu mardi
.M.M.......Ldu poste
L......N...Mdu travail
..NL.......Lduarte
LN.L.M.....Lduas
..KN.L..L.M.due
.N.L.......Mdue chiacchiere
..LM......NLdue course
LN..........due o
L.LP.......Kdue to
.MLM.......Ldunmore
L..........Mdura
.........M.Lduration
.........M.Lduration #
NMLL...M...Ldurch
LNM........Lduring
LMMMN.L.M..Kdus
L..NM......Ldus niet
M.MM.......Lduty
............duurt
L.M..O.....Kdynamics
.N.M.......Kdá
.O.........Kdá jeito
L..L....L..Ndès
L..N........décale
...M.......Ldécaler
...N.......Ldécaler notre
LL...O.....Ldéjà
..LKO.......déplacer
..M........Ldépôt
...MM.......désolé
.NM........Ldía
.ML...M....Ldía de
.N..........día te
LN..........día y
.M.L..M.M.MLdías
..N........Ldónde
ML....N....Ldúvidas
LL.M.......Ndürfte
LL.M.......Ndürfte ich
...L........e
.MLL....M...e #
L..L.M.M.L..e a
L.L........Ne as
NM.L........e ci
N.ML.......Le com
N.LLM....M.Le due
.MN........Ke horário
.......M....e il
.LL........Ne la
...LLL..MM..e mail
L.....N.....e me
N..........Le mezza
NLL........Me mi
N.L..M.....Le no
...M.......Le non
K..N.......Le não
N.L.........e paga
N.L.........e parliamo
...M.N.....Le per
MLLL....M..Me poi
...........Me se
M...ML.N...Ke ti
LML......M.Meach
L.L........Neach of
.M..........early
LN.........Leasiest
M.LM.......Leastern
ML..........eat
.MM........Kedificio
M.MM.M...M.Jeditor
MM.........Kedson
M.L...L....Meen
MM.........Leen eerste
N.LL....M..Meen gesprek
LL...N.....Meen kandidaat
.M...L......een keer
L.L........Neen kort
LN...L......een moment
LMM.........een paar
MNLL........een sollicitatiegesprek
LN.M...M....een van
N..L.M......eens
...........Meerst
N.LL.L......eerste
NM.........Leerste gesprek
L.LMP......Lefecto
....N.......efecto la
L...N.......efeito
....M.......efeito o
....M.NL...Leffect
......OL...Leffect from
LL....MM...Keg
L....M.....Megregio
M....M.....Leigen
.LL......M.Neight
L........N.Leignungstest
N.LL....M...ein
..L.....M..Nein gespräch
L..........Nein interview
N.L........Lein montag
..L.LNL..M.Meine
..L..M..M..Meinem
L.......M..Meinem gespräch
M..........Leinem vorstellungsgespräch
L.LM.......Neinen
ML.......M..einer
L........O.Leines
MM.M.......Keinfach
.N.........Leinfach einen
O.LL....M..Leingang
LL......O..Leingangsbestätigung
.L......O...eingegangen
LLM........Meingetragen
......N....Leinig
N.L........Leinkauf
.M...M..L...einladen
ML......M...einladung
.LL......M.Meinladung zum
L....N.....Leinmal
LOLML...M..Keither
..LM....N..Leither way
...L........el
..L...MM.L..el #
..L........Oel alta
L...M.N.M..Lel cargo
LL......M..Nel comité
L.NL........el de
N..........Kel dni
.........N.Lel domingo
......MM....el examen
.M.........Lel hueco
.M.........Mel jueves
LL..L.N...MMel lunes
..ML.......Mel martes
L..N........el mismo
.NL.........el miércoles
..N........Lel mostrador
L..........Mel programa
.MML..M.L..Lel puesto
MML......L.Mel sábado
........N..Lel tablón
L.NM.......Lel taller
..LM.......Mel viernes
...........Nela
.....M.M..MLelena
.L.M.......Meleven
.ML........Melige
KNM.........elisa
.O.........Kelk
L..........Nelkaar
MM.M....ML.Kelle
LLLM.N....M.else
L.L..M.....Mem
..LN........em caso
.....L..M...em contacto
.M....M.....em que
........MM.Lemail
L.N........Lemail confirms
...M.....N.Lemergency
...LM.......emma
L.M.........empfang
N.L.........empleo
..L........Memployer
.........M.Memployers
L.L...MM....employment
.LL........Mempresa
LL.........Oempresas
............en
...L.M..M..Men #
.....N......en agosto
L..L.......Nen ayunas
............en cas
M.ML......MKen dan
.LL..MM....Men de
..M..L.M....en een
ML.M..M.....en el
.L...OM....Len enero
MM.........Len entretien
LLM..M..L...en esta
LM.........Men fin
L..L.N......en het
M..........Len ik
LL.L.MM....Men je
L.NM.......Len la
M.L......M..en ligne
M.L......M.Len met
L..N........en niet
N..........Len nuestra
.L.........Nen of
.N.........Ken persona
L..M.......Nen tu
L.L.......MNen uw
L....L..N...encajas
......NM...Kenclosed
L..M......M.encore
.....MM....Lend
MMLL..M.M..Lend of
.L...M..M..Lende
L..N.......Lendroit
..L..N......enero
MLM.........eng
M..M.....L..engineer
M..........Lengineering
NM.........Lengineers
N.L......N.Kenglish
.......M...Lenhanced
.......M...Lenhanced dbs
M.L.......NLenjoyed
M....M.....Kenjoyed meeting
..........M.enjoyed our
L.M.......M.enlace
M.L.....N..Lenquiry
NKLL.......Nensemble
.L.........Nentender
L.O........Lentendu
..LMN......Lentfällt
K.QLM......Kentonces
L.P........Lentonces la
L.MM........entra
M.M........Kentrada
L.N.........entrance
..MM.......Lentrar
KN.L.L...L.Mentre
...L.......Nentre #
.M.L.......Nentre as
LN....M....Lentre le
LL.M.......Mentrega
L..M........entretien
MO.........Jentretien ?
...........Mentretien annuel
P.L........Kentretien aura
...........Mentretien avec
L..........Mentretien de
L..N........entretien du
N..L.......Lentretien est
M..........Mentretien le
.LL.....M..Mentretiens
LL.M....M...entrevista
MN.L.......Lentrevista ?
L..ML...M..Mentrevista com
LL.L.......Oentrevista con
L.N........Lentrevista confirmada
KK.MNL....MNentrevista de
K.NN.......Kentrevista del
O.L........Lentrevista dia
NMLL........entrevista el
M.......M...entrevista en
M.M........Lentrevista es
...LN......Lentrevista hj
K....M.....Mentrevista individual
L..L.......Oentrevista inicial
...MM.......entrevista mañana
L.MM........entrevista para
M.......M..Lentrevista personal
LN.M.......Kentrevista pode
L.LN........entrevista pra
MM..........entrevista presencial
.M..N......Lentrevista que
R.LL.......Jentrevista será
LM...M..LN.Lentrevista te
LM....M....Mentrevistar
...........Mentrevistarte
KLL........Pentrevistas
.L.........Mentrevistas de
L..........Nentrevistas del
.L..M.......entrevue
..N.........entri
.MLLL....M..entro
M.....L.ML..entro il
L..........Nentry
LL.......M.Nentscheiden
..L..NM....Lentscheidung
.....N......entschieden
KLPM..M....Lentão
L.N...M....Lentão a
.M...L.....Nenvie
..L..LM.M...equipa
LMLL.M.....Mequipo
.M.........Lequipo de
L.LM..M....Ler
LL....O....Ler mars
O.LM.......Ker ook
.L.M.M......era
LMML..MM....erbij
M....O.....Lerfahrung
LLN.....M..Lerhalten
LLM.....M..Lerhalten sie
L.N..M......erinnerung
..L........Nerscheinen
M..M.LLM...Lerst
NML........Lerste
NLK.......M.ersten
L.L........Oerster
.L.........Nerstgespräch
......N....Leruit
LL...O......ervaring
.LM.........es
L.N.....M..Les bei
N.ML.......Les el
L..L.......Oes gibt
.LN..M......es la
M.LL....N..Les que
.LLN........es una
L.L.....M..Nesami
.LL.MM..L..Mescribo
...........Nescritura
.........N.Lesercizio
.....O.....Lesito
.....N......esito selezione
.L.M...M....eso
M.ML.......Mesperamos
M.K........Nesperamos el
M.ML........espero
.MLL........essa
LN.........Lessa semana
LL.....MM..Mest
....M......Lest annulé
..M.....N..Lest bien
..LM........est ce
..L........Mest confirmé
MMLL........est prévu
L....M.....Nesta
N.L........Lesta carta
L.M..M..L..Lesta ocasión
L.LM.......Nesta semana
N.LL....M...estamos
M.LM........estar
MLL.....M...este
LLL.....M..Oesteban
M......M...Lestimada
L.L....M...Mestimado
...........Nestimados
..ML.L.M....está
..L........Nestá confirmada
K.L........Pestúdio
.LK....M....et
...........Met #
M.LM.M......et de
...LM.....MLet je
L.M.M......Let la
.MLL.MM...M.et le
.MML........et moi
L.MM.......Let non
..MM.M.....Let on
M.L....N...Met votre
LLL...M.M.M.et vous
M.L..M...M.Ketapa
.N.........Lettore
.L..M.......etwas
NM.........Keu
N.L.........eu a
MMML.......Leu e
.LL........Neuch
..L........Neur
KLLL..MM.M.Neuro
..........NLeven
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
L.....M....Meveryone
L..........Neveryone in
.L.M....M...everything
...M........everything else
MLL........Nex
..KNM...MN.Kexam
L.L....M...Mexame
LLLL...N...Mexamen
..L......N..examination
L..........Nexaminer
L..L.....M.Nexample
.L.......O.Lexcel
LL.NM.......excuses
.L.N........excuses voor
M..........Lexecutive
.........N.Lexercice
N.M......M.Kexercise
P........L.Lexercise with
..L........Nexit
L..........Nexit interview
.LOL....M.L.expect
.LM.......LMexpect to
K.O........Lexpect you
L..........Mexpected
L.N........Lexpecting
L.N........Lexpecting you
..N...L.....expects
LL...N....LMexperience
.L...N..L...experiência
......M..M.Kexpires
..M...M....Lextra
M.L..LM...L.f
...........Mf #
MN.L......LLf:#
.N........MKf:a
......M...MLf:achterberg
.M.........Lf:acquisition
MM.M.......Kf:admin
.....M.....Lf:administration
K..........Pf:admissions
L..........Mf:agence
LMM.........f:agenda
......M.....f:al
..LN........f:alasdair
L..........Mf:alerts
.....MM....Lf:ana
L.......N...f:apply
..L........Mf:appointments
L........N.Lf:assess
L..L.......Nf:assistente
L........M..f:at
.M.........Lf:atentamente
.L.L.......Mf:b
N..........Lf:bakkerij
LL.........Of:becas
.P.L.......Kf:berg
..M.........f:best
M.......M..Lf:bewerbung
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
K..........Nf:centro
LN..........f:chantal
...LM.......f:chef
L..........Nf:citas
L..........Nf:club
K..........Nf:coach
.......M...Nf:community
..L........Nf:contact
M..........Lf:cordiali
L..........Nf:court
ML......M..Lf:crew
M..........Lf:da
..L..M..M...f:de
M.M.M......Lf:dee
...M........f:del
...........Mf:desk
..L.....M..Mf:di
M.........MLf:dias
MM....M....Lf:direction
M.M.....M..Lf:do
MMLM.......Lf:dott
..L..M......f:du
M......M...Lf:e
.........M..f:estudio
L..........Mf:events
L........N.Lf:exams
M.L........Lf:f
L..........Mf:feld
..........NLf:femi
..LM........f:femke
...N.......Lf:fitch
M.LM.......Lf:frau
........M..Lf:freundliche
..........LMf:freundlichen
L..N.......Lf:front
M.LL........f:g
..N........Lf:gail
M.M........Kf:garage
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
M..L........f:h
MNML.......Jf:haas
N..........Lf:hale
M...........f:head
LL.L....M..Mf:hello
.........M..f:hiring
N..........Lf:ho
M...........f:holt
M..L....M..Lf:hospital
..M........Lf:hotel
...M...M...Kf:hr
.MN........Kf:hugo
..M........Lf:human
.......N....f:humana
M..........Lf:humanos
..M.M......Lf:i
M..........Lf:ines
NLLL....M..Nf:info
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
PPMK.......Gf:kontakt
.MM........Lf:l
...........Mf:la
...M.......Mf:leitung
.....L.....Nf:lettings
LNM........Lf:lindgren
..L........Nf:lindqvist
...M.M.....Lf:lomax
...L......N.f:lotte
O.L.......K.f:lou
..LN.......Lf:luc
.M........MLf:lucía
MM........MKf:m
L.M........Mf:mail
..M........Lf:manager
..L........Nf:mara
...M........f:marchetti
L..........Nf:marsh
.N.......M.Lf:marta
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
..MLLLM.LL.Mf:notices
..M........Lf:o
M..........Lf:obi
L..........Mf:of
..LM.......Mf:office
..L........Mf:ops
............f:p
N..........Lf:padaria
LL.........Nf:panel
M.M..M.....Kf:people
L.M.MM.....Lf:personal
.M.........Lf:personalamt
N.M........Kf:personale
..M........Kf:personeel
...M.......Lf:petra
L..........Mf:planning
..L........Mf:praxis
M..........Lf:prof
L....M......f:r
L.L........Nf:radio
.N.........Kf:raj
L.KL.......Of:rdv
M..M.......Lf:recruiting
...M.......Kf:recruitment
........M..Lf:recrutamento
.........M.Lf:recrutement
M..........Lf:recursos
L..........Mf:redaction
L........M.Mf:redaktion
.MM.........f:regards
...M.MM....Lf:reis
..NL.......Lf:reply
.L.........Mf:research
L........N.Lf:retail
M..M......MKf:rey
M..M.......Kf:rh
M..M.......Kf:robin
M..........Lf:rrhh
NMML.......Kf:ruiz
L.M........Mf:s
L.L........Of:sales
N..........Lf:saluti
..M........Lf:santa
.M.....N...Lf:sara
LM.L........f:scheduler
...M.......Lf:scheduling
..L........Nf:scuola
L..........Nf:sec
L.....M.....f:secretaria
..M........Lf:secretariat
..M........Lf:secrétariat
..M.........f:segreteria
.L.M.......Lf:sekretariat
L....M...M..f:selecao
.MM........Lf:seleccion
M.ML.M.....Lf:selección
M....M.....Lf:selezione
.........N.Lf:seleção
L.L........Of:service
M..........Lf:sincerely
N.L........Lf:site
...M.......Lf:sonia
...LM......Lf:sr
M..M.......Kf:ssa
M...M......Lf:staffing
L..L.....M.Nf:studio
L..........Mf:support
.....M.....Lf:system
..MM.......Lf:sónia
M.ML........f:t
MM.........Lf:talent
...........Lf:talento
M...........f:team
......M.....f:teresa
...........Mf:termin
.MLL......LMf:tess
........M..Mf:the
..N.........f:theo
.M.M.......Lf:tom
...NL......Lf:tony
M.M........Lf:tran
..LL.......Nf:ulla
.....M.....Mf:un
..L......M.Lf:unit
M.L........Lf:van
LN..........f:viele
N..L.......Kf:vos
L.N........Lf:wendy
M.L.........f:y
M.M........Lf:yours
L..........Mf:école
ML..M....M..fa
L..........Nfabrizio
L.MM.......Lfaccia
L..N.......Mfacciamo
NLLN.......Kfaccio
N.L........Lfaccio vedere
NML........Lface
NM.........Lface to
MLM.........fai
LL........MNfair
M.L.MM.....Lfaire
N..........Lfais
N.L......LM.fait
NLL.........fala
MLNL........falar
N.M........Kfalar com
.L...M.....Mfalls
.MLL.M....MMfalta
..L........Mfamiglia
L..........Nfamilia
L.L........Nfamilie
KL.....N...Nfamilies
L.LN.......Mfamily
LL.........Nfamily interview
M.L.........fammi
L.....M....Mfamília
O.LL.......Lfancy
OLLL.......Lfancy a
...M.......Lfare
KMM........Mfarle
..M.......MLfarm
..LL.....M.Mfase
N..........Lfase de
L..........Mfast
.M.L......MLfatto
.MLM..LM...Lfavor
...........Mfazer
.........M..faça
.........M..faça o
M.ML.....M.Lfeb
.MML.....M.Lfeb #
.MLM....L...febbraio
L.LM.......Mfebbraio alle
K.M...M.....februar
.LL........Nfebruari
L..........Nfebruari om
L.ML........february
K.N.........february #
M...........february at
.L.M.L..M..Lfecha
L.OL........fechado
KLL.....M..Ofee
O..........Lfeed
M..........Lfeed you
L.KL.O...MLNfeedback
ML.........Mfeira
.........M.Mfeira #
M...........feira dia
M..L.......Mfeira às
M..M.......Lfeld
......N.....felici
.M..KNM....Lfella
L.L.......NLfemi
M.M........Lfera
L..........Nferia
K..N........feriado
.MM........Lferretería
...M.......Mferry
L.O........Kfest
..N.........feste
..N........Kfestes
L..........Mfestival
.MM........Lfew
MNLL.......Lff
..MMM....L.Kfica
L.N.........fica então
..MN.......Kfica para
..L........Mficha
...L.M....MMficou
.MLM...M....field
..M........Mfifteen
..N..M.....Lfigure
LLM.......MMfijn
K.M........Nfijn dat
L.L..L..MM.Nfile
MML.........filiale
MMLM.......Kfiliale di
..LM........fill
LMLM.....M..fill in
L...MN.....Lfilled
.....N.....Lfilled the
L....L....MMfim
L..L.......Nfim de
.MLLML..M.M.fin
LML..L....MMfin de
L.M..M......final
...M.......Lfinal round
LLM.O......Lfinalement
.L.........Mfinalists
...M........finance
L.NL..M.....finca
L.M.........finch
..MM.L...M..find
.MM........Lfind a
.L.O........find another
..N........Lfind us
.L...L.M...Lfinden
LLM........Mfindet
..ML.......Mfindet am
.L....LM..M.fine
M.LL....L..Nfinish
.L......L..Ofinish your
L.LN.......Mfinn
.MM......M.Lfino
M.......MM.Lfino a
L..........Nfintech
N.L........Kfirefighter
L..........Nfirm
L.LL..MM...Ofirma
L.....N.M..Lfirmada
.ML.L.M....Mfirst
LMM......M.Lfirst and
LM..........first come
L.L........Nfirst day
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
.L...L.....Nflat #
M.LN.......Lflight
...ML..M...Lflights
...........Mfloor
...OL......Lfly
LKLL.M..MLMNfoi
..LL....MN.Mfolder
..L.N.......folgende
M........M.Lfollow
.M.L......MLfollowing
M.....M....Lfollowing the
.....M......following your
LLM...O....Lfonction
L..........Mfood
.L.......M.Lfoods
...........Mfor
KLM.M......Nfor #
MMLL..L....Nfor a
L.N........Lfor accepting
...........Mfor agreeing
MM.L.......Lfor an
.....L..M...for applying
.....M......for attending
L.O........Lfor choosing
L.M..O....LLfor coming
L.N........Lfor confirming
N...........for dropping
K.NM........for friday
...........Mfor half
OL......L..Lfor interview
.....N.....Lfor interviewing
....L.....LNfor it
..O........Lfor june
L.ML......MMfor me
K.N.........for monday
L...M......Nfor offering
...N.......Lfor one
ML.M.......Mfor our
L.L........Nfor saturday
........M..Lfor sending
.....M......for taking
M.L........Mfor ten
M.L...L...M.for the
..L.M.......for this
.LM.........for thursday
.L.........Nfor thursday's
..LMM......Lfor today
L.N.M......Lfor tomorrow
L.ML........for tuesday
LM..M.......for us
M.LM.......Lfor wednesday
MNLM.L..LLL.for you
..N........Lfor your
..MN.......Lforecast
...M..M....Lforget
.L.L....N.L.form
N.M...N....Jformal
LLM...M....Lforms
L..........Mformulier
..N.......MLforte
M.L..O....LLforth
K.M.......MLforward
L.M..L....M.forward to
L..L.....M.Ofoto
.M......N.LLfoto's
.L......N.L.foto's van
.L.K.......Ofotograaf
LL.........Ofotógrafo
.L.........Mfound
M.......M..Lfounders
ML.LL.M..M..four
.........N.Lfour questions
.M.M.....M.Kfr
LN..........fr #
LLL.ML.....Nfrage
ML.L........fragen
L.ML.......Nfrank
..M........Lfrau
.LM.........frau dr
..N........Lfrau lindqvist
M.N........Lfrau lund
M.L.L......Nfree
N..........Lfree for
N.LL.......Lfree to
M..MLL......freitag
M..M........freitag #
LN.........Lfreitag ab
LLMM.......Mfreitag um
..NL.......Lfrente
LMLN.......Mfresh
LLN........Mfreue
..N........Lfreue mich
.L....MM....freuen
.......M...Mfreuen uns
L.MLM.....M.freundliche
..MLM.......freundliche grüsse
.MLM........fri
..L........Mfri #
L..M........friday
.LM.........friday #
MM.LL.M...MKfriday ?
KL.N.......Ofriday at
MML........Lfriday in
N.KN..M....Kfriday the
....OL.....Lfriday's
L..........Mfriend
K.M........Mfriendly
..L...M.....from
MNLLL.M....Lfrom #
LLL......M.Nfrom a
L.M.....N..Lfrom here
.L.......M.Mfrom home
N...........from hr
M.L.M.......from our
..N........Lfrom the
......L.M...from us
.M........MLfrom you
L......M...Mfrom your
..M.M......Lfront
M..........Lfront of
LLM.M....M..front office
....M.......frozen
M.M........Lfrüh
..........LOfrüher
LLLL.N....M.fue
M.L.LM......full
L.M...M.M..Lfunctie
......M....Lfunctie van
...........Nfunctioneringsgesprek
...N....M..Lfuneral
..NL.......Lfunção
L.L..NM.M..Lfurther
L.....M....Mfurther to
ML.........Mfw
L.N...M....Lfwd
..LM.L.....Mfévrier
.L.........Nfévrier à
L.L........Nfêtes
...LMM.M...Kfísica
LL.........Nführen wir
..M......ML.fünf
..........LNfünf minuten
K..L.M....MMfür
L....M.....Mfür das
K..L.....MMMfür den
K.M..M....MMfür die
.N..........für ein
.....N......für eine
.M.ML......Lfür ihr
..M.....M...für ihre
L....N......für ihren
M..LM......Lfür sie
..L........Nfür unser
L..........Nfür unsere
LML........Mfürs
.M.M.......Lg
....M.......ga
.....N.....Lgaan
.....N......gaan verder
LLKNM.....L.gaat
...MN......Lgaat niet
L..........Mgabinete
MLK.......M.gabriel
M...........gallo
LL.......N..game
M.M.....M..Lgames
LN.........Lganztägig
NM.........Lgarage
...LN.......garde
N..........Lgardener
L.O........Lgate
L.M........Mgate #
M....M.....Lgave
NM...L.M...Kge
..L..M......geachte
..L..M.....Mgeachte heer
....M.......geannuleerd
.LL........Ngeben
L..........Ngeben sie
ML...L....NLgedaan
L....L..N...geduld
.NL.........geef
..........MMgeehrte
..........M.geehrte frau
...L...M....geehrter
...L...M....geehrter herr
.LLNN....M.Lgeen
LM..N.......geen zin
M.L.......N.gefallen
MLML.......Mgegen
L..........Ngegen #
NMKMLL......geht
OLL........Lgeht das
N..........Lgehören
N..........Kgeld
.ML.......NLgelijk
M....M....MLgemacht
...M...N...Lgemeente
LMMM.......Lgeneral
...........Mgenitori
L.QL.......Kgenoteerd
.LM........Mgente
N.L........Lgente conversa
...L....M...gentile
M...........gentile candidata
.......M..MLgentile dott
.LL..M.....Ngentile sig
K.L........Ogentili
....LO......gepasst
.M...L.....Lgerente de
LMMLLM..L...gern
ML.........Mgern kennenlernen
M..LM......Lgerne
N..L........gerrit
N...........gert
..M........Lgerust
MML..L.....Ngeselecteerd
.M.M..L..LM.gesprek
M.ML....M..Lgesprek ?
...........Ngesprek duurt
....N.......gesprek gaat
L.NM.......Lgesprek maandag
L..L.......Ngesprek met
NL......M..Lgesprek op
L..........Ngesprek over
LLLMN.......gesprek van
L.L..M..M.MMgesprekken
L...........gespräch
ML.M.......Kgespräch am
L..........Mgespräch dauert
L.N.........gespräch für
L.ML.......Mgespräch mit
..LL.......Ogespräch über
L.....M.....gestern
.......N...Lgestión
...N........gestor
MLM.........gestora
....L....MLMget
M.LM........get a
..M.....N..Lget back
NL..........get on
..L........Mget to
L.NL....MM..gets
.M..........getting
M....N....L.gewerkt
...O........gewijzigd
M.LNM......Lgewoon
...L.MM.....geworden
N..M.......Lgezien
..LN.......Lgeändert
LL.L.....M.Ngibt
...........Mgibt es
.L.........Mgift
.L.........Mgift card
O.LL........gij
N..L.......Lgil
LO......M..Lgiorni
LMLM.L.....Mgiorno
M.L..L.....Mgiovedì
M.L........Mgiovedì #
LM........M.giovedì alle
.L.....M...Mgirls
..M.....M..Lgiro
...LN.....MLgisteren
........L..Mgiugno
M..L.......Mgiugno alle
N.L..M......giusto
L..M.M...L.Mgive
LM.M........give me
.LL.....M..Mgive us
.L....M.....give you
M.L..M......given
LLLM.N......già
LL...M.....Mglad
.LL..M.....Mglad to
NLLNL......Lgleich
...M........gleiche
L...L...L..Mgli
L..........Nglobal
N..M.......Lgm
..LM.......Lgmbh
M...........gmt
.LML.......Mgo
...MM.......go ahead
M........M.Lgo on
LL.....M...Ngo over
LLM.....M..Mgo through
.L....M....Mgo to
.L.........Ngoals
ML..M......Lgod
.LML....N.MLgoed
M.L...N....Lgoed nieuws
........M...goed ontvangen
LL......N...goede
.L......N...goede orde
ML........MLgoedemorgen
...L.L..M...goes
.M......M.MLgoes to
M.LLMM....LMgoing
....NL......going ahead
ML...M....L.going to
.LL..O......gone
L....O.....Lgone with
MLLMO......Kgonna
...LP......Kgonna have
.MML.M....MKgood
.N...M...L.Lgood day
LLP........Lgood for
....MM...MLLgood luck
..........M.good morning
M.L...M.....good news
LM.L.L....OLgood to
MMM........Lgoogle
MM.........Lgoogle meet
MML.......MLgostei
..LL....M...got
L..........Ngot #
.NLM.......Lgot a
....LN.....Lgot his
LLL...N.N...got it
NML..L..N..Kgot your
N..........Lgott
......M....Lgovernors
..OL.......Lgps
.M.L..M.L...graag
LM.........Mgraag een
.....L....N.graag gedaan
LM..........graag met
.LL........Ngraag op
N...........graag spreken
LN...M......grab
N.LL......NLgrace
LLL..M..M.N.gracias
.....L....N.gracias a
LL...N..M...gracias por
OLM..L.....Lgrad
M.L...M.....grade
M..LM.M....Lgrade #
.....N..K...graduatoria
M...L.......graham
KLN.........grand
NL.........Mgrande
.LL.M......Mgratis
L.L..L....PLgratitude
.L.........Ngratuito
..L..LL.M.OLgrazie
..........N.grazie a
LMML..M.....great
.M....MM...Kgreat news
L.P........Jgreat see
...N.......Lgriep
M..........Mgrille
........M.M.groet
LMM.....M..Lgroeten
L..........Mground
ML.........Mgroup
KLM......M.Ngroupe
.O.........Kgrowth
L..N.....M.Kgruber
ML.LML..ML..grupo
KLM........Ngruppo
.....L.....Mgruß
..ML........grüsse
N..........Lgrüß
M..........Lgrüß gott
NLL..L....M.grüße
M.L......MMKgrüße aus
.....M......guardaremos
.L..M.......guest
.MKM........guests
KMM.........guide
..LL.......Mgustaría
M.LL.M....MLgustó
M.L.........gut
.....N...M.Lgute
L..MM...M...guten
L.........MMguten morgen
LLL.M...M...guten tag
...LQL.....Lgutted
...M.......Lgénérale
M....L..L..Mh
M.MM.L...LLMh #
MML........Mh ?
L..M.......Mh a
M..M.......Lh au
L.LLN......Nh avec
K.O........Lh com
..LL.......Nh e
L.M.........h na
..LL.......Nh no
M.L.........h on
LNLL.......Nh ou
..NL.......Lh para
L..........Nh por
L.M.........h pour
MML........Lh que
N.L........Lh tu
M.NL.......Lh vous
L.M........Mh à
..M........Lh:!
..MM.......Lh:#
L.MM......L.h:?
M...........h:a
............h:am
..L........Mh:and
M.K.......MMh:are
..L.........h:at
..LM........h:aug
..N.........h:benissimo
..LM........h:bonjour
..L........Oh:by
..MM.......Lh:de
.LM.......M.h:die
...MM.....LLh:el
M.MLM......Lh:escribió
..L...M...M.h:for
..........LNh:from
LLM.........h:h
L.M.........h:half
..MLM......Lh:hi
..........L.h:i
..L........Nh:i'll
..M........Lh:ich
L..M......M.h:il
M.LM........h:in
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
..N........Lh:pode
..LN........h:possible
..M.........h:schrieb
..N........Lh:sim
..L.M......Mh:so
L.M.........h:th
M.L...M....Lh:thanks
M.L........Mh:the
..L........Nh:they
..ML........h:to
..M.........h:tuesday
..M........Lh:um
L..N........h:uur
L.NL........h:va
..M.........h:would
M.L.M......Lh:wrote
M.LM.......Lh:y
...L......M.h:you
..L.MNM..L.Lha
....NL......ha deciso
......N....Lha detto
...M.M......hab
..LL.MM.....haben
ML....M.M..Lhaben sie
M.L..M......haben uns
..LM.M......haben wir
...M..N....Lhablado
NL.L..M....Lhablamos
NL.M.......Lhablamos del
.MLL...N...Lhablar
M.LKNM.....Lhabía
L..LM......Nhace
..LM.......Nhacemos
...........Mhacer
.L.........Mhacer una
LN..........hacerte
.LLMN.......had
M...MM......had a
..........N.had gelijk
L...N.......had the
...NL.......had to
L.N.........haddad
.L......MN.Lhagas
MLL.......MMhago
.M.........Lhaha
L..ML..M.M.Lhai
M...M.......halb
LMO........Khalb fünf
MM.L........halbe stunde
LMM.........hale
N..L......L.half
M.M........Lhalf #
...........Mhalf an
L..........Nhalf eleven
LM..........half hour
N.LL........half nine
.M.........Lhalf past
M.MML......Khalf two
..L........Nhall
L.N.........halle
MM.LM.......hallo
L.M........Lhallo frau
NM.L........hallo herr
.LM.........halten
...L.......Nhalten sie
.LO........Lhalten wir
N.L.........hamish
L......M.M.Mhand
..L..M.....Lhands
L.N........Lhank
...L.M.....Mhanno
M.......M...happens
........M...happens next
L.ML.MM.....happy
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
L........M..has invited
..L..L..O...has reached
.MLLLN.ML..Lhast
LN..L..M....hast du
LNL..L..MM.Lhasta
LMM...M..M.Khasta el
....MM..LLMLhat
L....M....N.hat das
.LLMM.......hat sich
MMLLM......Lhat uns
L..........Mhaus
.LO........Lhaustür
.L..M......Mhave
LML......M..have #
..ML.......Nhave a
LL.L.......Ohave an
OML........Lhave been
.....M.....Lhave decided
O....M.....Khave gone
L.M.M......Lhave no
LML.LN...M.Lhave not
..M......M.Lhave one
N...........have put
.LL....M...Nhave the
..L.OL.....Lhave to
....K......Ohave withdrawn
......M.....have you
K.......N...have your
LL..LNM...MLhaving
LLLMLNM....Lhaving you
LM.M.L...M.Mhay
M.L.....M...he
N.L.........he can
..N........Lhe does
M..........Mhe will
NLML....M.LKhe'll
L.L.....N..Mhe's
M..MM......Lhead
...M........head of
.MM.M......Lhead office
L.L........Oheadhunter
..L......L..health
........M.MLhear
.M.........Lhear about
L.....L...M.hear from
PL.........Khear how
LM......N...heard
.....L....M.hearing
LL..ML....MMheb
.L.L..M.....heb je
...L.M.MM.LLhebben
.L......O..Lhebben je
...........Nhebben uw
N.L..M.....Lhebben we
.....N..L.L.hebt
L.LO........hector
LMLM........hee
LML.N....L..heeft
N.LN.......Jheeft de
L.L........Nheeft een
.LLM.MM....Lheel
......N....Lheel graag
L.L..M..M..Mheer
LL.MMM.M....helaas
LML...M.....held
L.....M.....held on
L.........M.helen
..N...M..L.Lhelena
.NK...L.M..Mhello
N.ML.......Khelm
L.N........Mhelp
.ML..L.LM...hem
.....M......hemos
LK..M.L....Oher
M....L.....Lhere
LN.........Lhere ?
L.N.........here are
M.M........Lhere at
L.N.........here is
O..........Khere monday
L..M........here url
M........M.Lhere's
.........M.Lhere's the
M.L.M......Lhereby
K.NL........herinnering
M.L.........herr
N.M.....M..Kherrn
LLMLLM....MMherzlich
L..........Nherzlichen
..M.....L..Lhet
L.....N...NKhet contract
N..........Lhet eerste
LLO.M......Lhet gesprek
L.MML..M....het is
N.L.........het niet
.L.N........het ongemak
..L.......N.het ook
LMN........Lhet sollicitatiegesprek
.L.NL....M.Mheure
..M.........heure de
..M......M.Lheures
..L.M.......heut
M.L.M.....M.heute
MM.......M.Lhey
............hi
.L.........Nhi all
..LML.......hi ben
M....M......hi mara
..L........Nhi priyanka
MM.........Khi robin
.M...LMM..LKhier
LLML..M....Lhierbij
..M.....M...hierbij bevestig
..NL.......Khiermit
L.N........Lhiermit bestätigen
.....N.....Lhighly
.LMM.....M.Lhij
..N........Lhilde
.LM...L...LMhim
N.LM.......Lhim and
N...........hinten
L.LL.M.....Mhire
M...ML......hired
....ML.....Nhiring
..M.........hiring manager
...MM......Lhiring team
L...MM.....Mhis
L....N....L.his own
.......M...Mhistory
NL.......M.Khiya
...LN......Lhj
LM.NL...L.MLho
.KL.......MNho trovato
...L.......Mhoe
L.L.N...M..Lhoeft
N.....M....Lhof
L.LN...M...Lhoffentlich
MNLLL.......hoi
LO.........Lhoi sanne
M.L.....M..Lhoja
N.L.....M..Lhoja de
L.LMM......Mhoje
.M.L.ML..ML.hola
.M...N..L...hola noelia
L...M......Mhold
L..OL.......holen
L.O........Lholt
.LL..L...M.Nhome
.........N.Lhomework
L.M.........hoofd
M.L..M.....Lhoogachtend
.L........MLhoor
N..........Lhoor ik
L.L.....M.MMhoor je
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
MM.........Lhora y
.MLN.......Lhorario
M..........Mhorarios
LM.L.L...N.Lhoras
N..........Lhoras en
.LNN.......Khorário
N..........Lhorário de
LMM.........horários
M..........Khospital
L.M.........hospitation
L..........Nhost
..N........Lhotel
LL.......M.Mhotels
MM...LM....Lhour
..M.........hour and
NL..........hour of
.M.L.....L..hour with
..ML.L...M.Lhours
NLL.........hours on
N.LM........house
L..........Mhousing
.L.........Nhouston
.LLL.......Phow
...........Nhow did
L..........Nhow to
M...........how you
.....M......however
L..MML....MMhoy
L.MN..M....Lhoy a
.....LM.....hr
O.L....M...Lhrs
...L.....N.Lhs
.N..........hueco
LMM.........hugo
..L...M....Mhuis
L..M.......Lhuman
L..M.......Lhuman resources
.MN.......MKhusband
L.N........Lhusband will
LL.........Nhá
LL....M....Ohängt
.M.L..M.....hätten
M.L...M....Mhätten sie
.LL.....M...hören
........N.L.hören sie
..L..M....M.i
L.NM........i #
.......N....i accept
.L..M.......i am
M...M......Li call
..........M.i came
KMLM.......Ni can
L..MM......Li can't
L..........Ni confirm
.ML........Li could
.LM..L.M...Li do
..........M.i enjoyed
.N........MLi got
L.LL.M.....Oi had
LL..NL.....Ni have
...M......MLi hope
MLML.M.....Li know
L..M......MKi look
O..........Li may
.....N......i mean
....LN.....Li regret
..LL......NMi remain
....L.M....Mi said
.N..M......Li say
MLL...L....Ni talked
.M.........Li want
....MM.....Li wanted
L...ML....M.i was
..LN......M.i will
LL.MNMM....Ki won't
..L..M.....Mi would
..KM.N..L..Mi'd
.ML.........i'd like
.LLP.M.....Ki'd rather
MML..L....MLi'll
...L.......Ni'll ask
.LM.........i'll be
L.L.......PLi'll bring
M........M.Li'll call
L.L........Ni'll come
L.L...M....Ni'll have
ML..........i'll ring
M.LL..M.....i'll send
LM.LM.......i'm
..MLM.......i'm afraid
...........Mi'm free
O.L.........i'm here
..M........Li'm in
LNLM.......Li'm on
...LM.....NLi'm so
.....M......i'm sorry
.L.........Mi'm working
....NL......i'm writing
.L.LNM......i've
.....N......i've gone
..LL.......Mi've got
N.M........Li've put
..L.N.......i've taken
L.K...M....Piban
L..M.....LM.ich
K.L........Oich am
K.LM.......Mich bin
L..M.M......ich hab
LMML....M.M.ich habe
L.LL......MNich im
K..........Nich möchte
N.L.........ich rufe
..........OKich sehr
KML........Oich sie
M.L.........ich zeig
LN..........ici
..M........Lid
M.MM.......Kid #
N.L.......MLidea
M...........identiteitsbewijs
N..........Lidentiteitsbewijs mee
...........Midentity
M..L.OL.L.LLiemand
.....N......iemand anders
M....N....LLiemand die
.....M......iemand met
..M.M.M....Lieri
...L....M..Miets
MLLL..M.M.L.if
..M........Lif anything
ML.LML......if it
KL....M.M..Mif it's
ML..L......Mif not
N.L.........if that
NL..........if that's
.L..M.......if the
N.L........Lif this
N..........Kif we
...LL.M...L.if you
L....MN.....if you'd
......O.....if you'll
ML.LM.M...L.if you're
MLL.ML..M...if you've
M.LM...M...Kignacio
L.M.L......Mignore
K..N.....M.Ligual
KL....MM...Mihn
LM......L...ihnen
MML........Lihnen ?
L.M......M..ihnen am
LML...OM...Kihnen die
M.LM.......Mihr
L.N..M......ihr gespräch
N.MM.......Jihr vorstellungsgespräch
.M.L.M..M...ihre
M.L..M..M..Lihre bewerbung
LO..........ihre mappe
.L..MM..M..Lihre unterlagen
LLM..M.....Mihrem
..ML.M.....Mihren
...........Mihren lebenslauf
.LK........Nihrer
K..M..M....Mihres
ML.M.......Kii
L.MM.....LM.ik
N......M...Lik bel
...M......NKik ben
...........Mik een
LLMLM.L.M.M.ik heb
LLNL.MM.L.MLik je
.LL........Nik kan
L..........Nik kom
LLMO.......Lik sta
NML........Lik wil
.N.L........ik zou
.N...ML....Liker
L....M......il
N.LMLL...L.Lil #
LMN.M...L..Lil colloquio
...LNL......il comune
L.....MM...Mil contratto
.M........MLil direttore
M.L.........il link
M..........Lil nostro
..LM.MN....Kil posto
..L........Mil primo
.....N.....Lil punteggio
..M........Lil responsabile
N..........Lil servizio
OLL........Lil sig
MM..LM..L...il suo
..L.....ML.Mil tuo
M..M.......Lill
L.M........Lilse
L....M.....Mim
..M...M....Lim büro
..L.M......Mimmediate
LNLLLMM.....immer
..LPM......Kimpossible
..LO.......Limpossible de
L.L........Nimpresso
L..O.......Kimprevisto
N..........Limran
..........L.in
L........M.Nin #
..M..M.....Lin a
L.M...M....Lin allegato
L......M...Lin and
.M..........in april
KLMMM.......in at
L.......M..Min caso
..M.........in cucina
LN..........in cui
..........L.in de
.ML.L.....LNin den
.MM........Kin der
.....L.....Min die
.LLM......N.in due
LLL.....MM.Nin een
.MLM....M...in for
M...........in front
LN.........Lin gesprek
.L......N...in goede
....M...N..Lin good
MLL..M.M....in het
.MM.....M..Kin laboratorio
.M.......L.Min leeds
........M...in linea
L..........Oin may
.....M.....Lin mind
LL.M...M...Min my
LN.......L..in october
MLM........Lin on
L.N.........in one
M..........Lin our
.M.........Lin person
L.O........Lin portineria
L..........Nin room
M.L.....M...in ruhe
..M..M.....Lin sala
.M.........Lin sede
L...LNM....Min spring
LM.L.M....L.in the
.......M...Lin thursday
.M...L..L...in to
L...N.......in today
.....M..M...in touch
.N.........Lin week
M..........Min with
L.M...N....Lin writing
.L..M....M.Lin your
K.N........Mincident
......N.....included
L...M......Mincluding
L..........Nincome
.N.........Lincontrarla
.L.L.......Mincontro
L.LOM.......inconvenience
......O....Lindefinido
LL....N.....indeterminato
LM.........Mindicate
.N.........Lindiquer
LL...N.....Mindividual
L.L...N....Minducción
L.L...L....Oinduction
N..........Lindustrial
NL.......M.Lines
...M.N.....Linfantil
.ML...M.....inform
.....M......inform you
L..........Ninformal
L..........Minformal chat
LLL.M......Ninformation
....M......Linformed
..M.M......Ling
M.....NL...Kingang
L.....O....Lingang van
....M.......ingetrokken
..N........Kinglese
L.....MN....ingreso
..M........Lingresso
N.L........Lingrid
L.LL.......Pinicial
..L........Ninitial
M.L.....O.LLinitiativbewerbung
MLKM.......Mins
L.M.....M..Minscrição
...L.......Minsieme
L.L.M...MM..inspector
L.LP.....M.Linstead
..LN........instead #
...N.......Linstead ?
...L.....M.Minstead of
...N.......Linstead same
.M.M....M..Linstructor
............insurance
LL...M.....Nintake
L..........Nintakegesprek
.N..........interesa
L.......M..Minteresse
..L..M......interest
............interest in
L...L.....MMinterested
....M.....M.intern
L.ML...M.M..interna
..L..M......internally
N..........Linterno
L..........Ninterpreter
......L....Minterview
L........M.Ninterview !
L..M......M.interview #
MNLN.......Jinterview ?
.L.........Ninterview about
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
LM...L.....Minterview in
M..........Minterview invitation
N..L........interview is
O..........Kinterview monday
L..M........interview moved
...O.......Linterview now
.LM.M......Linterview on
.L.L.......Ninterview over
...........Minterview panel
M........L.Linterview please
L.MM.......Linterview scheduled
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
L..L.......Ninterview van
.M...M.....Linterview we
P.KM.......Jinterview wed
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
.M......M..Linterviews will
L..........Minterviews with
LLL........Pintervista
LM..N......Linterés
....NM..L...interés y
.L..........into
LM.......M..intro
...........Mintroduce
L..KO.......inutile
...LN.......inutile de
LLL......N..invita
M.........MMinvitation
..........N.invitation for
L........MMMinvitation to
............invite
L.N.M...L...invite for
M...........invite you
M.L......M..invited
NLL.........invited to
LM.......M.Linvited you
N...........invitiamo
M..........Linvitiamo a
N.L.........invito
.L.L.M....M.inès
LNL.........inés
.M.L........inês
L.....P..L.Linício
......N....Linício #
NM.L........io
.MN........Kio e
L.LO........ipv
.LLO.......Lirait
..LO.......Lirait ?
LLMM.L......is
.MLL..M..M..is #
..........M.is a
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
..L........Mis confirmed
..........MLis convenient
N.L.........is donderdag
.L.........Nis due
M.L......M.Mis fine
LM..........is free
LN.........Lis good
L.NM...M...Kis het
.M.L....M..Lis in
L.N........Mis kept
.L.M....M..Lis met
..LL.......Nis monday
L..LM...M...is needed
LL.N.....M.Lis no
..L..M......is not
L.LP....M..Lis now
..LN.......Lis nu
ML.MM......Lis off
.LM......L.Nis on
M.L.........is op
.LMMLM.....Lis out
..M...M....Kis ready
..M.........is set
M..........Lis that
.LNL........is the
..M.........is then
..........NLis there
..M.....M..Lis to
..M.........is tomorrow
MN.L....M..Kis with
L.ML..O....Lis yours
L.......L..Oiscrizione
Q.KLM......Kish
ML...MLM....isn't
L..........Nisp
K..MMM.....Lisso
.....LLMM.L.ist
N.L........List am
L.......M..Mist bei
LL......OM.List bis
.LM.....N..List da
......LN....ist das
...N.......List der
M...LM......ist die
LP.L.......List in
M...M...M..Kistruttore
LLL...M..M..it
......N.MM.Kit !
L.L...M....Mit #
L.M....M....it ?
M.L...M....Lit and
ML.......M..it at
.L.......O.Lit back
...M.......Lit by
J.P.......L.it is
L.......M..Nit on
..LLN.......it out
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
MM.........Kj
LLLM.MM.....j'ai
......M.....j'ai le
.L.LMO.....Lj'avais
..MLLLM...MKja
L.L..MM...L.jaar
MLL........Njaja
........M...jan
........M..Ljan #
L.L........Njaneiro
N.M........Kjansen
...ML...MM.Ljanuar
..N........Ljanuar #
L.....M.M..Ljanuari
..LM.......Ljanuary
M...........january #
L.M........Mjanuary at
....M.......je
.N.........Lje ?
..NL........je afspraak
LL....M..M..je bent
.M..........je bij
MML.....M..Lje brief
...........Mje cv
O.L..M.....Kje dan
NL.L.LM.....je de
L..........Nje deze
.LML........je donderdag
..M.......LLje een
N..........Lje even
...LN.......je garde
LMLO.......Lje gesprek
MMLL.......Mje graag
L....M......je hebt
L.........MMje het
LLL.M...M...je hoeft
N.L.........je identiteitsbewijs
L..L.......Oje je
L.M........Mje krijgt
LM....M..M.Lje kunt
...L.....N..je mag
ML......N.L.je mail
L.LN........je me
M..........Lje meteen
N.ML..M....Lje morgen
LL...NM....Lje nog
L..L.......Nje om
LM......M...je op
.ML........Mje peux
LL.........Nje profiel
.L..N.......je préfère
.L...L.M..NMje reste
LL.N.......Mje serai
.....M..N..Lje sollicitatie
M.MM.......Kje sollicitatiegesprek
M..........Lje spreekt
L.LMN.......je suis
M..L........je uit
.....L..L.MMje vous
M........L.Mjean
M...........jefa
M..........Ljefa de
LMM..L....MKjefe
.MM.....M..Kjefe de
LN.........Ljeito
..L..M......jemanden
..M.........jens
......M.....jeroen
N.L........Ljerome
L.L.M.......jetzt
L..M........jeudi
L..M.......Mjeudi #
.MML......MKjeudi à
LN.L........jeweils
KML.L...L.MNjij
..M.........jo
L.N.........joana
...L.M....LLjob
M..........Ljob ?
L.NL........job and
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
L.....M....Mjoin
L..........Njoin the
..M.........join url
......M.....join us
LO.........Ljoiner
LO.........Ljoiner job
.MMMM.M....Jjoining
.L.......N..joint
LL....NN...Ljointe
.NM...L.....jon
LL.......M..jonas
......MM....jornada
......N....Ljornada de
L...M.......josiane
..L...MM...Mjou
......M....Ljou !
LMLN..L....Mjour
.MM.L......Ljournée
LLL..LN....Mjours
..L..M...M..jouw
M.NL....M..Ljoyce
.M.........Mjueves
.....L.....Njueves #
LNML......MLjueves a
NL.........Ljueves sobre
.LL...M....Mjuillet
LL.........Njuin #
..M......M.Ljuin à
...L.N......jules
..M.........julho
L..L...N...Mjuli
L.MM.......Ljuli #
...K.......Njuli om
L.M.........julio
L...........julio a
L.L........Qjullie
....M......Ljuly
..M........Ljuly #
L..........Mjuly at
............june
M..........Ljune #
.NL........Ljune and
...........Mjune at
..M..L...LLLjuni
...M........juni #
L.NL......L.juni um
MM.L........junio
M.M........Ljunio a
.M.L.MM.....junior
.ML....MM..Kjunto
KL.N.......Mjury
..L..L...N..jusqu'au
L.PL.......Kjust
..N........Ljust checking
M...........just me
L.N........Ljust sent
L.O.....M..Ljust to
..L.....N...justificante
.KM.MM.....Ljá
L.LNN......Ljá não
NLL.........jänner
M..LM......Ljúnior
.KL..LM.L..Ok
M..LLM.....Mkaffee
...........Mkamer
M.L.........kamer #
L.LNL......Mkan
LL.........Nkan het
MM.M.......Lkan je
.N..........kan maandag
K.L..M.....Okandidaat
.L.......M.Mkandidaten
N....M...M.Kkandidatuur
KLMM.ML.....kann
.N..........kannst
.M.L.......Mkannst du
N..........Lkanzlei
M.L.L.....M.karim
O.LL.......Lkasia
..MM......MKkaya
...NL.......kayla
ML..MM..M..Lkeep
..L.....N...keep this
.....N.....Lkeep you
MMLL.N...ML.keer
..L.M......Mkein
LLM..M.....Nkeine
M.........MKkelly
MLL.LM.....Nkennen
N.L..L.....Mkennenlernen
N..........Lkennenlernen und
MM.L........kennismaken
.LL.MM.....Mkennismaking
L..........Nkennismakingsgesprek
L..........Nkennismakingsgesprek met
.M.........Lkennziffer #
LLM..M.....Mkept
M..........Lkestrel
O.L........Lkev
.........M.Lkevin
L.M........Nkey
...........Lkia
...........Lkia ora
.L.M.......Mkies
L..L.O......kiezen
..L...L..N.Mkijken
..L........Mkim
L.L..LM...O.kind
.NL...M...MLkindly
..L.......M.kindly confirm
NL.........Lkitchen
N..........Lkitchen porter
ML.......M.Lklaar
L.NM........klappt
L.N........Mklar
...........Nklasse
L.NM.....N.Lkleine
.LN.........klingeln
MLN........Lklingeln sie
M.NL.......Lkm
M.NL.......Lkm #
L..N.......Lknives
.L.........Mknow
...L..M....Mknow by
ML.........Mknow if
..M.NL.....Lknow that
..........LOknow when
L..M........know which
.MM.M......Jknow you
........M...know your
....M......Kkoch
NL.........Mkoffie
L.LM....M...kofi
N.LL........kom
M..........Lkom je
N.....M....Kkom vrijdag
N..........Lkom zaterdag
..LLM......Mkomen
M.LMLM.....Lkomm
N..........Lkomm am
M.LLM.......kommen
ML..L.M.....kommen sie
NL.M.......Lkommst
L...M..M....kommt
LM...L....MMkomt
...........Mkort
L.L........Okort gesprek
ML.M....MM.Kkorte
O.L...M....Kkraan
.L.L.......Nkrank
L..L..N...M.kriegst
.LM.M......Lkrijg
.LM.M......Lkrijg je
ML.L.LLM.M..krijgt
LLM.....M..Mkrijgt een
MM...L......kun
M..L.L......kun je
LM.MM.......kunnen
MM.M.......Kkunnen we
.M.L.M..LM.Mkunt
...LM......Mkunt u
MML...M.....kurz
..LN........kurzfristig
O..........Lkwart
..NL........kwartier
..L.M.......kyle
MM.NL......Kkönnen
.M.M.......Lkönnen sie
LL.O........können wir
L..........Nkönnte
KL.........Okönnte ich
.MLML......Mkönnten
MLL........Ml'agence
MN.........Ll'agenda
L.ML.......Nl'appuntamento
...........Ml'appuntamento di
.LML.M.....Ll'atelier
L.NM........l'entretien
L.M.......MLl'incontro
LLL........Ol'intervista
L.L......M.Ml'équipe
............la
...........Mla app
N.....M....Kla aspettiamo
.MN..M.....Lla bodega
NML........Kla boutique
L.....N....Lla carta
M...M......Kla clínica
.....M.N...Lla contratación
O..........Kla convochiamo
MLM.M......Kla directrice
MLL........Mla doctora
KL.MMMM.....la entrevista
M..........Mla fase
..N.........la ferretería
L.NL........la finca
.ML...M.....la firma
.....N..K...la graduatoria
M...........la invitiamo
L.....N....Mla lettera
L.....M.N..Lla lista
.NM........Lla mañana
L..N........la misma
M......MM..Lla oferta
KL.........Ola orientadora
N.KM...M...Kla place
LMMLMLM....Lla plaza
MM.........Lla posizione
N......MM..Jla presente
LN.........Lla prossima
L........N..la prova
L....M...N.Kla prueba
LM...M....MLla próxima
.......M..MLla que
...LM.......la ricerca
...LMM..L...la ringraziamo
L.L.LM....NMla ringrazio
L..LL...M..Ola réunion
..L........Nla scheda
KLM....M...Nla segunda
LNLMML.....Kla semaine
LN......L...la semana
ML.M.L.....Lla settimana
L.N....N...Lla señora
.M.L....N..Lla sua
NL.........Mla tarde
MLM........Lla tienda
....L......Mla tua
....M..M...Lla vacante
L.M...M...NLla visite
.ML..L.M....laat
LM..........laat maar
M.K..M.....Mlab
...L.......Nlaboral
.MMM....M..Klaboratorio
M.L..M......lad
NLL.....M...laden
N.L.........laden sie
L.L...M.N...laden wir
PL.L.....M.Klado
M...........lado da
.....N.....Llads
.....N.....Llag
.....M......lamentamos
...LOL.....Llamento
L...ML.....Nlandlord
M..........Llane
.L...N....M.lang
L.LMLN.....Llange
NLLL.......Mlangs
MMLL........langskomen
LL.........Nlaptop
M..MM...L...las
ML.MML..L..Mlas #
OL.........Llas cinco
LNML.......Llas cuatro
L....M.....Mlas entrevistas
...M.......Llas molestias
MN.........Klas tardes
M.L.........lassen
N.LL........last
MM.........Llast #
.M.LOL......last night
N.L.LN....LLlast week
...........Mlasts
MLMM.......Llate
L.MMM......Llaten
L.LN.....M..later
.M..........later than
.........M.Llatest
LL.M......M.laura
MM.LL.L.....lavoro
.ML.........le
.M..LLMM.L..le #
L...MM.....Lle agradezco
.M..........le andrebbe
L..LN.......le auguro
N.......M..Lle bureau
.MM........Lle chef
..M...M....Lle confermo
..N........Lle confirmo
..L...N.....le contrat
.....M.....Kle directeur
LL.........Mle domande
M..M.......Lle jeudi
.L...MM.....le jury
LMM...M.....le lien
N.L...M....Lle lundi
MMLL........le mardi
LM.......L.Mle matin
M..L.......Mle mercredi
M.LN.......Lle parece
......M.....le plaisir
..L........Lle poste
..L........Mle ricordiamo
L.N........Lle ricordo
....M.......le salon
L..........Mle samedi
L.ML........le secrétariat
............le service
.ML........Mle va
.NL.........le vendredi
NL.........Llead
N.L.........lead and
LKN........Mlead job
N.L.........lead role
...L........leader
...........Mlearn
L....L...MLNlearning
ML.MM...M..Lleave
LN.M.......Lleaves
..ML.......Mleaving
...........Nlebenslauf
.L.......N..lecture
..M.M......Llecturer
L....M.....Mlee
.M.......L.Mleeds
O..........Kleerkracht
.L......NM..leest
.M..........left
.L.N.......Llegen
MMLM..LM..MLlei
NM.L.......Klei è
....N......Lleid
..LNM......Kleider
L.K....N...Nleidinggevende
MM.M.......Lleiter
M...........leiterin
.MNL........leitung
..N........Llembrar
L.NL........lembrete
LN..........lena
MLL.MML....Mleonor
..L........Nleren
MLL........Mleren kennen
.LL...L..M.Nles
..LL.......Nles questions
..ML.....M.Llesson
..L..LM....Mlet
..L.L.M....Mlet me
.ML.........let us
.L...L..M..Llet you
.MKOL.......let's
.O.........Llet's talk
..K...O.M..Kletter
......N....Lletter for
......M....Lletter is
LLLN..M....Lletter of
M.LL..NM....lettera
........M...letters
MM......L.MKletto
M.L...M.M..Klettre
LL...M.....Nletzten
MMLL..L.....leuk
MML.........leuk dat
..L.M......Mleute
..NL........leva
..L........Mleve
.LML.M......level
LLNL.M......level #
M..LN......Llewis
MM.LM..ML..Klhe
L.N.......MLlhe a
M.....M....Llhe amanhã
.N.........Llhe dá
M.ML.......Lli
....L......Nlibrary
...M.......Mlic
N.LL.....L..licence
M.....M....Llicence and
....M..N...Llicense
K.ML.......Mliebe
L..........Mliebe familie
L.M...M.....liebe frau
L.LN.M....M.lieber
L.LO.......Llieber am
.LLM......M.lieber herr
LO.........Lliebsten
.OL........Lliefst
......NM...Kliegt
L.M......M..lien
N.L....M....lieti
N.L....M....lieti di
L.NMM......Klieu
N.L........Llieu le
K.P........Llieu lundi
L..LNM......lieve
...........Mlift
M.L......M..ligne
.LML..M.....ligo
M.....M....Lligo lhe
MMLLL.M.....like
LN..........like ?
..M.........like the
MNL.L......Mlike to
M.LLL..M...Klike you
NM.L.......Kliked
M....M.....Lliked you
MM.........Kliked your
L.L........Nlimited
L..........Nlin
O.L........Klinde
..M...M....Llindqvist
LL.........Mline
.LM.....M...linea
.M.MLLL..N.Klink
.........M..link expires
..M.........link in
M........M.Llink to
ML..........link url
MK.........Nlinkedin
N.ML.......Llinks
N.LLMM.....Llist
....MM.....Llist for
NLL.........list of
K.L..MM.M..Nlista
L.LL.M.....Nlista de
........N..Llista provisional
L....MM....Mliste
L.PL.......Llisto
..LM........little
.LLL.....M.Nlive
M.N........Llive coding
......O....Llivello
L.....N....Llivello #
.M..........llamada
........N...llamaremos
LLOM.......Lllegar
..NL.......Llleva
LL.L......MPllevo
..LN.MM.L..Klo
...MM.....MLlo de
..L.N......Llo del
.L...M..L.MMlo que
..M........Llobby
ML.N........local
MM.........Llocatie
..M.........location
L.N........Llocked
L.N.........locked in
L.O........Lloft
MM......L..Llog
.M......L..Llog in
L.L......O.Llogin
ML...M......logistics
M.L.M...M..Lloja
KMM........Mlokaal
ML.........Mlondon
L.M..M....M.long
L..MM.......longer
.MML.......Lloods
KM.ML...N...look
L.LNL...MM..look at
LLM..L....MMlook forward
.M..........look like
.L.........Nlooked
.L.........Nlooked at
ML...M.....Mlooking
M..........Mlooking for
L...ML....M.looking forward
........M..Mlooks
.L....M.....loon
N.L.........loop
LL.M.......Mlorena
.N.........Lloris
......L.....los
.LM.M......Llost
.L.KL.M...N.lotte
N.L.......LNlou
..M........Lloud
LML.M.MM....love
....N.......love don't
LML...M....Nlove to
......MN...Klove you
MML......M.Kloved
MN.........Kloved the
M..........Mloved your
KLML.MM.....lovely
L.M.........ltd
LN.M.......Llu
M.MM.......Lluc
LLL.MM..LM..luck
..M........Lluck !
...........Mlucy
M.L.......M.lucía
MLM.........luego
M.L..MMM...Llugar
M.L.MMM....Klugar de
LLM........Nlui
L....M.....Mluis
.LMN.M.....Llukas
L.LN........lukt
M.M.........lunch
L..........Nlunch is
L.NL........lunch on
M.ML.......Llunch with
NL..........lund
N.L........Llund wir
K.M...M..M..lundi
L.MML.M..M.Llundi #
L..M.....ML.lunedì
..M......M..lunedì #
L.LMLLM..M..lunes
L..M.LM..M..lunes #
.......M....lunes a
K..MM.......luogo
O.L........Llust
N.L.........lust auf
...M....M...luz
.LMN..LM...Llà
.L.....M..MLlá
LL.M.....M..länger
.......M...Lléa
M.MM.L.....Lm
.L.L.......Nm #
.N...M...L.Lm and
O.L........Km before
...........Mm en
...........Mm w
O.LL......M.m'a
LN.M.......Lm'indiquer
..LM.M....MLma
LN.........Lma collègue
..L.......NLma présence
......N....Lmaaltijdcheques
K..M.....M.Mmaandag
KM.M.......Mmaandag #
.LL..NM.....maanden
.O.LMML..MLLmaar
.MLO.......Lmaar een
LM..........maar weten
...N........maart
ML.M........maart om
L.MM.......Lmachine
MLM.ML....MLmacht
M.L.......M.madam
.LL......L.Mmadame
..LL.......Omadame je
L.L.....M..Nmadame monsieur
LMN..M..L..Kmadame nous
MML.........madame votre
M..........Lmade
NLL......L..made it
N.L........Lmaes
.L.....M.M..mag
MN.........Lmagazziniere
L.ML....L..Nmaggio
M........M.Lmagst
M.LL........magst du
.......M.M.Lmai
.LM.........mai #
N.....M....Lmai à
MM...L..MM.Lmail
N.M........Lmail mail
...........Nmails
..M...M....Lmain
N..........Lmain office
LLML.M.....Nmais
..MML.L.....make
L..M........make it
.L.P.......Kmake our
L.MM...M....make you
L.LM.......Mmaken
MNLL.......Lmal
..L..N..L.M.malgré
.ML.....M.L.man
..L........Mmanage
......M...MLmanagement
M.L.......NLmanagement will
NM..LLL....Lmanager
MM.........Lmanager and
...........Nmanager at
L.M.L...M..Lmanager has
LM.........Mmanager role
N........M.Kmanager will
..L........Mmanagers
M....M......managing
.L.L.LN..M.Mmando
MOL........Kmanhã
LN.L.......Mmanhã ou
.LML.L.M...Mmano
L..N.......Lmantém
L..N.......Lmantém se
.L...M....MMmany
.L........M.many thanks
.N.......M.Lmappe
M.ML........mar
M.ML........mar #
.M...M......mara
N..........Lmara the
.L.........Mmara your
.N..........marc
L..........Nmarcada
L..L.......Nmarcada para
L.......M..Nmarcar
.........N.Lmarcarmos
M..........Lmarch
M...........march #
..MM........march at
LLM........Nmarché
MLL...M...M.marco
M.L........Mmarcus
...........Mmardi
.L.........Nmardi #
M...M......Lmarek
.M.........Lmarguerite
..LM....M..Lmarina
M..........Lmarine
.LM...M....Lmarisol
L.M......M.Mmark
.M.........Lmarket
M.LM.......Lmarkt
L........M.Lmarlow
M....LM....Lmars
MML....M...Lmars à
M...L.....MLmarta
LM...L......martedì
.LM........Nmartedì #
L..ML......Mmartes
.M.M........martes #
L.M..M......martes a
ML...LM.M...marzo
N...........marzo a
N...........marzo alle
ML.M.......Lmarço
MLMM.......Lmarço às
.LM..M......mas
L.M...M....Mmaster
..L.....M..Nmatch
..LLMM.....Lmate
LMLM.M...LM.matin
...........Mmatos
.OLL........mattina
LM.........Mmattina o
.M.......M..max
.........N.Lmax #
.L.LM...M...may
MLM..L..M..Lmay #
...M.......Mmay at
.....M......may be
L.L..M.....Mmay i
.....M......may we
M.L.M.....MLmaybe
M...........mayo
N.L......M..mayo a
N.L........Mmayor
LMM........Lmaître
L.NNML.....Kmañana
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
N..........Lme cuentas
.L.O.......Lme diga
.M.M.......Lme e
L....M.....Mme gustaría
..LM......M.me ha
..L.......OLme i'll
...........Nme know
M.L.......MLme on
MM........MLme or
N.L........Lme pasó
L..O.......Lme salió
..MLM.......me the
L.N........Lme then
.N.N.......Kme three
.LL..M.....Mme to
M...........me tomorrow
LM.M.......Lme two
.N.M.L.....Lme what
.NL........Lme which
LNL........Mme your
L..N.......Lmeal
.....N......mean
.L.MML......means
N...........mechanic
M.....M....Lmecánico
MM..........media
LML........Mmedia hora
.L.....MM..Kmedical
.......O....medical is
L.....LN...Mmedico
......LN....medico competente
M..LL.....LMmee
L..........Nmee en
N.M........Lmeedraaien
N..........Kmeelopen
..LLN.......meer
.....M......meer ervaring
M.L.L......Mmeet
L.M........Mmeet at
L.L.......MMmeet on
..L........Nmeet our
LL....M....Nmeet the
N.L........Lmeet two
M...........meet url
.ML.......M.meet you
LL..M......Nmeeting
L...M......Mmeeting on
LM........MLmeeting the
M..........Lmeeting with
....M.......meeting you
M..L.......Mmeg
LNLM.....M..meglio
LO.........Lmeglio martedì
ML.LNMM....Lmehr
M..........Lmei
M...........mei om
..ML........meia
MNL..L.....Lmein
M..LM.M...L.meine
M.K...N....Lmeine frau
L..N........meister
LOLM.......Lmejor
.LM.....M.MLmelden
..M.......MLmelden sie
........N...melden uns
LMLM.M......melhor
.L.........Nmember
..L.M......Mmembers
K.......L..Omembership
.M.........Mmenos
MM.LML....MKmensagem
NL......M..Lmensaje
...LLN......menschlich
L..L.......Nmensen
L.....N.....mensuales
..ML........mentioned
K..........Nmentor
..L........Nmentorin
.LLML.....N.merci
........M..Lmerci !
L..........Nmerci d'apporter
.....O.....Lmerci d'être
..LN........merci de
.L.L.....NN.merci pour
LNLM.LM....Lmercoledì
.L....M..M.Mmercoledì #
KN.LM.....M.mercoledì alle
LM.N....L...mercredi
...........Nmercredi #
..LO.......Lmercredi à
...L.L...LMMmes
...LM...M...mesa
MML.......M.mese
L....MM.L..Mmesi
..LO.......Lmesma
..LN........mesma hora
L..N.......Lmesmo
M....L..MLM.message
...M.L....MLmessaggio
L....M......met
.MM.......M.met de
.LL..ML.M.M.met een
.....M......met iemand
L.....O....Lmet ingang
KML....M....met je
.....M.....Lmet meer
MML.........met mij
....N......Lmet zoeken
M.....M....Lmeu
NM....N....Jmeu pai
L..........Mmevrouw
..O........Kmez
LML........Nmezz'ora
N..........Kmezza
M.L.ML..L...mi
KN.N........mi dica
L..LOL......mi dispiace
NL.L..M...MLmi ha
NMM........Jmia
MNL........Lmia moglie
.LM..M..L.M.mich
L.N........Lmich auf
M..........Lmicrosoft
M..........Lmicrosoft teams
..LM.LM.....midi
NL.........Lmight
.M...L...MMKmij
.....L....MMmijn
.N...L......mijn opdrachtgever
OM.........Imike
LLLO..M....Lmil
...MM.......mil disculpas
NLL........Lmill
L..N........mim
M..L.....M..min
MLM.MM.....Kmind
MM.L......MKminha
..L.......NLminha presença
MML.........mins
L........O.Lminuit
M.L........Mminute
L..........Nminute interview
MML........Lminute phone
...L.L...MLMminuten
M..L.LL.L..Nminutes
L..........Nminutes ?
............minutes and
LL.........Mminutes avant
.........M.Mminutes each
.M.........Lminutes for
L..........Nminutes of
NLL........Mminutes on
KL.L.....M.Ominuti
L.O........Lminuti a
...L.LL....Nminutos
...........Mminutos antes
L.......M..Nminutos de
.K.M.......Nminutos para
N..L.L....M.mio
.MKMM...L...mir
....N.......mir leid
M.M........Lmise
M.N........Kmise en
L.MM........misma
L.MM........misma hora
K.MO.......Lmismo
N.M........Lmiss
M...L......Mmit
NLL......M..mit #
K..L.....M.Nmit dem
.L......N...mit den
..L.........mit der
K....M....MMmit dir
MLM.....M..Kmit einer
N.L.........mit herrn
LM........M.mit ihnen
M...........mit mir
.MN..L.....Kmit unserer
L.L........Nmitarbeitergespräch
L.M........Mmitbringen
MM.M.......Lmittwoch
..M.........mittwoch #
N.L.......LMmittwoch den
NL..........mittwoch um
.OL........Lmittwochs
L.L........Omitzubringen
.NLM.L......miércoles
...M.......Mmiércoles #
LO.........Lmiércoles por
MM.L.L......mme
M.N........Lmobile
LML........Nmock
..L........Nmock interview
.MLML..M.M.Lmodel
..L.....M..Nmodulo
..L....N...Lmoet
.L...N.....Lmoeten
LLLL.N.....Mmogen
.L...N.....Mmogen we
MNL........Lmoglie
MM......L..Kmoi
LM..........moi ce
..NL.......Lmoi je
MML.....M...moin
...M.......Lmolestias
.L...M.N...Lmolto
LM.........Mmoment
LO..........momenten
.KL.....M..Omomento
.N....L..L.Lmon
MNLL........mon #
M.L.....LM.Lmonday
M.L........Nmonday !
N...L....M.Lmonday #
.N.......L..monday and
LL.L.......Omonday at
LL.N.......Lmonday is
MML.........monday the
..LN......MLmonday's
LN.........Lmondays
N...........money
LLL.......MMmonsieur
L..........Omonsieur je
...M........montag
...M.......Mmontag #
..LM.....M..montag um
.LLM..M..M.Lmonteur
..L..M..M...month
LL...M.....Mmonths
N.L........Lmoogt
..L.....M.NLmora
.L..LM..LMM.more
...........Nmore ?
.MN........Lmore about
M....M...M.Lmore than
.LMO.L....MKmorgen
..M.........morgen #
..MM.......Lmorgen om
.MLM......MLmorning
....M......Lmorning and
LP.........Kmorning or
L..NM.......morning so
LQ.........Kmornings
.M..........mornings are
.N.........Lmornings or
.MM.LM.....Lmoser
L..L......MMmost
..O........Kmostrador
..N........Kmother
L.N........Lmotion
L.MM.M.....Lmotivo
.L.J.......Omove
..LKM......Omove it
....L......Mmoved
L..L.......Nmoved to
...O.......Lmover
..L..M......moving
.L.........Mmr
M.LL......M.mrs
L.........M.ms
L..........Mmsc
LM.MLM.....Lmuch
.LM..M......mucha
..M..N......mucha suerte
.LLL.L....NNmuchas
.LLLML..M.MMmuchas gracias
LM..MMM....Lmucho
L.LO.......Lmudança
...LN......Mmudar
..N........Lmuestro
...L.M.M...Lmuito
.LO........Kmuito bem
N..L.......Mmum
M...........munir
M..L........munir de
...L.M....M.museum
.LLO.......Lmuss
...M.......Lmuss ich
M.L.ML.....Lmust
M......M....mutual
...L.M..L.N.muy
L...M.L.L.MMmy
L...N.......my apologies
....LL....MMmy application
M.M........Kmy brother
L..M.......Mmy calendar
.L.........Nmy cv
..N........Kmy husband
L.L........Omy interview
.LM........Nmy office
M.MKO......Kmy partner
M.L.........my wife
N..L.......Lmyself
M..........Lmyself and
..M.LNM....Kmás
...........Nmãe
N.L........Lmão
M.M...M.....märz
LLML..M....Mmärz #
N..M......LLmärz um
LL....MM...Mmédecin
.......M....médico
L.LP.......Lmême
L..N.......Lmême endroit
L.KPL.......même heure
M.ML.......Lmí
.NL.........möchte
K..........Omöchte mit
MM.........Lmöchte sie
N.L..MM....Lmöchten
M.....M....Lmöchten sie
M...........möchten wir
.M.........Lmöglich
ML.MM......Kmüssen
.L.N.......Lmüssen wir
.LM.....N...n
..M........Ln #
......L.N..Ln º
..L.MM..M..Ln'a
M....M.....Ln'a pas
..L.L.M.....na
LL...NM.....na entrevista
L.LM....M...na loja
N..........Kna nossa
MLML.......Lna oficina
M.L........Mna quarta
MLKM......MMna quinta
..LM.......Mna sala
.LLM..N.....na segunda
M.LM........na sexta
M..L........na terça
KL.M....MM..naar
L.......M...naar de
...M........naar donderdag
...L.......Onaar vrijdag
MMM........Lnaast
.M.M.M...L.Lnach
L.ML.......Nnach dem
LNM........Lnach der
.....N.....Lnach ihrem
.MM........Knachmittag
M..........Lnachricht
L...M...M...nada
...M......MLnadia
MKL.N....M..nadie
L.M...M..M.Lnadine
...L....L..Nname
.MO........Knatter
M.M........Lnd
N.L........Lnd #
LMN........Lnd at
..L.MMLN...Kne
L...O.......ne viens
.L.........Mnear
...........Mnear you
...L...M...Mnearly
NLN........Kneben
....MM......need
MML..L.....Mneed a
LLMMM......Lneed to
L.LL.....M.Nneeded
.L.M..L....Mneeds
...L......MMneem
M...........neem je
M..........Lnegozio
..........NLnehme
..........NLnehme ich
MMLL.N.....Lnehmen
.L...M.....Mnel
M.L........Mnemen
....NM....LLnephew
.NML.......Lnerea
LM.........Mneri
L.........MMnervous
..LM..M.....net
LLL.L.NN...Mnetti
N.L..L.....Mnetwork
LLLO.....M..neu
.LL........Oneue
K..M.......Mneuen
L..N........neuer
L..M........neuer termin
..M........Lneun
......N....Mnever
KKLNM......Onew
...........Mnew jobs
.....N..L...new status
..LO.......Lnew time
..LL.MMM...Lnews
.....MN....Lnews about
...........Nnewsletter
MNK.L...LM.Mnext
M.L.........next interview
M........M..next stage
MLL......M..next step
.M...L.....Mnext steps
N..........Lnext tuesday
L.LML......Mnext week
....M.....M.nice
L..MNM.....Knicht
..LLO.......nicht kommen
L...N.......nicht mehr
.MLN.......Lnicht um
.LM.........nicht vergessen
L..MM......Lnichts
M.KLM......Mnico
.LLMM....M.Mniemand
..MLM......Lniente
K.LONMLM.M.Lniet
.L.M.M......niet bij
L.LNO......Lniet door
L.L........Nniet komen
L..N........niet om
.L...L.NM...niet op
.L..N..M....niet te
L.......M..Mniets
KL.O........nieuw
K.LMM.M....Nnieuwe
M.LLM.M....Lnieuws
.MLLM...L..Lnight
L.......M...nights
OLO........Knimm
..L........Mnina
ML.........Mnine
LL.N.M.....Lnix
LLLNMM...M.Lno
M....M.....Lno #
L..N.......Lno a
..KL.....M.Mno dia
ML.L.M.....Mno es
....LN..M..Lno further
..LN.......Lno good
.LLM.....MM.no hay
....ML.....Mno interview
L..MM......Lno longer
L.LO.......Lno mesmo
M........M.Lno more
...LN......Lno need
.LL.....N...no nosso
K.L........Ono pay
LL.ONL.....Lno point
..LN........no problem
LLMMML.M...Lno se
M.L.L.M.M..Mno sábado
LMLO.......Lno trouble
L.L.O......Lno vengas
.LLM....M..Lno voy
.LL..L...MM.nobody
..L.LM....M.noch
..........N.noch mit
MLM........Knoche
LL...L.M.M..nodig
M..........Mnodigen
M...........nodigen je
.....M..L..Lnoelia
.LL....N..MLnog
......MM...Lnoi
..L........Nnoite
.L...N.....Mnom
M.ML.M......nome
NNM........Knomás
LLLNNML.MMLKnon
L..N.......Lnon alle
L..LN......Mnon c'è
...M.......Lnon ce
LMLMM.....L.non si
...LNL......non venire
ML...M.....Lnon è
.........N.Lnoon
N..........Lnoon on
.N..........noord
M..M.......Knord
M.L..M.M...Knos
L.....MM....nos alegra
M..........Lnos bureaux
N...........nos gustaría
LMLM........nos ha
L.N.........nos vemos
.LM...M.M..Lnosotros
ML.LM.......nossa
...LN......Lnossa conversa
L.L........Nnossa entrevista
..M.....M..Lnosso
..L....M...Mnostra
N..........Lnostra sede
N.L..M......nostri
M.M........Lnostro
LLLNMML.....not
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
.........MM.nota
..L.......M.note
K.O.......MLnoted
K.N......M..notes
..L.M..MM..Lnothing
N..........Lnothing scary
....N......Lnothing you
.L..ML......notice
L.OL.......Lnotiz
.....M.M...Lnotre
.M.........Lnotre attention
LLMM........notre entretien
K.PL........noté
L.O........Lnoté pour
..L.L.M...N.notícias
.....M.M.M.Knous
MM.........Lnous aimerions
LM...N.....Lnous avons
.N.........Lnous indiquer
LL...N..L..Mnous ne
.........M.Lnous vous
MK.MM..M.L..nouvelle
L.........M.nouvelles
L.LMM...M...nov
..LMM......Lnov #
.LLM.......Mnova
...N.......Lnova data
LM..........november
MM.......L..november #
.LL.L..M...Nnovembre
......L....Nnovembre #
O.L........Lnovembre alle
.LM...M....Mnovembre à
.MLL.......Mnoviembre
LLLM.M.....Mnovo
K.LO....M...now
L.LN........now #
L.LPL......Lnow on
..L.....M...nu
..LOL......Lnu op
N.L........Lnuestra
O.L........Lnuestra oficina
..LN.M.....Lnuestra reunión
..M..L.M..MLnuestro
L...M......Mnueva
.L.........Onuevas
LLLO........nuevo
LL......M..Nnulla
MML..M......number
........N...number #
M.M........Lnumber on
.LL....M...Mnumbers
.........N.Lnumerical
ML.LM......Mnumero
M..L.......Mnummer
....N......Lnun
...........Nnuovi
LLLL...M...Mnuovo
.MM........Knur
L.M.........nurse
LKLNM..M.M.Lnão
...N.......Lnão dá
LL.NM....M.Lnão se
.MLM........nächste
LN.M.L......nächste woche
.M.......M..nächsten
L........N.Lnächsten schritt
...M....N..Lnúmero
M.......N..Lnúmero #
L.L........Nnúmero de
LN.L........o
NML........Lo #
L..L.......No caio
L.L.M.M.....o contrato
...........Mo currículo
L..........No cv
.........N.Lo desafio
LN.M..M....Lo dia
LM.........No el
.N.........Lo giovedì
LM.........Mo júri
.LL.MMN....Ko lugar
LNL........Lo mercoledì
LM..LM......o que
.L.L.M.M....o seu
MLN........Lo sr
MM...M...L.Lo teu
LN..........o tre
..NM......MKo'clock
...M.L..M...ob
L.LN........ob das
LLL..L..N.MMob wir
N..L....M..Lob's
L..........Nobligatoire
M.MLM.M....Kobra
.LLL.....MM.obrigada
L.L.....M.OLobrigado
L....M.....Lobrigado por
L.M..M..L..Locasión
.....N......occasion
L.M....M...Loccupational
.......M....occupational health
.M.L........ochtend
..N........Loct
..ML.......Loct #
M.L........Loctober
M.L........Moctober #
MM.L..L.....october at
..M........Loctobre
..NL...M.L.Loctobre #
M..........Moctobre à
..M........Loctubre
M.M........Loctubre a
LOLMLL.....Moder
.N.........Loder donnerstag
LM.........Moder freitag
L.L........Noefenen
.ML.....M...of
L..........Mof #
L..M.....M..of a
..M.M......Kof an
......N....Lof appointment
K.LN.......Mof course
LO.........Lof donderdag
......M.....of employment
N....L...L.Mof het
........N...of interest
...M.......Lof interview
ML....N..L.Lof je
NM.........Lof our
L..NM......Lof plan
L..........Nof questions
O..........Lof ten
M...M.......of the
....LM...M..of them
LM..........of these
LN.........Mof those
M.L.........of three
...M.......Lof thursday
.L......N..Lof u
........M...of us
KN.........Mof vrijdag
.L......M...of we
LLL..M....MMof you
.L.....MM...of your
M.L..LMNM.MKoferta
N.......M..Koferta de
.LLMN.......off
.K.........Noff sick
....NM.....Loff the
LLL.M.NNLL..offer
.......M...Loffer depends
......L....Ooffer ends
.......M...Moffer for
L.....N...MKoffer letter
......M.....offer of
.......M....offer subject
M.L...MM...Koffer you
.L...M....LMoffered
.....M....L.offered the
L...M.M....Moffering
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
N..L.......Lofficina
...........Noffres
L.....O....Loffriamo
.....N.....Loficial
M.L.........oficina
L.LMM.M.....oficina de
.L....MN...Lofrecemos
......O....Lofrecerle
LMLNM......Loggi
.LLMMM.....Mohne
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
L..N.......Loké
MLM.ML......old
LN.........Lollie
N..K.......Lolá
N..........Kolá pode
M....L......om
...M.L.....Mom #
.N.L.M.....Kom drie
N..........Lom half
......N.....om het
NLML........om kwart
L.L........Nom te
L.NM.......Lomar
M...........on
M....M..M...on #
.M.LM.MM.L.Jon a
LL.........Non any
M.M.....N..Kon april
M..........Lon behalf
N.L.........on discute
L..N.......Lon décale
L.RL.......Kon for
..LML.....MMon friday
..L.MM......on hold
M.L...N....Lon it
M..........Lon march
MLL.........on monday
..L........Non my
K.L..M...M.Mon our
..L........Mon paper
N......M...Kon parle
..LLM.......on saturday
.MMLL......Mon se
.ML.........on site
K..........Oon stage
M.L.M......Mon sunday
.L.L..N..M..on te
L..M........on that
..M.........on the
L....N......on this
.LL........Oon thursday
.M......MLM.on to
.LLM.......Non tuesday
.L.........Mon wednesday
.L...NM.....on your
............on zoom
..LNL.......once
..M.........onde
.......M....onder
.......N...Londer voorbehoud
OML........Kondergetekende
....L.L..M..one
M........L..one hour
..L......MM.one more
MM.L.M......one of
LNM........Lone you
.M.M.L..M..Kones
.L.N........ongemak
.LL......N.Monline
.........M..online assessment
.L.........Nonline interview
.........M..online test
N........L.Lonline tests
M.M...L.M..Konly
L.......N...only shortlisted
MML..MM....Kons
L..NMM.....Lons gesprek
...........Mons kantoor
M..........Lons op
..........OLontem
K..........Nontmoeten voor
..L..M..N..Lontvangen
.L......O...ontvangstbevestiging
N........M.Lontvangt
MLM..M....LLonze
.....L..L.M.ook
M.MM.......Kook bij
L.N.........oost
MMKML...M...op
MLM..M.M...Kop #
.ML..L.MN..Lop de
MLLM.......Mop dinsdag
L.L........Nop donderdag
MML........Mop het
M.L.........op je
MLM........Lop kantoor
.L.......M..op maandag
LM.........Mop ons
MLL.........op vrijdag
...........Mop woensdag
..M......N.Kopdracht
.NM..L.....Lopdrachtgever
LN...L...MLLopen
LMM......M.Kopen the
...........Nopen to
.ML..M......opening
.....N.....Lopening you
K.ML.M...M..opens
.......M....operador
ML.M........operations
MM......M..Koperative
....M.......operator
L..........Mopleiding
..L.......N.opportunity
LN.........Moppure
.L.........Noppure mercoledì
LPL.LL.....Mor
LO..........or #
KL.M.......Oor by
L..M.......Mor friday
.N..........or monday
LN..........or next
NL.......L.Lor no
.ML..L.....Mor the
LM.M.......Lor three
LM..........or thursday
L..M.......Mor tuesday
LN.L.......Mor wednesday
LMLN....MM.Kora
M.L.M...MM.Loral
M........M.Koral board
L..N.......Lorario
LLM..L.MM..Lorde
LM.L.M.....Morder
...L.L.M...More
...L.L.....Nore #
..L.M......Lorganizer
LL.........Norientadora
MLM.......M.original
N.L........Loriginals
P.LL.......Lorla
..LM........ort
..N........Lortiz
K..LN......Morçamento
..LL.......Mos
LM..MM...M.Lother
NMLM.......Lotherwise
.....M.....Lotra
.....M......otra persona
.L.M.M.M....otro
..L........Motto
...M.......Lottobre
M.LM.......Lottobre alle
..M........Lotávio
LQLLLL.....Mou
.M..........ou #
LO.........Lou dimanche
LNL........Lou jeudi
L..........Mou le
.N.........Lou quinta
LN.........Lou sexta
M.L....M...Loude
...L..N....Moui
......M.....oui !
...M........our
LLLO.......Lour #
L..........Nour call
.L.N........our chat
L.N........Lour coo
NML........Kour engineers
..LN.......Kour interview
NM.........Kour lead
K.O........Lour lunch
N..........Lour manager
L..NL.......our meeting
.LL........Nour office
L.LM......MLour talk
.L.MM......Mout
OM.........Kout ?
....M.......out of
L.L..M.....Mout on
L...LNM.L.MLoutcome
.L...N......outra
..L..N......outra pessoa
M.L........Loutubro
N.L........Loutubro às
M..L......MLouvir
.M.M.......Loven
.ML.........over
LM.ML.......over de
MM.M....M..Kover het
L.....M....Nover je
N...M......Lover lunch
LM....M.....over the
LM.L.......Nover uw
LLLL.M....MNoverleg
...M......MLowen
L.LOM......Lowing
L.LOM......Lowing to
LMM.LM.....Kown
..N........Lown apron
.........M.Lown time
M...........owner
....L..M....p
LM.........Mp #
M.MM.......Kp m
..N........Lpa
.M..........paar
..M........Lpacific
N..L......MKpadre
M..L.......Npaga
L..L.....N..page
.L....M..N..pages
..ML.......Mpago
MNL...N....Jpai
N.LL.......Mpaid
M.N......L.Kpair
.........N.Lpalabras
L...M.....N.pam
LM..........panel
M.K.M.......panel interview
...........Mpanel on
.....N.....Lpanel scored
.LL.M..M...Npaper
L.....M....Mpapers
LLL...N....Mpaperwork
....ML.M...Lpar
M..........Lpar m
L.......M..Mpara
L.LM.......Npara #
M..M.......Lpara a
K..M....M...para el
N.L.....M..Lpara entrevista
M..........Lpara la
..MLLM......para o
.LML...M...Mpara que
LLNM.......Lpara segunda
K..O........para terça
M.L........Mpara uma
LM......M...para una
.L.........Nparcel
..N........Kparcheggio
.M.L.....M..parcours
..LN..N....Kparece
L.LN..N....Kparece ?
.L.........Nparents
L.PL......MLparfait
M.ML.......Lparis
M.M........Lpark
..N........Lparkeren
..M.........parkeren kan
L.N.......MLparking
NL.L.M....NLparlato
M......M...Lparle
KM.M.M......parler
N..........Lparliamo
M...........parliamo del
..N........Lparque
M..........Lpart
.........M..part of
MML..L....MLparte
.N.........Lparte de
L.......N..Lpartecipazione
...N.......Lparticipa
LMLML.N.....partir
......M.....partir de
......MM....partir du
M...M.......partner
L...LM......partners
KM.........Npartners would
LLMMMMLMMMLKpas
KLLO.M....M.pasa
L..N........pasa al
..L........Npasaporte
K..........Npasar
O.LL.....M.Lpasas
L.LN...M.M..paso
L.L........Npaspoort
.L..LM...N.Kpass
MLLMLMM....Lpassa
L..........Mpassage
KMLM.....M..passar
N.L........Lpasscode
M.L.........passcode #
ML.ML..M...Lpasse
N.L....M...Lpassed
M..........Lpassed the
KLL........Opassen
M.LL.....M..passer
N..L.......Lpassez
O.LL........passi
MML.M.LM...Kpassing
L........M.Mpasso
..L........Npassou
..L....M...Mpassport
L..........Mpassport and
.....L..M..Mpasst
K.O........Lpasst dann
.M..........passt es
.M..........passt ihnen
.L.LO......Lpassée
OL..........past
M.M........Lpast the
N.L........Lpasó
N.L........Lpasó tu
..N.........patente
L..M........paul
KMM........Mpaula
LM..........pauline
NLML.......Lpause
.L.........Npay
L........M.Mpay #
...........Opayment
L..M.......Mpayroll
L..........Mpayslips
LL....N..P.Kpdf
L..........Npedido
LLL..L...O..pedimos
.........N.Lpedimos a
LLL......N.Npedimos que
M......M.L.Kpela
..........N.pela conversa
..........N.pela entrevista
M..L........pelas
M..L........pelas #
.L.L.....M..pelo
.....N..L..Mpensato
LMM........Mpensez
L..........Mpensez à
.L....N.....pension
LL......M..Npeople
.L......MM.Lpeople to
L.L...M....Mper
.L....MM.M.Lper #
L..........Mper giovedì
LM.M..L.....per il
L.LL.MM....Mper la
LML.......M.per le
..L.....MM..per un
L.N.........per venerdì
LMM..M......perché
.LL........Mpercorso
.MLMM......Lperdona
K.P........Lperfect
L.PL......L.perfecto
L.O........Lperfecto nos
L.PL.......Lperfetto
..L.....M..Mperfil
.LLL.....MMMperguntas
K..........Operiodo
L.....N.....permanent
N.LL......M.permis
M..L.......Mpero
.....M......person
.M.M.N.....Kpersona
.LML....M..Lpersonal
........M..Lpersonale
.........O.Kpersonality
.........N.Lpersonality questionnaire
L..........Mpersonas
L..L.......Npersonas para
LK.........Ppersone che
N..L....M..Lpersoneel
LL...N....MMpersonne
..L..M..M...persönlich
K...LO.N...Lperò
L.L........Opesquisa
L.LL.O.....Mpessoa
M..........Lpete
..M.........peter
K.O.L....M.Lpetit
L.N........Lpetit rappel
LML.........petite
L....M.....Mpetra
LMLM........peut
LML....M...Mpeux
..L.M......Lpeço
O.L........Lpflegedienstleitung
..M........Lphone
.M.........Lphone interview
........L...phone screen
..M........Lphones
L..........Nphoto
L..........Nphotographer
..L........Mphotos
N.L....M...Lphysical
M.L...M...NKpiacere
LM.........Mpiacerebbe
M......N...Lpiaciuto
N.NL.......Kpiano
N..........Lpiazza
ML..........pick
...........Mpick a
.N.........Lpick your
KL.LM......Opiece
L.OM.......Kpiedi
N..........Lpier
...N.......Lpiero
MML........Lpilot
N...M......Lpin
M.........MKpine
LL.........Opint
M.M.........piso
M.M........Lpiso #
JLL......N.Opitch
..M...M.....pizza
M..........Lpièce d'identité
L.L........Opièces
....N......Lpiù
.M.NL.......plaats
L..M.....L..place
M.....L.....place at
N..L...M...Lplace de
K.MM.......Mplace on
.....M...M.Lplaced
.........M..placed on
K.L..M...L.Oplaces
M....LM..LMLplaisir
.....LN...MLplaisir de
..L........Mplan
...L.......Mplan to
..LNM......Lplanned
..LNM......Lplanned for
L.L........Nplannen
.M.........Lplanner
L..M.......Mplanning
..L........Nplant manager
M..........Lplanta
OL.L........platform
K..L.M.M...Nplatz
...LM.M..L..plaza
.M..M......Lplaza de
......N.M..Kplazo
.....L...M..please
M...M......Lplease accept
N..........Lplease acknowledge
........M...please assume
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
N..........Lplease record
L.....M..M.Lplease return
..L.........please send
......M.....please sign
L..........Nplease submit
..L........Mplease tell
L.M.........please use
..L...M....Mpleased
M.L.........pleased to
M.L...M...NKpleasure
L...MM..M...plek
N.L........Lplenos
L.M.........pls
L...M.MML..Lplus
.L..MN......plus de
.N.........Kplutôt
M.M.........pm
...M........pm #
M.LL........pm ?
L..........Mpm after
M.L.........pm at
M..........Lpm bring
N..........Lpm central
NL.L........pm ct
..N........Kpm est
L.M.........pm for
L.L........Npm in
L..N.......Lpm interview
L.L........Npm is
.M.........Lpm on
LM.........Mpm or
M...M......Lpm please
N...........pm pt
L..N........pm still
M.L........Lpm to
L.M.........pm with
LL.N........pm work
..K.......LOpm works
M.N........Kpm you
M...........po
..M.....M..Lpoco
LLL........Opodcast
..LMLM......pode
L.LM.......Mpode ser
M..........Lpode vir
.L.N........podemos
LL.O....M..Lpoder
.L......M..Npodes
N.L...M....Lpodés
...L.LL....Npoi
.LLMM.M.....point
......O....Lpoint #
.N.........Lpoll
MN.........Kpomeriggio
NM.........Kponte
ML.....M....pool
M..LLM...M.Lpop
O.L........Lpopping
.ML..ML....Lpor
....M.......por ahora
MM.........Lpor el
LMLM...M....por favor
L..MM......Lpor isso
MMLL......MLpor la
.M.L.......Lpor las
N.L.........por meet
...N........por motivo
M.M........Lpor mí
LN.M.......Lpor teams
..L........Npor telefone
L....N......por ter
.....N....L.por tu
L.LM.N.....Lpor un
LL......M..Npor videollamada
LL...N..M..Mporque
M..........Lport
MLL........Nporta
L.L........Nporta il
.N.L.....L.Lportal
K.M.N......Lportanto
M.M........Lportare
L.LL.......Nportate
N..........Lporte
M..........Lporter
MN........MKportfolio
M..M.......Kportfolio review
...L.......Mporti
L.O........Lportineria
ML.L.......Mporto
MMM........Kportão
..M.MM.....Lposition
MM...L....NLposition and
....N......Lposition has
L.....M.....position of
L.L..M.....Nposition on
L....M......position to
L.LLN.......positions
MN.........Lpositive
.M.........Lposizione
K.LL.......Opossa
LM.M....L...possiamo
..LML.....M.possible
K.LM.M.....Nposso
L.M..MM....Kpost
............post of
L....MM....Kposte
...M..LM...Lposte d'agent
..L........Mposte de
...........Nposted
MLL...M....Lposto
M.L.........posto da
..LM.MM....Kposto di
..LN.......Lpostponed
MML.....N..Lpostulación
.M..........potrebbe
.L.........Npotrei
.MM........Lpour
L.N.........pour demain
L.N........Lpour jeudi
..MM.......Lpour l'entretien
L.L..M....M.pour la
...M.......Lpour le
L.NM.....M.Kpour lundi
N...........pour ton
MM.L.L....L.pour un
L.N........Lpour vendredi
LL.......MMMpour votre
ML..........pour vous
.L.........Opourrait
............pourriez
..L.....M...pouvez
...........Mpouvez vous
.M......M..Lpra
LN.........Lpra gente
L..L.....L.Npractical
LM.........Mpractice
..NL.......Lprado
NL.M.......Lpraten
N..M.......Lpraten we
L.M......M.Mpratica
LM.......N.Lprazo
L.LL...M.M.Mpre
L......N....pre employment
L.M.M.......precisa
.LLM..M.....precisamos
LN.........Mprefer
.M.........Lprefer ?
LN..........prefere
LN...M.....Lpreference
KOL.........preferisce
.N.........Kpreferisce ?
LN..........preferisci
LO.........Lpreferred
.LN.......M.pregunta
..N........Lpregunta por
...L.......Mpreguntar
NMKL.....M..preguntas
NMK........Lpreguntas por
.ML........Mpremier
LML..ML.....première
...........Mprep
M.L...M.....prepare
N.LL........presencial
.MLL.......Mpresent
..M.......MLpresentation
.....M.M.LMLpresente
N.L.........presenti
..L.......M.presenza
M.........M.presença
M.L.......MLpresença na
..M.M.......president
OL...M..M..Kpresidente
..N........Lpress
N...........presso
N..........Lpresso la
LM.LM.......presto
LMM...M....Lpresto !
..........NLprettig
K..........Ppreventivo
..LMM......Lprevisto
N..L........previsto un
M.L.....M..Lprezada
L..M..LM.M..prezado
L..........Nprezados
LLLM.......Nprice
LN..........prik
M.ML..L..N.Lprima
LMO........Lprima dan
L.M........Mprima dann
NLLLL.LMMN.Kprima di
.L.........Nprimera entrevista
..LL.....M.Mprimo
L.L......M.Nprimo colloquio
M..M...M...Kprincipal
O.K.........principal engineer
.........MNKprinted
.L...N......printemps
L....O.MLL.Lpris
.LLM.......Npriscila
......M....Lprise
......N....Kprise de
M........M.Kprivate
MML........Mpriya
MLL.M.......priyanka
.L........MMpro
N....M.....Lprobearbeiten
M.KO.......Kproblem
L.KP........problema
..N........Lprocedimento
..LL.N...M.Lproceso
.LLM.M...M..process
..L..M......processo
LN..M....MMLprochaine
N..........Lprocurando
..K........Mproducer
..M.........product
N..........Lproduction
N..L.L.....Lprof
N...........prof dr
M..M.M.....Lprofessor
.K.........Oprofiel
M.L........Mprofil
..L.....M...profile
.L...M.....Mprofilo
M.L.........programa
LMN........Lprogramma
L..........Mprogramme
.LL.......MNproject
..L........Mprojet
L.N.........promemoria
.......M....promesse
.......M....promesse d'embauche
L..M.......Npronto
.......M....proof
.......M....proof of
MMML.......Kproper
LML........Mpropongo
..L...M....Npropose
LL.........Npropose un
L.....M....Mproposer
......N.....proposer le
..N...NM...Jproposition
LL.L..O.....proposta
.L....M.....proposta de
......M.....proposta di
L..L.LN.M...propuesta
LML...M....Mpropuesta de
.NLM......MLprossima
LN.........Lprossima settimana
........N..Lprotocollo
MLLL..M..N.Lprova
..M..M...M.Lprova di
......N....Lprova e
O.L........Lprova in
........M...provisional
.L.......N..prueba
LL.......M.Mprueba de
L.....M..N..pruebas
L..........Npré
K......M...Npréalable
O.L........Lprécises
.L.LNL.M....préfère
.N.........Kpréfères
.N..........préférence
LM.........Mpréférez
.M..........préférez vous
N.LL......M.présence
..L.......NLprésence jeudi
.L.........Nprésenter
NLML.......Lprévoyez
...MM....M.Lprévu
N.LM.......Kprévu pour
M.L....N...Lprêt
.NLL....LMM.próxima
LO...L....MLpróxima semana
OL.LM......Kpróximo
N.......M..Lpt
....M...N..Lpublicará
L.L..M......puede
KM.......M.Mpuedes
M.L........Mpuedes venir
L.L..M.....Mpuedo
NL..........puerta
M.ML...M...Lpues
..M..M.....Lpuesto
M.M.LM.....Lpuesto de
L.ML....M..Npuis
...LPL......pulled
.....N.....Lpunteggio
.NL.........puoi
L..........Npurchase
NLML.......Lpure
L..MMM.....Lpurtroppo
...M.....M..push
MML.ML..M..Kput
M.......MM.Kput you
.ML.........può
MM.L........può venire
LL.......O..página
.........N.Lpáginas
N..........Lpásate
..N........Lpé
.ML.......LNq
..L........Nq #
M.M........Lqa
.ML...M.....qu'on
M.ML.......Kquai
N.L........Lquai des
LO.L.......Lqual
LL...M..L..Mqualcuno
.L...N......qualified
.N.........Lqualquer
N..........Lqualquer coisa
LNM.LM..LM.Jquand
.....M...N.Lquand vous
KOML.LMMLL.Lquando
KMLN........quarta
LN.........Lquarta de
L..........Mquarta feira
.N.........Lquarta ou
M...........quarter
M..L.......Mquarto
..L.MM....MKque
MLL..M......que a
.N..........que dia
.N.LM..N...Kque el
MML........Lque es
........MM..que hagas
.....O.....Lque já
L...N.LM...Lque la
...LM......Lque le
.L.M.......Mque lo
.LMM.......Lque mañana
..LMLL.M..MLque me
...N.......Lque mover
...L.M..L...que no
......N....Lque seas
L.LL.MM....Mque te
......LM....que tu
.M.........Lque viene
M..........Lque vous
N..L........que é
LL..O..M....queda
L.LMN......Lqueda sin
L.N.M......Lquedamos
..O........Lquedamos el
MML..L..L.M.quedo
LL.L......MNquedó
.M..........quel
.N.........Lquel jour
LL.L.M.....Nquella
.M..........quelles
MLM........Lquello
ML.L.N......quelqu'un
.....N......quelqu'un qui
.M......M..Lquem
.M......M..Lquer
M.LL..OM...Jqueremos
.L....OM...Kqueremos que
L....N....L.querida
M.L........Mquero
M.ML........questa
L..L......MMquestion
L..........Nquestioning
..L......M.Nquestionnaire
.L.L....LN.Nquestions
L........M.Mquestions #
N.L......L.Mquestions and
...........Mquestions are
.........N..questions for
L........M..questions on
.ML..N......qui
.....M.....Mqui a
.M.........Lqui vous
L..........Mquick
...........Mquick call
.L.........Nquick chat
MM.........Lquien
.MLL.......Mquiere
.L....M....Mquieres
.MLM...M...Lquiero
.ML........Mquiet
..L........Nquiet room
L..NML.....Lquindi
.MLM........quinta
M.L.........quinta #
M.L.M.......quinta feira
K.M.......M.quinta às
......N..M..quiser
L.ML.......Nquién
L..........Mquote
.MLM.LL.....qué
LO.M.......Kqué día
MM.M...M...Kquímica
.LN....M..MLr
.L.L...M...Nr #
L..NM......Lr colloquio
..........OLr grazie
K.NM.......Lr r
NL..........racconti
ML..........rachid
L........M.Mradio
M...........rafael
LL.NL...M...rail
.MM........Lraj
LLM.M.......rang
LO.........Lrank
L.N.........rappel
LL.........Orate
L.LO.......Lrather
...N.......Lrather than
MN.........Lrato
K.M........Nraum
L.L........Nraum #
N...M......Lravi
M....M....MKraúl
N..........Krd
O..........Krd #
.L..M......Mrdv
KLN..LL.MLOKre
..........M.re agradecimiento
MN.........Kre application
..........M.re bedankt
.N.L.L..M.LLre candidatura
L..N......NKre colloquio
L..N......MLre entretien
L..N......NKre entrevista
..LM......NLre gesprek
.....L....N.re gracias
..........N.re grazie
K..N......M.re interview
..........N.re merci
..KMN.....MLre monday
..L.......N.re obrigado
L.NML.....LLre re
M.L..L..N.MLre sollicitatie
L.N........Lre termin
..........OLre thank
M.L.....L.N.re thanks
M.L........Mre the
L.MMLM.....Kre thursday
L.M........Lre trial
..M.......MKre tuesday
NLL........Mre your
M....M......reach
..L..L..OL..reached
.L......O...reached us
L..L.L..MM..read
L.......N...read every
........M..Lread it
.N.........Lread your
...........Nreader
...........Nreading
L.......MM.Lreads
L..........Nready
L.....M.....ready for
.....M....M.really
....M.......reason
.........N.Lreasoning
.L.N.......Lrebook
K.O........Lrecap
........N...recebemos
L....L..M..Mrecebemos a
........N...recebemos seu
...N........receber
........N..Lrecebida
MLM...M....Lrececionista
..L.ML..N..Lreceipt
L....L..O..Lreceipt of
...........Mreceive
...........Mreceive a
L.M.....N..Mreceived
..M.....M...received your
.L.........Mrecently
LLM.....N..Lrecepción
L.......P..Lrecepción de
M.M........Lreception
O..........Kreception will
.ML........Mrecevoir
......M..M.Lrecevrez
L.......N...receção
..N........Lrecibe
.....L..N...recibida
L....L..N...recibido
MLLM.M..M..Lrecibimos
M.......M..Lrecibimos tu
.LM.....M..Lrecibo
MLL...LMMM..record
NL.........Lrecord your
..M.........recordamos
..M........Lrecordamos que
L.M.........recordatorio
.L.........Mrecorded
M.L.........recording
.M..........recruiter
L.M....M...Lrecruiter will
L..........Nrecruiters
L..N.......Lrecruiting
L.M........Lrecruiting team
.M.........Lrecruitment
M..L..LM...Lrecrutamento
.M.........Krecrutement
N..........Lrecrutement le
NMM........Kreden
M..........Lreden wir
N..........Lreel
M.M.....M..Lref
......N.....refeição
...........Nreferee
..L........Mreference
M..M.......Lreference to
L......N..M.references
LLL.......MNreferenzen
MLL...LM...Nreferência
M....M.....Lregarding
........M.MKregards
L.L.....M..Nregistered
.......NM..Lregisto
.....L.NM..Lregisto criminal
........N..Kregistrada
L.M.....M...registro
...LMM.....Lregret
....M.......regret to
OLL.........regula
L.L........Nrehearsal
O.........LLreicht
...LL.....N.reid
.....N......rejected
..LL.L..MM..reken
L..........Nrelativo
..........M.remain
.M...M.....Lremaining
...O.......Lremains
L..M.......Mremarcar
...M.......Lremarcar a
.LL.......MMremercie
..........LOremercie de
.L...L....MMremerciements
LMM......M..reminder
..L......M.Mremote
..L.NL.....Mremoved
....N......Lremoved from
LL........M.rencontre
MML.........rencontrer
L....L....LNrendez
L....L....LNrendez vous
.......O...Lrenovado
MM.L.....L..reply
ML.....L.L.Nreply by
L.......M...reply to
LO....M..L.Lreply with
N.L.........reply yes
.........O.Lrepo
ML.M..M.....report
M..........Lreport to
M..........Lreporting
N..........Lreporting time
..M........Lrepresentative
...N.......Lreprogramación
..MM.......Lreq
..MM.......Lreq #
...........Nrequest
M.L......MMLrequested
N.L........Lrequested to
..L.M.......required
.....N......requisition
MLM..L....NLres
L.M........Mreschedule
..O........Kreschedule cancel
L..........Nrescheduled
...L.......Mresearch
...........Nresearcher
N.M........Kreserved
.......N...Lresign
...M.......Lresources
.MLL.......Nresponda
M.L...N..L.Lresponde
.L....N.....responde até
N.M........Kresponsabile
L.OM.......Kresponsabile del
.MM......L..responsable
L....MM....Lresposta
L..L.MN....Lrespuesta
M..M.L....MLrest
L.LO......MKrestano
N.L.........restaurante
..LM.LLML.MMreste
.....M.M....result
LL...O.NL..Lresultado
ML..MM...M.Lresults
L.L..L..M..Nresume
ML.........Mretained
N....MM....Kretenu
.M..........retenu notre
........M...retenue
L.M......N.Lreto
.....M....MLretorno
...........Lretour
......M..M.Lreturn
.........M..return it
K..M.......Nreunião
L.......M..Mreunião de
LL...M.....Nreunión
.M........MLrevert
LLM...M.....review
......N....Lreview and
L.LOL.......revised
..........M.rey
L.L..M..M.LMreçu
..M.....M..Lreçue
L..MM.......rh
L.L........Nrib
N..LM......Lricerca
M.M........Kriceverà
N.L........Lriceverà il
L....L..M..Mricevuta
.L.L.L..M..Mricevuto
.L.........Mricevuto la
..L.....O..Lricezione
.L..L...M..Nrichiesta
..L........Mricordiamo
..M........Lricordiamo il
..L........Nricordiamo l'appuntamento
L.N........Lricordo
M.MML......Kride
K..MM.LM....rien
.M......M..Lrif
NML........Lrig
.LL......N..righe
.L.......M..right
.M......M..Lring
..L...M....Lring me
..M.....M..Lring the
MML.........ring you
..........NLringraziamento
...LMM..L...ringraziamo
.....M......ringraziamo per
L.L.......NMringrazio
.....N.....Lrisulta
N.L.........rita
L.L........Nriunione
..L........Nriverside
.......M...Mrn
M.M........Lroad
M.M..L.....Krobin
L.N........Lrobin hale
ML.M...M..MKrodrigo
..LL....L..Nrole
...L.......Nrole ?
N.L........Lrole at
M.L.........role on
LL..M......Mroles
M.L.....M..Lroll
.M.L.L.N....rond
M.ML.......Lronde
K.MM........rondleiding
LLM........Mroom
...M........room #
....M......Mroom and
..M......M.Lroom for
...L.......Nroom please
NLLM.......Lrosa
..L.M......Mrosalind
K..........Orosanna
......M....Mrota
N........L.Lroughly
N........L..roughly #
M...........round
L.N.........round is
.LL........Oround of
M.........MLround the
N.LNM.....MJroute
O.L........Lrow
..L........Nrs
L.L........Nrsvp
N..........Lrua
L..........Nrubén
..LL......NLrudi
.MM........Lrue
N.M........Krue du
N.L.........rufe
..ML........ruft
M.LM....M..Lruhe
..M........Lrui
NL....L.....run
NL........MKrun the
MM.LM.......runde
L.M......L.Mrunning
ML...M......runs
L.LN..M....Lrustig
M.L.L......Lruth
L.M..L..N..Lréception
........N..Lréception de
LMM........Lrépondre
L....M......réponse
N....MM....Jréuni
L..LL......Oréunion
..ML........rückmeldung
.MM.........s
......M....Ls #
.M..M......Ls a
LM.M........s avonds
ML..LMMM...Ls'est
J.M.LLO.NLMLs:!
L.LM......MNs:! !
LL.LM.L....Ns:#
...LM...ML..s:# #
L.........M.s:# am
..M.........s:# e
L.ML.....M..s:# h
L.N........Ls:# januari
L.O........Ls:# juni
N.L........Ls:# march
LKM......M.Ms:# min
.L.........Ns:# minutes
...........Ns:# neue
...........Ns:# new
..MLM......Ls:# november
L.L.M.....M.s:# pm
K.N.M.......s:# th
MNKLLLM.LL.Ns:?
..L..L.....Ns:a
L.....O....Ls:a bordo
M.L......M.Ls:a de
N.L.........s:a entrevista
..N........Ls:a las
.N.........Ls:a slot
LM..........s:a time
......N....Ls:aboard
LML...M...M.s:about
.M....M....Ls:about the
....NL.....Ls:absage
K.M........Ns:accepted
........N...s:accusé
........N...s:accusé de
L.M..L..N..Ls:acknowledgement
.ML...M....Ls:action
.M..........s:action needed
...........Ms:admisión
L..........Ms:admission
.L......L..Ns:adoption
LL.........Os:afspraak
L..........Ns:again
LMN........Ls:agenda
L.NL........s:agendada
.....L....OLs:agradecimento
..........N.s:agradecimiento
..M.........s:all set
...L.N....LMs:als
L.LP.......Ls:alteração
..........M.s:am
M.L.......MLs:am #
L..........Ns:am donnerstag
..NL.......Ms:amanhã
NLM........Ls:an
.M.........Ls:analista
..LM.......Ls:analyst
..........MLs:and
...O.......Ls:ander
...N.......Ls:ander tijdstip
...........Ms:annuel
L...O.......s:annulation
....N.......s:annullamento
....N.......s:annullato
....M......Ls:annulé
.L.........Os:annunci
.L.N.......Ls:another
.........N.Ls:answers
.....L....OLs:antw
...........Ms:ao
..LLLM..M..Ns:application
.M..........s:application for
...........Ms:application received
.....N..L...s:application status
........M...s:application submitted
.M......M..Ls:application to
........N...s:applying
........M...s:applying to
LLLLM.M....Ns:appointment
.L.LM......Os:appuntamento
L.....OL...Ls:arbeidsovereenkomst
L.L...O.....s:arbeidsvoorwaarden
LMM.........s:are
LN.........Ls:are you
...........Ms:assessment
MM.M.......Ks:assistant
.M.........Ks:associate
...M..MM...Ls:assunzione
............s:at
..M.........s:at the
...........Ms:audition
L.L........Ns:aufnahmegespräch
.N..........s:availability
LMM.........s:availability for
KMMM...M...Ls:avec
........M...s:avons
L.N.L...MLNKs:aw
L.O...M....Ls:aw aw
..........N.s:aw danke
.LL........Ns:b
L.L........Ms:band
L.L.....N...s:bar
L..........Ns:beca
.L........M.s:bedankt
..........M.s:bedankt voor
LL.......O..s:before
.........O.Ls:before we
M....N.....Ls:bei
...L.......Ns:besprechung
L.M.........s:bestätigung
L.N.........s:bevestiging
L.N.........s:bevestiging gesprek
.MLLLN..M.L.s:bewerbung
M....M.....Ls:bewerbung als
........N..Ls:bien
......N....Ls:bienvenue
..ML.......Ms:bij
...N.......Ls:bitte
NLLLM......Ms:board
LL......M..Ns:bolsa
LM..........s:book
L.N........Ls:booked
..M.........s:booking
L.....O....Ls:bordo
.L......N...s:brief
K.OL..M....Ls:c'est
NM.........Ls:café
K.QL........s:calendar
L.N........Ls:calendar invite
L.M........Os:call
L.N........Ls:call with
L..N........s:cambio
L..M........s:cambio de
.M.........Ls:campus
.L.L..M...MMs:can
M..LL.....N.s:can we
...L..M....Ms:can you
....M.......s:cancelada
....M.......s:cancelamento
....N......Ls:canceled
....M.......s:cancelled
M.LL.......Ns:candidate
...LM......Ms:candidates
L..........Ms:candidato
...........Ms:candidatos
.MLLLN..N.LLs:candidatura
........M..Ls:candidatura recebida
..LL.N..M..Ls:candidature
........L..Ms:card
L.....MO...Ls:carta
..L......O.Ls:case
L.L........Os:casting
L..N......MLs:ce
LK...L.....Qs:cfo
L..NM......Ls:change
...N.......Ls:change of
L.MO.......Ls:changement
MLL........Ns:charla
M..M.....M.Ls:chat
M.L......M.Ls:chat with
.L.......N..s:check
LMM.........s:chef
.M.......L..s:choose
L..........Ms:cita
M..ML......Ms:class
....L......Ns:class cancelled
M..........Ls:clerk
O.L........Ls:cliente
..L........Ms:co
K..........Ns:co op
.L.........Ns:coaching
M........M.Ls:coding
NML........Ls:coffee
...........Ns:colloqui
MMMM..L.L..Js:colloquio
L..........Ms:com
.M.L........s:com a
M.L.M.....M.s:come
..........M.s:come and
NML........Ls:commis
........MN.Ls:complete
.........M..s:complete your
ML.........Ms:con
.L.........Ms:con el
MLLL.......Ns:con il
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
........N..Ks:confirmation #
..M........Ls:confirmation de
L.M...M....Ls:confirmation of
L.N........Ls:confirmação
..M........Ms:confirmed
LL.........Ns:conseil
..K........Ns:consulta
LL.........Ns:consultation
LL....N....Ns:contract
M...........s:controller
N..........Ls:convite
L..........Ns:convocation
...........Ns:convocazione
.MM..M.....Ks:coordinator
.........N.Ls:copy
M.LL.......Ns:cover
M........L.Ls:crew
........N..Ls:currículo
.N....M....Ls:cuándo
NLL..L..O.LKs:cv
..L........Os:código
..L...MM....s:d'embauche
LL...N......s:da
..L..L....PLs:dank
..........N.s:dank voor
.....L..M.N.s:danke
.....L..M.M.s:danke für
..........M.s:das
..........M.s:das gespräch
..LO.......Ls:data
L..N.....M..s:data analyst
M.LNL......Ls:date
LNM.........s:dates
.LMNL....L..s:day
.LLL.M...M.Ms:de
LL.........Ns:de #
...........Ms:de admisión
...L.......Ns:de cita
L.L.N.......s:de demain
L.M..M......s:de entrevista
...M.......Ls:de hora
...M........s:de horário
........N...s:de réception
..M..N..L..Ls:de tu
....LNM....Ls:decision
L.LL.....M.Ms:dein
.L.........Ns:del
N..........Ls:del colloquio
..MLM.......s:demain
M.K........Ns:demo
N.K..M.....Ms:der
LLM.M......Ms:des
L.P........Ls:details
..N........Ls:details for
L.O........Ks:dettagli
.L.LM......Ns:di
......M.....s:di assunzione
...........Ns:did
L..L...M...Ms:die
KM.........Ms:dinner
.M.........Ls:disponibilidade
..M.......LMs:disponibilità
.LLL.......Qs:do
LM......N..Ls:domanda
K.M.M......Ms:domani
.L.M.......Ms:donnerstag
....M.......s:door
N.LMLL.M...Ls:driver
.L.LM......Ms:du
L..LM......Ms:du #
N.L......M..s:due
.M.........Ms:e
L..N.....M..s:een
..L........Ns:eerste
L...N.......s:efeito
L........N..s:eignungstest
LL......O..Ls:eingangsbestätigung
MLL...M.....s:einladung
.LL......M.Ms:einladung zum
.LLL..N....Ms:el
L........M.Ms:em
......M....Ls:employment
.....LM..M.Ns:en
.M.M........s:engineer
..L.....N..Ls:enquiry
....N......Ls:entfällt
.M.M.......Ls:entretien
...........Ms:entretien annuel
L..M........s:entretien de
MM.MMLL.L.MKs:entrevista
..LNM.......s:entrevista #
L..........Ns:entrevista com
L..........Ns:entrevista con
..M........Ls:entrevista confirmada
LLLLM.....MNs:entrevista de
...LN......Ls:entrevista hj
...N........s:entrevista mañana
L.L........Ns:entrevista para
LL.L.......Ps:entrevistas
...........Ns:entry
L.M.........s:erinnerung
.L.........Ns:erstgespräch
...........Ms:escritura
.........N.Ls:esercizio
L....O.....Ls:esito
.....N......s:esito selezione
.LNL.L.M....s:est
L..........Os:et
.O.........Ls:even
MLL........Ms:evening
LLM.M.......s:event
M.L......N.Ls:exam
M........M..s:exercise
L..........Ns:exit
L..........Ns:exit interview
..L.....M..Ns:f
LL.........Ns:family
O.L........Ls:farm
NLL......M..s:fase
..M.........s:feb
L.N........Ls:february
M..M..M....Ks:fecha
.....N....LMs:feedback
....N.......s:feira
ML..........s:final
LML........Os:firma
..L........Ms:first
..L........Ms:first day
...........Ms:flat
..........NLs:following
L.M.L...M...s:for
........N...s:for applying
..N........Ls:for monday
LL.M....LMMMs:for the
L.N.....M..Ks:for your
LL.........Os:frage
LM.........Ns:frau
..LN.......Ls:freitag
..MLM.......s:friday
N..........Ls:friday ?
...LLMM....Ms:from
...........Ns:functioneringsgesprek
ML.........Ms:fw
L.N...M....Ls:fwd
KL...L....MNs:für
..........M.s:für das
....N.......s:gaat
....N.......s:gaat niet
NM.M..L..LMJs:gesprek
....M.......s:gesprek gaat
LMMLM.....MLs:gespräch
...N........s:gewijzigd
L....LN...N.s:good
......N....Ls:good news
LL......O...s:got
L.......N...s:got it
........M...s:got your
.L.L.M....OLs:gracias
.L...M....MLs:gracias por
.LL..L..M.PLs:grazie
........M.NLs:grazie per
......NM...Ls:great
MLL.....M..Ms:group
.L.......M.Ms:guest
L.ML........s:h
L.M.........s:h #
M.M..L......s:harbour
L.M.M...M...s:has
M..L....N..Ms:have
........N..Ls:have your
M..........Ls:head of
...........Ms:hearing
L.ML.......Ms:herinnering
..........M.s:het
..........M.s:het gesprek
L..MM.......s:heute
LNL.........s:hi
L.....M....Ms:hire
....N.......s:hiring
...LN......Ls:hj
..M..M.....Ls:hold
LL.......M.Ms:home
.........N.Ls:homework
..MM........s:hora
L.MN.......Ks:horário
.MN........Ks:hour
L.M...N....Ks:hours
MLL........Ms:house
L..........Ms:housing
LLL........Ps:how
L...M.......s:hoy
LL...M.....Ms:i
LM.L.......Ms:ihr
LMMLLN.....Ls:ihre
.....N.....Ls:ihre bewerbung
L.LM.N.....Ls:ihrem
LL......M..Ns:ihrer
M.LL.......Ms:il
..KL.M.....Ns:im
ML.LL...L..Ns:in
LLN...M..M..s:in #
M...........s:in de
L.L........Os:induction
M.L.....O.LLs:initiativbewerbung
........N..Ls:inscrição
.M.........Ls:instructor
KL.........Os:intake
M.......N..Ls:interest
M..M..L.L...s:interview
L.LM......MLs:interview #
LM..........s:interview availability
....M.......s:interview cancelled
..M.........s:interview confirmation
..M.........s:interview confirmed
M.LNL......Ls:interview date
L.O........Ls:interview details
M.LM.....L..s:interview for
L.ML......LNs:interview friday
L.M........Ms:interview in
M...........s:interview invitation
L..M........s:interview moved
.LM.M....M.Ls:interview on
...........Ms:interview request
L.N........Ls:interview scheduled
LN.........Ls:interview scheduling
.M........MKs:interview slots
L.........NLs:interview thursday
LMLO........s:interview time
..M.........s:interview tomorrow
..L.........s:interview with
.L...M.....Ms:interviews
LL.........Os:intervista
N.L.........s:invitación
N.L........Ms:invitation
L........MMMs:invitation to
L.M.........s:invite
O.L........Ks:invito
LL...L..M..Ns:is
L.......L..Os:iscrizione
KL......O...s:it
L.......N...s:it !
L.N........Ls:itinerary
L.N........Ls:januari
MLLL....M...s:je
.....M..M..Ls:je sollicitatie
L..M........s:jeudi
M.L.L..MM..Ls:job
......M.....s:job offer
.L.........Os:jobs
...........Ms:jobs for
L..........Ns:jou
ML.......M.Ls:jouw
.L.........Ms:jueves
L.O........Ls:juni
NML........Ks:junior
L..........Ns:jury
N.L.........s:kennenlernen
.M.........Ls:kennismaken
.L..M......Ms:kennismaking
.M.........Ls:kennziffer
.N.........Ls:kennziffer #
M...........s:kitchen
N..........Ls:kitchen porter
M...........s:kom
LLM.......MMs:la
L..L.L....MNs:la entrevista
.ML..M..L...s:la tua
M.N........Ls:lavoro
K.N......M..s:le
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
OL.M.......Ls:lo
..NL.......Ls:lunch
K.N.M.......s:lundi
M.L........Ms:m
L.LM.......Ms:maandag
MMLM.......Ks:mail
.N.........Ls:manager
N.L.........s:march
KLMM.......Ms:martes
LLMMN.......s:mañana
M..........Ls:mechanic
M.L.......MMs:meet
N..........Ls:meet the
LM........NLs:meet you
L.LL.......Os:meeting
N..........Ls:meeting with
L..........Ns:member
L.......L..Os:membership
.LL..L....P.s:merci
..........N.s:merci pour
LL.O........s:mercredi
LM.........Ms:met
LKM......M.Ms:min
.LL........Os:minutes
M.LL.......Ms:mit
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
........N...s:n
M....M..M..Ls:n #
LML..M.....Ms:na
L..L.O.....Ls:nach
.L.N........s:need
.L.N.......Ls:need to
.M.........Ms:needed
LLL........Os:neue
L..N........s:neuer
...N.......Ls:neuer termin
L..M.......Os:new
...........Ms:new jobs
...N.......Ls:new time
LL..LNO....Ls:news
NNLL.......Ks:next
M...........s:next interview
.M..........s:next step
.N.........Ls:next steps
.N.........Ls:next week
L.LN........s:nicht
.L..N....M.Ls:niet
....N.......s:niet door
LLLN........s:nieuw
KLLML.M....Ns:nieuwe
....M.N....Ls:nieuws
.ML........Ms:night
.L.MNM.....Ks:no
...LO......Ls:no vengas
....M.......s:not
L.L.N....M..s:notice
L.LMMM......s:notre
........MM.Ls:nous
........M...s:nous avons
LL.N...M...Ls:nouvelle
..MLM......Ls:november
L.L.....M.NLs:obrigado
..LM..M....Ls:of
......N....Ls:of appointment
......M....Ls:of employment
...N.......Ls:of interview
..L........Ns:of the
L.L...MN..MLs:oferta
L...N......Ls:off
.L....MO....s:offer
......MM..MLs:offer letter
......M....Ls:offer of
.......N....s:offer subject
.MM........Ks:officer
L.PL.......Ks:ok
L...M...L..Ms:on
..N........Ls:on #
.LM........Ms:on the
M..........Ms:on thursday
..M..M......s:on your
K........M.Ms:one
LLLM.....P.Ks:online
MM.MM......Ks:onsite
.L......O...s:ontvangstbevestiging
K..........Ns:op
LML.....M..Ns:open
.M.........Ls:opening
L......N...Ls:operador
M...M......Ls:operator
...........Ms:opportunity
.N.........Ks:or
...N.......Ls:orario
L..L.......Os:order
......NM...Ls:oui
L..M.....M..s:our
....LOM.L..Ls:outcome
L.LL.M.....Ns:over
MLL........Ms:p
LMMM.......Ls:panel
L.L........Os:paper
L.LM.......Os:para
M..........Ls:para entrevista
...........Ms:parents
L.N....M...Ks:passt
........L.LNs:payment
..........N.s:pela
..........M.s:pela entrevista
LKML.L..M.MNs:per
MMM.....L..Ks:phone
MM...M.....Ks:phone screen
.M.M.......Ls:pick
.MM...LL.L.Ms:place
LM.MM....M.Ks:plan
M.L........Ms:planner
...M...M...Ls:please
L.L.M.....M.s:pm
LLL........Os:podcast
.L.L.......Ns:point
MLL.LM....MLs:por
.....L....N.s:por la
N..........Ls:porter
.ML..N.....Ls:position
L.....N.M..Ks:post
.MML.....M.Ls:posto
M.......N..Ls:postulación
L.M.......MMs:pour
..L........Ns:practice
L........M..s:pratica
O.LL........s:presencial
L.L......M.Ns:primo
N....M.....Ks:probearbeiten
.M.L.O..L..Ks:proceso
.M.M.N.....Ls:processo
...........Ms:profile
...........Ms:project
L.N.........s:promemoria
.......N...Ls:promesse
.......N...Ls:promesse d'embauche
..M...M....Ls:proposition
.L....OM...Ls:proposta
.L....MM....s:proposta de
......M.....s:proposta di
......N.....s:propuesta
LL.......O.Ls:prova
N..........Ks:prova in
MLL..L...O..s:prueba
..L......N..s:próxima
...M.MM....Ls:puesto
KO..........s:quand
.M..........s:quando
LL.....N...Ms:que
..L...NN...Ks:queremos
.........N.Ls:questionnaire
L.L......M.Ms:questions
...........Ms:quick
LMMMM......Ls:quinta
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
..........M.s:re agradecimiento
MN.........Ks:re application
..........M.s:re bedankt
.N.L.L..M.LLs:re candidatura
L..N......NKs:re colloquio
L..N......MLs:re entretien
L..N......NKs:re entrevista
..LM......NLs:re gesprek
.....L....N.s:re gracias
..........N.s:re grazie
K..N......M.s:re interview
..........N.s:re merci
..KMN.....MLs:re monday
..L.......N.s:re obrigado
L.NML.....LLs:re re
M.L..L..N.MLs:re sollicitatie
L.N........Ls:re termin
..........OLs:re thank
M.L.....L.N.s:re thanks
.L.........Os:re the
L.MMLM.....Ks:re thursday
L.M........Ls:re trial
..M.......MKs:re tuesday
NLL........Ms:re your
.....L..O..Ls:recebemos
.....L..M...s:recebemos a
........M..Ls:recebida
.L...L..M.LNs:received
.L...L..O...s:recibido
........N...s:recibimos
........N...s:recibimos tu
.........N.Ls:record
.........N.Ls:record your
L.M.........s:recordatorio
.N..........s:recrutement
........M..Ls:ref
LL.........Os:reference
L....M......s:regarding
.....O.....Ks:rejected
.L...L....MMs:remerciements
LMM......M..s:reminder
...........Ms:rendez
...........Ms:rendez vous
...O.......Ls:report
...N.......Ls:reprogramación
..MM.......Ls:req
..MM.......Ls:req #
L.ML.M.....Ns:request
L.N..L....NLs:res
L..M.......Ms:rescheduled
.L...P.....Ks:resultado
.L.......O..s:reto
.....N......s:retorno
L..........Ns:reunião
LL.........Ns:reunión
..L........Ms:review
.LLM.......Ns:richiesta
..........OLs:ringraziamento
.L.....M...Ms:rn
..L...M.....s:role
N........M.Ls:ronde
L..........Ms:room
MMM........Ks:round
........N...s:réception
L..LL......Os:réunion
MMML.......Ks:sala
M.KM........s:sales
L........O.Ls:sample
MLMLM......Ls:sat
.LL.M......Ms:saturday
.N.........Ls:schedule
.M..........s:schedule your
L.N......M.Ls:scheduled
LOL.M......Ls:scheduling
M.M..M.....Ks:screen
..LL...N...Ms:se
L..........Ms:search
O..........Ls:seasonal
.M.L........s:second
M....M......s:second interview
N..........Ks:section
L.N.......MLs:see
L.O........Ls:see you
N...M.......s:segunda
M.L..N.....Ls:selezione
....N......Ls:sem
L...N.......s:sem efeito
.LL........Ns:semana
M.L........Ms:senior
.LL...M.....s:september
M.L.L......Ns:service
K..........Ps:servizio
..L........Ms:session
L.O........Ks:set
.LL....MM...s:seu
NL.L........s:shift
M...........s:shortlisted
L.....N.....s:si
......M.M..Ls:siamo
LN....M.....s:sign
.N.....M.M.Ls:siguiente
M.L.......LMs:site
LM.......N.Ls:skills
.........O.Ls:skills check
LM.M........s:slot
LM........MLs:slots
L..O.......Ls:snow
LL.L.N.....Ms:sobre
.MLL.N..N..Ks:sollicitatie
L.MN.......Ks:sollicitatiegesprek
L.LMMM.....Ls:sorry
......LM....s:sous
...M........s:spostamento
...M.......Ls:spostamento colloquio
L..N.......Ls:spostiamo
L..N.......Ls:spostiamo ?
..O........Ks:staat
.M.L.......Ms:staff
M.LM.....M.Ls:stage
LL....MM...Ms:start
.L...N..K..Ms:status
MM..........s:step
.N..........s:steps
..ML.......Ns:still
L.L........Ns:studio
..LL.......Ns:su
..LL.......Ns:su cita
JMN.........s:sua
M.LML..M...Ls:subject
.......N....s:subject to
........M...s:submitted
MM...M.....Ls:suite
M....M......s:suite à
N..........Ls:superday
M..........Ls:supervisor
LM...M.....Ms:sur
L..L.......Ns:sábado
..L........Ns:t
LL......MN.Ls:take
.........N.Ls:take home
.MML.L....M.s:talk
.........N.Ls:task
MLLL..M.....s:te
..LLM.....M.s:team
OLN........Ks:tech
..M.........s:technical interview
.MLM.M.....Ls:technician
.O.........Ks:telefoninterview
K.MNM.......s:termin
L.OL........s:terminbestätigung
L..L.....O.Ls:test
.........N.Ks:test de
.........N.Ls:teste
K.N.M.......s:th
.LL.....M.OLs:thank
.LL.....M.OLs:thank you
.L......N.OKs:thanks
........N.MLs:thanks for
.L.L...M...Ns:the
K.M.M......Ms:the #
L..L.......Ns:the new
LL.........Ms:this
...........Ms:this week
K.N........Ms:thurs
LLMM......M.s:thursday
LL.........Ns:thursday's
...N.......Ls:tijdstip
LM.O.......Ks:time
.MM........Ls:times
M.M........Ls:tmrw
L..M.L..M..Ls:to
LM........M.s:to meet
.L.M.......Ls:to move
NL.........Ls:to talk
N..........Ls:to the
L..NM......Ls:to your
...M......MLs:today
.LN.ML......s:tomorrow
...LNL.....Ms:tomorrow's
L.L...L....Os:ton
.........O.Ls:traduction
.MM.....M..Ks:trainee
L..........Ns:training
.........M.Ls:translation
.L..M.......s:trial
M..L.......Ls:trial shift
KM.LLN..M.L.s:tu
LM.........Ms:tu entrevista
........N..Ls:tu postulación
.ML..M..L..Ms:tua
.....M..L...s:tua candidatura
L.M.......MLs:tuesday
N..........Ls:tweede
.L.......O.Ls:typing
.LNL.M.....Ms:técnica
L..L.....M..s:técnico
ML..........s:uitnodiging
..L..L.M..MMs:un
.ML........Ms:una
..M.........s:und
..M........Ls:uns
L..L.L....MNs:up
L.N........Ls:upcoming
LLLM.N......s:update
.....M..L...s:update on
K..O........s:updated
L..........Ms:urgent
...........Ls:us
L..O.......Ls:uurtje
ML...M......s:uw
.....N.....Ls:uw sollicitatie
.M..M..M...Ls:vacancy
NML........Ls:vacante
MML..M..M..Ks:vacature
MMM........Ks:vaga
.M..........s:vaga de
MLLMM.......s:van
...LN......Ls:vendredi
...LO......Ls:vengas
...M........s:verschiebung
NLML.....M.Ks:video
O........L.Ls:video interview
.L.......N.Ls:vidéo
...........Ms:viewed
L..........Ns:viewing
..L........Ms:visa
KLM........Ns:visit
LLL..M.....Ns:visita
...........Ms:voluntariado
.....M..L..Ns:volunteer
.LL.......MNs:voor
..........M.s:voor het
O.........MKs:vorstellungsgespräch
.M..........s:vos
.M..........s:vos disponibilités
L..L.M.....Ns:votre
..L..N..L...s:votre candidature
LML........Ns:vous
...MM......Ls:vrijdag
ML.L.....N.Ls:vídeo
MMML.......Ls:w
MM.........Ls:wanneer
L....L..M..Ms:was
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
L..........Ns:wg
L..........Ns:wg casting
LM....M.....s:when
...........Ns:who
.L.N.......Ls:wijziging
N...M...L..Ks:with
M...M....M.Ks:with our
ML..........s:with the
.MM....M...Ls:with us
L..........Ns:witness
.LLN.......Ms:woensdag
ML....M.....s:would
L........P.Ls:written
.L.........Ns:year
.M...L....NLs:yesterday
L.MLL.M..LN.s:you
..M.........s:you are
........M.MLs:you for
M..........Ms:you have
L.....N.....s:you start
.MM...M....Ls:you're
K.....L.M..Ns:your
..L.LM..M...s:your application
...LN......Ls:your appointment
........M...s:your cv
L..M.......Ls:your interview
..M........Ls:your visit
.MML.......Ls:zoom
..L......MMMs:zu
LL.......M.Ms:zum
LLM...NM...Ls:zusage
L.......M..Ms:º
.LL..M..LM.Ms:à
.L...M.....Ms:à notre
M....M.....Ls:à votre
L.ML........s:às
L..P.......Ks:änderung
L........N.Ls:étape
...LNM.....Lsa
KN.NL....L..sabato
.MLM........sabato #
LL.........Osaber
OLL........Lsachbearbeitung
.L......O..Lsafely
L.........MMsafety
N.LM........sag
LLM...M....Msagen
LLMLL.M....Msaid
...........Msaid the
L.....M.....said yes
M.MM.......Lsaint
LN.LM..M...Ksaison
..M.........sala
LML.........sala #
.LM.........sala de
LLLL..N....Nsalaire
ML....M....Msalary
.......L...Nsalary #
......M.....salary of
KMM.........sale
M.L.........sales
L..N.......Lsalió
M..L........salle
M.LL.......Msalle #
L.NL........salle des
.LLMM......Msalon
..L.......M.saludo
LMML.M.M....salut
......M...MKsaluti
M.N........Lsalário e
N...........salón
L.M........Msam
LLKRLLM..M.Lsame
LLLN.......Msame day
L..........Msame place
L.LM.......Nsame room
L..OL.....MKsame time
MNL.........samedi
...........Nsamedi #
OLL........Lsamira
.........N.Lsample
L..........Nsamples
.M..........samstag
..M.........samstag #
...L.......Nsamstag um
N.L........Lsamuele
..MM.......Lsan
M.M........Lsandra
L.N.........sandro
.M.M........sanne
.LL.....MM.Msans
M.L.......MMsapere
LML..M.....Lsara
LNM........Lsarebbe
M.M........Ksaremo
..N........Ksaremo io
.K.L.......Osaresti
.....L..M...sarà
..L.......MLsarò
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
M..M.LM..L..say
N.L.........say #
.N.L.......Lsay which
......N....Lsay yes
........M..Msay your
OLL...M....Lsays
O..........Ksays you're
M.....M....Lsaúde
M...........scarpe
N..........Lscary
LN.......M.Lscelta
..L..M..M...scelto
.LL...NM...Lschaal
.LL...NM...Lschaal #
L.L.M......Nscheda
LML.........schedule
LM....M....Lschedule a
.M.........Mschedule your
.........N..scheduled
....M....M.Lscheduled for
LOL.M......Lscheduling
.M.......M.Lschick
L.KM.....N..schicken
L..N........schieben
LNM........Lschikt
MLL........Mschlagen
..L........Nschlagen wir
LL.........Nscholarship
L.LN.M.....Lschon
NL.LM.......school
LML...MM...Lschreib
.NL.LM.....Lschreiben
LN..........schreiben sie
.N.......N.Kschrijf
.........M.Lschritt
MLLM........schuift
........M..Lscientist
.LLO........sciopero
.LL......O.Lscore
..L........Nscorecard
.....NML...Lscored
.....N.....Lscored you
M......ML..Lscreen
LMM.........screen with
NL.....M....screening
.......N...Lscreening and
L.LNN......Lscusa
L.LOM......Kscusami
.....M..M.LLse
MLM.M.....LKse a
N.L...M....Kse ci
LLML.N..M..Mse ha
LM.N...M...Kse hará
.L.M........se me
L..O.......Kse nos
.LLM.L..M..Nse não
....M...N..Lse publicará
L.LLN......Mse queda
......M.....se quiser
M...........se tiendra
..M.........se voit
.....L....M.search
L.M...N....Lseas
.M..NL.....Lseason
N.......M..Lseasonal
LLL..NLML..Msechs
..LL.M....LMsecond
NL.........Lsecond chat
.M..........second choice
.........M.Lsecond interview
L..........Msecond round
.MM........Lsecondo
M.LM..M.....secretaria
M.LM......MKsecretariaat
...M....M..Ksecretaris
MM.........Ksecretary
..OL.......Lsecretaría
LMNL....M...secrétariat
M.LMM.......section
M...........security
.ML.MM......sede
.LN.L.L.....see
MM..........see how
ML..........see if
...........Nsee it
L..........Msee the
..........MLsee us
M.O........Ksee you
L.....LMMM..see your
.MM........Lseeing
L.M.........seeing you
M.....M....Lseen
LM.L..M....Lsegreteria
ML....M..M.Lsegue
..LM....MM.Kseguir
L..M.LM.....segunda
...M.......Lsegunda #
L.L.M......Nsegunda entrevista
MLLM.....M..segunda feira
..M..N.....Lsegundo
L........N..segundos
.M..........sehen
L..L......MMsehr
..........MMsehr geehrte
...L...M....sehr geehrter
L.........LNsehr gut
.....N.M...Lsei
.LMML.......sein
NL..LM...M.Lseit
L.LO.......Lselbe
L.LO.......Lselbe zeit
M.MLN......Kselber
LO.........Lselect
..L.LN......selected
M.L....ML..Mselected for
M....M.....Lselected to
L...M..M....selection
M.L..M...M.Lselezione
..LLNL.M....sem
L..LO.......sem efeito
LOLM.L.....Lsemaine
LN.N.L..M..Lsemaine du
.L.LO......Lsemaine passée
LN........MLsemaine prochaine
L.M..LMMML.Lsemaines
KPLMLL....M.semana
.N..........semana ?
LN.M.L..M..Lsemana de
.N.........Lsemana del
.MLM......MLsemana que
.....L..N..Lsemanas
..M.........seminar
..M........Lseminar room
L.LPL......Lsempre
L.LN........sempre alle
..L..L..LM.Nsend
.L.......M.Msend it
.ML.M.......send me
M.LL.L.....Msend the
.......M.M..send us
...........Msend you
........M..Lsending
L..L.MM....Msenhor
NL.M.......Ksenhora
MLML.M......senior
....NL.....Lsenso
LMM..LM.M..Lsent
........M...sent to
L.M...N.....sent you
KLML.M.....Msenza
LM......N..Lseparate
.L.......L.Osepas
L.N........Lsepp
..M........Lsept #
......M....Mseptember
M...........september #
L.LM.......Nseptember at
...M........septembre
M.LL........septiembre
K.LM..L....Nser
MLL.........ser ?
L..L.......Nser na
LN.........Lser quarta
...N.......Lser sexta
M..MM......Lsera
L.LN......MMserai
.N..........seraient
..ML....M..Lserena
..NL........serez
..M........Lserez reçue
.M.M........seriez
.LL.....M..Mseront
L.LM..M.....serralheiro
L.O........Lserre
KN.L........serve
LM.....M....served
ML.M.L......service
.MM........Lservices
M.L........Mservizio
N..........Lserviço
.ML.L......Mservus
K.MM.M......servus lukas
M.......ML.Lserá
..LNM......Lserá a
M.L...M.....será el
M.LL..LM...Lserá na
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
LLLM.....M..setembro
L.LL...MM..Msettembre
L..........Nsettembre ore
.N.MLL.....Lsettimana
LN.........Lsettimana ?
.L......N...settimane
OL.........Lsetz
M.LL........setzen
M...........setzen wir
.LLL..M.ML.Nseu
..L.....N..Lseu currículo
.......L...Mseven
KMNM.......Ksexta
LMM........Lsexta #
..N........Lsexta dia
LM.........Msexta feira
.M.MM......Jsexta às
L.ML...M....señora
K.MNL.....M.shall
L.MM.L....MLshall be
L..........Nshall i
...M.......Mshall we
.M..M.......share
..M........Lshared
......N....Lshares
.....M..M...she
..M.....M..Lshe'll
.M.L.......Mshe's
LN.........Lshe's in
.M......K..Nshelter
NLML.LM....Lshift
N........L..shift supervisor
L..N.......Lshifted
N.L........Lship
..N.........shoes
M.MML......Lshop
...L.L...M.Mshort
L.L........Oshort interview
.........N..shortlist
NML.....M..Lshortlisted
L.......M...shortlisted candidates
MM..........shortlisted for
NL.........Lshortlisting
L.........M.should
L.M.........should be
N.....M....Kshould like
MM.L......MLshout
M.M........Lshout if
M.LL.......Mshow
M...........show you
..M.M......Kshown
.......M...Nshows
M.LNM......Kshut
MLL....MM.L.si
L.LMMM......si comunica
.....L..N..Lsi encajas
NLL....M...Ksi la
L..M.LMM...Lsi le
M.L.....M..Msi no
O.L........Lsi presenti
.L.M.......Msi te
N.LL.......Lsi terrà
LL....MMM..Lsi tu
...........Msi vous
M.ML..M....Lsiamo
......N.....siamo felici
.L...M.....Msich
N.L.........sich bei
ML.........Nsick
MLNL.M.....Lside
..L........Nsido
M..L.......Lsie
.LL...M....Msie als
M.LL.......Msie am
..N.....M.LLsie an
N.L........Lsie dann
.........N..sie den
.N..........sie denn
MM.L........sie gern
MM.........Lsie gerne
L........M.Msie haben
..L......M.Nsie mir
M..LM......Lsie nicht
M..........Lsie sich
M.M........Ksie sprechen
L.N........Msie und
.LL.....M..Nsie von
N.L........Lsie zu
OLL....M....sie zum
MLL........Nsig
L.....LN....sight
......LN...Ksight of
LM...LO.LL.Lsign
......M....Lsign and
.....L..L..Nsign in
L.M...M....Lsign the
LN.........Lsign up
L.L...N....Msignature
L.L.M......Nsigned
L.....NM....signer
L..........Osigning
M.......M...signor
M..L........signora
L..M.......Lsigue
LM....MM.M.Lsiguiente
.M.......M..siguiente paso
N..L..N....Ksim
.M......N..Lsimilar
..LMLN......simon
KLLMN......Msin
L.LMP......Lsin efecto
...LM....M..since
M....L..M..Lsind
K.MM...M....sinon
M.LM.......Lsir
N..L........sit
N.L.........sit down
..L.M.......site
.LL........Msix
LM.......N.Lskills
.........O.Lskills check
N.LM.......Lskipper
MLN..LM....Kslip
LMM.L......Mslot
.M..........slot for
.MM.........slot on
LM..........slots
.M..........slots are
.........M..sluit
.LM.........small
L..M........small change
MN.L.....M.Lsms
M.LN.......Lsnow
L..NN....L.Jso
.M.M.......Lso #
.L.LNM.....Mso che
.ML.M......Lso i
LM...M......so it's
..........M.so much
..LMOL.....Lso no
.L.M......M.so sorry
LMM.........so that
LLLOM......Lso the
...LN.......so there
L..MML.....Lso there's
...M..M....Kso we
L.N........Mso you
LL.L.M...LMNsobre
.L.........Nsobre la
ML.........Msobre las
L..L.M.....Msobre o
L.....LM...Nsocial
LMM........Lsofia
N.LM.......Lsofie
ML.........Lsoftware
N.L........Lsoftware engineer
.M....N....Lsoignante
MMK.M......Lsoir
LL......M..Osoirée
..LO.......Ksolicitamos
.ML..L..M...solicitud
...........Msolicitud de
........M...solicitud para
.ML..M..N..Ksollicitatie
LM...M.....Lsollicitatie als
........M...sollicitatie naar
MMNM....L..Jsollicitatiegesprek
PLL........Lsollicitatiegesprek is
..LM.L.M....solo
L.L......M.Nsolutions
L.L........Nsolutions engineer
..L..M....LMsomebody
...L.O......someone
L....N......someone else
.....N.....Lsomeone whose
.....M......someone with
L..MM....M.Lsomething
L..O.......Ksomething came
LL..M......Mson
..MM...M...Lsonia
N..L.......Lsonnez
L....M.....Msonntag
...MLM......sono
.MLML.......sonst
..LO.......Lsonst bleibt
.......M..M.soon
.......M....soon as
...M..M....Lsophie
LLLONNL....Ksorry
...O.......Ksorry !
.M..........sorry for
..LLMM.....Msorry to
LM.........Msort
.L.LM...M...sorte
LLML.......Nsou
.N.........Lsouhaite
LN..........souhaite vous
NL.........Lsoup
.L...LMMM...sous
.LL......M.Nsous #
..M....M.M.Lsouth
MMLL........soy
L.M........Mspare
K..........Mspeak to
M..........Kspend
.....N......spijt
M.L........Nsportello
L.L........Nsportello #
...M........spostamento
...M.......Lspostamento colloquio
..LM........spostare
...M........spostare il
L.LN........spostiamo
L..N.......Lspostiamo ?
..LO.......Lsposto
M.L.LN......spot
..M.........sprechen
N.M........Ksprechen mit
N.N........Kspreekt
M.M........Lspreekt met
LN.M.......Lspreken
LNLM.......Lspreken over
L.LLLO....LMspring
.L.K.......Ospringt
.MM.ML.....Lsr
L.M...M....Msra
L.M..L......ssa
M.M..L.....Kst
L..N........sta
.LNL..LM..M.staat
..N........Lstaat in
L..........Nstaat op
L.N........Lstaat vast
LL...N..M..Lstack
MM.L....M.M.staff
M........L..staff engineer
LML......M.Mstage
M.L......M.Lstage for
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
.L.........Nstartup
L.LLMM..M...stata
........N..Lstata acquisita
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
LLOM..L....Ksteht
.....MMM...Lstelle
.ML...MM...Lstelle als
N.L..M.....Kstelle im
LLM........Nstellen
L.N.........stellen wir
M.LL.....NMLstep
NLL........Mstep is
.M...L.....Msteps
..LMN......Lsterkte
..LMN......Lsterkte met
L.LN........stessa
L..O.......Lstessa ora
...N........stesso
.LL..M....M.steve
LLNOL...L...still
L..N.......Lstill #
L.O........Lstill good
...N........still like
L.OL.M.....Lstill on
..LN.......Lstill the
.L.N........still very
M..ML......Lstill want
..LLM.......stop
..M......M.Lstore
L..N.......Lstorm
NM.M.......Jstrada
L.M.L.......straight
OMLL.......Lstraks
..........M.street
L.LN.......Mstrike
.LL..M.....Mstrong
...N.......Lstuck
L..........Nstudent
L.NL..M.....studio
.LL..M.L.M.Mstudy
N..L.LM.....stunde
L..L.....N..stunden
L.L........Nstuur
M.LL.......Msu
..LL.......Osu cita
..M.........su entrevista
L.......M..Msu solicitud
.M..L...M..Lsua
.M...M.....Lsua candidatura
..L........Nsua consulta
..M.....M..Lsua domanda
L.MNL....L.Lsua entrevista
........N...sua inscrição
..L.L..N....subject
L......O....subject to
L.L.M......Nsubmit
L..........Msubmit your
L.......N..Lsubmitted
..L.....O..Lsubmitted on
......N.....subsídio
......N.....subsídio de
L.NLM......Lsucces
L.N......M..succes !
M...L...M...successful
L.......N..Lsuccessfully
........N..Lsucesso
.ML.......M.such
.M.........Msuch dir
.L.........Osuche
.L.........Osuche ich
MMLL........suchen
.L.LM......Nsucht
.....M...M.Lsuerte
L.LMN......Lsuis
M..LM.......suit
...........Msuit ?
.M.........Lsuit you
M.LL.NM....Lsuite
M.L..MM.....suite à
.MM......L..suits
M.LM.....L.Msuits you
.......N...Lsujeta
.L.L.M....MMsul
KM....N.....sun
..L..L...MLMsunday
NL..........sunday #
L.LLNL.....Osunday at
LO.........Lsunday or
MM..LM..L...suo
O.LML......Lsuo colloquio
MM...M.....Ksuo cv
M.NL.......Ksuona
..NL.......Lsuoni
.MN........Ksuper
L.NL.......Lsuper dann
N..........Lsuperday
NML........Ksuperintendent
N..L..M....Lsupervisor
L.M...M.ML.Lsupport
M..LLM......sur
.L.L......MMsur la
MLL........Msur les
L.M........Msur votre
K.M..M.....Msure
.M.....M...Lsurgery
O..L.......Lsurtout
.L.........Msurvey
..L.......M.sus
...........Nswap
..N........Lsweet
M.LNL......Lswing
.L.........Msystem
.MLL.....LLNsábado
KM.....M.L.Nsábado #
MM.L.....M.Lsão
NL....M....Lsì
.MML..MMM..Ksí
...ML..MM..Lsó
..M........Lsónia
......LN....sûreté
L.MM........t
L......M...Mt #
LN...M......t'es
..LL..M....Mta
...........Mtable
........N..Ltablón
M...........tafel
LM.MM...M...tag
LL..M......Mtag frau
LNLL..MM....tage
MK.ML......Mtagen
L.LLM....M..take
M........M.Ktake home
..L.MM..M..Ltake it
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
N...........talk
M.L........Ntalk about
N.L...M....Ltalk money
.LN........Mtalk on
ML.........Mtalk to
M.M.........talk with
.LLLLMMM..LMtalked
..L........Ntalked to
K.M........Mtalking
LLM........Mtalking to
.M.M........taller
..MM.......Ltalstation
.LL..L.....Otambién
M...M......Ltan
L..........Ntandem
M.L..LL..L..tarde
NM.........Ktardes
LL.........Otarjeta
MML......M.Ltask
LM.........Mtax
..LL.......Ntaxa
......M....Lte
..N........Lte confirmo
.L.MM...M..Kte doen
....M......Lte escribo
M.L...L....Mte esperamos
..ML........te espero
...........Mte interesa
...LN....M.Lte komen
........M...te llamaremos
ML.L.N....MLte lo
LL.L.....M.Mte maken
.L....N....Mte mando
L..M..N....Lte parece
OL.........Lte pasas
.........N.Lte pedimos
.L.........Nte queda
..N........Lte recibe
..N........Lte recordamos
L.....N....Lte tekenen
............te va
.N.........Kte vendría
.MLN........te viene
NM.LM......Ltea
..L.M.......tea and
MM.M.......Kteach
N..M.......Kteach a
..L.M..M...Lteacher
L.ML..MM.M.Lteaching
LLL...M.M..Mteam
LLL...M.M.LOteam and
......M...MLteam at
........L..Nteam can
..KM......MLteam lead
O.L........Lteamleider
.M.M.....L..teams
...N........teams link
N.M........Ktech
MM..........technical
M..M.......Ltechnician
LM..........technique
LL.M......MMtecnico
O..........Lteil
...........Nteilnahme
LNN........Kteilnehmen
L.L...OL...Ltekenen
......N....Ltekenen en
L.N.........tel
M.ML.......Ltelefon
N..L.....M.Ktelefonat
.N.........Ktelefonieren
.O.........Ktelefoninterview
.L.L.M.....Mtelefonisch
L.O........Ltelefonisch besprochen
L.M.........telefono
L..........Otelegram
...........Mtelephone
.ML.LL.....Mtell
.NL.LL......tell me
LM.........Mtell you
L.....M....Mteléfono
LML...LM.N..tem
N.LM....M..Ltema
.L.M..M....Mtemos
.LL...M..M.Ktempo
L.....M.....tempo indeterminato
..ML..M..L.Ltemps
L.LN........tempête
.LML.......Nten
......M.....ten days
MLM........Mten minutes
L.O........Lten o'clock
.L.........Ntenemos
.LM....M....tener
LL.MMM......tengo
....N......Ltenzij
...LN......Ltenzij je
..M..M.....Lter
L.N........Lter herinnering
.LM...M....Lteresa
LLMNM...L...termin
L.M.........termin am
L.OL........terminbestätigung
..L........Ntermine
L.N.........terminvorschlag
L......N.M.Ltermos
NMLL.......Lterrà
L.M...L...O.terug
...M..M.....terça
L..M.......Mterça #
M.M........Lterça feira
MM.LM......Ktess
L......M.O.Ktest
.N.......L..test and
..M......N.Ktest de
.........M..test for
.L.M.M...M.Kteste
.........N..teste de
ML......MN.Ktests
MML...M..L.Lteu
N..........Kteu currículo
L.L........Ntevoren
...L...M.M..text
M.L....M....text me
.M.M.L..M..Lth
LMN.L.......th #
..L.M...M..Lth and
N..........Lth at
LN.........Lth or
M.LM....L...than
...M........than #
L..L.M....N.thank
L..L.M....N.thank you
L..L.ML.N.NLthanks
........M..Lthanks for
....M.......that
L..M.......Mthat day
M.L.......M.that i
M.M.L.......that is
....N.......that means
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
L.......L..Nthe admissions
ML....L...MMthe analyst
M........M..the attached
..M..M..L...the autumn
.LN.........the back
ML..........the bar
.L.LMM.....Lthe best
L.ML.......Mthe blue
N..L...M...Lthe board
..LL.M.....Nthe budget
L.M.N......Lthe calendar
MLM..M.....Lthe call
...L..L....Othe candidate
L........N..the case
.M......M..Lthe chief
LLM.M.......the client
LLOM.......Lthe clinic
........N..Lthe closing
.LL.LN..LM.Mthe committee
L.M...N.....the contract
L.ML......LMthe counter
M........M.Kthe data
..MML.......the day
.......N....the dbs
M.L.M......Lthe department
..N........Lthe depot
...........Nthe desk
..M........Lthe details
O.K.M......Lthe diary
M.NL.......Lthe door
...........Nthe employer
L.....NM...Lthe enclosed
L...LMM.M...the end
N...L......Lthe evening
L.N.........the events
.L.........Nthe file
LMMM.M.....Lthe final
..L.....M...the first
N..........Lthe fish
..LL....MN.Mthe folder
LNM........Lthe following
L.M.........the front
M.L.........the full
N.K........Mthe garage
M..........Lthe gate
......M....Lthe governors
.L.M.......Mthe group
L..L.......Othe hall
L.M.........the harbour
M.......M..Lthe hiring
..LN........the house
..LM........the inconvenience
L.MM......M.the interview
.LLN........the interviewer
.LL..M......the interviews
..L.......M.the invitation
..M........Lthe invite
MLL........Mthe job
.....N.....Lthe lads
.....L.....Nthe landlord
M.........MLthe last
L.MM.M.....Mthe line
LM.L.....N.Lthe link
M...M......Lthe list
..LN.......Lthe little
K.P........Lthe loft
M..........Lthe main
L.L...M....Nthe monday
.....L..M...the month
NL.M.......Lthe morning
L..........Mthe msc
LL...M.....Nthe new
.ML..M...M.Lthe next
.M..........the night
MM......L...the number
L......M...Nthe offer
M.L.....M...the office
N..LL......Mthe old
.MML........the one
LL......N...the ones
M....M...L.Lthe online
.....N......the opening
.MK.......OLthe opportunity
LM.L.M...M.Lthe other
...........Mthe owner
L.M.LM......the panel
......N....Kthe papers
LL....M....Mthe paperwork
.....M......the partners
.MLLM.......the phone
N........L..the platform
.M...M.....Kthe portal
....M......Lthe position
...M.......Lthe post
...........Nthe posting
.L.M.M.....Lthe process
...L.......Mthe questions
L..........Nthe right
......M....Lthe role
LLM.......M.the room
.L.M.L...M.Lthe same
...........Nthe screening
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
M.........M.the time
.L.....M.M..the two
..L........Mthe usual
L..........Othe vote
LNLM.L..M...the week
.K.M.LM.M...the weekend
LLL.N......Mthe whole
.MML........the workshop
L.L......P.Lthe written
M.LM.......Lthe yard
MMKM..M....Ltheatre
M.LL.M.M...Mtheir
....L.L.MM..them
.L...L..O...them all
L.PMLLL....Kthen
L..........Nthen !
M..M.......Lthen i
L.O.........then the
..N.....M..Lthen we
L.N........Lthen we'll
K.O.........then you
....M.L.....there
...........Mthere are
L....L...M.Mthere is
..L.......PJthere parking
M.M.M.......there will
L.M........Mthere'll
L.M........Mthere'll be
.LL.M......Mthere's
M...........there's a
L.LMNL......there's no
L..MOL.....Ltherefore
LNL.....MLLMthese
M.LL......LMthey
NL.........Lthey'll
.L..LM...N.Lthing
M..........Lthings
.L....M..M..think
M.L...N.....think about
L...MM.....Lthis
.L.M..N....Lthis afternoon
..M........Lthis email
L.M.........this event
M..........Lthis friday
.LN....MM..Lthis is
.....M......this isn't
M...........this letter
..M.........this mail
LL..M...M...this morning
..L.....N..Lthis number
.....N......this occasion
.......N....this offer
.....M......this role
NLL........Mthis saturday
..LM.......Lthis thursday
M....O.....Kthis time
LNLL.L.....Nthis week
L...NM......this year
K..LM.LMNM.Kthose
..M......M.Lthose who
..L..N....LMthough
L.L.......MMthought
L....L...N..three
.M.........Lthree days
.LM......N.Lthree hours
LM.M........three times
NL.L...M.M.Lthrough
MLML.....M.Lthrough the
........N...through them
M.L......M..through to
N..........Lthrow
LN.M.......Lthu
LN.M........thu #
LLLM.....M.Mthuis
LMMM...M...Kthurs
ML..........thurs #
..LNL......Mthursday
..N.........thursday #
.L.NL.......thursday ?
LL........MMthursday at
...M......M.thursday so
NLLM.......Lthursday the
LL.........Nthursday's
LNM........Lthursdays
............ti
.L.......M..ti chiediamo
NL.M.......Lti faccio
M....M......ti va
.M.LM.......ticket
..N........Ltie
..LLMM.....Ltiempo
.LN.........tien
ML......M..Ltienda
M...........tiendra
N...........tiendra le
..M......M.Ltienes
.L.N.......Mtijd
M...........tijd #
LMMN.......Ktijdstip
NM.........Ktil
NM.........Ktil #
M.LM.......Ltill
N..L.......Mtill #
O.L........Ltill about
LM.........Ltill the
L.M...M.....tim
N..........Ltimbre
.M.ML......Ktime
OL.........Ltime #
.LLN.......Mtime ?
LN.........Ltime after
M.L..L....M.time and
.........M..time before
LLM........Mtime for
LN.........Ltime in
...LL.....N.time or
M..M...M...Ktime so
.M..........time that
L.L......N..time the
.K.........Otime url
...M.M.....Ltime you
.N.M.......Ltimes
LM..........times are
.N.........Ltimes you
.MLM.......Ltiming
L.M.N......Ltimo
N.M........Ktina
LLM...O....Ltips
M.......M..Ktisch
M..........Ltitle
L.L........Ntiziana
.LNN.......Ltmrw
..N........Ltmrw #
..L........Mto
....L......Mto #
M...LM......to a
M.....NL..MLto accept
LML..M.....Mto an
.....M......to another
..N......L..to answer
N.L.........to appear
LL..M......Nto apply
....M.M....Lto appoint
LM......M..Lto arrange
N..........Lto ask
...L.......Nto attend
O.L........Kto back
.......M....to be
..LM...M...Kto bring
L.M.........to calendar
....M.......to cancel
..LLM......Mto come
..M........Lto complete
...........Mto confirm
.....L..L..Nto decide
.L.........Mto discuss
.L.M........to do
NM.........Lto face
..LM........to fill
M.LML....M.Lto follow
...........Mto get
L...MMM....Lto give
.L...M.M...Mto go
..LLM.M.....to have
.M........M.to hear
L..........Nto help
LL..N.M.....to hire
..L..MM.....to inform
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
MLL.M.MM...Lto offer
N...........to one
.....N.....Lto pass
M...........to prepare
L.L........Nto present
L.O........Lto recap
L........N..to record
...........Mto reschedule
M.M...M....Kto say
.M..........to schedule
..K.L....M.Mto see
...........Nto send
MM.........Lto set
L.....M.....to sign
.ML........Mto sit
M......M..MLto speak
LL....MM....to start
...O.......Kto swap
LML.M.......to take
..L......M.Mto talk
L....M.....Mto tell
........M.NLto thank
M...........to the
..MM.......Lto this
L..........Mto thursday
L...M......Nto us
L.......L..Nto volunteer
............to work
L.M.NL....MLto write
M.L.........to you
..M.M.M.L..Lto your
.L.N.O....LKtoch
L..M....LL.Ntoda
L.L.M...MM.Ltodas
.L.MN...L.MMtoday
L.N.M......Ltoday #
L...M......Ntoday so
.M.....M...Ltoddler
..ML.M..L.MLtodo
ML..........toes
.L.......M.Mtogether
LM...N..L..Ltoi
LLN.NL.....Ltold
..M.M.M....Ltold me
..M.M.......told the
.M.........Ltom
N....M.....Ktomamos
.LMMM......Ltomorrow
N.NL.......Ktomorrow #
.L...M.....Mtomorrow ?
....M.......tomorrow at
L.LN........tomorrow so
L.LMPL.....Ltomorrow's
L.LNNL......tomorrow's #
M.LL........ton
M.L.........ton cv
LLLL..M....Ntonight
...NLLM.M..Ltony
..L.......M.too
L.L.M......Mtook
KLP.LM......top
LL...M.....Ntop of
..L........Mtopic
N..........Ltops
..M........Ltor
L.N.L.L.MM.Ltot
LM....L.M.M.tot #
M.ML........tot dan
L.N.........tot donderdag
.........M.Ltot en
L.L..M...M..total
.....M..M...touch
KM.N........toujours
L.M.......M.tour
L.M......M.Mtous
L.M......M..tous les
MLLL..LN.MMKtout
LMMLM.......toutes
.MM........Ltower
LO.L........tra
L..........Ntra le
LMLL...M...Ntrabajo
L.L....M...Mtrabalho
M.......MM.Ltrack
.........O.Ltraduction
.LML.......Ntrae
N.M........Ktrae el
.L.L...M...Ntraga
LM.M......M.train
LMM....MM..Ltrainee
..L........Otrainer
..L........Ntraining
M.M.......NKtran
.........N.Ltranslation
.MM........Ltransport
.....N..L..Ltras
N..........Ltrattoria
L.L....M.M.Mtravail
M.L.M..M....travel
...L.......Ntraz
LM.........Mtre
L.N........Ltree
.MMM.......Ltreffen
...........Ntreffer
LMM.........treffpunkt
M.N........Ltrek
.MMM.......Ktreno
LMK.L.M..M.Mtres
.L..M.M.....trial
M..L..M....Ltrial shift
.....MM....Mtried
L..M.......Mtrip
L.M.L..M.M..trois
KLLN.O......trotzdem
L..NL......Mtrouble
L.M......M..trovi
M...........trust
M.M..L.....Ltrustees
LN...M.....Ltruus
L.LM.M....L.try
M.L.......M.très
..M.........três
LM.L.ML...L.tu
MM.........Ltu candidatura
M.......M..Ltu currículum
KM.........Mtu cv
MMMM.......Ktu entrevista
M.L.M.......tu me
.L......M..Ntu perfil
.M......M..Ltu postulación
.N.........Ktu préfères
L.M..M......tu veux
LM.LLM..M..Ntua
.....M..ML..tua candidatura
L.M.........tudo
M.L.........tudo bem
L.N.........tudo certo
L..L.....M.Mtue
L.ML.......Mtue #
.NLM.......Ltues
L..M.......Mtuesday
...N.......Ltuesday #
LM..........tuesday and
...........Ntuesday at
KN.M.....N.Ktuesday morning
L..........Mtuesday or
MLML........tuesday the
LM..M...M..Ktun
..L...M.ML..tuo
M..........Mturn
.LLL.......Nturni
..MLL..M....turno
...L..M....Ntussen
LM.L..M....Mtussen #
.LL.N......Ltut
L...N......Ltut mir
L.....M....Mtutor
LL.........Otutora
.ML.....LM..tutti
L.NM.......Ktutto
L.O........Ktutto ok
...LL.LM..MLtwee
M...........tweede
M...........twenty
LL.......M.Ntwice
NM.........Ktwins
...L.....M..two
..L......M.Ntwo hours
.....M.....Ltwo of
LM.M.......Ltwo or
L.....MM....two references
LM...L..M.M.two weeks
...........Mtwo years
N.L........Ltyler
.L.......P.Ltyping
L.O.......MLtá
M.M.L......Ltécnica
MM.........Ltécnico
LMLM..M....Ltú
NL.M........u
.MNL........u #
O.L........Ku come
M.L...M.....u de
MM.........Ku do
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
LN.........Muhr #
..LM........uhr ?
L.K........Ouhr am
N........M.Kuhr an
ML.L.......Nuhr bei
L.N......M.Luhr bis
LL.........Nuhr bitte
LLM........Nuhr im
M.L.......MLuhr in
...........Muhr mit
LM.........Muhr oder
L.MM.......Luhr statt
...N.......Luhr und
...L..M..M.Luhr zeit
N.M........Kuhr zum
LM.N........uhrzeit
LM..........uit
LM.M........uit ?
M.L........Muit voor
LM.L.....N.Luiterlijk
K..M.L..N..Muitgenodigd
.M..........uitkomt
M..........Luitnodigen
MM.........Luitnodigen voor
ML........MLuitnodiging
ML.M........um
ML.NLL......um #
N.L........Lum die
...LLM..LM.Numa
L..........Numa conversa
..LL.......Muma entrevista
..ML.......Muma hora
L....O......uma pessoa
NMLL.......Lumas
M.K......M.Mun
L..........Mun breve
NMLL....M..Lun colloquio
L..........Oun cv
N.L........Lun documento
M.LL.......Mun entretien
NM.........Lun essai
.LL..L..MM.Mun incontro
MM.........Lun rato
LO.........Lun samedi
..M......N.Lun test
.L...N......un'altra
NL..........un'oretta
M.L.L.LL.M..una
N..........Luna clase
...L.L..M..Nuna entrevista
M..M.......Luna hora
.....N...M..una persona
.........N.Luna prova
LLM..M.....Lunable
LLM..M.....Lunable to
......O....Lunanime
......NM...Lunanimous
L..N.......Lunbedingt
L..M.......Lunchanged
M.L..M......und
LM.........Nund #
O.LL........und dann
L.LM..LO....und der
..L..M.....Mund die
L.N.........und herrn
N....M.....Kund ich
........M...und melden
NM.........Kund reden
N..........Lund zwar
..ML.L.....Nunder
...........Munder review
.L.N........understand
...LLM...M.Mune
.....N......une candidate
.LM........Nune demi
LL...N....M.une personne
.N.L......MLune petite
...........Nunfortunately
.....K.....Ounfortunately the
LLL........Nuniform
...L....M..Lunit
M..L........unit #
.NL..L.M...Luno
K..........Nunpaid
M..........Kuns
L.N.........uns am
L.ML..M.....uns auf
........M...uns eingegangen
.....M......uns für
NL.L....M..Luns in
L..MM.......unser
..L.M.M.....unser gespräch
L..M....M...unsere
NLL...M.....unserem
LMNL.L.....Lunserer
L....N.....Lunsuccessful
...L...M....unter
M.LL.M..M.MKunterlagen
L.....P.....unterschreiben
......M.....unterschrieben
......LN....untersuchung
L......MMM.Luntil
MML......M.Luntil #
.N.........Luntil friday
L....L..N...until the
L.LO.......Lunverändert
.MM.........up
L..L.......Nup ?
...........Lup a
KN.........Mup for
L..MM......Lup on
..M........Mup to
N.........MKup with
L.N........Lupcoming
LL.M.M.....Mupdate
.....M..L..Mupdate on
.L.........Nupdate your
LL.O........updated
L..N.......Lupdated by
..L......N.Lupload
M.L....N...Kupon
LMM.........upstairs
..MMLM.....Lur
NL.L.M.....Luren
L..........Nurgent
MNM.LLL.LMLKurl
K.N.........url #
N.L.........url meeting
LN..........url the
...L..N.M.L.urlaub
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
.MML.....M.Luse
..M.........use the
...........Nuser
.LL.......LOusers
.M...M.....Lusing
.....M.....Lusing the
LM..LML...MLusted
.L........NNustedes
..L........Musual
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
.M.........Luur of
M.ML.......Luur op
L.L........Muur van
LMN...M....Luur voor
.N.M.......Luur wat
LM.N........uurtje
..LO.......Luurtje later
.LK.......MNuw
L..........Ouw aanvraag
.LL........Nuw afspraak
..M.....N..Kuw brief
N.L..M.....Kuw kandidatuur
.M...M.....Luw sollicitatie
..L........Mux
...........Mux researcher
M....M..M..Lv
M..N......L.va
NMLL.......Lva ?
.LLO.......Lva a
L..M.......Lva bene
ML.L.......Mva bien
NM.........Lva di
.M..M......Kvacancy
M.L........Lvacante
..L.M.......vacature
L..........Nvacatures
M...M....M.Kvaga
.MLL.....M.Lvaga de
..L.....L..Ovagas
..MMM.......vai
...N.......Lvai estar
L.NL........vais
M.L........Nvalider
.NM........Kvalle
.M..........valley
L.N........Lvalues
L...MM......vamos
..M..M.....Lvamos a
L...M.......van
KN.N..M.M..Kvan #
L..M..LML..Mvan de
.N.........Lvan der
N.LM.......Lvan het
L..L..L.M..Mvan je
L.MK.......Mvan morgen
L.L........Nvan tevoren
L.LO........van woensdag
.LLM.......Mvanaf
L.....M....Mvanaf #
L..MNL.....Lvandaag
L....M......vanessa
LL.NM......Kvanmiddag
..NL.......Lvas
L.N..M.....Lvas a
LLMM..M....Lvast
MML.........vc
M.LL.....M..ve
.MM......M.Lvedere
M.M........Lvedere la
...........Mvediamo
L....M......veel
L.MM........vem
..N........Lvemos
M.ML........vemos el
M.LN..M....Lvendredi
...M........vendredi #
..LN........vendredi même
.N.........Kvendría
.N.........Kvendría bien
.M.M.L...L..venerdì
LM.........Mvenerdì #
.LNM.......Lvenerdì alle
N..........Lvenez
N.L.M......Lvenga
..L.N......Lvengas
...LO......Lvengas a
MM.........Kvenha
M.L..M.....Lvenir
M.LKNL.....Mvenire
N..........Lvenire al
.....M......venu
...M........venue
.M..L..M..L.ver
KM.M.......Mvera
...LM.......verdad
M.ML.......Lverde
.L...N...M.Kverder
.....N.....Lverder met
....LN......vergeben
L..........Nvergeet
.LM.........vergessen
LL.L.......Overgoeding
K.M........Mverhinderd
..N........Lverhinderd ?
.......O....verificación
L....M.M....verification
O.KL........verkauf
...N.M.....Lverlegen
...L.......Nverplaatst
.L...LM.MM.Lverrà
MLLL.......Mvers
N.LL.......Mvers #
L.M.........verschieben
...M........verschiebung
.LL........Nversichertenkarte
.L.L.......Overso
ML.L.......Mverso le
NLLM........verte
KL....PM...Lvertrag
......N.....vertrag liegt
...MN......Lvervelend
L..M..M...M.very
...M........very much
L..M.......Mverzetten
M.L.M.......veuillez
L....M.....Lveux
L....M...M..vez
NMKL.......Nvi
N....L......via
.........MMKvia de
N..........Lvia dell'artigianato
M.LL....M..Mvida
M.M........Lvidal
ML.......M..video
ML.........Mvideo call
N....M..ML.Lvideo interview
L.ML.......Mvideollamada
.........N.Lvidéo
MML......M.Lviel
..........M.vielen
..........M.vielen dank
M..M.......Mviene
.N.........Lviene ?
.L.........Mvienen
M..M.......Lvieni
M.L.M.......viens
L...O.......viens pas
.L.MN......Lvient
.L..N......Lvient de
.MLLM......Mvier
LMLM.......Mviernes
...MML.....Mviernes #
...M.......Lviernes a
MLL.....M...view
........L..Nviewed
...........Mviewed your
L..........Nviewing
M.LL.......Mvijf
O..........Lvimos
L....NM....Mvindo
N.L.........vingt
O.......M..Kviola
MM.LM......Kvir
LMM......M.Lvirtual
..L........Mvisa
..L........Mvisa interview
..M......L.Mvisio
..O........Kvisioconférence
K.N........Mvisit
L.......M..Mvisit on
LMM........Lvisit to
LLLM..LM...Nvisita
M.....M...MLvisite
..M........Kvisitor
L..N........visitors
M.ML........visto
LM.M.......Lvite
NL..........vivo
N.L........Lvocal
M.L.......M.você
N.....M...MLvocê foi
L.M....O...Lvog
..O........Lvogt
...........Nvoi
N.LM.....M.Lvoicemail
N.L..M.....Lvoir
M.M........Lvoit
L.N.........voit donc
LMLM......M.volgende
LM.N......MLvolgende week
...........Mvoluntariado
L.......L..Ovolunteer
........K..Nvolunteer at
LLM........Mvolunteers
LLLM.N.M...Lvolver
.L...N.M...Lvolver a
M.M....M...Kvom
K..NLMM.....vom #
L.O........Lvom büro
L.......MM..von
M.L......M..von #
K.MM..M....Mvon der
LL......N.MMvon uns
L....M....N.vond
.L...N......vonden
..........M.vonden het
.....ML...M.voor
LL.L......MNvoor de
.MLL.......Mvoor een
LMMM.L......voor het
ML.M.M.....Lvoor je
L.LM.......Mvoor jou
N..........Lvoor u
...L.......Nvooraf
.......N...Lvoorbehoud
LO...L.....Lvoorkeur
...LO.......voorlopig
LLL..LOM..MLvoorstel
L.LML......Nvor
L.K..M.....Nvor der
L.LL.......Ovor die
L........M.Mvorab
......LN...Lvorbehalt
......LN....vorbehaltlich
N...LMM....Kvorbei
N........N.Kvorgesehen
L.ML.......Ovorher
..NL.M.....Lvorige
.M...M.....Lvorige week
.NL........Lvormittag
LN.........Lvormittags
MMLL.......Mvorrebbe
MO.........Kvorremmo
....M......Mvorstellen
M.MM.L.....Kvorstellungsgespräch
..N........Lvorstellungsgespräch am
M.L.....M..Lvorstellungsgespräch ein
N...........vorstellungsgespräch findet
P.L........Jvorstellungsgespräch ist
L..........Mvorstellungsgespräche
L..LM......Mvos
..O........Kvos diplômes
.O.........Lvos disponibilités
K.......L..Pvostra
...L........votre
MMLL.M..M..Lvotre candidature
LN..........votre choix
L..........Ovotre demande
M..........Mvotre dossier
...M.....M.Kvotre entretien
LL...N.....Mvotre nom
.MML........votre parcours
M...........votre profil
L..........Nvotre projet
N...........votre présence
L..L.......Ovotre rendez
.L.........Mvoucher
M.L.........vous
.M..........vous arrange
L.....M....Mvous avec
N..L.......Lvous avez
L.ML......M.vous confirme
L.N.........vous confirmons
...........Nvous convient
L..LM......Nvous de
...KN.......vous déplacer
L..LM..MM..Mvous faire
MLLM........vous irait
M.LL...M.M..vous le
M...........vous munir
..L...M.....vous propose
......M.....vous proposer
ML.........Nvous présenter
.NLM.......Kvous recevoir
......M..M.Lvous recevrez
.LL.......MMvous remercie
N.L.........vous rencontrer
..NL........vous serez
M..........Lvous venir
M.LM.......Lvous voir
MML.........vous êtes
.MLM....M..Kvoy
LMLM....M..Kvoy a
M..........Lvp
L.N......N.Lvraag
..M.........vraag naar
.L...LM..M..vragen
LLLM.......Mvragen over
M..M..M....Lvrij
LL.L.......Ovrijblijvend
LM.M.......Lvrijdag
ML.M.....M..vrijdag #
.NL...M....Lvrijdag om
.L........N.vroeg
NMLL.LM....Lvuelta
...........Mvul
...LMLM.....vuoi
N.LL.....M.Lvuole
..NL.......Lvía
NL.L....MM..vídeo
.M.L....M..Lvóór
N.ML.L.....Lw
...........Mw d
M.M......M.Kw the
MMM........Lwaar
MM.........Kwaar je
L.L.......N.wahr
L..N..M...LMwait
L..L.N....MMwaiting
M..L.......Lwalk
L....M......walk in
...........Lwalk you
.M.......N.Lwall
LQMLL......Kwann
.M..........wann passt
LQML.L.....Kwanneer
LO.........Lwanneer kan
ONK...M..LLKwant
P.L........Lwant a
L...M.O....Lwant it
M.LM........want to
MML...M....Kwant you
L....MM...MLwanted
L....M....NLwanted to
.MLLML..M...wants
MML.....M..Lwants to
L..L.O.....Lwar
M.L.........ward
N.L.........ward manager
M.........MLwarehouse
LLL..MN...M.waren
M.........MLwarm
..L.LM.....Lwas
...N.......Lwas #
.....N.....Lwas a
.N.........Lwas passt
.....L..L..Owas received
........M..Mwas sent
N...........was sie
........N..Lwas submitted
ML..LN......was the
...........Mwas your
MMM........Lwat
OM.........Kwat een
LN.........Lwat komt
N..........Kwatch
L.MM.....N.Kwatches
..LM........water
M.L.....N..Kway
L..M.M....LLwe
.....M......we appreciate
.M.L.....L..we are
.L.......M..we ask
..M.........we can
.....M.M...Lwe cannot
L.N........Lwe confirm
LM...M......we could
..LN.......Lwe do
MLLM....M...we een
.L.........Nwe found
.....N.....Lwe gaan
.LLM....M...we got
....MM......we had
.L......ML..we have
L..L.N.MM...we hebben
M.L.........we het
..M..M..M..Lwe je
.....N.....Lwe keep
L.M..N.....Lwe know
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
L.O...L....Lwe said
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
L.L...O.....we willen
.....N.....Lwe wish
L...NN.....Lwe won't
M.L....M....we would
MM......M...we zitten
O....M....LLwe zoeken
M.K...MM....we'd
L..M.......Mwe'd be
M.L....M....we'd like
LMLL..NM....we'd love
.LN.....MM.Lwe'll
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
LMML.......Mwed #
.MM.......LMwednesday
M...........wednesday #
L.N.........wednesday at
....L......Nwednesday is
...NM......Lwednesday's
MN.........Lweds
M.M........Lweds #
KOKML.M....Mweek
.MLL.......Mweek #
LN.........Mweek ?
L..M.......Mweek after
.M.........Lweek but
LN......M..Lweek of
LO...L......week or
LM.M....N..Lweek van
.O.........Lweekday
L.....N.....weekend
........M...weekend and
LN..........weekends
...........Nweekly
LML.L.M.N.MLweeks
L.NLM......Lweet
...MNM....LKweg
L........M..wegen
M..M.......Kwegen der
K.M..M.....Mweil
..LMN...M..Lweiter
.........M.Lwel
LO.........Lwelchem
LN..........welcher
LN..........welcher tag
LL.L..M...MNwelcome
L.....M....Mwelcome aboard
.L....M.....welcome to
LM...L.....Nwelk
LOL.........welke
LN.........Lwelke dag
LLL...N....Mwelkom
M.L..M......well
..K.......LOwell for
M.N........Lwellies
..LN.......Lwellington
L.M.M.......wendy
MLL...MM..LLwenn
..L...M.....wenn du
L..LMMM....Lwenn sie
M.LL....MM..wenn's
....LN....LMwent
....LO.....Lwent with
..L..M..MM.Kwerden
LL..MNM....Lwere
....LN......were not
N.L..L..M.LLwerk
KL.L.......Pwerkgever
..M.........werkplaats
N..M.......Kwerkstatt
L.LN......M.wessel
M.M........Lwest
.....L.M...Mweten
.L......M...weten of
L..........Mwg
L..........Nwg casting
..MM.......Lwharf
LNL.L......Mwhat
.N.........Lwhat day
LN..........what days
.N.........Lwhat does
........M...what happens
O.L........Lwhat i
.....M.....Lwhat we
.L..L......Mwhat you
MM..........what you'd
LN.......M.Lwhatever
LNNLL......Mwhatsapp
LO........LLwhen
.O.........Kwhen are
LO.........Lwhen can
.N.........Lwhen could
..L..M....M.when the
L.N........Lwhen wed
LNM...M...LLwhen you
.N..........when you're
.........M..whenever
N........K..whenever it
L........N..whenever you
MLML.......Mwhere
.L.........Nwhere you
ML.L......N.whether
..........M.whether the
NL....M....Lwhether you
LPL..L.....Lwhich
.N.........Lwhich day
.N.........Lwhich is
L..........Mwhich of
LM.M........which one
LN..........whichever
PL.......L.Lwhiteboard
.LML.....M..who
M..L.M.....Lwho can
.....M.....Mwho has
N.L.........who runs
L.M........Mwho will
L....M.....Mwho's
L...N......Mwhole
.....M.....Lwhose
.....M.....Lwhose experience
............why
.LN.LL...M..wie
K..O.M......wieder
N.L.........wife
L.O........Lwifi
LL.....M....wij
..........M.wij vonden
LL.P.......Lwijziging
L.L..M.....Mwil
MNL.........wil je
.L.M.L..M..Lwill
L.M.........will ask
L.M.......MLwill attend
...M.L..M...will be
L..O.......Lwill begin
L.N.........will bring
.LM.........will call
.LMM....M..Lwill have
M..........Lwill last
..M........Mwill meet
.LLMMM.....Lwill not
...N.......Lwill now
..........NLwill revert
M.M........Lwill see
O.L.........will show
M.L........Mwill sit
..ML.......Mwill take
LL.........Nwill visit
..LLM...L..Mwill write
M.LLL.NM....willen
MLL...M.....willen je
L.....M....Lwillen jou
.ML.ML..M..Lwilt
...N.......Lwind
.MLL.....N..window
M..........Lwing
N...........winkel
M....M.....Lwinter
M...LM..M..Lwir
K........N..wir alle
L.L........Nwir bestätigen
...N........wir das
.......M...Mwir freuen
LMM..M......wir haben
L....M...M.Lwir ihnen
..N........Lwir ihr
N.L........Lwir in
OLL......L..wir laden
M.....MM...Lwir möchten
..L........Mwir sie
N.L........Lwir suchen
L...LM......wir uns
.N.........Lwir würden
MLL.M....M.Lwird
....MM.....Lwirklich
L...MM......wish
LM..........wish to
....MM..L.MLwish you
.....N.....Lwishes
M..........Lwissen
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
M.LM.......Lwith reference
.....N......with someone
L.M.....N..Lwith thanks
..M.LML.....with the
MML.M......Lwith two
N..L.M.....Kwith us
.M.L....L...with you
.ML....M.L..with your
..LL.LM....Mwithdrawn
.LL.....MM.Mwithin
.LL........Nwithin #
......M.....within ten
M.L.LM......without
L.L........Nwitness
L.L........Nwitness interview
LMNL.....M.Lwo
LNKM.LM.....woche
.N.........Lwoche mal
L.....LMM..Mwochen
.L...LM...NLwochenende
LMLN.LL....Mwoensdag
M..........Mwoensdag #
.N.........Lwoensdag of
LO.........Lwoensdagochtend
L..........Mwohnung
KNLM.LM.....wollen
.LL.NN....LKwon't
LLL.NO....LLwon't be
.........O.Kwoorden
N..L.L...O.Jword
.M.......MMLwords
LNKN......L.wordt
N.KM.......Mwork
N.L.........work ?
.ML........Mwork and
.MLN.......Lwork for
MM.........Lwork on
L.L....M...Mworker
.L......M...working
KN........M.works
LML.......M.works for
..K.......LOworks well
N...........workshop
NMK.L...L...would
MLLM.......Lwould #
.M..LM...M.Lwould be
NMLL........would like
.M.....M....would love
NL..........would thursday
M.LML.M.....would you
ML.........Lwouter
M.M........Lwrap
..N........Lwrap up
L...ML...MMLwrite
LL..M.M..M..writing
.L........M.writing to
L.L.M....O.Lwritten
L........O.Lwritten examination
NL..LM...M.Lwrong
.LL.LM....LPwrote
K...M.......wurde
MML........Lwäre
MNL........Lwären
.....M......wünschen
..L........Nwürde
L..........Mwürde ich
MNLL.......Lwürden
............würden sie
M..L..M.....x
M.L...N.....x #
..LO.L......xx
...........My
L..........My #
L.M........My a
MN..M......Ly con
L.....M.....y el
.L......N..Ly entrevista
OL.........Ly hablamos
LN.........Ly hora
L....M.M....y la
M.L.M..M..MLy lo
.L.N.......Ly mañana
M.LN.......Ly me
O..........Ky media
.LLN.MM.M..Ky no
M.L.........y nos
.LLNM......Ly se
.L.........Ny si
LM.L.......My te
L.L........Oy tu
MM.L.L......y yo
K.M.MM..M..Lya
KML.M.M....Mya no
M..LM.M....Kyann
N....L.....Kyard
KLMLMM.....Myear
L.M...M.....year #
....ML.....Lyear and
..L......L.Nyearly
LL....L....Pyears
L.O........Lyep
NL.L..O..L.Kyes
L.....N....Lyes !
.....LO....Lyes and
OLL......L..yes or
LML.......MMyesterday
.MLL..LM....yet
MMML.....LMLyo
..O........Lyo mismo
..M.......OLyolanda
M..L........you
..L.........you !
.NL.........you ?
..M........Myou a
....LM.....Myou about
L.N........Lyou accepted
N..........Kyou again
N.LL.N.....Kyou an
LLML......NMyou and
.M.........Lyou any
N.L..M..M..Kyou applied
M..L..M..M..you are
L...M......Myou around
LL....NM...Myou as
..M.......NLyou asked
..........LMyou at
MLL..L......you be
L..........Nyou before
L..........Myou both
N..........Lyou bring
L....M.....Myou but
...........Myou by
L.NLL...MMLLyou can
N.L........Myou can't
L..........Nyou cannot
.MLL.......Myou come
MM.........Lyou could
..L.N.M....Kyou did
LML........Myou do
.LL........Myou don't
..N........Lyou down
M......M...Lyou drop
M..L.ML.....you for
..N........Lyou friday
M..M.......Lyou from
KMM...M.....you go
.M....N....Kyou got
....N.......you had
MML.L....M..you have
MN.MLN....LJyou in
.LL........Oyou interview
MLL.....MM.Lyou know
...M......L.you let
K........M.Myou like
L.M......L..you may
L.M.........you need
MNL.........you next
M.L.N......Lyou off
M...L..M....you on
.........N.Lyou pass
NLL..M......you passed
LN..........you prefer
L..........Myou round
L..........Myou said
.M.M.......Lyou send
LMLM...M..MLyou so
K.M..M.....Myou speak
......MM....you start
L.......L..Oyou started
M.LLL......Myou still
L..L..M....Myou take
KM........MMyou tell
.....M......you that
......MM...Lyou the
...L......M.you then
N.M.......MKyou thursday
N.L...M....Kyou to
L.N.LM.....Lyou tomorrow
..M.........you up
K..L..N....Nyou want
LL..MN......you were
L..........Nyou what
NLM........Lyou will
MMLML.......you with
...........Myou would
ML.L..M....Myou'd
ML.L..M.....you'd be
N..........Lyou'd do
LL....M....Myou'd like
LM....M....Myou'd rather
L.OLL.M....Lyou'll
..N........Lyou'll be
.L......N...you'll hear
..ML.M......you're
L..........Myou're a
L.N........Lyou're all
L.M........Myou're booked
....N......Lyou're ever
..L...M....Myou're in
N...........you're looking
..N..M......you're on
M.L......M.Lyou're through
M.LLM..MML..you've
.......M....you've been
M...........you've got
M.L.........you've made
LL.........Nyou've passed
........M...your
M........M.Lyour answers
MMLL.M..N..Lyour application
L..LN.......your appointment
LNM........Lyour availability
.L.........Nyour background
...........Nyour bank
..N........Lyour booking
L.ML........your calendar
.....N.....Lyour candidacy
L....N.....Lyour candidature
.......MM..Kyour certificates
.NL........Lyour choice
...........Myour claim
M.......M...your cv
...L.......Nyour delivery
........N...your email
..L........Myour exit
L.L........Nyour feedback
.ML...M..L.Myour first
..L.....O...your form
.L.........Nyour home
..L..M..L...your interest
.LNM.......Jyour interview
NML.....M..Kyour letter
..L........Myour manager
N.LL....M...your message
N.L.........your mum
.L...M.....Nyour name
.LL........Nyour new
.LL........Nyour next
NML.......MKyour note
.M.L.M.....Lyour number
L.....M....Myour offer
..MM.......Kyour onsite
LMM.........your own
LMNLM......Lyour panel
..K....M...Nyour passport
..........LNyour payment
N..........Lyour portfolio
..L.....N...your profile
L..........Myour questions
.....L..M..Myour resume
LMM........Lyour slot
L..MML....NLyour time
M..........Lyour video
L.N........Kyour visit
..L......L.Nyour yearly
.L...MO.L..Kyours
MLL...P....Lyours if
N...........yours is
.........M.Myourself
KL.....N...Nyoussef
...L.......Mzaterdag
NL..........zaterdag om
LM.L...M...Nzeg
LL.........Ozehn
LL.........Nzehn minuten
M.L......M.Lzeig
M.L.........zeig dir
ML.N.......Lzeit
.N..........zeiten
.M.M.L......zelf
LN..........zelf een
LLLQL......Lzelfde
L..OL.......zelfde tijd
ML.LM......Mzich
K.O.......M.zie
K.O.........zie ik
NMML.L.....Lzien
L.N........Lzien we
LL.M.L......zijn
M.LLM..M...Lzin
....LMM.ML.Lzit
N..M.......Kzit er
L.....N.....zit erbij
NM.L.......Lzitten
NM.........Lzitten we
..LM..LM..M.zo
L..L..N...M.zoals
LL.M.......Nzoek
.L.........Nzoek ik
N.L.MM.....Kzoeken
PLLL.......Lzoeken een
MLL........Mzoekt
LML......N..zondag
.L.......N.Lzondag #
MLL..LLM...Mzonder
MM.M.....L.Lzoom
..M.........zoom url
LNL..L....MMzou
M.LLM......Mzu
.ML.....M...zu einem
O..........Lzu ihrer
MM.M.......Kzu uns
L.O.LM.....Lzugesagt
.LLM.......Mzullen
..LM.......Mzullen we
.LLL....MMLMzum
LML..L.M...Lzum #
L..........Nzum auswahlgespräch
.........MLMzum gespräch
LL.........Ozum kennenlernen
..M.........zum vorstellungsgespräch
L.L...M...MMzur
LLM..LNM...Lzusage
N..L.......Lzusammen
N.L........Lzusammen und
N..........Lzwar
.NLL..L....Lzwei
LO.........Lzwei drei
.NL.........zwischen
LM.........Mzwischen #
NLM.........zé
MMKLL.L.O.L.~1:application
LM.M.L...L.M~1:appointment
LLLLL....P..~1:assessment
.N..LL...L.M~1:availability
LLL........N~1:bank
L.N.ML.....M~1:booked
.LMKL.....MO~1:bring
M.MLLLM.M..L~1:call
LLL.RL.....L~1:cancel
K.KL.ML..M.O~1:candidate
LOL.........~1:choose
..L.M...L.LM~1:client
M.M..L..L...~1:clock
N.L.M...L...~1:come
KKLLLLN.MO.M~1:complete
MLLLL..Q.L.L~1:condition
JLPLL.....MM~1:confirm
KLLLNP.M...K~1:decided
LLKN.OL....L~1:decline
LLLLPN......~1:filled
..LL..MM..M.~1:forward
LLL....M...N~1:health
KKLLM.OM....~1:hire
LLL.MLMML..N~1:home
.ML..L.....M~1:hope
.L..L....M.M~1:internal
.........L.M~1:interview
L.ML.......M~1:interviewer
M.LL.....M.M~1:invite
L.M...M..L.M~1:join
L.L.MN..M..L~1:keep
N.MLLLL....M~1:meal
.MLL.......M~1:meet
....LL..LMLM~1:minutes
.L...L....LM~1:month
KLKQ......L.~1:move
L.LLM.OMLL.M~1:offer
......L.....~1:onsite
MMKLL.L.M.MN~1:opportunity
.....M.MLL..~1:panel
.LK.MN...LML~1:past
...LM.M....L~1:position
LLLL.....N.O~1:press
.......LOL.L~1:received
L.LLML..M..N~1:recruiting
KLLNQOL.LL.K~1:regret
K.PLL......M~1:reminder
L.MKM..LMM..~1:reply
.LM...L....N~1:research
...L....M..M~1:review
.LM..L.....M~1:room
.ML......M.L~1:round
..L...NMML..~1:sales
LL.........N~1:school
MMLLLM..M...~1:shortlist
MM........M.~1:talk
.M......ML..~1:team
LLLK.NL.M.OL~1:thanks
LKMONL.LL.ML~1:tomorrow
L.NL......ML~1:travel
ML.L.MM..MLK~1:trial
M...L.L....M~1:video
M.LM........~1:visa
ML...L..L..M~1:weekday
.M......L.ML~1:withMe
..LLMM..L.MM~1:yesterday
.LM..LLMM.L.~1:zone
.MLLL.L.N.LM~application
..L........M~application&bring
M..........L~application&call
M.L........M~application&clock
...........N~application&complete
..M.....N..L~application&confirm
.....M......~application&decline
M...........~application&forward
...........M~application&home
.M...M......~application&hope
...........M~application&interview
M....M......~application&invite
.M......M..L~application&keep
..M.........~application&minutes
M.......M...~application&month
.M......M..L~application&onsite
........M...~application&past
..L..M..M...~application&position
..L.....N...~application&received
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
M..........L~application>hope
MM...M.....L~application>internal
L...LL..M..N~application>interview
..M.....M..L~application>join
MMLL....L...~application>meet
........M...~application>month
LM......M..L~application>onsite
.L......M...~application>opportunity
.L...M..M..M~application>past
.ML.....M...~application>position
........N...~application>received
.L......N...~application>review
K..........M~application>round
........L..M~application>school
M..........M~application>talk
L.......N..L~application>team
.L......O...~application>thanks
........L..M~application>tomorrow
NM.........L~application>weekday
L....L..M..M~application>zone
LMM..L...L.N~appointment
...........M~appointment&availability
..M.........~appointment&booked
...........M~appointment&call
...........M~appointment&choose
............~appointment&clock
...........M~appointment&confirm
...........M~appointment&decline
............~appointment&hope
.M.........L~appointment&interview
.MM.........~appointment&minutes
...L.......M~appointment&month
...........M~appointment&reminder
.M.........L~appointment&team
...........M~appointment&weekday
LM..........~appointment&withMe
..N.........~appointment>booked
..MM........~appointment>clock
..L........M~appointment>confirm
.ML.M......L~appointment>interview
LM.........M~appointment>month
..L........M~appointment>weekday
M...........~appointment>zone
LLL......P.L~assessment
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
.........N.L~assessment>complete
.........N.L~assessment>internal
........M...~assessment>interview
.L.......N.L~assessment>minutes
........ML..~assessment>month
.LL......M.N~assessment>weekday
.NLMLL...L.M~availability
LM..........~availability&choose
............~availability&clock
.M..........~availability&hope
LM.........M~availability&interview
.M..........~availability&minutes
.M..........~availability&month
.M........ML~availability&round
M...........~availability&talk
.LM........M~availability&weekday
L.........M.~availability&withMe
M.L.........~availability&zone
.L.........M~availability>appointment
M..M........~availability>clock
ML.M........~availability>hope
...........M~availability>interview
.M.........L~availability>minutes
.N.........L~availability>month
.N.........L~availability>round
...L.......N~availability>weekday
...L.......N~bank
..L...M....M~bank&bring
M...........~bank&interview
N.L......M.L~bank>clock
L.N..L...M..~booked
..M.........~booked&call
....M.......~booked&cancel
...M........~booked&clock
..M.........~booked&interview
....M.......~booked&month
...M........~booked&move
....L......M~booked&past
M.L........L~booked&position
L.L........M~booked&weekday
..MM.......L~booked>clock
...M.......L~booked>come
..L........M~booked>interview
MLM.M......L~booked>month
..M....M...L~booked>position
L..LM......M~booked>weekday
MLMLLL.....N~bring
...M.......L~bring&clock
...........M~bring&hope
L.L........N~bring&interview
L..........M~bring&offer
L..........M~bring&onsite
..M...M..M.L~bring&reply
...........L~bring&room
L.L........M~bring&team
..L........M~bring&visa
L..........M~bring>application
..M........L~bring>hope
...........M~bring>interview
L.....M...MM~bring>offer
L..........M~bring>talk
..L........M~bring>visa
..ML..M.M...~call
.M.........L~call&choose
ML..........~call&clock
LLM........M~call&come
..M.........~call&confirm
L....M.....M~call&hope
LM..........~call&internal
L.......M..M~call&interview
M..........L~call&meet
.M..........~call&minutes
ML......M...~call&month
...........M~call&move
........M..L~call&opportunity
...........L~call&past
............~call&position
..M.....M...~call&recruiting
......M.....~call&reply
M..........L~call&review
..M.........~call&room
L...........~call&round
.MM........L~call&talk
...M.......L~call&team
NLL...M.....~call&tomorrow
L..M........~call&video
ML..........~call&weekday
M.L..MM.....~call&withMe
..M.........~call>application
...........M~call>availability
..LM..M.....~call>clock
L..........M~call>come
.....M...M..~call>hope
L.......M...~call>interview
.M......M...~call>minutes
ML.........L~call>position
........M..L~call>recruiting
M...........~call>review
..M........L~call>talk
LM.........L~call>team
M..L..M.....~call>tomorrow
ML..........~call>weekday
M.L..MM....L~call>withMe
LL..QL...L..~cancel
....M.......~cancel&client
L.L.N.......~cancel&clock
....M.......~cancel&filled
...........M~cancel&hope
...LN.......~cancel&interview
....N......L~cancel&month
..OL.......L~cancel&move
....N......L~cancel&past
....N.......~cancel&position
............~cancel&recruiting
....M.......~cancel&regret
M.L.M......L~cancel&room
....M.......~cancel&talk
....M.......~cancel&tomorrow
..L.O.......~cancel&weekday
....M.......~cancel&zone
ML........M.~cancel>hope
....OL.....L~cancel>interview
L.N.L.......~cancel>move
....M.......~cancel>past
..L.M.......~cancel>position
....M.......~cancel>recruiting
M...M......L~cancel>room
...MN.....LL~cancel>weekday
LLLL.ML..M.N~candidate
...L.......M~candidate&clock
.....M......~candidate&decided
.....M.....L~candidate&decline
..L......M..~candidate&interview
............~candidate&month
.....M......~candidate&panel
.....N......~candidate&past
...........M~candidate&position
.....M..M..L~candidate&shortlist
L..........N~candidate&weekday
.........M..~candidate>assessment
.M.........L~candidate>complete
...........M~candidate>hope
..L..M......~candidate>interview
.L.....M...M~candidate>minutes
.....N......~candidate>past
...........M~candidate>position
.LM........M~candidate>talk
L.LM..L.....~candidate>weekday
LPL.L.......~choose
.NM........L~choose&clock
LM....M....L~choose&come
......M.M..L~choose&complete
.L.M.......M~choose&decline
.N..........~choose&hope
.ML.........~choose&interview
.....M.....L~choose&meet
.M..........~choose&minutes
LN..........~choose&month
ML...M..M..L~choose&past
.M.M........~choose&reply
............~choose&round
.M.........L~choose&weekday
.M.M.......L~choose&withMe
.M.........M~choose>appointment
LM..........~choose>availability
.M..........~choose>call
LN.M.......L~choose>clock
LM..........~choose>come
.L.M.......M~choose>decline
.M..........~choose>hope
.M.........M~choose>interview
.NL.........~choose>minutes
.M.....M....~choose>month
LM.M........~choose>round
.........M.L~choose>talk
M..L.......M~choose>weekday
....M...L..M~client
M...........~client&hope
...........M~client&interview
..L........M~client&position
...........N~client>team
M.......L...~clock
O.LM.......L~clock&come
L.....M..M..~clock&complete
.......M....~clock&condition
L.ML......MM~clock&confirm
.....M.M....~clock&decided
....M.......~clock&filled
............~clock&forward
M...........~clock&hope
...........M~clock&internal
M...........~clock&interview
M.L........M~clock&invite
...........M~clock&join
..M.........~clock&meal
..M.........~clock&meet
ML.........M~clock&minutes
...........M~clock&month
L.LN........~clock&move
L.....N....L~clock&offer
..L........M~clock&onsite
M..........L~clock&opportunity
...M........~clock&panel
..L........M~clock&past
............~clock&position
....M......L~clock&regret
L.M.........~clock&reminder
............~clock&reply
L..........M~clock&review
M.L........M~clock&room
............~clock&round
............~clock&school
M...........~clock&talk
M.M.........~clock&team
..........ML~clock&thanks
M..........L~clock&tomorrow
M...........~clock&trial
ML.........M~clock&video
............~clock&weekday
.M..........~clock&withMe
M..M.......L~clock&zone
MLL........N~clock>application
.M.M.......L~clock>appointment
LMM.........~clock>availability
..L........M~clock>bank
L.MM........~clock>booked
M.LL.......M~clock>bring
.LML.......M~clock>call
..L.N.......~clock>cancel
...........M~clock>candidate
LN..........~clock>choose
...........M~clock>come
L.M...MM...L~clock>complete
L..M......ML~clock>confirm
.........M..~clock>hire
..L.........~clock>hope
...........M~clock>interview
......M....L~clock>invite
L.M.........~clock>join
L.M.........~clock>meal
..N........L~clock>meet
N..L.......M~clock>minutes
LN.........L~clock>month
L..N........~clock>move
LLML..N.....~clock>offer
ML.M........~clock>onsite
..L.........~clock>panel
LML.N.......~clock>past
LLNLM......M~clock>position
M.........ML~clock>received
L.M.........~clock>recruiting
............~clock>regret
.MLL........~clock>reply
...........M~clock>review
ML..........~clock>room
..MM.......K~clock>school
NLLL...M....~clock>talk
..ML.....L..~clock>team
.LL.......N.~clock>thanks
LM.NL......L~clock>tomorrow
N..M.......K~clock>trial
LLN.........~clock>video
LNLM........~clock>weekday
.MM.........~clock>withMe
..MM.......K~clock>zone
M.L.M...L...~come
L.....N....L~come&complete
............~come&forward
.M..........~come&hope
M.LM........~come&interview
M....M......~come&meal
L..L.......M~come&meet
...M........~come&minutes
M...........~come&month
...........M~come&move
L.....N...ML~come&offer
............~come&onsite
.....M......~come&past
M...M......L~come&position
............~come&room
NM.L.......K~come&talk
L....M......~come&team
L....M.....L~come&thanks
M.L.NL.....L~come&tomorrow
............~come&trial
............~come&video
OLL.........~come&weekday
M..........L~come&withMe
L...MM.....L~come&yesterday
M..........L~come&zone
L.MM........~come>call
...........M~come>clock
L.M...M.....~come>complete
.M..........~come>forward
..LML......M~come>hope
O.L........L~come>interview
M....M......~come>meal
.LM......M.M~come>minutes
...M.M......~come>month
......M.....~come>offer
LM.L.......M~come>onsite
L...M.......~come>past
M.L.M......L~come>position
...MM......L~come>regret
M.L........L~come>room
...M.......L~come>round
.MM....M...L~come>talk
.LL.NL....M.~come>tomorrow
L..........M~come>video
OLKM..M.....~come>weekday
............~come>withMe
KLLLLLO.MN.M~complete
............~complete&hope
..L......M.M~complete&minutes
L.....M..M..~complete&month
......N.....~complete&offer
........M...~complete&past
.L.........M~complete&position
......M.M...~complete&received
........M...~complete&thanks
LM....N..M..~complete&weekday
......M.....~complete&withMe
.L.........N~complete>application
.........M..~complete>assessment
......M.M..L~complete>call
LL.......M..~complete>clock
.L.......M..~complete>hope
..L......M..~complete>minutes
............~complete>month
L.....N.....~complete>offer
........M...~complete>past
......M.M..L~complete>sales
..M.........~complete>video
L.....M..N..~complete>weekday
.LLLL..Q.L..~condition
.......M....~condition&forward
.......M....~condition&hire
.......M....~condition&hope
.......M....~condition&month
.......M....~condition&offer
.......N....~condition&position
.......M....~condition&sales
......LO...L~condition>health
.L.....M....~condition>hope
.......N...L~condition>position
.......M....~condition>sales
LLN.LL...LMM~confirm
M.L.........~confirm&hope
L.NL........~confirm&interview
M.........ML~confirm&join
L.N.........~confirm&month
L.M.....M...~confirm&position
M.L.........~confirm&reply
L.N.........~confirm&round
..M.........~confirm&team
L.M........L~confirm&video
L.ML......MM~confirm&weekday
........N..L~confirm>application
...........M~confirm>appointment
..M.........~confirm>clock
K.PL........~confirm>interview
..........ML~confirm>join
..L........N~confirm>move
..M.........~confirm>position
N.L.........~confirm>reply
L.N.........~confirm>round
LMM........L~confirm>video
L.L.......MN~confirm>weekday
K.LLMO....ML~decided
.....M......~decided&decline
L....M......~decided&interview
.....M..M...~decided&meet
.....N......~decided&past
.....M......~decided&position
.....M.....L~decided&team
L...M.......~decided&yesterday
.....M......~decided>decline
LLLMMOL.....~decline
...M........~decline&hope
.....M.....L~decline&interview
...M.M......~decline&month
.....M......~decline&opportunity
.....M.....L~decline&panel
.....M......~decline&past
....MM......~decline&position
L....M...M..~decline&round
...M.......L~decline&withMe
.....M.....M~decline>application
..M..M.....L~decline>candidate
.....M......~decline>opportunity
..L.M.......~decline>position
L.........M.~decline>talk
LLLLPM......~filled
....M.......~filled&interview
....M......L~filled&past
....N......L~filled&position
....M.......~filled&recruiting
....M.......~filled&tomorrow
....M.......~filled&weekday
L..........M~filled>interview
....M.......~filled>recruiting
..LL..MML.M.~forward
............~forward&hope
......M.....~forward&interview
M...........~forward&invite
.L..........~forward&meet
M.L...M.....~forward&month
......M.....~forward&past
M.L....M....~forward&position
......M.....~forward&sales
...........M~forward&talk
..........M.~forward&thanks
......M.....~forward&weekday
MM..........~forward>application
..LM.M.....L~forward>call
M...........~forward>invite
....M.....M.~forward>meet
..LMM.M....L~forward>month
L.....MM....~forward>position
......MM...L~forward>sales
.ML........M~forward>talk
.L.........M~forward>weekday
NML.....M.LL~h:application
..........LM~h:availability
L..M.......M~h:bring
M...M......L~h:cancel
.LLL..M....O~h:candidate
LLNM......ML~h:clock
.L.M..M.....~h:come
PMK........L~h:complete
L.JNM.....N.~h:confirm
L.KPM.....L.~h:decline
M.M.........~h:forward
M.K.......LN~h:hire
..........ML~h:hope
.LK.M.....M.~h:interview
L.M.......M.~h:invite
..N.......L.~h:meal
LL.O......L.~h:meet
.LLN........~h:minutes
M.........M.~h:month
.L.NM.....L.~h:move
M.L........N~h:onsite
M...........~h:opportunity
.MK.L.....MM~h:past
M.LM......ML~h:position
LM.L.......M~h:received
..K........O~h:recruiting
.MJONLM...LL~h:regret
..LM........~h:room
..L........M~h:round
..NL........~h:school
L.MML......L~h:talk
MMK.......MM~h:team
LLNL.LM...NK~h:thanks
..LN........~h:tomorrow
..L.M.....M.~h:video
KLONNL..L.LL~h:weekday
..N........L~h:withMe
..L.L.....NL~h:yesterday
L.L..L.O....~health
.......M...M~health&weekday
KKLLM.ON.M..~hire
......MM...L~hire&hope
......M.....~hire&minutes
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
M.L........L~hope&month
............~hope&move
............~hope&onsite
...........M~hope&opportunity
LM..........~hope&panel
...........L~hope&past
M.L.........~hope&position
.M.M.......L~hope&received
............~hope&reply
.M.........L~hope&review
..M.........~hope&room
MM.........L~hope&round
.ML........M~hope&talk
.M..........~hope&team
M.LLM.......~hope&tomorrow
.M..........~hope&video
M.L......M..~hope&weekday
..L.........~hope&withMe
LLM..M.....M~hope>application
.........M..~hope>assessment
.ML.........~hope>availability
...........M~hope>bring
LM...M......~hope>call
L..........M~hope>cancel
LM..........~hope>choose
L......M...N~hope>client
MM..........~hope>clock
MML.........~hope>come
.L....M....M~hope>complete
N.LM.......L~hope>confirm
M...........~hope>forward
ML....M...ML~hope>hire
.LL........N~hope>home
..L........M~hope>interview
............~hope>invite
M.L........M~hope>join
..M..M.....L~hope>keep
MML.........~hope>meet
.M..........~hope>minutes
LM.ML.M....L~hope>month
LM.L.......M~hope>move
.LMM.M..M..L~hope>past
..L...MM....~hope>position
M....L.....L~hope>reply
LNL........M~hope>talk
M.LLM......M~hope>tomorrow
..M........L~hope>travel
.N..........~hope>video
M.LM.....M.L~hope>weekday
..LM........~hope>withMe
....L......M~internal
............~internal&interview
..LM.......M~internal&weekday
.M..........~internal&withMe
.M..........~internal>call
LL.M.......M~internal>weekday
...........M~interview
M.L.........~interview&invite
M.L.........~interview&join
............~interview&meet
L..........N~interview&minutes
NL..........~interview&month
...N.......L~interview&move
.M..........~interview&offer
.M.........M~interview&onsite
........M..L~interview&opportunity
...........M~interview&panel
..L..M..L..M~interview&past
............~interview&position
...........M~interview&press
L..........M~interview&recruiting
....M.......~interview&regret
L.N........L~interview&reminder
.L.........M~interview&reply
...........M~interview&research
............~interview&review
...........M~interview&room
............~interview&round
...........L~interview&sales
L..........M~interview&school
M.......M...~interview&shortlist
L..........M~interview&talk
............~interview&team
.....M....ML~interview&thanks
...........M~interview&tomorrow
...........M~interview&video
............~interview&visa
M..M.......L~interview&weekday
...........M~interview&withMe
...........M~interview&yesterday
...........M~interview>application
.M..........~interview>appointment
........M...~interview>assessment
LM..........~interview>availability
L.N.ML.....L~interview>booked
L..........M~interview>bring
.....L..M..M~interview>call
L.L........N~interview>candidate
MNL........L~interview>choose
MLL........M~interview>clock
L.LN.......M~interview>come
.L...M......~interview>complete
NL.L........~interview>decline
..L........M~interview>health
L..........M~interview>hope
...........M~interview>internal
L..........N~interview>invite
LM..........~interview>join
..M........L~interview>meal
.L......M..N~interview>meet
LL.........O~interview>minutes
M..M....M..K~interview>month
......N.....~interview>offer
M..........M~interview>panel
LL.M.N..L...~interview>past
MM..........~interview>position
.....M.....L~interview>regret
L.M.........~interview>room
.L.......M.M~interview>round
LL.........N~interview>school
LL.M.......M~interview>talk
M...........~interview>team
.....M.....M~interview>thanks
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
L.........MM~invite&thanks
M...........~invite&video
M.L........M~invite&weekday
M........M.L~invite>assessment
..L........M~invite>clock
..........ML~invite>forward
M.LL........~invite>interview
M..........L~invite>panel
L.M.....M...~invite>talk
M...........~invite>video
..M.........~invite>weekday
L........L.M~join
L.....M....M~join&month
L..L.......M~join&position
L..........M~join&talk
.M.M.......L~join&team
.....M......~join&thanks
..........M.~join&weekday
L..L.......N~join>clock
LLM........N~join>hope
M.L.........~join>interview
......M.....~join>month
LM..........~join>position
LM.N.......L~join>team
N.L........L~join>video
..........M.~join>weekday
LL.LNML.MM..~keep
....M.....M.~keep&thanks
N.M.L.....L.~meal
..N........L~meal&talk
M..L........~meal&weekday
M...........~meal&withMe
L.N.........~meal>interview
..N........L~meal>talk
L.M.........~meal>team
NL.L.......M~meal>weekday
N.L........L~meal>withMe
.M..........~meet
L..........M~meet&minutes
M.L.....M...~meet&month
M...MM.....L~meet&past
.M..........~meet&position
L..........M~meet&recruiting
...M........~meet&regret
............~meet&room
L.........M.~meet&round
............~meet&talk
...L........~meet&team
.....M....ML~meet&thanks
...........M~meet&weekday
.MML........~meet&withMe
.N..........~meet>availability
..LLM......M~meet>come
N.L.........~meet>hope
L.......N...~meet>month
........M...~meet>onsite
MM.........L~meet>past
M.LM.......L~meet>position
L.....M....M~meet>room
.M..........~meet>round
.M..........~meet>talk
..........M.~meet>team
MM..........~meet>weekday
..M.......M.~meet>withMe
.M..LL..LMLM~minutes
.M.M.....M.L~minutes&month
............~minutes&move
.M..........~minutes&position
LM.M.......L~minutes&round
M...........~minutes&talk
M..MM......L~minutes&tomorrow
.M..........~minutes&video
...M.......L~minutes&weekday
............~minutes&withMe
..M......M.L~minutes&zone
LMN.........~minutes>application
.M..........~minutes>appointment
L........M.M~minutes>assessment
NL..........~minutes>availability
LNM.........~minutes>call
LO.........L~minutes>choose
M...........~minutes>clock
L........M.M~minutes>come
..L......N..~minutes>complete
......M..M.L~minutes>hire
.ML....M.M.L~minutes>hope
L........M.M~minutes>interview
.L.........M~minutes>meal
.L.M........~minutes>meet
L........M..~minutes>month
M.M.........~minutes>onsite
L..........M~minutes>review
M..........L~minutes>room
NL..........~minutes>school
.L.........M~minutes>talk
M........L..~minutes>team
..L........M~minutes>thanks
..M........L~minutes>video
LMLM...M.M.L~minutes>weekday
MML.........~minutes>withMe
M........M.L~minutes>zone
............~month
L.LN........~month&move
L.....N.....~month&offer
............~month&onsite
M..........L~month&opportunity
MLL....M....~month&panel
..L.........~month&past
......M....L~month&position
....M.......~month&recruiting
....M.......~month&regret
............~month&reminder
...........L~month&reply
..L...M....M~month&room
............~month&round
..L.........~month&sales
L.L..M.....M~month&school
.....M..M..L~month&shortlist
.L......M...~month&talk
............~month&team
.....M......~month&thanks
L.N.........~month&tomorrow
............~month&video
M..........M~month&weekday
.M.......M.L~month&withMe
L...........~month>application
.L.........M~month>appointment
.LL.......M.~month>availability
M..........L~month>bring
KLM...M.MM..~month>call
M.LLN......L~month>cancel
...........M~month>candidate
LM..........~month>choose
ML.........M~month>clock
K.MM..M.....~month>come
.M....N..L.L~month>complete
..L...MM...L~month>condition
N.L....M...L~month>confirm
L.....M.....~month>forward
LM..........~month>hope
M.L........M~month>internal
L..L....M..N~month>interview
L...M...M...~month>invite
.......M...L~month>join
..M.M......L~month>keep
L..........M~month>meet
M...........~month>minutes
.L.N.......L~month>move
L.....MM....~month>offer
M...........~month>onsite
M..M.M.....L~month>panel
L.L..M......~month>past
....M...M..L~month>position
.L....M....M~month>received
M.....LM....~month>recruiting
...LM.......~month>regret
LM....M.....~month>reply
...L........~month>room
........N..L~month>shortlist
.M......M...~month>talk
..M......M..~month>team
LNLM.....L.M~month>weekday
L....M.M.M..~month>withMe
..M.........~month>zone
KLLO......LM~move
............~move&past
...M........~move&position
............~move&reply
L..L.......N~move&room
...M........~move&round
...N.......L~move&talk
...L.......N~move&tomorrow
...M........~move&video
L.LN.......M~move&weekday
..L........N~move>call
..NL........~move>cancel
LML........M~move>clock
.....M......~move>forward
.L.O.......L~move>interview
LLLO........~move>weekday
KLLK.LPNLL.N~offer
...........M~offer&past
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
L....MN.....~offer>position
MML...M...ML~offer>room
..L...N....L~offer>weekday
...........L~onsite
...LM.......~onsite&position
...M........~onsite&room
L.M.M.......~onsite&team
...........M~onsite&video
............~onsite&weekday
..M.........~onsite&withMe
L.M.........~onsite>bring
M.LM........~onsite>hope
..M.M......L~onsite>interviewer
N..........L~onsite>room
...........M~onsite>talk
L..........M~onsite>team
L.L........N~onsite>video
M.M.......ML~onsite>weekday
M.KL..L.M..N~opportunity
M...........~opportunity&position
.M.........L~opportunity&team
.L.........M~opportunity>client
...L.......N~opportunity>hope
........N.ML~opportunity>interview
.L......M..M~opportunity>past
.....M..L..L~panel
..L..M......~panel&past
.....M......~panel&position
M..........L~panel&recruiting
L....M......~panel&round
..LM........~panel&weekday
..L........M~panel>interview
..L....M....~panel>month
M..........L~panel>recruiting
M..........L~panel>room
..M..M......~panel>round
.M.........L~panel>team
...M.....L..~panel>weekday
.LL.MN...LML~past
M.L.M.......~past&position
........M...~past&received
.....M......~past&regret
.....M......~past&reply
.....M.....L~past&review
....M.......~past&room
............~past&round
....M......M~past&school
.....M......~past&shortlist
..L..M....ML~past&talk
L..M.M......~past&team
M....M......~past&thanks
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
.....M..M..L~past>clock
.....N......~past>decided
.....N..M..L~past>decline
....NM.....L~past>filled
L...........~past>forward
...L......LM~past>hope
.L.........M~past>interview
....M......L~past>interviewer
M..........L~past>invite
.LL..N.....L~past>meet
M....LM..M.K~past>minutes
...........M~past>move
L...M.....ML~past>onsite
.LLMM......M~past>position
L.......M..M~past>received
LL.M........~past>recruiting
.....M......~past>regret
L....M......~past>review
.....M....ML~past>round
..L..M..L...~past>shortlist
..........M.~past>talk
LL.........M~past>team
...MLM....M.~past>weekday
M.L.......M.~past>withMe
.N.........L~past>zone
...LM.M....L~position
..L.....M..M~position&received
...........M~position&recruiting
.....M......~position&regret
..M.........~position&reminder
............~position&review
...........L~position&room
M..L.......L~position&round
............~position&sales
M..M.......L~position&talk
...L........~position&team
M.......M...~position&thanks
L.M.M.......~position&tomorrow
.MM.........~position&video
M...M.......~position&weekday
L..LM......M~position&yesterday
............~position&zone
L.L..M.....M~position>application
...M.......L~position>availability
L..M.....M..~position>booked
...M........~position>bring
M..........L~position>call
....M.......~position>cancel
L..........N~position>client
L.M.........~position>clock
M..L.......L~position>come
.....M......~position>decline
....N.......~position>filled
..M...MM...L~position>hire
............~position>hope
L..L.......M~position>interview
M..........L~position>invite
.....M......~position>keep
.M.........L~position>meet
..M...M....L~position>minutes
......N....L~position>month
L.....MM...L~position>offer
L.ML........~position>onsite
...........M~position>opportunity
....MM.....L~position>past
..L.....M...~position>received
L..........M~position>recruiting
L...NM......~position>regret
..M........L~position>room
M......M...L~position>school
........M...~position>shortlist
L.M...M....N~position>talk
ML.L.MM.....~position>team
L...ML.....M~position>thanks
.M.........M~position>video
...........L~position>weekday
L.ML.......M~position>withMe
.....MM....L~position>zone
KLLL.....NMO~press
.......LNL..~received
...........L~received&team
........N...~received&thanks
............~received&weekday
L.......M...~received&zone
..L..M..N...~received>application
L.......M..M~received>invite
.....M..N..L~received>keep
L..........M~received>position
M..........L~received>team
........M...~received>thanks
............~recruiting
.M..........~recruiting&team
...........M~recruiting&tomorrow
L..........M~recruiting&video
...........M~recruiting&weekday
M..........L~recruiting>hope
........M..M~recruiting>interview
............~recruiting>team
LL......M..M~recruiting>video
KLLNQOL.L.LJ~regret
.....N......~regret&shortlist
....M.......~regret&tomorrow
....M.......~regret&weekday
....M.......~regret&withMe
.....M......~regret>application
............~regret>cancel
....NL......~regret>interview
....M.......~regret>keep
.....N.....L~regret>past
.....M......~regret>position
L..MM......L~regret>team
...MM......L~regret>tomorrow
K.PLL......M~reminder
..N.........~reminder&tomorrow
L.M........M~reminder&weekday
..L........N~reminder>appointment
..M.........~reminder>clock
L.O........L~reminder>interview
..N.........~reminder>tomorrow
...........M~reminder>weekday
M..L..M....L~reply
L.M........L~reply&thanks
.........M.L~reply&video
......M....L~reply&weekday
......M.....~reply&withMe
........M...~reply>application
L..M.......M~reply>choose
LMM.........~reply>clock
.LM.........~reply>come
M.L........M~reply>confirm
...L.......M~reply>decline
.M.......M.K~reply>hope
L.......ML..~reply>month
.....M......~reply>past
.M.......L..~reply>round
...........M~reply>tomorrow
L........N.L~reply>video
......M....L~reply>weekday
.LM........M~research
.L.........M~research&thanks
..L........M~research>interview
...L....MM..~review
M..........L~review&talk
...........M~review&weekday
LM......M...~review>application
.L.........N~review>interview
M..........L~review>position
..M.........~review>recruiting
M.......M..L~review>round
N.M..L.....L~room
...........L~room&round
...MM......L~room&talk
MML.........~room&team
..MLM.......~room&tomorrow
L.M........M~room&video
..L........M~room&weekday
L..........M~room>application
L.N......M..~room>assessment
N.L.........~room>bring
..M........L~room>call
.M..........~room>choose
M.M........K~room>clock
...M.M.....L~room>come
L......M....~room>condition
..ML........~room>hope
L.M.........~room>internal
..L........N~room>interview
M.M........L~room>meet
L..........N~room>minutes
......NL....~room>month
..MM.......L~room>onsite
M.M........L~room>panel
............~room>position
...........L~room>round
M...........~room>talk
M..M.......L~room>team
..M........L~room>travel
M.L.........~room>video
...M........~room>weekday
M.M........L~room>withMe
.ML......M.L~round
M...........~round&talk
.M..........~round&team
.........M.L~round&video
L..........M~round&weekday
L..M......M.~round&withMe
.M........ML~round>availability
M..M.......L~round>clock
.....N.....L~round>decline
L.......M...~round>hope
............~round>interview
LM.M.......L~round>minutes
LM.M.......L~round>month
.....M......~round>position
M.M........L~round>room
..M.........~round>talk
.M.........L~round>team
M........M.L~round>video
.L.M......M.~round>weekday
....M......L~round>withMe
.MKLLNLLQLL.~s:application
LL...L..O...~s:application>received
IMNMML..LL.N~s:appointment
...........M~s:appointment>confirm
..L........M~s:appointment>visa
..MM.......L~s:appointment>weekday
KLLL..L.LU.K~s:assessment
.OML....L.L.~s:availability
..M.........~s:availability>interview
L.LL.L.....P~s:bank
J.RL.......L~s:booked
ONML....LL.L~s:call
MM.........L~s:call>interview
.....M.....L~s:call>review
O.LL.......L~s:call>tomorrow
NL.LL.......~s:call>weekday
LLLLTL.....L~s:cancel
....N......L~s:cancel>interview
.LLL.......P~s:candidate
L..L.......N~s:candidate>weekday
KOL.....LL.M~s:choose
.N.........L~s:choose>appointment
.N.........L~s:choose>interview
M...........~s:client
LLM.M.L...M.~s:clock
N.L........L~s:clock>month
.........M.M~s:clock>weekday
M...M.......~s:come
L.L..LM.MN.L~s:complete
..L.LLJR....~s:condition
.......M....~s:condition>sales
ILRLL...M...~s:confirm
........M...~s:confirm>application
...........M~s:confirm>appointment
L.N.........~s:confirm>interview
..M.........~s:confirm>talk
LMN........L~s:confirm>weekday
..LLLOM.....~s:decided
LL.ONM.....K~s:decline
....M.......~s:decline>appointment
..M..M.....L~s:filled
..KLM......N~s:health
KLL...OM...M~s:hire
JLL..L.....R~s:home
..LM.LM....K~s:hope
...L.......N~s:internal
M..M..L.LL..~s:interview
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
...N.......L~s:interview>move
L..M.......M~s:interview>panel
...........M~s:interview>press
L..........N~s:interview>school
L.M.........~s:interview>tomorrow
ML.M.....M.L~s:interview>video
LL.M.......M~s:interview>weekday
LML......M.M~s:interviewer
OLK.L...LM.M~s:invite
MLL........M~s:invite>interview
M...........~s:invite>talk
..M.........~s:join
N..L........~s:meal
..LL..L....O~s:meet
N..........L~s:meet>team
.MLMM......L~s:meet>weekday
LKOML.M.....~s:minutes
.LMLM.......~s:month
JLLSLL......~s:move
...L.......N~s:move>appointment
L..N.......L~s:move>interview
...M.......L~s:move>minutes
JLLLLLQOLLLM~s:offer
......LO...L~s:offer>condition
M.L........M~s:onsite
K.L..L.....P~s:opportunity
L..M.......N~s:panel
..L........M~s:panel>interview
LL...L..O..M~s:past
....M......L~s:past>cancel
........M...~s:past>received
NNLLLM....LL~s:position
LLLL.....M.P~s:press
KK...K..U..L~s:received
LL...L..O..L~s:received>application
M..LMM..LL..~s:recruiting
LLLNNM.....K~s:regret
KMPLL.......~s:reminder
...........M~s:reminder>appointment
L.N........L~s:reminder>interview
..O........L~s:reminder>tomorrow
K..L.O.....L~s:reply
.....N......~s:reply>application
.L.L...L.M.M~s:research
..L........N~s:review
.LMLM......N~s:room
NNLL....LM.K~s:round
M..L........~s:round>interview
MM.........L~s:round>talk
LLKL..NN.L.N~s:sales
.......N...L~s:sales>condition
......M.....~s:sales>hire
LLLL.......Q~s:school
L..........N~s:school>interview
NL.L...ML..M~s:shortlist
NM..M.L.L.MK~s:talk
M.L........L~s:talk>position
M..........L~s:talk>weekday
N.L.......M.~s:team
LKKLLLL.NLXJ~s:thanks
........N...~s:thanks>application
.....L....O.~s:thanks>interview
..........N.~s:thanks>talk
..........M.~s:thanks>weekday
..........M.~s:thanks>yesterday
KLPMOL.....L~s:tomorrow
..M.M......L~s:tomorrow>clock
NKM..ML.LOLK~s:trial
NLM..L..LP.J~s:video
.........M..~s:video>assessment
M........M..~s:video>interview
..LL.......O~s:visa
JKNNOL..LL..~s:weekday
....M.......~s:weekday>cancel
L..L......MM~s:weekday>clock
L..........N~s:weekday>interview
...........M~s:weekday>month
..L.......OL~s:yesterday
.LML...M....~s:zone
L.LL..NM...M~sales
..L...M.....~sales&weekday
.......M....~sales>condition
.L.........M~sales>hope
NM.........L~sales>interview
......M....L~sales>position
L.LM..M.....~sales>weekday
LK.........N~school
...........M~school&talk
..L.........~school&weekday
LL.......M.M~school>hope
L....M.....M~school>interview
L....M.M....~school>month
L.M.M.......~school>past
..L........M~school>weekday
MMLLLM..M...~shortlist
.M...M..M..L~shortlist>candidate
M.L.........~shortlist>interview
M...........~talk
............~talk&team
.....M....ML~talk&thanks
...........L~talk&tomorrow
.M..........~talk&video
ML.M.......L~talk&weekday
M..L........~talk&withMe
.ML.........~talk>availability
MLM........L~talk>bring
LM..........~talk>clock
.M.........L~talk>come
LLL......N..~talk>complete
.M.........M~talk>hope
.L....M....M~talk>interview
L.......M..N~talk>keep
.LN........L~talk>meal
L......MM..M~talk>meet
...........M~talk>minutes
....M...M...~talk>month
L..N.......L~talk>move
..N........K~talk>offer
.....M....M.~talk>past
O..M.......J~talk>position
M..........L~talk>recruiting
N...........~talk>reply
M...M......L~talk>room
M.L.........~talk>round
MM.......M..~talk>team
L..LM.....M.~talk>tomorrow
.N.L.......L~talk>video
L..M........~talk>weekday
M...........~talk>withMe
...........L~team
L..M.......M~team&tomorrow
LM.........M~team&video
.L.M........~team&weekday
...........M~team&withMe
........M...~team&zone
.MM........L~team>appointment
L..........M~team>bring
ML.M.......L~team>call
..M.........~team>clock
MM..........~team>hope
............~team>interview
..L........N~team>meal
MML.........~team>meet
.MM........L~team>minutes
M..L........~team>month
....N......L~team>move
..M........L~team>onsite
............~team>past
MLML.......M~team>position
LMM........L~team>recruiting
N....M.....L~team>reply
...M.......L~team>room
...M........~team>weekday
............~team>withMe
...L....M...~team>zone
LLLL.NL.M.O.~thanks
.....L....NL~thanks&tomorrow
L....M......~thanks&trial
L.LL.N....ML~thanks&weekday
L.........M.~thanks&withMe
.....M.....M~thanks&yesterday
M.......MM.L~thanks>application
L.M........M~thanks>call
.LLM......M.~thanks>clock
.....N....L.~thanks>come
M.......M...~thanks>complete
..M.......ML~thanks>confirm
L....M....M.~thanks>interview
L.........N.~thanks>invite
.....M.....L~thanks>join
....M.....ML~thanks>keep
......L....N~thanks>offer
..........ML~thanks>panel
..........M.~thanks>past
M....M.....L~thanks>position
LMN........K~thanks>reply
.....M....ML~thanks>talk
.L.M....M.M.~thanks>team
...L.N.....L~thanks>weekday
L.........M.~thanks>withMe
LLMNNL..LLML~tomorrow
..M.........~tomorrow&weekday
M.L.......M.~tomorrow&withMe
....M.......~tomorrow>cancel
M..........L~tomorrow>clock
LLNMNL.....K~tomorrow>come
..LM.......M~tomorrow>interview
L.M.........~tomorrow>month
...LM.M...M.~tomorrow>past
L...M.......~tomorrow>position
...........M~tomorrow>recruiting
L.N.........~tomorrow>room
...M.......L~tomorrow>talk
L.LN........~tomorrow>video
..MM.......L~tomorrow>weekday
M.NL......MK~travel
ML.L.MM..M.L~trial
M.L........M~trial&weekday
.........M.L~trial>complete
M.....M....L~trial>move
..M...M....K~trial>talk
M.LL.......M~trial>weekday
MM..LL.....M~video
ML..........~video&weekday
.M..........~video&withMe
.........M..~video>assessment
LM.M........~video>clock
N.L.....M...~video>interview
.M.......M.L~video>minutes
........M...~video>month
L.M........M~video>panel
..M........L~video>position
ML.......M..~video>reply
L.N.........~video>room
L..........M~video>team
M.L.........~video>weekday
.M..........~video>withMe
M.L........M~visa
..L........M~visa>interview
M....L..L...~weekday
..L.........~weekday&withMe
.....M.....M~weekday&yesterday
...N.......L~weekday&zone
..M....M...L~weekday>appointment
.LM........M~weekday>availability
LLM........M~weekday>bring
.L.M........~weekday>call
...M........~weekday>cancel
LN..........~weekday>choose
.M.M.......L~weekday>clock
LL.M.......M~weekday>come
L.....MM...L~weekday>complete
.....N.....L~weekday>decided
LM.M........~weekday>hope
..NM.......K~weekday>interview
...LMM......~weekday>keep
N..........L~weekday>meal
LML......M..~weekday>meet
L..NL.......~weekday>minutes
ML...L.....M~weekday>month
L..N........~weekday>move
L..........M~weekday>onsite
L.L.MMM....L~weekday>past
L.M...M.....~weekday>position
...M.......L~weekday>regret
.M..........~weekday>reply
..M.........~weekday>room
ML.M.......L~weekday>round
ML.ML.......~weekday>talk
LLM..M......~weekday>team
..L.M.....M.~weekday>thanks
M.L........M~weekday>trial
.L....M.....~weekday>video
MM.........L~weekday>withMe
.L..LN.....M~weekday>yesterday
...N.......L~weekday>zone
MM......L..L~withMe
..M.......ML~withMe>bring
.N.M.......L~withMe>choose
NM.........K~withMe>clock
M...L.......~withMe>come
.M.........L~withMe>forward
MMLL......ML~withMe>hope
L..........N~withMe>interview
LL..M....M.M~withMe>keep
M.M........L~withMe>meet
M...........~withMe>minutes
..........ML~withMe>month
MLM.........~withMe>onsite
..........M.~withMe>past
....M.......~withMe>regret
L..M..M....M~withMe>reply
L..M.L.....M~withMe>round
..........MM~withMe>talk
..M.........~withMe>team
O.L........L~withMe>tomorrow
..M.........~withMe>travel
.M.M..M..M.K~withMe>weekday
...KMM..LLMM~yesterday
L.N........L~yesterday>clock
M..........L~yesterday>internal
M..........L~yesterday>interview
M...M......K~yesterday>meet
.M..LM....L.~yesterday>past
M...........~yesterday>round
..M...L.M.L.~zone
M.L.........~zone>availability
L.N........L~zone>bring
....M.......~zone>cancel
MMLM........~zone>clock
...........M~zone>confirm
..L.........~zone>join
..M........L~zone>minutes
........MM.L~zone>month
..MLM.......~zone>past
...........M~zone>position
L.......M...~zone>received
....M.......~zone>regret
L.ML.......M~zone>room
..M..M......~zone>team
NL..........~zone>video
.M.M........~zone>weekday
M..........Lª
........M..Lº
........N..Lº #
............à
ML...L.....Mà #
L.N......M.Là bientôt
......NM...Là compter
..M........Là jeudi
O.L.........à l'accueil
..ML.M....MKà l'atelier
M..M..M....Jà la
K.NM.......Là lundi
..LN........à mesma
.LL..M.....Mà notre
.L....MM....à partir
L..........Nà un
.L...N......à une
...N........à vendredi
L...LM.....Nà votre
M.L.MM....MKà vous
..M.....L...às
M.M.........às #
LN.....M...Lálvaro
M.NL.......Lárea
L.LO.......Länderung
NMKM.......Lça
.L.M.M..M...è
.L......O...è arrivata
N..L........è fissato
N..L........è previsto
L.LLMM..M...è stata
L..M......M.è stato
L.....O....Lè tuo
...L..M....Mé
M..L........é a
MMML.......Lé o
ML....O....Lé seu
L.....N.....é sua
.....M...L.Mé uma
MMM..L.....Léchange
L.M..MM....Létant
LM.......N.Létape
MLL.....M..Mété
.ML........Mêtes
L..........Nêtes convoquée
..L.....M..Nêtre
L..........Núltimas
...LL.L....Nüber
O.L........Küber der
N.M........Lüber die
KM.........Müber ihre
LL...NM....Lüberlegt`,
};
