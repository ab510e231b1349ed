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
  step: 0.11858,
  bias: [9, 2, 10, 4, -2, 1, -9, -15, -9, -7, -8, 26],
  weights: `\
L...LLM.MM..!
LLM..LN.L..N! !
.NL...M....L! please
...........N! the
MML....M..ML! we
.....L......#
MLM..L....L.# #
MK.NLL.....N# ?
..M..L......# a
M.L.........# about
N.LM.L....LM# alle
...M.......L# am
LL....P....L# an
KNML........# and
LL....M..M..# april
L.L......N..# are
L.L........N# ask
M...M....L..# at
N...........# before
..LM.....M..# bring
KLL...P....L# brut
L.M.M.......# bst
L....L.....O# c
K..........O# central
LLNL....MM..# con
.LL........N# days
MLMMLLM.L.LL# de
L.M.........# december
K.MOML..M.LK# e
LMNLLM.....M# en
MLL.....PL.K# entrevista
LL...LO..N.L# er
L.LN.L..M..L# et
LL....N....M# euro
K.M...M...NL# februar
..LM.......N# februari
...L........# february
MLM........M# for
M..M.L......# h
MLOL.......L# hora
L.ML.......M# hours
...K.M.....N# i
JM.K.L..N..P# il
...O........# im
N...........# in
L..N.......L# instead
L.NLML......# interview
L....L..M..N# interviews
K.MM......M.# is
O.L........L# ish
JMOL.......M# it
N.L.........# january
L.N.........# join
MLMM.......L# juin
..N........L# juli
..L...ML...M# june
..M.........# juni
LK....N....O# k
..L..L..P..L# keep
..LKO......M# le
.LM.LM.....M# lunch
M..M........# maart
............# mai
L..N.......L# make
..M........L# march
..MM..M....L# mars
MLM...M.M..K# marzo
MLM........L# may
ML..M....M.L# mei
N.LLM.......# merci
MM..........# min
MLK......M.N# minute
KML......N.M# minuten
..LL.....N.M# minutes
KLL......M.O# minuti
..LL.L.....O# minutos
.MM.........# märz
M.ML........# na
.MM........L# nd
...........N# new
LLLNM......M# no
L..MM.......# nov
KM....M..M..# november
MLLLL..M...N# novembre
LMMM.......K# o'clock
....M......L# oct
O.L........J# october
..MM.......L# octobre
K..........N# of
NL.......M..# oktober
OMLL.......L# on
.O.........L# oppure
LM.L.......N# or
.LN..L...O.K# ore
...ML.LM...M# ottobre
N..M.......L# p
..LM.......M# para
M...L......M# per
..L........N# please
............# pm
..L....M...N# por
N..L........# porti
N.M........K# presso
L...O......L# queda
ML.......M.L# questions
..LN........# robin
L.N.........# room
N..........L# rue
N.L........L# sala
N.LL........# salle
LMN...M....L# se
M.L...L....N# september
..L........N# septembre
O.L.M......L# st
LLO........L# te
.MLM.L..M..K# th
NLL.M.......# the
M.N........L# time
LM.L..M....O# to
L..........M# tue
M.MM.......J# u
..M.L...L..M# uhr
N..L......LM# um
L.L...M....N# und
.LM........M# uur
.L...M......# we
LN.L........# wed
LN.........L# which
L.LMM..M...M# with
.........N.L# words
M.LN.......K# work
L.L.......OL# works
.M.ML.N....J# y
..NL....LM.L# you
..L........N# your
M.NL.......K# º
MMM.L.......# à
N.MLL.......# às
........O...++application receipt
.LL......Q.K++assessment
LLL.QL.....L++cancellation
L.....LP...L++conditional offer
K.PL........++confirmation
............++interview
M...........++invitation
KLLL.L....MR++none
LLL.LLPM...L++offer
LL..MQ..L..K++rejection
LP.M.......L++request for availability
KLLQ........++reschedule
..L.......O.++thank-you reply
L....L..P..L+application receipt
.LLL.....S.K+assessment
KLL.SL.....K+cancellation
LLL.LLKU...L+conditional offer
K.OL........+confirmation
M...........+interview
M.L.........+invitation
LLLL.......P+none
KLLLLLSN.L.K+offer
LLL.NS..L..J+rejection
LPL..L......+request for availability
JLLR.L......+reschedule
LLL..L....Q.+thank-you reply
LL......Q..K=application receipt
.LL......P.K=assessment
L.L.QL.....L=cancellation
L.....LQ...L=conditional offer
K.SL.......J=confirmation
R.LL.......K=invitation
NMMM.......J=logit
L.L........M=no
L..........O=none
LL..LLQL...L=offer
LL.L.R..L..K=rejection
KRL..L.....K=request for availability
K.LRL......L=reschedule
..L..L....O.=thank-you reply
NMMM.......K=yes
MOJMLL..LLLN?
OL......M..L? #
LO.ML......K? any
P.L........K? ask
P.L........K? dann
.LL........O? i
M...........? i'll
LLNLL.....MM? i'm
KML........N? it'd
LO..........? mornings
...M........? same
LL.O........? tell
NMLL........? we
.L.........N? you
O.LL.......L? you'd
..KP.......L? zelfde
LMMMMLL.LLNK@answer
KQLML...LL.M@booking page
....N.......@calendar CANCEL
ML.NL.......@calendar REQUEST
ML...LO..L.L@decisionBy
NKM..L..LL.M@doubt
JLIJLLL.L.XP@from private
.LN........L@kind meal
M.N.L....L.L@kind onsite
ML...M..L...@kind panel
.MMK..L.M...@kind phone
OLMKL.M.NM.J@kind test
N.NLLLL..N.K@kind video
..PK....LLLN@length 0
.L..L......M@length 1
.M.........L@length 2
LM..........@length 3
PKO.L....L.L@link
JOK..N..MMML@meetings 0
NKM..L..L..M@meetings 1
MLPL.......K@meetings 2
JLIV.L.....M@oldTime
KLKJLM....LV@own house
MLMLLL....LN@passed on
NLMLL.....L.@phone
O.NLLL...L.L@place
JKQ.L.L..LQK@re
LMKKLLML.Q..@replyBy
MM.ML...N..J@requisition
........M..K@role
M.MML....L.L@round final
ONKL........@round first
.MML.L...L..@round screening
..M.M......L@round second
IVKL.L..LL..@slot
LLL..M..MMLM@stated company
MM.L...MM..J@stated role
...........M@to company
............a
.LL.L......Na #
..N........La bit
KMN.........a calendar
L.L...M....Ma call
.....N.....La candidate
LM.L....M...a chat
N.L........La colloquio
.......M....a conditional
.L.........Na confidential
NNL........Ka couple
L..........Ma day
K..M.L...M..a entrevista
.MM........La few
M.L........La first
.L......L..Oa home
L.LL.......Oa job
..MM.....M.La la
NL...L..L..Ma las
P.K........La live
........N..La match
.LLM........a new
N.M......L.Ka one
LNL...N....La partir
M.M.........a phone
LML...L..L.Na place
.KNO.......Ka poder
..L........Na position
LL......M..Ma recruiter
.L.......M.Na short
.M..........a slot
L.LN........a sua
P.LL....M..Ka talk
KM.L.....L.Na time
NLLM........a trial
MLL........Ma una
M.........MLa vaga
..LO.......Ka venerdì
NLM........La zoom
MLLL.LNM.L.Maan
L..........Oaanvraag
LN..LL.....Mab
.N..........ab #
..L.LM.....Nabbiamo
.L...L..M..Mabbiamo ricevuto
M..N.M.....Jable
M..N.M.....Jable to
L.L...M....Maboard
.LLLL.....MNabout
LN.......M.Mabout #
L..........Nabout how
.LL........Oabout it
MLLMLL....M.about the
.M.......M.Kabout two
LK...M.....Oabout your
MM.......M.Labove
L..L.....N.Mabove #
N.KL.......Nabril a
...LOL......absage
NLM...L.....accept
KLO.........accepted
L.O........Kaccepted interview
L.O........Laccepted this
..L........Naccepted your
L.N........Laccepting
.M...L..L..Naccount
LO.........Laccounting
L....L..N...accusé
L....L..N...accusé de
M.......M..Lacknowledge
........O..Lacknowledgement
.....O....L.acorn
LL.M.......Macross
.L.........Nacross your
LNKLN...M..Kaction
.NL.........action needed
L.P........Kacuerdo
MLLMM...N..Kad
Q.L........Jada
M..........Lada we
P.K........Kada your
L.M........Madd
L.N........Ladd to
KLOL.......Madded
KLOL.......Madded to
ML.M........address
.L....M..M..adjunto
K..........Nadmission
L..........Madmission interview
J.......L..Padmissions
K..........Nadmissions interview
.L......L..Oadoption
..LL.......Nadviser
..K........Nadviser will
LLL.M......Oafspraak
M.L.LN....L.after
LMLLLN.....Nafter #
L..NNL.....Lafter all
.....N......after careful
.........M.Lafter that
MLLL.M..M...after the
KNM.........afternoon
LN.........Lafternoons
LLK..OL...LNagain
.L..LP.....Lagain in
L..........Oagain on
KLNM........agenda
L.OL.......Magendada
..L.MMM....Lagradecemos
L.O........Lagreed
..L........Nagreeing
....N...L...ahead
.LK.......ONainda
M.LN....L.L.al
O.L.........al colloquio
L.LN.......Mal viernes
......MN...Lalegra
...L.O.....Lalguma
..KL.......Oalguém
L.O........Lalice
K.MMNL....LLall
L.O........Lall set
M.LLN.....LMall the
LMN........Lall times
MMM....MM..Kalla
M....L..M...alle
M.MMLL..L..Malle #
M..LM.......alle ore
LL.M.M..MM..alles
.....M......alles gute
J.SL.......Lallora
L.M.........along
LM.LMM.....Lalready
.LLLL.MMM.L.als
KM.........Nalso
K.LP.......Lalteração
..LM.......Mam
M.M.M......Lam #
..L......N..am and
M.ML........am at
.LLM......MMam donnerstag
L..M.......Mam for
M..........Mam freitag
.LLNL.M...M.am mittwoch
LLM.M......Mam montag
K........M.Nam on
M.L.......NKam please
L.N.........am pt
L..L.......Oam samstag
M.L........Mam the
L.N.........am tomorrow
LNLM.......Lam wed
N.MK.......Mamanhã
MM.L........an
LL...L..L..Qan application
MLNL.......Lan der
PL.......L.Lan engineer
MM.L..M....Lan hour
L..........Man informal
NNLK........an interview
LL....M....Nan offer
L........M.Man online
LLLLLO.....Nana
M.ML.......Lanalista
.MML........analista de
...M..L...MLanalyst
L..N.......Lanalyst at
K.L...N....Nanbei
............and
KOLL.......Mand #
MMLL...M...Land a
LLNLL......Mand ask
..LO.......Land chat
.N.........Land do
L....M....MLand for
NML.........and have
.MLN.......Kand i
LPL........Land i'll
.M......N.NJand is
LL..LM.....Nand look
.LOL.......Land me
L.L....M...Nand meet
L..MM......Land not
.MM........Land one
L.N........Land our
.......N...Land proof
.L....M..N.Land send
P.LM.......Jand talk
M.L..M.M..MKand the
.MN........Land then
M.L.........and two
N.L........Land want
L....L....PLand wanted
.LL...M.L..Mand we
P.L........Kand we'll
MN...L.....Land would
ML.L.......Mand you
K.MM.M......and your
.....M......andere
MN.........Kandrebbe
LLL...M..N.Lanexo
L.L........Panita
..N........Lanneke
K.O........Lanneke and
....N.......annulation
..L.O......Lannullamento
..L.O......Lannulé
.LLN.N.....Lanother
...M.M.....Lanother candidate
.L.N.......Lanother time
.LNL....M..Lanswer
ML.......N..answers
.L.......O.Lanswers to
KL.LLLM.LN.Oantes
.ML..L...NM.antes de
KL.L..N..N.Mantes del
...L.L.....Oantrag
...L.L.....Oantrag auf
LO.ML....M.Lany
.N.........Lany evening
...M.......Lany more
LM.L.......Nany of
.M.L.....N..any time
L..LP......Kanymore
...........Lanything
...L.M.....Nao
LLLOM......Kapologies
....NL......apologise
M.L.........appear
N..........Kappear before
L.L..N.....Mapplicant
L....N......applicants
........M...applicants will
M.LLL...N...application
.....LM.M..Lapplication and
...L.L..N..Mapplication for
.....L..N...application is
.....O..L..Lapplication status
........N..Lapplication submitted
.....K..N..Mapplication was
K....M..M..Mapplications
.L.L.M..N...applied
.L...N......applied for
........O..Kapplied on
LLLLM......Oapply
LK..M......Oapply for
MM...L..M..Lapplying
M.K.....M...applying for
LMM..L..M..Lapplying to
LLLLM......Oappointment
...........Mappointment with
K..........Oapportez
L....M....NLappreciate
.M...N.....Kapprentice
LL.........Oapproved
L..KM......Oappuntamento
..LM........apr
..LM........apr #
.L....M.MM..april
M.......M..Kapril #
L.KM.....M.Mapril at
OLK......M..aprile alle
L.PK........aprile ore
..O........Kapron
NML........Laprès
PM.LL......Kaqui
L.....O....Larbeidsvoorwaarden
LM........LMare
M..........Lare able
..N........Kare booked
..L...M....Mare in
..L........Nare interviewing
M.L........Mare invited
L....M...M.Lare no
M.L......N.Lare now
..L.........are pleased
N.L...M....Lare requested
L.N.M......Lare the
..L........Oare you
LM.L.....M..around
N........M.Laround #
.N...L......arrange
..N........Karrive
..L..L..O...arrived
.L.L.O.....Mart
KLNM.LN....Las
..LM..M....Las a
..O........Las agreed
LLLP.......Las before
M.N........Las discussed
..LLN.......as of
L........N.Mas part
M.L.......MLasistencia
.LNLLL.....Mask
L.L........Nask about
.LNL......M.ask for
NL.M.......Lask you
NLL.....L...asked
NLL.......M.asked me
N..M.....M.Kasked to
LMLL..M..N.Lasks
...........Massessment
.M...LM..M.Kassistant
M.......L..Massociate
MLM.MM.....Kasí
....NM.....Lasí que
M...........at
.L.M.L.....Mat #
LL.........Oat about
..LMM....N.Kat all
ML.......M..at any
K.P........Lat gate
M.M........Lat half
..NM.......Lat noon
M.L.........at our
MMN.L....L.Lat the
.....N..L...at this
K..........Nat your
.LL...N..M.Mattached
.........N.Lattached #
......N....Lattached please
..........M.attend
L..........Mattend a
N..........Lattend for
N.L........Lattendance
K.N.L.M..M.Laté
..LMLMM.....au
K.N..M.....Lauch
L..M.MM....Nauf
KM.M.MM.....auf der
.MMM.......Jaug
LMMM.......Jaug #
..NL.......Laugust
M.M........Laugust #
L..........Naula
..L........Naula #
M.N.........aura
MNL........Kaus
K.N.........aussi
L..ML......Mauswahlgespräch
LO.L........availability
LO..........availability for
LK.....M...Oavailable
.L.L.O.....Mavaliação
LMKLLLN..M.Navant
LL....O.....avant le
LMML.......Mavec
L.M........Mavec le
LLL.M......Oavec votre
LO...L......avond
L....M..M.MLavons
L.Q.....L.NKaw
L.O........Law aw
ML...L..MN.Kaway
M.M.......MLb
NL.LL..N...Lbaan
.MMLM......Kback
O.L........Lback for
L.P........Kback office
.NL........Lback the
M.MM....MM.Kback to
MLL....M...Mbackground
.......M....background check
K..........Obadge
..M..L.M...Kband #
K.L.M....M.Nbank
L.....L....Nbank details
.NLLMM......bar
L.N........Lbarista
L....M.....Nbas
ML....N..L.Lbase
L.OL.M.....Kbaustelle
..M.........be
L..N.......Lbe able
...L.......Nbe back
........O..Lbe contacted
N...........be free
N..........Lbe given
.L...N......be glad
L.LN.L..M...be held
N.L.........be here
M..M.L..M..Lbe in
.LM.........be me
.....N..L...be moving
...LN......Lbe no
L.L........Obe recorded
NM.......L.Kbe seen
LLLO......M.be there
.MM........Lbe with
.....L..L..Pbearbeitung
L....O.....Lbeaucoup
........L..Obeca
..LL.N....NKbedankt
..L..N.....Lbedankt voor
M.LMMM.....Lbeen
LLN........Mbeen added
L...N.....MLbeen cancelled
....LQ.....Kbeen closed
....OL.....Lbeen filled
N....M...M.Kbeen invited
...M........been moved
M.M.........been scheduled
MML.........been selected
NML.........been shortlisted
....LN......been successful
....M.......been withdrawn
.M.L.L..LN..before
.MM......L..before #
K........P.Lbefore sunday
MM..........before the
.L.......N..before we
.L.L..M..L.Nbefore you
.L.M..M....Lbegin
...N.......Lbegin at
L.LR.......Jbeginnt
K.MN.......Lbegint
M...........behalf
M...........behalf of
LLMN.......Lbehind
L.N.........behind the
.L.LLMM.M..Mbei
MLML....M...bei uns
L.NL.M.....Lbel
LM....N.....bellen
MM.......M.Lbelow
LN..........below to
N.LM.......Lbem ?
L.LMLM....MMben
..L.......OKben er
L.N.MM....LLbench
KM.MM....M..bene
.L.L.NM...L.bent
...LNL......besetzt
NL.K.......Nbesprechung
.NLLMM.....Kbest
M.K.M.......beste
MNL.........besten
L.O........Lbestätige
L.N........Lbestätige ich
L.M.........bestätigen
L.N........Lbestätigen wir
LM...M......better
LMLL.......Nbetween
LMLL.......Nbetween #
L.N.........bevestig
L.N.........bevestig ik
K.OL....M...bevestiging
L.N.........bevestiging gesprek
..LLLM..N.L.bewerbung
........N...bewerbung als
L.L...Q....Lbieden
LML.L...M.MMbien
LN.M.......Lbien el
.......N....bieten
.......N....bieten wir
..N...M....Kbig
K.NL.......Nbij de
.LKQ.......Lbij een
P..........Kbij ons
.L....P....Lbijgaand
KM...M....LObin
.L..LL.MMMMLbis
LLL..LM.O.NLbis ende
ML.......N.Kbis zum
LLL........Obiscuit
LMN........Lbit
L.LN.L.M....bitte
L..........Mbitte bringen
L.N.........bitte melden
O..L.......Lblack
K.MNM......Kbleibt
L.O........Lbleibt es
L..........Mblue
O..........Kbo
M......M...Lboard
O.L....M....board of
..LNML....MLbom
..LM.......Lbom dia
MML...L.....bonjour
L.L.......OLbonjour je
..L........Nbonjour madame
......N..L..bonus
...L.......Nbook
L..........Obook a
KLN........Nbooked
L.M.L......Mbooked for
K..L.......Obooking
MLL........Nboots
..L.L......Nboth
L.Q........Kbottes
OMKL........brandt
..L........Mbreakfast
O.LL.....O.Jbrief
.LM.......MMbring
..N.........bring a
O.L........Kbring originals
L........MN.bring the
..K........Nbring this
LMNM...M...Kbring you
K.L........Pbring your
..L........Nbringen
..L........Nbringen sie
N..L.M.....Lbrother
KLL...P....Lbrut
K.N.........bst
...LM......Nbudget
..L.O......Lbuen
..L.O......Lbuen día
..M.M......Lbuilding
ONLLL.....MLbuongiorno
LP.........Lbuongiorno ho
P.L........Kbuongiorno il
N...........buongiorno può
L..O.......Lburst
K.O.......KMbus
.MLMLO..L.LLbut
.M..N......Lbut i
NLL........Mbuy
L..........Nbuyer
..L......M..by
.........M.Mby #
...........Mby friday
L.....M..O.Kby monday
..LM........by phone
NL.......M.Kby sunday
NLMM.......Kby the
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
.MNL.......Lcalendar hold
K.N.........calendar invite
...........Mcall
L.M........Mcall ?
.LM.........call the
..M........Lcall with
MLMM......MLcall you
N..........Kcallback
N.L.M...MM.Kcalled
L..O........cambio
L..M........cambio de
LL.M......M.came
.L.........Mcame across
L..O.......Lcame up
.M.........Kcampus
..L.L...L..Mcan
L.M.......LMcan come
O...M......Kcan i
LN..........can offer
NMK........Lcan see
P.LML.M....Ican u
KLLNL.....MNcan we
MMK...M....Ncan you
LLLOML.....Mcan't
.L.O.......Lcan't do
L.NLM.......cancel
...LP......Lcancelada
....O......Lcanceled
L.LMO.....MLcancelled
....LN.....Lcandidacy
L.ML.......Ncandidat
M.L..M......candidata
..L..M.....Mcandidate
.LL......M..candidates
L.........MNcandidates for
L........N..candidates who
........NL.Lcandidates will
.L...M.M...Mcandidato
MMLLLM..N..Kcandidatura
..L..M...M..candidature
.L.M....L..Mcannot
L.KR.......Jcant
.L.L.......Ocar
.K.KOL....M.cara
LLM.....L..Ocard
.......M....care
L..........Ncareer
.....N......careful
L.MK.......Ncarla
..K.LMM..M.Mcaro
S.LKL..M...Icarta
L.ML.M...M..case
KLLMLM..P..Lcaso
L.LO.......Lcaso de
KLL...P....Lcdi
M.LLMM...MMKce
...N.......Kce la
.LK........Pcedar
N..........Lcell
..L........Mcentral
M...........centre
LL.LML.....Ocentro
K.O....M...Kcertificate
MM........MKcertificates
K.O.........certo
N..MM......Kcfo
LMM.M......Lchair
.........N.Kchallenge
LLLO......L.change
KL.N.M..L..Mchanged
L..Q.......Kchangement
K.O.M....M.Kchanges
LO...L......charlar
....L......Mchat
M..........Lchat about
N.LKMOL.L.L.che
LLLM...M.M.Mcheck
.......N...Lcheck and
.......N...Lchecks
MMML....M..Kchef
MMML.......Kchef de
JMM...M.....chez
LO.L....L...chiacchiere
..N........Kchicago
O..........Lchief
L.NML......Lchiuso
.OL........Lchoice
.OL........Lchoice of
LML..O.....Lchoix
.NLM........choose
.M.......L.Mchoose a
...M.O.....Kchose
.MLL.M.....Mchosen
.OL.M...LL.Kci
N.LLL....N.Lciao
.O......L..Kciao mara
L..L.......Ncita
O.K.........civil
.L.........Mclaim
M.L........Mclass
....K......Oclass cancelled
....L......Oclass on
L......M...Mclearance
.M.M.......Lclerk
..LN........clerk ii
L...N......Mclient
L.N..M.....Lclinic
M..L........clinical
K..L.N..M..Mclose
L....N.....Lclosed
.....N.....Lcloser
L........O.Lcloses
..L.ML..N..Lclosing
L.LO.......Lclosure
LLM........Nclub
LM.........Mco
K..ML......Ocoach
.LL.LL...N.Ocode
..K......M.Ncode #
MLNL.....N.Lcoding
MLM.........coffee
.L.........Ncoffee on
L.L........Mcole
L..........Ncolloqui
M..........Kcolloquio
L.KL.......Pcolloquio con
L.MM.MLM...Kcolloquio del
N..........Lcolloquio domani
N.LL.O...L.Lcolloquio il
N..........Lcolloquio in
N.LL.....M.Lcolloquio si
OLM..L.....Kcolloquio è
...LLNM....Kcom
..ML.M...M.Lcom o
L.RL.......Kcombinado
.MK.........come
...........Ncome along
.ML.......MNcome and
...N.......Lcome at
...L...M....come by
LNLN.......Lcome first
L.LOM......Lcome friday
.LL.O......Lcome in
K.MLL.....MNcome on
...L.......Mcome to
L.LQ.......Lcome tuesday
M..N.......Lcome up
..NK.......Mcomigo
KLOMLN....LKcoming
.L.MLM.....Lcoming in
M....M......coming to
L..O.......Lcommencera
OML.L......Lcommis
M..L.M......committee
.....N.....Lcommittee has
..M........Mcommunity
M.L..LN.....como
....MM.....Lcompany
.....LLMMM..complete
L........N..complete the
........LN..complete your
..L.LN......completed
L.ML.ML.M..Lcon
L.L.M...M..Ncon il
L.LL.......Ocon la
L.M.....P..Jconcorso
.......N....conditional
.......N....conditional offer
..LM.L..N..Lconductor
.L.........Mconference
L.P.....M..Kconferma
M.M.......MLconfermo
LLL........Pconfidential
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
L..........Oconfirmé
N.L...MM...Lcongratulations
OML...LM...Jcongratulations on
OMLL.......Lconhecer
N.L......M..conocerte
OLLL........consegue
....LN......considering
LOL.M.......consigo
..L........Nconsulta
..N.....M..Kcontact
........N..Lcontact you
........O..Lcontacted
MN.L.......Lcontigo
......LP...Kcontingent
.......O...Lcontingent upon
KL.L.LP.....contract
K.L........Ocontractor
L......O...Lcontratación
KLKM.LP..L.Mcontrato
..........MLconvenient
LL.MML..MLNKconversa
MN.L.......Lconversar
M.......M..Lconversation
NML......M.Lconversation with
M.M........Lcoo
MMML....L...coordinator
MM.L........cosa
P.L........Lcosì
KNL.LM.....Ncould
.O.........Kcould do
KL.........Ocould i
.L.LL......Ncould not
L..L.......Ncould we
LNLML.......could you
...LML.M...Lcouncil
KL..LN.....Ocounsel
..N........Lcounter
M........M.Kcounty
NNL........Kcouple
NNL........Kcouple of
JMLM.......Ncourse
...........Mcover
MMM......L.Kcrew
PLLL........ct
LMM......M..cto
....MN..L..Lcubierto
MLM.L......Lcucina
N.LL....O..Lcurrículo
N.L.....M..Lcurrículum
LLML.......Mcustomer
L.L......M.Mcut
.PL........Lcuándo
..LLL...N..Ncv
LL.........Ncv and
LL.........Ncvs
LL.........Ncvs attached
.....L.....Ocódigo
N..LL......Md
......LO...Ld'agent
......LP...Ld'agent de
..L...MN...Ld'embauche
N.L.........d'une
L....M...M.Kda
NLKM........dabei
..NM.......Ldag
KM...LN.NM.Ldal
LM....N.NL.Kdal #
KNLL.......Ndalle
KOLL.......Ndalle #
L.KNO......Ldamit
MLN........Ldan
L....L....LOdana
..L..M....MMdank
NL..LM....OJdanke
MMP.LL.....Idann
L.O........Ldann bleibt
..LM.ML.....das
L..M......MMdas gespräch
.L.L.N.....Mdass
L..M.NL...L.dat
MN.L......LLdat je
.LMML......Kdata
M.N........Ldata #
.LL...M.M...data engineer
L..........Ndata entry
........N..Kdata scientist
M.MMLL.M.L.Kdate
O.L........Ldate #
LM.N.......Ldates
L..L.......Odatos
N.M........Kdatum
.NLNL......Lday
LMLN.L..M..Lday and
.....L....NLday i
L.L........Nday is
N..........Kday on
.NLL.L.....Mdays
L......N....dbs
L.....M.....de
....LL...N..de #
L..L.......Nde a
L.P........Kde acuerdo
O..........Lde baan
..L........Nde cita
.L.M..N....Lde functie
MMKL..MML..Lde la
..MML.N....Kde marzo
L.LO..M....Lde mercredi
MLLM.NM....Kde octubre
N.L........Lde outubro
L.LP.......Lde quarta
L...N.M.....de quinta
L....L..N...de réception
O.LLL.......de service
.LL........Pde ti
LNLLN.......de vacature
LL....LN.M.Mde votre
MLLLM.N.....de vous
L.MNL......Ldean
.M........MKdear
O.KM.......Ldear ada
N....M.....Kdear dr
LLL....M...Ndear mr
LN.LL.....MLdear ms
L.M..M.....Ldecember
.........NLMdecide
L...NN.....Ldecided
L...NN.....Ldecided to
....LN......decision
N...........decline
N..........Ldeep
N..........Ldeep dive
LL...LLO.M.Ldefinitivo
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
.LL.M.M.....den
NLL.......L.den #
..M.......NLden termin
L.MM.......Ldental
..L........Ndentist
M.L.M......Ldepartment
.......O...Kdepends
.......O...Kdepends on
L.L........Odeposit
..MM........deputy
...MM.M...MJder
L.LO.M.....Lder a
OL.........Lder kanzlei
O..........Kder kita
L....M....OKder stadtbibliothek
MLM....NL..Kdes
N.K.......MLdescription
..LO.......Ldesculpa
M.M......L..design
L.MM........desk
L.LN........despacho
L.LN........despacho mil
..O..L.M...Mdetails
L.O........Ldetails for
MLL.LN....MKdeux
.M...N.....Jdeveloper
LMMLM.......di
L.L.MN.....Kdi #
L.ML.......Mdi domani
NM..LL....MKdia
N...LL....M.dia #
NML........Ldial
..N........Ldiary
JNN.L.......dica
.LLLNL.....Ndid
.L.LMN.M...Mdie
..MLMLMM...Kdie stelle
LM.M..M.....dienstag
M.LN..M....Kdienstag #
J..LN......Pdienstag um
LN......M...diese
.O.........Ldiese woche
LMLOL......Ldiga
.NL.........dinner
...ML.......dinsdag
..M...M....Mdinsdag #
.....N..M..Ldir
L.O........Kdirections
..ML........director
KMLO........diretora
...N.......Ldisculpa
...N.......Ldisculpa las
LLLP........disculpas
.........M.Mdiscuss
..M........Ldiscussed
..M.........discussion
LLLLNL....LOdisponibilità
LP.........Ldisponibilités
..L.O......Ldisregard
N..N.......Kdive
M.M........Ldni
.M.M.....MLLdo
LN..........do #
NML......M.Kdo a
LL.......M..do it
...O.......Kdo our
LL.......N.Mdo the
.ML........Ndo you
MLL.O.M....Kdoch
..N........Kdock
L.O........Kdock road
O.K.........documento
L.LL....M..Odoen
N..N.......Kdoes
N.L........Ldoes that
M..N.......Ldoesn't
..MMM......Ldomani
LNL..L...P.Kdomingo
LL..OL..M...don't
L..MO......Kdon't come
K.PLO......Jdonc
MLM.........donderdag #
KMM...M...MLdonderdag om
MMNL.M.....Jdone
MLLM......M.donnerstag
.LML.......Ndonnerstag #
MML.......MKdonnerstag um
M.LMPL.....Kdont
K.NMM.M....Kdoor
L...N......Ldoor de
M..LLM...M.Ldos
MMLL.......Ndossier
O..L.......Ldottor
MLMLN......Ldown
.LM........Mdown for
NL.........Ldown with
M...........dr
LLL........Pdraft
LOL..L..M...drei
.LM..M...N.Kdrie
...LNL.....Ldrive
MLMML.M....Kdriver
L.L..M...L.Ndriving
.......N...Ldrug
.MM..L.M...Kdu
K..NM.NM..LKdu #
...L.......Ndu am
LNN........Kduarte
..LNL....MMLdue
LN.L.......Mdue chiacchiere
L.LO.......Ldue to
LNLN.......Kdunmore
KNM....M...Lduring
L..NMML...LKdus
..LM.....N..duurt
L.M..O.....Jdynamics
.NL...M...MKdá
.O.........Kdá jeito
LL...P.....Ldéjà
.LKKP......Ndéplacer
LMLMMM......día
..L.L.N.NLMLdías
LM.M....M..Le
K.L........Pe la
PLL........Le mi
L..OLM.....Le non
K.LQ.......Le não
.ML......M..each
L..........Neach of
LLN........Learlier
M.N........Kearly
MML........Leastern
..M..N...M.Jeditor
M.LL..L.....een
MM.L.L.M....een gesprek
.LL.......OLeen leuk
LN..........een sollicitatiegesprek
P.LL..M....Keens
.ML........Neerste
K.L.Q......Lefecto
L..........Oegregio
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
LO......M..Keither
........N..Leither way
M..L.......Lel
LML...N....Lel #
.........O.Lel domingo
..M.LL....MMel jueves
..ML.......Mel lunes
N.LL.......Mel martes
LM.........Nel miércoles
L..........Nel programa
.M.LMM.....Lel puesto
N.L.......MMel viernes
..........NLelena
L.MML.......eleven
..L..M...N.Leligible
..L......N.Leligible list
.L...L..O..Lelle
.LLM.N.....Lelse
L.LML....MMLem
L.LO.......Lem caso
..M........Lemail
L.N........Lemail confirms
L.......L..Nemployer
.........M.Memployers
L.L...MN...Memployment
L.ML.....M.Len
L........N.Men el
LL...OM.L..Len je
KLN.L...NM..en la
P.LL.......Len nuestra
..L...NM...Kenclosed
..ML.MM...MKend
M.LLM...M..Lend of
LLL...M.N.NLende
LL......O...ende nächster
.LNL.......Leng
M.L...M.M..Lengineer
ML.M........engineering
NM.L.......Lengineers
N..........Lenglish
L......N....enhanced
L......N....enhanced dbs
M.L.......NLenjoyed
L.........M.enjoyed our
..PL.......Kentendu
K.QL.......Kentonces
L.N........Lentrada
L.N.........entrance
KNML.....LLMentre
...NL.....MLentretien
.N.........Kentretien ?
O.L........Lentretien aura
K.NO.......Kentretien du
K.NM........entretien pour
..LM..L.M..Lentrevista
LO.........Kentrevista ?
....N......Lentrevista cancelada
KL.NM.......entrevista de
K.NOM......Kentrevista del
N.L.........entrevista el
O.NL.......Jentrevista es
M..L.......Mentrevista na
L..M.......Mentrevista para
R.LL.......Kentrevista será
L.L........Oentrevistamos
KLLLLM..M..Qentrevistas
MLKLLMLMMNMKentro
...........Nentry
.....N......entschieden
...N.......Lentschuldigen
...N.......Lentschuldigen sie
KLRLM......Kentão
LLLML.O..MMLer
.L...O.....Lerfahrung
LLN...M.M..Lerhalten
LLN...M.M..Lerhalten sie
L.M..MM...L.es
L.O........Les bei
L...LP.....Lesito
L.O........Lespera
K.MM.L...L.Mest
.LLLMM..L..Mesta
NLLL.N.....Meste
MMK......M..estimada
LLKN...N...Nestimado
K..LM..MML.Nestá
.LLM...M..M.et
O.L........Let on
L..........Netwas
L.NM.L....MLeu
LL....N....Meuro
KM.L..M...MLeven
..........NLeven more
OMLLL......Levening
KLNMN......Levent
L..MM......Levent has
L.LLN......Mever
LML.....NM.Levery
K.LL..M..M.Neveryone
.L.M.......Meverything
...M.......Leverything else
MLL........Nex
.......O...Lexamen
..L......N..examination
.L.......O.Lexcel
.LLNN......Lexcuses
M..........Lexecutive
NLN......N.Kexercise
PL.......L.Lexercise with
L.L........Nexit
L.L........Nexit interview
MLML......LMexpect
KL...O....LMexperience
.....P.....Lexperience for
L.....M..N.Lexpires
..L........Of #
..M.......LMf:#
J..........Pf:admissions
L.M........Mf:alerts
L.L.....N...f:apply
..L........Mf:appointments
.........O.Kf:assess
N..........Lf:bakkerij
........L..Nf:becas
..N.........f:best
..M..M.....Lf:bewerbung
MLLLMM....MLf:bien
N..........Lf:campus
........M...f:careers
O.L........Lf:carla
L.L........Of:centre
MM.KNL......f:chef
L.L........Nf:citas
L..........Nf:court
M.L..N..ML.Lf:de
M.N.M......Jf:dee
..M..M.....Lf:des
...........Mf:desk
M.LM.......Lf:dott
L.M..M......f:dr
MMLM.M.....Lf:e
L.M.....N..Lf:empleo
.........N.Lf:estudio
LM.........Mf:events
LM..M.....MKf:f
L..........Nf:feld
L.LO......MLf:femke
N.LN......MKf:frau
...M.......Lf:front
..O........Jf:gail
O..L.......Kf:gino
.M........MLf:grüße
..LLM......Mf:gwen
N.L.........f:head
LL.L.......Nf:hello
LL.......M.Nf:hiring
O.L........Kf:ho
N.L.M.......f:holt
..M........Lf:hotel
...........Kf:hr
M.N........Kf:hugo
NLL..M.....Lf:info
M.M......L.Lf:interviews
L.QL.......Lf:ivo
O..........Kf:joan
L.......N..Lf:jobs
L..........Nf:jury
LLM.....N..Lf:karriere
..LO.......Lf:lang
NL.........Lf:lena
L.LL......MOf:lindqvist
M.L.......LNf:lou
.N.........Lf:lucia
.N.........Lf:lucía
.L...M....OJf:m
LL......M..Nf:mail
..LL......MNf:mara
.N....M....Lf:marta
..LL.......Nf:nao
L..........Of:news
L..........Nf:newsletter
L.NLLM..M...f:no
K..N........f:nora
JL.L....NN.Nf:noreply
..MLLLM.....f:notices
...M.......Mf:notifications
M.....MM...Kf:o
..LM.......Mf:office
.LM....M..MKf:p
M........M.Lf:people
L.M.M..M....f:personal
N.ML...M...Lf:personale
..LN.M.....Lf:petra
L.L........Of:radio
LO.........Kf:raj
L.L........Nf:rdv
..LM........f:recruiting
.M.M.M.....Kf:recruitment
L.N..M...M.Kf:recrutement
L.L........Nf:redaction
L..........Mf:redaktion
..ML.......Lf:regards
L.OL........f:reply
...M..M....Jf:rh
M..M.......Kf:robin
M..........Lf:rrhh
..M.........f:s
.N.........Lf:sara
M.L........Mf:school
..ML.......Mf:segreteria
M.M........Lf:selección
L.LL....M..Pf:service
.....L..L..Of:status
L.LL.....N.Mf:studio
.....N.....Lf:system
M..........Kf:talent
M...........f:team
..N.........f:theo
.L.O.......Lf:toni
..N...M....Kf:tran
M...........f:ufficio
..LL.......Of:ulla
..M........Lf:yours
..N........Lf:yusuf
JMLP........facciamo
O.LNL......Kfaccio
P..L.......Kfaccio vedere
O.L........Kface
O.L........Kface to
L.L.M......Nfair
..LLOM.....Kfaire
OMLL.......Lfait
KLLN.......Mfamily
K..........Nfamily interview
O..L.......Lfancy
NL.L........fancy a
L.ML..M...MKfarm
NML.....N..Kfase
..L....M...Mfavor
L.NL.......Nfazer
.........O.Lfaça
.........O.Lfaça o
..ML........feb
..NL.......Lfeb #
K.M...M...NLfebruar
..LM.......Nfebruari
L.N.........february #
..L........Nfebruary at
M....L..N..Kfecha
KLLM.......Pfee
O..L.......Kfeed
N..L.......Lfeed you
..K.LN....LOfeedback
M.LMML......feira
M.MML.......feira #
L.O........Kfest
K..........Nfestival
.MM........Lfew
MMMMN......Jfica
LL...K.....Pfile
LMLM.....M..fill
LMLM.....M..fill in
...LNN.....Lfilled
....LP.....Lfilled the
LM.LNK....NLfin
LNL..L....MLfin de
..M.LM...L.Lfinal
M..M.......Lfinal round
L.LN.....M..finance
L.MM........finch
.MN..L.....Lfind
..N........Lfind us
.KN.LL....N.fine
MLL.....L..Ofinish
L..N.......Lfinn
.K.........Ofintech
MML........Mfirst
LM..........first come
LML...M....Nfirst day
LM..........first served
OL.........Kfish
LN....LM...Lfissare
.M.........Lfive
N........L..five questions
L........M..fixed
...M.L.....Nflat
.....K.....Oflat #
M.LN.......Lflight
L..NL.......flights
M..........Mfloor
LL.LMN..M.M.foi
..LL.......Nfolder
N.L.L.M....Kfollow
.M.L.M.M..MKfollowing
N.LL...M...Kfollowing the
.....M.M....following your
..M.....L..Nfollows
LL......MN.Lfoods
...........Mfor
LKM.M......Mfor #
N.LL.L.....Ofor a
L.N........Lfor accepting
..L........Nfor agreeing
NM.L.......Lfor an
MM...L..M..Lfor applying
O..........Kfor bo
L.M..O....LLfor coming
..N........Lfor confirming
K.OM........for friday
PLLL.......Lfor interview
.....N.....Lfor interviewing
M.L.LL.....Ofor it
K..L......NNfor me
K.NMM......Lfor monday
K..........Ofor offering
MLL......M.Mfor our
M.L.....N..Lfor sending
M.....L.....for the
.MLL.M.....Mfor this
.LM.........for thursday
...MM......Lfor today
L.N........Lfor tomorrow
..M.........for tuesday
.ML.........for warehouse
NNK.MLM....Kfor you
L.O........Kfor your
.LLL....N..Mform
M.M...MM...Jformal
K.M.......M.forward
K.N..L....MMforward to
K.Q........Lfoto
...........Nfound
ML.L.L...M.Mfour
.NLN.......Lfr
L..........Nfragen
K.M..M......frau
..N........Lfrau lindqvist
MLL.L.....MNfree
M...........free for
.O.........Kfree next
N..L.......Lfree to
N.L..L....LMfreitag
M.LM........freitag #
LLM...N....Mfreuen
LLM...M....Mfreuen uns
L.N........Lfreundliche
L.O........Lfreundliche grüsse
L.LM.......Mfri
L..M.L......friday
.LMM........friday #
M..LL.M...NKfriday ?
KL.N.......Mfriday at
....NL.....Lfriday's
...L.LM....Lfrom
.M.LL.MM...Lfrom #
MMNL.......Kfrom the
L.........N.from you
LLN.........front
...LNL......frozen
L....N....M.full
LLM..MM.....functie
LL.M..N....Lfunctie van
...........Nfunctioneringsgesprek
L..OL......Lfuneral
LL.M.M..M..Lfurther
K.O........Lfwd
LL.LNM......fällt
L.N.......LNfünf
..........KOfünf minuten
L..L.M.....Mfür
LLLL.N.....Mfür das
L..........Nfür den
J.N..M......für die
.N..........für ein
NMLN.......Kg
LM..LN.....Lgaan
LLLMMM.....Mgaat
..LNM......Kgaat niet
N..L........garage
.L.LP......Lgarde
K.O.......MLgate
..L..N......gave
.....O.....Lgave the
......MM....geachte
...M..M....Lgeachte mevrouw
.L.........Mgeben
.L.L.M......geehrte
...L.M.....Lgeehrte frau
L.L........Ngegen
L.L........Ngegen #
LML........Mgeht
P.L........Kgeld
L.L........Ngenitori
..M.....O..Kgennaio
M.L.....M.MLgentile
.NML.......Lgern
MML.........gerne
P.LL....M..Kgeselecteerd
.M.N...M.LMKgesprek
....N.......gesprek gaat
K..L...N...Ngesprek met
K..OM.M....Kgesprek van
..LM......MLgespräch
N.LM..M....Kgespräch am
K.N.........gespräch für
..L........Ngespräch mit
MLK........Ogespräch über
L.LO........gestor
.LLMLL.....Mget
L..........Mgetting
.LL....M...Ngift
.L.........Ngift card
P.LL.......Lgil
KMLN.L..M...giorno
J...M......Ogiorno #
MMLL.......Mgiovedì
O..L........giovedì #
LM.L......MLgiovedì alle
..L.......N.giulia
LL...M...L..give
L..M....N..Lgive us
N.L........Lgiven
LL.M.N......glad
.....M......glad to
M..O.......Kgleich
L.OL........gli
.L.........Nglobal
.LM........Mgo
L..MNL......go ahead
L.M........Mgo out
L.M........Mgo through
LK.........Ogoals
.NNL.LM.M..Kgoed
.L.LMN..L.L.going
.LN.LN....LLgoing to
NLL.O......Jgonna
...LQ......Kgonna have
MMM.......LKgood
LLO........Lgood for
MLLMMM.....Lgood luck
.LL...MM...Mgood news
M.M........Lgoogle
M...........google meet
OLKL......NLgostei
M.L...M.N.LKgot
LL....O.O..Kgot it
M.L.....O..Kgot your
.OL..LM..M.Kgraag
LM..........grab
L.L.LN....N.gracias
L.L.LN..M.M.gracias por
L.N.........grand
L....M.....Mgrant
L.K..L..MMMMgrazie
L.NL..M....Lgreat
......NM...Kgreat news
..R........Hgreat see
LLL........Oground
ML..ML......group
LNM........Kgrowth
MLMLM...M..Kgrupo
M..NM......Jgruß
..N........Lgrüsse
NLML.......Kgrüße
LLM......M.Mguest
.MLM........guests
MNL..L....NLgustó
..NL..M...L.gut
L....M...N.Lgute
LLMNL...N.MLguten
L.M.......MLguten morgen
LL.NL...N..Lguten tag
..LLP......Lgutted
M.MM.L......h
N..M..L.L.L.h #
N.L........Lh ?
M.NL.......Lh au
..LL......MNh e
L.L.......N.h merci
L.N.........h na
LN..........h ou
.N........MKh para
K..........Oh sobre
L.OL........h à
...M......M.h:#
..L........Oh:by
..........M.h:for
..L.......M.h:interview
..M.........h:me
...M........h:my
M.L.M......Mh:on
M...M......Lh:wrote
..L.......M.h:you
.MLMMML..LLKha
L.NM.......Khabe
L.LL.NM.M..Lhaben
.....M......haben wir
OK.M........hablamos
.LLMN.......had
L.O........Lhaha
M.NLN......Khalb
L.O........Lhalb fünf
N...........half
ML.........Mhalf an
M..........Lhalf past
..L........Ohall
M....L...M..hallo
KNO........Khallo frau
MMLLM.......hallo herr
..LLMM..M.LLhands
...L..M...LMhappy
K.M...M...LMhappy to
N.L........Lharbor
M.M.....L...harbour
L.L.O.....L.hard
LLLNMM.....Mhas
N.LNL......Lhas a
L.M........Mhas accepted
LL.MN.......has been
LMLPL......Lhas come
....NL......has decided
L........N.Lhas invited
........N...has reached
KL.....M.N.Mhasta
L.L.NM..L...hat
NML........Lhat uns
..L.M......Mhave
LM.M.......Mhave #
...L.......Nhave a
...K.......Ohave an
OMK.LL.....Lhave been
M..L.M......have chosen
.....M.....Lhave decided
LMLLLO...M.Lhave not
M.M.......MKhave one
N..L.......Lhave put
LLLMPL.....Lhave to
....K......Ohave withdrawn
..KLMM.....Mhave you
K.......N..Mhave your
.LLM.M...LMLhaving
M.LM.......Mhe
M.NL.......Khe'll
L.L.....N..Nhe's
ML.M........head
.LM.........head of
.........L.Nhealth
...M..L.M.M.hear
......L...N.hear from
OL.........Khear how
LM......N...heard
..M.......M.hearing
.LL.LLM....Oheb
M.LL.M.MM..Lhebben
LL...M..O..Lhebben je
M....O.....Lhebt
L.LO.....L..hector
L.K.NM....LOheeft
LL..N.N....Lheel
.L....O....Lheel graag
L.LM........held
M.N......L.Lhelena
.NK.L....L.Mhello
..NL.......Lhelm
LLN..L.....Nhelp
.....M......hemos
LLLM.......Oher
L.N........Lhere
LLN.........here are
LLO.........here is
P..........Jhere monday
LMMM.......Lhere url
MMLM.L.ML...herr
O.L........Lherrn
LL..M.M.L...het
LLN.M.M....Lhet gesprek
..LO.......Lhet is
.LLO.......Lhet ongemak
L.MNL......Mheure
..LN........heute
NML.L....M.Khey
...........Lhi
.K.........Ohi all
..LNL.......hi ben
.....M......hi mara
.O.......M.Khier
L.NL..M.....hierbij
L.O........Lhiermit
L.N........Lhiermit bestätigen
.L...P.....Khighly
ML....L....Nhim
KLLLMMM....Ohire
....NL.....Mhired
...........Mhiring
M.M........Lhiring manager
L...MM....L.his
OLLM....M..Khiya
MO.ML......Kho
L...N...M..Lhoeft
M.MLLML.....hoi
MLL.LM......hola
LM...M.....Mhold
MLL.L...LN.Mhome
L........M..home exercise
.........O.Khomework
L.....N....Lhop
......N....Lhop on
LLLOM......Lhope
L.M.LL.M...Mhora
L..N....M..Lhorario
.LLL.....O.Mhoras
.LMOL......Khorário
KL.........Ohost
.LN.L......Lhotel
KL.......N..hotels
MMM...M....Khour
OLL.........hour of
MMML.....L.Lhour with
M.MLM....M.Lhours
NL.........Lhours on
...M........house
MLLL.L.....Phow
...........Nhow did
L..........Nhow to
N..........Lhow you
...M........hr
N.LM.......Lhrs
.O.........Lhueco
..N...M....Khugo
L.....M.M..Lhuman
LM.M..M....Lhuman resources
.L.........Nhätten sie
LMLMM....LM.i
...L.M....M.i am
..........N.i came
LML..L.M...Ni can
.LLMN.......i can't
.....L....NMi enjoyed
K.MLML.....Ni have
L..N.M.....Ki hope
LN.LN......Li say
L.KNL.....N.i will
L..N.......Li won't
..L..M.....Ni would
MMLL.M......i'd
....M.....MLi'd be
MNLL.......Li'd like
MML.....M.MKi'll
L.K.......O.i'll bring
N..........Li'll ring
LM.LM.......i'm
.MN........Ki'm in
LN..........i'm on
...LNL..M..Li've
N..L.......Li've put
K...M.....M.ich
J.LM.......Pich am
L.O........Lich habe
KN.........Nich sie
..MM.......Lich unser
LPL.........ici
MLN...M....Kid
.LL..P....L.iemand
ML......M..Lif
.L.LML..MM..if it
L.LN........if it's
O.L........Lif so
PLL........Lif that
.M......M..Lif we
L.ML.MM.....if you
LLLL.......Pigor
LNLLM..M....ihnen
..L...NN....ihnen die
M..N.......Kihr
K.NM........ihr gespräch
O.MN.......Iihr vorstellungsgespräch
LMLL....M..Mihre
.M...M..M..Lihre bewerbung
ML......M..Lihre unterlagen
L..L.M.....Nihren
.LL.....M..Mihrer
L.MM........ihres
M..M.......Lii
.M...ML..LMLik
.ML.......NKik ben
..MLL.....MLik je
L.M..M.....Jil
NLL.L.LMN..Kil #
KLNMM......Lil colloquio
LL.M.......Oil giorno
LL.L.O......il ruolo
NMK.LM..L..Lil suo
N.L........Lill
K..M.M.M.MLMim
LLLQ.......Limpossible
K..Q.......Kimprevisto
L.M.........in
LL.......M.Nin #
LLMNM......Lin at
M.M........Lin cucina
L.NL.......Min de
.M.L......MLin der
M..L..M....Lin die
L..M........in for
.....L..N..Lin good
LLMN.......Lin laboratorio
...........Oin may
.ML..O.....Kin mind
.KM........Nin my
MLM..M.....Kin on
....M....M.Lin person
L..........Nin room
NLL...M.M..Lin ruhe
K..L......LPin sala
.M.L.M......in the
.N....M.L...in to
L.L.P......Kin today
.LLMLM..N...in touch
LP.........Kin week
ML.......M.Lin your
J.NM.......Mincident
L.L........Nincome
NLM..M..M..Kincontro
L.LNM......Linconvenience
L...LN.....Mindividual
L.L........Oinduction
O.L........Lindustrial
N.M........Kines
.ML..M......inform
..L.LM......inform you
L..........Ninformal
...........Minformal interview
LL.........Ninformation
...LO.......ingetrokken
..P........Kinglese
NL.........Lingrid
..LN.......Lins
.....L..N..Linscribirte
.....L..N..Linscribirte en
K.L.N....N..inspector
ON.L.......Kinsta
L.LP.......Linstead
...OL......Linstead ?
L..........Minstead of
..LO.......Linstead same
LL...N..M...intake
LM......M...interesse
LML..M......interest
...M.L....NLinterested
...........Minterview
L........M.Minterview #
.NLN.......Iinterview ?
.L.........Ninterview about
.L.........Ninterview and
KMNM.......Kinterview at
M....N...L.Linterview by
....M.......interview cancelled
L.M.........interview confirmation
L.N........Linterview confirmed
N.L........Linterview date
L.O........Linterview details
M...M....L..interview for
M.LM........interview has
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
L.P........Linterview scheduled
.M...M....MKinterview slots
.L...L.....Ointerview stage
L.N.........interview takes
..L.......NLinterview thursday
LNLN.......Linterview time
MNL........Linterview times
...N.......Linterview to
L.M.L.....MLinterview tomorrow
L.LM.......Ninterview tuesday
MN.......L.Linterview url
L..N.M.....Linterview was
.M...M.....Linterview we
O.KN.......Kinterview wed
L..........Ointerview went
N.LM.......Kinterview will
ML.........Minterview with
L..N.......Linterview would
M.L........Minterview you
..L..M.....Ninterviewed
L..........Ninterviewen
K.MM.......Linterviewer
..L..M.....Ninterviewing
L.L.....M..Ninterviews
L..........Ointerviews #
L.......M...interviews are
LL.........Ninterviews at
..L........Nintervista
LN..........intro
...KQ......Linutile
...KP......Linutile de
N.L..L....MMinvitation
............invite
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
.......M..MKis a
N.L.........is at
L.L...M....Mis attached
LL.........Nis available
K.ML.......Nis booked
....L......Nis cancelled
........O..Kis complete
...........Mis confirmed
.LL......M.Nis due
MLL........Nis fine
L.PL.......Lis het
..L.....M..Mis in
..LLNM..M..Kis needed
LLLMM....N.Lis no
L.KQL......Lis now
.LNL.......Mis on
N.LL........is op
K.N.......MLis perfect
..M...MM.L.Kis ready
L.N.........is set
L.ML.......Mis the
L.MM.......Lis to
L.M.........is tomorrow
MM.........Lis with
L.M...N....Lis yours
QLL........Kish
O.L........Lish at
L.M..L.MMM.Kist
O.LL.......List am
.LL...M..M.Mit
M.....N.M..Kit !
L.K...O....Mit #
LL.M.....N.Lit back
.LMM........it in
K.P........Lit is
N........L..it suits
L.L......M.Mit takes
L....N....L.it was
KML........Nit'd
..LM........it's
MLL...M.M..Lit's a
L.N........Litinerary
MLL........Lits
...M.......Lj
L.L.LMOM...Lj'ai
LM....M....Mjan
N.K........Mjanuary
M.LM........january #
...LM......Lje
.L.LP......Lje garde
L..O.......Lje gesprek
MML........Mje graag
L...N...M..Lje hoeft
.L.LP......Lje préfère
........N..Lje sollicitatie
N.M........Kje sollicitatiegesprek
N..L.......Lje uit
..........MMje vous
MLL.M...M..Ljefe
MLL.M...M..Ljefe de
LO....M....Kjeito
MML.........jeudi
M.L.........jeudi #
KN..LL...M.Njij
..N.........jo
ML...M....L.job
NM.........Kjob ?
L.NL.......Ljob and
L.L........Ojob in
L.....N.....job offer
KLL.....MM.Ojobs
...........Mjobs for
LLML.......Mjoin
K..........Njoin the
L.N.........join url
......M.....join us
LO.M..M....Kjoining
..LL.......Ojosh
L.LM..N.....jou
LOL........Mjour
.L.......P.Kjouw
.....L....MMjueves
M...........jueves #
LM.L......MMjueves a
..M..L...M.Ljuin
MLML.....M.Ljuin à
..N........Ljuli
L.O........Kjuli #
K.M.........july
K.M........Mjuly #
M.L...M....Mjune
M...........june #
...........Mjune at
..M.........juni
K.N........Mjuni um
MLM.........junio a
M.L..M......junior
KL.M.......Ojury
L.P.....M..Jjust
O.L........Ljust me
K.O........Ljust sent
L.M.....N..Ljust to
NLKNM......Ljá
L.LNN......Ljá não
..LLP......Ljúnior
MKL...M....Nk
.L.L.......Nkamer
M...........kamer #
K.MM...M.M..kan
LLL..N...M.Mkandidaat
M..K.......Nkannst du
.M.MM.....MKkeen
.L......N..Lkeep
..L.....P..Lkeep this
.L...O.....Lkeep you
MN.L........kennenlernen
KLM.M......Nkept
LN..MM....LLkevin
L.L.......O.kind
.NM........Kkindly
.ML.......MLkindly confirm
N.M........Lkita
N..........Lkitchen
L..N.......Lknives
L...M.....LMknow
.L.L..M....Mknow by
ML........MMknow if
....NLM....Lknow that
..........KOknow when
LN.........Lknow which
.M..MM...M.Jknow you
PML..L.....Lkom
NLLLM......Mkomen
N..M.......Kkomen ?
LLM........Mkommt
L..L..M....Nkomt
LL.........Nkulkarni
...L.......Nkun
...L.......Nkun je
MM.N.......Kkunnen
.N.L........kunt
N.LL..M.....kurz
L.KO........kurzfristig
NM.ML.M....Kkönnen
M.M........Lkönnen sie
M.NL..M....Kl'atelier
JLN.M......Ml'entretien
...LM......Lla
L......O...Lla contratación
KLNN.N..LM.Kla entrevista
M....L..N..Lla oferta
LN.........Lla prossima
.........O.Lla prueba
L..LL......Pla réunion
LOLMML.....Kla semaine
.N.......M.Lla semana
.M.L....M...la tua
M.......M..Llab
K.OL.......Llabo
L.NM.....M.Klaboratorio
N.L..M......lad
OLL.....M..Lladen
N.L.........laden sie
ML......N..Lladen wir
.....N.....Llamentamos
L...NL.....Nlandlord
NLM........Llane
N.L........Llars
M..M....L...las
M....L..L..Mlas #
...N.......Llas molestias
N.KLM.......last
NM.........Llast #
...LOL......last night
M...LN.....Llast week
MLNM.......Llate
LNLN.....M.Llater
.N.........Llater than
M.LLMLM....Lle
.MLLLLN.ML.Mle #
.N.........Lle andrebbe
..N........Lle confermo
L.K........Ole dr
N.L........Lle lundi
L......M..MLle poste
..K........Ole ricordiamo
OLLL.....M..lead
OLL.....L..Mlead and
O.L........Llead role
L....LM...LNlearning
.LMM........leave
L.......M..Nlebenslauf
L.N.M......Klecturer
L.KL.M.....Olee
.M..........left
LL.N......MLlegal
PML.LL.....Klei
.L.LPL......leid
M.LN.M.....Lleider
.LL........Oleila
L.LLPM.....Lleonor
L..........Nles
.....L.....Mlet
...........Mlet me
.M..M.......let us
.NK.LM.....Mlet's
LO.........Llet's talk
MMK..LO....Kletter
......O....Kletter for
......N....Lletter is
O..L.......Llettera
.MLL.L..M.NLleuk
.NL..L..M..Lleuk dat
L....M.M...Llevel
L.M.LM.M...Llevel #
K..........Olg
L.MLMMN...LKlhe
.O.........Llhe dá
.L..L......Mlibrary
..LN........lic
N.L....M...Llicence
N..........Llicence and
L..LMMM.....liebe
L...M.M.....liebe frau
L.OM.......Llieu
N.L........Llieu le
MMLLLL.M....like
KO.........Llike ?
MMLLLL.....Mlike to
N......M...Klike you
NNLL.M.....Jliked
MN.........Kliked your
L.M...M....Llindqvist
L.N.....M..Lline
...ML....N.Klink
LN..........link below
L........N..link expires
M........N.Llink to
N........M.Jlist
LL.LLO..N...lista
LL.L.P......lista de
.LL........Nlive
.LOL.......Llive coding
.....L..N..Lllamaremos
LK.M..M.LM..lo
..LP.......Klocal
..M.........location
L.N........Llocked
K.Q........Kloft
.N....M..M.Klog
.NL...M..M.Llog in
MLL..M...L..logistics
LMNLLL....PKlogo
NLKLML..NM.Lloja
..L........Nlol
KM.........Nlong
L..MM.......longer
L.OL.......Lloods
LM..L...NM..look
LML.LM..MM..look at
L.M..L.....Mlook forward
LL.L.M....MNlooking
L.M.M.....M.looking forward
.M.L....M..Llooks
..ML.N.....Llos
...KL.M...MMlotte
M.K.......KPlou
LMLLM.M....Mlove
L.L..M.....Nlove to
......N....Klove you
N.L........Lloved
NM.........Kloved the
ML.........Mloved your
K.MLM......Mlovely
P..........Jluc
.LL.MN..L..Lluck
M.KMLN....NKluck with
ML.LNMM....Llugar
.LLLO.N....Klugar de
LLLPL.......lukt
M.NLL.......lunch
L.N.........lunch on
N...LM.....Llunch with
NL.L........lund
O.L........Llund wir
K.M.L.N...M.lundi
L.N.........lundi #
..ML........lunedì
..MLL....M.Mlunedì #
LM.......M.Mlunes
LMM......M.Klunes #
..MM.L...L.Lm
O.L.......MKm'a
LL.M.N....M.ma
K.MM.....M..maandag
L.NL.......Mmaandag #
.MLMMNL..MLKmaar
M..M........maart
MLM.........maart om
.L........NLmadam
L.LM.M.....Mmadame
..L.......LOmadame je
.M...O..L..Lmadame nous
MML..M...L..made
NLL.........made it
O.L........Lmaes
NLL......O.Kmag
LLMLM...K..Pmaggio
............mai
N..........Lmai à
N.K..L..M..Lmail
M..M....M..Kmain
.LMN..L.....make
...N........make it
L..P.......Kmake our
L.M....M....make you
LOLLML....MLmal
.....O..L..Lmalgré
M..KN.......man
M.M.L.......manager
M.L..M.....Lmanager and
...........Mmanager at
L.N..L..N..Kmanager has
N..........Kmanager will
.NLLN......Lmanhã
LM..LM......mara
.....N.....Lmara thank
LM.........Mmara thanks
N..........Lmara the
.L.........Nmara your
L..........Mmarcada
M...........march
M...........march #
M..M.......Lmarch at
NLLM........marco
M.LLM.......marcus
LMMM.......Lmardi
MNL........Lmarket
..MM.LM....Lmars
M...........mars à
..MM..M....Lmarta
LMM.LL......martedì
L.M.L......Nmartedì #
.MM........Kmartedì alle
..MM........martes
...M........martes #
NLM.LLN.ML.Jmarzo
..MM........marzo a
MLM........Lmarzo alle
..MM.....M.Lmarço às
L..........Omaster
........N..Mmatch
L...O.......mate
..L........Nmatos
.LM.....M...may
.LM..L......may #
LL...O......may we
N.LL........maybe
M.L........Nmayor
..MMML.....Lmañana
.M.M....L.MLme
MMML.......Kme and
L.N........Lme at
..L.......PJme i'll
..L.......LNme know
L..........Ome luck
MM........MLme on
LO.........Lme three
NLL.......MMme to
.L..N.......me we're
LO.........Lme which
LL..NL..M..Mmeans
N..M...M...Kmedical
ML..L.....LMmee
L..LO.L.....meer
..L........Mmeet
..LN........meet at
N.M........Kmeet me
LLL........Nmeet on
M.L........Mmeet our
L.M...M.....meet the
O.LL.......Lmeet two
N.L........Mmeet url
.ML........Mmeet you
LLL.M.....MNmeeting
K.........N.meeting the
M.LM........meeting with
M..L.......Nmeg
NL..M....M.Kmei
K.L.N.....LNmeine
LN.M.......Lmejor
LLM..L..N.M.melden
L.N.........melden sie
.LL..L..N.N.melden uns
LN...N.....Lmelhor
...........Nmembers
K.......L..Pmembership
M.K..L...MMLmerci
M.L.LLM..M..merci de
.NLM.L.....Lmercoledì
.L.ML....M.Mmercoledì #
.N.MLL...L.Lmercredi
M.LL.L....MMmes
..LN........mesma
KLNOLM...MLKmesmo
L..L.L..M..Mmessage
..ML.N..L.LLmet
..M..M......met een
KNLLN.......met je
LL....M....Nmevrouw
.NM.ML...LMKmi
M.L.......NLmia
L.LO......LMmich
M.ML.......Lmicrosoft
M.NL.......Lmicrosoft teams
.NL..L...M.Lmidi
N...........might
MM.......M.Lmij
QN.........Gmike
LLLO........mil
LLLP........mil disculpas
OLL........Lmill
MM.......M..min
M.LLMN.....Kmind
.OLL......MLminha
MLL......M.Nminute
KL.........Ominute interview
MML........Lminute phone
KML......MLNminuten
M..LL....M.Mminutes
..L........Nminutes of
OLL.........minutes on
..KLLL...M.Pminuti
...L.L.....Ominutos
O.M........Kmio
MML.OL....LKmir
.L.LOL......mir leid
KMMN....M..Kmismo
.MMLLM....LMmit
O.LL.......Lmit herrn
.M.M.L......mittwoch
L.MM......M.mittwoch #
KNMM.L.....Mmiércoles
L.M........Mmiércoles #
LNLL.......Omiércoles a
M.N......M.Kmobile
LML........Omock
L.L........Omock interview
L....O..L..Mmogen
NMK.LMN....Jmoi
.N.........Lmoin
...N.......Lmolestias
.ML..M.....Mmon
M.LL.......Mmon #
..LN.......Lmon apr
M..M..M..M.Lmonday
N...L....M.Lmonday #
K..........Mmonday at
LL.M......NKmonday's
PLL........Lmoney
..MM........montag
L.NM........montag #
.LM...M....Lmonteur
.LL.M...M...month
LL...M.....Mmonths
M...LM...M.Kmore
LMO........Kmore about
N........M.Lmore than
L.MMM......Kmorgen
MMKMM......Lmorning
ML.N.......Lmorning ?
KR.........Kmornings
LO.L.......Lmost
..LJ......MOmove
.LLM.......Mmoved
LL.L.....M.Omoved to
L..O.......Lmover
L..N.......Lmover la
.....N..L...moving
L..........Mmr
.ML.......M.mrs
L..M......M.ms
K..........Nmsc
...M.M.....Lmuch
.N...L....MLmucho
O.L........Lmum
L.LOML.....Lmuss
.M.......M.Lmust
.......N...Lmutual
L.L.M.....MNmy
....LL....MNmy application
N..L.M.....Lmy brother
L..........Omy interview
.LM........Nmy office
M..JP......Lmy partner
N.ML.......Lmyself
.MM.........märz
L.NL........märz #
..LOL.......même
L.LOL.......même heure
LML........Nmöchte
M.....M....Kmöchten
LLML.L.M....n
MLMLLMM.....na
MLN........Kna oficina
M.LM......MMna quinta
P.LL.......Kna sexta
LLMML......Nnaar
L..........Nnaar de
...N........naar donderdag
.L.NMMM.L..Knach
.M.L....L..Mname
.MM........Lnd
LMNL.......Knd at
..K..M.ML.MMne
.L......M..Mnear
LL..MM......need
..LLL......Pneed a
LLM.N......Lneed to
L.LLM...M..Mneeded
.LLL..M..M.Oneem
MLMLLO...M.Jnel
...LPM.....Knephew
LMM........Mneri
.L.........Onervous
........L.N.nette
LLK........Qneue
...N.......Lneuer
...N.......Lneuer termin
KKLO.......Onew
..LN........new date
...........Mnew jobs
.....O.....Lnew status
...OL......Lnew time
..LL.MMM....news
.....MN....Knews about
...........Nnewsletter
MMK.L....M..next
M...........next interview
MLL......M..next step
.N...L....LMnext steps
N..........Lnext tuesday
.N.........Lnext two
LM.NL......Lnext week
L.N.........niamh
.L.NNM.....Jnicht
LLLNMMLM.LL.niet
..LNM......Kniet door
KLLMMLM....Mnieuwe
.M.L..M.....nieuws
.ML.ML.....Lnight
LN....M....Lnights
LKLNOML....Lno
L..MN......Lno longer
M.L......M.Lno more
...LOM.....Lno need
LL.QL......Lno point
LMLO.......Lno problem
L.LMN......Lno se
L.LOL.......no trouble
LKNO.......Lno va
M...........nodigen
.KLM...M..MLnog
JKKPNNL.M..Knon
.L...N......non è
.NL.M......Lnone
.N.........Lnone of
L.MM.....M.Lnoon
L..N.......Lnoon at
..L...M...MLnora
M...M..M..MKnos
......MN...Lnos alegra
...N.......Lnos excuses
..L..L....NLnos gustó
.OL........Lnos ha
LMN........Lnos vemos
M.MLN..M...Knossa
K..MN...N..Lnosso
NL.L......MLnostro
L.LNMN....LLnot
L.LO........not #
.L.L.O..L..Lnot be
L...LP.....Lnot been
L...LO.....Lnot selected
..LNML.....Lnot take
L.O.........not the
...LM.......not to
K.P........Lnoted
K.OL...M....notes
..L.ML.MM..Knothing
....OL......nothing you
..L.N.......notice
L.L.MM......notre
KLMO......MKnotre entretien
L.N........Lnoté
LML..L....QLnotícias
.ML..MM....Knous
L...MM..M..Lnous avons
M.L..N.....Lnous voir
..L..L....PLnous voyons
L.LMM.......nov
KM....M.....november
..L......L.Nnovember #
KL....M....Nnovember at
MLLLL..M...Nnovembre
K.KP........now
L.LN........now #
L.LQL......Know on
...KN.......now sorry
MMLNL...M..Knu
NLLNM......Lnuestra
..L..LMM..MLnuestro
MNLL.M....LLnumber
LL......O..Lnumber #
M.M.........number on
.LL.NN.....Knun
KLL.LM.....Pnuovo
.......M...Mnurse
LLLNMM..M.LKnão
L.MN.......Lnão se
LN..........nächste
LN..........nächste woche
L....L..N...nächster
LL...L..N...nächster woche
...L.LL.O...número
KO.K....L.M.o
.LLLOLN....Ko lugar
LLLLMN.M...No seu
LM.N.......Lo'clock
...N.......Ko'clock interview
..MLML....MKobra
L.L..M....OLobrigada
..L..M....NLobrigada pela
L.L..L..N.PKobrigado
L....O.....Loccasion
.....N.....Loccasion you
L.N.M.M....Loct
L.NLM.M....Loct #
M..........Loctober
...........Moctober #
M..L.....M..october at
..MM.......Loctobre
M.L........Moctobre à
MLLM.NM....Koctubre
O.L........Koctubre a
KQLM.L.....Loder
M.L..L......of
LM.L.......Mof #
LO.........Kof donderdag
......M....Lof employment
O..........Lof our
PLL........Lof ten
N...M......Lof the
..LM.....O.Kof them
L..........Mof these
NLL.........of three
...N.......Kof thursday
L.L..M....MMof you
LLML.L.NM...of your
.....L.MN..Loferta
M....L..N..Loferta de
.L..O.......off
.K.........Ooff sick
.LNLMM.....Koff the
LLLLM.NN.L..offer
.......N...Loffer depends
......L....Ooffer ends
......LM...Noffer for
......O...MJoffer letter
......M.....offer of
MM..M.NM...Koffer you
L.L..M.....Moffered
K..........Ooffering
K..........Ooffering to
LL.....M...Noffers
..MM.....ML.office
..ML....M..Kofficer
N...M......Koficina
.LLOL.......oggi
NLNN...M...Hok
P.JMM......Kok ?
NL.......M..oktober
NL.......N.Koktober om
N.LLMM..M..Lolá
O..L.......Kolá pode
M.M.L......Lom
M.MMLL.....Lom #
L.NM.M.....Lomar
M...........on
M..L.M..M..Lon #
..L.M.MM...Lon a
........N..Kon april
M...........on behalf
K.RL.......Kon for
ML..L.....MMon friday
N.L........Kon march
M....L......on monday
L.L..M.....Non my
KM.......M.Mon our
..K........Oon paper
O.L........Kon parle
.MK.M.......on saturday
M.M.L......Lon se
J.L........Pon stage
..LLN......Mon sunday
LM.M........on teams
..N........Lon the
L....N......on this
.LK........Non thursday
.LL........Non tuesday
.L..L......Mon wednesday
K.N........Mon whatsapp
.L...N..L..Lon your
M.ML.......Lon zoom
..LNLL...M..once
.MM.L.......one
O.M......L.Lone hour
MM..........one of
LOML.......Lone you
L.LN....M...ones
.LLO.......Longemak
.LLL.L...O..online
L..........Nonline interview
.L.......N..online test
ML.L....M..Lonly
........O..Lonly shortlisted
MM.ML.M..L.Kons
K..O.......Lons gesprek
MLL..M..N..Lontvangen
M.LLM.......onze
MMKLL.....LNop
MMM........Kop #
LML..LM.M...op de
..LM.......Nop dinsdag
LM.L.......Mopen
.LL........Nopen to
MM...M.....Kopening
.....N.....Lopening you
K..L.M...M.Mopens
L....L.O...Loperador
M..N.......Koperations
LML.......NMopportunity
LO..L.......oppure
KO..LL.....Nor
LN.L.......Mor #
.L.........Nor friday
OLM........Kor no
LNLLLL..M..Nor the
LN.M.......Lor tuesday
.M...L..MM.Kora
N.L......M.Loral
N.L.M....M.Koral board
LO..........orari
.L.OL.......orario
.LML.....M..ore
.LML........ore #
....N.......organizer
O.L........Loriginals
..O........Kortiz
L.ML.M..L..Nos
L.L........Pospite
.ML.OL....LKother
L...ML.....Mothers
ML...O.....Lotra
...........Motto
...ML.LM...Mottobre
KRLLLL....M.ou
.O.........Lou jeudi
K.L...O.....oui
M...........our
L..O.......Lour #
KLLM.......Oour call
L.N........Lour coo
OML........Kour engineers
...O.......Kour interview
O..........Jour lead
K.P........Lour lunch
O..........Kour manager
L.LOL.......our meeting
L.L........Oour office
L.........N.our talk
.L.MM.......out
K.LMM......Nout on
L...LNM....Loutcome
..LM.N.....Loutra
N.L........Loutubro
MLLLLLM...PKouvir
N..L....LL.Kover
MM.........Lover de
.NL.ML......over the
.L.K.N.....Noverleg
..LNM......Kowing
..LNM......Kowing to
K.N..M...M.Lown
..O........Kown apron
L........O.Lown time
M.L.LM.M...Lp
N..M.......Kp m
L.ML.....N.Mpage
MMLL.......Mpaid
KMM..M.....Mpanel
..K........Ppaper
LL....N.....papers
......O....Lpaperwork
N....L.....Kpar
ML.N.......Lpar retour
K..ML...M..Mpara
K.KM.......Ppara #
LM.........Mpara el
ML......N...para la
L.O........Lpara segunda
J.MP.......Lpara terça
M.LL.M......para uma
LO..........para una
..LN.M......parece
NL.........Lparents
L.P........Lparfait
M..L.M....L.park
L.NM........parkeren
L.N.......NKparking
OLL........Lparlato
O..........Kparle
MLKL.M...M.Mpart
..L......N..part of
LNL.LLNN.L.Lpartir
M.LLM.......partner
....LN...M.Lpartners
ML...N..M..Jpas
KLLO.N......pasa
L.LP.......Lpasa al
L.MN.......Kpasante
NML......M.Lpasas
O..........Lpasas el
L.MM.M...M.Jpass
.L.O........passa
ONLL.......Kpassare
OLL.....M..Lpassed
N..........Lpassed the
MLL...M..M.Lpasser
L...L....O.Lpasso
M.L....M...Mpassport
L.L........Opassport and
MMNL....M..Kpasst
LN.........Lpasst es
MML.........passt ihnen
P..L.......Kpast
L...MLM.....paul
.L..MLN.....paul we
K..........Opaula
J.M........Mpauline
L..LL.M....Npay
.....L..L..Opayment
L.LM.......Mpayroll
LL.L.....Q.Kpdf
M.L.........pdt
MLLO.......Lpedagógica
LL.M...M.N.Lpedimos
.LL......O..pedimos que
LMM.......NKpela
M.......MM.Lpelo
.......N...Lpending
LL....N.....pension
KL......MM.Mpeople
.........N.Lpeople to
LML.ML.MM.L.per
L..M.M.....Mper il
LM.L.M......per la
.ML.....M..Lper un
LPL........Lper video
K.RL.......Kperfect
L.N.......LMperfecto
L.Q........Kperfetto
O.LL.......Lperry
..L..M....MLperson
M...M......Lpersonal
LM.......O.Kpersonality
.........O.Kpersonality questionnaire
LLL....M...Npersonas
LLLLLQ...M.Lpessoa
K.P.....M..Kpetit
O..........Lpflegedienstleitung
.....M...L.Lphone
O.L........Lphone so
L.M.........photo
L.M.........photo id
.......N...Lphysical
M.L..LLM..NLpiacere
.L.M.......Mpick
...........Npick a
.L.N.......Lpick another
O.L........Lpicked for
KL.........Ppiece
O.L........Lpilot
NLL.........pin
N.........NKpine
K.OL........piso
L.P........Lpiso #
JLL......N.Ppitch
.LLMNN..M..Kpiù
L.MMMLL..L.Mplace
L.MM........place on
..M......N.Lplaced
..L......N..placed on
ML...LNM..MLplaisir
.....LNM...Lplaisir de
N..LM....L.Lplan
.LLOML.....Kplanned
L.LNNL..M..Kplanned for
.N..ML......planner
L.M.........plant
NMLL.......Lplanta
NL.L.....L..platform
LL.L.......Nplatz
.ML........Mplay
...........Mplease
N...........please accept
N..........Lplease acknowledge
M.M........Lplease bring
.L.M.......Mplease choose
L.L........Nplease come
.........M..please complete
ML..........please confirm
..M....M.M.Kplease do
.LN.........please find
K.M........Mplease have
...N.......Lplease pick
N..........Lplease record
......N....Lplease sign
L.L........Nplease submit
..L...M.....pleased
M.L...M.....pleased to
....M......Lplek
...LNMM.....plus
............pm
LM.M........pm #
O.LK.......Mpm ?
K.L........Opm after
M.L.........pm at
N.L........Lpm bring
N..........Lpm central
OL.L........pm ct
L.P........Kpm est
L.N.........pm for
K.L........Opm in
L.LN.......Lpm interview
L.LL.......Ppm is
.N.........Lpm or
M.M........Kpm please
N........L..pm pt
L.LO.......Lpm rather
LL.O........pm work
..K.......LPpm works
N.NL.......Jpm you
LL...M.....Npodcast
MLLNLN...M.Kpode
LLLN.M...M.Lpode ser
O..L.......Lpode vir
.KNO.......Kpoder
L.NL.......Lpohl
LLLNLMM.....point
OL.........Lponte
M..LLN.....Lpop
LM...M.....Lpor
K......N...Mpor favor
.....L..N..Lpor inscribirte
MM.L.......Lpor la
LOL........Lpor las
.L..LO......por tu
LN.M.......Lportal
L.MLP......Kportanto
MNM.......MIportfolio
..NM.......Kportfolio review
M.NL........porti
..ML.M.....Kposition
....LL....N.position and
....N......Lposition has
............position of
M.K..M.....Mposition on
LP...L..L..Lpossiamo
.LLO.M.....Mposso
L.M...M....Lpost
..L....MM...post of
LMML...M...Lposte
......LN...Lposte d'agent
L.L.L.M.....poste de
NLL.MLM.....posto
...O.......Lpostponed
..ML.M.....Lpour
L....N......pour la
LMM........Lpour le
.MML........pour un
N...........pouvez
N...........pouvez vous
LM..........practice
KLLL..LN.M.Npre
L......O...Lpre employment
LN..........prefer
LO.........Lprefer ?
LOL........Lprefere
KOLL.......Mpreferisce
LP.........Kpreferred
..K........Opremier
N.....M.....prepare
N.KL.M.....Mpresencial
M.N........Kpresentation
N.L.........presenti
M.K.......NLpresenza
..........MLpresença
L.N.........press
N...........presso
N..........Kpresso la
M.LLM.......previsto
L.LN.......Nprice
...LLL...O..prima
..N....M...Kprincipal
O.K........Lprincipal engineer
.........MNKprinted
.ML........Mpriya
MLLMM.......priyanka
OML........Lprobearbeiten
.MLO.......Kproblem
L..L.O...M.Lproceso
LL.M.M...N..process
..LM.N......processo
LO..M......Lprochaine
L...........product
MLL........Mproduction
M.LN.M.....Lprofessor
M.L.....M...profil
ML...M..M...profile
L..........Nprograma
L..........Nprogramme
.LLL.....M.Nproject
L.N.........promemoria
.......N...Lpromesse
.......N...Lpromesse d'embauche
.......M....proof
.......M....proof of
......N.....proposer
......N.....proposer le
NLM...N....Kproposition
LLL...QM...Kproposta
LO.........Lprossima
LN.........Lprossima settimana
...L.N...MLLprova
..L......O.Lprueba
.L.LP......Lpréfère
N.L.......MLprésence
.MKM.L...M..prévu
MNKL.......Mpróxima
.O.........Lpróxima semana
OLL........Lpróximo
NL..........pt
L.L........Npuedes
O.LL........puedes venir
.....M..L...puesto
....LM.....Lpuesto de
...LPL.....Lpulled
LO.........Lpuoi
...N.....M.Lpush
N.L.ML.....Kput
N..........Lput a
M.M......M.Kput you
MPLL.......Lpuò
MM..........può venire
M.N........Lqa
LO.L.M.....Lqual
LMO........Kquand
KP.MLL..L..Lquando
LNLN..M....Lquarta
.N.........Lquarta ou
M..........Lquarter
L.K.MN.MLM.Lque
OLLL.N.....Lque a
L..N.......Lque mover
K...O..M....queda
K.L.P......Lqueda sin
L.N........Lquedamos
NMLL..M..L.Lqueremos
NM.L.L..M..Lquesta
L.L.......NMquestion
L........N.Mquestionnaire
LL.L.....M.Oquestions
NLKL.....L.Oquestions and
L........O..questions for
KM...N....LMqui
.N.........Lqui vous
..........MMquick
L..........Mquick call
.MLM......NJquick one
.MKM.L.....Mquinta
M.LMM.......quinta feira
KMMLM.....MMquinta às
LMLN.L..M.MKqué
MLNMLL....MLr
NLLL.......Mr #
LM.........Mradio
LL.NL...M..Lrail
L.O........Lrappel
LL.........Orate
LM.N.......Lrather
L..N.......Lrather than
LPL........Lrato
N.L.ML.....Lravi
..L.......NLraúl
MM.L.......Lrd
KLO...L...OLre
NM.........Lre application
..M.......NKre colloquio
..M.......OKre entrevista
..L.......NLre gespräch
.LL..L....P.re gracias
K..O......MLre interview
..L.......OLre merci
..OM......LLre re
..L.......O.re thank
.MLL.......Nre the
..M.......NKre tuesday
MLLL.......Nre your
.M......NL.Lreached
........O..Lreached us
LML.....M...read
L.......N...read every
.N.........Lread your
.L.........Nreader
.ML........Mreading
L...MM....MLreally
..........NLreally enjoyed
..M.N......Kreason
LL.O........rebook
.....L..N...recebemos
L....L..N...recebemos a
..M.....N..Kreceipt
L.M.....O..Lreceipt of
LM.......M.Mreceive
..L........Nreceive a
L.......M..Mreceived
.M......M...received your
..N.........reception
O.L........Kreception will
.....L..N...recibido
.....L..N...recibido tu
NLL........Mrecord
NL.......M.Lrecord your
LM.....M...Mrecruiter
L.M....NM..Krecruiter will
L.L........Nrecruiters
.L.M....MM..recruiting
LNL........Lrecruitment
N..........Lrecrutement le
P.L........Jreden
LLL........Oreed
..M.....M..Lref
.LL.......MMreference
L......O....references
L.K.....M..Nregistered
.L...L..R..Jregistrada
L.L.NM.....Lregret
....MM......regret to
...LL.....N.reid
..L..N......rejected
..LL.......Orelease
.....M....NKremain
...N.......Lremains
L..M.......Mremarcar
L..N.......Lremarcar a
LMML........reminder
LM.........Mremote
..L.ML.....Nremoved
..L.N.......removed from
MML..L....NLrencontrer
L.LL.......Orendez
L.LL.......Orendez vous
M......N...Lrenuncia
MMML....M..Kreply
........M...reply to
LOL...M....Lreply with
LM.......P.Krepo
MLMM.L......report
N..........Lreporting
O.L........Lreporting time
..NMM......Jreq
..NN.......Jreq #
L..L.......Orequest
M.L...M..M.Krequested
N.L...M....Lrequested to
....LN.....Lrequisition
L.N........Mreschedule
..P........Ireschedule cancel
...L.M.....Mresearch
..L........Nresearcher
O.M.....L..Kreserved
LM....M....Lresources
.MN..L..M..Kresponsabile
JMP........Lresponsabile del
LL.L.O.ML...resultado
N.L.M......Kresults
.LL..L..M..Oresume
.....L..N..Lretenue
.L...M....NLretorno
ML.N.......Lretour
K..L..MM.N..return
KM.M.......Nreunião
KLM...M.M...review
......O....Kreview and
L.LNL......Mrevised
K.L........Prib
N..LN......Jricerca
.L...L..N..Mricevuto
..L.....Q..Kricezione
L..........Nricordiamo
.LMNL......Lride
ML.L....LM.Lright
.NML.L.....Kring
MLM.....M..Kring the
MM..........ring you
KLL.NL.....Pringrazio
L.L........Oriverside
LL.....N...Mrn
NL.M.......Kroad
..M.M......Lrob
M.MM.......Jrobin
.......N...Lrodrigo
M.LL..M.....role
M.L........Lrole at
LL.........Orole for
LLL.M......Nroles
LLM........Mroom
............room #
N..L....M..Lrosa
M...........round
K.O........Lround is
LLL........Oround of
M.M..M.....Kround the
M.MM.......Kroute
O.LL.......Lrow
..L........Mrsvp
N..L.......Lrua
..L........Nrue
.MLN.......Lruf
NLL...M.M..Lruhe
M.ML......MKrui
N.L.........run
OL.........Lrun the
KLMM.......Mrunning
...N.......Lrunning behind
LL.L.O......ruolo
MML........Lruth
O.KL......NKruud
L....L.MN..Lréception
..L.......OKrémi
L..LL......Préunion
L.NL.M..LL..s
J.O.LLN.N.MKs:!
........L..Ns:! !
LLMLMLL....Ns:#
L.MKNL.....Ms:# #
..........MLs:# am
L.NLL.......s:# h
N..........Ls:# march
...........Ms:# new
L..LM.....M.s:# pm
L.M.M.......s:# th
MNKKLLM.LL.Ns:?
LMLL.LM..L.Ps:a
.....L..N..Ls:a sua
LN.......L..s:a time
......N....Ls:aboard
LNL...M...MLs:about
LN....M....Ks:about the
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
L.NL........s:agendada
L.N........Ls:all
L.N........Ls:all set
L.L........Ns:als
K.LP.......Ls:alteração
L..........Ms:am
M..L........s:am #
L..........Ns:am donnerstag
O.ML..M..L.Ls:an
.L.....M.MM.s:and
....N.......s:annulation
..L.O......Ls:annullamento
.L.O.......Ls:another
.........O.Ls:answers
.LLLLM..N..Ns:application
.....O..L..Ls:application status
........N..Ls:application submitted
L....M..M..Ks:application to
........O..Ls:applying
LLK.M.M....Os:appointment
L..KM......Os:appuntamento
L.....O....Ls:arbeidsvoorwaarden
LMM........Ls:are
.N.........Ls:are you
LMM......M..s:assessment
N.LM.......Ks:assistant
L..........Ms:at
K.N.........s:at the
L..........Ns:audition
LNL........Ms:availability
.N.........Ls:availability for
KLO.........s:avec
L.Q.....L.NKs:aw
L.O........Ls:aw aw
........L..Os:beca
...N.......Ls:behind
..L..N......s:bei
K.OL....M...s:bevestiging
L.N.........s:bevestiging gesprek
.MLLLN....L.s:bewerbung
N.K........Ms:board
LM.......M.Ms:book
L.N........Ls:booked
LMNL.......Ls:booking
J.P.........s:calendar
K.O........Ls:calendar invite
....L......Ns:call
..N........Ks:call with
L..O........s:cambio
L..M........s:cambio de
LNM........Ks:campus
.L.LL.M...M.s:can
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
L..M.M..L...s:changed
L..Q.......Ks:changement
MML.........s:chat
N.L........Ls:chat with
.L.....M.O.Ls:check
.N...L..M..Ls:chef
L.L........Os:cita
M...L......Ms:class
....K......Os:class cancelled
MLM......N.Ks:coding
MML........Ls:coffee
NMMM.L.....Js:colloquio
L.L........Ns:colloquio con
M.LLM.....MLs:come
..L.......N.s:come and
OML........Ks:commis
M....L..MN.Ks:complete
........LN..s:complete your
L..L.......Ns:con
..L.....Q..Ks:concorso
.......M...Ms:conditional
.......M...Ls:conditional offer
L.O.....M..Ls:conferma
L.N.........s:confirmación
K.N.....N..Ls:confirmation
L.N........Ls:confirmação
..M........Ms:confirmed
..L........Ns:consulta
LL.........Os:contract
MKM.........s:conversation
...L.......Ns:cover
MLL..L..O..Ls:cv
..L..L.....Os:código
..L...MN...Ls:d'embauche
.LLN....M...s:data
O.KM.......Ks:date
.LMNL......Ms:day
L.LL.ML...LMs:de
..L........Ns:de cita
L....L..N...s:de réception
....LP.....Ls:decision
MLLLM......Os:del
N..........Ls:del colloquio
N.K........Ns:demo
K.QL.......Ks:details
L.N........Ls:details for
LLMLMLM..L.Os:di
L..LMN......s:director
LLLL.M.....Qs:do
..LL.......Ns:donnerstag
...LN.......s:door
N.LML......Ls:driver
....M......Ms:du
LL..N......Ms:du #
LL......O..Ls:eingangsbestätigung
N.L.......MLs:einladung
M.........M.s:einladung zum
......N....Ls:employment
LML..L...M.Ns:en
NMMN.......Is:entretien
NMMM.L..LLMJs:entrevista
....N......Ls:entrevista cancelada
M.L........Ns:entrevista para
L.L........Os:entrevistas
...........Ns:entry
L...LP.....Ls:esito
L.P.........s:est
LP.........Ls:even
LLM.M.......s:event
M........M.Ls:exercise
L.L........Ns:exit
L.L........Ns:exit interview
L..........Ms:family
L.O........Ls:february
..........LNs:feedback
M.M........Ls:final
L.L........Os:first
L.L........Os:first day
L....M....N.s:following
K.N.L....M..s:for
L.M........Ms:for #
........O..Ls:for applying
KLMM.......Ms:for the
L.N.L...M..Ls:for your
L.NLML....MLs:friday
....LMM.....s:from
...........Ns:functioneringsgesprek
K.O........Ls:fwd
L.........MNs:für
...LN.......s:gaat
...LN.......s:gaat niet
N.MNM.....MIs:gesprek
...LN.......s:gesprek gaat
.MM.......MKs:gespräch
LLL.....O..Ls:got
LL....M.O..Ls:got it
........M..Ls:got your
.LL..M....OLs:gracias
L.L...OM...Ks:great
L.....NN...Ks:great news
MLL........Ms:group
L.NLL.......s:h
.L.L....N..Ns:have
L..N........s:heute
......N....Ms:hire
MLM........Ks:hiring manager
..N..N.....Ks:hold
LL.......N.Ms:home
L..O.......Ks:horário
MNN........Js:hour
LL.........Ns:house
LLL........Ps:how
M.LL.......Ns:ihr
.N.L.M.....Ls:ihre
.M...M.....Ls:ihre bewerbung
.L.......M.Ns:in
KLN......M..s:in #
N.M..M.....Ks:incontro
M..M........s:interview
LN..........s:interview ?
....M.......s:interview cancelled
L.M.........s:interview confirmation
L.N........Ls:interview confirmed
L.O........Ls:interview details
.L.........Ns:interview in
L..N.......Ls:interview moved
..N........Ls:interview reminder
...........Ms:interview request
L.P........Ks:interview scheduled
.M...M....MKs:interview slots
L.........NKs:interview thursday
LMLN........s:interview time
MNL........Ls:interview times
L.N.........s:interview tomorrow
M.LN.......Ls:interview wed
..L........Ms:interview with
N.L........Ms:invitation
L.N.........s:invite
O.L........Ls:invito
.L......M..Ms:is
KL......PM..s:it
L.....M.M...s:it !
L.N........Ls:itinerary
M.LLLM..MM.Ls:je
.L...M..N..Ls:je sollicitatie
MMLL..M...L.s:job
L.....N.....s:job offer
..L........Ns:jobs
N.LM.M.....Ls:junior
J.LM.......Ps:jury
K..L.L...MLOs:la
K.M......M.Ns:le
.P.........Js:let's
M.....N...MLs:letter
LL....N....Ms:like
L.NL.......Ms:lunch
N..........Ls:manager
N.LL.......Ls:march
.KMN.......Ls:mañana
..L........Ns:meet
N..........Ls:meet the
KL.L.......Os:meeting
O.L........Ks:meeting with
........L..Ns:membership
..L.......OLs:merci
..L........Ns:minutes
.LL........Ns:mock
..L........Ms:mock interview
.LMMML....MKs:monday
L.MMM.......s:morgen
.L.L......N.s:move
L..........Ms:moved
.L..LL....MOs:my
....LL....MNs:my application
.L.NM......Ls:need
.L.NM......Ls:need to
.ML.........s:needed
LL.........Os:neue
L..O.......Ls:neuer
L..O.......Ls:neuer termin
LLLM.......Ns:new
...........Ms:new jobs
...NL......Ls:new time
LL..LMNM...Ls:news
MNLL.......Ls:next
M...........s:next interview
.M..........s:next step
.N.........Ls:next steps
.N.........Ls:next week
....N......Ls:niet
...LN.......s:niet door
KLLM..M....Ns:nieuwe
LNL.........s:night
.L.MN......Ls:no
L.L.O.......s:notice
LLL..L..N.OLs:obrigado
......N.....s:of
......N....Ls:of employment
...MN......Ls:off
LLL.LLNO...Ls:offer
......MM..MKs:offer letter
......N....Ls:offer of
.......N...Ls:offer subject
L.N...M....Ls:officer
L....M.....Ms:on
..N..M.....Ks:on #
N.K.........s:on monday
LLML.......Ns:on the
...L.......Ms:on thursday
L.M..N.....Ls:on your
LL.......Q.Ks:online
MM..M......Ks:onsite
L.L........Os:op
LML........Ms:open
.N.........Ls:opening
L......P...Ls:operador
L..........Ns:opportunity
..LLL......Os:order
LL.......MMMs:our
....LOM....Ls:outcome
LMMML......Ls:panel
..L........Os:paper
..KLL.M....Os:para
L.L........Os:para a
.....L..L.LOs:payment
M.L.L.....LOs:per
LN..........s:phd
MMM..M..L..Ks:phone
MM...M.....Ks:phone screen
.M.M.......Ls:pick
.MM...LL.L.Ms:place
..MN.....L.Ls:please
L..LM.....M.s:pm
.L.........Ms:podcast
.L...M....N.s:por
.M.L.O.....Ks:position
KLO.........s:pour
..L........Ns:practice
N.L........Ls:presencial
O.L........Ls:probearbeiten
..LL.P..L..Ls:proceso
..LM.N.....Ls:processo
.L.........Ns:profile
.L.........Ns:project
L.N.........s:promemoria
.......N...Ls:promesse
.......N...Ls:promesse d'embauche
NLL...N....Ls:proposition
LLL...PN...Ls:proposta
LL...N...NL.s:prova
MLL......P.Ls:prueba
LL........NMs:question
.........O.Ks:questionnaire
LLL......M.Ms:questions
M...........s:quick
.LO.LL....MKs:r
OLLL.......Ms:r #
L.N.........s:rappel
KLO.L.L..LOLs:re
NM.........Ls:re application
..M.......NKs:re colloquio
..M.......OKs:re entrevista
..L.......NLs:re gespräch
.LL..L....P.s:re gracias
K..O......MLs:re interview
..L.......OLs:re merci
..OM......LLs:re re
..L.......O.s:re thank
.LL........Os:re the
..M.......NKs:re tuesday
MLLL.......Ns:re your
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
...L.......Os:request
.L.L.P.....Ls:resultado
L.LL.......Os:reunião
L.ML.......Ns:reunión
L.L........Os:review
.LL...M....Ms:role
L..........Ns:room
M.M........Ks:round
...N.......Ls:running
...N.......Ls:running behind
L....L..N...s:réception
L..LL......Ps:réunion
NL.........Ls:sat
.L..MM.....Ls:saturday
.N.........Ls:schedule
LNL.........s:schedule your
L.P........Ks:scheduled
LOL.M......Ls:scheduling
MMM..M.....Ks:screen
M..L........s:second
L.O.......MJs:see
L.P........Ks:see you
M.L..N.....Ls:selezione
OLL.........s:senior
..L........Os:session
L.P........Ks:set
NLML........s:shift
N.L.........s:site
L........P.Ls:skills
LM.M.......Ls:slot
LM........MLs:slots
.N.........Ls:slots open
..L..M..N..Ls:sollicitatie
L.......N..Ls:sollicitatie ontvangen
L..N........s:spostamento
..LN.......Ls:stage
LL....NM....s:start
L....O..L..Ms:status
.M.......M.Ls:step
.N.........Ls:steps
.L......L..Os:still
.L.........Ns:student
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
N.KL......M.s:team
M.M........Ls:technical
..N.........s:technical interview
.ML..M.....Ls:technician
K.NP.......Ks:termin
L.PL.......Ls:terminbestätigung
LL...M...O.Ls:test
.........O.Ls:teste
L.M.M.......s:th
LLL.....M.PKs:thank
LLL.....M.PKs:thank you
LL......O..Ls:thanks
..M.....M..Ls:thanks for
.L.L.......Ns:the
LLN.M.......s:the #
L..L.......Ns:the new
......N....Ls:the role
.L...N.....Ms:this
KLNML.....M.s:thursday
LL.........Ns:thursday's
LMLOLM...L.Ls:time
...M.......Ms:time change
.N.ML......Ks:time for
MN.........Ls:times
..LM..M.M..Ls:to
N...........s:to interview
M...ML....MLs:today
.LN........Ls:tomorrow
....O......Ls:tomorrow's
LLL........Os:training
.L..N......Ms:trial
M.ML.......Ls:trial shift
K.LLLNM.M..Ms:tu
M.LM.M....MKs:tuesday
.L.......O.Ls:typing
.LL..M...O.Ls:técnico
LM.L.LM...M.s:up
LLLM.N......s:update
L..P.......Ks:updated
KMM..M.MM.MKs:us
N.L.ML......s:vacancy
ML.......N.Ks:video
PL.......L.Ls:video interview
........L..Ns:viewed
L.L........Ns:visa
LLN........Ns:visit
K.LM.......Ns:visita
........L..Ns:volunteer
LLL..M.....Ns:voor
P.........MKs:vorstellungsgespräch
KLNL..M.L..Ns:votre
M.L..M......s:votre candidature
...L.......Ns:vous
N...........s:w
L.LMML.....Ms:was
MLL.L...N.MKs:we
.L......M...s:we got
........O..Ls:we have
L.K........Os:webinar
..LM.......Ms:wed
LNL........Ms:week
.....L.....Os:weekly
......O....Ls:welcome
......N....Ls:welcome aboard
LN....M....Ls:when
.L.O.......Ls:wijziging
N.......LL.Ls:with
N..........Ks:with our
ML.........Ms:with the
KMN....M...Ls:with us
J........N.Ns:work
LL....N.....s:would
L.LL.....O.Ls:written
LK.........Ns:year
K.NLL.M...N.s:you
L.N.........s:you are
........N.NLs:you for
...........Ns:you have
.L....O....Ks:you start
L.M.........s:you're
K........M.Ms:your
..L.LM..N..Ls:your application
LM..........s:your interview
.L.........Ns:your next
..N........Ls:your visit
..O........Ks:zoom
L.M...MN...Ls:zusage
L.K.L.LMLM.Os:à
LNLNL.......sabato
M.LN........sabato alle
KLML.MN....Nsaid
L.M........Nsala
L..L.......Osala con
.L.........Nsalary
M..M........sales
M..L.......Msalle
KMNL..M....Lsalut
O........L.Lsalón
KMM........Nsam
LLKSLL...M.Lsame
.LLN.....M..same day
..LN........same place
L.LN.......Msame room
L.LPL.....MKsame time
MMKM........sapere
.LM..L..M...sarà
M.LN.L.....Lsat
NLL.........sat #
MMLLM.....LLsaturday
N.LL........saturday #
O.......M..Jsaturday job
LNLMLN.....Lsaw
M.L...M.M...say
OLL........Lsay #
N.L.........says
....LM..M...scelto
LML.........schedule
LML....M...Mschedule your
M........M..scheduled
.........M..scheduled for
KOL.M......Lscheduling
LM.M.......Lschikt
.LK........Oschlagen wir
O.L........Lschool on
........M..Lscientist
LLL......P..score
..L........Nscorecard
.L...P.....Kscored
M.ML....L..Lscreen
N.L........Lscreen for
LMM........Lscreen with
ML.....M....screening
.......O...Lscreening and
L.LP.......Lscusa
.K.N.M..ML.Lse
MLLN.......Mse não
O.LL.......Lse tiendra
..L.......M.search
L..........Mseat
L..LM......Nsecond
L..L.M.....Nsecond round
L.M.........security
M.NLL......Lsee
M..........Lsee how
OLL.........see if
.....L.....Nsee it
..L.......MLsee us
..O.L......Ksee you
LMN........Lseeing
L.N.........seeing you
NM.......L.Lseen
.NM..LM....Ksegunda
L.N........Lsegunda #
.M.....M....sehr
.L.L.M......sehr geehrte
LN.........Lselect
.ML.LN......selected
..L........Nselected for
N..........Lselected to
L...M.......selection
M.LL.N..M..Kselezione
L.LLN.M....Msem
LPLMML.....Lsemaine
LP.........Lsemaine prochaine
KPLM.L..L.M.semana
..KL.....M.Nsend
LNL.........send me
M.LL..M....Msend the
.L.......O.Lsend us
.L.........Nsend you
M.L.....N..Lsending
N..L.M......senior
..ML.LM.M..Lsent
........N...sent to
L.N.........sept #
..L...L....Mseptember
MM..........september #
K.L........Oseptember at
..L...M....Nseptembre
LKMOLM...M..ser
K.LL......LRserai
LM.....M....served
MLLNL......Mservice
PMKL.......Lserviço
N.LN.......Kserá
L..N.......Lserá a
N.LL.......Lserá el
O..L.......Lserá na
MMK.M.......session
N..........Lsession with
..N........Kset
L.O........Lset for
MM.........Lset up
KP.......M.Lsettimana
LN.........Lsettimana ?
.MLL.M..M...seu
..L.....L..Nseven
L..NM......Lsexta
..LMO......Ksexta às
KLMNL.......shall
L..NL.......shall we
LMM...M....Lshare
......N....Lshares
...L.......Mshe
NL.L........shift
..OL.......Lshoes
..MM....M..Lshop
MLL..L...M..short
L.L........Oshort interview
N.L..L..O..Lshortlisted
L.......N..Lshortlisted candidates
MML.........shortlisted for
L.M...L...MLshould
.ML.......NKshould i
L..........Nshow
M...........show you
L.N........Lshown
..L........Pshows
OLLL..M.M.LLsi
N.LLM....M.Lsi terrà
MM.LMLN....Ksiamo
..N........Lsiamo in
.L.M....M...sich
.L.ML......Nsick
L..K.......Osick can
..N........Lside
MML.....M.LLsie
K.L...M....Nsie als
..LL.......Msie am
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
.......O...Lsight
.......O...Lsight of
.M...LP.L..Lsign
......N....Ksign and
.....L..L..Nsign in
L.....N....Lsign the
LN..........sign up
LM...M..LM.Lsiguiente
O.L........Lsim
........O..Ksimilar
........O..Ksimilar jobs
K.L.Q......Msin
K.L.Q......Lsin efecto
ML..L......Nsince
.MKMML.MN..Ksind
O..L.....L..sit
OLL.........sit down
LM.........Msite
L........O.Lskills
LNM.L.......slot
.N..........slot for
LN........MLslots
.M.........Lslots are
.N.........Lslots for
.N.........Lslots open
.LMML......Lsmall
L.MNL......Lsmall change
L.MONL.....Jso
..LN........so he
MML.NL.M...Kso i
M.L.......NLso much
.LL.O......Kso no
.L.MM.....MLso sorry
LMM.........so that
LLLNNM..L...so the
....OL.....Lso there
...NL....M.Kso we
..LL......MNsobre
LN.L......MLsobre a
L..........Nsobre o
L.M.........sofia
O.LL.......Lsofia !
O.L........Lsofie
M.......M..Ksoftware
M.L..M..M..Lsollicitatie
L.......N..Lsollicitatie ontvangen
OM.........Ksollicitatiegesprek
Q.LL.......Ksollicitatiegesprek is
L.L........Osolutions
L.NL....M..Lsome
LL.L.O....LMsomeone
.....N.....Lsomeone whose
.....N.....Lsomeone with
K.NN.......Jsomething
L..P.......Ksomething came
LLLM.M.....Mson
L....O...M.Lsonntag
.MLO.......Lsonst
..LO.......Lsophie
KKLOON.....Ksorry
LL.P.......Ksorry !
.LLM.L.....Msorry for
LL.P.......Ksorry sorry
L.LL.N.....Msorry to
.....LNMN.LLsous
J.M........Nspeak to
M.M..M.....Kspend
...NL.......spostamento
L..O.......Lspostare
L..O.......Lspostare il
..LMLO......spot
M.NL........sprechen
O.ML.......Jsprechen mit
N.M........Lspreekt
M..........Lspreekt met
M...NL...M.Jsr
N..........Lst
L.OL.......Mstaat
L..L.......Ostaat op
.....O.....Lstack
L....M....OKstadtbibliothek
N..L........staff
N........L..staff engineer
KM.......M.Mstage
LPL........Lstagione
L.N.OLM....Kstands
....N......Lstands cancelled
O.LL........stanza
.L...LO..M.Kstart
......O....Lstart monday
......O....Lstart when
L.......L..Ostarted
L.......L..Ostarted an
......M.....starting
LLNM........starts
L.MN.......Kstarts at
LLO........Lstarts in
L..........Nstatement
ML........LMstation
...M.L....OLstato
KLM........Ostatt
.L.LMN..M..Lstatus
NL.........Lsteel
OLL.........steel toes
K.PM..L....Lsteht
L.MLM..M...Lstelle
......MM....stelle als
MLL......NMLstep
OKL......L.Mstep is
.M...L....LMsteps
LLNOL...L..Mstill
L.QL.......Kstill good
L.O.LM.....Lstill on
L..O.......Lstill the
.L..N.......stop
M.M.........store
K.OML.......straight
.L.M.......Lstreet
L.LN.......Mstrike
.LL..M.....Nstrong
.L.O........stuck
...N.......Lstuck on
.L.........Nstudent
..NL.......Lstudio
L....M.L...Nstudy
MLLL..M..M..su
..K........Nsu cita
..M........Msu entrevista
...ML...ML.Lsua
..L..M..M...sua candidatura
..L........Nsua consulta
..MN.......Ksua entrevista
......LO....subject
L.....LO....subject to
L.L........Osubmit
L..........Msubmit your
.ML.....P..Jsubmitted
..M.N....M.Ksucces
MM..........suit
.L.........Nsuit ?
.N.........Lsuit you
M.L.LOM..L.Ksuite
L.M.........suite #
M.L..MN....Lsuite à
NM......LL.Msuits
N.L......L.Nsuits you
LLLLLN..M..Msul
......L....Osummer
L.LLM....N.Msunday
NL.........Msunday #
K.LLN......Osunday at
NMK.LM..L...suo
PLLM.L.....Lsuo colloquio
N.N........Ksuper
N..........Lsuperday
NML........Lsuperintendent
L..LLM.....Nsur
.L.........Nsur votre
KMN........Msure
..KL.......Oswap
..OL.......Lsweet
ML.........Msystem
L..NL.LM...Mt
NNKL........ta
L..NL...N..Ltag
KO....M....Ltage
L...M....M..take
.....M...N.Ltake home
M.LMML.....Ltake place
L.MLN.......take the
..LL.N.....Ltaken
LM.......M.Ntakes
L........M..takes about
L.M........Ntakes place
L..LNM....M.taking
M........L.Mtalent
NL.........Mtalk
NLLL......MMtalk about
O.L........Ltalk money
MLML........talk on
M.L........Mtalk to
M...........talk with
L..........Ntalking to
MMNL.......Ktaller
.NM.LL....MKtarde
.M.......M.Ltask
LM.........Mtax
.NML.L.....Jte
.....L..N..Lte llamaremos
O..........Lte pasas
.........O.Lte pedimos
LL.N.......Mte viene
NMLM.......Jteach
N.LM.......Kteach a
M.LM...M...Kteacher
..LL..M..LMMteam
L.....O...NKteam !
.L...L....LPteam and
L.........MLteam at
L.......L..Oteam can
OLLLM......Lteamleider
M.LM........teams
K.N......M..tech
NML........Ltechnical
.LM.........technical interview
.M.L.......Ltechnician
.O...M.....Ltelefonieren
L..........Ntelegram
.ML.L......Ntell
.NL.........tell me
LM...M.....Mtell you
L.....NM..MLtemos
LLL..N.M...Mtempo
....NL..M..Ltemps
.LML....L..Nten
.LML...M.L.Nten minutes
.......N...Ltener
...N.......Ltengo
NLNL.M.....Kter
LLMN.......Ltermin
L.PL.......Lterminbestätigung
N.LLM....M.Lterrà
L.MM......MLterça
...N.......Lterça #
L.NM.......Lterça feira
..M......O.Ktest
LLML....MM.Lteste
.M..........text
M...........text me
.MLM.L..M..Kth
.O.L.......Lth #
LM..M...N..Lth and
MML........Lth at
MM.M.......Lthan
...M.......Lthan #
LL.L.M....N.thank
LL.L.M....N.thank you
L....ML.M.MLthanks
.L......N..Lthanks !
LM...M..M...thanks for
..L.M......Lthat
.LLML....M..that is
....N.......that means
M...........that suits
....N..M...Lthat the
LMNL.......Lthat we
NML........Lthat work
.MM.........that works
LLN..M.....Lthat you
..M........Lthat's
............the
L.MM.L..M..Lthe #
.NL.........the above
L.......L..Nthe admissions
MLL...L...MMthe analyst
MLL......N..the attached
LLPL.......Lthe back
M..LM.......the best
L..........Mthe blue
ML.....M....the board
L.NLML.....Lthe calendar
MLML.N.....Lthe call
......L....Nthe candidate
O..........Kthe chief
L.O........Lthe clinic
..L.LN.....Mthe committee
M.MM.......Kthe day
L.N........Lthe details
O.K........Lthe diary
..L......N.Lthe eligible
L.....NM...Lthe enclosed
L..LLN..M...the end
N...L......Lthe evening
LMM..M.....Lthe final
.ML.........the first
O.L........Lthe fish
LNN........Lthe following
L.N......M..the front
L..K.......Othe hall
M..........Lthe hiring
K.LP.......Mthe house
LLNM......M.the interview
..L..L....OLthe invitation
..N........Kthe invite
NLLL.M......the job
L....L.....Othe landlord
M.L.......MLthe last
KM.......N.Lthe link
N.M........Kthe list
J.Q........Kthe loft
NM.........Lthe main
.L..M...M..Mthe month
N.LMLM.....Lthe morning
K..........Nthe msc
KLLM.......Nthe new
.ML..M...M.Lthe next
.M......L...the number
L..........Othe offer
NLLL.L.....Nthe old
KNN........Lthe one
.....N.....Lthe opening
.L.........Nthe owner
L.L..M......the panel
......O....Kthe papers
.L..LN......the partners
.MLLMM.....Lthe phone
N........L..the platform
.O.........Lthe portal
...LM..MM..Lthe post
L..........Nthe right
.....MM....Lthe role
LLN.......M.the room
.L.MLL...N..the same
.M.L.L....NKthe search
L.LLMM......the second
.K.......N.Mthe shift
M..........Lthe shop
L.N........Lthe side
M.K........Nthe site
.LL........Nthe spot
M.L.......LNthe station
.....M...M.Lthe take
L.L.......MMthe team
ML.M.M....MLthe time
KLNL.....M.Mthe top
KML.....MM..the week
LNML.......Lthe workshop
L.L......P.Lthe written
M..M.......Kthe yard
.MKL.......Ntheir
L.PM.L.....Jthen
..L........Nthen !
L.O........Kthen join
L.O........Lthen the
.MML........then we
L.NL......MLthen we'll
K.O.........then you
K..MM....MM.there
LL..ML...N.Mthere is
L..NNL.....Ltherefore
KML........Nthese
.MLL......LMthey
N.L........Lthey'll
MK.M.......Mthink
L...MM..ML.Lthis
L.N...M....Lthis email
L.LMM......Lthis event
N..........Lthis friday
LLN..M.MM..Lthis is
M.L...M.....this letter
M.......M..Kthis message
LLM.NL......this morning
..L.....P..Kthis number
L....O.....Lthis occasion
NLL.........this saturday
ML.MLN.....Lthis time
KOLL.L.....Othis week
L..LNM.....Lthis year
L.M..M..NN.Jthose
.........N.Lthose above
LML.L....N..three
.N.........Lthree days
.........O.Lthree hours
N..L.....M.Kthrough
..N.........through the
LMLM........thu
L..M.......Lthu #
.N.........Lthu may
.M.........Lthurs
M..........Lthurs #
..LM.......Mthursday
..N........Lthursday #
LL........MNthursday at
LLL........Nthursday's
NL.L.M......ti
O.LM.......Kti faccio
MMLL.....M..ticket
L..ML.....N.tickets
O.LL.......Ltiendra
O.LL.......Ltiendra le
..PL.....M.Jtienes
.LMML.M.....tijd
N.LM........till
N..L.......Mtill #
.M.NL.....MKtime
NLM........Ktime #
.LLO........time ?
LN.........Ltime after
MML..L....NLtime and
.L.......N..time before
...M.......Mtime change
L..M.......Mtime for
LNM........Ktime in
...LL.....OLtime or
L........O.Ltime the
L.L.......MMtime to
.K.........Ptime url
KOMM.L......times
LN.........Ltimes are
LO.........Ltimes you
LLM...N.....tips
NLM...M...LLtmrw
O.........L.tmrw at
...........Mto
M.M.L......Mto #
MLL..M...M..to a
LML..M.....Mto an
LLO......L..to answer
N.L.........to appear
LL..N......Nto apply
NLL.........to ask
...........Mto attend
O.L........Kto back
..ML.LM.M..Lto be
LM.MM..M...Kto bring
L.N........Lto calendar
....NL......to cancel
M.LLMM.....Lto come
...........Mto confirm
L..........Mto discuss
.LL.M....M..to do
O.L........Kto face
...N.......Lto fill
O.LML......Lto follow
LL.M.N......to give
.L.....M...Mto go
.MKL.......Mto have
ML....L...M.to hear
LL..N.M.....to hire
..L..M......to inform
M.LL.M..LM.Mto interview
L.L........Mto invite
NLL...M...MKto join
..L........Nto look
LLNM..LM....to make
..K...M....Mto meet
L...M.....MLto meeting
L.LN.......Mto monday
ML..M.MM...Kto offer
..LM.......Mto reschedule
M.L.....M...to say
LN.....M....to schedule
M.L.L......Mto see
MML........Lto set
L.M...O....Kto sign
MML........Lto sit
N..LLM....MKto speak
K.L.M......Mto take
.LL......M.Mto talk
L....L....OLto thank
M..........Lto the
L.M.....M..Lto this
K...M......Nto us
L.......L..Pto volunteer
L......M....to work
.....L..L..Nto you
.LMM.L.....Lto your
LLNL.O.....Ltoch
KL.MM...L..Mtoday
L.O........Ktoday test
OLL.........toes
NLL........Mtogether
L.MLNL.....Ltold
....N......Ltold me
LLMNML.....Ltomorrow
N..........Ltomorrow #
..M......M.Ktomorrow at
L.LP.......Ltomorrow so
L.LMPL.....Ktomorrow's
L.LNNL.....Ltomorrow's #
L.LL......MOtonight
...M.......Mtoo
KLPML....M..top
L.OL.....M..tot
..O........Ktot donderdag
.LLMLM..N...touch
K.OL........tour
...N.......Ltoutes
L.......MM.Ltrack
.M........MLtrain
MLKM.......Mtraining
..M..L....NKtran
LMM.........transport
OLL........Ltrattoria
MLL........Mtravel
...N.......Ltreffen
KML..M...M.Ntres
.L..N.......trial
L.LLO......Ntrial on
M.ML.......Ltrial shift
MMM..L...M.Ktrois
.L.NL....L.Ntrouble
M....M.....Ltrust
NLM.ML.....Ktrustees
L.LMMM.....Ntry
.M..LN...LL.tu
.N.........Ltu candidatura
N.L.....M..Ltu currículum
N..M.......Ktu entrevista
LM.LL...M...tua
N.LM.......Ltudo bem
K.M......M.Mtue
K.M........Mtue #
..LN.......Mtuesday
MLLN.......Ltuesday #
LN....M...MLtuesday and
..........MMtuesday at
LL.........Ntuesday or
..N........Ktuesday the
NK.L....N...tuo
.L.LPL......tut
.L.LOL......tut mir
L.L........Otutor
KLNML......Ntutto
M.MM.......Ktwenty
MM...L.....Ltwo
.........M.Ltwo hours
M.LM....M..Ktwo of
LM.....N...Ltwo references
LM......N..Ltwo weeks
LLL......Q.Ktyping
.LPL.L....MLtá
.MLL....MN.Ltécnico
P.L.L.MMLL.Ku
..OL.......Lu #
QLLL.......Ku come
MN.........Ku do
L..M..M.....u graag
.MO........Kufficio
..M.L...L..Muhr
L..........Nuhr ein
MMML........uhr im
.LL.......N.uhr in
L.L........Ouhr mit
N.LL........uhr zum
N..LMM.....Kuit
N..L.......Luit voor
NLL........Mum
MLLML......Mum #
.M.LLM....LMuma
MMLL........uma entrevista
.L...Q.....Luma pessoa
MNL......M.Kun
NNLL.......Kun colloquio
MMLL........un entretien
LPL........Lun rato
MNL.L....MMLuna
.NLL.......Muna entrevista
M.L.MM....LLund
L..........Nund #
......LN...Lund der
Q.KL..M....Kund ich
LLNL.L...M.Nunder
.L..LNL.....une
LL...O.....Lune candidate
L..........Nunion
M..L.......Kuns
P..........Kuns ?
.....L....NLuns bis
.....N......uns für
......O....Luns ihnen
L....O.....Lunsuccessful
LM.....N..LMunter
NLL.....M..Lunterlagen
......LO....untersuchung
..L..L.MMM.Kuntil
L........M..until #
LNL...M....Luntil friday
.M..........up
.M.L.......Lup a
KM.........Nup for
K..N......MLup on
..M.........up to
K.O........Lupcoming
LLLM.N......update
KL.Q.......Lupdated
M......O...Kupon
LL.........Ourgent
LMM.LL..LM.Murl
M.......M..Lus
.L.M.....N.Lus a
L.M...N....Lus as
..M.M......Kus know
OL.L.M.....Lus on
L.......N..Lus two
.MML........use
...........Nuser
.LL........Ousers
L.L........Outrecht
....L......Muur
LM.M........uur ?
L.LO......MLuur en
..N........Luur in
M.....M....Luur op
L.L....M...Ouw
L..........Ouw aanvraag
.LLM.......Nuw afspraak
..L........Nux
.L.LLN...L.Mv
.LMN.M...MLLva
LKMN........va a
I..MML...N.Mva bene
M...NL.....Kvacancy
.MLLN.......vacature
M.L.....M.MLvaga
M.LL.L....MLvaga de
NLNL.......Lvai
...LN......Lvamos
K.LNMLM.....van
LM.M.......Lvan #
..LN........van woensdag
MMM........Kvemos
L.N........Lvemos el
L..NML.....Kvendredi
LM.NML.....Lvenerdì
M..LO......Lvenga
O.K..M....MJvenir
M.LLML.....Mvenire
N..........Lvenire al
MLOL.......Lver
.LL.LNM..M.Lverder
M....M......verder met
.......N....verification
L.NM.......Lverschieben
......N.....vertrag
LL.M......M.very
L..N........verzetten
LLL.LO.....Mvez
M..LML.....Mvia
..ML.M.....Lvidal
L.M......M.Lvideo
OL...M...L.Lvideo interview
LMOL........videollamada
..L.......M.vielen
..L.......M.vielen dank
L..N.......Mviene
O.ML.......Kvieni
L..LO.......vier
MLLMLLM..LM.viernes
M..M........viernes #
N.LM.......Lviernes a
MLL.....M...view
.....L..L..Oviewed
........L..Nviewed your
N..L........vir
LMM.........virtual
..L........Nvisa
..L........Nvisa interview
K.OL....L..Mvisit
.MN........Kvisit to
K.MM..LM...Mvisita
L.N........Kvisitor
..LL.L..M.MMvocê
O..LLM.....Jvoir
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
..LL.......Ovor
......LO....vorbehaltlich
O.L..NM....Ivorbei
K.NL.......Mvorher
.PL........Lvorremmo
OM.M.L..M..Ivorstellungsgespräch
..M.......MLvorstellungsgespräch am
N.L.....M..Lvorstellungsgespräch ein
O.L........Lvorstellungsgespräch findet
O.LL.......Kvorstellungsgespräch ist
LMLLM......Nvos
LP...L.....Lvos disponibilités
..M....M....votre
M.L....MMM.Lvotre candidature
M..........Mvotre dossier
M..N.......Lvotre entretien
N...........votre présence
.L.........Nvoucher
.MLL......MMvous
L.K........Pvous avec
L..LM......Nvous de
.L.LP......Lvous faire
Q.LL.......Kvous le
......N.....vous proposer
L..........Nvous êtes
..L..L....PLvoyons
M........M.Lvp
L.NL.....N.Lvraag
.LL......O.Lvragen
.MKMML......vrijdag
MLKM.......Mvrijdag #
NLM........Lw
N.L........Kw dana
MM.........Lwalk
.M..........walk in
LPML.......Kwann
LN.........Lwann passt
KOML.....M.Kwanneer
NNL...M...LLwant
M.L...O....Lwant it
NML.........want to
MMLL..M....Lwant you
L.L.MM....NLwanted
L.........OLwanted to
..L.ML.....Mwants
N...M......Lwants to
LL...O......war
M.K........Mward
N.L........Lward manager
MML.......M.warehouse
L.L..M....LMwas
LM...N.....Lwas a
.....L..L..Owas received
..L.....N...was sent
O..........Kwas the
L..N.......Lwas updated
L..........Nwas your
O..LL.......wat
PLL........Lwat een
OML........Kwatch
MMKM.......Lwater
N.LL.L..N..Lway
L..M.M.....Lwe
........L..Mwe are
KMMM.....M.Lwe can
L.N........Lwe confirm
LM.L.N......we could
M..M.......Lwe do
.....N......we gaan
.LLMM.......we got
LLLMMM..M...we have
L.L..N..N..Lwe hebben
KMN........Lwe je
L.LP.......Lwe maandag
K........M.Nwe meet
...KL.....NNwe move
MLLM.M......we need
...N.......Lwe push
M.......M..Lwe read
LL.........Nwe record
L..NLM.....Lwe shall
L.M........Mwe talk
N.....M.M..Kwe want
.....N.....Lwe went
M...M......Lwe were
LLM..L..M...we will
LMLL.LO.....we willen
....MN..L..Lwe wish
L...NO.....Lwe won't
M.....MM...Lwe would
..L...M....Mwe'd
M.L.....M...we'd like
KML...N....Mwe'd love
NLNL....MN.Kwe'll
N..L.......Lwe'll see
M..LM.......we're
NML........Lwe're at
.L.M.O..M..Kwe've
.....M......we've decided
..M........Mwear
L.K........Pwebinar
LNM.........wed
.N.L........wed #
L..N.......Lwed apr
.NL.........wed may
LMM........Mwednesday
...........Mwednesday #
K.O.........wednesday at
....L......Nwednesday is
...N.......Lwednesday's
NO.........Jweds
N.M........Lweds #
JOLML......Mweek
LO.L........week #
KO..........week ?
.N.........Kweek but
LN......M..Lweek of
LNL..L.....Mweek or
K.M.ML..M...weekend
L....L.....Pweekly
LML.....N..Lweeks
NLL.NM.....Kweg
LN.........Lwelcher
L.LL..M....Mwelcome
L.L...M....Mwelcome aboard
LP.........Lwelke
LN..........welke dag
M.L......M..well
.....M.....Mwent
.....N.....Lwent with
LLMLMMM...L.were
....LO.....Lwere not
NLLL.......Nwerk
N..........Lwerkstatt
.NLL.......Mweten
KNLL.......Nwhat
.O.........Kwhat day
L.L........Owhat the
.N.........Lwhat works
M.L........Mwhat you
N..........Lwhat you'd
.N.L........what's
LN..........whatever
L.PL........whatsapp
KP.ML.M...LLwhen
.O.........Kwhen are
LO....M....Lwhen can
LO.........Kwhen could
L.N........Lwhen wed
LNN...M...LLwhen you
N........L..whenever
ML.L.......Mwhere
.K.........Owhere you
NL.L......MLwhether
NL..........whether you
LRLL.......Lwhich
LN.........Lwhich day
.NL........Lwhich is
LN..........which one
LN..........while
LLML.M...M.Mwho
L....M.....Nwho has
.....N.....Lwhose
K..N.......Mwie
M..L.LMMLMMLwij
.L.O.......Lwijziging
.MLL.....M.Mwil
ML...L......will
L.N.......NKwill attend
L..M.L..M...will be
L..O.......Lwill begin
.LM....M.M..will call
NL.M.......Lwill have
L.L........Nwill hold
N..........Lwill last
..M.........will meet
..LMMN.....Kwill not
L..O.......Lwill now
N.L........Lwill show
KL.L.......Pwill visit
........K..Owill write
.MLLL.N.L...willen
......M....Mwillen je
.LL......N..window
M.M.LM.....Lwir
L.LO.L......wir das
LLM...M....Mwir freuen
LML..N..M..Lwir haben
.....M.M....wir ihnen
L.N........Lwir ihr
N.L.........wir laden
.LL..L..M.N.wir melden
........M..Mwir sie
L..MLM......wir uns
LM.LN...L.M.wish
L..........Owish me
L...NM..L.MKwish you
M....N.....Lwishes
MMM........Lwith
N........L..with a
K.O........Lwith anneke
L.LO.......Lwith candidates
L..........Nwith dr
L.O........Lwith ines
MMLM......MLwith me
.....N......with more
L.N.M......Lwith mr
.M.LM.......with our
.....O.....Lwith someone
.M..LM......with the
MMML.M.....Kwith us
..ML........with you
.MLL...M...Mwith your
..LLML.....Nwithdrawn
L.L.....MM.Mwithin
.LL........Nwithin #
L.L........Nwitness
L.L........Owitness interview
KOLM.L..M.MLwoche
.NKNLL......woensdag
..LN........woensdag #
LO.........Lwoensdag of
L.L........Nwohnung
LLLMMN.....Lwon't
LLLMNN.....Lwon't be
.........N.Lwords
N.KM.......Lwork
O.K.........work ?
.MLN.......Kwork for
LMLL.......Nworker
KNLL......MMworks
.ML.......N.works for
LMM.........workshop
L.O........Lworkshop ?
OMK.L...L...would
MLLN.......Lwould #
N.LL...M....would like
MML.........would love
NLL.........would thursday
LL.........Owould tuesday
M.LM.......Mwould you
KM..NL..L.M.write
K..........Nwriting a
LLL......O..written
..LL.......Pwrote
LO.........Lwäre
.ML.........würden
M..........Lwürden sie
PL.LL.....LMx
KLLMN......Mxx
M...LM..LM.Ly
LM...L.MM.MLy el
M........M..y la
L.LQ.......Ly no
LMMLMM..L..Kya
MMM........Lyard
KLMLN......Myear
L.N........Lyear #
....NL.....Lyear and
..L......L.Oyearly
L.L....M...Oyears
M...L.O....Kyes
PLL........Lyes or
L.LL.MLM...Myesterday
LML..N......yet
NN.L.....L.Lyo
M..L........you
L.L......M.Myou !
MML.........you ?
.LN....M...Lyou a
..M.LM......you about
L.O.M......Kyou accepted
NNL........Jyou an
..ML......MLyou and
.O.........Kyou any
M.L..N..M..Kyou applied
...L.....M..you are
LM.LM.......you around
KL....OM....you as
MLL........Myou be
K..........Oyou both
.....N.....Lyou but
...........Myou by
..MLLM...M.Lyou can
..L........Nyou can't
L..........Nyou cannot
.M.L.......Myou come
.N...M.....Lyou could
M.LLO......Lyou did
LL.........Oyou do
LLN.........you down
MLLL.M....MMyou for
M...........you free
L.OL.......Lyou friday
.L.M.MO....Jyou got
MMLLL.......you have
.M..LN.....Kyou in
MLLMML.....Myou know
L.ML.......Myou need
LN..........you next
MLMLL.......you on
N..........Lyou passed
LO.........Lyou prefer
LM.M.......Lyou send
.MLM...M..MKyou so
I.N........Nyou speak
......N....Lyou start
L.......L..Oyou started
L..L.......Nyou take
M..N.......Kyou teach
..L.LN......you that
.L.L..NM...Kyou the
...L......NLyou then
L.NM......MJyou thursday
N.L......M.Jyou to
LLN.......M.you tomorrow
L.....N....Myou want
LL.LMNMM...Lyou were
LLL........Oyou what
NLN........Kyou will
MMLM.......Lyou with
.ML........Myou would
O..L.......Lyou'd
MLLLM......Myou'd be
N..........Lyou'd do
L.N........Lyou'll
.MM..L......you're
L.N........Lyou're all
..L........Nyou're in
L.O........Lyou're on
O.L.........you're through
N.LLMLM....Lyou've
M.L.........you've been
N.L.........you've made
L...........your
ML.......M.Lyour answers
M.LL....N..Lyour application
L...M......Myour appointment
LNM........Lyour availability
L.NL.M......your calendar
....LN.....Lyour candidacy
.OL........Lyour choice
........N...your cv
...L.......Oyour delivery
K........L.Pyour driving
L.L........Nyour exit
L.L........Nyour feedback
..L...M....Myour first
M.L.....P..Kyour form
LML..N..L..Myour interest
..NM.......Jyour interview
NNL.....M..Kyour letter
L.L........Oyour manager
O.L........Lyour mum
LKL........Pyour new
..L.....L..Nyour next
......MM....your offer
..MM.......Kyour onsite
K.M......M..your own
KMO........Kyour panel
..K....M...Nyour passport
........L..Nyour payment
.M..M...M..Lyour phone
P.L........Lyour portfolio
M.......M...your profile
L..........Myour questions
.....L..M..Myour resume
KMLM.......Myour slot
..LL.......Nyour table
...MML....OKyour time
..O........Kyour visit
..L......L.Oyour yearly
......M.L...yours
..L...O....Lyours if
..L........Nzeigt
.L.M........zeit
L.LO........zeit ?
LL.QL......Kzelfde
.L.OL.......zelfde tijd
NLM......M.Lzien
L.NM.......Lzien we
K..........Ozit
LML......P.Kzondag
LLL......Q.Kzondag #
..M.........zoom
..M.........zoom url
.L.N........zou
MKLLM...M..Mzu
........M..Mzu einem
M.J.LL.MMM.Mzum
ML.....M.N.Kzum #
NL..........zum gespräch
M.LL......MLzum vorstellungsgespräch
K..L.M.....Nzur
L.M...MN...Lzusage
.O.LML.....Kzwei
LP.........Kzwei drei
MMKLL...O.LM~1:application
LNLMML...L.M~1:appointment
..LLL.L..P.L~1:assessment
.NL..L.....M~1:availability
..K..L...M.N~1:bank
L.N..L......~1:booked
ML.LLL.....N~1:bring
.MML.LM.ML..~1:call
LLL.SL..L..L~1:cancel
LLK..M.....O~1:candidate
KOL.L.......~1:choose
L...M.....LM~1:client
M..M.L......~1:clock
N.L.....L..L~1:come
LKKLLLN.MN.M~1:complete
MLLLLLLR....~1:condition
KLPLLL....MM~1:confirm
L..LNP..L..L~1:decided
LLLM.O..M..L~1:decline
LLLLQM..L..L~1:filled
MLLL..NM..ML~1:forward
..LL.......O~1:health
KKL.M.PML.LL~1:hire
L...ML..L..M~1:home
.MK..L.....N~1:hope
L.M.L...LM.M~1:internal
...M........~1:interview
L.ML.....L.M~1:interviewer
N.KL....MM..~1:invite
L.LL.M....MN~1:join
.LL..O.....L~1:keep
M.NLL.....LM~1:meal
.M..M...L...~1:meet
.M..LL...M.M~1:minutes
ML.M.LM.....~1:month
KLKQM......M~1:move
LLLLMLPML..M~1:offer
M.M...L....L~1:onsite
M.KLL...M.M.~1:opportunity
.....M...L..~1:panel
..K.MN...LML~1:past
.L.LM.M....L~1:position
L.L......M.P~1:press
L..LLL..PLL.~1:received
L...ML..M..M~1:recruiting
KKKNQN..L..K~1:regret
K.PLL......M~1:reminder
L.MKM.MLM..M~1:reply
L....M..L..N~1:research
..ML...MML..~1:review
..M..L...L.M~1:room
.M.L.....M.L~1:round
..LLM.MM.L..~1:sales
LL.....ML..O~1:school
MMLLLM..M..L~1:shortlist
MML.........~1:talk
MMM......L.L~1:team
L.LL.N..M.OL~1:thanks
LKMNNL..L.ML~1:tomorrow
.LNLL.....ML~1:travel
..MLM...MN.K~1:trial
MM..L.......~1:video
M.K........M~1:visa
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
L....L..M..M~application>complete
NM.........K~application>hope
..M.LL.....M~application>interview
O.L.....L...~application>meet
L.M.....M..M~application>month
........M..L~application>opportunity
.L...M..M...~application>past
..L.....M...~application>position
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
..M.......ML~appointment&hope
.NL........L~appointment&interview
...........M~appointment&month
LM.........M~appointment&weekday
..K........N~appointment>confirm
LM.L........~appointment>weekday
......L..P.L~assessment
L........N.L~assessment&complete
..LM.....N..~assessment&hope
M........M.L~assessment&invite
.........M..~assessment&minutes
.........M..~assessment&video
.........O.K~assessment>complete
L........N.L~assessment>internal
.L.......N..~assessment>minutes
.NL..L......~availability
.N..........~availability&choose
MM..........~availability&clock
MM.........L~availability&hope
LM.........M~availability&interview
.M.........L~availability&minutes
.M..........~availability&month
.N........MK~availability&round
...........M~availability&weekday
.M........ML~availability&withMe
L..........N~availability>interview
.N.......M.L~availability>month
.O.........L~availability>round
LM..L......N~availability>weekday
..K..L...M.N~bank
LLN..L...M.M~booked
...M........~booked&clock
..M........M~booked&interview
M...........~booked&month
..LM........~booked&move
M.LM...M....~booked&position
L.LM.......M~booked&weekday
L.LL.......O~booked>interview
M.M.M......K~booked>month
L.M........M~booked>weekday
NL.LLL.....M~bring
L.L.....M..N~bring>application
..L........M~bring>visa
...L..M.ML..~call
.M.........L~call&choose
.L.........M~call&clock
...........M~call&hope
LM..........~call&internal
..L.....M...~call&interview
LM..........~call&minutes
MLL........M~call&month
M.M........L~call&past
M.....M....L~call&position
M..........L~call&review
.M.........L~call&talk
..M........L~call&team
......M.....~call&tomorrow
M.L........M~call&weekday
M.M........L~call>application
..L.....M...~call>interview
LMM.........~call>minutes
M.L........M~call>weekday
.ML..MM....L~call>withMe
KLMLRL..L...~cancel
L...N......L~cancel&clock
....M.......~cancel&filled
..L.N.......~cancel&interview
....N......L~cancel&month
L.N.........~cancel&move
....N......L~cancel&past
....M.......~cancel&position
....M.......~cancel&regret
..L.O......L~cancel&weekday
....N.......~cancel>interview
L.N.........~cancel>move
..L.N.......~cancel>position
....N......L~cancel>recruiting
.ML.N.......~cancel>weekday
LLL..N.....N~candidate
...L.......N~candidate&clock
.....M.....L~candidate&decided
.....M.....L~candidate&decline
.........M..~candidate&interview
L..M.......N~candidate&weekday
L..M..L....N~candidate>weekday
KQLLL.......~choose
.L.M.......M~choose&decline
LN.........L~choose&hope
.M..........~choose&interview
.M.........L~choose&month
LM.M.......L~choose&reply
.M..........~choose&round
.N.........L~choose&withMe
.M.........M~choose>appointment
LN..........~choose>availability
.NM........L~choose>clock
.L.N.......M~choose>decline
MM.........L~choose>hope
LN..........~choose>round
.LM........M~choose>weekday
..LLM..M..LM~client
M....L......~clock
OLLM.......L~clock&come
K.ML......MM~clock&confirm
....N.......~clock&filled
...........M~clock&hope
M...........~clock&interview
M.LL.......M~clock&invite
............~clock&minutes
............~clock&month
L..M........~clock&move
M.L........M~clock&onsite
...M.......L~clock&panel
L.L.MM.....M~clock&past
............~clock&position
............~clock&recruiting
...MM......L~clock&regret
L..........M~clock&review
M..L.......M~clock&room
M..........L~clock&round
ML.........L~clock&talk
M...........~clock&team
L.L.......N.~clock&thanks
...M......M.~clock&tomorrow
N.M........L~clock&trial
............~clock&weekday
............~clock&withMe
M..M.......L~clock&zone
LLL........N~clock>application
M..L........~clock>bring
.LLLN......M~clock>cancel
.N.L.......L~clock>choose
M.L..M......~clock>come
L.....N.....~clock>complete
.L........NL~clock>confirm
...M........~clock>hope
KM.M.......M~clock>interview
L.M.M.......~clock>meet
M..L.......M~clock>minutes
...M........~clock>move
NL.L........~clock>onsite
L.L.N......L~clock>past
.LMLML.M..M.~clock>position
MN.L.......L~clock>reply
M.M........L~clock>room
N.LL.....M.M~clock>talk
M...........~clock>team
..K.M.....OL~clock>thanks
LL.NL......M~clock>tomorrow
LLNM........~clock>video
KNL......M.M~clock>weekday
..NM.......K~clock>zone
N.L..M..L..L~come
..L.L......M~come&hope
M.LM.......L~come&interview
.L.........M~come&meet
.L.M........~come&minutes
...M........~come&month
L..........M~come&move
M..LM.M....K~come&position
N..L......ML~come&talk
L....N...M.L~come&thanks
M...N......L~come&tomorrow
NLL.........~come&weekday
..N........L~come&withMe
...M.......L~come>clock
L.LM.......N~come>hope
P.L........K~come>interview
.M.LM.M....K~come>position
...LN.......~come>regret
N..........L~come>room
LM..........~come>talk
L...OL......~come>tomorrow
NLKML.......~come>weekday
LLLLLLN.MN.M~complete
.L..........~complete&hope
...........M~complete&minutes
.........M..~complete&month
......O....L~complete&offer
........M..L~complete&past
L.....M..M.L~complete&weekday
.........M..~complete>assessment
..L......M.M~complete>minutes
L.....O....L~complete>offer
..L.....O..K~complete>past
L........M..~complete>weekday
MLLLL.LQ...L~condition
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
L..L......MM~confirm>weekday
LL.LMP.....L~decided
.....M......~decided&decline
.....M......~decided&past
.....M......~decided&position
.....M......~decided>decline
.LKMMO.....L~decline
...M.......L~decline&hope
.....M......~decline&past
L...MM......~decline&position
.....N.....L~decline>candidate
.L..N.......~decline>position
L.LKQM..L..L~filled
L...M.......~filled&interview
....N......L~filled&past
....N......L~filled&position
....M.......~filled&weekday
L..........M~filled>interview
.LLL..NML.ML~forward
M...........~forward&invite
..........ML~forward&meet
MLL...M.....~forward&month
.....LM...M.~forward&past
M.L...M....L~forward&position
......MM....~forward&sales
..........NL~forward&thanks
M...........~forward&weekday
.....M......~forward>call
M.L.........~forward>invite
..........ML~forward>meet
.L..M.N....L~forward>month
L.L...O....L~forward>position
......MM...L~forward>sales
N..........L~h:application
L.N........L~h:availability
L.N..L....ML~h:clock
P.K........L~h:complete
L.K.M.....NM~h:confirm
.ML.......ML~h:hope
..JM......N.~h:interview
..KL......NM~h:invite
L.LO........~h:minutes
M.KMM.....ML~h:month
O.L.........~h:opportunity
..LLL......N~h:past
..LN........~h:position
.LK........Q~h:recruiting
LMLN........~h:regret
L.KNM......N~h:round
L.LM......MM~h:talk
..JM......O.~h:team
LMMLML....NL~h:thanks
K.NMM......L~h:weekday
K.OL........~h:withMe
...L...M...O~health
KKL...P.LML.~hire
.L....MM...L~hire&hope
L.....N.....~hire&month
....M.M.....~hire&weekday
L.....O.....~hire>month
L.....N.....~hire>weekday
L...MLMML..M~home
L.L........M~home&weekday
..L........M~home>weekday
MML.L......M~hope
.ML........M~hope&interview
LM..........~hope&invite
M..........L~hope&join
.ML......M..~hope&meet
...........M~hope&minutes
M.L.........~hope&month
......M.....~hope&offer
L..........L~hope&past
M.L.........~hope&position
.LM........M~hope&room
M..........L~hope&round
MM..........~hope&talk
.M..........~hope&team
...L.......M~hope&video
M.L.........~hope&weekday
.ML.........~hope&withMe
.........N..~hope>assessment
MNLL........~hope>availability
LM..........~hope>call
....LL.....N~hope>cancel
LN.M........~hope>choose
M..........M~hope>clock
.ML.L..M....~hope>come
ML....M....M~hope>complete
M.LM.......L~hope>confirm
MLL...N.....~hope>hire
.ML.........~hope>interview
LM.........M~hope>invite
N..........L~hope>join
MML.........~hope>meet
.M........LM~hope>minutes
...K.......N~hope>move
M...ML.....L~hope>reply
.M.........M~hope>talk
.M.L........~hope>video
MMLM.......L~hope>weekday
............~hope>withMe
....L...L..M~internal
L..M.......M~internal&weekday
.N.........L~internal>call
.........M.L~internal>month
KL.M.......N~internal>weekday
...........M~interview
L..........M~interview&interviewer
M.L........M~interview&invite
L.LM.......N~interview&minutes
ML..........~interview&month
L.LP.......L~interview&move
..L.....M...~interview&onsite
..LL.......M~interview&panel
..L..M.....M~interview&past
...........M~interview&position
L.L........N~interview&recruiting
..M.........~interview&reminder
...L........~interview&room
...........M~interview&round
L..........M~interview&school
........M...~interview&shortlist
..L........M~interview&team
.L...N......~interview&thanks
.........L..~interview&video
...........M~interview&visa
M...........~interview&weekday
...L.......M~interview&yesterday
.ML........L~interview>appointment
L.N........L~interview>booked
...MM.......~interview>cancel
.LL........N~interview>candidate
.OLL.M.....K~interview>choose
.LL.......MM~interview>clock
K.LO........~interview>come
K..M.......N~interview>hope
..........LN~interview>invite
L.L........O~interview>minutes
...M....M..K~interview>month
.LLMLM......~interview>past
M...........~interview>position
...L....M..M~interview>recruiting
.....N......~interview>regret
L..L.......O~interview>round
L..........M~interview>school
L..L.......N~interview>talk
M.M..M....ML~interview>tomorrow
O..M.L.....K~interview>weekday
..M......L.M~interviewer
..L........M~interviewer&weekday
L..........N~interviewer>weekday
N.KL....MM..~invite
N.L.........~invite&month
M.L.........~invite&panel
N.L........L~invite&position
M..........L~invite&room
M..........L~invite&round
L..........M~invite&school
N.L.........~invite&weekday
.........M.L~invite>assessment
N.LL.M...M..~invite>interview
L..........N~invite>school
.....M....MM~join
L..........M~join&month
..L.......M.~join&weekday
M....M....MK~join>interview
K..........N~join>panel
N.L.........~join>video
M.L.......MM~join>weekday
LL..NNL.MM.K~keep
N.MLL.L.....~meal
M.N........K~meal&talk
L.N........L~meal>interview
..N........L~meal>talk
M..L........~meal>weekday
.M..M...L..L~meet
L.N........M~meet&minutes
M...MM.....L~meet&past
M.........ML~meet&team
..........NL~meet&thanks
.....L.....M~meet&weekday
.M...L.M...L~meet>clock
.L.LML.....N~meet>come
MM.........L~meet>hope
L..........N~meet>room
..........ML~meet>team
M.L.ML......~meet>weekday
.M..LL...M.M~minutes
ML.........M~minutes&onsite
M...........~minutes&position
L.M........L~minutes&round
............~minutes&talk
.M.M........~minutes&video
M..M.......L~minutes&weekday
.M..........~minutes&withMe
.MM.........~minutes>call
LN..........~minutes>choose
M.L.........~minutes>clock
LM....N..M.L~minutes>hire
..L....M.M.L~minutes>hope
KLL.....M..N~minutes>interview
LLNM.......L~minutes>meet
L........M..~minutes>month
L..........M~minutes>position
N..........L~minutes>room
NL.M.......L~minutes>talk
M.M.........~minutes>team
LMNM.......J~minutes>video
LM.......M.L~minutes>weekday
.M..........~minutes>withMe
M.....M.....~month
L.LN........~month&move
L.....N.....~month&offer
............~month&onsite
..L.........~month&panel
..L........M~month&past
......M....L~month&position
M..........L~month&round
M.L...M....L~month&sales
..L........M~month&school
........M...~month&shortlist
M..M........~month&talk
M..........K~month&team
L.N.........~month&tomorrow
............~month&video
M...........~month&weekday
.ML.........~month&withMe
M...........~month>bring
L.....N.M..L~month>call
...LO......L~month>cancel
......L....N~month>candidate
LNM....M...L~month>choose
MLM.........~month>clock
LL.NL.N.....~month>come
......N.ML.L~month>complete
L.....O..M.L~month>forward
LM..........~month>hope
.L.........M~month>interview
M..M........~month>minutes
L.....N....L~month>offer
N..........L~month>onsite
....LM.....L~month>panel
LL..M..MM..L~month>position
M.ML........~month>room
L.......N...~month>shortlist
M..........L~month>team
L..L.......M~month>video
KNK........M~month>weekday
KLKP.......N~move
...M........~move&past
.LLM.....M..~move&position
...M........~move&regret
...M........~move&round
L..O.......L~move&talk
L.LN.......M~move&weekday
L.LL.......N~move>call
L.NL........~move>cancel
LM.L.......M~move>clock
L.LP.......L~move>interview
LLKP........~move>weekday
LKLL.LPML..N~offer
L.....MM....~offer&position
L..........N~offer&thanks
......O....L~offer>complete
......M....L~offer>hope
..MM.......L~onsite
M...........~onsite&room
LMM.........~onsite&team
..L.........~onsite&weekday
L.N.........~onsite>bring
M.LM.......L~onsite>hope
M..........L~onsite>room
K....L.....N~onsite>team
..M.......ML~onsite>weekday
M.K.L...M.M.~opportunity
.....M.....L~panel
....LM......~panel&past
M....M.....L~panel&recruiting
LMM.........~panel&video
..L........M~panel>interview
N..L.M.....L~panel>recruiting
L.M.........~panel>round
..K.MN...LML~past
..L.M......L~past&position
.L......M...~past&received
.....N.....L~past&regret
LMM..M.....L~past&review
..L..M......~past&shortlist
.M..........~past&talk
.....M......~past&team
..........M.~past&thanks
....MM....ML~past&tomorrow
L.LM.M......~past&weekday
MM......M..L~past>application
M...........~past>booked
L...O.....ML~past>cancel
.....M......~past>decided
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
.L..M.....ML~past>round
M.LLLN......~past>shortlist
...L......M.~past>talk
LLLNLM....MM~past>weekday
.L.LM.M....L~position
...L....M...~position&received
.....M.....L~position&regret
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
...LN.......~position>filled
....L......M~position>hope
M..LM.......~position>interview
L.....M....L~position>minutes
L.....OM...L~position>month
L.M...M....L~position>offer
LMM.........~position>onsite
.M..N......L~position>past
L..LNM......~position>regret
M.M....M...K~position>school
.L.........N~position>talk
.L.L.MM....M~position>team
M..........L~position>weekday
K.LL.......P~press
L...L...PLL.~received
L.......N..L~received&thanks
........M..L~received&zone
.L......N...~received>application
LL...L..N...~received>thanks
........M...~recruiting
..M........L~recruiting&talk
.M..........~recruiting&team
...L.......N~recruiting&tomorrow
...........M~recruiting&weekday
.LL.....M..M~recruiting>interview
............~recruiting>team
L.......M..M~recruiting>video
KKKOQN..L..K~regret
.....O.....L~regret&shortlist
...M.......L~regret&weekday
.....O..L..L~regret>application
....NL......~regret>interview
...LM.......~regret>keep
.....N.....L~regret>past
K.OLL......M~reminder
L.N.........~reminder&tomorrow
...........M~reminder&weekday
...........M~reminder>appointment
L.N........L~reminder>interview
MM...LM.ML.L~reply
....M.M....L~reply&weekday
..L...M....M~reply&withMe
LM..........~reply>choose
..M.........~reply>clock
M.L..L....N.~reply>complete
MM.......M.K~reply>hope
ML..M.N....L~reply>weekday
LLM..M.....M~research
..L........N~research>interview
..M.....M...~review
LM...M..M..L~review>application
L.......L..N~review>interview
M..........L~review>weekday
MLMM.L...L..~room
MLL.........~room&talk
L.M........M~room&video
...........M~room&weekday
M.K........M~room>bring
L.NM.......K~room>internal
..M........L~room>meet
...LM.......~room>position
N.L........L~room>talk
..M........L~room>team
.LL.ML.....M~room>weekday
.N.L.....M.L~round
MML.........~round&team
M.L......M.L~round&video
...........M~round&weekday
.M......M.MK~round>availability
M..MM......L~round>clock
.N.........L~round>month
M.LL........~round>position
LN.L..M....L~round>team
M........M.L~round>video
...........M~round>weekday
..KLLNL.QLLM~s:application
LL...L..P...~s:application>received
J.MNML.....M~s:appointment
..L........N~s:appointment>confirm
LL.L..L.LS.K~s:assessment
LP.L......LM~s:availability
..KL.L.....P~s:bank
K.RL.......L~s:booked
.L.......L.N~s:bring
MNM.....L..L~s:call
M....M.....L~s:call>review
KLKLTL.....L~s:cancel
....N......L~s:cancel>interview
L.LL.......Q~s:candidate
L..........N~s:candidate>weekday
LOLM........~s:choose
.N.......M.L~s:choose>interview
...........M~s:client
LLM......MMM~s:clock
L.LM.....M.N~s:clock>weekday
NL.LML......~s:come
.ML..L..MN.K~s:complete
LLLL..LR...L~s:condition
.......M....~s:condition>sales
ILRL.L..N...~s:confirm
L.N.........~s:confirm>interview
...LLO......~s:decided
LLLONN.....K~s:decline
..M..N.....K~s:filled
..KL.......P~s:health
KL....ON....~s:hire
JLL..L.....S~s:home
.M.M..N..L.K~s:hope
K..L.......P~s:internal
N..M.L..LL.K~s:interview
.M.L......M.~s:interview>appointment
L.O........L~s:interview>booked
....N.......~s:interview>cancel
L..........N~s:interview>candidate
L.O........L~s:interview>confirm
...N.......L~s:interview>move
L..........N~s:interview>school
L.N.........~s:interview>tomorrow
L..M........~s:interview>weekday
LNL........M~s:interviewer
QLKLLL.....M~s:invite
O.L........L~s:invite>interview
K.N........L~s:join
N..L........~s:meal
ML.KM......N~s:meet
L.N.........~s:minutes
M.M.M......L~s:month
KLLSLL.....L~s:move
L..N........~s:move>interview
...N.......K~s:move>weekday
KLLLLLPOLL.N~s:offer
......LO...L~s:offer>condition
M.L........M~s:onsite
LL...L..M..P~s:opportunity
LM.M.L.....N~s:panel
KL.MMK..N..M~s:past
NMLLLM....L.~s:position
LLL........P~s:press
KKL..K..T...~s:received
.L......O..L~s:received>application
L..L.M.....N~s:recruiting
KMQLL.......~s:reminder
L.M........L~s:reminder>interview
L.O........L~s:reminder>tomorrow
.L.L...L.N.N~s:research
..LM....L..M~s:review
K...M...M..N~s:room
NN.........K~s:round
LLKL..NN...N~s:sales
.......O...L~s:sales>condition
L.L........N~s:sales>weekday
KLLL.......R~s:school
L..........N~s:school>interview
NL.L.M......~s:shortlist
NMM.....L.MJ~s:talk
N.K.MM....ML~s:team
LKKLLLL.OLWI~s:thanks
........O..L~s:thanks>application
.....L....N.~s:thanks>interview
LLOMNL.....L~s:tomorrow
..NL.......L~s:tomorrow>clock
OKLLM...LPLJ~s:trial
ML.......O.K~s:video
.........M.L~s:video>assessment
N........L.L~s:video>interview
L.LL.......P~s:visa
JKNMO.L.....~s:weekday
L.L.......N.~s:weekday>clock
LML.......NL~s:yesterday
.LM.........~s:zone
..LLM.MM.L.M~sales
.......M....~sales>condition
......NM...L~sales>position
..L........M~sales>weekday
LL..M...L..O~school
M.L........M~school&weekday
L..........M~school>interview
MMLLLM..N..L~shortlist
N.L........L~shortlist>interview
M...L......L~talk
.M.........L~talk&team
L....M....NL~talk&thanks
.M.L........~talk&video
ML.N.......L~talk&weekday
NLL.........~talk&withMe
.M..........~talk>availability
LMM........L~talk>clock
NM.........K~talk>come
.M..........~talk>hope
.LN.........~talk>meal
L.L........O~talk>minutes
LMLMM.......~talk>month
L..O.......L~talk>move
.....M......~talk>past
O..M.......K~talk>position
M.......M..L~talk>team
L.MN.......L~talk>weekday
M..L.......L~talk>withMe
M..M.....L.L~team
L.........M.~team&thanks
ML.M.......L~team&weekday
M...........~team&withMe
K.M........N~team>bring
N.L.........~team>hope
L.K........O~team>meal
M.M.M......L~team>past
L.M........M~team>position
.MM.........~team>recruiting
M..M.......L~team>weekday
L.LL.N..M.OL~thanks
..L..N....ML~thanks&weekday
L.....M...N.~thanks&withMe
MML..L..M...~thanks>application
L....N.....L~thanks>come
LLM..M....M.~thanks>interview
L.........NM~thanks>invite
L..........N~thanks>offer
.....M....NL~thanks>past
L.N...M....L~thanks>reply
..L.LN..L.NL~thanks>talk
LL.M.L....M.~thanks>team
...L.N....ML~thanks>weekday
L.L.M.M...ML~thanks>withMe
LL.NNL..L.M.~tomorrow
..L.M.......~tomorrow>clock
L..M........~tomorrow>interview
...N.......L~tomorrow>video
..MML.......~tomorrow>weekday
M.NL......MK~travel
.LML....MN.J~trial
N...........~trial&weekday
N..L.......L~trial>move
.MM.LL......~video
ML..........~video&weekday
M...........~video&withMe
.L.......M..~video>assessment
.MLO.......L~video>clock
M.......ML..~video>interview
..M.........~video>panel
L.O........L~video>position
L.N.........~video>room
K..........M~video>team
M.L........M~video>weekday
MM.........L~video>withMe
M.L....M...M~visa
M...........~weekday
M.L.......ML~weekday&withMe
...M........~weekday&zone
.LM.........~weekday>availability
..M........M~weekday>bring
..LM.......M~weekday>cancel
.ML........M~weekday>choose
.M..........~weekday>clock
L...M......N~weekday>come
K..M.......M~weekday>hope
.MN........L~weekday>interview
.MLM.M...M.K~weekday>meet
L..ML.......~weekday>minutes
ML..........~weekday>month
L.LN.......M~weekday>move
..LLMMM...ML~weekday>past
L..M........~weekday>room
ML.........M~weekday>round
.LNM.......L~weekday>talk
..L.ML....OK~weekday>thanks
NLL......L.N~weekday>trial
ML.........M~weekday>video
N.........MK~weekday>withMe
MM......L..L~withMe
LM..........~withMe>availability
..........NK~withMe>bring
.O.........L~withMe>choose
NML.......MK~withMe>hope
L...M....M..~withMe>keep
...LNL.....M~withMe>regret
L.....M...LM~withMe>reply
.....M....MK~withMe>weekday
M.LLMM..L..M~yesterday
M..........L~yesterday>internal
N.L.........~yesterday>round
..M..L......~zone
L.N........L~zone>bring
....M.......~zone>cancel
N.M........K~zone>minutes
........N..L~zone>received
M.M........L~zone>team
M...........~zone>video
KM.N........~zone>weekday
M.ML.......Lº
...L........à
M.ML.L......à #
..N........Là jeudi
K.O...M....Kà l'atelier
N...L....MMKà la
..M.M.L....Màs
..M..L.....Màs #
M.O........Kárea
...N.......Länderung
PMK........Lça
.L.L.N...LM.è
N.L.........è fissato
...M.L....OLè stato
..LL.......Oé
NML..L...M.Léchange
L..........Nêtes
LML........Nüber
N..........Lüber die`,
};
