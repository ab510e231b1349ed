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
  step: 0.0698894,
  bias: '.MM...LKLLKN',
  weights: `\
LKMLJKPKNLMN!
K..M.LN....N! !
L..........N! come
L..M........! dein
..L.ML....N.! i'll
......M.....! it's
N.....M....L! please
........L..N! the
N.........ML! we
N.L........L! you're
MKM..JLJKLKN#
NKON.ILJJKJN# #
OKKNLL..L..O# ?
L.MMMLMNM.LL# a
N..........L# about
L.O.........# all
OLLM.L..ML..# alle
NOMM.KLKK.KM# am
......N.....# an
I...LN...M.N# and
LLLM..N.M...# april
..L........M# ask
OK.MMK.LKK.M# at
K.M....M.M..# august
M.K.M.......# b
..N......M.K# bring
L.....O.....# brut
...L.......M# candidates
K..........M# cest
..N........L# cet
NL..LLMML.L.# de
L..M....M..L# dec
L..........N# dicembre
N.LM.......L# do
K.NM....N.LL# e
L.....N.....# euro
L.....M...NK# februar
J......M.M.N# february
M.L........M# for
..L........N# friday
.LMN.K....LM# h
N..........L# harbor
L.M.........# heure
NLML........# hora
.L.LL......N# hours
LM......M...# il
O.M.L...M...# in
..NL.L......# interview
L.M.........# it
KNM........L# jan
L.......M..M# januari
..LL..M....N# june
LL....M....N# k
....L...L..O# library
N...........# maart
P...L.....L.# march
O.LL.......L# marzo
L.L........N# meet
L.MLM.....M.# mei
MOK.LLLL..LM# min
O..M.......K# mins
MML........O# minute
LML........M# minuten
OM.KKLKKLPKM# minutes
K.L......M.O# minuti
L.LL.......O# minutos
...........M# more
NN.L.......L# märz
..P.L......J# nd
...........O# new
...........N# nieuwe
ML.M.......L# no
L...N.......# nov
...........M# novas
I.N.L.O..M..# november
MLL........M# oktober
........L.LP# on
LO..........# or
.........N..# ore
L.......M.N.# ou
M.LN.......L# p
N.K.........# passcode
..L........O# please
MMNN.KJKK.KN# pm
M...M......L# presso
N.L.........# pt
N...........# re
..LO.......L# robin
..M.........# room
M...........# sept
..LNL.LL..LO# september
.ML.L......N# septembre
.........M..# si
L..M.N......# sorry
M...........# st
..N.M......K# status
NMLNML.LOL.K# th
....M...L.LN# thank
M..L..M....M# the
N.O........K# time
J.LLLLM....Q# to
...N.......L# today
.N.........L# tuesday
MLNML..LKL.O# uhr
OLMKL.....LN# um
L..........M# und
.LLM..M.ML.N# uur
...LM.......# we're
K.LM...N...M# with
..........NL# works
L.N...M....L# you
........L.LP# your
LMLL.LL.R.LJ++application receipt
KLL......R.J++assessment
JLLKRK..L..K++cancellation
......KR...K++conditional offer
HLRKKLLLNLL.++confirmation
NO.KL.KK.LL.++interview
NL..........++invitation
DHGGIJJJJJNS++none
JLL.LLSPLL.I++offer
JK.LNRL.J.LI++rejection
KPLM.......L++request for availability
HKISLLLLL.LL++reschedule
L.L..L....RK++thank-you reply
K.KLLLKLS.LI+application receipt
JKKK..L..S.H+assessment
ILKJSKL.LLLK+cancellation
KLL.LLJS...J+conditional offer
FKRKKKKLML.M+confirmation
NP.LLMJK.KK.+interview
PLJLKL.LKLLM+invitation
CGFGIIJJIJNR+none
IKKLLJTRLK.H+offer
IJKMQRKLILKH+rejection
IRKNKKLLKLLM+request for availability
GJHSLKLLLLLK+reschedule
JLJ..K....TK+thank-you reply
KK...L..R..K=application receipt
LL.......Q.J=assessment
K.LKRK.....K=cancellation
L.....KR...L=conditional offer
HKSIKLLLL..F=confirmation
SGEGKL.LL.KD=invitation
TSSSQHGGIIGF=logit
FGFHNO.LM..Q=no
EJGIJJJJKJJR=none
LL...LSL.L.J=offer
JK.LLR..J.LJ=rejection
HSLLLKL.L.LH=request for availability
ILJSK......I=reschedule
L.L..L....RK=thank-you reply
QQQPJJKJKLJE=yes
ORDOIH.JIIIO?
PK......M..K? #
...........N? ?
N.L........L? ask
.M..........? come
LM.L.......O? i
M..........L? i'll
...N.......L? if
L..........M? my
..N........L? reschedule
...O.......L? same
LN..........? un
...........N? we
N...........? you'd
N...........? é
KLPN.JKKJKQ.@answer
JPLNK.LLKLLN@booking page
L.L.QL.....K@calendar CANCEL
PIMPKLLLLLL.@calendar REQUEST
N.....ON.L.J@decisionBy
OGMMMILKJJKO@doubt
HJIIJJKLKLTO@from private
OMP..LKLIJKK@kind onsite
NL.NLNKKKMKM@kind panel
.N.IJMKLRKKM@kind phone
OK.KL.N..OMI@kind test
NPQNJJKJL.J.@kind video
.LMLLKKLLLIX@length 0
.KMLHLLKKK.O@length 1
L.HLO.LKMLLN@length 2
MPPNL...K.JK@length 3
O.N........K@length 4
QHQOKKLKKJKJ@link
GQFKIQ.LPO.M@meetings 0
OGPNNIKKJJKN@meetings 1
PKOKLLLLLLL.@meetings 2
HKHR.LLLLLLK@oldTime
GJIFI.LKJKJR@own house
..ML.......N@passed on
OKP.KMLLLLLL@phone
PLPMKJJKJIKL@place
KJQNKKKJKJSL@re
LNKJJJNKLSJ.@replyBy
NMM.KLLLOLLJ@requisition
MON.M..LMLKL@role
O..L.N...L.K@round final
PNLLL.LL..LK@round first
MMNL.LLLKLLN@round screening
NKOML..KKMMJ@round second
GRK.KKKKKKK.@slot
M.MMMMLL..J.@stated company
MPN.NMMLMLLJ@stated role
.KLKJKKJJK.P@to company
.N.LLML.L.KMa
L.MLL.L.M..Oa #
L.....N.....a call
KN......M...a chat
......LP...La conditional
M........M.La half
...L.......Na job
M..M...M...Ka la
NK.N..L.L.LNa las
.........M.La link
L.M.N..M.L.La m
N..........La panel
L..........Na place
.....N......a pleasure
...........Na recruiter
..N........La s
L........N.Na short
KLLM....M.MNa sua
LL......L..Pa time
N...........a un
M...........a una
OLL........La vaga
N..........Ka zoom
MLLL..O.....aan
LM....M....Mab
..N........Labe
.M.LKIKLK.MOabout
KMM.....LMLOabout #
L..........Nabout how
OMKNKKL.M.M.about the
L..........Nabout your
.M..........above
....N.......absage
...LN.......absagen
L..........Nabsence
L.M....N....acceptance
L.M.L......Naccepted
...........Maccepted another
LMLM.......Naccount
........M...accusons
........M...accusons réception
........M...accusé
........M...accusé de
M.......M..Kacknowledge
.....M....LMacorn
..N........Lacquisition
...........Macross your
..LLNM...M.Laction
.....N......action is
...N....M..Lad
R.L.L......Gada
N..L.......Lada la
O..........Lada we
P.L........Kada your
..L........Nadd
O...........address
......M.....adjunto
K..........Oadmissions
L..........Madmissions interview
L..O........adres
L..LM......Nafspraak
.LKLLP.LMM..after
L...LO.....Mafter #
.....N......after careful
NLL.....M..Lafter the
KMM.........afternoon
MLL.MO..L..Kagain
..L........Magence
..L........Magence de
K..N.......Magenda
K.QL.......Kagreed
..L.NM..L...ahead
LN..........aiko
..........MMainda
N...KN.ML.LLal
L.N.........al #
N...........al equipo
.....N......al met
LN..........al telefono
...........Malerta
JLOMOL.MKKKMall
...........Nall about
L..N........all interviews
L.O........Lall set
...LM......Nall the
L.N........Lall times
O....L.MM..Kalla
MK...LLLM..Oalle
...MLLL.L..Oalle #
...........Nalle vacatures
.....O......alles
.....O......alles gute
L.N.........allora
....MN.....Lalready
L....N......alright
.NKLLMQLN.LIals
KML........Oalso
L..N.......Lalteração
L.N..M.....Lalto
L..........Malumni
MMMLMK.LJK.Mam
LKMMMNLL.LLMam #
.L..M.M...MKam dienstag
L.LM.......Oam donnerstag
..KN..M...M.am mittwoch
L.NL........am montag
N..........Kam please
L.....M....Mam to
L.OKL.......amanhã
..PL......LLamanhã #
..N........Lamerica
..N........Lamerica chicago
..........NLamsel
NMMIKK.L.OK.an
.LNL.......Lan der
.......M....an enhanced
..NL..M....Lan hour
NNLLLLLLMNL.an interview
.........N..an online
N.L......M.Lan oral
..M..M..LM.Kanalyst
...M.......Lanatomy
M.L...O.....anbei
.....LMN....anbieten
......M.....anbieten zu
L.MJ..M.L..Mand
JNL.LM...M.Nand #
.NL....MM..Mand a
N.L.........and be
.M.........Land do
L....N....MLand for
....ML......and good
.M..........and have
ML..LNN....Kand i
........M...and i've
..........LNand look
LL.....M...Nand meet
.....N......and said
L......O....and sight
KLK.LO.NL..Mand the
OLM........Kand then
L.M.........and two
.L.L..M.....and we
.....M..L.MLand will
....N.......and with
.M...L.....Mand would
NLLL.....M..and you
K.N.........and your
.....N.....Mandere
..LN........anger
M.M........Lanneke
.L.N.N......another
.....N......another candidate
...........Manother position
L.L.LL.M.N..antes
.........N..antes del
LN.ML.LLKN.Many
L....M......any day
.N.........Lany of
.L.......N..any time
M..........Kanything
...........Maoife
LLLP.......Lapologies
...N........apologies for
L...MM..N..Lapplicants
.....M......applicants and
........M...applicants will
M.LJKOLKQMKLapplication
..N.LL..L..Mapplication #
M.LL.K..QMLKapplication for
.....L..M...application received
.....N.....Lapplication status
LLM.....N...applications
KL..N...L..Oapply
LL.........Napply for
.....L..P...applying
ML......N...applying for
LM...L..N...applying to
LLLL..MM...Oappointment
...........Nappointment with
.......N....approval
KL.M..O.MM..april
..M....M.M.Japril #
L.LM.......Mapril at
N..........Laprès
N.L........Laqui
......O....Larbeidsvoorwaarden
L.....M.....arbeitsvertrag
......M.....arbeitsvertrag erhalten
LMLLMLLMMMJNare
...........Nare interviewing
L..N.......Lare off
.........N..are through
M.L........Oare you
LO.LMM.....Karound
N..........Larrive
JLPOLLOOLMLLas
L..M.......Nas a
K.PL.......Las agreed
L..N.......Las before
.........N..as part
..N........Las we
...M.......Las well
LNM........Las you
MLMLLLL..NM.ask
L........M.Mask everyone
..ML......N.ask for
N..........Lask you
NL........NMasked
N.L.......M.asked me
.........L.Nasked questions
.........O..assessment
.N..LLMMLL..assistant
MO.......M.Jassociate
NL...KLKLKKNat
NI.NMJ.LJKLOat #
..M.M.M....Lat a
LN.........Lat eleven
...M.......Lat nine
KMLM.......Nat our
NMQMKLLL.LKLat the
L..........Mat your
.LLL.LPL.NN.attached
..........M.attached the
M.KOLNM....Kau
..ML....M..Lau #
.LNMM.M....Kauf
..M........Laug
....N.......auguro
....N.......auguro di
L.NLM..M...Laugust
..N.M......Kaugust #
L.L........Naula
LOL.........aus
LN..........auswahl
LP.L......L.availability
LO..........availability for
K......M...Mavailable
MNLL.......Mavec
..L........Navec le
..L........Navec votre
.....O..L...avons
........M..Lavrà
L.P.......MKaw
.....LM.M..Kaway
NMK....M..MLb
MPML.......Kback
..M.........back so
.O.........Kback the
M...........backend developer
.L.....M...Nbackground
...........Mbackground check
.MM....M...Kband
L.L.M......Nbank
...M........bas
L.PL.M.....Kbaustelle
.J...M.LM.LMbe
L.M........Mbe a
...........Nbe delivered
.....N.....Lbe glad
...M.L..M..Kbe in
.....M......be inviting
........L.LNbe issued
.L.........Nbe open
......N.....be our
L..........Mbe pleased
....N......Lbe re
...........Nbe rejected
L.LN......M.be there
.M...N..L...bedankt
.M...M......bedankt voor
..JPOMLK.LL.been
...N........been called
....O......Lbeen cancelled
....NL......been filled
O.L..M.....Lbeen selected
.N..........been shortlisted
.NL..LM.KPL.before
ML.......O.Kbefore we
M.L.........bei mir
MLML....N..Lbei uns
...........Nbekijk
...........Nbekijk alle
.....N.....Lbel
.....M......bel me
......N.....beleidsmedewerker
N...........bellandi
M.O......M.Kbelow
N.L.........bem
N.L.........bem ?
N.L.........bench
.L..M....N.Lbene
L.L........Nberatungsgespräch
....M.......besetzt
L..........Nbesichtigung
M...........besprechung
L..N........besprochen
LO.L........best
L.LMN.M....Lbeste
M.....M.....beste paul
.M..........besten
L.M.........bestätigen
..N........Lbestätigen wir
.M..N......Lbetrieb
..O........Kbetriebshof
KO........MLbetter
KM.........Nbetween
LM.........Nbetween #
L.N.........bevestig
K.P.....M...bevestiging
L.O........Lbevestiging gesprek
NNKLLN..O.LLbewerbung
M.......N..Lbewerbung als
L.....O.....bieden
L....M.....Mbien
.....M..L...bien reçu
M.LNKLM.M.L.bij
...L.......Mbij de
N..........Lbij ons
.L....P....Lbijgaand
L.M.........bilingual
........L.LNbill
L....M....LNbin
....LL..OMMKbis
.L...L..N.M.bis ende
...M.L.....Nbitte
L.N.........bitte melden
M..........Lblack
....N......Lbleibt
M.L..L.O.M.Lboard
....M.......bodega
K.NMN.....LKbom
L.NMM.....LKbom dia
...KML.L..LPbonjour
.LLL.......Obook
...........Nbook a
L..........Nbook for
L.PLLL..L..Obooked
..M.LL..L..Nbooked for
L.L........Obooking
...........Mboone
N.....M....Lboots
OMKL....L...brandt
...........Nbridge
NL.......M.Lbrief
OKMKKLLLL..Obring
.........MMLbring the
L.ML.......Pbring your
L..........Nbringen
L..........Nbringen sie
L.....O.....brut
L.M.........bst
MN.L......MLbuongiorno
N..L.......Lbuongiorno ada
..N........Lbuongiorno mara
..........KNbus
N.M.L......Lbusiness
..LNMP.....Kbut
...M.......Lbut on
.....N......but they're
MMK.LLM..OK.by
...L...M.N.Mby #
L.M...N....Lby friday
.........O.Lby monday
NL.........Lby sunday
NL..M.....MKby the
M..M.......Lbz
M...........bâtiment
M...........bâtiment c
MLL..L.MM..Mc
..NLL.N....Lc'est
..M.........c'est noté
OLL........Lca
ML.........Lca #
K.NLM......Ncalendar
..O..M.....Kcalendar for
L.P........Kcalendar hold
LLNMM..L..L.call
.LN.........call #
L.NM.......Kcall with
N..........Lcallback
...N.....M.Kcalled
M........M.Lcalled for
...N........called to
L..O.......Lcambio
L..O.......Lcambio de
.PJOJ.N.K...can
.M.......M..can do
.NL........Lcan see
OL.........Lcan u
L.LOL......Ncan we
LML...N.....can you
KL.N.......Ncan't
...........Ncan't make
L.OLN.......cancel
....OL.....Lcancelada
....M.......cancelada ok
....P......Lcanceled
K.L.QL.....Jcancelled
....M.......cancelled interview
....N......Lcancelled the
..L..P.L..LNcandidate
.LK......NMNcandidates
.........O.Lcandidates who
MOLLL...O..Jcandidatura
........N...candidatura recebida
NLL.LM......candidature
...N.......Lcannot
...L.......Ncar
.L..M......Ncara
L..........Ocard
.......N....care
L..........Ncareer
.....N......careful
..N.........carver
L.NL.....N..case
KL...M......caso
L.......M..Mcat
L..O........catering
L.....O.....cdi
K..LM.M...NLce
....M.....NLce matin
M..........Lcell
K..M.......Mcentral
L.L........Ncentre
..L........Ncentre #
.M..........cerca
..OL......L.certo
K..........Mcest
L.N.........cet
O.M........Jcfo
MNM........Kchair
L.LQ......LLchange
...M........change of
L..NMN.....Kchanged
L.N.M....M.Kchanges
..N........Lchanges ?
M..LM......Mchantier
N...........charla
.ML..LL.M..Nchat
M.L.........chat with
LL....LN...Ocheck
...........Mcheck in
.......N....checks
M.N.L...M..Jchef
..N........Lchicago
L........N..chiediamo
MM.........Kchief
LO..........choose
LN..........choose a
.O...L..L..Lci
N.MLL...LN.Kciao
.N......L..Lciao mara
...........Ncita
.N..........clean
.......N....clearance
LMLN......MLclerk
L.LO........clerk ii
L.M.........clinic
L....N......closed
L.N..M......co
L..........Ocoach
.........M..code
.........M.Lcode #
..ML.....N.Lcoding
NL.L...M...Mcoffee
L.L........Pcolloqui
.LM.L.LM.MMLcolloquio
L.L........Ocolloquio con
L.MML......Lcolloquio di
N..L........colloquio lunedì
N.LJM....MMLcom
.MMK........com a
.OJ..LNNLM.Lcome
L..........Mcome and
LNLN.......Lcome first
.L.LO..M...Lcome in
.N.M.......Lcome up
L.N.M......Lcomes
..PL......LLcomigo
M.OL......LLcomigo mesmo
.L...O......coming
L.....M.....comme
.L....MM.M.Lcomo
.LM..N.....Lcompany
......LN.O..complete
..L.......N.comptable
M.L.......NLcomptable fournisseurs
........M...comune
........M...comune di
JMMJNMK.NNM.con
K...M...M...con el
.......O...Lcondicionada
.......O...Lcondicionada operador
......LP...Kconditional
......LP...Kconditional offer
L.M.....M...conferma
.L.........Nconfidential
N..........Nconfirm
L.N.........confirmación
...........Mconfirmada
K.O........Lconfirmamos
L.N.L...P...confirmation
M..........Lconfirme
K.OLLLLML..Oconfirmed
..J........Pconfirmed for
N.L........Lconfirmed monday
..N........Lconfirmed what
K.O.......MLconfirming
..L........Nconfirmé
NLL....NLM.Lcongratulations
M........M..conocerte
NL.M.......Lconsegue
N...........consegue dar
........N...considérer
..L........Nconsular
..L........Nconsulta
..L........Nconsulta de
MM.L.......Lcontigo
.N..........contigo para
.......N....contingent
.......N....contingent upon
L..L..Q....Kcontract
......M.....contrato
M..LM.......controller
MJ.M.....MNKconversation
OLLL.....M.Lconversation with
N.L........Lconvite
M..........Lconvite para
M...........coo
K.....NM...Lcopy
O..........Lcosì
K.L.KNLMLLLPcould
........L..Ncould be
...........Ncould we
L..M...M...Ncould you
....M..N.MMKcouncil
..N........Lcounter
N...........country
M.L......M.Lcounty
NL.........Lcrew
O..L.......Kct
O..........Lcup
N.......L..Mcurriculum
.LM........Mcustomer
..L........Mcut
.M...L......cuándo
MN.LLM...L.Ncv
...........Ncv and
M..........Od
..L...N.....d'embauche
L..........Md'emploi
..KQ.LLM.OKJda
..........LMda bin
L..N........da sua
L.LM.......Mdabei
M.ML..M....Kdag
.ML........Mdalle
LML........Ndalle #
M...........dam
..KMN.......damit
MLOLMMN...LKdan
..M.........dan !
..M........Ldan kun
NLM..L....L.dana
..L.LN....OLdank
L.L..M....N.dank für
MMP.L......Jdann
N...........dar
N...........dar um
L..........Mdarragh
L.KO.NL..L..das
M..L.N......dass
M.LL.ML.M..Ldat
NML.LML.M...dat je
M.O.LKM.MLL.date
N.L.........date #
.OKMJNLLL..Mday
.....N......day after
.N.........Lday at
N..........Lday on
.NL.....N..Ldays
......LP...Ldbs
.......N....dbs check
.L..MMMK.LLMde
OM.KLL.....Mde #
K..O.......Lde agenda
..ML........de demain
L...M.......de entrevista
LLM...O....Lde functie
...N.......Lde hora
....M.......de jefe
...........Mde kantine
..L........Nde la
N.L.........de marzo
L..M........de matemática
L..M....N..Lde notre
...........Mde recrutement
........M...de réception
..L........Mde vos
K.M.M...M...de votre
...LN.......de vous
M.JLMMKNLLM.dear
Q.LM.......Idear ada
M.M........Kdear dr
L.M...LM....dear mara
K.LL.L.N...Odear mr
L..N....M..Ldec
LLM.LNM.....december
..N.........december at
L...NO.....Kdecided
L...MO.....Ldecided to
N..........Ldecides
...N.......Ldecime
.....N.....Ldecision
N..........Ldecline
PL.........Ldei
L.MMMLLN.M.Kdel
K....M.MM...del #
L.N.........del centro
L.L.M.......del jueves
.........N..del lunes
...N.......Ldel martes
..M.........deli
...........Ndelivered
........M...delle
...LN......Ldemain à
........M...demi
L.L........Ndemo
.LK.M.N...MMden
......M.....den arbeitsvertrag
..........NLden termin
M.L.M......Ldepartment
.MLN.M.M.LNJder
..LN........der #
..M.........der baustelle
LN..........der folgenden
L....M....NKder stadtbibliothek
ML.N..LN....des
N.L........Ldescription
N.L........Ldescription #
L...M......Mdesde
M...........deshalb
L.ML.......Mdesign
..MM.M.....Ldesk
M.N........Ldetails
.M...N..L..Jdeveloper
........M...devon
L.LMN......Ldi #
....N.......di trovare
N.M.......LJdia
M.LM.......Ldia #
L..........Ndicembre
LM.LML.....Ndid
L.....M....Ldidn't
......M.....didn't need
L..LMNMM....die
.....N......die al
K.OLN.MN...Kdie stelle
M...........die we
..LM..N....Ldienstag #
....N.......dienstag um
.N..........diese woche
...........Ndigest
...........Mdigest #
N..........Ldilnoza
N..........Ldinner
LML.L......Mdinsdag
.NLM.......Ldir
....M......Mdirect
N.L........Ldirecteur
ONN..LL.L..Kdirector
M..........Ldirector of
M..........Ldirector would
M.LM......NLdirectrice
LM.N.......Ldiretora
.N....M....Ldis
.N.........Ldis moi
...N.......Ldisculpas
.........M.Ldispatch
M........M.Ldispatcher
LM..........disponibile
LN..........disponibilidade
LO.........Ldisponibilités
.M.........Ldisponibilités pour
..........OLdisponible
ML......M..Ldit
..M........Ldni
MOL...KLMMKLdo
LN..L...M...do #
L........N..do a
N...........do lado
...........Odo you
....M.M....Ldoch
....L...M...doen
M..........Kdoes
M..M.......Ldoesn't
...N.......Ldoesn't work
........M..Ldomanda
..M.........domani
..M.........domani alle
.........M..domingo
L...O......Ldon't
L...O......Kdonc
....N......Ldonc plus
KNOLM......Kdonderdag
L.N...M....Ldonderdag om
L.P..N.....Jdone
.....N......done his
.LMN..L....Ndonnerstag
L.OL.......Mdonnerstag #
O...........dont
..M...N....Kdoor
L........N.Mdopo
...M.......Ldoris
KM.........Ndossier
M......M...Ldott
N...M......Ldott ssa
M.NL.......Ldown
L.M.M.......down with
MN.M.LLLLLLNdr
M..M.......Ldrh
N...........drink
M...N......Kdrive
.OMKKL.L..MMdu
LNMM.......Kdu #
...........Mdu am
LM.N.L......due
...N....M..Ldue to
N........M.Lduration
..LNMML...L.dus
L.N..N.....Kdynamics
....N......Ldémission
..LLN.......déplacer
...N.......Ldía te
LOM..LL.N..Ke
..NL......L.e o
..O.......L.e um
O..........Learly
.M....M..M.Keditor
N..M..K...K.een
...........Meen kandidaat
N.L.........een paar
L.M.........een rondleiding
L...N.......efecto
N..........Leight
PLJLM......Mein
N.L.........ein montag
...M.N......eine
L.......N..Leinen
N..........Leiner
.N.........Leinfach
.L......O...eingangsbestätigung
........N...eingegangen
NLLL......M.einladung
M.........M.einladung zum
....N......Leinmal
LP.........Leither
L.M...M..L..el #
..M.....M..Lel gerente
L.L........Oel miércoles
.....O..L..Lel puesto
L..........Nel tutor
LN..........eleven
....M.......elf
....M.......ellie
L..........Nelm
.L.N.M......else
.....M.....Melse is
..L.L..MMM.Lem
.M....M..M.Kemail
.........M.Lemergency
.........L.Nemployers
.......O...Memployment
...N.......Lempêchement
LLO....LMOLLen
N..........Men el
....M...M..Len grupo
.LNLL....M..en la
..M......M..en obra
.N..........en salle
......MM...Lenclosed
K.NL..M.....end
.L......N.M.ende
.LPNLM.LM..Kengineer
..N........Kengineer ii
M.......M...engineer role
.......O...Lenhanced
.......O...Lenhanced dbs
......M.....enhorabuena
......M.....enhorabuena !
ML..........enjoy
MLL.......PLenjoyed
L.O........Lentonces
L.N.........entrance
LM.........Nentre
L.MML.LL..MOentretien
L..L......N.entretien de
N..........Lentretien le
L.MM.......Lentretien pour
.LMN..K.M.LMentrevista
..LM...M....entrevista de
L..NNL.....Kentrevista del
LL.........Nentrevista en
N...........entrevista na
L..N........entrevista para
N..........Lentrevista personal
LL......M..Pentrevistas
NL.....M...Lentro
...........Mentry
.....N......entschieden
L...N......Lentão
M.....M..L.Lequipo
M.....M....Lequipo como
.....N......erfahrung
LL....M.....erhalten
LL....M.....erhalten sie
..LN........erkrankt
..........LMerreichen
..MLMM.M..K.es
.....N......esito
.....M......esito selezione
.N.........Lessai
K.M.L...M..Oest
..L........Neste
M...........estimada sra
L.LLMN..L..Nestá
....M.......está cancelada
MLKLN.ML..MNet
..L........Met de
...LM.....N.et je
..M.........et nous
...N.......Letchegaray
L.....N.....euro
L.L........Meuropean
LM...L....OKeven
.M..........even bellen
..........N.even keener
.NL.....M..Mevening
L..MO......Levent
L.LMM.......event has
........NM..every
L.L...N.....everyone
MLLN....L..Meverything
...N.......Leverything else
...........Nexample
.........M..excel
L........Q.Jexercise
...........Nexit
...........Nexit interview
..NL.......Kexpect
K.M..O.....Nexperience
...........Mf #
N.M.L....ML.f:#
K..........Of:admissions
...........Nf:alerts
........O..Lf:apply
..N........Lf:ats
L.O.......MLf:best
N.LLM.....MLf:bien
ML......N...f:careers
.M.NLN..L...f:de
......M.....f:delden
LO.........Kf:desk
K...M.....M.f:dr
...........Of:emploi
..LN.......Lf:femke
..........MKf:freundliche
MLL.......LMf:freundlichen
..N.....M..Lf:gartenbau
.MM.....L.NKf:grüße
NLL.......LMf:grüßen
LM..........f:haan
N.MN.......Kf:hale
L.N.........f:hana
M..........Lf:head
.LLLM......Nf:hello
..L......M..f:hiring
..MM.MMN..LJf:hr
...........Kf:human
.N.........Lf:ines
QLK.L.......f:info
L.NL....O..Lf:jobs
...N.......Lf:l
.....L.....Nf:lee
..M.........f:lena
L.L..L....MOf:lindqvist
.MM........Lf:lucia
.M.........Lf:lucía
..L..L....MOf:mara
........L..Nf:meridian
NLL.......LMf:mit
...........Pf:news
LLOLL...N..Mf:no
L..L.M..N...f:noreply
M.L........Nf:notifications
..M.........f:notify
L..........Nf:ola
K.N...MM...Kf:p
..N.....M..Kf:pohl
.........M.Kf:recruiting
M.NL.M.....Kf:regards
.LOLL......Mf:reply
...........Nf:rescue
...........Lf:resources
........M...f:responder
M...MM.....Kf:rh
N.MN.......Jf:robin
...........Mf:rosalind
LMN........Lf:s
.M.........Lf:scheduling
M.LM.......Lf:sekretariat
L.L........Of:service
.N.........Kf:staffing
.....N......f:system
..M........Lf:t
..M........Kf:talent
M..M.......Kf:team
.........M..f:tests
..P........Jf:tran
M...........f:un
....N......Lf:van
........L..Nf:water
..N........Kf:wes
..M........Lf:wishes
N...........f:ximena
NL..........fa
..........LMfalls
M..M.......Lfam
L.LLM......Nfamiglia
LL.........Nfamily
L..........Nfamily interview
NML........Kfase
L.....M...NKfebruar
L.........NKfebruar um
K...L..M.M.Mfebruary
L.N...M.....february #
L.L........Nfebruary at
K.L..P.....Mfeedback
M.KN...M...Lfeira
..LO......LLfemke
..N.........fera
..N.........fera visiter
L..........Nfew questions
L..........Nfile
..LM.......Mfiliale
....NL......filled
......N.....films
..ML.N.M...Lfinal
....N......Lfinalement
..LN.....M..finance
K.NN........findet
K.N.........findet am
M.LL......LMfine
.L.........Nfintech
...........Nfirm
MMKM...LL.LOfirst
LN..........first come
..L........Nfirst day
LN..........first served
......M.....fisioterapeuta
.N.....M....fissare
N...........five
N.M.........floor
LN..........folgenden
NLLL...O..MKfollowing
M......N...Lfollowing your
L.N.........follows
M.LKM.JJ...Nfor
L...NL.....Nfor #
OMJKLKL.MLLOfor a
OLKL.....M.Mfor an
.....L..P...for applying
.L...N......for coming
L.N........Lfor confirming
K..N........for friday
..M.........for getting
N..........Lfor interview
.....N.....Lfor interviewing
....LL..L..Ofor it
...L......MNfor me
K.N.........for monday
..L.......M.for mr
...LMM......for now
N..L.......Mfor our
M.L.........for sending
NMLKMMJKL...for the
L.O........Lfor tuesday
.O......M..Kfor warehouse
N.LMMLN.....for you
KLM.......NMfor your
.M.M.......Lforeman
..KL....P..Nform
...........Mform by
..N....M...Jformal
M...........format
KMML.L.....Oforward
K.M..L.....Oforward to
N.L.........foto's
N.....M.....four
M.L.......NLfournisseurs
LMO..MMMLL.Lfrau
K.PL.L.NL..Lfrau lindqvist
N.ML.......Lfrau lund
O.LLLM..LM.Nfree
N...........free for
....M.......freeze
L..........Nfrei
M..M.L......freitag
..LN........freitag #
M..L........freitag um
M...........french
K.OL........freundliche
KMOL........freundliche grüsse
JM..M......Mfri
KM.LM......Mfri #
KLJP.KMLL.MNfriday
L.K.ML....MOfriday #
L.L.......NMfriday at
..M........Lfriendly
.NLKMKP.LL..from
.M..L.ON...Lfrom #
.........M..from home
.MN.L.......from the
...L.......Nfrom thursday
L.O........Kfront
L.M.........front desk
L.N........Lfrontend
.L.L.O..L..Mfull
LLM...O.....functie
......O....Lfunctie van
.....O.....Lfurther
.....N......further action
K.M........Nfwd
..........LNfünf
JLNKMNLL..MNfür
L.LL.O....MMfür das
HLP..M....MMfür die
.....N......für eine
.....N......gaan
.LL..M....M.gabriel
L.M.......MLgate
..L.......M.gate b
.....M.....Lgave
L.....N....Mgeachte
......N.....geachte mevrouw
M..L.MLN..MLgeehrte
M..L.MLN..MLgeehrte frau
....M......Lgeen
L..........Ngehaltsnachweise
L.L........Ngenitori
.LLNLM...L.Ngentile
LM.L.MLNL..Mgern
N.L..M......gerust
N..........Lgesolliciteerd
..MNL.M....Lgesprek
L..N........gesprek voor
NLLMLNM.L.MLgespräch
M.LM..M...MKgespräch am
K.O.........gespräch für
MMKMLLM.M..Mget
..M.........getting back
.....N......gewerkt
L.MN.......Lgiada
MLLML.....MMgiovedì
.L.M.N.....Lglad
.....N......glad to
...........Ngli
...........Nglobal
N.LM.......Lgmbh
ML.L.......Ogo
....M.......go ahead
...LN.......god
.....LN.M...goed
....MM..L.LNgoing
MN..M.MLKMLLgood
L.MMM....M.Kgood luck
O.M........Lgoogle
N..........Lgoogle com
N.M........Lgoogle meet
MLK.....Q.L.got
...L.......Mgot a
........N...got it
NL...L..P..Kgot your
..N........Lgovernors
MM.L..P.L..Lgraag
LM.M........grab
L....N......gracias
.....N......gracias por
L.N.........grand
.N.L..MML..Lgreat
NL..........greta
N.LN.......Lgroup
....M...M..Lgrupo
M.MM.......Kgruß
...N.......Lgrève
...N.......Lgrève des
KMOL........grüsse
..L.........guests
...LN......Lgus
M........M..gusta
.N...L......gustado
.N...L......gustado mucho
N...........gustaría
.....O......gute
LL......O...guten
LL......O...guten tag
....M.......gutted
.MNM.K...LLMh
NN.N.LL.L.L.h #
..N........Lh en
..LM........h o
L.....N.....h pour
..LMM.....LLh:!
L.OM.L..L.NLh:#
.LNML.....LNh:?
..N.......LMh:a
M.L........Nh:are
...........Mh:ask
..LN........h:aug
..........LOh:by
...........Nh:candidate
..N.........h:da
..MML......Lh:de
..M.L.....NMh:for
...........Mh:got
...........Nh:hiring
..N.......LMh:i
...........Nh:i'll
M..........Nh:if
M.MM.......Lh:in
M.L.........h:interested
..L.......NMh:interview
L.........LOh:is
..M.......LNh:it
M.L.........h:looking
L.M.........h:me
...M.......Lh:my
...LML.....Nh:on
..........LNh:or
N.L.........h:saw
...........Nh:says
..LM......LMh:so
...........Nh:sunday
...........Nh:that
ML...L....LOh:the
...........Nh:they
...L.......Nh:this
..N.........h:time
L.M.........h:to
...M........h:uur
M.L........Nh:was
L.M.........h:would
M...M.....MKh:wrote
M..L......N.h:you
..N........Lh:às
KM.MMM.ML..Lha
.N...L......ha gustado
.LL..OM....Lhaben
.....N......haben wir
ML.LNM.....Lhad
M...M......Lhalb
NO.L.LL...L.half
L..........Nhall
O.M.....L...hallo
LMO........Khallo frau
L.LN........happen
........M...happens next
O.L........Lharbor
JKJPPPKKLKKMhas
ILLPO.L....Mhas been
.....N......has sido
...N........has to
N..........Lhast
....M....M..hasta
LMLLNM..L...hat
.M..NNKL.KKMhave
LL.........Ohave #
LOML.L.....Nhave a
...........Mhave accepted
PMK.LL....MKhave been
.....N......have decided
.....N.....Lhave not
..O.......MKhave one
..M........Lhave put
L..MN.......have to
....L...L..Ohave withdrawn
M.LL.......Nhave you
K.M....MO..Lhave your
N...........haven
.....M....NLhaving
.....N.....Lhaving you
O..NL......Khe
........M...he's
NLNN....LL.Khead
..NOL......Lhead of
...........Mheadphones
.N........MLheads
........N...heard
..M.......NKhearing
....L.L.O...hebben
L.......O...hebben je
ML...M.....Lhebt
L.LO........hee
L.LLMML...LNheeft
....M.N....Lheel
......O....Lheel graag
L..........Nheer
L..NM......Lhelaas
L..NLL...L.Ohello
L.O.........helm
..N.........helm kriegst
L..........Nhelp
.....N..M...hemos
K..M.......Oher
JNPLL.LLMML.here
KLN........Mhere is
LMN........Lhere url
LLOL.....M.Lhere's
..M......M.Lhere's the
NMLM.L..L.M.herr
NNLL........herr brandt
J...MMN.L..Mhet
...........Mhet werk
LMN........Lheure de
NM.LLM......hey
.HLMM..KLM.Mhi
L.M........Lhi ada
........M...hi devon
..L........Nhi lee
NLMLLO..L.LMhi mara
L.N........Lhiermit
..N........Lhiermit bestätigen
OLL.........him
O..........Lhim and
L..LLM.....Phire
...........Nhire #
JMLLM.LL..LOhiring
..M........Nhiring manager
LL.MMM......his
M..LM.......hiya
....M.......hiya ellie
M.LNL.......ho
L.......N...hoeft
N.L.........hof
L.N.L.L.M..Mhoi
...LO.......hoje
...MLNM..MLLhola
.....N..L...hola noelia
K.OL.N......hold
.L...L..LQ..home
.........N..home exercise
.........M..honor
......O....Lhop
......O....Lhop on
...O.......Lhope
..N........Lhora de
LLMLM....N.Lhoras
ML.N........horário
N......M...Lhospital
L..........Ohost
.LN.LM.....Lhotel
.MMOLLM.LM.Khour
.LN......M.Lhour and
L.M.........hour should
...L.L...N.Nhours
N..N.......Jhouse
M...........house and
.JLLLL..ML.Phow
...........Nhow to
NL..........how you
....LN......however
O.L.LL...L.Mhr
......M.M..Lhuman
........M...hunting
..N........Lhusband
LKIKM....JPMi
LLML.LMM....i am
LN.L.L.M..M.i can
......M.....i didn't
.....L....MNi enjoyed
JLN.NL..M..Mi have
.....M......i know
..........M.i mentioned
L.L.......N.i will
NLL........Mi would
M.LL.O.....Li'd
.....M......i'd be
MM.........Li'd like
N..N.KMLMLOKi'll
NLM........Li'll ring
LN.LMM...L.Mi'm
L..LNK..M.NMi've
..........M.i've attached
KMKMMM..L.M.ich
L...N......Lich ihnen
MLN...M....Kid
N..M.......Lid #
...........Nidentity
.....N....L.iemand
NI..NMMKPMLKif
........L..Mif everything
O..........Kif so
PLL..M.....Lif that
....N......Lif the
LLNK.MOLMML.if you
LML.MM.NL..Lihnen
.....LMN....ihnen die
L...N.......ihnen ein
J.NLM...M...ihr
L.N.........ihr gespräch
L.N........Lihr vorstellungsgespräch
.M...ML.OLM.ihre
.ML..M..O...ihre bewerbung
NL.........Lihre unterlagen
K.M..M.....Mihren
L.NP.......Kii
..NL..L....Lik
M...........ik dat
M.M.L......Lik je
...........Mik wil
MLM.LM..MM.Kil
M......MM..Lil #
LM.........Lil responsabile
N..........Kill
...M........important
L.LQ.......Limprevisto
.NMK..LJM.LMin
...........Nin #
..MLL......Nin de
NMK.M.....NIin der
N.....M....Lin die
M...........in french
.........M.Lin from
.L......M...in linea
M...MM.....Kin on
M..........Lin our
.MM.M......Kin person
OLL.....M...in ruhe
.MKM..LKLN.Min the
N...........in thurs
........M..Lin touch
L..........Nin unserer
NL.....M....in your
...OM......Kinconvenience
.M.........Lindiquer
..M........Linfo
K.L........Oinformal
L.L.M.......informamos
L.L.M.......informamos que
....M.......ingetrokken
NL.M.......Lingrid
..L........Minitial
.....L..M...inn
L.L........Ninsegnanti
L.LQL......Kinstead
L..O.......Linstead ?
...O........instead of
.....N..L..Linterest
.....N..L..Linterest in
..........M.interested
..........M.interested in
....N.......intern
....NL......internally
.L...KJLKLKNinterview
..M.L...L..Ninterview booked
M...........interview by
....N.......interview cancelled
N.M.O.LLLL.Kinterview for
M.L........Ninterview invitation
Q.LL.......Linterview is
L.N.ML.....Linterview monday
L..N........interview moved
MLL.N...LLLMinterview on
...........Ninterview request
..O........Kinterview scheduled
LL.L.....M.Ninterview slot
.OM........Jinterview slots
.......M...Minterview this
L.MO.......Kinterview tomorrow
MMNLK.L.LMLNinterview with
.ML........Ninterview you
...........Ninterviewed
...O........interviewer
N.L.........interviewers
.LLL.M...L.Ointerviewing
...........Ninterviewing this
HMJMMK.LN.LOinterviews
......M.....interviews on
L..O.......Linterviews planned
.N.........Linterviews will
...........Nintervista
L...MM..L...interés
....M.......interés en
KN.........Mintro
...LO......Linutile
....N......Linutile de
O.KMLL..L.LOinvitation
N.LLL.LLLMLNinvite
N.LLL...LM.Oinvite you
NLLL....NN..invited
M.L.....NN..invited to
.........N.Linvites
.........N.Linvites you
N...........invitiamo
.....M......inviting you
N..........Linvito
N...........io
MJNOLL.LL.K.is
N.L...M.....is #
L.NL...ML..Mis a
L.N........Lis ask
......N.....is attached
..M........Mis confirmed
..........LMis fine
NL..........is in
.....N......is needed
.L..N....N.Kis no
K.LQ.......Lis now
O..L........is on
..........M.is perfect
..N........Lis scheduled
L..M.N.....Lis still
M..L.......Mis the
M.L.........is with
O..........Lish
........L.LNissued
L.KOM...O..Kist
........M..Listruttore
LJLL..MLNPL.it
....LL..L..Nit has
..O........Kit is
........M...it on
.L.......M.Mit takes
L..M.OM....Kit was
N...........it will
.L....M..M..it's
NL.LNL.M....its
L.....N.....j'ai
KNM...M....Ljan
L.......M..Mjanuari
L.......M...januari om
..LN.......Mjanuary
L.LM........january #
MN..NM.L.LMKje
.N..........je ?
NM.........Lje bij
...........Nje dinsdag
N.N........Kje donderdag
.....N......je komst
.M......N..Lje sollicitatie
..L.N......Lje suis
.N.M.......Lje te
...M........je tweede
M..........Lje uit
..........NLje vous
M.L.M...M..Ljefe
M.L.M...M..Ljefe de
..L........Njij
L.MM........joana
MM.I.OMLK.LMjob
MN.........Ljob ?
......N.....job offer
.....M.....Ljob to
K..........Qjobs
...........Njobs for
MLNL......MMjoin
..N........Ljoin here
M.L.........join zoom
..N........Ljoost
.N..........jordan
......N.....jou
N.L.M.......jueves #
...........Njueves a
L.M.M......Ljulio a
L....M.M...Njuly
K......M...Njuly #
..JL..OL.L.Mjune
M.KLM.M....Mjune #
K..N.....L.Njury
..N.....N..Kjust
...LN.......júnior
.K....M....Nk
L..........Nkan
.....M.....Nkandidaat
...........Nkandidaten
...........Mkantine
.N.........Lkantoor
M...........kat
..........N.keener
MLL.NLL.R..Ikeep
NL.M.......Lkeep it
..M.M...M..Lkeep your
...N........kennen
ONLL.......Lkennenlernen
.M...M......kevin
..L........Nkim
..........M.kind
.MN........Kkindly
NMLL.......Lkitchen
N..........Lklasse
N..........Lklasse #
NL..........know if
...N.......Lknow the
LN..........know which
..LM.M......know you
....M.......knows
L.....M....Mkommen
.....N......komst
M...........korbinian
..N.........kriegst
LM..........kunt
..LM........kurzfristig
..LML.M.....können
......M.....können den
L.M........Nl
L..........Nl'entretien
.PLJ.MLL..L.la
..M..M......la del
..........NLla directrice
LL.MN......Kla entrevista
...N.......Lla mañana
.........M..la prueba
...........Mla réunion
...N.......Lla sala
L..........Nla segreteria
LP.........Lla semaine
...N.......Lla semana
...N.....M..laboratorio
L..........Mlabs
QLKL........laden
P.K.........laden sie
N...........lado
N...........lado da
OL.........Llane
L.L........Nlaptop
L..........Nlaptop with
ML.M..LLL.LNlas
MLKNM.L.L..Nlas #
NMLK....LL.Mlast
M....N.....Llast week
..KO.....NLJlater
NL.....M.M.Mlavoro
NL.......M..lavoro e
OKJOMLMLLLMLle
.MLLLLN...NMle #
....N.......le auguro
..L........Mle dr
L...M.......le informamos
N..........Lle lundi
M.K........Mle mardi
L..ML.M...NKle poste
PLLKL....MMLlead
M.L.........lead role
L.M..LM...LNlearning
L..........Mleaving
L..........Mleaving us
L..........Mlebenslauf
L.L..L....LRlee
N.L.........leeds
.M.........Mleft
L.MN.......Llegal
K.LPMM.....Kleider
...M........leider ist
...N........lernen
K.M.....M..Mles
LMNL......MLlesson
.M.N.LM....Llet
LNK..LQ...MJletter
......N.....letter for
NML...L.M..Lleuk
LMM..N.M...Klevel
..M..N.M...Klevel #
....LL..L..Plibrary
.N..........libre
L.......N...licht
JM..M.N....Mliebe
JM..M.N....Lliebe frau
OPJJKK.OLLK.like
OQJKKK.MLKL.like to
MLL....N...Llike you
.P.L.N.....Jliked
.....N.....Lliked you
LP.........Kliked your
.MPLLLNMLLLLlindqvist
...........Mlindqvist für
.....L.N....lindqvist wir
NL.LM......Kline
.L......M...linea
KMLPLL.L.PLKlink
.........M.Llink to
L..........Mlist of
L........M.Nlive
.M...L......llamada
LM.......M.Klog
LM.......M.Klog in
N..........Mlogistics
NL.........Mlol
L.M.........london
K..........Mlong
L..LL...M..Olook
.....L.....Nlook forward
KLM..M....MOlooking
L.M........Mlooking forward
.N..........looks
.N.........Llooks great
N.L...M.....lotte
.LLL.MO....Nlove
M.L..M.....Nlove to
......O....Llove you
N..........Lloved
L.MLM.M....Klovely
K.MMM...LM.Lluck
..NL.....M.Lluck !
...M.......Lluck with
...M.......Lludovic
...........Mluis
..OLLM.....Mlunch
L.M.........lunch is
NL...M......lunch with
N.ML.......Llund
O.K........Llund wir
..KM..N.....lundi
MML.L....M.Llunedì
NML.L....M.Llunedì #
.MLL...M.N.Llunes
.MLL...M.N.Llunes #
.N..........léa
MKMOML.M.KLLm
.L.........Mm w
.....M......maandag een
.N..MML.L..Lmaar
N...........maart
..LNLN..L...madame
.....N..L...madame nous
L..N........madame suite
N..........Lmadame votre
M....M.....Kmade
NL..........maes
.N..........magazzino
N.KN.LL.M.L.mail
N.L.........mail mail
.L.........Nmais
NLN.L.LM...Lmake
M...........make a
..N........Kmake changes
...........Mmake it
.......N....make you
LM.........Mmal
.NOMKKLL.L..manager
.....L....LNmanager position
L..........Mmanny
..O.......LLmano
L..N........mantém
L..N........mantém se
LOPMJN.LJ.KNmara
...N.......Lmara a
.N...L......mara nos
.....N.....Lmara thank
LM.........Mmara thanks
M..........Lmara the
N..........Lmara wat
.L.........Omara your
P.L.L...L.L.march
OM..L.......march #
P.KML.M....Mmarch at
.NLML.......mardi
.ML........Mmardi #
M...........marine
K.M......M.Mmartedì
K.M......M.Mmartedì #
L..ML..M...Lmartes
P.LL.......Lmarzo
O..L.......Lmarzo #
........N...match
L..M........matemática
....M.....NLmatin
KNM..M.....Lmay
KN.......M.Lmay #
..M.........may be
..N........Lmaya
O.KL........maybe
L..N.......Lmañana
NOKNKLLKJKPLme
NONK..M...LJme and
M.M........Kme at
.M.........Lme here
LM....M....Nme know
M.........MKme see
NLL....M..M.me to
..........M.me today
..N........Lme url
N..........Lme voir
.N..........me which
....M.......meer
MMLKL.NLLLLMmeet
N..........Lmeet google
J.L...NM...Nmeet the
N...........meet url
..L...M.....meet you
LL..M...LMMMmeeting
M.LM........meeting id
K.N...M.....meeting you
.....N......mehr
L.NLM......Lmei
L..LM.......mei #
...MM......Lmeine
...M........meister
.M.N.......Lmejor
LLN..L..M.M.melden
L.N.........melden sie
LN..........melhor
N.L........Lmenon
L....L....OLmentioned
KNKL.....M.Nmercoledì
LML......M.Omercoledì #
..L........Mmes
..LM........mesma
..O.......LLmesmo
..LL.......Nmessage
L..KMOM.LLL.met
.....M.....Mmet een
LM..N.L....Mmet je
K.....N....Nmevrouw
......N.....mevrouw lindqvist
.L.N........mezza
L..M......LMmich
M.ML.......Lmicrosoft
M.ML.......Lmicrosoft teams
.N.........Lmidi
N.L........Lmij
...N........mil
...N.......Lmil disculpas
O..........Lmill
MOK.LLLL.NLMmin
.........M.Lmin #
N.L........Lmin to
....N......Lmind
O..M.......Kmins
MMKL.......Ominute
...........Nminute interview
KML.......LNminuten
OM.KKKKLKPKMminutes
.........N..minutes and
L..L.....M.Nminuti
...L.......Ominutos
...........Mminutos sobre
NM.LN......Kmir
..LN........missed
MPK.LNL.L.KNmit
N..L........mit der
LN..........mit ihnen
L.KO..M...M.mittwoch
M.LM......NLmittwoch #
..........LMmittwoch den
L..........Nmiércoles
L..........Nmiércoles #
N.K.M......Mmme
M...........mobility
..L........Omock
...........Nmock interview
.MLM..N....Kmoi
MML.........moin
LN......M...momo
.N.L.......Nmon
N.MOL.N.KM.Jmonday
P.M.L.MLLNLKmonday #
....LM.....Mmonday and
..L.......N.monsieur
M..ML......Lmontag
L.M...N.....monteur
MLM.LML.LMN.more
L.N........Lmore about
N.L......N.Lmore than
L.LPL.....L.morgen
OMLN.M..LLNJmorning
KO..........mornings
L..N........motivos
L..N........motivos de
L.L........Omove
...N........move your
KLLP.......Mmoved
K....L.NLLNNmr
M.L........Mmrs
..LOL..M.L.Lms
.L.M.M....NLmuch
.....N..L...mucha
.....N..L...mucha suerte
LNM.....L..Lmucho
..NL........museum
L..........Mmusic
L.LO.....M..muss
K.LLLLLLKL.Pmy
...........Mmy application
...........Nmy calendar
..N........Lmy husband
...........Nmy number
N..........Lmyself
NN.L.......Lmärz
N.ML.......Lmärz #
..LN........même
...N........même heure
.......N...Lmöchten
....N.......müssen
....N.......müssen wir
M..JK.MMMLMMna
...........Mna quinta
.L..M.M....Knach
L.....N.....nach unserem
...........Nname
..P.L......Jnd
L.P........Knd at
MLL..M..L.LNne
M...........neben
KLNNN.M...LKneed
KLNOOL.....Lneed to
.L.LNM...M..needed
.....N......needed on
K.M...M.....neem
..........NKnehme
..........NKnehme ich
L..........Nneri
...........Nneue
...N........neuer
...N........neuer termin
KKJP.N.L.LLNnew
...........Nnew jobs
ML.O.......Knew time
N.LLLMMM...Lnews
N..........Lnews the
.....L.....Pnewsletter
MMINLKLKKQL.next
.........N.Lnext stage
........LP..next step
.N...L....LMnext steps
N..........Lnext tuesday
KM.P........next week
..MMMN.....Jnicht
OLL.........nico
...M........nieuw
L..MML.....Mnieuwe
...........Nnieuwe vacatures
......N.....nieuws
.MLL.L...M..night
NJILRMKL.NKKno
.....N......no further
.....N......no has
N........M.Lno more
..L.NL......no need
N..........Lnodigen
.....N..L...noelia
M.....M....Knog
LLK.O..MM...non
LMM......O.Knoon
..M.MLM....Knora
NMK..L.M.M.Lnos
N...........nos gustaría
.N...L......nos ha
L.NLM..M...Knossa
LKKOOPLM.LKLnot
...O.......Lnot #
....LN..L...not be
.....O.....Lnot been
....M.......not go
...........Nnot to
KN.....M....notes
K.M.ML.MN..Knothing
..LLN..M....notice
....M...M.NInotre
L.NM......NJnotre entretien
........N...notre part
..M.........noté
..M.........noté pour
.M.LMOM....Inous
........M...nous accusons
.....O..L...nous avons
.M.........Lnous indiquer
.....M..L...nous ne
N....M.....Lnous vous
L...N.......nov
...........Mnovas
...........Mnovas vagas
I.O.L.O....Mnovember
L.M......L.Onovember #
K.N...M.....november at
JLKR......LMnow
...O.......Lnow #
M.......M..Lnu
LL.NM......Lnuestra
M.....M....Lnuestro
MMKL....O.LLnumber
L.......P..Knumber #
N..........Lnumber in
...MM......Lnun
...MM......Lnun doch
..ML...M...Nnurse
LLN....MM.L.não
...........Nnächste
...........Nnächste woche
KML...LM..MNo
L.MLN......Lobra
L.M.........observing
.....N.....Loccasion
..N........Lochtend
K.MM..M.....oct
MLLL..M....Noctober
N.LL..M..L.Noctober #
.N..........oder
.MNNKL.NK.K.of
KMLN.L.M.M..of #
......N....Lof appointment
MLML.L..LM..of the
.N.........Lof these
.LM.L..O.M..of your
..KMO......Moff
....OM.....Loff the
JLLLLLQRLL.Joffer
......LO...Loffer for
......NM..MKoffer letter
......MN...Koffer of
K.....PO...Joffer you
.....N......offered
.L.....M...Noffers
L.ON.L.ML.LMoffice
L..M.L....LNoffice manager
L..........Moffice rue
KNM.NLMM.MMJofficer
L.LOL.......oggi
M.M.......MKoi
N.L.........oi thaís
NLKQM......Iok
..LNM......Lok ?
N...........ok for
MLL........Moktober
N..........Loktober om
NLM.K...ML.Mom
M.M.LLM.M...om #
MII.LM.LLKLNon
L.NL.NNLO.LKon #
LM....O.....on a
.LLOL......Mon friday
.....N......on hold
O..........Kon march
PKJMML.MLL.Lon monday
........L.LOon or
L.....N.....on te
OK.OLLLLLK.Mon the
.....N.....Mon this
LLK.LL....KPon thursday
........M.MLon to
LKK.LM....MOon tuesday
M......M...Lon two
L.N........Lon us
.LML.M.....Non wednesday
L..M.P.ML..Kon your
MML....M.MMJonce
.Q.LKLLLL..Mone
...L.......None ?
N...........one hour
...M........one o'clock
ML......L..None of
NL......M..Lone way
.PL........Kone you
..LM....N..Lones
...M.......Lones are
KK.L.....Q.Monline
.........N..online assessment
.........N..online test
NLML.L..M..Lonly
N.M...N....Jons
L.N........Lons gesprek
L.......O..Lontvangen
OLK.M......Lonze
.N.KL...MLLOop
K.....M.N..Lop de
...L.......Nop dinsdag
...........Mop het
.OLLLM...M.Mopen
.L.........Nopen to
L....M.....Nopens
.......O....operador
.......O...Loperador de
.LL.......MMopportunity
JQ.LJJLKLLKPor
.O.........Lor #
LN.........Mor fri
.L.........Nor friday
........M...or the
.N.........Lor wednesday
.N.........Lor weds
N.L......M.Koral
M.L......M.Koral board
....M...M..Lorale
LNL........Morari
.LL.....MN..ore
N.L........Lorganizer mail
...........Nort
..L........Noslo
...........Mospite
...........Mospite per
.LLMN...M..Lother
L..........Ootto
KML..L...LNNou
..........N.ou le
L.....N.....oui
MKLO...J.LKMour
........N...our team
..L.N.M....Lout
L...N......Mover
L.P........Kown
M.LO.......Lp
N.LN.......Kp m
N.L.........paar
LMLL.....M.Npage
N.L........Mpaid
M...LNLLL..Mpanel
N..........Lpaola
...........Npaper
......N....Lpaperwork
L.M.....M.NKpar
MM.NJ.KKL..Npara
.NMLLM......para el
NLLNL.......para la
L.MM........para terça
N.L.........para uma
L.N........Kparade
N.ML........park
..N.......LLparque
M.L..L..NM..part
M........N.Lpart of
NM.........Lpartner
M....M...M.Kpartners
.LLNLM.....Lpas
.........M.Lpaso
.....M...OMKpass
N.K.........passcode
N.K.........passcode #
N..........Lpasse
N..........Lpasse me
L.L....N...Npassport
M.OL........passt
Q..L.......Kpast
..M........Kpastry
L...MLN.....paul
....MLN.....paul we
L..M.......Mpauline
.........N..pay #
........L.LOpayment
L..N.......Lpayroll
.......M.M.Lpedimos
.........M..pedimos que
L.M.........penny
LK......MM.Mpeople
.........N..people to
MM.LN.L.M.L.per
.....N..L...per il
LN.L.M..LM..per la
L.LLM......Nper mercoledì
K.PL......MLperfect
L.N.........perfetto
L.N.........perfetto allora
.N.L.N....MKperson
N..........Lpersonal
.........N.Lpersonality
N.L.........pharmacist
L..........Nphd
...MLML.NLLMphone
N.......L..Mphone screen
........L..Mpick
.L......L..Npick a
L..........Mpiece
N.L.........pin
L.M.........piso
.LMNNLL...L.place
N.L.......MLplan
L..P....M..Kplanned
L..O....M..Lplanned for
L..........Mplans and
.M.........Lplant
..L.M....L.Mplaza
.M..KJ.OLNK.please
M..........Lplease arrive
M.M........Mplease bring
ML.......N..please complete
.M.........Lplease log
......N.....please sign
M.L...NN...Lpleased
M.L...NN...Kpleased to
.....N.....Lpleasure
MMMKO......Lplus
MMNN.KJKK.KNpm
...O........pm #
N..L........pm ?
O..L.......Kpm ct
...........Npm et
L..........Npm in
..........LNpm is
.L.........Mpm or
..L........Npm works
...........Npodcast
L..O.......Lpodemos
LM...L.....Mpodríamos
LMO........Kpohl
......N.....point
.....N.....Lpop
.....N.....Lpop in
LML.MNLMM.LLpor
.M..........por la
L..N........por motivos
.....N..L...por tu
..N........Lport
LOL.......MKportfolio
.N.........Lportfolio would
..PLMN...LLLposition
...........Mposition and
M.........LMposition at
.....N......position on
L.NL.....M.Lposizione
.MM.NM.M.LLKpost
M...M..N...Kpost of
L.M..MN...NJposte
L.L.LMN...NKposte de
N.L.........posto
.NMLL.MLL.MLpour
...M.......Lpour le
..........N.pour notre
L.....N.....pour signer
LN.L.......Npour un
..M.........pour vendredi
.N..........pourriez
.N..........pourriez vous
.....N..L...pouvons
..M.........prats
.......N....pre
.......N....pre employment
...N........precisamos
.M.........Lprefer
...........Mprep
N.LL.......Lpresencial
..N.........presentation
N...........presso
N..........Lpresso la
L..LN.....MLpresto
KNNL....MM.Kprima
L.N.........prima dann
L.O....M...Lprincipal
N.L........Lprincipal engineer
.........M.Lprinted
L.LN........problem
.....N.....Lproceso
LLLN.M...O.Kprocess
...M.N.....Lprocess engineer
LN..........prochaine
.N..........prochaine pour
ML.M........production
N...........producto
.L...L.....Oprofile
L..........Oprogramme
.LLN..M.....propose
N.L...M....Lproposition
......MN....proposta
....M....N.Lprova
.........O.Lprueba
.........M..prueba de
N.L.........présence
L.LO........prévu
N..L........pt
........M...pubblicato
N...........pubblico
.LM......M..puedes
.M.L.N..L...puesto
.MMLLO..L..Kpuesto de
....N.......pulled
.N..........può
M.N........Kqa
..N........Kqa engineer
LN..........qual
LNN........Lquand
LNM.L...L...quando
M.OL......LLquarto
.KKLNM.MLNMLque
......M.....que te
...N.......Lque viene
.L.........Nque é
L.L.N..M....queda
L...N.......queda sin
MM....M..L.Lqueremos
M.....M....Lqueremos que
.........M..questionnaire
NKLL.....L.Pquestions
ML.......L.Mquestions and
N..........Lquick phone
N.L.........quimper
.MK........Mquinta
...M....M..Kqué
...N.......Lqué día
NLLOL...L...r
...........Nradio
..N........Lrappel
...LN.M....Lrdv
KLPM.LKKKKR.re
..N........Lre call
..M.........re front
J..P......OJre interview
M.PM..M...KJre re
N.L.........re sollicitatie
........M...re sous
.....L....O.re thank
MML.........re the
L.MN......L.re thursday
MLL........Mre your
..L.....N.MMread
.LL.M..M..MLreally
..........NLreally enjoyed
.....N.....Lreally liked
...M........rebook
.L......O...recebemos
........M...recebemos a
..M.....M..Lrecebida
M.......M..Lreceipt
L........M.Nreceive
...........Nreceive a
........N.LMreceived
M.........LNreceived your
L..........Nreception at
L...M.......reclutamiento
OLL......L.Mrecord
NL.......L.Lrecord your
...........Nrecording
.LM........Nrecruiter
L.L........Nrecruiters
.LML....MM..recruiting
L...N....M.Krecruitment
...........Nrecrutement
..L........Nreference
K.....LQ...Lreferences
ML.M....M..Lregional
L...NN.....Lregret
.....N..L...rejected
..........N.remercie
..OL........reminder
..N........Lreminder of
........L..Nremoved
.M........NLrencontrer
...L.......Mrendez
...L.......Mrendez vous
NM.LM......Lreply
M..........Kreply to
.........N.Lrepo
.........M..repo by
M..M.....L.Mreport
N..........Lreport to
L..M........reporter
M..........Lrepresentative
..N........Kreq
..N........Kreq #
K......M..LPrequest
.....N.....Lrequisition
K.O.L......Nreschedule
..N........Kreschedule cancel
LNN........Lresponsabile
.M.M.......Kresponsable
..........NLreste
..L..L..M..Oresume
M.L..M....M.retorno
L.....MM.N.Lreturn
L..L.LM.N..Mreview
......N....Lreview and
L....M..L...reçu
.....M..L...reçu votre
.L......M...ricevuto
.L......M...ricevuto la
...........Nrichiesto
L..M........ridge
M......M....right
M......M....right to
PLNL.L....MJring
P.ML......MJring you
M..M.......Lristorante
M..M.......Lristorante al
L..........Oriverside
O.MM.......Jroad
N...........roastery
N..OL......Krobin
N..........Lrochelle
O.K.NM.....Krole
MML........Krole at
L..........Nroles
L.N.........rondleiding
LKNOLLL..LLOroom
L..........Nroom and
...........Nrosalind
O...........round
OL.........Lround the
..L........Mroux
LM......N...roy
L.L........Nrsvp
NMLL........rua
K..L.......Orue
K..........Nrue du
N...........ruelas
OLL.....M...ruhe
O..........Krun
...N........running
L.......M...réception
........M...réception de
...........Mréunion
...........Mréunion de
.MOL.......Ks
..MLM......Ls a
J.NLL.M.O.M.s:!
...........Ms:! !
.INJNKJJ.KKPs:#
.KNLQLLLLL.Ns:# #
...L.......Ms:# candidates
..N........Ms:# interview
.L.........Ns:# k
N.M........Ls:# march
...........Os:# new
...........Ns:# nieuwe
L.L.M.....M.s:# pm
NQJJKKNLKKKOs:?
MMLL..M..LLOs:a
LM.........Ns:about
....N.......s:absage
...........Ms:accepted
........M...s:accusé
........M...s:accusé de
L..LM......Ns:afspraak
L..N.......Ls:alteração
..M........Ns:am
N..........Ls:am #
..ML........s:amanhã
KL.....M.M..s:and
LLLLKOL.PLLMs:application
.M..........s:application for
.....L..M...s:application received
.....N.....Ls:application status
L.K...M....Os:appointment
......O....Ls:arbeidsvoorwaarden
L........P.Ls:assessment
N.LM.......Ls:assistant
LNNL........s:at
LO........LMs:availability
..L........Ms:avec votre
L.P.......MKs:aw
M...........s:backend developer
...........Ms:background
...........Ms:background check
.M..........s:bellen
.M..........s:bellen ?
N.L.........s:bench
K.P.....M...s:bevestiging
L.O........Ls:bevestiging gesprek
MMLL.O..M..Ks:bewerbung
L.N.........s:booked
..O.........s:calendar
MLO.L.......s:call
L.O........Ls:call with
L..O.......Ls:cambio
L..O.......Ls:cambio de
....O.......s:canceled
L..LQ......Ks:cancelled
....M.......s:cancelled interview
...L.......Os:candidates
LN......P..Ks:candidatura
........N...s:candidatura recebida
..L..N......s:candidature
.M..........s:chair
L..P......LLs:change
...M........s:change of
.....N.....Ls:changed
N.L........Ls:chat with
...........Ns:check
...L.......Ns:chosen
..L........Ns:cita
L..........Ns:colloqui
N.MML.....MKs:colloquio
M........M.Ls:complete
.......O...Ls:condicionada
.......O...Ls:condicionada operador
.......P...Ls:conditional
.......P...Ls:conditional offer
L.M.....M...s:conferma
L.N.........s:confirmación
K.N.L...P..Ls:confirmation
..OL.......Ns:confirmed
..L........Ns:consulta
ML..........s:conversation
M...........s:conversation with
N.L.........s:convite
M..........Ls:convite para
..L...N.....s:d'embauche
...N........s:da
..L........Ns:data
..L........Ms:data engineer
..L........Os:day
..M.M.L.MMKMs:de
L.M.M.......s:de entrevista
...N.......Ls:de hora
........M...s:de réception
L.N.....M..Ls:de votre
..MLN......Ls:demain
..L........Ns:demo
..LNM......Ks:di
..LMN......Ls:di #
...........Ns:digest
...........Ms:digest #
.M..........s:disponibilidade
..LL.M.....Os:do
..M........Ls:donderdag
.L......O...s:eingangsbestätigung
N.LL......M.s:einladung
N.........M.s:einladung zum
..M.........s:engineer
MMMNL.L.L...s:entretien
N.N.MLLLLL..s:entrevista
.....N......s:esito
.....M......s:esito selezione
.M..........s:even
.M..........s:even bellen
....N.......s:event
.........O.Ls:exercise
...........Ns:exit
...........Ns:exit interview
M.N........Ls:final
..L........Ns:first
..L........Ns:first day
KLO.KLKLMNNMs:for
.M.........Ls:for a
..M........Ls:for friday
.....L..M.M.s:for your
..........NLs:friday
..L.......M.s:friday #
L.N........Ls:frontend
K.M........Ns:fwd
..NN.......Js:gesprek
.L......P...s:got
........N...s:got it
........N...s:got your
N..........Ls:group
...L....N..Ns:have
...........Ns:hire
...........Ns:hire #
LM.........Ms:hiring
..O..N.....Js:hold
.L......LO.Ms:home
...N.......Ls:hora
...N.......Ls:horário
L..........Os:how
M.K........Ms:ihr
.M...N.....Ls:ihre
.M...N.....Ls:ihre bewerbung
MLLLLL.....Ps:in
...........Ns:in #
L.L........Ns:insegnanti
N.NNNKJJJJKNs:interview
....M.......s:interview cancelled
N...........s:interview invitation
L.N.ML......s:interview monday
L..N........s:interview moved
...........Ns:interview request
..O........Ks:interview scheduled
...L.......Ms:interview slot
.OM........Js:interview slots
L.N.........s:interview tomorrow
M.LM........s:interview with
...........Ns:intervista
O.L........Ms:invitation
....M...M..Ls:istruttore
L.......NM..s:it
.....M..O..Ls:je
........O..Ls:je sollicitatie
LMM...M...L.s:job
......N.....s:job offer
...........Os:jobs
...........Ns:jobs for
...........Ns:jou
N..........Ls:june
N...........s:junior
.L.........Ns:k
.M.........Ls:kennenlernen
.M..........s:kennziffer
.M..........s:kennziffer #
LMM........Ms:la
.M..........s:la tua
..L.......M.s:lead
......MM..MKs:letter
..N........Ls:link
...........Ms:m
N.L........Ls:mail
N..L.......Ks:manager
N..L.......Ls:march
N.L........Ls:march #
...N.......Ls:mañana
...........Ns:meeting
...........Ns:mock
L.OLNL......s:monday
...N.......Ls:morgen
L..N........s:moved
...........Ms:my
...........Ms:my application
.L.O........s:need
.L.O........s:need to
..LO.......Ns:new
...........Ns:new jobs
...N.......Ls:new time
.P.........Ks:next
.O.........Ls:next steps
.N.........Ls:next week
...........Ns:nieuwe vacatures
..MM..O....Ks:of
......N....Ls:of appointment
KLL..LPQ.LMIs:offer
......MM...Ls:offer of
KN....M....Ks:officer
NK.LNP.LLL..s:on
...MM......Ks:on #
N.L.........s:on monday
.....N.....Ls:on your
.........N..s:online
.........N..s:online assessment
M..........Ls:onsite
LO.........Ls:open
.......O...Ls:operador
.L.........Ms:opportunity
M..........Ms:panel
...........Ms:paper
M.LL.......Ns:para
M.LLL......Ns:per
N.L.........s:pharmacist
L..........Ms:phd
N..........Ks:phone
N..........Ls:phone screen
L.L.M.....M.s:pm
...........Ns:podcast
....LN.....Ls:position
..L..N.....Ls:proceso
.M...M......s:processo
...........Ns:profile
......MN....s:proposta
....M....N.Ls:prova
.........O.Ls:prueba
NM.........Ls:quick
.LLNL......Ms:r
..N........Ls:rappel
...LN.......s:rdv
KJQML.KKLKR.s:re
..N........Ls:re call
..M.........s:re front
J..P......OJs:re interview
M.PM..M...KJs:re re
N.L.........s:re sollicitatie
........M...s:re sous
.....L....O.s:re thank
L.MN......L.s:re thursday
MLL........Ms:re your
...M........s:rebook
........N...s:recebida
.....L..M.LNs:received
M.......M..Ls:ref
..N.........s:reminder
...........Ns:rendez
...........Ns:rendez vous
...N.......Ls:report
..N........Ks:req
..N........Ks:req #
L.L.......LPs:request
.....M......s:retorno
L..L.......Ns:review
MML........Ls:role
L..........Os:room
N...........s:round
...N.......Ls:running
........M...s:réception
...........Ms:réunion
...........Ms:réunion de
M...MM.....Ks:saturday
.NLLM.......s:schedule
.N.........Ls:schedule your
..O........Ks:scheduled
N.L.........s:scientist
M.M........Ks:screen
N..L.......Ms:second
M....N.....Ls:selezione
.........L.Ms:service
OL.L........s:shift
.........M..s:simulation
.PM.L......Js:slots
M.L.....N..Ls:sollicitatie
L..OL.......s:spostamento
L..OL.......s:spostamento colloquio
.....O.....Ls:status
.M.......N.Ls:step
.O.........Ls:steps
M......N...Ls:subject
.......N....s:subject to
.....N.....Ls:suite
.........O.Ls:take
.........O.Ls:take home
...........Ms:te
..L.......M.s:team
..L.......M.s:team lead
L.P........Ks:termin
L.O........Ls:terminbestätigung
L........O.Ls:test
KL...L..M.QLs:thank
KL...L..M.QLs:thank you
J.MLNLLM..LNs:the
KKNO.L.....Ns:thursday
.L.L.......Ns:thursday's
L.LQ.L.....Ls:time
...O......LLs:time change
LMN........Ls:times
KL.NLLNMN..Ls:to
L.O.........s:tomorrow
M...........s:trial shift
L.L...M.N...s:tu
.M..........s:tua
.M..........s:tua candidatura
N...........s:tuesday
...........Ms:tutor
..M......M..s:técnica
.........N.Ls:técnico
.....O.....Ls:update
.....M......s:update on
K.LP........s:updated
...........Ms:uw
M...........s:vacature
...........Ns:vacatures
...........Ns:vacatures voor
N.L.........s:vaga
...N.......Ls:verschiebung
OL.........Ls:video
OL.......L.Ls:video interview
...........Ns:viewed
L..........Ns:viewing
L..........Ns:viewing chat
..L........Ns:visa
.LN.....L..Ns:visit
.....M.....Ns:voor
...........Ns:voor jou
K.OL.M.....Ls:votre
M....N.....Ls:votre candidature
..L........Ms:votre conseiller
L.N.........s:votre entretien
...........Ms:vous
..L........Ms:vous avec
L...N.......s:vrijdag
O.K........Ms:w
M.L.......M.s:warehouse
..L.......M.s:warehouse team
...M.L.....Os:was
KL.N....Q..Ls:we
........O...s:we got
........N...s:we have
.N..........s:week
...........Ns:weekly
......M.....s:welcome
L.....N.....s:willkommen
N..MLML.KL..s:with
........L..Ns:withdrawn
JK.LLKNL.LQNs:you
........N.NKs:you for
JL.LLOK.O..Ms:your
..L..N..P..Js:your application
...........Ms:your background
LM..MN......s:your interview
..N........Ls:zoom
N..L......M.s:zum
.....L.N....s:zusage
....N......Lsa
....N......Lsa démission
N..ML.......sabato
K.ML.MM.....said
......N....Lsaid yes
LM..........saint
NLKO.......Lsala
......N.....salary
.M..........salle
N.L.........salon
JKJRKL...NLLsame
.L.M.....N..same day
..LN........same hour
..LO........same place
L.LO........same room
L..M........same zoom
........N...sans
.MLN........sapere
.LN.....M..Lsarà
........M...sarà pubblicato
N...........sat
.......N....satisfactory
O.KK.N....LMsaturday
N........M..saturday #
LN.M.......Lsaw
M.L.L.O.M.MKsay
O..........Lsays
LNL.M..M.M..schedule
.N.....M...Lschedule your
M.PLN.......scheduled
M...M.......scheduled for
N.L.........schnacken
L.LM..M....Mschon
.MN....M...Lschool
N..........Lschulleitung
N...........scientist
.........N.Lscore
N.M.....L...screen
L.M....M....screening
.......M....screening and
NILOMKL.N.LLse
M..M.......Lse le
L...N....M..se va
L...N......Msearch
NLLLM....L.Nsecond
O.L........Lsecond interview
LMNLM......Lsede
NNOKK.LLL...see
K....M...M.Msee the
MNPLL......Jsee you
...N.......Lseguimos
L.M.........sehen
MML..MLNLL..sehr
M..L.MLN..MLsehr geehrte
O.LLLN......selected
O...........selected for
M..........Lselected to
.M...N..M..Kselezione
LP.........Lsemaine
.N.........Lsemaine du
LN..........semaine prochaine
LMLM....L.M.semana
...M......MLsemana que
...N........sempre
LML...N..O.Lsend
NM....M....Jsend the
M.L.........sending
MMNLLNLLLLLNsenior
..N...M....Ksent
N.M.........sept
..N........Lsept #
MLKN.LLLLMKNseptember
O..ML.....L.september #
K.L........Pseptember at
..LN........september um
.ML.L......Nseptembre
KN.....M....served
MML......L.Mservice
LMMM........será
M.K......M..session
.MOL.....M.Kset
..N........Lset for
.N.......M.Kset up
LN.......M..settimana
..L....M...Lseu
M..........Lseu currículo
KM.LM..M.M.Lsexta
....N......Lsgt
......M....Kshare
LLNL.......Oshe
.........M..sheet
NK.LL......Nshift
N.........MLshop
MLL......N.Mshort
.M...L..P..Lshortlisted
........M...shortlisted applicants
.N..........shortlisted for
.LN........Lshould
L.M........Mshould be
..L........Oshow
...........Oshows
L..........Nshreya
...LM.......shut
.KKJ..NM.N.Nsi
N..........Lsi ça
LLMLNM......sich
L...N......Lsich am
....N.......sich die
LLPL.N.....Kside
L...LN.M....sido
NMKL..MLOLK.sie
L..........Nsie am
L.....O.....sie anbei
N...........sie gerne
L.N..M......sie sich
N.......M..Lsie zu
O.K........Lsie zum
...N....M..Lsiempre
L......O...Lsight
L......O...Lsight of
L.....Q..L.Lsign
......O....Lsign and
L.....N....Lsign the
L.....N.....signer
L.....N.....signer et
.M.......N.Lsiguiente
.........M..siguiente paso
.........M..simulation
L.L.N......Msin
L...N.......sin efecto
LMK.N.......sind
..L........Msister
N.ML........sit
N..........Lsit down
..N.........sit in
LMKN....N.MKsite
L.M....M...Lsitting
M...L.......sjoerd
KMM.L......Nslot
LQMLLM.....Jslots
.O.........Kslots for
.M.PRK..MK.Jso
MM.LM..M...Kso i
..L.......NLso much
L..LP......Lso no
..M.........so quickly
...OM......Kso sorry
....OL.....Lso there
..LL.......Osobre
K.NM........sofia
MML.....N..Ksollicitatie
..L........Nsolutions
..L........Nsolutions engineer
L..........Msome
....M...M..Msomebody
K.M..O......someone
.....M..K..Oson
..LM........sondern
P..........Lsono
IKKPQML....Ksorry
...O.......Ksorry !
L...O.......sorry to
.....LM.N.LLsous
......M....Lspecialist
...OL......Lspostamento
L..OL.......spostamento colloquio
ML.L...M.M.Ksr
N...........sra
PMLL.......Lst
...........Nstaan
.....O.....Lstack
L....M....NKstadtbibliothek
M.NL.......Mstaff
L.M.........staff entrance
.M.......O.Lstage
KLM.L.R..O.Jstart
..N...M....Kstart #
...M.......Mstation
KLMN.......Mstatt
..M..O.....Jstatus
..N........Lstatus interview
...N........stays
K.N.M.MN...Kstelle
......M.....stelle als
M.......LP.Lstep
ML......L..Mstep is
.N...L....LMsteps
...M.N......steve
KLLQLM......still
.M..........still want
..L.M......Mstock
N.L........Lstore
NL..........stores
ML.N......NLstreet
...N.......Lstuck
N.L.........stunde
LLL....M...Osu
N....L..N..Lsua candidatura
..L........Nsua consulta
K.NN.......Lsua entrevista
.L.L..LQ...Lsubject
L.....LQ...Ksubject to
...........Msubmit
..L.....Q..Ksubmitted
....NM.....Lsucces
....N.......succes met
.N.........Lsuch
.N..........such dir
.....N..L...suerte
..L.N......Lsuis
LO.........Lsuit
.N.........Lsuit you
M.LMLO..L..Ksuite
.MLMLMM....Lsuite à
NN.......L..suits
L.......M...sul
L.L........Nsun
..LLM....N.Msunday
N...........sunday #
....M.......sunday at
..M..M.....Lsunil
.OL........Lsuperintendent
M.....M....Lsupport
.LL...M....Nsur
..LLL....M.Nsystem
..M........Lsystems
..KOL.....LNt
LL...L..O...tag
LM....M.....tage
.KM....L.PLLtake
NL..........take #
.........P.Ltake home
M..M.......Ltake it
..M.........take the
....N......Ltaken
L........M.Ntakes
L..LMN......taking
MMLN.N..L..Ltalent
O.K.L..LL..Mtalk
O.K.........talk about
LM.....M...Ktarde
...L..NLNNLJte
......M.....te adjunto
...N........te viene
.N...M......tea
M..M...M...Kteacher
.LKKK.OMN...team
......N.....team !
.L...L....LOteam and
..L.......M.team lead
N.L.........teams besprechung
..KN.......Mteams link
N.L.M......Ltechnical
..N........Jtechnician
LN..........teilnehmen
.N..........telefonieren
LN..........telefono
L.......N...telefoontje
.L.......L.Mtelephone
.OM.L.....L.tell
.N.M........tell me
MLML...M...Mten
LLOM......NKtermin
L.O........Lterminbestätigung
.N..........tes
L......M.Q.Ltest
LP..........text
NMLNML.LOL.Kth
N.LN.......Lth at
N.LM.....M.Kthan
M.LM.......Lthan #
KI.J.PKLMKR.thank
KI.J.PKLMKR.thank you
LMO.MKLLN.PKthanks
.MM..LLLN.NLthanks for
M...NNLN..LKthat
ML..........that suits
....N..M...Kthat the
M..........Lthat work
..N..MM.M..Kthat you
..MN.......Kthat's
...O.......Lthat's ok
N.L.........thaís
N...........thaís tudo
.NL.M.LLL...the
K.ON.LL.N..Lthe #
.N..........the above
LN....M....Lthe assistant
L.M.........the blue
.......N...Lthe board
...........Nthe book
L..........Nthe cat
..M.........the clinic
M.L..M..L..Lthe data
L.M.........the front
L.N.........the gate
..LM.......Lthe group
O..........Lthe head
...M.......Lthe house
.L.L.L.M..LPthe interview
O..........Kthe invite
.....N......the job
...N........the jury
NM.........Lthe kitchen
N..........Lthe line
LO.........Lthe link
OML.LM.....Jthe morning
........LP.Lthe next
.....L....LNthe office
.O.........Kthe one
L.M..M...M..the panel
...LN..N...Kthe post
...M.N.....Lthe process
N...........the roastery
L.M........Nthe room
L..O....MN.Lthe same
N.L.M.......the second
N.........MKthe shop
L.O........Lthe side
........M...the sous
...........Nthe spot
.LN.......MLthe staff
.........N.Lthe take
K.LLLM.M.M.Nthe team
.....M....NLthe time
.L.......M.Mthe top
KN...L..MN.Lthe week
.........N..the written
L.MM.......Lthe zoom
NMLL........their
NLNNLLL.NLMKthen
..L........Nthen !
OL..........then he
L.LNN....NMLthere
.L..NL...N.Lthere is
L..MO......Ltherefore
LNLM........these
N..K.N.....Lthey
N.L.........they will
.L...N......they're
.....N......they're going
N...........thing
N..........Lthing #
...MN...M..Lthings
ML..........think
LMMNOMKLNKK.this
..LMN......Lthis event
N.NLL..M....this is
L.M.M......Lthis morning
..L.....P..Lthis number
.....N.....Lthis occasion
N...........this saturday
..LM........this thursday
...M.M.....Lthis time
LOLLLL.....Othis week
........N..Lthose
.....N......thought
LNLML.LM.O..three
NKMK..N..OMKthrough
M.ML.......Lthrough the
.L....M..N.Lthrough to
.M..........thru
.M..........thru the
LO.L........thu
.O.........Kthu may
ONLL.......Lthurs
NNLL........thurs #
LL.NKLKLKL.Othursday
KLO.LLLM.MLNthursday #
L..M......MNthursday at
.L.........Nthursday's
N..LLL...N..ti
.........M..tienes
OLL.M......Ltill
NMOPLLJJJ.MLtime
OLO........Ktime #
...O......LLtime change
.L......L..Otime url
JOPM.......Jtimes
...M........times next
N.L.........title
M.HL...LL.LMto
MLNMLLL..L.Nto #
MLK.LMLM.M.Mto a
NL.........Mto an
LL..O......Nto apply
N..........Lto ask
.M.L.LN.....to be
....N.......to cancel
.........N.Lto complete
.L..M...MN.Kto do
M...........to follow
.L.........Nto go
MNKLL......Nto have
N.K.LOLL.M..to interview
N.LL....L..Pto invite
......M...MLto join
..N..M.N...Kto make
LM.........Mto me
..L..MO.....to meet
L.N.........to meeting
K.LN.......Mto monday
L.....OO...Jto offer
L..........Nto reception
L..M.......Nto reschedule
......N....Lto review
M.L.....M.MLto say
MMKLLM..M...to see
.N.........Lto set
L.....N....Lto sign
NNLK..L..O.Kto the
L...M......Nto us
.......N...Kto work
L.LM.......Mtobias
..M..N......toch
.LLN.L..L.ONtoday
....NL......told
LLOO.LLL.L.Ltomorrow
N..L......L.tomorrow at
...O.......Ktomorrow is
......N.....ton
LLML.....M.Ntop
L..........Ntop bell
L.N.........tor
L.N.........tor #
KLOL.......Mtot
..M.........tot dan
...........Ntotal
........M..Ltouch
...N.......Ltoujours
M..........Ktour
...........Mtoute
L..........Ntoute absence
LNLM.......Ltra
..L........Ntrae tus
..M.........traga
..O........Ktreffpunkt
L..........Ntrent
NL..M......Ltrial
....N.......trovare
....N.......trovare presto
...M.M.....Mtry
L.NKLN....L.tu
L.N.........tu entrevista
.....M......tu interés
NL..........tudo
N.L.........tudo bem
L.ML.......Ntue
L.M........Mtue #
KN.M........tues
LM..........tues #
.LKN......LMtuesday #
LNLLL...M.MNtuesday at
L.LN........tuesday same
..O........Ktuesday the
MLM..M.....Ltuo
..L..M.....Ntus
L..........Otutor
.L.M.......Ltweede
...N........tweede gesprek
O..M.......Ltwenty
.MM..LLN....two
.......O...Ltwo references
..M......M..técnica en
.........N.Ltécnico
O.LLLLO....Lu
N.L.........u ?
N...........u come
......N.....u graag
MLNML..LKL.Ouhr
OLK.......NLuhr in
K.NM.......Luhr statt
M...N......Kuit
N..........Luit voor
NL........MLuitnodiging
OJ..LL.L.KLNum
MK..K.MLLL.Oum #
M.LLN......Lum halb
NMLL.......Muma
N.L.........uma entrevista
.QINKM.LMNKLun
.........M..un café
N.LL........un colloquio
...N.......Lun empêchement
.MLL.......Mun entretien
.N.........Lun essai
L..N.......Lun imprevisto
NNLK.L...N.Luna
M.L........Nuna entrevista
.M..........una videollamada
..J.M..MM.KNund
N.L...M.....und ich
ML.L.OL.L..Mune
.....M......une candidate
M..........Luniversity
MNMJ..N.ML.Iuns
L.M...M.....uns auf
.....N......uns für
......M.....uns ihnen
M.....N....Lunserem
L..........Nunserer
..L........Nunserer filiale
...........Nunsubscribe
LM....LN..LMunter
L....M....LNunter #
ML......N...unterlagen
L.LM..MMNP.Juntil
.........N..until #
........M...until the
...M.......Luntil then
LM.M..KL...Mup
LN..........up to
..N........Kupcoming
L..M.O.....Lupdate
.....M......update on
K.LP........updated
L..N........updated invitation
.......N....upon
.M..........ur
..P.JKKKJOJOurl
..M.........url can't
........L..Murl if
N.K.........url meeting
LKPL.N....K.us
..M........Lus know
M.M........Kus to
..N........Luse
...........Ouser
...........Musers
L.L.....M..Ouur
L.......N...uur #
L..M.......Muur ?
...M........uur je
...N.......Luurtje
..LL.......Ouw
...........Nuw afspraak
N...........v
LLMMM....N.Lva
...N.......Lva a
L...M....N..va bene
LNL.O......Lvacancy
L.N.........vacante
...........Nvacatures
...........Nvacatures voor
N.LM.......Kvaga
...........Ovagas
...........Mvagas para
L.KMNLN.N.LLvan
L..M........van #
......N.....van beleidsmedewerker
M...........van dam
....N.......vandaag
N..........Mvediamo
K.MM.......Lvendredi
..LN........vendredi #
..MLM......Lvendredi à
KNM........Lvenerdì
L.N.........venerdì #
N.LLM......Lverde
.....NM.....verder
...N.......Lverschiebung
..........LMverspätung
...N........verte
L.M.....N...verwachten
..M.........vet
L......N....vetting
L.LN.M......vez
M..........Mvi
N..K.L.....Nvia
O..........Lvia dei
NM.........Kvideo
O........L.Kvideo interview
.M..........videollamada de
..........N.vielen
..........N.vielen dank
...N........viene
...N.......Lviene ?
...N.......Lviene mejor
L..LO.......vier
M.L........Mview
...........Nviewed
...........Nviewed your
L..........Nviewing
L..........Nviewing chat
......N.....vindt
......N.....vindt u
..L........Nvisa
LLN.....L..Nvisit
..N.........visiter
..N.........visiter les
...........Mvoce
L..........Nvoeren
N..........Lvoir
K..........Ovolgende
L..........Nvolunteer
........L..Nvolunteers
..NM.......Kvon
.....ML..L.Nvoor
KMM.........voor de
MML.MM..L..Kvoor je
...........Nvoor jou
..L........Ovor
...........Nvor ort
N.L.........vorbeischauen
.N..........vorremmo
.N..........vorremmo fissare
N.......M.MJvorstellungsgespräch
L.N.......MLvorstellungsgespräch am
N.L.....M..Lvorstellungsgespräch ein
...........Mvorstellungsgespräche
LNLM.......Mvos
.O.........Lvos disponibilités
.....M.L..LNvotre
OLL.LM.....Kvotre candidature
..L........Nvotre conseiller
K..........Nvotre dossier
K..N........votre entretien
...........Mvoucher
MM.K...LM.M.vous
L.K........Ovous avec
...LN.......vous déplacer
..N.........vous fera
M..........Lvous passer
..........N.vous remercie
L..........Nvous êtes
LMLMN......Lvrijdag
QLLL........w
.L.........Mw d
NOLL.......Jwalk
.O.........Lwalk in
N..........Lwalk the
LNM.........wann
LNM.........wanneer
.QJK..N.....want
NLL.....M..Nwant to
.M....M....Kwant you
..........NLwanted
..........NLwanted to
K..M.......Mwants
MOK..L....MKwarehouse
..L.......M.warehouse team
JLKM.OMLNLLMwas
.....O.....Lwas a
...........Nwas your
NM..L.......wat
O..........Lwat een
N.L.........water
OLL..L..M..Kway
N..........Lway video
LKKONPMKMMKLwe
M.L.NL......we are
L........N.Mwe ask
M..O.......Lwe do
.L......P..Lwe got
.....N......we had
LKKNOOLMNLMKwe have
L.......O..Lwe hebben
K.M..LM.....we je
...N........we missed
...N........we need
M.......K.LNwe received
L..M....NM.Jwe will
M.L...P....Kwe willen
.....N.....Lwe won't
N.....MM....we would
LML...NM...Lwe'd
.NL....N...Lwe'd like
L.....O.....we'd love
ML.......PMKwe'll
N.LLM.......we're
....M.......we're not
....MN.....Kwe've
...........Nwebinar
KONLL......Nwed
L.N........Mwed #
.OL........Kwed may
LONM..LLKLKNwednesday
LML.M......Owednesday #
LMM.........wednesday at
NN.........Kweds
N...........weds #
IPKMJL.KMM.Mweek
LQ...L......week ?
KN.M....M..Kweek of
...........Nweekly
N.LLMM.....Lweg
N...........weg wilt
N..........Lwei
...........Nwel
..L...N...M.welcome
.M..........welke
...M.......Lwell you
...N.......Lwellington
K.LLNMM...LMwenn
L.LLNMM.....wenn sie
KK...MNM....were
M.LL.......Nwerk
N.L.........werkstatt
LN..M.......weten
LOMKK.LLNL.Mwhat
........M...what happens
N.L.........what you
.N.........Lwhatever
KOMM......LLwhen
.M.........Lwhen are
..LN........when changed
K..M....MM..when the
L.OL.M....LMwhere
...........Mwhether you
LRLL.......Kwhich
.N..........which is
LO.........Lwhich one
L.LN........whitcomb
LKML.NL..OLMwho
...........Mwho else
L....N......who has
.....M......whose
K..NL......Mwie
..LN........wie besprochen
OLLL..N....Lwij
LN.........Mwil
.LOO.KLKN...will
K..MMJ..N..Mwill be
L..........Mwill interview
....N......Lwill need
....MN.....Lwill not
...N.......Lwill now
N.........MLwill ring
M.LL..P.....willen
M.....M....Lwillen je
L.....N.....willkommen
NLMLLM..M.LKwir
...MN.......wir das
.....N......wir ihnen
..N........Lwir ihr
N.L.........wir in
O.K.........wir laden
L......N....wir möchten
L.M..N......wir uns
KM..NN..L...wish
L...NN..L..Lwish you
MNOLLMKLJ.KMwith
LLM........Nwith a
L..........Nwith dr
L.L.M......Mwith it
ON..L.M....Jwith me
N..L.......Mwith our
.....N......with someone
MJ.L.MLL.P..with the
..NL.M.M...Lwith us
.O.LM....M.Lwith you
K.L....N...Nwith your
..L.NL..L..Nwithdrawn
........M..Nwithin
.L.........Owithin #
..LM.N.....Lwithout
L..........Nwitness
L..........Nwitness interview
KM...L....MMwoche
MMLLL......Owoensdag
.L..MN......won't
LL..MN......won't be
L.......N...worden
L.KO.......Mwordt
Q.JM..LML...work
P.KL.......Lwork ?
KNK.......MNworks
..........NLworks for
PNILJLL.KKKMwould
OPKKKK.NKLL.would like
LM.M.......Lwould monday
N.L.........would thursday
L..........Nwould tuesday
.L.N.......Nwould you
NL..........wouter
....N.....MLwrite
...........Mwrites
.........NMLwritten
...........Owrote
.MLL.......Mwürden
N...........würden sie
...........Mwürden wir
ML.L.......Px
L..LM......Mxx
N.M.KOLMK..Ky
M.L.........y de
.M...L......y nos
.....M......y por
.L.N.......Ly te
.....N..L...ya
L.NLNM.....Lyear
L.N........Lyear #
M.L.N.......year and
.......M...Nyears
OKKL..QM.L.Lyes
......M.....yes from
.L...L.M..MMyesterday
MMNL.......Lyo
MMLJ...LKL.Myou
MNL.........you ?
L......O.M.Kyou a
L..L.MM...M.you and
.KMK.M...OLMyou are
LN..M.......you around
K.....NO....you as
N.....M....Kyou at
.L.........Nyou be
...LLOM..M.Lyou can
..L........Nyou can't
.M...N......you could
LLLJ.PKL.KOMyou for
M...........you free
N..LL...L.LNyou have
......N.....you hop
.........M.Lyou if
MMN.LN.....Jyou in
..N.......MKyou monday
NLMLLMM.L.L.you on
.M.........Lyou prefer
L.....OO...Jyou the
..........MLyou then
...M......NLyou thursday
O.JKM.N.LOLJyou to
L.N.......MLyou tomorrow
.OLL.MM....Kyou want
KL....MM...Myou were
N.M....L..LMyou will
OL.........Lyou'd
LLP......MMKyou'll
.LNL.L...L.Nyou're
L.N.........you're all
..L........Oyou're in
N..........Lyou're invited
L.O........Lyou're on
N...........you're through
NLL.ML......you've
N.L.........you've made
L.NK.MK.NLKNyour
M.JK.N.LQMLIyour application
...........Nyour appointment
LN.........Myour availability
.L.........Nyour background
MLL........Nyour first
..L.....P..Kyour form
..L........Nyour initial
.....N..L..Lyour interest
..NOOML.KLKLyour interview
L.M.........your lesson
.N......M..Lyour letter
L.L........Nyour manager
........L.LPyour next
L.P........Kyour own
L.K....N...Nyour passport
.M.........Lyour portfolio
...........Nyour profile
..L..L..M..Nyour resume
.....N......your side
..M..L....NKyour time
NL.........Lyour video
L.LN.MM.L...yours
N.L........Myourself
..N.........youssef
L.......M..Mzaterdag
..N.........zie
..N.........zie ik
....M.......zitten
M....M.....Lzoeken
...........Nzone
M.P.LL.LL.LMzoom
OLLLM.M....Kzu
......M.....zu können
NKJ.L.M.MMM.zum
OLK.......MLzum vorstellungsgespräch
L.M........Mzur
..O........Kzur baustelle
.....L.N....zusage
OOGIJ.JJR.JM~1:application
LQJ.L..LKKMN~1:appointment
IMKLL.L.LS.K~1:assessment
.Q.LKJLKKK.N~1:availability
.LJ.....LM.O~1:bank
J.Q..KKKL.KN~1:booked
MKMKKK..L.MO~1:bring
LOOKLJNKOKL.~1:call
JLJLRJLLKLLL~1:cancel
IKI.LP.L...P~1:candidate
IP..LL..LLLN~1:choose
LN.LMLL.L.LN~1:client
NJONMJLKJLLM~1:clock
OLG..N.LK.M.~1:come
JIIJJIRLPQ.M~1:complete
JKK.LLJTLL.K~1:condition
HKQHKKKMLKMO~1:confirm
JKLLNRM.KLLJ~1:decided
JKLMMQLLMLLL~1:decline
K..KQ...L..L~1:filled
NLJJL.PNKK..~1:forward
..L.L..M...O~1:health
IJLL..RMLNLL~1:hire
KM.........O~1:home
NPHKJI..J.LN~1:hope
LMMNKLLKLOKN~1:internal
.K.M.KJK.KJO~1:interview
.MOKL.L..LLN~1:interviewer
P.HIJKKKMOKN~1:invite
K.NL.O.LML.M~1:join
.LM.NPL.NLLI~1:keep
PLNLL.L.LMLL~1:meal
NN.I.N.LKMNK~1:meet
.OI.KJ.KKPKN~1:minutes
MJMM.KNJK.JN~1:month
HKHR..KKK.K.~1:move
LJJK.KROKNLM~1:offer
.ON..KKLMKL.~1:onsite
M.KLLLL.NLMN~1:opportunity
.NJM.OKM.KLM~1:panel
LMH.PR.K.JML~1:past
..MKQPM.KKLK~1:position
..L........O~1:press
LKNJKK.LSKKL~1:received
KL.JO.LKOLKN~1:recruiting
HJIRRQKLKKLH~1:regret
K.QKL.......~1:reminder
..MKPL.LMLNL~1:reply
KMLL....L..O~1:research
L.ML.L.MPLLM~1:review
N.ONLJKMKJLN~1:room
NNLJ.KLK.PLL~1:round
JLLKL.PQ.LLL~1:sales
L......OLL.O~1:school
NNKKKOL.NKL.~1:shortlist
NOJMKNLJLL.M~1:talk
.NPL.MMJNK.K~1:team
L..HLQJJOKTL~1:thanks
JIOQPKLKKKM.~1:tomorrow
M..........L~1:travel
..MK.....P.I~1:trial
NONJKKKJLNJN~1:video
..K........O~1:visa
NINM.JKJJKKN~1:weekday
NOLLKKMKKKQL~1:withMe
M.KJNN..LL.N~1:yesterday
KJOP.LKK..KM~1:zone
NOGHKLJJRLJN~application
...........N~application&bring
N.L........L~application&call
N..........L~application&forward
N.L.....M..L~application&interview
N...........~application&invite
M.L.....M..L~application&month
M....M..M...~application&past
N.L.....M...~application&position
.L......Q..K~application&received
........N...~application&review
.M......N..L~application&team
NNLL.L..N...~application&thanks
M...........~application&weekday
P..........L~application>come
........N...~application>decline
NOL........L~application>hope
..N..L......~application>interview
L..........M~application>month
O.LLL...N...~application>position
........N...~application>review
........O..L~application>team
........N...~application>thanks
........M...~application>zone
KQ.LK..LKK.N~appointment
.N..........~appointment&choose
..L........N~appointment&confirm
.ML........L~appointment&interview
..LL.......N~appointment&month
L..........N~appointment&weekday
..K........O~appointment>confirm
L.M.......ML~appointment>hope
LO.L..M....L~appointment>weekday
J.K.L.LMLSLK~assessment
.........N..~assessment&complete
..L......N..~assessment&hope
.........N..~assessment&invite
L........M..~assessment&minutes
.........O..~assessment&video
.........N..~assessment>complete
.........O.L~assessment>internal
L........O..~assessment>minutes
LQLLJKKLKK.M~availability
.N.M........~availability&choose
.N..........~availability&hope
M..........L~availability&tomorrow
ML.........N~availability&weekday
.N.........L~availability&withMe
.M..........~availability>round
...LLM.....N~availability>weekday
..JM...LLMLN~bank
K.QL.KKKL.KN~booked
L.MM.......M~booked&interview
....L......N~booked&past
L..M.......M~booked&weekday
L.N.........~booked>month
....L......N~booked>past
..N........L~booked>position
K...M......M~booked>weekday
NJPJKJ.KKL.O~bring
..N........M~bring&hope
..L........N~bring&offer
..L........M~bring&visa
L.L........N~bring>application
..M........L~bring>clock
...........N~bring>offer
..L........N~bring>visa
LNN.LNMKPKK.~call
KMM..MM.L...~call&hope
L.......M..M~call&interview
OL..........~call&month
NL.L..M....M~call&weekday
L.....M.....~call>clock
..L.....N..M~call>interview
..N........L~call>minutes
OLLL.......M~call>weekday
.....M.....L~call>withMe
ILNJRJKKJKK.~cancel
...LP......L~cancel&clock
....NL......~cancel&filled
L.L.P......K~cancel&interview
....O......L~cancel&month
..OL.......L~cancel&move
....P......K~cancel&past
..L.PL......~cancel&position
....NL......~cancel&regret
L.L.P......L~cancel&weekday
........L..N~cancel>application
....PL.....L~cancel>interview
L.M.........~cancel>move
....O.......~cancel>position
KJKLKQLK.NLO~candidate
.....M......~candidate&decided
.....O......~candidate&decline
.........N.L~candidate&interview
L....N......~candidate&position
IRKLLKKLLKKM~choose
KP......L...~choose&hope
LN..........~choose&reply
LN..........~choose&withMe
.O..........~choose>appointment
LN.M........~choose>availability
LN..........~choose>minutes
...........N~choose>weekday
.M.LMLL.L.LN~client
L.L........N~client>video
NLNN.JLKJ.KM~clock
O.L...M.....~clock&come
L.....M.....~clock&complete
.......N....~clock&condition
K.M........M~clock&confirm
.KL...L..LMO~clock&interview
O.LL........~clock&invite
K.M.........~clock&minutes
M.LNLL.LLNL.~clock&month
L..P.......K~clock&move
L..M.MM....L~clock&past
.LML..NM...K~clock&position
L..NM......L~clock&regret
ML.........N~clock&room
N.L.M......L~clock&round
OL.L..M...MK~clock&talk
.....M....OL~clock&thanks
M..NLL.LK.LM~clock&weekday
...PL.......~clock&zone
..M.......MK~clock>appointment
.LMM........~clock>availability
..L........N~clock>bring
...LN.......~clock>cancel
LO..........~clock>choose
KM.........M~clock>come
......N.....~clock>complete
L.M...M...LM~clock>hope
N.ML....M...~clock>minutes
...M.N.....L~clock>month
L..N........~clock>move
MLLL......MN~clock>onsite
NLLLNL....ML~clock>position
NL.N........~clock>room
N.ML.......K~clock>talk
L.LLM......M~clock>thanks
..P.M......J~clock>video
JQKN.L.LKO.M~clock>weekday
.M..........~clock>withMe
..NO.......L~clock>zone
N.GL.ONMK..L~come
N..........L~come&meet
NL..........~come&past
M.L.........~come&talk
.....N......~come&thanks
PKKL..NM..LL~come&weekday
LM..........~come>position
N.........ML~come>room
OKK...MM...L~come>weekday
KHIIJIS.OQ.M~complete
...........M~complete&minutes
......O....L~complete&offer
........N..L~complete&past
K.....O..N.K~complete&weekday
...........N~complete>minutes
L.....P....L~complete>offer
........O..L~complete>past
L........O..~complete>weekday
KLKLKLLT.LLK~condition
.......M....~condition&forward
.......N....~condition&hope
.......O....~condition&position
......LO....~condition&sales
..L....N....~condition&weekday
.......N....~condition>hope
.......O...L~condition>sales
LJQKJJK.KJ.O~confirm
N......M...L~confirm&hope
K.PL.......L~confirm&interview
K.NL.......O~confirm&month
K.O.........~confirm&position
J.NL......MO~confirm&weekday
K.P.........~confirm>interview
..LL......MO~confirm>weekday
KKL.NR.LLLLJ~decided
.....N......~decided&decline
.....O......~decided&past
.....N......~decided&position
.....N......~decided>decline
.JJMMQLKMLKL~decline
L....O......~decline&position
.....O......~decline>candidate
KLLKQ...L...~filled
....N.......~filled&past
....O.......~filled&position
M..J.NPNKKML~forward
N..........L~forward&invite
N.L...M.....~forward&month
M.L...N....L~forward&position
......MN...L~forward&sales
...........M~forward&team
N.L.........~forward&weekday
N..........L~forward>application
.......M....~forward>condition
N...........~forward>invite
L.N.........~forward>meet
......M.....~forward>position
.....L.....M~forward>round
......M.....~forward>sales
O.NL......LK~h:application
L.OL......L.~h:availability
...N......LO~h:bring
..........LO~h:candidate
.LP..L..L.MK~h:clock
M.O.L......K~h:come
O.L........L~h:complete
N.L.........~h:forward
M.L.......LN~h:hire
L.N.L.....OL~h:hope
..M.........~h:internal
L.J.ML....R.~h:interview
..L.......N.~h:invite
..L........N~h:keep
...N........~h:meet
..KO........~h:minutes
..MNMLL.LLQJ~h:month
O.LL........~h:opportunity
M.LM........~h:panel
MLL.LL.....Q~h:past
M.MOL.....MJ~h:position
..L.......LP~h:received
..L........P~h:recruiting
L..N........~h:regret
...........N~h:reply
L.........NL~h:room
L.LN......LM~h:round
L..M......M.~h:talk
LMK.......PL~h:team
K.OK.L....OL~h:thanks
...M......NK~h:tomorrow
L.........N.~h:video
ILPO.LLLLLPJ~h:weekday
J.Q........L~h:withMe
..........M.~h:yesterday
...........N~h:zone
.LL.L..N...O~health
JK.L..RMKNL.~hire
L.....P....L~hire&month
L.....Q....L~hire>month
LM.....M...O~home
...........M~home&weekday
NPI.IK..JLKM~hope
MNK...L..L.N~hope&interview
NML........L~hope&meet
N.L.LL.M..L.~hope&month
L....LM.....~hope&past
L.N....M...L~hope&room
MM..........~hope&talk
MN....M.....~hope&team
NM.........L~hope&video
OLK.LLMMLMLM~hope&weekday
.NLM...M...L~hope&withMe
.N..........~hope>availability
M.N........M~hope>bring
L..M.M......~hope>call
LO......L..M~hope>choose
.L.L.M.N....~hope>come
.L....N..M.N~hope>complete
.......M....~hope>condition
N.L....M...L~hope>confirm
.ML....M...M~hope>interview
MM.........N~hope>invite
OML........L~hope>meet
..........LN~hope>minutes
...L.......M~hope>move
LL.M..M.....~hope>position
M.N...M....K~hope>reply
.M..........~hope>talk
MN..........~hope>video
P.KN.......L~hope>weekday
LN..........~hope>withMe
N..NJLKLKNKN~internal
L..N........~internal&month
L..N........~internal&weekday
.JL..KJLM.JO~interview
O.KKL.LL..LN~interview&invite
LM.........N~interview&minutes
OKK.M.L.MLK.~interview&month
L.LQL......L~interview&move
..L..N..L..N~interview&past
..M.M..ML...~interview&position
L..L.......N~interview&recruiting
...MM......L~interview&regret
..NL........~interview&reminder
...........N~interview&room
N..L.....M..~interview&round
L..........M~interview&school
M.......M..L~interview&shortlist
..L.....MM..~interview&team
.L..LN..L..M~interview&thanks
L.MNL......M~interview&tomorrow
NKIOMLLL.KLN~interview&weekday
...........N~interview&yesterday
.NL........L~interview>appointment
L.N..L.....N~interview>booked
..L.M.....MM~interview>clock
L..........N~interview>hope
...........M~interview>invite
L..........N~interview>minutes
....L.MMN..L~interview>month
LL..LO.....M~interview>past
M..M.....M.K~interview>position
...L.......N~interview>recruiting
..K.....MM..~interview>team
L.NN........~interview>tomorrow
PK.N.KL.LKKM~interview>weekday
.....L.....M~interview>yesterday
NMO.K.LLLKLM~interviewer
PLIIJLJJMOKM~invite
PLKL.......M~invite&month
N.L..M......~invite&position
N...........~invite&round
L..........M~invite&school
P.LL........~invite&weekday
P.JKL.LLM.L.~invite>interview
.LOLLOM..K..~join
N...........~join>video
KKMLQPKLOOKI~keep
....M.......~keep>meet
PKNKLMK.L.L.~meal
N..........L~meal>weekday
MN.J.O.KJMML~meet
.N..........~meet>availability
..........NL~meet>team
NLLL.......N~meet>weekday
NO.NJILJLOJN~minutes
...M..M.....~minutes&month
...N........~minutes&move
MLLM........~minutes&talk
.N.M........~minutes&video
L..N........~minutes&weekday
.M.........L~minutes&withMe
..L........N~minutes>application
..M.........~minutes>bring
.M..........~minutes>choose
L.L........N~minutes>clock
N..........L~minutes>invite
L........N..~minutes>month
L..L.......N~minutes>position
N.L........L~minutes>room
NLL........L~minutes>talk
...M.......L~minutes>video
JM......M..L~minutes>weekday
.N..........~minutes>withMe
MLM.LLNKK.JM~month
L.LP.......L~month&move
M...M.MM...J~month&position
N..........L~month&round
......M.....~month&sales
L......M...N~month&school
........N...~month&shortlist
O..........L~month&talk
ML....M....K~month&team
L....N......~month&thanks
NLM..JKKK.JN~month&weekday
..L........M~month&zone
L.N........L~month>call
N.N..KKKJ.KN~month>clock
L.....M.....~month>come
......P..L..~month>complete
......M.....~month>forward
L..M.......N~month>interview
L..........N~month>invite
MLKN....M..M~month>minutes
......N.....~month>offer
....N......L~month>position
........M...~month>shortlist
KPKN..M.....~month>weekday
K.ML.......M~month>zone
GJ.R.LKKKLKM~move
...M........~move&past
..LO........~move&position
...N........~move&regret
L..O.......L~move&talk
L.KQ.......L~move&weekday
..OL.......L~move>cancel
LLLP.......L~move>interview
...M........~move>room
L.KP.......M~move>weekday
JJIJ.LSOKMKM~offer
M........M.L~offer&round
M........N.L~offer>round
MNNOLLKK.KL.~onsite
L.M..L......~onsite&team
...M.......L~onsite>move
N.L.........~onsite>recruiting
N..........L~onsite>room
L.N..L......~onsite>team
MLJ.L.LLOLNN~opportunity
.NLM.OK.L.L.~panel
....M......M~panel>interview
LMG.PR.KMJ.L~past
..LLOM.....K~past&position
........P..K~past&received
....MN.....L~past&regret
M...LN......~past&shortlist
.L...M......~past&team
..LNLMM....K~past&weekday
...LP......K~past>cancel
....LO......~past>decided
....NL......~past>filled
L....M.....N~past>interview
...N........~past>move
L.......P..K~past>received
N.LLLN......~past>shortlist
...N.M.....L~past>weekday
.LOJQP..KKLL~position
.......M...L~position&school
N..M.......K~position&talk
NL......M..L~position&thanks
.LN.NL......~position&weekday
.....L.....N~position&yesterday
..L.N.......~position>cancel
K.N.........~position>clock
.....O.....L~position>decline
....M.......~position>filled
..N.........~position>hire
...M.L.ML..N~position>hope
M.....M....L~position>minutes
..L...O....L~position>month
L...OM..L..L~position>past
L...NM.....L~position>regret
N...........~position>room
..........M.~position>round
.LLLM......N~position>team
.LO.L......L~position>weekday
..L........O~press
LLNKKL.LSKKL~received
...........N~received&weekday
.L...M..P..K~received>application
..........LM~received>thanks
....OMJKO.J.~recruiting
MMM........L~recruiting&team
...........N~recruiting&weekday
..LL.......N~recruiting>video
HKHRRQKKKKLH~regret
.....N......~regret&shortlist
L..ONL.....K~regret&weekday
.....O.....L~regret>past
K.QKL......M~reminder
..NL........~reminder&tomorrow
L.OL.......L~reminder>interview
MO..MLMKMJMK~reply
....M.M....L~reply&weekday
LN..........~reply>choose
..N.........~reply>clock
....M......L~reply>weekday
KMMLL......N~research
L.ML.K..PLK.~review
........N...~review>application
OLOPLKKLKJK.~room
L..........M~room>minutes
O.L........L~room>talk
NNLJLLLKLPLL~round
M..L.....N.L~round>interview
..IIIQKKRKJK~s:application
L....L..P..L~s:application>received
HONMO...LLLN~s:appointment
..L........M~s:appointment>confirm
ILL......S.I~s:assessment
LP.L....L.LM~s:availability
LLK......M.O~s:bank
K.RL.......K~s:booked
ONO.LL..L..K~s:call
JLKKSJ..L.LL~s:cancel
....O......L~s:cancel>interview
..KL.......Q~s:candidate
.KMMMLLLLLMN~s:clock
.KML....L..P~s:come
M.....M..M.L~s:complete
.LL.LLKS.L.K~s:condition
.......O...L~s:condition>sales
GKQJKKLLRLLM~s:confirm
.....L..N...~s:confirm>application
K.P........L~s:confirm>interview
..M........L~s:confirm>talk
...MNN.....K~s:decline
..O..N.....J~s:filled
...L.......O~s:health
L......M...N~s:hire
I..........Q~s:home
L.L..L.....O~s:internal
O.OONJJJIIKN~s:interview
.O.L........~s:interview>appointment
..O........K~s:interview>booked
....NL......~s:interview>cancel
L.N.........~s:interview>confirm
M...M......L~s:interview>month
...N........~s:interview>move
L.O........L~s:interview>tomorrow
L.MNML....M.~s:interview>weekday
LM.........M~s:interviewer
PKILKLLLL.MM~s:invite
O.L........L~s:invite>interview
OLL.L......M~s:meal
.M.LM......N~s:meet
L..N.......M~s:minutes
NKPMN.LLLLL.~s:month
LKJSKL.....J~s:move
L.LPL......L~s:move>interview
L.LLLLPPLL.L~s:offer
.......N....~s:offer>condition
LL...L.....P~s:opportunity
M.KM.....L.O~s:panel
LLLM.K..O..O~s:past
........M...~s:past>application
NNMJK..KKLKO~s:position
K.L........Q~s:press
IJL..J..S.LL~s:received
LL...L..Q..L~s:received>application
KMML.O..L..N~s:recruiting
K.QKL......L~s:reminder
..N.........~s:reminder>interview
..N.........~s:reminder>tomorrow
.....N......~s:reply
.L.........N~s:research
KL.....MM..O~s:room
NONKLLLLKPLJ~s:round
JLJL.KPRLL.M~s:sales
.......N...L~s:sales>condition
L.LL.......Q~s:school
L..........N~s:school>interview
N.MN..LLKLOL~s:talk
NNJLMMM.L.NJ~s:team
JJLLL...N.SK~s:thanks
..........N.~s:thanks>talk
KLQN.L..L..K~s:tomorrow
OKLLNL...Q.J~s:trial
OKNL..M..M.L~s:video
OLM......L.L~s:video>interview
..L........O~s:visa
KINOSKJKKKNM~s:weekday
..L.......MM~s:weekday>clock
..N.........~s:weekday>month
JLLKL.PQ.LL.~sales
......MN...K~sales>position
K.....LOLL.O~school
MNKKKPL.OKLL~shortlist
N...........~shortlist>interview
NNK.JMLJ.L..~talk
.....O....M.~talk&thanks
OKLM..M....K~talk&weekday
N.L........L~talk&withMe
M.........MK~talk>clock
.L.M.......N~talk>minutes
NL.NLM.....K~talk>position
N.L.........~talk>team
M...........~talk>video
M.ML........~talk>weekday
MNOOK.LK.KLJ~team
.L.M..M.M..K~team&weekday
OL..........~team&withMe
N..........L~team>call
.....L.....N~team>forward
N.LM.......L~team>hope
......N....L~team>month
NM.L........~team>recruiting
........M...~team>review
L.KI.QJJNKTL~thanks
L...LO....PJ~thanks&weekday
..........PL~thanks&withMe
NNLLLKLLO.L.~thanks>application
ML...O.....L~thanks>come
LLM.LM....MM~thanks>interview
.....M......~thanks>join
L.N........L~thanks>reply
.....O..L...~thanks>talk
.....N....MK~thanks>weekday
..........O.~thanks>withMe
ILNQOKKKKKM.~tomorrow
..LLN.......~tomorrow>clock
...N........~tomorrow>move
L.N........M~tomorrow>weekday
..N........L~tomorrow>withMe
OMNL.......K~travel
..NK.....P.I~trial
N..........L~trial&weekday
MPPLKKLKKMJM~video
NL..........~video&weekday
L........P.L~video>assessment
M...........~video>interview
LM..........~video>minutes
J.M....M...N~video>team
MMM........K~video>withMe
L.K....N...O~visa
N.N..JKJJLLN~weekday
MM.L......NK~weekday&withMe
L.LO.......M~weekday&zone
..N........K~weekday>bring
L..M........~weekday>cancel
NMMOKL.LLLLM~weekday>clock
..M.........~weekday>minutes
NKMM.JKKJ.KN~weekday>month
...N.......L~weekday>move
L..LN.N...MK~weekday>past
KL.....M...N~weekday>position
N..L.......L~weekday>withMe
NPLNLL.KJJOK~withMe
LN..........~withMe>availability
.N..........~withMe>choose
....M......L~withMe>clock
L..........M~withMe>interview
N...........~withMe>meet
L.LM..M....M~withMe>reply
M...........~withMe>room
MLMM.......L~withMe>team
.N........NK~withMe>weekday
M.KJMM.MKL.N~yesterday
.....L.....N~yesterday>onsite
LMOP.KKK..K.~zone
...M........~zone>clock
M..........L~zone>internal
L.N.........~zone>team
L..N........~zone>weekday
..ML........ª
.L.L..N....Mà
ML.LMLNL..LMà #
K..........Nà l'entretien
ML..L.....NLà la
M.L..N......à notre
..LM....M..Là un
L.L.MLL..MMNàs
LMLM..L..MMNàs #
NM.........Lça
.MK........Nè
L..........Nêtes
KML.....M..Oüber`,
};
