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
  step: 0.116291,
  bias: [10, 2, 10, 4, -1, 1, -10, -16, -10, -6, -8, 25],
  weights: `\
L.M.LLN.MM.L!
KL.M.LN.L..N! !
L.M........N! come
.NL...M....L! please
.LL........N! the
NML....M..ML! we
L..........M! your
.....L......#
MLM..L....LM# #
NK.MLL.....N# ?
L.M..LM....M# a
M..........M# about
N.LM.L....LM# alle
...N.......L# am
LL....P..M.L# an
KN.L.......M# and
LL....M..M.M# april
.L.N........# as
L.L........N# ask
ML..M.......# at
L..N.......L# aug
L.ML..M.....# august
L.....O....L# brut
L.M.M.......# bst
L.L..L.....P# c
K..........P# central
L.L........O# com
LLNL....MM..# con
...........M# days
MLMMLLN.L.LL# de
..M.........# december
K.MP.L..M.LJ# e
L.NKLM..M..M# en
LL...LO..M.L# er
L..N.L..M..L# et
K.M...M...ML# februar
MLML.......N# for
...........M# gift
M.MM.L......# h
NLNL.......L# hora
L..L.......N# hours
OML........K# hrs
.L.L.M.....N# i
L..........N# i'll
IM.K.L..O..P# il
...O........# im
M..........M# in
L..N.......L# instead
L.OLNL......# interview
L....L.....M# interviews
K.NM......ML# is
P.K........K# ish
KMOL.......M# it
N.L.........# january
L.N........L# join
..N........L# juli
M.L...M..L.M# june
M.M.......L.# juni
LK....N....O# k
..L..L..O..L# keep
L.LKO......M# le
.L..LM.....M# lunch
...M.......L# maart
L.M........N# maggio
.........M..# mai
M.M.........# march
..MM.LM..L.L# mars
NLM.....M..K# marzo
.KM......M..# may
ML..M....M.L# mei
N.LL........# merci
MM..........# min
MLK......M.N# minute
LML......O..# minuten
M.LL.....N..# minutes
K.L......M.O# minuti
..LL.L.....O# minutos
.MM........L# märz
M.NL........# na
MMM........K# nd
...........N# new
LLLNM......N# no
L..MM.......# nov
LM....M..M..# november
NLLLL..M.M.N# novembre
MM.M......MJ# o'clock
....M......L# oct
N.L........K# october
...M.....M.L# octobre
ML.......M..# oktober
NMLL........# on
.O.........L# oppure
LM.........N# or
LLML.L...O.K# ore
...ML.LM...M# ottobre
NM.........L# p
M.....M...L.# per
..L...M....N# please
............# pm
..K....M...N# por
N..L........# porti
N.M........K# presso
MLM......M.L# questions
MM.L....M..K# rd
..LN........# robin
L.N........L# room
N..........L# rue
N.LL.......L# sala
O.LL........# salle
L..O.......L# same
LMN...N....L# se
M.L........N# september
..L........N# septembre
N.L........L# st
L..L.......O# statt
LLP........L# te
.MLNLL..M..K# th
ML.LM.......# the
M.N........L# time
LMMLL......N# to
L.L........N# tomorrow
L..........N# tue
M.NM.......J# u
..M.L...L..M# uhr
N..L......LM# um
..........NK# un
L.L........N# und
.LM........M# uur
ML..LN.....M# we
...LP......L# we're
LN.L........# wed
LO.........L# which
K..M...N....# with
M.LN.......K# work
L.L.......O.# works
.M.M..M....K# y
..NL....LM..# you
...........N# your
M.NL.......K# º
N.MLL.......# às
........O...++application receipt
L........Q.J++assessment
L.L.QL.....L++cancellation
L.....LP...L++conditional offer
K.PL........++confirmation
............++interview
M...........++invitation
KLLL.L....MS++none
LLL.L.PM...L++offer
LL..MQ..L..K++rejection
LP.M.......L++request for availability
KLLQ........++reschedule
..L.......N.++thank-you reply
L....L..P..L+application receipt
LLLL.....S.J+assessment
KLL.SL.....K+cancellation
LLL.LLKUL..L+conditional offer
K.OL........+confirmation
M...........+interview
M.L.........+invitation
KLLL......MP+none
KLLLLLSN.L.K+offer
LLL.MS..L..J+rejection
KPL..L......+request for availability
JLLS.L......+reschedule
LLL..L....P.+thank-you reply
LL......Q..K=application receipt
LLL......Q.K=assessment
L.L.QL.....L=cancellation
L.....LQ...L=conditional offer
K.TL.......J=confirmation
R.LL.......K=invitation
NMMM.......J=logit
L..........M=no
L..........O=none
LL..L.RL...L=offer
LL.L.R..L..K=rejection
KSL..L.....K=request for availability
K.LR.......K=reschedule
..L..L....O.=thank-you reply
NMMM.......J=yes
NOJMKL..LLLN?
OL......M..L? #
LO.NL......K? any
Q.L........K? ask
P.L........K? dann
MLLM.......O? i
...........M? i'll
LLNLL.....MM? i'm
L..........M? it
KM.........N? it'd
LN..........? mornings
..LML......M? same
.L.O.......L? still
L..........M? the
NMLL.......L? we
.L.........N? you
P.LL.......L? you'd
L.KP.......L? zelfde
LMMMMLL.LLNK@answer
JQLML...LL.M@booking page
....N.......@calendar CANCEL
MLLOL.......@calendar REQUEST
M.M..LO..L.L@decisionBy
MKM..L..L..M@doubt
JLJJLLL.L.WP@from private
MLN........K@kind meal
M.N.L...LL..@kind onsite
ML...M..L...@kind panel
.MMK..L.N..L@kind phone
NLMKLL..NOLJ@kind test
N.NLLLL..M.K@kind video
QLOJL...LLK.@length 0
.L..L.....MM@length 1
.M..M......L@length 2
L...L.MM...M@length 3
NLM.........@length 4
PKP.L...LK.K@link
JOK..N..MM.L@meetings 0
NKM..L..L..M@meetings 1
NLPL.......K@meetings 2
JLIU.L...LLM@oldTime
KLLJL.....KV@own house
MLML.L....LN@passed on
N.MLL.....L.@phone
O.N.LL...L.L@place
IKQ.LLL..LRL@re
.NKKLLNL.Q.L@replyBy
MM.ML...M..J@requisition
.M......M.LK@role
M.MML....L.L@round final
PNKLL......L@round first
.MML.L...L..@round screening
.LM.M......L@round second
IWL.LLL.LL.L@slot
LLL..M..MMLM@stated company
MM.L...MM.LJ@stated role
....L......N@to company
............a
.LL.L......Na #
.LN.........a bit
L.L...M....Ma call
.....N.....La candidate
LM.L....M...a chat
N..........La colloquio
.......M....a conditional
.L.........Na confidential
MOLL.......Ka couple
K..M.L...M..a entrevista
.NM........Ka few
MM.........La first
L.NL......LOa giovedì
M..........Ma group
L.LL.......Oa job
NL...L..L..Ma las
Q.K........La live
.MM..LM....La m
........N..La match
NMM......L.Ka one
LNL...N....La partir
M.M.........a phone
.ML...L..L.Na place
.KNP.......Ka poder
LL......M..Na recruiter
MLL........Na second
.L.......M.Na short
.M..........a slot
..LN........a sua
P.LL....M..La talk
LM.L.....L.Na time
NLLM.......Ma trial
MLL..M.....Ma una
....M.....MLa vaga
..LO.......La venerdì
L..M..N....Ka yes
NLM........La zoom
MLLL.LNM.L.Maan
LN..L......Mab
LNLL.M......ab #
..LLL......Nabbiamo
ML.N.M.....Kable
ML.N.M.....Kable to
L.L...M....Naboard
.L.L......MNabout
LN.L.....M.Mabout #
...L.......Mabout an
L..........Nabout how
.L.........Oabout it
MLLML.....M.about the
.M.......M.Kabout two
LL.........Oabout your
MM.......M.Kabove
N.KL.......Oabril a
...LNL......absage
OLM........Laccept
K.OL........accepted
L.N.........accepted interview
L.O........Laccepted this
L.L........Oaccepted your
K.O........Laccepting
LM.MLL..L..Maccount
LM..N...M..Kaccountant
L.......O...accusé
L.......O...accusé de
........M.MLacknowledge
........N..Lacknowledgement
.....N....K.acorn
LL.M.......Macross
.L.........Nacross your
LNKLN...M..Kaction
.NL.........action needed
L.P........Kacuerdo
P..........Jada
N..........Lada we
P.K........Kada your
K.M..L..M..Madd
L.N........Ladd to
KLOL.......Madded
KLOL.......Madded to
NL.M........address
K.....O..M..adjuntamos
L..........Nadmission
L..........Madmission interview
J.......L..Padmissions
K..........Nadmissions interview
.L......L..Oadoption
..LL.......Nadviser
..K........Nadviser will
....M.......afraid
LLL.M......Nafspraak
..L.LN.....Lafter
LNLLLN.....Mafter #
L..NNL.....Lafter all
.....M......after careful
LMML.....M.Lafter that
MLLM.M..M...after the
LMM.........afternoon
LN.........Lafternoons
LLKM.OL.L..Nagain
M....N.....Lagain for
....LQ.....Kagain in
K.OM........agenda
K.OL.......Magendada
L.LLMMN.....agradecemos
K.P........Lagreed
....N......Lahead
N.LN.M..L.LLal
N.L.........al colloquio
L.LO.......Mal viernes
L.....NN...Lalegra
...L.O.....Lalguma
..LL.......Oalguém
L.O........Lalice
K.NMNL....LKall
L.O........Lall set
M.LLNM....L.all the
LMN........Lall times
.N..........all week
M....L..ML..alle
M..MLL..L..Malle #
M..LM...M...alle ore
LL.M.M..MM.Malles
.....M......alles gute
J.SL.......Lallora
L.L.NM.....Kalready
MLLLL.MMMML.als
L..........Malso
K..P.......Lalteração
..LM....L..Mam
..M........Lam #
...L.......Nam ?
MLML.....M.Lam at
.LLM......MMam donnerstag
L.LN.......Mam for
M.........LMam freitag
.LLNL.M.....am mittwoch
LL.......M.Mam montag
K........M.Nam on
N.........MKam please
L.N.........am pt
L..L.......Oam samstag
M.L......L.Mam the
LNLN.......Kam wed
M.MKL......Mamanhã
M..L......LMan
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
.L.M..L..MM.analyst
K.L...O....Nanbei
............and
KOLL.......Mand #
MMLL...M...Land a
LLNLL.....LNand ask
L....M....MLand for
NML.........and have
..L........Nand how
MMLM.......Kand i
.OLM.L.....Kand i'll
........N.NJand is
MLOL.......Land me
LL.....M...Nand meet
...MM......Land not
.NM........Land one
L.N...M....Land our
.......N...Land proof
LM....M....Land return
.L....M..N..and send
O..M......MJand talk
ML..MM....MKand the
..OL.......Land then
NLL.........and two
N.L........Land want
L....L....PLand wanted
.LL...M.L..Mand we
PML........Kand we'll
.KL........Oand what
M.L.....M..Land will
....OL.....Land with
MN...L....MLand would
ML......L..Mand you
.....M.....Mandere
..KN.M......anders
.N.........Landrebbe
LLL...M..N..anexo
L.L........Oanita
..N........Lanneke
K.O........Lanneke and
....N.......annulation
..L.O......Lannullamento
..L.N.......annullato
....O......Lannulé
.KLO.N.....Lanother
...M.N.....Lanother candidate
.L.N........another time
ML.......N..answers
.L.......O.Lanswers to
KL.LLLM..N.Pantes
.ML..L...NM.antes de
KL.L..N..N.Nantes del
...L.L..L..Oantrag
...L.L..L..Oantrag auf
KNL......M.Lany
.N.........Lany evening
LN.L.......Nany of
LMLL....MN.Lany time
..LLM......Manybody
MLLLP......Kanymore
..M........Lanything
...LLM.....Mao
LL.OMM.....Kapologies
N.L.........appear
N..........Lappear before
L.L..M...M..applicant
L....M......applicants
........N...applicants will
M.LLL...M...application
.....LM.M..Lapplication and
...L.L..N..Mapplication for
.....L..O...application is
........M...application received
.....O..L..Lapplication status
........N..Lapplication submitted
.....K..N..Mapplication was
K.......M..Mapplications
.L.L.M..N...applied
.L...N......applied for
........O..Kapplied on
MLL.....N..Lapplied to
LK.LM......Papply
LK..M......Papply for
.M...L..M..Lapplying
M.L.....M...applying for
.MM..L.....Lapplying to
LLLLM.M....Oappointment
...........Mappointment with
L..........Oapportez
L....M....OKappreciate
.M.LMN.....Kapprentice
LL.........Oapproved
L..KM......Oappuntamento
L.LN........apr
L.LN........apr #
.L......MM..april
M.......M..Kapril #
..LM.....M.Mapril at
OLL......M..aprile alle
..O........Kapron
NML........Laprès
OM.LL.....LKaqui
L.....P....Larbeidsvoorwaarden
LM........LMare
M.M........Lare able
..N........Kare booked
LMLL..M....Nare in
M.L........Mare invited
L....M...M.Lare no
M.L.........are pleased
N.L...M....Lare requested
K.L......N.Nare scheduled
..N........Lare set
L.N.M.......are the
..L........Oare you
.M.L.....M..around
NLL......M.Laround #
.N..........arrange
MLL.....N..Marranged
..N........Larrive
..L..L..O...arrived
LL.L.O......art
JLMM.LM.....as
..LM..M....Las a
..N........Las agreed
LLLQ.......Kas before
M.M........Las discussed
L........N.Mas part
.MM....N...Kas the
N.L........Laside
.KNLLL.....Mask
..L........Nask about
.LNL........ask for
NL.........Lask you
NLL..L..L.N.asked
..........M.asked for
NLL.......MLasked me
LNLL..M..N.Lasks
........M..Massessment
.M....M....Kassistant
MM..........associate
M...........at
.L.M.L.....Mat #
L..........Oat about
L..MMM...N.Kat all
.LL.....NM.Lat any
..N........Lat gate
M.M........Lat half
.LNM.......Lat noon
M.L........Mat our
MMN.LL.....Kat the
.....N..L...at this
K..M.......Mat your
.KL...M..MMMattached
......M....Lattached please
..........NLattached the
L..L......MMattend
N..........Kattend for
L.L....M..NLattend the
N.L.........attendance
KMN.L.M..MLLaté
.MLMLMM.....au
L.N..M.....Kauch
L..M..M....Nauf
KM.M.MM....Lauf der
.MMM.......Jaug
LMMM.......Kaug #
..ML.......Laugust
M.M........Kaugust #
L..........Naula
L.L........Naula #
M.N.........aura
NOL........Kaus
K.N.........aussi
L..NL......Mauswahlgespräch
LO.L........availability
LO..........availability for
KK.....M...Pavailable
.LLL.O.....Mavaliação
L.KLLLN.LNMNavant
LL....O....Mavant le
LMML.......Mavec
LMM........Mavec le
L.NL......MLavec m
LLLLN......Navec votre
LO...L......avond
L..LMM..M.MLavons
LLQ..LL.L.NKaw
L.N........Law aw
...L....MM.Laway
LL.L.O.....Maños
M.M.......MLb
NL.LL..N...Lbaan
..MLM..M...Kback
O.L........Lback for
L.P........Kback office
..L.....N...back on
.NL........Lback the
N..M.....M.Kback to
MLL..M.M...Mbackground
.......N....background check
L..M.M.....Lbad
K.MM.......Nbadge
..M....M...Kband #
K.L.M......Nbank
L.....L....Nbank details
.MLLMM..ML.Lbar
L.NM.......Lbarista
ML.LNLN.ML.Kbase
LMOL.M.....Kbaustelle
..M.........be
L..O.......Lbe able
M..L.......Nbe back
L.......NM.Lbe contacted
NL.........Lbe free
O..........Lbe given
.L...N......be glad
L.LMML......be held
M.L........Lbe here
M..M.L..M..Lbe in
.....N..L...be moving
NM.......L.Kbe seen
LLLOL.....M.be there
L.......L..Obeca
.L.M.M......because
..LL.N....NLbedankt
..L..N.....Lbedankt voor
MLLMM......Lbeen
LLN........Mbeen added
L...M.....MLbeen cancelled
..LO.......Lbeen changed
....LQ.....Kbeen closed
....OL.....Lbeen filled
N...MM..LM.Jbeen invited
M.M.........been scheduled
MML.........been selected
N.L.........been shortlisted
LN.LLL...M..before
LO..........before i
KL.......P.Lbefore sunday
.M.L.L......before the
...L.....O..before we
...L.....L.Nbefore you
ML.M..M....Lbegin
...N.......Lbegin at
L.LR.......Kbeginnt
K.MN.......Lbegint
M...........behalf
M...........behalf of
LLMM........behind
L.N.........behind the
.L.LLMM.M..Mbei
MLML....M...bei uns
LLL.NL.....Obeing
L.NL.M.....Lbel
.L.........Nbell
....M....M.Lbelow
LN.........Lbelow to
L.KMLM....N.ben
..L.......OKben er
.LO.......LLbench
KM.MM....M..bene
...LNL......besetzt
NL.K.......Nbesprechung
LNLLMM.....Lbest
M.K.M.......beste
NML.....L...besten
L.O........Lbestätige
L.N........Lbestätige ich
L.MM........bestätigen
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
..ML..N....Lbig
..M..L......bij
K.NL.......Nbij de
.LKQ.......Lbij een
P..........Kbij ons
.L....P....Lbijgaand
L.L..M....LNbin
....LL.MMNMKbis
LLLM...M.N.Lbis #
LLL..LM.O.NLbis ende
ML.......N.Lbis zum
LLL........Obiscuit
.MM........Lbit
NL.........Lbit of
L.LN.L.....Mbitte
L..........Nbitte bringen
L.N.........bitte melden
N.ML.......Kblack
K.NOM......Kbleibt
KM..M......Lblock
..L..L..MLM.boa
...L......N.boa tarde
M......M..LLboard
O.L........Lboard for
N.L....M....board of
L..LN......Mboiler
..LMML....MKbom
..L.......M.bonjour
..L........Nbonjour madame
......N..L..bonus
...L.......Nbook
L..........Obook a
L.M.L......Nbooked
L.M.L......Mbooked for
KM.L.......Nbooking
.LLL......MNboots
.MLML..M....both
L.PL.......Kbottes
OMKL.......Lbrandt
...........Mbreakfast
K..........Obreakfast show
N..L.....O.Jbrief
.LM.L.....MMbring
L.N........Mbring a
..L.......O.bring my
O.L........Lbring originals
LLL......MN.bring the
KMNM...M...Kbring you
L........L.Obring your
..L........Nbringen
..L........Nbringen sie
OLL.LO.....Kbro
L.....O....Lbrut
K.N.........bst
..LLMM.....Nbudget
L.L.O......Lbuen
L.L.O......Lbuen día
MLK...M.M.M.buenos
.LL...M.M.M.buenos días
..M.M......Lbuilding
NNKLL...L.NLbuongiorno
KP.........Lbuongiorno ho
P.L........Kbuongiorno il
K.O.......KMbus
..N........Lbusiness
LMKMLO..L.L.but
LM..M.....MLbut i
.....M......but we
NLL.........buy
L..........Nbuyer
M.L......M..by
.LM......M.Mby #
L..........Nby a
...........Mby friday
L........O.Lby monday
..LM........by phone
NL.......M.Kby sunday
MLMM.......Kby the
OML........Kby your
M.L.........by zoom
MMKN........büro
MLK..L..M..Oc
K.N.LMM.ML.Kc'est
L.O........Lc'est noté
O.K..M...L.Lcabin
K.PLM.......calendar
.MNL.......Kcalendar hold
K.O.........calendar invite
...........Mcall
L..........Mcall ?
.LM.........call the
M.M........Lcall with
MLM........Lcall you
M.L.M...MM.Kcalled
L..O........cambio
L..M.......Mcambio de
LL.M......N.came
.L........MNcame across
L..O.......Kcame up
.MM........Kcampus
..L.L......Mcan
L.M.......LNcan come
LML......M..can do
O...M......Kcan i
LN..........can offer
NMK........Lcan see
P.LML.M....Ican u
LLLML.....MNcan we
MNK.L.M....Mcan you
LLLOML......can't
.L.O.......Lcan't do
L.NLML......cancel
..LLP......Lcancelada
....O......Lcanceled
L.L.PL....MKcancelled
L..MN......Lcancelled by
....N......Lcancelled the
....LN.....Lcandidacy
L.ML.......Ncandidat
.MLL.M.....Mcandidate
.LL.M...MM..candidates
L..........Ncandidates for
L........N.Lcandidates who
........M..Lcandidates will
.L.L.M.M...Mcandidato
.NL.LM..N..Kcandidatura
..L.LM.M.ML.candidature
LL.N....L..Mcannot
LL.O........cannot do
..LR.......Jcant
.LLL..M...LPcar
.K.KOLN...M.cara
LLM.L...L..Ocard
..L....M....care
L.L........Ncareer
.....M......careful
L..LM.O....Lcargo
..L...O....Lcargo de
L.MK.......Ncarla
..K.LMM..M.Mcaro
S.LKLLNM...Icarta
LLM......N..cas
K.NL.M...M..case
LLKMLM..P..Lcaso
L.LO.......Lcaso de
L.L...P....Lcdi
N.LLMM....MJce
...N.......Lce la
.LK........Ocedar
L.L........Ncentral
M.......M..Lcentre
LL.LNL.....Ocentro
LLN.....N..Lcertificate
.......N..NJcertificates
K.O.........certo
N..........Lcfo
.MM.M......Lchair
L..........Nchairs
.........N.Lchallenge
KLLP......L.change
L.MN.......Lchange to
KL.N.M..L..Mchanged
L..Q.......Kchangement
K.O.M....M.Kchanges
LO...L..L...charlar
..L........Nchase
....L......Mchat
M..........Lchat about
.L.........Nchat this
NLLLMOL.L...che
.LL.L..M.M.Mcheck
.......N...Lcheck and
.......O...Lchecks
.LL.....N...cheers
MMML.L..M..Kchef
NMML.......Kchef de
KMM...M.....chez
LO.L....L...chiacchiere
..O........Kchicago
O..L.......Kchief
L.NML.....LLchiuso
.OL........Lchoice
.OL........Lchoice of
L..LML.....Nchoir
LML.LO.....Lchoix
.ML........Mchoose
.........L.Mchoose a
...M.O.....Kchose
..LLLM.....Mchosen
.OL.M...LL.Lci
NMLLLML..N.Lciao
.O...M..L..Kciao mara
L.LLM......Ncita
O.K.........civil
....L......Nclaim
M.L.........class
....K......Pclass cancelled
....K......Pclass on
LM.L...N....clear
L......M...Mclearance
LM.M.......Lclerk
....M.......client
LLMMM......Lclinic
M..........Lclinical
K..L.N..M..Mclose
.....N.....Lclosed
LM.......O.Lcloses
..L.ML..N..Kclosing
L.......N...closing date
L.LP.......Lclosure
LLML.......Nclub
L..........Mco
K...L......Ocoach
.LL.LL...N.Ocode
.LK......M.Ocode #
.LNL.....N.Lcoding
ML.M........coffee
.L.........Ncoffee on
L.L........Ncolloqui
M.........MKcolloquio
L.L........Pcolloquio con
L.MN.MLM...Kcolloquio del
KLLMM......Ncolloquio di
N.LL.O...L.Kcolloquio il
N..........Kcolloquio in
OLM........Kcolloquio è
...LLNM....Lcom
...LL...ML.Mcom a
..ML.M...M.Lcom o
L.RL.......Kcombinado
.MK.........come
...........Mcome along
.MLL......MNcome and
...L.M.M....come by
N...M......Lcome down
LNLM........come first
MLL.O......Lcome in
L.MLL.....MNcome on
...L.......Mcome to
L.LP.......Lcome tuesday
MMLM.......Lcome up
LLNN.M....LKcoming
ML.MLM......coming in
M....M......coming to
K.MLN.......coming up
L..O.......Lcommencera
NML.L......Lcommis
M..L.M......committee
.....N.....Lcommittee has
L.M........Ncommunity
.....LM.....como
....MM.....Lcompany
.....LLMMM..complete
L........N..complete the
........LN..complete your
..L.LN......completed
L.MK.M..N.L.con
L.L.M......Ocon il
.MLL.......Ncon la
L.M.....P..Jconcorso
.......M....conditional
.......M....conditional offer
..LM.L..N..Lconductor
L.P.....M..Kconferma
M.........OKconfermo
LKL........Qconfidential
.L........MMconfirm
L.........MLconfirm that
L.M........Mconfirm your
K.NL........confirmamos
L.ML.......Mconfirmamos a
L.N.....N..Lconfirmation
L.N........Lconfirmation of
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
LL........MNconfirmé
N.L...MM...Kcongratulations
OMLL.......Kconhecer
N.L......M..conocerte
OLLL........consegue
....LN......considering
LOLLM.......consigo
..L........Nconsulta
K.L........Oconsultation
..N.....M..Lcontact
........N..Lcontact you
L.......NM.Lcontacted
MN.L.M..L..Lcontigo
L.....LP...Kcontingent
.......O...Lcontingent upon
LL.L.LP.....contract
K.L........Ocontractor
L......O...Lcontratación
KLKM.LP..L.Mcontrato
M.........MLconvenient
LL.MMLM.MLMKconversa
MN.L.......Lconversar
MLM........Lconversation
NMLL........conversation with
M.LM..M...MKconvite
..M........Lcoo
.NML....L...coordinator
M.........NLcopies
MM.L........cosa
P.L........Lcosì
KNL.LM.M..LNcould
.N.N.......Kcould do
KL.........Ocould i
.L.LL......Ncould not
L..L.......Ncould we
LNL.LL.M....could you
ML.LML.M...Lcouncil
KL..LM.....Ocounsel
..N.......LMcounter
M........N.Kcounty
MOLL.......Lcouple
NNL........Kcouple of
KMKM...M...Ncourse
........M..Ncover
O.L........Lcreek
M.M.M....L.Kcrew
PLLL........ct
LMM......M..cto
NLN.L......Lcucina
N.LL....O..Lcurrículo
LLML.......Mcustomer
.PL........Lcuándo
..LLL...N..Ncv
L..........Ocv and
LL.........Ncvs
LL.........Ncvs attached
.....L.....Ocódigo
M..LL......Md
......LP...Ld'agent
..L...MN...Ld'embauche
N.L......N.Kd'une
LMM..M...M.Kda
M.....N....Ldaan
NLKM........dabei
L.NM.......Ldag
KM...LM.MM.Ldal
LM....N.NL.Kdal #
KOLL.......Ndalle
KOLL.......Ndalle #
L.KNN.......damit
MLN........Ldan
.LMO.......Ldan is
L.M..L....LOdana
..L.......NMdank
M.LM......MKdank voor
NLL.LM....OJdanke
MMP.LL.....Idann
M.LL.......Mdar
..LM.M...L..das
L..M......MMdas gespräch
.L.L.N..L..Mdass
L..M.NL...LMdat
MN.L....M.LLdat je
MLMML....M.Kdata
N.N........Ldata #
.L....M.M...data engineer
L..........Ndata entry
........N..Kdata scientist
M.MMLL.....Ldate
O.L........Ldate #
LNLN....M..Ldates
L..L.......Odatos
N.M........Kdatum
..LL.....N.Mdauert
LOLNL......Lday
..........NLday i
LML........Nday is
N..........Kday on
.NLL.L.....Mdays
L.....LO...Ldbs
L......P...Kdbs and
......M.....de
..M.LL...NL.de #
L.Q........Kde acuerdo
O..........Kde baan
.L.M..M....Lde functie
MMKL...ML...de la
M.MM..M....Kde marzo
L.LO..M....Lde mercredi
MLLM.MM....Kde octubre
O.L........Lde outubro
L.LP.......Lde quarta
L...O.M.....de quinta
L.......O...de réception
P.LLL.......de service
.LL........Ode ti
KMLLN......Mde vacature
LL....LN...Mde votre
MLLLM.N..M.Kde vous
..MNL......Ldean
..........MKdear
O.LM.......Ldear ada
L....M...M..dear applicant
M.M..M..M..Jdear dr
LLL....M...Ndear mr
LN.LL.....M.dear ms
LMML.......Mdebrief
..M..M.....Ldecember
LL......LOLMdecide
L...NN.....Ldecided
L...NN.....Ldecided to
....LN......decision
N.L........Ldecline
N..........Ldeep
N..........Ldeep dive
LL...LLP.M.Ldefinitivo
K.MN.M....MLdel
K.MNM.LM...Kdel #
N.....LM...Ldel colloquio
LLLN..L....Ndel miércoles
..L...O....Ldel viernes
...O.......Kdelayed
......M...M.delighted
M.....M...MLdelighted to
MMLK..M....Mdelivery
..LMM.....M.demain
LL...L..LN.Pdemande
.MML.L..N..Ldemi
O.K.........demo
.LL.M.M..M.Mden
NLL.......L.den #
L.M.......NKden termin
.MLL.......Ndentist
M.L.N......Ldepartment
.......O...Kdepends
.......O...Kdepends on
L.L........Odeposit
M.M..M.....Ldepot
.M.........Jder
L.LN.M.....Lder a
O..........Kder kita
.LM..M.NLL.Kdes
N.K.......MLdescription
..LP.......Ldesculpa
M.M......L..design
LL..M......Mdesk
..OL.L.....Mdetails
L.O........Ldetails for
MLL.LN....MKdeux
.M...N.....Jdeveloper
LMMLM.......di
L.L.NN.....Kdi #
NM..LL....MKdia
N...LL....M.dia #
NML.........dial
.LLLNL.....Ndid
.L.L.M.M....die
..MLM.MM...Kdie stelle
KMLM..M...M.dienstag
M.LN..M....Kdienstag #
J.LLM.....MOdienstag um
LN......M...diese
.O.........Ldiese woche
.MLOL......Ldiga
..L......O.Ldimanche
L..O.......Ldimmi
L..O.......Ldimmi tu
LNL........Mdinner
...ML.......dinsdag
L.M........Mdinsdag #
.M...M..M..Ldir
L.O........Kdirections
..ML........director
KMLP.......Mdiretora
L..O.......Ldisculpa
L..O.......Ldisculpa las
LLLP.......Ldisculpas
M.M........Ldiscussed
..M........Ldiscussion
LLLLOK....LOdisponibilità
LP...L.....Ldisponibilités
N.LN.......Kdive
N.M........Ldni
.M.M.....MLLdo
LMLM........do #
NMLL.....N.Kdo a
LLM......N..do it
LL.....M...Mdo not
L..O.......Kdo our
LLNL.....M.Mdo the
.ML........Odo you
L.LN........do your
.LL.N.N....Kdoch
..N......M.Kdock
L.O........Kdock road
O.K.........documento
...LM...O..Kdocuments
.LLL....M..Ndoen
N..M.......Kdoes
OLL........Ldoes that
MLLN........doesn't
..MMM.......domani
LNLL.L...P.Kdomingo
LL.LNL..M..Ndon't
L..MO......Kdon't come
K.P.O......Jdonc
.LM.........donderdag #
KMM...M...MLdonderdag om
M.M.LM.M.L.Kdone
MLLM......M.donnerstag
.LML.......Ndonnerstag #
MML.......NKdonnerstag um
M.LMOL.....Kdont
L.NM..M....Kdoor
M..LLM...M.Ldos
MMLL.......Ndossier
P.LL.......Ldottor
M.M.NL...L.Ldown
LLN..L.....Mdown for
NL.........Ldown with
L..........Ndoyle
...ML.......dr
LLL........Odraft
LOL..L..M...drei
.LML.M...N.Ldrie
M...NL.....Kdrive
MLM...MM...Kdriver
L.ML.M...L.Ndriving
M......N....drop
L......O...Ldrug
.MML.LMM...Kdu
K..NMLNM..LLdu #
...L.......Ndu am
LNN........Kduarte
..LNL....M.Ldue
LNML.......Mdue chiacchiere
L.LP.......Kdue to
LNLN.......Kdunmore
KNM....M...Lduring
L..NMML...LKdus
L.N..P.....Idynamics
LNL...N...MKdá
.O.........Kdá jeito
LL..LQ.....Ldéjà
.LKKQ......Mdéplacer
LMLMMM......día
..L.L.M.N.MLdías
LM......M..Le
.LLL.......Pe as
L.LLM......Oe la
QLL........Ke mi
L..OLM.....Le non
K.LQ.......Le não
.NL........Meach
L.L........Oeach of
MLM........Learly
MML........Leastern
..M..N...M.Jeditor
M.L...L.....een
MM.L.L.M...Leen gesprek
LO.L........een sollicitatiegesprek
O.LL..M....Leens
K.LLQ......Lefecto
MLL......M..eight
O.LL...MM..Kein
.........N.Leine
LML..M.....Meinem
KM......M..Meinen
N.M.....M..Leiner
LL......P..Leingangsbestätigung
LL......O..Leingegangen
M.L.....M.M.einladung
LNLML..MM..Leither
........N..Leither way
...L.......Lel
LML...N..M.Lel #
K.L.M.P....Lel cargo
.........O.Lel domingo
..M.LLL...MMel jueves
...L.......Nel lunes
M.LL.MM..L.Mel martes
LML.......MMel miércoles
L..........Nel programa
..MLMM..L..Lel puesto
L.P........Kel taller
N.L..L...LMMel viernes
.L...L..O..Lelle
LLL.LN......else
..LML....MMLem
L.LO.......Lem caso
..MLM......Kemail
L.O.........email confirms
.M......L..Memployer
..L......M.Nemployers
L.L...MN...Memployment
K.ML.M...M..en
.N.L.N.....Len #
L.M......N.Men el
LL...ON.L..Len je
KLO.L...NM.Len la
P.LL.L..M..Ken nuestra
......NM.M.Kenclosed
..ML.MM...MKend
MMLLM...M.MLend of
LLL..M..O.NLende
MLO........Leng
M.L...M.M..Lengineer
ML.M........engineering
NMM........Lengineers
L......N....enhanced
L......N....enhanced dbs
M.L.L.....NLenjoyed
N....M.....Kenjoyed meeting
L.........M.enjoyed our
..PL.......Kentendu
L.QL.......Kentonces
K.N.........entrance
KNMLM.L..LLMentre
...NLL....MLentretien
.O.........Kentretien ?
O.L........Lentretien aura
K.NO.......Kentretien du
J.NM........entretien pour
...M..L.M..Kentrevista
LP.........Kentrevista ?
....N.......entrevista cancelada
KL.NM......Mentrevista de
J.NOM......Kentrevista del
M.L.........entrevista el
M..L.......Mentrevista na
L..M.......Mentrevista para
R.LK.......Jentrevista será
KKLLLMM.M..Pentrevistas
MLKLLM.MMNMKentro
L.L........Oentry
.....N......entschieden
...N.......Lentschuldigen
...N.......Lentschuldigen sie
KLRLN.....LKentão
KLLML.O..MM.er
.L...O.....Lerfahrung
..ML.M...LL.es
L...LP.....Lesito
L.O........Lespera
K.MM.L...LLMest
K..........Oestar
NMK......M..estimada
LLKN...N...Nestimado
K..LN..MML.Nestá
.LLM...M.MMLet
O.L........Let on
L.L..L....MNet vous
L..........Oetwas
..N..L....MKeu
..L........Oeur
KM.L.MM...MLeven
..........NLeven more
OML.L......Levening
KLNMN......Levent
K..MM......Levent has
L.LLN......Mever
LML.....N..Levery
.NLM........every day
K.L...M..M.Neveryone
K..........Neveryone in
.L.MM.......everything
...M.......Leverything else
MLL........Nex
M.KMN....N.Jexam
.L.....O...Lexamen
..L......O.Lexamination
L..........Oexample
.L.......P.Kexcel
.LLNN......Lexcuses
M..........Lexecutive
NLM......N.Kexercise
QLL......L.Lexercise with
L.L........Nexit
L.L........Nexit interview
MLNL......LMexpect
KLM.LO....LMexperience
.....P....LLexperience for
L.....M..N.Lexpires
..L........Nf #
..M.........f:#
J..........Pf:admissions
L.M........Mf:alerts
L.......N..Mf:apply
..L........Nf:appointments
.........N.Kf:assess
N..........Lf:bakkerij
..N........Lf:best
..M..M.....Lf:bewerbung
MLLLMM....MLf:bien
N..........Lf:campus
........M...f:careers
O..........Lf:carla
L.L........Of:centre
L.L........Pf:centro
MMLKN......Lf:chef
L..........Of:court
M.L..N..MLLLf:de
M.N.M......Kf:dee
..M..M......f:des
L.M..M.....Lf:dr
MML..M.....Lf:e
.........N.Lf:estudio
KM.........Nf:events
N..........Lf:ewan
L.L......O.Lf:exams
.M..M.....MKf:f
L..........Nf:feld
..........NLf:femi
L.LO......MKf:femke
L..O.......Lf:fitch
N.LN......MKf:frau
...N.......Lf:front
..P........Jf:gail
O..L.......Lf:gino
.ML.........f:grüße
.LLLM......Nf:gwen
M.L.........f:head
LL.L.......Of:hello
LL.......M.Mf:hiring
O.L........Kf:ho
N.L........Lf:holt
.MM........Kf:hotel
LM.......M.Kf:hr
LL.........Of:igor
...M......MLf:ines
NLL.LM..M...f:info
M.M......L.Lf:interviews
K.QL.......Lf:ivo
O..........Kf:joan
L.......N..Lf:jobs
L..........Of:jury
LLM.....N..Lf:karriere
..LO..M....Lf:lang
ML.........Lf:lena
.O.........Kf:lindgren
L.LL.......Of:lindqvist
L..L......NLf:lotte
P.L.......KMf:lou
.....M....NKf:m
LL......M..Nf:mail
..LL.......Nf:mara
..L........Nf:marsh
.N.........Lf:marta
M.LL.......Nf:nao
L..........Nf:news
L..........Nf:newsletter
L.NLLM..M..Lf:no
K..N........f:nora
JL.L....NM.Nf:noreply
..MLLLM.....f:notices
..LM.......Mf:notifications
...L..MM...Lf:o
NMLL.......Lf:obi
..LM.......Mf:office
.LM...MM..MLf:p
M........M.Lf:people
L...M..M....f:personal
N.ML...M...Kf:personale
..LN.M.....Lf:petra
L.L........Of:radio
.O.........Kf:raj
L.L........Nf:rdv
..LM.M......f:recruiting
.M.M.M.....Kf:recruitment
L.N..M...M.Kf:recrutement
L.L........Nf:redaction
..ML........f:regards
L.OLL...M...f:reply
...MM......Jf:rh
M.MN.......Kf:robin
M..........Lf:rrhh
..M........Lf:s
L.L........Nf:sales
.N.........Lf:sara
...M.......Lf:scheduling
J..........Pf:sec
..ML.......Mf:segreteria
M.M..M.....Lf:selección
L.LL.......Of:service
MM.........Kf:staffing
L.LL.....N.Mf:studio
.....N.....Lf:system
M........M.Lf:talent
ML..........f:team
.M.L......LMf:tess
M.ML........f:theo
M.N...M....Kf:tran
M.LL........f:ufficio
..L......N.Lf:unit
..M........Lf:yours
L.N.........f:yusuf
JMLP........facciamo
O.LNL......Kfaccio
P..L.......Kfaccio vedere
O.L........Kface
O.L........Kface to
...........Nfair
L.LLOM.....Mfaire
PMLL.......Lfait
LLLN.......Nfamily
K..........Nfamily interview
PL.L.......Lfancy
OLLL........fancy a
..ML..M...MKfarm
MML.....N..Kfase
..L....M...Mfavor
..M......O.Kfaça
.........O.Lfaça o
K.M...M...MLfebruar
L.N.........february #
M.L........Nfebruary at
M....L..O..Kfecha
KLLMM......Ofee
P.LL.......Kfeed
O..L.......Lfeed you
..K.LN....LOfeedback
M.LMML....L.feira
M.MML.......feira #
L..N....M..Kfeld
L.....O....Lfelici
..L.......NLfemi
L.P........Kfest
.NM........Kfew
MMM.NL.....Ifica
L.MM........fifteen
KL...K..MM.Pfile
LMLM........fill
...LNN.....Kfilled
....LP.....Lfilled the
LNL..L....MLfin de
..M.LM...L.Lfinal
.LLN.....M..finance
L.N..L......find
.L.O........find another
L.M........Mfindet
L.ML.......Mfindet am
.KNLLL....N.fine
MLL.....L.MNfinish
........L..Ofinish your
.K.........Ofintech
.NLL.......Mfirst
LN..........first come
LML...M....Ofirst day
LN..........first served
OL.........Kfish
.M..L......Lfive
..M........Lfive minutes
N........L..five questions
OLL......M.Lfix
L..M.....M.Lfixed
...M.L.....Nflat
.....L.....Nflat #
M.LOL......Lflight
.L.OL......Lfly
KL.LMN..M.M.foi
..LL....N..Nfolder
N.L.L.MM...Kfollow
.M.L...M..MKfollowing
O.L....M...Kfollowing the
.....M.M....following your
..N.....L..Mfollows
LL.......N..foods
...........Mfor
LKM.M......Nfor #
N.LL.LL..L.Nfor a
K.O........Lfor accepting
NM.L.......Lfor an
.M...L..M..Lfor applying
L.M..O....LLfor coming
L.N........Lfor confirming
JLONL......Lfor friday
PLL........Lfor interview
M.L.LL.....Ofor it
LLP........Lfor june
L..L......MNfor me
K.OM.......Lfor monday
K..LM......Ofor offering
M.LNLM.....Kfor one
MKLM.....M.Mfor our
L.L........Ofor saturday
M.L.....N..Lfor sending
M.....L..M..for the
..L..M.....Mfor this
.LM.........for thursday
LLLNM......Lfor today
L.O........Lfor tomorrow
L.NL........for tuesday
....M......Lfor us
NNLM.LM...LLfor you
L.NM.......Lfor your
L.LO.......Lforget
.LLL....N..Mform
M.M...M....Jformal
K.M.......MLforward
K.N..L....M.forward to
K.QL.......Kfoto
...........Nfound
NLLL.L...M.Mfour
LNLN.......Lfr
L..........Ofragen
L.M...M.....frau
..N........Lfrau lindqvist
.LL.L......Nfree
N..........Kfree to
O.L..L....L.freitag
NLLM......L.freitag #
KLM...N....Mfreuen
..N........Lfreundliche
L.N........Lfreundliche grüsse
L.LM.......Mfri
...M.L......friday
.LM.........friday #
M..LL.M...NKfriday ?
KL.N.......Mfriday at
OLKO.......Jfriday the
....OL......friday's
K.N.........friendly
.M...LM....Lfrom
.N.LL.MM...Lfrom #
..N........Lfrom the
LM........NLfrom you
LLN.........front
LL...N......full
LLM..MM.....functie
.L.M..N....Lfunctie van
...........Nfunctioneringsgesprek
L..OL......Lfuneral
LL...M..M..Lfurther
L..........Mfurther to
MK.........Nfw
K.O........Lfwd
..M.......KNfünf
L..L.M.....Mfür
LLLL.N.....Mfür das
L........N.Mfür den
J.N..M......für die
.N..........für ein
NMLM.......Kg
LM..LO.....Lgaan
LLLMMM.....Mgaat
..LNM......Lgaat niet
N..L........garage
.L.LP......Lgarde
L.O.......MLgate
..L..N......gave
......MM....geachte
...M..M....Lgeachte mevrouw
...........Mgeben
...L.M....MLgeehrte
M..L.M....MLgeehrte frau
L.L........Ogegen
L.L........Ogegen #
LNK........Mgeht
Q..L.......Kgeld
L.N........Lgeneral
..M.....N..Kgennaio
M.L.....M.MLgentile
.NML.M.....Kgern
NML.........gerne
P.K.....M..Lgeselecteerd
.M.N...M.LMKgesprek
....N.......gesprek gaat
K..L...N...Ogesprek met
K..OM......Kgesprek van
..LM......MLgespräch
N.LN..M....Kgespräch am
K.N.........gespräch für
..L........Ngespräch mit
L.LO........gestor
.LLML....M.Nget
NLL.........get on
..NL.....M.Lgets
.LL....M...Ngift
.L.........Ngift card
P.LL.......Lgil
KMLM.L..M..Mgiorno
J...M......Ogiorno #
MMLL.......Mgiovedì
O..L......L.giovedì #
LM.L......M.giovedì alle
L..M.M...L..give
LN.M..M....Lgive me
LLLM....N...give us
N.LM.......Lgiven
LL.M.N.....Mglad
.L...M.....Mglad to
M.LO.......Kgleich
L.OL........gli
.L.........Nglobal
.LNL.L..L..Mgo
.L.L...M...Ngo over
L.NL.......Mgo through
.L.........Ogoals
.NNL.LM.M..Kgoed
LMLL.LL.M..Mgoes
.L.LMN..L.LMgoing
...LMN......gone
...LMN.....Lgone with
MLL.P......Jgonna
.L.LQ......Kgonna have
.MML.......Kgood
.OML.....L.Kgood day
KLP.L.......good for
MLLMMM.....Lgood luck
LML.......MLgood morning
MLL...MM....good news
.N.L........good to
M.M........Lgoogle
M...........google meet
O.KL......NLgostei
M.L...M.N.LKgot
LNLM........got a
LL....O.N..Kgot it
NML.....O..Jgot your
.NL..LM..MMKgraag
LM..........grab
K.LLLN..M.NLgracias
K...LO..M.MLgracias por
..L........Ngrade
K.OLM......Lgrand
L.L..L..MMMMgrazie
KMNL..M....Lgreat
......NM...Kgreat news
L.R........Hgreat see
L..L.......Oground
MLL..L..M..Mgroup
LOM........Kgrowth
MLNLM...N..Jgrupo
M..NM......Jgruß
..N........Lgrüsse
LLM......M.Mguest
MML..L....NLgustó
..NL..M...L.gut
L....M...N.Lgute
LLMNL...N.MLguten
L.M.......NLguten morgen
LL.OL...N..Lguten tag
L.LKRL.....Lgutted
..MM.L......h
N..M.LL.LL..h #
O.L........Lh ?
.LLL......MOh e
L.M.........h na
..KLM......Oh no
LN..........h ou
LN....M...MKh para
L..L..N...LMh pour
LLOL..M.....h à
...M......M.h:#
..L........Oh:by
..........MMh:for
..L........Oh:i'll
..L.......M.h:interview
...M.......Mh:is
...M........h:my
M.L.M......Mh:on
M.L........Mh:the
.M.MMN...LLJha
L.N........Khabe
L.LL.OM.MM.Lhaben
.....M......haben wir
OK.M........hablamos
.LL.O...M..Lhad
....NL......had the
L.O........Lhaha
M.NLN......Jhalb
L.O........Lhalb fünf
N.M.........half
ML.........Mhalf an
O.LL.......Lhalf nine
M.M........Lhalf past
..K........Ohall
M....L..LM..hallo
KNO........Khallo frau
MMLLM.......hallo herr
..L.MM..M.LLhands
...L..M...LMhappy
LLML.MM...LMhappy to
N.L........Lharbor
M.M.....L...harbour
..L.N.....L.hard
LLLNN.......has
O.LML......Lhas a
K.M........Nhas accepted
LL.MM.......has been
LMLOL......Lhas come
....N.......has decided
L........N.Lhas invited
JL.L.L.NMN..hasta
..L.NM..L..Mhat
NML........Lhat uns
....M......Mhave
LNL.........have #
M.ML.......Mhave a
.L.L.......Ohave an
ONK..L.....Lhave been
M..L.M......have chosen
.....M.....Lhave decided
LMLLLO...M.Lhave not
M.M.......MKhave one
O...........have put
LLLMPL.....Lhave to
....K......Ohave withdrawn
..LLM......Mhave you
K.M....MN...have your
N.LM........he
N..........Lhe will
M.NL.......Khe'll
..L..L..M..Nhe's
.L.MM.......head
.LM.........head of
....M....L.Nhealth
...M..L.M.MLhear
LM....L...N.hear from
PL.........Khear how
LML.....N...heard
L....L....M.hearing
.LL.LLM....Oheb
.LLL.MLMM...hebben
LL...M..O..Lhebben je
M....O....LLhebt
L.LO.....L..hector
LMK.NM....LOheeft
LL..N.N....Lheel
LL....P....Lheel graag
L.LMM......Mheld
..........MLhelen
.NK.L....L.Mhello
..N........Lhelm
K.N..L.....Nhelp
LLLMM......Pher
.MML.......Lhere
LO.........Lhere ?
LLN.........here are
KLO.........here is
Q.L........Jhere monday
LMMM.....M.Lhere url
M..L.....M.Lhere's
...L.....N.Lhere's the
M.L.N...M..Khereby
MMLM...ML...herr
O.L........Lherrn
LL..M.M.L...het
L.L...Q....Khet contract
L.N.M......Lhet gesprek
..LO.......Lhet is
.LLP.......Lhet ongemak
L.MNL....M..heure
...M........heute
NML.LM...M.Khey
...........Lhi
.K.........Nhi all
..LNL.......hi ben
.....M......hi mara
MM.......M.Khi robin
.OL..L...MMKhier
L.NL..M.....hierbij
L.O........Lhiermit
L.N........Lhiermit bestätigen
.L...P.....Khighly
ML..L......Nhim
K.LLMMM....Nhire
....NL.....Mhired
...LM...L..Nhiring
M.M........Lhiring manager
LLL.MN.....Mhis
L...LP....L.his own
OKMM....M..Khiya
NNLML.....LKho
L...N...M..Lhoeft
M.MLL....L.Lhoi
MLL.LN......hola
L.L..M.....Mhold
.LL.L...LNMNhome
LM....N....Lhop
LML...N....Lhop on
LLLO......MLhope
...N.......Lhope that's
L.M.LL.M....hora
M.NL.......Lhora de
.LLLML...O.Mhoras
MLMOL......Khorário
KL.........Ohost
.LO.L......Lhotel
KL.......N..hotels
.MM...M....Lhour
..ML.......Mhour and
OL.........Lhour of
MMML.....L.Lhour with
.LNL.....M.Lhours
OLL.........hours on
M..M........house
.LL........Ohouston
MLL.L.....LPhow
...........Nhow did
L..........Nhow to
NM.L.......Lhow you
............hr
PMK........Khrs
.O.........Lhueco
..ML..M..M.Khugo
L..M..M.M..Lhuman
L..M..M....Lhuman resources
..O........Khusband
L.O........Lhusband will
ML.L.......Mhätten
ML.........Mhätten sie
LMLMM....LM.i
.L.LMM.M....i am
..........N.i came
LML.LL....MNi can
..LMN......Li can't
LN...M.....Li could
MLN........Li do
L....L....MMi enjoyed
LLMLML.....Ni have
L..N.M....MKi hope
.....M......i regret
L....L....O.i remain
LO.LN......Li say
NLLL.LL....Oi talked
L.LNL.....NLi will
LL.ON......Ji won't
M.LL.M.....Ni would
.MK..M....M.i'd
...LM.....MLi'd be
MNLL........i'd like
M.L..L..M.MLi'll
M.K........Ni'll ask
K.L.......P.i'll bring
NL.........Li'll ring
NL.L..M.....i'll send
LM.LMM......i'm
....M.......i'm afraid
MMN........Ki'm in
.N..........i'm on
ML..N......Li've
NLML.......Li've put
L...M.....M.ich
J.LM.......Pich am
LMO........Lich habe
..........PJich sehr
KN.........Nich sie
LOL.........ici
..N........Kid
.LL..P....L.iemand
ML......M.LLif
ML.LML..MM..if it
L..M....M...if it's
NLL.........if so
PLL........Lif that
M.......M..Lif we
L..LLMM...L.if you
LLL........Pigor
LNLL...M....ihnen
..L...NN....ihnen die
M..N.......Kihr
K.NM........ihr gespräch
O.MN.......Iihr vorstellungsgespräch
.MLL....M..Mihre
..L..M..M..Lihre bewerbung
L..L.......Nihren
..L.....M..Mihrer
L.M........Mihres
M..MM......Kii
.....ML..LM.ik
.ML.......OKik ben
..NL......MLik je
L.M..M.....Kil
NLL.L.LMN..Kil #
KLOMM.....LLil colloquio
LL.M.......Oil giorno
.LLMLMN....Mil posto
NML.LM..L..Lil suo
MLLL....N..Mil tuo
N.L........Lill
K..M.M.M..LMim
LLLQM......Kimpossible
K..Q.......Kimprevisto
LMM.......L.in
L........M.Nin #
LLNMM......Lin at
N.N........Lin cucina
L.NL.....M.Nin de
.MML......MLin der
M.ML..M....Lin die
LMLM.......Min for
.....L..N..Lin good
LLMN.......Lin laboratorio
...........Oin may
..L..O.....Kin mind
.KM........Oin my
MLM..ML....Kin on
....M....M.Lin person
L..........Nin room
NLL...M.M...in ruhe
K.........LPin sala
.M.LLM......in the
ML.....O...Lin thursday
.M....M.L...in to
L.L.P......Kin today
.LLMLM..N..Lin touch
LP.........Kin week
ML.......M.Lin your
J.N........Mincident
L...M..M....including
L.L........Nincome
NLML.M..M..Kincontro
L.LNM.......inconvenience
K.M.LN..L..Mindividual
L.L........Oinduction
O.L........Lindustrial
NLMM.......Kines
.NL..M......inform
.....M......inform you
L..........Ninformal
L..........Minformal interview
LLL.M......Ninformation
...LO......Lingetrokken
..P........Kinglese
NL.........Lingrid
..LN.......Lins
.....L..N..Linscribirte
.....L..N..Linscribirte en
K.K.M....O..inspector
K.LPL.......instead
...O.......Kinstead ?
L..........Ninstead of
...O.......Linstead same
MM.M.......Kinstructor
LLM.LO..M..Lintake
LML..M......interest
.M.M.L....MLinterested
...........Minterview
L........M.Minterview #
MNLN.......Iinterview ?
.L.........Ninterview about
LMN.M......Kinterview at
....M.......interview cancelled
L.N.........interview confirmation
L.N.........interview confirmed
N.L........Linterview date
L.O........Linterview details
M.M.M....L..interview for
N.ML.......Linterview friday
M..M........interview has
LM.LM......Minterview in
..........LNinterview invitation
N.ML........interview is
P..LML.....Jinterview monday
L..N.......Linterview moved
L..O.......Linterview now
.LM.M......Linterview on
...........Minterview panel
..N........Linterview reminder
...........Minterview request
L.P........Kinterview scheduled
.M...M....MKinterview slots
.L...L.....Ointerview stage
L.N.........interview takes
LL.....M...Minterview this
N.L.......MLinterview thursday
LNLN.......Linterview time
MM.........Linterview times
...M........interview to
..M.L.....MLinterview tomorrow
..K........Ninterview tuesday
MN.......L.Kinterview url
L..N.M.....Linterview was
.M...M.....Linterview we
Q.KM.......Jinterview wed
L..........Ointerview went
N.LM.......Linterview will
ML.........Minterview with
M.L........Minterview you
..L..M.....Ninterviewed
L..........Ointerviewen
L.MN.......Linterviewer
.LL..M.....Ninterviewing
L.L.....M..Ointerviews
L..........Ointerviews #
L.......M...interviews are
LL.........Ninterviews at
LLL........Ointervista
LN..........intro
...KQ......Linutile
...KP......Linutile de
N.K.LL....MMinvitation
.........M..invite
K.N.M......Linvite for
M.L..M...M.Minvite you
MLLL.....M.Linvited
NLLL.M...M..invited to
L........N.Linvited you
.........M..invites
.........M..invites you
M.L.........invitiamo
O.L........Linvito
LL..M....NM.inès
.L....P....Linício
LLMM........is
M.K...M....Mis #
..........MLis a
N.LL........is at
LL....M....Mis attached
KL.........Ois available
K.ML.......Nis booked
...........Nis cancelled
...........Mis confirmed
.LL......M.Nis due
MLL........Nis fine
L.PL.......Lis het
.MLL....M...is in
L.LLMM..M..Lis needed
LLLNM....N.Lis no
L.KRL......Lis now
LLNL.......Nis on
N.LL........is op
.LMMLM.....Lis out
K.O.......MLis perfect
..N........Lis set
L.M.L......Mis the
..........NLis there
..M.....M..Kis to
L.M.........is tomorrow
MM.........Lis with
RLKLM......Jish
L.M..LLMMM.Kist
O.L........List am
.LL...M..M.Mit
M.L...N.M..Kit !
L.K...O....Mit #
LL.......O.Lit back
.LNM........it in
JLP.......L.it is
N........L..it suits
L.L......M.Mit takes
L.L..N......it was
NL..........it will
KM.........Nit'd
L.LNL.M.M...it's
MLLM..M.M..Lit's a
L.M.........itinerary
MLL.M......Lits
.M.M.......Lj
L.L.LMOML..Lj'ai
N.K.M.......january
N.L........Ljanuary #
...LM......Lje
M.M........Lje donderdag
.L.LP......Lje garde
L..O.......Lje gesprek
MML.........je graag
L.L.N...M..Lje hoeft
........N..Lje sollicitatie
N.M........Kje sollicitatiegesprek
N..L.......Lje uit
....LL....N.je vous
ML..M...M..Kjefe
MLL.M...MM.Kjefe de
LO....M....Kjeito
.ML........Mjeudi
M...........jeudi #
.M.L......M.jeudi à
KN..LLL..M.Njij
..M........Ljo
M..L.M......job
NM.........Kjob ?
LLN........Mjob and
L.L........Ojob in
L.....N.....job offer
LLL.....M..Ojobs
...........Mjobs for
L.ML..M....Mjoin
K..........Njoin the
L.N.........join url
......N....Ljoin us
KN.MM.M....Kjoining
..LM..O....Ljou
L.L...O....Ljou !
.OL......L..jour
.L.......P.Kjouw
.....LL...MMjueves
N...ML.....Ljueves #
KM.L.......Njueves a
..N........Ljuli
L.O........Kjuli #
K.M.M.......july
K.M.M......Mjuly #
M.....M.....june
M...........june #
...........Mjune at
M.M.......L.juni
K.N.......LNjuni um
M.L.LM......junior
KL.N.....L.Njury
L.PL....M..Jjust
O.LL.......Ljust me
K.O........Ljust sent
L.O.....N..Ljust to
NLKNM......Ljá
L.LNN......Ljá não
MKL...N....Nk
M..L.......Mkamer
J.MM.M.M.M.Mkan
LLL..N...M.Mkandidaat
K.MMLM.....Mkarim
..MN......NJkaya
.ML.......MLkeen
.L..MM..M..Lkeep
..L.....P..Lkeep this
.L...O.....Lkeep you
NNLL.......Lkennenlernen
N..........Lkennenlernen und
LN..MM....LLkevin
..LL.......Nkim
L.L.......OMkind
.N........MKkindly
MML.......MLkindly confirm
N.M........Lkita
N..........Lkitchen
L..N.......Lknives
...........Mknow
.L.L..M....Nknow by
.LM.......MMknow if
....NLM....Lknow that
..........KOknow when
L..M........know which
.M..MM...M.Kknow you
.LLM.....M.Mkofi
O.LL..M....Kkom
NLLLM......Mkomen
LLM........Nkommt
L..L..M....Nkomt
...L.......Nkun
.M.L.......Nkun je
.M.O.......Kkunnen
MN.L........kunt
N.LL..M....Lkurz
NM.ML.M....Kkönnen
M.M........Lkönnen sie
..NL.MM....Kl'atelier
JLN.M......Ml'entretien
...LM.....MLla
L......O...Lla contratación
KLMN.N..LM.Kla entrevista
L..O.......Lla faccio
M.L..L..N..Lla oferta
LN.........Lla prossima
L....N...N.Lla prueba
L..LL......Pla réunion
LO.MML..LM.Kla semaine
LNM..L...M.Lla semana
.M.L....ML..la tua
M.LM....M..Llab
K.PL.......Llabo
L.NM.....M.Klaboratorio
N.L..N.....Llad
OLL.....M..Lladen
N.L.........laden sie
ML......N..Lladen wir
.....N.....Llamentamos
L...NL.....Nlandlord
NLM........Klane
M.LL..M.....langs
.LL........Nlangskomen
L.M........Nlaptop
...M....L...las
M....L..L..Mlas #
L..N.......Llas molestias
NLLLM......Mlast
NM.........Klast #
L..LPL.....Llast night
M...LN......last week
.LNNL......Llate
LMLN.....M.Llater
.N.........Llater than
M.LLMLM....Lle
.MLLLLN.ML.Mle #
LN..........le andrebbe
..O........Lle confermo
L.L........Ole dr
N..........Lle lundi
L......M..MLle poste
..K........Ole ricordiamo
OL.LL....M..lead
OLL........Mlead and
O.K........Llead role
..L........Nlearn
LN.........Lleaves
L..L.......Mleaving
L.......M..Nlebenslauf
..N.M......Klecturer
L.KL.M.....Olee
.M..........left
LL.NL...M.MLlegal
PML.LL.....Llei
.L.LPL......leid
..LO.......Lleider
.LL........Nleila
L.LLPML.....leonor
LL.......M.Nles
.....L.....Mlet
..L........Mlet me
.M..M......Llet us
.NKNL.....LMlet's
.LL........Olet's meet
LP.........Llet's talk
.MLL.LO.M..Kletter
......O....Kletter for
......N....Lletter is
N..L..M....Llettera
MMLL.L..M.NLleuk
.NL..L..M..Lleuk dat
LLN.LN.M...Llevel #
K.L........Olg
L.MLMMN...LKlhe
.O.........Llhe dá
....L......Nlibrary
..LN.......Llic
N.L....M.LMLlicence
N..........Llicence and
.......N...Llicense
K..LMMM.....liebe
K.L.M.N.....liebe frau
..O........Klieu
N.L........Llieu le
MMLLLL......like
LO..........like ?
MML.LL.....Mlike to
NML....M...Klike you
NNLL.M.....Jliked
MN.........Kliked your
.MN...M....Llindqvist
L.NL....M...line
M..ML....O.Klink
LM.......M..link below
L........N..link expires
M..L.....M..link url
N...M....M.Klist
LL.LLO..O...lista
LL.L.P.....Mlista de
LMLN........little
.LL........Olive
.LO........Llive coding
.....L..N..Lllamaremos
.L.M....LM..lo
..LP.......Llocal
L.M.........location
L.NM.......Llocked
K.Q........Kloft
.N....M....Klog
.NL...M..M.Klog in
ML...N...L..logistics
LMNLLL..L.PKlogo
N.LLMLL.NM.Lloja
L..L.......Nlol
K.M.......MNlong
L..MM......Llonger
L.OL.......Lloods
LMLML...MM..look
.MLMLM..MM.Llook at
.K.L.M....MNlooking
MK.........Mlooking for
L...ML....M.looking forward
.M......M..Llooks
...KL.M...O.lotte
MMK.......JQlou
LMLLM.MM....love
LMLL.M.....Olove to
......NN...Jlove you
N.L.........loved
NM.........Kloved the
K.MLMM.....Mlovely
.LL.MN..L..Lluck
.LMLM....M.Lluck !
.ML.......MLlucía
ML.LM.M.....lugar
.LLLO.N....Klugar de
.L.OL.......lukas
LLLPL.......lukt
MLNL........lunch
M.NL.......Llunch on
M.MLLM.....Llunch with
NL.L........lund
O.L........Llund wir
K.M.L.M...MLlundi
L.N.L....LL.lundi #
L.ML..M.....lunedì
..NLL....M.Mlunedì #
LM.......M.Nlunes
LM...L...M.Llunes #
..MN.L...L.Lm
O.L.......NKm'a
LL.NLN......ma
..L.......NLma présence
K..M.....ML.maandag
L.NL.......Mmaandag #
.MLMMNL..MLKmaar
...M.......Lmaart
MLM.........maart om
L.MN..M....Kmachine
ML........NLmadam
L.LM.M.....Mmadame
..L.......MNmadame je
LM...O..L..Lmadame nous
N.L..M......made
NLL.........made it
NLL......O.Kmag
LLM.....K..Pmaggio
.........M..mai
M...........mai um
N..........Lmai à
NMK..L...M.Lmail
M..M..M....Kmain
L.MNL.L....Lmake
...N........make it
LL.Q.......Kmake our
L.M....M...Lmake you
LOLLM.....MLmal
.....O..L..Lmalgré
M..KN.......man
M...L.......manager
N.L..M.....Lmanager and
...........Mmanager at
LMN..L..N..Kmanager has
N..........Lmanager will
LM..LM......mara
.....N.....Lmara thank
LM.........Mmara thanks
N..........Lmara the
L.L........Nmarcada
L.L........Nmarcada para
M..........Lmarch
M...........march #
M..M.......Lmarch at
NLKM......NLmarco
M.LLM......Mmarcus
LMM........Lmardi
LMM.L.......mardi #
K....M...M.Mmark
.N.........Lmarket
..MMLLN..L.Lmars
M...........mars à
KNM.LL.....Mmartedì
LM..........martedì alle
L.MM.M...L..martes
..M..L.....Lmartes #
NLM.LLM.M..Jmarzo
..MM.......Lmarzo a
NLN........Kmarzo alle
...........Nmaster
........M..Mmatch
LMLLNM......mate
..L........Mmatos
.LMLM...M...may
.LM..L......may #
....LN.....Lmay i
LL...O.....Lmay we
N.LL........maybe
..MMML.....Lmañana
MM.M....L.MLme
MMML.......Kme and
.MN........Lme at
..L.......OKme i'll
..L........Nme know
K..........Ome luck
LO.........Lme three
NLL........Mme to
LP.........Lme which
O.L........Lmechanic
M..MLL.MN..Kmedical
NL..L.....LMmee
L..LOML....Lmeer
M....L.....Mmeet
N.M........Kmeet me
LML........Nmeet on
L.....M.....meet the
O.L........Lmeet two
M.L........Mmeet url
LML...M....Mmeet you
LLL.M.....MNmeeting
K..........Omeeting is
K.........N.meeting the
..........MLmeeting you
NL..M....M.Kmei
K.L.N.....LNmeine
LM...M.....Lmejor
LLML.L..NMMLmelden
L.N.........melden sie
.L...L..N.NLmelden uns
LN...N.....Lmelhor
...........Mmembers
J..........Pmembership
K.NL.....MM.mentioned
..KML....MMLmerci
M.L.LLM..M..merci de
.OKM.L..L.MLmercoledì
.L..L....M.Nmercoledì #
.N.MLL...L.Lmercredi
M.LLML....NMmes
..LN........mesma
KLNOLM...MLKmesmo
L..L.L..M..Mmessage
..ML.N.ML.L.met
LNLLN.L.....met je
LL....M....Nmevrouw
.NM.ML..LL.Lmi
L.LN.M....LMmich
N.ML.......Lmicrosoft
N.ML.......Lmicrosoft teams
.OL..L...M.Lmidi
N...........might
QN.........Hmike
LLLP........mil
LLLP.......Lmil disculpas
OLL........Kmill
MM.......M.Lmin
.OLL......NLminha
M.LL.......Nminute
KL.........Ominute interview
MML........Lminute phone
KMLL.L...NLNminuten
M..LL....M.Mminutes
..L........Nminutes of
OLL........Lminutes on
..KLLL...M.Ominuti
...LLL.....Ominutos
MML.OL....LKmir
.L.LOL......mir leid
KMMO.L..N..Kmismo
.MMLLM...LLMmit
O.LL.......Lmit herrn
L.L........Nmitarbeitergespräch
.M.M........mittwoch
KO.M.LL....Mmiércoles
L.N........Mmiércoles #
LNLL..L...MNmiércoles a
M.N......M.Kmobile
LML........Omock
L.L........Omock interview
..LN.......Lmoet
LL...O..L..Mmogen
NNK.LMM..LMKmoi
.N.........Lmoin
L..N.......Lmolestias
LNL.LM....M.mon
M..L.......Mmon #
..LN.......Lmon apr
M.......LM.Lmonday
N..LL....M.Lmonday #
.O.LLN...L.Kmonday and
L.M........Mmonday at
O.LL..M....Lmoney
K.L.ML.M..MMmonsieur
L.MM.....M.Lmontag
L.NM........montag #
M.LL..M..N..montag um
..LLM.M.M...month
.L...M.....Mmonths
ML..LM..LMMLmore
LMO........Kmore about
N........M.Lmore than
L.MMM......Kmorgen
.MKM......MLmorning
LL.NM.......morning so
KR.L.......Kmornings
LN.........Lmornings are
LN.LL......Mmost
.LLKL.....MPmove
..L........Mmoved
L..K.....M.Omoved to
L..O.......Lmover
L..O.......Lmover la
.LL..M..L..Mmoving
LL.........Mmr
..L.......MMmrs
L..M......M.ms
L..........Nmsc
..LMLM.....Lmuch
.N...L....MLmucho
O.L........Lmum
L.LPML.....Lmuss
.ML.M....M.Kmust
.......N...Lmutual
L.LLM...LLMNmy
.L..LL....MNmy application
..O........Kmy husband
L..L.......Omy interview
.L.........Nmy office
O..KP......Kmy partner
M.ML.......Lmyself
L.L..MM..L..más
.MM........Lmärz
..NL........märz #
..KPL.......même
L.LOL.......même heure
.ML........Mmöchte
M.....M....Kmöchten
.LNL.L.M....n
ML.LLMM...M.na
NLN........Kna oficina
..KM......MMna quinta
P.LL..M....Kna sexta
KLMML.L....Mnaar
...N........naar donderdag
.LMN.MM.L..Knach
.M.L.M..L..Mname
MMM........Knd
O.L........Knd #
LNNL.......Knd at
..K..M.ML.MNne
...........Mnear
...........Mnear you
LL..MM.....Mneed
.MLLL......Oneed a
LLM.N......Lneed to
L.LLM...M..Nneeded
.L.M..L....Nneeds
.LLL.....M.Oneem
L.L........Oneem uw
..........OKnehme
..........OKnehme ich
..LLOM....LKnephew
.L.L......MNnervous
N.L..L.....Mnetwork
LLK........Qneue
L..N........neuer
L..N........neuer termin
LKKO.......Nnew
.LLN........new date
...........Mnew jobs
.....O.....Lnew status
...PL......Knew time
.LLL.MMM....news
.....MN....Knews about
L..........Nnewsletter
MNK.L....M..next
ML..........next interview
MLL......M..next step
.M...L....LMnext steps
N..........Lnext tuesday
LMLNLL......next week
.L.NNN.....Jnicht
LLLOMMLM.LL.niet
..LNM......Lniet door
KLLMNLM....Nnieuwe
.ML.ML.....Lnight
LN....M.....nights
MLLM........nine
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
LMMLLO..L..Lnoelia
.KLM...M..MLnog
JKKPNN..M.LKnon
L..O.......Lnon ce
.....N......non è
L.MM.....M..noon
M.L.M.MM...Jnos
L.....NN...Lnos alegra
...N.......Lnos excuses
M.L..L....NLnos gustó
.OLM.......Lnos ha
LMN........Lnos vemos
M.MLN..M...Knossa
K..MN...N..Lnosso
OL.L......MLnostro
K.LNMN....LLnot
L.LOL.......not #
...LMN..L..Knot be
L...LP.....Lnot been
..LO.......Lnot possible
LLKQ.......Lnot saturday
L...LO.....Lnot selected
...NML.....Lnot take
K.O........Mnot the
....M.......not to
...M........note
K.P........Lnoted
J.N....M...Mnotes
..L.ML.MM..Knothing
..L.OL......nothing you
LLL.N......Mnotice
L.L.MN......notre
LLMO......MKnotre entretien
L.O........Lnoté
MMKL.L..L.PLnotícias
M.L...M..M.Jnous
L..LMM..M...nous avons
M.L..N.....Lnous voir
.LL...LM.M..nous vous
L..MM.......nov
L..M..M.....november
LL....M....Nnovember at
NLLLL..M.M.Nnovembre
K.KP.......Mnow
L.LN........now #
L.LQL......Know on
MMKNL...M..Knu
NLLNML..M..Knuestra
..L..LMN..M.nuestro
MNLL.NL....Knumber
LL......O..Lnumber #
M.M.........number on
MLL........Nnumbers
L........N.Lnumerical
.LL.NM.....Knun
KLL..M.....Qnuovo
.LKNMM..MLLLnão
L.MN.......Lnão se
LN..........nächste
LN..........nächste woche
.........O.Lnächsten
.........O.Lnächsten schritt
L....L..N...nächster
LL...L..O.M.nächster woche
..ML.LL.O...número
KO.KM.....M.o
.LLLOLN....Ko lugar
LLLLMN.M...No seu
LM.N......MKo'clock
..L..M....OLobrigada
.....M....NLobrigada pela
L.L..L..N.PKobrigado
L....O.....Loccasion
L.N.M.M....Loct
L.NLM.M....Loct #
M.L........Loctober
......M.....october #
M..L.......Moctober at
...M.....M.Loctobre
MLLM.MM....Koctubre
KQLM.L.....Loder
M.LL........of
LM.L.......Mof #
..M.M......Kof an
LP.........Kof donderdag
......M....Lof employment
NNL........Kof our
.LL........Nof questions
PLL........Lof ten
M..LM.......of the
L.LM....MN..of them
NLL.........of three
...N.......Kof thursday
.L...L..M...of us
L.L..M....MMof you
.LML.L.NM...of your
..L..LN.M..Loferta
.L.MO.......off
LK..L......Ooff sick
.LM.MM.....Koff the
LLLLM.NN.L..offer
......L....Ooffer ends
......LM...Moffer for
......O...MJoffer letter
......M.....offer of
M.L...NM...Koffer you
K..LM......Ooffering
K..........Ooffering to
.LMM......L.office
..ML....M.MKofficer
NM..M......Koficina
.LLOL.......oggi
NLNNLL.M..LIok
O.KN.......Lok ?
ML.......M..oktober
NL.......N.Koktober om
.LM.NL......old
N.KL.M.....Lolá
O..L.......Kolá pode
M.M.L.M....Lom
MLMMLL.....Lom #
L.NM.M.....Lomar
M...........on
M..L.M..M...on #
.ML.M.MM.L.Lon a
M.......N..Jon april
M...........on behalf
K.SL.......Jon for
ML..L.L...MMon friday
N.L.M......Lon march
...M.L...L..on monday
L.L..M.....Non my
KM.M.M...M..on our
M.K........Non paper
P.L........Kon parle
.MKLMM......on saturday
M.M.L......Lon se
.ML.........on site
J.L........Pon stage
..LLM......Mon sunday
LM.M........on teams
..N..L.....Lon the
L...MN......on this
.LK........Oon thursday
.LK........Non tuesday
ML..L......Mon wednesday
L.N........Mon whatsapp
ML...NM....Lon your
M.ML.......Lon zoom
LLLOLL..LM..once
.M..L.......one
O.M......L.Kone hour
MML.......L.one of
LO.........Kone you
KMKN....O..Lones
.LLP.......Longemak
.LLL.LL.MO.Monline
L..........Nonline interview
.L.......M..online test
NL......N..Konly
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
L.ML.M...M..opens
LL...L.O...Loperador
ML.M.......Loperations
MML.M......Loperator
LML.......MMopportunity
LP..L.......oppure
KPL.LL...L.Nor
LN......M...or #
LK.M.......Oor by
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
..L.N.......organizer
O.L.......MKoriginals
.LO........Lortiz
L.ML.M..L..Nos
K.K........Pospite
.NL.NL..M.LKother
.L...O..L..Lotra
.L...N......otro
.L.........Motto
M..ML.LM....ottobre
KRLLLL...M..ou
L.L...P.....oui
...M........our
LL.Q.......Kour #
KLLM.......Nour call
L.N........Lour coo
OML........Kour engineers
...N.......Lour interview
K.P........Lour lunch
O..........Kour manager
L.LOL.......our meeting
.LL........Oour office
L.........N.our talk
.LLMM.......out
K.LM.......Nout on
....LNM....Loutcome
O.L........Loutubro
MLLLLLM...PLouvir
M.M.....LL.Lover
NM.........Lover de
OLL........Lover lunch
LNL.M.M.....over the
.L.K.N.....Ooverleg
L.LOM......Kowing
L.LOM......Kowing to
JMN.LM...M.Lown
..O........Kown apron
L........O.Lown time
M...LM.M...Lp
NM.........Kp m
M.ML.......Lpacific
L..L.....N.Mpage
M.LL.L.....Mpaid
L.L........Npaid #
M.N........Kpair
KM...M.....Mpanel
L..........Mpanel on
..L.M......Opaper
K.....N....Mpapers
LLL...N....Mpaperwork
O...ML.....Kpar
K..ML...M..Npara
K.KM.......Ppara #
KM....M....Mpara el
MLM..L..N..Lpara la
L.O........Lpara segunda
J..P........para terça
MMLL.M......para uma
LN..........para una
LM...L...O.Mparcours
L.P........Kparfait
M.ML.M.....Lpark
L.NM........parkeren
L.M.......OKparking
O.L..M.....Kparle
MLLL.M...M.Mpart
..L......M..part of
LNLLLLON.L.Lpartir
N.LLM.......partner
...LLN...M.Lpartners
J..........Opartners would
MK...N..MMLJpas
KLLP.M......pasa
L.LQ.......Lpasa al
K.L........Opasar el
NML......M.Lpasas
O..........Lpasas el
LLM.LN...N.Jpass
LL.N..O....Lpassa
NLL....MM..Lpassed
OLL........Lpassed the
L.....N....Mpassen
LL..L....O.Lpasso
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
........L..Opayment
LK.L.....S.Kpdf
LL.M.L.M.O.Lpedimos
.LL......O..pedimos que
.MM.LM....MKpela
MLL.....MMMKpelo
LL....N.....pension
KL.M....MM.Mpeople
.L.......OMLpeople to
LN.LNL.MMLLLper
K..M.M.....Nper il
LN.L.M......per la
.ML.....M..Lper un
LO.........Lper video
K.Q........Kperfect
L.N.......LMperfecto
K.Q.......LKperfetto
O.LL.......Lperry
..L..M....MLperson
M...M......Kpersonal
LM.......O.Kpersonality
.........O.Kpersonality questionnaire
LL.....M...Npersonas
LLLLLQ...M.Lpessoa
KLP.....MM.Kpetit
O..........Lpflegedienstleitung
..M........Lphone
L.O........Kphones
L.M.........photo
NLL....M...Lphysical
M.LL.L.M..NLpiacere
...........Mpick a
.N.........Kpick your
O.L........Lpicked for
JL.LM......Ppiece
N.L........Kpilot
N.L.M.......pin
N.........MKpine
L.OL.......Lpiso
K.P........Kpiso #
JLL......N.Ppitch
K.L........Ppièces
.LK.MN..M..Kpiù
K.M.MLL..L.Mplace
O..L..L.....place at
L.M.L....L..place on
.......M.N.Lplaced
ML...LNML.MLplaisir
N.LLM....L.Mplan
MLLNM......Kplanned
L.LNNL.....Lplanned for
.N..........planner
............plant
NMLL....M..Lplanta
N........L..platform
LL.L.......Oplatz
L..........Nplay
.........M.Mplease
N..........Lplease acknowledge
N..........Lplease attend
M.M.........please bring
L..........Nplease come
.........M..please complete
NL..........please confirm
..M....M.M.Kplease do
LL.MML.MM..Lplease don't
.LN.........please find
K.M........Nplease have
L..N........please note
...N.......Lplease pick
OL.........Lplease record
M.L..M...M..please send
......N.....please sign
L.L........Nplease submit
M.L....M....pleased
M.L...MM....pleased to
..L..MM...MLpleasure
LL.LNMM.....plus
.M..........pm
LMMM........pm #
N.LL.......Mpm ?
K..........Npm after
N.LL........pm at
N..........Lpm central
OL.L........pm ct
L.P........Kpm est
L.N.........pm for
K.L........Ppm in
L..L......LOpm is
.N.L.......Lpm or
M...M......Lpm please
N........L..pm pt
L..O.......Lpm rather
L.M.M.......pm with
KL.P........pm work
..K.......LOpm works
N.NL.......Jpm you
LLL........Npodcast
.LLNLN...M.Lpode
KLLN.M...M..pode ser
O..L.......Lpode vir
.KNO.......Kpoder
LLLN.MM....Mpoint
PLL........Lponte
LM...N...L.Lpor
K.L....N...Mpor favor
.....L..N..Lpor inscribirte
LL..LP..L...por tu
LL.L.N.....Mporque
LN.M.......Lportal
K.MLP.L....Lportanto
MMM.......MJportfolio
M.NL.......Lporti
..ML.M.....Lposition
.M..LL....OLposition and
....N......Lposition has
......M.....position of
LQ...L..L..Kpossiamo
.MLML.....M.possible
KLLNLM.....Oposso
L.M...M.M.LLpost
.LL....M....post of
LMML...M.LMLposte
......LN...Lposte d'agent
LM.........Mposte de
MLL.MLM.....posto
...OL......Lpostponed
..ML.M.....Lpour
L.L.LN....MMpour la
LMM.......MLpour le
.MML.....M.Lpour un
O..........Lpouvez
O..........Lpouvez vous
LN........M.practice
K.LL..LO.M.Npre
L......P...Lpre employment
LN.........Mprefer
.O.........Lprefer ?
LOL........Lprefere
JOLL.......Npreferisce
LP.........Kpreferred
..K........Opremier
K.M........Nprep
N.....M..L.Lprepare
N.LL.M......presencial
M.N........Kpresentation
..LL.NLM..NLpresente
N.L.........presenti
M.L.......N.presença
..N......M..press
N...........presso
O..........Kpresso la
N.LLM.......previsto
LLLN.......Nprice
L..KLL...O.Nprima
..N....M...Kprincipal
O.K........Lprincipal engineer
.........MOJprinted
.MK.......MMpriya
OML........Lprobearbeiten
N.LO.....M.Jproblem
L..L.O...M.Lproceso
LL.M.M...N.Lprocess
M.KM.N..LL..processo
LO.LM......Lprochaine
L.M.........product
ML..........production
M.LN.M.....Lprofessor
M.L.....M..Mprofil
MLL.....M...profile
L..........Nprograma
L..........Nprogramme
LLL......M.Oproject
L.N.........promemoria
.......N...Lpromesse
.......N...Lpromesse d'embauche
.......N....proof
.......N....proof of
......N....Mproposer
......N.....proposer le
NLM...N....Kproposition
LLL...QM.L.Kproposta
LO.........Lprossima
LN.........Lprossima settimana
...L.M...MLLprova
...L.M...O.Kprueba
N.L.......MLprésence
..L.......NLprésence jeudi
.MKN.L...ML.prévu
MNKL.......Mpróxima
.N.........Lpróxima semana
OLL........Lpróximo
NL..........pt
L.L........Npuedes
O.LL.......Lpuedes venir
..M..M.....Lpuesto
..M.LM.....Lpuesto de
...LQL.....Lpulled
LO.L........puoi
...N.....M.Lpush
N...ML.....Kput
MMM......M.Kput you
MPLL....L..Lpuò
MM.........Lpuò venire
M.N........Lqa
LOLL.M.....Lqual
LMO........Kquand
KQMMLL..L..Lquando
LNLN.......Lquarta
.O.........Kquarta ou
M.M........Lquarter
L.K.MN.MLMMKque
OLLL.O.....Kque a
L..O.......Lque mover
K...O.......queda
K.L.P......Lqueda sin
NMLL..M..L.Kqueremos
......O....Lqueremos que
NM.L.L..M..Kquesta
LMLL......NMquestion
LL.......N.Mquestionnaire
.L.L.....M.Pquestions
NLL......L.Nquestions and
L........O.Lquestions for
KML..O...ML.qui
.N.........Lqui vous
L..........Nquick call
.MKM.L.....Mquinta
MLLMM.......quinta feira
JMMLM.....MMquinta às
LLM........Mquote
.MLN.L..M.MKqué
MLNM.L..L.MKr
NLLL..M....Mr #
LM.........Mradio
LL.NL...M..Lrail
L.O........Lrappel
LL.........Orate
LMLN.......Lrather
L..N.......Lrather than
LPL........Lrato
O...ML.....Kravi
N.LL....M..Lrd
KLO...L..LOLre
NM.........Lre application
L.........PJre colloquio
..........NLre entretien
L.ML......OKre entrevista
L.M.......OKre gesprek
.LL..L....P.re gracias
K..N......MLre interview
..L.......OLre merci
..L.N.....MLre monday
L.OM......LLre re
..L.......OLre thank
..LL.......Nre the
L.MMLN....LLre thursday
..M.......OJre tuesday
MLLL.......Nre your
LML..L..OL..reached
.L......P..Lreached us
LML.....N...read
L.......N...read every
LO..........read your
.L.........Nreader
..L........Nreading
.L.......L.Mready
L...N......Lreason
.L.O........rebook
LL...L..N...recebemos
L....L..N...recebemos a
.LM.ML..N..Kreceipt
L.M.....O..Lreceipt of
LM.......M.Mreceive
..L........Mreceive a
L.M.....M..Mreceived
LL.........Nrecently
..N........Lreception
O.L........Kreception will
NLL......M.Mrecord
NL.......M.Lrecord your
LM.....M...Mrecruiter
L.M....MM..Krecruiter will
L.L........Nrecruiters
.L.M....MM..recruiting
.NL........Lrecruitment
N..........Krecrutement le
Q.L........Jreden
M.M.....M..Lref
.LL.......MMreference
K......O....references
L.K........Oregistered
L.L.NM.....Lregret
....MM......regret to
...LL.....N.reid
.....N......rejected
..LL.......Orelease
.....M....NLremain
...N.......Lremains
L..M.......Mremarcar
L..N.......Lremarcar a
LMML........reminder
..M.........reminder of
...........Nremote
..L.ML.....Nremoved
MML......MMKrencontrer
L.LLM......Orendez
L.LLM......Orendez vous
MNML.....L.Kreply
L.......M...reply to
LP.L..M..L.Kreply with
O.K........Lreply yes
LM.......P.Lrepo
NL.ML....L..report
N..........Lreport to
N..........Lreporting
O..........Lreporting time
..NMM......Jreq
...........Nrequest
M.L.L.M..M.Lrequested
N.L...M....Lrequested to
..LMM.......required
....LN......requisition
L.N........Mreschedule
..Q........Ireschedule cancel
L..L.......Orescheduled
L..L.M.....Nresearch
.LL........Nresearch interview
..L........Nresearcher
L..M..M....Lresources
.MO..L..M..Jresponsabile
JNP........Kresponsabile del
L.LM.L..L.O.reste
LL.L.O.ML..Lresultado
NLL.M......Kresults
LLL..L..N..Oresume
.....L..N..Lretenue
K.....M..M.Lreturn
KM.M.......Nreunião
KLM...M.M...review
......O....Kreview and
L.LOL......Mrevised
M.L.......NKrey
K.L........Qrib
O..LN......Jricerca
.L...L..N..Mricevuto
..L.....Q..Jricezione
OML........Krig
.NML.LM.M..Kring
.LM.....O..Kring the
MML.........ring you
L.L........Oriverside
LL.....N...Mrn
NL.........Kroad
..N.ML.....Lrob
M.MM.......Jrobin
..M....N...Lrodrigo
M.LL..M....Mrole
LLL..M.....Mroles
LLM....M...Mroom
...M........room #
N..L........rosa
M...........round
K.O........Lround is
LLL........Pround of
MMML.M....MKround the
PLM........Jroute
O.L........Lrow
.MLN.......Lruf
NLL...M.M...ruhe
O..L........run
OL........MKrun the
L.M........Mrunning
NLL........Mruns
NMLL........ruth
L....L.MN..Lréception
L..LL......Oréunion
L.NL.MM.LL..s
JLO.LLNMN..Js:!
.L......L..Ns:! !
LLMLML.....Ns:#
L.MLNL...L.Ns:# #
..........M.s:# am
L.NLL.......s:# h
N..........Ls:# march
...........Ns:# new
L..LM.....M.s:# pm
L.NL........s:# th
MNKLLLM.LL.Ns:?
LMLL.LM..L.Os:a
.NL........Ls:a slot
LN.......L..s:a time
......N....Ls:aboard
LML...M...M.s:about
LM...MM....Ks:about the
...LOL......s:absage
K.M........Ns:accepted
M.L........Ns:account
L.......O...s:accusé
L.......O...s:accusé de
........N..Ls:acknowledgement
.ML......M..s:action
.NL.........s:action needed
L..........Ms:admission
.L......L..Os:adoption
LL..M......Ms:afspraak
L.O........Ls:agenda
L.NL.......Ms:agendada
..L.......LOs:als
K..P.......Ls:alteração
L..........Ns:am
M..L.......Ls:am #
L..........Ns:am donnerstag
O.ML..M..L.Ls:an
.L.LM.....MLs:and
....N.......s:annulation
..L.O......Ls:annullamento
.L.O.......Ls:another
.........O.Ls:answers
.LLLLM..N..Ns:application
........M...s:application received
.....O..L..Ls:application status
........N..Ls:application submitted
L....M..M..Ks:application to
........N...s:applying
LLLLM.M....Os:appointment
L..KM......Os:appuntamento
L.....P....Ls:arbeidsvoorwaarden
LMM........Ls:are
.N.........Ls:are you
LMM........Ms:assessment
MM.ML......Ks:assistant
.N......MM.Ks:associate
...L.......Ms:at
L.N.........s:at the
LNL.........s:availability
.N.........Ls:availability for
KLP.........s:avec
LLQ..LL.L.NKs:aw
L.N........Ls:aw aw
L.......L..Os:beca
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
L..O........s:cambio
L..M.......Ms:cambio de
.L.KL.M...MMs:can
....N.......s:cancelada
....O......Ls:canceled
L..LN.......s:cancelled
.LLL.......Os:candidate
..LLM......Ms:candidates
K..........Os:candidato
.ML.LM..N..Ks:candidatura
..L..O.....Ms:candidature
L..NM......Ls:change
L....M..L...s:changed
L..Q.......Ks:changement
NML.........s:chat
N.L........Ls:chat with
.L.......O.Ls:check
L..L.......Ns:choir
L.L........Os:cita
M..ML......Ms:class
....K......Ps:class cancelled
MLM......N.Ks:coding
NM.M.L....MJs:colloquio
L..........Ns:colloquio con
M.LLM.....MLs:come
OML........Ls:commis
M....L..MN.Ks:complete
........LN..s:complete your
L.M........Ns:con
..L.....Q..Js:concorso
.......M....s:conditional
.......M...Ls:conditional offer
L.O.....M..Ks:conferma
L.N.........s:confirmación
K.N.....N..Ls:confirmation
L.N........Ls:confirmation of
L.N.........s:confirmação
..M........Ms:confirmed
..L........Ns:consulta
LL....L....Ps:contract
MKM.........s:conversation
.NML.......Ls:coordinator
MLL..L..O..Ls:cv
..L..L.....Os:código
..L...MN...Ls:d'embauche
.LLN.....M..s:data
O.K.L....M.Ls:date
LLNNL.......s:day
L..L.M...MLMs:de
L.......O...s:de réception
....LP.....Ls:decision
.LKLM......Os:del
O..........Ks:del colloquio
N.K........Ms:demo
..L..N......s:der
K.Q........Ks:details
L.N........Ls:details for
LLML.L...L.Os:di
L.L........Os:die
L..LMN.....Ls:director
LLLL.M.....Ps:do
..LL.......Ns:donnerstag
...LN.......s:door
N.LML..M...Ls:driver
....N......Ms:du
LL..N......Ms:du #
LL......P..Ls:eingangsbestätigung
N.L.........s:einladung
M...........s:einladung zum
...........Ns:el
......N....Ls:employment
LML..L..LM.Ns:en
.M.........Ls:engineer
MMMN.......Js:entretien
NMMM.LL.LLMJs:entrevista
....N.......s:entrevista cancelada
..L........Ns:entrevista de
..L........Ns:entrevista para
L.L........Os:entrevistas
...........Ns:entry
L...LP.....Ls:esito
L.P.........s:est
LO.........Ls:even
LLM.M.......s:event
M.L......O.Ks:exam
M........M.Ls:exercise
L.L........Ns:exit
L.L........Ns:exit interview
LL.........Ns:family
L.O........Ls:february
L.........LNs:feedback
M.M........Ls:final
L.L........Ns:first
L.L........Os:first day
L..........Ns:flat
L....M....N.s:following
K.N.L....M..s:for
L.M........Ms:for #
LM.........Ms:for a
........N...s:for applying
KLMM.....M.Ms:for the
L.N.L...M..Ks:for your
L.NKNL......s:friday
...........Ns:functioneringsgesprek
MK.........Ns:fw
K.O........Ls:fwd
L.........MNs:für
...LN.......s:gaat
...LN.......s:gaat niet
N.MNM.....MHs:gesprek
...LN.......s:gesprek gaat
LMM.......MKs:gespräch
LL......P..Ls:got
LL....M.O..Ls:got it
.L......N..Ls:got your
.LL..M....OLs:gracias
L.L...OM...Ks:great
LK.......M.Ns:guest
L.NLL.......s:h
MLLL.L..M..Ms:have
N..........Ls:head of
L..N........s:heute
...LL.NM...Ms:hire
MLN........Ks:hiring manager
..N..N.....Ks:hold
LL.......N.Ms:home
..MO.......Ks:horário
MNO........Is:hour
.LL........Ns:house
LL.........Ps:how
M.LL.......Ns:ihr
.M.L.N.....Ls:ihre
MM...N.....Ks:ihre bewerbung
.L.L.L...M.Os:in
KLN......M..s:in #
N.M..M.....Js:incontro
M..M....LL..s:interview
LN..........s:interview ?
....M.......s:interview cancelled
L.N.........s:interview confirmation
L.N.........s:interview confirmed
N.L........Ls:interview date
L.O........Ls:interview details
.........L.Ms:interview for
L..N.......Ls:interview moved
..N........Ls:interview reminder
...........Ms:interview request
L.P........Ks:interview scheduled
.M...M....MKs:interview slots
L.M.......NKs:interview thursday
LMLN......L.s:interview time
MM.........Ls:interview times
L.N.........s:interview tomorrow
M.LN.......Ls:interview wed
...........Ms:interview with
....M.......s:interviews
LL.........Ns:intervista
N.K........Ms:invitation
K.N........Ms:invite
O.L........Ls:invito
.L...L..M..Ns:is
KLL..L..PM..s:it
L.....M.N...s:it !
L.N........Ls:itinerary
M.LLLM..MMLLs:je
MMLL..M.M.LLs:job
L.....N.....s:job offer
..L........Ns:jobs
O.L..M.....Ks:junior
J.LM.....L.Ps:jury
K..L.L...MLOs:la
K.M......N.Ns:le
M.L.......NLs:lead
LP.........Js:let's
ML.L..N...MKs:letter
LL....M....Ms:like
......N....Ls:like to
L.NLM.......s:lunch
MM.M.......Ks:manager
N.L........Ls:march
N..M.......Ls:mechanic
..L........Ms:meet
O.L........Ls:meet the
LL.L.......Os:meeting
O.L........Ks:meeting with
L..........Os:membership
..L.......QLs:merci
..L........Ns:minutes
.LL........Ns:mock
..L........Ms:mock interview
LLMNM.....MKs:monday
L.NMM......Ls:morgen
.K.ML.....N.s:move
L..........Ns:moved
.L..LL....MOs:my
.L..LL....MNs:my application
..L........Ns:n
.L.NML......s:need
.L.NML.....Ls:need to
.ML.........s:needed
LL.........Os:neue
L..O.......Ls:neuer
L..O.......Ls:neuer termin
LLLM.......Ns:new
...........Ms:new jobs
...NL......Ls:new time
LL.LLNNM....s:news
MNLL.......Ks:next
.M.........Ls:next step
.N.........Ls:next steps
.O.........Ks:next week
....N......Ls:niet
...LN.......s:niet door
KLLM..M....Ns:nieuwe
LNL.........s:night
LL.MN......Ls:no
L.L.N....M..s:notice
L..LNN.....Ls:notre
LLL..L..N.OLs:obrigado
...L..M....Ms:of
......N....Ls:of employment
L.....O....Ls:oferta
...MN......Ls:off
LLL.LLNO...Ls:offer
......NM..MJs:offer letter
......N....Ls:offer of
L.N.MLM...MLs:officer
.....M.....Ms:on
L.N..M.....Ks:on #
L.ML.......Ns:on the
...L.......Ms:on thursday
L.M..N.....Ls:on your
LL.......Q.Ks:online
.M..M......Ks:onsite
L.L........Os:op
LML........Os:open
.N.........Ls:opening
L......P...Ls:operador
L..........Ns:opportunity
...LL......Os:order
.L.......MM.s:our
....LOM....Ls:outcome
LMMM.......Ls:panel
L.L........Os:paper
..LLL......Os:para
.L.........Ns:parents
........L.LOs:payment
M.L.L.....LOs:per
MMM..M..L..Js:phone
MM..MM.....Ks:phone screen
.M.M.......Ls:pick
.MM...LL.L..s:place
..MN.....L.Ls:please
L..LM.....M.s:pm
.LL........Ns:podcast
.MLL.O.....Ls:position
KLO.L.....M.s:pour
..L........Ns:practice
N.L........Ls:presencial
O.L........Ls:probearbeiten
...L.P..L..Ls:proceso
..LM.N.....Ls:processo
.L.........Ns:project
L.N.........s:promemoria
.......N...Ls:promesse
.......N...Ls:promesse d'embauche
MLL...N....Ls:proposition
LLL...PM...Ks:proposta
.LL..N...NL.s:prova
NLL..L...P.Ls:prueba
.........O.Ks:questionnaire
LLL......M.Ns:questions
M...........s:quick
.LOM.L....MKs:r
OLLL.......Ms:r #
L.N.........s:rappel
JKO.L.L..LPLs:re
NM.........Ls:re application
L.........PJs:re colloquio
..........NLs:re entretien
L.ML......OKs:re entrevista
L.M.......OKs:re gesprek
.LL..L....P.s:re gracias
K..N......MLs:re interview
..L.......OLs:re merci
..L.N.....MLs:re monday
L.OM......LLs:re re
..L.......OLs:re thank
.L.L.......Os:re the
L.MMLN....LLs:re thursday
..M.......OJs:re tuesday
MLLL.......Ns:re your
M.L........Ns:reading
.....L..N...s:recebemos
.L......M..Ns:received
.........O.Ls:record
.........O.Ls:record your
L.M.....M..Ls:ref
LL.........Ns:reference
LMN......M.Ls:reminder
...LM......Ms:rendez
...LM......Ms:rendez vous
LL.P.L.....Ls:report
...L.......Ns:request
..LL.M.....Ms:research
.L.L.P.....Ls:resultado
L.LL.......Os:reunião
L.L........Ns:review
..L...M....Ms:role
L..........Ns:room
MMN........Ks:round
L.......O...s:réception
L..LL......Os:réunion
NL.LN......Ls:sat
.LL.NM......s:saturday
.M..........s:schedule
LNL.........s:schedule your
L.P........Ks:scheduled
LOL.M......Ls:scheduling
M.M.MM.....Ks:screen
M..L.......Ms:second
L.O.......MKs:see
L.P........Ks:see you
M.L..N.....Ls:selezione
OLL.........s:senior
..L........Os:session
L.P........Ks:set
NLML........s:shift
N.K.........s:site
LM.L.....O.Ls:skills
.L.......P.Ks:skills check
.N.M.......Ls:slot
LN........MLs:slots
..L..M..N..Ls:sollicitatie
L.......N..Ls:sollicitatie ontvangen
LLLMNM.....Ls:sorry
L..NL......Ls:spostamento
.MLN.......Ks:stage
LL....NM....s:start
L....O..L..Ms:status
.M.......M.Ls:step
.N.........Ls:steps
.L......L..Os:still
.L.....L...Ns:study
J.MN....M..Ls:sua
........M..Ls:sua candidatura
.......N...Ls:subject
.......N...Ls:subject to
........N..Ls:submitted
M.L..N.....Ls:suite
.....N....MLs:suite à
L.......MN.Ls:take
.........N.Ls:take home
..ML.L....M.s:talk
.L.......O.Ls:task
.LL........Os:te
MMKL......MMs:team
OLO........Js:tech
M.M........Ls:technical
..N.........s:technical interview
.MLM.M.....Ks:technician
K.NP.......Ks:termin
L.PL......LLs:terminbestätigung
L.LL.M...P.Ls:test
.........O.Ls:teste
L.NL........s:th
LLL.....M.OKs:thank
LLL.....M.OKs:thank you
LL......O.MLs:thanks
LL......M.MLs:thanks for
.L.L.......Os:the
L.N.M.......s:the #
L..L.......Os:the new
......N....Ks:the role
.L...N.....Ms:this
KLNM........s:thursday
.L.........Ns:thursday's
LMLOLM.....Ks:time
MM.........Ls:times
M.N........Ks:tmrw
..LM.LM.M..Ls:to
M.L.......M.s:to interview
OL.........Ls:to talk
L..N.......Ls:to your
M.L.M.....MLs:today
.LNMML.....Ls:tomorrow
....OL.....Ls:tomorrow's
L.N....M...Ls:trainee
LLL........Os:training
.L.MM.......s:trial
M.ML.......Ls:trial shift
K.LLLOM.M..Ms:tu
.LMM.M....MKs:tuesday
.L.......O.Ls:typing
.L...M...P.Ls:técnico
LLLM.N......s:update
L....M......s:update on
L..P.......Ls:updated
KMM..M.MM.MKs:us
M.L.ML.....Ls:vacancy
ML.......O.Ks:video
O........L.Ls:video interview
L..........Ns:viewing
L.L........Ns:visa
LLMM.......Ns:visit
K.LM.M.....Ns:visita
........L..Os:volunteer
LLL..M.....Os:voor
P.........MJs:vorstellungsgespräch
K.NL..M.L..Ns:votre
M.L..N......s:votre candidature
...LM......Ns:vous
N..........Ls:w
L..MML.....Ms:was
MLL.L...N.MKs:we
........O..Ls:we have
L.K........Ps:webinar
L.LM.......Ms:wed
LNL........Ms:week
.....L.....Os:weekly
L.L...N.....s:welcome
......N....Ls:welcome aboard
LN....M.....s:when
N.......LL.Ls:with
N..........Ls:with our
ML..........s:with the
KMN....M...Ls:with us
J........N.Ns:work
LL....N.....s:would
L.LL.....Q.Ls:written
LL.........Os:year
.M...L....OKs:yesterday
K.NLL.M...N.s:you
L.N.........s:you are
........N.NLs:you for
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
L....N....MLs:à notre
LOLNL.......sabato
KLMLLMM...MNsaid
L.M........Nsala
..KM.......Msala #
.L....M....Msalary
L.....L....Nsalary #
M..M....L...sales
M..L.......Msalle
KMOL..M....Lsalut
..L.......NLsaluti
KM.........Nsam
KLJTLL...M.Lsame
.LLN.....M..same day
L..M........same place
L.LM.......Nsame room
L.LPL.....MKsame time
.LN..L..M...sarà
MMLN.L.....Ksat
M.L.........sat #
MMLLM.....L.saturday
M.LK.....M.Msaturday #
...........Nsaturday at
O.......M..Jsaturday job
LMK.LM....M.saw
M.L..LM.....say
OLLM.......Lsay #
OLK.........says
....LM..M...scelto
LML........Mschedule
LN.....M...Mschedule your
..ML.....M.Lscheduled
.........N.Lscheduled for
LOL.M......Lscheduling
LM.M........schikt
M..........Lschool
O.L........Kschool on
L........N.Lschritt
........M..Lscientist
LLL......Q.Lscore
..L........Nscorecard
.L...P.....Kscored
M.ML...MLL.Lscreen
LMM.M......Lscreen with
ML.....M....screening
.......O...Kscreening and
.K.N.M..ML.Lse
..........M.search
L...N......Lseason
LL..M......Nseat
...LM....L.Msecond
L....M.....Nsecond round
..M.........security
M.NLL......Lsee
MM.........Lsee how
OLL.........see if
.....L.....Nsee it
..O.L......Ksee you
LMN........Lseeing
L.N.........seeing you
.OM.LLM....Ksegunda
LMN........Lsegunda #
.M.....M....sehr
...L.M....MLsehr geehrte
LO.........Lselect
.ML.LN......selected
MLL........Nselected for
N....M.....Lselected to
L..LN......Lselection
NML..N..M..Kselezione
LPLMML..LMLKsemaine
LP.........Lsemaine prochaine
KPLM.L..L.M.semana
..K......M.Nsend
LMLM........send me
N.LL..M.....send the
.L.......O.Lsend us
.LL........Nsend you
M.L.....N..Lsending
N..L.M......senior
L.ML.L..M..Lsent
........N...sent to
L.N.........sept #
..L........Mseptember
M.L.........september #
K.L........Oseptember at
L.L...M....Nseptembre
...........Mseptembre à
KKMOLM...M.Mser
L.LL......LRserai
LM.....M....served
M.LNL....L.Mservice
PMKL.......Lserviço
N.LN..M....Kserá
M.LL..M.....será el
MNK.........session
.O.........Lsessions
..N........Kset
L.O........Lset for
MML........Lset up
KP......LM.Lsettimana
LN.........Lsettimana ?
.MLL.M..M...seu
..M.....L..Nseven
L..NM.....LKsexta
..L.O.M....Jsexta às
LLMNL.......shall
LL.........Oshall i
LM..M.M....Kshare
......N....Lshares
LM.L....M..Mshe
NLML.L......shift
...N.......Kshifted
..OL.......Lshoes
.LM.....M.MLshop
.L...L...M..short
L.L........Oshort interview
N.L..L..N..Lshortlisted
........N..Lshortlisted candidates
MML........Mshortlisted for
L.M...L...M.should
.N.........Lshout
..L........Nshow
N...........show you
L.M.M......Kshown
L.L........Oshows
OLLK.MM.ML.Lsi
NM.LMLN....Jsiamo
L.....O....Lsiamo felici
M.O........Ksiamo in
LL.M....M...sich
LK.ML......Nsick
..OL.......Lside
M.L.....M.L.sie
L.L...M....Nsie als
..L........Msie am
M..M........sie bitte
OML........Lsie gern
L....M...N..sie haben
..ML........sie sich
N.NL.......Jsie sprechen
N.......M..Lsie zu
.L.LOM.....Lsiento
LMLL.......Nsig
.......O...Ksight
.......O...Ksight of
LMM..LO.LL.Lsign
......N....Lsign and
..M..L..L..Nsign in
L.M...N....Ksign the
LP.........Lsign up
L.L...O.....signer
L.M........Nsigning
P..........Ksim
........O..Ksimilar
........O..Ksimilar jobs
K.LLQ.......sin
K.LLQ......Lsin efecto
.MKM.L.MNM.Jsind
O..LL......Msit
OLL.........sit down
L.LM........site
.L....LM...Msix
LM.L.....N.Lskills
.L.......P.Kskills check
LN..L......Mslot
.O..........slot for
LMM........Lslot on
LO........MKslots
.M.........Lslots are
.O.........Lslots for
.LMM........small
L.MML......Lsmall change
M.LO.......Lsnow
L.MONL...L.Iso
MML.ML.....Kso i
M.L.......M.so much
.LLMQL.....Jso no
.L.MM.....MLso sorry
KNMM........so that
KLLPMM..L..Lso the
...LOL.....Lso there
...NL.M....Jso we
L.NM.......Lso you
..LLLM...LMMsobre
L..........Nsobre o
L.M.........sofia
N.M.....M..Ksoftware
M.L..M..M..Lsollicitatie
L.......N..Lsollicitatie ontvangen
OM.........Jsollicitatiegesprek
Q.LL.......Ksollicitatiegesprek is
MLMKML..N...solo
L.L........Osolutions
.LLL.M..M..Msomebody
.L.L.O......someone
.....O.....Lsomeone whose
.....N......someone with
K.NN..M....Ksomething
L..P.......Ksomething came
LLL.M......Mson
L....O.....Lsonntag
.MLO.......Lsonst
..L....N..M.soon
M.LO.......Ksophie
KLLNON....MJsorry
LL.P.L.....Ksorry !
....ML.....Msorry for
L.LL.N.....Msorry to
L....LNMN.L.sous
JMM........Nspeak to
MLMM.......Kspend
...NL......Lspostamento
L..O.......Lspostare
L..O.......Lspostare il
.LKMLN.....Mspot
M.NL.......Lsprechen
O.ML.......Jsprechen mit
M.M........Lspreekt
M..........Lspreekt met
.LL..N.....Nspring
M..MNL...M.Jsr
N...M......Lst
L.OL.......Mstaat
L..L.......Ostaat op
.....O.....Kstack
N..L.....L.Mstaff
N.L......L..staff engineer
KML.....L..Nstage
L.N.N.M....Kstands
....N......Lstands cancelled
P.KL.......Lstanza
.K...LOM.MMKstart
......O....Lstart monday
.L....O....Lstart when
LL......L..Pstarted
......M....Mstarting
K.NM........starts
L.NN.......Kstarts at
L.O.........starts in
MLL.M.....LMstation
...M.L....OLstato
KLM........Ostatt
.L.L.N.....Lstatus
NL.........Lsteel
OLL.........steel toes
K.PM..L....Lsteht
L.ML...M...Lstelle
......MM....stelle als
NLLL.....NMLstep
NKL........Mstep is
.M...L....LMsteps
KKNPL...L...still
L.QL.......Kstill good
ML.N.......Lstill like
L.NLLM......still on
..O.L......Lstraight
.LL..M.....Mstrong
.L.N........stuck
L..........Nstudent
LM.........Mstudents
..NL.......Lstudio
LL...M.L...Nstudy
MLLL....MM.Msu
..K........Osu cita
..M.........su entrevista
M..M....ML.Lsua
..L..M..M...sua candidatura
..L........Nsua consulta
..NN.......Ksua entrevista
......LN....subject
L.....LO....subject to
L.L........Osubmit
L..........Nsubmit your
.ML.....P..Jsubmitted
M........M..suit
LL.........Nsuit ?
.N.........Lsuit you
MM..LOM.LL.Ksuite
..L..MN....Ksuite à
MMM.....LL..suits
N.LM.....L.Msuits you
.LLLLN..M..Nsul
...LLML....Nsummer
.ML......NL.sunday
OL..........sunday #
K.LLN......Osunday at
NMK.LM..L...suo
PLLM.L.....Lsuo colloquio
N.N........Jsuper
NML........Lsuperintendent
N.....M.ML.Lsupervisor
L.LLLM...L.Osur
.L.........Nsur votre
K.M.M.......sure
..K........Oswap
..OL.......Lsweet
MMLOL......Kswing
ML.........Msystem
L.LNL.LM...Nt
L..NL...N..Ltag
JO...LN....Ltage
LLLLM....M..take
.....M...N.Ktake home
M.LM.L.....Ltake place
L..LM.M..MM.take the
K.L........Otake your
.MLLMN.....Ltaken
L........M.Ntakes
LLM........Ntakes place
LL.LNM....M.taking
M..........Mtalent
NL...L.....Mtalk
MLLL......MNtalk about
O.L........Ltalk money
.LNL.......Mtalk on
M.L........Mtalk to
M..M........talk with
.L.LLM.....Ntalked
L..........Ntalking to
.MNL.......Ktaller
.NM.LL....MKtarde
.M.......N.Ltask
.N.L.L...M.Jte
.....L..N..Lte llamaremos
O..........Lte pasas
.........O.Lte pedimos
LL.O.......Mte viene
MM.LM......Ktea
NM.M.......Jteach
N..M.......Kteach a
M.LMM..M...Kteacher
..LL..M..LMMteam
LLL...N...M.team !
LL...L....LPteam and
L.......L..Oteam can
NLLLM.......teamleider
M.LM........teams
MLLM.......Mteams link
MLN.L....M.Ktech
NML........Ltechnical
.LM.........technical interview
.M.........Ltechnician
LN..........telefonat
.O...M.....Ltelefonieren
L..........Ntelegram
MML.L......Mtell
.NLMLL......tell me
..L........Ntell us
L..LLM.....Mtell you
......NM..MLtemos
LLL..N.M...Mtempo
.LML....L..Oten
.LNL.......Mten minutes
LLMN......MLtermin
L.PL......LLterminbestätigung
L.MML.....MLterça
L..N.......Lterça #
..NM.......Lterça feira
..MM..L.LN.Ktest
.N.......L..test and
..M......O.Jtest de
L........M..test for
ML.L....MM.Lteste
N........M.Ltests
.M..........text
M.L.........text me
.MLNLL..M..Kth
.N.M.......Lth #
.M......N..Lth and
MMLM.......Lth at
M..M.......Lthan
...M.......Lthan #
LL.L.M....N.thank
LL.L.M....N.thank you
L.ML.ML.M.NLthanks
.L......N...thanks !
..........NKthanks a
LM...M..M...thanks for
....M..M...Lthat
LML.......NLthat i
MLMML.......that is
ML..........that suits
L.LLN..M....that the
L.NL.......Lthat we
NML........Lthat work
.MM........Lthat works
LMM........Lthat you
L.O.L......Lthat's
N.LLN......Lthats
............the
M.LM.L..M..Kthe #
.NL........Lthe above
L.......L..Nthe admissions
MLL...L...MMthe analyst
.LL......N..the attached
LLQL.......Kthe back
M..LMM......the best
NLL..L.M....the board
.LLLLN.....Nthe budget
..MLM......Lthe calendar
NLML.N.....Lthe call
......L....Othe candidate
N........M.Kthe chief
LLON.......Kthe clinic
..L.LN.....Mthe committee
L.M...M.....the contract
..L.....N...the cv
M.MML......Lthe day
N.L.M......Lthe department
L.N........Lthe details
N.L........Lthe diary
MMM...M....Kthe door
L.....NM...Lthe enclosed
L..LLN..M..Lthe end
N...L......Lthe evening
LMM..M.....Lthe final
.ML........Mthe first
O.L........Lthe fish
..LL....N..Nthe folder
LNN........Kthe following
...........Mthe form
L.M......M..the front
L..LM......Othe hall
M.M........Lthe hiring
LLLO........the house
KLNML.....MMthe interview
..L..L....OLthe invitation
M.N........Kthe invite
MLLL.MM.....the job
.....L.....Nthe landlord
NLLL......M.the last
LN.......N.Kthe link
..LO.......Kthe little
K.Q........Kthe loft
NM.........Lthe main
..L.M...M...the month
OL..LM....LLthe morning
L..........Nthe msc
LLL........Nthe new
.ML..M...M.Lthe next
NML.....L..Lthe night
MM......L...the number
L..........Othe offer
NLLL.......Nthe old
LNML........the one
.LL.....P..Lthe ones
.....N.....Lthe opening
.NLLM...M.L.the other
.L.........Nthe owner
LMLM.M.....Mthe panel
.M....O....Kthe papers
.L..LN......the partners
MMLLM......Lthe phone
O.L......L..the platform
.N....M....Kthe portal
....M......Lthe position
...LM..M...Lthe post
......N....Lthe role
LLN.......M.the room
..LM.L...N.Lthe same
LMM..L....NKthe search
L.LLMM.....Mthe second
.K.......M.Mthe shift
..........MKthe shop
LMN........Lthe side
.LL........Nthe spot
M.L.......LNthe station
L....L.....Othe status
M....M...M.Kthe take
L.LL......MMthe team
ML.M......NKthe time
KML.....MM.Lthe week
LLMMMLM.M..Kthe weekend
LLLLN......Nthe whole
LMML......MLthe workshop
L.LL.....R.Lthe written
M..M.......Kthe yard
MMKL.......Ntheir
....L...MM.Mthem
K.RMLL...L.Jthen
L.OL........then the
LMM.....M..Lthen we
KLQL.......Lthen you
LLLM.....MM.there
K...M......Nthere and
KL.LML...N.Nthere is
..L.......PIthere parking
LL.NOL.....Ltherefore
KNL......L.Nthese
..LLM.....LNthey
MK.M..M....Mthink
L...MM..M..Lthis
L.N.M.M....Lthis email
L..MM......Lthis event
.LN.LM..M..Kthis is
M.....M....Lthis letter
M.......M..Lthis message
LL..NL.....Mthis morning
..L.....P..Kthis number
L....O.....Lthis occasion
L......N....this offer
OLL.........this saturday
ML.MLO.....Kthis time
KOLL.L.....Othis week
...LOM.....Lthis year
L.MLNM..MN.Ithose
LLL..M....LOthough
.M..LL...N..three
.N.........Lthree days
LLN......O.Lthree hours
NL.L..M..M.Kthrough
MLMLL.......through the
.LOL.......Lthrough your
LM.M........thu
L..M........thu #
.O.........Lthu may
.N.M.......Kthurs
N..........Lthurs #
..LN.......Mthursday
L.N.........thursday #
.L.NL.......thursday ?
LL.....M..MNthursday at
OLLN.......Jthursday the
LLL.M......Nthursday's
NLMK.M..L...ti
P.L........Kti faccio
MMLL.....ML.ticket
..N........Ltie
..QL.....M.Itienes
.LMMLLM.....tijd
M....L......till
M..K.......Mtill #
.M.NL.....MKtime
NLM........Ktime #
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
..M.L.......to #
MLL.LN...M..to a
LML..M.....Mto an
LLO......L..to answer
O.L........Lto appear
LK..NL.....Oto apply
OLL.........to ask
L..L.......Oto attend
O.L........Kto back
...L..M.M..Lto be
LM.MM..M...Kto bring
L.N........Lto calendar
....NL......to cancel
M.LLMM......to come
........M..Mto confirm
L..........Mto discuss
.L.......M.Lto do
O.L........Kto face
...N.......Lto fill
O.LML......Lto follow
L..M.N......to give
.L.....M...Mto go
..K.M......Oto have
.M.L..L...M.to hear
LL..OLM.....to hire
..L..M......to inform
M.LL.M..LMMMto interview
..L........Mto invite
M.L...M...MKto join
.L.........Oto look
LLNM..LM....to make
M.K...M....Mto meet
L...M.....NLto meeting
L.LN.......Mto monday
ML..M.MM...Kto offer
..L........Nto reschedule
M.ML....M..Lto say
LN..........to schedule
..L.LM..M..Mto see
MML........Lto set
LM....N....Kto sign
M..LL.....MLto speak
LLM....N....to start
L.L.M....M..to take
.LK......M.Mto talk
L....L....OLto thank
MMLL........to the
..M.....M..Lto this
K...M......Oto us
L.......K..Pto volunteer
L......M...Mto work
M....L..L..Nto you
.LMMM......Lto your
LLNL.O....LLtoch
LK.NN...L.M.today
OLL.........toes
ML.........Mtogether
LLN.NL.....Ltold
L.N.N......Ktold me
LLMMML.....Ltomorrow
N.ML.......Ktomorrow #
M.MLM....M.Ktomorrow at
L.LP.......Ltomorrow so
L.LNQL....LKtomorrow's
L.LONL.....Ltomorrow's #
L.LL......MOtonight
KKPML....M..top
LLL........Otop of
NL.......M.Ltops
L.OL.....M..tot
L.O........Ktot donderdag
.LLMLM..N...touch
L.N........Mtour
...N.......Ltoutes
N.KL..N....Mtrabalho
L.......NN.Ktrack
LM.LL..M..M.train
K.N....M....trainee
MLLM.......Mtraining
LM..........transport
..L........Mtravel
...NL......Ltreffen
.LLNM......Ltrial
MLML.......Ltrial shift
M.M.LL...NMJtrois
...NL....L.Mtrouble
N....M.....Ktrust
OLM.ML.....Ktrustees
KMLM.M....LMtry
.M..LN..M.LLtu
.N.........Ltu candidatura
NL......M..Ltu currículum
O..M.......Jtu entrevista
N.LM.......Ltudo bem
KLM......M.Mtue
K.M........Mtue #
.NLM.......Ktues
..LNL......Mtuesday
ML.N.......Ltuesday #
L.........MMtuesday at
L..........Ntuesday or
M.M........Ktuesday the
LM.L.N......tussen
LM.L.N......tussen #
.L.LPL......tut
.L.LOL......tut mir
L.L........Otutor
M..M.......Ltwenty
MML..LL..M.Ltwo
L.L......M.Mtwo hours
MMLM.......Ktwo of
LM.....N...Ltwo references
LM...L..N.MLtwo weeks
LLL......Q.Ltyping
.LPL.L....MLtá
MMLL....MN.Ltécnico
P.LML.MMLL.Ku
..OLM......Lu #
QLLL.......Ku come
LL.M..M.....u graag
LMNL.......Lufficio
..M.L...L..Muhr
L..........Muhr bitte
L..........Nuhr ein
M.ML..L.....uhr im
MLL.......M.uhr in
L.L........Ouhr mit
.L....M..N..uhr zeit
N.LL........uhr zum
N..LM......Kuit
N..L.......Luit voor
M.........M.uitnodiging
NLL........Mum
MLLML......Mum #
LM.LLMM...LNuma
MMLL.......Muma entrevista
.L...Q.....Luma pessoa
.NL..L..MN.Lun
NOLL.......Kun colloquio
.MLL.......Mun entretien
LPL........Lun rato
L........N..un test
MNL.L.L..MMLuna
.NLL.......Muna entrevista
M.L..M....LLund
L..........Nund #
......LN....und der
Q.KL..M....Kund ich
L.NL.L...M.Munder
.L..LNL..M..une
LL....L....Puniform
........M..Lunit
MM.L.....M.Kuns
........N...uns eingegangen
.....N......uns für
......O....Luns ihnen
LL.M.M.....Munser
L....O.....Lunsuccessful
LML..M.N..LMunter
NLL.....M..Lunterlagen
......LO....untersuchung
..L..L.M.M.Luntil
LNL...M....Luntil friday
LMM.........up
L..L.......Nup ?
...L.....M.Lup a
KOL........Mup for
K.MMM.....MLup on
K.O........Lupcoming
LLLM.N......update
L....M......update on
KLLQ.......Lupdated
M......O...Kupon
..MMKM.....Kur
LL.........Ourgent
.MM.LL..LM..url
.L.LM...M..Lus
LLLM.....N..us a
L.M...N....Lus as
.LL..M.....Ous for
..M.M......Kus know
O..L.M..L..Lus on
L.......N...us two
LNMLLL....MLuse
...........Nuser
..L........Nusual
M..L.......Mutc
L.L........Putrecht
....L......Muur
.M.M........uur ?
L.KO......MLuur en
..N........Luur in
L.L........Puur langskomen
N.....M....Luur op
L.LM...M...Ouw
.LLM.......Nuw afspraak
..L........Nux
..L........Nux researcher
.LMLLO...L..v
.LMN.M...MLLva
LKNN........va a
I.MMML...N.Mva bene
M...NL.....Kvacancy
.MLLN.......vacature
M.L.....M..Lvaga
.M.L.L...MMLvaga de
.L.LNM.....Lvamos
K..NML.....Lvan
LM.N.......Lvan #
L.LNL.......van woensdag
MMN........Kvemos
L.N........Lvemos el
L..NM......Kvendredi
LM.NML.....Lvenerdì
M..LO......Kvenga
O.L..M....MJvenir
M..LNL.....Nvenire
.LNL......LMver
.L..LNM..M.Lverder
M....N......verder met
.......N....verification
L.NM.......Lverschieben
......O....Lvertrag
L..M........very
L..N..M...L.very much
L..N........verzetten
LLLL.O....LMvez
M.LLML......via
..NL.M.....Lvidal
..ML....MM.Lvideo
OLL..M..ML.Lvideo interview
KMOL........videollamada
..L.......M.vielen
..L.......M.vielen dank
LM.N.......Mviene
...LO.......vier
MLLMLLN..LM.viernes
N.LN.......Lviernes a
MLL.....M...view
.....L..L..Oviewed
........L..Nviewed your
L..........Nviewing
N..L.......Lvir
LMM.........virtual
L.L...M....Nvisa
..L........Nvisa interview
KLO.....L..Mvisit
.MN........Kvisit to
K.MM.MLM....visita
..N.......MJvisitor
M.KLLL..M.MMvocê
N..LLM....LLvoir
.ML.L.....N.volgende
LM.ML.....NLvolgende week
L.......L..Ovolunteer
..LN........vom
.LLNL......Mvom #
..L..ML....Mvoor
L.LL......MNvoor de
.N.L........voor een
LL.N.M.....Lvoor het
M.L.NN.....Kvoor je
O..L.......Kvoor u
..LL.......Ovor
......LO....vorbehaltlich
O.L..MM....Jvorbei
K.NL.......Mvorher
.QL.....L..Kvorremmo
OM.M.L.....Hvorstellungsgespräch
..M........Lvorstellungsgespräch am
N.L.....M..Lvorstellungsgespräch ein
O.L........Lvorstellungsgespräch findet
O.LL.......Kvorstellungsgespräch ist
LMLLM......Nvos
LQ...L.....Lvos disponibilités
.LM..L.M....votre
M.L....MM..Lvotre candidature
M..........Nvotre dossier
N..N.......Lvotre entretien
N...........votre présence
L..........Nvotre rendez
.L.........Nvoucher
.MLL......MMvous
L.K........Ovous avec
..M.......M.vous confirme
L..LM......Mvous de
Q.LL.......Kvous le
......N.....vous proposer
L..........Ovous êtes
K.N......N.Lvraag
.LL......O.Lvragen
MMKMM.......vrijdag
MLKM.......Mvrijdag #
.ML...M....Lvrijdag om
N.N........Kw
..........OKwahr
L..M.......Mwait
.M.L.......Lwalk
.N..........walk in
LPML.......Kwann
LN.........Lwann passt
KPML.L...M.Kwanneer
ONL.L.M...LLwant
..L...P....Lwant it
M.L........Mwant to
MNL...M....Kwant you
L..LMM....NKwanted
L....M....OLwanted to
.MLLML..M...wants
MML.....M..Kwants to
LL...O......war
M.K........Mward
N.L........Lward manager
MML.......M.warehouse
L.L.LM......was
LM..LN....MLwas a
.....L..L..Owas received
..L.....N...was sent
..L.....P..Kwas submitted
NL..LN.....Lwas the
L..N.......Lwas updated
N..LL.......wat
PLL........Lwat een
NM.........Kwatch
M.LM.......Lwater
N.LL.L..N..Lway
LM.M.M.....Lwe
.M.L.M..L...we are
.L......MM..we ask
LMM......M.Lwe can
L.N........Lwe confirm
LM.L.N......we could
M.LM........we do
.....N......we gaan
.LLMMM..M...we have
L....N..N..Lwe hebben
KMN........Lwe je
KM.........Nwe meet
...JL.....NOwe move
M.L..M......we need
...N.......Lwe push
MM......M..Lwe read
L..NLM......we shall
L.N.........we talk
NM....M.M..Kwe want
.....N......we went
M...M......Lwe were
LLNMLL..M..Lwe will
LMLL.LP....Lwe willen
....MN..L..Lwe wish
L...NO.....Lwe won't
M.....MM...Lwe would
..L..LMM..L.we'd
..L.........we'd like
JMLL..NM...Mwe'd love
NLNLL.L..N.Lwe'll
OM.L.......Kwe'll see
N..........Lwe'll talk
MM.LNL.....Lwe're
NNL........Kwe're at
ML.L.N..M..Kwe've
L.ML....M...we've got
.LNL.......Mwear
K.K........Qwebinar
LNM........Lwed
LN.L........wed #
.MM........Mwednesday
M.L........Mwednesday #
K.O........Mwednesday at
....L......Nwednesday is
...NM......Kwednesday's
NO.........Jweds
N.ML.......Lweds #
JOL.L......Mweek
LO.L........week #
KO..........week ?
.N.........Kweek but
LN......M..Lweek of
LN.........Mweek or
LN.........Lweekday
K.M.ML....M.weekend
L....L.....Pweekly
LNL.LM..N.MKweeks
NLL.NM.....Jweg
LMLMLM...M.Kwegen
LO.........Lwelcher
L.LL..M....Nwelcome
LP.........Lwelke
LN.........Lwelke dag
M.L..M....L.well
..K.......KQwell for
M.OLL.....MKwellies
MLLLLN.....Mwent
.L..LO.....Lwent with
LL.LMMM.M.LLwere
....LO.....Lwere not
MLLL.......Owerk
N.M........Kwerkstatt
.NLLM......Mweten
KNL.L......Mwhat
.O.........Lwhat day
LN.........Mwhat days
..L........Owhat the
.LL.......MNwhat you
O..........Lwhat you'd
LN..........whatever
L.PL........whatsapp
KPM.LL....LLwhen
.O.........Kwhen are
LP.........Kwhen could
L.N........Lwhen wed
LNM...M...L.when you
.LML.......Mwhere
LK.........Owhere you
NL.L......M.whether
NL.L........whether you
KQL..L.....Lwhich
LO.........Kwhich day
MN.........Lwhich is
LN.M.......Lwhich one
.N.........Lwhich would
LKML.M...M.Mwho
.LM.LN......who's
L.LLN......Nwhole
.....N.....Lwhose
K.MN..L....Mwie
M..L.LMMLMMLwij
MLMM....M..Lwill
L.N.........will ask
L.M.......NKwill attend
.....L..M...will be
...O.......Lwill begin
L.OL......MLwill bring
.LM....M.M..will call
MLNM.......Kwill have
L.L........Nwill hold
N..........Kwill last
..M.........will meet
..LMMN.....Kwill not
...N.......Lwill now
N.L.........will show
KL.L.......Pwill visit
..L.....K..Owill write
LMLLL.O.....willen
L.L...O....Lwillen jou
L.MNL......Lwind
MLM.LM..M..Lwir
L.LO.L......wir das
KML..N..M..Lwir haben
.....M.M.M.Lwir ihnen
L.N........Lwir ihr
N.L.........wir laden
M.....MM...Kwir möchten
L.......M..Mwir sie
L..MLM...M..wir uns
KM.LMM..L.M.wish
K..........Owish me
....MN..L.MKwish you
MMM........Lwith
M...........with a
K.O........Lwith anneke
L..O.......Lwith candidates
L..........Nwith dr
O.LL.......Lwith her
L.O........Kwith ines
.LL.OM.....Lwith it
MML.LL....MLwith me
.....N......with more
L.N.M.......with mr
ML.........Nwith one
.M..M.......with our
.....N.....Lwith someone
....LM...M..with the
N.ML.M....LKwith us
..ML........with you
.NK....M...Mwith your
L.LL.L.M...Nwithdrawn
..L.....MM.Mwithin
.LL........Nwithin #
M.L.LM......without
K.L........Owitness
L.L........Owitness interview
KOL..L..M.MLwoche
LNKOLL......woensdag
..LO........woensdag #
LO.........Lwoensdag of
L.L........Nwohnung
LLLNOM.....Kwon't
LL.MNN.....Lwon't be
M.ML.L...N.Kword
N.KM........work
O.K.........work ?
.MLN.......Lwork for
LMK........Nworker
L..........Mworking
KNL.......MMworks
.MK.......N.works for
..K.......KQworks well
.MM.......MLworkshop
L.OL.......Lworkshop ?
OMK.L...L...would
NMLL...M....would like
MML........Lwould love
NLL........Mwould thursday
M.LM.......Mwould you
..N........Lwrap
..N........Lwrap up
KM.MML..LMM.write
LL.LM....MM.writing
L..........Nwriting a
KLLLM....P..written
L.L......P.Lwritten examination
..KL......LPwrote
.ML.........würden
M..........Lwürden sie
PL.LL.....LMx
KLLNM......Nxx
M.......LM..y
LMML.L.M..MLy el
M........M.Ly la
O.LL.......Ly media
K.KQ.......Ly no
LNMLMM.....Kya
N..........Lyard
KLMLN......Myear
L.M.........year #
M...NL.....Lyear and
..L......L.Oyearly
KLL........Pyears
M.LL..O....Kyes
PLLL.......Lyes or
L.L..ML...MMyesterday
.NKL.N.M....yet
ON.L.....L.Lyo
M..L........you
L.L......MMMyou !
.NL.........you ?
L.M.L..M...Myou a
.LM.LM.....Myou about
L.O.M......Kyou accepted
N..........Kyou again
NML.LMM....Kyou an
LLML......M.you and
.O.........Kyou any
M.L..N..N..Jyou applied
M..L.....M..you are
.M.LM.......you around
LL....OM....you as
.LM..L....OLyou asked
M.....M...L.you at
MLL........Myou be
K..........Nyou both
O..........Lyou bring
.....N......you but
...........Myou by
L.NLLM...MLKyou can
..L........Nyou can't
L..L.......Oyou cannot
.MLL.......Myou come
.NL.LM.....Lyou could
M.LLO......Lyou did
LML........Nyou do
L.N.........you down
M.LL.M.....Myou for
M...........you free
L.PL.......Kyou friday
KNM........Myou go
..LM.MN....Kyou got
MNLLL.......you have
LN..LN...L.Kyou in
.LL........Oyou interview
LLMM.....L.Nyou like
L.M........Myou need
.N..........you next
..M.L.......you on
OLL........Lyou passed
LO.........Lyou prefer
N.LL.......Myou see
LN.M.......Kyou send
.MLM...M...Kyou so
.L....N....Lyou start
L..L.......Nyou take
....LM......you that
....L.NM...Kyou the
...L......OLyou then
..N.......MIyou thursday
NMLL..M..M.Jyou to
L.N.......M.you tomorrow
M.ML........you up
L..L..N....Nyou want
LL.LMNM....Lyou were
LLL........Oyou what
NLN........Kyou will
NMKML......Lyou with
..L........Myou would
O.LK.......Myou'd
MLLL.......Myou'd be
K.O.....M..Lyou'll
M.N........Lyou'll be
..N.L.......you're
L.N........Lyou're all
.ML........Myou're in
L.O........Lyou're on
O.K........Lyou're through
OLLL....M..Lyou've
M.L....M....you've been
N.L.........you've made
L...........your
ML.......M.Lyour answers
MMLL....N..Lyour application
LOM........Lyour availability
ML.........Nyour background
L.NL.M......your calendar
....LN.....Lyour candidacy
.NL........Lyour choice
ML......M...your cv
...K.......Oyour delivery
K........L.Pyour driving
L.L........Nyour exit
L..........Nyour feedback
.ML...M....Myour first
MLL.....P..Lyour form
.L.........Nyour home
L.L........Oyour induction
LML..M..L..Myour interest
..OM.......Jyour interview
NNL........Kyour letter
L.L........Oyour manager
O.L........Lyour mum
LKLL.......Pyour new
M.L........Nyour next
..MM.......Kyour onsite
KMN......M..your own
KMOLN......Kyour panel
..K....M...Nyour passport
O.L.........your portfolio
MLL.....N...your profile
L..........Myour questions
.....L..M..Myour resume
KN..........your slot
L..M.L....NLyour time
L.LO........your trial
..O........Kyour visit
..L......L.Oyour yearly
.L...MM.L..Lyours
MLL...O....Lyours if
.L.M.....M.Lzeit
L.LN........zeit ?
LL.RLL.....Lzelfde
.LLOL.......zelfde tijd
NLM......M.Lzien
L.N........Lzien we
K.MM..M.....zijn
K..........Ozit
LML......Q.Kzondag
LLL......Q.Kzondag #
..M.........zoom
..M.........zoom url
MKLLM...M..Mzu
...........Mzu einem
M.J.LL.MM..Nzum
ML.....M.N.Kzum #
NL..........zum gespräch
N.LL........zum vorstellungsgespräch
L..L.......Mzur
L.M..LNM...Kzusage
.O.LML.....Kzwei
LQ.........Kzwei drei
LM.........Nzwischen
LM.........Nzwischen #
MMKLL.L.O.LM~1:application
LNLM.L..LL.M~1:appointment
....L....P.K~1:assessment
.NL..L......~1:availability
L.K..L...MMM~1:bank
L.N..LL..M.M~1:booked
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
KL.LNQ..L.LL~1:decided
LLLN.O...L.L~1:decline
LLLLQM..L..L~1:filled
.LLL..NML.ML~1:forward
L...M......N~1:health
LKLLM.PMLM.L~1:hire
L...ML..L..M~1:home
MMK..L..L..M~1:hope
L...L...LM.M~1:internal
M...........~1:interview
L.ML.......M~1:interviewer
N.KL....MMM.~1:invite
L.LL.M...LMN~1:join
LLL.MO..M..L~1:keep
M.MLLLL....M~1:meal
.M..M...L...~1:meet
.M..LL...NLM~1:minutes
MLM..LM...L.~1:month
K.JQ......LM~1:move
LLLLMLP.L.LM~1:offer
..M.M.......~1:onsite
N.KLL...M.M.~1:opportunity
.....M..LL..~1:panel
.LK.MN...LML~1:past
.L.LMMM....L~1:position
K.L......N.N~1:press
L..LLLM.P..L~1:received
L...ML..M..M~1:recruiting
KKKNQN..L..J~1:regret
K.PLL......M~1:reminder
L.MKM..LM..M~1:reply
L....M..L..N~1:research
M.MLL..MML..~1:review
MLM..L.....M~1:room
.NLL.....M.L~1:round
..LLM.MM.L..~1:sales
KL..M...L..O~1:school
MMLLLM..M..L~1:shortlist
MM........ML~1:talk
..M.....ML.L~1:team
LLLL.N..M.OL~1:thanks
LKMNNL..L.ML~1:tomorrow
L.NLL.....NL~1:travel
..M..M..MNLK~1:trial
MMMLLL.....M~1:video
M.K........M~1:visa
M...........~1:weekday
M..M..M.LL.L~1:withMe
..LKMM..L.MM~1:yesterday
.LM..L....L.~1:zone
MMKLL.L.O.LM~application
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
........M...~application&review
L.......L..N~application&school
........M..K~application&team
M....L..M...~application&thanks
M...........~application&weekday
L.......M..M~application&zone
O.L..L.....K~application>come
LL...L..N..M~application>complete
NM.........K~application>hope
..M.LL.....M~application>interview
O.L.....LM.L~application>meet
L.M.....M..M~application>month
.....M..M...~application>past
.ML.....N..L~application>position
.L......N...~application>review
L..........N~application>round
M.......M..L~application>shortlist
L..........M~application>talk
........P..K~application>team
MM..........~application>weekday
LL...L..N..N~application>zone
LM...L..L..M~appointment
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
L........O.L~assessment>internal
.L.......N..~assessment>minutes
.NL.LL......~availability
.N..........~availability&choose
M...........~availability&clock
MM.........L~availability&hope
LM.........M~availability&interview
.M..........~availability&minutes
.M..........~availability&month
.N........MK~availability&round
...........M~availability&weekday
.M........ML~availability&withMe
L..........N~availability>interview
.N.......M.L~availability>month
LO.........L~availability>round
LM.LL......M~availability>weekday
L.K..L...M.N~bank
L.M..L...M.M~booked
..M.........~booked&call
...M........~booked&clock
..M.........~booked&interview
M...........~booked&month
M.LM...M....~booked&position
L.LM.......N~booked&weekday
L.LL.......O~booked>interview
M.N.M......K~booked>month
L..........N~booked>weekday
ML.LLL.....N~bring
............~bring&hope
L.L.....M..N~bring>application
..L........M~bring>visa
..ML....M...~call
.M.........L~call&choose
...........M~call&clock
...........M~call&hope
LM..........~call&internal
..L.....M..M~call&interview
.M..........~call&minutes
ML.........M~call&month
M.M........L~call&past
.L....M.....~call&position
M..........L~call&review
.M.........L~call&talk
..M.....M..L~call&team
.L.........M~call&weekday
..L..MM....L~call&withMe
M.M........L~call>application
.ML.....M...~call>interview
L..L..M....M~call>tomorrow
MLLL.......M~call>weekday
.ML..MM....L~call>withMe
KLMLRL..L..M~cancel
L.L.O......L~cancel&clock
....M.......~cancel&filled
....N.......~cancel&interview
....N......L~cancel&month
L.N.........~cancel&move
....N......L~cancel&past
..L.N.......~cancel&position
....M.......~cancel&regret
..L.O.......~cancel&weekday
....NL......~cancel>interview
..L.N.......~cancel>position
....N.......~cancel>recruiting
..L.N.......~cancel>weekday
K.LL.M.....N~candidate
...L.......N~candidate&clock
.....M.....L~candidate&decided
.....M.....L~candidate&decline
..L......M..~candidate&interview
L..........N~candidate&weekday
LO......M..K~candidate>complete
L.LM..L....N~candidate>weekday
KQLL........~choose
LN.........L~choose&hope
.ML.........~choose&interview
LN.........L~choose&month
LM.M.......L~choose&reply
MM..........~choose&round
.M....M....L~choose&weekday
.N.M.......L~choose&withMe
.M.........M~choose>appointment
LN..........~choose>availability
LNM........L~choose>clock
.K.NL......M~choose>decline
MM.........L~choose>hope
LN..........~choose>round
...LM..M..LM~client
M..M.L......~clock
OLLM..M....L~clock&come
L.....M..M.L~clock&complete
L.M.......MM~clock&confirm
....N......L~clock&filled
...........M~clock&hope
............~clock&interview
M.LL.......M~clock&invite
...........M~clock&minutes
............~clock&month
L..M........~clock&move
M.L........M~clock&onsite
...M........~clock&panel
L.L.MM......~clock&past
.L....M.....~clock&position
L..........M~clock&review
M..L.......M~clock&room
...........L~clock&round
ML..........~clock&talk
M..........L~clock&team
..L.......N.~clock&thanks
..........M.~clock&tomorrow
NLM........L~clock&trial
............~clock&video
............~clock&weekday
............~clock&withMe
M..M.......L~clock&zone
...........N~clock>application
M..L.......M~clock>bring
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
NL.L........~clock>onsite
L.L.N......L~clock>past
.LMLM..M....~clock>position
MN.L.......L~clock>reply
L.N.M......L~clock>research
M.M.........~clock>room
N.LL.......M~clock>talk
M...........~clock>team
..K.M.....OL~clock>thanks
K..NL......M~clock>tomorrow
LLNM........~clock>video
KNLM.....M..~clock>weekday
..NM.......L~clock>zone
N.L...M.L.LL~come
......N....L~come&complete
L....MM....M~come&forward
..L.L..M...M~come&hope
M.LN.......L~come&interview
.L.........M~come&meet
...M........~come&month
L..........M~come&move
..L...O....L~come&offer
M.....M....L~come&position
N..L......ML~come&talk
.....M...M.L~come&thanks
M.L.N......L~come&tomorrow
NLL...M.....~come&weekday
M.M........L~come&withMe
...M..M....L~come>clock
L.L........N~come>hope
P..........K~come>interview
N..........L~come>room
L...OL......~come>tomorrow
L......M...N~come>video
NLKM..M.....~come>weekday
LLLLLLN.MN.M~complete
............~complete&hope
......O....L~complete&offer
........M..L~complete&past
L.....N..M.L~complete&weekday
...........M~complete>application
.........M..~complete>assessment
..L......M..~complete>minutes
L.....P....L~complete>offer
........O..L~complete>past
LM....M..M..~complete>weekday
MLKLLLLR.L.L~condition
.......N...L~condition&hire
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
L.M.....N..L~confirm>application
...........N~confirm>appointment
L.N.........~confirm>clock
K.QL........~confirm>interview
M.L.......NK~confirm>join
N.L........L~confirm>reply
L.N........L~confirm>video
L.LL......NM~confirm>weekday
KL.LMP.....L~decided
.....M......~decided&decline
.....M......~decided&past
.....M......~decided&position
.....M......~decided>decline
.LKMMO...L.L~decline
.....M.....L~decline&past
....MM......~decline&position
.....N.....L~decline&round
.....N.....L~decline>candidate
.LL.N......L~decline>position
L.LKQM..L...~filled
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
..L...M....L~forward&position
......MM....~forward&sales
..........ML~forward&thanks
M..........M~forward&weekday
.....M......~forward>call
M.L.........~forward>invite
..M.......ML~forward>meet
.L..M.N....L~forward>month
L.....O....L~forward>position
......MM....~forward>sales
N..........L~h:application
L.M.......LM~h:availability
L.N..L....ML~h:clock
...M......L.~h:come
P.K........L~h:complete
L.K.M.....MM~h:confirm
LM.N........~h:decline
NLK.......LO~h:hire
LM..L.....M.~h:hope
..J.M.....NM~h:interview
.MLL......N.~h:invite
..LO......L.~h:minutes
M.KMM.....ML~h:month
O.L.........~h:opportunity
..L........N~h:past
..KNM.....LM~h:position
LLK........Q~h:recruiting
LMLNN.....LL~h:regret
L.LNM......M~h:round
L.........M.~h:talk
..JM......NM~h:team
LM.L.L....NL~h:thanks
K.OMM......L~h:weekday
K.PL.......L~h:withMe
L.....LM...N~health
KKLL..PMLM..~hire
.L....MM...L~hire&hope
L.....N.....~hire&month
....M.M.....~hire&weekday
L.....P.....~hire>month
L.....N.....~hire>weekday
L....L.ML..M~home
L.L........M~home&weekday
.ML.L......M~hope
.ML........M~hope&interview
LM..........~hope&invite
M...........~hope&join
M..........L~hope&meal
.ML.........~hope&meet
L..........M~hope&minutes
M.L.........~hope&month
......M.....~hope&offer
...........L~hope&past
M.L.........~hope&position
.LM........M~hope&room
M..........L~hope&round
.M.L........~hope&talk
.M..........~hope&team
...L.......M~hope&video
M.L.........~hope&weekday
.ML.........~hope&withMe
.........M..~hope>assessment
MNLL.......L~hope>availability
............~hope>bring
.M.M.M.....L~hope>call
L.L.......MN~hope>cancel
LN.M........~hope>choose
ML.........M~hope>clock
..LML..M....~hope>come
.LL...M....M~hope>complete
N.LM.......L~hope>confirm
ML....N.....~hope>hire
.ML........M~hope>interview
LM.........M~hope>invite
N..L........~hope>join
MNL.........~hope>meet
.M.K.......M~hope>move
M...ML.....L~hope>reply
.M.L.......M~hope>talk
.N.L........~hope>video
M.LM.......L~hope>weekday
...M........~hope>withMe
....L...L..M~internal
L.LM.......N~internal&weekday
.N.........L~internal>call
.........N.L~internal>month
KL.M.....M.O~internal>weekday
...........M~interview
L..........M~interview&interviewer
M.L........M~interview&invite
L.LM.......N~interview&minutes
ML.........L~interview&month
LLLP.......L~interview&move
..L.....M...~interview&onsite
M.LL........~interview&panel
..L..M..L..M~interview&past
M...........~interview&position
L.L........N~interview&recruiting
.....M......~interview&regret
..M.........~interview&reminder
L..........M~interview&review
........M..M~interview&round
L..........M~interview&school
........M...~interview&shortlist
..L........M~interview&team
.L..LN......~interview&thanks
.........L..~interview&video
...........M~interview&visa
M..........L~interview&weekday
...L.......N~interview&yesterday
.MLL.......L~interview>appointment
L.N.....M..L~interview>booked
.LL........N~interview>candidate
.OLL.M.....L~interview>choose
.LL.......MM~interview>clock
KLLO........~interview>come
K..M.......N~interview>hope
L.L......M.M~interview>internal
..........LN~interview>invite
..N........L~interview>meal
L.L........O~interview>minutes
...M....M..K~interview>month
N..........L~interview>panel
.LLMLN......~interview>past
M..........L~interview>position
...L.......N~interview>round
L..........M~interview>school
L..........N~interview>talk
........M..M~interview>team
M.M.LM....MK~interview>tomorrow
P..M.L.....J~interview>weekday
M.M........M~interviewer
L..........M~interviewer>weekday
N.KL....MM..~invite
N.L.........~invite&month
N.L.........~invite&panel
N.L........L~invite&position
M..........L~invite&round
L..........M~invite&school
..L.......NL~invite&thanks
N.L.........~invite&weekday
M........M.L~invite>assessment
N.LL.M...M..~invite>interview
...L.M...LMM~join
L..........M~join&month
..L.......M.~join&weekday
M.L..M....MK~join>interview
......M....M~join>month
K......M...N~join>panel
N.L.........~join>video
M.L.......M.~join>weekday
LL.LNN..MMLL~keep
N.M.L.L.....~meal
M.N........K~meal&talk
L.O........L~meal>interview
M.N........L~meal>talk
N..L........~meal>weekday
.M..M...LM.L~meet
K.M......M.M~meet&minutes
M...MM.....L~meet&past
M.........ML~meet&team
..........NL~meet&thanks
.....L.....M~meet&weekday
ML.LNL.....N~meet>come
MML........L~meet>hope
L..........N~meet>room
..........M.~meet>team
MML.ML......~meet>weekday
.M..LL...MLM~minutes
M..........L~minutes&position
L.M........L~minutes&round
.M..........~minutes&video
...M.......L~minutes&weekday
.NM.........~minutes>call
LO..........~minutes>choose
M.L.........~minutes>clock
L.L...N..M..~minutes>hire
.M.....M.M.L~minutes>hope
KL.L....M..O~minutes>interview
LLNM........~minutes>meet
L..L.......N~minutes>position
N..........L~minutes>room
MLLM........~minutes>talk
M...........~minutes>team
.MM........J~minutes>video
.M.......M.K~minutes>weekday
.N..........~minutes>withMe
M....LM...L.~month
L.LN........~month&move
............~month&onsite
..L....M....~month&panel
..L....M...M~month&past
......M....L~month&position
M.M........L~month&round
M.L...M....L~month&sales
..L........M~month&school
........M...~month&shortlist
M...........~month&talk
M..........L~month&team
K.N.........~month&tomorrow
............~month&video
M...........~month&weekday
M...........~month>bring
K.M...N.MM.L~month>call
...LO......L~month>cancel
......L....N~month>candidate
.N.L...M...L~month>choose
M.M.........~month>clock
LL.NL.N....L~month>come
.ML...N.ML.L~month>complete
L.....O..M.L~month>forward
LM..........~month>hope
.L.........M~month>interview
M..M.....M..~month>minutes
.LLN........~month>move
L.....N....L~month>offer
N..........L~month>onsite
M.L.LM.....L~month>panel
L.M.M..MM..L~month>position
M.ML........~month>room
........N...~month>shortlist
....M......L~month>team
LNKM.......M~month>weekday
KLLP.......N~move
...M........~move&past
LLLM.....M..~move&position
...N........~move&regret
L..O.......L~move&talk
LLLN.......M~move&weekday
LML........M~move>call
L.NL........~move>cancel
LM.L.......M~move>clock
LLLP.......L~move>interview
LLLPM.......~move>weekday
LKLL.LQML.LM~offer
L..........N~offer&thanks
L.....N.....~offer&weekday
......N....L~offer>complete
......M....L~offer>hope
..MM.......L~onsite
M.L.........~onsite&room
KMM.M.......~onsite&team
............~onsite&weekday
M.LM........~onsite>hope
M..........L~onsite>room
K....L.....M~onsite>team
..LN.......L~onsite>tomorrow
..M.......ML~onsite>weekday
M.K.L...M.M.~opportunity
.....M..LL.L~panel
M....M.....L~panel&recruiting
LMM.........~panel&video
M.LM........~panel&weekday
M.K.M......M~panel>interview
N..L.M.....L~panel>recruiting
L.M.........~panel>round
.LK.MN...LML~past
M.L.M......L~past&position
.L......N..M~past&received
.....N.....L~past&regret
LMM..M.....L~past&review
..L..M......~past&shortlist
.M........M.~past&talk
.....M......~past&thanks
....MM....ML~past&tomorrow
L.LM.M.....M~past&weekday
MM......M..K~past>application
M...........~past>booked
M.M.M......K~past>call
L...N.....ML~past>cancel
.L.LMN.M...L~past>clock
.....M......~past>decided
.....M..M.ML~past>decline
....N......L~past>filled
L...LOM....L~past>hire
...L......LN~past>hope
....L......N~past>interview
M....M...M.K~past>invite
.L.LMM.....K~past>meet
...M........~past>move
.L......M..M~past>received
LM...M......~past>review
L...M.....ML~past>round
..LLLN......~past>shortlist
M.LL......M.~past>talk
LLLNLM....MM~past>weekday
.L.LMMM....L~position
..LL....M...~position&received
L.L........M~position&recruiting
.....M.....L~position&regret
M..........L~position&round
......M....L~position&sales
N.........ML~position&talk
ML......M..L~position&thanks
L.M.M.......~position&tomorrow
..M.........~position&video
M...M......L~position&weekday
...L.......N~position&yesterday
.....M......~position>application
......M....L~position>call
L.M........M~position>clock
.......M....~position>condition
.....N.....L~position>decline
....N.......~position>filled
....L......M~position>hope
M..LM.......~position>interview
......NM.M.L~position>month
.M..NM.....L~position>past
.L.........M~position>recruiting
L..LNM.....L~position>regret
M.M....M...K~position>school
LL.L.M.....M~position>team
M.ML.......L~position>weekday
K.L......M.O~press
L..LLLM.OL.L~received
L.......N..L~received&thanks
........M...~received&zone
MLL.....N...~received>application
..L..N..N..K~received>keep
........M...~recruiting
.M.........L~recruiting&talk
.M.......L..~recruiting&team
...L.......N~recruiting&tomorrow
...........M~recruiting&weekday
.LL.....M..N~recruiting>interview
..M......L..~recruiting>team
L.......M..N~recruiting>video
KLKOQN..L..J~regret
.....N.....L~regret&shortlist
...M.......L~regret&weekday
L....O..L..L~regret>application
.....N.....L~regret>past
J.PLL......M~reminder
L.N.........~reminder&tomorrow
L.N........L~reminder>interview
L.N.........~reminder>tomorrow
MM....M.M..L~reply
....M.M.....~reply&weekday
..L...M....M~reply&withMe
L...........~reply>choose
..N.........~reply>clock
M.L..L....M.~reply>complete
MML......M.K~reply>hope
LN.........L~reply>round
ML..M.N....L~reply>weekday
LLM..M.....M~research
..L........N~research>interview
..M....MM...~review
LM......M..L~review>application
L.......L..N~review>interview
MLM..L......~room
MLL.M......M~room&talk
L.M........M~room&video
...........M~room&weekday
N.K........M~room>bring
L......N...L~room>condition
L.ML.......M~room>hope
..NM.......K~room>internal
L..........N~room>minutes
....M.......~room>position
N.L........L~room>talk
.MM........L~room>team
MLL.ML.....M~room>weekday
.N.L.....M.L~round
MML.........~round&team
...........M~round&weekday
.M......M.MK~round>availability
...MML.....L~round>clock
.....O.....L~round>decline
.M.......M.L~round>month
M.L.........~round>position
LN.L..M....L~round>team
...........M~round>weekday
.LKLKNL.QLLM~s:application
LL...L..O...~s:application>received
JMMNML...L.M~s:appointment
..L........N~s:appointment>confirm
L.LL..L.LS.K~s:assessment
LP.L.L..L.LM~s:availability
..KL.L....LP~s:bank
K.SL.......L~s:booked
MN......L...~s:call
M....M.....K~s:call>review
KLLLTL.....L~s:cancel
....N......L~s:cancel>interview
KLLL.......R~s:candidate
L..........N~s:candidate>weekday
LOLM........~s:choose
.N.......M.L~s:choose>interview
...........M~s:client
LL.......MMM~s:clock
L.LM.....M.N~s:clock>weekday
NK.MML......~s:come
.M...L..MM.K~s:complete
LLLL.LLRML.L~s:condition
.......M....~s:condition>sales
ILSL.L..N...~s:confirm
L.N.........~s:confirm>interview
...LLO......~s:decided
LLLONN.....K~s:decline
..M..N.....K~s:filled
.MKLM......O~s:health
KLL.LLON.M.L~s:hire
JLL..L.....S~s:home
...M..N..L.L~s:hope
K..L.......P~s:internal
N..M.L..LL.L~s:interview
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
PLKLLL.....M~s:invite
O.L........L~s:invite>interview
K.N........L~s:join
MM.L........~s:meal
ML.K.......N~s:meet
L.O.........~s:minutes
M.M.M......L~s:month
KKLSLL......~s:move
L..N.......L~s:move>interview
KLLLLLPOLL.N~s:offer
......LO...L~s:offer>condition
M.K.......MM~s:onsite
LL...L..M..P~s:opportunity
KM.M.L...L.N~s:panel
LL..MK..N..N~s:past
NMLLLM....L.~s:position
LLL......M.P~s:press
KKLL.K..T...~s:received
.L...L..P..L~s:received>application
L..LM...L..N~s:recruiting
LLLMNM.....L~s:regret
KMQLL.......~s:reminder
..M........L~s:reminder>interview
L.O........L~s:reminder>tomorrow
.L.L...L.M.N~s:research
..LM....LL.N~s:review
L..LM......N~s:room
NN.........K~s:round
LLKLL.ON.L.N~s:sales
.......O...L~s:sales>condition
K.LL.......Q~s:school
L..........N~s:school>interview
N..L.M.....L~s:shortlist
OMM...L.LLMI~s:talk
MMK..M....ML~s:team
KJKLLLL.OLXI~s:thanks
........N..L~s:thanks>application
.....L....N.~s:thanks>interview
LLOMNL.....L~s:tomorrow
..NL.......L~s:tomorrow>clock
OK..M...LOLJ~s:trial
MLM......O.K~s:video
.........M.L~s:video>assessment
N.M......L.L~s:video>interview
L.L........O~s:visa
JKNMO.L.....~s:weekday
L.L.......NM~s:weekday>clock
LML.......NL~s:yesterday
.LM.........~s:zone
..LL..MM.L.M~sales
.......M....~sales>condition
MM.........L~sales>interview
......NM...L~sales>position
..LM..M....M~sales>weekday
LL..M...L..O~school
M.L........M~school&weekday
L..........N~school>interview
KM.....M...M~school>month
MMLLLM..N..L~shortlist
O.L........L~shortlist>interview
M...L......L~talk
MM.........L~talk&team
L....M....NL~talk&thanks
.M.L........~talk&video
ML.M.......L~talk&weekday
NLL.........~talk&withMe
N.M........L~talk>bring
L.M.........~talk>clock
N..........K~talk>come
.M..........~talk>hope
LLN........L~talk>meal
LML........O~talk>minutes
KML........M~talk>month
L..N........~talk>move
O..M.......K~talk>position
M.......M..L~talk>team
L..N........~talk>weekday
M..L........~talk>withMe
M........L.L~team
ML.M.......K~team&weekday
K.N........N~team>bring
ML.M....M..L~team>call
N.L.........~team>hope
L.K........P~team>meal
L.M........M~team>position
.NM.........~team>recruiting
M..M.......L~team>weekday
LLLL.N..M.OL~thanks
..........NL~thanks&tomorrow
..L..N....NL~thanks&weekday
L.L...M...N.~thanks&withMe
MM...L..M..L~thanks>application
.....N....L.~thanks>come
..........NL~thanks>confirm
LLM..M......~thanks>interview
L.L.......OL~thanks>invite
L..........N~thanks>offer
.....M....NL~thanks>past
L.N........L~thanks>reply
....LN..L.NL~thanks>talk
LL.M.L....M.~thanks>team
L..LLO....MK~thanks>weekday
L.L...M...NL~thanks>withMe
LLMNNL..L.ML~tomorrow
..M........L~tomorrow&weekday
M..LM.....M.~tomorrow>clock
...NL......L~tomorrow>video
..MNL.......~tomorrow>weekday
..NL......MK~travel
MLML....MNLJ~trial
NL.L.....L..~trial&weekday
N..........L~trial>move
MMMLLL.....M~video
ML..........~video&weekday
.L.......M..~video>assessment
.MLN.......L~video>clock
MM.........L~video>hope
M.......NL..~video>interview
L.M........M~video>panel
L.O........L~video>position
K.N.........~video>room
L..........M~video>team
N.L.........~video>weekday
MMM........K~video>withMe
M.K........M~visa
M...........~weekday
M.L...M...ML~weekday&withMe
...M........~weekday&zone
..N.........~weekday>availability
..M....M....~weekday>bring
L.LM.......M~weekday>cancel
.N..........~weekday>choose
.M..........~weekday>clock
L...M......N~weekday>come
L.....M....L~weekday>complete
K..N........~weekday>hope
LMO........L~weekday>interview
N..........L~weekday>meal
K..ML.M....M~weekday>minutes
ML..........~weekday>month
L.LN.......M~weekday>move
..LLMMM....L~weekday>past
L.MM.......M~weekday>room
MLL.M......M~weekday>round
MLNM.......L~weekday>talk
..L.ML....NK~weekday>thanks
NLL......L.N~weekday>trial
ML..........~weekday>video
NM.........K~weekday>withMe
MM......L..L~withMe
..........NK~withMe>bring
LO.........L~withMe>choose
NNLL.M....MK~withMe>hope
L..........N~withMe>interview
...LNL......~withMe>regret
L.LM..M...LM~withMe>reply
..L.......LN~withMe>thanks
M..........L~withMe>tomorrow
M....MM...MK~withMe>weekday
.LLKMM..L.MM~yesterday
M..........L~yesterday>internal
M.L........M~yesterday>round
..M..L....L.~zone
..N........L~zone>bring
M.M........K~zone>minutes
.........N.L~zone>month
........M...~zone>received
M.M........L~zone>team
NL..........~zone>video
KM.N........~zone>weekday
M.NL.......Lº
...L........à
M.ML.L......à #
..N........Là jeudi
K.OL.MM....Kà l'atelier
J..........Pà l'entretien
N...LM...MMJà la
..L..N......à notre
..M.M......Màs
..M..L.....Màs #
..O..L..M..Kárea
...N.......Länderung
PMK........Lça
.L.L.N...L..è
O.L.........è fissato
...M.L....OLè stato
..LL.......Oé
L..........Oêtes
LML........Nüber
N..........Lüber die`,
};
