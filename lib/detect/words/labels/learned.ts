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
  step: 0.128943,
  bias: [8, 2, 9, 2, -1, 2, -8, -14, -8, -6, -6, 22],
  weights: `\
L.M.LLM.....!
LL.NLLM.L.MN! !
LL........MN! a
.ML...M....L! please
MLL........N! the
.....L......#
ML.M.LM...LM# #
M.LNLL.....N# ?
L.NM.L....L.# a
N...........# about
M..L.......N# al
N...........# all
OMM..LL...LL# alle
...N.......L# am
LL....O....L# an
KN.L........# and
L.....M....M# april
.LLN........# as
ML..M.......# at
L.MN.......L# aug
..MLM.MM...L# august
.MK........N# avril
..LM.....M..# bring
L.....O.....# brut
LML..L.....O# c
K..........O# central
L..........M# com
K.O.........# come
LLM.L.M.M..L# con
...........N# das
..L.L.M....M# days
NL.MLLM...L.# de
..N........L# december
LMOM.......K# di
L.NMLL..M.LL# e
L.M......LLM# en
LL.K....O..M# entrevista
L....LN.MM.L# er
...M.L..M..K# et
KLL...N..M.N# euro
KL.N.MM.L..M# febbraio
K.MM..M...M.# februar
.LLM.......N# februari
............# february
MLML.......N# for
M....L..L..M# h
M.OL.......L# hora
M..L.....N..# horas
...L.....M.M# hours
L.M...M.....# hr
OML........K# hrs
L..L.M.....N# i
J....L..N..O# il
N..L.L.....M# in
L..O.......L# instead
..NLML......# interview
L..........N# interviews
KLNM......ML# is
P.KL.......L# ish
KMNL.......M# it
N.L........L# january
.LM.........# juin
M.L...ML.L.M# june
M.M.....MLLK# juni
LJ...LM....Q# k
..L..L..O..L# keep
..NL........# km
.MLLN.......# le
.L..LM.....N# lunch
.L.NL.M.....# maart
L.....M.L..O# maggio
.L.......M.L# mai
MLM.....M..L# march
MM...L.....L# mars
N...L.M.M..K# marzo
ML..........# may
M.M.........# min
MLK......M.N# minute
MML......N..# minuten
M.L......M.M# minutes
LLL......M.O# minuti
M.LL.L...M.M# minutos
MM....M...LL# märz
L.M......M..# na
MMM........L# nd
...........N# new
L.LQ.......K# nicht
..KNM....M.M# no
.LLNM.......# non
L...M.......# nov
LN.L....LM.L# november
MLL.L.LM.M.N# novembre
.M..........# o
MM.........K# o'clock
....M......L# oct
N.L........K# october
MLM......M.L# octobre
KM.L.......M# of
M...........# oktober
NMLL......L.# on
.N..........# oppure
LM.........M# or
LLN..LMMLM.L# ore
.LMN..LM....# ottobre
MM.M.......L# p
MLL.....M..M# para
...L..M....M# per
..L........M# please
M...........# pm
O.LL.......L# porti
MLM........L# pour
N.M........K# presso
L...N.......# queda
.L.......N.L# questions
M.L.....M..K# rd
..LN........# robin
..N........L# room
N.M........L# rue
N.KL.......M# salle
L..P.......K# same
K.L......P..# segundos
...........M# september
..L........M# septembre
L.LLM.N....M# settembre
N..LM......L# st
.LL........O# t
.LP..L...L..# te
.MLNLL..M..L# th
NL..M.......# the
M.N........L# time
.MML.....L.N# to
M.MN......LK# u
..M..L..L..M# uhr
O.........L.# um
LM.........M# und
.L.........M# uur
..OL........# voor
.L...M......# we
...LO......L# we're
KNML........# wed
LN..........# which
K...M..N....# with
.M.......N.L# words
L.L.......OL# works
M.L...M....N# x
...ML...M...# y
..ML....L...# you
..M...M....K# º
..NN.L...L.L# à
N...L.......# às
.....L..O...++application receipt
L.L...L..Q.K++assessment
LL..QL.....L++cancellation
......LP...L++conditional offer
K.PL........++confirmation
............++interview
M...........++invitation
KLLL.L....MR++none
LL...LPM...L++offer
L...MQ..L..K++rejection
LOMM.......L++request for availability
KLLQ........++reschedule
.LL.......N.++thank-you reply
L.L..L..P..L+application receipt
LLL...L..S.K+assessment
LLL.SL.....K+cancellation
LLL.LLKUL..K+conditional offer
K.OL........+confirmation
............+interview
M.L.........+invitation
LLL........P+none
KL.LLLSN.L.K+offer
LLL.MR..L..J+rejection
LP...L......+request for availability
JLKR........+reschedule
LLL..L....PM+thank-you reply
.L...L..Q..K=application receipt
.LL......P.K=assessment
L...QL.....L=cancellation
......LQ...L=conditional offer
KLSL.......K=confirmation
Q.L........K=invitation
NMMM.......K=logit
L..........M=no
L..........N=none
LL...LQ.....=offer
L....Q..L.LL=rejection
KR......L..K=request for availability
KLLR.......L=reschedule
.LL..L....N.=thank-you reply
MMMM.......K=yes
NOJNKL..LLLN?
OL......M..L? #
LN.NL......K? any
P.L........K? ask
.MLNLL.....M? dan
OLL........L? dann
.LLM.......O? i
...........M? i'll
L.N.L.....M.? i'm
...L.......N? ik
KM.........M? it'd
LN..........? mornings
LN.L.......M? my
...M........? same
..L.LLM..L.N? si
.L.O.......L? still
L..........M? the
ONLL.......L? we
...........N? you
O..L..M....L? you'd
..MOML..LLMK@answer
JRLMLL..LL.M@booking page
....ML......@calendar CANCEL
MLLO........@calendar REQUEST
.L...LN..M..@decisionBy
MLMM.L..L..M@doubt
I.IJLLL...VP@from private
MLN........L@kind meal
MMM.L....L..@kind onsite
.LMM.M.....L@kind panel
M.MK.L..M..L@kind phone
NLNKLM...N.J@kind test
N.NLLLL..N.L@kind video
PLQJLL..LLLM@length 0
M..LL...L.MM@length 1
L...M.......@length 2
..L...M..M.L@length 3
QKO.L...LL.K@link
JNKL.N..MMML@meetings 0
NLMM.L..L..M@meetings 1
MLPL.....L..@meetings 2
JLJU.LL..L.M@oldTime
LLLKL...L.KV@own house
MLM.LL....LN@passed on
N.M.L.....LL@phone
O.N.LL...L.L@place
KKP..LLLMLQK@re
LNLKLLN..PLL@replyBy
M.MM....M..J@requisition
........M.LK@role
M.MM.......L@round final
ONLLLLL..M..@round first
MMML.L..ML..@round screening
.MM.M......K@round second
IULLLLL.LLLN@slot
LLLL.M..M.LM@stated company
MM.L...MM.LJ@stated role
....L......M@to company
............a
KML.L.M..M.Ma #
L.LM..M....Ma call
LMM.....M...a chat
O..........La colloquio
.......M....a conditional
.L.........Na confidential
MOL........Ka couple
L.O........La domani
L.NMML.....La entrevista
.NM........La few
...L.......Oa job
..M.ML...N.La la
NLM..L..L.L.a las
P.K........La live
.MM.ML...L.La m
........N...a match
LM..LLM....Ma partir
..M.........a phone
.ML...L..L.Na place
.L.Q.......Ka poder
O.....M....Ja retenu
.LL........Na second
.L.......M.Ma short
.M..........a slot
.MLNLM.....La sua
P.LL....M..Ka talk
LM.......L.Na time
NLLM........a trial
MLLLN.......a un
.LL..M.....Ma una
..L...M....La vaga
..MM.......La venerdì
L..N..M....Ka yes
.L.K.MNMLL..aan
MLML........aan de
L..........Oaanvraag
KN..LLM..L.Mab
KN....M....Lab #
..L..M.....Mabbiamo
.L...L..M..Nabbiamo ricevuto
ML.N.......Jable
ML.N.......Jable to
.L.L......MNabout
LN.......M..about #
L..........Nabout how
NLLMLL....M.about the
LL...M.....Nabout your
NM.L.....M.Kabove
N..........Labove the
....MLL...NKabraço
M.KL.......Nabril a
.L...O......abrimos
....NL.....Labsage
OLM......L.Laccept
L.M...NM...Kacceptance
K.OLLM......accepted
L.L........Oaccepted your
L.O........Laccepting
.M.M.L..L..Maccount
.M.LN...M..Laccountant
........N...accusé
........N...accusé de
M..M....M.MLacknowledge
........N..Lacknowledgement
LL.M.......Macross
.L.........Nacross your
LN.LN...M..Kaction
K.O...M....Kacuerdo
P..........Jada
M..........Lada we
P.L........Kada your
KLML....M..Nadd
L.N........Ladd to
KLOL.......Madded
KLOL.......Madded to
NL.M........address
LK...LN.L..Oadjunto
K..........Nadmission
J.......L..Padmissions
.L......L..Nadoption
..L........Madviser
L..N.......Mafspraak
..L.LN.....Lafter
LMLLLN.....Nafter #
...NNL.....Lafter all
MLLM.M...M..after the
LM.........Mafternoon
.N.........Lafternoons
.LL..OL.L..Magain
.....P.....Kagain in
K.NM....L...agenda
L.NL.......Magendada
KM..LMM..LLMagosto
.LL..NM.....agradecemos
L.O........Lagreed
ML..N......Lahead
.L.LMLM....Mai
M.LNL.M.....al
N.LLM......Lal colloquio
L..P.......Kal martes
L.LN.......Mal viernes
L.N........Lalice
K.MMN.....LKall
L.O........Lall set
M.LLN......Mall the
..MML...NL.Jalla
M..M.L......alle
M.MMLL..LL..alle #
NLL.M.M.M..Lalle ore
LL.M.ML.MM..alles
.....N......alles gute
LLN........Lalles klar
JLS........Lallora
..M.M......Lalong
LMN.....M..Lalors
LML.NM.....Kalready
.LKLL.NMMMLMals
........M.LMalso
L.LP.......Lalteração
...M....L...am
M.M........Lam #
...L.......Mam ?
M.ML.....M..am at
KNL...M.L..Mam besten
..L.......M.am donnerstag
MLLM......M.am mittwoch
N.........MKam please
L.M.........am pt
M.L......L.Mam the
N.ML.......Mamanhã
M..L......L.an
LL...L..K..Ran application
N.N........Jan der
P........L.Lan engineer
MM.L..M.....an hour
L..........Man informal
MNLL........an interview
L..LLO....LMana
LMML..M..M.Lanalista
.MM......M.Lanalista de
.L.MM.L..MM.analyst
K.L...N....Nanbei
.KM.LLL...MManche
O.N........Janche il
...N..LM...Lancora
...L.......Mand
KOLL.....L.Mand #
.MLL.LLM....and a
LLN.L......Nand ask
L....M....MLand for
....NL......and good
OML........Land have
MM.M.M.....Jand i
.OLM.L.....Kand i'll
MLO........Kand me
.L.....M...Nand meet
L..MM.......and not
.MM........Land one
L.NL.......Land our
.......N...Land proof
.L.......N..and send
O.LN.......Jand talk
.L...M....MLand the
..OL.......Land then
NLL.........and two
N..........Land want
.LL...N.L...and we
PML........Kand we'll
LL.........Oand what
..L.OL.....Land with
MM........MLand would
ML......L.LMand you
K...L.M.M...and your
LM.N.......Lander
.....N.....Landeren
.LLN.M......anders
.M..........andrebbe
M..........Lann
..N........Lanneke
...L.......Nannuel
L..LN.......annulation
..L.N.......annullamento
L.LLO.......annullato
....N......Lannulé
LKLO.M......another
.....M.....Lanother candidate
...M.......Manother time
.LM.....M...answer
ML.......M.Manswers
ML.......O.Lanswers to
K..LLLM..N.Nantes
LN.LLLL..N..antes de
KL.L.LN..N.Mantes del
LNL......M.Lany
LO.........Lany evening
LN.L.......Many of
L.LL....MM..any time
M..LO......Kanymore
...........Lanything
.M.L....M...ao
LL.OMM.....Lapologies
N.L.........appear
N..........Kappear before
L.L..M...M..applicant
L...LN..M...applicants
M.LLL...M...application
........M..Lapplication and
...L.L..N..Napplication for
.....L..O...application is
.....O..L...application status
.....K..N..Mapplication was
L....M..M..Lapplications
ML.L.M..N...applied
.L...N......applied for
LKLLMM.....Oapply
LK.........Oapply for
.M...L..M...applying
M.L.....M...applying for
KLLLM.M....Oappointment
LL.........Mappointment with
K.N........Napportez
.....M....OKappreciate
MM...N.....Kapprentice
LL.........Oapproved
LL.KM......Oappuntamento
L.....M.M..Mapril
M.......M..Lapril #
L.LM.....M.Mapril at
..O........Kapron
MNLML......Japrès
O.LM.......Kaqui
L.....PL...Larbeidsovereenkomst
L.L...P....Larbeidsvoorwaarden
LML.......L.are
..M........Lare booked
.MLL..M....Mare in
M.L........Mare invited
L....M......are no
M.L...M.....are pleased
K.L......N.Nare scheduled
..N.........are set
L.N.........are the
..L........Nare you
LM.L.....M..around
N.L......M.Karound #
.N..........arrange
...NL.......arrangements
..N........Larrive
.L...L..P...arrived
LL...O.....Mart
KLMMMLM..M..as
.LLNM.......as #
..LM..M.....as a
..N........Las agreed
L.LP.......Kas before
M.M........Las discussed
L........M.Mas part
.MML...N...Kas the
.KNLLL.....Nask
L..........Nask about
.LNL.......Lask for
N.M........Lask you
NLL.....L.M.asked
M.LM.....M.Lasked to
........ML..assessment
...M..M....Kassistant
.M..........associate
....MNL..LLLasí
M...........at
.L...L.....Mat #
L.LMN....MLLat all
MLL.....N..Lat any
..M.........at gate
LL....M....Mat half
..LM.......Nat nine
..MM........at noon
M.L........Mat our
....M......Mat ten
MMN.L......Kat the
.....N..L..Lat this
K..M.......Mat your
.LL...M..M..attached
...L......M.attend
O..........Kattend for
L......M..NLattend the
N.L.........attendance
K.NL..M..N.Laté
.LL......N.Laté #
.........N.Laté domingo
LLO.....M..Laté lá
LLM...M..M.Laté quinta
.MLM.M...L..au
LLM..M..LMMLauch
.L.M....L..Lauf
KM.N.......Lauf der
.MMM.......Kaug
LMNM.......Kaug #
..MLM......Laugust
M.M........Kaugust #
.M.M........aula
.ML........Maula #
..N........Laura
MNK.....L..Laus
J.MN........aussi
LLMO.......Lautista
M.NL.......Lav
LO.L.......Lavailability
LN.L........availability for
KK.....M...Oavailable
LMKL.LN..O.Mavant
LN.L.......Mavec
K.MM.LM..L..avec le
L.O.......MKavec m
...K.......Oavise
LO...L.....Lavond
L..LMML....Lavons
.MK........Navril
K.P.L.....MJaw
L.NM..M....Law aw
...L....MM.Laway
LL..LO.....Maños
.MN........Kb
N...LL.M...Lbaan
..MLM.LMM.LKback
OLL........Lback for
..P........Kback office
M.M..L..M.LLback to
MLL....M...Mbackground
.......M....background check
L..M.M.....Lbad
KLMM.M.....Mbadge
...K.......Obaja
K.L........Obank
NMLL....ML.Lbar
LL.L.M.....Obas
...LNLN.ML.Lbase
L.OL.M.....Lbaustelle
..M.........be
L..O.......Lbe able
LMNL.......Lbe at
L.......NM.Lbe contacted
N..........Lbe free
N..........Lbe given
.L...M.....Mbe glad
L.LMML..M...be held
N.L.........be here
..MM.L..M..Lbe in
..NL........be me
NM.......L.Lbe seen
LLLO......MMbe there
........L..Nbeca
.L.M.M......because
ML.L.M....NKbedankt
N..L.M....NKbedankt voor
M.LMMM...L.Lbeen
L...M.....MLbeen cancelled
..LO.......Lbeen changed
....LQ.....Kbeen closed
....N......Lbeen filled
N...MM..LM.Jbeen invited
M.M.........been scheduled
MM..........been selected
N.L.........been shortlisted
LN.LLL...M.Mbefore
LO..........before i
L........O.Lbefore sunday
.M.L.LM.M...before the
.........N.Lbefore we
LL.L.....L.Obefore you
...........Nbeforehand
.LMM..M....Lbegin
...N.......Lbegin at
M.LP.......Jbeginnt
M.LO.......Jbeginnt um
L.MN.......Lbegint
M..........Lbehalf
..MM.......Lbehind
..M.........behind the
.L.L....M..Mbei
.LL........Obei der
NLML....MLL.bei uns
LLM.M.M....Mbeim
LLL.MLM....Nbeing
MLM...M.L.MLbel
L..........Nbell
M...M....M.Kbelow
LN..........below to
LMLMLM....M.ben
..L.......OKben er
..O.......LKbench
LMM.ML.....Lbene
K.PL.......Lbene allora
M.K..NM.LMLLbent
....M.......besetzt
NL.L.......Mbesprechung
J.NN..M....Lbesprochen
LO.LMM.....Kbest
..K...M.L.MMbeste
.NLLLLN.M.LLbesten
L.O........Lbestätige
L.N........Lbestätige ich
L.MM........bestätigen
L.N........Lbestätigen wir
L.N.........bestätigung
LM...M......better
LM.L.......Nbetween
LM.L.......Nbetween #
L.OL........bevestig
L.N.........bevestig ik
K.M........Mbevestiging
L.N........Lbevestiging gesprek
.MLLLML.N.L.bewerbung
M.L.....N..Lbewerbung als
LMMM.......Kbewerbungsgespräch
LL......L..Obeworben
LN.K..M....Mbia
L.....PM...Lbieden
K.L..L..M.MMbien
..........NLbien cordialement
K.....MM...Mbieten
..NL..M....Lbig
.L.......LLNbij
M.ML........bij de
O.LL........bij ons
LLL...P....Lbijgaand
.MLM.M....LNbin
.L...L..MM.Mbinnen
...LLL..NO.Lbis
.L..L..M.N..bis #
.LM..L..O...bis dahin
L.K........Pbis dann
.L...L..N.MLbis ende
.LL........Obiscuit
...O.......Kbisher
K.LL.....N.Nbist
L.LN....M.L.bitte
L.L...M....Nbitte bringen
N..L........black
K.NNM......Lbleibt
K.O........Lbleibt es
KMM.M.......block
MLLLML..M.M.boa
.L.LM.......boa sorte
.L.L.L..M.MMboa tarde
M......M...Lboard
..LMML....M.bom
.LLM.L......bom dia
MLL........Nbon
M.L..L......bonjour
...........Mbonjour madame
K.NL....N...bonne
......N..L..bonus
M..L.......Mbook
LL.........Obook a
L.M.L......Nbooked
L.M.L......Mbooked for
KMM........Mbooking
.LLL.......Oboots
LMLM...M....both
N.OL.......Jbottes
OMLL....L..Lbrandt
...........Mbreakfast
NM.L.LL.MO.Jbrief
.LM.L.....MMbring
L.M........Mbring a
L.L.......NMbring my
LLL......MNMbring the
L.NM...M...Jbring you
.........L.Nbring your
L.L.......JQbringe
M.L...M....Mbringen
M.L...M....Mbringen sie
.L.L....L..Obruno
L.L...P....Lbrut
L.....O....Lbruto
K.N.........bst
L.LLMM.....Nbudget
O.L.M...L.LKbuenas
MMLLLL..M.MLbuenos
MML.LL..M.MLbuenos días
..M.M......Lbuilding
OML.L.L.L.MLbuongiorno
P.LL.......Kbuongiorno il
K.PL.M....K.bus
M.M........Lbusiness
LMLMLO..L.L.but
OL..........buy
..L.........by
...........Mby friday
LL.......N.Lby monday
L..M.......Mby phone
N..........Kby return
M.L......M..by sunday
MLMM.....L.Kby the
NML........Lby your
M...........by zoom
M..L.LL.M...c
.MNLLMM.ML.Jc'est
K.N.........c'est noté
.KMLNL...M..c'è
NLLL....M..Mca
NL......M..Lca #
.L.........Ncafé
K.P.M.......calendar
.MNL.......Kcalendar hold
K.O.........calendar invite
..L........Mcall
..M........Lcall #
..M.........call the
M.M........Lcall with
ML.........Lcall you
M...M...MM.Kcalled
LMM.....M..Kcalma
L.LO.......Mcambio
.LLM..M...MLcame
.L.........Ncame across
L..O.......Lcame up
MM.M.......Kcampus
..L.L......Mcan
..M.......LMcan come
LML......M.Mcan do
OL..M......Kcan i
NMK..M......can see
P.LML.M....Ican u
LLLML.....MNcan we
.MK...M....Mcan you
LL.NM.......can't
.L.N.......Lcan't do
L..........Ncan't make
L.NLML......cancel
L..LO......Lcancelada
L.OL........cancelar
....O......Lcanceled
L.L.P.....MLcancelled
.....N.....Lcandidacy
L.M........Mcandidat
ML.L.N......candidata
..LL.ML...LNcandidate
.LL.M...M...candidates
L..........Ocandidates for
........M..Lcandidates will
L.M.....L.NMcandidati
L..LLM.MLL.Ncandidato
L.LL....MN.Ncandidatos
.N.LLML.N.LLcandidatura
.MLLLM..MMLLcandidature
LL.N.M..L..Mcannot
L.LQ.......Kcant
.LLL.......Pcar
L..LN.N.LLMLcara
.LM.L...L..Ncard
..L.M.......care
L.L........Ncareer
......N.M..Kcargo
M.L...N.M..Kcargo de
PM.KLLMN..LJcarta
.ML.M.N...LLcasa
..ML.M...N.Lcase
LLL..ML.O..Mcaso
L..........Ocasting
......O....Lccnl
L.....O.....cdi
L.....O....Lcdi #
M.LMM.....MLce
LL.LMM....NLce matin
.LK........Ocedar
LLLM.M.....Mcela
L.LN.......Mcela vous
LLM......N.Lcelular
..L........Ncentral
M....M..ML.Lcentre
LL.......M.Ncerca
L......MM.MJcertificates
.MM.M......Kchair
L..........Nchairs
.........N.Lchallenge
KLLP......L.change
L..N.......Lchange to
KL.N.M..L..Mchanged
L..P.......Lchangement
L.N........Kchanges
ML.L.L....MNcharla
....L......Mchat
M..........Lchat about
MLLL.N..LLM.che
.LL..L.M.M.Ncheck
.......M...Lcheck and
.......O...Lchecks
M.NL.....LLLchef
NMML.M.....Kchef de
K.....M..L.Ocher
K.N...M..M..chez
LO.L....L..Mchiacchiere
L.LK.......Qchiami
..O........Kchicago
L........O..chiediamo
O.L........Kchief
K.OMM......Lchiuso
.OL........Lchoice
.L...O.....Lchoisi
KM...P..L...choix
.ML.........choose
...........Mchoose a
.L.M.N.....Kchose
..LLLM....LMchosen
K..LMM....MMchère
MOLL.M..L..Jci
ML.KMO.....Kci ha
MM.L..L..M.Lciao
.OL........Lciao elisa
NLML....MM.Lcinco
LM.L.......Mcita
.L.........Nclaim
NLL...M....Lclass
....K......Oclass cancelled
....K......Oclass on
...M.......Lclerk
L.M.M.......client
L.MMM......Lclinic
K..L.N..M..Mclose
M....N.....Kclosed
LM.......O.Lcloses
....M...M..Lclosing
........N...closing date
L.LO.......Lclosure
LLM........Oclub
K..........Nco
K...L......Pcoach
LLL......N.Ncode
L.L......M.Ncode #
.LNL.....M.Lcoding
.L.M........coffee
L.L...M....Ocolloqui
...M.......Lcolloquio
NNL........Jcolloquio ?
LLML.......Mcolloquio con
L.MM.MLM...Kcolloquio del
K.L...M....Mcolloquio di
Q.LL.N.....Jcolloquio il
NLM........Kcolloquio in
NM.........Lcolloquio si
MLMML...L..Lcolloquio è
M..LLM.....Lcom
M...LML..L.Mcom a
LLR........Jcombinado
L.N.......MLcombinado até
..L........Mcome
..L........Mcome along
.ML.......MMcome and
K..L..M....Ncome by
N..........Lcome down
LNLM........come first
N.L.N......Lcome in
L.ML......MMcome on
...L.......Mcome to
L.LO........come tuesday
MM.M.......Lcome up
KLOM.M....LLcoming
ML.MLM......coming in
K.MLN......Mcoming up
K..M.LM...M.comme
L..O.......Kcommencera
OML........Lcommis
M..L.M......committee
.L...M..L..Ncommunity
.L.M..M.LM..como
....MM.....Lcompany
M....LLM.M..complete
.........M..complete the
........LM..complete your
.L...LOM...Lcompter
LL...LOM...Lcompter du
.LML.M..M..Lcon
MLM.MLL.N..Lcon el
.LL........Ocon il
NMLL.ML....Mcon la
.....O.....Lcon más
..LLO.......concurso
......LO...Lcondicionada
.......M....conditional
.......M....conditional offer
L.M..L..O..Lconductor
K.Q.....M..Jconferma
......M...NKconfermo
LL.........Pconfidential
LL......M.MMconfirm
N..........Lconfirm by
L.......M.M.confirm that
L.M........Mconfirm your
..M........Lconfirmación
K.OL....M...confirmada
L.O.........confirmado
L.NL.......Mconfirmamos
L.ML........confirmamos a
L.M...M.M..Lconfirmation
L.NML.......confirmação
P.L...L...MKconfirme
L.ML.......Mconfirmed
L..........Mconfirmed for
M...........confirmer
N..L........confirmer votre
K.M.......MMconfirming
...L.....LOLconfirmo
L.N....M...Lconfirms
L.N....M...Lconfirms your
L..........Nconfirmé
O.L....M.L.Kcongratulations
NMLL........conhecer
OM.L.......Lconnosco
LLKM.M...M.Nconseil
LO.........Lconsigo
..KL.....M.Nconsulta
L.K........Pconsultation
LL.........Oconta
..M.....M..Lcontact
L.......NM.Lcontacted
N..LLM..NL.Kcontacto
L.....LO...Lcontingent
.......O...Lcontingent upon
KL.LM.OM...Lcontract
..L...N.....contrat
.L.L.M.N....contratación
.KL..LP..L.Ncontrato
L.L.L.PM....contratto
L.NL.L.....Mcontroller
LL..MLM...MLconversa
.N.........Lconversar
MLM.......MLconversation
MML........Lconversation with
.ML.........conversations
..L.....N...convocazione
N..LM...M..Kcooperativa
P.K........Lcoordinadora
.NML....L...coordinator
M.L.......NLcopies
L....LLNM..Lcordialmente
PLM.LL..LM.Jcosì
LML.LM.M..LNcould
.M.M.......Kcould do
LL.........Ncould i
L..L.......Ncould we
LNL.LL.M..L.could you
ML.LML.M...Lcouncil
KL..LM.....Ocounsel
M........N.Kcounty
MNLL.M.....Lcouple
NNL........Kcouple of
K.LM.M.M..MMcourse
.LL........Ncover
M.M.....ML.Kcrew
OL.L.......Lct
.MM........Lcto
LNM..LM.MM.Kcualquier
P...L....MLKcuando
KMM..M.....Lcuatro
M.LL....N..Lcurrículo
LLM........Mcustomer
LR.........Jcuándo
M.KL..L.N.LOcv
L..........Ncv and
.L.........Ncvs
NM.ML.M.L.LJcá
..L..L.....Ocódigo
..ML....M..Mcómo
NL.L.....L.Md
...M..LO...Ld'agent
......KO...Ld'agent de
M.L........Nd'apporter
L..L...N...Md'embauche
M..M.....M.Ld'une
L.L..M....M.da
.KL........Pda #
..MM......MKda sua
...M....MMLLdag
.LM..L..O...dahin
K.ML.LMMMMMLdal
L.L..LNNML.Ldal #
LNLL.......Ndalle
LNL........Mdalle #
LLLON......Ldamit
M.MMLL....LLdan
.LMO.......Kdan is
LMN........Ldan zie
L....L....LOdana
..M..L..N..Kdanach
.LL.....MLNMdank
........M...dank für
M.L.......MLdank voor
NL..LML..MNKdanke
ML..LLL..MMLdanke für
MMO.L...LL.Kdann
K.O........Ldann bleibt
LLLO.L...MMLdans la
LLL.MM.....Ndans le
LN.L.......Mdar
M.L..MM....Ldas
NL.........Ldas ?
LLLM.L....NMdas gespräch
.LL..OL.L..Mdass
LLLM.N......dat
M..L..L.M..Ldat je
ML.M....MM.Jdata
N..L.....L..data #
K.MN....LM.Ldata analyst
......M.....data engineer
L..........Ndata entry
..N.LL......date
O.L........Ldate #
LL....M.N...date is
LOLM.L..M..Kdates
M...........datum
.L.L.....M.Mdauert
.O.NL....L.Lday
LML........Mday is
N..........Kday on
.NKLL.M....Mdays
L.....LO...Ldbs
L......P...Kdbs and
...L........de
L.L.LL...MLNde #
K.O...M....Kde acuerdo
L.ON.......Kde agenda
O.LL.L....NLde ce
...L.......Nde cita
LL..M.N....Lde functie
K........M..de julio
M.LL...MM...de la
LN.L.......Mde manhã
NLM.........de marzo
ML....M....Lde março
LLMMOL.....Lde mañana
LLLP.......Lde mercredi
L.LN.......Mde nieuwe
..LM.MM....Kde octubre
LLLO........de quarta
L.L.O......Lde quinta
........N...de réception
KMM.........de selección
OL.LL.......de service
LOLM.......Lde te
.L.........Ode ti
KMLLNM......de vacature
K......M.M.Mde votre
M.LLMLNM.M.Lde vous
NL.L........de winkel
..MNL......Ldean
.....M....MLdear
N.LM.......Ldear ada
M....MM.M..Jdear dr
LLL....M...Ndear mr
LM..L.....N.dear ms
..MM.M.....Kdecember
N....M.....Kdecember #
LL......LNLOdecide
L...NM.....Ldecided
L...NM.....Ldecided to
.....N..L...decision
N..........Ldecline
LLM..LLP.M.Ldefinitivo
...L.......Ndein
M..L....M...deine
K.L.....MM.Mdeine bewerbung
L..MN......Ldeixar
LL....M...M.del
KM.MMMLM..MLdel #
KL.N..L....Ndel miércoles
O.L........Ldel posto
......M.....delighted
N.....M....Ldelighted to
ML...LL.N...della
.M..L...L...dem
M..MM......Kdemain
MLL..L..L..Ndemande
OLL.........demo
L.L...M....Lden
NLLM......L.den #
..M.......NLden termin
.MLL.......Mdentist
M.L.N......Ldepartment
.......O...Kdepends
.......O...Kdepends on
L.....O.....depois da
L.L........Odeposit
...M.......Kder
.LM..M.M.L.Ldes
.........O.Ldesafio
O.K.......M.description
L.LOML.....Ldesculpa
..ML........design
..LL.MM.....designer
...MLMM.L..Ldespués
..LM.MN...LKdespués de
M.NL.L..L...details
..N...M....Ldetails for
MM..LM..LM.Kdeux
.NL..N.....Jdeveloper
L..MMM.....Ldevo
LM.........Ldi
K.L.MN.....Mdi #
.NL.LMLM.M.Ldi lavoro
L.N.M.M....Jdi martedì
.LLM..M..N.Kdi un
M.M.LL.....Ldia
NLN.L......Ldia #
NML.........dial
.N....LM....dias
LNMML......Ldica
MMLL.M...L.Ldich
.LLLNL.....Ndid
LL.LMM......die
...LM.MM...Ldie stelle
.L.M.L......dienstag #
J.LLN.....MNdienstag um
LMM......M.Ldiese
.N.........Ldiese woche
..LOL....M.Ldiga
LL.M.......Odime
LM.O.......Ldimmi
L..O.......Ldimmi tu
LNL........Mdinner
K..M....L...dinsdag
K..ML......Ndinsdag #
MLM.ML..L...directeur
........M..Ldirector
KMLO.......Mdiretora
L..NM......Ldisculpa
L.LNM.......disculpas
.LM........Mdiscuss
..M........Ldiscussed
..M........Ldiscussion
.L.LML....LOdisponibilità
.O.........Ldisponibilités
LL.MML..N.L.dit
N.LN.......Jdive
N.L.....M..Ldni
...M.....M..do
LMLML......Mdo #
N.L......N.Kdo a
LL.M.....M..do it
.N.........Kdo monday
...N.......Ldo our
LLNL.....M.Mdo the
.MLL.......Odo you
L.LN........do your
.NL.NLM....Kdoch
..N......M.Kdock
L.O........Kdock road
O.LL..M.....documento
.L.LM...N..Ldocuments
P..L.......Kdoe
LLLM....M..Ndoen
NLMM.......Ldoes
K..P.......Ldoes friday
OLL........Ldoes that
ML.M........doesn't
LM.L.L.....Ndois
LM.LLL..O..Ldomanda
M..MML.....Ldomani
LNL......O.Ldomingo
L........N..domingo #
.L.LNL..M..Mdon't
L..MO......Kdon't come
.LNNN......Jdonc
LMM......L..donderdag
..NL.......Ldonderdag #
K..M......M.donderdag om
N.MLLM.M.L.Kdone
MLLN......M.donnerstag
LL.........Ndonnerstag #
M.........MKdonnerstag um
..M.OL.....Kdont
LMMNML...M.Jdoor
.NLLL.MML..Ldopo
.O......L..Mdopo le
ML.LL.M.MM..dos
O.LL....ML.Mdossier
M.ML.LLN..MLdott
..M..L.MM..Jdott ssa
N.M.ML...L.Kdown
L.N.........down for
M...........down with
.LMML...ML..dr
LL.........Odraft
LNLL.....M..drei
LM.L..LM.N.Ldrie
.NL......M.Kdrie uur
....M.......drive
.LM...MM...Kdriver
L.ML.M...L.Ndriving
L......N...Mdrop
L......O...Ldrug
......M....Ldu
K..MMLNM.L.Ldu #
MLLK.......Odu am
K.O.........duarte
L..L.N..LM..duas
L.LNL...L.M.due
L.LP.......Kdue to
LMLN.......Kdunmore
K..NN...M.LJdus
L.M..P.....Idynamics
LM.N.LM...MKdá
.O.........Kdá jeito
L....O.....Ldéjà
.LLJQ......Mdéplacer
LO.L....LL.Ldía
.MLLLM..N.MLdías
...L....M...e
LLLML......Oe as
O..L.......Le com
.N..M...L..Le il
KLL........Pe la
....LLL.NM..e mail
PLL..L.....Le mi
L..O.....M.Ke non
L.LP.......Le não
....LN......e per
.ML........Neach
L.L........Neach of
MLM........Learly
NML........Leastern
L.N..M...M.Jeditor
M.L.........een
NLLL.L.MM...een gesprek
.N.L........een sollicitatiegesprek
P.LL.M.....Leens
L.L.PL.M...Lefecto
L.L..M..L..Oegregio
MLL........Neight
O.LLML..MM.Lein
L..........Nein interview
.LL..M...M.Neine
LMLL.M.....Oeinem
KM...L.....Neinem gespräch
KML..M.....Meinen
..L......O.Keines
.M...M....MJeinfach
LL......O...eingangsbestätigung
LL......O..Leingegangen
NLL.....M..Leinladung
M.L.........einladung zum
LN.MLL.MM..Leither
........N..Leither way
M..L.M.....Lel
..L...N..L..el #
K...M.N.M..Lel cargo
.........N.Lel domingo
.N...LL.L...el jueves
.LLM..M....Nel lunes
..ML.M...L.Mel martes
LOL........Lel miércoles
L..........Nel programa
.NML.MM.L..Kel puesto
..LM.....L.Nel sábado
L.O........Kel taller
M.LMLM...L..el viernes
L..M.......Meleven
LM.........Melisa
KMM..LLMN..Lelle
LLLMLN......else
L.L......M.Nem
L.KO.......Mem caso
..MLM......Lemail
L.N.........email confirms
........L..Memployer
.........M.Memployers
L.L...MN....employment
LL.L.L.....Pempresa
...........Nempresas
LLML....MM..en
LLN..L.M.M..en een
KNNL.......Ken ik
LL.L.OM.L...en je
LLOLL...M...en la
N.LL....M..Len met
OLLL....MM.Len nuestra
K....LL.L..Pen tu
M.....NM...Kenclosed
..MLLMM...MKend
MMLLML..M.MKend of
LLM..M..N..Kende
M...LO...L.Lenero
MLN........Leng
M.....M....Lengineer
ML.M........engineering
MMM........Lengineers
M........M.Kenglish
......LN....enhanced
......LN....enhanced dbs
M.L.......NLenjoyed
L.O........Lentendu
L...N......Lentfällt
K.RLM.....LKentonces
K.Q........Kentonces la
K.N.....M..Lentrada
K.N.........entrance
KO.LMLL..L.Mentre
.M.........Mentre #
LM.MLL......entretien
MO.........Kentretien ?
...L.......Nentretien annuel
P.LL.......Kentretien aura
LMM........Mentretien avec
K..M.......Mentretien de
L..N.M.....Lentretien du
LL.M.L..M.MLentrevista
NO.L.......Jentrevista ?
....N.......entrevista cancelada
LL.MLL..NL.Mentrevista com
L.N........Lentrevista confirmada
LLLMML....MMentrevista de
J.ONM.M....Kentrevista del
PLLL.......Lentrevista dia
OMLL.......Lentrevista el
K..........Oentrevista individual
L.MN.......Lentrevista para
R.LL.......Jentrevista será
KLL.LMM....Pentrevistas
M.LLLM..MMMLentro
...........Nentry
.....O......entschieden
KLRL..M...LJentão
LMKL.MM..M.Mequipo
L.LML.M.M...er
.LL..O......erfahrung
LLN.....M..Lerhalten
..N.........erinnerung
O.K.........ersten
.....N......ervaring
L.N..M....L.es
L...LP.....Lesito
L.MM....ML..est
....M......Lest annulé
..L........Nest confirmé
LLLM.ML....Mesta
L..ML...L..Nesta semana
NMLL..M....Lestamos
KM.N........estar
NLLL.ML..L.Meste
LJLLLLM....Resteban
L.L....M...Nestimado
LLML..LMM..Nestá
L.L........Nestá confirmada
.LK.LM...MMMet
..L..L..M.M.et je
LML..M...LM.et le
NM...M.....Ket on
N.K..M..MN.Jetapa
M.MM.L..L..Keu
KLL...N..M.Neuro
.M.L....L.NLeven
..........NLeven more
NML.L.......evening
KLN.N......Levent
L..MM......Levent has
..L.O.......ever
LML.....M...every
K.L...M..M.Neveryone
.L.M....M...everything
...M.......Leverything else
.LL........Oex
M.LMM....N.Jexam
LL...LMO...Lexamen
..L......O..examination
KL.L.....M.Oexample
.L.......O.Lexcel
.LLNN......Lexcuses
...........Lexecutive
NLNL.....M.Jexercise
PL.......L.Lexercise with
L..........Nexit
L..........Nexit interview
MLNL......LMexpect
KLM..O....LMexperience
L.....M..N.Lexpires
.ML.LLM....Mf
NO.L......LKf:#
.N........MKf:a
....M.....MLf:achterberg
J..........Pf:admissions
LMML.......Mf:agenda
MML...M....Lf:al
LLM........Mf:alerts
L.......N...f:apply
N.L........Lf:bakkerij
L..........Of:becas
.P.L.......Kf:berg
..M........Lf:best
M.LL.M..L...f:bien
LL.........Nf:bookings
N..........Lf:campus
.L...M..M...f:careers
O.L........Lf:carla
KM.........Nf:casting
..L........Nf:centre
MM.LM......Lf:chef
L..........Nf:court
..L.....M.L.f:de
M....M..ML.Lf:des
M.M.....M..Lf:do
MLM..M.....Lf:dr
MM.........Lf:e
.L.......N..f:estudio
LM.........Mf:events
L.L......O.Lf:exams
M.L.M......Kf:f
L.LO.......Lf:femke
N.LN.......Kf:frau
........N..Lf:freundliche
..O........Kf:gail
N.M........Kf:garage
.MLL.....L..f:groet
LML..L..M...f:grüße
.LLLM......Nf:gwen
MNML.......Jf:haas
LL.L.......Nf:hello
.L.......M.Mf:hiring
O.L........Kf:ho
LMM........Lf:hotel
.M.........Kf:hr
M.L.......MLf:ines
MLLL.M.....Mf:info
L.PL.......Lf:ivo
MO...L.....Kf:jan
O..........Kf:joan
L.......N..Lf:jobs
L..........Nf:jury
L..........Nf:k
OQMK.......Gf:kontakt
.MM........Lf:l
..LN.......Lf:lang
.O.........Kf:lindgren
..LL.......Nf:lindqvist
L.ML......NLf:lotte
O.L.......KMf:lou
L.LO........f:luc
M...LM....MLf:m
LLML....M..Nf:mail
..LL.......Of:mara
MN.........Lf:marta
...........Nf:news
.LL........Of:newsletter
L.NL.M.....Lf:no
K..N........f:nora
KLML.L..MM.Nf:noreply
..MLLLM..L.Mf:notices
MLML...M...Lf:o
MM.L.......Lf:obi
.LLM.......Mf:office
.L.....M...Lf:p
M.ML.M...M.Kf:people
.M..M..M...Lf:personal
NLMLM.L.L..Kf:personale
...M.M.....Lf:petra
M..........Kf:prof
L.L........Nf:radio
L.K........Of:rdv
...M....LM..f:recruiting
.MMM.M.....Kf:recruitment
L...M...MM.Kf:recrutamento
L.M......M.Lf:recrutement
L..........Nf:redaction
L........M.Mf:redaktion
..ML.......Lf:regards
L.OL.M..M..Lf:reply
M..M.......Jf:rh
..MM......MKf:robin
MM.M.......Kf:rrhh
MM.L.......Kf:ruiz
LLL........Of:sales
M..........Lf:saluti
...M.......Lf:scheduling
L.M........Mf:segreteria
.MM........Lf:seleccion
L.LL.L.....Of:service
MM....M....Kf:staffing
L.LL.M...M.Nf:studio
N..L.......Lf:t
MM.M.......Kf:talent
M...........f:team
M.N........Lf:theo
M.M........Kf:tran
M.....M.....f:ufficio
.L.........Nf:ux
OM.L.......Kf:vos
MMLLM....L.Mf:vriendelijke
M.M........Lf:yours
L.O........Lf:yusuf
O.LLM...L...fa
K..MLLM.LM..facciamo
N.LO.......Jfaccio
N..........Lfaccio vedere
N.L......M.Kface
O.L........Kface to
L..........Nfair
LLL.NN.....Lfaire
O..L........fait
OLL..M......fala
LLLLM......Ofalls
K.L......L.Pfamilia
K........L.Ofamilie
KLLN.......Mfamily
PL.L.......Lfancy
OL.L........fancy a
...M.LL.....fare
..M.......MKfarm
MMLL.ML.MM.Kfase
.MLMLL.M....favor
.........M..faça
.........N..faça o
KMLM.MM.L..Mfebbraio
K.MM..M...M.februar
.LLM.......Nfebruari
L.N........Lfebruary #
M.L........Mfebruary at
M....L..O..Kfecha
KLLMM......Ofee
P..L.......Kfeed
O..L.......Lfeed you
L.KL.N...MLOfeedback
NL...L...LLMfeira
M..M........feira #
..L.......NLfemi
KK.........Qferia
L.Q........Jfest
.NM........Lfew
.MM.N......Jfica
L.MN.......Lfica para
LL...N......ficou
L.M........Mfifteen
LLL..K..MM.Ofile
M.K........Mfiliale
....MN.....Lfilled
.....O.....Lfilled the
KN.LNK....M.fin
..M..M...L.Lfinal
..M..L...M.Lfind
.L.O........find another
..M........Mfindet
.LM..L.M..N.fine
.L.L....L..Ofinish
LLLN........finn
K.ML....MOL.fino
L.......MO.Kfino a
.MLL.....L.Mfirst
LM..........first come
LML...M....Nfirst day
LM..........first served
O..........Kfish
..M........Lfive minutes
N........L..five questions
NLLL.....M..fix
.L.M.L.....Nflat
.L...L.....Oflat #
N.LO.......Kflight
...OL......Lfly
KL.LMN..M.MMfoi
M.L...MM...Lfollow
.M.L......MKfollowing
N.LL...M...Lfollowing the
..L..MM.....following your
L.......MN..foods
......L....Mfor
LKN.M......Mfor #
N.LL.LL....Mfor a
L.O........Lfor accepting
NM.L.......Lfor an
.M...L..M...for applying
L.M..O....LLfor coming
L.N........Lfor confirming
K.OML......Lfor friday
OL.L.......Lfor interview
M.L.LL.....Mfor it
L.O........Lfor june
L..L......MNfor me
K.OM.......Lfor monday
K...M......Ofor offering
M.LNLM.....Kfor one
MLLM.....M..for our
L.L........Nfor saturday
M.L.....M..Lfor sending
M.....L..M..for the
.LM.........for thursday
..LNM......Kfor today
L.O........Lfor tomorrow
LLNL........for tuesday
OML..LM...LKfor you
..NM.......Lfor your
.LLL....NM.Mform
NLM...N....Jformal
K.MM......MLforward
L.N..L....MLforward to
L.NLLL.....Nfoto
.L.........Nfound
ML.LL....M.Nfour
.NLM....LM.Kfr
L.NL....M...frau
..M........Lfrau lindqvist
..L.L......Nfree
N..........Kfree to
N...L.M....Lfreitag
N.LM......L.freitag #
..M.........freitag um
LLML..M....Mfreuen
..NLM....LNLfreundliche
L.NLM.....MLfreundliche grüsse
L..M........friday
.LM.........friday #
KL.N......MNfriday at
OLLO.......Jfriday the
....OL.....Lfriday's
J.M........Nfriendly
......M.....from
.M.LL.M....Lfrom #
..N........Lfrom the
LL....L.N..Mfrom us
LM...L....NLfrom you
LLN......M..front
LLLLMNM.L.N.fue
..L..M......full
L.M...M..L.Lfunctie
.L.MM.N....Lfunctie van
...........Nfunctioneringsgesprek
L.LPL......Lfuneral
LLL..N..M..Lfurther
MK.........Mfw
L.O........Lfwd
.LN......MLLfünf
..........LNfünf minuten
K..L.......Nfür
LL...M...M.Mfür das
K.L......MMNfür den
K.N..M......für die
MN..........für ein
.....N......für eine
.LM.....N..Lfür ihre
LL.........Nfür unsere
KNL.......MMfürs
MMLN.......Lg
..L.LO....L.gaan
L.L.MLLMMMLMgaat
...NM......Lgaat niet
MLML........garage
.L.LP......Lgarde
L.N.L.....M.gate
M....M......gave
...LN.......geannuleerd
L.L......M.Pgeben
NL...L..L.OLgedaan
.LL..L..O.M.geduld
.LM..M......geehrte frau
.......M..M.geehrter
.......M..M.geehrter herr
.KL.O.LM.MLLgeen
..........M.gefallen
N..L........gegen
MMKMLL......geht
OLKM........geht das
P..........Kgeld
L.N........Lgeneral
L.PL.......Lgenoteerd
ML.K....M.LNgente
L..LL..MM.MLgentile
.N.L.M..L..Lgern
NM.LM......Kgerne
LMLM.LL..LN.gesprek
....N.......gesprek gaat
L.ML...M...Ngesprek met
OL.M.......Lgesprek op
LLLNN......Lgesprek van
.....L....MLgespräch
ML.N......MKgespräch am
K.N.........gespräch für
.MLL......MMgespräch mit
.LLN.M......gestor
MLLML......Nget
NLL.........get on
NL.M.......Lgezien
.LL....M...Mgift
.L.........Ngift card
O.ML.......Lgil
LOL..M..N..Kgiorni
LMLN.LL.MLM.giorno
M.L..LM....Ngiovedì
MML.......LMgiovedì #
.M.L......M.giovedì alle
LM.....ML..Ngiugno
L..M.M...L.Mgive
LN....M....Lgive me
LLLM....M..Mgive us
M.LM.M.....Lgiven
L.LN.N.M...Kgià
LL.M.M.....Mglad
OLLN.......Kgleich
KL.LLMM.L..Ngli
.LNL.L......go
LL.....M...Ngo over
L.M........Mgo through
.L.........Ngoals
..OLLL..M..Kgoed
LK......O...goede
LMLL.L..M...goes
.L.LMM..L.LNgoing
.....N......gone
....MN.....Lgone with
MLLMP......Jgonna
...LQ......Kgonna have
LNML.M...L.Lgood
.OML.....L.Lgood day
KLP.........good for
MLL.MM....LLgood luck
N.L...MML...good news
N.M........Lgoogle
N.L.........google meet
M.LL..M.M.LLgot
LNLM........got a
LL....O.N..Lgot it
N.L.....N..Kgot your
N.M........Kgott
MM.L.L..L.MLgraag
LM..........grab
L.L..M..M.NLgracias
LL...N..M.MLgracias por
M.L........Ngrade
L.O.........grand
L.LML...M.O.grazie
LMML..M....Lgreat
......NM...Kgreat news
L.Q........Igreat see
M.......M.NJgroet
L..........Nground
ML......M..Mgroup
.M.M.......Lgruß
..NLM.....MLgrüsse
NLL..LM..M..grüße
L..L.N...M.Lgute
K..M....M...guten
L...L.M...MMguten morgen
L.LMM...M...guten tag
L..KRL.....Kgutted
M..M.L..L..Mh
M....LL.L.LMh #
N.L.........h ?
NLML..M....Kh au
L.O...M....Lh com
L.NL..M.....h na
L..........Nh ou
......M.....h pour
L.M........Mh à
L.MM.......Lh:!
.LMM.......Lh:#
L..M......LMh:?
..L........Oh:by
M..M.......Lh:de
...L......MMh:for
..LLM.....M.h:interview
L..M......LMh:is
M.L........Mh:the
..L.MOM..L.Lha
.MKL.NM.M.LKhaben
LMLL.M.....Mhaben wir
NK..L.M....Mhablamos
.KL.NL....M.had
.........O.Lhagas
L.N.......MLhaha
LMLLLMN..NMJhai
NLM.M.....LLhalb
L.P........Khalb fünf
M..L......LMhalf
ML.........Mhalf an
KL.........Ohalf eleven
N.LL........half nine
......M....Lhalf past
L.KM.......Nhall
..O........Khalle
M.LL.....M..hallo
.MN...M....Khallo frau
M.L........Mhallo herr
...L..M...L.happy
L.....M....Mhappy to
N.M.....L...harbour
..L.N.......hard
..LN........hará
.LLNN.L.....has
K.M........Nhas accepted
LL.MMM..L...has been
KMLOL.......has come
....M.......has decided
L....L.MMM.Lhasta
LLK.MM..LLMMhat
.....L....N.hat das
....M......Mhave
LMLM.....M..have #
..ML.......Mhave a
.L.L.......Ohave an
OML........Lhave been
.....M.....Lhave decided
LML.LN...M..have not
LL.L.......Nhave the
.LLMPL.....Lhave to
....K......Ohave withdrawn
KM......M...have your
KLLL.....N.Phay
M.L..M....LMhe
N.NL.......Khe'll
L.L..L..M..Ohe's
ML.MM......Lhead
.LMM........head of
LLL........Pheadhunter
L.L......L.Nhealth
......L.M.MLhear
LM....L...N.hear from
PL.........Jhear how
LM...L..N...heard
L.M..L....M.hearing
.M.....M..LLhebben
ML...M..N..Khebben je
N..M.......Lhebben we
MLMLLN..L.LLhebt
L.LO........hector
LMKLOM..LLLNheeft
.L..MMM....Lheel
L.K..M.MML.Mheer
..........M.helen
..N......L.Lhelena
.NK.LM.....Mhello
K.N........Nhelp
.L...M.....Mhemos
LKLMM......Oher
..M.........here
LO.........Lhere ?
LLN.........here are
LLO.........here is
P.L........Jhere monday
KMMM.......Lhere url
M..L.....M.Lhere's
...L.....N.Lhere's the
L.OL........herinnering
M.LM.L..L.M.herr
O.M.....N.LKherrn
L.M...M....Khet
L.....P....Khet contract
K.O.N.....MLhet gesprek
M.LM........het is
.LLP.......Lhet ongemak
L.N.L......Mheure
N.LLL....M.Lhey
...........Lhi
.L.........Nhi all
.....M......hi mara
N........M.Khi robin
LNL..LM.LM..hier
LLNLM.M....Lhierbij
..N........Khiermit
L.N........Lhiermit bestätigen
.L...O.....Khighly
ML.........Nhim
K.LL.NM....Nhire
....NL.....Mhired
....ML.....Nhiring
..N........Lhiring manager
K....N.....Mhis
....LO....LLhis own
NL......M..Khiya
MN.ML.L.LL.Lho
LLL.M...MM.Lhoeft
N.....M....Lhof
.O.LL......Lhoi
LLLMN.....MNhoje
.ML..M...M.Lhola
L.L..M.....Mhold
.LL.....LNMNhome
.........O.Lhomework
MLLM.L....M.hoor
..L..L..M.NLhoor je
.L...L..P...hoort
LLLO......MKhope
.....L..M.NLhope to
.MMM.L.M...Lhora
..M.........hora #
M.NL.......Lhora de
...LM.L.LO.Lhoras
MLMOL......Khorário
..M....M...Lhospital
K..........Ohost
.LO..M.....Lhotel
KL.......N.Mhotels
MM.........Lhour
..ML........hour and
MMML.....L..hour with
.LML.....M.Lhours
OLL.........hours on
M..M........house
MLL.L......Phow
...........Nhow did
L..........Mhow to
..M...M.....hr
O.L........Khrs
L.M.L.......hugo
L..M.......Lhuman
L..M.......Lhuman resources
..O........Khusband
K.LL.....M.Phá
ML.........Mhätten sie
LML.M.....M.i
.L.LM.......i am
LML.LL.....Oi can
...MNM.....Ki can't
MLN........Ki do
.....L....MMi enjoyed
KL.LML.....Oi have
L..N.M....MKi hope
L.........NLi remain
NLLL..L...LOi talked
.....L....MLi was
L.LNL.....NLi will
LL.ON......Ji won't
M.LL.M.....Ni would
LML..M....MMi'd
.NLL.......Mi'd like
MML..L..M.MLi'll
M.K........Mi'll ask
L.L.......PLi'll bring
M..L..M.....i'll send
LM.LM.......i'm
..N........Li'm in
LN......M...i'm on
M...M.....MLi've
OLML.......Ki've put
L..MMM...L..ich
J.L........Pich am
..L.......PJich sehr
JNL........Oich sie
M.M........Lid
.....P..L.LLiemand
.....O....L.iemand die
ML.L..M.M.L.if
MLMLM...MM..if it
PLLL.......Lif that
M.......M..Lif we
...LLMM...L.if you
KML.....L..Mihnen
L.L...NN...Lihnen die
MLLNML...L.Mihr
K.NM........ihr gespräch
O.MM.......Iihr vorstellungsgespräch
.M.K....ML..ihre
MML..M.....Lihre bewerbung
ML.LMM..M..Lihre unterlagen
L.M..M.....Nihren
.LK.......MOihrer
K.MM..M.L..Mihres
N..MM......Kii
L..M.L...LNKik
.ML.......NLik ben
MLNLL.M.L.MKik je
L.M..M..M..Lil
N.L.LLM.NL.Kil #
KMN.M...L...il colloquio
.LM.........il nostro
MLLM..N....Lil posto
NML.L...L...il suo
LLL.....NL.Nil tuo
K.L..ML..MLOim
.LLQM......Kimpossible
L.LP.......Kimprevisto
..M.........in
KL.......M.Oin #
KLMNM......Lin at
M.MLL.L.M.LMin de
.MM...L...MLin der
M..L.L......in die
LMLM........in for
.MMM....M..Kin laboratorio
L..........Oin may
.KM........Nin my
MLN..ML....Lin on
....M......Lin person
L..........Min room
LM.L.M......in the
.M....M.L...in to
L...O......Lin today
.L..LM..M...in touch
LO......M..Lin week
ML.......M.Lin your
J.N........Mincident
NL.L........incontro
L.LNM.......inconvenience
L.....O.....indefinido
KL...M...M.Oindividual
L.L........Pinduction
N...........industrial
NLMM.......Kines
.ML..M......inform
....LM......inform you
...........Ninformal
LLK.M...M..Oinformation
N..M.......Lingrid
..L........Ninitial
NLLN.......Kins
L.K.M....N.Minspector
L.LO........instead
...O.......Kinstead ?
...L.......Ninstead of
.MMM....M..Kinstructor
KL.L.N.....Nintake
L..........Nintakegesprek
LM...M......interest
L..........Ointerpreter
M..........Minterview
MNLN.......Iinterview ?
.K.........Ninterview about
LMN.M......Kinterview at
....M.......interview cancelled
L.M.........interview confirmation
L.M.........interview confirmed
N.L........Linterview date
L.N........Linterview details
M.M.M....L..interview for
M.ML.......Linterview friday
LM..M......Minterview in
M.........LNinterview invitation
N.ML.......Linterview is
P.L.ML.....Kinterview monday
L..N........interview moved
L..O.......Linterview now
.LM........Linterview on
L.O........Linterview scheduled
.N........MKinterview slots
N.LL......MLinterview thursday
LNLM.......Linterview time
...M.......Linterview to
....L.....NLinterview tomorrow
..L........Ninterview tuesday
MM.......L.Linterview url
Q.KM.......Jinterview wed
L..........Ointerview went
M.LM.......Linterview will
MLM........Minterview with
M.L........Minterview you
..L..M.....Minterviewed
LL.........Ointerviewen
L.MN.......Linterviewer
..L..M.....Ninterviewing
LLL.....M..Ointerviews
L..........Ointerviews #
........M...interviews are
L..........Ninterviews with
LLL........Ointervista
L.L.O......Linterés
LN..........intro
...KP......Linutile
...KP......Linutile de
N.L......M.Linvitación
NLK..L....MMinvitation
L.M.........invite
K.O.M......Linvite for
M.L..M......invite you
NLL......M.Linvited
NLL.........invited to
M...........invitiamo
O.K.........invito
LL...M..LMM.inès
KO..........inés
L...LLOMML.Linício
.NM........Lio
L.LP.......Kirait
L.LP.......Kirait ?
LLMM.L..M...is
M.L...M.....is #
..........MLis a
N.L.........is at
L.....M....Mis attached
L..........Nis available
L.M........Mis booked
...........Nis cancelled
..L........Mis confirmed
.LL........Nis fine
K.P........Lis het
..LL....N...is in
M.LL.......Nis monday
LLLN.....N.Lis no
L.LQ.......Lis now
.L.NM......Lis off
LLNL.......Mis on
N.LL........is op
L.M.L......Mis the
..........NLis there
..M.....M..Kis to
Q.KLM......Kish
L.M..LL.MML.ist
O.L.......MKist am
L.......M..Mist bei
.LL...M..M..it
M.L...N.M..Kit !
L.K...N....Nit #
LL.M.....N.Lit back
KLP.......L.it is
O........L.Lit suits
.........M..it takes
..L..O.....Lit was
M...........it will
KM....N.....it'd
..LML...M...it's
MLLM..M.M..Lit's a
L.N.........itinerary
MLL.M......Lits
LMMN.......Kj
L.L...N....Lj'ai
...M.LN....Lja
M.L.M.......january
N.L........Ljanuary #
.M.LM.M...MLje
OLL..LM..M.Kje de
NL..........je donderdag
.L.LP......Lje garde
L.LO.......Lje gesprek
M.LL..LM...Mje graag
LLL.M...MM.Lje hoeft
...M....N..Lje sollicitatie
N..ML......Kje sollicitatiegesprek
K.LMN......Mje suis
...L..M.LLMMje vous
..M...M.M..Kjefe
..M...M.N..Kjefe de
LN....M....Ljeito
LMLM........jeudi
LMLM.......Mjeudi #
MM.L......MLjeudi à
KNL.LL..L.NNjij
..N.....M..Ljo
...L......L.job
N..........Kjob ?
L..........Ojob in
......N.M..Ljob's
......O....Ljob's yours
LL......M..Njobs
..M........Mjoin
L..........Njoin the
..M.........join url
......M.....join us
KO.M.......Ljoiner
LO.........Ljoiner job
KM.MM.M....Kjoining
L...ML..MM.Ljonas
.ML..LM.....jou
KMLN.......Mjour
LLNML...M...journée
.M.L.L.....Mjueves
M....LL.L..Mjueves #
KN..........jueves a
OL.........Ljueves sobre
M.ML.....M..juin à
L.NM.......Ljuli #
K........M..julio
J.L......L.Qjullie
L.M.M......Ljuly
K.M.M.......july #
M...........june
M...........june #
...........Mjune at
M.M.....MLLKjuni
K.N.......LMjuni um
LL.N..M....Mjury
L.P.....M..Jjust
N.L.........just me
LLN.....N..Ljust to
MK.MN.L.....já
LMLNM.L.....já não
.JLL.LN.L..Pk
...L..M....Nkamer
M..........Lkamer #
KM.MLMLML.LMkan
L.KLLM.....Pkandidaat
..MM......MIkaya
.L...M..M..Lkeep
..L.....O...keep this
.L...P.....Kkeep you
...LLN.....Mkeine
..K........Okennen
O.LL.......Mkennenlernen
MN.L.......Lkennismaken
N.L.N....L..kennismaking
L..........Nkey
...M.......Lkia
...M.......Lkia ora
..L........Nkim
L.L.......N.kind
.ML.......MLkindly
N..........Kkitchen
LLN.........klar
..OL........km
....M.....LMknow
MLM.........know if
.M..MM.....Jknow you
OLLLMLM...LLkom
NL.........Lkom je
M.LL..M....Nkomen
NL.N.......Kkomen ?
ML.LML..M...kommen
......M.....kommen sie
LL.LM.M..M..kommt
L....L..M.MMkomt
.NL..L.....Nkun
.ML..L.....Nkun je
.NLNMLLM...Kkunnen
MM.N..LM...Kkunnen we
N.LL.MM.....kurz
N..NL......Kkönnen
LL.OL.......können wir
L.LOL......Mkönnten
L.M...M....Nl
L.M....M...Ml'appuntamento
.LNL.MM....Kl'atelier
KLNM.......Ml'entretien
..K........Ol'intervista
..L........Lla
NMLL.......Lla boutique
.L.L.M.O...Lla contratación
KL.NN.M.LM.Kla entrevista
.NML.......Kla mañana
LL.N....M...la misma
.MLO.......Lla place
.N.........Lla prossima
L....N...N.Kla prueba
..LLMN..L...la ringraziamo
L.K.LM....OMla ringrazio
L..LL......Ola réunion
..N.M...L..Kla sala
LNLMM....M.Kla semaine
LO.........Lla semana
MML...M.N..Kla sua
MLM........Lla tienda
.NML.M.....Lla tua
MMLL..LM...Mlaat
M.LM....M..Llab
LLL...M....Olaboral
.MM..LL.M..Klaboratorio
M.L..N......lad
NLLM....M..Lladen
O.L........Lladen sie
.LL...M.N...laden wir
PL.L.....M.Klado
.....N......lamentamos
L...ML.....Nlandlord
N..........Klane
N.LL.LM.....langs
L.M........Nlaptop
M..MML..L...las
ML..ML..L.LMlas #
QLLL.L......las cinco
KOML........las cuatro
...N.......Llas molestias
N.LLM......Mlast
MM.........Klast #
...LOL......last night
N...LN....LLlast week
NLNM.......Klate
L..MM......Llaten
LMLN.....M.Llater
.NL.........later than
.M.LL.L.LN.Mlavoro
M.LL..M....Lle
.M.LLLM.ML.Mle #
LN.........Lle andrebbe
..N........Lle chef
L.O........Lle confirmo
......N.....le contrat
N.L...M....Lle lundi
MN.L.....M.Kle mardi
K..M.M....MLle poste
..L........Nle ricordiamo
OL.L....LM.Llead
N.L.....L..Mlead and
...........Mlearn
L....LM..MLNlearning
LLM..L.....Mleave
L..........Olebenslauf
L.L.LM.....Nlee
.M..........left
N.LML.....MLlei
....O......Lleid
.MLMM......Lleider
L.NL.......Mlembrete
LMM........Llena
KL...L...NMNles
.L...L......let
...........Mlet me
.NJNL.....LMlet's
.P.........Klet's talk
MML..LO.M..Kletter
......O....Kletter for
......N....Lletter is
OLLL..NN...Klettera
.ML..M..L.MLletto
L.M..N.....Llevel
LLM.LN.M...Llevel #
M..KMMM.L..Jlhe
.M..........lhe dá
N..L........li
....L......Nlibrary
N.L......LM.licence
N..........Llicence and
.......N...Llicense
K.ML........liebe
L.M.M.M.MM.Kliebe frau
..LN.M....MLlieber
M.....N..N.Iliegt
L.O.M......Klieu
O.L........Llieu le
J.R........Llieu lundi
MMLLLL.....Mlike
LO.........Llike ?
.ML.LL.....Mlike to
N.L...MM...Klike you
NNLL.M.....Jliked
MN.........Kliked your
..M...M....Llindqvist
LLM........Mline
M..MLLL..O.Klink
L........N..link expires
NLML.......Llink url
.L.........Nlinkedin
M...M....M.Llist
KLLLLMM.O..Mlista
LLKL.OM....Olista de
.LL......M.Nlive
.LO........Llive coding
......P....Llivello
.L...L..N..Lllamaremos
K.QL.......Kllegar
LK...L....MPllevo
...M.MM.L..Llo
...O.......Llocal
..M.........location
L.NM.......Llocked
K.P........Lloft
.MM......M.Klog
.M....M..M.Klog in
N.LLM...N..Kloja
K.M.......MMlong
L..MM.......longer
L...L...MM..look
.MLMLM..MM.Llook at
.L........MMlooking
.M......M...looks
M..L..L.M..Llos
N..KL.....NLlotte
MMK.......JPlou
LMLL..MM...Mlove
L.LL.M.....Olove to
......NN...Jlove you
N.L.M......Lloved
NM.........Jloved the
L.ML.MM....Llovely
.LL.MN..L..Lluck
..LLMM..LM.Llugar
..L.O.M....Klugar de
ML.NLM......lukas
K.LN.......Mlukt
M.ML........lunch
..N........Llunch on
N.MLLM.....Llunch with
NL.L........lund
O.L........Llund wir
K.M.L.M..M.Llundi
L.MM........lundi #
LM.M..M.LMLLlunedì
L.MM.L..LMLMlunedì #
LMLM.L...M.Mlunes
K.LOL..M..L.là
..M.......MKlá
..MM.L......m
OLLL......MLm'a
LPL........Lm'indiquer
.L.NLNL.L.MLma
K..M.....MLMmaandag
L.M...L..M.Mmaandag #
LOL.NML.L.LLmaar
.L.NL.M.....maart
MLM........Mmaart om
L.MN.......Kmachine
L.LM.....L.Mmadame
..K.......MNmadame je
..M..M..L..Lmadame nous
N....M......made
MLLL..M..N.Lmag
LL.L.L.MK..Qmaggio
N........M.Lmagst
O.L.........magst du
.L.......M..mai
NL....M....Kmai à
MMLL.L..NML.mail
M.....M....Kmain
L..L.M....LNmais
..MNL.L....Lmake
L..N........make it
LL.Q.......Kmake our
.ML..LM.L.M.mal
.....O..L...malgré
N.LLN......Lman
MM.ML......Lmanager
N.L........Lmanager and
N..........Lmanager will
.K.LLLN..M.Nmando
MNK.M.......manhã
LN.L.......Mmanhã ou
KLOL.......Omano
.M..LM......mara
N..........Lmara the
LLL........Nmarcada
..L........Nmarcada para
M...........march
M...........march #
M..M........march at
NL........M.marco
.MMM........mardi
..M........Mmardi #
M....LM....Lmars
M...........mars à
LMM..L....LMmartedì
.LN.L......Nmartedì #
L.MML......Lmartes
..M.........martes #
KMM..M......martes a
OL..LLM.M..Kmarzo
NL..........marzo a
O...L......Lmarzo alle
ML....M....Lmarço
..L........Nmaster
L.......ML.Nmatch
.MLLMM......mate
MMLM......MJmatin
MO.L.......Lmattina
...LM...ML..may
MLM..L......may #
L.L.LN.....Mmay i
M.L........Mmayo a
..MNNL...L.Jmañana
M.LM..M.L..Lme
MMML.......Kme and
..N........Lme at
..L.......OKme i'll
..L.......LNme know
MM........MKme on
.O.........Lme three
LO.........Lme which
..L........Nme your
N.L........Lmechanic
...ML..MN..Kmedical
NL.LL.....LNmee
MLLLOML....Lmeer
..L..LM....Mmeet
LM.........Mmeet on
..L........Nmeet our
LL....N....Mmeet the
N.L........Lmeet two
N.L.........meet url
.ML........Mmeet you
L.L.M.....MMmeeting
..M.......MKmeeting you
.NLM.....M.Lmeglio
.L.KNMM....Lmehr
N.L........Lmei
K..LN.M...LNmeine
LOLN.......Lmejor
LLML....MMMLmelden
L.N.......MLmelden sie
.L...L..N.M.melden uns
LL.........Omember
...........Mmembers
JL.........Qmembership
..KML....MMLmerci
..L........Nmerci d'apporter
.MLNL.....LLmerci de
MK.L.....NN.merci pour
.NLM.L...MMKmercoledì
.L..L.M..M.Mmercoledì #
.NKLM.....NLmercoledì alle
.M.M.L..L...mercredi
........L..Nmercredi #
ML.O.......Lmercredi à
..LL.LL.M.MMmes
L.LP........mesma
..LN........mesma hora
LLMOL......Lmesmo
LM.L.L..M..Mmessage
L.ML.NM....Lmet
KL.L.M..M..Omet een
LNLLM.M.....met je
KL.LM....M.Nmevrouw
MM.MML..L..Lmi
JNLNL.......mi dica
L..LOL......mi dispiace
LLMMLM.....Lmich
M.MM.......Kmicrosoft teams
.O..LL...M.Lmidi
N..........Lmight
.M.......MMKmij
PN.........Imike
LLLOMM..L..Lmil
L.LNM.......mil disculpas
O.L........Lmill
L..NM......Lmim
M........M..min
N.LLMM.....Kmind
MMLL......NKminha
..L........Nminute
L.L........Nminute interview
MML........Lminute phone
.ML......MLMminuten
M..L....L..Mminutes
..L........Nminutes of
O..........Lminutes on
L.LL.....M.Pminuti
ML.L.L...M.Nminutos
.MK.NLM.....mir
....N.......mir leid
..N........Lmise
L.O......M.Lmise en
LL.N....N...misma
K..N....M...mismo
M...L......Mmit
K.....L..M.Omit dem
K....M.....Nmit dir
O.L........Lmit herrn
LN........M.mit ihnen
.ML.........mittwoch
LN.ML.L.....miércoles
L.M........Mmiércoles #
NMK...L....Mmiércoles a
KO..........miércoles por
MM.L.L....M.mme
M.M........Kmobile
LML........Nmock
L.L........Nmock interview
LLL..P..L..Nmogen
.LL..O..L..Mmogen we
NOK.L.M.LL.Kmoi
.N.........Lmoin
...N.......Lmolestias
...L.N......molto
L..L.......Nmoment
LN.M......MLmon
M..L.......Mmon #
M.L.....LM.Lmonday
N..LL....M.Lmonday #
KLM........Omonday at
N.L.........money
...M........montag
.LMM......L.montag #
LL...M.....Nmonths
M...LM..LM.Lmore
M..........Lmore than
...M....L...morgen
MLN........Lmorgen om
.MKM......MLmorning
LQ.L.......Kmorning or
L..NM.......morning so
KR.........Kmornings
LN.........Lmornings are
LM.L.......Mmost
.LLK......MOmove
..L........Mmoved
L..L.......Nmoved to
L..O.......Lmover
.LL.MM.....Mmoving
.LM........Mmr
..L.......M.mrs
L.M.......M.ms
L..........Nmsc
.M.MLM.....Kmuch
..KLML....NMmuchas
KNL.M.M.L..Lmucho
O.LL........mum
..LOM......Lmuss
M......N...Lmutual
...LMN..L.MKmuy
L.LLM.....MNmy
..O........Kmy husband
L..........Omy interview
.L.........Nmy office
OL.KO......Jmy partner
N.ML....M..Lmyself
L..L.O.....Lmás
MM....M...LLmärz
L.ML..M.....märz #
N..M......LLmärz um
..KPL.......même
L..NL.......même heure
MML...M....Kmöchten
.LMMM.M....Kmüssen
.L.N.......Lmüssen wir
.LML....M...n
MLL.LMM.....na
LL...NM.....na entrevista
MLNL.......Lna oficina
M.L.......MMna quinta
L.LM.......Nna sala
NL.M.......Kna sexta
K.LML...MN..naar
..LN........naar donderdag
.LM.MNM..LLKnach
M.M.LMM..LMKnachricht
LM........NLnadia
.M.L....L..Nname
MMM........Lnd
O.LM.......Knd #
LNNL.......Knd at
KML....M....ne
.L.........Mnear
.L..MM.....Mneed
.ML.L......Nneed a
LLM.N......Lneed to
L.LLM......Nneeded
.K.M..L....Mneeds
LL.L..M..M.Nneem
..L.......OKnehme
..L.......OKnehme ich
..M.LO..LM.Lnel
....OM....LLnephew
LM..........neri
.L........MNnervous
LLKO.....M.Mneu
LLL.....L..Pneue
L..N.......Lneuer
L..N.......Lneuer termin
KKKO.......Onew
...........Mnew jobs
...PL......Knew time
M.LL.MMM...Lnews
.L.........Nnewsletter
MNK.L....MLMnext
NLL......M..next step
.M...L....LMnext steps
O..........Lnext tuesday
LM.NLL......next week
....ML....MLnice
L.LMNM..LM.Knicht
M.N........Knicht vergessen
LLLNN.LM.MLLniet
..LNN......Lniet door
L.LNL.......nieuw
JLLMMLM....Pnieuwe
.MLLM...L...night
LM....M.....nights
MLLM.......Mnine
LKLNNM...MLLno
..LL.....MMNno dia
L..MMM.....Lno longer
L.LP..M....Lno mesmo
N.L......M.Lno more
...LNM.....Lno need
L..PM......Kno point
L.LMNLM.....no se
LMLOL......Lno trouble
L..LLM...LMMnoch
ML..........nodigen
.L..L.MMMLNKnog
KKKONMLMMMLKnon
L.MM.....M..noon
M.L.M.M..M.Knos
LNLN.......Lnos ha
..N.........nos vemos
.L.LN......Lnossa
LLLMM...N..Lnosso
MLN.......MKnostro
L.LNMML...L.not
L.LOL.......not #
...LMN..L..Lnot be
LL..LO..M..Lnot been
..LO.......Lnot possible
LLLQ.......Lnot saturday
L....N.....Lnot selected
...NMK.....Lnot take
L.NL.......Mnot the
...M.....M.Lnote
K.PL.......Lnoted
K.N....M.M..notes
M.LMML.MM..Knothing
.LL.M.......notice
.L..MM.....Lnotre
LL.N......MLnotre entretien
K.OL........noté
K.P........Lnoté pour
M.K..L..MLOLnotícias
.LL..M..LM.Lnous
L..LMML....Lnous avons
.LL....M.N.Lnous vous
L..MM.......nov
LM.......M.Lnovember
MM.......L..november #
MLL.L.LM.M.Nnovembre
O.L........Lnovembre alle
KLKP.......Mnow
L.LN........now #
L.LPL......Lnow on
..LM......LMnu
..LOL......Lnu op
NLLM.M.....Knuestra
P.LL.......Knuestra oficina
.L.........Pnuevas
MNLL.M.....Lnumber
L.......N..Lnumber #
M.M.........number on
KLL..M.NL..Onuovo
LKLOM.L..M.Lnão
L.MN.......Lnão se
.N.LM.......nächste
LN..M......Mnächste woche
L..L.L..P...número
KO.L........o
N.LML.......o #
LN.........Mo el
LL.LOMM.L..Ko lugar
.MMM......MKo'clock
ML.LL...M.MMobrigada
LML.....M.PKobrigado
.....N.....Loccasion
L.N.M......Loct
..NLM......Koct #
M.L........Loctober
............october #
MM.L........october at
MLM......M.Loctobre
N..L.......Moctobre à
..LM.MM....Koctubre
O..........Koctubre a
KPLMLLM.....oder
MML..L......of
LM.L.......Mof #
......O....Lof appointment
LO.........Lof donderdag
NML..LL..L.Mof het
MLL...NM.L.Lof je
NML........Lof our
PLL........Kof ten
N..LM.......of the
L.LM.....M..of them
KO..........of vrijdag
LLL.LM.....Nof you
LLML..LNM..Lof your
M....LNMM..Joferta
.LLMN.......off
.K.........Ooff sick
.LM.M......Koff the
.LLLMLNNLL..offer
......LM...Moffer for
......N...MKoffer letter
......M.....offer of
M.L...MM...Koffer you
LLLM.M.....Moffered
K.L.M.ML...Noffering
K..........Ooffering to
.L....LM...Noffers
..M..L....L.office
MLML.......Kofficer
L.LN........oficina
..LNM......Loggi
.MML........oi
N.PNLL.M...Hok
N.KN.......Lok ?
L.QL.......Jok per
ML.......M..oktober
.LM.ML....LMold
N.LK.M.....Lolá
MLMMLL.....Lom
MLMMLL.....Lom #
MOL........Kom drie
K.N......M.Lomar
..LKM.M....Momdat
M...........on
M..L....M...on #
...LMMMML..Kon a
.K.........Oon any
M.M.....N..Jon april
K.RL.......Jon for
ML..L.L...MMon friday
N.L........Lon march
...M.....L..on monday
M.L..M.....Non my
KM.M.M.....Mon our
O..........Kon parle
.MKLMM......on saturday
K..........Oon stage
..LLM......Mon sunday
..NL.L......on the
....MM......on this
.LL........Oon thursday
.LL........Non tuesday
ML..L......Mon wednesday
.L...NM....Lon your
M.ML.......Lon zoom
..LOLL...M..once
..N........Londe
MM..L.......one
N.M......L.Lone hour
MM..........one of
LO.........Kone you
K.LN....N..Lones
.LLP.......Longemak
.LL...L..N.Monline
LL.........Oonline interview
.L.......M..online test
ML......NM.Konly
........N..Lonly shortlisted
MML..MM.L..Kons
K..N.......Mons gesprek
..........OLontem
.LLM.M..N...ontvangen
ML..M.M.....onze
.LLM.L..LMOLook
MMK.L...MM..op
NL.L.N..NL.Kop #
LNL..L..NLMLop de
KN......MML.open
.M......MN.Jopen the
..L........Nopen to
.ML..M.....Lopening
K.ML.M...M..opens
L....L.O...Loperador
ML.M.......Loperations
LO..L.......oppure
KPL.LL.....Nor
LN..........or #
KK.M.......Por by
LL.M.......Nor friday
NLML.......Kor no
LNLLLL..M..Mor the
LN.M.......Lor thursday
KN.L.......Mor wednesday
.MLO.L..M..Kora
M.L.....MM.Loral
N........M.Koral board
LL.O.......Lorario
.L.L...M.M.More
.LMLML.....More #
....N.......organizer
O.L.......MKoriginals
L.N.........ortiz
...L.M......os
.NL.N...M.LLother
...M.M..M..Lotra
ML.L.M.....Motro
.LMN..LM....ottobre
KRLLLL..LM..ou
.N.M.......Lou jeudi
LO.L.......Lou sexta
..L...N.....oui
...M........our
LLLP.......Lour #
LLLM.......Oour call
OML........Kour engineers
L..N.......Lour interview
N..........Kour manager
..L........Nour office
.K.MM......Mout
K..........Nout on
.....O.....Loutcome
....LN......outra
..LL.N.....Moutra pessoa
N.LLLLM...OKouvir
M..L.....L..over
M...LM......over de
O.L........Lover lunch
LNL..LM....Mover the
.LLK.N....MNoverleg
L.LOM......Kowing
L.LOM......Kowing to
KMN.LM...M.Kown
..O........Kown apron
L........O.Lown time
M.L.LM.M...Lp
MM.........Kp m
L..L.L...O.Lpage
M.LL.L.M...Mpaid
KM.........Mpanel
..K.M......Opaper
KM....N.....papers
L.....N....Mpaperwork
N...MLL..M.Kpar
L..ML...M.LMpara
K.KM..LM...Opara #
JM.M........para el
N.L..L..N..Kpara entrevista
M.M..L..ML.Lpara la
LLO........Lpara segunda
J..P........para terça
.ML........Npara una
MLKO..M...MKparece
ML.........Mparents
K.QL.......Kparfait
M..L.M.....Lpark
..N........Lparkeren
L.........NKparking
PLLLLM....MKparlato
N..........Lparle
ML..........part
..L......M..part of
..L........Npartie
LML.LLNM.L..partir
......N..L.Mpartir de
M...M.......partner
....LM......partners
K..........Npartners would
.K.MMN..M.LKpas
KLLO.M.....Mpasa
L..P.......Kpasa al
N.L...L.....pasas
L....L...M.Npaso
.LM.LM.M.NMKpass
.L.OL.M....Mpassa
N.LNLM.....Jpasse
NLL....M....passed
NL...M.....Lpassed the
LLL...M....Npassen
O.LL..M....Kpassi
N.L.M.LM...Kpassing
L...LL...N.Lpasso
MLL........Opassou
M.L....M...Mpassport
L.L........Npassport and
.MM..L..M.LLpasst
MML.........passt ihnen
N..........Lpast
L.M.MLM.....paul
.L..L.M....Mpay
.....L..L.LOpayment
LL...LM.LR.Jpdf
.L...L.....Opedido
LLLML....O..pedimos
LLL......O.Mpedimos que
M.........MKpela
..........N.pela entrevista
M.ML.....M.Lpelas
.L.LMM..MN.Kpelo
......N.....pension
KL......M..Npeople
K...MLMM..LMper
LM.M.......Mper il
KMLL..M....Mper la
..L.....M..Mper un
LLP........Lper venerdì
K.Q.......MJperfect
J.QL......LMperfecto
K.P........Lperfecto nos
LLQL.......Lperfetto
LL....L.MM.Nperfil
LML........Opero
.....M.....Lperson
.N.L.N..LM.Jpersona
LM.......N.Kpersonality
.........N.Lpersonality questionnaire
LL.........Opersonas
.....N......persönlich
LMLLLO......però
LLLLLQ......pessoa
K.OML....M.Lpetit
NL..........pflegedienstleitung
..M.........phone
LMO........Kphones
L.M........Mphoto
..L........Nphotos
MLL..LMM..OLpiacere
NLNL.......Lpiano
...........Mpick a
JL..M......Ppiece
NLL.M.......pin
N.........NKpine
.LN.........piso
L.OM.......Kpiso #
JLL......N.Ppitch
K.L...LM...Ppièces
L.L.NMM....Lpiù
LNLML.......plaats
L.MM..L..L.Mplace
L.M.L....L.Mplace on
KML..M...L.Oplaces
M.....MM.L.Lplaisir
.....LNMLL.Lplaisir de
M.LL.....L.Mplan
.LLN.......Lplanned
LLLNM......Lplanned for
LM..........planner
MMLL........planta
N........L..platform
.L...L...M.Mplease
M.M........Lplease bring
...........Nplease come
.........M..please complete
ML..........please confirm
..M....M.M.Kplease do
LL.MNL.MM..Kplease don't
L.M........Nplease have
MLL....M....please let
L..N........please note
...N.......Lplease pick
O..........Lplease record
......M.....please sign
L.L........Nplease submit
..L........Nplease tell
M.L.........pleased
M.L.........pleased to
..L..MN...MKpleasure
L...O......Lplek
....MMM.LM.Lplus
MM..........pm
LM..........pm #
NMLL........pm ?
L..........Opm after
M.K........Mpm at
N.M........Lpm central
NL.L........pm ct
L.P........Kpm est
L.N.........pm for
K..........Opm in
L..L.......Opm is
LN..........pm or
M...M......Lpm please
N........L..pm pt
LL.O........pm work
N.NL.......Jpm you
.L.........Npodcast
..LNLN...MLLpode
N..M.......Kpode vir
NLLPL......Lpodemos
.K.P.M.....Kpoder
..LLLLL.MM.Npoi
LLLM..M.....point
.ML..ML.....por
NLL.....M.MLpor el
KMLMLL.M...Mpor favor
O.KL.....LM.por la
LN.........Lpor las
.KLL.O....LNpor tu
LLL.LN.....Nporque
LO.M.M..L..Kportal
MM...L..M.MKportfolio
..ML.......Mporti
....MM.....Lposition
.M..LL....O.position and
....N......Lposition has
......M.....position of
M.LNL.....M.possible
JLLMLM.....Pposso
LLM...M....Lpost
.LL.........post of
L.M..M.....Lposte
..LM..LN...Lposte d'agent
L.L.....MM..poste de
NLK.M.M..MLLposto
...O.......Lpostponed
..N........Lpour
..M.L.....MLpour l'entretien
L.MM......MKpour le
.MML........pour un
NLL........Mpour vous
M........M.Lpouvez
M..........Lpouvez vous
...MLLM.M..Lpra
LN..........practice
N..M..L....Kpraten
L.LK..LN.M.Npre
L......O...Lpre employment
L.MLN.......precisa
LM..........prefer
.N.........Lprefer ?
LPL........Lprefere
KOLL.......Mpreferisce
LO.........Lpreferred
MMK........Npremier
L.M........Mprep
M.....M..L..prepare
N.LL.......Mpresencial
M.O........Kpresentation
M.L..M.N.LMLpresente
M.LL......M.presença
N...........presso
O..........Kpresso la
.LLM..L....Nprice
L.L..L..MN.Mprima
L.OL.......Lprima dan
OLLLLL..MN.Lprima di
LL.L.....N.Mprimo
M.MM...M...Kprincipal
M.ML.N.....Kprobearbeiten
M.KO..M....Iproblem
LLLO.LM.L.MLproblema
..LL.OL..M.Lproceso
.LLM.M...M.Lprocess
M.L.MM.....Lprocesso
LO.LM......Kprochaine
OL.........Lproduction
MLLN.......Lprofessor
.LL.....M..Mprofil
MLL..M..M...profile
LL...M.....Nprofilo
........M..Mprograma
L.M........Nprogramme
.LL........Oproject
L.M........Mpromemoria
.......N...Lpromesse
.......N...Lpromesse d'embauche
.......M....proof
.......M....proof of
..L...M....Npropose
LL.........Opropose un
......N.....proposer le
.MNL..N....Jproposition
LLM...PM...Lproposta
LOL.......MLprossima
LN.........Lprossima settimana
M..LL.M..MLLprova
L....LP..L.Lprova e
.LM...M..N.Lprueba
N.LL......MLprésence
.MLMML...M.Lprévu
.OLL....L.MLpróxima
LO...L....NLpróxima semana
PL.......M.Kpróximo
ML......M...pt
LMLLMM......puede
KL...L..MM.Npuedes
N.K........Mpuedes venir
LLLLLM..M..Opuedo
M....MM..L..puesto
..M.LMM.L..Lpuesto de
...LPL.....Lpulled
L...NM......purtroppo
...M.....M..push
NMLMML.....Kput
MM.......M.Lput you
MMLM.L..L..Mpuò
MM.L.......Lpuò venire
LOLL.M......qual
KNN.LM..LN.Kquand
KPM..L..L..Lquando
LOKNL......Lquarta
M.M........Lquarter
.LK.NM..L.MKque
OLKL.N.....Lque a
LN..M.M....Jque el
L.L.OL.M...Lque la
L..O.......Kque mover
.M........MLque viene
L.MLN..M...Lqueda
L.L.O..M...Lqueda sin
LLNLM.......quedamos
MLLLLO.....Mquelqu'un
L.L.....N...quem
MMLL..O....Kqueremos
M.....O....Lqueremos que
O..........Lquero
N.MLLM.....Lquesta
K.LL......OMquestion
L.L......M.Nquestionnaire
.L.L.....M.Oquestions
L.L......N.Mquestions #
M.L......L.Nquestions and
.........O.Lquestions for
K.L..N..L..Nqui
L..........Nquick call
LL.........Nquick chat
LNLL..M....Mquiere
LL.MNLN.....quindi
.MLM.L......quinta
..LMM......Mquinta feira
IMMLM.....MMquinta às
.LLL..O..M..quiser
N.LMLLL.M...qué
LO.N.......Kqué día
.LM..L.M..MKr
NLKLLLM..L.Nr #
LM.........Mradio
LL.NL...M...rail
L.O.........rappel
LLL........Orate
LM.N.......Lrather
L..N.......Lrather than
MNL.....L..Lrato
K..........Oraum
L.L........Oraum #
O...ML.....Kravi
N.L.....M..Krd
LLL.M......Nrdv
KLO..LL.MLOLre
MM.........Lre application
MN.L.L..M.LLre candidatura
..LNL.....NKre colloquio
L.MM......NLre entretien
L.MN......NKre entrevista
L.LM......NLre gesprek
.....L....O.re gracias
..L.......O.re grazie
K..N......MLre interview
..L.......N.re merci
..........N.re obrigado
..P.......LLre re
..L.......N.re thank
MMLL.......Nre the
MLLL.......Nre your
.ML..N...L..reach
L.L..L..OL..reached
.L......O..Lreached us
KMLL....NM..read
LN.........Lread your
L.L........Oreading
.LM......L.Mready
L...N.......reason
.L.N........rebook
........N...recebemos
LL...L..N..Mrecebemos a
....ML..N..Lreceipt
L.M.....O..Lreceipt of
.M.........Mreceive
L.M.....M..Mreceived
.L.........Nrecently
M.N...M....Kreception
L.P........Lrecibe
.L...L..M.M.recibido
NLL.........record
NL.......M.Lrecord your
L.N........Lrecordatorio
.M.....M...Mrecruiter
L..........Nrecruiters
.L.M.....M..recruiting
.M.........Lrecruitment
N..........Lrecrutement le
OM.........Kreden
M.L.........reden wir
M.M........Lref
.LL.......MMreference
L......O...Lreferences
L.K........Nregistered
....NM.....Lregret
....MM......regret to
.....O.....Lrejected
..........MLremain
L..N.......Mremarcar
.....L....N.remerciements
LMM.........reminder
...........Nremote
..L.ML.....Nremoved
.MLM.....M.Krencontrer
L.L...M....Nrendez
L.L...M....Nrendez vous
MN.L....ML.Lreply
L.......M...reply to
LPL...M..L.Lreply with
LM.......O.Krepo
MK.M.....L..report
N.....M....Lreport to
M..........Lreporting
N.L........Lreporting time
..L........Nrequest
M.L.L....MMLrequested
O.L...M....Lrequested to
..N..L....OLres
L.M........Mreschedule
..P........Jreschedule cancel
L..........Nrescheduled
...L.M.....Nresearch
..L........Nresearcher
L..M.......Lresources
MMN........Kresponsabile
J.Q........Kresponsabile del
NM.......L.Lresponsable
L.L......O.Lrespuestas
N.L..L....MLrest
.L...N.ML...resultado
NLL.MM.....Kresults
.LL..L..M..Oresume
..L.....N...retenue
.LM......O.Kreto
L.....M..M.Lreturn
K..M.L..M..Nreunião
LLM...M.M..Lreview
......N....Kreview and
L.LOL.M.....revised
M.L.......NLrey
L.L..N.....Mreçu
N..LML.....Kricerca
..M..L..M..Mricevuto
..L........Nricordiamo
..L........Nricordiamo l'appuntamento
M.MML......Kride
LLLL.....P..righe
.N.L.L..M..Kring
.LM.....N..Lring the
MML.........ring you
.....L....OLringraziamento
..LLMN..L...ringraziamo
LLKLM.....NOringrazio
O.L..M..L..Lrita
L.L........Oriverside
.L.....N...Mrn
N..........Kroad
M.M..L....MJrobin
NLM..L.N..MKrodrigo
M.LL.......Mrole
L...M......Mroles
N.L.....M..Lroll
LLM....M...Nroom
...M.......Mroom #
...........Mrota
M...........round
K.O........Lround is
LLL........Oround of
...L.M....MLround the
OLLM......MKroute
O.L........Lrow
N...........run
OLK.....M..Nruns
NMLL.......Lruth
L.M..L..N..Lréception
L.LLL......Préunion
LMM..M..LL..s
KLN.LLN.NLMKs:!
LLMLM......Ns:#
LLN.N....L..s:# #
L.MLL......Ms:# h
.K.........Os:# min
...........Ns:# new
L..LM.....M.s:# pm
L.NL........s:# th
MNKLLLM.LL.Ns:?
LMLLLLM.LL.Os:a
M.L........Ns:a entrevista
LN.......L..s:a time
L.....M...MLs:about
.M....M....Ks:about the
....NL.....Ls:absage
K.M........Ns:accepted
........N...s:accusé
........N...s:accusé de
........N..Ls:acknowledgement
.L......L..Ns:adoption
LL.M.......Ms:afspraak
LMN........Ls:agenda
L.NL........s:agendada
L.LL.O....LNs:als
L.LP.......Ls:alteração
...........Ms:am
ML..........s:am #
L.L........Ns:am donnerstag
O.M......L.Ls:an
....M.....MLs:and
...L.......Ns:annuel
L...N.......s:annulation
..L.N.......s:annullamento
.........O.Ls:answers
L.M........Ns:ao
.LLLLM..ML.Os:application
.....O..L...s:application status
........N...s:applying
LLLLM.M....Os:appointment
LL.KM......Os:appuntamento
L.L...P....Ls:arbeidsvoorwaarden
LMM........Ls:are
.N.........Ls:are you
..M........Ms:assessment
N..ML......Ks:assistant
.N......M..Ks:associate
L.ML........s:at
LN.........Ms:availability
LNM........Ls:availability for
K.P.L.....MJs:aw
L.NM..M....Ls:aw aw
L.L.M......Ns:b
........L..Ns:beca
.LL..M....N.s:bedankt
.L.......O.Ls:before
..LL.MM.....s:bei
...L.......Os:besprechung
L.N.........s:bestätigung
K.NL.......Ms:bevestiging
L.N........Ls:bevestiging gesprek
.MLLLN..M.L.s:bewerbung
M.L........Ms:board
L.N........Ls:booked
LMN........Ks:booking
J.Q.........s:calendar
LL......L..Os:call
..N........Ls:call with
L.LN.......Ms:cambio
...KL.M...M.s:can
L..L..N....Ms:can you
....N.......s:cancelada
....N......Ls:canceled
L...N.......s:cancelled
.LLL.......Os:candidate
..LLM......Ns:candidates
L..........Ns:candidato
.MLLLNL.N.LLs:candidatura
LLL.LN..M...s:candidature
LL...LNO...Ls:carta
LL.......P.Ls:case
L..........Os:casting
L..NM......Ls:change
L..P.......Ls:changement
N.L.........s:chat
.L.......O.Ls:check
L..........Os:cita
....K......Os:class cancelled
M.M......N.Ls:coding
NM.........Ls:coffee
MM.N..L.L.MJs:colloquio
LLM.L....L.Ns:com
N.LLML....MLs:come
M....L..MN.Ls:complete
........LM..s:complete your
M.LL.......Os:con
............s:conditional
.......M...Ls:conditional offer
L.N.....N..Ls:conferma
L.N.........s:confirmación
L.N.....M...s:confirmada
K.N...M.N..Ls:confirmation
L.N........Ls:confirmação
...........Ms:confirmed
M.K........Ns:consulta
LL.........Os:contract
..L........Os:convocazione
.NML.......Ks:coordinator
MLL..L..Q.LLs:cv
..L....N....s:d'embauche
..L.....L.OLs:dank
LLLO.....M.Ls:data
NLLML....M.Ls:date
.LMNL....L..s:day
LL.L.M...MLNs:de
...L.......Ns:de cita
LLM.MM.....Ms:de entrevista
........N...s:de réception
....LO.....Ls:decision
MLLL..L..M.Ns:del
N.K........Ms:demo
M.K..N.....Ms:der
L.Q........Ks:details
KLMLMLM....Ns:di
LLLL.......Qs:do
L.KM.......Ns:donnerstag
...LN.......s:door
N.LML..M...Ls:driver
KL..N....L.Ns:du
KL..N......Ms:du #
LN.L.......Ms:e
LL......O...s:eingangsbestätigung
NLL...M.....s:einladung
M.L.........s:einladung zum
..LL..M.L..Ns:el
..LL.L...M.Ns:en
.MLM........s:engineer
MM.M.......Ks:entretien
...L.......Ns:entretien annuel
KM.M.......Ms:entretien de
MMMM.LL.L.MKs:entrevista
....N.......s:entrevista cancelada
L.N........Ls:entrevista confirmada
.LLLM.....MNs:entrevista de
..L........Ns:entrevista para
LLLL.......Rs:entrevistas
...........Ns:entry
L...LP......s:esito
L.O..L......s:est
J.LL.......Qs:et
NOL........Ks:even
L..........Ns:exit
L..........Ns:exit interview
L..........Ns:family
N.L........Ls:fase
..........KNs:feedback
M.M........Ls:final
..L........Ns:first
L.L........Ns:first day
L.........N.s:following
L.N.L....M..s:for
........N...s:for applying
KLMM.....M.Ms:for the
L.N.L...M..Ks:for your
L.NLNL....MLs:friday
...........Ns:functioneringsgesprek
MK.........Ms:fw
L.O........Ls:fwd
L.L..L....MOs:für
...LN.......s:gaat
...LN.......s:gaat niet
NM.M.LL..LMJs:gesprek
LMM.M.....MLs:gespräch
LL......O...s:got
LL......O...s:got it
........M...s:got your
.L...M..M.NLs:gracias
.LLL.L..N.PLs:grazie
L.L...OM...Ks:great
LL.......M.Ns:guest
L.MLL......Ms:h
M.LL.L..M..Ms:have
.L.......M.Ms:home
...NL.......s:hora
LMMO.......Js:horário
.NN........Js:hour
LLL........Ps:how
..LL.......Os:ihr
.M.L.MM....Ls:ihre
.M...N.....Ls:ihre bewerbung
L.......M..Ns:ihrer
M.L.L.M.....s:il
ML.L....L..Os:in
K.L........Os:intake
M..M.L..LL.Ls:interview
L.M.........s:interview confirmation
L.M.........s:interview confirmed
K.O........Ls:interview details
L..N........s:interview moved
L.P........Ls:interview scheduled
.N........MKs:interview slots
L.M.......NLs:interview thursday
LMLN........s:interview time
L.M.........s:interview tomorrow
...........Ms:interview with
LL.........Os:intervista
N..........Ls:invitación
N.K........Ms:invitation
K.N.........s:invite
O.L........Ls:invito
LL...L..N..Ns:is
KL.M....P...s:it
L.N........Ls:itinerary
ML.L.MM.M...s:je
ML......N..Ls:je sollicitatie
LLMN........s:jeudi
MM.........Ls:job
...........Ns:jobs
O.L..M.....Ks:junior
K..........Os:jury
O.K.........s:kennenlernen
....N....L.Ms:kennismaking
K..L..M.LM.Ms:la
M.L.......NLs:lead
L.NL.......Ms:lembrete
M..K.......Ns:lesson
.P.........Js:let's
MLL...M....Ls:letter
LL....N....Ms:like
L.NLM......Ls:lunch
O.L........Ls:mail
MN...L.....Ls:manager
O.K.....M..Ls:march
.LNMN......Ks:mañana
..L.......MMs:meet
N...........s:meet the
K..L.......Os:meeting
O.LM.......Ks:meeting with
L.......L..Ns:membership
..L..L....PLs:merci
.K.........Os:min
..L........Ns:minutes
N.KL.......Ns:mit
..L........Ns:mock
..L........Ms:mock interview
LL.MM.....NKs:monday
L.NN.......Ls:morgen
L..........Ns:moved
.L..LL....MOs:my
.L.NML......s:need
.L.NM......Ls:need to
LL.M....L..Ns:neue
L..O.......Ls:neuer
L..N.......Ls:neuer termin
LLLM.......Os:new
...........Ms:new jobs
...N.......Ls:new time
LL..LNOM...Ls:news
NNLL.......Ks:next
.N.........Ls:next steps
.N.........Ls:next week
....N.......s:niet
...LN.......s:niet door
LL.ML.M....Ns:nieuwe
LNL........Ms:night
LLM.P...L..Ls:no
L.L.N....M..s:notice
L.L.MM....M.s:notre
..L..L..M.OLs:obrigado
L..L..M.....s:of
......O....Ls:of appointment
L.....NM...Ls:oferta
L..MN......Ls:off
LL...LNN....s:offer
......M...MKs:offer letter
......M....Ls:offer of
L.N.ML.....Ls:officer
L.P........Ks:ok
.....M.....Ms:on
L.N........Ks:on #
L.ML.......Ns:on the
L.M..M.....Ls:on your
.L.......P.Js:online
.M.MM......Ks:onsite
KM.........Os:op
LML..L..M.LNs:open
.....LMO...Ls:operador
...........Ns:opportunity
...LL......Os:order
.L.......MM.s:our
....LOM....Ls:outcome
LMMM.....L..s:panel
L.L........Os:paper
..L.L......Ns:para
N.L........Ls:para entrevista
.L.........Ms:parents
.K.LLLM.M..Os:per
MMM.....L..Ks:phone
M.M.MM.....Ks:phone screen
.M.M.......Ls:pick
..MN.....L.Ls:please
L..LM.....M.s:pm
.L.........Ns:podcast
.L..LM..M.NLs:por
LM...O.....Ls:position
KLN.......NMs:pour
..L........Ns:practice
M....N.....Ls:probearbeiten
L..L.P..L..Ks:proceso
.MLM.N.....Ks:processo
..N.........s:promemoria
.......N...Ls:promesse
.......N...Ls:promesse d'embauche
.M.L..N....Ls:proposition
LLM...OM...Ls:proposta
LLL..M..LOL.s:prova
NLL..L...O..s:prueba
L........O.Ls:questionnaire
.LOM.L..M.MIs:r
OLL.........s:r #
L.N.........s:rappel
L.LLM......Os:rdv
KLO..L..MLOLs:re
MM.........Ls:re application
MN.L.L..M.LLs:re candidatura
..LNL.....NKs:re colloquio
L.MM......NLs:re entretien
L.MN......NKs:re entrevista
L.LM......NLs:re gesprek
.....L....O.s:re gracias
..L.......O.s:re grazie
K..N......MLs:re interview
..L.......N.s:re merci
..........N.s:re obrigado
..P.......LLs:re re
..L.......N.s:re thank
.L.........Os:re the
MLLL.......Ns:re your
.L...L..N..Ls:recebemos
.L...L..M..Ns:received
.L...L..N...s:recibido
.........N.Ls:record
.........N.Ls:record your
LMN........Ls:recordatorio
..M........Ls:ref
LL.........Ns:reference
.....L....N.s:remerciements
LMM......M.Ls:reminder
L..........Ms:rendez
L..........Ms:rendez vous
L..O........s:report
...L.......Os:request
..N..L....OLs:res
.L...OM....Ls:resultado
K..L.......Ps:reunião
..L........Ns:review
.....L..L.OLs:ringraziamento
..L...M....Ms:role
L..........Ms:room
..N........Ks:round
........N...s:réception
L..LL......Os:réunion
NL..M......Ls:sat
.L..N.......s:saturday
.M..........s:schedule
LNL.........s:schedule your
L.P........Ks:scheduled
LOL.M......Ls:scheduling
M.M.MM.....Ks:screen
M..L.......Ms:second
L.N.......MKs:see
L.O........Ks:see you
M.L.MN.....Ls:selezione
L.LL.......Os:semana
NLL.........s:senior
.LL...N....Ls:september
M.L.L......Ns:service
L.L........Os:session
L.O........Ks:set
NLML........s:shift
LM.......N.Ls:skills
.........P.Ks:skills check
.M.M.......Ls:slot
LN........MKs:slots
L....NM.....s:sobre
M.LLLN..N..Ks:sollicitatie
..MNM......Ks:sollicitatiegesprek
L.LMMM.....Ls:sorry
.M.L.......Ms:staff
.MLN.......Ks:stage
LL....MM...Ms:start
LL...O..K..Ns:status
M........M.Ls:step
.N.........Ls:steps
.L......L..Os:still
JMNM.......Ls:sua
OML..N...L.Ks:suite
.....M.....Ls:suite à
........MM.Ls:take
.........N.Ls:take home
..ML.L....MLs:talk
M.KL......M.s:team
.MLM.M.....Ks:technician
K.MOM......Ls:termin
K.PL.......Ls:terminbestätigung
L.LL.....O..s:test
L........O.Ls:teste
L.NL........s:th
..L..M..M.NLs:thank
..L..M..M.NLs:thank you
LL......N.MLs:thanks
........M.MLs:thanks for
LL.L.......Os:the
.L...M.....Ms:this
LLNM.M......s:thursday
.L.L.......Ns:thursday's
L.LO.......Ls:tijdstip
LM.OL....L.Ks:time
..LM.LM.M..Ls:to
L..N.......Ls:to your
M.LMM.....MLs:today
.LM.ML.....Ls:tomorrow
....OL.....Ls:tomorrow's
LMN..M.M...Js:trainee
L.L........Os:training
...MM.......s:trial
KN.LLN..M.LLs:tu
LO......L..Ls:tu entrevista
..MM......MKs:tuesday
N.L........Ls:tweede
...L.M..LN.Ls:técnico
N...........s:uitnodiging
M.L..L....N.s:un
L..L.L.....Ns:up
LLLN.N.....Ls:update
K..P.......Ls:updated
L.M....MM..Ls:us
MLL..O..L..Ls:uw
MMML.......Ks:vaga
M........O.Ks:video
P........L.Ls:video interview
L..........Ns:viewing
..L........Ns:visa
LLMM.......Ns:visit
LLLM.M.....Ns:visita
........L..Os:volunteer
.KL...L...MPs:voor
O.........MLs:vorstellungsgespräch
LO.........Ls:vos
L.MK.M..LL.Ns:votre
.....O..L...s:votre candidature
L.N.........s:votre rendez
LML........Ms:vous
K.N.N......Ls:vrijdag
M.M........Ls:w
L.LMML.....Ms:was
MLL.L.M.NMMJs:we
........N..Ls:we have
L.K........Os:webinar
..LM........s:wed
N..LM......Ls:wednesday
LN.........Ms:week
.....L.....Ns:weekly
......N.....s:welcome
LM....M.....s:when
N......M.L.Ls:with
N..........Ls:with our
NL..........s:with the
KMM....M....s:with us
L.LL.....Q.Ls:written
LL.........Ns:year
.M...L....OKs:yesterday
K.NLL.M..LN.s:you
..N........Ls:you are
........M.MLs:you for
L.....O....Ls:you start
..M........Ls:you're
K.M.....M..Ns:your
M.L.LM..N..Ls:your application
........N..Ls:your cv
L..M........s:your interview
..O........Ls:zoom
J.LM.L..LMMOs:zu
L.KL..M....Os:zur
L.M...MN...Ls:zusage
LLL.LN..LM.Ns:à
.....M......s:à notre
L..P.......Ks:änderung
LNLNL.L..L.Msabato
.MML.....L.Nsabato #
KLMLLMM...MMsaid
L.N.....L..Msala
.L.........Msalary
M.LM....L...sales
N..L........salle
M.LL......N.saludo
KMN........Lsalut
LLKSLL...M.Lsame
.LLN.....M.Msame day
L.L........Nsame room
L..PL.....MKsame time
MML.LM......samedi
L..M.......Nsamstag
K.M........Msamstag #
LMLM........sanne
.L...L..MM.Nsans
.MLN.L.....Lsat
NMLLM.....LLsaturday
M..L.......Msaturday #
L..........Nsaturday at
..LM.L......say
O.LM.......Lsay #
OLL.........says
..L..M.....Mscelto
LL....OM...Lschaal
LL....OM...Lschaal #
LML........Mschedule
LML........Mschedule your
M..L.....N..scheduled
.........N.Lscheduled for
LOL.M......Lscheduling
LL.OL.......schieben
LO.M.......Kschikt
N...M......Lschool
N..........Kschool on
.........N.Lschritt
........N..Lscientist
LLL......P..score
..L........Nscorecard
.L...O.....Kscored
M.M....MLL.Lscreen
LMM.M.......screen with
ML.....M....screening
K.LPN......Kscusa
ML.M.MM.MLLKse
M.MM.......Lse a
L.LOM......Kse nos
LLLPLL..M...se não
LM..N......Lseason
L..LM....L.Msecond
L.L..M.....Nsecond round
..M........Msecurity
MLNLL.......see
MM..........see how
OLL.........see if
.....L..L..Nsee it
L..L.M.....Msee the
M.O.L......Ksee you
LMN........Lseeing
L.N.........seeing you
M..M.....L.Lseen
.M.NLL.....Lsegunda
LLMM..M....Msegunda #
ML.M.......Lsegunda feira
K.L......P..segundos
..ML..L....Msehen
...L......MMsehr
.......M..M.sehr geehrter
.MLL.NL..L..sei
KMM..L......selección
LO.........Lselect
MML.LM......selected
.LL........Nselected for
N..........Lselected to
L...NM.....Lselection
MML.MM.....Lselezione
.LLKOLM.....sem
KPLMML.....Lsemaine
.N.N.L.....Lsemaine du
.O.L.......Lsemaine prochaine
KPLMLL....M.semana
.N........MLsemana que
K.LPL......Lsempre
..K.....LN.Nsend
LML.........send me
N.LL..M.....send the
.L.......N.Lsend us
M.L.....M..Lsending
NL.L.M...L..senior
L.N..L..M..Lsent
........N...sent to
L.N.........sept #
......M....Mseptember
M.L........Mseptember #
L.L........Nseptember at
..L...M....Mseptembre
M..........Mseptembre à
NLKLM.L..M.Mseptiembre
L..NL.L..M..ser
NLLM........ser ?
.L..M.LM.M.Lsera
K.KM......LQserai
.OML......LLserve
LM.....M....served
M.LM.......Mservice
.N.........Lservus
.MLM.L..NL.Kserá
M.L...M....Lserá el
MNL.........session
.O.........Ksessions
K.LL.......Psessão
..N........Lset
L.N........Lset for
MML........Lset up
L.KLM.M.M...settembre
KOL..L....MLsettimana
.N.........Lsettimana ?
..LL....NLLNseu
........L..Nseven
LMNMM......Ksexta
LMLMO......Jsexta às
LLMN........shall
LM..M.M....Lshare
..LL....M..Mshe
...L.......Nshe's
NLML.L......shift
L.LO.......Lshifted
..NL........shoes
..M.....M.MLshop
.L...L...M..short
K.L........Oshort interview
M.L..L..N...shortlisted
........N...shortlisted candidates
L...L.....M.should
...........Nshow
N..........Lshow you
..M.M......Kshown
..L........Oshows
N.LMNL.....Kshut
MLL...M.M.L.si
N.LL.......Msi no
LL.M....L..Osi te
N..LM......Lsi terrà
MMMLM.M.ML.Jsiamo
.L.M.M......sich
LL..L......Osick
..OL.M.....Lside
M..L....M..Lsie
.LL........Osie als
M.LL.......Msie am
L.....O.....sie anbei
NML........Lsie gern
L..........Nsig
LMM..LO.L..Lsign
......M....Lsign and
M....L..L..Osign in
L.M...N....Lsign the
LO.........Lsign up
L.L.M......Nsigned
L.....N.....signer
L..........Osigning
NMLLL...L..Msignora
OM.L..M.L..Ksim
KK.LNMM....Nsin
L.L.PL.M...Lsin efecto
MNKMMLLMM..Jsind
N..LL......Msit
NLL.........sit down
.ML.M.......site
LL.....M...Msix
LM.......N.Lskills
.........P.Kskills check
LMM.L.......slot
.N.........Lslot for
LO........MKslots
.M.M.......Lslots are
M.LO.......Ksnow
L.MON....L.Jso
MML.M......Kso i
.LLMPL.....Kso no
.L........M.so sorry
KMM.........so that
KLLPM...L..Lso the
...LOL......so there
.MMNL......Kso we
L.O........Lso you
.K.LLM...LNNsobre
NL.........Msobre las
LL........MNsobre o
..M.........sofia
M.L..L..O..Lsolicitud
L.L..L..O...solicitud para
.ML.LN..N..Ksollicitatie
M.NN....L..Jsollicitatiegesprek
Q.LL.......Jsollicitatiegesprek is
.LM..LMMM..Lsolo
L.L........Osolutions
.L.L.O....L.someone
.....N.....Lsomeone whose
K.NM.......Lsomething
L..O.......Ksomething came
KLLMMLM.M..Mson
MLLML....L.Msono
..LN.......Lsonst
KLLONN.....Ksorry
L..Q.L.....Ksorry !
....ML.....Msorry for
L.LL.N.....Nsorry to
.L.LM.......sorte
LL...LMMMMLMsous
ONLL.......Lsoy
.M.LL.....M.speak
KMM........Mspeak to
M.....M.M..Lspecialist
M.MM.......Kspend
..LN........spostare
MLLMLN......spot
M.ML.L......sprechen
M.M........Kspreekt
N..........Lspreekt met
L.L..M.....Ospring
.MM.MLL.M..Jsr
M...M......Lst
K.PL.......Mstaat
L.O........Lstaat in
L..L.....L.Ostaat op
L....O.....Kstack
N........L..staff
N........L..staff engineer
KML........Nstage
L.N.N......Lstands
....N......Lstands cancelled
O.LL.......Lstanza
.K...LOM.M.Lstart
L.....N....Lstart monday
LL...L..L..Pstarted
KLNM.....M..starts
L.MN.......Kstarts at
L.O.........starts in
ML..M.....LMstation
KL.......N.Mstatt
.L.NL.......stattdessen
.L.L.N......status
NL..........steel
OLL.........steel toes
K.OM..LM...Lsteht
L.M...MM...Lstelle
..L...MM....stelle als
.......M.L.Mstellen
MLLL.....MMLstep
NLL........Mstep is
.M...L....LMsteps
N.KO....L..Lstesso
KKNPL...L..Mstill
L.QL.......Kstill good
L.O.LM.....Lstill on
..M..L.....Mstore
M.LM......MLstreet
.LL..M.....Nstrong
.L.N.......Lstuck
L..........Nstudent
L.NL..M.....studio
.L...M.L.M.Mstudy
MLML.....M.Lstunde
..LK....M..Nsu
L.LK.......Psu cita
..N.........su entrevista
M..MLMM.ML.Jsua
LM.L.M......sua candidatura
..L........Nsua consulta
L..OL......Lsua entrevista
..L....N....subject
L......N....subject to
L.L........Osubmit
L..........Msubmit your
LM......P..Jsubmitted
.N........MLsuch
.N.........Lsuch dir
K.LMN......Msuis
MM.......M.Lsuit
...........Nsuit ?
.N.........Ksuit you
N...LNM.L..Jsuite
M.L..MM..L.Lsuite à
N.M.....LL..suits
M.LM.....L.Msuits you
LML..L...N.Msunday
NL.........Msunday #
K.LLN......Osunday at
NML.LMM.L..Lsuo
O...L......Ksuo colloquio
N.N........Jsuper
NML..M.....Lsuperintendent
N..L.....L.Lsupervisor
..LLLMM.M..Msur
L.N.........sure
..K........Oswap
..NL.......Lsweet
.N.......LL.sábado
L........L.Nsábado #
KL.N...M...Nt
M.LL.....M.Mta
L.ML.......Mtable
LNLM....ML.Ltag
KN.L.LN....Ltage
L.LLN....M.Mtake
.........N.Ktake home
M.LM........take place
L.LLMLM...MMtake the
K..........Otake your
.ML..NM....Ktaken
L..........Ntakes
LLM........Ntakes place
L..LNM.....Ltaking
M........L..talent
NL...L......talk
.LLL......MNtalk about
O.L........Ltalk money
.LNL.......Mtalk on
N.K........Mtalk to
M...........talk with
K.M........Mtalking
.NM........Ltaller
.MM.LLL..L.Ltarde
NN.L..L.L.LKtardes
LL.........Otarjeta
.M.......M.Ltask
.ML..LM....Lte
.L..M.M..M.Lte komen
PLL........Kte pasas
M........N.Lte pedimos
MM..M......Ktea
NM.M.......Jteach
N..M.......Jteach a
M.LMM..M...Kteacher
..K...M...MMteam
LLL...N...LPteam and
OLL.........teamleider
M..M.....L..teams
.LLN........teams link
N.N.L......Jtech
N..........Ltechnical
.M...M.....Ltechnician
L.....QL...Ktekenen
L.....P....Ktekenen en
MN.........Ktelefonieren
L..........Otelegram
.ML.L.L....Ntell
.NL.LL......tell me
L...L......Mtell you
LML......N.Mtem
MLL..MM.LN.Ktempo
.LML....L..Oten
.LM.........ten minutes
MMM........Kter
LLMN........termin
K.PL.......Lterminbestätigung
MM..L.......termine
N..LM......Lterrà
L..ML.M....Mterça
LL.M.......Nterça #
..NM.......Lterça feira
L.MM..L.LN.Ltest
.N.......L..test and
.........O.Ktest de
...M....MM.Jteste
M.....L..N.Ktests
M.L.....MM.Ltext
N.L.........text me
.MLNLL..M..Lth
LN.M.......Lth #
.M......M..Lth and
MMLM.......Lth at
M..M.......Lthan
...M........than #
L..L.M....M.thank
L..L.M....M.thank you
L.ML.ML.M.NLthanks
.M...M..M...thanks for
....M.LM....that
LML.......MLthat i
L.LLN.......that the
L.NL........that we
NML........Lthat work
LMM........Lthat you
..O..M.....Kthat's
N.LLN......Lthats
............the
M.LN.L..N..Lthe #
.LL..M...N..the attached
LLPL........the back
M..LM......Lthe best
L.NL.......Mthe blue
NL.....M....the board
..MLM......Lthe calendar
......L....Nthe candidate
L........N.Lthe case
M.......M..Kthe chief
LLOM.......Kthe clinic
.LLLLN...M.Mthe committee
L.M...M.....the contract
N.L......N.Kthe data
M.MML.......the day
..M...M....Lthe details
O.L........Lthe diary
M.M...M.M..Kthe door
....LN..M..Lthe end
N...L......Lthe evening
.ML........Mthe first
LNN........Kthe following
L..L.......Nthe hall
M.M........Lthe hiring
L.LO........the house
LLNML.....M.the interview
.....L....OKthe invitation
M.N........Kthe invite
NLL..MM....Mthe job
.....L.....Nthe landlord
NLLL......M.the last
LN.......N.Lthe link
K.Q........Kthe loft
NM.........Lthe main
O...LM....LKthe morning
LLL........Nthe new
.ML..M...M.Lthe next
MM......L...the number
L.....L....Othe offer
NLLL.......Nthe old
LLL.....O...the ones
LMLL.M..M.L.the other
LM...M......the panel
.M....O....Jthe papers
.L..LN......the partners
.ML.M......Lthe phone
O.L......L..the platform
.....M.....Lthe position
...L..M....Lthe post
......M....Lthe role
LLN.......M.the room
...M.L...M..the same
.M........NKthe search
L..LMM.....Mthe second
M...M.....MKthe shop
L.N.........the side
..L........Mthe spot
M.L.......LNthe station
MM...M...M.Kthe take
L.LL..M...MMthe team
ML.M......MLthe time
KN......M..Lthe week
LLLLN......Nthe whole
L.LL.....Q.Lthe written
MMLL.......Mtheir
..M.L...MM..them
K.QM.L.....Kthen
..L........Nthen !
L.OL........then the
L.M.....M..Lthen we
K.QL.......Lthen you
L..M...M..M.there
KL.L.L...N.Nthere is
..........QIthere parking
.LL.M......Nthere's
LL.NNL.....Ltherefore
KNL.....ML.Mthese
..LLM.....LNthey
ML.M.......Mthink
...MMM.....Lthis
..M.M......Lthis email
...MM......Lthis event
.LN..M..M..Kthis is
LL..N.......this morning
..L.....O..Kthis number
.....N.....Lthis occasion
NLL.........this saturday
.L.MLO.....Kthis time
KOLL.L.....Nthis week
...LOM.....Lthis year
L.MLM...NN.Ithose
L.L..M....LNthough
LLL.M.....N.thought
.M..LL...N..three
.N.........Lthree days
.LM......N.Lthree hours
NL.L.LM....Lthrough
MLML........through the
.NL........Lthu
.N.M.......Kthurs
NL.........Lthurs #
..LN.......Mthursday
..N.........thursday #
ML.NL.......thursday ?
LL.....M...Mthursday at
NLLN.......Lthursday the
.L.........Nthursday's
N..L....LM..ti
O.LM.......Kti faccio
OLLLLM...L..ti va
NMLL....MML.ticket
MLM........Ltienda
L.O......M.Jtienes
MLMM.L...L..tijd
LMMOL......Ltijdstip
O.L........Ktil
O.L........Ktil #
M....L......till
...ML.....MKtime
NLM........Ltime #
LLLO.......Mtime ?
MML..L....NLtime and
.........M.Ltime before
...KL.....O.time or
L....M...O.Ltime the
.K.........Ptime url
LOM........Ltimes
M.LN.......Ltiming
.LM...N....Ltips
.LNN.LM....Ktmrw
..L........Mto
M.M.L.......to #
MLL.LM...M..to a
LML..N......to an
....MM.....Lto another
..N......L..to answer
N.L........Lto appear
LL..N......Nto apply
N.L.........to ask
L..L.......Oto attend
O..........Kto back
M..L..M....Lto be
...MM..M...Kto bring
L.N........Lto calendar
....N.......to cancel
..LKMM....MMto come
.L.........Mto confirm
L..........Nto discuss
.L.......M..to do
O.L........Kto face
O.LML......Lto follow
L..M.M......to give
.......M...Mto go
M.K.M......Mto have
.M.L..L...M.to hear
LL..NLN.....to hire
..L..M......to inform
MLLL.M..LM.Mto interview
..L........Mto invite
N.L...M...MKto join
LL.........Nto look
L.MM..L.....to make
L.ML.....N..to me
M.K...M.....to meet
L.M.M.....NKto meeting
L.LN.......Mto monday
NL..M.MM...Kto offer
..L........Mto reschedule
M.M.......MKto say
LM..........to schedule
..L.L...M..Mto see
MML........Lto set
L.L.M.M..M.Lto take
.LL......M.Mto talk
L....L....OLto thank
M..L........to the
..M.....M..Lto this
K...M......Nto us
L.......K..Oto volunteer
L......M..M.to work
L.M.O......Kto write
MML..L..L..Mto you
.LMMM......Lto your
LLMM.O....LLtoch
LK.NN...L.M.today
OLL.........toes
.L.........Mtogether
LLN.NL.....Ktold
.MLM....M..Ktom
LLMMML.....Ltomorrow
M.ML.......Ktomorrow #
MLM......M.Ltomorrow at
L.LNPL....LKtomorrow's
L.LONL.....Ltomorrow's #
NML..M.....Lton
NML.....M..Kton cv
L.LL.......Otonight
...........Mtoo
JKP.LM......top
L.N........Ltop dan
LLL........Ptop of
NL.........Ltops
L.OK..L.MN.Ltot
..N.........tot dan
.L..LM..M...touch
K.LO.......Ntoujours
..M.......M.tour
NL..LM...MMItout
..KM..M.....trabalho
.K.L.......Ptrae
LM..L..M..MLtrain
..L........Otraining
MN...L.....Ltre
L.MM........treffen
KMLL.....MLNtres
.LLMM.......trial
M.MLM......Ltrial shift
..N.LL...N.Ktrois
L.LNL......Mtrouble
N..........Ltrust
KMLM.M....LMtry
...LLN....L.tu
OL......M..Ktu currículum
MNMM....L..Jtu entrevista
LLM......M.Mtue
L.M........Mtue #
.N.M.......Ktues
L.LNL......Mtuesday
ML.N.......Ltuesday #
L.........MNtuesday at
L..........Ntuesday or
NLM........Ktuesday the
.LL.....ML.Mtuo
...L....L..Nturno
.L..O......Ltut
....N......Ltut mir
L..........Otutor
L.O.L.......tutto
L.Q........Jtutto ok
M..M.......Ltwenty
MM...LL..M..two
L.L......M.Ntwo hours
MMLM.......Ltwo of
L......M....two references
LM...L..N.MLtwo weeks
LL.......P.Ltyping
LKPL........tá
NLLM.......Ku
..NL........u #
O.L........Ku come
LMML..M.....ufficio
..M..L..L..Muhr
LM.M.......Muhr ?
L..........Nuhr bitte
L..........Nuhr ein
L.M...L....Muhr im
M.........M.uhr in
L.LP.......Luhr und
N..........Luhr zum
L.LNL......Muhrzeit
.MLL.....L.Muit
NLLL.......Muit voor
LM.L..LM.O.Luiterlijk
ML........MLuitnodiging
MK.......M.Mum
NLM.LL.....Mum #
L..LLM...M.Muma
M.LL.......Muma entrevista
..L......N..un
NNLL....M..Kun colloquio
MMLL.......Mun entretien
........LO..un test
.MLMLML..M..una
.NLL.L..M...una entrevista
M.L.MM.....Kund
LML........Nund #
....M.LM...Lund der
NLJ..NM..LL.und ich
K.NL.L...M.Nunder
.L..LML..M.Mune
.L...O......une candidate
LL....L....Ouniform
JL.......M.Ounpaid
M..L....M..Kuns
KMOM..L.....uns am
.....N......uns für
LL.MM......Munser
.LLN....M..Munsere
N.L.L.M..LM.unserem
L....N.....Lunsuccessful
.M....LNL.L.unter
M..LMM..M..Lunterlagen
......LN....untersuchung
..L....MMM.Luntil
LMM...M....Lup
N.L........Lup at
KOL........Mup for
K.MMM......Lup on
..M.........up to
K.O........Lupcoming
LLLN.N......update
KL.Q.......Lupdated
M......N...Kupon
L.NMLM.....Lur
.L.........Nurgent
.NM.LLL.LN.Lurl
.L..M...M..Lus
.L.M.....N..us a
L.M...N....Lus as
.LL........Nus for
N..L.M..L..Lus on
L.......N...us two
LNMLLL....MLuse
L...LO....M.usted
..L........Nusual
....L......Muur
LNLM........uur ?
..LL..M....Ouur bij
LOLO.......Juur en
NLML........uur in
L.LL.......Ouur langskomen
LL.P.......Luur niet
N.M........Kuur op
.LK..MLM...Nuw
.LLM.......Nuw afspraak
M....N...L..v
MKMN.M..L.LLva
KL.O........va a
J.M......M.Mva bene
N..L........va bien
M...M......Kvacancy
..LLMM..M..Lvacature
N.LLM.M....Kvaga
MMLL..M..M.Lvaga de
.L......L..Ovagas
L.L.NM..M..Kvamos
K...M...M...van
KMLMM.M.N..Kvan #
L.L..MLMLLMMvan de
..ML.LLMNMLLvan je
L.LO........van woensdag
L..M..O....Lvast
KLNM.......Mvediamo
.MNL.......Lvemos
M.ML.......Lvemos el
.M.MM.M....Kvendredi
.M.M.......Lvendredi #
M.MN.L..LL.Lvenerdì
M..MNL.....Kvenga
NMK..M.....Jvenir
N.LKOL.....Mvenire
MLL.LO...MLLverder
.....N......verder met
M.N........Kvergessen
.......N....verification
M..L........verso
N.ML.......Lverso le
LLLLL.Q....Lvertrag
...N........very
L..N........verzetten
.L...N......vez
MMLL.......Mvi
NM.L.L.....Lvia
.........M.Lvideo
O.L..M..ML.Lvideo interview
L.N..L..ML.Mvideollamada
.L........M.vielen
.L........M.vielen dank
.L.M.L.....Nviene
L.LLNL..LM.Nvier
L.LMM.M.....viernes
.LL.....M..Mview
........L..Oviewed
L..........Nviewing
N.L.M......Kvir
LNM........Lvirtual
..L........Nvisa
.MP......L.Jvisioconférence
KLO........Nvisit
.MN........Kvisit to
LL...ML....Nvisita
M.K.LL....MMvocê
NL.LLM......voir
.NLMLL..L.MLvolgende
L..M....L.NLvolgende week
L.......L..Ovolunteer
...M..M....Kvom
LLLOL.M....Lvom #
..L..L..NM..von
......L....Mvoor
..LL......MNvoor de
.N.L........voor een
..MML......Lvoor het
O.LMMML.MLLKvoor je
L.K.M......Nvoor uw
LP...K......voorkeur
LLLM..P.....voorstel
..K..L.....Ovor
......LN....vorbehaltlich
O.L..MM....Jvorbei
O.LL.......Lvorbeischauen
K.OL.......Ovorher
.O.........Lvormittag
MQ...L..L..Kvorremmo
NMMM.LL....Jvorstellungsgespräch
..N........Lvorstellungsgespräch am
N.L.....M..Lvorstellungsgespräch ein
P.L........Jvorstellungsgespräch ist
..LLM......Nvos
LP.........Lvos disponibilités
.LM..L......votre
MNLLLM.....Lvotre candidature
M.L........Mvotre dossier
M.LM.....M.Lvotre entretien
O..L........votre présence
L..........Nvotre rendez
.L.........Mvoucher
..LL.......Mvous
L.K...M....Ovous avec
..........M.vous confirme
L..LM......Nvous de
OLLL.....NMLvous le
.NLM.M.....Kvous recevoir
MM.......M.Lvous rencontrer
L.OL.....N.Kvraag
.LL...M..N..vragen
LMLMM......Lvrijdag
.L.N........vrijdag #
.OL...M....Kvrijdag om
O.L.....MM.Jvuole
OLM......L.Lw
..L.......OKwahr
MM.........Lwalk
LQNL.L..L..Jwann
.O.L.L...M.Lwanneer
ONK..LM....Kwant
..L...O....Lwant it
M.LM.......Mwant to
.ML...M....Kwant you
L.L..M....NLwanted
L.........OLwanted to
.ML.ML..M...wants
MML.....M..Kwants to
L....P..L...war
M.L........Mward
N.L........Lward manager
NMK.......MLwarehouse
..LMLN.....Lwas
.M...N.....Lwas a
.....L..L..Owas received
..L..L..N..Mwas sent
..L.....O..Kwas submitted
NM.L.......Lwat
OL.........Kwat een
NMM........Kwatch
..LM.......Lwater
N.LL....N..Kway
L..M.M....LLwe
MM.L.....L..we are
L.M...M....Lwe can
M.LM........we do
.....N.....Lwe gaan
.LLM....M...we have
L.LLMN..MLLLwe hebben
KMM..M...L.Lwe je
.L...P..L..Lwe keep
KM.........Nwe meet
...JL.....NNwe move
..L..M.....Mwe need
.MN.........we talk
MM....M.M..Kwe want
M...M......Kwe were
LLNMLL..M..Lwe will
LML...P....Lwe willen
....MN.....Lwe wish
L...NN.....Lwe won't
M.....MM...Lwe would
O....M....LLwe zoeken
..K...MM..L.we'd
M.L.....M...we'd like
KMLL..MM...Mwe'd love
MLNLLL...N.Lwe'll
OMML.......Jwe'll see
M...........we'll talk
MM.LNL......we're
MNL........Kwe're at
.L...P..M.LLwe've
MLNL........wear
L.K........Pwebinar
LOM........Lwed
LN.L........wed #
LMM.......LMwednesday
M...........wednesday #
K.N.......LNwednesday at
...NM......Lwednesday's
MN.........Kweds
M.M........Lweds #
JOLML...M..Nweek
LNLL.......Nweek #
LO..........week ?
.N.........Kweek but
LN......M..Lweek of
LN..........week or
J.M.MLM.M...weekend
L....L.....Oweekly
LNL.LM..M..Lweeks
ML..NMM....Kweg
LMM..M...M.Kwegen
LMNM.M.....Kwegen der
.N.........Lwelcher
L..L..M....Nwelcome
LQ.........Lwelke
LO.........Lwelke dag
..K.......KQwell for
M.N.......MKwellies
M.LLLN......went
.....O.....Lwent with
LL.L.NM.M.LLwere
....LN.....Lwere not
O.M........Kwerkstatt
LN..L......Mwhat
.O.........Lwhat day
..L........Nwhat the
MLLL.......Nwhat you
LN..........whatever
KMOLL......Mwhatsapp
LOM.LL....LLwhen
.N.........Kwhen are
.O.........Kwhen could
.L.L.......Nwhere
LL.........Owhere you
NL.L......MLwhether
NLL........Mwhether you
KQL..L.....Lwhich
.O.........Kwhich day
MM.........Lwhich is
LM.M........which one
.KMLLM...M.Nwho
..M..M......who's
L.LLN......Mwhole
.....N.....Lwhose
K.N.L.L..N..wie
LMLL.ML....Mwil
MLMM.L..M...will
LLN.........will ask
L.N.......NKwill attend
L..M.L..M..Mwill be
...N.......Lwill begin
.LM....M....will call
MLNM.......Jwill have
N..........Kwill last
..M.........will meet
...MMN..L..Kwill not
...N.......Lwill now
O.L........Lwill show
N.LL........will sit
LL.........Owill visit
..L.....K..Owill write
..LL..P.L...willen
......N.....willen je
M.LLN.L.M..Lwilt
KMMNL......Lwind
..M.L......Kwir
L.LN........wir das
L.L..O..M...wir haben
L.L..M.M.M.Lwir ihnen
L.N........Lwir ihr
N.L........Lwir laden
M.....N....Kwir möchten
.ML........Mwir sie
L..MLMM..M..wir uns
MN.........Lwir würden
.LL.N....M.Lwird
K...MM....MMwish
....MN..L.MLwish you
.MM........Lwith
M...........with a
L..........Nwith dr
O.LL.......Lwith her
.LLMO......Lwith it
MMK.L.....M.with me
.....M......with more
L.M.M.......with mr
ML.........Nwith one
.ML.M.......with our
.....N.....Lwith someone
..M.LM.....Lwith the
M..L.M....LKwith us
..ML........with you
.NK....M.L..with your
L.L..L.M...Nwithdrawn
..L........Mwithin
..L........Nwithin #
M.L.LN......without
L.L........Owitness
L.L........Nwitness interview
LMOL.....M.Kwo
KOK..L......woche
LNLO.L..L...woensdag
...N........woensdag #
KO.........Lwoensdagochtend
L.L...M....Nwohnung
LL.NNM.....Kwon't
LL.MNM......won't be
MLML.L..LO.Kword
.M.......N.Lwords
.LKN..M.....wordt
N.KM........work
N.L.........work ?
.MLN.......Lwork for
LMK........Nworker
...........Mworking
LNL.......MMworks
.MK.......N.works for
..K.......KQworks well
NML.L...L...would
N.LL...M....would like
MML.........would love
NLL.........would thursday
...M.......Mwould you
..N........Lwrap
..N........Lwrap up
L..MNL..L.M.write
LL..M.M..MMLwriting
LLLLM....P.Lwritten
L.L......P.Lwritten examination
.LKL.....MLPwrote
MNL........Lwäre
NKL.......MMwürde
MOLL.L......würden
OL.L......LMx
LLLNM......Mxx
............y
LN...LNM.L.Ky el
..L.....OL..y entrevista
PK.M.......Ly hablamos
L..M..M..M..y la
N..L.......Ly media
LLLQ.M....LKy no
KN.L.M.....Ny te
KM.KON..MLLLya
M..........Lyard
JLMLN.M....Myear
L.M...M....Lyear #
....NL.....Lyear and
..L......L.Oyearly
KL.........Pyears
M.....O....Kyes
OLL........Lyes or
L.L.LML...MMyesterday
LMKL.M.M...Myet
M.MLM....LMKyo
M..L........you
.N.L........you ?
LLM.L......Myou a
..MLLM.....Myou about
L.O.M......Kyou accepted
N..........Kyou again
NML..M.....Kyou an
LLML......NMyou and
.N.........Kyou any
N.L..N..N..Jyou applied
M..L.....M..you are
LL....NM....you as
..M.......NKyou asked
M.L...M...LMyou at
MLL........Myou be
K..........Nyou both
N..........Lyou bring
...........Myou by
..NLLM....LLyou can
..L........Nyou can't
L..........Oyou cannot
.M.L.......Myou come
.M...M.....Lyou could
..LLN......Lyou did
LML........Nyou do
L.N.........you down
M.LL.M.....Myou for
..OL.......Lyou friday
...M.MN....Kyou got
MNLLL....M..you have
.M..LN...L.Kyou in
L.MM.....L.Myou like
L.M.........you need
.N..........you next
M.MLL.......you on
NL...M.....Lyou passed
LN.........Lyou prefer
N.LL.......Myou see
LN.M.......Lyou send
.MLN...M...Kyou so
..L...N.....you start
L..L.......Nyou take
....LM......you that
..L...NM...Kyou the
...L......NLyou then
M.M.......MKyou thursday
N.LL..MM.M.Jyou to
L.N.......M.you tomorrow
M.ML........you up
K..L..N....Nyou want
LL.L.N......you were
NLN........Kyou will
M.L.........you with
M.L........Myou would
NLLK..M....Myou'd
ML.L.......Myou'd be
LLOL....M...you'll
N.M........Lyou'll be
..M.LM.....Myou're
L.N........Lyou're all
L.O..M.....Lyou're on
N.LL....M...you've
............your
MML.....N..Lyour application
LNM........Kyour availability
ML.........Myour background
L.NL.M......your calendar
.....N.....Lyour candidacy
M......NM..Jyour certificates
.NL.........your choice
.L......M...your cv
.L.L.......Nyour delivery
...........Myour exit
.ML...M..L.Myour first
.LL.....O..Lyour form
.ML..M..L..Myour interest
.LNM.......Jyour interview
NML.....M..Kyour letter
P.L........Kyour mum
LL.L.M..L..Nyour name
.KLL.......Oyour new
M.L........Nyour next
NM.........Jyour note
..MM.......Kyour onsite
KMN......M..your own
LMNLN......Kyour panel
..K....M...Nyour passport
N.L........Lyour portfolio
MLL.....M...your profile
.L...L..M..Myour resume
LN..........your slot
L..M.L....N.your time
..O........Kyour visit
LL..MMN.L..Kyours
..L...O....Lyours if
LLM...L....Pyoussef
NLLN.M...M.Kzeit
.N.........Lzeiten
LO.........Lzelf
LLLQL......Lzelfde
.L.OL.......zelfde tijd
KMM.LL....N.zie
L.O.........zie ik
O.M..L...M.Kzien
L.N........Lzien we
KL...LM..MMMzijn
OL.LM......Kzin
LLLN..M....Ozit
NML..N....LKzoeken
LM.......P.Lzondag
LL.......P.Lzondag #
..MM.....L..zoom
K.LN......MMzou
MLKLMM...M..zu
LM.........Mzu einem
..K.....MMLMzum
M.........LMzum gespräch
M...........zum vorstellungsgespräch
L..L..M....Nzur
L.N...MM...Kzusage
.O.........Lzwei
LP.........Lzwei drei
MMKLL.L.O.L.~1:application
LN.M.L..LL.M~1:appointment
L...L....Q.L~1:assessment
.N.MLLL..L..~1:availability
LLL........N~1:bank
LLN.MLL.....~1:booked
MLMLLL.....N~1:bring
M.MLLLM.M..L~1:call
LL..SL..L..L~1:cancel
L.KL.ML..N.N~1:candidate
LOL........M~1:choose
L..LML....LN~1:client
M....L......~1:clock
N.L.M...L.L.~1:come
LKLLLLN.NO..~1:complete
.LLLL.LS.L.L~1:condition
JLPLLL..MLNM~1:confirm
LLLLNP...L.L~1:decided
LLKN.OL..L.L~1:decline
LLLLQM..L...~1:filled
..LL..MM..M.~1:forward
..LL..MML..N~1:health
KKLLM.PM...L~1:hire
LL..MLM.L..N~1:home
.MK.....L..M~1:hope
L...L...LM.N~1:internal
.........L.M~1:interview
..ML.......M~1:interviewer
M.KL.....M..~1:invite
K..L.M....MM~1:join
L.K.MNL.MM..~1:keep
M.M.LLL.L...~1:meal
.M.L....L...~1:meet
....LL...MLM~1:minutes
ML...L....L.~1:month
K.KP......LM~1:move
LLLKMLPM.L.M~1:offer
..M...L.....~1:onsite
M.KLL.L.MMMM~1:opportunity
.....M..LL..~1:panel
.LK.MN...LML~1:past
...LMMM....L~1:position
LLLL.....M.O~1:press
L...L...OL..~1:received
L.L.ML..M..N~1:recruiting
KLKNQN..L..K~1:regret
K.PLL......M~1:reminder
L.MKM..LMM..~1:reply
LLMM..L.L.LN~1:research
...LL..MM...~1:review
MLM..L.....M~1:room
.NL......M.L~1:round
..L.M.MMML..~1:sales
KL..M...L..O~1:school
MMLLLMM.M..L~1:shortlist
MM...L....M.~1:talk
..ML....ML..~1:team
LLLLLNL.M.OL~1:thanks
LKMONL..L.ML~1:tomorrow
L.NLL.....NL~1:travel
.L...MM..MLK~1:trial
M.M.LL.....M~1:video
M.KM.......M~1:visa
M.......L..M~1:weekday
MM.M....L.ML~1:withMe
..LKMM..L.MM~1:yesterday
.LM..L..M.L.~1:zone
.MLLL.L.O.LN~application
L..........M~application&bring
M..........L~application&call
...........M~application&complete
..M.....N..L~application&confirm
.....M......~application&decline
.....L.....M~application&home
L..........N~application&interview
M.......M..L~application&month
M.......M..L~application&onsite
....LM..M...~application&past
.ML..M..M...~application&position
.LL.....N...~application&received
.....M..L...~application&regret
........M...~application&review
.M......M..L~application&team
M....L..MM.L~application&thanks
M..........L~application&weekday
.....L..M..M~application&zone
ML...L..N...~application>call
PML..L.....J~application>come
LLL..L..M..M~application>complete
NM.........K~application>hope
....LL..M..N~application>interview
N.L........L~application>meet
L.......M..M~application>month
........M...~application>onsite
LL...M..M..M~application>past
..L.....N...~application>position
LL......MM.M~application>received
L.......NM..~application>review
LM.........M~application>talk
L.......P..L~application>team
....LM..N..L~application>thanks
MNL.........~application>weekday
.....L..M..M~application>zone
LM...L...L.N~appointment
...........M~appointment&choose
.L.M.......M~appointment&clock
L..........M~appointment&confirm
..........ML~appointment&hope
.NL........L~appointment&interview
...L.......M~appointment&month
L..........M~appointment&weekday
..L........N~appointment>confirm
.M.L.......M~appointment>month
.ML........M~appointment>weekday
L...L....P.L~assessment
.........N.L~assessment&complete
..LM.....M..~assessment&hope
M........M.L~assessment&invite
.........M.L~assessment&minutes
............~assessment&video
.LLN.......M~assessment&weekday
.........N.L~assessment>complete
L........O.L~assessment>internal
LL.......N.L~assessment>minutes
.LL........O~assessment>weekday
.N.MLL.....M~availability
.M..........~availability&choose
.M..........~availability&clock
MM.........L~availability&hope
LM.........M~availability&interview
.M..........~availability&minutes
.M..........~availability&month
.N........ML~availability&round
.LM........M~availability&weekday
............~availability&withMe
L.......M..N~availability>interview
.M.M.......L~availability>month
.N.........L~availability>round
LM.L.......M~availability>weekday
L.L..L.....O~bank
L.N.ML...M..~booked
..M.........~booked&call
...MM.......~booked&clock
..M.........~booked&interview
....M.......~booked&month
M...L......M~booked&past
L.L........N~booked&weekday
LML........N~booked>interview
M.M.M......L~booked>month
LL.LM......N~booked>weekday
MLMLLLM....N~bring
............~bring&hope
L..........M~bring&offer
K.......M..N~bring&team
L.L........N~bring>application
..ML..M.M...~call
MLM.........~call&clock
L.M........M~call&confirm
LM.........M~call&hope
L.......M..M~call&interview
.M..........~call&minutes
.LM.........~call&month
.....L.....L~call&past
.LM........L~call&position
LMM.........~call&talk
..M.....M..L~call&team
ML..........~call&tomorrow
.L.L.......M~call&weekday
...M.MM...LL~call&withMe
.M......N...~call>interview
L.M.....M.ML~call>talk
...L.......M~call>tomorrow
M..L.M..L...~call>weekday
MN...MM...LK~call>withMe
LLM.QLL.LL..~cancel
..L.N.......~cancel&clock
....M.......~cancel&filled
L...M......M~cancel&hope
..LLN.......~cancel&interview
....N......L~cancel&month
L.O.L.......~cancel&move
....N......L~cancel&past
..L.N.......~cancel&position
....M.......~cancel&regret
M.L.M......L~cancel&room
....N......L~cancel&talk
..L.O.......~cancel&weekday
....NL......~cancel>interview
L.N.L.......~cancel>move
..L.N.......~cancel>position
....M.......~cancel>recruiting
..LMN.....LL~cancel>weekday
L.LL.ML..M.M~candidate
...L.......M~candidate&clock
.....M......~candidate&decided
.....M.....L~candidate&decline
.LL......M.M~candidate&interview
.....M.....L~candidate&past
L..........O~candidate&weekday
LN.........L~candidate>complete
L..M..L....N~candidate>weekday
LQLLL.....L.~choose
.NM........K~choose&clock
.M....M....L~choose&come
LN.M.......L~choose&hope
.ML.........~choose&interview
.ML.........~choose&minutes
.M.........L~choose&month
.M..........~choose&reply
.M.M.......L~choose&withMe
.M.........M~choose>appointment
LM.........M~choose>availability
LO.........K~choose>clock
.K.ML......M~choose>decline
.M..........~choose>hope
...........M~choose>interview
LNL.........~choose>minutes
.NL...LM....~choose>month
L.M........M~choose>weekday
....MLLM..LM~client
M....L......~clock
O.LM.......L~clock&come
L.....N..M.L~clock&complete
.......N...L~clock&condition
L.ML......MM~clock&confirm
....M.......~clock&filled
...........M~clock&hope
............~clock&interview
M.LL.......M~clock&invite
...........M~clock&join
MLM........L~clock&meet
M.L........M~clock&minutes
ML.........M~clock&month
L..M........~clock&move
..L...N.....~clock&offer
..L........M~clock&onsite
...M........~clock&panel
L.L.M......M~clock&past
....M.......~clock&position
....M......L~clock&regret
..N.........~clock&reminder
L..........M~clock&review
M.L........M~clock&room
ML.........L~clock&talk
..M........L~clock&team
L.L.......N.~clock&thanks
M...........~clock&tomorrow
MLM........L~clock&trial
M...........~clock&video
............~clock&weekday
.M..........~clock&withMe
M..M.......L~clock&zone
.L.........O~clock>application
.M..........~clock>availability
..L........N~clock>bank
M..L........~clock>bring
.LM........N~clock>call
..L.N.......~clock>cancel
.N.L........~clock>choose
ML..L......M~clock>come
L.M...N....L~clock>complete
..L........M~clock>hope
LMM........M~clock>interview
.LM.M......L~clock>meet
M..L.....L.N~clock>minutes
.M.........L~clock>month
L..N........~clock>move
ML..........~clock>onsite
KML.N.......~clock>past
LLMLML.M....~clock>position
..M.......ML~clock>received
LL..........~clock>recruiting
MMLL.......M~clock>reply
MLM.........~clock>room
N.LL.......M~clock>talk
..NL........~clock>team
.LK.M.....O.~clock>thanks
K..NL.......~clock>tomorrow
N.M........K~clock>trial
.LMM.......M~clock>video
KOLM........~clock>weekday
LM.M........~clock>withMe
..NM.......L~clock>zone
N.L.......L.~come
L.....N....L~come&complete
..L........M~come&hope
M.LM.......L~come&interview
.L.L..M....M~come&meet
.L.M........~come&minutes
MLL.........~come&month
......N....L~come&offer
L.M...M.....~come&onsite
M..........K~come&position
NM.L.......K~come&talk
L.M..M.....L~come&thanks
M...N......K~come&tomorrow
M..........L~come&trial
L..........M~come&video
OLL.........~come&weekday
MLM.........~come&withMe
L..ML......M~come>clock
O.L........K~come>interview
.ML.M....M.L~come>position
M..........K~come>room
.MM........L~come>talk
M...NL.....L~come>tomorrow
L..........M~come>video
NLKM..M..L..~come>weekday
KKLLLLO.MN.N~complete
............~complete&hope
L.....M....L~complete&month
......O....L~complete&offer
........M..L~complete&past
KM.L..N..M.L~complete&weekday
.........M..~complete>assessment
..LL.....N..~complete>minutes
L.....O....L~complete>offer
........N..L~complete>past
LM.L..M..N..~complete>weekday
.LLLLLLR.L.L~condition
.......M....~condition&position
.......M....~condition&sales
L......N...L~condition>hope
LLO.LL...LMM~confirm
M.L.........~confirm&hope
L.NL........~confirm&interview
M.L.......ML~confirm&join
K.O.........~confirm&month
L.N.........~confirm&position
M.L.........~confirm&reply
L.N........L~confirm&video
K.ML......MM~confirm&weekday
L.......O..K~confirm>application
...........N~confirm>appointment
..M.........~confirm>clock
K.PL.......M~confirm>interview
M.........NL~confirm>join
O.L........L~confirm>reply
L.N........L~confirm>video
L.LL......NM~confirm>weekday
KLLLNOM...ML~decided
.....M......~decided&decline
.....M......~decided&past
.....M......~decided&position
.....M......~decided>decline
.LLNMOL..L.L~decline
.....M......~decline&past
..L.MM......~decline&position
.....M.....L~decline>candidate
L.LKPM..L...~filled
....M......L~filled&past
....N.......~filled&position
...........L~filled&weekday
..LL..NML.M.~forward
M...........~forward&invite
.L........M.~forward&meet
MLL...M.....~forward&month
............~forward&past
..L...MM...L~forward&position
......M.....~forward&sales
M.L.........~forward>invite
....M.....M.~forward>meet
.L..M.N....L~forward>month
L.....MM...L~forward>position
......MM....~forward>sales
NMK.ML.....L~h:application
M.ML......LM~h:availability
LLNN.......L~h:clock
LLNM........~h:come
Q.K........L~h:complete
L.KMM.....MM~h:confirm
LMKP......LL~h:decline
M.K.......LO~h:hire
M.IMML....N.~h:interview
M.KO......L.~h:minutes
M.L.ML....M.~h:month
.LLPL.......~h:move
N.L.........~h:opportunity
..L...M....N~h:past
N.KM........~h:position
.LKL.......P~h:recruiting
LMJON.....L.~h:regret
..K.......MN~h:team
L.NL.L....NK~h:thanks
.MLM......ML~h:tomorrow
K.ONM......L~h:weekday
L.OL.......L~h:withMe
..L.......N.~h:yesterday
LL.L..MM...M~health
KKLLM.OM.M..~hire
.L....MM...L~hire&hope
L.....N.....~hire&month
....M.M....L~hire&weekday
L.....O.....~hire>month
L.....N.....~hire>weekday
LLL.MLM.L..N~home
..L........M~home&weekday
.ML........M~hope
.ML........M~hope&interview
LM..........~hope&invite
M.L.........~hope&join
M.M........K~hope&meal
MML.........~hope&meet
.M..........~hope&minutes
M.L.........~hope&month
...........L~hope&past
M.L.........~hope&position
............~hope&reply
M..........L~hope&round
.MLL........~hope&talk
.M..........~hope&team
M.L.M.......~hope&tomorrow
...L.......M~hope&video
N.L.........~hope&weekday
.ML.........~hope&withMe
.L.......M.M~hope>assessment
MNL.........~hope>availability
...........M~hope>bring
LN.M.......L~hope>call
L.L........N~hope>cancel
LN.M.......L~hope>choose
...........M~hope>clock
.ML....M...L~hope>come
M.L...M....M~hope>complete
N.LM.......L~hope>confirm
MLL...M...ML~hope>hire
..L.M......M~hope>interview
LM.........M~hope>invite
N..L........~hope>join
M.M........K~hope>meal
MM.L........~hope>meet
.M........L.~hope>minutes
.M.K.......M~hope>move
.....L..M...~hope>reply
LNL........M~hope>talk
.N..........~hope>video
M.LM.....M.L~hope>weekday
...........M~hope>withMe
....L...L..M~internal
..L........M~internal&interview
N..........L~internal&talk
L.LM.......M~internal&weekday
.N.........L~internal>call
KL.M.....M.N~internal>weekday
...........M~interview
M.L........M~interview&invite
LMLM.....L.N~interview&minutes
NL.........L~interview&month
..LO.......L~interview&move
........M..L~interview&opportunity
..L........M~interview&panel
..L..M..L..M~interview&past
.M.L.......M~interview&position
...........M~interview&press
L.L........M~interview&recruiting
....MM......~interview&regret
L.N.........~interview&reminder
............~interview&round
L.L........M~interview&school
......M.M..L~interview&shortlist
LL.L.......N~interview&talk
LM..........~interview&team
....LN....M.~interview&thanks
...........M~interview&visa
M..........L~interview&weekday
...L.......N~interview&yesterday
.ML.M......L~interview>appointment
LN.....M....~interview>availability
L.N.M......L~interview>booked
L....LM.M..M~interview>call
L.L........N~interview>candidate
.OL..M.....L~interview>choose
.LL.......MN~interview>clock
K.LN.......M~interview>come
LM.M.......M~interview>hope
..L......M.M~interview>internal
L.L.......LO~interview>invite
L..L.....L.O~interview>minutes
M..M.......K~interview>month
.L.MLN..L...~interview>past
.M.........L~interview>position
.L.L.......O~interview>round
L..........N~interview>school
LL.........N~interview>talk
ML.ML.....ML~interview>tomorrow
LM.......M.M~interview>video
O.LM.L.....K~interview>weekday
...........N~interview>yesterday
M.M.........~interviewer
..L........M~interviewer&weekday
L..........N~interviewer>weekday
N.KL....MM..~invite
NLLL....M...~invite&month
M.L.........~invite&panel
M.L.........~invite&position
M..........L~invite&room
N..........L~invite&round
L........M.M~invite&school
..........NL~invite&thanks
M.L........M~invite&weekday
.........M..~invite>assessment
...........M~invite>clock
M.LL.M......~invite>interview
L.........MM~join
L.....M....M~join&month
..L.......M.~join&weekday
M.L..M....M.~join>interview
......M.....~join>month
..L.......M.~join>weekday
KLL.MNL.MML.~keep
N.M.L...L...~meal
M.N........K~meal&talk
K.N.........~meal>interview
..N........L~meal>talk
N..L.......L~meal>weekday
.M.......M..~meet
LLM...M....M~meet&minutes
ML......M..L~meet&month
M...MM.....L~meet&past
..........ML~meet&team
.....M....ML~meet&thanks
L....L.....M~meet&weekday
.N..........~meet>availability
N.L........L~meet>hope
LL......N...~meet>month
L.....M....M~meet>room
L.........M.~meet>team
.ML.ML......~meet>weekday
MM..LL...MLM~minutes
...........L~minutes&month
.M.........L~minutes&position
..M........M~minutes&talk
.M..........~minutes&video
...M.......L~minutes&weekday
M.M........L~minutes>bring
LO.........L~minutes>choose
L.L......O..~minutes>complete
L.L...M..M..~minutes>hire
M.L....M...L~minutes>hope
LL......M..N~minutes>interview
L........M..~minutes>month
..N.........~minutes>onsite
KM.......L.M~minutes>position
N........M.L~minutes>room
MLMM........~minutes>talk
N........L.L~minutes>team
L.NM.......L~minutes>video
L.LM.....N.L~minutes>weekday
.M.L.....M.L~minutes>withMe
......M...L.~month
L.LN........~month&move
L.L...NM...L~month&offer
M.L.........~month&panel
..L....M...M~month&past
......M....L~month&position
............~month&room
............~month&round
..L...M.....~month&sales
..L..M.....M~month&school
.....M..M..L~month&shortlist
M..M........~month&talk
.....M.....L~month&team
L....M.....L~month&thanks
L.M.........~month&tomorrow
............~month&video
M..........M~month&weekday
.M.......M.L~month&withMe
M..........L~month>bring
KLM...M.M...~month>call
....N......L~month>cancel
..L...L...MN~month>candidate
.N.........L~month>choose
ML.........M~month>clock
JL.ML.N....M~month>come
.M....N.ML.K~month>complete
L.....O..M.L~month>forward
LN.......L..~month>hope
L..L....M..M~month>interview
K...M......M~month>invite
ML..........~month>minutes
.LLO........~month>move
......MM...L~month>offer
N.L.........~month>onsite
M.L.LM......~month>panel
.L...MM.....~month>past
L...M...M..L~month>position
...LN.......~month>regret
M..L........~month>room
.L......N...~month>shortlist
..M.M...LM.L~month>team
KNKM.......M~month>weekday
KLKO..L...LN~move
...M........~move&past
...M........~move&round
L..N........~move&talk
L.LM.......M~move&weekday
..L........N~move>call
L.NL........~move>cancel
LM.L.......M~move>clock
..LP.......L~move>interview
LLLOM.......~move>weekday
LLLKMLQMLL.M~offer
L.L...MM....~offer&position
L..........M~offer&thanks
L.....O....L~offer&weekday
......N....L~offer>complete
L.L...MM....~offer>position
...M.......L~onsite
...LM.......~onsite&position
M.L.........~onsite&room
KMM.M......L~onsite&team
..ML........~onsite&withMe
M.LM........~onsite>hope
N..........L~onsite>room
KM.........M~onsite>team
L.L........N~onsite>video
M.M.......ML~onsite>weekday
M.K.L.L.M.MM~opportunity
M....M..L..L~panel
M....M.....L~panel&recruiting
M.LM........~panel&weekday
M.K.M......M~panel>interview
N..L.M.....L~panel>recruiting
..M.........~panel>round
.M.M.....L..~panel>weekday
.LL.MN...LML~past
..L.M......L~past&position
........M..M~past&received
.....N......~past&regret
LMM........L~past&review
.....M.....M~past&shortlist
..L.......M.~past&talk
...M.MM.L..L~past&team
.....M......~past&thanks
LLLM.M.....M~past&weekday
.L........M.~past&withMe
M...LM..M..K~past>application
N...M......L~past>call
L...N.....ML~past>cancel
.....N......~past>decided
.....N.....L~past>decline
....NM.....L~past>filled
LL.M.......M~past>interview
N..........K~past>invite
.L.LMM....ML~past>meet
...M.......M~past>move
..LLN.M....M~past>position
.L......M..M~past>received
L...M.....ML~past>round
..L..M.....M~past>shortlist
..LL......MM~past>talk
LL.MLM.....M~past>weekday
.L.LMMM.....~position
..L.....M...~position&received
..L........M~position&recruiting
.....N......~position&regret
M..L.......L~position&round
......M....L~position&sales
M.M........K~position&talk
............~position&team
ML......M..L~position&thanks
L.M.M.......~position&tomorrow
.MM........L~position&video
M..........L~position&weekday
...LM......M~position&yesterday
L.L..M.....M~position>application
LMM.........~position>clock
.......M....~position>condition
.....N.....L~position>decline
....M.......~position>filled
...LM......M~position>interview
LN.........L~position>meet
..M...M....K~position>minutes
....L.NM...L~position>month
L.....N.....~position>offer
.M..MM.....L~position>past
L..LNM.....L~position>regret
L.M.........~position>room
N.M....M...K~position>school
KLM........N~position>talk
MLLL.M.....M~position>team
.MM........K~position>weekday
LLLL.....M.P~press
....L...OL.L~received
L.......N..L~received&thanks
.....L..N...~received&zone
MLL..M..M...~received>application
.....M..N..K~received>keep
............~recruiting
.M.........L~recruiting&talk
.M..........~recruiting&team
...........M~recruiting&weekday
..L.....M..M~recruiting>interview
KLKOQNL.L..K~regret
.....N......~regret&shortlist
....M......L~regret&weekday
....N.......~regret&withMe
...MLN..L..L~regret>application
....N.......~regret>interview
.....N.....L~regret>past
K.PLL......N~reminder
..N.........~reminder&tomorrow
...........M~reminder&weekday
..L........N~reminder>appointment
..O........K~reminder>clock
L.N.........~reminder>interview
L.N.........~reminder>tomorrow
M.....M....L~reply
..N........L~reply&thanks
....M.M....L~reply&weekday
..L...M.....~reply&withMe
L..........M~reply>choose
..M.........~reply>clock
.LN.........~reply>come
MM.......M.J~reply>hope
LMM......L.L~reply>round
ML..M.M....L~reply>weekday
LLM.....L.LM~research
....L..MMM..~review
LM......M...~review>application
........L..N~review>interview
M.M..L.....L~room
MLL.M.......~room&talk
............~room&weekday
N.K........M~room>bring
..ML.......M~room>hope
L.NM.......K~room>internal
N..........K~room>meet
..L........M~room>minutes
N..........L~room>talk
M..M.......L~room>weekday
M.M........L~room>withMe
.NL......M.L~round
...........M~round&talk
.ML.........~round&team
.........M..~round&video
...M.......M~round&weekday
LM.........L~round>month
M........M.L~round>video
ML.MLL.....M~round>weekday
..KLKNL.RLL.~s:application
LL...L..O...~s:application>received
I.NM.L..LL.N~s:appointment
...L.......N~s:appointment>confirm
KLLL..L.LU.K~s:assessment
LPML.L..LLL.~s:availability
L.KL.L....LR~s:bank
J.RL.......L~s:booked
PN.LL...LLLK~s:call
M....M.....L~s:call>review
KLLLTL.....L~s:cancel
....N......L~s:cancel>interview
.LLL.......Q~s:candidate
L..........N~s:candidate>weekday
LPL.........~s:choose
.NL.........~s:choose>appointment
.N.........L~s:choose>interview
LLM...L..MM.~s:clock
L.L......M.N~s:clock>weekday
NL..ML......~s:come
.M...LM.MM.L~s:complete
.LL.LLKSML.L~s:condition
.......M....~s:condition>sales
ILRLLL..N...~s:confirm
K.N.........~s:confirm>interview
M...........~s:confirm>talk
...LLOM.....~s:decided
.LKOMM.....K~s:decline
.MKLM......N~s:health
KLL.LLQN.M..~s:hire
JLL..L.....R~s:home
...N..M..L.L~s:hope
L..L.......O~s:internal
M..M.LL.LL.L~s:interview
.ML.......M.~s:interview>appointment
L.O........L~s:interview>booked
....N.......~s:interview>cancel
L.O........L~s:interview>confirm
.L.........M~s:interview>internal
L.O.L......L~s:interview>minutes
...N.......L~s:interview>move
...........M~s:interview>press
L.L........N~s:interview>school
L.M.........~s:interview>tomorrow
LL.N........~s:interview>weekday
LML........N~s:interviewer
OLK.LL..L..N~s:invite
N.L.........~s:invite>interview
M.L........M~s:invite>talk
..N..L..M..L~s:join
M..L.......M~s:meal
..LKM.L..LMO~s:meet
LLOML.......~s:minutes
.LN.M.M..L.L~s:month
KLLTLL......~s:move
L..N.......L~s:move>interview
JLLLLLPOLL.O~s:offer
......KO...L~s:offer>condition
MLKL.L..M.MN~s:onsite
KL...L.....R~s:opportunity
KM.M.....L.O~s:panel
..LLM......M~s:panel>interview
LL..MK..N..M~s:past
ONKLLM..M.LL~s:position
LLL......M.O~s:press
KK...K..TL..~s:received
.L...L..O..L~s:received>application
L..LMM..LL.N~s:recruiting
LLLNMM.....L~s:regret
KMQLL.......~s:reminder
L.N........L~s:reminder>interview
..O........K~s:reminder>tomorrow
K..LLN..M...~s:reply
.L.L...L.N.N~s:research
M.L.....L..N~s:review
LL..ML.....O~s:room
ONLL..L.LM.K~s:round
M.LL........~s:round>interview
LLK...NN...N~s:sales
.......N...L~s:sales>condition
LLLL.......Q~s:school
L..........N~s:school>interview
NLML........~s:shortlist
N.......L.ML~s:talk
OMK......L.L~s:team
LKKLLLL.NLXJ~s:thanks
.L......O..L~s:thanks>application
.....L....PL~s:thanks>interview
..........N.~s:thanks>talk
LLOMOL..LL.L~s:tomorrow
..M.M......L~s:tomorrow>clock
NLL..ML.LNLL~s:trial
.LM..L..LQ.J~s:video
.........M..~s:video>assessment
N..........L~s:video>interview
L.K........P~s:visa
KKNNO...L...~s:weekday
L.LL......NM~s:weekday>clock
LMLM......OL~s:yesterday
.LN..L..M...~s:zone
L.L...MM.L.M~sales
..M...MM...L~sales>position
L.LM..M....M~sales>weekday
LL..M...L..N~school
L..........N~school>interview
.MLLLMM.M..L~shortlist
NLL........L~shortlist>interview
M.........M.~talk
...........L~talk&team
....LN....ML~talk&thanks
ML.M.......L~talk&weekday
NLL.......M.~talk&withMe
M.M.....M..L~talk>bring
.L.......N..~talk>complete
.M..........~talk>hope
L.L........N~talk>interview
.LN...M....L~talk>meal
L..........N~talk>minutes
L..N.......L~talk>move
O..M.......J~talk>position
MML.........~talk>team
...LM.....M.~talk>tomorrow
L..N........~talk>weekday
N..L......M.~talk>withMe
...........L~team
L..........M~team&video
ML.M.......L~team&weekday
M...........~team>hope
LLK........P~team>meal
....M.M....L~team>past
..M........M~team>position
LNM......M.L~team>recruiting
...M........~team>weekday
LLL..NL.M.OL~thanks
..........NL~thanks&tomorrow
..LLLO....ML~thanks&weekday
L.........N.~thanks&withMe
.L...M......~thanks&yesterday
MML..L..MM.L~thanks>application
...L.N....L.~thanks>come
..M.......ML~thanks>confirm
LLML.M....N.~thanks>interview
L.........O.~thanks>invite
....N...L.ML~thanks>keep
..M...L....M~thanks>offer
..........N.~thanks>past
L.P........K~thanks>reply
....LN....ML~thanks>talk
.L.M.L....M.~thanks>team
...L.NM....L~thanks>weekday
L.L...M...ML~thanks>withMe
LLMNNL..L.ML~tomorrow
..M........L~tomorrow&weekday
M..L......M.~tomorrow&withMe
M.LLM.......~tomorrow>clock
L.M.O......L~tomorrow>come
..MM........~tomorrow>weekday
..ML......ML~travel
MLM.....MMLK~trial
NLLL.......M~trial&weekday
M...........~trial>move
..KL.....M.N~trial>weekday
..M.LL.....M~video
ML..........~video&weekday
M..........L~video&withMe
..L..M...M..~video>assessment
M...........~video>hope
M.L.....M...~video>interview
.M..........~video>minutes
..M.........~video>position
L.N.........~video>room
L.....M....M~video>team
N.L.........~video>weekday
MM.........L~video>withMe
M.L........M~visa
........L...~weekday
M.L...M....L~weekday&withMe
...L.N......~weekday&yesterday
...N.......L~weekday&zone
.LN........L~weekday>availability
..LM.......M~weekday>cancel
.O.........L~weekday>choose
.M.........L~weekday>clock
KL.N.......N~weekday>come
L.....M..M.L~weekday>complete
.....N.....L~weekday>decided
K..N.......M~weekday>hope
..OM.......K~weekday>interview
NM.........L~weekday>meal
KM.NL......M~weekday>minutes
ML...L.....M~weekday>month
L.LN.......M~weekday>move
..L.MM....ML~weekday>past
LLMM..M....L~weekday>position
L.NM........~weekday>room
MLMM.......L~weekday>talk
..L.ML....NK~weekday>thanks
MML.M......L~weekday>withMe
L.LN........~weekday>zone
MM....M.L..K~withMe
LL.........N~withMe>application
..........MK~withMe>bring
.N..........~withMe>choose
LNMLM......L~withMe>clock
MML.......MJ~withMe>hope
L...NL...M..~withMe>keep
ML..........~withMe>minutes
...LN.......~withMe>regret
LMLM..M...LM~withMe>reply
..N........L~withMe>team
L.........LN~withMe>thanks
N.........ML~withMe>tomorrow
..LML.M..M.K~withMe>weekday
..LLMM..L.MM~yesterday
..MM.L..M.L.~zone
..O........K~zone>bring
L..........N~zone>confirm
..N........K~zone>minutes
........MM.K~zone>month
.....L..N...~zone>received
N..........L~zone>video
LM.N........~zone>weekday
M.N........Kª
.L......LM..à
ML...L.....Mà #
LL...LOM...Là compter
.LMM........à jeudi
L.N..MM....Là l'atelier
N..M.......Jà la
..LN........à mesma
..L..N......à notre
.M....NM.L.Là partir
..M.M...L...às
M.M..L..L...às #
M.ML....M...área
L..O.......Länderung
NML........Lça
LLMM....M..Lè
L.LL..M....Né
..L........Nêtes
..L..L.....Oüber
M..........Lüber die`,
};
