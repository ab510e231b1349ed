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
  step: 0.0724768,
  bias: '.MMLL.LKLLKO',
  weights: `\
JLL.JJRKOMMO!
LL.MMKM.L.MN! !
L.L........N! come
..K.ML....N.! i'll
..N.LI.KL.JN#
MKON.I.KKKIN# #
OJKNLL..L..P# ?
L.NL........# all
OLLM.L..NLLK# alle
OOMM.L.LL.MK# am
......N..L..# an
I..LLMM..NMN# and
QLKMML..LK.M# at
J.P....M...L# august
..M......N.K# bring
L.....O.....# brut
LLN..M..NM.K# con
.L.........N# days
L..........N# dicembre
O.LM.......K# do
KMNMMLL.O.LL# e
L.....N.....# euro
L.....M...NK# februar
JMN....M.M.M# february
..L........N# friday
O.L........K# harbor
LL.LL......O# hours
QLL.LL..ML.L# in
..NLML......# interview
.....L.....M# interviews
KNM.........# jan
LJL..LP.L..N# k
..L..L..O..L# keep
N..........L# maart
N...L..M....# march
O.LL.......L# marzo
JLMM....MM.L# may
L.L........N# meet
.NJ.L......O# min
N..M.......K# mins
O.J.....LN.N# minute
ONKJL.LLLPL.# minutes
K.L......M.O# minuti
..KL.L..MM.O# minutos
NN.L....L..L# märz
..P.L......J# nd
...........N# new
L..MN.L.....# nov
J..ML.O.LM..# november
..L.....L.LP# on
LPLL.......M# or
.L.......N..# ore
M.KO.......L# p
M.K........N# please
.MNNLKKLL.KN# pm
N.KL........# pt
NLL.........# re
..KO.......L# robin
..LMLMLL..LN# september
..M.M......K# status
NMLNML.LOLLJ# th
....N...L.LM# thank
MLOL.......L# time
K.LLLL...L.Q# to
.N.........L# tuesday
.LMNL..LLL.O# uhr
OLNKL.L...KN# um
..........ML# works
L.......L.LO# your
K.L..LL.S.LK++application receipt
LLLL..L.LT.I++assessment
JLKKTJL.L.LL++cancellation
.....LKS...K++conditional offer
F.TJKLL.N..L++confirmation
OO.K.LKL...L++interview
NL.......L.M++invitation
DGGGIIJKIJOV++none
KLL.LLTOLL.I++offer
JK.LNTL.J.LI++rejection
JRLMLL.....K++request for availability
GJHULLLLLLLM++reschedule
..L.......RK++thank-you reply
JLKLLJLLT.LI+application receipt
KKJK.LK.LU.G+assessment
ILJJUIL.LLLK+cancellation
LL..LLIULL.I+conditional offer
ELUKJLK.M.M.+confirmation
OP.LLMJL.LLL+interview
SLILLL..KK..+invitation
CFFGHGIIFINV+none
IKLLLJUQKK.G+offer
HJKMQUKLG.KG+rejection
GUJOLKL.KLL.+request for availability
FIGVLLLLLLL.+reschedule
KLK.LKL...UJ+thank-you reply
.K..LK..S.LI=application receipt
MLL...L.LR.J=assessment
K.LKTK.....J=cancellation
.....LKS...K=conditional offer
GLVIK.L.LM.G=confirmation
WFGGK...L.LD=invitation
VUUUMHHIIJIA=logit
EGGHOO..MLLT=no
EIHJIIHIJHIV=none
L....LTKLL.K=offer
KK.L.TL.J.LI=rejection
FVLL.KL.L..H=request for availability
GKIUKL.....J=reschedule
..L..L....RK=thank-you reply
SSRPHIKKJLKD=yes
OUENGF.KHHHQ?
PK......N..J? #
N.L........L? ask
L..L.......P? i
..N........K? reschedule
...N..M....L? same
LO.........L? un
M.OL.......K? we'll
...........N? you
KMQNNIKLKKQK@answer
IQLNK.L.KL.N@booking page
....PL.....L@calendar CANCEL
QI.PL.L.LL.M@calendar REQUEST
N...M.ON.L.I@decisionBy
OEMMNHLLKJKO@doubt
HJIJJKL.LLVQ@from private
K.O.........@kind meal
QMOL..KMIIKK@kind onsite
NLNMKNLLKML.@kind panel
LP.IJNL.QKK.@kind phone
OLMKLLN..OMI@kind test
OPRNJJKKL.JK@kind video
.MMKKLLLLKJX@length 0
MIP.HLLIIKLO@length 1
KMJLO.KLN.LO@length 2
MOOML.MNK.KJ@length 3
O.NL.......K@length 4
TFQNKL.LLJLI@link
FRDKHP.KNMLO@meetings 0
PDPNNHKKJKKN@meetings 1
PKRJL......K@meetings 2
HKFU.LL..LLJ@oldTime
IKJGHNLLLKKT@own house
..QLLL....LM@passed on
P.PLKNL.L.LK@phone
QLO.JJILKILL@place
KIPNLKKKLKR.@re
LOKIJJM.LSK.@replyBy
PN.MK.L.PL.H@requisition
MMM.MMN.N..J@role
P.MMLM..ML.I@round final
ROKLLL.....L@round first
.MMLMLL.KL.N@round screening
MKPM.MM.LM.J@round second
FUK.KKKLKKLL@slot
.L.NNNL.NMJL@stated company
NNMMNMOMO..H@stated role
.LMKIKKIIJ.Q@to company
MN.JKMLMK.KMa
...KL.M.M..Na #
......L...MMa better
K.N........Ma calendar
KN......M...a chat
......LO...La conditional
K.N........Ma few
.L......L..Na home
ML.L.......Na job
..N........La laptop
NJ.NM.LLL.LNa las
........N..La match
L.P........La s
LLL......N.Na short
.N..........a slot
N........L..a staff
JLKMLLM...MOa sua
N........L.La system
NL.L.......Ma talk
KM.L.......Pa time
OLK.MM....MKa vaga
M.M........Ka zoom
N.LLL.N.L...aan
LMLMKLL.LMMOabout
JMML....LNLNabout #
P.JOKK..MLNKabout the
.N.........Labout two
..L........Oabout your
..MLNL......absagen
K..........Oabsence
KLOL.ML...LMaccepted
L.O........Kaccepted this
...........Oaccepted your
LNKM.L..L..Paccount
L....L..O...accusé
L....L..O...accusé de
.....M....LMacorn
L.KLPML.MM.Kaction
L...NM..M..Kaction is
..LNL...N..Lad
S.J.L......Hada
N..........Lada la
N...........ada we
P.KL.......Lada your
L........M.Oadd
PLL........Laddress
M........N.Ladministrative
K.......L..Qadmissions
.L......L..Nadoption
.L......L..Nadoption application
L..O........adres
L..LM......Nafspraak
..KK.Q.LMMLLafter
L.M.LO.....Mafter #
.L.NNL.....Lafter all
.LLMMPL.L..Kagain
JLMO....L..Nagenda
LLQL.......Lagreed
..L.N...L...ahead
LN..........aiko
NML.JOLMK.LLal
O.LL.......Lal equipo
.....N....L.al met
LO.L........al telefono
IKPNQK.N.LK.all
...........Nall about
L.LN.......Lall interviews
L.P........Kall set
....NL......all so
...LN......Mall the
K.OL........all times
P....LLMML.Jalla
MK....LLN..Nalle
..ML.N......alles
L....N......alles gute
.MKLLNP.N.LJals
KMLL.L.....Qalso
K..O........alteração
MNMLNLMLJLM.am
JLM..OL.L.LNam #
L..M.......Nam donnerstag
..KNL.M...MLam mittwoch
L.NL........am montag
L.O........Lam tomorrow
.OLM.......Kam wed
K.OKL...L..Oamanhã
L.PLL.....L.amanhã #
..N........Kamerica
..N........Kamerica chicago
..........NLamsel
MMNHLLMKLNKMan
.LOL.M.....Lan der
P........L.Lan engineer
L.OL..M....Lan hour
.NLKL...MN..an interview
.....MML...Nan offer
NK.N.ML.LMNJanalyst
.LL...O.....anbei
KL.HMLNNLM.Oand
JNLLLM...M.Nand #
.NJ..LLMMM.Mand a
NLL.........and be
.L..LNM....Kand i
....L.....LOand look
KL.....M...Nand meet
K.OL..M....Land our
L.M....N...Land proof
L......N....and sight
LLIMLN.NL.MMand the
O..MLLL...MKand then
.....L....OLand wanted
MK.L.MOLLM.Mand we
OLLLMM..LM..and you
JNN........Kand your
..KP.......Langer
M.O.L......Kanneke
.KLP.N....LKanother
L.LMLL.M.N..antes
.........N..antes del
LNLMLML.LN..any
.L.L.....O.Lany time
KLLQ.......Lapologies
L.L..O..L...applicant
L...MO..N..Japplicants
OMKJKMLLOLJMapplication
..N.L.......application #
.....LM.N..Lapplication and
MM.L.KL.O.LNapplication for
.....O..L...application status
........N..Lapplication submitted
.L...MLLN..Lapplied
.....N.....Lapplied for
KK..N...L..Papply
LL.........Oapply for
.....K..O.LMapplying
ML...L..N...applying for
....MNM....Kappoint
LLLLM.M....Oappointment
.M...N.....Kapprentice
.....LL.L..Oapproved
JLKM..N.OM..april
M.L..L..NN.Iapril #
N....M....LLaprès
......O....Larbeidsvoorwaarden
KMLLM..NMNJMare
L.N.........are coming
MLL..LN....Mare in
.....N...M.Lare no
L.LN.......Lare off
N.LL.L.....Oare you
LOLL.ML..M.Karound
.....L..O...arrived
HLOP.KRMLMLKas
K.PL.......Las agreed
L..O.......Las before
.........N..as part
L.O........Las we
LOML.......Las you
MKLLL....MMOask
.L....L..N.Nassessment
KNMMLLNMLM.Lassistant
.N.M....LM.Jassociate
NLMMLLLL.KKMat
MHMNMJMLKL.Oat #
LN.........Lat eleven
IN.M.......Nat our
.MT.KLLLKKKLat the
.LKL.LPL.NN.attached
..JPKNM...LKau
L.OLLM..M..Lau #
LLNMMMM....Jauf
..MN.......Kaug
L.MN.......Kaug #
KMPLM..M...Kaugust
..OLM......Iaugust #
L.L........Oaula
LOLM.L......aus
KO......L..Mauswahl
KRLL......L.availability
LP.........Kavailability for
KL.N...M...Mavailable
MOJL..L.L..Navec
.....P..K..Lavons
L.P..L....NKaw
.....K..NM.Kaway
NML.M.LM..NKb
MO.L.L..M..Jback
.O.........Kback the
MKL..MLM.LLObackground
MMML.L.M...Kband
L.N........Lbarista
ML....N..L.Lbase
L.OL.M.....Kbaustelle
LJ..MO..N..Mbe
.....M..L...be moving
....N......Lbe no
L.KO......NLbe there
LM...N..L.LLbedankt
LM...N....LLbedankt voor
NLJOOOLLL..Kbeen
....O......Lbeen cancelled
....LO.....Lbeen closed
N....M..LM.Kbeen invited
O.LLLM..L...been selected
LMM..K..LP.Lbefore
ML.......O.Kbefore we
N.L.........beforehand
O.L........Kbehalf
O.L........Kbehalf of
.....N....LLbel
......M.....beleidsmedewerker
M.M.........bellandi
.MNL.....M.Kbelow
LN.........Lbelow to
NML........Lbem
NML........Lbem ?
M.NL.M.....Kbench
.L.LM....N.Lbene
......N....Lbenefits
L.LP.......Lbesprochen
LOLLM.....M.best
L.KMO......Lbeste
L.N........Lbestätigen wir
..N........Lbetriebshof
JPL.LMLL..M.better
LMLL.......Nbetween
...L.......Nbetween #
K.PL.L..M...bevestiging
K.O........Lbevestiging gesprek
MMKLLNL.O.LLbewerbung
ML......N..Lbewerbung als
L.....O....Lbieden
......O....Lbijgaand
..M.....L.LNbill
ML.MLLL.OMMJbis
.L...L..N.N.bis ende
KMLO.LL....Nbitte
L.N.........bitte melden
.ML....M..MLboa tarde
M.K.MKLN.M.Lboard
K.NNN.....LKbom
K.NO......LKbom dia
M.LKNL....LObonjour
......N....Lbonus
LLKL.....M.Pbook
L.M........Mbook for
LLO.L......Obooked
L.L........Pbooking
NL....M....Lboots
QNJL....LL..brandt
LLL........Obridge
NLMJLML..MMObring
K.LL.......Rbring your
........L..Mbruno
L.....O.....brut
K.O.M......Kbst
.OLLL...L.M.buongiorno
N..........Lbuongiorno ada
.LM.......KNbus
M.KNMPL.L.LKbut
....LN.....Lbut they're
......LL...Nbuy
...........Mbuyer
MMIMM.M.KPLLby
......M..N.Lby monday
NL.......M.Lby sunday
ML.MM.L.LLM.by the
QLK........Kca
H.RK......LNcalendar
..N.LM.....Jcalendar for
L.O........Kcalendar hold
K.N........Mcalendar invite
..NM..L.LMLLcall
KNNM..M....Jcall with
L..O.......Lcambio
L..O.......Lcambio de
LPJOJMNMK.L.can
KNLL.....M..can do
.NLM.......Lcan see
NL..........can u
..LO........can we
KKMN.L.....Ncan't
K.OLM......Mcancel
...LNL.....Lcancelada
....PL.....Kcanceled
....N......Lcanceled by
L.L.SL.....Jcancelled
....N......Lcancelled interview
NLLL.O.LM.LMcandidate
.LK.L....MMNcandidates
L....M...O.Lcandidates who
MOLLL...O..Icandidatura
OLL.LN...M.Lcandidature
..LN........cannot
LLML.......Ocar
LK.LN......Ocara
L.L...L.L..Rcard
L..........Ncareer
KLOK.....N..case
..LN........catering
L.....O.....cdi
LN.L.......Ncerca
...........Ncerca de
.LOLL.....LMcerto
JL.M.....M.Ncest
O.NM.......Icfo
LLLR......LLchange
L.O.M....M.Jchanges
L.O........Kchanges ?
LM.L.LL.MM.Ochat
LL....LNL..Pcheck
.........M..check for
......LO...Lchecks
..OMLL..MM.Ichef
LL.......N..chiediamo
KOLN.L.....Lchoose
LO...L...L..choose a
L.LN........choose another
.....N.....Lchose
LNM..LM.LL..ci
MLNLLL...O.Kciao
.N......L..Lciao mara
MLKML....L.Pclass
.......M...Lclear
LMLN......M.clerk
L.LN........clerk ii
.L.L.PL....Kclosed
....LN.....Lcloser
....LN.....Lcloser to
...........Nclub
L.M........Ncoach
OKNL.....N.Kcoding
MLML..LM.L.Mcoffee
L.L........Ocolloqui
LLL.....M..Ocolloquio con
N..LL......Mcolloquio lunedì
NMLI.M...MMLcom
KOIM..MN.ML.come
KNLN.......Lcome first
.L.LO..M...Lcome in
LNLM.......Lcome up
M.N.ML..LL..comes
..PLL.....LLcomigo
M.N.L.....LLcomigo mesmo
.LM..O....LLcoming
LLM.LL....MNcommunity
M.M.MM.L...Kcompany
......LL...Ncompany and
ML...LLMMO.Kcomplete
........LN..complete the
.........N.Lcomplete your
HMOIOMK.OMMKcon
K.M.NL..N..Lcon el
.......O...Lcondicionada
.......O...Lcondicionada operador
......LP...Kconditional
......LP...Kconditional offer
MLNLLL...LLNconfirm
K.PL.......Lconfirmamos
L.N.L...P..Lconfirmation
L.MLL..M..MOconfirmed
..J.......MOconfirmed for
O.K........Lconfirmed monday
OLLM.......Lconsegue
L.......L..Nconsideration
.....N......considering
..K........Nconsular
..K........Nconsular section
L.M..L..N..Lcontact
.L.LMLQL...Kcontract
..LMM.....OLconversa
...LM.....MLconversa de
MI.M.....MMLconversation
OLLL.....M..conversation with
........K..Ncoordinator will
L.N........Lcopywriter
O...........così
J.K.KQL.L..Qcould
KN.M.L.M...Mcould you
L..LML.N.MMKcouncil
M.N........Lcounter
NL..........country
NL.......L..crew
PL.K......MLct
O.L.......L.cup
N...L...L..Mcurriculum
L.ML.......Ncustomer
.N...L......cuándo
LO.LL.L.M.LOcv
...LLL...L.Od
..LLN.......d'assistante
M.K...N.....d'embauche
.MKQ.LL.LOKJda
K..O........da sua
NKOL..N.L.LKdan
..LLLN....O.dank
LMLLLM....NMdank für
NNN.LLL...LJdann
L.JO.NL.LLM.das
O.LLLML.M.LLdat je
MLM.L.MLNM.Ldata
........N..Kdata scientist
..NLLK..ML..date
MPJMKN.L.M..day
.....N.....Lday after
.M..........day at
OLL........Lday on
.ML..L..L.LPdays
......LO...Ldbs
.LLLMMNLML.Mde
OMMKKLL.M..Mde #
J.MO........de agenda
LLM.L.O....Lde functie
...LM.....MLde hoje
L..N.......Lde hora
..L......L.Pde la
L....L..O...de réception
...........Nde ti
..LKO......Nde vous
M.I.MOLOL..Ldear
Q.KM.......Kdear ada
..KL.LMM...Odear mr
L..O....M..Ldec
KLN.LNM.L...december
L...NO....LKdecided
L...MO....LLdecided to
N.M........Ldecides
.L.N.......Ldecime
.L..LO..L...decision
RLL.LM..LL.Kdei
L.N.N.KN...Idel
.........N..del lunes
L..N.......Ldel martes
..MKN......Ldemain à
..K........Ndemo
.LK.NLN....Lden
M.........NKden termin
......LN...Ldepends
......LN...Ldepends on
.MKO.MLM.LNJder
L....M....NKder stadtbibliothek
ML.O..LNL..Kdes
O.K.......MLdescription
..OL.....L..design
.LN..L..L..Mdetails
.NN.LO.....Hdeveloper
..N........Ldi domani
NM.M......LJdia
O.L........Ldial
L..........Ndicembre
LM.LNL.....Ndid
J.N...M.L..Mdidn't
L.L.MNMMLLLLdie
.....N....L.die al
K.OLMLMML..Ldie stelle
NL..........dinner
.N.........Ldir
O.K........Ldirecteur
NMOK.LL.L..Kdirector
.L.N.......Ldisculpas
LN.........Ldisponibilités
.....L....OLdisponible
MPKLLMK.MOKLdo
LNM.L.L.M...do #
..O........Kdock
L.O........Jdock road
OL.........Kdoes
..N........Ldomani
..N........Ldomani alle
.LLMOL.....Ldon't
L.M.P......Kdonc
...LN......Ldonc plus
JMP.M...L..Kdonderdag
L.O...M....Ldonderdag om
.MO..N...L.Idone
L.NL.......Mdonnerstag #
O.L.......L.dont
KLNM..N...MKdoor
LL..L....N.Mdopo
KN...L.....Ndossier
LNLN.ML..L.Ndr
N...........drink
M...OL.....Kdrive
......LM....drug
KOOKKKL.M.N.du
LNLN.L......due
..LO....M..Kdue to
L.LO........dunmore
.MKNMNL...LLdus
..M..N.....Jdynamics
...LN......Ldémission
..LKO......Mdéplacer
...N.......Ldía te
HNNMM.L.O.MKe
..NL......L.e o
.LN.L.....LMe um
N.M........Learly
..M..M.....Jeditor
NM.MMMK...K.een
L.L.O.......efecto
OLL......M.Leight
PLKLN.L.M..Lein
N.L.........ein montag
.L......N...eingangsbestätigung
........O..Leingegangen
NLLL....M.M.einladung
LP.L.......Keither
M..L.N.ML..Kel
LL.........Oel miércoles
.M...O..L..Lel puesto
LN..........eleven
M.KL.L..L..Oemployer
.L...L..LM.Oemployers
JKP.L...NOLLen
.LOLLL..MM..en la
M.....NM...Jenclosed
K.NL..M..MM.end
.L......N.MLende
PJN...NLOL.Iengineer
..N........Kengineer ii
L.N........Lengineering
......LO...Lenhanced
......LO...Lenhanced dbs
MMLLLLL.L.PLenjoyed
...........Nenter
L.P.L......Lentonces
KN......LL.Nentre
LK.M.LK.NMMMentrevista
K..MOL.....Lentrevista del
LLL......M.Nentrevista en
...........Oentrevista inmediata
KL.O.......Mentrevista para
LK..LM..M..Pentrevistas
OK..L.LM.M.Kentro
KLMMO......Lentão
..LN........erkrankt
J.MLL...M..Pest
KMLKMN..L..Oestá
.L.N.......Letchegaray
L.....N.....euro
LM...L....OLeven
.NKLL.L.MMLMevening
KLMMQ......Jevent
..L.....OM.Levery
NLKN.......Meverything
M.LN.......Leverything else
.L.......O.Lexcel
NK.......P.Jexercise
N........L..exercise at
PL.......L.Lexercise with
KLM.LP..L.LMexperience
......M..N.Lexpires
N.N.LL..LML.f:#
J..........Pf:admissions
...........Nf:alertas
..L.....N...f:apply
K.PL.......Lf:best
OLKLM.....NKf:bien
LMLNLO..LLL.f:de
.N..M......Kf:desk
K..MN.M...M.f:dr
..LN........f:femke
..N.....M..Lf:gartenbau
.M...L..L.OKf:grüße
N..ML......Kf:hale
.LLLM......Nf:hello
...M.MMM.MLJf:hr
PLK.L...L...f:info
L.ML.L..O...f:jobs
...N.......Lf:l
.....L....LNf:lee
L.LL.......Of:lindqvist
..LL.L.....Nf:mara
...........Mf:news
LLOK....NL.Lf:no
LLLMMLL.OM.Mf:noreply
PKPLLI.LKKLSf:notices
L..........Nf:orrin
KLO...MM..MKf:p
..N.....M..Kf:pohl
M..LM....M.Jf:recruiting
LLOK....ML..f:reply
M.L.NM..L..Kf:rh
N..ML...M..Kf:robin
L.L........Of:service
.N.........Lf:staffing
.....N......f:system
..O...M....Kf:tran
...LO.L....Lf:van
..N...M....Kf:wes
M...........f:ximena
N...........fa
L.LLN......Nfamiglia
PMLL.L..M..Kfase
L.....M...NKfebruar
...M......NKfebruar um
K.ML...M.M..february
LLOL..M...MLfebruary #
L.L........Ofebruary at
KMK.LP.....Nfeedback
.MKNM..M...Lfeira
..LO.......Lfemke
K.N........Mfew
..........M.fico
.......L.M..fill
.......L.M..fill in
...LNM.....Lfinalement
..KN.....M..finance
K.NN........findet
K.OL........findet am
.K.........Ofintech
MMLML..LKLLOfirst
LN.........Lfirst come
L.L...M....Nfirst day
LN.........Lfirst served
LN....LNL...fissare
N..M.......Kfive
OL.......L..five questions
MLMLMLLNL.NKfollowing
M..JM.IKJL.Ofor
MLN.NL...L..for #
OMJKLLK.MLLQfor a
NKKL....MM.Nfor an
.....K..O.LMfor applying
.L...O......for coming
I.PM.......Lfor friday
O...L......Lfor interview
....LL.....Nfor it
.LLL......MNfor me
K.P.LM.....Lfor monday
PNKLM.JKJ.MMfor the
L.N........Lfor tuesday
MOL.....M..Kfor warehouse
NMKMNKN....Lfor you
JMNN.L....OKfor your
.LKL...LPL.Nform
L.N...MM...Jformal
JMNLLL.....Nforward
J.OLLL....MPforward to
...........Nfound
OLL..LM.....four
JMNMMNMMLLLJfrau
LMOL.L.ML.LLfrau lindqvist
O.KLLML.L..Ofree
.N.........Lfree next
LMOL.L......freundliche
KMOL.L......freundliche grüsse
KMLMM......Nfri
KM.LM......Nfri #
H.LQ.KML..MMfriday
I.M.M.....MOfriday #
L.L.......N.friday at
LN.J.KP.M.L.from
LLM.....N...from here
...K.......Nfrom thursday
K.P......M.Kfront
...L.O..L..Mfull
KLM.L.O....Mfunctie
......O....Lfunctie van
L....N..M..Lfurther
K.O.........fwd
..........LNfünf
JLNJNOL...MNfür
LLLL.OL.L.MMfür das
ILQLLNL.L..Mfür die
K.N.......MLgate
L.....M....Mgeachte
......M.....geachte mevrouw
.L.L.NLML..Lgeehrte
.L.L.NLML..Lgeehrte frau
L.L........Ngenitori
K.MNL.M..L.Lgesprek
NLKMLMM.LL.Mgespräch
K.O.........gespräch für
..........M.gestora
L.JOLL..M..Nget
K.LM.......Nget to
.....N....L.gewerkt
L.MN........giada
NLLNL..L..M.giovedì
........M...give us
...........Ngli
.LOL.....M.Lgmt
MLLL.L.....Ogo
M.LLO......Lgod
M.L.M...K.LOgoing
..NL.......Kgood for
M.L.L.M.L..Ngood news
PML........Lgoogle
NLK..LM.Q.LLgot
LL....N.O..Kgot it
NL.L.LL.O..Lgot your
.N.L..O.LL.Kgraag
L....O......gracias
.....O......gracias por
K.N........Mgrand
LOLLL.NML.L.great
......NM...Kgreat news
N....L.....Lgreta
N.KN..LL.M..group
..LO.......Lgrève
..LO.......Lgrève des
KMOL.L......grüsse
...LM......Lgus
LM...N......gute
LK.N..L.P..Lguten
.K.M.L..P..Lguten tag
...........Mgym
.OLNLLLMKLLNh #
L.....N.....h pour
L.OMMLL.L.MLh:#
.LNML.....LMh:?
..KNM.......h:aug
..L.......LOh:by
..N........Lh:da
..L.......NMh:interview
..........LNh:is
N.L.........h:saw
...........Nh:says
M.L........Nh:was
..N........Lh:às
KM..NNLMKLLLha
.LLL.ON.M..Lhaben
ML.LNM..L...had
ONLL.LL..MLLhalf
O....LL.L.L.hallo
LMNM.......Khallo frau
LLLO........happen
OML........Kharbor
HJJPPPKKKKKOhas
ILLNONLL...Mhas been
.L..LN......has sido
.L.N........has to
ONJLM.K.MLL.have
LONL.LL....Mhave a
SMK.LK....MJhave been
.ML.LO...M.Khave not
..N.......NKhave one
.L..LL.....Ohave withdrawn
K.M....MP..Khave your
O...L......Lhaven
PLLOLLLL..LLhe
..NN.M...L.Jhead
L.ONLM.....Khead of
M...L.L.O...hebben
L....L..O...hebben je
L.LO........hee
LMLLNNL...LOheeft
....N.N....Lheel
......N....Lheel graag
L..........Nheer
.MLNLL...LLPhello
L.OL........helm
K..ML.L....Pher
G.RLL.L.NMLMhere
JLPL.......Mhere is
LLOL....MN.Khere's
NNKLML..L..Lherr brandt
JM..MMM.L.LNhet
OMLKLNL.....hey
KJ.MMN.LLMMMhi
NL..LN...ML.hi mara
L.N........Lhiermit
L.N........Lhiermit bestätigen
.....O.....Lhighly
PLLM.LLL....him
O..........Lhim and
LLLLLMM..L.Phire
..L........Nhire #
LNJ.ML..L..Phiring
N.L.........hof
LLLLOL....MMhoje
.L.MLNML.MLLhola
K.OLLM..L..Nhold
M..L.LL.KQ..home
L........N..home exercise
.L......L..Nhome visit
L.....N.....hop
L.....N.....hop on
.LLO.M......hope
...N.......Lhope that's
LLNLNL..LN..horas
K..LL......Phost
NNONLLM....Ihour
L..L.L...M.Nhours
N.NN.......Hhouse
.L.........Nhouston
NIJL.L..MLLShow
L..........Nhow to
OL.L.......Lhow you
.ML........Nhoy
Q.LLLL......hr
..NL.....M.Khugo
L.O........Lhusband
........N..Lhybrid
LJIKML.MNKRNi
L....K....MOi enjoyed
JLP.NL..M.LMi have
KML.L.....N.i will
MLLLMPL.L..Li'd
.L...N.....Mi'd love
MLLO.L..N.OIi'll
KOLKMN......i'm
.....N....L.iemand
OI.MNNMKPMKJif
KLN......M.Mif it
O..........Kif so
QLL..M.....Lif that
L...NL.....Mif the
KKNL.POLMMLLif you
JMNKN...N..Kihr
L.NL........ihr gespräch
L.N........Lihr vorstellungsgespräch
KM..LML.OLM.ihre
LMLL.N..N...ihre bewerbung
L.MOL.L....Kii
.LN.LML.MM.Jil
N..........Kill
L.LQ.......Limprevisto
LMNK.L.KNMLMin
..N.........in #
KMN......M.Lin a
NNJMN.L...NIin der
N.L...M....Lin die
.M.LL...L..Nin for
NLL.MM....MJin on
OLL..L..M...in ruhe
.M....MK.OMKin the
OL......M.MKin your
L.LNM......Linconvenience
K.L........Pinformal
LL.........Oinformation
...........Oinmediata
L.L........Ninsegnanti
K.LR.......Kinstead
L..N.......Linstead ?
..LO........instead of
.MK..N..L..Linterest
.LN.MJJ.KKJOinterview
....ML......interview cancelled
L.O........Linterview details
NLN.NLL.LLMKinterview for
...M........interview has
M.K.L......Ninterview invitation
PMLK.......Linterview is
MLN.N...L.LLinterview on
..LN.......Linterview rescheduled
..O........Kinterview scheduled
L..L.....M.Ninterview slot
.OML.......Kinterview slots
.....L..L..Ninterview stage
L.N........Linterview takes
.L.N.......Linterview tomorrow
.N.........Linterview url
OLL..LL.LMLNinterview with
..LL....L..Ointerview you
L.MNM......Linterviewer
L.O........Linterviewer is
MLKL.ML..LLPinterviewing
GMI.M.MLMMLQinterviews
.....L..L..Ointerviews #
L.......N..Linterviews are
L.LO.......Linterviews planned
...........Ninterviews were
JO.........Lintro
KO.........Lintro call
...KP......Linutile
...LN......Linutile de
OLJ.LL..L.MNinvitation
M....L......invitation to
..NLL.L.LM.Ninvite
K.O.........invite for
M.K......M.Ninvite you
N.LL.M..MN.Linvited
NLL..M..MN.Linvited to
.........N..invites
.........N..invites you
M.L.........invitiamo
NJNNKLM...K.is
..ML...M.L.Lis a
........N..Lis complete
L.LP.......Lis now
M.NL.L..L..Mis on
ML...L.....Nis one
......N.....is yours
PL.L.......Lish
L....L.....Oisp
KMKOM.L.N.LKist
.KLLL.N.OPK.it
......N.N..Jit !
L.K...N....Nit #
L.N....M....it ?
L.OL......LJit is
.MLL.....O.Lit takes
L...LPM...LLit was
OLL.........it will
KLN...M..N.Lit's
OL.LM..MM.LJits
L....MN.....j'ai
L.NN.......Kjakub
KNM........Ljan
N.HN....M..Mjanuary
.L.........Ojava
NNLMNMLL.LMIje
O...L......Lje bij
LM...L..N..Lje sollicitatie
..L.O.......je suis
..L..L.....Ojij
N..I.NMLK.LNjob
.N.........Ljob ?
.....L..L..Njob search
JLL..L..N..Qjobs
........N..Ljobs you
.LNL.LM...M.join
..N........Kjoin url
...........Njoined
..L...O....Mjou
J.ML.......Ojuly #
NLJL..O.MLM.june
MLKLM.M.M.MMjune #
KLLO.....L.Njury
J.P.....M..Kjust
...LO......Ljúnior
.JL.MLO.L..Nk
K..M.M.....Nkan
NKL.MML.Q.LIkeep
NL.M.......Lkeep it
.....N.....Lkeep you
NO.K.L......kennenlernen
..K........Nkim
.MO........Jkindly
OMLL.......Kkitchen
N.L........Lklasse #
JLNNLM..L.LMknow
.LN.......M.know if
L.LO.......Lknow the
.L.........Nknow what
LN..........know which
K...M......Ol'entretien
.OKIMMLMM...la
LLLMOL..L..Lla entrevista
...N.......Lla mañana
L.L..M.....Nla segreteria
LP.......L.Lla semaine
.L.N.....M.Lla semana
..LN.....M..laboratorio
QLKL....M...laden
O.KL.......Mladen sie
OK..M......Llane
MLKNM.LLL..Nlas #
MMLK.M..L..Nlast
L.KO.....N.Jlater
NL.......M..lavoro e
QKINNKM.LKMKle
.NKLKKN..LNNle #
QLLKL....MNLlead
KLN........Mlead job
L.M..LM...LOlearning
L.L..L....KSlee
KLMO.L..M.MLlegal
LMLP.M..L.LKleider
.L.........Nleila
L.N.........lena
.L...L.....Nlet you
LN.NLM.....Jlet's
.O.........Klet's talk
.NK..LRL..MIletter
......N....Kletter for
......N....Lletter is
.MM.LN.M...Jlevel
M.M.LN.M...Jlevel #
....L......Nlibrary
M.L.M.LN...Llicence
JM..M.N.LMLLliebe
KM..M.O....Kliebe frau
OPJJLK.NMKL.like
NPJKLKM.LLLMlike to
OLLL..LN...Llike you
MOLLLN.....Jliked
.....N.....Lliked you
.O.........Kliked your
LMOLLLMML.LKlindqvist
NL.LM...M..Jline
KMIRLLLL.P.Klink
L.ML....N..Klisbon
.K.ML....M.Nlive
.LNL.....L.Mlive coding
LN...L......llamada
.N...L......llamarte
.N...L...N.Klog
.N...L...N.Klog in
NLLL.......Mlol
.........N.Llola
K.LN.N......longer
JLMLLN.....Olooking
K.M........Olooking forward
.N.........Llooks great
..KL.NO.L..Mlove
..L..M.....Nlove to
......N....Llove you
KLMMMM..LMLLluck
K.P.LN......lunch
O..L.......Llund
O.L.........lund wir
..KML.O..L..lundi
LLNOML.M.L.Lm
N..........Lmaart
..LNLN..L...madame
.....N..K...madame nous
O..........Lmadame votre
NLKN.LL..M..mail
MLOML.L....Lmake
L.O........Kmake changes
LNPLJK.LMLLMmanager
NK..........manager next
.....L....LOmanager position
..O.......LLmano
K.LO........mantém
K.LO........mantém se
.OOMJN..KMJ.mara
.....N....LLmara thank
OMLL...MK..Mmarch
OLJ.L.M....Nmarch at
MOKML....L.Mmardi
KMMLL....M.Nmartedì
KMMLL....M.Nmartedì #
Q.KL.......Lmarzo
N..........Lmarzo #
........O..Lmatch
J.N..ML.NL.Lmay
.....L..N..Lmay like
O.KL........maybe
...N.....LMLmañana
NPKNLL..JKOLme
MOOK..M...LJme and
JLMMMLM...LOme know
OLL....M..M.me to
N..........Lme voir
M.KL..M..LLNmeet
.L.........Omeet on
JL....NM...Omeet the
N.LL.......Mmeet url
KL.......MNMmeeting
.M.N....L..Lmejor
LLN..L..M.NLmelden
L.N.........melden sie
LN..........melhor
O.L........Lmenon
KNKLML..LM.Omercoledì
KNK.L....M.Pmercoledì #
.LNML.....LLmesmo
M.KLML..M..Nmessage
KMMJMPMLLLLMmet
L....L....MNmet de
K.....M....Nmevrouw
......M.....mevrouw lindqvist
.LLN....M...mezza
MO.......L.Lmidi
.L.N........mil
.L.N.......Lmil disculpas
OLL........Lmill
.NJ.L.L..M.Nmin
.LLLNN.....Lmind
N..M.......Kmins
O.JL....LN.Nminute
.LL........Nminute interview
KMLM.....MLOminuten
OMLJKLL.LOLMminutes
..LLL....M.Nminuti
...KLLL.MM.Nminutos
NMLLO......Kmir
MPJMLML.L.KNmit
N..L.......Mmit der
.LKOL.M.....mittwoch
N.LNL.....NKmittwoch #
..L........Nmock
..L........Nmock interview
MNKNL.N..LLJmoi
MNMOL.N.LMMImonday
O.MLL.M..M.Kmonday #
KMMLLMMM...Lmonday at
..L........Nmonths
MLM.KNL.LOMKmore
L.O........Lmore about
O.L......N.Kmore than
KMLPLM....LMmorgen
OMLN.M..LLMImorning
JP..........mornings
K..N........motivos
K..N........motivos de
LLLL......LQmove
L.KO.......Nmoved
...M.M..L...moving
K.K..L.MLLMPmr
..LQL..M.LLKms
L.JP.....M.Lmuss
K.L.L.L.LL.Rmy
L.O........Lmy husband
NN.L....L..Lmärz
..LOL.......même heure
......MN...Lmöchten
MLMJK.NM.L.Mna
MLLN.......Lnaar
.M..NLL.LL.Mname
..P.L......Jnd
..O........Knd at
KKNNO....L.Kneed
KKNNOL..M..Lneed to
.L.KNML.MM.Lneeded
..........NKnehme
..........NKnehme ich
L..........Nneri
.....L..L..Nnetwork
..LN.......Lneuer
..LN.......Lneuer termin
IKIPMN..LL.Qnew
...........Nnew jobs
.....N..L...new status
ML.O.......Lnew time
NLLLLNNML..Lnews
.....MN....Knews about
...........Mnewsletter
QMHOLLLLKOK.next
OLLL.L...N.Lnext step
O.L........Knext tuesday
..LP.L...L.Lnext week
..MMMPL.L.LJnicht
PLLL........nico
ML.LMML...LNniet
L....L.....Oniet ?
OIJ.SOK.MOKIno
.L..LN......no has
L..N.N.....Lno longer
M.K.OL.....Lno need
N.ML........nodigen
LLK.OLLMN..Mnon
LMN.L....O.Knoon
MML.M.M....Knora
OMKL.LLMLM.Lnos
LLJOOSLML.KInot
...N.......Lnot #
.L..LP..L..Lnot be
....LO.....Lnot been
....LO.....Lnot selected
JNN.L..M...Lnotes
KMMLNL.MN..Knothing
M..LN...M.NInotre
LLMM......OJnotre entretien
LM........M.notícias
NM.KMOM.L.LInous
.....O..L..Lnous avons
L....L..N...nouvelles
LM.MN.L....Lnov
ILNML.N....Mnovember
L........L.Onovember #
JLJR.MLL.LLNnow
...N.......Lnow #
LL.NN......Lnuestra
NOJL.ML.N.LJnumber
L.......O..Lnumber #
L..LL.LM...Onurse
LKNM..LMMLL.não
JMK.L...LM.Oo
LMMLO.M.L..Lobra
L.L.......M.obrigada
..........M.obrigada pela
.....N.....Loccasion
L.N........Lochtend
MLLL..M....Noctober
N..L..M..L.Moctober #
.MMNJLMO.LK.of
JM.O.L.MM.LLof #
PKNL.LL..M.Lof the
LN.........Lof these
L.MLLLLOO...of your
..KMN.L.LL.Ooff
.L..NM.....Loff the
JLLL.LPQLL.Loffer
.......M...Loffer depends
......LN....offer for
......M....Loffer from
......O...MJoffer letter
L.....PN...Joffer you
LL.....M...Ooffers
K.MO.K.ML.KOoffice
JMOLO.M.L.MIofficer
..LPL......Moggi
NL.MLM....MJoi
OLLL.......Loi thaís
OLJQM......Jok
..LNM......Lok ?
OLL.........ok for
L..........Nola
NLN.KL..ML.Lom
KMOM....L..Lomar
NI..LNM..K.Mon
L.N.LNNLP.LIon #
M.L...NM.L.Kon a
O.L........Kon behalf
LLLO......MMon friday
N.L.....L...on march
PMJNML.M.L.Jon monday
LLM.....L.LOon or
L.....N.....on te
PK.OL.M.LLLMon the
.LIL.....MLQon thursday
.KI.LM...LMRon tuesday
L.N........Lon us
LKOLLML...LPon wednesday
LLMM.PMML..Ion your
NQLLK.KLML.Mone
...K.......None ?
Q.L..L...L.Lone hour
.........NMLone more
NLL......L.None of
...........None to
NL...L..NL.Lone way
LPL........Kone you
KKLL..L..Q.Ponline
.........N.Lonline assessment
NLML.M..N..Jonly
N.MLL.M....Jons
LM...L..O..Lontvangen
OLL.N.L....Lonze
.N.KLLL.NLKQop
KM.L..M.N..Lop de
LOLLL......Nopen
.NLMLN..M..Jopening
.....N.....Lopening you
L.L..M.....Oopens
....L..O....operador
.......O...Loperador de
L.KP.......Loperations
HR..JJLL.KKRor
MOL........Lor #
LM.........Mor fri
.N.........Lor wednesday
.N.........Lor weds
M.L.M....N.Koral
M.L.M....N.Koral board
LNL.....L..Norari
M.L.M.......organizer
...........Notto
KMK.LLL..LNOou
L.....N.....oui
M..O.LMK....our
L.N.........our coo
MKL.OMM.L..Lout
.LMLN....L.Mover
L.P........Kown
..LOL.L.....p
M.KO.......Lp m
O.LLL......Mpaid
L....O...M.Mpanel
N.........MLpaola
..L.....L..Opaper
........L..Npaper submission
......N....Lpapers
......N.....paperwork
MN.NJ.KLLL.Npara
.NMLL.......para el
PLLNL......Lpara la
N.L.........para uma
L.O........Kparade
M.N.......LLparque
M.K..L..NN.Lpart
M.L......N.Lpart of
..L..M...NMKpass
N..........Lpasse me
OKL..L..N...passed
OLL........Lpassed the
LLKL...M...Opassport
MLOL....M..Lpasst
RL.L....L..Kpast
..N.......MKpastry
.....L..L..Npat
K...NKN.....paul
........L.LOpayment
LM.N.......Lpayroll
K.M.L...L.O.pela
..L.......O.pela conversa
.M.....M...Lpending
L.....N.....pension
JJMM....MM.Npeople
M.LLOMK.N.LKper
KNLL.N..LM..per la
L.LLN......Nper mercoledì
K.QL......MKperfect
K.O.........perfetto
...L.P....MIperson
L.L......P.Lpersonality
..L......O.Lpersonality questionnaire
L..........Nphd
..LM.N...L..phone
M....L..L..Npick
OLK.........pin
KLOMMLL.MLLMplace
..M.....LL.Mplace on
.LLOM...M..Kplanned
L.LOM...M..Kplanned for
O........L.Lplatform
N........L.Lplatform team
LNM.LKMPLNLLplease
OL.......L.Lplease record
......N.....please sign
NM.JPLM..L.Kplus
.MNNLKKLL.KNpm
M.KN.......Mpm #
NL.L.......Mpm ?
OL.L.......Lpm ct
..L.......LNpm works
L..P.......Lpodemos
LMO........Kpohl
KNK.MOLMMMLKpor
K..N........por motivos
.PK.......NKportfolio
L.P.MN...LLKposition
MMM.MM.M.L.Jpost
KMN..MM...NIposte
..LLN.......poste d'assistante
MLL.....L..Nposting
OLLMLM......posto
.NMKLLN.LLM.pour
L.....N.....pour signer
.....N..L...pouvons
L.L...LM...Opre
.N.........Lprefer
M.L...N....Lprepare
L.N........Lpress
NL..M.......presso
.....L..L..Nprevious
LMML.L..NM.Kprima
K.PL...M...Lprincipal
...LLN.....Lproceso
KKLO.ML..P.Kprocess
LO.........Lprochaine
.O.........Lprochaine pour
NK.M.......Mproduction
LL...L..N..Oprofile
L..........Nprogramme
K..L.....M.Oproject
..N........Lpromemoria
L.M....N...Lproof
L.M....N...Lproof of
...........Nproperty
L...M....N.Lprova
..L......O.Lprueba
L.KNM.......prévu
..NL.......Lpst
LM.L.O..KL.Mpuesto
.MMLLO..LL.Lpuesto de
....NL......pulled
OLN........Kqa
..N........Kqa engineer
LO..K...L..Mquando
M.OLM.....LKquarto
.ILKNM.MKOMLque
.L.N.......Lque viene
.K.........Oque é
K.L.N..M....queda
L.L.O.......queda sin
L.L......O.Lquestionnaire
OKLK.....K.Qquestions
OL.L.....L.Mquestions and
OLK........Mquimper
NMK.L......Mquinta
...N.......Lqué día
N.KOL...KL.Mr
...LN.M....Lrdv
KLPM..KKLKQ.re
I..QMM....MIre interview
M.OM.L....KKre re
.....L....O.re thank
LLMN......L.re thursday
..N.......NKre tuesday
LMKL..L.N.M.read
....LN.....Lreally liked
..M.N......Kreason
LLLO........rebook
.L...L..O..Lrecebemos
..M..K....LPreceived
PKL......L.Mrecord
OL.......L.Lrecord your
.MNLL.......recruiter
L.L........Nrecruiters
LMLMM....M.Krecruitment
KM....LQ...Lreferences
.....N.....Lrejected
.....L..L..Nrejections
...........Nremote
.L..LL.....Oremoved
...L.......Orendez
...L.......Orendez vous
NOKK.LN....Lreply
.NL...N....Kreply with
.........N.Lrepo
ML.NLL..LL.Nreport
..N........Kreq
..N........Kreq #
K....L....LPrequest
....LN......requisition
K.NLL......Nreschedule
..O........Kreschedule cancel
..L.....L..Nresearcher
MLL.LKL.O..Oresume
L....L..N...retenue
K.....MM.O.Lreturn
K.NL.LN.NM..review
......N....Kreview and
...........Nrichiesto
..MLLLLMLN.Mright
M........N.Lright away
OMOLLK.L.LMJring
PLML.LLL..MLring you
L.L........Oriverside
OLOM.......Iroad
N...........roastery
M..NL...M..Krobin
QLILM.N...MKrole
L..........Orole for
L..........Nroles
L.OL........rondleiding
JLMOLLLM..LProom
L..........Nroom and
...........Nrosalind
N.NM.....L.Kround
L.N.........round is
NL..........round the
L.L........Nrsvp
NMLL........rua
KM.L.......Orue
K..........Nrue du
OLL..L..M...ruhe
PM.L.......Krun
L..N........running
L....L..O...réception
.NOL....L..Ks
JNMLLLM.OLMKs:!
KHMIOKJLMK.Qs:#
JLNLQLL.LL.Ns:# #
L.N........Ms:# interview
.L.........Os:# k
...........Ns:# new
MRIJLKMLKKKPs:?
.OKL.LM....Os:a
LM...MN....Ls:about
LM...MN....Ks:about the
L.N.L......Ns:accepted
L....L..O...s:accusé
L....L..O...s:accusé de
.L......L..Ns:adoption
.L......L..Ns:adoption application
L.LLM......Ns:afspraak
K..O........s:alteração
N..........Ls:am #
O.L..LM..L..s:an
.KLLKML.OLKQs:application
.....O..L...s:application status
........N..Ls:application submitted
L....M..N..Ks:application to
.....L..N..Ls:applying
KLJ.N.M....Ps:appointment
......O....Ls:arbeidsvoorwaarden
.N.........Ls:are you
L.M..LL..O..s:assessment
LMNL.L..M..Ks:at
K.O........Ls:at the
LPLL......L.s:availability
.NM........Ls:availability for
L.P..L....NKs:aw
.........L.Ns:background
.........L.Ns:background check
K.PL.L..M...s:bevestiging
K.O........Ls:bevestiging gesprek
MMLL.O..M.LKs:bewerbung
M.L..L.....Ns:board
L.N.........s:booked
J.Q........Ls:calendar
MKP.LL..L...s:call
K.N........Ls:call with
L..O.......Ls:cambio
L..O.......Ls:cambio de
....OL.....Ls:canceled
..L.RL.....Ks:cancelled
...L.......Os:candidates
.N......OL.Ks:candidatura
..L..P..L..Ls:candidature
L.LP......L.s:change
.....N..L...s:changed
O.L........Ls:chat with
.L.........Ns:check
...L.......Ns:chosen
..L........Ns:cita
NL.......M.Ls:coding
L.L........Ns:colloqui
MMMMK.....MJs:colloquio
...........Ns:community
ML......MN.Ks:complete
.........N.Ls:complete your
.......O...Ls:condicionada
.......O...Ls:condicionada operador
......LO...Ls:conditional
......LO...Ls:conditional offer
L.N.........s:confirmación
L.O.L...P..Ls:confirmation
..NL.......Ns:confirmed
M.K...N.....s:d'embauche
.LKM.L..N...s:data
..K........Ps:day
L...N...MMK.s:de
L..N.......Ls:de hora
L....L..O...s:de réception
.....N.....Ls:decision
..K........Os:demo
M........L.Ms:design
K.O........Ls:details
NLKOM..M.L.Js:di
.LLL.N...LLOs:do
.L......N...s:eingangsbestätigung
OLLL......M.s:einladung
M.NMMK..LLNLs:entrevista
....N......Ls:event
M........N.Ls:exercise
L.L........Os:first
L.L........Ns:first day
.L........NMs:following
J.PMLKKLMNN.s:for
.....L..N..Ls:for applying
.M...L..M.MKs:for your
K.O.........s:fwd
.LNN..L...MJs:gesprek
LL...L..Q..Ls:got
LL......O..Ls:got it
........N..Ls:got your
L.....NM...Ks:great
L.....NM...Ks:great news
N.L.........s:group
...L.L..M..Os:have
MLL......L.Ns:health
..L........Ns:hire #
..N.LM..L..Ls:hold
LK.......O.Ms:home
L..N.......Ls:hora
LL........LQs:how
LM...N.....Ls:ihre
LM...N.....Ls:ihre bewerbung
.LMLLLL..L.Ps:in
.L.........Ns:information
L.L........Ns:insegnanti
OMONMJJJJILMs:interview
K.O........Ls:interview details
..LN.......Ls:interview rescheduled
..O........Ks:interview scheduled
.OML.......Ks:interview slots
M.K.LM......s:interview with
P.K..L..L..Ms:invitation
M....L......s:invitation to
K.N........Ms:invite
.....L..MM.Ns:is
KL....L.PM.Ls:it
L.......N..Ls:it !
.L.........Os:java
.....M..O.LLs:je
........O..Ls:je sollicitatie
LNM..LM.LML.s:job
.....L..L..Ns:job search
...........Os:jobs
.L.........Os:k
M.L...N...MKs:letter
......N....Ls:like
O.K........Ls:mail
OLLL......MLs:manager
..L........Ns:mock
..MKNL.....Ms:monday
...N.......Ls:morgen
LL.O.......Ls:need
LL.O.......Ls:need to
...N.......Ms:new
...........Ns:new jobs
...N........s:new time
L...LMNM...Ks:news
MQLL.L...L.Ks:next
.N.........Ls:next steps
.N.........Ls:next week
.....O..L..Ls:not
L.N..MP....Js:of
LLL..KPQLL..s:offer
......M....Ls:offer from
......M...MKs:offer letter
......N....Ls:offer of
OK.KMQLLKL..s:on
N.K..M......s:on monday
L.N..O.....Ks:on your
.........N.Ls:online
.O.........Ls:open
.......O...Ls:operador
........L..Ns:paper
M.LL.......Os:para
..L.......O.s:pela
.......M...Ls:pending
.M.LL..L...Os:per
..L......N.Ls:personality
..L......N.Ls:personality questionnaire
NNL.M...L..Js:phone
NML.M...L..Ks:phone screen
L.MNM......Ks:please
LM..LPL.L..Ls:position
LML........Ms:practice
L.....L....Os:pre
..N........Ls:promemoria
.L..M....N.Ls:prova
MLL......O.Ls:prueba
..L......O.Ls:questionnaire
...LN......Ls:rdv
KJPML.KLLKQ.s:re
I..QMM....MIs:re interview
M.OM.L....KKs:re re
.....L....O.s:re thank
L....L.....Os:re the
LLMN......L.s:re thursday
..N.......NKs:re tuesday
LLLO........s:rebook
.....L....LPs:received
..LLL......Os:rendez
..LLL......Os:rendez vous
L..O.L..L...s:report
..N........Ks:req
..N........Ks:req #
L.L....L..LPs:request
..LN........s:rescheduled
L.LL..M....Os:review
M.LL.MM....Ls:role
K..........Os:room
LMN........Ks:round
...N.......Ls:running
L....L..O...s:réception
M...NM.....Ks:saturday
.N.LM....L..s:schedule
M.O........Ks:scheduled
N.L.....N..Ks:scientist
NM..M...L..Js:screen
........L..Ns:search
NL...O..L..Ls:selezione
K.N...M....Ls:sent
L.N.........s:set
OL.L........s:shift
.........O.Ls:skills
LP.LL......Ks:slots
M.LL....N..Ls:sollicitatie
L..OL.......s:spostamento
L..OL.......s:spostamento colloquio
.....O..L...s:status
.....N..L...s:status changed
.N.........Ls:steps
......LN...Ls:subject
......LN...Ls:subject to
........N..Ls:submitted
N........L..s:system
N........L..s:system design
.L....L.MO.Ls:take
.........O.Ls:take home
M.K...M...N.s:team
L.N........Ls:tech
L.P........Ks:termin
L.O........Ls:terminbestätigung
.....M...O.Ks:test
LLL.LL..N.QLs:thank
LLL.LL..N.QLs:thank you
........N..Ls:thanks
JKM.NL.M..LPs:the
....M.N....Ks:the role
.L...M.....Ns:this
JKON.L....LNs:thursday
KOKQL...L..Ks:time
L.LO......L.s:time change
L.OL.......Ks:tmrw
LL.O.KNMOLLJs:to
NLL.........s:to interview
NL..........s:to you
L.O.ML......s:tomorrow
L.L.L.M.O...s:tu
N...LM....MKs:tuesday
..LL..L..O.Ls:técnico
.....O.....Ls:update
KLLQ.......Ls:updated
..........LNs:users
PL.........Ls:video
PL.......L.Ls:video interview
........L..Ns:viewed
........L..Ms:viewed your
L..........Ns:viewing
L.......K..Os:volunteer
ILOL.N..LM.Ns:votre
M....N.....Ls:votre candidature
..LLL......Os:vous
L...N.......s:vrijdag
O.KL..L.L..Ns:w
N.K.......NLs:warehouse
LLLMNLL....Ms:was
.I.N.NM.R..Hs:we
.L......N..Ls:we got
NL..........s:we want
.O.........Ls:week
.....L..L..Os:weekly
......N....Ls:welcome
QMJ..NLMLK.Ls:with
NL..........s:with our
KKMKLLOL.LQNs:you
........O.NKs:you for
L.N.........s:you will
ILN.LNJLNM.Os:your
M.L.LM..P..Ls:your application
JOMN.M.....Ks:your interview
...LN......Lsa
...LN......Lsa démission
N.LML.......sabato
LLNK..N...LNsaid
NLKP....LL.Lsala
IKITKL...NL.same
..LN........same place
L.LO........same room
L....L..O...sans
L....L..N...sans nouvelles
MLNLLL..NL.Ksarà
OLL.ML......sat
P.IJMN..LMLNsaturday
MLL......M.Lsaturday #
LN.N.......Lsaw
M.L.LLN.MLM.say
O..........Lsays
.OK..LL.L..Mschedule
LN.....M.L..schedule your
OLMLNL.....Lscheduled
O.L.M......Lscheduled for
N.MLL......Kschool
N.L........Lschulleitung
M..L....N..Kscientist
.....L...P.Lscore
.....N.....Lscored
N.L........Lscreen for
MKM...LN...Mscreening
......LN...Lscreening and
PH.PMKLLN.LLse
NLLKML...LLNsecond
..........LOsecond try
MNOJKMLL.N..see
KL.......M.Osee the
.OOLL......Jsee you
.........N.Lsee your
.L.N.M.....Kseguimos
.L.L.NLML..Lsehr geehrte
.N.........Lselect
MLKMLO..L...selected
O.LL........selected for
M....N..NL.Jselezione
LP.......L.Lsemaine
LO.........Lsemaine prochaine
..LN........sempre
L.K..LM..N..send
N.....M....Lsend the
MM.KLML.LL.Osenior
K.PL.LM.M..Lsent
.....L..N..Lsent to
K.N...M....Lsent you
NLNL........sept
M.KM..KL.MKNseptember
KML........Pseptember at
KN.....M...Lserved
OMJ........Msession
N.L......L..session with
M.PL.....N.Iset
L.O.....M..Kset for
N.L.....LM.Kset up
.MM...M....Jshare
......N....Lshares
K.MK......MOshe
QJ.KL....L.Mshift
N..L.......Lshoes
O.....LL....shop
MML..L..PL.Kshortlisted
........N..Lshortlisted applicants
LLN.L.....M.should
..ML........show you
..L........Oshows
NKJJ.MNM.MLNsi
NM.........Lsi ça
LLMLNM.....Lsich
K.QL.ML....Kside
LL..LN.M....sido
.NLLMMMLNLJ.sie
L.....O.....sie anbei
LLNL.M......sie sich
N.L.....M..Lsie zu
O.L.........sie zum
...N....N..Ksiempre
L......O...Lsight
L......O...Lsight of
LLML.LRLLL..sign
......N....Lsign and
.LN..L..L..Nsign in
L.....N.....signer
L.....N.....signer et
.M......LNMLsiguiente
K.L.O......Msin
L.L.O.......sin efecto
LMJMOL..M..Lsind
OLNL.....L.Lsit
OLL.........sit down
LLOL........sit in
KMLN.L..NMMJsite
.........O.Lskills
KOM.LL.....Mslot
.N..........slot for
KRMLL......Jslots
.O.........Kslots for
.MLPRK...L.Iso
ONLL.L.M...Kso i
M.L.......NLso much
L..LP......Lso no
...LPL.....Lso there
MMKL.L..L.MNsobre
K.MM.......Msofia
N.ML....M..Jsoftware
MMLL..L.N..Lsollicitatie
L.L........Nsome
LLMLLPL...LMsomeone
....LN.....Lsomeone whose
P...L......Lsono
JKKPQOL....Isorry
.L.O.......Ksorry !
LL..NL.....Msorry to
.....KM.O.LLsous
..LOL.......spostamento
L..OL.......spostamento colloquio
.ML.LO.....Lspot
RMKLL......Kst
.....O.....Kstack
L....M....NKstadtbibliothek
OLMK.....LM.staff
O.L......L..staff engineer
LM.L....LO.Mstage
L.N...M....Kstands
KKN.MLQ.LO.Istart
..N...M....Kstart #
........L..Nstarted
..NM.......Kstarts at
KLNN....M..Mstatt
L.M.MO..M..Jstatus
.....N..L...status changed
..N..L..L..Mstatus interview
.....N.....Lstatus not
..LN........stays
K.NMMLMML..Kstelle
OLLL.L..LO.Kstep
PKL......L.Mstep is
JLMQLML.KL.Mstill
NK.........Mstood out
KL.O......NLstreet
...N.......Lstuck
LLK.MM.MLL.Nsu
JLON.......Lsua entrevista
...LLLLQ....subject
L.....LQ...Lsubject to
........L..Nsubmission
L.L.....L..Osubmit
..L..L..Q..Jsubmitted
....NML....Lsucces
....N.L....Lsucces met
..L.O.......suis
.N.........Lsuit
LN.........Lsuit you
OMKMLP..KL.Jsuite
L.L........Nsun
MMLKNLL..N..sunday
MOLL.......Lsuperintendent
OL.LL..L.L..supervisor
LLN..L......support
K.N........Msupport lead
LLL.L.N....Osur
N..LL......Msystem
O..L.....L..system design
..KOL.....LMt
LL.M.LL.P..Ltag
MKLM....NPLKtake
LM.......P.Ktake home
KMM......N.Mtakes
...........Ntalent community
P.KMLL.L.MM.talk
O.J.......M.talk about
NLLM.......Ltalk with
LMM.LL.M..NKtarde
M.M.L.NLONLIte
...N........te viene
.NL..M....L.tea
P.KM...M...Jteacher
MKKLKLOMMLNMteam
......N.....team !
.L...L....KPteam and
..JO.......Mteams link
KLOLL.L..N.Mtech
LMOL....L..Ltechnician
LOM..L..L...teilnehmen
LO.L........telefono
.OM.LLL.LLLNtell
KMM.....L..Otell you
MKNL...ML..Nten
M.M..L....MLteresa
LLOML.....NKtermin
L.O........Lterminbestätigung
L.ML..LMLQ.Jtest
LO....L.M..Ltext
NMLNML.LOLLJth
O.KM.....M.Jthan
KJ.J.NL.MLS.thank
KJ.J.NL.MLS.thank you
K.P.MML.MLOJthanks
NNMLNMKN.L.Jthat
......LL...Nthat would
..NML......Kthat's
...N.......Lthat's ok
OLLL.......Lthaís
NL.........Lthaís tudo
.M.M.L.LIMMMthe
KMNNMKL.NM.Jthe #
LM....N....Lthe assistant
..L........Othe book
L..........Nthe cat
LM......K..Nthe coordinator
.L..ML..L..Othe employer
L.....NM...Lthe enclosed
..N........Lthe following
L.N......M..the front
L.N........Lthe harbour
O.L........Lthe head
.MLL.K.M..KQthe interview
M.N........Jthe invite
M....N.....Lthe job
L..O.......Lthe jury
NML.......LLthe kitchen
LO...L...M.Lthe link
PNL.LML.L.LJthe morning
M..L.M..LO.Jthe next
..M..L....KNthe office
.....L.....Othe old
.OL........Lthe one
KLM.LO...M..the panel
N........L.Lthe platform
L.MLN......Kthe position
M..LM..M...Kthe post
........L..Othe posting
..L......N.Lthe questionnaire
N...........the roastery
....M.N....Kthe role
LLLOLL...NL.the same
NM.........Kthe shop
L.O........Lthe side
L.N.........the support
J.LLL..M.MMOthe team
.LLNLM....MLthe time
KN......NN.Kthe week
N.M......L..the whiteboard
LMO.....L..Lthe workshop
L........N..the written
MMKL....M..Mtheir
NLL.........them
M.OOKLL.NLMIthen
..L.......LNthen !
OL..........then he
K.KNNLL..NM.there
L...N.......there will
K..MN......Ltherefore
NM.KLNL...L.they
.L..LN......they're
....LN.....Lthey're going
N...........thing
N...........thing #
K.MNOOL.NJKLthis
NLMLLM.M....this is
..L.....P..Kthis number
.....N.....Lthis occasion
N.LL........this saturday
ML.M.O..L..Kthis time
LPLLLLL.L.LPthis week
........N..Kthose
JPKM..LMMN.Lthree
MLNK..M..NMJthrough
..NLL......Lthrough the
KN.MM......Lthu
.O.........Kthu may
MNLL........thurs
.NLL........thurs #
.KLOK.L.L..Othursday
KJP.LLLMMNLMthursday #
KMNO.L......thursday at
LL...L.....Othursday's
MLN.LLL..N..ti
QLK.N......Ktill
NNNQL.JKJ.MKtime
NLO.L......Ltime #
L.LO......L.time change
.K.........Ptime url
JPOMLL.....Jtimes
OMJ..M..M..Ktitle
L.OL..M....Ltmrw
MLIK.LM.K..Nto
OKNML.L..L.Mto #
OJJMLML..N.Mto a
LL..O......Nto apply
N.L........Lto back
..L..LN.M...to be
......LL...Nto buy
MLLLN..M....to come
...........Nto go
NMJLL.L....Nto have
.L....N....Mto hire
NLKLLML.LM.Mto interview
LML......M.Pto invite
LLP....M...Kto make
MMKM.MN....Kto meet
.....L....LOto next
....L.ON...Jto offer
L.L........Nto reception
LN.....ML..Mto schedule
MMKLLN....MMto see
L.....N....Lto sign
NKLM.....M..to talk
.....L....OLto thank
NMLK..L.LO.Lto the
L.......K..Oto volunteer
MJMM.L..LL.Oto you
MLNM.LM..M.Jto your
L.NL.N....LLtoch
.LMNM..LK.O.today
NL.L......MLtogether
.LLLNL.....Ntold
L.PN.KL..M.Ktomorrow
M.NL.....MLLtomorrow at
...N.......Ltomorrow is
.M....N....Lton
KLML.....M.Ntop
L.N.........tor #
KLO........Mtot
L..N.......Ltoujours
..L.L......Otoute
K..........Otoute absence
LNLML...M...tra
..N........Ltreffpunkt
L.L........Ntrent
OLLLN......Ltrial
N..L......MLtrial shift
LLLMLN....LNtry
KMOKLN.LMLL.tu
OKL........Mtudo
OLL........Ltudo bem
KLNLM...MM.Ntue
KLNLM....M.Mtue #
KNLM........tues
LMLOKML..LNMtuesday
KML.....M.NLtuesday at
..N........Ktuesday the
..L.LM.....Ntus
L..........Ntutor
NL.M.......Ltwenty
KNNM.KKNN...two
......LO...Ltwo references
........N..Ltwo weeks
.........O.Ktyping
.........O.Ktyping and
O.LL..N.L..Lu
M...........u come
..M...M.....u graag
.LMNL..LLL.Ouhr
OLK.......NLuhr in
K.NM.......Luhr statt
N.ML........uit voor
QKL..L.LLLLOum
NK..L.M....Oum #
N..L.......Muma
N.L.........uma entrevista
.PINKO.L.NKLun
MMLL.......Mun colloquio
L..N.......Lun imprevisto
NNLK.LL.LO..una
LLIMMMMMMMKOund
.LOL.K..L..Ounder
M..LLPL.KLL.une
NMMIM.N.NLMHuns
KM...MLN..KMunter
L....M....LNunter #
L.LNLLMMNO.Juntil
KLN...LLLMMNup
LNL........Mup to
K.PM.......Jupcoming
L.LN.O.....Lupdate
KLKS.......Lupdated
KMQMILKKJNKOurl
K.PLMNM.O.KKus
LLM.MN.....Lus on
...LL......Ouser
..........LNusers
KLL...M.M..Ouur
...N.......Luurtje
..LL.......Nuw
O..L........v
.L.N.......Lva a
LL.LN....N..va bene
LNLLOL......vacancy
L.O.L...L...vacante
NLKMM.....MJvaga
.L.........Ovagas
L.JNMLM.M.L.van
......M.....van beleidsmedewerker
....N......Lvandaag
N...........vediamo
O.LLM......Lverde
.L.N........verte
NM.J.LL..L.Nvia
O..........Lvia dei
OMM......L.Jvideo
PL.......L.Lvideo interview
LLL.......NMvielen
LLL.......NMvielen dank
...N........viene
.L.N.......Lviene ?
...N.......Lviene mejor
L.LLP.......vier
NLKLLL..N...view
.....L..K..Pviewed
........L..Nviewed your
L..........Nviewing
......N.....vindt
......N.....vindt u
LLO.....L..Nvisit
O....M....LKvoir
K.M.L......Nvolgende
L.......K..Ovolunteer
........K..Nvolunteer at
KMM.........voor de
ML.........Ovor
N.L.........vorbeischauen
.N......L...vorremmo
LN......L...vorremmo fissare
N....L..N.MJvorstellungsgespräch
N.L.....M..Lvorstellungsgespräch ein
LN.........Lvos disponibilités
KLN..ML...LOvotre
PLL.LM..MM.Kvotre candidature
K..........Nvotre dossier
M..J......NMvous
L.J........Qvous avec
...KO.......vous déplacer
KM.......L.Pvous êtes
LMLMN.L.....vrijdag
SLLKLLL....Lw
.....L.....Nwachtwoord
MPMLL....M.Jwalk
.OL........Kwalk in
OQJL.LN..LLKwant
......N.....want it
PLL...L.....want to
.N..M.M....Kwant you
..........OKwanted
..........OLwanted to
NOJ.......NJwarehouse
IKLNMNMLOLLOwas
....LO....LLwas a
....N......Lwas canceled
.....L..L..Owas received
M.L..L..N..Lwas sent
OM.LL.......wat
P...L......Lwat een
O.L.....L.MLwater
PKL..L..NL.Lway
NL.......L..way video
KLKNNRNL.MKLwe
..LN.......Lwe do
.L......N..Mwe got
.KJMOMLMOLMKwe have
L.......O...we hebben
L.N........Lwe know
N..........Lwe liked
L.LML...NM.Kwe will
..LL..P....Kwe willen
....NN..L..Lwe wish
.....P..L..Lwe won't
MM.L..N.L..Lwe would
LM....N.....we'd love
PKMLL.L..PMIwe'll
O.KLN....M..we're
NLL.MO....LJwe've
..L........Nwebinar
KNNLL......Nwed
.OL........Lwed may
JNOMLML.LLKNwednesday
..K.M......Owednesday #
KMQ........Kwednesday at
....L......Mwednesday is
NN.........Kweds
M...........weds #
HPKNJL.LMMLNweek
KR...L.....Lweek ?
KN.M....N..Kweek of
.....L..L..Oweekly
L....L..O..Lweeks
OLLLNML....Kweg
O...L......Lweg wilt
......L....Nwel
L.LO.......Lwellington
KLLLNNM.M.K.wenn
K.LLONM....Lwenn sie
JKM..MMMM..Nwere
....LN.....Lwere not
MLLL.......Nwerk
O.L.........werkstatt
KO.KLNL.NL.Mwhat
.O.........Lwhat days
.N.........Lwhatever
IPMMML....LLwhen
.N.........Lwhen are
KMLN....MM..when the
.....L.....Owhen there
LLOK....L.LNwhere
.L......L..Owhere you
LSLLL...LL.Kwhich
.N..........which is
LO.........Lwhich one
L.LO........whitcomb
N.M......L..whiteboard
KK.LLN...OLOwho
....LO.....Lwhose
KL.OL......Mwie
..KP.......Lwie besprochen
PLLLMLM....Kwij
LN....L....Mwil
MKNMLKLLO.M.will
L.N........Lwill attend
J..NNI.MP..Mwill be
K.N.........will meet
....MP..L..Lwill not
...N.......Lwill now
NLM..L..L.MLwill ring
........K..Nwill write
..LL..P....Lwillen
M.NLLM.MM..Jwir
L.N........Lwir ihr
N.L.........wir in
N.K........Mwir laden
L....LMN....wir möchten
KM.LNN..L...wish
L..LNO..L..Lwish you
NNM..NL.J.KLwith
MLNL.M...KL.with a
N...ML...L..with an
L.L........Owith dr
NOM.L.M....Iwith me
OMKLM.......with our
.....N......with someone
NJMLMML..OLLwith the
KNNL.N.ML.LKwith us
MNMLM....MLJwith you
K.K....M...Pwith your
.LL.OL..L..Nwithdrawn
.LL..L....LPwithin
.L......M..Owithin #
NML.LLL....Nwoensdag
LL.LMO..L...won't
LL..NO..L...won't be
..KO.......Mwordt
QMJML.LMLL.Lwork
O.KL.......Lwork ?
KNK.......NMworks
.M........OKworks for
LMO.....L...workshop
RNH.KL.MKKLMwould
OPKLLL.MLLL.would like
N.LL........would thursday
.K.O.......Mwould you
OL..L.......wouter
..LL.L....LOwrote
M..K..L....Ox
N.N.JOLMKM.Ky
LLNLOM...L.Lyear
L.NL.......Lyear #
M.L.NL.....Lyear and
OKJ.LLQM.L.Lyes
MNNLL...L..Kyo
N.LILMM.JL.Myou
J.N..M.N.M.Lyou a
L.O........Jyou accepted
LK.LLM....NNyou and
M....O..M..Jyou applied
.KNK.M.LLNLMyou are
LN..M.......you around
KL....ON....you as
NM....M.L..Kyou at
.....N.....Lyou but
...LKOM.LMLLyou can
..K........Nyou can't
LML.LN.....Lyou could
..JK.OK.NKO.you for
L.LN..N....Kyou got
ONLLKL.LLNLMyou have
.MN.LP...LLIyou in
.....N..L..Lyou luck
ML......N..Lyou may
..N..L....MLyou monday
OLL........Lyou passed
.N.........Lyou prefer
.MML..ON...Iyou the
..LM......NLyou thursday
Q.HLNMNMLNLIyou to
L.NL......MLyou tomorrow
.NLL..N....Lyou want
KL...MMM...Myou were
NKOL.M..L..Lyou will
O.L.L......Lyou'd
JKRL.....MMKyou'll
..M..L...LMOyou're
L.O........Lyou're all
L.L........Oyou're in
L.O........Kyou're on
N.L.........you're through
OLJ.NL..M...you've
O.K.........you've made
J.NK.MK.NLKOyour
NL..........your answers
QMIK.M.LQ.LJyour application
LO..........your availability
ML.......L.Nyour background
MLL...ML...Nyour first
..K.....P..Kyour form
..K........Nyour initial
.MK..N..L..Lyour interest
.MQONML.LLLIyour interview
..N........Lyour interviewer
MN......M..Lyour letter
.......M...Lyour licence
L.L........Nyour manager
.L......L.LPyour next
M.M.M......Kyour onsite
K.P........Kyour own
K.N.........your panel
L.KL...M...Oyour passport
MLL.LKL.O..Nyour resume
.........N.Lyour skills
...M.L....OLyour time
.LLN..N.L...yours
......N.....yours if
OLL.........yourself
...........Nzone
LMOML.......zoom
PLKKNLM.MM.Kzu
NKINLLM.MMMMzum
OLKL....M.MLzum vorstellungsgespräch
..N........Lzur baustelle
POFHILJJSLIM~1:application
LRI.LM.LKKMM~1:appointment
L..KL.K.KSLK~1:assessment
MRLMLJLLLK.N~1:availability
..IMM...L..Q~1:bank
KLQ..KLLL.LN~1:booked
MLLJLLM..MMP~1:bring
MPOJLINLNKLL~1:call
JKILTJLLKLK.~1:cancel
JKI.LP.LM..P~1:candidate
HR.MLLLM.LL.~1:choose
LNM.MLL...LM~1:client
MJONMILKK..M~1:clock
O.GM.N.LKM..~1:come
JHJJKIRLOR.N~1:complete
LJK.LLIULLLL~1:condition
HJSHJKKMLKNO~1:confirm
JLLLNSM.KLLJ~1:decided
KJKOMRL.MLKK~1:decline
KLLKS...K.L.~1:filled
NKLJLMPO.LNJ~1:forward
.LK.L..M...P~1:health
IIKLM.T.LOLK~1:hire
KM.L....L..O~1:home
OPGLIIM.I.LN~1:hope
LNMNLLLLLOLM~1:internal
LKMM.LJ.LJJP~1:interview
.MPJ..L..LLM~1:interviewer
P.IIK.KLMO..~1:invite
KLM.LP.LNL.M~1:join
ML..NRL.MLLI~1:keep
QLPLK.L.LMLK~1:meal
ONMHMN.LJMOJ~1:meet
.QJMJI.KKPJN~1:minutes
.J.M.KOLLMJN~1:month
HJGTM.KLK.L.~1:move
.JIKMKRNKNLN~1:offer
.ON..LKL.LKM~1:onsite
NLJLLLL.P.NO~1:opportunity
LNINMPKN.JLM~1:panel
L.HLPS.K.JML~1:past
M..JRON.LKMJ~1:position
.LKL.M.....P~1:press
LKOJKJMLSLKL~1:received
KK.KNLLLNLLP~1:recruiting
HJISSRLLKLLH~1:regret
K.RKL......L~1:reminder
KMQJNKNL.KMK~1:reply
KMKLLNL.L..P~1:research
.LNK.M.NOKLM~1:review
LNPM.KKNKK.N~1:room
OO.K.JKK.PKK~1:round
KLKLL.OP.L.M~1:sales
L.K...LN.L.P~1:school
NNJ.KNLMNLLL~1:shortlist
MOKNJM.KLLN.~1:talk
.NQK.MMKNJNJ~1:team
LLMGKSJKMKUK~1:thanks
IIQRPLKKJ.NK~1:tomorrow
OLL..M.....K~1:travel
.MMKM....P.I~1:trial
NONKLKKK.MKM~1:video
..K........P~1:visa
NINNMJKJILKO~1:weekday
PPK.LKMKKKQK~1:withMe
N.KJMMLMLLLO~1:yesterday
KJPOM.KL.MLL~1:zone
OOFGJLIJSLIO~application
M.L.....N..L~application&month
M.L.LN..N..L~application&past
OML...L.N..L~application&position
.L...L..Q..L~application&received
.M.L....N..K~application&team
NML..K..M.LM~application&thanks
PLL..L..LM..~application>come
NNLL....L..L~application>hope
.LN.LL.....M~application>interview
LL..LN..N..L~application>past
O.LLLLL.O...~application>position
LL......O..L~application>review
.....L..P..K~application>team
IQ.LKM..KLMN~appointment
..L........N~appointment&confirm
MNLL.......L~appointment&interview
..J........O~appointment>confirm
LO.L..M....K~appointment>weekday
LL..LLK.LSLK~assessment
L........O.L~assessment&complete
.........N..~assessment&invite
L........N..~assessment&video
L........O..~assessment>internal
.L.......N..~assessment>minutes
LRK.JKKLLKMM~availability
.M..........~availability&hope
MK.L.......N~availability&weekday
.N.........L~availability>round
LMHM.L..LM.Q~bank
LLQLMKKLLMLN~booked
OLKMM......L~booked&position
K.P........L~booked>month
NIPHKKNLLL.P~bring
..L........O~bring>visa
LNMLKPMLOKKL~call
OLLL.......M~call&month
OLLL...LL.MN~call>weekday
HKMITIKLJKKN~cancel
..LLQ......L~cancel&clock
....NL......~cancel&filled
L.LMPL.....L~cancel&interview
....N.......~cancel&month
L.OLL.......~cancel&move
....QL.....K~cancel&past
..LMPL......~cancel&position
..L.O.......~cancel&weekday
....OL......~cancel>interview
....PL.....L~cancel>position
KIKLKQLLMNLO~candidate
.....N......~candidate&decline
GTJLKKK.LKK.~choose
JQL.....L..L~choose&hope
LO..........~choose&withMe
.O......L...~choose>appointment
.N.M.....L..~choose>availability
.N.......M.L~choose>interview
.L.........N~choose>weekday
.N.LMLL...LO~client
L.L........O~client>video
MKNMMJLKKM..~clock
O.K...M....L~clock&come
.K.......LMN~clock&interview
N.LL.......M~clock&invite
J.NML...M..L~clock&minutes
NLLNK...LN.L~clock&month
.L.OM......L~clock&move
.K.L.......O~clock&room
NLMK.....LNK~clock&talk
LLL.LM..L.PL~clock&thanks
..LPL.......~clock&zone
.LMM......MK~clock>appointment
L.L........O~clock>bring
M.LLN.......~clock>cancel
LN..........~clock>choose
L.ML..N....L~clock>complete
O.MKL...ML..~clock>minutes
L..N........~clock>move
MLLL......MP~clock>onsite
NK.LOLL.LMNK~clock>position
MK.O........~clock>room
N.ML.L.....L~clock>talk
LLN........M~clock>tomorrow
..OMM......J~clock>video
IRJO.K..LN..~clock>weekday
.MMOL......K~clock>zone
ONG..PNMKMLK~come
QKKLM.MM.LLL~come&weekday
N..L......ML~come>room
PKK...MML.LL~come>weekday
KGJIJHSMNRMN~complete
......O..L.L~complete&offer
........N..L~complete&past
........N..L~complete&received
K.M...N..M.L~complete&weekday
L........M.N~complete>minutes
L.....QL...L~complete>offer
..L.....O..L~complete>past
K........O.L~complete>weekday
KLJLKLKU.LLL~condition
.M....LN...L~condition&hope
L.....LO....~condition&position
......LN....~condition&sales
......LN...L~condition>sales
KIQKIKKMLKNP~confirm
N.L....M...L~confirm&hope
L.OL...M....~confirm&interview
K.ML.......O~confirm&month
K.P.........~confirm&position
J.ML......NO~confirm&weekday
K.PL.......M~confirm>interview
..KL......NO~confirm>weekday
JKK.NSM.KLLJ~decided
....LO......~decided&past
MIINMSLLMLKJ~decline
.....O..M.L.~decline&position
....LO......~decline>candidate
KLKJS...K.LN~filled
..L.O......L~filled&position
.LMJ.NPNLLNJ~forward
N..L.....MML~forward&invite
N.K.M.MM....~forward&month
P.NLL.....LK~h:application
K.PL......LL~h:availability
...NL.....LN~h:bring
.LQM.LL.L..L~h:clock
M.O.L......K~h:come
Q.K........L~h:complete
O.LL......ML~h:forward
M.L.......LN~h:hire
..N.L.....OK~h:hope
L.H.ML....R.~h:interview
..L.......NM~h:invite
..KO........~h:minutes
M..MNLL.L.PJ~h:month
O.LL........~h:opportunity
MLL.LL.....P~h:past
MMMOKLL...MK~h:position
..........LO~h:received
.LL........P~h:recruiting
L.LO........~h:regret
L..NM.....LM~h:round
..JM......PL~h:team
KMPJML..L.PK~h:thanks
ILRN.LL.L.OK~h:weekday
JLS.L.......~h:withMe
..L........N~h:zone
.LL.L.LN.L.O~health
IJLLMLT.KNLL~hire
L.....P....L~hire&month
L.....Q....L~hire>month
LN.L..LMLL.N~home
NPIMHL.NJLKM~hope
MNJML.L.LL.O~hope&interview
N.L....M....~hope&month
L.O....M....~hope&room
NMLL.......L~hope&video
OLJNL..MLMLM~hope&weekday
.N.........L~hope>availability
KPLM....L..L~hope>choose
P.K....M...L~hope>confirm
NML..L......~hope>meet
P.JO..L..M.K~hope>weekday
KMMM...M....~hope>withMe
M.LNK.L.LNLN~internal
L.LN........~internal&weekday
KJ..LLJ.M.JP~interview
O.JLLM.....M~interview&invite
LM.........N~interview&minutes
OLHMM..MN.LM~interview&month
.LLQ.......L~interview&move
NLL..O..LL.M~interview&past
L..........O~interview&recruiting
..NL........~interview&reminder
L.KM....MMLM~interview&team
.L..LO..L.M.~interview&thanks
LL.NLM.....M~interview&tomorrow
MKLNML..ML.N~interview&weekday
MNL.L....M.L~interview>appointment
K.N.........~interview>booked
L.L........N~interview>minutes
..KM..MMO..K~interview>month
LLLMLO..L..M~interview>past
NLMM.L...N.J~interview>position
ML.......L.M~interview>round
.LK..LL.NM..~interview>team
LLMNLM.....L~interview>tomorrow
PLN.MK...KLL~interview>weekday
..O........K~interview>zone
O.OLL.L..KL.~interviewer
QLIHK.JKMN.M~invite
PLLLL....M.M~invite&month
O.L........L~invite&position
NL.L........~invite&round
P.LLL......M~invite&weekday
.........N.L~invite>assessment
P.IL.N...M.L~invite>interview
LKNLKON.ML..~join
JK..RRK.MOKI~keep
QJQKKMK.L.LK~meal
OLL.........~meal>weekday
NNMI.PLLIMOK~meet
.M........OK~meet>team
OKKLML.....N~meet>weekday
NOLMHILK.OJN~minutes
...N.......L~minutes&weekday
L.L........O~minutes>application
N..........L~minutes>invite
L........N.L~minutes>month
K..L.....L.O~minutes>position
N.L........L~minutes>room
OLLM.......L~minutes>talk
N........L..~minutes>team
JM..M.M.N..L~minutes>weekday
.LL.L.OLLMKM~month
L..P.......L~month&move
NL....MM...J~month&position
N...........~month&round
O.L........L~month&talk
NLLM.KLLLMKO~month&weekday
NLM.LLLLKMLM~month>clock
L.....P..L.L~month>complete
MLJN....ML.M~month>minutes
L...N...M..K~month>position
JQKMML...L..~month>weekday
J.NLM......N~month>zone
FHLSL.KLK.KO~move
.LLO........~move&position
...N........~move&regret
L..N.......L~move&talk
L.KP........~move&weekday
L.OLL.......~move>cancel
.LLQ.......L~move>interview
..KP.......M~move>weekday
JJGJ.LTOKMLP~offer
MNMOL.KL.LL.~onsite
O.K.........~onsite>recruiting
MJIML.L.PLON~opportunity
LNL..PKNLLL.~panel
L.G.PRMKMJML~past
N.LLOM.....K~past&position
.LL..L..O...~past&received
M.......N..K~past>application
...LQL.....J~past>cancel
....LO......~past>decided
....NL.....L~past>filled
LLM.LM..L..N~past>interview
.LL.....O...~past>received
M.LLLN...L.M~past>shortlist
.LNIQOMMKKML~position
N.LM.L....ML~position&talk
...L.L....LN~position&yesterday
.ML..N.....L~position>application
L.NML......M~position>clock
.....O.....K~position>decline
J.MMLLLML..O~position>hope
..L...O.....~position>month
....P...L.L.~position>past
L...NM.....L~position>regret
M...........~position>room
LKLLOL.....O~position>team
.LKL.M.....P~press
LLOKKJNLSKKL~received
.L...M..P..L~received>application
M.KMNMKLO.KM~recruiting
..LL.......N~recruiting>video
GKHSTRKLKLLG~regret
...NML.....L~regret&weekday
.....N.....L~regret>past
K.QKL......M~reminder
..NL........~reminder&tomorrow
L.OL.......K~reminder>interview
MQM..KOKMJMK~reply
LN..........~reply>choose
L.NL........~reply>clock
KMNLLML.M..N~research
L.NLL..NOLL.~review
L.......O..L~review>application
O.OQLLL.KJKJ~room
P.K.........~room>talk
ON.KLKLLLQLK~round
L.N.........~round>weekday
.MHIIPJKSJJM~s:application
L....L..P..L~s:application>received
GPM.PM.LLLLN~s:appointment
..K........N~s:appointment>confirm
KKLLL.K.LTLH~s:assessment
.SLLLL..L.L.~s:availability
KLK......M.R~s:bank
JLTKL......K~s:booked
OOO..L..KLLJ~s:call
JLJKUJL.L.LK~s:cancel
....N.......~s:cancel>interview
M.KK.......Q~s:candidate
LP...L...M.L~s:choose
.N.......M.L~s:choose>interview
LKNM.L....OM~s:clock
LKML.......P~s:come
ML...LM.MN.K~s:complete
.L..LLKT.L.K~s:condition
.......N....~s:condition>sales
EKTIKKLLSLLL~s:confirm
.....L..N..L~s:confirm>application
K.O........M~s:confirm>interview
...LLN..L..N~s:decided
LLLNMO.....J~s:decline
..N.LN..L..L~s:filled
L..L.......O~s:health
L.L...OM...M~s:hire
I.N.L...L.LR~s:home
L.MNMLO..L.I~s:hope
LM...L..L..N~s:internal
ONPOMJJJII..~s:interview
.OLLL.......~s:interview>appointment
L.P........L~s:interview>booked
....OL.....L~s:interview>cancel
L.O........L~s:interview>confirm
..LO.......L~s:interview>move
L.O.L......L~s:interview>tomorrow
K.MMML....M.~s:interview>weekday
LNL.......LN~s:interviewer
SLIKLLL.LLM.~s:invite
QLK........L~s:invite>interview
L.N.........~s:join
PL..LLL.....~s:meal
OKNMMM.....K~s:month
KKHUJLL..L.K~s:move
L.LPL......L~s:move>interview
.LLLLLQOLL.L~s:offer
.......N....~s:offer>condition
.K......L..Q~s:opportunity
M.LM.L..LL.O~s:panel
LKLMNKL.PL.O~s:past
....N......L~s:past>cancel
NNMLKNMLJLKO~s:position
KLL........R~s:press
IIL..HL.ULLL~s:received
LL...L..R..K~s:received>application
.LNLLN..LL.N~s:recruiting
KMRJL....M.L~s:reminder
..N........L~s:reminder>interview
L.OLL.......~s:reminder>tomorrow
N.IMM...KL.O~s:review
KLL....MM..O~s:room
OPPKLLLLKOLH~s:round
JLH.LKOQLL.P~s:sales
......LO...L~s:sales>condition
L.LL.......R~s:school
NMMM.LK.K.PJ~s:talk
Q.IKMMM.LLNK~s:team
KILLLLL.PLUI~s:thanks
.....L..N..L~s:thanks>application
.....L....N.~s:thanks>interview
KLRMMK..L.MK~s:tomorrow
PKKLOLL.LQLI~s:trial
PK.L.....M.L~s:video
OL.......L.L~s:video>interview
..L........N~s:visa
IIMPUKJLKKO.~s:weekday
..K.L.....N.~s:weekday>clock
LLKLL.OP.L.M~sales
......NM...K~sales>position
LLK...LN.L.P~school
NNJ.KOLMOLLK~shortlist
N.L.........~shortlist>interview
NML.INLJLLNM~talk
LL..LN....NL~talk&thanks
PKKM..M....K~talk&weekday
P.KL........~talk>team
..LMM.....NL~talk>tomorrow
MNPOK..LMKMI~team
OL.L........~team&withMe
NL.........L~team>call
.....L....LN~team>forward
NLL.........~team>hope
KMNLL.M...LM~team>position
K.LH.RJK.JUK~thanks
.L..LP..L.NK~thanks&weekday
..L.......PL~thanks&withMe
NML.LK..N.LM~thanks>application
MLL..O....L.~thanks>come
L...LO..L.NL~thanks>talk
.LL..L....N.~thanks>team
LLN.LO.....K~thanks>weekday
G.PQOLJKJLN.~tomorrow
..KLN......N~tomorrow>clock
..N........L~tomorrow>withMe
PMMLLM.....I~travel
MMOJ.L...P.H~trial
MOOLKK.KLMJ.~video
LL.......O..~video>assessment
NL.......L.L~video>interview
I......M...O~video>team
NMM........K~video>withMe
L.KL...M...P~visa
M.N..JKKILLN~weekday
NNMLL.....NI~weekday&withMe
LL.OL......M~weekday&zone
..N........K~weekday>bring
M.PPJ....LLK~weekday>clock
..N.L......L~weekday>minutes
NKLMLJLLKMKO~weekday>month
L.LLN.N....K~weekday>past
KLMLLM.M...O~weekday>position
N..L.......L~weekday>withMe
OQLN.L.LJJNJ~withMe
KO..........~withMe>availability
OLL........L~withMe>meet
NLMM.......L~withMe>team
.O.LL.....MJ~withMe>weekday
N.JJMMLMLLLP~yesterday
.....L....LN~yesterday>onsite
KMPO.LKLMMKL~zone
L.O.L......L~zone>team
KMLO........~zone>weekday
K..........Oà l'entretien
NM.........Lça
KMKM.M.....Nè
KM.......L.Pêtes
LM.........Nüber`,
};
