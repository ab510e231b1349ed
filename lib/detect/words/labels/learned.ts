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
  step: 0.132243,
  bias: [6, 2, 9, 2, -1, 1, -8, -14, -8, -5, -5, 22],
  weights: `\
K...LLM..M..!
LL.MLLN.L.MN! !
.LL........N! a
KLL......M.P! te
MLL........N! the
.....L......#
.........N.L# !
MLMM.LM...LM# #
M.LNLL.....N# ?
LMNM.L....L.# a
LNM........L# ab
N...........# about
N...........# all
O.M..LL...LL# alle
...N.......L# am
LL....P....L# an
LN.L........# and
L.....M....N# april
.LLN........# as
ML..M.....L.# at
L.MN.......L# aug
...LM.M...L.# august
.ML........M# avril
MML.........# b
M.L.........# before
L.L........O# bij
..LM.....M..# bring
L.....O.....# brut
LML..L.....P# c
K.L........O# central
..L.....L..O# ci
L..........M# com
K.PML......L# come
LLM.L.M.M...# con
L..........N# das
.L..LMN.....# days
NL..LLM...L.# de
..M........L# december
L.O........L# dock
LMNM.L..M.LL# e
L.M......LLM# en
.L.L....O..M# entrevista
LLN..LN.MM.L# er
...M.L..M..L# et
L.L...N..M.N# euro
N.LL.....M..# feb
KLLN.MM.L..N# febbraio
K.MM..M...ML# februar
.LLM.......N# februari
MLML.......N# for
LMLM.L.....M# février
M....L..L..M# h
M.OL.......K# hora
...........M# hours
O.L........K# hrs
L..L.M.....N# i
JM...L..M..N# il
N..LL......M# in
...N.......L# instead
..NLOL.....L# interview
L..........N# interviews
KLNM......ML# is
P.K........L# ish
K.M...M.....# it
N..........L# january
L......MM...# juli
MML....L.L.M# june
M.M.....MLLL# juni
LK...LM....Q# k
..L..L..O..L# keep
..N.........# km
.N.LN.......# le
.L..L......N# lunch
.L.NL.......# maart
L.M.....L..N# maggio
.L.......M..# mai
M.M........L# march
M....LM....L# mars
MLL.L.M.M..L# marzo
MLM......M..# may
MLL.M.......# mei
M.M......M..# min
M.KL.......N# minute
MML......N.L# minuten
M........M..# minutes
KLL......M.O# minuti
M.LL.L...M.M# minutos
LO.L........# mon
M.M...M.....# märz
..N......M.L# na
MMM........K# nd
....L.P....L# netti
...........N# new
..KNM.......# no
.LLNM.......# non
M.LN.....L..# not
L..MM.......# nov
LN.L....LM.L# november
MLL.L.LM.M.N# novembre
LNLL.......N# o
MM........MK# o'clock
N.L........L# october
.........M.M# octobre
K..........O# of
M.....M.....# oktober
NMLL......L.# on
.N..........# oppure
LML........M# or
.LN...MMLM.K# ore
.LMM..L.ML..# ottobre
M..M.L.....L# p
.LL.....M..N# para
M..L..N.....# per
..L...M....M# please
MM..........# pm
O.LL........# porti
.LM.........# pour
N.......L...# presso
.L.......O.L# questions
N.L.....M..K# rd
..LN........# robin
..N........L# room
N.N........J# rue
M.LL.......N# salle
...P.......K# same
M...........# september
..L........M# septembre
L.LLM.MM...M# settembre
L..OLM.....L# sorry
M...M......L# st
.LL........O# t
LLO..LM..L.L# te
.M.MLL..M..L# th
ML..M.......# the
O..L.......L# till
M.M........L# time
.MML.....L.N# to
L.LM.......M# tomorrow
.LMN.L....LL# u
..M..L..L..M# uhr
O.........L.# um
LN..........# und
.LM.........# uur
.L...M......# we
LO.L........# wed
LN..........# which
K.MM...N...L# with
L........O.L# word
L.........OL# works
MLL...M....M# x
L..ML...M..M# y
..ML.....M..# you
..M...MM...K# º
..MN.L...L.K# à
N...L......M# às
L....L..N...++application receipt
..L...L..P.K++assessment
LL..QL.....L++cancellation
L.....LP...L++conditional offer
K.PL........++confirmation
............++interview
M...........++invitation
KLLL......MR++none
LL....PM...L++offer
L....Q..L..K++rejection
LNMM........++request for availability
KLLQ........++reschedule
.LL.......N.++thank-you reply
L.L..L..P...+application receipt
..L...L..R.J+assessment
LL..SL.....K+cancellation
LLL.LLKUL..K+conditional offer
K.OL........+confirmation
............+interview
M.L.........+invitation
LLL........P+none
KL.LLLSN.L.K+offer
L.L.MR..L..K+rejection
LO...L......+request for availability
JLLR........+reschedule
LLL.......PM+thank-you reply
.L...L..P..K=application receipt
..L......P.K=assessment
L...QL.....K=cancellation
......LQ...L=conditional offer
KLSL.......K=confirmation
Q.L........K=invitation
MMMM.......K=logit
L..........M=no
L..........N=none
LL...LQ....L=offer
L....Q..L.LL=rejection
KR......L..K=request for availability
KLLR.......L=reschedule
.LL..L....N.=thank-you reply
MMMM.......K=yes
MOJNKL..LLLN?
OL......M..L? #
LN.NL......K? any
P.L........J? ask
.MLNLL.....M? dan
OLL........L? dann
.LLM.......N? i
...L.......M? i'll
..NLL.....M.? i'm
N.L.........? if
.L.L.......N? ik
KM.........M? it'd
LN..........? mornings
LN.L.......N? my
L.....M.....? same
...N.......L? still
L..........M? the
NNLL.......L? we
.L.........N? you
O..L..N....K? you'd
..MNML..LL.K@answer
JRLMLL..LL.M@booking page
....M.......@calendar CANCEL
NLKO........@calendar REQUEST
.L.L..O....L@decisionBy
MLMM.L..L..N@doubt
I.IKLLL...UP@from private
MLN........L@kind meal
MMM.L....L..@kind onsite
.LMM.M......@kind panel
M.MK.L..M...@kind phone
NLNKLMM.MN.J@kind test
N.N.LLL..N.L@kind video
QLPJLLL.LLKM@length 0
M...L...L.MM@length 1
L...........@length 2
..L...M..M..@length 3
QKO.L...LL.L@link
JNKL.N..M.ML@meetings 0
NLMM.L..L..M@meetings 1
NLPL..L.LL..@meetings 2
J.KU.LL..L.M@oldTime
LLKKL.....KV@own house
.LM..L....LO@passed on
N.M.......L.@phone
N.N.LL...L..@place
KLP.LLLLMLQK@re
LNKKLKO..PL.@replyBy
M.MM....M..J@requisition
..M.....M.LK@role
M.MM.....L.K@round final
ONLLLLL.....@round first
M.ML.L......@round screening
.MNLM.M....J@round second
IT.LLLL.LLLO@slot
.L.L.M..MMLM@stated company
MM.L..MMM.LJ@stated role
....L......M@to company
............a
LMK.L.M..N.Ma #
.LN........La bit
L.L...N....Ma call
LM.L....M...a chat
O..........La colloquio
.......M....a conditional
MOL........Ka couple
L.NMM......Ka entrevista
.MM........La few
..LL....M..Na job
..M.MLL..N.La la
NLM..L..L.L.a las
P.K........La live
M.L.....M...a look
....ML...L..a m
........M...a match
.LM.ML......a new
L..........Ma panel
LML.LLNM....a partir
LL.........Oa pint
.ML......L.Na place
.....M....MLa pleasure
.K.Q.......Ka poder
N....LM.L..Ka retenu
LLM......M.Ma short
.M..........a slot
.MLNLM.....La sua
PLLL....M..La talk
LNML....L..Ma time
MLLM..M.....a trial
MLLLN......La un
.L...M.....Ma una
..L...M....La vaga
..MM.......La venerdì
L.LM..O....Ka yes
LL...M...L.Na été
.L.K.NMMLL..aan
M.ML........aan de
K..........Oaanvraag
KNM.LLM..L..ab
LNL...M.....ab #
.....M.....Mabbiamo
.....N......abbiamo scelto
.L..LO.....Laber
ML.M.M.....Kable
ML.M.M.....Kable to
...L......MNabout
LN....M..ML.about #
L..........Nabout how
M.L.......M.about the
LL...M.....Nabout your
NMLL.M..LM.Kabove
N.L........Labove the
....MLL...NLabraço
M.LL.......Mabril a
....NL.....Labsage
NL...LM..L.Kaccept
LLN...OM...Jacceptance
KLPLLM.....Maccepted
L.O........Laccepted interview
K.O.LM.....Laccepted this
L.L........Oaccepted your
K.P........Laccepting
.MM.L...L..Maccount
........N...accusé
........N...accusé de
M..M....M.MKacknowledge
L.M..L..N..Lacknowledgement
LL.M.......Macross
LN.LN...M..Kaction
K.O...M....Lacuerdo
L.M..L..P..Lacusamos
P..........Jada
M..........Lada we
O.L........Kada your
KLNL....M..Nadd
..N........Ladd to
L.OL.L.....Madded
K.OL.......Madded to
NL..........address
LK...LN.L..Nadjunto
K..........Nadmission
K.......L..Padmissions
.L......L..Nadoption
M.L........Madviser
...LM.......afraid
LL.M.......Mafspraak
M.L.LN.....Lafter
KMLLLMM....Nafter #
MLLMML.....Lafter all
M.LM.ML.M...after the
L.....M.....afternoon
.O.........Kafternoons
LML.....MN.Lafterwards
.LLM.NL....Nagain
.....O.....Lagain in
K.NM....L...agenda
L.O.........agendada
KM.LLMM..LLOagosto
.LL..NM....Lagradecemos
.L...M.....Magradecemos a
L.PLL.M....Lagreed
ML..N......Lahead
LL.LMLM..M.Nai
M.LML......Lal
N.LLM......Lal colloquio
L..P.......Kal martes
LLLN.......Mal viernes
L.N.........alice
J.MMNL..M..Kall
L.N........Lall set
M.LLN.....L.all the
..MMLM..NL.Jalla
M....L......alle
M.MMLL..LL..alle #
NLLLM.M....Lalle ore
LLMM.ML.MM.Lalles
.....N......alles gute
JLS........Kallora
L.M.M.......along
LMN........Kalors
L.LMNN.....Kalready
.LKL..NMMML.als
........M.LMalso
L.LO.......Lalteração
...M....L...am
M.M........Lam #
MLML.......Lam at
LOL...M.L..Mam besten
MLL.......MMam donnerstag
LO.........Lam liebsten
MLKM......M.am mittwoch
LL.M.....M..am montag
N.........MKam please
M.L........Mam the
L.LM..M..M..am to
M.ML.......Mamanhã
M..L....M.L.an
LL...L..K..Ran application
N.N........Jan der
P........L.Lan engineer
MM.L..M.....an hour
L..........Nan informal
MMLK....M...an interview
......M....Man offer
L.LLLNM...LMana
.MML..M..N.Kanalista
.MML.....N.Lanalista de
.L.MM.L.....analyst
K.L...O....Nanbei
MKM..L....MManche
O.N........Janche il
..LN..L.....ancora
...L........and
LOLL.......Mand #
MMLL.LLM.M..and a
LLNLL......Nand ask
.....M....MLand for
M...LO....LLand forth
NM......L..Land have
MML.MM.....Kand i
.OKM.LM....Kand i'll
.....M..M.NJand is
NLO........Kand me
L.L....M...Nand meet
MMM........Kand one
L.NL........and our
.......N...Land proof
N..M.......Kand talk
.LL..M...LMLand the
..OL..L..M.Land then
NLL.........and two
N..........Land want
LN..M......Land wants
.LLM.MN.L...and we
OML........Kand we'll
LL.........Oand what
..L.O......Land with
MM........MLand would
ML.L.M..L.LMand you
K.LM..M.ML.Mand your
LM.N........ander
.....N.....Landeren
..LM.N......anders
L...O.......annulation
L.LLO.......annullato
....N......Lannulé
.KLO.M......another
.M...M.....Lanother candidate
..LN........another day
LL.M.......Manother time
LLMLLM..MM.Lanswer
.L.......M.Manswers
ML.......O.Lanswers to
K..LLLM..N.Nantes
LM.L.LL..N.Mantes de
LL.L.LN..N.Mantes del
LNL......M.Lany
LN.L.M.....Many of
..LL.L..NM..any time
M..LO......Kanymore
L.LMNLM.....anyone
....LL..M..Lanything
M..L....M...ao
LL.ON......Lapologies
N.L.........appear
N..........Kappear before
L.L..M...M..applicant
L...LM..M...applicants
M.LL.M..N...application
...L.L..N..Napplication for
.L...L..O...application is
.....O..L...application status
.....K..O...application was
.....M..M...applications
ML...M..N...applied
.....N......applied for
LK.LMN...L.Oapply
LK.L.M.....Oapply for
.M...L..M...applying
M.L.....M...applying for
KLLLN.M....Oappointment
LL..M......Mappointment with
K.M........Mapportez
.....M....OKappreciate
MM...N.....Kapprentice
LL....M....Oapproved
L..LM......Oappuntamento
L....LM.M..Mapril
M.......M..Lapril #
L.L......M.Mapril at
L.O...N....Iapron
.MLMLM.....Laprès
LP.........Kaprès #
N.LM.......Laqui
MMML.......Kaqui na
L.....PL...Larbeidsovereenkomst
L.L...O....Larbeidsvoorwaarden
LML.......LMare
..M........Lare booked
.MLL..M....Mare in
M.L........Mare invited
.....M...M..are no
M.L...M....Mare pleased
K.L......N.Nare scheduled
..N.........are set
L.N.M.......are the
..LL.......Nare you
LM.L........around
N.L......M.Karound #
LN......M...arrange
........N...arrange an
...NL.......arrangements
.LN.........arrive
LLL..L..P...arrived
LL...O.....Mart
KLMM..M..M.Las
L.LM.MM.....as a
..OLL.......as agreed
L.LP.......Kas before
M.M........Las discussed
L........M.Mas part
..ML...N.M.Jas the
LMNL.L...LMLas you
MKMLL...M..Nask
L..........Nask about
MLML.......Lask for
OL......M..Kask you
M.L.....L.N.asked
.....ML.ML..assessment
...M.....M.Kassistant
.M....M.L...associate
....MN...LLKasí
M...........at
.L...L...L.Mat #
LML.N....ML.at all
ML..ML..O..Kat any
..M.........at gate
..LM.....L.Nat nine
.LMML....M.Lat noon
M.L........Mat our
....M......Mat ten
MMN.L.L..L.Lat the
.....N..LM.Lat this
K..M.......Nat your
.LL...M.LN..attached
...L.......Mattend
O..........Kattend for
K.N..LM..N.Laté
.........N.Laté domingo
LLM...M..M.Laté quinta
.MLM.M......au
LLM.....LMM.auch
...M.M..L...auf
KM.N.......Lauf der
L.LO.......Lauf mittwoch
.MMM.......Kaug
.MMM.......Kaug #
..MLMMM...LLaugust
M.M........Kaugust #
.M.M........aula
..O........Laura
MNKM....L..Kaus
K.MN........aussi
LLMO.......Lautista
L..K.L..M.MOauto
..N........Kaux
M.N........Kav
.O.L......LLavailability
LNML........availability for
KK.........Pavailable
LNKL.LM..N..avant
L.....N..M..avant le
LM.L.....L.Mavec
K.MM..M..L..avec le
LO...L.....Lavond
....MM.....Lavons
.ML........Navril
K.P.L.....OJaw
LLL.LO.....Maños
.MML.LM....Kb
ML..LL.M...Mbaan
.MMLM..MM..Kback
.MLN.N.....Jback and
OL.........Lback for
..P........Jback office
.L..L.M.M.LLback to
MLL....M...Mbackground
.......M....background check
K.L.ML...M.Nbank
M.N........Lbarista
....MLN.ML.Lbase
LMOL.M.....Kbaustelle
............be
L..N........be able
LMNL.......Lbe at
L.......N...be contacted
N..........Lbe free
N..........Lbe given
.L...M...M.Mbe glad
L.LMM...M...be held
N.L........Lbe here
..NM.L..M.LLbe in
..NL........be me
NM.......L.Lbe seen
LLLN......MMbe there
...........Nbeca
.L.M.M......because
M..L.M....NKbedankt
N..L.M....NKbedankt voor
M.LMMML..L.Lbeen
L...M.....MLbeen cancelled
..LO.......Lbeen changed
....LP.....Lbeen closed
....M......Lbeen filled
N...MM..L..Kbeen invited
...LNL.....Mbeen removed
M.ML........been scheduled
MM..........been selected
NML........Lbeen shortlisted
.NLL.L...M..before
.M..........before #
L........O.Lbefore sunday
.M.L.L......before the
.........N.Lbefore we
L.ML.....L.Obefore you
...........Nbeforehand
.L.M........begin
...N.......Lbegin at
M.LP.......Jbeginnt
N.LO.......Jbeginnt um
..M.........behind the
.L......M..Mbei
L.O........Lbei donnerstag
MLML....MLL.bei uns
.LL.MLM....Nbeing
MLML..M.L.MLbel
L..........Mbell
M..L.....N.Kbelow
LN.........Lbelow to
LMLMLM....M.ben
..L.......NKben er
.MN.......LKbench
.MM.ML.....Kbene
K.PL.......Lbene allora
L.....O....Lbenefits
.LL..NM.LML.bent
....M.......besetzt
J.NN..M....Lbesprochen
LPLLMM..L..Kbest
..K...M...M.beste
.NLLLLN.M.LLbesten
L.N.........bestätige
L.N........Lbestätige ich
L.MM........bestätigen
L.N........Lbestätigen wir
L.M........Mbestätigung
LOLM.......Lbeter
...N.......Lbeth
LN....L.....better
.M.LLL.....Mbetween
M.LL.......Nbetween #
L.OL........bevestig
L.N........Lbevestig ik
L.M........Mbevestiging
L.N........Lbevestiging gesprek
.MLLLML.M.L.bewerbung
M.L.....N..Lbewerbung als
LNMM.......Kbewerbungsgespräch
.NLK........bia
L.....PM...Lbieden
L.L..L..M.M.bien
L.....MM...Mbieten
..NL..M....Lbig
MLM..M...LLMbij
.LNL.......Mbij de
PLLL.......Lbij ons
LL....P....Lbijgaand
.MLM.M....LMbin
...LLL..NO.Lbis
.L..L..M.N.Lbis #
.LM.....N..Lbis dahin
.L...L..N.M.bis ende
.LL........Obiscuit
...P.......Kbisher
L.L......M.Nbist
.MN........Lbit
L.LN....M.LMbitte
L.L...M....Nbitte bringen
MLML.......Mblack
J.NMM......Lbleibt
K.P........Lbleibt es
KM..M.......block
ML.LM...M.M.boa
.L.LM...M...boa sorte
M.....LM...Lboard
M..ML.M....Jboat
..LMML....M.bom
..LMML......bom dia
.KL........Nbon
M.L..L...M..bonjour
L.N.....M..Lbonne
......N..L.Lbonus
...L.......Mbook
LL.......M.Nbook a
L.M.L......Nbooked
..M.L......Mbooked for
KM.........Mbooking
.LLL......MOboots
LMLML..M...Lboth
N.OL.......Ibottes
NMLL....L..Lbrandt
...........Mbreakfast
O.JM.......Mbreng
MM.L..L.MO.Jbrief
.LM.L.....MMbring
K.M........Mbring a
L.L.......MNbring my
LLLL.....MOMbring the
L.N....M...Kbring you
.........L.Nbring your
L.L.......JQbringe
M.L...M....Mbringen
M.L...M....Mbringen sie
ML......L..Nbruno
L.L...P....Lbrut
K.N........Mbst
..LLM....M.Nbudget
O.L.M.....LKbuenas
MNLL.L....MLbuenos
.NLL.L....MLbuenos días
..M.M......Lbuilding
L.........LNbuonasera
OM..LLL.L.NKbuongiorno
P.LL.......Kbuongiorno il
K.PL.M....K.bus
MMM..L.....Lbusiness
.ML.LNM.L.LLbut
OL..........buy
..L......M..by
.....L..M..Nby a
...........Nby friday
LL....M..O.Lby monday
L..M.......Mby phone
N..........Lby return
M.L.........by sunday
M.MMMLM..L.Kby the
..L...M.....by thursday
N.L.......MLby your
M..........Lby zoom
MMML.LL.M...c
L..........Nc #
.MNLLMM..L.Jc'est
K.O.........c'est noté
NL......MM..ca
NL......M..Lca #
KL......MN.Mcada
.L.........Ncafé
K.QL........calendar
K.O.........calendar invite
.LL...M...LMcall
..M.........call #
..M.........call the
M.M...M....Kcall with
ML.......M.Lcall you
MLLM.....M.Kcalled
.NM.....M..Kcalma
L.LO.......Mcambio
.L.M......M.came
L..O.......Lcame up
MM.M.....M.Kcampus
.MLML......Mcan
.M........LMcan come
LMLL..M..M..can do
N.L.M......Lcan i
LM.........Mcan offer
N.K..M......can see
P.LML.M....Ican u
LLLOL.....MMcan we
MMK..LM....Mcan you
.LLNM......Lcan't
...N.......Lcan't do
L..........Ncan't make
L.N.M.......cancel
L..LP......Lcancelada
L.OL.......Lcancelar
....O......Lcanceled
L...OL....MLcancelled
....M.......cancelled the
ML.L.N.....Mcandidata
.MLL.M.....Ncandidate
.LL..M..MM.Lcandidates
L.L........Ocandidates for
L.M.....L.MNcandidati
L..L.M.NLL.Mcandidato
LLL..L...M.Ncandidatos
LL...L..MM.Ocandidats
.N.LLML.N.L.candidatura
.ML.LM..MMLLcandidature
LL.NLM..L.LMcannot
L.LQ.......Kcant
M.L.L......Ncapire
.L.L......LOcar
L..LNLMMLLMLcara
LLM.L......Ncard
..L.........care
L.L........Ncareer
......N.ML.Kcargo
M.L...O.ML.Kcargo de
PMLK.LMM..LJcarta
L.L..MN...L.casa
..NL.M...M.Lcase
KLLM.M..O...caso
K.L........Pcasting
L.....O....Lcdi
L.....O....Lcdi #
M.LMM.....MKce
LL..MM....NLce matin
LN...M.....Lce qui
.LL........Ncedar
LLLM.M......cela
L.LN.......Mcela vous
LL.......O.Lcelular
..L........Ncentral
M....M...L.Lcentre
LLN.....M...certificate
.......MM.NJcertificates
.MM.M......Lchair
.........N.Lchallenge
KL.O......LMchange
L..NM......Lchange to
KL.N.M..L..Mchanged
L..P.......Lchangement
L.N.M......Kchanges
N.L.........chapel
.LLL.L....MNcharla
..LML.......chat
.MLM.....M.Mchat with
ML...N..LL.Lche
.LL..L.M.M.Ncheck
.......M....check and
.......O...Lchecks
M.NL.....L.Lchef
NMML.M...L.Kchef de
NMML....M..Kchefe
K.NL..M..M..chez
LO.L.......Mchiacchiere
L........O..chiediamo
O.L........Kchief
K.OMM......Lchiuso
.OL...M....Lchoice
.L...O.....Lchoisi
LMM..P..L..Kchoix
.ML...M.....choose
...........Mchoose a
.L.M.N.....Kchose
...LLN....LMchosen
K..LMM....MMchère
NN.L.M..L..Jci
M..LMO.....Kci ha
MM.L..L..M.Lciao
.OL........Lciao elisa
NL.L....M..Lcinco
LM.........Mcita
.L.........Nclaim
MLL...M.....class
L...K......Pclass on
...M.......Lclerk
LLM.M......Mclient
K..L.N..M..Mclose
M...MM.....Kclosed
LM.......O.Lcloses
....M...N..Lclosing
........N..Lclosing date
L.LO.....M.Lclosure
K.M........Oclub
K..........Nco
K...L......Pcoach
.LLL.....N.Ncode
L..L.....M.Ncode #
N.J..LM....Mcodice
.LN......M.Lcoding
ML.M.ML....Lcoffee
L.....M....Ocolloqui
...M.......Kcolloquio
NOL........Jcolloquio ?
.LML.......Mcolloquio con
L.MM.ML....Kcolloquio del
K.L...M....Ncolloquio di
Q.LL.N.....Jcolloquio il
.N.........Lcolloquio propongo
OM.L.......Kcolloquio si
NLMML...L..Kcolloquio è
...LLM.....Lcom
M.L.LM.....Mcom a
LLS........Icombinado
..L........Mcome
..L........Ncome along
..L.......MMcome and
...NL.......come at
KM.L.......Ncome by
NLL...M....Lcome down
LNLM........come first
N.L.NL.....Lcome in
L.ML......MMcome on
...LOL......come saturday
...L.......Mcome to
LLLO..M....Lcome tuesday
N.LM......MKcome with
KLON.M.....Kcoming
ML.MLMM....Lcoming in
L.....M..L.Mcomité
K..M..M...M.comme
L..O.......Kcommencera
OML........Lcommis
...L.M...M..committee
.....N...M.Kcommittee has
L..M.L.....Mcomo
.....M......company
.....L.M.M..complete
.........M..complete the
........LM..complete your
.L.L.M..M...con
MLM.MLL.N...con el
.LL...L.M..Ocon il
M.LL.ML....Mcon la
.....O.....Lcon más
L.L........Ocon su
.LLL.......Ocon un
..LLO.......concurso
......LP...Kcondicionada
.......M....conditional
.......M....conditional offer
L.M..LL.O..Lconductor
K.QM....M..Jconferma
..LL..M...MLconfermo
LL.........Oconfidential
LL........MMconfirm
N..........Lconfirm by
L.M........Mconfirm your
.LN.........confirmación
K.OL....M...confirmada
L.O.........confirmado
L.NL........confirmamos
L.ML........confirmamos a
LMM.....M..Lconfirmation
L.NML..M....confirmação
P.L...L...MJconfirme
L.ML.......Mconfirmed
L..........Mconfirmed for
M.LM........confirmer
N...........confirmer votre
KMM.......MMconfirming
..ML......OLconfirmo
L.N....M...Lconfirms
L.N....M...Lconfirms your
L..........Nconfirmé
O.L...MM.L.Kcongratulations
NMLL........conhecer
O..L.......Lconnosco
LKKM.M...M.Oconseil
.N.........Lconsigo
..KL.....M.Oconsulta
L.K........Pconsultation
L.M........Oconta
..N.....N..Kcontact
.....M..N.MLcontact you
L.......N..Lcontacted
N..L.M..ML.Kcontacto
MML..M.....Lcontigo
L.....LP...Lcontingent
.......O...Lcontingent upon
KL.LM.OM....contract
L.L...N....Mcontrat
.L...MLO...Lcontratación
LKK..LP..L.Mcontrato
L.L.L.OM....contratto
..NL.L.....Mcontroller
.LL.M.M...M.conversa
LN..........conversar
M.M.......MLconversation
MML........Lconversation with
LMLL.......Nconvient
M.LN..M...MKconvite
L.L.M....L.Oconvocatoria
..L.....N...convocazione
N...M...M..Kcooperativa
P.K........Lcoordinadora
.MML....L..Mcoordinator
L.....M..M.Mcopy
.......MM..Kcordialmente
OL.L.L..LM.Lcosì
LML.LM....LNcould
.M.M.......Kcould do
LL.........Ncould i
L..........Ncould we
LNL.LL.M.M..could you
ML.LML.M...Lcouncil
KL..LM.....Ocounsel
M........N.Kcounty
MNLL.M.....Lcouple
NNL........Kcouple of
K.KNLM.M..MMcourse
MLL........Mcover
N.M.....ML.Kcrew
OLLL..M....Lct
MMM.......LLcto
LN...LM.MM.Jcualquier
P...L....MLJcuando
KMM..M......cuatro
M.LL....N..Lcurrículo
N...........currículum
LR.........Jcuándo
M.LL.LL.N.LOcv
L..........Ncv and
LL.........Ncvs
OM.MLMM....Icá
..MLL.L.M..Mcómo
NL.L.....L.Md
...M..LO...Ld'agent
......KO...Ld'agent de
M.K........Nd'apporter
L..L..MM....d'embauche
.L..MN.....Ld'être
L.L..M......da
...M....M.MKda sua
MLKN........dabei
...M....MML.dag
.LM.....N..Ldahin
K..L.LMMMM.Ldal
L....LMNML.Kdal #
LNLL.......Ndalle
LNL........Mdalle #
LLLNN.......damit
M.MMLL.....Kdan
.LMO.......Kdan is
LMO........Ldan zie
L....L....LOdana
.....L..N..Ldanach
..L.....MLN.dank
........M..Ldank für
M.LM.M....MLdank voor
MLL.LML..MNKdanke
ML..LLL..MM.danke für
NMOML...LL.Jdann
K.P........Ldann bleibt
KLL.MM.....Odans le
M.....M....Ldas
OL.........Ldas ?
LLLM......NMdas gespräch
.L...NL.LL.Mdass
LLLM.N......dat
M..L.ML.M..Ldat je
ML.M....N..Kdata
NL.L.....L..data #
.L....M.....data engineer
..M..L......date
O.L.........date #
LO.M.L.....Ldates
N...M......Ldatum
.LLL.....M.Ndauert
LOLNL.L..L..day
LM.........Nday is
N..........Kday on
.OK.L.M.....days
L.....LO...Ldbs
L......P...Kdbs and
...L........de
..L.LLM..MLMde #
K.O...M....Lde acuerdo
L.NN.......Kde agenda
O.LL......NLde ce
...K.......Nde cita
LL.MM.N....Lde functie
L..M........de hora
K...........de julio
M.LL.......Lde la
L.OL.......Lde loods
LNL........Mde manhã
NL..........de marzo
ML.........Mde mayo
LL.MOL.....Mde mañana
LL.P.......Kde mercredi
L.LN.......Mde nieuwe
LLLN........de quarta
L...O......Lde quinta
........N...de réception
OL.LL......Mde service
L.LON......Jde sexta
LOLMM......Kde te
KMLLNM.....Mde vacature
K......M....de votre
M..LMLN..M.Kde vous
N.M........Lde winkel
L.MNL......Ldean
.....M.....Kdear
N.LM.......Ldear ada
N....MM.M..Jdear dr
LLL....M..LOdear mr
LN..L.....N.dear ms
...MM...M..Ldec
..MM.M.....Kdecember
N...M......Kdecember #
LL......LM.Ndecide
L...OM.....Ldecided
L...NM.....Ldecided to
.....M..L.M.decision
N.....M....Ldecline
..L........Mdein
...L....M..Mdeine
L.......N...deine bewerbung
LL....MM..M.del
KM.MMML....Ldel #
K.L......N.Mdel lunes
LL.N..L....Mdel miércoles
NL.........Mdel puesto
M.........MLdelighted to
M....LL.N..Ldella
L.L.LLLMNM.Mdelle
.M..LM..L...dem
ML.MM......Ldemain
ML...L..LM.Ndemande
OLK........Mdemo
L.L...M....Lden
NLLM......L.den #
...L......NLden termin
.MLL.......Mdentist
M.L.N......Ldepartment
.......N...Ldepends
.......N...Ldepends on
L.L...M..M.Ldepois
L.L...N....Mdepois da
L.L........Odeposit
..M.........depot
...M.......Kder
.L...M.M.L..des
L.LNM.......desculpa
..N.........design
LL.M.......Ndesk
.MML.....L..details
..N........Ldetails for
M...LM..LM.Kdeux
.N...N.....Jdeveloper
L..MMM.....Ldevo
LM..M......Ldi
L.L.MN.....Mdi #
MN.LL.LM...Ldi lavoro
L.O.M.M....Kdi martedì
M.MMLL.....Ldia
NLN.L......Ldia #
NML.........dial
.M.........Ldias
LNMML......Ldica
MMLL.M...L.Ldich
.LLLN...L.MNdid
LL.LMM......die
L.....MM...Kdie stelle
K.LLN.....MMdienstag um
LMM......M.Ldiese
.N.........Ldiese woche
.MLOL......Kdiga
.ML.....LO.Ldimanche
LN.O.......Ldimmi
LM.O.......Kdimmi tu
LN.........Mdinner
L..M.......Mdinsdag
KL.ML......Odinsdag #
P..L.......Jdiploma
MLN.ML..L..Ldirecteur
.....M..N..Ldirectly
.M......ML..director
M..........Ldirectrice
KMLO.....M.Mdiretora
MM........MKdirettore
L.LNM......Ldisculpas
..M...M....Ldiscussed
..M........Ldiscussion
.L.LML....LNdisponibilità
.O.........Ldisponibilités
LK.MML..N.LMdit
LN..........dites
.N..........dites moi
N.L...L.M..Ldni
...M.....M..do
L.LNL......Mdo #
N.L......N.Kdo a
..L......N..do it
....M..M...Mdo not
LM.N.......Kdo our
KLNL..M..M..do the
.MLL.......Odo you
MML.NLM....Kdoch
..N...M..M.Kdock
L.O........Ldock road
O.L...M.....documento
.L.LM...N...documents
P..L.......Jdoe
LLLM....M..Mdoen
N..M.M....LKdoes
K..O.......Ldoes friday
OLL........Ldoes that
MLLM........doesn't
LM...L..OL.Ldomanda
K..........Pdomande
..MMML......domani
LNL......O.Kdomingo
LL.......N..domingo #
.K.LOL..M.LMdon't
L...P......Kdon't come
.LNNN......Idonc
LMM.....LL..donderdag
K.MM.......Ldonderdag om
N.MLLM.M.L.Kdone
MLLM........donnerstag
.L.L.......Ndonnerstag #
M.........MLdonnerstag um
..MNNL...L.Kdont
L..P.L.....Ldont come
LMMMML...M.Kdoor
.NLLL.MML.MKdopo
.O..........dopo le
.L.LL.M.M...dos
O.LLML..ML..dossier
..ML.LLM..M.dott
NLM.ML...L.Kdown
LLN........Mdown for
M...........down with
..MML....L.Ldr
LL.........Ndraft
.NLL.....M.Ldrei
LM.L..LM.N..drie
.NL......M.Kdrie uur
....M.......drive
MLN..LMM...Kdriver
L..L.....L.Ndriving
L.....LO....drug
MM.L..M....Ldu
K..MMLNM.LLLdu #
M.LL.......Odu am
.N.M.......Ldu poste
K.O........Mduarte
LMLOL...L.MLdue
LN.L.......Mdue chiacchiere
..LN.L....OLdue course
L.LP.......Kdue to
LMLN.......Ldunmore
L..........Ndura
L.MNN...M.LJdus
L.M..P.....Jdynamics
LNLN..M...MKdá
.O.........Kdá jeito
KM......LL.Ndès
.....O.....Ldéjà
.LLKQ......Mdéplacer
M.MM....M..Kdépôt
LO.L....LL..día
.MLLL...N.MKdías
..LL....M...e
.LLM.......Ne as
P.LL.......Ke com
.NM.M...L..Ke il
KLL........Qe la
M..LLLL.NM..e mail
PLL..L......e mi
L..N.....M.Ke non
LMLP.......Ke não
....LN......e per
.ML........Neach
L.L........Neach of
M.M.........early
NML........Leastern
..NM.M.....Jeditor
M.L...L.....een
NLLL...MM...een gesprek
.NL.........een sollicitatiegesprek
O.LL.M......eens
MML.........eerste
L.LLPL.....Lefecto
L.LLP......Lefeito
L.L..M..L..Negregio
.LL........Neight
O.LLML..M...ein
.LL..M...M.Neine
LML..M.....Neinem
KM...L.....Neinem gespräch
KMLM.M.....Meinen
.....L..LO.Leines
.M...M...LMKeinfach
LL......O...eingangsbestätigung
LL......O...eingegangen
MLL.....M...einladung
LNL.L..MM..Keither
........N..Leither way
M..L.M.....Lel
..L...N.....el #
K...M.O.M..Kel cargo
KL.........Oel comité
.........N.Lel domingo
.M...LL.L..Mel jueves
.LL...M....Nel lunes
..ML.M...L.Mel martes
LOL.........el miércoles
.NML.MM.L..Kel puesto
L.O........Lel taller
M.LM.M...L..el viernes
L..........Nela
LLMM.......Meleven
LNM.........elisa
LMM..LLMN..Kelle
LLLMLO....MLelse
K.L......M.Nem
L.LO........em caso
........M..Lemail
L.N.........email confirms
........L..Nemployer
.........M.Memployers
L.L...MN....employment
LL.........Oempresa
...........Nempresas
LLM..M...M.Men
.MLL.M..ML.Men #
LLN..L.M.M.Len een
MLLMLMM..M.Len el
KNN........Len ik
LL.L.NM.L..Men je
LLOLLMM.....en la
L........M.Men ligne
NML.....M..Ken met
OLL.....M..Ken nuestra
L....L.....Oen tu
M.....OM...Jenclosed
..ML.MM....Kend
MMLLMLM....Kend of
LLM..M..N..Lende
MLN.........eng
...M..M..L..engineer
M..........Lengineering
MMM.........engineers
M.L......O.Kenglish
.......N....enhanced
.......N....enhanced dbs
M.L.......MLenjoyed
L.L.....O...enquiry
L.O.........entendu
L..MN......Lentfällt
K.RLM.....LKentonces
L.P........Kentonces la
L.N.........entrance
KO.LM.L..L.Mentre
M..L.......Nentre #
LM.MLL....MLentretien
P.L........Kentretien aura
L..........Nentretien avec
K..M.......Mentretien de
L..N.......Lentretien du
M.L.......M.entretien le
L..M.L..M.MLentrevista
NN.........Jentrevista ?
L..MLL..NL..entrevista com
L.......M..Nentrevista con
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
..LLL...MMMLentro
...........Nentry
.....O.....Lentschieden
KLRL..M...LJentão
LML..MM..M.Mequipo
LLLML.M.M...er
.LL..O......erfahrung
LLN.....M..Lerhalten
..NL........erinnerung
O.L.........ersten
LL...O.....Mervaring
LLN..MM...LLes
L.N.....M..Les bei
L.L.....M..Nesami
L...LP.....Lesito
.....N......esito selezione
L..M....M...est
....M......Lest annulé
.LLM.ML.L..Mesta
L..ML......Nesta semana
NMLL.LM.M..Kestamos
NLLLMML..L.Meste
LKLLLLM....Qesteban
N.L.LM.....Lestimada
L.LM...N.L.Mestimado
LL.LM..MM..Mestá
.LL..M....M.et
...........Met #
MM...M.....Ket on
M.K..M..MN.Jetapa
.N..........etwa
M.MN.L..L..Keu
L.L...N..M.Neuro
........L.NLeven
NML.LL......evening
KN.........Mevenings
KLN.N.......event
L.L.O.......ever
LML..L..M...every
K.L.L.M..M.Neveryone
...M.M.....Leverything else
.LL........Nex
M.KMM...MN.Jexam
.LL..LMP...Lexamen
..L......N..examination
K..LL....N.Nexample
.L.......O.Lexcel
.LLNN......Lexcuses
M..........Lexecutive
NLN......M.Jexercise
L..........Nexit
L..........Nexit interview
.LNL....M.LMexpect
.L........KOexpect to
LL...O....LMexperience
ML...O..L...experiência
L.....N..N.Kexpires
....LLM..LLMf
NOML......LKf:#
.N...M.....Kf:a
....M.....NLf:achterberg
K......L...Pf:admissions
LLM........Mf:alerts
L.......N...f:apply
N.L........Lf:bakkerij
LL.........Of:becas
.P.L.......Kf:berg
..M........Lf:best
M.LL.M..L...f:bien
LL.........Nf:bookings
N..........Lf:campus
O.L........Lf:carla
KM.........Of:casting
..L........Nf:centre
MM.LM......Lf:chef
L..........Of:club
M.L..M..M.LLf:de
M.M.....M..Lf:do
MM.........Kf:e
LM.........Mf:events
L.L......O.Lf:exams
L.LO........f:femke
N.LN....M..Kf:frau
........N..Lf:freundliche
..O........Kf:gail
O.M........Jf:garage
.MLL.....L..f:groet
.ML..L..M...f:grüße
..LL.......Nf:gwen
MNML.......Jf:haas
M..........Lf:hale
LL.L.......Mf:hello
.........M.Mf:hiring
N.L........Lf:holt
.MM........Lf:hotel
.M.M.M.....Jf:hr
.MN........Kf:hugo
M.........MLf:ines
ML.LL...M..Mf:info
LMO........Kf:ivan
L.PL.......Lf:ivo
LMO........Kf:iván
MO.........Kf:jan
O..........Kf:joan
L.......N...f:jobs
L..........Of:jury
L..L.......Nf:k
PQMK.......Gf:kontakt
.MM........Lf:l
..LN.......Lf:lang
..L........Nf:lindqvist
O.L.......KMf:lou
L..O.......Lf:luc
M....M....MKf:m
LL.L.......Nf:mail
..L........Nf:mara
...........Nf:marsh
MN.......M.Lf:marta
LL.........Nf:news
.LL........Of:newsletter
L.NL.M......f:no
K..N........f:nora
KLML.L..MM.Nf:noreply
M.MLLLM.LL.Mf:notices
.LML...M...Lf:o
NM.L.......Lf:obi
.LLM.......Mf:office
LL.....M..M.f:p
M.ML.M...M.Kf:people
.M..M..M...Lf:personal
O.MLM.LML..Jf:personale
...M.M.....Lf:petra
L.L........Of:radio
.O.........Kf:raj
L.KL.......Pf:rdv
.M.M.......Kf:recruitment
L...M...NM.Kf:recrutamento
L.M......N.Kf:recrutement
.MML........f:regards
L.NL.M.....Lf:reply
K.L......Q.Lf:retail
M..M.......Jf:rh
..MM......MKf:robin
MM.M.......Kf:rrhh
MM.L.......Kf:ruiz
L..........Of:sales
M......M...Lf:saluti
...MM......Lf:scheduling
..M.........f:segreteria
.MM........Kf:seleccion
M.M..M..L..Kf:selección
L.LL.......Of:service
MN..M......Kf:staffing
L.LL.M..LM.Nf:studio
NL.L........f:t
.M.M.......Kf:talent
M...........f:team
M.NL.......Lf:theo
M..........Lf:ufficio
O..L.......Kf:vos
M.ML.......Lf:yours
L.O........Lf:yusuf
N.LLML..L..Mfa
K.LMLL..LM.Nfacciamo
N.LO.......Jfaccio
O..........Lfaccio vedere
N.L........Lface
O.L........Kface to
L.L.......MNfair
.LL.NN.....Lfaire
N..L.......Lfais
O..L........fait
OLL..M......fala
L.LLM......Ofalls
L........L.Nfamilia
K.L......L.Pfamilie
KL.N.......Mfamily
O..L.......Lfancy
NL..........fancy a
.M.M..L..M.Lfare
MMLL..L..M.Lfase
.MLML..M....favor
.L.......N..faça
M.ML.....M.Kfeb #
K.LM.MM.L..Mfebbraio
K.MM..M...MLfebruar
.LLM.......Nfebruari
L.L........Nfebruari om
L.M........Lfebruary
L.N........Lfebruary #
M.L........Mfebruary at
.....L..O..Lfecha
KLLM....M..Ofee
P..L.......Kfeed
N..L.......Lfeed you
..KL.N...MLNfeedback
ML........LMfeira
M..........Nfeira #
.M..KOM...LLfella
L.L.......OLfemi
L.Q........Jfest
.MM........Lfew
.MNMMLLM.L.Jfica
L.N........Lfica então
..MN.......Kfica para
LL...N.....Mficou
LLL..K..NM.Ofile
MMK........Mfiliale
....MN.....Lfilled
.....O.....Lfilled the
LN.LNK....M.fin
LNLL.L.....Mfin de
.LM..M...L.Lfinal
.L..O......Lfinalement
..MM.L...M.Lfind
.LLO........find another
.LM........Mfindet
.LM....M.MM.fine
.L.L....LM.Ofinish
K.NL....MN.Lfino
L.......MO.Kfino a
.M.LL.M....Mfirst
LM..........first come
LML........Nfirst day
LM..........first served
N..........Lfish
.MM........Lfive minutes
NLLM.....N.Lfix
L.N.LLM..M.Lfixed
LL.M.L.....Nflat
.L...L.....Oflat #
M.LO.......Kflight
...........Nfloor
...OL......Lfly
KK.L.M..M..Mfoi
.LLL....MN.Mfolder
N.L......M.Lfollow
.M.L..M..LMKfollowing
M.LL..MM...Lfollowing the
M.L..MM....Lfollowing your
LM.........Nfood
L........N..foods
...........Mfor
KLM.M....L.Nfor #
N.LL..L....Nfor a
L.N........Lfor accepting
NM.L.......Lfor an
.M...L..M...for applying
L.M..N....LLfor coming
L.N........Lfor confirming
KLONL......Lfor friday
OLML.......Lfor interview
M.L.L.....LNfor it
L.P........Lfor june
LL.L......MNfor me
K.O.........for monday
K...M......Nfor offering
...NLM.....Kfor one
.LLM.....M.Mfor our
L.L........Nfor saturday
M.L...L..MM.for the
.LM.........for thursday
..LNM......Lfor today
L.O........Lfor tomorrow
LLNL........for tuesday
ONL..LM.LLLLfor you
..N.ML.....Lfor your
.L.L....NMLMform
NLM...N....Jformal
LLM...N....Lforms
M...LO....LLforth
K.MM......MLforward
L.N..L....MLforward to
.L...L..M..Nfound
NLLLL.M..M.Mfour
MMLM....LM.Kfr
L.N........Lfrau
..N........Lfrau lindqvist
MLK.L......Nfree
NM.L.......Lfree to
M..ML.M..L..freitag
M.LN........freitag #
L.ML..M....Mfreuen
LLNLM....LM.freundliche
L.NLM.....M.freundliche grüsse
.MLM........fri
L..M........friday
.LM.........friday #
.M.LL.M...NKfriday ?
KL.N.......Nfriday at
OLKO......MJfriday the
....OL......friday's
J.M........Nfriendly
......M....Lfrom
.N.LL.M....Lfrom #
..N........Lfrom the
.L....L.N..Mfrom us
LM...L....N.from you
LLM.M....M.Lfront
LLLLMNM.L.M.fue
..L.LM......full
L.M...M..L.Kfunctie
.L.MM.N....Lfunctie van
L.LOL...M..Lfuneral
LLL..N..M..Kfurther
L.N...M....Lfwd
L.LM.L.....Nfévrier
.LN......MLLfünf
K..L.......Nfür
L....M...M.Mfür das
K.N..M......für die
.M.........Nfür ein
.LM.....N..Lfür ihre
L..........Nfür unsere
KN.........Mfürs
MMLN.......Lg
M...LN.....Lgaan
LMLMM.LMMML.gaat
...NM......Kgaat niet
N.ML.......Lgarage
.L.LP......Lgarde
L.OL......M.gate
M...LM.....Lgave
L.L......M.Ogeben
.LL..L..O.M.geduld
.L.........Mgeehrte
..........M.geehrter
..........M.geehrter herr
.JLMO.LM.M..geen
..L.......N.gefallen
N..L........gegen
MMKNLL...L..geht
PLKM.......Lgeht das
L..........Ngenitori
L.Q........Kgenoteerd
.LMK....M.LNgente
L..LL..MM.MLgentile
.N.LLM..L...gern
ML.........Mgern kennenlernen
N..LM......Lgerne
LM.M.LL..LM.gesprek
N.L........Lgesprek ?
....N.......gesprek gaat
NL.M.......Lgesprek op
LLKNN.......gesprek van
..L.......M.gespräch
ML.N......MKgespräch am
K.N.........gespräch für
.MLL......MMgespräch mit
..KL.......Ogespräch über
..LN.M......gestor
.LL.L...MMLNget
OLL.........get on
L.ML.L..MM..gets
O..M.......Kgezien
.L.........Ngift card
N.ML.......Kgil
LO...M..M..Kgiorni
LMLN.LL.ML.Mgiorno
.ML..LM.L..Ngiovedì
MML..L..L.LMgiovedì #
.M.L......M.giovedì alle
.LL.L......Ngirls
LM.....ML..Ogiugno
K..M.M...L.Mgive
KNLN........give me
LL.M....M..Mgive us
M.L..M.....Lgiven
KLKN.N.ML.MLgià
LLL..M.....Nglad
OLLN.....L.Lgleich
KLMLLMM.L..Ngli
L..........Nglobal
.LM..L......go
LL.....M...Ngo over
L.M........Mgo through
.L....N.....go to
.L.........Ngoals
.LOL.L..M..Lgoed
LML..LL.M...goes
MLLL.M..L.LNgoing
.....N......gone
....MN.....Lgone with
MLLMP......Jgonna
...LQ......Kgonna have
.MML.M...LMKgood
.O.L.M...L.Kgood day
KLP.........good for
MLL.NM....LLgood luck
L.L.......M.good morning
N.L...MML...good news
N.M........Lgoogle
M...........google meet
M.LL....M..Lgot
LNLM........got a
LLL...N.N...got it
NML..L..N..Jgot your
N.M........Lgott
MM.L.LM.L.MLgraag
LNL..M......grab
M.LL......NLgrace
K.L..M..M.N.gracias
LL...N..M.M.gracias por
K.OL........grand
L.L..L....PLgratitude
.L..L.L.M.O.grazie
LNML..M.L...great
.M....NM...Kgreat news
L.Q........Igreat see
M.......M.NKgroet
L..........Nground
ML....L....Mgroup
..NLM.......grüsse
NLL..LM..M..grüße
.MLL.M.....Mgustaría
L....N...M.Lgute
K..M....M...guten
L..MM...M...guten tag
L..LRL.....Kgutted
M.M..L..L..Mh
M..M.LL.L.LMh #
N.L........Mh ?
K..M.......Mh a
NLM...M....Kh au
L.N...M....Lh com
L.LL.......Oh e
L.NL..M.....h na
LMLL.......Oh ou
LMM........Lh para
L.M........Mh à
..MM.......Lh:#
L.MM........h:?
..L........Mh:and
..LL.......Ph:by
M..N.......Lh:de
N.LM........h:in
L..M.......Mh:is
M.L........Mh:the
..L.MOM..L.Lha
L.LL.NM.M.LLhaben
.MLL.M......haben wir
NK.ML.N.....hablamos
L.L........Mhacer
.LLMN.....M.had
...NL.......had to
.........O..hagas
KMM.......MLhaha
LMLLLMM..N.Khai
NLN.M.....LKhalb
L.P........Khalb fünf
M..L.......Mhalf
ML.........Mhalf an
KL.........Ohalf eleven
N.LL........half nine
L.KM.......Ohall
L.O........Lhalle
M.LLM.....L.hallo
LNNL..M....Jhallo frau
MMLLM......Mhallo herr
...L.MM...L.happy
L....M....LMhappy to
N.......L...harbour
..LN........hará
LKLNN.......has
K.M........Nhas accepted
LL.MM.......has been
KMLOL.......has come
....NL......has decided
L....L.MMM.Khasta
L.K.MM..LLM.hat
..........N.hat das
....M......Mhave
LNL......M..have #
..ML.....LLMhave a
LL.L.......Ohave an
PMK.....LL.Lhave been
.....M.....Lhave decided
LML.LN...M..have not
N...........have put
LL.........Ohave the
MLLMPL.....Lhave to
....K......Phave withdrawn
..LLM.M.....have you
K.......N...have your
.L.MLN.M.LMKhaving
KLLL.....N.Phay
M.L..M..M.L.he
NLML....M.LKhe'll
KMK...M.M.LNhe's
ML.MM....L..head
.LMM........head of
......M..L.Mhealth
......L.M.MLhear
LM....L...M.hear from
PL.........Jhear how
LM...L..N...heard
.K..ML..M..Mheb
MM.....M..LLhebben
ML...M..N..Khebben je
N..M.......Khebben we
MKML.N..L.LLhebt
L.LO......M.hector
LML.OM..L.LMheeft
.L..MMM....Lheel
L.LL.M.MM..Nheer
L.L...M.....held
L.L.......MMhelen
..N......L..helena
LNK.LML..L.Mhello
LLN.L......Nhelp
.....M.....Mhemos
.KL.M.L....Oher
M..L........here
LO.........Khere ?
LLN........Mhere are
KLO.........here is
KM.M........here url
M.LM......M.herr
O.M.....M.LJherrn
L.M...M....Lhet
L.....P....Khet contract
KLO.N.....MLhet gesprek
M.LM........het is
.LLP.......Lhet ongemak
LMO........Khet sollicitatiegesprek
LLMML......Nheure
NMLLL....M.Lhey
...........Lhi
.L.........Nhi all
M....M......hi mara
N..........Khi robin
.ML..LM..M.Lhier
L.N.M.M....Lhierbij
M.N........Khiermit
L.N........Lhiermit bestätigen
.L...O.....Lhighly
ML.M..L...LNhim
K.LL.MM....Nhire
.L..ML.....Nhired
....ML.....Mhiring
..M........Lhiring manager
L.L..N.....Mhis
....LO....LLhis own
NL.......M.Khiya
MM.ML.L.L.MKho
L...M...MM.Lhoeft
.O.LL.......hoi
LLLMM.....MNhoje
.ML..ML..M.Lhola
L...M......Mhold
.LL..L..LMMNhome
.L...L..P..Lhoort
.LLO......MLhope
...N.......Lhope that's
.M.M.L.M...Lhora
..MM........hora #
M..LM...LO.Lhoras
MLMOL......Khorário
O.L......L.Lhorário de
K..........Nhost
.LO........Lhotel
LL.......N.Mhotels
MMM..LM....Lhour
..ML.......Mhour and
.LML.LM..M.Lhours
OLL.........hours on
M..M........house
.LL.L......Phow
...........Nhow did
L..........Nhow to
MM..........how you
.....LN.....hr
O.L........Khrs
LMMLL......Lhugo
L..M.....M.Lhuman
..N..L....MKhusband
KLLL.....M.Ohá
...........Mhätten sie
LMLM....L.M.i
.L.LM..M....i am
KMLM.......Ni can
L.LMN......Li can't
K.......M.LOi confirm
MLN..L...M.Li do
LL........M.i enjoyed
KLM.ML.....Ni have
L..N......MKi hope
N..L.M.....Li know
.....N.....Li regret
NLLL..L...LOi talked
L.LNL.....N.i will
LL.NNMM...LJi won't
M.LL.M.....Mi would
L.K..N..L..Mi'd
.NLL.......Mi'd like
MMLM.L....MLi'll
M.K........Ni'll ask
L.L.......PLi'll bring
M..L..M.....i'll send
LM.LM......Li'm
...LM.......i'm afraid
..N........Li'm in
MLLLNM...L.Li've
OLM........Ki've put
LLLMMM...LM.ich
J.L........Pich am
KM...L.....Pich sie
..M...M....Lid
.L...P..L.L.iemand
.....N....L.iemand die
MLLL..M.M.L.if
MLMLNL..M...if it
KL.M..M.N..Mif it's
O..L.......Lif that
N.L........Lif we
.M.LL.M...L.if you
LM.L..N.....if you'd
ML.LM.M...LLif you're
NLL.....M..Mif you've
KM......L..Mihnen
L.L...NN...Lihnen die
M.LMML...LLMihr
K.N..M......ihr gespräch
O.MM.......Jihr vorstellungsgespräch
.M.K....ML.Mihre
MML.LM......ihre bewerbung
ML.L.N..M..Lihre unterlagen
L.M..M.....Mihren
LLK.......MOihrer
K.MM..M.L..Mihres
N..MM......Kii
L....L...LN.ik
.ML.......NKik ben
LKMLNL..N.LMik heb
MLNLLMM.L.MKik je
K.LL.......Pik kan
L....M..M...il
N.L.LLM.NLMKil #
KMN.NL..L..Lil colloquio
MLM.........il nostro
MLLM..N....Lil posto
L.K........Oil primo
NM..L...L..Kil suo
LLL.....ML.Nil tuo
K.LM.ML...LNim
.LLQM......Jimpossible
L.LP.......Kimprevisto
..M.......L.in
KL.......M.Oin #
LMM..M....LKin a
KLMMM......Lin at
ML.LL.L.M.LMin de
.MM...L....Lin der
..KN.L....OLin due
.MLM....M...in for
.MMM....M..Kin laboratorio
L..........Oin may
.KM........Nin my
MLN..M.....Lin on
.M.........Lin person
L..........Min room
.M.L.N....L.in the
.M...LM.L...in to
.L..LM..M...in touch
LO......M..Lin week
ML..MLL..N.Lin your
.M..........incontrarla
NLML........incontro
..LN.......Linconvenience
KL...M...M.Nindividual
L.L...L....Pinduction
N...........industrial
NKMM.......Kines
....LM......inform you
L..........Ninformal
LLK.M......Oinformation
N.....OL...Iingang
..O.....M..Jinglese
NL.M.......Lingrid
LLLK.......Qinicial
..L........Ninitial
MLKN.......Lins
L.K.M....N.Minspector
L.LPL....M.Linstead
L..N.......Linstead ?
L........M.Minstead of
.M.M....M..Kinstructor
KL.L.N.....Nintake
L..........Nintakegesprek
LM...M.....Minterest
L..........Ninterpreter
M.....L....Minterview
MNLN.......Iinterview ?
.K.........Ninterview about
LMN........Kinterview at
..M.........interview confirmation
..M.........interview confirmed
N.L........Linterview date
..N.........interview details
M........L..interview for
N.NL.......Kinterview friday
M.LMM.......interview has
LM......M..Minterview in
..........LMinterview invitation
N..L.......Linterview is
O.L.ML.....Kinterview monday
L..N.......Linterview moved
L..O.......Linterview now
.LM.M.......interview on
L.NN.......Linterview scheduled
LL.........Ointerview this
M.LL......NLinterview thursday
LNLN.......Linterview time
...M........interview to
..K........Ninterview tuesday
R.KM.......Iinterview wed
M.LM........interview will
MLM........Minterview with
M.L........Minterview you
..L..N.....Minterviewed
LL.........Ointerviewen
L.MN.......Linterviewer
.LL..M....LNinterviewing
.K.........Ointerviewing this
LLL.....M..Ointerviews
L..........Ninterviews #
........M...interviews are
LM...L..N..Linterviews will
L..........Ninterviews with
.LL........Ointervista
L.LLOM.....Linterés
...KO.......inutile
...KO.......inutile de
MLL.L.....MMinvitation
L.M.........invite
M...........invite you
NLL......M.Linvited
NLL..M...M..invited to
M.L.........invitiamo
O.L........Linvito
LLL..M..LMM.inès
KN..........inés
L...L.O.ML.Linício
M.O........Jio e
L.LP.......Kirait
L.LP.......Kirait ?
LLMM.L......is
M.L...M.....is #
..........MLis a
N.L.........is at
.LL...M....Mis attached
K..........Nis available
L.M........Mis booked
..L........Mis confirmed
.LL......N..is fine
LO.........Lis good
K.P........Lis het
..LL....N...is in
LLLN.....N..is no
..L..M...M..is not
L.LQ.......Lis now
LLNL.......Nis on
M.LL........is op
L.MLL....M.Mis the
..........NLis there
M..M.......Kis to
MN.L....M..Kis with
LLM...O....Lis yours
Q.KLM......Kish
.L...M.M..L.isn't
LL.M.LL.MM..ist
N.L.......MList am
LLL...M..M..it
M.L...N.MM.Jit !
L.K...N....Nit #
..M....M....it ?
MLL.LMN.....it and
LL.......O.Lit back
KLPM..M...L.it is
O........K..it suits
.........M..it takes
..L.LN....MLit was
N..........Lit will
L.....M....Mit'd
L.LML.M.MM..it's
MLL..MN.M..Lit's a
..NLLM.....Lit's the
L.N.........itinerary
ML.MM......Lits
.N.N......LKj
L.L...O.....j'ai
...M.LN....Lja
M.LL..M.M.M.jan
M.L.M......Ljanuary
N..........Ljanuary #
...LM.....M.je
NLL..LN..M.Lje de
MLML.......Mje donderdag
.L.LP......Lje garde
L.LP.......Lje gesprek
M.LL..LM...Nje graag
L.L.M...MM.Lje hoeft
KL....M....Oje je
...M....N..Kje sollicitatie
N..ML......Kje sollicitatiegesprek
K.LMMM......je suis
.L.L..M.LLMMje vous
..M...M.M..Jjefe
L.M...M.M..Jjefe de
LN....M....Ljeito
LM.M.......Mjeudi
...M.......Mjeudi #
MMML......MKjeudi à
KNL.LL..L.MNjij
..M.....M...jo
.....M..M.L.job
N..........Kjob ?
L.LM.......Ojob in
L.....N.M..Ljob's
L.....O....Ljob's yours
LL......M..Njobs
.L.........Mjobs for
L.M........Mjoin
L..........Njoin the
......M.....join us
LN.M.......Ljoiner
LO.........Ljoiner job
LM.MM.N....Jjoining
.LL.M....M.Ljonas
L.....O....Ljornada
.ML..LM....Mjou
KMLN.......Mjour
L.MML.......journée
.....L.....Njueves
.L...LL.L..Ojueves #
LNM........Ljueves a
OL.........Ljueves sobre
.LLL.LN.M.LNjuillet
L......MM...juli
L.NM.......Kjuli #
K...........julio
KLL......L.Qjullie
L...MM.....Ljuly
L.M.M.......july #
.M..........june
M.M........Ljune #
...........Mjune at
M.M.....MLLLjuni
K.N.......LMjuni um
MNL.LM....L.junior
LL.N..M....Mjury
L.PL.......Kjust
L.O.....N..Ljust to
MK.MN.L....Ljá
LMLNN.L....Ljá não
.KL..LM.L..Pk
MLLLLM.....Okaffee
M..L.......Nkamer
M...........kamer #
LMLMLMLML.LNkan
K.KLLM.....Pkandidaat
LL.........Nkandidaten
L..MMML.....kann
.M.L.......Mkannst
M..L.......Nkannst du
..MN......NIkaya
MLL..M..M..Lkeep
..L.....N...keep this
.L...O.....Kkeep you
.M...OL.LMLKkeer
.L.LLN.....Nkeine
.LL.LM.....Okennen
NMLL.......Mkennenlernen
MN.L.......Kkennismaken
M.L.N....L..kennismaking
...........Nkies
..L........Nkim
L.L..LM...OLkind
.ML.L.M...MLkindly
N..........Lkitchen
..OL.....L..km
....M......Mknow
MLM.......M.know if
....NL.....Lknow that
LM..MM...M.Jknow you
OLLLMLM...L.kom
N..........Lkom je
M.L...M....Mkomen
NL.N.......Kkomen ?
...M.M.....Lkomm
.L......M...kommen
....LMM.....kommen sie
KMLM.L..M.M.komt
.NL..L.....Nkun
.ML..L.....Nkun je
.NLNMLLM...Jkunnen
MM.N..LM...Jkunnen we
L..K.M..L..Nkunt
NLLL.MM.....kurz
KMN.........kwartier
N..NL...L..Kkönnen
.L.O........können wir
L.LNL......Mkönnten
LLMLL......Nl'appuntamento
MLML.M.....Ll'atelier
K.NM........l'entretien
..L........Ol'intervista
..L........Lla
NML........Lla boutique
KL.MN.M.L..Lla entrevista
.N.L.......Lla mañana
LL.O....M..Lla misma
MMLO.......Kla place
N....L.NM..Jla presente
.N.........Lla prossima
L..M.N...N.Kla prueba
...LMM..L...la ringraziamo
L.KLLM....NNla ringrazio
...LL......Nla réunion
LNLMM....M.Kla semaine
.O.........Lla semana
NML...M.N..Kla sua
MLM........Lla tienda
.MML....LL..la tua
M.LM.M.....Llab
LLL...M....Olaboral
.MM...L.M..Klaboratorio
..L.LN....L.lad
MLL.....M...laden
N.L.........laden sie
.LL...M.N...laden wir
OLLL.....M.Klado
L...ML.....Nlandlord
M..........Llane
N.LL.LM.....langs
L..........Nlaptop
M..M....L...las
ML..ML..L.L.las #
QLLL.......Llas cinco
...N.......Llas molestias
O.KLM.......last
.M.LOK.....Llast night
NLL.LNM...LLlast week
MKMM.L...M.Llate
LMLN.....N.Klater
.NL.........later than
.M.LL.LMLM..lavoro
..LL..M.....le
.M.LLLM.ML.Mle #
LMM.........le chef
......M.....le contrat
N.K........Mle lundi
MM.L........le mardi
LM.M.M....MKle poste
..L........Nle ricordiamo
M...........le service
OL.LL......Llead
NLL.........lead and
...........Nlearn
L....L....LOlearning
L.L........Olebenslauf
..M.M......Klecturer
L.L..M.....Nlee
N.KML.....MLlei
....O......Lleid
.MLMM......Lleider
..O........Klembrar
L.ML.......Mlembrete
LM.........Llena
KL...L...NMOles
.L...L......let
...........Mlet me
.L...LM.M..Llet you
LNKOL.....LMlet's
LP.........Klet's talk
..K..LO.M.MKletter
......O....Kletter for
L.LN..M....Lletter of
N.LL..NM...Llettera
MN...M..L.MLletto
.LNL.N......level
LLOLLM......level #
K..........Nlg
MMMKMMM.L..Jlhe
.N..........lhe dá
N.ML.......Lli
....L......Nlibrary
NLLLM....LM.licence
....M..N...Klicense
K.M........Mliebe
L.....M.MMLLliebe frau
..LN.M....MLlieber
LO.........Lliebsten
M.....N..N.Iliegt
M......M...Llieti
M......M...Llieti di
L.OMM......Klieu
O.L........Llieu le
K.QL.......Llieu lundi
.........M.Mligne
MMLLLLM.....like
LO..........like ?
.MLLL......Mlike to
N.L....M...Llike you
NN.L.M.....Jliked
MN.........Kliked your
..MM..M....Llindqvist
LLM........Mline
M..NLLL..O.Klink
L........N..link expires
NL.L.......Llink url
N.LLMM....LLlist
NLL.........list of
KLLLLMM.O..Mlista
LLK..NM.M..Nlista de
.LL......M.Nlive
..O......L.Llive coding
......O....Klivello
.....L..O..Lllamaremos
...N.MM.L..Klo
.L.O........local
..M........Mlocation
L.NM.......Llocked
K.P........Lloft
.M.......M.Klog
.M....M..M.Klog in
N.LLM...M..Lloja
K.M.LM....MMlong
L..MM......Llonger
L.O........Lloods
LM..L...NM..look
.MLML....M.Llook at
.L.L.M....MMlooking
MLL........Nlooking for
.M......M...looks
M..L..L.M...los
M.MKL.....NLlotte
MMK.......KPlou
LML...MM....love
L.LL..M....Nlove to
......MN...Jlove you
NML.M....M.Kloved
NN.........Jloved the
M..........Mloved your
LLML.MM...MLlovely
.LL.MN..L..Lluck
..LLMM...M.Klugar
..L.N.M....Klugar de
K.ML.......Olui
.L.NLM......lukas
K.LN.......Mlukt
M.N.........lunch
..NL.......Llunch on
NL.L.......Llunch with
NLML........lund
O.L........Klund wir
K.M.L.M..M..lundi
L.MM......LMlundi #
L..M..M..MLLlunedì
..M..L..LMLMlunedì #
LMLM.LM..M..lunes
..LM.LM..M..lunes #
KLLO...M..L.là
M.MM.L.....Lm
K..L.......Om #
O.LL......MLm'a
LPL........Lm'indiquer
...NLNL.L.MLma
K..M.....ML.maandag
LMM...L....Mmaandag #
LOL.MML.L.LLmaar
.L.NL.......maart
M..........Mmaart om
L.MN.......Lmachine
..LM.....L..madame
..K.......MNmadame je
N....M......made
MLLL..M..N.Lmag
LL...L.MK..Pmaggio
NL.......M.Lmagst
O.L.........magst du
.L.......M..mai
O.....M....Kmai à
NM.L.KL.NM.Lmail
M.....M....Lmain
L..L.M.....Nmais
L.MNL.L....Lmake
LM.N........make it
LL.Q.......Kmake our
.NL..LM.L.MLmal
.....O..L...malgré
N.LKMM.....Lman
......M...MLmanagement
MMMMLL.....Lmanager
MML........Lmanager and
N..........Lmanager will
L..........Nmanagers
MK.K.LN..M.Mmando
.NKMM.......manhã
LN.L.......Mmanhã ou
LLNL.......Omano
.M...M.....Lmara
N..........Lmara the
L.L........Omarcada
...L.......Nmarcada para
M..........Lmarch
M...........march #
M..M........march at
ML........M.marco
.M..........mardi
..M.L......Nmardi #
M....LM....Lmars
MM.........Lmars à
MM..L......Lmarta
LMM..L....L.martedì
.LN.L......Nmartedì #
L.MML.......martes
..M.........martes #
KMM..M......martes a
NL..LLM.M...marzo
N...........marzo a
N...L.......marzo alle
L.....M....Nmaster
M.L.....MLLNmatch
L.LLMM......mate
.NLM.....LMLmatin
MO.L.......Lmattina
..MLM...M...may
MLML.L..MM.Lmay #
ML.........Mmayo
M.L......M..mayo a
..MNNLL..L.Kmañana
M..M..M.L...me
NMML.......Kme and
.MM.........me at
..L.......OKme i'll
..L........Nme know
MM........MKme on
.N.M.L.....Lme what
LO.........Lme which
.ML........Mme your
N.L.........mechanic
....L..MM..Kmedical
..L...LO....medico
ML..L.....LNmee
MLLLOM.....Lmeer
M.L.L......Mmeet
..L........Nmeet our
LL....N....Nmeet the
N.L........Lmeet two
M...........meet url
.ML.......M.meet you
LL..M.....MMmeeting
L...NL.....Mmeeting on
M..........Lmeeting with
..M..M.....Kmeeting you
.NLM.....M.Kmeglio
LL.KOMM....Lmehr
M........M.Lmei
K...N.M...LNmeine
LOLN.......Lmejor
LLN.....MMMKmelden
L.N.......MLmelden sie
.L...L..N.M.melden uns
KM.N.M......melhor
LLL......M.Nmember
...........Nmembers
JL.........Pmembership
K..........Pmentor
..LML....MM.merci
..K........Omerci d'apporter
..LNLLM...L.merci de
MKLL.L...NNLmerci pour
LNLM.LM..M.Lmercoledì
.L..L.M..M.Nmercoledì #
.NKLM.....MLmercoledì alle
.M.M.L..LL..mercredi
........L..Nmercredi #
.L.O.......Lmercredi à
L.LO.......Lmesma
..LN........mesma hora
LLMN........mesmo
.MM..L..ML..message
L..M.L..M.NLmessaggio
LLML.NM....Lmet
LL.LMM..M..Nmet een
LNLLM.M.....met je
LL..M....M.Mmevrouw
MM..ML..L..Lmi
KN.NL.......mi dica
LLM.LM....M.mich
M.MM.......Lmicrosoft teams
LNL.LL...M..midi
M....M.....Lmight
.........MMLmij
..L.ML....MNmijn
PM.........Imike
LLLOMM.....Lmil
L.LNM......Lmil disculpas
O.L........Lmill
K..NM.......mim
M.ML.....M.Lmin
NLLLMN...M.Kmind
NM.L......NKminha
M.L........Mminute
L.L........Nminute interview
M.L......MLMminuten
M..L....LM.Mminutes
..L........Nminutes of
O..........Lminutes on
KLLL.....M.Qminuti
M..L.......Nminutos
..K.M.M.....mir
....N.......mir leid
LLN........Lmise
LL.N....M..Lmisma
KM.N....M..Lmismo
....L......Mmit
K..L..L..M.Omit dem
O.L........Lmit herrn
KMM.......M.mit ihnen
.L.........Nmitbringen
.MLM.......Lmittwoch
LL..M....MM.mittwoch #
.N.ML.L..L..miércoles
L.M..L.....Nmiércoles #
KO.........Lmiércoles por
M.N........Kmobile
LML........Nmock
L.L........Omock interview
LLL..P..L..Mmogen
MOK.L....L.Lmoi
.N......M...moin
...N.......Lmolestias
M..L.N......molto
L..L.......Omoment
LK......M..Omomento
LO.M......MLmon
MNLK........mon #
M.L...M..MMLmonday
N..LL....M.Lmonday #
KLML..M..L.Nmonday at
O.L........Lmoney
LKL....M..MNmonsieur
...M........montag
..MM........montag #
LL...M.....Mmonths
ML..LM..LMMLmore
M.M..M...M.Kmore than
..MN......MLmorgen
LMKM......MLmorning
LP.........Kmorning or
LL.NM.......morning so
KR.........Jmornings
LN..........mornings are
LM.........Mmost
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
M.KLML....NMmuchas
KNL.MM.....Lmucho
O.LK.LM....Mmum
..KOM.....MKmuss
MML.MLM....Lmust
M....L.O.L.Lmutual
....MM..L.MKmuy
L.L.M.L.L.NNmy
..N........Kmy husband
L..........Omy interview
.L.........Mmy office
OL.KO......Jmy partner
N.ML.......Lmyself
L....O.....Kmás
M.M...M.....märz
L.ML..M....Mmärz #
O..M.......Kmärz um
..KQL......Lmême
...NL.......même heure
N.L...M....Lmöchten
.LMNM.M....Kmüssen
.LML....NM.Ln
MLL.LMM.....na
M.LM......MMna quinta
..KM.......Nna sala
NL.M.......Kna sexta
K.LML...MN..naar
LN..........naar de
...N........naar donderdag
..M.MNM..LLKnach
M.M.LMM..L.Jnachricht
MLL.......MMnada
.M.L......NKnadia
LMML....L..Nname
MMM........Knd
O.L........Knd #
LMOL.......Knd at
KMLL...M..M.ne
.L.........Mnear
...........Nnear you
.L...M......need
.MK.LL.....Nneed a
.LM.M......Kneed to
L.LL.....M.Nneeded
.L.M..L....Nneeds
L..L..M..M.Nneem
..L.......OKnehme
..L.......OKnehme ich
..M.LO..LM.Lnel
....NM....LLnephew
..........MNnervous
....L.P....Lnetti
N.L..L.....Nnetwork
LLKO.....M.Mneu
LLL.....L..Pneue
L..N.......Lneuer
L..M........neuer termin
KKLOM......Onew
...........Mnew jobs
..LO.......Knew time
M.LL.MMM...Lnews
...........Nnewsletter
MNK.L...LMLMnext
NLL......M..next step
.M...L....LNnext steps
O..........Lnext tuesday
LMLMLL.....Mnext week
....M.....N.nice
L.LMNM..LM.Knicht
M.NLML.....Lniente
KLLNNMLM.MLLniet
..LNN......Kniet door
L.LOL......Mnieuw
KLLMM.M....Onieuwe
.MLLML..L...night
MLLM.M...L.Mnine
LKLNNM..MMLLno
..KL.....MMNno dia
L.MMM......Lno longer
L.LO..M....Lno mesmo
M.L......M.Lno more
M..LNM.....Kno need
L.LMNLM.....no se
LMLOL......Lno trouble
L..LLM...LM.noch
ML.L........nodigen
.L....MMMLNKnog
M..L.MM.L..Lnoi
KKJONMLMMMLLnon
...ML....N.Lnoon
N........M.Knoon on
M.L...MM.M.Knos
N.L........Lnos gustaría
..N.........nos vemos
L..MM..MM..Lnosso
MLN.......MKnostro
LLLN.NL...LLnot
L.LPL......Lnot #
...LMN..L...not be
LL..LO..M..Lnot been
..LO.......Lnot possible
LLLQ.......Lnot saturday
L....N.....Lnot selected
...NML......not take
L.NL.......Mnot the
L...M.......not to
.........MMLnote
K.OL......MLnoted
K.NL...M.M..notes
M.L.M..MM..Jnothing
.L.LML......notice
L...MM.....Lnotre
LLMN......MKnotre entretien
K.O.........noté
K.P........Lnoté pour
M.K..L...LOLnotícias
ML.M.M..LM.Knous
....MM.....Lnous avons
.L.......N.Knous vous
L.LMM...M..Lnov
LN........LLnovember
MLL.L.LM.M.Nnovembre
P.L........Lnovembre alle
..L........Mnovembre à
KLKO.ML.MM..now
L.LN........now #
L.LPL......Lnow on
..LM......LMnu
..LPL......Lnu op
N..M.......Knuestra
P.LL.......Lnuestra oficina
LK.......L.Pnuevas
.KL........Onulla
MNL..ML....Lnumber
L.......N...number #
M.M........Lnumber on
.........N.Knumerical
KLL....M...Onuovo
LLLOM.L..M.Lnão
L..N.......Lnão se
.NLLM......Mnächste
LN..M......Mnächste woche
L..L.L..OL.Lnúmero
KO.L.....L..o
KM.........No el
.LLLNMM.L..Ko lugar
.LLL.N.....Mo seu
.MMM......MKo'clock
M.LM..M...MKob
ML.L....MMM.obrigada
L.L..L..M.PKobrigado
.....N.....Loccasion
L.N.M......Loct
..NLM......Koct #
NML..L.....Loctober
M........L..october #
MM.L........october at
..N......M.Loctobre
N..L........octobre à
KPLMLLM.....oder
MML..L......of
LMML......LMof #
......N....Lof appointment
K.LN........of course
LP.L.......Lof donderdag
OML..LL..L..of het
ML....NM....of je
NML........Lof our
PLL........Kof ten
N.....L....Lof the
LN.L........of those
KN.........Nof vrijdag
LLLMLM..M..Mof you
LLML..LNM...of your
N.L..LN.M..Joferta
.LLMNL....L.off
.K.........Ooff sick
.LM.N......Koff the
.LLLM.NNLL.Moffer
......N...MKoffer letter
M.L...MM...Koffer you
.L.M.M....LMoffered
K.L.MMML...Moffering
K..........Ooffering to
.L....LM...Noffers
.M........L.office
...........Kofficer
..LN.......Loficina
..LNM.......oggi
.MML........oi
MLPNLL.M...Hok
N.KM.......Lok ?
L.RL.......Jok per
M.....M.....oktober
.LN.ML...LLMold
N.LK.M......olá
ML.M.L......om
MLMMLL......om #
MOL........Kom drie
L.N......M.Lomar
M...........on
NL...M......on #
.M..MMNM.L.Jon a
M.M.....N..Jon april
L.SLL......Kon for
MLLML.L...MMon friday
MLL...N....Lon it
N...M......Lon march
M..M.....L..on monday
..L........Non my
KM.M.M......on our
O..........Kon parle
.MK.M.......on saturday
K..........Oon stage
..LLM......Mon sunday
L.N.........on the
.....M......on this
.LK..L.....Oon thursday
.LL........Non tuesday
MLM.L......Mon wednesday
.L..LOM....Lon your
M..L.......Lon zoom
..LOLL..LM..once
L.N........Londe
MM..LML.....one
N.M......L.Lone hour
M.L.LM....L.one of
L.LM.L..N..Lones
.LLP.......Longemak
.L....L.MN.Monline
LL.........Oonline interview
.........M..online test
M.....L.M..Lonly
........N...only shortlisted
MML..MM.L..Jons
L..N........ons gesprek
ML....M.....ons op
.....L....OLontem
.LL.....N...ontvangen
.L..M.M.....onze
.LLM.L..LMO.ook
NMK.L...M..Lop
ML...N..N..Kop #
LNL..L..N.MKop de
.LLM.......Mop dinsdag
.LMM..M....Kop kantoor
..M........Mop woensdag
KO...L..MML.open
.M.......M.Kopen the
..L........Nopen to
.ML..M......opening
K.ML.M...M..opens
.....L.N....operador
ML.M.......Loperations
.ML.......N.opportunity
LO..L.......oppure
LPL.LL...L.Nor
LN.L....M...or #
KK.M.......Por by
OL.........Kor no
LN.M.......Lor thursday
LN.L........or wednesday
LMLO.L..M..Kora
MLL.M...MM.Koral
LL.O.......Lorario
...L.......More
.L.L.......Nore #
..L.M......Lorganizer
MLML........original
O.L.......MKoriginals
L.O........Lortiz
...L.M.....Mos
LNL.N....MLLother
...M.M..M..Kotra
ML.M..L..L..ottobre
KQLLLL...M.Mou
.OLML......Kou jeudi
.N.........Lou quinta
LP.L.......Lou sexta
..K...N....Moui
...M.......Lour
LLLP.......Lour #
KLLM.......Oour call
NML........Kour engineers
...O.......Lour interview
N..........Kour manager
.LL........Nour office
.LLMM...L...out
K..........Mout on
.L...OM.LLMLoutcome
....LN......outra
..LL.O......outra pessoa
N.LL.LM...NKouvir
M..L........over
.M..LM......over de
LLML..M....Nover je
O.L........Lover lunch
L.LOM......Lowing
L.LOM......Lowing to
KMN.LM...M.Kown
L........O.Lown time
M.L.L..M....p
K.LM.......Np #
MM...L.....Kp m
LM.L.L...O..page
M.LL.L.....Mpaid
LM..........panel
L.K.M......Opaper
L.....N.....papers
LL....N....Mpaperwork
N...MLL....Kpar
LM.ML.L.M..Mpara
L.KM.......Npara #
KM.M........para el
O.L..L..N..Kpara entrevista
NMML.L..ML.Kpara la
MLLL.L.....Opara que
LLO........Lpara segunda
K..P........para terça
M.L..M......para uma
.ML........Mpara una
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
L.L.LLNN.L.Mpartir
......NM...Lpartir du
M...M.......partner
....LN......partners
.K..MN..M.LKpas
KLLO.M......pasa
L..P.......Lpasa al
JMLM.......Opasar
N.L...L..M.Lpasas
LM...L...M.Mpaso
.L..LM.M.N.Kpass
.LLNL.M.....passa
M.LNLM.....Lpasse
MLL..M.MM...passed
M....M.....Lpassed the
LLL...M....Npassen
MLML.....M.Lpassez
O.L........Kpassi
L...LL...N.Mpasso
..L........Npassport
.MN..L..M.LLpasst
MML........Lpasst ihnen
NL..........past
L.M.MLM.....paul
.L..LMM.L.LMpay
........L.LPpayment
LL...LN.LR.Jpdf
LL.........Npedido
LLLMLL...P..pedimos
.LL......O.Mpedimos que
M.........MKpela
M.ML.....M.Lpelas
M.ML.....M.Lpelas #
LL.L.M...M..pelo
.L....N.....pension
KL......M..Npeople
K...MLM....Mper
.M.M..L....Mper il
K.LL..M....Nper la
..L.....M...per un
L.O........Lper venerdì
K.Q.......MJperfect
K.QL......LMperfecto
K.O........Lperfecto nos
LLQL.......Lperfetto
.L......MM.Nperfil
..L..N....MLperson
.N.L.N...M.Jpersona
..M.....ML.Lpersonal
L........O.Kpersonality
.........N.Lpersonality questionnaire
KL.........Opersonas
.....N.....Lpersönlich
LNLLLO.....Lperò
L..LLQ......pessoa
L.O.L....M.Kpetit
M.L.N......Lpeço
NL.........Lpflegedienstleitung
..M.........phone
L.M........Mphoto
..L........Nphotos
MLL..LM...OLpiacere
MLNL......M.piano
N...........pick
...........Npick a
JL..M......Opiece
NLL.M.......pin
N.........NKpine
LL.........Opint
K.OM.......Kpiso #
ILL......O.Qpitch
K.L...LM...Ppièces
..L.O.M....Kpiù
L.MM.....L..place
O.LL.......Lplace de
L.M......L..place on
KML..M...L.Oplaces
M.....NM.L.Kplaisir
M....LOMLL.Kplaisir de
M.LL.......Mplan
MLLN.......Lplanned
L.LNM......Lplanned for
.M..........planner
MMLL........planta
N..L.....L..platform
.....L......please
M.M........Lplease bring
...........Nplease come
.........M..please complete
ML..........please confirm
L.M....M.M.Kplease do
LL.MML..M..Kplease don't
L..........Nplease have
L.LN........please note
ML.N.......Lplease pick
O........M.Kplease record
......M.....please sign
L.L........Nplease submit
..L........Nplease tell
M.L...M.....pleased
MML...M.....pleased to
..L...M...NKpleasure
LM..N......Kplek
L.ML.......Mpls
....MMM.LM.Lplus
MM..........pm
.M.M........pm #
N.LL........pm ?
K..........Opm after
M.K........Mpm at
N..........Lpm central
NL.L.......Lpm ct
..O........Kpm est
L.N.........pm for
L..........Npm in
L.L........Opm is
LM..........pm or
N........L..pm pt
LL.O........pm work
N.NL.......Jpm you
LL.........Npodcast
M.LMLML.....pode
N..M.......Kpode vir
MLLOL.......podemos
.K.P.M.....Kpoder
..LLLLL.MM.Npoi
.KLM..M.....point
......O....Kpoint #
.ML..M.....Lpor
NLL.......M.por el
LMLMLL.M....por favor
N.KL.....LM.por la
.LLL.O....LNpor tu
LLL..N..M..Nporque
MLL.L.M....Mporta
.O...M..L..Kportal
.M...L..M.MKportfolio
M..L.......Mporti
..M.MM..L..Lposition
.....L...MOLposition and
....N......Lposition has
......M.....position of
L.MLM.......posizione
K.LL.......Ppossa
M.LML.....MMpossible
K.LMLM.....Oposso
L.M...M.M..Kpost
LMM..M.....Kposte
..LM..LN...Lposte d'agent
L.L.....MM..poste de
NLK.M.M..M.Kposto
...O.......Lpostponed
..M........Lpour
.MMML.....MKpour l'entretien
K.L.LN...LMMpour la
L.MM......MKpour le
.MML.......Lpour un
OLL.........pour vous
MML......M..pouvez
M...........pouvez vous
......M.M..Lpra
LN........M.practice
N..M..L....Lpraten
L.LK...N.M.Npre
L......O...Lpre employment
L.MLN.......precisa
LN.........Mprefer
.N.........Lprefer ?
LP.........Lprefere
LOL.........preferisce
LO.........Lpreferred
MMKM.......Mpremier
K.M........Mprep
M.L...M..L..prepare
MMLL.......Mpresencial
M.N..LL...MKpresentation
M.L..M.N.LMKpresente
M.LL......M.presença
N.L........Mpresso
O..........Kpresso la
M..MM......Kprevisto
.LLM..L....Oprice
..L..L..MN..prima
OLL.LLL.MN.Kprima di
LLLL.....N.Nprimo
M.MM...M...Kprincipal
NL...M...M.Kprivate
M.M..N.....Kprobearbeiten
M.KO.......Jproblem
LLLP.LM...MLproblema
..LL.NL..M.Kproceso
.LLM.M...M.Lprocess
..L..M.....Lprocesso
KO.LM....M.Kprochaine
..M........Lproduct
NL.........Lproduction
M..K..M.M...prof
MLLN.......Lprofessor
M.L.....N...profile
........M..Mprograma
L.M........Mprogramme
.LK.......MOproject
..M........Mpromemoria
.......N...Lpromesse
.......N...Lpromesse d'embauche
.......M....proof
.......M....proof of
.NL........Mpropongo
..L...M....Npropose
......N.....proposer le
MMNL..N....Jproposition
LL....P.....proposta
LL.LLLNMM...propuesta
LO........MLprossima
LN.........Lprossima settimana
ML.L..M.MM.Lprova
L.....O....Lprova e
.LM.L.M..N.Lprueba
LO..........préférez
N.LL.....LNLprésence
LL.........Pprésenter
.MLMM....M.Lprévu
.NLL....LMMLpróxima
LN...L....NLpróxima semana
PL.........Jpróximo
NL......ML..pt
K....L...M.Npuedes
N.K........Mpuedes venir
M....M...L.Lpuesto
M.M.LMM....Kpuesto de
...LPL.....Lpulled
L...NM......purtroppo
...M.....M..push
N.L..L..MM.Kput
.M......NM.Kput you
MMLM....L..Mpuò
MMLL........può venire
LLM......O.Lpágina
P.LL.......Lpásate
LPLL....M..Kqual
LNM.LM..LM.Kquand
KPM..L..L...quando
LNLN.......Lquarta
M.L.L......Nquarta feira
.LK.MM.ML.MLque
OL.L.N.M...Kque a
.N..M.M....Jque el
L.L.OL.....Lque la
...O.......Kque mover
.L...O..L...que no
L.MLN..M...Lqueda
LLNLM.......quedamos
LL.L....M.MNquedó
ML.L.O......quelqu'un
L.L.....NM..quem
MNLL..O....Jqueremos
M.....O....Lqueremos que
O.L........Lquero
L.LL......NMquestion
L.L......M.Nquestionnaire
LL.L....LN.Oquestions
NLL......L.Mquestions and
.........O.Lquestions for
KML.MN..L..Mqui
LN.......M..qui vous
.NLL..M.....quiere
K..MNLM.....quindi
.MLM........quinta
M.KMM......Mquinta feira
JMMLM.....MMquinta às
M.LMLLL.M...qué
LO.N.......Kqué día
.LN....M..MKr
NLLLL.M..L.Mr #
LL.NL.......rail
L.N.........rappel
LLL........Orate
.MLO.....L.Lrather
...N.......Lrather than
MOL........Krato
KL.........Praum
L.L........Oraum #
O...M......Kravi
N.......M..Krd
LLL.M......Nrdv
KLN..LL.MLOKre
NM.........Kre application
MO.L.L..M.LKre candidatura
L..NL.....NKre colloquio
L..N......NKre entrevista
L..M......NLre gesprek
.....L....OLre gracias
.....L....N.re grazie
KLMMM......Lre interview
..L.......NLre merci
..OLL.M...LLre re
..L.......N.re thank
M.L..L..L.N.re thanks
..L........Nre the
L.L..L..OL..reached
K..L.L..NM..read
LN..........read your
L.L........Oreading
.LM.........ready
L...N.......reason
.L.N........rebook
L.......N...recebemos
LL...L..M..Mrecebemos a
.LL.ML..N..Lreceipt
L.M..L..O..Lreceipt of
.M.........Mreceive
L.M.....N.L.received
.L.........Nrecently
N.M...M....Kreception
NM...L...MMJrechnen
L.P........Lrecibe
.....L..M.M.recibido
NLL.....MM..record
OL.......M.Lrecord your
LMN.........recordatorio
.M.....M....recruiter
L..........Nrecruiters
.L.M.....M..recruiting
.M.........Lrecruitment
LM....M....Lrecrutement
N..........Krecrutement le
PM.M.L.....Jreden
N.L.........reden wir
MLM.....M..Lref
.LLM.M....MMreference
L......O..MLreferences
M.M..M.....Kregarding
........M.MKregards
..MLNM.....Lregret
.....N......rejected
..LL......M.remain
..LP.......Lremains
L..N........remarcar
.....L....N.remerciements
LMM..L...M..reminder
.ML......M.Mremote
..LLNL.....Mremoved
..L.O......Lremoved from
L...MLM....Mrendez
L...MLM....Mrendez vous
MNML.....L.Lreply
LPL...M..L.Lreply with
.M.......O.Krepo
MK.M.....L..report
N..........Lreport to
NL.........Lreporting
O.L........Lreporting time
.....M.....Mrequest
M.L......NMLrequested
O.L........Lrequested to
..L.M.......required
.....N......requisition
..N..L....NKres
L.ML.......Mreschedule
..P........Jreschedule cancel
L.LM.......Nrescheduled
...L.M.....Nresearch
..L........Nresearcher
O.M.....LM.Jreserved
MNLL....L..Mresponda
MMN........Jresponsabile
K.Q.....L..Kresponsabile del
NN.......L.Lresponsable
L.M...N..M.Kresposta
N.L..L....MLrest
.L...N.ML..Lresultado
NLL.MM.....Kresults
LL...L..M..Oresume
NL....M....Lretenu
..L.....M...retenue
..M......O.Kreto
......N..M.Lreturn
K.LM....M..Oreunião
LL.M.......Nreunión
......M...NLrevert
LLM...M....Lreview
L.LOL......Mrevised
L....N......reçu
O.MLN......Kricerca
.L...L....MNricevuto
...........Mricordiamo
..L........Nricordiamo l'appuntamento
LLL......P..righe
.L..L.M..M..right
.N......M..Kring
.LM.....N..Lring the
MML.......M.ring you
.....L....OLringraziamento
...LMM..L...ringraziamo
KLKLM.....NOringrazio
N.L..M.....Lrita
L.L........Oriverside
O..M.......Kroad
M.M.......MJrobin
NLM..L.N..MKrodrigo
..LL.M.....Mrole
M.L.........role on
LL..M......Nroles
LL.....M...Nroom
..LM.......Mroom #
N...........round
.LL........Pround of
..........MLround the
OLLM......MKroute
N.L.........row
..OL.......Lrue
..M.......MKrui
NL..........run
OLK..M....LMruns
N.LLLM.....Lruth
L.M..L..N..Lréception
L.LLL......Oréunion
LMM..MM..L.Ls
J.N.LLO.NLMKs:!
.LL.......MNs:! !
LLM.M......Ns:#
..M.N...ML.Ls:# #
L.MLL....M..s:# h
...........Ms:# new
L..LM.....M.s:# pm
L.NLM......Ms:# th
MNLLLLM.LL.Ns:?
..LLL.M.LL.Os:a
LN.......L..s:a time
L.....M...M.s:about
.M....M....Ks:about the
....NL.....Ls:absage
K.M........Ns:accepted
........N...s:accusé
........N...s:accusé de
L.M..L..N..Ls:acknowledgement
.L......L..Ns:adoption
LL.........Ns:afspraak
LMN........Ks:agenda
L.NL........s:agendada
L.L..N....LMs:als
L.LO.......Ls:alteração
...M.......Ms:am
N..........Ls:am #
L.L........Ns:am donnerstag
NLM......L.Ls:an
...LMM....MKs:and
L...O.......s:annulation
...LN.......s:annullato
L.M........Ms:ao
.LL.LM..ML.Os:application
.....O..L...s:application status
........N...s:applying
LLKLM.M....Os:appointment
L..LM......Os:appuntamento
L.L...O....Ls:arbeidsvoorwaarden
LNM........Ls:are
.N.........Ls:are you
..M...L.....s:assessment
MM.ML......Ks:assistant
.N......M..Ks:associate
L.ML.......Ms:at
.N.L......L.s:availability
LMN.........s:availability for
LMNM.......Ls:avec
K.P.L.....NJs:aw
..L..MM.....s:bei
...L.......Ns:besprechung
L.N.........s:bestätigung
L.M........Ms:bevestiging
L.N........Ls:bevestiging gesprek
.MLLLN..M.L.s:bewerbung
OLK........Ns:board
L.O........Ls:booked
L.N........Ls:booking
J.RL.......Ls:calendar
LLM.L...L..Os:call
L.N........Ls:call with
L.LN.......Ms:cambio
...KL.M...N.s:can
....N.......s:cancelada
....N......Ls:canceled
L.L.M......Ms:cancelled
MLLL.......Os:candidate
..LLM......Ms:candidates
K..........Os:candidato
MMLLLNL.M.LLs:candidatura
L.L..N..M...s:candidature
KL...LNO...Ls:carta
LL.......O.Ls:case
L.L........Os:casting
LJ...L.....Ss:cfo
L.MMM......Ls:change
L..P.......Ls:changement
N.LM.....M.Ls:chat
.L.......N..s:check
L..........Ns:cita
M........M.Ls:coding
NM.........Ks:coffee
NMMN..L.L..Is:colloquio
N.LLML....M.s:come
M....L..MN.Ks:complete
........LM..s:complete your
ML.L.....L.Os:con
...........Ms:conditional
.......M....s:conditional offer
L.N.....M..Ks:conferma
L.N.........s:confirmación
K.N.....M...s:confirmada
L.N...M.M...s:confirmation
L.N........Ls:confirmação
...........Ms:confirmed
..K........Os:consulta
LL....M....Ns:contract
.NM........Ks:coordinator
MLL..L..P.LLs:cv
..L....N....s:d'embauche
..........OLs:dank
.....L..M.N.s:danke
LLLO.L...M.Ls:data
NLLML......Ls:date
LO.L.......Ls:dates
.LMNL....L..s:day
LL.L.ML...LMs:de
...K.......Ns:de cita
LL..MM.....Ms:de entrevista
...N.......Ls:de hora
........N...s:de réception
.....O.....Ls:decision
K..L.....M.Ns:dein
NLK........Ns:demo
M.K..M.....Ms:der
L.P........Ks:details
L.N........Ls:details for
L.ML.LM..M.Ms:di
LLLL.......Rs:do
...LN.......s:door
N.LMLL.M...Ls:driver
L..LM....L.Ns:du
LLMLN......Ms:du #
LN.L.......Ns:e
LL......O...s:eingangsbestätigung
NLL...M.....s:einladung
M.L........Ms:einladung zum
.LLL..N....Ns:el
L.LL.LM....Ns:en
MM.M.......Js:entretien
KMLM.......Ms:entretien de
MMMM.LL.L.MKs:entrevista
.LLLM.....MNs:entrevista de
LML........Ns:entrevista para
LLLL.......Qs:entrevistas
...........Ns:entry
L...LP..L...s:esito
.....N......s:esito selezione
..OL.L.....Ls:est
K..........Ps:et
MOL..L.....Ls:even
L..........Ns:exit
L..........Ns:exit interview
.....M....LNs:feedback
MLM........Ms:final
..L........Ms:first
..L........Ms:first day
L.L.......O.s:following
L.N.L....M..s:for
........N...s:for applying
LL.M.....MM.s:for the
L.N.....M..Ks:for your
L.NKNL.....Ls:friday
L.N...M....Ls:fwd
LLL..L....MOs:für
...LN.......s:gaat
...LN.......s:gaat niet
NM.M.LL..LMIs:gesprek
LMM.M.....MKs:gespräch
LL......O...s:got
LL......O...s:got it
........M...s:got your
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
L.MO.......Js:horário
.NO........Js:hour
...........Ns:house
LLL........Ps:how
.MLL.......Ns:ihr
.M.LLNM....Ls:ihre
.M..LN.....Ls:ihre bewerbung
.L.LL.M.L.LNs:in
LLN...M..M..s:in #
L.L...L....Os:induction
M..M.LL.L...s:interview
..M.........s:interview confirmation
..M.........s:interview confirmed
K.O........Ls:interview details
L..N.......Ls:interview moved
L.P........Ls:interview scheduled
L.........NKs:interview thursday
LMLN........s:interview time
..L........Ms:interview with
.L..MM......s:interviews
.L.........Ns:intervista
N.K.........s:invitation
K.O.........s:invite
OML........Ls:invito
LL.L.L..M..Ns:is
KL.M....P...s:it
L.N........Ls:itinerary
ML.L.MM.M..Ls:je
ML......N..Ls:je sollicitatie
LLMN........s:jeudi
MML.........s:job
.L.........Ns:jobs
N.L..M.....Ks:junior
K..........Ns:jury
O.K.........s:kennenlernen
....N....L..s:kennismaking
L..L..M.LM.Ms:la
L.ML.......Ms:lembrete
.P.........Js:let's
MLL...N....Ls:letter
..NLM......Ls:lunch
N..........Ls:mail
MN..LL.....Ls:manager
O.K.....M..Ls:march
.KMMN......Ls:mañana
..L.......MMs:meet
OL.........Ls:meet the
LML.......NLs:meet you
K..L.......Os:meeting
N.L........Ls:meeting with
L.......L..Ns:membership
..L..L....PLs:merci
..L........Ns:minutes
NLK........Ns:mit
..L........Ns:mock
..L........Ms:mock interview
LLMMML....MLs:monday
L.NM.......Ls:morgen
L..........Ns:moved
.L..LL....MNs:my
.L.NML......s:need
.L.NML.....Ls:need to
LL.M....L..Os:neue
L..N.......Ls:neuer
L..M........s:neuer termin
K...L......Os:new
...........Ms:new jobs
...N.......Ls:new time
LL..LONM...Ls:news
NNLL.......Ks:next
M...........s:next step
.N.........Ls:next steps
.N.........Ls:next week
....NM......s:niet
...LN.......s:niet door
LL.ML.M....Ms:nieuwe
KML........Ns:night
LL.MOM....LLs:no
L.L.N....M..s:notice
L...MM....MLs:notre
.MM..L..MM.Ks:nous
..L..L..M.OLs:obrigado
L.....M.....s:of
......N....Ls:of appointment
L.....NM...Ls:oferta
L..MN......Ls:off
LL....NN...Ls:offer
......M....Ls:offer of
L.N.M.....MLs:officer
L.QL.......Ks:ok
.....M..L..Ms:on
..N.M......Ks:on #
L.MLM......Ns:on the
L.M..M.....Ls:on your
...M.....P.Js:online
.M.MM......Ks:onsite
K........L.Ps:op
LNL..L..N.LMs:open
.....LMO...Ls:operador
...........Ms:opportunity
...LL......Os:order
LL.M.....MMLs:our
.L...OM.LL.Ls:outcome
LLL..M.....Ns:over
LM.M.......Ls:panel
L.L........Os:paper
..L.L......Os:para
NM.........Ks:para entrevista
.L.........Ms:parents
.KMLLL..NL.Os:per
MMM.M...L..Ks:phone
MMM..M.....Ks:phone screen
.M.M.......Ls:pick
..MN.L...L.Ls:please
L..LM.....M.s:pm
.L.........Ns:podcast
.L..LM..M.MLs:por
LM...N.....Ls:position
L.MM..N.M..Ks:post
KLN.......NMs:pour
..L........Ns:practice
M....N.....Ls:probearbeiten
.M.L.PL.L..Ks:proceso
.MLM.N.....Ks:processo
..N.........s:promemoria
.......N...Ls:promesse
.......N...Ls:promesse d'embauche
.M.L..M....Ls:proposition
LL....P....Ls:proposta
LLL..M..LO..s:prova
MLL..L...O..s:prueba
L........N.Ls:questionnaire
.LOM.L..M.NIs:r
O.L.........s:r #
..M.........s:rappel
..LLM......Ns:rdv
KLN..L..MLOLs:re
NM.........Ks:re application
MO.L.L..M.LKs:re candidatura
L..NL.....NKs:re colloquio
L..N......NKs:re entrevista
L..M......NLs:re gesprek
.....L....OLs:re gracias
.....L....N.s:re grazie
KLMMM......Ls:re interview
..L.......NLs:re merci
..OLL.M...LLs:re re
..L.......N.s:re thank
M.L..L..L.N.s:re thanks
.K........LPs:re the
.....L..N...s:recebemos
.L...L..M.LNs:received
.L...L..N...s:recibido
LMM.........s:recordatorio
..M.....M..Ls:ref
L..........Os:reference
.....L....N.s:remerciements
LMM......M.Ls:reminder
...........Ms:rendez
...........Ms:rendez vous
L..P.......Ls:report
..ML.M.....Ns:request
..N..L....NKs:res
.L...NM....Ls:resultado
L..L.......Os:reunião
LLML.M.....Ns:reunión
..L........Ns:review
.....L....OLs:ringraziamento
LLL..MM....Ms:role
L..........Ms:room
..N........Ks:round
........N...s:réception
...LL......Ns:réunion
MLL.M......Ms:saturday
.N.........Ls:schedule
LN..........s:schedule your
L.O......M.Ks:scheduled
LOL.M......Ls:scheduling
MMM..M.....Ks:screen
M..L.......Ms:second
L.N.......MKs:see
L.O........Ks:see you
M.L.MM.....Ls:selezione
.LLL.......Ps:semana
NLL........Ms:senior
.LL...N.....s:september
M.L.L......Ms:service
L.L........Ns:session
L.O........Ks:set
NLML........s:shift
N.K.......LMs:site
LM.......N.Ls:skills
.........O.Ks:skills check
.M.M........s:slot
L....NM.....s:sobre
M.LLLN..N..Ks:sollicitatie
..MNM......Ks:sollicitatiegesprek
L.LMMM.....Ls:sorry
...N........s:spostamento
..LL....M..Ns:staff
LMLM.....M.Ks:stage
LL....MM...Ms:start
LL...O..K..Ns:status
M..........Ls:step
.N..........s:steps
.LML....L..Os:still
MLL.....M..Ms:su
JMNM.......Ls:sua
NML..N...L.Ks:suite
LL......MO.Ls:take
.........N.Ls:take home
.MML.L....MLs:talk
.........N.Ls:task
MLLL..N...MLs:te
M.KLM.....M.s:team
.MLM.M.....Ls:technician
K.MN........s:termin
L.PL.......Ls:terminbestätigung
L.LL.....O..s:test
L........O.Ls:teste
L.NLM......Ms:th
..L.....M.NLs:thank
..L.....M.NLs:thank you
.L......N.NKs:thanks
........M.MLs:thanks for
.L.L.......Os:the
.L...M.....Ns:this
.L.........Ns:this week
LLMM......M.s:thursday
.L.........Ns:thursday's
L.LO.......Ls:tijdstip
LM.OL......Ks:time
.L.M.L..M.MLs:to
LML.......N.s:to meet
L..NM......Ls:to your
.LN.ML......s:tomorrow
...KNL....LMs:tomorrow's
LNN..M.MM..Js:trainee
L.L......L.Ps:training
...MM.......s:trial
KM.LLN..M.LLs:tu
.L.M.M....MLs:tuesday
...L.M..LN..s:técnico
ML..........s:uitnodiging
..L..L....NMs:un
L..L.L....MMs:up
LLLN.N.....Ls:update
K..O.......Ls:updated
L.M....MM..Ls:us
MLLLMN..L...s:uw
MMM........Ks:vaga
M.MLL....N.Ks:video
P........K.Ls:video interview
L..........Ms:viewing
..L........Ns:visa
LLMM.......Ns:visit
LL.M.M.....Ns:visita
........L..Os:volunteer
.KL.......MOs:voor
O.........MKs:vorstellungsgespräch
.N..........s:vos
LLML.M..LL.Os:votre
.....N..L...s:votre candidature
.M....L....Ms:vous
L.NMN......Ks:vrijdag
MMML.......Ls:w
L.LM.K..N..Ms:was
ML..L.M.NMMJs:we
........N..Ls:we have
L.K........Ps:webinar
..LM........s:wed
N..LM.M....Ls:wednesday
LM.........Ms:week
.....L.....Ns:weekly
......N....Ls:welcome
LML...M....Ms:when
N...M..M...Ks:with
M...M....M.Ks:with our
NL..........s:with the
KMM....M....s:with us
L.LL.....P.Ls:written
LL.........Ns:year
.M...L....NKs:yesterday
K.NLL.M..LNMs:you
L.N........Ls:you are
........M.MLs:you for
L.....O.....s:you start
.MML..M..L.Ks:you're
KL....L.MM.Ns:your
M.L.LM..M...s:your application
....O......Ks:your appointment
........M...s:your cv
L..M.......Ls:your interview
LMN........Ks:zoom
K.LM....LMMOs:zu
L.M...MN...Ls:zusage
LLL.LN..LM.Ns:à
L..P.......Ks:änderung
LLMLNN.....Lsa
LO.NL.L..L..sabato
.MM......L.Msabato #
.L......N..Lsafely
LLMLL......Nsaid
..N.....L...sala
ML..L.M....Msalary
M.L.....L..Msales
N...........salle
N.LL........salle #
M.LL..M...MLsaludo
KMN.........salut
.MM...N...MJsaluti
LLKRLLM....Lsame
LLLN.....M.Msame day
L.LM.......Nsame room
L..OL.....MKsame time
.NL..M......samedi
L..........Nsamedi #
K.M........Msamstag #
LMLM.......Msanne
N.K.........sapere
..L........Nsarah
.M.M.......Lsat
NMLLM.....LLsaturday
M.LL.....M..saturday #
L..........Nsaturday at
.NK.LM......saw
...M..M..L..say
N.L........Lsay #
NLL...M....Lsays
..L.LN.....Mscelto
LL....OM...Lschaal
LL....OM...Lschaal #
LML.........schedule
LM.........Mschedule your
.........N.Lscheduled
.........M.Lscheduled for
LOL.M......Lscheduling
LL.NL......Mschieben
LNLM.......Lschikt
NL..ML......school
.........N.Lschritt
........N..Lscientist
LLL......P.Lscore
..L........Nscorecard
.LL..O.....Lscored
.MM....MLL.Lscreen
NL.....M....screening
K.LON......Lscusa
ML....M.M.LLse
MLMM....M..Kse a
L.LOM......Kse nos
LLLNLL..M..Mse não
LM..NL......season
L..LMM.....Msecond
L.L..M.....Nsecond round
MM..M......Ksecretary
MLNLL.L....Lsee
MM.........Lsee how
OLL.........see if
.....L..L..Nsee it
L..L.M.....Msee the
MLO.L......Ksee you
LMN........Lseeing
L.N.........seeing you
.MLM....MM.Kseguimos
.M.MLLM.....segunda
..MM..M.....segunda #
...L......MMsehr
.L.........Msehr geehrte
..........M.sehr geehrter
MMLL.N...L..sei
LO.........Lselect
M.LLLN......selected
M.L........Nselected for
L...NM.....Lselection
M.L.MM.....Lselezione
..LKNL......sem
L.LLP......Lsem efeito
LOLM.L.....Lsemaine
.N.N.L.....Lsemaine du
.P.L.......Lsemaine prochaine
KPLMLL....M.semana
.N........MLsemana que
K.LPL...M..Ksempre
..K.....LN.Nsend
LML.M.......send me
NMLL.L......send the
.L.......N.Lsend us
NL.L.M...L..senior
LMN..L..M..Ksent
L.N........Lsept #
...M.......Mseptember
M.L.........september #
L.L........Nseptember at
..L...M....Mseptembre
MLKLM..M.M.Nseptiembre
L.LML.L....Nser
.L..M.LM.M.Lsera
KLLM......LQserai
.OML.L..M.LKserve
LM.....M....served
NLLM.LL.....service
NMLL...M....serviço
.NL.........servus
M.LM....NL.Lserá
M.L...M....Lserá el
MNK.........session
LO.........Ksessions
K.LL.......Psessão
..N........Lset
L.N.........set for
L.LLM.MMM...settembre
L.L........Osettembre ore
KOL..L....MMsettimana
LN..........settimana ?
..LL....NLLNseu
M.L.....N..Lseu currículo
..M.....L..Nseven
LMNMM......Jsexta
LM.NN......Jsexta às
LL.N......M.shall
L..........Oshall i
LM..M.......share
..LL.M..M..Mshe
LM.L.......Nshe's
NLNK.LM....Lshift
..LO.......Lshifted
..NL........shoes
..MMLL.....Lshop
.L.L.....M.Mshort
K.L........Oshort interview
NML.....M..Lshortlisted
...M....M..Lshortlisted candidates
MML........Mshortlisted for
LL........M.should
...........Nshow
M...........show you
..L........Oshows
N.L.NL.....Lshut
MLL...M.M.L.si
N.LL.......Nsi no
LL.ML...L..Psi te
N..LM......Lsi terrà
MMMLM.M..L.Jsiamo
LL.M.M.....Msich
LK.........Osick
.LOL.M...L.Lside
M..L....M.L.sie
.LL........Nsie als
N.LL.......Msie am
M.M........Ksie bitte
NML........Lsie gern
N.L.....M..Lsie zu
MLL....M...Msie zum
L..M.......Osig
LM...LO.LL.Lsign
M....L..L..Osign in
L.M...M....Lsign the
LO.........Lsign up
L.L.M......Nsigned
L.....L....Osigning
N.LKL.LML..Nsignora
OMLL..M.L..Lsim
KK.LO.M....Nsin
L.LLPL.....Lsin efecto
MLLLM....N.Lsince
MNKMML..M..Jsind
N..LL......Msit
N.L.........sit down
L.LMM.......site
LL.....M...Nsix
LM.......N.Lskills
.........O.Kskills check
LNM.LL......slot
.N.........Lslot for
LO........MKslots
.M.........Lslots are
M.LO.......Ksnow
L..ON....L.Jso
.ML.M......Kso i
M.L.......M.so much
.LLMPL.....Kso no
.L..ML....M.so sorry
KLLPM...L..Lso the
...LOL......so there
.M.NL.M....Kso we
LLN.........so you
.KLLLM...LNOsobre
MLL........Nsobre las
L....M....MNsobre o
..L...L..M.Nsocial
..M........Lsofia
.ML..L..N...solicitud
..L..L..O...solicitud para
.ML.LN..N..Ksollicitatie
LMM..O.....Ksollicitatie als
MMNN....L..Jsollicitatiegesprek
Q.LL.......Jsollicitatiegesprek is
.L...M..M.LMsomebody
.L.L.O......someone
.....N.....Lsomeone whose
K.MM.....M.Lsomething
L..O.......Ksomething came
KLLMM.M.M..Mson
M.LML....L.Msono
L.LN......M.sonst
L..L...N..NLsoon
KLLONNL....Ksorry
L..P.L.....Ksorry !
.MMLM......Msorry for
..LL.M.....Nsorry to
.L.LN...M...sorte
LL...LNMM.LMsous
OMLL.......Lsoy
L...L....MM.speak
M.MM.......Kspend
...N........spostamento
..LN........spostare
M.KMLN....LMspot
..ML.......Msprechen
M.M........Lspreekt
N..........Lspreekt met
L.LLLOM...LNspring
.MM.ML.....Ksr
...L.......Osra
M...M......Lst
K.PL........staat
L.O........Kstaat in
L........L.Nstaat op
.L...O.....Lstack
M..L.L..MLM.staff
N........L.Lstaff engineer
LML......M.Nstage
LM...M...M.Kstandard
L.N.N......Lstands
....N......Lstands cancelled
O.LL.......Lstanza
.K....NM.N.Kstart
L.N...M....Kstart #
......N....Lstart monday
L.......L..Pstarted
LLNM.M......starts
L.MN.......Kstarts at
L.O......L..starts in
.L..M.....LMstation
LL.......N.Mstatt
LL.OL......Lstattdessen
.L.L.N......status
NLML.......Lsteel
K.ON..LM...Ksteht
..M..MMM...Kstelle
..L...MM...Lstelle als
L......M.L.Nstellen
MLLL.....NMLstep
NLL......L.Mstep is
.M...L....LNsteps
N.KO....L..Lstesso
LKNOK...L..Mstill
L.PL.......Kstill good
..OLLM.....Lstill on
.LM..L...M..store
M.LM......MLstreet
L.LN.......Mstrike
.LL..M.....Nstrong
.L.N.......Lstuck
L..........Nstudent
L.NL..M...LLstudio
.L...M.L.M.Mstudy
NLML.......Lstunde
.LLL.......Ostuur
..LK.......Nsu
..LK.......Osu cita
..N........Lsu entrevista
MM.MLMM.ML.Ksua
.M.L.M..M...sua candidatura
..K........Nsua consulta
L..OL.......sua entrevista
..LML..N....subject
L.L....O....subject to
L.L.M......Nsubmit
L..........Msubmit your
.M......O..Ksubmitted
..L.....O..Ksubmitted on
LL...L.....Psuche
K.LMMM......suis
M..L.....M.Lsuit
...........Msuit ?
.N.........Lsuit you
NM.LLNN.LL.Ksuite
M.L..MM..L.Lsuite à
M.M.....LL..suits
M.LM.....L.Msuits you
.LK.LM..MMMMsul
.ML..LL..MLMsunday
NL.........Msunday #
K.LLNL.....Osunday at
NML.LM..L..Ksuo
PL.ML......Ksuo colloquio
M.N........Ksuper
OML........Ksuperintendent
N..L..M..L.Lsupervisor
...LLMM.M...sur
L.K......MMNsur la
L.ML.M...M..sure
.....L.....Oswap
..N........Lsweet
ML.........Msystem
.NL.....LLLNsábado
K........L.Osábado #
NLLL........são
.MM..LM.M..Ksí
KL.NL..M...Mt
M.LL.....M.Mta
LMLNM...ML.Ltag
KNLL.LN.....tage
LLLLMM.....Mtake
M........M.Ktake home
..LM.....L.Ltake place
KL.LMLN...MMtake the
.LL.LM.....Ntake your
.MLLMMM....Ltaken
L..........Ntakes
L.M........Mtakes place
L..LNN.....Ltaking
NL...L......talk
.LLL......MNtalk about
O.L...M....Ltalk money
.LN........Mtalk on
N.K..M.....Mtalk to
M...........talk with
KMM........Mtalking
.MM........Ltaller
.MM.LLL..L..tarde
NN.L..L...LLtardes
LL....L....Otarjeta
.ML......N.Ltask
.M...LM....Lte
PLL........Lte pasas
M........N.Lte pedimos
NM..M......Ktea
NM.M.......Jteach
N..M.......Jteach a
M.LMML.M...Kteacher
...L.LMM.M.Lteaching
..K...M....Mteam
LLL...M.M.LOteam and
OLL........Lteamleider
M..M.....L.Lteams
O.M.L......Jtech
N..........Ltechnical
.M...MM....Ltechnician
L.....QL...Ktekenen
L.....P....Jtekenen en
MN.........Ktelefonieren
L..........Otelegram
.ML.LL.....Mtell
.NL.LL......tell me
LM.........Mtell you
LML......N..tem
.LL...NM.N.Jtempo
.LML.......Nten
MLM......L..ten minutes
M.M..M.....Kter
LLMN........termin
L.PL.......Lterminbestätigung
N..LM......Lterrà
L..ML.M.....terça
L..M.......Mterça #
..NM.....M.Kterça feira
...M..L.LO.Ktest
..M......O.Jtest de
.........N..test for
.L.M.M...M.Kteste
N.....L..O.Ktests
.NLL.....M.Ltext
MML.........text me
.M.MLL..M..Lth
LNMML......Lth #
M..M.......Lth at
MM.M....L..Lthan
...M........than #
L..L......N.thank
L..L......N.thank you
L.ML.M..NLNLthanks
........M...thanks for
....M.......that
L...N..M....that the
L.NL........that we
MML........Lthat work
LMNL.......Lthat you
L.O...M....Kthat's
M.LLN......Lthats
............the
M.LM.L..N..Lthe #
M.L..M...M..the attached
.LPLL......Lthe back
..LLMMM.....the best
L.N........Mthe blue
NL.L..LM....the board
..NLM......Lthe calendar
......L....Othe candidate
L........N..the case
N.......M..Lthe chief
LLNM.......Lthe clinic
.LLLLN..LM.Mthe committee
L.M...N.....the contract
M.MML.L..L..the day
L.N........Lthe depot
..M.........the details
N.K.M......Lthe diary
M.NL.......Lthe door
L...LNM....Lthe end
N...L.......the evening
LLLL....MOLMthe folder
LNN........Lthe following
L..L.......Othe hall
M.M.....M..Lthe hiring
..LO........the house
LLMML...L.M.the interview
.LLM.N..L...the interviews
..........NLthe invitation
.MN........Kthe invite
MLL..M.....Mthe job
.....L.....Nthe landlord
M...L....MMLthe last
KN.......N.Lthe link
K.Q........Kthe loft
N..........Lthe main
N....M....LLthe morning
LLL..M.....Nthe new
MML..M...M.Lthe next
MM......L...the number
LL.........Othe offer
.....N......the opening
.MK.......NLthe opportunity
L...LM......the panel
.M....O....Kthe papers
....LN.....Mthe partners
.ML.M......Lthe phone
L...MM.....Lthe position
....M......Lthe post
L.....M....Lthe role
LLN.......M.the room
.....L...M..the same
L..LNM.....Mthe second
MM........MKthe shop
L.N.........the side
.LL........Nthe spot
K.L...M..MMMthe team
LNL.........the thursday
ML.M.M....MLthe time
.L..M....M..the two
KN......M..Lthe week
LLLLN......Nthe whole
L.L......P.Lthe written
M.......M..Lthe yard
M.KL.......Ntheir
....L.L.MM..them
L.QM.LL....Kthen
L.L........Nthen !
L.OL........then the
L.M.....M..Lthen we
L.N......MMLthen we'll
K.P........Lthen you
LL..M.L...MMthere
KL...L...M.Nthere is
..........PIthere parking
MLL.M......Mthere's
..LMOLM....Lthere's no
L..NOL.....Ltherefore
KOL.....MLLMthese
..LL......LNthey
O.L.......MLthey'll
.L...M...N.Kthing
M..........Lthings
MK.M..M..M.Lthink
L...MM.....Lthis
.L.M..N...MLthis afternoon
..M.M......Lthis email
.LN.....M..Kthis is
..M.........this mail
LL..N.......this morning
..L.....O..Lthis number
.....N.....Lthis occasion
NLL........Mthis saturday
ML.M.O.....Kthis time
KOLL.L.....Nthis week
...LO.......this year
KMMLM...NN.Jthose
L.L..N....LMthough
.M..LL...N.Lthree
.LM......N.Lthree hours
N..L.L...M.Kthrough
MLML.....M..through the
LOLM.......Lthu
LNLM.......Lthu #
.N....M....Kthurs
ML.........Lthurs #
..LN........thursday
.MM.........thursday #
LL.....M..MMthursday at
NLLN.......Lthursday the
LL.........Nthursday's
N..L....LM..ti
O.LM.......Kti faccio
OL.L.M......ti va
N.LL.....ML.ticket
MLM........Ltienda
LMO......N.Itienes
.LMM.....L.Mtijd
LM.OL......Ltijdstip
O.L........Ktil
OML........Ktil #
NLLMML.....Ltill
M..L..M....Mtill #
O.L........Ltill about
.MMML.....MKtime
OLM........Ltime #
LLLO.......Mtime ?
MML..L....NLtime and
...KL.....O.time or
L.L..M...O.Ltime the
.J.........Ptime url
...M.M...M.Ktime you
LOMML....L.Ktimes
M.LM.......Ltiming
LLM...O....Ltips
MLNN......LKtmrw
..L........Mto
M.M.L.......to #
M.L.LN...ML.to a
LML..N..LL..to an
N.L........Lto appear
LK..ML.....Oto apply
.M......N..Lto arrange
O.L..M.....Lto ask
...K.......Oto attend
O..........Kto back
M.......M..Lto be
...MM..M...Kto bring
..N........Lto calendar
....M.......to cancel
..LKM.L...MMto come
...........Mto confirm
.L.........Nto discuss
O.L........Kto face
N.LML....N.Lto follow
L..M.MM....Lto give
.L.....M...Mto go
M.K.M.M...LMto have
.M....L...M.to hear
LL..NLN....Mto hire
M.LL....LM.Mto interview
...........Mto invite
N.L...M...MKto join
.L.........Nto look
LLMM..L.....to make
..ML.....N..to me
M.K...M....Mto meet
L.M.ML....NKto meeting
L.LN........to monday
ML..M.MM...Kto offer
O.L......L..to prepare
..L........Nto reschedule
M.N..L....MKto say
LM..........to schedule
..L.LM..MMMMto see
M..........Lto set
LM....M....Lto sign
L.L.M.M.....to take
.LL......M.Mto talk
L....L....OLto thank
M...........to the
..MM....M..Lto this
K...M......Nto us
L.......K..Oto volunteer
.......M..M.to work
L.M.OL....MKto write
M.LM.......Mto you
.LM.M......Kto your
LLMM.O....LLtoch
.KLNN...L.M.today
L.NLM......Ltoday #
.L.......M..together
LLN.OL.....Ltold
LN.........Ltom
.LMM.L.....Ltomorrow
N.ML.......Ltomorrow #
MLMLM......Ltomorrow at
LLLMPK....L.tomorrow's
N.L..M......ton
N.L.....M..Kton cv
LLLL.......Otonight
M..OLLM.M..Jtony
KKP.LN......top
L.OLL.L.MM.Ltot
.L..LM..M...touch
KMLO.......Mtoujours
L.N.......M.tour
..LM..M.....trabalho
MK.L.......Otrae
..L......L.Ntraining
..M.LO..L..Ltras
..L.M......Mtravel
M.ML.......Mtraz
.N.L.L......tre
LMMM........treffen
KMLL.....MLNtres
.LLMM.M.....trial
..M..L...N.Ltrois
L..NL....L.Mtrouble
N..........Ltrust
.M.LLNL...L.tu
N.......M..Ktu currículum
MMMM....L..Jtu entrevista
L.NL.M...L.Ntua
.L.L.....M.Mtue
L........M..tue #
.NLM.......Ltues
LMLML.......tuesday
M..N.......Ltuesday #
L.........MNtuesday at
NLNL.......Ktuesday the
.LL...M.ML.Mtuo
...LLM..L..Nturno
....O......Ltut
....O......Ltut mir
LL....M....Ntutor
L.O........Ltutto
M..M........twenty
MM.L..L..M..two
L.L......M.Ntwo hours
M.L........Ltwo of
LM.....M....two references
LM...L..M.MLtwo weeks
N.L.........tyler
.L.......P.Ltyping
LLO.........tá
NLL........Lu
..OL.......Lu #
O.L........Lu come
LL.L.......Ou of
..M..L..L..Muhr
KM.M.......Muhr ?
.L.L.......Nuhr bei
LL.........Ouhr bitte
L.M........Muhr im
L.LP.......Luhr und
M.M........Luhr zum
LMLNL......Muhrzeit
.NLLM....L..uit
LN.L.......Muit ?
ML.L.......Muit voor
L..L..LM.O.Luiterlijk
ML.M......MLuitnodiging
NK.M.......Mum
MLMMLL......um #
...LL....M.Muma
LL.........Ouma conversa
M.LL.......Muma entrevista
..K......M.Mun
ONLL....M..Lun colloquio
MMLL.......Mun entretien
..M.....LO.Lun test
PLL........Lun'oretta
.MLMLML..N..una
.NLL.L..M..Muna entrevista
M.L.MM.....Kund
LN.........Mund #
....M.LN...Lund der
NLK..NM..LL.und ich
QLL........Kund reden
K.NL.L...M.Nunder
....LML..M..une
LLL........Ouniform
L....L.....Nunion
JL.......M.Ounpaid
N..L....M..Kuns
K.OM..L....Muns am
.....N......uns für
N.ML..L.M..Luns in
LLLN....M..Munsere
N.L.L.M...MLunserem
L....O.....Lunsuccessful
.M....LN..LLunter
M.LL.M..M..Lunterlagen
L.L.....MM.Luntil
L.L..LM.N..Luntil the
LMM.........up
KOL........Mup for
K.MMM......Lup on
..M......L.Mup to
K.O........Lupcoming
L.LM.M......update
KL.P.......Lupdated
M......N...Kupon
LL.........Ourgent
.NM.LLL.LMLLurl
ML..M...M.LLus
.LL......N..us a
L.....N....Lus as
.LL..M.....Ous for
N.ML.M.....Lus on
.MMLLL....M.use
L...LO....M.usted
..L........Nusual
............uur
LNLM.......Luur ?
LOLO.......Juur en
NLML........uur in
LLLP.......Luur niet
LN.L........uur of
MLM...M....Luur op
LMN...M....Luur voor
LO.........Luur wat
.LK..MLM...Nuw
.LL........Nuw afspraak
M....NL..L.Lv
MLMN.M..L.LLva
LL.O........va a
K.M...M.....va bene
M...M......Kvacancy
.LLLMM..M...vacature
N...M.M.M..Kvaga
.MLL..M....Lvaga de
........L..Ovagas
ML..........vai
L.L.NM..M..Lvamos
L...M...M...van
KMLMM.M.N..Kvan #
LMLL.MLMLLMMvan de
..LN.......Mvan woensdag
LL.M..O....Lvast
.MN........Lvemos
M.ML.......Lvemos el
LM.MM.M....Lvendredi
L..M........vendredi #
..MN.L..LL..venerdì
L..M....LL.Mvenerdì #
MKMM........venerdì alle
N..MNL.....Kvenga
NML..M.....Kvenir
N.LKOL.....Mvenire
MLL.LN...MLLverder
.....N......verder met
O..L.......Lvers #
LLL.L.Q....Lvertrag
...M........very
L..N........very much
L..N........verzetten
.LL..N...M.Lvez
MMLL.......Nvi
N..L.L.....Lvia
..MLL....M.Lvideo
O.L..M..ML.Lvideo interview
L.N..L..ML.Mvideollamada
..........M.vielen
..........M.vielen dank
...M.L.....Nviene
K.LLNL..LM.Ovier
L.L.....L..Mviernes
LK..ML.....Oviernes #
.LL...M.M..Mview
........L..Oviewed
L..........Nviewing
...L.......Mvijf
N.L.M......Kvir
KMM......M.Lvirtual
..L........Mvisa
.MP......L.Jvisioconférence
K.O........Mvisit
LL...MLM...Mvisita
M.K.L.....M.você
N..LLML...L.voir
.MLM.L..L.N.volgende
L..M....L.NLvolgende week
L.......L..Ovolunteer
...MM.M....Kvom
LLLOL.M.....vom #
.LL..L..NM..von
......L....Mvoor
L.LL......MOvoor de
.NLL.M.....Mvoor een
LMMML......Lvoor het
N.LMMML.M.LKvoor je
.L.L.......Nvooraf
LP...K......voorkeur
LLLM..P..L..voorstel
.MKM.L.....Ovor
N.L.LNM....Jvorbei
J.NL.......Pvorher
.O.........Lvormittag
MQ......L..Jvorremmo
NMMM.LL....Ivorstellungsgespräch
..M........Lvorstellungsgespräch am
N.L.....M..Lvorstellungsgespräch ein
P.L........Jvorstellungsgespräch ist
L..LM......Nvos
LO.........Lvos disponibilités
.LM..L......votre
MNLLLM.....Kvotre candidature
M.L........Mvotre dossier
MMLM.....M.Kvotre entretien
O..........Lvotre présence
L.LL.......Ovotre rendez
.L.........Nvoucher
MMLL........vous
L.....N....Mvous avec
..ML......M.vous confirme
L.O.....M..Lvous confirmons
LMLL.......Nvous convient
LL.LM......Nvous de
OLLL.....NMKvous le
.L.........Ovous présenter
L.N......N.Kvraag
.LL...M..N.Lvragen
LMLMM.......vrijdag
.LMM.......Mvrijdag #
.OL...M....Jvrijdag om
N.MLLL.....Lw
NM.L......MKwaar
LL.N..M...LMwait
MM.L.M.....Lwalk
LQML.L..L..Jwann
.O.LML...M.Kwanneer
OMK.L.M...LKwant
P.L........Lwant a
L.....O....Lwant it
M.LM........want to
MNL...M....Lwant you
L..L.M....NLwanted
L....M....NLwanted to
LNL.ML..M...wants
MNL.....MM.Jwants to
L....O..L...war
M.L........Mward
N.L........Lward manager
MNL.......MLwarehouse
..L.LN.....Lwas
.....N.....Lwas a
.....L..L..Owas received
..L.....O..Kwas submitted
NL..LN.....Lwas the
NM.L.......Lwat
O..........Kwat een
NMM......M.Jwatch
.MLM.......Lwater
N.LL....NM.Kway
L..M.M....LLwe
MM.L.M...L..we are
L.M...M.....we can
L.O........Kwe confirm
MLLN.......Lwe do
.L......L..Owe found
MLL..N......we gaan
.LLM....ML..we have
L...MN..ML.Lwe hebben
LMM..M..ML.Lwe je
.L...O.....Lwe keep
KM.........Nwe meet
...JL.....NNwe move
.....N..K.LMwe received
L..M........we shall
LMN.........we talk
MM....M....Kwe want
M...N......Kwe were
K.NNLL..M...we will
LML...P....Kwe willen
.....N.....Lwe wish
L...NN.....Lwe won't
M......M....we would
O....M....LLwe zoeken
..L...MM....we'd
..L...L.....we'd like
KMLL..NM...Mwe'd love
MLML.L..MN.Lwe'll
OM.L.......Lwe'll see
M.M.........we'll talk
M.MKM......Lwe're
MNL........Kwe're at
.L...O..N.LLwe've
L.ML....M...we've got
MLNL........wear
L.K........Pwebinar
LOM........Kwed
.N.L........wed #
LMM.L.....LMwednesday
M...........wednesday #
K.N.......LMwednesday at
...NM......Lwednesday's
NN.........Kweds
M.M........Lweds #
JOKMLLM.M..Nweek
LMLL.......Nweek #
LN.L.......Nweek ?
LN......M..Lweek of
LO.L.L.....Mweek or
J.M.MLO.....weekend
L....L.....Pweekly
LNL.L.M.N.MKweeks
ML..NMM.L..Kweg
KMM..M...M.Lwegen
LMMM.M.....Kwegen der
.N.........Lwelcher
K.LL..N..LMNwelcome
..L...M.....welcome to
LP..........welke
LO.........Lwelke dag
M.L.........well
..K.......LPwell for
M.N........Kwellies
M...M.M..MLKwenn
L..LMMM....Lwenn sie
...LLO....LMwent
....LP.....Lwent with
LL.LMMM.M.LLwere
....LN......were not
L.KLM......Pwerkgever
O..........Kwerkstatt
.NL.L.......what
.N.........Lwhat day
.L.L.......Nwhat you
LN.........Lwhatever
KMOLL.......whatsapp
LOL...M...LLwhen
.N.........Lwhen are
.O.........Kwhen could
LOM...M..MLLwhen you
.L.L.......Nwhere
LL.........Owhere you
ML.L......NLwhether
NLL..MM.....whether you
LQL..L.....Kwhich
.N.........Kwhich day
MN.........Lwhich is
LM.M........which one
O........LLLwhiteboard
.KMLLM...M.Mwho
L.LLN......Mwhole
.....N.....Lwhose
KLN...L..N..wie
LMLL.ML....Mwil
.LMM.L..ML..will
L.N.........will ask
L..M.LL.M..Mwill be
...N.......Lwill begin
..M....M....will call
.LNM.L..M..Jwill have
.LL.MN..L...will not
...N.......Lwill now
PLK.........will show
M.L.........will sit
L..........Nwill visit
..L.....K..Owill write
..L...P....Lwillen
......N.....willen je
M.LLN.L....Lwilt
LMMNL......Lwind
..LL.....N..window
M.M........Kwir
L.L..N..M...wir haben
K....M.M.M..wir ihnen
L.N........Lwir ihr
N.L........Mwir laden
N.....N....Kwir möchten
.N.........Lwir würden
.LL.N....M.Lwird
K...MM..L.M.wish
....MM..L.MKwish you
.M.......L.Lwith
MM......L...with a
L..........Nwith dr
.LLMN....N.Kwith it
MML.LL....M.with me
.....N....L.with more
ML...M.....Nwith one
.ML.M.......with our
.....M......with someone
L.NL....N..Lwith thanks
.MM.LML.....with the
M..L.M.....Kwith us
.MMLL...L...with you
.NK....M.L..with your
M..L.LMM...Mwithdrawn
..L.....M..Mwithin
..L........Nwithin #
M.K.LM.....Lwithout
L.L........Owitness
.MOL.....M.Kwo
KNK..L......woche
LNLN.L..L...woensdag
...M.......Mwoensdag #
KO.........Lwoensdagochtend
LLLMON....LKwon't
LL..OO....LLwon't be
N..L.L..LP.Jword
..KN..M....Lwordt
N.KM........work
N.L.........work ?
.MLN.......Lwork for
LML........Nworker
...........Nworking
KN........M.works
LML.......MMworks for
..K.......LPworks well
N.L.L...L...would
....LM...M.Lwould be
N.L..L.M.L..would like
MML.........would love
NL..........would thursday
MLLML.M....Mwould you
M.M........Lwrap
M.M........Lwrap up
K..MNL..LMM.write
LL..M.M..M.Lwriting
LLL.ML..MO.Lwritten
L.L......O.Lwritten examination
ML.LLM...M.Lwrong
.LKL......LPwrote
MN.M.......Kwäre
NKL.......MMwürde
.OLL.L......würden
NL.L..M.L...x
M.L...N.....x #
.LLOML......xx
............y
..L.....OL..y entrevista
PK.N.......Ky hablamos
LL.M..M..M..y la
O..........Ly media
LLKQ.M....LKy no
KN.L.......Ny te
K..KOM..MLLLya
M....L..M..Lyard
KLMLNM.....Nyear
L.M...M....Lyear #
....NL.....Lyear and
..L......L.Oyearly
KL.........Pyears
L.O........Lyep
ML....O....Kyes
......N....Lyes !
OLL.........yes or
L.LLL.....MNyesterday
LNKL.M.M...Myet
M.MLM....LMLyo
.L...L....PLyolanda
M..L........you
MN.L.......Lyou ?
.LN........Myou a
...LLM.....Myou about
N..........Kyou again
NMLL.N.....Kyou an
KLML......NMyou and
N.L..M..M..Jyou applied
M..L..M..M..you are
LL.L..NM...Myou as
.LM.......NLyou asked
MLL...M....Myou be
K..........Nyou both
LMNLLM..M.LLyou can
MLL........Nyou can't
L..........Oyou cannot
MMLLL......Myou come
.M...M.....Lyou could
..LLN......Kyou did
LML..M.....Nyou do
L.N.........you down
M..L.ML....Myou for
..N........Lyou friday
N..M.......Kyou from
.ML...N....Kyou got
MMLLL...LM..you have
.M.MLN....LKyou in
.LL.M...M...you know
K..M..M..M..you like
.N.........Lyou next
..MLL.......you on
N....M.....Lyou passed
LN..........you prefer
LN.M.......Lyou send
.MLM...M..MKyou so
..L...N.....you start
NLLL.......Myou still
L..L..M....Myou take
....LM......you that
..L..MNM...Lyou the
M..L......NLyou then
N.M.......MKyou thursday
N.....MMLM.Jyou to
L.N.LM......you tomorrow
K.....M....Nyou want
.L.LMNM.....you were
OLN........Kyou will
N.LK.LN....Nyou'd
ML.L..M.....you'd be
LLM...N.....you'd like
L.OLL...M..Lyou'll
M.N........Kyou'll be
.L......O...you'll hear
..MLLM......you're
L.N........Lyou're all
L.M........Myou're booked
LLN..M.....Lyou're on
M.LLM...MLL.you've
........M...your
ML.......M.Lyour answers
MMLL.M..M..Lyour application
L...N.......your appointment
LNM........Lyour availability
ML.........Nyour background
L.ML.M.....Myour calendar
.NL.........your choice
ML......M...your cv
...L.......Nyour delivery
...........Myour exit
.ML...M..L.Myour first
MLL..M..O..Lyour form
LML..M..L..Myour interest
.LNM.......Jyour interview
OML.....M..Jyour letter
O..........Kyour mum
LL.L....L..Nyour name
.LL........Nyour new
..L.......LNyour next
NN.........Kyour note
..MM.......Kyour onsite
KMN......M..your own
KMNLN......Kyour panel
..K....M...Nyour passport
N..........Lyour portfolio
M.L.....N..Lyour profile
.L...L..M..Myour resume
LMMM.......Lyour slot
L...ML....N.your time
..O........Kyour visit
LL...NO.L..Kyours
.L....O....Lyours if
KLM...L....Pyoussef
LL.........Ozehn
NLLNLM.....Kzeit
.N.........Lzeiten
.O.........Kzelf
LLLRL......Lzelfde
.L.OL.......zelfde tijd
K.N..L....NLzie
K.PL........zie ik
P.M..L...M.Jzien
..N........Lzien we
LLLM.LM..MMMzijn
PL.LM......Kzin
LLLM..M....Mzit
NML..N....LKzoeken
LML......O.Lzondag
L........O.Lzondag #
.MMM.....L..zoom
K.LN.......Mzou
MLKLMM...M..zu
.M.........Mzu einem
LLL......MLNzum
.L....MM.M.Lzum #
M.........L.zum gespräch
..M........Lzum vorstellungsgespräch
L..L..M....Nzur
L.N..LMN...Kzusage
NLL.........zusammen
.OLL........zwei
LP.........Lzwei drei
MMLLL.L.O.L.~1:application
LN...L..LL.M~1:appointment
L.L.L....P.L~1:assessment
.N.MLL...L..~1:availability
L.L......M.N~1:bank
L.N.MLL.....~1:booked
.LMKL......O~1:bring
M.MLLLM.M..L~1:call
LLL.RL...L.L~1:cancel
K.KL.ML..N.N~1:candidate
LOL......L.M~1:choose
..LLM....MLM~1:client
M....L......~1:clock
N.L.....L.L.~1:come
LKLLLLN.NO..~1:complete
.LLLL.KS.L.L~1:condition
JLPLLL...LMM~1:confirm
LLLLNP...L.L~1:decided
LLKN.OL.....~1:decline
LLLLPM..L...~1:filled
..LL..MM..M.~1:forward
..L....M...M~1:health
KK.LM.OM....~1:hire
LL..MLM.L..N~1:home
.ML.....L..M~1:hope
L.......LM.N~1:internal
.........L.M~1:interview
.LML.......M~1:interviewer
M.LL.....M..~1:invite
K..L.M...LMN~1:join
L.L.MNL.M..L~1:keep
N.M.L.L.L..M~1:meal
.M.L....L...~1:meet
....LL...NLM~1:minutes
ML...L....L.~1:month
K.KPM.....LM~1:move
LLLKM.OMLL.N~1:offer
......L.....~1:onsite
M.KLL.L.M.MN~1:opportunity
L....M..LL..~1:panel
..K.MN...LML~1:past
...LMMM....L~1:position
KLLL.....NMO~1:press
..L.L...OL.L~1:received
L.L.ML..M..N~1:recruiting
KLLNQNL.LL.K~1:regret
K.PLL......M~1:reminder
L..KM..LMM..~1:reply
LLMM..L.L..N~1:research
..MLL..MM...~1:review
MLM..L.....M~1:room
.ML......M.L~1:round
..L...MMML..~1:sales
LL..M...L..O~1:school
MMLLLMM.M..L~1:shortlist
MM........ML~1:talk
..ML....ML..~1:team
LLLLLNL.M.OL~1:thanks
LKMNNL..LLML~1:tomorrow
L.NL......N.~1:travel
ML...MM..MLK~1:trial
M...L.L....M~1:video
N.LM........~1:visa
M.......L..M~1:weekday
MM.M....L.ML~1:withMe
..LKMM..L.M.~1:yesterday
.LM..L..M.L.~1:zone
.MLLL.L.O.LM~application
...........M~application&bring
M..........L~application&call
.LLM.......M~application&clock
...........M~application&complete
..M.....N..L~application&confirm
.....M......~application&decline
.....L.....M~application&home
.....M......~application&hope
...........N~application&interview
M.......M...~application&month
M.......M..L~application&onsite
........M..M~application&past
.ML.....M...~application&position
........N...~application&received
.....M..L...~application&regret
........M...~application&review
.M......M..K~application&team
M....L..MM.L~application&thanks
M..........L~application&weekday
.....L..M..M~application&zone
ML......N...~application>call
PML..L.....J~application>come
LLL..L..N..M~application>complete
NM.........K~application>hope
....LL.....N~application>interview
N.L........L~application>meet
L.......M..M~application>month
.M......M...~application>onsite
LL...M..M..N~application>past
..L.....N...~application>position
LL......NM..~application>received
L.L.....NM..~application>review
LM.........M~application>talk
L.......P..L~application>team
....L...O..L~application>thanks
MNL........L~application>weekday
.....L..M..M~application>zone
LM...L...L.N~appointment
...........M~appointment&choose
...........M~appointment&confirm
..M.......ML~appointment&hope
.NL.M......K~appointment&interview
...L.......M~appointment&month
...........M~appointment&weekday
..L........N~appointment>confirm
.ML.M......L~appointment>interview
.M.L.......M~appointment>month
.ML........M~appointment>weekday
L.L.L.L..P.L~assessment
.........M..~assessment&complete
..LM.....M..~assessment&hope
M.......M..L~assessment&interview
M........M.L~assessment&invite
.........M.L~assessment&minutes
............~assessment&video
LLLN.......N~assessment&weekday
.........O.L~assessment>complete
L........O.L~assessment>internal
.L.......N.L~assessment>minutes
..L.....ML..~assessment>month
LL.........O~assessment>weekday
.N.MLL...L.M~availability
.M..........~availability&choose
.M..........~availability&clock
MML........L~availability&hope
LM.........M~availability&interview
.M..........~availability&minutes
.M..........~availability&month
.N........ML~availability&round
.LM........M~availability&weekday
L.......M..M~availability>interview
.M.M........~availability>month
.O.........L~availability>round
LM.L.......M~availability>weekday
L.L..L.....O~bank
L.M.ML...M..~booked
..M.........~booked&call
...MM......L~booked&clock
..M.........~booked&interview
....L......M~booked&past
L.L........M~booked&weekday
.ML........N~booked>interview
M.M.M......K~booked>month
LL.LM......N~booked>weekday
MLMLLL.....N~bring
............~bring&hope
L.L........N~bring&interview
L..........M~bring&offer
L.......M..N~bring&team
...........M~bring>application
M.M...M....K~bring>hope
L..........N~bring>interview
.LML..M.M...~call
.M.........L~call&choose
MLML........~call&clock
..M........M~call&confirm
...........M~call&hope
........M..M~call&interview
..........ML~call&meet
.M..........~call&minutes
MLM.....M...~call&month
..M..L.....L~call&past
M...........~call&review
L.M.........~call&talk
MLM........L~call&team
OLL.........~call&tomorrow
ML.L.......M~call&weekday
M.LM.MM.L..L~call&withMe
LM......M...~call>interview
L.N..M..M.ML~call>talk
.M.M..M....K~call>team
M.......L...~call>weekday
NML...M...LJ~call>withMe
LKM.QL..LL..~cancel
..L.N.......~cancel&clock
....M.......~cancel&filled
...LNL......~cancel&interview
....N......L~cancel&month
L.O.........~cancel&move
....N......L~cancel&past
..L.N.......~cancel&position
....M.......~cancel&regret
....N......L~cancel&talk
..L.OL......~cancel&weekday
NK........ML~cancel>hope
....NL......~cancel>interview
K.O.L.......~cancel>move
..L.M.......~cancel>position
....M.......~cancel>recruiting
..LMN.....L.~cancel>weekday
LLLL.ML..N.N~candidate
...L.....M.M~candidate&clock
.....M......~candidate&decided
.....M.....L~candidate&decline
..L......M.M~candidate&interview
.M...M......~candidate&past
L..........O~candidate&weekday
LNL........L~candidate>complete
L..M..L....M~candidate>weekday
LPLLL.......~choose
.MM........L~choose&clock
.M....M....L~choose&come
LN..........~choose&hope
.ML.........~choose&interview
.ML........M~choose&minutes
LM..........~choose&month
.M.M........~choose&reply
......M....L~choose&weekday
.M.M.......L~choose&withMe
...........N~choose>appointment
LM.........M~choose>availability
LO.........K~choose>clock
MK.ML......M~choose>decline
.M..........~choose>hope
LNL........M~choose>minutes
.NL...LM....~choose>month
.LM........M~choose>weekday
.L..M.....LM~client
...........M~client&interview
M....L......~clock
OLLM.......L~clock&come
L.....M..M.L~clock&complete
.......M....~clock&condition
L.ML......MM~clock&confirm
....M.......~clock&filled
...........M~clock&hope
............~clock&interview
M.LL.......M~clock&invite
..L........M~clock&join
M.M........L~clock&meet
MLL........M~clock&minutes
ML.........M~clock&month
L..N........~clock&move
L.L.M.N.....~clock&offer
...........M~clock&onsite
...M........~clock&panel
LLLLM......N~clock&past
....M.......~clock&position
....M.......~clock&regret
..M.........~clock&reminder
...........M~clock&review
M...........~clock&room
M..........L~clock&talk
..M........L~clock&team
..LL......NL~clock&thanks
M...........~clock&tomorrow
MLM........L~clock&trial
M...........~clock&video
............~clock&weekday
.M..........~clock&withMe
M..M.......L~clock&zone
.LL........P~clock>application
MM........ML~clock>appointment
.M..........~clock>availability
..L........N~clock>bank
M.LL.......L~clock>bring
.LML.......M~clock>call
..L.N.......~clock>cancel
.N.L........~clock>choose
.LL.....M..M~clock>come
L.M...N....L~clock>complete
L.........NL~clock>confirm
..L.........~clock>hope
LM.........M~clock>interview
..M........L~clock>meet
M.ML.......M~clock>minutes
.M.........L~clock>month
L..N........~clock>move
ML..........~clock>onsite
LML.N......L~clock>past
L.MLML.M....~clock>position
..M.......MK~clock>received
MMLL........~clock>reply
ML..........~clock>room
O.LL.......M~clock>talk
..NL.....L..~clock>team
.LLL......OM~clock>thanks
KM.ML.......~clock>tomorrow
N.M........K~clock>trial
.LMM.....L.M~clock>video
KOLM........~clock>weekday
LMMM........~clock>withMe
..NM.......L~clock>zone
N.L........L~come
L.....O....L~come&complete
..L........M~come&hope
M.LM.......L~come&interview
.L.L.......M~come&meet
ML.M.......L~come&minutes
MLL.........~come&month
L.....N....L~come&offer
L.M.........~come&onsite
M..........L~come&position
NM.L.......L~come&talk
L....M...M..~come&team
L....M.....L~come&thanks
N...NL.....K~come&tomorrow
M..........L~come&trial
OLL...M.....~come&weekday
M.M.........~come&withMe
L..M.......M~come>clock
LLLML......M~come>hope
O.L........K~come>interview
M.L.M......L~come>position
M.........ML~come>room
.MM.L......L~come>talk
M...NL.....L~come>tomorrow
L..........M~come>video
OLKM..M..L..~come>weekday
KKLLLLO.MN.N~complete
............~complete&hope
L.......MM.L~complete&month
......O..L..~complete&offer
........M..L~complete&past
KM.L..N..M..~complete&weekday
........M..M~complete>application
.........M..~complete>assessment
..L......M.M~complete>minutes
........M..K~complete>month
L.....O.....~complete>offer
........N..L~complete>past
LMLL..M..N..~complete>weekday
.LKLL.LR.LML~condition
.......M....~condition&forward
..L....N...L~condition&month
.......N....~condition&position
.......M....~condition&sales
L......N..ML~condition>hope
L.N.LL...LMM~confirm
M.LM........~confirm&hope
K.OL........~confirm&interview
M.........ML~confirm&join
K.O.........~confirm&month
L.N.........~confirm&position
M.L........M~confirm&reply
LMM........L~confirm&video
K.ML......MM~confirm&weekday
L.......O..K~confirm>application
...L.......N~confirm>appointment
..M........M~confirm>clock
K.PL........~confirm>interview
M.........ML~confirm>join
O.L........L~confirm>reply
LMM........L~confirm>video
L.LL......NN~confirm>weekday
KLLLNOM...ML~decided
.....M......~decided&decline
.....N......~decided&past
.....M......~decided>decline
.LLNMO.....L~decline
.....M......~decline&past
....MM......~decline&position
...N.......L~decline&withMe
.....M.....L~decline>candidate
L.LLPM..L...~filled
....M......L~filled&past
....N......L~filled&position
..LL..MML.M.~forward
M...........~forward&invite
MLL...M.....~forward&month
......M.....~forward&past
M.L...MM...L~forward&position
......M.....~forward&sales
......M.....~forward&weekday
M...........~forward>invite
.LM.ML....M.~forward>meet
L.....NM...L~forward>position
......MM...L~forward>sales
..L......M.M~forward>weekday
OMK..L.....K~h:application
..NL......LM~h:availability
LLMN..M....L~h:clock
P.K........L~h:complete
L.KMM.....MM~h:confirm
LMKP......LL~h:decline
N.L.L.......~h:forward
M.K.......LO~h:hire
..J.M.....MM~h:interview
..KO.......M~h:minutes
N.L.M.....ML~h:month
...NM.....LL~h:move
M.KL.......O~h:onsite
..K..LM....N~h:past
N.KN........~h:position
..JON.....LL~h:regret
..KMM......M~h:round
..M.L.M.....~h:talk
M.J.......NM~h:team
L.NLMLM...NK~h:thanks
..KM........~h:tomorrow
K.ONN.....LL~h:weekday
L.PLLM.....L~h:withMe
..........N.~h:yesterday
LL....MM...M~health
.LL........M~health&weekday
KKLLM.OM.M..~hire
.L....MM...L~hire&hope
L.....N.....~hire&month
....M.......~hire&weekday
L.....O.....~hire>month
L.....N.....~hire>weekday
LLL..LMML..N~home
..L........M~home&weekday
L.LM.......M~home>weekday
.ML........M~hope
MML......L.M~hope&interview
.M..........~hope&invite
N...........~hope&join
MML.........~hope&meet
............~hope&minutes
M.L........L~hope&month
...........L~hope&past
M.L.........~hope&position
.MMM.......L~hope&received
............~hope&reply
MM.........L~hope&round
.MLL.......M~hope&talk
............~hope&team
M.LLM......M~hope&tomorrow
...........M~hope&video
M.L......M..~hope&weekday
..L........M~hope&withMe
.........M.M~hope>assessment
.NL.........~hope>availability
.L.........M~hope>bring
.M.M........~hope>call
L.L.......MN~hope>cancel
LN.M.......L~hope>choose
.ML....M....~hope>come
M.L...M....M~hope>complete
N.LM.......L~hope>confirm
..L.M......M~hope>interview
N.LL.......L~hope>join
MM..........~hope>meet
.M.M......L.~hope>minutes
L..ML.M..M.L~hope>month
LM.K.......N~hope>move
.....L..M...~hope>reply
LNLL.......N~hope>talk
.N.........L~hope>video
M.LM.....M.L~hope>weekday
...M.......M~hope>withMe
....L......M~internal
..L........M~internal&interview
L.LM.......M~internal&weekday
LL.M.......M~internal>weekday
...........M~interview
M.L........M~interview&invite
LM.M.....L.N~interview&minutes
NLL.....M..L~interview&month
.L.N.......L~interview&move
........N..L~interview&opportunity
..L........M~interview&panel
..L..M..L..M~interview&past
.M.L.......M~interview&position
L..........M~interview&recruiting
....M.......~interview&regret
L.N.........~interview&reminder
.L.........N~interview&reply
.........M..~interview&round
L..........N~interview&school
M.....M.M..L~interview&shortlist
LL....M....M~interview&talk
L...........~interview&team
.....N..L.M.~interview&thanks
M..M.......L~interview&weekday
...........M~interview&yesterday
L..........M~interview>application
.NL........L~interview>appointment
LN.....M...L~interview>availability
L.N.ML.....L~interview>booked
.....LM.M..M~interview>call
L.L........N~interview>candidate
.NL..M.....L~interview>choose
..L.......MN~interview>clock
K..N........~interview>come
.L...NM.....~interview>complete
L..M.......M~interview>hope
L.L........M~interview>internal
L.........LN~interview>invite
L..L.....L.P~interview>minutes
M..M....M..K~interview>month
LL.M.N..L...~interview>past
MM..........~interview>position
....LN.....L~interview>regret
.L.L.....M.N~interview>round
LL.........N~interview>school
.L.M.......M~interview>talk
........ML..~interview>team
M..ML.....ML~interview>tomorrow
LM.......M.M~interview>video
O.LM.L...L.K~interview>weekday
MLM.........~interviewer
..L........M~interviewer&weekday
L..........N~interviewer>weekday
MLLL....MM..~invite
MLL.....M...~invite&month
N.L.........~invite&panel
M...........~invite&past
N.L.........~invite&position
M..........L~invite&room
N..........L~invite&round
L........M.M~invite&school
..........MM~invite&thanks
M.L........M~invite&weekday
M.LL.....M.M~invite>interview
L....MM..L.M~join
L.....M....M~join&month
..........M.~join&weekday
KLM........N~join>hope
M.L..M......~join>interview
.....MM.....~join>month
N.L........L~join>video
..L.......M.~join>weekday
LLL.NNL.MM..~keep
M.M.L...LLLM~meal
M.M...M....K~meal&talk
L.N.........~meal>interview
M.N........K~meal>talk
NL..........~meal>weekday
.M.L.......L~meet
N.L........L~meet&month
M...MM.....L~meet&past
LM.........L~meet&position
.M..........~meet&team
.....M....ML~meet&thanks
...........M~meet&weekday
.N..........~meet>availability
NM.........K~meet>hope
LL......N..L~meet>month
L.....M....M~meet>room
..........M.~meet>team
.M..........~meet>weekday
MM..LL...MLM~minutes
...........L~minutes&month
.M.........L~minutes&position
..M........M~minutes&talk
.M..........~minutes&video
MM.M.......L~minutes&weekday
N.M........L~minutes>bring
LNM.........~minutes>call
LO.........L~minutes>choose
L.L......O..~minutes>complete
L.L...M..M..~minutes>hire
..L....M.M.L~minutes>hope
L.......MM.M~minutes>interview
L.N.........~minutes>onsite
M........M.K~minutes>room
ML.M.......M~minutes>talk
N........L..~minutes>team
..NM.......L~minutes>video
LMLM.....N.K~minutes>weekday
.NLL.....M..~minutes>withMe
......M...L.~month
L.LN........~month&move
L.....N....L~month&offer
............~month&onsite
M.K........M~month&panel
..L....M...M~month&past
......M....L~month&position
....M.......~month&recruiting
........M...~month&reply
L.L..M.....M~month&school
.L...M..M..L~month&shortlist
M.LM........~month&talk
M....M.....L~month&team
L....MM....L~month&thanks
L.M........M~month&tomorrow
............~month&video
ML.........M~month&weekday
.M.......M.L~month&withMe
M..........L~month>bring
KLM...M.NM..~month>call
....N......L~month>cancel
L.L........N~month>candidate
.N..........~month>choose
ML.........M~month>clock
JL.MLLN..M.M~month>come
.M....N.ML.K~month>complete
LL....N..M.L~month>forward
LN.......L..~month>hope
L..L.L..N..N~month>interview
K...M.......~month>invite
ML.M........~month>minutes
.LLN........~month>move
......MM...L~month>offer
M.L.L.......~month>onsite
M...LM.....L~month>panel
L...ML..M..L~month>position
M..L.......M~month>room
.L...M..N..L~month>shortlist
LNLM.......M~month>weekday
KLKO......LN~move
...M........~move&past
L.LN........~move&talk
...L.......N~move&tomorrow
L.LM.......N~move&weekday
..L........N~move>call
..NL.......L~move>cancel
.L.O.......L~move>interview
LLLN........~move>weekday
LKLLM.QMLL.M~offer
L....MM.....~offer&position
L.....O....L~offer&weekday
......N.....~offer>complete
L.L..MM....L~offer>position
...M.......L~onsite
...LM.......~onsite&position
M.L.........~onsite&room
KMM.M......L~onsite&team
..ML........~onsite&withMe
M.LM........~onsite>hope
N..........L~onsite>room
KMM.........~onsite>team
L.L........N~onsite>video
M.M.......ML~onsite>weekday
M.KLL.L.M.MN~opportunity
L....L..N.M.~opportunity>interview
.L......M..N~opportunity>past
.....M..L..L~panel
M....M.....L~panel&recruiting
M.LM........~panel&weekday
M.K.M......M~panel>interview
N..L.M.....L~panel>recruiting
LM.M.....L..~panel>weekday
.LL.MN...LML~past
M.LLM......L~past&position
........M..M~past&received
.....M......~past&regret
.....M......~past&shortlist
.ML.......M.~past&talk
.....MM.L..L~past&team
LLLM.M.....M~past&weekday
M....M..M..K~past>application
M...M....M.K~past>call
L...N.....ML~past>cancel
.....O......~past>decided
.....N..M..L~past>decline
....NM.....L~past>filled
...L......LM~past>hope
LL.M.......M~past>interview
M..........K~past>invite
.L.LMN....M.~past>meet
...M.......M~past>move
..LLN.M....M~past>position
L..........N~past>received
LM..M.....ML~past>round
..L..M..L..M~past>shortlist
..L.......M.~past>talk
L..MLM....M.~past>weekday
.L.LMMM....L~position
..L.....M...~position&received
...........M~position&recruiting
.....M......~position&regret
M..L........~position&round
......M....L~position&sales
M.MM.L.....K~position&talk
ML.L........~position&team
ML......M..L~position&thanks
L.M.........~position&tomorrow
.MM........L~position&video
M...M......L~position&weekday
L....M.....M~position>application
LMM.........~position>clock
.....N.....L~position>decline
....M.......~position>filled
...LM......N~position>interview
LNM........L~position>meet
..M...N....K~position>minutes
..L.L.NM...L~position>month
L.....M.....~position>offer
M...MM.....L~position>past
L..LO.......~position>regret
L.N.........~position>room
LL.........N~position>talk
MLLL.M......~position>team
MMM........K~position>weekday
KLLL.....M.P~press
....L...OL.L~received
........N..L~received&thanks
.....L..N...~received&zone
..L..M..M...~received>application
L.M..L..M...~received>thanks
............~recruiting
.M..........~recruiting&team
..L.....M..M~recruiting>interview
L..........M~recruiting>team
KLLOQNL.L..K~regret
.....N......~regret&shortlist
....M......L~regret&weekday
....M......L~regret&withMe
...M.N.....L~regret>application
...MNL......~regret>interview
....M.......~regret>keep
.....N.....L~regret>past
K.OLL......M~reminder
L.N.........~reminder&tomorrow
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
ML....N....K~reply>weekday
LLM.....L..M~research
..L........N~research>interview
..MLL..MMM..~review
LM......M..L~review>application
.L......L..N~review>interview
M.M..L.....L~room
ML..M......L~room&talk
...........M~room&weekday
N.K........M~room>bring
..ML........~room>hope
L.NM.......L~room>internal
N.M........K~room>meet
..L........N~room>minutes
M.M........L~room>panel
N..........L~room>talk
M.........ML~room>team
M.MM.L......~room>weekday
M.M........L~room>withMe
.ML......M.L~round
.....L.....M~round&talk
MML.........~round&team
.........M..~round&video
.L.M.......M~round&weekday
.M......M.MK~round>availability
..M..N.....L~round>decline
.M.........L~round>month
LNL...M....L~round>team
M.L......M.L~round>video
M.KLKNL.QLLL~s:application
LL...L..O...~s:application>received
IMMMML..LL.N~s:appointment
LL.L..L.LT.K~s:assessment
.PML....LLL.~s:availability
L.KL.L.....Q~s:bank
J.RLL......K~s:booked
..M......L.N~s:bring
PNMLL...LLLK~s:call
LLLLTK.....L~s:cancel
....N......L~s:cancel>interview
MLLL.......P~s:candidate
L..........N~s:candidate>weekday
LOL...L.LL.M~s:choose
.NL.........~s:choose>appointment
.N.........L~s:choose>interview
M.M.........~s:client
LLM.M.L..MM.~s:clock
L.L......M.N~s:clock>weekday
ML..ML......~s:come
LML..LM.MM.L~s:complete
.LL.LLKR.L..~s:condition
ILRLLL..M...~s:confirm
L.N.........~s:confirm>interview
...LLOM.....~s:decided
.LLOMM.....K~s:decline
.MKLM......N~s:health
KLL.LLPN.M..~s:hire
KLL..L.....R~s:home
...N.LN..L.K~s:hope
L..L.......O~s:internal
M..M..L.LL.L~s:interview
L.O........L~s:interview>booked
....N.......~s:interview>cancel
L.O.........~s:interview>confirm
L.O.L......L~s:interview>minutes
...N.......L~s:interview>move
...........M~s:interview>press
L..........N~s:interview>school
L.M........M~s:interview>tomorrow
LL.N........~s:interview>weekday
LML........M~s:interviewer
OLK.L...L..N~s:invite
N.L.........~s:invite>interview
M.L.........~s:invite>talk
L.N.....M..L~s:join
M..L.......M~s:meal
M.LKM.L..L.N~s:meet
LKOML.M.....~s:minutes
.LNLM.M..L..~s:month
KLLSLL......~s:move
...N.......L~s:move>interview
JLLLLLQOLLLN~s:offer
......KO...L~s:offer>condition
M.L........N~s:onsite
KL...L.....R~s:opportunity
L..M.....L.N~s:panel
LL...K..O..M~s:past
ONKLLM..M.LL~s:position
LLL......M.P~s:press
KK...K..TL..~s:received
.L...L..O..L~s:received>application
L..LMM..LL.N~s:recruiting
L.LNMN.....L~s:regret
KMPLL.......~s:reminder
L.N........L~s:reminder>interview
..O........K~s:reminder>tomorrow
LM.LLN.....L~s:reply
.L....ML.N.M~s:research
..LM.....L.N~s:review
LL..ML.....O~s:room
NMLL..L.LN.L~s:round
M.LL.M...M.L~s:round>interview
LLK...NN.L.N~s:sales
.......N...L~s:sales>condition
LLLL.....L.Q~s:school
L..........N~s:school>interview
MLML.M..LL.N~s:shortlist
N....L..L.MK~s:talk
N.L...M....L~s:talk>weekday
O.K......L..~s:team
LKKLLLL.NLXI~s:thanks
.L......N.L.~s:thanks>application
.....L....PL~s:thanks>interview
..L.......N.~s:thanks>talk
LLOMOL..L..L~s:tomorrow
..M.M......L~s:tomorrow>clock
NL...ML.LOLK~s:trial
.LM.LL..LQMJ~s:video
.........M..~s:video>assessment
M...........~s:video>interview
L.K........P~s:visa
KKNNOL..LL..~s:weekday
L.L.......NM~s:weekday>clock
L.LM......NL~s:yesterday
MLNL.L..M...~s:zone
L.LL..NMML.M~sales
MM.........L~sales>interview
..M...MM...L~sales>position
L.KM..M....M~sales>weekday
LL..M..ML..N~school
L..........N~school>interview
MML.LMM.M..L~shortlist
NLL.........~shortlist>interview
M.........M.~talk
MM.........L~talk&team
....LN....ML~talk&thanks
..M.......M.~talk&tomorrow
ML.M.......L~talk&weekday
N.L.......M.~talk&withMe
M.M........L~talk>bring
.M..........~talk>hope
.LM........L~talk>meal
L..........N~talk>minutes
L..N.......L~talk>move
O..M.......I~talk>position
.ML......M.L~talk>team
...LM.....M.~talk>tomorrow
L..MM.......~talk>weekday
NL........ML~talk>withMe
...........L~team
L..........M~team&video
ML.M.......L~team&weekday
ML.M....M..L~team>call
M...........~team>hope
LLL........P~team>meal
MLM.......LM~team>position
LMM.....LM.L~team>recruiting
...M........~team>weekday
LLLL.NL.M.OL~thanks
..........NL~thanks&tomorrow
..LL.O....ML~thanks&weekday
LL...L....N.~thanks&withMe
.L...M.....M~thanks&yesterday
MML..L..MMLL~thanks>application
K.M.......LN~thanks>call
...L.N....L.~thanks>come
L.M.......NL~thanks>confirm
L..L.M....N.~thanks>interview
L.........N.~thanks>invite
..M...L....M~thanks>offer
..........N.~thanks>past
L.P......L.K~thanks>reply
L.L.LN...MML~thanks>talk
...L.NM....L~thanks>weekday
L.L..LM...M.~thanks>withMe
.LMNNL..LLML~tomorrow
..M.........~tomorrow&weekday
N.LL........~tomorrow&withMe
M...M.......~tomorrow>clock
..MMNL.....K~tomorrow>come
..MM........~tomorrow>weekday
..ML......ML~travel
ML....M..MLK~trial
NLLL.......M~trial&weekday
..M.L......M~video
ML..........~video&weekday
.....M...M..~video>assessment
MM..........~video>hope
M.L.....M...~video>interview
.N.........L~video>minutes
L.......NL..~video>month
..M.........~video>position
.KL......O.M~video>reply
L.N.........~video>room
L.....M....N~video>team
N.L.........~video>weekday
MM.........L~video>withMe
M.L.....L..M~visa
........L...~weekday
M.L...M....L~weekday&withMe
.L...M.....M~weekday&yesterday
...N.......L~weekday&zone
.LN.........~weekday>availability
L.LNL......M~weekday>cancel
.P.L.......K~weekday>choose
.M.........L~weekday>clock
KL.N.......M~weekday>come
L.....N..M.L~weekday>complete
.....N.....L~weekday>decided
L..N........~weekday>hope
..NM.......K~weekday>interview
N.....M....L~weekday>meal
LM.NL.......~weekday>minutes
ML...L.....M~weekday>month
L.LN.......M~weekday>move
..L.MM.....L~weekday>past
L.MM..M.....~weekday>position
LM........M.~weekday>reply
L.NM........~weekday>room
MLMM........~weekday>talk
..L.M.....NL~weekday>thanks
MMLMM......L~weekday>withMe
L..N........~weekday>zone
MM....M.L..L~withMe
.N.........L~withMe>choose
LNMLM......K~withMe>clock
MMLL......ML~withMe>hope
L.M.N....M..~withMe>keep
MLML.......M~withMe>onsite
....M.......~withMe>regret
L.LM..M...L.~withMe>reply
...........M~withMe>talk
.LN.........~withMe>team
L.........LM~withMe>thanks
P.L........K~withMe>tomorrow
....L.M..M.K~withMe>weekday
M.LLMM..L.MM~yesterday
..MM.L..M.L.~zone
..O........K~zone>bring
..M........K~zone>minutes
M.......MM.K~zone>month
.....L..N...~zone>received
N.M........L~zone>video
LM.N........~zone>weekday
.....L.M...Lº
.L.......M.Mà
M....L......à #
.LMM.......Là jeudi
L.N..MM....Là l'atelier
N..M.......Jà la
..LN........à mesma
.LL..N......à notre
......MM.L..à partir
M.M.....L...às
M.M..L......às #
L..O.......Känderung
M.L...L.....ça
LLMM....ML.Lè
L.LL..M....Né
NM.L.L...M.Kéchange
M.LL.......Mêtes
..LLL......Oüber
N..L........über die`,
};
