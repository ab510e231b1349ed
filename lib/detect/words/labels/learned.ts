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
  step: 0.0706871,
  bias: '.MMLLLKKKKKO',
  weights: `\
JLL.JKRKOMMN!
..K.ML....N.! i'll
MLN..I.KL.JN#
MKPNLI.JKJIN# #
NJKMLL..L..Q# ?
K.NLMLMNN..J# a
OLKN.L..NL.K# alle
NOMN.L.LL.MK# am
......N..L..# an
I..LLNM..NMM# and
QKKNML..LK.M# at
L..N.......L# aug
J.PL...M...L# august
M........N.K# bring
L.....O.....# brut
L.N.M......K# bst
LLN..M..NM.I# con
M.NMLLNML..K# de
O.LM.......K# do
L.N........L# dock
JMNMMLL.OLLK# e
LL....N....M# euro
L.....M...NK# februar
JMM....M.M..# february
.L...L.MM.LN# h
LL.LL......P# hours
RLK.LL..ML.L# in
..OLML......# interview
KMLNL......N# is
L.N........L# it
KNM.........# jan
MLLL..MLML.O# june
LJL..LP....N# k
..L..L..O..L# keep
N..LL..M....# march
O.LL.......L# marzo
L.L........O# meet
KLN.O......L# mei
.MJ.L....L.P# min
N..M.......K# mins
O.I.....LN.N# minute
LNL......NLM# minuten
ONKJL.LLLQL.# minutes
K.L......M.N# minuti
L.LL....MN.N# minutos
NN.L.......L# märz
..P.L......J# nd
...........N# new
J..ML.N.LM..# november
..L....LL.LP# on
LPLL.......M# or
M.KO.......L# p
M.K........N# please
LMNNLKKLL.LN# pm
O.KL........# pt
NLL.........# re
..KO.......L# robin
..LMLMLL..LN# september
OMKOMK.LOLLI# th
....N...L.LM# thank
MLOL.......L# time
I.LLLL...L.S# to
..NN..M....J# today
.LNMK..LLLLO# uhr
O.NKL.....K.# um
LM.L.......O# und
L..L..M.ML.N# uur
L.........NL# works
L.......L.LO# your
K.LLLKL.SLLL++application receipt
LLLL..L.LT.I++assessment
JLKKUJL.LLLK++cancellation
.....LKS...L++conditional offer
GLUJKLL.N..K++confirmation
PO.KLLKL.M.K++interview
DGGHIIJJIJOV++none
KLLLLKTPLL.I++offer
JK.LOTL.I.KH++rejection
JSLNLL.....K++request for availability
GJHVLLLLLLL.++reschedule
L.L.......RK++thank-you reply
JLKLLJLLTLLK+application receipt
KKJK.LK.LVLG+assessment
ILJJVILLLLLJ+cancellation
LLL.LLHVLLLJ+conditional offer
ELUJJLK.M.M.+confirmation
PP.LLMJL.L.K+interview
SLILKL..K..L+invitation
CEFGHGIIFINW+none
IKLLKJURKK.H+offer
HJKMQUKLGLJG+rejection
FUJPKKLLKLL.+request for availability
EIGVLLLLLLLL+reschedule
KLK.LL....UJ+thank-you reply
.K..LL..U.LG=application receipt
.LL...L.LS.I=assessment
KLKKUK..L..I=cancellation
.....LKS...K=conditional offer
GLWIK.L.L..F=confirmation
WFGGKL.LK.LD=invitation
VVUUNHHIJJIA=logit
EFGGPO.LMLLU=no
EIHIHHHIHGJW=none
LL..LLTKLLLK=offer
KL.L.UL.J.KH=rejection
EVL..KL.L.LH=request for availability
GKIVK......J=reschedule
..L..L....RK=thank-you reply
TSRPGIKKILKD=yes
PVEOFG.KHHGQ?
PK......N..J? #
O.L........L? ask
N.L........L? dann
L..L.....L.P? i
..N........K? reschedule
...O..M....L? same
...L.......N? ti
M.NL.......L? we'll
KMQNNJKLKKQJ@answer
IRLNK...KL.N@booking page
....PL.....L@calendar CANCEL
QI.PK.L.LL.M@calendar REQUEST
N.L.M.OM.L.I@decisionBy
ODNMNHLLKJKO@doubt
HKIJJKL.LLVQ@from private
QMPL..KNHILJ@kind onsite
OLMNKNLLKMLL@kind panel
.P.IKMLLQKJ.@kind phone
OLMJLLN..OMI@kind test
OORMJJKKLNJJ@kind video
.MMLKLLLLKJW@length 0
MIPLIKKIGK.Q@length 1
KMILO.LLO.KO@length 2
MOOM.MMNK.KJ@length 3
N.OL.......K@length 4
TFQNKL.LLJLI@link
FSDLHPLKNM.P@meetings 0
PDPMNHKKJKJN@meetings 1
PKRIL.L....K@meetings 2
HKGTMLL..L.J@oldTime
HKKHHOLLLLHU@own house
..QLLL....LL@passed on
QLP.KNL.L.LJ@phone
QLP.JKILJILL@place
KIPNLJJKLJT.@re
LOKIJJ.KLSL.@replyBy
PN.MKML.QL.G@requisition
MMM.MMOMOMLJ@role
P.M.LM..ML.H@round final
QOKLLL..L.LL@round first
.KQ...M.LN.I@round second
FUKMKKKLKKLJ@slot
..LNNP.MOMIK@stated company
ONM.MNPNP..H@stated role
.KMKHIKIHI.R@to company
MNLJK.LMJLKNa
...KL.M.NM.Ma #
K.N........Ma calendar
JO......M..Ma chat
......LO....a conditional
.L......L..Na home
MLLL....L..Oa job
OJ.NMLLLL.LMa las
........N..La match
L.O.L......La s
.O.........La slot
N........L..a staff
J.KML.M.M.MOa sua
N........L.La system
KM.L.....L.Qa time
N..L.......La trial
OLKLMM....MKa vaga
M.M........Ka zoom
M.LLL.O.L.LNaan
LMKMKLL.LMMOabout
JMML....LNLNabout #
Q.IOKLM.MLNKabout the
L.L........Oabout your
...LNL......absage
K.OLLNL...LMaccepted
..N........Laccepted this
..L.L......Oaccepted your
.NLM.K..L..Naccount
L....L..O..Laccusé
L....L..O..Laccusé de
M..........Nacht
.....N....K.acorn
L.JLOML.MM.Laction
L...MM..M..Kaction is
..LNL...N..Lad
T.JLL......Hada
N.LL.......Lada la
Q.KL.......Lada your
K........M.Oadd
QLK.....L...address
J..........Padmissions
.L......L..Nadoption
.L......L..Nadoption application
L..O........adres
L.LLM......Oafspraak
..KK.QLL.MJNafter
L.M.LO.....Mafter #
.L.NNL.....Kafter all
.LL.NPL.LL.Lagain
.....N.....Lagain in
JLMN....L..Oagenda
L.L.NN....MLagradecemos
LLQL.......Lagreed
KN..........aiko
NMLMJOLMK.LLal
O..L.......Lal equipo
.....O....L.al met
LO.L........al telefono
IJPNQK.NMLKLall
L.LN........all interviews
L.P........Lall set
....OL.....Lall so
K.PL........all times
OM...LLMNL.Jalla
OK....LLN..Malle
..MM.LL.LM.Malle #
L.ML.N......alles
L....N......alles gute
..KLLNPMO.KJals
KMLL.......Palso
K..P.......Lalteração
MM..NLMLJL.Mam
.L..M.N....Kam dienstag
L..M.......Nam donnerstag
..N........Lam tomorrow
.OLM.......Kam wed
L.OKL...LL.Oamanhã
..PLL.....LLamanhã #
..N........Kamerica
..N........Kamerica chicago
..........NKamsel
NMOILLMLLNKMan
.L......L..Oan application
LLOL.M.....Lan der
P........L.Lan engineer
..OK.LM....Kan hour
MNKKLM..MN.Lan interview
MK.OLML.LMNKanalyst
.LL...O.....anbei
JL.HMLNNK..Oand
JMLLLMM..N.Nand #
.NJ.LLLNMM..and a
NLL.........and be
....LM....LOand look
KL.....M...Nand meet
L.N........Land nikos
J.OL..M....Land our
L.M....N...Kand proof
L......N....and sight
LLIMLO.NL.MNand the
O..MLLL...MJand then
.....L....OLand wanted
MJ.L.MOLLM.Mand we
OLLL.M..LM..and you
.L.N........ander
.NN........Jandroid
..KO.......Langer
..O.L......Lanneke
K.O.........anneke and
....O......Kannullamento
....N......Lannullamento colloquio
....N......Lannullato
.KLP.NL..LL.another
MK.......N..answers
.........N.Lanswers to
L.L.LL.M.N.Mantes
.L.......N..antes del
.....L..L..Oantrag
.....L..L..Oantrag auf
LNLMLML.LO.Lany
.L.L.....O.Lany time
KLLQ........apologies
....MN..N..Kapplicants
PMKJKMLLPLJMapplication
..N.L.......application #
......M.N..Lapplication and
MMLL.KL.PLLMapplication for
.....P..L...application status
........N..Lapplication submitted
.....K..N...application was
ML...M.LO..Kapplied
.....N.....Lapplied for
........O..Kapplied on
KK..N...L..Qapply
LL.........Oapply for
.....K..O.LNapplying
ML...L..N.L.applying for
LLLLM.M..L.Oappointment
.M...N.....Kapprentice
........L..Oapproved
JLKN..M.ON.Lapril
M.......ON.Hapril #
......O....Larbeidsvoorwaarden
LNLLMLL.MNJNare
.LL..LN.M..Mare in
.....N...M.Kare no
L.LN.......Lare off
N.L..L.....Nare you
LOLL.ML..M.Karound
..N........Larrive
.....L..O..Larrived
HLOO.KRNL.LLas
K.OL.......Las agreed
L..P.......Las before
.........N..as part
L.O........Las we
.OML.......Kas you
NKKLLLL.MMMOask
O.K.....M..Lask you
NL...L..LLMNasked
L.....M..N.Lasks
...L..L..N.Massessment
.........N.Lassistant employers
.N.M....LM.Kassociate
NLMMLLLK.KKMat
.HMMMJMLKLMOat #
LN.........Lat brightseam
LN.........Lat eleven
IN.M.......Nat our
MNU.KLLLKKKLat the
KLM........Oat your
MLK..LPL.NNLattached
LML.LLLMLN.Naté
.MLPKNM.M.LJau
..ML.L.....Nauf einen
..NN.......Jaug
L.NN.......Jaug #
KMPL...M...Kaugust
..OLM......Jaugust #
K.N....M...Laugust at
L.L........Naula
.NLM.L......aus
KRLLM.....L.availability
LP.........Kavailability for
.PKL..L.LL.Navec
L.L......M.Navec le
....LPM.K.L.avons
L.P..L....NKaw
.....L..NM.Kaway
N.K.MLL..LN.b
MPLL.L..MMLLback
.O.........Kback the
MM.L.L.M...Jband
LML.ML.....Nbank
L.N........Lbarista
ML....N..L.Lbase
L.OL.M.....Kbaustelle
LJM.MO..N...be
.L..MNL....Lbe glad
.....N..L...be moving
....N......Lbe no
L.JO......NLbe there
.....L..K..Pbearbeitung
LM...O..L.MKbedankt
LM...O....LLbedankt voor
.....L.....Nbedauern
NLJPOOLLL..Kbeen
....O......Lbeen cancelled
....LP.....Kbeen closed
M....M..LM.Kbeen invited
O.LL.M..L...been selected
LM...K..LPL.before
ML.......O.Kbefore we
N.L......L.Kbehalf
N.L......L.Kbehalf of
.....O....LLbel
......N.....beleidsmedewerker
.NOL.....N.Ibelow
OML........Lbem
OML........Lbem ?
....NL......besetzt
L.LO.......Lbesprochen
LNLLM.....MLbest
L.N........Lbestätigen wir
.M..N......Kbetrieb
..N........Lbetriebshof
JPL.LML...M.better
LM.L.....M.Nbetween
K.PL.L..M..Lbevestiging
K.O........Lbevestiging gesprek
MMKLLOL.O.LLbewerbung
L.....O....Lbieden
......LN....bieten
......LN....bieten wir
......O....Lbijgaand
NLLMLLL.NMNJbis
.L...L..N.NLbis ende
.L......L..Nbiscuit
K.LN.L.L.MLObitte
L.N.........bitte melden
....ML..L..Nbitten um
N.K..KLN.N.Kboard
K.NNN.....LKbom
K.NNM.....LKbom dia
M.KLN..L..LObonjour
.L....N..L..bonus
L.KL....M..Qbook
LLP.L......Nbooked
L.L........Pbooking
PNJL.M..L..Lbrandt
LLL........Obridge
NLL......N..brief
LN.........Lbrightseam
LN.........Lbrightseam and
NL.JLML..MMObring
J.LL.......Sbring your
L.....O.....brut
K.PLM......Kbst
.OLLL...L.M.buongiorno
N.LL.......Lbuongiorno ada
M.KOMPL.L.KKbut
....LO.....Lbut they're
.......L...Nbuy
NMHMM..LKPL.by
..MLLLL.MN.Nby #
L.....M..N.Kby monday
NL.......M.Lby sunday
MLLMN.L..LMLby the
NLK..JLMN..Oc
RLKL.......Kca
G.SK.M....LNcalendar
..N.LN.....Jcalendar for
L.O........Kcalendar hold
K.N........Mcalendar invite
M.NMM.L.LMLLcall
.....N.....Lcall we
LMNM..M....Kcall with
L..O.......Lcambio
L..O.......Lcambio de
..N........Kcamera
LPKPIMNMKMLLcan
.NLM.......Lcan see
N...........can u
..LO........can we
KK.O.L..M..Ncan't
K.OLM......Mcancel
...LOL.....Lcancelada
....PL.....Lcanceled
....N......Lcanceled by
L.L.SL.....Jcancelled
.....N.....Lcandidacy
NLL..O.LM.L.candidate
.LJ......MMNcandidates
L....M...N.Lcandidates who
MOLLL.L.PMLIcandidatura
MLLLLOLM.MLLcandidature
LLML.......Ocar
LK.LN......Ocara
LLL..LL.L..Scard
..L.L..N...Mcare
L.LN........catering
L.....O.....cdi
K.LLM.M..LO.ce
LN.L.......Ncerca
...........Ncerca de
.LOLL.....LMcerto
JL.M.....M.Ncest
O.MM.......Icfo
LLLR.L....LKchange
K..MMM..L..Nchanged
K.P.M....M.Jchanges
L.O........Kchanges ?
LLL...LNL..Pcheck
.L.......M..check for
......LO...Lchecks
..QMLL..M..Hchef
.NL..M.....Lchoice
KOLNL......Mchoose
LO.......L.Mchoose a
L.LN........choose another
...M.N.....Lchose
M.LL.L..L..Pchosen
MN..NL..LL.Kci
MLMKL.L..O.Lciao
.N.........Lciao mara
..L........Ocita
M.KMK....L.Pclass
....L......Nclass cancelled
....L......Nclass on
LM.NL.....MLclerk
L.LN........clerk ii
L..L.O..M.LLclose
.L.L.PL....Lclosed
....LN.....Lcloser
....LN.....Lcloser to
........L..Nclub
L.M........Ncoach
..L..LL.LM.Pcode
OKNL.....N.Kcoding
NLML..LM.L..coffee
L.N........Lcoffee sep
L.L.....M..Ocolloqui
LLN..MLM.NMJcolloquio
LLL.....M..Ocolloquio con
L.MNL......Lcolloquio di
N.LLL......Mcolloquio lunedì
OMKI.M.LLM.Mcom
KPH...MNLNLMcome
KNLNL......Lcome first
ML.LOL.M...Lcome in
MLN.ML..LL..comes
........L..Ncomes next
L.PLL.....L.comigo
M.N.L......Lcomigo mesmo
LLN..O....LKcoming
LLM.LL....MNcommunity
ML...LLNNN.Kcomplete
.L.......N.Kcomplete your
GMQIOMK.OMMKcon
K.NLML..N.MKcon el
..KLL.....MOcon la
.......N...Lcondicionada
.......N...Lcondicionada operador
......LO...Lconditional
......LO...Lconditional offer
.......L...Nconditions
K.QL.......Lconfirmamos
L.OLL...P..Kconfirmation
P.KL........confirme
L..LL..M..MPconfirmed
L.I.......MPconfirmed for
O.K........Lconfirmed monday
NLK.M.MNLM.Kcongratulations
OLL........Lconsegue
........L..Nconsideration
.....N.....Lconsidering
L.M..L..N..Lcontact
.L.L.LQ....Lcontract
..L.ML....OKconversa
MJ.M.M..MMMKconversation
OLKL.....M..conversation with
..N........Lcoo
P..........Kcosì
O..........Kcosì ti
JMK.KPL.LL.Qcould
...LL......Ocould not
.....N.....Lcould only
KO.M...M....could you
M.N.........counter
NL..........country
OLLM.....L..crew
PLLK......M.ct
O.L.......L.cup
.N...L......cuándo
JNLLL.L.NLLPcv
..M........Ncódigo
...........Ncódigo de
...LLL...L.Pd
M.L..LNM...Ld'embauche
MM.P.LK.LPLHda
K..O........da sua
N..........Ldaarna
K.JN....M..Odabei
..KNN......Ldamit
NKOLM.M.LLKLdan
..LLLM....NMdank
NNP.LLL...LHdann
..JOMNL.LLMLdas
N.LLLNL.M.LLdat je
MLMLL.MLNM.Kdata
........O..Kdata scientist
..OLLK..ML..date
O.K.........date #
.PKMKN.L.M..day
....LN.....Lday after
O..........Lday on
.ML..L..L.LQdays
......LO...Ldbs
.LLLN.NL...Mde
OM.JKLL.MM.Mde #
J.MO........de agenda
K.M.L.O....Lde functie
...N.......Lde hora
KMLL.......Nde las
L....L..O..Lde réception
...........Nde ti
L.LLO.L.....de vacature
..LKO.M...MMde vous
M.IMNNLPL.MKdear
Q.K........Kdear ada
..LL.LMM...Ndear mr
L..O....M..Ldec
L...NO....LKdecided
L...MO....LLdecided to
N.M........Ldecides
.L..LP.....Ldecision
.....N.....Ldecision on
QL..LM..LL.Kdei
LMN.O.KN...Hdel
LLL......N.Ndel lunes
L..N.......Ldel martes
..K........Ndemo
LLK.M.N..MM.den
..........NKden termin
......LO...Kdepends
......LO...Kdepends on
LNKO.M.MLLNIder
L....M....NKder stadtbibliothek
.NLM.......Lder stelle
LL.OMLLNL..Ldes
O.K.......MLdescription
..OL.....L..design
MLOL.J..L..Odetails
.NM.LO.....Hdeveloper
KML.MML...LNdi
NM.NM.....LIdia
O.L........Ldial
KM.LNK..L..Pdid
.L..ML..L..Ndid not
K.N...M.....didn't
.....O....L.die al
KLOKNLMN...Kdie stelle
....N.....L.dienstag um
LO...M.....Ldiese
LO.........Ldiese woche
LMLML.M....Ldinsdag
N.L........Ldir die
L.N........Ldirections
N.NK.LL.L..Kdirector
.L.O.......Ldisculpas
.N.........Ldisponibilidade
LN.........Ldisponibilités
ML...L....OLdisponible
MPKLLMKM.PKLdo
LOM.L.L.M..Ldo #
M....N.....Ldo processo
LM.L.....LLOdo you
L.O........Kdock
L.O........Kdock road
OL..L......Ldoes
N.L........Ldoes that
LM.......O.Ldomingo
.L.MOL.....Kdon't
L.N.P......Jdonc
...LN......Ldonc plus
JNO.M.....LLdonderdag
.LMNM.L....Ldonderdag #
KMN...M....Kdonderdag om
.MO..N...L.Idone
LL.O..L....Mdonnerstag
L.N........Mdonnerstag #
O.L.......L.dont
KKMOMLN....Jdoor
KM...L..L..Qdossier
N.MLM....L..down
LNLN..L..L.Ndr
.OL..L..M..Ldrei
N...........drink
N.L........Ldrinken
M...OL.....Jdrive
.......N....drug
KQNKKLLLMLM.du
N.L........Ldu freitag
LNLN.L..LM.Ldue
..LO....M..Kdue to
L.LO........dunmore
L.LN........dunmore rail
.MKNNNL...KLdus
..M..O.....Jdynamics
...LN......Ldémission
..KKO......Mdéplacer
JNNMM.L.P..Ie
..N........Le o
.LN.L.....LMe um
N.M........Kearly
..M.LN.....Jeditor
.....N.....Leditor spot
N.LMMMK....Leen
L.L.O.......efecto
OLL......M.Keight
PLKLM...M..Lein
N.L.........ein montag
L.ML.L..M.LOeinen
.L......O...eingangsbestätigung
.L......O..Leingegangen
LQ.L.......Leither
M..LLN..L.LLel
LML........Nel lunes
LLL........Pel miércoles
LMLLLO..L..Mel puesto
LO..........eleven
.LLNLO....MKelse
M.KL.L..L..Oemployer
.L...L..LM.Pemployers
.........N.Lemployers see
.N.........Kemre
HLO.....NOLMen
......OM...Jenclosed
K.NL..M..MMLend
.L......N.NLende
L.....L..N.Nends
L........N..ends on
QJM.L.OLNL.Hengineer
..N........Kengineer ii
L.N........Lengineering
......LN...Lenhanced
......LN...Lenhanced dbs
M.LLLLL.L.QKenjoyed
.....L....NLenjoyed it
L.P.L......Lentonces
LKLN.LK.OMMMentrevista
.LLN...M...Lentrevista de
K.MNOL.....Kentrevista del
...........Oentrevista inmediata
KKLLLM..M..Rentrevistas
L.L........Oentrevistas del
OK.LL.LMMMMJentro
L....N......entschieden
LLM.O......Lentão
J..L.L.MML.Qest
...........Nest en
LLLM.......Oestar
L.......M..Netwas
LL....N....Meuro
LM..ML....OLeven
.NKLL...MM.Mevening
KLMMQ......Jevent
L.......OM.Levery
........N...every one
NLKN..L....Neverything
..LN.......Leverything else
.L.......N..excel
L.LMN.......excuses
NK.......P.Jexercise
N........L..exercise at
PLL......L.Lexercise with
KLN..Q..L.L.experience
J......L...Qf:admissions
..L.....O..Lf:apply
K.PL........f:best
N.LLN.....MLf:bien
.....L..L.LNf:billing
KMLNLO..LLLMf:de
.N.........Kf:desk
K..MM.M...M.f:dr
.M...L..L.NKf:grüße
LLLLM......Of:hello
LL.MMM.M.MLIf:hr
L.N........Lf:hugo
PLK.L.......f:info
L.ML.L..P..Lf:jobs
.M.N....L..Kf:l
.....L....LNf:lee
L.L........Nf:lindqvist
M.L.......KNf:lou
..L..L.....Nf:mara
LLOK....NL..f:no
JK...KL.MPLOf:noreply
PKP.LKMLLKLNf:notices
L..........Nf:orrin
LMM..LLN...Lf:personal
N.LLM....M.Kf:recruiting
LLOK.....L.Mf:reply
M..MOM.....Hf:rh
N..ML...M..Kf:robin
L.......K..Of:segreteria
L.L..L.....Pf:service
O...L......Lf:sjoerd
.N.........Kf:staffing
.....L..L..Nf:status
.....N.....Lf:system
..O...M....Jf:tran
..N...M....Kf:wes
N..........Lf:ximena
O.........MKfaccio
O..........Kfaccio vedere
PMLL....M..Jfase
LL.........Ofazer
L.....M...NKfebruar
...M......NKfebruar um
JMML...M.MMLfebruary
L.L........Ofebruary at
KML.LO.....Nfeedback
.MJNM..M....feira
..LO......LLfemke
L....K.....Qfile
.....N.....Lfilled the
...LNM.....Lfinalement
K.MN.......Mfindet
K.NL.......Mfindet am
M.L.......LNfine
ML......L..Nfinish
.L......L..Ofinish your
.K.........Ofintech
.MLM...LKLLNfirst
LN.........Lfirst come
L.L...M....Nfirst day
LN.........Lfirst served
N..M.......Kfive
OL.......L..five questions
L.M......N.Lfixed
.....K.....Nflat #
MLMLM.LNL.NJfollowing
L.......MN.Kfoods
M..JM.IJKL.Ofor
MLN.OL...L..for #
OMJLLKK.NLLPfor a
NKKL....MM.Nfor an
.....K..O.LNfor applying
.L......L..Nfor biscuit
.L...O....L.for coming
I.QM.......Lfor friday
....LL.....Ofor it
.LLL......MNfor me
K.P.LM.....Lfor monday
PNKLM.JKKMM.for the
..N........Lfor tuesday
.NL.........for warehouse
MNKMOKN.LL.Lfor you
J.PM.L..L.OLfor your
.LKL...LPL.Oform
..N...MM...Jformal
JNOLLLL....Nforward
J.OL.L.....Oforward to
NKLLLLM..NL.four
JMNNMOM..L.Ifrau
L.OL...ML..Lfrau lindqvist
OLKLLNL.LM.Nfree
N..........Lfreitag um
L.M...NL....freuen
KMOL........freundliche
KMOL........freundliche grüsse
KML.M......Nfri
KM.LM......Nfri #
H..QMKML..MNfriday
I...M.....NOfriday #
KNLI.KQMM.L.from
MM.LL.NN..LKfrom #
K.P......M.Kfront
...L.O......full
KLM.L.O....Mfunctie
L.....O....Lfunctie van
L....O..M..Kfurther
K.O.........fwd
..........LOfünf
..........LNfünf minuten
IKMKMOL...MPfür
LL.L.O......für das
ILQ.LN...M..für die
.....N......gaan
L.LLN......Ngaat
....N.......gaat niet
K.N.......NKgate
.M..LN.....Kgave
ML...L.....Ngeben
.L.L.O.ML.MLgeehrte
.L.L.O.ML.MLgeehrte frau
L.L........Ngenitori
LO.L.NLML..Lgern
KLMPM....LMKgesprek
LL.NMMM...LLgesprek van
NLKM.MM.LL.Mgespräch
K.O.........gespräch für
LLIOLL..M.LPget
OLLNK..L..MLgiovedì
L.L...M.NL.Mgive
........N...give us
.LLMMNL...L.glad
..L........Ngli
M.MLMLL....Ngo
...LO......Lgod
MNM.M...LMKKgood
..OL.......Kgood for
M.L.L.M.L..Ngood news
PMK........Lgoogle
N.K...M.Q.LJgot
LL....N.O..Kgot it
N.L..L..O..Kgot your
.O.L.LO.LLNIgraag
L...LN....M.gracias
.....O......gracias por
K.N........Mgrand
KOLLL.OM..LLgreat
......NM...Kgreat news
LN.........Kgrowth
M.LO.......Kgruß
...N.......Lgrève
...N.......Lgrève des
KMOL........grüsse
LM...N......gute
LL.N....P..Kguten
LL.M.L..Q..Kguten tag
...........Ngym
LMM.LL.MM.LNh
MOKNLLL.KLLMh #
L.OMMLL.L.MLh:#
.LNML.....LMh:?
..KN........h:aug
..L.......LOh:by
..N........Lh:da
...........Nh:says
LLLL.ON.M..Khaben
ONLLMLK..ML.half
O.LML.L.L..Mhallo
.MNM.......Khallo frau
LLLO.M......happen
OMK........Kharbor
HJJPPPKKKKKPhas
ILLOOOLL...Mhas been
....LN......has sido
.L.N........has to
NN.L.......Khast
.N.........Lhast du
ONI.N.J.MLL.have
KONLMLL..L.Mhave a
S.K.LK..L.MKhave been
.ML.LO...M.Jhave not
..N.......MKhave one
LL.MNL.....Nhave to
....LL.....Ohave withdrawn
K.M....MO..Khave your
PLLOLLLL..LLhe
..ONMM...L.Jhead
LLOOLM.....Khead of
.........L.Nhealth check
KLLN....N.NKhear
L..........Oheb
O.L.K.L.N...hebben
L....L..O...hebben je
K.LO.......Mhee
LMLLNNL...KNheeft
....N.N....Kheel
......N....Lheel graag
L.LNLL...LLPhello
L.OL........helm
LL.........Ohem
J..ML.L....Qher
GMQ.L.L.NML.here
JLPL.......Mhere is
LLOL....MN.Khere's
MMKOLL..L.M.herr
NNKL....L..Lherr brandt
K.LKNN..L..Nhet
L...N.M....Lhet gesprek
.M.NK.......heure
N.LKLN.....Lhey
KJ.MNN.LLMNMhi
L.N........Lhi jakub
NL..LO...MLLhi mara
K.O........Lhiermit
L.N........Lhiermit bestätigen
.L...O.....Khighly
.....N.....Lhighly yet
PLLM.LLLL.LNhim
O..........Lhim and
LLLLLNM..L.Ohire
..L........Ohire #
LNJ.ML..L..Phiring
O.LNL.......ho
LLLLOL....MMhoje
.LLMKN.L.MLLhola
K.NL.ML.L..Nhold
ML.L.LL.KQ..home
L........N..home exercise
.L......L..Nhome visit
.LLN.M.....Lhope
...N.......Lhope that's
L..ML....L.Mhora
LLNLML..LN..horas
NLLO....L...horário
K..LL......Phost
NMPNLLM....Ihour
M.N......L.Lhour with
N.MN.......Hhouse
MHKL.L..MLLShow
L..........Nhow to
OL.L.......Lhow you
.ML........Nhoy
Q.KLLL.....Mhr
..NL.....M.Khugo
L.O........Lhusband
LJHKM..MNJPOi
L....K....MOi enjoyed
....ML....LNi had
JLP.NL..M.LMi have
KML.L.....NNi will
MLLLMOL.L...i'd
MLLO.L..N.NIi'll
LN.KMN..L...i'm
L...NM.....Lich ihnen
.....O....L.iemand
PIL.ONMKPMKJif
KLN.ML..MM..if it
O..........Kif so
PLL..M.....Lif that
KLNK.POL.MLLif you
KNLMM.MMLLLLihnen
.....LNN....ihnen die
....N......Lihnen ein
I.OLM...M.LNihr
LML.LML.OLN.ihre
.....L.....Nihrem
.L...L..M..Mihrer
..MOL.L....Kii
N..........Lill
LLLR.......Kimprevisto
LMOKLLLJNMKNin
L.NLL.L....Nin de
MNJ.M.L...NJin der
N.ML..M....Kin die
.MLLL......Nin for
.L...N.....Lin mind
NLL.....M...in ruhe
.....N.....Lin spring
.N....MK.NMKin the
OL........MKin your
..LNM......Linconvenience
K.L........Pinformal
LL.........Oinformation
L..LO.......ingetrokken
...........Oinmediata
L.L........Ninsegnanti
K.LRL......Kinstead
L..N.......Linstead ?
...O........instead of
..L..N..M...intake
..N.MKJMJKKNinterview
L.N........Linterview barista
....NL......interview cancelled
OLN.NLL.LLMKinterview for
M.K.L......Ointerview invitation
QMKK........interview is
.LN.NL..L.L.interview on
..O........Kinterview scheduled
L..K.....M.Ninterview slot
.OML.......Jinterview slots
.....L.....Ninterview stage
.LMN.......Linterview tomorrow
NKL..L..LM.Ninterview with
..LL....L..Pinterview you
L.MNM......Kinterviewer
L.N........Linterviewer is
MLKL.NL.MLLOinterviewing
GNI...MLM.LPinterviews
.....L..L..Ointerviews #
L.......N..Linterviews are
L.LO.......Linterviews planned
JO..........intro
...KP......Linutile
...LN......Linutile de
PLJ.LL..L.MOinvitation
L.OLL...LM.Ninvite
K.O.........invite for
M.K.....LM.Oinvite you
N.KL.M..MN.Linvited
MLL..M..MN.Linvited to
N.L.........invitiamo
N.L.........invito
NJMOKKM.LMIMis
.MML.M.M.L.Kis a
........N..Lis complete
..........LNis fine
LLLMML...P..is no
L.LQ.......Kis now
M.NLML..L..Mis on
ML.........Nis one
PL.L.......Lish
L..........Nisp
K.MOM.L.N.LList
MKLLL.O.OPK.it
......N.N..Jit !
L.N....M....it ?
..PL...L..LLit is
L....PM...LLit was
PLL........Lit will
KKN...N..N.Lit's
OLLLMM.MM.LJits
L....MN.....j'ai
L.NM.......Kjakub
JNM...M.....jan
N.HN....M..Mjanuary
ONLLNMLL.LMJje
LM......O..Lje sollicitatie
..L.O.......je suis
..L..L.....Ojij
N..I.NMLL.LMjob
LN..........job ?
JLL..L..N..Qjobs
.LNL.LM...M.join
..O........Kjoin url
...........Njoined
..L..LN....Mjou
L.L........Ojueves a
J.ML.......Ojuly #
O.IK..OLMLMNjune
L.LO.....L.Njury
J.R.LML.M..Jjust
K.O.........just sent
...LO......Ljúnior
.JL.MLP.L..Nk
L....M.....Nkandidaat
NKL.MLL.P.LKkeep
NL.N.......Lkeep it
..L.....P..Kkeep this
.....N.....Lkeep you
.....L.....Nkeine
NO.L.L.....Lkennenlernen
LL......L..Okept
..K........Nkim
.MO........Jkindly
NMLL.......Kkitchen
N.L........Lklasse #
J.ONLM..LLKNknow
L.LO.......Lknow the
LN.........Lknow which
N.L........Lkoffie
P.L.L......Kkom
K.ML.......Okommt
LPKHM.KNL.MNla
K.MLL......Ola de
LLLMN...LMMLla entrevista
LQ.......L.Lla semaine
.L.O.....M.Kla semana
L.OL.......Llabo
.LLN.....M..laboratorio
K..........Olabs
QLKL....M..Lladen
O.K.........laden sie
.....K.....Olandlord
OK..M......Klane
NL.N..LLL.LOlas
NKKNMLLLL.LOlas #
NMLJ.M..L.LNlast
..KO.....O.Jlater
QKJNOKMMLLMJle
L.N......M.Lle chef
QKJKLL..LON.lead
.L......L..Nlead and
L.M..LM...LNlearning
L.L..L....KRlee
LNLL..L....Nleft
KLMO.L..M.MLlegal
L.LPMML.L.LLleider
.L..L......Nleila
.....LM....Nlet you
LO.NLM.....Jlet's
.O.........Klet's talk
.OJ.LLSL.LMHletter
......O....Kletter for
......N....Lletter is
NN......L..Kletto
M.M.LN.M...Jlevel #
M.L.M.LN...Klicence
JMN.M.N....Jliebe
KM..MMN....Kliebe frau
PPJJLKMNMKL.like
OPJKLKM.LLLMlike to
OLL...LN.L.Llike you
MPLLLNL....Iliked
.P.........Kliked your
LMO.L.N.L.LKlindqvist
OL.LM...M..Jline
JNIRKLLL.R.Klink
.K.ML......Nlive
.N...LM..N.Jlog
.N...LM..N.Jlog in
NLLL.......Mlol
.........N.Llola
.........N.Llola !
K.LN.N..L...longer
K.MLL...M..Olook
L.M..L.....Mlook forward
JLMLLNL...MNlooking
K.N........Nlooking forward
.O.........Klooks great
..L.......KPlou
L.KLLNO....Mlove
......O....Llove you
.L.N........lukt dat
K.PLLNL....Mlunch
N..L.......Llund
O.K.........lund wir
L.KML.O..LMMlundi
LMKL...MLN.Nlunes
LLNPML.M.L.Lm
MM..MNL...LKmaar
..LMLO..L...madame
.....N..L...madame nous
OLKN.LL...LMmail
MLPMLLL.....make
L.P........Kmake changes
LOL.........mal
.....N..L...malgré
LNOLJK.LMLLNmanager
OK..........manager next
.....L....KOmanager position
K.LL.......Pmando
..O........Lmano
.PNMJO..KMJLmara
.....N....LKmara thank
OMLL...ML...march
OLI.L.M....Omarch at
.OLMK....L.Mmardi
KMM.L....M.Nmartedì
KMMLL....M.Nmartedì #
Q.KL.......Lmarzo
N.LL.......Lmarzo #
........N..Lmatch
JLO..ML.NL..may
KMNM.L..MM.Kmay #
LL...N......may we
O.KL........maybe
NPKMLL..JKO.me
NONK..M...LIme and
JLMMML....LOme know
OLL....M..MLme to
O..........Lme voir
KM.........Ome your
N.JL..N...LNmeet
.L.........Nmeet on
JL....MM...Omeet the
..........NKmeeting the
LLN.O.L....Kmei
LLN..L..N.NKmelden
L.N.........melden sie
.N.........Lmelhor
O.L........Kmenon
OMJ.LL....MMmerci de
KNJKNL..LM.Pmercoledì
KMKLL....M.Pmercoledì #
..LO.......Lmesma
.LO.L.....LLmesmo
..KLML..M.MNmessage
KMMKMP.LLLKNmet
......N.....mevrouw lindqvist
.LLN....M...mezza
MO.......L.Lmidi
.L.O.......Lmil
.L.O.......Lmil disculpas
PLL........Lmill
.NJ.L....M.Nmin
.LLLNN.....Lmind
.....N.....Lmind for
N..M.......Kmins
O.IL....LN.Nminute
.........N.Lminute typing
KML......MKOminuten
OMLKKLL.LPLNminutes
.LLLL....M.Ominuti
L..KLLL.MM.Ominutos
NOLLN.....LJmir
NOJ.LNL...JNmit
KLLOL.M...M.mittwoch
MLMML.....NImittwoch #
K.M.L......Omiércoles
..L........Omock
MNKN.MN..LLJmoi
NN.OLMN.LMMHmonday
O.MLL.M..M.Kmonday #
LN.........Lmonday or
MLM.KNL.LOMLmore
L.O........Lmore about
.........N.Lmore step
O........N.Kmore than
KMLPL.L...L.morgen
OMLN.M..LLNImorning
KP.........Lmornings
L.N.........motorista
LLLL......LQmove
KLKN.......Omoved
K.L.LL.MLLNOmr
..LQL..M.LLKms
LNM..L..L.NJmucho
L.KPML...M.Lmuss
K...L.L.LL.Rmy
L.O........Lmy husband
LNL.......L.my number
NN.L.......Lmärz
M.KOL.......même
...OL......Lmême heure
MLMIK.N..L.Nna
.L.N..L....Mnaar
.LLO.......Lnaar donderdag
LLLMNNN.L..Knach
..P.L......Jnd
..O........Knd at
MLL..N..L.LNne
KKNNOM...L.Jneed
KKONOL.....Kneed to
.LLLNML.MM.Lneeded
..........NKnehme
..........NKnehme ich
L..........Nneri
.....L..L..Nnetwork
...........Oneue
..LN.......Lneuer
..LN.......Lneuer termin
IKHPNM..LLLQnew
.....N..L..Lnew status
ML.O.......Lnew time
MLKLLNNMLL.Mnews
.....MN....Jnews about
RNHOLKLLKNL.next
.....N.....Lnext apprentice
O.LL.....N.Lnext step
O.L........Knext tuesday
.LLQLLL..LM.next week
..MMNOL.L.LJnicht
NLLL.......Nnico
.LLLNML...LNniet
L..........Nniet ?
....N.......niet door
L.N........Lnikos
OIIMSOK.MPKHno
....LN......no has
L..N.N..L..Kno longer
M.K.OL.....Lno need
L.N........Lno tricks
..L..M..L.MNnoch
N.ML.......Lnodigen
K.N.L.L..O.Knoon
MML...N....Knora
OMKL.L.MLMMJnos
LKJOOSLNK.JKnot
...N.......Lnot #
.L..LQ..L..Lnot be
....LP.....Knot been
....LO.....Knot selected
.L......L..Onot send
JNN.L..M...Lnotes
JMMLNK.MN..Knothing
M...N...M.NInotre
LLMN......NJnotre entretien
LNL..L....NLnotícias
NM.LNOMLLL.Gnous
....LOM.K...nous avons
ILN.L.N....Nnovember
K.M......L.Onovember #
KLJS.MLL.LLMnow
...N.......Lnow #
LL.ON......Knuestra
NPJL.N..N.LInumber
L.......P..Lnumber #
.NL.......LLnumber is
LLLLLM..L..Onuovo
K..L..LM...Pnurse
.KNM.LLM.LLMnão
JML...L.LMMPo
...LOLM.L..Kobra
L.L..L....NLobrigada
.....L....NLobrigada pela
.....N.....Loccasion
.O..........oder
LMMNJKMPMLL.of
J..O.L.MM.LLof #
..N.....M..Kof an
LN.........Lof donderdag
OLNL.LL..M..of the
L.MLLLLPN...of your
.LKMO.L.LL.Noff
.L..NM......off the
KL.L.LPPLL..offer
......L....Noffer ends
......O...MJoffer letter
L.....OM...Koffer you
LL.....M...Ooffers
J.MOLK.MLNKOoffice
JMOLO.M.L.MIofficer
L.LPL.......oggi
PLLL.......Loi thaís
OLJQM......Jok
..LNM......Lok ?
OLL.........ok for
O.N.KL..ML.Kom
MIMLLMM..KLMon
LMO..ONLQ.LGon #
........O..Kon april
N.L......L.Kon behalf
L.O........Lon for
PMJNML.M.L.Jon monday
LLM.....L.LOon or
..N.L.......on se
LM.LNL...N..on sunday
L.....N.....on te
PK.OLLM.LLL.on the
.LIK.....MLRon thursday
.KI.LM...LNRon tuesday
L.N........Lon us
LKOLLML....Oon wednesday
L.MM.QMML..Ion your
NMLLLKL.L.MNonce
.....L.....Nonce more
NPMKJ.KLNLLLone
Q.M......L.Jone hour
..L......NMLone more
OKL......L.None of
...........None to
NL...L..NL.Lone way
.PL........Kone you
JJLL.L..LR.Ponline
.L.......N..online test
MLML.N..N..Ionly
NLM.L.M...NIons
LLMN.......Lons gesprek
LM...L..O.L.ontvangen
OLK.PLL....Lonze
LN.KL...NLKQop
.OLLL......Nopen
.MLMLN....MJopening
.....N.....Lopening you
.....L.NM..Loperador
.......N...Loperador de
..LO.......Loperations
GS..JJLL.KKRor
MOL........Kor #
LN.........Lor tuesday
.N.........Lor weds
LNL.....L..Norari
KNKLLLL..LNOou
L.....N.....oui
ML.PLLMK..L.our
L.N.........our coo
L.O........Lour lunch
MJ..O.M.L..Lout
N...L.L.....over de
K.P........Kown
..LOL.L.....p
M.LO.......Lp m
..L........Npage and
KLM..P...M.Mpanel
.....N.....Lpanel scored
..L.....L..Opaper
......N.M..Kpapers
..M..L...MNJpar
MMLOIMKLM..Npara
OKLOL.....MKpara la
..LN........para quinta
N.L.........para uma
L.O........Jparade
L.P.L......Kparfait
M.N........Lparque
N.K..L..MM..part
M.L......N.Lpart of
..L..M...NMKpass
L.LO.......Lpassa
K..P.......Lpassa para
O..........Lpasse me
OKL..L..N...passed
OLL.........passed the
LL.NL....N..passo
LLKL...M...Opassport
.LQLL...M.LKpasst
RL.L....L..Kpast
.....L..L.LPpayment
LM.N.......Lpayroll
L.L........Opedido
K.M.LL..L.OLpela
..L.......O.pela conversa
L.....N.....pension
JJMM.....M.Opeople
KOLLLN..LM..per la
K.PL......MKperfect
K.O.........perfetto
M.LL.O....MJperson
L.L......P.Kpersonality
..L......O.Lpersonality questionnaire
K.L.L..MM..Npersonas
..LM.N...L..phone
......LM..NLpiacere
.L...L..L..Opick
O.K.........pin
..........NKpine
KLO.NLLLMLLOplace
.LLOM......Kplanned
L.LOM......Kplanned for
P.L......L.Lplatform
N........L.Lplatform team
LNM.LJ.PLNLLplease
LLLN.......Mplease choose
L.LN........please rebook
OL.......L.Lplease record
......N.....please sign
NM.JP.N..L.Jplus
LMNNLKKLL.LNpm
OL.K.......Lpm ct
..L.......LNpm works
LL.Q.......Kpodemos
LMN........Kpohl
JOLMMNL...MJpor
LQK.....L.MKportfolio
L.P.NO..LLLJposition
LNO.MMLM.M.Hpost
NLM........Lpost #
KMM.L.NM.LNHposte
QLKMLM.....Lposto
.NNKLLMML.MLpour
L.....N.....pour signer
.....N..L...pouvons
L.L...LN...Npre
M.L...N....Kprepare
.....L.....Nprevious
LMM..L..OM.Jprima
L.PL...M...Kprincipal
KKLO.ML..P.Kprocess
...L.N.....Mprocesso
LO.........Lprochaine
.O.........Lprochaine pour
LL...L..N..Pprofile
L..........Nprogramme
J..L.....N.Oproject
.......N...Kproof
.......N...Kproof of
P.K...M....Lproposition
.........N.Lprueba
P.K.......L.présence
L.KNN......Lprévu
..NL.......Kpst
KLM.L....M.Npuedes
KNLLLO..LL.Npuesto
LN.LLO..LL..puesto de
OLN........Jqa
..N........Kqa engineer
LO.MK...L..Mquando
M.OKM.....LKquarto
MI..NML.KNMLque
L.L.N.......que la
.K.........Pque é
L.L.O..M...Lqueda
L.L.O.......queda sin
L.L......N..questionnaire
NK.KLL.....Qquestions
OL.L.....L.Mquestions and
OLK........Mquimper
...N.......Lquinta dia
N.KOL...KL.Mr
L.LN.......Lrail
LN.........Lrather ring
KKPM.LJKLKS.re
I..QMM....NIre interview
M.OM..M...KKre re
..L..L....PLre thank
LLMN......LLre thursday
..N.......OJre tuesday
LMKL.LL.O.MMread
........N...read every
....LO.....Lreally liked
..M.N......Kreason
LLLP........rebook
L.LN........rebook your
.L...L..O...recebemos
..M..L..M.LNreceived
PKL........Mrecord
NL.......M.Lrecord your
.MNLLL......recruiter
KM....LQ...Lreferences
.....N.....Lrejected
LMNL.L..LM.Mreminder
L..........Nremote
....LL.....Oremoved
.....L....OKrencontrer
L..L.......Orendez
L..L.......Orendez vous
MOLL.LNL...Lreply
.NL...N....Kreply with
.........N.Lrepo
ML.NLL..LL.Mreport
..N........Kreq
..N........Kreq #
K....L....LPrequest
....LN.....Lrequisition
K.OLL......Nreschedule
..O........Kreschedule cancel
.....N.ML...resultado
M.L..L..N..Oresume
L....L.MO..Kretenue
K.....MM.O.Lreturn
J.ML.LN.NM.Mreview
......N....Kreview and
ML.LLL.MLN..right
M........N.Kright away
NMOLLK.L.LMJring
PLML.LLLL.M.ring you
L.L........Oriverside
NLOM.......Iroad
N...........roastery
M.LOL...M..Krobin
PLJLM.N..LMKrole
L...L......Orole for
L..........Nroles
L.NL........rondleiding
JLNOLLLM..LProom
...........Nrosalind
N.MML....L.Lround
L.N........Mround is
NLL.........round the
OMLL........rua
JM.L.......Prue
NLL.....M...ruhe
PM.L.......Krun
...N.......Lrunning
L....L..O..Lréception
.NOL....L..Ks
JMPLLLM.OLMKs:!
KGNHNKJLNKLRs:#
JLOLQLL.LL.Ns:# #
...........Ns:# new
QTJJKKMLKKKMs:?
.PKLLKM.ML.Os:a
LM...MN....Ls:about
LM...MN....Ks:about the
....NL......s:absage
L....L..O..Ls:accusé
L....L..O..Ls:accusé de
.L......L..Ns:adoption
.L......L..Ns:adoption application
L.LLM......Os:afspraak
K..P.......Ls:alteração
N..........Ls:am #
OM...LM.LL.Ls:an
....O......Ks:annullamento
....N......Ls:annullamento colloquio
.KLLKML.PLKPs:application
.....P..L...s:application status
........N..Ls:application submitted
L....M..N..Ks:application to
.....L..N.LLs:applying
K.J.N.M....Ps:appointment
......O....Ls:arbeidsvoorwaarden
.N.........Ls:are you
L.M..L...O..s:assessment
LMOL.L..M.L.s:at
L.O........Ls:at the
LPLL......L.s:availability
.NM........Ks:availability for
L.P..L....NKs:aw
K.PL.L..M..Ls:bevestiging
K.O........Ls:bevestiging gesprek
MMLLLO..M.LKs:bewerbung
L.O........Ls:booked
J.R........Ls:calendar
K.O.........s:calendar invite
MKO.LL..LL.Ns:call
K.O........Ls:call with
L..O.......Ls:cambio
L..O.......Ls:cambio de
....OL.....Ls:canceled
..LLRL.....Ls:cancelled
.....N.....Ls:candidacy
...L.......Ns:candidates
LO..L...PL.Js:candidatura
..L..P..L...s:candidature
L.LP......LLs:change
.....N..L..Ms:changed
N.L........Ls:chat with
.L.........Os:check
L.L........Os:cita
....L......Ns:class
....L......Ns:class cancelled
L.L........Ns:colloqui
M.NM......MJs:colloquio
...........Ns:community
ML......MN.Js:complete
.L.......N.Ks:complete your
.......N...Ls:condicionada
.......N...Ls:condicionada operador
......LN....s:conditional
......LO...Ks:conditional offer
L.N.........s:confirmación
K.OLL...P..Ks:confirmation
..ML.......Ns:confirmed
...........Ns:código
...........Ns:código de
M.L..LNM...Ls:d'embauche
..K........Ps:day
KLLMO...M.KOs:de
...N.......Ls:de hora
L....L..O..Ls:de réception
....LN.....Ls:decision
.....N.....Ls:decision on
K.L........Os:del
L.L........Ns:del lunes
..K........Os:demo
L.P........Ls:details
NLKN.L.MKL.Ns:di
.LL..N...LLOs:do
M....N.....Ls:do processo
..LL.......Ms:domani
....N.......s:door
.L......O...s:eingangsbestätigung
OLLL......M.s:einladung
LM.LLL..LM.Os:en
N.MMMK..LLNLs:entrevista
L.L........Os:entrevistas
....N......Ls:event
M........N.Ls:exercise
.L......L..Os:finish
.L......L..Os:finish your
L.L........Ns:first
L.L........Ns:first day
LL........O.s:following
I.RMLKKLMNM.s:for
LLO........Ls:for #
.....L..N.LLs:for applying
L.N..L..M.MKs:for your
M.J.......N.s:friday #
K.O.........s:fwd
....N.......s:gaat
....N.......s:gaat niet
..NMN.L....Js:gesprek
N.L.......MKs:giovedì
LL......Q..Ls:got
LL......O..Ls:got it
........N..Ls:got your
L.....OM...Ks:great
L.....NM...Ks:great news
N.L.........s:group
.L.K.L..N..Os:have
ML.......L.Os:health
.........L.Ns:health check
..L........Ns:hire #
..N..M..L..Ks:hold
LK.......O.Ns:home
...N.......Ls:hora
..LO.......Ks:horário
..O........Ks:hour
LL........LPs:how
MMLLLL.....Os:ihr
.M.L.O.....Ls:ihre
.M...O.....Ls:ihre bewerbung
.KMLLLL..LLRs:in
L.L........Ns:insegnanti
PMONMJJJJILMs:interview
..O........Ks:interview scheduled
.OML.......Js:interview slots
P.K..L..L..Ms:invitation
J.O........Ms:invite
KL...L..QM.Ls:it
L.......N...s:it !
M.LL.NL.N.LKs:je
.L......O..Ls:je sollicitatie
LNM..LM.LML.s:job
...........Os:jobs
.N.........Ks:let's
.N.........Ks:let's talk
......N....Ls:like
L.OL.......Ms:lunch
L.L........Ns:lunes
OL.L......MLs:manager
..L...M....Ns:meet
..L........Ns:mock
..MN.......Ls:morgen
.L.OM......Ls:need
.L.OM......Ls:need to
...........Ns:neue
..LN.......Ls:neuer
..LN.......Ls:neuer termin
..LN.L.....Os:new
...N........s:new time
L...LNNM...Js:news
MQLL.L...L.Ks:next
.N.........Ls:next week
....N.......s:niet
....N.......s:niet door
.....N.....Ls:not this
LLN..MP....Js:of
LL...KPQLL.Ls:offer
......MM..MKs:offer letter
......N....Ks:offer of
NK.KNPLLKK.Ns:on
L.N..O.....Ks:on your
.........P.Ks:online
.OL........Ls:open
.......N...Ls:operador
..N.........s:panel
........L..Ns:paper
M.LLL......Os:para
.....L..L.LOs:payment
..L.......O.s:pela
.M.LL..L...Os:per
..L......N.Ls:personality
..L......N.Ls:personality questionnaire
ONL.M...L..Is:phone
OML.MM..L..Js:phone screen
L.MNM....L.Ks:please
LM...QL.L..Ks:position
..N........Ls:pour
L..........Ns:pre
.M.L.N.....Ls:processo
ML.......O.Ls:prueba
..L......O.Ls:questionnaire
JJPML.KKLKS.s:re
I..QMM....NIs:re interview
M.OM..M...KKs:re re
..L..L....PLs:re thank
L..........Os:re the
LLMN......LLs:re thursday
..N.......OJs:re tuesday
LL.O........s:rebook
.....L....LOs:received
...L.......Os:rendez
...L.......Os:rendez vous
L..P.L..L..Ls:report
..N........Ks:req
..N........Ks:req #
L.L.......LPs:request
.....N.....Ls:resultado
L.LL..M....Os:review
M.LL.MN....Ks:role
K..........Os:room
.NN........Ks:round
...N.......Ks:running
L....L..O..Ls:réception
.N.L........s:schedule
M.O........Js:scheduled
NM..MM..L..Js:screen
NLLL.......Ms:second
..N........Ks:see
..N........Ks:see you
NL...O..LL.Ks:selezione
L.O........Ls:set
OL.L........s:shift
.........O.Ls:skills
.........N.Ls:skills check
LP.LL......Ks:slots
M.LL.M..O.LLs:sollicitatie
L.......N...s:sollicitatie ontvangen
L.LOL.......s:spostamento
L..NL.......s:spostamento colloquio
.L...O..K..Ns:status
.....N..L..Ms:status changed
.......L...Ns:study
.......N...Ls:subject to
........N..Ls:submitted
N........L..s:system
N........L..s:system design
........MO.Ks:take
.........O.Ks:take home
.O.........Ls:telefonat
L.P........Ks:termin
K.O........Ls:terminbestätigung
.L...M..LQ.Js:test
LLL..L..N.RKs:thank
LLL..L..N.RKs:thank you
........N..Ls:thanks
JJMLNL.M..JSs:the
....M.N....Ks:the role
...L.......Os:their
.....N.....Ls:this time
IKPN.L.....Ns:thursday
LLLP........s:tijdstip
KOKQLML.LL.Ks:time
L.LO......LLs:time change
..N........Ls:tmrw
LL.N.KOMOLLKs:to
NL..........s:to interview
L.O.ML......s:tomorrow
L.O........Ls:tot
L.L.L.M.O...s:tu
N...LM....NJs:tuesday
.....P.....Ls:update
KLKR.......Ls:updated
..........LNs:users
PK.......L.Ls:video
PL.......L.Ls:video interview
........L..Ms:viewed
L.......L..Os:volunteer
ILOL.MLLK..Ps:votre
M....N..L...s:votre candidature
..LL.......Os:vous
O.KL..L.L..Ns:w
LLLONJ.....Ms:was
.ILO..M.R..Hs:we
.L......O..Ls:we got
........O..Ls:we have
.O.........Ls:week
.....L..L..Os:weekly
......N....Ls:welcome
QMI..NLMKKLNs:with
NL.........Ls:with our
.L....N.....s:would
KLPKLJOL.KQMs:you
........O.NKs:you for
HLNLLNJLNO.Os:your
M.L.LN..PL.Ls:your application
.....N.....Ls:your candidacy
KNMN.M...M.Is:your interview
.........N.Ls:your skills
.....LMN....s:zusage
L.ML.M..L..Ns:à
...LN......Lsa
...LN......Lsa démission
KLOL.MN....Lsaid
NLKQ.....L.Lsala
IKHTKL...NL.same
L.LOL.......same room
LNKN......MLsapere
OLLLML.....Msat
P.JKMN..LMLMsaturday
LN.N.......Lsaw
........L..Osay that
O..........Lsays
.OL..LLMLM.Lschedule
LN.....M....schedule your
OLMLNL.....Lscheduled
O.K.M......Kscheduled for
.L.N..L....Mschuift
N.L........Lschulleitung
M.......O..Kscientist
.........P.Kscore
.........N.Lscore right
.....N.....Lscored
.....N.....Lscored you
MKM...LO....screening
......LO...Kscreening and
NHNPMKLLM.LLse
NL.KML...L.Nsecond
..........LOsecond try
KMOKM......Lsede
MNPJK.LLLNM.see
JLM......M.Osee the
MOOLL......Isee you
.........N.Lsee your
.L.O.M.....Kseguimos
.NL..NLML..Msehr
.L.L.O.ML.MLsehr geehrte
.N.........Lselect
NLLMLP..L..Lselected
O.L.........selected for
M...MN..NL.Iselezione
LP.......L.Lsemaine
.N.........Lsemaine du
LO.........Lsemaine prochaine
L.LN........sempre
K.K..LN.LN.Nsend
.L......LM.Nsend it
N.....M....Ksend the
J.PL.KM.N..Lsent
.....L..N..Lsent to
M.KMM.KL..LNseptember
KMK........Pseptember at
KN.....M...Lserved
OMIL.......Msession
N.L......L..session with
M.OL.....M.Kset
L.N.........set for
M....L..L..Nseven
.L......L..Nseven days
LMM...M....Jshare
K.MK.......Qshe
........L..Nshelter
QJ.KLL...M.Mshift
LL.......N.Mshift lead
O...L.LL....shop
NKK..LL..M.Nshort
NMLL.L..PL.Jshortlisted
..L........Oshows
MKJJ..NMNMLOsi
LLNLNM.....Lsich
L.M.N......Ksich am
....N......Lsich die
K.QL.ML....Lside
.MKL.MNLN.JNsie
L.....O.....sie anbei
L.NL.M......sie sich
N.L.....N..Ksie zu
O.K.........sie zum
L......O...Lsight
L......O...Lsight of
LLML.LRLKL..sign
.LN..L..KL.Psign in
L.....N.....signer
L.....N.....signer et
........O..Ksimilar
........O..Ksimilar jobs
K.L.O......Msin
L.L.O.......sin efecto
....L.....LNsince
KMJMNL..N..Lsind
O.NLL....L.Lsit
OLL.........sit down
JM.N.L..MMMJsite
.........O.Lskills
.........N.Lskills check
KPM.LL...M..slot
.N..........slot for
KRMLL......Jslots
.O.........Kslots for
.MLPSL...K.Hso
ONL..L.ML..Jso i
M.L.......NLso much
L..LQ......Lso no
....PL.....Lso there
J.MM.......Msofia
N.ML....M..Jsoftware
MMLL....N.LKsollicitatie
L.......N...sollicitatie ontvangen
LLMLLQ....L.someone
....LO....LLsomeone whose
O...........sono
JKLQROL....Isorry
.L.O.......Ksorry !
LL..N......Msorry to
.....K.MO.LKsous
..LOL.......spostamento
L..NL.......spostamento colloquio
MML.LP.....Lspot
.....N.....Lspot so
RMJLL......Kst
.....O.....Jstack
L....M....NKstadtbibliothek
OLMK.....LM.staff
O.L......L.Lstaff engineer
KKN.MLR.LO.Istart
..N...M....Kstart #
..NM.......Kstarts at
JLMNL......Nstatt
LLM.MOL....Lstatus
.....N..L..Mstatus changed
..N..L..L...status interview
.....N.....Lstatus not
JMOMMLMM..LJstelle
O.LL.L..LO.Kstep
LN..........step at
PKL......L.Mstep is
.........N.Lstep lola
.N...L....KNsteps
JKNRLML.KL.Nstill
L.O........Kstill good
.L...L..M..Nstore
KL.O......NLstreet
...N.......Lstuck
.......L...Nstudy
.LJLMM.ML..Osu
JLON.......Lsua entrevista
...LL.LQ....subject
L.....LQ...Lsubject to
L.L........Nsubmit
..L.....R..Isubmitted
..L.O.......suis
.N.........Ksuit
LN.........Lsuit you
OMKMLPM.KL.Jsuite
ONK.....LLLMsuits
OLL......LLNsuits you
.MLKMLL..P..sunday
.MPL.......Jsuper
MOLL.......Ksuperintendent
PL.LL..L.L.Lsupervisor
LLL.L.M....Osur
OL.LL......Msystem
O..L.....L..system design
..KOL.....LMt
L..M.LL.P..Ktag
MK...N..NPLJtake
L........P.Ktake home
KMM...L..M.Ntakes
...........Ntalent community
OLKM.K.L..M.talk
N.J.......M.talk about
.....N.....Ltalked about
L..........Ntalks
LMMLL..M..NKtarde
M.M.LLNLONMHte
P.KNL..M...Iteacher
MKJKKLOMMLNNteam
......N.....team !
.L...L....KPteam and
NLJN.......Nteams
..KO.......Mteams link
LLNL..L..N.Mtech
L.O........Ktechnician
LOM..L......teilnehmen
LO.........Ltelefonat
LN.........Ltelefonat ?
LO...M.....Ltelefonieren
LO.L........telefono
LL.M....ML.Ntelephone
MO.LLLL.LLLOtell
KMM.....L..Ntell you
.KNL.LLMLL.Pten
KLM....M.L.Oten minutes
.....K.....Ntenancy
.....K.....Ntenancy application
LKOML.....M.termin
K.O........Lterminbestätigung
L.NL..LMLR.Itest
LO......M..Ltext
OMKOMK.LOLLIth
LN.........Lth ?
O.KM.....M.Jthan
KJMJ.NL.MKS.thank
KJMJ.NL.MKS.thank you
J.P.MML.NLOIthanks
..M..M..M.MKthanks for
ONMLN.KN.LLKthat
N.L........Lthat work
..NM.......Kthat's
...N.......Lthat's ok
PLLL.......Lthaís
.M.M.LLKIM.Nthe
KMMNMKLLNM.Ithe #
..L........Nthe book
L.N.ML......the calendar
.MNM.......Kthe day
....ML..L..Nthe employer
L.....NM...Lthe enclosed
..N........Lthe following
LN.........Lthe growth
O.ML.......Kthe head
.M.L.K.M..KPthe interview
M.N........Jthe invite
M...LN.....Lthe job
.....K.....Nthe landlord
KOLM.L...O.Kthe link
PNL.LML.L..Jthe morning
ML.L.N..LO.Jthe next
.....L....KNthe office
.....L.....Othe old
.OL........Lthe one
KL..LO...M..the panel
N........L.Lthe platform
M..KN..M...Jthe post
...........Nthe posting
..L......N.Lthe questionnaire
N...........the roastery
....M.N....Kthe role
LLLPLL...NLLthe same
........L..Nthe shelter
LL.......N.Mthe shift
L.O........Lthe side
J.LLL..M.MMOthe team
.LLNLM....MKthe time
KO......NN.Jthe week
M.M......L.Lthe whiteboard
LMOL....L..Lthe workshop
MMKK.......Ntheir
NLL.........them
M.QPKLL.MLMGthen
..L.......LNthen !
OLL.........then he
..O........Kthen join
JLJNNLL..OM.there
KL.LMK...O.Nthere is
L...N......Lthere will
.L..LO......they're
....LO.....Lthey're going
N...........thing
N...........thing #
L..NOPLLNJKLthis
L.N........Lthis interview
NLMLLM.M...Lthis is
..L.....P..Kthis number
.....N.....Lthis occasion
N.LL........this saturday
.L.MLP.....Kthis time
LPLLLLL.L.LPthis week
........N..Kthose
JOKML.L.MO.Mthree
MLNK..M..OMIthrough
..OL.......Kthrough the
KNLMM......Lthu
.O.........Kthu may
MOLL........thurs
.OLL........thurs #
.KLPK.L.LM.Nthursday
KKPM.LLMMNL.thursday #
K.NO.L......thursday at
NLNLLKL..NNLti
O.........MKti faccio
LLLP........tijdstip
QLL.N.L.....till
NNMQLMJKJMNJtime
NLO.L......Ltime #
L.LO......LLtime change
L........N..time the
.K.........Ptime url
L..N.M.....Ltime you
IPPMLL.....Jtimes
L.NL..M....Ltmrw
MLHK.L.LKM.Oto
NKN.L.L..L.Nto #
OKJNLML..N..to a
KLL.OL.....Nto apply
O.L........Lto ask
.ML..LN.....to be
.......L...Nto buy
MLL.N..M....to come
L........N.Lto four
NNJLLML....Nto have
OLKLLM..KMMNto interview
KML......M.Qto invite
LLQ...LM...Lto make
MMKM.MN....Kto meet
.....L....LOto next
....L.NM...Lto offer
L........N.Lto record
LN.....ML...to schedule
.MKLLM....MNto see
.....L....OLto thank
NMLK.LL..OMKto the
L.......L..Oto volunteer
MJMM.LL.LL.Pto you
MLNM.LM.L..Jto your
L.ML.O....LLtoch
..O........Ktoday test
.LLLNL.....Ntold
K.PN.K...M.Ktomorrow
..NL.....MLLtomorrow at
...N.......Ltomorrow is
KLML.....M.Otop
KLO........Mtot
..N........Ltreffpunkt
K.K.....M..Ptres
OLLLN......Ktrial
N..L......MLtrial shift
L.N........Ltricks
L.N........Ltricks and
LLLMLN....LOtry
LNPJKO.L.LLLtu
LMO.....L...tu entrevista
N.......M..Ktua
OKLL.......Ntudo
OLL........Ltudo bem
KLNLM...MMLNtue
KNLM........tues
KMLOKML..LO.tuesday
LN.........Ltuesday ?
KML.L...M.O.tuesday at
..N........Ktuesday the
L..........Ntutor
OL.N.......Ltwenty
KNMM.KKNN..Ltwo
......LO...Ltwo references
.....L..O..Ltwo weeks
.........P.Jtyping
.........N.Ktyping and
O..KLLN.LLLMu
......N.....u graag
.LNMK..LLLLOuhr
PLK.......NKuhr in
..N.......L.uhr passt
K.NM.......Muhr statt
PJKLMK.LK.KQum
MLL.K.M...LPum #
M.L.N......Lum halb
NL.L.......Numa
N.L.........uma entrevista
LPINKOLKMN.Kun
MMLL.......Mun colloquio
L..N.......Lun imprevisto
NNLK.LL.LO..una
LLJMMM.NM.KNund
......LN....und der
.LOL.L..L..Nunder
N..LLPL.KLLLune
.....J.....Ounfortunately the
NM.IM.NLNLMIuns
L....N......uns für
......NL....uns ihnen
MKLL.M..O...unterlagen
......LN....untersuchung
L.KN.KMNMO.Iuntil
K.PM.......Kupcoming
LLLM.O..L...update
KLKS.......Kupdated
KNPMILKKJNKOurl
KLOLMNM.O.LKus
LLM.MN.....Lus on
........N...us two
..........LOusers
LMLLL.M.MLLPuur
N.L.........uur een
...N.......Luurtje
..LL.......Quw
L.L........Ouw afspraak
.L.O.......Lva a
LML.OL......vacancy
L.O.....L...vacante
M.LLO.L.....vacature
NLKMM...M.MJvaga
.L.........Nvagas
LLJNNK.LM.MMvan
L.LMN....M..van #
......N.....van beleidsmedewerker
LL.NLMM....Lvan dinsdag
O..........Kvedere
O..........Lvediamo
O.LLM......Lverde
.....NM....Lverder
.LLNLO.....Lvez
MO.JMLL..L.Nvia
O...........via dei
PMN..LL..L.Jvideo
PL.......L.Lvideo interview
LLL.......NMvielen
LLL.......NMvielen dank
L..LO.......vier
O..........Lviernes a
NLKLLL..N...view
.....L..L..Oviewed
........L..Mviewed your
......N.....vindt
......N.....vindt u
LLN.....L..Nvisit
O....M....LKvoir
L.......K..Pvolunteer
LL..MNK...KOvoor
K.M........Mvoor de
ML.L....L..Ovor
......LN....vorbehaltlich
.N......L...vorremmo
LN......L...vorremmo fissare
N...L...N.MIvorstellungsgespräch
N.L.....N..Kvorstellungsgespräch ein
KMKMM......Nvos
LN.........Lvos disponibilités
LLM...LM...Ovotre
OLL.L.LMMM.Jvotre candidature
K.......L..Qvotre dossier
N.LJ...LMLNMvous
K.J........Qvous avec
...KO.......vous déplacer
LML......L.Pvous êtes
SLLK..L....Lw
MP.LL....M.Iwalk
.OL........Kwalk in
LOML.......Lwanneer
OQJL.LN..L.Jwant
PLL...L.....want to
.N.LM.M....Kwant you
L.L.......PKwanted
..L.......PKwanted to
NNJ..L....NLwarehouse
.L......L..Nwarehouse lead
HLKOMN.LPLKNwas
....LO....LLwas a
....N......Lwas canceled
.....K.....Nwas not
.....L..L..Nwas received
..L..L..N...was sent
NM..L.......wat
O...L......Lwat een
O.L.....L.MLwater
PLL..L..ML.Lway
NL.......L..way video
LL.NMQMK..JLwe
N.J.MMLLLM.Nwe are
M.LN.......Kwe do
.L......N...we got
.KJMOMLMOKMKwe have
L.......O..Lwe hebben
KMOLLLM....Lwe je
.....N.....Lwe keep
N..........Lwe liked
L.LNLK..NM.Mwe will
..LL..P....Kwe willen
L...NN..L..Lwe wish
.....O.....Lwe won't
.M...LN.L..Lwe would
LM....N.....we'd love
PK.LL.L..PMIwe'll
NLL.MO....LKwe've
..L........Owebinar
KNN.L......Mwed
LLNL.......Mwed #
.OL........Kwed may
JNOMLML.L.LMwednesday
L.K........Owednesday #
KMQ........Jwednesday at
NN.........Kweds
HPKOJLLLM.MMweek
KR...L....LLweek ?
KO......N..Kweek of
.....L..L..Pweekly
L....LM.P.LLweeks
N.LLMM.....Kweg
O...L......Lweg wilt
.N.M......MKwegen
.N.M......MKwegen der
...........Nwel
L.LO.......Lwellington
K.LLNNM.M.KLwenn
K.LLNNM....Lwenn sie
JKM..MMMM..Nwere
....LN.....Lwere not
MLLL.......Nwerk
JPMKKNL.ML.Nwhat
.O.........Lwhat days
L..........Nwhat the
.N.........Lwhatever
HQMM.L....LKwhen
.N.........Lwhen are
JMLN....MM.Mwhen the
.....L.....Nwhen there
.LOK.M..L.LMwhere
.L.........Nwhere you
LT.LL...LL.Jwhich
LO.........Lwhich one
L.LO........whitcomb
M.M......L.Lwhiteboard
JKMLLN...OKPwho
....LO....LLwhose
L..OL......Mwie
..KO.......Lwie besprochen
PLLL.LM.L.NKwij
MJNMLJKLOLMMwill
L.N........Lwill attend
IM.NNI..Q.M.will be
.....L.....Owill let
L.N.........will meet
.LL.MR..L..Jwill not
....ML..KL.Owill write
..LL..P....Lwillen
MLPLL..MML.Kwir
.....L.....Nwir bedauern
....ML..L..Nwir bitten
.M...MLM....wir ihnen
N.K.........wir laden
JM.LNO..K...wish
L...NO..L..Kwish you
NNMM.NL.JLJ.with
MLNL.M...KKNwith a
N...ML...L..with an
K.O.........with anneke
L.L........Nwith dr
L.LN........with dunmore
ONM.L.M....Iwith me
PMKKM.......with our
.....N.....Lwith someone
MK..MNL..OLLwith the
KMNL.N.ML.LLwith us
.NML.....M.Jwith you
K.K....M...Qwith your
.LL.NL..L..Nwithdrawn
LLL..L..M.LPwithin
.L.........Owithin #
LN...K..M.N.woche
KLMLMN..L...won't
KL..MN..L...won't be
..L..LM...LOword
..KO........wordt
RMJML.LMLL.Kwork
P.KL.......Lwork ?
KOK.......N.works
.M........OJworks for
LMOL....L..Lworkshop
L.O........Kworkshop ?
RNH.K..MKKL.would
POKLLLMMLLL.would like
N.LL........would thursday
.K.O.......Nwould you
OL..L.......wouter
L..LOL..KLNMwrite
...L......LOwrote
N.L.........würden sie
NL.K..L....Px
P.NMKOLMJ..Jy
KKOLOM...L.Lyear
K.PL.......Lyear #
..L......L.Nyearly
NKK.L.RM.L.Jyes
.M...N.....Lyet
.....N.....Lyet we
MNNLL...L..Kyo
N.LILMMLJL.Nyou
J.N....M...Myou a
L.O........Kyou accepted
M....O..M..Jyou applied
LKOK.M.LLOL.you are
KL....ON....you as
NMM...M.L..Jyou at
.....N.....Lyou but
...KKOM.LML.you can
LML.LO.....Lyou could
...L.....L.Oyou do
..JK.OK.MKOMyou for
L.LN..N....Kyou got
ONL.KL..LNL.you have
.....N.....Lyou highly
L.M..L..M.KOyou i
.MN.LP..MLLHyou in
......L....Nyou left
.....N..L..Lyou luck
..N..L....MLyou monday
OLL.........you passed
LNML.MOO...Hyou the
..LM......NLyou thursday
Q.GLN.O.KO.Iyou to
L.N.......MLyou tomorrow
.NLL..N....Lyou want
NLNL.M.LL.MLyou will
P.K.L.......you'd
JKRK.....MMKyou'll
..M.LL...LMOyou're
L.L........Nyou're in
..O........Kyou're on
N.L.........you're through
I.NLLMJ.NLJOyour
QMIK.M.LQLLKyour application
LO..........your availability
.....N.....Lyour candidacy
.NL........Lyour choice
.....K.....Nyour details
MLL...ML...Nyour first
..K.....P..Kyour form
..K........Nyour initial
.MQPN...LLLHyour interview
..N........Lyour interviewer
L.L........Oyour manager
..L.....L.LPyour next
K.P........Kyour own
K.O........Lyour panel
L.KL...N...Oyour passport
M.L..L..N..Nyour resume
.........N.Lyour score
.........N.Lyour skills
.....K.....Nyour tenancy
...N.L....NKyour time
..L......L.Nyour yearly
.LKN..N.L..Lyours
OLL........Myourself
.N.........Lzeiten
.LKP......LLzelfde
...........Nzone
KMOML.......zoom
PLKKML..M.LLzu
O.INLL..M.M.zum
NLKL....M.MLzum vorstellungsgespräch
..N........Lzur baustelle
.....LMN....zusage
.O...L.....Lzwei
.O.........Lzwei drei
POEHHKIKSLIO~1:application
LRI.LM.LLKMN~1:appointment
L..KL.K.KTLJ~1:assessment
MRKMLJKLLJLN~1:availability
.LK.M...L..Q~1:bank
KKQLMKLLLNLN~1:booked
MLLJK.N..MMP~1:bring
MPOJLJNKNKLL~1:call
JKILUJLLKLLK~1:cancel
IKIMLP.LM..Q~1:candidate
HSLMKLLM.KL.~1:choose
NJONMILKK..M~1:clock
O.GM.N.LKNM.~1:come
JGIJKISLOQMO~1:complete
.JK.LLHVLLL.~1:condition
JJSHJKKNLKMO~1:confirm
JLLLNSM.KLLK~1:decided
JJKNMRLMMKJ.~1:decline
KLLJTML.K.LL~1:filled
NKLJ.MPMLLPJ~1:forward
.LKML..ML..P~1:health
HIK.N.TMLNLK~1:hire
L..L.K.ML..R~1:home
OQFKJIM.I..N~1:hope
LNMMLLLLLNLM~1:internal
LL.M..J..JJO~1:interview
MMOJ..L..L.N~1:interviewer
Q.IJK.KLMN..~1:invite
KL..LO.LNL.N~1:join
ML..MQL..LKK~1:keep
RLPKKLK.LMLK~1:meal
ONNH.NLLJMPJ~1:meet
MQJMII.KKQJN~1:minutes
.J.MMKPKK.JN~1:month
HJGT..KLKNKM~1:move
LJHK.KSNKNLM~1:offer
LON..LKL..KM~1:onsite
OLILL.L.PLNN~1:opportunity
.NIN.PKNLJLM~1:panel
L.GLOS.K.JML~1:past
M.MIRONM.L.I~1:position
.LK........Q~1:press
LKOILJMLSKJ.~1:received
K.LJPLLLNLLO~1:recruiting
HIHSTQKLKLLI~1:regret
K.QKL......N~1:reminder
.MPJNKMKMKNL~1:reply
K.LLLML.KM.R~1:research
.LNK.MMNOKLL~1:review
KMPMNJKNKK.N~1:room
OO.K.JKK.Q.K~1:round
KLK.LLNP.L.N~1:sales
K.K...LNLL.R~1:school
NNJLKNLMOL..~1:shortlist
MOJNLM.KLKQL~1:talk
.NQK.MMKNJNI~1:team
LLMGJSIJ.KUJ~1:thanks
HIRROLKKJLNK~1:tomorrow
OLLM.N.....J~1:travel
NMMKML..LQ.G~1:trial
OONKLLKK..KM~1:video
..K........P~1:visa
MJNN.KKJIKLN~1:weekday
POK.KJMKKKP.~1:withMe
N.KJMMLMLLLO~1:yesterday
JIPOMKK..MKM~1:zone
ONFGIJIKSLIP~application
........N..K~application&month
M...LN..NL..~application&past
NMK...L.O..K~application&position
ML....L.Q..L~application&received
NML..K..NML.~application&thanks
PLL.....LM.L~application>come
NNL.....L...~application>hope
.LN.LL..L...~application>interview
K....L.....O~application>month
LL...N..N...~application>past
O.LLLKLLQ..L~application>position
LL......O..L~application>review
.....L..P..K~application>team
LL...L.M...N~application>zone
IQ.KKM.LKL.O~appointment
MNLL.......L~appointment&interview
L..L..M...LN~appointment&weekday
..K........O~appointment>confirm
LO.L..M....L~appointment>weekday
K...LLK.LTLJ~assessment
L........N..~assessment&complete
..LM.....N.L~assessment&hope
L........N.M~assessment&video
.........N.L~assessment>complete
LL.......O..~assessment>internal
.L.......P.L~assessment>minutes
LSJMJLKLLK..~availability
MLLLL......N~availability&weekday
LN.........L~availability>round
..LLLM.....N~availability>weekday
LMJ..L.LLMLQ~bank
LLQKNKKLKNKN~booked
OLKM.......L~booked&position
L.O.M......K~booked>month
NIPHKLNLLL.P~bring
L.K........O~bring>visa
LNMLLPMLOKKL~call
OLLL........~call&month
O.LL.L..L.MM~call>weekday
HK.IUIKLJKKM~cancel
..LLQ......L~cancel&clock
L.L.PL.....L~cancel&interview
....O......L~cancel&month
L.OL........~cancel&move
....QL.....K~cancel&past
..LMPL......~cancel&position
..L.O.......~cancel&weekday
....OL......~cancel>interview
....OL......~cancel>position
....O......K~cancel>recruiting
JIK.KRLL.NLO~candidate
FUJLKKK..JK.~choose
KR......L..L~choose&hope
LO..........~choose&withMe
.N......L...~choose>appointment
LL.........N~choose>weekday
.MLL.LL...LO~client
L.L........O~client>video
NKNMMJLKK...~clock
O.K...M....L~clock&come
.K..L....LMN~clock&interview
P.LLL......M~clock&invite
NLLNL...LN.L~clock&month
LLLOM.......~clock&move
.LLL.......O~clock&room
NLNKM....LMK~clock&talk
L.L.LM..L.O.~clock&thanks
N..........K~clock&trial
N.NNKLMLLM.L~clock&weekday
M.LPL......L~clock&zone
.LMM......NK~clock>appointment
L.L........N~clock>bring
L.NM.......L~clock>call
LN..........~clock>choose
K.ML..O....L~clock>complete
L..N.......M~clock>move
NK.LOLL.LMNK~clock>position
O.ML.......K~clock>talk
L.PMM......J~clock>video
IRJO.L..LO.L~clock>weekday
MMMO.......K~clock>zone
NMH.LPNMJM.K~come
QKK.M.MM.LLK~come&weekday
PKKN.MMM.LLK~come>weekday
KGIIJHTMNQMN~complete
......P....K~complete&offer
........N..L~complete&past
........N..L~complete&received
K.M...N..MMK~complete&weekday
L.....QL...L~complete>offer
..L.....O..K~complete>past
K........O.L~complete>weekday
LKJLKLJVLLL.~condition
L.....LP....~condition&position
......LN....~condition&sales
LHR.IKKMLKNO~confirm
L.PL...M....~confirm&interview
K.OL.......N~confirm&month
K.P.........~confirm&position
J.OL......NO~confirm&weekday
J.QL........~confirm>interview
..KL......NP~confirm>weekday
JLK.NSM.KLLK~decided
....LO......~decided&past
MIIMMSLMMKJL~decline
.....O.....L~decline&past
L....O.M..LL~decline&position
....LO......~decline>candidate
KLKJTML.K.LM~filled
....P...L..L~filled&position
.LMJMNQMLLPJ~forward
N..L.....MML~forward&invite
O.K.MLNM...L~forward&month
M.L...N....L~forward&position
..........NK~forward&thanks
......NL....~forward>position
P.NLL.....LK~h:application
K.PL......LL~h:availability
...NL.....LM~h:bring
LLQM.LL.L..L~h:clock
M.PLL......K~h:come
Q.K........K~h:complete
O.LL......ML~h:forward
M.L.......LN~h:hire
..M.L.....OL~h:hope
..H.NL....R.~h:interview
..K.......NM~h:invite
..KO......LM~h:minutes
MMLMNLL.L.PJ~h:month
O.LL........~h:opportunity
MLL.LL.....O~h:past
MMMOK......K~h:position
...........N~h:received
.LL........O~h:recruiting
L.LO........~h:regret
L..MM.....LM~h:round
..J.......PL~h:team
KMPJML....OK~h:thanks
ILRN.LL.L.OK~h:weekday
JLS.L.......~h:withMe
..L........N~h:zone
.LKML.LNLL.P~health
IJLLMLTMKNLL~hire
L.....P....L~hire&month
L.....R....K~hire>month
LM.L.JLOLL.Q~home
NPHMHLMMJLLM~hope
MNJMLM..LL.O~hope&interview
NML..LM....L~hope&meet
N.L....M....~hope&month
L.O....M....~hope&room
OLJMLL.MLMLM~hope&weekday
KQ......L..L~hope>choose
OLK....M...L~hope>confirm
LM.........N~hope>invite
NML.........~hope>meet
PMJO.LL..M.K~hope>weekday
M..NK.L.KMLN~internal
LMLN........~internal&weekday
KJ....JMN.JO~interview
O.JLLM.....N~interview&invite
OLIMM..MN.L.~interview&month
.LLRL......K~interview&move
NLL..O..KL..~interview&past
L.L.M......O~interview&recruiting
..N........L~interview&reminder
.L..LO..L...~interview&thanks
.KLO.L..ML.N~interview&weekday
MNL......M.L~interview>appointment
L.N........M~interview>booked
..KLM.....NN~interview>clock
L.L........N~interview>minutes
MLK...MMN..J~interview>month
LLLMLO..L...~interview>past
LLMNLM..L..L~interview>tomorrow
QLOMMK...KLK~interview>weekday
OLNLL.L..KLM~interviewer
RLIHJ.JKMNL.~invite
QLKLL......M~invite&month
N.L.........~invite&position
O.LLL......N~invite&weekday
Q.IK.N.....L~invite>interview
LKMLKON.MK.M~join
IK..RQJLMOKJ~keep
RJQKKMK.L.LJ~meal
NNMIMPLLIMOK~meet
..........NK~meet&thanks
OLKLML.....M~meet>weekday
NOLMHILJLPJO~minutes
...NL.M....K~minutes&month
M.LN.......K~minutes&weekday
L.L........O~minutes>application
N..M.......K~minutes>invite
K..L.....L.O~minutes>position
OLLM.......L~minutes>talk
N........L.L~minutes>team
JM..M.M.M..L~minutes>weekday
MLL...OLLMKM~month
L..P.......L~month&move
O.L.M.N....J~month&position
N...........~month&round
O.L.M.L....L~month&talk
NL.M.MM.L..J~month&team
MLLNLKL.LNKN~month&weekday
NL.MLLLLKMLM~month>clock
L.....P..L.L~month>complete
MLJOL.M.ML.M~month>minutes
......O....L~month>offer
L...N...N..K~month>position
JQKMML...L..~month>weekday
FGKSL.KLKMKP~move
LLLOL....M..~move&position
L..N.......L~move&talk
L.KQ........~move&weekday
LMLL.....M.N~move>call
L.OL........~move>cancel
.LLQ.......K~move>interview
..JP........~move>weekday
IJGJLLUOKMLO~offer
MMMNL.KL..LL~onsite
NJHNLML.QLO.~opportunity
.N...PKNK.L.~panel
L.G.PS.KMIML~past
NMLLOM..M..J~past&position
.LL..L..O..M~past&received
NM......N..I~past>application
L..LQL.....K~past>cancel
....LO......~past>decided
LLL.....O..N~past>received
M.LLLN..LL.M~past>shortlist
.KOHRPMNLL.K~position
...L....N...~position&received
...MMN.....K~position&regret
N.LM.L....MK~position&talk
...LML....LN~position&yesterday
..L..N......~position>application
L.NML......M~position>clock
.....O.....K~position>decline
....N...L..L~position>filled
K.MNLLL.L..O~position>hope
..L...O.....~position>month
.M..P..L..LK~position>past
L.L.NM.....L~position>regret
.LKLNL.....O~position>team
.LKL.......Q~press
KLOKKKMLSKJ.~received
ML...M..O..M~received>application
NMJMPMKLO.K.~recruiting
..LL.......N~recruiting>video
GKHSTQKLKLKH~regret
...NML.....L~regret&weekday
....LN.....L~regret>past
KLPKL......O~reminder
..N........L~reminder&tomorrow
L.PL.......J~reminder>interview
NQM..KNJMJNK~reply
LN..........~reply>choose
L.NL........~reply>clock
J.NLLML..M.O~research
L.NLL..NOLLL~review
.....M..O..K~review>application
OLOR.LL.KIKJ~room
OLKM.......L~room>talk
OO.KLKLLLR.J~round
..HIHPJKSKIN~s:application
L....L..P...~s:application>received
FPMMP..LLLLN~s:appointment
..K........N~s:appointment>confirm
KKLLL.K.LULG~s:assessment
LTMLLL..LLLK~s:availability
KLK..L...M.T~s:bank
KLUKL......J~s:booked
OOOL.L..KL.J~s:call
JLJKUJL.LLLK~s:cancel
....O......L~s:cancel>interview
K.KKL......T~s:candidate
L..........N~s:candidate>weekday
LQL........L~s:choose
KKNML.....ON~s:clock
L.LM......LN~s:clock>weekday
NL.L....L..M~s:come
ML...LM.MN.K~s:complete
LL..LLKTLL.L~s:condition
......LN...L~s:condition>sales
DKUIKKLLSLLL~s:confirm
.....L..O..L~s:confirm>application
K.OL.......M~s:confirm>interview
...LLN.....M~s:decided
LLLPNO.....I~s:decline
..N..M..L..K~s:filled
L.LL.......O~s:health
L.L...OM....~s:hire
I.M.LK..L..T~s:home
L.MNMLO..L.I~s:hope
LM.L....L..N~s:internal
PNOOMJJJIH.M~s:interview
.OLLL.......~s:interview>appointment
L.P........L~s:interview>booked
....OL......~s:interview>cancel
L.O........L~s:interview>confirm
..LN.......L~s:interview>move
L.L........N~s:interview>school
L.O.L......L~s:interview>tomorrow
K..MML....MM~s:interview>weekday
LNL.......LM~s:interviewer
TLHKLLL.LLML~s:invite
SLJ........K~s:invite>interview
OLMLLLL....M~s:meal
OLNMMM.....K~s:month
KKHUJLL..L.L~s:move
L.LPL......L~s:move>interview
.LLLLKQQLLLL~s:offer
.......N...L~s:offer>condition
.K...L..L..R~s:opportunity
MLLM.L..LL.O~s:panel
LKKONIL.PL.O~s:past
MNMLLNMLJLKO~s:position
KLL..L.....S~s:press
IIL.LHL.ULK.~s:received
LL...L..S..J~s:received>application
..NLLO..LLLM~s:recruiting
J.SJLL..LM.M~s:reminder
..O........K~s:reminder>interview
L.OLL......L~s:reminder>tomorrow
NL.....L.L.N~s:research
N.IMM...KL.O~s:review
JL..N.LMM.LO~s:room
PPPKLLL.LNLG~s:round
JLH.LKPRLL.O~s:sales
......LO...K~s:sales>condition
KLKL.L..K.LV~s:school
O.MM..KLKLM.~s:talk
Q.IJ.M..LLNL~s:team
KIKLLKL.PLWF~s:thanks
.....L..N..L~s:thanks>application
..........N.~s:thanks>interview
KLS.MK..LL.L~s:tomorrow
QKKLNLL.LRLH~s:trial
PK.L....LO.K~s:video
PL.......L.L~s:video>interview
..L........O~s:visa
IIMOVKJKKKMN~s:weekday
..K.L.....O.~s:weekday>clock
.LM..L..M..N~s:zone
LLJ.LLNO.L.N~sales
....LMNM...K~sales>position
KLK...LNLL.Q~school
MOJLKOLMPKLL~shortlist
NML.KMLJLKQ.~talk
LL..LN....PK~talk&thanks
PKJNLMM....L~talk&weekday
..M.MMM....K~talk>clock
N..N..L...MJ~talk>position
O.KL........~talk>team
NOPOK..LMKMI~team
OL.L........~team&withMe
N..........L~team>call
.....L....LN~team>forward
NLL........M~team>hope
KMNLL.M...LM~team>position
KLKH.SJK.KUK~thanks
.L..LP....MK~thanks&weekday
..L.......PL~thanks&withMe
NML.LL..N.L.~thanks>application
MLL..N...M.L~thanks>come
L...LO..L.OK~thanks>talk
.LL..L....N.~thanks>team
LLN.LO.....K~thanks>weekday
G.QQOLJKJLN.~tomorrow
..JLN......O~tomorrow>clock
..N........L~tomorrow>withMe
PMMLLM.....H~travel
OMNJ.L...Q.G~trial
O..........L~trial&weekday
MOPLKK.LL.J.~video
LL.......O..~video>assessment
OL.......L.L~video>interview
I......M...O~video>team
NMM........J~video>withMe
L.KL...M...P~visa
MMN..KKKJLLN~weekday
NNMLL.....MI~weekday&withMe
KLMOL......M~weekday&zone
..N........K~weekday>bring
MMPOJ....LLK~weekday>clock
MKLOLJLLKNLN~weekday>month
LL.LNMN....K~weekday>past
N..........L~weekday>withMe
OQKNLLMLJJMK~withMe
KN..........~withMe>availability
OLL........L~withMe>meet
NKMM.......L~withMe>team
.N.LLM....NJ~withMe>weekday
N.JIMMLMLLLO~yesterday
.....L....LN~yesterday>onsite
J.PO.KK..MK.~zone
L.N........L~zone>team
NL.L........~zone>video
.L..MLM....Mà
..NM.......Là jeudi
JMLMMLL..MMOàs
JMLML.L.LMMOàs #
LMJMMM.LLL.Oè
....N......Lè annullato
LML......L.Pêtes
LML...L.M..Oüber`,
};
