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
  step: 0.0965848,
  bias: [0, 0, 1, 0, 0, 0, -1, -1, -1, 0, -1, 2],
  weights: `\
JKMLLIP.OPM.!
LLLM.KM....P! !
..N........K! portfolio
LL.........N! the
M.L....M..NK! we
NKO.LI.KL.KM#
OKNMLJNKKKIM# #
MJKPL......P# ?
J.ML.L.MM..M# a
N.IN.L..MLLN# alle
.O.OML..L.NK# am
L.....N....L# an
K..L..M..MMM# and
I.LN.MM..M..# april
NLL.NL...L..# at
M.K.M.......# b
L.....N.....# brut
L....K.....O# c
L.L........O# central
.L.........N# days
O..MKLO.K.LK# de
J.MOM...M.LK# e
LMOK.M..M..L# en
L....LO..M..# er
K.M...M...NL# februar
..L........N# februari
OKM.........# for
N.MMMKLL.LLM# h
MLOL.......L# hora
L.ML.......N# hours
IM.K.L..N..O# il
...NL.......# im
OLML.......L# in
..NLML......# interview
.....L.....N# interviews
JMNML.....LN# is
O.K.........# january
..N........L# juli
MKKL.MML.L.O# june
LK...LM....P# k
..L.....N..L# keep
...LN......M# le
M.OML......K# march
..NML.M....L# mars
M.....M.ML.K# marzo
NMK.L......M# min
NLIL.....N.O# minute
KML......N.M# minuten
MM.LL.L..P..# minutes
K..L.....M.O# minuti
.MLL.L.....O# minutos
MMM........K# märz
..N........K# nd
...........N# new
.L.O.......L# no
J.LNL.N..N.L# november
..LLL.LM...P# novembre
OL....M....J# october
Q.KM....L.LK# on
LNL........N# or
LLM......O.L# ore
N.LM.......K# p
L.LM.......N# para
.NMM.LL.L.LM# pm
N..........L# porti
L.LN........# robin
..N........L# room
N..........L# rue
..L...K.M..O# september
..L..M.....N# septembre
N..........L# st
MNLNMK.LMLMJ# th
N.OL.......K# time
L.MLLL...L.P# to
..MN..M....J# u
L.O.K..LLL.O# uhr
N.M.......LM# um
I.LM...M...O# with
..........OK# works
M.M..MN....K# y
L.......L..N# your
M.OL.......J# º
NM.ML....LLL# à
L...LKL.QLLL++application receipt
.L.L..L..S.I++assessment
JLKLTKL.LL.J++cancellation
L....LKR...L++conditional offer
FLTKLLL.M...++confirmation
NMLKL.L....M++interview
FHGHJIJKJJPU++none
LL..LLROLL.J++offer
KL..NS..J.LH++rejection
JQ.N......LK++request for availability
GJITLLL.LL.M++reschedule
..L..L....OM++thank-you reply
L.L.LJLLR.LK+application receipt
.LJLL.L..T.G+assessment
ILJKTJLLLL.J+cancellation
LL..LKJULL.J+conditional offer
FLSIKLL.M.MM+confirmation
NOLKLNKL.L..+interview
QLJ.LL..LM..+invitation
FGFHIGJJHIPU+none
KL.LKKSQLK.I+offer
JKKMPSLLH.LG+rejection
GSKNLKLLKLKM+request for availability
FIIULKLLLL..+reschedule
L.L.LL....PM+thank-you reply
LL...L..S..I=application receipt
.L....L..Q.K=assessment
KLK.SK....LJ=cancellation
L....LLS...K=conditional offer
HLTJL...L..I=confirmation
TIEGK...L.LJ=invitation
STRSNIJKKKIE=logit
HHKIONLL.LLQ=no
IJLKIJIIJILS=none
.L..LLRK.L.L=offer
LL.LLS..J.LI=rejection
GTL..LL.L..J=request for availability
HLJTKL.....K=reschedule
..L..L....OM=thank-you reply
QQOOIJLKJ.KH=yes
OUCPFH.JIIHP?
OL......M..K? #
LN.........L? any
O.L........K? ask
N.L........L? dann
LL.L.......O? i
...........N? ik
JL.M.......O? it'd
..LO.......L? zelfde
O..........K? é
LMMNMJLLLLPL@answer
IRLNK...LL..@booking page
....N.......@calendar CANCEL
NK.OL...LL..@calendar REQUEST
LLM..KP.MLLK@decisionBy
NFN.MILKJJKP@doubt
EKHGJKL.LLXO@from private
N.PLJ.L.KKKL@kind onsite
MKNMLO.LL.LL@kind panel
.OOIKLJ.PKL.@kind phone
NKMKL.M.OMLL@kind test
PMQKJKKKLPLK@kind video
L.SKLLLLLKJR@length 0
MKNLLJKIIKKP@length 1
.MK..NL.M..M@length 2
LON.MMNNLMLK@length 3
QHR.KL.LLJLJ@link
HQHLKPLLMMLM@meetings 0
OFO.MIKKJKKO@meetings 1
OKQJL......K@meetings 2
KIFT.LLLLLLJ@oldTime
ILKHJN.LLLGT@own house
NLNL.L....LN@passed on
PLM.LML...LK@phone
PMQLIJLLNKLK@place
JHSMKIJKLJSK@re
.NKKJJNKMSLJ@replyBy
ON.ML...OL.I@requisition
.MM.MMNNO.KK@role
QPJLL....L.K@round first
LONL.L...L.M@round screening
LLN.MMM.LM.L@round second
FUKKLLLLLKLJ@slot
KKL.NP.MNNIM@stated company
NN.LMNNOO.KI@stated role
.LMLKJKIIKLP@to company
M.MLLM..KLJNa
LLK.L.M.M..Oa #
L.N........La bit
JMN.....N...a chat
N..........La colloquio
K..M.L...M.Ma entrevista
..LL.......Oa job
.L.O.....M.Ka la
OKM..L.LLMLMa las
O.L......L.La live
OM.........Ka one
M.N........La phone
......L....Na place
MLK......M.Oa short
NL.L....M..La talk
K.ML....LL.Qa time
ML.LLLNMLLLMaan
LN.LL...L..Nab
MLL.L......Oabbiamo
LLK.K...LMNOabout
JMM.....LNLNabout #
K.M........Nabout how
NLKOKLM.MLMMabout the
.K...M....LOabout your
....NL......absage
K.P..M.....Kaccepted
..L........Naccepted your
.M.MLL..LL.Naccount
LN.........Laccounting
L....L..N...accusé
L....L..N...accusé de
LNKLOM..MM.Kaction
..O........Kacuerdo
Q.L........Iada
P.K........Lada your
L.M.........add to
KLOL.......Madded
KLOL.......Madded to
M.N........Kadeyemi
J..........Padmissions
.L......L..Nadoption
..LN........adres
L.KLM......Oafspraak
..L........Nafspraak op
OLJK.Q.LMMK.after
.LK..M.....Nafter the
LKKM.PL.LLLNagain
.....O.....Lagain in
JLNN.......Magenda
L.OL.......Magendada
..NL........agreed
....N...L...ahead
OLKPKN..K.KLal
L.LN........al viernes
J.NOPK.M.MKIall
L.O........Lall set
..LLN.....LNall the
OMLMLLLLNLL.alle
MN.MKLL.L..Malle #
NLLLM...M...alle ore
J.QL.......Lallora
.KJKL.ONN.KMals
KM.........Oalso
K..P.......Lalteração
.MKNMNMLKLN.am
..L........Nam freitag
L.KNL.M...MLam mittwoch
N.L.........am the
LM.M.......Lam wed
..NL.......Lamanhã #
..........NKamsel
NM.KLLM...KMan
LL...L..L..Pan application
O........L.Lan engineer
N..L..M....Kan hour
PPKJL....M.Kan interview
KL....N....Nanbei
LL.I.LMN.M.Nand
JOLL.L.....Oand #
M.K..LLNM...and a
.N.........Land do
LN.M.......Land i'll
........M.NJand is
LLL....M...Nand meet
JMO...M....Land our
N..M.......Jand talk
N.MM......MKand then
L....L....NLand wanted
.LLLLMNLL..Mand we
J..........Oanfrage
..LN........anger
..N.L......Lanneke
K.N........Lanneke and
..L.N......Lannullamento
.KLO.N.....Kanother
.L.......N..answers
LL.......O.Lanswers to
I..KLLM.LOMQantes
.ML..L...NM.antes de
...........Nantrag
...........Nantrag auf
LNL.LML..N..any
.L.......N..any time
LL.P.......Lapologies
.L.N........apologies !
O.L........Lappear
O..........Kappear before
.....N.....Lapplicants
OMLKK..LO.L.application
..N.L.......application #
M..L.K..OLLNapplication for
.....O..L...application status
.....K..N...application was
ML...M..N..Kapplied
........N..Lapplied on
KKL.N...L..Papply
LL.........Oapply for
.N...L..N..Lapplying
KLLLN.M....Oappointment
K..........Oapportez
.L.........Napproved
...KM......Oappuntamento
JLKN..M.NNLLapril
M..M....NM.Japril #
K.LN.....N.Mapril at
L.PK.......Laprile ore
OM.L.M....LKaqui
......N....Larbeidsvoorwaarden
KMKKMLLM..KOare
MLL..L.....Oare you
LNLL.....M.Laround
.N.........Larrange
M.N........Jarrive
.....L..N...arrived
GLNOMLQML.LLas
L..O.......Las before
K........N.Mas part
MJ.LLLL...MPask
..OL......MKask for
OL.M.L..L.M.asked
.LM..LL....Nassessment
KNM..LM..N.Kassistant
ML.MLLLK.LLNat
LJ..NK..K..Oat #
L..........Nat about
..LN.....N.Jat all
.N.........Kat brightseam
NMSMKLLLKK.Lat the
.....N..L..Lat this
K.M........Nat your
LKL...OL.OM.attached
KMMML.M.LM.Katé
..JNKMML....au
KL.N..M.L.LNauf
LMMM.......Jaug
LMNM.......Jaug #
..N........Laura
NML........Kaus
K..........Nauswahlgespräch
KPKL......LMavailability
KP.........Lavailability for
JJMM...M...Pavailable
KMJLLKO.LM.Pavant
KNMKM.L...LOavec
LL.........Navec le
L.Q..LL...NJaw
L.O........Law aw
M....L..MN.Kaway
.OLL.L.....Kback
N..ML...MM.Jback to
K..........Nbadge
ML....M..L.Lbase
..N........Lbaustelle
.KNKMN..NL..be
...L.......Obe back
.....N.....Lbe glad
N..........Lbe on
O.L......L.Lbe seen
L.LN......N.be there
.....L..L..Obearbeitung
...........Nbeca
..L..N....NKbedankt
.....N......bedankt voor
O.LMNMLLLLMKbeen
LLN.........been added
...LN.....NLbeen cancelled
....LO.....Lbeen closed
N....M...M.Kbeen invited
N..........Lbeen picked
MML......L..been shortlisted
KM.L.K..LQL.before
.LL......O..before we
..LL.......Nbefore you
NLMLL.L.M.L.bei uns
JM..M....M..bene
L.LN........besprochen
LNLLNM.....Kbest
MMJ.NM...M.Lbeste
L.O........Lbestätige
L.LL.......Nbetween
K.NL....M..Mbevestiging
L.N.........bevestiging gesprek
K.LLLOL.N.LNbewerbung
L.....O.....bieden
KOL.LML....Mbien
L.OL.......Lbij de
N..........Lbij ons
......N....Lbijgaand
LLK.LL..NNM.bis
...N.......Lbisher
...N.......Lbisher #
L.N........Lbit
J..QML......bitte
N..........Lbo
PMLL.LLM.MLKboard
N..........Kboard for
O.L....M...Lboard of
...K.......Nbonfanti
NMK...KM....bonjour
.LLL.......Pbook
K.O........Mbooked
...LL......Nbooked for
KML........Oboth
L.P........Kbottes
OMKL.....L.Lbrandt
K..........Nbreakfast
NMLL.....O.Jbrief
.N.........Kbrightseam
.N.........Kbrightseam and
J.MLL..M..OObring
..N........Lbring a
L.L......MNLbring the
J.K........Rbring your
L.....N.....brut
J.P.M......Lbst
L...N.......buen
L...N.......buen día
NPILLL..L.MMbuongiorno
LO.L.......Lbuongiorno ho
.LM....M..KMbus
.MKNMPL.L.KKbut
MMI..ML.LNM.by
......M..N.Lby monday
NL.........Kby sunday
P.LL.......Kby your
M..........Lby zoom
O..........Jbénévoles
LNKN........büro
.LK..KLMM..Qc
JMN.LMM....Kc'est
GLT........Mcalendar
..N.LM.....Kcalendar for
..O........Kcalendar hold
K.N.........calendar invite
LL..M.LMLMKNcall
.LN.........call the
...O.......Lcambio
KLMO.......Lcame
L..O.......Lcame up
.NM........Kcampus
LN.........Lcampus interview
.M.NK.M.LML.can
N...N.....LKcan i
PL....M....Ican u
.LLML.....NMcan we
.MK...M....Mcan you
LJ.MNL.....Ncan't
K.OLM......Lcancel
...LP......Lcancelada
....O......Lcanceled
L.LLQL....MKcancelled
L..........Ocandidat
.MJL.OLL..LOcandidate
LN.........Lcandidate by
MLKMML..MM..candidates
L.ML...M.L.Ncandidato
MOK.L...O.LJcandidatura
K.L.LN.M...Mcandidature
.LML......LNcar
.LL........Pcard
L.MK.......Ncarla
S..LLL.M...Icarta
KLKNLM..P..Kcaso
L..N........caso de
L.....N.....cdi
M.LLMM....MKce
O.KL........centre
L..........Ncentro
K.NL.......Mcerto
M.MMM......Jcfo
K.LPM.....L.change
KL.M.M..L..Ochanged
L..O.......Kchangement
L.O.M......Kchanges
QLKKMPL.L.LLche
LLL..LLN.N.Ncheck
.......N...Lchecks
M.OL.L..N.LJchef
N.ML.......Kchef de
I.N...M....Nchez
KNML....L..Mchiacchiere
O..........Kchief
L.NML.......chiuso
.NL........Lchoice
LNLM.......Mchoose
.N.MMM..LL.Lci
P.LLL.L..O.Kciao
..K.M......Ncita
M.L.L......Oclass
....L......Nclass cancelled
....L......Nclass on
L....N....L.close
L.M.LO.....Lclosed
ML..NL..M..Lclosing
..LO.......Lclosure
..KL.LL..M.Pcode
..K......M.Ncode #
..M..ML.L.MJcolloquio
K.L.L......Pcolloquio con
N....N...L.Kcolloquio il
N..........Lcolloquio in
N.L........Lcolloquio si
O..JLOMLL.MKcom
L.PL.......Kcombinado
.L.MN..M...Kcome in
L.OL.......Mcomigo
.LMM.O....LKcoming
NMLML......Lcommis
NL...LLM.N..complete
.LNHNMK.P.L.con
K.LLM......Ocon il
LMJL.......Pcon la
........O..Kconcorso
......LN....conditional
......LN....conditional offer
L.Q.....M..Jconferma
KLNL......MOconfirm
LLM........Oconfirm your
L.N..L..O..Kconfirmation
L.N.........confirmação
O.J.........confirme
K..L...M...Pconfirmed
O.K........Lconfirmed monday
.LMN......NKconfirmo
L.N........Lconfirms
L.N.........confirms your
PML...MM...Icongratulations
NM.....M...Jcongratulations on
OLL........Lconsegue
..PL.L..M..Kcontact
......LO...Kcontingent
.......N...Lcontingent upon
LKL..LQ....Mcontract
.....L.N...Lcontratación
L.KL..O..L.Ocontrato
.LLM.LM...NKconversa
MJM.....M..Kconversation
..L........Nconvocata
..N........Lcoo
P.L........Lcosì
HNK.KOL..L.Qcould
K..........Ocould i
.....N.....Lcould only
JN.N.L.M...Mcould you
K.M.LM.....Ncounsel
NL.........Lcouple
NL.........Lcouple of
OLLM.....L.Lcrew
PLLK........ct
O.L.........cup
O.LL....N..Lcurrículo
LMKLL.L.O.LOcv
...........Ncódigo
...........Ncódigo de
PLLKL....L.Md
......LO...Ld'agent
KN.NLN.LLMLKda
OLIN........dabei
L.NM.......Ldag
KOLLL......Mdalle
KOLL.......Mdalle #
O.PL.L.LLMLKdan
.....L....LOdana
OL.L.M....OJdanke
OMQL..L....Hdann
.MJNLOK.LLM.das
LML..OL.MLL.dat
NKMPL.MLM..Idata
........N..Ldata scientist
NLMMLK.MMLLKdate
N.L.........date #
...L.......Ndatos
.O.MKM.L...Lday
.NL..L..LM.Odays
.......N...Ldbs
L.L.M.N..ML.de
M.MLLL.L.NLNde #
L.O........Kde acuerdo
L.....N....Lde functie
MOJLL..NL...de la
..NM..N....Kde marzo
M.MM..M....Kde março
L..N..M....Lde mercredi
M.L..M.....Lde octubre
O.LL........de outubro
L.LO.......Lde quarta
L....L..N...de réception
N..LL.......de service
...........Nde ti
MLLKMLO....Mde vous
MMIMMN.NL.PJdear
O.KM.......Ldear ada
O..L.M.....Jdear dr
LN..LL....NLdear ms
L...NN.....Kdecided
L...MN.....Ldecided to
....LO.....Ldecision
.....LLN....definitivo
N.....LM...Ldel colloquio
KL.N.......Mdel miércoles
LLK.MMN.L.MMden
O.L.......L.den #
..N.......NJden termin
.......N...Kdepends
.......N...Kdepends on
LLL........Ndeposit
.NMMM.M.LLNHder
...N.......Lder a
O..........Jder kita
L....M....NKder stadtbibliothek
MLO..MLNLL.Ides
.........N.Ldesafio
.........N.Ldesafio em
..LO.......Ldesculpa
L.LN........despacho
L.LN........despacho mil
.LPLLKLMLL.Ndetails
L.O........Ldetails for
.M...O.....Ideveloper
LMPLM.L...LLdi
..L........Ndi servizio
NNNMLL..LLMIdia
JNN.L......Mdica
...LNL..L..Odid
.K.KNP.MKLKNdie
..NLMLMM...Kdie stelle
JM.NMLN....Ldienstag
L.KN..N....Ldienstag #
K..LN.....LOdienstag um
LN...M......diese
.N.........Ldiese woche
LMLO.......Ldiga
K.N.L.M.....dinsdag #
L.O........Kdirections
.MOK.ML....Kdirector
JMLP........diretora
O..........Kdiscord
...N.......Ldisculpa
...N.......Ldisculpa las
LLLO.......Ldisculpas
.N..........disponibilités
N..........Ldni
NOLK.ML..OKKdo
KO..L.L.M...do #
N.L......M.Kdo a
..N........Ldo ring
L.L........Odo you
L.N........Ldock
L.N........Kdock road
N.K........Mdocumento
L.L.L.L.N..Ndoen
NLMO.......Jdoes
.M.......O.Ldomingo
LKL.QL..M...don't
L...O......Ldon't come
L.QLN......Jdonc
MMN..N...L.Idone
N.KML.L...MMdonnerstag
L..L.......Odonnerstag #
O.L.........dont
KLMNMLM...MJdoor
........L..Odossier
N..LN......Ldown
L.L........Ndraft
.OL.........drei
.N.........Ldrei zeiten
MLMLLML..O.Kdrie
N..LOL.....Jdrive
ML....M....Kdriver
L.L..M.....Ndriving
.NOL.L.M..LIdu
..LP.L..LMMKdue
KNML....L..Mdue chiacchiere
..LO.L.....Ldue to
L.L........Odura
.....N.....Kdynamics
.N....M...MKdá
.N.........Ldá jeito
.....N......déjà
.LLKP......Ndéplacer
LLLMNM....L.día
LMNM.M.LN.KLe
L..........Ne la
M..........Le parliamo
MLN........Jearly
..N..N...M.Jeditor
O.I..NKML.LMeen
L...O......Lefecto
L...N.......efecto la
O.LKM.L.MMLJein
KML..M.....Neinem
N.L........Leiner
.L......N...eingangsbestätigung
........N...eingegangen
O.L.....M..Keinladung
.O......M..Leither
MMMKMM...M.Kel
N..........Lel dni
.........M..el domingo
.MNLL.L...MMel jueves
LNL.......LMel miércoles
L..........Nel programa
N.L...L...MMel viernes
...MLO.....Lelse
...NL....NMJem
L..N........em caso
.MN...M.L..Kemail
L.N.........email confirms
..L.....L..Nemployer
L.L...MN.L..employment
J.Q.KM..MOLKen
LLMLL...OMLMen la
......NM...Kenclosed
KLNLM.M.M.NKend
PLL.L.OLML.Iengineer
NM.L.....L.Lengineers
M.LLLL....OLenjoyed
..O........Kentendu
L.P........Kentonces
...OLLL.M.NLentretien
.N.........Lentretien ?
LLKOMMKLPMMKentrevista
.P.L.......Kentrevista ?
....N.......entrevista cancelada
LLLNM.......entrevista de
K..NM......Lentrevista del
Q.LL.......Kentrevista será
L.L........Nentrevistamos
LKLLLM.....Qentrevistas
L.L........Nentrevistas del
PLK..MLMMMMIentro
LL.........Oentry
KLSLM.....LKentão
KL..L.PL.MM.er
.L...N......erfahrung
KLO...M.MLK.es
K.N........Mes el
.....P..LL.Lesito
J.N..L..MLLNest
..N........Kest with
L.L........Nestar
L.KM.L.N...Nestimado
K.LKO..M.L.Oestá
LJL..M.N..NMet
.KOML.L.....eu
..L........Neur
LM........N.even
PMLLL...M..Levening
JLOMOL.....Levent
L..M.L..OM.Levery
K.L...M.MN..everyone
N.LN.......Jexam
.....L.N....examen
.L.......N.Lexcel
..LNN......Lexcuses
OL....L..N.Jexercise
OL.......L.Lexercise with
........L.KOexpect to
JLN..P....L.experience
K.....M..N.Lexpires
..L........Nf #
J..........Qf:admissions
........N..Lf:apply
..L........Nf:centre
N..KNL......f:chef
MLLNLO.LMLLLf:de
KLOL.MM.....f:dr
L..........Nf:feld
N.LM......MKf:frau
..O........Jf:gail
L.L........Nf:gwen
LLL......M.Nf:hiring
.L.MNMMMLMLIf:hr
L..........Nf:huis
OL..LM.....Lf:info
L.PL.......Kf:ivo
N..........Kf:joan
K.ML..L.OM..f:jobs
L.LL.......Of:lindqvist
..L.......KOf:lou
..M..M....PIf:m
..L........Of:mara
LN.........Lf:marta
..LL.......Nf:nao
K.QKLM...L.Lf:no
K..N........f:nora
HJ.L.KL.OPLPf:noreply
MLNLLLN.LK.Nf:notices
N.M........Kf:personale
L.L........Nf:radio
LM..MM.MLM.Jf:recruitment
K.QKLM...L..f:reply
MLLPM.ML...If:rh
M..NL...M..Kf:robin
...L.......Nf:segreteria
M.L.....M..Nf:service
MM.........Kf:staffing
N.L....ML..Jf:talent
..N........Lf:theo
..N...M....Kf:tran
..L........Nf:ulla
KMLO........facciamo
N.LM.......Lfaccio
N..........Lfaccio vedere
N..........Lface
N..........Lface to
OMLL.......Lfait
L.L..L.N...Nfavor
KLNL......LOfazer
.........N.Lfaça
.........N.Lfaça o
K.M...M...NLfebruar
..M...L...NKfebruar um
..L........Nfebruari
KLLM.......Pfee
..K.LO..L.KOfeedback
M.KN.L....L.feira
.NM.OL.....Ifica
L.NM.......Kfica para
LLL..K.....Pfile
.....N.....Lfilled the
.LO..L....MLfine
ML......K..Ofinish
........L..Nfinish your
.K.........Ofintech
.OL....LLMLMfirst
N.L........Lfish
O........L.Lfive questions
M.LNL......Kflight
N..........Lfloristin
O.LL..MM...Lfollow
MM.L..LMLLNJfollowing
N.L........Lfollowing the
LL......MN.Lfoods
MM.KM.IKL.KOfor
.JN.P....L..for #
OLKKLKL.NLLQfor a
PMKL.......Lfor an
.N...L..N..Lfor applying
N..........Lfor bo
.....O....L.for coming
J.OM........for friday
QLL........Kfor interview
....L......Nfor it
K.OML.......for monday
ONLML.JKLM..for the
NOJ.NKM.LL.Lfor you
JLSMLL...LMJfor your
.LL.....O..Mform
..N...MM...Jformal
IMNM.L....MMforward
J.N..L....MNforward to
K.P........Kfoto
QLLL.L...M.Kfour
JNN..NM....Jfrau
L.N........Lfrau lindqvist
L.JN.......Nfrau nowak
O.L..L....LMfreitag
N.LM......L.freitag #
L..........Nfreitag um
L.N........Lfreundliche
K.O........Lfreundliche grüsse
KLNOMK.LL.MMfriday
LLKO......MMfriday at
.MMK.LN...K.from
M.M.L.NM...Jfrom #
K.O......M..front
..ML.N.....Lfull
KLML.MN..L.Mfunctie
L.....N.....functie van
L..NL.......funeral
L.N.......L.fünf
..........LNfünf minuten
J..KMNL...MOfür
LLLL.N.....Nfür das
K..........Nfür den
J.O.LN.....Lfür die
LM...N......gaan
LLLMM.L....Mgaat
..LMN......Lgaat niet
N..........Lgallo
.L.LN.......garde
...........Mgeben
..L........Ngegen
..L........Ngegen #
O..........Lgeld
N.L........Lgemak
MMOL.ML...LJgern
O.LL.......Lgeselecteerd
KM.O.L.M.LMJgesprek
KL.NM.M....Lgesprek van
K.N.........gespräch für
M.K........Ngespräch über
K.KP........gestor
M.JNLL..MMLMget
K..........Ngetting
O.LL.......Lgil
KM.M.L..ML.Mgiorno
K...M......Ngiorno #
PMLKLL......giovedì
PMLK......LMgiovedì #
.M.L......MKgiovedì alle
...M.N.....Lglad
.L.........Nglobal
.K.LMLLML.LPgo
...........Mgo out
.NNL.LM.M..Kgoed
.NM.MM.M..KJgood
L.O.........good for
.L.MN.....LKgood luck
O.L.........google
O..........Kgostou
M.K...O.OLLIgot
L.....O.N..Kgot it
MML.....O..Kgot your
LOLK..NLLM.Kgraag
LLL.LN..M.N.gracias
.L..LN..M.MLgracias por
JMOLL.NM..NIgreat
.MM...NM...Igreat news
..P........Igreat see
LLL........Oground
OKKM..L..M.Mgroup
LN.........Kgrowth
M..N.......Kgruß
K.O........Lgrüsse
O.M........Kgrüße
KLMN..L.N.MKguten
LL.N....N..Lguten tag
...LO......Lgutted
M.NMMKLL.LLMh
OMLNLLL.LLLNh #
L.N........Lh na
L.Q........Kh à
..L.......LNh:by
LNM..NL..LLLha
L..........Nhaar
J.LL.OM.N..Lhaben
O..........Lhablamos
K.O.........haha
M.NLM......Jhalb
..N........Lhalb fünf
..K.M......Nhall
NM...LL.LM..hallo
KNO........Khallo frau
KKLOOMKKLLMMhas
LKMMNML.LLM.has been
L..NL......Lhas come
..KMN.L.L..Mhat
.MLLM.KL.LLNhave
LNL........Mhave #
L.NL.LL...LOhave a
LL.L.......Ohave an
QNL.LK..LL.Lhave been
LML.LN...M..have not
M.N.......MJhave one
LL.MOL....L.have to
....L......Nhave withdrawn
JMM.....N...have your
NLLNL.L....Mhe
..L..L..M..Mhe's
.........L.Nhealth check
LLLL.......Pheb
LL...M..O..Lhebben je
L.LN.......Mhee
K.K.MML..LLPheeft
......N....Lheel graag
OMKMLL...LLNhello
ILQL.......Nhelp
LLLMLM.....Pher
KMP.L.L.M..Khere
K.O.........here is
O.L........Lherrn
L.NMM..ML.LLhet
JLN.M.M.....het gesprek
...N.......Lhet is
..LN........het ongemak
O.L........Lhet over
L.MNL......Mheure
...N........heute
PNLLLNL..N.Ihey
MLLMNN.L.MMKhi
K.O.........hiermit
.....N.....Lhighly
.....N.....Lhighly yet
PLJ...L....Nhim
N.L.........him and
LLLLMMM...LOhire
K...ML..L..Phiring
NLOL.......Lhiring manager
KL.MNO....LLhis
N..LM......Lhiya
.NLML......Lho
N..........Lhoch
O..LLML.MLMKhoi
..KNKN.LL..Nhola
K.M.LM.....Nhold
NL.L....LN.Mhome
LK.QLM.....Lhope
K.N.LLLM...Nhora
MKNOL.....LLhorário
K..L.......Phost
.KNML......Lhotel
NNNM.LM....Ihour
K..........Ohour at
..MLM....O.Khours
MIML.L....LRhow
OL.........Khow you
..NL.......Khugo
KLIKNM..MKPNi
KOK..L.M..LNi can
K.OKML..M..Mi have
L..OLM.....Ki hope
..K...M...PKi will
.LLLMN..L.LNi'd
NMJO.L..MLOIi'll
..K........Ni'll ask
LO.JMN..L.M.i'm
M.LKML..M..Mi've
J..MNM..L.MKich
K.L........Oich am
KM.........Nich sie
.LNM..M....Kid
.....O....L.iemand
MKMMMMMLP.KJif
.LN..L..M..Lif it
L..N........if it's
N..........Lif so
P.L........Kif that
LLOJLONL.ML.if you
M..NM...MLLJihr
K.NM.......Lihr gespräch
N.ML.......Kihr vorstellungsgespräch
N.LNL......Kii
...........Nik heb
.MO..OLLM.LIil
P.LL..LMOL.Kil #
ILONM...L.L.il colloquio
L..M.L.....Nil giorno
NNLLLM..L..Lil suo
H..N.OL.LNLNim
L..O........impossible
L..P.......Kimprevisto
KMOKL.LLMNJMin
LL.......M.Nin #
KMPKL.L....Nin de
MM.LM.L...NKin der
.....L.....Nin may
.....N.....Lin mind
N.L.....M..Lin ruhe
LNI..MMLLM.Min the
.O.........Kin week
O.L..L...M.Jin your
NLL.....M..Lincontro
..LNM......Linconvenience
K.L........Oinformal
...LN.......ingetrokken
M.O........Jinglese
...N.......Lins
NM.L.......Linsta
LL.QL......Kinstead
L..N........instead ?
L..N........instead of
..L..N......intake
L.N..LK.KKKOinterview
MN.O.......Hinterview ?
.K.........Ninterview about
L.N.........interview details
N.OMNLL.LK.Kinterview for
..L.......LNinterview invitation
Q..J.......Linterview is
N...ML.....Linterview monday
L.O........Kinterview scheduled
.NM.......MKinterview slots
.....L.....Ninterview stage
LOLM........interview time
MM.L.......Linterview times
LL.........Ninterview went
O.KM.......Jinterview will
.JLL.L...M.Pinterview with
M.KM.......Minterview you
L....M.....Ninterviewed
..K..M.....Ninterviewing
JNJL..ML...Ointerviews
L..........Ninterviews #
L...N...L...interés
...LO......Linutile
...LN......Linutile de
OLK.LL..L.MOinvitation
L.N..M...M.Minvite
K.N........Linvite for
M.LL....MO.Linvited
NLL.....MM..invited to
O.L........Linvito
.JNPLLMLN.J.is
..ML...M..NJis a
O.KL.......Lis at
....L......Nis cancelled
N.K........Mis confirmed
MLLM......KNis fine
L.NL.......Lis het
LLLN.....O.Lis no
L.LQL......Kis now
KLOL.......Ois on
O.L........Lish
LMNMM.L..MLJist
.JL.KLP.MNKMit
L.....N.M..Kit !
K.K...N....Oit #
K.QM......LJit is
L....N....L.it was
JL.M.......Oit'd
MK.M..M..M..it's
L.MN.......Lj
LL...MP.L...j'ai
P.IMM.L....Mjanuary
N.KMM...M..Ljanuary #
NNMKOMKK...Jje
.L.LN.......je garde
.L.LN.......je préfère
.N....M....Ljeito
.N.........Ljeito para
JN.M.LL.L..Pjij
N.NJ.N.LL.LMjob
K.N.........job and
..L........Njob in
KLL.....M..Ojobs
KLNL.LM...MNjoin
..MLMLL..LMMjueves
N.M.M......Kjueves #
KM.L.......Njueves a
..N........Ljuli
..O........Kjuli #
K.MLN......Mjuly
J.ML.......Njuly #
NKKL.MNL.L.Ojune
K.N........Mjuni um
J..N.......Ojury
MLP.M...M.LHjust
K.N........Ljust sent
MLLN.M......já
L..N........já não
.J...LM..L.Pk
L..L.......Nkamer
KMMNL.LMLMLLkan
ML...L..P.LLkeep
..L.....O..Lkeep this
.....N.....Lkeep you
OMLL........kennenlernen
LL..M...L..Nkept
LN...M....LLkevin
L.L.......O.kind
O.M........Jkita
KLM..M..LMKOknow
..........KOknow when
PMLLLLL....Lkom
K..L....ML.Nkun
K.......M..Nkun je
MM.N.LL....Jkunnen
L.KN........kurzfristig
L.KN........kurzfristig nach
..N...M....Kl'atelier
H.O.M......Nl'entretien
...KNKKN.MNLla
.....L.N...Lla contratación
L..........Nla de
KLNOMM..LM.Ila entrevista
.........M..la prueba
M..........Lla riceverà
...LL......Ola réunion
K.N..N...L.Mla s
LO.MML....LKla semaine
LLMN.....M.Llaboratorio
OLKL....N..Lladen
N.L.........laden sie
O..........Klado
O..........Klado da
.....K.....Nlandlord
NL..M......Klane
.L..ML.LLMLOlas #
...N.......Llas molestias
NMLK.M....L.last
..LN.....M.Klater
NL....LM.M..lavoro
OMJ.MJOMLL.Lle
.NJLLKO..LMOle #
K.L........Ole dr
..K........Ole ricordiamo
RIJKLL..LNMMlead
L.L..L....LQlee
PMLMLL.....Klei
...LNL......leid
..LO.......Lleider
L..M.L....KPlet
.OK.LM....L.let's
LN..........let's talk
NNI..LQLML.Jletter
......N....Kletter for
N..........Llettera
K..........Nlg
L.LN........lic
N.K....M....licence
L.QM.......Jlieu
ONJLLK.NML..like
NOJ.LKMML...like to
N.L...LN...Klike you
NO..LM.....Hliked
MN.........Jliked your
LMN.L.N....Klindqvist
.MJPL.L..Q.Jlink
K........N..link expires
.L...N......lista de
.K.........Olive
L.LP........local
K.O........Lloft
LMM...M..M.Jlog
..NL.L....OLlogo
K..N.M......longer
..N........Lloods
M.J.......JQlou
L.KLMMN..L.Nlove
K.L..M.....Plove to
......N....Klove you
P..........Jloved
P.L........Jluc
.LLMNM..L.MKluck
K.PKLML....Nlunch
N.L.........lund wir
J.NML.N..LM.lundi
KMOM.....LL.lundi #
..M......M.Klunes #
M.KOMK...LL.m
L.M..NL.ML.Lma
K.NL.......Nmaandag #
L.KM.N....LNmadame
..L.......LNmadame je
.....N..L...madame nous
L.LLM...K..Pmaggio
Q.K.MKL.M.L.mail
.LOM..L.....make
L.O........Lmake changes
LNL.......M.mal
.....N..L...malgré
NNMLKLL.MLKMmanager
LO.MLNM.L.LLmara
NM.......L.Lmarch
OLKM.......Lmarco
L.NML.N....Kmars
N.M........Lmars à
JMN.L....M.Mmartedì
J.MLL....M.Omartedì #
K..N...M....martes
NLN.LLN.NL.Hmarzo
..MM.......Lmarzo a
M.MM..M....Kmarço
..MM.....M.Kmarço às
K.......L..Omaster
.LO.MML.MKLLmay
..M........Lmay #
.L...N.....Lmay we
NOKNLLMLKLNLme
MOML..M....Jme and
JLM.......KPme know
L..........Nme luck
....N.......me we're
O.L.LMM...L.mee
....N.......meer
KL....MM...Nmeet the
N.LL........meet two
LOK...M.ML.Mmeet you
KLKMNL..L.NNmeeting
O...N.L....Jmei
K...N......Mmeine
LO.L.N.....Lmelhor
LM...L.....Omembers
NMKNLLML.MMJmerci
O.LMLKN..ML.merci de
.PKM.L..L...mercoledì
MM.NL....LMKmercredi
M..M.......Lmercredi à
KLNOLM...MLKmesmo
L..LML..M..Nmessage
M.MJ.O.ML.KMmet
L.LL..M....Omevrouw
.PMM.L...LMJmi
L.LN.M....L.mich
PM.........Imike
LLLO.......Lmil
LLLO.......Lmil disculpas
NMK.L....M..min
.....N.....Lmind for
MLIL.L...N.Ominute
KNL.L....NLOminuten
N..KLL..LNLMminutes
K..........Ominutes ?
..L........Nminutes of
..KL.......Pminuti
M..K.L...L.Ominutos
MNLMOL....LKmir
L..O....M..Lmismo
NM.LKOL.LLJNmit
O.L........Lmit herrn
JMNML.L..LLNmiércoles
..........LOmiércoles a
L.L........Omock
L.L........Nmock interview
NNJ.LMN.L..Jmoi
...N.......Lmolestias
MMKMK.N.LOMJmonday
PMKLL.M...LKmonday #
I.NML.MM...Mmonday at
.L.M..M...NKmonday's
N...........money
J.LMML....MNmonsieur
N.M.LN..LN.Jmore
L.O.......LLmore about
K.NOM.L....Kmorgen
MMKNM...LLMKmorning
KQ.........Lmornings
MMLIL.....MOmove
.LLM.......Omoved
LL.L.......Omoved to
JMLM...ML.MMmr
MNJ.......NLmrs
L.KOML.....Lmuss
M....L.N.L..mutual
JLLKM...LLNQmy
...........Nmy interview
LNL.......L.my number
M..LO.....LLmy partner
MMM........Kmärz
L.NL........märz #
..KPL.......même
L..OL.......même heure
M.L...M....Kmöchten
MJNJKNM.LLNNna
M.N........Kna oficina
N.KM......M.na quinta
O.LL.......Kna sexta
JLMMLML....Pnaar
...MMMM.L..Jnach
..N........Knd
..N........Knd at
MLK..M..L.MOne
..LLLL.....Pneed a
LLNNNL.....Kneed to
JNLLMML.M..Nneeded
..LL..M..M.Nneem
L.L........Nneem uw
N.M..N.....Inel
....N.....LLnephew
...........Mnervous
L.KN........neu
L.K.....L..Qneue
IJIPMM.....Qnew
.....N.....Lnew status
...OL......Lnew time
..L.LNNNKL.Lnews
PMIMLL.LLNKNnext
.....N.....Lnext apprentice
.N...L....LMnext steps
LL.P....M...next week
.L.MONL.L.LJnicht
LLLMNMLM.LLNniet
..LMN......Lniet door
MIJPQNJ.MMLJno
L..N.M.....Kno longer
M.L.NL.....Lno need
...N.......Kno problem
L.LM........no se
L.LNL.......no trouble
KJKONOL....Lnon
J.NML....M..noon
L...OLLML.MKnos
...N.......Lnos excuses
OL...L....MKnostro
JLJOMQ.MK.K.not
...LLO..L...not be
....LO.....Lnot been
.....N.....Lnot selected
..LN........not take
K.O.........not the
L.LLOL.....Mnotice
LML.LL....P.notícias
M...MMMML..Inous
JLMML.N..M..november
.........L.Nnovember #
..LLL.LM...Pnovembre
KLKQM.L..L.Mnow
L.LO.......Lnow on
L.JN.......Nnowak
N..L.......Lnoël
LLLOM......Lnuestra
NPLL.N..M.LInumber
........O..Lnumber #
.NL.......LLnumber is
LLLMLM.....Onuovo
LLL........Onurse
.KLNNM..M.LLnão
L.MM.......Lnão se
JR.JNLL.J.NMo
.........N.Lo desafio
LLL..N.....No seu
..........OLobrigada
..L..L..N.OKobrigado
.....N.....Loccasion
J.NMM.M....Koct
OLL...M..M.Loctober
M.L..M.....Loctubre
KPLM.......Loder
N.KL.J.OMLL.of
K..M....M..Mof #
.N.........Lof donderdag
N.LM.....L.Lof our
OL.........Lof ten
OKN.N..LL.LJof the
.........O.Kof them
LLMLLLLPN..Lof your
.LKMP...L...off
.M.L.LNOLL..offer
......L....Noffer ends
......N....Koffer letter
NN....N....Ioffer you
K.NLMMM.M..Jofficer
M.N........Koficina
OLNP.L.M.LLFok
N.KN.......Kok ?
OMMMK.MLMLMIom
.MMNL...M.MJom #
NL.LLM.MLK.Mon
MMM..NMLOMLIon #
........N..Lon april
L.N.........on for
NLM...L...NLon friday
M.L.ML.M.L.Mon monday
L....M.....Non my
..L........Non paper
K.L........Oon stage
M.NNLL..LLL.on the
M.HL...M...Pon thursday
.KJN.....LMOon tuesday
LKM.KM.....Oon wednesday
KLNM.PM.L..Jon your
.PMKK.LLM...one
O.M......L.Kone hour
LO.........Lone you
..LN........ongemak
LMLL.LL..QL.online
M....ML.N..Konly
.M.M.MM..L.Jons
K..O.......Lons gesprek
NLLLN.L.....onze
.OKKKLLMMMKPop
LP.LL.......open
MM...N.....Jopening
.....L.O....operador
JPLLKJLL.LMRor
...M.L..MM.Jora
N.L......M.Koral
N........M.Joral board
.L.OL.......orario
..N........Kortiz
KML..M..L..Oos
L.L........Nospite
L..........Nottobre #
JRLLLL...LMNou
NMKNL.MK....our
L.N........Lour coo
O.L......L.Lour engineers
N..........Kour lead
L.LNL.......our meeting
LL.LN.M.L.LOout
J...M......Oout on
O.LL........outubro
M....LM...OLouvir
M.OLMM.MKL.Kover
.L.L.M.....Noverleg
J.O..M...M.Lown
N.LM.......Kp m
N..........Kpacific
..LL.....O..page
NLL........Mpaid
IMN..N.....Npanel
.....N.....Lpanel scored
L.K.......LQpaper
LL.L.......Opapo
PL.MMLL....Ipar
JMLOIMLLOL.Opara
K.JN.......Opara #
LML.LM.....Opara el
..N........Lpara segunda
I.MP.......Lpara terça
.N.........Lpara una
..LM.M......parece
..N........Lparfait
..M.......NKparking
.N.L........parlare
M..........Lparliamo
M..........Lparliamo del
MLJL..L.MN.Mpart
N.KLN.....L.partner
.LM.LN...M.Lpartners
NLNM.NL.M.LIpas
K..O.M......pasa
L..O.......Lpasa al
.LM..M...N.Kpass
K..O........passa
MN.L.......Lpassare
...M........passe de
OLL..L..M..Lpassed
NL..........passed the
NL...L......passi
.L.ML....N..passo
.LK....M...Npassport
MMPL....N.LIpasst
P.L........Kpast
L...NLM....Lpaul
LKL...M....Opay
........L..Npayment
.L.......P.Kpdf
.LLP........pedagógica
..LM.....N.Lpedimos
..L......N..pedimos que
JK.M.L..MN.Opeople
KOK.NKLNMLKMper
J.M.LM....LOper il
K.R........Jperfect
L.P........Lperfetto
N.LL........perry
.M...N.....Jperson
L.L......O.Lpersonality
..L......N.Lpersonality questionnaire
LL.LLP....L.pessoa
K.O.....M..Lpetit
N..........Lpflegedienstleitung
N..........Lphone so
.LLM.L..LM.Npick
LK.........Opick a
N..........Lpicked
N..........Lpicked for
JL.L.......Qpiece
K.PL........piso
L.OL.......Kpiso #
K.ONMLLLMLLMplace
.LLOM......Kplanned
L.LOM......Kplanned for
.N...L....MKplanner
N.LL.M.M...Lplanta
O........L.Lplatform
KMOMLJ.O.N..please
..N........Lplease bring
K.M........Mplease have
NL.......L.Lplease record
......N....Lplease sign
..LKNMN..L.Lplus
.NMM.LL.L.LMpm
O..L.......Lpm ?
K.L........Opm after
N..L.......Mpm ct
L.N........Lpm est
L.K........Opm in
L.LL.......Opm is
LL.O........pm work
..L.......LNpm works
.LLOLN..LM.Lpode
KNLMMOLM.L.Kpor
KM...L.N...Npor favor
....LO..L...por tu
.N.M.......Kportal
MONL......MHportfolio
M.M........Kportfolio review
M.N........Kporti
.MN.MM..LL.Kposition
.LLO.M.....Mposso
JMOM...MNMLIpost
IMN..M.N.LMLposte
OLL...M.....posto
LMPK.NMLLL.Kpour
LMML.......Mpour un
N...........pouvez
N...........pouvez vous
K.LK..LN.M.Npre
.......N...Lpre employment
LN..........prefer
LN.........Lpreferred
LN.........Lpreferred candidate
J.P.........prep
...KLLL.MO..prima
.........MNKprinted
N.L.........probearbeiten
M.LO.......Jproblem
...L.O..LM..proceso
.LLNLM...N.Kprocess
.N.LN......Lprochaine
L..........Nprograma
K..........Oprogramme
L.KL.....M.Nproject
..L...OM.L.Lproposta
.N..........prossima
L.L......O.Lprueba
.L.LN.......préfère
KL.........Opuedes
N..........Lpuedes venir
.M.LLN..L...puesto de
...LNL......pulled
.PLL.......Lpuò
..N........Kqa engineer
KP.ML...L...quando
LMLO..M....Lquarta
KKI.PPKNJNNKque
NML..L..M..Lquesta
.L........N.question
.KLKL....N.Pquestions
OLLL.....K.Nquestions and
L........N..questions for
KMMMLO....L.qui
L..........Nquick call
.M........NKquick one
.NI...M...MNquinta
JMML......MMquinta às
OLLL.L...L.Mr #
L.N.........rappel
KL.........Prate
.N.........Krather ring
O...ML.....Jravi
IJR..LKKLLRLre
NM.........Lre application
.....L....N.re gracias
J.LQ.M....MJre interview
L.OM......KLre re
..........N.re thank
LML.MLL.N...read
.LLN........rebook
.....L..N...recebemos
........N..Kreceipt
........N..Kreceipt of
LL.......M.Nreceive
.....M..M.LMreceived
OKL....M....record
NL.......M.Lrecord your
L.L........Nrecruiters
P..........Kreden
L.K...M....Oreference
JM.....O....references
.L......O..Kregistrada
.....N......rejected
..ML....LM..reminder
...........Nremoved
L.KL.......Prendez
L.KL.......Prendez vous
.OML.LMLML.Kreply
KOL...N....Kreply with
.........N.Lrepo
LL.N.L..L..Oreport
..NM.......Kreq
..NM.......Kreq #
J......M...Prequest
K.O.L.......reschedule
..P........Jreschedule cancel
...K.M.....Nresta
.L...N..L...resultado
LJ...L..N..Qresume
L....L..N..Lretenue
J..L..MM.N.Mreturn
J.O...N.M...review
......N....Lreview and
O.MLM......Iricerca
M..........Lriceverà
M..........Lriceverà il
........O..Kricezione
MOO..L.....Iring
L.L........Oringrazio
L.L........Oriverside
NLMM.......Jroad
.....L.N....rodrigo
OKI..LN...NMrole
O..........Krosa
L.N.........round is
LL.L.......Pround of
M.M........Kroussel
O..L.......Lrow
...M.......Lruf
N.L.....M..Lruhe
O.LL.L......run
L....L..N...réception
...LL......Oréunion
K.NL.N..LL.Ms
K.N..N...L.Ms v
I.Q.LLN.PLMJs:!
LH.JOKJLMM.Qs:#
KLMKOLL..L.Ps:# #
...........Ms:# new
PQJIKKOLLK.Ns:?
JNKKLKN..LLSs:a
KN...MN...MJs:about
....NL......s:absage
L....L..N...s:accusé
L....L..N...s:accusé de
LNL......M..s:action
.L......L..Ns:adoption
L.O........Ls:agenda
K..P.......Ls:alteração
L.........MNs:am
L.L........Ns:am donnerstag
P.M..LM..L.Ks:an
J..........Os:anfrage
..L.N......Ls:annullamento
.L.N........s:another
MLKLKM..NL.Os:application
.....O..L...s:application status
L.K.M.M....Os:appointment
...K.......Os:appuntamento
......N....Ls:arbeidsvoorwaarden
.NN........Ks:are
.N.........Ls:are you
LOL.......LMs:availability
.N.........Ls:availability for
J.O........Ms:avec
L.Q..LL...NJs:aw
L.O........Ls:aw aw
...........Ns:beca
K.NL....M..Ms:bevestiging
L.N.........s:bevestiging gesprek
KMLLLO....LNs:bewerbung
M.L..L.....Ns:board
..NL.......Ls:booking
J.Q.........s:calendar
K.N........Ls:calendar invite
LLMLLL..L.LPs:call
...O.......Ls:cambio
LNM........Ks:campus
LN.........Ls:campus interview
....N.......s:cancelada
....O......Ls:canceled
L.LLO.......s:cancelled
..L........Ns:candidate
K..........Ns:candidato
.NL.LM..O..Ks:candidatura
L....O..L..Ms:candidature
L..OM......Ls:change
L..O.......Ks:changement
.MK........Ns:chat
..K........Os:cita
....L......Ns:class
....L......Ns:class cancelled
OMNMLL....MHs:colloquio
L..........Ns:colloquio con
NML........Ls:commis
ML...L...O.Ls:complete
L.L........Ns:con
........O..Ks:concorso
.......N...Ls:conditional offer
L.N.....M..Ks:conferma
K.O..L..O..Ks:confirmation
..L........Ns:convocazione
NLL..L..O..Ls:cv
...........Ns:código
...........Ns:código de
.LLO....M..Ls:data
O.KM.......Ls:date
K.M........Os:day
KOL..NK.MNJMs:de
L....L..N...s:de réception
....LO.....Ls:decision
..LLM......Os:del
N..........Ls:del colloquio
..K........Ns:demo
K.P........Ls:details
L.N........Ls:details for
.LMM.L..LL.Ms:di
LKL..M.....Ps:do
..LL.......Os:donnerstag
...LN.......s:door
.L......N...s:eingangsbestätigung
O.L.......MJs:einladung
.MLL.L..LM.Ns:en
NMMNL......Is:entretien
OMMNM.LLLLNHs:entrevista
....N.......s:entrevista cancelada
L.L........Ns:entrevistas
L..........Ns:entry
.....P..LL.Ls:esito
L.L........Ns:f #
..........KNs:feedback
........L..Ns:finish
........L..Ns:finish your
..L........Ns:first
..L........Ns:first day
L.........N.s:following
KMPMLKLLMOMLs:for
L.N........Ls:for #
K.OLML.....Ls:friday
...LN.......s:gaat
...LN.......s:gaat niet
N.NNM.L..LMGs:gesprek
...LN.......s:gesprek gaat
LL......O...s:got
L.......N...s:got it
.L...M....N.s:gracias
L.....NM...Ks:great
.L.L.L..M..Os:have
.........L.Ns:health check
L..N........s:heute
...........Ns:hire #
..N..M.....Ks:hold
...N.......Ls:horário
MMN........Js:hour
LKL........Ps:how
M.KL......LNs:ihr
LLMLLLL..NLPs:in
N..........Ls:incontro
NONOMLKKKJK.s:interview
L.N.........s:interview details
.L.L.......Ns:interview in
L.O........Ks:interview scheduled
.NM.......MKs:interview slots
MM.L.......Ls:interview times
OLK..L.....Ns:invitation
K.N.........s:invite
O.L........Ls:invito
KL...L..OM..s:it
...........Ns:jobs
O.L..M.....Ls:junior
J..M.......Os:jury
J.......LMLPs:la
I.M......M.Os:le
.O.........Ks:let's
.N.........Ks:let's talk
M.K........Ns:meet
K.LLM.....LPs:meeting
.....L.....Ns:my
.L.NML.....Ls:need
.L.NML.....Ls:need to
........L..Ns:neue
LLLMLL.....Ps:new
...NL.......s:new time
L...LMNM...Ls:news
NQLL.L.....Js:next
.N.........Ls:next steps
.N.........Ks:next week
...LN.......s:niet
...LN.......s:niet door
K..........Ns:nieuwe
.L..N.......s:no
..L.O......Ls:notice
.....L..M.N.s:obrigado
LLMK.LOL..LNs:of
LL...LNO.L..s:offer
.M..MOL.LLLMs:on
O.K........Ls:on monday
...L.......Ms:on thursday
L........P.Ks:online
K..........Ns:op
.....L.O...Ls:operador
.L.........Ns:opportunity
L.L........Ns:ospite
LNNM.......Ks:panel
..........LNs:paper
M.KL..M.LL.Ps:para
........L..Ns:payment
.ML.......LNs:per
..L......N.Ls:personality
..L......N.Ls:personality questionnaire
NMM.....L..Is:phone
MMM.....L..Ks:phone screen
.LMNM....L.Ls:please
LN...O.....Js:position
L.O.........s:pour
N.L.........s:probearbeiten
..L..O..L...s:proceso
..L...NM...Ls:proposta
..L......O.Ls:prueba
..L......N.Ls:questionnaire
OLLL.....L.Ms:r #
JIR.LLKKLKRLs:re
NM.........Ls:re application
.....L....N.s:re gracias
J.LQ.M....MJs:re interview
L.OM......KLs:re re
..........N.s:re thank
L..........Ns:re the
.....L....LNs:received
...O.L..L...s:report
..NM.......Ks:req
..NM.......Ks:req #
L.L........Ps:request
.L...N.....Ls:resultado
L.L........Ns:reunião
..LL..M....Ns:review
L..L.......Os:room
.MO........Ks:round
L....L..N...s:réception
...LL......Os:réunion
L.P........Ks:scheduled
KOL.M......Ls:scheduling
MMM.....L..Ks:screen
L.N........Ls:see
L.N........Ls:see you
L.O........Ks:set
LN....M....Ls:sign
.........N.Ls:skills
LO.L......MKs:slots
.M.........Ls:slots open
M.L..M..O..Ls:sollicitatie
.....N..K..Ms:status
.N.........Ls:steps
M.JL......NMs:team
L.MN.......Ks:termin
L.QL.......Ks:terminbestätigung
L.L..M...N.Ms:test
.........N.Ls:teste
L.L.....M.PKs:thank
L.L.....M.PKs:thank you
JJNLMLMM..LPs:the
L.N........Ls:the #
...L.......Ns:their
JKQMLL....N.s:thursday
LNKQLM...L.Ls:time
..LN........s:time change
MN.L.......Ls:times
KLLOMLN.MLLLs:to
M.O..L.....Ks:tomorrow
....N.....LLs:tomorrow's
LLL........Ns:training
N.KN.M....MJs:tuesday
..L..M..LN..s:técnico
LLLM.O......s:update
K..P.......Ls:updated
ML.......N.Ls:video
PL.......L.Ls:video interview
.K.........Os:visit
..LL.......Os:visita
L.......L..Os:volunteer
PL........MJs:vorstellungsgespräch
ILOK.MMLK.LPs:votre
..LL.......Os:vous
N.L.........s:w
NKL.L...P.MIs:we
.N.........Ks:week
.....L..L..Os:weekly
.N....M....Ls:when
P.L..M.MLL.Ls:with
I.PKLLOL.LOMs:you
.....L..N.NKs:you for
I.M.LMKLMOLNs:your
M.L.LM..OL.Ls:your application
..M........Ls:zoom
L.L.L.LNLM.Os:à
LMLNL.......sabato
LL.N......LOsala
LL.........Nsalary
KKHSKK...O.Lsame
...N........same place
..L........Nsamira
..LN........samstag
OML........Lsat
N...........sat #
MLLKMNM..MLNsaturday
KPL.M......Lscheduling
.N.........Lschick
.N.........Lschick mir
.N.........Lschikt
..L........Nschlagen
..L........Nschlagen wir
M.......N..Kscientist
.........O.Lscore
.....O.....Lscored
.....N.....Lscored you
....N.....LLscratch
.MN....ML..Lscreen
MJMPLNLL.K.Kse
N..L.......Lse tiendra
KL.KMM...LLQsecond
K.LL.M.....Osecond round
..........LNsecond try
OLPKL.LLLNL.see
K........M.Nsee the
MMPLL......Isee you
OML......L..seen
.MNN..M....Jsegunda
..N........Lsegunda #
.MLLLN...L.Nselected
.LLL.......Pselected for
L...N....M.Lselection
LPLMML..LLLKsemaine
.O.........Lsemaine prochaine
JNLOLL..L.MMsemana
L.J..LM.LNLOsend
LNLM.......Lsend me
.........O.Ksend us
NMLLLN..LL.Msenior
KMO..LM.M..Lsent
.....L..N..Lsent to
LN.L........sentito
.MK.M.K...LOseptember
L.L........Oseptember at
L.........LOserai
M..MLL...L.Mservice
..L........Nservizio
O.KL........serviço
O..........Kserá
O.L........Lserá el
N.LL........será na
O.K.M......Lsession
L.OL.....M.Lset
L.O........Lset for
LN...L...M..settimana
.MKL.M..M..Mseu
M.L.....L..Mseven
........L..Nseven days
..MNN.L...LJsexta
KLNNL.......shall
LMM...M....Kshare
OJMLL......Mshift
O.J..LL..M.Mshort
K.L........Oshort interview
N.L..L..OL.Kshortlisted
..........NKshould i
L..........Nshow
..L........Oshows
RJKJ.MO.OLLKsi
..L........Osi no
N.LLM......Lsi terrà
M.MLMLM....Ksiamo
K.PL.M.....Kside
NMKLM.MLMLJLsie
K.L...M....Nsie als
P.L........Ksie gern
N.NL.......Jsie sprechen
N.......M..Lsie zu
LMLL.......Nsig
LNN..LQ.KL.Ksign
M.M..L..LL.Nsign in
LN.........Lsign up
........N..Lsimilar
........N..Lsimilar jobs
K.L.O......Msin
L...O......Lsin efecto
MNJMML.MN..Jsind
.........N.Lskills
LPM.LL.....Kslot
KP.L......MKslots
.N.........Lslots for
.M.........Lslots open
O.LL........sms
...N.......Lsnow
M..PQ....LMGso
MNL.ML.M...Jso i
M..LP......Kso no
.L.NM.....NLso sorry
....OL.....Lso there
M..OLM.....Jso we
LNLLL...LLNMsobre
O.L........Lsofia !
O..........Ksollicitatiegesprek
OL.........Lsollicitatiegesprek is
LL.L.P....LMsomeone
.....N.....Lsomeone whose
L..O.......Ksomething
L..O.......Ksomething came
MN...L....L.sono
JJKPQNLL.LMJsorry
.ML.LO.....Lspot
N.ML.......Lsprechen
N.M........Ksprechen mit
OL.MM....M.Isr
P.K...L....Kst
L.PL........staat
.....O.....Lstack
L....M....NKstadtbibliothek
NL.LL....LMNstaff
O.L......L..staff engineer
L.KL.M..LM.Pstage
O..........Lstanza
.KN..LP..M.Jstart
......N....Lstart when
L.......L..Ostarted
L.......L..Ostarted an
.LNM.......Lstarts
M.MLMN...L.Kstatus
K.PM..L....Lsteht
LMO....ML..Lstelle
NLL..L..LONKstep
OK.......L.Mstep is
JKMQL.L.KL.Pstill
L.O........Lstill good
LLL........Ostrong
.L.........Mstudent
..N......M.Jstudio
NKKK..M.MM.Msu
L..L..LP....subject
L.....LP...Lsubject to
L.L........Nsubmit
..L.....P..Jsubmitted
O.K.LPN.LLLIsuite
N.L.....LK.Nsuits
OKL......K.Osuits you
..L.L.L....Psummer
K.LLMLL..P.Nsunday
L.LLM......Nsunday at
NNLLLM..L...suo
N.LL........suo colloquio
M.N........Ksuper
NNL........Ksuperintendent
J..LLN.LL.MOsur
..L........Nswap
...NL.LN..L.t
K..N....N...tag
.J..MN..MML.take
L........N.Ltake home
N.LM.......Ktake place
K........M.Ntakes
NK.L.L.L...Ntalk
N..........Ltalk money
.LKM.....M.Otalk to
M.N........Ktaller
MMMMLLL...MJtarde
MQNKLI.MNMMGte
.........M..te pedimos
..IK..OM.KOMteam
.L...L....LOteam and
L.......L..Nteam can
OLLLM.L.....teamleider
OLJOL....L..teams
P.K.M......Ktechnical
.N.........Ltelefonieren
OMKLL.L.LLMNtell
MKMK.L.MLM.Oten
LLNL...MLL.Nten minutes
.LNNL.....MKtermin
L.QL.......Kterminbestätigung
N.LLM......Lterrà
K.MNL.....M.terça
LMML....LP.Jtest
.OL.....M..Ktext
MNLNMK.LMLMJth
L..N.......Lth same
..N........Lth we
N.LN.......Jthan
..LN.......Lthan #
LLMKMML.MLO.thank
LLMKMML.MLO.thank you
J.OLMNL.NLNKthanks
LMN..NLM.LLLthat
..LNLL...M.Mthat is
L.OLLM..M..Kthat you
LN...LKKIM.Nthe
.MNN.KLLMMMIthe #
N.L....M...Lthe board
L.M.M......Lthe calendar
......K....Nthe candidate
N..........Kthe chief
N.M.L......Lthe evening
N.L........Lthe fish
LMM..L.....Kthe following
.N.........Kthe growth
...LM......Nthe hall
KLP..L.M..MMthe interview
M.N........Kthe invite
.....K.....Nthe landlord
M.M.......MLthe last
JNL......O.Lthe link
.L..M...M...the month
O.L..M.....Lthe morning
KLL.M......Pthe new
NLLL.M...M..the next
.....LL....Othe offer
...L.L.....Othe old
.N.........Lthe one
KL.M.N......the panel
.L..LN......the partners
MML..M.....Kthe phone
N........L.Lthe platform
.N.........Lthe portal
......N....Kthe role
KLOL......NKthe room
KLLOLL...O.Lthe same
.LL........Nthe screening
MN.........Jthe shop
...N.......Lthe snow
I.LL..MM..NNthe team
M.LM.M....MKthe time
KNL.....MM..the week
.MN........Lthe workshop
JMSNLL...L.Hthen
..L.......LNthen !
N.L.........then he
L.O........Lthen the
L.O........Lthen we
J.KMMLL.MMMMthere
LL.LML...O.Mthere is
LLLM......LPthese
M.LK.M....LOthey
.L......M..Nthink
KLLNOO..OKK.this
L.N...M....Lthis email
LLNLLM.MN..Lthis is
..L.....O..Kthis number
.....N.....Lthis occasion
NL.M.O.....Jthis time
KOLL.L..L..Pthis week
LNKMLLLL.PL.three
.N.........Kthree days
OL.L..M..M.Kthrough
LNLMM......Lthu
.N.........Lthu may
LKKPLLL.L.MNthursday
..O.LL.M.MLKthursday #
I.MN......NMthursday at
OLMKKNL.LMLMti
O.L........Lti faccio
N..L.......Ltiendra
N..L.......Ltiendra le
OLL.M.......till
.MMPL.LLKNOJtime
NLN........Ktime #
..LN........time change
LNM........Ktime in
L........O..time the
.L.........Otime url
IPOMLL...L.Ktimes
N...........tmrw at
.KJK....K..Nto
NKOMK....M.Lto #
MKK.LNL..NLMto a
O.L........Kto appear
O.L........Kto back
LM.M.M.M...Kto bring
L.M.........to calendar
LL........MNto confirm
N..........Lto face
O.LL.......Lto follow
PMKLL.......to have
OL....K....Lto hear
LL..N.M...L.to hire
OKKLLM..LMMMto interview
K.L..M..LM.Oto invite
O..L..M...MKto join
LLP...LM....to make
.....L....LNto next
O.....N....Jto offer
LNL.....L..Mto schedule
LMJLLM..L..Oto see
L....L....NLto thank
M.NL..L..NNJto the
KL..M......Nto us
L.......L..Oto volunteer
.LM..L..L..Oto you
.KPM.LM.L..Kto your
LLNL.O....L.toch
LK.ON...KLM.today
..LLOL......told
....N......Ltold me
L.N.NL...MMKtomorrow
O...L......Ktomorrow #
M.M.M....MLJtomorrow at
....OL....LLtomorrow's
LLL.M......Ntonight
..LMLL....LOtoo
KLOL.....M.Mtop
M.NL..L..M..tot
L.P........Ktour
..N........Ltour and
...N.......Ltoutes
M.M........Ltrae el
L..N........treffen
KML..M...M.Ntres
N.N..L...M.Jtrois
LLLMLM....LOtry
KMNLKO.MLLLMtu
KLML.....M.Ntue
KMML........tue #
..LNL....LM.tuesday
.LLN......M.tuesday #
.N.........Ktuesday ?
..N........Ktuesday the
NL...L..M...tuo
...LNL......tut
L.LML......Otutto
NNLM.KLMN.LKtwo
N.LM....M..Ktwo of
L......N....two references
.M......N..Ltwo weeks
.........O.Ltyping
..OL.L.....Ltá
SLL.L.OMLLLIu
M.NL.......Lu #
O..........Ku come
L.O.K..LLL.Ouhr
L.L........Nuhr ein
L.N...L.....uhr im
M.L.......NKuhr in
...........Muhr kommen
L.L........Ouhr mit
OLLLMM..L..Luit
N..L........uit voor
QJK...LLLLLNum
ML.OK.....MMum #
L.MKLM....LOuma
.....N......uma pessoa
MPKM.LLLMOLJun
NNLL.......Kun colloquio
.NLL....M...un entretien
.PJ.LLLLLMMMuna
LNLL.......Muna entrevista
NMK.MN.M..KKund
......LM....und der
QLKL..M....Kund ich
.L.MLOL.L...une
LLL........Nuniform
NMMK.MML..MIuns
O..........Kuns ?
.....N.....Lunsuccessful
......LM....untersuchung
.MKMMLMMMM.Juntil
KM.M...LL..Nup
KN.........Mup for
KM.N......MLup on
K.O........Lupcoming
LLLN.N...L..update
JK.R........updated
.......N...Lupon
.L.........Nurgent
LOP.JKKLJOKMurl
L.NJMNL.OMLKus
.........N.Lus a
OL.LMM.....Kus on
L.L........Nutrecht
L..KLM...LMNuur
..M........Luur in
LLL.LL.M.L.Quw
MLMLLOL.LL.Mv
K.M........Nv è
LKONMM...MLKva
JL.MM....N.Mva bene
JMKONK.MM..Lvan
..LOL.......van woensdag
NM...L...M.Lvedere
L..NM......Lvendredi
...M........vendredi même
M..LN......Lvenga
P.L..M....MJvenir
M.OL......LLver
.....NM....Lverder
.L.M.O.....Lvez
NMLK.LL..M.Nvia
OL...M...L.Lvideo interview
NLJNL.M..LM.viernes
M.KM.......Mviernes #
MLL.....N...view
.....L..K..Oviewed
K.ML....L..Pvisit
NMM.LM....LJvoir
K.......K..Pvolunteer
L.LM.OK...LNvoor
L..L......MOvoor de
..K........Pvor
......LM....vorbehaltlich
N....M.....Kvorbei
J.OL..L...MMvorher
QM..L...M.MGvorstellungsgespräch
N..........Lvorstellungsgespräch findet
K.L.N.....MNvos
.N..........vos disponibilités
M.LN........votre entretien
OMHKML.M.LMMvous
L.K........Ovous avec
.L.LN.......vous faire
KML......L.Ovous êtes
.........N.Lvragen
MMJMM.L..L.Mvrijdag
QL.........Lw
N..........Lw dana
NOLL.......Kwalk
.M.........Lwalk in
LO.L.......Lwann
RNKL.LN.MLLJwant
M.L...N....Lwant it
PLL...L.M.LLwant to
L.........NLwanted
L.........OLwanted to
N.KL......M.ward
N.L........Lward manager
KLLMLNMLN.LNwas
L....N.....Lwas a
.....L.....Nwas received
..L..L..N...was sent
P.MLL....L.Lwat
O..........Lwat een
J.MN.PML.MKLwe
N.J..ML.L..Nwe are
L.MN.......Kwe can
KLLMNMLMNL.Lwe have
KM...N..N..Lwe hebben
KMNL..M.....we je
.....N.....Lwe keep
L..NL.......we shall
.LNL.......Mwe talk
O.LL..M.M..Kwe want
.LNMLK..M...we will
K.LL..O....Mwe willen
....MN.....Lwe won't
M.....MM...Lwe would
MLML..L.MO.Kwe'll
QLILN.....LLwe're
MLLM.O..M.LJwe've
L.K........Owebinar
JNN.L......Mwed
LN.L.......Mwed #
KNMMLM....LNwednesday
KML........Nwednesday #
K.OL.......Mwednesday at
...N.......Lwednesday's
OMM........Iweds
OLM........Kweds #
GRJNKL.LMLNMweek
KQ...L....L.week ?
.....L..L..Oweekly
LM......O..Kweeks
NLL.NN..L..Jweg
.N...L......welke
MMKM.M....L.well
JLM.LNM.M.KMwere
MLLL.......Nwerk
N..........Kwerkstatt
LOLK.ML.MLLMwhat
LM..........whatever
L.O.........whatsapp
IR.M.LM...KMwhen
.N.........Kwhen are
.N.........Kwhen could
KMLM.....M.Mwhen the
LRLL.....L.Lwhich
N........L..whiteboard
IKML.M...NLOwho
.....N.....Lwhose
KMMNL.L.....wie
..LN........wie besprochen
NJ.MLJLMNKN.will
L.N.......NKwill attend
J.M.MJ..OL.Mwill be
.LN....M.M.Kwill call
L.L........Owill hold
M.K........Mwill interview
...NMO..L..Jwill not
...M........will now
KL.........Owill visit
........K..Nwill write
L.LL.MO.L..Mwillen
MKM.LN..ML.Lwir
N.L.........wir laden
L..........Nwish me
L...NM..L.NKwish you
NN.MLNL.KKKLwith
PK.L.M...LL.with a
K.N........Lwith anneke
L..N.......Lwith candidates
.N..L......Kwith me
.....N.....Lwith someone
LMNL.M.M..LJwith us
L.OL........with you
....ML.....Nwithdrawn
LL...L..MMLOwithin
.L.........Nwithin #
KNLM.L..MLNKwoche
.N.........Lwoche mal
.OKQLLL...LLwoensdag
L..LMN......won't
L..LMN.....Mwon't be
M.LN........wordt
NMKN..LM..LLwork
O.LL........work ?
.M.O.......Kwork for
L.L.M......Nworker
KOKL......O.works
.MNL.......Lworkshop
L.O........Lworkshop ?
RMHKK..MKKM.would
PMLLLLMNLL.Lwould like
..LL......LOwrote
SLLKL.....L.x
L..LN......Mxx
M.MMLM.MIM.Ly
..L......L.Nyearly
...........Nyears
.KM.L.PM.L.Kyes
..L..LLM..LNyesterday
.....N.....Lyet we
OMLJKMMLJ.LMyou
.LOL...M.L.Lyou a
K.N........Myou about
L.N.M......Kyou accepted
MN.........Jyou an
M....N..M..Jyou applied
LLNKM....M..you are
L.....OM...Lyou as
OL.........Lyou be
.LOLKNM..MLKyou can
.OL.LN.....Kyou could
.LLL.......Oyou do
M.KK.ML..KNMyou for
L..M.MO....Jyou got
NNLLKL..LNL.you have
.....N.....Lyou highly
..M.LP..MLLJyou in
LO.........Lyou next
NL..........you passed
LN.........Lyou prefer
L.......L..Oyou started
LL.........Nyou take
L.ML..NN...Kyou the
L.NM......MJyou thursday
PMI.N.NMLP.Hyou to
L..L..N....Myou want
KL...NMM....you were
PLN..M..L..Jyou will
P.LL..M....Kyou'd
LLPL....MMMKyou'll
L........L.Oyou're
L.N........Lyou're all
..N........Kyou're on
QLJLNL.....Kyou've
M.L.........you've been
KLOL..J.NLKNyour
OMJL...LO.LKyour application
LO.........Lyour availability
..O........Jyour booking
KLNL.M.....Myour calendar
.OL........Lyour choice
.....L..N...your cv
..L........Nyour driving
M.L.....O..Kyour form
.LQONM..L.LHyour interview
NML........Kyour letter
LKL........Pyour new
M.LL....L..Oyour next
J.O......M.Lyour own
KMO........Kyour panel
..J....M...Nyour passport
O.L........Lyour portfolio
..MMML....NJyour time
..L......L.Nyour yearly
.L.M.MM.L..Kyours
......N.....yours if
L..N.......Lzeit ?
.N.........Lzeiten
LL.QL.....LLzelfde
.L.N........zelfde tijd
K..........Ozit
L........O.Kzondag
.........O.Kzondag #
..O.L....L.Mzoom
NKKLM...M.LNzu
L.......M..Nzu einem
LLH.LLM.MMMQzum
O.LL......MKzum vorstellungsgespräch
.O.........Lzwei
.N.........Lzwei drei
OMGIIKJKRLJO~1:application
.PJNMLLLLK.M~1:appointment
L.LKL.K.LRLL~1:assessment
MQK.LJL..KMM~1:availability
MLJ..L.L.MMO~1:bank
.KPLMKKMLMLM~1:booked
PKLIKLM...NN~1:bring
.NPJKKOLOKL.~1:call
JKKLSJLLKLMK~1:cancel
JLH.LOK....Q~1:candidate
IRLMKML.LLL.~1:choose
..LLMLLML.LN~1:client
NNNMMJKKJ...~1:clock
PNIMMMKKJ.L.~1:come
KHJJKKQLOQMN~1:complete
NKJ.LLJTLLL.~1:condition
IJQJKKLMMKPN~1:confirm
J.MKMRM.LLKK~1:decided
KJJQLQL.MLLL~1:decline
KL.KRN..LLLL~1:filled
MJLKL.PNL.OK~1:forward
L.K.L......Q~1:health
JJK.MMSML.LL~1:hire
.M.L.K.ML..O~1:home
MOHKKI.MJM.O~1:hope
LMMML...KNLN~1:internal
.M.MLMJLLJKN~1:interview
L.OK.ML..LLN~1:interviewer
O.IJK.LLOO..~1:invite
M.KLKN.LMLNM~1:join
ML.LMPL..L.L~1:keep
N.QJLLL.L.LO~1:meal
.NMLNNLLJLML~1:meet
LOK.JI.LLPKO~1:minutes
MJMM.KOLLMJM~1:month
IKGR..LLK.KM~1:move
.LKK.KQ.KLLO~1:offer
MNM.MLKL.M.L~1:onsite
NLJLLML.N.NM~1:opportunity
.MJMLPMMLKLM~1:panel
.LH.OQL..JOK~1:past
ML.IPMOM...K~1:position
L.KL.....M.Q~1:press
L..KLLMLRKK.~1:received
LK..NKL.M.LO~1:recruiting
IIIPSPLLKL.I~1:regret
JMPLL...L..N~1:reminder
LMPKMLMKM.ML~1:reply
K.KMMM..KMLO~1:research
.KO.L.MNMLL.~1:review
.LN..KKMKKMO~1:room
.NLLML.KMO.K~1:round
O.KLLLMNML..~1:sales
LLJ.N.LML..Q~1:school
MNKLKNLMO.LL~1:shortlist
NNKNKLLK.LO.~1:talk
NNOL...KMJMK~1:team
KKKJKQKKMLSK~1:thanks
KINQQKLKJLNK~1:tomorrow
NL.LLM....OJ~1:travel
.LPK....MPLI~1:trial
OOMKKLKK.LLN~1:video
OMK.........~1:visa
NKMN.KKJJK.N~1:weekday
ONKM.LNKKLNL~1:withMe
N.KJMML.LLLO~1:yesterday
MJNNMKK..MK.~1:zone
NMHHIKJKRKJP~application
L..........M~application&complete
....LM..N...~application&past
.L......P..L~application&received
.M......N..K~application&team
NM...L..MM.L~application&thanks
O.L..L.....L~application>come
L.......M..M~application>complete
OML........J~application>hope
O.......L..L~application>meet
KL...N..N...~application>past
MML.L...O..L~application>position
........N..L~application>review
L.......O..K~application>team
L....L..M..N~application>zone
JP.M.LLLLK.N~appointment
L..........N~appointment&confirm
MNLL.......K~appointment&interview
L.L........O~appointment&month
KN........LN~appointment&weekday
..K........N~appointment>confirm
.NLL..M.....~appointment>weekday
LLL.L.K.LRLL~assessment
L........O.L~assessment&complete
..LM..L..N.L~assessment&hope
.........N.L~assessment>complete
.L.......N..~assessment>minutes
.RJLKKKM.KM.~availability
.N........MK~availability&round
.L.L.......N~availability&weekday
.N.........L~availability>round
KMLLLM.....O~availability>weekday
..I..KLL.NMO~bank
.KOKMKKMKNLM~booked
N.L....M....~booked&month
..KM.......N~booked&weekday
L.LL.......O~booked>interview
K...M......M~booked>weekday
OJMHKKN..LMN~bring
LMNKKOOLOKKL~call
MMM........K~call&past
M.JL..M...LO~call&weekday
OLJL.M..L..M~call>weekday
HJMJSJKLKLM.~cancel
L.L.O......L~cancel&clock
..L.PL....ML~cancel&interview
....O......L~cancel&month
L.OL.......L~cancel&move
L.LLO.....ML~cancel&past
....NL......~cancel&position
..L.O.......~cancel&weekday
....NL......~cancel>interview
....N.......~cancel>position
JKK.LPK..M.O~candidate
..LL.......N~candidate&clock
K..M..L....O~candidate&weekday
L..M..L....N~candidate>weekday
HSJ.KMKLLKL.~choose
LO..........~choose&hope
.NL........L~choose&interview
LN.........L~choose&withMe
..LLMLLNL.LO~client
NNMMMJKKJ...~clock
Q.KNL.M...LJ~clock&come
KLM.......NM~clock&confirm
N.LL.......N~clock&invite
L.LN.......M~clock&move
J.L.NMMM...M~clock&past
L..........N~clock&review
..MM.......K~clock&round
MKML...M..ML~clock&talk
NNMM.L.LL..L~clock&weekday
PLKOL......J~clock&zone
KML........N~clock>interview
.L.L....M..N~clock>minutes
L..M.......M~clock>move
OL.K.......N~clock>onsite
L.L........N~clock>review
NLLK.....MLN~clock>talk
..K.M.....PK~clock>thanks
K.OM.....L.L~clock>video
GRJN.L..LMMM~clock>weekday
..NN.......J~clock>zone
ONI..NM.J.LK~come
J...LM.M..MN~come&hope
ML.O.......K~come&interview
LL.N.......M~come&minutes
M...M.M....K~come&position
...LN.......~come&tomorrow
RJJ...MM.LLK~come&weekday
P..L.......K~come>interview
...LN.......~come>tomorrow
PJJO..MM.L.L~come>weekday
KHIJJJR.OQMN~complete
......N..L.L~complete&offer
L.....O....L~complete>offer
........N..L~complete>past
.LJLKLLTLLL.~condition
L......N....~condition&position
KJP.JKK..KPN~confirm
L.OL......M.~confirm&interview
J.N........N~confirm&month
K.O.........~confirm&position
J.NL......ON~confirm&weekday
L..........N~confirm>appointment
J.PL.......N~confirm>interview
M.........NJ~confirm>join
..LL......NM~confirm>weekday
JLMLMRM.LLKK~decided
NIIO.RL.MLLK~decline
.....N.....L~decline>candidate
KLLJRN..LLL.~filled
..L.O......L~filled&position
.LLK..QNL.OJ~forward
M.K...N....L~forward&month
..L...N....L~forward&position
......OL....~forward>position
L.OM.L..L.MK~h:clock
O.L........L~h:complete
..L.......N.~h:hope
..I.M.....OM~h:interview
..KO......LM~h:minutes
NMIMML....NL~h:month
M.L.L......O~h:past
MM.OL......L~h:position
...........N~h:received
..L........O~h:recruiting
L..N......LM~h:round
.MK.......O.~h:team
L.ML.L....PL~h:thanks
JLON.L....ML~h:weekday
K.O.........~h:withMe
K.L.L.LNL..P~health
JJ.LMMRML.KL~hire
L.....N....M~hire&month
L.....P.....~hire>month
L.....N....L~hire>weekday
LNLL.KMML..O~home
MOIMJK.NJ.LM~hope
MMK.....LK.N~hope&interview
OML........L~hope&join
OKKLLL.M.N..~hope&weekday
LN.M........~hope>choose
KM.........O~hope>invite
O.LO.L.....J~hope>weekday
ML.MKNL.KMLN~internal
LL.MLMJ.MLKN~interview
M.KLLM...MLN~interview&invite
J.LN.......O~interview&minutes
PKL..M..M.LL~interview&month
LLLQL......L~interview&move
NLK..N..LL.M~interview&past
LLL........O~interview&recruiting
LLKM.....MLN~interview&team
MN.NMLL..L.L~interview&weekday
..O..L.....L~interview>booked
.LL........N~interview>candidate
.NL..M.....L~interview>choose
.LKM......MN~interview>clock
K..P.......L~interview>come
K.M........N~interview>hope
K.L........P~interview>minutes
.L.L.M..M..K~interview>month
.LLNLN.....M~interview>past
LL...L.....P~interview>round
RMMNMKL..L.H~interview>weekday
.LO..ML..LLM~interviewer
O.IJK.KLON..~invite
OLLL....M..M~invite&month
N.L........L~invite&position
N.JL.N...N..~invite>interview
ML.LKNM..LN.~join
JK.LQPKLMOLJ~keep
PLPJK.KML.LM~meal
..O........L~meal&talk
NL.L........~meal>weekday
.N..MOK.JMMK~meet
K.M........N~meet&minutes
L.LMML...M.N~meet&weekday
L..L.......O~meet>room
M.........OJ~meet>team
M.KMNL.....M~meet>weekday
MML.II.L.OKO~minutes
.MLO.....L.L~minutes&weekday
O.K.........~minutes>clock
KLL.....M..O~minutes>interview
O.L........L~minutes>room
NLL........L~minutes>talk
MLMMLKOLLMJ.~month
L.LN.......M~month&move
..L.MLNM...K~month&position
M.N........K~month&round
N.M..M.....J~month&team
MK.NLKL.LMKN~month&weekday
N.L........L~month>bring
NKLM....M...~month>minutes
N.L........L~month>onsite
HPK.M.M....O~month>weekday
GIIR..KLK.KP~move
L..O.......L~move&talk
LLKOM......O~move&weekday
L.NL.......L~move>cancel
LLLQ.......K~move>interview
LLKPML.....M~move>weekday
JKJJLKSMKLLP~offer
......N....L~offer>complete
MN.O.LKL.M.K~onsite
JMO..L....L.~onsite&team
L.O.......MJ~onsite>weekday
NKJMLMLLN.O.~opportunity
M...LP.MKLLL~panel
MLH.ORL..JNK~past
MMLLN......J~past&position
.L......N..M~past&received
.....N.....L~past&regret
LM.LLN...L.M~past&shortlist
LLLOLMM....L~past&weekday
MM......N..J~past>application
L.LLPL....MK~past>cancel
....LN......~past>decided
L..L......LN~past>hope
M..........K~past>invite
.LL.....M..N~past>received
LMLLLN..LL.M~past>shortlist
L.LNLM....M.~past>weekday
LJNHPONN.L.L~position
K.ML..L...MO~position&team
N..LM......L~position&weekday
L..L......LN~position&yesterday
.....N.....L~position>decline
K.MMLL..L..N~position>hope
L...L.OM...L~position>month
.M..OL....LL~position>past
.LL........N~position>talk
O...L......L~position>weekday
LLKL.....M.Q~press
L..LKLMLQKK.~received
ML...M..N...~received>application
.MKMN.K.MMK.~recruiting
L.LL.......O~recruiting>video
IJHQSPLLKLLI~regret
.....N.....L~regret&shortlist
.....N..L..L~regret>application
....LN.....L~regret>past
JMOLL...L..P~reminder
..N........L~reminder>interview
MO.M.KOJNKMJ~reply
.N..........~reply>choose
KL.M.MLMLMLM~research
LLO.L.MNM.L.~review
L.......L..O~review>interview
OJNP.KL.KJ.L~room
N.JL..M....N~room>bring
OLK.........~room>talk
KL........LO~room>weekday
MNLLM..L.O.K~round
K..L..M....N~round&weekday
L.L........N~round>weekday
L.GJHPKKRJJN~s:application
L....L..P..L~s:application>received
FONNNL.LLLLO~s:appointment
..K........N~s:appointment>confirm
LKLL..L.LS.J~s:assessment
LPLL....L.KN~s:availability
LMKLLL.....Q~s:bank
I.UKL......K~s:booked
NNNLL...KLL.~s:call
JLJJTJL.LLLK~s:cancel
....N......L~s:cancel>interview
J.KKM......R~s:candidate
LOLM........~s:choose
MKNLL...LNNM~s:clock
L.L......MLO~s:clock>weekday
OKLLM....L.N~s:come
L...LLKSLL.L~s:condition
EKTJLLL.QL..~s:confirm
K.N........M~s:confirm>interview
...LLO.....M~s:decided
LLLPMN.....J~s:decline
..N..M.....K~s:filled
L.K........P~s:health
LL.L..OM...M~s:hire
ILL..K..L..T~s:home
...NMLO..L.J~s:hope
KMML..L...LP~s:internal
PPMPNKJJJJ.K~s:interview
L.O........L~s:interview>booked
....OL......~s:interview>cancel
L.N.........~s:interview>confirm
...N........~s:interview>move
L..........N~s:interview>school
L..M.L....MM~s:interview>weekday
LML........N~s:interviewer
RKHKLK..LLMM~s:invite
PLK........L~s:invite>interview
O.MLL.......~s:meal
OLLIN.L..LLQ~s:meet
PLL.........~s:month
IKKTJLL.LLMK~s:move
L..NL.......~s:move>interview
KL.LLLPPLL.N~s:offer
......LN...L~s:offer>condition
LK...L..M..Q~s:opportunity
IM.M.L.....O~s:panel
KK.NMIL.PL.N~s:past
POKKLP.LKLKM~s:position
KLL........Q~s:press
JJL.LH.LTLL.~s:received
.L...L..P..K~s:received>application
L..L.M..LL.P~s:recruiting
J.RKL...LM..~s:reminder
L.N........L~s:reminder>tomorrow
ILNKM...M.LQ~s:room
PONJL.L.LMLJ~s:round
KLHLLLNPLL.Q~s:sales
.......O...L~s:sales>condition
JLLL....ML.S~s:school
QMNLN.LLKLOH~s:talk
O.IL.MM.LLNL~s:team
KJJLKKLLOLWH~s:thanks
.....L..N..L~s:thanks>application
LLQ.OKL.LLLL~s:tomorrow
OKL.MML.LRLH~s:trial
NKL.....LQ.J~s:video
OL.......L.L~s:video>interview
..L........O~s:visa
GIQOSLKLLLO.~s:weekday
O.KLLLMNML.M~sales
LKJ.N.LMLL.Q~school
.NKLKNLMP.LK~shortlist
O.L........L~shortlist>interview
NMLMJLKL..O.~talk
L...LM....OL~talk&thanks
MJLPL.M....K~talk&weekday
MO.........K~talk>hope
J.L........Q~talk>minutes
L..N.......L~talk>move
N..M......MK~talk>position
LKMP..M...LL~talk>weekday
OMNOLL..MJ.J~team
NL.M..M....J~team&weekday
L..LL.M...LO~team>position
KKJK.QKKMKSK~thanks
....LO......~thanks&weekday
OML..L..M.LL~thanks>application
MLL..N.....L~thanks>come
L...LN..L.NL~thanks>talk
JKMQQKLKKLN.~tomorrow
N.OL......NI~travel
.LQK.L..NPLH~trial
MOOLKKLL.LLM~video
NLML......ML~video&weekday
I.P........M~video>room
J......M...O~video>team
.MJ....M...N~visa
MMMN.JLKJL.N~weekday
N.L.L.M...MK~weekday&withMe
MPN..L.L...K~weekday>clock
K.MNM.......~weekday>come
LLLN........~weekday>hope
.MOK.......K~weekday>interview
JM.NL.M.LL.M~weekday>minutes
NJMNLKLLL.LM~weekday>month
L..N........~weekday>room
....ML....NK~weekday>thanks
P..........J~weekday>withMe
OPJO..NLJK.K~withMe
KN..........~withMe>availability
MM.L......MK~withMe>hope
JMLO..M.L.KN~withMe>reply
.M..LM...M.K~withMe>weekday
MMLJMMLMLLLO~yesterday
M.MNMKK..MK.~zone
L.N.........~zone>bring
.LMK..MMLL.Nà
M.NJMLML.LLMà #
L.O...M....Kà l'atelier
NLM.L....MMKà la
O.L........Lça
.KM.MOLLLKM.è
L..........Nè convocata
N.L.........è fissato
.LKK..L....Qé
KML......L.Oêtes
LNK.......LNüber
N..........Lüber die`,
};
