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
  step: 0.0839704,
  bias: '.MNL..KKKLKN',
  weights: `\
JJNLJIQMOQN.!
KLLM.KN.L..P! !
..N........K! portfolio
...........N! the
NLPM.H.KLMJM#
NJNMKINJKKIN# #
OJKPLL.....N# ?
.MIN.L..MLLP# alle
.O.OML.LLMOJ# am
L.....N....L# an
IMML..M..MMM# and
I.LN.MM..M..# april
..OK..M..M.L# aprile
ML..NLM.LL.M# at
N.J.M.......# b
K.....O.....# brut
L....K.....P# c
K.L........O# central
OL.MKLN.KMLL# de
J.MOM...N.LK# e
K.PK.ML.ML.K# en
K.....M...NL# februar
..L........N# februari
PKN........J# for
N.MNMKLL.KKN# h
MLOK........# hora
L.ML.......N# hours
IMMK.L..O..O# il
LL.OL.....L.# im
PLMLL....L.L# in
..OLML......# interview
.....L.....N# interviews
P.K...L.....# january
..O........K# juli
MKKL.MML.L.O# june
LJ...LO.L..P# k
..L..L..O..L# keep
..LKO......M# le
M.NML......L# march
..NML.M....K# mars
N.M.....N..J# marzo
.LM.....MM.K# may
NMK.L.M....M# min
N.IL.L..LN.N# minute
KML......N.M# minuten
.NLKL.L..Q..# minutes
J.LL.....M.P# minuti
M.LL.L.....O# minutos
MMM.L......K# märz
..O........K# nd
...........N# new
.L.O.......L# no
JMLML.N..N.L# november
L.KLL.LM...Q# novembre
OLL...M..M.J# october
PMJ.....L.L.# on
LNL........N# or
LLN..L...O.L# ore
O.LM.......K# p
K.LM.......O# para
MNK........M# please
.OMMLLK.L.LM# pm
N..........L# porti
..KO........# robin
O..........L# rue
.LL.L.LLM..O# september
..L..M.....N# septembre
N.....L....L# st
MNLNMK.LNLMI# th
O..........K# the
OLO......L.J# time
..LKLL...LLR# to
..NN..M....J# u
K.O.K..LLLLQ# uhr
OL........LM# um
I.LM...M...O# with
..........OK# works
N.ML..N....J# y
L.......L..O# your
N.OL.......J# º
NM.MK....L.L# à
L...LKL.R.LL++application receipt
.LLLL.L..T.H++assessment
JLK.UJL.LL.J++cancellation
L....LKSL..K++conditional offer
ELTJKLL.N..M++confirmation
NNLJLLK.M...++interview
EHFHJHJKJJPV++none
LL..LKSOLL.I++offer
KL..NTL.J.LG++rejection
IQ.N......LL++request for availability
FIIULLLLLL..++reschedule
..L..L....P.++thank-you reply
KLLLLILLT.LK+application receipt
LKJKLLK.LU.F+assessment
ILJLUILLLL.I+cancellation
KL..LKJVLL.J+conditional offer
ELTIJLLLN.MN+confirmation
OOKKLNKLMLLL+interview
QKJ.LL..LM.L+invitation
EFFGIFIJGIOV+none
KL.LKJTQLK.H+offer
IKKMPTLLHLLF+rejection
FTKOLKLLK.KM+request for availability
DHHVLKLLLL.L+reschedule
LLK.LL....R.+thank-you reply
.L...K..T..H=application receipt
.L..L.L..S.J=assessment
KLK.TK..L.LI=cancellation
L....LKSL..K=conditional offer
GLUIK.L.L.MG=confirmation
UICGK..LKMLI=invitation
TUSSNIJJKJIC=logit
GGKIOOLLMLLR=no
HI.JIIHIIGKT=none
.L..LLSK.L.K=offer
KL.LLT..J.LI=rejection
GUL..KL.L..I=request for availability
GKJUKL.....L=reschedule
..L..L....P.=thank-you reply
RSOOHJKKJ.KG=yes
QVBQFG.JHHIP?
PK......N..K? #
O.L........K? ask
O.L........L? dann
LL.L.......P? i
...........N? ik
JL.M.......N? it'd
...N.......L? same
..LP.......L? zelfde
O..........K? é
KMMNNJLLKLRL@answer
ISKOK...KL..@booking page
....O.......@calendar CANCEL
NKMOL...LL..@calendar REQUEST
.LM..KS.MLLI@decisionBy
OENNMHLKJJJP@doubt
GKIGJKLLLLXP@from private
N.PLJ.K.KKLL@kind onsite
MKNNKP.LK.LL@kind panel
MOOHJLJ.PK.M@kind phone
OK.KL.N.OMLK@kind test
Q.QLIJJKLPLJ@kind video
L.SKLKLLLKJR@length 0
OJPLKJJIHKKP@length 1
LMJ..NKLM..M@length 2
KOO.MMNNLMLJ@length 3
SGSMKL.LLILI@link
HRGLJPLLMMMM@meetings 0
PEPMMHKKJJJO@meetings 1
PKRJL......J@meetings 2
.JFTNLLLLLLI@oldTime
IKJGIO.LLLHU@own house
MLNL.L....KO@passed on
QLN.KML...LK@phone
P.QLHIKLOKLK@place
IHTMKIJJLJSL@re
.NJKKINKNTLJ@replyBy
ON.NK...PL.H@requisition
.MN.MMNNO.KJ@role
N.O.LM...L.H@round final
QOJLL...LL.M@round first
EVKLLKKLLKLH@slot
KKL.OPMNOOI.@stated company
ON.LMNOOO.KH@stated role
.LMLJJKIHJLQ@to company
MMMLKM..KKJNa
L.L.L.M.M..Oa #
JM......N..Ma chat
KL.MML...M.Ma entrevista
..LK.......Oa job
OKM..L.LLMLMa las
PLK......L.La live
OM.......L.Ka one
N........L..a staff
N........L..a system
NL.L....M..La talk
K.ML....LL.Qa time
NLLL.......Ma una
NL.LLLOMLLLMaan
KO.LLL..L..Nab
KLL.J.L.LMNPabout
JMM.....LNLNabout #
..L........Nabout it
MLKPJLM.MLMMabout the
LK.L.M.....Pabout your
M..M.......Labove the
...........Naccepted your
LM.MLL..LL.Oaccount
LO.........Laccounting
L....L..O...accusé
L....L..O...accusé de
KNKLOM..MM.Kaction
L.P........Kacuerdo
R.J........Jada
P.KL.......Lada your
L.N.........add to
PLL.....L..Maddress
M.N........Kadeyemi
I..........Qadmissions
.L......L..Nadoption
..LN........adres
L.LL.....M.Nadviser
L.KLM......Pafspraak
..K........Nafspraak op
MLKK.Q.LM.K.after
L.M.LO....LMafter #
.LK..N..M..Nafter the
.KKM.PK.LLKOagain
.....O.....Lagain in
ILNO.......Magenda
K.PK.......Magendada
L.O........Lagreed
....N...L...ahead
.LL..L....OMainda
P.KPJOL.K.KLal
L.LN........al viernes
...L.N.....Lalguma
..LL.......Nalguém
J.NPQK.NMLKJall
L.O........Lall set
...LOL....LNall the
KNPL.......Kall times
MNMNLLLLL.LMalle #
J.RL.......Kallora
...LNM.....Kalready
LKJJK.PON.KNals
J..M.......Palso
J..P........alteração
.MKNNOMLJLN.am
LLLM.......Oam donnerstag
..K........Nam freitag
L.KOL.M...MLam mittwoch
L.NM........am montag
O.L........Kam the
L.N........Lam then
LNLM.......Lam wed
MLMKL......Oamanhã
..OL.......Lamanhã #
..........NKamsel
NMNKLLMLLMKMan
LL...L..K..Qan application
O........L.Lan engineer
M.M...N..M.Kan hour
QQKJL....MLKan interview
......ML...Nan offer
.L.OLM..L.NKanalyst
JLL...O....Oanbei
NLN..L.....Kanche il
KLMH.KMOL..Oand
IPLL.....M.Nand #
NMK..LLNM..Land a
.L..LL.....Nand ask
.N.........Land do
LN.M..M.M..Kand i'll
..........NKand is
KL.....M...Oand meet
JMQL..M....Kand our
N..M.......Jand talk
N.M..L....MKand then
L....L....NLand wanted
NK.LLMNLL...and we
NKKL....L..Nand you
.N.........Landrebbe
J..........Oanfrage
L.LO........anger
..O.L......Lanneke
K.O........Lanneke and
.KLO.N....MKanother
O.L........Lanruf
MK.......N..answers
LL.......O.Lanswers to
J..KLLM..MMRantes
.....L.....Pantrag
.....L.....Pantrag auf
LML.KML..O..any
LLML.......Nany of
.L.L.....O.Lany time
LLLQ.......Lapologies
.L.O........apologies !
P.L........Lappear
O..........Kappear before
.....N.....Lapplicants
ONLKK..LO.L.application
.M.L.J..OLLNapplication for
.....O..K...application status
.....K..N...application was
.LML.M.LO..Kapplied
.....N.....Lapplied for
........N..Kapplied on
KK..M...L..Qapply
LK.........Oapply for
.M...L..O.L.applying
KLLLN.M....Oappointment
...........Oapproved
..LKML.....Oappuntamento
ILKN..M.NNL.april
M.LN....NM.Iapril #
J.KN.....N.Napril at
..OK..M..M.Laprile
L.PK.......Laprile ore
OM.LLM....LKaqui
..L...O....Larbeidsvoorwaarden
LNKKMLLMM.JOare
.LL..LN....Nare in
M.L..L.....Oare you
.NLLMM...M.Karound
..OL.......Karrive
.....L..O.LLarrived
F.OPMKR.L.LKas
L.N.........as agreed
L..O.......Las before
K........N.Mas part
NJJLLL..MMMPask
N..L......NKask for
..L........Nask the
PL...L..LLM.asked
MLM..LL....Massessment
NL.MLLLK.LLMat
.I..NJMLK.MNat #
K..........Nat about
..LO.......Kat all
LN.........Kat brightseam
LMT.KLLLKK..at the
.....N..L..Lat this
K.M........Oat your
.KL..LOL.OM.attached
..INKNNL....au
KMM......M..auditor
LMMN.......Jaug
LMMN.......Jaug #
N.N........Jaugust #
J.M........Naula
L.L........Oaula #
L.O........Laura
KQKL......L.availability
LP.........Lavailability for
JIMM...M...Pavailable
LMJLLKO.LM.Qavant
LOMKM.LL..LNavec
LLM........Navec le
L.RL.LL...NJaw
L.O........Law aw
.OL..K..MM.Kback
.N.........Lback the
L..........Nbadge
L.L..M.....Nbas
ML....N..L.Lbase
..N..M.....Lbaustelle
.KMKMO..OL..be
M....N.....Lbe glad
.M.M.L..N..Kbe in
N..........Lbe on
O.L........Lbe seen
L.JO......NLbe there
L.O........Lbe with
.....L..L..Obearbeitung
........L..Nbeca
L.L..N....MLbedankt
LM...N.....Lbedankt voor
Q.JNNNLLLLMJbeen
L..LN.....NKbeen cancelled
....LO.....Lbeen closed
KM.L.K..LQLMbefore
K..L...M...Nbefore that
.LL......P..before we
JM..M....N..bene
L.LO........besprochen
LNLLOM.....Kbest
MMJLNM...M.Lbeste
L.O........Lbestätige
LMLL.......Nbetween
K.NL....M..Mbevestiging
L.N.........bevestiging gesprek
K.LLLOL.N.LNbewerbung
L.....P....Lbieden
KOLMLML....Mbien
L.OL.......Lbij de
N..........Lbij ons
......O....Lbijgaand
.LK.LL.MNNN.bis
.L...L..N.NLbis ende
..LO.......Lbisher
..LO.......Lbisher #
I..PML.....Mbitte
PMLL.LLN.MLJboard
O..........Kboard for
O.L....M...Lboard of
ONK..LKMM.L.bonjour
.L....N..L..bonus
.LKL.......Pbook
L.QL......L.booked
N..........Lbos
N..........Lbos teamleider
K.QL.......Kbottes
PMKL.....L.Lbrandt
K..........Nbreakfast
NMLL.....P.Jbrief
LN.........Kbrightseam
LN.........Kbrightseam and
LLMKL..M.MONbring
L.O........Lbring a
L.L......MOKbring the
M.K........Nbring this
K.J........Rbring your
K.....O.....brut
J.P.M......Kbst
L...O......Lbuen
L...O......Lbuen día
MQILLL..L..Nbuongiorno
LP.L.......Lbuongiorno ho
.LM....M..JNbus
.NKNMPL.L.KKbut
L..........Nbuy
N.IM.M.LKOMLby
K..MLLLL.M.Nby #
L........O.Kby monday
N.L........Lby mrs
OL.........Kby sunday
OLLL.......Lby your
O..........Jbénévoles
LNKN.......Lbüro
LLKL.JLMN..Rc
JMO.LMM....Kc'est
FLTLMM.....Ncalendar
..N.LN.....Kcalendar for
L.O........Kcalendar hold
LL.O.......Lcambio
KLMO........came
L..O.......Lcame up
LOM........Jcampus
LN.........Lcampus interview
MMKOKMM.K.L.can
M...N.....LKcan i
ONKM.......Kcan see
QL.........Jcan u
LJLOML.....Ocan't
K.PLM......Lcancel
...LO......Lcancelada
..L.P......Lcanceled
L.LLRL....MJcancelled
K..L.......Pcandidat
.MJL.N.L..LNcandidate
LN.........Lcandidate by
MKKNML..MM..candidates
MPK.LL..O..Jcandidatura
L.LLLN.M.MLMcandidature
.LML.......Ncar
..L..L.....Qcard
S..KLL.N...Icarta
KKKOLM..Q..Lcaso
L.LO........caso de
K.....O.....cdi
NLM..L.....Lcentrale
L...L......Ocentro
LN.........Ncerca
...........Ncerca de
M.M.....M.NJcertificates
KMOL.......Mcerto
N.M.ML.....Jcfo
KLLR.L....L.change
JL.MMM..K..Ochanged
K.O.M....M.Jchanges
L.O........Kchanges ?
L..L.......Nchapter
L..L.......Nchapter #
RLKKMQL.K.LKche
LLK..LLNLN.Ocheck
.......O...Lchecks
..O..L..N.LJchef
N.ML.M.....Kchef de
N.NK.......Lchefe
N.LL........chefe de
I.N...M....Nchez
KOML........chiacchiere
P.L........Kchief
LOLM.L...L.Mchoose
LOL.MM.LLL..ci
QLLKL.L..O.Kciao
..KLM......Ocita
M.K.L......Oclass
....L......Nclass cancelled
....L......Nclass on
L....O....L.close
LLM.LO.....Lclosed
ML..NL..N.LKclosing
..LO.......Lclosure
L.KL.LL.LN.Qcode
NLML...M...Lcoffee
KLK.L...M..Rcolloquio con
K.LNL......Ocolloquio di
O.L..O...L.Jcolloquio il
O.L........Lcolloquio si
L.N.........colloquio è
O..ILOMLL.MKcom
L.RL.......Jcombinado
LMKKN.MM.NL.come
..L........Mcome and
K..L.M.M...Ncome by
LNLN.......Lcome first
.L.MOL.M...Jcome in
..NLL.......come on
...L......MNcome to
K.OL.......Mcomigo
LLMM.O....LKcoming
NNLMLL.....Lcommis
N.LK.N..L.LLcommittee
NK...LKM.N.Mcomplete
...HOMKLQ.L.con
L.L........Mcon i
LMJLM......Qcon la
..M.....O..Jconcorso
......LN....conditional
......LN....conditional offer
K.Q.....M..Jconferma
KKPL.....LMMconfirm
L.NL........confirmamos
L.O..L..P..Jconfirmation
P.JL.......Mconfirme
K.LL...M...Pconfirmed
L.L.......MNconfirmed for
O.J........Lconfirmed monday
L.N....M...Lconfirms
L.N....M...Lconfirms your
L.L........Nconfirmé
PLK.M..N...Kcongratulations
.....N.....Lconsidering
..PL.L..M..Jcontact
......LP...Kcontingent
.......N...Lcontingent upon
..LL.LQ....Lcontract
.....L.O...Lcontratación
L.JL..P..L.Ocontrato
.LLM.LM..LOJconversa
NJM.....MM.Kconversation
...........Nconvocatoria
...........Nconvocatoria a
..N........Lcoo
P.L........Lcosì
JNK.KOL.LLMOcould
L..........Ncould come
...LL......Ncould not
.....N.....Lcould only
LNLO.LLM..MJcould you
NL.........Kcouple
NL.........Kcouple of
OLLK......M.ct
O.L.........cup
OLLL....N..Lcurrículo
LMLLLLL.OLLPcv
LL......M..Ocv and
LL.........Ncvs
LL.........Ncvs attached
...........Ncódigo
...........Ncódigo de
Q.LKL...LL.Md
......LO...Ld'agent
KN.MLOLLLNLLda
NLIN....M...dabei
LLNM..M....Ldag
KOLLL......Mdalle
KOLLL......Mdalle #
..KMN......Ldamit
O.QK.LMLL.LJdan
OL.L.M....NKdanke
PMQLLLL....Gdann
.MJM.OK.LLMMdas
LM...OL.MLL.dat
.KNPL.MLMM.Idata
........N..Kdata scientist
OLNMLK.MMLLJdate
O.L........Ldate #
.O.MKM.L...Lday
.ML..L.LL.LPdays
L......N...Ldbs
.LK.M.N..MM.de
M.NLKKLL.OLMde #
L.P........Kde acuerdo
L.M...O....Lde functie
..NM..N....Jde marzo
M.MM.....M.Jde março
L.LN.......Lde quarta
L....L..O...de réception
N..LL.......de service
...........Nde ti
KNLLN.L....Mde vacature
MMIMMN.NL.PJdear
O.JM.......Ldear ada
N..L.N.....Jdear dr
K.KL..MM...Odear mr
LM..LL....NLdear ms
L...NO....LKdecided
L...MN....LLdecided to
LL..LP.....Ldecision
O.L........Kdeep
O.L........Kdeep dive
.L...LLO.M..definitivo
NLMLLM.....Ldeine
N.....LM...Ldel colloquio
KLLM.....N.Mdel lunes
K..N.......Mdel miércoles
........L..Ndemande
..N.......NKden termin
.......O...Kdepends
.......O...Kdepends on
.M.MM.M.LLNHder
L..N.M.....Lder a
O..........Jder kita
L....M....NKder stadtbibliothek
MLOMMMLOKLLIdes
L.LN........despacho
L.LN........despacho mil
KLPLLKLML..Odetails
L.O........Ldetails for
KNM..O.....Ideveloper
LNPLN.L...LKdi
MNNNLL.LLLMIdia
JNNMLL.....Mdica
...LNK..L.LOdid
LKMKOPMMKLKMdie
IM.NMLN.L..Ldienstag
L.KN..N....Kdienstag #
K.LLN.....LOdienstag um
LNL..M......diese
.N.........Ldiese woche
LMKPL......Ldiga
L.MNL.M..L..dinsdag
K.N.L.M.....dinsdag #
M.M..N..M..Kdir
.MOK.ML.L..Kdirector
IMKP.......Ndiretora
O..........Kdiscord
LLLP.......Ldisculpas
LN..........disponibilités
O.L........Kdive
OPKK.ML.MPJJdo
KO..L.L.NL..do #
N.L......M.Ldo a
O..........Jdo an
..N........Ldo ring
K.L.......LPdo you
L.O........Kdock
L.O........Kdock road
L.LLL.L.N..Odoen
MLMO.......Jdoes
LM.......O.Ldomingo
LLLMPL......don't
...LO......Ldon't come
L.QLO......Idonc
KMOKMM..LL..donderdag
LM....M....Kdonderdag om
MMN.LN...L.Idone
L.ML.......Odonnerstag #
O.L.........dont
LL.OMLM...MJdoor
........L..Odossier
L.L........Odraft
.OL..L......drei
.N.........Ldrei zeiten
MLMLLML..O.Kdrie
N.L.OL.....Jdrive
.......N...Ldrug
.POLLK.M...Idu
..LQ.LL.LMMKdue
KOML........due chiacchiere
..LP.L.....Kdue to
KNLN.......Ldunmore
K.L........Pdura
..M..N.....Jdynamics
.L...O......déjà
.LKKP......Mdéplacer
LLLMNN...LL.día
KMMM.MLLN.LKe
L.L........Oe la
N..........Le parliamo
MLP........Jearly
L.O..N...M.Ieditor
O.IL.NJML..Neen
L...O......Lefecto
L...O......Lefecto la
...LO......Lefeito
...LO......Lefeito o
Q.LKM.LMNM.Iein
KMK..M.....Neinem
O.L.....M..Leiner
.L......N...eingangsbestätigung
.L......N...eingegangen
OLL.....M.MLeinladung
.OL.....M..Keither
.MMJ.M.M.M.Kel
LNL..MN.L..Lel #
LMNLL.L..LMMel jueves
LNLL.......Nel miércoles
L..L.......Nel programa
.M.L.N..L...el puesto
O.KLL.L...MMel viernes
.LLMLO.....Kelse
...OK....NMJem
L.LO........em caso
.MNL..M.L..Kemail
L.N.........email confirms
..L.....L..Nemployer
.....L..LM.Nemployers
L.L...MO.L..employment
J.Q.KM...PLJen
KLMLL...NM.Men la
......NM...Kenclosed
JLNLM.M...NKend
LLLLN......Mend of
.L...L..N.NLende
PL.ML.OLNL.Iengineer
OML......L.Kengineers
L......N...Lenhanced
L......N...Lenhanced dbs
MMLLLL....OLenjoyed
..P........Kentendu
L.Q........Jentonces
KKKP.MK.Q.MLentrevista
.P.........Jentrevista ?
.LLNM..M...Lentrevista de
K..ONL.....Lentrevista del
Q.LK.......Lentrevista será
L.L........Nentrevistamos
KKLLLM.....Rentrevistas
L.L........Nentrevistas del
PLK.LNLMNMMHentro
KLTLM.....LJentão
KKL.L.PL.M.Mer
.L...O......erfahrung
KLO.M.M.MLK.es
K.N........Mes el
.....Q..LL.Lesito
K.MMLL..ML.Nest
..N........Kest with
LLL........Nestar
L.KM.L.N.L.Nestimado
K.LKN..N.L.Oestá
KJK..M.N.LOMet
N.L........Let on
.KPML.L....Leu
LM.......LNLeven
POKLL...M.LKevening
J.NMP......Kevent
L.L..L..OM.Levery
.....L.O....examen
.L.......O.Lexcel
..L.N.......excuses
PLM...L..O.Iexercise
N........L..exercise at
OL.......L.Lexercise with
KLN..O....LMexperience
K.....M..O.Lexpires
..L........Of #
H......L...Sf:admissions
..L.....N...f:apply
...........Nf:becas
K.OL........f:best
N..........Lf:chef
MLLOLO.LMLLLf:de
N.LMM......Kf:dott
JLOL.MM....Lf:dr
K..........Nf:feld
O.LN......MJf:frau
..O........Jf:gail
L..........Nf:gwen
LLLLM......Nf:hello
LLL......M.Of:hiring
LLN.NM.MLMLIf:hr
OLL.LM.....Lf:info
L.QL.......Kf:ivo
P..........Jf:joan
L.ML....OM.Kf:jobs
..LL......LOf:lindqvist
M.L.......KNf:lou
..LL....M..Nf:mail
..LL......LOf:mara
.L...M.....Mf:marc
..LL.......Of:nao
L..........Nf:news
KLQKLN..ML.Mf:no
J..N.......Mf:nora
HJ.L.LL.MQLQf:noreply
MLOLLKN..L.Nf:notices
..L........Nf:plus
L.L........Of:radio
N..........Lf:rau
KMM.MM.MLM.Jf:recruitment
KLQKLM...L.Nf:reply
OLLONM.....If:rh
N..OL...M..Jf:robin
KMOM....L..Lf:s
..LL.......Of:segreteria
.LL.....M..Of:service
N..........Lf:shanice
N.MM.......Jf:ssa
.....L..L..Nf:status
N.L....ML..Kf:talent
..N........Lf:theo
..N...M....Kf:tran
..LL.......Nf:ulla
KMLO........facciamo
P.L........Lfaccio
N..........Lfaccio vedere
N..........Lface
N..........Lface to
LM.LNM...LLLfaire
OMLL.......Lfait
OMK.....N..Jfase
L.LL.L.N.L.Nfavor
K.....M...NLfebruar
L.M...L...NKfebruar um
..L........Nfebruari
K..M.......Nfee
..JLLO..L..Nfeedback
M.JN.L..L.LMfeira
.NM.OL.....Ifica
L.NN.......Kfica para
L.L..K.....Qfile
....LO.....Lfilled the
.LO..L....M.fine
.L......K..Pfinish
........L..Nfinish your
.K...L.....Pfintech
LML...MLKMLNfirst
LN.........Lfirst come
LN.........Lfirst served
N.L........Lfish
OL.......L.Lfive questions
.....K.....Nflat
N..........Lfloristin
OLLL..MM...Kfollow
MMML..LML.NJfollowing
N.L....M...Lfollowing the
LL...L..MO.Kfoods
MM.KM.IJKLKOfor
.KN.PL...L.Lfor #
QLJLLKL.NLLPfor a
O.KL.....M.Mfor an
.M...L..O.L.for applying
.L...O....L.for coming
I.PM.......Lfor friday
R.LL.......Jfor interview
....LL.....Ofor it
.LKL......NNfor me
J.NNLM......for monday
ONKM.LKKLM..for the
NNK.NKM.LLL.for you
J.SNLL....MJfor your
.LLL...LO..Nform
..N...MM...Jformal
IMNMLL...MMMforward
J.NL.L....MNforward to
K.P........Kfoto
PLLLLL...M.Lfour
JNN..ON...MIfrau
L.O...M....Lfrau lindqvist
L.JN.......Nfrau nowak
OKKLLN...MN.free
O.K..L....LMfreitag
O.LM......L.freitag #
K..........Nfreitag um
L.O........Lfreundliche
KMO........Lfreundliche grüsse
IKNOMK.L..NNfriday
J.KOM.....MNfriday at
.M.J.LPM..K.from
M...L.NM...Kfrom #
L.O......M.Lfront
..ML.O.....Lfull
KLML.MN..L..functie
L.....O.....functie van
L...MN..M..Kfurther
K.O........Lfwd
.L.LNM......fällt
L.N.......L.fünf
KLLJMOL...MOfür
LLLL.O.....Nfür das
ILP.LN....MLfür die
LM...N......gaan
LLL.NML....Mgaat
L.LNN......Lgaat niet
N..........Lgallo
.L.LO.......garde
ML...L.....Ngeben
..L........Ngegen
..L........Ngegen #
.MK........Ngeht
O..L.......Lgeld
O.L.........gemak
L.L........Ogenitori
NMOL.ML...LIgern
..........NKgerne wahr
O.LL.......Lgeselecteerd
JM.P.L.N.LMKgesprek
....N.......gesprek gaat
KLLOMMM....Kgesprek van
LLJ.N.M..L.Ogespräch
K.N.........gespräch für
M.K........Ngespräch über
K.KP........gestor
LLIOLL..MMLNget
P.LL.......Lgil
QNLLLL.....Kgiovedì
Q.LK......LMgiovedì #
.N.L......MKgiovedì alle
N..........Lgiugno alle
........N...give us
..LM.NL...LLglad
MJ.LMLLMLLLPgo
...........Mgo out
.NNL.LM.M.LKgoed
LOO.NM.MK.KIgood
L.OL........good for
LL.MN....MLKgood luck
O...L......Lgoogle
P..L.......Kgostou
MML...N.PLLIgot
LL....N.N..Kgot it
NM...L..O..Jgot your
.OLK.LOLLMMJgraag
LL..LN....N.gracias por
IONLL.NM..MIgreat
.M....NM...Jgreat news
..P........Igreat see
..N........Kgreet
PLKN..LL.M..group
LN.........Kgrowth
M..N.......Kgruß
KMO........Lgrüsse
P.ML.......Kgrüße
KLNOL.L.O..Kguten
LL.O....O..Kguten tag
...LO......Lgutted
MMNMMKLL.KKMh
ONKNLLL.KLLOh #
O.L........Lh ?
..N........Lh na
.N........MKh para
L.Q........Kh à
..L.......LOh:by
..L........Nh:says
.NM.MNL..LLKha
L..........Nhaar
J.LLLPN.N.LLhaben
O..L.......Lhablamos
M.NLN......Jhalb
..N........Lhalb fünf
MO...LL...L.half
..L.M......Nhall
NNL..LL.LML.hallo
KNO........Khallo frau
JKKPPMJKKLMNhas
O..M.......Khas a
KK.NOMLL.LM.has been
L..OL......Lhas come
.N.........Lhast du
..JMO.L.LLMMhat
NNJLM.KL.LKMhave
LOL.........have #
LM.L.......Nhave an
RNL.LK..L..Jhave been
LML.LN..LM..have not
..N.......MKhave one
KL.NPL....L.have to
....L......Ohave withdrawn
IMM.....N...have your
OLLOLLLL.LL.he
..L..L..M..Nhe's
NKM.....LL..head
.........L.Nhealth check
...N.L..M.MJhear
OL.........Khear how
LLLL.L.....Qheb
LL...M..O..Lhebben je
L.LN.......Mhee
K.J.NML..LLQheeft
......N....Lheel graag
ONKMLK...LLNhello
KLPL......LNhelp
.L.........Nhem
LKLNLML....Pher
HMQ.L.L.N.LLhere
KLPL........here is
NMLNMLLML.MKherr
O.L........Kherrn
L.N.M..MK..Khet
JLNMN.M....Lhet gesprek
...N.......Lhet is
P.L........Khet over
PNLKLNL..NLIhey
.L.NNN.L.MNKhi
.O.L.....M.Lhier
K.OL.......Lhiermit
.....O.....Lhighly
.....N.....Lhighly yet
NLLM..LL...Ohim
N.L........Lhim and
..L........Nhire #
LMK.ML..L..Phiring
N.MLL......Lhiring manager
KL.MOO....KLhis
N..LM......Khiya
MOLML......Lho
O..........Lhoch
..KNKN.LL..Nhola
NLLLL...LOLMhome
LL.QLM.....Khope
..OL.......Lhora de
.L.KML..LN.Ohoras
NJNOL.L.L.LLhorário
K..LL......Phost
.LOMLM.....Lhotel
MNNM.LM....Ihour
N..........Khour ?
J..........Phour at
OH.L.K...LLRhow
PL.........Khow you
..OL.....M.Khugo
J.IKNML.MKQNi
JPKL.L.M..LPi can
JLOKNL..M..Ni have
L..PL......Ki hope
L.LL.M....PKi will
MLKLMN..L.LMi'd
.MKO.L..MLOIi'll
..K........Oi'll ask
KP.JMN..LLM.i'm
L..NNM..L.MIich
J.L........Pich am
.LNM..M....Kid
.....O....L.iemand
OJ..NMMKOMKJif
LLN.ML..MM.Kif it
L..O.......Lif it's
N..........Lif so
PLLL.......Lif that
LLNJLONL.MK.if you
.L.........Oigor
L.N..M......ihr gespräch
N.NL.......Kihr vorstellungsgespräch
LNLLM.K.NLMMihre
J.M..M.....Nihren
O.LNL......Kii
...........Nik heb
L..........Nik zit
LMNL.PKLN..Jil
O.LL..LMOL.Kil #
HLONM...L..Nil colloquio
..LL.......Nil nuovo
ONLKLM..L...il suo
N..........Lill
GM.N.OL.LNLNim
L..P........impossible
L..P.......Limprevisto
KMOKL.LKMNINin
LL...L...N.Nin #
IMPKL.L....Oin de
.....L.....Nin may
.....N.....Lin mind
OLL..M.....Jin on
..LN.......Lin plaats
O.L.....M..Lin ruhe
LOJL.MMKLN..in the
.O.........Lin week
N....L...M.Kin your
..LNM......Linconvenience
K.L........Oinformal
L..........Ninformal interview
LL.........Ninformation
...LN.......ingetrokken
M.O........Jinglese
...N.......Lins
NN.L.......Linsta
KLLQL......Linstead
L..N........instead ?
L.L..N......intake
L.N..LJ.JKLOinterview
LO.O.......Iinterview ?
.K.........Ninterview about
IOM.M......Linterview at
L.N........Linterview details
NLPNNLL.LK.Kinterview for
.L.LML.....Ninterview in
..L.L.....LOinterview invitation
R..J......LLinterview is
N...ML.....Linterview monday
L..N........interview moved
L.P........Kinterview scheduled
.NML......MKinterview slots
.....L.....Ninterview stage
LOKM.......Minterview time
MMLL........interview times
LL.........Ointerview went
O.KN.......Jinterview will
NJL..L...MLOinterview with
MMJM.......Ninterview you
L..........Ointerviewed
..K..M...L.Ninterviewing
INIKM.MLMMLQinterviews
.....L..L..Ninterviews #
LL.........Ninterviews at
L...N...L..Linterés
...KO......Linutile
NLK.LL..L.MPinvitation
K.O..M...M.Minvite
K.O........Linvite for
M.K.....MO.Kinvited
NLL.....MM.Linvited to
O.L........Linvito
......O....Linício
MJMPKLMLMMJ.is
LMML...M..NJis a
O.KL........is at
L..L.......Nis booked
....L......Nis cancelled
N.KL......MNis confirmed
MLLM......KOis fine
L.OL.......Lis het
KLLO.....O.Lis no
L.KR.......Jis now
J.PL.L.....Mis on
P.L........Lish
L.NMM.L..MLJist
.J..K.O.MNKMit
......O.M..Kit !
K.K...N....Nit #
JLSM......LJit is
L...LO....L.it was
JL.M.......Nit'd
L.MN.......Lj
KLL..MP.L.LLj'ai
P.HMM.L....Mjanuary
M.JMM...M...january #
NNMJPNKK...Jje
.L.LO.......je garde
N.L...L.....je graag
.L.LO......Lje préfère
N..L........je uit
P..........Jjean
.N....M....Kjeito
JN..LLL.L..Qjij
O..IMN.LL.KMjob
JLL..L..NM.Pjobs
.LNL.LM...MMjoin
.........O.Ljouw
L.NLMLL..LMMjueves
..O........Kjuli
L.O........Kjuli #
J.MLN......Mjuly
J.ML.......Ojuly #
MKJL.MNL.L.Pjune
.LKLM......Ojune #
J..N.....L.Ojury
.LQ.MML.N..Hjust
K.O........Ljust sent
.LLO.M......já
L.LN.......Ljá não
...LO......Ljúnior
MJ.LMLO.LL.Ok
KMMNLLLNLMLLkan
MKL..LL.P.LLkeep
..L.....O..Kkeep this
.....N.....Lkeep you
PMLK.......Lkennenlernen
LL..M...L..Nkept
LN...M....LLkevin
L.L.......O.kind
.MN.......MJkindly
O.M........Jkita
NMLL.......Lkitchen
JLN.MM.LLMKOknow
QNLLLL.....Kkom
..L.......LOkomme
MN.O.L.....Jkunnen
L.LN........kurzfristig
L.LN........kurzfristig nach
M.O...M....Jl'atelier
H.OMM......Nl'entretien
...JNKLN.MNLla
.....L.O...Lla contratación
L..........Nla de
KLNOMN..LM.Ila entrevista
N.L........Lla riceverà
LN.NNL...LLLla semaine
LLNN.....M.Klaboratorio
OLKL....N..Lladen
N.L.........laden sie
O..........Klado
O..........Klado da
L....K.....Olandlord
J.M........Olaptop
J.M........Nlaptop with
M.MM...LK.KNlas
.LM.NL.LLMLOlas #
OMLJ.M....LNlast
..LO.....N.Jlater
P.J.MJOMLLMKle
.NILLJPLMLMOle #
.N.........Lle andrebbe
K.L........Ple dr
QKJKLL..LNNLlead
.....LM...KNlearning
L.K..L....KRlee
QMLMLL.....Jlei
...LNL......leid
..LP....L.L.leider
K..M.L...LLOlet
N..........Llet's do
LO..........let's talk
NMI..KRLML.Kletter
......N....Kletter for
N..........Llettera
K..........Olg
L.LN........lic
K.RM.......Ilieu
L..........Nlife
OOILKK.OM..Llike
NOJ.LKMML..Mlike to
MO..LN.....Iliked
.N.........Kliked your
.MN.L.N....Jlindqvist
MMIPK.L..R.Jlink
K........O..link expires
.L...N......lista de
.K.........Olive
L.LP........local
L.O........Kloft
LMM...M..M.Jlog
.M....M..M.Klog in
..NL.L....OLlogo
LL.........Olong
K.LO.M......longer
..N........Lloods
L.MLL...M.LNlook
L.M..L....LNlook forward
NLNLMNL...LJlos
..K.......KQlou
LLKLMNN.LL.Mlove
L.L.LM.....Plove to
......N....Llove you
O..........Kloved
L.NLM.....MLlovely
P..........Jluc
LL.MOM..LMMKluck
K.QKLML...LNlunch
N.L.........lund wir
I.NML.N..LN.lundi
JMOML.M..L..lundi #
L.NM...M.M.Klunes #
N.KPMK...LLLm
L.M.MNL.NL.Kma
I.NNLM...ML.maandag
J.NL.....L.Omaandag #
L.LNMOL..MLKmaar
L.KMLO..L..Nmadame
.....O..L...madame nous
L.LLM...K..Qmaggio
Q.IMMJL.M.L.mail
.KPML.L....Mmake
L.O........Kmake changes
KNL.......MMmal
.....O..L...malgré
.ONLJ.LL.LKNmanager
NK..........manager next
.....L....KOmanager position
..KL......MOmando
KO..KOM.L.K.mara
NML......L..march
P..L.......Kmaria
L.NML.M....Kmars
N.M........Lmars à
J.MML....M.Nmartedì
K..O...M....martes
K..N...M....martes #
PLO.LLM.OL.Fmarzo
M.MM.......Kmarzo a
N.M........Kmarzo alle
M.MM.....M.Jmarço
..MM.....M.Kmarço às
LLOLMMLLMKLLmay
LL...N.....Mmay we
NOJNLLMLJKOLme
.ONL..M....Jme and
J.M........Pme know
L..........Nme luck
.L..N.......me we're
MMJL..N..LLNmeet
LL.........Omeet on
KLM...MM...Mmeet the
N.L........Lmeet two
O.K........Mmeet url
LNL...M.....meet you
KLJMNL..L.NOmeeting
PL..N.L....Jmei
K.L.N......Nmeine
ONJNLKML.MMJmerci
O.KMLKN..M.Lmerci de
.OJ.ML..L..Mmercoledì
NN.ML....LNImercredi
KLOPLM...MLKmesmo
L..LML..M..Nmessage
..MJ.O.ML.KNmet
LLLL..M....Omevrouw
.PMM.LL.LL.Jmi
L.LN.M....L.mich
QM.........Gmike
LLLP.......Lmil
LLLP.......Lmil disculpas
NMK.L.M..M..min
.....N.....Lmind for
M.IL.L..LN.Ominute
KNL.LL...NLOminuten
OMLKKL..KOLNminutes
.LKL.L.....Rminuti
M..K.LL....Ominutos
MNKMOL....LKmir
L..O.L..M..Lmismo
OMM.KOL.LLJ.mit
P.LL.......Kmit herrn
.L.ML.....NLmittwoch #
INNML.L..L.Nmiércoles
..L........Omiércoles a
L.L........Omock
L.L........Omock interview
OOJMLMN.LL.Imoi
NNLOK.N.LNMImonday
PMLKL.M..MLKmonday #
.L.MM.M...NKmonday's
N...........money
I.LMML....MMmonsieur
ML.LN.M.....month
NL..LN..LOMJmore
K.NO......LLmorgen
NMKN....LLNJmorning
KQ.........Kmornings
LL.N.M.....Lmotivo
MMLIL.....MPmove
..KM.......Omoved
L..K.....M.Omoved to
L..O.......Lmover
NMJ.......NKmrs
JM.OLL.M.LNKms
L.KPML.....Lmuss
.....L.O....mutual
ILLKM.L.LLOSmy
.L.L......LOmy interview
LNL.......L.my number
M...N.....LLmy partner
MMM.L......Kmärz
L.OL........märz #
N.LM.......Lmärz um
..KPL.......même
MJNIJNN.LLMOna
M.O........Jna oficina
P.LL.......Kna sexta
JK.MLML....Qnaar
...N........naar donderdag
.L.MMNM.L..Jnach
..O........Knd
..O........Knd at
MLK..ML.K..One
LLMMM....LL.need
..LLLL.....Pneed a
KLNNOL.....Kneed to
JNLLNM..M..Nneeded
L.KL..M..M.Nneem
L.L........Nneem uw
..........NKnehme
..........NKnehme ich
O.M..O..L..Inel
....NM....LLnephew
...........Nnervous
L.LN........neu
L.K.....L..Qneue
...N.......Lneuer
...N.......Lneuer termin
HJIPMM.....Rnew
.....N.....Lnew status
...OL......Lnew time
..LLLNNNLL.Lnews
.....NN....Knews about
PNHNLK.LLMKNnext
.....N.....Lnext apprentice
N.L..L..LM..next step
.L.Q.L..M..Lnext week
.LLMONL.L.LKnicht
M.KL.......Nnico
LL.MMMLNLLLNniet
L.LNN......Lniet door
KMM......M..night auditor
MIIQRNJ.MNLJno
L.LO.M.....Kno longer
M.L.NL.....Lno need
..LN.......Kno problem
L.LN........no se
L.L........Nno shows
L.LOL.......no trouble
M.........NKnoah
KJKOOOL.M.LKnon
J.O.L....N.Lnoon
...LOLLMKMNJnos
PL...L....MKnostro
KLIONRLMK.J.not
.L.LLP..L...not be
....LO.....Lnot been
.....N.....Lnot selected
........L..Nnot send
..LN.L......not take
L.KKPL..M..Mnotice
KL.O......NLnotre entretien
LML..L....PLnotícias
N...NMMM..MGnous
I..ML.N..M.Mnovember
.........L.Onovember #
L.KLL.LM...Qnovembre
K.JS..L..LLMnow
L.LP.......Lnow on
L.JN.......Nnowak
N..L.......Lnoël
MNLNL.L.NL.Knu
LLLPM......Lnuestra
MQJL.O..M.LInumber
L.......O..Lnumber #
.NL.......LLnumber is
L.LLLM.....Pnuovo
L......M...Onurse
MKLNN...MLLLnão
L.MM.......Lnão se
IT.JNLKMJ.OMo
LLKL.N.....Oo seu
.L........OLobrigada
..L..L..M.NLobrigado
.....N.....Loccasion
J.OMM.M....Joct
NLL...M.....october
JQLM.......Loder
M.KLLJ.OMKLMof
J..N....M.LMof #
M.N........Jof an
LN.........Lof donderdag
OLLM.....L.Lof our
OLLL........of ten
PKN.N..LKMLKof the
KL.LLLLQO..Lof your
.KKMPL..L...off
.M.LLLOOLL.Loffer
......L....Ooffer ends
......N...MKoffer letter
NN.L..N....Ioffer you
J.NLNMM.M..Iofficer
M.N........Koficina
M.LOK.......oggi
RKMP.L.N.LLEok
NLKNM......Kok ?
OMNMK.MLMLLIom
.MNOLL.LM..Iom #
OKLLKMLMLK.Mon
N.MLLOMLONLHon #
........N..Kon april
K.N........Lon for
L....M.....Oon my
..L........Non paper
K.L........Pon stage
.LMOLL..LLLNon the
.....N.....Lon this
N.IL.....M.Oon thursday
MJIN.....LMPon tuesday
LKN.LM.....Oon wednesday
LLMM.QM.L..Ion your
NPMKJ.KLN..Lone
O.M......L.Kone hour
LOL........Lone you
LMLL.LL..QL.online
ML...ML.O..Konly
...MLMM..LMKons
KL.O.......Lons gesprek
OLLLN.L....Lonze
MOJKKLLMMMKPop
KPMLL......Mopen
MM.MLN.....Iopening
.....N.....Lopening you
.....L.OM..Loperador
IPLLJJLL.KMSor
M.......NM.Jora
O.L......M.Joral board
KLMKML..MN.Nore
..O........Kortiz
L.L........Oospite
JTLLLLL..LMMou
NMKOKLMK.LLMour
L.N........Lour coo
O.L......L.Lour engineers
L.LNL.......our meeting
LK.LM.M.L.LOout
J.L.M......Oout on
ML...LM...OKouvir
..OLMM.MKK.Lover
I.O..M...N.Lown
O.LM.......Jp m
O.LL.L.....Mpaid
I.M..N...M.Npanel
.....N.....Lpanel scored
L.K.....L.LQpaper
......N....Lpapers
LK.L.......Ppapo
PL.MMLL...MHpar
N..O.......Kpar retour
IMLPIMKKOL.Opara
L.JN.......Opara #
KMLLL...L..Ppara el
..N........Kpara segunda
H.MQ.......Lpara terça
.O.........Kpara una
..LN.M......parece
L.N........Lparfait
..M.......NKparking
N..........Lparliamo
N..........Lparliamo del
L.L......N..part of
LLM.LO...M.Lpartners
NLNM.OLLMLLIpas
K..O.M.....Lpasa
K..O.......Lpasa al
.....M...N.Kpass
OK...L..M..Lpassed
NL..........passed the
OL...L......passi
.L.ML....O.Lpasso
.LK....M...Npassport
M.PL....N.LIpasst
R.LL.......Kpast
K...OLM...L.paul
.....L..L.LOpayment
.L.......N..pdf
.LKP.......Lpedagógica
J.OMLM....NLpela
..L.......O.pela conversa
L.....N.....pension
IJ.M.LL.MO.Opeople
JL...M.....Qper il
L.QL.......Kperfect
K.Q........Kperfetto
O.LL.......Lperry
L.L......O.Lpersonality
..L......O.Lpersonality questionnaire
L.L....MM..Npersonas
LL.LLQ...ML.pessoa
K.O.....M..Lpetit
O..........Kpflegedienstleitung
N.L........Lphone so
M.L..LLM..NLpiacere
.KKM.LL.LM.Opick
LL......L..Opick a
N.L........Lpicked
N.L........Lpicked for
KL.L.......Ppiece
K.PL.......Kpiso
K.PL.......Kpiso #
L..N.......Lplaats
K.PNMLKLMKLMplace
.LLON......Jplanned
L.LON......Kplanned for
O.LL...M...Lplanta
O........L..platform
N........L..platform team
J.OMLJLOLNM.please
..N........Kplease bring
J.M........Nplease have
OL.......K.Lplease record
M.LKOMM..L..plus
.OMMLLK.L.LMpm
OL.K........pm ?
JML........Opm after
O.LL........pm central
OL.K........pm ct
L.O........Kpm est
L.K........Opm in
N.M........Kpm please
LL.O........pm work
..L.......LNpm works
M.NL.......Kpm you
LLLPLN..LM.Lpode
L.LL.......Npoint à
KNLMMOLMLLMJpor
JM...L.N...Npor favor
L..N........por motivo
....LO..L.L.por tu
MOML......NHportfolio
M.M........Kportfolio review
M.N........Kporti
LMO.MM..LLLKposition
LLKOLM.....Mposso
JMON..M.NMLIpost
INN..M.N.LMKposte
KML.L.MLM.M.poste de
NLLM........posto
L.PKMNMLLL.Lpour
K.LK..LO.N.Npre
......LO...Lpre employment
LO.........Lprefer
LO.........Lpreferred
LN.........Lpreferred candidate
N.L.M......Lprevisto
...KLLL.MO.Lprima
M.NL...M...Jprincipal
Q.J........Kprincipal engineer
.........MNJprinted
..LP.......Kproblem
L..L.O..LM.Lproceso
.LLNLM...N.Jprocess
L..L.......Nprograma
L..........Nprogramme
L.KL.....M.Oproject
..L......O.Lprueba
.L.LO......Lpréfère
LL.......M.Opuedes
LM.L.N..L..Npuesto
.M.LLN..L...puesto de
.QLL.L..L..Lpuò
JQ.NL...L...quando
KOLO..M....Kquarta
LJH.PPKOJNNKque
...........Nque lo
L.L.N..M....queda
OMK..L..M..Kquesta
.LL.......OMquestion
LJ.JL.M..NLQquestions
PLJL.....K.Oquestions and
KNMMKO.L..L.qui
.M........NJquick one
.OI..LM....Oquinta
JNML.......Mquinta às
PLLL.L...L.Mr #
L.O........Lrappel
LN.........Krather ring
P...ML.....Jravi
IJS..KJKLLRLre
NM.........Lre application
.....L....OLre gracias
I.KRMM....OIre interview
..OM..M...KKre re
..L.......N.re thank
..M.......NKre tuesday
KML.MLL.O..Mread
LLLO........rebook
N.LL........recebido
........O..Jreceipt
L.M.....O..Kreceipt of
........M.LMreceived
PKL....M....record
NL.......M.Lrecord your
NM.........Jrecruit
L.L........Nrecruiters
O.L........Lreden
IM.....P...Mreferences
.L......P..Jregistrada
.....N......rejected
...........Nremoved
L.KL.......Qrendez
L.KL.......Qrendez vous
MPML.LML.L.Lreply
LOL...N....Kreply with
.........O.Lrepo
.LMO.L..LL.Mreport
L.NM.......Kreq
L.NM.......Kreq #
JL.L...M...Qrequest
K.PLL......Mreschedule
..P........Ireschedule cancel
L.L........Nrest
.L...O.ML..Lresultado
MKK..L..N..Presume
L....L..N..Lretenue
J.....MM.O.Lreturn
I.P..LN.M..Lreview
......N....Kreview and
..L........Nrib
P.M.M......Iricerca
N.L........Lriceverà
N.L........Lriceverà il
........O..Jricezione
MNP..L.L...Jring
OL.....L....ring you
L.L........Oringrazio
K.L........Oriverside
.LOM.......Jroad
N.L.........roastery
.....L.N....rodrigo
PKJ..LN..LNLrole
O.L.......MLrole at
L...LL.....Orole for
JKO.L.LM..NNroom
P..L....M..Jrosa
K.N.........round is
.L.L.......Nround of
M.M........Kroussel
N.ML.......Lrow
K.LL.......Prue
M.LM.......Lruf
O.L.....M..Lruhe
P.LL.LL....Mrun
N.LL........ruud
L....L..N..Lréception
JLOL.O..KL.Ns
H.RLLKO.OLMJs:!
LG.IOKJKMM.Rs:#
JLNKPKL..L.Ps:# #
...........Ms:# new
PQIIKKNLKK.Os:?
KOJK.KO..KLSs:a
NLL........Ns:a entrevista
LN...MN...NIs:about
L..........Ns:account
L....L..O...s:accusé
L....L..O...s:accusé de
.L......L..Ns:adoption
L.LLM......Ns:afspraak
L.OL.......Ls:agenda
L.N........Ls:all
L.N........Ls:all set
J..P........s:alteração
L.........MNs:am
O.M..LM..L.Ls:an
J..........Os:anfrage
.L.N........s:another
.L.......N.Ls:answers
MLLLJML.OL.Os:application
.....O..K...s:application status
K.K.M.M....Os:appointment
..LKM......Os:appuntamento
..L...O....Ls:arbeidsvoorwaarden
.NM........Ks:are
.N.........Ks:are you
LOL.......LMs:availability
KLO........Ms:avec
L.RL.LL...NJs:aw
L.O........Ls:aw aw
........L..Ns:beca
K.NL....M..Ms:bevestiging
L.N.........s:bevestiging gesprek
J.LLLP....LOs:bewerbung
..NL.......Ls:booking
I.R.L.......s:calendar
K.O........Ls:calendar invite
MKM.LL..LLLPs:call
K.N........Ls:call with
LL.O.......Ls:cambio
LN.........Ls:campus interview
....P......Ls:canceled
L.LLP.......s:cancelled
.OL.L...OL.Ks:candidatura
L....P..L..Ms:candidature
L..P.......Ls:change
..K........Os:cita
....L......Ns:class
....L......Ns:class cancelled
ONMNLL.....Hs:colloquio
NNL........Ls:commis
ML...L...O.Ls:complete
........O..Js:concorso
.......N...Ls:conditional offer
K.P..L..P..Ks:confirmation
...........Ns:convocatoria
...........Ns:convocatoria a
L.L........Os:convocazione
NLL..L..P..Ks:cv
...........Ns:código
...........Ns:código de
P.JM.......Ks:date
K..........Os:day
KNJ..OK.MNJNs:de
L....L..O...s:de réception
....LO.....Ks:decision
MLLLML.....Os:del
N..........Ls:del colloquio
L.L........Ns:del lunes
..K........Os:demo
K.QL..L....Ls:details
L.O........Ls:details for
L.MM.L.MLL.Os:di
KKL..N....LQs:do
..L........Ns:donnerstag
...LN.......s:door
.L......N...s:eingangsbestätigung
O.L.......MKs:einladung
.MLL.L..LM.Os:en
O.MOL.L...LIs:entretien
OMMO.LLLLLMHs:entrevista
L.L........Os:entrevistas
.....Q..LL.Ls:esito
........L..Ns:finish
........L..Ns:finish your
..L........Ns:first
..L........Ns:first day
K.QMKKLLMNM.s:for
L.N........Ls:for #
L.OML...N..Ks:for your
K.O........Ls:fwd
...LN.......s:gaat
...LN.......s:gaat niet
L.L........Ns:genitori
N.NOM.L..L.Gs:gesprek
....N.......s:gesprek gaat
L.NLM.......s:gespräch
LL....M.P..Ls:got
LL....M.N..Ls:got it
.L...M....NLs:gracias
L.....NM...Ks:great
.L.K.L..M..Os:have
.........L.Ns:health
.........L.Ns:health check
L..N........s:heute
..L........Ns:hire #
..N..M.....Ks:hold
LL.......N.Ns:home
...OL......Ks:horário
LLL.......LQs:how
MMKLLL....LOs:ihr
.M..LO.....Ls:ihre bewerbung
KLMLLLL..NLQs:in
ONOOMLKKJJL.s:interview
L.N........Ls:interview details
.L.L.......Ns:interview in
L..N........s:interview moved
L.P........Ks:interview scheduled
.NML......MKs:interview slots
MMLL........s:interview times
NLK..L..L..Os:invitation
K.O.........s:invite
KL...L..PM..s:it
...........Os:jobs
K..M.....L.Ns:jury
OML........Ks:kennenlernen
JM...L..LMLQs:la
I.M......M.Ps:le
LN.........Ks:let's
LN.........Ks:let's talk
L.L........Ns:lunes
..K...M....Os:meet
L.LLN.....LOs:meeting
..LMML....NLs:monday
L..........Ns:na
.L.OML.....Ls:need
.L.OML.....Ls:need to
........L..Os:neue
.LLNLL.....Os:new
L...LMNM....s:news
MQLL.L.....Js:next
.N.........Ls:next week
...LN.......s:niet
...LN.......s:niet door
K.....M....Os:nieuwe
.L..O.......s:no
..L.O......Ls:notice
..L..L..M.N.s:obrigado
KKML..PL..LNs:of
LL...LOP.L.Ls:offer
......N....Ls:offer of
.MLKMOLLLKLNs:on
O.K.........s:on monday
..LL.......Os:on thursday
L........Q.Ks:online
.N.........Ls:open
.....L.O...Ls:operador
LMNM.......Ls:panel
........L.LOs:paper
M.KL..M.LL.Ps:para
.....L..L.LOs:payment
..L.......O.s:pela
..L......N.Ls:personality
..L......N.Ls:personality questionnaire
MN...M..L..Js:phone
.LMOM....L.Ls:please
LN...O..L.LLs:position
L.O.........s:pour
..LL.O..L...s:proceso
.LL......O.Ls:prueba
..L......O.Ls:questionnaire
PLLL.....L.Ms:r #
IIS.LLKKLJR.s:re
NM.........Ls:re application
.....L....OLs:re gracias
I.KRMM....OIs:re interview
..OM..M...KKs:re re
..L.......N.s:re thank
L..........Os:re the
..M.......NKs:re tuesday
.....L..M.LNs:received
.L.......N.Ls:record
.L.......N.Ls:record your
L..P.L..L...s:report
L.NM.......Ks:req
L.NM.......Ks:req #
LLL........Qs:request
.L...O.....Ls:resultado
L.LL..M....Os:review
K..L.......Ps:room
.MN........Ks:round
L....L..O...s:réception
L.R........Js:scheduled
LOL.M......Ls:scheduling
MN...M.....Ks:screen
NL.L.......Ms:second
L.O........Ls:see
L.O........Ls:see you
L.O........Ls:set
OL.L........s:shift
LN....M....Ls:sign
.........O.Ls:skills
LO.L......MKs:slots
.N.........Ls:slots open
...NL.......s:spostamento
.....O..K..Ms:status
L.M.....L..Ns:still
.......L...Ns:study
........MN.Ls:take
.........N.Ls:take home
.N.........Ls:telefonat
L.MN.......Ks:termin
K.QL.......Ks:terminbestätigung
..L..M...O.Ls:test
L.L.....N.PKs:thank
L.L.....N.PKs:thank you
JJMLMLMM.MKQs:the
L.O.M......Ls:the #
......N....Ls:the role
...L.......Ns:their
JKQ.LL....OMs:thursday
..LN........s:tijdstip
KMJQLM..LL..s:time
L.LN........s:time change
MNLL.......Ls:times
.L.ONLN.MLLJs:to
M...N......Ls:today
M.OL.L.....Ls:tomorrow
....N.....LLs:tomorrow's
O.KNLM....MJs:tuesday
.........N.Ls:typing
..LL.M..LO..s:técnico
..LN.O.....Ks:update
K..Q.......Ls:updated
KMM..M.M..LLs:us
PL.......L.Ls:video interview
LKM........Ps:visit
..LL.......Os:visita
L.......L..Os:volunteer
PL........MJs:vorstellungsgespräch
ILOK.MNLK.LQs:votre
.....N..L...s:votre candidature
..LL.......Ps:vous
NJK.LMM.R.NHs:we
.N.........Ls:week
.....L..L..Os:weekly
.N....L.....s:when
PMJ..MLMLK..s:with
I.PKLLNLMLONs:you
.M...L..O.NJs:you for
ILO.LMKLMOLOs:your
M.L.LM..NL.Ls:your application
..N........Ks:zoom
K.LLL.LNLM.Ps:à
KLML.MN...LNsaid
IKHTKK...M..same
..LN........same place
...M......NKsame time
..L........Osamira
L.LN........samstag
..OKLL..ML..sarà
L.O........Ksarà anche
OML.ML.....Ksat
N.L.........sat #
PLHKMNM.LMLNsaturday
N.L.........says
LN...LL.L..Mschedule
O.M.ML.....Jscheduled
KPL.M......Lscheduling
.N.........Lschick
.N.........Lschick mir
..L........Nschlagen
..L........Nschlagen wir
OL.........Lschool
M..L....N..Kscientist
.........P.Kscore
.....O.....Kscored
.....N.....Lscored you
....N.....LLscratch
.K.L..LN...Nscreening
MINQLOLKMKLKse
N..L.......Lse tiendra
KKMKMM...LLPsecond
..L.......LOsecond try
N.QJK.LLLNLLsee
N..........Lsee how
N.L........Lsee if
J.M......M.Nsee the
.NRLL......Isee you
NMK........Lseen
N.L........Lseen by
.MNNL.M..LLIsegunda
L.N........Ksegunda #
MML.LO..L..Kselected
NL..........selected for
KML.O......Lselection
...LO......Lsem efeito
LP.MNL..LLLLsemaine
JNLO.L..L.MMsemana
LMJ..LM.LMLPsend
MMKKLN..LL.Nsenior
J.PL.LM.M..Lsent
.....L..N..Lsent to
LN.L........sentito
M.JLM.LLM.LOseptember
LMK........Oseptember at
L.L.L.N...LNseptembre
L..L.......Oserai
KN.....M...Lserved
NMMMLL...L.Mservice
P.KL.......Lserviço
N..M.......Kserá
N.LL........será recebido
P.K.M......Lsession
..OL.....M.Kset
L.N........Lset for
LO...L..LM.Lsettimana
N.L.....L..Mseven
........L..Nseven days
..MNN.L..MLJsexta
LMM.M.M....Kshare
L.......L..Nshelter
QJ.LL......Mshift
NM.....L...Lshop
P.K..LL..N..short
M.L..L..PL.Kshortlisted
KLN...L..MN.should
..........NKshould i
L..........Mshow
L.K........Pshows
RJJJ.NO.MLLLsi
..L........Osi no
O.LLML.....Lsi terrà
L.QL.M.....Kside
NNKKMMMLMLK.sie
K.L...M....Nsie als
L.....O.....sie anbei
Q.L........Ksie gern
O.NL.......Jsie sprechen
N.L.....M..Ksie zu
N.L....M....sie zum
KNNL.LQLKL.Lsign
.LM..L..KL.Osign in
........N..Ksimilar
........N..Ksimilar jobs
K.L.O......Msin
L...O......Lsin efecto
NNJ.MLLMN..Jsind
KMMM.L..MMMJsite
.........O.Lskills
LPN.LL.....Kslot
JQML......MKslots
.N.........Lslots for
.N.........Lslots open
Q.KL.......Lsms
...N.......Lsnow
ML.QQ....L.Gso
MNLM.L.M...Jso i
M..LQ......Jso no
.L.N......NLso sorry
....PL.....Lso there
ML.OKM...M.Jso we
LOKLL...LLNMsobre
O.LL.......Lsofia !
N..........Ksollicitatiegesprek
LLML.P....LMsomeone
....LO.....Lsomeone whose
LMMO.....M.Jsomething
L..O.......Ksomething came
MNLM.L....L.sono
JJKQQOLL.LMIsorry
...O.......Lsorry !
..LNL.......spostamento
.ML.LP.....Lspot
O.NL.......Jsprechen
O.M........Ksprechen mit
NLN........Jspreekt
N..........Lspreekt met
PLLMM....M.Hsr
QMKL..L....Lst
L.OL........staat
.....O.....Kstack
L....M....NKstadtbibliothek
O..LL....L..staff
P.L......L..staff engineer
KMKL.M..LN.Pstage
O.L........Kstanza
LKN..LQ.LN.Istart
LL......L..Pstarted
LL......L..Ostarted an
.LOM.......Lstarts
M.MLMN...L.Jstatus
K.PM..L....Lsteht
KMN.MLMML..Lstelle
NLLL.L..LONIstep
OK.......L.Mstep is
JKMRK.L.KL.Pstill
L.OL.......Lstill good
LKL........Ostrong
LL.........Nstudent
M.N......M.Jstudio
LL...M.L...Ostudy
OKJK..M.MM.Msu
L..L..LP....subject
L.....LP...Lsubject to
L.L........Nsubmit
..L.....Q..Jsubmitted
P.K.LPO.LLLIsuite
OMK.....LK.Nsuits
PKL......K.Osuits you
..L.L.L....Psummer
L.LLML...PLMsunday
NNLKLM..L..Msuo
N.LK.......Msuo colloquio
..N........Ksuper
NOLL.......Ksuperintendent
K..LLN.LLLMPsur
L..NL.LN..LMt
KLLNL...O...tag
.JLM.N..MNL.take
L....M...O.Ltake home
N.LN....M..Ktake place
KM...L.....Otakes
OJ.L.K.L.M.Mtalk
OLL..L....NKtalk about
N..........Ltalk money
M.OL.......Jtaller
NNMMLLL...MItarde
MROLKI.NM.NFte
L.IK..OM.KONteam
......N...NKteam !
.L...L....KPteam and
LL......L..Oteam can
PLL...L.....teamleider
PKJPL....L.Mteams
.N...M.....Ltelefonieren
NM.LL.L.LL.Otell
NKMK.LLMLM.Pten
.LNOL.....MKtermin
K.QL.......Kterminbestätigung
O.LLML.....Lterrà
JLNOL.....MLterça
L.MM.......Lterça #
LMML..L.LQ.Itest
.PL.....M..Ktext
MNLNMK.LNLMIth
L.LN.......Lth same
..N........Lth we
N.LN.....M.Jthan
..LO.......Lthan #
KLNKMML.MLPLthank
KLNKMML.MLPLthank you
JLOLMNL.NLOJthanks
M.N..NLN.LKKthat
..LOLL...M..that is
L.OLLN..M..Jthat you
KN...LLKIM.Othe
.MNN.KLLMNMIthe #
N.L....N...Lthe board
L.N.ML.....Lthe calendar
NL.L.N.....Kthe call
N...L......Lthe evening
N.L........Lthe fish
LN.........Kthe growth
N.M........Kthe head
KLP..L.M..MMthe interview
.....L....NLthe invitation
M.N........Jthe invite
L....K.....Othe landlord
IO.......P.Kthe link
....N.......the month
P.K..M..L.LKthe morning
KLL.M......Othe new
N.LL.M..LN.Kthe next
LO...M..L..Lthe number
..LL.L....LOthe old
.N.........Lthe one
KL.M.N...M..the panel
ML..LO.....Lthe partners
MML..MM....Kthe phone
N........L..the platform
.NL........Lthe portal
L.L........Nthe rest
N.L.........the roastery
.....MN....Kthe role
KLLPLL..MNMLthe same
.LL........Othe screening
L.......L..Nthe shelter
NN.........Jthe shop
...N.......Lthe snow
I..LL.MM..MNthe team
..L........Nthe technical
KNL.....NM..the week
.MNL....L..Lthe workshop
MMKK.......Otheir
.LL........Pthem
K.UNLL...L.Gthen
O.L.........then he
L.O........Kthen the
L.P........Lthen we
I.KMNLL.MNNMthere
LL.LMK...O.Mthere is
M..K.M...MLMthey
N.L.........thing
N.L.........thing #
MK.........Othink
KL.NOO..NKK.this
L.N..LM.....this email
.LNLLM.M...Lthis is
..L.....O..Kthis number
.....N.....Lthis occasion
ML.M.O.....Kthis time
KOLL.L....LPthis week
KOKMLLLL.NLNthree
PL.K..M..N.Jthrough
.N.........Lthu may
.KKQKLL.L.NMthursday
JLNO......OLthursday at
PKMJKOLLLMLMti
P.L........Lti faccio
N..L.......Ltiendra
N..L.......Ltiendra le
..LN........tijdstip
OLL.M.L.....till
.NNQL.LLKNOItime
OLN.L......Ktime #
L.LN........time change
LNM........Ktime in
K.L......O..time the
.K.........Otime url
IQONLL...L.Ktimes
O.........L.tmrw at
MKIK...LKM.Nto
MJKMLNL..OL.to a
P.L........Kto appear
N.L........Lto ask
L.N.........to calendar
N..........Lto face
O.LL.......Lto follow
OL.L.......Kto hear
.L..N.N...LLto hire
NLKLLM..LNMMto interview
K.L..M..LM.Pto invite
OL.L.LM...MKto join
KLP...LM....to make
.....L....KOto next
P...L.N..L.Jto offer
LN.....ML...to schedule
.MJLLM.....Nto see
L....L....NLto thank
OM.L..L..NNIto the
L.......L..Oto volunteer
MKMM.LL.LL.Pto you
LLNL.O..L.LLtoch
KK.ON...KLM.today
.LLLPK......told
....N......Ltold me
K.OMMK...MMJtomorrow
O.M.L......Ktomorrow #
M.NM.....MLJtomorrow at
L...PK....LKtomorrow's
LLL.M......Ntonight
L.LMLL....LOtoo
JLPL.....M.Ntop
M.NK..L..M..tot
L.P........Ktour
..N........Ltour and
M.N..L....NJtran
L..........Otravel
L..N.......Ltreffen
JML..M...MLOtres
OLL.M......Ktrial
N.N..L...M.Itrois
LLLMLM....LOtry
IMOLKP.M.KKNtu
KLML.....N.Ntue
KMML.....M..tue #
LLLOL.L..LNMtuesday
.LKO......MLtuesday #
.N.........Ktuesday ?
JM.LL...M.N.tuesday at
..N........Ktuesday the
OL...L..NL.Ltuo
...LNL......tut
NOKMLJKNN.L.two
N.KM....M..Ltwo of
L......N...Ltwo references
LM...L..N..Ltwo weeks
.........P.Ktyping
.LPL.L....MLtá
TLL.LLNMLLLJu
..OL.......Lu #
PL.........Ku come
K.O.K..LLLLQuhr
L.OL..L.....uhr im
NLK.......NKuhr in
L..L.......Nuhr kommen
L.K........Ouhr mit
OLLLNM..L..Kuit
O..L........uit voor
QIKM.MLLLLKOum
MK.OK...LL.Num #
L..KLM..L.LPuma
.....O....LLuma pessoa
MQJM.LLKMP.Iun
NOLL.......Kun colloquio
LPIMLLLL.NMMuna
LNLL.......Nuna entrevista
NMKLMO.MLLKJund
......LN....und der
RLKL..M....Kund ich
L.NL.L..L..Nunder
.K.MLPL.LM..une
NMNK.MNL.MMGuns
P..........Kuns ?
......NL....uns ihnen
N.ML....M..Juns in
.....N.....Lunsuccessful
......LN....untersuchung
.MKMMLMMMMLJuntil
K.MM..LLL..Nup
JNL........Mup for
K..N......MLup on
K.P........Kupcoming
L.LO.N...L.Lupdate
JL.R.......Kupdated
.......N...Lupon
LOQ.IKKKJOKMurl
M.JN........url dabei
.LOKNO..N.KKus
OLMLMM.....Ius on
L..LLM.LMLMNuur
..N........Luur in
.LK.LL.NLL.Quw
..LL.......Nuw afspraak
.LMKLPL.LL.Ov
LJNNMM..LMLKva
JL.MM....N.Mva bene
KOL........Mvalley
JMJONJMMN...van
...N.......Lvan woensdag
NM...L...M.Kvedere
M..LO......Lvenga
P.K..M....MJvenir
MLOL.......Lver
..L..NM..M.Lverder
.L.MLO....LLvez
NMKKMLL..M.Nvia
OL...M...L.Lvideo interview
L..LO.......vier
N.IML.M..LM.viernes
N.KM.......Mviernes #
NLL.L...N...view
.....L..L..Oviewed
K.NL....L..Ovisit
NMNLLML...LJvoir
L.......K..Ovolunteer
..K..OKL..LMvoor
..K.....L..Pvor
......LN....vorbehaltlich
J.OL..L...MNvorher
QM..L...N.MFvorstellungsgespräch
O.LM.......Kvorstellungsgespräch findet
J.L.N.....MOvos
LN..........vos disponibilités
LLNKML.NL..Mvotre
........L..Nvotre dossier
.LL........Nvoucher
N.HLML.M.LMMvous
L.K........Pvous avec
.L.LO......Lvous faire
O.L........Kvous le
KML......L.Pvous êtes
..L......O.Lvragen
MNJ.N.L..L.Mvrijdag
RL.......L.Kw
N..........Lw dana
..........NKwahr
MO.L.......Jwalk
.N.........Lwalk in
LP.L.......Lwann
ROKLLLN..LLJwant
..L...N....Lwant it
Q.L.......LKwant to
LL........OLwanted
L.........OLwanted to
M..MNL....L.wants
ML.MN.....LKwants to
O.KL......M.ward
O.LL.......Lward manager
........L..Nwarehouse lead
JLLMLNMLO.KOwas
L...LO....LLwas a
.....L..L..Nwas received
..L..L..N...was sent
P.MLL....L.Lwat
O...L......Lwat een
OLK..L..N.LMway
K..N.QMK..KLwe
O.J..ML.L.LNwe are
.LNN.....M.Iwe can
LL...M.....Nwe could
LLLMONLMOL.Kwe have
KMNLL.M.....we je
.....N.....Lwe keep
L..O.......Lwe maandag
L..OL.......we shall
.LNL.......Mwe talk
O.L...M....Kwe want
L.L...P....Lwe willen
....MN.....Lwe won't
K...LMN..L.Nwe'd love
NKMK..L.MP.Kwe'll
PLJLOL...MLLwe're
MLLM.O..M.LJwe've
..K........Pwebinar
INO.L......Mwed
.NL........Lwed may
KMMMLM....LNwednesday
KMK.M......Nwednesday #
K.PL......L.wednesday at
...N.......Lwednesday's
ONM.......LIweds
O.M........Kweds #
FRJNKK.LN.NMweek
KR...L....L.week ?
.LL.ML....MOweekend
.....L..L..Pweekly
LM...L..O..Kweeks
OLL.ONL.L..Iweg
.N...L......welke
NMKM......LLwell
L..L.M....LNwent
JLMLLOMMM..Mwere
MLLL.......Nwerk
O..........Kwerkstatt
LO.LML.....Nweten
LPLKMM..MLLMwhat
K.PL........whatsapp
HR.M.LL...LMwhen
.N.........Lwhen are
.N.........Kwhen could
J.LN....MM.Mwhen the
KSLL.....L.Lwhich
IKML.M...OLPwho
....LO.....Lwhose
JN.NL.L....Mwie
L.LO........wie besprochen
MIMMLIKMNLN.will
L.N.......NJwill attend
JLNMMJL.OL.Mwill be
M.K........Nwill interview
.L.NMP..L..Iwill not
KL.L.......Pwill visit
....M...K..Nwill write
..LL.MO....Lwillen
NKN.KMM.ML.Kwir
N.L.........wir laden
...........Nwired
KM.LNM..L.M.wish
L..........Nwish me
L..LNN..L.NKwish you
OO.M.NL.KLKLwith
QLML.ML..KLKwith a
N...ML...L..with an
K.O........Lwith anneke
L..O.......Lwith candidates
.N..L.M....Kwith me
.....N....LLwith someone
.LKL..L..NMMwith the
.NNL.N.M..LIwith us
L.KL...M...Pwith your
L....L....LOwithin
.L......M..Nwithin #
KNLN.LL.MLNLwoche
.N.........Lwoche mal
.OKPL.L....Kwoensdag
K.MLMN.....Mwon't
K..LMN.....Mwon't be
O.JOL.LML.LLwork
O.LL........work ?
L..O.......Kwork for
K.L.M......Pworker
KOJL......O.works
.MNL....L..Lworkshop
L.OL.......Lworkshop ?
RNHKK..MKKM.would
PNKLLKMNLL.Lwould like
..LL......LOwrote
SLLKL.....LMx
L..LOL....LMxx
N.MMLM.MIM.Ky
..L......L.Nyearly
MKL.L.QM.L.Kyes
.....N.....Lyet we
OMLIKN.LJ..Myou
L.PL..LM...Kyou a
K..M.......Nyou about
L.O.M......Jyou accepted
MNL........Jyou an
.K.LLMM...NMyou and
.N.........Kyou any
M....N..M..Jyou applied
L.OKM...LNLLyou are
LL.L..OM....you as
OK..........you be
L..L..L....Oyou cannot
LOL.LN.....Kyou could
N.LL.......Nyou do
M.JK.NL.MKOMyou for
L..N.MN....Kyou got
OOLLKL.LLNL.you have
.....N.....Lyou highly
.MM.LP..M.LIyou in
NMLMLN.ML.LLyou on
NL..........you passed
LO.........Kyou prefer
LL......L..Oyou started
LL.L.......Oyou take
..ML..ON...Iyou the
L.N.......MKyou thursday
PMI.N.NMKQ.Gyou to
L..L..N....Myou want
KL...NMM....you were
PLMM.M..L..Kyou will
P.LLM......Kyou'd
KLPL.....MMLyou'll
L.N........Lyou're all
..L........Nyou're in
L.O........Kyou're on
QLILNL.....Kyou've
KLNL..J.N.KNyour
ONJL...LO.LKyour application
LO.L.......Lyour availability
..P........Jyour booking
LLM..L..N...your cv
..L.....O..Kyour form
LLROMM..L.LHyour interview
LJL........Pyour new
MLLL....L..Oyour next
I.O......N.Lyour own
K.P........Lyour panel
..J....M...Nyour passport
..MMNL....OIyour time
..L......L.Nyour yearly
MLLM.MN.L..Lyours
......N....Lyours if
L..N........zeit ?
.N.........Lzeiten
LL.Q.......Kzelfde
O.NLL.L....Jzien
K..........Ozit
L........P.Kzondag
L........O.Kzondag #
LMO.L....L.Mzoom
MKJLM..LN.LPzu
.LG.LLMMMMMPzum
O.KL......MKzum vorstellungsgespräch
.O.........Lzwei
.O.........Lzwei drei
ONFHHJJKSLIO~1:application
.RJNMLLLKKMM~1:appointment
L.LKLMK.LSLL~1:assessment
.RK.KJKM.KN.~1:availability
.LJ.ML.L.NMP~1:bank
.KPKMKKMLMLN~1:booked
OJKHKLMM.MNP~1:bring
.NPIKKOLOKL.~1:call
IJKKTIKLKLMK~1:cancel
ILH.LOLM...Q~1:candidate
HRLMKML.LLLN~1:choose
NMNMMIKKJ.LM~1:clock
QOHM.NKKK.LL~1:come
KHIJKKQLOQMN~1:complete
OKILLKJULLL.~1:condition
IJQJJKKMMKNO~1:confirm
J.MKMRM.LLKK~1:decided
KJJR.RL.MLLL~1:decline
KL.JSNL.KLLK~1:filled
MJKK..PNLMPJ~1:forward
L.K.L..M...Q~1:health
JJKLNMTML.KK~1:hire
LN.L.J.ML.LP~1:home
NPGJKH.MIMMN~1:hope
LMMNL..LKOLM~1:internal
L..M.NJL.JKO~1:interview
K.PJ.ML..LLO~1:interviewer
OLHIK.KLOPMM~1:invite
M.KLKNLLMLMN~1:join
.L.LNQKLMLLK~1:keep
N.SJLKKLL.KN~1:meal
MOM.NNLKILNK~1:meet
LPJLIIMLLPKO~1:minutes
.IMM.JOLLMJM~1:month
HJFSM.KLKMKM~1:move
LJLJ.KS.K.KO~1:offer
NNMM.LKLMMLL~1:onsite
NLILLMLLN.ON~1:opportunity
.MJMLPMMKJL.~1:panel
.LG.ORL.MJPK~1:past
.L.HQNOMML.K~1:position
KLKL.....M.Q~1:press
LMMKKK.LSKJ.~1:received
KLLMOKL.N.KO~1:recruiting
HIIQSPLLKL.I~1:regret
JMQLLLL.L.LN~1:reminder
.MQKNLMJLLNK~1:reply
K.KN.M..KM.O~1:research
MKN.LMMNNKL.~1:review
MKN.MJKMKKMO~1:room
.N.LNL.KMP.K~1:round
N.KLLLNN.L.M~1:sales
KLHLN.LNLL.S~1:school
MOK.KNLMPKLL~1:shortlist
NOKNKLLJ.LP.~1:talk
NNPK...KNJMK~1:team
KJKIKRKJNLSL~1:thanks
KINRQK.KJLNK~1:tomorrow
ML.LLM....OK~1:travel
..OK....MQLH~1:trial
NONKKLJKLLLN~1:video
OMJ........M~1:visa
NLNN.JKJIKLN~1:weekday
PNJM.LNKKLOK~1:withMe
N.KJMML.KL.O~1:yesterday
MIOOMKL.LNK.~1:zone
NMGGIJJKSKIP~application
....L...N...~application&past
MML.LML.N..L~application&position
.L......P..L~application&received
NM...K..NMLL~application&thanks
OLL..L.....L~application>come
PML.....L..J~application>hope
O.L.....L..L~application>meet
KL...M..O...~application>past
N.L.L.LLP..L~application>position
........N..L~application>review
K..........N~application>talk
L.......O..K~application>team
L....L.....N~application>zone
JQ.M.LLLKK.M~appointment
MNLL.......K~appointment&interview
L.LL.......O~appointment&month
KN....M...LM~appointment&weekday
..J........O~appointment>confirm
LOLL..M....L~appointment>weekday
LL.LL.K.LSLL~assessment
L........N..~assessment&complete
..LM..L..N.L~assessment&hope
.L.......N.L~assessment>minutes
LSJ.JKKM.KNL~availability
...L.......N~availability&weekday
.N.........L~availability>round
KMLLLM.....O~availability>weekday
..I..KLL.NMO~bank
.KPKNJKMKNLN~booked
O.J...LM....~booked&month
L.LLL......P~booked>interview
OIMGKKN.L.NP~bring
.MNKKOOLOKKL~call
MN.........K~call&past
PLJL.M..L...~call>weekday
GJMITIKLJKM.~cancel
L.L.P......L~cancel&clock
L.L.PL....ML~cancel&interview
....O......L~cancel&month
L.OL.......L~cancel&move
L.LLP.....MK~cancel&past
..L.OL......~cancel&position
..L.O.......~cancel&weekday
....NL......~cancel>interview
....OL......~cancel>position
....N......L~cancel>recruiting
JKKLKPL..M.P~candidate
L..L.......O~candidate&clock
K..M.......N~candidate&weekday
GTJLKMKLLKK.~choose
KPL........L~choose&hope
LO.........L~choose&withMe
.L.NL......M~choose>decline
M.KKNKKNL.KP~client
NMMMMJKKJ.LM~clock
P.KN..M...LJ~clock&come
JLN.......MM~clock&confirm
N.LLL...L..N~clock&invite
KLLOM......N~clock&move
J.L.NMMM...N~clock&past
K..........N~clock&review
.MMM.L.....J~clock&round
L.L.LM....OL~clock&thanks
NOMM.L.LL..L~clock&weekday
PLKPL......J~clock&zone
..LL.......O~clock>bring
..LLN......M~clock>cancel
.LLM......OK~clock>confirm
KMKML......O~clock>interview
ML.KL...ML.O~clock>minutes
NL.M..LM...J~clock>month
L..N.......M~clock>move
OLMK.......M~clock>onsite
L.L........N~clock>review
MKNN.L.....L~clock>room
OLLK.L...M.N~clock>talk
M.KLML....N.~clock>thanks
KLPM.......K~clock>video
FSJO.L..LN.M~clock>weekday
..OOL......J~clock>zone
OOH.LOM.J.LK~come
LLLO...M...L~come&month
RJK...MM.LLK~come&weekday
PL.L.......K~come>interview
PJJO..MM.L.L~come>weekday
KGIIJJS.OQMN~complete
......O..L.L~complete&offer
L.....O....L~complete>offer
..L.....N..L~complete>past
MLHKKLLULLL.~condition
L.....LO....~condition&position
KIQ.JKKM.KNO~confirm
K.OL......ML~confirm&interview
I.N........O~confirm&month
J.P.........~confirm&position
I.NL......NO~confirm&weekday
J.PL.......M~confirm>interview
..LL......MO~confirm>weekday
ILMLMSM.LLKJ~decided
NIIO.RLLMKKK~decline
.....N.....L~decline&position
JLLJSNL.KLL.~filled
..L.P......L~filled&position
.LLJ..RNL.PJ~forward
......NL....~forward>position
O..L......LK~h:application
L.PM.L..L.ML~h:clock
O.L........L~h:complete
M.L.......LN~h:hire
..L.L.....N.~h:hope
..H.M.....PM~h:interview
..JO......LM~h:minutes
NMJNML....OK~h:month
..L.L......P~h:past
.M.OL......K~h:position
...........N~h:received
.LL.......LP~h:recruiting
L.LN......LN~h:round
.MJM......OL~h:team
K.NK.L..L.QL~h:thanks
ILON.L....NL~h:weekday
K.PL.......M~h:withMe
KLL.L.LNL..Q~health
JI.LNMTML.KL~hire
L.....O.....~hire&month
K.....Q....L~hire>month
LNLL.JNNK.LO~home
MOIMJK.NJ..M~hope
OML........L~hope&join
QKJ.LL.MLN.L~hope&weekday
LOLM....L...~hope>choose
ML.L.......N~hope>clock
NMLL.......L~hope>meet
O.LO.L.....K~hope>weekday
ML.NKNL.JMLN~internal
KLL.LMJ.MLLO~interview
N.KLLM...MLM~interview&invite
J.L........Q~interview&minutes
PKL..M..M.LK~interview&month
LLKRL....L.L~interview&move
NLKL.N..LL.N~interview&past
M..LML....LN~interview&position
LLL........P~interview&recruiting
M.LL....M..N~interview&room
.L..LN......~interview&thanks
NN.M.LL..L.L~interview&weekday
LLJM......MN~interview>clock
K.M........O~interview>hope
L.L........O~interview>minutes
.L.LMMM.N..J~interview>month
.LLMLN..L..N~interview>past
.L.L.L...L.Q~interview>round
L..........N~interview>school
S.NNMKL..KMF~interview>weekday
MLOL.ML..KLM~interviewer
OLHJJ.KLOOM.~invite
PLKK....M..M~invite&month
N.LL.......M~invite&weekday
O.IK.N...N.L~invite>interview
.L.LKNM.MKMM~join
JJ.LRQJLMOLJ~keep
QKQIK.K.LLK.~meal
..O........L~meal&talk
OL.L........~meal>weekday
.O..MOK.IMNK~meet
M.........OJ~meet>team
N.KMNK.....M~meet>weekday
MNLLHI.L.PJO~minutes
.M.N.......K~minutes&weekday
O.KM........~minutes>clock
JLL.....M..O~minutes>interview
N.......M..J~minutes>invite
L..........O~minutes>onsite
P.K........L~minutes>room
OLL........L~minutes>talk
JN.LM.M.N..L~minutes>weekday
MLM..KOLLNJ.~month
L.LN.......M~month&move
M.L.NLMN...J~month&position
O.LM..L....L~month&talk
O.M..M.....I~month&team
.K.NLKKLLMKO~month&weekday
NKNMLLLLKMLM~month>clock
..L...N.ML.L~month>complete
NKLN....M...~month>minutes
NMLL.......L~month>onsite
O.LL.......L~month>room
HPJLMLM....P~month>weekday
FHJS..KLK.KP~move
LM.N.......L~move&talk
KLKOM......N~move&weekday
..OL.......L~move>cancel
LLLR.......K~move>interview
KLJPN.....LN~move>weekday
IIKI.KUMKLKP~offer
NN.O.LKL.MLL~onsite
J.OMML....L.~onsite&team
N.LLLM....ML~onsite&weekday
PLKL.....M.L~onsite>recruiting
MKIMLMLLO.PM~opportunity
MMMLLQ.MKLLL~panel
.LG.PR..MIOK~past
NMLLO..L...J~past&position
.LL.....N..M~past&received
KLLOKNN.....~past&weekday
NM......N..I~past>application
L.LLQL....MK~past>cancel
.LL.....M..O~past>received
LM.LLN...L.M~past>shortlist
KLLOLM....M.~past>weekday
LINGQONN.L.L~position
K.ML..L...MP~position&team
L..L......LO~position&yesterday
.....N.....K~position>decline
....N.......~position>filled
J.NMLL..L..O~position>hope
.M..PL....LK~position>past
.LL.....M..O~position>talk
PLL.L......L~position>weekday
KLKL.....M.R~press
KMMLKL.LRKJ.~received
MMJMN.K.NMK.~recruiting
L.LL.......O~recruiting>video
HJGRTPKLKLLI~regret
....LO.....L~regret>past
JMPLL.L.LLLP~reminder
L.O........L~reminder>interview
NP.M.KOJ.KNJ~reply
LO..........~reply>choose
.KN.L.MNN.L.~review
L....L..L..O~review>interview
OJNQ.KL.KJ.L~room
O.JL..M.....~room>bring
OLK.........~room>talk
.N.LM..L.P.K~round
K..L..M....N~round&weekday
M.NL.....M.K~round>month
..LL.......N~round>weekday
L.FIHPJKSJJO~s:application
L....L..P...~s:application>received
ENOOOK.LLL.O~s:appointment
..K........N~s:appointment>confirm
LKLLL.KLLT.I~s:assessment
LPLLLL..L.KN~s:availability
JMKLLL..LM.S~s:bank
HLVKL......L~s:booked
ONN.....KLL.~s:call
JLJJUJL.L..K~s:cancel
....O......L~s:cancel>interview
J.LKM......R~s:candidate
K..........N~s:candidate>weekday
LOLN........~s:choose
MKM.K...LNOM~s:clock
K.L......MLO~s:clock>weekday
MKLLMLM..L.P~s:come
.M...KM.MO.K~s:complete
LL..LLKTLL.L~s:condition
CKTJLKL.RL..~s:confirm
K.O........M~s:confirm>interview
...KLO......~s:decided
LLLQNN.....J~s:decline
..N..M.....K~s:filled
L.KL.......P~s:health
LLLLL.NM...N~s:hire
ILL..K..L..U~s:home
M..NMLO..K.I~s:hope
KMML..L....P~s:internal
QPNQNKJJIILK~s:interview
LN.K.......M~s:interview>appointment
L.P........K~s:interview>booked
....OL......~s:interview>cancel
L.N.........~s:interview>confirm
...N.......L~s:interview>move
K.L........O~s:interview>school
JL.M.L....NM~s:interview>weekday
LNL.......LN~s:interviewer
RKIKKK..LLMO~s:invite
RLK........L~s:invite>interview
OLMLLL.....M~s:meal
N.KIOML..LLQ~s:meet
PL...M......~s:month
IKIUJKL.LLML~s:move
L..OL.......~s:move>interview
L..KLKOQLLLM~s:offer
......LO...L~s:offer>condition
LK...L..M..Q~s:opportunity
J.MN.L...L.O~s:panel
JK.NMIL.QLLO~s:past
OOLKKP.LKLKN~s:position
KLL........R~s:press
IIL.LH.LUL..~s:received
LL...L..Q..K~s:received>application
L.ML.M..LL.P~s:recruiting
J.SKL...LM..~s:reminder
L.OL.......L~s:reminder>tomorrow
NMJ.....LL.O~s:review
JLNKM...M.LO~s:room
QPMJL.LLLMLH~s:round
JLHLLLOPLL.P~s:sales
.......O...K~s:sales>condition
ILJL....ML.U~s:school
SMO.NLKLKLMG~s:talk
NLI..NM.LLN.~s:team
JIJLKJKLOLXG~s:thanks
.....L..N..L~s:thanks>application
KLR.QJL.LLLL~s:tomorrow
PKKLNNL.LRLH~s:trial
NJL.....LR.J~s:video
..L........O~s:visa
FHPOTKKLKLPM~s:weekday
..K.L.....O.~s:weekday>clock
N.KLLLNN.L.M~sales
JKILN.LNLL.S~school
..L........N~school>weekday
MOK.KNLMPKLK~shortlist
O..........L~shortlist>interview
NML.JLKK..O.~talk
LL..LN....OL~talk&thanks
MJLPL.M...ML~talk&weekday
MOL..M....LK~talk>hope
I.L........Q~talk>minutes
N.LN......MK~talk>position
KKMP..M...LL~talk>weekday
ONOOLL.LMI.J~team
NK.M.......J~team&weekday
..K........O~team>meal
KMNLL.M...LO~team>position
KKIKMQKKMKSL~thanks
.LL.LO......~thanks&weekday
OML..L..N.LL~thanks>application
MLL..O....LL~thanks>come
L.L.LO..L.NL~thanks>talk
..ML.O.....L~thanks>weekday
IJMQPK.KJLN.~tomorrow
MLKLOL.....N~tomorrow>clock
N.NK......OI~travel
.LPJ.L..NQLH~trial
.OOLJKLLLLKM~video
ML.......N.L~video>assessment
OL...M..MK..~video>interview
I......M...O~video>team
MNJ....M...M~visa
MMNN.JLKIKLN~weekday
N...L.M...MJ~weekday&withMe
.QN.LL.LLL.L~weekday>clock
L..OM......L~weekday>come
.MOK.......L~weekday>interview
MJMOLJLLL.LN~weekday>month
JLM.LM.....O~weekday>position
J.LO.......N~weekday>room
P..........J~weekday>withMe
OQJO..NKJKMJ~withMe
KN.........L~withMe>availability
MM.L......MJ~withMe>hope
IMLO..M..LLN~withMe>reply
.M..LM...M.J~withMe>weekday
M.LIMMLMKL.O~yesterday
.LNOMKK..MK.~zone
L.N.........~zone>bring
.LMJ..NML.LNà
MMOJMLML.LLMà #
L.O...M....Kà l'atelier
O.L........Lça
LLM.MPLLLKM.è
.KKK..L..M.Ré
KML......L.Pêtes`,
};
