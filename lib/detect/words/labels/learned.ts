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
  step: 0.120842,
  bias: [7, 3, 9, 2, -2, 0, -8, -13, -7, -6, -6, 22],
  weights: `\
L...LLM...MM!
LLLMLLN.L..O! !
.LL........N! a
L.........MM! ik
L.....M....M! je
.N.........L! please
L..L.......O! so
L.......M..M! sua
L.L......M.N! te
..L........M! the
.........L.N! ti
.....L..M..L! tu
NLL.........! você
M.L....MM...! we
L.......M..M! your
.....L......#
..M......M..# !
MLM..LM...L.# #
N.LNLL.....M# ?
..M..L......# a
.MM........L# ab
M...........# about
N...........# al
N....LL...LM# alle
...M.......L# am
.L....OM...K# an
.N..........# and
......M....M# april
.L.L..M.....# aprile
L..M........# as
MLM.........# at
L.M.........# au
...M........# aug
LL.L...M.ML.# august
.L.L....M.M.# augustus
..L........M# avril
MML.........# b
M..........M# before
LLLL.......O# bij
...........M# bis
L.M...M....L# bitte
..LM.....M.M# bring
L.....N....L# brut
......O....L# bruto
......N....L# brutos
............# bst
..L........M# by
LML..L.....N# c
K.L........O# central
MLM.........# cest
N..........L# che
LML........N# ci
...........M# com
K.OML......L# come
L..N.......L# como
LLM...M.....# con
..L..M.....N# d
MLLM........# da
MM.........L# dan
L.L........O# das
.LL.L.M..M..# days
NL..LLM...L.# de
..LN.......L# dec
MLM........L# december
L.L......M.M# dezember
.M.........L# di
LL.M...M....# dicembre
N.ML..M....K# die
L.N........L# dock
.MM.L...M.LL# e
.N.........L# el
L..........N# empresas
L.ML.....L.N# en
...........N# entre
M..L....N...# entrevista
...........N# entrevistas
..O........K# então
LK.M.LN.....# er
.M.....MM..L# et
KLLL..MM.M.N# euro
MMLL.....M.L# feb
..LM....L..M# febbraio
L.M...M.....# februar
.L.........N# februari
............# february
.LM........N# for
..LM.......M# février
...........M# gift
M....L..L..M# h
M.M.........# heure
..M.........# heures
.MNL.......L# hora
...L.....M..# horas
N..........L# horário
.......M....# hours
L.....M.....# hr
O.L....M...K# hrs
...........M# i
L..........M# i'll
LM.M.......M# if
KM.M.L..M..M# il
N..LL......M# in
L..N.......L# instead
LLNLNL......# interview
L..........N# interviews
K..MM.....M.# is
P.K........L# ish
L.M.........# ist
K.O...M.....# it
M...........# january
LMML.......M# je
.LL...M....M# juillet
L.M.........# juin
L..L...N...M# juli
....M.......# july
..L...M....M# june
..M..L...LL.# juni
NL..........# jänner
LK...LMM...P# k
..L.....N...# keep
L..........N# klasse
M.ML........# km
..M.....M..K# la
...LM.......# le
L.N........L# lieu
..M.........# location
...........M# lunch
.L.M.....M.M# m
...M........# maart
..ML.......M# maggio
.........M.L# mai
M..........L# march
MM.........L# mars
.M..........# martedì
........M...# marzo
MLM......M..# may
M.L.M.......# mei
L.....N.....# mensuales
M..L.......M# merci
.M.........L# mercoledì
MM.......M..# min
MM..........# mins
M.LL.......N# minute
.M.......M..# minuten
M........M.M# minutes
KL.......N.N# minuti
M..L.....M.M# minutos
.M.........L# mon
.L...M.M....# months
M.M...M.....# märz
..M.........# na
M.M........L# nd
LLL.L.NN...M# netti
L..........N# neue
...........N# new
L..O.......L# nicht
...........N# nieuwe
......N....L# nights
LLKNM......N# no
LLLOM......K# non
..N........L# noon
...N........# not
L..MM.......# nov
.........M..# november
.LL....M.M.N# novembre
LO..........# o
.MMM.......K# o'clock
....M.......# oct
M.LM.....M.L# october
LN.L.......N# oder
L..L.......N# of
.L.........M# off
...........M# oktober
N.LL........# on
.N..........# oppure
LN.........M# or
..M..L.M.M.L# ore
...M.......L# ottobre
LN.........L# ou
...M........# p
..M.........# panel
.LLM....M..M# para
N.L.........# passcode
L.N.........# pause
......M.....# per
L.N........L# place
..L........M# please
M...........# pm
MLL........M# por
N.LL........# porti
M.M.........# pour
N...........# presso
N.L.........# prima
M.L.........# pt
N..L........# quai
..M........L# quarta
L..MN......L# queda
.L.......O.L# questions
.N.........K# qué
...........L# rd
..LN........# robin
..N........L# room
M.M........L# rue
M.L.........# sala
N.LL.......M# salle
...O.......L# same
L........N..# segundos
L.LP.......L# sempre
...M........# september
..LM........# septembre
L.LLM.MM...M# settembre
..ML...M....# si
M.M.........# so
L..NLM.....L# sorry
...M..M....L# st
N........L..# start
M..K.......N# statt
OMKL.......L# sur
.LL........N# t
LL....N.....# tage
MLN..L.M...L# te
.M.MLL..M..L# th
NLL....M...M# the
M..M.......L# this
M.M.........# ti
M.L.........# tijd
N..L.......L# till
..M.........# time
.M.L.......N# to
M.M........L# today
L..M.......M# tomorrow
.MM.........# tot
NL..........# trae
M.L........L# traga
.M.........L# tuesday
L.NM......LL# u
..M..L..L..M# uhr
N.........L.# um
M.........ML# un
.M.L.......M# und
LML......O.L# url
M.L........M# utc
.LM.........# uur
L..M.......M# va
M..........L# venue
..M....M...L# voor
.L.........N# voucher
.....M...L.M# we
...LN.......# we're
LM..........# wed
MM.........L# when
LN..........# which
L.M....M...L# with
.........O.K# woorden
L........O.L# word
.M.......M.L# words
M.LM.......L# work
L.........OL# works
.LL...N....M# x
............# y
..N........L# yo
..ML.....M..# you
.......M...M# your
M..........L# zum
L..N.......L# zur
..M........L# º
..MM.L......# à
M.L........M# às
K..M....M...# è
.....L..N...++application receipt
.........P.L++assessment
LLL.QL.....L++cancellation
L.....LP...L++conditional offer
K.PL........++confirmation
............++interview
M...........++invitation
KLLL......MR++none
LL....PN...L++offer
....MP..L..K++rejection
LN.M........++request for availability
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
KLLLLLRO.L.L+offer
LLL.MQ..L..K+rejection
LO...L.....M+request for availability
KLLR........+reschedule
LLL..L....PM+thank-you reply
.L...L..P..L=application receipt
LL.......P.L=assessment
L.L.QL.....L=cancellation
......LQ...L=conditional offer
KLSL.......K=confirmation
P.L........L=invitation
MMMM.......K=logit
L..........M=no
L..........N=none
LL....Q....L=offer
.....Q..L..L=rejection
KR.........L=request for availability
KLLR.......K=reschedule
..L..L....O.=thank-you reply
MMMM.......K=yes
MOJNLL..LLLN?
NL.L....N..L? #
MMLM.......L? a
LO..........? am
LN.NL......L? any
M...........? ask
L..N.......L? bitte
.MLM.LM.....? dan
OLL........K? dann
LN..........? dimmi
..L........N? i
LL.M.......M? i'd
...........M? i'll
L.M.L.....M.? i'm
..LN........? ich
M.L.L.......? if
.M.........N? ik
L..M.......M? il
LO.L........? io
L..........M? it'd
...........N? it's
MLL........M? je
L..........M? la
.N.M.......L? me
LL.........O? mi
LM..........? mornings
.M.L.......M? my
NL..........? nous
............? o
...M..M.....? same
......N....L? say
L..M.......N? se
..L...N....M? si
...N.......L? still
...........M? the
...........M? ti
...M........? url
NML.........? we
MLL........M? wir
.N..........? yo
...........N? you
NL.L..M....L? you'd
..LO.......L? zelfde
ML.........M? é
.LNNML.LLLMK@answer
KSLMLL..LL..@booking page
....M.......@calendar CANCEL
MLMN.....L..@calendar REQUEST
...L.LN...ML@decisionBy
MLMM.L..L..N@doubt
J.IKLLL...UP@from private
O..LM......L@kind meal
M.M.L....L..@kind onsite
.....M...L..@kind panel
M.MK..M.M...@kind phone
N.LLL.L..P.K@kind test
N.N.LLLL.NLL@kind video
PLQJLLL.LLLM@length 0
N.M.L..LL.M.@length 1
L...........@length 2
.M.........L@length 3
N.N...L..L.K@length 4
PJPMLL..LLLK@link
JOKL.N.MMMML@meetings 0
NLMM.L..L.LM@meetings 1
OKOLLLL..L.M@meetings 2
IKJV.L.....M@oldTime
LLLKL.....LV@own house
LLM..L....LO@passed on
O.N.LLL..LLK@phone
N.N.LL...L..@place
JLP.LLL.MLQK@re
.OKLLKM..QLK@replyBy
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
L.M.........a bit
..L...N....La bordo
L.L...N....Ma call
L....M......a candidate
LM......M...a chat
LL.M.......Ma colleague
N..........La colloquio
.......M....a conditional
.L.........Ma confidential
..LM..M...MLa conversa
MN.........La couple
...M..M.M..La data
.ML.........a day
M.....L....La de
........L..Ma decision
L.N........La domani
..L........Na dra
....MMM....La déjà
L.MMM......La entrevista
N..........La estar
...L.......Na este
N.L........La etapa
L.....M....Ma família
.MM........La few
MM.........La first
........M...a fit
LMM.........a friendly
...N........a funeral
MKM.....M...a gente
L..........Ma giovedì
.L........MMa good
.L......L..Na home
MN.........La hora
..LL..M....Ma job
M.....L....La la
MLMM.L..L...a las
.....L.N..MLa lei
...........Na line
L.....M.M..Ma lista
O..........La live
MML.....M..La look
....M.......a m
L..N........a martedì
........M...a match
N.........MKa minha
L.LLO......Ma nadie
LMN........La natter
ML..M.......a new
L.MLM......Ma nossa
..L........Na nurse
M........N.Ka one
.........N..a page
NML........La paid
...........Ma panel
LM....M.....a partir
..M.........a phone
L.O........Ja piedi
LL.........Oa pint
LML......L.Oa place
.....M....MLa pleasure
LLMO....M..La poder
..L.LM.....Na position
KM.....M.M.La pre
.MM........La proper
.LL....N....a que
...........Ma quick
L.M..L..N..La receção
.L.........Ma recruiter
NM....M....Ka retenu
L.N.........a room
.L...M......a second
.........M.Ma short
LM..........a slot
.LM......M..a small
L.LM.......Na spare
L.......L..Na su
LMLML......La sua
N........L..a system
OLL.M......La talk
MLLM..N....Ka tempo
LN.L.......Na time
NLLM..M....La trial
LLM.....M..Ma tua
L....M..LM..a tutti
M..LM.......a un
MLL..M..L..Ma una
..L.M......Ka vaga
KMM.........a vedere
L.MM.......La venerdì
.L......M...a video
.L.M...M...Ma week
N..L.......La word
L...M......Ma year
L.LM..O....La yes
LLL..M.....Ma été
MLML.MM....Laan
..N........Laan bij
NLM......M.Laan de
L.....MM...Laanbod
.L......O...aangekomen
LL.........Naangemeld
...LP......Laannemen
L......M...Oaanvraag
LNM.LLM..L..ab
.NLL..MM...Lab #
LN.MLL......ab dem
L...MM......abbiamo
.L...L..M..Mabbiamo ricevuto
.....M......abbiamo scelto
L.O........Labbigliamento
LN.L........abend
LKNMLN.....Laber
...L.......Nabierto
..MM.......Lable
..MM.......Lable to
......M....Maboard
...L......MNabout
.MLL.....M.Mabout #
.MLL.......Mabout an
L..........Mabout how
L.....M.....about it
M.L.......M.about the
M.....LN...Kabout you
LL.L.M....LOabout your
M....M.....Labove
LM.......M..above #
M..........Labove the
NL.L........abrazo
....M.....M.abraço
..L...M..M..abril
M.L.........abril a
L.N......M.Kabril de
.....N.....Labrimos
M...........abrir
....OL......absage
ML...LM....Laccept
N..L........accept decline
M...........accept or
L.M...NM...Kacceptance
KLOL.M.....Maccepted
K.O.........accepted interview
L.O..M.....Laccepted this
..L........Naccepted your
K.P........Laccepting
....L......Maccount
...LM.......accountant
.N.........Laccounting
.KM.......M.accueil
........N...accusé
........N...accusé de
.L.M.L.....Macht
M.LM....M.MLacknowledge
L.......M...acknowledged
L.M..L..O..Lacknowledgement
N..........Lacompanhar
........O..Lacquisita
.M.........Lacquisition
.L.........Macross
.L.........Macross your
LM..N...M..Kaction
.M......M..Laction needed
N.L........Lactual
.....N..L..Lactualización
L.N...M....Lacuerdo
L.M..L..N..Lacusamos
L.M..L..N..Lacusamos a
........N..Lacuse
MNLM.......Kacá
N.LLML...MLLad
P..........Jada
M..........Lada we
O.L........Lada your
L.M.....M..Madd
L.N.........add to
L.NL.......Madded
L.OL.......Madded to
N..........Laddress
......M..M.Ladjunta
L.....N..M.Ladjuntamos
LK...LM.LM.Nadjunto
.L....N....Madjunto la
N..........Ladjustments
M.L...M....Ladministrador
...........Madmisión
L..........Nadmission
L..........Madmission interview
K.......L..Padmissions
L..........Madmissions interview
L.......NM.Ladmitidos
L..L.......Oadmitted
.L......L..Nadoption
K.P......M.Kadresse
...........Madviser
O..........Kafdelingshoofd
.LN.........afgesproken
L.LMN......Lafinal
...LMM.....Mafraid
KL.M.......Nafspraak
M...LM.....Lafter
LNLLLMM....Nafter #
.LLMNL.....Lafter all
.....M.....Lafter careful
NL.........Lafter school
.........M.Lafter that
..LM.M......after the
LM....M.....afternoon
.N.........Lafternoons
..L......M..afterwards
.LLM.NL....Magain
M....M.....Lagain for
....LO.....Lagain in
LMNM.......Lagenda
L.N........Magendada
..L.....M...agora
.....MM..L.Magosto
.....N.....Lagradecemos
.....M......agradecemos a
.....L....O.agradecimento
.....L....N.agradecimiento
L...MM.....Lagradezco
L.MM......MLagradeço
L..M......MLagradeço a
K.P.L.M....Lagreed
L.M.........agreed on
...........Magreeing
...........Magreeing to
L..N.......Lagua
....M......Lahead
LM..M...MM.Lahora
MM.........Laimerions
N.LL......M.ainda
M.LN..M..L.Lal
M..........Lal #
OM.........Lal bar
M.LL..M....Lal colloquio
L...MN.....Lal final
L.KQ.......Lal martes
MNL........Lal taller
L.O........Lal telefono
.L.M.......Mal viernes
.......N....alcohol
L.....MM....alegra
LLL........Nalergias
L....M.....Nalguien
..LL.N......alguém
L.N.M.......alice
K.MMN..M...Kall
L.N........Lall good
L.LNM......Lall interviews
....L..M.M.Lall of
L.N........Lall set
M.LLN.......all the
MM.........Lall times
.MMM....ML.Kalla
L..N........alla stessa
M..M.L.....Malle
M.MMLL..L...alle #
ML..M......Lalle ore
N.ML..L...NKallebei
.M.M.......Lalleen
L.M...M..MMLallegato
LL........MMallego
KLMM.M..M...alles
..LN.......Lalles gleich
...LMN.....Lalles gute
J.RL.......Lallora
L.N........Lallora a
....M.......along
LMMM.......Lalors
..LMMM.....Lalready
MLLLL.MM.MLLals
LL....M...LMals je
.M..........also
P..........Kalso there
....N......Lalter
L.LP.......Lalteração
..LM........altijd
KLLM..M....Oaltrimenti
LL.........Nalumni
L......M...Malvast
LL..M......Nalways
M.......L...am
.LM.........am #
M........M.Lam and
..NL..M....Lam at
LOLL..M.....am besten
.ML.M.......am dienstag
M.L.......M.am donnerstag
L.N........Mam empfang
.....N......am ende
.L.M.......Nam freitag
LO.........Lam liebsten
M.KM......M.am mittwoch
.LLM........am montag
L.LM.......Nam on
LM.........Mam or
M.........MLam please
.......M...Lam pleased
L.M.........am pt
L.L..M.....Nam sonntag
NLL........Mam the
L.LM..M..M..am to
..........M.am writing
M.ML.......Mamanhã
LM.........Mambos
..M........Lamsterdam
M..L......L.an
LL...L..L..Pan application
M....N.....Lan assessment
.MO........Jan der
O........L.Lan engineer
MM.L.LM.....an hour
K..........Nan informal
L..........Nan interpreter
MMLL....M...an interview
...........Man offer
.........M..an online
LO.........Lan welchem
.LL..MM....Mana
L.M......M.Kanalista
..M......M.Lanalista de
.L.M..L...M.analyst
LLL...MM...Manbei
.LMM......M.anche
.LLM.M....M.ancora
...L.......Mand
LOLL.......Mand #
.ML...LM.M..and a
..........LOand ask
.LL........Mand bring
M.LN.......Land chat
.....M....M.and for
M.L..O....LLand forth
....NL......and good
NM.........Land have
..L........Nand how
MMLMM......Kand i
.....M.L..MLand i'd
MOLM.LM...LKand i'll
..LM.M......and i'm
..LMM...M..Land i've
LN........LLand in
L....M..M.MKand is
N.N........Kand me
..L........Nand meet
K.M....MM..Mand mr
M....M....MLand my
M.ML.......Land myself
LLLM.....MMMand no
.L.MML.....Land not
MMM........Land one
.MM........Land our
L.....M....Land pick
.......N...Land proof
......M....Land return
.......M...Mand see
.........M..and send
......M....Land sign
M...M......Land so
N.MM.......Kand talk
L..L.....M.Mand tell
M.L.......MLand thank
..M.........and that
.LLL.M.M.L.Mand the
.MN..L..LM.Land then
MLL......M..and two
N..........Land want
.....L....NLand wanted
.NL.M......Land wants
LLL.MMN.....and we
NML........Land we'll
....NL......and we're
LN......ML..and wednesday
LL.........Nand what
..L.....M...and will
L.L.......M.and wish
....N..M...Land with
.M..........and would
ML.L.M...ML.and you
L.M.........and you'll
..L..M.....Mand you're
LL....M.M...and your
LMM.........andar
L.LO.M.....Lander
...N.......Lander tijdstip
L.LM........andere
L..L.N......anderen
L.LM.N......anders
.N.........Lando
M..LM......Landre
L.M........Mandrea
...........Mandrebbe
..L...M..M..anexo
L......O...Langebot
........N...angekommen
L..........Nanmeldung
M.L..L.M....ann
M.L..M.M.M.Lanna
L.M.LM......anneke
L.N........Lanneke and
...........Nanni
...L.NM.....anno
L...M......Mannual
......M....Mannuel
L...O......Lannulation
....N.......annullamento
....M.......annullare
...LO.......annullato
....N......Lannulé
...........Oannunci
.LLO.M.....Lanother
.M...M.....Lanother candidate
...N........another day
...M........another time
L..........Nanrufen ?
L..L....MN.Lanswer
.L.......M.Manswers
ML.......N.Lanswers to
L..L.....M.Mantes
...L..LM.M..antes de
LL...LM..M.Mantes del
L......N.M.Lantoine
.L...LLML..Oantrag
.....L....OLantw
...LN.......anulada
LNL......M.Lany
LN.ML.......any day
LN.........Lany evening
L.LNM......Lany inconvenience
L.LN........any more
LNLL.M......any of
...L.L..NM..any time
..L..M.....Manybody
M..LO......Kanymore
L.LMMLM..M..anyone
L....L...M..anything
LM.......M.Lanytime
.L...M.....Nanyway
.M.L.L......ao
KMM........Maoife
L.....M....Maoût
NLL....M...Laparece
MLL........Napart
LL.ON......Kapologies
.L.N.......Lapologies !
L..L.......Napp
L..........Nappartement
M.L.........appear
N..........Lappear before
M...M......Lappel
L.LN...M...Lappena
L.L..M..MM.Mapplicant
LL..LM..MM.Mapplicants
M.LLLM..N...application
M.......M..Lapplication and
..LL.L..NL.Napplication for
.....L..N...application is
...........Mapplication received
.....N..L...application status
........M...application submitted
.....L..N..Mapplication was
.....M.....Mapplications
M.L..M..M...applied
.....M......applied for
........N..Lapplied on
ML......M...applied to
LLL.MM.....Napply
LL...M.....Napply for
........M...applying
M.L.....M...applying for
............applying to
....M.M....Lappoint
......M.....appoint you
KLLLM.M....Oappointment
LL..M......Mappointment with
...L.......Mapportez
L....M....NLappreciate
..........NLappreciate your
.M...M.....Kapprentice
LL....M....Oapproved
LL.LM......Nappuntamento
...L.......Mapresentar
.....LM.....april
M.M........Lapril #
..L......M.Mapril at
.L.L..M.....aprile
..NL........aprile ore
.MM...M....Kapron
.M..LM.....Laprès
LO.........Laprès #
MMML.......Laprès le
.L.M..M.....après midi
......LO....apto
NMLM.......Laqui
M..........Laqui na
MM.........Laqui é
L.LN........aquí
L.L...P.....arbeidsovereenkomst
L..L..O.....arbeidsvoorwaarden
L.L........Oarbeitgeber
L.L...N....Marbeitsvertrag
LML..L.M..LMare
M.M........Lare able
M....M......are at
.M..........are best
..M....M...Lare booked
LMLL..M....Mare in
L..........Nare interviewing
M.L........Mare invited
.....M...M..are no
..N.........are on
..L...M....Mare pleased
N.L........Lare requested
..L......N.Mare scheduled
..N........Lare set
L.N.........are the
.MLL.......Nare you
LM.L.....M..around
M........M.Laround #
LN.....LM...arrange
LM..........arrange a
........N...arrange an
M.L.....M..Marranged
M.L........Marranged for
L.MNL.......arrangements
..M........Larrival
.L......O...arrivata
..M.........arrive
.L...L..P...arrived
........N...arrived safely
.N..........arrives
L.......N...arrivée
.L.L.N......art
LM.M..M....Karvo
KLM...MM.M.Las
..LM........as #
L..M.......Mas a
L.OLL.......as agreed
..LO.......Las before
.LM....M....as discussed
L.M.........as i
......N....Las our
L........M.Mas part
L....M.....Mas perguntas
.......M....as soon
..ML...M.M.Kas the
L.MM........as we
M...........as well
L.NL.L.M..MLas you
N.L........Laside
M.........MLasistencia
.LMLL.L...LNask
L..........Nask about
N..L........ask for
N.M........Lask you
M.........M.asked
.M........M.asked for
M........M.Lasked to
LLM....M.MMLasking
L.LL.....M.Nasks
N..L..M....Kaspettiamo
L.N.........aspetto
M....M.....Lassessment
MM...M...L.Kassessment centre
..M.....ML.Lassessment day
.L.M.M.....Kassim
LL....MM....assinar
L.L........Nassinatura do
.MMM.......Kassistant
..M........Lassistente
......M....Lassociate
L.......M..Massume
........M...assume that
LL.....M....assunzione
.LM.MML...L.así
..MLMM....L.así que
M..M........at
ML.M.L.....Mat #
.L.M.......Lat a
L..........Nat about
LMLMM....M.Lat all
.L..M...N..Lat any
M..M.......Lat eleven
..N........Lat gate
...L........at half
.LLM.......Nat nine
.L.M.....M..at noon
..L........Mat our
L.........LNat reception
L..........Nat st
M.LMM.......at ten
M.N.L.L....Kat the
........N...at them
L....N...M..at this
L.L......M.Nat your
..LN.......Latelier
L.L........Natendimento
L.N.......M.attach
.LL...M..M..attached
......M.....attached please
...........Mattend
M..........Lattend for
M..........Mattendance
.....M......attending
.M...L..L..Mattention
N..........Lattire
K.ML.....N.Laté
.L.....M.M..até #
LNM.........até amanhã
.L......MM..até domingo
LLM...LM....até lá
.LN........Laté quinta
LMM........Laté sexta
.M.M.......Lau
NM.........Kau #
...L.M..MM..au poste
.L...N..L...au printemps
...L......MMauch
L.LM.LL..M..aucun
M..........Maudition
L..L.......Nauditions
..LO.......Lauditors
LL.M.M......auf
..MM.......Lauf der
L.LL..M....Mauf donnerstag
...L.N.....Lauf einen
..LN........auf mittwoch
LLLM.L...O..aufgabe
L.L........Naufnahmegespräch
..MM.......Laug
..MM.......Laug #
L..LO.......auguro
.L.L.M.M..LLaugust
M..........Laugust #
..ML...M.ML.august at
.L.L....M.M.augustus
............aula
..L........Maula #
M.M........Laura
............aura lieu
MMKM.......Laus
LMLM........aus dem
M.L.........aus der
M.....MM...Kausbildung
LL.M.......Maussi
LN..........auswahl
...N.......Mauswahlgespräch
N..........Lauswahlkommission
L..N.......Lautista
..L..L.....Nauto
M.M.....M..Lautomatisch
...M.M.....Lautre
L....M..L...autumn
MLNL.......Laux
M.ML.LMM....auxiliar
ML....M....Lauxiliar de
M.N........Lav
.O.L........availability
LNM.........availability for
KK.........Pavailable
.L.........Mavailable for
M.L..N......avaliação
LNK..LM..N..avant
MML......M.Lavant de
LM....M..M..avant le
ML..........ave
...L.......Mavec
L.L........Oavec des
LM..........avec le
L.N.......MLavec m
M.L.........avec moi
K.NM.M....MLavec mon
L..LM..MM..Mavec un
..LLM.M....Mavec votre
MM.......L..avec vous
M.L.........avenue
NL.L........avez
L.....MN...Mavis
..LL.......Navise
...LM......Kaviso
MOLL.L.....Lavond
LM.M........avonds
L....N.....Lavons
M.L........Mavril
.MLL.......Mavril à
L.N.L...MLNKaw
L.O...M....Law aw
..........N.aw danke
...LM....M.Laway
L....M.M..NLayer
L..L.......Nayunas
..L..N.....Maños
.MM..L.....Lb
MLL....M...Mbaan
N..........Kbaantje
.L.O.......Lbaby
..MLM..MM.LKback
..LM.N.....Kback and
.........M.Lback by
N..........Lback for
L.O........Kback office
......M...LLback to
.L.....M...Mbackground
.......M...Mbackground check
L..N.M.....Lbad
.....N......bad news
.L.M.M.....Mbadge
.LML........bahnhof
.L.N.......Lbaja
N..........Lbakkie
N..........Lbakkie doen
LM.........Mbanco
..M........Lband #
K....L.....Mbank
...........Mbank details
..LLM......Mbaptiste
NM.L....MLL.bar
..MM.......Lbarista
M.N........Kbarn
NM.........Lbarry
KLM........Nbart
.....M.....Mbas
..L.M.M.....base
M.L........Mbate
..N........Lbaustelle
.LM........Lbe
M..M.......Lbe #
...L.M.....Mbe a
L..M........be able
.........M..be asked
.MM........Lbe at
...LM......Mbe back
L.......M...be contacted
N..........Lbe free
N..........Lbe given
.L...M.....Mbe glad
LMLMM.......be held
N..........Lbe here
...M.L..M..Lbe in
.....M......be interviewed
L.N.........be me
.....N..L...be moving
..M.M......Lbe no
M...........be on
.LM........Mbe open
LM.....MM..Lbe our
M..........Lbe seen
.....M......be taking
M..........Lbe the
...M......M.be there
L.......LM.Obearbeitung
..N........Lbeatrice
.L...N......beaucoup
L..........Nbeca
.L.M.M......because
...M........because of
...M........bed
.L...M..M.NKbedankt
M..L......MLbedankt voor
.LLMMM......been
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
..N.........been scheduled
MM...M......been selected
MML........Lbeen shortlisted
....M.......been withdrawn
.ML.L....M..before
.M..........before #
MM.......M.Lbefore i
L........N.Lbefore sunday
.M..........before the
..M......N..before we
L..L.......Nbefore you
M.L........Nbeforehand
.L.M........begin
...N.......Lbegin at
.M.........Lbeginnen
..LN.......Lbeginnt
M..N.......Lbeginnt um
ML.....M...Lbehalf
ML.....M...Lbehalf of
M.MM.......Lbehind
..M.........behind the
L.M........Mbei
..L........Nbei der
L.N.........bei donnerstag
..LM......MMbei ihnen
LNL........Mbei mir
.LM.....M..Lbei uns
.M.L..L.....beide
L..........Nbeim
.LL.ML.....Nbeing
MLML.M..L.MLbel
.LL.......NMbel ik
.L...N....LLbel me
..M.........bell
ML.LM.......belle
N.LL..M.....bellen
M........N.Kbelow
.M..........below to
..L.........bem ?
LMLML.....MLben
..L.......NKben er
.MN........Lbench
..M........Kbene
.L.M........bene ?
L.PL.......Lbene allora
L.....N....Lbenefits
L.O........Lbenissimo
N.LLM......Lbenoemingsadviescommissie
.LL..MM..ML.bent
...........Nbent geselecteerd
.LL..M..M.M.bericht
..L........Mbescheid
....M......Lbesetzt
...LN.......besloten
O.LL.M.....Lbesoin
NLLL.......Mbesprechung
L.L........Nbespreken
K.MM.......Lbesprochen
KOLLMM.....Lbest
L.L...M...M.beste
...L......MMbeste mevrouw
.OLL.LM.M.MLbesten
.ML.....M.MLbesten dank
L.N.........bestätige
L.N........Lbestätige ich
..M........Mbestätigen
L.N........Lbestätigen wir
L.M.........bestätigung
LM...M.....Lbeter
LN.........Lbeter uit
.LLN........beterschap
L..N.......Lbeth
LNLLN.....MLbetrieb
..N........Lbetriebsleiter
LN.M..L.....better
.M.M.......Lbetter for
.MLLL......Nbetween
.MLL.......Nbetween #
L.N.........bevestig
L.N.........bevestig ik
LLN.........bevestiging
L.N.........bevestiging gesprek
.ML......M.Lbevor
..L......N..bevor wir
LL.......M.Nbewerber
..L.LM..N.L.bewerbung
........MM..bewerbung als
KMNM.......Kbewerbungsgespräch
LN.M.......Lbewerbungsgespräch lieber
ML.........Nbeworben
N.L..M.....Kbi
MMLL........bia
NML..M.....Lbianca
L.....M....Mbiblioteca
L.....O....Lbieden
..L..L..M...bien
M.LM.M.....Lbien ?
..........NLbien cordialement
........M...bien reçu
..N......M.Lbientôt
L.....N.....bienvenida
L.L...N.....bienvenue
LLL...MM....bieten
L.....MM....bieten wir
M.M...M....Lbig
.L..L......Mbij
.L...M.....Mbij de
.LLM........bij een
.MML.......Mbij je
L..K.......Obij jou
O..L.......Lbij ons
L.....P....Lbijgaand
L.....N..M.Kbijlage
.M........L.bill
LM........LMbin
.NLLM......Lbin ich
MKL.....N...binnen
MLL........Nbinnen #
........M...binnen twee
...LLL.MNN.Lbis
L.M......M..bis #
.LM...LMO..Lbis dahin
..LL.......Obis dann
.L......N..Lbis ende
N.M...M....Lbis freitag
.ML...LMMM..bis zum
LLL........Obiscuit
L..O.......Lbisher
..LN.......Lbisher #
..LL...M.M.Nbist
L.M.........bit
N..........Lbit of
..LN.......Mbitte
.M.......M.Lbitte bis
L.L...M..M.Nbitte bringen
...........Mbitte geben
L..N.......Lbitte kurz
L.M.........bitte melden
..LM.......Lbitte um
L.LM.LM..M..bitten
L.L...M.MN.Lbitten wir
P.L........Kbjr
M.ML........black
...N.......Lbleiben
K.NMM......Kbleibt
..LN.......Lbleibt alles
K.P........Lbleibt es
..M.........blessing
..LOM......Lblijft
LMM.M.......block
L.L........Nblood
L.ML........blue
N.LM.......Kbo
ML.LM.......boa
.LMLM...M...boa sorte
ML........M.boa tarde
M......M...Lboard
M.L....M....board of
K.O...ML...Lboarding
N.L.........boardroom
..L.M.M.....boas
..L...N.....boas notícias
MM.M.......Kboat
M...M.......boats
LMM........Lbob
L.NL........bodega
L.LN..M.....body
LL.N.......Mbologna
.LL...L.M..Mbolsa
.LL........Mbolsa de
..KMML....M.bom
..LMML.....Lbom dia
.L.....M...Mbon
M.L..L......bonjour
.L........MMbonjour madame
.L........MMbonjour monsieur
...LM...M..Lbonne
....M....M..bonne chance
MLLM....M...bonsoir
......N.....bonus
...L.......Mbook
LL.......M.Nbook a
.M..........book your
L.M.L......Nbooked
L.M.L......Nbooked for
L..........Mbooked in
KN.........Mbooking
M.LL.......Nboone
..L.......MNboots
MLL..LN....Lbordo
.LM.MLM.....boss
M.O........Kbotas
L.LML.......both
M.N........Kbottes
M....M.....Kboutique
M.LN........box
ML.........Lbram
..L.........branch
N.L........Lbrandt
..NL.......Lbrasserie
N..........Lbrasília
.LLLN...N...brauchen
MLLLOL..M..Lbrauchst
..M.........break
...........Mbreakfast
MML........Mbreng
..L........Nbreve
L.L........Nbreve colloquio
NM.L....MNLJbrief
..M.L.....MMbring
L.M........Mbring a
L.N........Lbring gern
L.L.......MMbring my
N..........Lbring originals
LL.L......NMbring the
..L........Nbring this
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
N.LL.......Lbuenas
M..L........buenas tardes
...L.L....N.buenos
.....L....N.buenos días
..M.M.......building
L........N..buon
L........N..buon lavoro
L..LM......Mbuona
M..........Mbuonasera
NML..L..L.MLbuongiorno
O.L........Kbuongiorno il
N..L.......Lbuongiorno può
........M..Lbureau
L..N........burst
L.O........Lbus
NNLL....M..Kbuscamos
M...........business
N.L.........business attire
M..M.......Lbusiness partner
L..........Nbuste
L..........Nbuste paga
MML.LNM.L.LLbut
....LNM....Lbut no
.....M.....Lbut the
.....M......but we
N...........buy
L..........Mbuyer
M.L......M..by
L...........by #
.....L.....Mby a
.........M.Mby friday
L........O.Lby monday
L..L..MM...Mby on
...........Mby our
L..N........by phone
N..........Lby return
M...........by sunday
M.M..LM..L.Lby the
......M.....by thursday
.M.........Lby tomorrow
.........M..by tuesday
L.........MMby video
M.........MLby your
N.L.........by zoom
M..M.......Lbâtiment
L..........Nbénévole
.L...M.....Mbúsqueda
LL.........Obúsqueda de
...M..M.....büro
.MM..LL.....c
L.........MMc #
.MM.L.MM..MJc'est
L.N........Lc'est calé
K.OL........c'est noté
L.....O....Lc'est oui
.L.LM....M.Mc'è
L.MLN.......c'è più
ML.L.....M.Mca
M.L......L.Lcabin
L.......MM.Mcada
L.M...L....Ncafé
L..L......MMcaio
N..........Lcais
N.......M..Lcaixa
L.M........Mcake
K.P.........calendar
.MN........Lcalendar hold
L.N.........calendar invite
LM......M..Lcalendario
.L.........Mcall
..M.........call #
L..........Mcall ?
L..........Mcall for
N..........Lcall letter
M.LM......L.call me
..M.........call the
..LL.......Ncall us
M.....M....Lcall with
ML.......M.Lcall you
.L.M.....M.Kcalled
M.......MM.Lcalled for
...M.......Lcalled to
LM....M.M..Lcalma
L.O........Lcalé
L..........Ncambiar
L..N.......Mcambio
L..M.......Mcambio de
.LLM......M.came
.L.........Mcame across
L..O.......Lcame up
.........M.Mcamera
O.L........Kcameriere
MML.M......Kcampus
.ML.L......Mcan
LM.........Mcan come
LMLL..M..M..can do
N...M......Lcan i
L.M........Mcan meet
LM..........can offer
N.L..M.....Mcan see
M...........can talk
P.LML.M....Jcan u
LLLNL.....MNcan we
MMK...M....Mcan you
.LLMM.LM....can't
...M........can't do
L..........Ncan't make
...LNM.....Lcan't take
L..........Ncanada
L..........Ncanal
L.M.M.......cancel
...LO......Lcancelada
....N......Lcancelamento
..NL........cancelar
....N......Lcanceled
L...OL....MLcancelled
...MM......Lcancelled by
....M.......cancelled the
O..L.......Lcancello
..M..N.....Lcandidacy
L.M........Mcandidat
..M..M......candidata
K.M........Ncandidata a
..LL.M.....Mcandidate
...........Mcandidate for
.LL..M..MM..candidates
.....O.....Lcandidates and
L..........Ocandidates for
.........M.Lcandidates who
........M...candidates will
L.........MNcandidati
L..L...M...Ncandidato
........M..Mcandidato a
L.L......M.Ncandidatos
N.L.M......Lcandidatou
LL......MM.Ncandidats
.NLL.ML.N.LLcandidatura
........M...candidatura a
........M..Lcandidatura per
........M..Lcandidatura recebida
ML...M......candidaturas
.MKLLM..MM.Lcandidature
........MM..candidature au
.....N.....Lcandidature for
LL.N.M......cannot
L..N........cannot do
.L.P.......Lcant
L..........Mcanteen
O.L........Lcantina
M..........Lcap
..L........Mcapire
M.M......M.Lcapo
MM.........Kcapt
..M.........captain
.L.........Ncar
ML..M.M.L..Lcara
.LN........Ncard
K.O.........card and
............care
L.L........Ncareer
.....M.....Lcareful
M.L...N.M..Kcargo
M.....N.M..Kcargo de
.LMM........carla
M.L..M......caro
L.LO..M....Lcarro
..M.........carry
N..L.LMM...Kcarta
L.....NM...Lcarta oferta
.L........MNcarte
M..L........cartão
L....ML..M..cas
..M...M..MLLcasa
..ML.....M.Lcase
LLML.....N.Mcase you
..NL.......Lcasi
KL...M..M...caso
L.LM..M.....caso de
L.L........Pcasting
......M....Lccnl
L.....O....Lcdi
......N....Lcdi #
.M.M..L....Lce
L..N........ce jour
L.LMMM....NKce matin
LMN........Lce message
M.LM.......Mce que
LN...M.....Lce qui
.LL........Ncedar
L.LM.M......cela
L..M........cela vous
LL.L.....O..celular
...........Mcentral
N.M......L.Kcentre
L..........Mcerca
L..........Mcerca de
N.LL.M..LM.Lcerchiamo
L......M..MMcertificado
KLN...LNM...certificate
.......MM.MKcertificates
.LM.......LNcertified
..M.........certo
K...M......Mcette
LN.........Mcette semaine
ML...L.....Mcfo
.M...M.....Lchair
M.L.........chair of
L..........Nchairs
.........M.Lchallenge
MLNL....M..Kchama
..L.M......Mchance
KLMO........change
L..N.......Lchange of
L..NM......Lchange to
KL.N....L..Mchanged
L.ML.......Nchanged the
L.MO.......Lchangement
L.M........Lchanges
O..........Lchapel
..LL......MNcharla
M.ML..M....Lcharlamos
.M......M...charlar
..L........Mchase
....L......Mchat
M...........chat about
.L.........Mchat this
.........M..chat with
M.M........Lchaussures
M.L..M...L..che
LN.........Lche giorno
OL.........Kche ha
LLM.MM..L...che il
L..N.......Lche per
LLL....M.M.Ncheck
.......N....check and
L..M.......Ncheck in
L..........Ncheck the
L.N........Lchecking
.......N....checks
..K.....M.N.cheers
..L.....M.MLcheers for
M.NLML..M..Kchef
M.MLM......Lchef de
N..L.......Lchefe
N.L.........chefe de
L.L........Nchegar
..L........Nchegue
N.L.M......Lchemistry
..LL..M....Ncher
N..........Lcherche
.L.L.....M.Mchez
.LM.........chez nous
.L.L....MM.Mchi
.N.L.......Mchiacchiere
..LL.......Nchiami
NLL.........chiamo
..N........Lchicago
.L.......N..chiediamo
NML........Lchief
..........MLchildren
L.M.M......Lchiuso
NL.........Lcho
.OL....M...Lchoice
.OL........Lchoice of
LN.......M.Lchoices
.L...N......choisi
KM...O..L...choix
.M..........choose
.M.........Mchoose a
K.N.........choosing
L.O........Lchoosing a
.....N.....Lchose
.....M....L.chosen
.LM.M.......christmas
L.LL.M....M.chère
MNL..M.ML..Jci
NL.LMO.....Kci ha
.NL.........ci sono
MM.L.LL..M..ciao
LO.........Lciao elisa
NL.L........cinco
L.M.........circa
...........Mcita
..L........Mcita con
..LL.......Ncita del
..N........Lcitofono
.L.........Nclaim
.LL........Nclara
M.L........Mclass
....L......Nclass cancelled
....L......Nclass on
L.....M....Mclasse
M....L.M..M.clean
...L...M....clear
L......M...Mclearance
...M.......Lclerk
L..........Nclic
.LM.M.......client
...MM......Lclient has
M.L.........cliente
L.M....M...Lclinic
M..........Lclinical
M.M........Lclinique
K.M..M..M..Mclose
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
L..........Mco
L..........Mco op
K...L......Ocoach
LLL......M.Ncode
...L.....M.Mcode #
M.K...M....Mcodice
M.K...M.....codice fiscale
MLML.....M..coding
.L.MLM.....Mcoffee
.LM..N......coffee with
..LNM......Lcoiffeuse
ML.L.N.....Lcoisa
L..M........col
.ML.........cole
M.M........Kcolegio
LLMM...M....colleague
K....M.....Mcollega
..L........Ncolloqui
...M.......Lcolloquio
MN.........Kcolloquio ?
M..........Mcolloquio con
L.MM.M.....Lcolloquio del
K...M.M....Mcolloquio di
M..MM......Kcolloquio domani
P.LL.M.....Kcolloquio il
NL.........Kcolloquio in
...........Mcolloquio per
.N.........Lcolloquio propongo
L..........Ncolloquio relativo
N........M.Lcolloquio si
NLM........Lcolloquio è
.N.........Lcollègue
...LLM......com
...........Mcom a
...L.M......com o
KLRM.......Kcombinado
LLO........Lcombinado até
..NL.......Lcombinado então
..L........Mcome
..L........Ncome along
..LL.......Mcome and
L..NL......Mcome at
L...M......Lcome back
K..L.......Ncome by
K.NM.......Lcome d'accordo
K..........Ncome da
N.L...M....Lcome down
LML.........come first
MLL.N......Lcome in
L.ML......MMcome on
...LO......Lcome saturday
.M.L.......Mcome to
L.LN..M.....come tuesday
M..M.......Kcome up
M.LM......MLcome with
L.N......M..comercial
ML.L...ML...comes
M.....M....Lcomeça
MM.L........comigo
KLNN.M.....Kcoming
...MLM.....Lcoming in
.....M..M..Lcoming to
L.MLN.......coming up
.L.......L.Mcomité
KMM...M...M.comme
LLN.......MLcomme convenu
...N.......Lcommencera
N.KM........commercial
MML........Lcommis
M.M........Kcommissie
ML.....N....commission
L....M.....Mcommissione
M....M..L...committee
.....N...M.Kcommittee has
N.......M..Lcommunication
...MLLMML...como
LNM........Lcomodo
............company
..L........Mcomparecer
......N....Lcompensation
......LN....competente
......LMMM..complete
.........M..complete the
M........M..complete your
.....MML...Lcompleted
L..N........compreensão
L.L........Ncompromis
L....LMO...Lcompter
......NM...Lcompter du
MLLLNL..M...comune
..L.MM.....Lcomunica
..L.MM.....Lcomunica che
...LM.......comunicarle
....M.......comunque
.....M......con
...LM...M..Lcon el
...........Mcon i
ML.........Mcon il
....LML....Mcon la
M.MM.......Lcon me
.....N.....Lcon más
..L........Mcon su
.LL..L.....Ocon tu
.LLM......MNcon un
L.LM.......Mcon usted
..L..N..M..Lconcluída
.....O.....Lconcluída a
L....M..N..Kconcorso
L..LN...M...concurso
......LN...Lcondicionada
.L....N.....condiciones
.....LLN....condition
.......M....conditional
.......M....conditional offer
.......M....conditions
.M.M..L.N..Lconductor
...........Mconference
K.P.....M..Kconferma
..M........Lconferma appuntamento
..L........Nconfermata
L.NL........confermato
........N..Lconfermiamo
......M...MLconfermo
L.M.........confermo il
L..........Nconfidencial
LL.........Oconfidential
..........MMconfirm
M.L........Mconfirm attendance
NLL........Lconfirm by
L.....ML..M.confirm that
L.M........Mconfirm your
...M.......Mconfirma
.LM........Mconfirmación
..M.........confirmación de
K.N.........confirmada
K.P........Lconfirmado
L.N.........confirmamos
L.M.........confirmamos a
LMM.....M..Lconfirmation
........N..Lconfirmation #
L.N........Lconfirmation de
L.M...M....Lconfirmation of
L.NM........confirmação
L.M.........confirmação de
N.....LM..MLconfirme
..L.......NLconfirme ma
L.N........Lconfirme votre
L.M....M...Mconfirmed
L..........Mconfirmed for
M.L.........confirmer
N..........Lconfirmer votre
KMM.......MMconfirming
L.L........Nconfirming our
..ML......NLconfirmo
L.........N.confirmo a
L.M.....M...confirmons
L.N........Lconfirms
L.N........Lconfirms your
L.........MMconfirmé
...M.......Lconflict
N.L...MM...Lcongratulations
ML....M.....congratulations !
NM.........Lconhecer
M.ML.......Lconmigo
MML........Lconmigo y
O..L...M...Kconnosco
.MLLM......Mconocerte
MM.........Lconoscerla
.........M..consegna
.OL........Lconsegue
.LL..M.....Mconseil
L........M.Mconseillère
LML........Mconsigo
..L........Nconsular
..L........Mconsular section
.L.........Oconsulente
L.KL..LM...Nconsulta
LLL........Oconsultation
L..........Nconta
L.M.....M..Lcontact
.....M..N..Lcontact you
L.......M...contacted
ML.LMN..M..Lcontacto
.M.L...M....contigo
L.....LO...Lcontingent
L......N...Lcontingent upon
L.LO.......Lcontinua
KLML.LOM.L..contract
......N....Lcontract zit
K.L........Ocontractor
L.....N....Mcontrat
.......N....contratación
L.KL.LPM...Mcontrato
L.....N.....contrato a
L.L...N....Mcontratto
NML......M.Kcontrol
M.ML........controller
.M........MLconvenient
LLN.......MLconvenu
...L......M.conversa
...........Mconversa com
.L..M.M...M.conversa de
.NL.........conversar
MLM.......MLconversation
M.L.........conversation with
..L..M......conversations
.N.........Lconviendrait
.M.........Nconvient
N..M..M...MKconvite
M.....M....Lconvite para
L..........Nconvocamos
L..........Nconvocation
L.L.M......Mconvocatoria
........M...convocazione
L..........Nconvoquée
..M..M.....Lcoo
L.......MM.Lcook
M...M......Kcooperativa
...M.......Lcoordenador
NML........Lcoordinadora
LO.........Lcoordinar
.M......L...coordinator
MM.....M...Lcoordinatrice
ML.....M....copia
L......M.M..copy
..N........Lcor
M.........MLcordial
..L.......NLcordiali
..L.......NLcordiali saluti
.M.....M..MKcordialmente
........N..Lcorrectamente
ML...LLNM...corso
LLLM.L.MM..Ncosas
NL..........così
LMLNM.......coucou
LNL.L.....LNcould
.N.M.......Kcould do
K..........Ocould i
.....N.....Lcould only
L..........Ncould we
LNL..L.M....could you
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
N.LL..M....Lcraig
....ML..L..Mcredit
NM.........Lcreek
.MM.....ML.Kcrew
N.LM....M..Lcrewing
L....LLOM..Lcriminal
N...M......Lcross
.MM.........créneau
.M..........créneaux
NL.L..M.....ct
MMM.......LLcto
LN.L.L.....Lcualquier
LMLO.......Lcualquiera
N.......LM..cuando
ML.M......MKcuanto
M.N........Lcuarto
LMML.M......cuatro
..M.........cucina
M.LL........cuentas
LL.........Ncuestionario
.M...M.....Lcui
M...........culture
.M.L........current
M....O.....Kcurricular
.M......L...curriculum
M.LL....N...currículo
........M..Lcurrículo para
LL.........Ncustomers
L..........Mcut
LO..........cuál
LQ.........Jcuándo
..LL..L.N.LNcv
L..........Ncv and
........N..Lcv per
L..........Ncvs
OML..MM....Jcá
M.L...M....Lcá na
..ML...M....cédula
L..........Mcódigo
.L......M..Ncómo
L.OL...N...Lcôté
M........L..d
..M....M...Ld #
K.O........Ld'accordo
K..........Nd'admission
...M..LN...Ld'agent
......LN....d'agent de
..L........Md'apporter
L..L..MM...Md'embauche
...........Md'entretien
......MN...Ld'ici
M...........d'identité
NL........MLd'infirmière
M.KM..LM.M.Ld'un
LM.M.....M.Ld'une
M..........Ld'une pièce
L...MN......d'être
.....N......d'être venu
LMLM........da
M....M.....Kda entrevista
M.L.........da manhã
...M.......Lda sua
M...L.LM...Kda tarde
.ML.........da vaga
M.LM..M....Kdaan
.LMM.M.....Ldaar
MLL..L..M..Mdaarna
OLL.........daarna een
L.LN.......Ldaarom
M.LM........dabei
.L.M..L.....dag
.O...L.....Ldagdeel
.M..M.......daher
.LM...LMO..Ldahin
L.M....MM..Kdal
LM....MMM..Ldal #
M..L....M...dalla
LM.........Mdalle
LM.........Mdalle #
L.M.N......Ldamit
MMM.LL.....Ldan
NL........MLdan hoor
...N.......Ldan is
N..M.......Ldan praten
L.O........Ldan zie
..N........Ldan zien
.L........LOdana
..ML.L..N...danach
NM.........Ldanach setzen
NLL.........danielle
L.LL....M.O.dank
..L.......M.dank für
..L.......NLdank voor
MLL.LML..MNLdanke
.....M......danke dass
.L...L...MM.danke für
M.OML...LL.Kdann
L.O........Ldann bleibt
N.L........Ldann reden
MM...L.....Ldanny
L..........Mdans
L..M.L.M.M.Ldans la
K..L.M.....Ndans le
MM.........Ldans nos
.MLL.......Mdar
L..........Mdar um
.M.........Mdario
...M.M.M...Kdas
.M.L........das #
N.L........Ldas ?
M.L.........das bei
L....L....NMdas gespräch
LLM..NLML..Mdass
L.OL.......Ldass es
.....M....MMdass sie
L..M.M...L..dat
.M...ML.....dat je
.L.M....MM.Ldata
M.ML........data #
L..M....LM.Ldata analyst
..L...M.....data engineer
...........Mdata entry
........N..Ldata scientist
...M.L......date
OLL.........date #
N.LL.......Ldate de
LL......M...date is
LO.MLL.....Kdates
NL.....M...Ldatum
O.LL.......Ldatum #
...........Mdauer
.LL...LM.M.Mdauert
L...........davide
L...N.......davvero
LOLNL....L..day
LM.M........day and
L.L........Nday is
N..........Lday on
..MM.......Lday with
LOL.LLM.....days
LN........L.days in
MN.......M.Kdazu
L......N....dbs
L......N...Ldbs and
......LM....dbs check
............de
.L..LLM..M.Mde #
..L..LM.MM..de abril
K.N...M....Lde acuerdo
...........Mde admisión
L.L........Nde admissão
.....L..N..Lde admitidos
.MMM.......Kde agenda
M.L...M..L..de agosto
..LLM......Mde amanhã
......N....Lde arbeidsovereenkomst
......MM....de auxiliar
N..........Lde brasília
NL.L......NLde ce
...L.......Nde cita
O.K........Lde comedor
..M........Lde commissie
L.L.M......Mde demain
N.L.........de empleo
..L........Nde espera
....N.......de existir
LL....M.M..Lde functie
L....M..M..Mde gesprekken
...M....M...de heer
..LMM.....MLde hoje
...M.......Lde hora
...M........de horário
L......N...Mde ingreso
L.M.M.......de jeudi
..M........Lde julho
K.M.........de julio
M..L........de junio
M..L....M..Lde la
..L.M......Mde las
.MML.......Lde loods
LNL...M.....de manhã
N..L..M.....de marzo
M..M.......Lde março
M...........de mayo
LL.MNL......de mañana
L..O.......Lde mercredi
LMLN........de nieuwe
.M.M.M..L..Lde nous
.MLL..M....Mde noviembre
M.LM.......Lde outubro
....M.M....Lde personal
MM.........Lde planta
N.L........Lde plenos
.L.LM.N.....de poste
.L....M.....de prueba
..LN........de quarta
L..MNM.....Lde quinta
MM.........Lde recrutement
......N.....de refeição
........N...de réception
..L........Mde salaire
MMLL.......Lde semaine
M.LL........de septiembre
ML..L.......de service
M.L........Lde serviço
LLLM.....M..de setembro
...MN......Lde sexta
M..L....M...de su
......LN....de sûreté
LMM........Lde talento
LNL.M.N....Kde te
...........Nde ti
.......M....de trabajo
..L........Mde trabalho
.M...M..L...de tu
...........Mde turno
L..LMM......de vacature
L...N......Lde vendredi
...LM.......de verdad
LM.......M.Lde volgende
ML........M.de vos
K..........Mde votre
M..LM.MM...Kde vous
L.......M..Mde week
N..........Lde winkel
LL......MM..deadline
..MML.......dean
L..........Ldear
N.LM.......Ldear ada
L....M...M..dear applicant
M.M...M....Kdear dr
.LL........Odear mr
LL.LM.M...MMdear mrs
LM..L.....N.dear ms
..LMM......Ldec
..LMM.......dec #
M.MM.M.....Kdecember
M.M........Kdecember #
.LLL.L..LM.Odecide
L...NM.M...Ldecided
L...MN.....Ldecided to
LLM..M..L.M.decidimos
....LMM.L.M.decision
....M.......deciso
N.......M..Ldeckhand
NLLL..M.....decline
N..........Ldeep dive
LLN....N...Ldefinitivo
..M.....N..Kdegli
L.L...L....Mdei
..L...LM...Mdein
...L....M...deine
LL......MM..deine bewerbung
N..L........deinem
L........M.Mdeiner
....M.......deixou
....N.......deixou de
..LNM......Ldejamos
...N.......Ldejamos para
L......M...Ldel
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
N.L........Ldell'artigianato
N.L........Ldell'artigianato #
M.....L....Ldella
L.OL.M..L..Ldella sua
..L.....M..Mdelle
LN.....M...Ldelphine
MM.L........dem
MM...L......dem #
.LNMM......Ldemain
L.M.........demain #
N...........demain matin
L.MKN.M....Ldemain à
.LL........Ndemande
M.M........Ldemandez
.........N.Ldemandons
N..........Ldemi
.LM........Ndemi heure
N.K........Mdemo
..L...M..M.Kden
NL.M......L.den #
M.........MLden termin
LL....NM....den vertrag
LMMLM......Ldenise
.NN..L.....Kdenn
.OL........Ldenn mal
.MLLM......Mdentist
M.L.M.......department
.......N...Ldepends
.......N...Ldepends on
......M....Kdepois
L.....N.....depois da
.N.........Ldepois das
LL.L..MM.M.Ldepois de
..L........Ndeposit
..M........Ldepot
..MM.......Ldeputy
...........Lder
.M.M........der #
M.M........Lder früh
N..........Kder kanzlei
......MM....der vertrag
LM...L.....Mder woche
...L.......Nderek
L....M.....Mdernier
L.L........Nderniers
L.NM.M.....Kderrière
..M..M.....Ldes
..L........Mdes candidats
L.L........Ndes fêtes
.M.........Ldes soins
L........N.Ldesafio
N.L.......M.description
L.LN.......Ldesculpa
L.....M.....desde
NLLM.M.....Ldeshalb
..M........Ldesign
..L...M..M..designer
...........Mdesk
MLM..M.....Ldespués
.....MM....Kdespués de
........MM.Ldesta
.MM.........details
..M........Ldetails for
..N........Ldettagli
L.....M....Ndetto
..L.L..MLMMKdeux
M.ML.......Ldevant
.M...M.....Kdeveloper
L...M.......devo
..LM.M......deze
O.LL.......Ldeze brief
.L.........Mdeze week
L.L......O..dezelfde
L.L..M...M.Mdezember
L...........di
L...MM.....Mdi #
......M.....di assunzione
..MLM.......di domani
..L.M.M.....di giovedì
..M........Ldi gruppo
.M.L..L.....di lavoro
MLM...M....Ldi martedì
L.M.......M.di mercoledì
L.M.....N..Ldi partecipazione
.L....M..M.Ldi un
...M.......Ldia
MLM........Ldia #
N...........dia de
M.L.........dial
..L........Mdial in
M.M........Ldiary
O.L........Ldiary at
.N.........Ldias
.M.M.......Ldica
NLL....M...Ldice
LL.M...M....dicembre
MM.L...M.L.Ldich
..L.M.......dicht
.LLLM......Mdid
...........Mdid you
LL...M......didn't
.....M.ML...die
.LN........Ldie haustür
.L....N....Ldie stelle
L.....N.....die stunde
M.M........Ldie werkstatt
MLLL.....M.Mdieci
..L........Ndieci minuti
..ML..L....Ndienst
L..M.L......dienstag
.....L...M..dienstag #
LL.MM......Mdienstag um
LM...M.....Ldiese
MM....M....Ldiese woche
O..........Kdieses
L..........Ndiez minutos
.L.......N..différé
...N.......Ldiga
LMLN........diga me
...LMM...M.Ldigo
K..O.......Ldiligencia
LML......N..dimanche
...M.......Mdime
.L.N........dime tú
LN.M.......Ldimmi
LN.N.......Ldimmi tu
.N..........dinner
LM.........Mdinsdag
L..........Ndinsdag #
...L..M.....diogo
O..L.......Kdiploma
..N........Kdiplômes
L.L..M.ML..Mdir
M.M..ML.L..Kdirecteur
L...M.......direction
L.N.........directions
........N..Ldirectly
.M.M.....L.Ldirector
M...........director of
M..M.......Ldirectora
N..M.......Kdirectrice
LM.MM.......diretor
L..M.....M..diretora
MM.........Kdirettore
.M.M....M..Kdirettrice
M.L..M......direzione
LML....M....dis
.N.M.......Ldis moi
.L.NM......Ldisculpa
...M.......Ldisculpa las
...MM.......disculpas
.L.........Mdiscuss
LLM....N...Ldiscussed
M.........MLdiscussion
N.L........Mdiscute
L...OL......dispiace
....NL......dispiace davvero
.L.........Mdisponibile
.M.M.M......disponibilidade
ML.LM.....LMdisponibilità
LLM........Ndisponibilità per
.N.........Ldisponibilités
LML.......M.disponible
L.M..L.....Odisposition
..L.N......Ldisregard
M....L.M...Ldistrict
LLM.....M...dit
LN.M.......Ldites
LN..........dites moi
M..M.......Kdive
MLM........Ldix
N.L...L.M...dni
L..M........do
LMLN........do #
MML.........do ?
N..L.....M.Ldo a
LN.........Ldo any
L.L...M....Ndo contrato
LLLM.....N..do it
M...........do lado
.M.........Ldo monday
..L.........do not
.M.N.......Kdo our
M.L..M......do processo
.M......M...do seu
LLNL..M..M..do the
...M........do this
.MLL.......Ndo you
L..M........do your
MML....M...Ldocente
M.L.N......Ldoch
..N...M....Kdock
L.N........Ldock road
NLL...M....Ldoctor
.L.........Mdoctora
..L...LM...Ndocumenti
M...........documento
.....L..N..Ldocumentos
L......MN..Ldocuments
N..L.......Ldoe
M.L.....M...doen
.ML.....M...doen we
N..M.......Kdoes
K..O.......Ldoes friday
M.M..M.....Ldoes not
O.L........Ldoes that
..M.........does the
.M..........does your
MLLM...M....doesn't
.LMM........doet
ML...M......doing
.MLL..L....Mdois
N..........Ldom
MM......NL.Ldomanda
LL.........Odomande
...N.L......domani
MLL.....L..Ndomenica #
L.L........Pdomicile
L........O..domingo
.........N..domingo #
.LM.........don
LK.LNL..MM.Mdon't
L.L.P....M.Kdon't come
L.LMM...M...don't need
.L....N.....don't want
..NMM....L.Jdonc
...LO.......donc plus
..M......L..donderdag
.MM.........donderdag #
L..M......MLdonderdag om
NMM.LMLM.L.Kdone
............donnerstag
LMML.......Mdonnerstag #
M.L.......M.donnerstag um
.L.MNLL....Kdont
L..PML.....Ldont come
L.M.M......Ldoor
....M.......door de
...ML...M...door het
L.N........Ldoor in
.NL......M.Ldoor naar
L.N.........doors
MML.L.M....Ldopo
M.LL..M....Ldopo il
LO..........dopo le
M.L.L..M....dos
LL...O.....Mdos años
M.LL....M..Mdossier
..M..L......dott
L.M.........dott ssa
ML.L........dottor
..M.....M..Ldottoressa
NLML.....L..dove
M.M.ML...L.Ldown
L.N.........down for
M..........Ldown the
M...........down with
.M.M......MKdoña
...ML....L..dr
MM.........Mdra
LL.........Ndraft
KMLL....MM.Ndran
.MLL..LM.M.Mdrei
...........Mdress
.L.........Mdrh
LM.L.ML..M.Ldrie
..M.........drie kwartier
LML..M...M.Kdrie uur
..L........Ndrink
M...M.......drive
.LM....M..MKdriver
...L.......Mdriving
L...L..M...Mdrop
.......N....drug
.M.........Ldu
L..MMLM....Ldu #
MLLL.......Ndu am
ML.........Mdu bist
.L.L.N.M....du hast
..M........Ldu mardi
.M.M.......Ldu poste
L......N...Mdu travail
.MNL.......Lduarte
LN.L.M.....Lduas
..KN.L.ML.M.due
.N.L.......Mdue chiacchiere
..LM.L....NLdue course
..LP.......Kdue to
.MLM.......Ldunmore
L..........Mdura
.........M.Lduration
.........M.Lduration #
NMLL...M...Ldurch
LNM........Lduring
L.M.........durée #
LMM.N...M..Kdus
L..MM......Ldus niet
M..M.......Lduty
............duurt
..M..O.....Kdynamics
.NLM.......Kdá
.O.........Kdá jeito
L..L....L..Ndès
LL.N........décale
...M.......Ldécaler
...N.......Ldécaler notre
LL..MO.....Ldéjà
..LKO.......déplacer
..M........Ldépôt
.L.MM.......désolé
.NM........Ldía
.ML...M....Ldía de
LN..........día y
.M.L..M.M.MLdías
..N........Ldónde
ML....N....Ldúvidas
LL.M.......Ndürfte
LL.M.......Ndürfte ich
...L........e
.ML..L..M...e #
...L.M.M.L..e a
L.L........Ne as
NM.L........e ci
N..L.......Le com
N.LLM....M.Le due
M.LNL......Le eu
.MN........Ke horário
.......M....e il
..L........Ne la
..LL.M.....Me le
...LLL..MM..e mail
L.....N.....e me
N..........Le mezza
MLL........Me mi
N.L..M.....Le no
...M.......Le non
L..N.......Le não
.....M.....Me o
N.L.........e paga
N...........e parliamo
..L..N.....Le per
MLLL....M..Me poi
...........Me se
M..MML.N...Ke ti
LML......M.Meach
L.L........Neach of
MM..........early
LN.........Leasiest
M..M.......Leastern
ML..........eat
MMM........Kedificio
M.N..M...M.Jeditor
MM.........Kedson
M.L........Meen
MM.........Leen eerste
M.LL....M..Meen gesprek
LL...N.....Meen kandidaat
.N...L......een keer
L.L........Neen kort
LN...L......een moment
LMM.........een paar
MNLL........een sollicitatiegesprek
LN.M...M....een van
M..L.M..L...eens
...........Meerst
NMLL.L......eerste
NM.........Leerste gesprek
L.LMP......Lefecto
....N.......efecto la
L...N.......efeito
....M.......efeito o
....M.NL...Leffect
......OL...Leffect from
L..........Megregio
.LL......M.Neight
L........N.Leignungstest
N.LL....MM..ein
..L.....M..Nein gespräch
L..........Nein interview
N.L........Lein montag
..L.LNL..M.Meine
..L.....M..Meinem
L.......M..Meinem gespräch
MM.........Leinem vorstellungsgespräch
L.L........Meinen
ML.......M..einer
L........O.Leines
MM.ML......Keinfach
.N.........Leinfach einen
OLLL....M..Leingang
LL......O..Leingangsbestätigung
.L......O...eingegangen
......M....Leinig
ML......M..Leinladung
.LL......M.Meinladung zum
L....N.....Leinmal
LOLML...M..Keither
..LM....N..Leither way
...L........el
..L...N..L..el #
L...M.N.M..Lel cargo
LL......M..Nel comité
L.NL........el de
N..........Kel dni
.........N.Lel domingo
L.....MM....el examen
.ML........Mel jueves
LL.ML.M...MMel lunes
.LML..M....Mel martes
L..N........el mismo
.NL.........el miércoles
..N........Lel mostrador
...........Mel programa
.MML.MM.L..Lel puesto
MML......L.Mel sábado
........N..Lel tablón
L.NM.......Lel taller
.....M......el tiempo
M.LM.......Mel viernes
...........Nela
M..M....M..Lele
...M.M.M..MLelena
.L.M........eleven
.ML........Melige
KNM.........elisa
.O.........Kelk
L..........Nelkaar
MMLM....ML.Kelle
LLLM.N....MLelse
L.L..M.....Mem
..LN........em caso
.....L..M...em contacto
LM....M.....em que
........MM.Lemail
L.N........Lemail confirms
...M.....N.Lemergency
...LM.......emma
L.M.........empfang
N.L.........empleo
...........Memployer
.........M.Memployers
L.L...MM...Memployment
......M....Lemployment as
.LL........Mempresa
LL.........Oempresas
............en
...L.M..M...en #
L..L.......Nen ayunas
...........Men cas
N.ML......MKen dan
LLL..MM....Men de
..M..L.M....en een
ML.ML.......en el
.L...OM....Len enero
M..........Len entretien
L.M..M..L..Men esta
LM.........Men fin
L..L.N......en het
M..........Len ik
LLML.MM....Men je
..NM.......Len la
M.L......M..en ligne
M.L......M.Len met
L..N........en niet
N..........Len nuestra
.L.........Nen of
LMN........Len om
.N.........Ken persona
L..M.......Nen tu
L.L.......MNen uw
L....L..N...encajas
......NM...Kenclosed
L..M......M.encore
.MML.MM....Lend
MMLL.LM.M..Lend of
....LO......end the
.L...M..M..Lende
L..N.......Lendroit
..L..M......enero
M.M.........eng
...M.....L..engineer
M..........Lengineering
M..........Lengineers
M.L......N.Lenglish
.......M....enhanced
.......M....enhanced dbs
.N.........Lenjoy
..L.......NLenjoyed
M..........Kenjoyed meeting
..........M.enjoyed our
L.M......MM.enlace
M.L.....N..Lenquiry
NKLL.......Mensemble
.L.........Nentender
L.N........Lentendu
..L.N......Lentfällt
K.QLM......Kentonces
L.O........Lentonces la
L.MM........entra
M.M........Kentrada
..N........Lentrance
..MM.......Lentrar
LN.L.L...L.Mentre
...L.......Nentre #
...L.......Nentre as
LN....M....Lentre le
L.LM.......Mentrega
L..M........entretien
MO.........Jentretien ?
...........Mentretien annuel
P.L........Kentretien aura
.M.........Mentretien avec
K..........Mentretien de
L..N........entretien du
N..L.......Lentretien est
.L.........Mentretien le
.LL.....M..Mentretiens
LL.M....M...entrevista
MN.L.......Lentrevista ?
L..M....M..Mentrevista com
LL.L.......Oentrevista con
L.N........Lentrevista confirmada
KK.MNL....MNentrevista de
K.NN.......Lentrevista del
O.L........Lentrevista dia
NMLL........entrevista el
M.......M...entrevista en
M.M........Lentrevista es
...LN......Lentrevista hj
K....M.....Mentrevista individual
L..L.......Oentrevista inicial
...MM.......entrevista mañana
..MM........entrevista para
LN.M.......Kentrevista pode
MM..........entrevista presencial
....N......Lentrevista que
R.LL.......Jentrevista será
LM......LN.Lentrevista te
MMML.......Lentrevista técnica
LM....M....Mentrevistar
KLL........Pentrevistas
L..........Mentrevistas de
L..L.......Nentrevistas del
.L..N.......entrevue
..N.........entri
.MLLL....M..entro
M.....LMML..entro il
L..........Nentry
..L..NM....Lentscheidung
.....N.....Lentschieden
KLPM..M....Lentão
L.M...M....Lentão a
.M...L.....Nenvie
....M.......environmental
....M.......environmental health
.LL..LM.M...equipa
LMLL.M.....Mequipo
.N.........Lequipo de
L.LM..M....Ler
L.....O....Ler mars
O.L........Ker ook
.L.M.M......era
LMML..MM....erbij
ML...O.....Lerfahrung
L....N......erfahrung mit
LLN.....M..Lerhalten
LLM.....M...erhalten sie
L.N..M......erinnerung
..L........Nerscheinen
..MM.LLM...Lerst
OML........Lerste
NLK.......M.ersten
L.L........Oerster
......N....Leruit
LL...O......ervaring
.LM.........es
L.N.....M..Les bei
N.ML.......Les el
...L.......Nes gibt
LLN..M......es la
M.LL....N..Les que
..LN........es una
L.L.....M..Nesami
...L.......Mescala
.LL.M...L..Mescribo
......MM....escrito
...........Nescritura
.........N.Lesercizio
.....O.....Lesito
.....N......esito selezione
.LMM...M....eso
M.ML........esperamos
M.L........Nesperamos el
M.ML........espero
.MLLM.......essa
LN.........Lessa semana
LL.....MM...est
....M......Lest annulé
........N..Lest bien
.LLN........est ce
..L........Mest confirmé
MMLL........est prévu
L....M.....Nesta
N.L........Lesta carta
L.M..M..L...esta ocasión
L.LM.......Nesta semana
N.LL....M...estamos
N...........estamos en
..LM........estar
MLL.....M...este
LL......M..Oesteban
M......M...Lestimada
L.L....M...Mestimado
...........Nestimados
L..M.L....MMestoy
..ML.L.M....está
..L........Nestá confirmada
K.L........Pestúdio
.LK....M....et
...........Met #
M.L..M......et de
....M.....M.et je
L.MLM......Let la
.MLL.MM...M.et le
.MML........et moi
L.MM.......Let non
M.MM.M.....Let on
M.L....N.L.Met votre
LLL...M.M.M.et vous
M.L..M...M.Ketapa
N....N...L.Letapa de
.N.........Kettore
.L.LM.......etwas
NM.........Keu
N.L.........eu a
MMM........Leu e
.LL........Neuch
..L........Neur
KLLL..MM.M.Neuro
L.....M..N..euros
M.........NLeven
M.L........Meven bellen
..........NLeven more
MML.........evening
LN.........Mevenings
LLN.M.......event
L.MMM......Levent has
L.N.........events
L.LLNM......ever
LML.....M...every
.N..........every day
L.......N...every one
L....LM.M..Meverybody
L.L...M..M.Meveryone
L..........Neveryone in
.L.M....M...everything
L..M........everything else
MLL........Oex
..KNM...MN.Kexam
L.L....M...Mexame
L.LL...N...Mexamen
..L......N..examination
L..........Nexaminer
L..L.....M.Nexample
.L.......N.Lexcel
.L.NM.......excuses
.L.N........excuses voor
M..........Lexecutive
L........N..exercice
N.M......M.Kexercise
O........L.Lexercise with
....N.......existir
...........Nexit
L..........Nexit interview
.LOL....M.L.expect
..M.......LMexpect to
K.O........Lexpect you
L.M........Mexpected
L.N........Lexpecting
L.N........Lexpecting you
LL...N....LMexperience
.L...N..L...experiência
..L...M..M.Kexpires
..N.........ext
..N.........ext #
M.L..LM..L.Mf
MN.L......LLf:#
.N.........Kf:a
..........MLf:achterberg
.M.........Lf:acquisition
MM.........Kf:admin
.....M.....Lf:administration
K..........Pf:admissions
L..........Mf:agence
LMM.........f:agenda
......M.....f:al
..LN........f:alasdair
L..........Mf:alerts
.....MM....Lf:ana
........N...f:apply
..L........Mf:appointments
.........N.Lf:assess
L........M..f:at
.M.........Lf:atentamente
.L.L......MMf:b
N..........Lf:bakkerij
LL.........Of:becas
.P.L.......Kf:berg
..M.........f:best
M.......M..Lf:bewerbung
M..L.M..L...f:bien
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
L..........Nf:citas
L..........Nf:club
..L.........f:clínica
K..........Nf:coach
.......M...Nf:community
..L........Nf:contact
M..........Lf:cordiali
L..........Nf:court
ML......M..Lf:crew
...........Lf:cumprimentos
M..........Lf:da
..L..M..M...f:de
M.M.M......Lf:dee
...M...M....f:del
..M........Lf:delphine
...........Mf:desk
..L.....M..Mf:di
MM....M....Lf:direction
M.M.....M..Lf:do
M.LM.......Lf:dott
............f:dr
..L..M......f:du
M......M...Lf:e
.........M..f:estudio
L..........Mf:events
L........O.Lf:exams
...........Lf:f
L..........Mf:feld
..........NKf:femi
..LM........f:femke
...N.......Lf:fitch
M.LM.......Lf:frau
........M..Lf:freundliche
..........LMf:freundlichen
L..N.......Lf:front
M.LL.......Mf:g
..N........Lf:gail
M.M........Kf:garage
.......O...Lf:gestionhumana
M.L.........f:gil
N..L.......Lf:gino
.M.........Lf:grace
............f:groet
.M...L..M...f:grüße
..........LMf:grüßen
..LL.......Nf:gwen
M..L........f:h
MNML.......Jf:haas
N..........Lf:hale
M...........f:head
LL.L....M..Mf:hello
.........M.Mf:hiring
N..........Lf:ho
M...........f:holt
M.......M..Lf:hospital
..M........Lf:hotel
L.MM...M...Kf:hr
.MN........Kf:hugo
..M........Lf:human
M...........f:humanos
..M.M......Lf:i
M..........Lf:ines
NLLL....M..Nf:info
M....L....M.f:ing
..M........Lf:interviews
.MN........Kf:ivan
L.OL.......Lf:ivo
LMN........Kf:iván
MNLM.......Kf:jan
N..........Kf:joan
L.......N..Lf:jobs
L..........Nf:jury
..L........Nf:k
........N..Lf:karriere
PPMK.......Gf:kontakt
.MM........Lf:l
...........Mf:la
...........Mf:leitung
.....L.....Nf:lettings
LNM........Lf:lindgren
..L........Mf:lindqvist
...M.M.....Lf:lomax
...L......N.f:lotte
O.L.......K.f:lou
..LN.......Lf:luc
.M........MLf:lucía
MM........MKf:m
L.M........Mf:mail
..M........Lf:manager
..L........Nf:mara
L..........Nf:marsh
.M.......M.Lf:marta
MM.........Lf:melhores
....MM.....Lf:met
..........LMf:mit
L..N.M.....Lf:munro
...........Nf:news
...........Nf:newsletter
..ML.M.....Lf:no
KL.N.......Mf:nora
LL.L....MM.Nf:noreply
..MLLLM.LL.Mf:notices
..M........Lf:o
M..........Lf:obi
L..........Mf:of
..LM.......Mf:office
...........Mf:ops
.......M....f:p
N..........Lf:padaria
LL.........Nf:panel
M.M..M.....Kf:people
..M..M.....Lf:personal
N.M....M...Kf:personale
M.M...M....Kf:personeel
...M.......Lf:petra
L..........Nf:planning
M..........Lf:prof
L....M......f:r
L.L........Nf:radio
.N.........Kf:raj
..KL.......Of:rdv
M..........Lf:recruiting
...M.......Kf:recruitment
........M..Lf:recrutamento
.........M.Lf:recrutement
M...........f:recursos
L.L........Mf:redaction
L........M.Mf:redaktion
.MM.........f:regards
...M.MM....Lf:reis
..NL........f:reply
.L.........Mf:research
L........N.Lf:retail
M..M......MKf:rey
M..M.......Lf:rh
M..M.......Kf:robin
M..........Lf:rrhh
NMML.......Kf:ruiz
L.M.........f:s
L.L....M...Nf:sales
N..........Lf:saluti
..M........Lf:santa
.M.....N...Lf:sara
LM.L........f:scheduler
...M.......Lf:scheduling
..L........Nf:scuola
L..........Nf:sec
......M.....f:secretaria
..M........Lf:secretariat
..M........Lf:secrétariat
..M.........f:segreteria
L....M...M..f:selecao
.MM..M.....Lf:seleccion
M.M..M.....Lf:selección
.....M.....Lf:selezione
.........N.Lf:seleção
L.L........Of:service
M..........Lf:sincerely
N.L........Lf:site
...M.......Lf:sonia
...LM......Lf:sr
M..M.......Kf:ssa
M...M......Lf:staffing
L..L.....M.Nf:studio
L.M........Mf:support
.....M.....Lf:system
..MM.......Lf:sónia
M.ML.......Lf:t
MM.........Lf:talent
...........Lf:talento
M..........Lf:team
......M.....f:teresa
...........Mf:termin
.MLL......LMf:tess
........M..Mf:the
..N.........f:theo
.M.M.......Lf:tom
M.M........Lf:tran
...........Mf:ufficio
.....M.....Mf:un
.........M..f:unit
..L........Lf:van
MM.........Lf:via
.N..........f:viele
N..L.......Kf:vos
L.N........Lf:wendy
M.L.........f:y
M.M........Lf:yours
L..........Nf:école
ML..M....M..fa
L..........Nfabrizio
L.MM.......Lfaccia
L.LNL......Mfacciamo
NLLO.......Kfaccio
N.L........Lfaccio vedere
M.L.........face
NM.........Lface to
M.M........Lfai
LL.........Nfair
..LLMM.....Lfaire
N..........Lfais
N.L......LM.fait
NLL.........fala
M.ML........falar
N.M........Kfalar com
.L...M.....Mfalls
.MLL.M....MMfalta
..L........Mfamiglia
L..........Nfamilia
..L........Nfamilie
KL.....N...Nfamilies
L.LN.......Mfamily
LL.........Nfamily interview
M.L.........fammi
L.....M....Mfamília
O.LL.......Lfancy
OLLL.......Lfancy a
.M.M.......Lfare
KMM........Mfarle
..M.......MLfarm
M.LL.....M.Mfase
N..........Lfase de
L..........Mfast
.M.L......MLfatto
.MLM..LM...Lfavor
...........Mfazer
.........M..faça
.........M..faça o
M..L.....M.Lfeb
.MML.....M.Lfeb #
.MLM....L...febbraio
L.LM.......Mfebbraio alle
L.M...M.....februar
.L.........Nfebruari
L..........Nfebruari om
L.M.........february
K.N.........february #
M...........february at
.L.M.L..M..Lfecha
L.OL........fechado
LLL.....M..Ofee
O..........Lfeed
M..........Lfeed you
L.KL.O...MLNfeedback
ML.........Mfeira
.........M.Mfeira #
M...........feira dia
M..L.......Mfeira às
M..M.......Lfeld
......N.....felici
.M..LNM....Lfella
L.L.......NLfemi
M.M........Lfera
L..........Nferia
K..N........feriado
..N........Lferretería
...M.......Mferry
L.P........Kfest
..N.........feste
...........Mfestival
.MM........Lfew
MNL........Lff
..MMM....L.Kfica
L.N.........fica então
..MN.......Lfica para
...LM.......fica sem
..L........Mficha
...L.M....M.ficou
.MLM........field
..N..M.....Lfigure
L.M.......MMfijn
K.M........Nfijn dat
L.L..L..MM.Mfile
MML.........filiale
N.LM.....L.Kfiliale di
..LM........fill
L.LM........fill in
L...MN.....Lfilled
.....N.....Lfilled the
L....L....MMfim
L..L....M..Mfim de
.MLLML..M.M.fin
LML..L....MMfin de
L.M..M......final
...M.......Lfinal round
LLM.O......Kfinalement
.LL........Mfinalists
L.NL..M.....finca
..M.........finch
..M......M..find
.LLO........find another
..N........Lfind us
.L...L.M...Lfinden
LLM........Mfindet
..ML........findet am
....M......Lfinding
LL.....M..M.fine
M..L....L..Nfinish
.L......L..Ofinish your
L.LN.......Mfinn
.MM......M.Lfino
N.......MM.Kfino a
L..........Nfintech
O.L...M....Kfirefighter
L..........Nfirm
L.LL..MM...Nfirma
L.....N.M..Lfirmada
K.....MM...Mfirmar
.ML.L.M....Mfirst
LMM......M.Lfirst and
LM..........first come
L.L........Nfirst day
.M.........Lfirst interview
M..........Lfirst round
LM.........Mfirst served
M.K...M.....fiscale
N..........Lfish
.......MM...fit
..L.M......Lfitter
L...L....M.Mfive
..M.........five minutes
M........M..five questions
MLLM.....M.Lfix
.L.O.......Lfix another
L.N.L....M.Lfixed
.L.M.L.....Mflat
.L...L.....Oflat #
M.LN.......Lflight
...ML..M...Lflights
...........Mfloor
.MMNL.....LLfly
LKLL.M..MLMNfoi
..LL....MN.Mfolder
L...N.......folgende
M.....M....Lfollow
.M.L......MLfollowing
M.....M....Lfollowing the
.....M......following your
LLM...O....Lfonction
L..........Mfood
.........M..foods
...........Mfor
KLM.M......Nfor #
MMLLL.L....Nfor a
L.N........Lfor accepting
...........Mfor agreeing
MM.L.......Lfor an
........M...for applying
.....M......for attending
L.O........Lfor choosing
L....O....LLfor coming
L.N........Lfor confirming
N...........for dropping
K.MM........for friday
...........Mfor half
OL......L..Lfor interview
.....N.....Lfor interviewing
..L.L....MLNfor it
..N........Lfor june
LMML......MMfor me
K.N.........for monday
L...M......Nfor offering
..LM.......Lfor one
ML.M.......Mfor our
L.L........Nfor saturday
........M..Lfor sending
.....M......for taking
N.L........Mfor ten
M.L...L...M.for the
L.L.M.......for this
.L......M..Lfor those
..M.........for thursday
.L.........Nfor thursday's
..LMM......Lfor today
L.N.M......Lfor tomorrow
..ML........for tuesday
LM..M.......for us
M.LM.......Lfor wednesday
NNLM.L..LLL.for you
..N........Lfor your
..MN.......Lforecast
...M..M....Lforget
.L.L....N.LMform
N.....M....Jformal
L..M.......Mformation
L.M...M....Lforms
L..........Mformulier
..M.......MLforte
M.L..O....LLforth
K.M.......MLforward
L.M..L....M.forward to
L..L.....M.Ofoto
.M...L..N.LLfoto's
.L......N.L.foto's van
.L.K.......Ofotograaf
LL.........Ofotógrafo
.L.........Mfound
M.......M..Lfounders
NL.LL.M..M..four
.........N.Lfour questions
.M.M.....M.Kfr
LN..........fr #
LL..ML.....Nfrage
ML.L..M.....fragen
..M........Lfrau
.LM.........frau dr
..N........Lfrau lindqvist
M.N........Lfrau lund
M.L.L......Nfree
N..........Lfree for
.N.........Lfree next
N.LL.......Lfree to
M..MLL......freitag
M..M........freitag #
LN..........freitag ab
LLMM.......Mfreitag um
..NL.......Lfrente
LMLN........fresh
LLN........Mfreue
..N........Lfreue mich
.L....MM....freuen
.......M...Mfreuen uns
L.ML......M.freundliche
L.MLM.......freundliche grüsse
.MLM........fri
L..M........friday
.LM.........friday #
MM.LL.M...MKfriday ?
KL.NL......Nfriday at
MML........Lfriday in
N.KN..M....Kfriday the
....OL.....Lfriday's
L....M.....Mfriend
K.M........Mfriendly
..L...M.....from
.N.LL.M....Lfrom #
LLL......M.Nfrom a
L.M.....N..Lfrom here
.L.......M.Mfrom home
MLL.M.......from our
M.M........Lfrom the
......L.M...from us
.M........MLfrom you
L......M...Mfrom your
..M.M......Lfront
M..........Lfront of
LLM.M.......front office
....M.......frozen
M.M........Lfrüh
..........LNfrüher
LLLL.NM...M.fue
M.L.LM......full
L.M...M.M..Lfunctie
...M..M....Lfunctie van
...........Nfunctioneringsgesprek
..LN.......Lfuneral
..N.........função
L.L..NM....Lfurther
L.....M....Mfurther to
ML.........Mfw
L.N...M....Lfwd
..LM.L.....Mfévrier
.L.........Nfévrier à
L.L........Nfêtes
...LMM.M...Kfísica
..MM.....ML.fünf
..........LNfünf minuten
K..L......MMfür
L....M.....Mfür das
K........MMMfür den
K.M..M....MMfür die
.N..........für ein
.....N......für eine
.M.M........für ihr
L.M.....M...für ihre
L....N......für ihren
M..LM......Lfür sie
..L........Nfür unser
L..........Nfür unsere
LML........Mfürs
.M.M.......Lg
....M.......ga
..LL.O.....Lgaan
.....N......gaan verder
LLKNM.......gaat
...MN......Lgaat niet
...........Mgabinete
MLL.......M.gabriel
LL.......N..game
M.M.....M..Lgames
LO.........Lganztägig
NM.........Lgarage
...LN.......garde
N..........Lgardener
L.O........Lgate
L..........Mgate #
.....M.....Lgave
MM...L.M...Kge
..L..M......geachte
..L..M.....Mgeachte heer
....M.......geannuleerd
.LL........Ngeben
L..........Ngeben sie
M....L....NLgedaan
L....L..N...geduld
.NL........Lgeef
..........MMgeehrte
..........M.geehrte frau
...L...M....geehrter
...L...M....geehrter herr
.LLNN....M.Lgeen
M.L.......N.gefallen
..ML.......Mgegen
L..........Ngegen #
NMKMLL......geht
OLL.........geht das
N..........Lgehören
N..........Kgeld
.ML.......NLgelijk
M....M....MLgemacht
...M...N...Lgemeente
LMMM.......Lgeneral
L..........Mgenitori
L.QL.......Kgenoteerd
MLML....M..Mgente
...L.M......gentile
M...........gentile candidata
.......M..MLgentile dott
.LL..M.....Ngentile sig
L..........Ngentili
....LO......gepasst
.M...L.....Lgerente de
LMMLLM..L...gern
...........Mgern am
ML.........Mgern kennenlernen
M..LM......Lgerne
N..L........gerrit
N...........gert
..M..M.....Lgerust
MMLL.L.....Mgeselecteerd
LM.M..L..LM.gesprek
MLML....M..Lgesprek ?
...........Ngesprek duurt
....N.......gesprek gaat
L.NM.......Lgesprek maandag
...L.......Ngesprek met
NL......M..Lgesprek op
L..........Ngesprek over
LLLMN.......gesprek van
L....M..M.M.gesprekken
L...........gespräch
ML.M.......Kgespräch am
L..........Mgespräch dauert
L.N.........gespräch für
L.ML.......Mgespräch mit
..LL.......Ogespräch über
L...M.M....Lgestern
.......N...Lgestión
.LLN........gestor
MLM.......M.gestora
....L....M.Mget
M.L.........get a
..M.....N..Lget back
NL..........get on
..L........Mget to
L.ML....MM..gets
.M..........getting
M....N....L.gewerkt
L.LO........gewijzigd
M.LMM......Lgewoon
...L.MM.....geworden
N..........Lgezien
LL.L.....M.Ngibt
...........Mgibt es
.L.........Mgift
.L.........Mgift card
O.LL........gij
N..........Lgil
...........Lgiornata
LO......M..Lgiorni
LMLM.L.....Mgiorno
M.L..L.....Mgiovedì
M.L........Mgiovedì #
.M........M.giovedì alle
.LL....M...Mgirls
M.M.....M..Lgiro
...LN.....MLgisteren
.......ML..Mgiugno
N.L..M......giusto
L..M.M...L.Mgive
LM.M........give me
.L......M..Mgive us
.LM.........give you
M.L..M......given
LLLM.N......già
LLM..M.....Mglad
.LL..M.....Mglad to
NLLNL.L....Lgleich
...M........gleiche
N...........gleichstellungsbeauftragte
L...L...L..Mgli
...........Nglobal
N..........Lgm
M.LM.......Lgmbh
M...........gmt
.LML........go
...MM.......go ahead
M........M.Lgo on
LL.....M...Ngo over
LL......M..Mgo through
.L....M....Mgo to
.L.........Ngoals
M...M......Lgod
..ML....N.MLgoed
........N...goed aangekomen
M.L...N....Lgoed nieuws
........M...goed ontvangen
LL......N...goede
.L......N...goede orde
ML.M......MLgoedemorgen
...L.L.MM...goes
.M......M.MLgoes to
M.L.MM....LMgoing
....NL......going ahead
ML...M....L.going to
.LLM.N......gone
L....O.....Lgone with
MLLMO......Kgonna
....P......Kgonna have
LMML......MKgood
.M..........good ?
LO...M...L.Lgood day
LLP.........good for
....M....MLLgood luck
..........M.good morning
M.L...M.....good news
LM.L.L..L.OLgood to
M.M........Lgoogle
MM.........Lgoogle meet
MML.......MLgostei
M.L.....M...got
.L.........Ngot #
.NLM.......Lgot a
....LN.....Lgot his
LLL...N.N...got it
NML..L..N..Kgot your
N..........Lgott
......M....Lgovernors
.M.L..M.L...graag
.....L....N.graag gedaan
LM..........graag met
MLL........Ngraag op
N...........graag spreken
LN...M......grab
M.LL......MLgrace
LLL..M..M.N.gracias
..........M.gracias a
LL...N..M...gracias por
OLM..L.....Lgrad
M.L...M.....grade
M..LM.M....Lgrade #
.....N..L...graduatoria
M...L.......graham
KLN.........grand
ML.........Mgrande
.LL.M......Mgratis
L.L..L....PLgratitude
LL.........Ngratuito
.L...LL.M.O.grazie
.....L....N.grazie a
M.M.......MLgrazie per
LMML..M.....great
.M....MM...Kgreat news
L.P........Jgreat see
...N.......Lgriep
M..........Mgrille
...L....M.M.groet
L.MN....M..Kgroeten
......M.....gross
L..........Mground
ML.........Mgroup
KLM......M.Ngroupe
LO.........Kgrowth
L..N.....M.Kgruber
M..LML..ML.Lgrupo
LLM........Ngruppo
M....L.....Mgruß
..ML........grüsse
N..........Lgrüß
M.M........Lgrüß gott
NLL.......M.grüße
M.L......MMKgrüße aus
.....M......guardaremos
.L..M.......guest
.MKM........guests
KMM.........guide
..LL.......Mgustaría
M.LL.M....MLgustó
MML.........gut
.....N...M.Lgute
L..MM...M...guten
L.........MMguten morgen
LLLMM...M...guten tag
...LQL.....Lgutted
..LL...M...Mgwen
...M.......Lgénérale
M....L..L..Mh
M.MM.L...LLMh #
MML.........h ?
L..M.......Mh a
ML.M.......Lh au
L.LLN......Nh avec
K.O........Lh com
...L.......Nh e
L.M.........h na
..LL.......Nh no
M.L.........h on
LNLL.......Oh ou
..NL..M....Lh para
L..........Nh por
LMM.........h pour
MML........Lh que
N.L........Lh tu
M.NL.......Lh vous
L.M........Mh à
L.M........Lh:!
..MM.......Lh:#
L.MM......L.h:?
............h:a
..L........Mh:and
M.K.......MMh:are
..L........Mh:at
..LM........h:aug
..........LMh:be
..LM........h:bonjour
..L........Oh:by
..MM.......Lh:de
.LM.......M.h:die
...MM.....LLh:el
..L...M...MMh:for
..........LMh:from
L.M.........h:h
L.M.........h:half
..M........Lh:hi
..........L.h:i
..L........Nh:i'll
..M........Lh:ich
L..M......M.h:il
M.LM........h:in
...L......MMh:interview
L.MM........h:is
...........Mh:it
..LM.......Lh:la
..M........Lh:mar
..M.........h:me
...M......L.h:my
...M........h:om
M.L........Mh:on
..LM........h:op
L.M........Mh:or
..N........Lh:pode
..LN........h:possible
..M.........h:schrieb
..N........Lh:sim
..L.M......Mh:so
L.M.........h:th
...L.......Nh:that
M.L.L......Mh:the
...L........h:to
..ML........h:tuesday
..M........Lh:um
L..N........h:uur
L.NL........h:va
..........LNh:will
..M.........h:would
M.L.M......Lh:wrote
M.LM.......Lh:y
..LL.......Mh:you
...L.......Mh:your
..M........Lh:às
..L.MNM..L.Lha
....NL......ha deciso
......N....Lha detto
L..M.M......hab
..LL.MM.....haben
ML....M.M..Lhaben sie
..L..M......haben uns
L.LM.M......haben wir
...M..N....Lhablado
NL.L..M....Lhablamos
NL.M.......Lhablamos del
.MLL...N....hablar
M.LLNM.....Lhabía
L..LM......Nhace
L.LM.......Nhacemos
...........Mhacer
.L.........Mhacer una
LN..........hacerte
.LLMN.......had
M.L.MM......had a
..........N.had gelijk
L...N.......had the
L..NL....M..had to
L.NL........haddad
.L......MN.Lhagas
.MM........Lhaha
L..ML..M.M.Lhai
M...M.......halb
L.OM.......Khalb fünf
MM.L........halbe stunde
LMM.........hale
N..L.L....L.half
M.M........Lhalf #
...........Mhalf an
L..........Nhalf eleven
LM..........half hour
M.LL.......Mhalf nine
.M.........Lhalf past
M.MML......Khalf two
..L........Nhall
..N.........halle
MM.LM......Lhallo
L.N........Lhallo frau
N..LM.......hallo herr
...........Nhalten sie
.LN........Lhalten wir
N.L.........hamish
LL.....M.M.Mhand
M.L..M.....Lhands
L.N........Lhank
L..L.M.....Nhanno
M.......M...happens
........M...happens next
L.ML..M.....happy
L....M.....Mhappy to
N...........harbour
NLL.MM....LLhard
LMMM...M...Lhará
LL.MN.......has
K.M........Mhas accepted
MLL.........has asked
LL.MM.......has been
L.M.....L..Nhas changed
..LN.......Lhas come
....N.......has decided
L........M..has invited
.....L..N...has reached
..LLLNMML...hast
LN..L..M....hast du
LNL..L..MM.Lhasta
LMM...M..M.Khasta el
....MM..LLMLhat
L....N....N.hat das
.LLMM......Lhat sich
MMLLM......Lhat uns
L..........Nhaus
.LN........Lhaustür
.L........LMhave
.ML......M..have #
..ML.......Nhave a
LL.L.......Ohave an
OML........Lhave been
.....M.....Lhave decided
N..........Lhave gone
L.M.M......Lhave no
LML.LN...M.Lhave not
..M......M.Lhave one
N...........have put
.LL....M...Nhave the
..L.OL.....Lhave to
....K......Ohave withdrawn
......M.....have you
L.......N...have your
.L....MMM..Lhaven't
LL..LOM...MKhaving
LLLM.NM....Lhaving you
LM.M.L...M.Mhay
M.L.....M...he
N.L.M.L.....he can
M.N........Khe does
NML........Lhe is
M..........Mhe will
NLML....M.LKhe'll
L.L....MM.LMhe's
M..MM......Lhead
...M........head of
..M.M......Lhead office
L.L........Oheadhunter
..L...M..L..health
........M.MLhear
......L...M.hear from
OL.........Khear how
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
LML.N.......heeft
N.LN.......Jheeft de
L.L........Mheeft een
.LLMMMM....Lheel
......N....Lheel graag
L....M..M..Mheer
LML...M.....held
L.....M.....held on
L.........M.helen
..N...M..L.Lhelena
.NK...L....Mhello
N.ML.......Lhelm
L.N........Nhelp
.MLL....M...hem
.....M......hemos
.K..M.L....Oher
M....L.....Lhere
LN.........Lhere ?
L.N.........here are
M.M........Lhere at
L.N.........here is
O..........Khere monday
L...........here url
M........M.Lhere's
.........M.Lhere's the
L.NL.......Mherinnering
............herr
N.MLM...M..Kherrn
LLMLLM....MMherzlich
L..........Nherzlichen
..M.....L..Lhet
L.....N...NKhet contract
LLN.M......Lhet gesprek
..MML..M....het is
N.L.........het niet
.L.N........het ongemak
..L.......N.het ook
LMN........Lhet sollicitatiegesprek
LL.NL......Mheure
..M.........heure de
..M......M.Lheures
..L.M.......heut
M.L.M.....M.heute
MM.......M.Lhey
............hi
.L.........Nhi all
..LM........hi ben
M....M......hi mara
..L........Nhi priyanka
MM.........Khi robin
.M....MM..LKhier
LLM...M.....hierbij
L.M.........hierbij bevestig
..NL.......Khiermit
L.N........Lhiermit bestätigen
.....N.....Lhighly
.LMM.....M.Lhij
..N........Lhilde
.LM...L....Mhim
N.LM.......Lhim and
M..........Lhimself
N...........hinten
L.LLMM.....Mhire
M..LMLLM....hired
....ML.....Nhiring
..M.........hiring manager
...MM......Lhiring team
L...MN.....Mhis
.....N......his own
..L....M...Mhistory
NL.......M.Khiya
....N......Lhj
LM.N....L.MLho
...L.......Mhoe
L.L.N...M..Lhoeft
N.....M....Lhof
L.LN...M...Lhoffentlich
MNLLL.......hoi
LO.........Lhoi sanne
M.L.....M..Lhoja
N.L.....M..Lhoja de
L.LMM......Mhoje
L..M........hoje às
.M.L.ML..ML.hola
L...M......Mhold
L..OL.......holen
L.O........Lholt
L.N........Lholt sie
.LL..L...M.Nhome
.........N.Lhomework
L.N........Lhoofd
M.L..M.....Lhoogachtend
ML........M.hoor
N...........hoor ik
L.L.....M.MMhoor je
L....L..N...hoort
LM....M.....hop
LM....M.....hop on
.LLN......MLhope
..LN........hope that's
.....L....M.hope to
.MMM.L.....Lhora
............hora #
L..........Nhora antes
.MM........Lhora de
MM.........Lhora y
.MLN........horario
M..........Mhorarios
LMLL.L...N.Lhoras
N..........Lhoras en
.LNN.......Khorário
N..........Lhorário de
LMM.........horários
M..M.......Khospital
..N........Lhospitation
L..........Nhost
..N........Lhotel
LL.......M.Mhotels
MM...LM....Lhour
..M.........hour and
ML..........hour of
.M.L.....L..hour with
..ML.L...M.Lhours
NLL.........hours on
M.LM........house
...........Mhousing
.L.........Nhouston
.LLL.......Phow
...........Nhow did
L..........Nhow to
MM..........how you
.....N......however
L..MM.....MMhoy
L..N..M....Lhoy a
.....LM.....hr
O.L....M...Khrs
...L.....N.Lhs
LN..........hueco
LMM.........hugo
..L........Nhuis
L..M.......Lhuman
L..M.......Lhuman resources
.MN.......MKhusband
L.N........Lhusband will
LL.........Nhá
LL.........Ohängt
.M.L..M.....hätten
M.L...M....Mhätten sie
..L.M...M...hören
....M...N.LLhören sie
..L.......M.i
L.NM........i #
.L..M.....M.i am
M...M......Li call
.L........M.i came
LMLM..M....Ni can
L.LMM.......i can't
L..........Ni confirm
.ML........Li could
.LM..L.M...Li do
..........M.i enjoyed
L.LL.M.....Oi had
LL..ML.....Ni have
...N......MLi hope
NL.L.M.....Ki know
L..M......MKi look
O..........Li may
.....N......i mean
....LN.....Li regret
..LL......NMi remain
....L......Ni said
.N..M......Li say
MLL...L....Oi talked
.M.........Li want
....MM.....Li wanted
L...ML....M.i was
..LN......N.i will
LL.MNMM....Ki won't
..L..M.....Mi would
..K..N..L..Mi'd
.ML........Mi'd like
.LLO.M.....Ki'd rather
MML..L.....Li'll
...L.......Ni'll ask
.LM.........i'll be
L.L.......PLi'll bring
M........M.Li'll call
L.L........Ni'll come
K.L...M....Ni'll have
ML..........i'll ring
M.LL..M.....i'll send
LM.LM.......i'm
...LMM.....Mi'm afraid
...........Mi'm free
L.N.........i'm glad
O.L.........i'm here
..M........Li'm in
LNLM........i'm on
...L......MLi'm so
...L.M......i'm sorry
.L.........Mi'm working
....NL......i'm writing
.L..NM......i've
.....N......i've gone
..LL.......Mi've got
N.M........Li've put
..L.N.......i've taken
L.K........Piban
L..M.....LM.ich
K.L........Oich am
L.LM.M.....Mich bin
LMML....M.M.ich habe
K..........Nich möchte
N.L.........ich rufe
..........OKich sehr
KML........Nich sie
LN.........Lici
..M.........id
M.MM.......Kid #
N.L........Lidea
M...........identiteitsbewijs
N..........Lidentiteitsbewijs mee
...........Midentity
M..L.OL.L.LLiemand
.....N......iemand anders
M..L.N....LLiemand die
.....M......iemand met
...L....M..Miets
MLLL..M.M.L.if
.......N....if all
..M........Lif anything
ML.LML......if it
KLL...M.M..Mif it's
ML.ML......Mif not
O.L.........if that
NLL.........if that's
.L.....M....if the
N.L........Lif this
M..........Lif we
...LL.M...L.if you
L....MN.....if you'd
......O.....if you'll
ML.LM.M...L.if you're
MLL.ML..M...if you've
M.LM...M...Kignacio
L.M.L......Mignore
K..N.....M.Ligual
KL....MM...Mihn
KM......L...ihnen
MML........Lihnen ?
L.M......M..ihnen am
LML...OM...Kihnen die
M.LM......LMihr
L.MM.M......ihr gespräch
N.MM.......Jihr vorstellungsgespräch
.M.L.M..M...ihre
M.L..M.....Lihre bewerbung
.L..MM..M..Lihre unterlagen
LLM..M.....Mihrem
..ML.M.....Mihren
L..........Mihren lebenslauf
.LL........Nihrer
K..M..M....Mihres
ML.M.......Kii
L.MM.....LMLik
N......M...Lik bel
...M......NKik ben
...........Mik een
LLMLM.L.M.M.ik heb
LLNL.MM.L.MLik je
.L.........Nik kan
L..M.......Nik kom
LLMO.......Lik sta
NML........Lik wil
.N.L........ik zou
.N...ML....Liker
L....M......il
N.LMLL..ML.Lil #
..N........Lil capo
LMN.M...L..Lil colloquio
...LNL......il comune
L.....MM...Mil contratto
LM........M.il direttore
N.L......L..il link
M..........Lil nostro
..LM.MN....Kil posto
..L........Nil primo
.....N.....Lil punteggio
..M........Lil responsabile
N..........Lil servizio
OLL........Lil sig
MM..LM..L...il suo
........ML.Mil tuo
M..M.......Lill
L.N........Lilse
L....M.....Mim
..M...M....Lim büro
..L.M......Mimmediate
LNLLLMM.....immer
..LPM......Kimpossible
L.L........Nimpresso
L..O.......Kimprevisto
M...L.......imran
..........L.in
L........M.Nin #
.....M.....Lin a
L.M...M....Lin allegato
L..........Lin and
.M..........in april
KLMMM.......in at
L.......M..Min caso
..M.........in cucina
LN..........in cui
........M.LMin de
.ML.L.....LNin den
.MM........Kin der
.....L.....Min die
.LLM......N.in due
.LL.....MM.Nin een
.MLM....M...in for
M...........in front
LN.........Lin gesprek
.L......N...in goede
........N..Lin good
MLL..M.M....in het
...........Min interviews
.MM.....M..Kin laboratorio
.M.......L.Min leeds
........M...in linea
L..........Oin may
...L.......Nin mijn
..L..M.....Lin mind
LL.M...M...Nin my
LN.......L..in october
MLM........Lin on
L.N.........in one
M..........Lin our
.M.........Lin person
L.N........Lin portineria
L.L........Min room
M.L.....M...in ruhe
..M..M......in sala
.M.M.......Lin sede
L....N.....Min spring
LM...M....L.in the
.......M....in thursday
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
L..........Mincome
.N.........Lincontrarla
.L.L.......Mincontro
L.LNM.......inconvenience
......O....Lindefinido
LL....N.....indeterminato
LM.........Mindicate
LN.........Mindique
.N.........Lindiquer
LL...M.....Mindividual
L.L...N....Minducción
L.L........Oinduction
N..........Lindustrial
NL.......M.Lines
...M.N.....Linfantil
.ML...M.....inform
.....M......inform you
L..........Oinformal
...........Minformal interview
L...MM......informamos
....MM......informamos que
LLL.M......Ninformation
....M......Linformed
..M.M......Ling
M.....OL...Kingang
....M.......ingetrokken
..N........Kinglese
L.....MN....ingreso
..M........Lingresso
N.L........Lingrid
L.LL.......Oinicial
M.L........Minitial
M.L.....O.LLinitiativbewerbung
MLKM.......Mins
L.M.....M..Minscrição
...L.......Minsieme
L.L.M...MM..inspector
L.LP.....M.Linstead
..LN........instead #
...O.......Linstead ?
...L.....M.Minstead of
...N.......Linstead same
...M....M..Linstructor
............insurance
LL...M.....Nintake
L..........Nintakegesprek
.N..........interesa
LML.....M..Minteresse
..L..M......interest
............interest in
L...L.....MMinterested
...LNL....M.intern
L.ML...M.M..interna
..L..M......internally
L..........Ninterpreter
......L....Minterview
L........M.Ninterview !
L.........M.interview #
MNLN.......Jinterview ?
.L.........Ninterview about
L.L.M......Minterview appointment
LMM........Linterview at
LM..........interview availability
....M.......interview cancelled
..M.........interview confirmation
..M.........interview confirmed
N.LM.......Linterview date
..N........Linterview details
MM.......L..interview for
M.ML......L.interview friday
...MM......Linterview has
.M....M....Linterview i
L....L.....Ninterview in
M..........Minterview invitation
N..L........interview is
O..........Kinterview monday
L..M........interview moved
...O.......Linterview now
LLM.M.......interview on
.L.L.......Ninterview over
...........Minterview panel
M........L.Linterview please
...........Minterview request
L.MM.......Linterview scheduled
LNL.........interview scheduling
.M........MKinterview slots
L........M.Minterview stage
L.M.........interview takes
LLM........Ninterview this
M.L.......MLinterview thursday
LNLN........interview time
.M.........Linterview times
...N.......Linterview to
..........MLinterview tomorrow
..L........Minterview tuesday
MM.........Linterview url
L..L.......Ninterview van
.M...M.....Linterview we
P.KM.......Jinterview wed
L..........Ninterview went
M.LM........interview will
.LM........Minterview with
M.L........Minterview you
L....N.L...Ninterviewed
.....N.....Linterviewed for
LL.........Ninterviewen
LL.M........interviewer
............interviewers
.LLL.M.....Ninterviewing
.L.........Ninterviewing this
LLL.....M..Ninterviews
L..........Ninterviews #
........M...interviews are
L..........Minterviews at
..LMMM.....Linterviews for
.M......M..Linterviews will
L..........Minterviews with
LLL........Ointervista
LL.........Nintervista per
L..........Nintervistarla
LM..N......Linterés
....NM..L...interés y
.L.M........into
LM..M....M..intro
..L........Mintroduce
L..KO.......inutile
...LN.......inutile de
LLL......N..invita
M..L......MMinvitation
..........M.invitation for
L........MMMinvitation to
...........Minvite
L.N.M...L...invite for
M...........invite you
M.L......M..invited
NLL......M..invited to
LM.......M.Linvited you
N...........invitiamo
M..........Linvitiamo a
N.L........Linvito
.L.L.M....M.inès
LN..........inés
.M.L........inês
L.....P..L.Linício
......N....Linício #
NM..........io
.MN........Kio e
L.LO........ipv
.LLO.......Lirait
..LO.......Lirait ?
LLMM.L......is
.MLL..M..M..is #
............is a
...........Mis an
N.L.........is at
......M....Mis attached
L..........Nis available
L.L.....N...is back
LN..........is best
.M..........is better
.L......N...is binnen
L..........Nis booked
...........Mis cancelled
..L........Mis confirmed
..........MLis convenient
N.L.........is donderdag
.L.........Nis due
..L......M.Mis fine
LM..........is free
LN.........Lis good
L.NM...M...Kis het
MM.L....M..Lis in
L.N........Mis kept
LLLN....M...is met
...........Nis monday
L..LMM..M...is needed
KL.O.....M.Lis no
..L..M......is not
L.LP....M..Lis now
..LN.......Lis nu
ML.MM......Lis off
.LML.....L.Nis on
M.L.........is op
M.L.........is our
.LMMLM.....Lis out
..M...M....Kis ready
..M.........is set
M..........Lis that
.LNL........is the
L.M......M.Lis then
..........N.is there
..MM....M..Kis to
..M.........is tomorrow
MN.L....M..Kis with
LLML..P.....is yours
L.......L..Oiscrizione
Q.KLM......Kish
ML...M.M...Lisn't
L..........Nisp
L..MM......Lisso
...M.......Missued
.....LLMM.L.ist
N.L........List am
L.......M..Mist bei
L.......OM.List bis
.LM.....N..List da
......LN....ist das
...N.......List der
M..........List die
LQ.L.......List in
LL....M..M..it
......N.MM.Kit !
L.L...M....Mit #
L.M.........it ?
M.L..MM....Lit and
MLL......M..it at
.L.......O.Lit back
...M.......Lit by
J.P.......L.it is
L....L..M..Nit on
..LLN.......it out
N........L..it suits
.........M..it takes
......N....Kit this
M.LL...M.M.Lit to
LLL..N....MLit was
M..........Mit will
MML........Lit with
L.....M....Mit'd
LMM.........it'll
L.MM........it'll be
.L..L...M...it's
.LL..MM.M..Lit's a
..N.L......Lit's the
L.N.........itinerary
ML.MM.......its
N.L........Litself
MM.........Kj
.LL..MM.....j'ai
......M.....j'ai le
..M.LLM...MKja
L.L..NM...LMjaar
MLL........Njaja
........M...jan
........M..Ljan #
L..........Mjaneiro
N.M........Kjansen
...ML...MM..januar
..N........Ljanuar #
L..M..M.M..Ljanuari
..LM..M.....january
M..........Ljanuary #
L.M........Mjanuary at
....M.......je
.N.........Lje ?
L.N........Lje afspraak
LL....M..M..je bent
.M.L........je bij
MML.....M..Lje brief
O.L..M.....Kje dan
NL.L.LM.....je de
L..........Nje deze
.LML........je donderdag
..M.......LLje een
N..........Lje even
...LN.......je garde
LMLO.......Kje gesprek
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
M.ML..M....Lje morgen
LL...NM....Lje nog
...L.......Nje om
LM......M...je op
.ML........Mje peux
LL.........Nje profiel
.L..N.......je préfère
.L...L.M..NMje reste
LL.N.......Mje serai
.....M..N..Lje sollicitatie
M.MM.......Kje sollicitatiegesprek
M..........Lje spreekt
LLLMN.......je suis
M.LL........je uit
.....L..L.MMje vous
M........L..jean
M...........jefa
M..........Ljefa de
LMM.......MKjefe
.MM.....M..Kjefe de
LN.........Ljeito
.....M......jemanden
..M.........jens
......M.....jeroen
L...M.......jetzt
L..M........jeudi
L..M.......Mjeudi #
.M.L......MLjeudi à
LN.L........jeweils
LMLML...L.MNjij
..M.........jo
L.M.........joana
...L.MM...L.job
M..........Ljob ?
L.N.........job and
.....O.....Kjob full
L..........Njob in
...L.......Mjob interview
......N.....job is
......M.....job offer
M.L...M.....job on
.L..MN.....Ljob to
L.....NM...Ljob's
L.....NM...Ljob's yours
LLL.....MM.Ojobs
...........Mjobs for
......M....Mjoin
L..........Njoin the
..M.........join url
......M.....join us
LO.........Ljoiner
LO.........Ljoiner job
.M.MM.M....Kjoining
.L.......N..joint
LL....MN...Ljointe
.NM...L.....jon
LL....M..M..jonas
......NM....jornada
L.M.M.......josiane
..L...MM...Mjou
......M....Ljou !
L.LN.......Mjour
.MM.LL.....Ljournée
LLL..LN....Mjours
..L..M...M..jouw
.M.........Mjueves
..L..L.....Njueves #
LNML......MLjueves a
NL.........Ljueves sobre
.LL...M....Mjuillet
LL.........Njuin #
M.M......M.Ljuin à
...L.N......jules
..M........Ljulho
L..L.L.N...Mjuli
L.MM.......Ljuli #
...K.......Njuli om
LMM.........julio
L...........julio a
L.L........Qjullie
..M.M......Ljuly
L.M.M......Ljuly #
L..........Mjuly at
.M..........june
M..........Ljune #
.NL........Ljune and
...........Mjune at
M.M..L...LLLjuni
...M........juni #
L.NL........juni um
N.LL........junio
M.M........Ljunio a
MM.LL.M...L.junior
.ML....MM..Ljunto
KL.N.......Mjury
..L..L...N..jusqu'au
L.OL.......Kjust
L.N........Ljust sent
L.M.....M..Ljust so
L.O.....M..Ljust to
..L.....N...justificante
.KM.MM.....Ljá
..LMN......Ljá não
NL..........jänner
.KL..LM.L..Ok
...........Mk #
M..LLM.....Mkaffee
...........Mkamer
M.L.........kamer #
LMLMLM.....Mkan
LL.........Nkan het
MM.M.......Lkan je
.M..........kan maandag
K.L..M.....Okandidaat
L..........Nkandidaat voor
.L.......M.Mkandidaten
N....M...M.Kkandidatuur
KLMM.ML.....kann
.M..........kannst
MM.L.......Mkannst du
N..........Lkanzlei
O.LL.......Lkasia
..MM......MKkaya
ML...M..M..Lkeep
..L.....N...keep this
.....N.....Lkeep you
MMLL.N..LML.keer
..L.M......Mkein
LL...M.....Nkeine
..........MKkelly
MKL.LM.....Nkennen
N.L..L.....Mkennenlernen
N..........Lkennenlernen und
MN.L........kennismaken
MLL.MM.....Mkennismaking
L..........Nkennismakingsgesprek
L..........Nkennismakingsgesprek met
LLM..M.....Mkept
N..........Lkessler
O.L........Lkev
.........M.Lkevin
K.M........Nkey
...........Lkia
...........Lkia ora
.L.M.......Mkies
L..L.O......kiezen
..LL..L..N.Mkijken
..L........Mkim
L.L..LM...OLkind
..........M.kind of
.M....M...MLkindly
..L.......MLkindly confirm
NL.........Lkitchen
M..........Lkitchen porter
ML.......M.Lklaar
MLLN........klant
L.NM........klappt
L.N........Mklar
...........Nklasse
L.M......N.Lkleine
.LN.........klingeln
MLN........Lklingeln sie
M.NL........km
M.NL.......Lkm #
...N.......Lknives
.L.........Mknow
...L..M....Mknow by
ML.........Mknow if
..M.NL.....Lknow that
..........LOknow when
L..M.......Mknow which
.MM........Kknow you
.L......M...know your
....M......Kkoch
NL.........Mkoffie
L.LM....M...kofi
ML.........Mkok
N.L.........kom
M..........Lkom je
N.....M....Kkom vrijdag
N..........Lkom zaterdag
..L.M......Mkomen
M.LMLM.....Lkomm
N..........Lkomm am
M..LM.......kommen
ML..L.M.....kommen sie
ML.N.......Lkommst
K...M.......kommt
L....L....MMkomt
...........Mkort
L.L........Okort gesprek
.LMM....MM.Kkorte
O.L...M....Kkraan
LL.L.......Okrank
L..L..N...M.kriegst
..M.M......Lkrijg
..M.M......Lkrijg je
ML.L.LLM.M..krijgt
LLM.....M..Mkrijgt een
MM...L......kun
M....L......kun je
LM.MM.......kunnen
MM.M.......Kkunnen we
.N.K.M..LM.Mkunt
...LM......Mkunt u
MML...M.....kurz
..LN........kurzfristig
O..L.......Lkwart
L.NL........kwartier
M.L.M.......kyle
MMLNL......Lkönnen
.M.M........können sie
LL.N........können wir
L..........Nkönnte
KL.........Okönnte ich
.MLNL......Mkönnten
MLL........Nl'agence
L.ML.......Nl'appuntamento
...........Ml'appuntamento di
MLM..M.....Ll'atelier
L.NM........l'entretien
LM....M....Ll'heure
..M.......MLl'incontro
LLL........Ol'intervista
LML......M.Ml'équipe
............la
.L.........Mla app
M.....N....Kla aspettiamo
.MN..M.....Lla bodega
NML........Lla boutique
L.....N....Lla carta
M...M......Kla clínica
.......N...Lla contratación
MLMLM......Lla directrice
KL.MMMM....Lla entrevista
M..........Mla fase
..N.........la ferretería
L.NL........la finca
.ML...N.....la firma
.....N..K...la graduatoria
M...........la invitiamo
L.....N....Mla lettera
L.....M.N..Lla lista
.NM........Lla mañana
L..N........la misma
M......MM..Lla oferta
LL.........Ola orientadora
N.LM...M...Kla place
LMMLMLM....Lla plaza
N......NM..Jla presente
LN.........Lla prossima
L........N..la prova
L....M...N.Kla prueba
LM...M....MLla próxima
.......M..MLla que
...LM......Lla ricerca
...LMM......la ringraziamo
L.L..M....NMla ringrazio
L..LL...M..Ola réunion
..L........Nla scheda
K.M....M...Nla segunda
LNLNML.....Kla semaine
LN......L...la semana
M..M.L.....Lla settimana
L.N....N...Lla señora
.M.L....N..Lla sua
NL.........Mla tarde
MLM........Lla tienda
..M.L......Mla tua
...........Lla vacante
L.M...M...NLla visite
.M...L......laat
LM..........laat maar
.M.L.L...MM.laatste
M.K..M.....Mlab
...L.......Mlaboral
.M.M....M..Klaboratorio
M.L..M......lad
NLL.....M...laden
N.L.........laden sie
L.L...M.N...laden wir
OL.L.....M.Llado
M...........lado da
.....N.....Llads
.....N.....Llag
.....M......lamentamos
..MLOL.....Llamento
L...ML.....Nlandlord
M..........Llane
.L...N....M.lang
L.LMLN.....Llange
NLLL.......Mlangs
.NLL........langskomen
M..........Llanguage
LL.........Nlaptop
NL..........larissa
M.......L...las
ML.MML..L..Mlas #
OL.........Llas cinco
LNML.......Llas cuatro
L..........Mlas entrevistas
...M.......Llas molestias
MN.........Klas tardes
N.LL........last
MM.........Llast #
.M.LOL......last night
M.L.LN....LLlast week
...........Mlasts
MLMM.......Llate
L.MMM......Llaten
L.LN.....M..later
.M..........later than
LML......M..latest
LL.M......M.laura
MM.LL.L..M..lavoro
.ML.........le
.M..LLMM.L..le #
....MM.....Lle agradezco
.M..........le andrebbe
L..LN.......le auguro
N.......M..Lle bureau
.MM........Lle chef
.M.M.......Lle comité
L.M...M....Lle confermo
..N........Lle confirmo
..L...N.....le contrat
.....M.....Kle directeur
LL.........Mle domande
...M.......Lle jeudi
.L...MM.....le jury
LMM...M.....le lien
N.L...M....Lle lundi
MMLL........le mardi
LM.......L.Mle matin
...L.......Mle mercredi
M.LN.......Lle parece
......M....Lle plaisir
..LM.......Kle poste
..L........Mle ricordiamo
..N........Lle ricordo
L..........Mle samedi
L.ML........le secrétariat
............le service
..L........Nle va
.NL.........le vendredi
MLM........Llead
N.L.........lead and
LKN........Mlead job
N.K.........lead role
...........Nlearn
L....L...MLNlearning
.L..M...ML..leave
LN.M.......Lleaves
..ML.......Mleaving
...........Mlebenslauf
.L.....L.M..lecture
..M.M......Klecturer
L....M.....Mlee
.M.......L.Mleeds
O..........Kleerkracht
.L......NM..leest
.M.......M..left
.L.N.......Llegen
MMLM..LM..MLlei
NM.L.......Klei è
....N......Lleid
..LNM......Kleider
L.L....N...Nleidinggevende
MM.M.......Lleiter
M...........leiterin
.MNL........leitung
..N........Llembrar
L.NL........lembrete
LN..........lena
.LL.MM.....Mleonor
..L........Mleren
MLL........Mleren kennen
.LL.L.L..M.Nles
M.L........Nles questions
..ML.......Llesson
..L..L.....Mlet
..L.L.M....Mlet me
.MLM.......Llet us
.L...L..M..Llet you
.MKOL.......let's
.O.........Llet's talk
..K...O.M..Kletter
......N....Lletter for
......M....Lletter is
LLLN..ML...Lletter of
M.LL..NM....lettera
........M...letters
NM.L....L.MKletto
MML...M.M..Klettre
LL...M.....Nletzten
MMLL..L.....leuk
MML.........leuk dat
..LLM......Mleute
..NL........leva
..L........Mleve
.LML.M......level
LLNL.M......level #
M..LN......Llewis
M..L...ML..Klhe
L.N.......MLlhe a
N.....M....Llhe amanhã
.N.........Llhe dá
M.ML........li
..L.L......Nlibrary
.M.........Mlibre
...M.......Mlic
N.LL.....L..licence
M.....M....Llicence and
....M..M...Llicense
K.ML.......Nliebe
L..........Mliebe familie
L.....M.....liebe frau
L.LN.M....MLlieber
L.LO.......Llieber am
.L.M......M.lieber herr
LO.........Lliebsten
.OL........Lliefst
...........Mliegen
......NM...Kliegt
L.M......M..lien
M.L....M...Llieti
M.L....M...Llieti di
L.NMM......Klieu
M.L.........lieu le
K.P........Llieu lundi
L..LNM......lieve
..ML.......Nlift
M.L......M..ligne
.LML..M.....ligo
M.....M....Lligo lhe
MMLLL.M.....like
LN..........like ?
L.M.........like the
MNK.L......Mlike to
M..LL..N...Klike you
NMLL.M.....Kliked
.....M.....Lliked you
MM.........Kliked your
..L........Nlimited
L..........Nlin
O.LLM......Klinde
..M...M....Klindqvist
LL.........Mline
.LM.....M...linea
.M.MLLL..N.Klink
.........M..link expires
M........M.Llink to
ML..........link url
MK.........Mlinkedin
N...........links
N.LLMM.....Llist
....MM.....Llist for
NLL.........list of
K.L..MM.M..Nlista
K.L..M.....Nlista de
........N..Llista provisional
L....MM....Mliste
L.PL.......Klisto
..LM........little
.LLL.....M.Nlive
M.N.........live coding
......O....Llivello
L.....N.....livello #
.M..........llamada
........N...llamaremos
LLOM.......Lllegar
..NL.......Llleva
LL.L......MPllevo
.LLN.MM.L..Klo
...MM.....MLlo de
..L.N......Llo del
.L...M..L.MMlo que
..M........Llobby
ML.M........local
MMLM.......Llocatie
..M.........location
L.O........Llocked
L.N.........locked in
L.O........Lloft
MM......L..Llog
.M......L..Llog in
L.L......O.Llogin
M.L.....M..Lloja
ML.........Mlondon
L....M....M.long
L..MM......Llonger
.NML.......Lloods
L..ML...N...look
L.LNL...MMLLlook at
LLM..L....MMlook forward
.M..........look like
.L.........Nlooked
.L......L..Nlooked at
MLLL.M.....Mlooking
M..........Mlooking for
L...ML....M.looking forward
........M..Mlooks
.LM...M.....loon
M.L.........loop
LL.M.......Mlorena
.N.........Lloris
......L.....los
.L..M......Llost
.L.KL.M...N.lotte
M.L.......LNlou
..M........Lloud
LNL.M.MM....love
LML...M....Nlove to
......MN...Klove you
MM.......M.Kloved
MN.........Kloved the
M..........Mloved your
LLM..MM.....lovely
LN.M.......Llu
M.MM.......Lluc
.LL.MM..LM..luck
..M......M.Lluck !
..L.O.....L.lucky
...........Mlucy
M.L.......M.lucía
MLM.........luego
M.L..MMM...Llugar
M.L..MM....Klugar de
LLM........Nlui
L....M.....Mluis
.LMN.M.....Llukas
LLLN........lukt
LN.M.......Llun
LN.M.......Llun #
M.M.........lunch
L..........Nlunch is
L.NL........lunch on
M.ML.......Llunch with
NL..........lund
N.L........Llund wir
L.M...M..M..lundi
L.MML.M....Llundi #
L.MM.....M..lunedì
..M......M..lunedì #
LMLMLLM.....lunes
L..M.LM..M..lunes #
.......M....lunes a
K..MM.......luogo
NML........Llust
N.L.........lust auf
...M....M...luz
.L.N..LM...Llà
.L.....M..MLlá
LL.M.....M..länger
.......M...Lléa
M.MM.L.....Lm
.L.L.......Nm #
.N...M...L.Lm and
O.L........Km before
L..........Nm en
...........Mm w
O.LL......M.m'a
LN.M.......Lm'indiquer
..LM.M....MKma
LN.........Lma collègue
..L.......NLma présence
......N....Lmaaltijdcheques
KM.M.....M.Mmaandag
LM.M.......Mmaandag #
.LL..NM.....maanden
.O.LMML..MLLmaar
LMLN.......Lmaar een
LM..........maar weten
...M........maart
ML.M........maart om
L.MM.......Lmachine
.LM.ML.....Lmacht
M.........MLmadam
.LL........Mmadame
..L........Omadame je
L.L.....M..Nmadame monsieur
LMN..M..L..Kmadame nous
MML.........madame votre
N..........Lmade
NLL......L..made it
.L.L...M.M..mag
MN.........Lmagazziniere
..ML...ML..Nmaggio
M........M.Lmagst
N.LL........magst du
.......M.M.Lmai
N.....M....Kmai à
MM...L..MM.Lmail
...........Nmails
..M...M....Lmain
N..........Lmain office
.ML.........maintenance
L.ML.M.....Mmais
LM.........Mmais jeito
..MML.L.....make
..N........Lmake changes
L..M........make it
.L.P.......Kmake our
L..........Mmake sure
L.MM........make you
LML........Mmaken
LLM........Mmaking
MOLL.......Lmal
..L..N..L.M.malgré
MMLLM...M.LLman
..L........Mmanage
......MM..MLmanagement
M.L.......NLmanagement will
NM..LL.....Lmanager
...M........manager #
M...........manager and
...........Nmanager at
L.M.L...M..Lmanager has
KM.........Mmanager role
N........M.Lmanager will
..L........Mmanagers
M....M......managing
.L.L.LN..M..mando
MOL........Kmanhã
LN.L........manhã ou
..ML.L.M...Mmano
L..N.......Lmantém
L..N.......Lmantém se
.L...M....MMmany
.LM.......M.many thanks
.N.........Lmappe
M.ML........mar
M.ML........mar #
.M...M......mara
N..........Lmara the
.L.........Mmara your
.NM.........marc
L..........Nmarcada
L..L.......Nmarcada para
L.......M..Nmarcar
M..........Lmarch
M...........march #
.LMM........march at
LLM........Nmarché
MLL...M...M.marco
M.L.M......Mmarcus
...........Mmardi
.L.........Nmardi #
N...M......Lmarek
.M.........Lmarguerite
..LM....M..Lmarina
M.L........Lmarine
.LM...M....Lmarisol
LLM......M.Mmark
MM.........Lmarket
.L.......N..marketing
N.LM.......Kmarkt
L........M..marlow
MM...LM....Lmars
MML....M...Lmars à
M...L......Lmarta
LM.........Mmartedì
.LM........Nmartedì #
L..ML.......martes
.M.M........martes #
L.M..M......martes a
NL...LM.M...marzo
N...........marzo a
M...........marzo alle
M..M.......Lmarço
MLMM.......Lmarço às
.L...M......mas
L.ML..M....Mmaster
..L.....M..Nmatch
..LLMM.....Lmate
LMLM.M...LM.matin
...........Mmatos
.PLL........mattina
LN..........mattina o
.ML......M..max
.........N.Lmax #
ML.LM...M...may
MLM..L..M...may #
...M.......Mmay at
.....M......may be
L.L..M.....Mmay i
.....M......may we
M.L.M.....MLmaybe
M...........mayo
M.L......M..mayo a
N.L........Mmayor
LMM........Kmaître
L.NNML.....Kmañana
LL.NM......Lmañana a
L.M.........mañana jueves
LO.........Lmañana o
M.LM....L...me
M...........me ?
.ML.......LMme a
MMN........Kme and
.MM.........me at
L.O........Lme bring
L.....M..M.Lme by
N...........me cuentas
.L.O.......Lme diga
.M.M.......Lme e
L....M.....Mme gustaría
..LM......M.me ha
..L.......OLme i'll
...........Nme know
M.L.......MLme on
M.........MLme or
N.L........Lme pasó
L..O.......Lme salió
..MLM.......me the
.N.N.......Kme three
.LL..M.....Nme to
M.L.........me tomorrow
LM.M.......Lme two
.N.M.L.....Lme what
.NL........Lme which
.ML........Mme your
L..N.......Lmeal
.....N.....Lmean
.L.MML......means
M......M....mechanic
M.....M....Lmecánico
M.....M....Lmedewerker
MM..........media
LML........Mmedia hora
.......MM..Kmedical
.......O....medical is
L.....LN...Mmedico
......LN....medico competente
M..LL.....LNmee
L..........Nmee en
M.M........Lmeedraaien
N..........Kmeelopen
.LLLN......Mmeer
.....M.....Lmeer ervaring
M.L.L......Mmeet
L.M........Mmeet at
L.L.......MMmeet on
L.L........Nmeet our
LL....M....Nmeet the
N.L........Lmeet two
M...........meet url
.ML.......M.meet you
LL..M......Nmeeting
L..MM.......meeting on
LM........MLmeeting the
M..........Lmeeting with
....M.......meeting you
M..L.......Mmeg
LNLM.....M..meglio
LN.........Lmeglio martedì
ML.LNMM....Lmehr
M...M......Lmei
..M.........meia
MNL.ML.....Lmein
M...M.M...L.meine
M.KM..N....Lmeine frau
L..M........meister
LOLM.......Lmejor
.LM.....M.MLmelden
..M.......MLmelden sie
........N...melden uns
.MLM.M.....Lmelhor
.L.........Nmember
...........Mmembers
K.......L..Omembership
MM.LML....MLmensagem
NL......M..Lmensaje
.L.LLN......menschlich
L.ML.......Nmensen
L.....N.....mensuales
..ML........mentioned
L..........Nmentor
..L........Nmentorin
.LLML.....N.merci
........M..Lmerci !
..L........Nmerci d'apporter
.....O.....Lmerci d'être
..LN........merci de
O..........Kmerci für
.L.L.....NN.merci pour
LNLM.LM....Lmercoledì
.L....M..M.Mmercoledì #
KN.LM.....M.mercoledì alle
LM.N........mercredi
...........Nmercredi #
..LO.......Lmercredi à
...L.L...LMMmes
...L....M...mesa
LL...MM.....meses
L....MM.L..Mmesi
...N.......Lmesma
..LN........mesma hora
L..N.......Lmesmo
M.M..L..MLM.message
...M.L..M.MLmessaggio
L....M......met
.M....L.....met de
.LL..ML.M.MMmet een
KML....M....met je
.....N.....Lmet meer
MML.........met mij
....N......Lmet zoeken
M.....M....Lmeu
NM....N....Jmeu pai
L..........Mmevrouw
..O........Kmez
LM.........Nmezz'ora
N..........Kmezza
MML.ML..L...mi
KN.N........mi dica
L..LOL......mi dispiace
NL.L......MLmi ha
NMM........Jmia
MNL........Lmia moglie
.L...M..L.M.mich
M..........Lmicrosoft
M..........Lmicrosoft teams
..LM..M.....midi
LM.......M..midnight
NL.........Lmight
MM.L.L...MMKmij
.....L....M.mijn
OM.........Jmike
LLLO..M....Lmil
...MM.......mil disculpas
N.L........Lmill
L..N........mim
M..L.....M..min
MLMLMM.....Kmind
.....N.....Lmind for
MM.L......MKminha
..L.......NLminha presença
MM..........mins
L........O.Lminuit
..L........Mminute
L..........Nminute interview
MML........Lminute phone
...L.L...MLMminuten
M..L.LL.L..Nminutes
L..........Nminutes ?
............minutes and
LL.........Mminutes avant
..L......M.Mminutes each
MM.........Lminutes for
L..........Nminutes of
NLL.........minutes on
LL.L.....M.Ominuti
L.O........Lminuti a
M..L..L....Nminutos
...........Mminutos antes
L.......M..Nminutos de
.K.M.......Nminutos para
N....L....M.mio
.MKMM...L...mir
....N.......mir leid
..M........Lmise
M.N........Lmise en
L..M........misma
L..M........misma hora
K.MO.......Lmismo
MLM........Lmiss
ML..L......Mmit
NLL......M..mit #
K.ML.....M.Nmit dem
.L......N...mit den
..L.........mit der
K....M....MMmit dir
N.L.........mit herrn
LM........M.mit ihnen
M...........mit mir
..N........Kmit unserer
L.L........Nmitarbeitergespräch
L.M........Mmitbringen
MMLM.L.....Lmittwoch
..M.........mittwoch #
N.L.......LMmittwoch den
NL..........mittwoch um
.OL........Lmittwochs
L.L........Nmitzubringen
.NLM.......Mmiércoles
.M.M.......Mmiércoles #
LO.........Lmiércoles por
MM.L.LL.....mme
.........M..mo
..N........Lmobile
LML........Nmock
..L........Omock interview
..LML..M.M.Lmodel
..L....N...Lmoet
.L..MN.....Lmoeten
LLLL.N.....Mmogen
.L...N.....Mmogen we
.NL........Lmoglie
MM......L..Lmoi
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
M.L...M.LM.Lmonday
..L........Nmonday !
N...L....M.Lmonday #
.N.....M.L.Lmonday and
LL.L.......Nmonday at
LL.N.......Lmonday is
MML.........monday the
..LN......MLmonday's
LN.........Lmondays
N...........money
LLL.......MMmonsieur
...M........montag
...M.......Mmontag #
..LM.....M..montag um
.LLN.....M.Lmonteur
..LL.M..M...month
.L...M.....Mmonths
N.L........Lmoogt
..L.....M.MLmora
.L..LM..LMM.more
...........Nmore ?
.MM........Lmore about
M........M.Lmore than
.LMO.L....MKmorgen
..M.........morgen #
..MM.......Lmorgen om
.MLM......MLmorning
....M......Lmorning and
LP.........Lmorning or
L..NM.......morning so
LQ...L.....Kmornings
.M..........mornings are
.N.........Lmornings or
.MM.LM.....Lmoser
...L......MMmost
..O........Kmostrador
..N........Kmother
L.N........Lmotion
L.MM.M.....Lmotivo
.L.J.......Omove
..LKM......Omove it
...ML......Mmoved
L..L.......Nmoved to
...O.......Lmover
.ML..M......moving
.L.........Mmr
M.L.......M.mrs
L.M.......MLms
L..........Mmsc
LM.MLM....MLmuch
.LM..M......mucha
..M..N......mucha suerte
.LLL.L....NNmuchas
.LLLML..M.MMmuchas gracias
LM..MMM....Lmucho
L.LN.......Lmudança
...LN......Mmudar
...L.M.M...Lmuito
.LO........Kmuito bem
N..L.......Mmum
M.ML........munir
M..L........munir de
LL.L.M....M.museum
.LLO.......Lmuss
...M.......Lmuss ich
M.L.ML......must
ML.....M.L..mutual
...L.M..L.N.muy
L.....L.L.MMmy
L...N.......my apologies
M.M........Kmy brother
L..M.......Mmy calendar
.L.........Mmy cv
..N........Kmy husband
L..........Nmy interview
.L.........Nmy office
M..KO......Kmy partner
M.LM........my wife
NLML.......Lmyself
M..........Lmyself and
.....NM....Kmás
...........Nmãe
N.L........Lmão
M.M...M.....märz
LLML..M....Mmärz #
N..M......L.märz um
LL....MM...Mmédecin
......LN....médico
LMLP.......Lmême
L.KPL.......même heure
M.ML.......Lmí
.NL.........möchte
K..........Omöchte mit
MM.........Lmöchte sie
M.L..MM....Lmöchten
M.....M....Lmöchten sie
M...........möchten wir
.M.........Lmöglich
ML.MM......Kmüssen
.L.N.......Lmüssen wir
..M.....N...n
...........Ln #
......L.N..Ln º
..L.MM..M..Ln'a
ML...M.....Ln'a pas
..L.L.M.....na
.M.L........na #
LL...NM.....na entrevista
L.LM....M...na loja
M..........Kna nossa
M.ML.......Lna oficina
M.L........Mna quarta
.LKM......MMna quinta
..LM.......Mna sala
.LLM..N.....na segunda
LL.M....MM..naar
L.......M...naar de
...M........naar donderdag
...L.......Onaar vrijdag
MMM........Lnaast
.M.M.M...L.Lnach
LM....LM...Nnach #
..ML.......Mnach dem
LNM........Lnach der
.....N.....Lnach ihrem
.MM........Knachmittag
M....M.....Lnachricht
L.......M...nada
...M......MLnadia
MKL.N....M..nadie
...L....L..Nname
LMO........Knatter
M.M........Lnd
N.L........Lnd #
L.N........Lnd at
..L.MMLN...Kne
L...O.......ne viens
.L.........Nnear
...........Mnear you
...L...M....nearly
NLN........Kneben
.L..MM......need
MML..L.....Mneed a
LLMMM......Lneed to
L.LL.....M.Nneeded
...M..LM...Mneeds
...L......MMneem
M...........neem je
M..........Lnegozio
..........NLnehme
..........NLnehme ich
M.LL.M.....Lnehmen
L..........Mneil
.L...M...M..nel
L.M..M...M.Lnella
..L........Mnemen
....NM.....Lnephew
LNML.......Lnerea
LM.........Mneri
L.........MMnervous
LLL.L.NN...Mnetti
N....L.....Mnetwork
LLLO.....M..neu
.LL........Oneue
L..N.......Mneuen
L..N........neuer
...M........neuer termin
M.M........Lneun
......M....Mnever
KLLNM......Onew
...........Mnew jobs
..LO.......Lnew time
..LL.MM....Lnews
..L...MM....news !
.....MN....Knews about
L..........Nnewsletter
MMK.L...LM.Mnext
M...........next interview
M........M..next stage
MLL......M..next step
.M...L....LMnext steps
N..........Lnext tuesday
L.LML...L..Mnext week
..L.M.....M.nice
L..MNM.....Knicht
..LLO.......nicht kommen
L...M.......nicht mehr
.MLN.......Lnicht um
L..M.......Lnichts
M.KLM......Mnico
.LLMM....M.Mniemand
..MLM.L..M.Lniente
KLLONMLM.M.Lniet
.L.M.M......niet bij
L.LNO......Lniet door
L.L........Nniet komen
L..N........niet om
MLL..L.NM...niet op
.L..N..M....niet te
L.L.....M..Mniets
KLLO........nieuw
J.LMM.M....Nnieuwe
M.LLM.M....Lnieuws
MMLLM...L..Lnight
......M.....nights
OLO........Knimm
..L........Mnina
MLL........Mnine
.L.N.M.....Lnix
LLLNMM.....Lno
M....M.....Lno #
L..N.......Lno a
..KL.....M.Mno dia
ML.L.M.....Mno es
....LN..M..Lno further
..LN.......Lno good
LLLM.....MM.no hay
L..MM......Lno longer
L.LO.......Lno mesmo
M.L......M.Lno more
...LN......Lno need
.LL.....M...no nosso
K..........Ono pay
L..ONL.....Lno point
..LN.......Lno problem
.L.MML.M...Lno se
......M.M..Mno sábado
LMLO.......Lno trouble
..L.O......Lno vengas
.LLMM...M..Lno voy
.LLM.L...M..nobody
.LL.LM....M.noch
..........N.noch mit
MLM........Knoche
...........Mnodigen
M...........nodigen je
.M...M..L..Lnoelia
L.L....N..MLnog
......MM...Lnoi
L.L........Nnoite
LL...N.....Mnom
MLML.M......nome
NNM........Knomás
LLLNNML.M.LKnon
L..N.......Lnon alle
L..LN......Mnon c'è
LMLMM.....L.non si
...LNL......non venire
ML...M.....Lnon è
.........N.Lnoon
N..........Lnoon on
M..M.......Knord
.MM........Lnorth
M.L....M...Knos
L.....MM....nos alegra
M..........Lnos bureaux
M..........Lnos gustaría
LMLM........nos ha
L.N.........nos vemos
.LM...M.M..Lnosotros
.L.LM.......nossa
...LN......Lnossa conversa
L.L........Nnossa entrevista
..M.....M..Lnosso
.LL....M...Mnostra
N..........Lnostra sede
N.L..M......nostri
M.M........Lnostro
LLLNMML...LLnot
L.LP.......Lnot #
L..O.......Lnot at
....MM......not be
L....N.....Lnot been
........M...not heard
...........Mnot in
..LO.......Lnot possible
L.LP.......Lnot saturday
L....N.....Lnot selected
...NML......not take
L.N.........not the
....M.......not to
.........MM.nota
..L.......M.note
..........M.note and
K.P.......MLnoted
K.N......M..notes
..L.M..MM..Lnothing
....N......Lnothing you
.L..M.......notice
L.OL.......Lnotiz
.....M.M.L.Lnotre
MM.........Lnotre attention
LLMM.......Lnotre entretien
K.PL........noté
L.O........Lnoté pour
..L..LM...NLnotícias
L....M.M.M.Knous
MM.........Lnous aimerions
L....N.....Lnous avons
.N.........Lnous indiquer
LL...N..L..Nnous ne
.........M.Lnous vous
MK.M...M.L..nouvelle
L.........M.nouvelles
L.LMM...M...nov
..LMM......Lnov #
.LLM.......Mnova
...N.......Lnova data
LMM.........november
MM.......L..november #
.LL.L..M.M.Nnovembre
...........Nnovembre #
O.L........Lnovembre alle
.LM...M....Mnovembre à
.MLL..M....Mnoviembre
LLLM.......Mnovo
K.LO....M..Lnow
L.LN........now #
L.LPL......Lnow on
L..........Nnow that
.LL.....M...nu
..LOL......Lnu op
N.LM.......Lnuestra
O.L........Lnuestra oficina
..LN.M.....Lnuestra reunión
L.M....M..MKnuestro
L...M......Mnueva
.L.........Onuevas
LLLO........nuevo
LL......M.MNnulla
MML..M......number
..L.....N...number #
M.M........Lnumber on
.LL....M...Mnumbers
.........N.Lnumerical
.L.LM......Mnumero
...L.......Mnummer
....M......Lnun
...........Nnuovi
L.L....M...Mnuovo
.MM........Knur
L...........nurse
LKLNM..M.M.Lnão
...N.......Lnão dá
LL.NM....M.Lnão se
.ML.........nächste
LN.MML.....Lnächste woche
.M.......M..nächsten
L........N.Lnächsten schritt
...M....N..Lnúmero
M.......N..Lnúmero #
L.L........Nnúmero de
LO.L........o
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
MLM........Lo sr
..MM.......Ko'clock
L..M.L..M...ob
L.LN........ob das
LLLL.L..N.MNob wir
L..........Nobligatoire
M.M.M.M....Kobra
.LLL.....MM.obrigada
M...M.....MLobrigada pela
L.L.....M.OLobrigado
L.M..M..L...ocasión
.....N......occasion
L.M....M...Loccupational
.......M....occupational health
MM.L.......Lochtend
..N........Loct
M.ML.......Loct #
M.L........Loctober
M.L........Moctober #
.M.L..L.....october at
..M........Loctobre
..NL...M.L.Loctobre #
M..........Moctobre à
..M........Loctubre
M.M........Loctubre a
LOLMLL......oder
.N.........Loder donnerstag
LM.........Moder freitag
L.L........Noefenen
..L.....M...of
L..........Mof #
.........M..of a
M.M.M......Lof an
......N....Lof appointment
K.LN.......Mof course
LO.........Lof donderdag
......M.....of employment
N..........Mof het
........N...of interest
...M........of interview
ML....N....Lof je
NM.........Lof our
L..NM......Lof plan
...........Nof questions
O..........Lof ten
M...........of the
....LM...M..of them
LM..........of these
LN.........Mof those
M...........of three
...M.......Lof thursday
.L......N..Lof u
........M..Mof us
KN.........Mof vrijdag
.L......M...of we
LL...M....MMof you
LL.....MM...of your
M.L...MNMLMKoferta
N.......M..Koferta de
LL.MN.......off
.L.........Noff sick
....MM.....Loff the
LLL...NNLL..offer
.......M...Loffer depends
......L....Ooffer ends
.......M...Moffer for
L.....N...MKoffer letter
......M.....offer of
.......M....offer subject
M.L...MM...Koffer you
LL.M.M....LMoffered
.....M....L.offered the
L...M.M....Moffering
L..........Noffering to
......NL...Loffering you
LL.....M...Moffers
L..........Oofferte
M.........L.office
...........Moffice #
M.L.........office at
MM.........Koffice please
..M........Kofficer
........N..Lofficer is
N..L........officina
...........Noffres
......O....Loffriamo
.....N.....Loficial
M.L.........oficina
..LMM.......oficina de
......MN...Lofrecemos
......O....Lofrecerle
LMLNM......Loggi
.LLM.M.....Mohne
M..L....M...oi
.N.L........oi bia
MLPMLL...L.Iok
M.LN.......Kok ?
L.N........Lok for
L.P........Kok per
N..M.......Kok pour
.L.........Moktober
...L.....M.Moktober om
L..N.......Loké
M.M.ML......old
LN.........Lollie
N..L.......Lolá
N..........Kolá pode
M....L......om
.L.M.L.....Mom #
.N.L.M.....Kom drie
N..........Lom half
L.....N.....om het
NLML........om kwart
..L........Nom te
L.NM.......Lomar
M...........on
M....M..M...on #
.M..M.MM.L.Kon a
LL.........Non any
M.M.....N..Kon april
ML.....M...Lon behalf
N.L.........on discute
LL.N........on décale
L.RL.......Kon for
..LML.....M.on friday
..L.MM......on hold
......N....Lon it
M..........Lon march
ML.M.......Lon me
MLL......L..on monday
..L........Non my
K.L..M...M.Mon our
N......M...Lon parle
..LLM......Mon saturday
.MMLL......Mon se
.ML.........on site
K..........Oon stage
M.L.M......Mon sunday
.L.L..N..M.Lon te
L..M........on that
..M.........on the
.....N......on this
.LL........Oon thursday
.M...L..MLM.on to
.LLM.......Non tuesday
.LM........Mon wednesday
.N..........on which
.....N..L...on your
............on zoom
..LNL..M....once
..M.........onde
.......M....onder
.......N...Londer voorbehoud
OML........Kondergetekende
M..LL.L..M..one
M........L..one hour
..L......MMLone more
.M.L.M....L.one of
LNM........Lone you
.MLM....M..Kones
.L.N........ongemak
.LL......N.Monline
.........M..online assessment
.L.........Nonline interview
.........M..online test
N........L.Lonline tests
..M.....M..Lonly
........N...only shortlisted
MML..MM....Kons
L..NMM.....Lons gesprek
...........Mons kantoor
M..........Lons op
.....L....OLontem
K..........Nontmoeten voor
..L..M..N..Lontvangen
.L......O...ontvangstbevestiging
M........M.Lontvangt
MLM.MM....LLonze
...M.L..L.M.ook
NLMN.......Kook bij
L.N.........oost
MMK.L...M...op
NLM..MLM.L.Kop #
.ML..L..N..Lop de
.LLM.......Nop dinsdag
L.L........Nop donderdag
M.L.........op je
MLM...M....Lop kantoor
.L.......M..op maandag
LM.........Mop ons
MLL.........op vrijdag
M..........Mop woensdag
..M......N.Kopdracht
.NM..L.....Lopdrachtgever
.N...L....LLopen
.MM......M.Kopen the
...........Nopen to
MM...M......opening
.....N.....Lopening you
K.ML.M...M..opens
.......M....operador
ML.M.......Loperations
MM.....MM..Koperative
....M......Loperator
L..........Nopleiding
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
.M...L....MMor the
LM.M.......Lor three
LM..........or thursday
L..M.......Mor tuesday
LN.L.......Mor wednesday
.MLN....M..Kora
..L.M...MM.Loral
M........M.Koral board
.N..........orari
L..N.......Lorario
LLM..L.MM..Lorde
LM.L.M.....Morder
...L.L.M...More
...L.L.....More #
..L.M......Lorganizer
LL.........Norientadora
MLM.......M.original
N.L.....M..Koriginals
O.LL.......Lorla
..LML.......ort
..N........Lortiz
K..LN......Morçamento
L.LL.......Mos
LM..M....M..other
NMLM.......Lotherwise
.....M.....Lotra
.....M......otra persona
.L.M.M.M....otro
..L........Motto
...M.......Lottobre
M..M.......Lottobre alle
LQLLLL.....Mou
.M..........ou #
LNL........Lou jeudi
L..........Mou le
.N.........Lou quinta
LN.........Lou sexta
..LO.......Loud
M.L....M...Loude
...L..N....Moui
......M.....oui !
...M.......Lour
LLLP.......Lour #
L..........Nour call
.L.N........our chat
L.N........Lour coo
NML........Kour engineers
..LN.......Kour interview
NM.........Kour lead
K.O........Lour lunch
N..........Lour manager
L..NL.......our meeting
L.....M....Mour new
..L........Nour office
L.LM......MLour talk
MLL.M......Mout
OM.........Kout ?
..L.M......Mout of
L.L..M.....Mout on
....LNM.L..Loutcome
.L...N......outra
..L..N......outra pessoa
M.L........Loutubro
N.L.........outubro às
M..L......MLouvir
.ML.........over
LM.NL.......over de
MM.M....M..Kover het
L.....M....Nover je
N...M......Lover lunch
LM....M.....over the
LM.L.......Mover uw
LLLL.M....MNoverleg
...M......MLowen
L.LOM......Lowing
L.LOM......Lowing to
LMM.LM.....Kown
L.N........Kown apron
.........N.Lown time
MM..........owner
....L..M....p
LM.........Mp #
M.MM.......Lp m
..N........Lpa
.M..........paar
..M........Lpacific
N..L......MKpadre
M..L.......Npaga
L..L.....N..page
.L....M..N..pages
...L.......Mpago
MNL...N....Jpai
N.LL.......Mpaid
M.N......L.Kpair
.........N.Lpalabras
..L.......N.pam
LM..........panel
M.K.M.......panel interview
...........Mpanel on
.....N.....Lpanel scored
LLL.M..M...Npaper
L.....M.....papers
LLL...N....Mpaperwork
....ML.M...Lpar
L...L...M..Mpara
L.LM.......Npara #
M..M.......Lpara a
K..M....M...para el
N.L.....M..Lpara entrevista
M..........Lpara la
..MLLM......para o
.LML...M...Mpara que
LLNM.......Lpara segunda
K..O........para terça
L..........Mpara um
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
..N........Kparkeren
..M.........parkeren kan
L.N.......MLparking
ML.L.M....NLparlato
M...M......Lparle
LM.M........parler
N..........Lparliamo
M...........parliamo del
..N........Lparque
M..........Lpart
.........M..part of
MN.........Lparte de
L.M.....N..Lpartecipazione
...N.......Lparticipa
L.M........Mparticipants
LMLM.LN.....partir
L.....M....Mpartir de
......MM....partir du
M...M.......partner
L...LM......partners
KM.........Npartners would
LLMMMMLMMMLKpas
KL.O......M.pasa
L..N........pasa al
..L........Npasaporte
K..........Npasar
O.LL.....M.Lpasas
L.LN...M.M..paso
L.L........Npaspoort
.L..LM...N.Kpass
MLLM.MM....Lpassa
L..........Mpassage
KMLM.....M..passar
N.L........Lpasscode
M.L.........passcode #
.L.ML..M...Lpasse
M.L....M...Lpassed
M.L....M...Lpassed the
LLL........Opassen
M.LL.....M..passer
N..L.......Lpassez
O.LL........passi
MML.M..M...Kpassing
.........M.Mpasso
..L........Npassou
...........Mpassport
...........Mpassport and
.....L..M..Mpasst
K.O........Lpasst dann
.M..........passt es
..L........Mpasst ihnen
.L.LO......Lpassée
O.L.........past
M.M........Lpast the
N.L........Lpasó
N.L........Lpasó tu
..N........Lpatente
L...........paul
LMM........Mpaula
KM..........pauline
M.ML.......Lpause
.L..L....M.Npay
L........M..pay #
...........Opayment
...M.......Mpayroll
L..........Mpayslips
LL....M..Q.Kpdf
L..........Npedido
LLL..L...O..pedimos
.........N.Lpedimos a
L.L......N.Mpedimos que
M......M.L.Kpela
..........N.pela conversa
..........N.pela entrevista
M..L........pelas
M.ML........pelas #
.L.L.....M..pelo
LL.MMM......pena
L....N..L..Mpensato
LL....N.....pension
LL......M..Npeople
.L......MM.Lpeople to
L.L...M....Mper
LL....MM.M.Lper #
L..........Mper giovedì
LM.M..L.....per il
L..L.MM....Mper la
L.L...M...M.per le
NM.........Lper lei
..L.....MM..per un
L.N.........per venerdì
LMM..M......perché
..L........Mpercorso
.MLMN......Lperdona
K.P........Lperfect
L.PL......L.perfecto
L.O........Lperfecto nos
L.OL........perfetto
..L.....M..Mperfil
.LLL.....MMMperguntas
..M.........period
K..........Operiodo
......N....Lpermanent
N.LL......M.permis
M..L........pero
.....N......person
.M.M.N.....Kpersona
.LML....M...personal
........M..Lpersonale
.........O.Kpersonality
.........N.Lpersonality questionnaire
L..........Npersonas
.L.........Npersone
LK.........Ppersone che
N..L....M..Lpersoneel
LL...N....MMpersonne
..L........Npersoonlijk
.....M..M...persönlich
K...LO.N...Lperò
L.L........Npesquisa
L.LL.O.....Mpessoa
M..........Lpete
K.O.L....M.Lpetit
L.N........Lpetit rappel
LML.........petite
L..L.M.....Mpetra
LMLM........peut
LML....M...Mpeux
..LMM......Lpeço
O.L........Lpflegedienstleitung
..MM.......Lphone
.M.........Lphone interview
........L...phone screen
..M........Lphones
L..........Nphoto
L..........Nphotographer
..L........Mphotos
N.L....M...Lphysical
M.L...M...NKpiacere
LN.........Mpiacerebbe
N.ML.......Kpiano
.L.......M..pick
...........Mpick a
.L.M........pick another
.N.........Lpick your
KLLLM......Opiece
L.OM.......Kpiedi
N..........Lpier
...N........piero
N...M......Lpin
M.........MKpine
LL.........Opint
M.M.........piso
M.M........Lpiso #
JLL......N.Opitch
..M...M.....pizza
M..........Lpièce d'identité
L.L........Opièces
....N.M....Lpiù
L..N........plaats
L..M.....L..place
M.....L....Mplace at
N..L...M...Lplace de
K.MM.......Mplace on
.....M...M.Lplaced
.........M..placed on
KM...M...L.Nplaces
M....LM..LMLplaisir
.....LN...MLplaisir de
..L........Mplan
...L.......Mplan to
..LNM......Lplanned
..LNM......Lplanned for
L.L........Nplannen
.M.........Lplanner
L..........Mplanning
..L........Nplant manager
M..........Lplanta
OL.L........platform
K..L.M.M...Nplatz
..MLM.M..L..plaza
.MM.M......Lplaza de
......N.M..Kplazo
.....L...M..please
ML..M......Lplease accept
N..........Lplease acknowledge
........M...please assume
N..........Lplease attend
..L.M...M...please be
M.M.........please bring
.L.M.......Mplease choose
...........Mplease come
.........M..please complete
M...........please confirm
L........M.Lplease do
LL.MML..M..Lplease don't
.LM......M..please find
.LM........Mplease have
M.L.........please let
MM.........Lplease log
L..N....M...please note
M..M.......Lplease pick
N..........Lplease record
L.....M..M.Lplease return
............please send
......M.....please sign
L..........Nplease submit
..L........Mplease tell
LMM.........please use
......M....Mpleased
M.L...M.....pleased to
M.L...M...NKpleasure
L...MM..M...plek
N.L........Lplenos
L.M.........pls
L...M.MML..Lplus
.N.........Lplutôt
M.M.........pm
...M.......Lpm #
M.LL.......Mpm ?
L.L........Mpm after
M.L.........pm at
N..........Lpm central
NL.L........pm ct
..N........Kpm est
L.M.........pm for
L.L........Opm in
L.L........Npm is
.LM........Mpm it
.M.........Lpm on
LN.........Mpm or
M...M......Lpm please
M...........pm pt
L..N........pm still
M..........Lpm to
L...........pm with
LL.N........pm work
..K.......LOpm works
M.N........Kpm you
N........L.Lpo
..M.....M..Lpoco
LLL........Opodcast
..LMLM.....Mpode
L.LM.......Mpode ser
M..........Lpode vir
.L.N........podemos
LL.O....M..Lpoder
.L......ML.Npodes
N.L........Lpodés
...L.LL....Mpoi
.LLMM.M.....point
......O....Lpoint #
.N.........Lpoll
NN.........Kpomeriggio
NMM........Kponte
ML.....M....pool
..M........Lpoort
M..LLM...M.Lpop
N.L........Lpopping
.ML..ML.....por
....M.......por ahora
M...........por el
LMLM...M....por favor
L..MM......Lpor isso
MMLL......MLpor la
.M.L.......Lpor las
N.L.........por meet
...N........por motivo
M.M........Lpor mí
LN.M.......Lpor teams
...........Npor telefone
.....N......por ter
..L..N....L.por tu
L.LM.N.....Lpor un
LL......M..Npor videollamada
LL...N..M..Mporque
MM.........Lport
MLL........Nporta
L.L........Nporta il
.N.L.M...L.Lportal
L.M.N......Lportanto
M..........Lportare
L.LL.......Nportate
N..........Lporte
M..........Lporter
MN........MKportfolio
...L.......Mporti
L.N........Lportineria
ML.L.......Mporto
MMM........Kportão
..M.MM.....Lposition
MM...L....NLposition and
....N......Lposition has
L.....M.....position of
L.L..M.....Nposition on
L.L.N.......positions
.NL........Lpositive
MM.........Lposizione
KMLL.......Opossa
LM.M....L..Lpossiamo
..LML.....MMpossible
K.LM.M.....Nposso
L....MM....Kpost
............post of
L....MM....Kposte
...M..LM...Lposte d'agent
..LM.......Mposte de
...........Nposted
MLL...M....Lposto
M.L.........posto da
...M.MM....Kposto di
..LN.......Lpostponed
MML.....N..Lpostulación
.M..........potrebbe
LL.........Npotrei
.MM........Lpour
L.N.........pour demain
L.N........Lpour jeudi
..MM.......Lpour l'entretien
LML..M....M.pour la
...M.......Lpour le
L.NM.....M.Kpour lundi
N..........Lpour ton
MM.L.L....L.pour un
L.N........Lpour vendredi
LL.......MMMpour votre
ML..........pour vous
.L.........Opourrait
.M..........pourriez
..L.....M...pouvez
...........Mpouvez vous
.M......M..Lpra
LN.........Lpra gente
L..L.....L.Npractical
LM.......L.Mpractice
..N........Lprado
MM..........pranzo
NL.M.......Kpraten
N..M.......Lpraten we
L.M......M.Mpratica
LM.......N.Lprazo
L..L...M.M.Mpre
L......N....pre employment
L.M.M.......precisa
MLLM..M.....precisamos
LN.........Mprefer
.M.........Lprefer ?
LN..........prefere
LO...M.....Lpreference
LN.........Lpreferencia
...........Npreferir
KOL........Mpreferisce
.N.........Kpreferisce ?
LN..........preferisci
LO.........Lpreferred
..N.......M.pregunta
..N........Lpregunta por
...L..M....Mpreguntar
NMKL.....M..preguntas
NMK........Lpreguntas por
.ML...L....Mpremier
L.M......M..prenotazione
...........Mprep
M.....M.....prepare
N.LL.......Mpresencial
.MLL..L....Mpresent
..M.......MLpresentation
M.L..M.M..MLpresente
O.L........Lpresenti
..L.......M.presenza
M.........M.presença
M.L.......MLpresença na
..M.M.......president
OL...M..M..Kpresidente
..NL.......Lpress
N...........presso
M.L........Mpresso il
N..........Kpresso la
LM.LM.......presto
.MM...M....Lpresto !
..........NLprettig
NML........Lpretty
K..........Ppreventivo
M.LMM......Lprevisto
N..L........previsto un
M.L.....M..Lprezada
L..M..LM.M..prezado
LLLM.......Nprice
LN.........Lprik
MLML.....M.Lprima
LMO........Lprima dan
NLL.L.LMMN.Kprima di
L..L.......Mprimeiro
..L........Mprimer
.L.........Nprimera entrevista
..LL.....M.Mprimo
L........M.Mprimo colloquio
M..M...M...Kprincipal
O.K........Lprincipal engineer
.........MNKprinted
.L...N......printemps
L....O.MLL.Lpris
......M....Lprise
......N....Kprise de
MM.......M.Kprivate
..L........Mpriya
NLL.M.......priyanka
.L........MMpro
N....M.....Lprobearbeiten
.....MM....Lprobetag
M.KO.......Kproblem
L.KP........problema
..N........Lprocedimento
LLLL.N...M.Lproceso
.LLM.M...M..process
..L..M......processo
.....M......processo seletivo
LN..ML...MMLprochaine
N..........Lprocurando
..K........Mproducer
..M.........product
L.N........Lproduct design
N..........Lproduction
M.ML.L......prof
N...........prof dr
M..M.......Lprofessor
.K.........Oprofiel
M.L........Mprofil
..L.....M...profile
.L...M.....Mprofilo
..L.........programa
.MN......L.Lprogramma
L........L.Mprogramme
.LL.......MNproject
..L........Mprojet
L.N.........promemoria
.......M....promesse
.......M....promesse d'embauche
L..M.......Npronto
.......M....proof
.......M....proof of
MMML.......Kproper
.ML........Mpropongo
..L...M....Npropose
LL.........Npropose un
L.....M....Mproposer
......M.....proposer le
..NL..NM...Jproposition
......M.....proposition d'embauche
LL.L..OM....proposta
.L....M.....proposta de
......MM...Lproposta di
L.LL.LO.M...propuesta
LNL.......MLprossima
LN.........Lprossima settimana
MLLL..M..N.Lprova
..M..M...M.Lprova di
......O....Lprova e
O.L........Lprova in
L.M....M....provided
.......MM...provisional
LL.L.....N..prueba
LL.......M.Mprueba de
L........M.Mpruebas
L.L........Npré
K......M...Npréalable
O.L........Lprécises
.L..NL.M....préfère
.N.........Kpréfères
.N..........préférence
LM..........préférez
.N.........Lpréférez vous
N.LL......M.présence
..L.......NLprésence jeudi
ML.........Nprésenter
...MM....M.Lprévu
N.LM.......Kprévu pour
M.L....N...Lprêt
LNLL....LMM.próxima
LO...L....MLpróxima semana
OL.LM......Kpróximo
M.......M..Lpt
....M...N..Lpublicará
L.L..M......puede
KM.......M.Mpuedes
M.L........Mpuedes venir
L.L..M.....Mpuedo
M...........puerta
M.ML...M...Lpues
..M..M.....Lpuesto
M.M.LM.....Lpuesto de
L.ML....M..Mpuis
...LPL.....Lpulled
.....N.....Lpunteggio
L..........Npurchase
NLM......M.Lpure
L..MMM.....Lpurtroppo
...M.....M..push
MML.ML.....Lput
M.......MM.Kput you
.ML.........può
MM.L........può venire
L........O..página
.........N.Lpáginas
N..........Lpásate
..N........Lpé
.ML.......LNq
..L........Nq #
M.M........Lqa
.ML...M.....qu'on
M.ML.......Lquai
O.L........Lquai des
LP.L.......Lqual
LL...N..L..Mqualcuno
.L...N......qualified
....L......Oqualify
.N.........Kqualquer
N..........Lqualquer coisa
LNM.LM...M.Kquand
.....M...N.Lquand vous
LPML.LMMLL.Lquando
KM.N........quarta
LN.........Lquarta de
...........Mquarta feira
.N.........Lquarta ou
M...........quarter
ML.L.......Mquarto
..L.MM....MLque
.L...M......que a
.N..........que dia
.N.LM..N...Kque el
M..........Lque es
LMLM........que eu
........MM..que hagas
.....O.....Lque já
L.L.N.LM....que la
...LM......Lque le
LLMM.......Mque lo
.LMM.......Lque mañana
..LMLL.M..MLque me
...N.......Lque mover
...L.M..L...que no
M..L........que se
......N....Lque seas
L.LL.MM....Mque te
.L....LM...Mque tu
.M.........Lque viene
M..........Lque vous
N..L........que é
KLM.O..M....queda
L.LMN......Lqueda sin
K.O.M......Lquedamos
L.OL.......Lquedamos el
MML..L..L.M.quedo
LL.L......MNquedó
.M..........quel
.N.........Lquel jour
LL.L.M.....Nquella
.M..........quelles
MLM........Lquello
ML.L.N......quelqu'un
.....N......quelqu'un qui
.MM.....M..Lquem
.M......M...quer
M.LL..O....Jqueremos
ML....OM...Kqueremos que
L....N....LMquerida
M.L........Mquero
M.ML.....L..questa
L..L......MMquestion
K..........Nquestioning
..L......M.Mquestionnaire
.L.L....LN.Nquestions
L........M.Mquestions #
N.L......L.Mquestions and
.........N..questions for
.ML..N..LL..qui
.....M.....Mqui a
.M.........Lqui vous
L..........Mquick
...........Mquick call
.L.........Nquick chat
M..........Lquien
.MLL.......Mquiere
.L....M....Mquieres
.MLM...M...Lquiero
.ML........Mquiet
L..NML.....Lquindi
MMLM........quinta
M.L........Mquinta #
M.L.M......Mquinta feira
K.M.......M.quinta às
N..........Lquinze
......N..M..quiser
L.ML.......Nquién
L.M........Mquote
.MLM.LL.....qué
LO.M.......Kqué día
MMMM...M...Kquímica
.LM....M..MLr
.L.L...M...Nr #
L..NM......Lr colloquio
.....L....OLr grazie
K.NM.......Lr r
NL..........racconti
ML..........rachid
L........M.Mradio
M...........rafael
LL.N....M...rail
.MM........Lraj
L.M.M.......rang
LO.........Lrank
L.N.........rappel
LL.........Orate
L.LO.......Lrather
..LNM......Lrather than
MN.........Lrato
K.M........Nraum
K.L........Nraum #
N...M......Lravi
M....M....MKraúl
N..........Lrd
O..........Krd #
....M......Mrdv
KLN..LL.MLOKre
..........M.re agradecimiento
MN.........Kre application
..........M.re bedankt
.N.L....M.LLre candidatura
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
L.O........Lre termin
..L.......NLre thank
M.L..L..L.N.re thanks
M.L........Mre the
L.MMLM.....Kre thursday
L.M.M......Lre trial
..M.......MKre tuesday
OKL........Mre your
M....M......reach
..L..L..OL..reached
.L......O...reached us
L.LL.L..MM.Mread
........N...read every
M.L.....M..Lread it
.M.........Lread your
...........Nreader
...........Nreading
........MM.Lreads
L..........Mready
L..M..M.....ready for
L..N.......Lrealiza
..L..M....M.really
L...N.......reason
.........M.Lreasoning
.L.N.......Lrebook
K.O........Lrecap
........N...recebemos
L....L..M..Mrecebemos a
........N..Lrecebemos seu
...N........receber
........N..Lrecebida
MLM...M....Lrececionista
..L.ML..N...receipt
L....L..O..Lreceipt of
LM.........Mreceive
...........Mreceive a
L.M.....N...received
..M.....M...received your
...........Mrecently
LLM.....N..Lrecepción
L.......P..Lrecepción de
M.M........Lreception
O..........Kreception will
.ML........Mrecevoir
......M..M.Lrecevrez
........N..Lreceção
..N........Lrecibe
.....L..N...recibida
L....L..N...recibido
MLLM.M..M..Lrecibimos
M.......M..Lrecibimos tu
.L....LMMM..record
NL.........Lrecord your
L.M.........recordamos
..M........Lrecordamos que
L.M.........recordatorio
.L.........Mrecorded
M.L.........recording
..L.........recruiter
L..........Nrecruiters
L..N.......Lrecruiting
L.M........Lrecruiting team
.M.........Lrecruitment
M.....LM...Lrecrutamento
.M.........Krecrutement
N..........Lrecrutement le
...M........red
MM.M.......Kreden
M..........Lreden wir
M.M.....M..Lref
......N.....refeição
L..........Oreferee
L.L....M...Mreference
M..M.......Lreference to
L.....MN..M.references
LLL.......MNreferenzen
.L.........Mrefund
M....M.....Lregarding
........M.MKregards
L.L.....M..Mregistered
.......NM..Lregisto
.......NM..Lregisto criminal
........N..Lregistrada
L.......M...registro
..MLMM.....Lregret
....M.......regret to
OLL.........regula
L.L........Nrehearsal
N.........L.reicht
..MLL.....N.reid
.....N......rejected
..LL.L..MM..reken
L..........Nrelativo
..........M.remain
.M...M.....Lremaining
...O.......Lremains
L.LM.......Mremarcar
...N.......Lremarcar a
LLLM......MMremercie
..........LOremercie de
.L...L....MMremerciements
LMM......M..reminder
..L......M.Mremote
..L.NL.....Mremoved
....N......Lremoved from
.L........M.rencontre
MML.........rencontrer
L....L....LNrendez
L....L....LNrendez vous
.......O...Lrenovado
MM.L.....L..reply
M......L.L.Nreply by
..M.....M...reply to
LO....M..L.Lreply with
N.L.........reply yes
.........O.Lrepo
ML.M..M.....report
M..........Lreport to
M..........Lreporting
N..........Lreporting time
..N........Lrepresentative
...N.......Lreprogramación
..M........Lreq
..MM.......Lreq #
...........Nrequest
N.L......MMLrequested
N.L........Lrequested to
..L.M.......required
.....N......requisition
MLM..L....NLres
L.M........Mreschedule
..N........Kreschedule cancel
L..........Nrescheduled
...L.......Mresearch
..L........Mresearch interview
..L........Nresearcher
N.M........Kreserved
......LN...Lresign
...M.......Lresources
M..........Lresourcing
.MLL.......Nresponda
M.L...M..L.Lresponde
......N....Lresponde até
LN.......M.Lresponder
N.M........Kresponsabile
L.OM.......Kresponsabile del
LMM......L.Mresponsable
L....MM....Lresposta
LM.L.MM....Lrespuesta
MM.M.L....MLrest
L.LO......MKrestano
N.L.........restaurante
..LM.LLM..MMreste
.....M.M...Mresult
LL...O.NL..Lresultado
NL..MM...M.Lresults
.....L..M..Nresume
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
LLM...M.M...review
......N....Lreview and
L.LOL......Mrevised
..........M.rey
..L..M..M.LMreçu
..M.....M..Lreçue
...MM.......rh
L.L........Nrib
N..LM......Lricerca
M.M........Kriceverà
N.L........Lriceverà il
L.M..L..M..Mricevuta
.L.L.L..M..Nricevuto
.L.........Mricevuto la
..L.....O..Lricezione
.L..L...M..Nrichiesta
..L........Mricordiamo
..M........Lricordiamo il
..L........Nricordiamo l'appuntamento
L.N........Lricordo
..NML......Kride
K..MM.LM....rien
.M......M..Lrif
NML........Lrig
L.L......N..righe
.L.......M..right
.M......M..Lring
..L...M....Lring me
..M.....M..Lring the
MML.........ring you
..........OLringraziamento
...LMM......ringraziamo
.....M......ringraziamo per
L.L..M....MMringrazio
.....N.....Lrisulta
M.L.........rita
L.L........Nriunione
..L........Oriverside
.......M...Mrn
M.M........Lroad
M.M..L.....Krobin
L.N........Lrobin hale
ML.M...M..MKrodrigo
..LL....L..Nrole
...L.......Nrole ?
N.L........Lrole at
M.L.........role on
LL.........Mroles
M.L.....M..Lroll
.M.L.L.N...Mrond
M.ML........ronde
K.MM........rondleiding
LLM........Mroom
...M........room #
..M......M.Lroom for
...L.......Nroom please
NLLM.......Lrosa
..L.M......Mrosalind
L..........Nrosanna
......M....Mrota
NM.......L.Lroughly
NM.......LL.roughly #
M...........round
L.N.........round is
.LL........Oround of
M.........MLround the
N.LNM.....MJroute
N.L........Lrow
..L........Nrs
L.L........Nrsvp
N..........Lrua
L..........Nrubén
..LL......NLrudi
.MM........Lrue
N.M........Krue du
..LM..N....Lruf
N.L.........rufe
..ML........ruft
M.LM....M...ruhe
..M........Lrui
NL....L....Lrun
NL........MKrun the
MMLLM.......runde
LMM......L.Mrunning
ML...M......runs
N.L........Lrural
L.LN..M....Lrustig
L.NL.M...M.Lruta
M.L.L......Lruth
L.M..L..N..Lréception
........N..Lréception de
.MM........Lrépondre
LM....M.....réponse
N....MM....Kréuni
L..LL......Oréunion
..ML........rückmeldung
.MM........Ls
......M....Ls #
.M..M......Ls a
LM.M........s avonds
ML..LMMM...Ls'est
J.M.LLO.NLMLs:!
LLLM..M.L.MMs:! !
LLMLM.L....Ns:#
...LM...ML..s:# #
L.........M.s:# am
..M.........s:# e
L.NL.....M..s:# h
L.N........Ls:# januari
LLO........Ls:# juni
N..L.......Ls:# march
LKM......M.Ms:# min
.L.........Ns:# minutes
...........Ns:# neue
...........Ns:# new
..MLM.......s:# november
..L.M.....M.s:# pm
K.N.M.......s:# th
..L........Ns:# º
MNK.LLM.LL.Ns:?
.ML..L.....Ns:a
L.....O....Ls:a bordo
M..........Ls:a de
N.L........Ms:a entrevista
..N........Ls:a las
.N.........Ls:a slot
LM..........s:a time
......M....Ls:aboard
LML...M...M.s:about
.M....M....Ls:about the
....OL.....Ls:absage
K.M........Ns:accepted
........N...s:accusé
........N...s:accusé de
L.M..L..N..Ls:acknowledgement
.ML...M.....s:action
.M..........s:action needed
.....N..L..Ls:actualización
...........Ms:admisión
L..........Ms:admission
.L......L..Ns:adoption
LLLM.......Os:afspraak
L..........Ns:again
LMN........Ls:agenda
L.NL........s:agendada
L.L........Ns:agendamento
.....L....OLs:agradecimento
.....L....N.s:agradecimiento
L.M.......MLs:all
..M.........s:all set
...L.N....LMs:als
L.LP.......Ls:alteração
..........M.s:am
M.L.......M.s:am #
L...M......Ms:am donnerstag
..NL........s:amanhã
N.M........Ls:an
.....M.....Ls:analista
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
.M......M..Ks:application to
........N...s:applying
........M...s:applying to
KLLLM.M....Os:appointment
LL.LM......Ns:appuntamento
L.....OL...Ls:arbeidsovereenkomst
L.L...O.....s:arbeidsvoorwaarden
LMM.........s:are
LN.........Ls:are you
............s:assessment
MM.M.......Ks:assistant
.M.........Ks:associate
...M..MM...Ls:assunzione
..M.........s:at
..M.........s:at the
...........Ms:audition
L.L........Ns:aufnahmegespräch
.N..........s:availability
LMM.........s:availability for
KMM....M...Ls:avec
........M...s:avons
L.O.L...MLNKs:aw
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
M..L.M.....Ls:bei
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
LLM........Os:call
L.M........Ls:call with
L..N........s:cambio
L..M........s:cambio de
.M.........Ls:campus
.L.L..M...MMs:can
M..LL.....N.s:can we
...L..M....Ms:can you
....M.......s:cancelada
....N......Ls:cancelamento
....N......Ls:canceled
L...N.......s:cancelled
MLLL.......Os:candidate
..LLM......Ms:candidates
L..........Ms:candidato
...........Ms:candidatos
.MLLLN..N.LLs:candidatura
........M..Ls:candidatura recebida
..LL.N..M..Ls:candidature
........L..Ms:card
L.....MO...Ls:carta
.........O.Ls:case
L.L........Os:casting
L..N......MLs:ce
LK.........Ps:cfo
L.MNM......Ls:change
...N.......Ls:change of
L.MO.......Ls:changement
MLL........Ns:charla
M..M.....M.Ls:chat
M.L......M.Ls:chat with
.L.......N..s:check
.MM.........s:chef
LM..........s:choose
L..........Ms:cita
M..ML......Ms:class
....L......Ns:class cancelled
M..........Ls:clerk
O.L........Ls:cliente
..L........Ms:co
K..........Ns:co op
.L.........Ms:coaching
M........M.Ls:coding
NM.........Ls:coffee
...........Ms:colloqui
MMMM..L.L..Js:colloquio
.L...M......s:colloquio di
L..........Ms:com
M.L.M.....M.s:come
..........M.s:come and
NML........Ls:commis
M.......MN.Ls:complete
M........M..s:complete your
ML.........Ms:con
.L.........Ms:con el
ML.L.......Ns:con il
.......N...Ls:condicionada
......LM....s:conditional
.......M....s:conditional offer
K.O.....M..Ls:conferma
..M........Ls:conferma appuntamento
L.N.........s:confirmación
..M.........s:confirmación de
L.N.....M...s:confirmada
L.M.........s:confirmado
L.N.....M...s:confirmation
........N..Ls:confirmation #
L.N........Ls:confirmation de
L.M...M....Ls:confirmation of
L.N........Ls:confirmação
L..........Ms:confirmed
LL.........Ns:conseil
..K........Ns:consulta
LL.........Ns:consultation
LL....M....Ns:contract
.M.L.......Ls:conversa
N..........Ls:convite
L..........Ns:convocation
L..........Ns:convocazione
.MM..M.....Ks:coordinator
.........N.Ls:copy
..LL.......Ns:cover
M........L.Ls:crew
........N..Ls:currículo
.N....M....Ls:cuándo
NLL..L..O.LLs:cv
..L........Os:código
..L...MM....s:d'embauche
LL...M......s:da
..L..L....PLs:dank
..........N.s:dank voor
.....L..M.N.s:danke
.....L..M.M.s:danke für
..........M.s:das
..........M.s:das gespräch
L.LN.......Ls:data
LL.N.....M..s:data analyst
M.LNL......Ls:date
LNM........Ls:dates
.LMNL....L..s:day
.LLL.M...M.Ms:de
LL.........Ms:de #
...........Ms:de admisión
...L.......Ns:de cita
L.L.N.......s:de demain
L.M.........s:de entrevista
...M.......Ls:de hora
...M........s:de horário
........N...s:de réception
....LNMM...Ls:decision
..LL.....M.Ms:dein
.L.........Ns:del
N..........Ls:del colloquio
L.M.M.......s:demain
M.K........Ns:demo
N.K..M.....Ms:der
LLM........Ms:des
L.P........Ls:details
..N........Ls:details for
L.O........Ks:dettagli
.LLLM.M....Ns:di
......MM...Ls:di assunzione
...........Ns:did
L..L...M...Ms:die
KM.........Ms:dinner
.M.........Ls:disponibilidade
.LLL.......Qs:do
LML.....O..Ls:domanda
K.M.M......Ms:domani
.LLM.......Ms:donnerstag
....N.......s:door
N.LMLL.M...Ls:driver
.L.LM......Ms:du
L..LM......Ms:du #
N.L......M..s:due
.M.L.......Ms:e
L..N.....M..s:een
..L........Ns:eerste
L...N.......s:efeito
L........N..s:eignungstest
LL......O..Ls:eingangsbestätigung
MLL...M.....s:einladung
.LLL..M....Ms:el
L........M.Ms:em
......M.....s:employment
..L..L...M.Ns:en
.M.........Ls:engineer
M.L.....N..Ls:enquiry
....N......Ls:entfällt
.M.M.......Ls:entretien
...........Ms:entretien annuel
L..M........s:entretien de
MM.MMLL.L.MKs:entrevista
..LNM......Ls:entrevista #
L..........Ns:entrevista com
L..........Ns:entrevista con
..M........Ls:entrevista confirmada
LLLLM.....MNs:entrevista de
...LN......Ls:entrevista hj
...N........s:entrevista mañana
L.L........Ns:entrevista para
M..........Ls:entrevista presencial
LL.L.......Ps:entrevistas
.LM.M......Ls:entrevue
...........Ns:entry
L.M.........s:erinnerung
.K.........Os:erstgespräch
...........Ms:escritura
.........N.Ls:esercizio
L....O......s:esito
.....N......s:esito selezione
.LNL.L.M....s:est
L..........Os:et
.N.M.......Ls:even
M.L........Ms:evening
LLM.M.......s:event
M.L......N.Ls:exam
M........M..s:exercise
L..........Ns:exit
L..........Ns:exit interview
..L.....M..Ns:f
LL.........Ns:family
N.L........Ls:farm
NLL......M..s:fase
..M........Ls:february
.....N....LMs:feedback
....M.......s:feira
ML..........s:final
LML........Ns:firma
..L........Ms:first
..L........Ms:first day
...........Ms:flat
..........NLs:following
L.M.L...M..Ms:for
........N...s:for applying
..N........Ls:for monday
KL.M....LMMMs:for the
L.M.....M..Ks:for your
LL.........Os:frage
LM.........Ns:frau
..LN.......Ls:freitag
..MLM.......s:friday
M..........Ls:friday ?
M..LLMM.....s:from
...........Ns:functioneringsgesprek
ML.........Ms:fw
L.N...M....Ls:fwd
KL...L....MNs:für
..........M.s:für das
....N.......s:gaat
....N.......s:gaat niet
NM.M..L..LMJs:gesprek
LMMLM.....MLs:gespräch
L....LN...M.s:good
......N....Ls:good news
LL......O...s:got
L.......N...s:got it
........M...s:got your
.L.L.M....OLs:gracias
.L...M....MLs:gracias por
.LL..L..M.PLs:grazie
.....L..M.NLs:grazie per
......NM...Ls:great
MLL.....M..Ms:group
.L.......M.Ms:guest
L.ML........s:h
M.M..L......s:harbour
M..L....N..Ms:have
........N..Ls:have your
M..........Ls:head of
L.ML.......Ms:herinnering
..........M.s:het
..........M.s:het gesprek
L..MM.......s:heute
.NL.........s:hi
L.....M....Ms:hire
....M.......s:hiring
...LN......Ls:hj
LL.......M.Ms:home
.........N.Ls:homework
..MM........s:hora
L.MN.......Ks:horário
.MN........Ks:hour
L.M...N....Ks:hours
MLL........Ms:house
L..........Ms:housing
LLL........Os:how
L...M.......s:hoy
LL...M.....Ms:i
LM.L.......Ms:ihr
.MMLLN.....Ls:ihre
.M...N.....Ls:ihre bewerbung
L.LM.N.....Ls:ihrem
LL......M..Ns:ihrer
.MLL.......Ns:il
..KL.M.....Ns:im
ML.LL...L..Ns:in
LLN...M..M..s:in #
M...........s:in de
MLML........s:incontro
L.L........Os:induction
M.L.....O.LLs:initiativbewerbung
........N..Ls:inscrição
.M.........Ls:instructor
LL.........Os:intake
M.......N..Ls:interest
M..M..L.L...s:interview
L..........Ms:interview appointment
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
L..M......NKs:interview thursday
LMLO........s:interview time
.M..........s:interview times
..M.........s:interview tomorrow
..L.........s:interview with
.L...M.....Ms:interviews
LL.........Os:intervista
LL.........Ns:intervista per
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
L..........Ms:jij
M.L.L..M....s:job
......M.....s:job offer
L..........Os:jobs
...........Ms:jobs for
L..........Ns:jou
.L.........Ms:jueves
LLO........Ls:juni
NM.........Ks:junior
L..........Ns:jury
N.L.........s:kennenlernen
.M.........Ls:kennismaken
....M......Ms:kennismaking
.M.........Ls:kennziffer
.M.........Ls:kennziffer #
M...........s:kitchen
M..........Ls:kitchen porter
M...........s:kom
LLM...M.L..Ms:la
L..L.L....MNs:la entrevista
MML..M..L...s:la tua
N.M........Ks:lavoro
K.N......M..s:le
M.........MLs:lead
L.NL........s:lembrete
...K.....M.Ms:lesson
LP.........Ks:let's
LP.........Ks:let's talk
MLL..LM.M..Ls:letter
......M....Ls:letter of
.L....M....Ms:like
......M....Ls:like to
LMM......M.Ls:link
OL.M.......Ls:lo
..NL.......Ls:lunch
K.N.M.......s:lundi
M.L........Ms:m
..LM.......Ms:maandag
MM.M.......Ks:mail
.N.........Ls:manager
N.LL........s:march
LLMM.......Ms:martes
LLMMN.......s:mañana
M.L.......MMs:meet
N..........Ls:meet the
.M........M.s:meet you
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
........N...s:n
.....M..M...s:n #
LML..M.....Ms:na
L..L.O.....Ls:nach
.L.N........s:need
.L.N.......Ls:need to
.M.........Ms:needed
LLL........Os:neue
L..N........s:neuer
...M.......Ls:neuer termin
L..M.......Os:new
...........Ms:new jobs
...N.......Ls:new time
LL..LNN....Ls:news
MNLL.......Ks:next
M...........s:next interview
.M..........s:next step
.N.........Ls:next steps
.N........MLs:next week
L.LO.......Ls:nicht
.L..N....M.Ls:niet
....N.......s:niet door
KLLM..M....Ns:nieuwe
....M.N....Ls:nieuws
LML........Ms:night
.L.MNM....LKs:no
...LO......Ls:no vengas
....M.......s:not
L.L.N....M.Ms:notice
LLLMMM......s:notre
........MM.Ls:nous
........M...s:nous avons
LL.N...M...Ls:nouvelle
..MLM.......s:november
L.L.....M.OLs:obrigado
L.....M....Ls:of
......N....Ls:of appointment
......M.....s:of employment
...N.......Ls:of interview
..L...M....Ns:of the
LLL...MN..MLs:oferta
L...N......Ls:off
.L....MN....s:offer
......MM..MLs:offer letter
......M....Ls:offer of
.......M....s:offer subject
..M........Ks:officer
L.QL.......Ks:ok
LL..M...L..Ms:on
..M........Ls:on #
.LM.M......Ms:on the
..M..M......s:on your
L........M.Ms:one
LLLM.....P.Ks:online
M..MM......Ls:onsite
.L......O...s:ontvangstbevestiging
K..........Ns:op
LML..L..M..Ms:open
.M.........Ls:opening
L......N...Ls:operador
M.L.M......Ls:operator
..........MMs:opportunity
.N.........Ks:or
...N.......Ls:orario
L..L.......Os:order
......NM...Ls:oui
L..M.....M..s:our
.L..LOM.L..Ls:outcome
L.LL.M.....Ns:over
MLL........Ms:p
LMMM.......Ls:panel
L.L........Os:paper
LLLM.......Os:para
M..........Ls:para entrevista
...........Ms:parents
L.N....M...Ks:passt
........L.LNs:payment
..........N.s:pela
KKML.LM.M.MNs:per
MMM.....L..Ks:phone
MM...M.....Ls:phone screen
.M.........Ls:pick
.MM...LL.L.Ms:place
LMLMM....M.Ks:plan
M.L.........s:planner
...M.......Ls:please
..L.M.....M.s:pm
LLL........Os:podcast
.L.L.......Ns:point
MLL.LM....MLs:por
.....L....N.s:por la
N..........Ls:porter
.MLL.N......s:position
L.....N.M..Ks:post
.MML.....M.Ls:posto
........N..Ls:postulación
L.M.......MMs:pour
..L........Ns:practice
L........M..s:pratica
O.L.........s:presencial
L.L......M.Ns:primo
N....M.....Ks:probearbeiten
.M.L.P..L..Ks:proceso
.M.M.N.....Ls:processo
.M...M......s:processo seletivo
...........Ms:profile
...........Ms:project
L.N.........s:promemoria
.......N...Ls:promesse
.......N...Ls:promesse d'embauche
..M...M....Ls:proposition
......M.....s:proposition d'embauche
.L....OM...Ls:proposta
.L....MM....s:proposta de
......MM...Ls:proposta di
L.....N....Ls:propuesta
.L.......O.Ls:prova
N..........Ks:prova in
MLLL.L...O.Ms:prueba
..L......N..s:próxima
...M.MM....Ls:puesto
KO..........s:quand
.M..........s:quando
.L.....N...Ms:que
..L...NN...Ks:queremos
.........N.Ls:questionnaire
L.L......M.Ms:questions
LM.MM......Ls:quinta
L..........Ms:quote
LLNM.L..M.NJs:r
M..L.......Ms:r #
L..NM......Ls:r colloquio
.....L....OLs:r grazie
K.NM.......Ls:r r
L.M........Ms:rappel
L..LM......Ms:rdv
KLN..LL.MLOLs:re
..........M.s:re agradecimiento
MN.........Ks:re application
..........M.s:re bedankt
.N.L....M.LLs:re candidatura
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
L.O........Ls:re termin
..L.......NLs:re thank
M.L..L..L.N.s:re thanks
.L.........Ns:re the
L.MMLM.....Ks:re thursday
L.M.M......Ls:re trial
..M.......MKs:re tuesday
OKL........Ms:re your
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
.N....M.....s:recrutement
........M..Ls:ref
LL.........Os:reference
L....M......s:regarding
.....N.....Ks:rejected
.L...L....MMs:remerciements
LMM......M..s:reminder
...........Ms:rendez
...........Ms:rendez vous
...O.......Ls:report
...N.......Ls:reprogramación
..MM.......Ls:req
..MM.......Ls:req #
..ML.M.....Ns:request
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
N.M........Ls:ronde
L.ML.......Ms:room
MMM........Ks:round
........N...s:réception
L..LL......Os:réunion
MM.........Ks:sala
M.KM...M....s:sales
L........N.Ls:sample
O.L........Ls:samstag ?
.LNLM......Ls:sat
.LL.M......Ms:saturday
.N.........Ls:schedule
LN..........s:schedule your
L.N......M.Ls:scheduled
LOL.M......Ls:scheduling
MMM..M.....Ls:screen
..LL...N...Ms:se
N..........Ls:seasonal
MM.L........s:second
M....M......s:second interview
N..........Ks:section
L.O.......MLs:see
L.P........Ls:see you
N...M.......s:segunda
.M...M......s:seletivo
M.L..M.....Ls:selezione
....N......Ls:sem
L...N.......s:sem efeito
.LL........Ns:semana
M.L........Ms:senior
.LL...M.....s:september
..L.L......Ns:service
..L........Ms:session
..O........Ls:set
.LL...MMM...s:seu
NL.L.......Ms:shift
M...........s:shortlisted
L.....N.....s:si
......M.M..Ls:siamo
LN....M.....s:sign
.N.....M.M.Ls:siguiente
M.LM......LMs:site
LM.......N.Ls:skills
.........O.Ls:skills check
LMMM........s:slot
.M........MLs:slots
L..O.......Ls:snow
LL.L.N.....Ms:sobre
.MLL.N..N..Ls:sollicitatie
L.MNM......Ks:sollicitatiegesprek
L.LNMM.....Ls:sorry
......LM....s:sous
...M........s:spostamento
...M.......Ls:spostamento colloquio
..N........Ks:staat
.MLL.......Ms:staff
M.LM.....M.Ls:stage
LL....MM...Ms:start
.L...N..K..Ms:status
MM..........s:step
.N..........s:steps
L.NL.......Ns:still
L..........Ns:studio
..LL.......Ns:su
...L.......Ns:su cita
JMN..M......s:sua
M.LML..M...Ls:subject
.......M....s:subject to
........M...s:submitted
MM...M.....Ls:suite
M....M......s:suite à
N..........Ls:superday
M..........Ls:supervisor
LM.........Ms:sur
L..L.......Ns:sábado
M.LL.......Ns:t
.L......MN.Ls:take
.........N.Ls:take home
.MML.L....M.s:talk
.........N.Ls:task
.L.L..M.....s:te
..LLM.....M.s:team
M...........s:teams
OLN........Ks:tech
M..........Ls:technical
.M.M.M.....Ls:technician
.O.........Ks:telefoninterview
K.MNM.......s:termin
L.OL........s:terminbestätigung
L..L.....O.Ls:test
.........N.Ls:test de
.........O.Ls:teste
K.N.M.......s:th
..L.....M.OLs:thank
..L.....M.OLs:thank you
.LL.....N.OKs:thanks
........N.MLs:thanks for
.L.........Ns:the
K.M.M......Ms:the #
L..L.......Ns:the new
L..........Ms:this
...........Ms:this week
K.N........Ms:thurs
LLMM......M.s:thursday
LL.........Ns:thursday's
...N.......Ls:tijdstip
LM.O.......Ks:time
.MM........Ls:times
L..M.L..M...s:to
LM........M.s:to meet
.L.M.......Ls:to move
NL.........Ls:to talk
N..........Ls:to the
L..NM......Ls:to your
...MM.....MLs:today
.LN.ML......s:tomorrow
...LNL.....Ms:tomorrow's
L.L...L....Os:ton
.........O.Ls:traduction
.MM.....M..Ks:trainee
L..........Ns:training
.........N.Ls:translation
.L..M.......s:trial
M..L.......Ls:trial shift
KM.L.N..M.L.s:tu
.M.........Ms:tu entrevista
........N..Ls:tu postulación
.ML..M..L..Ms:tua
.....M..L...s:tua candidatura
..M.......MLs:tuesday
N..........Ls:tweede
.L.......O.Ls:typing
LLNL.......Ms:técnica
L..L.....M..s:técnico
ML..........s:uitnodiging
..L..L.M..N.s:un
LML........Ms:una
..ML..M....Ls:uns
L..L.L....MNs:up
LLLM.N......s:update
.....M..L...s:update on
K..O........s:updated
L..........Ms:urgent
...........Ls:us
L..O.......Ls:uurtje
.L...M......s:uw
L....N.....Ls:uw sollicitatie
.M..M..M...Ls:vacancy
NML........Ls:vacante
MML.....M..Ks:vacature
MMML.......Ks:vaga
.ML........Ls:vaga de
MLL.M.......s:van
...LN......Ls:vendredi
...LO......Ls:vengas
...M........s:verschiebung
NLN......M.Ks:video
O........L.Ls:video interview
ML.......N.Ls:vidéo
...........Ms:viewed
L..........Ns:viewing
..L........Ms:visa
LLMM.......Ms:visit
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
M..MM......Ls:vrijdag
ML.......N.Ls:vídeo
MMML.......Ls:w
MM.........Ls:wanneer
M.........MLs:warehouse
L..M.L..M..Ms:was
.L..L.M.NMMKs:we
........N..Ls:we have
L.K........Os:webinar
..LL.......Ns:wed #
LL.L.......Os:wedding
M.MLM......Ls:wednesday
L..M.......Ms:week
M....L.....Ns:weekly
......M.....s:welcome
......M....Ls:welcome aboard
......N....Ls:welkom
L..........Ns:wg
L..........Ns:wg casting
LM....M.....s:when
.L.N.......Ls:wijziging
N...M...L..Ks:with
M...M....M.Ks:with our
ML..........s:with the
.MM....M...Ls:with us
L..........Ns:witness
.LLM.......Ms:woensdag
ML....M.....s:would
L........P.Ls:written
.L.........Ns:year
.M...L....NLs:yesterday
L.MLL.M..LN.s:you
..M.........s:you are
........M.MLs:you for
...........Ms:you have
L.....N.....s:you start
.MM...M....Ls:you're
KL....L.M..Ns:your
M.L.LM..M...s:your application
...LN......Ls:your appointment
........M...s:your cv
L..M.......Ls:your interview
..M........Ls:your visit
.MML.......Ls:zoom
..L......MMMs:zu
LL....M..M.Ms:zum
LLM...NM...Ls:zusage
L.......M..Ms:º
.LL..M.MLM.Ms:à
.L...M.....Ms:à notre
M....M.....Ls:à votre
L.ML........s:às
L.ML........s:às #
L..P.......Ls:änderung
L........N.Ls:étape
...LNM.....Lsa
KN.NL....L..sabato
.MLM........sabato #
LL.........Osaber
N.L........Lsachbearbeitung
.L......O..Lsafely
L.........MMsafety
N.LM........sag
LLM...M....Msagen
LLMLL..ML..Msaid
...........Msaid the
L.....MM....said yes
M.MM.......Lsaint
LN.LM..M...Ksaison
..M.........sala
.ML.........sala #
.LM.........sala de
LLLL..N....Nsalaire
ML....ML...Msalary
.......L...Nsalary #
......M.....salary of
KMM.........sale
.......M....sales
L..N.......Lsalió
M..L........salle
M.LL.......Msalle #
L.NL........salle des
..LMM.......salon
..L...M...M.saludo
L.M.LM.M....salut
......M...MKsaluti
N...........salón
LLKRLLM..M.Lsame
LLLN...M...Msame day
L..........Msame place
L.LM.......Nsame room
L..OL.....MLsame time
MNLL........samedi
...........Nsamedi #
OLL........Lsamira
.........N.Lsample
L..........Nsamples
.M..........samstag
..M.........samstag #
O.L........Lsamstag ?
...L.......Nsamstag um
N.L.........samuele
..MM.......Lsan
M.M........Lsandra
..M........Lsandro
.M..........sanne
.LL.....MM.Msans
M...........santa
M.L.......MMsapere
L.N.....M..Lsaranno
.MM.........sarebbe
M.M........Lsaremo
..N........Lsaremo io
.K.L.......Osaresti
..M..L..N...sarà
..L.......MLsarò
.MMM.......Lsat
.M..........sat #
......LN....satisfactory
......LN...Lsatisfação
M.K.M.....LLsaturday
M.L......M..saturday #
L..........Nsaturday at
N....M.....Ksaturday job
.NL..M......saw
MOL........Ksaw your
.....LM..L..say
N.L.........say #
.N.L.......Lsay which
......N....Lsay yes
........M..Msay your
N.L........Lsays
OM.........Ksays you're
M.....M....Lsaúde
M.M.........scarpe
LN.......M.Lscelta
..L..M..M...scelto
.LL...NM...Lschaal
.LL...NM...Lschaal #
L.L.M......Nscheda
LNL.........schedule
LM....M....Lschedule a
.ML........Mschedule your
.........N.Lscheduled
....M....M.Lscheduled for
LNL.M......Lscheduling
.M.......M.Lschick
L.KM.....N..schicken
L..N........schieben
L..M.......Mschieben ?
LNM........Lschikt
LL.........Nscholarship
L.LN.M.....Lschon
NL.LML......school
LML....M...Lschreib
.ML.LM.....Lschreiben
LN..........schreiben sie
.N.......N.Kschrijf
.........M.Lschritt
MLLM........schuift
..M.....M..Lscientist
.LLO........sciopero
.LL......O.Lscore
..L........Nscorecard
.....NML...Lscored
.....N.....Lscored you
M......ML..Lscreen
LMM.........screen with
NL.....M....screening
L.LNN......Lscusa
L.LOM......Kscusami
.....M..M.LLse
M.M.M.....LLse a
M.....M....Kse ci
LLML.N..M..Mse ha
LM.N...M...Kse hará
L.LP.......Kse nos
.LLM.L..M..Nse não
....M...N..Lse publicará
L.LLN......Mse queda
......M.....se quiser
L..N.......Lse realiza
M...........se tiendra
..M.........se voit
.....L....M.search
L.M...N....Lseas
.M..NL.....Lseason
N..........Lseasonal
LLL..NLML..Msechs
...L.M.....Msecond
NL.........Lsecond chat
..M........Lsecond interview
L..........Msecond round
.MM........Lsecondo
M.LM..M.....secretaria
...M....M..Ksecretaris
MMM........Ksecretary
..OL.......Lsecretaría
LMNL....M...secrétariat
M.L.M.......section
..M.........security
.ML.MM......sede
.LN.L.L.....see
...........Msee all
MML.........see how
ML..........see if
...........Nsee it
L..........Msee the
..........MLsee us
M.OML......Ksee you
.MM.......MLseeing
L.N.........seeing you
......M....Lseen
.M.L..M.M...segreteria
ML....M..M.Lsegue
..LM....MM.Kseguir
L..M.LM.....segunda
...M.......Lsegunda #
L.L.M......Nsegunda entrevista
..M..M.....Lsegundo
L........N..segundos
.M..........sehen
L..L......MMsehr
..........MMsehr geehrte
...L...M....sehr geehrter
L.........LNsehr gut
.....N.M...Lsei
LLMML.L.....sein
NL..LM.....Lseit
M...N......Kselber
LN.........Lselect
..L.LN......selected
MLL.....L..Mselected for
M....M.....Lselected to
L...MM.M....selection
.....M......seletivo
M.L..ML..M.Lselezione
.LLLNL.M....sem
L...N.......sem efeito
LOLM.L.....Lsemaine
LN.N.L..M..Lsemaine du
LN.M......MLsemaine prochaine
L.M..LM.ML.Lsemaines
KPLMLL....M.semana
.N..........semana ?
LN.M.L..M..Lsemana de
.N.........Lsemana del
.MLM......M.semana que
.....L..N..Lsemanas
L.L........Msemestre
..M........Lseminar
..M........Lseminar room
L.LPL......Lsempre
L.LN........sempre alle
..L..L..LMLNsend
.L.......M.Msend it
.ML.M.....L.send me
M.LL.L.....Msend the
.L.....M.M..send us
...........Msend you
........M..Lsending
L..L.MM....Msenhor
NL.M.......Ksenhora
MLML.M......senior
....NL.....Lsenso
L.M...M.M..Lsent
........M...sent to
L.M...N.....sent you
KL.L.M.....Msenza
.M......M..Lseparate
L.N........Lsepp
..M........Lsept #
...M..M....Mseptember
M...........september #
L.LM.......Nseptember at
ML.M.......Lseptember om
L...........septembre
M.LL........septiembre
K.LM..L....Nser
L..L.......Nser na
LN.........Lser quarta
...N.......Lser sexta
M...M......Lsera
LLLN......MMserai
.N..........seraient
..MLM...M..Kserena
..ML.......Lserez
..M........Lserez reçue
...M........seriez
...M........seriez vous
.LL.....M..Mseront
..LM..M.....serralheiro
L.OL.......Lserre
LN.L........serve
LM.....M....served
M..M........service
.M.........Lservices
..L........Mservizio
N..........Lserviço
.ML.L......Mservus
K.MM.M......servus lukas
M.......ML.Lserá
..LN.......Lserá a
M.L...M.....será el
M.L...LM....será na
L........M.Mserão
N...........sería
L..........Nsesión
MML.........session
N..........Lsession with
.NL........Lsessions
L.L........Osessão
..N........Lset
M.......M...set aside
L.N........Lset for
.M.........Lset up
LLLM.....M..setembro
L.LL..M.M...settembre
L.L........Nsettembre ore
.N.MLL.....Lsettimana
LN.........Lsettimana ?
.L......N...settimane
OL.........Lsetz
M..L........setzen
O.L...M....Lsetzt
.LLL..M.M..Nseu
..L.....N..Lseu currículo
.M......M..Lseu perfil
.......L...Mseven
KMNM.......Ksexta
LMM........Lsexta #
..N........Lsexta dia
....M.......sexta feira
.M.MM......Jsexta às
..ML...M....señora
K.MNL.....M.shall
L.MM.L.....Lshall be
L..........Nshall i
...M.......Mshall we
.M..M.......share
..M........Lshared
..LL....M...she
..M.....M..Lshe'll
.M.L........she's
LN.........Lshe's in
.M......K..Nshelter
NLML.LM....Lshift
N........L..shift supervisor
...N.......Lshifted
..M.........shoes
M.MML......Lshop
...L.....M.Mshort
L.L........Nshort interview
.........M..shortlist
MML.....M..Lshortlisted
........M...shortlisted candidates
MML.........shortlisted for
NL.........Lshortlisting
L.........M.should
M.....M....Kshould like
MMLL......MLshout
M..........Lshout if
M..LL......Nshow
N...........show you
..M.M......Kshown
L.M....M...Nshows
M.LNM......Kshut
MLL....MM.L.si
L.LMMM..M...si comunica
.....L..N..Lsi encajas
NLL....M...Ksi la
L.MM.LMM...Ksi le
M.L.....M..Msi no
O.L........Lsi presenti
......M.....si quieres
.L.M.......Msi te
N.LL.......Lsi terrà
LL.L..MMM..Lsi tu
...........Msi vous
M.ML..M....Ksiamo
......N.....siamo felici
.L...M.....Msich
N.L.........sich bei
.L.........Nsick
MLNL.M......side
L.L..M.....Nsido
M..L.......Lsie
.LL...M....Msie als
M.LL........sie am
..N.....M.LLsie an
...LO......Lsie brauchen
N.L........Lsie dann
.........N.Lsie den
.N..........sie denn
MM.L..M....Lsie gern
MM.........Lsie gerne
L........M.Msie haben
..L........Nsie mir
M..LM.......sie nicht
M..........Lsie sich
M.M........Ksie sprechen
L.N........Msie und
.LLLM...M..Msie von
N.L........Lsie zu
NLL....M...Msie zum
MLL........Nsig
L.....LN....sight
......LO...Ksight of
LM...LO.LL.Lsign
......M....Lsign and
.....L..L..Nsign in
L.M...M....Lsign the
.N.........Lsign up
L.L...N....Msignature
L.L.M......Nsigned
LL....NM....signer
L..........Osigning
M..L........signora
L..M........sigue
.M....MM.M.Lsiguiente
LM.......M..siguiente paso
N..L.LN....Ksim
.M......N..Lsimilar
..LMLN......simon
MM.........Lsimone
KLLMN......Msin
L.LMP......Lsin efecto
...LM....M.Lsince
M....L..M..Lsind
K.MM...M....sinon
M.LM.M.....Lsir
N..L........sit
N.L.........sit down
...MM.......site
.L.........Msix
LM.......N.Lskills
.........O.Lskills check
N.LM.......Lskipper
.........M.Mslides
MLM..LM....Kslip
KMM.L......Mslot
.M..........slot for
.MM........Lslot on
LM..........slots
.M..........slots are
.LM.........small
...M........small change
MN.L.....M.Lsms
M.LN.......Ksnow
L..NN....L.Jso
.MLM.......Lso #
.L.LN......Mso che
.ML.M......Lso i
N.L........Lso i'm
LM...M.....Lso it's
..........M.so much
..LMOL.....Lso no
.....L.M....so please
.L.M......M.so sorry
LMM.........so that
LLLOM......Lso the
L.L.N.......so there
L..MML.....Lso there's
...M..M....Kso we
L.N........Mso you
N..........Lso you'd
...N.......Lso your
L..L.M...LMNsobre
.L.........Nsobre la
MLL........Msobre las
LM.L.M.....Msobre o
L.....LM...Msocial
.MM.........sofia
N.LM.......Lsofie
ML.........Lsoftware
N.L........Lsoftware engineer
.M....N....Lsoignante
MNK.M......Ksoir
L.......M..Nsoirée
..LO.......Ksolicitamos
.ML..L..M...solicitud
...........Msolicitud de
M.......M...solicitud para
.ML..M..N..Ksollicitatie
LM...N.....Lsollicitatie als
........M...sollicitatie naar
MMNM....L..Jsollicitatiegesprek
PLL........Lsollicitatiegesprek is
..LM.L.M....solo
L.L......M.Nsolutions
L.L........Nsolutions engineer
..LL.M....LMsomebody
L..L.O......someone
L....N......someone else
..........M.someone who
.....N.....Lsomeone whose
.....M......someone with
L..MM....M.Lsomething
L..O.......Ksomething came
LL..M......Mson
M.MM...M...Lsonia
N..L.......Lsonnez
L....M.....Msonntag
.M.MLM......sono
.MLML.......sonst
..LN.......Lsonst bleibt
LML........Msont
.......M..M.soon
.......M....soon as
...M..M....Lsophie
L.MM.......Ksopra
LLLONNL....Ksorry
...O.......Ksorry !
.M..........sorry for
L..LMM.....Msorry to
.LMLM...M...sorte
LLML.......Nsou
.N..........souhaite
LN..........souhaite vous
NL.........Lsoup
.L...LMMM...sous
.LL......M.Nsous #
..M....N.M.Lsouth
MMLL........soy
L.M........Mspare
K..........Mspeak to
..M....M...Lspeak with
M........M.Kspend
...LMN.....Lspijt
.L...M......spoke
..L........Nsportello
L.L........Nsportello #
...M........spostamento
...M.......Lspostamento colloquio
..LM........spostare
...M........spostare il
L.LN........spostiamo
..LO.......Lsposto
M.L.LM......spot
..M.........sprechen
N.M........Ksprechen mit
N.M........Kspreekt
M.M........Lspreekt met
LN.M.......Lspreken
LNLM.......Lspreken over
L.LLLO....LMspring
.L.K.......Ospringt
..M.ML.....Lsr
L.M...M....Msra
L.M..L......ssa
M.M..L.....Lst
...N........sta
.LNL..LM..M.staat
..N........Lstaat in
L..........Nstaat op
LL...N..M..Lstack
MM.L........staff
M...........staff engineer
LML......M.Mstage
M.L......M.Lstage for
..L..M..M..Mstand
.M...M...M.Lstandard
K.N.N......Lstands
....N......Lstands cancelled
M.LM........stanza
M..L........stanza #
LL....NMLM.Lstart
..M...N....Lstart #
......M.....start date
L........N..start here
M......M...Lstart in
......N....Lstart monday
L.....N..M.Lstart the
L.......L..Ostarted
L.......L..Ostarted an
LLMM.M.....Lstarts
L.MN.......Lstarts at
L.N.........starts in
.L.........Nstartup
L.LLMM..M...stata
........O..Lstata acquisita
L........M.Mstatement
.L.........Nstation
LL.M......M.stato
LL.M.....M.Mstatt
N..........Lstatt sie
LL.OL......Lstattdessen
.L...N......status
...M........stay
L.M.........stay on
NLM.........steel
ML..........steel toes
.LOM..L....Ksteht
......MM...Lstelle
..L...MM...Lstelle als
N.L..M.....Kstelle im
LL.........Nstellen
L.N.........stellen wir
MLLL.....NMLstep
NLL........Mstep is
.M...L.....Msteps
..LMN......Lsterkte
..LMN......Lsterkte met
L.LN........stessa
L..O.......Lstessa ora
..LN........stesso
LLL..M....M.steve
LLOOLL..L..Lstill
L.LN.......Lstill #
L.O........Lstill good
M..M........still like
K.O.........still ok
L.PLLM.....Lstill on
...N.......Lstill the
.L.O........still very
M..ML......Lstill want
..LLM.......stop
..M......M.Lstore
L..N.......Lstorm
NM.M.......Jstrada
L.M.........straight
OMLL.......Lstraks
M...........street
L.LN.......Mstrike
.LL..M.....Mstrong
.L.N.......Lstuck
L..........Nstudent
L.NL..M.....studio
L.M........Mstudio #
.LL..M.L.M.Mstudy
N..L.LM....Lstunde
L..L..M..M..stunden
L.L........Nstuur
..LL.......Msu
..LL.......Osu cita
..M.........su entrevista
L.......M..Msu solicitud
.M..L...M..Lsua
.M...M.....Lsua candidatura
..L........Nsua consulta
..M..L..M..Lsua domanda
L..NL.......sua entrevista
........N...sua inscrição
...ML.LN....subject
L......O....subject to
L.L.M......Nsubmit
L..........Msubmit your
L.......N..Lsubmitted
..L.....O..Lsubmitted on
......N.....subsídio
......N.....subsídio de
L.NLM......Lsucces
L.M......M..succes !
........M...successful
L.......N..Lsuccessfully
LML.......MLsuch
.M.........Msuch dir
.L.........Osuche
.L.........Osuche ich
MMLL........suchen
.....M...M.Lsuerte
L.LNN......Lsuis
M...........suit
...........Msuit ?
.M.........Lsuit you
MM.L.NML...Lsuite
M.L..MM.....suite à
.MM......L..suits
M..M.....L.Msuits you
.......N...Lsujeta
.L.L.M....MMsul
KM....N.....sun
..L..L...MLMsunday
NL..........sunday #
L.LLNL.....Osunday at
LO.........Lsunday or
M...LM..L...suo
O..ML......Lsuo colloquio
MM...M.....Ksuo cv
..N........Lsuona
..NL.......Lsuoni
.MN........Jsuper
L.NL.......Lsuper dann
N..........Lsuperday
MM.........Ksuperintendent
N.....M....Lsupervisor
L.M...M.....support
M..LLM......sur
.L.L......MMsur la
NLL........Msur les
L.M........Msur votre
K.ML.M.....Msure
.M.....M...Lsurgery
O..L.......Lsurtout
...........Msurvey
..L.......M.sus
...........Nswap
..N........Lsweet
M.LNL......Lswing
.L.........Msystem
..M......L..system design
.MLL.....LLMsábado
KM.....M.L.Nsábado #
MM.L.....M.Lsão
NLM...M....Lsì
.MNL..MMM..Ksí
M...L..MM..Lsó
..M........Lsónia
......LN....sûreté
..NM........t
L..L...M...Mt #
LN...M......t'es
..LL..M....Mta
........N..Ltablón
M..L........tafel
LM.MM...M...tag
LL..M......Mtag frau
LMLL..MM....tage
NL.ML......Mtagen
L.L.M....M.Mtake
M........M.Ltake home
....MM..M..Ltake it
...LN......Ltake on
..LN.......Ltake place
LL.LMLM....Mtake the
M.M..M.....Ltake you
.....M.....Ntake your
..L.MMM...L.taken
L..........Mtakes
LMM.........takes about
L.M........Mtakes place
L..LNM.....Ltaking
...LN.......taking on
.........L.Mtalent
...........Ntalent community
LMM.........talento
N...........talk
MLK........Ntalk about
N.L........Ltalk money
LLN........Mtalk on
M..........Mtalk to
............talk with
.LLL.MMM..LMtalked
..L........Ntalked to
K.M........Mtalking
LLM........Mtalking to
.M.M........taller
...M.......Ltalstation
.LL..L.....Otambién
LLMMLM......também
....M.......tan
L..........Ntandem
MM...LL..L..tarde
N.L.........tarde !
NN.........Ktardes
LL.........Otarjeta
MML......M.Ltask
LM..........tax
......M....Lte
..N........Lte confirmo
...M....M..Kte doen
M.L.M......Lte escribo
M.L...L....Mte esperamos
..ML........te espero
...........Mte interesa
...LN......Kte komen
........M...te llamaremos
ML.L.NM...MLte lo
L..L.....M.Mte maken
.L....N....Mte mando
L..M..N....Lte parece
OL.........Lte pasas
.........N.Lte pedimos
.L.........Nte queda
..N........Lte recordamos
L.....N....Lte tekenen
.N.........Kte vendría
.MLN........te viene
N...M......Ltea
..L.M.......tea and
MM.M.......Kteach
N..M.......Kteach a
..L.M..M...Lteacher
L.ML..MM.M.Lteaching
L.K...M.M..Mteam
LLL...M.M.LOteam and
......M...MLteam at
........L..Nteam can
..LM......MLteam lead
O.L........Lteamleider
.M.M.....L..teams
...N........teams link
N.M........Ktech
.M..........technical
...M.......Ltechnician
.M..........technique
LLMM.......Mtecnico
O..........Lteil
L..........Nteilnahme
.NN........Kteilnehmen
..N........Lteilnehmende
L.L...OL...Ltekenen
......N....Ltekenen en
N.ML.......Ktelefon
N..L.....M.Ktelefonat
.N.........Ktelefonieren
.N.........Ktelefoninterview
.L.L.......Mtelefonisch
L.N.........telefono
L..........Otelegram
L..........Mtelephone
.ML.L.M....Mtell
.ML.LL.....Mtell me
LM...M.....Mtell you
LML...L..N..tem
N.LM....M..Ltema
.LLM..M....Mtemos
......M.....temos o
MLL...M..M.Ltempo
L.....N.....tempo indeterminato
L.ML..M....Ltemps
L..N........tempête
.LML.......Nten
MLM.........ten minutes
L.O........Lten o'clock
N.L.........ten past
...........Ntenemos
LL.MMM......tengo
...LN......Ltenzij
....N......Ltenzij je
..ML.M.....Lter
L.N........Lter herinnering
.LM...M.....teresa
LLMNM.......termin
L.M.M.......termin am
L.OL........terminbestätigung
..L........Ntermine
L.N.........terminvorschlag
.......N.M.Ltermos
NMLL.......Lterrà
L.ML..L...O.terug
...M..M.....terça
L..M.......Mterça #
M.M.........terça feira
MM.LM......Ktess
L.....LM.O.Ktest
.N.......L..test and
..M......N.Ktest de
.........M..test for
...M.....M.Kteste
.........N..teste de
ML......MN.Ktests
MML...M..L.Lteu
N..........Kteu currículo
L.L........Ntevoren
...L...M.M..text
M.L....M....text me
.M.MLL..M..Lth
LMN.L.......th #
........M..Lth and
M..........Lth at
LN.........Lth or
M.......L..Lthan
...M........than #
L..L.ML...N.thank
L..L.ML...N.thank you
L..L.ML.N.NLthanks
........M...thanks for
....M......Lthat
L..M.......Mthat day
M.L.......MLthat i
M.M.L.......that is
....N.......that means
L...N.......that the
L.M.........that we
L.M......M..that we'll
MML........Lthat work
.NM........Lthat works
..M...M....Lthat you
..L.....M...that your
.LN...M....Kthat's
M..LN......Lthats
............the
M.LM.L..M..Lthe #
...N.......Lthe a
N.M........Lthe ad
........L..Nthe admissions
ML....L...MMthe analyst
.........N..the attached
..M..M..L...the autumn
..O.......L.the back
M...........the bar
...LMMM....Lthe best
L.NL.......Mthe blue
N......M...Lthe board
..LL.M.....Nthe budget
..MLM......Lthe building
L.M.N......Lthe calendar
.LN..M.....Lthe call
...L..L....Nthe candidate
L........N.Lthe case
MM......M..Lthe chief
LLM.M.......the client
LLOM...M...Lthe clinic
........N..Lthe closing
.LL.LN..LM.Mthe committee
L.....NM....the contract
M........M.Lthe data
..MML.......the day
L......N....the dbs
M.L.M......Lthe department
..N........Lthe depot
...........Mthe desk
..M........Lthe details
N.L.M......Lthe diary
M.ML.......Lthe door
...........Nthe employer
L.....NM...Lthe enclosed
L...LMM.M...the end
N.L.L......Lthe evening
L.N.........the events
...........Nthe file
LMMM.M.....Lthe final
..L.........the first
N..........Lthe fish
L.LL....MN.Mthe folder
LNN........Lthe following
..M.........the front
N.K........Mthe garage
M.M........Lthe gate
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
..L.......N.the invitation
..M........Lthe invite
NLL.........the job
.....N.....Lthe lads
.....L.....Nthe landlord
M......M..MLthe last
L.M..M.....Mthe line
LM.......N.Lthe link
M...M......Lthe list
..LN........the little
K.P........Lthe loft
M..........Lthe main
L.L...M....Nthe monday
....ML..M...the month
NL.M........the morning
L..........Mthe msc
LL.........Nthe new
.ML..M...M.Lthe next
MM......L...the number
L......M...Nthe offer
.ML.....M...the office
N..L.......Mthe old
.MML.......Lthe one
LL......N...the ones
M....M...L.Lthe online
L.M..N.....Lthe opening
.ML.......OLthe opportunity
L..L.M...M..the other
...........Mthe owner
L.M.LM.....Mthe panel
.M....N....Kthe papers
.....M......the partners
.MLL.M......the phone
N........L..the platform
.N...MM....Kthe portal
....M......Lthe position
...M.......Lthe post
...........Nthe posting
L..........Nthe right
......M.....the role
LLM.......M.the room
.LLM.L...M.Lthe same
...........Nthe screening
..........MLthe search
..LLN......Mthe second
.M......K..Nthe shelter
MML.......MLthe shop
..LL..M...MMthe site
M.N..L.....Lthe slip
...........Mthe slot
..L........Mthe spot
M.........MLthe staff
M.........LMthe station
...........Mthe status
M........M.Lthe take
K.LL..M..M.Nthe team
..L.....LM.Mthe technical
MM.........Lthe test
..MLM......Lthe three
M....M....M.the time
.L.....M.N.Lthe two
...MM.......the vacancy
LNLM.L..M...the week
.L.M.LM.....the weekend
LL..M......Mthe whole
.MML........the workshop
L.L......P.Lthe written
M.LM.......Lthe yard
M.KM..M....Ltheatre
..LLM..M...Mtheir
....L.L.MM..them
.....L..O...them all
L.PMLLL....Kthen
L..........Nthen !
L.N.........then the
..N.....M..Lthen we
L.N.......MLthen we'll
K.O.........then you
....M.......there
...........Mthere are
L....L...M.Mthere is
..........PJthere parking
M.M.M.......there will
L.M........Mthere'll
L.M........Mthere'll be
.LL.M......Mthere's
M...........there's a
..LMNL......there's no
L..MOL.....Ltherefore
LNL.....ML.Mthese
..LL..LM...Mthey
..L....N....they have
LM..........they want
N..........Lthey'd like
ML..........they'll
.L..LM...N.Lthing
M..........Lthings
ML.ML.M.....think
M.L...N.....think about
L...MM.....Lthis
.L.M..N....Lthis afternoon
..M........Lthis email
L...........this event
M..........Lthis friday
.LN....MM..Lthis is
.....M......this isn't
............this letter
..M.........this mail
LL..M...M...this morning
..L.....N..Lthis number
.....N......this occasion
.......M....this offer
.....M......this role
NLL........Mthis saturday
..LM.......Lthis thursday
M....O.....Kthis time
LNLL.L.....Nthis week
L...NM......this year
L..LM.LMNM.Kthose
..M......M.Lthose who
..L..N....LMthough
L.L.......MMthought
L........N..three
.M.........Lthree days
.LM......M.Lthree hours
LM..........three times
NL.....M.M.Lthrough
.LML........through the
........N...through them
MLL......M..through to
N..........Lthrow
LN.M.......Lthu
LN.M........thu #
LLLM.....M.Mthuis
LNMM...M...Kthurs
M...........thurs #
..LN.......Mthursday
..N.........thursday #
.L.N........thursday ?
LLM.......MMthursday at
...M......M.thursday so
NLLM.......Lthursday the
LL.........Nthursday's
LNM........Lthursdays
............ti
NL.M.......Lti faccio
LL.......N.Mti mando
M....M......ti va
.M.LM.......ticket
..N.........tie
..LLMN.....Ltiempo
.LN.........tien
ML......M..Ltienda
M...........tiendra
N...........tiendra le
..M......M.Ltienes
.L.N.......Mtijd
M..M........tijd #
L.MN.......Ktijdstip
NM.........Ktil
NM.........Ktil #
M.LM.L......till
N..L........till #
N.L........Ltill about
KM..L......Mtill the
L.M...M.....tim
N..........Ltimbre
.M.ML......Ktime
N..........Ltime #
LLLN.......Mtime ?
LM..........time after
..L..L....M.time and
..M........Ltime at
.........M..time before
.LM........Mtime for
LN.........Ltime in
...LL.....N.time or
M.LM...M...Ktime so
.M..........time that
L.L......N..time the
.K.........Otime url
...M.M.....Ltime you
.N.M.......Ltimes
LM..........times are
.M.........Ltimes you
MMLM.......Ltiming
L.M.N......Ltimo
N.M........Ktina
.L....O....Ltips
M.......M..Ktisch
M.L....M...Ltitle
.LNN.......Ltmrw
..N........Ltmrw #
..L........Mto
....L......Mto #
ML..LM......to a
.L....NL..M.to accept
L.L..M......to an
.....M......to another
..N......L..to answer
N.L.........to appear
LL..M......Nto apply
....M.M....Lto appoint
LM......N..Lto arrange
N..........Lto ask
...L.......Nto attend
N..........Kto back
.......M....to be
M.LM...M...Kto bring
L.N.........to calendar
....M.......to cancel
..LLM.....MMto come
..M......M.Lto complete
...........Mto confirm
.....L..L..Nto decide
.L.........Mto discuss
.L.M.......Mto do
NM.........Lto face
..LM........to fill
M.LML....M.Lto follow
...........Mto get
L..MMMM....Lto give
.L.....M...Mto go
..LLM.M.....to have
.M........M.to hear
L..........Nto help
LL..N.M.....to hire
L.......M..Mto hold
..L..MM.....to inform
M.LL....LM.Mto interview
...........Mto invite
M.....M...MKto join
.....M.....Mto keep
M....L......to know
....ML..M...to let
.L....M....Nto look
LLN.........to make
.........N.Lto me
..K...M...MMto meet
L...M.....M.to meeting
L..N........to monday
ML..M.M....Lto offer
N...........to one
..M........Lto our
L.L........Nto present
L.N........Lto recap
K........N..to record
...........Mto reschedule
..M...M....Lto say
.M..........to schedule
..KML....M..to see
.L.........Nto send
MM.........Lto set
L.....M.....to sign
M......M..MLto speak
LL....MM....to start
...N.......Lto swap
LML.M.......to take
L.L......M.Mto talk
L....M.....Mto tell
.....L....NLto thank
.....L......to the
..MM.......Lto this
L..........Mto thursday
L..........Mto us
L.......L..Nto volunteer
............to work
L...ML....MLto write
M.LM....L...to you
..M.M.M.L..Lto your
.K.O.O....LKtoch
L..M....LL.Ntoda
L...M...MM.Ltodas
.L.MN...L.M.today
L.N.M......Ltoday #
L...M......Ntoday so
.M.....M...Ltoddler
..ML.M..L.MLtodo
ML..........toes
.L.......M.Mtogether
LM...N..L..Ltoi
LLM.NL......told
..M.M.......told the
.M.........Ltom
N....M.....Ktomamos
..MMML.....Ltomorrow
N.NL.......Ktomorrow #
ML.........Mtomorrow ?
....M.......tomorrow at
L.LN.......Ltomorrow so
L.LNOL.....Ltomorrow's
L.LNNL......tomorrow's #
MMLL........ton
M.L.........ton cv
LLLL..M....Ntonight
...NLLM.M..Ltony
..L.......M.too
L.L.MM.....Mtook
KLP.LM......top
LL...M.....Ntop of
...L.......Mtopic
N..........Ltops
M.M........Ltor
L.NLL.L.MM.Ltot
LM....L...M.tot #
M..L.......Mtot dan
L.N.........tot donderdag
L.L..M...M..total
.....M..M...touch
KM.N........toujours
L.N.......M.tour
L.M......M.Mtous
L.M......M..tous les
MLLL..LN.MMKtout
K..ML....M.Mtoute
LMMLM......Ltoutes
M.M........Ltower
LO.L........tra
L..........Ntra le
LML....M...Ntrabajo
L.L....M...Mtrabalho
M.......MM.Ltrack
.........N.Ltraduction
.LML.......Ntrae
N.M........Ktrae el
.L.....M...Ntraga
LM.M......M.train
LMM....MM..Ltrainee
.LL........Otrainer
.L.........Ntraining
M.M..L....NKtran
.........N.Ltranslation
.MM........Ltransport
.....N.....Ltras
N..........Ltrattoria
L......M.M.Mtravail
..L.M..M...Mtravel
...L.......Ntraz
L..........Ntraz o
L.M.........trazer
LM.......M.Mtre
L.N........Ltree
LMMM.......Ltreffen
K.MN.......Ltreffen wir
...........Ntreffer
LMN........Ltreffpunkt
M.N........Ltrek
.MMM.......Ktreno
L.L.L.M..M.Ntres
..L.....M...triagem
.L..M.M....Ltrial
M..L..M....Ltrial shift
......M....Mtried
L..M.......Mtrip
L.M.L..M.M..trois
KLLN.O......trotzdem
...NL....L.Mtrouble
L.M......M..trovi
M.......M...trust
L.LM.M....L.try
..L.......M.très
..M.........três
LM.L.ML...L.tu
.M.........Ltu candidatura
M.......M..Ltu currículum
KM.........Mtu cv
M.MM.......Ktu entrevista
M.L.M.......tu me
.L......M..Ntu perfil
.M......M..Ltu postulación
.N.........Ktu préfères
L..L.M......tu veux
LM.LLM.....Ntua
.....M..ML..tua candidatura
L.M.........tudo
M.L.........tudo bem
L.N.........tudo certo
LLML.....M.Ntue
L..L.....M.Mtue #
.NLM.......Ltues
L..M.......Mtuesday
...N.......Ltuesday #
LM..........tuesday and
...........Ntuesday at
KN.N.....N.Jtuesday morning
L..........Mtuesday or
MLML........tuesday the
LM..M...M..Ktun
..L...M.ML..tuo
...........Mturn
LMMLL..M....turno
...L.......Ntussen
.M.L..M....Mtussen #
.LL.N......Ltut
L...N......Ltut mir
L.....M....Mtutor
LL.........Ntutora
L.NML......Ltutto
L.O........Ktutto ok
...LL.LM..M.twee
M...........tweede
M...........twenty
LL.......M.Ntwice
NM.........Ktwins
...L.....M..two
..L......M.Ntwo hours
M....M.....Ltwo of
LM.M.......Ltwo or
L......M....two references
LM...L..M.M.two weeks
...........Mtwo years
N.L.........tyler
.L.......O.Ltyping
L.O.......MLtá
..M.L......Ltécnica
MM.........Ltécnico
LNLM..M....Ltú
N...........u
LMNL........u #
O.L........Ku come
M.L...M.....u de
NM.........Ku do
O.L........Lu eens
.M....M.....u graag
L.L........Nu heeft
LL.........Ou of
M.N........Ku spreekt
L..........Mu uit
O.M........Kuffici
KMML..M....Nufficio
..M..L..L..Muhr
LNL........Muhr #
..LM........uhr ?
L.K........Ouhr am
N........M.Kuhr an
.L.LM......Nuhr bei
L.N......M.Luhr bis
LL.........Nuhr bitte
L.N........Luhr fest
.LM........Nuhr im
M.LM......MLuhr in
...........Muhr mit
LML........Muhr oder
..MM.......Luhr statt
...N.......Luhr und
...L..M..M.Luhr zeit
N.M........Luhr zum
LM.N........uhrzeit
LM.M........uit
LM.M........uit ?
M.L........Muit voor
L........N.Luiterlijk
K..M.L..N..Muitgenodigd
.M..........uitkomt
M..........Luitnodigen
MM.........Luitnodigen voor
NL........MLuitnodiging
MLLM........um
MLLNLL......um #
N.L........Lum die
M..KLM..LM.Muma
L..........Numa conversa
..LL.......Muma entrevista
..ML.......Muma hora
L....O......uma pessoa
NNLL.......Lumas
M.K......M.Mun
.........L.Mun breve
NMLL....M..Lun colloquio
L..........Oun cv
N.L........Lun documento
.MLL.......Mun entretien
NM.........Lun essai
.L......MM.Mun incontro
MM.........Lun rato
L.L...M....Mun saludo
..M......M.Lun test
.L.M.N......un'altra
L.M........Mun'ora
NL..........un'oretta
M.L.LMLL.M..una
...L.L..M..Muna entrevista
M..M.......Luna hora
.L...N...M.Luna persona
L........N.Luna prova
LLM..M.....Lunable
LLM..M.....Lunable to
......O....Lunanime
......NM...Lunanimous
L..OL......Lunbedingt
L..M.......Lunchanged
M.L..M......und
LM.........Nund #
N.L.........und dann
L.LM..LO....und der
..L..M.....Mund die
L.N.........und herrn
N....M.....Kund ich
........M...und melden
NM.........Kund reden
N..........Lund zwar
..ML.L.....Nunder
...........Munder review
.L.ML......Nunderstand
...LLM...M.Mune
.LM........Nune demi
LL...N....M.une personne
.N.L......MLune petite
...........Nunfortunately
.....K.....Ounfortunately the
.LL........Nuniform
...L....M..Lunit
M..L........unit #
.NL..LLM...Luno
K..........Nunpaid
M..........Kuns
L.N.........uns am
L.ML..M.....uns auf
........M...uns eingegangen
.....M......uns für
NL.L....M..Luns in
L..MM.......unser
L..M....M...unsere
MLL...M.....unserem
LMNL.......Lunserer
L....N.....Lunsuccessful
..ML...M....unter
M..L.M..M.MKunterlagen
L.L...O....Munterschreiben
......M.....unterschrieben
......LN....untersuchung
.......MM..Luntil
MM.........Luntil #
.N.........Luntil friday
L....L.MN..Luntil the
L.LO.......Lunverändert
.MM.........up
L..L.......Nup ?
...........Lup a
KN.........Mup for
...MM......Lup on
M.L....M...Lup the
..M........Mup to
N..........Kup with
L.N........Lupcoming
LL.M.M.....Mupdate
.....M..L..Mupdate on
.L.........Nupdate your
LL.O........updated
L..N.......Lupdated by
.........N.Lupload
M.L....N...Kupon
L.M.........upstairs
NL.L.M.....Luren
M.L...M.....uren en
L..........Nurgent
MNM.LLL.LMLKurl
L.N.........url #
N.L.........url meeting
LN..........url the
.L.L..N.M.L.urlaub
M...M...M.LLus
LLL......N.Mus a
......M....Lus as
N...M......Lus at
M.......M...us by
.LL...M....Nus for
.M..M......Lus know
N..L.M.....Lus on
L.......M...us two
.MML.......Luse
..M........Luse the
...........Muser
.LL........Ousers
.M...M.....Lusing
.....M.....Lusing the
LN..LML...MLusted
.L...L....NNustedes
..L........Nusual
...........Mutc
.....L.....Outile
...M........uur
LNLM........uur ?
..LL..M....Nuur bij
LNLM.......Luur en
.L.M.......Muur in
...........Nuur langskomen
M...........uur neem
.L.O.......Luur niet
.M.........Luur of
M.ML.......Luur op
L.LM.......Muur van
L.N...M....Luur voor
.N.........Luur wat
LM.N........uurtje
L.LO.......Luurtje later
.LK.......MNuw
L..........Ouw aanvraag
.LL........Nuw afspraak
..M.....N..Kuw brief
N.L..M.....Kuw kandidatuur
.M...M.....Luw sollicitatie
M.L........Muwe
M.L........Mux
...........Mux researcher
M....M..M..Lv
M..N......L.va
NMLL.......Lva ?
LL.O.......Lva a
L..M........va bene
ML.L.......Mva bien
NM.........Lva di
MM..M......Kvacancy
M.L........Lvacante
..L.M.......vacature
L..........Nvacatures
M...M....M.Kvaga
.MLL.....M.Lvaga de
..L.....L..Ovagas
..MMM.......vai
...N.......Lvai estar
L.NL........vais
LMM........Lval
.M.......M.Lvalid
M.L........Nvalider
.NM........Kvalle
.M..........valley
L.N........Lvalues
L....M......vamos
.....M.....Lvamos a
L...M.......van
KM.N..M.M..Kvan #
L..M..LML...van de
.N.........Lvan der
N.LM.......Lvan het
L..L..L.M..Mvan je
L.MK.......Mvan morgen
L.L........Nvan tevoren
..LN........van woensdag
..LM.......Mvanaf
L.....M....Mvanaf #
L..MNL......vandaag
L..L.M......vanessa
LL.NM.M....Kvanmiddag
..NL.......Lvas
L.N..M.....Lvas a
LLM...N....Lvast
MML.........vc
M........M..ve
.MM......M.Lvedere
M.M........Kvedere la
..M........Mvediamo
L....M......veel
L.MM........vem
.MN........Lvemos
..ML........vemos el
MMLN..M....Lvendredi
...M........vendredi #
..LN........vendredi même
.N.........Kvendría
.N.........Kvendría bien
.M.M.L...L..venerdì
LM.M.......Mvenerdì #
.LN.........venerdì alle
N..........Lvenez
N.L.M......Lvenga
..L.N......Lvengas
...LO......Lvengas a
MM.........Kvenha
M.L..M.....Lvenir
M.LKNL.....Mvenire
N.LM........vente
.....M......venu
M..M.......Lvenue
.M..L..M..L.ver
KM.M.......Mvera
...LM.......verdad
MMML.......Lverde
.L...N...M.Kverder
.....N.....Lverder met
....LN......vergeben
L..........Nvergeet
LL.L.......Nvergoeding
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
KL.L..OM....vertrag
......N.....vertrag liegt
..LMN......Lvervelend
L..M..M...M.very
...N.......Lvery much
L..M.......Mverzetten
L..L.M......veux
L....M...M.Lvez
NMLL.......Nvi
N....L......via
.........MMKvia de
N.L.M.......via dei
N.L........Lvia dell'artigianato
M.NL.......Lvicolo
M.LL....M...vida
L.L........Nvida laboral
M..........Lvidal
M........M..video
.L.........Mvideo call
N.L..M..M..Lvideo interview
L.ML.......Mvideollamada
M........N.Lvidéo
MML......M.Lviel
..........M.vielen
..........M.vielen dank
...M.......Mviene
.N.........Lviene ?
.L.........Mvienen
M..M.......Lvieni
M.L.M.......viens
L...O.......viens pas
.L.MN......Lvient
.L.MN......Lvient de
.MLLM......Mvier
LMLM.......Mviernes
...MML.....Mviernes #
...M.......Lviernes a
MLL...M.M...view
........L..Nviewed
...........Mviewed your
L..........Nviewing
M.LL.......Mvijf
O..........Lvimos
L....NM....Mvindo
N.L.........vingt
N.......M..Kviola
MM.LM......Kvir
LMM......M.Lvirtual
...........Mvisa
..L........Mvisa interview
..O........Kvisioconférence
K.N........Mvisit
LMM........Kvisit to
.LL...LM...Nvisita
M.....M...MLvisite
..M........Kvisitor
L..N........visitors
M.ML........visto
N..........Lvivo
N.L........Lvocal
M.L........Mvocê
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
LL.........Mvolunteers
LLLM.N.M...Lvolver
.L...N.M...Lvolver a
M.M....M...Kvom
K..NLMM.....vom #
L.O........Lvom büro
L..L.L..MM..von
M.L......M..von #
K.MM..M....Mvon der
.L......N.M.von uns
.....M....N.vond
.L...N......vonden
..........M.vonden het
.....ML...M.voor
LLML......MNvoor de
.MLL.......Mvoor een
LMM.........voor het
M..M.M.....Lvoor je
L.LM.......Mvoor jou
NM.........Lvoor u
...L.......Nvooraf
.......N...Lvoorbehoud
LO...L.....Lvoorkeur
...LO.......voorlopig
LLLM.LOM..MLvoorstel
..LNL.L....Nvor
L.L..M.....Nvor der
L.LL.......Ovor die
L..........Mvorab
......LN...Lvorbehalt
......LN....vorbehaltlich
N...LMM....Kvorbei
N.L......N.Kvorgesehen
KLML.......Ovorher
..NL.M.....Lvorige
.M...M.....Lvorige week
.N.........Lvormittag
LO.........Lvormittags
MML........Mvorrebbe
M.L........Mvorrei
MO.........Kvorremmo
....M.......vorstellen
M.MM.L.....Lvorstellungsgespräch
..N........Lvorstellungsgespräch am
M.L.....M..Lvorstellungsgespräch ein
N...........vorstellungsgespräch findet
P.L........Kvorstellungsgespräch ist
L..........Mvorstellungsgespräche
L..LM......Mvos
L.O........Kvos diplômes
.O.........Lvos disponibilités
K.......L..Pvostra
...L........votre
MMLL.M..M..Lvotre candidature
LN.........Mvotre choix
L..........Ovotre demande
M.L........Mvotre dossier
...M.....M.Kvotre entretien
LL...N.....Mvotre nom
.MML........votre parcours
L..........Nvotre projet
N...........votre présence
L..L.......Ovotre rendez
.L.........Nvoucher
M.L.........vous
.M..........vous arrange
L.....M....Mvous avec
N.ML.......Lvous avez
L.ML......M.vous confirme
L.M.........vous confirmons
.M.........Lvous conviendrait
...........Mvous convient
L..LM......Nvous de
...KN.......vous déplacer
LL.LN..MM..Mvous faire
MLLM........vous irait
M.LL...M.M..vous le
M.ML........vous munir
..L...M....Mvous propose
......M.....vous proposer
MK.........Nvous présenter
.NLM.......Kvous recevoir
......M..M.Lvous recevrez
LLLM......MMvous remercie
M.L........Mvous rencontrer
..ML.......Lvous serez
M..........Lvous venir
M.LM.......Lvous voir
MML.........vous êtes
.MLM....M..Kvoy
LMLM....M..Kvoy a
M..........Lvp
L.N......N.Lvraag
..M.........vraag naar
.LL..LM..M..vragen
LLLM.......Mvragen over
M..M..M....Lvrij
LL.L.......Ovrijblijvend
LM.M.......Lvrijdag
ML.M.....M..vrijdag #
.NL...M....Lvrijdag om
.L........N.vroeg
NMLL..M....Lvuelta
...........Mvul
...LM.M..L..vuoi
N.LL.....M.Lvuole
..OL.......Lvía
ML......MM..vídeo
.M.L....M..Lvóór
N.ML.L.....Lw
M.M......M.Kw the
MMMM.......Lwaar
MM.........Kwaar je
L.L.......N.wahr
L..N......LMwait
L..L.N....MMwaiting
M..........Lwalk
L....M......walk in
M..........Lwalk you
.ML......M.Lwall
LQMLL......Kwann
.M..........wann passt
LPML.L.....Kwanneer
LO.........Lwanneer kan
ONK...M..LLKwant
O.L........Lwant a
L...M.N....Lwant it
M.LM........want to
MML...M....Kwant you
L....MM...MLwanted
L....M....NLwanted to
MML.ML..M...wants
MML.....M..Lwants to
...L.O.....Lwar
M.L.........ward
N.L.........ward manager
MM.........Lwarehouse
LLL..MN...M.waren
M.........MLwarm
..L.LN.....Lwas
...N........was #
.....N.....Lwas a
.N.........Lwas passt
.....L..L..Owas received
........M..Mwas sent
N...........was sie
........N..Lwas submitted
ML...N.....Lwas the
...........Mwas your
M.M........Lwat
OM.........Kwat een
LN.........Lwat komt
N..........Kwatch
L.MM.....N.Kwatches
..L.........water
M.......N.MKway
L..M.M....LLwe
........N...we acknowledge
.....M......we appreciate
.M.L.....L..we are
.L.......M..we ask
..M.........we can
L.N.........we close
L.N........Lwe confirm
LM...M......we could
..LN........we do
....M.M.....we don't
MLLM....M..Mwe een
.L.........Nwe found
.....N.....Lwe gaan
.LLM....M...we got
....MM......we had
.L....L.ML..we have
L..L.N.MM...we hebben
M.L.........we het
..M..M..M..Lwe je
.....N.....Lwe keep
L.M..N.....Lwe know
.M.M.......Lwe make
KM.......M.Mwe meet
...KL.....MMwe move
M.L........Mwe need
M..........Lwe nodigen
NMLM.......Kwe over
.......M.M.Lwe pay
...........Lwe read
.....N..K..Mwe received
LL.........Mwe record
L.O........Lwe said
....LN......we saw
L.M.........we say
L.MM........we shall
L........O.Lwe shortlist
.L.........Nwe still
..NL........we talk
MM....M....Lwe want
.....M....L.we went
M...M......Kwe were
L.MM.L......we will
L.L...O.....we willen
.....N......we wish
L...NN.....Lwe won't
M.L....M....we would
O....M....LLwe zoeken
M.K...MM....we'd
L..........Mwe'd be
M.L...LM....we'd like
LML...NM....we'd love
.LN.....MM.Lwe'll
L..M..M.....we'll do
M.N........Lwe'll have
N.ML.......Lwe'll see
..M.........we'll talk
..MLM.......we're
MM.........Lwe're at
..NLL......Lwe're on
...LN.......we're shut
.LL..N..M..Lwe've
.....N....L.we've chosen
....LO......we've filled
...L....M...we've got
.....N....L.we've offered
MLML........wear
M...........wear boots
...M........weather
L.L........Owebinar
LNM........Lwed
.M.L.......Mwed #
.M........LMwednesday
...........Mwednesday #
L.N.........wednesday at
....L......Nwednesday is
...NM......Lwednesday's
MN.........Lweds
M.M........Lweds #
KOLML......Mweek
.MLL.......Mweek #
LN.........Mweek ?
L..M.......Nweek after
.M.........Lweek but
LN......M..Lweek of
LO...L......week or
LM......N..Lweek van
.O.........Lweekday
L....LN....Lweekend
........M...weekend and
LN..........weekends
.....L.....Nweekly
LML.L.M.M.MLweeks
L.N.M......Lweet
..LNNM.....Kweg
L........M..wegen
MM.........Kwegen der
L.N........Lweighbridge
K.M..M.....Mweil
..LMN...M..Lweiter
.........M.Lwel
LO.........Lwelchem
LN..........welcher
LN..........welcher tag
LLLL..N...MNwelcome
L.....M....Mwelcome aboard
.L....M.....welcome to
LM...L.....Nwelk
LOL.........welke
LN.........Lwelke dag
.LL...N....Mwelkom
....M.......well
NM.......L.Lwell done
..K.......LOwell for
M.M........Lwellies
..LN.......Lwellington
L.M.M.......wendy
MLL...MM..LLwenn
..L...N.....wenn du
L..LMMN....Lwenn sie
M.LL....MM..wenn's
....LN....LMwent
....LO.....Lwent with
..L..M..MM.Lwerden
LL..MNM....Lwere
....LN......were not
O.L..L..M.LLwerk
JL.L.......Pwerkgever
..M.........werkplaats
N..M.......Kwerkstatt
L.LN......M.wessel
M.M........Lwest
.....L.M...Mweten
.L......M..Mweten of
L..........Mwg
L..........Nwg casting
..MM........wharf
LN..........what
.N.........Lwhat day
LN..........what days
.M.........Lwhat does
........M...what happens
O.L........Lwhat i
.....M.....Lwhat we
.L..L....M.Mwhat you
LN.......M.Lwhatever
LNNLL......Mwhatsapp
LO..L.M...L.when
.O.........Kwhen are
LO.........Lwhen can
.N.........Lwhen could
..L..M....M.when the
L.M........Lwhen wed
LN..L.M...L.when you
.N..........when you're
.........M..whenever
L........N..whenever you
MLML.......Mwhere
LL.........Nwhere you
.L.L......N.whether
..........M.whether the
NL....M....Lwhether you
LPL..L.....Lwhich
.N.........Lwhich day
MN.........Lwhich is
...........Nwhich of
LM.M........which one
LN..........whichever
OL.......L.Lwhiteboard
.LML.M...M..who
M....M.....Lwho can
.....M.....Mwho has
N.L........Lwho runs
.....M.....Mwho's
L...M.......whole
.....M...M.Lwhose
.....M.....Lwhose experience
...........Mwhy
.LN.LL...M..wie
K..O.M......wieder
NLLM........wife
L.O........Lwifi
LL.....M...Mwij
..........M.wij vonden
LL.P.......Lwijziging
LML..M.....Mwil
MNL.........wil je
.L.M.L..M..Lwill
L.M.........will ask
..........MLwill attend
..M..LL.M...will be
...O.......Lwill begin
L.N.........will bring
.LM....M....will call
..M........Lwill do
.LMM....M..Lwill have
M.LL........will interview
M..........Lwill last
N.L........Lwill make
..M........Mwill meet
.LLMMM.....Lwill not
...N.......Lwill now
..........NLwill revert
M.M........Lwill see
O.LL.......Mwill show
M.L........Mwill sit
..ML.......Mwill take
.ML........Lwill then
LL.NML.....Lwill therefore
LL.........Nwill visit
..LLM...L..Mwill write
M.LLL.NM....willen
MLL...M.....willen je
L.....M....Lwillen jou
..L.ML..M...wilt
...N.......Lwind
MMLL.....N..window
M..........Lwing
NL..........winkel
M....M.....Kwinter
M...LM..M..Lwir
K........N..wir alle
L.L........Nwir bestätigen
...N.......Lwir das
.......M...Mwir freuen
LMM..M......wir haben
L.L..M...M.Lwir ihnen
..N........Lwir ihr
N.L........Lwir in
N.L......L..wir laden
M.....MM...Lwir möchten
L.L........Mwir sie
N.L........Lwir suchen
L...LM......wir uns
.N.........Lwir würden
.LLMM....M..wird
L...MM......wish
LM...LM.....wish to
....MM..L.MLwish you
.....N.....Lwishes
M..........Lwissen
L.M..M....L.wit
..M........Lwith
....L......Mwith a
L.N........Lwith anneke
L..N........with candidates
L......M...Nwith dr
......OL...Lwith effect
O.LL........with her
.LL.N....M.Kwith it
MM..L.....M.with me
.....N......with more
L.MM........with mr
..M..M....MLwith my
.LL........Nwith one
.ML.M.......with our
M..M.......Lwith reference
.....N......with someone
LLM.....M...with thanks
..M.LML.....with the
MM..M......Lwith two
N..L.M.M...Kwith us
.M.L....L...with you
LML....M.L..with your
..M..L......withdraw
...L.......Mwithdrawn
.LL.....MM.Mwithin
.LL........Mwithin #
M.L.LMLM.M..without
L.L........Nwitness
L.L........Nwitness interview
.MN......M.Lwo
LNKM.LM....Lwoche
L.....LMM..Mwochen
ML...LM...NLwochenende
LMLN.LL....Mwoensdag
M..........Mwoensdag #
.N.........Lwoensdag of
LO.........Lwoensdagochtend
L..........Mwohnung
KMLM.LM.....wollen
.LL.NN....LKwon't
LLL.NO....LLwon't be
.........O.Kwoorden
N..L.L...O.Jword
.M.......MMLwords
LNKN........wordt
N.KM.......Mwork
O.L.........work ?
...........Mwork and
.MLN.......Lwork for
MM.........Lwork on
..L....M...Mworker
M.......M.LMworking
KN........M.works
LM........M.works for
..K.......LOworks well
N...........workshop
NMK.L...L...would
....LM...M.Lwould be
NMLL........would like
.M.....M....would love
NL..........would thursday
M.LML.M.....would you
NL.........Lwouter
M.M........Lwrap
..N........Lwrap up
K...ML...MMLwrite
LL..M.M..M..writing
L.L......N.Lwritten
L........O.Lwritten examination
NL...M...M.Lwrong
.LK.LM....LPwrote
K...M.......wurde
MML........Lwäre
MNL........Lwären
.....M......wünschen
..L........Nwürde
L..........Mwürde ich
MN.L.L.....Lwürden
.M..........würden sie
M.ML..M.....x
M.L...N.....x #
..LOML.....Lxx
...........My
L.ML.......My #
L.M........My a
MN..ML.....Ly con
L.....MM...Ly el
.L......N..Ly entrevista
OL.........Ly hablamos
LN.........Ly hora
L......M....y la
M.L.M..M..MLy lo
.L.N.......Ly mañana
M.LN.......Ly me
O..........Ky media
.LLN.MM.M..Ky no
M.L.........y nos
.LLNM......Ly se
.L.........Ny si
LM.L.......My te
L.L........Ny tu
M..L.L......y yo
L.M.MM..M..Lya
KML.M......Mya no
M....L.....Lyard
KLMLMM.....Myear
L.M...M.....year #
....ML.....Lyear and
..L......L.Nyearly
LL...LLM...Pyears
L.O........Lyep
ML.L.LOM.L.Kyes
L.....N....Lyes !
.....LO....Lyes and
OLL......L..yes or
LML.......MMyesterday
LMLLL.LM...Myet
M.ML..L..LMLyo
..O........Lyo mismo
..M.......OLyolanda
N.L........Lyork
M..L........you
.ML.........you !
.NL.........you ?
..M........Myou a
....LM.....Myou about
L.M........Lyou accepted
N..........Kyou again
L.MLN......Lyou along
N.LL.M.....Kyou an
LLML......NMyou and
.M.........Lyou any
M.L..M..M..Kyou applied
ML.L.....M..you are
LL....NM....you as
.LM.......NLyou asked
L.........LMyou at
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
..L.NMM....Kyou did
LML........Myou do
..L.....M..Myou don't
..N........Lyou down
M......M...Lyou drop
M..L.ML.....you for
..NL.......Lyou friday
M..M.......Lyou from
KMM...M.....you go
.M....N....Kyou got
....N....M.Lyou had
MML.L....M..you have
......M....Lyou haven't
.M..M....M..you if
MM.MLN....LJyou in
.LL........Nyou interview
....LN......you interviewed
MLL.....MM.Lyou know
L........M.Myou like
..M.M....L..you may
M.........M.you monday
L.M.........you need
.NL.........you next
M.M........Lyou no
M.L.N......Lyou off
M...L.MM....you on
.........N.Lyou pass
NLL..M......you passed
.M..........you prefer
....L......Oyou qualify
L..........Myou round
L..........Myou said
.M.M.......Lyou send
LM.M...M..MLyou so
K.M..M.....Myou speak
.L....MM....you start
L.......L..Oyou started
M..L.......Myou still
L.....M....Myou take
LM........MMyou tell
.....M......you that
......MM...Lyou the
...L......M.you then
L..N........you think
N.M.......MKyou thursday
N.L...M....Kyou to
L.N.LM.....Lyou tomorrow
..M.........you up
K..L..M....Nyou want
LLL.MNM.....you were
L..........Nyou what
NLM........Lyou will
MMLML.......you with
...........Myou would
ML.L..M...LMyou'd
M..L........you'd be
N..........Lyou'd do
LL...MM....Myou'd like
LM....M....Myou'd rather
L.NLL.M....Lyou'll
..N........Lyou'll be
.L......N.M.you'll hear
..MLLM......you're
L..........Myou're a
L.N.........you're all
L.M........Myou're booked
....N......Lyou're ever
L.....M....Myou're in
N...........you're looking
L.N..M......you're on
M.L......M.Lyou're through
M.LLM..MML..you've
.......M....you've been
M..........Lyou've got
M.L......L..you've made
LL.....M...Nyou've passed
........M...your
...........Myour #
M..........Lyour answers
M.LL.M..N..Lyour application
L..LN.......your appointment
LNM........Lyour availability
.L.........Nyour background
...........Nyour bank
..N........Lyour booking
L.ML.......Myour calendar
..M..N.....Lyour candidacy
.....N.....Lyour candidature
.......MM..Kyour certificates
.NL........Lyour choice
...........Myour claim
N.......M...your cv
...L.......Nyour delivery
L.......N...your email
...........Myour exit
L.L........Nyour feedback
.ML...M..L.Myour first
..L.....O...your form
.L.........Nyour home
..L..M..L...your interest
.LNM.......Jyour interview
..L........Myour laptop
NMLL....M..Kyour letter
..L........Myour manager
N.LL....M...your message
O.L........Lyour mum
.L...M.....Myour name
.LL........Nyour new
MLL........Nyour next
NML.......MKyour note
L.M...M.....your notice
.M...M.....Lyour number
L.....M....Myour offer
..MM.......Kyour onsite
LMM.........your own
LMN.M......Lyour panel
..L....M...Nyour passport
...........Nyour payment
N..........Lyour portfolio
..L.....N...your profile
L..........Myour questions
.....L..M..Myour resume
LMMM.......Lyour slot
...........Myour three
L..MML....NLyour time
M..........Lyour video
L.N........Kyour visit
..L......L.Nyour yearly
.LL..MO.L..Kyours
MLL...P....Lyours if
N...........yours is
.L.......M.Myourself
KL.....N...Nyoussef
...L.......Mzaterdag
NL.L........zaterdag om
LM.L...M...Mzeg
LL.........Ozehn
LL.........Nzehn minuten
M.L......M..zeig
ML.NL......Lzeit
.N..........zeiten
.M...L......zelf
LN..........zelf een
LLLPL......Lzelfde
L..NL.......zelfde tijd
ML.LN......Mzich
K.O.......M.zie
K.O.........zie ik
NMML.L.....Lzien
L.N........Lzien we
L....LM....Mzijn
...........Mzimmer
M.LLM..M...Lzin
....LMM.ML.Lzit
N..........Kzit er
L.....N.....zit erbij
NM.L.......Lzitten
N..........Lzitten we
..LM..LM..M.zo
L..L..N...M.zoals
LL.M.......Nzoek
.L.........Nzoek ik
N.L.MM.....Kzoeken
OLL........Lzoeken een
MLL........Mzoekt
LMLL.....N..zondag
.L.L.....N.Lzondag #
MLLL.LLM...Mzonder
MM.M.....L.Lzoom
L..........Mzoom ?
..M.........zoom url
LMLM.L....MMzou
...N.......Lzou je
MLLL.......Mzu
.ML.....M...zu einem
O..........Lzu ihrer
MM.M.......Kzu uns
L.O.LM.....Lzugesagt
..LM.......Mzullen
..LM.......Mzullen we
.LLL....MMLMzum
LML..L.M....zum #
L..........Nzum auswahlgespräch
.........MLMzum gespräch
LL.........Ozum kennenlernen
..M.........zum vorstellungsgespräch
L.L...M...M.zur
LLM..LMM...Lzusage
N..L.......Lzusammen
N.L........Lzusammen und
N..........Lzwar
.OLL..L....Lzwei
LO.........Lzwei drei
.NL.........zwischen
LM.........Mzwischen #
NLM.........zé
MMKLL.L.O.L.~1:application
LM.MML...L.M~1:appointment
LLLLL....P..~1:assessment
.N..LL...L..~1:availability
L.L........N~1:bank
L.N.MLL....M~1:booked
.LMKL.....MO~1:bring
M.MLLLM.M...~1:call
LLL.RL.....L~1:cancel
L.KL.ML..M.N~1:candidate
LOL........M~1:choose
..L.M.....LM~1:client
M.M..L..L...~1:clock
N.L.M...L...~1:come
KKLLLLN.MO.M~1:complete
MLLLL..Q...L~1:condition
JLPLL....LMM~1:confirm
LLLLNP.M...K~1:decided
LLKN.OL.....~1:decline
LLLLON......~1:filled
..LL..MM..M.~1:forward
LLL....N...N~1:health
LKLLM.OM....~1:hire
LLL.MLMML..M~1:home
.MK..L.....M~1:hope
....L....M.M~1:internal
.........L.M~1:interview
L.ML.M.....M~1:interviewer
M.LL.....M.M~1:invite
L.M...M..L.M~1:join
L.L.MM..M..L~1:keep
N.MLLLL....M~1:meal
.MLL.......M~1:meet
.....L..LMLM~1:minutes
ML...L....LM~1:month
K.KP......L.~1:move
L.LLM.OMLL.M~1:offer
......L.....~1:onsite
MMKLL.L.M.MN~1:opportunity
.....M.MLL..~1:panel
.LK.MN...LML~1:past
...LM.M....L~1:position
LLLL.....M.N~1:press
L......LOL.L~1:received
L.L.ML..M..N~1:recruiting
KLLNQOL.LL.K~1:regret
K.PLL......M~1:reminder
L.MKM..LMM..~1:reply
L.M...L....N~1:research
...L....M..M~1:review
.LM..L.....M~1:room
.ML......M.L~1:round
..L...NMML..~1:sales
LL.......M.N~1:school
MMLLLM..M...~1:shortlist
MM..........~1:talk
.M......ML..~1:team
LLLK.NLLM.OL~1:thanks
LKMONL.LL.ML~1:tomorrow
L.MLL.....M.~1:travel
MLLL.MM..MLL~1:trial
M...L.L....M~1:video
M.LM........~1:visa
ML......L..M~1:weekday
.M......L.ML~1:withMe
..LLMM..L.M.~1:yesterday
.LMM.LLMM.L.~1:zone
.MLLL.L.N.LM~application
...........M~application&bring
M..........L~application&call
M.L........M~application&clock
...........N~application&complete
........N..L~application&confirm
.....M......~application&decline
M...........~application&forward
...........M~application&home
.M...M......~application&hope
L..........M~application&interview
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
ML......M...~application>call
O.L........K~application>come
..L.....M..M~application>complete
...........M~application>home
M..........L~application>hope
MM...M.....L~application>internal
L...LL..M..N~application>interview
..M.....M..L~application>join
NML.....L..L~application>meet
........M...~application>month
.M......M..L~application>onsite
.L......M..M~application>opportunity
.L...M..M..M~application>past
.ML.....M...~application>position
........N...~application>received
.L......N...~application>review
K..........M~application>round
........L..M~application>school
M..........M~application>talk
L.......N..L~application>team
.L......O...~application>thanks
MM.........L~application>weekday
L....L..M..M~application>zone
LMM..L...L.M~appointment
...........M~appointment&availability
..M.........~appointment&booked
...........M~appointment&call
...........M~appointment&choose
............~appointment&clock
...........M~appointment&confirm
...........M~appointment&decline
..M.........~appointment&hope
.M.........L~appointment&interview
.M..........~appointment&minutes
...L.......M~appointment&month
...........M~appointment&reminder
.M.........L~appointment&team
...........M~appointment&weekday
LM..........~appointment&withMe
..N.........~appointment>booked
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
..L........M~assessment&month
.....M...M.L~assessment&position
.........M..~assessment&round
M....M......~assessment&team
............~assessment&video
..LM.......M~assessment&weekday
L..M........~assessment>clock
.........N.L~assessment>complete
.........N.L~assessment>internal
M.......M...~assessment>interview
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
MM..........~availability&talk
.LM........N~availability&weekday
LM........M.~availability&withMe
M.L.........~availability&zone
.L.........M~availability>appointment
M..M.......L~availability>clock
ML.M........~availability>hope
...........M~availability>interview
.M..........~availability>minutes
LN.........L~availability>month
.N.........L~availability>round
...L.......N~availability>weekday
...........N~bank
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
..M.L......M~booked&past
M.L........L~booked&position
L.L........M~booked&weekday
...M.......L~booked>clock
...M.......L~booked>come
..L........M~booked>interview
MLM.M......L~booked>month
..M........L~booked>position
L..LM......M~booked>weekday
MLMLLL.....N~bring
...M.......L~bring&clock
...........M~bring&hope
L.L........N~bring&interview
L..........M~bring&offer
L..........M~bring&onsite
...........L~bring&past
..M...M..M.L~bring&reply
M..........L~bring&room
L.L........M~bring&team
..L........M~bring&visa
L..........M~bring>application
L.L...M....M~bring>bank
LMM.........~bring>condition
..M........L~bring>hope
...........M~bring>interview
L.....M...M.~bring>offer
L..........M~bring>talk
..L........M~bring>visa
.LML.MM.M...~call
.M.........L~call&choose
ML..........~call&clock
LLM........M~call&come
L.M.........~call&confirm
L....M.....M~call&hope
LM..........~call&internal
L.......M..M~call&interview
M..........L~call&meet
.M..........~call&minutes
.L......M...~call&month
...........M~call&move
........M..L~call&opportunity
..M........L~call&past
............~call&position
..M........L~call&recruiting
......M.....~call&reply
M.M........L~call&review
..M.........~call&room
L...........~call&round
.MM.........~call&talk
...........L~call&team
NLL...M.....~call&tomorrow
L..M........~call&video
ML..........~call&weekday
M.L..MM.....~call&withMe
..M........L~call>application
...........M~call>availability
M.LM..M.....~call>clock
L..........M~call>come
.....M...M..~call>hope
L.......M...~call>interview
..ML........~call>minutes
ML.........L~call>position
........M..L~call>recruiting
M...........~call>review
..N.......ML~call>talk
LM...M.....L~call>team
M..L..M.....~call>tomorrow
ML..........~call>weekday
M.L..MM....L~call>withMe
LL..QL...L..~cancel
....M.......~cancel&client
..L.N.......~cancel&clock
....M.......~cancel&filled
L..........M~cancel&hope
...LN.......~cancel&interview
....N......L~cancel&month
L.OL.......L~cancel&move
L...N......L~cancel&past
..L.N.......~cancel&position
....M.......~cancel&recruiting
....M.......~cancel&regret
M.L.M......L~cancel&room
....M.......~cancel&talk
....M.......~cancel&tomorrow
..L.O.......~cancel&weekday
....M.......~cancel&zone
ML..M.....M.~cancel>hope
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
.....M......~candidate&panel
.....N......~candidate&past
...........M~candidate&position
.....M.....L~candidate&round
.....M..M...~candidate&shortlist
LL..........~candidate&talk
...........N~candidate&weekday
.........M..~candidate>assessment
.M.........L~candidate>complete
.....M.....M~candidate>hope
..L..M......~candidate>interview
.L.....M...M~candidate>minutes
.....N......~candidate>past
...........M~candidate>position
L.LM..L.....~candidate>weekday
LPL.L.......~choose
.NM........L~choose&clock
LM....M....L~choose&come
......M....L~choose&complete
.L.M.......M~choose&decline
.N..........~choose&hope
.ML.........~choose&interview
.....M......~choose&meet
.M..........~choose&minutes
LN.........L~choose&month
ML...M..M..L~choose&past
.M.M........~choose&reply
............~choose&round
.M.........L~choose&weekday
.M.M.......L~choose&withMe
.M.........M~choose>appointment
LM..........~choose>availability
.M..........~choose>call
LN.M.......L~choose>clock
.M..........~choose>come
.L.M.......M~choose>decline
.M..........~choose>hope
.M.........M~choose>interview
.NL.........~choose>minutes
.ML.........~choose>month
LM..........~choose>round
.........M.L~choose>talk
M..........M~choose>weekday
M.L.M......M~client
M...........~client&hope
...........M~client&interview
M.L........M~client&position
...........N~client>team
M....L..L...~clock
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
L.....N.....~clock&offer
..L........M~clock&onsite
M..........L~clock&opportunity
...M........~clock&panel
..L........M~clock&past
............~clock&position
...MM......L~clock&regret
L.M.........~clock&reminder
.M.L........~clock&reply
L..........M~clock&review
M.L........M~clock&room
............~clock&round
M....M.....L~clock&shortlist
M...........~clock&talk
..M.........~clock&team
..........ML~clock&thanks
M..........L~clock&tomorrow
ML..........~clock&trial
M..........M~clock&video
............~clock&weekday
MM..........~clock&withMe
M..M.......L~clock&zone
MLL........N~clock>application
.M.M.......L~clock>appointment
LMM.........~clock>availability
..L........M~clock>bank
L.MM........~clock>booked
M.LL.......M~clock>bring
..ML.......M~clock>call
..L.N.......~clock>cancel
...........M~clock>candidate
LN..........~clock>choose
...........M~clock>come
..M...MM...L~clock>complete
L..M......ML~clock>confirm
............~clock>forward
L........N..~clock>hire
...M........~clock>hope
...........M~clock>interview
......M....L~clock>invite
L.M.........~clock>join
L.M.........~clock>meal
..N........L~clock>meet
N..L.......M~clock>minutes
LN.........L~clock>month
L..N........~clock>move
LLML..N....M~clock>offer
ML.M........~clock>onsite
L.L.N.......~clock>past
LLNLM......M~clock>position
M.........ML~clock>received
L.M...M.....~clock>recruiting
...M.......L~clock>regret
.NLL........~clock>reply
L..........M~clock>review
ML..........~clock>room
..MM.......K~clock>school
N.LL...M....~clock>talk
..ML.....L..~clock>team
.LL.......N.~clock>thanks
LM.NL......L~clock>tomorrow
N..M.......K~clock>trial
.LN.........~clock>video
LNLM........~clock>weekday
.M..........~clock>withMe
..MM.......L~clock>zone
M.L.M...L..L~come
L.....N....L~come&complete
L..M........~come&forward
.ML.........~come&hope
M.LM........~come&interview
M....M......~come&meal
L..L.......M~come&meet
...M........~come&minutes
M..........L~come&month
L.....N...ML~come&offer
L...........~come&onsite
.....M......~come&past
M...M......L~come&position
............~come&room
...........L~come&round
NM.L.......K~come&talk
L....M......~come&team
L....M.....L~come&thanks
M.L.N......L~come&tomorrow
M...........~come&trial
............~come&video
OLL.........~come&weekday
M..........L~come&withMe
L...MM.....L~come&yesterday
M..........L~come&zone
L.M..M.....L~come>call
...........M~come>clock
L.M...M.....~come>complete
.M..........~come>forward
..LML......M~come>hope
O.L........L~come>interview
M....M......~come>meal
.LM......M..~come>minutes
L..M.M.....L~come>month
L.....M.....~come>offer
LM.L.......M~come>onsite
L...M.......~come>past
M.L.M......L~come>position
...MM......L~come>regret
M.L........L~come>room
..MM.......L~come>round
.MML...M...L~come>talk
.LL.NL....M.~come>tomorrow
L..........M~come>video
OLKM..M.....~come>weekday
............~come>withMe
KLLLLLO.MN.M~complete
............~complete&hope
..L......M.M~complete&minutes
L........M..~complete&month
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
LL.......M..~complete>clock
.L..........~complete>hope
..L......M..~complete>minutes
............~complete>month
L.....N.....~complete>offer
........N...~complete>past
......M.M..L~complete>sales
..M.........~complete>video
L.....M..N..~complete>weekday
.LLLL..Q.L..~condition
.......M....~condition&forward
.......M....~condition&hire
............~condition&hope
.......M....~condition&interview
..L....M....~condition&month
.......N....~condition&offer
.......M....~condition&position
.......M....~condition&sales
......LN...L~condition>health
LL.....M....~condition>hope
.......N...L~condition>position
.......M....~condition>sales
LLN.LL...LMM~confirm
M.L.........~confirm&hope
L.NL........~confirm&interview
M.........ML~confirm&join
L.N.........~confirm&month
L.M.....M...~confirm&position
M.L........M~confirm&reply
L.M.........~confirm&round
..M.........~confirm&team
L.M........L~confirm&video
L.ML......MM~confirm&weekday
........N..L~confirm>application
...........M~confirm>appointment
..M.........~confirm>call
..M.........~confirm>clock
K.PL........~confirm>interview
..........M.~confirm>join
..L........N~confirm>move
..M.........~confirm>position
N.L.........~confirm>reply
L.N.........~confirm>round
LMM........L~confirm>video
L.L.......MN~confirm>weekday
L.LLMO....ML~decided
.....M......~decided&decline
.....M..M...~decided&meet
.....N......~decided&past
.....M......~decided&position
.....M.....L~decided&team
L...M.......~decided&yesterday
.....M......~decided>decline
LLLMMOL.....~decline
...M........~decline&hope
.....M.....L~decline&interview
L..M.M......~decline&month
.....M......~decline&opportunity
.....M.....L~decline&panel
.....M......~decline&past
....MM......~decline&position
L....M...M..~decline&round
...M........~decline&weekday
...M.......L~decline&withMe
.....M.....M~decline>application
.....M.....L~decline>candidate
.....M......~decline>opportunity
..L.M......M~decline>position
LLLLON......~filled
....M.......~filled&interview
....M......L~filled&past
....N......L~filled&position
....M.......~filled&recruiting
....M.......~filled&tomorrow
....M.......~filled&weekday
L..........M~filled>interview
....M.......~filled>recruiting
..LL..MM..M.~forward
......M.....~forward&interview
M...........~forward&invite
.L..........~forward&meet
MLL...M.....~forward&month
............~forward&past
M.L....M....~forward&position
......M.....~forward&sales
...........M~forward&talk
..........M.~forward&thanks
............~forward&weekday
MM..........~forward>application
..LM.M.....L~forward>call
M...........~forward>invite
....M.....M.~forward>meet
..LMM.M....L~forward>month
L.....MM....~forward>position
......MM...L~forward>sales
.ML........M~forward>talk
...........M~forward>weekday
NML.....M.LL~h:application
..........L.~h:availability
L..M.......N~h:bring
.LLL..M....O~h:candidate
LLNM......ML~h:clock
.L.MM.M.....~h:come
PMKL.......L~h:complete
L.JNM.....NM~h:confirm
L.KPM.....L.~h:decline
M.MLL.......~h:forward
M.K.......LN~h:hire
....L.....M.~h:hope
..M.........~h:internal
.LK.M.....MM~h:interview
L.M.......MM~h:invite
...L.......O~h:join
..N.......L.~h:meal
LL.O......L.~h:meet
.LLN........~h:minutes
M.........M.~h:month
.L.NM.....L.~h:move
M.L.L......O~h:onsite
M.L.........~h:opportunity
.MK.L.....MM~h:past
M.LM......M.~h:position
..K........O~h:recruiting
..JNNL....L.~h:regret
..LMM......M~h:room
..L........M~h:round
..NL........~h:school
..MM.......L~h:talk
MMK.......M.~h:team
LLNL.LM...NL~h:thanks
..LN........~h:tomorrow
..L.M.....M.~h:video
KLONN...L.LL~h:weekday
..N........L~h:withMe
..L.......NL~h:yesterday
L.L..L.O...M~health
.......M...M~health&weekday
KKLLM.ON.M..~hire
......MM...L~hire&hope
L.....N.....~hire&month
......M....L~hire&sales
......M.....~hire&weekday
LL...LOM...L~hire>month
L.....N....M~hire>weekday
.L...LMM...M~home
...........M~home&weekday
.L.........M~home>hope
L.L........N~home>weekday
.ML........M~hope
M...........~hope&internal
M.L........M~hope&interview
............~hope&invite
M..........M~hope&join
M...........~hope&meal
MMLL........~hope&meet
.M..........~hope&minutes
M.L........L~hope&month
............~hope&move
............~hope&onsite
...........M~hope&opportunity
.M..........~hope&panel
...........L~hope&past
M.L.........~hope&position
.M.M.......L~hope&received
M...........~hope&recruiting
............~hope&reply
.M.........L~hope&review
..M.........~hope&room
MM.........L~hope&round
.ML........M~hope&talk
.M..........~hope&team
M.LL........~hope&tomorrow
.M..........~hope&video
M.L......M..~hope&weekday
..L.........~hope&withMe
.........M..~hope>assessment
.NL.........~hope>availability
.L.........M~hope>bring
LM..........~hope>call
L...L......N~hope>cancel
LM.M........~hope>choose
MM..........~hope>clock
.ML.........~hope>come
.L....M....M~hope>complete
N.LM........~hope>confirm
M...........~hope>forward
ML....M...ML~hope>hire
.LL........N~hope>home
M..........M~hope>internal
..L........M~hope>interview
............~hope>invite
M.LL.......M~hope>join
.....M.....L~hope>keep
MMLL.......M~hope>meet
.M..........~hope>minutes
LM.ML.MM...L~hope>month
LMLL.......N~hope>move
..M..M..M..L~hope>past
..L....M....~hope>position
M....L.....L~hope>reply
.M..........~hope>round
LNL........M~hope>talk
...L.......M~hope>team
..M........L~hope>travel
.N..........~hope>video
M.LM.....M.L~hope>weekday
..LM........~hope>withMe
....L......M~internal
...........M~internal&interview
..M.........~internal&room
..LM.......M~internal&weekday
.M..........~internal&withMe
.M..........~internal>call
..L........M~internal>interview
.........M.L~internal>month
LL.........M~internal>weekday
...........M~interview
M.L.........~interview&invite
..L.........~interview&join
...........M~interview&meet
L..........N~interview&minutes
ML..........~interview&month
...N.......L~interview&move
.M..........~interview&offer
LM..........~interview&onsite
........M..L~interview&opportunity
...........M~interview&panel
..L..M..L..M~interview&past
............~interview&position
...........M~interview&press
L..........M~interview&recruiting
....M.......~interview&regret
L.N.........~interview&reminder
.L.........M~interview&reply
............~interview&review
...........M~interview&room
............~interview&round
............~interview&sales
L..........M~interview&school
M.......M...~interview&shortlist
L..........M~interview&talk
............~interview&team
.....M....M.~interview&thanks
...........M~interview&tomorrow
...........M~interview&video
............~interview&visa
M..M.......L~interview&weekday
L..........M~interview&withMe
...........M~interview&yesterday
L..........M~interview>application
.M..........~interview>appointment
........M..L~interview>assessment
LM..........~interview>availability
L.N.ML......~interview>booked
L.........MM~interview>bring
.....L..M..M~interview>call
L..........N~interview>candidate
MNL........L~interview>choose
MLL........M~interview>clock
K.LN.......M~interview>come
.....MM.....~interview>complete
NL..........~interview>decline
...........M~interview>health
L..........M~interview>hope
...........M~interview>internal
L..........N~interview>invite
LM..........~interview>join
M.M........L~interview>meal
.L......M..N~interview>meet
LL.........O~interview>minutes
M..M....M..K~interview>month
......N.....~interview>offer
L....M......~interview>onsite
M..........M~interview>panel
LL.M.N..L...~interview>past
MM..........~interview>position
..L.........~interview>recruiting
.....M.....L~interview>regret
L.M.........~interview>room
.L.......M.M~interview>round
LL.........N~interview>school
.L.M.......M~interview>talk
M...........~interview>team
...........M~interview>thanks
..........M.~interview>tomorrow
...........M~interview>video
N.LM.......K~interview>weekday
...........M~interview>yesterday
..ML.......M~interviewer
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
........M...~invite&talk
L.........MM~invite&thanks
M...........~invite&video
M.L........M~invite&weekday
M........M.L~invite>assessment
..L........M~invite>clock
..........ML~invite>forward
M.LL.....M..~invite>interview
M..........L~invite>panel
L.M.....M...~invite>talk
..M.........~invite>weekday
L........L.M~join
L.....M....M~join&month
L..L.......M~join&position
L..........M~join&talk
.....M......~join&thanks
..........M.~join&weekday
L..........N~join>clock
LLM........N~join>hope
M.L........L~join>interview
LM....M.....~join>month
LM..........~join>position
LM.N.......L~join>team
M.L.........~join>video
..........M.~join>weekday
LL.LNML.MM.L~keep
....M.....M.~keep&thanks
N.M.L.....L.~meal
..N........L~meal&talk
M..L........~meal&weekday
M...........~meal&withMe
L.N.........~meal>interview
..N........L~meal>talk
L.M.........~meal>team
N..L.......M~meal>weekday
MML........L~meal>withMe
.M..........~meet
L..........M~meet&minutes
M.L.....M...~meet&month
....MM.....L~meet&past
.M..........~meet&position
L...........~meet&room
LM........M.~meet&round
............~meet&talk
.M.L........~meet&team
.....M....ML~meet&thanks
...........M~meet&weekday
.M.L.......L~meet&withMe
.N..........~meet>availability
..LLM......M~meet>come
N.L.........~meet>hope
L.......M...~meet>month
........M...~meet>onsite
MM.........L~meet>past
..LM.......L~meet>position
L.....M....M~meet>room
.M..........~meet>round
.M..........~meet>talk
...L........~meet>team
MM..........~meet>weekday
..ML......M.~meet>withMe
.M..LL..LMLM~minutes
.M.M.....M.L~minutes&month
............~minutes&move
.M..........~minutes&position
M...........~minutes&reply
LM.M.......L~minutes&round
M...........~minutes&talk
M..MM......L~minutes&tomorrow
.ML.........~minutes&video
...M.......L~minutes&weekday
............~minutes&withMe
..M......M.L~minutes&zone
LMN.........~minutes>application
.M..........~minutes>appointment
L........M..~minutes>assessment
NL..........~minutes>availability
..M.........~minutes>bring
LMM.........~minutes>call
LO.........L~minutes>choose
M..........L~minutes>clock
L..L.....M.M~minutes>come
..L......N..~minutes>complete
......M..M.L~minutes>hire
.ML....M.M..~minutes>hope
LL.......M.M~minutes>interview
.L.........M~minutes>meal
.L.M........~minutes>meet
LML......M..~minutes>month
..M.........~minutes>onsite
M..........M~minutes>reply
L..........M~minutes>review
M..........L~minutes>room
NL..........~minutes>school
ML.........M~minutes>talk
M........L..~minutes>team
..L........M~minutes>thanks
M.M........L~minutes>video
LM.....M.M.L~minutes>weekday
MML.........~minutes>withMe
............~month
L..N........~month&move
L.....MM....~month&offer
............~month&onsite
M...........~month&opportunity
MLL.........~month&panel
..L.........~month&past
......M....L~month&position
....M.......~month&recruiting
....M.......~month&regret
........M..L~month&reply
..L...M....M~month&room
............~month&round
..L.........~month&sales
L.L..M.....M~month&school
.....M..M..L~month&shortlist
.L......M...~month&talk
............~month&team
.....M.....L~month&thanks
L.ML........~month&tomorrow
............~month&video
M..........M~month&weekday
.M.......M.L~month&withMe
L...........~month>application
LL.........M~month>appointment
.LL.......M.~month>availability
M..........L~month>bring
KLM...M.MM..~month>call
M.LLO......L~month>cancel
...........M~month>candidate
LM..........~month>choose
ML.........M~month>clock
K.MM..M.....~month>come
.M....M..L.L~month>complete
..L...NM...L~month>condition
N.L....M...L~month>confirm
LLM...M.....~month>forward
LN..........~month>hope
...........M~month>internal
L..L....M..N~month>interview
L...M...M...~month>invite
.......M...L~month>join
L.M.M......L~month>keep
L..........M~month>meet
M...........~month>minutes
.L.N.......L~month>move
L.....MM....~month>offer
M...........~month>onsite
M..M.M.....L~month>panel
L.L..M......~month>past
....M...M..L~month>position
ML.....M....~month>recruiting
...LM.......~month>regret
LM....M.....~month>reply
M..L........~month>room
........N..L~month>shortlist
.M......M...~month>talk
..M......M..~month>team
LNLM.....L.M~month>weekday
L......M.M..~month>withMe
..M.........~month>zone
KLLO.L....LM~move
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
L.NL........~move>cancel
LML........M~move>clock
.....M......~move>forward
...LM......M~move>hope
...O.......L~move>interview
....M....M..~move>round
LLLO........~move>weekday
LLLK.LPNLL.N~offer
L.....M.....~offer&position
L.....M.....~offer&room
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
..L...M....L~offer>weekday
...M.......L~onsite
...LM.......~onsite&position
...M........~onsite&room
L.M.M.......~onsite&team
...........M~onsite&video
............~onsite&weekday
..M.........~onsite&withMe
L.N.........~onsite>bring
M.LM........~onsite>hope
N..........L~onsite>room
L.LM.......M~onsite>talk
L...........~onsite>team
..L........N~onsite>video
M.M.......ML~onsite>weekday
M.KL..L.M..M~opportunity
M...........~opportunity&position
.M.........L~opportunity&team
.L.........N~opportunity>client
...L.......N~opportunity>hope
........N.ML~opportunity>interview
.L......M..M~opportunity>past
.....M.....L~panel
..L..M......~panel&past
M.L.........~panel&position
M..........L~panel&recruiting
L....M......~panel&round
..LM........~panel&weekday
..L........M~panel>interview
..L....M....~panel>month
M..........L~panel>recruiting
..M..M......~panel>round
.MM........L~panel>team
...M.....L..~panel>weekday
.LL.MN...LML~past
M.L.M.......~past&position
........M...~past&received
.....M......~past&regret
.....M......~past&reply
.....M.....L~past&review
....M.......~past&room
...........L~past&round
.....M......~past&shortlist
.....M....ML~past&talk
L..M.M......~past&team
M....M......~past&thanks
....M......L~past&tomorrow
LLLM.M.....M~past&weekday
..L.......M.~past&withMe
...L........~past&yesterday
.M..M......L~past&zone
M.L..M.....K~past>application
.M..........~past>availability
..M.........~past>booked
M........M.L~past>call
L...N......L~past>cancel
L....M......~past>candidate
M....N.....K~past>choose
.....M..M..L~past>clock
.....N......~past>decided
.....N..M..L~past>decline
L...N......L~past>filled
L...........~past>forward
..M.......LM~past>hope
.L.........M~past>interview
....M......L~past>interviewer
M..........L~past>invite
.....M......~past>keep
.LL..N.....L~past>meet
M....LM..M.K~past>minutes
...........M~past>move
L...M.....ML~past>onsite
.LLMM......M~past>position
L.......M..M~past>received
LL.M........~past>recruiting
L....M......~past>review
.....M....ML~past>round
..L..M..L..M~past>shortlist
..........M.~past>talk
...........M~past>team
..LMLM....M.~past>weekday
..L..M......~past>withMe
.N.L.......L~past>zone
...LM.M....L~position
..L.....M..M~position&received
L..........M~position&recruiting
.....M......~position&regret
..M.........~position&reminder
............~position&review
...........L~position&room
M..L.......L~position&round
......M.....~position&sales
M..........L~position&talk
............~position&team
M.......M...~position&thanks
..M.M.......~position&tomorrow
.MM.........~position&video
M...M.......~position&weekday
...........M~position&withMe
L..LM......M~position&yesterday
............~position&zone
L.L..M.....M~position>application
...M.......L~position>availability
L..M.....M..~position>booked
M..........L~position>call
....M.......~position>cancel
L..........N~position>client
L.M.........~position>clock
M..L........~position>come
L....M......~position>decline
....NM......~position>filled
..M...M....L~position>hire
............~position>hope
...L.......M~position>interview
M...........~position>invite
.....M......~position>keep
.M.........L~position>meet
..M...M....L~position>minutes
..L...N....L~position>month
L.....MM...L~position>offer
L.ML........~position>onsite
...........M~position>opportunity
....MM.....L~position>past
..L.....M...~position>received
L..........M~position>recruiting
....NM......~position>regret
L.M.........~position>room
M......M...L~position>school
........M...~position>shortlist
L..........N~position>talk
ML.L.M......~position>team
L.L.ML.....M~position>thanks
.M.........M~position>video
..M........L~position>weekday
L.ML.......M~position>withMe
.....MM....L~position>zone
KLLL.....NMO~press
...........M~press>interview
........NL..~received
...........L~received&team
........N...~received&thanks
L.......M...~received&zone
..L..M..N...~received>application
.M.M........~received>come
L.......M..M~received>invite
.....M..N..L~received>keep
M..........L~received>team
L.M..L..M...~received>thanks
..M........L~received>weekday
L...........~recruiting
.M..........~recruiting&team
...........M~recruiting&tomorrow
L..........M~recruiting&video
......M....M~recruiting&weekday
...........M~recruiting&withMe
M..........L~recruiting>hope
........M..M~recruiting>interview
............~recruiting>team
L.......M..M~recruiting>video
KLLNQNL.L.LK~regret
.....N......~regret&shortlist
...M........~regret&team
...MM.......~regret&tomorrow
....M.......~regret&weekday
....M.......~regret&withMe
.....M......~regret>application
...M........~regret>cancel
....NL......~regret>interview
....M.......~regret>keep
.....N.....L~regret>past
.....M......~regret>position
L..NM......L~regret>team
...MM......L~regret>tomorrow
....M.......~regret>withMe
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
....M.M....L~reply&weekday
......M.....~reply&withMe
........M...~reply>application
L..M.......M~reply>choose
LMM.........~reply>clock
.LM.........~reply>come
........M...~reply>complete
M.L.........~reply>confirm
L..L.......M~reply>decline
.M.......M.K~reply>hope
........M...~reply>month
.....M......~reply>past
.M.......L..~reply>round
.ML........M~reply>tomorrow
L........N.L~reply>video
M.....M....L~reply>weekday
.LM........M~research
.L.........M~research&thanks
..L........M~research>interview
...L....MM..~review
M..........L~review&talk
M...........~review&team
.M......M...~review>application
.L.........N~review>interview
M..........L~review>position
..M.........~review>recruiting
N.M..L.....L~room
...........L~room&round
...M.......L~room&talk
MML.........~room&team
..M.M.......~room&tomorrow
L.M........M~room&video
..L........M~room&weekday
L..........M~room>application
L.N........L~room>assessment
N.K.........~room>bring
..M........L~room>call
.M..........~room>choose
M.M........K~room>clock
.L...M.....L~room>come
L......M....~room>condition
..ML........~room>hope
L.M.........~room>internal
..L........N~room>interview
..M........L~room>meet
L..........N~room>minutes
......NL....~room>month
...M.......L~room>onsite
M.N........L~room>panel
M..........L~room>round
M...........~room>talk
M..M.......L~room>team
M...........~room>thanks
M.M........L~room>travel
M.L.........~room>video
...M........~room>weekday
..M........L~room>withMe
.ML......M.L~round
M...........~round&talk
............~round&team
.........M.L~round&video
L..........M~round&weekday
L..M......M.~round&withMe
.M........ML~round>availability
M..........L~round>clock
.....N.....L~round>decline
L.......M..M~round>hope
............~round>interview
LM.M.......L~round>minutes
LM.M.......L~round>month
.....M......~round>position
..M........L~round>room
.LM.........~round>talk
.M.........L~round>team
M........M.L~round>video
...M......M.~round>weekday
....M......L~round>withMe
.MKLLNLLQLL.~s:application
LL...L..O...~s:application>received
IMNMML..LL.N~s:appointment
...........M~s:appointment>confirm
..MM.......L~s:appointment>weekday
KLLL..L.LU.K~s:assessment
.OML.L....L.~s:availability
..M.........~s:availability>interview
L.LL.L.....P~s:bank
J.RL.......L~s:booked
OMML....LL.L~s:call
.M.........L~s:call>interview
.....M.....L~s:call>review
O.LL.......L~s:call>tomorrow
N..LL.......~s:call>weekday
LLKLTL.....L~s:cancel
....N......L~s:cancel>interview
.LLL.......P~s:candidate
...L.......N~s:candidate>weekday
KOL..L..LL.M~s:choose
.N.........L~s:choose>appointment
.N.........L~s:choose>interview
M...........~s:client
LLM.M.L...M.~s:clock
N.L........L~s:clock>month
...........M~s:clock>weekday
M...M.......~s:come
L.L..LM.MN.L~s:complete
..L.LLJR....~s:condition
.......M....~s:condition>sales
ILSLL...M...~s:confirm
........M...~s:confirm>application
...........M~s:confirm>appointment
L.N.........~s:confirm>interview
M...........~s:confirm>talk
LMN........L~s:confirm>weekday
..LLLOMM....~s:decided
LL.NNM.....K~s:decline
....M.......~s:decline>appointment
..M..M.....L~s:filled
..KLM......N~s:health
KLL...OM....~s:hire
JLL..L.....R~s:home
..LM.LM....K~s:hope
...L.......N~s:internal
M..M..L.LL..~s:interview
L..........M~s:interview>appointment
LM..........~s:interview>availability
L.N........L~s:interview>booked
....N.......~s:interview>cancel
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
MLLM.....M.L~s:interview>video
LL.MM......M~s:interview>weekday
LML......M.M~s:interviewer
OLK.L...LM.M~s:invite
MLL........M~s:invite>interview
M...........~s:invite>talk
..M.........~s:join
N..L........~s:meal
..LL..L....O~s:meet
M..........L~s:meet>team
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
........M...~s:past>received
NNLLLM....LL~s:position
LLLL.....M.P~s:press
KK...K..U..L~s:received
LL...L..O..L~s:received>application
M..LMM..L...~s:recruiting
LLLNNM.....K~s:regret
KMPLL.......~s:reminder
...........M~s:reminder>appointment
L.N........L~s:reminder>interview
..O........L~s:reminder>tomorrow
K..L.O.....L~s:reply
.....N......~s:reply>application
.L.L...L.M.M~s:research
..L........M~s:review
.LMLM......N~s:room
NNLL..L.LM.K~s:round
M..L........~s:round>interview
MM.........L~s:round>talk
LLKL..NN.L.N~s:sales
.......N...L~s:sales>condition
......M.....~s:sales>hire
L..........N~s:sales>interview
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
ML.......M..~s:video>interview
L.LL.......O~s:visa
JKNNOL..LL..~s:weekday
....M.......~s:weekday>cancel
L..L......MM~s:weekday>clock
L..........N~s:weekday>interview
...........M~s:weekday>month
..L.......OL~s:yesterday
.LML...M....~s:zone
L.LL..NM..LM~sales
..L.........~sales&weekday
.......M....~sales>condition
.L.........M~sales>hope
NM.........L~sales>interview
......M....L~sales>position
.......M....~sales>review
L.LM..M.....~sales>weekday
LL.........N~school
...........M~school&talk
..L.........~school&weekday
L........M.M~school>hope
L....M.....M~school>interview
L....M.M....~school>month
L.M.M.......~school>past
...........M~school>weekday
MMLLLM..M...~shortlist
.M...M..M..L~shortlist>candidate
M.L.........~shortlist>interview
M...........~talk
............~talk&team
.....M....ML~talk&thanks
...........L~talk&tomorrow
.M..........~talk&video
ML.M.......L~talk&weekday
M...........~talk&withMe
.ML.........~talk>availability
MLM........L~talk>bring
LMM.........~talk>clock
.N.........L~talk>come
LLL......N..~talk>complete
.M.........M~talk>hope
.L....M....M~talk>interview
L.......M..M~talk>keep
.LN........L~talk>meal
L......MM..M~talk>meet
...........M~talk>minutes
....M...M...~talk>month
L..N.......L~talk>move
..M........L~talk>offer
.....M....M.~talk>past
O..M.......J~talk>position
M..........L~talk>recruiting
N...........~talk>reply
M...M......L~talk>room
M.L.........~talk>round
MM..........~talk>team
L..LM.....M.~talk>tomorrow
.N.L.......L~talk>video
L..M........~talk>weekday
M..........L~talk>withMe
...........L~team
............~team&thanks
L..M.......M~team&tomorrow
LM.........M~team&video
.L.M........~team&weekday
...........M~team&withMe
........M...~team&zone
.MM........L~team>appointment
...........M~team>bring
ML.M.......L~team>call
M.M.........~team>clock
MM..........~team>hope
..L........M~team>meal
MML.........~team>meet
.MM........L~team>minutes
M..L........~team>month
....N......L~team>move
..M........L~team>onsite
............~team>past
ML.L.......M~team>position
LMM........L~team>recruiting
M....M.....L~team>reply
M..M.......K~team>room
...M........~team>weekday
..ML........~team>withMe
...L....M...~team>zone
LLLL.NL.M.O.~thanks
.....L....NL~thanks&tomorrow
L....M......~thanks&trial
L.L..N....ML~thanks&weekday
L.........M.~thanks&withMe
.....M.....M~thanks&yesterday
M.L......M.L~thanks>application
L.M........M~thanks>call
.LLM......M.~thanks>clock
..L..N......~thanks>come
M.......M...~thanks>complete
..M.......ML~thanks>confirm
L....M....M.~thanks>interview
L.........N.~thanks>invite
.....M.....L~thanks>join
....M.....ML~thanks>keep
......L....N~thanks>offer
..........ML~thanks>panel
..........N.~thanks>past
M....M.....L~thanks>position
LMN.......MK~thanks>reply
L.L..M....ML~thanks>talk
.L.M....M.M.~thanks>team
..ML.N.....L~thanks>weekday
L.........M.~thanks>withMe
LLMNNL..LLML~tomorrow
..M.........~tomorrow&weekday
M.L.......M.~tomorrow&withMe
M.M.........~tomorrow>clock
LLMMNL.....K~tomorrow>come
..LM.......M~tomorrow>interview
L.M.........~tomorrow>month
...L......M.~tomorrow>past
L...M.......~tomorrow>position
...........M~tomorrow>recruiting
L.N.........~tomorrow>room
...M.......L~tomorrow>talk
L.LN.......L~tomorrow>video
..MM.......L~tomorrow>weekday
M.ML......ML~travel
ML.L.MM..M.L~trial
MLLL.......M~trial&weekday
.........M.L~trial>complete
M.....M....L~trial>move
..M...M....K~trial>talk
..LL.......M~trial>weekday
M...LL.....M~video
ML..........~video&weekday
MM..........~video&withMe
.........M..~video>assessment
LM.M........~video>clock
M...........~video>hope
NLL.....M...~video>interview
.M.......M.L~video>minutes
........M...~video>month
..M........L~video>position
ML.......M.M~video>reply
L.N.........~video>room
...........M~video>team
M.L.........~video>weekday
MM..........~video>withMe
M.L........M~visa
..L........M~visa>interview
M....L..L...~weekday
M.L.........~weekday&withMe
.....M......~weekday&yesterday
...N.......L~weekday&zone
..M........M~weekday>availability
LLM........M~weekday>bring
.L.M........~weekday>call
...M........~weekday>cancel
LN..........~weekday>choose
.M.M.......L~weekday>clock
LL.M.......M~weekday>come
L.....MM...L~weekday>complete
.....N......~weekday>decided
L..M........~weekday>hope
..NM.......K~weekday>interview
...LMM......~weekday>keep
N..........L~weekday>meal
LML......M..~weekday>meet
L..NL.......~weekday>minutes
ML...L.....M~weekday>month
L..N........~weekday>move
L..........M~weekday>onsite
..L.MMM....L~weekday>past
L.M...M.....~weekday>position
L.N.........~weekday>received
...M.M.....L~weekday>regret
.M..........~weekday>reply
..M.........~weekday>room
ML.M.......L~weekday>round
ML.ML.......~weekday>talk
LLM..M......~weekday>team
..L.......M.~weekday>thanks
M.L........M~weekday>trial
.LM...M.....~weekday>video
MM.........L~weekday>withMe
.L..LN.....M~weekday>yesterday
...N.......L~weekday>zone
MM......L..L~withMe
L.M.........~withMe>availability
..M.......ML~withMe>bring
.N.M.......L~withMe>choose
NM.........K~withMe>clock
M...L.......~withMe>come
.M.........L~withMe>forward
MMLL.......L~withMe>hope
L..........N~withMe>interview
LL..M......M~withMe>keep
M...........~withMe>minutes
.M........ML~withMe>month
MLM.........~withMe>onsite
..L.......M.~withMe>past
L..M.......M~withMe>position
....M.......~withMe>regret
L..M..M....M~withMe>reply
L..M.L.....M~withMe>round
..........MM~withMe>talk
..M.........~withMe>team
N.L........L~withMe>tomorrow
..M.........~withMe>travel
.MLM..M..M.K~withMe>weekday
.L.KMM..L.MM~yesterday
L.N........L~yesterday>clock
M..........L~yesterday>internal
M..........L~yesterday>interview
M...M......L~yesterday>meet
.M..LM....L.~yesterday>past
............~yesterday>round
.....M......~yesterday>weekday
..M...L.M.L.~zone
M.L.........~zone>availability
L.N........L~zone>bring
....M.......~zone>cancel
MML.........~zone>clock
...........M~zone>confirm
..L.........~zone>join
M.M........L~zone>minutes
........MM.L~zone>month
..MLM.......~zone>past
...........M~zone>position
L.......M...~zone>received
....M.......~zone>regret
L.ML........~zone>room
..M..M......~zone>team
N..........L~zone>video
.M.M........~zone>weekday
M..........Lª
........M..Lº
........N..Lº #
............à
ML...L.....Mà #
..N......M.Là bientôt
......NM...Là compter
..M........Là jeudi
N.L.........à l'accueil
.LML.M....MKà l'atelier
MM.M..M....Kà la
K.NM.......Là lundi
..LN........à mesma
.L...M.....Mà notre
......MM....à partir
L..........Nà un
LL...N......à une
...N........à vendredi
L...LM.....Nà votre
M.L.MM....MKà vous
M.M.........às
M.M.........às #
M.NL.......Lárea
L.LO.......Länderung
NMKM.......Lça
.L...M..M...è
.L......O...è arrivata
N..L........è fissato
M..L.......Mè previsto
L.LLMM..M...è stata
L.MM......MLè stato
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
.LL.....M..Mété
.ML........Mêtes
..L.....M..Nêtre
L..........Núltimas
...LL.L....Nüber
O.L........Küber der
M.M........Lüber die
LM.........Müber ihre
L....OM....Lüberlegt`,
};
