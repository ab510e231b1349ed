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
  step: 0.0706664,
  bias: '.MMLLLKKKLKO',
  weights: `\
JLL.JKRKOMMM!
L.L........N! come
..K.ML....N.! i'll
.LN..I.KL.JN#
MKON.I.JKKIN# #
NJKMLL..L..Q# ?
K.M.MLMNNL.K# a
OLKN.L..NL.K# alle
NO.NML.LL.MK# am
I.MLLNM..NMM# and
QKKNNL..LK.M# at
...N.......L# aug
J.PL...M...L# august
M.M......N.J# bring
L.....O.....# brut
L.N.M......K# bst
LLO..M..NM.I# con
M.NMLLNMKM.K# de
O.LM.......K# do
L.N........L# dock
JMMMMLL.O.LK# e
LL....O....M# euro
K.....N...NK# februar
JMM....M.M..# february
.LMM.L.MM.LN# h
LL.LL......O# hours
RLK.LL..ML.L# in
..OLML......# interview
KMLNL......N# is
L.N........L# it
JNM.........# jan
MLLL..MLML.O# june
LJ...LP....N# k
..L..L..O..L# keep
N..LL..M....# march
O.LL.......L# marzo
L.L........O# meet
KLMMO......L# mei
.MJ.L....L.O# min
NM.M.......K# mins
N.I.....LN.N# minute
LNL......NLM# minuten
ONKJL.LLLQL.# minutes
L.L......M.N# minuti
NN.L.......L# märz
..P.L......J# nd
...........N# new
J..ML.N..M..# november
M.L.....L.LP# on
LPLL.......M# or
LL.......O..# ore
M.LN.......L# p
M.K........N# please
LMNNLKKLL.LN# pm
N.L.........# re
..KO.......L# robin
..LMLMLL..LN# september
OMKOMK.LOLLI# th
....N...L.LM# thank
.LP........L# time
J.LLLL...L.S# to
..NN..M....J# today
.LNMK..LLLLO# uhr
O.MKL.....KM# um
LMLL.......O# und
L..L..M.ML.N# uur
L.........ML# works
L.......L.LO# your
K.LLLKL.SLLL++application receipt
LLLL..L.LT.I++assessment
JLKKUJL.LLLK++cancellation
.....LKSL..L++conditional offer
GLUJKLL.N..L++confirmation
PO.K.LKL.M.L++interview
DGGHIIJJIJOV++none
KLL.LKTPLL.I++offer
JK.LOTL.I.KH++rejection
JSLNLL.....J++request for availability
FJHVLLLLLLL.++reschedule
L.L.......RK++thank-you reply
JLKLLJLLULLK+application receipt
JKJK.LK.LVLG+assessment
ILJJVILLLLLJ+cancellation
LLL.LLHVLLLJ+conditional offer
ELUJJLK.M.M.+confirmation
PP.LLMJL.L.K+interview
SLILKL..K..L+invitation
CEFGHGIIFINW+none
ILLLKJVRKK.H+offer
HJKMQUKLGLJG+rejection
FUJPKKLLKLL.+request for availability
EIGVLLLLLLLL+reschedule
KLK.LL....UJ+thank-you reply
.K..LL..U.LG=application receipt
.LL...L.LS.I=assessment
KLKKUKL.L..I=cancellation
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
TSRPGIKKI.KD=yes
PVEOFG.KHGGQ?
PK......N..J? #
O.L........L? ask
N.L........L? dann
L..L.......P? i
..N........K? reschedule
...O..M....L? same
...L.......N? ti
..NL.......L? we'll
KMQNNJKLKKQJ@answer
HRLNK...KL.N@booking page
....PL.....L@calendar CANCEL
QI.OK.L.LL.M@calendar REQUEST
O.L.M.OMLL.I@decisionBy
ODNMNHLLKJKP@doubt
IKJJJKL.LLVP@from private
ONPLKLLMLL.J@kind onsite
OLMNKNLLKMLK@kind panel
.PMIKMLLQKJ.@kind phone
OLMKLLN..OMI@kind test
PORMJJKKLNJJ@kind video
.MMLKLLLLKJW@length 0
MIPLIKKIHK.Q@length 1
KMILO.LLO.KO@length 2
.OOM.MMNKMKJ@length 3
O.OL.......K@length 4
TFQNKL.LLJLI@link
FSDLHPLKNM.P@meetings 0
PDPMNHKKJKJN@meetings 1
QKRIL.L....K@meetings 2
HKGTMLL..L.J@oldTime
IKJHHOLLLLHU@own house
..QLLL....L.@passed on
QLP.KML.L.LJ@phone
QLQLHJJLNKLK@place
KIONLJJKLJT.@re
KPKIJJ.KLSL.@replyBy
PN.MKML.QL.G@requisition
MMM.MMOMOMLJ@role
P.M.LM..ML.H@round final
QPKLLL..L.LK@round first
.KQ...M.LN.I@round second
FUK.LKKLKKLJ@slot
..LNNP.MNMIK@stated company
ONM.MNPOP..H@stated role
.KMKIJKIHI.R@to company
MNLJK.LMJLKOa
...KL.M.MM.Ma #
K.N........Ma calendar
JO......M..Ma chat
......LO....a conditional
..KM..LM.M..a entrevista
.L......L..Na home
MLLL....L..Oa job
PJ.NMLLLL.LMa las
........N..La match
K..........Na place
L.O........La s
.N.........La slot
N........L.La staff
J.KML.M.M.MOa sua
N........L.La system
KM.L.....L.Qa time
N..L.......La trial
OLK.MM....MKa vaga
M.M........Ka zoom
M.LLL.O.L.LMaan
LMKMKLL.LMMOabout
JMML....LNLNabout #
P.IOKLM.MLNKabout the
L..........Nabout your
...LNL......absage
K.OLLNL...LMaccepted
..N........Laccepted this
....L......Naccepted your
.NLM.L..L..Naccount
L....L..O..Laccusé
L....L..O..Laccusé de
M.......L..Nacht
.....N....L.acorn
L.KLOML.MM.Kaction
L...MM..N..Kaction is
L.LN....N..Lad
T.JLL......Hada
N..L.......Lada la
Q.KL.......Lada your
QLL.....L..Laddress
J..........Padmissions
.L......L..Nadoption
.L......L..Nadoption application
L..O........adres
L.LLM......Oafspraak
..KK.QLL.MJNafter
LLM.LO.....Mafter #
.L.NNL.....Kafter all
.LL.NPL.LL.Lagain
.....N.....Lagain in
JLMN....L..Oagenda
..L.MN....MLagradecemos
LLPL.......Lagreed
KN..........aiko
NMLMJOLMK.LLal
.....O....L.al met
LO.L........al telefono
IJPNQK.NMLKLall
L.LN........all interviews
L.P........Kall set
....NL.....Lall so
K.PL........all times
OM...LLMML.Jalla
NK....LLN..Malle
..MMLLL.LM.Malle #
L.ML.N......alles
L....N......alles gute
..KKLNP.O.KJals
JML........Qalso
K..P.......Lalteração
.M..NLMLJL.Mam
L..M.......Nam donnerstag
..N........Lam tomorrow
.OLM.......Kam wed
L.NKL...LL.Oamanhã
L.PL......LLamanhã #
..N........Kamerica
..N........Kamerica chicago
..........NLamsel
NMNILLMLLNKMan
.L......L..Oan application
.LOL.M.....Lan der
P........L.Lan engineer
..OK.LM....Kan hour
MNKKLML.MN.Lan interview
MK.OLML.LMNJanalyst
.LL...O.....anbei
KL.HMLNNK..Oand
JMLLLMM..N.Nand #
.NJ..LLNMM..and a
N.L.........and be
....LM....LNand look
KL.....M...Oand meet
L.N........Land nikos
J.OL..M....Land our
L.M....N...Kand proof
L......N....and sight
LLIMLO.NL.MNand the
O..MLL....MJand then
.....L....OLand wanted
NK.LLMOLLM.Mand we
OLLL.M..LM..and you
.L.N.......Lander
.NN........Jandroid
..KO.......Langer
..O.L......Lanneke
K.O.........anneke and
....O......Kannullamento
....N......Lannullamento colloquio
....N......Lannullato
.KLP.NL..LL.another
MK..L....N..answers
.........N..answers to
L.L.LL.M.N.Mantes
.L.......N..antes del
.....L..L..Oantrag
.....L..L..Oantrag auf
LNLMLML.LN..any
.L.L.....O.Lany time
KLLQ.......Lapologies
....MN..M..Kapplicants
PMKJKMLLPLJMapplication
..N.L.......application #
......M.N..Kapplication and
MMLL.KL.PLLNapplication for
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
LLLLM.M....Oappointment
.M...N.....Kapprentice
........L..Oapproved
ILKN..N.ON.Lapril
M.......ON.Hapril #
NML........Laqui
......O....Larbeidsvoorwaarden
LNLLMLK.MNJNare
.LL..LN.M..Mare in
.....N...M.Kare no
L.LN.......Lare off
N.L..L.....Nare you
LOLL.ML..M.Karound
..N........Karrive
.....L..O..Larrived
HLPO.KRNL.LLas
L.OL.......Las agreed
L..P.......Las before
.........N..as part
L.O........Las we
LOML.......Kas you
NKKLLLL.MMMOask
O.L.....M..Lask you
NL...L..LLNNasked
L.....M..N.Lasks
......L..N.Nassessment
.........N.Lassistant employers
.N......LM.Kassociate
MLMNLLLK.KLMat
.H.MMJMLKLMOat #
LN.........Lat brightseam
LN.........Lat eleven
JN.M.......Nat our
.MT.KLLLKLKLat the
KLM........Oat your
MLK..LPL.NNLattached
LM..LLLMLN.Naté
LMLPKNM.M.LJau
..ML.L.....Nauf einen
..MN.......Jaug
L.MN.......Jaug #
KMPL...M...Kaugust
..OLM......Jaugust #
K.N....M...Laugust at
L.L........Oaula
LNLM........aus
..N........Laussi
KRLL......L.availability
LP.........Kavailability for
.PKL..L.LL.Navec
L.L......M.Navec le
....LPM.K.L.avons
L.P..L....NKaw
.....K..NM.Kaway
MPLL.L..MM.Lback
.O.........Kback the
MMML.L.N...Jband
LML.ML.....Nbank
L.N........Lbarista
ML....N..L.Lbase
L.OL.M.....Kbaustelle
LJMLMO..NL..be
.L..MNL....Lbe glad
.....N..L...be moving
....N......Lbe no
L.JO......NLbe there
.....L..K..Pbearbeitung
LM...O..L.MKbedankt
LM...O..L.LLbedankt voor
.....L.....Nbedauern
NLJPOOLLL..Kbeen
....O......Lbeen cancelled
....LP.....Kbeen closed
M....M..LM.Kbeen invited
O.L..M..L...been selected
LM...K..LQL.before
ML.......O.Kbefore we
O.L......L.Kbehalf
O.L......L.Kbehalf of
.....O....LLbel
......N.....beleidsmedewerker
.NOL.....N.Ibelow
NML........Lbem
NML........Lbem ?
L.LO.......Lbesprochen
LNLLM.....M.best
L.KNOL.....Lbeste
L.N........Lbestätigen wir
.M..N......Kbetrieb
..N........Lbetriebshof
JPL.LML...M.better
LM.L.....M.Nbetween
K.PL....M..Lbevestiging
K.O........Lbevestiging gesprek
MMKLLOL.O.LLbewerbung
L.....O.....bieden
......LN....bieten
......LN....bieten wir
......O....Lbijgaand
MLLMLLL.NMNJbis
.L...L..N.NLbis ende
.L......L..Nbiscuit
K.LNLL.L.MLObitte
L.N.........bitte melden
....ML..L..Nbitten um
N.K..KLN.N.Kboard
K.MNN.....LKbom
K.NNM.....LKbom dia
M.LLM..L..LObonjour
.L....N..L..bonus
L.KL....M..Qbook
LLP.L......Nbooked
L.L........Pbooking
L....M...LLNboth
PNJL.M..L..Lbrandt
LLL........Obridge
LN.........Lbrightseam
LN.........Lbrightseam and
NL.JLML..MMObring
J.LL.......Rbring your
L.....O.....brut
K.PLM......Kbst
.OLLL...L.M.buongiorno
N..L.......Lbuongiorno ada
M.KOMPL.L.KKbut
....LO.....Lbut they're
.......L...Nbuy
N.HMM..LKPL.by
...LLLL.MN.Nby #
L.....M..N.Lby monday
NL.......M.Lby sunday
MLLMN.L..LMLby the
NLJ..JLMN..Pc
RLK........Kca
GLRK.ML...LOcalendar
..O.LN.....Jcalendar for
..O........Kcalendar hold
K.N........Mcalendar invite
MLN.M.L.LMLLcall
.....N.....Lcall we
LMNM..M....Kcall with
L..O.......Lcambio
L..O.......Lcambio de
..N........Kcamera
LPJOIMNMKMLLcan
.NLM.......Lcan see
N...........can u
..LO........can we
KL.O.L..M..Ncan't
K.OLM......Mcancel
...LOL.....Lcancelada
L...PL.....Lcanceled
....N......Lcanceled by
L.L.SL.....Jcancelled
.....N.....Lcandidacy
NLLL.O.L..L.candidate
.LJ......MMNcandidates
L....M...N.Lcandidates who
MOLLL.L.PMLIcandidatura
MLLLLOLM.MLLcandidature
.LML.......Ocar
LK.LN......Ocara
L.L..LL.L..Scard
..L.L..N...Mcare
L..........Ncareer
L.LN........catering
L.....O.....cdi
K.LLM.M..LO.ce
LN.L.......Ncerca
...........Ncerca de
.LNL......LMcerto
JL.M.....M.Ncest
O.MM.......Icfo
LL.R.L....LKchange
L..MMM..L..Nchanged
K.P.M....M.Jchanges
L.O........Kchanges ?
LL....LNL..Pcheck
.L.......M..check for
......LO...Lchecks
..QMLL..M..Hchef
LL.......O..chiediamo
.NL..M.....Lchoice
KOLNLL......choose
LO.......L..choose a
L.LNL.......choose another
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
..LN........clerk ii
L..L.O..M.LLclose
.L.L.PL....Lclosed
....LN.....Lcloser
....LN.....Lcloser to
........L..Nclub
L.M........Ncoach
..L..LL.LM.Pcode
OKNL.....N.Kcoding
MLML..LM.L.Mcoffee
L.N........Lcoffee sep
L.L.....M..Ocolloqui
LLN..MLM.MMJcolloquio
LLL.....M..Ocolloquio con
L.MNL......Lcolloquio di
N.LLL......Mcolloquio lunedì
NMLI.M.LLM.Mcom
KPH...MNLNLMcome
KNLNL......Lcome first
ML.LOL.M...Lcome in
MLN.ML..LL..comes
........L..Ncomes next
L.PLL.....L.comigo
M.N........Lcomigo mesmo
LLN..O....LKcoming
LLM.LL....MNcommunity
ML...LLNNN.Kcomplete
ML.......N.Kcomplete your
GMPIOMK.OMMKcon
K.NLML..NMMKcon el
..KLL.....MOcon la
.......N...Lcondicionada
.......N...Lcondicionada operador
......LP...Lconditional
......LP...Lconditional offer
.......L...Nconditions
K.QL.......Lconfirmamos
L.OLL...P..Kconfirmation
P.KL........confirme
L..LL..N..MPconfirmed
..I.......MPconfirmed for
O.K........Lconfirmed monday
OLL........Lconsegue
........L..Nconsideration
.....N.....Lconsidering
..M..L..N..Kcontact
.L.L.LR....Lcontract
..L.ML....OKconversa
MJ.M.M..MMMKconversation
OLKL.....M..conversation with
..N........Lcoo
P.......L..Kcosì
O..........Lcosì ti
JMK.KPL.LLLQcould
...LL......Ocould not
.....N.....Lcould only
KO.M.L.M....could you
M.N........Lcounter
NL..........country
OLLM.....L..crew
PL.K......MLct
O.L.........cup
.N...L......cuándo
KNLLL.L.NLLPcv
..M........Ncódigo
...........Ncódigo de
M..LLL...L.Od
M.K..LNM...Ld'embauche
MM.P.LK.LPLHda
K..O........da sua
N..........Ldaarna
K.JN....M..Odabei
NKOLM.M.LLKLdan
..LLLM....NMdank
NNP.LLL...LHdann
..JOMNL.LLMLdas
N.LLLNL.M.LLdat je
MLM.L.MLNM.Kdata
........O..Kdata scientist
..PKLK..ML..date
O.K........Mdate #
.PJNKN.L.M..day
.....N.....Lday after
OL.........Lday on
.ML..L..L.LQdays
......LO...Ldbs
LLLLN.NL...Mde
OM.JKLL.MMLMde #
J.MO........de agenda
K.M...O....Lde functie
...N.......Lde hora
LM.L.......Nde las
L....L..O..Lde réception
...........Nde ti
L.LLO.L.....de vacature
..LKO.M...MMde vous
M.IMNNLPL.MKdear
Q.K........Kdear ada
..KL.LMM...Odear mr
L..O....M..Ldec
L...NO....LKdecided
L...MO....LLdecided to
N.M........Ldecides
....LP.....Ldecision
.....N.....Ldecision on
QL..LM..LL.Kdei
LMM.O.KN.M.Hdel
LLL......N.Ndel lunes
L..N.......Ldel martes
..K........Ndemo
LLK.N.N..MM.den
..........NKden termin
......LO...Kdepends
......LO...Kdepends on
LNKO.MMMLLNJder
L....M....NKder stadtbibliothek
.NLM.......Lder stelle
LL.OMLLNL..Ldes
O.K.......MLdescription
..OL.....L..design
MLOL.J..L..Odetails
.NM.LO.....Hdeveloper
KML.NML...LMdi
NM.NM.....LIdia
O.L........Kdial
KM.LNK..L..Pdid
.L..ML..L..Odid not
K.N...M.....didn't
.....O....L.die al
KLOKNLMN...Kdie stelle
....N.....L.dienstag um
LO...M.....Ldiese
LO.........Ldiese woche
LMLNL.M....Ldinsdag
N.L........Ldir die
L.N........Ldirections
NMNL.LL.L..Kdirector
.L.O.......Ldisculpas
.N.........Ldisponibilidade
LN.........Ldisponibilités
.L...L....OLdisponible
MPJLLMKM.OKLdo
LOM.L.L.M..Ldo #
M....N.....Ldo processo
LM.L.....LLNdo you
L.O........Kdock
L.O........Kdock road
OLM.L......Ldoes
N.L........Ldoes that
LM.......O.Ldomingo
.LLMOL.....Kdon't
K.N.P......Jdonc
...LN......Ldonc plus
JNO.M...L.LLdonderdag
.LMNM.L....Ldonderdag #
LMO...M....Jdonderdag om
.MO..N...L.Idone
.L.O..L....Mdonnerstag
L.N........Mdonnerstag #
O.L.........dont
KKMOMLN....Jdoor
JM...L..L..Qdossier
N.MLM....L..down
LNLM..L.LL.Ndr
.OL..L......drei
N.L.........drink
N..........Ldrinken
M...OL.....Jdrive
......LN....drug
KQNKKLLLMLM.du
N.L........Ldu freitag
LNLN.L...M.Ldue
..LO....M..Kdue to
L.LO........dunmore
L.LN........dunmore rail
.MKNMNL...KLdus
..M..O.....Jdynamics
...LN......Ldémission
..KKO......Mdéplacer
KNMMM.L.P..Ie
..N.........e o
.LN.......LMe um
N........M.Learly
..M.LN.....Jeditor
.....N.....Leditor spot
NMLM.MK.L..Leen
....N......Lefecto
OL.......M.Keight
PLKLN...M.LLein
N.L.........ein montag
L.ML.L..M.LNeinen
.L......O...eingangsbestätigung
........O...eingegangen
LQ.L.......Leither
M..LLN..LMLLel
LML........Nel lunes
LLL........Pel miércoles
LMLLLO..L..Mel puesto
KO..........eleven
.LLNLO....MKelse
M.KL.L..L..Oemployer
.L...L..LM.Oemployers
.........N.Lemployers see
.N.........Kemre
HLO.....MOLMen
KLNLLL..MM.Nen la
M.....OM...Jenclosed
K.NL..M..MMLend
.L......N.NLende
L.....L..N.Nends
L........N..ends on
QJM.L.OLNL.Hengineer
..N........Kengineer ii
L.N........Lengineering
......LN...Lenhanced
......LN...Lenhanced dbs
N.LLLLL.L.QKenjoyed
.....L....NLenjoyed it
L.P........Lentonces
KN.L....LL.Nentre
LKLN.LK.OMMMentrevista
.LLN...M...Lentrevista de
L.MNOL.....Kentrevista del
...........Nentrevista inmediata
KKLLLM..M..Rentrevistas
L.L........Oentrevistas del
OK.LL.LM.MMJentro
.....N......entschieden
LLM.O......Lentão
J..L.L.MML.Pest
...........Nest en
LLLM.......Oestar
LMLKMN..L..Oestá
L.......M..Metwas
LL....O....Meuro
LM..ML....OLeven
.NKLL...MM.Mevening
KLMMP......Jevent
L.......OM.Levery
........N...every one
..LN.......Leverything else
.L.......N..excel
L.LMN.......excuses
NK.......P.Jexercise
N........L.Lexercise at
PL.......L.Lexercise with
KLN..Q..L.L.experience
J......L...Qf:admissions
..L.....O..Lf:apply
K.PL.......Lf:best
N.KLN.....MLf:bien
.....L..L.LNf:billing
KMLNLO..LLLMf:de
.N.........Kf:desk
J..MN.M...M.f:dr
.M...L..L.NKf:grüße
N..ML......Kf:hale
LLLLM......Of:hello
LL.MMM.M.MLJf:hr
L.N........Lf:hugo
PLK.L.......f:info
L.ML.L..P..Lf:jobs
.M.N....L..Lf:l
.....L....LNf:lee
..L........Nf:lindqvist
M.L.......KNf:lou
..L..L.....Nf:mara
LLOK....NL..f:no
JK...KL.MPLOf:noreply
PLP.LKMLLKLNf:notices
L..........Nf:orrin
LMM..LLN...Lf:personal
N.LLM....M.Jf:recruiting
LLOK.....L.Mf:reply
M..MOM.....Hf:rh
N..ML...M..Kf:robin
L.L.....K..Of:segreteria
L.L........Pf:service
O...L......Lf:sjoerd
.N.........Kf:staffing
.....L..L..Nf:status
.....N.....Lf:system
..O...M....Jf:tran
..N...M....Kf:wes
K.N.........f:yusuf
O.......L.MKfaccio
O..........Lfaccio vedere
PMLL....M..Jfase
LL.........Ofazer
K.....N...NKfebruar
L.........NKfebruar um
K.ML...M.MM.february
L.L........Nfebruary at
KML.LO.....Mfeedback
.MKMM..ML...feira
..LO......LLfemke
L....K.....Qfile
.....N.....Lfilled the
...LNM.....Lfinalement
..KN.....M.Mfinance
K.NNL......Mfindet
K.NL.......Mfindet am
N.L.......KNfine
ML......L..Nfinish
.L......L..Ofinish your
.K.........Ofintech
.MLM...LK.LOfirst
LN..........first come
L.L...M....Mfirst day
LN..........first served
N..M.......Kfive
OL.......L..five questions
L.M......N.Lfixed
.....K.....Nflat #
MLMLMLLNL.OJfollowing
........MN.Kfoods
M..JM.IJKL.Ofor
MLN.OL...L..for #
PMJLLKK.NLLPfor a
OKKL....MM.Nfor an
.....K..O.LNfor applying
.L......L..Nfor biscuit
.L...O....L.for coming
I.QML......Lfor friday
....LL.....Ofor it
.LLL......MNfor me
K.P.LM......for monday
PNKLM.JKKMM.for the
..N........Kfor tuesday
.NL........Lfor warehouse
MNKMNKN.LL.Lfor you
J.PM.L..L.OLfor your
.LKL...LPL.Nform
..N...MM...Jformal
JNOLLLL....Nforward
I.OL.L.....Oforward to
OKLLLLM..NL.four
JMNNMOM..L.Ifrau
L.PL...ML..Lfrau lindqvist
O.KLLNL.LM.Nfree
O.KM.L......freitag
N..........Lfreitag um
L.M...NL....freuen
KMOL........freundliche
KMOL........freundliche grüsse
JML.M......Nfri
KM.LM......Nfri #
H..Q.KML..MNfriday
I.M.M.....NOfriday #
L.L.......N.friday at
LN.I.KQ.M.L.from
MM.L..NN..LKfrom #
K.P......M.Lfront
..ML.O......full
JLM...O....Mfunctie
L.....O....Lfunctie van
L...LO..M..Kfurther
K.O.........fwd
..........LNfünf
..........LNfünf minuten
IKNKMOL...MPfür
LL.L.O......für das
ILQLLN...M..für die
.....N......gaan
L.LLN......Ngaat
....N.......gaat niet
.M..LN.....Kgave
ML...L.....Ngeben
.L.L.O.ML.MLgeehrte
.L.L.O.ML.MLgeehrte frau
L.L........Ngenitori
LO.LLNLML..Lgern
KLMPM....LMKgesprek
KL.NMMM...LLgesprek van
NKKM.MM.LL.Mgespräch
K.O.........gespräch für
LLIOLL..M.LPget
K..N........giada
OLLNK..L..MLgiovedì
L.L...M.NL.Mgive
........N...give us
.L.M.NL...L.glad
..L........Ngli
M.ML.LL....Ogo
...LO......Lgod
MNM.M...LMKKgood
..O........Lgood for
M.LLL.M.L..Ngood news
PMK........Lgoogle
N.K...M.Q.LJgot
LL....N.O..Kgot it
N.L..L..O..Kgot your
.O.L.LO.LLNIgraag
L...LN....M.gracias
....LO......gracias por
K.N........Mgrand
KOLLL.NM..LLgreat
......NM...Kgreat news
LN.........Kgrowth
M.LO.......Kgruß
...N.......Lgrève
...N.......Lgrève des
KMOL........grüsse
LM...N......gute
LL.N....P..Kguten
LL.M....P..Kguten tag
...........Ngym
LMM..L.MM.KNh
NOLNLLL.KLLMh #
L.....N.....h pour
L.NMMLL.L.MLh:#
LLNML.....LMh:?
..KN........h:aug
..L.......LOh:by
...........Nh:says
LLLL.ON.M..Khaben
ONLLMLK..ML.half
O.L.L.L.L..Mhallo
LMNM.......Khallo frau
LLLO.M......happen
PMK........Kharbor
HJJPPPKKKKKPhas
ILLOOOLL...Mhas been
....LN......has sido
.L.N........has to
NN.L.......Khast
.N.........Lhast du
OMI.N.J.MLL.have
KONLMLL....Mhave a
S.K.LK..L.MJhave been
.ML.LO...M.Jhave not
..N.......MKhave one
LL.MNL.....Nhave to
....LL.....Ohave withdrawn
K.M....MO..Khave your
PLLOLLLL..LLhe
..ONMM...L.Jhead
LLOOLM.....Khead of
.........L.Nhealth check
LLLN....N.NKhear
...........Oheb
O.L.K.L.N...hebben
L....L..O...hebben je
K.LO.......Mhee
LMLLNNL...KNheeft
....N.N....Kheel
......N....Lheel graag
L.LNLL...LLPhello
L.O.........helm
LL.........Ohem
J..ML.L....Qher
HMQ.L.L.N.L.here
JLPL.......Mhere is
LLOL.....N.Khere's
MMKOLL..L.M.herr
NNKL.......Lherr brandt
K.LKNNM.L..Mhet
L...N.M....Lhet gesprek
LM.OK.......heure
NMLLLNL...LLhey
LJ.MNN.LLMNMhi
L.N........Lhi jakub
NL..LO...ML.hi mara
L.O........Lhiermit
L.N........Lhiermit bestätigen
.L...O.....Khighly
.....N.....Lhighly yet
OLLM.LLLL.LNhim
O.L........Lhim and
LLLLLNM..L.Phire
..L........Ohire #
LNJ..L..L..Phiring
O.LNL.......ho
LLLLOL....MMhoje
.LLMKN.L.MLLhola
KLNL.ML.L..Nhold
ML.L.LL.KQ..home
L........N..home exercise
.L......L..Nhome visit
.LLN.M.....Lhope
...N.......Lhope that's
L..ML....L.Mhora
LLNLML..LN..horas
NLLOL......Lhorário
K..LL......Phost
NNPNLLM....Ihour
M.N......L.Lhour with
N.MN.......Hhouse
MIKL.L..MLLShow
OL.L.......Lhow you
.ML........Nhoy
P.KLLL.....Mhr
..NL.....M.Khugo
L.O........Lhusband
LJHKM..MNJPOi
L....K....MOi enjoyed
....ML....LNi had
JLP.NL..M.LMi have
KMK.L.....NNi will
MLLLMOL.L..Li'd
MLLO.L..N.NIi'll
LN.KMN..L..Mi'm
L...NM.....Kich ihnen
.....N....L.iemand
PI..ONMKPMKJif
KLO.ML..MM..if it
O..........Kif so
QLL..M.....Lif that
KLNK.POL.MLLif you
KNLMM.MMLLLLihnen
.....LMN....ihnen die
J.OLM.L.M.LMihr
L.N.........ihr gespräch
LML.LML.OLN.ihre
.....L.....Nihrem
.L...L..M..Mihrer
..MOL.L....Kii
N..........Lill
LLLR.......Kimprevisto
LMNK.LLJMMKNin
L.OLL.L....Nin de
MMJ.N.L...NJin der
M.ML..M....Kin die
.M.LL......Nin for
.L...N.....Lin mind
NLL.....M...in ruhe
.....N.....Lin spring
LN....MK.NMLin the
OL.L......MLin your
L.LNM......Linconvenience
K.L........Pinformal
LL.........Oinformation
...LO.......ingetrokken
...........Ninmediata
L.L........Ninsegnanti
K.LRL......Kinstead
L..O.......Linstead ?
...O........instead of
..L..N..M...intake
L.N.MKJMJKJNinterview
L.N........Linterview barista
....NL......interview cancelled
OLN.NLL.LLMKinterview for
M.L.L......Ointerview invitation
QMKK.......Linterview is
MLN.NL..L..Linterview on
..O........Kinterview scheduled
LL.K.....M.Ninterview slot
.OML.......Jinterview slots
.....L..L..Ninterview stage
.LMN.......Linterview tomorrow
NKL.....LM.Ninterview with
L.LL....L..Pinterview you
L.O........Linterviewer is
MLKL.NL.MLLOinterviewing
GNI...MLMM.Pinterviews
.....L..L..Ointerviews #
L.......N..Linterviews are
L.LO.......Linterviews planned
JO..........intro
KO..........intro call
...KP......Linutile
...LN......Linutile de
PLJ.LL..L.MOinvitation
L.NLL.L.LM.Oinvite
K.O.........invite for
M.K.....LM.Oinvite you
N.KL.M..MN.Linvited
MLK..M..MN.Linvited to
N.L.........invitiamo
NJMOKKM.LMIMis
.MML.M.M.L.Kis a
........N..Lis complete
..........LNis fine
LLLMML...P..is no
L.LQ.......Kis now
..MLML..L..Mis on
M..........Nis one
PLLL.......Lish
L..........Nisp
K..OM.L.N.LList
MKKLL.O.OOK.it
......N.N..Jit !
L.N....M....it ?
L.PL...L..L.it is
..LL.....N..it takes
L....PM...LLit was
OLL........Lit will
KKN...N..N.Lit's
OLLLMM.MM.LJits
L....MN.....j'ai
L.NM.......Kjakub
JNM...M.....jan
N.HN....M..Mjanuary
M.JM....M..Ljanuary #
ONLLNMLL.LMJje
LM......O..Lje sollicitatie
..L.O.......je suis
.....L.....Ojij
N..I.NMLL.LMjob
LN..........job ?
JLL..L..N..Qjobs
.LOL.LM...M.join
..O........Kjoin url
...........Njoined
..L..LO....Mjou
L.L........Njueves a
J.ML.......Ojuly #
OLIK..OLMLMNjune
L.LO.....L.Njury
J.R.LML.M..Jjust
K.O.........just sent
...LO......Ljúnior
.JL.MLP....Nk
L....M.....Nkandidaat
..N.L.......karim
NKL.MLL.Q.LKkeep
NL.N.......Lkeep it
..L.....P..Kkeep this
.....N.....Lkeep you
...........Nkeine
NO.L.L.....Lkennenlernen
LL..M...L..Okept
..K........Nkim
.MO........Kkindly
NMLL.......Kkitchen
JLONLM..LLKNknow
L.LO.......Lknow the
LN..........know which
N..........Lkoffie
P.L.L......Kkom
K.ML.......Okommt
LPKIM.KNL.MNla
K.MLL......Ola de
LLLMN...LMMLla entrevista
LQ.......L.Lla semaine
.L.O.....M.Kla semana
L.OL.......Llabo
LLLN.....M..laboratorio
K..........Olabs
QLKL....M..Lladen
O.K.........laden sie
.....K.....Olandlord
OK..M......Klane
NL.N..LLL.LOlas
NKKNMLLLL.LPlas #
NMLK.M..L.LNlast
..KP.....O.Jlater
QKJNNKMMLLMJle
L.N......M.Lle chef
QKJKLL..LON.lead
.L......L..Nlead and
L.M..LM...LNlearning
L.L..L....KRlee
LNL...L....Nleft
KLMN.L..M.MLlegal
L.LPMML.L.LLleider
.L..L......Nleila
.....LM....Nlet you
LO.NLM.....Jlet's
.O.........Klet's talk
.OJ..LSL.LMHletter
......O....Kletter for
......N....Lletter is
NN......L..Kletto
M.M..N.M...Jlevel #
M.L.M.LN...Llicence
JMN.MMN...LJliebe
JM..MMN....Kliebe frau
PPJJLK.OMKL.like
OPJKLKMMLLLMlike to
OLL...LN.L.Llike you
MPLLLN.....Iliked
LP.........Kliked your
LMP.L.N.L.LKlindqvist
OL.LM...M..Jline
JNIRKLLL.R.Jlink
.K.ML......Nlive
.N...LM..N.Jlog
.N...LM..N.Jlog in
NLL..N..LL..logistics
MLL........Nlol
.........N.Llola
.........N.Llola !
K.LN.N..L...longer
K.MLL...M..Olook
L.M..L.....Mlook forward
JLMLLNL....Nlooking
J.N........Nlooking forward
.O.........Klooks great
..L.......KPlou
L.KL.NO....Mlove
......O....Llove you
.L.N........lukt dat
K.PLLNL.....lunch
N..L.......Llund
O.K.........lund wir
L.KML.O.LLMMlundi
LLNPML.M.L.Lm
MMM.MNL...LKmaar
..LNLO..L...madame
.....N..L...madame nous
OLKN.LL...LMmail
MKPMLLL.....make
L.P........Kmake changes
LOL.........mal
.....N..L...malgré
LNOLJK.LMLLMmanager
OK..........manager next
M....L....KOmanager position
K.LL.......Pmando
..O........Lmano
.PNMJO..KMJLmara
.....N....LKmara thank
NML....ML...march
OLJ.L.M....Omarch at
.OLMK....L.Mmardi
KMM.L....M.Nmartedì
KMMLL....M.Nmartedì #
Q.LL.......Lmarzo
N.LL.......Lmarzo #
........N..Lmatch
JLO..ML.NL..may
KMMM.L..MM.Kmay #
LL...N......may we
O.KL........maybe
L.MO.....LMKmañana
MPKMLL..JKO.me
MONK..M...LIme and
JLMMML....LOme know
M.........MLme see
OLLL...M..MLme to
KM.........Nme your
N.JL..N...LNmeet
.L.........Omeet on
JL....MM...Omeet the
..........NKmeeting the
LLM.O.L....Kmei
LLN..L..N.NLmelden
L.N.........melden sie
.N.........Lmelhor
O.L........Kmenon
OMJ.LL....MMmerci de
KNKKML..LM.Pmercoledì
LMKLL....M.Pmercoledì #
..LO.......Lmesma
.LN.......LLmesmo
..KLML..M.MNmessage
KMMKMP.LLLKNmet
......N.....mevrouw lindqvist
LLLN....M...mezza
MO.......L.Lmidi
.L.O.......Lmil
.L.O.......Lmil disculpas
PLL........Lmill
.NJ.L....M.Nmin
.LLLNN.....Lmind
.....N.....Lmind for
NM.M.......Kmins
O.IL....LN.Nminute
.........N.Lminute typing
LML......MKOminuten
OM.KKLL.LPLMminutes
.LLLL....M.Ominuti
L..KLLL.MM.Ominutos
NOLLN.L...LJmir
NOJMLNL...JNmit
KLLOL.M...M.mittwoch
NL.ML.....NJmittwoch #
K.M.L......Omiércoles
..L........Nmock
MNKN.MN..LLJmoi
NN.OLMN.LMMHmonday
O.MLL.M..M.Kmonday #
LN.........Lmonday or
NLM.KNL.LOMLmore
L.O........Lmore about
.........N.Lmore step
O........N.Jmore than
KMLPL.L...L.morgen
OMLN.M..LLNImorning
JP.........Lmornings
L.N.......L.motorista
.LLL......LQmove
LLKO.......Omoved
K.K..L.MLLNOmr
..LQL....LLKms
LNM.ML..L.NKmucho
L.KPML.....Lmuss
KL..L.L.LL.Rmy
L.O........Lmy husband
LNL.......L.my number
NN.L.......Lmärz
M.KOL.......même
...OL......Lmême heure
MLMIK.N..L.Nna
.L.N..L....Mnaar
.LLO.......Lnaar donderdag
LLLMNNN.L..Jnach
..P.L......Jnd
..O........Knd at
MLL..N..L.LNne
KKNNOM...L.Jneed
KKONOLL....Kneed to
.LLLNML.MM.Lneeded
..........NKnehme
..........NKnehme ich
L.L........Nneri
.....L..L..Nnetwork
...........Oneue
..LN.......Lneuer
..LN.......Lneuer termin
IKHPNM..LLLQnew
...........Mnew jobs
.....N..L..Lnew status
M.LO.......Lnew time
NLKLKNNMLL.Mnews
.....MN....Jnews about
RNHOLKLLKNL.next
.....N.....Lnext apprentice
O.LL.L...N.Lnext step
P.L........Knext tuesday
.LLPLLL..LM.next week
..MMNOL.L.LJnicht
NLKL.......Nnico
.LLLNML...LNniet
L..........Oniet ?
....N.......niet door
L.N........Lnikos
OIIMTOK.MPKHno
....LN......no has
L..N.N.....Kno longer
M.K.OL.....Lno need
L.N........Lno tricks
..L..M..L.MNnoch
NLML.......Lnodigen
KMN.L.L..O.Knoon
MML...N....Knora
OMKL.L.MLMMJnos
LKJOOSLNK.JKnot
...N.......Lnot #
.L..LQ..L..Lnot be
....LP.....Knot been
....LO.....Knot selected
.L......L..Onot send
JNN....M...Lnotes
JMMLNK.MN..Knothing
M...N...M.NInotre
LLMN......NJnotre entretien
LML..L....NLnotícias
MM.LNOML.L.Gnous
.....OM.K...nous avons
L..MN.L....Lnov
ILN.L.N....Nnovember
L.M......L.Onovember #
JLJS.MLL.LLNnow
...N.......Lnow #
LL.ON......Knuestra
NPJL.N..N.LInumber
L.......P..Lnumber #
.NL.......LLnumber is
LLLLLN..L..Onuovo
K..L..LM...Pnurse
JML...L.LMMPo
L.L..L....NLobrigada
.....L....NLobrigada pela
.....N.....Loccasion
.O..........oder
LMMNJK.PMLL.of
K..O.L.MM.LLof #
..N.....M..Kof an
LN.........Lof donderdag
PKNK.LL..M.Lof the
L.MLLLLON...of your
.LKMO.L.LL.Moff
LL..NM......off the
KL.L.LPPLL..offer
......L....Noffer ends
......O...MJoffer letter
L.....OM...Koffer you
LL.....M...Ooffers
J.MO.K.MLMKOoffice
JMOLO.M.L.MIofficer
L.LPL.......oggi
OLLL.......Loi thaís
OLJQM......Iok
..LNM......Lok ?
OLL.........ok for
P.N.KL..ML.Kom
MIMLLMM..KLMon
LMO..ONLQ.LHon #
........O..Kon april
O.L......L.Kon behalf
K.O........Lon for
QMJMML.M.L.Jon monday
LLM.....L.LOon or
..N.L.......on se
L..LML...N..on sunday
L.....N.....on te
PK.OLLM.LLL.on the
.LIK.....MLRon thursday
.KI.KM...LNRon tuesday
LLO........Lon us
LKOLLML....Oon wednesday
L.MM.QMML..Ion your
NMLLLKL.L.MNonce
.....L.....Nonce more
NPMKJ.KLNKLLone
Q.M......L.Jone hour
..L......NMLone more
OKL......L.None of
...........None to
NL...L..NL.Lone way
LPL........Kone you
JJLL.L..LR.Ponline
.L.......N..online test
MLML.N..N..Ionly
NLM.L.M.L.NIons
LLMN.......Lons gesprek
LM...L..O.L.ontvangen
OLK.PLL....Lonze
LN.KL...NLKQop
LOLLL......Nopen
MMLMLN....MJopening
.....N.....Lopening you
L....L.NM..Loperador
.......N...Loperador de
..LO.......Loperations
FS..KJLL.KKRor
MOL........Kor #
LN.........Lor tuesday
.N.........Lor weds
KNKLLLL..LNOou
L.....N.....oui
ML.PLLMK..LMour
L.N.........our coo
L.O........Lour lunch
MJ..N.M.L..Lout
N...L.L.....over de
K.P........Jown
M.LOL.L.....p
M.LN.......Lp m
..L........Npage and
KLN..P...M..panel
.....N.....Lpanel scored
..L.....L..Opaper
......N....Kpapers
..M..L...MNJpar
MMLNIMKLM..Npara
OKLOL.....MKpara la
..LN........para quinta
N.L.........para uma
L.O........Jparade
L.P.L......Kparfait
M.N........Lparque
M.K..L..NN..part
M.L......N.Lpart of
..L..M...NMKpass
L..O.......Lpassa
K..P.......Lpassa para
OKL..L..N...passed
OLL........Lpassed the
LL.NL....O..passo
LLKL...N...Ppassport
.LQLL.L.M.LKpasst
SL.L....L..Kpast
.....L..L.LPpayment
LM.N.......Lpayroll
L.L........Opedido
K.M.LL..L.OLpela
..L.......O.pela conversa
L.....N.....pension
JJMM.....M.Opeople
KOLLLN..LM..per la
K.QL......MKperfect
K.O.........perfetto
M..L.O....MJperson
L.L......P.Lpersonality
..L......O.Lpersonality questionnaire
K.L.L..MM..Npersonas
..LM.N...L..phone
......LM..NLpiacere
.L...L..L..Opick
O.K.........pin
..........NKpine
JLNMNLLLMLLPplace
.LLOM...M..Kplanned
L.LOM...M..Kplanned for
P.L......L.Lplatform
N........L.Lplatform team
LNM.LJ.PLNLLplease
LLLN.......Mplease choose
L.LN........please rebook
OL.......L.Lplease record
......N.....please sign
MM.KP.N..L.Jplus
LMNNLKKLL.LNpm
OL.K.......Lpm ct
..L.......LNpm works
LL.P.......Kpodemos
LMO........Kpohl
JOLM.NL...MJpor
.QK.....L.MKportfolio
L.P.NO..LLLJposition
LNO.MM.M.M.Hpost
NLM........Lpost #
KMM.L.MM.LNHposte
PLKMLM.....Lposto
.NNKLLMMK.MKpour
L.....N.....pour signer
.....N..L...pouvons
L.L...LN...Npre
M.L...N....Kprepare
.....L..L..Nprevious
LNM.LL..OM.Jprima
L.PL...M...Kprincipal
KKLO.ML..P.Kprocess
...L.N.....Mprocesso
LO.........Lprochaine
.O.........Lprochaine pour
LL...L..N..Pprofile
L..........Nprogramme
J.LL.....N.Pproject
.......N...Lproof
.......N...Lproof of
P.K...N....Lproposition
..L......O.Lprueba
P.K.......L.présence
L.KNN......Lprévu
KLM.L....M.Npuedes
KN.LLO..LL.Npuesto
LN.LLO..LL..puesto de
OLN........Jqa
..N........Kqa engineer
LO.MK...L..Mquando
M.NLN.....LLquarto
MI.LNML.KNMLque
.K.........Oque é
L...NL.M...Lqueda
....N......Lqueda sin
L.L......N..questionnaire
NK.KLL.....Qquestions
OL.L.....L.Mquestions and
OLK........Mquimper
...N.......Lquinta dia
O.KOLL..KL.Mr
L.LN.......Lrail
LN.........Lrather ring
KKOM.LJKLKS.re
I..QMM....MIre interview
M.OM..M...KKre re
.....L....PLre thank
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
...........Nremote
....LL.....Oremoved
.....L....OKrencontrer
L..L.......Orendez
L..L.......Orendez vous
MOLK.LNL....reply
.NL...N....Kreply with
.........N.Lrepo
ML.N.L..LL.Mreport
..N........Kreq
..N........Kreq #
K....L....LQrequest
....LN.....Lrequisition
K.OLL......Nreschedule
..O........Kreschedule cancel
.....N.ML...resultado
MLL.LK..N..Oresume
L..M.L.MO..Kretenue
K.....MM.O.Kreturn
K.ML.LN.NM.Mreview
......O....Kreview and
ML.LLL.MLN..right
M........N.Kright away
NMOLLK.L.LMJring
PLML.LLLL.MLring you
L.L........Oriverside
OLOM.......Iroad
N...........roastery
M..NL...M..Krobin
PLJLM.N..LMKrole
L...L......Orole for
L..........Nroles
L.NL........rondleiding
JLNNLLLM..LProom
N.MML....L.Lround
K.N........Mround is
NLL.........round the
OMLL........rua
KM.L.......Orue
NLL.....M...ruhe
PM.L.......Krun
...N.......Lrunning
L....L..O..Lréception
.NNL....L..Ls
JMPLLLM.OLMKs:!
KGNHNKJLMKLRs:#
JLOLPLL.LL.Ns:# #
L.N........Ms:# interview
...........Ns:# new
QTJJKKNLKKKMs:?
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
N.L........Ls:am #
NM.L.LM.LL.Ls:an
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
L....L...O.Ms:assessment
LMOL.L..M.L.s:at
K.O........Ls:at the
LPLL......L.s:availability
.N.........Ks:availability for
L.P..L....NKs:aw
K.PL....M..Ls:bevestiging
K.O........Ls:bevestiging gesprek
.MLLLO..M.LKs:bewerbung
L.O.........s:booked
J.R.........s:calendar
K.O.........s:calendar invite
MKO.LL..LL.Ns:call
K.O........Ls:call with
L..O.......Ls:cambio
L..O.......Ls:cambio de
....OL.....Ls:canceled
..LLRL.....Ls:cancelled
.....N.....Ls:candidacy
...L.......Os:candidates
LO..L...PL.Js:candidatura
..L.LP..L...s:candidature
L.LP......LLs:change
.....N..L..Ms:changed
N.L.........s:chat with
.L.........Os:check
L.L........Os:cita
....L......Ns:class
....L......Ns:class cancelled
N........M.Ls:coding
L.L........Ns:colloqui
N.NML.....MJs:colloquio
...........Ns:community
ML......MN.Js:complete
ML.......N.Ks:complete your
.......N...Ls:condicionada
.......N...Ls:condicionada operador
......LN....s:conditional
......LO...Ks:conditional offer
K.OLL...P..Ks:confirmation
..ML.......Ns:confirmed
...........Ns:código
...........Ns:código de
M.K..LNM...Ls:d'embauche
..K........Ps:day
KL.MOL..M.KNs:de
...N.......Ls:de hora
L....L..O..Ls:de réception
....LN.....Ls:decision
.....N.....Ls:decision on
K.L........Os:del
L.L........Ns:del lunes
..K........Os:demo
L.P........Ls:details
NLKNML.MJL.Ns:di
.LL..N...LLOs:do
M....N.....Ls:do processo
...L.......Ms:domani
....N.......s:door
.L......O...s:eingangsbestätigung
OLLL......M.s:einladung
LM.LLL..LM.Os:en
N.NMMK..LLNLs:entrevista
L.L........Os:entrevistas
....N......Ls:event
M........N.Ls:exercise
.L......L..Os:finish
.L......L..Os:finish your
L.L........Ns:first
L.L........Ns:first day
LL........O.s:following
I.RNLKKLMNM.s:for
LLN........Ls:for #
.....L..N.LLs:for applying
..N........Ls:for friday
L.N..L..M.MKs:for your
M.J.......N.s:friday #
K.O.........s:fwd
....N.......s:gaat
....N.......s:gaat niet
.LNMN.L....Js:gesprek
N.L.......MKs:giovedì
LL......Q..Ls:got
LL......O..Ls:got it
........N..Ls:got your
L.....OM...Ks:great
L.....NM...Ks:great news
N.L.........s:group
.L.K.L..N..Ns:have
ML.......L.Ns:health
.........L.Ns:health check
..L........Ns:hire #
..N..M..L..Ks:hold
LK.......O.Ns:home
...N.......Ls:hora
M..O.......Ks:horário
..O........Ks:hour
LL........LPs:how
MML.LL.....Os:ihr
.M.L.O.....Ls:ihre
.M...O.....Ls:ihre bewerbung
.LMLLLL..LLRs:in
.L.........Ns:information
L.L........Ns:insegnanti
PMONMJJJJILMs:interview
..O........Ks:interview scheduled
.OML.......Js:interview slots
PLK..L..L..Ms:invitation
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
L.NL.......Ms:lunch
L.L........Ns:lunes
OL.L......MLs:manager
..L...M....Ns:meet
..L........Ns:mock
..MKNL......s:monday
LL.OM......Ls:need
LL.OM......Ls:need to
...........Ns:neue
..LN.......Ls:neuer
..LN.......Ls:neuer termin
..LN.L.....Os:new
...........Ms:new jobs
..LN........s:new time
L...LNNM...Js:news
MRLL.L.....Js:next
.N.........Ls:next week
....N.......s:niet
....N.......s:niet door
.....N.....Ls:not this
.LN..MP....Js:of
LL...KPQLL.Ls:offer
......M...MKs:offer letter
......N....Ks:offer of
NK.KNPLLKK.Ms:on
L.M..O.....Ks:on your
.........P.Ks:online
.O.........Ls:open
.......N...Ls:operador
..N.........s:panel
........L..Ns:paper
M.LLL......Os:para
.....L..L.LOs:payment
..L.......O.s:pela
MM.LL..L...Os:per
..L......N.Ls:personality
..L......N.Ls:personality questionnaire
NNL.M...L..Js:phone
NML.MM..L..Ks:phone screen
L.MNM....L.Ks:please
LM...QL.L..Ks:position
..N........Ls:pour
L..........Os:pre
.M.L.N.....Ls:processo
.LL......O.Ls:prueba
..L......O.Ls:questionnaire
MLLN.......Ns:r
JJPML.KKLKS.s:re
I..QMM....MIs:re interview
M.OM..M...KKs:re re
.....L....PLs:re thank
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
.N.LM.......s:schedule
M.O........Js:scheduled
NM..MM..L..Js:screen
OL.L.......Ms:second
NL...O..LL.Ks:selezione
L.O........Ls:set
PL.L........s:shift
.........O.Ls:skills
.........N.Ls:skills check
LPMLL......Js:slots
M.LL.M..O.LLs:sollicitatie
L.......N...s:sollicitatie ontvangen
L.LOL.......s:spostamento
...NL.......s:spostamento colloquio
.L...O..K..Ns:status
.....N..L..Ms:status changed
.......L...Ns:study
.......N...Ls:subject to
........N..Ls:submitted
N........L..s:system
N........L..s:system design
........MO.Ks:take
.........O.Ks:take home
M.KL..M...NMs:team
.O.........Ls:telefonat
L.P........Ks:termin
K.O........Ls:terminbestätigung
.L...M..LQ.Js:test
LLL..L..N.RKs:thank
LLL..L..N.RKs:thank you
........N..Ls:thanks
JJ.LNL.M..JSs:the
....M.N....Ks:the role
...L.......Os:their
.....N.....Ls:this time
IKPO.L.....Ns:thursday
LLLP........s:tijdstip
KOKQLML.LL.Ls:time
L.LO......LLs:time change
L.N........Ls:tmrw
LL.N.KOMOLLKs:to
NLL.........s:to interview
L.O.ML......s:tomorrow
L.O........Ls:tot
L.L.L.M.O...s:tu
N...LM....NJs:tuesday
.....P.....Ls:update
KLLR.......Ls:updated
..........LNs:users
PK.......L.Ls:video
PL.......L.Ls:video interview
........L..Ms:viewed
L.......L..Os:volunteer
ILOL.MLLK.LQs:votre
.....N..L..Ms:votre candidature
..LL.......Os:vous
O.KL..L.L..Ns:w
LLLONJ.....Ms:was
.ILO..M.R..Is:we
........N..Ls:we got
........O..Ls:we have
.O.........Ls:week
.....L..L..Os:weekly
......N....Ls:welcome
QMJ..NLMKKLMs:with
NL.........Ls:with our
.L....N.....s:would
KLPKLJOL.KQMs:you
........O.NKs:you for
M..........Ns:you have
HLNLLNJLNO.Os:your
M.L.LN..PL.Ls:your application
.....N.....Ls:your candidacy
KNMN.M...M.Is:your interview
.........N.Ls:your skills
.....LMN....s:zusage
L.ML.M..L..Os:à
...LN......Lsa
...LN......Lsa démission
KLOL.MN....Lsaid
NLKQ....LL.Lsala
IKHTKL...NL.same
L.LOL.......same room
LNKN......MLsapere
MLOLLL..ML..sarà
OLLLML.....Msat
P.IKMN..LMLMsaturday
LN.N.......Lsaw
O.L........Lsays
.OL.MLLML...schedule
LN.....M....schedule your
OL.LNL......scheduled
O.K.M......Lscheduled for
.L.N..L....Mschuift
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
LMOKM......Lsede
MNPJK.LLLN..see
JLM..M...M.Osee the
MOOLL......Isee you
.........N.Lsee your
.L.O.M.....Kseguimos
.NL..NLML..Msehr
.L.L.O.ML.MLsehr geehrte
.N.........Lselect
NLLMLP..L..Lselected
O.L.........selected for
M...MO..NL.Hselezione
LP.......L.Lsemaine
.N.........Lsemaine du
LO.........Lsemaine prochaine
L.LN........sempre
K.K..LM.LN.Nsend
.L......LM.Nsend it
N.L...M....Ksend the
J.PL.KM.N...sent
..M..L..N..Lsent to
L.NL........sep #
M.KMM.LL..LNseptember
KML........Pseptember at
KN.....M....served
OMJL........session
N.L......L..session with
MLOL.....M.Jset
L.N.........set for
M....L..L..Nseven
.L......L..Nseven days
LMM...M....Jshare
......N.....shares
K.MK.......Qshe
........L..Nshelter
QJ.KLL...M.Mshift
LL.......N.Mshift lead
O.....LL....shop
MKK..LL..M.Oshort
NMLL.L..PL.Kshortlisted
..L........Oshows
NKJJ..NMN.LOsi
LLNLNM.....Lsich
L.M.N......Ksich am
L.QL.ML....Lside
.MKL.MNLN.JNsie
K.....O.....sie anbei
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
....N......Lsin efecto
....L.....LNsince
KMJMNL..N..Lsind
O.NLL....L.Lsit
OLL.........sit down
.LOL........sit in
JM.N.L..NMMKsite
.........O.Lskills
.........N.Lskills check
KPM.LL...M..slot
.N..........slot for
KRMLL......Jslots
.O.........Kslots for
.MLPRL...K.Hso
ONL..LLML..Jso i
L..LQ......Lso no
....PL.....Lso there
J.MN.......Msofia
N.ML....M..Jsoftware
MMLL.M..N.LKsollicitatie
L.......N...sollicitatie ontvangen
LLMLLQ....L.someone
....LO....LLsomeone whose
O.......L...sono
JKLQROL....Isorry
.L.O.......Ksorry !
LL..NL.....Msorry to
.....K.MO.LKsous
..LOL.......spostamento
...NL.......spostamento colloquio
M.L.LP.....Lspot
.....N.....Lspot so
RMJLL......Kst
.....O.....Jstack
L....M....NKstadtbibliothek
OLNK.....LM.staff
O.L......L.Lstaff engineer
KKN.MLR.LO.Istart
..N...M....Kstart #
..NM.......Kstarts
..NM.......Kstarts at
JLMNL......Nstatt
LLM.MOL..L.Lstatus
.....N..L..Mstatus changed
..N..L..L...status interview
.....N.....Lstatus not
KMOMMLMM..LJstelle
O.LL.L..LO.Kstep
LN..........step at
PKL......L.Mstep is
.........N.Lstep lola
.N...L....LNsteps
JKMRLML.KL.Nstill
L.O........Lstill good
.L...L..M..Nstore
KL.O......NLstreet
...N.......Lstuck
.......L...Nstudy
.LK..M.ML..Osu
JLON.......Lsua entrevista
...LL.LQ....subject
L.....LQ...Lsubject to
L.L........Nsubmit
..L.....R..Isubmitted
..L.O.......suis
MN.........Ksuit
LN.........Lsuit you
OMKMLPM.KL.Jsuite
ONK.....LLLMsuits
PLK......LLNsuits you
.MLKMLL..P..sunday
.MPL.......Jsuper
MOLL.......Lsuperintendent
PL.LL..L.L.Lsupervisor
LLL.L.M....Osur
O..LL......Msystem
O..L.....L..system design
..KOL.....LMt
LL.M.LL.P..Ltag
.K...N..NPLJtake
L........P.Ktake home
KM....L..M.Ntakes
...........Ntalent community
PLLM.K.L..M.talk
N.J.......M.talk about
.....N.....Ltalked about
L..........Otalks
LMML...M..NKtarde
M.M.LLNLONMHte
P.KN...M...Jteacher
MKJKLLOMMLNNteam
......N.....team !
.L...L....KPteam and
NLJN.......Nteams
..KO.......Mteams link
LLOL..L..M.Mtech
L.O........Ktechnician
LOM..L......teilnehmen
LO.........Ltelefonat
.N.........Ltelefonat ?
LO...M.....Ktelefonieren
LO.L........telefono
LL.M.L..ML.Ntelephone
MO.LLLL.LLLOtell
LMM.....L..Ntell you
MKNL.LLMLL.Pten
KLM....M.L.Oten minutes
.....K.....Ntenancy
.....K.....Ntenancy application
LKNML.....M.termin
K.O........Lterminbestätigung
L.NL..LMLR.Itest
LO......M..Ltext
OMKOMK.LOLLIth
LN.........Lth ?
O.KM.....M.Jthan
KJMJ.NL.MLR.thank
KJMJ.NL.MLR.thank you
J.PLMML.NLOIthanks
..M..M..M.MKthanks for
ONMKN.KN.LLKthat
N.L........Lthat work
..NML......Kthat's
...N.......Lthat's ok
PLLL.......Lthaís
LM.M.LLKIM.Nthe
KMMO.KLLNM.Ithe #
..L........Nthe book
L.N.ML.....Lthe calendar
MMNM.......Kthe day
....ML..L..Nthe employer
L.....NM...Lthe enclosed
LN.........Lthe growth
N.ML.......Kthe head
.MLL.K.M..KPthe interview
M.O........Jthe invite
ML...N.....Lthe job
.....K.....Othe landlord
KNLM.L...O.Jthe link
PNL.LML.L..Jthe morning
NL.L.N..LO.Jthe next
..M..L....KNthe office
.....L.....Othe old
.O.........Kthe one
KLM.LO...M..the panel
N........L.Lthe platform
L.MLN...L..Kthe position
M..LN..M...Kthe post
...........Nthe posting
..L......N.Lthe questionnaire
N...........the roastery
....M.N....Kthe role
LLLPLL..MNLLthe same
........L..Nthe shelter
LL.......N.Mthe shift
L.O........Lthe side
J.LLL..M.MMOthe team
MLLNLM....MKthe time
KO......NN.Jthe week
N.M......L.Lthe whiteboard
LMO.....L..Lthe workshop
MMKK.......Ntheir
NLL.........them
..PPKLL.MLMHthen
..L.......LNthen !
OLL.........then he
..O........Kthen join
J.JNNLL..OM.there
LL.LMK..MO.Nthere is
L...N.......there will
.L..LO......they're
....LO.....Lthey're going
N.L.........thing
N.L.........thing #
L..NOOLLNJK.this
L.N........Lthis interview
NLMLLM.M...Lthis is
..L.....P..Kthis number
.....N.....Lthis occasion
.L.MLP.....Kthis time
KPLLLLL.L.LPthis week
........N..Kthose
JOKML.L.MO.Mthree
MLNK..M..OMJthrough
..OL.......Kthrough the
LNLMM......Lthu
.O.........Kthu may
.OLL........thurs
.OLL........thurs #
LKLPK.L.LM.Othursday
KKPM.LLMMNL.thursday #
K.MO.L......thursday at
NLNLLKL..NNLti
O.......L.MKti faccio
LLLP........tijdstip
PLL.NLL.....till
NNMQLMJKJMNJtime
NLO.L......Ltime #
L.LO......LLtime change
L........N..time the
.K.........Otime url
L..N.M.....Ltime you
IQPMLL.....Jtimes
OMJ..M..M..Ktitle
MLHK.L.LKM.Oto
NKN.L.L..L.Nto #
OKJNLML..N..to a
KKL.OL.....Nto apply
P.L........Kto ask
.ML..LN.....to be
.......L...Nto buy
MLLLN..M....to come
L........N.Lto four
NMJLLML....Nto have
.L....N.....to hire
OLKLLM..KMMNto interview
LML......M.Qto invite
LLQ...LM...Lto make
MMKM.MN....Kto meet
.....L....LOto next
....L.NM...Lto offer
L.L........Nto reception
L........N.Lto record
.MKLLM....MNto see
NKLML.M..M..to talk
.....L....OLto thank
NMLK.LL..O.Kto the
L.......L..Oto volunteer
MJMM.LL.LL.Pto you
MLNM.LM.L..Jto your
L.ML.O....LLtoch
..O........Ktoday test
.LLLNL.....Ntold
K.PN.K...M.Ktomorrow
..ML.....MLLtomorrow at
...N.......Ltomorrow is
KLML.....M.Otop
LLO.L......Mtot
..N........Ltreffpunkt
K.L........Ntrent
L.K........Ptres
OLLLN......Ktrial
N..L......MLtrial shift
L.N........Ltricks
L.N........Ltricks and
LLLMLN....LOtry
LNPJKO.L.LLLtu
LMN.....L...tu entrevista
N.......N..Jtua
OKL........Ntudo
OLL........Ltudo bem
KLNLM...MMLNtue
KNLM........tues
KM.NKML..LO.tuesday
LN.........Ltuesday ?
KML.L...M.O.tuesday at
..O........Ktuesday the
OL.N.......Ltwenty
KNMM.KKNN..Ltwo
......LO...Ltwo references
.....L..O..Ltwo weeks
.........P.Jtyping
.........N.Ktyping and
O..KLLN.LLL.u
......N.....u graag
.LNMK..LLLLOuhr
OLK.......NKuhr in
..N.......L.uhr passt
K.NM........uhr statt
PJKLMK.LK.LQum
MLL.L.M....Pum #
M.L.N......Kum halb
NL.L.......Numa
N.L.........uma entrevista
.PHNKOLKMO.Kun
MMLL.......Mun colloquio
L..N.......Lun imprevisto
MNLK.LL.LO..una
LLJMMM.NM.KNund
......LN....und der
.LOL.L..L..Nunder
NL.LLPL.KLL.une
.....J.....Ounfortunately the
NM.IM.NLNLMIuns
.....N......uns für
......NL....uns ihnen
MKLL.M..O...unterlagen
......LN....untersuchung
L.LN.KMNMO.Iuntil
K.PM.......Kupcoming
LLLN.O..L...update
KLKSL......Kupdated
KNQMILKKJNKNurl
LLOLMNM.O.LKus
LLM.MN.....Lus on
........N...us two
..........LNusers
LMLLL.M.MLLPuur
N.L.........uur een
...N.......Luurtje
..LL....L..Puw
L.LL.......Ouw afspraak
.L.O.......Lva a
LML.OL......vacancy
L.P.....L...vacante
MLLLO.L.....vacature
NLKMM.L.N.MJvaga
.L.........Nvagas
LLJNNK.LM.MMvan
L.LMN....M..van #
......N.....van beleidsmedewerker
LL.N.MN....Lvan dinsdag
O..........Lvedere
O.......L..Lvediamo
O.LLM......Lverde
.....NM....Lverder
LLLNLO.....Lvez
MN.JMLL..L.Nvia
O.......L...via dei
OMN..LL..L.Jvideo
PL.......L.Lvideo interview
LLL.......NMvielen
LLL.......NMvielen dank
L..LO......Lvier
O.L........Lviernes a
NLKLLL..N...view
.....L..L..Oviewed
........L..Mviewed your
......N.....vindt
......N.....vindt u
LLN.....L..Nvisit
O....M....LKvoir
L.......K..Pvolunteer
.L..MNK...KOvoor
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
OLL.LMLMMM.Jvotre candidature
K.......L..Qvotre dossier
N.LK.L.LMLNMvous
K.J........Qvous avec
...KO.......vous déplacer
LML......L.Pvous êtes
SLLK..L..L.Lw
MP.LL....M.Iwalk
.OL........Kwalk in
LOML.......Lwanneer
OQJL.LN..LLJwant
QLL...L.....want to
L.........PKwanted
..........PKwanted to
NNJL.L....NLwarehouse
.L......L..Nwarehouse lead
HLKOMNMLPLKOwas
....LO....LLwas a
....N......Lwas canceled
.....K.....Nwas not
.....L..L..Nwas received
..L..L..N...was sent
NM..L.......wat
O...L......Lwat een
O.L.......MLwater
PKL..L..NL.Lway
NL.......L..way video
L..NMQMK..JLwe
N.J.MMLLLM.Nwe are
M.LN.......Kwe do
.L......N...we got
.KJMOMLMOKMKwe have
L.......O..Lwe hebben
KMO.LLM....Lwe je
.....N.....Lwe keep
N..........Lwe liked
L.LMLK..NM.Mwe will
..LL..P....Lwe willen
....NN..L..Lwe wish
.....O.....Lwe won't
.N...LN.L..Lwe would
L.....N.....we'd love
PK.L..L..PMJwe'll
NLL.MO....LKwe've
..K........Owebinar
KNN.L......Mwed
LLNL.......Mwed #
.OL........Kwed may
JNOMLML.L.LMwednesday
LMK.M......Owednesday #
KMQ........Kwednesday at
MN.........Kweds
HPKOJLLLM.MMweek
KR...L....LLweek ?
KO......N..Kweek of
.....L..L..Pweekly
L....LM.P.LLweeks
O.LLMM.....Kweg
O...L......Lweg wilt
.N.M......MKwegen
.N.M......MKwegen der
...........Nwel
L.LO.......Lwellington
K.LLNNM.N.LLwenn
K.LLNNM....Lwenn sie
JKM..MMMM..Nwere
....LN.....Lwere not
MLLL.......Nwerk
KPMKKNL.ML.Nwhat
.O.........Lwhat days
L..........Nwhat the
.N.........Lwhatever
HQMM.LM...LKwhen
.N.........Lwhen are
JMLN....MM..when the
.....L.....Nwhen there
.LOK.M..L.LMwhere
.K.........Nwhere you
LTLLL...LL.Jwhich
LO.........Lwhich one
L.LO........whitcomb
N.M......L.Lwhiteboard
JKMLLN...OKPwho
....LO....LLwhose
K..OL......Mwie
..KO.......Lwie besprochen
PLLL.LM.L.NKwij
MJNMLJKLOLMMwill
JM.NNI..P.M.will be
.....L.....Owill let
L.N.........will meet
.LL.MR..L..Jwill not
NLM..L..L.MLwill ring
....ML..KL.Owill write
..LL..P....Lwillen
MLPLL.MMML.Kwir
.....L.....Nwir bedauern
....ML..L..Nwir bitten
.M...MLM....wir ihnen
N.K.........wir laden
JM.LNO..K...wish
L...NO..L..Kwish you
NMMM.NL.JLJ.with
MLNL.M...KKNwith a
N...ML...L..with an
K.O.........with anneke
L.L........Nwith dr
L.LN........with dunmore
NN..L.M....Iwith me
PMKKM.......with our
.....N.....Lwith someone
NK...NL..OLLwith the
KMNL.N.ML.LLwith us
MNML.....M.Jwith you
K.K....M...Qwith your
.LL.NL..L..Nwithdrawn
.LL..L..M.LPwithin
.L.........Owithin #
LN...L..M.N.woche
KLMLMN..L...won't
KL.LMN..L...won't be
..L..LM...LOword
..KO........wordt
RMJNL.LMLL.Kwork
P.KL.......Lwork ?
KOK.......N.works
.M........OJworks for
LMO.....L...workshop
L.O........Lworkshop ?
RNH.K..MKKL.would
PPKLLL.MLLL.would like
N.LL........would thursday
.K.O.......Nwould you
OL..L.......wouter
L..LNL..KLNMwrite
..LL......LOwrote
N.L.........würden sie
NL.K..L....Px
O.MMKOLMJ..Jy
KKPLOM...L.Lyear
K.PL.......Lyear #
..L......L.Nyearly
NKK.L.RM.L.Jyes
.M...N.....Lyet
.....N.....Lyet we
MNNLL...L..Kyo
N.LILMMLJL.Nyou
J.N....M....you a
L.O........Kyou accepted
M.L..O..M..Jyou applied
LKOK.M..LOLMyou are
KL....ON....you as
N.M...M.L..Jyou at
.....N.....Lyou but
...KKOM.LM..you can
LML.LO.....Lyou could
...L.......Oyou do
..JK.OK.MKOMyou for
L.LN..N....Kyou got
ONLLKL..LOL.you have
.....N.....Lyou highly
L.M..L..M.KOyou i
.MN.LP..MLLHyou in
......L....Nyou left
.....N..L..Lyou luck
..O..L....MKyou monday
OLL........Lyou passed
LNML.MOO...Hyou the
..LM......NLyou thursday
Q.GLN.O.KO.Iyou to
L.N.......MLyou tomorrow
.NLL..N....Lyou want
NLNL.M.LL.MLyou will
PLKLL.......you'd
KKRL.....MMKyou'll
..ML.L...LMNyou're
L.L........Nyou're in
L.O........Kyou're on
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
..O........Lyour interviewer
L.L........Oyour manager
........L.LPyour next
K.P........Kyour own
K.O........Lyour panel
L.J....N...Oyour passport
MLL.LK..N..Nyour resume
.........N.Lyour score
.........N.Lyour skills
.....K.....Nyour tenancy
...M.L....NKyour time
..L......L.Nyour yearly
.LLN..N.L..Lyours
OLL........Myourself
.N.........Lzeiten
.LLQ......LLzelfde
LMOML......Lzoom
PLKKNL..M.LLzu
.....LM....Nzu können
O.INL.M.M.M.zum
NLKL....M.MLzum vorstellungsgespräch
..N........Lzur baustelle
.....LMN....zusage
.O.........Lzwei
.O.........Lzwei drei
POEHHKIKSLIO~1:application
LRI.LMMLKKMN~1:appointment
KM.KL.K.KTLJ~1:assessment
NRKMKJKLLJLN~1:availability
MLK.M...L..Q~1:bank
KKQLMKLLLNLN~1:booked
MLLJK.M..MMP~1:bring
MPOJLINKOKLL~1:call
JKILUJLLKLLK~1:cancel
IKIMLQ.LM..Q~1:candidate
IS.MKLLM.KL.~1:choose
NJONMILKK..M~1:clock
P.HM.N.LKN.L~1:come
JGIJKISLOQMO~1:complete
.JK.LLHVLLL.~1:condition
JJSHJKKNLKMO~1:confirm
JLLLNRM.KLLK~1:decided
JJKNMRLMMKJ.~1:decline
KLLJT.L.K.LL~1:filled
NKLJ.MPMLLPJ~1:forward
L.JML..M...P~1:health
HIK.N.UMLNLK~1:hire
L..L.K.ML..R~1:home
OQFKJIM.I..N~1:hope
LNMMLLLLLOLN~1:internal
LL.M..J..JJO~1:interview
.MOJ..L..L.N~1:interviewer
Q.IJK.KLMN..~1:invite
KLM.LO.LNL.N~1:join
ML..MQL.MLKK~1:keep
RLPKKLL.LMLK~1:meal
PNMH.NLLJ.PJ~1:meet
MQJMII.KKQJN~1:minutes
.JLMMKPKK.JN~1:month
HJGT..KLKNK.~1:move
.JHK.KSNKNLM~1:offer
LNN..LK...KM~1:onsite
NLILL.L.P.NN~1:opportunity
.NIN.PKNLJLM~1:panel
L.GLOS.K.JM.~1:past
M.MIRONM.L.I~1:position
.LK........Q~1:press
LKOILJMLSKJ.~1:received
K.LJPLLLNLLO~1:recruiting
HIHSSQKLKLLI~1:regret
K.QKL......N~1:reminder
.MPJNKMKMKNL~1:reply
K.KLLML.KM.R~1:research
.LNK.MMNOKL.~1:review
KMOMNKKNKK.N~1:room
OO.J.JLK.Q.K~1:round
KLK.LLNP.L.M~1:sales
K.K...LNLL.R~1:school
NNJLKOLMOL..~1:shortlist
MOKNLM.KLKQL~1:talk
.NQK.MNKNJNJ~1:team
LL.GJSIJ.KUJ~1:thanks
HJRRPLKKJLNK~1:tomorrow
OLLM.N.....J~1:travel
OMMK.L..LQ.G~1:trial
OOOKLKKK..KM~1:video
..K........P~1:visa
MJNN.KKJIKLN~1:weekday
POK.LJMKKKP.~1:withMe
O.KJMMLMLLLO~1:yesterday
JIPOMKK..MKM~1:zone
ONFGIJIKRLIP~application
........N..K~application&month
M.L.LN..NL.L~application&past
NMK...L.O..K~application&position
ML....L.Q..L~application&received
NML..K..NML.~application&thanks
PLL.....LM.L~application>come
NNLL....L...~application>hope
.LN.LL..L...~application>interview
K....L.....O~application>month
LL...N..N...~application>past
O.LLLKLLQ..L~application>position
LL......O..L~application>review
.....L..P..K~application>team
.L...L.M...N~application>zone
IQ.KKM..KL.O~appointment
MNLL.......L~appointment&interview
..K........O~appointment>confirm
LP.L..M....L~appointment>weekday
K...LLK.LTLJ~assessment
L........N..~assessment&complete
..LM.....N.L~assessment&hope
L........N.M~assessment&video
.........N.L~assessment>complete
LL.......O..~assessment>internal
.L.......P.L~assessment>minutes
.SJ.JLKLLK..~availability
ML.LL......N~availability&weekday
.N.........L~availability>round
..LLLM.....N~availability>weekday
LNJ..L.LLMLQ~bank
LLQKNKKLKNKN~booked
OLKM.......L~booked&position
L.O.M......K~booked>month
NIPHKLNLLL.P~bring
..K........O~bring>visa
LNMLKPMLOKKL~call
OLLL........~call&month
O.LL...LL.M.~call>weekday
HK.IUIKLJKKM~cancel
L.LLQ......L~cancel&clock
L.L.PL.....L~cancel&interview
....O......L~cancel&month
L.NL........~cancel&move
L...QL.....K~cancel&past
..LMPL......~cancel&position
..L.N.......~cancel&weekday
....OL......~cancel>interview
....OL......~cancel>position
....O......K~cancel>recruiting
JIK.KRLL.NLO~candidate
FUJLKKK..JK.~choose
KRL.....L..L~choose&hope
LO..........~choose&withMe
.N......L...~choose>appointment
LL.........N~choose>weekday
.MLL.LK...LO~client
L.L........O~client>video
MKNMMJLKK..M~clock
O.K...M....L~clock&come
LK..L....LMN~clock&interview
O.LLL......M~clock&invite
NLLNKM..LN.K~clock&month
LLLOM.......~clock&move
.KLL.......O~clock&room
NLNKM....LMK~clock&talk
L.L.LM..L.O.~clock&thanks
O.M........K~clock&trial
..LPL......L~clock&zone
..L........O~clock>bring
L.NM.......L~clock>call
LN..........~clock>choose
K.M...O....L~clock>complete
K.N...M...LO~clock>hope
L..N.......M~clock>move
NK.LNLL.LMNK~clock>position
O.ML.......K~clock>talk
L.PMM......J~clock>video
IRJO.L..LO.L~clock>weekday
.MMO.......K~clock>zone
NMH..PNMJM.K~come
QKK.M.MMLLLK~come&weekday
PKKN.MMMLLLK~come>weekday
JGIIJHTMNQMN~complete
......P....K~complete&offer
........N..L~complete&past
........N..L~complete&received
K.M...N..NMK~complete&weekday
L.....QL...L~complete>offer
..L.....O..K~complete>past
K........O.L~complete>weekday
KKJLKLJVLLL.~condition
L.....LP....~condition&position
......LN....~condition&sales
LHR.IKKMLKNO~confirm
L.PL...M....~confirm&interview
K.OL.......N~confirm&month
K.P.........~confirm&position
J.NL......NO~confirm&weekday
J.QL........~confirm>interview
..KL......NP~confirm>weekday
KLK.MSM.KLLK~decided
....LN......~decided&past
MIIM.SLMMKJK~decline
.....N.....L~decline&past
L....O.M..LL~decline&position
....LO......~decline>candidate
KLKJT.L.KLLM~filled
....P...L..L~filled&position
MLMJMNQMLLPJ~forward
N..L.....MMK~forward&invite
O.K.MLNM...L~forward&month
M.L...N....L~forward&position
..........NK~forward&thanks
......NL....~forward>position
P.NLL.....LK~h:application
K.PL......L.~h:availability
...NL.....LM~h:bring
LLQM.LL.L..L~h:clock
M.PLL......K~h:come
Q.K........K~h:complete
O.LL......ML~h:forward
M.L.......LN~h:hire
..M.L.....OL~h:hope
..HLNL....R.~h:interview
..K.......NM~h:invite
..KO......L.~h:minutes
MMLMMLL.L.PJ~h:month
O.LL........~h:opportunity
ML..KL.....P~h:past
MM.PK......K~h:position
...........N~h:received
.LL........O~h:recruiting
L..MM.....LM~h:round
..J.......PL~h:team
KMPJML....OL~h:thanks
ILRN.LLLL.OK~h:weekday
JLS.L......L~h:withMe
LLKML.LNLL.P~health
HJLLMLTMLNLL~hire
L.....P....L~hire&month
L.....R....K~hire>month
LM.L.JLOKL.Q~home
NPHMHLMMJLLM~hope
MNKMLML.LL.O~hope&interview
NML..LM....L~hope&meet
N.L....M....~hope&month
L.O....M....~hope&room
NMLL.......L~hope&video
OLJMLL.MLMLM~hope&weekday
KQ.M....L..L~hope>choose
OLK....M...L~hope>confirm
NML........L~hope>meet
OMJO.LL..M.K~hope>weekday
M..NK.L.LMLN~internal
LMLN........~internal&weekday
KJ....JMN.JO~interview
O.KLLM.....N~interview&invite
OLIMM..MN.L.~interview&month
.LLRL......K~interview&move
NLL..O..KL..~interview&past
L.L.M......O~interview&recruiting
..N........L~interview&reminder
.L..LO..L...~interview&thanks
MKLO.L..ML.N~interview&weekday
MNL......M.L~interview>appointment
K.N........M~interview>booked
..KLM.....NN~interview>clock
L.L........N~interview>minutes
.LK.M.MMN..K~interview>month
LLLMLO..L...~interview>past
.LKM.L..NM..~interview>team
LLMNLM..L..L~interview>tomorrow
QLOMMKL..KLK~interview>weekday
OLNLL.L..KLM~interviewer
RLIHJ.JKMN..~invite
QLKLL......M~invite&month
N.L.........~invite&position
O.LLL......N~invite&weekday
Q.IK.N.....L~invite>interview
LKMLKON.MK.M~join
IK..RQJLMOKJ~keep
RJQKKNK.L.LJ~meal
NOMIMPLLIMOK~meet
..........NK~meet&thanks
OLKLML.....M~meet>weekday
NOLMHILJLPJO~minutes
...NL.M....K~minutes&month
M.LN.......K~minutes&weekday
L.L........O~minutes>application
N..M.......K~minutes>invite
O.L........L~minutes>room
OLLM.......L~minutes>talk
N........L.L~minutes>team
JM..M.M.N..L~minutes>weekday
MLL...PLLMKM~month
L..P.......L~month&move
OLL.M.M....J~month&position
N...........~month&round
O.L.M.L....L~month&talk
NL...MM.L..J~month&team
MLLNLKL.LNKN~month&weekday
NL.MLLLLKMLM~month>clock
L.....P..L.L~month>complete
MKJOL.M.ML.M~month>minutes
......O....L~month>offer
L...N...N..K~month>position
JQKMML...L..~month>weekday
EGKSL.KLKMKP~move
LLLOL....M..~move&position
L..N.......L~move&talk
L.KQ........~move&weekday
L.LL.....M.N~move>call
L.NL........~move>cancel
.LLQ.......K~move>interview
..JP........~move>weekday
IIFJLLUOKMLO~offer
MMMOL.KLL.L.~onsite
MJHNL.L.QLOM~opportunity
.N...PKNK.L.~panel
L.G.PS.KMIML~past
OMLLOM..M..I~past&position
.LL..L..O..M~past&received
NM......N..I~past>application
L..LRL.....K~past>cancel
....LO......~past>decided
LLL..L..O..N~past>received
M.LLLN..LL.M~past>shortlist
.KOHRPMNLL.K~position
...L....N...~position&received
...MMN.....K~position&regret
N..M.L....MK~position&talk
...LML....LN~position&yesterday
..L..N......~position>application
L.NML......M~position>clock
.....O.....K~position>decline
....N...L..L~position>filled
JMMNLLL.L..O~position>hope
..L...O.....~position>month
.M..P..L..LK~position>past
L...NM.....L~position>regret
.KLLNL.....O~position>team
.LK........Q~press
LLNKKKMLSKJ.~received
ML...M..O..M~received>application
MMJMPMKLO.K.~recruiting
..LL.......N~recruiting>video
GKHSTQKLKLKH~regret
...NML.....L~regret&weekday
....LN.....L~regret>past
KLPKL......P~reminder
..N........L~reminder&tomorrow
L.PL.......J~reminder>interview
NQM..KNJMJNK~reply
LN..........~reply>choose
L.OL.......L~reply>clock
J.MLLML..M.O~research
L.NLL..NOLL.~review
.....M..O..K~review>application
OLOR.LL.KIKJ~room
OLKM.......L~room>talk
OO.KLKLLLR.J~round
..HIHPJKSKIN~s:application
LL...L..P...~s:application>received
FPMMP..LLLLN~s:appointment
..K........N~s:appointment>confirm
KKKLL.K.LULH~s:assessment
LTMLLL..LLLK~s:availability
KLK..L...M.S~s:bank
JLUKL......J~s:booked
OOOL.L..KL.J~s:call
JLJKUJL.LLLJ~s:cancel
....O......L~s:cancel>interview
K.KKL......S~s:candidate
L..........N~s:candidate>weekday
LPL........L~s:choose
KKNML.....ON~s:clock
L.LM......LN~s:clock>weekday
OL.L....L..M~s:come
ML...LM.MN.K~s:complete
LL..LLKTLL.L~s:condition
......LN...L~s:condition>sales
DKUIKKLLSLLL~s:confirm
.....L..O..L~s:confirm>application
K.PL.......M~s:confirm>interview
...LLN.....M~s:decided
LLLPNO.....I~s:decline
..N..M..L..K~s:filled
L.LL.......O~s:health
L.L...OM...M~s:hire
I.M.LK..L..T~s:home
L.MN.LO..L.I~s:hope
LM.L....L..O~s:internal
PNOOMJJJIH.M~s:interview
.O.LL.......~s:interview>appointment
L.O........L~s:interview>booked
....OL......~s:interview>cancel
L.O........L~s:interview>confirm
..LN.......L~s:interview>move
L.L........N~s:interview>school
L.O.L......L~s:interview>tomorrow
K..MML....MM~s:interview>weekday
LNL.......LN~s:interviewer
TLHKLLL.KLML~s:invite
SLJ........K~s:invite>interview
OLMLLLL....M~s:meal
OLNMMM.....K~s:month
LKIUJLL..L.L~s:move
L.LPL......L~s:move>interview
.LLLLLQQLLLL~s:offer
.......N...L~s:offer>condition
.K...L.....R~s:opportunity
ML.M.L..LL.O~s:panel
LKKONIL.PL.O~s:past
MNMLLNMLJLKN~s:position
KLL..L.....S~s:press
IIL.LHL.ULK.~s:received
LL...L..S..J~s:received>application
..NLLO..LLLM~s:recruiting
JMSJLL..LM.M~s:reminder
..O........K~s:reminder>interview
L.OL.......L~s:reminder>tomorrow
NL.....L.L.N~s:research
N.IMM...KL.O~s:review
JL..M.LMM.LO~s:room
PPPKLLL.LOLG~s:round
JLH.LKPRLL.O~s:sales
......LO...K~s:sales>condition
KLKL.L..K.LV~s:school
O.MM..KLKLM.~s:talk
QLIJ.M..LLOK~s:team
KIKLLJL.PLWF~s:thanks
.....L..O..L~s:thanks>application
..........N.~s:thanks>interview
KLS.MK..LL.L~s:tomorrow
QKKLNLL.LRLG~s:trial
PK.L....LO.K~s:video
PL.......L.L~s:video>interview
..L........O~s:visa
IIMOULJKKKNM~s:weekday
..K.L.....O.~s:weekday>clock
.LM..L..M..N~s:zone
LLK.LLNO.L.N~sales
....L.NM...K~sales>position
KLK...LNKL.Q~school
MOJLKOLMPKLK~shortlist
OML.KMLJLKQ.~talk
LL..LN....PK~talk&thanks
PKJNLMM....L~talk&weekday
N..N..L...MJ~talk>position
O.KL........~talk>team
NOOOK..LMKMI~team
OL.L........~team&withMe
N..........L~team>call
.....L....LN~team>forward
OLL........M~team>hope
KMNLL.M...LM~team>position
KLKH.SJK.KUK~thanks
.L..LP....MK~thanks&weekday
..L.......PL~thanks&withMe
NML.LL..N.L.~thanks>application
MLL..N...M.L~thanks>come
KLN.LM..L.M.~thanks>interview
L...LO..L.OK~thanks>talk
.L...L....N.~thanks>team
LLN.LO.....K~thanks>weekday
G.QQOLKKJLN.~tomorrow
..N........L~tomorrow>withMe
PMMLLM.....H~travel
OMNJ.L...Q.F~trial
O..........K~trial&weekday
MOPLKK.LL.J.~video
LL.......O..~video>assessment
OL.......L..~video>interview
I......M...O~video>team
NM.........J~video>withMe
L.JL...M...P~visa
MMN.LKKKILLN~weekday
NNMLL.....MI~weekday&withMe
KLMOL......M~weekday&zone
..N........K~weekday>bring
MMOOJ....L.K~weekday>clock
MKLOLJLLKNLN~weekday>month
LLLLNMO....K~weekday>past
N...........~weekday>withMe
OQKN.LMLJJMK~withMe
KN..........~withMe>availability
OLL........L~withMe>meet
.N.LL.M...NJ~withMe>weekday
N.JIMMLMLLLO~yesterday
.....L....LN~yesterday>onsite
J.POMKK..MK.~zone
L.N........L~zone>team
NL..........~zone>video
.L..MLM....Mà
..NM.......Là jeudi
JMLMMLL..MMOàs
JM.ML.L.LMMOàs #
KMJMMM.LLL.Oè
....N......Lè annullato
LML......L.Pêtes
LML...L.M..Oüber`,
};
