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
  step: 0.0848366,
  bias: '.MNL..KKKLKN',
  weights: `\
IJNLJIQMOQN.!
KLLM.KN.L..P! !
..N........K! portfolio
...........N! the
P.K........L! you're
NLPM.H.KL.JM#
NJNNKINJKKIN# #
OJKPLL.....N# ?
.MHN.L..MLLP# alle
.O.OML..LMOJ# am
L.....N..L..# an
IM.L..M..MMM# and
I.LN.MM..M..# april
ML..NLM.LL.N# at
N.J.M.......# b
L.....O.....# brut
L....K.....P# c
K.L........O# central
OL.MKLN.KMLL# de
J.MOM...N.LK# e
L.PK.NL.ML.K# en
K.M...M...NL# februar
..K........N# februari
QKN........J# for
NMMNMKLL.KKN# h
MLOK........# hora
L.ML.......N# hours
IMMK.L..O..O# il
LL.OL.....L.# im
PLMLL....L.L# in
..OLML.....L# interview
.....L.....N# interviews
P.K...L.....# january
..O........K# juli
MKKL.MMLML.O# june
LJ...LO.L..P# k
..L..L..O..L# keep
..LKO......M# le
M.MML..M...L# march
.LNML.M....K# mars
N.M.....N..J# marzo
.LM.....MM.K# may
NMK.L.M....M# min
N.IL.L..LO.N# minute
KML......N.M# minuten
LN.KL.L..Q..# minutes
J.LL.....M.P# minuti
M.LL.L.....O# minutos
MMM........K# märz
..O........K# nd
...........N# new
.L.O.......L# no
I..ML.N..N.L# november
L.KLL.LM...P# novembre
N.....M..M.J# october
PMK.....L.L.# on
LNLL.......N# or
LLN..L...O.L# ore
L.LM.......N# para
MNK..L.....N# please
LOMMLLK.L.LN# pm
N..........L# porti
..KO........# robin
O..........L# rue
.LL.L.LLM..O# september
..L..M.....N# septembre
N.....L....L# st
MNLNMK.LNLMI# th
O.L........K# the
NLO......L.K# time
..LKLL...LLR# to
..NN..M....J# u
K.O.K..LLLLQ# uhr
O.........LM# um
I.LM...M...O# with
..........OK# works
N.ML.MN....J# y
K.......L..O# your
N.OL.......J# º
NM.MK....L.L# à
L...LKL.R.LL++application receipt
.LLLL.L..T.H++assessment
JLK.UJL.LL.J++cancellation
L....LKSL..K++conditional offer
FLTJKLL.M..M++confirmation
NNLJLLK.M...++interview
EHFHJHJKJJPV++none
LL..LLSOLL.I++offer
KL..NTL.J.LG++rejection
IR.N......LL++request for availability
FIIULLL.LL..++reschedule
..L..L....P.++thank-you reply
KL..LJLLT.LK+application receipt
.KJKLLK.LU.F+assessment
ILJLUILLLL.I+cancellation
KL..LKJVLL.J+conditional offer
ELTIJLLLM.MN+confirmation
OOLK.NKL.L.L+interview
QKJ.LL..LM..+invitation
EFFHIFIJHIOV+none
KL.LKJTQLK.H+offer
IKKMPTLLHLLG+rejection
FTKOLKLLK.KM+request for availability
EHHVLKLLLL.L+reschedule
LLK.LL....R.+thank-you reply
.L...K..T..H=application receipt
.LL.L.L..S.J=assessment
KLK.TK..L.LI=cancellation
L....LKSL..K=conditional offer
GLUIK.L.L.MG=confirmation
UJDGK..LKMLI=invitation
TUSSOIJJKKIC=logit
GGJIOOLLMLLR=no
HI.JIIHIIGKT=none
.L..LLSK.L.K=offer
LL.LLT..J.LI=rejection
GUL..KL.L..I=request for availability
GKJTKL.....L=reschedule
..L..L....P.=thank-you reply
RSPOHJKKJ.KG=yes
PVBQFG.JHIIP?
OK......N..K? #
O.L........K? ask
O.L........L? dann
LL.L.......P? i
...........N? ik
JL.M.......N? it'd
...N.......L? same
..LP.......L? zelfde
O..........K? é
KMMNNJLLKLQL@answer
ISKOK...KL..@booking page
....O.......@calendar CANCEL
OK.OL...LL..@calendar REQUEST
.LM..KS.MLLJ@decisionBy
OENNMHLKJJJP@doubt
GKIGJKLLLLXP@from private
N.PLJ.K.KKLL@kind onsite
MKNMKO.LK.LL@kind panel
MOOHJLJ.PK.M@kind phone
OJ.KL.N.OMLK@kind test
QMQLIJJKLPLJ@kind video
L.TKLKLLLKJR@length 0
OJOLKJJIHKKP@length 1
LMJ..NKLM..M@length 2
KOOMMMNNLMLK@length 3
O.OL.......J@length 4
RGSMKL.LLILI@link
HRGLJPLLMM.M@meetings 0
PEPMMHKKJJJO@meetings 1
PKRJL......J@meetings 2
MJFTNLLLLLLI@oldTime
IKKGIO.LLLHU@own house
LLOL.L....LO@passed on
PLN.KML...LK@phone
P.QLHIKLOKLK@place
JHTMKIJJLJSL@re
LNJKKINJNTLJ@replyBy
ON.NK...PL.H@requisition
.MN.MMNNO.KJ@role
O.N.LM...L.H@round final
PNKLL...LL.M@round first
KKO.MMMLLM.L@round second
EVKLLKKLLKLI@slot
JKL.OPMNONI.@stated company
ON..MNOOO.KH@stated role
MLMLJJKIHJLQ@to company
MMMLK...KKJNa
L.L.L.M.M..Oa #
JM......N..Ma chat
KL.MML...M.Ma entrevista
..LK.......Oa job
OKM..L.LLMLMa las
PLK......L.La live
........N..La match
.N..........a slot
N........L..a staff
N........L..a system
NL.L....M..La talk
K..L....LL.Qa time
NL.LLLOMLLLMaan
KO.LL...L..Nab
KLKMJ.L.LMNPabout
IMML....LNLMabout #
..L........Nabout it
MLJPKLM.MLMMabout the
LJ.L.M.....Qabout your
M..M.......Labove the
...........Naccepted your
N.LL........accepteren
LM.MLL..LL.Oaccount
LO.........Laccounting
L....L..O...accusé
L....L..O...accusé de
KNKLOM..MM.Kaction
L.P........Kacuerdo
R.I........Jada
P.KL.......Lada your
L.N........Ladd to
..N........Kadeyemi
I..........Qadmissions
.L......L..Nadoption
..LN........adres
L.LL.....M.Nadviser
L.KLM......Oafspraak
..K........Nafspraak op
NLKJ.Q.LM.K.after
L...LO....LMafter #
.LK..N..M..Nafter the
.KKM.PK.LLLOagain
ILNO.......Nagenda
K.OK.......Magendada
L.O........Lagreed
....N...L...ahead
.LL..L....ONainda
P.KPJOL.K.KLal
L.LN........al viernes
...L.N......alguma
..LL.......Nalguém
I.OPQK.NM.KJall
L.O........Lall set
...LO.....LMall the
JNP........Kall times
MNMNLLLLL.LMalle #
J.RL.......Kallora
...LNM.....Kalready
LKJJK.PON.KNals
JM.M.......Oalso
J..P........alteração
.MLMMNMLJLN.am
LLLM.......Oam donnerstag
M.K........Nam freitag
L.KNL.M...MLam mittwoch
L.NM.......Lam montag
O.L........Kam the
L.N........Lam then
LNLM.......Lam wed
M.MKL......Oamanhã
..OL.......Lamanhã #
..........NKamsel
NNNKLLMLL.KMan
LL...L..K..Qan application
O........L.Lan engineer
..NL..N....Kan hour
QQKJL....MLJan interview
......ML...Nan offer
L...LO....LMana
.L.NLM..L.NKanalyst
J.L...O....Oanbei
NLN..L.....Kanche il
KLMH.KMOL..Oand
IPLL.....M.Nand #
MML..LLNM..Land a
.L..LL.....Oand ask
.N.........Land do
LN.M..M.M..Kand i'll
..........NKand is
KLL....M...Oand meet
JMQL..M....Kand our
N..M.......Jand talk
N.MM......MKand then
L....L....NLand wanted
NK.LLMOLL...and we
NKK..M..L..Nand you
.N.........Landrebbe
J..........Oanfrage
L.KO........anger
..O.L......Lanneke
K.O........Lanneke and
.KLO.N....MKanother
MK.......N..answers
LL.......O.Lanswers to
J..JLLM..MMRantes
.....L.....Pantrag
.....L.....Pantrag auf
.ML.LML..O..any
LL.L.......Nany of
.L.L.....O.Lany time
LLLQ.......Lapologies
.L.N........apologies !
O.L........Lappear
O..........Kappear before
.....N.....Lapplicants
ONLKK..LO.L.application
MM.L.K..N.LNapplication for
.....O..K...application status
.....K..N...application was
.L.L.N.LO..Lapplied
.....N.....Lapplied for
........N..Kapplied on
KK..M...L..Qapply
LK.........Oapply for
LMM..L..O.L.applying
KLLLN.M....Oappointment
...........Oapproved
..LKML.....Oappuntamento
H.KN..M.NNL.april
...N....NM.Iapril #
J.KN.....N.Napril at
L.PK.......Laprile ore
ON.LLM....LKaqui
..L...O....Larbeidsvoorwaarden
KNKKMLLM..JOare
.LL..LN....Nare in
M.L..L.....Oare you
.NLLMM...M.Karound
..OL.......Karrive
.....L..O.LLarrived
F.OPMLRML.LKas
L..O.......Las before
K........N.Mas part
NJJLLLL.MMMPask
N..L......NKask for
L.L........Nask the
PL...L..LLM.asked
.LN...L....Massessment
MLMMLLLKMLLMat
.I..NJM.K.MNat #
L..........Nat about
..LO.......Kat all
LN.........Kat brightseam
LMTLKLLLKK..at the
.....N..L..Lat this
K.M........Nat your
.KL..LOL.OM.attached
..IOKNNL....au
KMM......M..auditor
LMMN.......Jaug
LMMN.......Jaug #
N.N........Jaugust #
J.M........Naula
L.L........Oaula #
L.O........Laura
NML........Laus
KQKL......L.availability
LP.........Lavailability for
JI.M...M...Pavailable
LMJLLKO.LM.Pavant
LOMKM.LL..LNavec
LLM........Navec le
L.RL.LL...NJaw
L.O........Law aw
.O...L..M..Kback
.M.........Lback the
L..........Nbadge
L.LM.M.....Nbas
ML....N..L.Lbase
..N..M.....Lbaustelle
.JMKMO..OL.Lbe
.....N.....Lbe glad
.M.M.L..N..Kbe in
N..........Lbe on
O.L........Lbe seen
L.JO......NLbe there
L.O........Lbe with
.....L..L..Obearbeitung
........L..Nbeca
L.L..N....MLbedankt
LM...N.....Lbedankt voor
P.JNNNLLLLMJbeen
L..LO.....NKbeen cancelled
....LO.....Lbeen closed
..N........Lbeen scheduled
JMML.K..LQLNbefore
L..L...M...Nbefore that
.LL......O.Mbefore we
NLMLL.L.M.L.bei uns
JM..M....M..bene
L.LO........besprochen
LNLLOM.....Kbest
MMJLNM...M.Lbeste
L.O........Lbestätige
L.N.........bestätigen wir
LMLL.......Nbetween
K.NL....M..Mbevestiging
L.N.........bevestiging gesprek
K.LLLOL.N.LNbewerbung
L.....P....Lbieden
KOLMLML....Mbien
L.OL.......Lbij de
N..........Lbij ons
......O....Lbijgaand
LLL.LL.MNNN.bis
.L...L..N.NLbis ende
...O.......Lbisher
...O.......Lbisher #
J..PML.....Mbitte
K.N.........bitte melden
QMLL.LLN.MLJboard
O.L........Kboard for
ONK..LKMM.L.bonjour
.L....N..L..bonus
.LLL.......Pbook
L.PL......L.booked
N..........Lbos
N..........Lbos teamleider
K.QL.......Kbottes
PMKL.....L..brandt
K..........Nbreakfast
NMLL.....P.Jbrief
LN.........Kbrightseam
LN.........Kbrightseam and
LKMKLM.M.MONbring
L.O........Lbring a
..L......MOLbring the
M.K........Nbring this
K.K........Rbring your
L.....O.....brut
J.P.M......Kbst
L...O......Lbuen
L...O......Lbuen día
MQILLL..L..Nbuongiorno
LO.L.......Lbuongiorno ho
.LM....M..KNbus
.NKNMPL.L.KKbut
L..........Nbuy
NMHM...LKOMLby
N.L........Lby mrs
OL.........Kby sunday
PLLL.......Lby your
O..........Jbénévoles
LNKN.......Lbüro
.LJ..JLMN..Rc
JNO.LMM....Kc'est
PLL........Lca
FLSL.M.....Ncalendar
..N.LN.....Kcalendar for
L.O........Kcalendar hold
LL.O.......Lcambio
KLMO........came
L..O.......Lcame up
LOM........Jcampus
LO.........Lcampus interview
MMKOKM..LML.can
M...N.....LLcan i
QL.........Jcan u
KJLOML.....Ocan't
K.PLM......Lcancel
...LO......Lcancelada
..L.P......Lcanceled
L.LLRL....MJcancelled
K..L.......Pcandidat
.MJL.O.L..LNcandidate
LO.........Lcandidate by
MKKNML..MM..candidates
MPK.LL..O..Jcandidatura
K.L.LN.M..LMcandidature
LLML.......Ocar
..L..L.....Qcard
S..KLL.N...Icarta
LKKNLM..Q..Lcaso
L.LO........caso de
L.....O.....cdi
OL...L.....Lcentrale
L...L......Ocentro
LM.........Ncerca
...........Ncerca de
M.M.....M.NJcertificates
KMOL.......Mcerto
N.M.ML.....Jcfo
KLLR.L....L.change
KL.M.M..K..Ochanged
K.O.M....M.Jchanges
L.O........Kchanges ?
L..L.......Nchapter
L..L.......Nchapter #
QLKKMQL.K.LKche
LLL..LLNLN.Ocheck
.......O...Lchecks
M.N..L..N.LJchef
N.ML.M.....Kchef de
O.NK.......Lchefe
N.LL.......Lchefe de
I.N...M....Nchez
KOML........chiacchiere
L.NML.......chiuso
LOLM.L...L.Mchoose
LOL.MM.LLL..ci
QLLKL.L..O.Lciao
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
N..JLOMLL.MKcom
L.RL.......Jcombinado
LMKKNLMM.NL.come
..L........Mcome and
LL.L.M.M...Ncome by
LNLN.......Lcome first
.L.MO..M...Jcome in
..NLL.......come on
L.LL......MNcome to
K.OL.......Mcomigo
LLM..N....LLcoming
NNLMLL.....Lcommis
NK...LKM.N.Mcomplete
...GOMK.Q.L.con
L.L........Mcon i
LMILM......Qcon la
..M.....O..Jconcorso
......LN....conditional
......LN....conditional offer
L.P.....M..Jconferma
LKOL.....LMMconfirm
L.NL........confirmamos
L.O..L..O..Jconfirmation
P.JL.......Mconfirme
K.LL...M...Pconfirmed
L.L.......MNconfirmed for
O.J........Lconfirmed monday
L.N....M...Lconfirms
L.N....M...Lconfirms your
L.L........Nconfirmé
PLL.M..M...Kcongratulations
OLL........Lconsegue
.....N.....Lconsidering
..PL.L..M..Jcontact
......LP...Kcontingent
.......N...Lcontingent upon
L.LL.LQ....Lcontract
.....L.N...Lcontratación
L.JL..O..L.Ocontrato
.L.M.LM..LOKconversa
NJM.....MM.Kconversation
...........Nconvocatoria
...........Nconvocatoria a
..N........Lcoo
P.L........Lcosì
M..........Lcosì ti
INL.KOL.LLMOcould
L..........Ncould come
...LL......Ncould not
.....N.....Lcould only
KNLO.LLM..MJcould you
NL.........Kcouple
NL.........Kcouple of
OLLK........ct
O.L.........cup
OLLL....N..Lcurrículo
.MKLLLL.OLLPcv
LL......M..Ocv and
LL.........Ncvs
LL.........Ncvs attached
...........Ncódigo
...........Ncódigo de
Q.LKL...LL.Md
......LOL..Ld'agent
KNMNLOLLLNLLda
MLJN....M...dabei
LLNM.......Ldag
LOLLL......Mdalle
KOLLL......Mdalle #
..KMN......Ldamit
P.PK.L.LL.LJdan
L..........Ndaniela
OL.L.M....NKdanke
OMQLL.L....Gdann
JMLN.L....MNdans
LMJN.OK.LLMMdas
LM...OL.MLL.dat
MKNPL.MLMM.Idata
........N..Kdata scientist
OLNMLK.MMLLJdate
.O.MKM.L...Lday
.ML..L.LL.LOdays
L......O...Ldbs
LLL.M.N..MM.de
N.NKKKLL.OLMde #
L.P........Kde acuerdo
L.....O....Lde functie
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
L.KL..MM...Odear mr
LM..LL....NLdear ms
L...NO....LKdecided
L...MN....LLdecided to
.L..LP.....Ldecision
.L...LLO.M..definitivo
N.....LM...Ldel colloquio
LLLM.....N.Mdel lunes
K..N.......Mdel miércoles
........L..Ndemande
..M.......NKden termin
.......O...Kdepends
.......O...Kdepends on
MMLMM.M.LLNHder
L..N.M.....Lder a
O..........Jder kita
L....M....NKder stadtbibliothek
MLNMMMLOLLLIdes
M.ML.....L..design
L.LN........despacho
L.LN........despacho mil
KLPL.KLMLL.Odetails
L.OL.......Ldetails for
LNM..O.....Ideveloper
LNPLN.L...LKdi
MNNMLL.LLLMJdia
JNN.L......Mdica
..LLNK..L..Odid
KKMKNPMMKLKMdie
K.NLNKMM...Ldie stelle
JMLNMLN....Ldienstag
..KN..N....Ldienstag #
K.LLN.....LOdienstag um
LNL..M......diese
.N.........Ldiese woche
LMKPL......Ldiga
L.MNL.M..L..dinsdag
K.N.L.M.....dinsdag #
M.M..N..M..Kdir
IMKP.......Ndiretora
LLLP.......Ldisculpas
LN..........disponibilités
OPKK.ML.MPJJdo
JOM.L.L.NL..do #
N.L......N.Ldo a
O..........Jdo an
L.L.......LPdo you
L.O........Kdock
L.O........Kdock road
..LLL.L.N..Odoen
NLMO.......Jdoes
LM......LO.Ldomingo
LKL.PL......don't
...LO......Ldon't come
L.QLO......Idonc
LM....M....Kdonderdag om
MMN.LN...L.Idone
L.ML.......Odonnerstag #
O.L.........dont
LL.OMLM...MJdoor
........L..Pdossier
L.L........Odraft
LOL..L......drei
.N.........Ldrei zeiten
MLMLLML..O.Kdrie
N.L.........drink
N.L.OL.....Jdrive
.......N...Ldrug
.POLLK.M...Idu
..LQ.LL.LMMKdue
KOML........due chiacchiere
..LP.L..M..Kdue to
KNLO.......Ldunmore
K.L........Pdura
..M..N.....Jdynamics
.L...O......déjà
.LKKP......Mdéplacer
LLLMNM...LL.día
LMNM.MLLN.LKe
L.L........Oe la
N..........Le parliamo
MLP........Jearly
L.O..N...M.Ieditor
O.IL.NJML..Neen
L...O......Lefecto
L...O......Lefecto la
L..LO......Lefeito
L..LO......Lefeito o
QLLKM.LMNM.Iein
JM...M.....Neinem
O.L.....M..Leiner
.L......N...eingangsbestätigung
........N...eingegangen
OLLL....M.MLeinladung
.OL.....M..Leither
MMMJ.M.M.M.Kel
LNL..MN.L..Lel #
LMNLL.L..LMMel jueves
LNLL.......Nel miércoles
L..L.......Nel programa
.M.L.N..L...el puesto
O.KLL.L...MMel viernes
.L.MLO.....Kelse
...NK....NMJem
L.LO........em caso
.MN...M.L..Kemail
L.N.........email confirms
M.K.....L..Nemployer
.....L..LM.Nemployers
L.L...MO.L..employment
J.QLKM...PLJen
KLMLL...NM.Men la
......NM...Kenclosed
JLNLM.M...NKend
K.LLN....M.Mend of
.L...L..N.NLende
PLM.L.OLNL.Iengineer
K.N.M.......engineering
OML......L.Kengineers
MMLLLL....O.enjoyed
..P........Kentendu
L.Q........Jentonces
JLKP.MK.Q.MLentrevista
.P.........Jentrevista ?
.LLNM..M...Lentrevista de
K..ONL.....Lentrevista del
Q.LK.......Lentrevista será
L.L........Nentrevistamos
KKLLLM.....Rentrevistas
L.L........Nentrevistas del
PLK.LNLMNMMHentro
LLTLM.....LJentão
KK..LLP..M.Mer
.L...O......erfahrung
KLN.M.M.MLK.es
K.N........Mes el
.....Q..LL.Lesito
K.MMLL..ML.Nest
..N........Kest with
LLL........Nestar
L.KM.L.N...Nestimado
K.LKN..N.L.Oestá
LJJ..M.N..OMet
N.L........Let on
.KPML.L.....eu
LM........NLeven
POKLL...M.LKevening
J.MMP......Kevent
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
I......L...Sf:admissions
..L.....N...f:apply
...........Nf:becas
K.OL........f:best
N..........Lf:chef
MLLOLO.LMLLLf:de
N.LMM......Kf:dott
JLO..MM....Lf:dr
K..........Nf:feld
O.LN......MJf:frau
..O........Jf:gail
L..........Nf:gwen
.LLLM......Nf:hello
LLL......M.Of:hiring
LLN.NM.MLNLIf:hr
OL..LM.....Lf:info
L.PL.......Kf:ivo
P..........Jf:joan
L.M.....NM.Kf:jobs
..LL......LOf:lindqvist
M.L.......KNf:lou
..LL......LOf:mara
.L...M.....Mf:marc
..LL.L.....Of:nao
L..........Nf:news
KLPKLN..ML.Mf:no
J..N.......Mf:nora
HJNL.LL.MPLPf:noreply
.LOLLKN..L.Nf:notices
...........Nf:plus
L.L........Of:radio
N..........Lf:rau
LM..MN.MLM.Jf:recruitment
KLPKLM...L.Nf:reply
OLKON......If:rh
N..NL...M..Jf:robin
LMNM....L...f:s
...L.......Of:segreteria
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
N.L........Lface
N.L........Kface to
LM.LNM....LLfaire
OMLL.......Lfait
OMK.....N..Jfase
L.LL.L.N.L.Nfavor
KLOL.......Nfazer
K.M...M...NLfebruar
L.M...L...NKfebruar um
..K........Nfebruari
K..M.......Nfee
..JLLO..L..Nfeedback
N.JN.L..L.LMfeira
.NM.OL.....Ifica
L.NN.......Kfica para
L.L..K.....Pfile
....LO.....Lfilled the
.LO..L....M.fine
.L......K..Pfinish
........L..Nfinish your
.K...L.....Pfintech
LMK...MLKMLNfirst
LN.........Lfirst come
LN.........Lfirst served
O.L........Lfish
OL.......L.Lfive questions
N..........Lfloristin
NLLLL.MM...Kfollow
MMML..LML.NJfollowing
N.L....M...Lfollowing the
LL...L..MO.Lfoods
MM.KM.IJKLKOfor
.LN.PL...L.Lfor #
QLJLLKL.NLLPfor a
N.KL.....M.Mfor an
LMM..L..O.L.for applying
.....N....L.for coming
J.QM.......Lfor friday
Q.LL.......Jfor interview
....LL.....Ofor it
MLJL......NNfor me
K.NNLM......for monday
ONLM.LKKLM..for the
NNJ.NKM.LLL.for you
J.SMLL....MJfor your
.LLL...LOM.Nform
..N...MM...Jformal
..N..L....MLforte
INNMLL...MMMforward
J.OL.L....MNforward to
K.Q........Kfoto
QLLLLLM..M.Kfour
KNN..ON...MIfrau
L.O........Lfrau lindqvist
L.JN.......Nfrau nowak
OKKLLN...MNMfree
P.K..L....LMfreitag
O.KM......L.freitag #
K..........Nfreitag um
L.N........Lfreundliche
K.O........Lfreundliche grüsse
IKNOMK.L..NNfriday
JLKO......MNfriday at
MMLJ.LPM..K.from
OMML......LKfrom the
L.O......M.Lfront
..ML.O.....Lfull
KLML.MN.....functie
L.....O.....functie van
L...MN..M..Kfurther
K.O.........fwd
.L.LNM......fällt
..N.......L.fünf
KLLJMOL...MOfür
LLLL.O.....Nfür das
ILO.LN....MLfür die
LLL.NML....Mgaat
L.LNN......Lgaat niet
N..........Lgallo
.L.LO.......garde
.L...L.....Ngeben
..L........Ngegen
..L........Ngegen #
.MK........Ngeht
O..L.......Lgeld
O.L........Lgemak
L.L........Ogenitori
OMNL.ML...LIgern
..........NKgerne wahr
O.LL.......Lgeselecteerd
JM.P.L.N.LMKgesprek
....N.......gesprek gaat
K..L.L.N...Ngesprek met
KLLNMMM....Kgesprek van
MLKMM.M....Kgespräch am
K.N.........gespräch für
..L........Ngespräch über
K.KP........gestor
.LIOLL..MNLNget
P.KL.......Lgil
QNLLLL.....Lgiovedì
PMLK......LMgiovedì #
.N.L......MKgiovedì alle
N..........Lgiugno alle
........N...give us
..LM.NL...LLglad
MJLLMLLMLLLPgo
...........Mgo out
.NOL.LM.M.LKgoed
.OO.NM.MKMKHgood
L.NL........good for
LL.MN....MLKgood luck
P...L......Lgoogle
P..L.......Kgostou
MML..LN.P.LIgot
LL....N.N..Kgot it
NM......N..Jgot your
.OLK.LOLLNMJgraag
LL..LN....N.gracias por
JONLL.NM..MIgreat
.M....NM...Jgreat news
..O........Kgreet
PLKN..L..ML.group
LN.........Kgrowth
M..N.......Jgruß
K.O........Lgrüsse
P.ML.......Kgrüße
LLMOL.L.O..Kguten
LL.O....O..Kguten tag
...LO......Lgutted
MMNMMKLL.KKMh
NNLNLLL.LLLOh #
N.L........Lh ?
..N........Lh na
.N........MKh para
L.Q........Kh à
..L.......LOh:by
..L........Nh:says
.NM.MNL..LLKha
L..........Nhaar
J.LLLPM.N.LLhaben
O..L.......Lhablamos
M.NLN......Jhalb
..N........Lhalb fünf
MO...LL...L.half
..L.M......Nhall
ONLL.LL.LML.hallo
KNN........Khallo frau
JKKPPNJKKLMNhas
P..M.L.....Jhas a
JK.NOMLL.LMMhas been
L..OL......Lhas come
.N.........Lhast du
K.LMO.L.LLMMhat
NMJKN.KL.LKNhave
LOL.........have #
LM.L.......Nhave an
RNK.LK..L..Jhave been
LML.LN...M..have not
..N.......MKhave one
LL.MPL....L.have to
....L......Ohave withdrawn
IMM.....N...have your
OLLOLLLL.LL.he
..L..L..M..Nhe's
KLOMLM......head of
.........L.Nhealth check
M..N.L..M.MJhear
OL.........Khear how
LLLL.L.....Qheb
LL...M..O..Lhebben je
L.LN.......Mhee
K.J.MML..LLQheeft
......N....Lheel graag
MNLMLK...LLNhello
KLPL......LNhelp
LL.........Nhem
KLLNLM.....Oher
IMQ.L.L.N.LLhere
KLPL........here is
OMKNMLLML.MKherr
O.L........Kherrn
L.N.M..MK..Khet
JLNMN.M....Lhet gesprek
...N.......Lhet is
O.L........Lhet over
PNLLLNL..NLIhey
LL.NNN.LMMNKhi
.OLL.....M.Lhier
L.O........Lhiermit
L.N.........hiermit bestätigen
.....O.....Lhighly
.....N.....Lhighly yet
NLLM.LLL...Nhim
O.L........Lhim and
..L........Nhire #
.MK.ML..L..Phiring
O.MLL......Lhiring manager
KL.MON....LLhis
N..LM......Khiya
.OLML.......ho
O..........Lhoch
.LKNKN.LL..Ohola
NLLLL...LPL.home
LL.QLM.....Khope
L.OL.......Lhora de
.L.KML..LN.Ohoras
NJNOL.L.L.LKhorário
K..LL......Phost
.LOMLM.....Khotel
MNOM.LM....Ihour
O..........Khour ?
J..........Phour at
OH.L.K...LLRhow
PL.........Khow you
..OL.....M.Khugo
I.HLNML.MKQNi
JPKL.L.M..LPi can
KLPKNL..M..Ni have
L..PL......Ki hope
L.K..M....PLi will
MLLLMN..L.LMi'd
LMKOML..MLOIi'll
..K........Oi'll ask
KP.JMM....M.i'm
L..NNM..L.MIich
J.L........Pich am
MLMM..M....Kid
.....O....L.iemand
PJ.MNMMKOMKJif
.LN.ML..MM.Kif it
L..O.......Lif it's
N..........Lif so
PLLL.M.....Lif that
LLNJLONL.MK.if you
.L.........Oigor
N.NL.......Kihr vorstellungsgespräch
LNLKM.K.NLMMihre
J.M..M.....Nihren
M.MNL......Kii
...........Nik heb
L..........Nik zit
L.OL.PKLN..Jil
O.LL..LMOL.Kil #
HLONM...L..Nil colloquio
..LL.......Nil nuovo
ONLKLM..L...il suo
GMLN.OL.LNLNim
L..O.......Limpossible
L..P.......Limprevisto
KMOKL.LKMNINin
LL...L...N.Nin #
..N........Lin cucina
IMPKL.L....Oin de
.....L.....Nin may
.....N.....Lin mind
OL...M.....Jin on
..LN.......Lin plaats
O.L.....M..Lin ruhe
.OIL..MK.N..in the
.O.........Lin week
N....L...M.Lin your
..LNML.....Linconvenience
L.L........Oinformal
L..........Ninformal interview
LL.........Ninformation
...LN.......ingetrokken
M.O........Jinglese
L..N.......Lins
KLLQL......Linstead
L..N........instead ?
L..N.......Minstead of
L.L..N......intake
L.O..LK.JKKNinterview
.OLO.......Iinterview ?
.K.........Ninterview about
JO..M......Linterview at
L.N........Linterview details
OLOMNLL.LK.Kinterview for
.L.LML.....Ninterview in
..L.L.....LOinterview invitation
R.LJ.......Linterview is
N...ML.....Linterview monday
L..N........interview moved
L.O........Kinterview scheduled
.NML......MKinterview slots
.....L.....Ninterview stage
LOK.........interview time
MMLL........interview times
LL.........Ointerview went
O.KN.......Jinterview will
NJL..L...MLOinterview with
MMKM.......Ninterview you
L.L........Ointerviewed
..K..M...L.Ninterviewing
INIKM.MLMMLQinterviews
........L..Ninterviews #
LL.........Ninterviews at
L...N...L..Linterés
...KO......Linutile
NLK.LL..L.MPinvitation
K.O..N...M.Minvite
K.O........Linvite for
M.L.....MO.Kinvited
NLL..M..MM.Linvited to
O.L........Linvito
......O....Linício
MJMPKLMLMMJ.is
L.ML...M..NJis a
O.KL........is at
L..L.......Nis booked
....L......Nis cancelled
N.KL......MMis confirmed
MLLM......KOis fine
L.NL.......Lis het
KLLO.....O..is no
L.KR.......Kis now
K.PL.L.....Mis on
P.L........Lish
K.OMM.L..MLJist
N..L.......List ?
MJL.K.OLNNKMit
......O.M..Kit !
K.K...N....Oit #
JLRM......LJit is
L....O....L.it was
JL.M.......Nit'd
L.MN.......Lj
KLL..MP.L.L.j'ai
P.HMM.L....Mjanuary
N.JMM...M...january #
NNMJPNKK...Jje
.L.LO.......je garde
N.L...L.....je graag
.L.LO......Lje préfère
O..L........je uit
P.L........Jjean
.N....M....Kjeito
JN..LLL.L..Pjij
O.LIMN.LL.KMjob
JLL..L..NM.Pjobs
.LNL.LM...MMjoin
.........O.Ljouw
L.NLMLL..LMMjueves
..O........Kjuli
L.P........Kjuli #
J.ML.......Ojuly #
NKJK.MNL.L.Pjune
MLKLM...M..Ojune #
I.MN.....L.Ojury
.LQ.MM..N..Hjust
K.O........Ljust sent
.LLN.M......já
L.LN.......Ljá não
...LO......Ljúnior
MJ..MLO.LL.Ok
JMMNL.LNLMLLkan
NKL.MLL.P.LLkeep
..L.....O..Kkeep this
.....N.....Lkeep you
OMLK........kennenlernen
LL..M...L..Nkept
LN...M....LLkevin
L.L.......O.kind
..N.......MJkindly
O..........Kkita
NMLL.......Lkitchen
JLN.MM..LMKNknow
PNL.LL.....Lkom
..L.......LOkomme
MN.O.L.....Jkunnen
L.KN........kurzfristig
L.KN........kurzfristig nach
MLO...M....Jl'atelier
H.OMM......Nl'entretien
..MJNKLN.MNLla
.....L.N...Lla contratación
L..........Nla de
KLNOMN..LM.Ila entrevista
N.L........Lla riceverà
LN.MNL...LLLla semaine
LLNN.....M.Klaboratorio
OLKL....N..Lladen
N.L.........laden sie
O..........Klado
O..........Klado da
L....K.....Olandlord
NLM.M......Klane
M..M...LK.KNlas
.LM.NL.LLMLOlas #
OMLJ.M....LMlast
..LO.....N.Jlater
P.I.MJOMLLMKle
.NILLJPLMLMOle #
.N.........Lle andrebbe
K.L........Ole dr
QKKLLL..LNNLlead
.....LM...KOlearning
L.K..L....KSlee
QMLMLL.....Jlei
...LNL......leid
..LP......L.leider
K..M.L....LOlet
.L...LM....Olet you
LO..........let's talk
N.I..KRLML.Kletter
......N....Kletter for
N..........Llettera
K..........Olg
L.LN........lic
K.RM.......Jlieu
POILKK.OML.Llike
MOJ.LKMML..Mlike to
N.L....N.L.Llike you
MO..LN.....Iliked
.N.........Kliked your
LMN.L.N....Klindqvist
.MJPK.L..R.Jlink
K........O..link expires
.L...N......lista de
.K.........Olive
L.LP........local
L.O........Kloft
LMM..LM..M.Jlog
.M...LM..M.Klog in
..NL.L....OLlogo
LL.........Olong
K.LO.M......longer
..N........Lloods
L.MLL...N.LNlook
L.M..L....LNlook forward
JLM.LN....NNlooking
K.M.......N.looking forward
MLNLMNL...LJlos
..K.......KRlou
LLLLMNN.LL.Mlove
LLL.LM.....Olove to
......N....Llove you
O..........Kloved
L.NLM......Llovely
P..........Jluc
LL.MOM..LMMKluck
K.PKLML...LNlunch
N.L.........lund wir
I.NML.N..LN.lundi
JMOML....L..lundi #
L.NM...M.M.Klunes #
N.LPMK...LLLm
L.N.MNL.ML.Kma
J.NNLM...ML.maandag
J.NL.....L.Omaandag #
..LNMOL..MLKmaar
..JMLO..L..Nmadame
.....N..L...madame nous
L.LLM...K..Pmaggio
QMIMMJL.M.L.mail
.KPML.L....Mmake
L.O........Kmake changes
KNL.......MMmal
.....O..L...malgré
MONKJ.L..LKNmanager
NK..........manager next
.....L....KOmanager position
..KL......MNmando
LO..KOM.L.K.mara
P..L.......Kmaria
LLNML.M.M..Kmars
N.M........Lmars à
K.MML....M.Mmartedì
K..O...M....martes
L..N...M....martes #
PLN.LLM.OL.Fmarzo
M.MM.......Kmarzo a
N.M........Kmarzo alle
M.MM.....M.Jmarço
M.MM.....M.Kmarço às
LL...N.....Mmay we
NOJNLLNLJKOLme
.OMK..M....Jme and
JLM........Pme know
L..........Nme luck
.L..N.......me we're
M.JL..N..LLNmeet
LLL........Omeet on
JLM...MM...Mmeet the
N.L........Lmeet two
LNL...M.....meet you
KLJ.NL..L.NOmeeting
PL..N.L....Jmei
K...N......Nmeine
K.N.........melden sie
ONJNLKML.MMJmerci
O.KMLKN..M.Lmerci de
.OK.ML..L..Mmercoledì
NN.ML....LMImercredi
KLOOLM...MLKmesmo
L..LML..M..Nmessage
..MJ.O.ML.KMmet
LLLL..M....Omevrouw
.PMM.LL.LL.Jmi
L.LN.M....L.mich
RM.........Gmike
LLLP.......Lmil
LLLP.......Lmil disculpas
NMK.L.M..M..min
.....N.....Lmind for
M.IL.L..LN.Ominute
KNL.LL...NLOminuten
O.LKKL..KOLNminutes
.LKL.L.....Rminuti
M..K.LL....Ominutos
MNKMPL....LKmir
L..O.L..M..Lmismo
OM..KOL.LLJ.mit
O.L........Kmit herrn
...ML.....NLmittwoch #
INNML.L..L.Nmiércoles
...........Omiércoles a
L.L........Omock
L.L........Omock interview
OOJMLMN.LL.Imoi
NNLOK.N.LMMImonday
OM.KL.M..MLKmonday #
.L.MM.M...NKmonday's
N...........money
I.LMML....MMmonsieur
ML.LN.M.....month
NL..LNL.LO.Jmore
K.NO......LLmorgen
NMKN....LLNJmorning
KQ.........Kmornings
LL.N.M.....Lmotivo
MMLIL.....MPmove
..KM.......Omoved
L..L.......Omoved to
L..O.......Lmover
OMJ.......NKmrs
KMLOLL.M.LNKms
L.KPML.....Lmuss
.....L.O....mutual
ILLK..L.LLORmy
.L.L......LOmy interview
LNL.........my number
M...N.....LLmy partner
MMM........Kmärz
L.NL........märz #
N.LM.......Kmärz um
..KPL.......même
NJNIJNN.LLMOna
M.O........Jna oficina
P.LL.......Kna sexta
JK.MLML....Qnaar
...M........naar donderdag
ML.MMNM.L..Jnach
..O........Knd
..O........Knd at
MLK..ML.K..One
LLMNM....LL.need
L.L.LL.....Pneed a
LLNONL.....Kneed to
JNLLN...M..Mneeded
L.KL..M..M.Nneem
L.L........Nneem uw
..........NKnehme
..........NKnehme ich
N.M..O..LM.Hnel
....NM....LLnephew
...........Nnervous
L.KN........neu
L.K.....L..Qneue
...N.......Lneuer
...N.......Lneuer termin
IJIPMN.....Qnew
.....N.....Lnew status
...OL......Lnew time
.....NN....Knews about
QMHNLK.LLMKNnext
.....N.....Lnext apprentice
.K.P.L..M..Lnext week
.LLMONL.L.LKnicht
N.KL.......Nnico
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
QL...L....MKnostro
JLJONRLMK.J.not
.L.LLO..L...not be
....LO.....Lnot been
.....N.....Lnot selected
........L..Nnot send
..LN.L......not take
L.LLPL..M..Mnotice
KL.O......NLnotre entretien
LML..L....PLnotícias
N...NMMM..MGnous
I.MML.N..M.Mnovember
L........L.Onovember #
J.M...M....Mnovember at
L.KLL.LM...Pnovembre
K.JS..L..LLMnow
L.LP.......Lnow on
L.JN.......Nnowak
N..L.......Lnoël
MNLNL.L.NL.Knu
LLLPM......Lnuestra
MQJL.O..M.LInumber
L.......O..Lnumber #
.NL........Lnumber is
L.LLLM.....Pnuovo
L......M...Onurse
MKLNM...MLLLnão
L.MM.......Lnão se
IT.JNLKMJ.NMo
LLKL.N.....No seu
.L........OLobrigada
..L..L..M.NLobrigado
.....O.....Loccasion
NLL...M.....october
N.LL..M..K.Noctober #
JQLM.......Loder
M.KLLJ.OMLKMof
J..N....M.LMof #
M.N.....M..Jof an
LN.........Lof donderdag
NLLM.......Lof our
OLLL........of ten
PKOLNM.LKMLKof the
KL.LLLLQO..Lof your
MKKMPL..L...off
MMLLLLOOLL.Loffer
......L....Ooffer ends
......N...MKoffer letter
ONLL..N....Ioffer you
J.NLNMM.M..Iofficer
M.N........Koficina
M.LOL.......oggi
RKMP.L.N.LLEok
NLKNM......Kok ?
OMNNK.MLML.Iom
.MNOLL.LM..Iom #
OKLLKM.MLKLMon
NMNL.OMLONLHon #
........N..Kon april
L.N........Lon for
L....M.....Oon my
..L........Non paper
K.L........Pon stage
.LMOLL..LLLNon the
.....N.....Lon this
N.HL.....M.Oon thursday
.KIN.....LMPon tuesday
LKN.LM.....Oon wednesday
LLMM.QM.L..Ion your
MPNKK.LLN..Lone
P........L.Kone hour
LOL........Lone you
.MLL.LL..QL.online
ML...ML.O..Konly
.M.MLMM..LMKons
KL.O.......Lons gesprek
OLLLN.L....Lonze
MOJKKLLMMMKPop
LPMLL......Mopen
.M.MLN.....Iopening
.....N.....Lopening you
.....L.OM..Loperador
IOLLJJLL.LMSor
M.......NM.Jora
O.L......M.Joral board
KLMKML...N.Nore
..O........Kortiz
L.L........Oospite
JSLLLLL..LMMou
NMKOKLMK.LLMour
L.N........Lour coo
O.L......L.Lour engineers
N..........Kour lead
L.LNL......Mour meeting
LLL.M.M.L.LOout
J.L.M......Oout on
M....LM...OKouvir
..OLMM.MKK.Lover
I.O......N.Lown
O.LN.......Jp m
N.LL.L.....Mpaid
I.M..N...M.Npanel
.....N.....Lpanel scored
L.K.....L.LRpaper
......N....Lpapers
.K.L.......Ppapo
PL.MMLL...MIpar
M..N.......Kpar retour
IMLPIMKKOL.Opara
L.JN.......Opara #
KMLLL...L..Ppara el
..N........Kpara segunda
I.MQ.......Lpara terça
.O.........Kpara una
..LN.M......parece
L.N........Lparfait
..M.......NKparking
N..........Lparliamo
N..........Lparliamo del
L.L......N..part of
.LM.LO...M.Lpartners
NLNM.OLLM.LIpas
K..O.M.....Lpasa
K..O.......Lpasa al
.....M...N.Kpass
OK...L..M..Lpassed
NL..........passed the
OL...L......passi
.L.ML....O.Lpasso
MLK....M...Npassport
M.PL....N.LIpasst
R.LL.......Kpast
K...OLM.....paul
.....L..L.LOpayment
.L.......N..pdf
.LLP.......Lpedagógica
K.OMLM....NLpela
..L.......O.pela conversa
L.....N.....pension
IJ.M.L..MN.Opeople
KL...M.....Pper il
L.QL.......Jperfect
L.Q........Kperfetto
O.LL.......Lperry
N.ML.......Lpersonal
L.L......O.Lpersonality
..L......O.Lpersonality questionnaire
L.L....MM..Npersonas
LL.LLQ...ML.pessoa
K.O.....M..Lpetit
O..........Kpflegedienstleitung
N.L........Lphone so
M.L..LLM..NLpiacere
MLKM.L..L..Ppick
.L......L..Opick a
N.L........Lpicked
N.L........Lpicked for
KL.L.......Ppiece
L.PL.......Kpiso
L.P........Kpiso #
L..N.......Lplaats
K.PNMLKLMKLMplace
.LLON......Jplanned
L.LON......Kplanned for
O.LL...M...Lplanta
O.L......L..platform
N........L..platform team
K.O.LJLOLMM.please
..N........Lplease bring
J.M........Nplease have
OL.......K.Lplease record
..LKOMM..L..plus
LOMMLLK.L.LNpm
OL.K........pm ?
JML........Opm after
O.LL........pm central
OL.K........pm ct
L.O........Kpm est
K.L........Opm in
N.M........Kpm please
LL.O........pm work
..L.......LNpm works
M.NL.......Kpm you
LLLPLN..LM.Lpode
L.LL.......Opoint à
LMLMMOLMLL.Jpor
KM.L.L.N...Npor favor
L..N........por motivo
....LO..L.L.por tu
LONL......NHportfolio
M.M........Kportfolio review
..N.MM..LL.Kposition
.LKOLM.....Mposso
JMOMM..MNMLIpost
INN..M.N.LMKposte
NLLM........posto
L.PKMNMLLL.Lpour
N..........Lpouvez
N..........Lpouvez vous
K.LK..LO.M.Npre
......LO...Kpre employment
LO.........Lprefer
LO.........Lpreferred
LO.........Lpreferred candidate
OLKL.M.....Mpresencial
N...M......Lprevisto
LM.KLLL.MO..prima
..PL...M...Jprincipal
.........MNJprinted
..LP.......Kproblem
L..L.O..LM.Lproceso
.LLNLM...N.Jprocess
L..L.......Nprograma
L..........Nprogramme
L.KL.....M.Oproject
..L......O.Lprueba
.L.LO......Lpréfère
N.LL........pt
LL.......M.Opuedes
N..........Lpuedes venir
LM.L.N..L..Npuesto
.M.LLN..L...puesto de
.QLL....L..Lpuò
JQ.NL...L...quando
LOLO..M....Kquarta
LJH.PPKOJNNKque
...........Nque lo
L.L.N..M....queda
NNLL....LL.Lqueremos
OMK..L..M..Kquesta
.LL.......OMquestion
LJ.JL.M..NLQquestions
OLKL.....K.Oquestions and
KMMMKO....L.qui
.M........NJquick one
LOIM.LM....Oquinta
KNML.......Mquinta às
NLONLLL.LLMKr
OLLL.L...L.Nr #
L.O........Lrappel
LNKN........rather
LN.........Krather ring
L..N........rather than
P.L.ML.....Jravi
IJR..KJKLLRLre
NM.........Lre application
.....L....OLre gracias
I.KRMM....NIre interview
M.OM..M...KKre re
..L.......N.re thank
..M.......NKre tuesday
KML.MLL.O..Mread
LLLO........rebook
........O..Jreceipt
L.M.....O..Kreceipt of
.....M..M.LMreceived
PKL....M....record
OL.......M.Lrecord your
NM.........Jrecruit
L.L........Nrecruiters
O.L........Lreden
IM.....P...Mreferences
.L......P..Jregistrada
N.........L.reicht
.....N......rejected
L..........Nremote
...........Nremoved
L.KL.......Qrendez
L.KL.......Qrendez vous
MPML.LML.L.Lreply
KOL...N....Kreply with
.........O.Lrepo
.LMO.L..LL.Mreport
L.NM.......Kreq
L.NM.......Kreq #
KL.....M...Qrequest
K.PLL.......reschedule
..P........Ireschedule cancel
L.L........Nrest
.L...O.ML..Lresultado
MKK..L..N..Presume
L....L..N..Lretenue
ML.N.......Kretour
J.....MM.O.Lreturn
J.P..LN.M..Lreview
......N....Lreview and
..L........Nrib
P.M.M......Iricerca
N.L........Lriceverà
N.L........Lriceverà il
........O..Jricezione
MNO..L.L...Jring
.LN........Lring the
OL.....L....ring you
L.L........Oringrazio
L.L........Oriverside
MLOM.......Jroad
N.L.........roastery
.....L.N....rodrigo
PKJ..LN..LMLrole
O.L.......MLrole at
L...LL.....Orole for
KKN.L.LM..NNroom
O..L....M..Jrosa
.L.L.......Nround of
M.M........Kroussel
L.LL.......Prue
M.LM.......Lruf
O.L.....M..Lruhe
OM.L.LL.....run
N.LL........ruud
L....L..N..Lréception
KLOL.O..KL.Ms
I.QLLKO.O.MJs:!
LG.IOKJLMM.Rs:#
JLNKPKL..L.Ps:# #
...........Ms:# new
PQIIKKNLKK.Os:?
KOIK.KO..KLSs:a
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
K.........MNs:am
N.M..LM..L.Ls:an
J..........Os:anfrage
.L.N........s:another
.L.......N.Ls:answers
MLLLJML.OL.Ps:application
.....O..K...s:application status
K.K.M.M....Os:appointment
..LKM......Os:appuntamento
..L...O....Ls:arbeidsvoorwaarden
.NM........Ks:are
.O.........Ks:are you
LMMLML..ML..s:at
LOL.......LMs:availability
J.O........Ms:avec
L.RL.LL...NJs:aw
L.O........Ls:aw aw
........L..Ns:beca
K.NL....M..Ms:bevestiging
L.N.........s:bevestiging gesprek
J.LLLP....LOs:bewerbung
..NL.......Ls:booking
I.Q.L.......s:calendar
K.O........Ls:calendar invite
MKM.LL..LLLPs:call
K.N........Ls:call with
LL.O.......Ls:cambio
LO.........Ls:campus interview
....P......Ls:canceled
L.LLP.......s:cancelled
.OL.L...OL.Ks:candidatura
L....O..L..Ms:candidature
L..P.......Ls:change
..K........Os:cita
....L......Ns:class
....L......Ns:class cancelled
ONMN.L.....Hs:colloquio
NNL........Ls:commis
ML...L...O.Ls:complete
........O..Js:concorso
.......N...Ls:conditional offer
K.O..L..O..Ks:confirmation
...........Ns:convocatoria
...........Ns:convocatoria a
L.L........Os:convocazione
NLL..L..P..Ks:cv
...........Ns:código
...........Ns:código de
P.JN.......Ks:date
K..........Os:day
JOK..OK.MNJNs:de
L....L..O...s:de réception
....LO.....Ks:decision
MLLLML.....Os:del
N..........Ls:del colloquio
L.L........Ns:del lunes
L.K........Os:demo
L.PL..L....Ls:details
L.O........Ls:details for
L.MM.L.MLL.Os:di
KKL..N....LQs:do
..L........Ns:donnerstag
...LN.......s:door
.L......N...s:eingangsbestätigung
O.L.......MKs:einladung
.MLL.L..LM.Os:en
N.MOL.....LIs:entretien
OMNO.LLLLLMHs:entrevista
L.LL.......Os:entrevistas
.....Q..LL.Ls:esito
........L..Ns:finish
........L..Ns:finish your
..K........Os:first
..L........Ns:first day
K.QMKLLLMMM.s:for
L.N........Ls:for #
L.NML...N..Ks:for your
K.O.........s:fwd
...LN.......s:gaat
...LN.......s:gaat niet
L.L........Ns:genitori
N.OOM.L..L.Gs:gesprek
....N.......s:gesprek gaat
LL....M.P..Ls:got
LL....M.N..Ls:got it
.L...M....NLs:gracias
L.....NM...Ks:great
L.....NM...Ks:great news
.L.K.L..N..Os:have
M........L.Ns:health
.........L.Ns:health check
L..N........s:heute
..L........Ns:hire #
..N..M.....Ks:hold
LL.......N.Ns:home
...OL......Ls:horário
LLL.......LQs:how
MMKLL.....LOs:ihr
.M..LO.....Ls:ihre bewerbung
KLMLLLL..NLQs:in
ONNOMLKKJJL.s:interview
L.N........Ls:interview details
.L.L.......Ns:interview in
L..N........s:interview moved
L.O........Ks:interview scheduled
.NML......MKs:interview slots
MMLL........s:interview times
NLK..L..L..Os:invitation
K.O.........s:invite
KL...L..PM..s:it
N.KLLN..OMLLs:je
...........Os:jobs
J..M.....L.Ns:jury
NML........Ks:kennenlernen
JM...L..LMLQs:la
I.M......M.Os:le
.N.........Ks:let's
.N.........Ks:let's talk
L.L........Ns:lunes
..L...M....Os:meet
L.LLN.....LOs:meeting
..L........Ns:minutes
..LMML....NLs:monday
L..........Ns:na
.L.OML.....Ls:need
.L.OML.....Ls:need to
........L..Os:neue
.LLNLL.....Os:new
L...LMNM...Ls:news
MQLL.L.....Js:next
.N.........Ls:next week
...LN.......s:niet
...LN.......s:niet door
L.....M....Ns:nieuwe
.L..O.......s:no
..L.O......Ls:notice
..L..L..M.N.s:obrigado
KKML..PL..LNs:of
LL...LOP.L.Ls:offer
......N....Ls:offer of
.M.KMPL.LKLNs:on
O.K........Ls:on monday
..LL.......Os:on thursday
L........Q.Js:online
.N.........Ls:open
.....L.O...Ls:operador
L.NM.......Ks:panel
L.......L.LOs:paper
M.KL..M.LL.Ps:para
.....L..L.LOs:payment
..L.......O.s:pela
LMLL......LOs:per
..L......N.Ls:personality
..L......N.Ls:personality questionnaire
MN...M..L..Js:phone
.LMOM....L.Ls:please
LN...O..L.LLs:position
L.O.........s:pour
..LL.O..L...s:proceso
.LL......O.Ls:prueba
..L......O.Ls:questionnaire
OLLL.....L.Ms:r #
IISMLLKKLJR.s:re
NM.........Ls:re application
.....L....OLs:re gracias
I.KRMM....NIs:re interview
M.OM..M...KKs:re re
..L.......N.s:re thank
L....L.....Os:re the
..M.......NKs:re tuesday
.....L..M.LNs:received
.L.......N.Ls:record
.L.......N.Ls:record your
L..P.L..L..Ls:report
L.NM.......Ks:req
L.NM.......Ks:req #
LLL........Qs:request
.L...O.....Ls:resultado
L.LL..M....Os:review
K..L.......Ps:room
MMN........Ks:round
L....L..O...s:réception
L.P........Js:scheduled
KOL.M......Ls:scheduling
MN...M.....Ks:screen
NL.L.......Ms:second
L.O........Ls:see
L.O........Ls:see you
L.O........Ls:set
OL.L........s:shift
LO....M....Ls:sign
.........O.Ls:skills
LO.L......MKs:slots
.N.........Ls:slots open
M.LL.M..O..Ls:sollicitatie
...NL.......s:spostamento
.....O..K..Ms:status
L.M.....L..Ns:still
.......L...Ns:study
........MN.Ls:take
.........N.Ls:take home
..N........Ks:technical
K.N........Ls:technical interview
.N.........Ls:telefonat
L.MN.......Ks:termin
L.PL.......Ks:terminbestätigung
L.L..M...O.Ls:test
L.L..L..N.PKs:thank
L.L..L..N.PKs:thank you
JJMLMLMMLMKQs:the
L.N.M......Ls:the #
......N....Ls:the role
...L.......Ns:their
JKQ.LL....NMs:thursday
..LN........s:tijdstip
LMJQLN..LL..s:time
L.LN........s:time change
MNLL.......Ls:times
.LLONLN.MLLJs:to
M...N......Ls:today
M.O..L.....Ls:tomorrow
....N.....LLs:tomorrow's
O.KN.M....MJs:tuesday
.........N.Ls:typing
..LL.M..LO..s:técnico
..LN.O.....Ks:update
K..P.......Ls:updated
KMM..M.M..LLs:us
PL.......L.Ls:video interview
LKML.......Ps:visit
..LL.......Os:visita
L.......L..Os:volunteer
PL........MJs:vorstellungsgespräch
ILOK.MNLL.LQs:votre
.....N..L...s:votre candidature
..LL.......Ps:vous
N.LM....L...s:w
NJL.LMM.R.NHs:we
.N.........Ls:week
.....L..L..Os:weekly
.N....L.....s:when
OMJ..M.MLK..s:with
I.OKLKNLMLONs:you
.M......O.MJs:you for
IKN.LMKLMPLOs:your
M.L.LM..NL..s:your application
..N........Ks:zoom
K.LLL.LNLM.Ps:à
KLNL.MN...LNsaid
JKHTKK...M..same
..L........Osamira
L..N........samstag
L.O........Ksarà anche
OML.ML.....Ksat
N.L.........sat #
OLHLMNM.LMLNsaturday
N.L.........says
LN...LL.L..Mschedule
N.M.ML.....Kscheduled
KPL.MM.....Lscheduling
.N.........Lschick
.N.........Lschick mir
..L........Nschlagen
..L........Nschlagen wir
M.......N..Kscientist
.........P.Kscore
.....O.....Kscored
.....N.....Lscored you
....N.....LLscratch
MK.L..LN...Nscreening
MIMQLOLKMKLKse
N..L.......Lse tiendra
LL.KM....L.Qsecond
..L.......LNsecond try
N.RKKLLLLOLLsee
N..........Lsee how
N.L........Lsee if
J........M.Nsee the
.NRLL......Hsee you
NMK........Lseen
N.L........Lseen by
.MONL.M..LLIsegunda
L.N........Ksegunda #
NML.LO..L..Kselected
OL..........selected for
K.L.O....M..selection
L..LO......Lsem efeito
LP.MNL..LLLLsemaine
JNLO.L..L.MMsemana
LMK..LM.LMLPsend
MMLKLN..LL.Nsenior
J.O..LM.M...sent
.....L..N..Lsent to
LN.L........sentito
..JLM.LL..LOseptember
LMK........Oseptember at
..L.L.N...LNseptembre
L..L.......Oserai
KN.....M...Lserved
MM.MLL...L.Mservice
P.KL.......Lserviço
N..M.......Kserá
P.J.M......Lsession
..OL.....M.Kset
L.N........Lset for
LO...L..LM.Lsettimana
M.......L..Nseven
........L..Nseven days
...MN.L..MLJsexta
KLNNL......Mshall
LMM.M.M....Kshare
L.......L..Nshelter
PJ.LL......Mshift
O.K..LL..N..short
M.L..L..PL.Kshortlisted
KLN...L...N.should
..........NKshould i
L..........Mshow
L.K........Pshows
RJJJ.NO.MLLLsi
..L........Osi no
O.L.ML.....Lsi terrà
L.PL.M.....Kside
NNKKMMMLMLK.sie
K.K...M....Nsie als
L.....O.....sie anbei
P.L........Ksie gern
O.M........Jsie sprechen
N.L.....M..Ksie zu
N.L....M....sie zum
KNNL.LQLKL.Ksign
.LM..L..KL.Osign in
........N..Ksimilar
........N..Ksimilar jobs
K.L.O......Msin
L...O......Lsin efecto
MNJMMLLMN..Jsind
KMMM.L..MMMJsite
.........O.Lskills
LPN.LL.....Kslot
KQML......MKslots
.N.........Lslots for
.N.........Lslots open
P.KL.......Lsms
L..N.......Lsnow
NL.QQ.L..L.Gso
NNLM.L.M...Jso i
M..LQ......Jso no
.L.N......NLso sorry
....PL.....Lso there
ML.OLM...M.Jso we
LOKLL...LLNMsobre
O.LL.......Lsofia !
N..........Ksollicitatiegesprek
LL.L.P....LMsomeone
.....O.....Lsomeone whose
LM.O.....M.Jsomething
L..O.......Ksomething came
MNLM.L....L.sono
JJKQQPLL.LMIsorry
...O.......Lsorry !
..LNL.......spostamento
.ML.LP.....Lspot
N.OL.......Jsprechen
O.M........Jsprechen mit
N.M........Jspreekt
O.L........Lspreekt met
PLLMM....M.Hsr
Q.KL..L....Kst
L.PL........staat
.....O.....Kstack
L....M....NKstadtbibliothek
N.MLL....L.Mstaff
O.L......L..staff engineer
KMKL.M..LN.Ostage
O.L........Kstanza
LKN..LQ..N.Istart
LL......L..Pstarted
LL......L..Ostarted an
.LOM.......Lstarts
M.MLMN...L.Kstatus
K.PM..L....Lsteht
JMO..L.ML..Lstelle
NLLL.L..LONIstep
PK.......L.Mstep is
JKMQK.L.KL.Ostill
L.OL.......Lstill good
LKL........Ostrong
LL.........Nstudent
M.NL.....M.Jstudio
LL...M.L...Ostudy
PJJK..M.MM.Msu
L..L..LP....subject
L.....LP...Lsubject to
L.L........Nsubmit
..L.....Q..Jsubmitted
P.K.LPN.LLLIsuite
OMK.....LK.Nsuits
PKL......K.Osuits you
..L.L.L....Psummer
L.LLML...PLNsunday
NNLKLM..L..Msuo
N.LK.......Msuo colloquio
..N........Ksuper
OOLL.......Ksuperintendent
K..LLN.LLLMOsur
L..NL.LN..LMt
KLLN....O...tag
.JLM.NL.MOL.take
L....M...O.Ltake home
N.LN....M..Jtake place
KM...L.....Otakes
PJ.L.K.L...Ntalk
OLL.......NKtalk about
N..........Ltalk money
M.OL.......Jtaller
NNMMLLL...MItarde
MRNLKI.NM.NFte
LLIKL.OM.KONteam
......N...NKteam !
.L...L....KPteam and
L.......L..Oteam can
PLLL..L.....teamleider
QJIPL....L.Mteams
.N.........Ltelefonieren
NM.KL.L.LL.Ntell
NKMK.LLMLM.Pten
.LNOL.....MKtermin
L.PL.......Kterminbestätigung
O.L.ML.....Lterrà
KLMOL.....MLterça
L.MM.......Lterça #
.MML..L.LQ.Itest
.P......M..Ktext
MNLNMK.LNLMIth
..N........Lth we
N.LN.....M.Jthan
..LO.......Lthan #
LLNKMML.MLPLthank
LLNKMML.MLPLthank you
KLOLMML.N.OJthanks
..LNLL...M..that is
K.PLLN..M..Jthat you
KN...LLKIM.Othe
.MON.KLLMNMIthe #
L.N.ML.....Lthe calendar
N...L.......the evening
O.L........Lthe fish
LN.........Kthe growth
N.ML.......Lthe head
KLP..L.M..MMthe interview
.....L....NLthe invitation
M.N........Jthe invite
L....K.....Othe landlord
IN.......P.Kthe link
....N.......the month
P.K..M..L.LKthe morning
KLL.M......Othe new
LO...M..L..Lthe number
..LL.L....LPthe old
.N.........Lthe one
KL.M.N...M..the panel
ML..LO.....Lthe partners
NML..MM....Kthe phone
N........L..the platform
L.L........Nthe rest
N.L.........the roastery
.....MN....Kthe role
KLLPLL...N.Lthe same
.LL........Othe screening
L.......L..Nthe shelter
MN.........Jthe shop
L..N.......Lthe snow
I..LL.MM..NNthe team
..L........Nthe technical
MLLNLM....MKthe time
KNL.....MN..the week
.MNL....L..Lthe workshop
MMKK.......Ntheir
.LL........Othem
K.TOLL...L.Gthen
O.L.........then he
L.N........Kthen the
L.O........Lthen we
I.KNNLL.MNNMthere
LL.LMK...O.Mthere is
N..J.M...MLMthey
N.L.........thing
N.L.........thing #
.K.........Othink
JLMNOP..NKK.this
L.N..LM.....this email
.LNLLM.M...Lthis is
..L.....O..Kthis number
.....O.....Lthis occasion
ML.MLO.....Kthis time
KOLL.L....LPthis week
KOKMLLLL.OLNthree
OL.K..M..N.Jthrough
.N.........Lthu may
MKKQKLL.L.NMthursday
N.NLLLLM.MLKthursday #
JLNO......OKthursday at
PKMJKOLLLMLMti
P.L........Lti faccio
N..L.......Ltiendra
N..L.......Ltiendra le
..LN........tijdstip
OLL.M.L.....till
.NMPL.LLKNOItime
OLN.L......Ktime #
L.LN........time change
K........O..time the
.K.........Otime url
IQONLL...L.Ktimes
O...........tmrw at
MKIK...LKM.Nto
NKKMLML..O..to a
O.L........Kto appear
O.L........Lto ask
L.N........Lto calendar
N.L........Kto face
O.LL.......Lto follow
OL.........Kto hear
.L..N.N...LLto hire
NLKLLM..LNMMto interview
K.L..M..LM.Pto invite
OL.L..M...MKto join
KLP...LM...Mto make
.....L....KOto next
P...L.M..L.Jto offer
LN.....ML...to schedule
.MJLLM..L..Nto see
L....L....OLto thank
NML...L..NMJto the
L.......L..Oto volunteer
MKM..LL.LL.Oto you
LLNL.O..L.LLtoch
KK.ON...KLMMtoday
MLLLPK......told
....N......Ltold me
K.OMMK...MMKtomorrow
M.NML....MLJtomorrow at
L...PL....LKtomorrow's
LLL.M......Ntonight
L..ML.....LOtoo
JLPL.....M.Mtop
K.N........Mtop bell
M.NK..L..M..tot
L.P........Ktour
..N........Ltour and
N.M..L....NJtran
LL.........Otravel
L..N.......Ltreffen
KML..M...MLOtres
NLL.M......Ktrial
N.N..L...M.Itrois
LLLMLM....LOtry
JMOLKP.M.KKMtu
JLML.....N.Ntue
KMML.....M..tue #
LLKOL....LNMtuesday
.LKO......MLtuesday #
.N.........Ktuesday ?
JM.LL...M.NMtuesday at
..N........Jtuesday the
...LNL......tut
NNKMLJKNN.L.two
N.KM....M..Ltwo of
L......N...Ltwo references
LM......N..Ltwo weeks
.........P.Ktyping
..OL.L....MLtá
TLL.LLNMLLLJu
..OL.......Lu #
O..........Ku come
K.O.K..LLLLQuhr
L.OL..L.....uhr im
NLK.......NKuhr in
L..L.......Nuhr kommen
L.K........Ouhr mit
OLLLNM..L..Kuit
O..L........uit voor
QIKM..LLL.KOum
MK.OK...LL.Num #
L..KLM..L.LPuma
.....O....LLuma pessoa
MQJM.LLKMP.Iun
NOLL.......Kun colloquio
LPIMLLLL.NMMuna
LNLL.......Nuna entrevista
OMKLMO.MLLKJund
......LN....und der
RLKL..M....Kund ich
..NL.L..L..Nunder
.K.MLPL.LM..une
NMOK.MNL.MMGuns
P..........Kuns ?
......NL....uns ihnen
M.NL....M..Juns in
.....N.....Lunsuccessful
......LN....untersuchung
.MKMMKMMMMLJuntil
KLMML.LLLM.Nup
JNL........Mup for
K..N......MLup on
K.P........Kupcoming
L.LO.N...L.Lupdate
KLLR.......Kupdated
.......N...Lupon
LOQ.IKKKJOKMurl
.LOKNO..N.KKus
PL.LMN.....Ius on
L..LLM.L.LMOuur
..M........Luur in
.LL.LL.NLL.Quw
..LL.......Nuw afspraak
.LMKLPL.LL.Ov
LJNNMM..LMLKva
JL.MM....N.Mva bene
JO.........Mvalley
JMJONJMMN...van
...N.......Lvan woensdag
O.LL.......Lvc
NM...L..LM.Kvedere
M..LO......Lvenga
P.K..M....MJvenir
MLOL.......Lver
..L..NM..M.Lverder
.L.MLO....LLvez
NMLKMLL..M.Nvia
PL...M...L.Lvideo interview
L..LO.......vier
NLJML.M..LM.viernes
N.KM.......Mviernes #
NLL.L...N...view
.....L..L..Oviewed
K.NL....L..Ovisit
NMNLLML...LJvoir
L.......K..Ovolunteer
..K..OKL..LMvoor
..L.....L..Pvor
......LN....vorbehaltlich
K.NL..L...MNvorher
QM..L...N.MFvorstellungsgespräch
O.LM.......Kvorstellungsgespräch findet
K.K.N.....MNvos
LN..........vos disponibilités
LLNKML.NL..Mvotre
........L..Nvotre dossier
.LL........Nvoucher
N.HLML.M.LMMvous
L.K........Pvous avec
.L.LO......Lvous faire
O.L........Kvous le
JML......L.Pvous êtes
..L......O.Lvragen
MNJ.N.L..L.Mvrijdag
RLL......L.Kw
N..........Lw dana
..........NKwahr
MO.L.....M.Jwalk
.N.........Lwalk in
LP.L.......Lwann
ROKLLLN..LLJwant
..L...N....Lwant it
Q.L...L...LKwant to
LL........OLwanted
L.........OLwanted to
...MNL....L.wants
ML.MN.....LKwants to
O.KL......M.ward
O.LL.......Lward manager
NMK..L....N.warehouse
........L..Nwarehouse lead
JLLMLNMLO.KOwas
L...LO....LLwas a
.....L.....Nwas received
..L..L..N...was sent
P.MLL....L.Lwat
O...L......Lwat een
KM.N.QMK..KLwe
MLNN.....M.Iwe can
LL...M.....Nwe could
LLL.NNLMOL.Kwe have
KMNLL.M.....we je
.....N.....Lwe keep
L..O.......Lwe maandag
L..OL.......we shall
.LNL.......Mwe talk
O.L...M....Kwe want
L.L...P....Lwe willen
....MN.....Lwe won't
KMKM..MM.L.Nwe'd
K...LMN..L.Mwe'd love
NKML..L.MP.Kwe'll
PLJLOL...MLLwe're
MLLM.O..M.LJwe've
..K........Pwebinar
IMO.L......Mwed
.N.........Lwed may
KMM.LM....LNwednesday
LMK.M......Mwednesday #
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
OMJM.....MLKwell
L..L.M....LNwent
JLMLLOM.M..Mwere
MLLL.......Nwerk
O..........Kwerkstatt
LN.LML.....Nweten
LPLKMM..MLLMwhat
.N.........Kwhat works
K.PL........whatsapp
HR.M.L....LMwhen
.N.........Lwhen are
.N.........Kwhen could
J.LN....MM.Mwhen the
KSLL.....L.Lwhich
IKML.M...OLPwho
.....O.....Lwhose
L.KO........wie besprochen
NIMMLILMNLN.will
L.N.......NJwill attend
JLMMMJ..PL.Mwill be
M.K........Nwill interview
.LLNMP..L..Iwill not
KL.........Pwill visit
....M...K..Nwill write
..LL.MO.....willen
OKM.KNM.ML.Kwir
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
.N..L......Lwith me
.....N....LLwith someone
MLKL..L..NMMwith the
.MNL.N.M..LIwith us
KMKL...M...Pwith your
L....L....LOwithin
.L......M..Nwithin #
KNLN.L..MLNLwoche
.N.........Lwoche mal
.OKPL.L....Kwoensdag
LN.........Lwoensdag of
L..LMN.....Mwon't
L..LMN.....Mwon't be
O.JOL.LML.LLwork
O.LL........work ?
L..O.......Kwork for
K.L........Pworker
KOJL......O.works
.MNL....L..Lworkshop
L.OL.......Lworkshop ?
RNHKK..MKLM.would
PNKLLKMNL..Lwould like
..LL......LOwrote
SLLKL.....LMx
L..LOL....LMxx
N.MMLM.MIM.Ky
..L......L.Nyearly
MKL.L.QM.L.Kyes
.....N.....Lyet we
OMLIKM.LJ..Myou
L.P...LM.L.Lyou a
K..M.......Nyou about
L.O.M......Jyou accepted
MNL........Jyou an
.N.........Kyou any
M....N..M..Jyou applied
L.OKM...LNLLyou are
LL.L..OM...Lyou as
OK..........you be
L..L..L....Oyou cannot
LOL.LN.....Kyou could
N.LL.......Nyou do
L.LK.NL.MKOMyou for
L..N..N....Kyou got
OOLLKL.LLNLMyou have
.....N.....Lyou highly
..M.LP..M.LIyou in
N.LMLN.ML.LLyou on
NL..........you passed
LO.........Kyou prefer
LL......L..Oyou started
LL.L.......Oyou take
LMML..ON...Jyou the
L.NM......MJyou thursday
PMH.NMNMKP.Hyou to
L..L..N....Myou want
KL...NMM....you were
PLM..M..K..Kyou will
P.KLM......Kyou'd
KLQL.....MM.you'll
L.N........Lyou're all
..L........Nyou're in
L.O........Kyou're on
RLILOL.....Kyou've
JLOL..JMN.KNyour
ONJL...LO.LKyour application
LO.L.......Lyour availability
..P........Iyour booking
LLM..L..N...your cv
..L.....O..Kyour form
.LROMM..L.LHyour interview
LJL........Pyour new
MLLL....L..Oyour next
I.O......N.Lyour own
K.P........Lyour panel
..J....M...Nyour passport
..MMNL....OIyour time
..L......L.Nyour yearly
NLKM.MN.L..Kyours
......N....Lyours if
L..N........zeit ?
.N.........Lzeiten
LL.Q.......Kzelfde
O.K.........zi
O.NLL.L..M.Jzien
K..........Ozit
.........P.Kzondag
.........O.Kzondag #
MKJLM..LN.LPzu
.LG.LLMMMMMPzum
O.LL......MKzum vorstellungsgespräch
.O.........Lzwei
.O.........Lzwei drei
ONGHHJJKSLIO~1:application
LRJOML.LKKMM~1:appointment
L.LKLMK.KSLL~1:assessment
.RJ.KJKM.KN.~1:availability
.LJ.ML.L.NMP~1:bank
.LPKMKKMLMLN~1:booked
OJKHKLMM.MNP~1:bring
.NQIKKOLOKL.~1:call
IJKKTIKLKLMK~1:cancel
ILH.LOLM...Q~1:candidate
HRLMKML.LKLN~1:choose
NMNMMJKKJ.LM~1:clock
QOHM.MKKK.LL~1:come
KHIJKKRLOQMN~1:complete
OKILLKJULLL.~1:condition
IJQJKKLMMKNO~1:confirm
J.MKMRM.LLKK~1:decided
KJJQ.QL.MLLL~1:decline
JL.JSNL.KLLK~1:filled
MJKK..PNLMPJ~1:forward
L.K.L..M...Q~1:health
JILLNMTML.KK~1:hire
LN.L.J.ML.LP~1:home
NPGJKI.MIMMN~1:hope
.MMNL..LKOLM~1:internal
L..M.NJL.JKO~1:interview
LMPJ..L..L.O~1:interviewer
OLHIK.KLOPMM~1:invite
M.LLKNLLMLMN~1:join
ML.LNQKL.LLK~1:keep
N.RJLKKLL.KN~1:meal
MOMLMNLKILNK~1:meet
.PJLIIMLLPKO~1:minutes
.IMM.JOLLMJM~1:month
HJFSM.KLKMKM~1:move
LJLJ.KS.K.KO~1:offer
NN.M.LKL.MLL~1:onsite
NLILLMLLN.ON~1:opportunity
MMJMLPMMKJL.~1:panel
.LG.ORL.MJOK~1:past
.LLIQNOMML.K~1:position
L.KL.......R~1:press
L..KLK.LRKK.~1:received
KLLMOKL.NLKP~1:recruiting
HIIQSPLLKLLI~1:regret
JMQLLLL.L.LN~1:reminder
.MQKNLMJL.NL~1:reply
K.KN.M..KM.O~1:research
.KN.LMMNNKL.~1:review
MKM.MJKMKKMO~1:room
.N.LNL.KMO.K~1:round
O.KLLLNN.L..~1:sales
KLHLN.LNLL.S~1:school
MOK.KNLMOKLL~1:shortlist
NOKNKLLJ.KP.~1:talk
MNPL...KNJMK~1:team
KJKIKQKJMLSL~1:thanks
KINRQK.KJLNK~1:tomorrow
.L.LLM....OK~1:travel
..OK....MQLH~1:trial
NOOKKLJKLLLN~1:video
NMJ........M~1:visa
NLNN.JKJIKLN~1:weekday
PNJM.KNKKKOL~1:withMe
N.KJMML.KL.O~1:yesterday
.IOOMKL.LNK.~1:zone
NMGGIJJKSLIP~application
....L...N...~application&past
MML.LML.N..L~application&position
.L......P..L~application&received
NM...L..NMLL~application&thanks
OLL..L.....L~application>come
PML........J~application>hope
.LO.LLM.L...~application>interview
O.L.....L..L~application>meet
KL...M..O...~application>past
N.L.L.LLP..L~application>position
........N..L~application>review
L.......O..K~application>team
L....L.....N~application>zone
JQ.M.LLLKK.M~appointment
MNLL.......K~appointment&interview
L.LL.......O~appointment&month
JN....M...LN~appointment&weekday
..K........O~appointment>confirm
.OLL..M....L~appointment>weekday
.LLLL.K.KSLL~assessment
L........N..~assessment&complete
M.LM..L..N.L~assessment&hope
.L.......N.L~assessment>minutes
LSJ.JKKM.KNL~availability
...L.......N~availability&weekday
.N.........L~availability>round
KMLLLM.....O~availability>weekday
..I.MKLL.NMO~bank
.KOKMJKMKOLN~booked
O.J...LM....~booked&month
L.LLL......P~booked>interview
OIMGKKN.L.NP~bring
.MNJKOOLOKKL~call
MN.L.......K~call&past
PLJL.M..L...~call>weekday
HJMITIKLJKM.~cancel
L.L.P......L~cancel&clock
L.L.PL....ML~cancel&interview
....O......L~cancel&month
L.OL.......L~cancel&move
L.LLP.....MK~cancel&past
L.L.OL......~cancel&position
L.L.O.......~cancel&weekday
....NL......~cancel>interview
....OL......~cancel>position
....N......L~cancel>recruiting
IKKLKPL..M.P~candidate
L..L.......O~candidate&clock
K..M.......N~candidate&weekday
GTJLKMKLLKK.~choose
KPL........L~choose&hope
LO.........L~choose&withMe
.L.N.......M~choose>decline
M.LKNKKNL.LP~client
NMMMMJKKJ.LM~clock
Q.KN..M...LJ~clock&come
KLM.......MN~clock&confirm
N.KLL...L..N~clock&invite
KLLNM......N~clock&move
J.L.NMMM...M~clock&past
K..........N~clock&review
.MMM.......J~clock&round
L.L.LM....OL~clock&thanks
NOMM.L.LL..L~clock&weekday
OLKPL......K~clock&zone
..LL.......O~clock>bring
..LLN......M~clock>cancel
.LLM......OK~clock>confirm
KMKML......O~clock>interview
.LMKL...ML.O~clock>minutes
NL.M..LM...J~clock>month
L..N.......M~clock>move
NLMK.......M~clock>onsite
L.L........N~clock>review
MKON.L.....L~clock>room
OLKK.L...M.N~clock>talk
..KLML....N.~clock>thanks
KLPM.......K~clock>video
FSJN.L..LN.N~clock>weekday
..NOL......J~clock>zone
OOI.LON.J.LK~come
J...LM.M..MM~come&hope
LLLO...M...L~come&month
RJJ...MM.LLK~come&weekday
PL.L.......K~come>interview
...LN.......~come>tomorrow
OJJO..MM.L.L~come>weekday
KHHIJJS.OQMN~complete
......O..L.L~complete&offer
L.....OL...L~complete>offer
..L.....N..L~complete>past
MLHKKLKULLL.~condition
L.....LO....~condition&position
KIP.JKKM.KNO~confirm
L.OL......ML~confirm&interview
I.N........O~confirm&month
K.P.........~confirm&position
J.ML......NO~confirm&weekday
J.PL.......M~confirm>interview
..LL......MN~confirm>weekday
JLMLMRM.LLKK~decided
MIIO.RLLMLKK~decline
.....N.....L~decline&position
JLLJSNL.KLL.~filled
..L.P......L~filled&position
.LLK..RNL.PJ~forward
......NL....~forward>position
O..L.......K~h:application
K.PM.L..L.ML~h:clock
O.L........L~h:complete
M.L.......LN~h:hire
..L.L.....N.~h:hope
..H.M.....PM~h:interview
..JO......LM~h:minutes
MMJMML....NK~h:month
M.L.L......P~h:past
.M.OL......K~h:position
..L........N~h:received
.LL.......LP~h:recruiting
L.LN......LN~h:round
.MJM......OL~h:team
K.NK.L....QL~h:thanks
ILON.L....NL~h:weekday
K.OL.......M~h:withMe
KLL.L.LNL..Q~health
JI.LNMTMLMKL~hire
L.....O.....~hire&month
K.....Q....L~hire>month
LNLL.JNNK.LO~home
MOIMJK.NJ..M~hope
O.L........L~hope&join
QLJ.LL.MLN.L~hope&weekday
LOLM....L...~hope>choose
ML.L.......N~hope>clock
NMK........L~hope>meet
O.LO.LL....K~hope>weekday
JNMM......ML~hope>withMe
NL.NKNL.KMLN~internal
KLL.LMJ.MLKO~interview
N.KLLM...MLM~interview&invite
J.L........Q~interview&minutes
QKL..M..M.LK~interview&month
LLKRL....L.L~interview&move
NLK..N..LL.N~interview&past
KLL........P~interview&recruiting
M.LL....M..N~interview&room
.L..LN......~interview&thanks
ON...LL..L.L~interview&weekday
MLL........N~interview>candidate
.LJM......NN~interview>clock
K.M........O~interview>hope
L.L........O~interview>minutes
ML.LMMM.N..J~interview>month
LLLMLN..L..N~interview>past
.L.L.L...L.Q~interview>round
L..........N~interview>school
S.NNMKL..KMG~interview>weekday
MLOL..L..LLM~interviewer
PLHJK.KLOO.M~invite
OLKK....M..M~invite&month
O.L........L~invite&position
O.LL.......M~invite&weekday
O.JK.N...N.L~invite>interview
ML.LKNM.MKMM~join
JJ.LRQJLMOLJ~keep
PKQIK.K.L.KM~meal
..O........L~meal&talk
OL.L........~meal>weekday
MO..MOK.IMNK~meet
M.........OJ~meet>team
N.JMNK.....M~meet>weekday
MNLLHI.L.OJO~minutes
.M.N.......K~minutes&weekday
O.KM........~minutes>clock
JLL.....M..O~minutes>interview
N.......M..J~minutes>invite
...L.......O~minutes>onsite
O.K........L~minutes>room
OLL........L~minutes>talk
JN.LM.M.M..L~minutes>weekday
.LM..KOLLNJ.~month
L.LN.......M~month&move
O.LM..L....L~month&talk
OL...M.....I~month&team
.K.NLKLLLMLO~month&weekday
NKMMLLLLKM.M~month>clock
M.L...N.ML.L~month>complete
NKLN....M...~month>minutes
NMLL.......L~month>onsite
L...N.LMM..K~month>position
N.L........L~month>room
HPJLMLM....P~month>weekday
FHIS..KLK.KP~move
LM.N.......L~move&talk
KLKOM......N~move&weekday
..OL.......L~move>cancel
LLLR.......K~move>interview
KLJPN.....LN~move>weekday
IIKI.KUMKLKP~offer
NN.O.LKL.MLL~onsite
J.O.ML....L.~onsite&team
PLKL.....M.L~onsite>recruiting
MKIMLMLLO.OM~opportunity
MM..LQ.MKLLK~panel
.LG.PR..MJOK~past
NMLLOM.L...J~past&position
.L......N..M~past&received
KLLOKNM.....~past&weekday
NM......N..J~past>application
L.LLQL....MK~past>cancel
LLL.....N..N~past>received
KLLOLM....M.~past>weekday
LJMGQONN.L.L~position
L..L..L.L.MO~position&team
L..L......LO~position&yesterday
.....N.....K~position>decline
....N.......~position>filled
L...L.OM...L~position>month
.M..PL....LK~position>past
.LL.....M.LO~position>talk
LLKL.......R~press
LM.LKK.LRKK.~received
MMJMN.K.NMK.~recruiting
L.LL.......O~recruiting>video
HJHRTPKLKLLI~regret
....LO.....L~regret>past
JMPLL.L.L.LO~reminder
L.OL.......L~reminder>interview
NP.M.KOJMKNJ~reply
LO..........~reply>choose
LKN.L..NN.L.~review
L....L..L..O~review>interview
PJNQ.KL.KJ.L~room
O.JL..M.....~room>bring
OLK.........~room>talk
.N.LML.L.P.K~round
K..L..M....N~round&weekday
M.NL.....M.K~round>month
..LL.......N~round>weekday
L.FJHPJKSJJO~s:application
L....L..P...~s:application>received
FNNOOK.LLL.O~s:appointment
..K........N~s:appointment>confirm
LK.LL.LLLT.J~s:assessment
LPLL....L.LN~s:availability
JMKLLL..LM.S~s:bank
ILUKL......L~s:booked
ONNL....KLLL~s:call
JLJJUJL.L..K~s:cancel
....O......L~s:cancel>interview
KLLKM......R~s:candidate
L..........N~s:candidate>weekday
LOLN........~s:choose
MKM.K...LNOM~s:clock
K.L......MLO~s:clock>weekday
MKLLMLM..L.P~s:come
.M...KM.MO.K~s:complete
LL..LLKTLL.L~s:condition
DKTJLLL.RL..~s:confirm
K.O........M~s:confirm>interview
...KLO......~s:decided
LLLPNN.....J~s:decline
..N..M.....K~s:filled
L.KL.......P~s:health
LLL.L.NM...N~s:hire
ILL..K..L..U~s:home
M..NMLO..K.I~s:hope
K.NL..L....P~s:internal
QQNQNKJJIILK~s:interview
L.P........K~s:interview>booked
....OL......~s:interview>cancel
...N.......L~s:interview>move
L.L........O~s:interview>school
KL.M.L....NM~s:interview>weekday
LNL.......LN~s:interviewer
RKHKKK..LLNO~s:invite
RLK........L~s:invite>interview
OL.LLL......~s:meal
NLKIOML.LLLQ~s:meet
PL...M...L..~s:month
IKJUJLL.LLML~s:move
L..OL.......~s:move>interview
L..LLKOQLLLM~s:offer
......LO...L~s:offer>condition
LK...L..M..Q~s:opportunity
J.MN.L...L.O~s:panel
KKLNNIL.QLLO~s:past
OOLKLP.LKLKN~s:position
KLL........R~s:press
JIL.LH.LUL.L~s:received
.L...L..Q..K~s:received>application
L.ML.M..LL.P~s:recruiting
J.SKL...LM..~s:reminder
L.OL.......L~s:reminder>tomorrow
.MJM....LL.O~s:review
JLNKM...M.LO~s:room
RPMJLML.LMLH~s:round
JLHLLLOPLL.P~s:sales
.......O...K~s:sales>condition
ILJL....ML.U~s:school
SMOLNLKLKLMG~s:talk
NLJ..NM.LLN.~s:team
JJJLKJKLOLXG~s:thanks
.....L..N..L~s:thanks>application
KLR.QKL.LLLL~s:tomorrow
PKK.NNL.LQLH~s:trial
NJM.....LR.J~s:video
OL.......L.L~s:video>interview
..L........O~s:visa
FHPOTKKLKLPM~s:weekday
..K.L.....O.~s:weekday>clock
O.KLLLMN.L.M~sales
JKILN.LNLL.S~school
..K........N~school>weekday
MPK.KNLMPKLK~shortlist
O..........L~shortlist>interview
NML.J.KK.LO.~talk
LL..LN....OL~talk&thanks
.JLPL.M...ML~talk&weekday
MO...M....LK~talk>hope
I.L........Q~talk>minutes
N..N......MK~talk>position
KKMP..M...LL~talk>weekday
ONOOLL..MJ.J~team
NL.N....M..J~team&weekday
LMMLL.M...LO~team>position
KKIJ.QKKMKSL~thanks
.LL.LO......~thanks&weekday
OM...L..NMLL~thanks>application
MLL..N.....L~thanks>come
L.L.LO..L.NL~thanks>talk
..ML.O.....L~thanks>weekday
IKMQPK.KJLN.~tomorrow
MLKLOL.....N~tomorrow>clock
N.NK.....LOI~travel
.LPJ.L..NPLG~trial
MOPLJKLLLLKM~video
NKML......M.~video&weekday
ML.......N.L~video>assessment
OL...M..MK..~video>interview
J......M...O~video>team
.MJ....M...N~visa
MMNM.JLKIKLN~weekday
M...L.M...MJ~weekday&withMe
LLMNL.......~weekday&zone
.QN.LL.LLL.L~weekday>clock
L..NM......L~weekday>come
.MOK.......L~weekday>interview
MJMOLJLLL.LN~weekday>month
KLM.LM.....O~weekday>position
K.LN.......N~weekday>room
P..........J~weekday>withMe
OPJO..NKJKMJ~withMe
KN.........L~withMe>availability
MM.L......MJ~withMe>hope
JMLN..M...LN~withMe>reply
.M..LNM....K~withMe>weekday
M.KJMMLMKL.O~yesterday
.LNOMKK..MK.~zone
L.N.........~zone>bring
..MJ..NML.LNà
M.OJMLML.LLMà #
L.O...M....Kà l'atelier
O.L........Kça
LLM.MPLLLKM.è
.KKK..L..M.Ré
JML......L.Pêtes`,
};
