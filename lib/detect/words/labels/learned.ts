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
  step: 0.0790162,
  bias: '..NLL.KKKKKO',
  weights: `\
JKMLJHQLOQN.!
MKOM.H.KL.JM#
MINOLIMJKKIN# #
MJKOLL.....P# ?
.MIN.L..MLLO# alle
LN.NMLM.L.NK# am
J..LLMM.LMMM# and
J.LN.MM....M# april
..NK..M..M.L# aprile
OKLMNL..LL.M# at
L.OL...M...L# august
N.J.M.......# b
N........N.J# bring
L.....O.....# brut
O..MKLO.KMLK# de
J.MOML..N.LK# e
KMPK.M..ML.K# en
L.....N....M# euro
K.M...M...NK# februar
..LL.......N# februari
KMML...M.M.M# february
NLMMMKLL.KKO# h
MLOK........# hora
.L.L.......O# hours
IMMK.L..O..O# il
...O.......L# im
PLMLLL..ML.L# in
..OLMK......# interview
KM.NL......N# is
KNM........L# jan
..O........K# juli
MLKL..MLM..O# june
LJ...LO.LL.P# k
..L..L..O..L# keep
..LKO.......# le
M..N.......L# maart
N.M.L..M...J# march
..NML.M....J# mars
O.M.....N..I# marzo
NL..N.L....K# mei
O.LKM.......# merci
NMJ.L.M....N# min
N.I.....LO.M# minute
KNL......O.M# minuten
NN.KL.L.LP..# minutes
J.LL.....M.P# minuti
M.LL.L.....O# minutos
NNM.L......J# märz
..P........J# nd
...........N# new
.L.PL......L# no
L...N.L....L# nov
I..NL.N..O.K# november
L.KLL.LM...Q# novembre
M.L.....L.LO# on
LOLL.......M# or
LLN..L...O.L# ore
MLKNL......O# per
LMMNLLK.L..N# pm
N..........L# porti
..KO........# robin
O.LL.......L# rue
LMN..LM....L# se
.LL.L.LL...O# september
..K.LM.....N# septembre
L.NML......L# te
NMKNML.LNLLJ# th
MLO......L.L# time
K.L..L...L.Q# to
..NN..M..L.J# u
K.O.K..LLLLQ# uhr
O.MLL.....L.# um
.L.L.M..ML.N# uur
NLMLLMN....J# y
L.......L.LO# your
NMOL.......K# º
NN.MK....L..# à
L.L.LKL.RLLL++application receipt
KLLL.LL..T.I++assessment
JLK.UJL.LLLJ++cancellation
L....LKSL..L++conditional offer
GLTJKLL.N..M++confirmation
OOLK.LK.M..L++interview
EHFGJIJKIJNV++none
KL..LKSPLL.J++offer
KL..NTL.J.LH++rejection
IS.M.L....LK++request for availability
FIIU.LLLLLLM++reschedule
..L..L....QL++thank-you reply
KLL.LJLLTLLK+application receipt
JKJKLLK.LVLG+assessment
ILJLUILLLLLJ+cancellation
LLL.LKIVLL.K+conditional offer
ELUIJLLLN..M+confirmation
OPKKLMKLMK.L+interview
R.J.LL..L..L+invitation
DGFGHGIJGHNV+none
JLLLKJURLK.H+offer
IKKNQTLLHLKG+rejection
FUKOLKLLK.L.+request for availability
EHHV.KLLLLLL+reschedule
LLK.LL....TJ+thank-you reply
.K...L..T.LH=application receipt
.LL..LL..S.J=assessment
K.K.TK..L..I=cancellation
L....LKSL..L=conditional offer
GLVIK.L.L.MG=confirmation
VIDGK..LL.LG=invitation
UUTTOIIJKJJB=logit
FFJIONLL.LLS=no
GH.JIJHIHGJU=none
LL...LSK.L.L=offer
KL.L.TL.J.LI=rejection
FULL.KL.L..I=request for availability
HKJTKL.....L=reschedule
..L..L....RL=thank-you reply
SSPOHJKKJLKF=yes
QVBPFG.JHHHP?
PK......M..K? #
N.L........L? ask
O.L........K? dann
L..L.......P? i
...N.......L? same
..LP.......L? zelfde
O..........K? é
KMMNOJKLKLRK@answer
IRLMK.L.KL.M@booking page
....O......L@calendar CANCEL
OJ.PL...LL.M@calendar REQUEST
M.M.MLRM.LLI@decisionBy
OENMMHLKJJJP@doubt
G.IIKKLLLLVR@from private
OMRLJ.KMKK.K@kind onsite
NJNMKP.LK.LL@kind panel
MPPHJLJLPLML@kind phone
PJ.KLLN.OM.J@kind test
PORLIJJKLPJJ@kind video
.M.LKKLLLKJX@length 0
OIQLJJKHHJLP@length 1
KMK.MNK.M.LN@length 2
LOOMM.NNKMLJ@length 3
N.OL.......K@length 4
SGTMKLLLLILH@link
HRFLIQLLM.MN@meetings 0
OEPMNHKKJKJO@meetings 1
PKRJL......K@meetings 2
MJFTNLLLLLLH@oldTime
IKJGINLLKLHU@own house
.LPL......KN@passed on
P.O.KML.M.LJ@phone
Q.RLHIJLNJLJ@place
IHTMKIJJLITL@re
KOJJJJOJMSLL@replyBy
PNMMK.L.PL.G@requisition
.NM.MNNNOMKJ@role
P.M.LN...L.I@round final
QNJLLL..L..M@round first
.KPM.MM.LM.I@round second
GUK.LKLLLKLJ@slot
KLL.OP.NONI.@stated company
OO...OOOO.LH@stated role
.KMKIJKIHJ.R@to company
.N.KKML.JKKOa
L.L.L.M.M..Na #
......LO....a conditional
K..M.L...M.Na entrevista
MLNL..M.MLLLa gente
...L......LOa giovedì
MLLL.......Na job
QJ...L.LLMLMa las
........N..La match
.N.........La slot
N........L..a staff
N........L.La system
KM.L....LL.Qa time
OLLLLLONLLLMaan
JP.LL...L..Oab
LMKMK.L.LMMOabout
P.IOKLM.MLMKabout the
L..........Nabril
L.OL.NL....Laccepted
....L......Naccepted your
N.LL........accepteren
LM.MLK..LL.Oaccount
L....L..O..Laccusé
L....L..O..Laccusé de
.....N....K.acorn
L.KLPML.MM.Kaction
L.P........Kacuerdo
S.IL.......Jada
Q.JL.......Lada your
K.L......M.Oadd
PL......L..Laddress
J..........Padmissions
.L......L..Oadoption
L.LN........adres
L.KLM......Pafspraak
..K........Nafspraak op
..KK.P.LMMLMafter
LLM.LO.....Mafter #
.L.MNL.....Lafter all
.LLMMOL.L.LMagain
JLNN.......Nagenda
K.PK.......Magendada
LLOL.......Lagreed
.LL..L....OMainda
P.KPJOL.K.KLal
L.LN........al viernes
...L.O.....Lalguma
..KL.......Oalguém
IJONQK.NMLLLall
L.O........Lall set
....NL.....Lall so
K.PL.......Lall times
N.LM.LLLNLLNalle
N.MMLLLLL.LMalle #
LLJLM...M..Oalle ore
L....O......alles gute
J.RL.......Kallora
.LIJK.OON.KNals
J..........Oalso
J..O........alteração
.MKNNMMLJLMMam
L.LML......Oam donnerstag
L.KOL.M...M.am mittwoch
LNLM.......Kam wed
.LMKL......Oamanhã
..OL......LLamanhã #
..........NKamsel
N.MJLLML.MLMan
.L......L..Oan application
O........L.Lan engineer
L.OK..M....Lan hour
NOKKLM..MN.Lan interview
.L..LO....L.ana
MLNL.L.....Lanalista
MK.OLML.LMNKanalyst
J.....O....Oanbei
NLN..L.....Kanche il
KL.HMKNNL.LOand
JNLLLM...M.Oand #
.L..LL.....Oand ask
....L.....LOand look
L.OL.......Land nikos
J.PL.MM....Land our
L.M....N...Kand proof
LLIMLO.ML.MMand the
O.LM.......Kand then
.....L....NLand wanted
MK.LLMNLLM.Mand we
OLKL.M..LM..and you
K..........Oanfrage
L.KO........anger
..O.L......Lanneke
K.O.........anneke and
....O......Lannullamento
.LLO.NL....Lanother
N..........Lanruf
ML.......N..answers
.........N..answers to
J..KLKM.LMMQantes
.....L.....Oantrag
.....L.....Oantrag auf
N....M..L..Lantwort
.MLMLML.LN..any
ML.L..L..N.Lany time
KLLQ.......Lapologies
....MN..M..Kapplicants
PMLKKMLLOLKMapplication
..O.L......Lapplication #
MM.L.KL.O.LMapplication for
.....O..K...application status
.....K..N..Mapplication was
.L...N.LO..Kapplied
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
ILKN..M.OML.april
...N....NM.Hapril #
..NK..M..M.Laprile
L.PK.......Laprile ore
NN.LLM....LLaqui
..L...O....Larbeidsvoorwaarden
KNLKMLL.MMKNare
.....N...M.Lare no
N.LL.L.....Nare you
LNKL.ML..M.Laround
..N........Karrive
.....L..N..Larrived
HKOQ.KRML.LKas
L.OL.......Las agreed
L..P.......Kas before
MKJLLLL.MMNPask
O.L.....M..Lask you
L.....M..N.Lasks
.N......LM.Kassociate
M..M.LLK.KLMat
.H.MNJM.K.MNat #
JMLM.......Nat our
LMVLKLLLKLK.at the
KLM........Oat your
.LL..LPL.NNLattached
KMM.L.M..MLLaté
..JOKNNL.M.Lau
..MN.......Jaug
L.MN.......Kaug #
LMOL...M...Jaugust
N.N........Iaugust #
K.OL...M...Laugust at
..O........Laura
ONL........Kaus
KQKL......LMavailability
KP.........Kavailability for
LMILLKO.LM.Qavant
...L.......Navant #
KL...LO....Mavant le
LOMKM.LL..LNavec
LLM........Navec le
K.RL.LL...NJaw
L.O........Law aw
MOLL.L..M..Jback
.N.........Kback the
K..........Nbadge
L.N........Lbarista
L.LM.M.....Nbas
ML....N..L.Lbase
L.NL.M.....Kbaustelle
.J.LMP..NL..be
.L...OL...LLbe glad
O..........Lbe on
O.LM.......Kbe seen
L.JO......NLbe there
.....L..L..Pbearbeitung
........L..Nbeca
L.L..O..L.MLbedankt
LM...O.....Lbedankt voor
.....L.....Nbedauern
OLJPNOLLL..Kbeen
....O......Lbeen cancelled
....LO.....Kbeen closed
O....M..L...been selected
.M...K..LP..before
ML.......O.Kbefore we
.ONL.....M.Jbelow
JMM.M....N..bene
L.LO........besprochen
MMI.OM...M.Kbeste
L.O........Lbestätigen wir
JO..LML...MMbetter
K.NL.L..M..Nbevestiging
K.O.........bevestiging gesprek
K.LLLOL.N.LNbewerbung
L....LP....Lbieden
JMLMLML.M..Nbien
L.OL........bij de
N..........Lbij ons
.L....O....Lbijgaand
LLL.KL.MNNMLbis
LL...L..N.NLbis ende
LL......L..Nbiscuit
...O.......Kbisher
...O.......Kbisher #
J..PNK....LMbitte
L.N.........bitte melden
NNK.MLKMM.LLbonjour
.L....N..L..bonus
L.LL.......Pbook
L.O.L.....LMbooked
L.L........Obooking
N..........Lbos
N..........Lbos teamleider
L.QL.......Kbottes
PNJL....LL.Lbrandt
N.LL.....Q.Jbrief
.LNKLM...MMNbring
J.L........Rbring your
L.....O.....brut
J.P.M......Kbst
L...O......Lbuen
L...O......Lbuen día
MQJLLL..L.MMbuongiorno
LP.L.......Lbuongiorno ho
M.JNMPL.L.KLbut
...........Nbuy
O.I.M..LKOL.by
L.ML.LLLMN.Nby #
N.L........Lby mrs
OL.........Lby sunday
N..........Kbénévoles
LNKN.......Lbüro
MLJ..JLMN..Qc
JNO.LMM....Kc'est
PLK........Lca
GLRK.M....LOcalendar
..N.LN.....Jcalendar for
..O........Kcalendar hold
K.N........Mcalendar invite
.MNMMML.LMLKcall
KMOM.LM....Kcall with
LL.O.......Lcambio
...N.......Lcambio de
LPJOJMNML.LLcan
N...........can u
..LO........can we
LKLN.L.....Ncan't
K.OLM......Mcancel
...LO......Lcancelada
L...P......Lcanceled
....N......Lcanceled by
L.LLRL.....Kcancelled
K..L.......Pcandidat
NLKL.O.L..L.candidate
MPK.LL..P..Jcandidatura
K.LLLO.M.ML.candidature
LLML.......Ocar
L.L..L.....Rcard
L..K.......Ocarla
LO.........Lcarlo
S.LK.L.N..LIcarta
KKKNLM..Q..Lcaso
L.LO........caso de
L.....O.....cdi
NLLKMM.L..NKce
N...M......Kce soir
NL...L......centrale
L...L......Ocentro
LN.L.......Ncerca
...........Ncerca de
KMOL......LMcerto
OM.M.......Icfo
LLKR.L....K.change
K.P.M....M.Jchanges
L.O........Kchanges ?
O.KKM......Mchantier
LN......L...charlar
RLKKMQL.K.LKche
LLL..LLNLO.Ocheck
..L...LO...Lchecks
N.NLML..N.LHchef
O.ML.M.....Jchef de
N.NK.......Kchefe
N.LL.......Lchefe de
J.N...M..M.Mchez
KOML....L...chiacchiere
L.NML.......chiuso
KOLNLL.....Mchoose
MMLL.L..L..Ochosen
LO.LMM.LLL..ci
L.O........Lci sarà
QLLKL.L.MO.Lciao
.N......L..Lciao mara
..KLM......Ocita
N.K.K....L.Pclass
..KN........clerk ii
L..L.O....L.close
...L.OL....Lclosed
L..........Ncoach
L.LLLLL.LO.Pcode
L.N........Lcoffee sep
K.L........Ocolloqui
KLK.L......Rcolloquio con
K..NL......Ncolloquio di
O.L..O..LL.Jcolloquio il
O.L......M.Kcolloquio si
L.N........Lcolloquio è
O..JLPMLL.MJcom
L.QL.......Kcombinado
JOILMMMN.N.Mcome
ML.LOL.M...Lcome in
K.OL......LMcomigo
LLN..O....LLcoming
NNLMLL.....Lcommis
ML...LLNMN.Kcomplete
ML.......O.Kcomplete your
.....LN.....compter
.....LN.....compter du
..MGNNKLP..Lcon
L.LLM...M..Ocon il
LMILM......Qcon la
L.M.....O..Jconcorso
......LO...Lconditional
......LO...Lconditional offer
.......L...Nconditions
K.Q.....M..Jconferma
L.OM.......Kconfirmado
L.NL........confirmamos
L.N..L..P..Kconfirmation
Q.JL........confirme
L..LL..M..MOconfirmed
..J.......MOconfirmed for
O.J.........confirmed monday
L.L........Oconfirmé
OLK.M..N...Kcongratulations
OLL........Lconsegue
K..........Nconseil
........L..Nconsideration
.....N.....Lconsidering
..QLLL..M..Jcontact
L.LN........contato
NL...L....M.conto
LL.L.LRL...Lcontract
.....L.O...Lcontratación
L.KL.LP..L.Ocontrato
.LLMMLM.MLNJconversa
MJ.M....MM.Lconversation
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
PLLL....NL.Kcurrículo
KNLLL.L.OL.Ocv
...........Ncódigo
...........Ncódigo de
OLLKLML..L.Od
......LOL..Ld'agent
......LO....d'agent de
JNMMLOLLLN.Kda
NLJN........dabei
LLOML......Ldag
KOLLL......Mdalle
KOLLL......Mdalle #
..KNN......Ldamit
PLPK.L.LL.LKdan
L..L.......Ndaniela
OL.L.M....NKdanke
PMQLLLL....Gdann
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
.OLNKN.L.M.Lday
.ML..K.LL.LPdays
L......N...Ldbs
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
M.I.NNLOL.MKdear
P.JM.......Ldear ada
..KL.LMM...Ndear mr
L...NO....LLdecided
L...MN....L.decided to
....LP.....Ldecision
.L...LLO.M..definitivo
K..NN....LNKdel
L.K.NMLM.MMLdel #
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
..LN.M.....Lder a
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
JNN.LL.....Mdica
KM.LNK..L..Odid
....M...L..Ndid not
KKNKOP.MKLKMdie
K.NLNKMM...Ldie stelle
JN.NMLN....Ldienstag
..KO..N....Kdienstag #
K..LN.....LNdienstag um
LNL..M......diese
LN.........Ldiese woche
LMKPL......Ldiga
LMMNL.M..L..dinsdag
K.N...M.....dinsdag #
M.ML.N..ML.Jdir
L.N........Ldirections
IMKP.......Ndiretora
LLLQ.......Ldisculpas
LN..........disponibilités
.PKJ.MLM.OK.do
JPM.L.L.N..Ldo #
L.O........Kdock
L.O........Kdock road
O..........Kdoes
N.L........Ldoes that
L.......LO.Ldomingo
.L.MOL.....Kdon't
K.RLO....L.Idonc
KMOLMM..LL.Ldonderdag
.MO..N...L.Idone
NLLNLLL....Ndonnerstag
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
KOML....L...due chiacchiere
..LN....M..Ldue to
L.LO.......Ldunmore
K.L........Odura
..M..O.....Jdynamics
.L...O......déjà
.LLKP......Mdéplacer
L.LMNN...LL.día
.NNM.N.KN.LJe
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
O.L......M.Keight
SKLKM.LMMM.Hein
JM...M.....Neinem
N.L.....M..Leiner
.L......N...eingangsbestätigung
.L......O...eingegangen
LP.........Leither
M.MJ.M.M.M.Kel
LNL.LMOLL..Lel #
L.N.L.L..LMMel jueves
.MNL.......Lel lunes
L.L........Pel miércoles
.M.L.N..L...el puesto
P.LKL.L..LMMel viernes
KO.........Leleven
.LLMLO.....Lelse
..LOK....NMJem
L.LO........em caso
M.L..L..L..Nemployer
.L...L..LN.Nemployers
HLS.KN...PLJen
KLMLL...NM.Nen la
N..........Len met
......OM...Jenclosed
LL......N.NLende
L.....L..N.Nends
L........N..ends on
QJM...OLNL.Iengineer
..N........Kengineer ii
K.N........Mengineering
L......N...Lenhanced
L......N...Lenhanced dbs
MMLLLL....OLenjoyed
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
N..L.......Lespresso
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
K.MMP......Jevent
L.L..L..OM.Levery
.....L.O....examen
L.L.N.......excuses
NL.......P.Kexercise
N........L..exercise at
PL.......L.Lexercise with
KLN..P..L.L.experience
..L........Nf #
I......L...Rf:admissions
..L.....N..Lf:apply
...........Mf:becas
K.PL.......Lf:best
........L..Nf:billing
N..........Lf:chef
MLKNLP.LMLLLf:de
.N.........Lf:desk
N.LMM......Kf:dott
K..........Nf:feld
O.LN......MJf:frau
N..........Lf:gärtnerei
LLLLM......Of:hello
LL..MN.M.NLJf:hr
L.N........Lf:hugo
NLL.LM.....Mf:info
L.QL.......Kf:ivo
L.ML.L..OM.Lf:jobs
.LM...M.N..Lf:karriere
..LL.......Nf:lindqvist
M.L.......LNf:lou
.LLL....M..Nf:mail
..L..L.....Nf:mara
..LL.L.....Of:nao
LLOKLN..NL..f:no
K..........Nf:nora
HK...LL.MPLQf:noreply
NKPLLKM..LLNf:notices
N..........Kf:rau
N.LM.......Kf:re
KMMMMMLMLN.Jf:recruitment
LLOK.M..ML.Mf:reply
NLKONM.....If:rh
N...L......Lf:ristorante
O..NL...M..Jf:robin
KMNM.L..L..Lf:s
...L.......Of:segreteria
L.K........Qf:service
N.MM.......Jf:ssa
.N.........Lf:staffing
.....L..L..Nf:status
.....N.....Lf:system
..O........Kf:theo
..N...M....Kf:tran
..N...M....Kf:wes
M.LM........f:ximena
KNLO.......Lfacciamo
P.L........Lfaccio
O..........Lfaccio vedere
.M.LNM...LLLfaire
OMLL........fait
NLLL.M....LNfala
PMKL....N..Jfase
..LL.L.N.L.Nfavor
KLOL.......Nfazer
K.M...M...NKfebruar
..M...L...NKfebruar um
..LL.......Nfebruari
L.L........Nfebruary at
.MJLLO.....Nfeedback
M.KNLL..LLLNfeira
N.MML......Kfeira #
L.LL.......Ofeira às
M.LN....M..Jfeld
.NM.NL.....Ifica
L.NN.......Jfica para
L....K.....Pfile
L.OL.L....LMfine
ML......L..Nfinish
.L......L..Ofinish your
.K.........Pfintech
N..M.......Kfive
OL.......L.Lfive questions
K.M......N.Lfixed
O..........Lfloristin
MLMLMLLNL.NKfollowing
L....L..NN.Kfoods
M..JMLIJK..Pfor
OMJLLKL.ML.Pfor a
OLKL....MM.Mfor an
.....L..N.LMfor applying
LL......L..Nfor biscuit
.L...N....L.for coming
I.QM.......Lfor friday
....LL.....Ofor it
..KL......MOfor me
K.N.LM......for monday
POKLMLJKLMM.for the
K.N.......MLfor thursday
.N.........Lfor warehouse
NNJMNKM.LL.Lfor you
J.QM....L.NKfor your
LLLL.L.LOM.Nform
..N...MM...Jformal
..N..L....MLforte
JMOLLLL....Nforward
I.OL.L.....Pforward to
K.P........Kfoto
QLLLLL...N.Lfour
KNM..OM..L.Jfrau
L.O........Kfrau lindqvist
L.JN.......Nfrau nowak
OLK.LN..L..Mfree
Q.KL.L....L.freitag
P.L........Lfreitag #
L..........Nfreitag um
L.M...NL....freuen
L.O........Lfreundliche
K.O........Lfreundliche grüsse
KML.M......Nfri
KM.LM......Mfri #
I..OMKM...MNfriday
..L..L.....Nfriday to
LMLI.LPMM...from
K.P......M.Lfront
..ML.O..L...full
JKM..MO....Mfunctie
L.....O.....functie van
L....N..M..Lfurther
K.O.........fwd
.L.LOM......fällt
..N.......L.fünf
..........LNfünf minuten
KL.JMOL...MNfür
L.LLLO..L..Nfür das
ILP.LN...M.Lfür die
LM...N.....Lgaan
LLLMNML....Mgaat
L.LNN......Lgaat niet
N..........Lgallo
.L.LO......Lgarde
ML.........Ngeben
.LMK.O..L.MKgeehrte frau
.MK........Ngeht
O..LL......Lgeld
O.K........Lgemak
N.NL.M.....Kgemeinsam
M.......NL.Kgennaio
NNNL.ML...LIgern
..........NKgerne wahr
O.LL.......Lgeselecteerd
KM.P.L.N.LMKgesprek
L.NM.......Lgesprek maandag
KL.OMMM....Kgesprek van
KKK.N.M..L.Pgespräch
NLKMMMM....Kgespräch am
K.N.........gespräch für
..L........Ngespräch über
L.KP........gestor
LLJOLL..M..Nget
P.LL.......Lgil
Q.K.LL.....Lgiovedì
OMLK......LMgiovedì #
N..........Lgiugno alle
L.L...M.ML.Mgive
........N...give us
.L.N.NL...LLglad
N..........Kgleich
K.M.L......Ngli
ML.LM...L..Ogo
.NOL.LM.MLLJgoed
N..........Kgoff
.NM.MM..LMLJgood
L.O........Lgood for
M.L.L...L..Ngood news
PM..L......Kgoogle
OMK.........google meet
P..L.......Jgostou
N.K...M.P..Jgot
LL....N.N..Kgot it
OL...L..O..Kgot your
.P.K.LOLLNMIgraag
LL...N....N.gracias
.L...N....NLgracias por
KOLLL.OM..LLgreat
......NM...Kgreat news
M..N.......Jgruß
K.O........Lgrüsse
P.ML.......Jgrüße
M.NL......LLgut
M.NL.......Kgut dann
LLMNL.L.O..Kguten
LL.O....O..Kguten tag
....L......Ngym
MMNMMJLL.KKNh
NOLNLLL.LLLNh #
LLLN....N..Lh de
L.O........Lh na
N..L.......Lh vous
L.R........Jh à
..........LOh:by
...........Nh:says
.NM.MOL..LLKha
J.LLLPM.N..Lhaben
O..L.......Lhablamos
M.OLN......Jhalb
..N........Lhalb fünf
ONLLMLL..ML.half
NNJLMLL.LMLNhallo
LLLO.N......happen
P.K........Kharbor
K.N........Nharbour
IKJPPOKKKKKQhas
JLLNONLL...Mhas been
.N.........Lhast du
K.LMO.L.LL.Mhat
..LNM......Lhat sich
NNJLN.J.MLLMhave
KONLML......have a
R.K.LK.LL.MKhave been
LML..O...M.Jhave not
..N.......MKhave one
....LL.....Ohave withdrawn
K.M....MO..Lhave your
OLLOLLLL.L..he
MLNMM....L.Khead
LLONLM.....Lhead of
.........L.Nhealth check
.LLL.LM....Pheb
LL...M..O..Lhebben je
O.L.L......Lhebben we
K.LN.......Mhee
K.J.NML..LLQheeft
..L.N.N....Lheel
......N.....heel graag
KMLNLK...LLQhello
K.NL......LOhelp
LL.........Ohem
KLLMLML....Qher
HMPML.L.N.L.here
KLOL.......Mhere is
P.L........Kherrn
L.N.M..MKM.Jhet
L.....O.....het contract
KLMMN.M....Lhet gesprek
...N.......Lhet is
O.L........Lhet over
..LN.......Lheute
KJ.MNO.L.MNMhi
L.OL.......Lhi jakub
NL..LO....LLhi mara
L.O........Lhiermit
L.O........Lhiermit bestätigen
.....O.....Khighly
.....N.....Lhighly yet
OLLM.L.L...Mhim
O.L........Lhim and
LLLLLMM....Phire
..L........Ohire #
LNK..L.....Phiring
MOLML......Lho
O..L.......Lhoch
LLKOLN.LL.LOhola
K.NL.M..L..Nhold
ML.L.LL.KPLMhome
.L.N.M.....Lhope
J.N.LLLN...Ohora
L.OL.......Lhora de
.L.KML..LO.Nhoras
MKOPL.L.L.LKhorário
K..LL......Phost
MLOMLM.....Khotel
MNPMLLM....Ihour
M.NN.......Ihouse
MHKL.L..MLLShow
OK..........how you
O.K..LM....Mhr
.O.......L..hueco
M.NL.....M.Khugo
LLIJM...NKQMi
LMKL.L.M...Oi can
L....K....MOi enjoyed
KLP.ML..M.L.i have
MLLLMOL.LMLLi'd
.LLPML..NLNIi'll
LMKNNM..LLMJich
J.L........Pich am
.L...P....LLiemand
OJ.LONMKPMLJif
KLO.ML..MM..if it
N..........Kif so
PLLL.M.....Kif that
KLNJLPNL.ML.if you
.LL........Oigor
LMK.MMMML.LNihnen
L.N.........ihr gespräch
O.NL.......Jihr vorstellungsgespräch
LNKKM.KLNLMMihre
J.N..M.....Mihren
M.LNL.L....Lii
.MOL.PKLM..Iil
O.LL..LMOL.Kil #
ILONM...L..Nil colloquio
..LL.......Oil nuovo
ONLKLM..L...il suo
N..........Lill
GM.N.OLMLNLMim
L..P.......Limprevisto
KMOKL.LKMNJNin
..N........Lin cucina
IMPKL.L....Pin de
LMKLM.L...NMin der
N..L..M....Kin die
LLMN.......Lin laboratorio
..L..L....LNin may
.....N.....Lin mind
NL..MM....MJin on
..LO.......Lin plaats
O.L.....M..Kin ruhe
.NL.MMMK.N.Lin the
L.L........Oinformal
LL.........Oinformation
L..LO.......ingetrokken
M.O........Jinglese
...........Ninmediata
..LN.......Lins
K.LQL......Linstead
...N........instead of
L.L..N......intake
L.N.MKJMJKKNinterview
L.N........Linterview barista
O.KM.......Linterview date
NLOMNLL.LLMKinterview for
OMMK.......Kinterview is
L..N........interview moved
L.O........Kinterview scheduled
.OML.......Kinterview slots
.....L..L..Ninterview stage
NMLN.......Jinterview will
NKL..L...M.Ointerview with
L.L.....L..Pinterview you
K.OMM......Kinterviewer
L.O........Linterviewer is
MLK..M..MLLOinterviewing
HNI..MMLMM.Pinterviews
.....L..L..Ninterviews #
L.LN.......Linterviews planned
L...O...L..Linterés
JO..........intro
...KO......Linutile
OLK.LL..L.MNinvitation
L.OL....LM.Ninvite
K.O........Linvite for
M.L.....L..Ninvite you
N.L..M..MN.Linvited
MLL..M..MN.Linvited to
O.L........Linvito
......O....Linício
NJMPKLMLLNJ.is
L.ML.M.M.L.Lis a
..L.......LOis fine
L.OL.......Lis het
KLLMML...P..is no
L.KR.......Jis now
L.OL.L.....Mis on
N..........Lis op
O.LL........ish
L.OMM.L.MMLJist
NKJML.O.NOK.it
......N.N..Kit !
L.N....M...Lit ?
L.OM...L...Kit is
L....O....L.it was
KLO...M..N.Lit's
NL.LMM.MM.LJits
L.MN........j
KL...MP.L.L.j'ai
JNML..M.....jan
O.HM....M...january
N.JMM...M..Ljanuary #
NNMJPMKK..MJje
.L.LO......Lje garde
N.LL..L.....je graag
.L.LO......Lje préfère
L....M..O..Lje sollicitatie
N..L........je uit
O..........Kjean
MLLMM...MM.Kjefe
MLLMM...MM.Kjefe de
KN..LKL.L..Pjij
N..JMNMLL.LMjob
J.L..L..N..Pjobs
LLNL.LM...MMjoin
..KM..N.....jou
.........O.Kjouw
L.M..LL..LMNjueves
..O........Kjuli
..P........Jjuli #
J.ML.......Ojuly #
O.HK..NL.LMNjune
NLJLM...M.MMjune #
I..O.....L.Njury
JLRMLML.M..Jjust
K.O.........just sent
MLKO.M......já
L.LN.......Ljá não
.I..MLO.LL.Ok
LLL..N..LN.Mkandidaat
M...........kannst
M..L.......Mkannst du
M.M...M....Kkanzlei
NK..MLL.P.LLkeep
..L.....P..Kkeep this
.....N.....Lkeep you
.....L.....Nkeine
ONLK.L......kennenlernen
LL......L..Okept
N.L........Lklasse #
I.OMLM..L.LNknow
L.LO.......Lknow the
PNL.LL.....Lkom
..L.......LOkomme
L..L..M....Nkommen
.N.O.L.....Jkunnen
OLK...N....Lkurz
L.KO........kurzfristig
L.KO........kurzfristig nach
M.O...M....Jl'atelier
H.OMM......Ml'entretien
MM.JMLLN.MNKla
.....L.O...Lla contratación
L..........Nla de
LLNNNN..LM.Ila entrevista
N.L........Lla riceverà
LN.NNL...LLLla semaine
L.N........Llabo
L.NN.....M.Klaboratorio
PLKL....N..Lladen
O.L.........laden sie
ML......N..Lladen wir
O..........Klado
O..........Klado da
L.L........Nladung
.....K.....Olandlord
OKM.M......Klane
NLMM...LK.KNlas
NJ..NL.LLMLNlas #
N.KK.M....LNlast
..KO.....N.Jlater
QLI.NJOMLLMKle
.NIKLJPLMLMOle #
L.K........Ole dr
N..........Kle goff
PKJKLL..LNN.lead
........L..Nlead and
L....LM...KNlearning
L.L..L....KRlee
LN.L..L.L..Nleft
QMLMLL.....Klei
...LOL......leid
..LO....L.LLleider
.....LM....Nlet you
LP.NLM.....Jlet's
LP.........Klet's talk
MNJ..LRL.LMIletter
......N....Kletter for
N..........Llettera
L..........Nlg
L.LN........lic
K..LMMN....Lliebe
LML.M.N.....liebe frau
L.RN.......Ilieu
POJJLKMNMLL.like
OPKLLKM.LLLMlike to
O.LL..LN...Llike you
MP.LLN.....Iliked
LP.........Kliked your
LNO.L.N....Ilindqvist
OL.LM...N..Jline
.MJPKLL..R.Jlink
.L.L.N..N..Llista
.L.L.O......lista de
MK.M..L....Nlive
L.KP........local
K.P........Kloft
.N...LM..N.Jlog
.N...LM..N.Jlog in
L.OL.L....PKlogo
K.LN.N......longer
..NL.......Lloods
L.MLL...M..Nlook
JLM.LN.....Nlooking
.O.........Llooks great
MLNLMNL...LJlos
L.K.......KRlou
L.LL.NO.....love
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
J.NK.....L.Pmaandag #
..LNMOL.LMLJmaar
M..N.......Lmaart
MLMM.......Kmaart om
..KMLO..L..Mmadame
.....O..L...madame nous
MLL...L..O..mag
L..LM...K..Pmaggio
Q.JM.JL.MML.mail
O.K........Lmail mail
MKP.L.L.....make
L.P........Kmake changes
KOL.......MMmal
.....O..L...malgré
LMNKJL...LLOmanager
NK..........manager next
M....L....KOmanager position
..KL......MOmando
.OM.KO..LMKLmara
NM......L..Lmarch
OLKML.M.....march at
NL.N.L.....Lmarco
KOMN.....LLLmardi
P.LL.......Kmaria
L.NML.M.M..Jmars
N.M........Lmars à
K.NML....M.Mmartedì
K..O...M....martes
K..N...M....martes #
QLN.LLM.OL.Emarzo
M.MN.......Jmarzo a
N.M........Kmarzo alle
M.MM.....M.Jmarço
..MN.....M.Jmarço às
........N...match
KLO..ML.MLL.may
LMMM.L..M..Kmay #
LL...N.....Mmay we
N.KL........maybe
MPKOKLNLJKNLme
MONK..M...LJme and
OLL.......MLme to
N.JL..N..LLMmeet
.LL........Omeet on
ILM...MM...Omeet the
N.K........Mmeet url
..........NKmeeting the
OL..N.L....Kmei
K...N......Mmeine
KLNL.L..N.NLmelden
L.N.........melden sie
KO.L.N......melhor
OMKNLKML.M.Kmerci
OLKMLKN..M..merci de
MNJMML..L..Nmercoledì
..LML......Nmercoledì #
MM.ML.M..LMJmercredi
KLOOLM..LMLKmesmo
M.MJ.P.ML.JMmet
.PMM.LL.LL.Imi
L.LN.M....L.mich
.OL.........midi
LLLQ.......Lmil
LLLQ.......Lmil disculpas
OLL........Kmill
NMJ.LLM..M.Mmin
.....N.....Lmind for
O.IL....LO.Mminute
KNL.LL...NLOminuten
NM.KKLL.LOKNminutes
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
OOJMLMN.LL.Imoi
.....L..L.MNmois
MNMNL.N.LMMImonday
NMMKL.M..M.Kmonday #
JMLMML....N.monsieur
.M.OL......Kmontag
NLMLLNL.LP.Jmore
L.O........Lmore about
O.L......M.Kmore than
K.NPM.....LLmorgen
O.KN....LLNJmorning
KP.........Lmornings
LL.N.M.....Lmotivo
..LL......LPmove
L.KN.......Omoved
K.K..L.ML.NOmr
P.J........Lmrs
L.LQL..M.LLKms
.N..ML..L.MLmucho
L.KPML.....Lmuss
.....L.O....mutual
K.L.L.L.LL.Rmy
NNM.L......Jmärz
L.OL........märz #
O.LM.......Kmärz um
..KPL......Lmême
..LOL.......même heure
NJOIJNN.LLMMna
M.O........Jna oficina
Q.LL.......Jna sexta
JK.MLML....Pnaar
.L.N........naar donderdag
.L.MMNM.L..Jnach
N.ML.......Lnadja
..P........Jnd
..O........Knd at
MLK..ML.K.MOne
KKOMN....LLLneed
LKONOL.....Kneed to
.LLLNML.MM.Lneeded
K.KL.LM..M.Pneem
L.L........Nneem uw
..........NKnehme
..........NKnehme ich
N.M..O..LM.Inel
L.KO........neu
L.K.....L..Rneue
...N.......Lneuer
...N.......Lneuer termin
IKIPNNL.LLLQnew
.....N..L..Lnew status
ML.N.......Lnew time
MLLLKNNMLL.Mnews
....LNN....Knews about
RMIOLK.LKMKMnext
.....N.....Lnext apprentice
OLLL.L..LM..next step
O.L........Knext tuesday
...Q.L.....Knext week
.L.MPNL.L.LJnicht
N.KL.......Nnico
MLO..L...M.Lniente
LL.MNMLNLLKNniet
L.LNN......Lniet door
L.OL.......Lnikos
NJGOSNJ.MNLJno
L..N.N.....Kno longer
N.K.NL.....Lno need
L.LN........no se
L.OL.......Lno tricks
KJKPOPL.M.LKnon
JMNML....O.Knoon
....OLLNLMNInos
LLLMO...M..Lnosso
QL...L....MKnostro
LLJPNRLNK.JJnot
.L..LP..L..Lnot be
.....O.....Knot been
....LO.....Lnot selected
........L..Nnot send
...N.L......not take
JNOL...M...Lnotes
LML..L....PLnotícias
MM..OMM....Fnous
..........NLnous voyons
L...O.L....Lnov
ILNML.N..N..november
L.M......L.Onovember #
L.KLL.LM...Qnovembre
KLJT.ML..LL.now
L.LP.......Know on
L.JN.......Nnowak
N..L.......Lnoël
MNLNL.L.ML.Knu
LLLQM......Lnuestra
L..O.......Lnuevo
NQJL.N..M.LInumber
L.......O..Lnumber #
.L..NM.....Knun
L.LLLM.....Qnuovo
K..L..LM...Onurse
.KLNM...MLLLnão
L.MN.......Lnão se
JQ.JNLKMJ.ONo
LLLL.N.....No seu
M.........OKobrigada
..L..L..M.NLobrigado
KPLN....L..Loder
.NMMJJ.OMLK.of
K..O.L..M.LLof #
OLOK.LL..M.Lof the
L..LLLLON...of your
MLKMO...L..Noff
.L..NM......off the
KL.L.LPPLL..offer
......L....Noffer ends
......O...MJoffer letter
L.....OM...Koffer you
JL.O.K..LNKOoffice
JMOLN.M.LMMIofficer
M.N........Koficina
M.LOL.......oggi
OKMQ.L.N.L.Fok
.LKOM......Lok ?
P.NMKLMLMLLIom
M.ONLL.LM..Iom #
KMOM....L..Lomar
NJ.LLMM..KLMon
.MM..NNLP.LGon #
........N..Kon april
L.O........Lon for
OMLMML.M.L.Jon monday
L.M.....L.LNon or
OK.OLLM.LLL.on the
.LJKM....MLQon thursday
.KINL....LMQon tuesday
LJOLLM.....Oon wednesday
L.MM.QM.L..Ion your
OOMJK.LLNLKMone
Q..L.....L.Jone hour
NL...L..NL.Lone way
LPL........Kone you
LKLL.LL..R.Nonline
M.MMLMM.LLMJons
LL.N.......Lons gesprek
..L..M..N.L.ontvangen
OK.KO....L.Lonze
MOIJKLLMMMJRop
.OLLL......Nopen
.MLMLN.....Jopening
.....N.....Lopening you
L....K.PM...operador
L.LO.......Loperations
GRL.KJLL.KKSor
.OL........Kor #
.....L..NNMJora
L.M.MO..ML.Jorale
KLMKM....N.Nore
LLNKM...M..Nore #
KNL..M..L..Oos
L.L........Nospite
ML...O....L.otra
JRLLLLL..LNNou
K.....O.....oui
ML.OL.MK.L.Mour
L.N.........our coo
L.N........Lour lunch
ML...LM...PKouvir
K.P........Kown
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
.....L..L.LOpayment
.L.......O.Lpdf
.LLQ.......Lpedagógica
J.O.LM..L.NLpela
..L.......N.pela conversa
NLKM....MM.Kpelo
N.L........Lpelo dr
L.....N.....pension
JJ.M.L...N.Opeople
JMJ.OKLNMLKOper
KL...M..L..Pper il
L.O........Lper venerdì
KOL.........per video
L.PL......MKperfect
K.P........Lperfetto
O.LL.......Lperry
M..L.O....MJperson
L.L......O.Lpersonality
..L......O.Lpersonality questionnaire
L.L....MM..Npersonas
LL.LLQL..ML.pessoa
K.O.....M..Lpetit
P..........Kpflegedienstleitung
M.L..LLM..OLpiacere
K.QL.......Kpiso
K.QL.......Kpiso #
MLLNN...M..Kpiù
L..O.......Lplaats
IMQMNLLLMLLMplace
.....LN.....plaisir de
.LLNM...M..Lplanned
L.LNM...M..Lplanned for
O.LLLM.M...Lplanta
P.L......L.Lplatform
N........L.Lplatform team
KMO.KJ.PLM..please
OL.......L.Lplease record
O..........Kplu
..KKOMM..L..plus
LMMNLLK.L..Npm
OL.L........pm ct
..L.......LNpm works
.L.PLN..LM.Jpode
..N........Kpohl
L.LL.......Opoint à
.O.M.OLMLLMJpor
K..L.L.N...Npor favor
L..N.......Lpor motivo
.....O..L.L.por tu
L.L........Npor videollamada
KPM.......MKportfolio
L.Q.MN..LLLJposition
LLKPLM.....Mposso
LNO.MM.MMMLHpost
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
KLLO.ML..O.Kprocess
.LKM.O..L..Mprocesso
.L...L..N..Nprofile
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
N.N..L.....Jqa
..O........Kqa engineer
LO.L.M.....Lqual
KQ.NLL..L..Lquando
LNLO..M....Kquarta
LKG.PPKOJNOKque
OLLL.M.....Lque a
L.L.N..M...Mqueda
OMK..L..M..Kquesta
L.L......N..questionnaire
MK.KL.M..L.Qquestions
OL.L.....K.Mquestions and
KMMMLO...LLLqui
LNINLLM....Pquinta
N.NOLLL.KLMKr
P.LL.L...L.Mr #
N.L........Lracconto
L.O.........rappel
JJS..LJKLJSLre
.....L....OLre gracias
J.KQMM....NJre interview
..........NLre merci
M.OM..M...KKre re
.....L....NLre thank
..M.......NJre tuesday
LMKL.LL.O.MMread
LLLP.......Lrebook
.....L..N...recebemos
N.L........Lrecebido
.....L..M.LNreceived
PKL........Mrecord
NL.......M.Lrecord your
O.LL.......Lreden
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
K..L...M..LPrequest
K.O.L......Nreschedule
..O........Kreschedule cancel
N.L........Lresto
.L...O.ML..Lresultado
MLK.LL..N..Oresume
L....L.MO..Lretenue
ML.O.......Lretour
.....LN..M..retourner
K.....MM.O.Lreturn
L..M........reunión
K.ML.LN.MM.Mreview
......N....Kreview and
L.L........Orib
P.M.M......Iricerca
N.L........Lriceverà
N.L........Lriceverà il
........O..Jricezione
NNNL.K.L...Kring
PK...LLL...Mring you
L.L........Oringrazio
K.L........Oriverside
NLOM.......Iroad
N.L.........roastery
.....L.N....rodrigo
QKJLMLN...MKrole
....LL.....Orole for
KLMNLLLM...Oroom
NLL.........round the
O.LL........rua
L.LL.......Orue
M.LM.......Lruf
O.L.....M..Kruhe
O..L.LL.....run
N.LL........ruud
L....L..O..Lréception
KMOL.O..KL.Ls
HMRKLKN.OLNJs:!
KG.INKJKMMLRs:#
LKOKPKLL.L.Os:# #
...........Ns:# new
OSHJKKNLKJKOs:?
JPJK.KO..KLRs:a
N.L........Ns:a entrevista
LM.L.MN....Ls:about
LM...MN....Ks:about the
L..........Ns:account
L....L..O..Ls:accusé
L....L..O..Ls:accusé de
.L......L..Os:adoption
L.LLM......Ns:afspraak
L.OL.......Ls:agenda
L.NL.......Ms:agendada
J..O........s:alteração
L.........MNs:am
N.L........Ls:am #
NM...LM..L.Ls:an
K..........Os:anfrage
....O......Ls:annullamento
.KLLKML.OLLPs:application
.....O..K...s:application status
.....L..N..Ls:applying
K.J.M.N....Os:appointment
..LKM......Os:appuntamento
..L...O....Ls:arbeidsvoorwaarden
K.N..L...N..s:assessment
LMOL.L..MLLMs:at
L.O........Ls:at the
LOKL......LMs:availability
.N.........Ls:availability for
K.N........Ms:avec
K.RL.LL...NJs:aw
L.O........Ls:aw aw
........L..Ns:beca
K.NL.L..M..Ns:bevestiging
K.O.........s:bevestiging gesprek
K.LLLP....LOs:bewerbung
L.N.........s:booked
J.R.........s:calendar
K.O.........s:calendar invite
MKN.LL..L..Ns:call
K.O........Ls:call with
LL.O.......Ls:cambio
...N.......Ls:cambio de
....O......Ls:canceled
..LLQL.....Ls:cancelled
...L.......Ns:candidates
MNL.L...OL.Ks:candidatura
L....P..L..Ms:candidature
L.LP......L.s:change
N.K........Ls:chat with
L.K........Os:cita
P.MM.L....MHs:colloquio
NNL........Ls:commis
ML......MO.Js:complete
ML.......O.Ks:complete your
........O..Js:concorso
......LO...Ls:conditional offer
K.N..L..P..Ks:confirmation
...........Ms:convocatoria
...........Ms:convocatoria a
..L........Ns:convocazione
.L...L..O..Ls:cv
...........Ns:código
...........Ns:código de
NLJN....M..Ls:data
O.KM.......Ls:date
L.L........Os:day
JOK.MNK.MNJMs:de
L....L..O..Ls:de réception
....LO.....Ls:decision
M.LLM......Os:del
N..........Ls:del colloquio
L.L........Ns:del lunes
..K........Ns:demo
L.O........Ls:details
L.MM.L..LL.Os:di
LKLL.N....LQs:do
...LN.......s:door
.L......N...s:eingangsbestätigung
NLLL......MLs:einladung
.MLL.L..LM.Os:en
N.MNL.L...LKs:entretien
OLMPMLLLLLMIs:entrevista
L.LL.......Os:entrevistas
L....Q..LL.Ls:esito
..PL.......Ls:est
..L........Ns:f #
.L......L..Os:finish
.L......L..Os:finish your
L.L........Os:first
L.L........Ns:first day
LL........NMs:following
I.QMLKLLNNMMs:for
.....L..N..Ls:for applying
L.N..L..M.MKs:for your
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
N.L.........s:group
ML.L.L..N..Os:have
.........L.Ns:health
.........L.Ns:health check
...N........s:heute
..L........Ns:hire #
..N..M.....Ks:hold
LK......LO.Ns:home
...OL......Ls:horário
LL........LPs:how
NMKLLL.....Os:ihr
.MMLLOL.....s:ihre
.M...O.....Ls:ihre bewerbung
LLMLLLL..NLPs:in
.LL........Ns:information
OMPNMKKKJIL.s:interview
L..N........s:interview moved
L.O........Ks:interview scheduled
.OML.......Ks:interview slots
PLK..L..L..Ms:invitation
K.O.........s:invite
KL...L..PM.Ls:it
L.......N...s:it !
M.JLLN..NML.s:je
...........Ns:jobs
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
.L.M.L.....Os:new
...N........s:new time
L...LMNM...Ls:news
.QLL.L.....Ks:next
.N.........Ls:next week
...LN.......s:niet
...LN.......s:niet door
.L..N.......s:no
..L..L..M.O.s:obrigado
.LNLL.OL..L.s:of
..L.......LNs:of the
LL...KOP.L.Ls:offer
......N....Ls:offer of
NK.KMPLLLLLNs:on
L.M.LO.....Ks:on your
LL.......R.Js:online
.O.........Ks:open
L....L.P...Ls:operador
........L..Ns:paper
MMKL..M.LL.Ps:para
L.L........Ns:passage
.....L..L.LOs:payment
..L.......N.s:pela
.M.L......LNs:per
..L......N.Ls:personality
..L......N.Ls:personality questionnaire
NOL.MM..L..Js:phone
.....P..L..Ks:position
L.P.........s:pour
..LL.O..L...s:proceso
..KN.O..L..Ls:processo
.LL......O.Ls:prueba
..L......O.Ls:questionnaire
PLLL.L...L.Ms:r #
IISMKLKKLJS.s:re
.....L....OLs:re gracias
J.KQMM....NJs:re interview
..........NLs:re merci
M.OM..M...KKs:re re
.....L....NLs:re thank
LL...L.....Os:re the
..M.......NJs:re tuesday
LL.O........s:rebook
.....L....LOs:received
.....L....OLs:remerciements
LL.Q.L..L..Ls:report
L.NM.M.....Ks:req
L.NM.M.....Ks:req #
L.L.......LPs:request
.L...O.....Ls:resultado
L.L........Os:reunião
L.LL..M....Os:review
M.LL.MN....Ls:role
K..........Ns:room
.NN........Ks:round
L....L..O..Ls:réception
..O........Js:scheduled
NM..MM.....Ks:screen
NL.L.......Ms:second
.....N......s:selezione
N..LL....L.Ms:service
L.O........Ls:set
OL.L........s:shift
L........P.Ls:skills
LP.L.......Ks:slots
M.KL.M..O..Ls:sollicitatie
L.LNL.......s:spostamento
L..NL.......s:spostamento colloquio
L....O..J..Ns:status
.......L...Ns:study
N........L.Ls:system
N........L.Ls:system design
........MO.Ls:take
.........O.Ls:take home
LMN..L....MKs:talk
.N.........Ls:telefonat
K.NN.......Ks:termin
K.OL.......Ls:terminbestätigung
.L...M...P.Js:test
.L...L..N.QKs:thank
.L...L..N.QKs:thank you
........N..Ls:thanks
KJLLNLMM..KSs:the
....M.N....Ks:the role
...L.......Os:their
JKONLL.....Os:thursday
.LLN........s:tijdstip
KNJQLNL.LL.Ls:time
L.LO......L.s:time change
LL.N.KOMNLLKs:to
NLL.........s:to interview
L.O.ML......s:tomorrow
KMJLLNM.M.LNs:tu
N.L.LM....MKs:tuesday
..LL.M..LO..s:técnico
..LM.O.....Ls:update
KL.Q.......Ls:updated
OL.........Ls:video
PL.......K.Ls:video interview
..L........Ns:visita
L.......K..Os:volunteer
OL..L.....MJs:vorstellungsgespräch
ILOK.MMLK.LPs:votre
.....N..L..Ms:votre candidature
L.L........Ns:votre passage
..LL.......Os:vous
O.KM..L.L..Ms:w
LLLNNK.....Ns:was
MILNL.M.R..Hs:we
........N..Ls:we have
.O.........Ls:week
.....L..L..Ps:weekly
PMI..NLMKK.Ms:with
N...........s:with our
KLPLLKNL.LPMs:you
........O.NKs:you for
ILNLLMJLNO.Os:your
M.L.LM..P..Ls:your application
LN.N.M.....Js:your interview
KMLLLMLNLM.Os:à
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
OLL.ML.....Lsat
O.IKMO..LML.saturday
O.L.........says
.O...LL.L..Lschedule
LN.....M....schedule your
OLMLNL.....Lscheduled
.N.........Lschick
.N.........Lschick mir
..L........Nschlagen
..L........Nschlagen wir
M..L....N..Kscientist
.........Q.Jscore
.....N.....Lscored
.....N.....Lscored you
.KM...LN....screening
.......N...Kscreening and
MINQ.O.K.KLIse
.LKO.L.....Nse não
O.LL.......Lse tiendra
..L.......LOsecond try
MNOJK.LLLO..see
J.ML.....M.Nsee the
.ONLL.....MJsee you
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
JNLP.L..L.MMsemana
L.LN........sempre
L.J..LN.LN.Osend
.L......LM.Msend it
J.P..LM.M..Lsent
.....L..N..Lsent to
LN.L........sentito
M.K.M.LL..LOseptember
LMK........Oseptember at
L..L.......Oserai
N..........Lseriez vous
N..MLL...L..service
..LL.......Nservizio
O.KL.......Lserviço
NM......M..Kserá
N.L.........será na
N.L........Lserá recebido
M.OL.....N.Jset
L.N........Lset for
LO...L..LM.Lsettimana
.MKL.M..ML.Nseu
M.......L..Nseven
........L..Nseven days
M..MN.L..MLJsexta
..N.........sexta dia
M..LOL.....Ksexta às
LMM...M....Jshare
K.MK.......Pshe
QJMKLL...M..shift
LK.......N.Mshift lead
N.....L.....shop
MLK..LL..M.Oshort
MML..L..OL.Kshortlisted
.LO.L.....MLshould
..L.......LOshows
RJJJ.NO.NLLLsi
.LL........Osi no
O.LLML...M.Ksi terrà
..MLM.M....Lsiamo
L.PL.ML....Lside
NOJKM.MLMLKMsie
KMK...M....Osie als
L.....O.....sie anbei
O..........Lsie gern
L.NL.M......sie sich
N.L.....M..Ksie zu
N.L....M....sie zum
L.L........Nsie zur
L......N...Lsight
L......N...Lsight of
L.M..LRLKL..sign
..M..L..KL.Psign in
........N..Ksimilar
........N..Ksimilar jobs
K.L.OL.....Nsin
L...OL.....Lsin efecto
....L.....LOsince
NNI.MLLMN..Isind
O.NLL....LLLsit
NLLL........sit down
KMMM.L..MMMJsite
L........P.Lskills
KOO.LL.....Lslot
KQML.......Jslots
.O.........Kslots for
Q.KL.......Lsms
.M.PS.L..K.Hso
NNL..L.M...Kso i
L.LLQ......Lso no
....PL.....Lso there
.OKL....LLNLsobre
LOLL......MLsobre a
N..L.......Lsofia !
N.ML....M..Jsoftware
N...M......Ksoir
M.KL.M..O..Lsollicitatie
NLL.........sollicitatiegesprek
N.M........Ksolène
.LMLLQ....KMsomeone
....LO....LLsomeone whose
.L...N...M..sonntag
MNLMLL....L.sono
NL.O.......Jsophie
KKKQQOLL.L.Jsorry
.L.O.......Lsorry !
LL..N......Msorry to
.....JNMO.LLsous
..LNL.......spostamento
L..NL.......spostamento colloquio
..L.LPL....Lspot
P.ML.......Isprechen
N.M........Kspreekt
O.L........Lspreekt met
PLLMNLLM.M.Hsr
RMJL.......Kst
L.OL........staat
.....O.....Kstack
L....M....NKstadtbibliothek
OLNL.....LM.staff
O.L......L..staff engineer
O.L........Kstanza
KKN..LQ.LP.Hstart
..N...M....Kstart #
MLMLMOL..L.Kstatus
K.PM..L....Ksteht
JMP.ML.M...Lstelle
OLLL.L..LP.Kstep
OK.......L.Mstep is
KKMRL.L.KL.Nstill
L.O........Lstill good
...N.......Lstuck
LL...M.L...Nstudy
OKJK..M.MM.Msu
L..LL.LQ....subject
L.....LQ...Lsubject to
L.L........Osubmit
..L.....R..Isubmitted
P.KMLPN.LLLIsuite
MMKMLMO..LLKsuite à
NMK.....LK.Nsuits
OLL......K.Osuits you
.MLKMLL..O..sunday
ONLKLM..L...suo
N.LK.......Msuo colloquio
..N........Ksuper
MOL........Lsuperintendent
OL.L.L.L.L.Msupervisor
L..LLN.LLLMOsur
L..........Nsur vos
O..L.....L..system design
...NL.LN..LMt
K.LNL...O...tag
.KLN.N..NOLJtake
L........O.Ktake home
M.LN....M..Ltake place
KM....L..M.Mtakes
O..M.L.L..MLtalk
N.J.......M.talk about
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
MN.KLLL.L.LNtell
.K.K.LLM.M.Qten
KLM....M.L.Oten minutes
.....L.N....tener
PLML.M...LLKter
.LNNL.....MLtermin
K.OL.......Lterminbestätigung
O.LLML...M.Kterrà
K.NOL.....MKterça
..MM.......Lterça #
..NL..LMLQ.Itest
LO......M..Ltext
NMKNML.LNLLJth
O.LM.....M.Jthan
KKNJ.NL.MLR.thank
KKNJ.NL.MLR.thank you
K.O.MML.NLOIthanks
PLLL.......Lthaís
LM...LLKIM.Nthe
KMMNMK.LNN.Hthe #
L.NLML.....Lthe calendar
M.NM.......Jthe day
N.ML.......Kthe head
L.NL.L.M..KPthe interview
..O........Jthe invite
M...LO.....Kthe job
.....K.....Othe landlord
JN.M.L...O.Kthe link
PMK..M..L.LKthe morning
KLL.N......Othe new
NL.L.M..LN.Kthe next
..M..L....KNthe office
..L..L....LOthe old
.O.........Lthe one
KLMLLO...M..the panel
N........L.Lthe platform
M..LMM.M...Kthe post
..L......N.Lthe questionnaire
N.L.........the roastery
....M.N....Kthe role
L.LOLL..MNLLthe same
LK.......N.Mthe shift
L.O........Lthe side
J.LLL..M.M.Othe team
.LLOLM....MKthe time
KO......NN.Jthe week
M.M......L.Lthe whiteboard
LMO.....L..Lthe workshop
L.RPLLL.MLMHthen
..K........Othen !
OLL.........then he
LMO........Kthen the
JLJNNLL..OM.there
KL.LMK..MP.Mthere is
LMKM......LOthese
N.L.........thing
N.L.........thing #
L..NOOLLNJKLthis
L.N........Lthis interview
NLMLLM.M...Lthis is
N.L...M....Lthis letter
..L.....P..Kthis number
.L.MLP.....Kthis time
KOLL.LL...LPthis week
KOJ.LLL.MNLNthree
MLNL..M..N.Jthrough
M.NL.......Lthrough the
LNLNM......Kthu
.O.........Kthu may
.NLL........thurs
.NLL........thurs #
.KKPL.L.LM.Othursday
KKPMLLLM.N.Lthursday #
K.MO........thursday at
PKMJKOLLLMLMti
P.L........Lti faccio
O.LL.......Ltiendra
O.LL.......Ltiendra le
..LN........tijdstip
PLL.N.L....Ltill
NNMQLMKKKMMJtime
NLN........Ltime #
L.LO......L.time change
L........N..time the
.K.........Ptime url
IPPMLL.....Jtimes
MLHJ.LMLK..Oto
NKM.L.L..L.Nto #
OKJMLML..NL.to a
O.L........Lto ask
MLL.N..M...Lto come
L........N..to four
NMKLLM.....Nto have
OLKLLM..LMMNto interview
KML.....LM.Pto invite
K.Q...L....Lto make
.....L....KOto next
....L.NM...Lto offer
L........N..to record
LN.....ML...to schedule
.MKLLM.....Nto see
.....L....NLto thank
NMLK..L..NMKto the
..N..L.....Lto this
........K..Nto volunteer
MJMM.LL.LL.Pto you
LLNL.P..L.LLtoch
K.PN.K..MM.Ktomorrow
..NK..L..M..tot
N....M....MJtout
K.L...MM...Ntravail
L..N.......Ltreffen
JML..M...MLOtres
O.L.M......Ktrial
N..L......MLtrial shift
L.OL.......Ltricks
L.OL.......Ltricks and
M.N..L...M.Itrois
LLLMLM....LOtry
JMPLKP.M.KKMtu
KN.M.......Ltues
LMLOKML..LN.tuesday
LLKP......N.tuesday #
KMLLL...M.O.tuesday at
..N........Ktuesday the
NL.L.L..NL..tuo
OLLML......Lturno
...LOL......tut
...LNL......tut mir
OL.N.......Ktwenty
LMMM.JKNNLLMtwo
L......N...Ltwo references
.....L..N..Ltwo weeks
..L......PLLtyping
..PL.L....MLtá
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
QIJM.MLLLLKPum
MKLOK....L.Oum #
LKMKLN..L.LPuma
.....O....LLuma pessoa
MOKM.LLKMPLJun
OMLL.......Lun colloquio
LNINLLLL.NMMuna
PNJL.N.M.LKKund
.....LLN....und der
RLKL..M....Kund ich
..OL.L..L..Nunder
.KMNLPL.K...une
.....J.....Ounfortunately the
MMOK.MMLMMMGuns
P..........Kuns ?
......NL....uns ihnen
L.OL....M..Luns in
LLL..M.....Ounser
NKLL.M..N..Lunterlagen
.....LLN....untersuchung
L.LM.KMMNN.Kuntil
L.LNL.......unverändert
LLM...LLLM.Nup
K.P........Kupcoming
LLLOLO......update
JLLSL......Lupdated
LNQ.IKKKJPKMurl
KLOKMNM.O.KKus
........N...us two
.L.LLM.L.LMOuur
..NM.......Luur in
..KLLL.NLL.Puw
..LL.......Nuw afspraak
.LMKLPL.LL.Nv
K.M.L......Nv è
LJONMM..LMLKva
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
O.J..LM..LMLviernes
NMKM........viernes #
NLK.L...N...view
.....L..L..Oviewed
LLN.....L..Nvisit
..LL..LM...Nvisita
OMMLLML...LJvoir
N.LL........volgende stap
L.......K..Ovolunteer
.KK.MOKL...Nvoor
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
M.HKML.M.LMOvous
L.J........Pvous avec
.L.LO......Lvous faire
P.L........Kvous le
JML......L.Qvous êtes
..........NLvoyons
L.L...L..O..vragen
MNJ.N.L..L.Mvrijdag
O.L........Lvuole
SLL..LL..L.Kw
..........NKwahr
MO.LL....M.Iwalk
.O.........Kwalk in
LQ.L.......Lwann
OPJL.LN..LLKwant
PLL...L.....want to
..........OKwanted
..........OLwanted to
K..M.L.....Owants
P.KL......MLward
O.LL.......Lward manager
NNJ..L....NLwarehouse
........L..Nwarehouse lead
KLKN.MMLO.KNwas
....LO....LLwas a
....N......Lwas canceled
.....K.....Owas not
.....L.....Nwas received
M.L..L..N...was sent
P.MLL....L.Lwat
OLL.L.......wat een
O.K.........water
PLL..L..ML..way
NL.......L..way video
K..NMQMJ..J.we
M.K.M.LLLMLPwe are
M..N.......Kwe do
.KKMOMLMOL.Kwe have
K....N..O..Lwe hebben
JMN.L.M.....we je
.....N.....Lwe keep
N..........Lwe liked
L..O.......Lwe maandag
...MLK..NM.Mwe will
L.L...P....Lwe willen
.....O..L..Lwe won't
LN...LN.L...we would
PK.L..L..P.Jwe'll
N.L.MO....LKwe've
..K........Pwebinar
JNO.L......Mwed
.NL........Kwed may
JNOMLM....LMwednesday
..L.M......Nwednesday #
K.P........Kwednesday at
...N.......Lwednesday's
GQKOKKLLMMNMweek
KR...L.....Kweek ?
KO.M....N..Jweek of
.....L..L..Pweekly
L....LM.O..Kweeks
PLL.OML.L..Iweg
.M.NLM....MJwegen
.M.NLM....MJwegen der
.O...L......welke
M.JNM....MLMwell
JKM..MM.M..Mwere
MLKL.......Owerk
P..........Kwerkstatt
LOLLML.....Nweten
KO.KLNL.ML.Nwhat
L.L..L.....Owhat the
L.OLL......Mwhatsapp
HQMM.L....LKwhen
.N.........Kwhen are
....LL.....Nwhen there
.LOK.M..L.LMwhere
.K.........Owhere you
LSLL.....L.Kwhich
LN.........Lwhich one
M.M......L.Lwhiteboard
JKMLLM...NLOwho
....LO....LLwhose
L.KO........wie besprochen
MJNNLJKLNLN.will
JM.MNJ..P.M.will be
....LL.....Owill let
.LLN.Q..L..Iwill not
..LL.MO.L...willen
OLO.LM..ML.Jwir
.....L.....Nwir bedauern
N.L.........wir laden
KM.LNN..L..Lwish
L..LNO..L..Kwish you
NMMM.N..JLKLwith
N...ML...L..with an
K.O.........with anneke
NN..L.M....Iwith me
OMLL........with our
.....N....LLwith someone
OK...ML..OLKwith the
MNNL.....M.Jwith you
K.K....M...Pwith your
.....L..M.LPwithin
.L.........Owithin #
KOLN.L..MLNLwoche
.N.........Lwoche mal
MNKPLLL.....woensdag
M.LNL.L.....woensdag #
L.M.MN..L..Lwon't
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
L.MLN...K.M.write
..LL......LOwrote
OLLLL......Mx
N.MNKM.MIM.Ky
KKOLNM...L..year
L.O........Kyear #
..L......L.Oyearly
NKK.L.RM.L.Kyes
.M...N.....Kyet
.....N.....Lyet we
O.KHLMMLJL.Nyou
J.NL...M...Myou a
L.O........Kyou accepted
M....O..M..Iyou applied
LKOKMM..LNL.you are
KL....OM....you as
...KKOM.LML.you can
...........Nyou do
..KJ.OL.MKOMyou for
L..N..N....Kyou got
ONLLKL.LLNLMyou have
.....N.....Lyou highly
.MN.LP..MLLHyou in
NLMLLNML.M.Kyou on
OLL.........you passed
LN.L..ON...Iyou the
..LM......NLyou thursday
Q.H.N.NMKO.Iyou to
.MLL..N.....you want
OLNL.M.LL..Kyou will
P.KLL......Lyou'd
KKQL.....MMLyou'll
.....L...LMNyou're
L.K........Nyou're in
L.O........Kyou're on
JMNL..J.NLKOyour
QMIL.M.LP.LKyour application
LO..........your availability
.....K.....Oyour details
..L.....P..Kyour form
NMPON...LLLHyour interview
..O........Lyour interviewer
..L.....L.LPyour next
K.P........Kyour own
K.O.........your panel
L.J....M...Oyour passport
..L......L.Oyour yearly
..LN.......Lzeit ?
.N.........Lzeiten
LL.Q.......Kzelfde
O.K.........zi
OLNLL.L..M.Kzien
N.LLN.L....Lzin
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
MRKMKIL..KLM~1:availability
LLK.MK.L.MMP~1:bank
.LOLMKKMLMLN~1:booked
PK.HK.M.MNMO~1:bring
.NPJKJPKOJ.L~1:call
JKJKTJLLKLL.~1:cancel
IKILLOLM..MQ~1:candidate
HR.MKML.LKL.~1:choose
.MMLMKL.L..M~1:client
OKNMMIKKJ.LM~1:clock
PNGNLNKKKM..~1:come
KGHKKKRLPQMN~1:complete
PJILLKIVLLLL~1:condition
JJQJJKKMMKMO~1:confirm
JLNKMRM.LLKK~1:decided
KJJQMQL.MLL.~1:decline
KLMJSNL.K.LK~1:filled
NKJJ.MPNL.QI~1:forward
K.K.L..M...R~1:health
JIKLMMT.KMLK~1:hire
.M.L.J.MK.LP~1:home
NPGJKIMMIMLN~1:hope
KNMNL.LLLNLM~1:internal
LK.M.NJL.IJO~1:interview
MMOJ..L..LLM~1:interviewer
P.IIKLKLOOM.~1:invite
LL..KO.LML.N~1:join
ML..MQLL.LKK~1:keep
RMQJLKL.L.LK~1:meal
NONLNOKKJLMK~1:meet
MPJLIH.LLPKO~1:minutes
.J.N.JPLLMJM~1:month
HJFSN.KLKMLM~1:move
LJLJ.KTMK.KN~1:offer
.OMM.LKLM.L.~1:onsite
MLILL.LLN.OO~1:opportunity
LMJN.PMNLJ..~1:panel
LLGLPR...JOL~1:past
MLMHRNOM...J~1:position
..J........Q~1:press
...JKJ.LSKJ.~1:received
J.LMPK..MLLO~1:recruiting
HJIQTOKLKLLJ~1:regret
JMRLLLL.LLLM~1:reminder
MMOLMLMJLLOL~1:reply
KMKN.ML.K..P~1:research
MKM.L.MNOKLL~1:review
NLM.MJK.KJ.O~1:room
MO.LNJLKMPLJ~1:round
MLKL.LNO.L.M~1:sales
L.ILM.LNLL.R~1:school
MOK.KNLMOL.L~1:shortlist
MOKNLLLJ.LOL~1:talk
NNPKM..KNJMJ~1:team
KKJIKRKJMLTK~1:thanks
KIORPK.KJLNK~1:tomorrow
O....M.....J~1:travel
..OK....MQLG~1:trial
NNOKLLJK..KN~1:video
.NK........O~1:visa
NLNN.KKJIKLN~1:weekday
OOJNLKOKKKOL~1:withMe
M.KJMML.KLLO~1:yesterday
KJPOMKK..NK.~1:zone
ONFGIKJKSKIP~application
........N..L~application&month
....LM..N...~application&past
NMK.LML.N..L~application&position
ML...L..P..L~application&received
N.L..K..NML.~application&thanks
OLL..L.....L~application>come
PML........K~application>hope
O.L.........~application>meet
KL..LM..O...~application>past
N.L.L.LLO..L~application>position
.L......O..L~application>review
KM.........N~application>talk
........O..K~application>team
LL...L.....O~application>zone
JQ...L.LKL.N~appointment
MNLL.......L~appointment&interview
L.LL.......N~appointment&month
KML...M...LO~appointment&weekday
..K........O~appointment>confirm
LOLL..M.....~appointment>weekday
.LLLL.K.KSLJ~assessment
L........N..~assessment&complete
L........N..~assessment>internal
ML.......N.L~assessment>minutes
.SJ.JKKM.K.L~availability
.L.L.......N~availability&weekday
LO.........L~availability>round
LMLLLM.....N~availability>weekday
.MJ..J.L.NMP~bank
MLOKMJKMKOLM~booked
O.K....M....~booked&month
K.M.M......M~booked>weekday
PINFKLNL...P~bring
L.K........O~bring>visa
.MNKKOOKOKLL~call
OLLL........~call&month
.ML..L..NL.M~call>interview
P.KL.M..L...~call>weekday
HK.ITIKLJKKM~cancel
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
JJKLKPL..N.P~candidate
GUJLKMKLLKLL~choose
KQ......L..L~choose&hope
LO.........L~choose&withMe
.N..........~choose>appointment
.M.LMKKML.LO~client
OLMMMIKKJ.LM~clock
QLKM..M....K~clock&come
N.KLL...L..N~clock&invite
MLMNKL.MLM..~clock&month
L.LOM......M~clock&move
J.K.MMMM....~clock&past
.LLK.......P~clock&room
.MMMM......K~clock&round
NKNK...M..MK~clock&talk
L.L.LM....OL~clock&thanks
OMMMLL.LL..L~clock&weekday
O.JPL......K~clock&zone
..LL.......O~clock>bring
..J.L......P~clock>interview
.LMKL...ML.O~clock>minutes
L..N........~clock>move
LLOM.......M~clock>room
O.LK.....M.M~clock>talk
O.L..M.....L~clock>team
L.PMM......J~clock>video
GSJNLL..LN.M~clock>weekday
LMNO.......J~clock>zone
NOHMLPN.J.LK~come
KL.O........~come&interview
QJK.M.MM.LLJ~come&weekday
RKJNM.MM.LLI~come>weekday
KGHIJIS.OQNN~complete
......O..L.L~complete&offer
........N..L~complete&past
........N..L~complete&received
L.....OL...L~complete>offer
..L.....O..K~complete>past
NKHKKLKVLLLL~condition
L.....LO....~condition&position
LIP.IKKM.KMP~confirm
L.NL.......M~confirm&interview
J.N........N~confirm&month
K.P.........~confirm&position
J.ML......MP~confirm&weekday
K.OL.......N~confirm>interview
O.K........L~confirm>reply
..KL......NO~confirm>weekday
JLMLMRM.LLKJ~decided
NIHOMRLLMLKK~decline
L....O....LL~decline&position
KL.JSNL.K.L.~filled
....OL.....L~filled&position
MLLJMMQNK.PI~forward
......NL....~forward>position
P.ML......LK~h:application
LMOL......LL~h:availability
L.PM.L..L.ML~h:clock
P.K........L~h:complete
M.L.......LN~h:hire
..M.L.....OK~h:hope
M.H.M.....Q.~h:interview
..KO......LM~h:minutes
NMJNNL..L.OK~h:month
O.LL........~h:opportunity
M...LL.....O~h:past
MM.OL......L~h:position
..........LN~h:received
..L.......LO~h:recruiting
L.LN......LN~h:round
.MIM......PL~h:team
L.OK.L..L.PL~h:thanks
JLPNMLL.L.NK~h:weekday
K.QL.......L~h:withMe
LLK.L.LNL..Q~health
IJLLMMT.KNLK~hire
L.L...P.....~hire&month
L.....R....L~hire>month
LNLL.JNMK.LO~home
NOIMJLMNJLLM~hope
MNKML...LL.O~hope&interview
O.L........K~hope&join
LLOLL......M~hope&room
.N....L..M..~hope&talk
PKJMLL.M.N..~hope&weekday
LP......L..L~hope>choose
O.LM...M...L~hope>confirm
O..........K~hope>join
OML........L~hope>meet
O.LP.LL....J~hope>weekday
M.LNKNL.KMLN~internal
KJL..MJ.NLJP~interview
O.KLLM.....N~interview&invite
KML........P~interview&minutes
QLJ.M...M.LK~interview&month
.LLQL.......~interview&move
NLK.LO..KL.M~interview&past
K..........N~interview&recruiting
.L..LN..L.M.~interview&thanks
MLLN.L...L.N~interview&weekday
MML......M.L~interview>appointment
L.LL.......O~interview>minutes
M.LLMMM.N..J~interview>month
.LLMLO..L...~interview>past
QLPNMKL..KLH~interview>weekday
O.NL..L..KLM~interviewer
PLHJJ.KKON..~invite
OLKKL...M..M~invite&month
O.L........L~invite&position
O.LL.......M~invite&weekday
P.IK.N.....L~invite>interview
.KMLKON..L.M~join
JJMLQQJLMPKI~keep
SLQIK.K.L.KJ~meal
OL.L........~meal>weekday
.O.LMOK.JMMJ~meet
M.........OJ~meet>team
N.JMNL.....M~meet>weekday
MNLLHILK.PKP~minutes
OMK........M~minutes>clock
N.......M..J~minutes>invite
O.K.........~minutes>room
OLL........L~minutes>talk
M........L..~minutes>team
JN..M.M.M..L~minutes>weekday
ML.MLKOLLNJ.~month
L.LO........~month&move
N.L.N.MM...J~month&position
O.LMM.L....L~month&talk
OLM..MM.L..I~month&team
.L.NLKKLLMKO~month&weekday
N.MMLLLLKMLM~month>clock
M.....O.ML.K~month>complete
OKLNL...M..L~month>minutes
....N.LMM..K~month>position
O.LLM.......~month>room
JLML.......P~month>video
HRJ.ML...L.O~month>weekday
FHISM.KLKMKP~move
LLLNL....M..~move&position
L..N........~move&talk
LLKPM.......~move&weekday
.LLP.......L~move>interview
LLJPN......M~move>weekday
IHJI.KVMK.KO~offer
NN.PLLKL.M.L~onsite
PLK......M..~onsite>recruiting
MKIMLMLLO.ON~opportunity
LMMMLP.MKLLK~panel
LLFLPR...JOL~past
OMLLNM.L...J~past&position
.LL.....N..M~past&received
NM......N..I~past>application
L..LQL.....K~past>cancel
....LN......~past>decided
LLM.L......N~past>interview
L..NL.......~past>move
LLL..M..N..N~past>received
M.LLLN...L.N~past>shortlist
LKNGQONOLLML~position
.LMLML.....M~position&weekday
L.........LN~position&yesterday
.....O.....K~position>decline
....N.......~position>filled
K.MNLL..L..O~position>hope
..L.L.NM...L~position>month
.M..OL....LL~position>past
L...NM.....L~position>regret
.LJ........Q~press
L..LKK.LSKJ.~received
ML......N..M~received>application
.MJMOMK.MMK.~recruiting
..LL.......O~recruiting>video
HKHRTOKLKLKI~regret
.....N.....L~regret>past
L.LO.......L~regret>team
JMPLL.L.LLLP~reminder
..OL.......K~reminder>interview
NPLMLKPJMJNK~reply
LO...L......~reply>choose
L.NL.......L~reply>clock
LLN.L..MN.LL~review
.....M..N..K~review>application
PKMQ.JLLKILK~room
P.JL..M.....~room>bring
OLK.........~room>talk
MO..MKLL.PLJ~round
..NL.....M.K~round>month
K.GIHPJKSJIO~s:application
L....L..P...~s:application>received
EONOPLMLLLLN~s:appointment
..K........O~s:appointment>confirm
KK.LL.LLLTLI~s:assessment
.RLL.L..L.KM~s:availability
KMKLLL..LM.R~s:bank
JLUJL....L.L~s:booked
OONL..L.KL.K~s:call
JLJJUJL.L.LK~s:cancel
....N......L~s:cancel>interview
J.LK.......R~s:candidate
L..........N~s:candidate>weekday
LPLM.L......~s:choose
LKNLLLL.LNON~s:clock
K.L......MLN~s:clock>weekday
NLLL..M.LL.M~s:come
LL..LLJTLL.L~s:condition
DLUIKKLLRL..~s:confirm
K.O.........~s:confirm>interview
...LLN.....M~s:decided
LLLPNO.....I~s:decline
..N..M.....K~s:filled
K.L........O~s:health
L.LL.LNN...M~s:hire
ILL.LK..LM.U~s:home
..MN.LO..L.H~s:hope
L..L......LP~s:internal
PMOQNJJJII.L~s:interview
.O.L........~s:interview>appointment
L.O........L~s:interview>booked
....OL......~s:interview>cancel
L.N........L~s:interview>confirm
...N.......L~s:interview>move
L.L........O~s:interview>school
L.N.L......L~s:interview>tomorrow
K..MML....MM~s:interview>weekday
RLIJKK.LKLMO~s:invite
RLK........K~s:invite>interview
OLMKLL.....M~s:meal
PLLJMML..LLO~s:meet
OLM..M...L..~s:month
JJIVJLL.LL.K~s:move
L.LOL......L~s:move>interview
L..LLKPQLLL.~s:offer
......LO...L~s:offer>condition
LK...L..M..Q~s:opportunity
...M.L...L.O~s:panel
LKKNNHL.QL.O~s:past
MO.KLP.LKLKN~s:position
KLL..L.....S~s:press
JIL.LHLLULL.~s:received
LL...L..R..J~s:received>application
L.MLLM..LL.O~s:recruiting
JMSKLL..LM.M~s:reminder
L.OL.......L~s:reminder>tomorrow
MLM....L.M.M~s:research
MMIM....KL.O~s:review
JLOKN.L.M.LN~s:room
ROMJLML.LNLH~s:round
KLHLLLPQLL.O~s:sales
.......O...L~s:sales>condition
JLKL....ML.U~s:school
R.O.NLKLKLNH~s:talk
NLILLNM.LLO.~s:team
JHJLKJKLOLXG~s:thanks
.....L..N..L~s:thanks>application
JKR.PJL.LL..~s:tomorrow
OKKLNNL.LRLH~s:trial
OKLL....LQ.J~s:video
PL.......L..~s:video>interview
..L........O~s:visa
GHNPULJKKLNO~s:weekday
..K.L.....O.~s:weekday>clock
MLKLLLNO.L.M~sales
LLJLM.LNLL.R~school
.OK.KNLMPKLK~shortlist
NMLMK.KK.LO.~talk
LL..LN....OL~talk&thanks
MJLQL.M....L~talk&weekday
K..M.....L.P~talk>minutes
JKNPL.M...LL~talk>weekday
NNOOL..LNJ.I~team
..K........O~team>meal
KKIJMRKJMKTK~thanks
.LL.LP....ML~thanks&weekday
L.LM.LM...O.~thanks&withMe
O.L..L..N.L.~thanks>application
MLL..N.....L~thanks>come
LLN.LM....M.~thanks>interview
L.L.LN..L.NL~thanks>talk
.LMLLO.....L~thanks>weekday
IKNRPL.KJLM.~tomorrow
..KLOL.....N~tomorrow>clock
OMNLLM.....H~travel
MLPJ.L..OQLG~trial
N.L........L~trial&weekday
.OOLKKLL..KM~video
L........N..~video>assessment
OL...M..MK.L~video>interview
J......M...N~video>team
KNK....M...O~visa
MNNNLKKJIKLN~weekday
MM.ML.M...NI~weekday&withMe
LLMNL.......~weekday&zone
MONMLL.LLLL.~weekday>clock
K..NM......L~weekday>come
L..L.....M.O~weekday>interview
NK.OLJKLL.LN~weekday>month
KLM.LM.....N~weekday>position
K..OL......M~weekday>room
PQJO..NKJK.J~withMe
JM.O..M.L.LM~withMe>reply
.N..LNM...MI~withMe>weekday
M.LJMMLMKLLP~yesterday
K.OOMKK..NK.~zone
K.O........L~zone>bring
NL.L........~zone>video
LL.KM.MM...Nà
M.OKNLML.LL.à #
.....LN.....à compter
L.P...M....Kà l'atelier
NLM.K..L.MNLà la
PMK........Kça
LLN.MPLLLKMLè
.KKK..L..M.Ré
JML......L.Qêtes`,
};
