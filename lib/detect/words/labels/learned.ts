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
  step: 0.0863766,
  bias: '.MNL..KKKLKN',
  weights: `\
IJMLJIQ.PQNM!
KLLM.KN.L..P! !
..N........K! portfolio
LL.........O! the
M.L....M..NK! we
NKO..HLKL.JM#
NJNNKJNJKKIN# #
NJKPLL.....P# ?
J.NL.L.MM..M# a
.MIN.L..MLLP# alle
.O.OML..L.OJ# am
L.....N....L# an
K..L..M..MMM# and
I.LN.MM..M..# april
N...NL..LL..# at
M.J.M.......# b
L.....O.....# brut
L....K.....O# c
K.L........O# central
.L.........N# days
O..NKLO.KMLK# de
J.MOM...N.LK# e
KMOK.M..ML.K# en
L.....O.....# euro
K.M...M...NL# februar
..L........N# februari
NKN.........# for
N.MMMKLL.LKM# h
MLPK.......L# hora
L.ML.......N# hours
IMMK.L..N..P# il
LL.OL.......# im
PLMLL....L.L# in
..OL.L......# interview
.....L.....N# interviews
O.K...L.....# january
..O........L# juli
LJ...LM....Q# k
..L..L..O..L# keep
..LKO......M# le
M.OML......K# march
..NML.M....K# mars
N.M.....NL.J# marzo
O.LLM......L# merci
NMK.L.M....M# min
N.IL.L...N.O# minute
KML......N.M# minuten
.NLKL.L..Q..# minutes
K..L.....M.O# minuti
M.LL.L.....O# minutos
MMM........K# märz
..O........J# nd
...........N# new
.L.O.......L# no
J.LML.N..N.L# november
L.KLL.LM...Q# novembre
PLL...M..M.J# october
QMKM....L.LK# on
LNLL.......N# or
LLN..L...O.L# ore
O.LM.......K# p
L.LM.......N# para
.OMM.LL.L.LM# pm
N..........L# porti
L.KO........# robin
..N........L# room
N..........L# rue
.LL.L.K.M..P# september
..L..M.....O# septembre
N..........L# st
MNLOMK.LNLMJ# th
O.NL.....L.J# time
K..KLLM..LLQ# to
..NN..M....J# u
L.O.K..LLLLP# uhr
O.........L.# um
I.KM...M...O# with
..........OK# works
N.ML..N....J# y
M.OL.......J# º
NM.MK....L.L# à
L...LKL.R.LL++application receipt
.L.LL.L..T.H++assessment
JLK.TJL.LL.J++cancellation
L....LKSL..K++conditional offer
ELTJKLL.M..M++confirmation
NNLJLLK.M..M++interview
FHFGJHJKJJOV++none
LL..LKROLL.J++offer
KL..NS..J.LG++rejection
JR.N.......K++request for availability
FJIU.LLLLL..++reschedule
..L..L....P.++thank-you reply
KLL.LJLLS.LK+application receipt
LLJKLLL..U.F+assessment
ILJLUILLLL.J+cancellation
KL..LKJULL.J+conditional offer
ELTIJLL.M.MN+confirmation
OOKKLNKL.LL.+interview
QKJ.LL..LM..+invitation
EFFGHFIJGINV+none
KL.LKJTQLK.H+offer
IKKMPTLLH.LG+rejection
FTKOLKLLKLKM+request for availability
EIHULKLLLL.L+reschedule
LLK.LL....R.+thank-you reply
LL...K..S..H=application receipt
.L....L..R.I=assessment
KLK.TK..L.LI=cancellation
L....LKSL..J=conditional offer
GLUJL...L.MH=confirmation
UIDGK..LKMLJ=invitation
TUSSOIJJKJJD=logit
HGKIONLL.LLQ=no
II.JIJHIIGKT=none
.L..LLSK.L.K=offer
LL.LLT..J.LI=rejection
GTL..LL.L..J=request for availability
GLJTK......K=reschedule
..L..L....P.=thank-you reply
QROOHJKKJ.KG=yes
PUBQFH.JHIHP?
PK......M..K? #
O.L........K? ask
O.L........K? dann
LL.L.......P? i
...........N? ik
KL.M.......N? it'd
LN..........? mornings
...N.......L? same
..LP.......L? zelfde
LM.NMJLLKLQL@answer
ISLNK...KL..@booking page
....O.......@calendar CANCEL
NK.OL...LL.M@calendar REQUEST
.LM..KQ.MLLK@decisionBy
OENMMHKKJJJP@doubt
ELIGJJLLLLXR@from private
N.PLJ.K.KKLL@kind onsite
NKNMKP.LK.LL@kind panel
MPPHJLJ.PK..@kind phone
NKNKLLN.OMLJ@kind test
PMQKIKKKLPLK@kind video
L.SK.KLLLKJR@length 0
NJOKKJJIHKKP@length 1
.MJ..NK.NL.M@length 2
KOO.MMNNLMLJ@length 3
RGS.KL.LLILI@link
HRGKJPLLMM.M@meetings 0
PEPMMHKKJJJO@meetings 1
OKRJL....L.K@meetings 2
LJFTNLLLLLLI@oldTime
IKJGIO.LLLHU@own house
NLNL.L....LN@passed on
QLN.KML...KK@phone
PMQLHIKLNKLJ@place
IHTMKIJKLJSL@re
.NJKKINKMTLJ@replyBy
ON.MK...OL.H@requisition
.MM.MMNNOMKK@role
M.O.LMM..L.J@round final
QPJLLL...L.L@round first
KONL.LL..L.M@round screening
LKO.MMMLL..L@round second
EVKLLKKLLKLI@slot
JKL.OPMNONIM@stated company
ON.LNNNOO.LI@stated role
.LMLJJKIHJLQ@to company
M.MLLM..KKJNa
L.K.L.M.M..Oa #
K..MM....M.Ma entrevista
MLNL..M.MLLLa gente
..LK.......Oa job
OKM..L.LLMLMa las
PLK......L.La live
OM.......L.Ka one
MLN........La phone
L.....L....Na place
MLK......M.Oa short
..L........Na strong
O..L....M..La talk
KMML.....L.Pa time
NLLL.......Ma una
ML.LLLOMLLLMaan
LO.LLL..L..Nab
LLK.J.L.LMNPabout
IMML....LNLNabout #
K.M........Oabout how
NLJPKLM.MLMMabout the
.K.L.M....LOabout your
L..........Nabril
KLP..M.....Kaccepted
..L........Naccepted your
.M.MLL..LL.Naccount
LN.........Laccounting
L....L..O..Laccusé
L....L..O..Laccusé de
KNKLOM..MM.Kaction
L.P........Kacuerdo
R.K........Iada
P.KL.......Lada your
L.M.........add to
KLOK.......Nadded
KLOK.......Nadded to
O.L.........address
M.N........Kadeyemi
J..........Padmissions
.L......L..Nadoption
..LN........adres
L.KLM......Pafspraak
..K........Nafspraak op
O.JKLQ.LM.K.after
.LK..M..M..Nafter the
.KKM.QL.LLLNagain
.....O.....Lagain in
ILNO.......Magenda
K.OK.......Magendada
L.O.........agreed
P.KPJOL.K.KKal
L.LN........al viernes
..LL.......Nalguém
J.NPPK.NMMKIall
L.O........Lall set
..LLN.....LNall the
NN.NLLLLL.L.alle #
J.RL.......Kallora
....NM.....Kalready
.LJJK.OON.KMals
JM.M.......Palso
J..P........alteração
LMKNMNMLJLN.am
LLL........Oam donnerstag
L.KNL.M...MLam mittwoch
K.MM.......Mam montag
O.L........Kam the
LNLM.......Lam wed
MLMKL......Oamanhã
..OL.......Lamanhã #
..........NKamsel
OMMKLLMLL.KMan
LL...L..L..Pan application
O........L.Lan engineer
MMML..N....Kan hour
RQJJL....MLJan interview
J.....O....Oanbei
LL.H.LMNLM.Nand
IOLL.....M.Oand #
M.K..LLNM...and a
....LL.....Oand ask
.N.........Land do
LN.M..M.M..Kand i'll
..........NKand is
LLL....M...Oand meet
JMPL..M....Land our
O..M.......Jand talk
NLM..L....MKand then
L....L....NLand wanted
MLLLLMOLL..Mand we
NLKLM...L..Nand you
.N.........Landrebbe
J..........Oanfrage
L.KO........anger
..O........Lanneke
K.O........Lanneke and
.KLO.N....MKanother
MK.......N..answers
.L.......O.Lanswers to
I.LKLLM..MMSantes
.....L.....Oantrag
.....L.....Oantrag auf
LMLMLML..O..any
.L.L.....O..any time
LL.Q.......Lapologies
.L.N........apologies !
P.L........Lappear
O..........Kappear before
L....N.....Lapplicants
ONLKK..LO.L.application
..N.L.......application #
MM.L.J..NLLNapplication for
.....O..L...application status
.....K..N...application was
ML...M..N..Kapplied
.....N.....Lapplied for
........N..Kapplied on
KKL.M...L..Qapply
LK.........Oapply for
.M...L..O..Lapplying
KLLLN.M....Pappointment
.L.........Oapproved
..LKM......Oappuntamento
JLKN..M.NNLLapril
M.LM....NM.Iapril #
J.LN.....N.Mapril at
L.PK.......Laprile ore
ON.LLM....LKaqui
......O....Larbeidsvoorwaarden
KMKKMLLMM.KOare
MLL..L.....Pare you
.NLLMM...M.Karound
.N.........Larrange
M.O........Jarrive
.....L..O.L.arrived
FLNPMLRML.LLas
K.N.........as agreed
L..O.......Kas before
K.L......N.Mas part
NJKLLLL.M.MPask
N.ML......MJask for
..L........Nask the
PL.M.L..LLM.asked
.LM..LL....Nassessment
LO..LLN..N.Kassistant
ML.MLLLK.LLNat
.IL.NJ.LK.MOat #
L..........Nat about
..LO.....N.Jat all
LN.........Kat brightseam
MMTMJLLLKKLLat the
.....N..L..Lat this
KLM........Nat your
LKL...OL.OMMattached
..JNKNNL....au
LMNN.......Jaug
KMNN.......Jaug #
JMPK...M...Laugust
L.O........Laura
OML........Laus
K..........Nauswahlgespräch
KQKL......LMavailability
KP.........Lavailability for
JJMM...M...Pavailable
LMJLLKO.LM.Pavant
KOMKM.LL..LNavec
LLM........Navec le
L.RL.LL...NJaw
L.O........Kaw aw
.OL..L.....Kback
.N.........Lback the
O..NL...MM.Iback to
L..........Nbadge
L.LM.M.....Nbas
ML....N..L.Lbase
..N........Lbaustelle
LJMKMO..OL..be
L..L.......Obe back
.....N.....Lbe glad
N..........Lbe on
N.L........Lbe seen
K.KN......N.be there
.....L..L..Obearbeitung
........L..Nbeca
..L..O....MLbedankt
.....O.....Lbedankt voor
PLKNNNLLLKMKbeen
LLN.........been added
L..LN.....NLbeen cancelled
....LO.....Lbeen closed
N....M...M.Jbeen invited
N.L........Lbeen picked
NML..L...L..been shortlisted
KM.L.K.MLQLMbefore
.L.......O..before we
..LL.......Nbefore you
OLMLL.L.M.L.bei uns
JM..M....M..bene
L.LO........besprochen
LNLLNM.....Kbest
MMJLNM...M.Kbeste
L.O........Kbestätige
LMLL.......Nbetween
K.NL....M..Mbevestiging
L.N.........bevestiging gesprek
J.LLLPL.N.LNbewerbung
L.....P....Lbieden
KOLMLML...MMbien
L.OL.......Lbij de
O..........Lbij ons
......O....Lbijgaand
.LK.LL.MNNM.bis
.L...L..N.NLbis ende
...O.......Kbisher
...O.......Kbisher #
J..PML......bitte
P.LL.LLN.MLJboard
O..........Kboard for
O.L....M...Lboard of
NNK..LKMM.L.bonjour
......N..L..bonus
.LKL.......Qbook
L.PL.......Mbooked
..MLL......Nbooked for
N.K.........boots
N..........Lbos
N..........Lbos teamleider
KML.L......Pboth
K.Q........Kbottes
PMKL.....L.Lbrandt
K..........Nbreakfast
NMLL.....P.Jbrief
LN.........Kbrightseam
LN.........Kbrightseam and
K.MKL..M.MONbring
..N........Lbring a
L.L......MOLbring the
N.J........Mbring this
J.K........Rbring your
L.....O.....brut
J.P.M......Lbst
L...N......Lbuen
L...N......Lbuen día
NPILLL..L..Nbuongiorno
LO.L.......Lbuongiorno ho
.MKNMPL.L.KKbut
M.I..MLLKOMMby
......M..N.Kby monday
N.L........Lby mrs
OL.........Kby sunday
PLLL.......Kby your
M..........Lby zoom
O..........Jbénévoles
KNKN........büro
.LK..JLMN..Qc
JMO.LMM....Kc'est
O.L......L..cabin
FLTL.......Ncalendar
..N.LM.....Kcalendar for
..O........Kcalendar hold
K.N.........calendar invite
.LN.........call the
LL.O.......Lcambio
KLMO.......Lcame
L..O.......Lcame up
.NM........Kcampus
LN.........Lcampus interview
M...N.....LKcan i
QL.........Jcan u
LJ.NNL.....Ncan't
K.PLM......Lcancel
...LO......Lcancelada
..L.P......Lcanceled
L.LLRL....MJcancelled
K..L.......Pcandidat
.MJL.OLL..LOcandidate
LN.........Lcandidate by
MKKNML..MM..candidates
MPK.LL..O..Jcandidatura
K.LLLN.M...Mcandidature
MLML.......Ocar
MLL........Qcard
L.MK.......Ncarla
LO..........carlo
R.LLLL.N...Jcarta
KKKNLM..Q..Lcaso
L..O........caso de
L.....O.....cdi
NLM..L.....Lcentrale
O.KL........centre
L..LL......Ocentro
LM.........Ncerca
...........Ncerca de
M.M.....M.NJcertificates
KMNL.......Mcerto
N.MMML.....Jcfo
KLLQML....L.change
JL.M.M..L..Ochanged
K.O.M......Jchanges
O.KL.M......chat with
QLKKMQL.K.LKche
LLL..LLN.N.Ncheck
.......N...Lchecks
..O..L..N.LIchef
N.ML.M.....Kchef de
O.MK.......Lchefe
N.LL........chefe de
I.N...M....Nchez
KOML........chiacchiere
P.L..L.....Kchief
.OL........Kchoice
LOKM.L...L.Mchoose
.O.LMM.LLL.Lci
Q.LKL.L..O.Kciao
..K.M......Ncita
M.K.L......Oclass
....L......Nclass cancelled
....L......Nclass on
L....O....L.close
LLM.LO.....Lclosed
ML..NL..N..Kclosing
..LO.......Lclosure
..KL.LL.LN.Pcode
..K......M.Ncode #
KLL.L......Pcolloquio con
K.LNL......Ocolloquio di
O.L..O...L.Jcolloquio il
O.L........Kcolloquio si
L.N.........colloquio è
O..JLOMLL.MKcom
L.QL.......Jcombinado
LNKKN.MM.ML.come
.L.MO..M...Kcome in
L.OL.......Mcomigo
.LMM.O....LKcoming
NNLML......Lcommis
N.LK.N....LLcommittee
ML...LLM.O..complete
..MHNMKLP.LLcon
L.LLM......Ocon il
LMJLM......Pcon la
..M.....O..Kconcorso
......LN....conditional
......LN....conditional offer
K.P.....M..Jconferma
KKNL......NOconfirm
KL.........Oconfirm your
L.NL........confirmamos
L.O..L..P..Kconfirmation
P.J........Mconfirme
K..L...M...Pconfirmed
O.K........Lconfirmed monday
L.N.....M..Lconfirms
L.N........Lconfirms your
L.L........Nconfirmé
QMK...MM...Icongratulations
NN..M.LM...Icongratulations on
OLL........Lconsegue
.....N......considering
..PL.L..M..Jcontact
......LO...Kcontingent
.......N...Lcontingent upon
LKLL.LQ..L.Mcontract
.....L.N...Lcontratación
L.KL.LO..L.Ocontrato
..LM.LM..LNKconversa
NJM.....M..Jconversation
..N........Lcoo
P.K........Lcosì
HNK.KOL.LL.Qcould
KL.........Ocould i
...LL......Ncould not
.....N.....Lcould only
KN.O.L.M...Lcould you
K.M.LM.....Ncounsel
OL.........Kcouple
OL.........Kcouple of
PLLK......M.ct
O.L.........cup
.MLLL.L.OLLOcv
LL......M..Ncv and
...........Ncódigo
...........Ncódigo de
QLLKL...LL.Md
......LO...Ld'agent
LNMMLNLLLNLKda
PLIN.......Ldabei
LLNM.......Ldag
KOLLL......Ndalle
KOLLL......Ndalle #
..KMN......Ldamit
P.PK.L.LL.LJdan
L.M..L....LOdana
OL.L.M....NKdanke
PMQLLL.....Gdann
.MJM.OK.LLM.das
L.L..OL.MLL.dat
.KNPL.MLM..Idata
........N..Kdata scientist
OLNMLK.MMLLKdate
O.L........Ldate #
.OLMKM.L...Lday
.ML..L.LLMLOdays
L......O...Ldbs
LLK.M.N..MM.de
N.MLKLLL.OLMde #
L..........Nde abril
L.P........Kde acuerdo
L.....O....Lde functie
..NM..N....Jde marzo
M.MM.....M.Jde março
L.LN.......Lde quarta
L....L..O..Lde réception
N..LL.......de service
...........Nde ti
MMINMN.NL.QIdear
O.JM.......Ldear ada
O..L.N.....Idear dr
LN..LL....NLdear ms
L...NO....LKdecided
L...MN.....Ldecided to
.L..LO.....Ldecision
.L...LLO....definitivo
JLLNN...MLMKdel
N.....LM...Ldel colloquio
K..N.......Mdel miércoles
LLK.MMN.L.MMden
OLL.......L.den #
..N.......NJden termin
.......O...Kdepends
.......O...Kdepends on
LLL........Ndeposit
.N.MM.N.LLNHder
L..N.......Lder a
O..........Jder kita
L....M....NKder stadtbibliothek
MLOMMMLNLLLIdes
L.LN........despacho
L.LN........despacho mil
LLPLLKLMLL.Ndetails
L.O........Ldetails for
KNN..O.....Ideveloper
LNPLM.L..LLKdi
NNNNLL.LLLMIdia
JNO.L......Mdica
LM.LNK..L..Odid
LK.KNPMMKLKMdie
JM.NMLN....Ldienstag
L.KN..N....Ldienstag #
K..LN.....LOdienstag um
LN...M......diese
.N.........Ldiese woche
.MKPL......Ldiga
..MML.M..L.Ldinsdag
K.N.L.M.....dinsdag #
L.O........Kdirections
.MOK.ML....Kdirector
JMLP........diretora
O..........Kdiscord
LLLP.......Ldisculpas
LN.........Ldisponibilités
OOKK.ML..PKJdo
KO..L.L.NL..do #
N.L......M.Kdo a
P..........Ido an
..N........Ldo ring
KML........Pdo you
L.N........Kdock
L.O........Kdock road
L.LLL.L.N..Odoen
NLMO.......Jdoes
LM.......O..domingo
LLL.QL......don't
L...O......Ldon't come
L.QLO......Jdonc
J.OKMM..LL.Mdonderdag
NMN.LN...L.Hdone
K..L.......Pdonnerstag #
O.L.........dont
KLMOMLM...MJdoor
K.O.........door in
.M......L..Odossier
N.MLN......Ldown
L.L........Odraft
LOL..L......drei
.N.........Ldrei zeiten
MLMLLML..O.Kdrie
N.LLPL.....Jdrive
MOOL.K.M...Hdu
.MLQ.L..LMMKdue
KOML........due chiacchiere
..LO.L.....Ldue to
KNLN.......Kdunmore
K.L........Pdura
.....N.....Kdynamics
.....O......déjà
.LKKP......Ndéplacer
LLLMNM....L.día
KNMM.M.LN.LLe
L.L........Oe la
MLO........Jearly
..O..N...M.Ieditor
P.I..NKML.LMeen
L...O......Lefecto
L...N......Lefecto la
PLLKM.LMMM.Jein
O.L.....M..Leiner
.L......N...eingangsbestätigung
........N...eingegangen
OLL.....M.MKeinladung
.O.L....M..Leither
MMMK.M.M.M.Kel
LNL..MN.L..Lel #
LMOLL.L..LMMel jueves
LNL........Mel miércoles
L..........Nel programa
.M.L.N..L...el puesto
O.KL..L...MMel viernes
.L.MLO.....Lelse
L..NK....NMJem
L..O........em caso
.MN...M.L..Kemail
L.N.........email confirms
..L.....L..Nemployer
L.L...MN.L..employment
J.QLKM...PLJen
......NM...Kenclosed
KLNLM.M...NKend
..LLN.......end of
.L...L..N.NLende
QLL.L.OLNL.Iengineer
NM.L.....L.Lengineers
N.LLLL....OLenjoyed
..O........Kentendu
L.QL.......Kentonces
KKKP.MK.Q...entrevista
.P.........Jentrevista ?
.LLNM..M...Lentrevista de
K..ON......Lentrevista del
Q.LK.......Lentrevista será
L.L........Nentrevistamos
KKLLLM.....Rentrevistas
L.L........Nentrevistas del
PLK..NLMMMMHentro
LL.........Oentry
KLTLM.....LJentão
JK.ML.P..M.Mer
.L...O......erfahrung
KLO...M.MLK.es
L.N........Mes el
.....P..LL.Lesito
K.M.LL..ML.Oest
..N........Kest with
LLL........Nestar
L.KM.L.N.L.Nestimado
K.LKN..N.L.Oestá
KJKM.M.N..OMet
N.L........Let on
.KPML.L.....eu
L.....O.....euro
KM.......LNLeven
ONLLL...M.LLevening
JLOMPL.....Kevent
L..M.L..OM.Levery
K.L...M.MN.Meveryone
.....L.N....examen
.L.......N.Lexcel
OL....L..N.Jexercise
OL.......L.Lexercise with
JLN..P....L.experience
K.....M..O.Lexpires
..L........Of #
I......L...Qf:admissions
..L.....N..Lf:apply
N..........Lf:chef
MLLOLO.LMLLKf:de
N.LMM......Kf:dott
JLO..MM.....f:dr
O.LM......MJf:frau
..O........Jf:gail
.LLLM......Nf:hello
LLL......M.Of:hiring
LLM.NMMMLMLJf:hr
K..........Nf:huis
PL..LM.....Kf:info
L.PL.......Kf:ivo
Q..........If:joan
L..L..L.OM.Lf:jobs
L.LL......LPf:lindqvist
..L.......KNf:lou
..LL....M..Nf:mail
..LL......LOf:mara
..LL.......Of:nao
K.RKLN..ML.Lf:no
J..N.......Mf:nora
HJ.L.LL.MQLQf:noreply
NLOLLKN..K.Nf:notices
M.M.L.MM...Kf:o
L.L........Nf:radio
N..........Lf:rau
LM..MMLMLM.Jf:recruitment
K.RKLM...L..f:reply
NLKONM.....If:rh
N..NL...M..Jf:robin
...L.......Nf:segreteria
.LL.....M..Of:service
MM.........Kf:staffing
.....L..L..Nf:status
O.L....ML..Jf:talent
..N........Lf:theo
..N...M....Kf:tran
..LL.......Nf:ulla
KMLO.......Lfacciamo
P.L........Lfaccio
O..........Lfaccio vedere
N..........Kface
N..........Kface to
LM.LNM....LLfaire
PMLL.......Lfait
OMK.....N..Jfase
L.L..L.N.L.Nfavor
KLOL.......Nfazer
K.M...M...NLfebruar
L.M...L...NKfebruar um
..L........Nfebruari
JLLM.......Pfee
.MJLLO..L.KOfeedback
M.KN.L..L.L.feira
.NM.OL.....Ifica
L.NN.......Kfica para
L.L..K.....Pfile
....LO.....Lfilled the
L.O........Lfind
.LO..L....MLfine
ML......K..Ofinish
........L..Nfinish your
.K.........Pfintech
LOL...MLLMLMfirst
N.L........Lfish
OL.......L.Lfive questions
N..........Lfloristin
OLLL..MM...Kfollow
MMML..LMLLNIfollowing
N.L........Lfollowing the
LL...L..MO.Lfoods
MM.KM.IJKLKOfor
.KN.P....L.Lfor #
O.IKLKL.NLLRfor a
P.KL.....M.Lfor an
.M...L..O..Lfor applying
.L...O....LLfor coming
J.OM.......Lfor friday
RLLL.......Kfor interview
....L......Ofor it
LLLL......NNfor me
K.OML......Lfor monday
OOLM.LJKL...for the
OOI.NKM.LLLLfor you
JLTNLL....MJfor your
.LLL....O..Mform
..N...MM...Jformal
IMNMLL...MMMforward
J.OL.L....MNforward to
K.Q........Kfoto
RLLLLL...M.Jfour
KNN..OM....Ifrau
L.N........Lfrau lindqvist
L.JN.......Nfrau nowak
OJKLLM....NMfree
O.L..L....L.freitag
O.LM......LLfreitag #
L.O........Lfreundliche
KMO........Lfreundliche grüsse
JLNOMKLL..NNfriday
K.KO......MMfriday at
.M.J.LO...K.from
MMM.L.NM...Jfrom #
K.O......M.Lfront
L.ML.O......full
KLML.MN..L.Mfunctie
L.....O.....functie van
.L.LNM......fällt
L.N.......L.fünf
J..KMOL...MOfür
LLLL.O.....Nfür das
K..........Nfür den
J.P.LN....MLfür die
LLL.NM.....Mgaat
..LNN......Lgaat niet
N..........Lgallo
.L.LO.......garde
..L........Ngegen
..L........Ngegen #
O..........Lgeld
N.L........Lgemak
MMOL.ML...LJgern
..........NKgerne wahr
O.LL.......Lgeselecteerd
KM.O.L.N.LMKgesprek
....N.......gesprek gaat
KLLNMMM....Lgesprek van
MLKMM.M....Kgespräch am
K.N.........gespräch für
M.K........Ngespräch über
K.KP........gestor
..JOLL..MMLNget
NL.........Lget on
K..........Ogetting
P.LL.......Lgil
QNLLLL.....Kgiovedì
PMLK......LMgiovedì #
MNML......MJgiovedì alle
N..........Lgiugno alle
........N...give us
...M.N....LLglad
.L.........Oglobal
MK.LMLLMLLLPgo
.NNL.LM.M.LKgoed
..L.MN..L.LNgoing
.ON.NM.MK.KJgood
L.OL........good for
.LLMN....MLKgood luck
O.L.L......Lgoogle
O..L.......Kgostou
.MK...N.OLLIgot
LL....N.N..Kgot it
NML.....N..Jgot your
LOLK.LNLLMMKgraag
.L..LN....N.gracias por
INOLL.NM..NIgreat
.MM...NM...Igreat news
..P........Igreat see
LLL........Pground
OLKM..LL.MLMgroup
LN.........Kgrowth
M..N.......Jgruß
KMO........Lgrüsse
O.M........Kgrüße
KLNNL.L.O..Kguten
LL.N....O..Kguten tag
...LO......Lgutted
MMNMMKLL.LKMh
ONKNLLL.LLLNh #
N..........Kh ?
L.N........Lh na
MN.L......MKh para
L.Q........Kh à
..L.......LOh:by
..L........Nh:says
.NM.MNL..LLLha
L..........Nhaar
J.LLLPM.N..Lhaben
O..L.......Lhablamos
K.O.........haha
M.NLN......Jhalb
..N........Khalb fünf
..K.M......Nhall
OM...LL.LML.hallo
KNO........Khallo frau
KKLPPMJKKLNMhas
O..M.......Khas a
LKMNOMLLLLM.has been
L..NL......Lhas come
.N.........Lhast du
..KMO.L.LLMMhat
MMJKM.KL.LKNhave
KOL........Nhave #
.MML......LOhave a
LL.L.......Phave an
QNK.LK..LL.Lhave been
LML.LN...M..have not
M.N.......MJhave one
LL.NOL....L.have to
....L......Nhave withdrawn
JMM.....N...have your
NLLOLLLL.LLMhe
..L..L..M..Mhe's
NK......LL.Mhead
.........L.Nhealth check
LLLL.......Pheb
LL...M..O..Lhebben je
L.LN.......Mhee
K.K.MML..LLPheeft
..L.M.N....Lheel
......N....Lheel graag
OMKMLL...LLNhello
JLPL......LOhelp
...........Nhem
KKLMLM.....Pher
JMQ.L...N.LKhere
L.N.........here are
K.OL........here is
NMLNMLLML.MKherr
O.L........Kherrn
L.N.M..MK..Khet
JLNMM.M....Lhet gesprek
...N.......Lhet is
O.L........Lhet over
QNKLLNL..NLIhey
MLLNNN.L.MMKhi
.N.L.....M.Khier
K.OL.......Lhiermit
.....O.....Lhighly
.....N.....Lhighly yet
PLJM..L....Nhim
N.L........Lhim and
...........Nhire #
K...ML..L..Phiring
NLOLL......Lhiring manager
KL.MNO....LLhis
O..LM......Khiya
MOLML......Lho
O..........Lhoch
P..LLML.MLMKhoi
.LKNKN.LL..Nhola
J.M.LM.....Ohold
N.LLL...LO.Mhome
.L.......N.Lhomework
.L.......N.Lhomework for
LK.QLM.....Lhope
.L.KML..LN.Nhoras
NJNOL...L.LLhorário
K..L.......Phost
.LNMLM.....Lhotel
MONMLLM....Ihour
J..........Ohour at
..MLM....O.Khours
MIML.K...LLRhow
.LL........Nhow do
OL.........Khow you
..OL.......Khugo
J.HKNM..MKQMi
KPKL.L.M..LOi can
KLOKML..M..Ni have
L..PLM.....Ki hope
L.K..M....PKi will
.LLLMN..L.LNi'd
M.JO.L..MLOIi'll
..K........Oi'll ask
KP.K.N..L.M.i'm
J..NNM..L..Lich
J.L........Pich am
KM.........Nich sie
.LNM..M....Kid
.....O....L.iemand
NJMMMMMLPMKJif
.LN.ML..M..Lif it
L..N........if it's
N..........Lif so
QLL..M.....Kif that
KLOJLONL.ML.if you
.L.........Oigor
L.N..M......ihr gespräch
N.NL.......Kihr vorstellungsgespräch
LNLKMML.NLMMihre
K.M..M.....Nihren
O.LNL......Kii
...........Nik heb
..OL.OLLML.Jil
O.LL..LMOL.Kil #
ILONM...L..Mil colloquio
NNLKLM..L...il suo
N..........Lill
G..N.OL.LNLOim
L..P.......Limpossible
L..P.......Limprevisto
KMOKL.LKMNINin
LL...L...M.Nin #
JMPKL.L....Nin de
.MLLM.L...NKin der
.....L.....Nin may
.....N.....Lin mind
..LN.......Lin plaats
N.L.....M..Lin ruhe
LOIL.MMKLM.Min the
.O.........Kin week
O....L...M.Jin your
..LNM......Linconvenience
K.L........Oinformal
..LLN.......ingetrokken
M.O........Jinglese
L..N.......Lins
MN.L.......Linsta
KL.QL......Kinstead
L..N........instead ?
L..M.......Minstead of
..L..N......intake
LLN..LK.JKKOinterview
MNLO.......Ginterview ?
.K.........Ninterview about
JNM.M......Linterview at
L.N........Linterview details
NLOMNLL.LK.Kinterview for
..L.......LNinterview invitation
R..J.......Linterview is
N...ML.....Linterview monday
L..N........interview moved
L.O........Kinterview scheduled
.NML......MJinterview slots
.L...L.....Ninterview stage
LOKM........interview time
MMLL.......Linterview times
LL.........Ointerview went
O.KN.......Jinterview will
MJ..LL...MLOinterview with
MMJ........Ninterview you
K.L........Ointerviewed
L.K..M...L.Ointerviewing
JOIK..ML..LPinterviews
L....L.....Ointerviews #
L...N...L..Linterés
...KO.......inutile
NLL.LL..L.MOinvitation
L.N..N...M.Minvite
K.O........Linvite for
M.KL....MO.Kinvited
NLL.....MM.Linvited to
O.L........Linvito
......O....Linício
MJNQKLMLM.J.is
.MML...M..NJis a
P.KL.......Lis at
....L......Nis cancelled
N.K.......MMis confirmed
MLLM......KNis fine
L.NL.......Lis het
LLLO.....O.Lis no
L.LRL......Jis now
KLOL.L.....Nis on
P.L........Lish
L.NMM.L..MLJist
.JL.KLOLNNKNit
L.....N.M..Kit !
K.K...N....Oit #
KLRM......LIit is
L....O....L.it was
KL.M.......Nit'd
LJ.M.LM..M.Mit's
L.MN.......Lj
KL...MP.L.LLj'ai
P.IMM.L.....january
N.JMM...M..Ljanuary #
MNMJPNKK...Jje
.L.LO.......je garde
.L.LO......Lje préfère
N.LL........je uit
.N....M....Kjeito
JN.M.LL.L..Pjij
O.MIMN.LL.L.job
..L........Njob in
JLL..L..NM.Pjobs
KLOK.LM...MNjoin
.........N.Ljouw
L.NLMLL..LMMjueves
KN.L.......Njueves a
..O........Ljuli
..O........Kjuli #
J.MLN......Mjuly
J.ML.......Njuly #
NKJL.MNL.L.Ojune
K.N........Mjuni um
I..N.....L.Ojury
MLQ.M...ML.Hjust
K.O........Ljust sent
MLLN.M......já
L.LN.......Ljá não
...LO......Ljúnior
MJ.LMLM.LL.Pk
.L.........Nkamer
KMMNL.LNLMLLkan
MK...LL.P.LLkeep
..L.....O..Kkeep this
.....N.....Lkeep you
PMLK........kennenlernen
KL..M...L..Okept
LN...M....LLkevin
L.L.......O.kind
O.M........Jkita
JLN..M.LLMJOknow
..........KOknow when
QMLLLLL....Lkom
..L.......LNkomme
K.......NL.Nkun
K.......NL.Nkun je
MN.N.LL....Jkunnen
L.KO........kurzfristig
L.KN........kurzfristig nach
NMMML.M.L..Jkönnen
M.O...M....Jl'atelier
H.OMM......Nl'entretien
M.MJMKLN..NLla
.....L.N...Lla contratación
L..........Nla de
KLNOMN..LM.Jla entrevista
N.L........Lla riceverà
LN.NNL...LLLla semaine
LLNN.....M.Klaboratorio
OLKL....N..Lladen
N.L.........laden sie
.....K.....Olandlord
NLM.M......Klane
M.MM...LK.KNlas
.LM.ML.LLMLOlas #
OMKJ.M....LMlast
..LO.....N.Klater
P.J.MJOMLLMKle
.NILLJPLMLMOle #
.N.........Lle andrebbe
K.L........Ple dr
QIKKLL..LNNMlead
N.L........Llead role
L.L..L....LRlee
QMLMLL.....Klei
...LNL......leid
..LP......LLleider
K..M.L....KPlet
MOK.LM....L.let's
LO..........let's talk
NNI..LRLML.Iletter
......N....Kletter for
N..........Llettera
K..........Olg
L.LN........lic
N.K....M...Llicence
K.RM.......Jlieu
PNJLKK.OML.Llike
NOJ.LKMML..Mlike to
OO..LN.....Hliked
MN.........Jliked your
LMN.L.N....Klindqvist
LLO.M...M..Kline
MMJPK.L..R.Ilink
K........N..link expires
.L...N......lista de
.K.........Plive
LLKNKMMLL..Olo
L.LPL.......local
K.P........Lloft
LMM...M..M.Jlog
..NL.L....OLlogo
K.LN.M......longer
..N........Lloods
L.M..L....LNlook forward
MLNLMN....LJlos
..K.......KQlou
K.LLMMN..L.Nlove
J.L..M.....Plove to
M.....N....Klove you
O..........Jloved
P.L........Jluc
LLLMOM..LMMKluck
LLLN.......Mlukt
K.QKLML...LOlunch
N.L.........lund wir
I.MML.N..LN.lundi
KMOML....L..lundi #
L.NM.....M.Klunes #
M.LPMK...LL.m
L.M..NL.ML.Lma
J.NMLML..ML.maandag
K.OL.....L.Nmaandag #
L.KMLN..L..Nmadame
.....N..L...madame nous
L.LLM...K..Pmaggio
N.L.........magst du
QMJMMJL.M.L.mail
.KPML.L.....make
L.O........Kmake changes
KNL.......MMmal
.....O..L...malgré
MONLJ.LL.LKMmanager
L.N........Lmanager has
NL..........manager next
.....L....LNmanager position
M.KL......MNmando
LO..KOM.L.K.mara
NM.......L.Lmarch
L.NML.M.M..Kmars
N.M........Lmars à
K.NML....M.Mmartedì
K.NLL....M.Nmartedì #
K..O...M....martes
L..N...M....martes #
OLN.LLM.NL.Gmarzo
..MN.......Kmarzo a
M.M........Kmarzo alle
M.MM.....M.Jmarço
..MM.....M.Kmarço às
K.......L..Omaster
.LO.MMLLMKLLmay
M.MM.......Lmay #
.L...N.....Lmay we
NOJNLLMLJKNLme
MOML..M...LIme and
I.M.......KQme know
L..........Nme luck
.L..N.......me we're
NMKL..M..LLMmeet
LLL........Nmeet on
JL....MM...Nmeet the
N.LL.......Lmeet two
LOL...M.....meet you
KLKMNL..L.NOmeeting
PL..N.L....Jmei
J...N......Nmeine
KM...L.....Omembers
OMJNLKML.M.Jmerci
O.KMLKN..M.Lmerci de
.OK.ML..L...mercoledì
MN.ML....LMJmercredi
KLOPLM...MLKmesmo
L..LML..M..Nmessage
M.MJ.O.ML.KMmet
LLLL..M....Omevrouw
.PMM.LL..L.Jmi
L.LN.M....L.mich
RM.........Fmike
LLLP.......Lmil
LLLP.......Lmil disculpas
NMK.L....M..min
.....N.....Lmind for
N.IL.L...N.Ominute
L.L........Nminute interview
KNL.LL...NLOminuten
O..KKL..KOLNminutes
J..........Ominutes ?
..KL.L.....Qminuti
M..K.LL....Ominutos
MNLMOL....LKmir
L..O.L..M..Lmismo
NM..KOL.LLJMmit
O.L........Kmit herrn
.MLN..M...MKmittwoch
JNNML.L..L.Nmiércoles
...........Omiércoles a
L.L........Omock
L.L........Omock interview
NOJMLMN.LL.Jmoi
MMKNK.N.LONJmonday
QMKLL.M..MLJmonday #
I.NML.MM...Mmonday at
.L.M..M...NKmonday's
N....L.....Lmoney
I.LMML....MNmonsieur
.L.LN.M.....month
NLM.LN..LN.Imore
..O.......LKmore about
K.NO......LLmorgen
MMKN....LLMKmorning
JR.........Kmornings
MMLIL.....MPmove
.LLM.......Omoved
L..L.......Nmoved to
L..O.......Lmover
J.KML..ML.NNmr
NNJ.L.....NLmrs
KN.PLL.M.LNKms
L.KPML.....Lmuss
.....L.N....mutual
JLKJN.L.LLORmy
...........Nmy interview
LNL.......L.my number
M..KO.....LLmy partner
MMM........Kmärz
L.NL........märz #
N.LM.......Kmärz um
..KPL.......même
M.L...M....Kmöchten
NJOIJNN.LLMOna
N.N........Jna oficina
N.KM.......Mna quinta
P.LL.......Kna sexta
JK.MLML....Pnaar
...M........naar donderdag
.L.MMNM.L..Jnach
..O........Jnd
..O........Knd at
MLK..M..K..One
.KMMM....LL.need
..LLLL.....Pneed a
KKNNNL.....Kneed to
JNLLNML.M..Nneeded
L.KL.LM..M.Nneem
L.L........Nneem uw
..........NKnehme
..........NKnehme ich
N.M..O..L..Inel
....NM....LLnephew
L.KN........neu
L.K.....L..Qneue
HIIPMM...L.Rnew
.....N.....Lnew status
...OL......Lnew time
M.LLLMNNLL.Lnews
.....MN....Knews about
QMHNLK.LLNKNnext
.....N.....Lnext apprentice
.N...L....LMnext steps
LK.P.L..M...next week
.L.MONL.L.LJnicht
N.KL.......Nnico
LL.MNMLNLLKNniet
..LNN......Lniet door
MJIQQNJ.MMLIno
L.LO.M.....Kno longer
M.L.NL.....Lno need
..LO.......Kno problem
L.LN........no se
L.LOL.......no trouble
M.........NKnoah
KJKOOOL.M.LKnon
J.NML....N..noon
L.LLOLLMLMNKnos
PL...L....MKnostro
KLHONQLMK.J.not
...LLO..L...not be
....LO.....Lnot been
.....N.....Lnot selected
..LN.L.....Lnot take
L.KLPL.....Mnotice
LL.O......NLnotre entretien
LML..L....PLnotícias
M...NMMML.MGnous
JL.ML.N..M..november
.........L.Onovember #
L.KLL.LM...Qnovembre
KLJRM.L..LLMnow
L.LP.......Lnow on
L.JN.......Nnowak
N..L.......Lnoël
MNLNL.L.NL.Knu
LLLPM......Lnuestra
NPKL.N..M.LHnumber
L.......O..Lnumber #
.NL.......LLnumber is
LLLLLM.....Pnuovo
K.L....M...Onurse
.KLNN...MLLLnão
L.MM.......Lnão se
IS.JNLKMJ.OMo
LLKL.N.....Oo seu
M.........OLobrigada
L.L..L..M.NLobrigado
.....N.....Loccasion
J.OMM.M....Koct
NLL...M....Loctober
JQLM.......Loder
N.KL.JMOMLL.of
K..N....M.LMof #
M.N.....M..Jof an
.O.........Kof donderdag
OLLM.....L.Lof our
OLL........Lof ten
PKN.N..LK.LKof the
.........N.Kof them
KLMLLLLQO..Lof your
MKKMPL..L...off
.MLLLLOOLL..offer
......L....Noffer ends
......O...MJoffer letter
NNL...N....Ioffer you
J.NLNMM.M..Jofficer
M.N........Koficina
M.LOK......Moggi
PLOP.L.N.LLEok
NLKNM......Kok ?
OMMMK.MLML.Iom
.MNOLL.LM..Jom #
OKLLLM.MLK.Mon
NMMLLOMLOMLHon #
........N..Kon april
L.N.........on for
NKMLL.L...N.on friday
..L.ML.M.L.Non monday
L....M.....Non my
..L........Non paper
K.L........Oon stage
M.NOLL..LLL.on the
.....N.....Lon this
N.GL...M...Pon thursday
.KIN.....LMOon tuesday
KKN.KM.....Pon wednesday
KLNMLPM.L..Jon your
MONKK.LLN...one
O.M......L.Kone hour
LO.........Lone you
LMLL.LL..QL.online
M....ML.O..Konly
.M.MLMM..LMJons
KL.O.......Lons gesprek
OLLLN.L.....onze
MOKKKLLMMMKPop
KQMLL.......open
MM.MLN.....Jopening
.....N.....Lopening you
.....L.OM..Loperador
JOLLJJLL.LMRor
M.......MM.Jora
O.L......M.Joral
O........M.Joral board
LLMKM....N.More
..O........Kortiz
L.L........Oospite
JSLLLLL..LMMou
NMKOL.MKM.L.our
L.N........Lour coo
O.L......L.Lour engineers
O..........Jour lead
N..........Kour manager
L.LNL......Mour meeting
LL.LN.M.L.LOout
J.L.M......Oout on
M....LM...OLouvir
M.OLMM.MKK.Kover
I.O..M...N.Lown
O.LM.......Jp m
.MLL.....O..page
OLL........Mpaid
HMN..N.....Npanel
.....N.....Lpanel scored
K.K.....L.LQpaper
......N....Lpapers
QL.MMLL...MHpar
JMLPIMLKOL.Npara
K.JN.......Opara #
LMLLLM.....Opara el
..N........Kpara segunda
H.MQ.......Lpara terça
.N.........Lpara una
..LN.M......parece
..N........Lparfait
..M.......NKparking
L.L......N..part of
NMKLO.....L.partner
.LM.LN...M.Lpartners
NLNM.NLLMLLIpas
K..O.M.....Lpasa
L..O.......Lpasa al
..M..M...N.Jpass
OKL..L..M..Lpassed
NL..........passed the
OL...L......passi
...ML....N.Lpasso
.LK....M...Npassport
M.PL....N.LIpasst
QLLL.......Kpast
L...OLM....Kpaul
LJL...M....Ppay
.....L..L.LOpayment
.L.......P.Kpdf
.LLP.......Lpedagógica
J.OMLM....NLpela
..L.......N.pela conversa
......N....Lpension
IKLM.LL.MO.Opeople
JL...M.....Qper il
L.QL.......Iperfect
K.Q........Kperfetto
N.LL........perry
.MM..N.....Iperson
L.L......O.Kpersonality
..L......N.Lpersonality questionnaire
LL.LLQ...ML.pessoa
K.O.....M..Lpetit
O..........Kpflegedienstleitung
N.L........Lphone so
M.L..LLM..NLpiacere
MLKM.LL.LM.Npick
LL.........Opick a
N.L........Lpicked
N.L........Lpicked for
JL.L.......Qpiece
J.PL........piso
L.PL.......Kpiso #
L..N.......Lplaats
K.ONMLLLMKLNplace
.LLON......Kplanned
L.LON......Kplanned for
.O.M.L....MJplanner
O.LL...M...Lplanta
O........L.Lplatform
KMNMLJ.OLNM.please
..N........Lplease bring
K.M........Mplease have
OL.......K.Lplease record
......N....Lplease sign
M.LKOMM..L..plus
.OMM.LL.L.LMpm
O..K.......Lpm ?
JML........Opm after
N.LL........pm central
N.LK.......Mpm ct
L.O........Kpm est
L.K........Opm in
L.LL.......Opm is
LL.O........pm work
..L.......LNpm works
M.NL.......Kpm you
.LLPLN..LM.Kpode
L.LL.......Opoint à
KN.NMOLMLL.Jpor
JM...L.N...Npor favor
L..N........por motivo
....LO..L.L.por tu
.NLM.......Kportal
MONL......NGportfolio
M.M........Kportfolio review
.MN.MN.L.L.Kposition
LLKOLM.....Mposso
JMOMM.MMNMLIpost
INN..M.N.LMKposte
NLLM........posto
L.PKMNMLLL.Kpour
K..K..LN.M.Npre
......LO...Lpre employment
LN.........Lprefer
LO.........Lpreferred
LN.........Lpreferred candidate
I.Q.........prep
O.L...N....Lprepare
O.KL.M.....Mpresencial
N.L.M......Lprevisto
...KLLL.MO..prima
M.N....M...Jprincipal
O.K........Lprincipal engineer
.........MNJprinted
N.L.........probearbeiten
M.LP.......Jproblem
L..L.O..LM..proceso
.LLNLM...N.Jprocess
L..........Nprograma
K..........Oprogramme
L.KL.....M.Oproject
L.L......O..prueba
.L.LO......Lpréfère
KL.......M.Opuedes
N..........Lpuedes venir
LM.LLN..L..Npuesto
.M.LLN..L...puesto de
...LOL......pulled
.PLL....L..Lpuò
..N........Kqa engineer
JQ.NL...L...quando
LNLN..M....Kquarta
LKH.PPKOJNNKque
L.L.N..M....queda
OMK..L..M..Kquesta
.LL.......O.question
.JLJL.M..NLQquestions
OLKL.....K.Nquestions and
KN.MKO....L.qui
L..........Nquick call
.M........NKquick one
.OI..LM....Oquinta
JNML.......Mquinta às
PLLL.L...L.Mr #
L.O........Lrappel
KK.........Prate
LN.........Krather ring
P...ML.....Jravi
IJS..KJKLLRLre
NM.........Lre application
.....L....OLre gracias
J.KRMM....NIre interview
L.PM..M...KLre re
..L.......N.re thank
LML.MLL.N...read
LLLO........rebook
........O..Jreceipt
L.......O..Kreceipt of
LL.......M.Nreceive
.....M..M.LMreceived
PKL....M....record
NL.......M.Lrecord your
NM.........Jrecruit
L.L........Nrecruiters
O..........Lreden
K.K...M....Preference
IM.....P....references
.L......P..Kregistrada
.....N......rejected
L.NL....LM..reminder
..L........Nremoved
L.KL.......Qrendez
L.KL.......Qrendez vous
.PML.LML.L.Kreply
KOL...N....Kreply with
.........N.Lrepo
LLMO.L..LL.Oreport
..NM.......Kreq
..NM.......Kreq #
JL.....M...Prequest
K.P.L.......reschedule
..P........Ireschedule cancel
.L...O..L...resultado
.I...L..N..Qresume
L....L..N..Lretenue
I..L..MM.N.Mreturn
I.PL.LN.M...review
......N....Kreview and
P.M.M......Iricerca
N.L........Lriceverà
N.L........Lriceverà il
........O..Kricezione
MOO..L.L...Iring
.LN........Lring the
L.L........Oringrazio
L.L........Oriverside
NLMM.......Jroad
.....L.N....rodrigo
OKJ...N..LNMrole
JLOML..M..N.room
P..L....M..Jrosa
L.N.........round is
LLLL.......Pround of
M.M........Kroussel
OL.L.......Lrow
..LM.......Lruf
N.L.....M..Lruhe
P.LL.L.....Mrun
L....L..N..Lréception
JLOL.O..KL.Ns
H.RLLKO.PLMIs:!
LG.IOKJLM..Rs:#
JLMKPKL..L.Ps:# #
...........Ms:# new
PQIIKKNLKK.Os:?
JOJKLKO..KLSs:a
KN...MN...NJs:about
.M...MN....Ks:about the
L....L..O..Ls:accusé
L....L..O..Ls:accusé de
LNL......M..s:action
.L......L..Ns:adoption
L.O........Ls:agenda
L.N........Ls:all
L.N........Ls:all set
J..P........s:alteração
L.........MNs:am
L.L........Os:am donnerstag
P.M..LM..L.Ks:an
J..........Os:anfrage
.L.N........s:another
.........N.Ls:answers
MLLLKM..OL.Os:application
.....O..L...s:application status
.....L..N..Ls:applying
K.K.M.M....Ps:appointment
..LKM......Os:appuntamento
......O....Ls:arbeidsvoorwaarden
LNN........Ks:are
.N.........Ls:are you
N.LM.......Ls:assistant
LOK.......LMs:availability
.O.........Ks:availability for
KLO........Ms:avec
L.RL.LL...NJs:aw
L.O........Ks:aw aw
........L..Ns:beca
K.NL....M..Ms:bevestiging
L.N.........s:bevestiging gesprek
JMLLLP....LOs:bewerbung
M.L..L.....Ns:board
..NL.......Ls:booking
J.Q.........s:calendar
K.O........Ls:calendar invite
LLM.LL..L.LQs:call
LL.O.......Ls:cambio
LNM........Ks:campus
LN.........Ls:campus interview
....O......Ls:canceled
L.LLP.......s:cancelled
..L........Ns:candidate
.OL.L...OL.Ks:candidatura
L....O..L..Ms:candidature
L..OM......Ls:change
N.L........Ls:chat with
..K........Os:cita
....L......Ns:class
....L......Ns:class cancelled
OMMNLL.....Hs:colloquio
NNL........Ls:commis
ML...L...O.Ls:complete
........O..Ks:concorso
.......N...Ls:conditional offer
K.O..L..P..Ks:confirmation
L.L........Os:convocazione
NLL..L..P..Ks:cv
...........Ns:código
...........Ns:código de
O.JM.......Ks:date
K..........Os:day
KOK..NK.MNJMs:de
L....L..O..Ls:de réception
....LO.....Ks:decision
MLLLM......Os:del
N..........Ls:del colloquio
L.L........Ns:del lunes
..K........Ns:demo
K.Q........Ls:details
L.N........Ls:details for
L.M..L..LL.Ns:di
KKL..M.....Qs:do
.LL........Ns:do you
..LL.......Os:donnerstag
...LN.......s:door
.L......N...s:eingangsbestätigung
O.L.......MJs:einladung
.MLL.L..LM.Os:en
O.L.........s:engineer
O.MOL.....LIs:entretien
PMMO.LLLLLMHs:entrevista
L.L........Os:entrevistas
LL.........Ns:entry
.....P..LL.Ls:esito
L.L........Os:f #
LM........KNs:feedback
........L..Ns:finish
........L..Ns:finish your
..L........Ns:first
L.L........Ns:first day
L.........N.s:following
KMQMKKLLMOMLs:for
L.N........Ls:for #
.....L..N..Ls:for applying
K.OLNL.....Ls:friday
...LN.......s:gaat
...LN.......s:gaat niet
N.NOM.L..L.Fs:gesprek
....N.......s:gesprek gaat
L.NLM.......s:gespräch
LL....M.P...s:got
LL....M.N...s:got it
.L...M....NLs:gracias
L.....NM...Ks:great
......NM...Ks:great news
.LLK.L..M..Os:have
.........L.Ns:health check
L..N........s:heute
...........Ns:hire #
..N..M.....Ks:hold
.L.......N.Ms:home
.L.......N.Ls:homework
.L.......N.Ls:homework for
...OL......Ls:horário
MMN........Is:hour
LLL........Ps:how
.LL........Ns:how do
NMKL......LNs:ihr
LLMLLLL..NLQs:in
ONNOMLKKJJK.s:interview
L.N.........s:interview details
L..N........s:interview moved
L.O........Ks:interview scheduled
.NML......MJs:interview slots
MMLL.......Ls:interview times
OLK..L..L..Ns:invitation
K.N.........s:invite
L.N..L..M...s:is
KL...L..PM..s:it
...........Os:jobs
OLL..M.....Ls:junior
I..M.......Ps:jury
JM...L..LMLPs:la
I.M......M.Ps:le
.O.........Js:let's
.N.........Ks:let's talk
L.L........Ns:lunes
M.K........Ns:meet
K.LLM.....LQs:meeting
L...ML....NLs:monday
....LL....MNs:my
.L.OML.....Ks:need
.L.OML.....Ks:need to
L.......L..Os:neue
LLLNLL.....Ps:new
...NL.......s:new time
L...LMNM...Ls:news
NQLK.L.....Js:next
.N.........Ls:next steps
.N.........Ks:next week
...LN.......s:niet
...LN.......s:niet door
K.....M....Ns:nieuwe
.L..O.......s:no
..L.O......Ks:notice
L.L..L..M.N.s:obrigado
L.MKMLPL..LNs:of
LL...LOP.L..s:offer
......N....Ls:offer of
.M.LMOL.LKLMs:on
O.K........Ls:on monday
...L.......Ns:on thursday
L........Q.Ks:online
MN..M......Js:onsite
K..........Os:op
LN..........s:open
.....L.O...Ls:operador
L.L........Os:ospite
LNNM.......Js:panel
........L.LOs:paper
M.KL..M.LL.Ps:para
.....L..L.LNs:payment
..L.......N.s:pela
NMM.....L..Is:phone
MMM.....L..Ks:phone screen
.LMOM....L.Ls:please
LN...P.....Js:position
L.O.........s:pour
N.L.........s:probearbeiten
..LL.O..L...s:proceso
.LL......O..s:prueba
..L......N.Ls:questionnaire
PLLL.....L.Ms:r #
IISMLLKKLJRLs:re
NM.........Ls:re application
.....L....OLs:re gracias
J.KRMM....NIs:re interview
L.PM..M...KLs:re re
..L.......N.s:re thank
L..........Os:re the
.....L..M.LNs:received
.........N.Ls:record
.........N.Ls:record your
LL......M..Ns:reference
...P.L..L..Ls:report
L.NM.......Ks:req
L.NM.......Ks:req #
LLL........Ps:request
.L...O.....Ls:resultado
..LL..M....Ns:review
L..L.......Os:room
LMO........Ks:round
L....L..O..Ls:réception
L.Q........Js:scheduled
KOL.M......Ls:scheduling
MMM.....L..Ks:screen
L.O........Ls:see
L.O........Ls:see you
L.P........Ks:set
LN....M....Ls:sign
.........O.Ls:skills
LO.L......MKs:slots
.N.........Ls:slots open
L..NL.......s:spostamento
.....O..K..Ms:status
........MN.Ls:take
.........N.Ls:take home
L.MN.......Ks:termin
K.QL.......Ks:terminbestätigung
L.L..M...O..s:test
L.L.....N.PKs:thank
L.L.....N.PKs:thank you
........N..Ls:thanks
JJNLMLMM..KQs:the
L.N.M.......s:the #
......N....Ls:the role
...L.......Os:their
JKQ.LL....O.s:thursday
..LN........s:tijdstip
LMKQLM..LL.Ls:time
L.LN........s:time change
MN.L.......Ls:times
KLLONLN.MLLLs:to
M...N......Ks:today
M.OL.L.....Ks:tomorrow
....N.....LLs:tomorrow's
LLL........Os:training
O.KN.M....MIs:tuesday
..L..M..LO..s:técnico
L.LM.O.....Ls:update
K..P.......Ks:updated
PL.......L.Ls:video interview
.K.........Os:visit
..LL.......Os:visita
K.......K..Os:volunteer
PL........MJs:vorstellungsgespräch
ILOK.MNLK.LPs:votre
.....N..L...s:votre candidature
..LL.......Os:vous
O.L.....L...s:w
NKLML.M.Q.MHs:we
.N.........Ls:week
.....L..L..Os:weekly
......N....Ls:welcome
.N....L.....s:when
PMK.MMLMLK.Ls:with
I.QKLLNLMLOMs:you
.....L..O.NJs:you for
H.M.LMKLMOLNs:your
M.L.LM..NL.Ls:your application
..N........Ls:zoom
KMLLL.LNLM.Os:à
KLML.MN...LNsaid
LL.........Osalary
KKHSJK...O..same
..LN........same place
...N......NKsame time
..L........Nsamira
..LN........samstag
OML........Ksat
N.L........Lsat #
NLJKMNM..MLNsaturday
KPL.MM.....Lscheduling
.N.........Lschick
.N.........Lschick mir
..K........Nschlagen
..K........Nschlagen wir
M.......N..Kscientist
.........P.Kscore
.....O.....Kscored
.....N.....Lscored you
....N.....LLscratch
..N....MLL.Lscreen
LMN........Lscreen with
ML....LN...Mscreening
MJMQLOLK.K.Kse
N..L.......Lse tiendra
KK.KMM...LLQsecond
K..L.M.....Osecond round
..L.......LOsecond try
N.QKK.LLLNLLsee
K........M.Nsee the
.NQLL......Isee you
NML.........seen
N.L........Lseen by
.MONL.M..LLIsegunda
L.N........Ksegunda #
LMK.LO...L.Nselected
.LLL.......Pselected for
L.L.O....M.Lselection
LP.NNL..LLLLsemaine
JNLOLL..L.MMsemana
KMJ..LM.LNLPsend
.L.......O.Lsend us
MMLLLN..LL.Msenior
JMOL.LM.M..Lsent
.....L..N..Lsent to
LN.L........sentito
M.K.M.KLM.LOseptember
K.L........Oseptember at
L..L.......Oserai
MM.MLL...L.Mservice
P.KL.......Lserviço
M..M.......Kserá
P.K.M....L.Lsession
.LOL.....M.Kset
L.O........Lset for
LO...L..LM..settimana
M.L.....L..Nseven
........L..Nseven days
...NN.L..MLIsexta
KLNNL......Mshall
LMM.M.M....Kshare
OJNKLL.....Mshift
P.J..LL..M.Mshort
K.L........Oshort interview
N.L..L..PL.Kshortlisted
..........NKshould i
L..........Nshow
L.L........Pshows
QJKJ.NO.MLLLsi
..L........Osi no
O.LLML.....Ksi terrà
K.PL.M.....Kside
NNKKMMMLMLK.sie
K.L...M....Nsie als
L.....O.....sie anbei
P.L........Ksie gern
O.NL.......Jsie sprechen
N.......M..Ksie zu
.MKK.......Osig
LNNL.LQLKL.Ksign
M.M..L..KL.Osign in
LN.........Lsign up
........N..Ksimilar
........N..Ksimilar jobs
K.L.O......Msin
L...O......Lsin efecto
NNJMMLLMN..Isind
.........O.Lskills
KQM.LL....MKslot
KQML......MKslots
.N.........Lslots for
.N.........Lslots open
P.KL.......Lsms
...N.......Lsnow
...QR....L.Gso
NNL.ML.M...Jso i
M..LP......Jso no
.K.N......NKso sorry
LL...M..L..Nso the
....OL.....Lso there
M..OLM.....Iso we
LOLLL...LLNMsobre
O.LL.......Lsofia !
O..........Ksollicitatiegesprek
LL.L.P....LMsomeone
.....N.....Lsomeone whose
L..O.......Jsomething
L..O.......Ksomething came
MNLM.L....L.sono
JJKPROLL.LMIsorry
...O.......Lsorry !
..LNL.......spostamento
.ML.LO.....Lspot
O.ML.......Ksprechen
O.M........Jsprechen mit
N..........Lspreekt met
PLLMM....M.Hsr
Q.KL..L....Kst
L.OL........staat
.....O.....Lstack
L....M....NKstadtbibliothek
NLLLL....LMNstaff
O.L......L..staff engineer
L.KL.M..LM.Pstage
P.L........Kstanza
.KN..LP..N.Jstart
L.......L..Ostarted
L.......L..Ostarted an
.LOM.......Lstarts
M.MLMN...L.Jstatus
K.PM..L....Lsteht
KMO..LMML..Lstelle
NLL..L..LOOJstep
OK.......L.Mstep is
JKMRK.L.KL.Pstill
L.O........Lstill good
LLL........Ostrong
MMO......M.Jstudio
OKJK..M.MM.Msu
L..L..LP....subject
L.....LP...Lsubject to
L.L........Nsubmit
..L.....Q..Jsubmitted
OMK.LPO.LLLIsuite
O.L.....LK.Nsuits
PKL......K.Osuits you
..L.L.L....Psummer
K.KLML...PLNsunday
K.LLM......Osunday at
NNLKLM..L..Msuo
N.LK.......Msuo colloquio
M.N........Ksuper
NOLL.......Ksuperintendent
J..LLN.LLLMPsur
..L........Nswap
L..NL.LN..L.t
KLLN....O...tag
.JL.MN..MNL.take
L........N.Ltake home
N.LM.......Ktake place
K....L...M.Otakes
NK...K.L.M.Ntalk
N..........Ktalk money
.KKM.....M.Otalk to
M.OL.......Ktaller
NNMMLLL...MItarde
.ROLKI.NM.NGte
LLIK..OM.KONteam
......M...NKteam !
.L...L....LOteam and
L.......L..Oteam can
PLLLM.L.....teamleider
PKIPL....L.Mteams
.N.........Ltelefonieren
OMLKL.L.LLMNtell
NKMK.LLMLM.Oten
LLNL...MLL.Oten minutes
LLONL.....MKtermin
K.QL.......Kterminbestätigung
O.LLML.....Kterrà
JLNOL.....MLterça
LMML....LQ.Itest
.PL.....M..Ktext
MNLOMK.LNLMJth
L..N.......Lth same
..N........Lth we
N.LN.......Jthan
..LO.......Lthan #
LKNKMML.MLP.thank
LKNKMML.MLP.thank you
J.OLMNL.NLOJthanks
LMN..NLM.LLLthat
M.LNLL...M..that is
L.OLLM..M..Kthat you
LN...LKKIN.Nthe
.MNN.JLLNNMHthe #
N.L....M...Lthe board
L.N.ML.....Lthe calendar
......K....Nthe candidate
N..........Kthe chief
M.K.LO....LMthe committee
N.M.L......Lthe evening
N.L........Lthe fish
LN.........Kthe growth
...LM......Nthe hall
KLP..L.M..M.the interview
.....L....NLthe invitation
M.N........Jthe invite
.....K.....Othe landlord
M.........MLthe last
INLM.....P.Lthe link
....N.......the month
O.L..M..L.LLthe morning
JLL.M......Pthe new
OLLL.M..LM.Lthe next
.....LL....Othe offer
..LL.L....LOthe old
.N.........Lthe one
KL.M.N...M..the panel
.L..LN......the partners
NML..MM....Kthe phone
O........L.Lthe platform
.NL........Kthe portal
......N....Kthe role
KLOL......NKthe room
KLLPLL...O.Lthe same
.LL........Othe screening
MN.........Jthe shop
L.O........Lthe side
...N.......Lthe snow
I.LLL.MM..NOthe team
..L........Nthe technical
M.LNLM....MKthe time
.MNL....L..Lthe workshop
JNTNLL...L.Gthen
O.L.........then he
K.O........Lthen the
L.O........Lthen we
I.LMMLL.MMNMthere
LL.LML...O.Mthere is
LLLM......LPthese
M..K.M....LOthey
.L......M.LOthink
J..NOO..NKK.this
L.N...M....Lthis email
.LNLLM.MM..Lthis is
..L.....O..Kthis number
.....N.....Lthis occasion
NL.M.O.....Jthis time
KOLL.L..L..Pthis week
KPKMLLLL.OL.three
.N.........Kthree days
OL.K..M..M.Kthrough
.N.........Lthu may
.KKPKLL.L.NNthursday
..P.LL.M.MLKthursday #
J.NN......O.thursday at
PL.JKOLLLM.Mti
P.L........Lti faccio
N..L.......Ltiendra
N..L.......Ltiendra le
..LN........tijdstip
OLL.M.L.....till
.NMQL.LLKNOJtime
OLNLL......Ktime #
L.LN........time change
LNM........Ktime in
K........O..time the
.K.........Otime url
IQONLL...L.Ktimes
N..........Ltmrw at
.KJK...LK..Oto
NKOMK....M.Lto #
MKKMLNL..NLMto a
P.L........Kto appear
P.L........Kto back
LM.M.M.M...Jto bring
L.M.........to calendar
N..........Kto face
O.LL.......Kto follow
PMKLL.......to have
OL.LM.K....Lto hear
LL..N.M...L.to hire
OLKLLM..LNMMto interview
L.L..M..LM.Oto invite
OL.L..M...MJto join
LLP...LM...Lto make
L.KM..N....Nto meet
.....L....LOto next
P...L.N..L.Jto offer
LOL....ML..Mto schedule
LMJLLM.....Oto see
L....L....NLto thank
NMML..L..NNJto the
KL..M......Oto us
L.......K..Oto volunteer
.KM..LL.LL.Pto you
.KPM.LM.L..Kto your
LLNL.O....LLtoch
LK.ON...KLM.today
M.LLPL......told
....N......Ltold me
L.O.NL...MMKtomorrow
O...L......Ktomorrow #
M.M.M....MLJtomorrow at
....PL....LKtomorrow's
LLL.M......Ntonight
L.LMLL....LOtoo
KLPL.....M.Mtop
M.ML..L..M.Ltot
L.P........Ktour
..N........Ltour and
M.M..L....NJtran
L..N........treffen
JML..M...MLOtres
N.N..L...M.Itrois
LLLMLM....LOtry
JMOLKP.M.KKMtu
JLML.....N.Ntue
JMNL.....M..tue #
L.LOL....LNMtuesday
.LKO......MLtuesday #
.N.........Ktuesday ?
..N........Jtuesday the
NL...L..N...tuo
...LNL......tut
NN.M.JKNNMLKtwo
N.LM....M..Ktwo of
L......N....two references
LM......N..Ltwo weeks
.........P.Ktyping
.LOL.L....MLtá
ULLLLLNMLLLIu
M.OL.......Lu #
P..........Ku come
L.O.K..LLLLPuhr
L.L........Nuhr ein
L.OL..L.....uhr im
NLL.......NKuhr in
..K........Ouhr mit
OLLLMM..L..Kuit
O.LL........uit voor
QIKM.MLLLLKOum
ML.OK...LL.Oum #
.....O....L.uma pessoa
MPJM.LLKMP.Jun
ONLL.......Kun colloquio
LPIMLLLL.NM.una
.NLL.......Muna entrevista
NMK.MO.M.LKJund
......LN....und der
RLKL..M....Jund ich
.L.MLOL.LM..une
LLL........Ouniform
NMMK.MML.MMIuns
O..........Kuns ?
......NL....uns ihnen
.....N.....Lunsuccessful
......LN....untersuchung
.MKMMLMMMMLJuntil
L..ML..LL..Nup
JN.........Mup for
JM.N......MLup on
K.O........Lupcoming
L.LO.O...L.Lupdate
JKLR........updated
.......N...Lupon
.L.........Nurgent
LOQ.IKKLJOKMurl
..OJNOL.NMKJus
.L.......N.Lus a
QL.LMM.....Hus on
L.L........Outrecht
L..LLM...L.Nuur
..M........Luur in
.LK.LL.N.L.Quw
.LMKLPL.LL.Nv
LKNNMM...MLKva
JL.MM....N.Mva bene
JMKONKMMN..Lvan
...N.......Lvan woensdag
NM...L...M.Kvedere
M..LO......Lvenga
Q.K..M....MIvenir
MLOL......LLver
.L.MLO....LLvez
K.M..M...MMKvideo
PL...M...L.Lvideo interview
L..LO.......vier
N.JML.M..LM.viernes
M.KM.......Mviernes #
MLL.....N...view
.....L..L..Oviewed
L.NL....L..Ovisit
NMNLLML...LJvoir
K.......K..Pvolunteer
L.K..OKL..LNvoor
L..L.....LMPvoor de
..K.....L..Pvor
......LN....vorbehaltlich
J.OL..L...MMvorher
RM..L...M.MFvorstellungsgespräch
M.........MKvorstellungsgespräch am
O.LM.......Kvorstellungsgespräch findet
J.L.N.....MOvos
LN..........vos disponibilités
LLNKML.NL..Mvotre
O.HLML.M.LMMvous
L.K........Pvous avec
.L.LO......Lvous faire
O.L........Lvous le
KML......L.Pvous êtes
......L..N.Lvragen
MNJMN.L..L.Mvrijdag
RL.......L.Kw
N..........Lw dana
..........NKwahr
NOLL.......Kwalk
.N.........Lwalk in
LO.L.......Lwann
SOKLLLN..LLJwant
M.L...N....Lwant it
QLL...L...LLwant to
LL........OLwanted
L.........OLwanted to
O.KL......M.ward
O.L........Lward manager
KLLMLMMLO.KNwas
L...LN.....Lwas a
.....L..L..Nwas received
..L..L..N...was sent
P.MLL....L.Lwat
O..........Lwat een
OLK..L..N.L.way
JMMN.QMK.MK.we
N.J..ML.L.LNwe are
K.MN.....M.Kwe can
KKLMNMLMOL.Lwe have
K.NL..M.....we je
.....N.....Lwe keep
L..O.......Lwe maandag
L..NL.......we shall
.LNL.......Mwe talk
OMLL..M....Kwe want
LLNMLK..N..Mwe will
K.LL..P....Mwe willen
....MN.....Lwe won't
MM....NMLL.Lwe would
KMKM..MM...Mwe'd
KM....N..L.Mwe'd love
NKNK..L.MO.Kwe'll
PLJLOL....L.we're
NLLM.O....LJwe've
..K........Pwebinar
IMO.L......Nwed
JNMMLM....LNwednesday
KML........Nwednesday #
J.OL.......Nwednesday at
...N.......Lwednesday's
ONM........Iweds
N.M........Kweds #
ESJNKK.LM.NNweek
KR...L....L.week ?
.LL.ML....MOweekend
.....L..L..Oweekly
LM...L..O..Kweeks
NLL.ONL.L..Iweg
.N...L......welke
N.JM.M....L.well
JLM.LOMMM.KMwere
MLLL.......Nwerk
N..........Kwerkstatt
KOLK.M..MLLMwhat
LN..........whatever
L.PL........whatsapp
HR.M.L....KNwhen
.N.........Kwhen are
.O.........Kwhen could
JMLN....MM.Mwhen the
.K.........Owhere you
KSLL.....LLKwhich
IKML.M...OLPwho
.....O.....Lwhose
KM.NL.L.....wie
L.KO........wie besprochen
NIMMLJKMNKN.will
L.N.......NJwill attend
ILNMMJ..PL.Mwill be
.LN..L.M.M.Kwill call
L.L........Owill hold
N.K........Mwill interview
...NMP..L..Jwill not
...NL.......will now
KL.L.......Owill visit
....M...K..Nwill write
LLLL.MO....Mwillen
NKN.LNM.ML.Kwir
N.L.........wir laden
KM.LMM..L.M.wish
L..........Nwish me
L..LNN..L.NKwish you
ON.MLNL.KKKLwith
QL.L.M...KLLwith a
K.O........Lwith anneke
L.LO.......Lwith candidates
.N..L......Kwith me
LLO........Kwith mr
.....N....LLwith someone
MMNL.M.M..LHwith us
....NL.....Nwithdrawn
LL...L..MMLOwithin
LL.........Owithin #
KNLN.L..MLNLwoche
.N.........Lwoche mal
.PKPL.L....Kwoensdag
.N.........Lwoensdag of
L..LMN......won't
L..LMN.....Mwon't be
NMJOL.LML.LLwork
OLLL........work ?
LM.O.......Jwork for
L.L.M......Oworker
KOKL......O.works
.ML.......N.works for
.MNL....L..Lworkshop
L.O........Lworkshop ?
RNHKK..MKKM.would
PNKLLKMNLL.Lwould like
..LL......LOwrote
TLLKL.....L.x
L..LO......Mxx
N.MMKM.MJM.Ky
..L......L.Oyearly
NKL.L.QM.L.Jyes
L...MLLM..LNyesterday
.....N.....Lyet we
OMLIKNMLJ...you
L.O....M.L.Lyou a
L.N.M......Kyou accepted
MN.........Jyou an
.N.........Lyou any
M....N..M..Jyou applied
LLOKM....NL.you are
L.....OM...Lyou as
OL.........Lyou be
K..........Nyou both
.LNLKNM..MLLyou can
L..L..L....Oyou cannot
LOL.LN.....Kyou could
OLL.........you do
M.KK.NL.MKNMyou for
...N.MN....Kyou got
NOLLKL..LNLMyou have
.....N.....Lyou highly
..N.LP..M.LIyou in
LO.........Lyou next
NL..........you passed
LN.........Lyou prefer
L.......L..Oyou started
LL.L.......Oyou take
L.ML..ON...Jyou the
L.NM......MJyou thursday
PMI.N.NMKP.Gyou to
L..L..N....Myou want
KL...NMM....you were
QKNM.M..L..Iyou will
P.LL.......Jyou'd
LLPL.....MMKyou'll
L........L.Oyou're
L.N........Lyou're all
L.O........Kyou're on
QLJLNLM....Kyou've
KLOL..J.NLKNyour
ONJL...LO.LKyour application
KP.........Lyour availability
..P........Iyour booking
KLNK.M.....Nyour calendar
.OL........Lyour choice
M.L.....O..Kyour form
.LRONM..L.LHyour interview
NNL.....M..Jyour letter
LKL........Pyour new
MLLL....L.LOyour next
M.M.M......Jyour onsite
J.O......N.Lyour own
JNO........Kyour panel
..J....M...Nyour passport
O.LL.......Kyour portfolio
..MMNL....NIyour time
..L......L.Oyour yearly
.L.M.MN.L..Kyours
......N....Lyours if
L..N.......Lzeit ?
.N.........Lzeiten
LL.Q.......Kzelfde
O.NLL.L..M.Jzien
K..........Ozit
L........P.Kzondag
L........O.Kzondag #
MKKLM..LM.LOzu
.LG.LLM.MMMQzum
O.KL......MKzum vorstellungsgespräch
.O.........Lzwei
.O.........Lzwei drei
PNGHHJJKSLIN~1:application
.QINMLLLKKMN~1:appointment
L.LKLMK.LSLK~1:assessment
.RJ.KJLM.KNM~1:availability
MLI.MLLL.NMO~1:bank
.KPL.KKMLMLN~1:booked
OKLIKLM..MNO~1:bring
.NPIKKOLOK..~1:call
JJKKTJLLKLMK~1:cancel
ILH.LOKM...Q~1:candidate
HRLNKML.LLLM~1:choose
..LLNLLML.LN~1:client
NMNNMIKKJ.LM~1:clock
PNHM.MKKK.L.~1:come
JHIJKKRLOQMN~1:complete
OKILLLJULLLL~1:condition
IJQJJKKMMKNO~1:confirm
J.MKMRM.LLKK~1:decided
KJJQLQL.MLLL~1:decline
JL.KSNL.KLLL~1:filled
MJKKL.PNLMPJ~1:forward
K.K.L..M...Q~1:health
JJKLNMSML.KL~1:hire
.M.L.J.ML.LP~1:home
NOGJKI.MJM.O~1:hope
KMMNL..LKOLN~1:internal
L..MLNJL.JLO~1:interview
L.OK.ML..LLO~1:interviewer
OLIIK.LLOPMM~1:invite
M.KLKNLLMLNN~1:join
MLLLNPLL.LLK~1:keep
M.RJLKL.L.KO~1:meal
.NMLNNLKJLNL~1:meet
LPJ.IIMLLQKO~1:minutes
MJMM.JOLLMJM~1:month
IJFSM.LLK.KM~1:move
.LKJ.KS.KLKO~1:offer
NNM..LKLM.LL~1:onsite
NLILLMLLN.OM~1:opportunity
.MJMLPMMLJLM~1:panel
MLH.ORL..JOK~1:past
ML.IQNOM.L.K~1:position
LLKL.....M.Q~1:press
LM.KKL.LRKK.~1:received
KK.MOKL.N.KO~1:recruiting
IIIQTPLLKL.I~1:regret
JMQLLLL.L..N~1:reminder
.MQKNKNKL.ML~1:reply
K.KN.M..KM.O~1:research
MJO.L.MNNKL.~1:review
.LN.MKKMKKMO~1:room
.MLLNL.KMO.K~1:round
O.KLLLNN.L..~1:sales
LLILN.LNLL.R~1:school
MOJLKNLMO.LL~1:shortlist
NNKNKLLJ.KP.~1:talk
NMPK...KMJMK~1:team
KJKJKQLKMLSL~1:thanks
KINRQK.KJLNK~1:tomorrow
ML.LLM....OJ~1:travel
L.PK....MPLH~1:trial
OONKKLJKLLLN~1:video
OMJ.........~1:visa
NLNN.KKJIKLN~1:weekday
ONKM.LNKKLOK~1:withMe
N.KJMNL.KLLO~1:yesterday
MIONMKL..NK.~1:zone
NMHGIJJKSKIP~application
....L...N...~application&past
MMK.LM..N..L~application&position
.L......P..L~application&received
NM...L..MM.L~application&thanks
O.L..L.....L~application>come
PML........J~application>hope
P.L.....L..L~application>meet
KL...M..O...~application>past
M.L.L.LLO...~application>position
........N..L~application>review
L.......O..K~application>team
L....L.....N~application>zone
JQ.M.LLLKKMN~appointment
L..........N~appointment&confirm
MNLL.......J~appointment&interview
L.LL.......O~appointment&month
KN.L......LN~appointment&weekday
..K........O~appointment>confirm
.NLL..M.....~appointment>weekday
LLLLL.K.LSLK~assessment
L........N..~assessment&complete
..LM..L..N.L~assessment&hope
L........N..~assessment>internal
LRJ.JKKM.KN.~availability
.N.........L~availability>round
KMLLLM.....O~availability>weekday
..I..KLL.NMO~bank
.KOKMKKMKNLN~booked
O.K...LM...L~booked&month
L.KM.......N~booked&weekday
L.LL.......P~booked>interview
K...M......N~booked>weekday
OINGKKN.L.NO~bring
LMNJKOOLNKLL~call
MMM........K~call&past
M.JL..M....O~call&weekday
OLJL.M..L..N~call>weekday
GJMITIKLKKM.~cancel
L.L.P......L~cancel&clock
L.L.PL....ML~cancel&interview
....O......L~cancel&month
L.OL.......L~cancel&move
L.LLP.....ML~cancel&past
..L.OL......~cancel&position
..L.O.......~cancel&weekday
....NL......~cancel>interview
....OL......~cancel>position
....N......L~cancel>recruiting
JKK.LPK..M.P~candidate
L..L.......O~candidate&clock
K..M..L....O~candidate&weekday
GTJ.KMKLLKK.~choose
KP.M.......L~choose&hope
LO.........L~choose&withMe
..KLNLLNL.KP~client
NNMMMJLKJ.L.~clock
Q.KNL.M...LI~clock&come
KLN.......MM~clock&confirm
N.KLL...L..O~clock&invite
KLLOM......N~clock&move
J.L.NMMM...M~clock&past
L.L........N~clock&review
.MMM.......K~clock&round
..L.LM....OL~clock&thanks
NOMM.L.LL..L~clock&weekday
PLKOL......K~clock&zone
..LL.......O~clock>bring
..LLN......M~clock>cancel
.L.M......OK~clock>confirm
KMKML......O~clock>interview
ML.KL...ML.N~clock>minutes
L..N.......M~clock>move
OL.K.......N~clock>onsite
L.L........N~clock>review
NKMN.......L~clock>room
OLLK.L...M.N~clock>talk
M.KLML....N.~clock>thanks
K.PM.......K~clock>video
FSJO.L..LN.N~clock>weekday
..NOL......J~clock>zone
ONH.LOM.J.LK~come
I...LM.M..MO~come&hope
RJJ...MM.LLK~come&weekday
P..L.......J~come>interview
PJJO..MM.LLL~come>weekday
KGIIJJS.OQMN~complete
......O..L.L~complete&offer
L.....OL...L~complete>offer
..L.....N..L~complete>past
MLIKKLLULLL.~condition
L......O....~condition&position
KIP.JKK..KOO~confirm
K.OL......ML~confirm&interview
J.O........N~confirm&month
K.P.........~confirm&position
J.NL......NO~confirm&weekday
J.PL.......N~confirm>interview
..LL......MO~confirm>weekday
JLMLMRM.LLKK~decided
MIIP.RLLMLKK~decline
.....N......~decline&position
JLLJSNL.KLL.~filled
..L.P......L~filled&position
.KLK..RNL.PJ~forward
......NL....~forward>position
O..L......LL~h:application
L.PM.L..L.MK~h:clock
O.K........L~h:complete
..L.L.....OL~h:hope
M.H.M.....P.~h:interview
..KO........~h:minutes
NMINML....NL~h:month
M.L.LL.....O~h:past
MMLOL......K~h:position
...........N~h:received
..L........O~h:recruiting
L.LN......LN~h:round
.MJM......OL~h:team
L.MK.L....PL~h:thanks
JLON.L....NL~h:weekday
K.P.........~h:withMe
KLL.L.LNL..P~health
JJLLNMS.L.KL~hire
L.....O.....~hire&month
L.....PL....~hire>month
LNLL.JNMK.LO~home
MOIMJK.NJ..M~hope
NMK.....LK.N~hope&interview
OML........K~hope&join
PKJ.LL.MLN..~hope&weekday
MNLL.......L~hope>availability
LNLM....L...~hope>choose
KM.........O~hope>invite
P.LP.L.....J~hope>weekday
ML.NKNL.KMLN~internal
KL..LMJ.MLLO~interview
M.KLLM...MLN~interview&invite
JML........Q~interview&minutes
PKL..M..M.LL~interview&month
LLLRL....L.L~interview&move
OLKL.N..LL.M~interview&past
LLL........O~interview&recruiting
ML.LLL..M..N~interview&round
LLKM.....MLO~interview&team
.L..LN......~interview&thanks
NN.M.LL..LML~interview&weekday
L.O.ML.....L~interview>booked
MNL..M...L.K~interview>choose
LLJM......MN~interview>clock
K.M........N~interview>hope
K.LL.......P~interview>minutes
.L.LMMM.N..K~interview>month
.LLMLN..L..M~interview>past
LL.L.L...L.Q~interview>round
S.NOMKL..LMG~interview>weekday
MLOL.ML..KLM~interviewer
OLIJK.KLOOM.~invite
PLKK....M..M~invite&month
N.L........L~invite&position
N.IK.N...N..~invite>interview
.L.LKNM.MLNM~join
JJ.LQQJLNOLJ~keep
PKQJK.KML.KM~meal
..O........L~meal&talk
OL.L........~meal>weekday
.O..NOK.JMMK~meet
K..L.......N~meet&room
K..L.......O~meet>room
M.........OJ~meet>team
M.J.OK...L.M~meet>weekday
MNLLHI.L.PJO~minutes
O.KM........~minutes>clock
JL......M..O~minutes>interview
N.......M..K~minutes>invite
P.L........K~minutes>room
OLL........L~minutes>talk
MLMM.KOLLMJ.~month
L.LN.......M~month&move
MLL.NLMM...J~month&position
N.NL.......K~month&round
O.LM..L....L~month&talk
NLM..M.....J~month&team
MK.NLKL.LMLN~month&weekday
MKNNLLLLK..M~month>clock
M.....N.ML.K~month>complete
NKLN....M..L~month>minutes
O.LL.......K~month>onsite
N.L.........~month>room
HPK.M.M....O~month>weekday
GHIS..KLK.KP~move
L..N.......L~move&talk
LLKOM......N~move&weekday
L.OL.......L~move>cancel
LLLR.......K~move>interview
LLJPN......N~move>weekday
JJJILKUMKLKP~offer
NN.O.LKL.MLK~onsite
JMOMML....L.~onsite&team
PLLL.....M.L~onsite>recruiting
NKIMLMLLO.OM~opportunity
...LLPMMKLLL~panel
MLG.PRL.MIOK~past
NMLLOM.L...J~past&position
.L......N..M~past&received
LLLOKNM....L~past&weekday
NM......N..J~past>application
L.LLQL....MK~past>cancel
L..LM.....LO~past>hope
M........M.J~past>invite
LLL.....M..N~past>received
LNLLLN...L.N~past>shortlist
KLLNLM....M.~past>weekday
LJNHQNON.L.L~position
K..L..L...MO~position&team
L..L......LN~position&yesterday
.....N.....L~position>decline
....N.......~position>filled
J.NMLL..L..O~position>hope
.M..PL....LL~position>past
.LL.....M..O~position>talk
P.L.L......L~position>weekday
LLKL.....M.R~press
LM.LKL.LRKK.~received
.MKMN.K.NMK.~recruiting
L.LL.......O~recruiting>video
HKHRTPLLKLLI~regret
....LN.....L~regret>past
JMPLL.L.LLLO~reminder
L.N........L~reminder>interview
MPMM.KOJMKMJ~reply
LO..........~reply>choose
LL.ML.LM.MLM~research
LKO.L.MNN.L.~review
L....L..L..O~review>interview
OJOQ.KL.KJ.K~room
O.JL..M....M~room>bring
OLK.........~room>talk
KL.M.......O~room>weekday
MM.LM..L.P.K~round
K..L..M....O~round&weekday
L.L........O~round>weekday
L.FJHPJKSJJO~s:application
L....L..P...~s:application>received
EOOOOK.LLL.N~s:appointment
..K........N~s:appointment>confirm
KKLLL.K.LT.I~s:assessment
LQLL....L.LN~s:availability
LMK.LL..LM.Q~s:bank
ILVKL......K~s:booked
NNNL.L..KLL.~s:call
JLIJUJL.L..K~s:cancel
....O......L~s:cancel>interview
K.KKM......R~s:candidate
L..........N~s:candidate>weekday
KOLM........~s:choose
MKMLK...LNOM~s:clock
L.L......MLO~s:clock>weekday
OKLLMLM..L.N~s:come
L...LLKTLL.K~s:condition
DKTJLLL.RL..~s:confirm
K.O........M~s:confirm>interview
...KLO.....M~s:decided
LKLPNN.....J~s:decline
..N..M.....K~s:filled
K.LL.......Q~s:health
LL.LL.NM...M~s:hire
HLK.LK..L..V~s:home
...N.LO..K.I~s:hope
K.ML..L....P~s:internal
QPNQMKJJIILK~s:interview
L.P........L~s:interview>booked
....OL......~s:interview>cancel
L.N.........~s:interview>confirm
...N.......L~s:interview>move
L..........N~s:interview>school
KL.M.L....N.~s:interview>weekday
LNL........N~s:interviewer
RKIKLK..LLMN~s:invite
QLK........L~s:invite>interview
N.MLLL......~s:meal
NLKJNML.LLLQ~s:meet
PLL.........~s:month
HJKUJLL.LLML~s:move
L..NL.......~s:move>interview
LL.LLKPPLLLM~s:offer
......LO...L~s:offer>condition
LK...L..M..Q~s:opportunity
IMMN.L...L.P~s:panel
KK.NMIL.QL.O~s:past
OOLKLP.LKKKM~s:position
KLL..L.....R~s:press
IIL.LH.LUL..~s:received
LL...L..Q..K~s:received>application
L.LL.M..LL.P~s:recruiting
J.SKL...LM..~s:reminder
L.OL.......L~s:reminder>tomorrow
ILMKM...M.LQ~s:room
PPNJL.L.LMLI~s:round
KLHLLLOPLL.Q~s:sales
.......O...K~s:sales>condition
ILKL....ML.T~s:school
R.N.NLLLKLMH~s:talk
N.J..MM.LLN.~s:team
JJJLKJKLOLXG~s:thanks
.....L..O..L~s:thanks>application
KLQ.PKL.LL.L~s:tomorrow
PKLLMNL.LQLH~s:trial
OJL.....LR.J~s:video
..L........O~s:visa
FHQPTLKLKLP.~s:weekday
..K.L.....O.~s:weekday>clock
O.KLLLMN.L.M~sales
KKJLN.LNLL.R~school
.OJLKNLMP.LL~shortlist
O.L........L~shortlist>interview
NML.J.KK..O.~talk
L...LN....OL~talk&thanks
MKLPL.M....L~talk&weekday
MO.........K~talk>hope
I.L......L.R~talk>minutes
O.LN......MJ~talk>position
LKMP..M...LL~talk>weekday
ONOOLL..MJ.J~team
OL.M..M.M..J~team&weekday
L.K........P~team>meal
L.MLL.M...LO~team>position
KKIKMQLKMKSL~thanks
..L.LO......~thanks&weekday
OM...L..N.LL~thanks>application
MLL..O.....L~thanks>come
L...LN..L.NL~thanks>talk
..ML.N.....L~thanks>weekday
IJMQQKLKJLN.~tomorrow
MLKLO......N~tomorrow>clock
N.OK......OI~travel
.LQJ.L..NPLG~trial
MPOLJKLLLLKM~video
NKML......M.~video&weekday
.L.......N.L~video>assessment
I......M...O~video>team
MMJ....M...N~visa
MMMMLJKKJLLN~weekday
N.L.L.M...MJ~weekday&withMe
MQN..L.LLL.L~weekday>clock
K..OM.......~weekday>come
K..........N~weekday>internal
MMOK.......J~weekday>interview
KM.MLMM.LL.M~weekday>minutes
MJMOLJLLL.LN~weekday>month
L..N........~weekday>move
J.N.LM.....N~weekday>position
K..N........~weekday>room
Q..........I~weekday>withMe
OPJO..NKJKMJ~withMe
MM.L......MJ~withMe>hope
IM.O..M..LKN~withMe>reply
.M..LM...MMJ~withMe>weekday
MMLJMNLMKLLP~yesterday
.LNNMKK..MK.~zone
..MJ..NML.LNà
MMOJMLML.LLMà #
L.O...M....Kà l'atelier
O.L........Lça
.LN.MOLLLKMLè
.KKK..L..M.Ré
KML......L.Pêtes
KNK........Oüber`,
};
