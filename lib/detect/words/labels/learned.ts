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
  step: 0.0797742,
  bias: '.MNLL.KKKKKN',
  weights: `\
JKMLJHQLOQN.!
MKOM.H.KL.JM#
MINOLIMJKKIN# #
MJKOLL.....P# ?
.MIN.L..MLLO# alle
LNMNM.MLL.NK# am
J..LLMM..NMM# and
J.LN.MM....M# april
..NK..M..M.L# aprile
OKLMNL..LL.M# at
K.OL...M...L# august
N.J.M.......# b
N........N.K# bring
L.....O.....# brut
O..MKLO.KMLK# de
J.MOML..N.LK# e
KMPK.M..M..K# en
L.....N....M# euro
K.M...M...NK# februar
..LL.......N# februari
KMML...M.M.M# february
NLMMMKLL.KKO# h
MLOK........# hora
.L.LL......O# hours
IMMK.L..O..O# il
...O.......L# im
PLMLLL..ML.L# in
..OLMK......# interview
KNM........L# jan
..O........K# juli
NLKL..MLM..O# june
LJ...LO.LL.P# k
..L..L..O..L# keep
..LKO.......# le
M..N.......L# maart
N.M.L..M...K# march
..NML.M....K# mars
O.M.....N..I# marzo
NL..N.L....K# mei
O.LLM.......# merci
NMJ.L.M....N# min
N.J.....LO.M# minute
KML......O.M# minuten
NN.KL.L.LP..# minutes
J.LL.....M.P# minuti
M.LL.L.....O# minutos
NNM.L......J# märz
..P........J# nd
...........N# new
.L.P.......L# no
L...N.L.....# nov
I..NL.N..O.L# november
L.KLL.LM...Q# novembre
M.L.....L.LO# on
LOLL.......M# or
LLN..L...O.L# ore
MLKNL......O# per
MLK........N# please
LMMNLLK.L..N# pm
N..........L# porti
..KO........# robin
O.LL.......L# rue
LMM..LM....L# se
.LL.L.LL...O# september
..K.LM.....N# septembre
L.NML......L# te
NMKNML.LNLLJ# th
M.O......L.L# time
K.K.LL...L.R# to
..NN.....L.J# u
K.O.K..LLLLQ# uhr
O.MLL.....L.# um
.L.L.M..ML.N# uur
..........NL# works
N.MLLMN....J# y
L.......L.LO# your
NMOL.......K# º
NN.MK....L..# à
L.L.LKL.RLLL++application receipt
LLLL.LL..T.I++assessment
JLK.TJL.LLLJ++cancellation
L....LKSL..L++conditional offer
GLTJKLL.N..M++confirmation
OOLK.LK.M.ML++interview
EHGGJIJKIJOV++none
KL..LKSPLL.J++offer
KL..NTL.J.LH++rejection
IS.M.L....LK++request for availability
GIIU.LLLLLL.++reschedule
..L..L....QK++thank-you reply
KLLLLJLLTLLK+application receipt
JKJKLLK.LVLG+assessment
ILJLUILLLLLJ+cancellation
LLL.LKIVLL.K+conditional offer
ELTIJLLLN..M+confirmation
OPKKLMKLMK.L+interview
R.J.LL..L..L+invitation
DGFGHGIJGHNV+none
JL.LKJTRLK.I+offer
IKKNQTLLHLKG+rejection
FUKOLKLLK.K.+request for availability
EHHV.KLLLLLL+reschedule
LLK.LL....TJ+thank-you reply
.K...L..T.LH=application receipt
.LL..LL..S.J=assessment
K.K.TK..L..I=cancellation
L....LKSL..L=conditional offer
GLUIK.L.L.MG=confirmation
VIDGK..LL.LG=invitation
UUSTOIIJKJJC=logit
GFJIONLL.LLS=no
GH.JIJHIIGJU=none
LL...LSK.L.L=offer
KL.L.TL.J.LI=rejection
FULL.KL.L..H=request for availability
HKJTK......L=reschedule
..L..L....QL=thank-you reply
SSPOHJKKJLKF=yes
QVBPFG.JHHHP?
OK......M..K? #
N.L........L? ask
O.L........K? dann
L..L.......P? i
...NL......L? same
..LP.......L? zelfde
O..........K? é
KMMNOJKLKLRK@answer
IRLMK.L.KL.M@booking page
....O......L@calendar CANCEL
OJ.PL...LL.M@calendar REQUEST
M.M.MLQM.LLI@decisionBy
OENMMHLKJJJP@doubt
GMIIKKLLLLUR@from private
OMQLJ.KMKK.K@kind onsite
NKNMKP.LKMLL@kind panel
MPPHJKJLPL..@kind phone
PJ.KL.N.OM.J@kind test
PORLIJJKLOJI@kind video
.M.LKKLLLKJX@length 0
OIQLJJKHHJLP@length 1
KMK.MNK.M.LN@length 2
LOOMM.MNKMLJ@length 3
N.OL.......J@length 4
SGTMKL.LLILH@link
HRFLIQLLM..N@meetings 0
OEPMNHKKJKJO@meetings 1
PKRJL.L....K@meetings 2
MJFTNLLLLLLH@oldTime
IKJGINLLLLIU@own house
..PL......L.@passed on
P.O.KML.M.LI@phone
Q.RLHIJLNJLJ@place
IHTMKIJJLJTL@re
KNJJJJOJMSLL@replyBy
PNMMK.L.PL.G@requisition
.NM.MNNNOMKJ@role
P.M.LN...L.I@round final
QNJLLL..L...@round first
.KPM.MM.LM.I@round second
GUK.LKLLLKLJ@slot
KLL.OP.NONIL@stated company
OO...OOOO.LH@stated role
.KMKIJKIHJ.R@to company
.N.KKM..JKJOa
L.L.L.M.M..Na #
......LN....a conditional
K..M.L...M.Na entrevista
MLNL..M.MLLLa gente
...L......LOa giovedì
MLLL.......Na job
QJ...L.LLMLMa las
........N..La match
.N.........La slot
N........L..a staff
N........L..a system
KM.L....LL.Qa time
OLLLLLOMLLLMaan
JO.LL...L..Oab
L.KMK.L.LMMOabout
P.IOKLM.MLMKabout the
LL.........Oabout your
L..........Nabril
K.OL.NL....Laccepted
....L......Naccepted your
N.LL........accepteren
LM.MLL..LL.Oaccount
L....L..O..Laccusé
L....L..O..Laccusé de
.....M....KMacorn
L.KLPML.MM.Kaction
L.P........Kacuerdo
S.IL.......Jada
Q.JL.......Lada your
PL......L...address
J..........Padmissions
.L......L..Nadoption
L.LN........adres
L.KLM......Pafspraak
..K........Nafspraak op
..KK.P.LMMJNafter
LLM.LO.....Mafter #
.L.MNL.....Lafter all
.LL.MPL.LLL.again
JLNN.......Nagenda
K.OK.......Magendada
LLOL.......Lagreed
.LL..L....ONainda
P.KPKOL.K.KLal
L.LN........al viernes
...L.O.....Lalguma
..LL.......Oalguém
IJONQK.NMLLLall
L.O........Lall set
....NL.....Lall so
K.PL.......Lall times
N.LM.LLLNLLNalle
NMMMLLLLL.LMalle #
LLJLM...M..Oalle ore
L....O......alles gute
J.RL.......Lallora
.LIJK.OON.KNals
JM.M.......Oalso
K..O........alteração
.MKNN.MLJLMMam
L..ML......Oam donnerstag
L.KOL.M...M.am mittwoch
LNLM.......Kam wed
..MKL......Oamanhã
..OL.......Lamanhã #
..........NKamsel
N.MJLLML.ML.an
.L......L..Oan application
O........L.Lan engineer
L.OK..M....Kan hour
NNKKLM..MN.Lan interview
.L..LO....L.ana
MLNL.L.....Lanalista
MK.OLML.LMNKanalyst
J.....O....Oanbei
NLN..L.....Kanche il
KLLHMLNNL.LOand
JNLLLMM..M.Nand #
....L.....LOand look
L.OL.......Land nikos
JMPL.MM....Land our
L.M....N...Kand proof
LLIMLN.ML.MMand the
O.LM......MKand then
.....L....NLand wanted
MK.LLMNLLM.Mand we
K..........Oanfrage
L.KO........anger
..O.L......Lanneke
K.O........Lanneke and
....O......Lannullamento
.LLO.NL..LLManother
N...........anruf
MK.......N.Manswers
.........N..answers to
J..KLKM.LMMQantes
.....L.....Oantrag
.....L.....Oantrag auf
N....M.....Lantwort
.MLMLML.LN.Lany
ML.L.....O.Lany time
KLLQ.......Lapologies
.....M..M..Lapplicants
ONLKKMLLOLK.application
..O.L......Lapplication #
MM.L.KL.O.LMapplication for
.....O..K...application status
.....K..N..Mapplication was
.L...M.LO..Kapplied
.....N.....Lapplied for
........N..Kapplied on
KK..N...L..Qapply
LK.........Oapply for
.....L..N.LMapplying
LLLLM.M....Nappointment
L.L........Napportez
.M...N.....Kapprentice
.....L.....Napproved
..LKM......Oappuntamento
I.LN..M.OM.Lapril
...N....NM.Hapril #
..NK..M..M.Laprile
L.PL.......Laprile ore
NN.LLM....LLaqui
..L...O....Larbeidsvoorwaarden
LNLKMLL.MMKNare
.....N...M.Lare no
N.L..L.....Nare you
LNKL.ML..M.Laround
..N........Karrive
HJOP.KRML.KLas
L.OL.......Las agreed
L..P.......Kas before
LOML.......Kas you
O.L..L..M..Lask you
NL.M.L..LLMNasked
L.....M..N.Lasks
.N......LM.Kassociate
M..M..LK.KLMat
.H.MMJM.K.NNat #
JMLM.......Nat our
KMULLLLLKLLLat the
K.M........Oat your
.LL..LOL.NNLattached
KMMML.M..MLLaté
..JOKNNL.M.Lau
..MN.......Jaug
L.MN.......Kaug #
LMOL...M...Kaugust
N.N........Iaugust #
K.OL...M...Laugust at
..O........Laura
ONL..L.....Kaus
KQKL......L.availability
KP.........Kavailability for
LMILLKO.LM.Qavant
...L.......Navant #
KL...LO....Mavant le
LOMKM.LL..LNavec
LL.........Navec le
K.RL.LL...NJaw
L.O........Law aw
MPLL.L..M..Kback
.N.........Kback the
K..........Nbadge
L.N........Lbarista
L.LM.M.....Nbas
ML....N..L.Lbase
L.NL.M.....Kbaustelle
.J.LMO..NL..be
.L...OL....Lbe glad
O..........Lbe on
O.LM.......Kbe seen
L.JO......NLbe there
.....L..L..Pbearbeitung
........L..Nbeca
L.L..O..L.MLbedankt
LM...O.....Lbedankt voor
.....L.....Nbedauern
OLJONOLLL..Kbeen
....O......Lbeen cancelled
....LO.....Lbeen closed
O....M..L...been selected
LMM..K..LPL.before
ML.......O.Kbefore we
.ONL.L...M.Jbelow
JMM.M....N..bene
L.LO........besprochen
MMI.OM...M.Kbeste
L.O........Lbestätigen wir
JO..LML...M.better
K.NL.L..M..Nbevestiging
L.O.........bevestiging gesprek
K.LLLOL.N.LNbewerbung
L....LP....Lbieden
JMLMLML.M..Nbien
L.OL........bij de
N..........Lbij ons
.L....O....Lbijgaand
LLL.KL.MNNMLbis
LL...L..N.NLbis ende
.L.........Nbiscuit
...O.......Kbisher
...O.......Kbisher #
J..PMK.....Mbitte
L.N.........bitte melden
NOK.MLKMM.LLbonjour
.L....N..L..bonus
L.KL.......Pbook
L.O.L.....LMbooked
L.L........Obooking
N..........Lbos
N..........Lbos teamleider
LML..M...LLNboth
L.QL.......Kbottes
PNJL....LL.Lbrandt
N.LL.....Q.Jbrief
.LNKLM...MMNbring
J.K........Sbring your
L.....O.....brut
J.P.M......Kbst
L...O......Lbuen
L...O......Lbuen día
MQJLLL..L.MMbuongiorno
LO.L.......Lbuongiorno ho
M.JNMPL.L.KLbut
...........Nbuy
O.IMM..LKPL.by
L.ML.LLLMN.Nby #
N.L........Lby mrs
NL.........Lby sunday
O..........Kbénévoles
LNKN.......Lbüro
MLJ..JLMN..Qc
JNO.LMM....Kc'est
PLK........Lca
GLRL.M....LPcalendar
..N.LN.....Kcalendar for
..O........Kcalendar hold
K.N........Mcalendar invite
..NMMML.LMLLcall
KMOM.LM....Jcall with
LL.O.......Lcambio
...N.......Lcambio de
LPJOJNNML.LLcan
N...........can u
..LN........can we
LLLN.L.....Ncan't
K.OL........cancel
...LO......Lcancelada
L...P......Lcanceled
....N......Lcanceled by
L.LLRL.....Kcancelled
K..L.......Pcandidat
N.K..O.LM.L.candidate
MPK.LL..P..Jcandidatura
K.LLLO.M.ML.candidature
LLML.......Ocar
LLL..L.....Rcard
L..K.......Ocarla
LO..........carlo
S.LK.L.N..LIcarta
KKKNLM..Q..Lcaso
L.LO........caso de
L.....O.....cdi
N.LKMM.L..MKce
N..........Kce soir
NL...L......centrale
L...L......Ocentro
LN.L.......Ncerca
...........Ncerca de
KMOL......LMcerto
NM.M.......Icfo
LLLR.L....LLchange
K.P.M....M.Jchanges
L.O........Kchanges ?
O.LKM......Mchantier
LN......L...charlar
RLKKMQL.K.LKche
LLL...LMLN.Ocheck
..L...LO...Lchecks
N.NLML..N..Hchef
O.ML.M.....Jchef de
N.NK.......Kchefe
N.LL.......Lchefe de
J.N...M..M.Mchez
KOML........chiacchiere
L.NML.......chiuso
KOLNLL......choose
LO.......L..choose a
MMLL.L..L..Pchosen
.O.LMM.LLL..ci
L.O........Lci sarà
QLLKL.L.MOLLciao
.N......L..Lciao mara
..K.M......Ocita
M.K.K....L.Pclass
..KN........clerk ii
L..L.O....L.close
.....OL....Lclosed
L..........Ncoach
L.KLLLL.LO.Pcode
L.N........Lcoffee sep
K.L........Ocolloqui
KLK.L......Rcolloquio con
K..NL......Ncolloquio di
O.L..O..LL.Jcolloquio il
O.L........Kcolloquio si
L.N........Lcolloquio è
O..JLPMLL.MJcom
L.QL.......Kcombinado
JOILM.MN.N.Mcome
ML.LOL.M...Lcome in
K.OL......LMcomigo
LLN..O....LLcoming
NNLMLL.....Lcommis
NL...LLMNN.Kcomplete
ML.......O.Kcomplete your
.....LN.....compter
.....LN.....compter du
..MGNNKLP..Lcon
L.LLM......Ocon il
LMILM......Qcon la
L.M.....O..Jconcorso
......LO....conditional
......LO....conditional offer
.......L...Nconditions
K.Q.....M..Jconferma
L.OM.......Kconfirmado
L.NL........confirmamos
L.N..L..P..Kconfirmation
Q.JL........confirme
L..LL..M..MPconfirmed
..J.......MOconfirmed for
O.K........Lconfirmed monday
L.L........Oconfirmé
OLK.M..N...Kcongratulations
OLL........Lconsegue
K..........Nconseil
........L..Nconsideration
.....N.....Lconsidering
..QLLL..M..Jcontact
L.LN........contato
NL...L....M.conto
LL.L.LR....Lcontract
.....L.O...Lcontratación
L.KL.LP..L.Ocontrato
.LLMMLM.MLNJconversa
MJ.M....MMMLconversation
OLKL.....M..conversation with
...........Mconvocatoria
...........Mconvocatoria a
..NL.......Lcoo
Q.L........Kcosì
N..........Lcosì ti
J.L.KPL.LLLQcould
...LL......Ocould not
.....N.....Lcould only
KN.N...M...Lcould you
OL.M.....L..crew
OL.K......MLct
..MML......Lcucina
O.L.........cup
PLLL....N..Kcurrículo
.LML.....L.Ncustomer
LNLLL.L.OL.Ocv
...........Ncódigo
...........Ncódigo de
OLLKL.L..L.Od
......LOL..Ld'agent
......LO....d'agent de
JNMMLOLLLN.Kda
NLJN........dabei
LLOM.......Ldag
LOLLL......Mdalle
KOLL.......Mdalle #
..KMN......Ldamit
PLPK.L.LL.LKdan
L..L.......Ndaniela
L.LMLML...N.dank
OL.L.M....MKdanke
ONQLLLL....Gdann
KM.N.L....MMdans
LMJNLPK.LLM.das
MLLLLO..L..Ndass
L....OL.MLLMdat
MLMPL.MLMM.Idata
K.O.........data #
........N..Kdata scientist
NLOMLJ.MML.Kdate
N.L.........date #
N.LL........datum #
N....M.....Ldaumen
.OKNKO.L.M.Lday
.ML..K.LL.LPdays
.......N...Ldbs
N.MKKKLL.OLNde #
L..........Nde abril
L.P........Kde acuerdo
KLM...O....Lde functie
MNILL.MNLL.Mde la
M.NM..N....Jde marzo
M.MM.....M.Jde março
..LO.......Lde quarta
L....L..O..Lde réception
O.LLL.......de service
K..ON..M...Kde sexta
...........Nde ti
K.L...M....Ode travail
KMLLN.L....Mde vacature
KLLM..LNMM.Mde votre
M.H.NNLOL.MLdear
Q.J........Ldear ada
..KL.LMM...Ndear mr
L...NO....LKdecided
L...MN....LLdecided to
....LO.....Ldecision
.L...LLO.M..definitivo
K..NN....LNKdel
L.K.NMLM..MLdel #
N.....LM...Ldel colloquio
LLLM.....N.Mdel lunes
L..N.......Mdel miércoles
........L..Ndemande
L.N.....O..Ldemi
LLJ.NMN.L.MMden
..........NLden termin
.......N...Kdepends
.......N...Kdepends on
.NLMM.M.LLNIder
...N.M.....Lder a
L....M....NKder stadtbibliothek
.LNMMMLOLLLJdes
O.K.......MLdescription
..NL.....L..design
L.LN........despacho
L.LN........despacho mil
MLOL.J..L..Odetails
LNM.LO.....Hdeveloper
KNPLM.LLL.LLdi
N.N........Jdi ricerca
..LL.......Ndi servizio
MNNM.L.LLLMJdia
JNN.L......Mdica
LN.ML......Ldica lei
KM.LNK..L..Odid
.LL.M...L..Ndid not
KKNKOP.MKLKMdie
K.NLNKMM...Ldie stelle
JN.NMLN....Kdienstag
..KO..N....Kdienstag #
K..LN.....LNdienstag um
LNL..M......diese
.N.........Ldiese woche
LMKPL......Ldiga
LMMNL.M..L..dinsdag
K.N...M.....dinsdag #
M.ML.N..M..Kdir
L.N........Ldirections
IMKP.......Ndiretora
LLLQ.......Ldisculpas
LO..........disponibilités
.PKJ.MLM.OKLdo
JPM.LLL.N..Ldo #
L.O........Kdock
L.O........Kdock road
OL.........Ldoes
N.L........Ldoes that
L.......LO.Ldomingo
.L.MOL.....Kdon't
K.RLO......Idonc
KMOLMM..LL.Ldonderdag
.MO..N...L.Idone
NLLNL.L....Ndonnerstag
L.ML.......Ndonnerstag #
O.L.........dont
LLLOMLN...NKdoor
L.......L..Qdossier
N.N.M......Idott ssa
JL.N..M....Ndra
.OL..L..M...drei
.N.........Ldrei zeiten
MLMLLML..O.Kdrie
N.L.........drink
N...OL.....Jdrive
.OOL.K.M...Idu
MMLPLLL.LMMKdue
KOML........due chiacchiere
..LN....M..Ldue to
L.LP.......Ldunmore
K.L........Odura
..M..O.....Jdynamics
.L...O......déjà
.LLKP......Mdéplacer
L.LMNN...LL.día
.NNM.MLKN.LJe
L..........Oe la
N..........Le parliamo
N..........Learly
..M.LN.....Jeditor
OLIL.NJML..Oeen
...N......LLeen uurtje
O.LL..M....Leens
L...OL.....Lefecto
L...O......Lefecto la
L..LO......Lefeito
L..LO......Lefeito o
L..L.......Negregio
OLL......M.Leight
SKLKM.LMMM.Hein
JM...M.....Neinem
N.L.....M..Leiner
.L......N...eingangsbestätigung
.L......O...eingegangen
LP.........Leither
M.MJ.M.M.M.Kel
LNL..MOLL..Lel #
L.N.L.L..LMMel jueves
.MNL.......Lel lunes
L.L........Pel miércoles
.M.L.N..L...el puesto
P.LKL.L..LMMel viernes
LO..........eleven
.LLMLO.....Lelse
..LOK....NMJem
L.LO........em caso
M.L..L..L..Nemployer
.L...L..LM.Nemployers
HLS.KN..LP.Jen
KLMLL...NM.Nen la
N...........en met
......NM...Jenclosed
LL......N.NLende
L.....L..N.Nends
L........N..ends on
PKM...OLNL.Iengineer
..N........Kengineer ii
K.N.........engineering
.......N...Lenhanced
.......N...Lenhanced dbs
MMLLLL....PLenjoyed
..P........Kentendu
L.Q........Jentonces
L.N........Lentrada
K.MN........entretien pour
KJKPLMK.Q.M.entrevista
.LLO...M...Lentrevista de
K..ONL.....Kentrevista del
...........Nentrevista inmediata
Q.LK.......Lentrevista será
L.L........Nentrevistamos
KKLLLM.....Sentrevistas
L.L........Nentrevistas del
PLK.LNLMNMMHentro
KLTLM.....LJentão
LK..L.OL.M..er
.L...O......erfahrung
LLN...M.....erhalten
LLN...M.....erhalten sie
LKO..MM.MLKLes
L.N.........es el
L....Q..LL.Lesito
N..........Lespresso
L...LL..ML.Oest
L.L........Nestar
LLKM.L.O.L.Nestimado
L.LKM..N.L.Oestá
LIK.MM.M.LOMet
O.L........Let on
LKPML.L.....eu
..L........Neur
L.....N....Meuro
.M......LLNLeven
K.NMP......Jevent
L.L..L..OM.Levery
.....L.O....examen
L.L.N.......excuses
NL.......P.Kexercise
N........L..exercise at
OL.......L.Lexercise with
KKN..P..L.LMexperience
..L........Nf #
I......L...Rf:admissions
..L.....N..Lf:apply
...........Mf:becas
K.PL.......Lf:best
.....L..L..Nf:billing
N..........Lf:chef
MLKNLP.LMLLLf:de
.N.........Lf:desk
N.LMM......Kf:dott
K..........Nf:feld
N.LN......MJf:frau
N..........Lf:gärtnerei
LLLLM......Of:hello
LL.MMN.M.NLJf:hr
L.N........Lf:hugo
NLL.LM.....Mf:info
L.QL.......Kf:ivo
L.ML.L..OM.Lf:jobs
.LM...M.N..Lf:karriere
..L........Nf:lindqvist
..L.......LNf:lou
..LLL...M..Of:mail
..L........Nf:mara
..LL.L.....Of:nao
LLOKLN..NL..f:no
K..........Nf:nora
HK...LL.MPLQf:noreply
NLPLLKM..LLNf:notices
N..........Kf:rau
N.LM.......Kf:re
KMMMMMLMLN.Jf:recruitment
LLOK.M..ML.Mf:reply
NLKONM.....If:rh
N...L......Lf:ristorante
N..NL...M..Jf:robin
KMNM.L..L..Lf:s
...L.......Of:segreteria
L.L........Qf:service
N.MM.......Jf:ssa
.N.........Kf:staffing
.....L..L..Nf:status
.....N.....Lf:system
..O........Kf:theo
..N...M....Kf:tran
M.LM........f:ximena
KNLO.......Lfacciamo
P.L........Lfaccio
O..........Lfaccio vedere
.M.LNM...LLLfaire
OMLL........fait
NLLL.M....LNfala
P.KL....N..Jfase
..LL.L.N.L.Nfavor
KLOL.......Nfazer
K.M...M...NKfebruar
..M...L...NKfebruar um
..LL.......Nfebruari
L.L........Nfebruary at
.MJLLO.....Nfeedback
M.KNLL..LLLNfeira
N.NML......Kfeira #
L.LL.......Ofeira às
M.LN....M..Jfeld
.NM.NL.....Ifica
L.NN.......Jfica para
L....K.....Pfile
L.PL.L......fine
ML......L..Nfinish
.L......L..Ofinish your
.K...L.....Pfintech
N..M.......Kfive
OL.......L.Lfive questions
K.M......N.Lfixed
O..........Lfloristin
MLMLMLLNL.NJfollowing
L.......NN.Kfoods
MM.JMLIJKL.Ofor
ONJLLKL.NL.Pfor a
OKKL..L.MM.Mfor an
.....L..N.LMfor applying
.L.........Nfor biscuit
.L...N....L.for coming
I.QM.......Kfor friday
....LL.....Ofor it
.LKL......MOfor me
K.N.LM......for monday
POKLMLJKLMNLfor the
K.N.......MLfor thursday
..M........Kfor tuesday
.NL........Lfor warehouse
NMJMNKM.LL.Lfor you
J.QM.L..L.NLfor your
LLLL.L.LOM.Nform
..N...MM...Jformal
..N..L....MLforte
JNOLLL.....Nforward
I.OL.L.....Oforward to
K.P........Kfoto
QLLL.LM..NLKfour
KNM..OM..L.Jfrau
L.O........Kfrau lindqvist
L.JN.......Nfrau nowak
OLK.LNL.LM.Mfree
Q.KL.L....L.freitag
P.K........Lfreitag #
L..........Nfreitag um
L.M...NL....freuen
L.O........Lfreundliche
KMO........Lfreundliche grüsse
KML.M......Nfri
KM.LM......Mfri #
I..OMKM...NNfriday
LM.I.KPMM.LMfrom
MM.L..NN...Kfrom #
K.O......M.Lfront
..ML.O..L...full
JKM..MO....Mfunctie
L.....O.....functie van
L....N..M..Lfurther
K.O.........fwd
.L.LOM......fällt
..N.......L.fünf
..........LNfünf minuten
LL.JMOL.M.MNfür
L.LLLO..L..Mfür das
ILP.LN...M.Lfür die
LM...N.....Lgaan
LLL.NM.....Mgaat
L.LNN......Lgaat niet
N..........Lgallo
.L.LO......Lgarde
ML.........Ngeben
.LMK.O..L.MKgeehrte frau
.MK........Ngeht
O...L......Lgeld
O.L........Lgemak
N.NL.M.....Kgemeinsam
M.......NL.Kgennaio
NNNL.ML....Igern
..........NKgerne wahr
O.LL.......Lgeselecteerd
KM.P.L.N.LMKgesprek
L.NM.......Lgesprek maandag
KL.OMMM....Kgesprek van
KKK.N.M..L.Pgespräch
NLKMMMM....Jgespräch am
K.N.........gespräch für
..L........Ngespräch über
L.KP........gestor
L.JOLL..MMLOget
P.LL.......Lgil
Q.K.LL.....Lgiovedì
OMLK......LMgiovedì #
N..........Lgiugno alle
........N...give us
.L.M.NL...L.glad
N..........Kgleich
K.M.L......Ngli
NL.LMLL.L..Ogo
.NOL.LM.MLLJgoed
N..........Kgoff
L.O........Lgood for
M.L.L...L..Ngood news
OM..L......Kgoogle
OMK........Lgoogle meet
P..L.......Jgostou
NLK...M.P..Jgot
LL....N.N..Kgot it
OL...L..O..Kgot your
LP.K.LOLLNMIgraag
LL...N....N.gracias
.L...N....NLgracias por
KOLLL.NM...Lgreat
......NM...Kgreat news
M..N.......Jgruß
KMO........Lgrüsse
P.ML.......Jgrüße
M.NL......LLgut
M.NL.......Kgut dann
LLMNL.L.O..Kguten
LL.O....O..Kguten tag
....L......Ngym
MMNMMJLL.KKNh
NOLNLLL.LLLNh #
L.LN....N..Lh de
L.O........Lh na
N..L.......Lh vous
L.R........Jh à
..L.......LOh:by
...........Nh:says
MNM.MNL..LLKha
J.LLLPM.N..Lhaben
O..L.......Lhablamos
M.OLN......Jhalb
..N........Lhalb fünf
ON.LMLL..ML.half
NNJL.LL.LMLNhallo
LLLO.N......happen
P.K........Kharbor
IKKPPOKKKKKPhas
JLLNONLL...Mhas been
.N.........Lhast du
K.LMO.L.LL.Mhat
..LNM......Lhat sich
NNJLN.K.MLLMhave
KONLML......have a
R.K.LK.LL.MKhave been
LML..O...M.Jhave not
..N.......MKhave one
....LL.....Ohave withdrawn
K.M....MO..Lhave your
NLLOLLLL.L..he
M.NMM....L.Khead
LLONLM.....Lhead of
.........L.Nhealth check
.LLL.LM....Pheb
LL...M..O..Lhebben je
O.L........Lhebben we
K.LN.......Mhee
K.J.NML..LLQheeft
..L.N.N....Lheel
......N.....heel graag
K..L.L.N.L.Nheer
KMLMLK...LLQhello
LL.........Ohem
KLLMLML....Qher
HMPML.L.N.L.here
KLOL.......Mhere is
P.L........Kherrn
L.N.M..MKM.Jhet
L.....N.....het contract
KLMMN.M....Lhet gesprek
...N.......Lhet is
O.L........Lhet over
..LN.......Lheute
KJ.MNO.L..NMhi
L.OL.......Lhi jakub
NL..LO....LLhi mara
L.O........Lhiermit
L.O........Lhiermit bestätigen
.....O.....Khighly
.....N.....Lhighly yet
OKLM.LLL..LOhim
OLL.........him and
LLLLLMM..L.Ohire
..L........Nhire #
LNK..L.....Ohiring
MOLML......Lho
O..........Lhoch
LLKOLN.LL.LOhola
K.NL....L..Nhold
M..L.LL.KP..home
.L.N.M.....Lhope
J.N.LLLM...Ohora
L.OL.......Lhora de
.L.KML..LO.Nhoras
MKOPL.L.L.LKhorário
K..LL......Phost
.LOMLM.....Khotel
MNPM.LM....Ihour
M.MN.......Ihouse
MIKL.L..MLLShow
NL.........Lhow you
O.K..LM....Mhr
.O.......L..hueco
M.NL.....M.Khugo
LLIJM...NJPOi
L....K....MOi enjoyed
....ML....LNi had
KLP.ML..M.L.i have
MLLLMOL.LM.Li'd
.LLPML..MLNIi'll
LO.KMN..L...i'm
LMKNNM..L..Jich
J.L........Pich am
.L...P....LLiemand
OJ.LONMLPMKJif
KLO.ML..MM..if it
N..........Kif so
PLLL.M.....Kif that
KLNJ.PNL.MLLif you
.LL........Oigor
LMK.M.MML.LNihnen
L.N.........ihr gespräch
O.NL.......Jihr vorstellungsgespräch
LNKKM.KLNLMMihre
J.M..M.....Mihren
M.LNL.L....Lii
.MOL.PKLM..Iil
O.LL..LMOL.Kil #
ILOMM...L..Nil colloquio
..LL.......Oil nuovo
ONLKLM..L...il suo
N...L.......ill
GM.N.OLMLNLMim
L..P.......Limprevisto
LMOKK.LKMNJNin
..N........Lin cucina
IMPKL.L....Oin de
N..L..M....Kin die
.M.LL......Min for
LLMN.......Lin laboratorio
.....N.....Lin mind
..LO.......Lin plaats
O.L.....M..Kin ruhe
.NL...MKLNMKin the
K.L........Pinformal
LL.........Oinformation
L..LO.......ingetrokken
M.O........Jinglese
...........Ninmediata
...N.......Lins
K.LQL......Linstead
...N........instead of
L.L..N......intake
L.N.MKJMJKKNinterview
L.N........Linterview barista
O.KM.......Linterview date
N.NMNLL.LLMKinterview for
M.L.L......Ninterview invitation
OMMK.......Kinterview is
L..N........interview moved
..O........Kinterview scheduled
.OML.......Kinterview slots
.....L..L..Ninterview stage
NMLN.......Jinterview will
L.L.....L..Pinterview you
K.ONM......Kinterviewer
L.O........Linterviewer is
MLK..M..ML.Ointerviewing
HNJ...MLMM.Pinterviews
.....L..L..Ninterviews #
L.LN.......Linterviews planned
L...O...L..Linterés
JP..........intro
...KO......Linutile
OLK.LL..L.MNinvitation
L.NL....LM.Ninvite
K.O........Linvite for
M.L.....L..Ninvite you
N.K..M..MN.Linvited
MLL..M..MN.Linvited to
O.L........Linvito
......O....Linício
NJMPKLMLLNI.is
L.ML.M.M...Lis a
..L.......LNis fine
L.OL.......Lis het
KLLMML...P..is no
L.KR.......Jis now
L.OL.L..L..Mis on
N..........Lis op
O.LL........ish
L.OMM.L.MMLJist
NJJML.N.NOJ.it
......N.N..Kit !
L.N....M....it ?
L.OM......LLit is
.....P....LLit was
KKN...M..N.Lit's
NL.LMM.MM.LJits
L.MN........j
KL...MP.L.L.j'ai
JNML..M.....jan
N.HM....M..Mjanuary
N.JMM...M..Ljanuary #
NNMJPMKK..MJje
.L.LO......Lje garde
N.LL..L.....je graag
.L.LO......Lje préfère
L....M..O..Lje sollicitatie
N..L........je uit
O..........Kjean
MLL.M...MM.Kjefe
MLL.M...MM.Kjefe de
KN..LKL.L..Pjij
N..JMNMLL.LMjob
JLL..L..N..Pjobs
LLNL.LM...MMjoin
..LM..N.....jou
.........O.Kjouw
L.M..LL..LMMjueves
..O........Kjuli
L.P........Jjuli #
J.ML.M.....Ojuly #
O.IK..NL.LMNjune
NLJLM...M.MMjune #
J..O.....L.Njury
JLR.LM..M..Jjust
K.O........Ljust sent
MLLO.M......já
L.LN.......Ljá não
.J..MLO.LL.Ok
LL...N..LN.Mkandidaat
M...........kannst
M..L........kannst du
M.M...M....Kkanzlei
NKL.MLL.P.LLkeep
..L.....P..Kkeep this
.....N.....Lkeep you
.....L.....Nkeine
ONLK.L......kennenlernen
LL......L..Okept
N.L........Lklasse #
I.OMLM..LLKOknow
L.LO.......Lknow the
PNL.LL.....Lkom
..L.......LNkomme
L..L..M....Nkommen
.N.O.L.....Jkunnen
OLK...N....Lkurz
L.KO........kurzfristig
L.KN........kurzfristig nach
M.O...M....Jl'atelier
H.OMM......Ml'entretien
MM.JMLLN.MNKla
.....L.O...Lla contratación
L..........Nla de
LLNNNN..LM.Ila entrevista
N.L........Lla riceverà
LN.NNL...LLLla semaine
L.N........Llabo
K.NN.....M.Klaboratorio
OLKL....N..Lladen
N.L.........laden sie
ML......N..Lladen wir
O..........Klado
O..........Klado da
L.L........Nladung
.....K.....Olandlord
NLM.M......Klane
NLMM...LK.KNlas
NJ..NL.LLMLNlas #
N.KK.M....LNlast
..KO.....N.Jlater
QLI.NJOMLLMKle
LNIKLJPLMLMOle #
L.K........Ole dr
N..........Kle goff
PKKKLL..LNN.lead
ML......L..Nlead and
L....LM...KOlearning
..L..L....KRlee
LN.L..L.L..Nleft
QMLMLL.....Klei
...LOL......leid
..LO....L.LLleider
.....LM....Nlet you
LO.NLM.....Jlet's
LP.........Klet's talk
MNJ..LRL..MIletter
......N....Kletter for
N..........Llettera
K..........Olg
L.LN........lic
K..LMMN....Lliebe
LML.M.N.....liebe frau
L.RN.......Ilieu
OOJJLKMNMKLLlike
OPKLLKM.LL.Mlike to
O.LL..LN...Llike you
MP.LLN.....Iliked
LP.........Kliked your
LNO.L.N....Ilindqvist
OL.LM...N..Jline
.MJPKLL..R.Jlink
.L.L.N..N..Llista
.L...N......lista de
MK.M..L....Nlive
L.KP........local
K.P........Kloft
.N...LM..N.Klog
.N...LM..N.Klog in
..OL.L....PKlogo
K.LN.N......longer
..NL.......Lloods
L.MLL...M..Nlook
JLM.LN....MNlooking
.O.........Llooks great
MLNLMNL...LJlos
L.K.......KQlou
LLLL.NO....Mlove
......N....Llove you
O..........Kluc
LLLN.......Mlukt
KMPKLML....Mlunch
N.L.........lund wir
I.NML.N..LMMlundi
J.O.L.M..L..lundi #
LMN....M.M.Klunes #
M.LRMK...KLKm
O.L.......MKm'a
LLM..NL.ML.Kma
I.NMLM...ML.maandag
J.NL.....L.Omaandag #
..LNMOL.LMLJmaar
M..N.......Lmaart
MLMM.......Kmaart om
..KMLO..L..Mmadame
.....O..L...madame nous
.LL...L..O..mag
L..LM...K..Pmaggio
Q.JM.JL.MMLMmail
O.K........Lmail mail
MKP.L.L.....make
L.P........Kmake changes
KOL.......MMmal
.....O..L...malgré
.NNKJL.L.LLNmanager
NK..........manager next
.....L....KOmanager position
..KL......MOmando
.OM.KO..LMKLmara
..M..N....LKmara thank
NM......L..Lmarch
OLKML.M.....march at
NL.N.L.....Lmarco
KOMN.....LLLmardi
P.LL.......Kmaria
L.NML.M.M..Kmars
N.M........Lmars à
K.NML....M..martedì
K..O...M....martes
K..N...M....martes #
QLN.LLM.OL.Emarzo
M.MN.......Jmarzo a
N.M........Kmarzo alle
M.MM.....M.Jmarço
..MN.....M.Jmarço às
........N...match
KLP..ML.ML..may
LMMM.L..M..Kmay #
L....N......may we
N.KL........maybe
NOKOKLNLJKN.me
MONK..M....Jme and
J.M..L....LOme know
NLL.......MLme to
N.JL..N..LLMmeet
.LL........Nmeet on
IL....MM...Omeet the
N.K........Mmeet url
LLK......MOMmeeting
OL..N.L....Jmei
K...N......Mmeine
KLNL.L..N.N.melden
L.N.........melden sie
KO.L.N......melhor
NMKNLKML.M.Kmerci
OLKMLKN..M..merci de
MNKMML..L..Nmercoledì
..LML......Nmercoledì #
MM.ML.M..LMJmercredi
KLOOLM..LMLKmesmo
M.MJ.P.ML.J.met
MPMM.LL.LL.Jmi
LN.ML......Lmi dica
L.LN.M....L.mich
.OL........Lmidi
LLLQ.......Lmil
LLLQ.......Lmil disculpas
OLL........Lmill
NMJ.LLM..M.Mmin
.....N.....Lmind for
O.IL....LO.Mminute
JNL.LL...NLOminuten
NM.KKLL.LOLMminutes
.LKL.L.....Rminuti
N..K.LL....Pminutos
MNL.PLL...LJmir
...LNL......mir leid
K..O.L..M..Lmismo
PML.KPL.LLJ.mit
P.LL.......Kmit herrn
.MLN..M...MKmittwoch
.L.ML.....NLmittwoch #
J.NML.L..L.Omiércoles
...........Nmiércoles a
M.KLM......Omme
L.K........Pmock
L.L........Omock interview
OOJMLNN.LL.Imoi
.....L..L.MNmois
MN.NLMN.LMMImonday
NMMKL.M..M.Kmonday #
JMLMML....N.monsieur
.M.OL......Kmontag
NLMLKNL.LO.Kmore
L.O........Lmore about
O.L......M.Jmore than
K.NPM.....LLmorgen
O.KN....LLNImorning
KP.........Lmornings
LL.N.M......motivo
..LL......LQmove
L.KN.......Omoved
K.J..L.ML.NOmr
P.J........Lmrs
L.LQL..M.LLKms
.N..ML..L.MLmucho
L.KPML.....Lmuss
.....L.O....mutual
K...L.L.LL.Qmy
NNM.L......Jmärz
L.OL........märz #
O.LM.......Kmärz um
..KPL......Lmême
..LOL.......même heure
MJOIJNN.LLMMna
M.O........Jna oficina
Q.LL.......Jna sexta
KK.MLML....Pnaar
...N........naar donderdag
.L.MMNM.L..Jnach
N.ML.......Lnadja
..P........Jnd
..N........Knd at
MLK..ML.K.MOne
LKOMNM...L.Jneed
KKONOL.....Lneed to
.LLLNML.MM.Lneeded
K.KL.LM..M.Pneem
L.L........Nneem uw
..........NKnehme
..........NKnehme ich
N.M..O..LM.Inel
L.KN........neu
L.K.....L..Rneue
...N.......Lneuer
...N.......Lneuer termin
IKIPNML.LLLQnew
.....N..L..Lnew status
ML.N.......Lnew time
MLLLKONMLL..news
....LMN....Knews about
RMIOLK.LKMLMnext
.....N.....Lnext apprentice
OLLL.L..LM.Lnext step
O.L........Knext tuesday
...PLL...L.Lnext week
.L.MPNL.L.LJnicht
N.KL.......Nnico
MLO..L...M.Lniente
LL.MMMLNLLKNniet
L.LNN......Lniet door
L.OL.......Lnikos
NJGOSNJ.MNLJno
L..N.N.....Kno longer
N.K.OL.....Lno need
L.LN........no se
L.OL.......Lno tricks
KJKPOPL.M.LKnon
JMNML....O.Knoon
....OLLNLMNInos
LLLMN...M..Lnosso
QL...L....MKnostro
LLJPNRLMKMJKnot
.L.LLP..L...not be
L....O.....Knot been
....LO.....Lnot selected
.L......L..Nnot send
...N.L......not take
JNOL...M...Lnotes
LML..L....PLnotícias
MM..OMM....Fnous
..........NLnous voyons
L...N.L....Lnov
ILNML.N..N..november
L.M......L.Onovember #
L.KLL.LM...Qnovembre
KLJT.ML..LLMnow
L.LP.......Know on
L.JN.......Nnowak
N..L.......Lnoël
MNLNL.L.ML.Knu
LLLPM......Lnuestra
L..O.......Lnuevo
NQJL.N..M.LInumber
L.......O..Lnumber #
.L..NM.....Knun
L.LLLM.....Pnuovo
K..L..LM...Onurse
.KLNM...MLLLnão
L.MN.......Lnão se
JQ.JNLKMJ.ONo
LLLL.N.....No seu
M.........OKobrigada
..L..L..M.NLobrigado
KPLN....L..Loder
.MMMJJ.OMLK.of
KL.O.L..M.L.of #
.MN.....M..Jof an
OLOK.LLL.M.Kof the
L..LLLLON...of your
MLKMO...LL.Noff
.L..NM......off the
KL.L.LPPLL..offer
......L....Noffer ends
......N...MJoffer letter
L.....OM...Koffer you
JL.O.K..LNKOoffice
JMOLN.M.LM.Iofficer
M.N........Koficina
M.LOL.......oggi
OKMQ.L.N.L.Gok
.LLNM......Lok ?
P.NMKLMLMLLIom
M.OOLL.LM..Iom #
KMOM....L..Lomar
NJ.LLMM..KLMon
.MM..NNLP.LHon #
........N..Kon april
L.O........Lon for
OMLMML.M.L.Jon monday
LLM.....L.LOon or
OL.OLLM.LLL.on the
.LJKM....MLQon thursday
.KINKM...LMQon tuesday
LKOLLM.....Oon wednesday
L.MMLQM.L..Ion your
NMLLLKL.L..Nonce
...L.L.....Nonce more
OOMJJ.LLNLL.one
Q..L.....L.Jone hour
NL...L..NL.Lone way
LPL........Kone you
LKLL.LL..Q.Nonline
MLM..N..M..Jonly
M.MMLMM.LLMJons
L..N.......Lons gesprek
..L..M..N.L.ontvangen
OK.KO....L.Lonze
MOIJKLLMMMJQop
.OLLL......Mopen
.MLMLN....MJopening
.....N.....Lopening you
L....K.OM...operador
L.LO.......Loperations
GRL.KJLL.LKRor
.OL........Kor #
.....L..NNMJora
L.M.MO..ML.Jorale
KLMKM....N.Nore
LLNKM...M..Nore #
KNL..M..L..Nos
L.L........Nospite
ML...O....L.otra
JRLLLLL..LNNou
K.....O.....oui
MLLOLLMK.LLMour
L.N........Lour coo
ML...LM...PKouvir
K.P........Kown
..L........Npage and
KLN.LO...M..panel
.....N.....Lpanel scored
..L.....L..Opaper
......N....Lpapers
.L.L.......Ppapo
PL.MMLL...MHpar
N..L.......Lpar m
ML.O.......Lpar retour
ILKQIMKKPL.Qpara
L.JN.......Opara #
LML.LM.....Npara el
..O........Kpara segunda
I.MP.......Lpara terça
..LN.M......parece
O..........Kparents
L.N........Lparfait
N..........Lparliamo
N..........Lparliamo del
NML.L......Lpartner
MLMN.OLLMLLJpas
L..O.M.....Lpasa
L..O.......Lpasa al
L.L........Npassage
OKL..L..M..Mpassed
OLL.........passed the
OL...L......passi
LL.ML....O.Lpasso
KLK....M...Opassport
N.PLL...N.LIpasst
.L......N..Lpasst laden
R.LL.......Kpast
L.LL.......Opaula
.....L..L.LPpayment
.L.......O..pdf
.LLQ.......Lpedagógica
K.O.LM..L.NKpela
..L.......N.pela conversa
NLKM....MM.Kpelo
N.L........Lpelo dr
L.....N.....pension
JJ.M.....N.Opeople
KMJ.OKLNMLKNper
KL...M..L..Pper il
L.O........Lper venerdì
KOL.........per video
L.PL......MKperfect
K.P........Lperfetto
O.LL.......Lperry
L.L......O.Lpersonality
..L......O.Lpersonality questionnaire
L.L....MM..Npersonas
LL.LLQL..ML.pessoa
L.O.....M..Lpetit
P..........Kpflegedienstleitung
M.L..LLM..OLpiacere
K.QL.......Kpiso
K.QL.......Kpiso #
MLLNN...M..Kpiù
L..O.......Lplaats
I.PMNLLLMLLMplace
.....LN.....plaisir de
.LLNM...M..Kplanned
L.LNM...M..Lplanned for
O.LLLM.M...Lplanta
P.L......L.Lplatform
N........L..platform team
KMO.LK.PLM.Lplease
OL.......L.Lplease record
O..........Kplu
..KKOMM..L..plus
LMMNLLK.L..Npm
O..L........pm ct
..L.......LNpm works
.L.PLN..LM.Jpode
.MN........Kpohl
L.LL.......Opoint à
.N.M.OLMLLMIpor
K..L.L.N...Npor favor
L..N.......Lpor motivo
.....O..L.L.por tu
KPM.......MKportfolio
L.Q.MN..LLLJposition
LLKPLM.....Mposso
LNO.MM.M.M.Hpost
INN.LM.N.LMJposte
......LO...Lposte d'agent
OLL.........posto
..PJMNMLLLMKpour
K....N.....Mpour la
KMNL.......Npour un
L.LK..LN...Ppre
M.....N....Lprepare
O.KL.M.....Mpresencial
.....L..L..Nprevious
N..LM......Lprevisto
.MLKLLL.MP..prima
..PL...M...Jprincipal
K.LN.....M.Mproblema
L..L.O..LM.Lproceso
KKLO.ML..O.Lprocess
.LKM.N..L..Mprocesso
.K...L..N..Oprofile
L..........Nprogramme
L.LL.....M.Nproject
L.L........Nprojet
..M....N...Kproof
..M....N...Kproof of
.L....NM.L.Lproposta
L.L......O.Lprueba
.L.LO......Lpréfère
O.LL........présence
..KNM....M.Kprévu
O..L.......Kpróximo
.L.......M.Mpuedes
KM.L.N..L..Npuesto
.M.LLN..L...puesto de
.QL..L..L..Lpuò
N.N........Jqa
..O........Kqa engineer
LO.L.M.....Lqual
KQ.NL...L..Lquando
LNLO..M....Kquarta
LKG.PPKOJNOKque
OLLL.M.....Lque a
L.L.N..M...Mqueda
OMK..L..M..Kquesta
L.L......N..questionnaire
MK.KLLM....Qquestions
OL.......K..questions and
KMMMLO...LLLqui
LNINLLM....Pquinta
N.NNLLL.KLMKr
PLLL.L...L.Mr #
N.L........Lracconto
L.O.........rappel
JJS.LLJKLJSLre
.....L....OLre gracias
J.KQMM....NJre interview
..........NLre merci
M.OM..M...KKre re
..........OLre thank
..M.......NJre tuesday
L.KL.LL.O.MMread
LLLP.......Lrebook
.....L..N...recebemos
N.L........Lrecebido
.....L..M.LNreceived
PKL.........record
NL.......M.Lrecord your
O.L........Lreden
KM....LP...Lreferences
.L......P..Kregistrada
N.........L.reicht
.....N......rejected
.....L....OLremerciements
...........Nremote
.K.........Premoto
....LL.....Nremoved
.....L....OLrencontrer
L.KL.......Qrendez
L.KL.......Qrendez vous
M....L.N....renuncia
.O.K.LML.L..reply
.NL...N....Kreply with
.........O.Krepo
.LMPLL..LL.Mreport
L.NL........reprogramar
L.NM.M.....Kreq
L.NM.M.....Kreq #
K....L.M...Prequest
K.O.L......Mreschedule
..O........Kreschedule cancel
N.L........Lresto
.L...O.ML..Lresultado
MLL.LL..N..Presume
L....L..O..Lretenue
ML.O.......Lretour
.....LN..M..retourner
K.....MM.O.Lreturn
L..M........reunión
K.ML.LN.MM..review
......N....Kreview and
..L........Orib
P.M.M......Iricerca
N.L........Lriceverà
N.L........Lriceverà il
........O..Kricezione
NNNL.K.L...Kring
OL...LLL....ring you
L.L........Oringrazio
K.L........Oriverside
NLOM.......Jroad
N.L.........roastery
.....L.N....rodrigo
QKJLMLN...MKrole
....LL.....Orole for
KLNNLLLM...Oroom
NLL.........round the
O.LL........rua
L.LL.......Orue
M.LM.......Lruf
O.L.....M..Kruhe
OM.L.......Krun
N.LL........ruud
L....L..O..Lréception
KMOL.O..KL.Ls
HMRKLKN.OLNJs:!
KG.INKJKMMLRs:#
LKOKPKLL.L.Ns:# #
...........Ns:# new
OTHJKKNLKJKOs:?
JPJK.KOL.KLRs:a
N.L........Ms:a entrevista
LM...MN....Ls:about
LM...MN....Ks:about the
L..........Ns:account
L....L..O..Ls:accusé
L....L..O..Ls:accusé de
.L......L..Ns:adoption
L.LLM......Ns:afspraak
L.OL.......Ls:agenda
L.NL.......Ms:agendada
K..O........s:alteração
L.........MNs:am
N.L........Ls:am #
NM...LM..L.Ls:an
K..........Os:anfrage
....O......Ls:annullamento
.KLLKML.OLLPs:application
.....O..K...s:application status
.....L..N.LLs:applying
K.J.M.N....Os:appointment
..LKM......Os:appuntamento
..L...O....Ls:arbeidsvoorwaarden
L.N..L...N..s:assessment
LMOL....M.LMs:at
L.O........Ls:at the
LOKL......LMs:availability
.N.........Ls:availability for
K.N........Ms:avec
K.RL.LL...NJs:aw
L.O........Ls:aw aw
........L..Ns:beca
K.NL.L..M..Ns:bevestiging
L.O.........s:bevestiging gesprek
K.LLLP....LOs:bewerbung
L.N.........s:booked
J.Q.........s:calendar
K.O........Ls:calendar invite
MKN.LL..L..Ns:call
K.O........Ls:call with
LL.O.......Ls:cambio
...N.......Ls:cambio de
....O......Ls:canceled
..LLQL......s:cancelled
...L.......Ns:candidates
MNL.L...OL.Ks:candidatura
L....P..L..Ms:candidature
L.LO........s:change
N.L........Ls:chat with
.L......LN.Ms:check
L.K........Os:cita
P.MM.L....MHs:colloquio
NNL........Ls:commis
ML......MO.Js:complete
ML.......O.Ks:complete your
........O..Ks:concorso
......LO...Ls:conditional offer
L.N..L..P..Ks:confirmation
...........Ms:convocatoria
...........Ms:convocatoria a
..L........Os:convocazione
.L...L..O..Ls:cv
...........Ns:código
...........Ns:código de
NLJN....M..Ls:data
O.KM.......Ls:date
L.L........Ps:day
JOK.MNK.MNJMs:de
L....L..O..Ls:de réception
....LO.....Ls:decision
M.LLM......Os:del
N..........Ls:del colloquio
L.L........Ns:del lunes
..K........Ns:demo
L.O........Ls:details
L.MM.L..LL.Os:di
LLLL.N...LLQs:do
...LN.......s:door
.L......N...s:eingangsbestätigung
NLLL......MLs:einladung
.MLL.L..LM.Os:en
N.MNL.L...LKs:entretien
OLNPMLLLLLMIs:entrevista
L.LL.......Os:entrevistas
L....Q..LL.Ls:esito
L.PL.......Ls:est
..L........Ns:f #
.L......L..Os:finish
.L......L..Os:finish your
L.L........Os:first
L.L........Os:first day
LL........N.s:following
I.QMLKLLNNM.s:for
.....L..N.LLs:for applying
L.N..L..M.MKs:for your
.LL...M.M.LOs:from
K.O.........s:fwd
...LN.......s:gaat
...LN.......s:gaat niet
NLNOM.L..L.Hs:gesprek
LLNLM.......s:gespräch
LL......P..Ls:got
LL......N...s:got it
.L...M....NLs:gracias
L.....OM...Ks:great
L.....NM...Ks:great news
ML.L.L..N..Os:have
.........L.Ns:health
.........L.Ns:health check
...N........s:heute
..L........Ns:hire #
..N..M.....Ks:hold
LK......LN.Ns:home
...OL......Ls:horário
LL........LPs:how
NMKLLL.....Os:ihr
LMMLLNL.....s:ihre
.M...O.....Ls:ihre bewerbung
LLMLLLL..NLQs:in
.LL........Ns:information
OMPNMJKKJILMs:interview
L..N........s:interview moved
..O........Ks:interview scheduled
.OML.......Ks:interview slots
P.K..L..L..Ms:invitation
K.O.........s:invite
KL...L..PM.Ls:it
L.......N...s:it !
M.JLLN..NML.s:je
...........Os:jobs
K.LN.....L.Ms:jury
OML........Ks:kennenlernen
KM..LL..LMLQs:la
L.L........Ns:ladung
J.M......M.Os:le
L.L........Ns:lunes
NL.L......MLs:manager
..........NLs:merci
L..........Ns:na
.L.OM......Ls:need
.L.OM......Ls:need to
........L..Os:neue
...N.......Ls:neuer
...N.......Ls:neuer termin
...M.L.....Os:new
...M........s:new time
L...LNNM...Ks:news
.QLL.L.....Ks:next
.N.........Ks:next week
...LN.......s:niet
...LN.......s:niet door
.L.LN......Ms:no
..L..L..M.O.s:obrigado
..NL..P....Js:of
LL...KOP.L.Ls:offer
......N....Ls:offer of
NK.KMPL.LL.Ms:on
L.M.LO.....Ks:on your
L........R.Js:online
.N.........Ks:open
L....L.P...Ls:operador
........L..Ns:paper
MMKL..M.L..Ps:para
L.L........Ns:passage
.....L..L.LOs:payment
..L.......N.s:pela
.M.L......LNs:per
..L......N.Ls:personality
..L......N.Ls:personality questionnaire
.....P..L..Ks:position
L.O.........s:pour
..LL.O..L...s:proceso
..KN.O..L..Ls:processo
.LL......O.Ls:prueba
..L......O.Ls:questionnaire
PLLL.L...L.Ms:r #
IISMKLJKLJS.s:re
.....L....OLs:re gracias
J.KQMM....NJs:re interview
..........NLs:re merci
M.OM..M...KKs:re re
..........OLs:re thank
L..........Os:re the
..M.......NJs:re tuesday
LL.O........s:rebook
.....L....LNs:received
.....L....OLs:remerciements
LL.Q.L..L..Ls:report
L.NM.M.....Ks:req
L.NM.M.....Ks:req #
L.L........Ps:request
.....O.....Ls:resultado
L.L........Os:reunião
L.LL..M....Ns:review
M.LL.MN....Ls:role
K..........Ns:room
L....L..O..Ls:réception
..O........Js:scheduled
NN..MM.....Js:screen
NL.L.......Ms:second
.....N......s:selezione
N..LL....L.Ms:service
L.O........Ls:set
OL.L........s:shift
L........O.Ls:skills
LP.L.......Ks:slots
M.KL.M..O..Ls:sollicitatie
L..NL.......s:spostamento
L..NL.......s:spostamento colloquio
L....O..K..Ns:status
.......L...Ns:study
N........L.Ls:system
N........L.Ls:system design
........MO.Ks:take
.........O.Ls:take home
LMN..L....MLs:talk
.N.........Ls:telefonat
K.NN.......Ks:termin
K.OL........s:terminbestätigung
.....M...P.Js:test
.L...L..N.QKs:thank
.L...L..N.QKs:thank you
........N..Ls:thanks
KJLLNLMM..KSs:the
....M.N....Ks:the role
...L.......Os:their
JKON.......Ms:thursday
.LLN........s:tijdstip
KNJQLNL.LL.Ls:time
L.LO........s:time change
LK.N.KOMNLLLs:to
NLL.........s:to interview
L.O..L......s:tomorrow
KMJLLNM.M.LNs:tu
N.L.LM....NJs:tuesday
..LL.M..LO..s:técnico
..LM.O.....Ls:update
K..Q.......Ls:updated
..L.......LOs:users
OL.........Ls:video
PL.......K.Ls:video interview
..L........Ns:visita
L.......K..Os:volunteer
OL..L.....MJs:vorstellungsgespräch
ILOK.MMLK.LPs:votre
.....N..L..Ms:votre candidature
L.L........Ns:votre passage
..LL.......Os:vous
O.KM..L.L...s:w
MILNL.M.R..Is:we
........N..Ls:we have
.O.........Ls:week
.....L..L..Os:weekly
P.J..NLMKKLNs:with
N...........s:with our
KLPLLKNL.LPMs:you
........N.MKs:you for
ILNLKMJLNO.Os:your
M.L.LN..P..Ls:your application
LN.N.M.....Js:your interview
KMLLL.LNLM.Os:à
LLMO.L..LLLOsala
L.JN.......Osala #
JMOLL.M....Lsalut
.LN........Msalário
JLHSKL...NLMsame
L.LO........same room
...........Nsamira
L.LN........samstag
.LOKLL..ML..sarà
L.O........Lsarà anche
OLLLML.....Msat
OLIKMO..LML.saturday
N.L.........says
.N...LLML...schedule
LN.....M.L.Lschedule your
OLMLNL.....Lscheduled
.N.........Lschick
.N.........Lschick mir
..L........Nschlagen
..L........Nschlagen wir
M..L....N..Kscientist
.........Q.Kscore
.....N.....Lscored
.....N.....Lscored you
.KM...LN....screening
.......O...Kscreening and
NINQ.O.K.KLIse
.LKO.L.....Nse não
O.LL.......Lse tiendra
..L.......LOsecond try
.NOJK.LLLN..see
J.ML.....M.Nsee the
.NN.L......Jsee you
NML........Lseen
N.L........Lseen by
.MONL.M..L.Isegunda
L.O........Ksegunda #
NLL.LO..L..Lselected
N.L..M......selected for
M.LLMN..ML.Kselezione
LLL.O.M....Lsem
L..LO......Lsem efeito
LP.NNLL.LLLLsemaine
JNLO.L..L.MMsemana
L.LN........sempre
L.K..LM.LN.Nsend
.L......LM.Msend it
J.P..LM.M..Lsent
.....L..N..Lsent to
LN.L........sentito
M.K.M.LL..LOseptember
LMK........Pseptember at
L..L.......Oserai
N..........Lseriez vous
N..MLL...L..service
..LL.......Nservizio
O.KL.......Lserviço
N.......M..Kserá
N.L.........será na
N.L........Lserá recebido
MLOL.....M.Lset
L.NL........set for
LO...L..LM.Lsettimana
.NKL.M..ML.Nseu
M.......L..Nseven
.L......L..Nseven days
M..MN.L..MLJsexta
..N.........sexta dia
M..LOL.....Lsexta às
LMM...M....Jshare
K.MK.......Qshe
QJMLLL...M..shift
LK.......N.Mshift lead
N.....L.....shop
MLK..LL..M.Oshort
MML..L..OL.Kshortlisted
LLO.L.....MLshould
..L.......LOshows
RJJJ.NO.NLLLsi
.LL........Osi no
O.LLML.....Ksi terrà
..MLM.M....Lsiamo
L.PL.ML....Lside
NOJKM.MLMLKMsie
KMK...M....Nsie als
L.....O.....sie anbei
O..........Lsie gern
L.NL.M......sie sich
N.L.....M..Ksie zu
N.L....M....sie zum
L.L........Nsie zur
L......N...Lsight
L......N...Lsight of
LLM..LQLKL.Msign
..M..L..KL.Psign in
........N..Ksimilar
........N..Ksimilar jobs
K.L.OL.....Nsin
L...OL.....Lsin efecto
NNI.MLLMN..Jsind
N.NLL....LL.sit
NLL.........sit down
KMMM.L..MMMJsite
L........O.Lskills
KOO.LL...M.Lslot
KQML.......Kslots
.N.........Kslots for
Q.KL.......Lsms
.M.PSLL..K.Hso
L.LLQ......Lso no
....PL.....Lso there
.OKL....LLNLsobre
LOLL......MLsobre a
N..L.......Lsofia !
N.ML....M..Jsoftware
N..........Ksoir
M.KL.M..O..Lsollicitatie
NLL.........sollicitatiegesprek
.LMLLQ....LMsomeone
....LO.....Lsomeone whose
.L...N...M..sonntag
MNLMLL....L.sono
NL.O.......Jsophie
KKKQQOL....Hsorry
.L.N.......Lsorry !
LL..NL.....Msorry to
.....JNMO.LLsous
..LNL.......spostamento
L..NL.......spostamento colloquio
..L.LPL....Lspot
P.ML.......Isprechen
NLM........Kspreekt
N.L........Lspreekt met
PLLMMLL..M.Hsr
RMJL.......Lst
L.OL........staat
.....O.....Kstack
L....M....NKstadtbibliothek
OLNK.....LM.staff
O.L......L..staff engineer
O.L........Kstanza
KKN..LR.LP.Hstart
..N...M....Kstart #
MLMLMOL..L.Kstatus
L.PM..L....Ksteht
JMP.ML.M...Lstelle
OLLL.L..LO.Kstep
OK.......L.Mstep is
JKMRL.L.KL.Nstill
L.O........Lstill good
...N.......Lstuck
LL...M.L...Nstudy
OKJK.LM.MM.Msu
L..LL.LP....subject
L.....LQ...Lsubject to
L.L........Osubmit
..L.....R..Isubmitted
P.KMLPN.LLLIsuite
MMKMLMO..LLKsuite à
N.K.....LKLOsuits
OKK......KLPsuits you
.MLKMLL..O..sunday
ONLKLM..L...suo
N.LK.......Msuo colloquio
..N........Ksuper
MOL........Lsuperintendent
OL.L.L.L.L..supervisor
L..LLN.LLLMOsur
L..........Nsur vos
O..L.....L.Lsystem design
...NL.LN..LMt
KLLNL...O...tag
.KLN.M..MOLJtake
L........O.Ktake home
M.LN.......Ltake place
JMM...L..M.Ntakes
OL.M.L.LM.MLtalk
NLJ.......MMtalk about
M.OL.......Jtaller
NNMMLLL...MItarde
NQNLKIMNM.NGte
O.KN...M...Jteacher
LLIKL.OMMLNNteam
.L...L....KPteam and
PLLL..L.....teamleider
PKJPL....L..teams
O.L.........teams besprechung
LN..........telefonat
LN...M.....Ltelefonieren
MN.KLLL.L.LOtell
.K.K.LLM.M.Qten
KLM....M.L.Nten minutes
..M..L.N....tener
PLML.M...LLKter
.LNNL.....MLtermin
K.OL........terminbestätigung
O.LLML.....Kterrà
K.NOL.....MKterça
..MM.......Lterça #
..NL..LMLQ.Itest
LO......M..Ltext
NMKNML.LNLLJth
O.LM.....M.Jthan
KJNJ.NL.MLR.thank
KJNJ.NL.MLR.thank you
K.O.MML.MLOIthanks
.....M....MJthanks for
PLLL.......Lthaís
LM...LLKIN.Nthe
KNMNMK.LNN.Hthe #
L.NLML.....Lthe calendar
M.NM.......Jthe day
N.ML.......Lthe head
LMNL.L.M..KOthe interview
..O........Jthe invite
M...LO.....Kthe job
.....K.....Othe landlord
JN.M.....O.Kthe link
PMK..M..L..Kthe morning
NL.L.M..LN.Kthe next
..M..L....KNthe office
..L..L.....Othe old
.N.........Lthe one
KLMLLO...M..the panel
N........L..the platform
M..LMM.M...Kthe post
...........Nthe posting
..L......N.Lthe questionnaire
N.L.........the roastery
....M.N....Kthe role
L.LOLL..MNLLthe same
LK.......N.Mthe shift
L.O........Lthe side
J.LLL..M.MMOthe team
.LLOLM....MKthe time
KO......NN.Jthe week
M.M......L..the whiteboard
LMO.....L..Lthe workshop
K.RPLLL.MLMHthen
..K........Nthen !
OLL.........then he
LMO........Lthen the
JLJNNLL..OMMthere
LL.LMK..MO.Nthere is
N.L.........thing
N.L.........thing #
L..NOOLLNJKLthis
L.N........Lthis interview
MLMLLM.M...Lthis is
N.L...M....Lthis letter
..L.....P..Kthis number
.L.MLP.....Kthis time
KOLL.LL...LPthis week
KOJ.L.LLMNLMthree
MLNL..M..N.Jthrough
M.OL.......Kthrough the
LNLNM......Kthu
.N.........Kthu may
MNLL........thurs
.NLL........thurs #
.KKPL.L.LMMNthursday
KKPM.LLM.N.Lthursday #
K.MO.L......thursday at
PKMJKOLLLMLMti
P.L........Lti faccio
O.LL.......Ltiendra
O.LL.......Ltiendra le
..LN........tijdstip
PLK.N.L....Ltill
NNMQLMKKKMMJtime
NLN........Ltime #
L.LO........time change
L........N..time the
.K.........Ptime url
IPPML......Jtimes
MLIJ.L.LK..Oto
NKM.L.L..L.Nto #
OJJMLML..N..to a
LKL.NL.....Oto apply
O.L........Lto ask
MLL.N..M...Lto come
L........N.Lto four
.K..M...M..Mto hear
OLLLLM..LMMNto interview
LML.....LM.Pto invite
K.Q...L....Lto make
.....L....KOto next
....L.NM...Lto offer
L........N.Lto record
.MKLLM.....Oto see
NJKML.M....Mto talk
.....L....OLto thank
..N..L.....Lto this
L.......K..Oto volunteer
MJMM.LL.LL.Oto you
LLNL.P..L.LLtoch
K.PN.K..MM.Ktomorrow
..NK..L..M..tot
N....M....MJtout
K.L...MM...Otravail
L..N.......Ltreffen
JML..M...MLOtres
O.L.M......Ktrial
N.........MLtrial shift
L.OL.......Ltricks
L.OL.......Ltricks and
N.N..L...M.Itrois
LLLMLN....LNtry
JMOLKP.M.KKMtu
KN.M.......Ltues
LMLOKML..LO.tuesday
LLKP......NLtuesday #
KMLLL...M.O.tuesday at
..N........Ktuesday the
NL.L.L..NL..tuo
OLLML......Lturno
...LOL......tut
...LNL......tut mir
OL.N.......Ktwenty
LNMMMKKNN..Ltwo
.......N...Ltwo references
.....L..O..Ltwo weeks
.........P.Jtyping
..OL.L....MLtá
.N.K.....N.Ltécnico
Q.L.L.NMLLLKu
..PL.......Lu #
K.O.K..LLLLQuhr
L.N........Luhr bei
L.OL..L.....uhr im
NLK.......NLuhr in
L.L........Ouhr mit
M.N........Kuhr statt
OLLLNM..L..Kuit
O..L........uit voor
QIJM.MLLL.KPum
MKLOK....L.Oum #
LKMKLN..L.LPuma
.....O....LLuma pessoa
MOKM.LLKMP.Jun
OMLL.......Lun colloquio
LNINLLLL.NMMuna
ONJL.O.M.LKJund
.....LLN....und der
RLKL..M....Kund ich
..OL.L..L..Nunder
.KMNLPL.K...une
.....J.....Ounfortunately the
MMOK.MMLMMMGuns
P..........Kuns ?
......NL....uns ihnen
L.NL....M..Luns in
LLL..M.....Ounser
NKLL.M..N..Lunterlagen
.....LLN....untersuchung
LMLN.KMNNN.Iuntil
L.LNL.......unverändert
LLN..M.LLMMNup
K.P........Kupcoming
LLLOLO......update
JLLS.......Lupdated
LNQ.IKKKJPKMurl
L.OKMNM.O.LKus
........N...us two
..L.......LOusers
.L.LLM...LMOuur
..NM.......Kuur in
..KLLL.NLL.Puw
..LL.......Nuw afspraak
.LMKLPL.LL.Nv
K.M.L......Nv è
LKONMM..LMLKva
JLM.M....N.Mva bene
LML.OL......vacancy
MMKLN.L....Mvacature
M.K..L..NMMJvaga
I.JPNJMMM...van
LL.N..M....Lvan dinsdag
...N.......Lvan woensdag
O.LL.......Lvc
OM...L..LM.Kvedere
M..LO......Kvenga
MLOL.......Lver
..L..NM..M.Lverder
..L........Nverpleegkundige
.L.MLO....LLvez
OMKJ.LL..M.Mvia
PL...M...K.Lvideo interview
.LL..M....N.vielen
.LL..M....N.vielen dank
L..LO.......vier
O.J..LM..LM.viernes
NMKM........viernes #
NLL.L...N...view
.....L..L..Oviewed
LLN.....L..Nvisit
..LL..LM...Nvisita
OMMLLML...LJvoir
N.LL........volgende stap
L.......K..Ovolunteer
.LK.MOKL...Nvoor
..LL.....LMOvoor de
O..L.......Lvoor u
.........N.Lvoor zondag
.LLL....L..Pvor
.....LLN....vorbehaltlich
K.OL..L...MMvorher
O...L...M.MHvorstellungsgespräch
O..M.......Kvorstellungsgespräch findet
JMK.O....LMNvos
LO..........vos disponibilités
.LNKML.NL..Mvotre
L.......L..Ovotre dossier
L.L........Nvotre passage
M.HKML.M.LMNvous
L.J........Pvous avec
.L.LO......Lvous faire
P.L........Kvous le
JML......L.Qvous êtes
..........NLvoyons
L.L......O..vragen
MNJ.N.L..L.Mvrijdag
O.L........Lvuole
SLL...L..L.Lw
..........NKwahr
MO.LL....M.Jwalk
.N.........Kwalk in
LP.L.......Lwann
OQJL.LN..LLJwant
PLL...L....Lwant to
..........OKwanted
..........OKwanted to
.L...N......war
P.KL......MLward
O.LL.......Lward manager
NNJ..L....NLwarehouse
.L......L..Nwarehouse lead
KLKN.MMLO.KNwas
....LO....LLwas a
....N......Lwas canceled
.....L.....Nwas received
..L..L..N...was sent
P.MLL....L..wat
OLL.L.......wat een
O.L.......MLwater
PLL..L..NL.Lway
NL.......L..way video
K..NMQMJ..KLwe
M..N.......Lwe do
.KKMOMLMOL.Kwe have
K....N..O..Lwe hebben
JMN.L.M.....we je
.....N.....Lwe keep
N..........Lwe liked
L..O.......Lwe maandag
...MLK..NM.Mwe will
L.L...P....Lwe willen
.....O..L..Lwe won't
.M...LN.L...we would
PK.L..L..PMJwe'll
N.L.MN....LKwe've
..K........Pwebinar
JNO.L......Mwed
.NL........Lwed may
JNOMLM....LMwednesday
.MK.M......Nwednesday #
K.P........Kwednesday at
...N.......Lwednesday's
GQKNJKLLM.OMweek
KR...L.....Kweek ?
KO.M....N..Lweek of
.....L..L..Pweekly
L....LM.O..Lweeks
PLL.OML.L..Iweg
.M.N.M....MJwegen
.M.N.M....MJwegen der
.O...L......welke
M.JNM.L.LMLNwell
JKM...M.M..Nwere
MLKL.......Owerk
P..........Kwerkstatt
LOLLML.....Nweten
KP.KLNL.ML.Mwhat
L.OLL......Mwhatsapp
HPMM.L....LLwhen
.N.........Kwhen are
....LL.....Nwhen there
.LOK.M..L.LMwhere
.K.........Nwhere you
LSLL.....L.Kwhich
LN.........Lwhich one
M.M......L..whiteboard
JKMLLM...NLPwho
....LO.....Lwhose
L.KO........wie besprochen
MJMMLJKLNLMMwill
J..MNJ..P.MLwill be
....LL.....Owill let
.LLN.Q..L..Iwill not
....ML..KL.Pwill write
..LL.MO.L...willen
OLO.LM..ML.Jwir
.....L.....Nwir bedauern
N.L.........wir laden
KM.LNN..L..Lwish
L...NO..L..Kwish you
NMMM.NL.JLJ.with
N...ML...L..with an
K.O........Lwith anneke
NN..L.M....Iwith me
OMLL........with our
.....N.....Lwith someone
OJL..ML..OLLwith the
K.KL...M...Qwith your
L....L..M.LPwithin
.L.........Nwithin #
KOLN.L..MLMLwoche
.N.........Lwoche mal
MNKPLLL.....woensdag
M.LNL.L.....woensdag #
LLM.MN..L..Lwon't
L...MN..L...won't be
M.KN........wordt
R.JML.LMLL.Kwork
P.KL.......Lwork ?
KNK.......N.works
..L.......OKworks for
LMOL....L...workshop
L.O........Lworkshop ?
RNH.KM.MKKL.would
OOLL.LMMLLL.would like
.K.O.......Nwould you
..LL......LOwrote
O.LLL......Mx
N.MNKM.MIM.Ky
KKPLNM...L.Lyear
L.O........Kyear #
..L......L.Nyearly
NKK.L.QM.L.Kyes
.....N.....Lyet we
O.KILMMLJL.Nyou
J.NL...M...Myou a
L.O........Kyou accepted
M....N..M..Jyou applied
LKOKMM..LNL.you are
KL....OM....you as
N.M...M.L..Kyou at
...........Oyou do
M.KK.OL.MKO.you for
L..N..N....Kyou got
NNLLKL.LLNLMyou have
.....N.....Lyou highly
LLM.....M.KOyou i
.MN.LP..MLLHyou in
......L....Nyou left
NLMLLNML.M.Kyou on
OLL.........you passed
LNML.MON...Iyou the
..LM......NLyou thursday
Q.H.N.NMKO.Iyou to
.NLL..N....Lyou want
OLOL.M.LL.MJyou will
P.KLL......Lyou'd
KKQL.....MMLyou'll
.........LMNyou're
L.K........Nyou're in
L.O........Kyou're on
JMMLL.J.NLJOyour
QNIK.M.LP.LKyour application
LO..........your availability
.....K.....Oyour details
..L.....P..Kyour form
NMPON...LL.Hyour interview
..O........Lyour interviewer
..L.....L.LPyour next
K.P........Kyour own
K.O.........your panel
K.K....M...Oyour passport
..L......L.Nyour yearly
...N.......Lzeit ?
.N.........Lzeiten
LL.Q.......Kzelfde
O.K.........zi
OLNLL.L..M.Kzien
N..LN.L....Lzin
L..........Nzit
.........P.Kzondag
.........P.Kzondag #
LMNML....L.Mzoom
NKJLM..LN.LPzu
MLG.LL.MMNMPzum
N.K.....M.MLzum vorstellungsgespräch
.O.........Lzwei
.O.........Lzwei drei
POFHHJJKSKIO~1:application
LRJN.L.LKK.M~1:appointment
L..KLMK.KSLK~1:assessment
MRKMKJL..KLM~1:availability
LLK.MK.L.MMP~1:bank
.KOKMKKMLMLN~1:booked
PK.HKLM.MNMO~1:bring
.NPJKJPKOJ.L~1:call
JKJKTKLLKLLL~1:cancel
IKILLO.M..MQ~1:candidate
HR.NKML.LLL.~1:choose
.MMLNKL.L..N~1:client
OKNMMHKKJ.LM~1:clock
PNGNLNLKKM..~1:come
KGHKKKRLOQMN~1:complete
PJILLKIULLLL~1:condition
JJQJJKKMMKMP~1:confirm
JLNKMRM.LLKK~1:decided
KJIQ.QL.MKLM~1:decline
LLMJSML.K.LK~1:filled
NKJJ.MONL.PJ~1:forward
K.K.L..M...Q~1:health
JIKLMMT.KMLK~1:hire
.M.L.J.MK.LP~1:home
NPGJLIMMIMLN~1:hope
KNMNL.LLLNLN~1:internal
LK.M.NJL.IJO~1:interview
MMNJ..L..LLM~1:interviewer
P.IIKLKLOOM.~1:invite
LL..KO.LML.O~1:join
ML..MQLL.LKK~1:keep
RMQJLKL.L.LK~1:meal
MONLNOLLJLNJ~1:meet
MPJLIH.LLPKO~1:minutes
.J.N.JPLLMJM~1:month
HJFSN.KLKNKN~1:move
LJLJ.KTMK.KN~1:offer
.OMM.LKLM.L.~1:onsite
MLILL.LLN.OO~1:opportunity
LMJN.PMNLJ..~1:panel
L.GLORL..JOL~1:past
MLMHRNOM...J~1:position
..J........Q~1:press
...JKJ.LSKK.~1:received
I.LMPK..NLLO~1:recruiting
HJIQTOLLKLLI~1:regret
JMRLLLL.LLLN~1:reminder
MMOLMLMJLLNL~1:reply
KMKN.ML.K..P~1:research
MKM.L.MNNKLL~1:review
NLM.NJKMKJ.O~1:room
MOMLNJLKMPLJ~1:round
.LKL.LNO.L.M~1:sales
LLILM.LNLL.R~1:school
MOK.KNLMOL.L~1:shortlist
MOKNLLLJ.KO.~1:talk
NNPKM..KNJMJ~1:team
KKJIKRKJMLTK~1:thanks
KIORPK.KJLNK~1:tomorrow
N....M.....J~1:travel
..OK....MQLG~1:trial
NNOKLLKK..KN~1:video
.MK........O~1:visa
NLNN.KKJIKLN~1:weekday
OOJNLKOKKKOL~1:withMe
N.KJMML.KL.O~1:yesterday
KJOOMKK..NL.~1:zone
ONFGIJJKSKIP~application
........N..L~application&month
....LM..N...~application&past
NML.LML.N..L~application&position
ML...L..P..L~application&received
N.L..K..NML.~application&thanks
OLL..L.....L~application>come
PML.....L..K~application>hope
N.L.........~application>meet
KL..LM..O...~application>past
N.L.L.LLO..L~application>position
.L......O..L~application>review
KM.........N~application>talk
........O..K~application>team
LL...L.....O~application>zone
JQ...LLLKL.N~appointment
MMLL.......L~appointment&interview
L.LL.......N~appointment&month
KML...M...LO~appointment&weekday
..K........O~appointment>confirm
LOLL..M.....~appointment>weekday
.LLLL.K.KSLK~assessment
L........N..~assessment&complete
L........N..~assessment>internal
ML.......N.L~assessment>minutes
.SJ.JKKMLK..~availability
.L.L.......N~availability&weekday
LO.........L~availability>round
LMLLLM.....N~availability>weekday
.MJ..J.L.NMP~bank
MKOKMJKMKOKN~booked
O.K....M...L~booked&month
K.M.M......M~booked>weekday
PINGKKNL...P~bring
L.K........O~bring>visa
.MNKKOOKOKLL~call
OLLL........~call&month
.ML..L..NL.M~call>interview
P.KL.M..L...~call>weekday
HK.ITIKLJKLM~cancel
L.L.Q......L~cancel&clock
..L.PL.....L~cancel&interview
....O......L~cancel&month
L.OLL.......~cancel&move
L..LP......K~cancel&past
..L.O.......~cancel&position
..LMN.......~cancel&weekday
....NL......~cancel>interview
K.N.........~cancel>move
....OL......~cancel>position
....O......L~cancel>recruiting
JJKLKPL..N.O~candidate
GTJLKMKLLKLL~choose
KP......L...~choose&hope
LO..........~choose&withMe
.N..........~choose>appointment
OLMMMIKKJ.LM~clock
PLKM..M....K~clock&come
O.KLL...L..N~clock&invite
MLMMK...LM..~clock&month
LLLOM......M~clock&move
J.K.MMMM....~clock&past
.L.K.......P~clock&room
.MMMM......J~clock&round
NKNK...M..MJ~clock&talk
L.L.LM....OL~clock&thanks
OMMMLL.LL..L~clock&weekday
O.JPL......K~clock&zone
..LL.......O~clock>bring
..J.L......P~clock>interview
..MKL...ML.O~clock>minutes
L..N........~clock>move
LLOM.......M~clock>room
O.LK.....M.M~clock>talk
O.L..M.....L~clock>team
L.PMM......J~clock>video
GSJNLL..LN..~clock>weekday
LMNO.......J~clock>zone
NOHMLPN.J..K~come
KL.O........~come&interview
QJK.M.MM.LLJ~come&weekday
RKJNM.MM.LLI~come>weekday
KGHIJJS.OQNN~complete
......O..L.L~complete&offer
........N..L~complete&past
........N..L~complete&received
L.....OL...L~complete>offer
..L.....O..K~complete>past
NKHKKLKULLLL~condition
L.....LO....~condition&position
LIP.IKKM.KNP~confirm
L.NL........~confirm&interview
J.N........N~confirm&month
K.P.........~confirm&position
J.ML......MP~confirm&weekday
K.OL.......N~confirm>interview
O.K........L~confirm>reply
..KL......NO~confirm>weekday
JLMLMRM.LLKK~decided
NIHO.RLLMKKL~decline
.....O....LL~decline&position
KL.JSML.K.L.~filled
....OL.....L~filled&position
MLKJ..QNK.PJ~forward
......NL....~forward>position
P..L......LK~h:application
L.OL......LL~h:availability
L.PM.L..L.ML~h:clock
P.K........L~h:complete
M.L.......LN~h:hire
..M.L.....OL~h:hope
..H.M.....R.~h:interview
..KO......LM~h:minutes
NMINNL..L.OK~h:month
O.LL........~h:opportunity
M...L......O~h:past
MM.OL......L~h:position
...........N~h:received
..L.......LO~h:recruiting
L.LN......LN~h:round
..JM......PL~h:team
K.OK.L..L.PL~h:thanks
JLPNMLL.L.NL~h:weekday
K.QL........~h:withMe
LLK.L.LNL..Q~health
IILLMMT.KNLK~hire
L.L...P.....~hire&month
L.....R....L~hire>month
LNLL.JNMK.LO~home
NOIMJLMNJLL.~hope
MNKML...LL.O~hope&interview
O.L........K~hope&join
L.O....M....~hope&room
PLJMLL.M.N..~hope&weekday
LP......L..L~hope>choose
O.LML..M...L~hope>confirm
O..........K~hope>join
NMLL.......L~hope>meet
O.LO.LL....J~hope>weekday
M.LNKNL.KMLN~internal
KJL..MJ.NLJP~interview
O.KLLM.....N~interview&invite
KML........P~interview&minutes
QLJ.....M.LK~interview&month
.LLQ.......L~interview&move
NLK.LO..KL.M~interview&past
K..........N~interview&recruiting
.L..LN..L...~interview&thanks
MLLN.L...L.N~interview&weekday
MML......M.L~interview>appointment
L.LL.......O~interview>minutes
M.L.MMM.N..J~interview>month
.LLMLO..L...~interview>past
QLPNMKL..KLI~interview>weekday
O.NL..L..KLM~interviewer
P.HJK.KKON..~invite
OLLKL...M..M~invite&month
O.L........L~invite&position
O.LL.......M~invite&weekday
P.IK.N.....L~invite>interview
.KMLKOM..L.M~join
JJMLQQJLMPKJ~keep
SLQIK.K.L.KK~meal
OL.L........~meal>weekday
.O.LMPK.JMMJ~meet
..........NL~meet&thanks
M.........OJ~meet>team
N.JMNL......~meet>weekday
MNLLHILK.PKO~minutes
OMK........M~minutes>clock
N.......M..J~minutes>invite
O.K.........~minutes>room
OLL........L~minutes>talk
M........L..~minutes>team
JNM.M.M.M..L~minutes>weekday
ML..LKOLLNJ.~month
L.LO........~month&move
N.K.N.MM...J~month&position
O.LMM.L....K~month&talk
OLM..M..L..J~month&team
.L.NLKKLLMLO~month&weekday
N.MMLLLLKMLM~month>clock
M.....O.ML.K~month>complete
OKLNL...M..L~month>minutes
....N.LMM..K~month>position
O.LLM.......~month>room
JLML.......P~month>video
HRJ.ML...L.O~month>weekday
FHJSM.KLKMKQ~move
LLLNL....M..~move&position
L..N........~move&talk
LLKPM.......~move&weekday
.LLP.......L~move>interview
LLJPN......M~move>weekday
IHJI.KVMK.KN~offer
NN.PLLKL.M.L~onsite
PLK......M..~onsite>recruiting
MKIMLMLLO.ON~opportunity
.M.MLP.MKLLL~panel
LLGLPR...JOL~past
OMLLNM.L...J~past&position
.LL.....N..M~past&received
NM......N..I~past>application
L..LQL.....K~past>cancel
....LN......~past>decided
LLM........N~past>interview
L..NL.......~past>move
LLL.....N..N~past>received
M.LLLN...L.N~past>shortlist
LKNGQONOLLML~position
.L.LML.....N~position&weekday
L.........LO~position&yesterday
.....O.....K~position>decline
....N.......~position>filled
J.MNLL..L..O~position>hope
..L.L.NM...L~position>month
.N..OL....LL~position>past
L...NM.....L~position>regret
.LJ........Q~press
L..LKK.LSKJ.~received
ML......N..M~received>application
.MJMOMK.MMK.~recruiting
.O...L...L.L~recruiting&team
..LL.......O~recruiting>video
HKHRTOKLKLKH~regret
.....N.....L~regret>past
L.LO.......L~regret>team
JMPLL.L.LLLP~reminder
..OL.......K~reminder>interview
NPLMLKPJMJNK~reply
LO...L......~reply>choose
L.NL.......L~reply>clock
LLN.L..MN.LL~review
.....M..N..K~review>application
PKMQ.KLLKJLK~room
P.JL..M.....~room>bring
OLK.........~room>talk
MOMLMKLL.PLJ~round
..NL.....M.K~round>month
K.GIIPJKSJIO~s:application
L....L..P...~s:application>received
EONOOLMLLLLN~s:appointment
..K........N~s:appointment>confirm
KK.LL.LLLTLI~s:assessment
LRLL....L.K.~s:availability
KMKLLL..LM.R~s:bank
JLTJL......L~s:booked
ONNL..L.KLLK~s:call
JLJJUJL.L.LK~s:cancel
....N......L~s:cancel>interview
J.LK.......R~s:candidate
L..........N~s:candidate>weekday
LPLM.L......~s:choose
LKNLLLL.LNON~s:clock
K.L......MLO~s:clock>weekday
NLLLM.M.LL.M~s:come
LL..LLJTLL.L~s:condition
DLUIKKLLRL..~s:confirm
K.O........M~s:confirm>interview
...LLN..L..M~s:decided
LLLPNN.....I~s:decline
..N..M.....K~s:filled
K.L........P~s:health
L.LL.LNN...M~s:hire
ILL.LK..LM.U~s:home
..MN.LO..L.H~s:hope
L.ML.......O~s:internal
PMOPNJJJII..~s:interview
.O.K........~s:interview>appointment
L.O........L~s:interview>booked
....OL......~s:interview>cancel
L.N........L~s:interview>confirm
...N.......L~s:interview>move
L.L........N~s:interview>school
L.N.L......L~s:interview>tomorrow
K..MML....MM~s:interview>weekday
RLIJKK.LKLMO~s:invite
RLK........K~s:invite>interview
OLMKLL.....M~s:meal
PLLJMML..L.N~s:meet
OLM..M...L..~s:month
JJIVJLL.LL.K~s:move
L.LOL......L~s:move>interview
L..LLKPQLLL.~s:offer
......LO...L~s:offer>condition
LK...L..M..Q~s:opportunity
...M.L...L.O~s:panel
LKKNNHL.QL.O~s:past
MO.KLP.LKLKN~s:position
KLL........S~s:press
JIL.LHLLULL.~s:received
LL...L..R..K~s:received>application
L.MLLM..LL.O~s:recruiting
JMSKLL..LM.M~s:reminder
L.OL.......L~s:reminder>tomorrow
MLM....L.M.N~s:research
MMIM....KL.O~s:review
JLOKN.L.M.LN~s:room
ROMJLML.LNLH~s:round
KLHLLLOQLL.P~s:sales
.......O...L~s:sales>condition
JLJL..L.MLLV~s:school
R.OLNLKLKLMJ~s:talk
NLILLNM.LLOM~s:team
KIJLKJKLOLXG~s:thanks
.....L..N..L~s:thanks>application
JLR.PJL.LL..~s:tomorrow
OKKLNNL.LRLH~s:trial
OKLL....LQ.J~s:video
PL.......L..~s:video>interview
..L........N~s:visa
GHNPULJLKLNN~s:weekday
..K.L.....O.~s:weekday>clock
MLKLLLNO.L.M~sales
LKJLM.LNLL.R~school
.OK.KNLMPK.K~shortlist
NML.K.KK.LO.~talk
LL..LN....OL~talk&thanks
MJLQL.M....L~talk&weekday
K..M.......P~talk>minutes
JKNPL.M...LL~talk>weekday
NNOOL..LNJ.I~team
..K........O~team>meal
KKIJMQKJMKTK~thanks
.LL.LP....ML~thanks&weekday
L.LM.LM...OL~thanks&withMe
OML..L..N.L.~thanks>application
MLL..N.....L~thanks>come
LLN.LM....M.~thanks>interview
L.L.LN..L.NL~thanks>talk
.LMLLO.....L~thanks>weekday
ILNROL.KJLM.~tomorrow
..KLOL.....N~tomorrow>clock
OMNLLM.....I~travel
MLPJ.L..OQLG~trial
N.L........L~trial&weekday
.OOLKKLLL.KM~video
LL.......N.M~video>assessment
OL...M..MK..~video>interview
J......M...O~video>team
KNK....M...O~visa
MNNMLKLJIKLN~weekday
MM.ML.M...NI~weekday&withMe
LLMNL.......~weekday&zone
MONMLL.LLLL.~weekday>clock
L..NM......L~weekday>come
L..L.....M.O~weekday>interview
NK.OLJKLL.LN~weekday>month
.LLLNMN....K~weekday>past
KLM.LM.....N~weekday>position
K..OL......M~weekday>room
PPJO..NKJK.J~withMe
JM.O..M.L.LM~withMe>reply
.N..LNM...MI~withMe>weekday
M.LJMMLMKL.O~yesterday
K.NOMKK..MK.~zone
K.O........L~zone>bring
NL.L........~zone>video
LL.KM.M....Nà
M.OKNLML.LLMà #
.....LN.....à compter
L.P...M....Kà l'atelier
NLM.K.LL.MNLà la
PMK........Kça
LLN.MPLLLKMLè
.KKK.LL..M.Ré
JML......L.Qêtes`,
};
