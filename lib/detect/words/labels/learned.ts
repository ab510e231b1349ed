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
  step: 0.0681994,
  bias: '.MMLL.LJLLKN',
  weights: `\
LKNLKKPKNLMN!
LLLM.KN....N! !
L..........N! come
M..........L! convidamos
L..N........! dein
....ML....N.! i'll
L.LM.......M! ik
.......M...M! it
......N.....! it's
M..........L! please
.L......L..N! the
N.........ML! we
N.L........L! you're
MKN.LJLJKLJN#
..LM.....N.L# !
NKPOLILJJKJN# #
PKKNLL..L..N# ?
L.MMMLMMM..K# a
M.M........L# al
L.N.........# all
OLLM.L..ML..# alle
OP.M.K.KKLKM# am
L.....N.....# an
J...LN..L.MN# and
.LL...N.M...# april
L.....M..M..# aprile
..L........M# ask
OLLMNK.LKK.M# at
L..M.......L# aug
K..........M# august
..O......M.J# bring
L.....O.....# brut
...L.......M# candidates
L.O........L# cet
LL......MM..# con
NLM.LLM.LML.# de
...N.......L# dec
L....MM.....# december
.........N..# dias
L..........N# dicembre
O.LM.......L# do
K.NM.L..O.LL# e
...........M# entrevistas
L.....O.....# euro
K.....M...NK# februar
K......M.M.M# february
M.L........M# for
.LNN.K....LN# h
N..........L# harbor
L.N.........# heure
NLML........# hora
....M.......# horas
.LLL.LM..M.O# hours
.L....M....M# hr
LM......N...# il
O.M.LL..M...# in
...M........# instead
..NLML......# interview
L.M.........# it
L.......N..M# januari
......M.....# janvier
..LL..M....N# june
LL....M....N# k
....L...L..O# library
N...........# maart
PL..L.....LL# march
O.LL.......L# marzo
........MM.K# may
L.L........N# meet
K.MLM.....M.# mei
MOJ.LLLL.MLM# min
.MMM.......K# mins
MML........O# minute
LNL........M# minuten
O.LKKLKLLQL.# minutes
K.L......M.O# minuti
..LL.......O# minutos
...........M# more
NN.L.......L# märz
L.P........J# nd
...........O# new
...........N# nieuwe
ML.M.......L# no
...........M# novas
I.N...O.....# november
MLL........N# oktober
M.......L.KP# on
.O..........# or
.........N..# ore
L.......M.N.# ou
N.LN.......L# p
N.K.........# passcode
M.K........O# please
MMNN.KJKJ.JN# pm
N...M......L# presso
N.L.........# pt
L.LP.......L# robin
..M........L# room
..KOLLLL.MLO# september
.ML........N# septembre
.........M..# si
L..M.N......# sorry
N.L........L# st
LM..........# suit
MNLO.L.LOL.K# th
M.LL..M....M# the
N.O........K# time
J.LLLLM....Q# to
...N..M....L# today
.O.........L# tuesday
MLNML..KKK.O# uhr
PLMKL.....KN# um
L..........M# und
.LLN..M.ML.N# uur
....N.......# we're
K.LM...N...M# with
M..........L# work
..........OK# works
.MM...M....K# you
........L.LO# your
L.LLLLLLR.LJ++application receipt
KLL......S.I++assessment
JLLKRK..L..K++cancellation
L....LKR...K++conditional offer
GLRJKLLLOLLM++confirmation
NO.KL.KK.LL.++interview
NL..........++invitation
CHFGIJJJJJOS++none
JLL.LKSPLL.I++offer
JKLLNRL.J.LI++rejection
KPLM....L..L++request for availability
GKISLLLLL.LL++reschedule
L.L..L....SK++thank-you reply
K.KLKKKLS.LI+application receipt
JKKK..L..T.H+assessment
ILKJSKL.LLLK+cancellation
KLLLLLJT...J+conditional offer
FKSJKKKLNL.M+confirmation
NP.LLMJJ.KK.+interview
QLILKL.LKLLM+invitation
CGEFIHJJIJNS+none
IKKLLJTRLL.H+offer
HJKMQSKLHLKH+rejection
IRJNKJKLKLLM+request for availability
GJHSKKLLLLLK+reschedule
JLK.LKL.L.TJ+thank-you reply
KK...K..R..K=application receipt
LL.......R.J=assessment
K.LKRK.....J=cancellation
L....LKR...K=conditional offer
HKTIKLLLL.LF=confirmation
SGDHKL.KLLKD=invitation
TTSSPHGFIHFE=logit
EFFGOO..M..Q=no
EJGHJIJJKIJS=none
KL...LSL.L.J=offer
JK.L.RL.J.LI=rejection
HSLLLKL.L.LH=request for availability
HLJSK......I=reschedule
L.L..L....SK=thank-you reply
QRQQIJKJJLJD=yes
OSCOIH.JIIIP?
PK......M..K? #
...........N? ?
O.L........L? ask
L..L.......P? i
M..........L? i'll
...N.......L? if
...O..M....L? same
LO..........? un
L..........O? we
N...........? é
LKPM.JJKJKQ.@answer
IPLNK.LLJLLO@booking page
L.L.Q......K@calendar CANCEL
OJNPKLLLLLLM@calendar REQUEST
N...L.NM.L.J@decisionBy
OGMM.ILKJJKO@doubt
GJIIJJKLKLUO@from private
PNP.LLKLIIKK@kind onsite
NK.NKNKKKMKM@kind panel
LO.JKMKLQJKM@kind phone
OK.KL.N..OMH@kind test
NQQNJJKJL.J.@kind video
LLNLLKKLLLIX@length 0
.KNKHLLKKK.O@length 1
LLGLO.LKM.KN@length 2
MPOOL..LK.KK@length 3
O.OL.......K@length 4
PHQOKKLKKJKK@link
FRFKIQMLPO.M@meetings 0
OFPNNIKJJJKO@meetings 1
PKOKLLLLLLLK@meetings 2
HKHR.LLLLLLJ@oldTime
GJIFI.LKJKJR@own house
L..........O@passed on
PKO.KMLLLLLL@phone
P.PMKJIKJIKL@place
KJQMKKKJKJSL@re
.NJJJJNKLSJL@replyBy
NMM.K.LLOLLJ@requisition
.ON.N..LMLKL@role
O..L.NL..LLK@round final
POKLLLLL..LJ@round first
OMNLMLLLLLLM@round screening
NJONLM.KKM.J@round second
..LM........@round third
GRK.KKKKKKK.@slot
ML.MM.LL.LJ.@stated company
MPN.NNMLMLKJ@stated role
MKKKILKJJJ.P@to company
MNLLK...K.KMa
..MLL.L.M..Oa #
L.....O.....a call
LN.........La chat
.......P...La conditional
..L....M.M.La entrevista
...L.......Na job
M..M...M...Ka la
NKLNM.LLL..Na las
.........M.La link
..M.N....L.Ka m
N..........La panel
...........Na recruiter
..N........La s
LL.......N.Na short
KLLM....M.MNa sua
LL......L..Pa time
N...........a un
M...........a una
OLL.M......Ka vaga
.M......M..Ka video
L..M..N....La yes
N..........Ka zoom
M.LL..O.....aan
L.....M.....aan bij
LM.........Mab
.....N......abbiamo
..N.JIKLL.MOabout
L.M.....L.LOabout #
...........Nabout how
M.LNLK..M.M.about the
.NL........Mabove
....N.......absage
...LO.......absagen
....M.......absagen die
L..........Nabsence
L.M.L......Oaccepted
.....L.....Naccepted another
.MLM.......Maccount
L.......M...accusons
L.......M...accusons réception
L.......M...accusé
L.......M...accusé de
M.......M..Kacknowledge
.....N....LMacorn
L.N........Lacquisition
..LL.N...N..action
....MN......action is
...N....M..Lad
R.L.L......Gada
M..........Lada !
N..L.......Lada la
O..........Lada we
P.L........Lada your
L.L........Nadd
..L........Madd to
OLL.........address
M..........Laddress is
.LL...N...M.adjunto
K..........Oadmissions
L..N........adres
M.L.........afgesproken
L..LM......Nafspraak
...L.......Mafspraak bij
L.LKLP.LMM.Mafter
L...LO......after #
.....N......after careful
M.LMMO..L..Kagain
..L........Nagence
..L........Nagence de
...........Magency
K..N.......Magenda
L.L.MN....MLagradecemos
K.QL.......Kagreed
..L.OM..L..Lahead
..........MMainda
O...KNLMK.LLal
L.N.........al #
O..........Lal equipo
.....N......al met
LN..........al telefono
...........Malerta
J.OMOK.NKKKMall
...........Nall about
L..N........all interviews
L.O........Lall set
...LML.....Nall the
L.O........Lall times
O....L.MM..Kalla
MK...LLLM..Oalle
L..MLLL.L..Oalle #
NLL.M...M...alle ore
...........Nalle vacatures
.....O......alles
L....O......alles gute
L.N.........allora
.....N.....Lalready
LM...N.....Lalright
.NKKLMQLO.LIals
......M.....als rechtsanwaltsfachangestellte
L.L........Oalso
L..N.......Lalteração
..M..M.....Lalto
L..........Nalumni
MNM..KMLJK.Mam
.KMMMNLL.LLMam #
.L..M.N...MKam dienstag
L.LM.......Oam donnerstag
L.KN..M...M.am mittwoch
L.NL........am montag
N..........Lam please
L.....M....Mam to
L.OKL.......amanhã
..PL......LLamanhã #
..N........Lamerica
..N........Lamerica chicago
..........NLamsel
MMMIKKMK.PK.an
.LOL.......Lan der
LN..........an einem
.MNL..N....Lan hour
L..........Man informal
NNLLLLLLMOL.an interview
L........O..an online
N.L......M.Lan oral
..N..M..LM.Kanalyst
MLL...O.....anbei
.....LMN....anbieten
......M.....anbieten zu
L.MJ..M.L..Mand
JNL.LM..L..Nand #
.M.........Land do
.....M....MLand for
....NL......and good
M.L........Mand how
NL...NM....Kand i
.....M......and i'd
......M.M..Land i'll
........N...and i've
..........LNand look
.L.........Nand meet
..M...M....Kand our
.M..........and priya
.....N......and said
KLK..N.N..M.and the
M.M.......MKand then
L..M.......Land time
L.M.........and two
.....M..L.NLand will
....N.......and with
.N...LM....Mand would
K.N.........and your
M...........and yours
.....N.....Mandere
..LN........anger
N.M........Lanneke
....N......Lannullamento
L..M.O......another
.....N......another candidate
.....L.....Nanother position
.L.........Manswers
L.L.LL.M.N..antes
.L.......N..antes del
LN.MK.L.KM.Many
.....M......any day
.M.........Lany of
.........N.Lany time
M.....M...MKanything
LLLP.......Lapologies
...N........apologies for
L.....M.....appelle
L...MM..N..Lapplicants
.....N.....Lapplicants and
........N...applicants will
.MLJJOLKQMKLapplication
..N.LL..L..Mapplication #
.L...LM.N...application and
.M.L.K..QMLKapplication for
.....L..M...application received
.....O.....Lapplication status
LLM.....O...applications
LL..N...L..Oapply
LL.........Napply for
.M...L..P...applying
LN...L..N...applying to
LLKL..MN...Oappointment
...........Nappointment with
MM.........Lapprentice
.......N....approval
KL.L..OMMM.Lapril
..M....M.M.Japril #
L.....M..M..aprile
N....M.....Laprès
NML........Laqui
......O....Larbeidsvoorwaarden
......M.....arbeitsvertrag erhalten
LNLK.LL.MMJNare
...........Nare interviewing
L..N.......Lare off
....M.......are therefore
M.LL.......Oare you
.O...M.....Karound
M..........Laround #
N...........arrive
M.L.........arvind
J.ONLLNOLNKLas
L..M.......Nas a
L.OL.......Las agreed
L..N.......Las before
.........N..as part
..N........Las we
LOM........Las you
...........Mashgrove
NLM.LLL..N.Mask
L..........Nask everyone
..N.........ask for
O..........Kask you
ML......L.NMasked
N.L.......M.asked me
...........Nasked questions
L......M.M..asking
.....M...P.Lassessment
..MLLLMMLL.Massistant
NO.L.......Jassociate
NJ.M.KLKLKKNat
NI.NMJ.KJJLOat #
...M........at all
ML..........at any
MMPML..L..LLat the
.KKK.LQL.NNMattached
......N.....attached please
L...N......Latte
M.L..MMM...Lattend
L...L..MMM.Laté
.M..........até amanhã
M.KOLNM....Jau
..NL....M..Lau #
.....M.....Lau poste
LLNMM.M....Kauf
L.M..MM.....auf der
..LM........aufgabe
...M.......Kaug
L..M.......Laug #
....N.......auguro
....N.......auguro di
..N.M......Kaugust #
L.L........Naula
LOL.........aus
M...........ausbildung
M...........ausbildungsleitung
LN..........auswahl
LP........L.availability
LNM.........availability for
L.....M....Mavant
MN.L..L....Mavec
..L......M.Navec le
..L........Navec votre
.....P..L..Lavons
.....M..L...avons bien
........N..Lavrà
LLQ.......MJaw
.....LM.M..Kaway
OML....M....b
MPML.L.....Kback
...L.......Mback in
.O.........Kback the
N....L..M..Lback to
.L...M.M...Nbackground
...........Nbackground check
M.L........Mbalie
.MM....M...Kband
L..........Nbank
...N........bas
L.PL.M.....Kbaustelle
LKM..N.LM.KMbe
...........Nbe delivered
....MN.....Lbe glad
...M.L..M..Kbe in
.....N.....Lbe inviting
........L.LNbe issued
.L.........Nbe open
L.....N....Lbe our
....N......Lbe re
...........Nbe rejected
K..M........be there
.M...N..L...bedankt
.N...N..L...bedankt voor
.LIPOOLK.LL.been
...N........been called
....N......Lbeen cancelled
M..........Nbeen scheduled
O.L.LN.....Lbeen selected
.N..........been shortlisted
.MK..LMLLPL.before
NL.......P.Jbefore we
N.L.........bei mir
MLM.....N..Lbei uns
...........Nbekijk
...........Nbekijk alle
.....N.....Lbel
.....M......bel me
......N.....beleidsmedewerker
N...........bellandi
LM....M....Lbellen ?
.MN......M.Kbelow
N.L........Lbem
N.L........Lbem ?
LM.M......MLben
N.L.........bench
.L..M....N.Lbene
L..........Nberatungsgespräch
....N.......besetzt
L..........Nbesichtigung
NL..........besprechung
L..N........besprochen
LO..........best
L.LMN.....MLbeste
.M..........besten
L.N.........bestätigen
L.N........Lbestätigen wir
.M..N......Lbetrieb
..O........Kbetriebshof
LM........NLbetter
LML........Nbetween
LM.........Nbetween #
L.N.........bevestig
..M........Lbevestig ik
K.P.....M...bevestiging
L.O........Lbevestiging gesprek
NNKLLNL.O.LLbewerbung
M.......N..Lbewerbung als
L.....O.....bieden
L....N.....Mbien
.....M..L...bien reçu
..M.........bientôt
M.L.LLM.M...bij
...L.......Mbij de
O..........Lbij ons
L..........Mbij u
.....LO.....bijgaand
L.M.........bilingual
........L.LNbill
L....M....LNbin
....LLL.OMMKbis
.L...L..N.M.bis ende
.M.M.L.....Nbitte
L.N.........bitte melden
N..........Lblack
....N......Lbleibt
K.M........Mblue
L..MM..M...Lboa
N.LL.LLN.M.Lboard
L...N.......bodega
L.NMN.....LKbom
L.NN......LKbom dia
...LML.LLLKPbonjour
..LM........bonjour votre
.LLL.......Obook
...........Nbook a
L..........Nbook for
L.PLLL..L..Obooked
..M.L...L..Nbooked for
..K........Obooking
..L........Nbooking confirmed
...........Mboone
N...........bortolussi
OMKL....L..Mbrandt
N.L......M.Lbrief
OKMKKL.LLM.Nbring
..L......MMLbring the
L..L.......Obring your
L.M........Nbringen
L.M........Nbringen sie
L.....O.....brut
L.N.........bst
....M.......budget
.O.L....L.MKbuongiorno
N..L.......Lbuongiorno ada
..N........Lbuongiorno mara
..........KNbus
N.M.L......Lbusiness
L.M........Lbusiness manager
..L.NP.....Kbut
...MN......Lbut i
.....N......but they're
M.KLK.NM.OKLby
NL.L...M.M..by #
L.M...N..M.Kby friday
......M..N.Lby monday
........L..Mby one
N..........Lby sunday
NL..M.....MKby the
.....MM....Kby thursday
M..ML......Lbz
..L..LLMM..Mc
..NLL.N....Kc'est
..N.........c'est noté
OLL........Lca
NL.........Lca #
..M......M.Lcafé
K.NLN.....LMcalendar
..O..M.....Jcalendar for
L.P........Kcalendar hold
KLMM..ML..LMcall
L.OM.......Kcall with
N.L........Lcallback
M...........calle
...N.....M.Kcalled
M........M.Lcalled for
...N........called to
L..O.......Lcambio
L..O.......Lcambio de
.PJNJ.N.K.L.can
..LM........can make
MN.........Lcan see
N...........can u
L.LO.......Mcan we
LNL...O.....can you
KL.N.L.....Ncan't
...........Ncan't make
K.OLN.......cancel
....OL.....Lcancelada
....N.......cancelada ok
..L.P......Lcanceled
L.L.RL.....Jcancelled
....N.......cancelled interview
.....N.....Lcandidacy
L.L.KP.L..LNcandidate
.KK......MMOcandidates
.........N.Lcandidates who
NOLLLM..P.LJcandidatura
........N...candidatura recebida
NLLLLN......candidature
.....M.....Lcandidature au
L.LN........cannot
...........Ncapital
...L.......Mcar
.L..M......Ncara
..L........Ocard
.......N....care
.....N......careful
LML......M..caro
L.....M.....carsten
..N........Lcarver
L.NL.....M..case
KL...M...M.Mcaso
L.......N..Mcat
L..O........catering
L.....O.....cdi
K..LM.M...NLce
....M.....NLce matin
N..........Lcell
K..M.......Mcentral
L.L........Mcentre
L.L........Ncentre #
.M..........cerca
.......M..MLcertificado
.......M..MLcertificado de
L......M...Lcertificate
..OL......L.certo
L.N........Lcet
N.MM.......Jcfo
.NM........Lchair
L..Q......LKchange
...M........change of
L..O.O.....Kchanged
...N........changed friday
N...........charla
N.L........Kchat with
LL....LN...Ocheck
...........Mcheck in
.......M....checks
N.M.L...M..Jchef
M...........chef and
..L......N..chegar
..N........Lchicago
L........N..chiediamo
NM.........Lchief
..LM...M...Lchildren
.......M....chloe
L.....M.....choisir
LO..........choose
LN.........Mchoose a
...L.M.....Nchosen
.O...LM.L..Lci
N.MLL...LN.Kciao
.N...M..L..Lciao mara
...........Ncita
.M..........clean
.......N....clearance
KMLO......MLclerk
L.LO........clerk ii
.LL..N..M..Mclose
L....O.....Lclosed
L.N........Lco
L..........Ocoach
.........M..code
.........M.Lcode #
..ML.....O.Lcoding
NL.L.......Mcoffee
K.L........Pcolloqui
.LM.L.LM.MMLcolloquio
LLL.....M..Ocolloquio con
L.MNL......Lcolloquio di
N..L........colloquio lunedì
NMLJM....MMLcom
.MMK.......Mcom a
..LL.....MMLcom o
MMJM.KNM.M..come
.....MMM...Lcome by
LNLN.......Lcome first
ML..NL.....Lcome in
..L.......M.come to
L.N.M......Lcomes
..OLL.....LLcomigo
M.N.......LLcomigo mesmo
.L...O......coming
L.....N.....comme
L..........Mcommon
MLL..LNM.MMKcomo
..M..O.....Lcompany
.......M....complace
.L...L.N.P..complete
.........N.Mcomplete the
.........M.Lcomplete your
M.L.......N.comptable
M.L.......NLcomptable fournisseurs
........N...comune
........N...comune di
J.MJNNK.NNM.con
J..LM...M.M.con el
.MKL.M....MMcon la
.......O...Lcondicionada
.......O...Lcondicionada operador
......LQ...Kconditional
......LQ...Kconditional offer
L.M.....N...conferma
.L.........Nconfidential
O.L........Nconfirm
L.N.........confirmación
...........Mconfirmada
K.P........Lconfirmamos
K.NLL...Q..Lconfirmation
N..........Lconfirme
J.OKLL.ML..Oconfirmed
L.J.......MPconfirmed for
N.L........Lconfirmed monday
K.O.........confirming
..L........Mconfirmé
NLL....NL..Lcongratulations
M........M..conocerte
NLLM.......Lconsegue
N...........consegue dar
.M..........considered
L.......N...considérer
LM..M.......consigo
..L........Nconsular
..L........Mconsular section
...........Nconsulta
...........Nconsulta de
......M.....contabile
MM.L....L..Lcontigo
.N..........contigo para
.......N....contingent
.......N....contingent upon
L..LM.P....Lcontract
......N.....contrato
M..LML.....Lcontroller
....ML......controller role
.M..........convenient
MKM.......MLconversation
O.L........Lconversation with
M..........Lconvidamos
N.L........Lconvite
N..........Lconvite para
L..........Mconvoquée
...LM......Lcook
..N........Lcoordinator
K.....OM...Lcopy
M...........cosa
O...........così
K.K.KMLMLLLQcould
........L..Ncould be
...........Ncould not
...........Mcould we
...M...M...Mcould you
.......M.MMKcouncil
..O........Lcounter
M.L......M.Lcounty
NL.........Lcrew
P..K......MKct
L........M..cto
N.......L..Mcurriculum
M.L.........currículo
..L........Ncut
.M...L......cuándo
MMLLL...M..Ncv
M..........Pd
M.L...N.....d'embauche
L..........Md'emploi
.M..........d'ici
..KQ.KLM.OKJda
..........LNda bin
L..N........da sua
L.LM.M.....Mdabei
..LM........dabei sind
MMML..M....Kdag
......M.....dal #
.ML........Ndalle
LML........Ndalle #
..KMN......Ldamit
NKO..MN.L.LJdan
.LN.........dan !
..N........Ldan kun
L.MM.......Ldan zie
OLM..L....L.dana
..LLLN....OLdank
.ML..M....N.dank für
MMP.L......Jdann
N...........dar
N...........dar um
L..........Mdarragh
L.JP.OLL.L..das
L..M......M.das gespräch
M..L.N......dass
M.LL.ML.M..Ldat
NMLLLML.M..Ldat je
MLN.L...LM.Mdata
N.O.LKMLMLLLdate
N.L.........date #
MNKMKNLLL..Nday
.....N......day after
.NL.....N..Ldays
......LP...Ldbs
......LN....dbs check
.L..MMMK.LLMde
NMMKLLL....Mde #
K..O.......Lde agenda
M.L........Mde balie
..ML.......Mde demain
L...N.......de entrevista
...........Mde evaluación
.LM...O....Lde functie
...N.......Lde hora
..L.N.......de jefe
LMM.M......Lde julio
...........Mde kantine
..L........Nde la
M...........de los
N.L.........de marzo
.........M.Lde março
L..N........de matemática
L..M....N..Lde notre
M...........de plenos
..LM........de quarta
...........Nde recrutement
L.......M...de réception
..L...M.....de travail
..L........Nde vos
K.M.M...M...de votre
...LN.......de vous
LN..........dean
MLIKMMLNKKM.dear
Q.LM.......Jdear ada
N..........Jdear dr
L.M...LNL...dear mara
L.LL.L.M...Ndear mr
...N.......Ldec
LLM.LOM.....december
K...LMM....Mdecember #
..M.........december at
L...NO.....Kdecided
L...MO.....Ldecided to
...N.......Ldecime
.L...N.....Ldecision
.....M......deciso
.....M......deciso di
N.L........Ldecline
QL......L..Ldei
LL.MNLLN.M.Kdel
K....M.MM...del #
L.L.N.......del jueves
.L.......N..del lunes
...N.......Ldel martes
..N........Ldeli
..M...N....Ldelighted
......N....Ldelighted to
...........Ndelivered
........N...delle
...LN......Ldemain à
........N...demi
..L........Ndemo
.LK.N.N....Mden
ML.M......LMden #
......M.....den arbeitsvertrag
..........NLden termin
...M........dental
...L.....M.Ldepois
.M.NL..M.LNJder
..LN........der #
..M.........der baustelle
LM..........der engeren
LN..........der folgenden
L....M....NKder stadtbibliothek
ML.O..LN....des
N.L........Ldescription
N.L.........description #
K..LM......Mdesde
L........M..desenvolvedora
N...........deshalb
L.NL.......Mdesign
..MM.M.....Kdesk
M.N........Ldetails
.M...O..L..Jdeveloper
........N...devon
.ML.M...MMLLdi
L..MN......Ldi #
....N.......di trovare
N...........di un
N.MM......LJdia
M.LM.......Ldia #
N.L........Ldial
LM.......M..dias
L..........Ndicembre
...LNL.....Ndid
....ML.....Mdid !
L..LMNMMLL..die
.....N......die al
K.OLN..N...Kdie stelle
N...........die we
L.LMMLN...MLdienstag
..LM..N....Ldienstag #
....N.......dienstag um
LM..........diese
.N......L...diese woche
...........Ndigest
...........Mdigest #
N..........Ldinner
.ML........Mdinsdag
NL.........Mdinsdag om
.OLM.......Ldir
....M......Mdirect
N.L........Ldirecteur
NNO..LL.L..Idirector
MMM........Kdirector of
MLLN......NLdirectrice
KM.N.......Ldiretora
MM.........Ldirettrice
.N....M....Ldis
MN.........Ldis moi
...N.......Ldisculpas
.........M..dispatch
M........M.Ldispatcher
LN..........disponibile
LN..........disponibilidade
LO.........Ldisponibilités
.N.........Ldisponibilités pour
..........O.disponible
ML......N..Ldit
..N........Ldni
NOK..LK.MMLLdo
LN..L...M...do #
L........N..do a
N...........do lado
.M.........Ldo seu
L..........Odo you
....M.M....Kdoch
......M.....doch am
M...L...N...doen
N.L........Ldoes
........N..Ldomanda
..M.........domani
..M.........domani alle
.........M..domingo
...MN......Ldon't
....N.......don't drive
L...O......Kdonc
....N......Ldonc plus
KNPLM......Kdonderdag
..N.M.......donderdag #
L.N...M....Ldonderdag om
L.P..N.....Jdone
.....N......done his
.LMN..L....Ndonnerstag
L.OL.......Mdonnerstag #
L.NM..N....Jdoor
L........N.Mdopo
..MML..M.M.Kdos
KN.........Ndossier
M...M..M...Kdott
N...M......Ldott ssa
M.M........Ldown
L.N.M.......down with
MN.N.LLLLLLNdr
.ML........Mdrei
M..M.......Ldrh
M...........drie
M...M......Ldrive
..L........Mds
MPMKKL.L..M.du
LNMM.......Kdu #
...........Ndu am
LM.N.L......due
...O....M..Kdue to
N........M.Lduration
L.LMMM....L.dus
L.N..O.....Kdynamics
....N......Ldémission
..LLN.......déplacer
...N.......Ldía te
LOM.MLL.NL.Ke
LNL.......MLe a
L.M.........e de
..N.......L.e o
..N.......L.e um
M..........Learly
.M....M..M.Keditor
..L......NM.edson
N..LM.K...LMeen
...........Meen kandidaat
N.L........Leen paar
L.N.........een rondleiding
NL.L..M....Leens
L...N.......efecto
PLJLM......Mein
N.L.........ein montag
...M.N......eine
L.......N..Leinen
N..........Leiner
.N.........Leinfach
.L......O...eingangsbestätigung
.L......O...eingegangen
NLLL......M.einladung
N..L......M.einladung zum
....N......Leinmal
.N.........Leither
L.M...N..L..el #
..M.....M.MLel gerente
L..........Oel miércoles
...L.O..L..Lel puesto
L..........Nel tutor
..M........Lel viernes
....N.......elf
....N.......ellie
L..........Nelm
.LLM.M......else
.....M.....Nelse is
...M........else stays
..L.L..MMM.Lem
.M.......M.Lemail
...........Nemployers
.......O....employment
.......M....employment checks
...N.......Lempêchement
LKO....LMOL.en
N..L.......Men el
L...N...M..Len grupo
L.....M.....en je
.LNLL....MMLen la
.N..........en salle
L.NL..M....Kend
.L......N.M.ende
LM..........engeren
LM..........engeren auswahl
.LPMLM.LM..Kengineer
..N........Kengineer ii
N....L..M...engineer role
......LO...Lenhanced
......LO...Lenhanced dbs
......N.....enhorabuena
......N.....enhorabuena !
NLL.......PLenjoyed
L.O........Lentonces
...M........entrar
LN.........Nentre
..M.L.LL..MOentretien
L..L......NMentretien de
N..........Lentretien le
K.MM.......Lentretien pour
.L.M..K.M..Mentrevista
L.ML.....M.Lentrevista com
L..NNL.....Kentrevista del
M..........Lentrevista el
LL.......M.Nentrevista en
N...........entrevista na
L..N........entrevista para
N..........Lentrevista personal
LL......M..Pentrevistas
NL.....MMM.Lentro
...........Nentry
.....N......entschieden
L..MN......Lentão
L.QL......LLenviado
N.....N..L.Kequipo
M.....N....Lequipo como
.....N......erfahrung
L.LN.......Lerkrankt
..........LNerreichen
..MLMM.M..K.es
.....N......esito
.....N......esito selezione
MN.........Lessai
K.N.L...M..Nest
LM..LM..L.M.esta
..L........Neste
N...........estimada sra
K..KMN..L..Nestá
....N.......está cancelada
MLJLN.NL..MNet
..L........Net de
...LM.....N.et je
..M.........et nous
L.ML.M...M.Letapa
...N.......Letchegaray
L.....O.....euro
L.L........Neuropean
LN...L....OKeven
.N..........even bellen
..........N.even keener
.ML........Nevening
L..MN.......event
L.LN........event has
L.L...N.....everyone
...........Mexample
.........N..excel
K........Q.Jexercise
L..........Nexit
L..........Nexit interview
M.NL.......Kexpect
KLM..N.....Nexperience
L.MM......LMf
...........Nf #
N.M.LL...ML.f:#
K..........Of:admissions
...........Nf:alerts
..L.....P..Lf:apply
..N........Lf:ats
L.OL......MLf:best
N.LLM.....MLf:bien
ML......N...f:careers
N..........Lf:co
N..........Lf:cordiali
.M.NLN..L...f:de
N......M....f:del
.O.........Kf:desk
K...M.M...M.f:dr
...........Of:emploi
..........NKf:freundliche
MLL.......LMf:freundlichen
..N.....M..Lf:gartenbau
.MM.....L.NKf:grüße
NLL.......LMf:grüßen
LN..........f:haan
N.MN.......Jf:hale
L.N.........f:hana
M..........Lf:head
.LLLM......Nf:hello
.........N..f:hiring
..MM.MM...LJf:hr
...........Kf:human
.N.........Lf:ines
QLK.L.......f:info
L.NL....O..Lf:jobs
MM.........Lf:le
...........Nf:lee
..N.........f:lena
L.L..L....MOf:lindqvist
.NM........Lf:lucia
.N.........Lf:lucía
..L..L....MOf:mara
......M.....f:marta
........L.LNf:meridian
NLL.......LMf:mit
......M.....f:msoler
...........Of:news
LLNLL...N..Mf:no
L..L.M.MN...f:noreply
M.L........Nf:notifications
..M.........f:notify
....M.......f:office
L..........Nf:ola
K.N...MM..MKf:p
M......M...Lf:personale
..N.....M..Lf:pohl
.....M......f:recruit
.MM......M.Kf:recruiting
N.N.......MKf:regards
LLNLLM.....Mf:reply
...........Nf:rescue
...........Lf:resources
......LN....f:resourcing
........N...f:responder
M.L.MM..L..Kf:rh
N.MN.......Jf:robin
...........Nf:rosalind
LMM........Lf:s
N......M...Lf:saluti
.M.........Kf:scheduling
M.LM.......Lf:sekretariat
L.L........Of:service
......M.....f:soler
.N.........Kf:staffing
...........Mf:support
.....N......f:system
..M........Kf:t
..M........Lf:talent
M..M.......Kf:team
.........N..f:tests
M.LLM.......f:the
M...........f:this
..P...M....Jf:tran
N.L........Lf:un
....N......Lf:van
M..........Lf:via
........L.LNf:water
..N...M....Kf:wes
..M........Lf:wishes
N...........fa
..M.......LNfalls
M..ML......Lfam
L.L.M......Nfamiglia
KLM........Nfamily
L..........Nfamily interview
NML........Kfase
K.....M...NKfebruar
L..M......NKfebruar um
K...L..M.M.Mfebruary
L.M.......M.february #
..L........Nfebruary at
K.L..P.....Mfeedback
M.LN...M...Lfeira
..LN........femke
..N.........fera
..N.........fera visiter
L..........Nfew questions
L..........Nfile
..K........Mfiliale
....N.......filled
..ML.MMM...Lfinal
....N......Lfinalement
M.LN.....M.Lfinance
.LLM.......Mfind
LL....M....Mfinden
L.....M.....finden sie
K.NN........findet
K.N.........findet am
N.LL......LMfine
MNKNLL..L.LOfirst
LN..........first come
..L........Nfirst day
LN..........first served
......N.....fisioterapeuta
LN.....M....fissare
L..M.......Lflight
N...........floor
.........N..flutter
LN..........folgenden
N.LL..LO..MKfollowing
.......N...Lfollowing your
..N........Lfollows
MMKJM.JKLL.Nfor
.L..ML.....Nfor #
PNJKLKL..LLOfor a
OLKL.....M.Mfor an
.M...L..P...for applying
.....O......for coming
L.N........Lfor confirming
K..N........for friday
N..........Lfor interview
.....N.....Lfor interviewing
....L...L..Ofor it
...L......NMfor me
L.N.........for monday
....NM......for now
M..L.......Nfor our
N.L.........for sending
.....M......for taking
NM.KN.JKL.L.for the
L.O........Lfor tuesday
.O......M..Kfor warehouse
M.LMMKN.....for you
KLM.....L.O.for your
.N.M.......Lforeman
.LKLLL..Q..Nform
...........Nform by
..N...MM...Jformal
M...........format
...........Mformulier
...........Mformulier in
LMML.L.....Nforward
L.N..L.....Nforward to
N...........foto's
M.L.......NLfournisseurs
LMO..MMMLL..frau
LMPL.L.NL..Lfrau lindqvist
N.ML.......Lfrau lund
..LM........frau nowak
NLLLLM..LM.Nfree
ML..........free for
L..........Nfrei
M.LM.L......freitag
L.LN........freitag #
N..L........freitag um
KMOL........freundliche
KMOL........freundliche grüsse
L.LM.......Nfri
.L.........Nfri #
JLJP.KMLLM.Nfriday
L.KL.......Pfriday #
....N.......friday's
.NLJNLPL.L..from
M.....NM...Lfrom #
.........M..from home
LNM........Mfrom the
...L.......Nfrom thursday
..P........Jfront
L.M.........front desk
L.N........Lfrontend
....N.......frozen
.L.L.O..L..Mfull
LL....O.....functie
......O....Lfunctie van
...........Mfunctioneringsgesprek
.....O.....Lfurther
.....N......further action
L.M........Nfwd
..........LNfünf
JLNKNOKL..MOfür
L.LL.O....MMfür das
HLP..M....MMfür die
.....N......für eine
L....M......für ihren
.....N......gaan
..N........Lgate
.....N.....Lgave
L.....M.....gaëlle
L.....M....Mgeachte
......M.....geachte mevrouw
M..L.MLN..MLgeehrte
M..L.MLN..MLgeehrte frau
....N......Lgeen
L..........Ngehaltsnachweise
L.L........Ngenitori
.LLNLN...L.Ngentile
......M.....gentile nora
M...........gerente de
LNLL.MLNL..Mgern
NL.........Lgerust
N..........Lgesolliciteerd
..MN..M....Lgesprek
L.........MMgesprek met
L.M.........gesprek monteur
L....MM.....gesprek van
L..N........gesprek voor
NLLMLMM.L.MLgespräch
M.LM..M...MKgespräch am
K.O.........gespräch für
N.KMLLM.M...get
.....N......gewerkt
L.MN.......Lgiada
MLLML.....MMgiovedì
..L.......MMgiovedì alle
...MMN.....Lglad
.....N......glad to
...........Ngli
...........Nglobal
N.KM........gmbh
.L.LM......Ngo
....N.......go ahead
.L.........Mgoals
...LN.......god
..L..M..L.LNgoing
.MMLN.MLKMLLgood
LLN.ML...M.Lgood luck
..L...M.....good news
O.M........Lgoogle
N..........Lgoogle com
N.M........Lgoogle meet
MLK.....P.L.got
...L.......Ngot a
........M...got it
NL...L..P..Kgot your
..N........Lgovernors
MNLL.LO.L...graag
LN.M.......Lgrab
L....N......gracias
.....N......gracias por
N..........Lgraduate
..N..M.....Lgrand
L.MM........graça
.N.L..NM....great
M......M...Lgreat news
NL..........greta
M.LM..M....Lgroetjes
N.LM........group
....N...M..Lgrupo
M..N.......Kgruß
...N.......Lgrève
...N.......Lgrève des
KMOL........grüsse
..K.........guests
M........M..gusta
.N...L......gustado
.N...L......gustado mucho
N.L.........gustaría
L....O......gute
LL......O...guten
LL...L..O...guten tag
....N.......gutted
.LNN.K....LNh
NN.N.LK.K.L.h #
L.N........Lh en
..LN........h o
L.....N.....h pour
L.O..L..L.N.h:#
LLOML.....LNh:?
..........LNh:a
..M.........h:abend
M.L.........h:application
N.L........Nh:are
...........Mh:ask
N.L.........h:attached
..M.........h:bei
..........LOh:by
...........Nh:candidate
..N........Lh:da
..M.........h:down
..M.........h:einen
..M.........h:erst
..MLL.....MNh:for
..M.........h:für
..M.........h:geht
...........Mh:got
..M.........h:guten
..M.........h:half
..M........Lh:hi
...........Nh:hiring
..M.......LMh:i
..........LNh:i'll
M..........Nh:if
N.L.........h:interested
..........NMh:interview
L.........LOh:is
L.M.......LNh:it
N.L.........h:looking
L.N........Lh:me
..M.........h:mir
..M.........h:montag
...N........h:my
..L.ML.....Nh:on
..M........Nh:or
N.L.........h:saw
...........Oh:says
..M.........h:sie
..LM......LMh:so
..M.........h:suchen
....M.....LNh:sunday
...........Nh:that
N...LL....LOh:the
...........Nh:they
M.L........Nh:this
..M........Mh:time
M.L........Nh:was
..M.........h:wir
L.M.........h:would
M...M.....MKh:wrote
KM.MNM.ML.LLha
.N...L......ha gustado
.LLL.ON....Lhaben
.....N......haben wir
ML.LMN.....Lhad
M....M.....Lhad to
MLM.N......Lhalb
MN........LLhalf
.M..........half hour
..L........Mhall
O.MM.L..L..Lhallo
LMOM.......Khallo frau
...M........happen
O.L........Lharbor
IKIQPPKKLKKMhas
ILKPOML..L.Mhas been
.....N......has sido
...N........has to
N..L.......Lhast
.........M..hasta
LMLLNM..L...hat
.M.........Lhat uns
M...ONKL.KL.have
.L.........Ohave #
.MNLML......have a
.....L.....Nhave accepted
PMK..L...LMKhave been
....MN......have decided
.....O.....Lhave not
..O.......MJhave one
M.N........Lhave put
...MN.......have to
....L...L..Nhave withdrawn
M.KL.M.....Nhave you
L.M..L.MN..Lhave your
N..........Lhaven
.......M....haven't
.....M....NKhaving
.....N.....Lhaving you
N.LOL......Lhe
........N...he's
M.NL..M...M.head
..NL..M.....head of
.M........MLheads
L..M......NLhear
........N...heard
..M.......NKhearing
.L...ML.O...hebben
L.......O...hebben je
ML...M.....Lhebt
L.LN........hee
K.K.NML...LNheeft
....M.N....Lheel
......O.....heel graag
L..........Nheer
L..NM......Lhelaas
KLMOL....L.Ohello
L.P........Lhelm
..O........Lhelm kriegst
L..........Nhelp
.....N..M...hemos
.....L..N...hemos recibido
L..........Nher
JNPLL.L..ML.here
KLNL.......Mhere is
LMM........Khere url
LLN.....MM.Lhere's
..M......M.Lhere's the
NMKN.L..L.MMherr
NNLL.L......herr brandt
L.....M.....herzlich
J.LMMMN.L..Mhet
...........Mhet formulier
..LN........het volgende
...........Mhet werk
LMN........Lheure de
O..LLM......hey
LILMM.LKLN.Nhi
..N........Lhi ada
........N...hi devon
..L........Nhi lee
N..LLO.LL.LMhi mara
L..........Mhi paul
L.O........Lhiermit
L.N........Lhiermit bestätigen
...M.......Mhim
LLLLLN.....Phire
...........Ohire #
....ML......hired
JMLLM.LLL.LPhiring
..M........Nhiring manager
L....M......his
M..LN......Lhiya
....N.......hiya ellie
M..NL.......ho
L.......N...hoeft
N.L.........hof
..N.L.K.M..Nhoi
.MM...L....Mhoi mara
.L.LO.......hoje
...MLNML.MLKhola
M.......M..Lhola iván
LM....N.LM..hola mara
.....N..L...hola noelia
K.OL.N......hold
.L...L..LQ..home
.........N..home exercise
.........M..honor
L.....P....Lhop
L.....P....Lhop on
.LLO.......Lhope
..N........Lhora de
LLMLM....N.Lhoras
.L.N........horário
N......M...Lhospital
L..........Ohost
.LM.LM.....Lhotel
.NMMLLM.LM.Khour
..N......M.Lhour and
L.N.........hour should
L.LL.LM..N.Ohours
O..M.......Jhouse
N..........Lhouse and
.KKLLL..ML.Phow
...........Nhow to
...........Mhow was
M.L.........how you
O.L..L...LLMhr
.L....M.N...human
....ML......hygienist
LJJLMLLM.JPNi
.LML.LMN....i am
LN.L...M..M.i can
.....L....MNi enjoyed
J.N.OL....LMi have
.....N......i know
..M.......MLi mentioned
...M........i waited
NLL.......MMi would
M..L.P.....Ki'd
.....N.....Li'd be
MM.........Li'd like
N.LNMK.LMLOKi'll
....ML......i'll keep
NL.........Li'll ring
LN.LNN...L.Mi'm
K..KNK..M.NMi've
..........M.i've attached
KMKMM.M.L.M.ich
L...N......Lich ihnen
NLM...M....Kid
NLLM.......Lid #
...........Nidentity
.....N....L.iemand
MJ.NN.MKPNLKif
O..........Kif so
O.L........Lif that
M...........if thats
KLNL.MOLNML.if you
LNL.MM.NL..Lihnen
.....LMN....ihnen die
L...NM.....Lihnen ein
JMNLM...M..Lihr
L.NL........ihr gespräch
L.N........Lihr vorstellungsgespräch
.ML..MLLOLM.ihre
.ML..M..O...ihre bewerbung
NL.........Lihre unterlagen
K.M..M.....Mihren
L....M......ihren weiteren
K.NP.......Jii
..M...L....Kik
N...........ik dat
N.MML......Lik je
...........Nik wil
.LM.LM..MM.Kil
M...L..MM..Lil #
KLMM.M......il colloquio
LM.........Lil responsabile
O...M......Kill
.....M......impressive
L.LQ.......Kimprevisto
.NMKL..JN.LMin
.M.........Nin #
..NL.......Nin de
NMJ.M.....NIin der
N..L..M....Kin die
.M..........in for
.........M.Kin from
.L......N...in linea
LL........MMin my
N...MM.....Kin on
M..........Lin our
.MN........Kin person
OLL.....M...in ruhe
LMKN..LKLN.Min the
.....M..M..Kin touch
L..........Nin unserer
ML......M...in via
N......M..MLin your
L........M.Mincluida
...OM......Kinconvenience
.N.........Lindiquer
..M........Kinfo
K..........Oinformal
L.L.N.......informamos
L.L.N.......informamos que
....N.......ing
....N.......ingetrokken
..L........Ninitial
.....L..M...inn
L.L........Ninsegnanti
L.LQL......Kinstead
L..O.......Linstead ?
...O........instead of
.....N..L..Linterest
.....N..L...interest in
...LN.......intern
.L...KJLKLKOinterview
..M.L...L..Ninterview booked
....N.......interview cancelled
O.N.O.LLL.MJinterview for
..LM.......Minterview has
M.L........Ninterview invitation
Q.LL.......Linterview is
L.N.ML.....Linterview monday
L..N........interview moved
NLL.N...LLLMinterview on
..P........Kinterview scheduled
...L.....M.Ninterview slot
.OM..M.....Jinterview slots
.......M...Minterview this
.ML.......LMinterview time
L.MO.......Kinterview tomorrow
.MNLK.L.LNLMinterview with
.ML..M.....Ninterview you
...........Ninterviewed
...........Minterviewen
L..O........interviewer
N.L.........interviewers
..LL.M.....Ointerviewing
...........Ninterviewing this
HNKMNK.LN.LOinterviews
......N.....interviews on
L..O.......Linterviews planned
.N.........Linterviews will
...........Nintervista
L...MN..L...interés
L...N.......interés en
LN..........intro
...LO......Linutile
....N......Linutile de
NL.N.......Linviato
NL.N.......Linviato da
N.K.LL..L.LPinvitation
N.L.L.LLLMLOinvite
N.L.....L..Pinvite you
OLLL....NM.Linvited
N.......NM.Linvited to
.........N.Linvites
.........N.Linvites you
N...........invitiamo
.....N.....Linviting you
N..........Linvito
M..........Mio
L.LP.......Liphone
MJNOLL.LL.K.is
N.L...M.....is #
..NL...ML...is a
......N.....is attached
..ML......MNis confirmed
..........LMis fine
L...MN......is needed
K.LR.......Lis now
O..L........is on
..........MLis perfect
..N........Lis scheduled
...M.N.....Lis still
M..LL......Mis the
L.M.........is what
M.L.........is with
...........Mis your
......N.....is yours
........L.LNissued
K.KP..L.O..Kist
........N..Listruttore
KJKL.MNLNQ..it
L.L...N....Mit #
L.M....M....it ?
....L...L..Nit has
.LN.M......Lit is
........N...it on
.L.......N..it takes
L..M.OM....Kit was
NL..........it will
.L....N..M.Kit's
L.....N.....it's a
ML.L.L.M...Mits
M..........Lits for
M.......M..Liván
L.....N.....j'ai
L.....M.....j'ai le
L.......N..Mjanuari
L.......N...januari om
......M.....janvier
MNL.NM.K.L.Jje
.N..........je ?
NM.........Lje bij
.M.........Nje dinsdag
N.N........Kje donderdag
.....N....L.je komst
.M......O..Lje sollicitatie
..LMN......Lje suis
.N.M.......Lje te
...N........je tweede
M..........Lje uit
M.........NLje vous
..LN........je woensdag
M.K.M...M..Kjefe
M.K.M...M..Kjefe de
..L........Njij
L.MM........joana
M.KJ.PMLKMLMjob
...L.......Mjob interview
......N.....job offer
.....M.....Ljob to
L..........Pjobs
...........Njobs for
MLNLL.....MMjoin
..N........Ljoin here
M.L.........join zoom
..N........Ljoost
.N..........jordan
..L...O.....jou
N.LLN.......jueves #
...........Njueves a
LMM.M......Ljulio
L.M.M......Ljulio a
K....M.M...Mjuly
K......M...Njuly #
..JK..PL.L.Mjune
M.KLM.M....Mjune #
K..N.......Njury
..N..M..N..Jjust
...LO......Ljúnior
LL....M....Ok
L..........Nkan
L....M.....Nkandidaat
...........Nkandidaten
...........Mkantine
.N.........Lkantoor
......M.....kanzlei
N...........kat
..........N.keener
.LKLOL..RM.Jkeep
....N...M...keep your
...N........kennen
OOLL.......Lkennenlernen
M...........kennenlernen passt
.M.M........kennziffer
.M.M........kennziffer #
N.M........Lkerkstraat
N..........Lkerkstraat #
.N...M.....Lkevin
..L........Nkim
..........N.kind
.NM........Kkindly
NMLL.......Kkitchen
L.MM........klappt
N..........Kklasse
N..........Lklasse #
LN...MMLLL..know
N.L.........know if
LO.........Lknow which
L..M.N.....Lknow you
....N.......knows
K.....M....Mkommen
K.....M....Mkommen sie
.....N....L.komst
M...........korbinian
..O........Lkriegst
LMML..L.M...kun
LMM...L.M...kun je
LN..........kunt
M.L...M.....kurz
..LN........kurzfristig
N...........kwart
..LNL.M.....können
......M.....können den
L.M........Nl
L.M...M.....l'atelier
L..........Nl'entretien
.PKJMMLL..L.la
..........NLla directrice
.M..........la direttrice
LLLMN....MMKla entrevista
L.M..M......la maison
...N.......Lla mañana
LM..N.......la plaza
.........M..la prueba
N....M.....Lla ringraziamo
...........Mla réunion
...NM......Lla sala
L..........Nla segreteria
LQ.........Lla semaine
...N.....M.Lla semana
MM..M......Llaat
...N.....M..laboratorio
L..........Nlabs
QLKL........laden
P.K.........laden sie
N...........lado
N...........lado da
O.L........Llane
L.L........Nlaptop
L..........Nlaptop with
ML.M..LLL..Nlas
MLLNM.LLL..Nlas #
NMLK....LL.Mlast
.....N......last week
..LNM....N.Jlater
ML....LM.M.Mlavoro
NL.......M..lavoro e
OJIONLNLLKMLle
..LLLLO..LNMle #
....N.......le auguro
..L........Mle dr
L...N.......le informamos
N..........Lle lundi
M.K........Mle mardi
L..ML.M...NKle poste
P..LL....M.Llead
N.L.........lead role
.......M...Lleader
L.M..L....LNlearning
L.L..L....LRlee
M.L.........leeds
.N..........left
K..O.......Llegal
...M........legal secretary
K.LPMM.....Kleider
...N........leider ist
....M.......leider müssen
...N........lernen
K.M.....M..Mles
LMNL......MLlesson
LNLNLLMM...Llet
LN.....M....let me
L.K..LQ...MKletter
......M.....letter attached
......N.....letter for
......N.....letter is
NMLL..L.M..Lleuk
MML...L.M...leuk dat
M..........Lleuke
LM..LN.M...Llevel
.....N.M...Llevel #
....L...L..Plibrary
.N..........libre
L.......N...licht
IM..M.N....Mliebe
JM..M.O....Lliebe frau
OPJJKK.NLLK.like
OQJKKK.NLKL.like to
NLL....M....like you
MN.L.N.....Jliked
.....N.....Lliked you
.N.........Kliked your
...........Mlimited
......M.....lindelaan
...M........lindiwe
.MP.LLMNKLL.lindqvist
...........Nlindqvist für
.....L.N....lindqvist wir
N..LN......Kline
....M......Lline cook
.L......N...linea
KMLQLL.L.OLKlink
.........M.Llink to
L.M........Nlive
.N...L......llamada
..N.........location
LM....M..M.Klog
LM....M..M.Klog in
M.L........Mlogistics
L.N.........london
K.M...M....Mlong
L..LL...M.LOlook
.....L....LNlook forward
KLM..M....MNlooking
...........Mlooking for
.N......L...looks
.N.........Llooks great
OLL...M....Llotte
..LL..P....Mlove
M.L..M.....Nlove to
L.....P....Llove you
O..........Lloved
NL..........loved your
L.NLM.M....Klovely
L.M.........lucie
KLN.M...LM..luck
..N......N.Lluck !
...N.......Lludovic
M.LM........lugar
...........Nluis
M.NLLN.....Mlunch
L.N.........lunch is
M...LM......lunch with
N.ML.......Llund
O.K........Llund wir
..KML.O.....lundi
MML.L....M.Llunedì #
.MLL...M.N.Llunes
.MLL...M.N.Llunes #
.N..........léa
MKMPMK...LLLm
.L.........Mm w
.....M......maandag een
MN..MML.L.LKmaar
N...........maart
.MM........Lmachine
..LNLO..L..Lmadame
.....N..L...madame nous
L..N........madame suite
N..........Lmadame votre
M.........MKmade
NLL.........maes
LN..........magazzino
NLKNLLL.ML..mail
N.L.........mail mail
.L.........Nmais
M.N.LMLM...Lmake
..M.........make changes
.......N....make you
LN..........mal
LNPNLLLL.K..manager
.....L....LNmanager position
...........Mmanny
..O.......LLmano
L..N........mantém
L..N........mantém se
..M........Lmany thanks
..NL......M.mar
..NL......M.mar #
LPPMJN.KJ.KNmara
...N.......Lmara a
.N...L......mara nos
.....N.....Kmara thank
.M.........Mmara thanks
N.L........Lmara the
N..........Lmara wat
.L.........Omara your
........MN.Lmarcamos
PLL.L...L.LLmarch
O..LL.......march #
P.KML.M....Mmarch at
.OKML....L..mardi
.ML........Mmardi #
NL..........marine
......M..M..mark
M...........markt
K.M.L....M.Mmartedì
K.M.L....M.Mmartedì #
K..ML..M...Lmartes
Q.LL.......Lmarzo
O..L.......Lmarzo #
.........M.Lmarço
L.L......M..março às
L..........Mmaster
........N...match
L..N........matemática
....M.....NLmatin
LMN.MM.M...Kmay
LN.M.......Kmay #
L.N.........may be
..N........Lmaya
P.KL........maybe
M.L...M....Lmaître
L..N......MLmañana
NPJNKK.LJKQKme
.ONL..N....Jme and
M.M........Kme at
.N.........Lme here
LML........Mme know
M.L....M..M.me to
..N........Lme url
N..........Lme voir
.M..........me which
L.....M.....mee ?
....NM......meer
NMJK..NKL.LMmeet
N..........Lmeet google
K.L...M..M.Nmeet the
N..L........meet url
M.L...N....Lmeet you
LLM..L..L.NMmeeting
M.LM........meeting id
L.N...M....Lmeeting you
M...........meglio
.....N......mehr
L.NLM.....MLmei
L..LN.......mei #
LM........LMmein
...MN......Lmeine
...N........meister
.M.N.......Lmejor
LLN..L..M.M.melden
L.N.........melden sie
.L...L..M.M.melden uns
LN..........melhor
N.L........Lmenon
L....L....OLmentioned
..L........Mmerci de
LOKL.L...M.Nmercoledì
LML......M.Omercoledì #
..L........Nmes
M...........mese
..LN........mesma
..N.......LLmesmo
L..........Mmess
..L.L......Omessage
KM.KMOM.LL.Mmet
.....M.....Mmet een
KML.N.L....Nmet je
..N.......L.meu
K.....M....Nmevrouw
......N.....mevrouw lindqvist
.L.N....M...mezza
L..M......LNmich
N.ML.......Lmicrosoft
N.ML.......Lmicrosoft teams
MO.......L.Lmidi
N.L.......MLmij
.MLN.M.....Lmijn
...N........mil
...N.......Lmil disculpas
O..........Kmill
M..........Lmill lane
L.MM........mim
MOJ.LLLL.NLMmin
.........M.Lmin #
N.L.........min to
.MMM.......Kmins
MMKL.......Ominute
...........Nminute interview
LNL.......LNminuten
O..KKLK.KPKMminutes
.........N..minutes and
...........Mminutes on
...L.....M.Nminuti
.L.L.......Ominutos
...........Mminutos sobre
NM.LN......Kmir
..LN........missed
MPK.LNL.L.KNmit
N..L........mit der
LN......L...mit ihnen
MM.........Lmit mir
L.KO..M...M.mittwoch
M.LM......NLmittwoch #
..........LMmittwoch den
L..........Nmiércoles
L..........Nmiércoles #
N.K.M.......mme
..N........Lmo
..L......N..mobile
L..........Omock
...........Nmock interview
...........Mmode
.NLM..N..L.Kmoi
MML.........moin
L........M.Mmomento
.O.L.......Nmon
N.MPL.N.KMMJmonday
PLM.L.MLLNLJmonday #
....LN......monday and
LM.....M...Lmonday at
..L.......N.monsieur
MM.ML......Lmontag
L.M...M.....monteur
MKMKLML.LMNMmore
L.O........Lmore about
..........M.more person
O.L......M.Kmore than
K.LOLM......morgen
.M.OM......Kmorning
LN..........mornings
L..N........motivos
L..N........motivos de
...L.M.....Omove
LLKP.......Mmoved
..L..K.NLL.Nmr
M..N.......Lms
M...........mto
...M......OLmuch
..........N.much for
.....N..L...mucha
.....N..L...mucha suerte
LN......L.MLmucho
.M..........muito do
..NL........museum
L..........Nmusic
L.LO.....M..muss
L.KLLLLLLL.Qmy
.....L.....Nmy application
.L.........Nmy calendar
.N.M.......Lmy foreman
...........Mmy number
NN.L.......Lmärz
N.ML.......Lmärz #
M.LNL.......même
...N........même heure
......MN...Lmöchten
L.....M.....möchten sie
....N.......müssen
....N.......müssen wir
NL.JK.MMMLMMna
......M.....na het
...L.......Nna quinta
ML.M........naar
LL..N.N....Knach
L.....N.....nach unserem
....M......Mname
L.P........Jnd
L.P........Jnd at
NLK..M..L.LNne
N...........neben
KKNNOL.M..LLneed
KLMOOL.....Lneed to
...LNN..LM.Lneeded
....MN......needed on
K.MM..M.....neem
L.M...M.....neem je
..........NKnehme
..........NKnehme ich
......M.....nemen
L..........Nneri
...........Nneue
L..N.......Lneuer
L..N.......Lneuer termin
JLKPMN.LLLLMnew
..LM........new date
...........Nnew jobs
...O.......Lnew time
M.LLLMMM...Lnews
.....LL....Qnewsletter
MNINLK.KJPLMnext
........LP..next step
.O...L....LMnext steps
O..........Lnext tuesday
LM.N........next week
..MMMN.....Inicht
.L.LMM....LMniet
...N........nieuw
L...NL.....Mnieuwe
...........Nnieuwe vacatures
.NL.ML.M....night
NJJ.RNKL.MKKno
.....N......no further
.....N......no has
N........M.Lno more
..L.NL......no need
N..L.......Lnodigen
.....N..L...noelia
M.....M...MKnog
LLK.O..MM...non
L.M......O.Lnoon
..M.MLM....Knora
NMK..L.M.M.Lnos
.......M....nos complace
N.L.........nos gustaría
.N...L......nos ha
L.NLM..M...Knossa
LM.......M..nostra
LKLNOPLN.LJLnot
...O.......Lnot #
....LO..L...not be
.....O.....Lnot been
....N.......not go
.......M....not resign
...........Nnot to
K........MMLnote
L...NL.MN..Knothing
L.M....M...Lnothing formal
....MM..M.NInotre
LLN..M....NJnotre entretien
L.......N...notre part
..N.........noté
..N.........noté pour
.M.LMOM...LInous
L.......M...nous accusons
.....O..L..Lnous avons
.N.........Lnous indiquer
.....M..L...nous ne
M....M.....Lnous vous
...........Mnovas
...........Mnovas vagas
I.O.L.O....Mnovember
K.M........Onovember #
K.N...M.....november at
JLKR......LMnow
...P.......Lnow #
..LM........nowak
N...L...N..Lnu
LL.NM......Lnuestra
M.....N....Lnuestro
N.KL....P..Lnumber
L.L.....R..Jnumber #
N..........Lnumber in
...MN......Lnun
...MN......Lnun doch
..ML...M...Nnurse
L......M....nursery
LLN....M..L.não
...........Nnächste
...........Nnächste woche
KNL..LLM..MNo
L.MLN......Lobra
L.N.........observing
.....O.....Loccasion
..N........Lochtend
MLLL..M....Noctober
M..L..M..L.Noctober #
.N..........oder
.NNMJL.NK.LMof
KMLNLL.M.MLMof #
......N....Lof appointment
L..M....L..Mof our
.N.........Lof these
.LM..L.NMN..of your
..KMO.......off
LL.LOM.....Loff the
ILLLLLQRLL.Joffer
......LO...Loffer for
......OM..MKoffer letter
......NN...Koffer of
K.....PO...Joffer you
.....N......offered
.L.........Noffers
..NN.LLMLLLMoffice
L..M.L....LNoffice manager
JNN.NL.M.MMIofficer
L.LOL.......oggi
M.M.L.....MKoi
N...........oi thaís
..KQM......Iok
..LMN......Lok ?
N.L.........ok for
MLL........Noktober
N..........Loktober om
L..N........old
...M........old tuesday
NLM.KL.LML.Mom
.LMMLLM.ML..om #
N...........om kwart
MJH.LM.LKK.Non
KMOLNNNLPLKKon #
LM....O.....on a
.N.........Lon either
LLLN.L...MMNon friday
.....N.....Lon hold
O..........Kon march
QKIMML.MLL.Kon monday
........L.LOon or
...........Mon paper
....M......Mon sunday
L.....N.....on te
NLMOLLLLLK.Non the
.....N.....Mon this
L.K.LL.L..KPon thursday
........N.MLon to
LKK.L.....NOon tuesday
.......M....on two
L.O........Lon us
ML.L.M.....Non wednesday
...........Non whatsapp
L.LM.P.ML..Kon your
MM.....M.MMKonce
LQMJKLLLL..None
...L.......None ?
..........M.one more
........L..None of
NL...L..M..Lone way
.P.........Kone you
JKML.....Q.Monline
.........O..online assessment
.........N..online test
MLN..L..M...only
O.NL..N.L..Jons
L.N........Lons gesprek
L.......O..Lontvangen
OLK.N......Lonze
.M..L...MLKNop
..LN.......Lop #
K.....M.N..Lop de
...L.......Nop dinsdag
..M........Lop donderdag
...........Mop het
N..........Lop ons
.NLLLM...M.Mopen
.L.........Nopen to
M.LM......MLopening
.......O....operador
.......O...Loperador de
...M.......Loperations
.L.........Nopportunity
JP.LJJKLLLKQor
.O.........Lor #
..N........Lor cancel
........N...or the
.N.........Lor wednesday
.N.........Lor weds
N.L.M....M.Koral
M.L.M....M.Koral board
....M...N..Lorale
LNL........Morari
.KL.....MN..ore
M.K.M.......organizer
N.L.M......Lorganizer mail
...........Nort
..L........Noslo
...........Mospite
...........Mospite per
L..MN...M..Lother
....ML......others
.....N......otro
L..........Ootto
KNL..L...LNNou
..........N.ou le
L.....N.....oui
NLKO...J.KLMour
........N...our team
L...N.N....Lout
KM..N.M.....over
L.P........Jown
..M.........owner
M..N.......Lp
N.LN.......Kp m
N.L........Lpaar
LMLL.....M.Npage
M...LMLLL..Mpanel
N.........MLpaola
..........LOpaper
......O....Lpaperwork
L.M.....MMNKpar
MM.MJ.KKL..Npara
.NMLLM......para el
NLLNL.....MLpara la
K.MM........para terça
O.L.........para uma
..L......N..parabéns
N.ML.......Lpark
..M.........park in
..N.......LLparque
...........Mparser
..L..L..NN..part
M.L......N.Lpart of
...........Mparticipa
NN.M.......Lpartner
N....M.....Kpartners
.LLNLM.....Lpas
.........MMLpaso
.....M...OMKpass
N.K.........passcode
N.K.........passcode #
N........M.Lpasse
N..........Lpasse me
......M.....passer à
L.K....N...Opassport
M.PL..L....Lpasst
MLL........Mpasst ihnen
OLM........Lpast
.......M....patricia
L...MLN.....paul
L...MLM.....paul we
L..M.......Mpauline
.L.......M.Npay
........L.LOpayment
K..O.......Lpayroll
.........M..pdf
.......M.M.Lpedimos
.........M..pedimos que
L.N.........penny
LK....L.NM.Mpeople
MMLLN.K.MLK.per
..M..N..L...per il
LN.L.N..LM..per la
L.L.M......Nper mercoledì
MLL......M..per un
K.OL......M.perfect
L.N.........perfetto
L.N.........perfetto allora
LNM.LN....MKperson
..........M.person to
N..L.......Lpersonal
M...........persönlich
M...........persönlich kennenlernen
L........M..pessoa
L........M..pessoa desenvolvedora
N.L.........pharmacist
L..........Nphd
L......M....philippa
...MLNL.MLLMphone
NL......L..Mphone screen
L.M.........photographic
........L..Npick
.L......L..Npick a
N.L.........pin
L.N.........piso
.LNNM.L...L.place
..M.........place du
N.L.......MLplan
L..P....M..Kplanned
L..O....M..Lplanned for
L.....M.....plannen
L.....M.....plannen we
M.L..L.....Nplanner
..L.M....L.Mplaza
..L.N.......plaza de
MMK.KI.OLOL.please
N.M.........please bring
ML.......N.Mplease complete
.M.....M...Lplease do
.N.........Lplease log
M.M........Lplease reply
......O.....please sign
M.L...NN...Kpleased
N.L...NN...Kpleased to
M...........plenos
M.L.........pls
NMMKO......Kplus
MMNN.KJKJ.JNpm
...O........pm #
N..L........pm ?
O..L.......Kpm ct
L.N.........pm est
...........Npm et
...L......LNpm is
...........Mpm or
N...........pm to
...MM......Lpm was
..L........Npm works
L..........Npodcast
L..O.......Lpodemos
LM...L.....Mpodríamos
..O........Kpohl
L.....M.....pohlmann
...M..N.....point
L....N.....Lpop
L....N.....Lpop in
.NK.MNLMM.LLpor
LN..........por la
L..N........por motivos
.....N..L...por tu
..N........Lport
LP........MKportfolio
.N.........Lportfolio would
.LO..N..LLLLposition
.....L.....Nposition and
ML........LNposition at
..M.........position in
.....N.....Lposition on
L.NL.....M.Lposizione
.MM.OM...LLKpost
N...N......Kpost of
L.M..MN...NIposte
L.L.LMN...NKposte de
N.L.........posto
M...........posto da
.OMLLLNLL.MLpour
...M.......Kpour le
..........N.pour notre
L.....N.....pour signer
LN.L.......Npour un
..N.........pour vendredi
.N..........pourriez
.N..........pourriez vous
.....N..L...pouvons
L.M.........prats
.......N....pre
.......N....pre employment
...N........precisamos
.M..........prefere
...........Mprep
N.LL........presencial
..N.........presentation
NL..........presso
N...M......Lpresso la
L...N.....MLpresto
KNMLL...MM.Kprima
L.N.........prima dann
M.O........Lprincipal
N.L........Lprincipal engineer
.........M..printed
...L.N.....Lproceso
.LLM.N.M.M.Kprocess
.....N......process engineer
.M...M......processo
.O..........prochaine
.N..........prochaine pour
N...........producto
.....L.....Oprofile
.L......N..Lprofilo
L..........Oprogramme
L..N..M.....propose
N.L...M....Lproposition
......MN...Lproposta
LM..........prossima
LM..........prossima settimana
....M....N.Lprova
......LM....provisional
......LM....provisional offer
.........O.Lprueba
.........M..prueba de
N.L.........présence
L.LO........prévu
M...........próximo
N..L........pt
........N...pubblicato
N...........pubblico
.LM......M..puedes
.M.L.O..L...puesto
.MMLLO..L..Kpuesto de
....OL......pulled
L..........Mpurchase
...N.......Lpush
M...N.....MLput
..M........Lput you
LN..........può
M.N........Kqa
..N........Kqa engineer
LO..........qual
.M..........qual prefere
LNN........Lquand
.NM.LL..L...quando
M.OL......LKquarto
.JKLOMMMLNNLque
.L....N.....que te
...N.......Lque viene
.L.........Nque é
L.L.N..M....queda
L...N.......queda sin
MN....N..L.Lqueremos
M.....N....Lqueremos que
NKLL.....L.Pquestions
L..MLMM....Mqui
MNK........Nquinta
M..N....M..Kqué
...N.......Lqué día
N.LOL...L...r
M..........Mr #
...........Nradio
..NL.......Lrappel
...M........rather than
M...ML.....Lravi
...LN.M....Lrdv
J.Q...KKKKR.re
L.M.........re front
J.MOM.....PJre interview
M.PM..M...KKre re
O..........Lre sollicitatie
...M.L..M...re sous
..........O.re thank
KN.........Mre the
MLK........Mre your
..L...L.N.M.read
L.L.NM.M..MLreally
..........NLreally enjoyed
.....N.....Lreally liked
.........N..reasoning
...M........rebook
.L......O...recebemos
........N...recebemos a
..M.....N..Lrecebida
..M.........recebida pela
..L........Nreceive
...........Nreceive a
........N.LNreceived
M.......L.LNreceived your
...........Nrecently
L..........Nreception at
......M.....rechtsanwaltsfachangestellte
.....L..N...recibido
.....L..N...recibido tu
L...N.......reclutamiento
OKL......L.Mrecord
OL.......L.Lrecord your
...........Nrecording
...........Mrecovery
.LM........Nrecruiter
L.L........Orecruiters
.LN.....M...recruiting
.LM.....M...recruiting team
L...N....M.Jrecruitment
..LL.......Nrecrutement
.N.........Lredgum
..L..M.....Mreference
LL....LQ...Lreferences
.L.MM...M..Kregional
L...NN.....Kregret
.....N..L...rejected
..........N.remercie
..NL.......Mreminder
........L..Nremoved
.M........NLrencontrer
...L.......Nrendez
...L.......Nrendez vous
NM.LM......Lreply
M.M........Kreply to
.........N.Lrepo
.........N..repo by
ML.M.......Mreport
N..........Lreport to
..N........Kreq
..N........Kreq #
..........LPrequest
.....O.....Lrequisition
K.O.L......Nreschedule
.......M....resign
KNN........Lresponsabile
.M.M.......Kresponsable
..........NLreste
..L..L..M..Oresume
...........Mresume was
MLL..N....M.retorno
......N..M.Lreturn
...L.LM.N...review
......N....Lreview and
L....M..L...reçu
.....M..L...reçu votre
.L......N...ricevuto
.L......N...ricevuto la
...........Nrichiesto
L..M........ridge
.......N....right
M......N...Lright to
O.N.......MJring
O.......L.MKring you
N....M.....Lringraziamo
N....M.....Lringraziamo per
M..ML......Lristorante
M..ML......Lristorante al
L..........Oriverside
N.M........Jroad
N..OL......Krobin
N..........Lrochelle
OLK.NM.....Jrole
M.L........Lrole at
...........Mroles
L.M.........romain
L.N.........rondleiding
KLOPKLLM.LLOroom
..NM........room #
L..........Nroom and
..M.........room for
..L........Nrosalind
OL..........round
OL.........Lround the
..L........Mroux
LM......N...roy
L..........Nrsvp
NMLL........rua
L..L.......Nrue
N...........ruelas
OLL.....M...ruhe
...N.......Lrunning
L.......M...réception
L.......M...réception de
...........Mréunion
...........Mréunion de
.NPLL......Ks
..NL.......Ls a
J.NLL.M.N.M.s:!
...........Ns:! !
.IOJNJJK.KJPs:#
.LNLQLLLLL.Ns:# #
...L.......Ms:# candidates
..M.........s:# h
..N........Ms:# interview
.L.........Ns:# k
N.M........Ls:# march
...........Ms:# minute
...........Os:# new
...........Ns:# nieuwe
L...N......Ms:# pm
NPJJKKNLKKKPs:?
MML...M..LLOs:a
.M..........s:about the
....N.......s:absage
...........Ns:accepted
L.......M...s:accusé
L.......M...s:accusé de
.........N..s:action
L..LM......Ns:afspraak
L..N.......Ls:alteração
MLM.ML.....Ns:am
N..LM......Ls:am #
..NL........s:amanhã
.M....M.....s:an
KLM....M.N.Ls:and
....N......Ls:annullamento
LKLLKOL.PLLMs:application
.MM.........s:application for
.....L..M...s:application received
.....O.....Ls:application status
L.K...N....Os:appointment
......O....Ls:arbeidsvoorwaarden
...........Ms:are
L........P.Ks:assessment
NM..........s:assistant
..NL..M.....s:at
..M........Ls:at the
LO........L.s:availability
..L........Ns:avec votre
LLQ.......MJs:aw
...........Ns:background
...........Ns:background check
.N..........s:bellen
.N..........s:bellen ?
N.L.........s:bench
K.P.....M...s:bevestiging
L.O........Ls:bevestiging gesprek
MMLL.O..M..Ks:bewerbung
L.N.........s:booked
..L........Ns:booking
..L........Ns:booking confirmed
..O.........s:calendar
L.O...M....Ms:call
L.O........Ls:call with
L..O.......Ls:cambio
L..O.......Ls:cambio de
....N......Ls:canceled
L...QL.....Ks:cancelled
....N.......s:cancelled interview
.....N.....Ls:candidacy
...L.......Os:candidates
LN..L...P..Ks:candidatura
........N...s:candidatura recebida
..L..N......s:candidature
.M..........s:chair
L.LQ......LLs:change
...M........s:change of
MML........Ms:chat
N.L........Ls:chat with
...........Ns:check
...L.......Ns:chosen
..L........Ns:cita
L.M......M.Ls:coding
L..........Ns:colloqui
N.MML.....MKs:colloquio
M........N.Ls:complete
.........M.Ls:complete your
.......O...Ls:condicionada
.......O...Ls:condicionada operador
.......P...Ls:conditional
.......P...Ls:conditional offer
L.M.....N...s:conferma
L.N.........s:confirmación
K.NLL...Q..Ls:confirmation
..OL.......Ns:confirmed
...........Ns:consulta
N...........s:convite
N..........Ls:convite para
.L......M...s:cv
.L.........Ms:d
M.L...N.....s:d'embauche
...N........s:da
.LL........Ns:data
..L........Ns:data engineer
..L........Ps:day
..M.N.K.MMKMs:de
L.M.N.......s:de entrevista
...N.......Ls:de hora
L.......M...s:de réception
L.N.....M..Ls:de votre
..NLN......Ls:demain
..L........Ns:demo
..LNM.M....Ks:di
...MN......Ls:di #
...........Ns:digest
...........Ms:digest #
.M..........s:disponibilidade
.LLL.M.....Os:do
.MN........Ls:donderdag
.L......O...s:eingangsbestätigung
N.LL......M.s:einladung
N..L......M.s:einladung zum
LM.......M.Ms:en
L.N.........s:engineer
MMMNL.L.LLL.s:entretien
N.N.MKLLLL..s:entrevista
.....N......s:esito
.....N......s:esito selezione
.N..........s:even
.N..........s:even bellen
L........P.Ls:exercise
L..........Ns:exit
L..........Ns:exit interview
L..........Ns:family
..M.........s:february
..LMM.......s:feira
M.N........Ls:final
..L........Ns:first
..L........Ns:first day
K.PLKLKLMMNNs:for
.N.........Ls:for a
.....L..N.MLs:for your
...M........s:fri
L.N........Ls:frontend
...........Ms:functioneringsgesprek
L.M........Ns:fwd
..NN......MJs:gesprek
L.M.........s:gesprek monteur
...N........s:gespräch am
......N.....s:good
......N.....s:good news
.L...L..P...s:got
........M...s:got it
........O...s:got your
L.....MM...Ls:great
..M.........s:h
...L.L..N..Ns:have
........M...s:have your
.....L..N...s:hemos
.....L..N...s:hemos recibido
...........Ns:hire
...........Ns:hire #
LMM........Ns:hiring
..O..N.....Js:hold
.L......LO.Ns:home
...N.......Ls:hora
...N.......Ls:horário
LL.........Os:how
..K........Ms:ihr
.N...N.....Ls:ihre
.N...N.....Ls:ihre bewerbung
NLLLLLL....Ps:in
...........Ns:in #
L.L........Ns:insegnanti
N.NMNKJJIJLNs:interview
....N.......s:interview cancelled
M.M.......MLs:interview for
N...........s:interview invitation
L.N.ML.....Ls:interview monday
L..N........s:interview moved
..P........Ks:interview scheduled
...L.......Ns:interview slot
.OM..M.....Js:interview slots
LM........L.s:interview time
L.N.........s:interview tomorrow
M.LN........s:interview with
...........Ns:intervista
O.L.....L..Ms:invitation
....M...N..Ls:istruttore
LL......MM..s:it
.....M..O..Ls:je
........O..Ls:je sollicitatie
.MM...M..ML.s:job
......N.....s:job offer
...........Os:jobs
...........Ns:jobs for
...........Ns:jou
N.L........Ls:junior
.L.........Ns:k
.M.........Ls:kennenlernen
.N..........s:kennziffer
.N..........s:kennziffer #
LNM........Ms:la
.N..........s:la tua
......NM..MKs:letter
..N........Ls:link
.L.........Ns:m
.L.........Ms:m w
N.K........Ls:mail
MM.L.M.....Ks:manager
N..........Ls:march
N.L.........s:march #
...N........s:mañana
L..........Ns:meeting
...........Ms:minute
...........Ms:minute interview
...M........s:missed
...........Ms:mit
L..........Os:mock
...........Ms:mock interview
L.OLNL.....Ls:monday
L.M.........s:monteur
L..N........s:moved
.....L.....Ns:my
.....L.....Ns:my application
.L.O........s:need
.L.O........s:need to
..LN.......Ns:new
...........Ns:new jobs
...N........s:new time
L....MMM...Ls:news
.P.......M.Js:next
.M.......M..s:next step
.O.........Ks:next steps
.N.........Ls:next week
...........Ns:nieuwe vacatures
....MM.....Ls:notre
L..M..O....Ks:of
......N....Ls:of appointment
.......M....s:oferta
KLL..LPRLL.Is:offer
......NM...Ls:offer of
.......M....s:offer subject
KN....M....Ks:officer
NKLLNP.LLL.Ls:on
....M......Ks:on #
N.L........Ls:on monday
.....N.....Ls:on your
.........N..s:online
.........N..s:online assessment
M..........Ls:onsite
.O.........Ls:open
.......O...Ls:operador
.L.........Ns:opportunity
M..........Ms:panel
...........Ns:paper
M.LL.......Ns:para
M..LL......Ns:per
N.L.........s:pharmacist
L..........Ms:phd
N..........Ks:phone
N..........Ls:phone screen
L...N......Ms:pm
L..........Ns:podcast
....LO.....Ls:position
..L..N.....Ls:proceso
.M...N......s:processo
......MN...Ls:proposta
....M....N.Ls:prova
......LM....s:provisional
......LM....s:provisional offer
.L.......O.Ls:prueba
NM.........Ls:quick
..LNL......Ms:r
...........Ms:radio
..NL.......Ls:rappel
...LN.......s:rdv
KKQ.K.KKKKR.s:re
L.M.........s:re front
J.MOM.....PJs:re interview
M.PM..M...KKs:re re
O..........Ls:re sollicitatie
...M.L..M...s:re sous
..........O.s:re thank
MLK........Ms:re your
...M........s:rebook
........N...s:recebida
.....L....LNs:received
.....L..N...s:recibido
.....L..N...s:recibido tu
M.......M..Ls:ref
..M.........s:reminder
...........Ns:rendez
...........Ns:rendez vous
...N.......Ls:report
..N........Ks:req
..N........Ks:req #
..L.......LOs:request
.....N......s:retorno
...L.......Ms:review
N.L.M.......s:role
L..........Os:room
N...........s:round
...N.......Ls:running
L.......M...s:réception
...........Ms:réunion
...........Ms:réunion de
N.L..M.....Ks:saturday
LNLLM.......s:schedule
.N.........Ls:schedule your
..P........Ks:scheduled
N.L.........s:scientist
NLM.M......Ks:screen
N..L.......Ms:second
ML...O..L..Ls:selezione
...........Ms:service
NL.L........s:shift
.........M..s:simulation
LPM.LM.....Js:slots
N.L..M..O..Ks:sollicitatie
...M........s:sorry
L..OL.......s:spostamento
L..OL.......s:spostamento colloquio
.....O.....Ls:status
.M.......N.Ls:step
.O.........Ks:steps
.......N....s:subject
.......N....s:subject to
.....N.....Ls:suite
.....M.....Ls:suite à
....M......Ms:sunday
.........O.Ls:take
.........O.Ls:take home
...........Ms:te
L..........Ms:tenant
L..........Ms:tenant interview
K.PM.......Js:termin
L.O........Ls:terminbestätigung
L........P.Ls:test
KLL..K..M.QLs:thank
KLL..K..M.QLs:thank you
J.MLOLLN..LMs:the
....M......Ls:the schedule
JLNN.......Ns:thursday
...L.......Ns:thursday's
LMLQLL..L..Ls:time
..LP......LLs:time change
LMN........Ls:times
KL.NLLNNN..Ls:to
L.OLML......s:tomorrow
N...M......Ls:trial
N...........s:trial shift
K.L.L.M.O...s:tu
.N..........s:tua
.N..........s:tua candidatura
...........Ns:tutor
..M......M..s:técnica
..L......N.Ls:técnico
.....P.....Ls:update
.....N......s:update on
K.LP........s:updated
...M........s:updated invitation
...........Ns:uw
N...........s:vacature
...........Ns:vacatures
...........Ns:vacatures voor
N.L.........s:vaga
...N........s:verschiebung
OL.......L..s:video
OL.......L..s:video interview
...........Ns:viewed
L..........Ns:viewing
L..........Ns:viewing chat
..L........Ns:visa
.LM.....L..Ns:visit
L.M.........s:visite
L.M........Ms:volunteer
.....M....LNs:voor
...........Ns:voor jou
NLM.......MLs:vorstellungsgespräch
K.OL.N.....Ls:votre
M....N.....Ls:votre candidature
..L........Ns:votre conseiller
L.N.........s:votre entretien
...L.......Ns:vous
..L........Ns:vous avec
L...N.......s:vrijdag
.L.........Ms:w d
...M.L.....Os:was
KK.N....Q..Ls:we
.L......O...s:we got
........N...s:we have
...M........s:we missed
L..........Ms:wed
.N.........Ms:week
...........Ns:weekly
L.....N.....s:willkommen
NM.N.NLLKL.Ls:with
........L..Ns:withdrawn
JK.LLKNL.LQNs:you
........N.NKs:you for
L..LM......Ms:you're
KL.L.NKLP..Ms:your
..L..N..P..Js:your application
...........Ns:your background
.....N.....Ls:your candidacy
LN.MMN..L..Ls:your interview
..N........Ls:zoom
N..L......M.s:zum
.....L.N....s:zusage
..LM........s:zweitgespräch
.....M......s:à notre
....N......Lsa
....N......Lsa démission
N..ML.......sabato
......M.....sagen
L.NLLMN.....said
..M...N....Lsaid yes
NLKP.......Lsala
ML.M.......Lsala de
......N.....salary
MN..........salle
N..........Lsalon
MN....M....Lsalut
JKJRKL...MLLsame
.L.N.....M..same day
..LM........same hour
...N........same place
L.LP........same room
...M........same time
N.M.........samsung
N...........samuele
L.......N...sans
.MLN........sapere
.LN.L...N..Lsarà
........N...sarà pubblicato
O.LLM.......sat
M..........Lsat #
......LN...Lsatisfactory
P.KK.N.....Msaturday
O..L........saturday #
LN.M.......Lsaw
MLK.LLO.M.MKsay
LNK.M..M....schedule
LN.....M...Lschedule your
..QL.......Lscheduled
N.L.........schnacken
K.LM..M....Mschon
.MNL...M...Kschool
L.M........Lschool business
N..........Lschulleitung
N.L........Lscientist
.........N.Lscore
...........Mscorecard
NLM.....L...screen
L.M...LM....screening
.......N....screening and
OI.OMKLLN.LLse
NL.N.......Lse le
.LLM.......Mse não
L...N....M..se va
.L.........Msearch for
MLLL.......Nsecond
N.L.........second interview
KMNLM......Lsede
MOPKKLLL..M.see
J....M...M.Nsee the
NOPLL.....MIsee you
...N.......Lseguimos
M.L........Lsegunda feira
MNL...LNLL..sehr
M..L.MLN..MLsehr geehrte
.......M....seleccionado
O.LLLN......selected
OLL.........selected for
M..........Lselected to
.ML..N..M..Kselezione
..LMM.......sem
LQ.......L.Lsemaine
.N.........Lsemaine du
.O..........semaine prochaine
LMLN....L.M.semana
...N......MLsemana que
...N........sempre
..LM.LN..O.Lsend
NM....M....Jsend the
N.L.........sending
N.MLLNL.LLLMsenior
L.N........Ksent
L.N.........sept
..N........Lsept #
MLJO.KLKLMKOseptember
O...L.....L.september #
K.L........Pseptember at
..LN........september om
..LN........september um
.ML........Nseptembre
N...........sergio
LN..........served
NM.......L.Mservice
..M.........será recebida
..L......M.Msession
..NL.....M.Kset
L.N........Lset for
.N.......M.Kset up
KN.......M..settimana
..L.M..M...Kseu
M..........Lseu currículo
KMMLM..M.M.Lsexta
LM.......M..sexta #
....N......Ksgt
.N.........Lshane
......M....Kshare
L.NL.......Nshe
.........M..sheet
NK.LL.....MMshift
N.........MLshop
LL.......N.Mshort
.ML..L..P..Kshortlisted
........N...shortlisted applicants
.N..........shortlisted for
..N........Lshould
L.M........Mshould be
..L........Oshow
..L........Oshows
L..........Nshreya
...LN.......shut
.KKJ..NM.N.Nsi
L.....M.....si tu
N..........Lsi ça
......M.....siamo lieti
LLMLN.......sich
L...N......Lsich am
....N.......sich die
...........Msick
L.NL.N.....Lside
L...LN.M....sido
.......M....sido seleccionado
NMKK..MLOLK.sie
L.....M.....sie als
L..........Nsie am
LN..........sie an
L.....O.....sie anbei
N.L.........sie gerne
L.N..M......sie sich
LM..........sie sind
.M...L......sie uns
N..........Lsie zu
O.K........Lsie zum
...N....M..Lsiempre
.......N...Lsight
.......N...Lsight of
LLL...R..L..sign
......N.....sign and
L.....N....Lsign the
L.....N.....signer
L.....N.....signer et
.ML......NMLsiguiente
.........MM.siguiente paso
.........M..simulation
L.L.N......Msin
L...N.......sin efecto
LMKMN.......sind
LM..........sind in
...........Msister
N.ML........sit
M..........Lsit down
..N.........sit in
L.KO....N.MKsite
L.M....M.M.Lsitting
N...L.......sjoerd
KNM.L......Nslot
..M........Lslot on
LQM.LM.....Jslots
.O.........Kslots for
.N.PQK...KMJso
LN..M..M...Kso i
..L.......OLso much
...LN.......so no
...OM......Lso sorry
....ML......so there
..LL.......Osobre
K.NM..M.....sofia
N.L.....N..Ksollicitatie
..L........Nsolutions
..L........Nsolutions engineer
L..........Nsome
....M...M..Msomebody
....ML......somebody for
K.M..P......someone
.....ML.K..Pson
...N........sondern
PL.........Lsono
JLKPQ.L....Ksorry
...N.......Lsorry !
....NL......sorry to
M....L..N.LLsous
M.L..M.....Mspeak
..M...M....Kspecialist
...OL......Lspostamento
L..OL.......spostamento colloquio
.L.L...M.M.Ksr
N...........sra
P.KL.......Lst
...........Nstaan
.....O.....Lstack
L....M....NKstadtbibliothek
N.ML......MMstaff
MN.......N.Lstage
KLM..LS..O.Jstart
..N...M....Kstart #
......N.....starting
JLNN.......Mstatt
..N..O.....Jstatus
..N........Lstatus interview
...N........stays
L.....M.....stein
K.O.M..N...Kstelle
M.......LP..step
ML......L..Mstep is
.O...L....LMsteps
...M.N......steve
KLLQLN......still
.M..........still want
NLL.....M..Lstore
ML.N......NLstreet
..........MLstreet and
...M........street office
...N.......Lstuck
MMLL.MM..M.Lstudio
N.L.........stunde
LLL.M..M...Osu
.L.ML...M.M.sua
N....L..N..Lsua candidatura
...........Nsua consulta
K.NN.......Lsua entrevista
L.....LQ....subject
......LQ...Ksubject to
..L........Nsubmit
..L.....R..Jsubmitted
....NM.....Lsucces
....N.......succes met
.N.........Lsuch
.N.........Lsuch dir
.L...N..LM..suerte
..LMN......Lsuis
LN.........Lsuit
.N.........Lsuit you
N.LMLO..L..Jsuite
M.KMLMM....Lsuite à
NN......L..Lsuits
L.......M...sul
L..........Nsun
..LLM....N.Msunday
NLL.........sunday #
....N.......sunday at
.M..........sunday the
..M..M.....Lsunil
MNL........Lsuperintendent
..L...M....Nsur
..LM........svenja
..LLL....M.Nsystem
L.LNL......Nt
LL...L..O...tag
KM....M.....tage
LKM....L.PL.take
.........P.Ltake home
M..M.......Ltake it
..M.........take the
..L.O......Ltaken
L........N.Ntakes
....MN.....Ltaking
.....M.....Ltaking the
N.LO.M..L..Ltalent
..M........Ltalent acquisition
O.K.L..L...Mtalk
O.K.........talk about
LM.....M..MKtarde
...L..OLNNLIte
......N.....te adjunto
...N........te viene
N..........Kteacher
LMN........Lteaching
M.LKLMM.N.L.team
......N.....team !
.L...L....LOteam and
NLL.M.......teamleider
M.MNL.......teams
N.L.........teams besprechung
..KN........teams link
L........M..tech
N...........technical
..N........Ktechnician
L.M..M..M..Ltecnico
.M..........teilen
.M..........teilen sie
LN..........teilnehmen
.N......L...telefonieren
LN..........telefono
L.......N...telefoontje
...........Mtelegram
.L.M.......Ntelephone
KONL......LMtell
.N..........tell me
L.M.........tell you
L........M.Mtem
.........N..tem #
.LM....M....ten minutes
L..........Mtenant
L..........Mtenant interview
LLON......NKtermin
L.O........Lterminbestätigung
.N..........tes
K......M.Q.Ltest
...L.......Mtevoren
LP..........text
MNLO.L.LOL.Kth
.M.........Lth #
MMLN.......Lth at
O.LM.....M.Kthan
M.LM.......Lthan #
KI.J.PKLMLS.thank
KI.J.PKLMLS.thank you
LNO.MKLLN.PKthanks
.MN..LL.N..Lthanks for
.MKMONLMM.LKthat
L...O..M...Kthat the
..N.....M..Kthat you
..MO.......Jthat's
M...........thats
O.L.........thaís
N...........thaís tudo
.NL.M.LKK..Mthe
IMPNLLL.O...the #
.N..........the above
LMM........Lthe afternoon
.N.........Lthe apprentice
...........Nthe best
L.N........Mthe blue
...........Nthe book
L..........Nthe cat
...M........the change
.......M...Lthe children
L.M.........the co
N.L..M..L..Lthe data
...........Nthe form
L.N.........the front
L.N.........the gate
.LLL.LLNL.LQthe interview
N..........Kthe invite
.....N......the job
...N........the jury
N..........Lthe kitchen
N..........Lthe line
LO.........Lthe link
.N...M.....Lthe morning
M.......LO..the next
..........LNthe office
.O.........Lthe one
......M.....the paperwork
M....M.....Lthe partners
M..LN......Kthe post
.....N.....Lthe process
K.M........Nthe room
...P.....M.Lthe same
M...........the sat
....M.......the schedule
NM........MKthe shop
..N........Lthe side
........N...the sous
L..........Nthe spot
.........N.Lthe take
LMLL.M...MLMthe team
.....N....MLthe time
LL.......N.Mthe top
LN...L..MN.Kthe week
....ML......the weekend
.M.........Lthe yard
NMLL........their
L..M........thema
..NNLL..O.NKthen
..L........Nthen !
L........M..there
....ML...M..there is
L..MOL.....Ltherefore
LN..........these
N..K.N.....Lthey
.L..LN......they're
.....N......they're going
...MML.....Lthey've
....N...M..Lthings
KM.NONK.PJK.this
L.LNN......Lthis event
L.M.M......Lthis morning
..L.....Q..Kthis number
.....O.....Lthis occasion
.....M.....Lthis role
M...........this saturday
.L.M.N.....Lthis time
KPLLLLL....Othis week
........N..Lthose
.....N......thought
LN..L.LM.O..three
OKMK..M..NMJthrough
NLML.......Lthrough the
.M..........thru
.M..........thru the
LO.L........thu
.O.........Kthu may
P.KL........thurs
O.LL........thurs #
.K.MLLLLK..Othursday
LLP.LLL..NLNthursday #
L.M...M...MNthursday at
.L.........Nthursday's
M..LLL...N..ti
M.L.........ticket
.........M..tienes
N.LMM......Ltill
M.OQLLJJJ.MLtime
OLO........Ktime #
..LP......LLtime change
...........Mtime for
.....M.....Ltime to
.L......L..Ptime url
JPPML......Itimes
...N........times next
N.L.........title
MLF.L..LL.LMto
MLNNL.L....Mto #
.LKMLMLM.N.Mto a
NL.........Mto an
...........Mto answer
LL..N......Nto apply
N..........Lto ask
LM.L.LO.M..Lto be
..L........Mto calendar
....N.......to cancel
ML..NL......to come
.........N.Lto complete
...........Mto discuss
.L..M....N.Jto do
M...........to follow
.....M......to give
.L.........Nto go
MNKLL......Nto have
N.KLLOLL.N.Lto interview
N.L.....L..Pto invite
M.........NLto join
.LN..M.N...Lto make
...........Mto me
M.K..MO....Lto meet
L.N........Lto meeting
L.LN.......Mto monday
LL....PO...Jto offer
L..........Nto reception
L..M.......Mto reschedule
M.....N....Lto review
M.L..L..N.NLto say
.......M....to schedule
NMKLLM..M..Lto see
MN.........Lto set
L.....N.....to sign
L.M.........to tell
.....L....MLto thank
ONLKL.L.MM.Lto the
L..........Nto us
.....L.....Nto withdraw
.......N..MKto work
..KMM.......tobias
L.M..N......toch
.LLNLL..L.ONtoday
.......M....toddlers
..LLNL......told
..M.........tomasz
.KOPMKL.LL.Ltomorrow
NL.L......LMtomorrow at
...O.......Ktomorrow is
....NL......tomorrow's
....NL......tomorrow's #
...L..N....Lton
..........MNtonight
L..ML.......too
KLM......N.Mtop
L..........Ntop bell
L.MM.......Ltop dan
...........Mtop of
L.O........Ltor
.LO.........tor #
KLPL.......Ntot
L..........Mtot #
.LN.........tot dan
...........Mtotal
.....M..M..Ktouch
...N.......Ltoujours
M..........Ktour
...........Ntoute
L..........Ntoute absence
LNLML...M..Ltra
..L........Ntrae tus
L.M.........traga
..L...M.....travail
..O........Ktreffpunkt
L..........Ntrent
ML..M......Ltrial
N.........MLtrial shift
....N.......trovare
....N.......trovare presto
...M.M.....Mtry
LMNKLOM...L.tu
L.N.........tu entrevista
.....N..L...tu interés
NL.L........tudo
N.L.........tudo bem
L..L....M..Ntue
L...L....M.Ntue #
KOLM........tues
LN..........tues #
.M.NK...LLNMtuesday
L..N........tuesday #
LNLL......MNtuesday at
..O........Jtuesday the
NKM..M..M..Ltuo
NL..........turno
..L..M.....Ntus
L..........Otutor
.L.M.......Ltweede
...N........tweede gesprek
LNMLMKLO.M..two
......LO...Ltwo references
..M......M..técnica en
...L.....N.Ltécnico
O.LLLLN....Lu
N..........Lu ?
N...........u come
......N.....u graag
MLNML..KKK.Ouhr
OLK.......NLuhr in
K.NM.......Luhr statt
M...N.....MKuit
N..L.......Luit voor
NL........MLuitnodiging
..LM........ulrike
OJL..L.L.KLNum
MK..K.MLLL.Oum #
N.LLN......Lum halb
NMLL.......Muma
N.L.........uma entrevista
.QINKM.KMNKLun
.........M..un café
N.LL........un colloquio
...N.......Lun empêchement
.MLL.......Nun entretien
MN.........Lun essai
L..N.......Lun imprevisto
N...........un primo
M..LM......Lun quarto
ONLK.LL.LO.Luna
.ML........Nuna entrevista
.M..........una videollamada
..J.M..MM.KNund
NLL...M.....und ich
ML.L.PL.KL.Mune
.....N......une candidate
...MMM.....Lunfortunately
N...........unit
M..........Luniversity
MNMJ..NLML.Iuns
K.M...M.....uns auf
.....N......uns für
......M.....uns ihnen
.M.........Luns überzeugt
..LM........unsere
M..L..N....Lunserem
L..........Nunserer
..L........Nunserer filiale
...........Nunsubscribe
LN.....N..LMunter
L....M....LNunter #
ML......N...unterlagen
..L..L.NNO.Juntil
.........N..until sunday
........N...until the
LLMM..KL...Mup
L..M.......Mup for
..N........Kupcoming
L..M.P.....Lupdate
.....N......update on
K.LP........updated
...M........updated invitation
.......N....upon
.MP.IKKJJNJOurl
..N........Lurl can't
........L..Nurl if
N.K.........url meeting
LLQL...K..K.us
LMM........Lus know
.....M......us on
M.M........Kus to
..NL.......Luse
...........Ouser
...........Musers
L.KM...LM..Ouur
L.......N..Muur #
L..M..L....Nuur ?
...N........uur je
ML.L.......Ouw
...........Nuw afspraak
NL..........uw werk
N...........v
LL.MM....N.Lva
...N.......Lva a
L...M....N..va bene
LN..N......Kvacancy
L.N.........vacante
...........Nvacatures
...........Nvacatures voor
N.LM.......Kvaga
M.LMML..M..Lvaga de
...........Ovagas
...........Mvagas para
..KMNLM.N.LLvan
L..M........van #
......N.....van beleidsmedewerker
L....MM....Lvan dinsdag
...L.......Mvan tevoren
L..M........vanaf
....N.......vandaag
M..........Mvediamo
.....N......veel
.....N......veel succes
K.MM.......Lvendredi
..LN........vendredi #
..MLM......Lvendredi à
KNM........Lvenerdì
L.N.........venerdì #
MN..MM...L.Lvenir
N..LM......Lverde
.....NM.....verder
...N........verschiebung
..........LNverspätung
...N........verte
...........Mvertrekt
L.M.....N...verwachten
LLLNLN......vez
..LM........vez de
N..........Mvi
OM.K.L.....Nvia
PL.........Lvia dei
L..........Nvia zoom
NM.......L.Lvideo
O....M.....Kvideo interview
.M..........videollamada de
..........N.vielen
..........N.vielen dank
...N........viene
...N.......Lviene ?
...N.......Lviene mejor
L..LO.......vier
MLL........Nview
...........Nviewed
...........Nviewed your
L..........Nviewing
L..........Nviewing chat
......N.....vindt
......N.....vindt u
L.M.........virtual
..L........Nvisa
...........Mvisa interview
.LM.....L..Nvisit
L.M.........visit to
..N.........visiter
..N.........visiter les
L..........Nvoeren
O..........Lvoir
K..M.......Nvolgende
L.M........Mvolunteer
........L..Nvolunteers
..OML......Kvon
M...........von #
M..L.NK..L.Nvoor
KMM.........voor de
MML.MM..L..Kvoor je
...........Nvoor jou
...........Mvooraf
...........Mvooraf het
...........Nvoordat
..L........Ovor
L..........Nvor ort
N.L.........vorbeischauen
LN..........vorrebbe
.O..........vorremmo
.N..........vorremmo fissare
N.......M.MJvorstellungsgespräch
L.N.......MLvorstellungsgespräch am
N.L........Lvorstellungsgespräch ein
...........Mvorstellungsgespräche
LNLM.......Mvos
.O.........Lvos disponibilités
.....N.L..LNvotre
OLL..N.....Kvotre candidature
..L........Nvotre conseiller
K..........Nvotre dossier
K..N........votre entretien
..L........Nvoucher
MM.J...L..M.vous
L.K........Ovous avec
...LN.......vous déplacer
..N.........vous fera
N..........Lvous passer
..........N.vous remercie
L..........Ovous êtes
L.LMN.......vrijdag
...........Mvul
P.LL........w
.L.........Mw d
...M........waited
...M........waited on
OOLL.......Jwalk
.O.........Lwalk in
N..........Lwalk the
LNM.........wann
LNM.........wanneer
.QJL..M....Lwant
......N.....want it
.N..M......Lwant you
.....M....NLwanted
..........NLwanted to
MOL..L.....Lwarehouse
JLIM.OMLPLLMwas
.....O.....Lwas a
...........Nwas your
OM.LL......Lwat
P..........Lwat een
LM..........wat je
NLL..L..M..Lway
NL.........Lway video
LKKONQMKMMK.we
NLL.NL......we are
L........N.Mwe ask
M..N.......Lwe do
.L......P..Lwe got
.....N.....Lwe had
LKKNNO.MNLMKwe have
L....M..O..Lwe hebben
L.....M.....we het
K.M..LM..M..we je
...N........we missed
...L.......Nwe move
...N........we need
M.......K.LNwe received
.....M......we went
L..M....NN.Jwe will
..L...P....Kwe willen
....NM..L...we wish
.....N.....Lwe won't
NML...MML...we would
.MLLMLON....we'd
.ML....N...Lwe'd like
L.....P.....we'd love
ML.L.....PMKwe'll
NLLLM....M..we're
..L.MN.....Kwe've
...........Nwebinar
KPNLL.....LOwed
L.M........Mwed #
.OL........Kwed may
.ONN..KLKLKNwednesday
..L.M......Owednesday #
LMN.........wednesday at
.O.........Kweds
HQKMJL.KN..Mweek
...........Mweek !
LQ...L......week ?
LM.M.L..M..Kweek of
M...ML.....Lweekend
...........Nweekly
OLLLMM.....Kweg
O..........Lweg wilt
M..........Lwei
L....M......weiteren
L....M......weiteren weg
...........Nwel
.N..........welke
...N.......Lwellington
K.LLNMM...LMwenn
K.LLNMM.....wenn sie
JL...MOM....were
NLLL.......Mwerk
N.L.........werkstatt
LN..M.......weten
LM..........weten wat
KP.KLM..MLMMwhat
..M.........what we
.N.........Lwhatever
KOM.M....MLKwhen
.M.........Lwhen are
..LN........when changed
L.NL.M....LMwhere
LQLL.......Kwhich
.N..........which is
LO.........Lwhich one
.....M.....Lwhile
.K..LML..OLMwho
...........Nwho else
L....N......who has
.....N......whose
K..NL......Mwie
..LN........wie besprochen
QLLL.LM....Kwij
LN.........Mwil
..POLKKKP...will
L.M..J.LO.LNwill be
..L........Mwill hold
....N......Lwill need
....MN..L..Lwill not
...N.......Lwill now
M.LL..P.....willen
M.....M....Lwillen je
L.....N.....willkommen
..N........Lwilmer
NMLL..L.M..Lwilt
N.MLL...M.LKwir
...MN.......wir das
M........M.Lwir dich
.....N......wir ihnen
..N........Lwir ihr
N.L.........wir in
O.K.........wir laden
L.....MN....wir möchten
.ML..L..M..Nwir sie
L.M..N......wir uns
KM..MN..L...wish
L...NN..L...wish you
MNOLLMLKJ.KMwith
.LM........Nwith a
....ML......with an
L..........Owith dr
L.L.M......Mwith it
MOM.L.N....Iwith me
N.LL........with our
.....N......with someone
.J.LMNL..O..with the
..NL.M.....Kwith us
.O.L.....M.Kwith you
J.L....N...Nwith your
LM...L.....Nwithdraw
....NL..L..Nwithdrawn
.LL..L..M..Nwithin
.L.........Owithin #
..LM.N.....Lwithout
L..........Nwitness
L..........Nwitness interview
KM...L....MMwoche
MML.L.L....Nwoensdag
N...........woensdag om
...........Mwohnung
.L..NN......won't
LL..NN......won't be
L.......N...worden
L.LN.......Nwordt
Q.J.L.LNL..Kwork
P.KL.......Lwork ?
N..M.......Kwork for
LNK.......NMworks
..........OKworks for
.N..........workshop
QPHKKL..KKLMwould
MNL.......MKwould be
OPKKKK.MKLKMwould like
LM.M.......Kwould monday
...........Mwould rather
O.L.........would thursday
.L.M.......Nwould you
N...........wouter
...........Mwrites
....N.......writing
...........Owrote
MNLL.......Mwürden
N...........würden sie
...........Nwürden wir
L..LL......Px
...LM......Mxx
N.M.KOLMK..Ky
N...........y de
M..........My me
.M...L......y nos
.....N......y por
.L.N....M..Ly te
.....N..L...ya
L.NLN......Kyear
L.N........Lyear #
..L....M...Nyears
.LL...QM.L.Lyes
......N.....yes from
.LL..K.M..NMyesterday
.......M....yesterday and
MMNL.......Kyo
MNLI.M.LJL.Myou
MNL.........you ?
L......N.M.Lyou a
...M......MLyou about
N...........you again
.....MM...MLyou and
.LNLL....NLMyou are
.N..........you around
L......O....you as
NM....M.L..Kyou at
...........Nyou be
LM.LLOM..M.Lyou can
..L........Nyou can't
.L...M.M....you come
.M...N......you could
LLLKLPK.LKPMyou for
N..KL...L.LMyou have
L.....O....Lyou hop
.........M.Lyou if
MMN.LN.....Jyou in
N..........Lyou make
..O.......MKyou monday
L.M....M....you need
OLLLL.M.L...you on
M...........you round
..L....M..MLyou so
..L...PN...Jyou the
..........NLyou then
..........OKyou thursday
O.IK.MOLLNLKyou to
L.O.......MLyou tomorrow
.OL..MM....Kyou want
K.....NM....you were
N.M..L...L..you will
O...........you'd
M...........you'd be
LLO......MMKyou'll
.LN..L...L.Nyou're
..N.........you're all
L.L........Oyou're in
N..........Lyou're invited
..O........Lyou're on
N...........you're through
NLK.ML......you've
N.L........Lyou've made
KLMK.MK.O.KMyour
.MJKLN.LQMLIyour application
...........Myour appointment
.L.........Oyour background
.....N.....Lyour candidacy
N..........Kyour cv
M.L........Myour first
..L.....R..Jyour form
L.L........Nyour initial
.....N..L...your interest
..NPOML.KLKLyour interview
L.L........Nyour manager
........L.LPyour next
L.P........Jyour own
L.K....N...Nyour passport
.N.........Kyour portfolio
...........Oyour profile
..L..L..M..Oyour resume
.....N......your side
...........Myour talk
L.MM.L....NKyour time
NL..MM.....Lyour video
L.LN.MM.L...yours
......N.....yours if
L.N.........youssef
N.LM........yusuf
L.......N..Mzaterdag
N.M.........zien
....M.......zitten
N....M.....Lzoeken
...........Nzone
M.O.LL.LL.LMzoom
PLLLM......Kzu
ML.........Mzu einem
......M.....zu können
NKJ.L.M.MMM.zum
OLK.......MLzum vorstellungsgespräch
L.M........Mzur
..O........Kzur baustelle
.....L.N....zusage
L.....M.....zweiten
L.....M.....zweiten gespräch
..LM........zweitgespräch
OPGII.JJR.JM~1:application
LQILL..KKKMN~1:appointment
IMKLL.L.LS.K~1:assessment
.Q..KJKKKKLN~1:availability
MLJ.L...LM.O~1:bank
J.R.LKKKL.KN~1:booked
MKMJKK..L.MO~1:bring
LOOKLJNKPKLM~1:call
JLKLSJLLKLLL~1:cancel
IKI.KPLL...P~1:candidate
IQ..KK..LLLN~1:choose
LM.LNLL.L.LN~1:client
NJONMILJJLKN~1:clock
OLGM.N.KK.M.~1:come
KKK.LLJTLL.K~1:condition
GKQHKKKMLKLP~1:confirm
IKLLNRM.KLLJ~1:decided
IKL.NQLLMLL.~1:decline
K..KR...L..L~1:filled
MMJJL.RNKJ.L~1:forward
MLL.L..M...O~1:health
KM.L.......P~1:home
LMMOKLKLLOKN~1:internal
.KLM.KJKLKJO~1:interview
.MOKL.L..LLN~1:interviewer
P.HIJKJKMNKN~1:invite
K.NL.OMLMLMM~1:join
L..KOPL.OLLI~1:keep
NO.I.N.LJ.NL~1:meet
.PH.JI.KKPKO~1:minutes
MIN..KOJK.JN~1:month
HKHRM.KKK.K.~1:move
LJIK.KSNKNLM~1:offer
.OO..KKLMK.M~1:onsite
N.KLLLL.NL.O~1:opportunity
.OKM.OK..KLM~1:panel
.LMKQPMLKKLK~1:position
..L........O~1:press
LKMJKK.LSKKK~1:received
KL.JO.LKNLKN~1:recruiting
HJIRRRKKKKLH~1:regret
K.QKL.......~1:reminder
LM.LP..LMLNL~1:reply
KMLL....L..P~1:research
L.MK.L.MPLL.~1:review
NOKL.KKK.PL.~1:round
JLLKL.QQ.LLL~1:sales
L..K...NLL.O~1:school
NNKKKPL.NKLL~1:shortlist
NOJMKN.JLK..~1:talk
.OQK.NMJMKMJ~1:team
L..HLRIJOKTK~1:thanks
JIPRPJLKKKNL~1:tomorrow
.MMK.....P.I~1:trial
NPNJKLKJLNJM~1:video
..K........P~1:visa
NIOM.JKJIKKN~1:weekday
M.KJN.LMLL.N~1:yesterday
NOGHJLJJRLIN~application
...........N~application&bring
O.L........L~application&call
N...........~application&forward
N.L.....M...~application&interview
N...........~application&invite
N.L.....M..L~application&month
O.L.....M..L~application&position
.L......Q..K~application&received
........O...~application&review
.M......N..L~application&team
NNLL.K..N...~application&thanks
N.L.........~application&weekday
P....L.....K~application>come
........N...~application>decline
.M.........L~application>forward
L..........M~application>home
L.N..L......~application>interview
N.L.........~application>meet
L..........N~application>month
O.KLL...N..L~application>position
.L......O...~application>received
.L......N...~application>review
........N...~application>team
........N...~application>thanks
KQLLLM..KK.N~appointment
.N..........~appointment&choose
..L........N~appointment&confirm
..LL.......N~appointment&month
L..........N~appointment&weekday
..K........O~appointment>confirm
LO....M....L~appointment>weekday
J.K.L.LMLSLK~assessment
.........M..~assessment&interview
.........N..~assessment&invite
L........N..~assessment&minutes
.........O..~assessment&video
.........O.L~assessment>internal
L........P..~assessment>minutes
L.LM.....O.L~assessment>weekday
LQ..JJKKKKMN~availability
LN.M.......L~availability&choose
NL..........~availability&clock
..........ML~availability&position
..........ML~availability&team
M..........L~availability&tomorrow
MK.L.......N~availability&weekday
...M.......L~availability>clock
.M..........~availability>round
M..LL......N~availability>weekday
.MJML.LLLNLO~bank
K.RL.KKKK.KN~booked
L.MM.......M~booked&interview
L..N.......M~booked&weekday
L.N........L~booked>month
..N........L~booked>position
K.M........M~booked>weekday
OIPKJJ.KKL.O~bring
..L........N~bring&offer
..L........N~bring&visa
L.L........N~bring>application
..M........L~bring>clock
...........N~bring>offer
..L........N~bring>visa
LNM.KOMKOKK.~call
L....L..M..M~call&interview
N...........~call&month
MM..........~call&talk
ML.L.MM....N~call&weekday
.LL.....N..M~call>interview
M.L.........~call>invite
NLLL.M.....M~call>weekday
ILNJSJKKJKK.~cancel
...LQ......L~cancel&clock
....NL......~cancel&filled
L.L.P......K~cancel&interview
....O......L~cancel&month
L.NL........~cancel&move
....OL......~cancel&position
....OL......~cancel&regret
L.L.P......L~cancel&weekday
........L..N~cancel>application
....PL.....L~cancel>interview
L.M.........~cancel>move
....O......L~cancel>position
....N.......~cancel>reply
KJKLKQLK.MLO~candidate
.....N......~candidate&decided
.....O......~candidate&decline
.........N.L~candidate&interview
L....N......~candidate&position
IRKLKKKLLKKM~choose
.M..........~choose&interview
.M..........~choose&month
LN..........~choose&reply
.O..........~choose>appointment
LN.M.......L~choose>availability
.M..........~choose>interview
LN..........~choose>minutes
.L.........N~choose>weekday
LM.LMLL.L.LO~client
...........N~client>opportunity
L..........N~client>video
NKNNMJLJJ.KM~clock
O.LL..M....L~clock&come
.......O....~clock&condition
L.N........M~clock&confirm
.KK...L..LMO~clock&interview
O.LL........~clock&invite
L.M.........~clock&minutes
.LLNLL.LLNLM~clock&month
L..P.......K~clock&move
LLNL..NM..MK~clock&position
...NM......L~clock&regret
MM.LM.....ML~clock&round
OLML..M...MK~clock&talk
.....M....OL~clock&thanks
M..NLK.KK.LM~clock&weekday
..MM......MK~clock>appointment
.........N..~clock>assessment
.LNM........~clock>availability
..L........O~clock>bring
M.LLO.......~clock>cancel
LN....M.....~clock>choose
KM.........M~clock>come
...M..NM...K~clock>forward
M..M.......K~clock>internal
L.LML..M...N~clock>interview
..M........L~clock>interviewer
NL.L....M.LN~clock>minutes
L..M.N.....L~clock>month
L..N........~clock>move
NL.L......MN~clock>onsite
.LLLN....MNL~clock>position
.MML.......K~clock>reply
P..L..M....L~clock>talk
N..M......MK~clock>team
L..LM......N~clock>thanks
..P.M......K~clock>video
IRJP.KLLKN.M~clock>weekday
O.FL.NN.K..L~come
N..........L~come&meet
M.LLML......~come&position
M.L.........~come&talk
.....N......~come&thanks
PKLL..MML.LL~come&weekday
N........M.L~come>meet
...........M~come>onsite
.M..........~come>trial
PKK...MML.LL~come>weekday
JKKLKLLTLLLK~condition
.......M....~condition&forward
......LO....~condition&position
......LO....~condition&sales
..L....N....~condition&weekday
.......M....~condition>come
.......O...L~condition>sales
LJQKJJJ.KJLP~confirm
K.PL...M...L~confirm&interview
K.NL.......O~confirm&month
K.O.........~confirm&position
J.NL......MO~confirm&weekday
K.PL........~confirm>interview
L..L.......P~confirm>weekday
JJLLNRMLLLLJ~decided
.....O......~decided&decline
.....N......~decided&position
.....M......~decided>application
.....N......~decided>decline
LJK.NRLKMLKL~decline
.....N......~decline&month
L....O......~decline&position
.....O.....L~decline>candidate
KLLKR...L...~filled
....ML......~filled&interview
....O.......~filled&position
....ML......~filled&regret
MN.J.MRNKJ.K~forward
N..........L~forward&invite
NLLL..N.....~forward&month
......N....L~forward&position
...........N~forward&round
......NM...L~forward&sales
N.L..M......~forward&weekday
.....N.....L~forward>call
OM.........L~forward>invite
......O.....~forward>position
..M........M~forward>round
......MM....~forward>sales
M....M......~forward>talk
......M.....~forward>team
P.M.......LK~h:application
L.OL......L.~h:availability
..ML......LO~h:bring
..L........P~h:candidate
MLOMLL..L.NK~h:clock
MLO.L......K~h:come
L.LM.......N~h:confirm
N.K.......M.~h:forward
..N.......L.~h:internal
.LJ.M.....Q.~h:interview
..N.......L.~h:interviewer
..LM.......N~h:keep
...N.......L~h:meet
M.MMNLL.L.OJ~h:month
O.LL........~h:opportunity
M.LM........~h:panel
N.KPKL....NJ~h:position
..L.......LP~h:received
..L.......LP~h:recruiting
...........N~h:reply
..L.......LN~h:round
LM.M......M.~h:talk
.MLM......OL~h:team
K.OL.L....OL~h:thanks
L..M......OL~h:tomorrow
L.........N.~h:video
JKQN.LL.LLOK~h:weekday
..........N.~h:yesterday
MLL.L.LN...O~health
KM....LM...O~home
...........M~home&weekday
N..NJLKLKNKN~internal
L..N........~internal&month
L..N........~internal&weekday
L..N.....M..~internal>weekday
.JK..KJLM.JO~interview
O.KKL.LL..LN~interview&invite
..L..N......~interview&join
LM.........N~interview&minutes
OKK.M.LLMLK.~interview&month
L.LQL......L~interview&move
....M..ML..L~interview&position
L..L.......N~interview&recruiting
...MM......L~interview&regret
L.NL........~interview&reminder
N..L.....M..~interview&round
L..........N~interview&school
ML...M..N..L~interview&shortlist
..K.....MM..~interview&team
.L..LO..L..M~interview&thanks
L.MNL......M~interview&tomorrow
NKIOMLL..KLN~interview&weekday
...........N~interview&yesterday
.NL........L~interview>appointment
K.O..L.....N~interview>booked
.L.........N~interview>choose
..L.M.....N.~interview>clock
...........N~interview>invite
L..........N~interview>minutes
..L...MMO..L~interview>month
M..N.....M.K~interview>position
...L.......N~interview>recruiting
.....N......~interview>regret
M...........~interview>round
..K.....NMM.~interview>team
L.NNL......L~interview>tomorrow
PKLN.LK.LKKM~interview>weekday
...........N~interview>yesterday
NMO.K.LLLKLN~interviewer
PLIIJLJJMOKN~invite
PLKL.L.....M~invite&month
N.L..M......~invite&position
N...........~invite&round
L..........N~invite&school
P.LL........~invite&weekday
P.JKL.LLM.L.~invite>interview
M........N..~invite>video
.LOLLON..K..~join
.....M......~join>interview
L.M..M......~join>panel
N...........~join>video
JKMJRQK.OOKI~keep
....N.......~keep>meet
NOLJ.O.KJ.NK~meet
LM..........~meet&onsite
N...........~meet&weekday
.N.........L~meet>availability
LN.M.......L~meet>position
..ML......NL~meet>team
OLLL.L.....N~meet>weekday
MPLNJILJLOJN~minutes
...M..M....L~minutes&month
...N........~minutes&move
M.L........L~minutes&position
MLL.........~minutes&talk
.N.M........~minutes&video
...N........~minutes&weekday
..L........N~minutes>application
..N.........~minutes>bring
.N..........~minutes>choose
..L........O~minutes>clock
N.L........L~minutes>come
N..........L~minutes>invite
K.....N..N..~minutes>month
L..L.......N~minutes>position
N.L........L~minutes>talk
MM.M.......K~minutes>video
JM....M.MM..~minutes>weekday
MKM.LKNKK.JM~month
L.LP.......L~month&move
N.L....M...L~month&panel
....MMN....J~month&position
N..........L~month&round
......N.....~month&sales
L..........N~month&school
........N...~month&shortlist
O..........L~month&talk
.....MM....L~month&team
L....N......~month&thanks
NKM.LJKKK.KN~month&weekday
L.NL.......L~month>call
....O......L~month>cancel
...........N~month>candidate
NLNM.KLKJMKN~month>clock
L.....N.....~month>come
......N.....~month>forward
.L.M.......N~month>interview
L..........N~month>invite
MLKO.L..M...~month>minutes
......P.....~month>offer
.MM........L~month>onsite
K..M.....M..~month>round
........N...~month>shortlist
KNKM..N.....~month>weekday
GIMR..JKJ.KM~move
L.LO........~move&position
...O........~move&regret
L..O.......L~move&talk
L.KQ.......L~move&weekday
L.NL........~move>cancel
LLLQ.......L~move>interview
L.KP........~move>weekday
JJHJ.KTOKMKN~offer
M........N.L~offer&round
M........N.L~offer>round
NOOOLLJK.JL.~onsite
L.M.........~onsite&team
L..........M~onsite>application
...N.......L~onsite>move
N.L.........~onsite>recruiting
LMN..L......~onsite>team
MLK.L.LLOL.N~opportunity
MOL.LOK.L.L.~panel
M.M........L~panel>team
.KOJQP.LKKLL~position
.......M...L~position&sales
N..M.......K~position&talk
NLL.....M..L~position&thanks
LLN.NLM.....~position&weekday
...........N~position&yesterday
.....N......~position>application
NL........ML~position>availability
L..M........~position>booked
....NL.....M~position>cancel
L..........M~position>client
K.N.........~position>clock
......LO....~position>condition
.....O.....L~position>decline
....P......L~position>filled
M..L.......N~position>interview
..L..LO....L~position>month
....NM.....L~position>regret
..........N.~position>round
.LLLNL.....O~position>team
..O.L......L~position>weekday
..L........O~press
LLMKKL.LSKJK~received
........M...~received&thanks
...........N~received&weekday
.L...M..P..K~received>application
.....L....LM~received>thanks
....OMJKNLK.~recruiting
...........N~recruiting&weekday
........M..M~recruiting>interview
..LL.......N~recruiting>video
HKHRRQKKKKKH~regret
.....N......~regret&shortlist
L..ONL.....K~regret&weekday
....ML......~regret>cancel
...N.M.....L~regret>clock
...M........~regret>move
.....O......~regret>shortlist
K.QKL......M~reminder
L.OL........~reminder&tomorrow
L.PL.......L~reminder>interview
MP..ML.KMJMK~reply
M...M......L~reply&weekday
LO..........~reply>choose
..N........L~reply>clock
L...M.M....K~reply>weekday
K.NLL.L....N~research
L.ML.K.MPLK.~review
.....L..O...~review>application
NNLKLLLK.P.L~round
.........M.L~round&video
...L.....N.L~round>interview
.........N.L~round>video
..IIIQJKRJJK~s:application
L....L..P..L~s:application>received
GOOMO...LLLM~s:appointment
..L........N~s:appointment>confirm
IKLL.....S.H~s:assessment
LP.L....L.LM~s:availability
..K......M.O~s:bank
K.RK.......K~s:booked
NNO.LK..L..K~s:call
JLJKSJ..L.LL~s:cancel
....O......L~s:cancel>interview
L.KL.......Q~s:candidate
.M.......M..~s:choose
.KNMNLLLLL.N~s:clock
MKML....L..O~s:come
LLL.LLKS...K~s:condition
.......O...L~s:condition>sales
GKQJKKLLSLLM~s:confirm
.....L..N...~s:confirm>application
K.P........L~s:confirm>interview
..N........L~s:confirm>talk
..LMNN.....K~s:decline
..O..N.....J~s:filled
...L.......O~s:health
I..........Q~s:home
LML........O~s:internal
O.OONJJIIILN~s:interview
.O.L........~s:interview>appointment
..O........K~s:interview>booked
....OL.....L~s:interview>cancel
L.N.........~s:interview>confirm
...N........~s:interview>move
...........M~s:interview>press
L.O........L~s:interview>tomorrow
L..NML....M.~s:interview>weekday
LM.........N~s:interviewer
PKILKKLLK.MM~s:invite
P.L........L~s:invite>interview
.MMLM......N~s:meet
L..N.......M~s:minutes
NKPMN.LLLLLL~s:month
KLISJL.....I~s:move
L.LPL......L~s:move>interview
...M.......L~s:move>minutes
L.LLLKPPLL..~s:offer
.......N....~s:offer>condition
LL...L.....Q~s:opportunity
MLKM.....L.O~s:panel
ON.KK..KKLKO~s:position
K.L........Q~s:press
IJL..J..S.LL~s:received
LL...L..Q..L~s:received>application
KMML.O..LL.N~s:recruiting
...M........~s:regret
K.QKL......L~s:reminder
..N.........~s:reminder>interview
.....N......~s:reply
.L.........N~s:research
NPNKL.LLKPKJ~s:round
.........M..~s:round>assessment
ILJLLKPRLL.M~s:sales
.......O...L~s:sales>condition
L.LL.......Q~s:school
L..........M~s:school>interview
NMMNL.KLKLOL~s:talk
NMKLMM..L..K~s:team
JJLLLL..N.SJ~s:thanks
........M...~s:thanks>application
..........N.~s:thanks>talk
KLQMMK..L.MK~s:tomorrow
OKKLNL...QLI~s:trial
OLNL..M....L~s:video
OL.........L~s:video>interview
..L........O~s:visa
JINPSKJKKKMM~s:weekday
M.N........L~s:weekday>month
JKLKL.QQ.LL.~sales
......LN....~sales>condition
......MN...K~sales>position
K.ML..LNLL.O~school
.......M....~school>clock
NNKKKPL.OKLL~shortlist
N.L..M......~shortlist>interview
OMLLJNLJLK..~talk
.....O....M.~talk&thanks
PKLM..M.L..K~talk&weekday
......M...MK~talk>clock
.....N......~talk>decided
LL.M.......N~talk>minutes
NLMNLM.....K~talk>position
O.L.........~talk>team
...M......MK~talk>tomorrow
M...........~talk>video
MLML........~talk>weekday
NOPOK.LK.KLJ~team
.L...M......~team>decided
...........N~team>forward
......N...ML~team>month
O..L........~team>recruiting
...M....N...~team>review
L.......L.M.~team>talk
LMKI.RJJOKTL~thanks
L...LP....PJ~thanks&weekday
NOKLLKLLN.L.~thanks>application
.L...O.....L~thanks>come
LL..LN..L.MM~thanks>interview
.....N......~thanks>join
.....O..L.ML~thanks>talk
L....N....OK~thanks>weekday
ILOQPKLKJKM.~tomorrow
.MLLN.......~tomorrow>clock
..LN........~tomorrow>move
L.NL........~tomorrow>weekday
L.OK.....P.I~trial
N..........L~trial&weekday
MPOLKKLJKNJM~video
NLL.........~video&weekday
L........P.L~video>assessment
K.N........M~video>team
NML.........~video>weekday
L.KL...N...O~visa
N.NM.JKJILLN~weekday
..N........L~weekday>bring
L..M........~weekday>cancel
N.MOKL.LLLKM~weekday>clock
....N.......~weekday>keep
..M.........~weekday>minutes
NKN.LJKJJ.KN~weekday>month
...N........~weekday>move
K......M...M~weekday>position
....ML....ML~weekday>thanks
N.KJM.LMLL.N~yesterday
.....L.....N~yesterday>onsite
..NL........ª
.LLL..N..M.Mà
ML.LMLNL..LNà #
..M.........à bientôt
L.M...M.....à l'atelier
K..........Nà l'entretien
NL..L.....NLà la
M.L..N......à notre
..LM....MM.Là un
L.L.MLLL.MMNàs
LMLM.LL..MMNàs #
NM.........Lça
.ML........Nè
M.LL.L...MM.é
..LL.....M..é a
L..........Oêtes
L..........Mêtes convoquée
KML.....M..Oüber
.M.........Lüberzeugt`,
};
