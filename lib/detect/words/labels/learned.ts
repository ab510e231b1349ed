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
  step: 0.111148,
  bias: [9, 2, 11, 4, -1, 1, -10, -16, -11, -7, -8, 27],
  weights: `\
L.M.LLM.MM.L!
KL.MLLN.L..N! !
L.M........N! come
L.....O....K! passa
.ML...M....L! please
.LL........O! the
MMLL...M..ML! we
.....L......#
MLM..L....LM# #
NK.NLL.....N# ?
L.M..L.....M# a
N.L.........# about
N.KM.L....LM# alle
...N.......L# am
LL....P..M.L# an
KN.L.......M# and
LL....M.....# april
.L.N........# as
L.L........N# ask
MLM.M.......# at
L..N.......L# aug
..LM.....M.M# bring
L.....P....L# brut
L.N.M.......# bst
L.L..L.....P# c
K..........P# central
L.L........O# com
LLNL....MM..# con
.LL........N# days
MLMMLLM.L.LL# de
..M.........# december
K.MP.L..MLLJ# e
LMNKLM.....M# en
MLL.....PL.K# entrevista
LL...LP..N.L# er
L.LN.L..M..L# et
K.M...M...ML# februar
...L.......M# february
MLML.......N# for
M.MM.L......# h
MLOLL......L# hora
L..L.......N# hours
OMK........K# hrs
IMLK.L..O..P# il
...O........# im
N..........M# in
L..N........# instead
L.OLNL......# interview
K.NM......ML# is
P.KL.......L# ish
JMOL.......M# it
N.L.........# january
L.N........L# join
..N........L# juli
M.L...ML.L.M# june
..M.......L.# juni
LJL...N....P# k
..L..L..P..L# keep
..LKP......M# le
.L.LLM.....N# lunch
M..M.......L# maart
LLMLM......N# maggio
.........M..# mai
M.M.........# march
.MMM.LM....L# mars
NLM...M.M..K# marzo
MKM.M.......# may
ML..M....M.L# mei
N.LL........# merci
MM..........# min
MLK......M.N# minute
KML......O.M# minuten
M.LL.....N..# minutes
KLL......M.P# minuti
..LL.L.....O# minutos
.MM.........# märz
M.NL........# na
.MM........L# nd
...........N# new
LLLNM......M# no
L..MM.......# nov
KM....M..M..# november
MLKLL..M.M.N# novembre
LMMM.......K# o'clock
....M......L# oct
O.L........K# october
...M.......L# octobre
K..L.....M.N# of
NL.......M..# oktober
OMLL........# on
.O.........L# oppure
LM.........N# or
.LN..L...P.K# ore
...ML.LM...M# ottobre
NM.........K# p
M...L.M...L.# per
..L........N# please
M...........# pm
..K....M...O# por
N..L........# porti
N.M........K# presso
MLM......M.L# questions
.M.L....M..L# rd
..KO........# robin
L.N.........# room
N..........L# rue
N..L.......L# sala
O.LL........# salle
L..P.......K# same
LMN...M....L# se
M.L........M# september
..L........N# septembre
O..........L# st
L..L.......O# statt
LLO........L# te
.MLN.L..M..K# th
NL.LM.......# the
M.N........L# time
LMMLLL...L.N# to
L..........N# tomorrow
L..........N# tue
M.NM.......J# u
..M.L...L..M# uhr
O..L......LM# um
M.........NK# un
L.L........N# und
M..L.......M# utc
.LM........M# uur
ML...M.....M# we
...LP......L# we're
LN.L........# wed
LO.........L# which
K..M...N....# with
M.LN.......K# work
L.L.......PK# works
MM.ML.M....J# y
..NL..M.LM..# you
..L........N# your
M.NL.......K# º
MMM.L.......# à
N.MLL.......# às
........O...++application receipt
L.L......Q.J++assessment
LLL.QL.....L++cancellation
L.....LQ...L++conditional offer
K.PL........++confirmation
M...........++interview
M...........++invitation
JLLL.L....MS++none
LLL.LLPM...L++offer
LLLLMR..L..K++rejection
LP.M.......L++request for availability
KLLQ........++reschedule
..L.......O.++thank-you reply
L....L..Q..L+application receipt
LLLL.....T.J+assessment
KLL.TL.....K+cancellation
LLL.LLKV...K+conditional offer
K.OL........+confirmation
M...........+interview
M.L.........+invitation
KLLL......MP+none
KLLLLLTO.L.J+offer
LLL.NS..L..J+rejection
KPL..L......+request for availability
JLKS.L......+reschedule
LLL.LL....P.+thank-you reply
LL...L..Q..K=application receipt
LL.......Q.K=assessment
L.L.QL.....L=cancellation
L.....LQ...L=conditional offer
K.TL.......J=confirmation
R.LL.......J=invitation
NMMM.......J=logit
L.L........M=no
L..........O=none
LL..LLRL...L=offer
LL.L.R..L..K=rejection
KSL..L.....K=request for availability
K.LR.......K=reschedule
..L..L....O.=thank-you reply
NMMM.......J=yes
NOJNKL..LLLN?
OL......M..L? #
LO.NL......K? any
P.L........K? ask
P.L........K? dann
.LKM.......O? i
LLNLL.....M.? i'm
L..........M? it
KM.........N? it'd
LO..........? mornings
...ML......M? same
.L.O.......L? still
L..........M? the
NMLL........? we
.L.........N? you
P.LL.......L? you'd
..KQ.......L? zelfde
LMMMMLL.LLNK@answer
JRLML...LL.M@booking page
....N.......@calendar CANCEL
MLLOL.......@calendar REQUEST
M....LO..L.L@decisionBy
NKM..L..LL.N@doubt
ILIJKLL.L.XP@from private
N.N.L....L..@kind onsite
ML...M..L...@kind panel
.MMK..L.NL.L@kind phone
O.MKLL..NNLJ@kind test
N.NLLLL..N.K@kind video
..PKL...LLKN@length 0
.L..L.....MM@length 1
.M..M......L@length 2
LM..........@length 3
NLM.........@length 4
PKP.L....L.K@link
JOK..N..MM.L@meetings 0
NKM..L..L..M@meetings 1
NLPL.......K@meetings 2
JLIV.L...L.M@oldTime
KLKJLM....KW@own house
MLML.L....LN@passed on
N.MLL.....L.@phone
O.NLLL...L.L@place
IKQ.LLL..LRL@re
LNKKLLML.Q.L@replyBy
NM.ML...NL.J@requisition
.M......M.LK@role
M.MML....L.K@round final
PNKLL.......@round first
.MML.L...L..@round screening
.LM.M.......@round second
HWKLLLL.LL.L@slot
LLLL.M..MMLM@stated company
MM.L...MM.LJ@stated role
....L......N@to company
............a
.LL.L......Na #
.LN.........a bit
..L...M....Ma call
.....O.....La candidate
LM.L....M..Ma chat
O.L........Ka colloquio
.......M....a conditional
.L.........Na confidential
MOLL.......Ka couple
K..M.L...M..a entrevista
.NM........Ka few
M.L........La first
M..........Ma group
L.LL.......Oa job
..MM.....M.La la
NL...L..L..Ma las
QLK........La live
.MM..L...L..a m
........N..La match
NMM......L.Ka one
LNL...N....La partir
M.M.........a phone
.ML...L..L.Na place
.JNP.......Ka poder
LL......M..Na recruiter
MLLL.......Ma second
.L.......M.Na short
.M..........a slot
L.LN........a sua
P.LL....M..La talk
KMML.....L.Na time
NLLM........a trial
NLL........Ma una
M.........MLa vaga
..LO.......La venerdì
N.......M..La video
L..M..N....Ka yes
NLM........Ka zoom
MLLL.LNM.L.Maan
LN..L......Nab
LN.L........ab #
..LLL...M..Nabbiamo
ML.N.M.....Jable
ML.N.M.....Jable to
L.L...M....Maboard
.L.L......MNabout
LM.L.....M.Mabout #
...L.......Mabout an
K..........Oabout how
.L.........Oabout it
MLLM.L....M.about the
LL...M.....Oabout your
MM.L.....M.Kabove
LMLL.....N..above #
N.KL.......Nabril a
...LOL......absage
OLM...L.....accept
KLO..M......accepted
L.O........Kaccepted interview
L.O........Laccepted this
..L........Naccepted your
L.O........Laccepting
.M.MLL..L..Maccount
LM..N...M..Kaccountant
LO.........Laccounting
L....L..O..Laccusé
L....L..O..Laccusé de
M..M....M..Lacknowledge
........O..Lacknowledgement
.....O....L.acorn
LL.M.......Macross
.L.........Nacross your
LNKLNM..M..Kaction
.NL.........action needed
L.P........Kacuerdo
Q..........Jada
N..........Lada we
P.K........Kada your
L.M........Madd
L.N........Ladd to
KLOL.......Madded
KLPL.......Madded to
NL.M........address
K..........Nadmission
J.......L..Qadmissions
K..........Nadmissions interview
.L......L..Oadoption
..LL.......Nadviser
..K........Nadviser will
....N.......afraid
LLL.M......Oafspraak
....LN....LLafter
LNLLLN.....Nafter #
L..NNL.....Lafter all
.....N..L...after careful
LMML.....M.Lafter that
MLLMLM..M...after the
LNM.........afternoon
LN.........Lafternoons
LLKM.PL.L.LNagain
....LP.....Kagain in
KLOM........agenda
K.OL.......Magendada
..LLMMM....Lagradecemos
K.P........Lagreed
..L........Nagreeing
ML..N...L..Lahead
.N.........Laimerions
.LK.......OMainda
N.LN.M..L.LLal
O.L.........al colloquio
L.LO.......Mal viernes
KL....ON...Lalegra
...LLP.....Lalguma
..KL.......Palguém
L.O........Lalice
K.NMNL....LKall
L.O........Lall set
M.LKN.....LMall the
LMN........Lall times
.N.........Lall week
M....L..ML..alle
M..MLL..L..Malle #
M.LLM...M...alle ore
LL.M.M..MM.Malles
.....N......alles gute
J.SL.......Kallora
L.L.NM.....Kalready
MLLLL.MNMML.als
L..........Malso
K..Q.......Kalteração
..LM....L...am
..MLM......Lam #
...L.......Nam ?
MLML.....M.Lam at
.LLM......MMam donnerstag
L.LN.......Mam for
M.L.......LMam freitag
.LLNL.M.....am mittwoch
LL.......M.Mam montag
K..L.....M.Oam on
N.LL......MKam please
L.N.........am pt
L..L.......Oam samstag
M.L........Mam the
L.OL........am tomorrow
LNLM.......Kam wed
N.MK.......Mamanhã
MM.L......L.an
LL...L..K..Ran application
MLOL.......Kan der
PL...L...L.Lan engineer
MM.L..M....Lan hour
L..........Man informal
NNLK........an interview
LL....M....Man offer
L........M.Man online
LLLLLO....LNana
..ML..M....Lanalista
.MML.......Lanalista de
.L.M..L...MLanalyst
K.L...O....Nanbei
............and
KOLK.......Nand #
MNLL...M...Land a
LLNLL......Mand ask
.NM........Land do
L....N....MLand for
NML.........and have
..L........Nand how
MMLM.......Kand i
.OLM.L.....Kand i'll
........N.NJand is
MLOL.......Land me
LL.....M...Mand meet
.L.MM......Land not
.NN........Kand one
L.NL..M....Land our
.......N...Land proof
.L....M..N.Land send
O.LM......MJand talk
ML..MM....MKand the
..OL.......Land then
NLL.........and two
N.L........Land want
L....L....PLand wanted
.LL...M.L..Mand we
PML........Jand we'll
M.L.......M.and will
....OL.....Land with
MN...L....M.and would
ML.........Mand you
.....M.....Mandere
.N.........Kandrebbe
LLL...M..N..anexo
LLL........Panita
..N........Lanneke
K.O........Lanneke and
L..........Nannuel
...LN.......annulation
..L.P......Lannullamento
..L.O......Lannulé
.KLOLN.....Lanother
...M.N.....Lanother candidate
.L.N.......Lanother time
.LML....M...answer
ML.......N..answers
.L.......P.Lanswers to
KL.LLLM..N.Oantes
.ML..L...NMLantes de
KL.L..O..M.Mantes del
...L.L..L..Oantrag
...L.L..L..Oantrag auf
KO.......M.Lany
.O.........Lany evening
LN.L.......Nany of
LMLL.....N..any time
.MLLNL.....Manybody
ML.LP......Kanymore
.MM........Kanything
...L.M.....Nao
LLLOM......Kapologies
N.L.........appear
N..........Lappear before
L.L..N...M.Mapplicant
L....N......applicants
M.LLL...N...application
.....LM.M..Lapplication and
...L.L..O..Mapplication for
.....L..O...application is
........M..Mapplication received
.....O..L..Lapplication status
........N..Lapplication submitted
.....K..N..Mapplication was
K....M..M..Mapplications
.L.L.M..N...applied
.L...N......applied for
........O..Kapplied on
LKLLM......Papply
LK..M......Papply for
MM...L..M..Lapplying
M.K.....M...applying for
.MM..L..M..Lapplying to
KLLLM.M....Oappointment
...........Mappointment with
K..........Oapportez
.M.LMN.....Japprentice
LL.........Oapproved
L..KM......Oappuntamento
L.LM........apr
L.LM........apr #
.L....M.MM..april
M.......M..Kapril #
..LM.....M.Mapril at
OLK......M.Laprile alle
..O........Kapron
NML........Laprès
PM.LL.....LKaqui
L.....P....Larbeidsvoorwaarden
LML....M..LMare
..N........Kare booked
LMLL..M....Nare in
..L........Nare interviewing
M.L........Mare invited
L....N...M.Lare no
M.L.........are pleased
N.L...M....Lare requested
K.L......N.Nare scheduled
.LN.........are set
L.NL........are the
..L........Oare you
LM.L.....M..around
NLL......M.Laround #
.N...L......arrange
NL.........Larranged
..N........Larrive
..L..L..O.L.arrived
LL.L.O.....Mart
KLMM.LNM...Las
..LN..M.....as a
..N........Las agreed
LLLQ.......Kas before
M.N........Las discussed
L........N.Mas part
.MM....N...Kas the
OLL........Laside
.KNLLL.....Mask
L.L........Nask about
.LNL......MLask for
NL.........Lask you
NLL.....L.M.asked
NLL.......M.asked me
N..M.....M.Kasked to
LNLL..M..N.Lasks
...........Massessment
LM.M.LM....Kassistant
MM...L..L...associate
M...........at
.L.M.L.....Mat #
LLL........Pat about
L..MNL...N.Kat all
ML......MM..at any
..N........Lat gate
N.M........Lat half
LLMM........at noon
M..........Mat our
MMN.L......Kat the
.....O..L...at this
K..N.......Mat your
.KL...M..MMMattached
......M....Lattached please
.....L....OLattached the
...L......M.attend
N..........Kattend for
N.L........Lattendance
KMN.L.M..MLLaté
..LMLMM.....au
K.N..M.....Kauch
L..M.MM....Nauf
KM.M.MM.....auf der
.MMN.......Jaug
LMMM.......Jaug #
..ML.......Laugust
M.M........Laugust #
L..........Naula
L.L........Naula #
M.N........Laura
NOL........Kaus
K.N........Maussi
L..NL......Mauswahlgespräch
LPLL........availability
LP.........Lavailability for
LK.....M...Oavailable
.LLL.O.....Mavaliação
.MKLLLN..N.Mavant
LL...LO....Mavant le
LMML.......Mavec
L.M........Mavec le
LLL.N......Navec votre
LO...L......avond
L..LMM....MLavons
LLQ..LL.L.NKaw
L.O........Law aw
M....L..MM.Kaway
M.M.......MLb
NL.LL..N...Lbaan
.MMLM..M...Kback
O.L........Lback for
OLLL........back it
L.P........Kback office
..L.....N...back on
.OL........Lback the
M..M.....M.Kback to
MLL....M...Mbackground
.......N....background check
L..M.M.....Lbad
K.MM.......Nbadge
..M..L.MM..Kband #
K.LMM....M.Nbank
L.....L....Nbank details
L.N........Lbarista
ML..N.N..L.Kbase
L.OL.M.....Kbaustelle
..M.........be
L..O.......Lbe able
N........M.Lbe asked
...L.......Nbe back
........O..Lbe contacted
NL.........Lbe free
O..L.......Lbe given
.L...N......be glad
L.LNML..M...be held
N.L........Lbe here
M..M.L..M..Lbe in
.....N..L...be moving
L.L........Obe recorded
NM.......L.Kbe seen
LLLOL.....M.be there
.MM........Lbe with
........L..Obeca
LL.M.M......because
..LL.N....NLbedankt
..L..N.....Lbedankt voor
M.LMMM.....Lbeen
LLN........Mbeen added
L...M.....MLbeen cancelled
..LP.......Lbeen changed
....LQ.....Kbeen closed
....OL.....Lbeen filled
N...MM...M.Jbeen invited
M.M.........been scheduled
MML.........been selected
N.L.........been shortlisted
.N..LM.....Lbeen successful
LN.LLL..LN..before
LO..........before i
KL.......P.Lbefore sunday
.NML.......Lbefore the
...L.....O.Lbefore we
L..L..M..L.Nbefore you
ML.M..M...MLbegin
...N.......Lbegin at
L.LR.......Jbeginnt
K.MO.......Lbegint
LLMM........behind
L.N........Mbehind the
.L.LLMM.M..Mbei
MLML....M...bei uns
.LL.NL.....Mbeing
L.NL.M.....Lbel
....M....M.Kbelow
LN.........Lbelow to
N.LM.......Lbem ?
L.KMLM....N.ben
..L.......OKben er
.LO.......LLbench
KM.MM....M..bene
...LNL......besetzt
NL.K.......Mbesprechung
LNLLMM.....Lbest
M.K.M.......beste
MNL.....L...besten
L.O........Lbestätige
L.N........Lbestätige ich
L.MM........bestätigen
L.O........Lbestätigen wir
LM...M......better
LM.L.......Nbetween
LMLL.......Nbetween #
L.OL........bevestig
L.O.........bevestig ik
K.OL....M...bevestiging
L.N.........bevestiging gesprek
..LLLN..N.L.bewerbung
........N.L.bewerbung als
L.L...Q....Kbieden
LML.L.L.M.M.bien
..........OKbien cordialement
LN.M.......Lbien el
......LN...Lbieten
......LN...Lbieten wir
..ML..M....Lbig
K.NL.......Nbij de
.LKQ.......Lbij een
P..........Kbij ons
.L....Q....Lbijgaand
KM...M....KObin
.L..LL.MMNMKbis
LLLM...M.N.Lbis #
LLL..LM.O.NLbis ende
ML.......N.Kbis zum
LLL........Obiscuit
..N........Lbit
NL.........Lbit of
L.LN.L.M...Mbitte
L..........Nbitte bringen
K.O.........bitte melden
N.ML.......Lblack
KLNOM......Kbleibt
KN..ML..M...block
L.L..L..MLN.boa
...L...M..N.boa tarde
M......M...Lboard
O.L........Lboard for
O.L....M....board of
L...N......Mboiler
..LNML....MKbom
.ML.........bonjour
..L........Nbonjour madame
......N..L..bonus
...L.......Nbook
L..........Obook a
K.N.L......Nbooked
L.NLL......Mbooked for
KM.L.......Nbooking
MLKL.......Nboots
LMLML..M....both
L.QL.......Kbottes
OMKL.......Lbrandt
...........Nbreakfast
N..L.....O.Jbrief
.LMLL.....MMbring
L.NL........bring a
..L.......PKbring my
O.L........Kbring originals
LL.......MN.bring the
..K........Nbring this
K.NM...M...Kbring you
L.....L..L.Pbring your
..L........Nbringen
..L........Nbringen sie
OLL.LO.....Kbro
L.....P....Lbrut
K.N.........bst
..LLM......Nbudget
L.L.O......Lbuen
L.L.O......Lbuen día
.LL...M.M.M.buenos
.LL...M.M.M.buenos días
..M.M......Lbuilding
NNKLL...L.NLbuongiorno
KP.........Lbuongiorno ho
P.L........Kbuongiorno il
N...........buongiorno può
K.O....M..KMbus
M.N........Lbusiness
LNKMLO..L.L.but
.....M......but we
NLL.........buy
...........Nbuyer
M.L......M..by
.L.......M.Mby #
...........Nby friday
LL.......O.Lby monday
..LM........by phone
NL.......M.Kby sunday
MLMM.....L.Kby the
OML........Kby your
M.L.........by zoom
.MKN........büro
.LL..L..M..Oc
K.N.LMM.M..Jc'est
L.N........Lc'est noté
NLL.........ca
O.K..M...L.Lcabin
J.PLM.......calendar
.MNL.......Kcalendar hold
K.O.........calendar invite
...........Mcall
L..........Mcall ?
MLM.........call the
M.M........Lcall with
MLM......MMLcall you
M.L.M...MM.Kcalled
L.LO........cambio
L..M.......Mcambio de
LL.M......M.came
.L.........Ncame across
L..O.......Kcame up
.M.........Kcampus
..L.L...L..Mcan
L.M.......LNcan come
LML......M..can do
O...N......Kcan i
LN..........can offer
NMK........Lcan see
P.LML.M....Ican u
KLLNL.....MNcan we
MNK.L.M....Ncan you
LLLOML......can't
.L.OL......Lcan't do
L.NLML......cancel
...LP......Lcancelada
....O......Lcanceled
L.L.PL....MKcancelled
L..MN......Lcancelled by
....N......Lcancelled the
....LN.....Lcandidacy
L.ML.......Ocandidat
LML..N.....Mcandidate
.LL.M....M..candidates
L.........MNcandidates for
L........O.Lcandidates who
........NL.Lcandidates will
.L.L.M.M...Mcandidato
MNLLLM..N..Kcandidatura
..L..M.M...Mcandidature
LL.N....L..Mcannot
LL.O........cannot do
..LR.......Jcant
.LLL.......Pcar
.K.KOLM...M.cara
LLM.....L..Ocard
....M..M....care
L..........Ncareer
.....N..L...careful
L..LM.O....Lcargo
..L...O....Lcargo de
L.MK.......Ocarla
..K.LMM..M.Mcaro
S.LKLLMM..LHcarta
L.NL.M...M..case
KLLMLM..Q..Lcaso
L.LO.......Lcaso de
L.L...Q....Lcdi
M.LLMM....MKce
...N.......Kce la
.LK........Ocedar
N.L........Lcell
L.L........Ncentral
M..L........centre
LL.LNL.....Ocentro
L.N....MM..Lcertificate
.......N..MJcertificates
K.O.........certo
N..........Jcfo
.MM.M......Lchair
L.L........Nchairs
KLLPM.....L.change
L.MN.......Lchange to
KLLN.M..L..Mchanged
L..Q.......Kchangement
K.O......M.Kchanges
LO...L..L...charlar
....L......Mchat
M..........Lchat about
.L.........Nchat this
.MLML......Mchat with
N.LKMOL.L..Lche
.LL.L.LM.M.Mcheck
.......N...Lcheck and
.......O...Lchecks
..L.....N...cheers
MMNL.L..M..Kchef
NMML.......Kchef de
JMM...M.....chez
LP.L.L..L...chiacchiere
..O........Kchicago
O..L.......Lchief
L.OML......Lchiuso
.OL........Lchoice
.PL........Kchoice of
L..LML.....Nchoir
LML.LO.....Lchoix
.ML........Mchoose
L........L.Nchoose a
...M.P.....Kchose
M.LLLM.....Mchosen
.OL.M...LL.Kci
NMLLL....N.Lciao
.O...M..L..Kciao mara
L.LLM......Ncita
O.K.........civil
.L.........Mclaim
M.L.........class
....K......Oclass cancelled
....K......Oclass on
L.....LM...Mclearance
...M.....M.Kclerk
.L..M.......client
L.NMM......Kclinic
M..........Lclinical
K..L.N..M..Mclose
.....N.....Lclosed
LM.......O.Kcloses
.ML.ML..N..Kclosing
L.KP.......Lclosure
LLM........Oclub
L..........Mco
K...L......Pcoach
.LL.LL...N.Ocode
.LK......M.Ncode #
.LNL.L...N.Kcoding
ML.M.......Lcoffee
.L.........Ncoffee on
L.L........Ncolloqui
M.....L...MKcolloquio
L.KL.......Qcolloquio con
L.MN.MLM...Kcolloquio del
KLLM.......Ocolloquio di
O..........Kcolloquio domani
N.LL.O...L.Kcolloquio il
O..........Kcolloquio in
O.LL.....N.Lcolloquio si
OLM..L.....Kcolloquio è
...LLNM....Lcom
..ML.M...M.Lcom o
L.RL.......Jcombinado
.MK.........come
L..........Ncome along
.MLL......MNcome and
...L.M.M....come by
N...M......Lcome down
LNLM.......Lcome first
.LL.O......Lcome in
L.MLL.....MNcome on
L.LP.......Lcome tuesday
MMLM.......Lcome up
KLON.N....LLcoming
.L.MLM......coming in
M....M......coming to
K.MLN.......coming up
L..O.......Lcommencera
OML.L.....MLcommis
M..L.M......committee
.....N.....Lcommittee has
L.M........Ncommunity
M.L..LM.....como
....MM.....Lcompany
.....LLMMM..complete
L........N..complete the
........LN..complete your
..L.LN......completed
L.MK.ML.M.L.con
K.L.M...M..Ocon il
L.LL.......Ocon la
L.M.....Q..Jconcorso
.......N....conditional
.......N....conditional offer
..LM.L..O..Lconductor
L.P.....M..Jconferma
M.........OKconfermo
LKL........Pconfidential
.L........MNconfirm
L.M........Mconfirm your
..M.........confirmación
K.OL........confirmamos
L.ML.......Mconfirmamos a
L.N.....N..Lconfirmation
L.N........Lconfirmation of
K.O.........confirmação
O.L.......MLconfirme
..L.......NLconfirme ma
K.ML.......Nconfirmed
L..........Mconfirmed for
N...........confirmer
N...........confirmer votre
K.M.......MMconfirming
LLO.......PIconfirmo
L..........Nconfirmons votre
L.N....M...Lconfirms
L.O....M...Lconfirms your
LL.........Oconfirmé
N.L...MM...Kcongratulations
OMLL.......Kconhecer
N.L......M..conocerte
OLLL........consegue
....LN......considering
LOL.M.......consigo
..L........Nconsulta
K.L........Pconsultation
..N.....M..Kcontact
........N..Lcontact you
........O..Lcontacted
MN.L.......Lcontigo
L.....LP...Kcontingent
L.....LO...Lcontingent upon
KL.L.LP.....contract
K.L........Ocontractor
L......O...Lcontratación
LLKM.LP..L.Ncontrato
..........MLconvenient
LL.MML..MLMKconversa
MN.L.......Lconversar
MLM.....M..Kconversation
NML......M.Lconversation with
M.LM..M...MKconvite
..M........Lcoo
.NML....L...coordinator
MM.L........cosa
P.L........Kcosì
KNL.LM.M...Ncould
.N.N.......Kcould do
KL.........Ocould i
.L.LL......Ocould not
L..L.......Ncould we
LOL.LL.M....could you
ML.LML.M...Lcouncil
KL..LM.....Ocounsel
..N........Lcounter
M........N.Kcounty
NOLL.......Kcouple
NNLL.......Kcouple of
JMLM.......Ocourse
..L........Ncover
O.L........Lcreek
M.M.M....L.Kcrew
PLLL.......Lct
LMM......ML.cto
NLN.L......Lcucina
N.LL....O..Lcurrículo
LLML.......Mcustomer
L........M.Mcut
.PL........Lcuándo
..LLL...N.LNcv
LLL........Ocv and
LL.........Ncvs
M..LLMN....Kcá
.....L.....Ocódigo
N..LL.......d
......LO...Ld'agent
L.....LP...Ld'agent de
..L...MN...Ld'embauche
N.L......N.Kd'une
L.M..M...M.Kda
M.....N....Ldaan
NLJM........dabei
L.NM......LLdag
KOLL.......Ndalle
KOLL.......Ndalle #
L.KNO......Ldamit
MLO........Kdan
L....L....LOdana
.LNL....MM.Ldanach
..L.......NMdank
..LM......NKdank voor
NLL.LM....OJdanke
MMP.LL....LIdann
M.LL.......Ndar
..LM.M...L..das
L..M......MMdas gespräch
.L.L.N..L..Mdass
L.LM.NL..LLMdat
MN.L....M.LLdat je
.LMNL......Kdata
M.N........Ldata #
.L....M.M...data engineer
L..........Odata entry
........N..Kdata scientist
M.MMLL.M...Kdate
P.L........Ldate #
LN.N.......Ldates
L..L.......Odatos
N.M........Kdatum
..LL.....N.Mdauert
LOLNL......Lday
..........NLday i
LML........Oday is
O..........Kday on
.OLL.L...M.Mdays
L.....LP...Ldbs
L......P...Kdbs and
......M.....de
M...LL...NL.de #
L.Q........Kde acuerdo
O..........Kde baan
.L.M..M....Lde functie
MMKL...ML...de la
M.MML.M....Kde marzo
L.LO..M....Lde mercredi
NLLM.NM....Kde octubre
O.L........Lde outubro
L.LP.......Lde quarta
L...O.M.....de quinta
L....L..O..Lde réception
.LL........Pde ti
LNLLN.......de vacature
KL....LN.M.Mde votre
MLLLM.N..M.Kde vous
L.MNL......Ldean
.M........MJdear
O.KM.......Ldear ada
M.M..M.....Jdear dr
LLLM...M...Ndear mr
LN.LL.....N.dear ms
LMML.......Mdebrief
..M..M.....Ldecember
.L......LNLMdecide
L.LLON.....Ldecided
L...NN.....Ldecided to
....LN......decision
NLL........Ldecline
N..........Kdee
N..........Ldeep
N..........Ldeep dive
LL...LLP.M.Ldefinitivo
K.MN..M...MLdel
K..NM.L....Kdel #
N.....LM...Ldel colloquio
LLLN..L....Ndel miércoles
K.....P....Ldel viernes
...O.......Kdelayed
......M...M.delighted
M.....M...MLdelighted to
MMLK..M....Mdelivery
..LMM.....M.demain
.....L..L..Pdemande
.MM..L..N..Ldemi
O.K.........demo
.LL.M.M..M..den
OLL.......L.den #
..M.......NKden termin
M.L.N......Ldepartment
.......O...Kdepends
.......O...Kdepends on
L.L........Odeposit
.M..M......Jder
L.LO.M.....Lder a
O..........Kder kita
.LM..M.NLL.Kdes
N.K.......MLdescription
..LP.......Ldesculpa
M.M......L..design
LLM.M......Ndesk
L.LN........despacho
..OL.L.M...Mdetails
L.O........Ldetails for
NLL.LN....MKdeux
MM...N.....Jdeveloper
LMMLM.......di
LML.NN.....Kdi #
NM..LL.....Kdia
N...LL......dia #
NML.........dial
JNN.L......Mdica
.LLLNL.....Ndid
.L.L.N.M...Mdie
..MLMLMM...Kdie stelle
LMLM.LM...M.dienstag
M.LN..M....Kdienstag #
J.LLN.....MOdienstag um
LN......M...diese
.O.........Ldiese woche
.MLOL......Ldiga
LNL........Mdinner
...ML.......dinsdag
L.M........Mdinsdag #
.....N..M..Ldir
L.O........Kdirections
..ML........director
KMLP........diretora
L..O.......Ldisculpa
L..O.......Ldisculpa las
LLLP.......Ldisculpas
..M........Ldiscussed
..N........Ldiscussion
LLLLOK....LOdisponibilità
LP...L.....Ldisponibilités
N.LN.......Kdive
N.M........Kdni
.M.M.....MLLdo
LMLML.......do #
NMLL.....N.Kdo a
LLM......N..do it
...O.......Kdo our
LLNL.....M.Mdo the
..L........Odo you
L.LN........do your
.LLLN.N....Kdoch
..N......M.Kdock
L.O........Kdock road
O.K.........documento
L.LL.L..M..Odoen
N..M.......Kdoes
OLL........Ldoes that
M.LN.......Ldoesn't
..MMM......Ldomani
LNLL.L...Q.Kdomingo
LL.LNL..M..Mdon't
L.LMOL.....Ldon't come
K.PLO......Jdonc
MLM.........donderdag #
KMM...M...MLdonderdag om
MMNLLM...L.Jdone
MLLM......M.donnerstag
.LML.......Ndonnerstag #
MML.......NKdonnerstag um
M.LMOL.....Kdont
L.NM..M....Kdoor
M..LLM...M.Ldos
.MLL.......Odossier
O.LL.......Ldottor
M.M.N....L.Ldown
LLN........Mdown for
NL.........Ldown with
M..ML.......dr
LL.........Pdraft
LOL..L..M...drei
.LML.M...N.Kdrie
....NL.....Ldrive
MLM...M....Jdriver
L.ML.M...L.Odriving
M......N....drop
L......N...Ldrug
.MML.LMM...Kdu
KL.NMLNM..LLdu #
...L.......Ndu am
..LNL....M.Ldue
LNML....L..Mdue chiacchiere
L.LP.......Kdue to
LNLN.......Kdunmore
L..NMML...LKdus
L.N..P.....Idynamics
LOL...M...MKdá
.O.........Kdá jeito
LLL.LQ.....Ldéjà
.LKKQ......Ndéplacer
LMLMMM......día
..L.L.M.N.MLdías
LM.M....M..Le
K.LL.......Pe la
QLL........Le mi
L..OLM.....Ke non
K.LQ.......Le não
.NL........Meach
L.L........Oeach of
MLM........Learly
NML........Leastern
..M..N...M.Jeditor
M.LL..L.....een
MM.L.L.M....een gesprek
LO..........een sollicitatiegesprek
P.LL..M....Keens
K.LLQ......Lefecto
NLL......M..eight
O.LL...MM..Kein
O.L........Lein gespräch
N.L........Lein montag
L....M...N..eine
LML..M.....Meinem
KM...M..M..Meinen
N.......M..Leiner
LL......P..Leingangsbestätigung
LL......P..Leingegangen
M.L.....M.M.einladung
LNLM....M..Keither
........N..Leither way
M..L.......Lel
KML...O.LM.Lel #
K.LLM.O....Lel cargo
.........O.Lel domingo
..M.LLL...MMel jueves
...L.......Nel lunes
M.LL.M.....Mel martes
LML.......MMel miércoles
L..........Nel programa
...LMM.....Lel puesto
L.P........Kel taller
N.L...L..LMMel viernes
.L...L..O..Lelle
.LLM.N.....Lelse
L.LML....MMLem
L.LO.......Lem caso
..MLM......Kemail
L.O........Lemail confirms
.M......L..Memployer
.........M.Memployers
L.L...MN...Memployment
K.ML.M...ML.en
.NLL.N.....Len #
L........N.Men el
LL...ON.L..Ken je
KLO.L...NM.Len la
P.LL.......Ken nuestra
......NM...Kenclosed
..ML.MM...MKend
MMLLM...M..Lend of
LLL...M.N.NLende
LL...L..O.M.ende nächster
MLOL.......Leng
M.L...M.M..Lengineer
ML.M........engineering
NM.........Kengineers
L......N....enhanced
L......N....enhanced dbs
M.L.L.....NLenjoyed
N....M.....Kenjoyed meeting
L.........M.enjoyed our
..PL.......Kentendu
K.RL.......Kentonces
L.N........Lentrada
L.NM........entrance
KNMKM.L..LLMentre
...NLL....MLentretien
.O.........Kentretien ?
L..........Nentretien annuel
O.L........Lentretien aura
K.NO.......Jentretien du
J.NM........entretien pour
...M..L.M..Kentrevista
LP.L.......Kentrevista ?
....N.......entrevista cancelada
KL.NM......Mentrevista de
J.NOM......Kentrevista del
N.L.........entrevista el
M..L.......Mentrevista na
L..M.......Mentrevista para
S.LK.......Jentrevista será
KKLLLM..M..Qentrevistas
NLKLLMLMMNMKentro
...........Nentry
.....O......entschieden
...N.......Kentschuldigen
...N.......Kentschuldigen sie
KLSLM.....LKentão
KLL.L.O..MM.er
.L...O.....Lerfahrung
L.M..M..MLL.es
L...LQ.....Lesito
L.O........Lespera
K.MM.L...L.Mest
K..........Oestar
NLLL.N.....Meste
NMK......M..estimada
LLKN...N...Nestimado
K..KN..MML.Nestá
LLLM.M.M..M.et
O.L........Let on
L.L.......MOet vous
L..........Netwas
L.O..L....MKeu
KM.L..M...NLeven
..........NLeven more
OML.L......Levening
KLNMN......Levent
K..MM......Levent has
L.LLN.....LMever
LML.....N...every
.MLM.......Mevery day
K.LL..M..M.Neveryone
.L.MM......Meverything
...M.......Leverything else
MLL........Nex
M.KMM....N.Kexam
.......O...Lexamen
..L......O.Lexamination
L..........Oexample
.L.......P.Kexcel
.LLON......Lexcuses
M..........Lexecutive
NLM......N.Kexercise
QLL......L.Lexercise with
L.L........Oexit
L.L........Oexit interview
MLNL......LMexpect
KLM.LP....LMexperience
....LP....LLexperience for
L.....M..N.Lexpires
..L........Of #
..ML......LMf:#
J..........Pf:admissions
..ML.......Mf:alerts
L.L.....N...f:apply
.........O.Kf:assess
N..........Lf:bakkerij
..M........Lf:best
..M..M..M..Lf:bewerbung
MLLLMM....MLf:bien
N..........Lf:campus
........M..Mf:careers
O..........Lf:carla
L.K........Of:centre
MM.KN......Lf:chef
L..........Of:court
M.LM.N..ML.Lf:de
..NLM......Kf:dee
..M..N.....Lf:des
.M.L.......Mf:desk
N.LM.......Lf:dott
L.M..M......f:dr
MMLM.M.....Lf:e
L.M.L...O..Lf:empleo
LM.........Mf:events
N..........Lf:ewan
L.L......P.Lf:exams
.M..M.....MKf:f
L..........Nf:feld
..........NLf:femi
L.LO......MKf:femke
L..O.......Lf:fitch
N.LN......MKf:frau
...N.......Lf:front
..P........Jf:gail
O..L.......Kf:gino
.M..........f:grüße
.LLLM......Nf:gwen
N.L.........f:head
LL.L.......Of:hello
LL.......M.Nf:hiring
O.L........Kf:ho
N.L........Lf:holt
..M........Lf:hotel
LM...M...M.Kf:hr
LL.........Of:igor
...M......MLf:ines
NLL.LM......f:info
M.M......L.Lf:interviews
K.QL.......Kf:ivo
O..........Kf:joan
L.......N..Lf:jobs
L..........Of:jury
LLM...M.N..Lf:karriere
..LO..M....Lf:lang
NL........L.f:lena
.O.........Kf:lindgren
L.LL.......Of:lindqvist
L..L......NLf:lotte
N.L.......JNf:lou
.L...M....NKf:m
LL.L....M..Nf:mail
..LL.......Of:mara
..L........Nf:marsh
.N.........Lf:marta
..LL.......Nf:nao
L..........Nf:news
L..........Of:newsletter
L.OLLM..M..Lf:no
K..N........f:nora
JL.L....NN.Nf:noreply
M.MLLLM.....f:notices
..LM.......Mf:notifications
M.....MM...Kf:o
..LN.......Mf:office
.LM...MM..MLf:p
M........M.Kf:people
LMMLM..M....f:personal
N.ML...M...Kf:personale
..LN.M.....Lf:petra
L.L........Of:radio
.OL........Kf:raj
L.L........Nf:rdv
..LM.....M..f:recruiting
.M.M.M.....Kf:recruitment
L.N..M...M.Kf:recrutement
L.L........Nf:redaction
..ML.......Lf:regards
L.OLL.......f:reply
...MM.M....Jf:rh
M.MN.......Kf:robin
M..........Lf:rrhh
..M.........f:s
L.L........Nf:sales
.N.........Lf:sara
...........Lf:scheduling
J..........Of:sec
..ML.......Mf:segreteria
M.M........Lf:selección
L.LL....M..Of:service
...........Mf:services
L.LL.....N.Nf:studio
.....N.....Lf:system
M........M.Kf:talent
ML..........f:team
.M.L......LMf:tess
M.ML.......Lf:theo
M.N...M....Kf:tran
M.LL.......Mf:ufficio
..L......N.Lf:unit
..M........Lf:yours
L.N........Lf:yusuf
JMLQ........facciamo
O.LNL......Jfaccio
P..L.......Kfaccio vedere
O.L........Kface
O.L........Kface to
..L........Nfair
L.LLOM......faire
PMLL.......Lfait
KLLN.......Nfamily
K..........Nfamily interview
PLLL.......Lfancy
PLLL........fancy a
..ML..M...MKfarm
NML.....N..Kfase
..L..L.N...Mfavor
..M......O.Kfaça
.........O.Lfaça o
K.M...M...MLfebruar
L.N.........february #
M.L........Nfebruary at
KLLMM......Ofee
P..L.......Kfeed
O..L.......Lfeed you
..K.LN....LOfeedback
M.LMML....L.feira
M.MML.......feira #
L.....O....Lfelici
..L.......OKfemi
L.P........Kfest
.NM........Kfew
MMMMN......Jfica
..MM.......Lfifteen
LL...K.....Qfile
LMLM........fill
...LNN.....Kfilled
....LP.....Lfilled the
LNL..L....MLfin de
..M.LM...L.Lfinal
LLLN.....M..finance
L.NM.L.....Lfind
LL.O........find another
.KNLLL....OLfine
MLL.....LM.Ofinish
.K.........Pfintech
L..........Nfirm
.NLL.......Mfirst
LN..........first come
KML...M....Ofirst day
LN..........first served
OL.........Kfish
LN....LM...Lfissare
.M.........Lfive
LMN........Lfive minutes
N........L..five questions
O.L......M.Kfix
L..M.....M.Lfixed
L..M.L.....Nflat
.....K.....Oflat #
M.LOL......Lflight
L..NL.......flights
..M.........floor
.L.OL......Lfly
LL.LMN..M.MLfoi
..LL....N..Nfolder
N.L.L.M....Kfollow
.MML.M.M..MKfollowing
O.LL...M...Kfollowing the
.....M.M....following your
L.M.....L..Mfollows
LL......MN.Lfoods
...........Mfor
LKN.M......Mfor #
N.LL.LL..L.Ofor a
L.O........Lfor accepting
..L........Nfor agreeing
NM.L.......Lfor an
MM...L..M..Lfor applying
O..........Kfor bo
L.M..O....L.for coming
..N........Lfor confirming
JLONL......Lfor friday
PLLL.......Kfor interview
M.L.LL.....Ofor it
LLP........Lfor june
L..L......NNfor me
K.OM........for monday
K..LM......Ofor offering
..LNLM.....Lfor one
MKLM.....M.Mfor our
K.L........Ofor saturday
M.L.....N..Lfor sending
M.....L.....for the
.ML..M.....Mfor this
.LM.........for thursday
.L.........Nfor thursday's
LLLOM......Lfor today
L.O........Lfor tomorrow
..NL........for tuesday
NNLM.LM....Kfor you
L.NM.......Lfor your
L.LO.......Lforget
.LLL....N..Mform
M.M...MM...Jformal
K.M.......M.forward
K.N..L....MMforward to
K.QL.......Kfoto
...........Nfound
NLLLLL...M.Mfour
LNLN.......Lfr
L..........Ofragen
K.M...M.....frau
..N........Lfrau lindqvist
.LL.L......Nfree
.O.........Kfree next
NM.........Kfree to
N.L..L....LMfreitag
M.LM......LMfreitag #
KLM...N....Mfreuen
L.N........Lfreundliche
KMO........Lfreundliche grüsse
L.LM.......Mfri
L..N.L......friday
.LM.........friday #
M..LL.M...NKfriday ?
KL.N.......Mfriday at
.LLP.......Lfriday the
....OL......friday's
L.N.........friendly
.M.L.LM....Lfrom
LN.LL.NM...Lfrom #
..O........Kfrom the
LN........NLfrom you
LLN.........front
...LNL......frozen
.....N....M.full
LLM..MM.....functie
.L.M..N....Lfunctie van
L..........Ofunctioneringsgesprek
L..OL......Lfuneral
L....N..M..Lfurther
L..........Mfurther to
MK.........Nfw
K.O........Lfwd
L.N.......KNfünf
L..L.M.....Mfür
LLLL.N.....Mfür das
K........N.Mfür den
J.N..M....M.für die
.N..........für ein
NMLM.......Kg
LM..LO.....Lgaan
LLLMMM.....Mgaat
..LNM......Lgaat niet
N..L........garage
.L.LP......Lgarde
K.O.......MLgate
..L..N......gave
......MM....geachte
...M..M....Lgeachte mevrouw
.L.........Mgeben
.L.L.M....MLgeehrte
ML.L.M....MLgeehrte frau
L.L........Ogegen
L.L........Ogegen #
Q.LL.......Kgeld
L.N........Lgeneral
..M.....O..Kgennaio
M.L.....M.MLgentile
MNML.M.....Kgern
NMLL........gerne
P.KL....M..Kgeselecteerd
.M.N...M.LMJgesprek
....N.......gesprek gaat
K..L...N...Ogesprek met
K..OM......Kgesprek van
..LM......MLgespräch
N.LN..M....Kgespräch am
K.N.........gespräch für
..L........Ngespräch mit
L.KP........gestor
.LLMLL.....Nget
NLL........Mget on
..NLL....M..gets
L..........Mgetting
.KL....M...Ngift
.K.........Ngift card
P.LL.......Lgil
KMLN.L..NL.Mgiorno
J...M......Ogiorno #
MM.L.......Mgiovedì
O..L......L.giovedì #
LM.L......M.giovedì alle
K..M.M...L.Mgive
LN....M....Lgive me
LL.M....N...give us
N.LM.......Lgiven
LLLM.N.....Mglad
.L...M.....Mglad to
M.LO.......Kgleich
K.OL........gli
LL.........Nglobal
.LNL....L..Mgo
L.M........Mgo out
.L.L...M...Ngo over
L.NL.......Mgo through
LK.........Ogoals
.NNL.LM.ML.Kgoed
.ML.MLL....Mgoes
.L.LMN..L.LNgoing
...L.N......gone
...LMN.....Lgone with
MLL.P......Jgonna
.L.LR......Kgonna have
.MML......LKgood
.OML.....L.Lgood day
KLPML.......good for
MLLMMM.....Lgood luck
MLL...MM....good news
M.M........Lgoogle
M...........google meet
PLKL......NLgostei
M.L...M.N.LKgot
LNLM........got a
LL....O.O..Kgot it
NML.....O..Jgot your
.OLL.LM..MMKgraag
LM.........Lgrab
L.LLLO..M.NLgracias
L.L.LO..M.MLgracias por
M.L....L...Ngrade
K.O........Lgrand
L.K..L..MMMMgrazie
KMNL..M....Lgreat
......NM...Kgreat news
L.S........Hgreat see
L..L.......Oground
MKL..L.....Mgroup
LOM........Kgrowth
MLMLM...M..Jgrupo
M..NM......Jgruß
..N........Lgrüsse
LLM......M.Mguest
MML..L....NLgustó
..NL..M...L.gut
L....M...N.Lgute
LLMNL...N.MKguten
L.M...L...NLguten morgen
LL.OL...N..Lguten tag
L.LKRL.....Lgutted
M.MM.L......h
N..M.LL.LLL.h #
O.L........Lh ?
M.NL.......Lh au
.LLL......MOh e
L.M.........h na
.LKL.......Oh no
LN..........h ou
LN....M....Kh para
...L..N...LMh pour
LLOL..M.....h à
...M......M.h:#
..L........Oh:by
..........M.h:for
..L.......M.h:interview
...M......LMh:is
M.L.M......Mh:on
M.L........Mh:the
M.LL......M.h:you
.M.MMML..LLJha
L.NM.......Khabe
K.LL.OM.MM.Lhaben
OK.M.......Lhablamos
.LLMOL.....Lhad
L.O........Lhaha
N.NLN......Jhalb
L.O........Lhalb fünf
M.ML........half
ML.........Mhalf an
M..........Lhalf past
..K........Nhall
M....L..LM..hallo
KNO........Khallo frau
MMLLM.......hallo herr
..L.MM..N.LLhands
...L..M...LMhappy
L.ML..MM..LMhappy to
N.L........Lharbor
M.M.....L...harbour
L.L.N.....L.hard
LKLNNM......has
O.LML......Lhas a
K.M........Mhas accepted
LL.MM.......has been
LMLOL......Lhas come
....N.......has decided
L........N.Lhas invited
..L.....O...has reached
KL.L.L.N.N.Mhasta
..L.NM..L...hat
NML........Lhat uns
....M......Mhave
LNL.........have #
M.ML.......Mhave a
.L.L.......Ohave an
ONK..L.....Lhave been
M..L.M......have chosen
.....N.....Lhave decided
LNLLLO...M.Lhave not
M.M.......MKhave one
O...........have put
LLLMQL.....Lhave to
....K......Phave withdrawn
..L........Mhave you
K......MN...have your
.LLMLN...LMLhaving
N.LM........he
N..........Lhe will
M.NL.......Khe'll
.LK..L..M.LNhe's
ML.MM.......head
.LM.........head of
....M....L.Nhealth
..LM..L.M.NLhear
LM..L.L...N.hear from
PL.........Khear how
L.........M.hearing
.LL.LLM....Pheb
MLLL.MLMM..Lhebben
LL...M..O..Lhebben je
ML...O....LLhebt
L.LO.....L..hector
LMK.NML...LOheeft
LLL.N.N....Kheel
LL....P....Lheel graag
L.LMM.......held
..........MLhelen
M.N......L.Lhelena
.NK.L....L.Mhello
L.N........Lhelm
K.N.LL.....Nhelp
LKLMM......Pher
.MML........here
LO.........Lhere ?
LLN.........here are
KLO.........here is
P.L........Jhere monday
KMMM.....M.Lhere url
M..L.....M.Lhere's
M..L.....N.Lhere's the
M.L.N...M..Khereby
MMLN.L.ML...herr
O.L........Lherrn
LL..M.M.L...het
L.L...Q....Khet contract
L.N.M......Lhet gesprek
..LO.......Lhet is
.LLP.......Lhet ongemak
L.MNL....M..heure
..LN........heute
OMLLLM...M.Khey
...........Lhi
.K.........Ohi all
..LNL.......hi ben
.....M......hi mara
MM.......M.Khi robin
.OL......M.Khier
L.NL..M.....hierbij
L.O........Lhiermit
L.O........Lhiermit bestätigen
L.OLLN.....Lhigh
.L...P.....Khighly
ML..L......Ohim
K.LLMMM....Nhire
...LNL.....Mhired
...LM......Nhiring
M.M........Lhiring manager
LLL.MN....LMhis
....LP....LLhis own
OKMM....M..Khiya
NN.ML.....LKho
L.L.N...M..Lhoeft
M.MLLM...L.Lhoi
..L.LN......hola
L.L..M.....Mhold
.LL.L...LN.Nhome
L........M..home exercise
LM....N....Lhop
LML...N....Lhop on
LLLOM.....MLhope
...N.......Lhope that's
L.M.LL.M...Mhora
.LLLML...O.Mhoras
MLNOL......Khorário
KL.........Ohost
..N.L......Lhotel
KL.M.....N..hotels
MM..LLM....Lhour
OL.........Lhour of
NMML.....L.Lhour with
.LNL.....M.Khours
OLL........Mhours on
M..M.......Lhouse
.LL........Ohouston
MLLLLL...L.Phow
...........Nhow did
L..........Nhow to
NM.L.......Lhow you
PMK........Khrs
.P.........Lhueco
..NL..M..M.Khugo
L..M..M.M..Lhuman
..O........Khusband
L.O........Lhusband will
ML.L.......Mhätten
ML.........Mhätten sie
LMLMM....LM.i
...LMM......i am
.L........N.i came
LMKMLL.....Oi can
..LMN......Li can't
LN...M.....Li could
MLN........Li do
L....L....NMi enjoyed
K.MLML.....Ni have
L..O.M.....Ki hope
LO.LN......Li say
NLLL.LL....Oi talked
L.LNL.....NLi will
LL.ON......Ji won't
M.LL.M.....Mi would
.MK..M......i'd
...LM.....MLi'd be
MOLL.......Li'd like
M.K..L..M.MLi'll
M.J........Ni'll ask
K.K.......P.i'll bring
NL.........Li'll ring
NL.L..M.....i'll send
LM.LM.......i'm
....N.......i'm afraid
MMN........Ki'm in
LN..........i'm on
M.L.NL....MLi've
OLML.......Li've put
L...M.....M.ich
J.LM.......Pich am
L.O........Lich habe
L.........QJich sehr
KN.........Nich sie
..MM.......Lich unser
LOL.........ici
..N........Kid
.LL..P....L.iemand
ML......M..Lif
ML.LML..MM..if it
L..M........if it's
PLL........Lif that
M.......N..Lif we
L..LLMM...L.if you
LLL........Pigor
LNLLM..M....ihnen
..L...NN....ihnen die
M..N.......Lihr
K.NM........ihr gespräch
O.MN.......Iihr vorstellungsgespräch
LMLL..L.M..Mihre
.M...M..M..Lihre bewerbung
ML......M..Lihre unterlagen
L..L.M.....Nihren
.LL..L..M..Nihrer
L.MM.......Mihres
M..MM......Kii
L....ML..LM.ik
.ML.......OKik ben
..NLL.....MLik je
L.M..M..M..Kil
NLK.L.LMO..Kil #
KLOMM.....LLil colloquio
LLLM.L.....Oil giorno
.LL.LMN....Mil posto
LL.L.O......il ruolo
NMK.LN..L..Lil suo
MLLL....N..Mil tuo
K..M.M.M..LMim
LLLQM......Kimpossible
K..Q.......Kimprevisto
LMM.......L.in
L........M.Nin #
LLMNM......Lin at
N.N........Lin cucina
L.NK.....M.Min de
.MML......MLin der
M..L..M....Lin die
LMLM.......Min for
LLMN.......Lin laboratorio
...........Oin may
..L..O.....Kin mind
LKM........Oin my
MLN..ML....Kin on
....M....M.Lin person
L..........Nin room
NLL...M.M..Lin ruhe
K..L......LPin sala
.M.LLM......in the
ML.L...O...Lin thursday
.M....M.L...in to
L.L.P......Kin today
.LLMLM..N...in touch
LP.........Kin week
ML.......M.Lin your
J.N........Mincident
L...N......Mincluding
L.L........Nincome
NLML.M..M..Kincontro
L.LN........inconvenience
L...LO.....Mindividual
L.L........Oinduction
O.L........Lindustrial
NLNM.......Jines
LNL..M......inform
....LM......inform you
L.L........Oinformal
L..........Minformal interview
LLL.M......Ninformation
L..LO......Lingetrokken
..P........Jinglese
NL.........Lingrid
..LN.......Lins
.....L..N..Linscribirte
.....L..N..Linscribirte en
K.K.M....O..inspector
ONLL.......Jinsta
K.LPL.......instead
...OL......Kinstead ?
L..........Ninstead of
...O.......Linstead same
MM.M.......Kinstructor
KL...O..M...intake
LM......M...interesse
LML..M......interest
.M.M.L....NLinterested
...........Minterview
L..........Ninterview !
L.L......M.Minterview #
MNLN.......Iinterview ?
.K.........Ninterview about
KMN.M......Kinterview at
M....N...L.Linterview by
....M.......interview cancelled
L.N.........interview confirmation
L.N........Linterview confirmed
N.L........Linterview date
L.O........Linterview details
M.M.M....L..interview for
M..M........interview has
L..LM...M..Minterview in
..L.......LNinterview invitation
O.ML.......Linterview is
O..LML.....Kinterview monday
L..N.......Linterview moved
L..O.......Linterview now
.LM.M......Linterview on
..N........Linterview reminder
...........Minterview request
L.P........Kinterview scheduled
.M...M....MKinterview slots
.L...L.....Ointerview stage
L.N.........interview takes
LL.....M...Minterview this
..L.......M.interview thursday
LNLN.......Linterview time
MNL........Linterview times
...M.......Linterview to
..M.L.....MLinterview tomorrow
..KM.......Ninterview tuesday
MN.......L.Kinterview url
L..N.M.....Linterview was
.M...M.....Linterview we
P.KN.......Kinterview wed
L..........Ointerview went
N.LM.......Kinterview will
ML.L.......Ninterview with
MML........Minterview you
..L..M.....Ninterviewed
L..........Ointerviewen
K.MN.......Linterviewer
LLL..M.....Ninterviewing
K.L.....M..Ointerviews
L.L........Ointerviews #
L.......N...interviews are
LL.........Ninterviews at
..L........Nintervista
LN..........intro
...KQ......Linutile
...KQ......Linutile de
N.K.LL....MMinvitation
.........M..invite
K.N.M......Linvite for
M.L..M...M..invite you
NLLL.....M.Linvited
NLLL....MM..invited to
L........N.Linvited you
.........M..invites
.........M..invites you
M.L.........invitiamo
O.L........Linvito
L...M.....N.inès
.L....P....Linício
LLMM........is
M.K.....M..Mis #
.......M..MKis a
N.LL........is at
L.L...M....Mis attached
K.ML.......Nis booked
...........Mis cancelled
...........Mis confirmed
.LL......M.Nis due
MLL........Nis fine
K.PL.......Lis het
.MLL....N..Mis in
L.LLMM..N..Lis needed
LLLNM....N.Lis no
L.KRL......Lis now
LLNL.......Nis on
N.LL........is op
.LMMLM.....Lis out
K.O.......MLis perfect
M.N...MM.L.Jis ready
L.N........Lis set
L.M.L......Nis the
..L.......NLis there
..NM.......Kis to
L.M.........is tomorrow
MM.........Lis with
LLM...N....Lis yours
RLKLM......Jish
NLL.........isn't
L.M..LLMMM.Kist
O.LL.......List am
.LL...M..M.Mit
M.L...N.M..Kit !
L.K...O....Mit #
..LM.M.....Kit and
LL.M.....O.Lit back
.LNM........it in
JLP.........it is
O........K..it suits
L.L......M.Mit takes
L....N......it was
KM.........Nit'd
..LNL...M..Lit's
.LLM..M.M..Lit's a
.LLM....NM.Lit's in
L.N.........itinerary
MLL.M......Lits
.M.M.......Lj
L.L.LMOM...Lj'ai
N.K.M.......january
M.LM........january #
...LMM.....Lje
M.M........Lje donderdag
.L.LP......Lje garde
L..O.......Lje gesprek
MML.........je graag
L.LMN...M..Lje hoeft
........N..Lje sollicitatie
N.M........Kje sollicitatiegesprek
O..L.......Lje uit
.....L....MMje vous
MLL.M...MM.Ljefe
MLL.M...MM.Ljefe de
LP....M....Kjeito
.ML.........jeudi
MML.........jeudi #
M..L......M.jeudi à
KN..LLL..M.Njij
..M........Ljo
M..L.M......job
NM.........Kjob ?
L.L........Ojob in
L.....N.....job offer
KLL.....MM.Ojobs
L.ML..M....Mjoin
K..........Ojoin the
L.N.........join url
M.....N....Ljoin us
KO.MM.M....Kjoining
L.LM..O.....jou
L.L...O....Ljou !
LOL.........jour
.L.......P.Kjouw
.....LL...MMjueves
M...ML......jueves #
LM.L.......Njueves a
..N........Ljuli
L.O........Kjuli #
K.M.M.......july
J.M.M......Mjuly #
...........Mjune
M...........june #
...........Njune at
..M.......L.juni
K.NL......LNjuni um
MLL.LM......junior
KL.N.....L.Njury
L.P.....M..Jjust
O.L........Ljust me
K.O........Ljust sent
L.O.....N.LLjust to
NLKNM.L....Ljá
L.LNN......Ljá não
..LLP......Ljúnior
MJL...N....Nk
M..L.......Nkamer
J.MMLM.M.ML.kan
LLL..N...M.Mkandidaat
N..L........kannst
K.MMLM.....Mkarim
..MN......NJkaya
.M.M......MKkeen
ML..MM..N.LLkeep
..L..L..P..Lkeep this
.L...O.....Lkeep you
NN.L.......Lkennenlernen
KLM.M......Nkept
LN..MM....LLkevin
..LL.......Nkim
L.L.......OMkind
.N.........Kkindly
MML.......MLkindly confirm
O..........Kkita
N..........Lkitchen
L..N.......Lknives
..........LMknow
.L.L..M....Mknow by
.KM.......MMknow if
L...NLM....Lknow that
..........KOknow when
L..M........know which
.M..MM...M.Jknow you
.LLM.....M.Mkofi
O.LL.LM....Kkom
NLLLM......Mkomen
N..M.......Kkomen ?
LL.L.......Nkommt
L..L..M....Nkomt
...L.......Nkun
.M.L....M..Nkun je
.M.O.......Kkunnen
MN.L........kunt
O.LL..M....Lkurz
NM.ML.M....Kkönnen
M.M........Lkönnen sie
..NL.MM....Kl'atelier
JLO.M......Ml'entretien
...LM.....MLla
L......O...Lla contratación
KLNN.N..LM.Kla entrevista
M....L..N..Lla oferta
LN.........Lla prossima
L....N...O.Kla prueba
L..LL......Pla réunion
LO.MML.....Kla semaine
.N.......M.Lla semana
.N.L....ML..la tua
M.......M..Llab
L.PL.......Llabo
L.NM.....M.Klaboratorio
N.LL.N.....Llad
OLL.....M..Lladen
N.L.........laden sie
ML......N..Lladen wir
.....O.....Llamentamos
L...NL.....Nlandlord
NKM........Llane
M.LL..M.....langs
.LL........Nlangskomen
L.M........Nlaptop
N.L........Llars
M..M....L...las
M....L..L..Mlas #
L..N.......Llas molestias
N.KLN.......last
NM.........Klast #
L..LPL......last night
M...LN.....Llast week
.LNNL......Llate
LMLN.....M.Llater
.N.........Llater than
MLL...LM.M.Mlavoro
N.LLMLM....Lle
.MLLLLN.ML.Nle #
.N.........Lle andrebbe
..O........Lle confermo
L.K........Ole dr
N.L........Lle lundi
L..M...M..MLle poste
..K........Ole ricordiamo
PL.L.....M.Llead
OLL.....L..Mlead and
O.K........Llead role
..L........Nlearn
L....LM...LNlearning
LLMM.L...L.Mleave
LN.........Lleaves
L.......M..Nlebenslauf
..N.M......Klecturer
L.KL.M.....Olee
.M..........left
LL.N....M.MLlegal
PML.LL.....Klei
.L.LPL......leid
..LO.M.....Lleider
.LL........Oleila
L.LLPML....Lleonor
L..........Oles
.....L.....Mlet
..L.........let me
.M..M......Llet us
LNJNL.....LMlet's
.LL........Olet's meet
LP.........Llet's talk
MMLL.LP....Kletter
......O....Kletter for
......N....Lletter is
O..L.......Llettera
MMLL.L..M.NLleuk
MNL..L..M..Lleuk dat
L.N.LN.M...Llevel #
K.L........Olg
L.MLMMN.L.LKlhe
LO.........Llhe dá
...ML......Mlibrary
..LN.......Llic
N.L....M.L.Llicence
N..........Llicence and
K..LMMM.....liebe
L...M.N.....liebe frau
..OM.......Klieu
N.L........Llieu le
MNLLLL.M....like
KO.........Llike ?
MML.LL.....Mlike to
NML....M...Klike you
NNLL.M.....Jliked
MN.........Kliked your
..N.L.M....Llindqvist
L.NL....M...line
M..ML....O.Klink
L........N..link expires
NL.L.....M..link url
N........M.Klist
LL.LLO..O...lista
LL.L.P......lista de
LMLN........little
.LL........Olive
.LO........Llive coding
.....L..O..Lllamaremos
.K.M....LM..lo
..LP.......Llocal
..M.........location
L.NM.......Llocked
K.Q........Kloft
.N....M..M.Klog
.NL...M..M.Llog in
ML...N...L..logistics
LMNLLL..L.PKlogo
NLKLMLL.NM.Lloja
L..L.......Nlol
K.M........Olong
K..MM.......longer
L.OL.......Lloods
LML.L...MM..look
LMLMLM..MM.Llook at
.K.L.M....MNlooking
.M.L....M..Llooks
...KL.M...O.lotte
MMK.......JQlou
LMLLM.MM....love
L.LL.M.....Olove to
......ON...Jlove you
N.L.........loved
NM.........Kloved the
K.MLMM.....Mlovely
Q..........Iluc
.LL.MN..L.MLluck
.LNLM....M.Lluck !
.ML.......MLlucía
ML.LNMM.....lugar
.LLLO.N....Klugar de
.L.OL.......lukas
LLLPL.......lukt
MLNLL.L.....lunch
M.ML.......Llunch on
N.MLLM.....Llunch with
NL.L........lund
O.L........Llund wir
K.M.L.M..MM.lundi
L.N.L....L..lundi #
..ML..M.....lunedì
..NLL....M.Mlunedì #
LM.......M.Nlunes
LMM..L...M.Llunes #
..MN.L...L.Lm
O.L.......MKm'a
LL.MLN......ma
..L.......NLma présence
K..M.....MLMmaandag
L.NL.......Mmaandag #
.MLMMNL.LMLKmaar
M..M.......Lmaart
MLM.........maart om
KMMN..M....Kmachine
.L........NLmadam
L.LM.M.....Mmadame
..L........Nmadame je
.M...O..L..Lmadame nous
N.L.LM...L..made
NLL......L.Mmade it
O.L........Lmaes
NLL......O.Kmag
LLML....K..Pmaggio
.........M..mai
M...........mai um
N..........Lmai à
NMK..L..M..Lmail
M..M..M.M..Kmain
L.MNL.L....Lmake
...N........make it
LL.Q.......Jmake our
L.M....M...Lmake you
LOLLML....MLmal
.....O..L..Lmalgré
M.LKN.......man
M...L.......manager
M.L..M.....Lmanager and
...........Mmanager at
LMN..L..N..Kmanager has
N..........Kmanager will
MNLLNL.....Kmanhã
LM..LM......mara
.....N.....Lmara thank
LM.........Mmara thanks
N..........Lmara the
L.L........Nmarcada
M...........march
M...........march #
M..M.......Lmarch at
NLKM......N.marco
M.LLM......Mmarcus
K....MM....Mmark
.N.........Lmarket
..MMLLN....Lmars
M...........mars à
KNM.LL.....Mmartedì
L.M.L....M.Nmartedì #
LM.L.......Mmartedì alle
..MM.M......martes
M.MM........martes #
NLM.LLM.NL.Jmarzo
..MN.......Lmarzo a
MLN........Kmarzo alle
..MM.....M.Lmarço às
L..........Nmaster
........N..Mmatch
LMLLNM.....Lmate
..L........Mmatos
..MLM...ML..may
.LM..L......may #
LL...O......may we
N.LL........maybe
M.L........Omayor
..MMML.....Lmañana
MM.M....LL.Lme
MMML.......Kme and
.MN........Lme at
..K.......PKme i'll
..L.......LNme know
K..........Ome luck
MM........MLme on
LO.........Lme three
LP.........Lme which
O.L........Lmechanic
M..M...M...Kmedical
NL..L.....LMmee
L..LPML.....meer
M..........Mmeet
N.M........Kmeet me
LML........Nmeet on
L.....M....Mmeet the
O.L........Lmeet two
N.L........Mmeet url
LML...M....Mmeet you
LLL.M.....MNmeeting
K.........N.meeting the
..M.M......Lmeeting you
M..K.......Nmeg
NLM.M....M.Kmei
K.L.N.....LNmeine
LN.M.......Lmejor
KLML.L..NMMLmelden
L.N.........melden sie
.LL..L..N.NLmelden uns
LN...N.....Lmelhor
...........Nmembers
K.......L..Pmembership
MMKML....MMLmerci
M.L.LLM..M..merci de
.NKM.L..L.MLmercoledì
.L.ML....M.Mmercoledì #
MMJLN.....NLmercoledì alle
.N.MLL...L.Lmercredi
M.LL.L....NMmes
..LO........mesma
KLNOLM...MLKmesmo
L..L.L..M..Mmessage
..ML.N..L.LLmet
LNLLN.L.....met je
LL....M....Nmevrouw
.NM.ML..LL.Kmi
LLLO.M....KMmich
M.ML.......Lmicrosoft
M.NL.......Lmicrosoft teams
.NL..L...M.Lmidi
NL..........might
QN.........Gmike
LLLP........mil
LLLP.......Lmil disculpas
OLL........Lmill
MM.......M.Lmin
M.LLMN.....Kmind
.OLL......NLminha
M.LL.....M.Nminute
KLL........Pminute interview
MML........Lminute phone
KMLL.L...NLNminuten
M..LL....M.Mminutes
..L........Ominutes of
OLL.........minutes on
..KLLL...M.Pminuti
...LLL.....Ominutos
MML.OL....LKmir
.L.LOL......mir leid
KMMO.L..M..Jmismo
.MMLLM...LLMmit
O.LL.......Lmit herrn
.M.M.L......mittwoch
KO.M.LL..L..miércoles
L.N........Mmiércoles #
LNKL......MNmiércoles a
M.N......M.Kmobile
LMK........Omock
L.L........Omock interview
LL...O..L..Mmogen
NNK.LMM....Jmoi
.N.........Lmoin
L..N.......Lmolestias
LN..LM......mon
M..L.......Mmon #
..LN.......Lmon apr
M........M.Lmonday
N...L....M.Lmonday #
.O.LLN...L.Lmonday and
K.M........Mmonday at
O.LL.......Lmoney
L.MM.L...M.Lmontag
L.NM........montag #
M.LL..M..N..montag um
..LLM.M.M...month
.L...M.....Nmonths
ML..LM...MMLmore
LMN........Kmore about
N..L.....M.Lmore than
L.MMM......Kmorgen
.MKN.......Lmorning
LL.NM.......morning so
KS.L.......Kmornings
LN..........mornings are
LN.L........most
.LLKL.....MPmove
..L........Mmoved
L..K.....M.Omoved to
L..O.......Lmover
L..O.......Lmover la
.LL..M..L..Mmoving
.L.........Mmr
..L.......M.mrs
L..M......M.ms
K..........Nmsc
.N...L....MLmucho
O.L........Lmum
L.LPML.....Lmuss
.ML.M....M.Kmust
.......O...Lmutual
L.LLM...LLMNmy
.L..LL....MNmy application
..O........Kmy husband
LLLL.......Pmy interview
.K.........Nmy office
O..JP......Kmy partner
M.ML....M..Lmyself
L.L..N.....Mmás
.MM.........märz
L.OL........märz #
..KPL.......même
L.LPL.......même heure
.ML........Mmöchte
M.....M....Kmöchten
LLNL.L.M...Mn
MLMLLMM...M.na
NLN........Kna oficina
..K.......MMna quinta
L.LM.......Nna sala
PLLL..M....Kna sexta
KLMML.L..M.Nnaar
...N.......Lnaar donderdag
.L.NMMM.L..Knach
.M.L....L..Mname
.MM........Lnd
LNNL.......Knd at
..KL.M.ML.MNne
.L.........Nnear
...........Nnear you
LL.LMM.....Mneed
.MLLL......Oneed a
LLM.N......Lneed to
L.LLM...M..Nneeded
.L.M..L....Nneeds
.LLL.....M.Oneem
L.L........Oneem uw
..........OKnehme
..........OKnehme ich
..LLOM.....Knephew
.L.L.......Onervous
LLK........Qneue
L..N.......Lneuer
L..N.......Lneuer termin
KKKO.......Nnew
.LLN........new date
...........Mnew jobs
.....O.....Lnew status
..LPL......Knew time
MLLL.MMM....news
....LMN....Knews about
...........Nnewsletter
MNK.L....M..next
MLL.........next interview
MLL......M..next step
.N...L....LMnext steps
N..........Lnext tuesday
LMLNLL.....Mnext week
.L.NON.....Jnicht
LLLNMMLM.LL.niet
..LNM......Lniet door
KLLMNLM....Nnieuwe
.NL.ML.....Lnight
LM....M.....nights
LKLOOML...LKno
L..MNM.....Lno longer
N.L......M.Lno more
...LOM.....Lno need
LLLPM......Kno point
LMLO.......Lno problem
L.LMN.......no se
LMLOL......Lno trouble
LKNO.......Lno va
M..L........nodigen
.KLM.M.M..MLnog
JJKQOOL.M..Knon
.....N......non è
L.NM.....M.Lnoon
..L...M...M.nora
M...M..M..MJnos
KL....ON...Lnos alegra
...N.......Lnos excuses
M.L..L....NLnos gustó
.OLM.......Lnos ha
LMN........Lnos vemos
M.MLN..M...Knossa
K..MN...N..Lnosso
OL.L......MLnostro
L.LNMN....LLnot
L.LOL.......not #
...LMO..L..Knot be
LL..LP.....Lnot been
..LO.......Lnot possible
LLLQ.......Lnot saturday
L...LO.....Lnot selected
...NML.....Lnot take
K.P.........not the
...M........note
K.P........Lnoted
J.OL...M....notes
..L.ML..M..Knothing
..L.OL......nothing you
L.L.N.......notice
L.L.MN....MLnotre
LLMO......MKnotre entretien
L.N........Lnoté
LML..L....QLnotícias
MML...M..M.Jnous
L...MM..M...nous avons
M.L..N.....Lnous voir
ML....LM.M.Lnous vous
..L..L....PLnous voyons
L.LMM.......nov
L..M..M.....november
M........L.Mnovember #
KL....M....Nnovember at
MLKLL..M.M.Nnovembre
K.KQ........now
L.LN........now #
L.LQL......Know on
MMLNL...M..Knu
NLLNM......Knuestra
..L..LMN..M.nuestro
MNLL.NL...LKnumber
LL......O..Lnumber #
M.M........Lnumber on
.LL.NN.....Knun
KLL.LM.....Qnuovo
LLLNMM..M.LKnão
K.MN.......Lnão se
LN..........nächste
LN..........nächste woche
L........O.Lnächsten
L........O.Lnächsten schritt
L....L..N...nächster
LL...L..N.M.nächster woche
..MLLLL.O...número
KO.K....L.M.o
.LLLOLN....Ko lugar
LLKL.N.M...No seu
KMMN.......Lo'clock
..MLML...MMKobra
.LL..M....OLobrigada
.....M....NLobrigada pela
L.L..L..N.PKobrigado
L....O.....Loccasion
L.N.M.M....Loct
L.NLM.M....Koct #
M.L........Loctober
......M....Moctober #
M..L........october at
...M.......Loctobre
NLLM.NM....Koctubre
KQLM.L.....Loder
MMLL.L......of
LM.L.......Mof #
M.M.N......Kof an
LP.........Kof donderdag
......M....Lof employment
NNL........Kof our
.LL........Nof questions
PLL........Lof ten
N..LM......Lof the
L.LM.....N.Lof them
NLL.........of three
...N.......Kof thursday
LLL..M...MMMof you
LLML.L.NM..Lof your
..L..LN.N..Loferta
.LLMO.......off
.K.........Ooff sick
.LN.MM.....Koff the
LLLLM.NN.L..offer
......L....Ooffer ends
......LM...Noffer for
......O...MJoffer letter
......M.....offer of
M.L.M.NM...Joffer you
K..LM......Ooffering
K..........Ooffering to
..MM.....ML.office
L..........Noffice #
..ML....M..Kofficer
NM..M......Koficina
.LLOL.......oggi
NLNNLL.M..LIok
O.JN.......Kok ?
NL.......M..oktober
NL.......N.Koktober om
.LM.NL......old
N.LLMM..M..Lolá
P..L.......Kolá pode
M.M.L.M....Lom
M.MMLL.....Lom #
L.NM.M......omar
M...........on
M..L.M..M..Lon #
.ML.M.MM.L.Kon a
M.M.....N..Jon april
K.SL.......Jon for
ML..L.L...MMon friday
N.L.M......Lon march
M..M.L...L..on monday
L.L..M.....Non my
KM.M.M...M..on our
M.K........Non paper
P.L........Kon parle
.MKLMM.....Mon saturday
M.M.L......Lon se
LML.........on site
J.L........Pon stage
..LLM......Non sunday
..N..L.....Lon the
LL.LMN......on this
.LK..L.....Oon thursday
.LK........Oon tuesday
MLM.L......Mon wednesday
L.N........Mon whatsapp
....LN..L..Lon your
M..L.......Lon zoom
LLLOLL..LM..once
MM..L.......one
O.M......L.Kone hour
MML.........one of
LO.........Lone you
KMKN....O..Lones
..LO.......Lones are
.LLP.......Longemak
.L.L.L...O..online
L..........Oonline interview
.L.......M..online test
NL......M..Lonly
........O..Lonly shortlisted
MM.ML.M..LMJons
K..P.......Lons gesprek
MLL..M..N...ontvangen
M.LLN....L.Lonze
MNKLL.L...LNop
NMM........Kop #
.NL..L..M...op de
.LLM.......Nop dinsdag
KN..L......Mopen
..L........Nopen to
MML..M.....Kopening
.....N.....Lopening you
K.ML.M...N..opens
LL...L.P...Loperador
ML.N.......Koperations
.ML.M..M...Loperator
LML.......NMopportunity
LP..L.......oppure
KPL.LL...L.Nor
LN..........or #
LL.M.......Nor friday
LN..........or next
OLML.......Kor no
LNLLLL..M..Mor the
LM.M........or tuesday
LM.........Mor wednesday
.M.M.L..MM.Jora
N........M.Loral
N........M.Joral board
LO......L..Lorari
.L.OL.......orario
.LML.....N..ore
.LML........ore #
..L.N.......organizer
P.L........Koriginals
.LO........Lortiz
L.ML.M..L..Nos
K.K........Pospite
.NL.NL....LKother
ML...O.....Lotra
.L...N......otro
.L.........Motto
..LML.LM...Mottobre
KRLLLL....M.ou
LO.........Kou jeudi
L.L...P.....oui
...M........our
LLLQL......Kour #
LLLM.......Nour call
L.N........Lour coo
P.L........Kour engineers
...O.......Kour interview
K.P........Lour lunch
O..........Kour manager
L.LOL.......our meeting
.LL........Oour office
L.........N.our talk
.K.MM.......out
K.LM.......Nout on
L...LOM....Loutcome
..LM.N.....Loutra
O.L........Loutubro
MLLLLLM...PLouvir
N.M.....LL.Kover
NM.........Lover de
LNL.ML......over the
.L.K.N.....Ooverleg
L.LOM......Kowing
L.LOM......Kowing to
KMN.LN...M.Lown
..O........Kown apron
L........O.Lown time
M...LM.M.L.Lp
NM.M.......Kp m
M.ML.......Lpacific
L..K.....N.Mpage
M.LL.......Npaid
K.L........Opaid #
M.O........Kpair
KM...M.....Mpanel
M.KLN......Mpanel interview
L..........Npanel on
..K.M......Opaper
K.L...N.....papers
.LL...O....Mpaperwork
O...ML...M.Kpar
K..ML...M..Npara
K.JM.......Ppara #
KML...M....Mpara el
MLM.LL..N..Lpara la
L.O........Lpara segunda
J..P........para terça
M.LL.M......para uma
LO..........para una
..LN.M.....Lparece
NL..........parents
L.P........Kparfait
M..L.M....LLpark
L.N.......OKparking
O.L..M.....Jparle
MLKL.M...M.Mpart
..L......N..part of
LNLLLLON.L.Kpartir
N.LLM.......partner
...LLN...M.Lpartners
K..........Opartners would
ML...N..M..Jpas
KLLPLN......pasa
L.LQ.......Lpasa al
K.L........Opasar el
NML......M.Lpasas
O..........Lpasas el
L.MM.M...N.Jpass
LL.O..N....Lpassa
NMLL.......Lpassare
OLL.....M..Lpassed
OLL........Lpassed the
L.....N....Mpassen
MLL...M..M..passer
LL..L....P.Lpasso
M.L....M...Mpassport
L.L........Opassport and
MMNL....N.LKpasst
LN.........Lpasst es
MML.........passt ihnen
P.ML.......Kpast
L...MLM.....paul
L..........Npaula
J.N........Npauline
.L..L.M....Npay
.....L..L.LOpayment
LL.L.....R.Kpdf
LL.M.L.M.O.Lpedimos
.LL......O..pedimos que
LMN.L.....MKpela
MLL.....MMMKpelo
.......N...Lpending
LL....N.....pension
KK.M....MM.Mpeople
.L.......O.Lpeople to
LM..ML.MMLLLper
K.MM.M.....Mper il
LN.L.M....L.per la
.ML.....M..Lper un
LPL........Lper video
K.Q........Kperfect
L.N.......KMperfecto
L.R.......LKperfetto
O.LL.......Lperry
..LL.M....MLperson
M...M......Lpersonal
LM.......O.Kpersonality
.........O.Kpersonality questionnaire
LLL....M...Npersonas
LLLLLQ...M.Lpessoa
K.PL....M..Kpetit
O..........Lpflegedienstleitung
..M..M...L.Lphone
O.L........Lphone so
LMO........Kphones
NLL....N...Lphysical
M.L..LLM..NLpiacere
...........Mpick a
NM.L.......Lpicked
O.L........Lpicked for
JL.LM......Ppiece
O.L........Kpilot
N.L.M.......pin
N.........NKpine
L.OL.......Lpiso
L.PL.......Kpiso #
JLL......N.Ppitch
K.L........Ppièces
.LKMMN..M..Kpiù
K.MMMLL..L.Mplace
O..L..L.....place at
L.N......L..place on
..M......N.Lplaced
ML...LNM..MLplaisir
N.LLM....L.Lplan
.LLNML.....Kplanned
L.LONL..M..Kplanned for
.NL.ML.....Lplanner
............plant
NMLL.......Lplanta
NL.L.....L..platform
LL.L.......Nplatz
.........M.Mplease
N..........Lplease acknowledge
N..........Lplease attend
M.M.........please bring
L.L........Nplease come
.........N..please complete
ML..........please confirm
..M....M.M.Kplease do
K.M........Nplease have
L..N........please note
...N.......Lplease pick
OL.........Lplease record
......N....Lplease sign
L.L........Nplease submit
M.L........Mplease tell
M.L...M....Mpleased
M.L...M.....pleased to
L..KNMM.....plus
.M..........pm
LN.M........pm #
N.LL.......Mpm ?
K..........Npm after
N.LL........pm at
N.L........Lpm bring
N..........Lpm central
OL.L........pm ct
L.P........Kpm est
K.N.........pm for
J.L........Ppm in
L..L......LPpm is
.N.L.......Lpm or
M...M......Kpm please
N........L..pm pt
L.LO.......Lpm rather
LL.P........pm work
..K.......LPpm works
N.NL.......Jpm you
LLL..M.....Npodcast
.LLNLN...M.Lpode
KLLN.M...M..pode ser
O..L.......Kpode vir
.KNO.......Kpoder
L.NL.......Lpohl
LLKN.MM.....point
PL.........Lponte
LN...N...L.Lpor
K.LM.L.N...Mpor favor
.....L..N..Lpor inscribirte
LL..LP....L.por tu
.N.M.......Kportal
L.MLP.L....Lportanto
MNM.......MIportfolio
..NM.......Jportfolio review
M.NL.......Lporti
..ML.M.....Kposition
.M..LL....OLposition and
....N......Lposition has
......M.....position of
LQ...L..L..Kpossiamo
LMLML.....M.possible
KLLNLM.....Oposso
L.M...M....Lpost
.LL....MM...post of
LMML...M...Lposte
......LN...Lposte d'agent
LML.L.....M.poste de
NLK.MLM.....posto
...OL......Lpostponed
..ML.M.....Lpour
L.L.LN.....Mpour la
LMM........Lpour le
.MML........pour un
O..........Lpouvez
O..........Lpouvez vous
LN........M.practice
K.LK..LN.M.Npre
L......O...Lpre employment
LN..........prefer
.N.........Lprefer ?
LOL........Lprefere
KPLL.......Mpreferisce
LP.........Kpreferred
.LK........Opremier
K.M........Mprep
N.....M..L.Lprepare
N.KL.M......presencial
M.O........Kpresentation
..LL.NLM.LNLpresente
N.L.........presenti
L.........NLpresença
..N.........press
N...........presso
O.M........Kpresso la
M.LLN.......previsto
L.LN..L....Nprice
...KLL...OLMprima
..N....M...Kprincipal
P.K........Lprincipal engineer
.MK.......MMpriya
OML........Lprobearbeiten
N.LO.......Jproblem
L..L.O...M.Lproceso
LKLM.M...N.Lprocess
..LM.N......processo
LO.LM......Kprochaine
L.M.........product
ML..........production
M.LN.M.....Lprofessor
M.L.....M...profil
MLL..M..M...profile
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
LLL..LQM.L.Kproposta
LO.........Lprossima
LO.........Lprossima settimana
...L.N...MLLprova
M.LL.M...O.Kprueba
N.L.......MLprésence
..L.......NLprésence jeudi
.MKN.L...M..prévu
MNKL.......Mpróxima
LO.........Lpróxima semana
OLL........Lpróximo
NL..........pt
LML........Npuedes
L.L........Opuedes estar
O.LL.......Lpuedes venir
M....M..L..Lpuesto
M.M.LM.....Lpuesto de
...LQL.....Lpulled
LP.L.......Lpuoi
...N.....M.Lpush
O.L.ML.....Kput
MM.......M.Kput you
MPKL.......Lpuò
MM.........Lpuò venire
M.N........Lqa
LP.L.M.....Kqual
LMO........Kquand
KQ.MLL..L..Lquando
LNLNL.M....Lquarta
.O.........Kquarta ou
M.M........Lquarter
L.K.NN.MLMMKque
OLLL.O.....Kque a
L..O.......Lque mover
K...P.......queda
K.L.P......Lqueda sin
L.N........Lquedamos
NMLL..M..L.Kqueremos
M.L...O....Lqueremos que
NM.L.L..M..Kquesta
LMLL......NMquestion
L........N.Mquestionnaire
.L.K.....M.Pquestions
NLLL.....L.Nquestions and
L........O.Lquestions for
KML..O....LMqui
LN.........Lqui vous
L..........Nquick call
.MKM.L.....Mquinta
MLLMM.......quinta feira
JMMLM.....MMquinta às
LMLN.L..M.MKqué
MLNMLL....MLr
NLLL.......Mr #
LM.........Mradio
LL.NL...M..Lrail
L.O........Lrappel
LL.........Orate
LM.N.......Lrather
L..N.......Lrather than
LQL........Lrato
O...ML.....Kravi
.M.L....M...rd
JLO...L..LPLre
NM.........Lre application
..........PJre colloquio
..........NLre entretien
..........PKre entrevista
..........OKre gesprek
.LL..L....P.re gracias
K..O......MLre interview
..L.......OLre merci
..L.N.....MLre monday
L.OM......LLre re
..L.......OLre thank
.MLL.......Nre the
L.MMLN.....Kre thursday
..M.......OJre tuesday
MLLL.......Nre your
LML.....NL..reached
........O..Kreached us
LML.....N...read
L.......O...read every
LO.........Lread your
.L.........Oreader
..LL.......Nreading
LLM......L.Mready
L.L.MM......really
....N......Kreason
.L.O........rebook
.L...L..N...recebemos
L....L..N...recebemos a
.LM.M...N..Kreceipt
L.M.....O..Lreceipt of
LM.......M.Mreceive
..L........Nreceive a
L.ML....M.LMreceived
..N........Lreception
O.L........Kreception will
NLL......M.Mrecord
NL.......M.Lrecord your
LM.....M...Mrecruiter
L.M....NM..Krecruiter will
L.L........Nrecruiters
.L.M....MM..recruiting
LNL.........recruitment
N..........Krecrutement le
Q.L........Jreden
LLL........Oreed
MLM.....M..Lref
.LKL..M...MMreference
K......P...Lreferences
L.K.....M..Oregistered
.L...L..R..Jregistrada
L.L.NM..L..Lregret
....MM......regret to
...LL.....N.reid
.....O......rejected
..LL.......Nrelease
L..O.......Lremains
L..M.......Mremarcar
L..N.......Lremarcar a
LMML.....M..reminder
..M.........reminder of
..L.ML.....Nremoved
..L.N.......removed from
.ML..L...MNKrencontrer
L.LLM......Orendez
L.LLM......Orendez vous
MNML....ML.Kreply
L.......M...reply to
LPLL..M..L.Kreply with
P.K........Lreply yes
LM.......P.Krepo
NLMN.L...L..report
N..........Lreport to
N..........Lreporting
O.L........Lreporting time
..NM.......Jreq
..NN.......Jreq #
L..........Orequest
N.L...M..M.Krequested
N.L...M....Lrequested to
K.N........Mreschedule
..Q........Ireschedule cancel
L..L.......Nrescheduled
L..L.M.....Nresearch
..L........Nresearcher
.MO..L..M..Jresponsabile
JMP........Kresponsabile del
LL.LLP.ML...resultado
NLLLM......Kresults
LLL..L..M..Presume
.....L..N..Lretenue
.L...M....NLretorno
ML.N.......Lretour
K.....MM.N.Lreturn
KM.M.......Nreunião
KLM...M.M...review
......O....Kreview and
L.LOL......Mrevised
M.L.......OKrey
KLL........Qrib
O..LN......Iricerca
.L...L..N..Nricevuto
..L.....R..Jricezione
L..........Nricordiamo
OML........Jrig
ML.......M..right
.NML.L..M..Kring
MLM.....O..Kring the
MML.........ring you
L.L........Oriverside
NL.M.......Kroad
..N.M......Lrob
M.MM....M..Jrobin
..M....N...Lrodrigo
M.LL..M.....role
LL.........Orole for
LLL.M......Nroles
M.......M..Lroll
LLM....M...Mroom
O..L.......Lrosa
M...........round
K.O........Lround is
KLL........Pround of
NMML.M.....Kround the
OLM........Jroute
P.L........Lrow
N..L.......Lrua
.MLN.......Lruf
NLL...M.M..Lruhe
O..L........run
OL...M.....Krun the
K.M........Mrunning
LL.L.O......ruolo
NMLL.......Lruth
L....L.MN..Lréception
L..LL......Préunion
L.NL.M..L...s
JLP.LLNMN..Js:!
.L......L..Ns:! !
LLMLMLL....Os:#
L.MKNL...L.Ms:# #
..........MLs:# am
L.NLL.......s:# h
N..........Ls:# march
...........Ns:# new
L..LM.....MMs:# pm
L.NLM.......s:# th
MOKLLLM.LL.Ns:?
LMLLLLM..L.Ps:a
.NL........Ls:a slot
.....L..N..Ls:a sua
LN.......L..s:a time
......N....Ls:aboard
LML...M...MLs:about
LM...MM....Ks:about the
...LOL......s:absage
K.M........Ns:accepted
M.L........Ns:account
L....L..O..Ls:accusé
L....L..O..Ls:accusé de
........O..Ls:acknowledgement
.ML......M..s:action
.NL.........s:action needed
L..........Ms:admission
.L......L..Os:adoption
LL..M......Ms:afspraak
L.P........Ks:agenda
L.NL.......Ms:agendada
L.L.......LOs:als
K..Q.......Ks:alteração
L..........Ms:am
N..L.......Ls:am #
L.L........Ns:am donnerstag
O.ML..M..L.Ls:an
.L.LM.....MLs:and
L..........Ns:annuel
...LN.......s:annulation
..L.P......Ls:annullamento
.L.O.......Ls:another
.L.......O.Ls:answers
.LLLLM..N..Ns:application
........M..Ms:application received
.....O..L..Ls:application status
........N..Ls:application submitted
L....M..N..Ks:application to
LL......O...s:applying
LLL.M.M....Os:appointment
L..KM......Os:appuntamento
L.....P....Ls:arbeidsvoorwaarden
LMM........Ls:are
.N.........Ls:are you
LMM......M.Ms:assessment
MMLM.......Ks:assistant
L..L.......Ms:at
K.N.........s:at the
L.ML.......Ns:audition
LOL.........s:availability
.O.........Ls:availability for
KLO.........s:avec
LLQ..LL.L.NKs:aw
L.O........Ls:aw aw
........L..Os:beca
..L..N......s:bei
K.OL....M...s:bevestiging
L.N.........s:bevestiging gesprek
LMLLLN....LMs:bewerbung
N.K........Ms:board
L.O........Ls:booked
LMNL.......Ls:booking
J.QL........s:calendar
K.O........Ls:calendar invite
....L...L..Ns:call
..O........Ks:call with
L.LO........s:cambio
L..M.......Ms:cambio de
.L.KL.M...MMs:can
ML.LL.....N.s:can we
....N.......s:cancelada
....O......Ls:canceled
L..LN.......s:cancelled
.LLL.......Os:candidate
..LLM......Ms:candidates
K..........Os:candidato
.ML.LM..O..Ks:candidatura
..L..O.....Ms:candidature
L..NM......Ls:change
L....N..L..Ms:changed
L..Q.......Ks:changement
NML.........s:chat
N.L........Ls:chat with
.L.....M.O.Ls:check
LNM..L..M.LLs:chef
L..L.......Os:choir
L.L........Os:cita
M..ML......Ms:class
....K......Os:class cancelled
MLM......N.Ks:coding
OM.M.L....MJs:colloquio
L.L........Os:colloquio con
N.LLML....MLs:come
OML........Ks:commis
M....L..MN.Ks:complete
........LN..s:complete your
L..L.......Ns:con
..L.....R..Js:concorso
.......M....s:conditional
.......M...Ls:conditional offer
L.O.....M..Ks:conferma
L.N.........s:confirmación
K.N.....N..Ls:confirmation
L.N........Ls:confirmation of
L.N........Ls:confirmação
L.M........Ms:confirmed
..L........Ns:consulta
LL....L....Ps:contract
MKM........Ms:conversation
.NML.......Ls:coordinator
MLL..L..P.LLs:cv
..L..L.....Os:código
..L...MN...Ls:d'embauche
.LLN....M...s:data
O.KM.....M.Ks:date
LLMOL.......s:day
L.LL.ML..MLMs:de
L....L..O..Ls:de réception
....LP.....Ls:decision
MLLLM......Os:del
O..........Ls:del colloquio
N.K........Ns:demo
K.QL.......Ks:details
L.N........Ls:details for
LLMLML...L.Ns:di
L..LMN......s:director
LLLL.M.....Qs:do
..LL.......Ns:donnerstag
...LN.......s:door
N.LML......Ls:driver
..L.N......Ms:du
LL..N......Ms:du #
LL......P..Ls:eingangsbestätigung
N.L........Ls:einladung
M...........s:einladung zum
......N....Ls:employment
LML..L...N.Ns:en
MM.........Ls:engineer
NMMN.......Is:entretien
L..........Ns:entretien annuel
NMMM.L..LLMJs:entrevista
....N.......s:entrevista cancelada
..L........Ns:entrevista de
..L........Ns:entrevista para
LLL........Os:entrevistas
...........Ns:entry
L...LQ.....Ls:esito
L.PL.......Ls:est
LP.........Ls:even
LLM.N.......s:event
M.L......O.Ks:exam
M........M.Ls:exercise
L.L........Os:exit
L.L........Os:exit interview
LL.........Ns:family
L.O........Ls:february
L.........LNs:feedback
M.M........Ls:final
..L........Ns:first
L.L........Os:first day
L..........Ns:flat
L....M....N.s:following
K.N.L....M..s:for
L.M........Ms:for #
LM.........Ns:for a
LL......O...s:for applying
KLMM.....M.Ms:for the
L.N.L...M..Ks:for your
L.NKNL......s:friday
L..........Os:functioneringsgesprek
MK.........Ns:fw
K.O........Ls:fwd
L.........MNs:für
...LN.......s:gaat
...LN.......s:gaat niet
N.MNM.....MHs:gesprek
...LN.......s:gesprek gaat
.MML......MKs:gespräch
LL......P..Ls:got
LL....M.O..Ls:got it
........M..Ls:got your
.LL..M....OLs:gracias
L.L...OM...Ks:great
ML..........s:group
LK.......M.Ns:guest
L.NLL.......s:h
MLLL.L..N..Ms:have
L..N........s:heute
....L.N....Ms:hire
MLN........Ks:hiring manager
..N..N.....Ks:hold
LL.......N.Ms:home
...O.......Ks:horário
MNO........Is:hour
.LL........Ns:house
LLL........Ps:how
M.KL.......Ns:ihr
.N.L.N.....Ls:ihre
.M...N.....Ks:ihre bewerbung
.L.LLL...M.Os:in
KLN......M..s:in #
N.M..M.....Js:incontro
M..M.....L..s:interview
LN..........s:interview ?
....M.......s:interview cancelled
L.N.........s:interview confirmation
L.N........Ls:interview confirmed
L.O........Ls:interview details
L..N.......Ls:interview moved
..N........Ls:interview reminder
...........Ms:interview request
L.Q........Ks:interview scheduled
.M...M....MKs:interview slots
L.........NLs:interview thursday
LMLN......L.s:interview time
MNLL.......Ls:interview times
L.N.........s:interview tomorrow
N.KN.......Ls:interview wed
..L........Ms:interview with
....M.......s:interviews
...........Ns:intervista
N.K........Ms:invitation
K.N.........s:invite
O.L........Ls:invito
LL...L..M..Ns:is
KLL..L..PM..s:it
L.....M.N...s:it !
L.N........Ls:itinerary
M.KLLN..MMLLs:je
MMLL.LM.M.LLs:job
L.....N.....s:job offer
..L........Os:jobs
OLLM.M.....Ks:junior
J.LM.....L.Ps:jury
K..L.L...MLOs:la
K.M......N.Ns:le
N.K.......NLs:lead
M.LJ.......Ns:lesson
LP.........Js:let's
MLLL..N...MKs:letter
LL....N....Ms:like
L.OLM......Ls:lunch
MM..L......Ks:manager
N.L........Ls:march
N..M.......Ls:mechanic
..L........Ms:meet
O..........Ls:meet the
LL.L.......Ps:meeting
OLL........Ks:meeting with
L.......L..Ns:membership
..L.......OLs:merci
..L........Ns:minutes
..L........Ns:mock
..L........Ms:mock interview
.LMNM.....NKs:monday
L.NMM......Ls:morgen
.K.ML.....N.s:move
L..........Ns:moved
.L..LL....MOs:my
.L..LL....MNs:my application
..LL.......Os:n
.L.NML......s:need
.L.NML.....Ls:need to
.ML.........s:needed
LL.........Os:neue
L.LO.......Ls:neuer
L.LO.......Ls:neuer termin
LLLM.......Ns:new
...........Ms:new jobs
...NL......Ls:new time
LL.LLONM....s:news
MNLL.......Ks:next
NLL.........s:next interview
.M.........Ls:next step
.N.........Ls:next steps
.N.........Ks:next week
....N......Ls:niet
...LN.......s:niet door
KLLM..M....Ns:nieuwe
LNL.........s:night
LL.MN......Ls:no
L.L.O....M.Ls:notice
L..LNN.....Ls:notre
LLL..L..N.OLs:obrigado
...L..N.....s:of
......N....Ls:of employment
L.....OM...Ls:oferta
...MN......Ks:off
LLL.LLNO...Ls:offer
......MM..NJs:offer letter
......N....Ls:offer of
L.N..LM....Ks:officer
.....M.....Ms:on
..NM.M.....Ks:on #
LLML.......Ns:on the
...L.......Ms:on thursday
L.M..N.....Ls:on your
KM.......M.Ns:one
LL.......Q.Ks:online
.M..M......Ks:onsite
K.L........Os:op
LML........Ns:open
.N.........Ls:opening
LL.....P...Ls:operador
L..........Ns:opportunity
...LL......Ps:order
LL.......MMMs:our
....LOM....Ls:outcome
LMMM.......Ls:panel
L.L.....L..Os:paper
..KLL.M....Os:para
L.L........Os:para a
.....L..L.LOs:payment
M.L.L.....LOs:per
MMM..M..L..Js:phone
MM..MM.....Ks:phone screen
.N.M.......Ls:pick
.MM...LL.L.Ms:place
..MN.....L.Ls:please
L..LM.....MMs:pm
.LL........Ns:podcast
LMLL.O.....Ls:position
KLO.L.......s:pour
..L........Ns:practice
O.L........Ls:presencial
P.L........Ls:probearbeiten
...L.P..L..Ls:proceso
..LN.N.....Ls:processo
.L.........Ns:profile
LL.........Ns:project
L.N.........s:promemoria
.......N...Ls:promesse
.......N...Ls:promesse d'embauche
NLL...N....Ls:proposition
LLL...PN...Ks:proposta
LLL..N...NL.s:prova
NLL..L...P.Ls:prueba
.........O.Ks:questionnaire
LLL......M.Ns:questions
M...........s:quick
L..........Ns:quote
.LOMLL....MJs:r
OLLL........s:r #
L.N.........s:rappel
JKO.L.L..LPLs:re
NM.........Ls:re application
..........PJs:re colloquio
..........NLs:re entretien
..........PKs:re entrevista
..........OKs:re gesprek
.LL..L....P.s:re gracias
K..O......MLs:re interview
..L.......OLs:re merci
..L.N.....MLs:re monday
L.OM......LLs:re re
..L.......OLs:re thank
.LLL.......Ps:re the
L.MMLN.....Ks:re thursday
..M.......OJs:re tuesday
MLLL.......Ns:re your
.....L..N...s:recebemos
.L...L..M..Ns:received
.L.......O.Ls:record
.L.......O.Ls:record your
L.M.....M..Ls:ref
LL.........Ns:reference
LMN......M.Ls:reminder
...LM......Ms:rendez
...LM......Ms:rendez vous
LL.P.L.....Ls:report
..LL.......Os:request
.L.LLP.....Ls:resultado
L.LL.......Os:reunião
L.L........Os:review
..L...M....Ms:role
L..........Ns:room
M.N........Js:round
L....L..O..Ls:réception
L..LL......Ps:réunion
NL.LN......Ls:sat
.L..NM......s:saturday
.N.........Ls:schedule
LNL.........s:schedule your
L.Q........Ks:scheduled
LOL.M......Ls:scheduling
M.M..M.....Ks:screen
.M.LN......Ls:season
ML.L.......Ms:second
L.P.......MJs:see
L.P........Ks:see you
M.L..N.....Ls:selezione
OLL.........s:senior
.LL........Os:session
L.P........Ks:set
NLML........s:shift
N.K.........s:site
LM.L.....O.Ls:skills
.L.......P.Ks:skills check
LN.M.......Ls:slot
LN.L......MKs:slots
..L..M..N..Ls:sollicitatie
L.......N..Ls:sollicitatie ontvangen
LLLMNM.....Ls:sorry
L..N........s:spostamento
.M.L.......Ms:staff
.MLN.......Ks:stage
LL....NM....s:start
L....O..L..Ms:status
.M.......M.Ls:step
.N.........Ls:steps
.L......L..Os:still
K.MN....M..Ls:sua
........M..Ls:sua candidatura
.......N...Ls:subject
.......N...Ls:subject to
........N..Ls:submitted
M.L..N.....Ls:suite
.....N.....Ls:suite à
N..........Ls:superday
L.......MN.Ls:take
.........N.Ls:take home
..ML.L....M.s:talk
.L.......N.Ls:task
.LL........Os:te
NMJL......MMs:team
OLO........Js:tech
M.M........Ls:technical
..N.........s:technical interview
.ML..M.....Ks:technician
KLNP.......Ks:termin
L.PL......LLs:terminbestätigung
L.LL.M...O.Ls:test
.........O.Ls:teste
L.NLM.......s:th
LLL.L...M.PKs:thank
LLL.L...M.PKs:thank you
LL......O..Ls:thanks
L.M.....M..Ls:thanks for
.L.L.......Os:the
L.N.M.......s:the #
L..L.......Os:the new
......N....Ks:the role
.L.L.N.....Ms:this
KLNM......M.s:thursday
.L.........Ns:thursday's
LMLPLM...L.Ks:time
MM.L.......Ls:times
M.N........Ks:tmrw
..LM..M.M...s:to
N...........s:to interview
PL.........Ls:to talk
M.L.M.....MLs:today
.LNMML.....Ls:tomorrow
....OL.....Ls:tomorrow's
L.O........Ls:trainee
LLL........Os:training
LL..M.......s:trial
M.ML.......Ls:trial shift
K.LLLOM.M..Ms:tu
.L.M.M....MKs:tuesday
.L.......O.Ls:typing
.LL..M...P.Ls:técnico
LLLM.O.....Ls:update
K..P.......Ls:updated
KMM..M.MM.MKs:us
M.L.ML......s:vacancy
ML.......O.Ks:video
P........L.Ls:video interview
L..........Ns:viewing
L.L........Os:visa
LLMM.......Ns:visit
K.LM.M.....Ns:visita
........K..Os:volunteer
LLLL.M.....Os:voor
PL........MJs:vorstellungsgespräch
KLOL..M.L..Ns:votre
M.L..N......s:votre candidature
...LM......Ns:vous
N..........Ls:w
L.LMML.....Ns:was
MLL.L...O.MKs:we
.L......M...s:we got
.L......O..Ls:we have
L.K........Ps:webinar
..LM.......Ms:wed
N..LM......Ls:wednesday
LNLL.......Ms:week
.....L.....Os:weekly
L.....N.....s:welcome
......N....Ls:welcome aboard
LNL...N.....s:when
.L.O.......Ls:wijziging
N.......LL.Ls:with
N..........Ks:with our
NL..........s:with the
KMN....M...Ls:with us
J........N.Ns:work
LL....N.....s:would
L.LL.....Q.Ls:written
LK.........Ns:year
.M...L....OKs:yesterday
K.NLL.M...N.s:you
L.N.........s:you are
L.......N.NKs:you for
...........Ns:you have
.L....O....Ks:you start
L.M.M.......s:you're
K.M.....MM.Ns:your
M.L.LM..O..Ls:your application
L..M.......Ls:your interview
..O........Ks:zoom
..L........Ns:zum
L.M...NN...Ks:zusage
L.K.LMLMLM.Os:à
L....N.....Ls:à notre
LNLNL.......sabato
MLLN........sabato alle
KLMLLMM...LNsaid
L.M.......LNsala
..KM.......Msala #
.L.........Nsalary
M..M....L...sales
M..L.......Msalle
KMOL..M....Lsalut
..L.......NLsaluti
KMML.......Nsam
KLJTLL...M.Lsame
.LLN.....M.Msame day
L.LN........same place
L.LM.......Nsame room
L.LPL.....MKsame time
MLM..L..M...sarà
MMLN.L.....Ksat
N.L.........sat #
MMLLM.....L.saturday
N..L........saturday #
...........Msaturday at
O.......M..Jsaturday job
LNKMLN......saw
M.L..LM..L..say
OLLM.......Lsay #
OLK.........says
....LM..M...scelto
LML........Mschedule
LNL....M...Mschedule your
M..L.....N.Lscheduled
.........N.Lscheduled for
KOL.M......Lscheduling
LM.M........schikt
.LK........Pschlagen wir
N..........Lschool
O.L........Kschool on
L........N.Lschritt
........N..Lscientist
LLL......Q.Lscore
..L........Nscorecard
.L...P.....Kscored
M.ML....L..Lscreen
LMM........Lscreen with
ML.....N....screening
.......O...Kscreening and
L.LP........scusa
.K.O.M..ML.Lse
P.LL.......Lse tiendra
..L.......M.search
L...N......Lseason
LL..M......Nseat
L..LM....L.Nsecond
L.L..M.....Nsecond round
..M.........security
M.NLL......Lsee
MM.........Lsee how
NLL........Msee if
M.O.L......Ksee you
LMN........Lseeing
L.N.........seeing you
MM.......L.Lseen
.OM.LLM..L.Ksegunda
LMN........Lsegunda #
.L.L.M....MLsehr geehrte
LO.........Lselect
.ML.LN......selected
MLL........Nselected for
N....M.....Lselected to
L..LN......Lselection
NMLL.N..M..Kselezione
L.LLN.M....Msem
LPLMML.....Ksemaine
LP.........Lsemaine prochaine
KQLM.L..L...semana
..K......M.Nsend
LMLM........send me
N.LL..M.....send the
.L.......O.Lsend us
.LL........Nsend you
M.L.....N..Lsending
N..LLM......senior
..NL.LM.M..Lsent
........N...sent to
L.O.........sept #
..L........Mseptember
M...........september #
K.L........Oseptember at
..L...M....Nseptembre
...........Mseptembre à
KKMOLM...M.Mser
K.LL......LSserai
LM.....M....served
M.LNL....L.Mservice
PMKL.......Lserviço
N.LN..M....Kserá
L..N.......Lserá a
M.LL..N.....será el
O.LL.......Lserá na
MNK..L......session
.O.........Lsessions
..N........Kset
L.O........Lset for
MML........Lset up
KP.......M.Lsettimana
LN.........Lsettimana ?
.MKL.M..M...seu
..M.....L..Nseven
L..NM.....LKsexta
.LLMO.M....Ksexta às
LLMNL.......shall
LL.........Pshall i
LM..M.M....Kshare
......N....Lshares
LM.L....M..Mshe
NLML........shift
...N.......Lshifted
..OL.......Lshoes
.LM.....M...shop
.L...L...N..short
L.L........Oshort interview
N.L..L..O..Lshortlisted
L.......N..Lshortlisted candidates
MML........Mshortlisted for
..M...L...MLshould
.M........OKshould i
.N.........Lshout
..L.L......Nshow
N..........Lshow you
L.M.N......Kshown
L.L........Pshows
OLLL.MM.NLLLsi
NM.LMLN....Jsiamo
L.....O....Lsiamo felici
..O........Ksiamo in
LL.M....M...sich
.K.ML......Nsick
..OL.......Kside
M.L.....M.LLsie
K.L...M....Osie als
M.L........Msie am
K.....O.....sie anbei
...M........sie bitte
OML........Lsie gern
L.L......N..sie haben
..ML.M......sie sich
N.NL.......Jsie sprechen
N.......M..Ksie zu
...LO......Lsiento
LMLL.......Nsig
.......O...Ksight
.......O...Ksight of
LMM..LO.LL.Lsign
......O....Lsign and
..M..L..L..Osign in
L.M...N....Ksign the
LO.........Lsign up
L.L...O.....signer
L.M........Nsigning
QLL........Ksim
........O..Ksimilar
........O..Ksimilar jobs
K.LLQ......Msin
K.LLQ......Lsin efecto
.LLLM......Nsince
.MKM.L.MNM.Jsind
OL.LL....L.Msit
OLL.........sit down
L.LM.......Msite
L..L.....N.Lskills
.L.......P.Kskills check
LN..LL.....Mslot
.O..........slot for
LMM........Lslot on
LO........MKslots
.N.........Lslots are
.OL........Lslots for
.LMMLL......small
L.MNL......Lsmall change
M.LO.......Ksnow
L.MONL.....Iso
..LN........so he
MML.NL.M...Kso i
M.L.......NLso much
.LLMQL.....Kso no
.L.MM.....MLso sorry
KNNM........so that
KLLPM...L..Lso the
...LOL.....Lso there
...NL.M..M.Jso we
L.OM.......Kso you
..LLLM...LMNsobre
LN.L.M....MLsobre a
L..........Nsobre o
L.M.........sofia
P.LL.......Lsofia !
N.ML....M..Ksoftware
M.L..M..N..Lsollicitatie
L.......N..Lsollicitatie ontvangen
OM.........Jsollicitatiegesprek
Q.LL.......Ksollicitatiegesprek is
L.L........Osolutions
.LLL.M..M..Msomebody
.L.L.O....L.someone
.....O.....Lsomeone whose
.....N......someone with
K.NN.......Jsomething
L..P.......Ksomething came
LLL.MM.....Mson
L....O.....Lsonntag
.MLO.......Lsonst
..L....N..M.soon
..LO.......Lsophie
KLLOON.....Jsorry
.L.P.L.....Ksorry !
.L..ML.....Msorry for
L.LL.N.....Msorry to
.....LNMN.LLsous
J.M........Nspeak to
MLMM.M.....Kspend
...NL......Lspostamento
L..O.......Lspostare
L..O.......Lspostare il
.LL.LN.....Mspot
M.NL........sprechen
O.ML.......Jsprechen mit
N.M........Kspreekt
M..........Lspreekt met
LLL..N.....Ospring
M...NL...M.Jsr
N...M......Lst
L.OL.......Mstaat
L..L.......Ostaat op
.....O.....Kstack
N..L.......Mstaff
N.L......L..staff engineer
KML......M.Mstage
LPL........Kstagione
L.N.NLM....Kstands
....N......Lstands cancelled
O.KL........stanza
.K...LOM.M.Kstart
......O....Lstart monday
.L....P....Lstart when
LL...L..L..Pstarted
KLOM........starts
L.NN.......Jstarts at
L.P........Lstarts in
L..........Nstatement
ML..M.....LMstation
...M.L....OLstato
KLM........Ostatt
.L.L.N.....Lstatus
L.O........Lstay on
NL.........Lsteel
OLL.........steel toes
K.PM..L....Ksteht
L.NLM..M...Lstelle
......MM....stelle als
NLL......NMLstep
OKL........Mstep is
.M...L....LMsteps
KKNQK...L...still
L.QL.......Kstill good
ML.N.......Lstill like
L.O.LM.....Lstill on
.LOML......Lstraight
.LL..M.....Mstrong
.L.O.......Lstuck
L..........Nstudent
LM.........Mstudents
..NL.......Lstudio
LL...M.L...Nstudy
MLLL....MM.Msu
..K........Osu cita
M.M.........su entrevista
...ML...ML.Lsua
..L..M..M...sua candidatura
..L........Nsua consulta
..NN.......Ksua entrevista
L.....LO....subject
L.....LO....subject to
L.L........Osubmit
L..........Nsubmit your
.ML..L..Q..Jsubmitted
MM..........suit
.L.........Nsuit ?
.N.........Lsuit you
MM..LOM.LL.Ksuite
M.LM.MN....Ksuite à
MMM.....LL..suits
N.LM.....L.Msuits you
...LL......Nsummer
LML..L...N.Msunday
OL..........sunday #
K.LLN......Osunday at
NMK.LM..L...suo
PLLM.L.....Lsuo colloquio
N.N........Jsuper
N..........Lsuperday
NML........Lsuperintendent
N..L..M..L.Lsupervisor
L.LLLM...L.Osur
.L.........Nsur votre
..K........Oswap
..OL.......Lsweet
MMLOL......Kswing
ML.........Msystem
L..NL.LM..LMt
L..NL...N..Ltag
JP...LN....Ltage
LLLLN....ML.take
.....M...N.Ktake home
M.LMML.....Ltake place
L.MKN....M..take the
K.L........Otake your
.MLL.N.....Ltaken
L........M.Ntakes
L.M......M..takes about
LLM........Ntakes place
L..LOM....M.taking
...........Mtalent
NL.L.......Mtalk
MLLL......MMtalk about
P.L........Ltalk money
.LNL.......Mtalk on
M.L........Mtalk to
M..M........talk with
.LLLLM.....Ntalked
L..........Ntalking to
MMNL.......Ktaller
.NM.LL....MKtarde
.M.......M.Ltask
.OML.L.M...Jte
.....L..O..Lte llamaremos
O..........Lte pasas
.........O.Lte pedimos
LL.O.......Mte viene
MM.LM......Ktea
NM.M.......Jteach
N..M.......Kteach a
M.LMM..M...Kteacher
..LL..M..LMMteam
LLL...N...N.team !
LL...L....LPteam and
L.......L..Oteam can
OLLLM......Lteamleider
M.LM.......Mteams
MLLN.......Mteams link
MLN.L....M.Ltech
NML........Ltechnical
.LM.........technical interview
.O...M.....Ltelefonieren
L..........Ntelegram
MML.L......Mtell
.NLMLL......tell me
..L........Ntell us
LMMLLM.....Mtell you
......NM...Ltemos
LLL.LN.M...Mtempo
....NL..M..Ltemps
.LML.L..L..Oten
.LNL.....L.Mten minutes
LLMN......MLtermin
L.PL......LLterminbestätigung
L.MM......MLterça
L.MN.......Lterça #
..NM.......Lterça feira
..MM.....N.Ktest
.N.......L..test and
L.M......P.Jtest de
L........N..test for
.LML.M..MN.Lteste
MM......M...text
M.L.........text me
.MLN.L..M..Kth
.N.M.......Lth #
LM......N..Lth and
MMLM.......Lth at
M..M.......Lthan
...M........than #
LL.L.M..M.N.thank
LL.L.M..M.N.thank you
L.ML.ML.M.MLthanks
.L......N...thanks !
.M...M..M...thanks for
....N......Lthat
.LMML.......that is
ML..........that suits
L.LLN..M....that the
L.NL....M...that we
NML........Lthat work
.MML.......Lthat works
LMM..M.....Lthat you
LLO.L......Lthat's
N.LLN......Lthats
............the
...N.L..M..Lthe #
.NL.........the above
........L..Nthe admissions
MLL...L...MMthe analyst
MLL......N..the attached
LLQL.......Kthe back
M..LMM......the best
NLL....M....the board
..LL.......Othe budget
..MLM......Lthe calendar
MLML.N.....Lthe call
L.....L....Nthe candidate
O..........Kthe chief
LLON.......Kthe clinic
M.L.LN.....Mthe committee
..L.....N..Lthe cv
N.MML......Kthe day
N.L.M......Kthe department
L.N........Lthe details
O.K........Lthe diary
MMM...M....Kthe door
L.....NM...Lthe enclosed
LM.LLN..M..Lthe end
N...L......Lthe evening
LMM..M.....Lthe final
.ML........Mthe first
O.L........Lthe fish
..LL....N..Mthe folder
LNN........Kthe following
...........Nthe form
L.M......M..the front
M.KL.......Nthe garage
L.LLM......Pthe hall
M.M........Lthe hiring
LLLO........the house
LLNML.....M.the interview
..L..L....OLthe invitation
M.N........Kthe invite
NLLL.M.....Mthe job
.....L.....Nthe landlord
NLL.......MLthe last
LN.......N.Kthe link
..LO.......Lthe little
J.Q........Kthe loft
NM.........Lthe main
....M...M...the month
OL..LM.....Lthe morning
K..........Nthe msc
KLL........Nthe new
.MLL.M...M.Lthe next
MM......L...the number
L..........Othe offer
NLLL.......Nthe old
LNM........Lthe one
.LL.....P..Lthe ones
.....N.....Lthe opening
.NLLM...M.LLthe other
.L.........Nthe owner
LML..M......the panel
.M....O....Kthe papers
ML..LN......the partners
MMLLMMM....Lthe phone
O.L......L..the platform
.O.........Kthe portal
....M.......the position
...LM..MM..Lthe post
.....MN....Lthe role
KLN.......M.the room
L.LM.L...N.Lthe same
.MML.L....NKthe search
L.LLMM.....Mthe second
.K.......N.Mthe shift
M..........Lthe shop
LMN........Lthe side
.LL........Nthe spot
M.L.......LNthe station
L....L..L..Othe status
M....M...N.Kthe take
L.LL......MMthe team
NN.L.......Kthe test
ML.M.M....MLthe time
KNL.....MM..the week
L.NNML..M..Kthe weekend
LLKLN......Othe whole
LNML.L....MLthe workshop
K.LL.....R.Lthe written
M..M.......Kthe yard
MMKL.......Ntheir
K.RMLL...L.Jthen
..L........Othen !
L.OL..L.....then the
LMN........Lthen we
K.QL.......Lthen you
L..M...M.MM.there
K...M......Nthere and
LL.LML...N.Mthere is
..L.......PJthere parking
LL.NNL.....Ltherefore
KNL......L.Nthese
.MLL......LNthey
MK.M.......Mthink
L...MM..ML.Lthis
L.N.M.M....Lthis email
L.LMM......Lthis event
.LN.LM.MM..Kthis is
M.....M....Lthis letter
M.......M..Kthis message
KL..NL.....Mthis morning
..L.....P..Kthis number
L....O.....Lthis occasion
OLL.........this saturday
ML.MLO..M..Kthis time
KOLL.L.....Othis week
L..LO......Lthis year
LMMLN...MN.Ithose
LLL..M....LOthough
.M..LL...N.Lthree
.N.........Lthree days
.LN......O.Kthree hours
N.ML.....M.Lthrough
MLNL........through the
LNLM........thu
LM.M.......Lthu #
.OL........Lthu may
.N.M.......Kthurs
N..........Lthurs #
.LLNL......Mthursday
..N..L.....Lthursday #
.L.OL.......thursday ?
LL.....M..MMthursday at
.L.N........thursday for
.L.O.......Kthursday the
LLL.M......Nthursday's
NLMK.M......ti
P.LM.......Kti faccio
NMLL.....M.Lticket
M.O........Ktie
P.LL.......Ltiendra
P.LL.......Ltiendra le
..PL.....M.Jtienes
.LMMLLM.....tijd
OL.........Ltil
N....L......till
N..K.......Mtill #
.M.NL.....MKtime
OLM........Ktime #
LLLO........time ?
LN.........Ltime after
MML..L....NLtime and
.........N.Ltime before
L..M.......Mtime for
...LL.....OLtime or
L....M...O.Ltime the
..L..M....MMtime to
.J.........Ptime url
KOM.........times
LO.........Ltimes you
...N.......Ltiming
LLM...N.....tips
MLMN.LM....Ktmrw
O..L........tmrw at
..L........Mto
M.M.L.......to #
MLL.LM...M..to a
LML..M.....Mto an
LLO......L..to answer
O.L........Lto appear
LL..N......Nto apply
OLL........Lto ask
L..L.......Nto attend
O.L........Kto back
...L.LM.M..Lto be
LM.MM..M...Kto bring
L.N........Lto calendar
..L.NL......to cancel
M.LLMM......to come
...........Mto confirm
L..........Nto discuss
.L.......N..to do
O.L........Kto face
O.LML......Lto follow
L..M.N......to give
.L.....M...Mto go
..K........Nto have
...L..L...M.to hear
LL..OLM.....to hire
..L..M......to inform
M.LL.M..LM.Mto interview
L.L........Nto invite
M.L...M...MKto join
..L........Nto look
LLNM..LM....to make
M.K...M....Mto meet
L...M.....NLto meeting
L.LN.......Mto monday
ML..M.NM...Kto offer
MLML....M..Lto say
LN.....M....to schedule
M.K.L...M..Mto see
MML........Lto set
LMM...N....Kto sign
N..LLM....MKto speak
LLM....N....to start
L.L.M....M..to take
.LK......M.Mto talk
L....L....OLto thank
MM.L........to the
..M.....M..Lto this
K...M......Oto us
L.......K..Pto volunteer
L......M...Mto work
MM...L..L..Nto you
.LM.ML.....Lto your
LLNL.O....LLtoch
LK.NN...L.M.today
OLL.........toes
MLL........Mtogether
L.N.OL.....Ktold
L.NLN......Ktold me
LLMMML.....Ltomorrow
N.NL.......Ktomorrow #
M.MLM....M.Ltomorrow at
L.LP.......Ltomorrow so
L.LNQL.....Ktomorrow's
L.LONL.....Ltomorrow's #
L.LL......MOtonight
L..M.......Ntoo
KKPML....M..top
LLLM.......Otop of
NL.......M.Ltops
L.OL.....M..tot
..O........Ktot donderdag
.LLMLM..N...touch
L.OL.......Mtour
...N.......Ltoutes
.M.L......M.train
L.N....M....trainee
M.LM.......Mtraining
..M..L....NKtran
LM..........transport
M.L.M......Mtravel
...OL......Ltreffen
.LLNN......Ltrial
M.ML......MLtrial shift
MMM..L...M.Ktrois
...NK....L.Ntrouble
M.L..M.....Ltrust
OLM.ML..L..Ktrustees
LMLMMM....LMtry
.M..KO...LLLtu
.N.........Ltu candidatura
OLL.....M..Ltu currículum
O..M.......Jtu entrevista
N.LM.......Ltudo bem
KLML.....M.Mtue
K.M........Mtue #
.NLM.......Ktues
..LNL......Mtuesday
ML.N........tuesday #
L.........MMtuesday at
L..........Ntuesday or
N.M........Ktuesday the
.L.LPL......tut
.L.LOL......tut mir
LLL........Otutor
M.MM.......Ltwenty
NMLL.LL..M.Ltwo
MMLM....M..Ktwo of
LM.....N...Ltwo references
LN......N..Ltwo weeks
.LL......Q.Ltyping
.LQL.L....MLtá
LMLL....MN.Ltécnico
PLLML.MMLLLKu
..OLM......Lu #
QLLL.......Ku come
LL.M..N.....u graag
LMNL........ufficio
..M.L...L..Muhr
L..........Nuhr bitte
L..........Nuhr ein
.MML..L.....uhr im
MLL.......MMuhr in
L.L........Ouhr mit
.L.......M..uhr zeit
N.LL........uhr zum
N..LMM.....Kuit
N..L.......Luit voor
M.........M.uitnodiging
NLL........Mum
MLLMLL.....Mum #
.M.LLM....LMuma
MMLL........uma entrevista
.L...Q.....Luma pessoa
.NK..LL..N.Lun
NOLL.......Kun colloquio
MMLL.......Mun entretien
LPL........Lun rato
K........O..un test
MNL.LLL..MMLuna
.NLL........una entrevista
M.L..M....LLund
L.L........Nund #
......LN...Lund der
R.KL..M....Kund ich
K.NL.L...M.Munder
.L..LNL.....une
.....K.....Ounfortunately the
LLL...L....Puniform
L..........Nunion
M..L.....M.Kuns
.....O......uns für
......O....Luns ihnen
LL.........Nunser
L....O.....Lunsuccessful
LM.....N..LMunter
NLL.....N..Lunterlagen
......LO...Luntersuchung
..L..LMMMM.Luntil
.NL...M....Luntil friday
LMMM........up
L..L.......Nup ?
...L.......Lup a
JOL........Mup for
K.MNM.....MLup on
.MM.........up to
K.P........Lupcoming
LLLM.N......update
KLLQ.......Lupdated
M.....LO...Kupon
..NMKM.....Lur
LL.........Ourgent
LMM.LL..LM..url
.L.LM...M..Lus
LLLM.....O..us a
L.M...N....Lus as
.LL..M.....Nus for
..M.M......Lus know
OL.L.M..L..Lus on
L.......N..Lus two
LNMLL.......use
...........Nuser
..L........Nusual
M..L.......Mutc
L.L........Putrecht
....L......Muur
LM.M........uur ?
L.KO......MLuur en
..N........Luur in
L.L........Puur langskomen
N.....M....Luur op
L.L..L.M...Puw
.LLM.......Nuw afspraak
..L........Nux
.LMLLO...L..v
.LMN.M...MLLva
LKMO........va a
I.MMML...N.Mva bene
M...NL.....Kvacancy
.MLLN.......vacature
M.L.....M..Lvaga
M.LL.L....MLvaga de
...LN......Lvamos
K.LNML.....Lvan
LM.N.......Lvan #
L.LN........van woensdag
MMM........Kvemos
L.O........Lvemos el
L..NM......Kvendredi
LM.NML.....Lvenerdì
M..LO......Kvenga
P.K..M....MJvenir
M.LLNL.....Nvenire
O..........Kvenire al
MLNK.......Mver
.LL.LNM..M.Lverder
M....N......verder met
.......N....verification
L.NM.......Lverschieben
......O....Lvertrag
L..M........very
L..N........verzetten
LLLLLO....LNvez
M.LKML.....Mvia
..NL.M.....Lvidal
..ML.....M.Lvideo
MKL........Nvideo call
OLL..M...L.Lvideo interview
KMOL........videollamada
..L.......M.vielen
..L.......M.vielen dank
LM.N.......Mviene
OLNL.......Kvieni
L..LO.......vier
MLLMLLN..LM.viernes
M..M........viernes #
N.LN.......Lviernes a
MLL.....M..Mview
.....L..L..Oviewed
........L..Nviewed your
L..........Nviewing
O..L.......Lvir
LMM........Lvirtual
L.L........Ovisa
L.L........Nvisa interview
KLO.....L..Mvisit
.MN........Kvisit to
K.MM.MLM....visita
M.LLLL..M.MMvocê
N..LLM.....Lvoir
.ML.L.....N.volgende
LM.ML.....OKvolgende week
L.......L..Pvolunteer
..LN........vom
.LLNLM.....Mvom #
N.L......M.Lvon #
..L..ML....Mvoor
..LL......MMvoor de
.N.L........voor een
LL.N.M.....Lvoor het
..L.NN....LLvoor je
P..L.......Kvoor u
..LL.......Pvor
......LO...Lvorbehaltlich
O.L..NM....Ivorbei
K.NL.......Nvorher
.PL.....L..Kvorremmo
OM.M.L..M..Hvorstellungsgespräch
..M........Lvorstellungsgespräch am
N.L.....M..Lvorstellungsgespräch ein
O.L........Kvorstellungsgespräch findet
P.LL.......Kvorstellungsgespräch ist
LMLLM......Nvos
LQ...L.....Lvos disponibilités
..M..L.M.M..votre
M.L....MM..Lvotre candidature
...........Nvotre dossier
M..N.......Lvotre entretien
N...........votre présence
L..........Nvotre rendez
LL.........Nvoucher
.MKL.......Mvous
L.K........Pvous avec
..M.......M.vous confirme
L..LM......Nvous de
KL.LP......Mvous faire
Q.LL.......Kvous le
......N.....vous proposer
KM.........Ovous êtes
..L..L....PLvoyons
L.NL.....N.Kvraag
.LL......O.Lvragen
MMKMM.......vrijdag
MLKM.......Mvrijdag #
.MLM..M....Lvrijdag om
N.N........Kw
O.L........Kw dana
..........OKwahr
L..M.......Mwait
MM.........Lwalk
.N..........walk in
LPML.......Kwann
LN.........Lwann passt
KPML.L...M.Kwanneer
ONL.L.M...LKwant
M.L...O....Lwant it
N.L.L......Mwant to
MNL...M....Kwant you
L.LLMM....NLwanted
L.........OLwanted to
.MLLML..M...wants
NML.....M..Kwants to
LL...O......war
M.K........Mward
O.L........Lward manager
MMK.......M.warehouse
L.LM.M.....Mwas
LM..LN.....Lwas a
.....L..L..Owas received
..L.....N...was sent
O..........Kwas the
L..N.......Lwas updated
O..LL.......wat
PLL........Lwat een
NM.........Kwatch
M.LM.......Lwater
N.LL.L..N..Lway
LM.M.M.....Lwe
.M.L....L...we are
LMM........Lwe can
L.N........Lwe confirm
LM.L.N......we could
M.LM........we do
.L...O......we gaan
MLLNM...M...we got
.LLMMM..M...we have
L.L..N..N..Lwe hebben
KMN.........we je
KM.L.......Nwe meet
...JL.....NNwe move
MLL..M......we need
...N.......Lwe push
MM......M..Lwe read
L..NLM.....Lwe shall
L.N........Mwe talk
NM....M.M..Kwe want
L....N......we went
M...M......Kwe were
LLNMLL..M..Lwe will
LMLL.LP....Lwe willen
....MN..L..Lwe wish
L...NO.....Lwe won't
M.L...MM...Lwe would
..LM..MM....we'd
M.L.....MM..we'd like
JMLL..NM...Mwe'd love
NLMLL.L.MN.Lwe'll
NM.L.......Kwe'll see
N..........Lwe'll talk
MMLLNL.....Lwe're
NNL........Kwe're at
ML...N..M..Kwe've
.LOL.......Mwear
K.K........Qwebinar
KOM........Lwed
.N.L........wed #
L..N.......Lwed apr
LM..L......Mwednesday
M.L........Mwednesday #
KLO........Mwednesday at
....L......Nwednesday is
...O.......Lwednesday's
NO.........Iweds
N.ML.......Lweds #
JPL.LL....MNweek
LOLL.......Mweek #
KO........L.week ?
.N.........Kweek but
LN......M..Lweek of
LNL........Mweek or
K.M.ML..M...weekend
L....L.....Pweekly
LNL.....N..Kweeks
NLL.NM.....Jweg
LMLMLN...M.Jwegen
LO.........Lwelcher
L.LL..M....Nwelcome
L.L...M....Mwelcome aboard
LP.........Lwelke
LN.........Lwelke dag
M.L......M..well
M.O........Kwellies
M.LL.M.....Mwent
LL.LMMM.M.L.were
....LO.....Lwere not
NLKL.......Owerk
N.M........Kwerkstatt
.NLL.......Mweten
KOL........Mwhat
.O.........Lwhat day
LO.........Lwhat days
L.L........Pwhat the
.LL........Nwhat you
O..........Lwhat you'd
LO..........whatever
L.PL........whatsapp
KPM.LLM...LLwhen
.O.........Kwhen are
LP.........Kwhen could
L.M........Lwhen wed
LNN...M...L.when you
.LML.......Mwhere
.K.........Owhere you
NL.L......MLwhether
NL.L........whether you
KRL..L.....Kwhich
LO.........Kwhich day
.N.........Lwhich is
LN.M.......Lwhich one
.N.........Kwhich would
.KML.M...M.Mwho
.LM.LN......who's
L.LLN......Nwhole
.....N.....Lwhose
KMMN..L....Mwie
ML.L.LMMLMMLwij
.L.O.......Lwijziging
MLMM....M..Lwill
LLN.....M...will ask
L.N.......NKwill attend
...M.L..M...will be
...O.......Lwill begin
L.OL......MLwill bring
.LM..L.M.M..will call
MLNM.......Kwill have
L.L........Nwill hold
N..........Kwill last
..M.........will meet
..LMMO..L..Kwill not
L..N.......Lwill now
....M...M..Lwill ring
N.L.........will show
KL.L.......Pwill visit
..L.....K..Owill write
.MKLL.O.L..Lwillen
L.L...O....Lwillen jou
KMMNL......Lwind
N..........Lwinter
MLM.LM.....Lwir
L.LO.L......wir das
KMLL.O..M..Lwir haben
L....M.M.M.Lwir ihnen
L.N........Lwir ihr
N.L.........wir laden
........M..Mwir sie
K..MLM...M..wir uns
LM.LNM..L.M.wish
K..........Owish me
L...MM..L.MKwish you
MMM........Lwith
M........L..with a
K.O........Lwith anneke
L..........Nwith dr
O.LL.......Lwith her
L.O........Kwith ines
.LLMO......Lwith it
MML.LL....MLwith me
.....N......with more
K.N.M.......with mr
.LNL.M.....Lwith my
ML.........Mwith one
.ML.M.......with our
.....O.....Lwith someone
..M.LM......with the
M.ML.M.....Kwith us
..ML........with you
.NK....M....with your
..LLML.....Nwithdrawn
..L.....MM.Mwithin
.LL........Nwithin #
K.L........Owitness
K.L........Owitness interview
KOLM.L..M.MLwoche
.NKOLL......woensdag
..LO........woensdag #
LO.........Kwoensdag of
L.L........Nwohnung
LLLNOM.....Kwon't
LL.MNN.....Lwon't be
M.ML..M..M.Kword
NMKM........work
O.K.........work ?
.MLN.......Kwork for
LMK........Nworker
...........Mworking
KNL.......NMworks
.MK.......NMworks for
L.OL.......Lworkshop ?
OMK.L...L...would
.....M.....Mwould be
N.LLL..M....would like
MML........Lwould love
NLL........Mwould thursday
LL.........Owould tuesday
MLLM.......Mwould you
..N........Lwrap
..N........Lwrap up
KM..ML..L.M.write
K..........Nwriting a
LLLLM....Q.Lwritten
L.L......P.Lwritten examination
..KL......LQwrote
LO.........Lwäre
.ML.........würden
N..........Lwürden sie
PL.LL.....LMx
KLLNM......Nxx
M...L...LM..y
LM...L.NM.MLy el
M........M.Ly la
K.LQ.......Ly no
LNMLMM..L..Kya
N..........Lyard
KLMLN......Myear
L.NL.......Lyear #
M...NL.....Lyear and
..L......L.Oyearly
L.L....M...Pyears
M.LL..O....Kyes
PLLL.......Lyes or
L.L..ML...MMyesterday
.NKL.N......yet
ON.LL....L.Lyo
M..L........you
L.L......M.Myou !
.NLL........you ?
L.M.L..M...Myou a
..M.LM......you about
L.O.M......Kyou accepted
ONL........Kyou an
LLNL......N.you and
.O.........Kyou any
M.L..N..M..Jyou applied
M..L.....M..you are
LM.LM.......you around
KL....OM....you as
M.....M....Lyou at
MLL........Myou be
K..........Oyou both
O..........Kyou bring
.....N.....Lyou but
...........Myou by
..OLLM...MLKyou can
..L........Nyou can't
L..L.......Oyou cannot
.M.L.......Myou come
.NL.LN.....Lyou could
M.LLO......Lyou did
LML........Oyou do
L.N.........you down
MLLL.M....MMyou for
M...........you free
L.PL.......Kyou friday
KNM........Myou go
..LM.MO....Kyou got
MNLLL....M..you have
LM..LN...L.Kyou in
.LL........Pyou interview
MLL..L.....Myou know
L.MM.....L.Myou like
L.MLL......Myou need
.N..........you next
..MLL.......you on
OLL........Lyou passed
LO.........Lyou prefer
N.LL........you see
LN.M.......Kyou send
.MLM...M...Kyou so
.L....N....Lyou start
L..L.......Nyou take
....LN......you that
....L.NM...Kyou the
...L......NLyou then
M.NM......MIyou thursday
NMLL...M.M.Jyou to
L.N.......M.you tomorrow
M..L........you up
LL.L..N....Nyou want
LL.LMNM....Lyou were
LLL........Oyou what
NLN........Kyou will
NMKML......Lyou with
M.L........Myou would
OLLL.......Myou'd
NLLLM......Myou'd be
N..........Lyou'd do
L.O.....M..Lyou'll
M.N........Lyou'll be
.MN..L...L..you're
L.N........Lyou're all
.ML........Nyou're in
L.O........Kyou're on
O.K.........you're through
O.LLM......Lyou've
M.L.........you've been
N.L......L..you've made
L...........your
ML.......M..your answers
MMLL....N..Lyour application
LOM........Lyour availability
ML.........Nyour background
L.NL.M......your calendar
....LN.....Lyour candidacy
.NL........Lyour choice
.L......N...your cv
...K.......Oyour delivery
K.L......L.Pyour driving
L.L........Nyour exit
L..........Nyour feedback
.ML...M....Myour first
M.L.....P..Kyour form
LML..N..L..Myour interest
..OM.......Jyour interview
NNL........Kyour letter
L.L........Oyour manager
O.L........Lyour mum
LKL........Pyour new
M.L.......LNyour next
......MM....your offer
..MM.......Kyour onsite
KMN......M..your own
KMOLN......Kyour panel
..K....M...Nyour passport
P.L........Lyour portfolio
M.L.....M...your profile
L..........Myour questions
.L...L..M..Myour resume
KN..........your slot
..LL.......Nyour table
L..M.L....OKyour time
L.LO........your trial
..O........Kyour visit
..L......L.Oyour yearly
.L..M.M.L..Lyours
MLL...O....Kyours if
L.L........Ozeigt
.L.M.....M..zeit
L.LN........zeit ?
LL.RL......Kzelfde
.LLOL.......zelfde tijd
NLM.L....M.Lzien
L.NM.......Lzien we
K.MM..M....Lzijn
K..........Pzit
LML..L...Q.Kzondag
LLL......Q.Kzondag #
M.M.L.......zoom
..M.........zoom url
.L.N........zou
MKKLM...M..Mzu
........M..Mzu einem
M.J.LL.MM..Nzum
ML.....N.N.Kzum #
NL..........zum gespräch
N.LL........zum vorstellungsgespräch
L..L.M.....Nzur
L.M...NN...Kzusage
.P.LML.....Kzwei
LQ.........Kzwei drei
LM.........Nzwischen
LM.........Nzwischen #
MMKLL.L.O.LM~1:application
LNLMML..LL.M~1:appointment
..L.L.L..P.K~1:assessment
.NL..L.....M~1:availability
..K..L...M.N~1:bank
L.N..LL..M..~1:booked
ML.LLL.....N~1:bring
..MLLLM.ML..~1:call
LLL.SL..L..L~1:cancel
K.KL.ML....O~1:candidate
LOL.........~1:choose
L..LM.....LM~1:client
M..M.L......~1:clock
N.L.....L.L.~1:come
LKKLLLN.MO.M~1:complete
MLLLLLLS....~1:condition
JLPLLL...LNM~1:confirm
LL.LNQ..L.LK~1:decided
LLLN.P..ML.L~1:decline
LLLLRM..L..L~1:filled
.LLL..NML.ML~1:forward
L.L.M......N~1:health
KKLLM.PMLMLL~1:hire
L...ML..L..M~1:home
.MK..L.....N~1:hope
L...L...LM.M~1:internal
M..M........~1:interview
..ML.....L.N~1:interviewer
N.KL....MMM.~1:invite
L.LL.M...LMN~1:join
.LL.MOL....L~1:keep
M.NLLLL...LM~1:meal
.M..M...L...~1:meet
.M..LL...NLM~1:minutes
MLM..LM...L.~1:month
K.JQ.......M~1:move
LLLLMLP.L.LM~1:offer
M.M.M.L.....~1:onsite
N.KLL...M.M.~1:opportunity
..L..M...L..~1:panel
..K.MN...LML~1:past
.L.LMMM....L~1:position
K.LL.....N.O~1:press
L..LL...PL.L~1:received
L...ML..M..M~1:recruiting
KKKNQN..L..J~1:regret
K.PLL......M~1:reminder
L.MKMLMLM...~1:reply
L....M..LM.N~1:research
M.ML...MML..~1:review
.LM..L..LL.M~1:room
.NLL.....M.L~1:round
..LLM.MM.L..~1:sales
KL..M..ML..P~1:school
MMKLLM..N..L~1:shortlist
MM.........L~1:talk
M.M......L.L~1:team
L.LL.N..M.OL~1:thanks
LKMNNL..L.ML~1:tomorrow
L.N.L.....NL~1:travel
..M..M..MN.J~1:trial
MMMLLL.....M~1:video
M.K........M~1:visa
M...........~1:weekday
M..M..M.L..L~1:withMe
..LKMM..L..M~1:yesterday
.LM..L...M.L~1:zone
MMKLL.L.O.LN~application
L.L........M~application&bring
N..........L~application&call
L..........N~application&complete
.....L.....N~application&home
.M..........~application&hope
L..........M~application&interview
M.......M..L~application&month
........M...~application&past
.ML..M..M..L~application&position
.L......O..L~application&received
L.......M...~application&review
.M......M..K~application&team
M....L..M..L~application&thanks
M...........~application&weekday
L....L..M..M~application&zone
O.L..L.....K~application>come
L.L..L..N..M~application>complete
NM.........K~application>hope
..M.LL.....M~application>interview
O.L.....LM.L~application>meet
........M...~application>opportunity
.L...M..M...~application>past
.ML.....N..L~application>position
.L......M..M~application>received
.L......O..L~application>review
M.......N..L~application>shortlist
L..........N~application>talk
........P..K~application>team
MM..........~application>weekday
LL...L..N..N~application>zone
LM...L.....N~appointment
.M.........M~appointment&choose
L..M........~appointment&clock
L..........N~appointment&confirm
..........ML~appointment&hope
.NLL.......L~appointment&interview
...........M~appointment&month
LM.........M~appointment&weekday
..K........O~appointment>confirm
LMLL.......M~appointment>weekday
L...L.L..P.K~assessment
L........N.L~assessment&complete
..LM.....N..~assessment&hope
M........M.L~assessment&invite
.........N.L~assessment&minutes
.........M..~assessment&video
..LN........~assessment&weekday
.........O.K~assessment>complete
LL.......O.L~assessment>internal
.LL......N..~assessment>minutes
.OL.LL......~availability
LN..........~availability&choose
MM..........~availability&clock
MM.........L~availability&hope
LM.........M~availability&interview
.M..........~availability&minutes
.M..........~availability&month
.N........MK~availability&round
...........M~availability&weekday
.M........ML~availability&withMe
L..........N~availability>interview
.N.......M.L~availability>month
.O.........K~availability>round
LM.LL......N~availability>weekday
L.K..L...M.N~bank
L.M..LL.LM.M~booked
..M........L~booked&call
...M........~booked&clock
..M.........~booked&interview
M...........~booked&month
M...L......M~booked&past
M.LM...M....~booked&position
L.LM.......N~booked&weekday
L.LL.......O~booked>interview
M.N.M......K~booked>month
L..........M~booked>weekday
NL.LLL.....M~bring
.......M....~bring&hope
L.L.....M..N~bring>application
..L........M~bring>visa
..ML..M.ML..~call
.M.........L~call&choose
.L....M....M~call&clock
...........M~call&hope
LM..........~call&internal
..L.....M...~call&interview
LM..........~call&minutes
ML.........M~call&month
M.M........L~call&past
M.....M....L~call&position
M..........L~call&review
.M...M.....L~call&talk
..M.....M..L~call&team
MLL........M~call&weekday
..LM.MM....L~call&withMe
M.M........L~call>application
.ML.....N...~call>interview
L..L..M....M~call>tomorrow
MLLL.M.....M~call>weekday
.NL..MM....K~call>withMe
KL.LRL..LL.M~cancel
L.L.O......L~cancel&clock
....M.......~cancel&filled
..L.N.......~cancel&interview
....N......L~cancel&month
L.N.........~cancel&move
....N......L~cancel&past
..L.N.......~cancel&position
....M.......~cancel&regret
..L.O......L~cancel&weekday
....NL......~cancel>interview
K.N.........~cancel>move
..L.N.......~cancel>position
....N......L~cancel>recruiting
.ML.N......L~cancel>weekday
K.LL.NL....N~candidate
...L.......N~candidate&clock
.....M.....L~candidate&decided
.....M.....L~candidate&decline
..L......M..~candidate&interview
L.LM.......N~candidate&weekday
LO......M..K~candidate>complete
L.LM..L....N~candidate>weekday
KRLL........~choose
LO.........L~choose&hope
.ML.........~choose&interview
LN.........L~choose&month
LM.M.......L~choose&reply
MM..........~choose&round
.N.M.......L~choose&withMe
.M.........M~choose>appointment
LN..........~choose>availability
LNML.......L~choose>clock
.K.NL......N~choose>decline
MN.........L~choose>hope
LN..........~choose>round
L.ML.......M~choose>weekday
..LLM..M..LM~client
M..M.L......~clock
OLLM..M....L~clock&come
L.....N..M.L~clock&complete
L.ML......MM~clock&confirm
....N.......~clock&filled
...........M~clock&hope
............~clock&interview
M.LL.......M~clock&invite
...........M~clock&join
............~clock&minutes
............~clock&month
L..M........~clock&move
M.L........M~clock&onsite
...M.......L~clock&panel
L.L.MM.....M~clock&past
.L..M.M.....~clock&position
M...........~clock&recruiting
...MM......L~clock&regret
L..........M~clock&review
M..L.......M~clock&room
...........L~clock&round
ML..........~clock&talk
M...........~clock&team
..L.......N.~clock&thanks
..........M.~clock&tomorrow
N.M........L~clock&trial
............~clock&video
............~clock&weekday
............~clock&withMe
M..M.......L~clock&zone
.LL........N~clock>application
M..L........~clock>bring
.LL.N.......~clock>cancel
.N.L.......L~clock>choose
N.L.LM......~clock>come
L.....N....L~clock>complete
.L........NL~clock>confirm
M..M.......L~clock>hope
KM.M.......M~clock>interview
L.MMM.......~clock>meet
M.ML.......M~clock>minutes
L..M........~clock>move
L.N........L~clock>offer
NL.L........~clock>onsite
L.L.N......L~clock>past
.LMLML.M..ML~clock>position
MN.L.......L~clock>reply
L.O.M......L~clock>research
M.M.........~clock>room
N.LL.....M.M~clock>talk
M...........~clock>team
..K.M.....OL~clock>thanks
L..NL......M~clock>tomorrow
LLO.........~clock>video
KNLM.....M.M~clock>weekday
..NM.......K~clock>zone
N.L...M.L.LL~come
L.....N....L~come&complete
L.L..MM....N~come&forward
..L.L..M...M~come&hope
N.LN.......L~come&interview
.L.........M~come&meet
...M........~come&month
L..........M~come&move
..LL..O....L~come&offer
M..L..M....L~come&position
N..L......ML~come&talk
L....M...M.L~come&thanks
M.L.N......L~come&tomorrow
NLL.........~come&weekday
M.M........L~come&withMe
...ML.M....L~come>clock
LLLM.......N~come>hope
P.L........J~come>interview
N..........L~come>room
L...OL......~come>tomorrow
L......M...N~come>video
NLKM..M..L..~come>weekday
LKKLLLN.MN.M~complete
............~complete&hope
..L........M~complete&minutes
......O....L~complete&offer
........M..L~complete&past
L.....N..M.L~complete&weekday
.L.........M~complete>application
.........M..~complete>assessment
..L......M..~complete>minutes
L.....P....L~complete>offer
..L.....O..L~complete>past
LM....M..M..~complete>weekday
MLLLL.LR.L.L~condition
L......N....~condition&position
.......M....~condition&sales
L......O...L~condition>hope
LLO.LL...LNM~confirm
M..........L~confirm&hope
L.OL.......L~confirm&interview
M.L.......NL~confirm&join
K.O.........~confirm&month
K.N.........~confirm&position
M.LM........~confirm&reply
L.M.........~confirm&team
L.N........L~confirm&video
K.ML......NM~confirm&weekday
..L........N~confirm>appointment
L.N.........~confirm>clock
K.QL........~confirm>interview
N.L.......NK~confirm>join
O.L........L~confirm>reply
L.N........L~confirm>video
L.LL......NM~confirm>weekday
LL.LNP....LK~decided
.....M......~decided&decline
.....M......~decided&past
.....M......~decided&position
.....M......~decided>decline
.LKNMO...L.K~decline
.....M.....L~decline&past
L...MM......~decline&position
.....N.....L~decline&round
.....N.....L~decline>candidate
.LL.N.......~decline>position
L.LKQM..L..L~filled
L...M.......~filled&interview
....N......L~filled&past
....O......L~filled&position
....M......L~filled&weekday
L..........M~filled>interview
.LLL..NML.ML~forward
............~forward&interview
M...........~forward&invite
..........ML~forward&meet
MLL...M.....~forward&month
.....LM...M.~forward&past
M.L...M....L~forward&position
......MM....~forward&sales
..........NL~forward&thanks
ML.........M~forward&weekday
.....MM....L~forward>call
..M.......ML~forward>meet
.L..M.N....L~forward>month
L.....O....L~forward>position
......MM....~forward>sales
N..........L~h:application
L.N.........~h:availability
L.O..L....MK~h:clock
P.K........L~h:complete
L.K.M.....NM~h:confirm
NLK.......LO~h:hire
.M........ML~h:hope
..JM......N.~h:interview
.MKL......N.~h:invite
L..O......L.~h:minutes
M.KMM.....ML~h:month
O.L.........~h:opportunity
..LLL......N~h:past
..KN........~h:position
.LK........P~h:recruiting
L.LNM......M~h:round
L..M......M.~h:talk
..JM......O.~h:team
LMMLML....NL~h:thanks
K.OMM......K~h:weekday
K.PL........~h:withMe
L.....LML..N~health
M.L........M~health&weekday
KKLL..PMLML.~hire
.L....MM...L~hire&hope
L.....N.....~hire&month
....M.M.....~hire&weekday
L.....P.....~hire>month
L.....N.....~hire>weekday
L...MLMML..M~home
L.L........M~home&weekday
.ML.L......M~hope
.ML........M~hope&interview
LM.........M~hope&invite
M...........~hope&join
.ML.........~hope&meet
...........M~hope&minutes
M.L.........~hope&month
......M....M~hope&offer
L....M.....M~hope&panel
L..........L~hope&past
M.L.........~hope&position
.LM........M~hope&room
.M.L......M.~hope&talk
.M..........~hope&team
...L.......M~hope&video
M.L.........~hope&weekday
.ML.........~hope&withMe
.........M..~hope>assessment
MNLL.......L~hope>availability
............~hope>bring
LM.M.......L~hope>call
L.L.......MM~hope>cancel
LN.M........~hope>choose
M..........M~hope>clock
..LML..M....~hope>come
MLL...M....M~hope>complete
N.LM.......L~hope>confirm
MLL...N.....~hope>hire
.ML........M~hope>interview
LM.........M~hope>invite
M.LL........~hope>join
MNL.........~hope>meet
.M.K.......N~hope>move
M...ML.....L~hope>reply
.M.L......MM~hope>talk
.N.L........~hope>video
MMLM.......L~hope>weekday
............~hope>withMe
....L...L..M~internal
L.LM.......N~internal&weekday
.N.........L~internal>call
.........N.L~internal>month
KL.M.......O~internal>weekday
...........M~interview
M.L........M~interview&invite
L.LM.......N~interview&minutes
ML.........L~interview&month
L.LP.......L~interview&move
..L.....M...~interview&onsite
M.LL.......M~interview&panel
..L..M..L..M~interview&past
M...........~interview&position
L.L........N~interview&recruiting
..M........L~interview&reminder
L....M.....M~interview&review
...L........~interview&round
L.L........M~interview&school
ML......M...~interview&shortlist
..L........M~interview&team
.L..LN......~interview&thanks
.........L..~interview&video
..L........M~interview&visa
M..........L~interview&weekday
...L.......M~interview&yesterday
.MLLM......L~interview>appointment
L.N........L~interview>booked
.LL........N~interview>candidate
.OLL.M.....K~interview>choose
.LL.......MM~interview>clock
KLLP........~interview>come
K..M.......N~interview>hope
L.L......M.M~interview>internal
..........LN~interview>invite
..N........L~interview>meal
L.L........O~interview>minutes
.L.M....M..K~interview>month
N..L........~interview>panel
.LLMLN......~interview>past
M..........L~interview>position
...L....M..M~interview>recruiting
....LN......~interview>regret
...L.......O~interview>round
L..........M~interview>school
L..L.......N~interview>talk
M.M.LM....MK~interview>tomorrow
P..M.L.....J~interview>weekday
MLM......L.M~interviewer
..L........M~interviewer&weekday
..L........M~interviewer>weekday
N.KL....MM..~invite
N.LL........~invite&month
M.L.........~invite&panel
N.L........L~invite&position
M..........L~invite&room
M..........L~invite&round
L..........M~invite&school
..L.......NL~invite&thanks
N.L.........~invite&weekday
M........M.L~invite>assessment
N.LL.M...M..~invite>interview
...L.M...LM.~join
L..........N~join&month
..L.......M.~join&weekday
N....M....MK~join>interview
K......M...N~join>panel
N.L.........~join>video
M.L.......M.~join>weekday
LL.LNOL.MM.K~keep
N.M.L.L...L.~meal
M.N........K~meal&talk
L.O........L~meal>interview
M.N........L~meal>talk
N..L........~meal>weekday
.M..M...LM.L~meet
L.N......M..~meet&minutes
M...MM.....L~meet&past
M.........ML~meet&team
..........NL~meet&thanks
.....L.....M~meet&weekday
ML.LNL.....N~meet>come
NM.........L~meet>hope
L..........M~meet>room
..........N.~meet>team
M.L.ML......~meet>weekday
.M..LL...MLM~minutes
M..........L~minutes&position
.M..........~minutes&video
...M.......L~minutes&weekday
.MM.........~minutes>call
LO..........~minutes>choose
M.L........M~minutes>clock
L.L...N..M..~minutes>hire
..L....M.M.L~minutes>hope
KLL.....M..O~minutes>interview
LLNM.......L~minutes>meet
L.....M..M..~minutes>month
L..L.......N~minutes>position
N..........L~minutes>room
NL.M.......L~minutes>talk
M.M.........~minutes>team
LMNM.......J~minutes>video
LM.......M.K~minutes>weekday
.N..........~minutes>withMe
M....LM...L.~month
L.LN........~month&move
............~month&onsite
..L.........~month&panel
..L........M~month&past
......M....L~month&position
M..........L~month&round
M.L...M....L~month&sales
..L........M~month&school
........M...~month&shortlist
M..M........~month&talk
M..........L~month&team
K.N.........~month&tomorrow
............~month&video
M...........~month&weekday
.ML...M.....~month&withMe
M...........~month>bring
...LO......L~month>cancel
......L....N~month>candidate
.N.L...M...L~month>choose
MLM.........~month>clock
LL.NL.O....L~month>come
..L...N.ML.L~month>complete
L.....O..M.L~month>forward
LM..........~month>hope
.L.........M~month>interview
M..M.....M..~month>minutes
.LLN........~month>move
L.....N....L~month>offer
O..........L~month>onsite
M.L.LM.....L~month>panel
L...M..MM..L~month>position
M.ML........~month>room
L.......N...~month>shortlist
M...M......K~month>team
L.ML.......M~month>video
KNK........M~month>weekday
KLKP.......N~move
...M........~move&past
LLLM.....M..~move&position
...N........~move&regret
L.LO.......L~move&talk
LLLN.......M~move&weekday
L.L......M.M~move>call
L.NL........~move>cancel
LM.L.......M~move>clock
LLLP.......L~move>interview
L.LM.......N~move>room
LLKPM.......~move>weekday
LKLL.LQML.LM~offer
L..........N~offer&thanks
.L....N.....~offer&weekday
......N....L~offer>complete
......M....L~offer>hope
..MMM.L....L~onsite
M.L.........~onsite&room
KMM.M......L~onsite&team
............~onsite&weekday
L.N.........~onsite>bring
M.LM.......L~onsite>hope
M..........L~onsite>room
K....L.....M~onsite>team
..LN.......L~onsite>tomorrow
..M.......ML~onsite>weekday
N.K.L...M.M.~opportunity
.....M...L.L~panel
M....M.....L~panel&recruiting
LMM.........~panel&video
M.K.M......M~panel>interview
N..L.M.....L~panel>recruiting
L.M.........~panel>round
.LK.MN...LML~past
M.L.M......L~past&position
.L......N..M~past&received
.....N.....L~past&regret
LMM..M.....L~past&review
..L..M......~past&shortlist
..........M.~past&talk
....MM....ML~past&tomorrow
L.LM.M.....M~past&weekday
MM......M..K~past>application
M.M.M......K~past>call
L...N.....ML~past>cancel
.....N......~past>decided
.....M..M.ML~past>decline
....N......L~past>filled
L...LPM....L~past>hire
.M.L......LM~past>hope
...........N~past>interview
M....M...M.K~past>invite
.L.LMM.....K~past>meet
...M........~past>move
.L......M..M~past>received
LM...M......~past>review
....M.....ML~past>round
..LLLN......~past>shortlist
M..L......M.~past>talk
LLLNLM....MM~past>weekday
.L.LM.M....L~position
..LL....M..M~position&received
L.L........M~position&recruiting
.....M.....L~position&regret
M..........L~position&round
......M....L~position&sales
N.........ML~position&talk
ML......M..L~position&thanks
L.M.M.......~position&tomorrow
LMM........L~position&video
N...M......L~position&weekday
L..LM......N~position&yesterday
L....M......~position>application
L.M........M~position>clock
L......M....~position>condition
.....N.....L~position>decline
...LN.......~position>filled
....L......M~position>hope
M..LM.......~position>interview
L.M...M....L~position>minutes
......NM...L~position>month
.M..N......L~position>past
.L.........N~position>recruiting
L..LNM.....L~position>regret
M.M....M...K~position>school
.L.........N~position>talk
.L.L.M.....M~position>team
M.ML.......L~position>weekday
K.LL.....N.O~press
LM.LL...PL.L~received
L.......N..L~received&thanks
........N...~received&zone
MLL.....N...~received>application
..L.LM..O..K~received>keep
........M...~recruiting
..M........K~recruiting&talk
.M.......L..~recruiting&team
...L.......N~recruiting&tomorrow
...........M~recruiting&weekday
.LL.....M..N~recruiting>interview
.MM......L..~recruiting>team
L.......M..M~recruiting>video
KLKOQN..L..J~regret
....LO.....L~regret&shortlist
...M.......L~regret&weekday
....LO..L..L~regret>application
....NL......~regret>interview
.....N.....L~regret>past
K.PLL......M~reminder
L.N.........~reminder&tomorrow
L..........M~reminder&weekday
..L........M~reminder>appointment
L.N........L~reminder>interview
L.N.........~reminder>tomorrow
MM...LM.M..L~reply
..M.......L.~reply&thanks
....M.M....L~reply&weekday
..L...M....M~reply&withMe
LM..........~reply>choose
..N........L~reply>clock
M.LL.L....N.~reply>complete
MML......M.K~reply>hope
LO.........L~reply>round
ML..M.N....L~reply>weekday
LLM..M.M...M~research
..L........N~research>interview
..M....MM...~review
LM...M..M..L~review>application
L.......L..O~review>interview
MLM..L...L..~room
MLL.M......M~room&talk
L.M........M~room&video
...........M~room&weekday
N.K........M~room>bring
L.ML.......M~room>hope
L.NM.......K~room>internal
...........N~room>minutes
...LM.......~room>position
N.L........L~room>talk
MLL.ML.....M~room>weekday
.N.L.....M.L~round
...........M~round&talk
MML.........~round&team
...........M~round&weekday
.M......M.MK~round>availability
M..MML.....L~round>clock
.....O.....L~round>decline
.M.......M.L~round>month
M.L.........~round>position
LN.L..M....L~round>team
...........M~round>weekday
.LKLKNL.QLLM~s:application
LL...L..P...~s:application>received
JMMNML...L.M~s:appointment
..L........N~s:appointment>confirm
L.LL..L.LS.K~s:assessment
LP.L.L..L.LM~s:availability
..KL.L.....P~s:bank
KLSL.......L~s:booked
MNM.....L...~s:call
M....M.....K~s:call>review
KLKLUL.....L~s:cancel
....N......L~s:cancel>interview
KLLL.......R~s:candidate
L..........N~s:candidate>weekday
LOLM........~s:choose
.N.......M.L~s:choose>interview
...........M~s:client
LKM..L...MMM~s:clock
L.LM.....M.N~s:clock>weekday
NKLMML......~s:come
.ML..L..MM.K~s:complete
LLLL.LLR.L..~s:condition
.......M....~s:condition>sales
ILSLLL..N...~s:confirm
K.N.........~s:confirm>interview
...LLO......~s:decided
LLLONN.....J~s:decline
..M..N.....K~s:filled
LMKLN......O~s:health
KLL.LLON.M.L~s:hire
ILL..L..L..S~s:home
...M..N..L.L~s:hope
K..L.......P~s:internal
N..M.L..LL.K~s:interview
.M.L......M.~s:interview>appointment
L.P........K~s:interview>booked
....O.......~s:interview>cancel
L.OL........~s:interview>confirm
...N.......L~s:interview>move
L..........M~s:interview>press
L.L........N~s:interview>school
L.N........L~s:interview>tomorrow
.L.M........~s:interview>weekday
LNL........N~s:interviewer
QLKLLL.....M~s:invite
O.L........L~s:invite>interview
K.N........L~s:join
MM.L........~s:meal
ML.K.M....LN~s:meet
L.O.........~s:minutes
M.M.M......L~s:month
KKLSLL......~s:move
L..N.......L~s:move>interview
...O.......K~s:move>weekday
JLLLLLPOLL.N~s:offer
......LO...L~s:offer>condition
M.L........M~s:onsite
LL...L..M..P~s:opportunity
KM.M.L...L.N~s:panel
KLM.MK..O..N~s:past
NMLLLM...LL.~s:position
KLL......M.P~s:press
KKLL.K..T...~s:received
.L...L..P..L~s:received>application
L.LLMM..L..O~s:recruiting
LLLMNM.....L~s:regret
KMQLL.......~s:reminder
L.M........L~s:reminder>interview
L.O........L~s:reminder>tomorrow
.L.L...L.N.N~s:research
..KM....L..N~s:review
LL.LM...M..N~s:room
NN.........K~s:round
LLJLL.NN.L.N~s:sales
.......O...L~s:sales>condition
L.L........N~s:sales>weekday
KLLL.......R~s:school
L..........N~s:school>interview
N..L.M......~s:shortlist
OMM...L.L.MI~s:talk
NMK..M....ML~s:team
KJKLL.L.OLXI~s:thanks
.L......O..L~s:thanks>application
.....L....N.~s:thanks>interview
KLOMNL.....L~s:tomorrow
..NL.......L~s:tomorrow>clock
OK..M...LPLI~s:trial
ML.......O.K~s:video
.........M.L~s:video>assessment
N........L.L~s:video>interview
L.KL.......P~s:visa
JKNMO.L.....~s:weekday
L.L.......NM~s:weekday>clock
LML.......OL~s:yesterday
.LLL..MM.L.M~sales
.......M....~sales>condition
MM.........L~sales>interview
.L....NM...L~sales>position
..LM..M....M~sales>weekday
LL..M...L..O~school
M.L........M~school&weekday
L..........N~school>interview
KM.....M...M~school>month
MMKLLM..N..L~shortlist
O.L........L~shortlist>interview
M...L......L~talk
.M.........L~talk&team
L....M....NL~talk&thanks
.M.L........~talk&video
ML.N.......L~talk&weekday
NLL.........~talk&withMe
OLM........K~talk>bring
N..........K~talk>come
.M..........~talk>hope
LLN.........~talk>meal
LML........O~talk>minutes
LMLM.......M~talk>month
L..N........~talk>move
O..M......MK~talk>position
M.......M..L~talk>team
L.MN........~talk>weekday
N..L........~talk>withMe
M........L.L~team
ML.M.......K~team&weekday
K.M........N~team>bring
ML.M....M..L~team>call
N.L........L~team>hope
L.K........P~team>meal
L.M........M~team>position
.NM.........~team>recruiting
L....M..L...~team>talk
M..M.......L~team>weekday
LLLL.N..M.OL~thanks
..L.LO....NL~thanks&weekday
L.....M...N.~thanks&withMe
MM...L..M..L~thanks>application
L....N...M.L~thanks>come
..........NL~thanks>confirm
LLM..M....M.~thanks>interview
L.L.......OL~thanks>invite
L..........N~thanks>offer
.....M....NL~thanks>past
L.O...M....L~thanks>reply
..L.LN..L.NL~thanks>talk
LL.M.L....N.~thanks>team
L..LLO....ML~thanks>weekday
L.L..LM...M.~thanks>withMe
LLMNNL..L.ML~tomorrow
M.LLM.....M.~tomorrow>clock
L..M.......M~tomorrow>interview
...NL......L~tomorrow>video
.LMNL.......~tomorrow>weekday
..NL......MK~travel
.LM.....MN.J~trial
OLLL.M...L..~trial&weekday
N..........L~trial>move
MMMLLL.....M~video
ML..........~video&weekday
M..........L~video&withMe
.L.......M..~video>assessment
.MLN.......L~video>clock
MML........L~video>hope
M.......ML..~video>interview
L.M........M~video>panel
L.O........L~video>position
K.O.........~video>room
K..........M~video>team
N.L........M~video>weekday
MM.........K~video>withMe
M.K........M~visa
M...........~weekday
M.L.......ML~weekday&withMe
...M........~weekday&zone
..N.........~weekday>availability
..M....M....~weekday>bring
..LM.......M~weekday>cancel
LN..........~weekday>choose
.M..........~weekday>clock
L...M......N~weekday>come
LM....M....L~weekday>complete
K..N........~weekday>hope
.MOL.......L~weekday>interview
N..........L~weekday>meal
K..ML.M..L..~weekday>minutes
ML...L......~weekday>month
L.LN.......M~weekday>move
.LL.MMM....L~weekday>past
L.MM........~weekday>room
ML.........M~weekday>round
MLNM.......L~weekday>talk
..L.ML....NK~weekday>thanks
NLL......L.N~weekday>trial
ML.........M~weekday>video
NML........K~weekday>withMe
NM.M....L..K~withMe
..........NK~withMe>bring
LO.........L~withMe>choose
NNLL......MK~withMe>hope
L..........N~withMe>interview
...LNL.....M~withMe>regret
L.LM..M...LM~withMe>reply
M...LM....MK~withMe>weekday
M.LKMM..L..M~yesterday
M..........L~yesterday>internal
N.L.........~yesterday>round
..M..L....L.~zone
L.O........L~zone>bring
M.M........K~zone>minutes
.........N.L~zone>month
........N...~zone>received
M.M........L~zone>team
ML..........~zone>video
KM.N........~zone>weekday
M.NL.......Lº
...L........à
M.ML.L......à #
..N........Là jeudi
K.OL.MM....Kà l'atelier
N...L.L..MMKà la
..L..N......à notre
..M.M......Màs
..M..L.....Màs #
M.OL.......Kárea
...N.......Känderung
PMK........Lça
.L.L.N...LM.è
O.L.........è fissato
...M.L....OLè stato
..LL.......Oé
NML..L...M.Léchange
KM.........Oêtes
LML........Oüber
N..........Lüber die`,
};
