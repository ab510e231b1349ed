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
  step: 0.131658,
  bias: [7, 2, 9, 2, -1, 1, -9, -14, -8, -5, -5, 21],
  weights: `\
K...LLM..M.M!
LL.MLLN.LLMN! !
.LL........N! a
KLL......M.O! te
MLL........N! the
.....L......#
.........N.L# !
MLMM.LM...LM# #
M.LNLL.....N# ?
LMMM.L....L.# a
N...........# about
N...........# all
O.M..LL...LL# alle
...N.......L# am
LL....P....L# an
KN.L.......M# and
L.L...M....N# april
.LLN........# as
ML..M.....L.# at
L.MN.......L# aug
..MLM.MM..LL# august
..K........N# avril
.ML........L# b
M...........# before
..LM.....M..# bring
L.....O.....# brut
LML..L.....O# c
K.L........O# central
..L.....L..O# ci
L..........M# com
K.OML.......# come
LLM.L.M.M..L# con
L..........N# das
NL..LLM..ML.# de
..N........L# december
L.O........L# dock
LMNMLL..M.LL# e
LLM......LLM# en
.L.L....O..M# entrevista
L....LN.MM.L# er
...M.L..M..L# et
L.L...N..M.N# euro
N.LL........# feb
KLLN.MM.L..N# febbraio
K.MM..M...M.# februar
.LLM.......N# februari
............# february
MLML.......N# for
M....L..L..M# h
M.OL.......K# hora
...L..M....M# hours
O.L........K# hrs
L..L.M.....N# i
JM...L..M..N# il
N..LL......M# in
...N.......L# instead
..NLOL.....L# interview
L..........N# interviews
KLNM......MK# is
Q.K........L# ish
KMNM.......M# it
N..........L# january
M.L....L.L.M# june
M.M.....MLLK# juni
LJ...LM....Q# k
..L..L..O..L# keep
..N.........# km
.M.LN.......# le
.L..L......N# lunch
.L.ML......L# maart
L.M.....L..N# maggio
.L.......M.L# mai
M.M........L# march
MM...LM....L# mars
MLL.L.M.M...# marzo
MLM......M.L# may
M.ML.....M..# min
NLKL.......N# minute
MML......N..# minuten
M.L......M.M# minutes
KLL......M.O# minuti
M.LL.L...M.M# minutos
MM....M....L# märz
..N......M.L# na
MMM........L# nd
......P....L# netti
...........N# new
..KNM.......# no
.LLNM.......# non
M.LN.....L..# not
L..MM.......# nov
LN......LM.L# november
MLL.L.LM.M.N# novembre
LNLL.......N# o
MM........MK# o'clock
....M......L# oct
N.L........L# october
MLM......M.L# octobre
M...........# oktober
OMLL......L.# on
.N..........# oppure
LNL........M# or
.LN...MMLM.K# ore
LL.M..L..L..# ottobre
M..M.L.....L# p
.LL.....M..N# para
M..L..M.....# per
..L...M....M# please
M...........# pm
O.LL........# porti
MLM.........# pour
N..L....L...# presso
.L.......O.L# questions
M.L.....M..K# rd
..LN........# robin
..N........L# room
N.M........K# rue
N.KL.......M# salle
...O.......K# same
...........M# september
..L........M# septembre
L.LLM.MM...M# settembre
L..OLM.....L# sorry
M..LM......L# st
.KL........O# t
.LO..LM..L.L# te
.M.MLL..M..L# th
NL..M.......# the
O.ML.......L# till
MLM........L# time
.MML.....L.N# to
L.LM.......M# tomorrow
M.MN......LK# u
..M..L..L..M# uhr
O.........L.# um
LM.........M# und
.L.........M# uur
.L...M.....M# we
LN.L........# wed
LN..........# which
K.MM...N...L# with
.M.......M.L# words
L.........OL# works
.LL...M.L..M# x
L..ML...M..M# y
..ML..M.....# you
..M...MM...K# º
..NN.L...L.K# à
NL..L......M# às
.....L..O...++application receipt
..L...L..P.K++assessment
LL..QL.....L++cancellation
L.....LP...L++conditional offer
K.PL........++confirmation
............++interview
M...........++invitation
KLLL.L....MR++none
LL....PM...L++offer
L....P..L..K++rejection
LNMM.......L++request for availability
KLLQ........++reschedule
.LL.......N.++thank-you reply
L.L..L..P...+application receipt
LLL...L..R.K+assessment
LL..SL.....K+cancellation
LLL.LLLUL..K+conditional offer
K.OL........+confirmation
............+interview
M.L.........+invitation
LLL........P+none
KL.LLLSN.L.K+offer
L.L.MR..L..K+rejection
LO...L....L.+request for availability
JLLR........+reschedule
LLL.......PM+thank-you reply
.L...L..P..K=application receipt
.LL......P.K=assessment
L...QL.....L=cancellation
L.....LQ...L=conditional offer
KLSL.......K=confirmation
Q.L........K=invitation
MMMM.......K=logit
L..........M=no
L..........N=none
LL....Q....L=offer
L....Q..L.LL=rejection
KR......L..K=request for availability
KLLR.......L=reschedule
.LL..L....N.=thank-you reply
MMMM.......K=yes
NOJNKL..LLLN?
OL......M..L? #
LN.NL......K? any
P.L........J? ask
.MLNLL.....M? dan
OLL........L? dann
.LLM.......N? i
...........M? i'll
..MLL.....M.? i'm
N.L...M....L? if
KM.........M? it'd
LN..........? mornings
LN.L.......M? my
...M.......M? same
.L.O.......L? still
L..........M? the
NNLL.......L? we
.L.........N? you
O..L..M....L? you'd
..MNML..LLMK@answer
JRLMLL..LL.M@booking page
....M.......@calendar CANCEL
NLKO........@calendar REQUEST
.L.L..O....L@decisionBy
MLMM.L..L..N@doubt
I.IKLLL...UP@from private
MLN........L@kind meal
MMM.L....L..@kind onsite
MLMM.M.....L@kind panel
M.MK.LM.M..L@kind phone
NLNKLM..MN.J@kind test
N.N.LLL..N.L@kind video
QLPJLL..LLLM@length 0
M..LL...L.MM@length 1
L...M.......@length 2
..L...M..M..@length 3
QKO.L...LL.K@link
JNKL.N..M.ML@meetings 0
NLMM.L..L..M@meetings 1
MLPL..L..L..@meetings 2
JLKU.LL..L.M@oldTime
LLKKL.....KV@own house
MLM..L....LN@passed on
N.M.......LL@phone
N.N.LL...L.L@place
KLO..LLLMLQK@re
LNLKLKO..PLL@replyBy
MM.M....M..J@requisition
........M.LK@role
M.MM.....L.K@round final
ONKLLLL.....@round first
MMML.L......@round screening
.MMLM......K@round second
IU.LLLL.LLLN@slot
LL.L.M..MMLM@stated company
MM.L...MM.LJ@stated role
....L......M@to company
............a
LMK.L.M..N.Ma #
L.L...N.L..Ma call
LM......M...a chat
O..........La colloquio
......LM...Ma conditional
MOL........Ka couple
L.O........La domani
L.NMM......Ka entrevista
.MM........La few
..LL....M..Na job
..M.MLL..N.La la
NLM..L..L.L.a las
P.K........La live
....ML...L..a m
........N...a match
.L..NL......a new
L..........Ma panel
LM..LLNM...Ma partir
.ML......L.Na place
.....M....MLa pleasure
.K.Q.......Ka poder
O....LM....Ja retenu
.LL........Na second
LLM......M.Ma short
.M..........a slot
.MLNLM.....La sua
P.LL....M..Ka talk
LNML....LL.Ma time
NLLM........a trial
MLLLN......La un
.L...M.....Ma una
M.L...M....La vaga
L.MM.......La venerdì
L..N..N....Ka yes
.L.K.MNMLL..aan
MLML........aan de
L..........Oaanvraag
KN..LLM..L.Mab
KN....M.....ab #
.....M.....Mabbiamo
.....N......abbiamo scelto
ML.M.M.....Kable
ML.M.M.....Kable to
...L......MNabout
LNLL..M..M..about #
L..........Nabout how
ML........M.about the
LL...M.....Nabout your
NMLL.M..LM.Kabove
N.L........Labove the
...LMLL...NLabraço
M.LL.......Mabril a
L.OL.....N.Kabril de
....NL.....Labsage
OL...LML.L.Kaccept
L.N...NM...Kacceptance
K.OL.M.....Maccepted
L.O........Laccepted interview
K.P.LM.....Laccepted this
L.L........Oaccepted your
K.P........Kaccepting
.MM.LL..L..Maccount
........N...accusé
........N...accusé de
ML.M.L..N.MKacknowledge
L.M..L..N..Lacknowledgement
LL.M.......Macross
.L.........Nacross your
LN.LN...M..Kaction
K.O...M....Lacuerdo
L.M..L..P..Lacusamos
P..........Jada
M..........Lada we
P.L........Kada your
KLNL....M..Madd
..N........Ladd to
K.OL.......Madded
K.OL.......Madded to
NL..........address
LK...LN.L..Nadjunto
K..........Nadmission
K.......L..Padmissions
.L......L..Nadoption
M.L........Madviser
...LM.......afraid
L..N.......Mafspraak
M.L.LN.....Lafter
LMLLLNM....Nafter #
MLLMML.....Lafter all
.LLM.ML.M...after the
............afternoon
.O.........Lafternoons
LML.....MM.Lafterwards
.LL..NL.L..Nagain
.....O.....Lagain in
L.NM....L..Lagenda
L.N.........agendada
KM.LLMM..LLOagosto
.LL..NM....Lagradecemos
.L...M.....Magradecemos a
L.PLL.NL...Lagreed
ML..N......Lahead
LL.LMLM..M.Nai
M.LML......Lal
N.LLM......Lal colloquio
L..P.......Kal martes
LLLN.......Mal viernes
L.N.........alice
K.M.NL..M..Kall
L.N........Lall set
M.LLM.....L.all the
..MMLM..NL.Jalla
M....L......alle
M.MMLL..LL.Malle #
NLLLM.M....Lalle ore
LLMM.ML.MM..alles
.....N......alles gute
JLS........Kallora
L.M.M.......along
LMN.....M..Lalors
L.L.MN.....Kalready
.KKLL.NMMMLMals
........M.LMalso
L..O.......Lalteração
...M....L...am
M.M........Lam #
MLML.....M.Lam at
LNL...M.L..Mam besten
MLL.......MMam donnerstag
MLLM......M.am mittwoch
.ML........Mam or
N.........MKam please
L.M.........am pt
M.L........Mam the
L.LL..M....Nam with
M.ML.......Mamanhã
M..L..M...L.an
LL...L..K..Ran application
N.N........Jan der
PL.......L.Lan engineer
MM.L..M.....an hour
L..........Man informal
MNLK........an interview
......M....Man offer
L..LLN....LNana
..ML..M..N.Kanalista
LMML.....N.Lanalista de
.L.MM.L.....analyst
K.L...O....Nanbei
MKM.LL....MManche
O.N........Janche il
..LN..L.....ancora
...L.......Mand
KOLL.......Mand #
MMLL..LM....and a
LLN........Nand ask
.....M....MLand for
M.L.LO....LLand forth
OML........Land have
M.L.MMM....Kand i
.OLM.LM....Kand i'll
LLLMMM..N..Land i've
..L.....M.OKand is
MLO........Kand me
LLL....M...Nand meet
L..MM.......and not
.MM........Land one
L.NL.......Land our
.......N...Land proof
.M....M....Land return
N..M.......Jand talk
.....M.....Land the
.MOL.......Land then
NLL.........and two
N..........Land want
LN..M......Land wants
.LL..MM.L...and we
OML........Kand we'll
LL.........Oand what
..L.O......Land with
MM........MLand would
ML.L.M..L.LMand you
K..M..M.M..Mand your
LM.N.......Lander
.....N.....Landeren
.LLM.M......anders
..N........Lanneke
...........Nannuel
L..LO.......annulation
....N......Lannullamento
L.LLO.......annullato
....N......Lannulé
.KLO.M.....Lanother
.M...M.....Lanother candidate
L..M.......Manother time
LLMLLMM.MM.Lanswer
ML.......M.Manswers
ML.......O.Lanswers to
K..LLLM..N.Nantes
LM.L.LL..N.Mantes de
LL.L.LN..N.Mantes del
LNL......M.Lany
LN.........Lany evening
LN.L.M.....Many of
L..LML..MM..any time
M..LO......Kanymore
L.LMNL......anyone
....LL..M..Lanything
M..L....M...ao
LL.ON......Lapologies
N.L.........appear
N..........Kappear before
L.L..M...M.Mapplicant
L...LM..M...applicants
M.LLLM..N...application
...L.L..N..Napplication for
.L...L..O...application is
.....O..L...application status
.....K..O...application was
L....M..M...applications
ML.L.M..N...applied
.....N......applied for
LKLLMN...L.Oapply
LK.L.M.....Oapply for
.M...L......applying
M.L.....M..Mapplying for
KLLLNLN....Oappointment
LL..M......Mappointment with
K.N........Napportez
.....M....OKappreciate
MM...N.....Kapprentice
LL....M....Oapproved
...LM......Oappuntamento
L.....M.M..Mapril
M.......MM.Lapril #
L.LM.....M.Mapril at
MNLML......Japrès
N.LM.......Laqui
MMML.......Kaqui na
L.....PL...Larbeidsovereenkomst
L.L...P....Larbeidsvoorwaarden
LML.......LMare
..M.........are booked
.MLL..M....Mare in
M.L........Mare invited
.....M......are no
M.L...M....Mare pleased
K.L......N.Nare scheduled
..N.........are set
L.N.M.......are the
..LL.......Nare you
LM.L.......Laround
N.L...ML.M.Karound #
.N..........arrange
...NL.......arrangements
..N........Larrive
LLL..L..P...arrived
LL...O.....Mart
KLMM.LM..M.Las
..LMM.......as #
L.LM..M.....as a
..OLL.......as agreed
L.LP.......Kas before
M.M........Las discussed
L........M.Mas part
..ML...N.M.Jas the
.MNL.L...LMLas you
MKMLL...M..Nask
L..........Oask about
MLML.......Lask for
NL...L..M..Lask you
M.......L.N.asked
.....ML.M...assessment
..M.....ML.Kassessment day
...M..M..M.Kassistant
.M..........associate
....MN...LLKasí
M...........at
.L...L.....Mat #
LMK.N....ML.at all
..M.........at gate
.L.........Mat half
..LM.....L.Nat nine
.LMML....M.Lat noon
M.L........Mat our
....M......Mat ten
MMN.L.L..L.Lat the
.L...N..LM.Lat this
K..M.......Nat your
.LL...M..M..attached
...L.......Mattend
O..........Kattend for
M..........Lattendance
K.N..LM..N.Laté
.........N.Laté domingo
.LM...M..M.Laté quinta
.MLM.M...L..au
LLM..M..LM.Lauch
...M....L..Lauf
KM.N..M....Lauf der
.MMM.......Kaug
LMMM.......Kaug #
..MLMMM...LLaugust
M.M........Kaugust #
.M.M........aula
..O........Laura
MNK.....L..Laus
J.MN........aussi
LL.O.......Lautista
..N........Kav
.O.L.......Lavailability
LNML........availability for
KL.....M...Oavailable
LMKL.LN..O.Mavant
KM.L....L..Mavec
K.NM.LM..L..avec le
..LL...M...Navise
LO...L.....Lavond
L..LMML....Lavons
..K........Navril
K.P.L.....NJaw
LLL..O.....Maños
.MML.LM....Kb
N..LL..M...Lbaan
..MLM..MM.LKback
.MLM.N.....Kback and
OL.........Lback for
L.P........Jback office
ML..L...MMLLback to
MLL....M...Mbackground
.......M....background check
......M....Lband #
K.L.ML...M.Nbank
NNKL....MLLLbar
M.N........Lbarista
LL...M.....Obas
....MLN.ML.Lbase
L.NL.M.....Lbaustelle
..M.........be
L..N........be able
LMNL.......Lbe at
L.......MM..be contacted
N..........Lbe free
N..L.......Lbe given
.L...M.....Mbe glad
L.LMM...M...be held
N.L........Lbe here
..NM.L..M..Lbe in
..NL........be me
NM.......L.Lbe seen
LLLO......MMbe there
...........Nbeca
.L.M.M......because
ML.L.M....NKbedankt
M..L.M....NKbedankt voor
MLLMMM...L.Lbeen
L...M.....MLbeen cancelled
..LO.......Lbeen changed
....LP.....Lbeen closed
....M......Lbeen filled
N...MM..L..Jbeen invited
....NL.....Mbeen removed
M.ML........been scheduled
MM..........been selected
N.L.........been shortlisted
.NLLLL...N..before
L........O.Lbefore sunday
.M.L.L......before the
.........N..before we
L.ML.....L.Obefore you
...........Nbeforehand
.L.M.......Lbegin
...N.......Lbegin at
M.LP.......Jbeginnt
M.LO.......Jbeginnt um
..M.........behind the
.LM.....M..Mbei
.LL........Obei der
NLML....MLL.bei uns
.LL.MLM....Nbeing
MLM.....L.MLbel
L..........Nbell
M.M......M.Kbelow
LN..........below to
LMLMLM....M.ben
..L.......OKben er
..O.......LLbench
.MM..L.....Kbene
K.PL.......Lbene allora
M.K.LNM.LMLLbent
....M.......besetzt
NL.L.......Nbesprechung
K.NN..M....Lbesprochen
LP.LMM.....Lbest
..K...M.L.M.beste
.NLLLLN.M.LLbesten
L.O........Lbestätige
L.N........Lbestätige ich
L.MM........bestätigen
L.N........Lbestätigen wir
L.M.........bestätigung
LOLM.......Lbeter
...N.......Lbeth
LN..........better
.M.L.......Nbetween
...L.......Nbetween #
L.NL.......Mbevestig
L.N.........bevestig ik
L.M........Mbevestiging
L.N........Lbevestiging gesprek
.MLLLML.M.L.bewerbung
M.L.....N..Lbewerbung als
LMMM.......Kbewerbungsgespräch
.NLK........bia
L.....PM...Lbieden
K.L..L..M.MMbien
..L.......NLbien cordialement
..NL..M....Lbig
.LM......LLNbij
M.ML........bij de
OLLL........bij ons
LL....P....Lbijgaand
.MLM.M....LNbin
.L...L..MM.Mbinnen
...LLL..NO.Lbis
.LL.L..M.N..bis #
.LM..L..O...bis dahin
L.KL.......Pbis dann
.L...L..N.MLbis ende
.LL........Obiscuit
...O.......Kbisher
L.L......N.Nbist
L.LN....M.L.bitte
L.L...M....Nbitte bringen
NLML........black
K.NMM......Lbleibt
K.P........Lbleibt es
KM..M.......block
MLLLM...M.M.boa
.L.LM...M...boa sorte
.L.L....M.MMboa tarde
M.....LM...Lboard
...ML.M.M..Kboat
..LM.L....M.bom
.LLMML......bom dia
M.L..L......bonjour
..L........Mbonjour madame
K.NL....N...bonne
......N..L..bonus
.M.L.......Mbook
LL.........Obook a
L.M.L......Nbooked
..M.L......Nbooked for
KMM........Mbooking
.LLL......MOboots
LMLML..M...Lboth
N.OL.......Jbottes
NNLL....L...brandt
...........Mbreakfast
MM.L.LL.MO.Ibrief
.LM.L.....MMbring
K.N........Mbring a
L.L.......MNbring my
LLLL.....MOMbring the
L.N....M...Kbring you
.........L.Nbring your
L.L.......JQbringe
..L...M....Nbringen
..L...M....Nbringen sie
ML.L....L..Obruno
L.L...P....Lbrut
L.....OM...Kbruto
K.N........Mbst
..LLM......Nbudget
NML.M.....LKbuenas
MNLL.L..M.MLbuenos
MNLL.L..M.MLbuenos días
..M.M......Lbuilding
L.........LNbuonasera
OM..LLL.L.NLbuongiorno
P.LL.......Kbuongiorno il
K.PL.M....K.bus
MMM..L.....Lbusiness
.ML.LNM.L.L.but
OL..........buy
..L......M..by
.LM.........by #
...........Mby friday
LL....M..O.Lby monday
L..M.......Mby phone
N..........Kby return
M.L.........by sunday
ML.M.L...L.Kby the
..L...M.....by thursday
N.L........Lby your
M...........by zoom
.K.........Pbúsqueda
N..L.LL.M...c
L..L.......Nc #
.MNLLMM..L.Jc'est
K.N.........c'est noté
.LMLNL...M.Mc'è
NL.L....M...ca
NL......M..Lca #
KL......MN.Mcada
LL.........Ncafé
K.P.........calendar
LMOL.......Kcalendar hold
K.O.........calendar invite
.LL.LMM....Mcall
..M.........call #
..M.........call the
M.M........Lcall with
ML........MLcall you
ML.MM....M.Kcalled
.NM.....M..Kcalma
L.LO.......Mcambio
.L.M......M.came
L..O.......Lcame up
MM.MM....M.Kcampus
.MLML......Mcan
..M.......LMcan come
LMLL.....M.Mcan do
OLL.M......Kcan i
LN.........Mcan offer
NMK..M......can see
P.LML.M....Ican u
LLLOL.....MMcan we
MMK..LM....Mcan you
.LLNM......Lcan't
.L.N.......Lcan't do
L..........Ncan't make
L.N.M.......cancel
L..LP......Lcancelada
L.OL........cancelar
....O......Lcanceled
L.L.O.....MLcancelled
....M.......cancelled the
L.M........Mcandidat
ML.L.N.....Mcandidata
.MLL.M.....Ncandidate
.LL..M..MM.Lcandidates
L.L........Ocandidates for
L........N..candidates who
L.M.....L.MNcandidati
L..L.M.NLL.Mcandidato
LLL..L...M.Ocandidatos
.N.LLML.N.LLcandidatura
.....M..M..Lcandidatura per
.ML.LM..MMLLcandidature
LL.NLM..L.LMcannot
L.LQ.......Kcant
M.L.L......Ncapire
.LLL......LOcar
L...N.M.LLMLcara
LLM.LL.....Ncard
..L.........care
L.L........Ncareer
......N.ML.Kcargo
M.LL..N.ML.Kcargo de
PMLKLLMM..LJcarta
L.L..MM...L.casa
..ML.M...M.Kcase
LLLM.M..N...caso
L.L........Pcasting
L.....O.....cdi
L.....O....Lcdi #
MLLMM.....MLce
LM...M.....Lce qui
.LL........Ncedar
LLLM.M.....Mcela
L.LN.......Mcela vous
LL.......O.Lcelular
..L........Ncentral
M....M...L.Lcentre
.......NM.NJcertificates
.MM.MM.....Lchair
L..........Nchairs
KL.OM.....LMchange
L..NM......Lchange to
KL.N.M..L..Mchanged
L..P.......Lchangement
L.N.M......Kchanges
N.L........Lchapel
.LLL.L....MNcharla
..LML.......chat
ML.L.N..LL.Lche
LLL..L.M.M.Ncheck
.......M....check and
L.....MN...Lchecks
M.NL.....L.Lchef
NMML.M...L.Kchef de
NMML....M..Kchefe
K.N...M..M..chez
LO.L.......Mchiacchiere
L........O..chiediamo
O.L........Kchief
K.OMM......Lchiuso
.NL...M....Lchoice
.L...O.....Lchoisi
KM...P..L...choix
.ML.........choose
...........Mchoose a
.L.M.N.....Lchose
...LLN....LMchosen
K..LMM....MMchère
NO.L.M..L..Jci
M..LMO.....Kci ha
MM.L..L..M.Lciao
.OL........Lciao elisa
NL.L....MM.Lcinco
LM.........Mcita
.L.........Nclaim
MLL...M.....class
L...K......Pclass on
...M.......Lclerk
LLM.M......Mclient
LLMMM.......clinic
K..L.N..M..Mclose
M....M.....Kclosed
LM.......O.Lcloses
L.L......P.Lcloses friday
....M...N..Lclosing
L.......N..Lclosing date
L.LO.......Lclosure
K.M........Oclub
K..........Nco
K...L......Pcoach
LLL......N.Ncode
L.L......M.Ncode #
N.J..LM.M..Mcodice
.LNL.....M.Lcoding
.L.M.ML.....coffee
L..M.......Mcolleague
L.....M....Ocolloqui
...M.......Lcolloquio
NOL........Jcolloquio ?
.LML.......Mcolloquio con
L.MM.ML....Lcolloquio del
K.....M....Ncolloquio di
Q.LL.N.....Jcolloquio il
.N.........Lcolloquio propongo
OM.L.......Kcolloquio si
NLNML...L..Kcolloquio è
M..LLM.....Lcom
M.L.L......Mcom a
LLS........Icombinado
..M.......M.combinado até
..L........Mcome
..L........Ncome along
..L........Mcome and
...NL......Mcome at
K..L.......Ncome by
N.L........Lcome down
LNLM........come first
N.L.NL.....Lcome in
L.ML......MMcome on
...LO.......come saturday
...L.......Mcome to
L.LO........come tuesday
KLON.M....LKcoming
.L.MLMM.....coming in
LL...LM..LMNcomité
L..O.......Lcommencera
OML........Lcommis
...L.M...M..committee
.....N...M.Kcommittee has
.L...M..L..Ncommunity
L..M.L.....Mcomo
....MM.....Lcompany
.....L...M.Lcomplete
.........M..complete the
........LM..complete your
LL...LOM...Lcompter
.L.L.M..M..Lcon
MLM.MLL.N...con el
.LL...L.M..Ocon il
M.LL.ML....Mcon la
.....O.....Lcon más
L.L........Ocon su
.LLL.......Ocon un
..LLO.......concurso
......LP...Kcondicionada
.......M....conditional
......LM....conditional offer
L.M..L..O..Lconductor
K.QM....M..Jconferma
..LL..M...NLconfermo
LK.........Pconfidential
LL........MMconfirm
N..........Lconfirm by
L.N........Mconfirm your
.LM.........confirmación
K.NL....M...confirmada
L.O.........confirmado
L.NL........confirmamos
L.ML........confirmamos a
LMM..L..M..Lconfirmation
L.NML..M....confirmação
O.L...L...MKconfirme
L.ML.......Mconfirmed
L..........Mconfirmed for
M...........confirmer
N..L........confirmer votre
KMM.......M.confirming
..ML......OLconfirmo
L.N....M...Lconfirms
L.N....M...Lconfirms your
L..........Nconfirmé
O.L...MM.L.Kcongratulations
NMLL........conhecer
O..L.......Lconnosco
LLKM.M...M.Nconseil
.N.........Kconsigo
..KL.....M.Oconsulta
L.K........Pconsultation
LLM........Oconta
.LM.....M..Lcontact
L.......N..Lcontacted
N..L.M..NL.Jcontacto
MML..M.....Lcontigo
......LO...Lcontingent
.......O...Lcontingent upon
LL.LM.OM...Lcontract
..L...N.....contrat
.L...MLO...Lcontratación
LKK..LP..L.Ncontrato
L.L...OM....contratto
..NL.L.....Mcontroller
.LL.M.M...MLconversa
LN..........conversar
MLM........Lconversation
NML.........conversation with
..LN..M...MKconvite
..L.M....L.Nconvocatoria
..L.....N...convocazione
N...M...M..Jcooperativa
P.K........Lcoordinadora
.NML....L..Mcoordinator
.....L.MM..Kcordialmente
OL.L.L..LM..così
LML.LM.M..LNcould
.M.M.......Kcould do
LL.........Ncould i
L..L.......Ncould we
LNL.LL.M.ML.could you
ML.LML.M...Lcouncil
KL..LM.....Ocounsel
M........N.Kcounty
MNLL.M.....Lcouple
NNL........Kcouple of
K.KNLM.M..MMcourse
MLL........Mcover
MMM......L.Kcrew
OLLL.......Lct
MMM.......LLcto
LN...LM.MM.Kcualquier
P...L....MLJcuando
KMM..M......cuatro
M.LL....N..Lcurrículo
N..........Lcurrículum
LLM........Mcustomer
LQ.........Jcuándo
M.LL.LL.N.LOcv
L..........Ncv and
.L.........Ncvs
OM.ML.M....Icá
..L........Ocódigo
..MLL...M..Mcómo
NL.L.....L.Md
...M..LO...Ld'agent
......KO...Ld'agent de
..L........Nd'apporter
L..L...N...Md'embauche
M..M.....M.Kd'une
L.L..M......da
...M....M..Kda sua
MLKN........dabei
...M....MMLLdag
.LM..L..O...dahin
K..L.LMMMM.Ldal
L.L..LMNML.Kdal #
LNLL.......Mdalle
LNL........Mdalle #
LLLNN......Ldamit
M.NMLL....LKdan
.LMO.......Kdan is
LMO........Ldan zie
L....L....LOdana
..M..L..N..Kdanach
.LL.....MLNMdank
........M.MLdank für
M.KM......M.dank voor
NL..LML..MNKdanke
ML..LLL..MMLdanke für
MMO.L...LL.Kdann
K.P........Ldann bleibt
LLLO.L...M.Ldans la
M.L..MM....Ldas
MMLL.......Mdas #
NL.........Ldas ?
LLLM.L....NMdas gespräch
.LL..OL.L..Mdass
LLLM.N......dat
M..L..L.M..Ldat je
ML.M....N..Kdata
N..L.....L..data #
K..N....LM.Ldata analyst
......M.....data engineer
..M..L.....Ldate
O.L.........date #
LO.M.L.....Ldates
.L.L.....M.Ndauert
LOLNL....L..day
LML........Mday is
N..........Kday on
.OK.L.M.....days
L......O...Ldbs
L.....LP...Kdbs and
...L........de
L.L.LLM..MLMde #
K.O...M....Lde acuerdo
L.NN.......Kde agenda
OLLL.L....OLde ce
...L.......Nde cita
LL..M.N....Lde functie
L..M........de hora
K...........de julio
M.LL...M...Lde la
LNL........Mde manhã
NL..........de marzo
ML.........Mde mayo
LL.MOL.....Mde mañana
LLLP.......Lde mercredi
L.LN.......Mde nieuwe
.N.L.......Mde noviembre
L.LO........de quarta
L...O......Lde quinta
........N...de réception
OL.LL.......de service
L.LON......Kde sexta
LOLM.......Kde te
.L.........Ode ti
KMLLNM......de vacature
K......M.M.Mde votre
M.LLMLN..M.Lde vous
NL.L........de winkel
L.MNL......Ldean
.....M.....Ldear
N.LM.......Ldear ada
N....MM.M..Jdear dr
LLL....M..LOdear mr
LM..L.....N.dear ms
...MM......Ldec
..MM.M.....Kdecember
N...M......Kdecember #
LL......LM.Ndecide
L...OM.....Ldecided
L...NM.....Ldecided to
.....N..L...decision
N..........Ldecline
..LL.......Mdein
L.L.....N..Mdeine bewerbung
LL....MM..M.del
KM.MMML....Ldel #
K.L......N.Mdel lunes
LL.N..L....Mdel miércoles
O.L........Ldel posto
NK.........Mdel puesto
......M.....delighted
M.....M....Ldelighted to
M....LL.N..Ldella
L.L.LLLMMM.Mdelle
.M..L...L...dem
M..MM......Kdemain
MLL..L..LM.Mdemande
OLK.........demo
L.L...M...MLden
NLLM......L.den #
.LM.......NKden termin
.MLL.......Mdentist
M.L.N...M..Ldepartment
.......O...Ldepends
.......O...Ldepends on
L.L...M..M.Ldepois
L.L...N....Mdepois da
L.L........Odeposit
..M........Ldepot
...M.......Kder
.LM..M.M.L.Ldes
.........N.Ldesafio
O.K.......M.description
L.LNM.......desculpa
..NL........design
...L.MM....Ldesigner
LL.........Ndesk
..LM.MM...LKdespués de
MMML.L......details
..N........Ldetails for
MM..LM..LM.Kdeux
.NL..N.....Jdeveloper
L..MMM.....Ldevo
LM..M......Ldi
L.L.MN.....Mdi #
MN.LL.LM...Ldi lavoro
L.O.M.M....Kdi martedì
M.MMLL.....Ldia
NLN.L......Ldia #
N.L.........dial
.N.........Ldias
LNMML......Ldica
MMLL.M...L.Ldich
.LLLN...L.MNdid
LL.LMM......die
...LM.MM...Ldie stelle
.L.M.L......dienstag #
K.LLN.....MNdienstag um
LMM......M.Ldiese
.N..........diese woche
.MLOL......Kdiga
LN.O.......Ldimmi
LM.O.......Kdimmi tu
LN.........Mdinner
L..M........dinsdag
K..ML......Ndinsdag #
MLN.ML..L...directeur
.M....L.ML.Ldirector
KMLO.....M.Mdiretora
MM........MKdirettore
L.LNM......Ldisculpas
..M...M....Ldiscussed
..M........Ldiscussion
.L.LML....LNdisponibilità
.O.........Ldisponibilités
LL.MML.MN.L.dit
.N.........Ldites
.N.........Ldites moi
N.....L.M..Ldni
...M.....M..do
L.LNL.......do #
N.L......N.Kdo a
..L......N..do it
L...M..M...Mdo not
...N.......Ldo our
KLNL.....M.Mdo the
.MLL.......Ndo you
.MLLNLM....Kdoch
..N......M.Kdock
L.O........Ldock road
O.....M....Ldocumento
LL.LM...O...documents
O..L.......Kdoe
LLLM....M..Ndoen
N..ML.....LKdoes
K..O.......Ldoes friday
OLL........Ldoes that
MLLM....M...doesn't
LML........Ndois
LM...L..OL.Ldomanda
K..........Pdomande
..MMML......domani
LML......O.Kdomingo
LL.......N..domingo #
.K.LOLL.M..Mdon't
L...P......Kdon't come
.LMNN......Jdonc
LMM..M..LL..donderdag
.MMLM......Ldonderdag #
K.MM......M.donderdag om
N.MLLM.M.L.Kdone
.LLN........donnerstag
LLM........Mdonnerstag #
M.........MKdonnerstag um
..MNNL.....Kdont
L..P.L.....Ldont come
LMMNML...M.Jdoor
.NLLL.MML.MKdopo
.O.........Mdopo le
.L.LL.M.....dos
O.LL....ML..dossier
..ML.LLM..MMdott
NLM.M....L.Ldown
LLN........Mdown for
M...........down with
..MML...ML..dr
LL.........Ndraft
LNLL.....M.Mdrei
.M.L..LM.N.Ldrie
.NL......M.Kdrie uur
....M.......drive
MLN...MM...Kdriver
L..L.....L.Ndriving
L......O....drug
...L..M....Ldu
K..MMLNM.LLLdu #
MLLK.......Odu am
K.O........Mduarte
LMLOL...L.MLdue
LN.L.......Mdue chiacchiere
..LN.L....OLdue course
L.LP.......Kdue to
LMLN.......Ldunmore
L..L.......Ndura
L.MNN...M.LJdus
L.M..P.....Jdynamics
LNLN..M...MKdá
.O.........Kdá jeito
L....O.....Ldéjà
.LLJQ......Mdéplacer
LO.L....LL..día
.MLLL...N.MKdías
..LL....M...e
.LLM.......Ne as
P.LL.......Ke com
.NM.M...L..Ke il
KLL........Pe la
...LLLL.NM..e mail
PLL..L......e mi
L..O.....M.Ke non
LMLP.......Ke não
....LN......e per
.ML........Neach
L.L........Neach of
MLM.........early
NML........Leastern
..NM.M...M.Jeditor
M...........een
NLLL.L.MM...een gesprek
.N.L........een sollicitatiegesprek
P.LL.M.....Leens
L.LLP......Lefecto
L.LLP......Lefeito
L.L..M..L..Negregio
.LL........Neight
O.LLML..MM.Lein
.LL..M...M.Neine
LMLL.M.....Neinem
KM...L.....Neinem gespräch
KML..M.....Meinen
.........O.Keines
.M...M....MJeinfach
LL......O...eingangsbestätigung
LL......O...eingegangen
NLL.....M..Leinladung
MLL.........einladung zum
LN.ML..MM..Leither
........N..Leither way
M..L.M.....Lel
..L...N.....el #
K...M.O.M..Kel cargo
LL.........Oel comité
.........N.Lel domingo
.M...LL.L..Mel jueves
.LL...M....Nel lunes
..ML.M...L.Mel martes
LOL........Lel miércoles
.NML.MM.L..Kel puesto
L.O........Lel taller
M.LM.M...L.Mel viernes
L..........Nela
LLMM.......Meleven
LNM.........elisa
LMM..LLMN..Lelle
LLLMLO....MLelse
K.L........Nem
L.LO........em caso
M.......M..Lemail
L.N.........email confirms
.M......L..Memployer
.........M.Memployers
L.L...MN....employment
LL.........Oempresa
.L.........Nempresas
LLM......M..en
MLLML.M..M.Len el
KNNL.......Ken ik
LL.L.OM.L...en je
L.NLLMM....Len la
NML.....M..Len met
OLLL....M..Ken nuestra
L....L.....Pen tu
M.....OM...Jenclosed
..MLLM...M.Kend
MMLL....M..Kend of
LLM..M..N..Lende
M.L.LN...L.Lenero
MLN........Leng
...M..M..L.Lengineer
MMM........Lengineers
M........N.Kenglish
M.L.......MLenjoyed
L.O........Lentendu
L...N......Lentfällt
K.RLM.....LKentonces
L.P........Kentonces la
L.N.........entrance
KOMLM.L..L.Mentre
.M.........Mentre #
...L.......Nentre as
LM.MLL....M.entretien
...........Nentretien annuel
P.L........Kentretien aura
K..M.......Mentretien de
L..N.......Lentretien du
M.L.......M.entretien le
L..M.L..M.MLentrevista
NO.........Jentrevista ?
....N.......entrevista cancelada
...MLL..NL..entrevista com
L.......M..Nentrevista con
L.N........Lentrevista confirmada
LK.MNL....MMentrevista de
J.ON..M....Jentrevista del
PLLL.......Kentrevista dia
MMLL........entrevista el
KL.........Oentrevista individual
LLLK.......Qentrevista inicial
L.MM.......Lentrevista para
S.LL.......Ientrevista será
LM.........Mentrevistar
KLL.LMM....Pentrevistas
M.LLL...MMMLentro
...........Nentry
.....O......entschieden
KLRL..M...LJentão
LML..MM..M.Mequipo
L.LML.M.M...er
.LL..O......erfahrung
LLN.....M..Lerhalten
..N.........erinnerung
O.K.........ersten
.....N......ervaring
L.N..MM...LLes
L.N.....M..Les bei
L.L.....M..Nesami
L...LP.....Lesito
.....N......esito selezione
N.L...L....Mesperamos el
L..M....ML..est
....M......Lest annulé
..L........Nest confirmé
.LLM.ML.L..Mesta
L..MLL.....Nesta semana
NMLL.LM.M..Kestamos
NLLLMML..L.Meste
LKLLLLM....Qesteban
NLL.LM.....Lestimada
L.LM...N...Mestimado
LL.LM..MM..Mestá
.LK.LM...MMMet
..L..L..M.M.et je
N....M.....Ket on
M.K..M..MN.Jetapa
M.MN.L..L..Leu
L.L...N..M.Neuro
.....M..L.NLeven
..........NLeven more
NML.LL......evening
KLNMN.......event
L.L.O.......ever
LML.....M...every
K.L...M..M.Neveryone
...M.M.....Leverything else
.LL........Nex
M.KMM...MN.Jexam
LLL..LMP...Lexamen
..L......N..examination
KL.L.....N.Oexample
.L.......O.Lexcel
.LLNN......Lexcuses
M..........Lexecutive
NLN......M.Kexercise
L..........Nexit
L..........Nexit interview
MLNL....M.LMexpect
LLM..O....LMexperience
ML...O..L...experiência
L.....M..N.Kexpires
.M..LLM..LLMf
NNML......LLf:#
.N...M.....Kf:a
....M.....NLf:achterberg
J..........Pf:admissions
LLM........Mf:alerts
L.......N...f:apply
N.L........Lf:bakkerij
LL.........Of:becas
.P.L.......Kf:berg
..M........Lf:best
LL......M..Nf:bookings
N..........Lf:campus
.....M..M...f:careers
N.L........Lf:carla
KML........Of:casting
..L........Nf:centre
M..LM......Lf:chef
K..........Of:club
..L.....M.L.f:de
M.M..M..ML.Lf:des
..M.....M..Lf:do
ML...M......f:dr
MM.........Kf:e
.........N.Lf:estudio
LM.........Mf:events
L.L......O.Lf:exams
L.LO........f:femke
N.LN.......Lf:frau
........N..Lf:freundliche
N.LLM.......f:g
..O........Kf:gail
N.ML.......Kf:garage
.MLL.....L..f:groet
LML..L..M...f:grüße
..LL.......Nf:gwen
MNML.......Jf:haas
M..........Lf:hale
LL.L.......Nf:hello
.L.......M.Mf:hiring
N..........Lf:holt
.MM........Lf:hotel
.M...M.....Jf:hr
.MN........Kf:hugo
M..M......MLf:ines
NL.L....M..Mf:info
LMO........Kf:ivan
L.PL.......Lf:ivo
LMO........Kf:iván
MO...L.....Kf:jan
O..........Kf:joan
L.......N...f:jobs
L..........Nf:k
PQMK.......Gf:kontakt
.MM...M....Lf:l
..L........Nf:lindqvist
L.ML......NLf:lotte
O.L.......KMf:lou
L.LO........f:luc
.....M....MKf:m
LLML.......Nf:mail
..L........Nf:mara
...........Nf:marsh
MN.......M.Lf:marta
...........Nf:news
.LL........Of:newsletter
L.NLLM......f:no
K..N........f:nora
KLML.L..MM.Nf:noreply
M.MLLLM.LL.Mf:notices
..ML...M...Lf:o
MMLL.......Lf:obi
..LM.......Mf:office
M.ML.M...M.Kf:people
.M..M..M...Lf:personal
O.MLM.LML..Jf:personale
...M.M.....Lf:petra
L.L........Nf:radio
.OL........Kf:raj
L.K........Of:rdv
...M....LM..f:recruiting
.M.M.M.....Jf:recruitment
L...M...NM.Kf:recrutamento
L.M......M.Lf:recrutement
.MML........f:regards
L.NL.M..M..Lf:reply
K.L......Q.Lf:retail
M..M..M....Jf:rh
...M......MKf:robin
MM.........Kf:rrhh
MM.L.......Kf:ruiz
L..........Of:sales
M......M...Lf:saluti
..MMM......Kf:scheduling
..M.........f:segreteria
LMM........Kf:seleccion
M.M..M..L..Kf:selección
L.LL.......Of:service
MN..M......Kf:staffing
L.LL.M...M.Nf:studio
NL.L........f:t
MM.M.......Kf:talent
M...........f:team
M.N........Lf:theo
M.M........Kf:tran
M..........Lf:ufficio
.L.........Nf:ux
O..L.......Kf:vos
.ML.M....L.Mf:vriendelijke
M.ML........f:yours
L.O........Lf:yusuf
NLLLML..L..Mfa
K.LMLL..LM.Nfacciamo
N.LO.......Jfaccio
O..........Kfaccio vedere
N.L........Kface
O.L........Kface to
L..........Nfair
LLL.NN.....Lfaire
O..L........fait
OLL..M......fala
LLLLM......Pfalls
L..........Ofamilia
K........L.Ofamilie
KL.N.......Mfamily
O..L.......Lfancy
NL..........fancy a
.M.M.L...M.Lfare
MMLL..L..N.Lfase
.MLML..M....favor
.........M..faça
.........N.Mfaça o
K.LM.MM.L..Mfebbraio
K.MM..M...MLfebruar
.LLM.......Nfebruari
L.O........Lfebruary #
M.L........Mfebruary at
.....L..O..Kfecha
KLLM....M..Ofee
P..L.......Kfeed
N..L.......Lfeed you
..KL.N...MLNfeedback
ML........LMfeira
M..........Nfeira #
M..L........feira às
L.L.......OLfemi
L.Q........Kfest
.MM........Lfew
.MNMML...L.Jfica
L.N........Lfica então
..MN.......Lfica para
LL...N.....Mficou
LLL..K..MN.Ofile
MMK........Mfiliale
....MN.....Lfilled
.....O.....Lfilled the
LN.LNK....M.fin
.LM..N...L.Lfinal
..M..L...M.Lfind
LL.O.L......find another
..M........Mfindet
.LM....M..M.fine
.L.L....LM.Ofinish
LLLN.......Mfinn
KMNL....MN.Lfino
LM......MO.Kfino a
.M.LL.M..L.Mfirst
LM..........first come
LML........Nfirst day
LM..........first served
N..........Lfish
.MM........Lfive minutes
NLLM.......Lfix
L.N.LLM..M.Lfixed
LL.M.L.....Nflat
.L...L.....Oflat #
N.LO.......Kflight
...OL......Lfly
KK.L.M..M.MMfoi
.LLL....MN.Mfolder
M.L........Lfollow
.M.L...M..MLfollowing
N.LL...M...Lfollowing the
..L..MMM...Lfollowing your
LL......MN..foods
...........Mfor
KLM.M......Nfor #
N.LL..L.ML.Nfor a
L.N........Lfor accepting
NM.L.......Lfor an
.M...L......for applying
L.M..NM...LLfor coming
L.N........Lfor confirming
KLONL.......for friday
OL.L.......Lfor interview
M.L.L....MLMfor it
L.O........Lfor june
LL.L......MNfor me
K.O.........for monday
K...M......Nfor offering
...NLM.....Kfor one
MLL......M.Mfor our
L.L........Nfor saturday
M.....L..M..for the
.LM.........for thursday
L.LNM......Lfor today
L.O........Lfor tomorrow
LLNL........for tuesday
ONL..LM..LLKfor you
..N.ML.....Lfor your
.L.L....NMLMform
NLM...N....Jformal
M.L.LO....LLforth
K.MM......MLforward
L.N..L....MLforward to
..NL.L.....Mfoto
.L...LM.M..Nfound
NLLL.....M.Mfour
.NLM....LM.Kfr
L.NL....M...frau
..M........Lfrau lindqvist
MLK.L......Nfree
N..L.......Lfree to
N...LLM..L.Lfreitag
N.LM........freitag #
LLML..M....Mfreuen
..NLM....LNLfreundliche
L.NLM.....MLfreundliche grüsse
.MLM........fri
L..M........friday
.LM.........friday #
M..LL.M...NKfriday ?
KL.N.......Nfriday at
OLKO......MJfriday the
....OL......friday's
J.M........Nfriendly
......M....Lfrom
.N.LL.M....Lfrom #
..NM........from the
LL....L.N..Mfrom us
LM...L....N.from you
LLM.M....M.Lfront
LLLLMNM.L.M.fue
..L.LM......full
L.M..MM..L.Lfunctie
.LLMM.N....Lfunctie van
..L........Nfunctioneringsgesprek
L.LOLL..M..Lfuneral
L.L..NM.M..Kfurther
LL....ML...Mfurther to
MK.........Mfw
L.N...M....Lfwd
..........LNfünf minuten
K..L.......Nfür
L....M...M.Mfür das
K.L......MMNfür den
K.N..M......für die
.M..........für ein
.LM.....N..Lfür ihre
LL.........Nfür unsere
KNL..M....MMfürs
MMLN.......Lg
..L.LN....L.gaan
L.L.MLLMMMLMgaat
...NM......Lgaat niet
NLML........garage
.L.LO......Lgarde
L.N.......M.gate
L.L.L....M.Pgeben
.LL..L..O.M.geduld
L......M..M.geehrter
L......M..M.geehrter herr
.KLMO.LM.MLLgeen
N..L........gegen
MMKNLLM.....geht
OLKM........geht das
P..........Kgeld
L.M........Lgeneral
L..........Ngenitori
L.Q........Lgenoteerd
.LML....M.LNgente
LL.LL..MM.MLgentile
.N.L.M..L..Lgern
NM.LML.....Lgerne
LM.M.LL..LN.gesprek
....N.......gesprek gaat
OL.M.......Lgesprek op
LLLNN.......gesprek van
..L..L....M.gespräch
ML.N......MKgespräch am
K.N.........gespräch für
..LN.M......gestor
..L.L...MMLNget
OLL.........get on
.LL........Ngift card
O.ML.......Kgil
LO...M..M..Kgiorni
KMLM.LL.ML.Mgiorno
.ML..LM.L..Ngiovedì
MML..L..L.LNgiovedì #
.M.L......M.giovedì alle
KM.....ML..Ogiugno
L..M.M...L.Mgive
KNLN........give me
LLLM....M..Mgive us
M.LM.......Lgiven
KLKN.N.ML.MLgià
LL.M.M.....Mglad
OLLN.......Kgleich
KLMLLM..L..Ngli
L..........Nglobal
.LN..L......go
LL.....M...Ngo over
L.M........Mgo through
.L....N.....go to
.L.........Ngoals
..OLLL..M..Kgoed
.MLL.L..N...goes
MLLL.M..L.LMgoing
.....N......gone
....MN.....Lgone with
MLL.O......Jgonna
...LQ......Kgonna have
LNML.M....MKgood
.OML.M...L.Kgood day
LLP.........good for
MLL.MM....LLgood luck
LML.......M.good morning
N.L...MML...good news
N.M........Lgoogle
M...........google meet
MMLL..M.M..Lgot
LNLM........got a
LLL...N.N..Lgot it
NML.....O..Kgot your
N.M........Kgott
MM.L.L..L.MLgraag
LN...M......grab
M.LL......NLgrace
K.L..M..M.N.gracias
LL...N..M.M.gracias por
K.OL........grand
.L..L.L.M.OLgrazie
LNML..M.L..Lgreat
.M....NM...Kgreat news
L.Q........Igreat see
M.......M.NJgroet
ML......M..Mgroup
.MMM.L.....Lgruß
..NLM.....MLgrüsse
NLL..LM..M..grüße
.MLL.M.....Mgustaría
L....N...M.Lgute
K..M....M...guten
L.LMM...M...guten tag
L..LRL.....Kgutted
M.M..L.....Mh
M.....L.L.LMh #
N.L........Mh ?
K..M.......Mh a
NLM...M....Lh au
L.N...M....Kh com
L.LL.......Oh e
L.NL........h na
L..L.......Oh ou
LMM...M....Lh para
NNLL.......Kh que
L.M........Mh à
L.MMM.....LLh:!
..MM.......Lh:#
L.MM........h:?
...MM......Lh:a
..L........Mh:and
..LL.......Oh:by
M..N.......Lh:de
..........LNh:from
N.LM........h:in
L..M.......Mh:is
...M......MLh:la
M.L........Mh:the
..L.MOM..L.Lha
..KL.NM.M.LKhaben
LMLL.M.....Mhaben wir
NK.ML.N.....hablamos
L.L........Nhacer
.LLMN.....M.had
...NL......Lhad to
.........O.Lhagas
KMM.......MLhaha
LMLLLMM..NMKhai
NLN.M.....LKhalb
L.P........Khalb fünf
M..L.......Mhalf
ML.........Mhalf an
KL.........Ohalf eleven
N.LL........half nine
L.KM.......Nhall
..O........Lhalle
M.LL....LM..hallo
LNO...M....Jhallo frau
M.KL.......Nhallo herr
...L.MM...L.happy
L....MM...L.happy to
NL......L...harbour
..LN........hará
.KLNN..L....has
K.N........Mhas accepted
LL.MMM..L...has been
KMLOL.......has come
....NL......has decided
L....L.MMM.Lhasta
LLK.MM..LLMMhat
.....L....N.hat das
....M......Mhave
LMLM.....M..have #
..ML.......Mhave a
.L.L.......Ohave an
PMK.....LL.Lhave been
.....M.....Lhave decided
LML.LN...M.Lhave not
N...........have put
L.L........Ohave the
MLLMPL.....Lhave to
....K......Phave withdrawn
K.......N...have your
.L.MLN.M.LNKhaving
K.LL.....N.Ohay
M.L..M..M.L.he
N.ML....M..Khe'll
L.L..L..M..Ohe's
ML.MM......Lhead
.LMM........head of
LLL........Pheadhunter
......M..L.Mhealth
......L.M.MLhear
L.....L...M.hear from
PL.........Jhear how
LM...L..N...heard
L.M..L....M.hearing
.M.....M..LLhebben
ML...M..N..Khebben je
N.LM.......Lhebben we
MLMLLN..L.L.hebt
L.LO......M.hector
KMK.OM..LLLNheeft
.L..MMM....Lheel
L.L.......MMhelen
..N......L..helena
.NK.LML..L.Mhello
L.N.L......Nhelp
.....M.....Mhemos
LKL.M.L....Oher
MM.L........here
LO.........Lhere ?
LLN.........here are
KLO........Lhere is
KM.M........here url
M..L.....M.Lhere's
M.LM.L..L.M.herr
O.M.....M.LKherrn
L.ML..M....Khet
L.....P....Khet contract
KLO.N.....MLhet gesprek
.LLP.......Lhet ongemak
KMO........Lhet sollicitatiegesprek
L.N.L.......heure
N.LLL....M.Lhey
...........Lhi
.L.........Nhi all
.....M......hi mara
N........M.Khi robin
.ML..LM.LM..hier
L.N.M.M....Lhierbij
..N........Khiermit
L.N........Lhiermit bestätigen
.L...O.....Khighly
ML....L...LNhim
K.LL.MM....Nhire
.L..NL.....Nhired
....ML.....Nhiring
..M.........hiring manager
L.L..N.....Mhis
....LO....LLhis own
OK.........Lhiya
MM.ML.L.LLMLho
LLL.M...M..Lhoeft
M.....M....Lhof
.O.LL......Lhoi
LLLMM...L.MNhoje
.ML..ML..M.Lhola
L..........Mhold
.LL.....LMMNhome
LL...L..P...hoort
.LLO......MLhope
...N.......Lhope that's
.M.M.L.M...Lhora
..MM........hora #
M..LM....O.Lhoras
MLMOL......Khorário
O.LM.....L.Lhorário de
..M....M...Lhospital
K..........Ohost
..N........Lhotel
LL.......N.Mhotels
MM...LM....Lhour
..ML........hour and
M.ML.....M.Lhours
OLL.........hours on
M..M........house
.LL.LL.....Ohow
...........Nhow did
L..........Mhow to
MM..........how you
......N.....hr
O.L........Khrs
LMNLL......Lhugo
L..N.....M.Lhuman
..N........Khusband
KLLL.....M.Ohá
LMLMM.....M.i
.L.LM.......i am
KMLM..L....Ni can
L.LMN......Li can't
K.......M..Oi confirm
MLN..L.....Li do
LL........M.i enjoyed
KLM.MLM....Ni have
...N......MKi hope
.....N.....Li regret
L.LL......NMi remain
NLLL..L...LOi talked
L.LNL.....N.i will
LL.NNLM....Ji won't
M.LL.M.....Mi would
L.K..M..L..Mi'd
.NLL.......Mi'd like
MMLM.L....MLi'll
M.K........Ni'll ask
L.L.......PLi'll bring
M..L..M.....i'll send
LM.LMM.....Li'm
...LN.......i'm afraid
..N........Li'm in
MLLLN......Li've
OLM........Ki've put
L.LMMM...L..ich
J.L........Pich am
JNL........Oich sie
..M...M....Kid
.....P..L.LLiemand
.....O....L.iemand die
ML.L..M.M.L.if
ML.LNL..M...if it
KL.M....N..Mif it's
.LL........Nif not
P..L.......Lif that
N.L.....M..Lif we
...LLMM...L.if you
LM.L..N.....if you'd
ML.LM.M...LLif you're
NLK..L..M..Mif you've
KML....ML..Mihnen
L.L...NN...Lihnen die
MLLNM....L.Mihr
K.NM........ihr gespräch
O.MM.......Jihr vorstellungsgespräch
.M.K....ML..ihre
MML..M.....Lihre bewerbung
L.ML.M.....Nihren
.LK.......MOihrer
K.MM..M.L..Mihres
N..MM......Kii
L..M.L..MLNKik
.ML.......NLik ben
MLNLL.M.L.MKik je
L....M..M...il
N.L.LLM.NLMKil #
KMN.ML..L..Lil colloquio
MLM.........il nostro
MLLM..N....Lil posto
L.K........Oil primo
NML.L...L..Lil suo
LLL.....ML.Nil tuo
K.L..ML..MLOim
LLLQM......Kimpossible
L.LP.......Kimprevisto
L.ML......L.in
K.M......M.Nin #
LMM........Lin a
KLMNM......Lin at
M.MLL.L.M.L.in de
.MM...L...MLin der
M..L.L......in die
..KN.L....OLin due
.MLML...M...in for
.MMM....M..Kin laboratorio
L..........Oin may
.KM........Nin my
MLM..ML....Lin on
.M.........Lin person
L..........Min room
.M.L.N....L.in the
.M......L...in to
L...O......Lin today
.L..LM..M...in touch
LO......M..Lin week
L.M...OL...Lin writing
ML..ML...N.Lin your
.M..........incontrarla
NLML........incontro
L.LN........inconvenience
L.....O.....indefinido
KL...M...M.Oindividual
L.L........Pinduction
N...........industrial
NKMM.......Kines
..L.LMM.....inform you
L..........Ninformal
LLL.M...M..Ninformation
..O.....M..Jinglese
NL.M.......Lingrid
LLLK.......Qinicial
..L........Ninitial
NLLN.......Kins
L.K.M....N.Minspector
L.LPL.......instead
L..N.......Linstead ?
L..........Ninstead of
.M.M....M..Kinstructor
KL.L.O.....Nintake
L..........Nintakegesprek
LM...M.....Minterest
L..........Ointerpreter
M.....L....Minterview
MNLN.......Iinterview ?
.L.........Ninterview about
LMN.M......Kinterview at
..M.........interview confirmation
..M.........interview confirmed
N.L........Linterview date
L.N.........interview details
M........L..interview for
N.NL.......Kinterview friday
M.LMM......Linterview has
.M....NL...Linterview i
LM..M...M..Minterview in
M.........LMinterview invitation
N..L.......Linterview is
O.L.ML.....Kinterview monday
L..N........interview moved
L..O.......Linterview now
.LM.M......Linterview on
...........Minterview panel
L.NN.......Linterview scheduled
LL.....M...Ninterview this
M.LL......NLinterview thursday
LNLN........interview time
...N........interview to
R.KM.......Iinterview wed
L..........Ointerview went
M.LM........interview will
MLM........Minterview with
M.L........Minterview you
..L..N.....Minterviewed
LL.........Ointerviewen
L.MN.......Linterviewer
.LL.MM.....Minterviewing
.K.........Ointerviewing this
LLL..M..M..Ointerviews
L..........Ninterviews #
........M...interviews are
L..........Ninterviews with
.LL........Ointervista
L.LLOM.....Linterés
...KP......Linutile
...KP......Linutile de
MLL.LL....MMinvitation
L.M.........invite
K.O.M......Linvite for
M...........invite you
NLL......M.Linvited
NLL..M...M..invited to
M.L.........invitiamo
O.L........Linvito
LL...M..LMM.inès
KN..........inés
L...L.O.ML.Linício
.M..........io
M.O........Jio e
L.LP.......Kirait
L.LP.......Kirait ?
LLMM.L......is
M.L...M.....is #
..........MLis a
N.L.........is at
.LL...M....Mis attached
L..........Nis available
L.M........Mis booked
....L......Nis cancelled
..L........Mis confirmed
MLK......M.Mis fine
LOM........Lis good
K.P........Lis het
..LL....N...is in
M.LL.......Nis monday
LLLN.....N.Lis no
..L..M...M..is not
L.LQ.......Lis now
LLNL.......Nis on
N.LL........is op
L.M.L....M.Mis the
..........NLis there
M.M.....M..Kis to
MN.L....M..Kis with
LL....O....Lis yours
Q.KLM......Kish
..M..LL.MML.ist
N.L.......MKist am
.LL...M..M..it
M.L...N.MM.Jit !
L.K...N....Nit #
L.M....M....it ?
LL.M.....N.Lit back
KLPM......L.it is
O........K.Lit suits
.........M..it takes
..L.LN.....Lit was
N..........Lit will
KM....M....Mit'd
L.LML...M...it's
MLL..MM.M..Lit's a
L.N.........itinerary
MLLMM......Lits
.MMN.......Jj
L.L...O....Lj'ai
...M.LN....Lja
N.LL..M.M..Ljan
M.LMM.M.....january
N..........Ljanuary #
.M.LM.M...MLje
OLL...M..M.Kje de
MLM.........je donderdag
.L.LP......Lje garde
L.LO.......Lje gesprek
M.LL..LM...Mje graag
LLL.M...M..Lje hoeft
...M....N..Lje sollicitatie
N..ML......Kje sollicitatiegesprek
K.LMN......Mje suis
...L..M.LLN.je vous
NM.L.......Kjefa
NM.L.......Kjefa de
..M...M.M..Jjefe
LMM...M.M..Jjefe de
LO....M....Ljeito
LMLM........jeudi
LMLM........jeudi #
MMML......MKjeudi à
KN..LL..L.MNjij
..M.....M...jo
...L.M....L.job
N..........Kjob ?
L.L........Ojob in
L.....N....Ljob's
L.....O....Ljob's yours
LL......M..Njobs
L.....M....Mjoin
L..........Njoin the
M.....M.....join us
KO.M.......Ljoiner
LO.........Ljoiner job
LM.MM.N....Kjoining
....ML..MM.Ljonas
L.....O....Ljornada
.ML..LM.....jou
KMLN.......Mjour
LLNML...M...journée
.....L.....Njueves
.....L..L..Ojueves #
LNM........Ljueves a
OL.........Ljueves sobre
L.NM.......Ljuli #
K...........julio
K.L......L.Qjullie
L.M.MM.....Ljuly
K.M.M.......july #
............june
M.M........Ljune #
...........Mjune at
M.M.....MLLKjuni
K.N.......LMjuni um
LL.N..M....Mjury
L.OL.......Kjust
L.O.....N..Ljust to
MK.MN.L....Ljá
LMLNN.L....Ljá não
.JLL.LM.L..Pk
...L..M....Nkamer
N..........Lkamer #
KM.MLMLML.LMkan
L.KLLM.....Pkandidaat
ML..MM..M.LLkeep
..L.....O...keep this
.L...O.....Kkeep you
..K........Okennen
OMLL.......Mkennenlernen
MN.L.......Lkennismaken
NLL.N....L..kennismaking
L..........Nkey
...M.......Lkia
...M.......Lkia ora
..L........Nkim
..L.......O.kind
.ML.......MLkindly
N..........Lkitchen
..OL........km
L...M......Mknow
...L..M....Mknow by
ML..........know if
....NL.....Lknow that
.M..M....M.Jknow you
PLLLMLM...LLkom
NL.........Lkom je
M.LL..M....Nkomen
NL.N.......Kkomen ?
ML.LML..M...kommen
......M.....kommen sie
LL.LM.M.....kommt
L....L..N.M.komt
.NL..L.....Nkun
.ML..L.....Nkun je
.NLNMLLM...Kkunnen
MM.N..LM...Kkunnen we
N.LL.MM....Mkurz
N..NL......Kkönnen
LL.O........können wir
L.LOL......Mkönnten
LLMLL......Nl'appuntamento
.LML.MM....Kl'atelier
KLNM.......Ml'entretien
..L........Ol'intervista
..L.........la
NMLL.......Lla boutique
KL.MNMM.LM.Lla entrevista
.NM........Lla mañana
LL.N....M..Lla misma
.MLO.......Kla place
N....L.NM..Jla presente
.N.........Lla prossima
L..M.N...N.Kla prueba
...LMM..L...la ringraziamo
L.KLLM....NNla ringrazio
...LL......Ola réunion
LNLMM....M.Kla semaine
LO.........Lla semana
NML..LM.N..Kla sua
MLM........Lla tienda
.MML.....L..la tua
MMLL..LM...Mlaat
M.LM....M..Llab
LLL...M....Olaboral
.MM...L.M..Klaboratorio
M.L..N......lad
NLLM....M..Lladen
O.L........Lladen sie
.LL...M.N...laden wir
OLLL.....M.Klado
.....M......lamentamos
L...ML.....Nlandlord
M..........Llane
N.LL.LM.....langs
L..........Nlaptop
M..M....L...las
ML..ML..L.L.las #
QLLL.......Llas cinco
KOML.......Llas cuatro
...N.......Llas molestias
N.KLM.......last
.M.LOL.....Llast night
NLL.LN....LLlast week
MKMM.L.....Llate
LMLN.....N.Klater
.ML.........later than
.M.LL.LMLM..lavoro
..LL..M.....le
.M.LLLM.ML.Mle #
.MN........Lle chef
......N.....le contrat
N.L...M.....le lundi
MN.L.......Lle mardi
K..M.M....MLle poste
..L........Nle ricordiamo
M...........le service
OL.LL....M.Llead
N.L.........lead and
O.K.........lead role
...........Nlearn
L....L....LNlearning
LLM.ML...L.Mleave
LLL........Olebenslauf
..M.M......Klecturer
L.L.LM.....Nlee
N.KML.....MLlei
....O......Lleid
..LMM......Lleider
..O........Klembrar
L.ML.......Mlembrete
LM.........Llena
KL...L...NMOles
.L...LM.....let
...........Mlet me
.L...LM.MMMLlet you
LNKOL.....LMlet's
LP.........Klet's talk
M.L.LLO.M..Kletter
......O....Kletter for
L.LO..M.M..Lletter of
N.LL..NM...Llettera
MN...M..L.MKletto
..NL.N......level
.LNLLM.M....level #
MMMKMMM.L..Jlhe
LN.L........lhe dá
N..L........li
....L......Nlibrary
N.LLM....LM.licence
....M..N...Klicense
K.ML..M...LMliebe
L...M.M.MMLKliebe frau
..LN.M....MLlieber
M.....O..N.Iliegt
M......M....lieti
M......M....lieti di
L.O.M......Klieu
O.L........Llieu le
K.QL.......Llieu lundi
MMLLL......Mlike
LO..........like ?
.MLLL......Mlike to
N.L....M...Klike you
NN.L.M.....Jliked
MN.........Kliked your
..M...M....Llindqvist
LLM..M.....Mline
M..NLLL..N.Klink
L........N..link expires
NL.L........link url
N.LLMM....LLlist
NLL.........list of
KLLLLMM.O..Mlista
LLKL.NM.M..Nlista de
.LL......M.Nlive
..N......L.Llive coding
......P....Klivello
.....L..O..Lllamaremos
...M.MM.L..Klo
...O.......Llocal
L.M........Mlocation
L.N........Llocked
K.P........Lloft
.MM......M.Klog
.M.......M.Klog in
M.LLM...M..Lloja
K.M.LM....MMlong
L..MM.......longer
LM..L...MM..look
.MLML...MN.Llook at
.L.L......MNlooking
ML.........Nlooking for
.M......M...looks
M..L..L.M...los
N..KL.....NLlotte
MMK.......KPlou
LML...MM....love
L.LL..M....Olove to
......MN...Jlove you
NMLLM....MMKloved
MN.........Jloved the
M.L........Mloved your
L.ML.MM....Llovely
.LL.MN..L..Lluck
..LLMM...M.Llugar
..L.N.M....Klugar de
ML.NLM.....Llukas
K.LN.......Mlukt
M.NL........lunch
..NL.......Llunch on
NL.L.......Llunch with
NL.L........lund
O.L........Llund wir
KMM.L.M..M.Llundi
L.MM........lundi #
L..M..M..MLLlunedì
..M..L..LMLMlunedì #
LMLM.LM..M..lunes
..LM.LM..M..lunes #
K.LOL..M..L.là
M.MM.L......m
NLLL......MLm'a
LPL........Lm'indiquer
.L.NLNL.L.MLma
K..M.....MLMmaandag
L.M...L....Mmaandag #
LOL.MML.L.LLmaar
.L.ML......Lmaart
M.M.........maart om
L.MN.......Lmachine
L.LM.....L.Mmadame
..K.......MNmadame je
M....M......made
MLLL..M..N.Lmag
LL...L.MK..Pmaggio
N..L.....M.Lmagst
O.L.........magst du
.L.......M.Lmai
NL....M....Kmai à
MM.L.L..NM.Lmail
M.....M....Lmain
L..L.M.....Mmais
L.MNL.L....Lmake
LM.N........make it
LL.Q.......Kmake our
.ML..LM.L.M.mal
.....O..L...malgré
N.LLN......Lman
......M...MLmanagement
MM..L......Lmanager
N.L........Lmanager and
N..........Lmanager will
L..........Nmanagers
MK.K.LN..M.Mmando
.NKMM.......manhã
LN.L.......Mmanhã ou
LLNL.......Omano
.M..LM......mara
N..........Lmara the
LLL........Omarcada
L..L.......Nmarcada para
M..........Lmarch
M...........march #
M..M........march at
ML........M.marco
.M.M........mardi
..M........Mmardi #
MM...LM....Lmars
MML.........mars à
LMM..L....L.martedì
.LN.L.....LNmartedì #
L.MML.......martes
..M.........martes #
KMM..M......martes a
NL..LLM.M...marzo
N...........marzo a
N...L.......marzo alle
L.L........Omaster
M.L.....ML.Nmatch
..LLMM......mate
MMLMM.....NJmatin
MO.L.......Lmattina
..MLM...M..Lmay
M.ML.L...M.Lmay #
ML.........Mmayo
M.L......M..mayo a
..MNNLL..L.Kmañana
M.LM..M.L..Lme
MMML.......Kme and
.MM.........me at
..L.......OKme i'll
..L...M...LNme know
NM........MKme on
N.L........Lme tomorrow
.N.M.L......me what
LO.........Lme which
LML........Mme your
N.L........Lmechanic
....L..MN..Kmedical
..L...LO....medico
NL..L.....LNmee
MLLLOML....Lmeer
M.L.L......Mmeet
..L........Nmeet our
LL.L..M....Nmeet the
N.L........Lmeet two
N...........meet url
.ML.......M.meet you
LL..M.....MMmeeting
L...NL.....Mmeeting on
KM.......MNLmeeting the
M.......M..Lmeeting with
..M........Kmeeting you
.NLM.....M.Kmeglio
.L.KO.M....Lmehr
M.L.M......Lmei
K...N.M...LNmeine
KOLM.......Lmejor
LLM.....MMMLmelden
L.N.......MLmelden sie
.L...L..N.M.melden uns
KM.N.M......melhor
LL.......M.Nmember
...........Nmembers
JL.........Qmembership
..KML....MMLmerci
..L........Nmerci d'apporter
.MLNLLM...LLmerci de
MK.L.....NN.merci pour
LNLM.LM..M.Lmercoledì
.L..L.M..M.Nmercoledì #
.NKLM.....NLmercoledì alle
.M.M.L..L...mercredi
........L..Nmercredi #
.L.O.......Lmercredi à
L.LO.......Lmesma
..LN........mesma hora
LLMN.......Lmesmo
LMM..L..ML..message
L..M.L..M.NKmessaggio
L.ML.NM....Lmet
KL.L.M..M..Nmet een
LNLLM.M.....met je
KL.LM....M.Nmevrouw
MM..ML..L..Lmi
KN.NL.......mi dica
...LOL......mi dispiace
.LMMLM.....Lmich
M.M........Lmicrosoft teams
.N..LL...M.Lmidi
N....M.....Lmight
MM.......MMKmij
PM.........Imike
L.LOMM.....Lmil
L.LNM......Lmil disculpas
O.L........Lmill
K..NM.......mim
M.ML.....M..min
NMLL......NKminha
M.L......M.Mminute
L.L........Ominute interview
.ML......MLMminuten
M..L....L..Mminutes
..L........Nminutes of
O..........Lminutes on
KLLL.....M.Qminuti
M..L.......Nminutos
.MKMNLM.....mir
....N.......mir leid
L.N........Lmise
L.O......M.Lmise en
LL.N....M..Lmisma
KM.N....M..Lmismo
M...L......Mmit
K.....L..M.Omit dem
K....M.....Nmit dir
O.L........Lmit herrn
LN........M.mit ihnen
.ML.........mittwoch
.NLML.L..L.Mmiércoles
L.M..L.....Nmiércoles #
LO.........Lmiércoles por
MM.L.L....M.mme
M.N........Kmobile
LML........Nmock
L.L........Nmock interview
LLL..P..L..Mmogen
.LL..O..L..Mmogen we
NOK.L...LL.Kmoi
.O.........Lmoin
...N.......Lmolestias
M..L.N......molto
L..L.......Omoment
LK......N..Nmomento
LN.M......MLmon
MNLL........mon #
M.....M..M.Lmonday
N..LL....M.Lmonday #
KLM........Omonday at
O.L...M....Lmoney
...M........montag
..MM........montag #
LL...M.....Mmonths
ML..LM..LM.Lmore
M.M..M...M.Kmore than
...M....L...morgen
LMKM......MLmorning
LP.........Kmorning or
LL.NM.......morning so
KR.........Kmornings
LN..........mornings are
LM.LL......Mmost
.L.J.......Pmove
....L......Mmoved
LL.L.......Nmoved to
L..O.......Kmover
..LL.MM....Mmoving
.LM........Mmr
..L.......M.mrs
L.........MLms
L..........Nmsc
...MLM.....Lmuch
..KLML....NMmuchas
KNL.MM..L..Lmucho
O.LK.LM.....mum
..LOM......Lmuss
MML.MLM....Lmust
M....L.O.L.Lmutual
...LMM..L.MKmuy
L.L.M.L...MNmy
..N........Kmy husband
L..........Omy interview
.L.........Nmy office
PL.KO......Jmy partner
N.ML.......Lmyself
L..L.O.....Kmás
MM....M....Lmärz
L.ML..M....Mmärz #
N..M......LLmärz um
..KPL......Lmême
...NL.......même heure
MML...M....Kmöchten
.LMMM.M....Kmüssen
.L.N.......Lmüssen wir
.LML..L.N...n
MLL.LMM.....na
MLLM......MMna quinta
L.LM.......Nna sala
ML.M.......Kna sexta
K.LML...MN..naar
...N........naar donderdag
.LM.MNM..LLKnach
M.M.LMM..LMKnachricht
M.L.......MMnada
LM........NLnadia
LMML....L..Nname
MMM........Lnd
O.LM.......Knd #
LNOL.......Knd at
KML....M..M.ne
.L.........Mnear
.L...M......need
.MK.LL.....Nneed a
.LMMM......Kneed to
L.LL.....M.Nneeded
.L.M..L....Nneeds
.L.L.....M.Nneem
..L.......OKnehme
..L.......OKnehme ich
.L..LO..LM.Lnel
....NM....LLnephew
.L........MNnervous
......P....Lnetti
LLKO.....M.Mneu
LLL.M...L..Pneue
L..O.......Lneuer
L..N.......Lneuer termin
KKLN.......Onew
...........Mnew jobs
...OL......Knew time
M.KL.MMM...Lnews
...........Nnewsletter
MNK.L...LMLMnext
MLL......M..next step
.M...L....LMnext steps
O..........Lnext tuesday
LMLMLL.....Mnext week
LLLNNM..LM.Jnicht
M.NLNL.....Lniente
KLLON.LM..LLniet
..LNN......Lniet door
L.LOL.......nieuw
JLLMMLM....Pnieuwe
.ML.M...L...night
MLLM.M...L.Mnine
LKLNNM...MLLno
..KL.....MMNno dia
L.MMM......Lno longer
L.LO..M....Lno mesmo
N.L......M.Lno more
M..LNMM....Kno need
L.LMNLM.....no se
LMLOL......Lno trouble
L...LM...LMMnoch
ML..........nodigen
.L..L.MMMLNLnog
M..L.MM.L..Lnoi
KKKONMLMMMLKnon
...ML....N.Lnoon
N........M.Knoon on
M.L...MM.M.Jnos
N.L........Lnos gustaría
..N.........nos vemos
.L.LN.......nossa
LL.MM..MM..Lnosso
MLN........Knostro
L.LN.NL...LLnot
L.LP.......Lnot #
...LMN......not be
LL..LO..M..Lnot been
..LO.......Lnot possible
LLLQ.......Lnot saturday
L....N.....Lnot selected
...NML......not take
K.NL.......Mnot the
....M.....M.not to
...M.....M.Lnote
K.OL......MLnoted
K.N....M.M..notes
M.L.M..MM..Knothing
.L.LML......notice
.L..MM.....Lnotre
LLMN.......Lnotre entretien
K.OL........noté
K.P........Lnoté pour
M.K..L..MLOLnotícias
.LL..M..LM.Knous
L..LMML....Lnous avons
.LL....M.N.Lnous vous
L.LMM...M...nov
LN.........Lnovember
MLL.L.LM.M.Nnovembre
P.L........Lnovembre alle
.N.L.......Mnoviembre
KLKO.ML.MM..now
L.LN........now #
L.LPL......Lnow on
..KM......LMnu
..LOL......Lnu op
N..M.......Knuestra
P.LL.......Lnuestra oficina
.K.........Pnuevas
.KL........Onulla
MNL..ML....Lnumber
L.......N...number #
M.M........Lnumber on
.........N.Knumerical
KLL....M...Onuovo
.......M...Mnurse
LLLOM.L..M.Lnão
L..N.......Lnão se
.N.LM.......nächste
LN..M.......nächste woche
L..L.L..OL.Lnúmero
KO.L.....L..o
LM.........No el
.LLLNMM.L..Ko lugar
LLL..N..M..Mo seu
.M.M......MKo'clock
ML.L....MMM.obrigada
L.L..L..M.OKobrigado
.....N.....Loccasion
L.N.M......Loct
..N.M......Loct #
MML..L.....Loctober
M........L..october #
.M.L.......Moctober at
.LM......M.Loctobre
N..L.......Moctobre à
..LM.MM....Koctubre
KPLMLLM.....oder
MML.........of
LM.L......LMof #
......N....Lof appointment
K.LO........of course
LP.L.......Lof donderdag
......M....Lof employment
NML..LL..L.Mof het
MLL...NM...Lof je
NML........Lof our
OLL........Kof ten
N..L..L.....of the
KN..........of vrijdag
LLLMLM..M..Mof you
LLML..LNM..Lof your
N.L..LN.M..Joferta
.LLMN.....L.off
LK.........Ooff sick
.LM.N......Koff the
.LLLM.NNLL..offer
......O...MKoffer letter
M.L...MM...Koffer you
.L.M.M....LMoffered
K.L.MMML...Moffering
K..........Ooffering to
.L....LM...Noffers
L..........Oofferte
..........L.office
..M.....M..Kofficer
L.LN........oficina
..LNM.......oggi
LMML........oi
MLPNLL.M...Hok
N.KM.......Lok ?
L.QL.......Kok per
ML..........oktober
.LNLML...LLMold
N.LK.M......olá
MLMMLL.....Lom
MLMMLL.....Lom #
MOL........Kom drie
L.N......M.Lomar
M...........on
M....M..M...on #
.M.LMMMM.L.Kon a
N.M.....N..Jon april
L.SLL......Kon for
MLLML.L...MMon friday
N.L.M......Lon march
M..M.....L..on monday
..L........Non my
KM.M.M......on our
O..........Kon parle
.MKLM.......on saturday
K..........Oon stage
.MLLM......Mon sunday
..N.........on the
.....M......on this
.LK..L.....Oon thursday
.LL........Non tuesday
MLM.L......Mon wednesday
.L...NM....Lon your
M.ML.......Lon zoom
..LOLLM.LM..once
..N........Londe
MM..L.......one
N.M......L.Lone hour
N.L.LM....L.one of
K.LN....N..Lones
.LLP.......Longemak
.L....L.MN.Monline
LL.........Oonline interview
.........M..online test
M.......NM.Lonly
........N...only shortlisted
MML..MM.L..Kons
K..N.......Mons gesprek
ML....M.....ons op
..........OLontem
.LLM.M..N..Lontvangen
ML..M.M.....onze
.LLM.L..LMOLook
MMK.L...M.L.op
NK.L.N..NL.Kop #
LNL..L..NLMLop de
KO......MML.open
..L........Nopen to
.ML..M......opening
K.ML.M...M..opens
.....L.N....operador
ML.M.......Loperations
LML.......N.opportunity
LO.........Moppure
KPL.LL.....Nor
LN......M...or #
KK.M.......Por by
LL.M.......Mor friday
.N.........Lor monday
OL.........Kor no
LM.M.......Lor thursday
LN.L........or wednesday
LMLO.L..M..Kora
MLL.....MM.Koral
LL.O.......Lorario
...L.....M.More
.L.L.L.....Nore #
..L.M......Lorganizer
MLML........original
O.L.......MKoriginals
L.O........Lortiz
...L.M......os
LML.N.....LLother
...M.M..M..Kotra
.L.M..L..L..ottobre
KRLLLL...M..ou
.OLM.......Kou jeudi
.N.........Lou quinta
LP.L.......Lou sexta
..L...N.....oui
...M.......Lour
LLLP.......Lour #
LLLM.......Oour call
NML........Kour engineers
...O.......Lour interview
N..........Kour manager
..L........Nour office
MLLMM.......out
K..........Nout on
.L...OM.LL.Loutcome
....LN......outra
..LL.O......outra pessoa
M.LL.LM...NKouvir
M..L........over
O.L........Lover lunch
L.LOM......Lowing
L.LOM......Lowing to
KMN.LM...M.Kown
L........O.Lown time
M.L.L..M....p
K.L........Np #
MM...L.....Kp m
LM.L.L...O.Lpage
M.LL.L.....Mpaid
....M.....OKpam
LM..........panel
..K.M......Opaper
L.....N.....papers
LL....N....Mpaperwork
N...MLL..M.Kpar
LM.ML.L.M..Mpara
L.KM.......Npara #
KM.M........para el
O.L..L..N..Kpara entrevista
NMML.L..ML.Kpara la
MLLL.L.....Opara que
LLO........Lpara segunda
J..P........para terça
M.L..M......para uma
.M.........Mpara una
MLKO..N...MJparece
ML.........Mparents
KLQL.......Kparfait
N.M.......LLpark
..N........Lparkeren
L.M.......NLparking
PLLLLM....NKparlato
N....M.....Lparle
ML..........part
..L......M..part of
..L........Npartie
LML.LLNN.L..partir
M...M.......partner
....LN......partners
.K.MMN..M.LKpas
KLLO.M......pasa
L..P.......Lpasa al
JMLM.......Opasar
N.L...L..M.Lpasas
LM...L...M.Npaso
.LM.LM...N.Kpass
.LLNL.M.....passa
N.LNLM.....Jpasse
MLL..M.MM...passed
M....M.....Lpassed the
LLL...M....Npassen
O.LL.......Kpassi
L...LL...N.Mpasso
..L....M...Mpassport
L..........Npassport and
.MN..L..M.LKpasst
MML.........passt ihnen
N.....M....Kpast
L.M.MLM.....paul
.L..L.M..M.Mpay
........L.LPpayment
LL...LM..R.Jpdf
LL.........Npedido
LLLMLL...P..pedimos
.LL......O.Mpedimos que
M.........MKpela
M.ML.....M.Lpelas
M.ML.....M.Lpelas #
LL.L.M...N..pelo
.L....N....Lpension
KL......N..Npeople
K...MLM....Mper
.M.M..L....Mper il
K.LL..M....Nper la
..L.....M...per un
L.O........Lper venerdì
K.R.......MJperfect
K.QL......LMperfecto
K.O........Lperfecto nos
LLQL.......Lperfetto
LL......MM.Nperfil
L.L...M....Npero
.....N....MLperson
.N.L.N...M.Kpersona
..M.....ML.Lpersonal
L........P.Kpersonality
.........N.Lpersonality questionnaire
KL.........Opersonas
.....N......persönlich
LMLLLO.....Lperò
L.LLLQ......pessoa
K.O.L....M.Lpetit
M.L.N......Lpeço
NL..........pflegedienstleitung
..M.........phone
L.M........Mphoto
L.L......M.Nphotos
MLL..LM...OLpiacere
MLNL......MLpiano
N..........Lpick
...........Mpick a
JL..M......Opiece
NLL.M.......pin
N.........NKpine
K.OM.......Kpiso #
ILL......O.Ppitch
K.LL..LM...Ppièces
..L.N.M....Kpiù
L.MM.....L..place
L.M.L....L..place on
KML..M...L.Oplaces
M.....NM.L.Kplaisir
M....LNMLL.Lplaisir de
..LL.......Mplan
MLLN.......Lplanned
L.LNM......Lplanned for
.N..........planner
MMLL........planta
N..L.....L..platform
.L...L...M.Mplease
M.M.........please bring
..L........Nplease come
M........M..please complete
ML....ML....please confirm
L.M....M.M.Kplease do
LL.MML.MM..Lplease don't
L.M........Nplease have
L.LN........please note
ML.N.......Lplease pick
O........M.Kplease record
M.L......M.Lplease send
......M.....please sign
L.L........Nplease submit
.LL........Nplease tell
M.L...M.....pleased
M.L...M.....pleased to
..L...M...NKpleasure
L...N......Lplek
L.ML.......Mpls
L...MMM.LM.Lplus
M...........pm
.M.M........pm #
NMLL.......Mpm ?
K..........Opm after
M.K........Mpm at
N..........Lpm central
NL.L........pm ct
..O........Kpm est
L.NL........pm for
K..........Opm in
L..L.......Opm is
LN..........pm or
M...M......Lpm please
N........L..pm pt
LL.O........pm work
N.NL.......Jpm you
.L.........Npodcast
M.LMLM.....Lpode
N..M.......Kpode vir
MLLOL.......podemos
.K.P.M.....Kpoder
..LLLLL.MM.Npoi
LLLMM.M....Lpoint
......O....Lpoint #
M..LLMM....Lpop
.ML..M.....Lpor
NKL.......M.por el
LMLMLL.M....por favor
N.KL.....LM.por la
LO.........Lpor las
.KL..O....LNpor tu
LLL.LN..M..Nporque
ML....M....Mporta
.O.M.M..L..Kportal
MM...L....MKportfolio
M..L.......Mporti
..M.MM.....Lposition
.....L...MNLposition and
....N......Lposition has
......M.....position of
L.MLM.......posizione
K.LL.......Qpossa
M.LML.....MMpossible
J.LMLM.....Oposso
LLM...M.M..Lpost
.LL....M....post of
L.M..M.....Lposte
..LM..LN...Lposte d'agent
NLK.M.M..MLKposto
...N.......Lpostponed
..M........Lpour
..M.L.....MLpour l'entretien
L.MM......MKpour le
.MML........pour un
N.L........Lpouvez vous
....L.M.M..Lpra
LN..........practice
MM.M..L....Kpraten
L.LK...N.M.Npre
L......O...Lpre employment
L.MLN.......precisa
.N.........Mprefer
.N.........Lprefer ?
LP.........Lprefere
LOL.........preferisce
LO.........Lpreferred
.MKM.......Mpremier
K.M........Mprep
N.L...M..L..prepare
MMLL.......Mpresencial
M.N...L....Kpresentation
M.L..M.M.LMKpresente
M.LL......M.presença
N..........Mpresso
O..........Kpresso la
M..MM......Kprevisto
.LLM..L....Oprice
..L..L..MN.Mprima
OLL.LLL.MN.Kprima di
LLLL.....N.Nprimo
M.MM...M...Kprincipal
NL...MM....Lprivate
M.ML.N.....Kprobearbeiten
N.KO..M....Jproblem
LLLP.LM...MLproblema
..LL.NL..M.Kproceso
.LLM.M...M.Lprocess
..L..M.....Lprocesso
LO.LM......Kprochaine
..M........Lproduct
N..........Lproduction
NLLN.M.....Lprofessor
M.L.....M...profile
........M...programa
L.M........Nprogramme
.LL........Oproject
..M........Mpromemoria
.......N...Lpromesse
.......N...Lpromesse d'embauche
.......M....proof
.......M....proof of
.NL........Mpropongo
..L...M....Npropose
LL.........Opropose un
......N.....proposer le
..NL..N....Jproposition
LL....P.....proposta
LL.LLLNMM...propuesta
LO........MLprossima
LN.........Lprossima settimana
ML.LL.M.MM.Lprova
.....LO....Lprova e
.LM...M..N.Lprueba
N.LL......MLprésence
.MLMML...M.Lprévu
.NLL....LMMLpróxima
LN...L....NLpróxima semana
PL.......M.Jpróximo
NL......ML.Lpt
K....L...M.Npuedes
N.L........Mpuedes venir
M....M...L.Lpuesto
M.M.LMM.L..Kpuesto de
...LPL......pulled
L...NM......purtroppo
...M.....M..push
NMLMML...M.Jput
MM......MM.Kput you
MMLM.L..L..Mpuò
MMLL........può venire
LL.......P.Lpágina
P.LL.......Lpásate
LPLL.M..M..Lqual
KNN.LM..LM.Kquand
KPM..L..L...quando
LNLN.......Lquarta
M.L.L......Nquarta feira
.LK.MM.ML.MLque
OLLL.N.M...Lque a
.N..M.M....Jque el
L.L.OL.....Lque la
L..O.......Kque mover
.L...O..L...que no
L.MLN..M...Lqueda
L.L.O..M...Lqueda sin
L.NLM.......quedamos
LL.L....M.MNquedó
MLLLLO.....Mquelqu'un
L.L.....NM..quem
MNLL..O....Jqueremos
M.....N....Lqueremos que
O..........Kquero
L.LL......NMquestion
L.L......M.Nquestionnaire
LL.L.....N.Oquestions
MLL......L.Nquestions and
L........O.Lquestions for
K.L..N..L..Nqui
LM.........Mqui vous
L..........Nquick call
.NLL..M.....quiere
K..MNLM.....quindi
.MLM........quinta
M.KMM......Mquinta feira
JMMLM.....MMquinta às
.LLL..O..M.Lquiser
M.LMLLL.M..Mqué
LO.N.......Jqué día
.LM....M..MKr
NLLLLLM..L.Mr #
LM.........Mradio
LL.NL.......rail
L.N.........rappel
LLL........Orate
.MLO.......Krather
...N.......Lrather than
MOL........Krato
K..........Oraum
L.L........Oraum #
O...M......Jravi
N.L.....M..Krd
LLL.M......Nrdv
KLN.....MLOLre
NM.........Kre application
MO.L.L..M.LKre candidatura
L..NL.....NKre colloquio
L..N......NKre entrevista
L.LM......N.re gesprek
.....L....OLre gracias
.....L....N.re grazie
K.MMM......Lre interview
..L.......N.re merci
..........N.re obrigado
..OLL.....LLre re
..L.......NLre thank
..L........Nre the
L.L..L..PL..reached
KM...L..NM..read
LN..........read your
L.L........Oreading
.LM......L.Mready
L.L.MM....M.really
L...M.......reason
.L.N........rebook
L.......N...recebemos
LL...L..M..Mrecebemos a
.L..ML..N..Lreceipt
L.M..L..O..Lreceipt of
.M.........Mreceive
L.M.....N...received
.L.........Nrecently
N.M...M....Kreception
L....L..O...receção
L.P........Lrecibe
.....L..M.M.recibido
NLL......M..record
OL.......M.Lrecord your
LMN.........recordatorio
.M.....M...Mrecruiter
L..........Mrecruiters
.L.M.....M..recruiting
.M.........Lrecruitment
OM.........Kreden
M.L.........reden wir
MLM.....M..Lref
.LKM.M....MMreference
L......O..MLreferences
..........NKregards
..MLNM.....Lregret
.....N......rejected
..L.......M.remain
..LP.......Lremains
L..N.......Lremarcar
.....L....N.remerciements
LMM......M..reminder
...........Nremote
..LLNL.....Mremoved
..L.N......Lremoved from
.ML......M.Krencontrer
L....LM....Nrendez
L....LM....Nrendez vous
MM.L.....L.Lreply
LPL...M..L.Lreply with
.M.......N.Krepo
MK.M.....L..report
N..........Lreport to
NLM........Lreporting
O.L........Lreporting time
.....M.....Mrequest
M.L.L....NMKrequested
O.L........Lrequested to
..L.M......Lrequired
.....N......requisition
..N..L....NKres
L.ML.......Mreschedule
..P........Jreschedule cancel
L.L........Nrescheduled
..LL.M.....Nresearch
..L........Nresearcher
O.M.....LM.Jreserved
L..M.......Lresources
MNLL....L..Mresponda
MMN........Jresponsabile
K.Q.....L..Kresponsabile del
NM.......L.Lresponsable
L.M...N..M.Kresposta
N....L....MLrest
.L...N.ML..Lresultado
NLL.MM.....Kresults
LLL..L..M..Oresume
NL....M....Lretenu
..L.....M...retenue
..M......O.Kreto
......M..M.Lreturn
K.LM....M..Oreunião
LL.M.M.....Nreunión
.M...LM...NLrevert
LLM...M.M...review
......N....Kreview and
L.LOL.......revised
L.L..N......reçu
O.MLM......Kricerca
.L...L....MNricevuto
...........Mricordiamo
..L........Nricordiamo l'appuntamento
.LL......P.Lrighe
.N.L....M..Kring
.LM.....N..Lring the
MML.........ring you
.....L....OLringraziamento
...LMM..L...ringraziamo
KLKLM.....NPringrazio
O.L..M.....Lrita
L.L........Oriverside
O..........Kroad
M.M.......MJrobin
NL...L.N..MKrodrigo
..LL.M.....Mrole
M.L.........role on
LL..M......Nroles
LL.....M...Nroom
..LM.......Mroom #
N........L..round
.LL........Oround of
..........M.round the
OLLM......MJroute
N.L.........row
..M........Krui
NL..........run
OL........MKrun the
OLK.....M..Mruns
NMLL.......Lruth
L.M..L..N..Lréception
L.LLL......Préunion
.MM..MM..L.Ls
J.N.LLN.NLMKs:!
LLMLM.L....Ns:#
L.M.M...ML..s:# #
L.MLL......Ms:# h
...........Ns:# new
L..LM.....M.s:# pm
L.NLM......Ms:# th
MNLLLLM.LL.Ns:?
..LLL.M.LL.Os:a
M.L........Ns:a entrevista
LN.......L..s:a time
L.....M...M.s:about
.M....M....Ks:about the
....NL.....Ls:absage
K.M........Ns:accepted
........N...s:accusé
........N...s:accusé de
L.M..L..N..Ls:acknowledgement
.ML.........s:action
.L......L..Ns:adoption
LL.M.......Ms:afspraak
LMN........Ks:agenda
L.N.........s:agendada
L.L..O....LMs:als
L..O.......Ls:alteração
...........Ms:am
NL..........s:am #
L.L........Ns:am donnerstag
N.M......L.Ls:an
...LMM.....Ks:and
...........Ns:annuel
L..LO.......s:annulation
....N......Ls:annullamento
...LN.......s:annullato
L.M........Ms:ao
..L.LM..ML.Ns:application
.....O..L...s:application status
........N...s:applying
LLKLM.NL...Os:appointment
...LM......Os:appuntamento
L.L...P....Ls:arbeidsvoorwaarden
LNM........Ls:are
LN.........Ls:are you
..M...L.....s:assessment
N..ML......Ks:assistant
.N......M..Ks:associate
L.ML.......Ms:at
.N.L......L.s:availability
LMN........Ls:availability for
K.P.L.....MJs:aw
.L.......O.Ls:before
..LL.MM.....s:bei
L.N.........s:bestätigung
L.ML.......Ms:bevestiging
L.N........Ls:bevestiging gesprek
.MLLLN..M.L.s:bewerbung
N.K........Ms:board
L.O........Ls:booked
LMN........Ks:booking
J.Q........Ls:calendar
LLM.L...L..Os:call
L.N........Ls:call with
L.LN........s:cambio
...K..M...M.s:can
....N.......s:cancelada
....N......Ls:canceled
L.L.M......Ms:cancelled
M.LL.......Ns:candidate
..LLM......Ns:candidates
K..........Os:candidato
MMLLLNL.M.LLs:candidatura
L.LLLN..M.L.s:candidature
KL...LNO...Ls:carta
LL.......O.Ls:case
L..........Ns:casting
L.MMM......Ls:change
L..P.......Ls:changement
N.LM.....M.Ls:chat
.L.......O..s:check
L..........Ns:cita
M........N.Ls:coding
NM.........Ks:coffee
MMMN..L.L..Is:colloquio
N.LLM.....MLs:come
M....L..MN.Ks:complete
........LN..s:complete your
ML.L.....L.Os:con
.......M...Ls:conditional offer
L.N.....M..Ks:conferma
L.N.........s:confirmación
L.N.....M...s:confirmada
L.N...M.N...s:confirmation
L.N........Ls:confirmação
...........Ms:confirmed
..K........Os:consulta
LL....M....Ns:contract
.NML.......Ks:coordinator
MLL..L..P.LLs:cv
..L....N....s:d'embauche
........L.OLs:dank
.LLO.....M.Ls:data
NLL.L....M.Ls:date
LO.L........s:dates
.LMNL....L..s:day
LL.L.M...MLMs:de
...L.......Ns:de cita
LLM.MM.....Ms:de entrevista
...N.......Ls:de hora
........N...s:de réception
....LO.....Ls:decision
NLK........Ns:demo
M.K..N.....Ms:der
L.P........Ks:details
L.ML.LM..M.Ms:di
LLLL.......Rs:do
L.KM.......Ns:donnerstag
...LN.......s:door
N.LMLL.M...Ls:driver
KL..N....L.Ns:du
KL..N......Ms:du #
LN.L.......Ns:e
LL......O...s:eingangsbestätigung
NLL...M.....s:einladung
M.L.........s:einladung zum
MLLL..N....Ms:el
......M....Ls:employment
L.LL.LM..M.Ns:en
.MLM........s:engineer
MMMM.......Js:entretien
...........Ns:entretien annuel
K.LM.......Ns:entretien de
MM.N.LL.L.MKs:entrevista
....N.......s:entrevista cancelada
L.N........Ls:entrevista confirmada
.LLLM.....MNs:entrevista de
L.L........Ns:entrevista para
LLLL.......Qs:entrevistas
...........Ns:entry
L...LP......s:esito
.....N......s:esito selezione
..O..L.....Ls:est
J.LL.......Qs:et
NOL........Ks:even
L..........Ns:exit
L..........Ns:exit interview
.....M....KNs:feedback
MLM........Ms:final
..L........Ns:first
..L........Ns:first day
..L.......O.s:following
L.N.L....M..s:for
........N...s:for applying
LL.M.....MMMs:for the
L.N.....M..Ks:for your
L.NKNL.....Ls:friday
..L........Ns:functioneringsgesprek
MK.........Ms:fw
L.N...M....Ls:fwd
K.L..L....MOs:für
...LN.......s:gaat
...LN.......s:gaat niet
NM.M..L.LLMJs:gesprek
LMM.M.....MLs:gespräch
.....LM...OKs:good
LL......O...s:got
LL......O...s:got it
.L...M..M.NLs:gracias
.LLL.L..M.QLs:grazie
L.....OM...Ks:great
LL.......M.Ns:guest
L.MLL......Ms:h
M.LL.L..M..Ms:have
M...M......Ls:head of
....NL......s:hiring
LL.......M.Ms:home
.LLNL......Ms:hora
LMMO.......Js:horário
.NN........Js:hour
...........Ns:house
LLL........Ps:how
..LL.......Os:ihr
.M.L.MM....Ls:ihre
.M...N.....Ls:ihre bewerbung
L.......M..Ns:ihrer
ML.LL...L.LOs:in
K.L........Os:intake
M..M.L..L...s:interview
..M.........s:interview confirmation
..M.........s:interview confirmed
K.O........Ls:interview details
L..N........s:interview moved
L.P........Ls:interview scheduled
L.........NKs:interview thursday
LMLN........s:interview time
L.M.........s:interview tomorrow
...........Ms:interview with
.L..MM......s:interviews
.L.........Ns:intervista
N.K........Ms:invitation
K.N........Ms:invite
OML........Ls:invito
LL...L..M..Ns:is
KL.M....P...s:it
L.N........Ls:itinerary
ML.L.MM.M...s:je
ML......N..Ls:je sollicitatie
LLMN........s:jeudi
MM..........s:job
...........Ns:jobs
N.L..M.....Ks:junior
K........L.Os:jury
O.K.........s:kennenlernen
....N....L.Ms:kennismaking
K..L..M.LM.Ms:la
L.ML.......Ms:lembrete
.P.........Js:let's
MLL...N....Ls:letter
L.....N....Ms:like
..NLM......Ls:lunch
N..........Ls:mail
MM..LL.....Ls:manager
O.L.....M..Ls:march
.KMMN......Ls:mañana
..L.......MMs:meet
N...........s:meet the
L..L.......Os:meeting
O.L........Ks:meeting with
L.......L..Ns:membership
..L..L....PLs:merci
..L........Ns:minutes
N.KL.......Ns:mit
..L........Ns:mock
..L........Ms:mock interview
LLMMML....MLs:monday
L.NM.......Ls:morgen
L..........Ns:moved
.L..LL....MNs:my
.L.NM.......s:need
.L.NM......Ls:need to
LL.M....L..Os:neue
L..O.......Ks:neuer
L...L......Os:new
...........Ms:new jobs
...N.......Ls:new time
LL..LONM...Ls:news
NNL........Ks:next
M...........s:next step
.N.........Ls:next steps
.N.........Ls:next week
....N.......s:niet
...LN.......s:niet door
LL.ML.M....Ns:nieuwe
KML........Ns:night
LL.MO......Ls:no
L.L.N....M..s:notice
L.L.MM....MLs:notre
..L..L..M.OLs:obrigado
L.....M.....s:of
......N....Ls:of appointment
......M....Ls:of employment
L.....NM...Ls:oferta
L..MN......Ls:off
.L..L.MO...Ls:offer
......M....Ls:offer of
L.N.M.....MKs:officer
L.QL.......Ks:ok
.....M..L..Ms:on
..N........Ks:on #
L.MLM......Ns:on the
L.M..M.....Ls:on your
.L.......P.Js:online
.M.MM......Ks:onsite
KM.........Os:op
LNL..L..N.LMs:open
.....LMO...Ls:operador
...........Ms:opportunity
...LL......Os:order
LL.M.....MMLs:our
.L..LOM.LL.Ls:outcome
LNMM.....L.Ls:panel
L.L........Os:paper
..L........Os:para
NM.........Ls:para entrevista
.L.........Ms:parents
.KMLLL..NL.Os:per
MMM..M..L..Ks:phone
M.M.MM.....Ks:phone screen
.M.M.......Ks:pick
..MN.....L.Ls:please
L..LM.....M.s:pm
.L.........Ns:podcast
.L..LM..M.MLs:por
LM...O.....Ls:position
LLMM..N.M..Ls:post
KLN.......NMs:pour
..L........Ns:practice
M....N.....Ls:probearbeiten
.M.L.P..L..Ks:proceso
.MLM.N.....Ks:processo
..N.........s:promemoria
.......N...Ls:promesse
.......N...Ls:promesse d'embauche
.M.L..N....Ls:proposition
LLM...P....Ls:proposta
LLL..M..LO..s:prova
MLL..L...O..s:prueba
L........O.Ls:questionnaire
.LOM.L..M.NIs:r
O.L.........s:r #
..N.........s:rappel
L.LLM......Os:rdv
KLN..L..MLOLs:re
NM.........Ks:re application
MO.L.L..M.LKs:re candidatura
L..NL.....NKs:re colloquio
L..N......NKs:re entrevista
L.LM......N.s:re gesprek
.....L....OLs:re gracias
.....L....N.s:re grazie
K.MMM......Ls:re interview
..L.......N.s:re merci
..........N.s:re obrigado
..OLL.....LLs:re re
..L.......NLs:re thank
.L........LPs:re the
.....L..N...s:recebemos
.L...L..M.LNs:received
.L...L..N...s:recibido
LMM.........s:recordatorio
..M.....M..Ls:ref
L..........Os:reference
.....L....N.s:remerciements
LMM......M.Ls:reminder
L..........Ms:rendez
L..........Ms:rendez vous
L..O.......Ls:report
..ML.M.....Ns:request
..N..L....NKs:res
.L...NM....Ls:resultado
L..L.......Os:reunião
LLML.M.....Ns:reunión
..L........Ms:review
.....L....OLs:ringraziamento
.LL...M.....s:role
L..........Ms:room
..N........Ks:round
........N...s:réception
L..LL......Os:réunion
MLL.M.......s:saturday
.N.........Ls:schedule
LNL........Ms:schedule your
L.P........Ks:scheduled
LOL.M......Ls:scheduling
M.M..M.....Ks:screen
M..L..M....Ms:second
L.O.......MKs:see
L.O........Ks:see you
M.L.MM.....Ls:selezione
LLLL.......Ps:semana
NLL.........s:senior
.LL...N....Ls:september
M.L.L......Ns:service
L.L........Ns:session
L.O........Ks:set
NLML........s:shift
N.K.......LMs:site
LM.......N.Ls:skills
.........O.Ks:skills check
.M.M........s:slot
L....NM.....s:sobre
..LLLN..N..Ks:sollicitatie
..MNM......Ks:sollicitatiegesprek
L.LMMM.....Ks:sorry
...N........s:spostamento
.MLL....M..Ms:staff
LMLM.....N.Ks:stage
LL....MM....s:start
LL...O..K..Ns:status
M..........Ls:step
.N.........Ls:steps
LLML....L..Os:still
MLL.....M..Ms:su
JMNM.......Ls:sua
NML..N...L.Ks:suite
.....M.....Ls:suite à
LL......MO.Ls:take
.........N.Ls:take home
.MML.L....MLs:talk
MLLL..N...MLs:te
M.KLM.....M.s:team
.MLM.M.....Ks:technician
K.MOM......Ls:termin
L.PL.......Ls:terminbestätigung
L.LL.....O..s:test
L........O.Ls:teste
L.NLM......Ms:th
..L.....M.OLs:thank
..L.....M.OLs:thank you
.L......N.NKs:thanks
.L......M.MLs:thanks for
.L.L....L..Os:the
.L...M.....Ns:this
LLMM......M.s:thursday
.L.L.......Ns:thursday's
L.LO.......Ls:tijdstip
LMLOL......Ks:time
L..M.LM.M.MLs:to
L..NM......Ls:to your
.LM.ML......s:tomorrow
...KNL....LMs:tomorrow's
LNN....MM..Js:trainee
L.L........Os:training
L..MM......Ls:trial
KMMLLN..M.LLs:tu
...M.M....MKs:tuesday
...L.M..LN..s:técnico
NL..........s:uitnodiging
M.L..L....NMs:un
L..L.L....MMs:up
LLLN.N.....Ls:update
K..P.......Ls:updated
L.M....MM..Ls:us
MLL..O..L...s:uw
M.L.M...M..Ls:vacancy
MMM........Ks:vaga
MLMLL....N.Ks:video
P........K.Ls:video interview
L..........Ms:viewing
..L........Ns:visa
LLMM.......Ns:visit
LL.M.M.....Ns:visita
........K..Os:volunteer
.KL.......MPs:voor
O..L......MKs:vorstellungsgespräch
LO.........Ls:vos
L.MK.M..LL.Ns:votre
.....O..L...s:votre candidature
LML........Ms:vous
K.N.N......Ls:vrijdag
MMM........Ls:w
L.LMML.....Ns:was
MLL.L.M.N.MJs:we
........N..Ls:we have
L.K........Ps:webinar
..LM........s:wed
N..LM.M....Ks:wednesday
LM.........Ms:week
.....L.....Ns:weekly
......N....Ls:welcome
LM....M.....s:when
N...M...L..Ks:with
M...M....M.Ks:with our
NL..........s:with the
KMM....M....s:with us
L.LL.....Q.Ls:written
LL.........Ns:year
.M...L....OKs:yesterday
K.NLL.M..LN.s:you
..N........Ls:you are
........M.MLs:you for
L.....O....Ls:you start
.MM........Ls:you're
KLM.....M..Ns:your
M.L.LM..N..Ls:your application
....O.ML...Ks:your appointment
........M...s:your cv
L.LMM......Ls:your interview
LMN........Ks:zoom
J.LM.L..LMMOs:zu
L.KL..M....Os:zur
L.M...MN...Ls:zusage
LLL.LN..LM.Ns:à
L..P.......Ks:änderung
LO.NL.L..L..sabato
.MM......L.Msabato #
........N...safely
LLMLL.M....Nsaid
..N.....L...sala
...........Nsalary
M.L.....L..Msales
N.L.........salle
M.LL..M...N.saludo
KMN........Lsalut
.MM...N...MJsaluti
LLKRLL...M..same
.LLN.....M.Msame day
L.MOL.....MKsame time
MML..M.....Lsamedi
L..M.......Nsamstag
K.M........Msamstag #
LMLM........sanne
.L...L..MM.Nsans
N.K.........sapere
..ML.LLMNL..sarà
.MLN.L.....Lsat
NMLLM.....LLsaturday
M.LL........saturday #
L..........Nsaturday at
.ML.LM.....Lsaw
..LM........say
N.LM.......Lsay #
OLL.........says
..L.LN.....Mscelto
LL....OM...Lschaal
LL....OM...Lschaal #
.ML.ML......schedule
LM.........Mschedule your
.........M..scheduled
.........N.Lscheduled for
LOL........Lscheduling
LL.OL.......schieben
LN.M.......Lschikt
N...ML.....Lschool
........MN.Lschritt
........N..Lscientist
LLL......P..score
..L........Nscorecard
.LL..O.....Lscored
.MM....MLL.Lscreen
NL.L...M....screening
K.LOOL.....Lscusa
ML.M..M.M.LLse
MLMM....M..Kse a
L.LOM......Kse nos
LLLNLL..M..Mse não
LM..NL.....Lseason
L..LM....L.Msecond
L....M.....Nsecond round
MM..M......Ksecretary
MLNLL.L....Lsee
MM..........see how
OLL.........see if
.....L..L..Nsee it
L..L.M.....Msee the
M.O.L......Ksee you
LMN.......MLseeing
L.N.........seeing you
M........L..seen
LMLM....MM.Kseguimos
.M.MLLM.....segunda
L.MM..M.....segunda #
...L......MMsehr
L......M..M.sehr geehrter
MMLL.N...L..sei
LO.........Lselect
..L.LN......selected
MLL........Nselected for
L...N.......selection
M.L.MM.....Lselezione
..LLNLM.....sem
L.LLP......Lsem efeito
KPLM.L.....Ksemaine
.N.N.L.....Lsemaine du
.O.L.......Lsemaine prochaine
KPLMLL....M.semana
.N........MLsemana que
K.LPL...M..Ksempre
..K.....LN.Nsend
LML.M.......send me
N.LL..M.....send the
.L.......N.Lsend us
NL.L.M...L..senior
LMN..L..M..Ksent
L.N.........sept #
......M....Mseptember
M.L.........september #
L.L........Nseptember at
..L...M.....septembre
M..........Mseptembre à
MLKLM..M.M.Nseptiembre
L.LML.L....Nser
NLLM.......Mser ?
.L..M.LM.M.Lsera
K.KM......LQserai
.OML.L..M.LKserve
LM.....M....served
M.LM..L....Mservice
NMLL...M....serviço
.N.........Lservus
M.LM....NL.Lserá
M.L...N....Lserá el
MNL.........session
.O.........Ksessions
K.L........Psessão
..N........Lset
L.N.........set for
L.LLM.MMM...settembre
L.L........Osettembre ore
KOL..L....MMsettimana
LN..........settimana ?
..LL....NLLNseu
M.L.....N..Lseu currículo
..M.....L..Nseven
LMNMM......Ksexta
LM.NN......Jsexta às
LL.N......M.shall
LL.........Nshall i
LM..M.M.....share
..LL.M..M..Mshe
LM.L.......Mshe's
NLNK.L......shift
L.LO.......Lshifted
..NL........shoes
..MMLL..M..Lshop
.L.L.L...M.Mshort
K.L........Oshort interview
N.L.....M..Lshortlisted
........M...shortlisted candidates
MML.........shortlisted for
L.........N.should
..L........Nshow
M...........show you
..M.M......Kshown
..L........Oshows
N.LMNL.....Kshut
MLL...M.M.L.si
N.LL.......Nsi no
LL.M....L..Psi te
N.LLM......Lsi terrà
MMMLM.M..L.Jsiamo
.L.M.M......sich
LK.........Osick
.LOL.......Lside
M..L....M...sie
.LL........Osie als
M.LL.......Msie am
NML........Lsie gern
N.L.....M..Lsie zu
L..M.......Osig
LM...LO.LL.Lsign
......M....Lsign and
M....L..L..Nsign in
L.M...N....Lsign the
LO.........Lsign up
L.L.M......Nsigned
L.....N.....signer
L.....L....Osigning
N.LKL.LML..Nsignora
OMLL..M.L..Lsim
KK.LN.M....Nsin
L.LLP......Lsin efecto
MNKMMLLMM..Jsind
M.LMM......Lsir
N..LL......Msit
NLL.........sit down
L.LM.......Msite
LL.....M...Nsix
LM.......N.Lskills
.........O.Kskills check
LNM.LL......slot
.N..........slot for
LO........MKslots
.M.........Lslots are
MLMM........small
M.LO.......Ksnow
L..ON....L.Jso
.ML.M......Kso i
.LLMPL.....Kso no
.L..ML....M.so sorry
KMM.........so that
KLLPM...L..Lso the
...LOL......so there
.M.NL.M....Kso we
LLN.........so you
.KLLLM...LNOsobre
MLL........Nsobre las
L....M....MNsobre o
..L...L..M.Nsocial
..M........Lsofia
.ML..L..O...solicitud
..L..L..O...solicitud para
.ML.LM..N..Ksollicitatie
MMNN....L..Jsollicitatiegesprek
Q.LL.......Jsollicitatiegesprek is
.L...LMMM...solo
L.L........Nsolutions
.L...M..M.L.somebody
.L.L.O....L.someone
.....N.....Lsomeone whose
K.MM.....M.Ksomething
L..O.......Ksomething came
KLLMM.M.M..Nson
M.LML....L.Msono
..LN.......Lsonst
KLLONNL....Ksorry
L..P.L.....Ksorry !
.MMLM.......sorry for
..LL.N.....Nsorry to
.L.LN...M...sorte
LL...LMMMM.Msous
OMLL.......Lsoy
L...L....MM.speak
K.M........Mspeak to
M.MM.......Kspend
...N........spostamento
..LN........spostare
MLLMLN......spot
M.ML.L......sprechen
M.M........Kspreekt
N..........Lspreekt met
L.L.LNM...LNspring
.MM.NL.....Ksr
..LL.......Osra
M...M......Lst
K.PL.......Mstaat
L.O........Lstaat in
L..L.....L.Ostaat op
L....O.....Lstack
N..L....ML..staff
N........L.Lstaff engineer
LML......M.Nstage
LM...M...M.Kstandard
L.N.N......Lstands
....N......Lstands cancelled
O.LL.......Lstanza
LK....OM.N.Kstart
L.N...N....Kstart #
......N....Lstart monday
L.......L..Pstarted
LLNM.M.....Lstarts
L.NN.......Kstarts at
L.O.........starts in
.L.........Nstartup
.L..M.....LMstation
KL.......N.Nstatt
.L.NL.......stattdessen
.L.L.N......status
NLML.......Lsteel
K.ON..LM...Lsteht
L.M..MMM...Lstelle
..L...MM....stelle als
.......M.L.Mstellen
MLL......NMLstep
NLL......L.Mstep is
.M...L....LNsteps
N.KO....L..Lstesso
LKNOK...L..Mstill
L.PL.......Kstill good
..OLLM.....Lstill on
.LN..L...M..store
M.LM......MLstreet
L.LN.......Mstrike
.LL..M.....Nstrong
.L.N.......Lstuck
L..........Nstudent
L.NL..M...LLstudio
.L...M.L.M.Mstudy
NLML.....M.Lstunde
..LK.......Nsu
..LK.......Osu cita
..N........Lsu entrevista
MM.ML.M.ML.Ksua
.M.L.M......sua candidatura
..K........Nsua consulta
L..OL.......sua entrevista
..LML..N....subject
L......N....subject to
L.L.M......Nsubmit
L..........Msubmit your
LM......P..Ksubmitted
..L.....O..Ksubmitted on
K.LMN......Msuis
MM.L.....M.Lsuit
...........Msuit ?
.N.........Lsuit you
N.L.LNM.L..Jsuite
M.L..MM..L.Lsuite à
M.M.....LL..suits
MLLM.....L.Msuits you
.LK.LM...MMMsul
.ML..L...MLMsunday
NL..........sunday #
K.LLN......Osunday at
NML.LM..L..Ksuo
PL.ML......Ksuo colloquio
M.N........Jsuper
OMLL.......Ksuperintendent
NM.......L.Lsupervisor
..LLLM..M..Msur
L.N.........sure
...L.L.....Oswap
..N........Lsweet
.M......LLLNsábado
K........L.Psábado #
NLLL........são
.MM..LM.M..Ksí
KLMNL..M...Mt
M.LL.....M.Mta
LNLM....ML.Ltag
LLLLMM...M.Mtake
M........N.Ktake home
M.LM.....L.Ltake place
LL.LMLM...MMtake the
K....M.....Ntake your
..LLMMM....Ltaken
LM.........Ntakes
L.M........Mtakes place
L..LNN.....Ltaking
M........L.Mtalent
NL..........talk
MLLL......MNtalk about
N.L...M....Ltalk money
.LNL.......Mtalk on
N.K..M.....Mtalk to
M...........talk with
KMM........Mtalking
.MM........Ltaller
.MM.LLL..L..tarde
NN.L..L...LLtardes
LL....L....Otarjeta
.M.......M.Ltask
.M...LM....Lte
.L.LM.M..M.Lte komen
PLL........Lte pasas
M........N.Lte pedimos
MM..M......Ktea
NM.M.......Jteach
N..M.......Jteach a
..LMML.M...Kteacher
...L.LMM.M.Kteaching
..K...M...MMteam
LLL...M...LPteam and
OLL.........teamleider
M..M.....L..teams
O.M.L......Jtech
N.L........Ltechnical
.M....M....Ltechnician
L.....QL...Ktekenen
L.....P....Ktekenen en
MN.........Ktelefonieren
L..........Ntelegram
LM....L....Mtelephone
.ML.LL.....Mtell
.NL.LL......tell me
LM.........Mtell you
LML......N..tem
.LL...NM.N.Jtempo
LLML.....M.Nten
MLM.........ten minutes
M.M..M.....Kter
LLMN........termin
L.PL.......Lterminbestätigung
MM.........Ltermine
N.LLM......Lterrà
L..ML.M.....terça
L..M.......Mterça #
..NM.....M.Kterça feira
...M..L.LO.Ltest
.........O.Ktest de
.........N..test for
...M.M...M.Kteste
N.....L..N.Ktests
.N.L.....M.Ltext
MML.........text me
.M.MLL..M..Lth
LMMML......Lth #
MM.M.......Lth at
MM.M.......Lthan
...M........than #
L..L.M....M.thank
L..L.M....M.thank you
L.ML.M..N.NLthanks
........M...thanks for
....M.......that
L...N.......that the
L.NL........that we
MML........Lthat work
LMN...M....Lthat you
L.OL.......Kthat's
M.LLN......Lthats
............the
M.LM.L..N..Lthe #
MLL..M...M..the attached
.LPLL......Lthe back
M..LM.......the best
L.N........Mthe blue
NL.L..LM...Lthe board
..NLM......Lthe calendar
......L....Othe candidate
L........N..the case
M.......M..Lthe chief
LLNM.......Lthe clinic
.LLLLN..LM.Mthe committee
L.M...N.....the contract
M.MML....L..the day
L.N........Lthe depot
..M........Lthe details
N.K.M......Lthe diary
M.M...M....Lthe door
LM..LN..M..Lthe end
N...L.......the evening
LLLL....MOLMthe folder
LNN........Lthe following
L..L.......Nthe hall
M.M.....M..Lthe hiring
..LO........the house
KLMMLM..L.M.the interview
.LLM.N..L...the interviews
..........N.the invitation
..N........Kthe invite
NLL..M.....Mthe job
.....L.....Nthe landlord
ML.L.....MMLthe last
KN.......N.Lthe link
K.Q........Kthe loft
N..........Lthe main
N....M....LLthe morning
LLL..M.....Nthe new
MML..M..LM.Lthe next
MM......L...the number
L.....L....Othe offer
.....N......the opening
.MK.......OLthe opportunity
L...LMM.....the panel
.M....O....Jthe papers
....LN.....Mthe partners
.ML.M......Lthe phone
L...MM.....Lthe position
...........Lthe post
L.....M....Lthe role
LLN.......M.the room
..LM.L...M..the same
.M........NKthe search
L..LNM.....Mthe second
M.........MKthe shop
L.N.........the side
..L........Mthe spot
L..........Nthe status
M....M...M.Kthe take
K.L...M..MMMthe team
ML.M.M....MLthe time
.L.......M..the two
KN......M..Lthe week
.LLLN......Nthe whole
L.LL.....Q.Lthe written
M.......M..Lthe yard
M.KL.......Ntheir
....L.L.MM..them
L.QM.LL....Kthen
L..........Nthen !
L.OL........then the
L.M.....M..Lthen we
L.N......MMLthen we'll
K.P........Lthen you
LL..M.LM..M.there
KL...L...N.Nthere is
..........QIthere parking
MLL.M......Mthere's
..LMNLM....Lthere's no
L..NOL.....Ltherefore
KNL.....MLLMthese
..LLM.....LNthey
.L..LM...N.Kthing
.K.M..M..M..think
L..MMM.....Lthis
..M.M......Lthis email
L..MM......Lthis event
.LN..M..M..Kthis is
LLM.N.......this morning
..L.....O..Lthis number
.....N.....Lthis occasion
.....L.N....this offer
NLL........Mthis saturday
ML.MLO....LKthis time
KOLL.L.....Nthis week
...LO......Lthis year
KMMLM...NN.Jthose
L.L..N....LMthough
...MLL...M..three
.LM......N.Lthree hours
N..L.LM..M.Kthrough
MLML.....M.Lthrough the
LOL........Lthu
LNLM.......Lthu #
.N.M.......Kthurs
ML.........Lthurs #
..LN.......Mthursday
..M.......L.thursday #
.L.NL.......thursday ?
LL.....M..MMthursday at
NLLM.......Lthursday the
LL.........Nthursday's
N..L....LM..ti
O.LM.......Kti faccio
OL.L.M.....Lti va
NMLL.....ML.ticket
MLM........Ltienda
L.O......N.Itienes
MLMM.L...L..tijd
LM.OL......Ltijdstip
OML........Ktil
OML........Ktil #
N.LMML.....Ltill
M..L..M....Mtill #
O.L........Ltill about
.M.ML.....MKtime
OL.........Ltime #
LLLO.......Mtime ?
MML..L....NLtime and
...KL.....O.time or
L.L..M...O.Ltime the
.J.........Ptime url
LOM........Ktimes
.N.........Ktimes you
M.LM.......Ltiming
.LM...N....Ltips
MLNN.......Ktmrw
..L........Mto
M.M.L.......to #
M.L.LM...M..to a
LML..N...L..to an
..N......L..to answer
N.L.........to appear
LK..ML.....Oto apply
N.L..M.....Lto ask
.L.K.......Oto attend
O.L........Kto back
...L....M..Lto be
L..MM.M....Kto bring
..N........Lto calendar
....M.......to cancel
..LKMML...MMto come
...........Mto confirm
.L.........Nto discuss
O.L........Kto face
N.LML......Lto follow
...M.M......to give
.L.....M...Mto go
M.K.M.....LMto have
.M.L..L...M.to hear
LL..NLN.....to hire
..L..MML....to inform
MLLL....LM.Mto interview
...........Mto invite
N.L...M...MKto join
.L.........Nto look
LLMM..L.....to make
L.ML.....N..to me
M.K...M....Mto meet
L.M.ML....NKto meeting
L.LN........to monday
NL..M.NM...Jto offer
O.L......L..to prepare
..L........Mto reschedule
M.M.......MKto say
LM..........to schedule
..L.LM..M..Mto see
MML........Lto set
LMM...M....Kto sign
M..LL....MMLto speak
L.L.M.M..M.Lto take
.LL...M....Mto talk
L....L....OLto thank
..L.........to the
..MM....M..Lto this
L...M......Nto us
L.......K..Oto volunteer
.......M..M.to work
L.M.O......Kto write
M.LM........to you
.LM.M.M....Lto your
LLMM.O....LLtoch
LKLNN...L.M.today
LLM.OL.....Ltold
.N.........Ktom
LLMMML.....Ltomorrow
N.ML.......Ltomorrow #
MLMLM......Ltomorrow at
L.LMPK....L.tomorrow's
MML..M.....Lton
NML.....M..Kton cv
LLLL..M....Otonight
M..OLLM.M..Jtony
KKO.LN......top
L.OK..L.MMLLtot
..N.........tot dan
.L..LM..M...touch
K.LO.......Ntoujours
..M.......M.tour
NL...M...MMItout
..LM..M.....trabalho
MK.L.......Otrae
..L......L.Ntraining
..M.LP..L..Ktras
..ML.......Mtraz
.N.L.L......tre
L.MM........treffen
KMLL.....MLNtres
.LLMM.......trial
..M.LL...N.Jtrois
...NL....L.Mtrouble
M.....M....Ktrust
LML..M....LMtry
...LLN....L.tu
N.......M..Ktu currículum
MMMM....L..Ktu entrevista
L.NL.M...L.Ntua
LL.L.....M.Mtue
L........M.Mtue #
.NLM.......Ltues
L..ML.......tuesday
ML.N.......Ltuesday #
L.........MNtuesday at
NLNL.......Ktuesday the
.LL.....ML.Mtuo
...L.M..L..Nturno
.L..O......Ltut
....N......Ltut mir
L..........Ntutor
L.N.........tutto
L.PL.......Ktutto ok
M..M.......Ltwenty
M..L..L..M..two
L.L......M.Ntwo hours
MML........Ltwo of
LM.....N....two references
LN...L..M.MLtwo weeks
N.L.........tyler
.L.......P.Ltyping
LLP.........tá
NLLM.......Lu
L.NL........u #
O.L........Lu come
..M..L..L..Muhr
LM.M.......Muhr ?
L..........Nuhr bitte
L.M...L....Muhr im
ML........M.uhr in
L.LO.......Luhr und
M.M........Luhr zum
L.LNL......Muhrzeit
.NLLM....L..uit
LN.L.......Muit ?
NLLL.......Muit voor
LM.L..LM.O.Luiterlijk
NL........MLuitnodiging
NK.........Mum
NLM.LL.....Mum #
...LL....M.Muma
LL.........Ouma conversa
M.LL.......Muma entrevista
..K......N..un
ONLL....M..Lun colloquio
MMLL.......Mun entretien
........LO..un test
PL.........Lun'oretta
.MLMLML..N..una
.NLL.L..M...una entrevista
...N.......Lunchanged
M.L.MM.....Kund
LML........Nund #
....M.LN...Lund der
NLJ..NM..LL.und ich
K.NL.L...M.Nunder
...LLML..M.Mune
LL.........Puniform
L....L.....Munion
JL.......M.Punpaid
M..L....M..Kuns
KMOM..L.....uns am
.....N......uns für
LL.MM.......unser
.LLN....M..Munsere
N.L.L.M..LM.unserem
L....O.....Lunsuccessful
.M....LN..L.unter
M.LLMM..M..Lunterlagen
L.L..L.MMM.Luntil
LML..LM.N..Luntil the
LMM.........up
KOL........Mup for
K.MMM......Lup on
..M......L.Mup to
K.O........Lupcoming
LLLN.N......update
KL.P.......Lupdated
M......N...Kupon
L.NMLM.....Lur
LL.........Ourgent
.NM.LLL.LN.Lurl
ML.LM...M..Lus
.LL......N..us a
L....MN....Lus as
.LL..M.....Nus for
N.ML.M.....Lus on
.MMLLL....MLuse
L....N....M.usted
..L........Nusual
........L..Muur
LMLM........uur ?
..LL..M....Nuur bij
LOLO.......Juur en
NLML........uur in
LLLP.......Luur niet
LN..........uur of
NLM...M....Kuur op
LMML..M....Luur voor
LO.........Luur wat
.LK..MLM...Nuw
.LLM.......Nuw afspraak
M....NL..L.Lv
MKMN.M..L.LLva
LL.O........va a
K.M...M.....va bene
N...........va bien
....M......Lvacancy
..LLMM..M..Lvacature
N...M.M.M..Kvaga
.MLL..M..M.Lvaga de
........L..Ovagas
ML.......M..vai
LLL.NM..M..Lvamos
L...M...M...van
KMLMM.M.N..Kvan #
LML..MLNLLMMvan de
L.LO........van woensdag
L..M..O....Lvast
.MN........Lvemos
M.ML.......Lvemos el
.M.MM.M....Kvendredi
.MMM.......Lvendredi #
..MN.L..LL..venerdì
L..M....LL.Nvenerdì #
MKMM........venerdì alle
N.LMNL.....Kvenga
MML..M.....Kvenir
N.LKOL.....Mvenire
MLL.LN...MLLverder
.....N......verder met
L....M.M...Lverification
LLLLL.Q....Lvertrag
...M........very
L..N......L.very much
...N........verzetten
.L...N...M.Lvez
MMLL.......Nvi
NM.L.L.....Lvia
..MLL....M..video
O.L..M..ML.Lvideo interview
L.N..L..ML..videollamada
.L........M.vielen
.L........M.vielen dank
.L.M.L.....Nviene
L.LLNL..LMLNvier
L.L.....L..Mviernes
LK..ML.....Oviernes #
MM.M.......Lviernes a
.LL.....M..Mview
........L..Oviewed
L..........Mviewing
N.L.M......Kvir
KMM......M.Lvirtual
..L........Mvisa
.MP......L.Jvisioconférence
K.O........Mvisit
.MN........Kvisit to
LL...MLM...Nvisita
N.K.L....MM.você
NL.LLM......voir
.NLMLL..L.MLvolgende
L..M....L.NLvolgende week
L.......L..Pvolunteer
...M..M....Kvom
LLLOL.M....Lvom #
..L..L..NM..von
M.....L....Mvoor
.LLL......MNvoor de
.N.L........voor een
..MML......Lvoor het
O.LMMML.M.LKvoor je
L.KLM......Nvoor uw
LP...K......voorkeur
LLLM..O.....voorstel
..K..L.....Ovor
O.L..MM....Jvorbei
P.LL.......Lvorbeischauen
K.NL.......Ovorher
.O.........Lvormittag
MQ...L..L..Jvorremmo
NMMM.LL....Ivorstellungsgespräch
..N........Lvorstellungsgespräch am
N.L.....M..Lvorstellungsgespräch ein
P.L........Jvorstellungsgespräch ist
..LLM......Nvos
LP.........Lvos disponibilités
.LM..L......votre
MNLLLM.....Kvotre candidature
M..........Mvotre dossier
MMLM.....M.Lvotre entretien
O..L........votre présence
L..........Nvotre rendez
.L.........Nvoucher
..LL.......Mvous
L.K...M....Ovous avec
..ML......M.vous confirme
L..LM......Nvous de
OLLL.....NMLvous le
M........M.Lvp
L.O......N.Kvraag
.LL...M..N..vragen
LMLMM......Lvrijdag
.L.N........vrijdag #
.OL...M....Kvrijdag om
N.M......L.Lw
LL.N..M...LMwait
MMLL.......Lwalk
LQML.L..L..Jwann
.O.L.L...M.Lwanneer
ONK.LLM...LKwant
O.L........Lwant a
L.....O....Lwant it
M.LM.......Mwant to
.NL...M....Lwant you
L.LL.N....NLwanted
L....M....NLwanted to
.NL.ML..M...wants
MNL.....M..Kwants to
L....P..L...war
M.L........Mward
N.L.........ward manager
MNL.......MLwarehouse
..L.LM.....Lwas
.....N.....Lwas a
.....L..L..Owas received
..L..L..N..Mwas sent
........O..Kwas submitted
NM.L.......Lwat
OL.........Lwat een
NMM........Kwatch
.MLM.......Lwater
N.LL....N..Kway
L..M.M....LLwe
MM.L.M...L..we are
L.M..LM.....we can
L.O........Lwe confirm
..LN.......Lwe do
.L......L..Owe found
MLL..N.....Lwe gaan
.LLM....ML..we have
L.LLMN..ML.Lwe hebben
LMN..M..ML.Lwe je
.L...P..L..Kwe keep
KM.........Mwe meet
...KL.....NNwe move
.....N..K.LMwe received
L..M........we shall
..N.........we talk
MM....M....Kwe want
.....N....L.we went
M...N......Kwe were
KLNMLL..M..Lwe will
LML...O....Lwe willen
.....N.....Lwe wish
L...NN.....Lwe won't
M......M....we would
O....M....LLwe zoeken
..K...MM....we'd
..L.........we'd like
KMLL..NM...Mwe'd love
MLNL.L..MN.Lwe'll
OM.L.......Kwe'll see
M.M.........we'll talk
M.MKMM.....Lwe're
MNL........Kwe're at
.L...O..M.LLwe've
MLNL........wear
L.K........Pwebinar
LOM........Kwed
.N.L........wed #
LMM.L.....LMwednesday
M.L......M..wednesday #
K.N.......LMwednesday at
...NM......Lwednesday's
NN.........Kweds
M.M.........weds #
JOKMLL..M..Nweek
LNLL.......Nweek #
LN.L.......Nweek ?
.N.........Kweek but
LN......M..Lweek of
LO...L......week or
J.M.MLN.....weekend
L....L.....Pweekly
LNL.LM..N.MKweeks
ML..NMM....Kweg
LMM..M...M.Kwegen
LMMM.M.....Kwegen der
.N.........Lwelcher
L.LL..M...MOwelcome
LP.........Lwelke
LO.........Lwelke dag
M.L.........well
..K.......LPwell for
M.N........Kwellies
...LLO....LMwent
....LP.....Lwent with
LL.LMMM.M.LLwere
....LN......were not
O.M........Kwerkstatt
.NL.L.......what
.N.........Lwhat day
.L.L.......Nwhat you
LN.........Lwhatever
KMOLL......Mwhatsapp
LO....M...LLwhen
.N.........Lwhen are
.O.........Kwhen could
LNM...M..MLLwhen you
.L.L.......Nwhere
LL.........Owhere you
NL.L......NLwhether
OLL..M......whether you
LQL..L.....Kwhich
.N.........Kwhich day
MN.........Kwhich is
LM.M........which one
O........L.Lwhiteboard
.KMLLM...MLMwho
L....M.....Mwho's
L.LLN......Mwhole
.....N.....Lwhose
K.N.L.L..N..wie
LMLL.ML....Mwil
MLMM.L..ML..will
LLN.........will ask
L..M.L..M..Mwill be
...N.......Lwill begin
.LM....M....will call
MLNM.......Kwill have
N..........Kwill last
..M.........will meet
.LL.MN.....Lwill not
...N.......Lwill now
PLKL........will show
M.L.........will sit
L..........Nwill visit
..L.....K..Owill write
..LL..P.L...willen
......N.....willen je
M.LLN.L.M..Lwilt
LMMNL......Lwind
M.M.LM.....Kwir
L.L..O..M...wir haben
L....M.M.M.Lwir ihnen
L.N........Lwir ihr
N.L........Lwir laden
M.....N....Kwir möchten
.ML........Mwir sie
L..MLMM..M..wir uns
MN.........Lwir würden
.LL.N....M.Lwird
K...MM....M.wish
....MM..L.MKwish you
.MM......L.Lwith
MM......L...with a
L..........Nwith dr
N..L........with her
.LLMN......Lwith it
MMK.L.....M.with me
.....N......with more
ML...M.....Mwith one
.ML.M.......with our
.....N......with someone
.MM.LM.....Lwith the
M..L.M.....Kwith us
.MMLL...L...with you
.NL....M.L..with your
M.LL.LMM...Mwithdrawn
..L.....M..Nwithin
..L.....M..Nwithin #
NLK.LM....M.without
L.L........Owitness
LMOL.....M.Kwo
KNK..L......woche
LNLO.L..L...woensdag
...N........woensdag #
KO.........Lwoensdagochtend
LLLMON..L..Kwon't
LL..ON.....Lwon't be
NL.L.L..LO.Jword
.M.......M.Lwords
..KN..M....Lwordt
N.KM........work
O.L.........work ?
.MLN.......Lwork for
.ML........Mworker
...........Mworking
KN........M.works
LML.......N.works for
..K.......LPworks well
N.L.L...L...would
....LM...M.Lwould be
N.LL.L.M.L..would like
.ML.........would love
NL..........would thursday
MLLML......Mwould you
M.M........Lwrap
M.M........Lwrap up
L..MNL..L.M.write
LL..M.M..M.Lwriting
LLL.MLM.MP.Lwritten
L.L......O.Lwritten examination
.LKL......LPwrote
MNLM.......Kwäre
NKL.......MMwürde
MOLL.L......würden
N..L..M.L.LMx
M.L...N....Mx #
LLLOML....MLxx
...........My
..L.....OL..y entrevista
PK.N.......Ky hablamos
LL.M..M..M..y la
O..........Ky media
LLKQ.M....LKy no
KN.L.......Ny te
K..KOM..MLL.ya
M....L..M..Lyard
KLMLNM.....Myear
L.M...M....Lyear #
....NL.....Lyear and
..L......L.Oyearly
KL.........Pyears
L.O........Lyep
ML....O....Kyes
OLL.........yes or
L.LLL.....MMyesterday
LNKL.M.M...Myet
M.MLM....LMLyo
.L...L....PLyolanda
M..L........you
MN.L.......Lyou ?
.LM........Myou a
...LLM.....Myou about
N..........Kyou again
NMLLLN.....Kyou an
LLML......NMyou and
N.L..N..M..Jyou applied
M..L.....M..you are
LL.L..NM....you as
..M.......NLyou asked
..L...M...LMyou at
MLL........Myou be
K..........Nyou both
..NLLM...MLLyou can
MLL........Nyou can't
L..........Oyou cannot
MMLL.......Myou come
.M...M......you could
..LLNM.....Kyou did
LML........Nyou do
L.N.........you down
M..L.ML....Myou for
..N........Lyou friday
N..M.......Kyou from
.M....N.L..Kyou got
MN.LL....M..you have
.N.MLN.....Kyou in
.LL.M...M...you know
L..M.....M.Myou like
L.MLLM......you need
.N.........Lyou next
...LL.......you on
N....M.....Lyou passed
.N..........you prefer
LN.M.......Lyou send
.MLM...M...Kyou so
..L...N.....you start
NLLL.......Myou still
L..L.......Nyou take
..L.LMM.....you that
..L..MNM...Lyou the
M..L......MLyou then
N.M.......MKyou thursday
N.....M.LM.Jyou to
L.N.......M.you tomorrow
K..L..N....Nyou want
LL.LMNM....Lyou were
OLN........Kyou will
N.LK.LM....Nyou'd
ML.L.......Myou'd be
L.OLL.M.M..Lyou'll
M.N........Lyou'll be
LL......O...you'll hear
..MLLM......you're
L.N........Lyou're all
LLN..M.....Lyou're on
N.LLM...MLLMyou've
............your
ML.......M.Lyour answers
MMLL.M..N..Lyour application
L...N.M.....your appointment
LNM........Lyour availability
ML.........Nyour background
L.ML.......Myour calendar
.NL.........your choice
ML...L..M...your cv
...L.......Nyour delivery
...........Myour exit
.ML...M..L.Myour first
MLL..M..O..Lyour form
LML..M..L..Myour interest
.LNM.......Jyour interview
OML.....M..Kyour letter
P..........Kyour mum
LL.L.M..L..Nyour name
.LL........Nyour new
..L.......LNyour next
NM.........Kyour note
..MM.......Kyour onsite
KMNL.....M..your own
KMNLN......Kyour panel
..K....M...Nyour passport
N..........Lyour portfolio
M.L.....M...your profile
.L...L..M..Myour resume
KMM.........your slot
L....L....N.your time
..O........Kyour visit
LL..MMO.L..Kyours
.L....O....Lyours if
LLM...L....Oyoussef
MKLN.M.....Kzeit
.N.........Lzeiten
LO.........Lzelf
LL.QL......Lzelfde
.L.OL.......zelfde tijd
K.N.LL....N.zie
K.PL........zie ik
O.M..L...M.Kzien
..N........Lzien we
LL...LM..MMMzijn
OL.LM......Kzin
LLLN..M....Nzit
NML..N....LKzoeken
LM.......P.Lzondag
L........P.Lzondag #
.MMM.....L..zoom
K.LN.......Mzou
MLKLMM...M..zu
.M.........Mzu einem
..L.....MMLMzum
M.........L.zum gespräch
..M........Lzum vorstellungsgespräch
L..L..M....Nzur
L.N...MN...Kzusage
LN.........Lzwei
LP.........Lzwei drei
MMLLL.L.O.L.~1:application
LN.M.L..LL.M~1:appointment
L...L....P.L~1:assessment
.N.MLL...L..~1:availability
L........M.N~1:bank
L.N.MLL.....~1:booked
.LMKLL.....O~1:bring
..MLLLM.M...~1:call
LL..RL..LL.L~1:cancel
L.KL.ML..N.M~1:candidate
LOL......L.M~1:choose
..LLM.L...LM~1:client
M....L......~1:clock
N.L.....L.L.~1:come
LKLLLLN.NO..~1:complete
.LLLLLLSML.L~1:condition
JLPLLL..MLMM~1:confirm
LLLLNP...L.L~1:decided
LLKN.O.....L~1:decline
LLLLPM..L...~1:filled
..LL..NM..M.~1:forward
..L....ML..M~1:health
KKLLMMOM....~1:hire
LLL.MLM....N~1:home
.ML.....L..M~1:hope
L...L...LM.N~1:internal
.........L.M~1:interview
.LML.......M~1:interviewer
M.LL..L..M..~1:invite
K..L.M....MN~1:join
L.K.MNL.M.LL~1:keep
N.M.LLL.L..M~1:meal
.M.L....L...~1:meet
....LL...NLM~1:minutes
ML...L....L.~1:month
K.KPM.L...LM~1:move
LLLKM.OMLL.N~1:offer
......L.....~1:onsite
M.KLL.L.M.MM~1:opportunity
...M.M..LL..~1:panel
.LK.MN...LM.~1:past
...LMMM....L~1:position
KLLL.....MMO~1:press
..L.L...OL.L~1:received
L.L.ML..M..N~1:recruiting
KLLNQNL.LL.K~1:regret
K.PLL......M~1:reminder
L..KM..LMM..~1:reply
LLMM..L.L..M~1:research
..MLL..MM...~1:review
MLM..L.....M~1:room
.ML......M.L~1:round
..L...MMML..~1:sales
LLL.M...L..O~1:school
MMLLLMM.M..L~1:shortlist
MM........M.~1:talk
..ML....ML..~1:team
LLLLLNL.M.OL~1:thanks
LKMNNL..L.ML~1:tomorrow
L.NL......NL~1:travel
.L...MM..MLL~1:trial
M...L......M~1:video
M.LM.......M~1:visa
M.......L..M~1:weekday
MM.M....L.ML~1:withMe
..LKMM..L.MM~1:yesterday
.LM..L..M.L.~1:zone
.MLLL.L.O.LN~application
...........M~application&bring
M..........L~application&call
.LLM.......M~application&clock
...........M~application&complete
..M.....N..L~application&confirm
.....M......~application&decline
.....L.....M~application&home
.M...M......~application&hope
...........N~application&interview
M.......M..L~application&month
M.......M..L~application&onsite
........M..M~application&past
.ML..M..M...~application&position
........N...~application&received
.....M..L...~application&regret
........M...~application&review
........L..N~application&school
.M......M..L~application&team
M....L..MM.L~application&thanks
M..........L~application&weekday
.....L..M..M~application&zone
ML...L..N..M~application>call
PML..L.....J~application>come
LLL.....N..M~application>complete
NM.........K~application>hope
....LL.....N~application>interview
NML........L~application>meet
L.......M..M~application>month
LM......M...~application>onsite
LL...M..M..N~application>past
..L.....N...~application>position
LL......NM..~application>received
L.......NM.L~application>review
LM.........M~application>talk
L.......O..L~application>team
....L...O..L~application>thanks
MNL.........~application>weekday
.....L..M..M~application>zone
LM...L...L.N~appointment
...........M~appointment&choose
...........M~appointment&confirm
L.M.......ML~appointment&hope
.NL.M......L~appointment&interview
...L.......M~appointment&month
...........M~appointment&weekday
..L........N~appointment>confirm
.ML.M......L~appointment>interview
.M.L.......M~appointment>month
.ML........M~appointment>weekday
L...L.L..O.L~assessment
.........M..~assessment&complete
..LM.....M..~assessment&hope
M.......M..L~assessment&interview
M........M.L~assessment&invite
.........M.L~assessment&minutes
............~assessment&video
.LLN.......N~assessment&weekday
.........N.L~assessment>complete
L........O.L~assessment>internal
.L.......N.L~assessment>minutes
.L.........O~assessment>weekday
.N.MLL...L.M~availability
LM..........~availability&choose
.M..........~availability&clock
MML........L~availability&hope
LM.........M~availability&interview
.M..........~availability&minutes
.M..........~availability&month
.N........ML~availability&round
LLM........M~availability&weekday
LM........M.~availability&withMe
L.......M..N~availability>interview
.M..........~availability>month
.N.........L~availability>round
LM.L.......M~availability>weekday
..LL.L...M.O~bank
L.M.ML...M..~booked
...MM......L~booked&clock
..M.........~booked&interview
....L......M~booked&past
L.L........M~booked&weekday
.ML........N~booked>interview
M.M.M......K~booked>month
LL.LM......N~booked>weekday
MLMKLLM....N~bring
............~bring&hope
L.L........N~bring&interview
L..........N~bring&offer
L.......M..N~bring&team
...........M~bring>application
M.M...M....K~bring>hope
L..........N~bring>interview
..ML..M.M...~call
MLM.........~call&clock
..M........M~call&confirm
LM.........M~call&hope
L.......M...~call&interview
.M..........~call&minutes
MLM.....M...~call&month
..M..L.....L~call&past
.LM.....M..L~call&position
M...........~call&review
L.M.........~call&room
.MM........L~call&talk
MLM........L~call&team
NLL.........~call&tomorrow
ML.L.......M~call&weekday
M.LM.MM...LL~call&withMe
.M......M...~call>interview
L.M..M..M.ML~call>talk
...........M~call>tomorrow
M..L....L...~call>weekday
MML..MM...LK~call>withMe
LLM.QL..LL..~cancel
..L.N.......~cancel&clock
....M.......~cancel&filled
L...M......M~cancel&hope
..LLNL......~cancel&interview
....N......L~cancel&month
L.OLL.......~cancel&move
....N......L~cancel&past
..L.N.......~cancel&position
....M.......~cancel&regret
....N......L~cancel&talk
..L.OL......~cancel&weekday
NK........M.~cancel>hope
....NL......~cancel>interview
K.O.L.......~cancel>move
..L.N.......~cancel>position
....M.......~cancel>recruiting
..LMN.....LL~cancel>weekday
LLLL.ML..N.M~candidate
...L.....M.M~candidate&clock
.....M......~candidate&decided
.....M.....L~candidate&decline
.LL......M.M~candidate&interview
.M...M.....L~candidate&past
.....M..M..L~candidate&shortlist
L..........N~candidate&weekday
LNL........L~candidate>complete
L..M..L....M~candidate>weekday
LPLLL.....L.~choose
.MM........K~choose&clock
LN.M.......L~choose&hope
.ML.........~choose&interview
.ML........M~choose&minutes
LM..........~choose&month
.M.M........~choose&reply
.M.M.......L~choose&withMe
...........N~choose>appointment
LN..........~choose>availability
LO.........K~choose>clock
MK.ML......M~choose>decline
.M..........~choose>hope
LNL.........~choose>minutes
.NL...LM....~choose>month
.LM........M~choose>weekday
....M.LM..LM~client
M...........~clock
OLLM.......L~clock&come
L.....N..M.K~clock&complete
L.ML......MM~clock&confirm
....M.......~clock&filled
...........M~clock&hope
M...........~clock&interview
M.LL.......M~clock&invite
..L........M~clock&join
M.M........L~clock&meet
M.L........M~clock&minutes
ML.........M~clock&month
L..N........~clock&move
..L.M.N.....~clock&offer
...........M~clock&onsite
...M........~clock&panel
L.LLM......N~clock&past
....M.......~clock&position
....M......L~clock&regret
..N.........~clock&reminder
...........M~clock&review
M.L........M~clock&room
ML.........L~clock&talk
..M........L~clock&team
L.L.......N.~clock&thanks
ML.........L~clock&trial
M...........~clock&video
............~clock&weekday
M..M.......L~clock&zone
.LL........O~clock>application
.M.........M~clock>availability
..L........N~clock>bank
M..L........~clock>bring
.LM........M~clock>call
..L.N.......~clock>cancel
.N.L........~clock>choose
ML......M..M~clock>come
L.M...N....L~clock>complete
..........NL~clock>confirm
..L.........~clock>hope
LM.........M~clock>interview
.LM........L~clock>meet
M..L.....L.M~clock>minutes
.M.........L~clock>month
L..N........~clock>move
ML..........~clock>onsite
KML.N.......~clock>past
LLMLML.M....~clock>position
..M.......MK~clock>received
.MLL.......M~clock>reply
NL..........~clock>room
N.LL.......M~clock>talk
..NL........~clock>team
.LLL......O.~clock>thanks
KM.ML.......~clock>tomorrow
N.M........K~clock>trial
.LMM.......M~clock>video
KOLM.......L~clock>weekday
LMMML.......~clock>withMe
..MM.......L~clock>zone
N.L.......LL~come
L.....O....L~come&complete
..L........M~come&hope
M.LM.......L~come&interview
...L..M....M~come&meet
.L.M........~come&minutes
.LLM........~come&month
......N....L~come&offer
L.M.........~come&onsite
M..........L~come&position
NM.L.......L~come&talk
L....M...M..~come&team
L....M.....L~come&thanks
N...M......K~come&tomorrow
M..........L~come&trial
NLL...M.....~come&weekday
MLML........~come&withMe
...M.......M~come>clock
O.L........K~come>interview
M.L.M......L~come>position
M.........ML~come>room
.MM.L....M.L~come>talk
M...NL.....L~come>tomorrow
L..........M~come>video
NLKM..M..L..~come>weekday
KKLLLLO.MN.N~complete
............~complete&hope
.........M.M~complete&minutes
L.....M.M..L~complete&month
......O..L.L~complete&offer
........M..L~complete&past
KM.L..N..M.L~complete&weekday
........M..M~complete>application
.........M..~complete>assessment
..L......N..~complete>minutes
L.....N.....~complete>offer
........N..L~complete>past
LMLL..M..N..~complete>weekday
.LKLLLLR.LML~condition
..L....N...L~condition&month
.......N....~condition&position
......LM....~condition&sales
L......N..ML~condition>hope
L.N.LL...LMM~confirm
M.L.........~confirm&hope
K.OL........~confirm&interview
M.........ML~confirm&join
K.O.........~confirm&month
L.N.........~confirm&position
M.L.........~confirm&reply
LMM........L~confirm&video
K.ML......MM~confirm&weekday
L.......O..K~confirm>application
...........N~confirm>appointment
..M.........~confirm>clock
K.PL.......M~confirm>interview
M.........ML~confirm>join
O.L........L~confirm>reply
LMM........L~confirm>video
L.LL......NN~confirm>weekday
KLLLNOM...ML~decided
.....M......~decided&decline
.....N......~decided&past
.....M......~decided>decline
.LLNMOL....L~decline
.....M......~decline&past
.L..MM......~decline&position
...NM......L~decline&withMe
.....M.....L~decline>candidate
L.LLPM..L...~filled
....M......L~filled&past
....N.......~filled&position
............~filled&weekday
..LL..NM..M.~forward
M...........~forward&invite
MLL...M.....~forward&month
............~forward&past
M.L...MM...L~forward&position
......M.....~forward&sales
M...........~forward>invite
.LM.ML....M.~forward>meet
L.....NM....~forward>position
......MM...L~forward>sales
M.LL.....M.M~forward>weekday
OMK..L.....K~h:application
..NL......LM~h:availability
LLNN.......L~h:clock
P.K........L~h:complete
L.KMM.....MM~h:confirm
LMKP......LL~h:decline
N.L.........~h:forward
M.K.......LO~h:hire
..J.M.....MM~h:interview
..KO.......M~h:minutes
N.L.M.....M.~h:month
.L.NM.....LL~h:move
M.KL.......O~h:onsite
N..L........~h:opportunity
.MK..LM....M~h:past
N.KN........~h:position
.LK........P~h:recruiting
..JON.....LL~h:regret
..KMM......M~h:round
.LM.L.M.....~h:talk
M.J.......NM~h:team
L.NLMLM...NK~h:thanks
M.KM........~h:tomorrow
K.ONN.....LL~h:weekday
L.PLL......L~h:withMe
..L.......N.~h:yesterday
LL.L..MM...M~health
KKLLM.OM.M..~hire
.L....MM...L~hire&hope
L.....N....M~hire&month
....M.......~hire&weekday
L.....O.....~hire>month
L.....N....M~hire>weekday
LLL.MLMML..N~home
..L........M~home&weekday
.ML........M~hope
MML......L.M~hope&interview
............~hope&invite
M...........~hope&join
MML........M~hope&meet
.M..........~hope&minutes
M.L.........~hope&month
...........L~hope&past
M.L.........~hope&position
.MMM.......L~hope&received
............~hope&reply
MM.........L~hope&round
.NLL.......M~hope&talk
.M..........~hope&team
M.L.M.......~hope&tomorrow
...........M~hope&video
N.L......M..~hope&weekday
.ML.........~hope&withMe
.........M.M~hope>assessment
.NL.........~hope>availability
...........M~hope>bring
LM.M.M.....L~hope>call
L.L.......MN~hope>cancel
LN.M.......L~hope>choose
...........M~hope>clock
.ML....M...L~hope>come
M.L...M....M~hope>complete
N.LM.......L~hope>confirm
..L.M......M~hope>interview
LM.........M~hope>invite
N.LL........~hope>join
MM.L........~hope>meet
.M........L.~hope>minutes
.M.K.......N~hope>move
.....L..M...~hope>reply
LNL........N~hope>talk
...L..M.....~hope>team
.N.......L.L~hope>video
M.LM.....M.L~hope>weekday
...M........~hope>withMe
....L......M~internal
..L........M~internal&interview
L.LM.......M~internal&weekday
LL.M.......M~internal>weekday
...........M~interview
M.L........M~interview&invite
LMLM.....L.N~interview&minutes
NLL........L~interview&month
.L.N........~interview&move
........M..L~interview&opportunity
..L........M~interview&panel
..L..M..L..M~interview&past
.M.L.......M~interview&position
L..........M~interview&recruiting
....M.......~interview&regret
L.N.........~interview&reminder
...........N~interview&reply
............~interview&round
L..........N~interview&school
M.....M.M..L~interview&shortlist
LL....M....M~interview&talk
.....N....M.~interview&thanks
M..M.......L~interview&weekday
...L.......M~interview&yesterday
L.......L..M~interview>application
.NL........L~interview>appointment
LN.....M...L~interview>availability
L.N.ML.....L~interview>booked
.....LM.M...~interview>call
L.L........O~interview>candidate
.NL..M.....L~interview>choose
..L.......MN~interview>clock
L..N........~interview>come
LM.M.......M~interview>hope
..L........M~interview>internal
L.........LN~interview>invite
L..L.....L.P~interview>minutes
M..M....M..K~interview>month
LL.M.N..L...~interview>past
MM..........~interview>position
....LN.....L~interview>regret
.L.L.......N~interview>round
LL.........N~interview>school
LL.M.......M~interview>talk
M..ML.....ML~interview>tomorrow
LM.......M.M~interview>video
O.LM.L...L.K~interview>weekday
MLM.........~interviewer
..L........M~interviewer&weekday
L..........N~interviewer>weekday
M.LL....MM..~invite
NLL.....M...~invite&month
M...........~invite&past
N.L.........~invite&position
M..........L~invite&room
N..........L~invite&round
L..........M~invite&school
..........N.~invite&thanks
M.L........M~invite&weekday
..L........M~invite>clock
M.LL.....M..~invite>interview
.LM.L.......~invite>weekday
L.....M....M~join
L.....M....M~join&month
..........M.~join&weekday
M.L..M......~join>interview
.....MM.....~join>month
N.L........L~join>video
..L.......M.~join>weekday
KLL.NNL.MML.~keep
M.M.L...LL..~meal
M.M........K~meal&talk
L.N.........~meal>interview
M.M........K~meal>talk
N..L........~meal>weekday
.M.L.......L~meet
L.M...M....M~meet&minutes
NLL........L~meet&month
M...MM.....L~meet&past
LM..........~meet&position
............~meet&team
.....M....ML~meet&thanks
...........M~meet&weekday
.N..........~meet>availability
N.L........L~meet>hope
LL......N...~meet>month
L.....M....M~meet>room
..........M.~meet>team
.M..........~meet>weekday
MM..LL...MLM~minutes
...........L~minutes&month
M.M.........~minutes&talk
.M..........~minutes&video
.M.M.......L~minutes&weekday
M.M........L~minutes>bring
LNM.........~minutes>call
.N.........L~minutes>choose
L.L......M.M~minutes>come
L.L......O..~minutes>complete
L.L...M..M..~minutes>hire
..L...M..M.L~minutes>hope
L.......M..M~minutes>interview
..N.........~minutes>onsite
KM.......L.M~minutes>position
M........M.L~minutes>room
MLMM........~minutes>talk
N........L.L~minutes>team
L.NM.......L~minutes>video
LMLM.....N.K~minutes>weekday
.M.L.....M..~minutes>withMe
......M...L.~month
L.LN........~month&move
L.....NM...L~month&offer
M.K........M~month&panel
..LL.......M~month&past
......MM...L~month&position
....M.......~month&recruiting
..L...M.....~month&sales
L.L........M~month&school
.....M..M..L~month&shortlist
...........M~month&talk
M.M..M.....L~month&team
.....MM....L~month&thanks
L.N.........~month&tomorrow
ML.........M~month&weekday
.M.......M..~month&withMe
M..........L~month>bring
KLM...M.NM.L~month>call
....N......L~month>cancel
L.L........N~month>candidate
LN..........~month>choose
ML.........M~month>clock
JL.MLLN..M.M~month>come
.M....N.ML.K~month>complete
LL....N..M.L~month>forward
LN.......L..~month>hope
L..L.L..N..N~month>interview
K...M.......~month>invite
ML.M........~month>minutes
.LLO.......L~month>move
......MM....~month>offer
N.L.........~month>onsite
M.L.LM......~month>panel
LL...M......~month>past
L...ML..M..L~month>position
M..L..M.....~month>room
.L...M..N..L~month>shortlist
LNLM.......M~month>weekday
KLKOM.....LN~move
............~move&past
L.LN........~move&talk
...L.......N~move&tomorrow
L.LM.......N~move&weekday
..L........N~move>call
L.NL.......L~move>cancel
LM.........M~move>clock
LL.O.......L~move>interview
LLLO........~move>weekday
LLLLM.QMLL.M~offer
L.L..MM.....~offer&position
L..........N~offer&thanks
L.L...O....L~offer&weekday
......N....L~offer>complete
...M.......L~onsite
...LM.......~onsite&position
M.L.........~onsite&room
LMM.M......L~onsite&team
..ML........~onsite&withMe
M.LM........~onsite>hope
N..........L~onsite>room
KMM.........~onsite>team
L.L........N~onsite>video
..M.......ML~onsite>weekday
M.KLL.L.M.MM~opportunity
...L.......N~opportunity>hope
.....M..L..L~panel
M....M.....L~panel&recruiting
M.LM........~panel&weekday
M.K.M......M~panel>interview
N..L.M.....L~panel>recruiting
LM.M.....L..~panel>weekday
.LL.MN...LML~past
M.LLM......L~past&position
........M..M~past&received
.....N......~past&regret
LMM........L~past&review
..L..M.....M~past&shortlist
.ML.......M.~past&talk
.....MM....L~past&team
LLLM.MM....M~past&weekday
..........M.~past&withMe
MM...M..M..K~past>application
M...M....M.K~past>call
L...N.....ML~past>cancel
.....N......~past>decided
.....M..M..L~past>decline
....NM.....L~past>filled
...L......LM~past>hope
LL.M.......M~past>interview
M..........K~past>invite
.L.LMN....ML~past>meet
...M.......M~past>move
..LLN.M....M~past>position
L..........N~past>received
LM........ML~past>round
..L..M.....M~past>shortlist
..LL......M.~past>talk
K..MLM....M.~past>weekday
.L.LMMM....L~position
..L.....M...~position&received
..L........M~position&recruiting
.....M......~position&regret
M..L.......L~position&round
......M....L~position&sales
M.M........K~position&talk
............~position&team
ML......M..L~position&thanks
L.M.M.......~position&tomorrow
.MM........L~position&video
M...M......L~position&weekday
....M......M~position&yesterday
L....M.....M~position>application
LMM.........~position>clock
.......M....~position>condition
.....N.....L~position>decline
....M.......~position>filled
...LM......N~position>interview
LN.........L~position>meet
..M...N....K~position>minutes
..L.L.NM...L~position>month
L.....M.....~position>offer
.M..MM.....L~position>past
L..LNM......~position>regret
L.M.........~position>room
LL....M....N~position>talk
.LLL.M.....M~position>team
MMM........K~position>weekday
LLLL.....MMP~press
....L...OL.L~received
........N..L~received&thanks
.....L..N...~received&zone
..L..M..M...~received>application
............~recruiting
.M..........~recruiting&team
...........M~recruiting&weekday
..L.....M..M~recruiting>interview
...........M~recruiting>team
KLKOQNL.L..K~regret
.....N......~regret&shortlist
...MMM.....L~regret&weekday
....N.......~regret&withMe
...M.N..L..L~regret>application
...MNL......~regret>interview
....M.......~regret>keep
.....N.....L~regret>past
K.PLL......N~reminder
..N.........~reminder&tomorrow
...........M~reminder&weekday
..L........N~reminder>appointment
..O........K~reminder>clock
L.N........L~reminder>interview
L.N.........~reminder>tomorrow
M..L..M....L~reply
..NM.......L~reply&thanks
....M.M....L~reply&weekday
..L...M.....~reply&withMe
............~reply>choose
.LN........M~reply>come
L..L.M.....N~reply>decline
MM.......M.J~reply>hope
LNM......L.L~reply>round
M.....N....K~reply>weekday
LLM.....L..M~research
..L........N~research>interview
..MLL..MMM..~review
LM......M..L~review>application
.L......L..N~review>interview
M.M..L.....L~room
ML..M.......~room&talk
...........M~room&weekday
N.K........M~room>bring
..ML........~room>hope
L.NM.......L~room>internal
N..........K~room>meet
..L........N~room>minutes
N..........L~room>talk
M..M.L......~room>weekday
M.M........L~room>withMe
.ML......M.L~round
...........M~round&talk
MML.........~round&team
.........M..~round&video
L..M.......M~round&weekday
..ML.N.....L~round>decline
.M.........L~round>month
LNL...M....L~round>team
M.L......M.L~round>video
..KLKNL.RLL.~s:application
LL...L..O...~s:application>received
IMNMML..LL.N~s:appointment
...........N~s:appointment>confirm
LLLL..L.LT.K~s:assessment
.PML....LLL.~s:availability
L.KL.L.....R~s:bank
J.RL.......K~s:booked
..M......L.N~s:bring
PNMLL...LLLK~s:call
P.L........L~s:call>tomorrow
LLLLTL.....L~s:cancel
....N......L~s:cancel>interview
MLLL.......P~s:candidate
L..........N~s:candidate>weekday
LOL...L.LL.M~s:choose
.NL.........~s:choose>appointment
.N.........L~s:choose>interview
LLM.M.L..MM.~s:clock
L.L......M.N~s:clock>weekday
NL..ML......~s:come
.M...LM.MM.L~s:complete
.LLMLLKR.L.L~s:condition
.......M....~s:condition>sales
ILRLLL..M..M~s:confirm
L.N.........~s:confirm>interview
...LLOM.....~s:decided
.LKOMN.....K~s:decline
.MKLM......N~s:health
KLL.LLPN.M..~s:hire
JLL..L.....R~s:home
...N.LN..L.L~s:hope
L..L.......O~s:internal
MM.M..L.LL.L~s:interview
L.O........L~s:interview>booked
....N.......~s:interview>cancel
L.O.........~s:interview>confirm
.L.........M~s:interview>internal
...N.......L~s:interview>move
...........M~s:interview>press
L..........N~s:interview>school
L.M........M~s:interview>tomorrow
LL.N........~s:interview>weekday
LML........N~s:interviewer
OLK.LL..L..N~s:invite
OLL........L~s:invite>interview
M.L.........~s:invite>talk
..M.....M...~s:join
M..L.......M~s:meal
..LKM.L..L.O~s:meet
LKOML.......~s:minutes
.LMLM.M..L..~s:month
KLLSLL......~s:move
...K.......O~s:move>appointment
L..N.......L~s:move>interview
JLLLLLPOLL.N~s:offer
......LO...L~s:offer>condition
MLL........N~s:onsite
KL...L.....R~s:opportunity
KM.M.....L.O~s:panel
LL..MK..N..M~s:past
ONKLLM..M.LL~s:position
LLL......M.P~s:press
KK...K..T...~s:received
.L...L..O..L~s:received>application
L..LMM..LL.N~s:recruiting
L.LNMM.....K~s:regret
KMPLL.......~s:reminder
L.N........L~s:reminder>interview
..O........K~s:reminder>tomorrow
L..LLO..M...~s:reply
.L.L..ML.N..~s:research
..L......L.N~s:review
LL..ML.....O~s:room
NNLL....LM.L~s:round
M..L.......L~s:round>interview
LLK...NN.L.N~s:sales
.......N...L~s:sales>condition
LLLL.......Q~s:school
L..........N~s:school>interview
NLML.M..LL.M~s:shortlist
N....L..L.ML~s:talk
N.K........L~s:team
LKKLLLL.NLXI~s:thanks
.L......N...~s:thanks>application
.....L....PL~s:thanks>interview
..L.......N.~s:thanks>talk
LLOMOL..LL.L~s:tomorrow
..M.M......L~s:tomorrow>clock
NL...ML.LOLK~s:trial
.LM.L...LQ.J~s:video
.........M..~s:video>assessment
M...........~s:video>interview
L.K........P~s:visa
KKNNOL..LL..~s:weekday
L.LL......NM~s:weekday>clock
L.LM......OL~s:yesterday
MLN..L..M...~s:zone
L.L...MMML.M~sales
..M...MM...L~sales>position
L.LM..M....M~sales>weekday
LL..M..ML..N~school
M.L.........~school&weekday
L..........N~school>interview
MMLLLMM.M..L~shortlist
.M...M..M..K~shortlist>candidate
NLL.........~shortlist>interview
M.........M.~talk
MM.........L~talk&team
L...LN....ML~talk&thanks
..M.......ML~talk&tomorrow
ML.M.......L~talk&weekday
N.L.......M.~talk&withMe
M.M........L~talk>bring
.M..........~talk>hope
L.M........N~talk>minutes
L..N.......L~talk>move
O.MM.......J~talk>position
N...........~talk>reply
MML......M..~talk>team
...LM.....M.~talk>tomorrow
L..MM......L~talk>weekday
NLL.......M.~talk>withMe
..M........L~team
L..........M~team&video
ML.M.......L~team&weekday
ML.M....M..L~team>call
M...........~team>hope
LLK........P~team>meal
.M.LM.M....L~team>past
.LM........M~team>position
LMM.....LM.L~team>recruiting
............~team>weekday
LLLL.NL.M.OL~thanks
..........NL~thanks&tomorrow
..LLLO....ML~thanks&weekday
L.........N.~thanks&withMe
MML..L..MMLL~thanks>application
...L.M....L.~thanks>come
L.M.......NL~thanks>confirm
L..L.M....N.~thanks>interview
L.L.......N.~thanks>invite
..M...L....M~thanks>offer
..........N.~thanks>past
L.P........K~thanks>reply
L...LN...MML~thanks>talk
.L.M.L....M.~thanks>team
...LLN.....L~thanks>weekday
L.L...M...M.~thanks>withMe
.L.NNL..LLML~tomorrow
..M.........~tomorrow&weekday
N.LL......M.~tomorrow&withMe
M..LM.......~tomorrow>clock
..MMN......K~tomorrow>come
..MM........~tomorrow>weekday
..MLM.....ML~travel
ML...MM..MLK~trial
NLLL.......M~trial&weekday
..M.L......M~video
ML..........~video&weekday
.....M...M..~video>assessment
MM..........~video>hope
M.L.....ML..~video>interview
.N..........~video>minutes
L.......NL..~video>month
..M.........~video>position
L.N.........~video>room
L.....M....N~video>team
N.L.........~video>weekday
MM.........L~video>withMe
M.LM....L..M~visa
........L...~weekday
M.L...M.....~weekday&withMe
.L.L.N......~weekday&yesterday
...N........~weekday&zone
.LN.........~weekday>availability
L.LNL......M~weekday>cancel
.O.........L~weekday>choose
.MM........L~weekday>clock
KL.N.......M~weekday>come
L.....N..M.L~weekday>complete
.....N.....L~weekday>decided
L..N........~weekday>hope
..NM.......K~weekday>interview
NM.........L~weekday>meal
KM.NL......M~weekday>minutes
ML...L.....M~weekday>month
L.LN.......M~weekday>move
L.L........M~weekday>onsite
..L.MM.....L~weekday>past
L.MM..M....L~weekday>position
.M........ML~weekday>reply
L.NM........~weekday>room
.L.M......M.~weekday>round
MLMM........~weekday>talk
..L.M.....NK~weekday>thanks
MML.M.....L.~weekday>withMe
L.LN........~weekday>zone
MM.M..M.L..K~withMe
..........ML~withMe>bring
.N.........L~withMe>choose
LNMLM......K~withMe>clock
MNL.......MK~withMe>hope
L...M....M..~withMe>keep
ML.........M~withMe>minutes
MLML.......M~withMe>onsite
...LN.......~withMe>regret
L.LM..M...LM~withMe>reply
...........M~withMe>talk
.LN.........~withMe>team
L.........LM~withMe>thanks
O.L.......ML~withMe>tomorrow
M.L.L.M....K~withMe>weekday
..LLMM..L.MM~yesterday
M.L.........~yesterday>round
..MM.L..M.L.~zone
..O........K~zone>bring
..M........L~zone>minutes
........MM.K~zone>month
.....L..N...~zone>received
M.M........L~zone>video
LM.N........~zone>weekday
.....L.....Lº
.L.......M..à
ML...L......à #
L.N..MM....Là l'atelier
N..M.....M.Jà la
..LN........à mesma
..L..N......à notre
..M.....L...às
M.M..L.....Màs #
M.ML........área
L..O.......Länderung
NMLM.......Lça
LLMM....ML.Lè
L.LL..M....Né
..L........Nêtes
..L..L.....Oüber`,
};
