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
  step: 0.117814,
  bias: [9, 1, 10, 3, -2, 1, -9, -15, -9, -7, -8, 27],
  weights: `\
L...LLM.MM..!
LLM..LN.L..N! !
.M....M....L! please
...........N! the
MML....M..ML! we
K.M........M! your
.....L......#
MLMM.L....L.# #
MK.NLL.....N# ?
.....L......# a
N.L.........# about
MLN........L# al
N.LM.L....LM# alle
...M.......L# am
LL....P....L# an
KM.........M# and
LL.M..M..M..# april
L........M..# are
L.L........N# ask
M.M......L..# at
L.NL...M....# august
N..........L# before
L.L...P....L# brut
L.N.M.......# bst
L....L.....O# c
K.L........P# central
LLNL....MM..# con
.LL........N# days
MLMMLLM.L.LL# de
.LML........# december
K.MOML..M.LK# e
LMNLLM.....M# en
MLL.....PL.L# entrevista
LL...LO..N.L# er
L.LN.L..M..L# et
LL....N....M# euro
K.M...M...NL# februar
..LM.......M# februari
...L........# february
NLM........M# for
M.MM.L......# h
MLOL.......L# hora
L..L.......M# hours
N.L........L# hrs
...K.M.....N# i
JM.K.L..N..P# il
...O........# im
N..L........# in
L..N.......L# instead
L.NLML......# interview
L....L..M..N# interviews
K.NM......M.# is
O.L........L# ish
K.OL.......M# it
N.L.........# january
L.N........L# join
MLMM.......L# juin
..N........L# juli
L.M.M......L# july
M.L...ML...M# june
..M.........# juni
LK....M....O# k
..L..L..P..L# keep
..LKO.......# le
.LMLLM.....M# lunch
M..M........# maart
............# mai
..M........L# march
..MM..M....L# mars
MLM...M.M..K# marzo
.LM........L# may
ML..M....M.L# mei
N.LLM.......# merci
MM..........# min
MLL......M.N# minute
KML......N.M# minuten
M.LL.....M..# minutes
KLL......M.O# minuti
..LL.L.....O# minutos
.MM.........# märz
M.NL.......M# na
.MM........L# nd
...........N# new
LLLNM......M# no
L..MM.......# nov
KM.M..M..M..# november
MLLLL......N# novembre
LM.M.......K# o'clock
....M......L# oct
N.L........J# october
..MM.......L# octobre
K..........N# of
NL.......M..# oktober
P.K........L# on
.O.........L# oppure
LM.L.......N# or
..N..L...O.K# ore
L..ML.LM...M# ottobre
M..M.......L# p
..LM.......M# para
M...L......M# per
..L........N# please
..M.........# pm
..L....M...N# por
N..L........# porti
N.M........K# presso
N.L.........# pt
L...O.......# queda
.LM......M.L# questions
MM.L.......L# rd
..LN........# robin
K.N.........# room
N...........# rue
N..........L# sala
N.LL........# salle
LMN...M....L# se
..L...L....N# september
..L........N# septembre
O.L.M......K# st
L.O........L# te
MMLM.L..M..K# th
NLL.M.......# the
M.N........L# time
.M.L.LM..L.O# to
L..........M# tue
M.MM.......J# u
..M.L...L..M# uhr
N..L......LM# um
L.L...M....N# und
.LM........M# uur
ML...M......# we
LN..........# wed
LO.........L# which
K..M...M...M# with
.........N.L# words
...N.......L# work
L.L.......OL# works
.M.ML.N....J# y
..NL....LM.L# you
L.......L..N# your
M.NL.......K# º
MMM.L.......# à
N.MLL.......# às
........O...++application receipt
.........Q.K++assessment
L.L.QL.....L++cancellation
L.....LP...L++conditional offer
K.PL........++confirmation
............++interview
M...........++invitation
KLLL.L....MR++none
LLL..LPM...L++offer
LL..MQ..L..K++rejection
LO.M.......L++request for availability
KLLQ........++reschedule
..L.......O.++thank-you reply
L....L..P..L+application receipt
.LLL.....R.K+assessment
KLL.SL.....K+cancellation
LLL.LLKU...K+conditional offer
K.OL........+confirmation
M...........+interview
M...........+invitation
LLLL.......P+none
KLLLLLSN.L.J+offer
LLL.NS..L..J+rejection
LPL..L......+request for availability
JLLR.L......+reschedule
LLL..L....Q.+thank-you reply
LL......Q..K=application receipt
.L.......P.K=assessment
L.L.QL.....L=cancellation
L.....LQ...L=conditional offer
K.SL.......J=confirmation
RLLL.......K=invitation
NMMM.......J=logit
L.L........M=no
L..........O=none
LL...LQL...L=offer
LL.L.R..L..K=rejection
KSL..L.....K=request for availability
K.LRL......L=reschedule
..L..L....O.=thank-you reply
NMMM.......K=yes
MOJMLL..LLLN?
OL......M..L? #
LO.NL......K? any
P.L........K? ask
O.L........L? dann
LLL........O? i
M...........? i'll
LLNLL.....MM? i'm
KML........N? it'd
LO.........L? mornings
...M........? same
LL.O.......L? tell
NML........L? we
..N........L? we'll
.L.........N? you
P.LL.......L? you'd
L.KP.......L? zelfde
LMMMMLL.LLNK@answer
JQLML...LL.M@booking page
....N.......@calendar CANCEL
ML.NL.......@calendar REQUEST
ML...LO..L.L@decisionBy
NKM..L..LL.N@doubt
JLIJLLL.L.XO@from private
.LN........L@kind meal
M.N.L....L.L@kind onsite
ML...M..L...@kind panel
.MMK..L.NL..@kind phone
OLMLL.M.NM.J@kind test
N.NLLLL..N.K@kind video
..PK....LLLN@length 0
.L.........M@length 1
...........L@length 2
LM..........@length 3
M.M.........@length 4
PKO.L....L.L@link
JOK..N..MMML@meetings 0
NKM..L..L..M@meetings 1
NLPL.......K@meetings 2
JLIV.L......@oldTime
KLKKLM....LV@own house
MLMLLL....LN@passed on
NLMLL.....L.@phone
O.NLLL...L.L@place
JKQLLLL..LQK@re
LMKKLLML.Q..@replyBy
MM.ML...N..J@requisition
........M..K@role
M.MML......K@round final
ONKLL.......@round first
MMML.L...L..@round screening
....MM.....L@round second
IWLL.L..LL.L@slot
LLL..M...ML.@stated company
MM.....MM.LJ@stated role
...........M@to company
............a
.LL........Na #
..N........La bit
KMN.........a calendar
K.L...M....Na call
.....N.....La candidate
KMM.....M...a chat
O.L........La colloquio
.......M....a conditional
.L.........Na confidential
NML........Ka couple
K..M.L...M..a entrevista
.MN........Ka few
M.L.........a first
L..OL.......a funeral
.L......L..Oa home
..LL.......Oa job
..MM.....M.La la
NL...L..L..Ma las
P.L........La live
N.L.....M..La look
........N..La match
.LLM........a new
OM.......L.Ka one
LNL...N....La partir
M.M.........a phone
..L......L.Na place
.KNO.......Ka poder
..L........Na position
LL......M..Ma recruiter
MLL........Ma second
.L.......M.Na short
.M..........a slot
L.LN........a sua
O..L....M..La talk
KM.L.....L.Na time
N.L.........a trial
MLL........Ma una
.M........MLa vaga
..LO.......Ka venerdì
NLM........La zoom
MLLL.LNM.L.Maan
L.......L..Oaanvraag
LN..L......Mab
.N..........ab #
..L.LM.....Nabbiamo
.L...L..M..Mabbiamo ricevuto
M..N.M.....Jable
M..N.M.....Jable to
L.L...M....Maboard
..L.L.....MNabout
LM.......M..about #
L..........Nabout how
.LL........Oabout it
MLLML.....M.about the
LK...M.....Oabout your
.M.......M.Labove
...L.....N..above #
N.KL.......Nabril a
...LOL......absage
NLM...L..L..accept
KLO..M......accepted
L.O........Kaccepted interview
L.O........Laccepted this
L.L........Naccepted your
L.N........Laccepting
.M...L..L..Naccount
L....L..N...accusé
L....L..N...accusé de
M.......M..Lacknowledge
........O..Lacknowledgement
.....O....L.acorn
LMN........Lacquisition
L..M.......Macross
.L.........Nacross your
LNLLNM..M..Kaction
.NL.........action needed
L.P........Kacuerdo
MLLMM...N..Kad
Q.L........Jada
M..........Lada we
P.K........Kada your
L.M........Madd
L.N.........add to
KLOL.......Madded
KLOL.......Madded to
NLLM........address
.L....M..M..adjunto
K..........Nadmission
L..........Madmission interview
J.......L..Padmissions
K..........Nadmissions interview
.L......L..Oadoption
L.LN........adres
..LL.......Madviser
..K........Nadviser will
LLL.M......Oafspraak
M.K.LN....L.after
LMLLLN.....Nafter #
L..NNL.....Lafter all
.....N......after careful
NKL.........after school
L........N.Lafter that
NLLL.M..M...after the
KNM.........afternoon
LN.........Lafternoons
LLK..OL.L.LNagain
.L..LP.....Lagain in
L..........Oagain on
KLNM........agenda
L.OL.......Magendada
..L.MMM....Lagradecemos
L.O........Lagreed
..L........Nagreeing
....N.......ahead
.N.........Laimerions
.LL.......ONainda
M.LN....L.L.al
N.L.........al colloquio
L.LO.......Mal viernes
......MN....alegra
...L.O.....Lalguma
..KL.......Palguém
L.O........Lalice
K.MMML....LLall
L.O........Lall set
....NL......all so
..LLN.....LNall the
LMN........Lall times
MMM...LMM..Kalla
M..M.L..M...alle
M..MLL..L..Malle #
M..LM.......alle ore
LL.M.M..MM..alles
.....M......alles gute
J.SL.......Kallora
L.N.........along
LMLLMM.....Lalready
MLLLL.MMM.L.als
KM.........Nalso
K..P.......Lalteração
..L........Mam
..M.M......Lam #
..L......M..am and
N..........Lam at
.LLM......MMam donnerstag
M.L........Mam freitag
..LNL.M...M.am mittwoch
LLM.M......Mam montag
M.L.......NKam please
L.N.........am pt
L..L.......Oam samstag
N.L........Mam the
L.N.........am tomorrow
LNLM.......Lam wed
N.MK.......Mamanhã
MM.L........an
LL...L..L..Qan application
MLNL.......Lan der
PL.......L.Lan engineer
MMML..M....Lan hour
L..........Man informal
NNLK........an interview
LL....M....Nan offer
L........M.Man online
LLLLLO.....Nana
M.ML.......Lanalista
.MML........analista de
.L.M..L...MLanalyst
L..N.......Lanalyst at
K.L...N....Nanbei
............and
KOLL.......Mand #
.M.....M....and a
.N.........Land do
L....M....MLand for
NML.........and have
..L........Nand how
.MLN.......Kand i
LOL........Land i'll
.M......N.NJand is
L...LM.....Nand look
MLM........Land me
K......M...Nand meet
L..MM......Land not
.NM........Land one
L.N........Land our
L......N...Land proof
.L....M..N.Land send
O.LM.......Kand talk
MLL.MM.M..MKand the
.MM........Land then
M...........and two
L....L....PLand wanted
.L....M.L..Mand we
OML........Kand we'll
M.L.....L...and will
MN...L.....Land would
ML.........Mand you
K.MM.M......and your
.....M.....Mandere
.N.........Kandrebbe
LLL...N..N.Lanexo
L.L........Panita
..N........Lanneke
K.O........Lanneke and
....N.......annulation
..L.O......Lannullamento
..L.O......Lannulé
.LLN.N.....Lanother
...M.N.....Lanother candidate
.L.N.......Lanother time
..M.....M..Lanswer
ML.......N..answers
.L.......O.Lanswers to
KL.LLLM.LN.Oantes
..L..L...NM.antes de
LL.L..N..N.Mantes del
...L.L.....Oantrag
...L.L.....Oantrag auf
LNLML....M.Lany
L..MLM.....Lany day
...M.......Lany more
LM.L.......Nany of
.M.L.....N..any time
..LLML.....Oanybody
..M........Kanything
...L.M.....Nao
LLLOM......Kapologies
MLML........app
N.L.........appear
O..........Kappear before
L.L..M.....Mapplicant
L....N......applicants
........M...applicants will
M.LLL...N...application
.....LM.M..Lapplication and
...L.L..N..Mapplication for
.....L..N...application is
L....O..L..Lapplication status
........N..Lapplication submitted
.....K..N...application was
K.M..M..M..Mapplications
.L.L.M..N...applied
.L...N......applied for
........O..Kapplied on
LLLLM......Oapply
LK..M......Oapply for
MM...L..M..Lapplying
M.L.....M...applying for
.MM..L..M..Lapplying to
LLLLM......Oappointment
L..........Mappointment with
K..........Oapportez
L....M....MLappreciate
..........NLappreciate your
.M...N.....Kapprentice
LL.........Oapproved
L..KM......Oappuntamento
..LM........apr
..LM........apr #
LLL...M.MM..april
..M.....M..Kapril #
L.LM.....M.Mapril at
OLK......M..aprile alle
L.PK........aprile ore
..O........Kapron
N.L........Laprès
OM.LL......Kaqui
L.....O....Larbeidsvoorwaarden
L.........LMare
..N........Kare booked
.LL...M....Nare in
..L........Nare interviewing
M.L........Mare invited
L....M...M.Lare no
M.L......N.Lare now
..L.........are pleased
L.N.M......Lare the
MLL........Nare you
L.M.........arjun
LM.LM....M.Laround
.N..........arrange
.MN........Karrive
.....L..O...arrived
LL.L.N.....Mart
KLMMMLN....Las
M.L...M....Las a
..N........Las agreed
LLLQ.......Kas before
M.M........Las discussed
..LLNL......as of
L........N.Mas part
M.L.......MLasistencia
.LNLL......Mask
L..........Nask about
.LOL......MLask for
N..........Lask you
NL......L...asked
NLL.......M.asked me
N..M.....M.Kasked to
LMLL..M..N.Lasks
...........Massessment
.M...LM..M.Kassistant
M....L..L..Massociate
......MM....assunzione
M.M.MM.....Kasí
....NM.....Lasí que
M..M........at
.L...L.....Mat #
L..........Oat about
..LNM....N.Kat all
ML......MM..at any
M.M........Lat half
L.MM........at noon
MMN.L......Lat the
.....N..L...at this
KL.........Nat your
.LL...N..M.Mattached
.........N.Lattached #
......N....Lattached please
LM........M.attend
L..........Mattend a
N..........Lattend for
N.L........Lattendance
K.N.L.M..M.Laté
..LMLMM....Lau
K.N..M.....Lauch
K..M.MM....Mauf
KM.M.MM....Lauf der
.MMM.......Jaug
LMMM.......Jaug #
..ML.......Laugust
M.M........Laugust #
L..........Naula
..L........Naula #
M.M.........aura
MNL........Kaus
K.N.........aussi
L..ML......Nauswahlgespräch
LP.L........availability
LO..........availability for
LK.....M...Oavailable
.LLL.O.....Mavaliação
LMKLLLN..M.Navant
LL....O.....avant le
LMML.......Mavec
L.M........Navec le
LLL.M......Oavec votre
LO...L......avond
L....M..M.MLavons
L.Q.....L.NKaw
L.O........Law aw
..L..L..MNMKaway
M.M.......MLb
NL.LL..N...Lbaan
LMMLM......Kback
O.L........Lback for
L.P........Kback office
.NL........Lback the
M.MM....MM.Kback to
MLL....M...Mbackground
.......M....background check
K..........Nbadge
..M....M...Kband #
K.L.M....M.Nbank
L.....L....Nbank details
L.N........Lbarista
ML....N..L.Lbase
L.OL.M.....Kbaustelle
..M........Lbe
L..LM.......be a
L..N.......Lbe able
...L.......Nbe back
........O..Lbe contacted
N..........Lbe free
.L...N......be glad
L.LM.L..M...be held
N.L.........be here
M..M.L..M..Lbe in
.....N..L...be moving
...LN......Lbe no
...L.......Mbe on
L.L........Obe recorded
NM.......L.Kbe seen
K.LP......MLbe there
.MM........Lbe with
.....L..L..Pbearbeitung
L....O.....Lbeaucoup
........L..Obeca
..LL.N....NKbedankt
..L..N.....Lbedankt voor
M.LMMM.....Lbeen
LLN........Mbeen added
L...M.....MLbeen cancelled
....LQ.....Kbeen closed
....OL.....Lbeen filled
N....M...M.Kbeen invited
...M........been moved
M.M.........been scheduled
MML.........been selected
NML.........been shortlisted
....LM.....Lbeen successful
.M.L.L..LN..before
K........P.Lbefore sunday
.L.......O..before we
L..L..M..L.Nbefore you
M.L........Mbeforehand
MLLM..M...MLbegin
...N.......Lbegin at
L.LR.......Jbeginnt
K.MN.......Lbegint
M...........behalf
M...........behalf of
L.MN.......Lbehind
L.M.........behind the
.L..LMM.M..Mbei
MLML....M...bei uns
L.NL.M.....Lbel
LM....N.....bellen
MMM......M.Lbelow
LN..........below to
N.LM.......Lbem ?
L.LMLM....M.ben
..L.......OKben er
L.N..M....LLbench
KM.MM....M..bene
.L.L.NM.....bent
...LNL......besetzt
NL.K.......Nbesprechung
.NLLMM.....Kbest
M.KLM.......beste
MNL.........besten
L.O........Lbestätige
L.N........Lbestätige ich
L.M.........bestätigen
L.N........Lbestätigen wir
LM...M......better
LN..........better for
LM.L.......Nbetween
LMLL.......Nbetween #
L.N.........bevestig
L.N.........bevestig ik
K.OL....M...bevestiging
L.N.........bevestiging gesprek
..LLLM..N.L.bewerbung
........N...bewerbung als
L.LL..Q....Lbieden
LMLML...M.M.bien
LN.M.......Lbien el
.......N....bieten
.......N....bieten wir
..N...M....Kbig
K.NL.......Mbij de
.LKQ.......Lbij een
P..........Kbij ons
.L....P....Lbijgaand
KM...M....LObin
.L..L..MMM.Lbis
LLL..LM.O.NLbis ende
ML.......N.Kbis zum
LLL........Obiscuit
L.N........Lbit
L.LN.L.M....bitte
L..........Mbitte bringen
L.N.........bitte melden
O..L.......Kblack
K.MNM......Kbleibt
L.O........Lbleibt es
N..........Kbo
N..LM..M...Lboard
O.L....M...Lboard of
L.O........Lbob
..LN......MLbom
.M.M.......Lbom dia
MML...L.....bonjour
L.L.......OLbonjour je
..L........Nbonjour madame
......N..L..bonus
.L.L.......Nbook
L.L........Obook a
L.N........Nbooked
L.M.L......Mbooked for
K..L.......Obooking
M.K........Nboots
..L........Mboth
L.Q........Kbottes
OMKL........brandt
L..........Nbreakfast
O.LL.....O.Jbrief
.L........MMbring
L.N.........bring a
O.L........Kbring originals
L.L......MN.bring the
..K........Nbring this
LMMM...N...Kbring you
K..M.......Pbring your
..L........Nbringen
..L........Nbringen sie
L.L...P....Lbrut
K.N.........bst
...LML.....Nbudget
..L.O......Lbuen
..L.O......Lbuen día
..M.........building
ONKLL.....MLbuongiorno
LP.L.......Lbuongiorno ho
P.L........Kbuongiorno il
M...........buongiorno può
L.N.......KMbus
LMKN.O..L.LLbut
LN..N......Kbut i
L..........Nbuyer
..L......M..by
.........M.Mby #
M..........Mby friday
L.....M..O.Kby monday
NL.......M.Kby sunday
MLMM.....L.Kby the
.N.........Lby tomorrow
LM..L.....NLby video
OML........Kby your
M.L.........by zoom
.MKN........büro
.LL..L..M..Oc
K.N.LMM.M..Kc'est
L.N........Lc'est noté
NLL.........ca
OLL..M...L.Lcabin
K.OLM.......calendar
.MNL.......Kcalendar hold
K.N.........calendar invite
...........Mcall
L.M........Mcall ?
.LM.........call the
..M........Lcall with
MLMM......MLcall you
O..........Kcallback
M...M...MM.Kcalled
L..O........cambio
L..M........cambio de
LL.M......M.came
.L.........Mcame across
L..O.......Kcame up
.MM........Kcampus
.ML.L...L..Mcan
L.M.......LNcan come
O...M......Kcan i
LN..........can offer
NMK........Lcan see
O..ML.M....Ican u
LLLML.....MNcan we
MMKL..M....Ncan you
LKLNML.....Mcan't
.L.O.......Lcan't do
L.NLM.......cancel
...LP......Lcancelada
....O......Lcanceled
....N......Lcanceled by
L.LMO.....MLcancelled
.....N.....Lcandidacy
L.M........Ncandidat
M.L..M......candidata
..LL.M.....Mcandidate
..L......M..candidates
L.........MNcandidates for
L........N..candidates who
.M......NL.Lcandidates will
.L...M.M...Mcandidato
MMLLLM..N..Kcandidatura
..L..M.M.M..candidature
...N.......Kcant
O..........Kcapt
.L.L.......Ocar
.K.KOLM...M.cara
LL.M....L..Ocard
.......M....care
L..........Ncareer
.....N......careful
L.MK.......Ocarla
..K.LMM..M.Mcaro
N.L........Lcaroline
S.LLL..M...Icarta
LLNL.M...M..case
KLLMLM..P..Lcaso
L.LO.......Lcaso de
L.L...P....Lcdi
M.LLMM....MKce
...N.......Kce la
.LK........Pcedar
L..P.......Kcela vous
N.L........Lcell
M...........centre
LL.LML.....Ocentro
MM........MKcertificates
KMO.........certo
N...M......Kcfo
.M...M......chair
.........N.Kchallenge
LL.OM.....L.change
KL.N.M..L..Nchanged
L..Q.......Kchangement
L.O.M....M.Kchanges
LO...L......charlar
.M..........chat
N..........Lchat about
LM..L.......chat with
N.LKMOL.L.L.che
LLLM...M.N.Mcheck
.......N...Lcheck and
.......N...Lchecks
MMML....M..Kchef
MMML.......Kchef de
NMML.......Lchefe
KMM...M.....chez
LO.L....L...chiacchiere
..N........Lchicago
O..........Kchief
L.NML......Lchiuso
.OL........Lchoice
.OL........Lchoice of
LML..O.....Lchoix
LMLM........choose
LM.......L.Mchoose a
...M.O.....Kchose
.MLL.M.....Mchosen
.OL.M...LL.Kci
N.L.L....N.Lciao
.O......L..Lciao mara
L..L.......Ncita
O.L.........civil
M.L.L......Nclass
....K......Oclass cancelled
L...L......Oclass on
L......M...Mclearance
.M.M.......Lclerk
..LN........clerk ii
L...N.......client
K..L.N..M..Mclose
L...MN.....Lclosed
.....N.....Lcloser
L........O.Lcloses
.........N.Lcloses friday
M.L.ML..N..Lclosing
L.KP.......Lclosure
L..........Oclub
LM.........Mco
K..ML......Ocoach
.LL.LL...N.Ncode
..K......M.Ncode #
MLNL.....N.Kcoding
ML.........Lcoffee
.L.........Ncoffee on
L.L........Mcole
L.L........Ncolloqui
M..........Kcolloquio
L.KL.......Pcolloquio con
L.MM.MLM...Kcolloquio del
LL.M.......Ncolloquio di
O..........Lcolloquio domani
NLLL.O...L.Lcolloquio il
N..........Kcolloquio in
N.LL.....M.Lcolloquio si
NLM..L.....Lcolloquio è
...LLNM....Kcom
..ML.M...M.Lcom o
L.QL.......Kcombinado
LML.........come
L..........Ncome along
.ML.......MMcome and
....N......Kcome back
L.ML.M.M....come by
N.L.M......Lcome down
LNLN.......Lcome first
.L..O.......come in
L.MLL.....MNcome on
...L.......Mcome to
M.LN.......Lcome up
..NK.......Mcomigo
KLNMLN....LLcoming
...MLM.....Lcoming in
M....M......coming to
L.LO.......Lcommencera
OML.L......Kcommis
M.LL.M......committee
L....N.....Lcommittee has
L.M........Ncommunity
M.L..LN.....como
....MM.....Lcompany
.....LLMMM..complete
L........N..complete the
........LN..complete your
..L.LN......completed
.O.........Lcomplimenti
.L...M.N...Lcomunicarte
.L...M.N...Lcomunicarte que
..ML.ML.M..Lcon
L.L.M...M..Ncon il
L.LL.......Ocon la
L.M.....P..Kconcorso
..LLO......Lconcurso
.......N....conditional
.......N....conditional offer
..LM.L..N..Kconductor
.LM........Mconference
L.P.....M..Kconferma
M.M.......MLconfermo
LLL........Oconfidential
.L........MMconfirm
L.M........Mconfirm your
..M.........confirmación
L.NM.......Lconfirmado
K.NL.......Mconfirmamos
L.ML.......Mconfirmamos a
L.N.....N..Lconfirmation
K.N.........confirmação
N.L.......MLconfirme
K.ML.......Nconfirmed
L..........Mconfirmed for
N...........confirmer
N...........confirmer votre
K.M.......MMconfirming
LLO.......NJconfirmo
L.N....M...Lconfirms
L.N....M...Lconfirms your
LL.........Oconfirmé
N.L...MM...Kcongratulations
OML...LM...Jcongratulations on
NNLL.......Lconhecer
N.L......M..conocerte
OLLL........consegue
....LN......considering
LOL.M.......consigo
..L........Nconsulta
..NL....N..Kcontact
........N..Lcontact you
........O..Lcontacted
NL.L.M..ML.Kcontacto
MN.L.......Lcontigo
......LP...Kcontingent
......LO...Kcontingent upon
LLLLMLP.....contract
K.L........Ocontractor
L......O...Lcontratación
KLKM.LQ..L.Mcontrato
..........MLconvenient
LL.MML..MLNKconversa
MN.L.......Lconversar
M.M.....M..Kconversation
MML........Lconversation with
M.M........Lcoo
MMML....L...coordinator
L.....MM...Mcopy
MM.L........cosa
P.L........Lcosì
LNL.LM.....Ncould
L..........Ncould come
.O.........Kcould do
KL.........Ocould i
...LL......Ncould not
L..L.......Ncould we
LNL..L......could you
...LML.M...Lcouncil
KL..LN.....Ocounsel
..N........Lcounter
MM.M.....M.Kcounty
NML........Kcouple
NML........Kcouple of
K.LN.......Ncourse
...........Mcover
N.M......L.Kcrew
PLLL........ct
LMN......M..cto
....MN..L..Lcubierto
MLM.L......Lcucina
N.LL....O..Lcurrículo
N.L.....M..Lcurrículum
LLML.......Mcustomer
L.L......M.Ncut
.PL........Lcuándo
..LLL...N..Ncv
LL.........Ncv and
LL.........Ncvs
LL.........Ncvs attached
.....L.....Ocódigo
N..LL.......d
......LO...Ld'agent
......LP...Ld'agent de
..L...MN...Ld'embauche
N.L.........d'une
L.M..M...M.Kda
NLJM........dabei
..NM.......Ldag
KM...LM.NM.Ldal
LM....N.NL.Kdal #
KNLL.......Ndalle
KOLL.......Ndalle #
L.KNO......Ldamit
MLN..L.....Kdan
L.........LOdana
..L..M....MMdank
NL..LM....NJdanke
ML.ML.....MLdanke für
MMP.LL.....Idann
L.O........Ldann bleibt
LM.M......MMdans
..LM.M......das
L..M......MMdas gespräch
.L.L.N.....Mdass
L..M.NL...L.dat
MN.L......LLdat je
MLMML......Kdata
M.N........Ldata #
.L....M.M...data engineer
L..........Ndata entry
........N..Kdata scientist
M.M.LL.....Ldate
O.L........Ldate #
L..L.......Ndatos
N.M........Kdatum
.NLNL......Lday
L..O.L..M..Lday and
.....L....NLday i
N.M........Kday on
.NLL.L...M.Mdays
L......N...Ldbs
L.....M.....de
....LL...N..de #
L..L.......Nde a
L.P........Kde acuerdo
O..........Lde baan
..L........Nde cita
.L....N....Lde functie
MMKL..MML..Lde la
..MM..N....Kde marzo
.L....M..M.Lde março
L.LO..M....Lde mercredi
MLLM.NM....Kde octubre
N.L........Lde outubro
L.LP........de quarta
L...N.M.....de quinta
L....L..N...de réception
O.LLL.......de service
.LL........Pde ti
LMLLN.......de vacature
LL....LN.M.Mde votre
MLLLM.N.....de vous
...NL......Ldean
..L.......MKdear
O.KM.......Ldear ada
M.M..M.....Jdear dr
L.L....M...Ndear mr
.M.LL.....M.dear ms
L.M..M.....Ldecember
.........NLMdecide
L...NN.....Ldecided
L...NN.....Ldecided to
.L...N......decision
N...........decline
N..........Ldeep
N..........Ldeep dive
LL...LLO.M..definitivo
K.MN......MLdel
K..NM.L....Kdel #
N.....LM...Ldel colloquio
L.L.M......Mdel jueves
LLLN..L....Ndel miércoles
.L....M...M.delighted
ML....M...MLdelighted to
.MLL..M....Mdelivery
..LMM.......demain
.....L..L..Pdemande
..M..L..N..Ldemi
O.K.........demo
.LL.M.M....Mden
NLL.......L.den #
..M.......NLden termin
L.MM.......Ldental
..L........Ndentist
M.L.M......Ldepartment
.......O...Kdepends
.......O...Kdepends on
L.L........Odeposit
...M........deputy
...MM.M...MJder
L.LO.M.....Lder a
OL.........Lder kanzlei
O..........Kder kita
L....M....OKder stadtbibliothek
MLM....NL..Kdes
N.K.......MLdescription
..LO.......Ldesculpa
M.M......L..design
L.LN........despacho
L.LN........despacho mil
L.N..L.M...Mdetails
L.O........Ldetails for
MLL.LN....MKdeux
.M...N.....Jdeveloper
LMMLM.......di
L.L.NN.....Kdi #
......MM....di assunzione
L.ML.......Mdi domani
NN...L....MKdia
N...LL......dia #
M.M........Ldiary
JNN.L.......dica
.LLLNL.....Ndid
...LMM.M...Mdie
..MLMLMM...Kdie stelle
LM.M..M.....dienstag
M.LN..M....Kdienstag #
J..LN......Odienstag um
LN......M...diese
.O.........Ldiese woche
LMLOL......Ldiga
.NL.........dinner
...ML.......dinsdag
L.M...M....Mdinsdag #
.....N..M..Ldir
L.O........Kdirections
..ML........director
KMLO........diretora
...N.......Ldisculpa
...N.......Ldisculpa las
LLLP........disculpas
.........M.Mdiscuss
M.M........Ldiscussed
..M........Ldiscussion
LLLLOL....LOdisponibilità
LP.........Ldisponibilités
..L.O......Ldisregard
N..M.......Kdive
N.M........Ldni
MM.......MLLdo
LN..........do #
N.L......N.Kdo a
MM.L.......Kdo an
LLMM.....M.Ldo it
...O.......Kdo our
.LL......N.Mdo the
L.L........Odo you
MLL.O.M....Kdoch
L.O........Ldock
L.O........Kdock road
O.K.........documento
..LL....M..Ndoen
M..N.......Kdoes
O.L........Ldoes that
M..M.......Ldoesn't
...MM......Ldomani
LNL..L...P.Kdomingo
LL.LOL..M...don't
....O......Ldon't come
K.PLO......Jdonc
MLM.........donderdag #
KMM...M...MLdonderdag om
.MNL.M.....Jdone
MLLM......M.donnerstag
.LML.......Ndonnerstag #
MML.......MKdonnerstag um
K.NNM.M....Kdoor
L...N......Ldoor de
M..LLM...M.Ldos
MMLL.......Ndossier
..ML.LLM..M.dott
O..L.......Ldottor
MLM.M......Ldown
MLM........Ldown with
............dr
LLL........Pdraft
LOL..L..M...drei
.LM..M...N.Ldrie
MM.LNL.....Kdrive
M.MML.M....Kdriver
L.L..M...L.Ndriving
.......N...Ldrug
.MM..L.M...Kdu
K..NM.NM..LKdu #
...L.......Ndu am
LNN........Kduarte
..LNL....MMLdue
LN.L.......Mdue chiacchiere
L.LP....M..Ldue to
LNLN.......Kdunmore
M.M........Lduration
LNM....M...Lduring
L..NMML...LLdus
..L......N..duurt
L.M..O.....Jdynamics
.NL...M...MKdá
.O.........Kdá jeito
LL...P.....Ldéjà
.LKKP......Ndéplacer
LMLMMM......día
L.L.L.N.NLMLdías
LM.M....M..Ke
K.L........Pe la
PLL........Le mi
L..OLM.....Le non
K.LQ.......Le não
.ML......M..each
L..........Neach of
N.M........Kearly
MML........Leastern
..M..N...M.Jeditor
L..........Medt
M.LL..L.....een
MM.L.L.M...Leen gesprek
.LL.......OLeen leuk
LN..........een sollicitatiegesprek
P.LL..M....Keens
.ML........Neerste
K.L.Q......Lefecto
L..........Negregio
NL..........eight
N.LL...MMM.Kein
O.L........Lein gespräch
N.L........Lein montag
LML..M.....Meinem
KM...M..M..Meinen
M.......M..Leiner
LNM........Leinfach
LL......O..Leingangsbestätigung
LL......P..Leingegangen
M.L.....M...einladung
LO.L....M..Keither
........N..Leither way
M..L.......Lel
LML...O....Lel #
.........O.Lel domingo
..M.LL....MMel jueves
..ML.......Mel lunes
N.LL.......Mel martes
LM.........Nel miércoles
L..........Nel programa
...LMM.....Lel puesto
L.L........Oel tutor
N.L......LMMel viernes
..........NLelena
L.NML......Leleven
..L..M...N.Leligible
..L......N.Leligible list
.L...L..O..Lelle
.LLM.N.....Lelse
L..ML....MMLem
L.LO.......Lem caso
..M........Lemail
L.N.........email confirms
.M......L..Memployer
L........M.Memployers
L.L...MN...Memployment
L.ML.....M.Len
L........N.Men el
LL...OM.L..Len je
KLN.L...NM..en la
P.LL.......Len nuestra
......NM...Kenclosed
L.ML.MM...MKend
M.LLM...M..Lend of
LLL...M.N.NLende
LL......O...ende nächster
.LO........Leng
M.....M.M..Lengineer
ML.M........engineering
NM.L.......Kengineers
L......N...Lenhanced
L......N...Lenhanced dbs
M.L.......OLenjoyed
L.........M.enjoyed our
..PL.......Kentendu
K.QL.......Kentonces
L.N........Lentrada
L.N.........entrance
KNML.....L.Mentre
...NL.....MLentretien
.N.........Kentretien ?
O.L........Lentretien aura
K........M.Nentretien avec
K.NO.......Kentretien du
K.NM........entretien pour
..LM..L.M..Kentrevista
.O.........Kentrevista ?
....N......Lentrevista cancelada
KL.NM.......entrevista de
K.NOM......Kentrevista del
N.L.........entrevista el
O.NL.......Jentrevista es
M..L.......Mentrevista na
L..M.......Mentrevista para
R.LL.......Kentrevista será
L.L........Oentrevistamos
KKLLLM..M..Qentrevistas
L.L........Oentrevistas del
MLKLLML.MNMKentro
...........Nentry
.....N......entschieden
...N.......Lentschuldigen
...N.......Lentschuldigen sie
KLRLM......Kentão
LLLML.O..MMLer
.L...O.....Lerfahrung
LLN...M.M..Lerhalten
LLN...M.M..Lerhalten sie
L.M...M...L.es
L.O........Les bei
L...LP.....Lesito
L.O........Lespera
K.MM.L...L.Mest
.LLLMM..L..Mesta
NLLL.N.....Meste
MMK......M..estimada
L.KN...N...Mestimado
K..LM..MML.Nestá
.LLM...M..M.et
O.L........Let on
L..........Netwas
L.NM.L....MLeu
LL....N....Meuro
LM.L..M...MLeven
..........NLeven more
NMLLL......Levening
KLNMN......Levent
K..MM......Levent has
..LLO.......ever
.LL.....NM.Levery
K.LL..M..M.Neveryone
.L.M.......Meverything
...M.......Leverything else
.LL........Nex
.......O...Lexamen
..L......M..examination
.L.......O.Lexcel
.LLNN......Lexcuses
M..........Lexecutive
MLN......N.Kexercise
PL.......L.Lexercise with
L.L........Nexit
L.L........Nexit interview
MLML......LMexpect
KL...O....LMexperience
.....P.....Kexperience for
L.....M..N.Lexpires
..L........Of #
..M.......LMf:#
J..........Pf:admissions
L.M........Mf:alerts
L.L.....N...f:apply
..L........Mf:appointments
.........N.Kf:assess
N..........Lf:bakkerij
........L..Nf:becas
..N........Lf:best
..M..M.....Lf:bewerbung
MLLLMM....MLf:bien
N..........Lf:campus
........M...f:careers
N.L........Lf:carla
L.L........Of:centre
M..KNL......f:chef
..L........Nf:citas
L..........Nf:court
M.L..N..ML.Lf:de
M.N.M......Jf:dee
.....M.....Lf:des
.M.........Mf:desk
N.LM.......Lf:dott
L.M..M.....Lf:dr
L.M.....N..Lf:empleo
.........N.Lf:estudio
LM.........Mf:events
L..........Nf:feld
L.LN......MLf:femke
N.LN......MKf:frau
...M.......Lf:front
..P........Jf:gail
O..L.......Kf:gino
.M........M.f:grüße
L.L.M......Nf:gwen
...M........f:hale
N.L.........f:head
LL.........Nf:hello
LL.......M.Nf:hiring
O.L........Kf:ho
N.L.M.......f:holt
..M........Lf:hotel
...........Kf:hr
M.N........Kf:hugo
NLL..M......f:info
M.N......L.Lf:interviews
L.QL.......Lf:ivo
O..........Kf:joan
L.......N...f:jobs
L..........Nf:jury
LLM.....N..Lf:karriere
..LO.......Lf:lang
ML.........Lf:lena
L.LL......MOf:lindqvist
M.L.......LNf:lou
.N.........Lf:lucia
.N.........Lf:lucía
.L...M....OJf:m
LL......M..Nf:mail
..LL......MOf:mara
LN....M....Lf:marta
..LL.......Nf:nao
L..........Of:news
L.L........Nf:newsletter
L.NLLM..M..Lf:no
K..N........f:nora
JL.L....NN.Nf:noreply
..MLLLM.....f:notices
......MM...Kf:o
M.LM.......Mf:office
.LM....M..MKf:p
M........M.Lf:people
L.MLM..M....f:personal
O.ML.......Kf:personale
..LN.M.....Lf:petra
L..L.......Nf:planning
L.L........Of:radio
LO.........Kf:raj
L.L........Of:rdv
M.L.........f:recruiting
.M.M.M.....Kf:recruitment
L.N..M...M.Kf:recrutement
L.L........Nf:redaction
L..........Mf:redaktion
.MML.......Lf:regards
L.OL........f:reply
..MM.......Jf:rh
M..N.......Kf:robin
M..........Lf:rrhh
..N.........f:s
.N.........Lf:sara
..ML.......Mf:segreteria
M.M........Lf:selección
L.LL....M..Pf:service
.....L..L..Of:status
L.LL.....N.Nf:studio
.....N.....Lf:system
M..........Kf:talent
M...........f:team
..N.........f:theo
..N...M....Kf:tran
M..L........f:ufficio
..LL.......Of:ulla
M.L.........f:un
..LM.......Lf:ximena
..M........Lf:yours
..N........Lf:yusuf
JMLP........facciamo
O.LNL......Kfaccio
P..L.......Lfaccio vedere
O.L........Kface
O.L........Kface to
L.L.M......Nfair
...LOM.....Kfaire
OMLL.......Lfait
L..........Nfamily
K..........Nfamily interview
OL.........Lfancy
NL..........fancy a
.L....M...MLfarm
NML.....N..Kfase
..L....M...Mfavor
L.NL.......Nfazer
.........O.Lfaça
.........O.Lfaça o
K.M...M...NLfebruar
L.MM......OKfebruar um
..LM.......Mfebruari
............february
L.N.........february #
M.L........Mfebruary at
M....L..N..Kfecha
KLLM.......Pfee
O..L.......Kfeed
N..L.......Lfeed you
..K..N....LOfeedback
M.LMML......feira
M.MML......Mfeira #
...N....M..Kfeld
L.P........Kfest
K..........Nfestival
.MN........Kfew
.MM.M......Jfica
LLL..K.....Pfile
LML......M.Mfill
....NN.....Lfilled
....LP.....Lfilled the
LM.LNK....NLfin
LNL..L....M.fin de
..M.LM.....Lfinal
M..M.......Lfinal round
L.LN.....M..finance
L.MM........finch
.MN........Lfind
..N........Lfind us
.LN.LL....N.fine
MLL.....L..Ofinish
.K.........Ofintech
.ML........Mfirst
LM..........first come
L.L...M....Nfirst day
LM..........first served
OL.........Kfish
LN....LM...Lfissare
..L.O......Lfitter
.M.M.......Lfive
N........L..five questions
L.M......M..fixed
.....L.....Nflat
.....K.....Nflat #
M..N.......Lflight
LL.LMN..M.M.foi
..LL.......Nfolder
M..ML.M....Kfollow
.M.L...M..MKfollowing
N.LL...M...Kfollowing the
.....M.M....following your
L.M.....L..Nfollows
L.......MN.Lfoods
...........Mfor
LKM.N......Mfor #
M.LL.L.....Ofor a
L.N........Lfor accepting
..L........Nfor agreeing
NM.L.......Lfor an
MM...L..M..Lfor applying
N..........Kfor bo
L.M..O....LLfor coming
L.N........Lfor confirming
J.OM........for friday
PLLL.......Lfor interview
.....N.....Lfor interviewing
MM.L.......Lfor interviews
....LL.....Pfor it
LL.L......NNfor me
K.NM.......Lfor monday
L.M......M..for night
K..........Ofor offering
MLL......M.Mfor our
M.L.....N..Lfor sending
M.L...L.....for the
..LL.M.....Mfor this
.LM.........for thursday
...MN......Lfor today
L.N........Lfor tomorrow
............for tuesday
.ML.........for warehouse
NMK.MLM....Kfor you
L.O........Kfor your
..LL.L..N..Mform
..N...MM...Jformal
L.N..L....NLforte
K.M.......M.forward
K.N..L....MMforward to
K.Q........Kfoto
L..........Nfound
M...........founders
NLLL.L...M.Mfour
LNLN.......Lfr
L..........Nfragen
K.M..M......frau
..N........Lfrau lindqvist
MKL.L.....MNfree
M..........Lfree for
.O.........Kfree next
NL..........free to
N.L..L....LMfreitag
M.LM........freitag #
LLM...N....Mfreuen
LLM...M....Mfreuen uns
L.N........Lfreundliche
L.O........Lfreundliche grüsse
L.LM.......Mfri
L..M.L......friday
.LM.........friday #
M..LL.M...NKfriday ?
KL.N.......Mfriday at
....NL.....Lfriday's
...LMLM....Lfrom
.M..L.MM...Lfrom #
...........Nfrom our
MMNL.......Kfrom the
LM........NLfrom you
LLN.........front
...L.N....M.full
LLM..MM.....functie
LL.M..N....Lfunctie van
...........Nfunctioneringsgesprek
L..OL......Lfuneral
L...MN..M...further
L.O........Lfwd
L..LNM.....Lfällt
L.N.......LNfünf
..........KOfünf minuten
L..L.M.....Mfür
LLLL.N.....Mfür das
L..........Nfür den
K.N..M......für die
.N..........für ein
LM..LN......gaan
LLLMMM.....Mgaat
..LNM......Lgaat niet
M.L.........garage
.L.LP......Lgarde
L.O.......MLgate
..L..N......gave
.L..LO.....Lgave the
......MM....geachte
...M..M....Lgeachte mevrouw
.L.........Mgeben
.L.L.M......geehrte
...L.M.....Lgeehrte frau
L.L........Ogegen
L.L........Ogegen #
.ML........Mgeht
P.L........Kgeld
L.L........Ngenitori
..M.....N..Lgennaio
M.L.....M.MLgentile
.NML.......Lgern
MML.........gerne
P.LL....M..Kgeselecteerd
.M.N...M.LMKgesprek
....N.......gesprek gaat
K.NN.......Lgesprek maandag
K..L...N...Ngesprek met
K..OM.M....Kgesprek van
..LM......MLgespräch
N.LN..M....Kgespräch am
K.N.........gespräch für
..L........Ngespräch mit
MLK........Ogespräch über
L.LP........gestor
.LLNLL.....Mget
MLL........Mget on
LM.........Mgetting
.LL....M...Ngift
.L.........Ngift card
P.LL.......Lgil
KMLN.L..M...giorno
J...M......Ogiorno #
MMLL.......Mgiovedì
O..L........giovedì #
LM.L......MLgiovedì alle
..L.......NLgiulia
L..M.M...L..give
L..N....N..Lgive us
LL.M.N......glad
.....M......glad to
M..O.......Kgleich
L.OL........gli
.L.........Nglobal
.L......L..Mgo
...MNL......go ahead
...........Mgo out
L.M........Ngo through
.K.........Ogoals
.NNL.LM.M..Kgoed
.L.LMN..L.L.going
...LNL......going ahead
.LN.LN....LKgoing to
.MM.......LKgood
LLO........Lgood for
MLLMMM.....Lgood luck
.LL...MM...Mgood news
M.M........Lgoogle
M...........google meet
OLK.......NLgostei
N..L.......Lgostou
MLL...M.N.LKgot
LL....O.O..Kgot it
MML.....O..Kgot your
.OL..LM..M.Kgraag
LN....M....Lgraag met
.M.........Lgrab
L.L.LN....N.gracias
L.L.LN..M.M.gracias por
L.N........Lgrand
L.K..L..MMMMgrazie
L.NL..M....Lgreat
......NM...Kgreat news
L.R........Hgreat see
K.MM.....M..greg
LLL........Oground
NLLM.L......group
LNM........Kgrowth
MLMLM...M..Kgrupo
M..NM......Kgruß
..N........Lgrüsse
N.M........Kgrüße
.L.......M.Mguest
.NLM........guests
L.MLM.......gus
MNL..L....NLgustó
..NL..M...L.gut
L....M...N.Lgute
LLMNL...N.MLguten
L.M.......MLguten morgen
LL.NL...N..Lguten tag
..LLQ......Kgutted
M.MM.L......h
N..M.L..L.L.h #
N.LM.......Lh ?
M.NL.......Lh au
..LL......MNh e
L.L.......N.h merci
L.N.........h na
LN.........Mh ou
.N........MKh para
K..........Oh sobre
L.OL........h à
...M......M.h:#
..LM........h:aug
..L........Oh:by
..........M.h:for
..L.......M.h:interview
..M.........h:me
...M........h:my
M.L.M......Mh:on
M...M......Lh:wrote
..L.......M.h:you
.M.MMML..LLKha
L.N........Khabe
L.LL.NM.M..Lhaben
.....M......haben wir
OK.M........hablamos
LLLMM.......had
K.O.........haha
M.NLN......Jhalb
L.O........Lhalb fünf
M.M........Lhalf
ML.........Mhalf an
M.M........Lhalf past
L.L........Nhall
M....L...M..hallo
KNO........Khallo frau
MMLLM.......hallo herr
..LLMM..M.LLhands
..ML..M...L.happy
K.ML..M...LMhappy to
N.L........Lharbor
M.M.....L...harbour
L.L.O.....L.hard
LL.NMM......has
K.M........Mhas accepted
LL.MM.......has been
LM.NL......Lhas come
L........N.Lhas invited
........N...has reached
KL.....M.N..hasta
L.L.NM..L...hat
NML........Lhat uns
..L.M......Mhave
LN.........Mhave #
L..L.......Nhave a
...K.......Ohave an
ONL.LL.....Lhave been
M..L.M......have chosen
.....M.....Lhave decided
LML.LO...M.Lhave not
M.M.......MKhave one
LLLMPL......have to
....K......Ohave withdrawn
..KLMM.....Mhave you
KM......N...have your
M.LM..L....Mhe
N.N........Khe'll
L.L.....N..Mhe's
ML.MM.......head
.LM.........head of
.........L.Nhealth
L..M..L.M.M.hear
......L...N.hear from
L.......N...heard
..M.......M.hearing
.LL.L.M....Oheb
M.LL.M.MM..Lhebben
LL...M..O..Lhebben je
M....O.....Lhebt
L.K.NM....LNheeft
LLL.N.N....Lheel
.L....O....Lheel graag
L.LM.......Mheld
M.N......L.Lhelena
.NK.L....L.Mhello
..N........Lhelm
LLOM.L.....Nhelp
.....M......hemos
LLLM.......Oher
.MN........Lhere
LLN.........here are
KLO.........here is
P.L........Jhere monday
LMMM.......Lhere url
MMLM.L.ML...herr
O.L........Lherrn
LL..M.M.L...het
L.N.M.M....Lhet gesprek
..LO.......Lhet is
.LLO.......Lhet ongemak
L..NL......Mheure
...N........heute
NML.LM...M.Khey
............hi
.K.........Ohi all
..LNL.......hi ben
.....M......hi mara
.OL......M.Khier
L.NL..M.....hierbij
L.O........Lhiermit
L.N........Lhiermit bestätigen
.L...P.....Khighly
ML....L....Nhim
KLLLMMM....Ohire
....NL.....Mhired
...........Nhiring
..M.........hiring manager
.L..MM....LLhis
NL.M....M..Khiya
MO.ML......Kho
OL.........Lhoch
L.L.N...M..Lhoeft
M.MLLML.....hoi
MLL.LM......hola
L....M.....Mhold
MLL.L...LN.Mhome
L........M..home exercise
.........O.Lhomework
L.....N....Lhop
..L...N....Lhop on
.LLOM......Lhope
L.M.LL.M...Mhora
L..N....M..Lhorario
.LLLML...O.Mhoras
MLNOL......Khorário
KL.........Ohost
.LN.L......Lhotel
LL.M.....N..hotels
MMM..LM....Khour
MMNL.....L.Lhour with
M.MLM....M.Lhours
O.L........Lhours on
M..N........house
.K.L.L.....Phow
...........Nhow did
L..........Nhow to
O..........Lhow you
..MM........hr
N.L........Lhrs
.O.........Lhueco
..N...M....Khugo
L.....M.M..Lhuman
LMMM..M....Lhuman resources
.L.........Nhätten sie
LML.M....LM.i
...L.M....M.i am
..........N.i came
LML..L.M...Ni can
.LLMN.......i can't
.....L....NMi enjoyed
L.MLML.....Mi have
L..O.M.....Ki hope
..K.L.....N.i will
L..N.......Li won't
..L..M.....Ni would
..LL.M.....Mi'd
MNLL.......Li'd like
LL...M.....Mi'd love
MMK.....M.MKi'll
L.K.......O.i'll bring
N..........Li'll ring
LM.L.M......i'm
.L.........Ni'm free
.MN........Ki'm in
LN..........i'm on
...KM.....N.i'm so
M..LNL..M..Li've
N.M........Li've put
K..MM.....M.ich
J.LM.......Pich am
L.O........Kich habe
KM.........Nich sie
..MM.......Lich unser
LPL.........ici
.LN...M....Kid
L.N........Lid and
.LL..P....L.iemand
M.......M..Lif
ML.LNL..MM.Lif it
L..N........if it's
O.L........Kif so
PLL........Lif that
.M......M..Lif we
L.ML.MM.....if you
LLLL.......Pigor
......N.....ihn
LNLLM..M....ihnen
..L...NN....ihnen die
M..N.......Kihr
K.NM........ihr gespräch
O.MN.......Iihr vorstellungsgespräch
LMLL....M..Mihre
.....M..M..Lihre bewerbung
ML...M..M..Lihre unterlagen
L..L.......Nihren
.LL..L..M..Nihrer
L.MM.......Mihres
M..M.......Lii
.M...ML..LMLik
.ML.......NKik ben
..MLL.....MLik je
L..L.......Oik zit
L.MM.M.....Kil
NLL...LMN..Kil #
KLNMM......Lil colloquio
LL.M.......Nil giorno
LMN..L..M..Kil responsabile
LL.L.N......il ruolo
NMK.LM..L..Lil suo
ML......N...il tuo
N.L........Lill
K..M.M.M.MLMim
LLLQ.......Limpossible
K..Q.......Kimprevisto
L.M.........in
.........M.Nin #
LLMM........in at
M.M........Lin cucina
L.NL.....M.Min de
...L......MLin der
M..L..M....Lin die
LM..........in for
.....L..N..Lin good
LLMN.......Lin laboratorio
...........Nin may
.....O.....Kin mind
.KM........Nin my
NLL..M.....Kin on
....M....M.Lin person
L..........Nin room
NLL...M.M..Lin ruhe
K.........LPin sala
.M.L.M......in the
.M...LM.L...in to
L.L.P......Kin today
.LLMLM..N...in touch
LP.........Kin week
M........M.Lin your
J.NM.......Mincident
L.L........Nincome
MM.........Lincontrarla
NLM..M..M..Kincontro
L.LNM......Linconvenience
L....N.....Mindividual
L.L........Oinduction
O.L........Lindustrial
N.M........Kines
..L..M......inform
....LM.....Minform you
L..........Ninformal
L..........Minformal interview
LL.........Ninformation
L..LN.......ingetrokken
..P........Kinglese
..LN.......Lins
.....L..N..Linscribirte
.....L..N..Linscribirte en
L.LMM....M..inspector
NNLL.......Kinsta
L.LP.......Linstead
...NL......Linstead ?
L..M.......Minstead of
...O.......Kinstead same
KLM..N..M..Lintake
LM......M...interesse
LML..M......interest
.....L....NLinterested
...........Minterview
L........M.Minterview #
.NLN.......Jinterview ?
.L.........Ninterview about
...........Minterview and
KMNM.......Kinterview at
M....N...L.Linterview by
....M.......interview cancelled
..M.........interview confirmation
L.N........Linterview confirmed
N.L........Linterview date
L.O........Linterview details
M.M.M....L..interview for
M..M........interview has
L...M......Minterview in
..L.......LNinterview invitation
N.ML.......Linterview is
O..LML.....Kinterview monday
L..N.......Linterview moved
L..P.......Linterview now
.LM........Linterview on
...........Minterview panel
..N........Linterview reminder
...........Minterview request
L.O........Linterview scheduled
.MM..M....MKinterview slots
.L...L.....Ointerview stage
L.N.........interview takes
M.L.......NLinterview thursday
LNLN.......Linterview time
MN.........Linterview times
...N.......Linterview to
L.M.L.....MLinterview tomorrow
L.LM.......Ninterview tuesday
MN.......L.Linterview url
L..N.M.....Linterview was
LM...M.....Linterview we
O.KN.......Kinterview wed
MNML.......Linterview weds
L..........Ointerview went
N.LM.......Linterview will
ML.........Ninterview with
L..O.......Linterview would
MML........Minterview you
..L..M.....Ninterviewed
L..........Ninterviewen
K.NM.......Linterviewer
.LL..M.....Ninterviewing
L.L.....M..Ninterviews
L.L........Ointerviews #
L.......M...interviews are
LL.........Ninterviews at
..L........Nintervista
LN..........intro
...KQ......Linutile
...KQ......Linutile de
N.L..L....MMinvitation
M...........invitation to
L.M.........invite
K.N.M......Linvite for
..L..M...M..invite you
M.LL.....M..invited
NLLL.....M..invited to
L........N.Linvited you
.........M..invites
.........M..invites you
M.L.........invitiamo
O.L........Linvito
.L....P....Linício
LLMM........is
..L.....M..Mis #
.......M..MKis a
N.LL........is at
L.L...M....Mis attached
LL.........Nis available
L.ML.......Nis booked
....L......Nis cancelled
........O..Kis complete
...........Mis confirmed
.LL......M.Nis due
MLL........Nis fine
L.PL.......Lis het
..L.....M..Mis in
LLLN.M...N.Lis no
L.LQL......Lis now
LLOL.......Mis on
N.LL........is op
K.O.......MLis perfect
M.M...MM.L.Kis ready
L.N........Lis set
L.M.L......Mis the
..M........Lis to
L.M.........is tomorrow
MML........Lis with
L.M...N....Lis yours
QLLL.......Kish
O.L........Lish at
L.M..L.MMM.Kist
O.LL.......List am
.LL...M..M.Mit
......N.M..Kit !
L.K...N....Mit #
LL.M.....N.Lit back
L.L.NL..M...it from
LLNM........it in
K.O........Lit is
N........L..it suits
..L......M..it takes
L....N....L.it was
KML........Nit'd
..LM.L......it's
MLL...M.M..Lit's a
L.N........Litinerary
ML..M......Lits
..MM.......Lj
L.L.LMOM...Lj'ai
L.....M....Mjan
N.K.........january
M.KM........january #
...LM......Lje
MLM.........je donderdag
.L.LP......Lje garde
L..O.......Lje gesprek
MML........Mje graag
L.L.N...M..Lje hoeft
.L.LP......Lje préfère
........N..Lje sollicitatie
N.M........Kje sollicitatiegesprek
N..L.......Lje uit
..........M.je vous
ML..M...M..Ljefe
ML..M...M..Ljefe de
LO....M....Kjeito
MML.........jeudi
M.L.........jeudi #
KN..LL...M.Njij
..M.........jo
ML........L.job
NM.........Kjob ?
K.O........Ljob and
..L........Ojob in
L.....N.....job offer
KLL.....MM.Ojobs
...........Mjobs for
LLML.......Mjoin
L..........Njoin the
L.N.........join url
......M.....join us
LN....M....Ljoining
L.LM..N.....jou
LNL........Mjour
.L.......P.Kjouw
.....L....MMjueves
M...........jueves #
KM.L......MMjueves a
..M..L...M.Ljuin
M.ML.....M.Ljuin à
..N........Ljuli
L.O........Kjuli #
K.M.M.......july
K.M........Mjuly #
M.LL..M....Mjune
M..L.......Mjune #
...........Mjune at
..M.........juni
K.N........Mjuni um
MLM.........junio a
M.L..M......junior
KL.M.......Ojury
L.O.....M..Kjust
O.L........Ljust me
K.O........Ljust sent
L.M.....N..Ljust to
NLKNM......Ljá
L.LNN......Ljá não
..LLO......Ljúnior
MKL...M....Nk
.L.L.......Nkamer
M...........kamer #
K.MM...M.M..kan
LLL..N...M.Mkandidaat
M..L.......Nkannst du
MLM...M....Kkanzlei
....M.....MLkeen
...L....N..Lkeep
..L.....P..Lkeep this
.L...O.....Lkeep you
..M.LN...MLLkeer
NN.L........kennenlernen
LL..ML..L..Nkept
M........M.Kkestrel
LN..MM.....Lkevin
L..........Nkey
L.LM.......Nkids
L.L.......O.kind
.MM.......MLkindly
.ML.......MLkindly confirm
N.M........Lkita
N..........Lkitchen
L...M.....LMknow
.L.L..M....Mknow by
ML........MMknow if
....NLM....Lknow that
..........KOknow when
LN.........Lknow which
.M..MM...M.Jknow you
PML..L.....Lkom
NLLLM......Mkomen
M..M.......Kkomen ?
LLM........Mkommt
L..L..M....Mkomt
...L.......Nkun
...L.......Nkun je
MM.N.......Kkunnen
.N.L........kunt
N.LL..M.....kurz
L.KO........kurzfristig
N..ML.M....Kkönnen
M.M........Lkönnen sie
M.NL..M....Kl'atelier
KLO.M......Ml'entretien
...LM......Lla
L......O...Lla contratación
KLNN.N..LM.Kla entrevista
M....L..N..Lla oferta
LN.........Lla prossima
.........O.Lla prueba
L..LL......Ola réunion
LOLMML.....Kla semaine
.N.......M.Lla semana
.M......M...la tua
L.LL.......Olaat je
M.......M..Llab
L.OL.......Llabo
L.NM.....M.Klaboratorio
OLL.....M..Lladen
N.L.........laden sie
ML......N..Lladen wir
.....N.....Llamentamos
L....L.....Olandlord
OL.........Klane
N.L........Llars
M..M....L...las
M....L..L..Mlas #
...N.......Llas molestias
N.KLM.......last
NM.........Llast #
.M..NL.....Llast night
M....N.....Llast week
.LNM.......Llate
LMLN.....M.Klater
M.LLMLM....Lle
.MLLLLN.ML.Mle #
.N.........Lle andrebbe
..O........Lle confermo
L.K........Ole dr
N.L........Lle lundi
L......M..MLle poste
..K........Ole ricordiamo
PLLL....LMM.lead
O.L........Llead role
.....LM...LNlearning
.LMM........leave
L.......M..Nlebenslauf
..M.M......Llecturer
L.KL.M.....Nlee
.M..........left
LL.N......MLlegal
PML.LL.....Klei
.L.LPL......leid
M.LN.M.....Lleider
.LL........Oleila
L.LLPM.....Lleonor
L..........Nles
M.ML........lesson
..L..L.....Mlet
...........Mlet me
.M..M.......let us
.NK.LM.....Mlet's
LO.........Llet's talk
MMK..LO....Kletter
......O....Kletter for
......N....Lletter is
O..L.......Llettera
MMLL.L..M.NLleuk
.NL..L..M..Lleuk dat
L.M..M.M...Llevel
L.M..M.M...Llevel #
K..........Olg
L.MLMMM...LKlhe
.N.........Llhe dá
.L.ML......Mlibrary
..LN........lic
N.L....M....licence
L..LMMM.....liebe
L...M.M.....liebe frau
..OM.......Klieu
O.K........Llieu le
MMLLLL.M....like
LN..........like ?
MMLLLL.....Mlike to
N.L....M...Klike you
NNLL.M.....Jliked
MO.........Kliked your
L.M...M....Llindqvist
..N.....M..Lline
...ML....N.Klink
LN..........link below
L........N..link expires
M........N.Klink to
MM..M......Klist
LL.LLO..N...lista
LL.L.P......lista de
.LL........Olive
.....L..N..Lllamaremos
LL.M..M.LM..lo
..LP.......Klocal
..M.........location
J.R........Kloft
.M....M..M.Llog
.ML...M..M.Llog in
MLL..M...L..logistics
LMNL.L....OKlogo
NLKLML..NM.Lloja
..L........Nlol
K.M........Nlong
L..MM.......longer
L.OL.......Lloods
LM..L...NM..look
L.L.LM..MM..look at
L.M..L.....Mlook forward
LL.L.M....MNlooking
.M......M..Llooks
.O.........Llooks great
..ML.N.....Llos
...KL.M...MMlotte
M.K.......KPlou
L.LLM.M....Mlove
LML..M.....Nlove to
.M....N....Klove you
N.L........Lloved
NM.........Jloved the
ML.........Mloved your
K.MLM.......lovely
P..........Jluc
.LLMMM..L..Lluck
M.KNLM....NKluck with
ML.LNMM.....lugar
..LLO.M....Llugar de
LLLPL.......lukt
..NLL.......lunch
L.M.........lunch on
N...LM.....Llunch with
NL.L........lund
O.L........Llund wir
K.MML.N...M.lundi
L.N.L.......lundi #
..ML........lunedì
..M.L....M.Mlunedì #
LM.......M.Mlunes
LMM......M.Klunes #
...M.L...L.Lm
O.L.......MKm'a
LL...N....M.ma
K.MM.....M..maandag
L.NL.......Mmaandag #
.MLMMNL..MLKmaar
.....N....L.maar we
M..M........maart
MLM.........maart om
ML........NLmadam
L.LM.M.....Mmadame
L.L.......LOmadame je
.....O..L..Lmadame nous
M....M...L..made
NLL.........made it
NLL......O.Kmag
LLMLM...K..Omaggio
N.L.........magst du
............mai
N..........Lmai à
N.K..L..M..Lmail
N.....M.M..Kmain
L.MM..L.....make
...M........make it
L..P.......Kmake our
L.MM...M...Lmake you
KOLLML....MLmal
.....O..L..Lmalgré
M.LKO.......man
M.M.L.......manager
MML........Lmanager and
M..........Mmanager at
L.N..L..N..Kmanager has
..M..L....LNmanager position
N.M........Kmanager will
MNLLNL.....Kmanhã
LM..LM......mara
.....N.....Lmara thank
LN.........Mmara thanks
N..........Lmara the
.L.........Nmara your
L..........Nmarcada
M...........march
M...........march #
M..M........march at
MMLLM.......marcus
LMMM.......Lmardi
MNL........Lmarket
L.MMLLM....Lmars
M..M........mars à
LNM.LL......martedì
L.M.L......Nmartedì #
.MM........Kmartedì alle
..MM........martes
...M........martes #
NLM.LLN.ML.Jmarzo
..MM........marzo a
MLM........Lmarzo alle
.L....M..M.Lmarço
..MM.....M.Lmarço às
K..........Omaster
L.......N..Mmatch
L...N.......mate
..L........Nmatos
.LM.....M...may
.LM..L......may #
LL...O......may we
N.LL........maybe
..L........Omayor
..MMML.....Lmañana
MMLM....L.MLme
MNM........Kme and
..M........Lme at
..L.......PJme i'll
L.L.......LNme know
L..........Ome luck
NKL.......MMme to
.L..N.......me we're
LN.........Lme which
M..M...M...Kmedical
ML..L.....LMmee
L..LO.L.....meer
...........Mmeet
N.M........Kmeet me
LLL........Nmeet on
...........Mmeet our
L.M...M.....meet the
O.LL.......Lmeet two
N.L........Mmeet url
LNL...M....Mmeet you
LLL.M.....MNmeeting
L.........N.meeting the
M.LM........meeting with
...L.......Nmeg
NL..M....M.Kmei
K.L.N.....LNmeine
LN.M.......Lmejor
LLM..L..N.M.melden
L.N.........melden sie
.LL..L..N.N.melden uns
KO...N.....Lmelhor
.M.........Mmembers
K.......L..Omembership
M.K..L...MMLmerci
M.L.LLM..M..merci de
.NLM.L.....Lmercoledì
...ML......Mmercoledì #
.N.MLL...L.Lmercredi
..M........Mmercredi #
M.LL.L....MMmes
..LN........mesma
KLNOLM...MLKmesmo
....LN......mess
....LN......mess you
L..L.L..M..Mmessage
..ML.N..L.LLmet
..M..M......met een
KNLLN.......met je
LL....M....Nmevrouw
.NM.ML...LMKmi
M.L.......NKmia
L.LO......LMmich
M.ML.......Lmicrosoft
M.NL.......Lmicrosoft teams
.NL..L...M.Lmidi
ML.........Mmight
MML......M.Lmij
QN.........Gmike
LLLO........mil
LLLP........mil disculpas
OLL........Lmill
MM.......M..min
M.LLMN.....Kmind
.OLL......MLminha
MLL......M.Nminute
K..........Ominute interview
MML........Lminute phone
KML......MLNminuten
M..LL....M.Mminutes
..L........Nminutes of
NLL.........minutes on
..KLLL...M.Pminuti
...L.L.....Ominutos
.L.........Nminutos sobre
O.M........Kmio
MML.OL....LKmir
.L.LOL......mir leid
KMMO....M..Kmismo
.MMLLM....LMmit
O.LL.......Lmit herrn
.M.M.L.....Lmittwoch
L.MM......M.mittwoch #
KNMM.L.....Mmiércoles
L.M........Mmiércoles #
LNLL.......Omiércoles a
M.N......M.Kmobile
L.L........Omock
L.L........Omock interview
L....O..L..Mmogen
NNK.LMN....Jmoi
.N.........Lmoin
...N.......Lmolestias
.ML..M.....Mmon
M.LL.......Mmon #
..LN.......Lmon apr
...M..M..M.Lmonday
N...L....M.Lmonday #
K..M.......Mmonday at
.L.M..M...NKmonday's
PLL........Lmoney
..MM........montag
L.NM........montag #
.LM...M....Lmonteur
.LL.M.M.M...month
LL...M.....Mmonths
M...LM...MMKmore
LMO........Kmore about
N.L......M.Lmore than
L.MMM......Kmorgen
.MKMM......Lmorning
KR.........Kmornings
LN.L.......Lmost
..M........Lmotion
..LK......MOmove
.LLM.......Mmoved
LL.K.....M.Omoved to
L..O.......Lmover
L..N.......Lmover la
.....M..L...moving
L..........Mmr
.LLNM.......mr van
.ML.......M.mrs
L..M......M.ms
L..........Nmsc
.L.M.M.....Lmuch
.N...L....MLmucho
L.LOML.....Lmuss
.......N...Lmutual
K.L.M.....MNmy
....LL....MNmy application
L..........Omy interview
.LM........Nmy office
...KP......Lmy partner
M.ML.......Lmyself
.MM.........märz
L.NL........märz #
..LPL.......même
L.LPL.......même heure
LML........Nmöchte
M.....M....Kmöchten
LLNL...M....n
MLMLLMM.....na
MLN........Kna oficina
..LM......MMna quinta
P.LL.......Lna sexta
LLMML......Mnaar
L..........Nnaar de
...N........naar donderdag
.L.NMMM.L..Knach
.MM........Lnd
.MNL.......Knd at
..K..M.ML.MMne
LLM.....M..Nnear
....M.......need
..LLL......Oneed a
LLMMN......Lneed to
L.LLM...M..Mneeded
.LLL..M..M.Oneem
M.MLLO...M.Jnel
..LLPM.....Knephew
LMM........Mneri
.L.........Onervous
........L.N.nette
N.L..L.....Mnetwork
LLK........Qneue
...N.......Lneuer
...N.......Lneuer termin
KLLN.......Onew
..LN........new date
...........Mnew jobs
.....O.....Lnew status
...OL......Lnew time
..LL.MMM...Lnews
.....MN....Knews about
...........Nnewsletter
MMK......M..next
M.L.........next interview
MLL......M..next step
.N...L....LMnext steps
N..........Lnext tuesday
L..NLL......next week
L.N.........niamh
.L.NOM.....Jnicht
LLLNM.LM.LL.niet
..LNM......Lniet door
KLLMMLM....Mnieuwe
.M.L..M.....nieuws
.ML.M......Lnight
LM....M....Lnights
.KLNOML.M.LLno
M.LL......M.no dia
L..MN......Lno longer
M.L......M.Lno more
..LLO......Lno need
LMLO.......Lno problem
L.LNN.......no se
L.LOL.......no trouble
LKNO.......Lno va
M...........nodigen
.KLM...M..MLnog
JKKPONL....Knon
.L...N.....Mnon è
.NL.M......Lnone
.N.........Lnone of
L.MM.....M.Lnoon
M.L...M...MLnora
M...M..M..MKnos
......MN....nos alegra
...N.......Lnos excuses
..L..L....NLnos gustó
.OL........Lnos ha
LMN........Lnos vemos
M.MLN..M...Knossa
K..MN...N..Lnosso
NL.L......MLnostro
L.LMMN....LLnot
..LN........not #
..MN.......Lnot at
.L...O.....Lnot be
L...LP.....Lnot been
L...LO.....Lnot selected
L.LNML.....Lnot take
L.N.........not the
L.O........Lnoted
K.OL...M....notes
....ML.MM..Knothing
..L.OL.....Lnothing you
L.LLN..M...Mnotice
L.L.MM......notre
LLMO......MKnotre entretien
L.N........Lnoté
L.L..L....QLnotícias
..L..MM....Knous
L...MM..M..Lnous avons
M.L..N.....Lnous voir
..L..L....PLnous voyons
L..MM.......nov
K.....M.....november
.........L.Nnovember #
LL....M....Mnovember at
MLLLL......Nnovembre
LLKQ........now
L.LQL......Know on
.........N.Lnow scheduled
...KO.......now sorry
MMLNL...M..Knu
NLLNM......Lnuestra
..L..LMM..MLnuestro
MNL..M..M..Lnumber
LL......O..Lnumber #
.M...N..L..Lnumber of
M.M.........number on
.LL.NN.....Knun
KLL.LM.....Qnuovo
L......M...Mnurse
LLLNMM..M.LKnão
L.MN.......Lnão se
LN..........nächste
LN..........nächste woche
L.......N...nächster
LL......N...nächster woche
..ML.LL.O...número
KO.K....L.M.o
L..L.......Po caio
.LLLOLM....Ko lugar
K.LMN.......o nosso
......N.....o prazer
LLLL.N.M...No seu
LM.N.......Lo'clock
...N.......Ko'clock interview
..MLML....MKobra
L.L..M....OLobrigada
..L..M....NLobrigada pela
L.L..L..N.OKobrigado
L....O.....Loccasion
.....N.....Loccasion you
L.M.M.M....Loct
L.M.M.M....Loct #
N..........Loctober
M..........Moctober #
M..L.....M.Loctober at
..MM.......Loctobre
M.L........Moctobre à
MLLM.NM....Koctubre
O.L........Koctubre a
KQLM.......Loder
M.L..L......of
LM.L.......Mof #
LO.........Kof donderdag
......M....Lof employment
N..........Lof our
PL.........Lof ten
M..LM.......of the
...M.....O.Kof them
N.L.........of three
...N.......Kof thursday
L.L..M....MMof you
L....L.NM...of your
M....LMMN..Loferta
M....L..N..Loferta de
.L..O.......off
LL.........Ooff sick
LLNLMM.....Koff the
L.LL..NN.L..offer
.......N...Loffer depends
......L....Ooffer ends
......LM...Moffer for
......O...MJoffer letter
......M.....offer of
MM....NM...Koffer you
L.L..M.....Moffered
K..........Ooffering
K..........Ooffering to
..M......ML.office
..MLM...M..Kofficer
NM..M......Koficina
.LLOL.......oggi
NLON...M...Hok
P.JMM......Kok ?
NL.......M..oktober
NL.......N.Koktober om
N.LLMM..M..Lolá
O..L.......Kolá pode
M.M.L......Lom
M.MMLL.....Lom #
L.NM.M.....Lomar
M..........Mon
M..L.M..M..Lon #
.MLLM.MM...Lon a
........O..Kon april
M...........on behalf
K.SL.......Jon for
ML..L.....MMon friday
N.L.M......Kon march
.....L.....Mon monday
L.L..M.....Non my
KM.......M.Mon our
L.K........Oon paper
O.L........Kon parle
.MLL.M.....Mon saturday
M.M.L......Lon se
J.L........Pon stage
L.LLN......Mon sunday
LM.ML.......on teams
..MM........on the
L....N......on this
.LK........Oon thursday
MLKM.......Non tuesday
.LM.L......Mon wednesday
L....N..L..Lon your
M.ML.......Lon zoom
..LNLL...M..once
.M.LL.......one
O.M......L.Lone hour
.M..........one of
LOL........Lone you
.LLO.......Longemak
.LLL.L...O..online
L..........Nonline interview
.L.......N..online test
N..L.M..M..Lonly
........O..Lonly shortlisted
MM.MLMM..L.Kons
K..O.......Lons gesprek
..M.M......Lonsite
M.L..M..N...ontvangen
M.LLM.......onze
MMK.L.....LNop
MMM........Kop #
.ML..LM.M..Lop de
..LM.......Nop dinsdag
KMML.......Mopen
.L.........Nopen to
MN...M.....Kopening
.....N.....Lopening you
K.ML.M...M.Mopens
L....L.O...Loperador
M..N.......Koperations
LML.......N.opportunity
LO..L.......oppure
KO..LL.....Nor
LN.L........or #
.L.........Nor friday
N.M........Kor no
LNLLLL..N..Mor the
LN.........Lor thurs
LN.N.......Kor tuesday
.M...L..MM.Kora
O.L.M....M.Joral board
LN..........orari
.L.OL.......orario
.LML.....M..ore
.LML........ore #
....M.......organizer
N...........original
O.L........Loriginals
..O........Kortiz
LMML.M..L..Nos
L.L........Pospite
.NL.NL....LKother
ML...O.....Lotra
...........Motto
...ML.LM...Mottobre
KRLLLL....M.ou
LO.........Lou jeudi
K.L...O.....oui
...M.......Mour
L..O.......Lour #
KLLM.......Oour call
L.N........Lour coo
OML........Kour engineers
L..O.......Kour interview
P..........Jour lead
K.O........Lour lunch
O..........Kour manager
L.LOL.......our meeting
K.L........Oour office
L.........N.our talk
.LLMN.......out
K.LMM......Nout on
L...LNM....Loutcome
..LM.N.....Loutra
N.L........Loutubro
N..L.......Loutubro às
MLL.LLM...PKouvir
M.M.....LL.Lover
NM.........Lover de
.L.K.N.....Noverleg
...MN......Kowing
...MN......Kowing to
J.N..M...M.Lown
..O........Kown apron
K........O..own time
M....M.M...Lp
M..M.......Kp m
N.ML.......Kpacific
..LL.....N.Mpage
NLL........Npaid
KMMM.M.....Mpanel
L.K........Ppaper
LL....N.....papers
......O....Lpaperwork
N....L.....Kpar
ML.N.......Lpar retour
K..ML...M..Mpara
K.KM.......Ppara #
LM.........Mpara el
ML..L...N...para la
L.O........Lpara segunda
J.MP.......Lpara terça
M.LL.M......para uma
LO..........para una
..LN.M......parece
NL.........Lparents
L.P........Lparfait
M....M....LLpark
L.NM........parkeren
..M.......NKparking
PLL........Lparlato
O..........Kparle
MLKL.M...M.Mpart
..L......M..part of
LNLLLLNN.L.Lpartir
M.L.M.......partner
L...LN...M.Lpartners
ML.M.N..M..Jpas
KLLP.N......pasa
L.LQ.......Lpasa al
L.MN.......Kpasante
N.L......M.Lpasas
O..........Lpasas el
LLMM.M...M.Jpass
LL.O........passa
NN.L.......Kpassare
OLL.....M..Lpassed
NL.........Lpassed the
MLL...M..M.Lpasser
L...L....O.Lpasso
M.L....M...Mpassport
L.L........Npassport and
MMNL....M..Kpasst
LN.........Lpasst es
MML.........passt ihnen
P..L.......Kpast
L...MLM.....paul
.L..MLN.....paul we
L..........Npaula
LL.L..M....Npay
........L..Opayment
L.LM.......Mpayroll
LL.L.....Q.Kpdf
N.L.........pdt
MLLO.......Lpedagógica
LL.M...M.O.Lpedimos
.LL......O..pedimos que
LMM.......NKpela
........MM.Lpelo
.......N...Lpending
LL....N.....pension
LL......MM.Mpeople
.........N.Lpeople to
LML.ML.MM.L.per
L..M.M.....Mper il
LM.L.M......per la
.ML.....M..Lper un
LPL........Lper video
K.RL.......Kperfect
..N........Lperfect thursday
L.N.......LMperfecto
L.Q........Kperfetto
.LLLLM.....Mperfil
O.LL.......Lperry
..L..M....MLperson
M...M......Lpersonal
LM.......O.Kpersonality
.........O.Kpersonality questionnaire
LLL....M...Npersonas
LLLLLQ...M..pessoa
K.P.....M..Kpetit
O..........Lpflegedienstleitung
...M.M...L.Lphone
O..........Lphone so
L.M.........photo
L.M.........photo id
.......N...Lphysical
M.L..LLM..NLpiacere
.L.M.......Mpick
LL.........Npick a
.L.N.......Lpick another
NM.L.......Lpicked
O.L........Lpicked for
JL.........Qpiece
O.L........Kpilot
NLL.........pin
M.........NKpine
K.OL........piso
L.P........Kpiso #
JLL......N.Ppitch
.LLMNN..M..Kpiù
K.MMML...L.Mplace
L.NM........place on
L.M......M.Lplaced
.........N..placed on
ML...LNM..MLplaisir
.....LNM...Lplaisir de
N..LM....L.Lplan
.LLOM......Kplanned
L.LOM...M..Kplanned for
.N..ML......planner
NMLL...M...Lplanta
NL.L.....L..platform
LL.L.......Nplatz
.........M.Mplease
N...........please accept
M.M........Lplease bring
.L.M.......Mplease choose
L.L........Nplease come
.........M..please complete
M...........please confirm
..M....M.M.Kplease do
K.M........Mplease have
...N.......Lplease pick
N..........Lplease record
......N....Lplease sign
L.L........Nplease submit
..L...M.....pleased
M.L...M.....pleased to
...MN......Lplek
...LNMM....Lplus
.MM.........pm
LM.M........pm #
N.LL........pm ?
K.L........Opm after
N.L........Lpm bring
N..........Lpm central
OL.L........pm ct
L.O........Kpm est
L.N.........pm for
K.L........Opm in
L.LO.......Lpm interview
L.LL.......Ppm is
M..........Lpm on
.N.........Lpm or
M..........Kpm please
N........L..pm pt
L.LO.......Lpm rather
LL.O.......Lpm work
..K.......LPpm works
N.NL.......Jpm you
LL...M.....Mpodcast
MLLNLN...M.Kpode
LLLN.M...M.Lpode ser
O..L.......Lpode vir
.KNO.......Kpoder
L.NL........pohl
LLLNLMM....Mpoint
OL.........Lponte
LM...M...L.Lpor
K....L.M...Mpor favor
.....L..N..Lpor inscribirte
MM.........Lpor la
LOL..M.....Lpor las
.L..LO......por tu
.NLM.......Kportal
L.MLP......Kportanto
MNML......MIportfolio
..N........Kportfolio review
M.NL........porti
..ML.M.....Kposition
....LL....N.position and
....N......Lposition has
L...........position of
LP...L..L..Kpossiamo
.MLLL.....MMpossible
.LLO.M.....Mposso
L.M...M.M..Kpost
.......MM...post of
LMML..MM...Lposte
......LN...Lposte d'agent
LML.L.M.....poste de
NLL.MLM.....posto
M.L...M.....posto di
..ML.M.....Lpour
L....N......pour la
LMM........Lpour le
.MML........pour un
N...........pouvez
N...........pouvez vous
ML.........Mpractise
......N.....prazer
......N.....prazer de
K.LL..LN.M.Npre
L......O...Lpre employment
LM..........prefer
LN.........Lprefer ?
LOL........Lprefere
KOLL.......Mpreferisce
.O.........Kpreferred
..K........Opremier
N.....M..L..prepare
N.LL.M......presencial
M.N........Kpresentation
N.L.........presenti
N.K.......NLpresenza
..........MLpresença
L.N.M.......president
N...........presso
O..........Kpresso la
M.LLM.......previsto
K.LN.......Nprice
...LLL...O..prima
..N....M...Kprincipal
P.K........Lprincipal engineer
.........MNKprinted
MML........Mpriya
MLLMM.......priyanka
NML........Lprobearbeiten
MMLO.......Kproblem
L..L.O...M.Lproceso
LLLM.M...N..process
..LM.N......processo
LO..M......Lprochaine
LMM.........product
NKL........Mproduction
M.LN.M.....Lprofessor
M.L.....M..Mprofil
ML...M..M...profile
L..........Nprograma
L.L........Oprogramme
.LLL.....M.Nproject
L.N.........promemoria
.......N...Lpromesse
.......N...Lpromesse d'embauche
.......M....proof
.......M....proof of
..L...N.....proposer
......N.....proposer le
NLM...N....Kproposition
LLL...PM...Kproposta
......MM....proposta di
LO.........Lprossima
LN.........Lprossima settimana
...L.N...MLLprova
M.L......O.Lprueba
.L.LP......Lpréfère
N.L.......MLprésence
.MKN.L...M..prévu
MNKL.......Mpróxima
.N.........Lpróxima semana
OLL........Lpróximo
NL..........pt
L.L........Npuedes
O.LL........puedes venir
.....M..L...puesto
....LM.....Lpuesto de
L..LPL.....Lpulled
LO.L........puoi
...N.....M.Lpush
N....L...M.Kput
MLM......M.Lput you
MPLL.......Lpuò
MM..........può venire
N.M........Lqa
LO.L.M.....Kqual
LMO........Kquand
KQ.MLL.....Lquando
LNLN..M....Lquarta
.N.........Lquarta ou
M.M........Lquarter
L.K.NN.MLM.Lque
OLLL.O.....Lque a
L..N.......Lque mover
K...O..M....queda
K.L.P......Lqueda sin
L.N........Lquedamos
NMLL..M..L.Kqueremos
NM.L.L..M..Lquesta
L.LL......NMquestion
L........N.Mquestionnaire
.L.L.....M.Oquestions
NLKL.....L.Oquestions and
L........O.Lquestions for
KM...N....L.qui
.N.........Lqui vous
..........MMquick
L..........Mquick call
.MKM.L.....Mquinta
..LMM.......quinta feira
KMMLM.....MMquinta às
LMLN.L..M.MKqué
MLNMLL....MLr
NLLL.......Mr #
L..........Mradio
LL.OL...M..Lrail
LMN........Lraj
L.O........Lrappel
LL.........Orate
LM.N.......Lrather
L..N.......Lrather than
LPL........Lrato
O.L.ML.....Kravi
..L.......N.raúl
MM.L.......Lrd
KLP...L...OLre
NM.........Lre application
..M.......NKre colloquio
..........OKre entrevista
..L.......NLre gespräch
.LL..L....PLre gracias
K..O......MLre interview
..L.......OLre merci
..OM......LLre re
..L.......O.re thank
.ML........Nre the
L.MMLN.....Lre thursday
..M.......OJre tuesday
MLL........Mre your
........N...reached
........O..Lreached us
LML.....M...read
L.......N...read every
LO.........Lread your
...........Nreader
MML........Mreading
LLMM.....L..ready
L...MM....MLreally
..........NLreally enjoyed
.L.O........rebook
.....L..N...recebemos
L....L..N...recebemos a
........N..Kreceipt
L.M.....O..Lreceipt of
L........M.Nreceive
...........Mreceive a
L.......M..Mreceived
.M......M...received your
..N.........reception
P.L........Kreception will
.....L..N...recibido
.....L..N...recibido tu
NLL........Mrecord
N........M.Lrecord your
.M.....M...Mrecruiter
..M....NM..Krecruiter will
L.L........Nrecruiters
.L.M.....M..recruiting
LM..M......Lrecruitment
N..........Lrecrutement le
P.L........Jreden
LLL........Oreed
..M.....M..Lref
.LLL......MMreference
LM.....O...Lreferences
..K.....M..Nregistered
.L...L..R..Jregistrada
L.L.NM.....Lregret
....MM......regret to
...LL.....N.reid
..L..N......rejected
..LL.......Orelease
L.M..M....NLremain
L..M.......Mremarcar
L..N.......Lremarcar a
LMML........reminder
LM.........Mremote
....ML.....Nremoved
MML..L....N.rencontrer
L.LL.......Orendez
L.LL.......Orendez vous
M......N....renuncia
MM.L....M..Lreply
........M...reply to
LOL...M....Lreply with
LM.......P.Krepo
.LMN.L......report
N..........Lreporting
O.L........Lreporting time
..NMM......Kreq
..NM.......Kreq #
L..L.......Orequest
L.N........Mreschedule
..P........Jreschedule cancel
...L.M.....Mresearch
..L........Nresearcher
OM......L..Kreserved
LM.M..M....Lresources
.MN..L..M..Kresponsabile
JMP........Lresponsabile del
MNL........Lresponsable
LL.L.O.ML...resultado
N.L.M......Lresults
.LL..L..M..Oresume
.....L..N..Lretenue
.L...M....NLretorno
ML.N.......Lretour
K..L..MM.N..return
K..M.......Nreunião
KLM...M.M...review
......O....Kreview and
L.LOL......Mrevised
L.L........Prib
N..LN......Jricerca
.L...L..M..Mricevuto
..L.....Q..Kricezione
L..........Nricordiamo
NL.L....LM..right
.MML.L..M..Kring
.LN.....M..Lring the
MM..........ring you
LLL.NL.....Pringrazio
L.L........Oriverside
M.MM.......Kroad
..N.M......Lrob
M.MM.......Jrobin
..M....N...Lrodrigo
M.LL..M.....role
M.L........Lrole at
LL.........Orole for
N.L.........role on
LL..M......Nroles
LLMM.......Mroom
N..L....M..Lrosa
M.M.........round
K.O........Lround is
LLL........Oround of
NLM..M.....Kround the
N..........Lroute
O..L.......Lrow
L.L........Mrsvp
N..L.......Lrua
.MLN.......Lruf
NLL...M.M..Lruhe
M.ML......MKrui
N.L........Lrun
KLMM.......Mrunning
LL.L.N......ruolo
MML........Lruth
O.KL......NKruud
L....L.MN..Lréception
..L.......OKrémi
L..LL......Oréunion
L.NL.M..LL..s
J.PLLLN.N.MKs:!
........L..Ns:! !
LLMLMLL....Ns:#
L.MKNL.....Ms:# #
..........MLs:# am
L.N.L......Ms:# h
N..........Ls:# march
...........Ms:# new
...LM.....M.s:# pm
MNKLLLM.LL.Ms:?
KMLL.LM..L.Os:a
.....L..N..Ls:a sua
LN.......L..s:a time
......N....Ls:aboard
LML...M...MLs:about
LM...MM....Ls:about the
...LOL......s:absage
K.M........Ns:accepted
..L........Ns:account
L....L..N...s:accusé
L....L..N...s:accusé de
........O..Ls:acknowledgement
.ML.........s:action
.NL.........s:action needed
L..........Ms:admission
.L......L..Os:adoption
LL..M......Ms:afspraak
L.O........Ls:agenda
L.NL.......Ms:agendada
L.N........Ls:all
L.N........Ls:all set
L.L........Ns:als
K..P.......Ls:alteração
L..........Ms:am
M..L........s:am #
L.L........Ns:am donnerstag
O.ML..M..L.Ks:an
LL.....M.MMLs:and
....N.......s:annulation
..L.O......Ls:annullamento
.L.O.......Ls:another
.........O.Ls:answers
.LLLLM..N..Ns:application
L....O..L..Ls:application status
........N..Ls:application submitted
L....M..N..Ks:application to
........O..Ls:applying
L.K...M....Os:appointment
L..KM......Os:appuntamento
L.....O....Ls:arbeidsvoorwaarden
LMM........Ls:are
.N.........Ls:are you
L.M......M..s:assessment
N.LM.......Ks:assistant
......MM....s:assunzione
L.M........Ms:at
K.O.........s:at the
L.M........Ns:audition
LNL........Ms:availability
.N.........Ls:availability for
K.O.........s:avec
L.Q.....L.NKs:aw
L.O........Ls:aw aw
........L..Os:beca
..L..N......s:bei
K.OL....M...s:bevestiging
L.N.........s:bevestiging gesprek
LMLLLN....L.s:bewerbung
M.L........Ms:board
LM.......M..s:book
L.N........Ls:booked
L.NL........s:booking
J.P.........s:calendar
K.O........Ls:calendar invite
.LM.L...L..Ns:call
L.O........Ls:call with
L..O........s:cambio
L..M........s:cambio de
LNM........Ks:campus
...LL.M...M.s:can
M..LL.....N.s:can we
....N......Ls:cancelada
....O......Ls:canceled
L.LLN.......s:cancelled
..LL.......Os:candidate
..LLM......Ms:candidates
K..........Os:candidato
.ML.LM..N..Ks:candidatura
..L..N.....Ms:candidature
L..OM......Ls:change
L..M.M..L..Ms:changed
L..Q.......Ks:changement
MML.........s:chat
O.L........Ls:chat with
.L.....M.O..s:check
.N...L..M..Ls:chef
L.L........Os:cita
M...L......Ms:class
....K......Os:class cancelled
N........N.Ks:coding
OMMM.L.....Js:colloquio
L.L........Os:colloquio con
M.L.M.....MLs:come
..L.......N.s:come and
OML........Ks:commis
M....L..MN.Ks:complete
........LN..s:complete your
L..L.......Ns:con
..L.....Q..Ks:concorso
.......M....s:conditional
.......M...Ls:conditional offer
L.O.....M..Ls:conferma
L.N.........s:confirmación
K.N.....N..Ls:confirmation
L.N........Ls:confirmação
...........Ms:confirmed
..L........Ns:consulta
LL.........Ns:contract
MKM.........s:conversation
MLL..L..O..Ls:cv
..L..L.....Os:código
..L...MN...Ls:d'embauche
.LLN....M...s:data
P.L........Ks:date
.L.NL......Ms:day
L.LL.ML...LMs:de
..L........Ns:de cita
L....L..N...s:de réception
....LP.....Ls:decision
MLLLM......Os:del
O..........Ls:del colloquio
N.K........Ns:demo
K.Q........Ls:details
L.O........Ls:details for
LLMLML...L.Os:di
......MM....s:di assunzione
L..LMM.....Ls:director
LLLL.M.....Ps:do
..L........Ns:donnerstag
...LN.......s:door
....M......Ms:du
.L..N......Ms:du #
LL......O..Ls:eingangsbestätigung
N.L.......MLs:einladung
M.........M.s:einladung zum
......N....Ls:employment
L.L..L...N.Ns:en
M...........s:engineer
NMMN.......Is:entretien
NMMM.L..LLMJs:entrevista
....N......Ls:entrevista cancelada
M.K........Ns:entrevista para
L.L........Os:entrevistas
...........Ns:entry
L...LP.....Ls:esito
L.P........Ls:est
LO.........Ls:even
L.M.M.......s:event
M........M.Ls:exercise
L.L........Ns:exit
L.L........Ns:exit interview
L.O........Ls:february
..........LNs:feedback
..LMN......Ls:feira
M.M........Ls:final
L.L........Ns:first
L.L........Os:first day
L....M....N.s:following
L.M.L....M..s:for
........O..Ls:for applying
LL.M.......Ms:for the
L.N.L...M..Ls:for your
L.NLML....MLs:friday
....LMM....Ms:from
...........Ns:functioneringsgesprek
L.O........Ls:fwd
L.........MNs:für
...LN.......s:gaat
...LN.......s:gaat niet
N.MNM.....MIs:gesprek
...LN.......s:gesprek gaat
.MM.......MKs:gespräch
LL......P..Ls:got
LL....M.O..Ls:got it
........M..Ls:got your
.LL..M....OLs:gracias
L.L...OM...Ks:great
L.....NN...Ks:great news
MLL........Ms:group
L.N.L......Ms:h
.L.L....N..Ns:have
L..N........s:heute
....L.N....Ms:hire
..N..N.....Ks:hold
LL.......N.Ms:home
L.MO.......Ks:horário
MNN........Js:hour
L..........Os:house
LLL........Ps:how
M.LL.......Ns:ihr
.N.L.M.....Ls:ihre
.M...N.....Ls:ihre bewerbung
.L..L....M.Ns:in
N.M..M.....Ks:incontro
M..M.....L..s:interview
LM..........s:interview ?
....M.......s:interview cancelled
..M.........s:interview confirmation
L.N........Ls:interview confirmed
L.O........Ls:interview details
.LM........Ms:interview in
L..N.......Ls:interview moved
M...........s:interview on
..N........Ls:interview reminder
...........Ms:interview request
L.P........Ls:interview scheduled
.MM..M....MKs:interview slots
L..M......NKs:interview thursday
LMLN........s:interview time
MN.........Ls:interview times
L.N.........s:interview tomorrow
M.LN.......Ls:interview wed
..L........Ms:interview with
N.L........Ms:invitation
M...........s:invitation to
L.N.........s:invite
O.L........Ls:invito
.LM.....M..Ms:is
KLL..L..PM..s:it
L.....M.N...s:it !
L.N........Ls:itinerary
M.LLLM..MM.Ls:je
.L...M..N..Ls:je sollicitatie
NMLL.LM...L.s:job
L.....N.....s:job offer
..L........Ns:jobs
NLLM.M.....Ls:junior
J.LM.......Ps:jury
K..L.L...MLOs:la
K.M......N.Ns:le
.P.........Js:let's
M.L...N...MLs:letter
LL....N....Ms:like
L.NL.......Ms:lunch
M..........Ls:manager
N.L........Ls:march
.KMN.......Ls:mañana
M.L........Ns:meet
N..........Ls:meet the
LL.L.......Os:meeting
O.L........Ks:meeting with
........L..Ns:membership
..L.......OLs:merci
..L........Ns:minutes
.LL........Ns:mock
..L........Ms:mock interview
....NL....MLs:monday
L.MMM......Ls:morgen
.L.L......N.s:move
L..........Ns:moved
.L..LL....MOs:my
....LL....MNs:my application
.L.NM......Ls:need
.L.NM......Ls:need to
.NL.........s:needed
LL.........Os:neue
...O.......Ls:neuer
...O.......Ls:neuer termin
LLLM.......Ns:new
...........Ms:new jobs
...OL......Ls:new time
LL..LMNM...Ls:news
MNLL.......Ks:next
N.L.........s:next interview
.M.........Ls:next step
.N.........Ls:next steps
.N.........Ls:next week
....N......Ls:niet
...LN.......s:niet door
KLLM..M....Ns:nieuwe
LNL.........s:night
.L..O.......s:no
L.L.O......Ls:notice
LLL..L..N.OLs:obrigado
......N.....s:of
......N....Ls:of employment
...MN......Ks:off
LLL..LNO...Ls:offer
......MM..MKs:offer letter
......N....Ls:offer of
.......N...Ls:offer subject
L.M.MLM....Ls:officer
...L.M...L.Ms:on
..M..M.....Ks:on #
LLML.......Ns:on the
L.M..N.....Ls:on your
LL.......Q.Ks:online
MM..M......Ks:onsite
K..........Ps:op
LM.........Ms:open
LN.........Ls:opening
L......P...Ls:operador
L..........Ms:opportunity
..LLL......Os:order
.L.......MM.s:our
....LOM....Ls:outcome
L.NML......Ls:panel
..L........Os:paper
..KLL.M....Os:para
..L........Os:para a
........L.LOs:payment
.......N...Ls:pending
M.L.L.....LOs:per
.........N.Ls:personality
.........N.Ls:personality questionnaire
LN..........s:phd
NMM..M..L..Js:phone
MMM..M.....Ks:phone screen
.M.M.......Ls:pick
..M....L.L.Ms:place
..MM.....L.Ls:please
...LM.....M.s:pm
.L.........Ms:podcast
.L...M....N.s:por
.M.L.P.....Ks:position
KLO.........s:pour
...........Ns:practice
O.L........Ls:presencial
O.L........Ls:probearbeiten
..LL.P..L..Ls:proceso
..LN.N.....Ls:processo
.L.........Ns:profile
.L.........Ns:project
L.N.........s:promemoria
.......N...Ls:promesse
.......N...Ls:promesse d'embauche
NLL...N....Ls:proposition
L.L...OM...Ls:proposta
......MM....s:proposta di
LL...N...NL.s:prova
MLL..L...P.Ls:prueba
.........O.Ks:questionnaire
L........M.Ms:questions
M...........s:quick
MLO.LL....MKs:r
OLLL.......Ms:r #
L.N.........s:rappel
KLP...L..LOLs:re
NM.........Ls:re application
..M.......NKs:re colloquio
..........OKs:re entrevista
..L.......NLs:re gespräch
.LL..L....PLs:re gracias
K..O......MLs:re interview
..L.......OLs:re merci
..OM......LLs:re re
..L.......O.s:re thank
.LL........Os:re the
L.MMLN.....Ls:re thursday
..M.......OJs:re tuesday
MLL........Ms:re your
.....L..N...s:recebemos
.....L..N...s:recebemos a
.L...L..M..Ns:received
.........O.Ls:record
.........O.Ls:record your
L.M.....M..Ls:ref
LL.........Ns:reference
LMM......M.Ls:reminder
...LM......Ms:rendez
...LM......Ms:rendez vous
LL.P.L......s:report
..NN.......Js:req
..LL.......Os:request
.L.L.P.....Ls:resultado
L.LL.......Os:reunião
L.ML.......Ns:reunión
L.LL.......Os:review
.LL...M....Ms:role
L..........Ns:room
M.N........Ks:round
L....L..N...s:réception
L..LL......Os:réunion
N..........Ls:sat
.LMLNM.....Ls:saturday
.N.........Ls:schedule
LNL.........s:schedule your
L.P........Ks:scheduled
LOL.M......Ls:scheduling
MMM..M.....Ks:screen
M..L........s:second
N...........s:second interview
L.P.......MJs:see
L.Q........Ks:see you
M.L..N.....Ls:selezione
OLL.........s:senior
M.LLL......Ns:service
..L........Os:session
L.P........Ks:set
NLML........s:shift
N.K.M.......s:site
L........P.Ls:skills
LMMM.......Ls:slot
LM........MLs:slots
.N.........Ls:slots open
..L..M..N..Ls:sollicitatie
L.......N..Ls:sollicitatie ontvangen
L..N........s:spostamento
.M..........s:staff
LL....NM....s:start
L....O..L..Ms:status
.M.......M.Ls:step
.N.........Ls:steps
.L......L..Os:still
.L.........Ns:student
.......L...Ns:study
K.MN....M..Ls:sua
........M..Ls:sua candidatura
.......N...Ls:subject
.......N...Ls:subject to
........N..Ls:submitted
M.L..N.....Ls:suite
N..........Ls:superday
L.......MN.Ls:take
.........N.Ls:take home
.MML......MLs:talk
.........N.Ls:task
.LL........Os:te
M.KL......MMs:team
M.M........Ls:technical
..N.........s:technical interview
.M...M.....Ks:technician
KLNP.......Ks:termin
L.P........Ls:terminbestätigung
.LL..M...O.Ls:test
.........O.Ls:teste
LLL.....M.PKs:thank
LLL.....M.PKs:thank you
LL......O..Ls:thanks
..M.....M..Ls:thanks for
.LML.......Ns:the
L.N.M.......s:the #
...L.......Ns:the new
......N....Ls:the role
M...........s:the team
.L...N.....Ms:this
KLNM......M.s:thursday
LL.........Ns:thursday's
LMLOLM...L.Ks:time
..LM.......Ms:time change
.N.ML......Ks:time for
MM.........Ls:times
..LM..M.M..Ls:to
N...........s:to interview
L.MN.......Ls:to your
M...M.....MLs:today
.LN..L.....Ls:tomorrow
....O......Ls:tomorrow's
LLL........Os:training
.L..N.......s:trial
M.M........Ls:trial shift
K.LLLNM.M..Ms:tu
M.LM.M....MKs:tuesday
.L.......O.Ls:typing
.LL..M...O.Ls:técnico
.M.L..M...M.s:up
LLLM.N......s:update
K..P.......Ks:updated
KMM..M.MM.MKs:us
M...ML......s:vacancy
ML.......N.Ks:video
PL.......L.Ls:video interview
........L..Ms:viewed
..L........Ns:visa
.KM........Ns:visit
K.LM.......Ns:visita
........L..Ns:volunteer
LLL..M.....Ns:voor
P..........Ks:vorstellungsgespräch
K.NL..M.L..Ns:votre
M.L..M......s:votre candidature
...L.......Ns:vous
N.L.........s:w
L.LMML.....Ms:was
MLLML...N.MKs:we
........M...s:we got
........O..Ls:we have
L.K........Os:webinar
..LN.......Ms:wed
LNL........Ms:week
.....L.....Os:weekly
......O....Ls:welcome
......N....Ls:welcome aboard
LN....M....Ls:when
.L.O.......Ls:wijziging
N........L.Ls:with
N..........Ks:with our
ML..........s:with the
KMN....M...Ls:with us
K........N.Ns:work
LL....N.....s:would
L..L.....O.Ls:written
LK.........Ns:year
K.NLL.M...N.s:you
L.N.........s:you are
........N.NLs:you for
...........Ns:you have
.L....O....Ks:you start
L.M.........s:you're
K.M......M.Ms:your
M.L.LM..N..Ls:your application
LM.........Ls:your interview
.L.........Ns:your next
..N........Ls:your visit
..O........Ks:zoom
..L.......MMs:zum
L.M...NN...Ls:zusage
L.K.L.LMLM.Os:à
LNLNL.......sabato
..LN........sabato alle
L..........Osafety
KLM..MN...LNsaid
..M........Nsala
L..L.......Osala con
.L.........Nsalary
....M.......sales
M..L.......Msalle
KMN...M....Lsalut
O........L.Lsalón
KMM........Nsam
LLKSLL...M.Lsame
.LLN.....M..same day
..LN........same place
L.LN.......Msame room
L..PL.....MKsame time
L..M.......Msamstag
MMKM........sapere
.LM..L..M...sarà
N.LN.L.....Lsat
NLL.........sat #
NMLLM.......saturday
N.LL........saturday #
O.......M..Jsaturday job
LMLM.M......saw
..L..LM.M...say
NLLM........says
....LM..M...scelto
LM..........schedule
LM.......M.Lschedule a
LM.....M...Mschedule your
M...........scheduled
.........M..scheduled for
KOL.M......Lscheduling
LN.M.......Lschikt
.LK........Oschlagen wir
M...........school
O.L........Kschool on
........N..Lscientist
LL.......P.Lscore
..L........Nscorecard
.L...P.....Kscored
..M.....L..Lscreen
LMM........Lscreen with
ML.....M....screening
.......O...Lscreening and
L.LP........scusa
.KLN.M..ML.Lse
MLKN.......Mse não
O.LL.......Lse tiendra
..L.......M.search
L..........Mseat
L..L.......Nsecond
LM.L.M.....Msecond round
M.NLL......Lsee
M...........see how
NLL.........see if
..L.......NLsee us
M.O.L......Ksee you
L.N.........seeing you
NM.......L.Kseen
.NM..LM....Jsegunda
L.N........Lsegunda #
.M.....M....sehr
.L.L.M......sehr geehrte
LN.........Lselect
..L.LN.....Mselected
..L........Nselected for
L.L.N.......selection
M.LL.N..M..Kselezione
L.LLN.M....Msem
LPLMML.....Lsemaine
LP.........Lsemaine prochaine
KPLM.L..L.M.semana
..KL.....M.Nsend
LNL.........send me
M.LL..M.....send the
.........N.Lsend us
.L.........Nsend you
M.L.....N..Lsending
N..L.M......senior
..NL.LM.M..Lsent
........N...sent to
..L...L....Mseptember
MM..........september #
K.L........Oseptember at
..L...M....Nseptembre
LKMOLM...M..ser
K.LL......LQserai
NM.........Lseriez
LM.....M....served
NLL........Mservice
PMKL.......Lserviço
N.LN.......Kserá
L..N.......Lserá a
O.LL.......Lserá el
N.LL.......Lserá na
M.K.M......Msession
N.L........Lsession with
..NM.......Kset
L.O........Kset for
MM.........Lset up
KP.......M.Lsettimana
LN.........Lsettimana ?
.MLL.M..M...seu
N.L.....N..Lseu currículo
M.......L..Nseven
L..NM......Lsexta
..LMO......Ksexta às
LLMNL.......shall
...NL.......shall we
LM....M....Kshare
......N....Lshares
..ML.......Mshe
NL.L........shift
..N........Lshoes
..M.....M..Lshop
MLL..L...M..short
L.L........Oshort interview
L........N..shortlist
N.L..L..O..Lshortlisted
L.......N..Lshortlisted candidates
MML.........shortlisted for
..MM..L...MLshould
.L........OKshould i
L..M.......Nshow
M.M.........show you
..L........Pshows
OLLL..M.M.LLsi
N.LLML...M.Lsi terrà
NM.LMLM....Ksiamo
..N........Lsiamo in
.L.MM...M...sich
LL.ML......Nsick
L.N..M.....Lside
MML.....M.LLsie
K.L...M....Nsie als
M.L........Msie am
L.....O.....sie anbei
...M........sie bitte
OML........Lsie gern
MM.........Lsie gerne
..ML.M......sie sich
N.NL.......Jsie sprechen
N.......M..Lsie zu
M.LL...N....sie zum
...LO......Lsiento
LMLL.......Nsig
.......O...Ksight
.......O...Ksight of
.M...LP.LL.Lsign
......N....Ksign and
..M..L..L..Nsign in
L.....N....Lsign the
LM...M..LM.Lsiguiente
O.L........Lsim
........O..Ksimilar
........O..Ksimilar jobs
K.LLQ......Msin
K.L.Q......Lsin efecto
.L.........Nsince
.MKMML.MN..Ksind
N...........sit
OLL.........sit down
LML.....M..Msite
L........O.Lskills
..N........Lslip
LN..LL......slot
.N..........slot for
LN........MKslots
.M.........Lslots are
.N.........Lslots for
.N.........Lslots open
...N.......Lsnow
L..NNL.....Jso
MML.M..M...Kso i
M.L.......NLso much
.LLMO......Kso no
.L.MM.....MLso sorry
LMNM........so that
LLLN.M..L...so the
....OL.....Lso there
..LNL....M.Kso we
.MLL......MMsobre
LN.L......MLsobre a
L..........Nsobre o
O.L........Lsofia !
O.K........Lsofie
M.M.....M..Ksoftware
M.L..M..M..Lsollicitatie
L.......N..Lsollicitatie ontvangen
OM.........Ksollicitatiegesprek
Q.LL.......Ksollicitatiegesprek is
L.L........Osolutions
..NL....M..Lsome
LL.L.O....LMsomeone
.....N.....Lsomeone whose
.....N.....Lsomeone with
LMMN.......Jsomething
L..P.......Ksomething came
LLLM.M.....Mson
L....O...M.Lsonntag
MNLNLL....L.sono
.MLO.......Lsonst
..LO.......Lsophie
KKLOOM.....Ksorry
LL.Q.L.....Ksorry !
...MML.....Msorry for
LL.PL......Ksorry sorry
L.LL.N.....Msorry to
.....LNMN.LLsous
J.M........Nspeak to
..M..M.....Kspend
...N........spostamento
L.LO.......Lspostare
L.LO.......Lspostare il
..LMLO......spot
M.NL........sprechen
O.ML.......Jsprechen mit
N.M........Lspreekt
M..........Lspreekt met
M.L.N....M.Ksr
N.L........Lst
L.OL.......Mstaat
L..L.......Ostaat op
L....O.....Lstack
L....M....OKstadtbibliothek
MM.L........staff
N........L..staff engineer
L.LL.M...M.Nstage
LPL........Lstagione
L.M.OLM....Kstands
O.LL.......Lstanza
.L...LO..M.Kstart
......O....Lstart monday
......O....Lstart when
L.......L..Ostarted
L.......L..Ostarted an
L.....N.....starting
.LNM........starts
L.NM.......Kstarts at
L.N........Lstarts in
L..........Nstatement
MLL.......LNstation
...M.L....OLstato
KLM........Ostatt
.L.LMN.....Lstatus
K.PM.......Ksteht
L.MLM..M...Lstelle
......MM....stelle als
NLL......NMLstep
OKL......L.Mstep is
.M...L....LMsteps
LLNOL...L..Mstill
L.QL.......Kstill good
L.O.LM.....Lstill on
L..O.......Lstill the
K.NML.......straight
.L.M........street
MLL..M.....Nstrong
.L.N........stuck
.L.........Nstudent
...........Nstudents
..NL.......Lstudio
LL...M.L...Nstudy
ML.L..M.MM..su
..K........Nsu cita
..M.........su entrevista
M..ML...ML.Lsua
..L..M..M...sua candidatura
..L........Nsua consulta
..MN.......Ksua entrevista
......LO....subject
L.....LO....subject to
L.L........Osubmit
L..........Msubmit your
.ML..L..P..Jsubmitted
..M.N....M.Ksucces
MM.........Lsuit
.L.........Nsuit ?
.N.........Lsuit you
M...LOM.LL.Ksuite
L.M.........suite #
M.LM.MN....Ksuite à
NM......LL.Msuits
N.L......L.Msuits you
LLLLLN..M..Msul
.L....L....Osummer
LLLLM....N.Msunday
K.LLNL.....Nsunday at
NMK.LM..L...suo
PLLM.L.....Lsuo colloquio
N.N........Ksuper
N..........Lsuperday
NML........Lsuperintendent
L..LLM.....Nsur
.L.........Nsur votre
KMN.........sure
..KL.......Oswap
..O........Lsweet
ML..L......Msystem
L..ML..M...Mt
K..NL...N...tag
KO....M....Ltage
.L..M....M..take
.....M...N.Ktake home
M.LNML.....Ltake place
...LMM......taken
L........M.Ntakes
L........M..takes about
L.M........Ntakes place
L..LNM....MLtaking
.........L.Mtalent
ML.........Ntalk
MLLL......MMtalk about
P.L........Ktalk money
ML.........Mtalk on
M.L........Mtalk to
L.M........Ntalking to
MMNL.......Ktaller
.NM..L....MKtarde
MM.......M.Ltask
LM.........Mtax
.O.L.L.....Jte
.....L..N..Lte llamaremos
O..........Lte pasas
.........O.Lte pedimos
LL.O.......Mte viene
NML........Kteach
O.L........Kteach a
M.LM...M...Lteacher
.M.LM..M...Lteaching
..LL..M..LMMteam
L.....O...MKteam !
.L...L....LPteam and
L.........MLteam at
L.......L..Oteam can
OLLLM.......teamleider
M.LM........teams
MLLM.......Mteams link
K.NL.....M..tech
NM.........Ltechnical
..M.........technical interview
.MM........Ltechnician
M.LM.M..M..Ktecnico
.O.L.L.....Lteilnehmen
.O...M.....Ltelefonieren
L..........Ntelegram
.N.........Ltelephone interview
MML.L......Mtell
.N..........tell me
LMM..M.....Mtell you
L.....MM..MLtemos
......N.....temos o
LLL..N.M...Mtempo
....NL..M..Ltemps
ML.L....L..Nten
.LML...M.L.Nten minutes
.......N...Ltener
...N.......Ltengo
NLNL.M.....Kter
LLMN.......Ltermin
L.P........Lterminbestätigung
....OL.....Lterrible
N.LLML...M.Lterrà
L.MM......MLterça
...N.......Lterça #
..NM.......Lterça feira
.........O.Ktest
N...M......Ktest results
.LML....MM.Lteste
.M.........Ltext
M.L.........text me
MMLM.L..M..Kth
.O.........Kth #
LM..M...N..Lth and
MML........Lth at
M.LM.......Lthan
M.LN.......Lthan #
LL.L.M....N.thank
LL.L.M....N.thank you
L....ML.M.MLthanks
.L......N..Lthanks !
.M...M..M...thanks for
....M......Lthat
..LNL....M..that is
M...........that suits
....N..M...Lthat the
L.NL.......Lthat we
NML........Lthat work
.MM........Lthat works
L.N........Lthat you
..NM.......Kthat's
............the
.M.M.L..M..Lthe #
LN..........the above
L.......L..Nthe admissions
MLL...L...MMthe analyst
..L...N....Lthe assistant
.LL......N..the attached
LLPL.......Lthe back
ML.LM.......the best
M.L.ML.M....the board
L.NLM......Lthe calendar
MLML.N.....Lthe call
......L....Othe candidate
N..........Kthe chief
..L.LN.....Mthe committee
M.MM.......Kthe day
L.N........Lthe details
O.K........Lthe diary
..L......N.Lthe eligible
........L..Nthe employer
L.....NM...Lthe enclosed
LL.LLN..M...the end
N...L......Lthe evening
LMM..M.....Lthe final
MML.........the first
O.L........Lthe fish
LNN........Kthe following
L.N.........the front
L..KM......Othe hall
M..........Lthe hiring
K.LP.......Mthe house
LLNM......M.the interview
..L..L....OLthe invitation
..N........Kthe invite
NLL..M......the job
.....L.....Nthe landlord
M.........MLthe last
KN.......N.Lthe link
N.M........Jthe list
N.L........Lthe main
.L..M...M...the month
N.L..M.....Lthe morning
L..........Nthe msc
KLLMM......Nthe new
.MLL.M...M.Lthe next
.M......L...the number
L..........Othe offer
NLL..L.....Nthe old
LNM........Lthe one
L.LM.M......the panel
......O....Kthe papers
LL..LN......the partners
..LLMM.....Lthe phone
N.L......L..the platform
.OL........Kthe portal
...LM..MM..Lthe post
L..........Nthe right
......M....Lthe role
LLN.......MLthe room
LLLMLL...N..the same
.M.L.L....NKthe search
L..LMM.....Mthe second
.K.......N.Mthe shift
MM.........Lthe shop
..N........Lthe side
.LL........Nthe spot
.LN........Lthe staff
..........LNthe station
N..........Lthe studio
M....M...N.Kthe take
L.L.......MMthe team
N........M.Kthe test
ML.M.M....MLthe time
...LL......Othe trouble
KML.....MM..the week
.MML........the workshop
L.L......P.Lthe written
NM.........Kthe yard
.MKL.......Ntheir
KMPM.L.....Jthen
..L........Nthen !
L.O........Kthen join
L.P........Lthen the
LMN.........then we
L.N........Ltherapist
K.LMM....MM.there
LL..ML...N.Mthere is
L.M.M.......there will
L..NNL.....Ltherefore
KML........Nthese
M.LL......LNthey
N.L........Lthey'll
NK.........Mthink
LL..MM..ML..this
L.N...M....Lthis email
L.LMM......Lthis event
N..........Lthis friday
.LM.LM.MM..Lthis is
N.L...M.....this letter
M.......M..Kthis message
LLM.NL......this morning
..L.....P..Kthis number
L....O.....Lthis occasion
ML.MLN.....Kthis time
LMLL.L.....Othis week
...LOM.....Lthis year
L....M..NM.Jthose
.........N.Lthose above
LML......N.Mthree
.N.........Lthree days
.........O.Lthree hours
M.ML.....M.Lthrough
..N........Lthrough the
LM.M.......Lthu
LM.M.......Lthu #
.N.........Lthu may
.M.M.......Lthurs
M...........thurs #
..LM.......Mthursday
..N..L.....Lthursday #
LL........MNthursday at
.L.N.......Lthursday for
...N.......Lthursday so
LLL........Nthursday's
ML.L.M......ti
O.LM.......Kti faccio
MMLL.....M..ticket
O.LL.......Ltiendra
O.LL.......Ltiendra le
..PL.....M.Jtienes
.LMML.M.....tijd
.MLN.......Ltijdstip
NLL........Mtill
N..L.......Mtill #
.M.NL.....MKtime
NLM........Ltime #
LLLO........time ?
LN..........time after
MML..L....NLtime and
.........N..time before
..LM.......Mtime change
...M.......Mtime for
...LL.....N.time or
L........O.Ltime the
L.........MMtime to
.J.........Ptime url
KOMM.L......times
LO.........Ltimes you
LLM...N.....tips
O..L......LLtmrw at
...........Mto
M.M.L.......to #
MLL..M...M..to a
.ML..M.....Mto an
N.L.........to appear
LL..NL.....Nto apply
N.L.........to ask
...........Mto attend
O.L........Kto back
..ML.LM.M..Lto be
LMLMM..M...Kto bring
L.N.........to calendar
....ML......to cancel
..LLM......Lto come
...........Mto confirm
L..........Mto discuss
.LL.M....M..to do
O.L........Kto face
O.LML......Kto follow
L..M.N......to give
LL.....M...Mto go
..KL.......Nto have
....M.L...M.to hear
LL..OLM.....to hire
..L..M.....Mto inform
M.LL.M..LM.Mto interview
L.L........Mto invite
N.L...M...MKto join
LLNM..LM....to make
LMM......M.Mto me
..L...M....Mto meet
L...ML....MLto meeting
....LN......to mess
L.LM.......Mto monday
.....L....LOto next
ML....NM...Kto offer
..LM.......Mto reschedule
MLL.....M...to say
LN..........to schedule
M.L.L......Mto see
MM.........Lto set
L.M...O....Kto sign
N..LLM....MKto speak
L..........Mto take
.LL......M.Mto talk
L....L....OLto thank
M..........Lto the
..M.....M..Lto this
KL..M......Oto us
L.......L..Pto volunteer
.......M....to work
MM...L..L..Mto you
.LMM.L.....Lto your
LLNL.O.....Ltoch
LL.MM...L.MMtoday
L.O........Ktoday test
NLLL.......Mtogether
..NLNL.....Ltold
....N......Ltold me
LLMMML.....Ltomorrow
N..........Ktomorrow #
L..N.......Ltomorrow after
M.M......M.Ktomorrow at
....PL.....Ktomorrow's
..L.OL.....Ltomorrow's #
L.LL......MOtonight
..LM.......Mtoo
JLPML....M..top
L.OL.....M..tot
L.O........Ktot donderdag
.LLMLM..N...touch
L.OL........tour
...N.......Ltoutes
L.......MM.Ltrack
.M........MLtrain
M.KM.......Mtraining
..M..L....NKtran
PLL........Ltrattoria
M.L........Mtravel
L..O.......Ltreffen
KML..M...M.Mtres
.L..N.......trial
L.LLO......Mtrial on
M.ML.......Ltrial shift
MMM..L...M.Ktrois
...ML....L.Ntrouble
M.L..M.....Ltrust
OLM........Ktrustees
L.LMMM....LNtry
.M..LN...LL.tu
.N.........Ltu candidatura
N.L.....M..Ltu currículum
N..M.......Ktu entrevista
LM.LL...M...tua
N.LM.......Ltudo bem
K.ML.....M.Mtue
K.M........Mtue #
.N.M.......Ltues
..LM........tuesday
MLLN.......Ltuesday #
..........MMtuesday at
.L.........Ntuesday or
..N........Ktuesday the
NL.L....M...tuo
.L.LPL......tut
.L.LOL......tut mir
L.L........Otutor
KLNML......Ntutto
MM...LL....Ltwo
.........M.Ltwo hours
NML.....M..Ktwo of
LM.....N...Ltwo references
LM......N...two weeks
LLL......Q.Ktyping
.LPL.L....MLtá
.MLL....MN.Ltécnico
P.L...MMLL.Ju
..OLM......Ku #
P..........Ku come
MN.........Lu do
L..M..M....Lu graag
.MO........Kufficio
..M.L...L..Muhr
L..........Nuhr ein
MMML........uhr im
MLL.......M.uhr in
L.L........Ouhr mit
N.LL........uhr zum
N..LM......Kuit
N..........Luit voor
NLL........Mum
MLLML......Mum #
.M.L.M....LMuma
MMLL........uma entrevista
.L...Q.....Luma pessoa
MNL......M.Kun
NNLL.......Lun colloquio
MMLL........un entretien
LPL........Lun rato
MNL.L....MMLuna
.NLL.......Muna entrevista
M.L.MM....LLund
L..........Nund #
......LN....und der
Q.KL..M....Kund ich
LLML.L...M.Nunder
.L..LNL.....une
LL...O.....Lune candidate
L..........Nunion
M.....M....Kuns
O..........Kuns ?
.....L....N.uns bis
.....N......uns für
......O....Luns ihnen
L....O.....Lunsuccessful
LM.....N..LMunter
NLL.....M..Lunterlagen
......LO....untersuchung
..L..LMMMM.Kuntil
L........M..until #
LNL...M....Luntil friday
.M.M........up
KN.........Mup for
K..N......MLup on
K.P........Lupcoming
LLLM.N......update
KL.Q.......Lupdated
.......O...Kupon
LL.........Ourgent
LMM.LL..LM.Murl
...L....M..Lus
LN.........Mus ?
L..M.....N.Lus a
L.M...N....Lus as
.MM.M......Kus know
OL.L.M..L..Lus on
........N..Lus two
.MML........use
...........Nuser
.LL........Ousers
L.L........Outrecht
....L......Muur
LM.M........uur ?
L.LO......MLuur en
..N........Luur in
M.....M....Luur op
L.L....M...Puw
L.......L..Ouw aanvraag
.LLM.......Nuw afspraak
..L........Nux
.L..LN...L..v
.LMN.M...MLLva
LKMO........va a
I.MMML...N..va bene
M...NL.....Kvacancy
MMLLN.......vacature
M.L.....M.MLvaga
MMLL.L....MLvaga de
MLNL.......Lvai
...LN......Lvamos
K.LNMLM.....van
LM.M.......Lvan #
..LN........van woensdag
MMM........Kvemos
L.N........Lvemos el
L..NM......Lvendredi
LM.NML.....Lvenerdì
M..LO......Kvenga
O.L..M....MJvenir
M.LLML.....Mvenire
O..........Lvenire al
NLOL.......Lver
.LL.LN...M.Lverder
M....M......verder met
.......N...Lverification
L.NM.......Lverschieben
......N.....vertrag
LL.M......M.very
L..N........verzetten
LLL..O.....Mvez
M..LML.....Mvia
N.L.........vida
..ML.M.....Lvidal
..M......M.Lvideo
N....M...L..video interview
LMOL........videollamada
..L.......M.vielen
..L.......M.vielen dank
LM.N.......Mviene
N.ML.......Kvieni
L..LO.......vier
MLLMLLM..LM.viernes
M..M........viernes #
N.LM.......Lviernes a
MLL.....M...view
.....L..L..Oviewed
........L..Nviewed your
N..L.......Lvir
L.M.........virtual
L.L........Nvisa
..L........Nvisa interview
L.N.....L..Mvisit
.MN........Kvisit to
K.MM..LM...Mvisita
L.O........Kvisitor
.MLL.L..M.MMvocê
O.MLLM.....Jvoir
.ML.L.....M.volgende
LM.ML.....NLvolgende week
L.......L..Ovolunteer
..LM........vom
.LLNLM.....Mvom #
.LL.......OLvonden het
..L..ML....Mvoor
..L........Nvoor de
.N.L........voor een
LL.N.M.....Lvoor het
..L.NM.....Lvoor je
O..L.......Lvoor u
.L.......O.Lvoor zondag
..L........Ovor
......LO....vorbehaltlich
O.L..NM....Jvorbei
K.NL.......Mvorher
.PL........Lvorremmo
OM.M....M..Ivorstellungsgespräch
..M.......MLvorstellungsgespräch am
N.L.....M..Lvorstellungsgespräch ein
O.L........Lvorstellungsgespräch findet
P.LL.......Kvorstellungsgespräch ist
LMLLM......Nvos
LP...L.....Lvos disponibilités
.LM....M....votre
M.L....MMM.Lvotre candidature
M..........Mvotre dossier
M..N.......Lvotre entretien
N...........votre présence
.LL........Nvoucher
.MLL......MMvous
L.J........Pvous avec
L..LM......Nvous de
.L.LP......Lvous faire
Q.LL.......Kvous le
......N.....vous proposer
L..........Nvous êtes
..L..L....PLvoyons
M........M.Lvp
L.N......N.Lvraag
.LL......O.Lvragen
.MKMMLL.....vrijdag
MLKM.......Mvrijdag #
NLM........Lw
O.L........Kw dana
MM.L.......Lwalk
.M..........walk in
LPML.......Kwann
LN.........Lwann passt
KPML.....M.Kwanneer
NNL...M...LLwant
M.L...O....Kwant it
NML.........want to
.MLL..M....Lwant you
LL..MM....NLwanted
L.........OLwanted to
..L.NL......wants
N...M......Lwants to
LL...O......war
M.K........Mward
O.L........Lward manager
MML.......M.warehouse
L.L..M....LMwas
LM...N.....Lwas a
........L..Owas received
..L.....N..Mwas sent
L..N.......Lwas updated
...........Mwas your
O..LL.......wat
PLL........Lwat een
M.L.........water
NLLL.L..N..Lway
L..M.M.....Lwe
M.......L...we are
KMMM.....M.Lwe can
M..M.......Lwe do
.....N......we gaan
ML..M...M...we got
LLLMMM..M...we have
L.L..N..N..Lwe hebben
KMN.........we je
L.LP.......Lwe maandag
K........M.Nwe meet
.LLM.M.....Mwe need
M.......M..Lwe read
LL.........Nwe record
...NLM......we shall
L.MM........we talk
N.L.....M..Kwe want
.....N.....Lwe went
M...M......Kwe were
LLMM.L..M...we will
LMLL.LO.....we willen
....MN..L..Lwe wish
L.L.NO.....Lwe won't
M.....MM...Lwe would
..L...M....Mwe'd
..L.....M...we'd like
KM....N....Mwe'd love
NLML....MN.Kwe'll
M.LLM.......we're
NML........Lwe're at
.LLM.N..M..Kwe've
.....M......we've decided
L.K........Pwebinar
LNM.........wed
.N.L........wed #
L..N.......Lwed apr
.NL........Lwed may
L.M........Mwednesday
LM.........Mwednesday #
K.N.........wednesday at
L..O.......Lwednesday's
NN.M.L.....Iweds
N.M........Lweds #
JOLMLL.....Mweek
LO.L........week #
KP..........week ?
.O.........Kweek but
LN......M..Lweek of
L....L.....Pweekly
LML.....N..Lweeks
NLL.NM.....Kweg
LO.........Lwelcher
L..L..M....Mwelcome
L.L...M....Mwelcome aboard
LP.........Lwelke
LN..........welke dag
..LM.M...M..well
M.O........Kwellies
...L.M.....Mwent
.....N.....Lwent with
LL.LMMM...L.were
....LO.....Lwere not
MLKL.......Nwerk
N..........Lwerkstatt
.MLL.......Mweten
LNLL.......Nwhat
.N.........Lwhat day
L.L........Owhat the
LO.........Kwhat works
M..........Mwhat you
N..........Lwhat you'd
.N.L........what's
LN..........whatever
..OL........whatsapp
KO.ML.M...L.when
.O.........Kwhen are
LO....M....Kwhen can
.O.........Kwhen could
LN....M...L.when you
NL.......L..whenever
...L.......Mwhere
.K.........Owhere you
M.ML......MLwhether
NL..........whether you
LRLL.......Lwhich
LN.........Lwhich day
.NL........Lwhich is
LN..........which one
LN...M......while
N........L.Lwhiteboard
KLM......M.Mwho
L....M.....Nwho has
.....N.....Lwhose
K..N.......Mwie
M..L.LMMLMMLwij
.L.O.......Lwijziging
MML......M.Mwil
.L...L......will
L.N.......NKwill attend
L.M..L..M...will be
...N.......Lwill begin
.LM....M.M.Lwill call
M..........Lwill last
M.M.........will meet
..LMMN.....Kwill not
L..O.......Lwill now
N..........Lwill show
KLML.......Pwill visit
........K..Owill write
.MLLL.N.L...willen
L.....M....Mwillen je
L........N..window
.........N.Lwindow opens
..M.LM.....Lwir
L.LO.L......wir das
LLM...M....Mwir freuen
LML..N..M..Lwir haben
.....M.M....wir ihnen
L.N........Lwir ihr
N.L.........wir laden
.LL..L..M.N.wir melden
........M..Mwir sie
L..MLM......wir uns
.M..........wir würden
LM.LN...L.M.wish
L..........Owish me
L..LNM..L.MKwish you
M....N.....Lwishes
MM.........Lwith
N........L.Lwith a
K.O........Lwith anneke
L.LO.......Lwith candidates
L..........Nwith dr
L.O........Lwith ines
.LLNM.......with it
.MLML.....MKwith me
.....N......with more
L.N.M......Lwith mr
MMLLM.......with our
.....O.....Lwith someone
....L......Mwith the
.MML.M.....Kwith us
.MML........with you
MMKL...M...Mwith your
..LLML.....Nwithdrawn
L.L.....MM.Mwithin
LLL........Nwithin #
L.L........Nwitness
L.L........Owitness interview
KOLM.L..M.MLwoche
.NKNLL......woensdag
..LN........woensdag #
LO.........Lwoensdag of
L.L........Nwohnung
LL.MMN.....Lwon't
LL.MNN......won't be
.........N.Lwords
M.KN........wordt
N.KM.......Lwork
O.L.........work ?
LNLO.......Lwork for
LMLL.......Nworker
KOLL......MMworks
.MK.......N.works for
.MM.........workshop
L.O........Lworkshop ?
OMK.L...L...would
M.LN.......Kwould #
N.LL.L.M....would like
N.L.........would love
NLL........Mwould thursday
LL.........Owould tuesday
MLLM.......Mwould you
L...NL..L.M.write
K..........Nwriting a
LLL......O..written
.........N.Lwritten examination
..LL.......Pwrote
.N.........Lwäre
.ML.........würden
N..........Lwürden sie
PL.LL.....LMx
KLLMN......Mxx
M...LM..LM.Ly
LM...L.MM.MLy el
.........M..y la
K.LQ.......Ly no
LMMLMM..L..Kya
MMML.......Lyard
KLMLNM.....Myear
L.N........Lyear #
....N......Lyear and
..L......L.Oyearly
L.L....M...Nyears
ML....O....Kyes
O.L........Lyes or
L.L..MLM...Myesterday
LML..N......yet
NN.L.....L.Lyo
O.L......L.Lyork
M..L........you
LML......M.Myou !
.M..........you ?
.LN....M...Lyou a
..M.LM......you about
L.O.M......Kyou accepted
NNL........Jyou an
.LML......NLyou and
M.L..N..M..Kyou applied
...L.....M..you are
LM.LML......you around
LL....OM....you as
M.....M....Lyou at
NL.........Myou be
K..........Oyou both
.....N.....Lyou but
L..........Myou by
..MLLM...M.Lyou can
..L........Nyou can't
...........Nyou cannot
.M.L.......Myou come
LN...M.....Lyou could
M.L.O......Lyou did
.LL........Oyou do
.LM.........you down
M.LL.M....MMyou for
M...........you free
L.OL.......Kyou friday
.L.M.MO....Jyou got
MMLLL.......you have
LNM.LN.....Kyou in
LLMM.....L..you like
L.ML.......Myou need
LN..........you next
..M.L.......you on
NL.........Lyou passed
LN.........Lyou prefer
LN.M.......Lyou send
.ML....M..MLyou so
J.N........Nyou speak
M.L...N....Lyou start
L.......L..Oyou started
MLL........Nyou still
L..L.......Nyou take
....LN......you that
...L..NM...Kyou the
L..L......NLyou then
L.OM......MJyou thursday
N.L......M.Kyou to
L.NL......M.you tomorrow
M.ML........you up
LL....N....Myou want
LL.LMNMM...Lyou were
LLL........Oyou what
OLM........Kyou will
N.LM.......Lyou with
.ML........Myou would
O..L.......Lyou'd
MLLLM......Myou'd be
K.N........Lyou'll
LMM..L......you're
L.N........Lyou're all
L.O........Lyou're on
O.L........Lyou're through
N.LLMLM....Lyou've
M.L.........you've been
N.L.........you've made
L..........Myour
M........M.Lyour answers
MMLL....N..Lyour application
LOM........Lyour availability
..O........Jyour booking
LLNL.M......your calendar
.....N.....Lyour candidacy
.OL........Lyour choice
........N...your cv
...L.......Oyour delivery
L.L......L.Pyour driving
L.L........Nyour exit
L.L........Nyour feedback
..L...M....Myour first
M.L.....P..Kyour form
LML..M......your interest
..NM.......Jyour interview
NNL.....M..Kyour letter
L.L........Oyour manager
LKL........Oyour new
..L.....L..Nyour next
......MM....your offer
..MM.......Kyour onsite
J.M......N..your own
KMO........Kyour panel
..K....M...Nyour passport
........L.LNyour payment
O.L........Lyour portfolio
M.......M...your profile
L..........Myour questions
M....L..M..Myour resume
LMLM.......Myour slot
..LL.......Nyour table
...MML....OJyour time
..O........Kyour visit
..L......L.Oyour yearly
.L..M.M.L...yours
..L...O....Lyours if
LO.........Lyvonne
..L........Nzeigt
.L.M........zeit
L.LO........zeit ?
LL.QL......Lzelfde
.L.OL.......zelfde tijd
NLM......M.Lzien
L.NM.......Lzien we
L..........Ozit
LML..L...P.Kzondag
LLL......Q.Kzondag #
..M.........zoom
..M.........zoom url
.L.N........zou
MKLLM...M..Mzu
L..........Mzu einem
M.J.LL.MMM.Mzum
ML.....M.N.Kzum #
NL..........zum gespräch
M.L.......MLzum vorstellungsgespräch
L..L.M.....Nzur
L.M...NN...Lzusage
.O.LML.....Kzwei
LP.........Kzwei drei
MMKLL...O.LM~1:application
LNLM.L..LL.M~1:appointment
..LLL.L..Q.L~1:assessment
.NL..L.....M~1:availability
..K..L...M.N~1:bank
L.N..L......~1:booked
ML.LLL.....N~1:bring
.MMLLLM.ML..~1:call
LLL.SL..L..L~1:cancel
K.L..M.....O~1:candidate
KOL.L.......~1:choose
L...M.....LM~1:client
M....L......~1:clock
N.L.....L...~1:come
LKKLLLN.MN.M~1:complete
MLKLL.LR....~1:condition
KLPLLL....MM~1:confirm
LL.LMP..L..L~1:decided
LLLM.O.....L~1:decline
LLLLQM..L..L~1:filled
MLLL..MM..ML~1:forward
L.LL.......O~1:health
KKLLMMQML.LL~1:hire
L....L..L..N~1:home
.MK..L.....N~1:hope
........LM.M~1:internal
...M........~1:interview
L.ML.......N~1:interviewer
N.KL....MM..~1:invite
..LLLM....MM~1:join
.LL.MO.....L~1:keep
M.NLL.....LM~1:meal
.M..M...L...~1:meet
LM..LL...M.M~1:minutes
ML...LM.....~1:month
KLKQM......M~1:move
LLLLMLP.L..M~1:offer
M.M...L....L~1:onsite
M.KLL...M.M.~1:opportunity
..L..M...L..~1:panel
..K.MN...LML~1:past
.L.LM.M....L~1:position
LLL......M.P~1:press
L..L.L..PLL.~1:received
....ML..M..M~1:recruiting
KKKNQN..L..K~1:regret
K.PL.......M~1:reminder
L.MKMLMLM...~1:reply
L....M..L..N~1:research
..M.L..MML..~1:review
..M..L...L.M~1:room
.M.L.....M.L~1:round
..LL..MM.L..~1:sales
L.L....ML..O~1:school
MMLLLM..M..L~1:shortlist
MM.........L~1:talk
MMM......L.L~1:team
L.LL.N..M.OL~1:thanks
LKMNNL..L.ML~1:tomorrow
..M.......ML~1:travel
..MLM...MN.K~1:trial
MMM.L.......~1:video
M.K........N~1:visa
M..........M~1:weekday
M..M..M.L.ML~1:withMe
..LLMM..L..M~1:yesterday
.LM..L.....L~1:zone
M.KLL...O.LM~application
L.L........M~application&bring
N..........L~application&call
...........N~application&complete
.....L.....N~application&home
.M..........~application&hope
...........M~application&interview
M.......M..L~application&month
........M...~application&past
.ML.....M..L~application&position
........O..L~application&received
.....M..L...~application&regret
L.......M...~application&review
.M......M..K~application&team
M....L..M...~application&thanks
M...........~application&weekday
L.......M..M~application&zone
N.L..L.....L~application>come
L.L..L..M..M~application>complete
NM.........K~application>hope
..M.LL.....M~application>interview
O.L.....L...~application>meet
L.M.....M..N~application>month
........M..L~application>opportunity
L....M..M...~application>past
.ML.....M...~application>position
........M..M~application>received
.L......O..L~application>review
LM.........M~application>talk
........O..K~application>team
MM..........~application>weekday
LL...L..N..N~application>zone
LM...L.....M~appointment
.M..........~appointment&choose
L..M........~appointment&clock
L..........N~appointment&confirm
L.M.......ML~appointment&hope
.NL........L~appointment&interview
...L.......M~appointment&month
.M.........M~appointment&weekday
..K........N~appointment>confirm
LMLL.......M~appointment>weekday
L...L.L..P.L~assessment
.........N.L~assessment&complete
..LM.....N..~assessment&hope
M........M.L~assessment&invite
.........M..~assessment&minutes
.........M..~assessment&video
.........O.K~assessment>complete
L........N.L~assessment>internal
.LL......N..~assessment>minutes
.NL..L......~availability
.N..........~availability&choose
M...........~availability&clock
MM.........L~availability&hope
L..........M~availability&interview
.M.........L~availability&minutes
.M..........~availability&month
.N........MK~availability&round
...........N~availability&weekday
.M........ML~availability&withMe
L..........N~availability>interview
.NL......M.L~availability>month
.O.........L~availability>round
LM..L......N~availability>weekday
..K..L...M.N~bank
L.N..L...M.M~booked
...M........~booked&clock
..M........M~booked&interview
M.L.........~booked&month
..LM........~booked&move
M.LM...M....~booked&position
L.L........M~booked&weekday
L.LL.......O~booked>interview
M.M.M......K~booked>month
L.M........M~booked>weekday
NL.LLL.....M~bring
...N.......L~bring&clock
L.L.....M..N~bring>application
..L........M~bring>visa
...L..M.ML..~call
.N.........L~call&choose
.L.........M~call&clock
...........M~call&hope
LM..........~call&internal
..L.....M...~call&interview
LM.M........~call&minutes
MLL........M~call&month
M.M.M......K~call&past
ML....M....L~call&position
M.M........L~call&review
.M.........L~call&talk
..M........L~call&team
......M.....~call&tomorrow
M.L........M~call&weekday
......M....L~call&withMe
M.M........L~call>application
..L.....M...~call>interview
LMM.........~call>minutes
MLL........M~call>weekday
.M...MM....L~call>withMe
KLMLRL..L...~cancel
L...N......L~cancel&clock
....M.......~cancel&filled
..L.N.......~cancel&interview
....N......L~cancel&month
L.N.........~cancel&move
....N......L~cancel&past
....M.......~cancel&position
....M.......~cancel&regret
L.L.O......L~cancel&weekday
....NL......~cancel>interview
K.N.........~cancel>move
..L.N.......~cancel>position
....N......L~cancel>recruiting
L.L..M.....N~candidate
...........N~candidate&clock
.....M.....L~candidate&decided
.....M.....L~candidate&decline
.........M..~candidate&interview
L..M.......N~candidate&weekday
L..M..L....N~candidate>weekday
KQL.L.......~choose
.L.M.......M~choose&decline
LN.........L~choose&hope
.N..........~choose&interview
.M.........L~choose&month
LM.M.......L~choose&reply
.M..........~choose&round
LN.........L~choose&withMe
.M.........M~choose>appointment
LN..........~choose>availability
.N.........L~choose>call
.NM........L~choose>clock
.L.N.......M~choose>decline
.M.........L~choose>hope
.M.......M..~choose>interview
LN..........~choose>round
LLM........M~choose>weekday
..LLM..M..LM~client
M....L......~clock
O.L........L~clock&come
L.M.......MM~clock&confirm
....N.......~clock&filled
...........M~clock&hope
............~clock&interview
M.LL.......M~clock&invite
............~clock&minutes
............~clock&month
L..M........~clock&move
...L.......M~clock&onsite
L.L.MM.....M~clock&past
.L..........~clock&position
...L.......N~clock&received
............~clock&recruiting
...MM......L~clock&regret
L..........M~clock&review
M..........M~clock&room
M..........L~clock&round
ML.........L~clock&talk
M...........~clock&team
L.L.......N.~clock&thanks
..........M.~clock&tomorrow
N.M........L~clock&trial
............~clock&video
............~clock&weekday
M...........~clock&withMe
M..M.......L~clock&zone
.LL........N~clock>application
M..L........~clock>bring
.LLLN......M~clock>cancel
.N.L.......L~clock>choose
N.L..M......~clock>come
L.M...N.....~clock>complete
.L........NL~clock>confirm
...M........~clock>hope
K..M.......M~clock>interview
L.M.M.......~clock>meet
M.ML.......M~clock>minutes
.......M...L~clock>month
L..M........~clock>move
NL.L........~clock>onsite
LML.N......L~clock>past
.LMLML.M..M.~clock>position
MN.L.......L~clock>reply
M.M........L~clock>room
N.LL.....M.M~clock>talk
..K.M.....OL~clock>thanks
LL.NL......M~clock>tomorrow
L.NM........~clock>video
KNLM.....M.M~clock>weekday
..MM.......K~clock>zone
N.L..M..L..L~come
....L......M~come&hope
N.LM.......L~come&interview
.L.........M~come&meet
.LLM........~come&minutes
...M........~come&month
M..LM.M....K~come&position
N..L......ML~come&talk
L....N...M.L~come&thanks
M...N......L~come&tomorrow
OLL.........~come&weekday
M.M........L~come&withMe
...M.......L~come>clock
L.LM.......N~come>hope
P.L........K~come>interview
...LN.......~come>regret
N..........L~come>room
LM..........~come>talk
L...OL......~come>tomorrow
NLKM........~come>weekday
LKKLLLN.MN.N~complete
............~complete&hope
...........M~complete&minutes
L........M..~complete&month
......O....L~complete&offer
........M..L~complete&past
L.....M..M.L~complete&weekday
.........M..~complete>assessment
..L......M.M~complete>minutes
L.....O....L~complete>offer
..L.....O..K~complete>past
L........M..~complete>weekday
MLK.L.LQ...L~condition
L......N....~condition&position
.......M....~condition&sales
L......N....~condition>hope
.......M....~condition>sales
LLO.LL...LMM~confirm
M..........L~confirm&hope
L.OL.......L~confirm&interview
M.........ML~confirm&join
K.O.........~confirm&month
L.N.........~confirm&position
M.LM........~confirm&reply
L.M.........~confirm&team
L.N........L~confirm&video
K.ML......MM~confirm&weekday
..L........N~confirm>appointment
L.N.........~confirm>clock
K.PL........~confirm>interview
M.L.......NK~confirm>join
N.L........L~confirm>reply
L.N........L~confirm>video
L.L.......MM~confirm>weekday
LL.LMP.....L~decided
.....M......~decided&decline
.....M......~decided&past
.....M......~decided&position
.....M......~decided>decline
.LLMMO.....L~decline
...M.......L~decline&hope
.....M......~decline&past
....MM......~decline&position
.....N.....L~decline>candidate
L.LKQM..L...~filled
L...M.......~filled&interview
....N......L~filled&past
....N......L~filled&position
....M.......~filled&weekday
L..........M~filled>interview
.LLL..NML.ML~forward
M...........~forward&invite
..........ML~forward&meet
MLL...M.....~forward&month
......M...M.~forward&past
M.L...M....L~forward&position
......MM....~forward&sales
..........NL~forward&thanks
M...........~forward&weekday
.....M.....L~forward>call
M.L.........~forward>invite
L.M.......ML~forward>meet
.L..M.N....L~forward>month
L.L...O....L~forward>position
......MM...L~forward>sales
N..........L~h:application
L.N........L~h:availability
L.N..L....ML~h:clock
P.K........L~h:complete
L.K.M.....NM~h:confirm
LM.N........~h:decline
.ML.......ML~h:hope
..JM......N.~h:interview
..KL......NM~h:invite
L.LO........~h:minutes
M.KMM.....ML~h:month
O.L.........~h:opportunity
M.L.L......N~h:past
..LN.......L~h:position
LL.........O~h:received
.LK........P~h:recruiting
LMLN........~h:regret
L.KNM.....LN~h:round
L.LM......MM~h:talk
..JM......O.~h:team
LMMLML....NL~h:thanks
K.OMM......L~h:weekday
K.OL........~h:withMe
L.LL...M...O~health
..L........M~health&weekday
KKLLM.P.LML.~hire
.L....MM...L~hire&hope
L.....N.....~hire&month
L...M.N.....~hire&weekday
L.....O.....~hire>month
L.....N.....~hire>weekday
LM...LMML..N~home
L.L........M~home&weekday
..L........M~home>weekday
MML........M~hope
.ML........M~hope&interview
LM..........~hope&invite
N.L........L~hope&join
.ML.........~hope&meet
L..........M~hope&minutes
M.L.........~hope&month
......M.....~hope&offer
L..........L~hope&past
M...........~hope&position
.LM........M~hope&room
M..........L~hope&round
MM.L........~hope&talk
............~hope&team
...L.......M~hope&video
M.L.........~hope&weekday
.M..........~hope&withMe
.........N..~hope>assessment
MNLL........~hope>availability
M...........~hope>bring
LM.M........~hope>call
....LL.....N~hope>cancel
LN.M.......L~hope>choose
M..........M~hope>clock
..L....M....~hope>come
ML....M....M~hope>complete
M.LM.......L~hope>confirm
MLL...N.....~hope>hire
.ML........M~hope>interview
LM.........M~hope>invite
M..........L~hope>join
MML.........~hope>meet
...K.......N~hope>move
....ML.....L~hope>reply
LLML...M...N~hope>room
.M.L.......M~hope>talk
.M.L........~hope>video
M.LM.......L~hope>weekday
.M..........~hope>withMe
....L...L..M~internal
L..M.......M~internal&weekday
.N.........K~internal>call
.........M.L~internal>month
KL.M.......N~internal>weekday
............~interview
L..........M~interview&interviewer
M.L........M~interview&invite
M....M.....L~interview&join
L.LM.......N~interview&minutes
ML.........L~interview&month
L.LO.......L~interview&move
..L.....M...~interview&onsite
..LL.......M~interview&panel
..L..M.....M~interview&past
M...........~interview&position
L.L........N~interview&recruiting
..M.........~interview&reminder
...L.......M~interview&round
L..........M~interview&school
........M...~interview&shortlist
..L........M~interview&team
.L...N......~interview&thanks
.........L..~interview&video
...........M~interview&visa
M...........~interview&weekday
...L.......M~interview&yesterday
.ML........L~interview>appointment
LM.....M....~interview>availability
L.N........L~interview>booked
...MM.......~interview>cancel
.LL........N~interview>candidate
.OLL.M.....K~interview>choose
.LL.......MM~interview>clock
K.LP........~interview>come
K..M.......N~interview>hope
L.........LN~interview>invite
..M........L~interview>meal
L.L........O~interview>minutes
.L.M....M..K~interview>month
.L.MLM......~interview>past
M...........~interview>position
...L....M..M~interview>recruiting
.....N......~interview>regret
L..L.......O~interview>round
L..........M~interview>school
L..........N~interview>talk
..MM.M....ML~interview>tomorrow
O..M.L.....K~interview>weekday
..M......L.M~interviewer
...........M~interviewer&weekday
N.L.........~interviewer>minutes
L..........N~interviewer>weekday
N.LL....MM..~invite
N.L.........~invite&month
M.L.........~invite&panel
N.L........L~invite&position
M..........L~invite&room
M..........L~invite&round
L..........M~invite&school
N.L.........~invite&weekday
.........M..~invite>assessment
N.LL.M...M..~invite>interview
L..........N~invite>school
...L.M....MM~join
L..........N~join&month
..L.......M.~join&weekday
M....M....MK~join>interview
K..........N~join>panel
N.L.........~join>video
LL.LNNL.MM.K~keep
NMMLL.L.....~meal
..N........L~meal&talk
L.N........L~meal>interview
..N........L~meal>talk
N..L........~meal>weekday
.M..M...L..L~meet
L.N........M~meet&minutes
M...MM.....L~meet&past
M.L.......ML~meet&team
..........NL~meet&thanks
.....L.....M~meet&weekday
.M...L.M...L~meet>clock
.L.LML.....N~meet>come
MM.........L~meet>hope
L..........N~meet>room
M.........ML~meet>team
M.L.ML......~meet>weekday
.M..LL...M.M~minutes
ML.........M~minutes&onsite
M...........~minutes&position
L..........L~minutes&round
M...........~minutes&talk
.M..........~minutes&video
...M.......L~minutes&weekday
.M..........~minutes&withMe
.MM.........~minutes>call
LN..........~minutes>choose
M.L.........~minutes>clock
LM....N..M.L~minutes>hire
.......M.M.L~minutes>hope
K.L.....M..N~minutes>interview
LLNM.......L~minutes>meet
L........M..~minutes>month
L..........M~minutes>position
N..........L~minutes>room
NL.M.......L~minutes>talk
M.M.........~minutes>team
LMNM.......J~minutes>video
LM.......M.L~minutes>weekday
M....LM.....~month
L.LN........~month&move
......N.....~month&offer
M...........~month&onsite
..L.........~month&panel
..L........M~month&past
......M....L~month&position
M..........L~month&round
M.L...M....L~month&sales
..L........M~month&school
........M...~month&shortlist
M.L.........~month&talk
M..........K~month&team
L.N.........~month&tomorrow
............~month&video
M...........~month&weekday
.M.........L~month&withMe
M.L.........~month>bring
K.....N.M..L~month>call
M..LO......L~month>cancel
......L....N~month>candidate
LO.........L~month>choose
ML..........~month>clock
LL.NL.N.....~month>come
......N.ML.L~month>complete
L.....O..M.L~month>forward
LM..........~month>hope
.L.........M~month>interview
M..M........~month>minutes
L.....N....L~month>offer
N..........L~month>onsite
....LM.....L~month>panel
L...M..MM..L~month>position
M.ML........~month>room
L.......N...~month>shortlist
...........L~month>team
...L.......M~month>video
KNL.M......M~month>weekday
KLKP.......N~move
...M........~move&past
.LLM........~move&position
...M........~move&regret
...M........~move&round
L..O.......L~move&talk
L.LN.......M~move&weekday
L.LL.......N~move>call
L.NL........~move>cancel
LM.L.......M~move>clock
L.LP.......L~move>interview
LLKPM.......~move>weekday
LLLL.LPML.LN~offer
L.....MM....~offer&position
L..........N~offer&thanks
......O....L~offer>complete
......M....L~offer>hope
..MM.......L~onsite
M.L.........~onsite&room
LMM.........~onsite&team
............~onsite&weekday
M.LM.......L~onsite>hope
NLL......M..~onsite>recruiting
M..........L~onsite>room
K..........M~onsite>team
..M.......ML~onsite>weekday
M.K.L...M.M.~opportunity
.....M......~panel
....LM......~panel&past
N....M.....L~panel&recruiting
L.M.........~panel&video
..LM........~panel&weekday
..L........M~panel>interview
N..L.M.....L~panel>recruiting
L.M.........~panel>round
..K.MN...LML~past
M.L.M......L~past&position
.L......M...~past&received
.....N.....L~past&regret
LMM..M.....L~past&review
..L..M......~past&shortlist
.M..........~past&talk
.....M.....L~past&team
..........M.~past&thanks
...LMM....ML~past&tomorrow
L.LM.M......~past&weekday
MM......M..K~past>application
..M.M......L~past>call
L...O.....ML~past>cancel
.....N......~past>decided
.....M..M.ML~past>decline
....N......L~past>filled
L...LOM....L~past>hire
.M.L......LM~past>hope
...........M~past>interview
M....M...M.K~past>invite
.L..MM.....L~past>meet
...M........~past>move
.L......M..M~past>received
LM...M......~past>review
MMLLLN......~past>shortlist
..........M.~past>talk
LLLNLM....M.~past>weekday
.LMLM.M....L~position
...L....M...~position&received
.....M.....L~position&regret
M...........~position&review
M..........L~position&round
......M....L~position&sales
N..........L~position&talk
M.......M..L~position&thanks
L.M.M.......~position&tomorrow
LMM.........~position&video
M...M......L~position&weekday
L..LM......N~position&yesterday
.....M......~position>application
L.M........M~position>clock
.......M....~position>condition
.....N.....L~position>decline
...LN......L~position>filled
....L......M~position>hope
M..LM.......~position>interview
L.....M....L~position>minutes
L.....OM...L~position>month
..M...M....L~position>offer
.M..N......L~position>past
L..LNM.....L~position>regret
M.M....M...K~position>school
.L.........N~position>talk
.L.L.MM....M~position>team
N..........L~position>weekday
KLL........Q~press
...LLL..PLL.~received
L.......N..L~received&thanks
........M..L~received&zone
..L.....N...~received>application
LL...L..N...~received>thanks
........M...~recruiting
..M........K~recruiting&talk
.M..........~recruiting&team
...........N~recruiting&tomorrow
...........M~recruiting&weekday
.LL.....M..N~recruiting>interview
............~recruiting>team
L.......M..M~recruiting>video
KKKOQN..L..K~regret
.....N.....L~regret&shortlist
...M.......L~regret&weekday
.....O..L..L~regret>application
....NL......~regret>interview
.....N.....L~regret>past
L..N.......L~regret>team
K.OLL......M~reminder
L.M.........~reminder&tomorrow
...........M~reminder&weekday
...........M~reminder>appointment
L.N........L~reminder>interview
MM...LM.ML.L~reply
....M.M....L~reply&weekday
L.L...M....M~reply&withMe
LN..........~reply>choose
..M.........~reply>clock
M.L..L....N.~reply>complete
MM.......M.K~reply>hope
LN.........L~reply>round
ML..M.N....L~reply>weekday
LLM..M.....M~research
..L........N~research>interview
..M.....M...~review
LM...M..M..L~review>application
L.......L..N~review>interview
M..........L~review>weekday
MLMM.....L..~room
M.L.........~room&talk
L.M........M~room&video
...........M~room&weekday
M.K........M~room>bring
L.NM.......K~room>internal
..N........L~room>meet
...LM.......~room>position
N.L........L~room>talk
..M........L~room>team
.L..ML.....M~room>weekday
..N........L~room>withMe
.M.L.....M.L~round
MML.........~round&team
M.L........L~round&video
...........M~round&weekday
.M......M.MK~round>availability
M..MML.....L~round>clock
M.LL........~round>position
LM....M....L~round>team
M........M.L~round>video
...........M~round>weekday
..KLLNL.QLLM~s:application
LL...L..P...~s:application>received
J.MNML.....M~s:appointment
..L........N~s:appointment>confirm
LLLL..L.LS.K~s:assessment
LP.L......LM~s:availability
..KL.L.....P~s:bank
KLSL.......L~s:booked
.L.......L.N~s:bring
MNM.L...L..L~s:call
MM...M.....K~s:call>review
KLKLUL.....L~s:cancel
....N.......~s:cancel>interview
LLLL.......Q~s:candidate
L..........N~s:candidate>weekday
LOLM........~s:choose
.N.......M.L~s:choose>interview
...........M~s:client
LLM..L...MM.~s:clock
L.LM.....M.N~s:clock>weekday
NLLL......M.~s:come
.M...L..MM.K~s:complete
L....LLR...L~s:condition
.......M....~s:condition>sales
ILRL.L..N...~s:confirm
.....L..N...~s:confirm>application
L.N.........~s:confirm>interview
...LLO......~s:decided
LLLONN.....K~s:decline
..M..N.....K~s:filled
L.LL.......P~s:health
KLL...ON....~s:hire
JLL..L.....S~s:home
.M.M..N..L.K~s:hope
K..L.......P~s:internal
N..M.L..LL.K~s:interview
.M.L......M.~s:interview>appointment
L.O........L~s:interview>booked
....O.......~s:interview>cancel
L..........N~s:interview>candidate
L.O........L~s:interview>confirm
...N.......L~s:interview>move
L..........N~s:interview>school
L.N.........~s:interview>tomorrow
L..M........~s:interview>weekday
LML........N~s:interviewer
Q.KLLL......~s:invite
O.L........L~s:invite>interview
LLNM........~s:join
N..L........~s:meal
ML.KM......N~s:meet
..M.........~s:minutes
M...M.......~s:month
KLLSLL......~s:move
L..N.......L~s:move>interview
...N.......K~s:move>weekday
KLLLLLOOL..N~s:offer
......LO...L~s:offer>condition
M.K........M~s:onsite
LL...L..M..P~s:opportunity
K..N.L.....N~s:panel
KL.MMK..N..M~s:past
....N......L~s:past>cancel
NMLLLM...LL.~s:position
LLL........Q~s:press
KKL..K..T...~s:received
.L......O..L~s:received>application
L..L.M..L..O~s:recruiting
KMQLL.......~s:reminder
L.M........L~s:reminder>interview
L.O........L~s:reminder>tomorrow
.L.L...L.M.M~s:research
..L.....L..M~s:review
J...M...M..N~s:room
NN.L.......K~s:round
LLKLL.NN...N~s:sales
.......O...L~s:sales>condition
L.L........N~s:sales>weekday
KLLL.......R~s:school
L..........N~s:school>interview
ML.L.M......~s:shortlist
OMM.....L.MJ~s:talk
M.K.MM....ML~s:team
KKKLLLL.NLWI~s:thanks
........O..L~s:thanks>application
.....L....N.~s:thanks>interview
LLOMNL.....L~s:tomorrow
..NL.......K~s:tomorrow>clock
OLLLM...LPLJ~s:trial
ML.......O.K~s:video
.........M.L~s:video>assessment
N........L.L~s:video>interview
L.LL.......P~s:visa
JKNMO.L.....~s:weekday
L.L.......NM~s:weekday>clock
LML.......N.~s:yesterday
.LM.........~s:zone
..LL..MM.L.M~sales
.......M....~sales>condition
......NM...L~sales>position
..LM.......M~sales>weekday
L...M...L..O~school
M.L.........~school&weekday
L..........M~school>interview
MMLLLM..N..L~shortlist
N.L........L~shortlist>interview
M..ML......L~talk
.M.........L~talk&team
L....M....NL~talk&thanks
.M.L........~talk&video
ML.M.......L~talk&weekday
N...........~talk&withMe
.N..........~talk>availability
M.M........L~talk>bring
LMM........L~talk>clock
N..........K~talk>come
.M..........~talk>hope
LLN.........~talk>meal
L.L........O~talk>minutes
LMLM........~talk>month
L..O.......L~talk>move
.....M......~talk>past
O..M.......K~talk>position
MM......M..L~talk>team
LLMN.......L~talk>weekday
M..L........~talk>withMe
M..M.....L.L~team
L.........M.~team&thanks
ML.M.......K~team&weekday
M...........~team&withMe
K.M........N~team>bring
N.L.........~team>hope
..K........O~team>meal
M.M........L~team>past
L.M........M~team>position
LMM.........~team>recruiting
L....M......~team>talk
...M........~team>weekday
L.LL.N..M.OL~thanks
..L..N....ML~thanks&weekday
L.L...M...N.~thanks&withMe
MM...L..M...~thanks>application
.....N.....L~thanks>come
LLM..M....M.~thanks>interview
L.........NM~thanks>invite
L..........N~thanks>offer
.....M....NL~thanks>past
L.N...M....L~thanks>reply
..L.LN..L.NL~thanks>talk
.L.M.L....M.~thanks>team
L.ML.N....ML~thanks>weekday
L.L.M.M...ML~thanks>withMe
LL.NNL..L.M.~tomorrow
M..LM.......~tomorrow>clock
L..M........~tomorrow>interview
..M.L.......~tomorrow>weekday
M.NL......MK~travel
.LNKM...MN.K~trial
N...........~trial&weekday
N..........L~trial>move
.MM.LL......~video
ML..........~video&weekday
M...........~video&withMe
.L.......M..~video>assessment
M.......ML..~video>interview
..M.........~video>panel
L.O........L~video>position
K.N.........~video>room
.M..........~video>talk
K..........M~video>team
M..........M~video>weekday
NM.........L~video>withMe
..L....M...M~visa
M...........~weekday
M.L.......ML~weekday&withMe
..LL.M......~weekday&yesterday
...M........~weekday&zone
..M.........~weekday>availability
..M........M~weekday>bring
L.LM.......M~weekday>cancel
LM.........M~weekday>choose
.M..........~weekday>clock
K.M.M......N~weekday>come
L.LM.......M~weekday>hope
.MN........L~weekday>interview
.MLM.M...M.K~weekday>meet
L..NL.......~weekday>minutes
ML..........~weekday>month
L.LN.......M~weekday>move
..LLMMM...ML~weekday>past
L..M........~weekday>room
MLL........N~weekday>round
.LNM.......L~weekday>talk
..L.ML....OK~weekday>thanks
ML.........M~weekday>video
N.........MK~weekday>withMe
MMLM....L..L~withMe
LM..........~withMe>availability
..........NK~withMe>bring
LO.........L~withMe>choose
NMLL......MK~withMe>hope
L...M....M..~withMe>keep
...LNL.....M~withMe>regret
L..M..M...LM~withMe>reply
.....M....MK~withMe>weekday
M.LLMM..L..M~yesterday
M..........L~yesterday>internal
N.L........L~yesterday>round
..M..L......~zone
L.O........L~zone>bring
....M.......~zone>cancel
N.M........K~zone>minutes
........N..L~zone>received
M.M........L~zone>team
ML..........~zone>video
KM.N........~zone>weekday
M.ML.......Lº
...L........à
M.ML.L......à #
..N........Là jeudi
K.O...M....Kà l'atelier
J..........Pà l'entretien
M...L....MMKà la
..M.M.......às
..M..L.....Màs #
..O........Kárea
...N.......Länderung
PMK........Lça
.L.L.N...LM.è
N.L.........è fissato
...M.L....OLè stato
..LL.......Né
NML..L...M.Léchange
L..........Nêtes
LML........Nüber
N..........Lüber die`,
};
