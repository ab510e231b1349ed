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
  step: 0.13715,
  bias: [5, 2, 8, 1, 0, 1, -7, -11, -8, -5, -6, 19],
  weights: `\
K...LLM..M.M!
KL.MLLN.L.MO! !
.LL........O! a
K........M.O! te
M.L........M! the
L.......M..M! your
.....L......#
MLMM.LM...LM# #
M.LNLL.....M# ?
LMNM.L....L.# a
N..L........# al
N....LL...L.# alle
...N.......L# am
.L....ON...K# an
.N.L.L......# and
......M....M# april
ML.......LL.# at
LLMM.......L# aug
LLMLM.M..ML.# august
.ML........M# avril
MML...M....L# b
K.L........P# bij
L.....N.....# brut
...........N# by
LML..L.....P# c
K.L........P# central
L.L........O# ci
M..........M# com
K.PML.......# come
LLM...M.....# con
L..........N# das
.L..LMM..M..# days
NL..LLM..MLM# de
..LN.......L# dec
..M..M.....L# december
LMMML...N.LL# e
L.M...L..L.N# en
.LML....N...# entrevista
LL...LOL.M..# er
M..M.L..M..L# et
L.L...N..M.N# euro
N.LL.....M.L# feb
L.LN.M..L..M# febbraio
KLM...M...M.# februar
LLLM.....M.N# februari
...........M# february
MLML....L..N# for
L.LM..L....N# février
M....L..L..M# h
M.PL.......K# hora
...L.......M# hours
L.M...M....M# hr
O.L....M...K# hrs
JM...L..N..M# il
N.LLL......M# in
L..O.......L# instead
L.NLNL.....L# interview
L..........N# interviews
K..NM.....M.# is
P.K........L# ish
K.O...M.....# it
M..........L# january
...........N# juin
L..L...M...M# juli
M.L...ML...M# june
M.M.....MLLL# juni
KK...LM....Q# k
...NL.......# maart
........L..N# maggio
.......M.M.L# mai
M.......MM.L# march
MM...L.....L# mars
M.L.LLM.M..L# marzo
.LM......M..# may
MLL.M.......# mei
MM.L.....M..# min
N.KL.......N# minute
M.L......M..# minuten
M.L......M.M# minutes
KLM......N.M# minuti
M.LL..L..M.M# minutos
LO.L........# mon
M..L..M.L...# märz
L.N.........# na
MMM........K# nd
LLLL.LON.L..# netti
...........N# new
LLKNM......N# no
LL.OM.......# non
M.LN.....L..# not
LN.L..M.L..L# november
.LL.L..M.M.N# novembre
LOL........M# o
MM........MJ# o'clock
N.L......M.L# october
.....M...M.L# octobre
L..........O# of
ML.........M# oktober
NMLL......LM# on
.N..........# oppure
LML........M# or
LLM..L.NLM.K# ore
L.MM........# ottobre
LO.L........# ou
M..M.......L# p
.LL.....M..N# para
M..L..N.....# per
...........M# please
MM.M........# pm
O.LL.......L# porti
M.M.........# presso
.L.......O.L# questions
M.......M..L# rd
..N........L# room
M.M........K# rue
N.KL.......M# salle
...O.......L# same
LMML.......M# se
M......L....# september
.LL........M# septembre
LL.OLM.....L# sorry
...M..M....L# st
.LL........O# t
.LO...M..L.L# te
.M.MLL..M..L# th
NLL....M.L.M# the
O.ML.......L# till
M.M........L# time
LMML.....L.N# to
L..........M# tomorrow
..MN.L....LL# u
..M..L..L..M# uhr
P..L......L.# um
.N.L.......M# und
LML......O.L# url
.LM...M.....# uur
LN.L........# wed
LN..........# which
K.MM...N...L# with
L........O.L# word
.M.......M.L# words
L.........OL# works
MLL...M....M# x
L..ML..M.L..# y
M.ML.....M..# you
.......M..LM# your
..M...M....K# º
..MN.L...L.L# à
M...L......M# às
.....L..N...++application receipt
......L..P.K++assessment
L...QL.....L++cancellation
......LP...L++conditional offer
K.PL........++confirmation
............++interview
KLLL......MR++none
LL....PM...L++offer
.....P..L..K++rejection
LOMM.......L++request for availability
KLLQ........++reschedule
.L........N.++thank-you reply
L....L..P...+application receipt
LLL...L..R.K+assessment
LLL.RL.....K+cancellation
LLL..LKT...L+conditional offer
K.OL........+confirmation
............+interview
M.L.........+invitation
LLL........O+none
LL.LLLSN.L.K+offer
..L.MR..L..J+rejection
LP..........+request for availability
JLLR........+reschedule
LLL.......PM+thank-you reply
.L...L..P..K=application receipt
..L......P.L=assessment
L...QL.....L=cancellation
......LP...L=conditional offer
KLSL.......K=confirmation
P.L........L=invitation
MMMM.......K=logit
L..........M=no
L..........N=none
LL...LQ..L.L=offer
.....Q..L.LL=rejection
KR......L..K=request for availability
KLLR.......L=reschedule
.LL..L....N.=thank-you reply
MMMM.......K=yes
MOJNKL..LLLN?
OL......M..K? #
LN.NL......K? any
O.L........K? ask
L.LP.......K? bitte
.MLN.LM.....? dan
OLL........L? dann
..LM.......N? i
L..L.......N? i'll
L.M.L.....ML? i'm
N.L.L.......? if
MM.L.......M? ik
KM.........N? it'd
LN..........? mornings
LO.L.......N? my
...M..M.....? same
L.L..LN..L.N? si
...N.......L? still
L..........M? the
NMLL........? we
...........N? you
OLLL..N....L? you'd
..LO.......L? zelfde
M.MNML..LL.K@answer
JRLMLLL.LL.M@booking page
....ML......@calendar CANCEL
MLLO........@calendar REQUEST
...L..OL...L@decisionBy
MLMM.L..L..N@doubt
J.IJLLL...UP@from private
.LOLM......K@kind meal
MMM.L....L..@kind onsite
.L.M.M.L.L..@kind panel
M..K..M.M...@kind phone
NLMKLMMLMN.I@kind test
N.N.LLLL.N.L@kind video
QLPJKLL.LLLN@length 0
N.M.L..LL.MM@length 1
L...........@length 2
.M....M....L@length 3
PKO.L...LLLL@link
JNKL.NMMM.ML@meetings 0
NLMM.L..L..M@meetings 1
MLPL.LL..L..@meetings 2
JLKT.LL..L.M@oldTime
LLLKL....LKU@own house
.LM..L....LO@passed on
N.M...L...LL@phone
N.N.LL...L..@place
KLO.LLL.MLQK@re
LOKKLLN..PL.@replyBy
MMMM....M..I@requisition
M.M.....M.LK@role
M.MM.......L@round final
NNLLLLL....M@round first
MMML.L.....L@round screening
.MNLM...L..L@round second
IT.LLLL.LLLN@slot
.L.L.M..MML.@stated company
MM....M.M.LJ@stated role
....L......M@to company
............a
L.L.L.M..N.Ma #
K.L...N....Ma call
LMM.....M...a chat
N..........La colloquio
.......M....a conditional
MN.........Ka couple
MN....L....La de
M.LL.......Na dra
L.NMM.L....Ka entrevista
.MM........La few
MKML....M.L.a gente
K.........LOa giovedì
..LL..M....Na job
M.M..LL..M.La la
NL.M....L...a las
O..........La live
M.L.....M...a look
....ML...L..a m
........M...a match
N.........MJa minha
.L..ML......a new
..M......N.Ka one
L.L........Na panel
LN....M.....a partir
LML......L.Oa place
.....M....MLa pleasure
.L.Q.......Ka poder
NN...LM.L..Ja retenu
.LL.LN...M.Ma second
L....L..LM.Na short
LM.MLM.....La sua
O.LLM......La talk
LN.L.......Na time
MLLM..M....La trial
M..LM......Ma un
..LMM.M..M.La vaga
L.NM.......La venerdì
O.ML.L.....La word
K.LM..O.M..La yes
LL...M.....Na été
ML.KLMM.L...aan
NLM......M.Laan de
...LO.L....Laannemen
K..........Oaanvraag
KO..LLM..L..ab
KOLL..NM...Lab #
.....M.....Mabbiamo
.....N......abbiamo scelto
.L..LO.....Laber
MLMM.......Kable
MLMM.......Kable to
......M....Maboard
..LL......MNabout
LM.L.....MLMabout #
LL.........Nabout how
M.LM......M.about the
LL.L.M.....Oabout your
M..L.M..L..Labove
N..........Labove the
PLL........Labrazo
...LM.L...M.abraço
....NL.....Labsage
NL.L.LMM.L.Laccept
L.M...OM...Jacceptance
KLPLLM.....Maccepted
L.O.........accepted interview
K.P..M.....Laccepted this
L.L........Oaccepted your
L.O........Kaccepting
..M.L...L..Maccount
........N...accusé
........N...accusé de
.L......M.MKacknowledge
L.M..L..O..Lacknowledgement
.L.........Nacross
LM.LN...M..Kaction
K.O...M....Lacuerdo
L.M..L..O..Lacusamos
P..........Jada
M..........Lada we
O.L........Lada your
KLNL....M..Nadd
L.N.........add to
L.NL.......Madded
L.OL.......Madded to
N..........Laddress
LK...LN..M.Nadjunto
K..........Nadmission
J.......L..Qadmissions
.L......L..Nadoption
L.P......N.Jadresse
M.L........Madviser
...LM.......afraid
LL.M....M..Nafspraak
M...LM.....Lafter
KMLLLMM....Nafter #
MLLMNL.....Lafter all
..LM.M..M...after the
L.....M.....afternoon
.O.........Lafternoons
LLL..NL....Nagain
....LP.....Lagain in
L.N.....L...agenda
L.N.........agendada
L.LLLMM..L.Oagosto
.LL..NM....Lagradecemos
.....L....OLagradecimento
K.O.L.M....Lagreed
....N......Lahead
LL.L.LM..M.Nai
NLLLL...L.MMainda
N.LM.LM..L.Lal
NMLLM.M....Kal colloquio
L..P.......Kal martes
LLLN.......Mal viernes
L.N.........alice
K.M.NL.MMM.Lall
L.N........Lall set
M.LLM.....L.all the
M..MLM..NL.Jalla
M...LL.....Malle
M.MMLL..L...alle #
NLLLM.M.M..Lalle ore
LLLL.....MMPallego
KLMM.M..MM.Lalles
.....N......alles gute
JLQ........Mallora
LMMM.......Kalors
L.LMMM.....Lalready
.LKL..MMMMLLals
LM...M....L.also
L.LP.......Lalteração
..LM....L..Mam
..N........Lam #
..NL.......Lam at
LOL...M.L...am besten
N.L.......M.am donnerstag
LO.........Kam liebsten
MLLM......M.am mittwoch
LL.M.....M..am montag
M.........MKam please
MLK......L.Nam the
.LNLL.M....Namanhã
M..L..M.M.L.an
LL...L..L..Qan application
MMO.......LJan der
P........L.Lan engineer
MM.L.LMM....an hour
L..........Nan informal
MMLK....M...an interview
.LLLLNM....Mana
..ML..M..M.Kanalista
.MM......M.Kanalista de
LL.MM.L..MM.analyst
K.L...MN...Nanbei
MLM.LL....MManche
...L.......Mand
LOLL.......Mand #
.MLL..LM.M.Mand a
.LMLL.....LOand ask
.....M....MLand for
OML.....L..Kand have
MMLMMM.....Kand i
M....M.L..MKand i'd
.OLM.LM....Kand i'll
L....M..M.NKand is
OLNL.......Jand me
L.L....M...Nand meet
K.M.....M..Mand mr
N..L.......Land myself
LL.MML.....Land not
MMM........Land one
LMNL.......Land our
M......N...Land proof
ML.LNL....MLand so
M.MM.......Kand talk
...L.M.M.L..and the
LMN...L..M.Land then
ML.......M..and two
N..........Land want
.LL.MMN.....and we
PML........Kand we'll
LL.........Oand what
........M...and will
..M.N......Land with
.M...L......and would
ML.L.M..LMLMand you
L.....M.ML..and your
LM.N.......Lander
...O.......Lander tijdstip
.....N.....Landeren
..LM.M......anders
NM.........Lann
...L.......Nannuel
L...N.......annulation
L.LLO.......annullato
....N......Lannulé
.KLO.M......another
.M.M.M.....Lanother candidate
...N.......Lanother day
L..M.......Manother time
LLMLLM..MN.Lanswer
ML.......M.Manswers
.L.......O.Lanswers to
L..L.L.M.M.Mantes
LN.LLLLM.N..antes de
LL.L.LN..N.Mantes del
LNL......M..any
LM..LM.....Many day
L.LN........any more
KN.L.M.....Many of
...L.L..NM..any time
M..LO......Kanymore
K..MMLM.....anyone
L...LL..MM..anything
...L.L..M..Mao
LLLPN......Kapologies
...LL......Napp
N.L.........appear
N..........Lappear before
L.L..M..MM.Mapplicant
L...LM..MM..applicants
MMLLLM..N...application
........M..Lapplication and
...LLL..N..Napplication for
.L...L..N...application is
.....O..L...application status
.....K..O...application was
ML...M..N...applied
LK.LMN...L.Oapply
LK.L.M.....Oapply for
.....L..M...applying
M.L.....M...applying for
KLL.M.M....Oappointment
LL..M......Mappointment with
K.M........Mapportez
L....M....NKappreciate
.M...N.L...Kapprentice
LL....M....Oapproved
LL.LM......Nappuntamento
.....L..M...april
M.......M..Lapril #
L.L......M.Mapril at
.NLML......Laprès
LP.........Kaprès #
N.LM.......Laqui
L.....PL...Larbeidsovereenkomst
LML....M..LMare
..M....M...Lare booked
.MLL..M....Mare in
M.L........Mare invited
M.L...M....Mare pleased
N.L...M....Lare requested
K.L......N.Mare scheduled
.MLL.......Nare you
LM.L........around
N.L......M.Karound #
LM.....LM...arrange
.LLL....M..Narranged
L.MNL.......arrangements
L.N.........arrive
.LL..L..P...arrived
LL...O.....Mart
KLMM.LM..M.Las
..LM..M.....as a
L.OLL.......as agreed
L..P.......Las before
.LM....M...Las discussed
L........M.Mas part
..ML...M.M.Kas the
.MNL.L...LM.as you
MKMLL.....LNask
L..........Oask about
NL.L........ask for
N.MM....M..Kask you
M.L.....L.N.asked
N.ML..N....Jaspettiamo
M....M..M..Lassessment
.MMM.....M.Kassistant
.M.........Lassociate
LL......M..Massume
...MMNL...LLasí
M..M........at
ML...L.....Mat #
LML.N....M..at all
ML..ML..O..Kat any
..LM.....L.Nat nine
.LMML....M..at noon
M.L........Mat our
L.........LNat reception
M.LMM.......at ten
MMO.LLL..L.Lat the
L....N..LM..at this
L..M.......Mat your
MLL...M..M..attached
............attend
N.L........Kattend for
K.ML.LM..O.Laté
.L....LM.O..até #
L.......MN.Laté domingo
L.M......M.Laté quinta
MMLMLM.M...Lau
.L......LMM.auch
L..M.M......auf
KMMN.......Kauf der
..MM.......Kaug
LMNM.......Kaug #
L..LP.......auguro
.LML.M...MLLaugust
M.MM.......Kaugust #
.ML.........aula
..N........Laura
NNK....ML..Kaus
LO..........auswahl
L..L.L..M..Oauto
L.N.....M..Lautomatisch
..N........Kav
.O.L......L.availability
LNM.........availability for
KK.........Qavailable
M.L..N..M..Lavaliação
.NKL.LM..N..avant
LM.L.....L.Mavec
KMMM.LM..L..avec le
L...MM.....Lavons
..L...M....Mavril
L.OLL.....OKaw
L.N...M....Kaw aw
.M.L....MMMLaway
LML.LO......años
MMN..L.....Kb
L.MLM..MM.LKback
.MLM.O....LKback and
N...LM.....Lback for
L.P........Kback office
..M...M.M.LLback to
MLL....M...Nbackground
L..N.M.....Kbad
..M....M...Lband #
K.L.ML...M.Nbank
MMLL....MLLLbar
....MLN..L.Lbase
.L.........Lbe
L..M.......Mbe able
O..L.......Lbe free
O..........Lbe given
.L...M.....Mbe glad
L.MM.L..M.LLbe in
..NL........be me
....L.......be on
N........L..be seen
..LNL.....M.be there
........L..Nbeca
LL.M.M.....Lbecause
ML...ML.M.NKbedankt
M..L.M....MKbedankt voor
MLLMMML..L.Lbeen
L...M.....NLbeen cancelled
L.LO.......Lbeen changed
....LQ.....Kbeen closed
....N......Lbeen filled
N...MM.....Kbeen invited
....N......Mbeen removed
M.M.........been scheduled
MM.....ML...been selected
NML........Lbeen shortlisted
.MLLLLL..N..before
.M.......L..before #
.M...L......before the
..M......N.Lbefore we
L..L.....L.Obefore you
M..........Nbeforehand
.L.M....M...begin
...N.......Lbegin at
M.LP.......Jbeginnt
M.LO.......Kbeginnt um
LL.L.......Nbei
K.N.........bei donnerstag
.LL.......MMbei ihnen
NL......M.L.bei uns
LL..MLM.L..Nbeing
MLML...ML.MLbel
M........N.Kbelow
LMLNLM....MLben
..L.......NKben er
.MN.......LLbench
.MNM.L.....Jbene
K.PL.......Lbene allora
L.....N....Lbenefits
.LL.LMM.LNL.bent
J.NN.......Lbesprochen
LPLLMM..L..Lbest
..L..MM...MMbeste
.NLL.LM.M.L.besten
L.NL.......Mbestätige
L.N........Lbestätige ich
L.MM.......Mbestätigen
L.N........Lbestätigen wir
L.M........Mbestätigung
L..N.M.....Lbeth
KOLLNL....MKbetrieb
LM.ML.L...M.better
.M.LLL.....Mbetween
M.LL.......Nbetween #
L.OL........bevestig
L.N........Lbevestig ik
L.N.........bevestiging
L.N........Lbevestiging gesprek
MML......N.Kbevor
M.L......N.Kbevor wir
.MLLLM..N.L.bewerbung
..L.....MM.Lbewerbung als
KMNN.......Kbewerbungsgespräch
LL.........Obeworben
L.L...OM...Lbieden
..L.ML..MLMLbien
L.....O....Lbienvenue
L.L...MN....bieten
M.ML.LM....Lbig
.LML.M.....Mbij
.LNL.......Mbij de
...K.......Obij jou
O.LL.M.....Lbij ons
LLL...Q....Lbijgaand
LMLM......LNbin
.L...L..O.LMbinnen
...LLL.MNNLLbis
.........M..bis #
L.M...KMN..Lbis dahin
.....L..N...bis ende
.LL........Nbiscuit
...P.......Jbisher
LLLL...M.M.Obist
L.LN......LMbitte
K.L...M..M.Nbitte bringen
..L..LM.LM..bitten
..LM..M..N.Lbitten wir
M..L.......Mblack
K.NMN......Kbleibt
K.P........Lbleibt es
L.LNN......Lblijft
KMM.M.......block
...LM.....MMboa
.L.LN...M...boa sorte
M.....LM....board
..LMM.O..LLLboas
N..M..M....Jboat
..LMML....M.bom
.LLMML......bom dia
.KL....M...Nbon
M.L..L...M..bonjour
.K....M...MMbonjour madame
..MLM...M..Lbonne
.M.L.......Mbook
LL.......M.Nbook a
L.M.L..M...Nbooked
L.M.L......Mbooked for
KMM........Mbooking
..LL......MNboots
LML.L..M....both
NLL........Lbram
OMLL........brandt
..LLPL..M..Lbrauchst
N.JM.......Mbreng
L.L........Obreve
NMLL..L.MN.Ibrief
.LM.......MMbring
K.NL.......Nbring a
L.L.......MNbring my
KLL......MONbring the
L.N....M...Kbring you
.........L.Nbring your
..L.......JPbringe
M.L...M..M.Mbringen
M.L...M..M.Mbringen sie
N.ML.......Kbrother
.L.........Nbruno
LL....P....Lbrut
L......L...Obsc
K.N........Mbst
L.LLM......Nbudget
O.L...L.....buenas
M....ML.....buenas tardes
MML..L..M.MLbuenos
MML..L..M.MLbuenos días
..M.M.......building
L........N.Lbuon
LLMLM......Nbuona
..........LNbuonasera
OML.LLL.L.MLbuongiorno
O.L........Lbuongiorno il
K.PL.M....K.bus
MMM.ML.....Lbusiness
MML.LNM.L.LLbut
..L......M..by
M....L.....Mby a
.........M.Nby friday
L........O.Lby monday
K..N........by phone
N..........Lby return
M...........by sunday
M.MM.LM..L.Lby the
N.L.......MLby your
N.L.........by zoom
MM...L......c
L..........Mc #
LMNLL.M..L.Kc'est
K.O.........c'est noté
......O....Lc'est oui
NLL.....MM..ca
KL.L....MM.Ncada
LL....L....Ncafé
J.Q........Lcalendar
.LLM......LMcall
L.N.........call #
..M.........call the
.MM...M....Kcall with
M........M.Lcall you
ML.M.....M.Kcalled
LLLN.......Mcambio
L..........Mcambio de
.LLM......M.came
L..O.......Lcame up
MMLM.....M.Kcampus
.MLML......Mcan
L.........LNcan come
LMLL..M..M..can do
N..MM......Kcan i
LM..........can offer
M.K..M.....Mcan see
P.LML.M....Ican u
LLLNL.....MNcan we
MMK..LM....Mcan you
.LLMM......Lcan't
...N.......Lcan't do
L..........Ncan't make
L.M..L......cancel
L..LO......Lcancelada
L.OL........cancelar
....N......Lcanceled
L...OL....MLcancelled
.....N.....Lcandidacy
..MLLM......candidata
..LL.M.....Mcandidate
.LK..M..MM..candidates
.....O.....Lcandidates and
L..........Ocandidates for
........M...candidates will
L.M.....L.MNcandidati
L..L.MLNLL.Mcandidato
LKL......MMNcandidatos
KL...L..MM.Ocandidats
.N.LLML.N.LLcandidatura
.ML.LM..MMLLcandidature
LL.N.M..L.LMcannot
L.LQ.......Kcant
.L.L.......Ocar
.LM.LL.....Ncard
L.L........Ncareer
....M.N.ML.Kcargo
M.L...N.ML.Kcargo de
M.L..M......caro
O..LLLMM...Jcarta
KL....M....Ocarte
LML..MM...LMcasa
..ML.M...M.Lcase
LLLM.MM.N...caso
K.L........Pcasting
.ML...OL...Kcdi
......N....Lcdi #
M.LM.......Lce
LLLMMM....NLce matin
LN...M......ce qui
.LK........Ncedar
LL.......P.Lcelular
OM.......L.Kcentre
LL.........Ncerca
LLN...LNM...certificate
LM.....MM.NJcertificates
.MM..M.....Kchair
L..........Ochairs
K..O......LMchange
L..NM......Lchange to
KL.N.M..L..Nchanged
K..Q.......Lchangement
L.N.M......Kchanges
O..L.......Lchapel
..L..L....MNcharla
...ML......Mchat
M...........chat about
.MLM.....M.Mchat with
MLLL.N..LL..che
.LL..L.M.M.Ncheck
.......N...Lchecks
..K....MN.N.cheers
.MNL.L..ML.Kchef
MMML.......Lchef de
NMML....M..Kchefe
K.NL.......Mchez
.OLL.......Mchiacchiere
L........N..chiediamo
O.L........Lchief
K.NMM......Lchiuso
LOL...M....Lchoice
.....O.....Lchoisi
LMM..O..L..Lchoix
MML...M.....choose
...........Mchoose a
K.O.........choosing
....LM....LMchosen
..LL.M....N.chère
MNL..M.ML..Jci
M..LMO.....Kci ha
MMML..L..M.Lciao
LNL........Lciao elisa
ML.L....M..Lcinco
LMML.......Mcita
LL...M.....Nclaim
M.L...M.....class
....K......Pclass on
...M.......Lclerk
.LM.M.......client
L.MMM..M...Lclinic
K..L.N..M..Mclose
....MM.....Kclosed
KM.......O.Lcloses
..L.....N..Lclosing
.L......N..Lclosing date
LLML.L.....Nclub
K..........Nco
K...L......Pcoach
L..L.....N.Ncode
N.J..LM....Ncodice
M.N......M.Lcoding
.L.N.ML....Lcoffee
J.MN.......Mcol
L..N........colleague
L.L......L.Ocolloqui
...M.......Lcolloquio
.L.........Mcolloquio con
L.MM.ML....Lcolloquio del
J.....M....Ncolloquio di
Q.LL.N.....Jcolloquio il
M.L.....LL.Ncolloquio per
NLNM....L..Lcolloquio è
...LLM......com
..L.L.L....Ncom a
KLSM.......Icombinado
..LL.......Mcome
.LL........Ncome along
..L.......MMcome and
...NL.......come at
K..L...M...Ocome by
N.L...M....Lcome down
LML.........come first
NLL.N......Lcome in
L.ML......MMcome on
M..L.......Ncome to
MM.M.......Kcome up
N.LM.....MMKcome with
NL.L.L.ML...comes
MLML.......Mcomigo
KLON.M...L.Kcoming
M..MLMM....Lcoming in
LL...LM..L.Ncomité
K.MM..M...NLcomme
NML........Lcommis
M..........Kcommissie
...L.M..LM..committee
.....N...M.Kcommittee has
.L.MLLMM....como
.....LLM.M..complete
.........M..complete the
........LM..complete your
.L.L.M..M..Lcon
.LM..LL.N...con el
MLL...L....Ncon il
M.LLLMLM...Mcon la
.....O.....Lcon más
L.L........Ocon su
LK...LM....Ocon tu
.LL........Ocon un
......LO...Lcondicionada
.......M....conditional
......LM....conditional offer
.M.M.LL.O..Kconductor
K.Q.....M..Jconferma
L.OL.......Mconfermato
...L..M...MLconfermo
LLL........Oconfidencial
LL.........Oconfidential
LL........MMconfirm
N..........Lconfirm by
L.M........Mconfirm your
.LM........Mconfirmación
K.OL....M...confirmada
K.O.........confirmado
L.NL........confirmamos
LMM.....M..Lconfirmation
........O..Kconfirmation #
L.MM...M....confirmação
O.....L...MJconfirme
L.N........Lconfirme votre
L.ML.......Mconfirmed
L.L........Nconfirmed for
M.L.........confirmer
N...........confirmer votre
KMML......MMconfirming
..ML.....LNLconfirmo
L.N....M...Lconfirms
L.N....M...Lconfirms your
N.L...MM...Kcongratulations
OMLL.......Kconhecer
N.M........Lconmigo
N..LLL.N...Lconnosco
.PL........Lconsegue
LLLM.MM..M.Nconseil
.M..........consigo
..KL..LM.M.Oconsulta
LLK........Pconsultation
.L.L.......Nconta
.LM.....N..Lcontact
....LM..N..Lcontact you
N..LMM..M.LKcontacto
L.....LP...Lcontingent
L......O...Lcontingent upon
L.LP.......Lcontinua
KL.LM.OM....contract
..L...OL....contrat
LLL..LP..L..contrato
LLLL..OM...Mcontratto
NML......M.Kcontrol
.LNL.L.....Mcontroller
..L.ML....M.conversa
M.M.......MLconversation
MML........Lconversation with
LMLL.......Nconvient
M.LM..M...MKconvite
L.LLM......Nconvocatoria
M.L.....N..Lconvocazione
N...M......Kcooperativa
.N......L...coordinator
L.....MM.M.Mcopy
.......M..MKcordialmente
NLML....LM..così
LML.L..M..LNcould
.M.M.......Kcould do
LL.........Ocould i
L..........Ncould we
LNL.LL.M.M..could you
.L..M..M...Lcouncil
KL..LM.....Pcounsel
N........N.Jcounty
MM.L.M.....Lcouple
MM.........Kcouple of
K.KN.M..L.MNcourse
N.L........Mcover
M.M.....ML.Kcrew
LLMLLLLQM..Lcriminal
OL.L..M....Lct
LN...LM.MM.Jcualquier
OM.LL.LM.MLKcuando
KMM..M......cuatro
N.LL....N..Kcurrículo
N..........Lcurrículum
LM..........cuál
LS.........Hcuándo
M.LL.LL.N.LOcv
L..........Ncv and
LL.........Ncvs
O.L.LMM....Kcá
ML..L.L.M..Mcómo
NLM......LLMd
...M..LN...Ld'agent
L.ML...M....d'embauche
.....N.....Ld'être
L..M.M..L...da
.....M..M..Jda entrevista
..MM.......Kda sua
NL.L.L..MM..daarna
L.MMM......Kdaarom
N.KM...M....dabei
...M......L.dag
L.M...KMN..Ldahin
L.NL.LMMM..Jdal
LMLL.......Ndalle
LNL........Mdalle #
M.M.LL.L...Ldan
LMO........Ldan zie
LL...L....LOdana
..ML.L..N..Ldanach
L.L.....M.NLdank
..L.......MLdank voor
MLL.LML.MMNLdanke
.L..LLL..MM.danke für
M.NML....L.Kdann
K.P........Ldann bleibt
L.LN.L.M.M..dans la
K.L.MM.....Ndans le
...MLM.M.L.Ldas
OLL........Ldas ?
L....L....NMdas gespräch
LL...NLMLL.Mdass
LLLM.N...L..dat
M....ML..L..dat je
.L.M....N..Ldata
...M.L......date
O.L.........date #
LL....M.M...date is
LPLNLL.....Ldates
N...M......Ldatum
LLLM..LM.M.Ndauert
LNLNL....L..day
L.L........Nday is
N.M........Kday on
LOL.L.ML....days
L......O...Ldbs
......LN....dbs check
...L........de
..L.LLM..MLMde #
K.O...M....Lde acuerdo
LMNN.......Kde agenda
.MLL..N.ML.Lde agosto
O.LL......NKde ce
...L.......Nde cita
LL.M..N....Lde functie
L..M.......Lde hora
K..........Mde julio
N.LL..MMM..Lde la
.M.LNL...L..de las
L.O........Lde loods
LOLLL.N.....de manhã
NL.........Mde marzo
LLLMNL.....Mde mañana
LL.O.......Lde mercredi
.N.L.......Mde noviembre
L.LN........de quarta
MM.LL...M..Lde recrutement
........N...de réception
LLLNN......Lde sexta
LMLLNM.....Mde vacature
K....M.M...Mde votre
M..LMLMN...Kde vous
...NL.......dean
.....M.....Kdear
N.LM.......Ldear ada
N.....MLM..Jdear dr
.LLL...M..LOdear mr
LM..L.....N.dear ms
.L.NM......Ldec
..MM.M.M...Kdecember
M.M.M......Kdecember #
.LL..L..LM.Odecide
L...NM.M..LLdecided
L...NM.....Ldecided to
....LMM.L...decision
NLLLL.M.....decline
..LL.......Ndein
.LML....M..Mdeine
L.......NM..deine bewerbung
LL.....M..M.del
KM.MMML....Ldel #
L.L...M..N.Mdel lunes
LL.N..L....Mdel miércoles
O.L........Ldel posto
NL.........Mdel puesto
......M.....delighted
M.....M....Ldelighted to
.LKMLLL.MM.Ndelle
.N..L...L..Ldem
ML..M.......demain
.L......LM.Ndemande
OLK.........demo
..L...MMLMMKden
NLLM......L.den #
...L......OKden termin
......N.....den vertrag
LNNLML.....Kdenise
M.K.M.......department
.......N...Ldepends
.......N...Ldepends on
LM....NM.M.Kdepois
L.L........Odeposit
.LMM.......Ldeputy
...M.......Kder
..M..M.....Ldes
L..NM......Ldesculpa
..N.........design
.L..M......Ndesk
...M.MM....Kdespués de
.MM......LL.details
..N........Ldetails for
.....M.MLM.Kdeux
.M...N.....Jdeveloper
L.LM.....P.Kdezelfde
LM..........di
L.L.MM.....Mdi #
.M.LL.LM...Ldi lavoro
M..M.LM....Ldia
MLML.L......dia #
N.L.........dial
.M...M.....Ldias
.N.ML......Ldica
NMLL.M...L.Ldich
.LLLNL..L..Ndid
.L.L.M..L..Mdie
L....MN....Kdie stelle
.L.M.L..LM..dienstag
LM..L....M..diese
..LOL......Ldiga
.ML......N..dimanche
LN.N.......Ldimmi
LN.........Mdinner
L..M.......Mdinsdag
K..ML......Ndinsdag #
P..........Kdiploma
L.P........Kdiplômes
L..M.M..L..Ldir
M.M.M...L..Ldirecteur
MM.......L.Ldirector
M..........Ldirectrice
K..N.....M..diretora
MN........MKdirettore
.O.M.......Kdis moi
LLN....M...Ldiscussed
..M.......MLdiscussion
L...OL......dispiace
.L.LML....LNdisponibilità
.O.........Ldisponibilités
LLMMM...M.L.dit
LN..........dites
LN..........dites moi
N.....L.M..Ldni
LM.M........do
L.LNL......Mdo #
N.LL.....M.Ldo a
LN..........do any
LLLN.....N..do it
..L.M......Mdo not
.M.N.......Kdo our
LLNL..M..M..do the
LMLL.......Odo you
N.LLNL.....Ldoch
..N...M..M.Jdock
O.LL........documento
LL..M..MN..Ldocuments
O..........Jdoe
MLLM....N...doen
N.M.......LKdoes
K..O.......Ldoes friday
OLL........Ldoes that
L.L........Ndois
.M.L.L..PL.Ldomanda
KL.........Pdomande
...NML.....Ldomani
KNL.....MO.Kdomingo
KM.......N.Ldomingo #
LK.LOL..MM.Mdon't
L...P......Kdon't come
..NNM....L.Idonc
LMM.....LL..donderdag
L.MM.......Ldonderdag om
NMMLLM.M.L.Kdone
.L.M.......Mdonnerstag
..ML.......Mdonnerstag #
M.........MLdonnerstag um
...NNLL....Ldont
L..P.L.....Ldont come
KMNMML.....Ldoor
.NLLL.M...MLdopo
.P.L.L......dopo le
.L.LLMM....Ldos
N.LLML.MML..dossier
..ML.LLM..M.dott
N.M.ML...L.Kdown
L.N......L.Mdown for
M...........down with
..MML....L..dr
LL.........Ndraft
.NLL.....M.Ldrei
LM.L..L..N..drie
.NL......M.Kdrie uur
....M.......drive
.LM..L.M..MKdriver
......LO...Ldrug
.MM...M....Ldu
K..MMLN....Ldu #
MLLK.......Odu am
.N.M.......Ldu poste
..O........Lduarte
L.LO.LLML.M.due
LNLL.......Ndue chiacchiere
..LN.L....OLdue course
L.LP.......Kdue to
LM.........Mdura
K..NN..MM.LKdus
LNLN..M...MJdá
.O.........Kdá jeito
L.......L.MNdès
LL.LNO.....Ldéjà
.LLKP.......déplacer
.NM.....LL..día
LNLM........día y
.MLLL.M.N.MKdías
..LL....M...e
..LM.......Ne as
P..L.......Ke com
KLL........Pe la
M..LLLL.NM..e mail
OLL.........e mi
LM.NM....M.Ke non
L..P.......Le não
M...LN......e per
...........Me se
LML........Neach
..L........Neach of
..M.L....M..early
N.LM.......Leastern
M.NM.M.....Jeditor
M.....L....Meen
N.LL...M...Meen gesprek
K.L........Oeen kort
MMLL........een sollicitatiegesprek
.O..........een van
OLLL.M..L..Meens
NMLL.......Meerste
L.LLP......Lefecto
L.LLP......Lefeito
L.L.M.OL...Leffect
......OL...Leffect from
.....M..L..Megregio
.LL......M.Neight
OMKL.L..M...ein
.LL..ML..M.Neine
L.LL.M.....Neinem
LM...L.....Neinem gespräch
LMLMLM.....Meinen
.........N..eines
MM.MLM...L.Keinfach
LL......O...eingangsbestätigung
LL......O...eingegangen
MLL.....M..Leinladung
.LL......M.Neinladung zum
L..L.N.....Leinmal
LOL.L...M..Keither
........N..Leither way
M..L..M....Lel
..L...NM.L..el #
L...M.N.M..Lel cargo
K........O.Lel domingo
MM...LL....Mel jueves
.LLM..M....Mel lunes
...LL......Nel martes
.NL.........el miércoles
.NML..M.L..Lel puesto
NMLM.L...L.Mel sábado
..O........Lel taller
M.LMLM...L.Mel viernes
L..........Oela
.L.M.......Meleven
LMM.........elisa
LMM..LLMN..Kelle
LL.M.N....MLelse
KLL..M.....Nem
........MM.Lemail
L.N.........email confirms
........L..Nemployer
..L......M.Nemployers
L.L...MM....employment
LL.........Nempresa
.L.........Oempresas
...L....MM..en
.MLL....M..Men #
NLML......NKen dan
MLKML.M.MM.Len el
LMNK...M...Len ik
LL.L.MN....Men je
LLNL.MM.M..Len la
..L......M.Men ligne
N.L........Len nuestra
L....L.....Oen tu
......OM...Jenclosed
..MLLMM..M.Kend
MMLL.LM.M..Kend of
LLM..M..N..Lende
...M..M..L..engineer
M...........engineering
MM..........engineers
N.L......O.Jenglish
M.L.......MLenjoyed
..L.....N..Lenquiry
..N.........entendu
K.Q.M......Kentonces
K.P........Kentonces la
L.N.........entrance
KOML.L...L.Nentre
M..........Nentre #
LM.MLL....M.entretien
P.L........Kentretien aura
KM......M..Mentretien avec
L..M.......Mentretien de
L..N.......Lentretien du
M.........M.entretien le
LL.M....M.M.entrevista
NMLL.L......entrevista ?
L..MLL..ML.Mentrevista com
K.......M..Nentrevista con
L.N........Lentrevista confirmada
KKLMNL....MNentrevista de
KLON..M....Lentrevista del
PLL........Kentrevista dia
MMLL........entrevista el
LL.K.......Pentrevista inicial
..MN.L...L..entrevista para
S.LL.......Ientrevista será
LM...M..LO.Lentrevista te
KLL........Pentrevistas
..LLL...MMMLentro
L.L........Oentry
.....N......entschieden
KLR...M...LJentão
LLLM..N.N...er
.L...O......erfahrung
LLN.....M..Lerhalten
L.N.........erinnerung
OLL.....M..Lersten
LL...O......ervaring
LLM..MM...L.es
L.N.....M..Les bei
O..........Les el
L....P.....Lesito
.....N......esito selezione
M..L........esperamos
M.L...L....Nesperamos el
L.MM...MML..est
....M......Lest annulé
L.LM.M..L..Nesta
L..MLL.....Oesta semana
N.L...M.M..Lestamos
L..N........estar
MK.L.ML.ML.Meste
LKL.LLM....Qesteban
MLL.LMMM...Lestimada
L.LM...N.L.Mestimado
LL.L.L.NML.Mestá
L.L........Nestá confirmada
MLL....M..M.et
...........Met #
..LL.L..M.M.et je
.MLL..M..LMLet le
M....M.....Ket on
N.K.....MN.Jetapa
MMMM.L.....Keu
L.L...N..M.Neuro
M.....L..LNKeven
MML.LL.....Mevening
KN.........Mevenings
KLN.M.......event
L.L.NM......ever
.ML..L..M..Levery
.N.M.......Levery day
K.L...M..M.Neveryone
.LM...L.MM..everything
MLL........Nex
..KOM...MN.Jexam
LLL.ML.O.L..examen
..L......N..examination
K..LL....N.Nexample
.L.......O.Lexcel
.LLNN......Lexcuses
M..........Lexecutive
OLM........Kexercise
L..........Nexit
L..........Nexit interview
.LOL....M.LMexpect
K.O.........expect you
KLM..O....LMexperience
.L...N..L...experiência
L.....N..N.Kexpires
M.LMLLM...LMf
NNM.......LKf:#
.N...M.....Kf:a
MM.M.......Kf:admin
J..........Pf:admissions
L.M........Mf:alerts
L.......N...f:apply
..L........Mf:appointments
N.L........Lf:bakkerij
LL.........Pf:becas
.P.L.......Kf:berg
..M.........f:best
N.LL.M..L..Lf:bien
LL.........Nf:bookings
LM.........Nf:casting
MM.LM......Lf:chef
N...L.......f:cordiali
..L..M..M.LLf:de
LM.........Mf:desk
MMNL....M..Jf:do
.....MM.....f:du
.M.....M...Lf:e
LM.........Mf:events
L.L......O.Lf:exams
L.LN........f:femke
N.LM....M..Lf:frau
........N..Lf:freundliche
..N........Kf:gail
.ML........Lf:groet
.M...L..M...f:grüße
..LL.......Nf:gwen
MNML.......Kf:haas
M..........Lf:hale
LL.L....M..Mf:hello
.MM........Lf:hotel
.M.M...M...Jf:hr
.MN........Kf:hugo
M.........MLf:ines
ML.L....M..Nf:info
LMO........Kf:ivan
L.PL.......Kf:ivo
LMO........Kf:iván
MNLM.......Kf:jan
O..........Kf:joan
L.....L.NM.Lf:jobs
L..........Of:jury
L..L.......Nf:k
OQMK.......Gf:kontakt
.MM........Lf:l
..L........Nf:lindqvist
O.L.......KMf:lou
L.LO.......Lf:luc
M.........MKf:m
..K........Of:mara
.L.........Nf:marsh
.N.......M.Lf:marta
.L.........Nf:news
.LL........Of:newsletter
L.NL.M.....Lf:no
K..N.......Mf:nora
KL.L....MM.Nf:noreply
M.MLL.M.LL.Mf:notices
..ML.......Kf:o
NMLL.......Lf:obi
.LLM.......Mf:office
..NL.M...M.Kf:people
LMM.M......Lf:personal
O.ML..LML..Jf:personale
.M.M.......Kf:petra
L.L........Nf:radio
.NL........Kf:raj
L.KL.......Pf:rdv
M..M....L..Lf:recruiting
.M.M.M.....Jf:recruitment
L.M.M.L.MM.Kf:recrutamento
L.M......M.Lf:recrutement
.MM.........f:regards
L.NL........f:reply
MM.M.......Jf:rh
..MM......MKf:robin
MM.M.......Kf:rrhh
MM.L.......Kf:ruiz
L..........Of:sales
N......M...Lf:saluti
...M.......Kf:scheduling
L.NL........f:segreteria
.MM........Kf:seleccion
M.M..M..L..Kf:selección
.........O.Lf:seleção
L.LL.......Nf:service
L.LL.M...M.Nf:studio
NL.LM.......f:t
MM.M.....M.Kf:talent
M..........Lf:team
.LO........Lf:theo
M...M..M....f:ufficio
O..L.......Kf:vos
M.ML.......Lf:yours
L.KNLL..LN.Mfacciamo
OLLN.......Kfaccio
N..........Lfaccio vedere
NML........Kface to
L.L.......MNfair
.LL.NM......faire
O..L.......Kfais
O.LL........fait
NLL..M......fala
LL.K.M....LOfalls
L........L.Ofamilia
K.L......L.Pfamilie
K.LO.......Mfamily
O..L.......Lfancy
OL.L.......Lfancy a
MM.M.LL....Lfare
..M.......MKfarm
MMLL..L..M..fase
.MLML..M.L..favor
..ML.....M.Lfeb #
KLM...M...M.februar
LLLM.....M.Nfebruari
L.L........Nfebruari om
L.M.........february
K.N.........february #
..LM.L..O..Lfecha
L.OL.......Lfechado
KLL.....M..Ofee
P..L.......Kfeed
L.LL.N...MLNfeedback
ML.........Mfeira
.........M.Mfeira #
L.........OLfemi
M.M........Kfera
L.Q........Jfest
.MM........Lfew
..N.M..M.L.Jfica
L.N........Lfica então
LL...M.....Nficou
K..........Ofijn dat
LLL..K..MM.Ofile
MMK........Mfiliale
....MN.....Lfilled
..L.ML....MNfim
.MLLNL....MMfin
LLM..M...L..final
LL..P......Kfinalement
M.MM.L.....Lfind
LL.O........find another
L.M......M.Mfindet
LLM.L.LM.MM.fine
ML.L....L..Ofinish
..ML.....N.Kfino
K..........Ofirm
K.L...MN...Nfirma
.M.L..M....Mfirst
LM..........first come
LML........Nfirst day
LM.........Mfirst served
NL..M......Lfish
LM.......M..five
NLLM.....M.Lfix
L.N.LL...M.Lfixed
.L.M.L.....Mflat
.L...L.....Oflat #
N.LN.......Lflight
...PL......Lfly
LK.L.M..MLMMfoi
.LLL....MN.Mfolder
ML.......M.Lfollow
MM.L......MLfollowing
M....MM....Lfollowing your
L..........Nfood
.........N..foods
...........Mfor
KLM.M......Nfor #
NMLLL.L....Mfor a
L.N........Lfor accepting
MM.L.......Lfor an
.....L..M...for applying
L.O........Kfor choosing
L.M..N....LLfor coming
L.N........Lfor confirming
K.OM.......Lfor friday
OL......L...for interview
M.L.L.....LNfor it
L..L......NNfor me
K.O.........for monday
K...M......Nfor offering
M..NL......Kfor one
MLLM.....M.Mfor our
L.L........Nfor saturday
M.......M..Lfor sending
M.L...L..MM.for the
..L.M.......for this
ML..........for thursday
..LNM......Lfor today
L.O.M......Lfor tomorrow
LLML........for tuesday
NNL..L..LLL.for you
..N.ML.....Lfor your
.LML....N.L.form
N.M...MM...Jformal
K.MM......MLforward
L.N..L....NLforward to
.L.K.......Pfotograaf
.L...L.....Nfound
MLLLL.M..M.Mfour
.M.N....LM.Kfr
.L.KML.....Ofrage
.LL...M....Mfragen
L.N.....M..Lfrau
..N........Lfrau lindqvist
M.K.L......Nfree
OMLL.......Lfree to
N.LML....L..freitag
N.LM.....L..freitag #
L.NLM....LMLfreundliche
L.NLM.....MLfreundliche grüsse
.MLM........fri
L..M........friday
.LM..L.....Lfriday #
.M.LL.M...NKfriday ?
KL.ML......Nfriday at
OLKN..M....Jfriday the
....PL.....Lfriday's
......M.....from
.N.LL.M....Lfrom #
M.NM.......Lfrom the
......L.N..Mfrom us
.M........NLfrom you
L.M.M......Lfront
LLLL.NM.L.M.fue
MLLMLM......full
L.M...M..L.Lfunctie
.L.M..N....Lfunctie van
..LOL...M..Lfuneral
L.L..NM.M..Kfurther
K.N...M.....fwd
L.LM.......Nfévrier
L.O......MLLfünf
K..L......MNfür
L....M...M.Mfür das
K.N..M......für die
LO..........für ein
.....N......für eine
.LM.....M..Lfür ihre
KNL........Mfürs
.MLNM......Kg
M....N.....Lgaan
K.LMM.L.M.LMgaat
...NM......Lgaat niet
N.ML.......Lgarage
LLMLO......Lgarde
..O.L.....MLgate
O..L......LKge
L.L......M.Ogeben
NLL..L..L.NLgedaan
.LL..L..O.M.geduld
.L........MMgeehrte
L......M....geehrter
L......M....geehrter herr
LLLMOLL..M..geen
M.L.......NLgefallen
MMKM.L......geht
PLKM.......Lgeht das
L.N........Lgeneral
L.L........Ngenitori
L.QL.......Kgenoteerd
MLMLL...M.LMgente
L.MLL..MM.MLgentile
.N.LLM..L...gern
ML.........Mgern kennenlernen
N..LM.....MKgerne
.MLM..L..LM.gesprek
...........Ngesprek duurt
LMML...M...Ngesprek met
NL.M.......Lgesprek op
LM.L.......Ngesprek over
LLKMN.......gesprek van
L.........MMgespräch
ML.M..M....Kgespräch am
L.N.........gespräch für
...L.......Ngespräch mit
.L.N.M......gestor
....L...MMLNget
OLL.........get on
N.ML.M.....Lgil
LO...M..ML.Kgiorni
LMLM.L...L.Mgiorno
M.L..LM.L..Mgiovedì
M.LM.L..L.LMgiovedì #
.M.L......MLgiovedì alle
...LO.....MLgisteren
L.M.L..ML..Mgiugno
K..M.M...L.Mgive
LL.ML...M..Mgive us
LLLN.NLML...già
LL...M.....Mglad
OLLN.....L.Lgleich
.LML.M..L..Ngli
L..........Nglobal
MLM..L......go
LL.....M...Ngo over
.K.........Ngoals
.LNL.LM.M..Lgoed
.MLL.L..M...goes
N.LL.M....LNgoing
....NL......going ahead
.L..LO....L.gone
L....O.....Lgone with
MLLMO......Kgonna
....P......Kgonna have
LMML.M....MKgood
.O.L.M...L.Kgood day
LLP.........good for
..L.MM...MLLgood luck
L.........M.good morning
NLL...M.L...good news
.M.L.L....OLgood to
N.M........Lgoogle
M..........Lgoogle meet
.MLL....M...got
LNLM.......Lgot a
LLL...N.N...got it
NML.....N..Jgot your
N.M........Kgott
.M....M.L.MLgraag
.....L..L.O.graag gedaan
LN...M......grab
M.LL......NLgrace
KL...ML.M.NMgracias
.....L....N.gracias a
KLM..NL.M.MLgracias por
KLOL.......Mgrand
LL.........Ngrande
L.L..L....PLgratitude
.LL.L.L.M.O.grazie
..........M.grazie a
LMML..M.....great
.M....NM...Jgreat news
L.Q........Jgreat see
..LL....M.MLgroet
ML.........Mgroup
..NLM......Lgrüsse
NLL.........grüße
L....N...M.Lgute
K..MM...M...guten
LL.MM...M...guten tag
L..LRL.....Lgutted
M....L..L..Mh
M.MM..L.L.LMh #
M.L........Mh ?
M.M...M....Lh au
L.N........Lh com
L.LL.......Nh e
L.N...M.....h na
LMLL.......Oh ou
LMML......MLh para
L.M........Mh à
..MM.......Lh:#
..MM......LMh:?
L.L........Ph:by
M..M.......Lh:de
..LL..M...MMh:for
LLN.......L.h:h
N.L.........h:in
L.MM.......Mh:is
M.LL.......Mh:the
L.OL.......Lh:va
M...M......Lh:wrote
..K..NNL.L.Lha
L.KL.NM.M.L.haben
NK..L.M....Mhablamos
.NLL.M.N....hablar
L.L........Nhacer
.K.........Nhacer una
.KLMN.......had
...OL.......had to
JMM.......MLhaha
..L.L.MMLN.Khai
N.M.M......Khalb
M.ML.L....LMhalf
ML.........Mhalf an
K..........Ohalf eleven
N.LL........half nine
..K........Nhall
L.O........Lhalle
MML.M......Lhallo
LMN..L..M..Khallo frau
N.LLM......Mhallo herr
L......M...Mhand
M.LM.M..M..Lhands
L..L.MM.....happy
L....M.....Mhappy to
N.M.....L...harbour
L.LN...M...Lhará
LKLNN......Mhas
K.M........Nhas accepted
LL.MM.......has been
L.M.....L..Nhas changed
.MLN.......Lhas come
....M.......has decided
.....L..N...has reached
.N.LLMMMLLLLhast
LO..LM.....Khast du
KM...L.N.MMLhasta
LMM...M..N.Khasta el
L.L.MMM.LLM.hat
..........N.hat das
MNL.......MLhat uns
....M......Mhave
LNL......M..have #
..ML.......Mhave a
LL.L.......Ohave an
OML.....LL.Lhave been
.....M.....Lhave decided
LML.LN...M.Lhave not
MLL....M...Nhave the
MLL.OL.....Lhave to
....K......Phave withdrawn
..LLM.M.....have you
K.......N...have your
.L.MLNM..LMKhaving
.MKL.....N.Mhay
M.L..M..M.L.he
NLML....M.LKhe'll
KMK...M.M.LNhe's
ML.MM......Lhead
ML.M........head of
.ML...L.M.MLhear
.M....L...M.hear from
PL.........Jhear how
LM...L..N...heard
.K..ML..M..Mheb
M....M....LLhebben
ML......N..Khebben je
N..M.M.....Khebben we
MLM..NM.L.LLhebt
L.LO........hector
KML.NM..L.LMheeft
L.K..M.MM..Nheer
L.LM..M.....held
L.L.......MMhelen
.NK.LML.M...hello
KLN.L......Ohelp
.....M.....Mhemos
LK.M..L....Oher
M.M..L......here
LLN........Mhere are
KLO.........here is
LM.M........here url
L.OL........herinnering
M.LM....L...herr
O.M.....M.LJherrn
LMM...M....Lhet
L.....P....Khet contract
LLN.ML....MLhet gesprek
.LLP.......Lhet ongemak
LMO........Lhet sollicitatiegesprek
..M.L....M.Mheure
..L.ML.....Mheute
MM.LL....M.Lhey
............hi
.L.........Nhi all
M....M......hi mara
.ML..LMMLM.Lhier
..M.M.M....Lhierbij
M.N........Khiermit
..M........Lhiermit bestätigen
.L...O.....Lhighly
MLMM..L...LMhim
K.LL.MM....Nhire
MLLLMLL....Mhired
....ML.....Mhiring
..M.........hiring manager
L....N.....Mhis
L...LO....L.his own
NK.......M.Khiya
LM.ML.L.L.M.ho
LLL.O...M..Lhoeft
M.ML..M....Lhof
L.LP.......Lhoffentlich
MN.KL......Lhoi
LLLMN.L.L.MMhoje
.MLL.ML..M.Lhola
L...M......Mhold
.KL.....LNMNhome
.........O.Lhomework
O..........Khoor ik
L....L..O..Lhoort
.LLO.L....MLhope
...N.......Lhope that's
MMMM.L.M...Lhora
L.N.........hora #
M.ML........hora de
M.LLM....O.Lhoras
.LNOL....L.Khorário
.......M...Lhospital
K..........Ohost
..N........Lhotel
.M...LMM...Lhour
MM.......L.Lhour with
M.ML.LM..M.Lhours
OLL.........hours on
M.LM...L....house
.LLLL......Ohow
...........Nhow did
L..........Nhow to
..M..LM....Lhr
O.L....M...Khrs
LMM.L......Lhugo
L..M.....M.Lhuman
..N.......MKhusband
KLL........Ohá
LLL.....O..Mhören
.ML.......M.i
.L.LM.....M.i am
KMLM.......Ni can
L.LMNM.....Li can't
K.......M..Oi confirm
..........M.i enjoyed
LKM.NL.....Ni have
...N......MLi hope
N..L.M.....Li know
....LN.....Li regret
MLLL..L...LOi talked
L.LNL.....N.i will
LL.NNMM...LJi won't
.MLL.M.....Mi would
..KM.N..L..Mi'd
.MLL.......Mi'd like
.LLQ.M.....Ki'd rather
MMKM.L....MLi'll
M.LL.......Mi'll ask
.LM.........i'll be
L.L.......QLi'll bring
L.L........Ni'll come
K.KM..M....Oi'll have
M..LL.M.....i'll send
LM.LMM......i'm
...LM.......i'm afraid
..N........Li'm in
LNLM.......Li'm on
.....M......i'm sorry
.LLLNM......i've
N.M........Ki've put
K.K...M....Piban
.L.M.M...LM.ich
J.L........Pich am
KML........Pich sie
.MM...M....Lid
ML...O..L..Liemand
.....N......iemand anders
NLLL..M.M.L.if
MLMLNL......if it
LLLM..M.N..Mif it's
.LLML......Nif not
OLLL.......Lif that
ML..........if that's
N.L........Lif we
MM.LL.M...L.if you
K...LMN.....if you'd
N.L.ML..M..Mif you've
KML..M.ML..Mihnen
L.L...OM...Lihnen die
..LN.....L.Mihr
L.N..M......ihr gespräch
N.MM.......Iihr vorstellungsgespräch
...L....M...ihre
.ML.LM..M..Lihre bewerbung
ML...N..M..Lihre unterlagen
..ML.M.....Mihren
LLK.......MOihrer
K.MM..M.L..Mihres
M...M......Kii
L..MM....LM.ik
.MLN......NKik ben
.KMLNL..M.LMik heb
.LNL.MM.L.MKik je
L..L.......Pik kan
K..........Oik kom
L..M.M......il
NML.LLM.NL.Kil #
LMN.ML..L..Lil colloquio
MLM.........il nostro
M.L...O....Kil posto
NM..L...L..Lil suo
..L...L.ML.Nil tuo
K.L..M....LNim
..LQ.......Kimpossible
L.LO.......Limprevisto
..M.......L.in
LL.L.......Nin #
L.M..M....LLin a
KLMMM.......in at
M.ML.L......in de
M.M.......MKin der
..KM.L....N.in due
LKL......M.Oin een
.MLML...M...in for
ML.MLMLN...Lin het
LMMM....M..Kin laboratorio
L..........Oin may
LKMM...M...Min my
MLM..M.....Lin on
L.N.........in one
MM.........Lin our
.M..M......Lin person
L.P........Kin portineria
L..........Min room
.M.L.N....L.in the
.M...L..L...in to
.L...M..M..Lin touch
LO.........Lin week
.L..ML...M.Lin your
MN.........Lincontrarla
.LML..L..M.Mincontro
L.LNM.......inconvenience
L.....O.....indefinido
LL.L.N.....Mindividual
L.L...L....Pinduction
OKMM.......Kines
.ML........Linform
L..........Oinformal
LLK.M......Oinformation
N.....O....Jingang
L.O........Kinglese
O.LM.......Kingrid
LL.K.......Pinicial
..L........Ninitial
NLLN.......Lins
L.L.M....N.Minspector
L.LPL....M..instead
..LN........instead #
...O.......Linstead ?
.MMM....M..Linstructor
KK...N.....Nintake
L..........Nintakegesprek
.M...M..M...interest
M.....L....Minterview
MNLN.......Jinterview ?
.L.........Ninterview about
LMM........Kinterview at
..M.........interview confirmed
N.LNL......Linterview date
L.N.........interview details
MMM......L..interview for
M.MK......L.interview friday
M..MM......Linterview has
LM...L.....Ninterview in
M.........LMinterview invitation
O..L.......Linterview is
N...M......Kinterview monday
L..O.......Linterview now
LLM.M.......interview on
L.NM.......Linterview scheduled
.N........MJinterview slots
LLM........Ninterview this
M.L.......NLinterview thursday
LNLN.......Linterview time
...M.L.....Linterview to
.....M.....Linterview we
Q.KM.......Iinterview wed
M.LM.L......interview will
.LM........Minterview with
M.LL....M..Minterview you
L....M.L...Ninterviewed
LL.........Ointerviewen
LLMN.....M.Linterviewer
.LLL.M.....Ninterviewing
L.L.....M..Ninterviews
L..........Ninterviews #
........M...interviews are
LM......N..Linterviews will
.LL........Ointervista
L...NM.....Linterés
...KO.......inutile
...LN.......inutile de
MLLLL.....MMinvitation
L.M.........invite
M.L.........invite you
M.L......M.Linvited
NLL..M...M..invited to
O........L.Linvitiamo
O.L........Linvito
.LL..M..LMM.inès
LL..L.P.ML.Linício
MM..........io
..OL.......Kio e
L.LP.......Kirait
L.LP.......Kirait ?
LLMM.L..M...is
.ML...M..M..is #
..........MLis a
O.L.........is at
.L....M....Mis attached
L.M........Mis booked
MML........Mis confirmed
.LK......N..is fine
LLO....MM..Kis het
.M.L....N..Lis in
KLLO.....N.Lis no
..L..M.....Mis not
L.LP....M..Lis now
LLM........Nis on
ML.L.......Mis op
M.NLL.....L.is the
L.........NLis there
........M..Lis to
MN.L....M..Kis with
L..L.LP.....is yours
Q.KLM......Kish
ML...MLM....isn't
.....LLMM..List
L.......M..Mist bei
.LL...M..M..it
M.L...N.MM.Jit !
L.L...M....Mit #
MLL.LMM....Lit and
.L.......O.Lit back
...M.......Lit by
JLP...M...L.it is
.LL..O....MLit was
N..........Lit will
KM....M....Mit'd
LLLML...M...it's
.LL.LMM.M...it's a
.LOLLM.....Lit's the
ML.NM......Lits
.M.M.......Kj
LLL..MN.L...j'ai
NLL..LNM...Kja
M.L.....M.MLjan
N.L........Ljanuary #
L...M.M.....je
KLM..MM..N..je bent
.L.LP......Lje garde
LMLP.......Kje gesprek
N.LL..L..L.Mje graag
L.L.M...MM..je hoeft
LL....M....Oje je
LLL........Pje serai
...M....N..Kje sollicitatie
O..M.......Kje sollicitatiegesprek
L.LMO......Lje suis
.LML.L..LLNMje vous
LMM.....M..Kjefe
LMM...M.M..Kjefe de
.N....M....Ljeito
L.LMM....M.Ljetzt
...M.......Mjeudi
...M.......Mjeudi #
.MML......MKjeudi à
KOL.LL..L.MNjij
...L.MM.M.LLjob
M..L.......Ljob ?
LLOL........job and
L.L........Pjob in
L..L..N.....job is
L.....NM...Ljob's
L.....NM...Ljob's yours
LL......M..Njobs
.L.........Mjobs for
L.....M....Mjoin
L..........Njoin the
......M.....join us
LN.M.......Ljoiner
LO.........Ljoiner job
LM.MM.M....Jjoining
.L....N.....jornada
..L..LMM...Mjou
KMLN.......Mjour
.MM..LL....Mjueves
.....LL.L..Njueves #
LOM........Ljueves a
.LL..LM.M.LNjuillet
N.ML.....M.Ljuin à
LL.L...M...Njuli
...K.......Ojuli om
K..........Mjulio
KLL......L.Qjullie
L.M.M......Ljuly #
.......L....june
M.M........Ljune #
...........Mjune at
M.M.....MLLLjuni
K.N.......LMjuni um
MML.L.....L.junior
LL.N..M....Mjury
..L..L...O.Ljusqu'au
L.PL.......Kjust
L.N.....N..Ljust to
.K.MMM.....Ljá
L.LNN.L....Ljá não
LKL..LM.L..Pk
M.LLLM.....Nkaffee
.LL...M....Mkamer
M...........kamer #
LMLML.L.LM.Mkan
M..M.......Lkan je
K.KL.M.....Pkandidaat
LL...M...M.Mkandidaten
K..M.ML.....kann
.ML........Mkannst
...L.......Mkannst du
ML..MM..M..Lkeep
..L.....O..Lkeep this
.L...O.....Lkeep you
N..L.NL.LMLLkeer
LL..LN.....Nkeine
.LK.LM.....Pkennen
NMLL.L.....Mkennenlernen
.N.L.......Lkennismaken
MLLLN....L.Nkennismaking
...L.....MLLkevin
.L.........Nkies
LL.L.P......kiezen
..L...L..O..kijken
L.LL.......Nkim
LLL..LM...OLkind
.NL.......MLkindly
N..........Lkitchen
..OL.....L.Lkm
.....M.....Mknow
...L..M....Mknow by
ML.L......M.know if
L.M.NL.....Lknow that
MM..M....M.Jknow you
OLL..LM.....kom
NL.........Lkom je
..LLM......Mkomen
M.LM.M.....Lkomm
...LM.......kommen
.L..LMM.....kommen sie
NLLO.......Kkommst
LL..M..M.M..kommt
KM...L..M.MMkomt
L.L........Okort
.ML..L.....Nkun
M.L..L.....Nkun je
LMLMMLL.....kunnen
MM.N..LM...Jkunnen we
...K.M..LM.Mkunt
M.L..MM....Lkurz
KMN.........kwartier
N..NL......Kkönnen
LL.O........können wir
LMLNL...L..Nkönnten
L..L.......Nl'appuntamento
MLM..N.....Ll'atelier
L.NM........l'entretien
..L........Ol'intervista
..L.M.......la
KL.NMMM...MLla entrevista
M...........la invitiamo
L..L..O.....la lettera
.OM........Lla mañana
L..O....M...la misma
N.LN.......Jla place
LN.........Lla prossima
L..M.M..MN.Jla prueba
...LMN..L...la ringraziamo
L.K.L.....NNla ringrazio
...LL......Ola réunion
LNLMML.....Kla semaine
LN.........Lla semana
M.L..L..N..Kla sua
MLM........Lla tienda
LMML.M...L.Mla tua
N.KM.M.....Llab
LLL...M....Nlaboral
.MM.L.L.M..Jlaboratorio
..L.LN....LMlad
NLL.....ML..laden
N.L........Mladen sie
..L...M.N...laden wir
PLLL.....N.Klado
L.LLPL......lamento
K...ML.....Olandlord
M..........Llane
O.LL.LM.....langs
L.M........Nlaptop
M..MM..LL...las
M...ML..L.L.las #
PLLL.......Llas cinco
...N.......Llas molestias
N.KL........last
NM.........Klast #
LM.LOL......last night
NLL.LN....LLlast week
MKMM.....M.Llate
.MMMM......Klaten
LMLM.....N.Llater
.MNLL.LMLM.Llavoro
.MLL........le
.M.LLLMMML..le #
......N.....le contrat
N.K........Mle lundi
MM.L........le mardi
L..M.....M.Lle poste
..L........Mle ricordiamo
............le service
.O.........Lle vendredi
NL.LL.......lead
NLL.........lead and
...........Mlearn
K....L...MLNlearning
.L.MML..ML..leave
L.L........Olebenslauf
K.L..M.....Nlee
.M.........Lleft
O.KM..LML.MKlei
....N......Lleid
..LNM......Kleider
L.NL........lembrete
LN.........Llena
LLL...L..MMOles
.LLM.LM.....let
..LML.M....Mlet me
.M.M.......Llet us
.L...L..M..Llet you
.NKOL.....L.let's
..K..LO.M..Kletter
......N....Lletter for
L.LO..M....Lletter of
M.LL..NM....lettera
.N...M..L.MKletto
..NL.N......level
..NL.M......level #
MMMKMMMML..Jlhe
.N..........lhe dá
N..L.......Lli
L.L.L......Nlibrary
MLLLM....L.Mlicence
K.ML.......Nliebe
L.M...M...L.liebe frau
L.LN.M....MLlieber
LO.........Kliebsten
NL.L..N..M.Kliegt
K..M..M..M..lien
..O.M......Jlieu
O.L........Llieu le
K.P........Llieu lundi
M.L......M..ligne
MNLLL.M.....like
LN..........like ?
MNLLL......Mlike to
N.L.L..M...Klike you
NNLL.M.....Jliked
MN.........Kliked your
..MM..M....Klindqvist
LLM........Mline
.M.MLLL..O.Klink
L........M..link expires
NLML........link url
N.LLMM....LLlist
KLLLL.N.OL.Mlista
LLK..MM.M..Olista de
LMOL.......Llisto
.L.......M.Nlive
......Q....Klivello
.....L..N..Lllamaremos
KK........MPllevo
L..NMMMML..Klo
..LMO......Klo de
.L.N.......Llocal
..M........Mlocation
K.O........Llocked
K.P........Lloft
.MM.....L..Klog
.N......L..Llog in
M.L.N.L.M..Kloja
J.N.LM...MMMlong
L..MM.......longer
L.N........Lloods
KM.ML...NM..look
LMKML...MM.Llook at
MK........MMlooking
NL.........Mlooking for
........M.L.looks
MM.L..L.M..Llos
M..KL.M...N.lotte
N.K.......KOlou
LML.M.MM....love
LMLL..M....Nlove to
......MO...Jlove you
MML.M....M.Kloved
MN.........Kloved the
M..........Mloved your
LLML.MM...M.lovely
.LL.MN..L..Lluck
.LLLM.MM...Llugar
M.L.N.M....Klugar de
KLML.......Plui
LL.O.M......lukas
LMLM.......Mlukt
M.M........Llunch
N..L.......Llunch with
NL.L........lund
O.L........Llund wir
KMM..LM..M..lundi
LMMM........lundi #
LM.M..M..MLLlunedì
L.M..L...M..lunedì #
LMLM.LMM.M..lunes
..LM.LM..M..lunes #
LL.O..LM...Llà
M..M.L......m
O.LL.M....MLm'a
LPLM.......Lm'indiquer
..LM.N..L.M.ma
K..M.....MLMmaandag
L.M...L....Mmaandag #
LNL.MML..MLLmaar
...NL.......maart
ML.M........maart om
.LLM..M..L.Mmadame
..K..L....MPmadame je
M....M......made
NLL......L..made it
.L.L..MM.N..mag
.....L.MK..Pmaggio
M.ML.....M.Lmagst
N.L........Mmagst du
.......M.M.Lmai
OLM...M....Kmai à
MM.L.K..NM.Lmail
M.M...M....Lmain
L..L.MM....Nmais
..MNL.L....Lmake
LM.M........make it
LL.Q.......Kmake our
.NL..L.....Lmal
.....O..L...malgré
......M...MLmanagement
NMMMLLL....Lmanager
M.L.........manager and
O........M.Kmanager will
.LMK.LN..M.Mmando
LOLM.LM....Lmanhã
LN.L.......Mmanhã ou
KLML..LN...Omano
.M...M......mara
L.L........Omarcada
L.LL.......Nmarcada para
L.......M..Nmarcar
M..........Lmarch
............march #
...M........march at
MLL.L.M.L.M.marco
.M.........Mmardi
..M........Nmardi #
L.M......M.Mmark
MNL.........market
MM...LMM...Lmars
MM.....M....mars à
M...L.M....Kmarta
LMN.........martedì
LLN.L......Nmartedì #
...ML......Mmartes
..M.........martes #
KMM..N.....Lmartes a
NL.LLLM.M...marzo
N...........marzo a
N.L.L.......marzo alle
ML.M.......Lmarço às
L.M...M.L..Mmaster
M.LL....MLLNmatch
..LLMM......mate
.MLM......MLmatin
LP....L.....mattina
.M.......M..max
M.MLM...ML..may
M.M..L..M..Lmay #
M.L......N..mayo a
LMMNML...L.Lmañana
M..M....L..Lme
MMNL.......Kme and
.MM.........me at
L.....M..M.Lme by
PLLL.......Lme cuentas
L..........Nme know
.LL..M.....Nme to
LN.........Lme which
LNL.........me your
....LN.....Lmean
M..L.......Mmedia
.......MM..Kmedical
L.....KO...Mmedico
NL..L.....LNmee
M.LLNM.....Lmeer
M.L.L......Mmeet
..L........Nmeet our
LL....M....Nmeet the
N.L........Lmeet two
.ML.......M.meet you
L.L.M.....MMmeeting
LM........NKmeeting the
LNLM.....M..meglio
LLMKNMM.....mehr
M...M......Lmei
M.KLM.M...LMmeine
KOLN.......Lmejor
LLML...MM.MKmelden
..M.......MLmelden sie
........N...melden uns
LMLN.M.....Lmelhor
LL.......M.Omember
M.LLML.....Mmembers
J.M........Pmembership
.LLML....MM.merci
.....O.....Lmerci d'être
..LNLLM...L.merci de
.K.......NN.merci pour
.NLM.LM..M.Kmercoledì
.L..L.M..M.Nmercoledì #
LNLLM.....MLmercoledì alle
.M.M.L..L...mercredi
M.M...L.L..Mmercredi #
.LLN........mercredi à
L.LO.......Lmesma
..LN........mesma hora
MLMNL......Kmesmo
.M...L..MLM.message
K....NM....Lmet
LL.LM...M..Nmet een
LNLL...M....met je
LL..M....M.Mmevrouw
...MML..L..Lmi
KN.OL......Lmi dica
...LOL......mi dispiace
NMNL.......Imia
.LM..M.....Mmich
LML.LLM..M..midi
NL.........Lmight
..LLML....MNmijn
OM.........Imike
LLLOMMM.L..Kmil
O.L........Lmill
M.ML.....M.Lmin
ML.LMM...M.Jmind
NM.L......MJminha
M.L........Mminute
L.L........Nminute interview
M........MLNminuten
M..L.LL..M.Nminutes
..L........Nminutes of
OL.........Lminutes on
KL.L.....M.Ominuti
M..L..L..M.Nminutos
.MLMM.....L.mir
....N.......mir leid
L..NL...M...misma
K..O....M..Lmismo
NL.........Lmiss
....L......Mmit
K.....L..M.Omit dem
P.L........Kmit herrn
KM........M.mit ihnen
L..........Nmitbringen
..LM.......Lmittwoch
.NLML.L....Mmiércoles
.....L.....Nmiércoles #
NM.L.L.....Lmme
M.N........Kmobile
LML........Nmock
LLL........Omock interview
.LL..O..L..Mmogen
MOL.L....L.Lmoi
NML.L......Lmoin
...N.......Lmolestias
LM.........Nmoment
LK......M..Nmomento
LN.M..L..L.Lmon
MNLL........mon #
M.L...M...MLmonday
N..LL....M.Lmonday #
LL.L..M..L.Omonday at
LP.........Kmondays
O.L........Lmoney
LLL..M....MNmonsieur
L..N.......Lmontag
..MM.......Mmontag #
..LL.M..M.LLmonth
LL...M.M...Mmonths
.L..LM..LMM.more
M.M..M...M.Lmore than
..MN.......Lmorgen
LMLM......MLmorning
LP.........Kmorning or
LL.NM.......morning so
LR.........Jmornings
LM........MMmost
.LMJ......MPmove
....L....L.Mmoved
...L.......Nmoved to
L..O.......Kmover
L.L..MM....Mmoving
.LM......L.Mmr
M.L.......M.mrs
L.........MLms
...MLM.....Lmuch
.LKLML....NOmuchas
..LN......MKmuss
M.L.ML.....Lmust
L.M.MM..L.MLmuy
L.....L.L.NMmy
N.ML.......Kmy brother
..O........Kmy husband
L..........Omy interview
.LM........Mmy office
NLMKO......Kmy partner
N.ML.......Kmyself
.L.L.OM....Lmás
M..L..M.L...märz
L.ML..M....Mmärz #
N..M..L....Kmärz um
..LPL......Lmême
...NL.......même heure
LML........Mmöchte
N.L...M....Lmöchten
N.....N....Kmöchten sie
ML.MM.M....Kmüssen
.L...LL.N...n
ML..LMML....na
MLLM......MNna quinta
L.LM.......Nna sala
.LLML.N.....na segunda
K.LNL...MN..naar
LM..........naar de
....MN.M.LLKnach
..L........Mnada
MM........NKnadia
.M.L..L.L..Nname
MMM........Knd
N.LM.......Knd #
LNOL.......Knd at
LMLLM.LN...Lne
.L.........Mnear
.L.........Nnear you
.L..MM.M....need
MMK.LL.....Nneed a
LLM.M..M...Kneed to
L.LL....MM.Nneeded
.L.M..L....Mneeds
.LML.....M.Mneem
.L..LN..LM..nel
....NM....LLnephew
LLLL.LON.L..netti
LLLO.....M.Mneu
LLL.....L..Oneue
L..N........neuer
L..M........neuer termin
KKLNM......Onew
...........Mnew jobs
...OL......Lnew time
M.LL.MMML..Lnews
...........Nnewsletter
MNK.L...LM.Nnext
MLL......M..next step
.M...L....LMnext steps
N..........Lnext tuesday
LM.MLL.....Mnext week
.M..M.....MLnice
L.LMOM..L..Jnicht
N.KLM.......nico
..NLNL.....Lniente
KLLONMLM.MLKniet
L.LNN......Kniet door
L.LO........nieuw
KLLMM......Onieuwe
.ML.ML..L...night
.L...M..ML.Mnine
.LKNNML.MMLLno
LMLL.....M.Mno dia
..LO.......Lno good
LL.MMM.....Lno longer
K.LO......MLno mesmo
...LNM.....Kno need
L.LMNLM.....no se
LMLOL......Lno trouble
.LL..L...NM.nobody
...LLMM..LM.noch
..O...M....Jnoche
M...........nodigen
LLL...MM..MKnog
MLML..MMLL.Knoi
LKKONML.MMLKnon
...M.....N.Lnoon
MML....NL..Jnos
N..........Lnos gustaría
..M.........nos vemos
PLL......L.Lnostri
M.N.......MKnostro
LLLNMNL...L.not
L.LPL......Lnot #
..LLMN..L...not be
LL...O.....Lnot been
..LO.......Lnot possible
L....O.....Lnot selected
...MML......not take
L.OL.......Mnot the
....M.......not to
.ML...L..MM.note
K.O.L.....MLnoted
K.N....M.M..notes
M.L.M.LMM..Jnothing
.L..M.......notice
.....M.M.L.Lnotre
LLMN........notre entretien
K.O.........noté
K.P........Lnoté pour
M.L.LLN..LNLnotícias
ML...M.M.M.Knous
LM..MM.....Lnous avons
..L......N.Lnous vous
L..MM...M..Lnov
.M.........Lnovember
.LL.L..M.M.Nnovembre
O.L........Lnovembre alle
.N.L.......Mnoviembre
L.LNLM.....Mnovo
K.LO.ML.N...now
L.LN........now #
L.LQLL.....Lnow on
..LM....M..Mnu
L.LOL......Lnu op
N.LN.......Knuestra
O.L........Lnuestra oficina
..M..L.NM.MKnuestro
.K.........Pnuevas
MNL..ML....Lnumber
..L.....N..Lnumber #
M.M........Lnumber on
.L.......L.Onumero
M...........nummer
.LL....M...Mnuovo
L.M....M...Mnurse
.KKON......Lnão
K..NN....MLLnão se
.ML.M.......nächste
LMLMM......Mnächste woche
L..L.L..P..Lnúmero
LO.L..M..L..o
K.M...N....Mo dia
KN.........No el
.LLLNMO.L..Ko lugar
MK.L.MLM....o seu
.MMM......MKo'clock
.L.L..L.MMM.obrigada
L.L.....M.OLobrigado
.....N......occasion
.N....L.....ochtend
..N.M......Loct
M.MLM......Loct #
MML..L......october
M.L......L.Moctober #
.M.L........october at
L.M...LM.M.Loctobre
..O....N...Joctobre #
KOLMLLM....Moder
MML..L..M...of
.M.L......LMof #
......N....Lof appointment
LP.........Lof donderdag
......M....Lof employment
NNL..LL..L..of het
...N.......Lof interview
ML....N....Lof je
NM...L.....Lof our
PL.........Kof ten
M..LM.......of the
LO.L.......Lof those
KM.........Nof vrijdag
LLL..M..M..Mof you
LLML..LNM...of your
M....LNMM..Joferta
.LLMNL......off
.K.........Ooff sick
.LM.N......Koff the
.LLLM.NMLL.Moffer
......N...MKoffer letter
M.L...MM...Koffer you
.L.M.M....LMoffered
K.L..MMM...Moffering
K..........Ooffering to
LL.........Oofferte
M.........L.office
M.......M..Lofficer
.LLNM.......oficina
M..K....ML..oi
MLPNLL.M.L.Iok
N.KM.......Lok ?
L.R........Jok per
ML......M...oktober
LO.........Lollie
O..K.M.....Lolá
ML..LL.....Mom
.LMMLL.....Mom #
MOL........Kom drie
O..........Lom half
M...........on
M.......ML..on #
.M..M.NM.L.Jon a
O.L........Lon discute
L.RLL......Kon for
.LL.L.....MMon friday
M.L...N....Lon it
N...........on march
M..M.....L..on monday
..LL.......Oon my
KML..M...M.Mon our
O..........Kon parle
.MKLM.......on saturday
K.L........Pon stage
M.L.M......Mon sunday
..M.........on the
.....N......on this
.LL..L.....Oon thursday
.LKM.......Non tuesday
.LM.L....M.Mon wednesday
.L...NM.....on your
M..L........on zoom
L.LNLL.M.M..once
...LLML....Mone
N........L.Lone hour
MMLL.M....L.one of
LP.........Kone you
..LM.L..N..Lones
.LLP.......Longemak
.L....L.MN..online
.L.........Nonline interview
.........M..online test
M..L..L.M..Lonly
L.......N...only shortlisted
MMLL.MM....Kons
LL.NM......Lons gesprek
..........NLontem
.LLM....N...ontvangen
LL......P..Lontvangstbevestiging
.LMM.......Lonze
.LLM.L.ML.NMook
MMLMLL..M..Lop
NKML.N..M..Kop #
LNL..L.MOLMKop de
.LLM.......Mop dinsdag
.L.LM......Mop donderdag
MLL........Mop vrijdag
LO...LL..MLLopen
..L........Nopen to
.M...M......opening
K.ML.M...M..opens
.L...L.N...Loperador
ML.M.......Loperations
.ML.......N.opportunity
LN..........oppure
LPL.LL.....Nor
LN.L....M...or #
KK.M.......Oor by
OL.........Kor no
LM.M........or thursday
KN.L.......Mor wednesday
LMLO....M..Kora
ML..M...MM.Koral
LL.O.......Lorario
.L.L...M.M.More
.L.LM......Nore #
M.L.M......Lorganizer
NL.L........original
OLL.....M..Koriginals
P.LL.......Lorla
K.O........Lortiz
.MLL.MMM....os
LML.N....MLLother
...M.M..M..Lotra
MK.L.N.NLM..otro
..MM........ottobre
JR.LLLL....Mou
.NLM.......Lou jeudi
LN.........Lou quinta
LO.L.......Lou sexta
..K...N....Moui
...M........our
LLLP.......Lour #
KL.M.......Oour call
OML........Kour engineers
..LO.......Lour interview
..LOL......Lour meeting
..L........Nour office
MLLMM.......out
..L.NL......out of
L.L........Mout on
.L..LOM.L.MLoutcome
....LN......outra
..LL.N......outra pessoa
.M...M......over
.MLML.L.....over de
LLML..M....Nover je
O.L.M......Lover lunch
LLLK.N....MOoverleg
L.LOM......Lowing
L.LOM......Lowing to
LMN.LM.....Kown
L.L......NMLown time
M...L..M....p
M.MM.L.....Kp m
L..L.....O.Lpage
M.LL.L.....Mpaid
LMM.........panel
N.KLM.......panel interview
.LL.M..M..LOpaper
K.....N.....papers
LLLM..N....Mpaperwork
M.M.MLLN.M.Jpar
L..ML.L.M..Mpara
L.KM.......Npara #
KM.M........para el
N.L..L..M..Lpara entrevista
N.ML.L..M..Kpara la
.LLL.......Ppara que
LLOM.......Lpara segunda
J..P........para terça
M....M......para uma
.M......M...para una
M.KO..M...MJparece
ML.........Mparents
KLPL.......Lparfait
N..........Lpark
M.N........Lparkeren
L.N.......NLparking
NM.........Kparle
M.M.L....M.Kparliamo
.L...M.....Lpart
..L......M..part of
MMK........Lparte
LNL..LNM.L..partir
......M..L.Mpartir de
M...M.......partner
L....M...M..partners
LK..MN.MM.LKpas
L.LO.M......pasa
L..O.......Lpasa al
K.LM.......Opasar
P.LL.......Lpasas
LLM.LM.M.N.Kpass
.L.NL.M.....passa
M.LNL..M...Lpasse
NLL..M.MML..passed
M....M.....Lpassed the
LL....M....Opassen
NLML.....M.Kpassez
P.L........Kpassi
KM.......N..passo
..L....M...Npassport
..N..L..M.LLpasst
.ML.........passt ihnen
O..........Lpast
L.MM.LM.....paul
K.ML.......Npaula
.L..L.M.L.LMpay
........L.LOpayment
LL....N..Q.Jpdf
L..........Npedido
LLLMLL...O.Mpedimos
LLL......N.Npedimos que
M...M..M.LMKpela
LL.L.M...M..pelo
.L....N.....pension
LL......M..Npeople
.L......MM..people to
L...MLM....Mper
L..M..L....Mper il
L.LL.MN....Nper la
L.L...L.MM..per un
K.P........Lper venerdì
K.Q.......MKperfect
K.QL......LMperfecto
K.O.........perfecto nos
LLPL.......Lperfetto
..LL..L.MM.Nperfil
LLLL.M...MMNperguntas
O..........Kpermis
.....N.....Lperson
LNML.N...M.Kpersona
.LM.M...M...personal
L........O.Kpersonality
.........N.Lpersonality questionnaire
K..........Npersonas
.....N.....Lpersönlich
K.LLLOLN...Lperò
L.LLLP.....Mpessoa
K.O.LL...ML.petit
KMLN....M...peut
M.L.N......Lpeço
NL..........pflegedienstleitung
..MM........phone
L..........Mphoto
..L........Mphotos
MLL...M...NKpiacere
N.NL......MLpiano
...........Mpick a
KL.LM......Opiece
NLL.........pin
ILL......N.Ppitch
J.L...LM...Ppièces
L.L.OMM....Kpiù
L.MN...L.L.Mplace
O.LL.......Lplace de
K.M........Mplace on
KML..M...L.Oplaces
N....LN..L.Kplaisir
.....LO....Lplaisir de
MMLL.......Mplan
.LLNM......Lplanned
L.LNM......Lplanned for
LLLL......MNplannen
.NM........Lplanner
MM.L.......Lplanta
NL.......L.Lplatform
.....L......please
O..........Kplease attend
M.M........Lplease bring
.........M..please complete
ML..........please confirm
L.M......M.Lplease do
LL.MML..M..Kplease don't
L..........Mplease have
L.LN....M...please note
ML.N.......Lplease pick
O..........Kplease record
L.....M..M.Lplease return
......M.....please sign
L..........Nplease submit
..L........Nplease tell
M.L.........pleased
M.L.........pleased to
M.L...M...NKpleasure
L...NM..M..Lplek
L.ML........pls
L...MMN.LM.Lplus
LP..M......Jplutôt
MMM.........pm
.M.M........pm #
NMLL........pm ?
M.K........Mpm at
N..........Lpm central
NL.L.......Lpm ct
..O........Kpm est
L.N.........pm for
L.L........Npm in
L..........Npm is
LM..........pm or
N........L..pm pt
LL.N........pm work
N.NL.......Jpm you
LLL........Opodcast
.MKMLM......pode
L.LM.......Mpode ser
NMLM.......Kpode vir
MKLPL......Lpodemos
LL.P.M.....Kpoder
.KLMM.M.....point
......O....Kpoint #
NMM........Jpomeriggio
M..LLM...M..pop
.....ML....Lpor
NLL.........por el
LMLMLL.N....por favor
NMLL.....LM.por la
..L..N....LMpor tu
LKM..L..M..Npor videollamada
LLL.LNL.M..Nporque
.N.......L.Lportal
.M........MKportfolio
M..L.......Mporti
L.P........Kportineria
..M.MM.....Lposition
M....L....NKposition and
....N......Lposition has
L.....M.....position of
L.L..M.....Nposition on
..LML.....MMpossible
J.LMLM..L..Pposso
L.MM..M.M..Kpost
LMM...M....Kposte
..LM..KN...Lposte d'agent
..L....LMML.poste de
N.K.M.N..M.Kposto
OLL.........posto da
..LM.MN....Kposto di
..M........Lpour
.MMM......MLpour l'entretien
KM..LM....M.pour la
L.MM.......Lpour le
.M.L.L....LMpour un
OLL.........pour vous
M..........Mpouvez vous
......M.M..Kpra
LM..........practice
N..NL.L..MLKpraten
LM.......O.Lprazo
L.LLL..N.M.Npre
......LO...Lpre employment
.N.........Mprefer
.N.........Lprefer ?
LO.........Lprefere
KPL.....L..Mpreferisce
LO.........Lpreferred
N.NL.......Kpregunta por
MMKM.......Mpremier
L.M........Mprep
M.L...M..L..prepare
MMLL.......Mpresencial
M.N.......MKpresentation
N.L..M.M.LMKpresente
PLL........Lpresenti
N.LL......M.presença
NL...M..M..Kpresidente
..NL.......Lpress
N..........Mpresso
O..........Kpresso la
LLLM..L....Nprice
.LL..LLM.N..prima
NLL.LLLNMN.Jprima di
LLLL.....N.Nprimo
L.LL.....M.Nprimo colloquio
M..M...M...Kprincipal
LL...P..L...pris
MML........Mpriya
.KL.......NMpro
M.KO.......Kproblem
LLKQ..M...MLproblema
L.LL.NM..M.Lproceso
.LLM.M...M..process
..L..M......processo
KN.LM....M.Lprochaine
N..........Lproduction
M.MK..M.M...prof
NLLM.M.....Lprofessor
.K.........Oprofiel
M.L.....N...profile
.K...M.....Nprofilo
........M..Mprograma
L.M......L.Mprogramme
LLK.......MOproject
..M.........promemoria
.......N...Lpromesse
.......N...Lpromesse d'embauche
.......M....proof
.......M....proof of
MMM...M....Jproper
.NL.........propongo
..L...M....Opropose
..NL..N....Iproposition
LL....OM....proposta
LL.L.LN.M..Mpropuesta
LN........MLprossima
LN.........Lprossima settimana
ML.L....MM.Lprova
L.....O....Lprova e
P.L........Lprova in
.L..L...MN.Lprueba
N.LL......N.présence
.KL........Oprésenter
.MLMM....M.Lprévu
.NLL.M..LMMLpróxima
LN...L....MLpróxima semana
OL..M....M.Kpróximo
N.......ML.Lpt
KM...L...M..puedes
LLLLLNL.M..Opuedo
M.M..MM..L..puesto
M.M.LMM....Lpuesto de
...LPL......pulled
L...MM......purtroppo
...M.....M..push
NMLM.L..M..Kput
MM......MM.Kput you
.NLM....L..Mpuò
MM.L.......Mpuò venire
LL.......O.Lpágina
LPLL.......Lqual
NN.L.......Jqualquer
LMM.LM...N.Kquand
KOML.LMNLL.Lquando
LNLN........quarta
..L.L......Nquarta feira
M...........quarter
.LK.MNM.L..Lque
MLL..M.....Lque a
L...N......Lque la
.....O..L..Lque no
L.....M.....que te
L..LP.L..LL.queda
L.NLM.......quedamos
MNL.......MKquedo
M..LLN.....Lquelqu'un
NMLL..OM...Iqueremos
.L....ON...Kqueremos que
N.L.........quero
K.LL......NNquestion
L.L......M.Nquestionnaire
.L.L....LN.Oquestions
N.L......L.Nquestions and
L.L......O..questions for
L.L..N.....Mqui
LM.......M..qui vous
.NL.....M..Mquiet
K..NMLM....Lquindi
.MLM........quinta
M.LL.......Nquinta #
..L.M......Mquinta feira
JMM.M.L...MMquinta às
M.LMLLL.M..Mqué
LN.N.......Jqué día
.LNM......MKr
NLLLL.M..L.Mr #
.L........OLr grazie
LL.NL...M...rail
L.N.........rappel
LLL........Orate
LMLO.......Lrather
.L.N.......Lrather than
.N.........Lrato
KLM........Oraum
L.L........Nraum #
P.L.ML.....Kravi
N.......M..Krd
L.L.M......Nrdv
KLN..LL.MLOKre
NN.........Jre application
.....M....M.re bedankt
MN.L.L..M.LLre candidatura
L..NL.....NKre colloquio
L..N......NKre entrevista
L..M......MLre gesprek
.....L....OLre gracias
..........N.re grazie
K..N........re interview
..........N.re merci
..L.......N.re obrigado
..N.L.M...L.re re
..........NLre thank
M.L.....L.N.re thanks
M.LL.L.....Nre the
L.N.M......Lre trial
OLL.L.......re your
L.L..L..OL..reached
.L......N...reached us
L.LL.L..NM..read
.N.........Lread your
L.L........Oreading
.L.........Mready
L.L..M....M.really
....N.......reason
LL......N..Mrecebemos
.LL.ML..N...receipt
L....L..O..Lreceipt of
.M....L....Mreceive
L.M.....M.LMreceived
N.M...M....Lreception
L....L..N...receção
L.O........Lrecibe
L....L..N...recibido
MLL.LLLMMM..record
OL.........Lrecord your
L.N........Lrecordatorio
L..........Nrecruiters
MM.........Lrecruitment
.M....M.M..Krecrutement
OM...L.....Jreden
M.M.....M..Kref
..L.M.....MMreference
L.....MN...Lreferences
........M.MKregards
..MLMM.....Lregret
.....O......rejected
..L..L..MNLLreken
..LO.......Kremains
L.MM.......Lremarcar
LMM......M..reminder
.ML......M.Mremote
..LLNL.....Mremoved
....N......Lremoved from
L....L....LPrendez
L....L....LPrendez vous
.MML.L...L.Lreply
LOL...M..L.Lreply with
N.K.........reply yes
.M.......P.Jrepo
ML.M.....L..report
N..........Lreport to
NL.........Lreporting
L..........Nrequest
M.L......MMLrequested
N.L........Lrequested to
..L.M......Lrequired
L.N..L....NKres
L.ML.......Mreschedule
..O........Jreschedule cancel
L.L........Nrescheduled
..LL.M.....Nresearch
..L........Oresearcher
MMN........Kresponsabile
KMP.....L..Kresponsabile del
MM.......L..responsable
K.M..NN..M.Lrespuesta
N..M.L....MLrest
.....O.ML..Kresultado
NLL.MM.....Kresults
L.L..L..M..Nresume
N.....M....Kretenu
..LM....M...retenue
......M..M.Lreturn
J.LM....M..Oreunião
LLLN.M.....Mreunión
.M........MLrevert
LLM...M.....review
L.LOL.......revised
L...LM....LOreçu
O..LM......Jricerca
.L...LL...MOricevuto
LK..L.L.MM.Orichiesta
...........Mricordiamo
..L........Nricordiamo l'appuntamento
M.NML......Kride
LLL......P..righe
.L..L..M.M.Mright
.M......M..Lring
..M.....M..Lring the
MML.......M.ring you
.....L..L.OLringraziamento
...LMN..L...ringraziamo
LLKLM.....NOringrazio
NLL..M.....Lrita
L.L........Oriverside
NL.........Kroad
MMM..L..M.MJrobin
..LL....L..Nrole
LL..M......Nroles
MO.L.LLM....rond
LLM....M...Mroom
...M........room #
N..........Lround
.LL........Oround of
M.........M.round the
N.LM......MKroute
N.L.........row
N.ML........rua
..N........Lrue
O.L..LL.....run
OL........MKrun the
MMLLLM......ruth
L.N..L..N..Lréception
L..LL......Oréunion
LMM...M....Ls
J.N.LLO.NLMKs:!
.LL.L.....MNs:! !
LKMLM.L....Ns:#
..MLM...ML.Ls:# #
...........Ms:# new
L.L.M.....M.s:# pm
K.N.M......Ms:# th
MNLLLLM.LL.Ns:?
.MLL.LM.L..Os:a
LM.......L..s:a time
......M....Ls:aboard
.M....M....Ks:about the
....NL.....Ls:absage
K.M........Ns:accepted
........N...s:accusé
........N...s:accusé de
L.M..L..O..Ls:acknowledgement
.L......L..Ns:adoption
LLM........Ns:afspraak
LMN........Ks:agenda
L.N.........s:agendada
.....L....OLs:agradecimento
LMLL.O..L.LMs:als
K.LP.......Ls:alteração
...M........s:am
N..........Ls:am #
L.L........Os:am donnerstag
L.NK.......Ns:amanhã
NLM......L.Ls:an
L...N.......s:annulation
...LN.......s:annullato
..L.LM..M..Ns:application
.....O..L...s:application status
........N...s:applying
LLLLM.N....Ns:appointment
LL.LM......Ns:appuntamento
LMM........Ls:are
LN.........Ls:are you
..M.........s:assessment
MMMM..L....Ks:assistant
..ML........s:at
L.M.........s:at the
.NLL......L.s:availability
L.OLL.....NKs:aw
L.N...M....Ks:aw aw
..L..M....M.s:bedankt
LL.......O..s:before
...L.MM...LLs:bei
L.M........Ms:bestätigung
L.N.........s:bevestiging
L.N........Ls:bevestiging gesprek
.MLLLN..M.LLs:bewerbung
NLLLM......Ms:board
LM.......M..s:book
L.N........Ls:booked
L.N........Ls:booking
J.SL.......Ls:calendar
LLM.L......Os:call
L.N........Ls:call with
L..N........s:cambio
L..........Ms:cambio de
...KL.M...N.s:can
....N......Ls:canceled
L...M......Ms:cancelled
MLLL.......Ns:candidate
.MLLLNL.N.LLs:candidatura
...L.N..M..Ls:candidature
.LL......O.Ls:case
L.L........Os:casting
LJ...L.....Ss:cfo
L.MNM......Ls:change
K.LQ.......Ls:changement
M.LM.....M.Ls:chat
.L.......N..s:check
L.M........Ns:cita
M.M......M.Ls:coding
NML........Ks:coffee
NMMN..L.L..Is:colloquio
M.LL......M.s:come
M....L..MM.Ls:complete
M.......LM..s:complete your
...L.....L.Os:con
......LN...Ls:condicionada
.......M...Ms:conditional
.......M....s:conditional offer
L.O.....M..Ks:conferma
L.N.........s:confirmación
L.N.....M...s:confirmada
L.N.....N..Ls:confirmation
L.N........Ls:confirmação
...........Ms:confirmed
..K........Os:consulta
LL.........Os:consultation
LLL...N....Ns:contract
ML..........s:convite
NLL..L..P.LLs:cv
..L....N....s:d'embauche
.....L....OLs:dank
.....L..M.N.s:danke
L.LO.L...M.Ls:data
N.LNL......Ls:date
LO..........s:dates
.LMNL....L.Ls:day
LL.L.MLM..LMs:de
...L.......Ns:de cita
L.M.M......Ms:de entrevista
...N.......Ls:de hora
........N...s:de réception
...LLNM....Ls:decision
MKL...L..M.Os:del
NLK........Ns:demo
N.JL.M.....Ns:der
L.P........Ls:details
LL.L..M..M.Ns:di
LL.KL......Rs:do
...LM.......s:door
N.LMLL.N...Ls:driver
.L.LNM...L.Ms:du
K...N......Ms:du #
.M.L.......Ns:e
LL......O...s:eingangsbestätigung
MLL...M..M..s:einladung
.LLL..N....Ns:el
......M....Ls:employment
..LL.LM....Ns:en
.MMM.......Ks:entretien
MM.M..L.L.MKs:entrevista
.LL.M.....MMs:entrevista de
..L........Ms:entrevista para
LL.L.......Ps:entrevistas
...........Ns:entry
L....P......s:esito
.....N......s:esito selezione
K..........Os:et
.O..........s:even
L..........Ns:exit
L..........Ns:exit interview
O.L........Ls:farm
.....M....LNs:feedback
.LM........Ms:final
..L........Ms:first
..........O.s:following
L.N.L.......s:for
........N...s:for applying
L..M.....MM.s:for the
..N.....M..Ks:for your
L.NLML......s:friday
K.N...M.....s:fwd
LLL..L....MNs:für
...LN.......s:gaat
...LN.......s:gaat niet
NM.M..L.LLMJs:gesprek
L.MLM.....MLs:gespräch
L....LN...N.s:good
......N....Ls:good news
LL......O...s:got
L.......N...s:got it
.L...M....NLs:gracias
.LL..L..M.PLs:grazie
M.LL.L..N..Ms:have
..........MLs:het
M...NL......s:hiring
LL.......M.Ms:home
.L.M.......Ms:hora
L.MO.......Ks:horário
.NN........Js:hour
.L.........Ns:house
K..........Ns:housing
LLL........Qs:how
LM.L.......Ns:ihr
MM.LLNM....Ls:ihre
.M..LN.....Ls:ihre bewerbung
M.K.L.M....Ms:il
ML.LL.M.L.LNs:in
KLN...M..M..s:in #
L.L...L....Os:induction
KL.........Os:intake
M..M.LL.L...s:interview
..M.........s:interview confirmed
K.O........Ls:interview details
M.LM.....L..s:interview for
.L.MM....M.Ls:interview on
L.O........Ls:interview scheduled
.N........MJs:interview slots
L.........NKs:interview thursday
LMLN........s:interview time
.L..MM.....Ms:interviews
.L.........Ns:intervista
N.K........Ms:invitation
O.L........Ls:invito
LL.L.L..N..Ns:is
KL.M....O...s:it
L.......N...s:it !
...L.M..M...s:je
LLMN........s:jeudi
.......MM...s:job
.L.........Os:jobs
K....M.....Ns:jury
O.K.........s:kennenlernen
.O.........Ks:kennismaken
LL.L..M.L..Os:la
L.NL........s:lembrete
.Q.........Is:let's
MLLL.LN.M..Ls:letter
MN...L.....Ls:manager
LLMNN.......s:mañana
M.L.......MMs:meet
O..........Ls:meet the
L..L.......Os:meeting
NLL........Ks:meeting with
L.......L..Os:membership
..L..L....O.s:merci
..L........Ns:minutes
..L........Ns:mock
LLMMML....MLs:monday
L.OM.......Ls:morgen
L..........Ns:moved
....LL....MOs:my
.L.N........s:need
.L.N.......Ls:need to
LL.M.......Os:neue
L..N.......Ls:neuer
K..........Os:new
...........Ms:new jobs
...N.......Ls:new time
.L..LNO....Ks:news
NNLL.......Ks:next
.N..........s:next steps
L...M....N.Ls:niet
...LN.......s:niet door
LL.M.......Ns:nieuwe
ML.MOML.LLLKs:no
L.L.N....M..s:notice
L.L.MM....M.s:notre
..L..L..M.OLs:obrigado
L.....M.....s:of
......N....Ls:of appointment
......M....Ls:of employment
...N.......Ls:of interview
L.....NN...Ls:oferta
L..MN......Ls:off
LL....MN....s:offer
......M....Ls:offer of
..M.......MKs:officer
L.QL.......Ks:ok
......L.LM.Ms:on
..M.M......Ks:on #
..M..M..L...s:on your
.........P.Ks:online
.M.MM......Ks:onsite
LL......P..Ls:ontvangstbevestiging
K........L.Ps:op
LML..L..M..Ns:open
...........Ms:opportunity
...LL......Os:order
K..M.....MM.s:our
.L..LOM.LL.Ls:outcome
LL...N.....Ns:over
LMMM.......Ls:panel
L.L........Os:paper
L.L........Os:para
N..........Ls:para entrevista
.L.........Ms:parents
LKML.L..M.MOs:per
MMM.M...L..Ks:phone
MMM..M.....Ks:phone screen
.M.M.......Ls:pick
..MM.L.M...Ls:please
L.L.M.....M.s:pm
.LL........Os:podcast
ML..LM....MLs:por
.M.L.N..L..Ls:position
L.M...N.M..Ks:post
KLN.......MMs:pour
.LL........Ns:practice
O.LL........s:presencial
.M.L.OL.L..Ks:proceso
.MLM.N.....Ks:processo
..N........Ls:promemoria
.MM...M....Ls:proposition
LL....OM...Ls:proposta
.LL..M..LO.Ls:prova
P..........Js:prova in
MLL..LL..O..s:prueba
LK...L.O...Ms:que
.........N.Ls:questionnaire
.LON.L..MLNIs:r
.L........OLs:r grazie
..N.........s:rappel
L.LLM......Ns:rdv
KLN..LL.MLOLs:re
NN.........Js:re application
.....M....M.s:re bedankt
MN.L.L..M.LLs:re candidatura
L..NL.....NKs:re colloquio
L..N......NKs:re entrevista
L..M......MLs:re gesprek
.....L....OLs:re gracias
..........N.s:re grazie
K..N........s:re interview
..........N.s:re merci
..L.......N.s:re obrigado
..N.L.M...L.s:re re
..........NLs:re thank
M.L.....L.N.s:re thanks
.L........LPs:re the
L.N.M......Ls:re trial
OLL.L.......s:re your
LL...L..O..Ls:recebemos
.L...L..M.LNs:received
.L...L..N..Ls:recibido
L.N........Ls:recordatorio
........M..Ls:ref
LL.........Os:reference
LMM......M.Ls:reminder
...........Ms:rendez
...........Ms:rendez vous
L..O.......Ls:report
LMML.M.....Ns:request
L.N..L....NKs:res
.L...PM....Ks:resultado
L..L.......Os:reunião
LL...M.....Ns:reunión
..L........Ns:review
L..........Ms:room
..M........Ks:round
........N...s:réception
...LL......Ns:réunion
L........O.Ls:sample
.LLMMM......s:saturday
.N.........Ls:schedule
.NL........Ms:schedule your
L.O......M.Ks:scheduled
LOL.M......Ls:scheduling
.MM..M.....Ks:screen
O........L.Ls:seasonal
...LL......Ms:second
L.O.......MKs:see
L.P........Ks:see you
O...M......Ks:segunda
M.L.MM.....Ls:selezione
MLL........Ms:senior
M.L.L......Ms:service
..L........Ns:session
L.O........Ks:set
NLML........s:shift
N.K.......LMs:site
.M.......N.Ls:skills
.........O.Ls:skills check
LM.M........s:slot
LL.LMN....LNs:sobre
.MLLLN..N..Ks:sollicitatie
L.MO.......Ls:sollicitatiegesprek
L.LMMM.....Ls:sorry
..LL.......Ns:staff
NMKM.....M.Ks:stage
L.....MM...Ms:start
LL...O..K..Ns:status
.N..........s:steps
.LLL.M..M..Ms:su
JMNM.M...M.Ls:sua
N.LL.M...L..s:suite
.....M.....Ms:suite à
L.LL..M....Os:sábado
LL......MO.Ls:take
.........N.Ls:take home
.........N.Ls:task
LLLL..N..MM.s:te
M.KLN.....M.s:team
OLN........Js:tech
.MLM.M.....Ls:technician
K.MO........s:termin
L.PL.......Ls:terminbestätigung
L.LL.....O..s:test
M........O.Ks:teste
K.N.M......Ms:th
..L.....M.OLs:thank
..L.....M.OLs:thank you
.L......N.NKs:thanks
........N.MLs:thanks for
ML.L...M..LNs:the
L..L.......Os:the new
.L...M.....Ns:this
.L.........Ns:this week
LLMM......M.s:thursday
LL.L.......Ns:thursday's
L.LO.......Ls:tijdstip
LM.OL......Ks:time
L..M.L..M.MLs:to
O..........Ls:to the
.LN.ML......s:tomorrow
...KOL.....Ms:tomorrow's
LMM.....M..Js:trainee
L.L......L.Ps:training
JM.LLN..MML.s:tu
L.M..M....MLs:tuesday
.L.......O.Ls:typing
.M.L.M..LN..s:técnico
ML..........s:uitnodiging
.LL..L....NNs:un
L..L.L....MNs:up
LLLN.N.....Ls:update
K..O........s:updated
L......M...Ls:us
MML.M..M...Ls:vacancy
MNML.......Ks:vaga
MLML....LN.Ks:video
P........K.Ls:video interview
L..........Ns:viewing
..L........Ns:visa
LLMM.......Ns:visit
LLLM.M.....Ns:visita
........K..Os:volunteer
.KL...L...MOs:voor
O..L......MJs:vorstellungsgespräch
L.ML...MLL.Ns:votre
M....N..L...s:votre candidature
LM....L....Ms:vous
MMML.....L.Ls:w
L.LM.K..N..Ms:was
.L..L.M.NMMKs:we
L.......O..Ls:we have
L.K........Ps:webinar
LM.M.......Ms:week
......M.....s:welcome
......M....Ls:welcome aboard
N.L.M..M...Ks:with
M...M....M.Ks:with our
L.L......P.Ls:written
LL.........Ns:year
L.MLL.M..LN.s:you
........M.MLs:you for
L.....O.....s:you start
.MM...M....Ls:you're
KL....L.M..Ns:your
..L.LM..M...s:your application
...LO......Ls:your appointment
L..M.......Ls:your interview
MMN........Ks:zoom
K.LM.....MMNs:zu
LL.......M.Ns:zum
L.N...N....Ls:zusage
LLL.LM..LM.Ns:à
.....N......s:à votre
L..P.......Ks:änderung
K........O.Ls:étape
.LMKPM.....Ksa
KN.NL....L..sabato
.M.M..L..L.Msabato #
LL.........Osaber
.LL..L..P..Lsafely
L.MLL......Nsaid
..NL....L...sala
ML..L.ML...Msalary
O.LL........salle
M.LL..M..MNLsaludo
KMM....M...Lsalut
LLKRLLM..M..same
LLLN.....M.Nsame day
L.MOL.....MLsame time
.N...M...L..samedi
L..........Nsamedi #
.........N.Lsample
L.M........Nsamstag #
N.L.M......Lsamuele
LMLM.......Msanne
LL...L..MM.Nsans
...L.L.MNL..sarà
MM.M.......Ksat
N.K.M.....LLsaturday
M.L......M..saturday #
L..........Nsaturday at
.ML.LM......saw
NNLM.......Ksaw your
..LM.LM.....say
O.L........Lsay #
L.....O....Lsay yes
OLL...M....Lsays
..L..M..M..Mscelto
.LL...OM...Lschaal
.LL...OM...Lschaal #
LML.........schedule
.........N.Lscheduled
.........M.Lscheduled for
LOL.M......Lscheduling
L.KN.....N..schicken
LL.N.......Mschieben
.NLM.......Kschikt
OL.LML.....Lschool
.........M.Lschritt
........N..Lscientist
LLL......P.Lscore
..L........Nscorecard
.LL..OML...Lscored
MMM..M.ML..Lscreen
NL.L...M....screening
K.LON......Lscusa
MLL.M.M.M.LLse
LLLNLL..M..Nse não
.M..ML.....Lseason
N.......ML.Lseasonal
...L.M....LMsecond
L..M.M.....Msecond round
MM.........Jsecretary
.LN.L.L.M...see
OLL.........see if
L..........Msee the
M.O........Jsee you
LMM........Lseeing
L.N.........seeing you
...M.LM...LMsegunda
.....N..L..Lsegundo
L......M..MMsehr
.L........MMsehr geehrte
L......M....sehr geehrter
N.L.LNLM...Ksei
LO.........Lselect
.ML.LN......selected
.LL....ML..Nselected for
L...M..ML..Lselection
M.L..ML....Lselezione
MLLLOL.N...Ksem
L.LLP......Lsem efeito
LOLM.L.....Lsemaine
.N.M.L.....Lsemaine du
.O........MLsemaine prochaine
KPLMLL....M.semana
KMLQL......Ksempre
..K..L..LN.Nsend
.L.......N.Msend it
.ML.M......Lsend me
MMLL.L.....Msend the
.L.....M.N.Lsend us
..M.....M..Lsending
NL.L.M...L..senior
LMN..LM.M..Ksent
L.NL........sept #
...M..M.....september
.........M..september #
L.LM.......Nseptember at
..L...M.....septembre
L.LML.L....Nser
....M....M.Ksera
LLL........Pserai
.OML.......Lserve
LM.....M....served
MLLM........service
LMM........Lservices
NMLL...M...Mserviço
.MLMLM.....Lservus
M.LM....ML.Lserá
M.L...N.....será el
MNL.........session
LO...M.....Ksessions
K.L........Psessão
..N........Kset
..N.........set for
M..........Lset up
LMLLM.MMM...settembre
L.L........Nsettembre ore
KOL..L....MMsettimana
LN.........Lsettimana ?
..LLL.MMNLLMseu
M.L.....N..Lseu currículo
..M....LL..Mseven
KMNNM......Lsexta
LM.NN......Jsexta às
K.MNL.....M.shall
L..........Nshall i
LM..M.......share
.MLL.M..M..Mshe
NLML.LM....Lshift
..LO.......Lshifted
..M.........shoes
M.MML.L....Lshop
...L.L...M.Mshort
L.L........Oshort interview
.LLL.....N..shortlist
N.L.....M..Lshortlisted
L.......M...shortlisted candidates
NL.........Lshortlisting
L.........M.should
...........Nshow
M.........L.show you
.MM.M......Kshown
..L.LLLM...Oshows
N.KNML.....Kshut
MLL....MMLL.si
M.L........Nsi no
P.L........Ksi presenti
.LLM.......Osi te
LLML..MMMM.Ksi tu
MM.L.LMMML.Ksiamo
.L...M.....Msich
MK...L.....Nsick
..OL.M...L.Lside
M..L....M.L.sie
MLL........Nsie als
M.LL.......Msie am
M.M........Ksie bitte
L........N..sie den
NML........Lsie gern
MM.........Ksie gerne
N.L.....M..Lsie zu
MLL....M...Msie zum
LL.M.......Osig
.M...LO.LL.Lsign
M....L..LL.Nsign in
L.M...M....Lsign the
LO.........Lsign up
L.L.M......Nsigned
L.....N....Msigner
L.....L....Osigning
KN....N.L...siguiente
N.LLLLO....Ksim
LKL.N..M...Msin
L.LLP......Lsin efecto
N.LLM....N.Lsince
MMLM.L..M..Lsind
N..L.......Msit
N.L.........sit down
L.LM........site
LL.....M...Nsix
LM.......M.Lskills
.........O.Lskills check
M.N..LML...Kslip
LNM.LL......slot
LN..........slot for
LN........M.slots
.M.........Lslots are
M.LO.......Ksnow
L..NN....L.Jso
.ML.MM.M...Kso i
..L.......M.so much
.L.MPL.....Kso no
.L........M.so sorry
KLLPM.M.L..Lso the
...LOL......so there
...M..M....Kso we
LLO..L...M.Mso you
LKLL.M...LMPsobre
NLL........Msobre las
L....M.....Nsobre o
LL....LN.M.Nsocial
.MM........Lsofia
LLL.....M..Osoirée
.ML..L..O...solicitud
MML.LNL.N..Ksollicitatie
MMNN....L..Jsollicitatiegesprek
QLLL.......Ksollicitatiegesprek is
.L...L.MM...solo
ML...M..M.L.somebody
.LML.OL.....someone
L....N......someone else
L.MMM....M.Lsomething
L..O.......Ksomething came
LKLMM.M.M..Nson
K....N.....Msonntag
L.LNL.....M.sonst
KLLONNL....Ksorry
L..PLL.....Ksorry !
L.LL.M.....Nsorry to
.L.LN...M...sorte
.N.........Lsouhaite
K.M........Mspeak to
M.M........Kspend
..LN........spostare
MMKMLN....L.spot
..ML........sprechen
N.M........Kspreekt
N..........Lspreekt met
.N.M..L..M.Jspreken
L.LLLO....LNspring
..N.ML.....Ksr
L....LN.L..Nsra
L.N..L.M....ssa
..MMM......Lst
KMOL.......Mstaat
L....O.....Kstack
M..L.L..MLM.staff
N........L.Lstaff engineer
.ML......M.Mstage
K.M.NL.....Lstands
LL....NM.M.Lstart
..M...N....Kstart #
......M....Lstart monday
LL......L..Pstarted
KLNM.M.....Lstarts
.L..M.....LNstation
KL.......N.Nstatt
...OL.......stattdessen
.L.L.N......status
K.ON..L....Ksteht
.M...MMM...Kstelle
L.L...MM...Lstelle als
LL.....M.L.Nstellen
MLL......NMLstep
NLL......L.Mstep is
LMM..L....LMsteps
.LNPKL..L...still
L.PL.......Kstill good
L.OK.M......still on
L.LO.......Lstill the
MLM..L...M..store
M.L.......M.street
LL.O.......Lstuck
L..........Nstudent
L.NL..M...LLstudio
.LL..M.L.M.Mstudy
MLNL.LM..M.Lstunde
..LL.......Ostuur
..LL....MM.Nsu
..LK.......Osu cita
..N........Lsu entrevista
.M.MLM..ML.Ksua
.M...M.....Lsua candidatura
..K........Nsua consulta
...OL....L.Lsua entrevista
M.LMLL.N....subject
L.L....O....subject to
L.L.M......Nsubmit
L..........Msubmit your
LML.....OM.Ksubmitted
L.OLM....M.Ksucces
LL...L.....Psuche
L.LMO......Lsuis
MM.L.......Lsuit
.N.........Lsuit you
N.LLLNM.LL.Lsuite
M.L..MM..L..suite à
M.M......L.Msuits
MLLM.....L.Msuits you
..L..L...MLMsunday
OL.......L..sunday #
K.LLNL.....Osunday at
NML.LMM.L..Ksuo
PL.ML......Ksuo colloquio
M.O........Ksuper
OML........Ksuperintendent
N..L..M..L.Lsupervisor
K.MM..M.M...support
ML.LLM.L....sur
LLL......M.Osur la
K.ML.M...M..sure
...L.L.....Oswap
.L.........Msystem
.MLL..MM.LLMsábado
KM.....N.L.Nsábado #
NMLL.....M.Ksão
.MML..MNMLLJsí
M.LML..MM..Ksó
LLMNL.L....Mt
.MLL.....M.Mta
KMLNM...M...tag
KOLL.LN.....tage
LLLLMM...M.Mtake
M....M...M.Ktake home
..LM........take place
LL.LMLN...MMtake the
M....M.....Ltake you
LL...M.....Ntake your
.ML.MMN...LLtaken
L.M........Ntakes
L.M........Mtakes place
LLMLNM.....Ltaking
NL..........talk
M.K........Otalk about
LLN........Mtalk on
M.L........Mtalk to
..M.........talk with
JMM........Mtalking
MMML.......Ltaller
.LL.LL....MOtambién
MM..LLLM.L..tarde
MN....L....Ktardes
L.....L....Ptarjeta
.M.......M.Ltask
......MM...Lte
NML...L....Mte esperamos
.L..O....M.Kte komen
PL.........Lte pasas
M........N.Lte pedimos
N.L.M......Ltea
NM.M.......Jteach
M.LMML.M...Kteacher
...L.LMM.M.Lteaching
L.K...M....Mteam
LLL...M.M.LOteam and
OLL.........teamleider
...M.....L..teams
..LO........teams link
N.M........Jtech
.M.M.......Ltechnician
O..........Kteil
L.L...P....Ltekenen
MN.........Ktelefonieren
L..........Otelegram
L..........Ntelephone
.ML.LL.....Mtell
.NL.LL......tell me
LM.........Mtell you
L.LM.....N.Mtem
MLL...NMLM.Jtempo
.L.........Nten
MLM......L.Mten minutes
M.ML.M.....Lter
LLMNM.....MLtermin
L.PL.......Lterminbestätigung
M.LL.......Ntermine
L.L......MO.terug
...ML.M....Lterça
K..M.......Mterça #
L.....LMLO.Ktest
..M......N.Jtest de
ML.M.M...M.Jteste
NL......MN.Ktests
...L..LM.M..text
M.L....M....text me
.M.MLL..M..Lth
LNMML......Lth #
..L.M...M..Lth and
N..........Lth at
.N.........Lth or
M.LM.M..L...than
...M........than #
...L..L...N.thank
...L..L...N.thank you
L..L.ML.NLNLthanks
........M...thanks for
....M.......that
L...N.......that the
L.N.........that we
L.N...M....Lthat you
..O...MM...Kthat's
M.LLN.......thats
............the
M..M.L..M..Lthe #
ML...M...M..the attached
.LOLL......Lthe back
M.LLMMM.....the best
L.N........Mthe blue
NL.L.MLM...Lthe board
..MLN......Kthe calendar
......L....Othe candidate
L........N..the case
LLOM.......Kthe clinic
........N..Lthe closing
.LLLLM.MLM.Nthe committee
L.M...N.....the contract
M.MML....L..the day
N.L.M......Lthe department
L.N........Lthe depot
..M........Lthe details
O.LLM......Lthe diary
.MNL.......Lthe door
L...LNM.M...the end
N...L.......the evening
LNM........Lthe following
L..L.......Othe hall
M.M.....M..Lthe hiring
L.LN........the house
L.MM....L.M.the interview
.LL..M......the interviews
NLL........Mthe job
.....L.....Nthe landlord
M.........MLthe last
KN.......N.Lthe link
K.Q........Kthe loft
N..........Lthe main
.....L..M...the month
O..M......LLthe morning
LLL..M.....Nthe new
.ML..M...M.Lthe next
M.......L...the number
L..........Othe offer
.MK.L...M...the office
NL.LL......Nthe old
.MK.......OLthe opportunity
LMLL.M...ML.the other
L.M.LM......the panel
.L..LN......the partners
MMLLM......Lthe phone
....MM.....Lthe position
...MM......Lthe post
L.....M....Lthe role
LLN.......M.the room
.L.M.L...N..the same
L..LNM.....Mthe second
MM........MLthe shop
..L........Nthe spot
K.LL..M..MMNthe team
ML...M....M.the time
KNL..L......the week
LLLLN......Nthe whole
L.L......P.Lthe written
M..........Lthe yard
M.KL..LM...Mtheir
....L.L.MM..them
.L...L..O...them all
K.PMLLL....Kthen
L.L........Othen !
L.OL........then the
L.M.....M..Lthen we
L.N......M.Lthen we'll
K.P........Lthen you
....M.L...M.there
LL..ML...M.Mthere is
..........PIthere parking
M...M.......there will
.LL.M......Nthere's
N.L.........there's a
L.LMOL.....Lthere's no
L.MMPL.....Ltherefore
KOL.....MLLMthese
M..L..L...LMthey
O.L........Lthey'll
.L..LM...N.Kthing
.K....M..M.Lthink
L...MM....LLthis
.LLM..N....Lthis afternoon
..M........Lthis email
.LN....MM..Kthis is
..M.........this mail
L...N.......this morning
.....N......this occasion
NLL........Mthis saturday
ML.M.O.....Kthis time
LOLL.L.....Nthis week
L...O.......this year
K..LM.LMNM.Jthose
L.L..N....LNthough
LM...L...N.Lthree
.LN......N.Lthree hours
NL.L.L.M.M.Lthrough
.LNL.....M.Lthrough the
LOLM.......Lthu
LNLM.......Lthu #
LN.M...M...Kthurs
ML..........thurs #
..LNL......Mthursday
..N.........thursday #
LLMM......MMthursday at
NLLM.......Lthursday the
.L.........Nthursday's
M.LL....L...ti
N.LN.......Kti faccio
N..LLM......ti va
MLM........Ltienda
L.N......M.Ltienes
MK.N.......Mtijd
LMMO.......Ktijdstip
OML........Jtil
M.LNML.....Ltill
N.LK.......Mtill #
O.L........Ltill about
..MML.....MKtime
OL.........Ltime #
.LLN.......Mtime ?
MML..L....N.time and
LLM........Mtime for
K........O.Ltime the
.J.........Ptime url
...M.M.....Ltime you
.OMML......Ktimes
LLM...O....Ltips
MLMN.......Ktmrw
..L........Mto
..M.L......Mto #
ML..LM......to a
M.....NL...Lto accept
LML..N..LL..to an
N.L........Lto appear
LL..M......Nto apply
.M......N..Lto arrange
O.L.........to ask
.LML.......Nto attend
O.L........Kto back
.......MM..Lto be
...NM..M...Jto bring
L.N.........to calendar
....M.......to cancel
..LLM.L...MMto come
...........Mto confirm
L..........Mto discuss
NML........Kto face
N.KML....M.Lto follow
L...MMM....Lto give
.L.....M....to go
M.K.M.M....Mto have
.M........M.to hear
LL..NLN.....to hire
MLLL....LM.Mto interview
........L..Mto invite
M.L...M...MKto join
LLMM........to make
M..L.....N.Lto me
..K...M...MMto meet
L.LN........to monday
NL..M.M....Kto offer
O.L......L..to prepare
M.M..LM....Kto say
LM.....M....to schedule
..K.L....MMMto see
LM....M....Lto sign
L.L.M.M.....to take
..K......M.Mto talk
.....M......to tell
L....L....OLto thank
............to the
..MN.......Kto this
K...M......Nto us
L.......K..Oto volunteer
M.L.L...L..Mto you
..M.M.M.L..Lto your
LLMN.O....LKtoch
.KLNN...L.MMtoday
L.NLM......Ltoday #
KMN.LN..L...todo
.L.......M.Mtogether
L.LM.N..L...toi
LLN.NL.....Ltold
.N.........Ltom
.LMMML.....Ltomorrow
O.ML.......Ktomorrow #
.L..M.......tomorrow at
L.LMPK....L.tomorrow's
N.L..M......ton
N.......M..Lton cv
LLLL..M....Otonight
...NLLM.M..Ktony
..L.L.....M.too
KLO.LN......top
..NLL.L.MN.Ltot
.L...M..M...touch
KMLO.......Mtoujours
L.N.......M.tour
MLL...LP.MNItout
LNN.L....M.Ltra
.LL....M...Mtrabajo
..LM...N...Mtrabalho
MK.........Otrae
LL.L...M...Ntraga
LMM....MM..Ktrainee
..L......L.Ntraining
N.M..L....NJtran
.........N.Ltranslation
..M..O..L..Ktras
.LL.M..M...Mtravel
..ML.......Mtraz
LN...L......tre
LMMM.......Ltreffen
L.LLL.N..MLMtres
.LLMM.M.....trial
L..NL....L.Mtrouble
M.......M..Ltrust
LMLM.ML...LMtry
LM.L.MLM.ML.tu
MMMM.......Ktu entrevista
.L.........Ntu perfil
KLML.M...L.Ntua
LLML.....M.Mtue
L..L.....M.Mtue #
.NLM.......Ltues
L..ML......Mtuesday
.L.N.......Ltuesday #
L...L.M...MMtuesday at
NLNL.......Ktuesday the
M.L...M.ML.Mtuo
...........Mturn
..NLL..MLL.Mturno
.M.L.......Ntussen
.M.L.......Ntussen #
....N......Ltut
....NM.....Ltut mir
L.....M....Mtutor
KM...M..LN.Mtutti
K.P........Ltutto
MM.L.....M.Ltwo
..L........Ntwo hours
M.L..M.....Ltwo of
L.....MM....two references
LM...L..M.M.two weeks
.L.......P.Ltyping
LLPL......M.tá
.MNLL......Ltécnica
MN.L....L..Ltécnico
ML.M.......Lu
..OL.......Lu #
O.L........Lu come
LL.L.......Ou of
KM.L..M.M..Nufficio
..M..L..L..Muhr
.L.L.......Nuhr bei
LL.........Ouhr bitte
L.M........Nuhr im
LN..........uhr oder
L.LO.......Luhr und
M.M........Luhr zum
LNLNL.......uhrzeit
.NLL.....L.Muit
LO.L........uit ?
M.LL.......Muit voor
L..L..L..N.Luiterlijk
ML.M......MLuitnodiging
MLLM...L....um
ML.MLL......um #
...LL...LM.Numa
LL.........Ouma conversa
M.LL.......Muma entrevista
M.K......M.Mun
NNLL.......Lun colloquio
..LL.......Nun entretien
OLL........Lun'oretta
..L.LMLL.N.Muna
.NLL.L..M..Muna entrevista
L..M.......Lunchanged
M.L.MM.....Lund
LN.L.......Mund #
LMLNM.LNL..Lund der
OLK..MM...L.und ich
P.L........Kund reden
..ML.L.....Nunder
.L..LM...M..une
LLL........Ouniform
.NL..L.N.M.Luno
N.......M..Juns
K.OM..L.....uns am
........M...uns eingegangen
.....N......uns für
N.ML..L.M...uns in
L..MM.......unser
LLLN....M..Munsere
NLL...M...MLunserem
L....O.....Lunsuccessful
MM....LM..LLunter
M.LL.M..M..Lunterlagen
K.....O.....unterschreiben
......LM...Muntersuchung
..L....MMM.Luntil
L.M..L..N..Luntil the
.MM.........up
KOL.......LMup for
L.MMM.......up on
L.M......L.Mup to
K.O........Lupcoming
L.LN.M.....Mupdate
KL.P........updated
M......O...Kupon
LL.........Purgent
MOM.LLL.LNLKurl
M...M...M.LLus
.L.ML....N..us a
......M....Lus as
.LL..MM....Nus for
N.ML.M..L..Lus on
.MMLLL....M.use
L...LNL...M.usted
..L........Nusual
....L...L...uur
LNLM.......Luur ?
..LK..M....Ouur bij
LOLO.......Kuur en
NLML........uur in
LN.L........uur of
LMML..M....Luur voor
LO.........Luur wat
LLL..ML....Nuw
.LL........Nuw afspraak
N....NL..L.Kv
MLMM.M..L.L.va
.L.OM.......va a
K.MM..M....Mva bene
MMLMM......Kvacancy
NNLL....L...vacante
..LLMM..M..Mvacature
M...M....M.Kvaga
.MLL..M..M.Lvaga de
........L..Ovagas
LLL.NN..M...vamos
L...M.......van
KNLNM.M.M..Kvan #
L..L.MLNL..Mvan de
.L.L.LL.N..Mvan je
..LN........van woensdag
K..NNL.....Lvandaag
L..M..O....Lvast
L...L......Nvediamo
M.M........Lvemos
M.ML.......Lvemos el
.M.MM.M....Lvendredi
...M........vendredi #
.M.M.L..LL..venerdì
LM.M....LL.Mvenerdì #
MKNM........venerdì alle
P.L.ML...L.Kvenga
LL.LQL.....Lvengas
MML..M.....Lvenir
M.LKNL.....Nvenire
.L...N...NLKverder
M.LL....M...vers
NMLL.......Lvers #
M..L.......Nverso
N..L........verso le
LL....OM...Lvertrag
L..M......M.very
...N.......Lvery much
L..M.......Mverzetten
L.L..M..MM.Lvez
NNLL..L....Mvi
NMML.L.....Lvia
M..L.....M.Lvideo
O....M..ML.Lvideo interview
L.M..L..ML.Nvideollamada
..........MLvielen
..........MLvielen dank
M.L..L.....Nviene
L..LN...L..Nvier
LMLM....L..Mviernes
.L..ML.....Nviernes #
MLL.....M...view
........L..Oviewed
L..........Nviewing
PL.........Kvimos
NNL.M......Jvir
KMM......M.Lvirtual
..L........Mvisa
.MP......L.Jvisioconférence
K.O........Mvisit
KL...MLN...Ovisita
..N........Kvisitor
M.K.L.....MMvocê
N..L.ML...L.voir
.MLMLL....M.volgende
L..N.L..M.MKvolgende week
L.......L..Pvolunteer
...MM.M....Kvom
KLLOL.M....Mvom #
LLLL....NM..von
.....M......voor
L..L......MOvoor de
MNLL.M......voor een
L.MML.....M.voor het
NL.M.ML..LLKvoor je
...L.......Nvooraf
LP...L.....Lvoorkeur
LLLM..P....Lvoorstel
M.JMLL.....Ovor
......LN....vorbehaltlich
N...LN.....Kvorbei
JLNL.......Pvorher
.NLL.......Lvormittag
LO.........Kvormittags
MO.........Kvorremmo
MMMM.LL...MJvorstellungsgespräch
..M........Lvorstellungsgespräch am
N.L.....M..Lvorstellungsgespräch ein
L..L.......Nvos
..Q........Ivos diplômes
.O.........Lvos disponibilités
.LM.........votre
MMLL.M.....Lvotre candidature
M..........Mvotre dossier
MM.M..M..M.Jvotre entretien
N..L.......Lvotre présence
L..L.......Ovotre rendez
.L.........Nvoucher
M.LL........vous
..O........Lvous confirmons
LMLL.......Nvous convient
LLLLM......Nvous de
NL.L.LL..NLNvous le
N..M.......Kvous venir
L.NL.....O.Kvraag
.LL...M..N..vragen
L.LM.....M.Lvrijdag
.KMM.....M..vrijdag #
.NL...M....Kvrijdag om
N.ML.......Lw
NMML.......Kwaar
LL.N..M...LMwait
MM.L.M.....Lwalk
LRML.L..L..Jwann
LPMK.L...M.Kwanneer
OMK.L.M...LKwant
P.L........Lwant a
L...M.O....Lwant it
M.LM........want to
MNL...M....Kwant you
L..L.NM...MLwanted
L....M....NLwanted to
.NLLML..M...wants
MNL..L..MM.Kwants to
L....O..L...war
M.L........Mward
.MLMLM.....Lwas
.M...N.....Lwas a
.....L..L..Owas received
..L.....O..Lwas submitted
NL..LN......was the
NMML.......Kwat
OM.........Jwat een
N.M........Kwatch
..LM.......Lwater
M..L....NM.Kway
L..M.M....LLwe
.M.L.M...L..we are
.L.......M.Lwe ask
L.O........Lwe confirm
M.LNL......Lwe do
ML...N......we gaan
.LLM....ML.Mwe have
L..L.N..ML.Lwe hebben
O..........Lwe het
LMM..M..ML.Kwe je
KM.........Nwe meet
M.LM.......Mwe need
.MNLL......Mwe talk
MM....M....Lwe want
M...N......Kwe were
L.MM.L......we will
.ML...P....Kwe willen
.....N.....Lwe wish
L...NM.....Lwe won't
ML.....M....we would
N....M....LLwe zoeken
M.K...MM....we'd
M.L...LM....we'd like
KMLL..NM....we'd love
MKM..L..MN.Lwe'll
M.ML.......Lwe'll have
O..L.......Kwe'll see
..N.........we'll talk
M..KM......Lwe're
.LL..OL.ML.Lwe've
L.ML....M..Mwe've got
NLML........wear
L.K........Pwebinar
LOM........Lwed
LN.K.......Mwed #
LMMLL.....LMwednesday
M....L...M..wednesday #
L.N.......L.wednesday at
...NM......Lwednesday's
MN.........Kweds
M.M........Lweds #
KOKMLL.....Mweek
.MLL.......Mweek #
LN.........Mweek ?
LN......M..Lweek of
KO.L.L.....Mweek or
K.M.MLN.M...weekend
...L.L.....Oweekly
LML.L.M.NLMLweeks
.L..NM.....Lweg
MM.M.M.....Jwegen der
LL...M...N.Lwel
LL.L..M...MNwelcome
L.....M....Mwelcome aboard
LP..........welke
M.L.........well
L.LO.......Lwellington
NLLL.MMM.MLKwenn
JLM.MMM..M..wenn sie
...LLO....LMwent
....LP.....Lwent with
.........N..werden
LL..MNM.M.LLwere
....LM......were not
NMLL.L..N.L.werk
KLKLM......Qwerkgever
N..NL......Kwerkstatt
.N..L.......what
.L.LL......Nwhat you
LM.......M..whatever
LMNLL......Mwhatsapp
LO........LLwhen
.O.........Kwhen are
.O.........Kwhen could
LNM...M..MLLwhen you
.L.L.......Nwhere
LL.........Owhere you
MLLL......N.whether
NLL...M.....whether you
KPL..L.....Lwhich
.N.........Kwhich day
MN.........Kwhich is
LM.M........which one
LN..........whichever
O........LLLwhiteboard
.LMLLM...M..who
L..LN......Mwhole
.....N.....Lwhose
LLN...L..M..wie
...LM...L...wij
LML..M.M...Mwil
.NL..M......wil je
.L.M.L..M..Lwill
L.N........Mwill ask
...M.LL.M...will be
.LM....M....will call
MLNM....M..Kwill have
..M........Mwill meet
.LLMMM..L...will not
...N.......Lwill now
PLK.........will show
LL.........Owill visit
..LLM...K..Nwill write
..LL..O.L...willen
..L.N......Lwilt
LMMNL......Lwind
M.LL.....N.Lwindow
M.M.L......Lwir
LML..N......wir haben
..MM.......Lwir ihr
OLL......L.Mwir laden
N.....M....Lwir möchten
L.L.....M..Mwir sie
O.LL.......Lwir suchen
....LMM..M.Lwir uns
.N.........Lwir würden
.LL.M..M.M..wird
K...MM....M.wish
....MM..L.MLwish you
.....M.....Kwishes
...........Lwith
M.....L....Mwith a
L..L...M...Nwith dr
......OL...Lwith effect
P.LL.......Lwith her
.LL.N.M..N.Kwith it
.M..LL....M.with me
MLL..M.....Nwith one
.ML.M.......with our
.....N......with someone
L.M.....N..Lwith thanks
..M.LML.....with the
N....M.....Kwith us
.MML....L...with you
LNL....M.L..with your
M..L.LM....Mwithdrawn
.LL.....MM.Mwithin
.LL...L....Nwithin #
M.L.LM......without
KLL........Owitness
LMOL.....M.Kwo
KNLM.L......woche
.MLN.L..L..Mwoensdag
...M.......Mwoensdag #
KO.........Lwoensdagochtend
LLLMON....LKwon't
LL..ON....LLwon't be
O..L.L...O.Jword
.M...L...MMLwords
M.KN..M....Lwordt
N.KML.......work
N.L.........work ?
.MLM.......Lwork for
LML....M...Mworker
...........Mworking
KN........M.works
LML.......M.works for
N...........workshop
N.LLL...L...would
.M..LM...M.Lwould be
NMLL.L.M....would like
.M.....M....would love
NLL.........would thursday
MLLML.M....Mwould you
..N........Lwrap
..N........Lwrap up
K...NLL..MMLwrite
LL..M.M..M.Lwriting
L.L.M....O.Lwritten
L.L......O.Lwritten examination
ML..LM...M.Lwrong
.LKLLM....LPwrote
L...M.......wurde
.NL........Lwäre
MKL.......MMwürde
MOLL.L.....Lwürden
N..L..M.L...x
M.L...N.....x #
..LOML.....Lxx
..L....M...My
OK.M.......Ly hablamos
O..........Ly media
.LKPNM...L.Ky no
KM.L.......Oy te
K..LNN..M.L.ya
M..........Lyard
KLMLN......Myear
L.M...M....Lyear #
..L......L.Oyearly
KL...LL....Pyears
L.O........Lyep
MLML.LP....Jyes
OLL........Lyes or
LNKL.MLM...Myet
MMML....MLMKyo
.LM.......OKyolanda
M...........you
.N..........you ?
.LM......L.Myou a
.M..LM......you about
O..........Kyou again
N.LL.N.....Jyou an
LLML......NMyou and
N.L..N..M..Kyou applied
M..L.....M.Lyou are
KLLL..NM...Myou as
..M.......NLyou asked
...L......LNyou at
NLL..L......you be
LMNLLM..MMLLyou can
NLL........Myou can't
L..........Oyou cannot
.MLL.......Myou come
MM..........you could
..LLN.M....Kyou did
LMLM.......Myou do
MLL..L.....Nyou don't
..N........Lyou down
M..L.ML.....you for
..N........Lyou friday
.M....O....Kyou got
MML.L....M..you have
.M.MLN...LLJyou in
MLL.....M..Lyou know
K..M..M..M.Myou like
L.M..M......you need
.NL........Lyou next
M...L..M....you on
NLL..M.....Lyou passed
.N..........you prefer
.M.M.......Lyou send
.MLN...M..MKyou so
..L...MM....you start
M.LLL......Myou still
L..L..M....Myou take
..L.LM.....Lyou that
......MM...Lyou the
M..L......MLyou then
OLM........Jyou thursday
N.L...MMLM.Jyou to
L.O.LM.....Lyou tomorrow
M..........Myou up
K..L..N....Nyou want
LL..MM......you were
NLM........Lyou will
MMLNL.......you with
ML.K..M....Nyou'd
ML.L..M.....you'd be
LL....M....Myou'd like
L.OLL.M.MM.Lyou'll
MLN........Lyou'll be
.L......N...you'll hear
M.MLLM......you're
L.N........Lyou're all
L.M........Myou're booked
.LN..M.....Lyou're on
M.LLML.MMLL.you've
...L....M...your
ML.......M.Lyour answers
MMLL.M..N..Lyour application
L..LN.......your appointment
LMM........Lyour availability
ML.........Nyour background
L.ML.......Myour calendar
.....N.....Lyour candidacy
.NL.........your choice
ML......M...your cv
.L.L.......Nyour delivery
.ML...M..L.Myour first
..L..M..O..Lyour form
LML..M..L..Myour interest
.LNM.......Jyour interview
NML.....M..Kyour letter
.L.L.M..L..Nyour name
.LL........Nyour new
M.L.......LNyour next
NM........MKyour note
..MM.......Kyour onsite
KMM.........your own
KMNLM......Kyour panel
..K....M...Nyour passport
N..........Lyour portfolio
M.L.....N...your profile
.L...L..M..Myour resume
KMM........Lyour slot
L...ML....N.your time
L.O........Kyour visit
.L...MO.L..Kyours
MLLL..P....Lyours if
KLM...LN...Oyoussef
.LL........Ozehn
ML.MLM.....Kzeit
.N..........zeiten
LO.......L..zelf
L.LRL......Lzelfde
L.LOL.......zelfde tijd
K.O..L....N.zie
K.OL........zie ik
P.M..LL....Jzien
L.O........Lzien we
L.L.MLMM..M.zijn
OL.LM.LM...Kzin
LLLNLM.MMLL.zit
L.L...N....Mzoals
M.L.NN....LKzoeken
LM.......O.Lzondag
L........O.Lzondag #
.M.M.....L..zoom
..M........Mzoom url
L.LM.......Mzou
MLL..M......zu
LLL....MMMLMzum
L......N.M..zum #
..........L.zum gespräch
KL.........Pzum kennenlernen
..M.........zum vorstellungsgespräch
LML...M....Mzur
L.M...NM...Lzusage
N.L.........zusammen
LNLL.L.....Mzwei
LO.........Lzwei drei
MMLLL.L.O.L.~1:application
LN...L...L.M~1:appointment
L.LLL....Q..~1:assessment
.N..L.L..L..~1:availability
L.L....M...N~1:bank
L.N.MLL.....~1:booked
.LMKL......N~1:bring
M.MLLLM.M..L~1:call
LL..RL...L.L~1:cancel
K.LL.ML..N.N~1:candidate
LO..L....L..~1:choose
...LM...L.LM~1:client
M....L..L...~1:clock
N.L.M...L...~1:come
KKLLLLNMMO..~1:complete
.KKLL..R.L.L~1:condition
JLPLLL...LNM~1:confirm
LLLLNP.M.L.L~1:decided
LLKN.OL.....~1:decline
LLLLPN......~1:filled
..LL..MM..M.~1:forward
LLL....NL..N~1:health
LK.LM.ON....~1:hire
LLL.MLNML.MM~1:home
.ML........M~1:hope
L...L...LM.N~1:internal
.........L.M~1:interview
.LML.M.....M~1:interviewer
M.LL.....M..~1:invite
K.ML.....L.N~1:join
L.K.MN.LM...~1:keep
N.NLLLL....M~1:meal
.MLL........~1:meet
....LL...NLM~1:minutes
ML...L....L.~1:month
K.KP......LM~1:move
L.LLM.OMLL.M~1:offer
......L.....~1:onsite
MMKLL.L.M.MN~1:opportunity
.....M.MLL..~1:panel
.LK.MN...LML~1:past
...LM.M....L~1:position
KLLL.....NMO~1:press
.......LOL.L~1:received
L.L.ML..M..N~1:recruiting
KLLNQNL.L..K~1:regret
K.PLL......M~1:reminder
L.MKM.ML.M..~1:reply
.L..M.L....M~1:research
..ML...MM..M~1:review
M.M..L...L.M~1:room
.ML......M.L~1:round
..L...NMML..~1:sales
LL...M..LM.N~1:school
.MLLLMM.M..L~1:shortlist
MM........ML~1:talk
..M.....ML..~1:team
LLLL.NLLM.OL~1:thanks
.KMONL.LLLML~1:tomorrow
L.NL...M..NL~1:travel
ML...MML.MLK~1:trial
M...L.L....M~1:video
N.LM........~1:visa
M....L..L..M~1:weekday
MM.M...LLLML~1:withMe
..LKMM..L.MM~1:yesterday
..MM.LLMM.L.~1:zone
.MLLL.L.O.LM~application
L..........M~application&bring
M.M........L~application&call
...........M~application&complete
..M.....N..L~application&confirm
.....M......~application&decline
.M...M......~application&hope
........L..N~application&interview
M.......M...~application&month
.....M..M..M~application&past
MML.....M...~application&position
.L......N...~application&received
.....M..L...~application&regret
............~application&review
MM......M..K~application&team
M.......MM.L~application&thanks
M..........L~application&weekday
.....L..M..M~application&zone
ML......N...~application>call
PML..L.M...J~application>come
LLL.....M..M~application>complete
NM.........L~application>hope
....LL.....N~application>interview
NML.....L..L~application>meet
K.......M..N~application>month
.M......M...~application>onsite
LL...M..M..N~application>past
MML...L.M...~application>position
.L......N...~application>received
L.L.....NM..~application>review
...........N~application>talk
L.......O..L~application>team
....L...O..L~application>thanks
MN.........L~application>weekday
L....L..M..N~application>zone
LM...L...L.N~appointment
...........M~appointment&choose
...........N~appointment&confirm
.N.........K~appointment&interview
...L.......M~appointment&month
...........M~appointment&weekday
..L........N~appointment>confirm
.ML.........~appointment>interview
.ML........M~appointment>weekday
L.L.L....P..~assessment
.........M..~assessment&complete
..LM.....M..~assessment&hope
M.......M...~assessment&interview
M........M.L~assessment&invite
.........M.L~assessment&minutes
............~assessment&video
.LLM.......M~assessment&weekday
.........O.L~assessment>complete
.........N.L~assessment>internal
..M......N.L~assessment>minutes
.L.........N~assessment>weekday
.M..LL...L.M~availability
LM..........~availability&choose
............~availability&clock
MM..........~availability&hope
LM.........M~availability&interview
.M..........~availability&minutes
LM..........~availability&month
.N........ML~availability&round
LLM........M~availability&weekday
L..........M~availability>interview
.M.M........~availability>month
.O.........L~availability>round
L..L.......N~availability>weekday
L.LL.L.....O~bank
L.M.ML...M..~booked
...MM......L~booked&clock
..M.........~booked&interview
ML..M.......~booked&month
....L......M~booked&past
L.L........M~booked&weekday
.M.L.......N~booked>interview
MLM.M......L~booked>month
L..LM......N~booked>weekday
MLMLLL.....N~bring
............~bring&hope
L.L........N~bring&interview
L..........M~bring&offer
K.......M..N~bring&team
L..........N~bring>application
M.N...M....K~bring>hope
L..........N~bring>interview
.LML..M.M...~call
MLM...M.....~call&clock
L....M.....M~call&hope
........M..M~call&interview
.M.........L~call&minutes
ML......M...~call&month
......M....L~call&past
.L..........~call&position
M..........L~call&review
.MM........L~call&talk
ML.M.......L~call&team
NLL.L.M.....~call&tomorrow
ML.........M~call&weekday
M.L..MM....L~call&withMe
L.......M...~call>interview
L.N........L~call>talk
LM.M..M....K~call>team
...L..N....M~call>tomorrow
M.......L...~call>weekday
NML...M...LK~call>withMe
LL..QL...L..~cancel
L.L.N.......~cancel&clock
....M.......~cancel&filled
...LN.......~cancel&interview
....N......L~cancel&month
L.OL........~cancel&move
....M.......~cancel&past
..L.N.......~cancel&position
....M.......~cancel&regret
....N......L~cancel&talk
....M.....M.~cancel&tomorrow
..L.OL......~cancel&weekday
NL........M.~cancel>hope
..L.OL.....L~cancel>interview
L.O.L.......~cancel>move
..L.M.......~cancel>position
....M.......~cancel>recruiting
L.LMN.....LL~cancel>weekday
LLLLLML..N.N~candidate
...L.......M~candidate&clock
.....M......~candidate&decided
.....M.....L~candidate&decline
..L......M..~candidate&interview
.M...N.....L~candidate&past
L..........N~candidate&weekday
M....N.....L~candidate>past
..L........M~candidate>position
L.LM..L....M~candidate>weekday
LPLLL......M~choose
.MM........L~choose&clock
.M....M....L~choose&come
LN.M........~choose&hope
MML........L~choose&interview
.M..........~choose&minutes
.N.........L~choose&month
LM.........M~choose&reply
.M....M....L~choose&weekday
.M.M........~choose&withMe
...........N~choose>appointment
LM.........M~choose>availability
LO.........K~choose>clock
MK.ML......M~choose>decline
.M..........~choose>hope
LN..........~choose>minutes
.NL...LM....~choose>month
ML.........M~choose>weekday
....M...L.LM~client
M.......L...~clock
O.LM.......L~clock&come
L.....M..M..~clock&complete
K.ML......MM~clock&confirm
....M.......~clock&filled
M..M.......L~clock&forward
............~clock&hope
M..........L~clock&interview
M.L........M~clock&invite
...L.......M~clock&join
M.M........L~clock&meet
MLL........M~clock&minutes
M.L........M~clock&month
L..N........~clock&move
..L...N.....~clock&offer
...........M~clock&onsite
L..M........~clock&panel
..L.M......N~clock&past
..M........L~clock&position
....M......L~clock&regret
L.M.........~clock&reminder
...........M~clock&review
M.L........M~clock&room
M...........~clock&talk
..M........L~clock&team
..L.......NL~clock&thanks
MLM.........~clock&trial
ML.........M~clock&video
M...........~clock&weekday
.M..........~clock&withMe
M..M.......L~clock&zone
.LL........O~clock>application
.M.M......MK~clock>appointment
.MM.......L.~clock>availability
N.LL........~clock>bring
.LML.......M~clock>call
L.L.N......M~clock>cancel
.N.L........~clock>choose
.L.........M~clock>come
L.M...MM....~clock>complete
..L.........~clock>hope
L..........M~clock>interview
..M.........~clock>meet
M.ML.......M~clock>minutes
LO.........L~clock>month
L..N.......L~clock>move
NL..........~clock>onsite
LML.N.......~clock>past
L.MLM.......~clock>position
..........ML~clock>received
.NLL..M....M~clock>reply
ML..........~clock>room
O.LL.L.....M~clock>talk
..N.........~clock>team
.LLL......O.~clock>thanks
K..M..M.....~clock>tomorrow
M.MM.......K~clock>trial
LLMM.....L.M~clock>video
LNLN........~clock>weekday
KMMM........~clock>withMe
..MM.......L~clock>zone
N.L.M.......~come
L.....O....L~come&complete
.ML.L.......~come&hope
M.LM.......L~come&interview
.L.L.......M~come&meet
.L.M.......L~come&minutes
M.LM........~come&month
L.....N....L~come&offer
M..........L~come&position
NM.L.......K~come&talk
L....M......~come&team
L....M......~come&thanks
M..MNL.....L~come&tomorrow
M..........L~come&trial
OLL........L~come&weekday
M.ML........~come&withMe
L..M.......M~come>clock
O.L........K~come>interview
.M.L.......M~come>onsite
M.L.N......L~come>position
N..L......ML~come>room
.MM.L..M...K~come>talk
...MNL.....L~come>tomorrow
L..........M~come>video
NLKM..M..L..~come>weekday
KKLLLLOMMN.M~complete
.........M..~complete&hope
L........M.L~complete&month
......NL.L..~complete&offer
........M...~complete&past
KM....N..M..~complete&weekday
........M..M~complete>application
.........M..~complete>assessment
........M..K~complete>month
L.....NL....~complete>offer
........N...~complete>past
LMLL..M..N..~complete>weekday
.LKLL..Q.L.L~condition
.......N...L~condition&offer
.......N...L~condition&position
.......M....~condition&sales
.L....MN...L~condition>hope
.......N...L~condition>position
LLN.LL...LMM~confirm
M.LM........~confirm&hope
L.NL........~confirm&interview
M.........NL~confirm&join
L.O.........~confirm&month
L.N.........~confirm&position
M.L........M~confirm&reply
LMN........L~confirm&video
K.ML......M.~confirm&weekday
........O..K~confirm>application
...L.......N~confirm>appointment
...........M~confirm>clock
K.PL.......M~confirm>interview
M.........ML~confirm>join
O.L........L~confirm>reply
LMM........L~confirm>video
..L.......NM~confirm>weekday
KLLLMO....ML~decided
.....M......~decided&decline
.....N......~decided&past
.....M......~decided>decline
.LLMMOL....L~decline
.....M......~decline&past
....MN......~decline&position
L....N...M.L~decline&round
.....M.....K~decline>candidate
L.LLPN......~filled
....M.......~filled&past
....NM.....L~filled&position
..LL..MM..M.~forward
.L....M.....~forward&interview
M...........~forward&invite
MLL...M.....~forward&month
L.....M.....~forward&past
..L....M....~forward&position
......M.....~forward&sales
......M....M~forward&weekday
....ML....M.~forward>meet
L.....MM....~forward>position
...........M~forward>weekday
OML..L....LL~h:application
M.........LM~h:availability
LLMN.......L~h:clock
P.K........L~h:complete
L.JMM.....NM~h:confirm
LMJP..M...LL~h:decline
M.K.......LO~h:hire
..K.M.....MM~h:interview
L.ML......M.~h:invite
..LN......L.~h:minutes
M...M.....ML~h:month
...MM......L~h:move
M.KL.......O~h:onsite
..K.L.....MN~h:past
N.KM........~h:position
.MJNNLM...LL~h:regret
..KM.......M~h:round
..M........L~h:talk
..J.......NN~h:team
L.OL.LM...NK~h:thanks
.MLM........~h:tomorrow
K.OMN.....LL~h:weekday
L.O..M.....L~h:withMe
..L.L.....OL~h:yesterday
LL...L.O...M~health
KLLLM.OM.M..~hire
.L....MM...L~hire&hope
L.....N.....~hire&month
............~hire&weekday
LL....O.....~hire>month
L.....N....M~hire>weekday
LLL..LMM...N~home
...........M~home&weekday
L.LM.......N~home>weekday
.ML........M~hope
MML......L.M~hope&interview
.M..........~hope&invite
M...........~hope&join
M.LL.......M~hope&meet
M.L.........~hope&month
...........L~hope&past
M.L.........~hope&position
.MMM.......L~hope&received
MM.........L~hope&round
.MLL.......M~hope&talk
.M..........~hope&team
...........M~hope&video
N.L......M..~hope&weekday
..L........M~hope&withMe
.NL........M~hope>availability
.L.........M~hope>bring
.M.M........~hope>call
L.L.L......N~hope>cancel
LN.M........~hope>choose
.M..........~hope>clock
MML....M...L~hope>come
..L...M....M~hope>complete
N.LM........~hope>confirm
..L.M......M~hope>interview
N.LL........~hope>join
MM.L........~hope>meet
LM.L.......N~hope>move
.....L..M...~hope>reply
.NLL.......M~hope>talk
.N..........~hope>video
M.LM.....M.L~hope>weekday
...M.......M~hope>withMe
M...L......M~internal
L..M.......M~internal&weekday
LLMM.......M~internal>weekday
...........M~interview
M.L......M.M~interview&invite
LM.M.....L.N~interview&minutes
NL.........L~interview&month
.L.N........~interview&move
........N..L~interview&opportunity
..L........M~interview&panel
.LL..M..L..M~interview&past
.M.L.......M~interview&position
L.L........M~interview&recruiting
....M.......~interview&regret
L.N........L~interview&reminder
.L.........N~interview&reply
.M.L.......M~interview&room
............~interview&round
L....M.....M~interview&school
M.....M.M..L~interview&shortlist
.M..........~interview&team
.....N..L.M.~interview&thanks
............~interview&video
M..M.......L~interview&weekday
...L.......M~interview&yesterday
........L..M~interview>application
.M.........L~interview>appointment
LN.....M....~interview>availability
L.N.ML.....L~interview>booked
L........LMM~interview>bring
.....L..M..M~interview>call
L.L........N~interview>candidate
MOL........K~interview>choose
.LL.......MM~interview>clock
K.LN.......N~interview>come
L..M.......M~interview>hope
...........M~interview>internal
L.........LN~interview>invite
L........L.P~interview>minutes
M..M....M..K~interview>month
LL.M.N..L...~interview>past
MML.........~interview>position
.....N.....L~interview>regret
LL.L.....M.N~interview>round
LL.........N~interview>school
LL.M.......N~interview>talk
LM.........M~interview>video
O.LM.L...L.K~interview>weekday
...........N~interview>yesterday
MLML.......M~interviewer
..LL.......N~interviewer&weekday
M...........~interviewer>team
L..L.......N~interviewer>weekday
M.LL....MM.M~invite
MLL.....M..M~invite&month
M...........~invite&past
N.L.........~invite&position
M..........L~invite&room
N..........L~invite&round
L..........N~invite&school
..........N.~invite&thanks
M.L........M~invite&weekday
M.LL.....M.M~invite>interview
.LN.L.......~invite>weekday
L...L....L.M~join
L.....M....M~join&month
..L.......MM~join&weekday
M.L.........~join>interview
L.M...M.....~join>month
N.L........L~join>video
..L.......M.~join>weekday
LLL.NNL.MM..~keep
N.M.L.....L.~meal
..N........K~meal&talk
M.ML........~meal&weekday
M.N........L~meal>talk
OL.L........~meal>weekday
.MLL........~meet
N.L.....M..L~meet&month
...LMM.....L~meet&past
.M..........~meet&position
.M..........~meet&team
.....M....ML~meet&thanks
.....L.....M~meet&weekday
.N..........~meet>availability
O..........K~meet>hope
MML..M......~meet>talk
..........M.~meet>team
.M..........~meet>weekday
.M..LL...MLM~minutes
.M.M.....M.L~minutes&month
MM.M.......L~minutes&position
M........L.M~minutes&talk
.M..........~minutes&video
.M.M.......K~minutes&weekday
L.M.........~minutes>application
LNM.........~minutes>call
LO.........L~minutes>choose
..L......N..~minutes>complete
L.....M..M..~minutes>hire
..LM...M.M.L~minutes>hope
L.......MM.M~minutes>interview
..M.........~minutes>onsite
M..........L~minutes>room
MK.M.....L.M~minutes>talk
N........L..~minutes>team
..NM.......L~minutes>video
L.LM...M.N.K~minutes>weekday
.MLL.....M..~minutes>withMe
..........L.~month
L.LN........~month&move
L.....N....L~month&offer
..K....M...M~month&panel
..L....M...M~month&past
......M....L~month&position
...LM.......~month&regret
L.M........L~month&reply
......M.....~month&room
..L..M.....M~month&school
.L...M..M..L~month&shortlist
..LM....M..M~month&talk
.....M.....L~month&team
L....NM....L~month&thanks
L.NL........~month&tomorrow
............~month&video
M..........M~month&weekday
.M.L.....M.L~month&withMe
M.L........L~month>bring
KLM...M.MM..~month>call
M..LO......L~month>cancel
L.L........N~month>candidate
LN..........~month>choose
ML.........M~month>clock
KMMML.M..M..~month>come
.MM...N.ML.K~month>complete
L.....N..M..~month>forward
LN.......L..~month>hope
L.ML.L..M..M~month>interview
K...M...M...~month>invite
K...M.M....M~month>meet
ML.M.....M..~month>minutes
.L.O.......L~month>move
......MM....~month>offer
M...........~month>onsite
L...M...M..L~month>position
L.....M.....~month>reply
M.LL........~month>room
.L...M..N..L~month>shortlist
........M...~month>talk
KNLM.......N~month>weekday
KLKOM.....LN~move
L.LN........~move&talk
L..L.......N~move&tomorrow
L.LM.......N~move&weekday
..L........N~move>call
..OL.......L~move>cancel
.L.O.......L~move>interview
LLKO.......M~move>weekday
LLLL.LPNLL.N~offer
L....MM.....~offer&position
L..........N~offer&thanks
..L...O....L~offer&weekday
......N.....~offer>complete
MM....M..L.L~offer>hope
...........L~onsite
...LM.......~onsite&position
KMM.M.......~onsite&team
..ML.......L~onsite&withMe
..LM........~onsite>hope
N.M........L~onsite>room
KMM.........~onsite>team
LLL........N~onsite>video
M.M.......ML~onsite>weekday
..KLLML.M.MM~opportunity
........N.ML~opportunity>interview
LL.........O~opportunity>past
.....M..L..L~panel
N.L..M.....L~panel&recruiting
..LM.......M~panel&weekday
..L.........~panel>interview
N..L.......L~panel>recruiting
LM.M.....L..~panel>weekday
.LL.MN...LML~past
M.LLM.......~past&position
........M..M~past&received
.....M......~past&regret
.....M..L...~past&shortlist
..L..M....ML~past&talk
...M.M.....L~past&team
.....M......~past&thanks
LLLM.......M~past&weekday
..........M.~past&withMe
M.L..M..M..K~past>application
M........M.L~past>call
L...N.....ML~past>cancel
MM...N.....J~past>choose
.....N......~past>decided
.....N..M..L~past>decline
....NM.....L~past>filled
...L......LM~past>hope
LL.........M~past>interview
N..........K~past>invite
.L.LMN.....L~past>meet
...M.......M~past>move
LLL.M...L..N~past>position
L.......M..M~past>received
L....M......~past>review
.M...M...LML~past>round
..L..M..L...~past>shortlist
..L.......NL~past>talk
L..ML.M...M.~past>weekday
...LM.M.....~position
..L.....M..M~position&received
L..........M~position&recruiting
.....M......~position&regret
M..L.......L~position&round
...........L~position&sales
M..M.L.....K~position&talk
ML.L........~position&team
ML......M...~position&thanks
L.MM.......L~position&tomorrow
.MM........L~position&video
M..........L~position&weekday
...LM......M~position&yesterday
L....M.....M~position>application
M..........L~position>call
LMM.........~position>clock
MM..M.......~position>come
.....N......~position>decline
....MM......~position>filled
L..LM......M~position>interview
..M...M....K~position>minutes
..L.L.N....L~position>month
L.....MM....~position>offer
M...MM.....K~position>past
LL.LNM......~position>regret
K.N.........~position>room
LL.........O~position>talk
MLLL.MM.....~position>team
M.M........L~position>weekday
KLLL.....N.O~press
........OL..~received
........N...~received&thanks
........M...~received&zone
..L..M..M...~received>application
N.M........K~received>team
L.M..L..M...~received>thanks
............~recruiting
.MM.........~recruiting&team
.L......M..M~recruiting>interview
L.M.........~recruiting>team
KLLNQNL.L..K~regret
.....N......~regret&shortlist
....M.......~regret&tomorrow
...MM.......~regret&weekday
....M.......~regret&withMe
...M.N.....L~regret>application
L...NL......~regret>interview
.....O.....L~regret>past
J.OLL......N~reminder
..N.........~reminder&tomorrow
..K........O~reminder>appointment
L.O........L~reminder>interview
L.N.........~reminder>tomorrow
M.....M....L~reply
L.N........L~reply&thanks
....M.M....L~reply&weekday
..L...M.....~reply&withMe
L.LL.....M.M~reply>decline
.M.......M.K~reply>hope
M.....M....K~reply>weekday
.KM........M~research
..L........N~research>interview
..ML....MM..~review
LM......M...~review>application
.L......L..N~review>interview
M.M..L.....L~room
...MM......L~room&talk
MML.........~room&team
L.M........M~room&video
...........M~room&weekday
N.K.........~room>bring
L.ML........~room>hope
L.N........L~room>internal
.ML........M~room>interview
N.M........K~room>meet
L.L........N~room>minutes
L.....NL....~room>month
M.M........K~room>panel
N.LL........~room>talk
...M.......L~room>team
M.M.........~room>weekday
M.M........K~room>withMe
.ML......M.L~round
MML.........~round&team
.........M..~round&video
L..M.......M~round&weekday
N..........L~round>clock
M...........~round>interview
.N.........L~round>month
ML...M......~round>position
..L......M.L~round>video
.L.ML.....MM~round>weekday
.M.LM......L~round>withMe
.MKLKNLLQLLL~s:application
LL...L..O..M~s:application>received
IMNMML..LL.N~s:appointment
..MM.......K~s:appointment>weekday
KL.L..L.LT.K~s:assessment
.PML......L.~s:availability
LMKL.L.....Q~s:bank
J.RL.......K~s:booked
PNMLL...LLLK~s:call
LLLLTL.....L~s:cancel
....N.......~s:cancel>interview
.LLL.......P~s:candidate
L..........N~s:candidate>weekday
LOL...L.LL.M~s:choose
.NL........L~s:choose>appointment
LO.........L~s:choose>interview
LL.MM.L..MM.~s:clock
L.L......M.M~s:clock>weekday
N...M......L~s:come
LML..LN.MN.K~s:complete
.LL.LLJR....~s:condition
JLRLLL..ML..~s:confirm
L.N.........~s:confirm>interview
..LLLOM.....~s:decided
.LLOMN.....J~s:decline
.MKLM......N~s:health
KLL.LLPM.M.M~s:hire
KLL..L.....R~s:home
...M.LM....K~s:hope
L..L.......O~s:internal
M..M..L.LL.L~s:interview
L.N........L~s:interview>booked
....N.......~s:interview>cancel
L.N.........~s:interview>confirm
L.N........L~s:interview>minutes
....M.....M.~s:interview>month
...N.......L~s:interview>move
...........M~s:interview>press
L..........N~s:interview>school
L.MMM.......~s:interview>tomorrow
LLMM.......M~s:interview>weekday
LML......M.M~s:interviewer
OLKLL...LM.N~s:invite
MLL........M~s:invite>interview
M.L.........~s:invite>talk
M.N.....M..K~s:join
N.ML........~s:meal
..LLM.L..L.O~s:meet
KKOML.M.....~s:minutes
.LNLM.M.....~s:month
KLLSLL......~s:move
L.LL.......O~s:move>appointment
L..N.......L~s:move>interview
JLLLLLQPLLLM~s:offer
......KP...L~s:offer>condition
M.K........M~s:onsite
LL...LL....Q~s:opportunity
K..M.....L.N~s:panel
LL...K..O..M~s:past
ONLLLM..M.LL~s:position
L.L......M.P~s:press
KK...K..TL..~s:received
LL...L..P..L~s:received>application
...LMM..LL.M~s:recruiting
L.LMNM.....K~s:regret
KMPKL.......~s:reminder
L.NL.......L~s:reminder>interview
..O........K~s:reminder>tomorrow
LM.LLO.....L~s:reply
.L.L..ML.N.M~s:research
..LM.....L.N~s:review
.L..M......O~s:room
NNLL..L.LNLK~s:round
M..L.M...M.L~s:round>interview
LLKL..NN.L.N~s:sales
.......O...L~s:sales>condition
LLLL.......Q~s:school
L..........N~s:school>interview
NLML.ML.L..M~s:shortlist
NM....L.L.MK~s:talk
N.L......L..~s:team
LKKLLLL.NLXJ~s:thanks
........N...~s:thanks>application
.....L....O.~s:thanks>interview
..........NL~s:thanks>talk
KLPMOLL.LL.L~s:tomorrow
..NLM......L~s:tomorrow>clock
NK...ML.LNLK~s:trial
MLM..L..LQ.J~s:video
............~s:video>assessment
M........M..~s:video>interview
L.K........P~s:visa
KKNNOL..LL..~s:weekday
L.LL......NM~s:weekday>clock
M...........~s:weekday>month
L.LM......OL~s:yesterday
L.L...MM.L..~sales
NM.........L~sales>interview
......MM...L~sales>position
L.LM..M....M~sales>weekday
LL..M......N~school
M.L.........~school&weekday
L....M.....M~school>interview
.MLLLMM.M..L~shortlist
.M...M..M..K~shortlist>candidate
N.L.........~shortlist>interview
M.........M.~talk
M....L.....L~talk&team
.....N....ML~talk&thanks
....M.....ML~talk&tomorrow
ML.M........~talk&weekday
N.LL........~talk&withMe
.NLL.......M~talk>availability
..N........L~talk>bring
L..M........~talk>clock
LM.........M~talk>hope
.LN........L~talk>meal
L.ML.LLMM..M~talk>meet
LL.........N~talk>minutes
L..N.......L~talk>move
.....M....ML~talk>past
OM.NL......I~talk>position
N...........~talk>reply
MMLL.....M..~talk>team
L..LM.....M.~talk>tomorrow
L..MM.....L.~talk>weekday
N.........ML~talk>withMe
M..........L~team
L..........M~team&video
.L.M.......L~team&weekday
M...........~team&withMe
M...........~team>hope
.LL........O~team>meal
.LML.......N~team>position
LMM.....LM.L~team>recruiting
.M.M.......L~team>room
...M........~team>weekday
M..........L~team>withMe
LLLL.NL.M.O.~thanks
..........NL~thanks&tomorrow
..LL.O....ML~thanks&weekday
LL...L....N.~thanks&withMe
.L.........M~thanks&yesterday
M........M.L~thanks>application
M.L..M....L.~thanks>come
..M.......NL~thanks>confirm
L.M..M....NL~thanks>interview
L.........OL~thanks>invite
......L....N~thanks>offer
..........N.~thanks>past
L.O...M....K~thanks>reply
L.L.LN...MNL~thanks>talk
...L.NM....L~thanks>weekday
L....LM...M.~thanks>withMe
.KMNNL..LLM.~tomorrow
..M.........~tomorrow&weekday
N.LL.......M~tomorrow&withMe
M...M.......~tomorrow>clock
LLNMMLM....K~tomorrow>come
..LN.......M~tomorrow>interview
L.M.........~tomorrow>month
..MN.......K~tomorrow>talk
..MM........~tomorrow>weekday
.MNL.....LMK~travel
ML...MMLMMLK~trial
NLLL.......M~trial&weekday
.........N.L~trial>complete
M.M.L......M~video
ML..........~video&weekday
.....M......~video>assessment
M.L.....M...~video>interview
.M..........~video>minutes
L.M........L~video>position
K.O........M~video>room
L.L........N~video>team
N.L.........~video>weekday
M.L........M~visa
.....L..L..M~weekday
M.L.......M.~weekday&withMe
.L..LM.....M~weekday&yesterday
...N.......L~weekday&zone
.LMM........~weekday>availability
LLM....M...M~weekday>bring
L..ML......M~weekday>cancel
LO.L..M....L~weekday>choose
.M.........L~weekday>clock
KL.NM......M~weekday>come
L.M...MM...K~weekday>complete
.....N.....L~weekday>decided
LMLM........~weekday>hope
L.NM.L.....L~weekday>interview
N.L........L~weekday>meal
KM.NL......M~weekday>minutes
ML...L.....M~weekday>month
L.LN.......M~weekday>move
K..........N~weekday>onsite
..L.MM.....L~weekday>past
L.M...M.....~weekday>position
.M........ML~weekday>reply
..MM.......L~weekday>room
MLLMM.....ML~weekday>round
MLMML.......~weekday>talk
..L.M.....M.~weekday>thanks
MMLMML.....L~weekday>withMe
L..N........~weekday>zone
MM......L..L~withMe
.O.........L~withMe>choose
.M.LM......K~withMe>clock
MMLL......MK~withMe>hope
L..........N~withMe>interview
M.L........M~withMe>minutes
.LNL........~withMe>onsite
LL.M......MM~withMe>past
....M.......~withMe>regret
L..M..M...LM~withMe>reply
.L.........N~withMe>talk
.LN.........~withMe>team
P.L........K~withMe>tomorrow
M.L.L.M..M.K~withMe>weekday
..LLMM..L..M~yesterday
..MM.LLMM.L.~zone
..O........K~zone>bring
....M.......~zone>cancel
M.KM.......M~zone>clock
..N........K~zone>minutes
........MM.K~zone>month
........N...~zone>received
MLM........L~zone>video
LM.M........~zone>weekday
...........Kº
.L.......M..à
ML...L......à #
..NM.......Là jeudi
L.N..N.....Là l'atelier
M..M..MM...Jà la
K.O........Là lundi
..LN........à mesma
.LL..M.....Mà notre
......MM.L..à partir
LL...N...M..à une
..L.LM.....Nà votre
MLL.MM....MKà vous
M.M.........às
M.M..L......às #
L..O.......Känderung
N.LM..L....Lça
LLMM....M..Lè
...LLLN....Mé
MMM..LL..M.Léchange
KM.......N.Létape
.LL.....M..Nété
..L..L.....Nêtes
...LL......Oüber
N.ML........über die`,
};
