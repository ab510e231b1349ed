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
  step: 0.0958530,
  bias: '.MM...KKKLKN',
  weights: `\
JJMLLIP.OPM.!
KLLM.KN....P! !
..N........K! portfolio
.L.........N! the
M.L....M..NK! we
NKO.LI.KL.JM#
OJNMKJNKKKIM# #
NJKPL......O# ?
J.ML.L.MM..M# a
N.IN.L..MLLN# alle
.N.OML..L.NK# am
L.....N....L# an
K..L.....MMM# and
I.LN.MM..M..# april
N.LMNL...L..# at
M.K.M.......# b
L.....N.....# brut
L....K.....O# c
L.L........O# central
.L.........N# days
O..MKLO.K.LK# de
J.MOM...N.LK# e
LMOK.M..ML.L# en
L....LO..M..# er
K.M...M...NL# februar
..L........N# februari
NKN.........# for
N.MMMKLL.KLM# h
.LOK.......L# hora
L.ML.......N# hours
IMMK.L..N..P# il
...NL.......# im
OLML.......L# in
..N..L......# interview
.....L.....N# interviews
O.L.........# january
..N........L# juli
LK...LM....P# k
..L.....O..L# keep
...LN......M# le
M.OML......K# march
..NML.M....L# mars
M.M...M.N..K# marzo
NMK.L......M# min
N.IL.L...N.O# minute
KML......N.M# minuten
.N.KL.L..P..# minutes
K..L.....M.O# minuti
.MLL.L.....N# minutos
MMM........K# märz
..N........K# nd
...........N# new
.L.O.......L# no
K.LML.N..N.L# november
..LLL.LM...P# novembre
OL....M....J# october
Q.K.....L.LL# on
LNL........N# or
LLN......O.L# ore
N.LM.......K# p
L.LM.......N# para
.NMM.LL.L.LM# pm
N..........L# porti
L.LN........# robin
..N........L# room
N.L........L# rue
..L...K.M..O# september
..L..M.....N# septembre
N..........L# st
MOLN.K.LMLMJ# th
N.NL.......K# time
K.MLLLM..LLQ# to
..MN..M....J# u
L.O.K..LLL.O# uhr
N.M.......LM# um
J.KM...M...O# with
..........OK# works
M.M...N....K# y
M.OL.......J# º
NM.ML....LLL# à
L...LKL.QLLL++application receipt
.L.LL.L..S.I++assessment
JLKLTKL.LL.J++cancellation
L....LKR...L++conditional offer
FLTKLLL.M...++confirmation
NMLKL.L....M++interview
FHGHJHJKJJPU++none
LL..LLROLL.J++offer
KL..NS..J.LH++rejection
JQ.N......LK++request for availability
GJITLLL.LL.M++reschedule
..L..L....OM++thank-you reply
L.L.LJLLR.LK+application receipt
.LKKL.L..T.G+assessment
ILJKUJLLLL.J+cancellation
LL..LKJULL.J+conditional offer
ELSIKLL.M.NM+confirmation
OOLKLNKL.L..+interview
QKJ.LL..LM..+invitation
FGFHIGIJHIPU+none
KL.LKKSQLK.I+offer
JKKMPSLLH.LG+rejection
GTKNLKLLK.KM+request for availability
EIHULKLLLL..+reschedule
L.L.LL....PM+thank-you reply
LL...L..S..I=application receipt
.L....L..R.J=assessment
KLK.SK....LI=cancellation
L....LLS...K=conditional offer
HLTJL...L..H=confirmation
TIEGK..LKMLJ=invitation
STRSNIJKKKIE=logit
HHKIONLL.LLQ=no
IJ.JJJHIJHLS=none
.L..LLRK.L.L=offer
LL.LLS..J.LI=rejection
GTL..LL.L..J=request for availability
HLJTKL.....K=reschedule
..L..L....OM=thank-you reply
QROOIJLKJ.KH=yes
OUCPFH.JIIHP?
PL......M..K? #
O.L........K? ask
N.L........L? dann
LL.L.......O? i
KL.M.......N? it'd
..LO.......L? zelfde
O..........K? é
LM.NMJLLLLPL@answer
IRLNK...KL..@booking page
....N.......@calendar CANCEL
NKLOL...LL.M@calendar REQUEST
LLM..KP.MLLK@decisionBy
NFN.MILKJJKP@doubt
EKHGJKL.LLXO@from private
N.PLJ.L.KKKL@kind onsite
MKNMLO.LL.LL@kind panel
.OOIKLJ.PKL.@kind phone
NKMKL.M.ONLJ@kind test
PMQLIKKKLOLK@kind video
L.SKLLLLLKJR@length 0
MJNLLJJIIKKP@length 1
.MK..NL.M..M@length 2
LON.MMNNLMLK@length 3
QHR.KL.LLJLJ@link
HQHLKPLLMMLM@meetings 0
OFO.MIKKJKKO@meetings 1
OKQJL......K@meetings 2
KIFT.LLLLLLJ@oldTime
ILKHJN.LLLGT@own house
NLNL.L....LN@passed on
PLM.LML...LL@phone
P.QLIJLLNKLK@place
JHSMKIJKLJSK@re
.NKKJJNKMSLJ@replyBy
ON.ML...OL.H@requisition
.MM.MMNNO.KK@role
MLO.LMM..L.J@round final
POJLL....L.L@round first
LNNL.L..LL.M@round screening
LKN.MMM.L..L@round second
FUKKLKLLLKLJ@slot
KKL.NP.MNNIM@stated company
NN..MNOOO.KI@stated role
.LMLKJKIIKLP@to company
M.MLLM..KLJNa
LLK.L.M.M..Oa #
N..........La colloquio
K..M.L...M.Ma entrevista
..LL.......Oa job
.L.O.....M.La la
OKM..L.LLMLMa las
P.L......L.La live
NM.......L.Ka one
..N........La phone
L.....L....Na place
MLK......M.Oa short
..L........Ma strong
NL.L....M..La talk
KM.......L.Pa time
ML.LLLNMLLLMaan
LN.LL...L..Nab
MLL.L......Oabbiamo
LLK.K.L.LMNOabout
IMM.....LNLNabout #
K.M........Nabout how
NLKOKLM.MLMMabout the
.K...M....LOabout your
...LNL......absage
K.P..M.....Laccepted
..L........Naccepted your
.M.MLL..LL.Naccount
LN.........Laccounting
L....L..N...accusé
L....L..N...accusé de
KNKLOM..MM.Kaction
..O........Kacuerdo
Q.L........Iada
P.K........Lada your
L.M.........add to
LLOL.......Madded
LLOL.......Madded to
O.L.........address
M.N........Kadeyemi
J..........Padmissions
.L......L..Nadoption
..LN........adres
L.KLM......Oafspraak
..L........Nafspraak op
OLKK.Q.LM.K.after
.LK..M.....Nafter the
.KKM.PL.LLLNagain
.....O.....Lagain in
JLNN.......Magenda
L.OL.......Magendada
L.O.........agreed
OLKPKNL.K.KLal
L.LN........al viernes
K.NOPK.M.MKIall
L.O........Lall set
..LLN.....LNall the
OMLMLLLLNLL.alle
MN.MKLL.L..Malle #
NLLLM...M...alle ore
J.QL.......Lallora
.LJKL.ONN.KMals
JM.........Oalso
K..P.......Lalteração
.MKNMNMLKLN.am
..L........Nam freitag
L.KNL.M...MLam mittwoch
O.L........Kam the
LNLM.......Lam wed
..NL.......Lamanhã #
..........NKamsel
NM.KLLML..KMan
LL...L..L..Pan application
O........L.Lan engineer
MMML..N....Kan hour
QPKJL....M.Jan interview
JL....N....Nanbei
LL.I.LMN.M.Nand
JOLL.L.....Nand #
M.K..LLNM...and a
....LL.....Oand ask
.N.........Land do
LN.M.......Kand i'll
........M.NJand is
LLL....M...Nand meet
JMO...M....Land our
N..M.......Jand talk
N.M.......MKand then
L....L....NLand wanted
MLLLLMNLL..Mand we
NLK.M...L..Nand you
J..........Oanfrage
L.LN........anger
..N.L......Lanneke
K.N........Lanneke and
..L.N......Lannullamento
.KLO.N.....Lanother
ML.......N..answers
.L.......O.Lanswers to
I.LKLLM.LOMRantes
LMLL.L...NM.antes de
...........Nantrag
...........Nantrag auf
LNL.LML..O..any
.L.......N..any time
LL.P.......Lapologies
.L.N........apologies !
O.L........Lappear
O..........Kappear before
.....N.....Lapplicants
OMLKK..LO.L.application
..N.L.......application #
M..L.K..N.LNapplication for
.....O..L...application status
.....K..N...application was
ML...M..N..Kapplied
........N..Lapplied on
KKL.N...L..Papply
LL.........Oapply for
.M...L..N..Lapplying
KLLLN......Oappointment
K..........Oapportez
.L.........Oapproved
...KM......Oappuntamento
JLKN..M.NNLLapril
M..M....NM.Japril #
K.LN.....N.Mapril at
L.PK.......Laprile ore
OM.LLM....LLaqui
......N....Larbeidsvoorwaarden
KMKKMLLMM.KOare
MLL..L.....Oare you
.NLLM....M.Laround
.N.........Larrange
M.N........Jarrive
.....L..N...arrived
GLNPMLQML.LLas
L..O.......Kas before
K........N.Mas part
NKLLLL..M.MPask
N.ML......MKask for
OL.M.L..LLMLasked
.LM..LL....Nassessment
LN..LLN..N.Kassistant
ML.MLLLK.LLNat
LJ..NK..K..Oat #
L..........Nat about
..LN.....N.Jat all
.N.........Kat brightseam
MMSMKLLLKK.Lat the
.....N..L..Lat this
K.M........Nat your
LKL...OL.OM.attached
KMMML.M.LM.Katé
M.JNKMML....au
KL.N..M.L.LNauf
LMNM.......Jaug
LMNM.......Jaug #
J.PK...M...Laugust
..N........Laura
NML........Kaus
K..........Nauswahlgespräch
KQKL......LMavailability
KP.........Lavailability for
JJMM...M...Pavailable
LMJLLKO.LM.Pavant
KNMKM.L...LNavec
LL.........Navec le
L.Q..LL...NJaw
L.O........Law aw
.....L..MN.Kaway
.OL..L.....Kback
.M.........Lback the
N..ML...MM.Jback to
L..........Nbadge
ML....N..L.Lbase
..N........Lbaustelle
LJNKMO..NL..be
L..L.......Obe back
.....N.....Lbe glad
M..........Lbe on
N.L......L.Lbe seen
L.KN......N.be there
.....L..L..Obearbeitung
...........Nbeca
..L..N....NKbedankt
.....N......bedankt voor
P.KNNMLLLLMKbeen
LLN.........been added
...LN.....NLbeen cancelled
....LO.....Lbeen closed
N....M...M.Kbeen invited
N..........Lbeen picked
NML..L...L..been shortlisted
LM.L.K..LPL.before
.L.......O..before we
..LL.......Nbefore you
NLMLL...M.L.bei uns
JM..M....M..bene
L.LN........besprochen
LNLLNM.....Kbest
MMJ.NM...M.Lbeste
L.O........Lbestätige
LMLL.......Nbetween
K.NL....M..Mbevestiging
L.N.........bevestiging gesprek
K.LLLOL.N.LNbewerbung
L.....O....Lbieden
KOL.LML.....bien
L.OL.......Lbij de
N..........Lbij ons
......N....Lbijgaand
L.........LNbin
LLK.LL..NNM.bis
...N.......Lbisher
...N.......Lbisher #
J..QML......bitte
PMLL.LLM.MLKboard
N..........Kboard for
O.L....M...Lboard of
NNK...KM...Lbonjour
LLLL.......Pbook
L.O........Mbooked
..MLL......Nbooked for
KML........Oboth
L.P........Kbottes
OMKL.....L.Lbrandt
K..........Nbreakfast
NMLL.....P.Jbrief
.N.........Kbrightseam
.N.........Kbrightseam and
K.MKL..M..ONbring
..N........Lbring a
L.L......MNLbring the
J.L........Rbring your
L.....N.....brut
J.P.M......Lbst
L...N.......buen
L...N.......buen día
NPILLL..L.M.buongiorno
LO.L.......Lbuongiorno ho
.LM....M..KMbus
.MKNMPL.L.KLbut
MMI...LLLNM.by
L........N.Lby monday
N.L........Lby mrs
OL.........Kby sunday
PLLL.......Lby your
M..........Lby zoom
O..........Jbénévoles
LMKN........büro
.LK..KLMM..Qc
KMN.LMM....Kc'est
O.L......L..cabin
GLS........Mcalendar
..N.LM.....Kcalendar for
..N........Kcalendar hold
K.N.........calendar invite
.LN.........call the
...O.......Lcambio
KLMO.......Lcame
L..O.......Lcame up
.NM........Kcampus
LN.........Lcampus interview
.NKOK...L.LMcan
M...N.....LKcan i
PL.........Jcan u
LJ.NNL.....Ncan't
K.OLM......Lcancel
...LP......Lcancelada
..L.P......Lcanceled
L.LLQL....MKcancelled
L..L.......Ocandidat
.MKL.OLL..LOcandidate
LN.........Lcandidate by
MLKMML..MM..candidates
LL.L...N.L.Ncandidato
MOK.L...O.LJcandidatura
L.L.LN.M...Mcandidature
.LML......LNcar
.LL........Pcard
L.MK.......Ocarla
S..LLL.M...Icarta
KLKNLM..Q..Kcaso
L..N........caso de
L.....N.....cdi
M.LLMM....MKce
NL.........Lcentrale
N.KL........centre
L..........Ncentro
K.NL.......Mcerto
M.MMM......Jcfo
K.LPM.....L.change
KL.M.M..L..Ochanged
L..O.......Kchangement
K.O.M......Kchanges
QLKKMPL.K.LLche
LLL..LLN.N.Ncheck
.......N...Lchecks
..OL.L..N.LJchef
N.ML.......Kchef de
I.N...M....Nchez
KOML....L..Mchiacchiere
P.L..L.....Kchief
L.NML.......chiuso
.NL........Lchoice
LOLM.......Mchoose
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
..LL.LL..N.Ocode
..K......M.Ncode #
..M..NL.L.MJcolloquio
K.L.L......Pcolloquio con
N....N...L.Kcolloquio il
N..........Lcolloquio in
N.L........Lcolloquio si
O..JLOMLL.MKcom
L.QL.......Kcombinado
.L.MN..M...Kcome in
L.OL.......Mcomigo
.LMM.O....LKcoming
NMLML......Lcommis
N.LL.N....LLcommittee
NL...LLM.N..complete
..MHNMK.P.L.con
K.LLM......Ocon il
LMJL.......Pcon la
........O..Kconcorso
......LN....conditional
......LN....conditional offer
L.Q.....M..Jconferma
KKNL......MOconfirm
LL.........Oconfirm your
L.O..L..O..Kconfirmation
O.J.........confirme
K.LL...M...Pconfirmed
O.K........Lconfirmed monday
.LMN......NJconfirmo
L.N........Lconfirms
L.N.........confirms your
PMK...MM...Icongratulations
NM.....M...Jcongratulations on
..PL.L..M..Kcontact
......LO...Kcontingent
.......N...Lcontingent upon
LKL..LQ....Mcontract
.....L.N...Lcontratación
L.KL..O..L.Ocontrato
.L.M.LM...NKconversa
NJM.....MM.Jconversation
..L........Nconvocata
..N........Lcoo
P.L........Lcosì
INL.KOL..L.Qcould
K..........Ocould i
.....N.....Lcould only
KN.N.L.M...Lcould you
K.M.LM.....Ncounsel
NL.........Lcouple
NL.........Lcouple of
PLLK........ct
N.L.........cup
O.LL....N..Lcurrículo
LMKLL.L.O.LOcv
...........Ncódigo
...........Ncódigo de
PLLKL....L.Md
......LO...Ld'agent
KN.NLN.LLMLKda
PLIN.......Ldabei
L.NM.......Ldag
KOLLL......Mdalle
KOLL.......Mdalle #
O.PL.L.LLMLJdan
.....L....LOdana
OL.L.M....OJdanke
OMQL..L....Hdann
.MJNLOK.LLM.das
L.L..OL.MLL.dat
MKNPL.MLM..Idata
........N..Ldata scientist
NLMMLK.MMLLKdate
O.L........Ldate #
...L.......Ndatos
.OLMKM.L...Lday
.NL..L..LM.Odays
.......N...Ldbs
L.L.M.N..ML.de
M.MLLL.L.NLNde #
L.O........Kde acuerdo
L.....N....Lde functie
MOJLL..NL...de la
..N...N....Kde marzo
M.MM..M....Kde março
L..N..M....Lde mercredi
M.L..M.....Lde octubre
O.LL........de outubro
L.LO........de quarta
L....L..N...de réception
N..LL.......de service
...........Ode ti
MLLKNLO.....de vous
MMINMN.NL.PJdear
O.KM.......Ldear ada
O....M.....Jdear dr
LN..LL....NLdear ms
L...NN.....Ldecided
L...MN.....Ldecided to
....LO.....Ldecision
.L...LLN.M..definitivo
N.....LM...Ldel colloquio
KL.N.......Ndel miércoles
........L..Ndemande
LLK.MMN.L.MMden
O.L.......L.den #
..N.......NJden termin
.......N...Ldepends
.......N...Ldepends on
LLL........Ndeposit
.N.MM.M.LLNHder
...N.......Lder a
O..........Jder kita
L....M....NKder stadtbibliothek
MLOM.MLNLL.Ides
.........N.Ldesafio
.........N.Ldesafio em
..LO.......Ldesculpa
L.LN........despacho
L.LN........despacho mil
.LPLLKLMLL.Ndetails
L.O........Ldetails for
LMM..O.....Jdeveloper
KMPLM.L...LLdi
..L........Ndi servizio
NNNMLL..LLMIdia
JNN.L......Mdica
L..LNL..L..Odid
.K.KNP.MKLKMdie
..NLMLMM...Kdie stelle
JM.NMLN....Ldienstag
L.KN..N....Ldienstag #
K..LN.....LOdienstag um
LN...M......diese
.N.........Ldiese woche
LMKOL......Ldiga
K.N.L.M.....dinsdag #
L.N........Kdirections
.MOK.ML....Ldirector
JMLP........diretora
O..........Kdiscord
...N.......Ldisculpa
...N.......Ldisculpa las
LLLP.......Ldisculpas
.N..........disponibilités
N..........Ldni
OOKL.ML..OKJdo
KO..L.L.ML..do #
N.L......M.Kdo a
P..........Ido an
..N........Ldo ring
KML........Odo you
L.N........Ldock
L.N........Ldock road
N.K........Mdocumento
L.LLL.L.N..Odoen
NLMO.......Jdoes
.M...L...O.Ldomingo
LLL.QL..M..Ldon't
....O......Ldon't come
L.QLN......Jdonc
MMN..N...L.Idone
N.KML.L...MMdonnerstag
L..L.......Odonnerstag #
N.L.........dont
KLMNMLM...MJdoor
K.O.........door in
........L..Odossier
N.MLN......Kdown
L.L........Odraft
LOL..L......drei
.N.........Ldrei zeiten
MLMLLML..O.Kdrie
N.LLOL.....Kdrive
.OOL.K.M..LIdu
.MLP.L..LMMKdue
KOML....L..Mdue chiacchiere
..LO.L.....Ldue to
K.L........Odura
.....N.....Kdynamics
.N....M...MKdá
.N.........Ldá jeito
.....N......déjà
.LKKP......Ndéplacer
LLLMNM....L.día
LMNM.M.LN.KLe
L..........Ne la
MLN........Jearly
..N..N...M.Jeditor
O.J..NKML.LMeen
L...O......Lefecto
L...N.......efecto la
O.LKM.L.MMLJein
KML..M.....Neinem
N.L.....M..Leiner
.L......N...eingangsbestätigung
........N...eingegangen
O.L.....M.MKeinladung
.O.........Leither
MMMKMM...M.Jel
N..........Lel dni
.........M..el domingo
.MNLL.L..LMMel jueves
LNL.......LMel miércoles
L..........Nel programa
N.L...L...MMel viernes
...MLO.....Lelse
...NL....NMJem
L..N........em caso
..N...M.L..Kemail
L.N.........email confirms
..L.....L..Nemployer
L.L...MN.L..employment
J.Q.KM..MOLKen
LLMLL...OMLMen la
......NM...Kenclosed
KLNLM.M.M.NKend
QLL.L.OLML.Iengineer
NM.L.....L.Lengineers
M.LLLL....OLenjoyed
..O........Kentendu
L.P........Kentonces
...OLLL.M.NLentretien
.N.........Lentretien ?
LLKOMMKLPMMKentrevista
.P.L.......Jentrevista ?
....N.......entrevista cancelada
LLLNM.......entrevista de
K..NM......Lentrevista del
R.KL.......Kentrevista será
L.L........Nentrevistamos
LKLLLM.....Qentrevistas
L.L........Nentrevistas del
OLK..MLMMMMIentro
LL.........Oentry
LLSLM.....LKentão
KLL.L.PL.MM.er
.L...N......erfahrung
KLO...M.MLK.es
K.N........Mes el
.....P..LL.Lesito
K.N..L..MLLNest
..N........Kest with
L.L........Nestar
L.KM.L.N...Nestimado
K.LKO..M.L.Oestá
KKK..M.N..NMet
N..........Let on
.KOML.L.....eu
..L........Neur
KM........N.even
OMLLL...M..Levening
JLOMOL.....Kevent
L..M.L..OM.Levery
K.L...M.MN.Meveryone
N.LN.......Jexam
.....L.N....examen
.L.......N.Lexcel
..LNN......Lexcuses
OL....L..N.Jexercise
OL.......L.Lexercise with
........L.KOexpect to
JLM..P....L.experience
K.....M..N.Lexpires
..L........Nf #
J......L...Qf:admissions
........N..Lf:apply
N..KNL......f:chef
MLLNLO.LMLLKf:de
KLO..MM.....f:dr
K..........Nf:feld
N.LM......MKf:frau
..O........Jf:gail
.LL.M......Nf:hello
LLL......M.Nf:hiring
.L.NNMMMLMLIf:hr
L..........Nf:huis
OL..LM.....Lf:info
L.PL.......Kf:ivo
P..........If:joan
K..L....OM.Lf:jobs
L.LL.......Of:lindqvist
..L.......KOf:lou
..M..M....PIf:m
..LL....M..Nf:mail
..L........Of:mara
LN.........Lf:marta
..LL.......Nf:nao
K.QKLM..ML.Lf:no
K..N.......Mf:nora
IJ.L.KL.OPLPf:noreply
MLNLLLN.LK.Nf:notices
N.M........Kf:personale
L.L........Nf:radio
LM..MM.MLM.Jf:recruitment
K.QKLM...L..f:reply
MLLPM.ML...If:rh
M..NL...M..Kf:robin
...L.......Nf:segreteria
.LL.....M..Nf:service
MM.........Kf:staffing
N......ML..Kf:talent
..N........Lf:theo
..N...M....Kf:tran
..L........Nf:ulla
KMLO........facciamo
O.LM.......Kfaccio
N..........Lfaccio vedere
N..........Lface
N..........Lface to
OMLL.......Lfait
L.L..L.N...Nfavor
KLNL......LNfazer
.........N.Lfaça
.........N.Lfaça o
K.M...M...NLfebruar
..M...L...NKfebruar um
..L........Nfebruari
KLLM.......Pfee
.MK.LO..L.KOfeedback
.NM.OL.....Ifica
L.NM.......Kfica para
LLL..K.....Pfile
.....N.....Lfilled the
L.O........Lfind
.LO..L....MLfine
ML......K..Ofinish
........L..Nfinish your
.K.........Pfintech
LNL....LLMLMfirst
N.L........Lfish
O........L.Lfive questions
N..........Lfloristin
O.LL..MM...Lfollow
MMML..LMLLNJfollowing
N.L........Lfollowing the
LL......MN.Lfoods
MM.KM.IKLLKOfor
.KN.P....L.Lfor #
O.JKLKL.NLLQfor a
PMKL.......Lfor an
.M...L..N..Lfor applying
.L...O....LLfor coming
J.OM.......Lfor friday
QLL........Kfor interview
....L......Nfor it
K.OML......Lfor monday
ONLM.LJKL...for the
NOJ.NKM.LL.Lfor you
JLSMLL..LLMJfor your
.LL.....O..Mform
..M...MM...Jformal
IMNMLL...MMMforward
J.O..L....MNforward to
K.P........Kfoto
QLLL.L...M.Jfour
JNN..NM....Jfrau
L.N........Lfrau lindqvist
L.JN.......Nfrau nowak
O.LM.L....LMfreitag
O.LM......L.freitag #
L..........Nfreitag um
L.O........Lfreundliche
K.O........Lfreundliche grüsse
JLNOMKLL..MMfriday
K.LO......MMfriday at
.M.K.LN...K.from
M.M.L.NM...Jfrom #
K.O......M.Lfront
L.ML.N......full
KLML.MN.....functie
L.....N.....functie van
L.N.......L.fünf
..........LNfünf minuten
J..KMNL...MOfür
LLLL.N.....Nfür das
K..........Nfür den
J.O.LN.....Lfür die
LM...N......gaan
LLLMM......Mgaat
..LMN......Lgaat niet
N..........Lgallo
.L.LO.......garde
...........Mgeben
..L........Ngegen
..L........Ngegen #
O..........Lgeld
N.L........Lgemak
MMOL.ML...LJgern
O.LL.......Lgeselecteerd
KM.O.L.M.LMJgesprek
LL.MM.M....Lgesprek van
K.N.........gespräch für
M.K........Ngespräch über
K.LP........gestor
..JOLL..MMLMget
K..........Ngetting
O.LL.......Lgil
KM.M.L..ML.Mgiorno
K...M......Ngiorno #
PMLKLL......giovedì
PMLK......LMgiovedì #
...M.N.....Lglad
.L.........Nglobal
MK.LMLLMLLLPgo
.NNL.LM.M.LKgoed
..L.MN..L.LMgoing
.NM.MM.M..LJgood
L.N.........good for
.LLMN......Kgood luck
O.L.........google
N..........Kgostou
MML...N.PLLIgot
L.....N.N..Lgot it
MML.....O..Jgot your
LOLK..NLLM.Kgraag
LLL.LN..M.N.gracias
.L..LN..M.MLgracias por
JMOL..NM..NIgreat
.MM...MM...Igreat news
..P........Igreat see
LLL........Oground
OLKM..L..M.Mgroup
LN.........Kgrowth
M..N.......Kgruß
K.O........Lgrüsse
O.M........Kgrüße
..NL......L.gut
KLMN..L.N.MKguten
LL.N....N..Lguten tag
...LO......Lgutted
M.NMMKLL.KLMh
ONLNLLL.LLLNh #
L.N........Lh na
K.Q........Lh à
..L.......LNh:by
.NM..NL..LLLha
L..........Nhaar
J.LL.ON.N..Lhaben
O..........Lhablamos
K.O.........haha
M.NLM......Jhalb
..N........Lhalb fünf
..K.M......Nhall
NM...LL.LML.hallo
KNO........Khallo frau
KKLOOMKKLLMMhas
O..M.......Khas a
LKMMNML.LLM.has been
L..NL......Lhas come
..KMN.L.L..Mhat
MMJLM.KL.LLNhave
KNL........Mhave #
LM.L......LOhave a
LL.L.......Ohave an
QNL.LK...L.Lhave been
LML.LN...M..have not
M.N.......MJhave one
LL.NOL....L.have to
....L......Nhave withdrawn
JMM.....N...have your
NLLNL.L..L..he
..L..L..M..Mhe's
MK.......L.Mhead
.........L.Nhealth check
LLLL.......Pheb
LL...M..N..Lhebben je
L.LN.......Mhee
K.K.MML..LLPheeft
......N....Lheel graag
OMKMLL...LLNhello
JLOL.......Ohelp
...........Nhem
KLLMLM.....Pher
JMP.L...M..Khere
K.O.........here is
O.L........Lherrn
L.NMM..ML.LLhet
JLN.M.M.....het gesprek
...N.......Lhet is
..LN........het ongemak
O.L........Lhet over
L.MNL......Mheure
...N........heute
QNKLLNL..N.Ihey
MLLNNN.L.MMKhi
K.O.........hiermit
.....N.....Lhighly
.....N.....Lhighly yet
PLJ...L....Nhim
N.L.........him and
K...ML..L..Phiring
NLOL.......Lhiring manager
KL.MNO....LLhis
N..LM......Khiya
.OLML......Lho
N..........Lhoch
O..LLML.MLMKhoi
..KNKN.LL..Nhola
K.M..M.....Nhold
N..L....LO.Mhome
.........N.Lhomework
.........N.Lhomework for
LK.QLM.....Lhope
NKNOL.....LLhorário
K..L.......Phost
.LOML......Lhotel
MONM.LM....Ihour
J..........Ohour at
...LM....O.Khours
MIML.L....LQhow
.L.........Nhow do
OL.........Khow you
..OL.......Khugo
J.IKNM..MKPNi
KOLL.L.M..LOi can
KLOLML..M..Mi have
L..OLM.....Ki hope
..K..M....PLi will
.LLLMN..L.LNi'd
MMJO.L..MLOIi'll
..K........Ni'll ask
LO.K.N..L.M.i'm
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
KLOJLONL.ML.if you
M..NM...MLLJihr
K.NM.......Lihr gespräch
O.ML.......Kihr vorstellungsgespräch
O.LNL......Kii
...........Nik heb
.MOL.OLLM.LJil
P.LL..LMOL.Kil #
ILPNM...L.L.il colloquio
LL.M.......Nil giorno
NNLLLM..L...il suo
N..........Lill
H..N.OL.LNLNim
L..O........impossible
L..P.......Limprevisto
KMOKL.LLMNJMin
LL.......M.Nin #
KMPKL.L....Nin de
.M.LM.L...NKin der
.....L.....Nin may
.....N.....Lin mind
N.L.....M..Lin ruhe
LNJ..MMLLM.Min the
.O.........Lin week
O....L...M.Jin your
NLL.....M..Lincontro
..LNM......Linconvenience
K.L........Oinformal
...LN.......ingetrokken
M.O........Jinglese
...N.......Lins
MM.L.......Linsta
LL.QL......Linstead
L..N........instead ?
L..M.......Minstead of
..L..N......intake
LLN..LK.KKKOinterview
MN.O.......Hinterview ?
.K.........Ninterview about
JNM.M......Linterview at
L.N.........interview details
NLOMMLL.LK.Kinterview for
..L.......LNinterview invitation
Q..J.......Linterview is
N...ML.....Linterview monday
L.O........Kinterview scheduled
.N........MKinterview slots
.L...L.....Ninterview stage
LOKM........interview time
MM.L.......Linterview times
.L.........Ninterview went
O.KN.......Jinterview will
MK...L...M.Ointerview with
N.KM.......Minterview you
K.L........Ointerviewed
..K..M.....Ninterviewing
KNJK..ML...Pinterviews
L..........Ninterviews #
L...N...L...interés
...KO......Linutile
...LO......Linutile de
NLL.LL..L.MOinvitation
L.N..M...M.Minvite
K.N........Linvite for
M.LL....MO.Linvited
NLL.....MM.Linvited to
O.K........Linvito
MJNPLLMLN.J.is
.MML...M..NJis a
O.KL.......Lis at
....L......Nis cancelled
N.K........Mis confirmed
MLLM......KNis fine
L.NL.......Lis het
LLLN.....O.Lis no
L.LQL......Kis now
KLOL.......Nis on
O.L........Lish
..NMMLL..MLJist
.JL.KLOLMNKNit
L.....N.M..Lit !
K.K...N....Oit #
K.RM......LJit is
L....N....L.it was
KL.M.......Nit'd
LK.M..M....Mit's
L.MN.......Lj
LL...MP.L...j'ai
P.IMM.L....Mjanuary
N.KMM...M..Ljanuary #
NMMKPMKK...Jje
.L.LO.......je garde
.L.LN.......je préfère
........N..Lje sollicitatie
.N....M....Kjeito
.N.........Ljeito para
JN.M.LL.L..Pjij
N.MJMN.LL.L.job
..L........Njob in
KLL.....M..Pjobs
KLNL..M...MNjoin
..MLMLL..LMMjueves
N.M.M......Kjueves #
KM.L.......Njueves a
..N........Ljuli
..O........Kjuli #
K.MLN......Mjuly
J.ML.......Njuly #
NKJL.MNL.L.Ojune
K.N........Mjuni um
J..N.......Ojury
MLP.M...M.LHjust
K.N........Ljust sent
MLLN.M......já
L..N........já não
MJ...LM.L..Pk
...L.......Nkamer
KMMNL.LMLMLLkan
ML...L..P.LLkeep
..L.....O..Kkeep this
.....N.....Lkeep you
OMLL........kennenlernen
LL..M...L..Okept
LN...M....LLkevin
L.L.......O.kind
O.M........Jkita
KLM..M..LMKOknow
..........KOknow when
PMLLLLL....Lkom
K.......ML.Nkun
K.......M..Nkun je
MM.N.LL....Jkunnen
L.KN........kurzfristig
L.KN........kurzfristig nach
..N...M....Kl'atelier
H.O.M......Nl'entretien
...KNLKN.MNLla
.....L.N...Lla contratación
L..........Nla de
KLNOMM..LM.Jla entrevista
.........M..la prueba
M..........Lla riceverà
...LL......Ola réunion
LO.MML....LKla semaine
LLNN.....M.Llaboratorio
OLKL....N..Lladen
N.L.........laden sie
O..........Klado
O..........Klado da
.....K.....Nlandlord
NLM.M......Klane
.L..ML.LLMLOlas #
...N.......Llas molestias
NMLK.M....LMlast
..LO.....M.Klater
NL....LM.M..lavoro
OMJ.MKOMLL.Lle
.NJLLKO..LMOle #
K.L........Ole dr
..K........Ole ricordiamo
QJJLLL..LNNMlead
N.L........Llead role
L.L..L....LQlee
PMLMLL.....Klei
...LNL......leid
..LO.......Lleider
L..M.L....KOlet
.OK.LM....L.let's
LN..........let's talk
NNI..LQLML.Jletter
......N....Kletter for
N..........Llettera
K..........Nlg
L.LN........lic
N.K....M...Llicence
L.QM.......Jlieu
ONJLLK.NML.Llike
NNJ.LKMML..Mlike to
N.L...LN...Klike you
NO..LM.....Hliked
MN.........Jliked your
LMN.L.N....Klindqvist
LLO.M...M..Kline
.MJPK.L..Q.Jlink
K........N..link expires
.L...N......lista de
.K.........Olive
L.LP........local
K.O........Lloft
LMM...M..M.Jlog
..NL.L....OLlogo
K..N.M......longer
..N........Lloods
..K.......JRlou
K.LLMMN..L.Nlove
K.L..M.....Plove to
......N....Klove you
O..........Kloved
P.L........Jluc
.LLMNM..L.MKluck
K.PKLML....Nlunch
N.L.........lund wir
J.NML.N..LM.lundi
KMOML....LL.lundi #
L.M......M.Klunes #
M.KOMK...LL.m
L.M..NL.ML.Lma
K.NL.......Nmaandag #
..KMLN....LNmadame
..L.......LNmadame je
.....N..L...madame nous
L.LLM...K..Pmaggio
QMJ.MKL.M.L.mail
.LOM..L.....make
L.O........Lmake changes
LN........M.mal
.....N..L...malgré
MNNLKLL.MLKMmanager
LO.MLNM.L.L.mara
NM.......L.Lmarch
NLLM........marco
L.NML.M....Kmars
N.M........Lmars à
JMN.L....M.Mmartedì
K.MLL....M.Omartedì #
K..N...M....martes
NLN.LLN.NL.Hmarzo
..MM.......Lmarzo a
M.MM..M....Kmarço
..MM.....M.Kmarço às
K.......L..Omaster
.LOLMML.MKLLmay
..MM.......Lmay #
.L...N.....Lmay we
NOKNLLMLKLNLme
MOML..M....Jme and
JLM.......KPme know
L..........Nme luck
.L..N.......me we're
O.L.LMM...L.mee
...LN.......meer
.L.........Nmeet on
KL....MM...Nmeet the
N.LL........meet two
LOL...M.M...meet you
KLKMNL..L.NOmeeting
O...N.L....Jmei
K...N......Mmeine
LO.L.N.....Lmelhor
LM...L.....Omembers
NMKNLLML..MJmerci
O.LMLKN..ML.merci de
.PKM.L..L..Lmercoledì
MM.NL....LMKmercredi
M..M.......Kmercredi à
KLNOLM...MLKmesmo
L..LML..M..Nmessage
..MJ.O.ML.KMmet
LLLL..M....Omevrouw
.OMM.L...LMImi
L.LN.M....L.mich
RM.........Gmike
LLLP.......Lmil
LLLP.......Lmil disculpas
NMK.L....M..min
.....N.....Lmind for
N.IL.L...N.Ominute
L.L........Nminute interview
KML.L....NLOminuten
O..KLL..LNLMminutes
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
NNJ.LMN.LL.Jmoi
...N.......Lmolestias
MMKMK.N.LOMKmonday
PMLLL.....LKmonday #
I.NML.MM....monday at
.L.M..M...NKmonday's
N...........money
J.LMML....MNmonsieur
N.M.LN..LN.Jmore
..O.......LLmore about
K.NOM.L....Kmorgen
MMKNM...LLMKmorning
JQ.........Lmornings
MMLIL.....MOmove
.LLM.......Nmoved
L..L.......Nmoved to
J.LM...ML.NNmr
NNJ.......NLmrs
L.KOML.....Lmuss
.....L.N.L..mutual
KLKJM...LLNQmy
...........Nmy interview
LNL.......L.my number
M..LO.....LLmy partner
MMM........Kmärz
L.NL........märz #
..KPL.......même
..LOL.......même heure
M.L...M....Kmöchten
MJNJJNM.LLNNna
M.N........Kna oficina
N.KM......M.na quinta
O.LL.......Kna sexta
JLMMLML....Pnaar
...MMNM.L..Jnach
..N........Knd
..N........Knd at
MLK..M..L.MOne
..LLLL.....Pneed a
LLNNNL.....Kneed to
JMLLMML.M..Nneeded
..LL.LM..M.Nneem
L.L........Nneem uw
N.M..N..L..Inel
....NM....LLnephew
...........Mnervous
L.KN........neu
L.K.....L..Qneue
IJIPMM.....Qnew
.....N.....Lnew status
...OL......Lnew time
M.LLLMMNKL.Lnews
.....MN....Knews about
PMIMLK.LLNKNnext
.....N.....Lnext apprentice
.N...L....LMnext steps
LL.P....M...next week
.L.MONL.L.LJnicht
LL.MNMLM.LLNniet
..LMN......Lniet door
MJJPQNJ.MMLIno
L..N.M.....Kno longer
M.L.NL.....Lno need
..LN.......Kno problem
L..M........no se
L.LNL.......no trouble
KJKONOL...LLnon
J.NML....M..noon
L...OLLML.MKnos
...N.......Lnos excuses
OLM..L....MKnostro
KLIOMQLMK.K.not
...LLO..L...not be
....LO.....Lnot been
.....N.....Lnot selected
..LN........not take
L.KLPL.....Mnotice
LML.LL....P.notícias
M...MMMML..Inous
JLMML.N..M..november
.........L.Nnovember #
..LLL.LM...Pnovembre
KLKRM.L..L.Mnow
L.LO.......Lnow on
L.JN.......Nnowak
LLLOM......Lnuestra
NPLL.N..M.LInumber
........O..Lnumber #
.NL.......LLnumber is
LLLML......Onuovo
LLL........Onurse
.KLNNM..M.LLnão
L.MM.......Lnão se
JRLJNLL.J.NMo
.........N.Lo desafio
LLL..N.....No seu
..........OLobrigada
L.L..L..N.OKobrigado
.....N.....Loccasion
K.NMM.M....Koct
NL....M....Loctober
M.L..M.....Loctubre
KPLM.......Loder
M.KL.J.OMLL.of
K..M....M.LMof #
.N.........Lof donderdag
NLLM.....L.Lof our
OL.........Lof ten
OKN.N...L.LKof the
.........N.Lof them
LLMLLLLPN..Lof your
.LKMP...L...off
.MLL.LOOLL..offer
......L....Noffer ends
......O....Koffer letter
NNL...N....Joffer you
K.NLMMM.M..Jofficer
M.N........Koficina
OLNP.L.M.LLFok
N.LN.......Kok ?
OMMMK.MLMLMIom
.MMNL...M.MJom #
OL.LLM.MLK.Mon
MMML.NMLOMLIon #
........N..Lon april
L.N.........on for
MLML......N.on friday
..L.ML.M.L.Mon monday
L....M.....Non my
..L........Non paper
K.L........Oon stage
M.NNLL..LLL.on the
N.HL...M...Oon thursday
.KJN.....LMOon tuesday
LKN.KM.....Oon wednesday
LLNM.PM.L..Jon your
.ONKK.LLM...one
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
JOLLKJLL.LMRor
M..M.L..MM.Jora
O........M.Joral board
.L.OL.......orario
..N........Kortiz
KMLL.M..L..Oos
L.L........Nospite
L..........Nottobre #
JRLLLLL..LMNou
N.KOL.MK..L.our
L.N........Lour coo
O.L......L.Lour engineers
N..........Kour lead
L.LNL......Mour meeting
LL.LN.M.L.LNout
K.L.M......Nout on
O.LL........outubro
M....LM...OLouvir
M.OLMM.MKL.Kover
.L.L.M.....Noverleg
J.O..M...M.Lown
N.LM.......Kp m
.MLL.....N..page
NLL.........paid
IMM..N.....Npanel
.....N.....Lpanel scored
L.L.......LQpaper
......N....Lpapers
PL.MMLL....Ipar
KMLPIMLLOL.Opara
K.JN.......Opara #
LML.L......Opara el
..N........Lpara segunda
I.MP.......Lpara terça
.N.........Lpara una
..LN.M......parece
..N........Lparfait
..M.......NKparking
N.KLN.....L.partner
.LM.LN...M.Lpartners
NLNM.NL.M.LIpas
K..O.M......pasa
L..O.......Lpasa al
.LM..M...N.Kpass
K..O........passa
MN.L.......Kpassare
...M........passe de
OLL..L..M..Lpassed
NL..........passed the
NL...L......passi
.L.ML....N..passo
..K....M...Npassport
MMPL....N.LIpasst
P.L........Kpast
L...OLM....Lpaul
LKL...M....Opay
........L..Npayment
.L.......P.Lpdf
.LLP.......Lpedagógica
..LM.....N.Lpedimos
..L......N..pedimos que
......N....Lpension
JK.M.L..MO.Npeople
KOK.NKLNMLKMper
J.M.LM....LOper il
L.Q........Jperfect
L.P........Kperfetto
N.LL........perry
.M...N.....Jperson
L.L......O.Lpersonality
..L......N.Lpersonality questionnaire
L.L....M...Npersonas
LL.LLP...ML.pessoa
K.O.....M..Lpetit
N..........Lpflegedienstleitung
N.L........Lphone so
.LLM.L..LM.Npick
LL.........Opick a
N..........Lpicked
N..........Lpicked for
JL.L.......Qpiece
K.PL........piso
L.PL.......Kpiso #
K.ONMLLLMLLMplace
.LLOM......Kplanned
L.LOM......Kplanned for
.O...L....MKplanner
N.LL...M...Lplanta
O........L.Lplatform
KMNMLJ.O.N..please
K.M........Mplease have
OL.......L.Lplease record
......N....Lplease sign
.NMM.LL.L.LMpm
O..L.......Lpm ?
K.L........Opm after
N.LL........pm central
N..L........pm ct
L.N........Lpm est
L.K........Opm in
L.LL.......Npm is
LL.O........pm work
..L.......LNpm works
.LLOLN..LM.Lpode
KN.MMOLM.L.Kpor
KM...L.N...Npor favor
....LO..L...por tu
.N.M.......Kportal
MONL......MHportfolio
M.M........Kportfolio review
M.N........Kporti
.MN.MN...L.Kposition
.LLO.M.....Mposso
JMNM...MNMLIpost
IMN..M.N.L.Lposte
OLL...M.....posto
LMPK.NMLLL.Kpour
KNML.......Mpour un
K.LK..LN.M.Npre
.......N...Lpre employment
LN.........Lprefer
LO.........Lpreferred
LN.........Lpreferred candidate
J.P.........prep
O.L...M..L.Lprepare
M.L.........presenti
N...M......Kpresso la
...KLLL.MO..prima
M.N....M...Jprincipal
.........MNKprinted
N.L.........probearbeiten
M.LO.......Jproblem
L..L.O..LM..proceso
.LLNLM...N.Kprocess
.N.LN......Lprochaine
L..........Nprograma
K..........Oprogramme
L.KL.....M.Nproject
..L...OM.L.Lproposta
.N..........prossima
..L......O.Lprueba
.L.LN.......préfère
KL.........Opuedes
N..........Lpuedes venir
LM.LMN..L..Mpuesto
.M.LLN..L...puesto de
...LNL......pulled
.PLL....L..Lpuò
..N........Kqa engineer
KP.ML...L...quando
LMLO..M....Lquarta
KKI.PPKNJNNKque
MNL.....L..Lqueremos
NML..L..M..Lquesta
.LL.......N.question
.KLKL.M..M.Pquestions
OLLL.....K.Nquestions and
KM.MLO....L.qui
.M........NKquick one
.NI...M...MNquinta
JMML......MMquinta às
OLLL.L...L.Mr #
L.N.........rappel
KL.........Prate
.N.........Krather ring
P...ML.....Jravi
IJR..LKKLLRKre
NM.........Lre application
.....L....N.re gracias
J.LQ.M....MJre interview
L.OM......KLre re
..L.......N.re thank
LML.ML..N..Mread
LLLN........rebook
.....L..N...recebemos
........N..Kreceipt
........N..Kreceipt of
LL.......M.Nreceive
.....M..M.LMreceived
PKL....M....record
NL.......M.Lrecord your
NM.........Jrecruit
L.L........Nrecruiters
P..........Kreden
L.K...M....Oreference
JM.....P....references
.....N......rejected
..ML....LM..reminder
..L........Nremoved
L.KL.......Prendez
L.KL.......Prendez vous
.ONL.LMLML.Kreply
KOL...N....Lreply with
.........N.Lrepo
LLMO.L..LL.Nreport
..NM.......Kreq
..NM.......Kreq #
J......M...Prequest
K.O.L.......reschedule
..O........Jreschedule cancel
.L...N..L...resultado
.J...L..N..Presume
.....L..N..Lretenue
J.....MM.N.Mreturn
LMKN.......Nreunião
J.O..LN.M...review
......N....Kreview and
O.MLM......Iricerca
M..........Lriceverà
M..........Lriceverà il
........O..Kricezione
MOO..L.....Iring
L.L........Oringrazio
L..........Oriverside
N.MM.......Jroad
.....L.N....rodrigo
OKJ...N..LN.role
KKOML..M..M.room
O..........Krosa
L.N.........round is
LL.L.......Pround of
M.M........Kroussel
O..L.......Lrow
...M.......Lruf
N.L.....M..Lruhe
O.LL.L.....Mrun
L....L..N...réception
...LL......Oréunion
K.OL.N..LL.Ms
I.Q.LLN.PLMIs:!
LG.IOKJLMM.Qs:#
JLMKOLL..L.Ps:# #
...........Ms:# new
PQJIKKNLLK.Ns:?
JNKKLKN..KLRs:a
KN...MM...MKs:about
.M...MN....Ks:about the
....NL......s:absage
L....L..N...s:accusé
L....L..N...s:accusé de
LNL......M..s:action
.L......L..Ns:adoption
L.O........Ls:agenda
K..P.......Ls:alteração
L.........MNs:am
L.L........Ns:am donnerstag
O.M..LM..L.Ks:an
J..........Os:anfrage
..L.N......Ls:annullamento
.L.N........s:another
.........N.Ls:answers
MLLLKM..NL.Os:application
.....O..L...s:application status
L.K.M.M....Os:appointment
...K.......Os:appuntamento
......N....Ls:arbeidsvoorwaarden
.N.........Ls:are you
LOK.......LMs:availability
.N.........Ls:availability for
J.O........Ms:avec
L.Q..LL...NJs:aw
L.O........Ls:aw aw
...........Ns:beca
K.NL....M..Ms:bevestiging
L.N.........s:bevestiging gesprek
JMLLLO....LNs:bewerbung
M.L..L.....Ns:board
..NL.......Ls:booking
J.Q.........s:calendar
K.N........Ls:calendar invite
.LML.L..L.LQs:call
...O.......Ls:cambio
LNM........Ks:campus
LN.........Ls:campus interview
....N.......s:cancelada
....O......Ls:canceled
L.LLP.......s:cancelled
..L........Ns:candidate
K..........Ns:candidato
.NL.LM..O..Ks:candidatura
L....O..L..Ms:candidature
L..NM......Ls:change
L..O.......Ks:changement
..K........Os:cita
....L......Ns:class
....L......Ns:class cancelled
OMMMLL....MHs:colloquio
L..........Ns:colloquio con
NNL........Ls:commis
ML...L...O.Ls:complete
L.L........Ns:con
........O..Ks:concorso
.......N...Ls:conditional offer
L.N.....M..Ks:conferma
K.O..L..O..Ks:confirmation
L.L........Ns:convocazione
NLL..L..O..Ls:cv
...........Ns:código
...........Ns:código de
MLKO....M..Ls:data
O.KM.......Ls:date
K..........Os:day
KOL..NK.MNJMs:de
L....L..N...s:de réception
....LO.....Ls:decision
..LLM......Os:del
N..........Ls:del colloquio
..K........Ns:demo
K.P........Ls:details
L.N........Ls:details for
.LM..L..LL.Ms:di
KLL..M.....Ps:do
.L.........Ns:do you
..LL.......Os:donnerstag
...LN.......s:door
.L......N...s:eingangsbestätigung
O.L.......MJs:einladung
.MLL.L..LM.Os:en
OMMNL......Is:entretien
OMMNMLLLLLNHs:entrevista
....N.......s:entrevista cancelada
L.L........Ns:entrevistas
L..........Ns:entry
.....P..LL.Ls:esito
L.L........Ns:f #
..........KNs:feedback
........L..Ns:finish
........L..Ns:finish your
..L........Ns:first
L.L........Ns:first day
L.........N.s:following
KMPMLKLLMOMLs:for
L.N........Ls:for #
L.NLNL.....Ls:friday
...LN.......s:gaat
...LN.......s:gaat niet
N.NNM.L..LMFs:gesprek
...LN.......s:gesprek gaat
LL....M.O...s:got
L.....M.N...s:got it
.L...M....N.s:gracias
L.....NM...Ks:great
......MM...Ks:great news
.L.L.L..M..Ns:have
.........L.Ns:health check
L..N........s:heute
..N..M.....Ks:hold
.........N.Ls:homework
.........N.Ls:homework for
...N.......Ls:horário
MMN........Js:hour
LLL........Ps:how
.L.........Ns:how do
MMKL......LNs:ihr
LLMLLLL..NLPs:in
N..........Ls:incontro
NNNO.LKKKJK.s:interview
L.N.........s:interview details
.L.L.......Ns:interview in
L.O........Ks:interview scheduled
.N........MKs:interview slots
MM.L.......Ls:interview times
OLK..L.....Ms:invitation
K.N.........s:invite
O.L........Ls:invito
L.N..L..M...s:is
KL...L..OM..s:it
...........Ns:jobs
O.L..M.....Ls:junior
J..M.......Os:jury
J....L..LMLPs:la
J.M......M.Os:le
.O.........Ks:let's
.N.........Ks:let's talk
M.K........Ns:meet
K.LLM.....LPs:meeting
....LL.....Ns:my
.L.NML.....Ls:need
.L.NML.....Ls:need to
........L..Os:neue
LLLMLL.....Ps:new
...NL.......s:new time
L...LMNM...Ls:news
NQLL.L.....Js:next
.N.........Ls:next steps
.N.........Ks:next week
...LN.......s:niet
...LN.......s:niet door
K..........Ns:nieuwe
....N.......s:no
..L.O......Ls:notice
.....L..M.N.s:obrigado
L..K..OL..LNs:of
LL...LNO.L..s:offer
......N....Ls:offer of
.M.LMOL.LLLMs:on
O.K........Ls:on monday
...L.......Ms:on thursday
L........P.Ks:online
K..........Ns:op
.N.........Ls:open
.....L.O...Ls:operador
L.L........Ns:ospite
LNNM.......Ks:panel
..........LNs:paper
M.KL..M.LL.Ps:para
........L..Ns:payment
.ML.......LNs:per
MMM.....L..Js:phone
MMM.....L..Ks:phone screen
.LMNM....L.Ls:please
LN...O.....Ks:position
L.O.........s:pour
N.L.........s:probearbeiten
..L..O..L...s:proceso
......NM...Ls:proposta
..L......O.Ls:prueba
..L......N.Ls:questionnaire
OLLL.....L.Ms:r #
JIR.LLKKLKRLs:re
NM.........Ls:re application
.....L....N.s:re gracias
J.LQ.M....MJs:re interview
L.OM......KLs:re re
..L.......N.s:re thank
L..........Ns:re the
.....L....LNs:received
.........N.Ls:record
.........N.Ls:record your
LL.........Ns:reference
...O.L..L...s:report
..NM.......Ks:req
..NM.......Ks:req #
L.L........Ps:request
.L...N.....Ls:resultado
...........Ns:reunião
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
.N.........Ls:slots open
M.L..M..N..Ls:sollicitatie
.....N..K..Ns:status
.N.........Ls:steps
L.MN.......Ks:termin
L.QL.......Ks:terminbestätigung
..L..M...O..s:test
.........N.Ls:teste
L.L.....M.PKs:thank
L.L.....M.PKs:thank you
JJNLMLMM..LPs:the
L.N........Ls:the #
......N....Ls:the role
...L.......Os:their
JKQ.LL....N.s:thursday
LMKQLM...L.Ls:time
..LN........s:time change
MN.L.......Ls:times
KL.NMLN.MLLLs:to
M.O..L.....Ks:tomorrow
....N.....LLs:tomorrow's
LLL........Os:training
N.LN.M....MJs:tuesday
..LM.O.....Ls:update
L..P.......Ls:updated
PL.......L.Ls:video interview
.K.........Os:visit
..LL.......Os:visita
L.......L..Os:volunteer
PL........MJs:vorstellungsgespräch
ILOK.MMLL.LPs:votre
.....N..L..Ms:votre candidature
..LL.......Os:vous
N.L.....L...s:w
NKL.L...P.MHs:we
.N.........Ls:week
.....L..L..Os:weekly
......N....Ls:welcome
.N....L.....s:when
PMK.MM.MLK.Ls:with
I.PKLLNL.LO.s:you
.....L..N.NKs:you for
I.M.LMLLMOLNs:your
M.L.LM..OL.Ls:your application
..M........Ls:zoom
L.L.L.LNLM.Os:à
LMLNL......Msabato
KLML.MN...LMsaid
LL.N....L.LOsala
.L.........Nsalary
KKHSKK...O.Lsame
..LN........same place
..L........Nsamira
..LN........samstag
OML........Ksat
N..........Lsat #
MLJKMNM..MLNsaturday
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
.MN....ML..Kscreen
ML.....M...Mscreening
NJMPLO.LMK.Kse
N..L.......Lse tiendra
KK.KMM...LLQsecond
K..L.M.....Osecond round
..........LNsecond try
NLPKL.LLLNL.see
K........M.Nsee the
MNPLL......Isee you
NML......L..seen
N.L........Lseen by
.MNNL.M..L.Jsegunda
..N........Lsegunda #
.MLLLN.....Mselected
.LLL.......Pselected for
L...O....M.Lselection
LP.MML..LLLKsemaine
.O.........Lsemaine prochaine
JNLOLL..L.MMsemana
KMK..LM.LNLOsend
.........N.Lsend us
MMLLLN..LL.Msenior
KMOL.LM.M..Lsent
.....L..N...sent to
.MK.M.K...LOseptember
L.L........Oseptember at
L.........LOserai
M..MLL...L.Mservice
..L........Nservizio
P.KL........serviço
O..........Kserá
O.L........Lserá el
O.K.M......Lsession
.LOL.....M.Lset
L.N........Lset for
LN...L...M..settimana
M.L.....L..Nseven
........L..Nseven days
...NN.L...LJsexta
KLNNL.......shall
OJNLL......Mshift
O.J..LL..M.Mshort
K.L........Oshort interview
N.L..L..OL.Kshortlisted
..........NKshould i
L..........Nshow
L.L........Pshows
RJKJ.MO.OLLKsi
..L........Osi no
N.LLML.....Lsi terrà
M.MLMLM....Ksiamo
K.PL.M.....Kside
NMKLM.MLMLJLsie
K.L...M....Nsie als
P.L........Ksie gern
N.NL.......Jsie sprechen
N.......M..Ksie zu
LMLK.......Osig
LNN..LQ.KL.Ksign
M.M..L..KL.Nsign in
LN.........Lsign up
........N..Lsimilar
........N..Lsimilar jobs
K.L.O......Msin
L...O......Lsin efecto
NNJMML.MN..Jsind
.........N.Lskills
LPM.LL.....Kslot
KP.L......MKslots
.N.........Lslots for
.N.........Lslots open
O.LL........sms
...N.......Lsnow
M..PQ....LMHso
NNL.ML.M...Jso i
M..LP......Kso no
.L.N......NLso sorry
....OL.....Lso there
M..OLM.....Jso we
LNLLL...L.NMsobre
O.L........Lsofia !
O..........Ksollicitatiegesprek
O..........Lsollicitatiegesprek is
LL.L.P....LMsomeone
.....N.....Lsomeone whose
L..O.....M.Ksomething
L..O.......Ksomething came
MN........L.sono
JJKPQNLL.LMIsorry
.ML.LO.....Lspot
N.ML.......Lsprechen
N.M........Ksprechen mit
OLLMM....M.Isr
Q.KL..L....Kst
L.PL........staat
.....O.....Lstack
L....M....NKstadtbibliothek
NL.LL....L.Nstaff
O.L......L..staff engineer
L.KL.M..LM.Ostage
O.L........Lstanza
.KN..LO..M.Jstart
L.......L..Ostarted
L.......L..Ostarted an
.LNM.......Lstarts
M.MLMN...L.Kstatus
K.PM..L....Lsteht
LMO....ML..Kstelle
NLL..L..LONKstep
OK.......L.Mstep is
JKMQL.L.KL.Pstill
L.O........Lstill good
LLL........Ostrong
..O......M.Jstudio
NKKK..M.MM.Msu
L..L..LP....subject
L.....LP...Lsubject to
L.L........Nsubmit
..L.....P..Jsubmitted
OMK.LPN.LLLIsuite
N.L.....LK.Nsuits
OKL......K.Osuits you
..L.L.L....Psummer
L.LLMLL..O.Nsunday
L.LLM......Nsunday at
NNLLLM..L...suo
N.LL.......Msuo colloquio
M.N........Ksuper
MOL........Ksuperintendent
K..LLN.LLLMOsur
..L........Nswap
L..NL.LN..L.t
K..N....N...tag
.JL.MN..MNL.take
L........N.Ltake home
N.LM.......Ktake place
K........M.Ntakes
NK.L.L.L.M.Ntalk
N..........Ltalk money
.LKM.....M.Otalk to
M.N........Ktaller
MMMMLLL...MJtarde
MQOKLI.MNMMGte
.........M..te pedimos
LLIK..OM.KONteam
.L...L....LOteam and
L.......L..Nteam can
OLLLM.L.....teamleider
OKJPL....L.Mteams
.N.........Ltelefonieren
OMLKL.L.L.MNtell
MKMK.L.MLM.Oten
LLNL...MLL.Nten minutes
LLONL.....MKtermin
L.QL.......Kterminbestätigung
N.LLML.....Lterrà
J.MNL.....M.terça
LMML....LP.Jtest
.OL.....M..Ktext
MOLN.K.LMLMJth
L..N.......Lth same
..N........Lth we
N.LM.......Jthan
..LN.......Lthan #
LLNKMML.MLO.thank
LLNKMML.MLO.thank you
K.NLMNL.NLNKthanks
LMN..NLMLLLLthat
..LNLL...M.Mthat is
L.OLLM..M..Kthat you
LN...LKKIM.Nthe
.MNN.KLLMMMIthe #
N.L....M...Lthe board
L.M.ML.....Lthe calendar
......L....Nthe candidate
N..........Kthe chief
M.M.L......Lthe evening
N.L........Lthe fish
.N.........Kthe growth
...LM......Nthe hall
KLP..L.M..MMthe interview
M.N........Kthe invite
.....K.....Nthe landlord
M.........MLthe last
JNLM.....O.Lthe link
.L..N...M...the month
O.L..M..L..Lthe morning
KLL.M......Pthe new
NLLL.M...M.Lthe next
.....LL....Othe offer
..LL.L.....Othe old
LN.........Lthe one
KL...N......the panel
.L..LN......the partners
NML..M.....Kthe phone
N........L.Lthe platform
.N.........Lthe portal
......N....Kthe role
KLOL......NKthe room
KLLOLL...O.Lthe same
.LL........Nthe screening
MN.........Jthe shop
...N.......Lthe snow
J.LLL.MM..NNthe team
..L........Mthe technical
M.LN.M....MKthe time
.MN........Lthe workshop
JNSNLL...L.Gthen
..L.......LNthen !
O.L.........then he
L.O........Lthen the
L.O........Lthen we
I.LMMLL.MMM.there
LL.LML...O.Mthere is
LLL.......LOthese
M..K.M....LOthey
.L......M..Nthink
KLLNOO..OKK.this
L.N...M....Lthis email
LLNLLM.MN..Kthis is
..L.....O..Kthis number
.....N.....Lthis occasion
NL.M.O.....Jthis time
KOLL.L..L..Pthis week
LOKMLLLL.OL.three
.N.........Kthree days
OL.K..M..N.Kthrough
.N.........Lthu may
.KKPLLL.L.MNthursday
..O.LL.M.MLKthursday #
J.MN......N.thursday at
OL.KKNL.LMLMti
O.L........Lti faccio
N..L.......Ltiendra
N..L.......Ltiendra le
NLL.M.......till
.NMPL.LLKNOJtime
NLN........Ktime #
..LN........time change
LNM........Ktime in
L........O..time the
.L.........Otime url
IPOMLL...L.Ktimes
N...........tmrw at
.KJK....K..Oto
NKOML....M.Lto #
MKK.LNL..N.Mto a
O.L........Kto appear
O.L........Kto back
LM.M.M.M...Kto bring
L.M.........to calendar
LL........MNto confirm
N..........Lto face
O.L........Lto follow
PMKLL.......to have
OL....K....Lto hear
LL..N.M...L.to hire
OKKLLM..LMMMto interview
L.L..M..LM.Oto invite
OL.L..M...MKto join
LLP...LM....to make
L.KM..N....Mto meet
.....L....LNto next
O.....N....Jto offer
LNL.....L..Mto schedule
LMJLLM..L..Oto see
L....L....NLto thank
NMML..L..NNJto the
KL..M......Nto us
L.......L..Oto volunteer
.LM..LL.LL.Pto you
.LPM.LM.L..Kto your
LLNL.O....L.toch
LK.OM...KLM.today
..LLOL......told
....N......Ltold me
L.O.NL...MMKtomorrow
O...L......Ktomorrow #
M.M.M....MLJtomorrow at
...MOL....LKtomorrow's
LLL.M......Ntonight
L.LMLL....LOtoo
KLOL.....M.Mtop
M.NL..L..M.Ltot
L.P........Ktour
..N........Ltour and
...N.......Ltoutes
M..........Ltrae el
M.M..L....NJtran
L..N........treffen
KML..M...M.Ntres
N.N..L...M.Jtrois
LLLMLM....LOtry
KMNLKO.M.LLMtu
KLML.....M.Ntue
KMML........tue #
L.LNL....LMMtuesday
.LKN......MLtuesday #
.N.........Ktuesday ?
..N........Ktuesday the
NL...L..M...tuo
...LNL......tut
LLLML......Otutto
NNLM.KLMNMLKtwo
N.LM....M..Ktwo of
L......N....two references
.M......N..Ltwo weeks
.........O.Ltyping
..OL.L.....Ltá
SLL.L.MMLLLJu
M.NL.......Lu #
O..........Ku come
L.O.K..LLL.Ouhr
L..........Nuhr ein
L.N...L.....uhr im
M.L.......NKuhr in
...........Muhr kommen
L.L........Ouhr mit
OL.LMM..L..Kuit
N..L..L.....uit voor
QJK..MLLLLLNum
ML.OK.....MNum #
L.MKLM....LOuma
.....N....L.uma pessoa
MPKM.LLLMO.Jun
NNLL.......Kun colloquio
.NLL....M...un entretien
LPJ.LLLLLMMMuna
LNLL.......Muna entrevista
NMK.MN.M..KKund
......LM....und der
RLKL..M....Kund ich
.L.MLOL.L...une
LLL........Nuniform
NMMK.MML.MMIuns
O..........Kuns ?
.....N.....Lunsuccessful
......LM....untersuchung
.MKMMLMMMM.Juntil
KM.ML..LL..Nup
KN.........Mup for
KM.N......MLup on
K.O........Lupcoming
L.LN.N.....Lupdate
JK.R........updated
.......N...Lupon
.L.........Nurgent
LOP.JKKLJOKMurl
..NKMNL.OMKJus
.........N.Lus a
QL.LMM.....Hus on
L.L........Nutrecht
L..KLM...LMNuur
..M........Luur in
LLL.LL.M.L.Quw
.LMLLOL.LL.Mv
K.M........Nv è
LKONMM...MLKva
JL.MM....N.Mva bene
JMKONK.MM..Lvan
..LOL.......van woensdag
NM...L...M.Kvedere
L..NM......Lvendredi
...M........vendredi même
M..LN......Lvenga
P.L..M....MIvenir
M.OL......LLver
..L..NM....Lverder
..L........Nverpleegkundige
.L.M.O.....Lvez
NMLK.LL..M.Nvia
L.M......MMKvideo
PL...M...L.Lvideo interview
NLJNL.M..LM.viernes
M.KM.......Mviernes #
MLL.....N...view
.....L..K..Oviewed
K.ML....L..Ovisit
NMN.LM....LJvoir
K.......K..Pvolunteer
L.LM.OK...LNvoor
L..L......MOvoor de
..L.....L..Pvor
......LM....vorbehaltlich
N....M.....Kvorbei
K.OL..L...MMvorher
RM..L...M.MGvorstellungsgespräch
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
QL.......L.Kw
N..........Lw dana
NOLL.......Kwalk
.N.........Lwalk in
LO.L.......Lwann
RNKL.LN.MLLJwant
M.L...N....Lwant it
PLL...L.M.LLwant to
L.........OLwanted
L.........OLwanted to
N.KL......M.ward
N.L........Lward manager
KLLMLMMLN.LNwas
L....N.....Lwas a
.....L.....Nwas received
..L..L..N...was sent
P.MLL....L.Lwat
O..........Lwat een
NLK..L..N.L.way
J.MN.PML.MK.we
N.J..ML.L..Nwe are
K.MN.....M.Kwe can
KLLMNMLMNL.Lwe have
KM...N..N..Lwe hebben
KMNL........we je
.....N.....Lwe keep
L..NL.......we shall
.LNL.......Mwe talk
O.LL..M.M..Kwe want
.LN.LK..M..Mwe will
K.LL..O....Mwe willen
....MN.....Lwe won't
M.....NM...Lwe would
JMKM..MM...Mwe'd
KM....N....Mwe'd love
MLNL..L.MO.Kwe'll
PLJLN.....L.we're
MLLM.N..M.LJwe've
L.K........Owebinar
IMO.L......Mwed
JNMMLM....LNwednesday
KML........Nwednesday #
K.OL.......Mwednesday at
...N.......Lwednesday's
OMM........Iweds
OLM........Kweds #
GRJNKL.LM.NMweek
KQ...L....L.week ?
.LL.ML....MOweekend
.....L..L..Oweekly
LM......O..Kweeks
NLL.ONL.L..Jweg
.N...L......welke
N.JM.M...ML.well
L..L.M.....Nwent
KLM.LNM.M.KMwere
MLLL.......Nwerk
N..........Kwerkstatt
LOLK.M..MLLMwhat
LM..........whatever
L.O.........whatsapp
IR.M.L....KMwhen
.N.........Lwhen are
.N.........Kwhen could
JMLM.....M.Mwhen the
.K.........Nwhere you
KRLL.....L.Lwhich
IKML.M...NLPwho
.....N.....Lwhose
KM.NL.L.....wie
L.LN........wie besprochen
MJMMLJLMNKN.will
L.N.......NKwill attend
JLNMMJ.MOL.Mwill be
.LN....M.M.Kwill call
L.L........Owill hold
M.K........Mwill interview
...NMO..L..Jwill not
...N........will now
LL.........Owill visit
........K..Nwill write
L.LL.MO.L..Mwillen
MKM.LN..ML.Lwir
N.L.........wir laden
KM.LMM..L.M.wish
L..........Nwish me
L...NM..L.NKwish you
ON.M.N..KKKLwith
PL.L.M...LLLwith a
K.N........Lwith anneke
L..O.......Lwith candidates
.N..L......Kwith me
LLO........Lwith mr
.....N.....Lwith someone
MMNL.M.M..LHwith us
....ML.....Nwithdrawn
LL...L...MLOwithin
.L.........Nwithin #
KOLM.L..MLNKwoche
.N.........Lwoche mal
.OKQLLL...LLwoensdag
L..LMN......won't
L..LMN.....Mwon't be
M.LN........wordt
NMKN..LM..LLwork
O.LL........work ?
LM.O.......Kwork for
L.L.M......Nworker
KOKL......O.works
.MN........Lworkshop
L.O........Lworkshop ?
RMHKK..MKLM.would
PMLLLLMNLL.Lwould like
..LL......LOwrote
SLLKL.....L.x
L..LN......Mxx
M.MMLM.MIM.Ly
..L......L.Oyearly
NKL.L.PM.L.Kyes
.....LLM..LNyesterday
.....N.....Lyet we
OMLJKMMLJ.L.you
L.O....M.L.Lyou a
L.N.M......Kyou accepted
MN.........Jyou an
M....N..M..Jyou applied
LLOKM....M..you are
L.....OM...Lyou as
OL.........Lyou be
K..........Nyou both
MLNLKNM..MLLyou can
LO..LN.....Kyou could
OLL.........you do
M.KK.ML..KNMyou for
...M.MN....Kyou got
NNLLK...LNLMyou have
.....N.....Lyou highly
..N.LP..M.LIyou in
LO.........Lyou next
NL..........you passed
LN.........Lyou prefer
L.......L..Oyou started
LL.........Oyou take
L.ML..NN...Jyou the
L.NM......MJyou thursday
PMI.N.NMLP.Hyou to
L..L..N....Myou want
KL...NMM....you were
PLN..M..L..Jyou will
P.LL.......Kyou'd
LLOL....MMMKyou'll
L........L.Oyou're
L.N........Lyou're all
..N........Kyou're on
QLJLNLM....Lyou've
KLOL..J.NLKNyour
ONJL...LO.LKyour application
LP.........Lyour availability
..O........Jyour booking
KLNL.M.....Myour calendar
.NL........Lyour choice
L....L..N...your cv
M.L.....O..Kyour form
.LQONM..L.LHyour interview
NML........Kyour letter
LKL........Pyour new
MLLL....L..Oyour next
J.O......M.Lyour own
KMO........Kyour panel
..J....M...Nyour passport
O.LL.......Kyour portfolio
..MMML....NJyour time
..L......L.Oyour yearly
.L.M.MN.L..Kyours
......N....Lyours if
L..N........zeit ?
.N.........Lzeiten
LL.QL.....LLzelfde
.L.N........zelfde tijd
K..........Ozit
L........P.Kzondag
.........O.Kzondag #
NKKLM...M.LNzu
LLG.LLM.MMMQzum
O.KL......MKzum vorstellungsgespräch
.O.........Lzwei
.N.........Lzwei drei
OMGHIKJKRLJN~1:application
.PJNMLLLLK.N~1:appointment
L.LKL.K.LSLK~1:assessment
MQK.LJL..KMM~1:availability
MLJ..L.L.MMO~1:bank
.KOLMKKMLMLM~1:booked
PKLHKLM...NN~1:bring
.NPIKKOLOKL.~1:call
JKKLSJLLKLMK~1:cancel
JLH.LOK....Q~1:candidate
IRLMKML.LLL.~1:choose
..L.MLLML.LN~1:client
NNNM.JKKJ...~1:clock
PNIMMMLKJ.L.~1:come
KHJJKKQLOQMN~1:complete
NKJ.LLJTLLL.~1:condition
IJQJKKLMMKPN~1:confirm
J.MKMRM.LLKK~1:decided
KJJQLQL.MLLL~1:decline
JL.KRNL.LLLL~1:filled
MJKKL.PNLMOK~1:forward
L.K.L......Q~1:health
JJK.MMRML.KL~1:hire
LM.L.K.ML..O~1:home
MOHJKI.MJM.O~1:hope
KMMML...KNLN~1:internal
.M.MLMJLLJKN~1:interview
L.OK.ML..LLN~1:interviewer
N.IJK.LLOO..~1:invite
M.KLKNLLMLNN~1:join
ML.LMPLL.L.L~1:keep
N.RJLLL.L.LN~1:meal
.NMLNNLLJLML~1:meet
LOK.JIMLLPKO~1:minutes
MJMM.JOLLMJM~1:month
IKGRM.LLK.KM~1:move
.LKK.KR.KLLO~1:offer
NN..MLKL...L~1:onsite
OLJLLMLLN.OM~1:opportunity
.MJMLPMMLKL.~1:panel
.LH.OQL..JOK~1:past
.L.IPMOM.L.K~1:position
LLKL.....M.Q~1:press
L..KLL.LRKK.~1:received
KL..NKL.M.LO~1:recruiting
IIJQSPLLKL.I~1:regret
JMPLL...L..N~1:reminder
LMPKMLMKMLML~1:reply
K.KMMM..KMLO~1:research
MKO.L.MNMLL.~1:review
MLN.MKKMKKMO~1:room
.NLLML.KMO.K~1:round
O.KLLLMNML..~1:sales
LLJ.N.LML..Q~1:school
MNKLKNLMO.LL~1:shortlist
NNKNKLLK.LO.~1:talk
NMPK...KNJMK~1:team
KJKJKQLKNLSK~1:thanks
KINQQK.KJLNK~1:tomorrow
ML.LLM....OJ~1:travel
.LPK....MPLI~1:trial
OOMKKLKK.LLN~1:video
OMK.........~1:visa
NKMN.KKJJK.N~1:weekday
ONKM.LNKKLNL~1:withMe
N.KJMML.LLLO~1:yesterday
MIONNKL..NK.~1:zone
NMHHIKJKRKJP~application
L..........N~application&complete
....LM..N...~application&past
.L......P..L~application&received
NM...L..MM.L~application&thanks
O.L..L.....L~application>come
L.......M..M~application>complete
OML........J~application>hope
O.......L..L~application>meet
KL...N..N...~application>past
M.L.L...O..L~application>position
........N..L~application>review
L.......O..K~application>team
L....L..M..N~application>zone
JP.M.LLLLK.N~appointment
L..........N~appointment&confirm
MNLL.......K~appointment&interview
L.LL.......O~appointment&month
KN........LM~appointment&weekday
..K........N~appointment>confirm
LNLL..M.....~appointment>weekday
LLL.L.K.LSLK~assessment
L........O.L~assessment&complete
..LM..L..N.L~assessment&hope
.........N.L~assessment>complete
LRJLJKKM.KM.~availability
.N........MK~availability&round
.L.L.......N~availability&weekday
.N.........L~availability>round
KMLLLM.....O~availability>weekday
..I..KLL.NMO~bank
.KOKMKKMKNLN~booked
N.K...LM....~booked&month
..KM.......N~booked&weekday
L.LL.......P~booked>interview
K...M......M~booked>weekday
OJNGKKM..LMO~bring
LMNKKOOLOKKL~call
MMM........K~call&past
M.JL..M...LO~call&weekday
O.JL.M..L..M~call>weekday
HJMJSIKLKLM.~cancel
L.L.O......L~cancel&clock
..L.PL....ML~cancel&interview
....O......L~cancel&month
L.OL.......L~cancel&move
L.LLO.....ML~cancel&past
..L.NL......~cancel&position
..L.O.......~cancel&weekday
....NL......~cancel>interview
....NL......~cancel>position
JKK.LOK..M.O~candidate
..LL.......O~candidate&clock
K..M..L....O~candidate&weekday
L..M..L....N~candidate>weekday
HSJ.KMKLLKL.~choose
LO.M........~choose&hope
.NL........L~choose&interview
LN.........L~choose&withMe
..KLMLLNL.LP~client
NNMM.JKKJ...~clock
Q.LNL.M...LI~clock&come
KLM.......NM~clock&confirm
N.LL....L..N~clock&invite
L.LNM......M~clock&move
J.L.NMMM...M~clock&past
L.L........N~clock&review
..MM.......K~clock&round
MNMM.L.LL..L~clock&weekday
PLKOL......K~clock&zone
KMKML......N~clock>interview
ML.L....M..N~clock>minutes
L..N.......M~clock>move
OL.K.......N~clock>onsite
L.L........N~clock>review
NLLK......LN~clock>talk
..K.M.....QK~clock>thanks
K.PM.......K~clock>video
GRJO.L..LNMM~clock>weekday
..NN.......J~clock>zone
ONI..NM.J.LK~come
J..LLM.M..MN~come&hope
ML.O.......K~come&interview
LL.N.......M~come&minutes
...LN.......~come&tomorrow
RJJ...MM.LLK~come&weekday
P..L.......K~come>interview
...LN.......~come>tomorrow
PJJO..MM.L.L~come>weekday
KHIIJJR.OQMN~complete
......N..L.L~complete&offer
L.....O....L~complete>offer
........N..L~complete>past
.LILKLLTLLL.~condition
L......N....~condition&position
KIP.JKK..KPN~confirm
K.OL......ML~confirm&interview
J.N........N~confirm&month
K.O.........~confirm&position
J.NL......ON~confirm&weekday
L.L........N~confirm>appointment
J.PL.......N~confirm>interview
M.........NJ~confirm>join
..LL......NM~confirm>weekday
JLMLMRM.LLKK~decided
NIIO.RL.MLLK~decline
.....N.....L~decline>candidate
JLLKRNL.LLL.~filled
..L.O......L~filled&position
.LLK..QNL.OJ~forward
M.K...N.....~forward&month
..L...N....L~forward&position
......OL....~forward>position
L.OM.L..L.MK~h:clock
O.L........L~h:complete
..L.......NL~h:hope
M.I.M.....OM~h:interview
..KO......L.~h:minutes
NMIMML....NL~h:month
M.L.L......O~h:past
MM.OL......L~h:position
...........N~h:received
..L........O~h:recruiting
L..M......LN~h:round
.MJ.......O.~h:team
L.ML.L....PL~h:thanks
JLON.L....M.~h:weekday
K.O.........~h:withMe
K.L.L.LNL..P~health
JJLLMMRML.K.~hire
L.....N.....~hire&month
L.....P.....~hire>month
LN.L.KMML..O~home
MNIMJK.NJ.LM~hope
NMK.....LK.N~hope&interview
OML........L~hope&join
OKK.LL.M.N..~hope&weekday
LN.M....L...~hope>choose
KM.........O~hope>invite
O.LO.L.....J~hope>weekday
ML.MKNL.KMLN~internal
LL.MLMJ.MLKN~interview
M.KLLM...MLN~interview&invite
J.LN.......O~interview&minutes
PKL..M..M.LL~interview&month
LLLQL......L~interview&move
NLK..N..L..M~interview&past
LLL........O~interview&recruiting
LLKM.....MLN~interview&team
.L..LN......~interview&thanks
NNLNMLL..L.L~interview&weekday
..O..L.....L~interview>booked
.LL........N~interview>candidate
MNL..M.....L~interview>choose
.LKM......MN~interview>clock
JL.P........~interview>come
K.M........N~interview>hope
K.LL.......P~interview>minutes
.L.L.M..M..K~interview>month
.LLNLN.....M~interview>past
LL...L.....P~interview>round
SMMNMKL..L.G~interview>weekday
M.O..ML..LLM~interviewer
O.IJK.KLON..~invite
OLKL....M..M~invite&month
N.L........L~invite&position
N.JL.N...N..~invite>interview
.L.LKNM..LNM~join
JK.LQPKLMOLJ~keep
PLPJK.K.L.L.~meal
..O........L~meal&talk
NL.L........~meal>weekday
.N..MOK.JMMK~meet
K.M........N~meet&minutes
...M......NK~meet&team
L.LNML...M.N~meet&weekday
L..L.......O~meet>room
M.........OJ~meet>team
M.KMNL.....M~meet>weekday
MNL.II.L.OKO~minutes
.MLO.....L.L~minutes&weekday
O.K.........~minutes>clock
JL......M..O~minutes>interview
O.L........L~minutes>room
NLL........L~minutes>talk
MLMMLKOLLMJ.~month
L.LN.......M~month&move
M.L.MLNM...K~month&position
M.M........K~month&round
N.M..M.....J~month&team
MK.NLKL.LMKN~month&weekday
N.L........L~month>bring
NKLM....M..L~month>minutes
N.L........L~month>onsite
IPK.M.M....N~month>weekday
GIIR..KLK.KP~move
L..O.......L~move&talk
LLKNM......O~move&weekday
L.NL.......L~move>cancel
LLLR.......K~move>interview
LLKPML.....N~move>weekday
JKJJLKSMKLLP~offer
......N....L~offer>complete
MN.N.LKL.M.K~onsite
JMN..L....L.~onsite&team
L.O.......NJ~onsite>weekday
NKIMLMLLN.O.~opportunity
...LLP.MKLLL~panel
MLH.ORL..JNK~past
MMLLN......J~past&position
.L......N..M~past&received
.....N.....L~past&regret
LM.LLN...L.M~past&shortlist
LLLOLMM....L~past&weekday
MM......N..J~past>application
L.LLPL....MK~past>cancel
....LN......~past>decided
...L......LN~past>hope
M........M.K~past>invite
.LL.....M..N~past>received
LMLLLN..LL.M~past>shortlist
L.LNLM....M.~past>weekday
.JNHPOON.L.L~position
O.L.......MK~position&talk
K..L..L...MO~position&team
N..LM......L~position&weekday
L..L......LN~position&yesterday
.....N.....L~position>decline
K.MMLL..L..O~position>hope
L...L.OM...L~position>month
.M..OL....LL~position>past
.LL........N~position>talk
O...L......L~position>weekday
LLKL.....M.Q~press
LM.LKL.LQKK.~received
ML...M..N...~received>application
.MKMN.K.MMK.~recruiting
L.LL.......O~recruiting>video
IJHRSPLLKLLI~regret
.....N.....L~regret&shortlist
.....N..L..L~regret>application
....LN.....L~regret>past
JMOLL.L.L.LP~reminder
..N........L~reminder>interview
MO.M.KOJNKMJ~reply
.N..........~reply>choose
LL.M..LM.MLM~research
.LO.L.MNM.L.~review
L.......L..O~review>interview
OJNP.LL.KJ.L~room
KLM.......LN~room&weekday
N.JL..M....M~room>bring
OLK.........~room>talk
KL........LO~room>weekday
.NLLM..L.O.K~round
K..L..M....O~round&weekday
L.L........N~round>weekday
L.GJHPKKRJJN~s:application
L....L..P..L~s:application>received
FONNNL.LLLLO~s:appointment
..K........N~s:appointment>confirm
LK.L..L.LS.J~s:assessment
LPLL....L.KN~s:availability
LML.LL..L..Q~s:bank
I.VKL......K~s:booked
NNNL....KLL.~s:call
JLJJTJL.LLLK~s:cancel
....N......L~s:cancel>interview
J.KKM......R~s:candidate
KOLM........~s:choose
MKMLL...LNNM~s:clock
L.L......MLO~s:clock>weekday
OKLLM....L.N~s:come
L...LLKSLL.K~s:condition
EKTJLLL.QL..~s:confirm
K.N........M~s:confirm>interview
...LLO.....M~s:decided
LLLPNN.....J~s:decline
..N..M.....K~s:filled
L.K........P~s:health
LLLLL.NM...N~s:hire
ILL..K..L..U~s:home
...N.LO..L.J~s:hope
K.ML..L...LP~s:internal
QPMPNKJJJJ.K~s:interview
L.O........L~s:interview>booked
....OL......~s:interview>cancel
L.N.........~s:interview>confirm
...N........~s:interview>move
L..........N~s:interview>school
K..M.L....MM~s:interview>weekday
LML........N~s:interviewer
RKIKLK..LLMN~s:invite
PLK........L~s:invite>interview
O.MLL.......~s:meal
NLLIN.L..LLQ~s:meet
OLL.........~s:month
IKKTJLL.LLML~s:move
L..NL.......~s:move>interview
KL.LLLPPLL.N~s:offer
......LN...L~s:offer>condition
LK...L..M..P~s:opportunity
IM.M.L.....O~s:panel
KK.NMIL.PL.N~s:past
PNLKLP.LKLKM~s:position
KLL..L.....Q~s:press
JJL.LH.LTLL.~s:received
.L...L..P..K~s:received>application
L.LL.M..LL.P~s:recruiting
J.RKL...LM..~s:reminder
L.N........L~s:reminder>tomorrow
ILMKM...M.LQ~s:room
PONJL.L.LMLJ~s:round
KLHLLLOPLL.P~s:sales
.......O...L~s:sales>condition
JLLL....ML.S~s:school
QMNLN.LLKLOH~s:talk
N.JL.MM.LLN.~s:team
KJJLKKLLOLWH~s:thanks
.....L..N..L~s:thanks>application
LLQ.OKL.LLLL~s:tomorrow
OKL.MML.LRLH~s:trial
OKL.....LQ.J~s:video
..L........O~s:visa
GIQOSLKLLLO.~s:weekday
N.KLLLMNML.M~sales
KKJ.N.LMLL.Q~school
.NJLKNL.P.LL~shortlist
O.L........L~shortlist>interview
NMLMJLKL..O.~talk
L...LN....OL~talk&thanks
MK.PL.M....K~talk&weekday
MO.........K~talk>hope
J.L........Q~talk>minutes
L..N.......L~talk>move
O.LM......MK~talk>position
LKMO..M...LL~talk>weekday
OMOOLL..MJ.J~team
NL.M.......J~team&weekday
L.K........O~team>meal
L.MLL.M...LO~team>position
KKJK.QLKMKSK~thanks
....LO......~thanks&weekday
OML..L..M.LL~thanks>application
.L...N.....L~thanks>come
L...LN..L.NL~thanks>talk
JJMQQKLKKLN.~tomorrow
N.OL......NI~travel
.LQK.L..NPLH~trial
MOOLJKLL.LLM~video
NKML......M.~video&weekday
J.L....M...O~video>team
.MK....M...N~visa
MMMN.JKKJL.N~weekday
M.L.L.M...MK~weekday&withMe
MPN..L.L.L.L~weekday>clock
L..NM.......~weekday>come
LLLN.....M..~weekday>hope
K..........N~weekday>internal
.MOK.......K~weekday>interview
JM.NL.M.LL.M~weekday>minutes
NJMNLKLLL.LN~weekday>month
J.N.LM.....N~weekday>position
K..N........~weekday>room
....ML....NK~weekday>thanks
P..........I~weekday>withMe
OPJO..NLJK.K~withMe
MM.L......MK~withMe>hope
JMLO..M.L.KN~withMe>reply
....LM...MMK~withMe>weekday
MMLJMML.KLLO~yesterday
MLNNMKK..MK.~zone
L.N.........~zone>bring
.L.K..MML..Nà
M.NJMLML.LLMà #
L.O...M....Kà l'atelier
NLM.K....MMKà la
O.L........Lça
.KM.MOLLLKM.è
L..........Nè convocata
N.L.........è fissato
.LKK..L....Qé
KML......L.Oêtes
LNK.......LNüber
N..........Lüber die`,
};
