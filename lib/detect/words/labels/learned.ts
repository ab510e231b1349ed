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
  step: 0.11632,
  bias: [9, 2, 10, 4, -1, 1, -10, -15, -10, -6, -8, 25],
  weights: `\
L.M.LLM.MM.L!
KL.MLLN.L..N! !
L.M........N! come
..L.NL..M.NL! i'll
L.....O....L! passa
.ML...M....L! please
.LL........O! the
MML....M..ML! we
L..........M! your
.....L......#
MLM..L....LM# #
NK.MLL.....N# ?
L.M..L.....M# a
M...........# about
N.LM.L....LM# alle
...N.......L# am
LL....P..M.L# an
KN.L.......M# and
LL....M.....# april
L.L........N# ask
ML..M.......# at
L..N.......L# aug
L.ML...M....# august
..LM.....M.M# bring
L.....O.....# brut
L.N.M.......# bst
L.L..L.....P# c
K..........P# central
L.L........O# com
LLNL....MM..# con
.LL........N# days
MLMMLLM.L.LL# de
L.M.........# december
K.MP.L..MLLJ# e
L.NKLM..M..M# en
.LM.....PL.K# entrevista
LL...LO..N.L# er
L..N.L..M..L# et
K.M...M...ML# februar
MLML.......N# for
M.MM.L......# h
NLNL.......L# hora
L..L.......N# hours
OML........K# hrs
IM.K.L..O..P# il
...O........# im
M..........M# in
L..N........# instead
L.NLNL......# interview
L....L..M..M# interviews
K.NM......ML# is
P.K........L# ish
KMOL.......M# it
N.L.........# january
L.N........L# join
..N........L# juli
M.L....L.L.M# june
M.M.......L.# juni
LKL...N....P# k
..L..L..P..L# keep
..LKO......M# le
.L..LM.....M# lunch
...M.......L# maart
L.M........N# maggio
.........M..# mai
M.M........L# march
.MMM.LM..L.L# mars
NLM.....M..K# marzo
.KM.M.......# may
ML..M....M.L# mei
N.LLM.......# merci
MM..........# min
MLK......M.N# minute
LML......O.M# minuten
M.LL.....N..# minutes
K.L......M.O# minuti
..LL.L.....O# minutos
.MM.........# märz
M.NL........# na
.MM........L# nd
...........N# new
LLLNM......N# no
L..MM.......# nov
KM....M..M..# november
NLKLL..M.M.N# novembre
LMMM.......K# o'clock
....M......L# oct
O.L........K# october
...M.......L# octobre
K..L.....M.N# of
NL.......M..# oktober
OMLL........# on
.O.........L# oppure
LM.........N# or
LLNL.L...O.K# ore
...ML.LM...M# ottobre
NM.........L# p
M.....M...L.# per
..L........N# please
............# pm
..K....M...N# por
N..L........# porti
N.M........K# presso
MLM......M.L# questions
.M.L....M..L# rd
..KN........# robin
L.N.........# room
N..........L# rue
N.LL.......L# sala
O.LL........# salle
L..O.......L# same
LMN...N....L# se
..L........M# september
..L........N# septembre
O..........L# st
L..L.......O# statt
LLP........L# te
.MLN.L..M..K# th
ML.LM.......# the
M.N........L# time
LMMLL......N# to
L..........N# tomorrow
L..........N# tue
M.NM.......J# u
..M.L...L..M# uhr
N..L......LM# um
..........NK# un
L.L........N# und
.LM........M# uur
ML...M.....M# we
...LP......L# we're
LN.L........# wed
LO.........L# which
K..M...N....# with
M.LN.......K# work
L.L.......OL# works
.M.M..M....K# y
..NL....LM..# you
..L........N# your
M.NL.......K# º
MMM.L.......# à
N.MLL.......# às
........O...++application receipt
L........Q.J++assessment
L.L.QL.....L++cancellation
L.....LQ...L++conditional offer
K.PL........++confirmation
M...........++interview
M...........++invitation
KLLL.L....MS++none
LLL.LLPM...L++offer
LL.LMQ..L..K++rejection
LP.M.......L++request for availability
KLLQ........++reschedule
..L.......O.++thank-you reply
L....L..P..L+application receipt
LLLL.....S.J+assessment
KLL.SL.....K+cancellation
LLL.LLKU...L+conditional offer
K.OL........+confirmation
M...........+interview
M.L.........+invitation
KLLL.......P+none
KLLLLLSN.L.K+offer
LLL.MS..L..J+rejection
KPL..L......+request for availability
JLLS.L......+reschedule
LLL.LL....Q.+thank-you reply
LL......Q..K=application receipt
LL.......Q.K=assessment
L.L.QL.....L=cancellation
L.....LQ...L=conditional offer
K.SL.......J=confirmation
R.LL.......K=invitation
NMMM.......J=logit
L..........M=no
L..........O=none
LL..L.RL...L=offer
LL.L.R..L..K=rejection
KRL..L.....K=request for availability
K.LR.......K=reschedule
..L..L....O.=thank-you reply
NMMM.......J=yes
NOJMKL..LLLN?
OL......M..L? #
LO.NL......K? any
P.L........K? ask
P.L........K? dann
.LKM.......O? i
LLNLL.....MM? i'm
L..........M? it
KM.........N? it'd
LN..........? mornings
..LML......M? same
.L.O.......L? still
L..........M? the
NMLL........? we
.L.........N? you
O.LL........? you'd
L.KP.......L? zelfde
LMMMMLL.LLMK@answer
JQLML...LL.M@booking page
....M.......@calendar CANCEL
MLLOL.......@calendar REQUEST
.....LO..L.L@decisionBy
MKM..L..LL.M@doubt
JLIJLLL.L.WP@from private
MLN........K@kind meal
M.N.L....L..@kind onsite
ML...M..L...@kind panel
.MMK..L.NL.L@kind phone
O.MKLL..MNLJ@kind test
N.NLLLL..N.K@kind video
..PKL...LLKN@length 0
.L..L.....MM@length 1
.M..M......L@length 2
LM..........@length 3
NLM.........@length 4
PKP.L....L.K@link
JOK..N..MM.L@meetings 0
NKM..L..L..M@meetings 1
MLPL.......K@meetings 2
JLIU.L...LLM@oldTime
KLKJLM....KV@own house
MLML.L....LN@passed on
N.MLL.....L.@phone
O.N.LL...L.L@place
JKQ.LLL..LRL@re
LNKKLLNL.Q.L@replyBy
MM.ML...N..J@requisition
.M......M.LK@role
M.MML....L.K@round final
PNKLL.......@round first
.MML.L...L..@round screening
.LM.M......L@round second
IWLLLL..LL..@slot
LLLL.M..MMLM@stated company
MM.L....M.LJ@stated role
....L......N@to company
............a
.LL.L......Na #
.LN.........a bit
L.L...M....Ma call
.....N.....La candidate
LM.L....M..Ma chat
N..........La colloquio
.......M....a conditional
.L.........Na confidential
MOLL.......Ka couple
K..M.L...M..a entrevista
.NM........Ka few
M..........La first
M..........Ma group
L.LL.......Oa job
NL...L..L..Ma las
Q.K........La live
.....LM..L..a m
........N..La match
NMM......L.Ka one
LNL...N....La partir
M.M.........a phone
.ML...L..L.Na place
.KNP.......Ka poder
LL......M..Na recruiter
MLL........Ma second
.L.......M.Na short
.M..........a slot
..LN........a sua
P.LL....M..La talk
KM.L.....L.Na time
NLLM........a trial
NLL........Ma una
....M.....MLa vaga
..LO.......La venerdì
L..M..N....Ka yes
NLM........Ka zoom
MLLL.LNM.L.Maan
LM..L......Nab
LN.L.M......ab #
..LLL......Nabbiamo
M..N.M.....Kable
M..N.M.....Kable to
L.L...M....Maboard
.L.L......MNabout
LM.L.....M.Mabout #
L..........Nabout how
.L.........Oabout it
MLLM.L....M.about the
LL.........Oabout your
MM.L.....M.Labove
N.KL.......Oabril a
...LNL......absage
OLM...L.....accept
KLO..M......accepted
L.O........Kaccepted interview
L.O........Laccepted this
..L........Naccepted your
L.O........Laccepting
.M.MLL..L..Maccount
LM..N...M..Kaccountant
L....L..N...accusé
L....L..N...accusé de
M..M....M..Lacknowledge
........N..Lacknowledgement
.....O....L.acorn
.L.M.......Macross
.L.........Nacross your
LNKLNM..M..Kaction
.NL.........action needed
L.P........Kacuerdo
P..........Jada
N..........Lada we
P.K........Kada your
L.M........Madd
L.N........Ladd to
KLOL.......Madded
KLOL.......Madded to
NL.M........address
K.....O..M..adjuntamos
L..........Nadmission
J.......L..Padmissions
K..........Nadmissions interview
.L......L..Oadoption
..LL.......Nadviser
..K........Nadviser will
....N.......afraid
LLL.M......Oafspraak
..L.LN....LLafter
LMLLLN.....Mafter #
L..NNL.....Lafter all
.....N......after careful
LMML.....M.Lafter that
MLLMLM..M...after the
LMM.........afternoon
LN.........Lafternoons
LLKM.OL.L.LNagain
.....P.....Kagain in
K.OM........agenda
K.OL.......Magendada
..LLMMN....Lagradecemos
K.P........Lagreed
.L..N......Lahead
.N.........Laimerions
N.LN.M..L.LLal
N.L.........al colloquio
L.LO.......Mal viernes
L.....NN...Lalegra
...L.P.....Lalguma
..LL.......Oalguém
L.O........Lalice
K.NMNL....LKall
L.O........Lall set
M.LLN.....L.all the
LMN........Lall times
.N.........Lall week
M....L..ML..alle
M..MLL..L..Malle #
M..LM...M...alle ore
LL.M.M..MM.Malles
.....M......alles gute
J.SL.......Lallora
L.L.NM.....Kalready
MLLLL.MMMML.als
L..........Malso
K..P.......Kalteração
..LM.......Mam
..ML.......Lam #
...L.......Mam ?
MLML.....M.Lam at
.LLM......MMam donnerstag
L..N.......Mam for
M.........LMam freitag
.LLNL.M.....am mittwoch
LL.......M.Mam montag
K..L.....M.Oam on
N.........MKam please
L.N.........am pt
L..L.......Oam samstag
M.L........Mam the
LNLN.......Kam wed
N.MK.......Mamanhã
MM.L.......Man
LL...L..K..Ran application
MLOL.......Kan der
P....L...L.Lan engineer
MM.L..M....Lan hour
L..........Man informal
NNLK........an interview
.L....M....Man offer
L........M.Man online
LLLLLO....LNana
L.ML..M....Lanalista
.MNL.......Lanalista de
...M..L...MLanalyst
K.L...N....Nanbei
............and
KOLL.......Mand #
MMLL...M...Land a
LLNLL......Nand ask
.NM........Land do
L....N....MLand for
NML.........and have
..L........Nand how
MMLM.......Kand i
.OLM.L.....Kand i'll
........N.NJand is
MLOL.......Land me
LL.....M...Nand meet
L.N........Land ms
LL.MM......Land not
.NM........Kand one
L.N...M....Land our
.......N...Land proof
O.LM......MJand talk
ML..MM....MKand the
..OL.......Land then
NLL.........and two
N.L........Land want
L....L....OLand wanted
.LL...M.L..Mand we
PML........Kand we'll
M.L.......MLand will
....OL.....Land with
MN...L....M.and would
ML.........Mand you
.....M.....Mandere
..KN.M......anders
.N.........Kandrebbe
LLL...M..N..anexo
L.L........Oanita
..N........Lanneke
K.O........Lanneke and
....N.......annulation
..L.O......Lannullamento
..L.N.......annullato
..L.O......Lannulé
.KLO.N.....Lanother
...M.N.....Lanother candidate
.L.N........another time
.LML....M...answer
ML.......N..answers
.L.......O.Lanswers to
KL.LLLM..N.Oantes
.ML..L...NMLantes de
KL.L..N..M.Nantes del
...L.L..L..Oantrag
...L.L..L..Oantrag auf
KN.......M.Lany
.N.........Lany evening
LN.L.......Nany of
LM.L.....N..any time
.MLLNL.....Manybody
ML.LP......Kanymore
..M........Kanything
...L.M.....Mao
LL.OM......Kapologies
N.L.........appear
N..........Lappear before
L.L..N...M..applicant
L....M......applicants
M.LLL...N...application
.....LM.M..Lapplication and
...L.L..N..Mapplication for
.....L..O...application is
........M...application received
.....O..L..Lapplication status
........N..Lapplication submitted
.....K..N..Mapplication was
K....M..M..Mapplications
.L.L.M..N...applied
.L...N......applied for
........O..Kapplied on
LLLLM......Papply
LK..M......Papply for
MM...L..M..Lapplying
M.L.....M...applying for
.MM.....M..Lapplying to
LLLLM......Oappointment
...........Mappointment with
L..........Oapportez
.M.LMN.....Kapprentice
LL.........Oapproved
L..KM......Oappuntamento
L.LN........apr
L.LN........apr #
.L......MM..april
M.......M..Kapril #
..LM.....M.Mapril at
OLL......M.Laprile alle
..O........Kapron
NML........Laprès
PM..L.....LKaqui
L.....P....Larbeidsvoorwaarden
LML....M..L.are
..N........Kare booked
LMLL..M....Nare in
L.L........Nare interviewing
M.L........Mare invited
L....M...M.Lare no
M.L.........are pleased
N.L...M....Lare requested
K.L......N.Nare scheduled
..N.........are set
L.NL........are the
..L........Oare you
.M.L.....M..around
NLL......M.Laround #
.N..........arrange
N..........Larranged
..N........Larrive
..L..L..O...arrived
LL.L.O.....Mart
KLMM.LNM...Las
..LM..M.....as a
..N........Las agreed
LLLP.......Las before
M.M........Las discussed
L........N.Mas part
.MML...N...Kas the
N.L........Laside
.KNLLL.....Mask
L.L........Nask about
.LNL........ask for
NL.........Lask you
NLL.....L.M.asked
..........N.asked for
NLL.......M.asked me
N..M.....M.Kasked to
LMLL..M..N.Lasks
...........Massessment
LM...LM....Kassistant
MM...L..L...associate
M...........at
.L.M.L.....Mat #
LLL........Oat about
L..MNL...N.Kat all
ML......MM..at any
..N........Lat gate
M.M........Lat half
LLMM........at noon
M.L........Mat our
MMN.L......Kat the
.....N..L...at this
K..N.......Mat your
.KL...M..MMMattached
......M....Lattached please
..........NLattached the
...L......M.attend
N..........Lattend for
N.L........Lattendance
LMM.L.M..MLLaté
..LMLMM.....au
L.N..M.....Kauch
L..M..M....Nauf
KM.M.MM.....auf der
.MMM.......Kaug
LMMM.......Kaug #
..ML.......Laugust
M.M........Laugust #
L..........Naula
L.L........Naula #
M.N........Laura
MOL........Kaus
K.N........Maussi
L..NL......Mauswahlgespräch
LP.L.......Lavailability
LO.........Lavailability for
LK.....M...Oavailable
.LLL.O.....Mavaliação
LMKLLLN..NMMavant
LL....O....Mavant le
LMML......LMavec
L.M........Mavec le
L.NL.......Lavec m
LLLLN......Navec votre
LO...L......avond
L..LMM....MLavons
LLQ..LL.L.NKaw
L.N........Law aw
...L.L..MM.Kaway
M.M.......MLb
NL.LL..N...Lbaan
..MLM..M...Kback
O.L........Lback for
L.P........Kback office
..L.....N...back on
.NL........Lback the
N..M.....M.Kback to
MLL....M...Mbackground
.......N....background check
L..M.M.....Lbad
K..M.......Nbadge
..M....M...Kband #
K.L.M....M.Nbank
L.....L....Nbank details
.MLLMM..M..Lbar
L.N........Lbarista
ML.LN.N..L.Kbase
L.OL.M.....Kbaustelle
..M.........be
L..O.......Lbe able
...L.......Nbe back
........N..Lbe contacted
N..........Lbe given
.L...N......be glad
L.LNML..M...be held
M.L........Lbe here
M..M.L..M..Lbe in
.....N..L...be moving
L.L........Obe recorded
NM.......L.Lbe seen
LLLOL.....M.be there
........L..Obeca
.L.M.M......because
..LL.N....NLbedankt
..L..N.....Lbedankt voor
M.LMMM.....Lbeen
LLN........Mbeen added
L...M.....MLbeen cancelled
..LO.......Lbeen changed
....LQ.....Kbeen closed
....OL.....Lbeen filled
N...MM...M.Kbeen invited
M.M.........been scheduled
MML.........been selected
N.L.........been shortlisted
.M..LM.....Lbeen successful
LN.LLL..LN..before
LO..........before i
KL.......P.Lbefore sunday
.NML.......Lbefore the
...L.....O.Lbefore we
.L.L..M..L.Nbefore you
ML.M..M...MLbegin
..LN.......Lbegin at
L.LR.......Kbeginnt
K.MN.......Lbegint
.LMM........behind
L.M........Mbehind the
.L.LLMM.M..Mbei
MLML....M...bei uns
.LL.NL.....Mbeing
L.NL.M.....Lbel
....M....M.Lbelow
LN.........Lbelow to
L.KMLM....N.ben
..L.......OKben er
.LO.......LLbench
KM.MM....M..bene
...LNL......besetzt
NL.K.......Mbesprechung
LNLLMM.....Lbest
M.K.M.......beste
NML.........besten
L.O........Lbestätige
L.N........Lbestätige ich
L.M.........bestätigen
L.O........Lbestätigen wir
LM...M......better
LM.L.......Nbetween
LMLL.......Nbetween #
L.NL........bevestig
L.N.........bevestig ik
K.OL....M...bevestiging
L.N.........bevestiging gesprek
..LLLN..N.L.bewerbung
M.......N.L.bewerbung als
L.L...Q....Lbieden
LML.L.L.M.M.bien
..........NKbien cordialement
LN.M.......Lbien el
......LN....bieten
......LN....bieten wir
..ML..M....Lbig
..M..L.....Mbij
K.NL.......Nbij de
.LKQ.......Lbij een
P..........Kbij ons
.L....Q....Lbijgaand
L.L..M....LNbin
.L..LL.MMNMKbis
.LLM...M.N.Lbis #
LLL..LM.O.NLbis ende
ML.......N.Lbis zum
LLL........Obiscuit
.MM........Lbit
NL.........Lbit of
L.LN.L.....Mbitte
L..........Nbitte bringen
L.N.........bitte melden
N.ML.......Lblack
K.NOM......Kbleibt
KN..M...M..Lblock
..L..L..MLM.boa
...L......N.boa tarde
M......M...Lboard
O.L........Lboard for
O.L....M....board of
L..LN......Mboiler
..LMM.....MKbom
.ML......LM.bonjour
..L........Nbonjour madame
......N..L..bonus
...L.......Nbook
L..........Obook a
K.M.L......Nbooked
L.M.L......Mbooked for
KM.L.......Nbooking
M..L........books
MLLL.......Nboots
LMLML..M....both
L.QL.......Kbottes
OMKL.......Lbrandt
...........Mbreakfast
N..L.....O.Jbrief
.LM.L.....MMbring
L.N.........bring a
..L.......N.bring my
O.L........Kbring originals
LLL......MN.bring the
K.NM...M...Kbring you
L........L.Obring your
..L........Nbringen
..L........Nbringen sie
OLL.LO.....Kbro
L.....O.....brut
K.N.........bst
..LLM......Nbudget
L.L.O......Lbuen
L.L.O......Lbuen día
MLK...M.M.M.buenos
.LL...M.M.M.buenos días
..M.M......Lbuilding
NNKLL...L.NLbuongiorno
KP.........Lbuongiorno ho
P.L........Kbuongiorno il
N...........buongiorno può
K.O.......KMbus
M.N........Lbusiness
LMKMLO..L.L.but
.....M......but we
NLL.........buy
...........Nbuyer
M.L......M..by
.L.......M.Mby #
...........Mby friday
LL.......O.Lby monday
..LM........by phone
NL.......M.Kby sunday
MLMM.......Kby the
OML........Kby your
M.L.........by zoom
MMKN........büro
MLL..L..M..Oc
K.N.LMM.M.MJc'est
L.N........Lc'est noté
NLL.........ca
O.K..M...L.Lcabin
K.PLM.......calendar
.MNL.......Kcalendar hold
K.N.........calendar invite
...........Mcall
L..........Mcall ?
.LM.........call the
..LL.......Ncall us
M.M........Lcall with
MLM........Lcall you
M.L.M...MM.Kcalled
L.LO........cambio
L..M.......Mcambio de
LL.M......M.came
.L.........Ncame across
L..O.......Kcame up
.M.........Kcampus
..L.L...L..Mcan
L.M.......LNcan come
L.L......M..can do
O...M......Kcan i
LN..........can offer
NMK.........can see
P.LML.M....Ican u
KLLNL.....MNcan we
MMK.L.M....Ncan you
LLLOML......can't
.L.O.......Lcan't do
L.NLML......cancel
..LLP......Lcancelada
....O......Lcanceled
L.L.P.....MLcancelled
L..MM......Lcancelled by
....N......Lcancelled the
....LN.....Lcandidacy
L.ML.......Ocandidat
M.LL.M......candidata
LML..M.....Mcandidate
.LL.M....M..candidates
L.........MNcandidates for
L........N..candidates who
........NL.Lcandidates will
.L.L.M.M...Mcandidato
.NL.LM..N..Kcandidatura
..L..M.M..LMcandidature
LL.N....L..Mcannot
LL.O........cannot do
..LR.......Jcant
.LLL......LPcar
.K.KOLN...M.cara
.LM.....L..Ocard
.......M....care
L..........Ncareer
.....N......careful
L..LM.O....Lcargo
..L...O....Lcargo de
L.MK.......Ncarla
..K.LMM..M.Mcaro
S.LKLLNM...Icarta
L.NL.M...M..case
LLKMLM..P..Lcaso
L.LO.......Lcaso de
L.L...P....Lcdi
M.LLMM....MKce
...N.......Lce la
.LK........Ocedar
N..........Lcell
L.L........Ncentral
M..L........centre
LL.LNL.....Ocentro
L.N....MM..Lcertificate
.......N..MJcertificates
K.O.........certo
N..........Kcfo
LMM.M......Lchair
L.L........Nchairs
KLLP......L.change
L.MN.......Lchange to
KLLN.M..L..Mchanged
L..Q.......Kchangement
K.N......M.Kchanges
LO...L......charlar
....L......Mchat
M..........Lchat about
.L.........Nchat this
.MLML......Mchat with
N.LLMOL.L..Lche
.LL.L..M.M.Mcheck
.......N...Lcheck and
.......O...Lchecks
..L.....N...cheers
MMML....M..Kchef
NMML.......Kchef de
KMM...M.....chez
LO.L....L...chiacchiere
..N........Kchicago
O..........Lchief
L.NML.....LLchiuso
.OL........Lchoice
.OL........Lchoice of
L..LML.....Nchoir
LML..O.....Lchoix
.ML........Mchoose
.........L.Nchoose a
...M.O.....Kchose
..LLLM.....Mchosen
.OL.M...LL.Kci
NMLLL.L..N.Lciao
.O...M..L..Kciao mara
L.LLM......Ncita
O.K.........civil
.L.........Mclaim
M.L.........class
....K......Oclass cancelled
....K......Oclass on
L.....LM...Mclearance
L..M.....M.Kclerk
....M.......client
L.NMM......Kclinic
M..........Lclinical
K..L.N..M..Mclose
.....N.....Lclosed
LM.......O.Lcloses
..L.ML..N..Kclosing
L.LP.......Lclosure
.LM........Nclub
L..........Mco
K...L......Pcoach
.LL.LL...N.Ocode
..K......M.Ncode #
.LNL.....N.Lcoding
ML.M.......Lcoffee
.L.........Ncoffee on
L.L...M....Mcole
L..........Ncolloqui
M.........MKcolloquio
L.K........Pcolloquio con
L.MN.MLM...Kcolloquio del
KLLMM......Ncolloquio di
N..........Lcolloquio domani
N.LL.O...L.Kcolloquio il
N..........Kcolloquio in
OLM..L.....Kcolloquio è
...LLNM....Lcom
..ML.M...M.Lcom o
L.RL.......Kcombinado
.MK.........come
...........Ncome along
.MLL......MNcome and
...L.M.M....come by
N...M......Lcome down
LNLM........come first
.LL.O......Lcome in
L.MLL.....MNcome on
M..L.......Mcome to
L.LP.......Lcome tuesday
.MLM.......Lcome up
L.NK.......Mcomigo
LLNN.N....LKcoming
ML.MLM......coming in
M....M......coming to
K.MLN.......coming up
L..O.......Lcommencera
OML.L......Lcommis
M..L.M......committee
.....N.....Lcommittee has
L.M........Ncommunity
.....LM.....como
....MM.....Lcompany
.....LLMMM..complete
L........N..complete the
........LN..complete your
..L.LN......completed
L.ML.M..M.LLcon
K.L.M......Ocon il
..LL.......Ocon la
L.M.....Q..Jconcorso
.......N....conditional
.......N....conditional offer
..LM.L..N..Lconductor
L.P.....M..Kconferma
M.........OKconfermo
LKL........Pconfidential
.L........MNconfirm
L.M........Mconfirm your
..M.........confirmación
K.NL........confirmamos
L.ML.......Mconfirmamos a
L.N.....N..Lconfirmation
L.M........Lconfirmation of
K.N.........confirmação
O.L.......MLconfirme
..L.......NLconfirme ma
K.ML.......Nconfirmed
L..........Mconfirmed for
N...........confirmer
N...........confirmer votre
K.M.......MMconfirming
MLN.......PIconfirmo
L..........Nconfirmons votre
L.N....M...Lconfirms
L.N....M...Lconfirms your
L..........Nconfirmé
N.L...MM...Kcongratulations
OMLL.......Kconhecer
N.L......M..conocerte
OLLL........consegue
....LN......considering
LOL.M.......consigo
..L........Nconsulta
K.L........Oconsultation
..N.....M..Lcontact
........N..Lcontact you
........N..Lcontacted
MN.L.......Lcontigo
L.....LP...Kcontingent
L.....LO...Lcontingent upon
KL.L.LP.....contract
K.L........Ocontractor
.......O...Lcontratación
KLKM.LP..L.Ncontrato
..........MLconvenient
LL.MML..M.MKconversa
MN.L.......Lconversar
MLM.....M..Kconversation
NML......M.Lconversation with
M.LM..M...MKconvite
..M........Lcoo
.NML....L...coordinator
..L.......NLcordiali
..L.......NLcordiali saluti
MM.L........cosa
P.L........Lcosì
KNL.LM.M...Ncould
.N.N.......Kcould do
KL.........Ocould i
.L.LL......Ocould not
L..L.......Ncould we
LNL.LL.M....could you
ML.LML.M...Lcouncil
KL..LM.....Ocounsel
M........N.Kcounty
NOLL.......Kcouple
NNL........Kcouple of
K.LM.......Ncourse
...........Ncover
O.L........Lcreek
M.M.M....L.Kcrew
PLLL........ct
LMM......M..cto
NLM.L......Lcucina
N.LL....O..Lcurrículo
LLML.......Mcustomer
.PL........Lcuándo
..LLL...N..Ncv
LLL........Ocv and
LL.........Ncvs
M...LMN....Kcá
.....L.....Ocódigo
N..LL.......d
......LP...Ld'agent
..L...MN...Ld'embauche
M.L......N.Kd'une
L.M..M...M.Kda
M.....N....Ldaan
N.KM........dabei
L.NM.......Ldag
KM...LM.MM.Ldal
LM....N.NL.Kdal #
KNLL.......Ndalle
KOLL.......Ndalle #
L.KNN......Ldamit
MLN........Ldan
.LMO.......Ldan is
L.M..L....LOdana
.LL.......NMdank
M.LM......MKdank voor
NLL.LM....OJdanke
MMP.LL.....Idann
M.LL.......Mdar
..LM.M...L..das
L..M......MMdas gespräch
.L.L.N.....Mdass
L..M.NL...LMdat
MN.L....M.LLdat je
MLMML......Kdata
N.M........Ldata #
.L....M.M...data engineer
L..........Odata entry
........N..Kdata scientist
M.MMLL.M...Ldate
OLL........Ldate #
LN.N.......Ldates
L..L.......Odatos
N.M........Kdatum
..LL.....N.Mdauert
LOLNL......Lday
..........NLday i
LML........Nday is
N..........Kday on
.OLL.L......days
L.....LO...Ldbs
L......P...Kdbs and
......M.....de
..M.LL...NL.de #
L.Q........Kde acuerdo
O..........Kde baan
.L.M..M....Lde functie
MMKL...ML...de la
M.MM..M....Lde marzo
L.LO..M....Lde mercredi
NLLM.NM....Kde octubre
O.L........Lde outubro
L.LP.......Lde quarta
L...O.M.....de quinta
L....L..N...de réception
O.LLL.......de service
.LL........Ode ti
LNLLN.......de vacature
LL....LN.M.Mde votre
MLLLM.N..M.Kde vous
L.MNL......Ldean
.M........MKdear
O.KM.......Ldear ada
N.M..M.....Jdear dr
LLL....M...Ndear mr
LM.LL.....N.dear ms
LMML.......Mdebrief
..M..M.....Ldecember
........LNLMdecide
L..LNN.....Ldecided
L...NN.....Ldecided to
....LN......decision
N.L........Ldecline
N..........Ldeep
N..........Ldeep dive
LL...LLP.M.Ldefinitivo
K.MN.......Ldel
K.MNM.L....Kdel #
N.....LM...Ldel colloquio
LLLN..L....Ndel miércoles
..L...O....Ldel viernes
...O.......Kdelayed
......M.....delighted
M.....M...MLdelighted to
MMLK..M....Mdelivery
..LMM.....M.demain
.....L..L..Pdemande
.MM..L..N..Ldemi
O.K.........demo
.LL.M.M..M.Mden
NLL.......L.den #
L.M.......NLden termin
.MLL.......Ndentist
M.L.N......Ldepartment
.......O...Kdepends
.......O...Kdepends on
L.L........Odeposit
.M.........Jder
L.LN.M.....Lder a
O..........Kder kita
MLM..M.NLL.Kdes
N.K.......MLdescription
..LP.......Ldesculpa
M.M......L..design
LLM.M......Ndesk
L.LN........despacho
..OL.L.M...Mdetails
L.O........Ldetails for
MLL.LN....MKdeux
.M...N.....Jdeveloper
LMMLM.......di
LML.MN.....Kdi #
NM..LL....MKdia
N...LL....M.dia #
NML.........dial
.LLLNL.....Ndid
.L.L.N.M...Mdie
..MLM.MM...Kdie stelle
LMLM..M...M.dienstag
M.LN..M....Kdienstag #
J.LLM.....MOdienstag um
LN......M...diese
.O.........Ldiese woche
.MLOL......Ldiga
L..O.......Ldimmi
L..O.......Ldimmi tu
LNL........Mdinner
...ML.......dinsdag
L.M........Mdinsdag #
.M.L.M..M..Ldir
L.O........Kdirections
..ML........director
JMLO.......Mdiretora
L..O.......Ldisculpa
L..O.......Ldisculpa las
LLLP.......Ldisculpas
..M........Ldiscussed
..N........Ldiscussion
LLLLOK....LOdisponibilità
LP...L.....Ldisponibilités
N.LN.......Kdive
N.M........Ldni
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
.LLL....M..Ndoen
N..M.......Kdoes
OLL........Ldoes that
M.LN.......Ldoesn't
..MMM......Ldomani
LNLL.L...P.Kdomingo
LL.LOL..M..Mdon't
L.LMO......Ldon't come
L.P.O......Jdonc
MLM.........donderdag #
KMM...M...M.donderdag om
MMN.LM...L.Jdone
MLLM......M.donnerstag
.LML.......Ndonnerstag #
MML.......NKdonnerstag um
M.LMOL.....Kdont
L.MM..M....Kdoor
L...N.......door de
M..LLM...M.Ldos
M.LL....L..Ndossier
P.LL.......Ldottor
M.M.N......Ldown
LLN........Mdown for
NL.........Ldown with
L..........Ndoyle
M..M........dr
KL.M..M....Ndra
LL.L.......Pdraft
LOL..L..M...drei
.LML.M...N.Kdrie
..M.NL.....Kdrive
MLM...M....Kdriver
L.ML.M...L.Ndriving
M......N....drop
.......N...Ldrug
.MML.LMM...Kdu
KL.NMLNM..LLdu #
...L.......Ndu am
LNN........Kduarte
..LNL....M.Ldue
LNML.......Mdue chiacchiere
L.LP.......Kdue to
LNLN.......Kdunmore
L..NMML...LKdus
L.N..P.....Idynamics
LOL...M...MKdá
.O.........Kdá jeito
LL..LQ.....Ldéjà
.LKKQ......Ndéplacer
LMLMMM......día
..L.L.M.N.MLdías
LM.M....M..Le
K.KLM......Pe la
QLL........Le mi
L..OLM.....Le non
K.LQ.......Le não
.NL........Meach
L.L........Neach of
MLM........Learly
MML........Leastern
..M..N...M.Jeditor
M.LL..L.....een
MM.L.L.M....een gesprek
LO.L........een sollicitatiegesprek
O.LL..M....Leens
K.LLQ......Lefecto
NLL......M..eight
O.LL...MM..Kein
N.L........Lein montag
.........N.Leine
LML..M.....Meinem
KM......M..Meinen
N.M.....M..Leiner
LL......P..Leingangsbestätigung
LL......P..Leingegangen
M.L.....M.M.einladung
LNLM....M..Keither
........N..Leither way
M..L.......Lel
LML..MN.LM.Lel #
K.L.M.P....Lel cargo
.........O.Lel domingo
..M.LLL...MMel jueves
...L.......Nel lunes
M.LL.MM....Mel martes
LML.......MMel miércoles
L..........Nel programa
..MLMM.....Lel puesto
L.P........Kel taller
N.L..L...LMMel viernes
.L...L..O..Lelle
.LLM.N.....Lelse
..LML....M.Lem
L.LO.......Lem caso
..MLM......Kemail
L.N........Lemail confirms
.M.........Memployer
.........M.Memployers
L.L...MN...Memployment
K.ML.M...M.Len
.N.L.N.....Len #
L.M......N.Men el
LL...ON.L..Len je
KLO.L...NM.Len la
P.LL.......Ken nuestra
......NM...Kenclosed
..ML.MM...MKend
MMLLM...M..Lend of
LLL..MM.N.NLende
LL...L..O.M.ende nächster
MLN........Leng
M.L...M.M..Lengineer
ML.M........engineering
NM.........Kengineers
L......N....enhanced
L......N....enhanced dbs
M.L.L.....NLenjoyed
N....M.....Kenjoyed meeting
L.........M.enjoyed our
..PL.......Kentendu
L.QL.......Kentonces
L.N.........entrance
KNMKM.L..LLMentre
...NL.....MLentretien
.O.........Kentretien ?
O.L........Lentretien aura
L.NO.......Kentretien du
K.NM........entretien pour
...M..L.M..Kentrevista
LP.L.......Kentrevista ?
....N.......entrevista cancelada
KL.NM.......entrevista de
J.NOM......Kentrevista del
M.L.........entrevista el
M..L.......Mentrevista na
L..M.......Mentrevista para
R.LK.......Kentrevista será
KKLLLMM.M..Pentrevistas
MLKLLM.MMNMKentro
...........Nentry
.....N......entschieden
...N.......Lentschuldigen
...N.......Lentschuldigen sie
KLRLM.....LKentão
KLLML.O..MM.er
.L...O.....Lerfahrung
..ML.M...LL.es
L...LQ.....Lesito
L.O........Lespera
L.MM.L...LLMest
K..........Oestar
NLLL.N.....Meste
NMK......M..estimada
LLKN...N...Nestimado
K..LN..MML.Nestá
LLLM...M..M.et
O.L........Let on
L.L.......MOet vous
L..........Netwas
L.NM.L....MKeu
KM.L..M...MLeven
..........NLeven more
OML.L......Levening
KLNMN......Levent
K..MM......Levent has
L.LLN......Mever
LML.....NM..every
.ML........Mevery day
K.LL..M..M.Neveryone
.L.MM......Meverything
...M.......Leverything else
MLL........Nex
M.KMN....N.Kexam
.......O...Lexamen
..L......O.Lexamination
L..........Oexample
.L.......P.Kexcel
.LLNN......Lexcuses
M..........Lexecutive
NLM......N.Kexercise
QLL......L.Lexercise with
L.L........Oexit
L.L........Oexit interview
MLNL......LMexpect
KLM.LO....LMexperience
....LP....LLexperience for
L.....M..N.Lexpires
..L........Of #
..M........Mf:#
J..........Pf:admissions
..M........Mf:alerts
L.......N...f:apply
.........O.Kf:assess
N..........Lf:bakkerij
..M.........f:best
..M..M.....Lf:bewerbung
MLLLMM....MLf:bien
N..........Lf:campus
........M..Mf:careers
O..........Lf:carla
L.K........Of:centre
M.LKN......Lf:chef
L..........Of:court
M.L..N..MLLLf:de
M.N.M......Kf:dee
..M..M.....Lf:des
.M.L.......Mf:desk
L.ML.M......f:dr
MML..M.....Lf:e
L.M.L...O..Kf:empleo
LM.........Mf:events
N..........Lf:ewan
L.L......O.Lf:exams
LM..M.....MKf:f
L..........Nf:feld
..........NLf:femi
..LO......MKf:femke
L..O.......Lf:fitch
N.LN......MKf:frau
...M.......Lf:front
..O........Jf:gail
O..L.......Kf:gino
.M..........f:grüße
.LLLM......Nf:gwen
M.L.........f:head
LL.L.......Of:hello
LL.......M.Nf:hiring
O.L........Kf:ho
N.L........Lf:holt
.MM........Lf:hotel
LM...M...M.Kf:hr
LL.........Of:igor
...M......MLf:ines
NLL.LM..M...f:info
M.M......L.Lf:interviews
K.QL.......Lf:ivo
O..........Kf:joan
L.......N..Lf:jobs
L..........Of:jury
LLM...M.N..Lf:karriere
..LO..M....Lf:lang
ML.........Lf:lena
.O.........Kf:lindgren
L.LL.......Of:lindqvist
L..L......NLf:lotte
N.L.......KNf:lou
..........NKf:m
LL......M..Nf:mail
..LL.......Nf:mara
..L........Nf:marsh
.N.........Lf:marta
M.LL.......Nf:nao
L..........Nf:news
L..........Of:newsletter
L.NLLM..M..Lf:no
K..N........f:nora
JL.L....NN.Nf:noreply
M.MLLLM.....f:notices
..LM.......Mf:notifications
......MM...Kf:o
..LN.......Mf:office
.LM...MM..MLf:p
M........M.Kf:people
L.M.M..M....f:personal
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
M..M.......Lf:rrhh
..M.........f:s
L.L........Nf:sales
.N.........Lf:sara
...M.......Lf:scheduling
K..........Of:sec
..ML.......Mf:segreteria
M.M........Lf:selección
L.LL....M..Of:service
...........Mf:services
L.LL.....N.Mf:studio
.....N.....Lf:system
M........M.Kf:talent
ML..........f:team
.M.L......LMf:tess
M.ML.......Lf:theo
M.N...M....Kf:tran
M.L.........f:ufficio
..L......N.Lf:unit
..M........Lf:yours
L.N.........f:yusuf
JMLP........facciamo
O.LNL......Kfaccio
P..L.......Kfaccio vedere
O.L........Kface
O.L........Kface to
..L........Nfair
L.LLOM......faire
PMLL.......Lfait
LLLN.......Nfamily
K..........Nfamily interview
PLLL.......Lfancy
OLLL........fancy a
..ML..M...MKfarm
MML.....N..Kfase
..L....M...Mfavor
..M......O.Kfaça
.........O.Lfaça o
K.M...M...MLfebruar
L.N.........february #
M.L........Nfebruary at
KLLMM......Ofee
P..L.......Kfeed
N..L.......Lfeed you
..K.LN....LOfeedback
M.LMML....L.feira
M.MML.......feira #
...N....M..Kfeld
L.....O....Lfelici
..L.......OLfemi
L.P........Kfest
.NM........Kfew
MMM.N......Jfica
..MM.......Lfifteen
LL...K.....Qfile
LMLM........fill
...LNN.....Kfilled
....LP.....Lfilled the
LNL..L....MLfin de
..M.LM...L.Lfinal
LLLN.....M..finance
L.N..L.....Lfind
.L.O........find another
.KNLLL....OLfine
MLL.....LM.Ofinish
.K.........Ofintech
L..........Nfirm
.NLL.......Mfirst
LN..........first come
LML...M....Ofirst day
LN..........first served
OL.........Kfish
.M.........Lfive
.MN........Lfive minutes
N........L..five questions
O.L......M.Kfix
L..M.....M.Lfixed
...M.L.....Nflat
.....K.....Oflat #
M.LOL......Lflight
L..NL.......flights
............floor
.L.OL......Lfly
KL.LMN..M.M.foi
..LL....M..Nfolder
N.L.L.M....Kfollow
.M.L.M.M..MLfollowing
N.L....M...Kfollowing the
.....M.M....following your
..M.....L..Mfollows
LL......MN.Lfoods
...........Mfor
LKM.M......Mfor #
N.LL.LL....Nfor a
L.O........Lfor accepting
NM.L.......Lfor an
MM...L..M..Lfor applying
O..........Kfor bo
L.M..O....LLfor coming
..N........Lfor confirming
JLONL......Lfor friday
PLL........Lfor interview
M.L.LL.....Ofor it
LLP........Lfor june
L..L......MNfor me
K.OM........for monday
K..LM......Ofor offering
..LNLM.....Lfor one
MKL......M.Mfor our
K.L........Ofor saturday
M.L.....N..Lfor sending
M.....L.....for the
..L..M.....Mfor this
.LM.........for thursday
.L.........Nfor thursday's
LLLNM......Lfor today
L.O........Lfor tomorrow
..NL........for tuesday
NNLM.LM...LLfor you
L.NM.......Lfor your
L.LO.......Lforget
.LLL....N..Mform
M.M...M....Jformal
L.NL.L....NLforte
K.M.......MLforward
K.N..L....M.forward to
K.QL.......Kfoto
...........Nfound
NLLLLL...M.Mfour
.NLN.......Lfr
L..........Ofragen
K.M...M.....frau
..N........Lfrau lindqvist
.LL.L.....MNfree
.O.........Kfree next
N..........Kfree to
O.L..L....LMfreitag
MLLM......LMfreitag #
KLM...N....Mfreuen
..N........Lfreundliche
L.N........Lfreundliche grüsse
L.LM.......Mfri
L..N.L......friday
.LM.........friday #
M..LL.M...NKfriday ?
KL.N.......Mfriday at
.LLP.......Lfriday the
....OL......friday's
L.N.........friendly
.M....M....Lfrom
.N.LL.MM...Lfrom #
..O........Kfrom the
LM........NLfrom you
LLN.........front
.....N....M.full
LLM..MM.....functie
.L.M..N....Lfunctie van
L..........Ofunctioneringsgesprek
L..OL......Lfuneral
L....N..M..Lfurther
L..........Mfurther to
MK.........Nfw
K.O........Lfwd
..M.......LNfünf
..........KOfünf minuten
L..L.M.....Mfür
LLLL.N.....Mfür das
K........N.Mfür den
J.N..M......für die
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
...........Mgeben
...L.M....MLgeehrte
...L.M....MLgeehrte frau
L.L........Ogegen
L.L........Ogegen #
LNK........Mgeht
Q..L.......Kgeld
..M.....N..Kgennaio
M.L.....M.MLgentile
.NML.M.....Kgern
NML.........gerne
P.K.....M..Kgeselecteerd
.M.N...M.LMKgesprek
....N.......gesprek gaat
K..L...N...Ogesprek met
K..OM......Kgesprek van
..LM......MLgespräch
N.KN..M....Kgespräch am
K.N.........gespräch für
..L........Ngespräch mit
L.LO........gestor
MLLMLL.....Nget
NLL.........get on
..NLL....M..gets
L..........Mgetting
.LL....M...Ngift
.L.........Ngift card
P.LL.......Lgil
KMLM.L..M..Mgiorno
J...M......Ogiorno #
MMLL.......Mgiovedì
O..L......L.giovedì #
LM.L......M.giovedì alle
K..M.M...L..give
LN.M..M....Lgive me
LL.M....N...give us
M.LM.......Lgiven
LLLM.N.....Mglad
.L...M.....Mglad to
M.LO.......Kgleich
L.OL........gli
.L.........Nglobal
.LNL.......Mgo
L.M........Mgo out
.L.....M...Ngo over
L.NL.......Mgo through
LK.........Ogoals
.NNL.LM.M..Kgoed
.ML..L.....Mgoes
.L.LMN..L.LMgoing
...L.N......gone
...LMN.....Lgone with
MLL.P......Jgonna
.L.LQ......Kgonna have
.MML......LKgood
.OML.....L.Lgood day
KLP.L.......good for
MLL.MM.....Lgood luck
.ML.........good morning
MLL...MM....good news
M.M........Lgoogle
M...........google meet
P.KL......NLgostei
M.L...M.N.LKgot
LNLM........got a
LL....O.O..Kgot it
NML.....O..Kgot your
.NLL.LM..MMKgraag
LM..........grab
K.LLLO....NLgracias
L...LO..M.MLgracias por
M.L....L...Ngrade
K.OLM......Lgrand
L.K..L..MMMMgrazie
KMNL..M....Lgreat
......NM...Kgreat news
L.R........Hgreat see
L..L.......Oground
MLL..L.....Mgroup
LOM........Kgrowth
.LNLM...M..Kgrupo
M..NM......Jgruß
..N........Lgrüsse
LLM......M.Mguest
MML..L....NLgustó
..NL..M...L.gut
L....M...N.Lgute
KLMNL...N.MLguten
L.M.......NLguten morgen
LL.NL...N..Lguten tag
L.LKRL.....Lgutted
M.MM.L......h
N..M.LL.LL..h #
O.L........Lh ?
M.NL.......Lh au
.LLL......MOh e
L.M.........h na
..KLM......Oh no
LN..........h ou
LN....M....Kh para
...L..N...LMh pour
L.OL..M....Lh à
...M......M.h:#
..L........Oh:by
..........M.h:for
..L.......M.h:interview
...M.......Mh:is
...M........h:my
M.L.M......Mh:on
M.L........Mh:the
..LL......M.h:you
.M.MMM..MLLJha
L.N........Lhabe
L.LL.OM.MM.Lhaben
.....M......haben wir
OK.M........hablamos
.LL.OL......had
L.O........Lhaha
M.NLN......Khalb
L.O........Lhalb fünf
M.M.........half
ML.........Mhalf an
M..........Lhalf past
..K........Nhall
M..L.L...M..hallo
KNO........Khallo frau
MMLLM.......hallo herr
..L.MM..M.LLhands
...L..M...LMhappy
L.....M...LMhappy to
N.L........Lharbor
M.M.....L...harbour
L.L.N.....L.hard
LKLNNM......has
O.LML......Lhas a
L.M........Mhas accepted
LL.MM.......has been
LMLOL......Lhas come
....N.......has decided
L........N.Lhas invited
........O...has reached
KLML...N.N..hasta
..L.NM..L..Mhat
NML........Lhat uns
....M......Mhave
LNL.........have #
M.ML.......Mhave a
.L.L.......Ohave an
ONK..L.....Lhave been
M..L.M......have chosen
.....N.....Lhave decided
LMLLLO...M.Lhave not
M.M.......MKhave one
O...........have put
LLLMPL.....Lhave to
....K......Ohave withdrawn
..LLM......Mhave you
K......MN...have your
N.LM........he
N...........he will
M.NL.......Khe'll
.LL..L..M..Nhe's
.L.MM.......head
.LM.........head of
....M....L.Nhealth
......L.M.NLhear
L.....L...N.hear from
OL.........Khear how
L.........M.hearing
.LL.LLM....Oheb
MLLL.MLMM..Lhebben
LL...M..O..Lhebben je
M....O....LLhebt
L.LO.....LM.hector
LMK.NM....LOheeft
LL..N.N....Lheel
LL....P....Lheel graag
L.LMM.......held
..........MLhelen
.NK.L....L.Mhello
..N........Lhelm
K.N..L.....Nhelp
...........Lhemos
LKLMM......Oher
.MML........here
LO.........Lhere ?
L.N.........here are
KLO.........here is
P.L........Jhere monday
LMMM.....M.Lhere url
M..L.....M.Lhere's
M..L.....M.Lhere's the
M.L.N...M..Khereby
MMLM...ML...herr
O.L........Lherrn
LL..M.M.L...het
L.L...Q....Khet contract
L.N.M......Lhet gesprek
..LO.......Lhet is
.LLO.......Lhet ongemak
L.MNL....M..heure
..LM........heute
NML.LM...M.Khey
...........Lhi
.K.........Ohi all
..LNL.......hi ben
.....M......hi mara
MM.......M.Khi robin
.OL......M.Khier
L.NL..M.....hierbij
L.O........Lhiermit
L.N........Lhiermit bestätigen
L.OLLN.....Lhigh
.L...P.....Khighly
ML..L......Ohim
K.LLMMM....Nhire
....NL.....Mhired
...LM......Nhiring
M.M........Lhiring manager
LLL.MN....LMhis
....LP....LLhis own
OKMM....M..Khiya
NNLML.....LKho
L...N...M..Lhoeft
M.MLL....L.Lhoi
M.L.LN......hola
LML..M.....Mhold
.LL.L...LN.Nhome
L........M..home exercise
LM....N....Lhop
LML...N....Lhop on
LLLOM.....MLhope
...N.......Lhope that's
L.M.LL.M...Mhora
M.NL.......Lhora de
.LLLML...O.Mhoras
MLMOL......Khorário
KL.........Ohost
L.O.L......Lhotel
KL.......N..hotels
.MM.L.M....Lhour
..ML.......Mhour and
OL.........Lhour of
NMML.....L.Lhour with
.LNL.....M.Lhours
NLL........Mhours on
M..M.......Lhouse
.LL........Ohouston
MLL.LL.....Phow
...........Nhow did
L..........Nhow to
NM.L.......Lhow you
OMK........Khrs
.O.........Lhueco
..NL..M..M.Khugo
L..N..M.M..Lhuman
..O........Khusband
L.O........Lhusband will
ML.L.......Mhätten
ML.........Mhätten sie
LMLMM....LM.i
...LMM......i am
..........N.i came
LMKMLL.....Ni can
..LMN......Li can't
LN...M.....Li could
MLN........Li do
.....L....NMi enjoyed
K.MLML.....Ni have
L..O.M.....Ki hope
LO.LN......Li say
NLLL.LL....Oi talked
L.LNL.....NLi will
LL.ON......Ji won't
M.LL.M.....Mi would
.ML..M......i'd
....M.....MLi'd be
MNLL........i'd like
M.L..L..M.MLi'll
M.K........Ni'll ask
K.K.......P.i'll bring
NL.........Li'll ring
NL.L..M.....i'll send
LM.LM.......i'm
....N.......i'm afraid
MMN........Ki'm in
LN..........i'm on
M.L.NL.....Li've
OLML.......Li've put
L...M.....M.ich
J.LM.......Pich am
L.O........Lich habe
..........PJich sehr
KM.........Nich sie
..MM.......Lich unser
LOL.........ici
..N........Kid
.L...P....L.iemand
ML......M..Lif
ML.LML..MM..if it
L..M........if it's
PLL........Lif that
M.......M..Lif we
L..LLMM.....if you
LLL........Pigor
LNLLM..M....ihnen
..L...NN....ihnen die
M..N.......Lihr
K.NM........ihr gespräch
O.MN.......Iihr vorstellungsgespräch
.MLL....M..Mihre
..L..M..M..Lihre bewerbung
L.ML.......Nihren
.LL..L..M..Mihrer
L.M........Mihres
M..MM......Kii
L....ML..LM.ik
.ML.......OKik ben
..NLL.....MLik je
L.M..M.....Kil
NLL.L.LMN..Kil #
KLOMM.....LLil colloquio
LL.M.......Oil giorno
.LL.LMM....Mil posto
LL.L.O......il ruolo
NMK.LN..L..Lil suo
MLLL....N..Mil tuo
N.L........Lill
K..M.M.M..LMim
LLLQM......Kimpossible
K..Q.......Kimprevisto
LMM.......L.in
L........M.Nin #
LLNMM......Lin at
N.M........Lin cucina
L.NK.....M.Min de
.MML......MLin der
M.ML..M....Lin die
LMLM.......Min for
LLMN.......Lin laboratorio
...........Oin may
M.L..O.....Kin mind
.K.........Oin my
MLM..ML....Kin on
....M....M.Lin person
L..........Nin room
NLL...M.M..Lin ruhe
K.........LPin sala
.M.LLM......in the
ML.....O...Lin thursday
.M....M.L...in to
L.L.P......Lin today
.LLMLM..N...in touch
LP.........Kin week
ML.......M.Lin your
J.N........Mincident
L...M.......including
L.L........Nincome
NLM..M..M..Kincontro
L.LN........inconvenience
K...LN.....Mindividual
L.L........Oinduction
O.L........Lindustrial
MLMM.......Kines
LML..M......inform
....LM......inform you
L.L........Ninformal
L..........Minformal interview
LLL.M......Ninformation
L..LO......Lingetrokken
..P........Kinglese
NL.........Lingrid
..LN.......Lins
.....L..N..Linscribirte
.....L..N..Linscribirte en
K.K.M....O..inspector
ONLL.......Kinsta
K.LPL.......instead
...O.......Kinstead ?
L..........Ninstead of
...O.......Linstead same
MM.M.......Kinstructor
LLM..O..M..Lintake
LM......M...interesse
LML..M......interest
.M.M.L....NLinterested
...........Minterview
L........M.Minterview #
MNLN.......Iinterview ?
.L.........Ninterview about
KMN.M......Kinterview at
....M.......interview cancelled
L.M.........interview confirmation
L.N.........interview confirmed
N.L........Linterview date
L.O........Linterview details
M.M.M....L..interview for
M..M........interview has
L..LM......Minterview in
..L.......LNinterview invitation
N.ML........interview is
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
..........M.interview thursday
LNLN.......Linterview time
MML........Linterview times
...M.......Linterview to
..M.L.....MLinterview tomorrow
..K........Ninterview tuesday
MN.......L.Kinterview url
L..N.M.....Linterview was
.M...M.....Linterview we
O.KM.......Kinterview wed
L..........Ointerview went
N.LM.......Kinterview will
ML.........Minterview with
MML........Minterview you
..L..M.....Ninterviewed
L..........Ointerviewen
L.MN.......Linterviewer
LLL..M.....Ninterviewing
K.L.....M..Ointerviews
L..........Ointerviews #
L.......N...interviews are
LL.........Ninterviews at
..L........Nintervista
LN..........intro
...KQ......Linutile
...KP......Linutile de
N.K.LL....MMinvitation
.........M..invite
K.N.M......Linvite for
M.L..M...M..invite you
NLLL.....M.Linvited
NLLL.....M..invited to
L........N.Linvited you
.........M..invites
.........M..invites you
M.L.........invitiamo
O.L........Linvito
K...M.....N.inès
.L....P....Linício
LLMM........is
M.K........Mis #
..........MKis a
N.LL........is at
L.L...M....Mis attached
K.ML.......Nis booked
...........Mis cancelled
...........Mis confirmed
.LL......M.Nis due
MLL........Nis fine
..OL.......Lis het
.MLL....M..Mis in
L.LLMM..N..Lis needed
LLLN.....N.Lis no
L.KQL......Lis now
LLNL.......Nis on
N.LL........is op
.LMMLM.....Lis out
K.O.......MLis perfect
M.N...MM.L.Jis ready
..N........Lis set
L.M.L......Nis the
..........NLis there
..M........Lis to
L.M.........is tomorrow
MM.........Lis with
QLKLM......Kish
N.L........Lish at
NLL.........isn't
L.M..L.MMM.Kist
O.LL.......List am
.LL...M..M.Mit
M.L...N.M..Kit !
L.K...O....Mit #
..LM.M.....Kit and
LL.......O.Lit back
.LNM........it in
JLP.........it is
O........K..it suits
L.L......M.Mit takes
L....N......it was
ML..........it will
KM.........Nit'd
..LNL...M..Lit's
.LLM..M.M..Lit's a
L.N.........itinerary
NLL.M......Lits
.M.M.......Lj
L.L.LMOM...Lj'ai
N.K.M.......january
N.L........Ljanuary #
...LM......Lje
M.M........Lje donderdag
.L.LP......Lje garde
L..O.......Lje gesprek
MML.........je graag
L...N...M..Lje hoeft
........N..Lje sollicitatie
N.M........Kje sollicitatiegesprek
LLL.NM......je suis
N..L.......Lje uit
....L.....NMje vous
.L..M...MM.Ljefe
MLL.M...MM.Ljefe de
LO....M....Kjeito
MML.........jeudi
N.L.........jeudi #
.M.L......M.jeudi à
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
KN.MM.M....Kjoining
..LM..O....Ljou
L.L...O....Ljou !
.NL.........jour
.L.......P.Kjouw
.....LL....Mjueves
N....L.....Ljueves #
KM.L.......Njueves a
..N........Ljuli
L.O........Kjuli #
K.M.M.......july
J.M.M......Mjuly #
M..........Mjune
M...........june #
...........Mjune at
M.M.......L.juni
K.N.......LNjuni um
MLM.........junio a
M.L.LM......junior
KL.N.....L.Njury
L.PL....M..Jjust
O.L........Ljust me
K.O........Ljust sent
L.O.....N..Ljust to
NLKNM.L....Ljá
L.LNN......Ljá não
MKL...N....Nk
M..L.......Nkamer
J.MM.M.M.M..kan
LLL..N...M.Mkandidaat
L.MMLM.....Mkarim
..MM......NJkaya
.M.M......MKkeen
.L..MM..N..Lkeep
..L..L..P..Lkeep this
.L...O.....Lkeep you
NNLL.......Lkennenlernen
N..........Lkennenlernen und
KLM.M......Nkept
LN..MM....LLkevin
..LL.......Nkim
L.L.......OMkind
.N.........Kkindly
MML.......MLkindly confirm
N..........Kkita
N..........Lkitchen
L..N.......Lknives
..........LMknow
.L.L..M....Nknow by
.LM.......MMknow if
....NLM....Lknow that
..........KOknow when
L..M.......Lknow which
.M..MM...M.Kknow you
.LLM.....M.Mkofi
O.LL..M....Kkom
NLLLM......Mkomen
N..M.......Kkomen ?
L.ML.......Nkommt
L..L..M....Nkomt
...L.......Nkun
.M.L.......Nkun je
.M.O.......Kkunnen
MN.L........kunt
N.LL..M.....kurz
NM.ML.M....Kkönnen
M.M........Lkönnen sie
..NL.MM....Kl'atelier
JLN.M.....MMl'entretien
...LM.....MLla
.......O...Lla contratación
KLMN.N..LM.Kla entrevista
L..O.......Lla faccio
M....L..N..Lla oferta
LN.........Lla prossima
L....N...N.Lla prueba
L..LL......Ola réunion
LO.MML.....Kla semaine
LNM..L...M.Lla semana
MML.M......Lla sua
.M.L....ML..la tua
M.LM....M..Llab
L.OL.......Llabo
L.NM.....M.Klaboratorio
N.L..N.....Llad
OLL.....M..Lladen
N.L.........laden sie
ML......N..Lladen wir
.....N.....Llamentamos
L...NL.....Nlandlord
NLM........Llane
M.LL..M.....langs
.LL........Nlangskomen
L.M........Nlaptop
...M....L...las
M....L..L..Mlas #
L..N.......Llas molestias
N.KLN.......last
N..........Llast #
L..LPL......last night
....LN......last week
.LMNL......Llate
LMLN.....M.Llater
.N.........Llater than
M.LLMLM....Lle
.MKLLLN.MLMMle #
.N.........Lle andrebbe
..O........Lle confermo
L.L........Ole dr
N.L........Lle lundi
L......M..MLle poste
..K........Ole ricordiamo
PL.L.....M.Llead
OLL.....L..Mlead and
O.L........Llead role
..L........Nlearn
.....LM...LNlearning
LLMM.L...L..leave
LN.........Lleaves
L..L.......Mleaving
L.......M..Nlebenslauf
..N.M......Klecturer
L.KL.M.....Olee
.M..........left
LL.N....M.MLlegal
PML.LL.....Klei
.L.LPL......leid
..LN.M.....Lleider
.LL........Nleila
L.LLOM......leonor
L..........Nles
.....L.....Mlet
..L.........let me
.M..M......Llet us
.NJNL.....LMlet's
.LL........Olet's meet
LP.........Llet's talk
MMLL.LO....Kletter
......O....Kletter for
......N....Lletter is
N..L..M....Llettera
MMLL.L..M.NLleuk
.NL.....M..Lleuk dat
L.N.LN.M...Llevel #
K..........Olg
L.MLMMN.L.LKlhe
LO.........Llhe dá
....L......Mlibrary
..LN........lic
N.L....M.LMLlicence
N..........Llicence and
K..LMMM.....liebe
K...M.N.....liebe frau
..O........Klieu
N.L........Llieu le
MNL.LL......like
LO.........Llike ?
MML.LL.....Mlike to
NML....M...Klike you
NNLL.M.....Jliked
MN.........Kliked your
..N...M....Llindqvist
L.NL....M...line
M..ML....O.Klink
LML......M..link below
L........N..link expires
M..L.....M..link url
M...M....M.Klist
KL.LLO..O...lista
LL.L.P.....Mlista de
LMLN........little
.LL........Olive
.LO........Llive coding
.....L..N..Lllamaremos
.K.M....LM..lo
..LP.......Llocal
L.M.........location
L.N........Llocked
K.Q........Kloft
.N....M..M.Klog
.NL...M..M.Llog in
ML...N...L..logistics
LMNLLL....PKlogo
NLKLML..NM.Lloja
L..L.......Nlol
K.M........Olong
L..MM.......longer
L.OL.......Lloods
LML.L...MM..look
.MLMLM..MM.Llook at
.K.L.M....MMlooking
MK.........Nlooking for
.M......M..Llooks
...KL.M...O.lotte
MMK.......JQlou
LMLLM.MM....love
L.LL.M.....Nlove to
......NN...Jlove you
N.L.........loved
NM.........Kloved the
K.ML.M.....Mlovely
.LL.MN..L.MLluck
.LMLM....M.Lluck !
M.KMKN....NKluck with
.ML.......MLlucía
ML.LMMM.....lugar
.LLLO.N....Klugar de
.L.NL.......lukas
LLLPL.......lukt
MLNLL.......lunch
..NL.......Llunch on
M.MLLM.....Llunch with
NL.L........lund
O.L........Llund wir
K.M.L.M..MMLlundi
L.N.L....LL.lundi #
..ML..M.....lunedì
..NLL....M.Mlunedì #
LM.......M.Mlunes
LMM......M.Llunes #
..MN.L...L.Lm
O.L.......NKm'a
LL.MLN......ma
..L.......NLma présence
K.MM.....ML.maandag
L.NL.......Mmaandag #
.MLMMNL..MLKmaar
...M.......Lmaart
MLM.........maart om
LMMN..M....Kmachine
.L........NLmadam
L.LM.M.....Mmadame
..L........Nmadame je
.....O..L..Lmadame nous
N.L..M...L..made
NLL.........made it
NLL......O.Kmag
LLM.....K..Pmaggio
.........M..mai
N..........Lmai à
NMK..L..M..Lmail
M..M..M.M..Kmain
L.MNL.L....Lmake
...N........make it
LL.Q.......Kmake our
L.M....M...Lmake you
KOLLML....MLmal
.....O..L..Lmalgré
M.LKN.......man
M...L.......manager
N.L..M.....Lmanager and
...........Mmanager at
LMN..L..N..Kmanager has
N..........Lmanager will
MNLLM......Kmanhã
LM..LM......mara
.....N.....Lmara thank
LM.........Mmara thanks
N..........Lmara the
L.L........Nmarcada
M...........march
M...........march #
M..M.......Lmarch at
NLKM......M.marco
M.LLM.......marcus
K....MM....Mmark
.N.........Lmarket
..MMLLN..L.Lmars
M..M........mars à
KMM.LL.....Mmartedì
L.M.L......Nmartedì #
LM.L........martedì alle
L.MM.M......martes
..M..L......martes #
NLM.LLM.M..Jmarzo
..MM.......Lmarzo a
NLM........Kmarzo alle
..MM.....M.Lmarço às
...........Nmaster
........N..Mmatch
LMLLNM.....Lmate
..L........Mmatos
..MLM...ML..may
.LM..L......may #
LL...O.....Lmay we
N.LL........maybe
M.L........Omayor
..MMML.....Lmañana
MM.M....LL.Lme
MMML.......Kme and
.MN........Lme at
..K.......PKme i'll
..L.......LNme know
K..........Ome luck
LO.........Lme three
LO.........Lme which
N.L........Lmechanic
M..M...M...Kmedical
NL..L.....LMmee
L..LOML.....meer
M..........Mmeet
N.M........Kmeet me
LML........Nmeet on
L.....M....Mmeet the
O.L........Lmeet two
M.L........Mmeet url
LML...M....Mmeet you
LLL.M.....MNmeeting
K..........Nmeeting is
K.........N.meeting the
..M.M......Lmeeting you
ML..M....M.Kmei
K.L.N.....LNmeine
LN.M.......Lmejor
KLML.L..NMMLmelden
L.N.........melden sie
.LL..L..N.NLmelden uns
KN...N.....Lmelhor
...........Nmembers
K..........Pmembership
..K.L....MMLmerci
M.L.LLM..M..merci de
.NKM.L..L.MLmercoledì
.L..L....M.Mmercoledì #
.N.MLL...L.Lmercredi
M.LLML....NMmes
..LN........mesma
KLNOLM...MLKmesmo
L..L.L..M..Mmessage
..ML.N..L.LLmet
LNLLN.......met je
LL....M....Nmevrouw
.NM.ML...L.Lmi
L.LN.M....LMmich
M.ML.......Lmicrosoft
N.ML.......Lmicrosoft teams
.NL..L...M.Lmidi
NL..........might
QM.........Hmike
LLLO........mil
LLLP.......Lmil disculpas
OLL........Lmill
MM.......M.Lmin
.OLL......NLminha
..LL.......Nminute
KL.........Ominute interview
MML........Lminute phone
KML..L...NLNminuten
M..LL....M.Mminutes
..L........Nminutes of
OLL.........minutes on
..KLLL...M.Pminuti
...LLL.....Ominutos
MML.OL....LKmir
.L.LOL......mir leid
KMMO....M..Kmismo
.MMLLM...LLMmit
O.LL.......Lmit herrn
.M.M........mittwoch
KO.M.LL.....miércoles
L.M........Mmiércoles #
LNLL..L...MNmiércoles a
M.N......M.Kmobile
LML........Omock
L.L........Omock interview
..LN.......Lmoet
LL...O..L..Mmogen
NNK.LMM...MKmoi
.N.........Lmoin
L..N.......Lmolestias
LNL.LM......mon
M..L.......Mmon #
..LN.......Lmon apr
M........M.Lmonday
N..LL....M.Lmonday #
.O.LLN...L.Lmonday and
K.M........Mmonday at
O.LL........money
K.L.ML.M.MMMmonsieur
L.MM.L...M.Lmontag
L.NM........montag #
M.LL..M..N..montag um
..LLM...M...month
.L...M.....Mmonths
ML..LM...M.Lmore
LMN........Kmore about
N........M.Lmore than
L.MMM......Kmorgen
.MKM.......Lmorning
LL.NM.......morning so
KR.L.......Kmornings
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
L.........M.ms
L..........Nmsc
...MLM.....Lmuch
.N...L....MLmucho
O.L........Lmum
L.LPML.....Lmuss
.ML.M....M.Kmust
.......N...Lmutual
L..LM...L.MNmy
.L..LL....MNmy application
..O........Kmy husband
L.LL.......Pmy interview
.L.........Nmy office
O..KP......Kmy partner
M.ML....M..Lmyself
L.L..NM..L..más
.MM.........märz
..OL........märz #
..LPL.......même
L.LOL.......même heure
.ML........Mmöchte
M.....M....Kmöchten
.LNL.L.M....n
ML.LLMM...M.na
NLN........Kna oficina
..K.......MMna quinta
P.LL..M....Kna sexta
KLMML.L....Mnaar
...N.......Lnaar donderdag
.LMN.MM.L..Knach
.M.LM...L...name
.MM........Lnd
LNNL.......Knd at
..K..M.ML.MNne
...........Mnear
...........Nnear you
LL..MM.....Mneed
.MLLL......Oneed a
LLM.N......Lneed to
L.LLM...M..Nneeded
.L.M..L....Mneeds
.LLL.....M.Oneem
L.L........Oneem uw
..........OKnehme
..........OKnehme ich
..LLOM.....Knephew
.L.........Onervous
LLK........Qneue
L..N.......Lneuer
L..N.......Lneuer termin
KKKO.......Nnew
.LLN........new date
...........Mnew jobs
.....O.....Lnew status
...PL......Knew time
MLLL.MMM....news
.....MN....Knews about
...........Nnewsletter
MNK.L....M..next
ML..........next interview
MLL......M..next step
.N...L....LMnext steps
N..........Lnext tuesday
LMLNLL.....Mnext week
.L.NNN.....Jnicht
LLLNMMLM.LL.niet
..LNM......Lniet door
KLLMNLM....Nnieuwe
.NL.ML.....Lnight
LM....M.....nights
LKLOOML...LLno
L..MMM.....Lno longer
N.L......M.Lno more
...LOM.....Lno need
LLLPM......Kno point
LMLO.......Lno problem
L.LMN.......no se
LMLOL......Lno trouble
LKNO.......Lno va
M..L........nodigen
.KL....M..MLnog
JKKPNN..M.LKnon
L..O.......Lnon ce
.....N......non è
L.MM.....M.Lnoon
..L...M...M.nora
M...M.MM..MJnos
L.....NN...Lnos alegra
...N.......Lnos excuses
M.L..L....NLnos gustó
.OLM.......Lnos ha
LMN........Lnos vemos
M.MLN......Knossa
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
K.O.........not the
...M........note
K.P........Lnoted
K.N....M....notes
..L.ML..M..Knothing
..L.OL......nothing you
L.L.N.......notice
L...MN.....Lnotre
LLMO......MKnotre entretien
L.N........Lnoté
MMKL.L..L.PLnotícias
M.L...M..M.Jnous
L..LMM..M...nous avons
M.L..N.....Lnous voir
ML....LM.M..nous vous
L..MM.......nov
L..M..M.....november
M........L.Mnovember #
LL....M....Nnovember at
NLKLL..M.M.Nnovembre
K.KP........now
L.LN........now #
L.LQL......Know on
MMKNL...M..Knu
NLLNM......Knuestra
..L..LMN..M.nuestro
MNLL.ML....Knumber
LL......O..Lnumber #
M.M........Lnumber on
.LL.NM.....Knun
KLL..M.....Qnuovo
.LKNMM..MLLKnão
L.MN.......Lnão se
LN..........nächste
LN..........nächste woche
L........O.Lnächsten
L........O.Lnächsten schritt
L....L..N...nächster
LL...L..N.M.nächster woche
..MLLLL.O...número
KO.KM...L.M.o
.LLLOLN....Ko lugar
LLLLMN.M...No seu
KMMN.......Lo'clock
L.L..M....OLobrigada
.....M....NLobrigada pela
L.L..L..N.PKobrigado
L....O.....Loccasion
L.N.M.M....Loct
L.NLM.M....Loct #
M.L........Loctober
...........Moctober #
M..L........october at
...M.......Loctobre
NLLM.NM....Koctubre
KQLM.L.....Loder
MMLL.L......of
LM.L.......Mof #
..M.M......Kof an
LP.........Kof donderdag
......M....Lof employment
NNL........Kof our
.LL........Nof questions
PLL........Lof ten
N..LM......Lof the
L.LM.....N.Lof them
L..........Mof these
NLL.........of three
...N.......Kof thursday
L.L..M....MMof you
.LML.L.NM..Lof your
..L..LN.M..Loferta
.L.MO.......off
.K..L......Ooff sick
.LM.MM.....Koff the
.LLLM.NN.L..offer
......L....Ooffer ends
......LM...Moffer for
......O...MJoffer letter
......M.....offer of
M.L.M.NM...Joffer you
LLLM.M.....Moffered
K..LM......Ooffering
K..........Ooffering to
..MM.....ML.office
L..........Noffice #
..ML....M..Kofficer
N...M......Koficina
.LLOL.......oggi
NLNNLL.M..LIok
O.KN.......Kok ?
NL.......M..oktober
NL.......N.Koktober om
.LM.NL......old
O.KL.M.....Lolá
O..L.......Kolá pode
M.M.L.M....Lom
M.MMLL.....Lom #
K.NM.M......omar
M...........on
M..L.M..M...on #
.ML.M.MM.L.Kon a
M.......N..Jon april
K.SL.......Kon for
ML..L.L...MMon friday
N.L........Lon march
M..M.L...L..on monday
L.L..M.....Non my
KM.M.....M..on our
M.K........Non paper
P.L........Kon parle
.MKLMM.....Mon saturday
M.M.L.......on se
J.L........Pon stage
..LLM......Non sunday
LM.M.......Mon teams
..N..L.....Lon the
L...MN......on this
.LK........Oon thursday
.LK........Non tuesday
ML..L......Mon wednesday
L.N........Mon whatsapp
M...LN..L..Lon your
M..L.......Lon zoom
LLLOLL...M..once
MM..L.......one
O.M......L.Lone hour
MML.........one of
LO.........Lone you
KMKN....O..Lones
.LLO.......Longemak
.LLL.L...O..online
L..........Nonline interview
.L.......M..online test
NL......M..Lonly
........O..Lonly shortlisted
MM.ML.M..LMKons
K..O.......Lons gesprek
MLL.....N...ontvangen
M.LLN......Lonze
MMK.L.L...LNop
NMM........Kop #
.ML.....M...op de
.LLM.......Nop dinsdag
KN..L......Mopen
..L........Nopen to
MML..M.....Kopening
.....N.....Lopening you
K.ML.M...N..opens
LL...L.O...Loperador
ML.N.......Koperations
.ML.M..M...Loperator
LML.......NMopportunity
LO..L.......oppure
KPL.LL...L.Nor
LN..........or #
LL.M.......Nor friday
LN..........or next
OLML.......Kor no
LNLLLL..M..Mor the
LM.M........or tuesday
LM.........Mor wednesday
.M.M.L..MM.Jora
M........M.Loral
N........M.Koral board
.L.OL.......orario
.LMLM....N..ore
.LMLM.......ore #
L.L.N.......organizer
P.L........Koriginals
.LO........Lortiz
L.ML.M..L..Nos
K.K........Pospite
.NL.NL.....Kother
ML...O.....Lotra
.L...N......otro
.L.........Motto
...ML.LM...Mottobre
KRLLLL......ou
L.L...P.....oui
...M........our
LL.Q.......Kour #
LLLM.......Nour call
L.N........Lour coo
O.L........Kour engineers
...N.......Lour interview
K.P........Lour lunch
O..........Kour manager
L.LOL.......our meeting
.LL........Oour office
L.........N.our talk
.L.MM.......out
K.LM.......Nout on
....LNM....Loutcome
..LM.N.....Loutra
O.L........Loutubro
MLLLLLM...PLouvir
N.ML.....L.Kover
NM.........Lover de
NLL........Lover lunch
LNL.ML......over the
.L.K.N.....Ooverleg
L.LOM......Kowing
L.LOM......Kowing to
KMN.LM...M.Lown
..O........Kown apron
L........O.Lown time
M...LM.M...Lp
NM.........Kp m
M.ML.......Lpacific
L..L.....N.Mpage
M.LL.......Mpaid
L.L........Opaid #
M.N........Kpair
KM...M.....Mpanel
M.KLN......Mpanel interview
L..........Mpanel on
..K.M......Opaper
K.L...N.....papers
.LL...O....Mpaperwork
N...ML.....Kpar
K..ML...M..Npara
K.KM.......Ppara #
K.....M....Mpara el
MLM..L..N..Lpara la
L.O........Lpara segunda
J..P........para terça
M.LL.M......para uma
LN..........para una
..LN.M......parece
NL..........parents
L.P........Kparfait
M.ML.M....LLpark
L.NM........parkeren
L.N.......OJparking
O....M.....Kparle
MLLL.M...M.Mpart
..L......M..part of
LNLLLLON.L.Kpartir
N.LLM.......partner
...LLN...M.Lpartners
K..........Opartners would
ML..MN..M.LJpas
KLLPLN......pasa
L.LQ.......Lpasa al
K.L........Opasar el
NML......M.Lpasas
O..........Lpasas el
L.M..M...N.Jpass
LL.N..N....Lpassa
NMLL.......Lpassare
OLL.....M..Lpassed
OLL........Lpassed the
L.....N....Mpassen
MLL...M..M..passer
L...L....O.Lpasso
M.L....M...Mpassport
L.L........Npassport and
MMNL....M.LKpasst
LN.........Lpasst es
MML.........passt ihnen
O.ML.......Kpast
L...MLM.....paul
L..........Npaula
J.M........Npauline
.L..L.M....Npay
.....L..L.LOpayment
LL.L.....R.Kpdf
LL.M.L...O.Lpedimos
.LL......O..pedimos que
.MM.L.....MKpela
MLL.....MMMKpelo
.......N...Lpending
LL....N.....pension
KL.M....MM.Mpeople
.L.......O.Lpeople to
LM.LNL.MMLLLper
L..M.M.....Mper il
LN.L.M....L.per la
.ML.....M..Lper un
LO.........Lper video
K.Q........Kperfect
L.N.......LMperfecto
L.Q.......LKperfetto
.LLLLM...M.Mperfil
O.LL........perry
..L..M....MLperson
M...M......Lpersonal
LM.......O.Kpersonality
.........O.Kpersonality questionnaire
LL.........Npersonas
LL.LLQ...M.Lpessoa
K.P.....M..Kpetit
N..........Lpflegedienstleitung
..M..M...L.Lphone
LMO........Kphones
NLL....N...Lphysical
M.L..L.M..NLpiacere
...........Mpick a
NM.L.......Lpicked
O.L........Lpicked for
KL.LM......Ppiece
O.L........Kpilot
N.L.M.......pin
N.........MKpine
L.OL.......Lpiso
L.P........Kpiso #
JLL......N.Ppitch
K.L........Ppièces
.LK.NN..M..Kpiù
K.M.MLL..L.Mplace
O..L..L.....place at
L.M.........place on
.........N.Lplaced
ML...LNM..MLplaisir
N.LLM......Lplan
.LLNML.....Kplanned
L.LNNL..M..Lplanned for
.NL..L.....Lplanner
............plant
NMLL.......Lplanta
N........L..platform
L..L.......Nplatz
...........Mplease
N..........Lplease acknowledge
N..........Lplease attend
M.M.........please bring
L..........Nplease come
.........N..please complete
ML..........please confirm
..M....M.M.Kplease do
L..MML..M..Lplease don't
K.M........Nplease have
L..N........please note
...N.......Lplease pick
OL.........Lplease record
......N....Lplease sign
L.L........Nplease submit
M.L...M.....pleased
M.L...M.....pleased to
L..LNMM..L..plus
............pm
LM.M........pm #
N.LL.......Mpm ?
K..........Npm after
N.LL........pm at
N.L........Lpm bring
N..........Lpm central
OL.L........pm ct
L.P........Kpm est
L.N.........pm for
K.L........Ppm in
L..L......LOpm is
.N.L.......Lpm or
M...M......Kpm please
N........L..pm pt
L..O.......Lpm rather
LL.P........pm work
..K.......LOpm works
N.NL.......Jpm you
LLL..M.....Npodcast
.LLNLN...M.Lpode
KLLN.M...M..pode ser
O..L.......Lpode vir
.KNO.......Kpoder
LLKN.MM.....point
PL.........Lponte
LM...N...L.Lpor
K.LM.L.N...Mpor favor
.....L..N..Lpor inscribirte
.L..LP....L.por tu
.N.M.......Lportal
L.MLP.L....Lportanto
MNM.......MIportfolio
..NM.......Jportfolio review
M.NL.......Lporti
..ML.M.....Lposition
.M..LL....NLposition and
....N......Lposition has
......M.....position of
LP...L..L..Kpossiamo
LMLML.....M.possible
KLLNLM.....Oposso
L.M...M....Lpost
.LL....MM...post of
LMML...M.L.Lposte
......LO...Lposte d'agent
LML.........poste de
MLK.MLM.....posto
...OL......Lpostponed
M.ML.M.....Lpour
L.L.LN....MMpour la
LMM.......MLpour le
.MML........pour un
O..........Lpouvez
O..........Lpouvez vous
LM........M.practice
K..K..LN.M.Npre
L......O...Lpre employment
LN..........prefer
.N.........Lprefer ?
LOL........Lprefere
KPLL.......Mpreferisce
LP.........Kpreferred
.LK........Opremier
L.M........Mprep
N.....M....Lprepare
N.LL.M......presencial
M.N........Kpresentation
..LL.NLM.LNLpresente
N.L.........presenti
M.LL......N.presença
..N.........press
N...........presso
O..........Kpresso la
N.LLM.......previsto
L.LM.......Nprice
.M.KLL...O.Mprima
..N....M...Kprincipal
O.K........Lprincipal engineer
.MK.......MMpriya
OML........Lprobearbeiten
N.LO.......Jproblem
L..L.O...M.Lproceso
LKLM.M...N..process
M.KM.N..LL..processo
LO.LM......Lprochaine
L.M.........product
ML..........production
M.LN.M.....Lprofessor
M.L.....M..Mprofil
MLL..M..M...profile
L..........Nprograma
L..........Nprogramme
..LL.....M.Nproject
L.N.........promemoria
.......N...Lpromesse
.......N...Lpromesse d'embauche
.......M....proof
.......M....proof of
......N.....proposer
......N.....proposer le
NLM...N....Kproposition
LLL...QM.L.Kproposta
LO.........Lprossima
LN.........Lprossima settimana
...L.N...MLLprova
...L.M...O.Kprueba
N.L.......MLprésence
..L.......NLprésence jeudi
.MKM.L...ML.prévu
MNLL.......Mpróxima
.N.........Lpróxima semana
OLL........Lpróximo
NL..........pt
LML........Npuedes
L.L........Opuedes estar
O.LL.......Lpuedes venir
M.M..M..L..Lpuesto
..M.LM.....Lpuesto de
...LPL.....Lpulled
LO.L........puoi
...N.....M.Lpush
N....L.....Kput
MM.......M.Kput you
MPLL.......Lpuò
MM.........Lpuò venire
M.N........Lqa
LO.L.M.....Lqual
LMO........Kquand
KQMMLL..L..Lquando
LNLN..M....Lquarta
.N.........Lquarta ou
M.M........Lquarter
L.K.MM.MLMMKque
OLLL.O.....Kque a
L..O.......Lque mover
K...O.......queda
K.L.P......Lqueda sin
L.N........Lquedamos
NMLL..M....Kqueremos
......N....Lqueremos que
NM.L.L..M..Kquesta
LMLL......NMquestion
L........N.Mquestionnaire
.L.L.....M.Oquestions
NLLL.....L.Nquestions and
L........O.Lquestions for
KML..O....LMqui
.N.........Lqui vous
L..........Mquick call
.MKM.L.....Mquinta
M.LMM.......quinta feira
JMMLM.....MMquinta às
LMLN.L..M.MKqué
MLNM.L....MLr
NLLL.......Mr #
LM.........Mradio
LL.NL...M..Lrail
L.O........Lrappel
LL.........Orate
LM.N.......Lrather
L..N.......Lrather than
LPL........Lrato
O...ML.....Kravi
M.LL....M..Lrd
KLO...L..LOLre
N..........Lre application
..........PJre colloquio
..........NLre entretien
..ML......OKre entrevista
..........OKre gesprek
.LL..L....P.re gracias
K..N......MLre interview
..L.......OLre merci
..L.M.....MLre monday
L.OM......LLre re
..L.......OLre thank
..LL.......Nre the
L.MMLN.....Lre thursday
..M.......OJre tuesday
MLLL.......Nre your
LML.....NL..reached
........O..Lreached us
LML.....N...read
L.......N...read every
LO.........Lread your
.L.........Nreader
..LL.......Nreading
LLM......L.Mready
L.L.MM......really
....N......Kreason
.L.O........rebook
L....L..N...recebemos
L....L..N...recebemos a
.L..M...N..Kreceipt
L.M.....O..Lreceipt of
LM.......M.Mreceive
..L........Mreceive a
L.ML....M..Mreceived
..N........Lreception
O.L........Kreception will
NLL......M..record
NL.......M.Lrecord your
LM.....M...Mrecruiter
L.M....NM..Krecruiter will
L.L........Nrecruiters
.L.M....MM..recruiting
LNL.........recruitment
N..........Krecrutement le
Q.L........Jreden
LLL........Oreed
..M.....M..Lref
.LLL......MMreference
K......O...Lreferences
L.K.....M..Nregistered
L.L.NM.....Lregret
....MM......regret to
...LL.....N.reid
.....N......rejected
..LL.......Nrelease
...N.......Lremains
L..M.......Mremarcar
L..N.......Lremarcar a
LMML........reminder
..M.........reminder of
..L.ML.....Nremoved
MML......MMKrencontrer
L.LLM......Orendez
L.LLM......Orendez vous
MNML....ML.Kreply
L.......M...reply to
LPLL..M..L.Kreply with
O.K........Lreply yes
LM.......P.Krepo
NLMN.L...L..report
N..........Lreport to
N..........Lreporting
O.L........Lreporting time
..NM.......Jreq
..NN.......Jreq #
L..........Orequest
M.L...M..M.Krequested
N.L...M....Lrequested to
..LMM.......required
L.N........Mreschedule
..Q........Ireschedule cancel
L..L.......Orescheduled
L..L.M.....Nresearch
.LL........Nresearch interview
..L........Nresearcher
L..M..M....Lresources
.MO..L..M..Jresponsabile
JMP........Kresponsabile del
LL.L.O.ML...resultado
NLL.M......Lresults
LLL..L..M..Oresume
.....L..N..Lretenue
.L...M....NLretorno
ML.N.......Lretour
K.....MM.N.Lreturn
KM.M.......Nreunião
KLM...M.M...review
......O....Kreview and
L.LOL......Mrevised
M.L.......NKrey
KLL........Qrib
O..LN......Jricerca
.L...L..N..Mricevuto
..L.....Q..Jricezione
L..........Nricordiamo
OML........Krig
ML.......M..right
.NML.L..M..Kring
.LM.....O..Kring the
MML.........ring you
L.L........Oriverside
NL.........Kroad
..M.M......Lrob
M.MM....M..Jrobin
..M....N...Lrodrigo
M.LL..M.....role
LLL.M......Nroles
M.......M..Lroll
LLM....M...Mroom
...M........room #
N..L.......Lrosa
M...........round
K.O........Lround is
LLL........Pround of
MMML.M.....Kround the
OLM........Jroute
O.L........Lrow
M..L........rua
.MLN.......Lruf
NLL...M.M..Lruhe
O..L........run
OL...M.....Krun the
K.M........Mrunning
NLL........Mruns
LL.L.O......ruolo
NMLL.......Lruth
L....L.MN..Lréception
L..LL......Oréunion
L.NL.MM.LL..s
JLO.LLNMN.MJs:!
.L......L..Ns:! !
LLMLMLL....Ns:#
L.MKNL...L.Ms:# #
..........MLs:# am
L.NLL.......s:# h
N..........Ls:# march
...........Ns:# new
L..LM.....M.s:# pm
L.NLM.......s:# th
MNKLLLM.LL.Ns:?
LMLL.LM..L.Os:a
.N.........Ls:a slot
.....L..N..Ls:a sua
LN.......L..s:a time
......N....Ls:aboard
LML...M...NLs:about
LM....M....Ks:about the
...LOL......s:absage
L.M........Ns:accepted
M.L........Ns:account
L....L..N...s:accusé
L....L..N...s:accusé de
........N..Ls:acknowledgement
.ML......M..s:action
.NL.........s:action needed
L..........Ms:admission
.L......L..Os:adoption
LL..M......Ms:afspraak
L.O........Ks:agenda
L.NL.......Ms:agendada
..L.......LNs:als
K..P.......Ks:alteração
L..........Ms:am
M..L.......Ls:am #
L..........Ns:am donnerstag
O.ML..M..L.Ls:an
.L.LM.....MLs:and
....N.......s:annulation
..L.O......Ls:annullamento
.L.O.......Ls:another
.L.......O.Ls:answers
.LLLLM..N..Ns:application
........M...s:application received
.....O..L..Ls:application status
........N..Ls:application submitted
L....M..N..Ks:application to
........N...s:applying
LLLLM.M....Os:appointment
L..KM......Os:appuntamento
L.....P....Ls:arbeidsvoorwaarden
LMM........Ls:are
.N.........Ls:are you
LM.........Ms:assessment
MM.M.......Ks:assistant
...L.......Ms:at
L.N.........s:at the
L.ML.......Ns:audition
LOL.........s:availability
.N.........Ls:availability for
KLO.........s:avec
LLQ..LL.L.NKs:aw
L.N........Ls:aw aw
........L..Os:beca
..L..N......s:bei
K.OL....M...s:bevestiging
L.N.........s:bevestiging gesprek
.MLLLN....LMs:bewerbung
N.L........Ms:board
L.N........Ls:booked
LMNL.......Ls:booking
J.Q.........s:calendar
K.O........Ls:calendar invite
....L...L..Ns:call
..N........Ks:call with
L.LO........s:cambio
L..M.......Ms:cambio de
.L.KL.M...MMs:can
ML.LL.....N.s:can we
....N.......s:cancelada
....N......Ls:canceled
L..LN.......s:cancelled
..LL.......Os:candidate
..LLM......Ms:candidates
K..........Os:candidato
.ML.LM..N..Ks:candidatura
..L..O.....Ms:candidature
L..NM......Ls:change
L....M..L..Ms:changed
L..Q.......Ks:changement
N.L.........s:chat
N.L........Ls:chat with
.L.....M.O.Ls:check
LN...L..M..Ls:chef
L..L.......Ns:choir
L.L........Os:cita
M..ML......Ms:class
....K......Os:class cancelled
M.M......N.Ks:coding
NM.M.L....MJs:colloquio
L.L........Ns:colloquio con
M.LLM.....MLs:come
OML........Ks:commis
M....L..MN.Ks:complete
........LN..s:complete your
L..........Ns:con
..L.....Q..Js:concorso
.......M....s:conditional
.......M...Ls:conditional offer
L.O.....M..Ks:conferma
L.M.........s:confirmación
K.N.....N..Ls:confirmation
L.M........Ls:confirmation of
L.N.........s:confirmação
L.M........Ms:confirmed
..L........Ns:consulta
LL....L....Ps:contract
MKM........Ms:conversation
.NML.......Ls:coordinator
MLL..L..O..Ls:cv
..L..L.....Os:código
..L...MN...Ls:d'embauche
.LLN....M...s:data
O.KM.....M.Ks:date
LLMNL.......s:day
L.LL.M...MLMs:de
L....L..N...s:de réception
....LP.....Ls:decision
.LLLM......Os:del
O..........Ls:del colloquio
N.K........Ms:demo
..L..N......s:der
K.QL.......Ks:details
L.N........Ls:details for
LLML.L...L.Ns:di
L..LMN......s:director
LLLL.M.....Ps:do
..LL.......Ns:donnerstag
...LN.......s:door
N.LML......Ls:driver
....N......Ms:du
LL..N.....LMs:du #
LL......P..Ls:eingangsbestätigung
N.L........Ls:einladung
M...........s:einladung zum
......N....Ls:employment
LML..L...M.Ns:en
.M.........Ls:engineer
MMMN.......Js:entretien
NMMM.L..LLMJs:entrevista
....N.......s:entrevista cancelada
..L........Ns:entrevista para
LLL........Os:entrevistas
...........Ns:entry
L...LQ.....Ls:esito
L.PL........s:est
LO.........Ls:even
L.M.M.......s:event
M.L......O.Ks:exam
M........M.Ls:exercise
L.L........Os:exit
L.L........Os:exit interview
LL.........Ns:family
L.O........Ls:february
..........LNs:feedback
M.M........Ls:final
L.L........Ns:first
L.L........Os:first day
L..........Ns:flat
L....M....N.s:following
K.M.L....M..s:for
L.M........Ms:for #
LM.........Ms:for a
........N...s:for applying
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
LMM.......MKs:gespräch
LL......O..Ls:got
LL....M.O..Ls:got it
........M..Ls:got your
.LL..M....OLs:gracias
L.L...OM...Ks:great
ML..........s:group
LK.......M.Ns:guest
L.NLL.......s:h
MLLL.L..N..Ms:have
N..........Ls:head of
L..N........s:heute
....L.N....Ms:hire
MLN........Ks:hiring manager
..N..N.....Ks:hold
LL.......N.Ms:home
..MO.......Ks:horário
MNO........Is:hour
.LL........Ns:house
LL.........Ps:how
M.KL.......Ns:ihr
.M.L.N.....Ls:ihre
MM...N.....Ks:ihre bewerbung
.L.LLL...M.Os:in
KLN......M..s:in #
N.M..M.....Js:incontro
M..M........s:interview
LN..........s:interview ?
....M.......s:interview cancelled
L.M.........s:interview confirmation
L.N.........s:interview confirmed
L.O........Ls:interview details
.........L.Ns:interview for
L..N.......Ls:interview moved
..N........Ls:interview reminder
...........Ms:interview request
L.P........Ks:interview scheduled
.M...M....MKs:interview slots
LMLN........s:interview time
MML........Ls:interview times
L.M.........s:interview tomorrow
M.LN.......Ls:interview wed
...........Ms:interview with
....M.......s:interviews
...........Ns:intervista
N.K........Ms:invitation
K.N.........s:invite
O.L........Ls:invito
LL...L..M..Ns:is
KL......PM..s:it
L.....M.N...s:it !
L.N........Ls:itinerary
M.LLLM..MMLLs:je
MMLL..M.M..Ls:job
L.....N.....s:job offer
..L........Ns:jobs
O.L..M.....Ks:junior
J.LM.......Ps:jury
K..L.L...MLOs:la
K.M......N.Ns:le
N.K.......NLs:lead
M.LJ.......Ns:lesson
LP.........Js:let's
MLLL..N...MKs:letter
LL....M....Ms:like
......N....Ls:like to
L.NLM.......s:lunch
MM.ML......Ks:manager
N.L........Ls:march
N..M.......Ls:mechanic
..L........Ms:meet
O..........Ls:meet the
LL.L.......Ps:meeting
O.L........Ks:meeting with
L.......L..Ns:membership
..L.......QLs:merci
..L........Ns:minutes
..L........Ns:mock
..L........Ms:mock interview
.LMNM.....NKs:monday
L.NMM......Ls:morgen
.K.ML.....N.s:move
L..........Ns:moved
.L..LL....MOs:my
.L..LL....MNs:my application
..L........Os:n
.L.NML......s:need
.L.NML.....Ls:need to
.ML.........s:needed
LL.........Os:neue
L..O.......Ls:neuer
L..O.......Ls:neuer termin
LL.M.......Ns:new
...........Ms:new jobs
...NL......Ls:new time
LL.LLNNM....s:news
MNLL.......Ks:next
NL..........s:next interview
.M.........Ls:next step
.N.........Ls:next steps
.N.........Ks:next week
....N......Ls:niet
...LN.......s:niet door
K.LM..M....Ns:nieuwe
LNL.........s:night
LL.MN......Ls:no
L.L.O....M.Ls:notice
L..LNN.....Ls:notre
LLL..L..N.OLs:obrigado
...L..M.....s:of
......N....Ls:of employment
L.....O....Ls:oferta
...MN......Ks:off
LLL.LLNO...Ls:offer
......MM..MKs:offer letter
......N....Ls:offer of
L.N..LM....Ks:officer
.....M.....Ms:on
L.N..M.....Ks:on #
L.ML.......Ms:on the
...L.......Ms:on thursday
L.M..N.....Ls:on your
KM.......M.Ms:one
LL.......Q.Ks:online
.M..M......Ks:onsite
L.L........Os:op
LML........Ns:open
.N.........Ls:opening
L......P...Ls:operador
L..........Ns:opportunity
...LL......Os:order
LL.......MMMs:our
....LOM....Ls:outcome
LMMM.......Ls:panel
L.L........Os:paper
..LLL......Os:para
L.L........Os:para a
.L.........Ns:parents
.....L..L.LOs:payment
M.L.L.....LOs:per
MMM..M..L..Js:phone
M...MM.....Ks:phone screen
.M.M.......Ls:pick
.MM...LL.L.Ms:place
..MN.....L.Ls:please
L..LM.....M.s:pm
.LL........Ns:podcast
.MLL.O.....Ls:position
KLO.L.....M.s:pour
..L........Ns:practice
N.L........Ls:presencial
P.L........Ls:probearbeiten
...L.P..L..Ls:proceso
..LM.N.....Ls:processo
.L.........Ns:profile
LL.........Ns:project
L.N.........s:promemoria
.......N...Ls:promesse
.......N...Ls:promesse d'embauche
NLL...N....Ls:proposition
LLL...PM...Ks:proposta
LLL..N...NL.s:prova
NLL..L...P.Ls:prueba
.........O.Ks:questionnaire
LLL......M.Ms:questions
M...........s:quick
L..........Ns:quote
.LO..L....MKs:r
OLLL........s:r #
L.N.........s:rappel
KKO.L.L..LPLs:re
N..........Ls:re application
..........PJs:re colloquio
..........NLs:re entretien
..ML......OKs:re entrevista
..........OKs:re gesprek
.LL..L....P.s:re gracias
K..N......MLs:re interview
..L.......OLs:re merci
..L.M.....MLs:re monday
L.OM......LLs:re re
..L.......OLs:re thank
.LLL.......Os:re the
L.MMLN.....Ls:re thursday
..M.......OJs:re tuesday
MLLL.......Ns:re your
.....L..N...s:recebemos
.L......M..Ns:received
.........O.Ls:record
.........O.Ls:record your
L.M.....M..Ls:ref
LL.........Ns:reference
LMM......M.Ls:reminder
...LM......Ms:rendez
...LM......Ms:rendez vous
LL.P.L.....Ls:report
...L.......Os:request
..LL.M.....Ms:research
.L.L.P.....Ls:resultado
L.LL.......Os:reunião
L.L........Os:review
..L...M....Ms:role
L..........Ns:room
M.M........Ks:round
L....L..N...s:réception
L..LL......Os:réunion
NL.LN......Ls:sat
.L..NM......s:saturday
.M.........Ls:schedule
LNL.........s:schedule your
L.Q........Ks:scheduled
LOL.M......Ls:scheduling
M.M..M.....Ks:screen
M..L.......Ms:second
L.O.......MJs:see
L.P........Ks:see you
M.L..N.....Ls:selezione
NLL.........s:senior
..L........Os:session
L.P........Ks:set
NLML........s:shift
N.K.........s:site
LM.L.....O.Ls:skills
.L.......P.Ks:skills check
LN.M.......Ls:slot
LN........MLs:slots
..L..M..N..Ls:sollicitatie
L.......N..Ls:sollicitatie ontvangen
LLLMNM.....Ls:sorry
L..NL.......s:spostamento
.M.L.......Ms:staff
.MLN.......Ks:stage
LL....NM....s:start
L....O..L..Ms:status
.M.......M.Ls:step
.N.........Ls:steps
.L......L..Os:still
J.MN....M..Ls:sua
........M..Ls:sua candidatura
.......N...Ls:subject
.......N...Ls:subject to
........N..Ls:submitted
M.L..N.....Ls:suite
.....N.....Ls:suite à
L.......MN.Ls:take
.........N.Ls:take home
..ML......M.s:talk
.L.......N.Ls:task
.LL........Os:te
MMKL......MMs:team
NLO........Js:tech
M.M........Ls:technical
..N.........s:technical interview
.MLM.M.....Ks:technician
K.NP.......Ks:termin
L.PL......LLs:terminbestätigung
L.LL.M...O.Ls:test
.........O.Ls:teste
L.NLM.......s:th
LLL.L...M.PKs:thank
LLL.L...M.PKs:thank you
LL......O..Ls:thanks
LLM.....M..Ls:thanks for
.L.L.......Os:the
L..L.......Os:the new
......N....Ks:the role
.L...N.....Ms:this
KLNM......M.s:thursday
.L.........Ns:thursday's
LMLOLM...L.Ks:time
MM.........Ls:times
M.N........Ks:tmrw
..LM..M.M...s:to
N...........s:to interview
OL.........Ls:to talk
L..N.......Ls:to your
M.L.M.....MLs:today
.LNMML.....Ls:tomorrow
....OL.....Ls:tomorrow's
L.O........Ls:trainee
LLL........Os:training
LL..M.......s:trial
M.ML.......Ls:trial shift
K.LLLOM.M.LMs:tu
.LMM.M....MKs:tuesday
.L.......O.Ls:typing
.L...M...P.Ls:técnico
LLLM.O.....Ls:update
K..P.......Ls:updated
KMM..M.MM.MKs:us
M.L.ML.....Ls:vacancy
ML.......O.Ks:video
O........L.Ls:video interview
L..........Ns:viewing
L.L........Ns:visa
LLMM.......Ns:visit
K.LM.M.....Ns:visita
........L..Os:volunteer
LLLL.M.....Ns:voor
P.........MJs:vorstellungsgespräch
KLNL..M.L..Ns:votre
M.L..N......s:votre candidature
...LM......Ns:vous
N..........Ls:w
L.LMML.....Ms:was
MLL.L...N.MKs:we
.L......M...s:we got
.L......O..Ls:we have
L.K........Os:webinar
..LM.......Ms:wed
LNL........Ms:week
.....L.....Os:weekly
L.L...N.....s:welcome
......N....Ls:welcome aboard
LN....M.....s:when
.L.O.......Ls:wijziging
N........L.Ls:with
N..........Ls:with our
ML..........s:with the
KMN....M...Ls:with us
J........N.Ns:work
LL....N.....s:would
L.LL.....Q.Ls:written
LK.........Ns:year
.M...L....OKs:yesterday
K.NLL.M...N.s:you
L.N.........s:you are
L.......N.NLs:you for
...........Ns:you have
.L....O....Ks:you start
L.M.M......Ls:you're
K.......MM.Ns:your
M.L.LM..N..Ls:your application
L..M.......Ls:your interview
..O........Ks:zoom
..L........Ns:zum
L.M..LNM...Ks:zusage
L.K.LMLMLM.Os:à
L....N.....Ls:à notre
LNLNL......Msabato
KLMLLMM....Nsaid
L.M.......LNsala
..KM.......Msala #
.L.........Nsalary
M..M........sales
M..L.......Msalle
KMOL..M....Lsalut
..L.......NLsaluti
KMM........Nsam
KLJTLL...M.Lsame
.LLN.....M.Msame day
L..M........same place
L.LM.......Nsame room
L.LPL.....MKsame time
MLN..L..M...sarà
MMLN.L.....Lsat
N.L.........sat #
MMLLM.....L.saturday
N..L........saturday #
...........Msaturday at
O.......M..Jsaturday job
.MKMLN......saw
M.L..LM..L..say
OLLM.......Lsay #
OLL.........says
....LM..M...scelto
LML........Mschedule
LM.....M...Mschedule your
...L.....N.Lscheduled
.........N.Lscheduled for
LOL.M......Lscheduling
LM.M........schikt
.LK........Pschlagen wir
N..........Lschool
O.L........Kschool on
L........N.Lschritt
........M..Lscientist
LLL......Q.Lscore
..L........Nscorecard
.L...P.....Kscored
M.ML....L..Lscreen
LMM.M.......screen with
ML.....M....screening
.......O...Kscreening and
.K.N.M..ML.Lse
O.LL.......Lse tiendra
..........M.search
L...N......Lseason
LL..M......Nseat
L..LM....LMMsecond
L....M.....Nsecond round
..M.........security
M.NLL......Lsee
MM.........Lsee how
NLL........Msee if
M.O.L......Ksee you
LMN........Lseeing
L.N.........seeing you
MM.......L.Lseen
.NM.LLM....Ksegunda
LMN........Lsegunda #
.M.....M....sehr
...L.M....MLsehr geehrte
LO.........Lselect
.ML.LN......selected
MLL........Nselected for
N..........Lselected to
L..LN......Lselection
NML..N..M..Kselezione
L.LLN.M....Msem
LPLMML.....Lsemaine
LP.........Lsemaine prochaine
KPLM.L..L.M.semana
L.LO....M...sempre
..K......M.Nsend
LMLM........send me
N.LL..M.....send the
.L.......O.Lsend us
.LL........Nsend you
M.L.....N..Lsending
N..L.M......senior
..ML.LM.M..Lsent
........N...sent to
L.NL........sept #
..L........Mseptember
M...........september #
K.L........Oseptember at
..L...M....Nseptembre
...........Mseptembre à
KKMOLM...M.Mser
K.LL......LRserai
LM.....M....served
M.LNL....L.Mservice
PMKL.......Lserviço
N.LN.......Kserá
M.LL..M.....será el
O..L.......Lserá na
MNK.........session
.N.........Lsessions
..N........Kset
L.O........Lset for
MML........Lset up
KP......LM.Lsettimana
LN.........Lsettimana ?
.MLL.M..M...seu
..M.....L..Nseven
L.MNM.....LKsexta
..L.O.M....Ksexta às
LLMNL.......shall
LL.........Oshall i
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
M.L........Mshortlisted for
..M...L.....should
.N.........Lshout
..L........Nshow
N..........Lshow you
L.M.N......Kshown
L.L........Pshows
PLLL.MM.NL.Lsi
NM.LMLN....Jsiamo
L.....O....Lsiamo felici
..N........Lsiamo in
LL.M....M...sich
.L.ML......Nsick
M.OL.......Kside
M.L.....M.LLsie
L.L...M....Nsie als
M.L........Msie am
K.....O.....sie anbei
M..M........sie bitte
OML........Lsie gern
L....M...N..sie haben
..ML........sie sich
N.NL.......Jsie sprechen
N.......M..Lsie zu
...LO......Lsiento
LMLL.......Nsig
.......O...Ksight
.......O...Ksight of
LMM..LO.LL.Lsign
......N....Lsign and
..M..L..L..Osign in
L.M...N....Ksign the
LO.........Lsign up
L.L...O.....signer
L.M........Nsigning
P..........Ksim
........O..Ksimilar
........O..Ksimilar jobs
K.LLQ......Msin
K.LLQ......Lsin efecto
.MKM.L.MNM.Jsind
O..LL....L.Msit
OLL.........sit down
L.LM........site
L..L.....N.Lskills
.L.......P.Kskills check
LN..L.......slot
.N..........slot for
LMM........Lslot on
LO........MKslots
.N.........Lslots are
.O.........Lslots for
.LMML.......small
L.MNL......Lsmall change
M.LO.......Ksnow
L.MONL.....Iso
MML.ML.M...Kso i
M.L.......N.so much
.LLMQL.....Kso no
.L.MM.....MLso sorry
KNM........Lso that
KLLPM...L..Lso the
...LOL.....Lso there
...NL.M....Jso we
L.OM.......Lso you
..LLLM...LMMsobre
L..........Nsobre o
L.N.........sofia
N.M.....M..Ksoftware
M.L..M..M..Lsollicitatie
L.......N..Lsollicitatie ontvangen
OM.........Jsollicitatiegesprek
Q.LL.......Ksollicitatiegesprek is
L.L........Osolutions
.LLL.M..M..Msomebody
.L.L.O....L.someone
.....O.....Lsomeone whose
.....N......someone with
K.NN.......Ksomething
L..P.......Ksomething came
LLL.MM.....Mson
L....O.....Lsonntag
.MLO.......Lsonst
..L....N..M.soon
M.LO.......Lsophie
KKLNON.....Ksorry
...P.L.....Ksorry !
.L..ML.....Msorry for
..LL.N.....Msorry to
.....LNMN.LLsous
J.M........Nspeak to
MLMM.......Kspend
...NL.......spostamento
L..N.......Lspostare
L..N.......Lspostare il
.LLMLN.....Mspot
M.NL........sprechen
O.ML.......Jsprechen mit
M.M........Lspreekt
M..........Lspreekt met
.LL..N.....Nspring
M..MNL...M.Jsr
N...M......Lst
L.OL.......Mstaat
L..L.......Ostaat op
L....O.....Kstack
N..L.......Mstaff
N.L......L..staff engineer
KML......M.Mstage
LPL........Kstagione
L.N.NLM....Kstands
....N......Lstands cancelled
O.LL........stanza
.K...LOM.M.Kstart
......O....Lstart monday
.L....P....Lstart when
LL......L..Pstarted
L.OM........starts
L.NN.......Kstarts at
L.P........Lstarts in
L..........Mstatement
MLL.M.....LMstation
...M.L....OLstato
KLM........Ostatt
.L.L.N.....Lstatus
NL.........Lsteel
OLL.........steel toes
K.PM..L....Lsteht
L.MLM..M...Lstelle
......MM....stelle als
MLL......NMLstep
NKL........Mstep is
.M...L....LMsteps
KKNPL...L...still
L.QL.......Kstill good
ML.N.......Lstill like
L.NLLM......still on
..OML......Lstraight
.LL..M.....Mstrong
.L.N........stuck
L..........Nstudent
LM.........Mstudents
L.NL.......Lstudio
LL...M.L...Nstudy
MLLL....MM.Msu
..K........Osu cita
..M.........su entrevista
M..M....ML.Lsua
.....M..M...sua candidatura
..L........Nsua consulta
..NN.......Ksua entrevista
L.....LO....subject
L.....LO....subject to
L.L........Osubmit
L..........Msubmit your
.ML..L..P..Jsubmitted
LLL.NM......suis
MM..........suit
LL.........Nsuit ?
.N.........Lsuit you
MM..LOM.LLLKsuite
M.LM.MN....Ksuite à
MMM.....LL..suits
N.LM.....L.Msuits you
...L.......Nsummer
LML..L...N.Msunday
OL..........sunday #
K.LLN......Osunday at
NMK.LM..L...suo
PLLM.L.....Lsuo colloquio
N.N........Jsuper
NML........Lsuperintendent
N.....M..L.Lsupervisor
L.LLLM...L.Osur
.L.........Nsur votre
KMMLM.......sure
..K........Oswap
..OL.......Lsweet
MMLOL......Kswing
ML.L.......Msystem
L..NL.LM...Mt
L..NL...N..Ltag
JO...LM....Ltage
LLLLN....M..take
.....M...N.Ktake home
M.LMML.....Ltake place
L..LN....M..take the
K.L........Otake your
.MLLMN.....Ltaken
L........M.Ntakes
L.M......M..takes about
LLM........Ntakes place
LL.LNM....M.taking
M..........Mtalent
NL.........Mtalk
MLLL......MMtalk about
O.L........Ltalk money
.LNL.......Mtalk on
M.L........Mtalk to
M..M........talk with
.LLLLM.....Ntalked
L..........Ntalking to
.MNL.......Ltaller
.NN.LL....MKtarde
.M.......M.Ltask
.O.L.L.M...Jte
.....L..N..Lte llamaremos
O..........Lte pasas
.........O.Lte pedimos
LL.O.......Mte viene
MM.LM......Ktea
NM.M.......Jteach
N..M.......Kteach a
M.LMM..M...Kteacher
..LL..M..LMMteam
LLL...N...NLteam !
LL...L....LPteam and
L.......L..Oteam can
OLLLM.......teamleider
M.LM.......Mteams
.LLM.......Mteams link
MLM.L....M.Ltech
NML........Ltechnical
.LM.........technical interview
LN..........telefonat
.O...M.....Ltelefonieren
L..........Ntelegram
MML.L......Mtell
.NL.LL......tell me
..L........Ntell us
LM..LM.....Mtell you
......NM..MLtemos
LLL..N.M...Mtempo
.LML....L..Oten
.LNL.....L.Mten minutes
LLNN......MLtermin
L.PL......LLterminbestätigung
L.MM......MLterça
L..N.......Lterça #
..NM.......Lterça feira
..MM.....N.Ktest
.N.......L..test and
..M......O.Jtest de
L........M..test for
ML.L....MM.Lteste
MM......M...text
M.L.........text me
.MLN.L..M..Kth
.N.M.......Lth #
.M......N..Lth and
MMLM.......Lth at
M..M.......Lthan
...M........than #
LL.L.M....N.thank
LL.L.M....N.thank you
L.ML.ML.M.MLthanks
.L......N...thanks !
LM...M..M...thanks for
....M......Lthat
MLMML.......that is
ML..........that suits
L.LLN..M....that the
L.NL.......Lthat we
NML........Lthat work
.MM........Lthat works
LMM..M.....Lthat you
L.O.L......Lthat's
N.LLN......Lthats
............the
...N.L..M..Lthe #
.N..........the above
........L..Nthe admissions
MLL...L...MMthe analyst
MLL......N..the attached
LLQL.......Kthe back
...LMM......the best
NLL....M....the board
..LL.......Nthe budget
..MLM......Lthe calendar
NLML.N.....Lthe call
......L....Nthe candidate
N..........Kthe chief
LLON.......Lthe clinic
..L.LN.....Mthe committee
..L.....N..Lthe cv
N.MML......Kthe day
L.N........Lthe details
O.K........Lthe diary
MMM...M....Kthe door
....M...L..Mthe employer
L.....NM...Lthe enclosed
LM.LLN..M..Lthe end
N...L......Lthe evening
LMM..M.....Lthe final
.ML........Mthe first
O.L........Lthe fish
..LL....N..Nthe folder
LNN........Kthe following
...........Nthe form
L.M......M..the front
M.KL.......Mthe garage
L.LLM......Othe hall
M.M........Lthe hiring
LLLO........the house
LLNM......M.the interview
..L..L....OLthe invitation
M.N........Kthe invite
NLLL.M.....Mthe job
.....L.....Nthe landlord
NLL.......MLthe last
LN.......N.Kthe link
..LO.......Kthe little
J.Q........Kthe loft
NM.........Lthe main
....M...M...the month
OL..LM.....Lthe morning
L..........Nthe msc
LLL........Nthe new
.MLL.M...M.Lthe next
MM......L...the number
L.....L....Othe offer
NLLL.......Nthe old
LNM........Lthe one
.LL.....O..Lthe ones
.....N.....Lthe opening
.NLLM...M.LLthe other
.L.........Nthe owner
LMLM.M......the panel
.M....O....Kthe papers
.L..LN......the partners
MMLLMMM....Lthe phone
O.L......L..the platform
.O.........Kthe portal
............the position
...LM..M...Lthe post
.....MN....Lthe role
LLN.......M.the room
L.LM.....N.Lthe same
.MML.L....NKthe search
L.LLMM.....Mthe second
M..........Kthe shop
LMN........Lthe side
.LL........Nthe spot
M.L.......LNthe station
L....L..L..Othe status
M....M...M.Kthe take
L.LL......MMthe team
NN.L.......Kthe test
ML.M.M....MLthe time
KML.....MM..the week
L.NNML..M..Kthe weekend
LLLLN......Nthe whole
LMML......MLthe workshop
K.LL.....R.Lthe written
M..M.......Kthe yard
MMKL.......Ntheir
K.QMLL...L.Jthen
L.OL........then the
LMN........Lthen we
K.QL.......Lthen you
L..M...M.MM.there
K...M......Nthere and
LL.LML...N.Mthere is
..L.......QIthere parking
LL.NNL.....Ltherefore
KNL......L.Nthese
.MLLM.....LNthey
MK.M.......Mthink
L...MM..ML.Lthis
L.N.M.M....Lthis email
L.LMM......Lthis event
.LN.LM..M..Kthis is
M.....M....Lthis letter
M.......M..Kthis message
LL..NL.....Mthis morning
..L.....P..Kthis number
L....O.....Lthis occasion
OLL.........this saturday
ML.MLO..M..Kthis time
KOLL.L.....Othis week
...LO......Lthis year
L.MLN...MN.Ithose
LLL..M....LOthough
.M..LL...N..three
.N.........Lthree days
.LN......O.Kthree hours
N..L.....M.Lthrough
MLNL........through the
LM.M........thu
L..M.......Lthu #
.O.........Lthu may
.N.M.......Kthurs
N..........Lthurs #
LLLN.......Mthursday
..N..L.....Lthursday #
.L.NL.......thursday ?
LL........MMthursday at
.L.O.......Kthursday the
LLL.M......Nthursday's
NLMK.M......ti
O.L........Kti faccio
NMLL.....ML.ticket
O.LL.......Ltiendra
O.LL.......Ltiendra le
..QL.....M.Jtienes
.LMMLLM.....tijd
OL.........Ltil
N....L......till
M..K.......Mtill #
.M.NL.....MKtime
NLM........Ltime #
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
MLMN.LM....Ltmrw
O..L........tmrw at
..L........Mto
M.M.L.......to #
MLL.LM...M..to a
LML..M.....Mto an
LLN......L..to answer
O.L.........to appear
LL..N......Nto apply
OLL........Lto ask
L..L.......Nto attend
O.L........Kto back
...L.LM.M..Lto be
L..MM..M...Kto bring
L.N........Lto calendar
....NL......to cancel
M.LLMM......to come
...........Mto confirm
L..........Nto discuss
.L.......M..to do
O.L........Kto face
O.LML......Lto follow
L..M.N......to give
.L.....M...Mto go
..K........Nto have
...L..L...M.to hear
LL..OLM.....to hire
..L..M......to inform
M.LL.M..LM.Mto interview
..L........Nto invite
M.L...M...MKto join
..L........Nto look
LLNM..LM....to make
M.K...M....Mto meet
L...M.....NLto meeting
L.LN.......Mto monday
ML..M.NM...Kto offer
..L........Nto reschedule
M.ML....M..Lto say
LN.....M....to schedule
..K.L...M..Mto see
MML........Lto set
LMM...N....Kto sign
N..LLM....MKto speak
LLM....N....to start
L.L.M....M..to take
.LL......M.Mto talk
L....L....OLto thank
MM.L........to the
..M.....M..Lto this
K...M......Oto us
L.......K..Pto volunteer
L......M...Mto work
MM...L..L..Nto you
.LMMML.....Lto your
LLNL.O....LLtoch
LK.NN...L.M.today
OLL.........toes
ML.........Mtogether
L.N.OL.....Ltold
L.NLN......Ktold me
LLMMML.....Ltomorrow
N.ML.......Ktomorrow #
M.ML.....M.Ktomorrow at
L.LP.......Ltomorrow so
L.LNPL.....Ktomorrow's
L.LONL.....Ltomorrow's #
L.LL......MOtonight
KKPML....M..top
LLLM.......Otop of
NL.......M.Ltops
L.OL.....M..tot
..O........Ktot donderdag
.LLMLM..N...touch
L.N........Mtour
...N.......Ltoutes
LM.L......M.train
L.N....M....trainee
M.LM.......Mtraining
LM..........transport
M.L.M......Mtravel
...NL......Ltreffen
.LLNM......Ltrial
M.ML.......Ltrial shift
MMM.LL...MMJtrois
...NK....L.Ntrouble
M....M.....Ltrust
OL..ML..L..Ktrustees
LMLM.M....LMtry
.M..LO...LLLtu
.N.........Ltu candidatura
NLL.....M..Ltu currículum
O..M.......Jtu entrevista
N.LM.......Ltudo bem
KLM......M.Mtue
K.M........Mtue #
.NLM.......Ktues
..LNL......Mtuesday
ML.N.......Ltuesday #
L...L.....MMtuesday at
L..........Ntuesday or
N.M........Ktuesday the
LM.L.N......tussen
LM.L.N......tussen #
.L.LPL......tut
.L.LOL......tut mir
L.L........Otutor
M.MM.......Ltwenty
NML..LL....Ltwo
MML.....M..Ktwo of
LM.....N...Ltwo references
LN......N..Ltwo weeks
.LL......Q.Ltyping
.LPL.L....MLtá
MMLL....MN.Ltécnico
P.LML.MMLL.Ku
..OLM......Lu #
QLLL.......Ku come
L..M..M.....u graag
LMNL.......Lufficio
..M.L...L..Muhr
L..........Muhr bitte
L..........Nuhr ein
M.ML..L.....uhr im
L.L........Ouhr mit
.L.......N..uhr zeit
N.LL........uhr zum
M..LM......Kuit
N..L.......Luit voor
M.L.......M.uitnodiging
NLL........Mum
MLLML......Mum #
.M.LLM....LMuma
MMLL........uma entrevista
.L...Q.....Luma pessoa
.NL..L...N.Lun
NNLL.......Kun colloquio
MMLL.......Mun entretien
LPL........Lun rato
L........N..un test
MNL.LLL..MMLuna
.NLL........una entrevista
...N.......Lunchanged
M.L..M....LLund
L..........Nund #
......LN....und der
R.KL..M....Kund ich
L.NL.L...M.Munder
.L..LNL.....une
LLL...L....Puniform
L..........Nunion
MM.L.....M.Kuns
.....N......uns für
......O....Luns ihnen
LL...M.....Munser
L....O.....Lunsuccessful
LML..M.N..LMunter
NLL.....N..Lunterlagen
......LO....untersuchung
..L..LMMMM.Luntil
.NL...M....Luntil friday
LMM.........up
L..L.......Nup ?
...L........up a
KOL........Mup for
K.MMM.....MLup on
K.O........Lupcoming
LLLM.N......update
KLLQ.......Lupdated
M......O...Kupon
..MMKM.....Lur
LL.........Ourgent
.MM.LL..LM..url
.L.LM...M..Lus
LL.M.....O..us a
L.M...N....Lus as
.LL..M.....Nus for
..M.M......Lus know
O..L.M.....Lus on
L.......N..Lus two
LNMLL.......use
...........Nuser
..L........Nusual
M..L.......Mutc
L.L........Putrecht
...........Muur
LM.M........uur ?
L.KO......MLuur en
..N........Luur in
L.L........Ouur langskomen
N.....M....Luur op
L.L....M...Ouw
.LLM.......Nuw afspraak
..L........Nux
..L........Nux researcher
.LMLLN...L..v
.LMN.M...MLLva
LKNO........va a
I.MMML...N.Mva bene
M...NL.....Kvacancy
MMLLN.......vacature
M.L.....M..Lvaga
...L.L....MLvaga de
...LN......Lvamos
K..NML.....Lvan
LM.N.......Lvan #
L.LN........van woensdag
MMN........Kvemos
L.O........Lvemos el
L..NM......Kvendredi
LM.NML.....Lvenerdì
M..LO......Kvenga
O.L..M....MJvenir
M..LNL.....Mvenire
N..........Lvenire al
.LNL.......Mver
.L..LNM..M.Lverder
M....N......verder met
.......N....verification
L.NM.......Lverschieben
......O....Lvertrag
L..N........very
...N......L.very much
L..N........verzetten
LLLL.O....LMvez
M.LLML.....Mvia
..NL.M.....Lvidal
..ML.....M.Lvideo
MKL........Nvideo call
OLL..M...L.Lvideo interview
KMOL........videollamada
..L.......M.vielen
..L.......M.vielen dank
LM.N.......Mviene
O.NL.......Kvieni
...LO.......vier
MLLMLLN..LM.viernes
...M..M....Lviernes #
N.LN.......Lviernes a
MLL.....M..Mview
.....L..L..Nviewed
........L..Mviewed your
L..........Nviewing
N..L.......Lvir
KMN.........virtual
L.L........Nvisa
..L........Nvisa interview
KLO.....L..Mvisit
.MN........Kvisit to
K.MM.MLM....visita
M.KLLL..M.MMvocê
N..LLM....LLvoir
.ML.L.....N.volgende
LM.ML.....NLvolgende week
L.......L..Ovolunteer
.LLOL......Mvom #
..L..ML....Mvoor
..LL......MMvoor de
.N.L........voor een
LL.N.M......voor het
M.L.NN.....Lvoor je
O..L.......Lvoor u
..LL.......Ovor
......LO....vorbehaltlich
O.L..MM....Jvorbei
K.NL.......Mvorher
.QL.....L..Kvorremmo
OM.M.L..M..Hvorstellungsgespräch
..M........Lvorstellungsgespräch am
N.L.....M..Lvorstellungsgespräch ein
N.L........Lvorstellungsgespräch findet
O.LL.......Kvorstellungsgespräch ist
LMLLM......Nvos
LP...L.....Lvos disponibilités
.LM..L.M.M..votre
M.L....MM..Lvotre candidature
M..........Nvotre dossier
M..N.......Lvotre entretien
N...........votre présence
L..........Nvotre rendez
LL.........Nvoucher
.MLL......MMvous
L.K........Ovous avec
..........M.vous confirme
L..LM......Mvous de
Q.LL.......Kvous le
......N.....vous proposer
K..........Ovous êtes
L.NL.....N.Kvraag
.LL......O.Lvragen
MMKMM.......vrijdag
MLKM.......Mvrijdag #
.ML...M....Lvrijdag om
N.N........Kw
..........OKwahr
L..M.......Mwait
MM.........Lwalk
.M..........walk in
LPML.......Kwann
LN.........Lwann passt
KPML.L...M.Kwanneer
OMK.L.M....Lwant
M.L...O....Lwant it
M.L.........want to
MML...M....Kwant you
L.LLMM....NLwanted
L.........OLwanted to
.MLLML..M...wants
MML.....M..Kwants to
LL...O......war
M.K........Mward
N.L........Lward manager
MML.......M.warehouse
L.LM.M.....Mwas
LM..LN.....Lwas a
........L..Owas received
..L.....N...was sent
N..........Lwas the
L..N.......Lwas updated
N..LL.......wat
PLL........Lwat een
NM.........Kwatch
M.LM.......Lwater
N.LL.L..N..Lway
LM.M.M.....Lwe
.M.L........we are
LMM........Lwe can
LM.L.N......we could
M.LM........we do
.....N......we gaan
.LLMM...M...we got
.LLM.M..M...we have
L....N..N..Lwe hebben
KMN.........we je
KM.........Nwe meet
...JL.....NNwe move
MLL..M......we need
...M.......Lwe push
MM.........Lwe read
L..NLM.....Lwe shall
L.N........Mwe talk
NM....M.M..Kwe want
L....N......we went
M...M......Lwe were
LLNMLL..M..Lwe will
LMLL.LP....Lwe willen
....MN..L..Lwe wish
L...NO.....Lwe won't
M.L...MM...Lwe would
..L...MM....we'd
..L.....MM..we'd like
JMLL..NM...Mwe'd love
NLNLL...MN.Lwe'll
OM.L.......Kwe'll see
N..........Lwe'll talk
MM.LNL.....Lwe're
NNL........Kwe're at
ML.L.N..M..Kwe've
L.ML....M...we've got
.LNL.......Mwear
K.K........Pwebinar
KNM.........wed
.N.L........wed #
.ML.........wed may
LM.........Mwednesday
M.L........Mwednesday #
KLN........Mwednesday at
....L......Nwednesday is
...NM......Lwednesday's
NO.........Jweds
N.ML.......Lweds #
JOL.L.....MMweek
LO.L.......Mweek #
LO..........week ?
.N.........Kweek but
LN......M..Lweek of
LN.........Mweek or
K.M.ML..M...weekend
L....L.....Pweekly
LNL.....N..Lweeks
NLL.NM.....Jweg
LMLMLM...N.Jwegen
LO.........Lwelcher
L.LL..M....Nwelcome
L.L...M....Mwelcome aboard
LP.........Lwelke
LN.........Lwelke dag
M.L......ML.well
..K.......KQwell for
M.O........Kwellies
M.LL.M.....Mwent
LL.LMMM.M.L.were
....LO.....Lwere not
MLLL.......Owerk
N..........Kwerkstatt
.MLL.......Mweten
KOL........Mwhat
.O.........Lwhat day
LO.........Lwhat days
..L........Owhat the
.LL........Nwhat you
O..........Lwhat you'd
LN..........whatever
L.PL........whatsapp
KPM.LLM...LLwhen
.O.........Kwhen are
LP.........Kwhen could
L.M........Lwhen wed
LNM...M...L.when you
.LML.......Mwhere
.K.........Owhere you
NL.L......MLwhether
NL.L........whether you
KRL........Kwhich
LO.........Kwhich day
MN.........Lwhich is
LN.M.......Lwhich one
LKML.M...M.Mwho
.LM.LN......who's
L.LLN......Nwhole
.....N.....Lwhose
K..N..L....Mwie
ML.L.LMMLMMLwij
.L.O.......Lwijziging
MLMM....M..Lwill
L.N.....M...will ask
L.N.......NKwill attend
.....L..M...will be
...N.......Lwill begin
L.O.......MLwill bring
.LM....M.M..will call
MLNM.......Kwill have
L.L........Nwill hold
N..........Kwill last
..M.........will meet
..LMMN.....Kwill not
L..N.......Lwill now
....M...M..Lwill ring
N.L.........will show
KL.L.......Pwill visit
..L.....K..Owill write
.MLLL.O....Lwillen
L.L...O....Lwillen jou
KMMNL......Lwind
MLM.LM.....Lwir
L.LO.L......wir das
KML..O..M..Lwir haben
.....M.M.M.Lwir ihnen
L.N........Lwir ihr
N.L.........wir laden
M.....MM...Kwir möchten
L.......M..Mwir sie
L..MLM...M..wir uns
LM.LMM..L.M.wish
K..........Owish me
L...MM..L.MKwish you
MMM........Lwith
M........L..with a
K.O........Lwith anneke
L..........Nwith dr
O.LL.......Lwith her
L.O........Lwith ines
.LLMO......Lwith it
MML.L.....MLwith me
.....N......with more
L.N.M.......with mr
.LNL.M.....Lwith my
ML.........Mwith one
.ML.M.......with our
.....O.....Lwith someone
..M.LM......with the
N.ML.M.....Kwith us
..ML........with you
.NK....M....with your
..LLML.....Nwithdrawn
..L.....MM.Mwithin
.LL........Nwithin #
K.L........Owitness
L.L........Owitness interview
KOL..L..M.MLwoche
LNKOLL......woensdag
..LO........woensdag #
LO.........Lwoensdag of
L.L........Nwohnung
LLLNOM.....Kwon't
LL.MNN.....Lwon't be
M.ML..M..M.Kword
N.KM........work
O.K.........work ?
.MLN.......Kwork for
.MK........Nworker
...........Mworking
KNL.......MMworks
.MK.......N.works for
..K.......KQworks well
.MM.......MLworkshop
L.OL.......Lworkshop ?
OMK.L.......would
.....M.....Mwould be
N.LL...M....would like
MML........Lwould love
NLL........Mwould thursday
.L.........Nwould tuesday
M.LM.......Mwould you
..N........Lwrap
..N........Lwrap up
KM..ML..L.M.write
L..........Nwriting a
LLLLM....P.Lwritten
L.L......P.Lwritten examination
..KL......LPwrote
MN.........Lwäre
.ML.........würden
N..........Lwürden sie
OL.LL.....LMx
KLLNM......Nxx
M.......LM..y
LMM..L.MM.MLy el
M........M.Ly la
O.LL.......Ly media
K.LQ.......Ly no
LNMLMM..L..Kya
N..........Kyard
KLMLN......Myear
L.M........Lyear #
M...NL.....Lyear and
..L......L.Oyearly
K.L....M...Pyears
M.LL..O....Kyes
PLLL.......Lyes or
L.L..ML...MMyesterday
.NKL.N......yet
ON.L.....L.Lyo
M..L........you
L.L......M.Myou !
.NL........Lyou ?
..M.L..M...Myou a
..M.LM......you about
L.O.M......Kyou accepted
N..........Kyou again
OML........Kyou an
LLML......N.you and
.O.........Kyou any
M.L..N..M..Kyou applied
M..L.....M..you are
.M.LM.......you around
LL....OM....you as
..M.......NLyou asked
M.....M...L.you at
MLL........Myou be
K..........Oyou both
N..........Lyou bring
.....N.....Lyou but
...........Myou by
L.NLLM...M.Kyou can
..L........Nyou can't
L..L.......Oyou cannot
.M.L.......Myou come
.NL.LN.....Lyou could
M.LLN......Lyou did
LML........Oyou do
L.N.........you down
MLLL.M....MMyou for
M...........you free
L.OL.......Kyou friday
KNM........Myou go
..LM.MO....Kyou got
MNLLL....M..you have
LM..LN...L.Kyou in
.LL........Oyou interview
MLL..L.....Myou know
L.MM.....L.Myou like
L.MLL......Myou need
.N..........you next
..M.L.......you on
OLL........Lyou passed
LO.........Lyou prefer
N.LL.......Myou see
LN.M.......Lyou send
.MLM...M...Kyou so
.L....N....Lyou start
L..L.......Nyou take
....LN......you that
....L.NM...Kyou the
...L......NLyou then
M.N.......MIyou thursday
NMLL...M.M.Jyou to
L.N.......M.you tomorrow
M.ML........you up
L..L..N....Nyou want
LL.LMNM....Lyou were
LLL........Oyou what
NLN........Kyou will
NMLMLM.....Lyou with
O.LL.......Myou'd
MLLL.......Myou'd be
N..........Lyou'd do
L.O........Lyou'll
..N........Lyou'll be
..N..L...L..you're
L.N........Lyou're all
.ML........Nyou're in
L.O........Lyou're on
O.K........Lyou're through
O.LLM......Lyou've
M.L.........you've been
N.L.........you've made
............your
ML.......M..your answers
MMLL....N..Lyour application
LOM........Lyour availability
ML.........Nyour background
L.NL.M......your calendar
....LN.....Lyour candidacy
.NL........Lyour choice
ML......M...your cv
...K.......Oyour delivery
K.L......L.Pyour driving
..L........Nyour exit
L..........Nyour feedback
.ML...M....Myour first
M.L.....P..Kyour form
L.L........Oyour induction
LML..N.....Myour interest
..OM.......Jyour interview
NNL........Kyour letter
L.K........Oyour manager
O.L........Lyour mum
LKLL.......Pyour new
..L........Nyour next
......MM....your offer
..MM.......Kyour onsite
KMN......M..your own
KMOLN......Kyour panel
..K....M...Nyour passport
O.L........Lyour portfolio
M.L.....M...your profile
L..........Myour questions
.L...L..M..Myour resume
KN..........your slot
..LL.......Nyour table
L..M.L....OKyour time
L.LO........your trial
..N........Kyour visit
..L......L.Oyour yearly
.L..M.N.L..Lyours
MLL...O....Kyours if
.L.M.....M.Lzeit
L.LN........zeit ?
LL.QL......Lzelfde
.LLOL.......zelfde tijd
NLM......M.Lzien
L.N........Lzien we
K.MM..M....Lzijn
K..........Ozit
LML......P.Kzondag
LLL......Q.Kzondag #
M.M........Mzoom
..M.........zoom url
.L.N........zou
MKLLM...M..Mzu
........M..Mzu einem
M.J.LL.MM..Nzum
ML.....M.N.Kzum #
NL..........zum gespräch
N.LL........zum vorstellungsgespräch
L..L.......Nzur
L.M..LNM...Kzusage
LO.LML.....Kzwei
LP.........Kzwei drei
LM.........Nzwischen
LM.........Nzwischen #
MMKLL.L.O.LM~1:application
LNLM.L..LL.M~1:appointment
....L....P.K~1:assessment
.NL..L.....M~1:availability
..K..L...M.N~1:bank
L.N..LL..M..~1:booked
ML.LLL.....N~1:bring
..MLLLM.ML..~1:call
LLL.SL..L..L~1:cancel
L.KL.ML....O~1:candidate
LOL.........~1:choose
L..LM.....LM~1:client
M..M.L......~1:clock
N.L.....L.L.~1:come
LKKLLLN.MN.M~1:complete
MLLLLLLS....~1:condition
JLPLLL...LNM~1:confirm
LL.LMQ..L.LL~1:decided
LLLN.O...L.L~1:decline
L.LLQM..L..L~1:filled
.LLL..NM..ML~1:forward
L...M......N~1:health
KKLLM.PMLMLL~1:hire
L...ML..L..M~1:home
.MK..L.....N~1:hope
L...L...LM.M~1:internal
............~1:interview
..ML.....L.M~1:interviewer
N.KL....MM..~1:invite
L.LL.M...LMN~1:join
.LL.MOL....L~1:keep
M.MLLLL...LM~1:meal
.M..M...L...~1:meet
.M..LL...NLM~1:minutes
MLM..LM...L.~1:month
K.JQ.......M~1:move
LLLLMLP.L.LM~1:offer
M.M.M.L.....~1:onsite
N.KLL...M.M.~1:opportunity
.....M...L..~1:panel
..K.MN...LML~1:past
.L.LMMM....L~1:position
K.L......N.N~1:press
L..LLLM.PL.L~1:received
L...ML..M..M~1:recruiting
KKKNQN..L..J~1:regret
K.PLL......M~1:reminder
L.MKM.MLM...~1:reply
L....M..LM.N~1:research
M.ML...MML..~1:review
MLM..L..LL.M~1:room
.N.L.....M.L~1:round
..LLM.MM.L..~1:sales
KL..M..ML..O~1:school
MMLLLM..M..L~1:shortlist
MM..........~1:talk
..M......L.L~1:team
L.LL.N..M.OL~1:thanks
LKMNNL..L.ML~1:tomorrow
L.N.L.....NL~1:travel
..M..M..MNLK~1:trial
MMMLLL.....M~1:video
M.K........M~1:visa
M...........~1:weekday
M..M..M.L..L~1:withMe
..LLMM..L..M~1:yesterday
.LM..L.....L~1:zone
MMKLL.L.O.LN~application
L.L........M~application&bring
N..........L~application&call
...........N~application&complete
.....L.....N~application&home
.M..........~application&hope
...........M~application&interview
M.......M..L~application&month
........M...~application&past
.ML.....M..L~application&position
.L......O..L~application&received
L.......M...~application&review
L.......L..N~application&school
.M......M..K~application&team
M....L..M...~application&thanks
M...........~application&weekday
L....L..M..M~application&zone
O.L..L.....K~application>come
L....L..N..M~application>complete
NM.........K~application>hope
..M.LL.....M~application>interview
O.L.....LM.L~application>meet
........M...~application>opportunity
LL...M..M..M~application>past
.ML.....M..L~application>position
........M..M~application>received
.L......O..L~application>review
M.......M..L~application>shortlist
L..........N~application>talk
........P..K~application>team
MM..........~application>weekday
LL...L..N..N~application>zone
LM...L.....M~appointment
...........M~appointment&choose
L..M........~appointment&clock
L..........N~appointment&confirm
..........ML~appointment&hope
.NL........L~appointment&interview
...........M~appointment&month
LM.........M~appointment&weekday
..K........O~appointment>confirm
.MLL.......M~appointment>weekday
L...L....PLK~assessment
L........N.L~assessment&complete
..LM.....N..~assessment&hope
M........M.L~assessment&invite
.........N.L~assessment&minutes
.........M..~assessment&video
..LN........~assessment&weekday
.........O.L~assessment>complete
L........N.L~assessment>internal
.L.......N..~assessment>minutes
.NL.LL......~availability
.N..........~availability&choose
MM..........~availability&clock
MM.........L~availability&hope
LM.........M~availability&interview
.M..........~availability&minutes
.M..........~availability&month
.N........MK~availability&round
...........M~availability&weekday
.M........ML~availability&withMe
L..........N~availability>interview
.NL......M.L~availability>month
.O.........L~availability>round
LM.LL......N~availability>weekday
L.L..L...M.N~bank
L.M..L..LM.M~booked
..M........L~booked&call
...M........~booked&clock
..M.........~booked&interview
............~booked&month
M...L......M~booked&past
M.LM...M....~booked&position
L.LM.......N~booked&weekday
L.LL.......O~booked>interview
M.N.M......K~booked>month
L..........M~booked>weekday
NL.LLL.....M~bring
.......M....~bring&hope
L.L.....M..N~bring>application
...........N~bring>interview
..L........M~bring>visa
..ML....ML..~call
.M.........L~call&choose
.L.........M~call&clock
...........M~call&hope
LM..........~call&internal
..L.....M...~call&interview
LM..........~call&minutes
ML.........M~call&month
M.M........L~call&past
M.....M....L~call&position
M..........L~call&review
.M.........L~call&talk
..M.....M..L~call&team
.L.........M~call&weekday
..LM.MM....L~call&withMe
M.M........L~call>application
.ML.....M...~call>interview
L..L..M....M~call>tomorrow
MLLL.......M~call>weekday
.ML..MM....K~call>withMe
KL.LRL..LL..~cancel
L.L.O......L~cancel&clock
....M.......~cancel&filled
....N.......~cancel&interview
....N.......~cancel&month
L.N.........~cancel&move
....N......L~cancel&past
..L.N.......~cancel&position
....M.......~cancel&regret
..L.O......L~cancel&weekday
....N.......~cancel>interview
K.N.........~cancel>move
..L.N.......~cancel>position
....N......L~cancel>recruiting
.ML.N.......~cancel>weekday
K..L.ML....N~candidate
...L.......N~candidate&clock
.....M......~candidate&decided
.....M.....L~candidate&decline
..L......M..~candidate&interview
L..........N~candidate&weekday
LO......M..K~candidate>complete
L.LM..L....N~candidate>weekday
KQL........L~choose
LO.........L~choose&hope
.ML.........~choose&interview
LN.........L~choose&month
LM.M.......L~choose&reply
MM..........~choose&round
.N.M.......L~choose&withMe
.M.........M~choose>appointment
LN..........~choose>availability
LNM........L~choose>clock
.K.NL......N~choose>decline
MN.........L~choose>hope
LN..........~choose>round
...LM..M..LM~client
M..M.L......~clock
OLLM..M....L~clock&come
L.....M..M.L~clock&complete
L.M.......MM~clock&confirm
....N.......~clock&filled
...........M~clock&hope
............~clock&interview
M.LL.......M~clock&invite
............~clock&join
...........M~clock&minutes
............~clock&month
L..M........~clock&move
M.L........M~clock&onsite
...M.......L~clock&panel
L.L.MM.....M~clock&past
.L....M.....~clock&position
M...........~clock&recruiting
...MM......L~clock&regret
L..........M~clock&review
M..L.......M~clock&room
...........L~clock&round
ML..........~clock&talk
M...........~clock&team
L.L.......N.~clock&thanks
..........ML~clock&tomorrow
N.M........L~clock&trial
............~clock&video
............~clock&weekday
M...........~clock&withMe
M..M.......L~clock&zone
..L........N~clock>application
M..L........~clock>bring
.LL.N.......~clock>cancel
.N.........L~clock>choose
N.L.L.......~clock>come
L.....N....L~clock>complete
.L........NL~clock>confirm
M..........L~clock>hope
KM.M.......M~clock>interview
L.MMM.......~clock>meet
M.ML.......M~clock>minutes
L..M........~clock>move
L.N........L~clock>offer
NL.L.......M~clock>onsite
L.L.N......L~clock>past
.LMLM..M...L~clock>position
MN.L.......L~clock>reply
L.N.M......L~clock>research
M.M.........~clock>room
O.LL.....M.M~clock>talk
M...........~clock>team
..K.M.....OL~clock>thanks
L..NL......M~clock>tomorrow
LLN.........~clock>video
KNLM.....M.M~clock>weekday
..NM.......L~clock>zone
N.L...M.L.LL~come
L.....N....L~come&complete
L....MM....M~come&forward
..L.L..M...M~come&hope
N.LM.......L~come&interview
.L.........M~come&meet
...M........~come&month
L..........M~come&move
..L...O....L~come&offer
M..L..M....L~come&position
N..L......ML~come&talk
.....M...M.L~come&thanks
M.L.N......L~come&tomorrow
NLL...M.....~come&weekday
M.M........L~come&withMe
...M..M....L~come>clock
..LM.......N~come>hope
P..........K~come>interview
M..........L~come>room
L...OL......~come>tomorrow
L......M...N~come>video
NLKM..M.....~come>weekday
LLLLLLN.MN.M~complete
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
MLKLL.LQ...L~condition
L......N....~condition&position
.......M....~condition&sales
L......O...L~condition>hope
LLO.LL...LNM~confirm
M..........L~confirm&hope
L.OL.......L~confirm&interview
N.L.......ML~confirm&join
K.O.........~confirm&month
K.N.........~confirm&position
M.LM........~confirm&reply
L.M.........~confirm&team
L.N........L~confirm&video
K.ML......N.~confirm&weekday
..L........N~confirm>appointment
L.M.........~confirm>clock
K.QL........~confirm>interview
M.L.......NK~confirm>join
N.L........L~confirm>reply
L.N........L~confirm>video
L.LL......NM~confirm>weekday
LL.LMP.....K~decided
.....M......~decided&decline
.....M......~decided&past
.....M......~decided&position
.....M......~decided>decline
.LKMMO...L.L~decline
.....M.....L~decline&past
L...MM......~decline&position
.....M......~decline&round
.....N.....L~decline>candidate
.LL.N.......~decline>position
L.LKQM..L..L~filled
L...M.......~filled&interview
....N......L~filled&past
....N......L~filled&position
....M.......~filled&weekday
.LLL..NML.ML~forward
............~forward&interview
M...........~forward&invite
..........ML~forward&meet
MLL...M.....~forward&month
.....LM...M.~forward&past
M.L...M....L~forward&position
......MM....~forward&sales
..........ML~forward&thanks
...........M~forward&weekday
.....M.....L~forward>call
..M.......ML~forward>meet
.L..M.N....L~forward>month
L.....O....L~forward>position
......MM....~forward>sales
N..........L~h:application
L.M.......LM~h:availability
L.O..L....ML~h:clock
...M......L.~h:come
P.K........L~h:complete
L.K.M.....MM~h:confirm
LM.N........~h:decline
N.K.......LO~h:hire
LM........M.~h:hope
..J.M.....NM~h:interview
.MKL......N.~h:invite
L.LO........~h:minutes
M.KMM.....ML~h:month
O.L.........~h:opportunity
..L........N~h:past
..KNM.....LM~h:position
.LK........P~h:recruiting
LMLNN.....LL~h:regret
L.LNM......M~h:round
L.........M.~h:talk
..JM......NM~h:team
LMML.L....NL~h:thanks
K.OMM......L~h:weekday
K.PL.......L~h:withMe
L.....LML..N~health
LKLL..PMLML.~hire
.L....MM...L~hire&hope
L.....N.....~hire&month
....M.M.....~hire&weekday
L.....O.....~hire>month
L.....N.....~hire>weekday
L....LMML..M~home
L.L........M~home&weekday
.ML.L......M~hope
.ML........M~hope&interview
LM..........~hope&invite
M.L.........~hope&join
M..........L~hope&meal
.ML.........~hope&meet
...........M~hope&minutes
M.L.........~hope&month
L.....M.....~hope&offer
L....M.....M~hope&panel
L..........L~hope&past
M.L.........~hope&position
.LM........M~hope&room
M..........L~hope&round
MM.L........~hope&talk
.M..........~hope&team
...L.......M~hope&video
M.L.........~hope&weekday
.ML.........~hope&withMe
.........M..~hope>assessment
MNLL.......L~hope>availability
...........M~hope>bring
.M.M.......L~hope>call
L.L..L....MM~hope>cancel
LN.M........~hope>choose
M..........M~hope>clock
..LML..M....~hope>come
MLL...M....M~hope>complete
N.LM.......L~hope>confirm
ML....N.....~hope>hire
.ML........M~hope>interview
LM.........M~hope>invite
M.LL........~hope>join
MML.........~hope>meet
.M.K.......M~hope>move
M....L.....L~hope>reply
.M.L.......M~hope>talk
.N.L........~hope>video
M.LM.......L~hope>weekday
...M........~hope>withMe
....L...L..M~internal
L.LM.......N~internal&weekday
.N.........L~internal>call
.........M.L~internal>month
KL.M.......O~internal>weekday
...........M~interview
M.L........M~interview&invite
L.LM.......N~interview&minutes
ML.........L~interview&month
L.LP.......L~interview&move
..L.....M...~interview&onsite
M.LL........~interview&panel
..L..M.....M~interview&past
M...........~interview&position
L.L........N~interview&recruiting
..M.........~interview&reminder
L....M.....M~interview&review
M..L........~interview&round
...........M~interview&school
.L......M...~interview&shortlist
..L........M~interview&team
.L..LN......~interview&thanks
.........L..~interview&video
..L........M~interview&visa
M..........L~interview&weekday
...L.......M~interview&yesterday
.MLL.......L~interview>appointment
L.N........L~interview>booked
.LL........N~interview>candidate
.OLL.M.....K~interview>choose
.LL.......MM~interview>clock
LLLP........~interview>come
K..M.......N~interview>hope
L.L......M.N~interview>internal
..........LN~interview>invite
..N........L~interview>meal
L.L........O~interview>minutes
.L.M....M..K~interview>month
M..L........~interview>panel
..LMLM......~interview>past
M..........L~interview>position
...L....M..M~interview>recruiting
....LN......~interview>regret
...L.......O~interview>round
L..........M~interview>school
L..L.......N~interview>talk
L.......M..M~interview>team
M.M.LM....ML~interview>tomorrow
O..M.L.....J~interview>weekday
MLM......L.M~interviewer
..L........M~interviewer&weekday
L..........M~interviewer>weekday
N.KL....MM..~invite
N.L.........~invite&month
M.L.........~invite&panel
N.L........L~invite&position
M..........L~invite&round
L..........M~invite&school
..L.......N.~invite&thanks
N.L.........~invite&weekday
M........M.L~invite>assessment
N.LL.M...M..~invite>interview
...L.M...LMM~join
L..........M~join&month
..L.......M.~join&weekday
N....M....MK~join>interview
K......M...N~join>panel
N.L.........~join>video
M.L.......M.~join>weekday
LL.LNNL.MMLK~keep
N.M.L.L...L.~meal
M.N........K~meal&talk
L.N........L~meal>interview
M.N........L~meal>talk
N..L........~meal>weekday
.M..M...LM.L~meet
L.M......M..~meet&minutes
M...MM.....L~meet&past
M.........ML~meet&team
..........NL~meet&thanks
.....L.....M~meet&weekday
ML.LNL.....N~meet>come
MM.........L~meet>hope
L..........M~meet>room
..........M.~meet>team
M.L.ML......~meet>weekday
.M..LL...MLM~minutes
M...........~minutes&position
.M..........~minutes&video
...M.......L~minutes&weekday
.MM.........~minutes>call
LO..........~minutes>choose
M.L........M~minutes>clock
L.L...N..M..~minutes>hire
..L....M.M.L~minutes>hope
KL.L....M..O~minutes>interview
LLNM.......L~minutes>meet
L.....M..M..~minutes>month
L..L.......N~minutes>position
N.L........L~minutes>room
NL.M........~minutes>talk
M.M.........~minutes>team
.MM........K~minutes>video
.M.......M.K~minutes>weekday
.M..........~minutes>withMe
M....LM...L.~month
L.LN........~month&move
M...........~month&onsite
..L.........~month&panel
..L........M~month&past
......M....L~month&position
M.M........L~month&round
M.L...M....L~month&sales
..L........M~month&school
........M...~month&shortlist
M..M........~month&talk
M..........L~month&team
K.N.........~month&tomorrow
............~month&video
M...........~month&weekday
.ML...M....L~month&withMe
M...........~month>bring
L.M...M.M..L~month>call
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
.LLN.......M~month>move
L.....N....L~month>offer
O..........L~month>onsite
M.L.LM.....L~month>panel
L.M.M..MM..L~month>position
..ML........~month>room
L.......N...~month>shortlist
....M......L~month>team
L.ML.......M~month>video
LNK........M~month>weekday
KLLP.......N~move
...M........~move&past
LLLM.....M..~move&position
...N........~move&regret
L.LO.......L~move&talk
LLLN.......M~move&weekday
L.L......M.M~move>call
L.NL........~move>cancel
LM.L.......M~move>clock
LLLP.......L~move>interview
L.L........N~move>room
LLLPM.......~move>weekday
LKLL.LQML.LM~offer
L..........N~offer&thanks
L.....N.....~offer&weekday
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
M.K.L...M.M.~opportunity
.....M...L.L~panel
M....M.....L~panel&recruiting
LMM.........~panel&video
M.K.M......M~panel>interview
N..L.M.....L~panel>recruiting
L.M.........~panel>round
.LK.MN...LML~past
M.L.M......L~past&position
.L......N..M~past&received
.....N......~past&regret
LMM..M.....L~past&review
..L..M......~past&shortlist
..........M.~past&talk
....MM....ML~past&tomorrow
L.LM.......M~past&weekday
MM......M..K~past>application
M.M........K~past>call
L...N.....ML~past>cancel
.L.L.N.M...L~past>clock
.....N......~past>decided
.....M..M.ML~past>decline
....N......L~past>filled
L...LPM....L~past>hire
.M.L......LM~past>hope
...........N~past>interview
M....M...M.K~past>invite
.L.LMM.....K~past>meet
...M........~past>move
.LL.....M..M~past>received
LM...M......~past>review
L...M.....ML~past>round
..LLLN......~past>shortlist
M..L......M.~past>talk
LLLNLM....MM~past>weekday
.L.LM.M....L~position
..LL....M...~position&received
L.L........M~position&recruiting
.....M.....L~position&regret
M..........L~position&round
......M....L~position&sales
N.........ML~position&talk
ML......M..L~position&thanks
L.M.M.......~position&tomorrow
LMM........L~position&video
M...M......L~position&weekday
L..LM......N~position&yesterday
L....M......~position>application
L.M........M~position>clock
L......M....~position>condition
.....N.....L~position>decline
....N.......~position>filled
....L......M~position>hope
M..LM.......~position>interview
L.M...M....L~position>minutes
......NM...L~position>month
.M..N......L~position>past
.L.........M~position>recruiting
L..LNM.....L~position>regret
M.M....M...K~position>school
.L.........N~position>talk
.L.L.M.....M~position>team
M..L.......L~position>weekday
K.LL.....N.O~press
LM.LL.M.OL.L~received
L.......N..L~received&thanks
........M...~received&zone
MLL.....N...~received>application
..L..M..O..K~received>keep
........M...~recruiting
.MM........L~recruiting&talk
.M..........~recruiting&team
...L.......N~recruiting&tomorrow
...........M~recruiting&weekday
.LL.....M..N~recruiting>interview
.MM......L..~recruiting>team
L.......M..M~recruiting>video
KLKOQN..L..J~regret
....LO.....L~regret&shortlist
...M.......L~regret&weekday
.....O..L..L~regret>application
....NL......~regret>interview
.....N.....L~regret>past
K.PLL......M~reminder
L.N.........~reminder&tomorrow
L.N........L~reminder>interview
L.N.........~reminder>tomorrow
MM...LM.M..L~reply
..M.........~reply&thanks
....M.M....L~reply&weekday
..L...M....M~reply&withMe
LM..........~reply>choose
..N.........~reply>clock
M.LL.L....N.~reply>complete
MML......M.K~reply>hope
LO.........L~reply>round
ML..M.M....L~reply>weekday
KLM..M.....M~research
..L........N~research>interview
..M.....M...~review
LM...M..M..L~review>application
L.......L..O~review>interview
N..........L~review>weekday
MLM..L...L..~room
MLL.M......M~room&talk
L.M........M~room&video
...........M~room&weekday
M.K........M~room>bring
L......N...L~room>condition
L.ML.......M~room>hope
L.NM.......K~room>internal
L..........N~room>minutes
....M.......~room>position
N.L........L~room>talk
..M........L~room>team
MLL.ML.....M~room>weekday
.N.L.....M.L~round
............~round&talk
MML.........~round&team
...........M~round&weekday
.M......M.MK~round>availability
...M.L.....L~round>clock
.....N.....L~round>decline
.M.......M.L~round>month
LN.L..M....L~round>team
...........M~round>weekday
.LKLKNL.QLLM~s:application
LL...L..P...~s:application>received
JMMNML...L.M~s:appointment
..L........N~s:appointment>confirm
L.LL..L.LS.K~s:assessment
LP.L.L..L.LM~s:availability
..KL.L....LQ~s:bank
K.SL.......L~s:booked
MN......L...~s:call
M....M.....K~s:call>review
KLLLTL.....L~s:cancel
....N.......~s:cancel>interview
LLLL.......Q~s:candidate
L..........N~s:candidate>weekday
LOLM........~s:choose
.M..........~s:choose>appointment
.N.......M.L~s:choose>interview
...........M~s:client
LLM......MMM~s:clock
L.LM.....M.N~s:clock>weekday
NKLMML......~s:come
.M...L..MM.K~s:complete
LLLL.LLR.L..~s:condition
.......M....~s:condition>sales
ILSL.L..N...~s:confirm
L.N.........~s:confirm>interview
...LLO......~s:decided
LLLONN.....K~s:decline
..M..N.....K~s:filled
.MKLM......O~s:health
KL..LLON.M.L~s:hire
JLL..L.....S~s:home
...M..N..L.L~s:hope
K..L.......P~s:internal
N..M.L..LL.K~s:interview
.M.L......M.~s:interview>appointment
L.O........L~s:interview>booked
....N.......~s:interview>cancel
L.OL........~s:interview>confirm
...N.......L~s:interview>move
...........M~s:interview>press
L..........N~s:interview>school
L.NM........~s:interview>tomorrow
.L.M........~s:interview>weekday
LNL........N~s:interviewer
QLKLLL.....M~s:invite
O.L........L~s:invite>interview
K.N.........~s:join
MM.L........~s:meal
ML.K......LN~s:meet
L.O.........~s:minutes
M.M.M......L~s:month
KKLSLL......~s:move
L..N.......L~s:move>interview
KLLLLLPOLL.N~s:offer
......LO...L~s:offer>condition
M.K.......MM~s:onsite
LL...L..M..P~s:opportunity
KM.M.L...L.N~s:panel
KLM.MK..N..N~s:past
NMLLLM....L.~s:position
KLL......M.P~s:press
KKLL.K..T...~s:received
.L...L..O..L~s:received>application
L..LM...L..O~s:recruiting
LLLMNM.....L~s:regret
KMQLL.......~s:reminder
..M........L~s:reminder>interview
L.O........L~s:reminder>tomorrow
.L.L...L.N.N~s:research
..LM....L..N~s:review
LL.LM...M..N~s:room
NN.........K~s:round
LLKLL.ON.L.N~s:sales
.......O...L~s:sales>condition
L.L........N~s:sales>weekday
K.LL.......R~s:school
L..........N~s:school>interview
N..L.M......~s:shortlist
OMM.....L.MI~s:talk
MMK..M....ML~s:team
KKKLL.L.OLXI~s:thanks
........O..L~s:thanks>application
.....L....N.~s:thanks>interview
KLOMNL.....L~s:tomorrow
..NL.......L~s:tomorrow>clock
OK..M...LOLJ~s:trial
MLM......O.K~s:video
.........M.L~s:video>assessment
N.M......L.L~s:video>interview
L.LL.......O~s:visa
JKNMO.L.....~s:weekday
L.L.......N.~s:weekday>clock
LML.......NL~s:yesterday
.LLL..MM.L.M~sales
.......M....~sales>condition
MM.........L~sales>interview
......NM...L~sales>position
..LM..M....M~sales>weekday
LL..M...L..O~school
M.L........M~school&weekday
L..........N~school>interview
KM.....M...M~school>month
.MKLLM..N..L~shortlist
O.L........L~shortlist>interview
M...L......L~talk
MM.........L~talk&team
L....M....NL~talk&thanks
.M.L........~talk&video
ML.M.......L~talk&weekday
NLL.........~talk&withMe
N.M........K~talk>bring
LMM........L~talk>clock
N..........K~talk>come
.M..........~talk>hope
LLO.........~talk>meal
LML........O~talk>minutes
LML........M~talk>month
L..N........~talk>move
O..M.......K~talk>position
M.......M..L~talk>team
...N........~talk>weekday
M..L........~talk>withMe
M........L.L~team
ML.M.......K~team&weekday
K.M........N~team>bring
ML.M....M..L~team>call
N.L........L~team>hope
L.K........P~team>meal
L.M........M~team>position
.NM.........~team>recruiting
.....M..L...~team>talk
...M.......L~team>weekday
LLLL.N..M.OL~thanks
L.L.LN....NL~thanks&weekday
L.....M...N.~thanks&withMe
MM...L..M..L~thanks>application
.....N...ML.~thanks>come
..........NL~thanks>confirm
LLM..M......~thanks>interview
L.L.......O.~thanks>invite
L..........N~thanks>offer
.....M....NL~thanks>past
L.N........L~thanks>reply
....LN..L.NL~thanks>talk
LL.M.L....N.~thanks>team
L..LLO....ML~thanks>weekday
L.L..LM...M.~thanks>withMe
LLMNNL..L.ML~tomorrow
..M........L~tomorrow&weekday
M..LM.....M.~tomorrow>clock
...NL......L~tomorrow>video
.LMNL.......~tomorrow>weekday
..NL......MK~travel
MLM.....MNLJ~trial
NL.......L..~trial&weekday
N..........L~trial>move
MMMLLL.....M~video
ML..........~video&weekday
.L.......M..~video>assessment
.MLN.......L~video>clock
M.L........L~video>hope
M.......ML..~video>interview
L.M........M~video>panel
L.O........L~video>position
K.N.........~video>room
L..........M~video>team
N.L.........~video>weekday
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
L..N........~weekday>hope
.MO........L~weekday>interview
N..........L~weekday>meal
L..ML.M.....~weekday>minutes
ML..........~weekday>month
L.LN.......M~weekday>move
..LLMMM....L~weekday>past
L.MM........~weekday>room
MKL........M~weekday>round
MLNM.......L~weekday>talk
..L.ML....NK~weekday>thanks
NLL......L.N~weekday>trial
ML.........M~weekday>video
NM.........K~weekday>withMe
MM.M....L..L~withMe
..........NK~withMe>bring
LO.........L~withMe>choose
NNLL......MK~withMe>hope
L..........N~withMe>interview
...LNL.....M~withMe>regret
L.LM..M...LM~withMe>reply
..L.......LN~withMe>thanks
M....M....MK~withMe>weekday
M.LLMM..L..M~yesterday
M..........L~yesterday>internal
N.L.........~yesterday>round
..M..L....L.~zone
L.N........L~zone>bring
M.M........K~zone>minutes
.........N.L~zone>month
........N...~zone>received
M.M........L~zone>team
NL..........~zone>video
KM.N........~zone>weekday
M.NL.......Lº
...L........à
M.ML.L......à #
..N........Là jeudi
K.OL.MM....Kà l'atelier
N...L....MMKà la
..L..N......à notre
..M.M......Màs
..M..L.....Màs #
..O........Kárea
...N.......Länderung
PMK........Lça
.L.L.N...L..è
N.L.........è fissato
...M.L....OLè stato
..LL.......Oé
K..........Oêtes
LML........Nüber
N..........Lüber die`,
};
