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
  step: 0.121021,
  bias: [7, 3, 9, 2, -2, 0, -8, -13, -7, -6, -6, 21],
  weights: `\
K...LLM...MM!
LL.MLLN.L..O! !
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
.LM.........# au
...M........# aug
LL.L.....ML.# august
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
.ML..L.....N# c
K.L........O# central
MLM.........# cest
N..........L# che
LML........N# ci
...........M# com
K.OML.......# come
L..N.......L# como
LLM...M.....# con
..L..M.....N# d
MLLM........# da
MM.........L# dan
L.L........O# das
.L..L.M..M..# days
ML..LLM...L.# de
..LN.......L# dec
MLM........L# december
L.L......M.M# dezember
.M.........L# di
LL.M...M....# dicembre
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
LK.M.LN.....# er
.M.....MM..L# et
KLLL..MM.M.N# euro
N.LL.....M.L# feb
..LM....L..M# febbraio
L.M...M.....# februar
.L.........N# februari
...........M# february
.LM........N# for
..LM.......M# février
...........M# gift
M...........# gmt
M.M..L..L..M# h
..M.........# heures
.MNL.......L# hora
...L.....M..# horas
N..........L# horário
............# hours
L.M...M.....# hr
O.L....M...K# hrs
...L.......M# i
L..........M# i'll
LM.........M# if
KM.M.L..M..M# il
N..LL......M# in
...N.......L# instead
LLNLNL......# interview
L..........N# interviews
JMMMM.....M.# is
P.K........L# ish
K.O...M.....# it
M...........# january
LMML.......M# je
.LL...M....M# juillet
L.M.........# juin
L..L...N...M# juli
............# july
M.L...ML...M# june
..M..L...LL.# juni
NLL.........# jänner
LK...LM....P# k
..L.....N...# keep
K..........N# klasse
M.ML........# km
..M.....M..K# la
...LM.......# le
L.N........L# lieu
..L........N# local
..M.........# location
ML.........M# lunch
.L.M.....M.M# m
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
.M.........L# mercoledì
M........M..# min
.M..........# mins
MLLL.......N# minute
MM.......M..# minuten
M.L......M.M# minutes
KL.......M.N# minuti
...L.L...M.M# minutos
.M.........L# mon
.....M.M....# months
M.M...M.....# märz
..M.........# na
M.M........L# nd
LLL.L.NN...M# netti
L..........N# neue
...........N# new
L.LO.......L# nicht
...........N# nieuwe
......N....L# nights
LLKNM......N# no
LLLOM......K# non
..LN........# not
L..MM.......# nov
LM......LM..# november
.LL....M.M.N# novembre
LO..........# o
.MMM.......K# o'clock
....M.......# oct
M.LM.....M.L# october
LN.L.......N# oder
LM.........N# of
.L.........M# off
...........M# oktober
NMLL........# on
.N..........# oppure
LM.........M# or
..M..L.M.M.L# ore
...M.......L# ottobre
LN.........L# ou
...M........# p
.........N.L# palabras
.LLM....M..M# para
N.L........L# passcode
......M.....# per
L.N........L# place
...........M# please
MM..........# pm
MLL........M# por
N.LL........# porti
M.M.........# pour
N...........# presso
N.L.........# prima
N.L.M.....L.# pt
N..L.......L# quai
..M........L# quarta
L..MN......L# queda
.L.......N.L# questions
.N.........K# qué
.M.........L# rd
..LN........# robin
..N........L# room
M.M........L# rue
M.L.........# sala
N.LL.......M# salle
...O.......L# same
LMLM........# se
L........N..# segundos
L.LO.......L# sempre
...M........# september
..LM........# septembre
L.LLM.MM...M# settembre
..ML...M....# si
M.M.........# so
L..NLM.....L# sorry
...M..M....L# st
N........L..# start
...K.......N# statt
L.M...M..M..# stunden
.LL........N# t
MLN..L.M...L# te
.M.MLL..M..L# th
NLL.........# the
M..M.......L# this
M.M.........# ti
M.L.........# tijd
N..L.......L# till
..M.........# time
LMML.......N# to
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
.L.........M# voucher
ML....N....L# vous
.....M.....M# we
...LN.......# we're
LM..........# wed
M..........L# when
LN..........# which
K.M....M...L# with
.........O.K# woorden
L........O.L# word
.M.......M.L# words
M..M.......L# work
L.........OL# works
MLL...N....M# x
............# y
..N........L# yo
..ML.....M..# you
.......M...M# your
M..........L# zum
L..N.......L# zur
..M........L# º
L.MM.L......# à
M.L........M# às
K..M....M...# è
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
LN..........++request for availability
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
LO.........M+request for availability
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
.....Q..L..L=rejection
KR.........L=request for availability
KLLR.......K=reschedule
..L..L....O.=thank-you reply
MMMM.......K=yes
MOJNLL..LLLN?
NL.L....N..L? #
MMLM.......L? a
LO.L........? am
LN.NL......L? any
M...........? ask
L..N.......L? bitte
.MLM.LM.....? dan
OL.........K? dann
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
L..........N? it's
ML.........M? je
M..........L? just
.N.M.......L? me
LL.........O? mi
LM..........? mornings
.M.L.......M? my
NL..........? nous
.M..........? o
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
N........L.L? you'll
..LO.......L? zelfde
ML.........M? é
..NNML..LLMK@answer
KSLMLL..LL..@booking page
....M.......@calendar CANCEL
MLMN........@calendar REQUEST
M..L.LN...ML@decisionBy
MLMM.L..L..N@doubt
J.IKLLL...UP@from private
O..LM......L@kind meal
M.M.L....L..@kind onsite
.....M...L..@kind panel
M.MK..M.M...@kind phone
N.LLLLL..P.K@kind test
N.N.LLLL.NLL@kind video
PKQJLLL.LLLM@length 0
N.M.L..LL.M.@length 1
L...........@length 2
.M.........L@length 3
M.N...L..L.K@length 4
PJPMLL..L.LK@link
JOKL.NM.MMML@meetings 0
NLMM.L..L..M@meetings 1
OKOLLLL..L.M@meetings 2
IKJV.L.....M@oldTime
LLLKL.....LV@own house
LLM..L....LO@passed on
O.NMLLL..LLK@phone
N.N.LL...L..@place
KLO.LLLLMLQK@re
.OKLLKM..QLK@replyBy
MM......M..K@requisition
M.M.......LK@role
M.M........L@round final
NMLL.LL....N@round first
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
.....M......a candidate
LM......M...a chat
LLLM.......Ma colleague
N..........La colloquio
.......M....a conditional
.L.........Ma confidential
..LM..M...MLa conversa
MN.........La couple
...M..M.M..La data
.NL.........a day
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
MML.........a first
........M...a fit
.L.........Ma free
...N........a funeral
MKM.....M...a gente
L..........Ma giovedì
.L........MMa good
.L......L..Na home
MN.........La hora
..LL..M....Ma job
......L....La la
ML.M.L..L...a las
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
.L..M.......a new
.L...M.....La no
L.M.M......Ma nossa
..L........Na nurse
M........N.Ka one
.........N..a page
...........Ma panel
LM....M.....a partir
..M.........a phone
L.O........Ja piedi
LL.........Oa pint
LML......L.Oa place
.....M....MLa pleasure
LLMO....M..La poder
..L.LM.....Na position
LM.....M.M.La pre
.LL....M....a que
...........Ma quick
L.M..L..N..La receção
NM....M....Ka retenu
L.N.........a room
MLL..M......a second
.........M.Ma short
.M..........a slot
.LM......M..a small
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
MLL..M.....Ma una
..L.M......Ka vaga
KMM........Ma vedere
L.MM.......La venerdì
M.......M...a video
.L.M...M...Ma week
N..L.......La word
L...M......Ma year
L.LM..O....La yes
LL...M.....Ma été
MLML.MM....Laan
..N........Laan bij
NLM......M.Laan de
L.....MM...Laanbod
.L......O...aangekomen
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
.NM.L.......abend
LLNMLN.....Laber
..LL.......Nabierto
..MM.......Lable
..MM.......Lable to
......M....Maboard
...L......MNabout
LM.L.....M.Mabout #
.MLL.......Mabout an
L..........Mabout how
......M.....about it
M.L.......M.about the
M.....LN...Kabout you
LL.L.M.....Oabout your
M..L.M.....Labove
LM.......M..above #
M.M........Labove the
NL.L........abrazo
....M.....M.abraço
..L...M..M..abril
M.L.........abril a
L.N......M.Labril de
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
....L......Naccount
...LM.......accountant
.N.........Laccounting
.KM.......M.accueil
........N...accusé
........N...accusé de
.L.M.L.....Macht
..LM....M.MLacknowledge
L.M.....M...acknowledged
..M..L..O..Lacknowledgement
N..........Lacompanhar
.....N....L.acorn
........O..Lacquisita
MM.........Lacquisition
.L.........Macross
.L.........Macross your
LM..N...M..Kaction
.M......M..Laction needed
N.L........Lactual
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
L.M.........add to
L.NL.......Madded
L.OL.......Madded to
M..........Laddress
..M...M..M.Ladjunta
L.....N..M.Ladjuntamos
LK...LM.LM.Nadjunto
.L....N....Madjunto la
N..........Ladjustments
...........Madmisión
L..........Nadmission
L..........Madmission interview
K.......L..Padmissions
L.......NM.Ladmitidos
L..L.......Oadmitted
.L......L..Nadoption
K.P......M.Kadresse
..L........Madviser
N..........Kafdelingshoofd
.LN.........afgesproken
L.LMN......Lafinal
L..LM......Mafraid
KL.M.......Nafspraak
M...LM.....Lafter
LNLLLMM....Mafter #
.LLMNL.....Lafter all
.....M.....Lafter careful
N..........Lafter closing
NL.........Lafter school
M........M.Lafter that
M.LM.M......after the
LM....M.....afternoon
.N.........Lafternoons
..L......M.Lafterwards
.LLM.NL....Magain
M....M.....Kagain for
....LO.....Lagain in
LMNM.......Lagenda
L.N.........agendada
LM.........Magendamento
..L.....M...agora
.....MM..L.Magosto
.....N.....Lagradecemos
.....M......agradecemos a
.....L....O.agradecimento
..........N.agradecimiento
L...MM.....Lagradezco
L.MM......MLagradeço
L..M......MLagradeço a
K.O.L.M....Lagreed
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
L.N........Lal telefono
.L.M.......Mal viernes
L.....MM....alegra
LLL........Nalergias
L....M.....Nalguien
..LL.N......alguém
L.N.M.......alice
K.MMN..M.M.Kall
L.N........Lall good
L.LNM......Lall interviews
L.N........Lall set
..LLN.......all the
MM.........Lall times
.MMM....ML.Kalla
L..N........alla stessa
M..M.L.....Malle
M.MMLL..L...alle #
M...M.......alle ore
N.ML..L...NKallebei
.M.M.......Lalleen
L.M...M..MMLallegato
LL........MNallego
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
..M.........am #
M..L.....M.Lam and
..ML..M....Lam at
LOLL..M.....am besten
..L.M.......am dienstag
M.L.......MMam donnerstag
L.N........Mam empfang
.....N......am ende
...M.......Nam freitag
LO.........Lam liebsten
M.KM......M.am mittwoch
.LLM........am montag
L.LM.......Nam on
LM.........Mam or
M.........MLam please
M......M...Lam pleased
L.M.........am pt
..L..M.....Mam sonntag
NLL........Mam the
K.LM..M..M..am to
..........M.am writing
M.ML.......Mamanhã
LM.........Mambos
..M........Lamsterdam
M..L......L.an
LL...L..L..Pan application
M....N...L.Lan assessment
..O........Jan der
O........L.Lan engineer
MM.L.LM.....an hour
L..........Nan informal
L..........Nan interpreter
NMLL....M...an interview
...........Man offer
.........M..an online
LO.........Lan welchem
.LL.LNM....Mana
..M......M.Kanalista
..M......M.Lanalista de
......L..MM.analyst
L.LN.......Lanalyst at
LLL...MM...Manbei
.LMM......M.anche
N.M........Kanche il
.LLM.M....M.ancora
...L.......Mand
KOLL.......Nand #
.ML...LM.M..and a
..........LOand ask
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
..LM.M......and i'm
..LMM...M..Land i've
LN........LLand in
L....M..M.NKand is
.LMLL.......and it
NLN........Kand me
..L........Nand meet
K.M.....M..Mand mr
M.........MLand my
N..L.......Land myself
LLLM.....M.Mand no
LL.MM......Land not
M.M........Land one
.MM........Land our
.......N...Land proof
......M....Land return
.M..........and second
.......M...Mand see
.........M..and send
......M....Land sign
.L..N......Land so
M.MM.......Kand talk
L..L.....M.Mand tell
...L.M.M.L..and the
.MN......M.Land then
MLL......M..and two
N..........Land want
.....L....NLand wanted
LN..M......Land wants
LLL..MN.....and we
NML........Land we'll
....NL......and we're
.N.......L..and wednesday
LL.........Nand what
..L.....M...and will
L.L.......M.and wish
....N......Land with
.M..........and would
ML.L.M...ML.and you
L.M.........and you'll
..L..M.....Mand you're
.L....M.M...and your
M....M.....Land yours
LMM.........andar
L.LO.M.....Lander
...N.......Lander tijdstip
L.LM........andere
L..L.N......anderen
L.LM.N......anders
.N.........Lando
M..LN.M....Landre
L.M........Mandrea
...........Mandrebbe
..L...M..M..anexo
L......O....angebot
........N...angekommen
L..L.M.....Nanita
L..........Nanmeldung
M.L....M....ann
M.L..M.M.M.Lanna
..M.LM......anneke
L.N........Lanneke and
...........Nanni
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
.L.N.......Lanother day
...M........another time
LL.........Nanrufen ?
LLM..M..MN.Lanswer
.L.......M.Manswers
ML.......N.Lanswers to
L..L.....M.Mantes
...L..LM.M..antes de
LL...LM..M.Mantes del
L....L.N.M.Lantoine
.....LLML..Oantrag
.....L....OLantw
...LN.......anulada
LNK......M.Lany
LN..L.......any day
LN.........Lany evening
L.LNM......Lany inconvenience
L.LN........any more
LNLL.M.....Many of
...L.L..NM..any time
..L..M.....Manybody
M..LO......Kanymore
L.L.MLM..M.Lanyone
L....L...M..anything
LM.......M.Lanytime
.LL..M.....Nanyway
.M.L.L......ao
KMM........Maoife
NLL....M...Laparece
MLL........Napart
LL.ON......Kapologies
.L.N.......Lapologies !
L..L.......Napp
L..........Nappartement
M.L.........appear
N..........Lappear before
M...M......Lappel
..LN...M...Lappena
L.L..M..MM.Mapplicant
LL...M..MM.Mapplicants
M.LLLM..N...application
M.......M..Lapplication and
..LL.L..NL.Napplication for
.....L..N...application is
...........Mapplication received
.....N..L...application status
........M...application submitted
.....L..N..Mapplication was
L....M.....Mapplications
ML......M...applied
.....M......applied for
........N..Lapplied on
M.......M...applied to
LLL.MM.....Oapply
LL...M.....Napply for
.....L..M...applying
M.L.....M...applying for
............applying to
....M.M....Lappoint
......M.....appoint you
KLLLM.M....Oappointment
L...M......Mappointment with
....M.......appointments
...L.......Mapportez
L....M....NLappreciate
.M...M.....Kapprentice
LL....M....Oapproved
LL.LM......Nappuntamento
...L.......Mapresentar
.....LM.....april
...........Lapril #
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
L.L...O.....arbeidsovereenkomst
L..L..O.....arbeidsvoorwaarden
L..........Narbeitgeber
L.L...N....Marbeitsvertrag
LML.......LMare
M.M........Lare able
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
...NL.......arrangements
..M........Larrival
.L......O...arrivata
..M.........arrive
.LL..L..P...arrived
........N...arrived safely
.N.L........arrives
L.......N...arrivée
.L.L.N......art
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
L.NL......MLas you
N..........Laside
M.........MLasistencia
.LMLL.....LNask
L..........Nask about
N..L........ask for
M.M........Lask you
M.........M.asked
..........M.asked for
M........M.Lasked to
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
L.......M..Nassume
........M...assume that
LL.....M....assunzione
.LM.MML...LLasí
..MLMM....L.así que
M..M........at
ML.M.L.....Mat #
.L.M........at a
L..........Nat about
LMLMM....M.Lat all
.L..M...N..Lat any
M..M.......Lat eleven
..N........Lat gate
.LLM.......Nat nine
..MM.....M..at noon
...........Mat our
L.........LNat reception
L..........Nat st
M.LMM.......at ten
M.N.L.L....Kat the
........N...at them
L....N...M..at this
L.LM.....M.Nat your
..LN.......Latelier
L.L........Natendimento
L.N.......M.attach
.L....M..M..attached
......M.....attached please
...........Mattend
N..........Lattend for
...........Mattendance
.....M......attending
.M...L..L..Mattention
M...........attire
K.ML.....N.Laté
.L.....M.M..até #
LNM.........até amanhã
.L......MM..até domingo
LLM...LM....até lá
.LN........Laté quinta
LMM........Laté sexta
.M.M.......Lau
NM.........Kau #
...L.M..M...au poste
.L...N..L...au printemps
...L......MMauch
L.LM.LL..M..aucun
M..........Maudition
L..L.......Nauditions
L.LO.......Lauditors
LL.M.M.....Mauf
..MM.......Kauf der
L.LL..M....Mauf donnerstag
...LLN......auf einen
..LN........auf mittwoch
LLLM.L...O..aufgabe
L.L........Naufnahmegespräch
..MM.......Laug
..MM.......Laug #
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
...N.......Mauswahlgespräch
N..........Lauswahlkommission
L..N.......Lautista
..L..L.....Nauto
M.M.....M..Lautomatisch
...M.M.....Lautre
L....M..L...autumn
MLML.......Laux
M.ML.LMM....auxiliar
ML....M.M..Lauxiliar de
M.M........Lav
.O.L........availability
LNM.........availability for
LK.........Pavailable
.L.........Mavailable for
M.L..N.....Lavaliação
LNK..LM..N..avant
MML......M.Lavant de
LM....M..M..avant le
ML..........ave
.M.L.......Mavec
L.L........Oavec des
LM..........avec le
..N.......MLavec m
M.L.........avec moi
K.NM.M....MLavec mon
L..LM..MM..Mavec un
..LLM.M....Mavec votre
MM.......L..avec vous
M.L.........avenue
L.L..M....M.aver
N..L.......Lavez
L.....MN...Mavis
..LL.......Navise
...LM......Kaviso
MOLL.L.....Lavond
LM.M........avonds
LM...N.....Lavons
M.L........Mavril
.MLL.......Mavril à
L.N.L...MLNKaw
L.O...M....Law aw
..........N.aw danke
.........MMLaway
L....M.M..NLayer
..LL.......Nayunas
..L..N.....Maños
.MM..L.....Lb
.M..........b #
MLL....M...Mbaan
N..........Kbaantje
.L.O.......Lbaby
..MLM..MM.LKback
..LM.N.....Kback and
.........M.Lback by
N..........Lback for
L.O........Kback office
..M...M...LLback to
ML.....M...Mbackground
.......M....background check
LM.N.M.....Lbad
L.NL........bahnhof
.L.N.......Lbaja
N..........Lbakkie
M..........Lbakkie doen
LM.........Mbanco
..M....M...Lband #
K..........Nbank
...........Mbank details
L.LLM......Mbaptiste
N.LL....MLL.bar
L.MM.......Lbarista
M.N........Kbarn
NM.........Kbarry
K.M........Nbart
.....M.....Mbas
..L.M.M.....base
M.L........Mbate
..M........Lbaustelle
.LM........Lbe
...M.......Lbe #
L..L.M.....Mbe a
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
..M.........be me
.....N..L...be moving
..M.M......Lbe no
............be on
LLM........Mbe open
LM.....MM..Lbe our
M.M........Lbe seen
.....M.....Lbe taking
M.M........Lbe the
...N......M.be there
L.......LM.Obearbeitung
..N........Lbeatrice
LL...M......beaucoup
...........Nbeca
.L.M.M......because
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
.ML.L....M..before
............before #
.M.......M.Lbefore i
L........N.Lbefore sunday
.M..........before the
.........N.Lbefore we
L..L.....L.Nbefore you
M..........Nbeforehand
.L.M........begin
...N.......Lbegin at
.M.........Lbeginnen
..LN.......Lbeginnt
M..N.......Lbeginnt um
ML.........Lbehalf
ML.........Lbehalf of
MLMM.......Lbehind
..M.........behind the
L.M........Mbei
..L........Mbei der
L.N.........bei donnerstag
..LM......MMbei ihnen
LNL........Nbei mir
.LM.....M..Lbei uns
MM.L........beide
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
..L........Nbernard
..L........Mbescheid
N..LM......Lbesetzen
...LN......Lbesetzt
...LN.......besloten
O.LL.M.....Lbesoin
NLLL.......Mbesprechung
L.L........Nbespreken
K.MM.......Lbesprochen
KO.LMM.....Lbest
L.L...M...MMbeste
...L......MMbeste mevrouw
.OLL.LM.M.MLbesten
..L.....M.MLbesten dank
L.N.........bestätige
L.N........Lbestätige ich
..M........Mbestätigen
L.N........Lbestätigen wir
L.M.........bestätigung
LM...M.....Lbeter
LN.........Lbeter uit
.LLN........beterschap
...M.......Lbeth
LNLLN.....MLbetrieb
..N........Lbetriebsleiter
LN.ML.L...M.better
.M.M.......Lbetter for
.MLLL......Mbetween
.MLL.......Nbetween #
L.N.........bevestig
L.N.........bevestig ik
LLN.........bevestiging
L.N.........bevestiging gesprek
.ML......M..bevor
..L......N..bevor wir
LL.......M.Nbewerber
..L.LM..N.LLbewerbung
........MM..bewerbung als
KMNM.......Kbewerbungsgespräch
LN.M.......Lbewerbungsgespräch lieber
ML.........Nbeworben
N.L..M.....Kbi
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
L.L...O.....bienvenue
L.L...MM....bieten
L.....MM....bieten wir
M.M...M....Lbig
.L..L......Mbij
.L...M.....Mbij de
.LLM........bij een
LMML.......Mbij je
L..K.......Obij jou
O.LL.......Lbij ons
L.....P....Lbijgaand
L.....N..M.Kbijlage
.M........L.bill
LM........LMbin
.NL.........bin ich
MKL.....N...binnen
MLL........Nbinnen #
........M...binnen twee
...LLL.MNN.Lbis
..M......M.Lbis #
.LM...LMO..Lbis dahin
..LL.......Obis dann
.L...L..N..Lbis ende
.ML...LMMM..bis zum
LLL........Nbiscuit
L..O.......Lbisher
..LN.......Lbisher #
.LLL...M.M.Nbist
LMM.........bit
N..........Lbit of
..LM.......Mbitte
.M.......M.Lbitte bis
K.L...M..M.Nbitte bringen
...........Mbitte geben
L..N.......Lbitte kurz
L.M.........bitte melden
.LML.M..M...bitte nicht
..LM.......Lbitte um
L.LM.LM..M..bitten
L.L...M.MN.Lbitten wir
P.L........Kbjr
M.ML........black
...N.......Lbleiben
K.OMN......Kbleibt
..LN.......Lbleibt alles
K.PL.......Lbleibt es
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
L.O...ML...Lboarding
M...........boardroom
..L.M.M.....boas
..L...N.....boas notícias
M..M.......Kboat
M...M.......boats
LMM........Lbob
LMNL........bodega
LLLNM.M.....body
LL.N.......Mbologna
.LL...L.M..Mbolsa
.LL........Mbolsa de
..KMML....M.bom
..LMML.....Lbom dia
.L.....M...Mbon
M.L..L......bonjour
.LL.......MMbonjour madame
.L........MMbonjour monsieur
...LM...M..Lbonne
....M....M..bonne chance
M.LM....M...bonsoir
......N.....bonus
.M.L.......Mbook
LL.......M.Nbook a
L.M.L..M...Nbooked
L.M.L......Nbooked for
L..........Mbooked in
KN.........Mbooking
M.LL.......Nboone
..L.......MNboots
MLL..LN....Lbordo
M.O........Kbotas
LMLM........both
M.N........Kbottes
N....M.....Kboutique
..LN........box
ML.........Lbram
..L.........branch
N.L........Lbrandt
..NL.......Lbrasserie
N..........Lbrasília
.LLLM...N...brauchen
.LLLOL..M..Lbrauchst
..M.........break
...........Mbreakfast
MML........Mbreng
..L........Nbreve
L.L........Nbreve colloquio
NM.L....MNLJbrief
.LM.......MMbring
L.N........Mbring a
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
M...........buenas tardes
...L.L....N.buenos
.....L....N.buenos días
..M.M.......building
L........N..buon
L........N..buon lavoro
L..LM......Mbuona
M..........Nbuonasera
NML..L..L.MLbuongiorno
O.L........Kbuongiorno il
N..........Lbuongiorno può
........M..Lbureau
L..N........burst
L.N........Lbus
NNLL....M..Kbuscamos
M...........business
N.L.........business attire
M..M.......Lbusiness partner
L..........Nbuste
L..........Nbuste paga
MML.LNM.L.LLbut
....LNM....Lbut no
N...........buy
...........Mbuyer
M.L...M..M..by
L.....M.....by #
M....L.....Mby a
L........M.Mby friday
.........N.Lby monday
L..L..MM...Mby on
...........Mby our
L..N........by phone
N..........Lby return
M...........by sunday
M.M..LM..L.Lby the
......M.....by thursday
.M.........Lby tomorrow
.........M..by tuesday
.L........MMby video
M.........MLby your
N.L.........by zoom
M..M.......Lbâtiment
L..........Nbénévole
.L...M.....Mbúsqueda
LL.........Obúsqueda de
...M..M.....büro
MMM..LL.....c
L.........MMc #
..M.L.MM..MJc'est
K.OL........c'est noté
L.....O....Lc'est oui
.L.LM....M.Mc'è
L.MLN.......c'è più
ML.L.....M..ca
M.L......L.Lcabin
L.......MM.Mcada
L..........Ncafé
L..L......MMcaio
N..........Lcais
N.......M..Lcaixa
L..........Mcake
K.P.........calendar
.MNL.......Lcalendar hold
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
..M...M....Lcall with
ML.......M.Lcall you
ML.M.....M.Kcalled
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
LNLL..M..M..can do
M...M......Lcan i
L.M........Mcan meet
LM..........can offer
M.L..M.....Mcan see
M...........can talk
P.LML.M....Jcan u
LLLNL.....MNcan we
MMK...M....Mcan you
.LLMM.......can't
...M........can't do
L..........Ncan't make
...LNM.....Lcan't take
L..........Ncanada
L..........Mcanal
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
..M..M......candidata
K.M........Ncandidata a
..LL.M.....Mcandidate
...........Mcandidate for
.LL..M..MM.Lcandidates
.....N.....Lcandidates and
L..........Ocandidates for
.........M.Lcandidates who
........M...candidates will
L....L....MNcandidati
L..L...M...Ncandidato
........M..Mcandidato a
L.L......M.Ncandidatos
N.L.M......Lcandidatou
LL......MM.Ncandidats
.NLL.ML.M.LLcandidatura
........M...candidatura a
.M......M..Lcandidatura para
........M..Lcandidatura per
........M..Lcandidatura recebida
.L...M......candidaturas
.MKLLM..MM.Lcandidature
........MM..candidature au
L....N.....Lcandidature for
LL.N.M......cannot
L..O........cannot do
.L.P.......Lcant
...........Mcanteen
O.L........Lcantina
M..........Lcap
..L........Mcapire
M.M......M.Lcapo
MMM........Kcapt
L.M.....L..Mcaptain
.L.........Ncar
ML..M.M.L..Lcara
.LN........Ncard
K.O.........card and
............care
L.L........Ncareer
.....M.....Lcareful
MLL...N.M..Kcargo
M.....N.M..Kcargo de
.LMM........carla
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
L.ML.M...M.Lcase
LLML.....N.Mcase you
..NL.......Lcasi
KL...M..M...caso
L.LM..M.....caso de
L.......M..Mcaso di
LLL........Pcasting
L.....M....Lccnl
L.....O....Lcdi
......N....Lcdi #
...M..L....Lce
L..N........ce jour
L.LMMM....NKce matin
LMN........Lce message
M.LM.......Mce que
LN...M.....Lce qui
.LL........Ncedar
L.LM.M......cela
L..M........cela vous
LL.......O..celular
...........Mcentral
NM.......L.Kcentre
L..........Mcerca
L..........Mcerca de
N.LL.M..LM.Lcerchiamo
LLM....M..MMcertificado
LLN....MM...certificate
.......MM.MKcertificates
.LM.......LNcertified
..M.........certo
.M.........Lcet
K...M......Mcette
LN.........Mcette semaine
ML...L.....Mcfo
.M...M.....Lchair
M.L.........chair of
L..........Nchairs
.........M.Lchallenge
MLNL....M..Kchama
..L.M......Mchance
KL.O........change
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
M..........Lchat about
.L.........Mchat this
.........M..chat with
M.M........Lchaussures
M.L..M...L..che
LN.........Lche giorno
OL.........Kche ha
LLM.MM..L...che il
L..N.......Lche per
LLL....M.M.Ncheck
.......M....check and
K..M.......Ncheck in
L..........Ncheck the
..M........Lchecking
.......N....checks
..K....MM.N.cheers
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
N.L........Lchief
.......M..MLchildren
L.N.M......Lchiuso
NL.........Lcho
.OL........Lchoice
.OL........Lchoice of
LN.......M.Lchoices
.L...N......choisi
KM...O..L...choix
.M..........choose
.M.........Mchoose a
L.N.........choosing
L.N........Lchoosing a
...M.N.....Kchose
...L.M....L.chosen
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
...L...N....clear
L......M...Mclearance
...M.......Lclerk
L..........Nclic
.LM.M.......client
...MM......Lclient has
M.L.........cliente
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
..LN.....M.Lclosure
......N.....clt
M....L.....Mclub
..L....M....clínica
L..........Mco
L..........Mco op
K..........Ocoach
LLL......M.Ncode
...L.....M.Mcode #
M.K...M....Mcodice
M.K...M.....codice fiscale
MLML.....M.Lcoding
.L.M......LMcoffee
..LNM......Lcoiffeuse
ML.L.N.....Lcoisa
L..M........col
..L.........cole
M.M........Kcolegio
LL.N.......Mcolleague
K....M.....Mcollega
..LM.MM....Lcollege
..L........Ncolloqui
...M.......Lcolloquio
MN.........Jcolloquio ?
M..........Mcolloquio con
L.MM.M.....Lcolloquio del
K...M.M....Mcolloquio di
M..MM......Kcolloquio domani
P.LL.M.....Kcolloquio il
MLM........Lcolloquio in
...........Mcolloquio per
.N.........Lcolloquio propongo
K..........Ncolloquio relativo
N........M.Lcolloquio si
NLM........Lcolloquio è
.N.........Lcollègue
...L.M......com
...........Mcom a
...L.M......com o
KLRM.......Kcombinado
LLO........Lcombinado até
..NL.......Lcombinado então
..L........Mcome
..L........Ncome along
.ML........Mcome and
L..NL.......come at
L...M......Lcome back
K..L.......Ncome by
K.OM.......Lcome d'accordo
K..........Ncome da
N.L...M....Lcome down
LML.........come first
ML..N......Lcome in
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
LLNN.M.....Kcoming
...MLM.....Lcoming in
.....M..M...coming to
L.MLN.......coming up
.L.......L.Mcomité
KMM...M...M.comme
LLN.......MLcomme convenu
...N.......Lcommencera
N.LM........commercial
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
......N....Lcompensation
......LN....competente
......LM.M..complete
.........M..complete the
.........M..complete your
.....MM....Lcompleted
L..N........compreensão
..L........Ncompromis
L....M.....Ncompromiso
L....LMO...Lcompter
......NM...Lcompter du
MLLLNL..M...comune
M.L.MM.....Lcomunica
..L.MM.....Lcomunica che
...LM.......comunicarle
....M.......comunque
.....M......con
...LM...M..Lcon el
..L........Mcon gli
...........Mcon i
ML.........Mcon il
..L.LML....Mcon la
M.MM.......Lcon me
.....N.....Lcon más
..L........Mcon su
.LL..L.....Ocon tu
LLLM......MNcon un
K...M......Mcon una
L.LM.......Mcon usted
..L..N..M..Lconcluída
.....O.....Lconcluída a
L....M..N..Kconcorso
L..LN...M...concurso
......LN...Lcondicionada
......N.....condiciones
.....LLN....condition
.......M....conditional
.......M....conditional offer
.......M....conditions
.MLM..L.N..Lconductor
...........Mconference
K.Q.....M..Kconferma
..M........Lconferma appuntamento
..L........Nconfermata
L.NL........confermato
........N..Lconfermiamo
......M...MLconfermo
L.M.........confermo il
L..........Nconfidencial
LL.........Oconfidential
L.........MMconfirm
M.L........Mconfirm attendance
NLL........Lconfirm by
..........M.confirm that
L.M........Mconfirm your
...M.......Mconfirma
.LM........Mconfirmación
..M.........confirmación de
K.N.........confirmada
K.P........Lconfirmado
L.N.........confirmamos
L.M........Mconfirmamos a
LMM.....M..Lconfirmation
........N..Lconfirmation #
..M........Lconfirmation de
L.M...M....Lconfirmation of
L.NM........confirmação
L.M.........confirmação de
N......M..MLconfirme
..L.......NLconfirme ma
L.N........Lconfirme votre
L.M........Mconfirmed
L..........Mconfirmed for
M...........confirmer
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
.L.........Nconsulente
L.KL..LM...Nconsulta
...........Mconsultant
LLL........Oconsultation
L..........Nconta
..M.....M..Lcontact
.....M..N..Lcontact you
L.......M...contacted
ML.LMN..M..Lcontacto
.M.L...M....contigo
L.....LO...Lcontingent
L......N...Lcontingent upon
L.LO.......Lcontinua
KLMLM.OM....contract
......N....Lcontract zit
K.L........Ocontractor
L.....N....Mcontrat
.......M....contratación
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
ML........MLconversation
M.L.........conversation with
..L..M......conversations
.N.........Lconviendrait
LM.........Nconvient
N.....M...MKconvite
M.....M....Lconvite para
L..........Nconvocamos
L..........Nconvocation
L.L.M......Mconvocatoria
........M..Mconvocazione
N..........Lconvochiamo
K..........Nconvoquée
..M..M.....Lcoo
L.......MM.Lcook
M...M......Kcooperativa
...M.......Lcoordenador
NML........Lcoordinadora
LO.........Lcoordinar
.M......L...coordinator
MM.....M...Lcoordinatrice
ML.....M....copia
L........M..copy
..NL.......Lcor
M.........MLcordial
..L.......NLcordiali
..L.......NLcordiali saluti
.M.....M..MKcordialmente
........N..Lcorrectamente
ML...LLNM...corso
LLLM.L.MM..Ncosas
NL..........così
L.LNM.......coucou
LNL.L..M...Ncould
.N.M.......Kcould do
K..........Ocould i
.L...N.....Lcould only
L..........Ncould we
LNL.LL.M....could you
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
NML........Lcreek
M.M.....ML.Kcrew
.....LLOM..Lcriminal
.MM.........créneau
.N..........créneaux
NL.L..M.....ct
MMM.......LLcto
LNML.L.....Lcualquier
.O.........Kcualquier día
LMLO.......Lcualquiera
N.......LM..cuando
ML.M......MKcuanto
M.N........Lcuarto
LMML.M......cuatro
..M.........cucina
M.LL.M......cuentas
.L.........Ncuestionario
.M...M.....Lcui
M...........culture
.M.L........current
.....O.....Kcurricular
.M..........curriculum
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
.L.........Ncómo
L.OL...N...Lcôté
M........L..d
L.N....M...Ld #
K.O........Ld'accordo
K..........Nd'admission
...M..LM...Ld'agent
......LN....d'agent de
..L........Md'apporter
L.ML..MM....d'embauche
...........Md'entretien
......MN...Ld'ici
M...........d'identité
NL........MLd'infirmière
M.KM..LM.M.Ld'un
.M.M.....M.Ld'une
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
....N.......daarmee
MLL..L..M..Mdaarna
OLL.........daarna een
L.LN.......Ldaarom
M.LM........dabei
.L.M..L.....dag
.O...L.....Ldagdeel
....M.......daher
.LM...LMO..Ldahin
L.M....MM..Kdal
LM....MMM..Ldal #
M..L....M...dalla
LM.........Mdalle
LM.........Mdalle #
L.MMM......Ldamit
MMM.LL.....Ldan
NL........MLdan hoor
...N.......Ldan is
N..M.......Ldan praten
L.O........Ldan zie
L.N........Ldan zien
.L........LOdana
..ML.L..N..Ldanach
MM.........Ldanach setzen
NLL.........danielle
LLLL....M.O.dank
..L.......M.dank für
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
.M.........Mdario
...MLM.M...Kdas
.M.L........das #
N.L........Ldas ?
MLL.........das bei
L.........NMdas gespräch
LLM..NLML...dass
L.NL.......Ldass es
...L.M....M.dass sie
L..M.M...L..dat
.M...ML.....dat je
.L.M....M..Ldata
..ML........data #
L..M....LM.Ldata analyst
.LL...M.....data engineer
...........Mdata entry
........N..Ldata scientist
...M.L......date
OLL.........date #
N.LL.......Ldate de
LL....M.M...date is
LO.MLL.....Kdates
NL.....M...Ldatum
O..L.......Ldatum #
.LL...LM.M.Mdauert
L...........davide
L...N.......davvero
LOLNL....L..day
LM.M........day and
...M......MLday i
L..........Nday is
N..........Lday on
..MM.......Lday with
LOLLLLM.....days
MM.......M.Kdazu
L......O...Ldbs
L......N...Ldbs and
......LM....dbs check
............de
....LLM..M.Mde #
L.L..LM.MM..de abril
L.N...M....Lde acuerdo
...........Mde admisión
L.L........Nde admissão
.....L..N..Lde admitidos
.MMM.......Kde agenda
M.L...M..L..de agosto
..LLM......Nde amanhã
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
..MM.......Lde hora
...M........de horário
L.L....N...Mde ingreso
L.M.M.......de jeudi
..M........Lde julho
K.M.........de julio
M..L........de junio
M..L....M..Lde la
..L.M......Mde las
.MML.......Lde loods
LNLM.......Lde m'indiquer
LNL...M.....de manhã
N..L..M.....de marzo
M..M.......Lde março
M...........de mayo
LL.MNL......de mañana
L..O.......Lde mercredi
LMLN........de nieuwe
.M.M.M..L..Lde nous
.MLL..M....Mde noviembre
..........NLde ontem
M.LM.......Lde outubro
MM.L.......Lde planta
N.L........Lde plenos
.L.LM.N.....de poste
.L....M.....de prueba
..LN........de quarta
L..MNM.....Lde quinta
MM.........Lde recrutement
......N.....de refeição
........N...de réception
..L........Mde salaire
MNLL.......Lde semaine
M.LLM.......de septiembre
ML..L.M.....de service
M.L........Lde serviço
LLLM.....M..de setembro
...MN......Lde sexta
L..........Nde son
M..L....M...de su
......LN....de sûreté
LMM........Lde talento
LNL.M.N....Kde te
...........Nde ti
.......M....de trabajo
..L........Mde trabalho
LM...N..L...de tu
...........Mde turno
L..LMM......de vacature
....M......Lde vendredi
...LM.......de verdad
LM.......M.Lde volgende
ML........M.de vos
K..........Mde votre
M..LM.MM...Kde vous
L.......M...de week
N..........Lde winkel
LL......MM.Mdeadline
..MML.......dean
L..........Ldear
N.LM.......Ldear ada
L....M...M..dear applicant
M.....M....Kdear dr
.LL....M...Odear mr
LL.LM.M...MMdear mrs
LM..L.....N.dear ms
.L.MM......Ldec
..L.M.......dec #
M.MM.M.....Kdecember
M.M........Kdecember #
.LLL.L..LM.Ndecide
L...NM.M...Ldecided
L...NN.....Ldecided to
LLM..M..L.M.decidimos
....LMM.L...decision
....M.......deciso
N.......M..Ldeckhand
NLLL..M.....decline
N..........Ldeep dive
L.N....N...Ldefinitivo
..MM....N..Kdegli
L.L...L....Mdei
..L...LM...Mdein
M..L....M...deine
LL......MM..deine bewerbung
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
..L........Mdelle
LN.....M...Ldelphine
MM.L........dem
MM...L......dem #
.LNMM......Ldemain
L.M.........demain #
N...........demain matin
L.MKN.M....Ldemain à
.LL........Ndemande
M..........Ldemi
.LM........Ndemi heure
NLL........Mdemo
..L...M..M.Kden
NL.M......L.den #
M.........M.den termin
LL....NM....den vertrag
LMM.M......Ldenise
.NN..L.....Kdenn
.OL........Ldenn mal
.MLL.......Mdentist
M.L.M.......department
.......N...Ldepends
.......N...Ldepends on
......M....Kdepois
L.....N.....depois da
.N.........Ldepois das
LL.L..MM.M.Ldepois de
..L........Ndeposit
..M........Ldepot
.LMM.......Ldeputy
...........Lder
.M.M........der #
N.M........Lder früh
N..........Kder kanzlei
......MM....der vertrag
LN.........Mder woche
...L.......Nderek
L....M.....Ndernier
L.L........Nderniers
L.NM.M.....Kderrière
.....M.....Ldes
..L........Mdes candidats
L.L........Ndes fêtes
L........N.Ldesafio
N.L.......M.description
L.LN.......Ldesculpa
L.....M.....desde
N.LM.M.....Ldeshalb
..N.........design
..L...M..M..designer
...........Mdesk
NLM..M.....Ldespués
..M..MM...LKdespués de
........MM.Ldesta
.MM.........details
..M........Ldetails for
..N........Ldettagli
L.....M....Ndetto
.ML.L..MLMMKdeux
M..L.......Ldevant
.M...M.....Kdeveloper
L..MM.......devo
..LM.M......deze
O.LL.......Ldeze brief
.L.........Mdeze week
L.L......O..dezelfde
L.L..M...M.Mdezember
L...........di
L...MM.....Mdi #
......M.....di assunzione
...........Ndi colloquio
..MLM.......di domani
..L.M.M.....di giovedì
..M........Ldi gruppo
.M.L..L.....di lavoro
MLM...M....Ldi martedì
L.M.......M.di mercoledì
L.M.....N..Ldi partecipazione
.L....M..M.Ldi un
...M.L.....Ldia
MLM........Ldia #
N...........dia de
M...........dial
..L........Mdial in
M.M........Ldiary
O.L........Ldiary at
.N.........Ldias
MM.M.......Ldica
NLL....M...Ldice
LL.M...M....dicembre
MM.L...M.L.Ldich
..L.M.......dicht
.LLLN......Mdid
...........Mdid you
LL...M......didn't
.....M.ML...die
.LN........Ldie haustür
.L....N....Ldie stelle
L.....O.....die stunde
M.M........Ldie werkstatt
MLLL.....M.Mdieci
..L........Ndieci minuti
..ML..L....Ndienst
L..M.L......dienstag
.....L...M..dienstag #
KL.MM......Mdienstag um
LM.........Ldiese
MM....M....Ldiese woche
O..........Kdieses
L..........Ndiez minutos
.L.......N..différé
...N.......Ldiga
LMLN........diga me
...LMM.....Ldigo
K..O.......Ldiligencia
.ML......N..dimanche
...M.......Mdime
.L.N........dime tú
LN.M.......Ldimmi
LN.N.......Ldimmi tu
.N..........dinner
LM.........Mdinsdag
L..........Ndinsdag #
...L..M.....diogo
O..L.......Kdiploma
..O........Kdiplômes
L.L..M.ML..Mdir
M.M..ML.L..Kdirecteur
L..LM......Mdirection
L.N.........directions
........N..Ldirectly
.M.M.....L.Ldirector
ML.M.......Ldirectora
N.LM.......Kdirectrice
LM.MM......Ldiretor
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
LLM....M...Ldiscussed
M.........MLdiscussion
N.L........Mdiscute
MM.......M.Ldispatcher
L...OL......dispiace
....NL......dispiace davvero
.L.........Mdisponibile
.M.M.M......disponibilidade
ML.LML....LMdisponibilità
LLM........Ndisponibilità per
.N.........Ldisponibilités
.M..........disponibilités pour
LML.......MMdisponible
L.M..L.....Odisposition
..L.N......Ldisregard
M....L.M...Ldistrict
LLM.....M...dit
LN.........Ldites
LN..........dites moi
M..M.......Kdive
MLM........Ldix
N.L...L.M...dni
LMLM........do
LMLN........do #
MML.........do ?
N.LL.....M.Ldo a
LN.........Ldo any
M..........Ldo come
L.L...M....Ndo contrato
LLLM.....N..do it
M...........do lado
.M.........Ldo monday
..L.........do not
.M.N.......Kdo our
M.L..M......do processo
.M......M...do seu
LLNL..M..M..do the
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
M...........documento
.....L..N..Ldocumentos
L......MN..Ldocuments
N..L.......Ldoe
..L.....M...doen
.ML.....M...doen we
N..M......LKdoes
K..O.......Ldoes friday
M....M.....Ldoes not
O.L........Ldoes that
..M.........does the
.M..........does your
MLLM.......Mdoesn't
.LMM........doet
MLL..M......doing
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
LL.LNL..MM.Mdon't
L.L.P....M.Kdon't come
L.LMM...M...don't need
..NMM....L.Jdonc
...LO.......donc plus
..M......L..donderdag
.MM.........donderdag #
L..M......MLdonderdag om
MMM.LM.M.L.Kdone
...M........donnerstag
LMML.......Mdonnerstag #
M.L.......MLdonnerstag um
.L.MNL.....Kdont
L..OML.....Ldont come
L.M.M......Ldoor
....M.......door de
...ML...M...door het
L.N........Ldoor in
.NL......M.Ldoor naar
L.N.........doors
MML.L.M....Ldopo
M.LL..M....Ldopo il
LO..........dopo le
....L..M....dos
.L...O.....Mdos años
M.LL....ML.Mdossier
..M..L......dott
L.M.........dott ssa
ML.L........dottor
..M..L..M..Ldottoressa
NLML.....L..dove
N.M.ML...L.Ldown
L.N.........down for
M..........Ldown the
N...........down with
.M.M......MKdoña
M..ML....L..dr
.M.........Mdra
LL.........Ndraft
KMLL....MM.Ndran
M.M.....M..Kdrawings
.MLL..LM.M.Mdrei
...........Mdress
.L.........Ndrh
LM.L.ML..M.Ldrie
..M.........drie kwartier
.ML..M...M.Kdrie uur
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
ML.........Mdu bist
LL.L.N.ML...du hast
..M........Ldu mardi
.M.M.......Ldu poste
L......N...Mdu travail
.MNL.......Lduarte
LN.L.M.....Lduas
..KN.L..L.M.due
.N.L.......Mdue chiacchiere
..LM.L....NLdue course
LN..........due o
..LP.......Kdue to
.MLM.......Ldunmore
L..........Mdura
.........M.Lduration
.........M.Lduration #
NMLL...M...Ldurch
KNM........Lduring
LMM.N...M..Kdus
L..MM......Ldus niet
M.MM.......Lduty
............duurt
L.M..O.....Kdynamics
.NLM.......Kdá
.O.........Kdá jeito
L..L....L..Ndès
LL.N........décale
...M.......Ldécaler
...N.......Ldécaler notre
LL...O.....Ldéjà
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
.MLL....M...e #
...L.M.M.L..e a
L.L........Ne as
NM.L........e ci
N.ML.......Le com
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
.....N.....Le per
MLLL....M..Me poi
...........Me se
M...ML.N...Ke ti
LML......M.Meach
L.L........Neach of
.M..........early
LN.........Leasiest
M.LM.......Leastern
ML..........eat
LL.M.M.M...Mecht
.MM........Kedificio
M.MM.M...M.Jeditor
MM.........Kedson
M.L...L....Meen
MM.........Leen eerste
M.LL....M..Meen gesprek
LL...N.....Meen kandidaat
.M...L......een keer
L.L........Neen kort
LN...L......een moment
LMM.........een paar
MNLL........een sollicitatiegesprek
LN.M...M....een van
N..L.M..L...eens
...........Meerst
NMLL.L......eerste
NM.........Leerste gesprek
L.LMP......Lefecto
....N.......efecto la
L...N.......efeito
....M.......efeito o
....M.NL...Leffect
......OL...Leffect from
LLM...MM...Keg
...........Megregio
.LL......M.Neight
L........N.Leignungstest
N.LL....MM..ein
..L.....M..Nein gespräch
L..........Nein interview
N.L........Lein montag
M.L.LNL..M.Meine
..L..M..M..Meinem
L.......M..Meinem gespräch
MM.........Leinem vorstellungsgespräch
L.LM.......Neinen
ML.......M..einer
L........O.Leines
MM.ML......Keinfach
.N.........Leinfach einen
O.LL....M..Leingang
LL......O..Leingangsbestätigung
.L......O...eingegangen
LLM........Meingetragen
......N....Leinig
ML......M...einladung
.LL......M.Meinladung zum
L....N.....Leinmal
LOLML...ML.Keither
..LM....N..Leither way
...L........el
..L...N..L..el #
L...M.N.M..Lel cargo
LL......M..Nel comité
L.NL........el de
N..........Kel dni
.........N.Lel domingo
..M.........el día
L.....MM....el examen
.ML........Mel jueves
LL.ML.M...MMel lunes
..ML.......Mel martes
L..N........el mismo
.NL.........el miércoles
..N........Lel mostrador
L..........Mel programa
.MML.MM.L..Lel puesto
MML......L.Mel sábado
........N..Lel tablón
L.NM.......Lel taller
..LM.......Mel viernes
...........Nela
M..M....M..Lele
.....M.M..MLelena
.L.M.......Meleven
.ML........Melige
KNM.........elisa
.O.........Kelk
L..........Nelkaar
MM.M....ML.Kelle
LLLM.N....MLelse
L.L..M.....Mem
..LN........em caso
.....L..M...em contacto
LM....M.....em que
........MM.Lemail
L.N........Lemail confirms
...M.....N.Lemergency
...LM.......emma
..M.........empfang
N.L.........empleo
...........Memployer
.........M.Memployers
L.L...MM....employment
.LL........Nempresa
LL.........Oempresas
............en
...L.M..M..Men #
.....N......en agosto
..LL.......Nen ayunas
............en cas
N.ML......MKen dan
.LL..MM....Men de
..M..L.M....en een
ML.M........en el
.....OM....Len enero
M..........Len entretien
LLM..M..L..Men esta
LM.........Men fin
L..L.N......en het
M..........Len ik
LLML.MM....Men je
L.NM.......Len la
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
...L.MM....Kend
MMLL..M.M..Lend of
.L...M..M..Lende
..L..N......enero
MLM.........eng
...M.....L..engineer
M..........Lengineering
NM.........Lengineers
M.L......N.Lenglish
.......M...Lenhanced
.......M...Lenhanced dbs
..L.......NLenjoyed
M....M.....Kenjoyed meeting
..........M.enjoyed our
L.M......MM.enlace
M.L.....N..Lenquiry
NKLL.......Nensemble
.L.........Nentender
L.N........Lentendu
....N......Lentfällt
K.QLM......Kentonces
L.O........Lentonces la
L.MM........entra
M.M........Kentrada
L.N.........entrance
..MM.......Lentrar
KN.L.L...L.Mentre
...L.......Nentre #
...L.......Nentre as
LN....M....Lentre le
L..M.......Mentrega
L..M........entretien
MO.........Jentretien ?
...........Mentretien annuel
P.L........Kentretien aura
...........Mentretien avec
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
M.......M..Lentrevista personal
LN.M.......Kentrevista pode
L.LN........entrevista pra
MM..........entrevista presencial
....N......Lentrevista que
R.LL.......Jentrevista será
LM...M..LN.Lentrevista te
MMML.......Lentrevista técnica
LM....M....Mentrevistar
KLL........Pentrevistas
...........Nentrevistas de
L..L.......Nentrevistas del
.L..M.......entrevue
L.N.........entri
.MLLL....M..entro
M.....L.ML..entro il
L..........Nentry
.L.......M.Nentscheiden
.....NM....Lentscheidung
.....N.....Lentschieden
KLPM..M....Lentão
L.M...M....Lentão a
.M...L.....Nenvie
.....LM.M...equipa
LMLL.M.....Mequipo
.M.........Lequipo de
L.LM..M....Ler
L.....O....Ler mars
O.L........Ker ook
.L.M.M......era
LMML..MM....erbij
M....O.....Lerfahrung
LLN.....M..Lerhalten
.LM.....M..Lerhalten sie
L.N..M......erinnerung
..L........Nerscheinen
M.MM.LLM...Lerst
OML........Lerste
NLK.......M.ersten
L.L........Oerster
.L.........Merstgespräch
......N....Leruit
LL...O......ervaring
.LM.........es
L.N.....M..Les bei
N.ML.......Les el
...L.......Nes gibt
LLN..M......es la
M.LL....N..Les que
.LLN........es una
L.L.....M..Nesami
.LL.MM..L..Mescribo
......MM....escrito
...........Nescritura
.........N.Lesercizio
.....O.....Lesito
.....N......esito selezione
.L.M...M....eso
M.ML........esperamos
M.L........Nesperamos el
M.ML........espero
.MLL........essa
LN.........Lessa semana
LL.....MM..Mest
....M......Lest annulé
..M.....N..Lest bien
.LLN.......Mest ce
..L........Mest confirmé
MMLL.......Mest prévu
L....M.....Nesta
N.L........Lesta carta
L.M..M..L..Lesta ocasión
L.LM.......Nesta semana
N.LL....M...estamos
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
...LM.....M.et je
L.MLM......Let la
.MLL.MM...M.et le
L.MM.......Let non
..MM.M.....Let on
M.L....N...Met votre
LLL...M.M.M.et vous
M.L......M.Ketapa
M....N...L.Letapa de
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
LML.....M...every
.N..........every day
L....LM.M..Meverybody
L.....M..M.Meveryone
L..........Neveryone in
.L.M....M...everything
...M........everything else
MLL........Oex
..KNM...MN.Kexam
L.L....M...Mexame
LLLL...N...Mexamen
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
.LM.......LMexpect to
K.O........Lexpect you
L..........Mexpected
L.N........Lexpecting
L.N........Lexpecting you
LL...N....LMexperience
.L...N..L...experiência
......M..M.Lexpires
M.L..LM...LMf
...........Mf #
MN.L......LLf:#
.N........MKf:a
......M...MLf:achterberg
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
L.......N...f:apply
..L........Mf:appointments
L........N.Lf:assess
L........M..f:at
.M.........Lf:atentamente
.L.L.......Mf:b
N..........Lf:bakkerij
LL.........Of:becas
.P.L.......Kf:berg
..M.........f:best
M.......M..Lf:bewerbung
M..L.M......f:bien
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
LN..........f:chantal
...LM.......f:chef
L..........Nf:citas
L..........Nf:club
..L.........f:clínica
K..........Nf:coach
L......M...Nf:community
..L........Nf:contact
M..........Lf:cordiali
L..........Nf:court
ML......M..Lf:crew
...........Lf:cumprimentos
M..........Lf:da
..L..M..M...f:de
M.M.M......Lf:dee
...M........f:del
..M........Lf:delphine
...........Mf:desk
..L.....M..Mf:di
MM.........Lf:direction
M.M.....M..Lf:do
M.LM.......Lf:dott
..L..M......f:du
M......M...Lf:e
.........M..f:estudio
L..........Mf:events
L........N.Lf:exams
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
.......N....f:gestión
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
...........Mf:herzliche
.........M..f:hiring
N..........Lf:ho
M...........f:holt
M..L....M..Lf:hospital
..M........Lf:hotel
...M...M...Kf:hr
.MN........Kf:hugo
..M........Lf:human
.......N....f:humana
M...........f:humanos
..M.M......Lf:i
M..........Lf:ines
NLLL....M..Nf:info
M....L....M.f:ing
..M.........f:interviews
.MN........Kf:ivan
L.OL.......Lf:ivo
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
...........Mf:leitung
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
..M.........f:manager
..L........Nf:mara
...M........f:marchetti
L..........Nf:marsh
.M.......M.Lf:marta
MM.........Lf:melhores
....MM.....Lf:met
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
.......M....f:p
N..........Lf:padaria
LL.........Nf:panel
M.M..M.....Kf:people
L.M.MM.....Lf:personal
.M.........Lf:personalamt
N.M....M...Kf:personale
M.M........Kf:personeel
...M.......Kf:petra
L..........Nf:planning
..L........Mf:praxis
M..........Lf:prof
L....M......f:r
L.L........Nf:radio
.N.........Kf:raj
..KL.......Of:rdv
M..M.......Lf:recruiting
...M.......Kf:recruitment
........M..Lf:recrutamento
.........M.Lf:recrutement
M...........f:recursos
L..........Mf:redaction
L........M.Mf:redaktion
.MM.........f:regards
...M.MM....Lf:reis
..NL.......Lf:reply
.L.........Mf:research
L........N.Lf:retail
M..M......MKf:rey
M..M.......Lf:rh
M..M.......Kf:robin
M..........Lf:rrhh
NMML.......Kf:ruiz
L.M.........f:s
L.L........Of:sales
N..........Lf:saluti
..M........Lf:santa
.M.....N...Lf:sara
.M.L........f:scheduler
...M.......Lf:scheduling
..L........Nf:scuola
L..........Nf:sec
......M.....f:secretaria
..M........Lf:secretariat
..M........Lf:secrétariat
..M.........f:segreteria
.L.M.......Lf:sekretariat
L....M...M..f:selecao
.MM..M.....Lf:seleccion
M.ML.M.....Lf:selección
...........Lf:selezione
.........N.Lf:seleção
L.L........Of:service
M..........Lf:sincerely
N.L........Lf:site
...M.......Lf:sonia
...LM......Lf:sr
M..M.......Kf:ssa
M...M......Lf:staffing
L..L.....M.Nf:studio
...........Mf:support
.....M.....Lf:system
..MM.......Lf:sónia
M.ML........f:t
MM.........Lf:talent
...........Lf:talento
M..........Lf:team
......M.....f:teresa
...........Mf:termin
.MLL......LMf:tess
........M..Mf:the
..N.........f:theo
.M.M.......Lf:tom
...NL......Lf:tony
M.M........Lf:tran
...........Mf:ufficio
.....M.....Mf:un
..L......M.Lf:unit
..L........Lf:van
.M..........f:viele
N..L.......Kf:vos
L.N........Lf:wendy
M.L.........f:y
M.M........Lf:yours
L..........Nf:école
ML..M....M..fa
L..........Nfabrizio
L.MM.......Lfaccia
L..NL......Mfacciamo
NLLN.......Kfaccio
N.L........Lfaccio vedere
M.L.........face
NM.........Lface to
M.M........Lfai
LL........MNfair
M.LLMM.....Lfaire
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
L.LO.......Mfamily
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
M.ML.....M.Lfeb
.MML.....M.Kfeb #
.MLM....L...febbraio
L.LM.......Mfebbraio alle
L.M...M.....februar
.L.........Nfebruari
L..........Nfebruari om
L.ML........february
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
L..N........feriado
..N........Lferretería
...M.......Mferry
L.P........Kfest
..N.........feste
..N........Kfestes
...........Mfestival
.MM........Lfew
MML.........ff
..MMM....L.Kfica
L.N.........fica então
..MN.......Lfica para
...LM.......fica sem
..L........Mficha
...L.M....M.ficou
.MLM...M....field
..M........Mfifteen
..N..M.....Lfigure
L.M.......MMfijn
K.M........Nfijn dat
L.L..L..MM.Nfile
MML.........filiale
N.LM.....L.Kfiliale di
..LM........fill
LMLM.....M..fill in
L...MN.....Lfilled
.....N.....Lfilled the
L....L....MMfim
L..L.......Mfim de
.MLLML..M.M.fin
LML..L....MMfin de
L.M..M......final
...M.......Lfinal round
LLM.O......Kfinalement
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
.L.....M..M.fine
...L....L..Nfinish
.L......L..Ofinish your
L.LN.......Mfinn
.MM......M.Lfino
N.......MM.Kfino a
L..........Nfintech
N.L........Kfirefighter
L..........Nfirm
L.LL..MM...Nfirma
L.....N.M..Lfirmada
K.....MM...Mfirmar
.ML.L.M....Mfirst
LMM......M.Lfirst and
LN..........first come
L.L........Nfirst day
.M.........Lfirst interview
N..........Lfirst round
LM.........Mfirst served
M.K...M.....fiscale
N..........Lfish
.......MM...fit
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
...NL......Lfly
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
KLN.M......Nfor #
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
..LM.......Lfor one
ML.M.......Mfor our
L.L........Nfor saturday
........M..Lfor sending
.....M......for taking
N.L........Mfor ten
M.L...L...M.for the
L.L.M.......for this
..M.........for thursday
.L.........Nfor thursday's
..LMM......Lfor today
L.N.M......Lfor tomorrow
L.MLM.......for tuesday
L...M.......for us
M.LM.......Lfor wednesday
NNLM.L..LLL.for you
..N........Lfor your
..MN.......Lforecast
...M..M....Lforget
.L.L....N.LMform
N.M...N....Jformal
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
M.L.L......Mfree
N..........Lfree for
N.LL.......Lfree to
M..ML.......freitag
M..M........freitag #
LN..........freitag ab
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
L..M........friday
.LM.........friday #
MM.LL.M...MKfriday ?
KL.N.......Nfriday at
NML........Lfriday in
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
M...........front of
LLM.M....M..front office
....M.......frozen
M.M........Lfrüh
..........LOfrüher
LLLL.N....M.fue
M.L..M......full
L.M...M.M..Lfunctie
...M..M....Lfunctie van
...........Nfunctioneringsgesprek
...N....M..Lfuneral
..N........Lfunção
L.L..NM.M..Lfurther
L.....M....Mfurther to
ML.........Mfw
L.N...M....Lfwd
..LM.L.....Mfévrier
.L.........Nfévrier à
L.L........Nfêtes
...LMM.M...Kfísica
..MM.....ML.fünf
..........LNfünf minuten
K..L.M....MMfür
L....M.....Mfür das
K..L.....MMMfür den
K.M..M....MMfür die
.N..........für ein
.....N......für eine
.M.ML......Lfür ihr
L.M.....M...für ihre
L....N......für ihren
M..LM......Lfür sie
..L........Nfür unser
L..........Nfür unsere
LML........Mfürs
.M.M.......Lg
....M.......ga
..LL.N.....Lgaan
.....N......gaan verder
LLLNM.......gaat
...MN......Lgaat niet
...........Mgabinete
MLL.......M.gabriel
LL.......N..game
M.ML....M..Lgames
LN.........Lganztägig
NM.........Lgarage
...LN.......garde
N..........Lgardener
L.OL.......Lgate
M....M.....Lgave
MM...L.M...Kge
..L..M......geachte
..L..M.....Mgeachte heer
....M.......geannuleerd
.LL........Ngeben
L..........Ngeben sie
M....L....NLgedaan
L....L..N...geduld
MNL.........geef
..........MMgeehrte
..........M.geehrte frau
.......M....geehrter
.......M....geehrter herr
.LLNN....M.Lgeen
M.L.......N.gefallen
MLML.......Mgegen
L..........Ngegen #
NMKMLL......geht
OLL........Lgeht das
N...........gehören
N..........Kgeld
.ML.......NLgelijk
M....M....MLgemacht
...M...N...Lgemeente
LMMM.......Lgeneral
...........Mgenitori
L.QL......LKgenoteerd
MLML....M..Mgente
N.L........Lgente conversa
...L.M..M...gentile
M...........gentile candidata
.......M..MLgentile dott
.LL..M.....Ngentile sig
L..........Ngentili
....LO......gepasst
.M..ML.....Lgerente de
LMMLLM..L...gern
ML.........Mgern kennenlernen
M..LM......Lgerne
N..L........gerrit
N...........gert
..M..M.....Lgerust
MMLL.L.....Mgeselecteerd
LM.M.....LM.gesprek
MLML....M..Lgesprek ?
...........Ngesprek duurt
....N.......gesprek gaat
L.MM.......Lgesprek maandag
...L.......Ngesprek met
NL......M..Lgesprek op
L..........Ngesprek over
LLLMN.......gesprek van
L....M..M.MMgesprekken
L...........gespräch
ML.M.......Kgespräch am
L..........Mgespräch dauert
L.N.........gespräch für
L.ML.......Mgespräch mit
..LL.......Ogespräch über
L.....M....Lgestern
....M..N...Lgestión
.LLN........gestor
MLM.........gestora
....L....MLMget
M.LM........get a
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
..LN.......Lgeändert
LL.L.....M.Ngibt
...........Mgibt es
.L.........Mgift
.L.........Mgift card
O.LL........gij
N..........Lgil
...........Lgiornata
LO......ML.Lgiorni
LMLM.L.....Mgiorno
M.L..L.....Mgiovedì
M.L........Mgiovedì #
.M........M.giovedì alle
.L.....M...Mgirls
M.M.....M..Lgiro
...LN.....MLgisteren
.......ML..Mgiugno
N.L..M......giusto
L..M.M...L.Mgive
LM.M........give me
.LL.....M..Mgive us
.L....M.....give you
M.L..M......given
LLLM.N......già
LL...M.....Mglad
.LL..M.....Mglad to
NLLNL.L....Lgleich
...M........gleiche
L...L...L..Mgli
L..........Nglobal
N..M.......Lgm
..LM.......Lgmbh
M...........gmt
.LML........go
...MM.......go ahead
M........M.Lgo on
LL.....M...Ngo over
LLM.....M..Mgo through
.L....M....Mgo to
.L.........Ngoals
.L..M......Lgod
..ML....N.MLgoed
........N...goed aangekomen
M.L...N....Lgoed nieuws
........M...goed ontvangen
LL......N...goede
.L......N...goede orde
ML.M......MLgoedemorgen
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
.M..........good ?
.N...M...L.Lgood day
LLP.........good for
....MM...MLLgood luck
..........M.good morning
M.L...M.....good news
LM.L.L....OLgood to
MMM........Lgoogle
MM.........Lgoogle meet
MML.......MLgostei
..L.....M...got
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
MLL........Ngraag op
N...........graag spreken
LN...M......grab
M.LL......NLgrace
LLL..M..M.N.gracias
..........M.gracias a
LL...N..M...gracias por
OLM..L.....Lgrad
M.L...M.....grade
M..LM.M....Lgrade #
.....N..L...graduatoria
M...L.......graham
KLN..M......grand
ML.........Mgrande
.LL.M......Mgratis
L.L..L....PLgratitude
LL.........Ngratuito
.....LL.M.O.grazie
.....L....N.grazie a
M.M.......MLgrazie per
LMML..M.....great
.M....MM...Kgreat news
L.P........Jgreat see
...N.......Lgriep
M..........Mgrille
...L....M.M.groet
L.MN....M..Kgroeten
L..........Mground
ML.........Mgroup
KLM......M.Ngroupe
.O.........Kgrowth
L..N.....M.Kgruber
M..LML..ML.Lgrupo
LLM........Ngruppo
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
..LL.......Ngwen
...M.......Lgénérale
M....L..L..Mh
M.MM.L...LLMh #
MML.........h ?
L..M.......Mh a
M..M.......Lh au
L.LLN......Nh avec
K.O........Lh com
..LL.......Nh e
L.M.........h na
..LL.......Nh no
M.L.........h on
KNLL.......Oh ou
..NL..M....Lh para
L..........Nh por
LMM.........h pour
MML........Lh que
N.L.........h tu
M.NL.......Lh vous
L.M........Mh à
..M........Lh:!
..MM.......Lh:#
L.MM......L.h:?
M...........h:a
............h:am
..L........Mh:and
M.L.......MMh:are
..L........Mh:at
..LM........h:aug
..........LMh:be
..N.........h:benissimo
..LM........h:bonjour
..L........Oh:by
..MM.......Lh:de
.LM.......M.h:die
...MM.....LLh:el
M.MLM......Lh:escribió
..L.......MMh:for
..........LMh:from
L.M.........h:h
L.M.........h:half
..M.M......Lh:hi
..........L.h:i
..L........Nh:i'll
..M........Lh:ich
L..N......M.h:il
M.LM........h:in
...L......MMh:interview
L.MM........h:is
....M......Mh:it
..LM.......Lh:la
M.M........Lh:le
..M........Lh:mar
..M.........h:me
...M......L.h:my
...M........h:om
M.L........Mh:on
..LM........h:op
..M........Mh:or
..L........Mh:pm
..N........Lh:pode
..LN........h:possible
..M.........h:schrieb
..N........Lh:sim
..L.M......Mh:so
L.M.........h:th
M.L...M....Lh:thanks
...L.......Nh:that
M.L.L......Mh:the
...L........h:to
..M........Mh:tuesday
..M........Lh:um
L..N........h:uur
L.NL........h:va
..........LNh:will
..M.........h:would
M.L.M......Lh:wrote
M.LM.......Lh:y
...L.......Mh:you
...L.......Mh:your
..M........Lh:às
..L.MNM..L.Lha
....NL......ha deciso
......N....Lha detto
...M.M......hab
..LL.MM.....haben
ML....M.M..Lhaben sie
..L..M......haben uns
L.L..M......haben wir
...M..N....Lhablado
NL.L..M....Lhablamos
NL.M.......Lhablamos del
.MLL...N...Lhablar
M.LLNM.....Lhabía
L..LM......Nhace
..LM.......Nhacemos
...........Mhacer
.L.........Mhacer una
LN..........hacerte
.LLMN.......had
ML..MM......had a
..........N.had gelijk
L...N.......had the
...NL.......had to
L.N.........haddad
.L......MN.Lhagas
.M.........Lhaha
L..ML..M.M.Lhai
M...M.......halb
L.O........Khalb fünf
MM.L........halbe stunde
LMM.........hale
N..L.L....L.half
M.M........Lhalf #
...........Mhalf an
L..........Nhalf eleven
LM..........half hour
N.LL.......Mhalf nine
.M.........Lhalf past
M.MML......Khalf two
..L........Nhall
L.N.........halle
MM.LM.......hallo
L.N........Lhallo frau
MM.L........hallo herr
...........Nhalten sie
.LN........Lhalten wir
N.L.........hamish
LL.....M.M.Mhand
M.L..M.....Lhands
L.N........Lhank
L..L.M.....Nhanno
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
.....L..O...has reached
.MLLLN.ML...hast
LN..L..M....hast du
LNL..L..MM.Lhasta
LMM...M..M.Khasta el
....MM..LLMLhat
L....N....N.hat das
.LLMM.......hat sich
MMLLM......Lhat uns
L..........Nhaus
.LN........Lhaustür
.L..M.....LMhave
LML......M..have #
..ML.......Nhave a
LL.L.......Ohave an
OML........Lhave been
.....M.....Lhave decided
N....M.....Khave gone
L.MMM......Lhave no
LML.LN...M.Lhave not
..M......M.Lhave one
N...........have put
.LL....M...Nhave the
..L.OL.....Lhave to
....K......Ohave withdrawn
..L...M.....have you
L.......N...have your
LL...NM...MLhaving
LLLM.NM....Lhaving you
LM.M.L...M.Mhay
M.L.....M...he
N.L.........he can
..N........Lhe does
M...........he will
NLML....M.LKhe'll
L.L.....N..Mhe's
M..MM......Lhead
M..M........head of
.MM.M......Lhead office
L.L........Oheadhunter
..L....M.L..health
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
.....N....L.hebt
L.LO........hector
LMLM........hee
LML.N.......heeft
N.LN.......Jheeft de
L.L........Nheeft een
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
.MLL...LM...hem
.....M......hemos
.K..M.L....Oher
M.M..L.....Lhere
LN.........Lhere ?
L.N.........here are
M.M........Lhere at
L.N.........here is
O..........Khere monday
L..M........here url
M........M.Lhere's
.........M.Lhere's the
M.L.M......Lhereby
K.NL.......Mherinnering
M.L.........herr
N.ML....M..Kherrn
LLMLLM....MMherzlich
L..........Nherzlichen
..M.....L..Lhet
L.....N...NKhet contract
LLN.M......Lhet gesprek
..M.L..M....het is
MM.........Lhet klikt
N.L.........het niet
.L.N........het ongemak
..L.......N.het ook
LMN........Lhet sollicitatiegesprek
.L.NL....M.Mheure
..M.........heure de
..M......M.Lheures
....M.......heut
M.L.M.....M.heute
MM.......M.Lhey
............hi
.L.........Nhi all
..LML.......hi ben
M....M......hi mara
..L........Nhi priyanka
MM.........Khi robin
.M...LMM..LKhier
LLM...M....Lhierbij
L.M.........hierbij bevestig
..N........Khiermit
L.N........Lhiermit bestätigen
.....N.....Lhighly
.LMM.....M.Lhij
..N........Lhilde
.LM...L...LMhim
N.LM.......Lhim and
N...........hinten
K.LL.M.....Mhire
M...M.......hired
....ML.....Nhiring
..M.........hiring manager
...MM......Lhiring team
L...MM....LMhis
.....N....L.his own
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
.LL......M.Nhome
.........N.Lhomework
L.M........Lhoofd
M.L..M.....Lhoogachtend
ML........M.hoor
N...........hoor ik
L.L.....M.MMhoor je
L....L..N...hoort
LM....M.....hop
LM....M.....hop on
.LLN......MLhope
...N........hope that's
..........M.hope to
.MMM.L.....Lhora
..M.........hora #
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
M..........Khospital
..M........Lhospitation
L..........Nhost
..N........Lhotel
LL.......M.Mhotels
MM...LM....Lhour
..M.........hour and
NL..........hour of
MM.L.....L..hour with
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
O.L....M...Khrs
..ML.....N.Lhs
LN..........hueco
LMM.........hugo
..L...M....Nhuis
L..M.......Lhuman
L..M.......Lhuman resources
.MN.......MKhusband
L.N........Lhusband will
LL.........Nhá
LL....M....Ohängt
.M.L..M.....hätten
M.L...M....Mhätten sie
..L.....M...hören
........N.L.hören sie
..L.......M.i
L.NM........i #
.......N...Li accept
.L..M.....M.i am
M...M......Li call
..........M.i came
KMLM.......Ni can
L.LMM.......i can't
L..........Ni confirm
.ML........Li could
.LM..L.M...Li do
..........M.i enjoyed
L.LL.M.....Oi had
LL..ML.....Ni have
...M......MLi hope
NL.L.M.....Ki know
L..M......MKi look
O..........Li may
.....N......i mean
....LN.....Li regret
..LL......NMi remain
......M....Ni said
.M..M......Li say
MLL...L....Oi talked
.M.........Li want
....MM.....Li wanted
L...ML....M.i was
..LN......N.i will
LL.MNMM....Ki won't
..L..M.....Mi would
..KM.N..L..Mi'd
.ML.........i'd like
..LP.M.....Ki'd rather
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
...LM......Mi'm afraid
...........Mi'm free
O.L.........i'm here
..M........Li'm in
LNLM........i'm on
...LM.....NLi'm so
.....M......i'm sorry
.L.........Mi'm working
....NL......i'm writing
.L.LNM......i've
.....N......i've gone
..LL.......Mi've got
N.M........Li've put
..L.N.......i've taken
L.K........Piban
L..M.....LM.ich
K.L........Oich am
K.LM.......Mich bin
L..M.M......ich hab
LMML....M.M.ich habe
K..........Nich möchte
N.L.........ich rufe
..........OKich sehr
KML........Oich sie
LN.........Lici
..M.........id
M.MM.......Kid #
N.L.......MLidea
M...........identiteitsbewijs
N..........Lidentiteitsbewijs mee
...........Midentity
M..L.OL.L.LLiemand
.....N......iemand anders
M..L.N....LLiemand die
.....M......iemand met
...L....M..Miets
MLLL..M.M.L.if
..M........Lif anything
ML.LML......if it
KL....M.M..Mif it's
ML..L......Nif not
N.L.........if that
NLL.........if that's
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
KM......L...ihnen
MML........Lihnen ?
L.M......M..ihnen am
LML...OM...Kihnen die
M.LM.......Mihr
L.N..M......ihr gespräch
N.MM.......Jihr vorstellungsgespräch
.M.L.M..M...ihre
..L..M.....Lihre bewerbung
LO..........ihre mappe
.L..MM..M..Lihre unterlagen
LLM..M......ihrem
..ML.M.....Mihren
...........Mihren lebenslauf
.LK........Nihrer
K..M..M....Mihres
ML.M.......Kii
L.MM.....LMLik
N......M...Lik bel
...M......NKik ben
...........Mik een
LLMLM.L.M.M.ik heb
LLNL.MM.L.MLik je
.L.........Nik kan
L..........Nik kom
LLMO.......Lik sta
NML........Lik wil
.N.L........ik zou
.N...ML....Liker
.....M......il
N.LMLL...L.Lil #
..N........Lil capo
LMN.M...L..Lil colloquio
...LNL......il comune
L.....MM...Mil contratto
.M........M.il direttore
N.L......L..il link
M..........Lil nostro
..LM.MN....Kil posto
..L........Nil primo
.....N.....Lil punteggio
..M........Lil responsabile
N..........Lil servizio
NLL........Lil sig
MM..LM..L...il suo
........ML.Mil tuo
N..M.......Lill
L.N........Lilse
L.L..M.....Mim
..M...M....Kim büro
..L.M......Mimmediate
LNLLLMM.....immer
..LP.......Kimpossible
..LO.......Limpossible de
L..........Nimpresso
L..O.......Kimprevisto
M...L.......imran
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
........M.LMin de
.ML.L.....LNin den
MMM........Kin der
.....L.....Min die
.LLM......N.in due
.LL.....MM.Nin een
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
...L.......Nin mijn
..L..M.....Lin mind
LL.M...M...Min my
LN.......L..in october
MLM..M.....Lin on
L.N.........in one
M..........Lin our
.M.........Lin person
L.N........Lin portineria
L..........Min room
M.L.....M...in ruhe
..M..M.....Lin sala
.M.M.......Lin sede
L...LNM....Min spring
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
.M..........incontrarla per
.L.L.......Mincontro
L.LOM.......inconvenience
......O....Lindefinido
LL....N.....indeterminato
LM.........Mindicate
LM.........Mindique
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
L..........Minformal interview
L...MM......informamos
....MM......informamos que
LLL.M......Ninformation
....M......Linformed
..M.M......Ling
MM....NL...Kingang
L.....O....Lingang van
....M.......ingetrokken
..N........Kinglese
L.....MM....ingreso
..M........Lingresso
N.L........Lingrid
L.LL.......Oinicial
M.L........Ninitial
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
.M.M....M..Linstructor
LL...M.....Nintake
L..........Nintakegesprek
.N..........interesa
L.L.....M..Minteresse
..L..M......interest
............interest in
L...L.....MMinterested
....M.....M.intern
L.ML...M.M..interna
..L..M......internally
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
L....L.....Ninterview in
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
L..N.......Linterview would
M.L........Minterview you
L....N.....Minterviewed
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
LLL........Pintervista
LL.........Nintervista per
L..........Nintervistarla
LM..N......Linterés
....NM..L...interés y
.L..........into
LM.......M..intro
...........Mintroduce
L..KO.......inutile
...LN.......inutile de
LLL......N..invita
M..L......MMinvitation
..........N.invitation for
...........Minvite
L.N.M...L...invite for
M...........invite you
M.L......M..invited
NLL.........invited to
.M.......M.Linvited you
N...........invitiamo
M..........Linvitiamo a
N.L........Linvito
.L.L.M....M.inès
LNL.........inés
.M.L........inês
L.....P..L.Linício
......N....Linício #
NM.L........io
LMN........Kio e
L.LO........ipv
.LLO.......Lirait
..LO.......Lirait ?
LLMM.L......is
.MLL..M..M..is #
..........M.is a
...........Mis an
N.L.........is at
......M....Mis attached
L..........Mis available
L.L.....N...is back
LN..........is best
.M..........is better
.L......N...is binnen
L..........Mis booked
...........Mis cancelled
..L........Mis confirmed
N.L.........is donderdag
.L.........Mis due
M.L......M.Mis fine
LM..........is free
LN.........Lis good
L.NM...M...Kis het
.M.L....M..Lis in
L.N........Mis kept
LLLN....M...is met
M.LL.......Nis monday
...LMM..M...is needed
LL.N.....M.Lis no
..L..M......is not
L.LP....M..Lis now
..LN.......Lis nu
ML.MM......Lis off
.LM......L.Nis on
M.LL........is op
.LMMLM.....Lis out
..M...M....Kis ready
M..........Lis that
.LNL........is the
..M.........is then
..........N.is there
..M.....M..Lis to
..M.........is tomorrow
MN.L....M..Kis with
LLML..O....Lis yours
L.......L..Oiscrizione
Q.KLM......Kish
ML...MLM...Lisn't
L..........Nisp
L..MM......Lisso
...M.......Missued
.....LLMM.L.ist
N.L........List am
L.......M..Mist bei
LL......OM.List bis
.LM.....N..List da
..L...LN....ist das
...N.......List der
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
M..........Mit will
.ML........Lit with
L.....M....Mit'd
LM..........it'll
..MM........it'll be
.L..L...M...it's
.LL..MM.M..Lit's a
.LNLL......Lit's the
L.N.........itinerary
MLLMM.......its
N..........Litself
MM.........Kj
LLL..MM.....j'ai
.L.LMO.....Lj'avais
..M.LLM...MKja
L.L..NM...LMjaar
MLL........Njaja
........M...jan
........M..Ljan #
L..........Mjaneiro
N.M........Kjansen
...ML...MM.Ljanuar
..N........Ljanuar #
L..M..M.M..Ljanuari
M.LM.......Ljanuary
M...........january #
L.M........Mjanuary at
....M.......je
.N.........Lje ?
L.M.........je afspraak
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
LLL.M...M..Lje hoeft
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
LM..........je op
.ML........Mje peux
LL.........Nje profiel
.L..N.......je préfère
.L...L.M..NMje reste
LL.N.......Mje serai
........N..Lje sollicitatie
N.MM.......Kje sollicitatiegesprek
M..........Lje spreekt
LLLMN.......je suis
M..L........je uit
.....L..L.MMje vous
M........L.Mjean
M...........jefa
M..........Ljefa de
LMM.......MKjefe
.MM.....M..Kjefe de
LN.........Ljeito
..L..M......jemanden
..M.........jens
......M.....jeroen
N.L........Ljerome
L.L.M.......jetzt
L..M........jeudi
L..M.......Mjeudi #
.M.L......MLjeudi à
LN.L........jeweils
LMLML...L.MNjij
..M.........jo
L.M.........joana
...L.M....L.job
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
L.....M....Mjoin
L..........Njoin the
..M.........join url
......M.....join us
LO.........Ljoiner
LO.........Ljoiner job
.MMMM.M....Kjoining
.L.......N..joint
LL....NN...Ljointe
.NM...L.....jon
LL.......M..jonas
......NM....jornada
......M....Ljornada de
L.M.M.......josiane
..L...MM...Mjou
......M....Ljou !
LMLN..L....Mjour
.MM.LL......journée
LLL..LN....Mjours
..L..M...M..jouw
M.NL....M..Ljoyce
.M.........Mjueves
..L..L.....Njueves #
LNML......MLjueves a
NL.........Ljueves sobre
.LL...M....Njuillet
LL.........Njuin #
..M......M.Ljuin à
...L.N......jules
..M........Ljulho
L..L.L.N...Mjuli
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
..M........Ljunho às
M.M..L...LLLjuni
...M........juni #
L.NL......L.juni um
MM.L........junio
M.M........Ljunio a
MM.L.MM...L.junior
.ML....MM..Ljunto
KL.N.......Mjury
..L..L...N..jusqu'au
L.PL.......Kjust
M...........just me
L.N........Ljust sent
L.O.....M..Ljust to
..L.....N...justificante
.KM.MM.....Ljá
..LMN......Ljá não
NLL.........jänner
M..LM......Ljúnior
.KL..LM.L..Ok
...........Mk #
M..LLM.....Mkaffee
...........Mkamer
M.L.........kamer #
LMLML......Mkan
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
N.....M....Lkanzlei
O.LL.......Lkasia
..MM......MKkaya
...NL.......kayla
ML..MM..M..Lkeep
..L.....N...keep this
.....N.....Lkeep you
MMLL.N..LML.keer
..L.M......Mkein
LL.M.M.....Nkeine
..........MKkelly
MKL.LM.....Nkennen
N.L..L.....Mkennenlernen
N..........Lkennenlernen und
MN.L........kennismaken
MLL.MM.....Mkennismaking
L..........Mkennismakingsgesprek
L..........Nkennismakingsgesprek met
LLM..M.....Mkept
O.L........Lkev
.........M.Lkevin
L.M........Nkey
...........Lkia
...........Lkia ora
.L.M.......Mkies
L..L.O......kiezen
..LL..L..N.Mkijken
..L........Mkim
L.L..LM...OLkind
.NL...M...MLkindly
..L.......MLkindly confirm
NL.........Lkitchen
N..........Lkitchen porter
ML.......M.Lklaar
MLLN........klant
LLNM........klappt
L.N........Mklar
...........Nklasse
L.M......N.Lkleine
.LN.........klingeln
MLN........Lklingeln sie
M.NL........km
M.NL.......Lkm #
L..N.......Lknives
.L.........Mknow
...L..M....Mknow by
ML.........Mknow if
..M.NL.....Lknow that
..........LOknow when
L..M.......Mknow which
.MM.M......Kknow you
.L......M...know your
....M......Kkoch
NL.........Mkoffie
L.LM....M...kofi
N.L.........kom
M..........Lkom je
N.....M....Kkom vrijdag
N..........Lkom zaterdag
..L.M......Mkomen
M.LMLM......komm
N..........Lkomm am
M..LM.......kommen
ML..L.M.....kommen sie
NL.M.......Lkommst
L...M..M....kommt
L....L....MMkomt
...........Mkort
L.L........Nkort gesprek
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
NML...M.....kurz
..LN........kurzfristig
O..L.......Lkwart
L.NL........kwartier
..L.M.......kyle
MMLNL......Kkönnen
.M.M........können sie
L..O........können wir
L..........Nkönnte
KL.........Okönnte ich
.MLNL......Mkönnten
MLL........Nl'agence
MN.........Ll'agenda
L.ML.......Nl'appuntamento
...........Ml'appuntamento di
MLM..M.....Ll'atelier
L.NM........l'entretien
..M.......MLl'incontro
.LL........Ol'intervista
L.L......M.Ml'équipe
............la
.L.........Mla app
M.....N....Kla aspettiamo
.MN..M.....Lla bodega
NML........Kla boutique
L.....N....Lla carta
M...M......Kla clínica
.......N...Lla contratación
O..........Kla convochiamo
MLM.M......Lla directrice
KL.MMMM....Lla entrevista
N..........Mla fase
..N.........la ferretería
L.NL........la finca
.ML...N.....la firma
.....N..L...la graduatoria
M...........la invitiamo
L.....N....Mla lettera
L.....M.N..Lla lista
.NM........Lla mañana
L..N........la misma
M......MM..Lla oferta
LL.........Ola orientadora
N.LM...M...Kla place
LMMLMLM....Lla plaza
N......N...Jla presente
LN.........Lla prossima
L........N..la prova
L....M...N.Kla prueba
.M...M....MLla próxima
.......M..MLla que
...LM......Lla ricerca
...LMM......la ringraziamo
L.L.LM....NMla ringrazio
L..LL...M..Ola réunion
..L........Nla scheda
KLM....M...Nla segunda
LNLNML.....Kla semaine
LN......L...la semana
M..M.L.....Lla settimana
L.N....N...Lla señora
.M.L....N..Lla sua
NL.........Mla tarde
MLM........Lla tienda
.MM.L......Mla tua
...........Lla vacante
L.M...M...NLla visite
.M...L......laat
LM..........laat maar
.M.L.L...MM.laatste
M.K..M.....Mlab
...L.......Mlaboral
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
...LOL......lamento
L...ML.....Nlandlord
M..........Llane
.L...N....M.lang
L.LMLN.....Llange
NLLL.......Mlangs
.MLL........langskomen
LL.........Nlaptop
NL..........larissa
M...M...L...las
ML.MML..L..Mlas #
OL.........Llas cinco
LNML.......Llas cuatro
L....M.....Mlas entrevistas
...M.......Llas molestias
MN.........Klas tardes
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
MM.LL.L..M..lavoro
.ML.........le
.M..LLMM.L..le #
L...MM.....Lle agradezco
.M..........le andrebbe
L..LN.......le auguro
N.......M..Lle bureau
.MM.........le chef
.M.M.......Lle comité
L.M...M....Lle confermo
..N........Lle confirmo
..L...N.....le contrat
.....M.....Kle directeur
LL.........Mle domande
...M.......Lle jeudi
.L...MM.....le jury
LMM...M.....le lien
M.L...M....Lle lundi
MMLL........le mardi
LM.......L.Mle matin
...L.......Mle mercredi
M.LN.......Lle parece
......M....Lle plaisir
..LM.......Kle poste
..L........Mle ricordiamo
..N........Lle ricordo
....M.......le salon
L..........Mle samedi
L.ML........le secrétariat
............le service
..L........Nle va
.NL.........le vendredi
NL.......M.Llead
N.L.........lead and
LKN........Mlead job
N.K.........lead role
...L........leader
...........Mlearn
L....L...MLNlearning
ML..M...M...leave
LN.M.......Lleaves
...........Mlebenslauf
.L.......N..lecture
..M.M......Klecturer
L....M.....Mlee
.M.......L.Mleeds
O..........Kleerkracht
.L......NM..leest
.M..........left
.L.N.......Llegen
MML...LM..MLlei
NM.L.......Klei è
....N......Lleid
..LNM......Kleider
L.L....N...Nleidinggevende
MM.M.......Lleiter
M...........leiterin
.MNL........leitung
..L........Nlembramos
..N........Llembrar
L.NL........lembrete
LN..........lena
.LL.MM.....Mleonor
..L........Mleren
MLL........Mleren kennen
.LL...L..M.Nles
M.LL.......Nles questions
..ML.....M.Llesson
..L..LM....Mlet
..L.L.M....Mlet me
.ML........Llet us
.L...L..M..Llet you
.MKOL.......let's
.O.........Llet's talk
..K...O.M..Kletter
......N....Lletter for
......M....Lletter is
LLLN..M....Lletter of
M.LL..NM....lettera
........M...letters
NM......L.MKletto
MML...M.M..Klettre
LL...M.....Nletzten
MMLL..L.....leuk
MML.........leuk dat
.LLLM......Mleute
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
....L......Nlibrary
...M.......Mlic
N.LL.....L..licence
M.....M....Llicence and
....M..N...Llicense
K.ML.......Nliebe
L..........Mliebe familie
L.....M.....liebe frau
L.LN.M....MLlieber
L.LO.......Llieber am
.L.M......M.lieber herr
LO.........Lliebsten
.OL........Lliefst
...L.......Mliegen
......NM...Kliegt
L.M......M..lien
M.L....M...Llieti
M.L....M...Llieti di
L.NMM......Klieu
M.L.........lieu le
K.P........Llieu lundi
L..LNM......lieve
...........Nlift
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
..L........Nlimited
L..........Nlin
O.LLM......Klinde
..M...M....Klindqvist
LL.........Mline
..M.....M...linea
.M.MLLL..N.Klink
.........M..link expires
M........M.Llink to
ML..........link url
MK.........Mlinkedin
N.M........Llinks
N.LLMM.....Llist
....MM.....Llist for
NLL.........list of
K.L..MM.M..Nlista
L.L..M.....Nlista de
........N..Llista provisional
L....MM....Mliste
L.PL.......Klisto
..LM........little
.LLL.....M.Nlive
M.N........Llive coding
......O....Llivello
L.....N.....livello #
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
ML.M........local
MMLM.......Llocatie
..M.........location
L.N........Llocked
L.N.........locked in
L.O........Lloft
MM......L..Llog
.M......L..Llog in
L.L......O.Llogin
M....M......logistics
M.L.....M..Lloja
ML.........Mlondon
L....M....M.long
L..MM.......longer
.MML.......Lloods
LM.ML...N...look
L.LNL...MM.Llook at
LLM..L....MMlook forward
.M..........look like
.L.........Nlooked
.L......L..Nlooked at
ML...M.....Mlooking
M..........Mlooking for
L...ML....M.looking forward
........M..Mlooks
.L....M.....loon
M.L.........loop
LL.M.......Mlorena
.N.........Lloris
......L.....los
.LM.M......Llost
.L.KL.M...N.lotte
N.L.......LNlou
..M........Lloud
LNL.M.MM....love
....N.......love don't
LML...M....Nlove to
......MN...Klove you
MM.......M.Kloved
MN.........Kloved the
M..........Mloved your
KLML.MM.....lovely
L.M.........ltd
LN.M.......Llu
M.MM.......Lluc
.LL.MM..LM..luck
..M........Lluck !
...........Mlucy
M.L.......M.lucía
MLM.........luego
M.L..MMM...Llugar
M.L..MM....Klugar de
LLM........Nlui
L....M.....Mluis
LLMN.M.....Llukas
LLLN........lukt
M.M.........lunch
L..........Nlunch is
L.NL........lunch on
M.ML.......Llunch with
NL..........lund
N.L........Llund wir
L.M...M..M..lundi
L.MML.M..M.Llundi #
L.MM.....M..lunedì
..M......M..lunedì #
L..MLLM.....lunes
L..M.LM..M..lunes #
.......M....lunes a
K..MM.......luogo
O.L........Llust
N...........lust auf
...M....M...luz
.L.N..LM...Llà
.L.....M..MLlá
LL.M.....M..länger
.......M...Lléa
M.MM.L.....Lm
.L.L.......Nm #
.N...M...L.Lm and
O.L........Km before
..L........Nm en
...........Mm w
O.LL......M.m'a
LN.M.......Lm'indiquer
..LM.M....MKma
LN.........Lma collègue
..L.......NLma présence
......N....Lmaaltijdcheques
KM.M.......Mmaandag
LM.M.......Mmaandag #
.LL..NM.....maanden
.O.LMML..MLLmaar
LMLN.......Lmaar een
LM..........maar weten
...M........maart
ML.M........maart om
L.MM.......Lmachine
.LMLML....MLmacht
M.L.......MLmadam
.LL......L.Mmadame
..LL.......Omadame je
L.L.....M..Nmadame monsieur
LMN..M..L..Kmadame nous
MML.........madame votre
M..........Lmade
NLL......L..made it
.L.L...M.M..mag
MN.........Lmagazziniere
..ML...ML..Nmaggio
M........M.Lmagst
N.LL........magst du
.......M.M.Lmai
.LM.........mai #
N.....M....Kmai à
MM...L..MM.Lmail
M.M........Lmail mail
...........Nmails
..M...M....Lmain
N..........Lmain office
L.ML.M.....Nmais
LM.........Mmais jeito
..MML.L.....make
..N........Lmake changes
L..M........make it
.L.P.......Kmake our
L.MM...M....make you
LMLM.......Mmaken
MOLL.......Lmal
..L..N..L.M.malgré
.ML.....M.LLman
..L........Mmanage
......M...MLmanagement
M.L.......NLmanagement will
NM..LLL....Lmanager
............manager and
...........Mmanager at
L.M.L...M..Lmanager has
KM.........Mmanager role
N........M.Kmanager will
..L........Mmanagers
M....M......managing
.L.L.LN..M..mando
MOL........Kmanhã
LN.L........manhã ou
..ML.L.M...Mmano
L..N.......Lmantém
L..N.......Lmantém se
.L...M....MMmany
.L........M.many thanks
.N.........Lmappe
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
LLM......M.Mmark
.M.........Lmarket
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
M..........Lmarço
MLMM.......Lmarço às
.L...M......mas
L.M...M....Mmaster
M.L.....M..Nmatch
..LLMM.....Lmate
LMLM.M...LM.matin
...........Mmatos
.PLL.L......mattina
LN..........mattina o
.ML......M..max
.........N.Lmax #
.L.LM...M...may
MLM..L..M...may #
...M.......Mmay at
.....M......may be
L.L..M.....Mmay i
.....M......may we
M.L.M.....MLmaybe
M...........mayo
N.L......M..mayo a
N.L........Mmayor
LMM........Kmaître
L.NNML.....Kmañana
LL.NM......Lmañana a
L.M.........mañana jueves
LO.........Lmañana o
M.LM....L...me
M...........me ?
..L........Mme a
MMNL.......Kme and
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
M.........MLme on
MM........MLme or
N.L........Lme pasó
L..O.......Lme salió
..MLM.......me the
.N.M.......Kme three
LLL..M.....Nme to
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
M.....M....Lmedewerker
MM..........media
LML........Mmedia hora
.L.....MM..Kmedical
.......O....medical is
L.....LN...Mmedico
......LN....medico competente
M..LL.....LNmee
L..........Nmee en
M.M........Lmeedraaien
N..........Kmeelopen
..LLN......Mmeer
.....M......meer ervaring
M.L.L......Mmeet
L.M........Mmeet at
L.L.......MMmeet on
L.L........Nmeet our
LL....M....Nmeet the
N.L........Lmeet two
M...........meet url
.ML.......M.meet you
LL..M......Nmeeting
L...M......Mmeeting on
LM........MLmeeting the
M..........Lmeeting with
M..L.......Mmeg
LNLM.....M..meglio
LO.........Lmeglio martedì
ML.LNMM....Lmehr
M...M......Lmei
..M.........meia
MNL.ML.....Lmein
....M.M...L.meine
M.KM..N....Lmeine frau
L..M........meister
LOLM.......Lmejor
.L......M.MLmelden
..M.......MLmelden sie
........N...melden uns
.MLM.M.....Lmelhor
LL.........Nmember
..L.M......Mmembers
K.......L..Omembership
MM.LML....MLmensagem
NL......M..Lmensaje
.L.LLN......menschlich
L..L.......Nmensen
L.....N.....mensuales
..ML........mentioned
L..........Nmentor
..L........Nmentorin
..LML.....N.merci
........M..Lmerci !
L.L........Mmerci d'apporter
.....O.....Lmerci d'être
..LN........merci de
.L.L.....NN.merci pour
LNLM.LM....Lmercoledì
.L....M..M.Mmercoledì #
KN.LM.....M.mercoledì alle
LM.N........mercredi
...........Nmercredi #
..LO.......Lmercredi à
...L.L...LMMmes
...LM...M...mesa
LL...MM.....meses
L....MM.L..Mmesi
...O.......Lmesma
..LN........mesma hora
L..N.......Lmesmo
M....L..M.M.message
...M.L....MLmessaggio
L....M.....Lmet
.MM...L.....met de
.LL..ML.M.MMmet een
.....M......met iemand
L.....O....Lmet ingang
LML....M....met je
.....N.....Lmet meer
MML.........met mij
....N......Lmet zoeken
M.....M....Lmeu
NM....N....Jmeu pai
L..L.......Mmevrouw
..O........Kmez
LM.........Nmezz'ora
N..........Kmezza
MML.ML..L...mi
KN.N.......Lmi dica
L..LOL......mi dispiace
NL.L......MLmi ha
NMM........Jmia
MNL........Lmia moglie
.LM..M..L.M.mich
M..........Lmicrosoft
M..........Lmicrosoft teams
..LM..M.....midi
NL.........Lmight
MM.L.L...MMKmij
.....L....MMmijn
OM.........Jmike
LLLO..M....Lmil
...MM.......mil disculpas
N.L........Lmill
L..N........mim
M..L.....M..min
MLM.MM.....Kmind
MM.L......MKminha
..L.......NLminha presença
MM..........mins
L........O.Lminuit
M.L........Mminute
L..........Nminute interview
MML........Lminute phone
...L.....MLMminuten
M..L.LL.L..Nminutes
L..........Nminutes ?
............minutes and
LL.........Mminutes avant
.........M.Mminutes each
.M.........Lminutes for
L..........Nminutes of
NLL........Mminutes on
LL.L.....M.Ominuti
L.O........Lminuti a
...L.LL....Nminutos
...........Mminutos antes
L.......M..Nminutos de
.K.M.......Nminutos para
N..L.L....M.mio
.MKMM...L...mir
.M....M.....mir bis
....N.......mir leid
M.M........Lmise
M.N........Kmise en
L.MM........misma
L..M........misma hora
K.MO.......Lmismo
NLM........Lmiss
ML..L.L....Mmit
NLL......M..mit #
K.ML.....M.Nmit dem
.L......N...mit den
..L.........mit der
K....M....MMmit dir
MLM.....M..Kmit einer
N.L.........mit herrn
LM........M.mit ihnen
M...........mit mir
.MN........Kmit unserer
L.L........Nmitarbeitergespräch
L.M........Mmitbringen
MM.M.......Lmittwoch
..M.........mittwoch #
N.L.......LMmittwoch den
NL..........mittwoch um
.OL........Lmittwochs
L.L........Omitzubringen
.NLM.L.....Mmiércoles
...M.......Mmiércoles #
LO.........Lmiércoles por
MM.L.L......mme
M.N........Lmobile
LML........Nmock
..L........Omock interview
..LML..M.M.Lmodel
..L....N...Lmoet
.L..MN.....Lmoeten
LLLL.N.....Mmogen
.L...N.....Mmogen we
.NL........Lmoglie
MN......L..Kmoi
LM..........moi ce
..NL.......Lmoi je
MML.....M...moin
...M.......Lmolestias
.L...M.N...Lmolto
LM.........Mmoment
LO..........momenten
.KL.....M..Omomento
.N....L..L..mon
MNLL........mon #
M.L.....LM.Lmonday
..L........Nmonday !
N...L....M.Lmonday #
.N.......L..monday and
LL.L.......Nmonday at
LL.N.......Lmonday is
MML.........monday the
..LN......MKmonday's
LN.........Lmondays
N...........money
LLL.......MNmonsieur
...M........montag
...M.......Mmontag #
.MM........Lmontag den
..LM.....M..montag um
.LLN..M..M.Lmonteur
..L..M..M...month
LL...M.....Mmonths
N.L........Lmoogt
..L.....M.MLmora
.L..LM..LMM.more
...........Nmore ?
.MM........Lmore about
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
L.........MMmost
..O........Kmostrador
..N........Kmother
L.N........Lmotion
L.MM.M.....Lmotivo
...M........motivo de
.L.J.......Omove
..LKM......Omove it
....L......Mmoved
L..L.......Nmoved to
...O.......Lmover
.ML..M......moving
.L.........Mmr
M.L.......M.mrs
L.........MLms
L..........Nmsc
LM.MLM.....Lmuch
.LM..M......mucha
..M..N.....Lmucha suerte
.LLL.L....NNmuchas
.LLLML..M.MMmuchas gracias
LM..MMM....Lmucho
L.LO.......Lmudança
...LN......Mmudar
...L.M.M...Lmuito
.LO........Kmuito bem
N..L.......Mmum
M...........munir
M..L........munir de
...L.M....M.museum
.LLO.......Lmuss
...M.......Lmuss ich
M.L.ML......must
M......M....mutual
L..L.M..L.N.muy
L...M.L.L.NMmy
L...N.......my apologies
M.M........Kmy brother
L..M.......Mmy calendar
.L.........Mmy cv
..N........Kmy husband
L..........Nmy interview
.LM........Nmy office
M.MKO......Kmy partner
M.L.........my wife
N..L.......Lmyself
M..........Lmyself and
.....MM....Kmás
...........Nmãe
N.L........Lmão
M.M...M.....märz
LLML..M....Mmärz #
N..M......LLmärz um
LL....MM...Mmédecin
......LM....médico
L.LP.......Lmême
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
.LM.....N..Ln
..M........Ln #
......L.N..Ln º
..L.MM..M..Ln'a
M....M.....Ln'a pas
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
L.......M...nada
...M......MLnadia
MKL.N....M..nadie
...L....L..Nname
LMO........Knatter
M.M........Lnd
N.L........Lnd #
LMN........Lnd at
..L.MMLN...Kne
L...O.......ne viens
.L.........Nnear
...........Mnear you
...L...M...Mnearly
NLN........Kneben
.L..MM.....Mneed
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
.L...M...M..nel
L.M..M...M.Lnella
..L........Mnemen
....NM....LLnephew
LNML.......Lnerea
LM.........Mneri
L.........MMnervous
...M..M.....net
LLL.L.NN...Mnetti
M....L.....Mnetwork
LLLO.....M..neu
.LL........Oneue
K..M.......Mneuen
L..N........neuer
...M........neuer termin
..M...M....Lneun
......M....Mnever
KKLNM......Onew
...........Mnew jobs
.....N..L...new status
..LO.......Lnew time
..LL.MMM...Lnews
.....MN....Lnews about
...........Nnewsletter
MNK.L...LM.Mnext
M...........next interview
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
L..MM......Lnichts
M.KLM......Mnico
.LLMM....M.Mniemand
..MLM.L..M.Lniente
KLLONMLM.M.Lniet
.L.M.M......niet bij
L.LNO......Lniet door
L.L........Nniet komen
L..N........niet om
ML...L.NM...niet op
.L..N..M....niet te
L.L.....M..Mniets
KLLO........nieuw
K.LMM.M....Nnieuwe
M.LLM.M....Lnieuws
.MLLM...L..Lnight
........M...nights
OKO........Knimm
..L........Mnina
ML.........Mnine
.L.N.M.....Lnix
LLLNMM...M.Lno
M....M.....Lno #
L..N.......Lno a
..KL.....M.Mno dia
ML.L.M.....Mno es
....LN..M..Lno further
..LN.......Lno good
.LLM.....MM.no hay
L..MM......Lno longer
L.LO.......Lno mesmo
M........M.Lno more
...LN......Lno need
.LL.....M...no nosso
K.L........Ono pay
LL.ONL.....Lno point
..LN.......Lno problem
LLMMML.M...Lno se
...L..M.M..Mno sábado
LMLO.......Lno trouble
..L.O......Lno vengas
.LLMM...M..Lno voy
.LL..L...MM.nobody
..L.LM....M.noch
..........N.noch mit
MLM........Knoche
...........Mnodigen
M...........nodigen je
.M...M..L..Lnoelia
L.L....N..MLnog
......MM...Lnoi
L.L........Nnoite
.L...N.....Mnom
MLML.M.....Mnome
NNM........Knomás
.LLNNML.M.LKnon
L..N.......Lnon alle
L..LN......Mnon c'è
...M.......Lnon ce
LM.MM.....L.non si
...LNL......non venire
ML...M.....Lnon è
.........N.Lnoon
N..........Lnoon on
LNLM.......Lnoord
M..M.......Knord
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
LLLNMML.....not
L.LP.......Lnot #
L..O.......Lnot at
...LMM......not be
L....N.....Lnot been
........M...not heard
...........Mnot in
..LO.......Lnot possible
L.LP.......Lnot saturday
L....O.....Lnot selected
...NML......not take
L.N.........not the
....M.......not to
.........MM.nota
..L.......M.note
K.O.......MLnoted
K.N......M..notes
..L.M..MM..Lnothing
N..........Lnothing scary
L...N......Lnothing you
.L..M.......notice
L.OL.......Lnotiz
.....M.M...Lnotre
.M.........Lnotre attention
LLMM.......Lnotre entretien
K.PL........noté
L.O........Lnoté pour
..L..LM...MLnotícias
.....M.M.M.Knous
MM.........Lnous aimerions
L....N.....Lnous avons
.N.........Lnous indiquer
LL...N..L..Mnous ne
.........M.Lnous vous
MK.MM..M.L..nouvelle
L.........M.nouvelles
L.LMM...M...nov
..LMM......Lnov #
.LLN.......Mnova
L..N.......Lnova data
LM..........november
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
..L.....M...nu
..LOL......Lnu op
N.LM.......Lnuestra
O.L........Lnuestra oficina
..LN.M.....Lnuestra reunión
.....L.M..MKnuestro
L...M......Mnueva
.L.........Onuevas
LLLO........nuevo
LL......M..Nnulla
MML..M......number
........N...number #
M.M........Lnumber on
.LL....M...Mnumbers
.........N.Lnumerical
.L.LM......Mnumero
M..L.......Mnummer
....N......Knun
...........Nnuovi
L.L....M...Mnuovo
.MM........Knur
L.M.........nurse
LKLNM..M.M.Lnão
...N.......Lnão dá
LL.NM....M.Lnão se
.ML.........nächste
LN.M.L......nächste woche
.M.......M..nächsten
L........N.Lnächsten schritt
...M....N..Lnúmero
M.......N..Lnúmero #
L.LL.......Nnúmero de
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
MLM........Lo sr
LN..........o tre
..NM.......Ko'clock
...M.L..M...ob
L.LN........ob das
LLLL.L..N.MMob wir
L..........Nobligatoire
M.M.M.M....Kobra
.LLL.....MMMobrigada
M...M......Lobrigada pela
L.L.....M.OLobrigado
L.M..M..L..Locasión
.....N......occasion
L.M....M...Loccupational
.......M....occupational health
MM.L........ochtend
..N........Loct
..ML.......Loct #
MML........Loctober
M.L........Moctober #
.M.L..L.....october at
..M........Loctobre
..NL...M.L.Loctobre #
M...........octobre à
..M........Loctubre
M.M........Loctubre a
LOLMLL.....Moder
.N.........Loder donnerstag
LM.........Moder freitag
L.L........Noefenen
.ML.....M...of
L..........Mof #
L..M.....M..of a
..M.M......Lof an
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
L..........Nof questions
O..........Lof ten
M...........of the
....LM...M..of them
LM..........of these
LN.........Mof those
M.L.........of three
...M.......Lof thursday
.L......N..Lof u
........M..Mof us
KN.........Mof vrijdag
.L......M...of we
LLL..M....MMof you
.L.....MM...of your
M.L...MNM.MKoferta
N.......M..Koferta de
.LLMN.......off
.K.........Ooff sick
....NM.....Loff the
LLL.M.NMLL..offer
.......M...Loffer depends
......L....Ooffer ends
.......M...Moffer for
L.....N...MKoffer letter
......M.....offer of
.......M....offer subject
M.L...MM...Koffer you
LL.M.M....LMoffered
.....M....L.offered the
L...M.M.....offering
L..........Noffering to
......NL...Loffering you
.L.....M...Moffers
L..........Oofferte
M.........L.office
...........Moffice #
N.L.........office at
MM.........Koffice please
..M........Lofficer
........N..Lofficer is
N..L.......Lofficina
...........Noffres
......O....Loffriamo
.....N.....Loficial
M.L.........oficina
..LMM.......oficina de
.L....MN...Lofrecemos
......O....Lofrecerle
LMLNM......Loggi
.LLMMM.....Mohne
M..L....M...oi
.N.L........oi bia
MLPML......Iok
N.LN.......Kok ?
L.N........Lok for
L.P........Kok per
N..M.......Kok pour
.L.........Moktober
...L.....M.Moktober om
L..N.......Loké
MLM.ML......old
LN.........Lollie
N..L.......Lolá
N..........Kolá pode
M....L......om
.L.M.L.....Mom #
.NLL.M.....Kom drie
N..........Lom half
L.....N.....om het
NLML........om kwart
..L........Nom te
L.N........Lomar
M...........on
M....M..M...on #
.M.LM.MM...Jon a
LL.........Non any
M.M.....N..Kon april
ML.........Lon behalf
N.L.........on discute
LL.N........on décale
L.RL.......Kon for
..LML.....M.on friday
..L.MM......on hold
M.L...N....Lon it
M..........Lon march
ML.M.......Lon me
MLL.........on monday
..L........Non my
K.L..M...M.Mon our
N......M...Lon parle
..LLM......Mon saturday
.MMLL......Mon se
.ML........Mon site
K..........Oon stage
M.L.M......Mon sunday
.L.L..N..M.Lon te
L..M........on that
..M.........on the
L....N......on this
.LL........Oon thursday
.M......MLM.on to
.LLM.......Non tuesday
.L.........Mon wednesday
.N..........on which
.L...NM.....on your
M...........on zoom
..LNL.......once
..M.........onde
.......M....onder
.......N...Londer voorbehoud
OML........Kondergetekende
....L.L..M..one
M........L..one hour
..L......MMLone more
MM.L.M......one of
LNM........Lone you
..LM....M..Kones
.L.N........ongemak
.LL......N.Monline
.........M..online assessment
.L.........Nonline interview
.........M..online test
N........L.Lonline tests
M.M...L.M..Lonly
........N..Lonly shortlisted
MML..MM....Kons
L..NMM.....Lons gesprek
...........Mons kantoor
M..........Lons op
..........NLontem
K..........Nontmoeten voor
..L..M..N..Lontvangen
.L......O...ontvangstbevestiging
M..L.....M.Lontvangt
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
MLM........Lop kantoor
.L.......M..op maandag
LM.........Mop ons
MLL.........op vrijdag
M..........Mop woensdag
..M......N.Kopdracht
.NM..L.....Lopdrachtgever
LN...L...MLLopen
.MM......M.Kopen the
...........Nopen to
.ML..M......opening
.....N.....Lopening you
K.ML.M...M..opens
.......M....operador
ML.M.......Loperations
MM......M..Koperative
....M.......operator
L..........Nopleiding
..L.......N.opportunity
LN.........Moppure
.L.........Noppure mercoledì
LPL.LL.....Mor
LN..........or #
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
.MLN....M..Kora
..L.M...MM.Loral
M........M.Koral board
.N..........orari
L..N.......Lorario
LLM..L.MM..Lorde
LM.L.M.....Morder
...L.L.M...More
...L.L.....Nore #
..L.M......Lorganizer
LL.........Norientadora
MLM.......M.original
N.L........Koriginals
P.LL.......Lorla
..LM........ort
..N........Lortiz
K..LN......Morçamento
L.LL.......Mos
LM..MM...M.Lother
NMLM.......Kotherwise
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
L.....M.....oui !
...M.......Lour
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
..L........Nour office
L.LM......MLour talk
.L.MM......Mout
OM.........Kout ?
..L.M......Mout of
L.L..M.....Mout on
L...LNM.L.MLoutcome
.L...N......outra
..L..N......outra pessoa
M.L........Loutubro
N.L.........outubro às
M..L......MLouvir
.M.M.......Loven
.M..........over
LM.ML.......over de
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
..N........Kown apron
.........M.Lown time
M...........owner
....L..M....p
LML........Mp #
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
.L.........Mparents
L.PL......MLparfait
M.ML.......Lparis
M.M........Lpark
M.N........Lparkeren
..M.........parkeren kan
L.NL......MLparking
ML.L.M....NLparlato
M..L...M...Lparle
LM.M........parler
N..........Lparliamo
M...........parliamo del
..N........Lparque
M..........Lpart
.........M..part of
MN.........Lparte de
L.M.....N..Lpartecipazione
...N.......Lparticipa
LMLM.LN.....partir
L.....M....Mpartir de
......MM....partir du
M...M.......partner
L...LM......partners
KM.........Npartners would
LLMMMMLMMMLKpas
KLLO......M.pasa
L..N........pasa al
..L........Npasaporte
K..........Npasar
O.LL.....M.Lpasas
L.LN...M.M..paso
L.L........Npaspoort
.L..LM...N.Lpass
MLLM.MM....Lpassa
L..........Mpassage
KMLM.....M..passar
N.L........Lpasscode
M.L.........passcode #
.L.ML..M...Lpasse
N.L....M...Lpassed
M..........Lpassed the
KLL........Opassen
M.LL.....M..passer
N..L.......Lpassez
O.LL........passi
MML.M..M...Kpassing
.........M.Mpasso
..L........Npassou
..L....M...Mpassport
...........Mpassport and
.....L..M..Mpasst
K.O........Lpasst dann
.M..........passt es
.ML.........passt ihnen
...LO......Lpassée
N...........past
M.M........Lpast the
N.L........Lpasó
N.L........Lpasó tu
..N........Lpatente
L...........paul
LMM........Mpaula
KM..........pauline
NLML.......Lpause
.L.........Npay
L........M.Mpay #
...........Opayment
L..M.......Mpayroll
L..........Mpayslips
LL...LM..Q.Kpdf
L..........Npedido
LLL..L...O..pedimos
.........N.Lpedimos a
LLL......N.Mpedimos que
M......M.L.Kpela
..........N.pela conversa
..........N.pela entrevista
M..L........pelas
M..L........pelas #
.L.L.....M..pelo
L....N..L..Mpensato
LMM........Mpensez
LL....N.....pension
LL......M..Npeople
.L......MM.Lpeople to
L.L...M....Mper
LL....MM.M.Lper #
L..........Mper giovedì
LM.M..L....Mper il
L..L.MM....Mper la
LML...M...M.per le
NM.........Lper lei
..L.....MM..per un
L.N.........per venerdì
LMM..M......perché
..L........Mpercorso
.MLMN......Lperdona
K.P........Lperfect
L.QL......L.perfecto
L.O........Lperfecto nos
L.OL........perfetto
..L.....M..Mperfil
.LLL.....M.Mperguntas
K..........Operiodo
L.....N.....permanent
N.LL......M.permis
M..L.......Mpero
.....M......person
.N.M.N.....Kpersona
.LML....M..Lpersonal
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
..M.........peter
K.O.L....M.Lpetit
L.N........Lpetit rappel
LML.........petite
L....M.....Mpetra
LMLM........peut
LML....M...Mpeux
..LMM......Lpeço
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
.M.........Mpiacerebbe
M.L....N...Lpiaciuto
N.ML.......Kpiano
ML..........pick
...........Mpick a
.N.........Lpick your
KL.LM......Opiece
L.OM.......Kpiedi
N..........Lpier
...N........piero
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
....N.M....Lpiù
...N........plaats
L..M.....L..place
M.....L....Mplace at
N..L...M...Lplace de
K.MM.......Mplace on
.....M...M.Lplaced
.........M..placed on
KM...M...L.Oplaces
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
N...M......Lplease accept
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
M...........plu
L...M.MML..Lplus
.L..MN......plus de
.N.........Lplutôt
M.M.........pm
...M........pm #
M.LL........pm ?
L..........Mpm after
M.L.........pm at
N..........Lpm central
NL.L........pm ct
..N........Kpm est
L.M.........pm for
L.L........Opm in
L.L........Npm is
.M.........Lpm on
LN.........Mpm or
M...M......Lpm please
M...........pm pt
L..N........pm still
M.LM.......Lpm to
L.M.........pm with
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
NM.........Kponte
ML.....M....pool
..M........Lpoort
M..L.M...M.Lpop
O.L........Lpopping
.ML..ML....Lpor
....M.......por ahora
M..........Lpor el
LMLM...M....por favor
L..MM......Lpor isso
MMLL......MLpor la
.M.L.......Lpor las
N.L.........por meet
...M........por motivo
M.M........Lpor mí
LN.M.......Lpor teams
...........Npor telefone
.....N......por ter
..L..N....L.por tu
L.LM.N.....Lpor un
LL......M..Npor videollamada
LL...N..M..Mporque
M..........Lport
MLL........Nporta
L.L........Nporta il
.N.L.....L.Lportal
L.M.N......Lportanto
M..........Lportare
L.LL.......Nportate
N..........Lporte
M..........Lporter
MN........MKportfolio
M..M.......Lportfolio review
...L.......Mporti
L.N........Lportineria
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
MM.........Lposizione
KMLL.......Opossa
LM.M....L..Lpossiamo
..LML.....MMpossible
K.LM.M.....Nposso
L.M..MM....Kpost
.......M....post of
L....MM....Kposte
...M..LM...Lposte d'agent
LLLM.......Mposte de
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
L.L..M....M.pour la
...M.......Lpour le
L.NM.....M.Kpour lundi
N...........pour ton
MM.L......L.pour un
L.N........Lpour vendredi
LL.......MMMpour votre
ML..........pour vous
.L.........Opourrait
.M..........pourriez
..LM....M...pouvez
...........Mpouvez vous
.M......M..Lpra
LN.........Lpra gente
L..L.....L.Npractical
LM.........Mpractice
..N........Lprado
MM..........pranzo
NL.M.......Kpraten
N..M.......Lpraten we
L.M......M.Mpratica
LM.......N.Lprazo
L.LL...M.M.Mpre
L......N....pre employment
L.M.M.......precisa
MLLM..M.....precisamos
LN.........Mprefer
.M.........Lprefer ?
LN..........prefere
LO...M.....Lpreference
...........Npreferir
KOL........Mpreferisce
.N.........Kpreferisce ?
LN..........preferisci
LO.........Lpreferred
.LN.......M.pregunta
..N........Lpregunta por
...L..M....Mpreguntar
NMKL.....M..preguntas
NMK........Lpreguntas por
.ML........Mpremier
LML..ML.....première
L.M......M..prenotazione
...........Mprep
M.L...M.....prepare
N.LL.......Mpresencial
LMLL.......Npresent
..M.......MLpresentation
.....M.M..MLpresente
N.L........Lpresenti
..L.......M.presenza
M.........M.presença
M.L.......MLpresença na
..M.M.......president
OL...M..M..Kpresidente
..N........Lpress
N...........presso
M.L........Mpresso il
N..........Lpresso la
LMMLM.......presto
.MM...M....Lpresto !
..........NLprettig
K..........Ppreventivo
..LMM.......previsto
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
M........M.Kprivate
M.L........Mpriya
MLL.M.......priyanka
.L........MMpro
N....M.....Lprobearbeiten
.....MM....Lprobetag
M.LO.......Kproblem
L.KP........problema
..N........Lprocedimento
..LL.N...M.Lproceso
.LLM.M...M..process
..L..M......processo
.....M......processo seletivo
LN..M....MMLprochaine
M..........Lprocurando
..K........Mproducer
..M.........product
L.N........Lproduct design
N..........Lproduction
N..L.L......prof
N...........prof dr
M..M.......Lprofessor
LK.........Oprofiel
M.L........Mprofil
..L.....M...profile
.L...M.....Mprofilo
..L.........programa
.MN......L.Lprogramma
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
.ML........Mpropongo
..L...M....Npropose
LL.........Npropose un
L.....M....Mproposer
......M.....proposer le
..NL..NM...Jproposition
LL.L..OM....proposta
.L....M.....proposta de
......MM...Lproposta di
L.LL.LO.M...propuesta
LNLM......MLprossima
LN.........Lprossima settimana
........N..Lprotocollo
MLLL..M..N.Lprova
..M..M...M.Lprova di
......N....Lprova e
O.L........Lprova in
........M...provisional
LL.......N..prueba
LL.......M.Nprueba de
L........N.Mpruebas
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
.L.........Nprésenter
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
N...........puerta
M.ML...M...Lpues
..M..M.....Lpuesto
M.M.LM.....Lpuesto de
L..L....M..Mpuis
...LPL......pulled
.....N.....Lpunteggio
L..........Npurchase
NLM......M.Lpure
L..MMM.....Lpurtroppo
...M.....M..push
MML.ML.....Lput
M.......MM.Kput you
.MLM........può
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
O.L........Lquai des
LO.L.......Lqual
LL...M..L..Mqualcuno
.L...N......qualified
....L......Oqualify
.N.........Kqualquer
N..........Lqualquer coisa
LNM.LM..LM.Jquand
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
MM.........Lque es
LMLM........que eu
........MM..que hagas
.....O.....Lque já
L...N.LM....que la
...L.M.....Lque le
.L.M.......Mque lo
.LMM.......Lque mañana
..LMLL.M..MLque me
...N.......Lque mover
...L.M..L...que no
...L........que se
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
M..L.N......quelqu'un
.....N......quelqu'un qui
.MM.....M..Lquem
.M......M...quer
M.LL..O....Jqueremos
.L....OM...Kqueremos que
L....N....LMquerida
M.L........Mquero
M.ML.....L..questa
L..L......MMquestion
K..........Nquestioning
..L......M.Nquestionnaire
.L.L....LN.Nquestions
L........M.Mquestions #
N.L......L.Mquestions and
...........Nquestions are
.........N..questions for
L........M..questions on
.ML..N..L...qui
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
M.L........Mquinta feira
K.M.......M.quinta às
N..........Lquinze
......N..M..quiser
L.ML.......Nquién
L..........Mquote
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
LL.NL...M...rail
.MM........Lraj
LLM.M.......rang
LO.........Lrank
L.N.........rappel
LL.........Orate
L.LO.......Lrather
..LN.......Lrather than
MN.........Lrato
K.M........Nraum
L.L........Nraum #
N...M......Lravi
M....M....MKraúl
N..........Lrd
O..........Krd #
.L..M......Mrdv
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
..........N.re obrigado
L.NML.....LLre re
M.L..L..N.MLre sollicitatie
L.O........Lre termin
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
L..L.L..MM.Mread
L.......N...read every
........M..Lread it
.M.........Lread your
...........Nreader
...........Nreading
........MM.Lreads
L..........Mready
L..M..M.....ready for
L..N.......Lrealiza
..L..M....M.really
....M.......reason
.........M.Lreasoning
.L.N.......Lrebook
K.O........Lrecap
........N...recebemos
L....L..M..Mrecebemos a
........N..Lrecebemos seu
...N........receber
........M..Lrecebida
MLM...M....Lrececionista
..L.ML..N...receipt
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
........N..Lreceção
..N........Lrecibe
.....L..N...recibida
L....L..N...recibido
MLLM.M..M..Lrecibimos
M.......M..Lrecibimos tu
.LM.....M..Lrecibo
.LL...LMMM..record
NL.........Lrecord your
L.M.........recordamos
..M........Lrecordamos que
L.M.........recordatorio
.L.........Mrecorded
M.L.........recording
..L.........recruiter
L..........Nrecruiters
LL.N.......Lrecruiting
L.M........Lrecruiting team
.M.........Lrecruitment
M.....LM...Lrecrutamento
.M.........Krecrutement
N..........Krecrutement le
MM.M.......Kreden
M..........Lreden wir
N..........Lreel
M.M.....M..Lref
......N.....refeição
L..........Nreferee
..L........Mreference
M..M.......Lreference to
L......N..M.references
LLL.......MNreferenzen
.L.........Mrefund
M....M.....Lregarding
........M.MKregards
L.L.....M..Mregistered
.......NM..Lregisto
.....L.NM..Lregisto criminal
........N..Lregistrada
L.......M...registro
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
L.LM.......Mremarcar
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
.M.L.....L..reply
ML.....L.L.Nreply by
........M...reply to
LO....M..L.Lreply with
N.L.........reply yes
.........O.Lrepo
ML.M..M.....report
M..........Lreport to
M..........Lreporting
N..........Lreporting time
..M........Lrepresentative
...N.......Lreprogramación
..M........Lreq
..MM.......Lreq #
...........Nrequest
M.L......MMLrequested
N.L........Lrequested to
..L.M.......required
.....N......requisition
.LM..L....NLres
L.M........Mreschedule
..N........Kreschedule cancel
L..........Nrescheduled
...L.......Mresearch
..L........Nresearcher
N.M........Kreserved
.......N...Lresign
...M.......Lresources
.MLL.......Nresponda
M.L...M..L.Lresponde
......N....Lresponde até
LN.......M.Lresponder
N.M........Kresponsabile
L.OM.......Kresponsabile del
.MM......L.Mresponsable
L....MM....Lresposta
L..L.MN....Lrespuesta
M..M.L....MLrest
L.LO......MKrestano
N.L.........restaurante
..LM.LLML.MMreste
.....M.M...Mresult
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
LL...M.....Mreunión
.M........MLrevert
LLM...M.M...review
......N....Lreview and
L.LOL......Mrevised
..........M.rey
..L..M..M.LMreçu
..M.....M..Lreçue
L..MM.......rh
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
.L....M..M..right
.M......M..Lring
..L...M....Lring me
..M.....M..Lring the
MML.........ring you
..........OLringraziamento
...LMM......ringraziamo
.....M......ringraziamo per
L.L..M....MMringrazio
.....N.....Lrisulta
N.L.........rita
L.L........Nriunione
..L........Nriverside
.......M...Mrn
N.M........Kroad
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
M.ML........ronde
K.MM........rondleiding
LLM........Mroom
...M........room #
....M......Mroom and
..M......M.Lroom for
...L.......Nroom please
NL.M.......Lrosa
..L.M......Mrosalind
L..........Nrosanna
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
..M.........ruft
M.LM....M..Lruhe
..M........Lrui
NL.........Lrun
NL........MKrun the
MM.LM.......runde
LMM......L..running
ML...M......runs
N.L........Lrural
L.LN..M....Lrustig
L.NL.M...M.Lruta
MML........Lruth
L....L..N..Lréception
........N..Lréception de
LMM........Lrépondre
L....M......réponse
N....NM....Jréuni
L..LL......Oréunion
..ML........rückmeldung
.MM........Ls
......M....Ls #
.M..M......Ls a
LM.M........s avonds
ML..LMMM...Ls'est
J.M.LLO.NLMLs:!
L.LM....L.MMs:! !
LLMLM.L....Ns:#
...LM...ML..s:# #
L.........M.s:# am
..M.........s:# e
L.ML.....M..s:# h
L.O........Ls:# januari
LLO........Ls:# juni
N.L........Ls:# march
LKM......M.Ms:# min
.L.........Ns:# minutes
...........Ns:# neue
...........Ns:# new
..MLM.......s:# november
L.L.M.....M.s:# pm
K.N.M.......s:# th
..L........Ns:# º
MNK.LLM.LL.Ns:?
..L..L.....Ns:a
L.....O....Ls:a bordo
M.L......M.Ls:a de
N.L........Ms:a entrevista
..N........Ls:a las
.N.........Ls:a slot
LM..........s:a time
......N....Ls:aboard
L.L...M...M.s:about
.M....M....Ls:about the
....NL.....Ls:absage
K.M........Ns:accepted
........N...s:accusé
........N...s:accusé de
..M..L..N..Ls:acknowledgement
.ML...M.....s:action
.M..........s:action needed
...........Ms:admisión
L..........Ms:admission
.L......L..Ns:adoption
LLLM.......Os:afspraak
L..........Ns:again
LMN........Ls:agenda
L.NL........s:agendada
L..........Ms:agendamento
.....L....OLs:agradecimento
..........N.s:agradecimiento
..M.........s:all set
...L.N....LMs:als
L.LP.......Ls:alteração
..........M.s:am
M.L.......M.s:am #
L..........Ns:am donnerstag
..NL........s:amanhã
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
.M......M..Ks:application to
........N...s:applying
........M...s:applying to
LLLLM.M....Os:appointment
LL.LM......Ns:appuntamento
L.....OL...Ls:arbeidsovereenkomst
L.L...O.....s:arbeidsvoorwaarden
LNM.........s:are
LN.........Ls:are you
............s:assessment
MM.M.......Ks:assistant
.M.........Ks:associate
...M..MM...Ls:assunzione
............s:at
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
M..L.N.....Ls:bei
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
K.O...M....Ls:c'est
NM.........Ls:café
K.QL........s:calendar
L.N........Ls:calendar invite
L.M........Os:call
L.N........Ls:call with
L..N........s:cambio
L..M........s:cambio de
.N.........Ls:campus
.L.L..M...MMs:can
M..LL.....N.s:can we
...L..M....Ms:can you
....M.......s:cancelada
....M.......s:cancelamento
....N......Ls:canceled
....M.......s:cancelled
MLLL.......Os:candidate
...LM......Ms:candidates
L..........Ms:candidato
...........Ms:candidatos
.MLLLN..N.LLs:candidatura
........M..Ls:candidatura recebida
.MLL.N..M..Ls:candidature
........L..Ms:card
L.....MO...Ls:carta
.........O.Ls:case
L.L........Os:casting
L..N......MLs:ce
LK.........Ps:cfo
L..NM......Ls:change
...N.......Ls:change of
L.MO.......Ls:changement
MLL........Ns:charla
M..M.....M.Ls:chat
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
........MN.Ls:complete
........LM..s:complete your
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
L.N.....M...s:confirmation
........N..Ks:confirmation #
..M........Ls:confirmation de
L.M...M....Ls:confirmation of
L.N........Ls:confirmação
...........Ms:confirmed
LL.........Ns:conseil
..K........Ns:consulta
LL.........Ns:consultation
LL....N....Ns:contract
.M.L.......Ls:conversa
N..........Ls:convite
L..........Ns:convocation
L..........Ns:convocazione
.MM..M.....Ks:coordinator
.........N.Ls:copy
M.LL.......Ns:cover
M........L.Ls:crew
........N..Ls:currículo
.N....M....Ls:cuándo
NLL..L..O.LLs:cv
..L........Os:código
..L...MM....s:d'embauche
LL...N......s:da
..L..L....PLs:dank
..........N.s:dank voor
.....L..M.N.s:danke
.....L..M.M.s:danke für
..........M.s:das
..........M.s:das gespräch
L.LN.......Ls:data
L..N.....M..s:data analyst
M.LNL......Ls:date
LNM.........s:dates
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
....LNM....Ls:decision
..LL.....M.Ms:dein
.L.........Ns:del
N..........Ls:del colloquio
L.M.M.......s:demain
M.K........Ns:demo
N.K..M.....Ms:der
LLM.M......Ms:des
MM.........Ls:designer
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
LM......N..Ls:domanda
K.M.M......Ms:domani
.L.M.......Ms:donnerstag
....N.......s:door
N.LMLL.M...Ls:driver
.L.LM......Ms:du
L..LM......Ms:du #
N.L.........s:due
.M.........Ms:e
L..N.....M..s:een
..L........Ns:eerste
L...N.......s:efeito
L........N..s:eignungstest
LL......O..Ls:eingangsbestätigung
MLL...M.....s:einladung
.LLL..M....Ms:el
L........M.Ms:em
......M....Ls:employment
.....L...M.Ns:en
.M.M.......Ls:engineer
..L.....N..Ls:enquiry
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
...........Ns:entry
L.M.........s:erinnerung
.L.........Ns:erstgespräch
...........Ms:escritura
.........N.Ls:esercizio
L....O......s:esito
.....N......s:esito selezione
.LNL.L.M....s:est
L..........Os:et
.N.M.......Ls:even
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
..N........Ls:february
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
L.M.........s:h #
M.M..L......s:harbour
L.M.M...M...s:has
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
.M.L.......Ms:ihr
LMMLLN.....Ls:ihre
.M...N.....Ls:ihre bewerbung
L.LM.N.....Ls:ihrem
LL......M..Ns:ihrer
.MLL.......Ns:il
..LL.M.....Ns:im
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
L.L........Ms:interview appointment
LM..........s:interview availability
....M.......s:interview cancelled
..M.........s:interview confirmation
..M.........s:interview confirmed
M.LNL......Ls:interview date
K.O........Ls:interview details
M.LM.....L..s:interview for
L.ML......LNs:interview friday
L.M........Ms:interview in
M...........s:interview invitation
L..M........s:interview moved
.LM.M....M.Ls:interview on
L.N........Ls:interview scheduled
LN.........Ls:interview scheduling
.M........MKs:interview slots
L.........NLs:interview thursday
LMLO........s:interview time
..M.........s:interview tomorrow
..L.........s:interview with
.L...M.....Ms:interviews
LL.........Os:intervista
LL.........Ns:intervista per
N.L.........s:invitación
N.L........Ms:invitation
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
L..N........s:jeudi
L..........Ms:jij
M.L....MM..Ls:job
......M.....s:job offer
.L.........Os:jobs
...........Ms:jobs for
L..........Ns:jou
.L.........Ms:jueves
LLO........Ls:juni
N..........Ks:junior
L..........Ns:jury
N.L.........s:kennenlernen
.M.........Ls:kennismaken
....M......Ms:kennismaking
.M.........Ls:kennziffer
.M.........Ls:kennziffer #
M...........s:kitchen
N..........Ls:kitchen porter
M...........s:kom
LLM...M.L..Ms:la
L..L.L....MNs:la entrevista
.ML..M..L...s:la tua
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
NL.M.......Ls:lo
NL.M.......Ls:lo de
..NL.......Ls:lunch
K.N.M.......s:lundi
M.L........Ms:m
..LM.......Ms:maandag
MMLM.......Ks:mail
.N.........Ls:manager
N.L.........s:march
LLMM.......Ms:martes
LLMMN.......s:mañana
..L.......MMs:meet
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
.......M....s:mi
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
...N.......Ls:neuer termin
L..M.......Os:new
...........Ms:new jobs
...N.......Ls:new time
LL..LNO....Ls:news
NNLL.......Ks:next
M...........s:next interview
.M..........s:next step
.N..........s:next steps
.N.........Ls:next week
L.LO.......Ls:nicht
.L..N....M.Ls:niet
....N.......s:niet door
KLLM..M....Ns:nieuwe
....M.N....Ls:nieuws
.ML........Ms:night
.L.MNM.....Ks:no
...LO......Ls:no vengas
....M.......s:not
L.L.N....M.Ms:notice
L.LMMM......s:notre
........MM.Ls:nous
........M...s:nous avons
LL.N...M...Ls:nouvelle
..MLM.......s:november
L.L.....M.NLs:obrigado
L..M..M....Ls:of
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
L.QL.......Ks:ok
LL..M...L..Ms:on
..N........Ls:on #
.LM........Ms:on the
M..........Ms:on thursday
..M..M......s:on your
K........M.Ms:one
LLLM.....P.Ks:online
M..MM......Ls:onsite
.L......O...s:ontvangstbevestiging
K..........Ns:op
LML..L..M..Ms:open
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
MLL........Ns:p
LMMM.......Ls:panel
L.L........Os:paper
L.LM.......Os:para
M..........Ls:para entrevista
...........Ms:parents
L.N....M...Ks:passt
........L.LNs:payment
..........N.s:pela
..........M.s:pela entrevista
KKML.LM.M.MNs:per
MMM.....L..Ks:phone
MM...M.....Ls:phone screen
.M.M.......Ls:pick
.MM...LL.L.Ms:place
LM.MM....M.Ks:plan
M.L.........s:planner
...M.......Ls:please
L.L.M.....M.s:pm
LLL........Os:podcast
.L.L.......Ns:point
MLL..M....MLs:por
.....L....N.s:por la
N..........Ls:porter
.ML..N......s:position
L.....N.M..Ks:post
.MML.....M.Ls:posto
M.......N..Ls:postulación
K.M.......MMs:pour
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
L.N........Ls:promemoria
.......N...Ls:promesse
.......N...Ls:promesse d'embauche
..M...M....Ls:proposition
.L....OM...Ls:proposta
.L....MM....s:proposta de
......MM...Ls:proposta di
L.....N....Ls:propuesta
.L.......O.Ls:prova
N..........Ks:prova in
MLL..L...O.Ms:prueba
..L......N..s:próxima
...M.MM....Ls:puesto
LO..........s:quand
.M..........s:quando
.L.....N...Ms:que
..L...NN...Ks:queremos
.........N.Ls:questionnaire
L........M.Ms:questions
LM.MM......Ls:quinta
L..........Ms:quote
LLNM.L..M.NJs:r
M.L........Ms:r #
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
..........N.s:re obrigado
L.NML.....LLs:re re
M.L..L..N.MLs:re sollicitatie
L.O........Ls:re termin
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
.M....M.....s:recrutement
........M..Ls:ref
LL.........Os:reference
.....M......s:regarding
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
N.M........Ks:ronde
...........Ms:room
MMM........Ks:round
........N...s:réception
L..LL......Os:réunion
MMML.......Ks:sala
M.KM........s:sales
L........O.Ls:sample
MLM.M......Ls:sat
.LL.M......Ms:saturday
.N.........Ls:schedule
.N..........s:schedule your
L.N......M.Ls:scheduled
LOL.M......Ls:scheduling
M.M..M.....Ls:screen
..LL...N...Ms:se
N..........Ls:seasonal
MM.L........s:second
M....M......s:second interview
N..........Ks:section
L.N.......MLs:see
L.O........Ls:see you
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
L.O........Ks:set
.LL...MMM...s:seu
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
.MLL.N..N..Ls:sollicitatie
L.MNM......Ks:sollicitatiegesprek
L.LNMM.....Ls:sorry
......LM....s:sous
...M........s:spostamento
...M.......Ls:spostamento colloquio
L..N.......Ls:spostiamo
L..N.......Ls:spostiamo ?
..N........Ks:staat
.M.L.......Ms:staff
M.LM.....M.Ls:stage
LL....MM...Ms:start
.L...N..K..Ms:status
MM..........s:step
.N..........s:steps
L.NL.......Ns:still
L.L........Ns:studio
..L........Ns:su
...L.......Ns:su cita
JMN..M......s:sua
M.LML..M...Ls:subject
.......N....s:subject to
........M...s:submitted
MM...M.....Ls:suite
M....M......s:suite à
N..........Ls:superday
M..........Ls:supervisor
LM.........Ms:sur
L..L.......Ns:sábado
..L........Ns:t
LL......MN.Ls:take
.........N.Ls:take home
.MML.L....MLs:talk
.........N.Ls:task
.L.L..M.....s:te
..LLM.....M.s:team
M...........s:teams
OLN........Ks:tech
..M.........s:technical interview
.MLM.M.....Ls:technician
.O.........Ks:telefoninterview
K.MNM.......s:termin
L.OL........s:terminbestätigung
L..L.....O.Ls:test
.........N.Ls:test de
.........O.Ls:teste
K.N.M.......s:th
.LL.....M.OLs:thank
.LL.....M.OLs:thank you
.L......N.OKs:thanks
........N.MLs:thanks for
.L.....M...Ns:the
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
LLN.ML......s:tomorrow
...LNL.....Ms:tomorrow's
L.L...L....Os:ton
.........O.Ls:traduction
.MM.....M..Ks:trainee
L..........Ns:training
.........M.Ls:translation
.L.MM.......s:trial
M..L.......Ls:trial shift
KM.L.N..M.L.s:tu
.M.........Ms:tu entrevista
........N..Ls:tu postulación
.ML..M..L..Ms:tua
.....M..L...s:tua candidatura
L.M.......MLs:tuesday
N..........Ls:tweede
.L.......O.Ls:typing
LLNL.......Ms:técnica
L..L.....M..s:técnico
NL..........s:uitnodiging
..L..L.M..N.s:un
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
.L...M......s:uw
L....N.....Ls:uw sollicitatie
.M..M..M...Ls:vacancy
NML........Ls:vacante
MML.....M..Ks:vacature
MM.L.......Ls:vaga
.ML.........s:vaga de
MLL.M.......s:van
...LN......Ls:vendredi
...LO......Ls:vengas
...M........s:verschiebung
NLML.....M.Ks:video
O........L.Ls:video interview
.L.......N.Ls:vidéo
...........Ms:viewed
L..........Ns:viewing
..L........Ms:visa
LLM........Ns:visit
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
L..........Ms:week
M....L.....Ns:weekly
......N.....s:welcome
......N....Ls:welcome aboard
......N....Ls:welkom
L..........Ns:wg
L..........Ns:wg casting
LM....M.....s:when
.L.N.......Ls:wijziging
N...M...L..Ks:with
M...M....M.Ks:with our
M...........s:with the
LMM....M...Ls:with us
L..........Ns:witness
.LLM.......Ms:woensdag
ML....M.....s:would
L........P.Ls:written
.L.........Ns:year
.M...L....NLs:yesterday
L.MLL.M..LN.s:you
..M.........s:you are
........M.MLs:you for
M..........Ms:you have
L.....O.....s:you start
.MM...M....Ls:you're
KL....L.M..Ns:your
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
.....M.....Ms:à notre
M....M.....Ls:à votre
L.ML........s:às
L.ML........s:às #
L..P.......Ls:änderung
L........N.Ls:étape
...LNM.....Lsa
KN.NL....L..sabato
.MLM........sabato #
LL.........Osaber
O.L........Lsachbearbeitung
.L......O..Lsafely
L.........MMsafety
N.LM........sag
LLM...M....Msagen
LLMLLMM....Nsaid
...........Msaid the
L.....M....Msaid yes
M.MM.......Lsaint
LN.LM..M...Ksaison
..M.........sala
.ML.........sala #
.LM.........sala de
LLLL..N....Nsalaire
ML....M....Msalary
.......L...Nsalary #
......M.....salary of
KMN.........sale
M...........sales
L..N.......Lsalió
M..L........salle
M.LL.......Msalle #
L.NL........salle des
..LMM.......salon
..L...M...M.saludo
L.M.LM.M....salut
......M...MKsaluti
M.N........Lsalário e
M...........salón
L.M........Msam
LLKRLLM..M.Lsame
LLLN.......Msame day
L..........Msame place
L.LM.......Nsame room
L..OL.....MLsame time
MNL.........samedi
...........Nsamedi #
OLL........Lsamira
.........N.Lsample
L..........Msamples
.M..........samstag
.MM.........samstag #
...L.......Nsamstag um
N.L.........samuele
..MM.......Lsan
M.M........Lsandra
..N.........sandro
.M..........sanne
.LL.....MM.Msans
M...........santa
M.L.......MMsapere
L.N.....M..Lsaranno
LMM.........sarebbe
M.M........Lsaremo
..N........Lsaremo io
.K.L.......Osaresti
..M..L..M...sarà
..L.......M.sarò
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
...M.LM..L..say
N.L.........say #
.N.L.......Lsay which
......N....Lsay yes
........M..Msay your
N.L...M....Lsays
OM.........Ksays you're
M.....M....Lsaúde
M.M.........scarpe
M..........Lscary
LN.......M.Lscelta
..L..M..M...scelto
.LL...NM...Lschaal
.LL...NM...Lschaal #
L.L.M......Nscheda
LM..........schedule
LM....M....Lschedule a
.M.........Mschedule your
.........N.Lscheduled
....M....M.Lscheduled for
LOL.M......Lscheduling
.M.......M.Lschick
L.KM.....N..schicken
L..N........schieben
L..M.......Mschieben ?
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
MM.....ML..Lscreen
LMM.........screen with
NL.L...M....screening
.......N...Lscreening and
L.LNN......Lscusa
L.LOM......Kscusami
.....M....LLse
M.M.M.....LLse a
M.....M....Kse ci
LLML.N..M..Mse ha
LM.N...M...Kse hará
...M........se me
L..O.......Kse nos
.LLM.L..M..Nse não
....M...N..Lse publicará
L.L.N......Mse queda
......M.....se quiser
L..N.......Lse realiza
M...........se tiendra
..M.........se voit
..........M.search
L.M...N....Lseas
.M..NL.....Lseason
N.......M..Lseasonal
LLL..NLML..Msechs
..LL.M....LMsecond
NL.........Lsecond chat
.M..........second choice
M........M.Lsecond interview
L..........Msecond round
.MM........Lsecondo
M..M......MKsecretariaat
...M....M..Ksecretaris
MM.........Jsecretary
..OL.......Lsecretaría
LMNL....M...secrétariat
M.LMM.......section
..M.........security
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
.M.L..M.M...segreteria
ML....M..M.Lsegue
..LM....MM.Kseguir
L..M.LM.....segunda
...M.......Lsegunda #
L.L.M......Nsegunda entrevista
MLLM.....M..segunda feira
..M..M.....Lsegundo
L........N..segundos
.M..........sehen
L..L......MMsehr
..........MMsehr geehrte
.......M....sehr geehrter
L.........LNsehr gut
.....N.M...Lsei
LLMML.L.....sein
NL..LM...M.Lseit
M...N......Kselber
LO.........Lselect
..L.LN......selected
MLL....ML..Mselected for
M....M.....Lselected to
....M..M....selection
.....M......seletivo
M.L..ML..M.Lselezione
.LLLNL.M....sem
L...N.......sem efeito
LOLM.L.....Lsemaine
LN.M.L..M..Lsemaine du
...LO......Lsemaine passée
LN........MLsemaine prochaine
L.M..LMMML.Lsemaines
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
..L..L..LM.Nsend
.L.......M.Msend it
.ML.M.......send me
M.LL.L.....Msend the
.......M.M..send us
...........Msend you
..M.....M..Lsending
L..L.MM....Msenhor
NL.M.......Ksenhora
NLML.M......senior
....NL.....Lsenso
L.M..LM.M..Lsent
........M...sent to
L.M...N.....sent you
NL.L.......Lsentamos
KL...M.....Msenza
LM......N..Lseparate
L.N........Lsepp
..M........Lsept #
...M..M....Mseptember
M...........september #
L.LM.......Nseptember at
ML.M.......Lseptember om
L...........septembre
M.LL........septiembre
K.LM..L....Nser
MLL........Mser ?
L..L.......Nser na
LN.........Lser quarta
...N.......Lser sexta
M..MM......Lsera
LLLN......MMserai
.N..........seraient
..MLM...M..Lserena
..NL.......Lserez
..M........Lserez reçue
...M........seriez
.LL.....M..Mseront
..LM..M.....serralheiro
L.OL.......Lserre
LN.L........serve
LM.....M....served
ML.M........service
.MM........Lservices
..L........Mservizio
N..........Lserviço
.ML.L......Mservus
K.MM.M......servus lukas
M.......ML.Lserá
..LN.......Lserá a
M.L...M.....será el
M.L...LM....será na
L........M.Mserão
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
L.LL..M.M...settembre
L.L........Nsettembre ore
.N.MLL.....Lsettimana
LN.........Lsettimana ?
.L......N...settimane
OL.........Lsetz
M..L........setzen
.LLL....M..Nseu
..L.....N..Lseu currículo
.M......M..Lseu perfil
.......L...Mseven
LMMM.......Ksexta
LMM........Lsexta #
..N........Lsexta dia
....M.......sexta feira
.M.MM......Jsexta às
..ML...M....señora
K.MNL.....M.shall
L.MM.L....MLshall be
L..........Nshall i
...M.......Mshall we
.M..M......Lshare
..M........Lshared
.....M..M...she
..M.....M..Lshe'll
.M.L........she's
LN.........Lshe's in
.M......K..Nshelter
NLML.LM....Lshift
N........L..shift supervisor
...N.......Lshifted
N.L........Lship
..N.........shoes
M.MML......Lshop
.....L...M.Mshort
L.L........Nshort interview
.........N..shortlist
NML.....M..Lshortlisted
........M...shortlisted candidates
MM..........shortlisted for
NL.........Lshortlisting
L.........M.should
N.....M....Kshould like
MM.L......MLshout
M.M........Lshout if
M.LL.......Nshow
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
......M.....si quieres
.L.M.......Msi te
N.LL.......Lsi terrà
LL.L..MMM..Lsi tu
...........Msi vous
M.ML..M....Ksiamo
......N.....siamo felici
.L...M.....Msich
N.L.........sich bei
ML.........Nsick
.LNL.M......side
..L..M.....Nsido
M..L.......Lsie
.LL...M....Msie als
M.LL........sie am
..N.....M.LLsie an
N.L........Lsie dann
.........N.Lsie den
MM.L........sie gern
MM.........Lsie gerne
L........M.Msie haben
..L......M.Nsie mir
M..LM.......sie nicht
M..L.......Lsie sich
M.M........Ksie sprechen
L.N........Msie und
.LL.....M..Nsie von
N.L........Lsie zu
OLL....M...Msie zum
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
M..L........signora
L..M.......Lsigue
LM....MM.M.Lsiguiente
.M.......M..siguiente paso
N..L.LN....Ksim
.M......N..Lsimilar
..LMLN......simon
MM.........Lsimone
KLLMN......Msin
L.LMP......Lsin efecto
...LM....M..since
M.L..L..M..Lsind
K.MM...M....sinon
M.LM........sir
N..L........sit
N.L.........sit down
..L.M.......site
.LL........Msix
LM.......N.Lskills
.........O.Lskills check
N.LM.......Lskipper
.L.......M.Mslides
MLN...M....Kslip
LMM.L......Mslot
.M..........slot for
.MM.........slot on
LM..........slots
.M..........slots are
.LM.........small
L..M........small change
MN.L.....M.Lsms
M.LN.......Ksnow
L..NN....L.Jso
.K.LNM.....Mso che
.ML.M......Lso i
LM...M......so it's
..........M.so much
..LMOL.....Lso no
.....L......so please
.L.M......M.so sorry
LMM.........so that
LLLOM......Lso the
...LN.......so there
L..MML.....Lso there's
...M..M....Kso we
L.N........Mso you
L..L.M...LMNsobre
.L.........Nsobre la
MLL........Msobre las
LM.L.M.....Msobre o
......LM...Msocial
LMM.........sofia
M.LM.......Lsofie
ML.........Lsoftware
N.L........Lsoftware engineer
.M....N....Lsoignante
MNK.M......Lsoir
L.......M..Nsoirée
..LN.......Ksolicitamos
.ML..L..M...solicitud
...........Msolicitud de
........M...solicitud para
.ML..M..N..Ksollicitatie
LM...N.....Lsollicitatie als
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
M.MM...M...Lsonia
N..L.......Lsonnez
L....M.....Msonntag
.M.MLM......sono
.MLML.......sonst
..LN.......Lsonst bleibt
.......M..M.soon
.......M....soon as
...M..M....Lsophie
L.MM.......Ksopra
LLLONNL....Ksorry
...O.......Ksorry !
.M..........sorry for
...LMM.....Msorry to
L..........Msort
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
...LMN.....Lspijt
..L........Nsportello
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
N.M........Kspreekt
M.M........Lspreekt met
LN.M.......Lspreken
LNLM.......Lspreken over
L.LLLO....LMspring
.L.K.......Ospringt
..M.ML.....Lsr
L.M...M....Msra
L.M..L......ssa
M.M..L.....Kst
...N........sta
.LNL..LM..M.staat
..N........Lstaat in
L..........Nstaat op
L.N........Lstaat vast
LL...N..M..Lstack
M..L....M...staff
M...........staff engineer
LML......M.Mstage
M.L......M.Lstage for
..L..M..M..Mstand
.M...M...M.Lstandard
K.N.N......Lstands
....N......Lstands cancelled
M.LM........stanza
M..L........stanza #
LL....NM.N.Lstart
..M...N....Lstart #
......M.....start date
M......M...Lstart in
......N....Lstart monday
........L..Ostarted
L.......L..Ostarted an
LLMM.M.....Lstarts
L.MN.......Lstarts at
L.N.........starts in
.L.........Nstartup
L.LLMM..M...stata
........N..Lstata acquisita
L........M.Mstatement
.L..M......Nstation
LL.M......M.stato
LL.M.....M.Mstatt
N..........Lstatt sie
LL.OL......Lstattdessen
.L...N......status
...M........stay
L.N.........stay on
LMM.........stays
MLM.........steel
ML..........steel toes
.LOM.......Ksteht
.....MMM...Lstelle
.ML...MM...Lstelle als
N.L..M.....Kstelle im
LLM........Nstellen
L.N.........stellen wir
M.L......NMLstep
NLL........Mstep is
.M...L.....Msteps
..LMN......Lsterkte
..LMN......Lsterkte met
L.LN........stessa
L..O.......Lstessa ora
..LN........stesso
.LL..M....M.steve
LLNOL...L..Lstill
L..N.......Lstill #
L.O........Lstill good
M..N........still like
K.O.........still ok
L.OL.M.....Lstill on
..LN.......Lstill the
.L.N........still very
M..ML.M....Lstill want
..LLM.......stop
..M......M.Lstore
M...........stores
L..N.......Lstorm
NM.M.......Jstrada
L.M.L.......straight
OMLL.......Lstraks
..........M.street
L.LN.......Mstrike
.LL..M.....Mstrong
.L.N.......Lstuck
L..........Nstudent
L.NL..M.....studio
.LL..M.L.M.Mstudy
N..L.LM....Lstunde
L..L.....M..stunden
L.L........Nstuur
M.LL.......Msu
..LL.......Osu cita
..M.........su entrevista
L.......M..Msu solicitud
.M..L...M..Lsua
.M...M.....Lsua candidatura
..L........Nsua consulta
..M..L..M..Lsua domanda
L..NL.......sua entrevista
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
L.M......M..succes !
M...L...M...successful
L.......N..Lsuccessfully
........M...sucesso
.ML.......M.such
.M.........Msuch dir
.L.........Osuche
.L.........Osuche ich
MMLL........suchen
..M..M...M.Lsuerte
L.LNN......Lsuis
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
M...LM..L...suo
O..ML......Lsuo colloquio
MM...M.....Ksuo cv
..N........Lsuona
..NL.......Lsuoni
.MN........Jsuper
L.NL.......Lsuper dann
N..........Lsuperday
NML........Ksuperintendent
N..L..M....Ksupervisor
L.M...M.ML..support
M..LLM......sur
.L.L......MMsur la
NLL........Msur les
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
.MLL.....LLMsábado
KM.....M.L.Nsábado #
.M.L.....M.Lsão
NLM...M....Lsì
.MML..MMM..Ksí
M...L..MM..Lsó
..M........Lsónia
......LN....sûreté
L.MN........t
.......M...Mt #
LN...M......t'es
..LL..M....Mta
........N..Ltablón
M..L........tafel
LM.MM...M...tag
LL..M......Mtag frau
LMLL..MM....tage
NL.ML......Mtagen
L.LLM....M.Mtake
M........M.Ltake home
....MM..M..Ltake it
...LN......Ltake on
.MLM.......Ltake place
LL.LMLM...MMtake the
M....M.....Ltake you
.L...M.....Ntake your
L.L.MMM...LMtaken
L..........Mtakes
LMM.........takes about
L.M........Mtakes place
L..LNM.....Ltaking
...LN.......taking on
.........L.Mtalent
...........Ntalent community
LMM.........talento
N...........talk
MLL........Ntalk about
N.L...M....Ltalk money
.LN........Mtalk on
M..........Mtalk to
M.M.........talk with
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
M.L..LL..L..tarde
N.L.........tarde !
NN.........Ktardes
LL.........Otarjeta
MML......M.Ltask
LM.........Mtax
......M....Lte
..N........Lte confirmo
...M....M..Kte doen
M.L.M......Lte escribo
M.L...L....Mte esperamos
..ML........te espero
...........Mte interesa
...LN......Lte komen
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
M...M......Ltea
..L.M.......tea and
MM.M.......Kteach
N..M.......Kteach a
M.L.M..M...Lteacher
L.ML..MM.M.Lteaching
L.L...M.M..Mteam
LLL...M.M.LOteam and
......M...MLteam at
........L..Nteam can
..LM......MLteam lead
O.L........Lteamleider
.M.M.....L..teams
...N........teams link
N.M........Ktech
.M..........technical
M..M.......Ltechnician
LM..........technique
LLMM.......Mtecnico
O..........Lteil
...........Nteilnahme
.NN........Kteilnehmen
L.L...OL...Ltekenen
......N....Ltekenen en
N.ML.......Ktelefon
N..L.....M.Ktelefonat
.N.........Ktelefonieren
.N.........Ktelefoninterview
.L...M.....Mtelefonisch
L.N........Ltelefonisch besprochen
L.N.........telefono
L..........Otelegram
...........Mtelephone
.ML.LL.....Mtell
.ML.LL.....Mtell me
LM.........Mtell you
LML...LM.N..tem
N.LM....M..Ltema
.LLM..M....Mtemos
......M.....temos o
MLL...M....Ltempo
L.....N.....tempo indeterminato
..M...M....Ktemps
L.LN........tempête
.LML.......Nten
......M.....ten days
MLM........Mten minutes
L.O........Lten o'clock
.L.........Ntenemos
LLM....M....tener
LL.MMM......tengo
...LN......Ltenzij
....N......Ltenzij je
..ML.M.....Lter
L.N........Lter herinnering
.LM...M.....teresa
LLMNM...L...termin
L.M........Mtermin am
L.OL........terminbestätigung
..L........Ntermine
L.N.........terminvorschlag
.......N.M.Ltermos
NMLL.......Lterrà
L.M...L...O.terug
...M........terça
L..M.......Mterça #
M.M.........terça feira
MM.LM......Ltess
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
..L.M...M..Lth and
N..........Lth at
LN.........Lth or
M.......L...than
...M........than #
L..L.M....N.thank
L..L.M....N.thank you
L..L.ML.N.NLthanks
........M..Lthanks for
....M.......that
L..M.......Mthat day
M.L.......MLthat i
M.M.........that is
....N.......that means
M...........that suits
L...N.......that the
L.M.........that we
L........M..that we'll
MML........Lthat work
.NM........Lthat works
..M...M....Kthat you
..L.....M...that your
MLN...M....Kthat's
M..LN......Lthats
............the
M.LM.L..M..Lthe #
...N.......Lthe a
........L..Mthe admissions
ML....L...MMthe analyst
M........M..the attached
..M..M..L...the autumn
.LN.........the back
ML..........the bar
.L.LMMM....Lthe best
L.ML.......Mthe blue
N..L...M...Lthe board
..LL.M.....Nthe budget
L.M.N......Lthe calendar
MLM..M.....Lthe call
...L..L....Nthe candidate
L........N..the case
.M......M..Lthe chief
LLM.M.......the client
LLOM.......Lthe clinic
........N..Lthe closing
.LLLLN..LM.Mthe committee
L.M...N.....the contract
L.ML.......Mthe counter
M........M.Lthe data
..MML.......the day
.......N....the dbs
M.L.M......Lthe department
..N........Lthe depot
...........Mthe desk
..M........Lthe details
O.L.M......Lthe diary
M.NL.......Lthe door
...........Nthe employer
L.....NM...Lthe enclosed
L...LMM.M...the end
N...L......Lthe evening
L.N.........the events
...........Nthe file
LMMM.M.....Lthe final
..L.....M...the first
N..........Lthe fish
..LL....MN.Mthe folder
LNM........Lthe following
L.M.........the front
M.L.........the full
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
MLL........Mthe job
M....N.....Lthe lads
.....L.....Nthe landlord
M.........MLthe last
L.MM.M......the line
LM.L.....N.Lthe link
M...M......Lthe list
..LN.......Lthe little
K.P........Lthe loft
M..........Lthe main
L.L...M....Nthe monday
.....L..M...the month
NL.M........the morning
L..........Mthe msc
LL...M.....Nthe new
.ML..M...M.Lthe next
.M..........the night
MM......L...the number
L......M...Nthe offer
M.L.....M...the office
N..LL......Mthe old
.MML.......Lthe one
LL......N...the ones
M....M...L.Lthe online
.....N.....Lthe opening
.ML.......OLthe opportunity
LM.L.M...M..the other
...........Mthe owner
L.M.LM.....Mthe panel
......N....Kthe papers
.....M......the partners
.MLLM.......the phone
N........L.Lthe platform
.N...M.....Kthe portal
....M......Lthe position
...M.......Lthe post
...........Nthe posting
L..........Nthe right
......M.....the role
LLM.......M.the room
.L.M.L...M..the same
...........Nthe screening
..........MLthe search
..LLNM.....Mthe second
.M......K..Nthe shelter
MML.......MLthe shop
..M.........the side
..LL..M...MMthe site
M.N..L.....Lthe slip
..L........Mthe spot
M.........LMthe station
...........Mthe status
N..........Lthe studio
M........M.Kthe take
K.LL..M..M.Nthe team
..L.....L..Nthe technical
MM.........Kthe test
M.L.......M.the time
.L.....M.M.Lthe two
..L........Mthe usual
LNLM.L..M...the week
.L.M.LM.M...the weekend
LLL.N......Mthe whole
.MML........the workshop
L.L......P.Lthe written
M.LM.......Lthe yard
MMKM..M....Ltheatre
..LL.M.M...Mtheir
....L.L.MM..them
.L...L..O...them all
L.PMLLL....Kthen
L..........Nthen !
L.N.........then the
L.N.....M..Lthen we
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
..LL......LMthey
ML..........they'll
.L..LM...N.Kthing
M..........Lthings
.L.ML.M..M..think
M.L...N.....think about
L...MM.....Lthis
.L.M..N....Lthis afternoon
..M........Lthis email
L...........this event
.LN....MM..Lthis is
.....M......this isn't
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
L..LM.LMNM.Kthose
..M......M.Lthose who
..L..N....LMthough
LLL.......MMthought
L....L...N..three
.N.........Lthree days
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
LNMM...M...Kthurs
ML..........thurs #
..LNL......Mthursday
..N.........thursday #
.L.N........thursday ?
LL........MMthursday at
...M......M.thursday so
NLLM.......Lthursday the
LL.........Nthursday's
LNM........Lthursdays
............ti
NL.M.......Lti faccio
LL.......N.Mti mando
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
M..M........tijd #
L.MN.......Ktijdstip
NM.........Ktil
NM.........Ktil #
M.LM........till
N.LL........till #
N.L........Ltill about
KM..L......Mtill the
L.M...M.....tim
N..........Ltimbre
.M.ML......Ktime
OL.........Ltime #
.LLN.......Mtime ?
LM..........time after
..L..L....M.time and
.........M..time before
LLM........Mtime for
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
.MLM.......Ltiming
L.M.N......Ltimo
N.M........Ktina
LL....O....Ltips
M.......M..Ktisch
M..........Ltitle
M.M........Ltitolare
.LNN.......Ltmrw
..N........Ltmrw #
..L........Mto
....L......Mto #
M...LM......to a
ML....NL..M.to accept
LML..M......to an
.....M......to another
..N......L..to answer
N.L.........to appear
LL..M......Nto apply
....MLM....Lto appoint
.M......M..Lto arrange
N..........Lto ask
...L.......Nto attend
O..........Kto back
.......M....to be
..LM...M...Kto bring
L.M.........to calendar
....M.......to cancel
..LLM......Mto come
..M........Lto complete
...........Mto confirm
.....L..L..Nto decide
.L.........Mto discuss
.L.M.......Mto do
NM.........Lto face
..LM........to fill
M.L.L....M.Lto follow
...........Mto get
L...MMM....Lto give
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
M....L......to know
....ML..M...to let
.L.........Nto look
LLM.........to make
.........N.Lto me
..K...M...MMto meet
L...M.....M.to meeting
L..N........to monday
ML..M.MM...Kto offer
N...........to one
.....N.....Lto pass
M...........to prepare
L.L........Nto present
L.O........Lto recap
L........N..to record
...........Mto reschedule
..M...M....Lto say
.M..........to schedule
..K.L....M.Mto see
.L.........Nto send
MM.........Lto set
L.....M.....to sign
.ML........Mto sit
M......M..MLto speak
LL....MM....to start
...O.......Lto swap
LML.M.......to take
L.L......M.Mto talk
L....M.....Mto tell
........M.NLto thank
............to the
..MM.......Lto this
L..........Mto thursday
L...M......Nto us
L.......L..Nto volunteer
............to work
L.M.NL....MLto write
M.L.....L...to you
..M.M.M.L..Lto your
.K.O.O....LKtoch
L..M....LL.Ntoda
L...M...MM.Ltodas
.L.MN...L.MMtoday
L.N.M......Ltoday #
L...M......Ntoday so
.M.....M...Ltoddler
..ML.M..L.MLtodo
ML..........toes
.L.......M.Mtogether
LML..M..L..Ltoi
LLN.NL......told
..M.M.M....Ltold me
..M.M.......told the
.N.........Ltom
N....M.....Ktomamos
.LMMM......Ltomorrow
N.NL.......Ktomorrow #
.L...M.....Mtomorrow ?
....M.......tomorrow at
L.LN........tomorrow so
L.LMPL.....Ltomorrow's
L.LNNL......tomorrow's #
MMLL........ton
M.L.........ton cv
LLLL..M....Ntonight
...NLLM.M..Ltony
..........M.too
L.L.M......Mtook
KLP.LM......top
LL...M.....Ntop of
..L........Mtopic
N..........Ltops
..M........Ltor
L.NLL.L.MM.Ltot
LM....L...M.tot #
M.ML.......Mtot dan
L.N.........tot donderdag
L.L..M...M..total
.....M..M...touch
LM.N........toujours
L.M.......M.tour
L.M......M.Mtous
L.M......M..tous les
MLLL..LN.MMKtout
LMMLM......Ltoutes
.MM........Ltower
LO.L........tra
L..........Ntra le
LML....M...Ntrabajo
L.L....M...Mtrabalho
M.......MM.Ltrack
.........N.Ltraduction
.LML.......Ntrae
N.M........Ktrae el
.L.....M...Ntraga
LM.M......MLtrain
LMM....MM..Ltrainee
..L........Otrainer
.LL........Ntraining
M.M.......NKtran
.........N.Ltranslation
.MM........Ltransport
.....N..L..Ltras
N..........Ltrattoria
L.L....M.M.Mtravail
..L.M..M...Mtravel
...L.......Ntraz
L..........Ntraz o
L.M.........trazer
LM.......M.Mtre
L.N........Ltree
LMMM.......Ltreffen
L.MN.......Ltreffen wir
...........Ntreffer
LMM........Ltreffpunkt
M.N........Ltrek
.MMM.......Ktreno
LML.L.M..M.Mtres
..L.....M...triagem
.L..M.M.....trial
M..L..M....Ltrial shift
......M....Mtried
L..M.......Mtrip
L.M.L..M.M..trois
KLLN.O......trotzdem
L..NL......Mtrouble
L.M......M..trovi
M...........trust
L.LM.M....L.try
..K.....M..Ntrámite
..L.......M.très
..M.........três
LM.L.ML...L.tu
MM.........Ltu candidatura
M.......M..Ltu currículum
KM.........Mtu cv
MMMM.......Ktu entrevista
M.L.M.......tu me
.L......M..Mtu perfil
.M......M..Ltu postulación
.N.........Ktu préfères
L.ML.M......tu veux
LM.LLM.....Ntua
.....M..ML..tua candidatura
L.M.........tudo
M.L.........tudo bem
L.N.........tudo certo
LLML.....M.Ntue
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
...........Mturn
LMMLL..M....turno
...L..M....Ntussen
LM.L..M....Mtussen #
.LL.N...M..Ltut
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
.....M.....Ltwo of
LM.M.......Ltwo or
L.....M.....two references
LM...L..M.M.two weeks
...........Mtwo years
N.L........Ltyler
.L.......P.Ltyping
L.O.......MLtá
..M.L......Ltécnica
MM.........Ltécnico
LMLM..M....Ltú
NL..........u
.MNL........u #
O.L........Ku come
M.L...M.....u de
MM.........Ku do
O.L........Lu eens
LM....M.....u graag
L.L........Nu heeft
LL.........Ou of
M.N........Ku spreekt
L..........Mu uit
O.M........Kuffici
KMML..M....Nufficio
..M..L..L..Muhr
LN.........Muhr #
..LM........uhr ?
L.L........Ouhr am
N........M.Kuhr an
ML.L.......Nuhr bei
L.N......M.Luhr bis
LL.........Nuhr bitte
L.N........Luhr fest
.LM........Nuhr im
M.L.......MLuhr in
...........Muhr mit
LM.........Muhr oder
..MM.......Luhr statt
...N.......Luhr und
...L..M..M.Luhr zeit
N.M........Kuhr zum
LM.N........uhrzeit
LM.M........uit
LM.M........uit ?
M.LL.......Muit voor
L........N.Luiterlijk
K..M.L..N..Muitgenodigd
.M..........uitkomt
M..........Luitnodigen
MM.........Luitnodigen voor
NL........MLuitnodiging
MLLM........um
ML.NLL......um #
N.L........Lum die
M..LLM..LM.Muma
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
MMLL.......Mun entretien
NM.........Lun essai
.LL..L..MM.Mun incontro
MM.........Lun rato
L.L...M....Mun saludo
LO.........Lun samedi
..M......N.Lun test
.L.M.N......un'altra
..M........Mun'ora
NL..........un'oretta
M.L.LMLL.M..una
N..........Luna clase
...L.L..M..Muna entrevista
M..M.......Luna hora
.....M...M.Luna persona
L........N.Luna prova
LLM..M.....Lunable
LLM..M.....Lunable to
......O....Lunanime
......NM...Lunanimous
L..N.......Lunbedingt
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
...L.M...M.Mune
.....N......une candidate
.LM........Nune demi
LL...N....M.une personne
.N.L......MLune petite
...........Nunfortunately
.....K.....Ounfortunately the
LLL........Nuniform
...L....M...unit
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
..L.M.M.....unser gespräch
L..M....M...unsere
MLL...M.....unserem
LMNL.......Lunserer
L....N.....Lunsuccessful
...L...M....unter
M.LL.M..M.MKunterlagen
K.L...O....Munterschreiben
......M.....unterschrieben
......LN....untersuchung
L......MMM.Luntil
MML......M.Luntil #
.N.........Luntil friday
L....L..N...until the
L.LO.......Lunverändert
..M.........up
L..L.......Nup ?
...........Lup a
KN.........Mup for
...MM......Lup on
..M........Mup to
N.........MKup with
L.N........Lupcoming
LLLM.M.....Mupdate
.....M..L..Mupdate on
.L.........Nupdate your
LL.O........updated
L..N.......Lupdated by
.........N.Lupload
M.L....N...Kupon
L.M.........upstairs
..MMLM.....Lur
NL.L.M.....Luren
M.L...M.....uren en
L..........Nurgent
MNM.LLL.LMLKurl
K.N.........url #
N.L.........url meeting
LM..........url the
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
..M........Luse the
...........Nuser
.LL........Ousers
.M...M.....Lusing
.....M.....Lusing the
LM..LML...MLusted
.L...L....NNustedes
..L........Musual
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
LMN...M....Luur voor
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
...L........vale
M.L........Nvalider
.NM........Kvalle
.M..........valley
L.N........Lvalues
.....M......vamos
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
LL.NM......Kvanmiddag
..NL.......Lvas
L.N..M.....Lvas a
LLM...M....Lvast
MML.........vc
M.L......M..ve
.MM......M.Lvedere
M.M........Lvedere la
..M........Mvediamo
L....M......veel
L.MM........vem
..N........Lvemos
..ML........vemos el
M.LN..M....Lvendredi
...M........vendredi #
..LN........vendredi même
.N.........Kvendría
.N.........Kvendría bien
.M.M.L...L..venerdì
LM.M.......Mvenerdì #
.LM.........venerdì alle
N..........Lvenez
N...M......Lvenga
..L.N......Lvengas
...LO......Lvengas a
MM.........Kvenha
M.L..M.....Lvenir
M.LLNL.....Mvenire
N..........Lvenire al
.....M......venu
...M.......Lvenue
.M..L.....L.ver
KM.M.......Mvera
...LM.......verdad
M.ML.......Lverde
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
...M.......Lvery much
L..M.......Mverzetten
..L.M.......veuillez
L..L.M......veux
L....M...M..vez
NMLL.......Nvi
N....L......via
.........MMKvia de
N.L.M.......via dei
N.L........Lvia dell'artigianato
M.NL.......Lvicolo
M.LL....M...vida
L.L........Nvida laboral
M.M........Lvidal
M........M..video
.L.........Mvideo call
N....M..ML.Lvideo interview
L.ML.......Mvideollamada
.........N.Lvidéo
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
.MLLN......Mvier
LMLM.......Mviernes
....ML.....Mviernes #
...M.......Lviernes a
MLL.....M...view
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
..L........Mvisa
..L........Mvisa interview
..O........Kvisioconférence
K.N........Mvisit
.MN........Lvisit to
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
LLL.....L..Ovolunteer
LLM........Mvolunteers
LLLM.N.M...Lvolver
.L...N.M...Lvolver a
M.M....M...Kvom
K..NLMM.....vom #
L.O........Lvom büro
L.......NM..von
M.L......M..von #
K.MM..M....Mvon der
LL......N.M.von uns
.....M....N.vond
LL...N......vonden
..........M.vonden het
.....ML.....voor
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
LLLM.LNM..MLvoorstel
L.LML.L....Nvor
L.L..M.....Nvor der
L.LL.......Ovor die
L..........Mvorab
......LN....vorbehalt
......LN....vorbehaltlich
N...LMM....Kvorbei
N.L......N.Kvorgesehen
L.ML.......Ovorher
..NL.M.....Lvorige
.M...M.....Lvorige week
.NL........Lvormittag
LN.........Lvormittags
MML........Mvorrebbe
M.L........Mvorrei
MO.........Kvorremmo
....M.......vorstellen
M.MM.L.....Lvorstellungsgespräch
..N........Lvorstellungsgespräch am
M.L.....M..Lvorstellungsgespräch ein
N..........Lvorstellungsgespräch findet
P.L........Kvorstellungsgespräch ist
L..........Mvorstellungsgespräche
L..LM......Mvos
L.O........Kvos diplômes
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
L.M.........vous confirmons
.M.........Lvous conviendrait
...........Mvous convient
L..LM......Nvous de
...KN.......vous déplacer
L..LM..MM..Mvous faire
MLLM........vous irait
M.LL...M.M..vous le
M...........vous munir
..LM..M.....vous propose
......M.....vous proposer
MK.........Nvous présenter
.NLM.......Kvous recevoir
......M..M.Lvous recevrez
.LLM......MMvous remercie
MML.........vous rencontrer
..NL.......Lvous serez
M..........Lvous venir
M.LM.......Lvous voir
L.M........Mvous à
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
..NL.......Lvía
ML......MM..vídeo
.M.L..M.M..Lvóór
N.ML.L.....Lw
...........Mw d
M.M......M.Kw the
MMMM.......Lwaar
MM.........Kwaar je
L.L.......N.wahr
L..N..M...LMwait
L..L.N....MMwaiting
M..........Lwalk
L....M......walk in
...........Lwalk you
.ML......M.Lwall
LQMLL......Kwann
.M..........wann passt
LPML.L.....Kwanneer
LO.........Lwanneer kan
ONK...M..LLKwant
P.L........Lwant a
L...M.O....Lwant it
M.LM........want to
MML...M....Lwant you
L....MM...MLwanted
L....M....NLwanted to
.MLLML..M...wants
MML.....M..Lwants to
...L.N.....Lwar
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
ML..LN.....Lwas the
...........Mwas your
M.M........Lwat
OM.........Kwat een
LN.........Lwat komt
N..........Kwatch
L.MM.....N.Kwatches
..LM........water
M.L.....N..Kway
L..M.M....LLwe
.....M.....Lwe appreciate
.M.L.....L..we are
.L.......M..we ask
..M.........we can
.....M.M...Lwe cannot
L.N........Lwe confirm
LM...M......we could
..LN........we do
MLLM....M..Mwe een
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
M.L........Mwe need
M..........Lwe nodigen
NMLM.......Kwe over
.......M.M.Lwe pay
...........Lwe read
.....N..L..Mwe received
LL.........Mwe record
L.O...L....Lwe said
....LN......we saw
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
L..M.......Mwe'd be
M.L....M....we'd like
LML...NM....we'd love
.LN.....MM.Lwe'll
L..M..M.....we'll do
M.M........Lwe'll have
M.ML.......Lwe'll see
..M.........we'll talk
..MLM.......we're
MM.........Lwe're at
..NLL......Lwe're on
...LN.......we're shut
.L...O..M...we've
.....N....L.we've chosen
....LO......we've filled
L.ML....M...we've got
.....N....L.we've offered
MLML........wear
M...........wear boots
...M........weather
L.L........Owebinar
L.M.........website
LNM........Lwed
LMML.......Mwed #
LMM.......LMwednesday
M...........wednesday #
L.N.........wednesday at
....L......Nwednesday is
...NM......Lwednesday's
MN.........Lweds
M.M........Lweds #
KOL.L.M....Mweek
.MLL.......Mweek #
LN.........Mweek ?
L..M.......Mweek after
.M.........Lweek but
LN......M..Lweek of
LO...L......week or
LM......N..Lweek van
.O.........Lweekday
L.....N.....weekend
........M...weekend and
LN..........weekends
.....L.....Nweekly
LML.L.M.N.MLweeks
.L...M......weer
L.N.M......Lweet
...NNM.....Kweg
L........M..wegen
M..M.......Kwegen der
K.M..M......weil
..LMM...M..Lweiter
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
.LL...N....Mwelkom
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
..L..M..MM.Lwerden
LL..MNM....Lwere
....LM......were not
O.L..L..M.LLwerk
JL.L.......Pwerkgever
..M.........werkplaats
N..M.......Kwerkstatt
L.LN......M.wessel
M.M........Lwest
.....L.....Mweten
.L......M..Mweten of
L..........Mwg
L..........Nwg casting
..MM........wharf
.N..L.......what
.N.........Lwhat day
LN..........what days
.M.........Lwhat does
........M...what happens
O.L........Lwhat i
.....M.....Lwhat we
.L..L......Mwhat you
MM.........Lwhat you'd
LN.......M.Lwhatever
LNNLL......Mwhatsapp
LO..L.....L.when
.O.........Kwhen are
LO.........Lwhen can
.N.........Lwhen could
..L..M....M.when the
L.M........Lwhen wed
LNM.L.M...L.when you
.N..........when you're
.........M..whenever
N........K..whenever it
L........N..whenever you
MLML.......Mwhere
.L.........Nwhere you
.L.L......N.whether
NL....M....Lwhether you
LPL..L.....Lwhich
.N.........Kwhich day
.N.........Lwhich is
L..........Nwhich of
LM.M........which one
LN..........whichever
PL.......L.Lwhiteboard
.LML.....M..who
M..L.M.....Lwho can
...........Mwho has
N.L........Lwho runs
L....M.....Mwho's
L...N......Mwhole
.....M.....Lwhose
.....M.....Lwhose experience
............why
.LN.LL...M..wie
K..O.M......wieder
N.L.........wife
L.O........Lwifi
LL.....M...Mwij
..........M.wij vonden
M.L.........wij zoeken
LL.P.......Lwijziging
.ML..M.....Mwil
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
..M.........will meet
.LLMMM.....Lwill not
...N.......Lwill now
..........NLwill revert
M.M........Lwill see
O.LL.......Mwill show
M.L........Mwill sit
..ML.......Mwill take
LL.........Nwill visit
..LLM...L..Mwill write
M.LLL.NML...willen
MLL...M.....willen je
L.....M....Lwillen jou
.ML.ML..M...wilt
...N.......Lwind
MMLL.....N..window
M..........Lwing
N...........winkel
M....M.....Kwinter
M...LM..M..Lwir
K........N..wir alle
L.L........Nwir bestätigen
...N.......Lwir das
.......M...Mwir freuen
LMM..M......wir haben
L....M...M.Lwir ihnen
..N........Lwir ihr
O.L........Lwir in
OLL......L..wir laden
M.....MM...Lwir möchten
..L........Mwir sie
N.L........Lwir suchen
L...LM......wir uns
.N.........Lwir würden
.LLMM....M..wird
L...MM......wish
LM..........wish to
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
.LL.N.M..M.Kwith it
MM..L.....M.with me
.....M......with more
L.MM........with mr
..M..M....MLwith my
.LL........Nwith one
.ML.M.......with our
M.LM.......Lwith reference
.....N......with someone
LLM.....N...with thanks
..M.LML.....with the
MML.M......Lwith two
N..L.M.....Kwith us
.M.L....L...with you
.ML....M.L..with your
M.LL..M....Mwithdrawn
.LL.....MM.Mwithin
.LL........Nwithin #
......M.....within ten
M.L.LM......without
L.L........Nwitness
L.L........Nwitness interview
LMN......M.Lwo
LNKM.LM.....woche
.N.........Lwoche mal
L.....LMM..Mwochen
.L...LM...NLwochenende
LMLN.L.....Mwoensdag
M..........Mwoensdag #
.N.........Lwoensdag of
LO.........Lwoensdagochtend
L..........Mwohnung
KNLM..M.....wollen
.LL.ON....LKwon't
LLL.NO....LLwon't be
.........O.Kwoorden
N..L.L...O.Jword
.M.......MMLwords
LNKN.......Lwordt
N.KM.......Mwork
O.L.........work ?
.ML........Mwork and
.MLM.......Lwork for
MM.........Lwork on
..L....M...Mworker
.L......M..Mworking
KN........M.works
LM........M.works for
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
..M........Lwrap up
L...ML...MM.write
LL..M.M..M..writing
L.L.M....O.Lwritten
L........O.Lwritten examination
NL...M...M.Lwrong
.LKLLM....LPwrote
K...M.......wurde
MML........Lwäre
MNL........Lwären
.....M......wünschen
..L........Nwürde
L..........Mwürde ich
MN.L.......Lwürden
............würden sie
M..L..M.....x
M.L...N.....x #
..LOML.....Lxx
...........My
L..........My #
L.M........My a
MN..ML.....Ly con
L.....M....Ly el
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
KML.M......Mya no
M..LM.M....Kyann
N....L.....Kyard
KLMLMM.....Myear
L.M...M.....year #
....ML.....Lyear and
..L......L.Nyearly
LL....L....Pyears
L.O........Lyep
ML.L..O..L.Kyes
L.....N....Lyes !
.....LO....Lyes and
OLL......L..yes or
LML.......MMyesterday
LMLLL.LM...Myet
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
L...ML.....Myou around
LL....NM....you as
..M.......NLyou asked
..........LMyou at
MLL..L......you be
L..........Nyou before
L..........Myou both
N...........you bring
L....M.....Myou but
...........Myou by
L.NLL...MMLLyou can
N.L........Myou can't
L..........Nyou cannot
.MLL.......Myou come
MML........Lyou could
..L.N.M....Kyou did
LML........Myou do
.LL........Myou don't
..N........Lyou down
M......M...Lyou drop
M..L.ML.....you for
..NL.......Lyou friday
M..M.......Lyou from
KMM...M.....you go
.M....N....Kyou got
....N.......you had
MML.L....M..you have
......M....Lyou haven't
MN.MLN....LJyou in
.LL........Nyou interview
MLL.....MM.Lyou know
K........M.Myou like
L.M.M....L..you may
L.M..M......you need
.NL.........you next
M.L.N......Lyou off
M...L..M....you on
.........N.Lyou pass
NLL..M......you passed
LM..........you prefer
....L......Oyou qualify
L..........Myou round
L..........Myou said
.M.M.......Lyou send
.MLM...M..MLyou so
K.M..M.....Myou speak
......NM....you start
L.......L..Oyou started
M..L.......Myou still
L..L..M....Myou take
KM........MMyou tell
.....M......you that
......MM...Lyou the
...L......M.you then
L..N........you think
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
L.....M....Myou're in
N...........you're looking
..N..M......you're on
M.L......M.Lyou're through
M.LLM..MML..you've
.......M....you've been
M..........Lyou've got
M.L.........you've made
LL.........Nyou've passed
........M...your
L..........Myour #
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
...........Myour exit
L.L........Nyour feedback
.ML...M..L.Myour first
..L.....O...your form
.L.........Nyour home
.ML..M..L...your interest
.LNM.......Jyour interview
NMLL....M..Kyour letter
..L........Myour manager
N.L.....M...your message
N.L........Lyour mum
.L...M.....Myour name
.LL........Nyour new
..L........Nyour next
NML........Kyour note
.M...M.....Lyour number
L.....M....Myour offer
..MM.......Kyour onsite
LMM.........your own
LMN.M......Lyour panel
..K....M...Nyour passport
...........Nyour payment
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
.L.......M.Myourself
KL....LN...Nyoussef
...L.......Mzaterdag
NL.L........zaterdag om
LM.L...M...Mzeg
LL.........Ozehn
LL.........Nzehn minuten
M.L......M.Lzeig
ML.N.......Lzeit
.N..........zeiten
.M...L......zelf
LN..........zelf een
LLLPL......Lzelfde
L..NL.......zelfde tijd
ML.LN......Mzich
K.O.......M.zie
K.O.........zie ik
NMML.L.....Lzien
..N........Lzien we
L....L.....Mzijn
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
MLLLM......Mzu
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
LLM..LNM...Lzusage
N..L.......Lzusammen
O.L........Lzusammen und
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
K.KL.ML..M.N~1:candidate
LOL.........~1:choose
..L.M...L.LM~1:client
M.M..L..L...~1:clock
N.L.M...L...~1:come
KKLLLLN.MO.M~1:complete
MLLLL..Q...L~1:condition
JLPLL.....MM~1:confirm
KLLLNP.M...K~1:decided
LLKN.OL.....~1:decline
LLLLPN......~1:filled
..LL..MM..M.~1:forward
LLL....M...N~1:health
KKLLM.OM....~1:hire
LLL.MLMML..M~1:home
.MK..L.....M~1:hope
.L..L....M.M~1:internal
.........L.M~1:interview
L.ML.M.....M~1:interviewer
M.LL.....M.M~1:invite
L.M...M..L.M~1:join
L.L.MN..M..L~1:keep
N.MLLLL....M~1:meal
.MLL.......M~1:meet
....LL..LMLM~1:minutes
.L...L....LM~1:month
K.KP.....ML.~1:move
L.LLM.OMLL.M~1:offer
......L.....~1:onsite
MMKLL.L.M.MN~1:opportunity
.....M.MLL..~1:panel
.LK.MN...LML~1:past
...LM.M....L~1:position
LLLL.....N.N~1:press
L......LOL.L~1:received
L...ML..M..N~1:recruiting
KLLNQOL.LLLK~1:regret
K.PLL......M~1:reminder
L.MKM..LMM..~1:reply
L.M...L....N~1:research
..ML....M..M~1:review
.LM..L.....M~1:room
.ML......M.L~1:round
..L...NMML..~1:sales
LL.......M.N~1:school
MMLLLM..M...~1:shortlist
MM........M.~1:talk
.M......ML..~1:team
LLLK.NL.M.OL~1:thanks
LKMONL.LL.ML~1:tomorrow
L.NLL.....M.~1:travel
ML.L.MM..MLK~1:trial
M...L.L....M~1:video
M.LM........~1:visa
ML......L..M~1:weekday
.M......L.ML~1:withMe
..LLMM..L.M.~1:yesterday
.LMM.LLMM.L.~1:zone
.MLLL.L.N.LM~application
..L........M~application&bring
M..........L~application&call
MLL........M~application&clock
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
........N...~application&received
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
...........M~application>school
M..........M~application>talk
L.......N..L~application>team
.L......O...~application>thanks
MM..........~application>weekday
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
.L.M........~appointment>clock
..L........M~appointment>confirm
.ML.M......L~appointment>interview
LM..........~appointment>month
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
........M...~assessment>interview
.L.......N.L~assessment>minutes
........ML..~assessment>month
.LL......M.N~assessment>weekday
.NLMLL...L.M~availability
LM..........~availability&choose
.M..........~availability&clock
.M..........~availability&hope
LM.........M~availability&interview
.M..........~availability&minutes
.M..........~availability&month
.M........ML~availability&round
M...........~availability&talk
.LM........N~availability&weekday
L.........M.~availability&withMe
M.L.........~availability&zone
.L.........M~availability>appointment
M..M........~availability>clock
ML.M........~availability>hope
...........M~availability>interview
.M..........~availability>minutes
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
..M.L......M~booked&past
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
...........L~bring&past
..M...M..M.L~bring&reply
M..........L~bring&room
L.L........M~bring&team
..L........M~bring&visa
L..........M~bring>application
L.....M....M~bring>bank
..M........L~bring>hope
...........M~bring>interview
L.....M...M.~bring>offer
L..........M~bring>talk
..L........M~bring>visa
..ML.MM.M...~call
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
...........L~call&past
............~call&position
..M.....M..L~call&recruiting
......M.....~call&reply
M.M........L~call&review
..M.........~call&room
L...........~call&round
.MM........L~call&talk
..MM.......L~call&team
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
.MML.......L~call>minutes
ML.........L~call>position
........M..L~call>recruiting
M...........~call>review
..N........L~call>talk
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
............~candidate&month
.....M......~candidate&panel
.....N......~candidate&past
...........M~candidate&position
.....M..M...~candidate&shortlist
LL..........~candidate&talk
...........N~candidate&weekday
.........M..~candidate>assessment
.M.........L~candidate>complete
...........M~candidate>hope
..L..M......~candidate>interview
.....N......~candidate>past
...........M~candidate>position
.LM......M.M~candidate>talk
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
.ML.........~choose>month
LM..........~choose>round
.........M.L~choose>talk
M..L.......M~choose>weekday
....M...L..M~client
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
............~clock&reply
...........M~clock&review
M.L........M~clock&room
............~clock&round
............~clock&school
M....M.....L~clock&shortlist
M...........~clock&talk
M.M.........~clock&team
..........ML~clock&thanks
M..........L~clock&tomorrow
M...........~clock&trial
M..........M~clock&video
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
...M........~clock>hope
...........M~clock>interview
......M....L~clock>invite
L.M.........~clock>join
L.M.........~clock>meal
..N........L~clock>meet
N..L........~clock>minutes
LN.........L~clock>month
L..N........~clock>move
LLML..N....M~clock>offer
ML.M........~clock>onsite
LML.N.......~clock>past
LLNLM......M~clock>position
M.........ML~clock>received
L.M...M.....~clock>recruiting
...........L~clock>regret
.MLL........~clock>reply
...........M~clock>review
MLM.........~clock>room
..MM.......K~clock>school
N.LL...M....~clock>talk
..ML........~clock>team
.LL.......N.~clock>thanks
LM.NL......L~clock>tomorrow
N..M.......K~clock>trial
LLN.........~clock>video
LNLM........~clock>weekday
.MM.........~clock>withMe
..MM.......K~clock>zone
M.L.M...L...~come
L.....N....L~come&complete
L..M........~come&forward
.ML.........~come&hope
M.LM........~come&interview
M....M......~come&meal
L..L.......M~come&meet
...M........~come&minutes
M...........~come&month
L.....N...ML~come&offer
............~come&onsite
.....M......~come&past
M...M......L~come&position
............~come&room
...........L~come&round
NM.L.......K~come&talk
L....M......~come&team
L....M.....L~come&thanks
M.L.NL.....L~come&tomorrow
M...........~come&trial
............~come&video
OLL.........~come&weekday
M..........L~come&withMe
L...MMM....L~come&yesterday
M...M......L~come&zone
L.M..M.....L~come>call
...........M~come>clock
L.M...M.....~come>complete
.M..........~come>forward
..LML......M~come>hope
O.L........L~come>interview
M....M......~come>meal
.LM......M..~come>minutes
...M.M.....L~come>month
......M.....~come>offer
LM.L.......M~come>onsite
L...M.......~come>past
M.L.M......L~come>position
...MM......L~come>regret
M.L........L~come>room
...M.......L~come>round
.M.....M...L~come>talk
.LL.NL....M.~come>tomorrow
L..........M~come>video
OLKM..M.....~come>weekday
............~come>withMe
KLLLLLO.MN.M~complete
............~complete&hope
..L......M.M~complete&minutes
L........M..~complete&month
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
.L..........~complete>hope
..L......M..~complete>minutes
............~complete>month
L.....O.....~complete>offer
........M...~complete>past
......M.M..L~complete>sales
..M.........~complete>video
L.....M..N..~complete>weekday
.LLLL..Q.L..~condition
.......M....~condition&forward
.......M....~condition&hire
.......M....~condition&hope
.......M....~condition&month
.......N....~condition&offer
.......N....~condition&position
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
MLL...M.....~forward&month
......M.....~forward&past
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
M.L.......L.~h:cancel
.LLL..M....O~h:candidate
LLNM......ML~h:clock
.L.M..M.....~h:come
PMK........L~h:complete
L.JNM.....NM~h:confirm
L.KPM.M...L.~h:decline
M.MLL.......~h:forward
M.K.......LN~h:hire
....L.....M.~h:hope
.LK.ML....MM~h:interview
L.M.......MM~h:invite
L..L.......O~h:join
..N.......L.~h:meal
LL.O......L.~h:meet
.LLN........~h:minutes
M.........M.~h:month
.L.NM.....L.~h:move
M.L.L......O~h:onsite
M...........~h:opportunity
.MK.......MM~h:past
M.LM......M.~h:position
..K........O~h:recruiting
.MJNNL....L.~h:regret
..LM.......M~h:room
..NL........~h:school
L.MM.......L~h:talk
.MK.......MM~h:team
LLNL.LM...NL~h:thanks
..LN........~h:tomorrow
..L.M.....M.~h:video
KLONNL..L.LL~h:weekday
..N........L~h:withMe
..L.......NL~h:yesterday
L.L..L.O...M~health
.......M...M~health&weekday
KKLLM.ON.M..~hire
......MM...L~hire&hope
......M.....~hire&minutes
L.....N.....~hire&month
......M.....~hire&weekday
LL...LOM...L~hire>month
L.....N....M~hire>weekday
.L...LMM...M~home
...........M~home&weekday
.L.........M~home>hope
L.L........N~home>weekday
.ML........M~hope
............~hope&internal
M.L........M~hope&interview
............~hope&invite
M..........M~hope&join
M..........L~hope&meal
MML.........~hope&meet
.M..........~hope&minutes
M.L........L~hope&month
............~hope&move
...........M~hope&opportunity
.M..........~hope&panel
...........L~hope&past
M.L.........~hope&position
.M.M.......L~hope&received
............~hope&reply
.M.........L~hope&review
..M.........~hope&room
.M.........L~hope&round
.ML........M~hope&talk
.M..........~hope&team
M.LLM.......~hope&tomorrow
.M..........~hope&video
M.L......M..~hope&weekday
..L.........~hope&withMe
.........M..~hope>assessment
.ML.........~hope>availability
.L.........M~hope>bring
LM...M......~hope>call
L...L......N~hope>cancel
LM..........~hope>choose
MM..........~hope>clock
.ML.........~hope>come
.L....M....M~hope>complete
M.LM........~hope>confirm
M...........~hope>forward
MLL...M...ML~hope>hire
.LL........N~hope>home
..L........M~hope>interview
............~hope>invite
M.L.........~hope>join
.....M.....L~hope>keep
MMLL.......M~hope>meet
.M..........~hope>minutes
LM.ML.M....L~hope>month
LMLL.......N~hope>move
..MM.M..M..L~hope>past
......MM....~hope>position
M....L.....L~hope>reply
LNL........M~hope>talk
..M........L~hope>travel
.N..........~hope>video
M.LM.....M.L~hope>weekday
..LM........~hope>withMe
....L......M~internal
...........M~internal&interview
..LM.......M~internal&weekday
.M..........~internal&withMe
.M..........~internal>call
..L........M~internal>interview
LL.M.......M~internal>weekday
...........M~interview
M.L........M~interview&invite
M.L.........~interview&join
............~interview&meet
L..........N~interview&minutes
ML..........~interview&month
...N.......L~interview&move
.M..........~interview&offer
LM.........M~interview&onsite
........M..L~interview&opportunity
...........M~interview&panel
..L..M..L..M~interview&past
............~interview&position
...........M~interview&press
L..........M~interview&recruiting
....M.......~interview&regret
L.N.........~interview&reminder
.L.........M~interview&reply
...........M~interview&research
............~interview&review
...........M~interview&room
............~interview&round
M..........L~interview&sales
L..........M~interview&school
M.......M...~interview&shortlist
L..........M~interview&talk
............~interview&team
.....M....M.~interview&thanks
...........M~interview&tomorrow
M..........M~interview&video
............~interview&visa
M..M.......L~interview&weekday
L..........M~interview&withMe
...........M~interview&yesterday
...........M~interview>application
.M..........~interview>appointment
........M..L~interview>assessment
LM..........~interview>availability
L.N.ML......~interview>booked
L.........MM~interview>bring
.....L..M..M~interview>call
L.L........N~interview>candidate
MNL........L~interview>choose
MLL........M~interview>clock
K.LN.......M~interview>come
.....MM.....~interview>complete
NL.L........~interview>decline
..L........M~interview>health
L..........M~interview>hope
...........M~interview>internal
L..........N~interview>invite
LM..........~interview>join
M.M........L~interview>meal
.L......M..N~interview>meet
LL.........O~interview>minutes
M..M....M..K~interview>month
......N.....~interview>offer
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
M.L........L~join>interview
......M.....~join>month
LM..........~join>position
LM.N.......L~join>team
N.L.........~join>video
..........M.~join>weekday
LL.LNML.MM.L~keep
....M.....ML~keep&thanks
N.M.L.....L.~meal
..N........L~meal&talk
M..L........~meal&weekday
M..........L~meal&withMe
L.N.........~meal>interview
..N........L~meal>talk
..M.........~meal>team
N..L.......M~meal>weekday
M.L........L~meal>withMe
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
M.LM.......L~meet>position
L.....M....M~meet>room
.M..........~meet>round
.M..........~meet>talk
............~meet>team
MM..........~meet>weekday
..ML......M.~meet>withMe
.M..LL..LMLM~minutes
.M.M.....M.L~minutes&month
............~minutes&move
.M.........L~minutes&position
M...........~minutes&reply
LM.M.......L~minutes&round
M...........~minutes&talk
M..MM......L~minutes&tomorrow
.M..........~minutes&video
...M.......L~minutes&weekday
............~minutes&withMe
..M......M.L~minutes&zone
LMN.........~minutes>application
.M..........~minutes>appointment
L........M..~minutes>assessment
N...........~minutes>availability
..M.........~minutes>bring
LMM.........~minutes>call
LO.........L~minutes>choose
M..........L~minutes>clock
L..L.....M.M~minutes>come
..L......N..~minutes>complete
......M..M.L~minutes>hire
.ML....M.M..~minutes>hope
L........M.M~minutes>interview
.L.........M~minutes>meal
.L.M........~minutes>meet
L........M..~minutes>month
..M.........~minutes>onsite
L..........M~minutes>review
M..........L~minutes>room
NL..........~minutes>school
ML.........M~minutes>talk
M........L..~minutes>team
..L........M~minutes>thanks
MMM........L~minutes>video
LM.....M.M.L~minutes>weekday
MML.........~minutes>withMe
M........M.L~minutes>zone
............~month
L.LN........~month&move
L.....N.....~month&offer
............~month&onsite
M...........~month&opportunity
MLL....M....~month&panel
..L.........~month&past
......M....L~month&position
....M.......~month&recruiting
....M.......~month&regret
............~month&reminder
L..........L~month&reply
......M....M~month&room
............~month&round
..L.........~month&sales
L.L..M.....M~month&school
.....M..M..L~month&shortlist
.L......M...~month&talk
...........L~month&team
.....M.....L~month&thanks
L.NL........~month&tomorrow
............~month&video
M..........M~month&weekday
.M.......M.L~month&withMe
L...........~month>application
.L.........M~month>appointment
.LL.......M.~month>availability
M..........L~month>bring
KL....M.MM..~month>call
M.LLO......L~month>cancel
...........M~month>candidate
LM..........~month>choose
ML.........M~month>clock
K.MM..M.....~month>come
.M....M..L.L~month>complete
..L...MM...L~month>condition
N.L....M...L~month>confirm
LLM...M.....~month>forward
LN..........~month>hope
M.L........M~month>internal
L..L....M..N~month>interview
L...M...M...~month>invite
..M.M......L~month>keep
L..........M~month>meet
M...........~month>minutes
.L.N.......L~month>move
L.....MM....~month>offer
M...........~month>onsite
...M.M.....L~month>panel
L....M......~month>past
....M...M..L~month>position
.L....M....M~month>received
M.....LM....~month>recruiting
...LM.......~month>regret
LM....M.....~month>reply
...L........~month>room
........N..L~month>shortlist
.M......M...~month>talk
..M......M..~month>team
L.M.........~month>video
LNLM.....L.M~month>weekday
L......M.M..~month>withMe
............~month>zone
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
LLLK.LPNLL.N~offer
L.....M.....~offer&position
L.....M.....~offer&room
..M........L~offer&talk
L..........N~offer&thanks
L.....N....L~offer&weekday
..L.M.......~offer>clock
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
L.M........M~onsite>bring
M.LM........~onsite>hope
..M.M......L~onsite>interviewer
N..........L~onsite>room
L..........M~onsite>talk
L..........M~onsite>team
L.L........N~onsite>video
M.M.......ML~onsite>weekday
M.KL..L.M..M~opportunity
M...........~opportunity&position
.M.........L~opportunity&team
.L.........N~opportunity>client
...L.......N~opportunity>hope
........N.ML~opportunity>interview
.L......M..M~opportunity>past
.....M..L...~panel
..L..M......~panel&past
.....M......~panel&position
M..........L~panel&recruiting
L....M......~panel&round
..LM........~panel&weekday
..L........M~panel>interview
..L....M....~panel>month
M..........L~panel>recruiting
...........L~panel>room
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
...........L~past&round
....M......M~past&school
.....M......~past&shortlist
..L..M....ML~past&talk
L..M.M......~past&team
M....M......~past&thanks
....M......L~past&tomorrow
LLLM.MM....M~past&weekday
..L.......M.~past&withMe
...L........~past&yesterday
.M..M......L~past&zone
M.L..M..M..K~past>application
............~past>booked
M........M.L~past>call
L...N......L~past>cancel
L....M......~past>candidate
MM...M.....K~past>choose
.....M..M..L~past>clock
.....N......~past>decided
.....N..M..L~past>decline
....N......L~past>filled
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
LL.M....M...~past>recruiting
.....M......~past>regret
L....M......~past>review
.....M....ML~past>round
..L..M..L..M~past>shortlist
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
M..........L~position&talk
............~position&team
M.......M...~position&thanks
..M.M.......~position&tomorrow
.MM.........~position&video
M...M......L~position&weekday
...........M~position&withMe
L..LM......M~position&yesterday
............~position&zone
L.L..M.....M~position>application
M..........L~position>appointment
...M.......L~position>availability
L..M.....M..~position>booked
M..........L~position>call
....M.......~position>cancel
L..........N~position>client
L.M.........~position>clock
M..L.......L~position>come
L....M......~position>decline
....NM......~position>filled
..M...MM...L~position>hire
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
L...NM......~position>regret
..M.........~position>room
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
.......LNL..~received
...........L~received&team
........N...~received&thanks
L.......M...~received&zone
..L..M..N...~received>application
........M..M~received>invite
.....M..M..L~received>keep
M..........L~received>team
L.M.....M...~received>thanks
............~recruiting
.M..........~recruiting&team
...........M~recruiting&tomorrow
L..........M~recruiting&video
...........M~recruiting&weekday
M..........L~recruiting>hope
........M..M~recruiting>interview
............~recruiting>team
LL......M..M~recruiting>video
KLLNQNL.L.LJ~regret
.....N......~regret&shortlist
...MM.......~regret&tomorrow
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
..M........L~reply&thanks
.........M.L~reply&video
......M....L~reply&weekday
......M.....~reply&withMe
........M...~reply>application
L..M.......M~reply>choose
LMM.........~reply>clock
.LM.........~reply>come
M.L.........~reply>confirm
...L.......M~reply>decline
.M.......M.K~reply>hope
L.......M...~reply>month
.....M......~reply>past
.M.......L..~reply>round
.M.........M~reply>tomorrow
L........N.L~reply>video
M.....M....L~reply>weekday
LLM........M~research
.L.........M~research&thanks
..L........M~research>interview
...L....MM..~review
M..........L~review&talk
...........M~review&weekday
.M......M...~review>application
.L.........N~review>interview
M..........L~review>position
..M.........~review>recruiting
N.M..L.....L~room
...........L~room&round
...MM......L~room&talk
MML.........~room&team
..M.M.......~room&tomorrow
L.M........M~room&video
..L........M~room&weekday
L..........M~room>application
L.N........L~room>assessment
N.L.........~room>bring
..M........L~room>call
.M..........~room>choose
M.M........K~room>clock
...M.M.....L~room>come
L......M....~room>condition
..ML........~room>hope
L.M.........~room>internal
..L........N~room>interview
..M........L~room>meet
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
.........M..~round&video
L..........M~round&weekday
L..M......M.~round&withMe
.M........ML~round>availability
M..........L~round>clock
.....N.....L~round>decline
L.......M...~round>hope
............~round>interview
LM.M.......L~round>minutes
LM.M.......L~round>month
.....M......~round>position
M.M........L~round>room
.LM.........~round>talk
.M.........L~round>team
M........M.L~round>video
.L.M......M.~round>weekday
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
ONML....LL.L~s:call
.....M.....L~s:call>review
O.LL.......L~s:call>tomorrow
N..LL.......~s:call>weekday
LLLLTL.....L~s:cancel
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
..L.LLKR....~s:condition
.......M....~s:condition>sales
ILSLL...M...~s:confirm
........M...~s:confirm>application
...........M~s:confirm>appointment
L.N.........~s:confirm>interview
M...........~s:confirm>talk
LMN........L~s:confirm>weekday
..LLLOM.....~s:decided
LL.NNM.....K~s:decline
....M.......~s:decline>appointment
..M..M.....L~s:filled
.MKLM......N~s:health
KLL...OM....~s:hire
JLL..L.....R~s:home
..LM.LM....K~s:hope
L..L.......N~s:internal
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
OLK.....LM.M~s:invite
MLL........M~s:invite>interview
M...........~s:invite>talk
..M.........~s:join
N..L........~s:meal
..LL..L....O~s:meet
M..........L~s:meet>team
LKPML.M.....~s:minutes
.LM.M.......~s:month
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
NNLL....LM.K~s:round
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
M...........~s:talk>weekday
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
..KL.......O~s:visa
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
L........M.M~school>hope
L....M.....M~school>interview
L....M.M....~school>month
L.M.M.......~school>past
..L........M~school>weekday
MMKLLM..M...~shortlist
.M...M..M..K~shortlist>candidate
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
.N.........L~talk>come
LLL......N..~talk>complete
.M.........M~talk>hope
.L....M....M~talk>interview
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
M...........~talk>round
MML......M..~talk>team
L..LM.....M.~talk>tomorrow
.M.L.......L~talk>video
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
..M.........~team>clock
MM..........~team>hope
..L........M~team>meal
MML.........~team>meet
LMM........L~team>minutes
M..L........~team>month
....N......L~team>move
..M........L~team>onsite
............~team>past
ML.........M~team>position
LMM........L~team>recruiting
N....M.....L~team>reply
...M.......K~team>room
...M........~team>weekday
...L........~team>withMe
...L....M...~team>zone
LLLL.NL.M.O.~thanks
.....L....NL~thanks&tomorrow
L....M......~thanks&trial
L.L..N....ML~thanks&weekday
L.........M.~thanks&withMe
...........M~thanks&yesterday
M.......MM.L~thanks>application
L.M........M~thanks>call
.LLM......M.~thanks>clock
..L..N....L.~thanks>come
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
LMN.......MK~thanks>reply
.....M....ML~thanks>talk
.L.M....M.M.~thanks>team
...L.N.....L~thanks>weekday
L.........M.~thanks>withMe
LLMNNL..LLML~tomorrow
..M.........~tomorrow&weekday
M.L.......M.~tomorrow&withMe
....M.......~tomorrow>cancel
M...........~tomorrow>clock
LLMMNL.....K~tomorrow>come
..LM.......M~tomorrow>interview
L.M.........~tomorrow>month
...LM.M...M.~tomorrow>past
L...M.......~tomorrow>position
...........M~tomorrow>recruiting
L.N.........~tomorrow>room
...M.......L~tomorrow>talk
L.LN.......L~tomorrow>video
..MM.......L~tomorrow>weekday
M.NL......ML~travel
ML.L.MM..M.L~trial
M.LL.......M~trial&weekday
.........M.L~trial>complete
M.....M....L~trial>move
..M...M....K~trial>talk
..LL.......M~trial>weekday
M...LL.....M~video
ML..........~video&weekday
.M..........~video&withMe
.........M..~video>assessment
LM.M........~video>clock
NLL.....M...~video>interview
.M.......M.L~video>minutes
........M...~video>month
..M........L~video>position
ML.......M..~video>reply
L.N.........~video>room
...........M~video>team
M.L.........~video>weekday
.M..........~video>withMe
M.L........M~visa
..L........M~visa>interview
M....L..L...~weekday
..L.........~weekday&withMe
.....M......~weekday&yesterday
...N.......L~weekday&zone
.LM........M~weekday>availability
LLM........M~weekday>bring
.L.M........~weekday>call
...M........~weekday>cancel
LN..........~weekday>choose
.M.M.......L~weekday>clock
LL.M.......M~weekday>come
L.....MM...L~weekday>complete
.....N......~weekday>decided
LM.M........~weekday>hope
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
L.M.........~weekday>received
...M.......L~weekday>regret
.M..........~weekday>reply
..M.........~weekday>room
ML.M.......L~weekday>round
ML.ML.......~weekday>talk
LLM..M......~weekday>team
..L.......M.~weekday>thanks
M.L........M~weekday>trial
.L....M.....~weekday>video
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
MMLL......ML~withMe>hope
L..........N~withMe>interview
LL..M....M.M~withMe>keep
M..........L~withMe>meet
M...........~withMe>minutes
..........ML~withMe>month
MLM.........~withMe>onsite
..........M.~withMe>past
L..M.......M~withMe>position
....M.......~withMe>regret
L..M..M....M~withMe>reply
L..M.L.....M~withMe>round
..........MM~withMe>talk
..M.........~withMe>team
N.L........L~withMe>tomorrow
..M.........~withMe>travel
.M.M..M..M.K~withMe>weekday
...KMM..L.MM~yesterday
L.N........L~yesterday>clock
M..........L~yesterday>internal
M..........L~yesterday>interview
M...M......L~yesterday>meet
.M...M....L.~yesterday>past
M...........~yesterday>round
.....M......~yesterday>weekday
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
L.ML........~zone>room
..M..M......~zone>team
N..........L~zone>video
.M.M........~zone>weekday
M..........Lª
........M..Lº
........N..Lº #
............à
ML...L.....Mà #
L.N......M.Là bientôt
......NM...Là compter
..M........Là jeudi
O.LL........à l'accueil
..ML.M....MKà l'atelier
M..M..M....Kà la
K.NM.......Là lundi
..LN........à mesma
.LL..M.....Mà notre
......MM....à partir
L..........Nà un
.L...N......à une
...N........à vendredi
L...LM.....Nà votre
M.L.MM....MKà vous
..M.........às
M.M.........às #
LN.....M...Lálvaro
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
.L.N.....M..è un
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
..L.....M..Nêtre
L..........Núltimas
...LL......Nüber
O.L........Küber der
M.M........Küber die
KM.........Müber ihre
LL...NM....Lüberlegt`,
};
