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
  step: 0.0676795,
  bias: '.MMLL.LJLLKN',
  weights: `\
LLMKKJPKNLMN!
L.LM.KN....N! !
L..........N! come
M..........L! convidamos
L..M........! dein
..L.ML....N.! i'll
..LM.......M! ik
.......M...M! it
......M.....! it's
N.....M....L! please
.L......L..N! the
N..L......ML! we
N.L........L! you're
MKN..JLJKLJN#
..LM.....M..# !
NKPOLILJJJJN# #
PKLNLL..L..N# ?
..MMMLMMM..K# a
M.M........L# al
L.N.........# all
OLLM.L..M...# alle
NOMM.K.KKLKM# am
......N.....# an
J...LN.....N# and
LLL...N.M...# april
L.L........M# ask
OL.MNK.LKK.M# at
LM.M.......L# aug
K..........N# august
..O......M.J# bring
L.....O.....# brut
...L.......M# candidates
..N........L# cet
LL......M...# con
NLM.LL..LML.# de
...N.......L# dec
.........M..# dias
L..........N# dicembre
O.L........L# do
K.NM....O.LL# e
...........M# entrevistas
L.....N.....# euro
K.....M...NK# februar
K......M.M.M# february
M.L........N# for
.LMN.K....LN# h
N..........L# harbor
L.N.........# heure
NLML........# hora
.LLL..M..M.N# hours
......M....M# hr
LM......N...# il
O.M.L...M...# in
..NLML......# interview
L.M.........# it
L.......N..M# januari
..L...M....N# june
.L.........N# k
....LL..L..O# library
N...........# maart
PL..L.....LL# march
O.LL.......L# marzo
........MM.K# may
L.L........N# meet
K.MLM.....M.# mei
MOJ.LLLL.MLM# min
..MM.......K# mins
MML........O# minute
LML........M# minuten
O.LKKLLLLPL.# minutes
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
M.......L.LP# on
.O..........# or
.........N..# ore
L.......M.N.# ou
N.LN.......L# p
N.K.........# passcode
M.L........O# please
MMNN.KJKJ.JN# pm
M...........# pour
M...M......L# presso
N.L.........# pt
..LP.......L# robin
..M........L# room
..KOLLLL.MLO# september
.ML........N# septembre
.........M..# si
L..M.N.....L# sorry
N..........L# st
MMLN.L.LOL.K# th
M.LL..M....M# the
N.O........K# time
J.L.LL.....Q# to
...N.......L# today
.O.........L# tuesday
MLNMLL.KKK.O# uhr
OLMKL.....LN# um
L..........N# und
.LLN..M.ML.N# uur
...LN.......# we're
K.L....N...M# with
M...........# work
..........NL# works
.MM...M....K# you
........L.LO# your
LMLLLLLLR.LJ++application receipt
KLL......S.I++assessment
J.LKRK..L..K++cancellation
L.....KR...K++conditional offer
HLRJLLLLNLLM++confirmation
NO.KL.KK.LL.++interview
NL..........++invitation
CHFGIJJJJJOS++none
JLL.LLSPLL.I++offer
JK.LNRL.J.LI++rejection
KPLM....L..L++request for availability
GKISLLLLL.LL++reschedule
L.L..L....RK++thank-you reply
K.KLKLKLS.LI+application receipt
JKKK..L..S.H+assessment
ILKJSKL.LLLK+cancellation
KLLLLLJT...J+conditional offer
FKRKKKKLML.M+confirmation
NP.LLMJJ.KK.+interview
PLJLKL.LKLLM+invitation
CGEFIIJJIJNS+none
IKKLLJTRLK.H+offer
HJKMPSKLILKH+rejection
IRJNKJKLKLLM+request for availability
GJHSLKLLLLLK+reschedule
JLJ..KL...TJ+thank-you reply
KK...K..R..K=application receipt
LL.......R.J=assessment
K.LKRK.....K=cancellation
L.....KR...K=conditional offer
HKSIKLLLL.LF=confirmation
SGEHKL.KLLKD=invitation
TTSSQHGFIHFE=logit
EFFGNO..M..Q=no
EJGHJIJJKIJS=none
LL...LSL.L.J=offer
JK.LLR..J.LI=rejection
HSLLLKL.L.LH=request for availability
HLJSK......I=reschedule
L.L..L....RK=thank-you reply
QQQQIJKJKLJD=yes
NRCOIH.JIIIP?
PK......M..K? #
...........N? ?
O.L........L? ask
L..L.......P? i
M..........L? i'll
...N.......L? if
...OL......L? same
LO..........? un
L..........N? we
N...........? é
LKPMMJKKJKQ.@answer
IPLNK.LLKLLO@booking page
L.L.Q......K@calendar CANCEL
OJNPLLLLLLLM@calendar REQUEST
N.....NNLL.J@decisionBy
OGNM.ILKJJKO@doubt
GIHIJJKLKLTO@from private
PNP.LLKLIIKK@kind onsite
NK.NKNKKKMKM@kind panel
LO.JKMKLRJKM@kind phone
OK.KL.N..PMH@kind test
NQQNJJKJL.J.@kind video
LLMLLKKLLLIX@length 0
.KNKHLLKKK.O@length 1
LLHLO.LKM.KN@length 2
MPPOL.LLKLJK@length 3
O.O........K@length 4
PHQOKKLKKJKK@link
FQFKIQMLPO.M@meetings 0
OFPNNIKJJJKO@meetings 1
PKOKLLLLLLLK@meetings 2
HKHR.LLLLLLJ@oldTime
GJIFI.LKJKJR@own house
L..........O@passed on
PKO.KMLLLLL.@phone
P.PMKJIKJIKL@place
KJQMLKKJKJSL@re
.NKJJJNKLSJL@replyBy
NMM.KLLLOLLJ@requisition
.ON.N..LMLKL@role
O..L.N...LLK@round final
POLLLLLL..LJ@round first
NMNL.LLLLLLM@round screening
NJONLM.KKM.J@round second
GRK.KKKKKKK.@slot
ML.MM.LL.LJ.@stated company
MPN.NMMLNLKJ@stated role
MJLKJKKJJJ.P@to company
MN..L.L.L.KMa
..MLL.L.M..Oa #
L.....N.....a call
LN.........La chat
......LP...La conditional
...L.......Na job
M..M...M...Ka la
NKLN..LLL..Na las
.........M.La link
..M.N.M..L.Ka m
N..........La panel
...........Na recruiter
..N........La s
L........N.Na short
KLLM....M.MNa sua
.L......L..Pa time
N...........a un
M...........a una
OLL.M......Ka vaga
.M......M..Ka video
...M..M....La yes
N.M........Ka zoom
MLLL..O.....aan
.....M......abbiamo
..N.JIKLL.MOabout
L.M.....L.LOabout #
...........Nabout how
M.LNLK..M.MMabout the
.N..........above
....N.......absage
...LO.......absagen
....M.......absagen die
L..........Nabsence
L...L......Naccepted
...........Maccepted another
.MLM........account
L.......M...accusons
L.......M...accusons réception
L.......M...accusé
L.......M...accusé de
M.......M..Kacknowledge
.....N....LMacorn
L.N........Lacquisition
..LL.N...M..action
.....N......action is
...N....M..Lad
R.L.L......Gada
M..........Lada !
N..L.......Lada la
O..........Lada we
P.L........Kada your
..L........Nadd
..L........Nadd to
O.L.........address
..L...N...M.adjunto
K..........Oadmissions
L..N........adres
L..LM......Nafspraak
...L.......Mafspraak bij
L.LKLP.LM...after
L...LO......after #
.....N..L...after careful
M.LMMO..L..Kagain
..L........Nagence
..L........Nagence de
K..N.......Magenda
..L.MM....MLagradecemos
K.QL.......Kagreed
....OM..L..Lahead
..........MMainda
N...KNLMK.LLal
L.N.........al #
N..........Lal equipo
.....N......al met
LN..........al telefono
...........Malerta
JLOMOK.NLKKMall
...........Nall about
L.LN........all interviews
..O........Lall set
...LML.....Nall the
L.N.........all times
O....L.MM..Kalla
MK...LLLM..Oalle
L..MLLL.L..Oalle #
NLLLM...M...alle ore
...........Nalle vacatures
.....O......alles
.....O......alles gute
L.N.........allora
....MN.....Lalready
L....N.....Lalright
.NKKLMQLO.LIals
L.L........Oalso
L..N.......Lalteração
L.M..M.....Lalto
L..........Nalumni
MNM..K.LJK.Mam
.KMMMNLL.LLMam #
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
MMMIKKMK.PK.an
.LOL.......Lan der
LM..........an einem
.MNL..N....Lan hour
L..........Man informal
NNLLLLLLMOL.an interview
L........O..an online
N.L......M.Lan oral
..N..M..LM.Kanalyst
MLL...O.....anbei
.....LMN....anbieten
......N.....anbieten zu
L.MJ..M.L..Mand
JNL.LM.....Nand #
.M.........Land do
.....N....MLand for
....NL......and good
M.L........Mand how
NL...NM....Kand i
........M...and i've
....L.....LNand look
.L.........Nand meet
..M...M....Land our
.......M....and proof
.....N......and said
KLK..N.N....and the
M.M.......MKand then
L..M.......Land time
L.M.........and two
.L.L..M.....and we
.....M..L.NLand will
....N.......and with
.N...L.....Mand would
K.N.........and your
M..........Land yours
.....N.....Mandere
..LN........anger
N.M........Lanneke
....M.......annullamento
L..M.O......another
.....N......another candidate
...........Manother position
L.L.LL.M.N..antes
.........N..antes del
LN.MK.L.KM.Many
.....N......any day
.M.........Lany of
.........N.Lany time
M..........Kanything
...........Maoife
LLLP.......Lapologies
...N........apologies for
L...MM..N..Lapplicants
.....M......applicants and
........N...applicants will
.MLJKOLKQMKLapplication
..N.LL..L..Mapplication #
.....LM.M...application and
.M.L.K..QMLKapplication for
.....L..M...application received
.....O.....Lapplication status
LLM.M...O...applications
LL..N...L..Oapply
LL.........Napply for
.M...L..P...applying
ML......M...applying for
LM...L..N...applying to
LLKL..MN...Oappointment
...........Nappointment with
MM.........Lapprentice
.......N....approval
KL.L..OMMM.Lapril
..M....M.M.Japril #
N..........Laprès
N.L........Laqui
......O....Larbeidsvoorwaarden
L.....N.....arbeitsvertrag
......N.....arbeitsvertrag erhalten
LNLK.LL.MMJNare
...........Nare interviewing
L..N.......Lare off
....M.......are therefore
.........M..are through
M.LL.......Oare you
.O...M.....Karound
N...........arrive
M.L.........arvind
JLPOLLNO.NKLas
L..M.......Nas a
L.OL.......Las agreed
L..N.......Las before
..M.........as follows
.........N..as part
..N........Las we
LNM........Las you
NLMLLL...N.Mask
L..........Nask everyone
..NL........ask for
O..........Kask you
ML........NMasked
M.L.......M.asked me
.........L.Nasked questions
L......M.M.Lasking
.........P.Lassessment
..MLLLNML..Massistant
NO.L.......Jassociate
NJ.N.KLKLKKNat
NI.NMJLKJJKOat #
M...........at any
MMPML..L..LLat the
.LLL.LP..NN.attached
......M.....attached please
..........M.attached the
L...M......Latte
M.....MM...Lattend
M.KOLNM....Kau
..NL....M..Lau #
.LMMM.M....Kauf
...M.......Kaug
L..M.......Kaug #
....N.......auguro
....N.......auguro di
..M.M......Kaugust #
L.L........Naula
LOL.........aus
M...........ausbildung
M...........ausbildungsleitung
LN..........auswahl
LP........L.availability
LNM.........availability for
MNLL.......Mavec
..L........Navec le
..L........Navec votre
.....O..L...avons
........N..Lavrà
LLQ.......MKaw
.....LM.M..Kaway
OM.....M....b
MP.L.L.....Kback
.O.........Kback the
N.......M...back to
.L.....M...Nbackground
...........Nbackground check
MLL........Mbalie
.MM....M...Kband
..L........Nbank
...M........bas
L.PL.M.....Kbaustelle
LJM..N.LM.KMbe
...........Nbe delivered
....MN......be glad
...M.L..M..Kbe in
.....M......be inviting
........L.LNbe issued
.L.........Nbe open
......N.....be our
....N......Lbe re
...........Nbe rejected
L..M........be there
.M...N..L...bedankt
.M...N......bedankt voor
..JPONLK.LL.been
...N........been called
....N.......been cancelled
M..L.......Mbeen scheduled
O.L.LM.....Lbeen selected
.N..........been shortlisted
.ML..LMLLPL.before
NL.......P.Jbefore we
ML....M.M..Lbei
M.L.........bei mir
MLML....N..Lbei uns
...........Nbekijk
...........Nbekijk alle
.....N.....Lbel
.....M......bel me
......N....Lbeleidsmedewerker
N...........bellandi
LM....M....Lbellen ?
.MN......M.Kbelow
N.L.........bem
N.L.........bem ?
M.L.........bench
.L..M....N.Lbene
L.L........Nberatungsgespräch
....N.......besetzt
L..........Nbesichtigung
NL..........besprechung
L..N........besprochen
LO..........best
L.LMN.M....Lbeste
ML....N.....beste paul
.M..........besten
L.N.........bestätigen
L.N........Lbestätigen wir
.M..N......Lbetrieb
..O........Kbetriebshof
LM........MLbetter
LML........Nbetween
L..........Nbetween #
L.N.........bevestig
..M........Lbevestig ik
K.P..L..M...bevestiging
L.O........Lbevestiging gesprek
NNKLLNL.O.LKbewerbung
M.......N..Lbewerbung als
L.....P.....bieden
L....M.....Mbien
.....M..L...bien reçu
M.L.LLM.M...bij
...L.......Nbij de
N..L.......Lbij ons
L..........Mbij u
.L....P....Lbijgaand
L.M.........bilingual
........L.LNbill
L....M....LNbin
....LL..OMMKbis
.L...L..N.M.bis ende
...M.L.....Nbitte
L.N.........bitte melden
N..........Lblack
....N......Lbleibt
L.M........Mblue
N.LL.L.N.M.Lboard
....M.......bodega
K.NMN.....LKbom
L.NNM.....LKbom dia
.M.KNL.LLLKPbonjour
.LLL.......Obook
...........Nbook a
L..........Nbook for
L.PLLL..L..Obooked
..M.LL..L..Nbooked for
..K........Obooking
..L........Nbooking confirmed
...........Mboone
N...........bortolussi
OMKL....L..Mbrandt
NL.......M.Lbrief
OKMKLL.LLMMNbring
..L......MMLbring the
L..........Obring your
L.M........Nbringen
L.M........Nbringen sie
L.....O.....brut
L.M.........bst
....M.......budget
.O.L......MKbuongiorno
N..L.......Lbuongiorno ada
..N........Lbuongiorno mara
..........KNbus
N.M........Lbusiness
..L.NP.....Kbut
L..MM......Lbut i
....LN......but they're
M.K.K.MM.OKLby
NL.L...M.M..by #
L.M...N....Lby friday
.........N.Lby monday
........L..Mby one
NL.........Lby sunday
NL..M.....MKby the
.....M.....Kby thursday
M..M.......Lbz
..L....MM..Mc
..NLL.N....Kc'est
..N.........c'est noté
OLL........Lca
ML.........Lca #
..M......M.Lcafé
K.NLM......Mcalendar
..O..M.....Jcalendar for
L.P........Kcalendar hold
LLMM...L..LMcall
L.OM..M....Kcall with
N..........Lcallback
...N.....M.Kcalled
M........M.Lcalled for
...N........called to
L..O.......Lcambio
L..O.......Lcambio de
.PJNJ.N.L.L.can
MN.........Lcan see
N...........can u
L..OL......Mcan we
LNL...N.....can you
KL.N.......Ncan't
...........Ncan't make
L.OLN.......cancel
....OL.....Lcancelada
....N.......cancelada ok
....P......Lcanceled
L.L.RL.....Jcancelled
....N.......cancelled interview
.....M.....Lcandidacy
L.L.KP.L..LNcandidate
.LK......MMOcandidates
.........N.Lcandidates who
MOLLL...P.LJcandidatura
........N...candidatura recebida
NLLLLM......candidature
L.LN........cannot
...........Mcapital
...L.......Ncar
.L..M......Ncara
..L........Ocard
.L.....M....care
.....N..L...careful
..N........Lcarver
L.NL.....M..case
KL...M.....Mcaso
L.......N..Mcat
L..O........catering
L.....O.....cdi
K..LM.M...NLce
....M.....NLce matin
N..........Lcell
L.L........Mcentre
L.L........Ncentre #
.M..........cerca
L......M...Lcertificate
..OL......L.certo
L.N........Lcet
N.MM.......Jcfo
.NM........Lchair
L..Q......LKchange
...N........change of
L..O.O.....Kchanged
...M........changed friday
M..LM......Mchantier
N...........charla
NML.LL...M.Mchat
...........Mchat this
N..........Kchat with
LL....LN...Ocheck
...........Mcheck in
.......M....checks
M.M.L...M..Kchef
.........M..chegar
..N........Lchicago
L........N..chiediamo
MM.........Lchief
...M...M...Lchildren
.......M....chloe
LO..........choose
LN..........choose a
...L.M.....Nchosen
.O...LM.L..Lci
O.NLL...LN.Kciao
.N......L..Lciao mara
...........Ncita
.M..........clean
.......N....clearance
LMLO......MLclerk
L.LO........clerk ii
.LL..M..M..Mclose
L....N......closed
L.N.........co
L..........Ocoach
.........M..code
.........M.Lcode #
..ML.....O.Lcoding
NL.L.......Mcoffee
K.L........Pcolloqui
.LM.L.LM.MMLcolloquio
L.L........Ocolloquio con
L.MML......Lcolloquio di
N..L........colloquio lunedì
N.LJM....MMLcom
.MMK.......Mcom a
MMIM.KMMLM..come
M....MMM...Lcome by
LNLN.......Lcome first
ML..NL.....Lcome in
..L.......MMcome to
L.N.M......Lcomes
..OL......LLcomigo
M.O.......LLcomigo mesmo
.L...O......coming
L.....N.....comme
.L....MM.MMKcomo
..M..O.....Lcompany
......LN.O..complete
.........N.Mcomplete the
..L.......N.comptable
M.L.......NLcomptable fournisseurs
........N..Lcomune
........N..Lcomune di
J.MJNNK.NNM.con
J..LM...M.M.con el
.MKL.M....MMcon la
.......O...Lcondicionada
.......O...Lcondicionada operador
......LP...Kconditional
......LP...Kconditional offer
L.M.....N...conferma
.L.........Nconfidential
O.L........Nconfirm
L.N.........confirmación
...........Mconfirmada
K.P........Lconfirmamos
K.N.L...Q...confirmation
M..........Lconfirme
J.OKLLLML..Oconfirmed
L.J.......MPconfirmed for
N.L........Lconfirmed monday
K.O.........confirming
..L........Nconfirmé
NLL....NL..Lcongratulations
M........M..conocerte
NL.M.......Lconsegue
N...........consegue dar
.M..........considered
L.......N...considérer
LMM.M.......consigo
..L........Nconsular
..L........Nconsulta
..L........Nconsulta de
MM.L.......Lcontigo
.N..........contigo para
.......N....contingent
.......N....contingent upon
L..LM.P....Lcontract
......N.....contrato
M..LML.....Lcontroller
....ML......controller role
MKM.......NLconversation
N.L........Lconversation with
M..........Lconvidamos
N.L........Lconvite
N..........Lconvite para
L..........Mconvoquée
..N........Lcoordinator
K.....OM...Lcopy
M...........cosa
N...........così
KLL.KMLMLLLPcould
........L..Ncould be
...........Mcould not
...........Mcould we
...M...M...Mcould you
.......M.MMKcouncil
..N........Lcounter
M.L......M.Lcounty
N..........Lcrew
P..L......MKct
N.......L..Mcurriculum
..L........Ncut
.N...L......cuándo
MM.LLM.....Ncv
M..........Od
M.L...N.....d'embauche
L..........Md'emploi
.M..........d'ici
..KQ.LLM.OKJda
..........LNda bin
L..N........da sua
L.LM.......Mdabei
M.ML..M....Kdag
.ML........Ndalle
LML........Ndalle #
..KMN.......damit
MKO..MN.L.LJdan
.LM.........dan !
..N........Ldan kun
L.MM.......Ldan zie
NLM..L....L.dana
..LLLN....OLdank
..L..M....N.dank für
MMP.L......Idann
N...........dar
N...........dar um
L..........Mdarragh
L.KO.OLL.L..das
M..L.N......dass
M.LL.ML.M..Ldat
NMLLLML.M..Ldat je
MLN.L...LM.Mdata
...........Mdata entry
N.O.LKMLMLLLdate
N.L.........date #
.NKMKNLLL..Nday
.....N.....Lday after
.NL.....N..Ldays
......LP...Ldbs
.......N....dbs check
.L..MMMK.LLNde
N.MKLLL....Mde #
K..O.......Lde agenda
MLL........Mde balie
..MK.......Mde demain
L...M.......de entrevista
...M........de fecha
LLM...O....Lde functie
...N.......Lde hora
..L.M.......de jefe
LMM.M......Lde julio
...........Mde kantine
..L........Nde la
N.L.........de marzo
L..N........de matemática
L..M....N..Lde notre
M...........de plenos
..LM........de quarta
...........Nde recrutement
M.L........Mde rendez
L.......M...de réception
..L........Nde vos
K.M.M...M...de votre
...LN.......de vous
LM..........dean
MLJKMMLNKKM.dear
Q.LM.......Jdear ada
N..........Jdear dr
L.M...LML...dear mara
L.LL.L.M...Ndear mr
...N.......Ldec
LLM.LNM.....december
L...LMM....Mdecember #
L...NO.....Kdecided
L...MO.....Ldecided to
...N.......Ldecime
.L...N.....Ldecision
N.L........Ldecline
QL......L..Ldei
LL.MNLLN.M.Kdel
K....M.MM...del #
L.L.M.......del jueves
.........N..del lunes
...N.......Ldel martes
..N.........deli
...........Ndelivered
........N...delle
...LN......Ldemain à
........M...demi
..L........Ndemo
.LK.N.N...MMden
ML.M......LMden #
......N.....den arbeitsvertrag
..........NLden termin
...M........dental
..M......M.Ldepois
.M.N.MLM.LNJder
..LN........der #
LM..........der engeren
LN..........der folgenden
L....M....NKder stadtbibliothek
.L.O..LN....des
N.L........Ldescription
N.L........Ldescription #
L..LM......Mdesde
N...........deshalb
L.ML.......Mdesign
..MM.M.....Kdesk
M.N........Ldetails
.M...N..L..Jdeveloper
........M...devon
.ML.M...MMLLdi
L.LMN......Ldi #
....N.......di trovare
N...........di un
LM.........Mdi via
N.MM......LJdia
M.LM.......Ldia #
N.L........Ldial
L..........Ndicembre
...LNL.....Ndid
L..KMNMMLL..die
.....N......die al
K.OLN.MN...Kdie stelle
N...........die we
..LMMLM...MLdienstag
..LM..N....Ldienstag #
....N.......dienstag um
.N..........diese woche
...........Ndigest
N..........Ldinner
NL..........dinsdag om
.NLM.......Ldir
....M......Mdirect
N.L........Ldirecteur
NNO..LL.L..Idirector
MM.........Ldirector of
MLLM......NKdirectrice
KM.N.......Ldiretora
.N....M....Ldis
.N.........Ldis moi
...N.......Ldisculpas
.........M..dispatch
M........M.Ldispatcher
LM..........disponibile
LN..........disponibilidade
LO.........Ldisponibilités
.N.........Ldisponibilités pour
..........OLdisponible
ML......N..Ldit
..N........Ldni
MOL..LK.MMLLdo
LN..L...M...do #
L........N..do a
N...........do lado
L..........Odo you
....M.M....Kdoch
M...L...M..Mdoen
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
..M.M......Ldonderdag #
L.N...M....Ldonderdag om
L.P..N.....Jdone
.....N......done his
.LMN..L....Ndonnerstag
L.OL.......Mdonnerstag #
L.N...N...MJdoor
L........N.Mdopo
...ML..M.M.Ldos
KM.........Ndossier
M...M..M...Ldott
N...M......Ldott ssa
M.M.M......Ldown
L.N.M.......down with
MN.N.LLLLLLNdr
.ML........Mdrei
M..M.......Ldrh
M...M......Ldrive
MOMKKL.L..M.du
LNMM.......Kdu #
...........Ndu am
LM.N.L......due
...O....M..Kdue to
N........M.Lduration
L.N..O.....Kdynamics
....N......Ldémission
..LLN.......déplacer
...N.......Ldía te
LOM.MLL.NL.Le
LNL.......MLe a
L.M.........e de
..N.......L.e o
..N.......L.e um
.M....M..M.Keditor
..L......MMLedson
N..LM.K...L.een
...........Meen kandidaat
N..........Leen paar
L.M.........een rondleiding
NL.L..M....Leens
....N.......efecto
PLJLM......Mein
N.L.........ein montag
...M.N.....Leine
L.......N..Leinen
N..........Leiner
.N.........Leinfach
.L......O...eingangsbestätigung
........O...eingegangen
NLLL......M.einladung
N.LL......M.einladung zum
....N......Leinmal
.N.........Leither
L.M...M..L..el #
..M.....M.MLel gerente
L.L........Oel miércoles
...L.O..L..Lel puesto
L..........Nel tutor
..M........Lel viernes
....M.......elf
....N.......ellie
L..........Nelm
.....M.....Nelse is
...M........else stays
..L.L..MMM.Lem
.M....M..M.Kemail
.........L.Nemployers
.......O....employment
.......M....employment checks
...N.......Lempêchement
LKO....LMOL.en
N..L.......Men el
....M...M..Len grupo
.LNLL....MMLen la
.N..........en salle
..NL..M....Kend
.L......N.M.ende
LM..........engeren
LM..........engeren auswahl
.LPMLM.LM..Kengineer
..N........Kengineer ii
N.......M...engineer role
......LO...Lenhanced
......LO...Lenhanced dbs
......M.....enhorabuena
......N.....enhorabuena !
M.LL.L....PLenjoyed
L.O........Lentonces
LN.........Nentre
..M.L.LL..MOentretien
L..L......NMentretien de
N..........Lentretien le
L.MM.......Lentretien pour
.LMN..K.M.LMentrevista
L.LM...M....entrevista de
L..NNL.....Kentrevista del
M..........Lentrevista el
LL.........Nentrevista en
N...........entrevista na
L..N........entrevista para
N..........Lentrevista personal
LL..L...M..Pentrevistas
NL.....M...Lentro
...........Nentry
.....N......entschieden
L..MN......Lentão
L.QL......LLenviado
N.....M..L.Lequipo
M.....N....Lequipo como
.....N......erfahrung
LL....N.....erhalten
LL....N.....erhalten sie
L.LN........erkrankt
..........LNerreichen
..MKMM.M..K.es
.....N......esito
.....M......esito selezione
.N.........Lessai
K.N.L...M..Oest
..L........Neste
N...........estimada sra
K..KMN..L..Nestá
....N.......está cancelada
MLKLN.ML..MNet
..L........Net de
...LM.....N.et je
..M.........et nous
L.ML.....M.Letapa
...N.......Letchegaray
L.....N.....euro
L..........Neuropean
LM........OKeven
.M..........even bellen
..........N.even keener
.ML........Nevening
L..MN.......event
L.LN........event has
L.L...N.....everyone
.........N..excel
K........Q.Jexercise
L..........Nexit
L..........Nexit interview
M.NL.......Kexpect
KLM..N.....Nexperience
L.MM......LMf
...........Nf #
NLM......ML.f:#
K..........Of:admissions
...........Nf:alerts
........O..Lf:apply
..N........Lf:ats
L.OL......MLf:best
N.LLM.....MLf:bien
ML......N...f:careers
N..........Lf:co
N..........Lf:cordiali
.M.NLN..L...f:de
M......M...Lf:del
......M.....f:delden
LO.........Kf:desk
K..MML....M.f:dr
...........Of:emploi
..........NKf:freundliche
MLL.......LNf:freundlichen
..N.....M..Lf:gartenbau
.MM.....L.NJf:grüße
NLL.......LMf:grüßen
LM..........f:haan
N.MN.......Jf:hale
L.N.........f:hana
M..........Lf:head
.LLLM......Nf:hello
..L......N..f:hiring
..NM.MM...LJf:hr
..M........Kf:human
.N.........Lf:ines
QLK.L.......f:info
L.NL....O..Lf:jobs
.....L.....Nf:lee
..M.........f:lena
L.L..L....MOf:lindqvist
.MM........Lf:lucia
.M.........Lf:lucía
..L..L....MOf:mara
........L..Nf:meridian
NLL.......LMf:mit
...........Of:news
LLNLL...N..Mf:no
L..L.M..N...f:noreply
M.L........Nf:notifications
..M.........f:notify
....M.......f:office
L..........Nf:ola
K.N...MM...Kf:p
M......M...Lf:personale
..N.....M..Lf:pohl
.MM......M.Kf:recruiting
N.N........Kf:regards
.LNLL......Mf:reply
...........Nf:rescue
...........Lf:resources
.......N....f:resourcing
........N...f:responder
M...MM..L..Kf:rh
N.MN.......Jf:robin
...........Mf:rosalind
N......M...Lf:saluti
.M.........Lf:scheduling
N.LM.......Lf:sekretariat
L.L........Nf:service
.N.........Kf:staffing
...........Mf:support
.....N......f:system
..M........Kf:t
..M........Kf:talent
M..M.......Kf:team
.........N..f:tests
M.LLM.......f:the
..P........Jf:tran
N..........Lf:un
....N......Lf:van
M..........Lf:via
........L..Nf:water
..N........Kf:wes
..M........Lf:wishes
NL..........fa
..........LNfalls
M..M.......Lfam
L.LLM......Nfamiglia
KLM........Nfamily
L..........Nfamily interview
NML........Kfase
K.....M...NKfebruar
L.........NKfebruar um
K......M.M.Mfebruary
..L........Nfebruary at
K.L..P.....Mfeedback
M.LN...M...Lfeira
..LN........femke
..N.........fera
..N.........fera visiter
L..........Nfew questions
L..........Nfile
..KM.......Mfiliale
....N.......filled
..ML.M.M...Lfinal
....N......Lfinalement
M.LN.....M.Lfinance
K.NN........findet
K.O.........findet am
N.L.......LMfine
MNKMLL..L.LOfirst
LN..........first come
..L........Nfirst day
LN..........first served
......N.....fisioterapeuta
LN.....M....fissare
L..M.......Lflight
N...........floor
.........M..flutter
LN..........folgenden
N.LL...O..MKfollowing
.......N...Lfollowing your
..N........Lfollows
MMLKM.JK.L.Nfor
.L..ML.....Nfor #
PNKKLLL..LLOfor a
OLLL.....M.Mfor an
.M...L..P...for applying
.....O......for coming
L.N........Lfor confirming
K..N........for friday
N..........Lfor interview
.....N.....Lfor interviewing
....LL..L..Pfor it
...L......MMfor me
L.N.........for monday
....NM......for now
M..........Nfor our
N.L.........for sending
.....M......for taking
NM.LN.JKL.L.for the
L.O........Lfor tuesday
.O......M..Kfor warehouse
M.LMMKM.....for you
KLM.....L.O.for your
.N.M.......Lforeman
.LLL....P..Mform
...........Nform by
..N....M...Jformal
M...........format
...........Mformulier
...........Mformulier in
LMML.L.....Nforward
L.N..L.....Nforward to
O...........foto's
M.L.......NLfournisseurs
LMO..MMMLL.Lfrau
KMPL.L.NL..Lfrau lindqvist
N.ML.......Lfrau lund
NLLLLM..LM.Nfree
M...........free for
L..........Nfrei
M.LM.L......freitag
..LN........freitag #
N...........freitag um
K.OL........freundliche
KMOL........freundliche grüsse
LL.M.......Nfri
.L.........Nfri #
JLJP.KMLLM.Nfriday
..KL.......Pfriday #
....N.......friday's
.OLKMLPL....from
M.....NM...Lfrom #
.........M..from home
LNM........Mfrom the
...L.......Nfrom thursday
..P........Jfront
L.M.........front desk
L.N........Lfrontend
....N.......frozen
.L.L.O..L..Mfull
LLM...O.....functie
......O....Lfunctie van
...........Mfunctioneringsgesprek
.....O.....Lfurther
.....N......further action
K.M........Nfwd
..........LNfünf
JLNKNOKL..MOfür
L.LL.O....MMfür das
HLP..M....MMfür die
.....N......für eine
.....N......gaan
..N........Lgate
.....N.....Lgave
L.....N....Mgeachte
L.....N.....geachte mevrouw
M..L.MLN..MLgeehrte
M..L.MLN..MLgeehrte frau
....M......Lgeen
L..........Ngehaltsnachweise
L.L........Ngenitori
.LLNLM...L.Ngentile
M...........gerente de
LM.L.MLNL..Mgern
OL.........Lgerust
N..........Lgesolliciteerd
..MN..M....Lgesprek
L.........MMgesprek met
L..N........gesprek voor
NLLMLNM.L.MKgespräch
M.LM..M...MKgespräch am
K.O.........gespräch für
N.KMLLM.M...get
.....N......gewerkt
L.MN.......Lgiada
MLLML.....MMgiovedì
...MMN.....Lglad
.....N......glad to
...........Ngli
...........Nglobal
N.KM........gmbh
.L.LM......Ngo
....N.......go ahead
.L.........Mgoals
...LN.......god
.L...LN.M...goed
.....M..L.LNgoing
.M.KN.MLKMLLgood
LLN.M....M.Lgood luck
O.M........Lgoogle
N..........Lgoogle com
N.M........Lgoogle meet
MLK.....P.L.got
...L.......Ngot a
........N...got it
NL...L..P..Kgot your
..N........Lgovernors
MN.L..P.L..Lgraag
L....N......gracias
.....N......gracias por
M..........Lgraduate
..N........Lgrand
L.MM........graça
.N.L..MM....great
M......M...Lgreat news
NL..........greta
N.LM..M....Lgroetjes
M.LM........group
....M...M..Lgrupo
M.MM.......Kgruß
...N.......Lgrève
...N.......Lgrève des
KMOL........grüsse
..K.........guests
M........M..gusta
.N...L......gustado
.N...L......gustado mucho
N...........gustaría
L....O......gute
LL......O...guten
LLM..L..O...guten tag
....N.......gutted
.LNN.K...LLNh
NN.N.LL.L.L.h #
L.N........Lh en
..LN........h o
L.....N.....h pour
..M.........h vous
L.N..L....N.h:#
LLOML.....LNh:?
..........LNh:a
M.L........Nh:are
...........Mh:ask
M.L.........h:attached
..........LOh:by
...........Nh:candidate
..N........Lh:da
..M.L.....MNh:for
...........Mh:got
...........Nh:hiring
..M.......LMh:i
...........Nh:i'll
...........Mh:if
N.L.........h:interested
..........NMh:interview
..........LOh:is
L.M.......LNh:it
M.L.........h:looking
L.M.........h:me
...M........h:my
..L.ML.....Nh:on
..M........Nh:or
N.L.........h:saw
...........Nh:says
..........LMh:so
....M.....LNh:sunday
...........Nh:that
M...LL....LOh:the
...........Nh:they
M.L........Nh:this
..M........Mh:time
M.L........Nh:was
M...M.....MKh:wrote
KM.MNM.ML.LLha
.N...L......ha gustado
.LL..ON....Lhaben
.....N......haben wir
ML.L.N......had
MLMLN......Lhalb
MN....L...L.half
..L........Mhall
O.M.....L...hallo
LMOM.......Khallo frau
...M........happen
O.L........Lharbor
IKJQPPKKLKKMhas
JLLPN.L..L.Mhas been
.....N......has sido
...N........has to
N..........Lhast
....M....M..hasta
LMLLNM..L..Mhat
M...ONKL.KL.have
.L.........Ohave #
.MNLML......have a
...........Mhave accepted
PMK.LL....MKhave been
....MN......have decided
.....O.....Lhave not
..O.......MJhave one
..N........Lhave put
L..MN.......have to
....LL..L..Ohave withdrawn
M.LL.......Nhave you
L.M....MN..Lhave your
N...........haven
.......M....haven't
.....M....NKhaving
.....N.....Lhaving you
N.LO........he
........M...he's
N.NL........head
M.NL........head of
.N........MLheads
L..M......MLhear
........N...heard
..M.......NKhearing
....L.L.O...hebben
L.......O...hebben je
ML...M.....Lhebt
L.LN........hee
K.K.NML...LNheeft
.L..M.O....Lheel
......O....Lheel graag
L..........Nheer
L..NM......Lhelaas
K.MOLL...L.Ohello
L.O.........helm
..N.........helm kriegst
L..........Nhelp
.....N..M...hemos
.....L..M...hemos recibido
L..........Nher
JNPLL.L..ML.here
KLNL.......Mhere is
LMM........Lhere url
LLN.....MM.Lhere's
..M......M.Lhere's the
NMKN.L..L.MMherr
NNLL........herr brandt
J.LMMMN.L..Mhet
...........Mhet formulier
..LN........het volgende
...........Mhet werk
LMN........Lheure de
O..LLM......hey
LILMM.LKLM.Nhi
..N........Lhi ada
........M...hi devon
..L........Nhi lee
MLMLLO.LLMLMhi mara
L.....M....Mhi paul
L.O........Lhiermit
L.N........Lhiermit bestätigen
..L.LML....Phire
...........Nhire #
JMLLM.LLL.LPhiring
..M........Nhiring manager
LL...N......his
M..LN......Lhiya
....N.......hiya ellie
M..N........ho
L.......N...hoeft
N.L.........hof
..N.L.L.M..Nhoi
.L.LO.......hoje
....LNM..MLKhola
M.......M..Lhola iván
.....N..L...hola noelia
K.OL.N......hold
.L...L..LQ..home
.........N..home exercise
.........M..honor
......O....Lhop
......O....Lhop on
.LLO.......Lhope
..M........Lhora de
LLMLM....N..horas
ML.N........horário
N......M...Lhospital
L..........Ohost
.NMMLLM.LM.Lhour
..N......M.Lhour and
L.N.........hour should
L.LL.LM..N.Ohours
NL.M.......Jhouse
N...........house and
.KKLLL..ML.Phow
...........Nhow to
...........Mhow was
M.L.........how you
O.L..L...L.Mhr
M...........hr business
.L....M.N...human
....ML......hygienist
LJJLMLLMLJPNi
.LML.LMN....i am
LN.L...M..M.i can
.....L....MNi enjoyed
J.N.O......Mi have
.....N......i know
..........MLi mentioned
...M........i waited
NLL........Mi would
M..L.P.....Ki'd
.....N.....Li'd be
O.LNMK.LMLOKi'll
....ML......i'll keep
OL.........Li'll ring
LN.LNN...L.Mi'm
K..LNK..M.N.i've
..........M.i've attached
KMKMMMM.L.M.ich
L...N......Lich ihnen
NLN...M....Kid
NLLM.......Lid #
...........Nidentity
.....N....L.iemand
MI.NN.MKPNKKif
.........M..if it
O..........Kif so
O.L........Lif that
M...........if thats
KLNL.MOLNML.if you
LNL.MM.NL..Lihnen
.....LMN....ihnen die
L...N.......ihnen ein
J.NLM...M..Lihr
L.N.........ihr gespräch
L.N........Lihr vorstellungsgespräch
.M...MLLOLM.ihre
.ML..M..O...ihre bewerbung
NL......M..Lihre unterlagen
K.M..M.....Mihren
K.NP.......Jii
..M...L....Lik
N...........ik dat
M.MML......Lik je
...........Nik wil
.LM.L...MM.Kil
M......MM..Lil #
LLMM.M...M..il colloquio
LM..........il responsabile
N...M......Kill
K.LQ.......Limprevisto
.NMKL..JN.LMin
.M.........Nin #
..NL.......Nin de
NMK.M.....NIin der
N.....M....Lin die
.M..........in for
.........M.Kin from
.L......N...in linea
N...MM.....Kin on
M..........Lin our
.MN........Kin person
OLL.....M...in ruhe
LMKN...KLN.Min the
........M..Lin touch
L..........Nin unserer
NL..........in via
N......M...Lin your
L........M.Mincluida
...OM......Kinconvenience
.M.........Lindiquer
..M........Linfo
K..........Oinformal
L.L.M.......informamos
L.L.M.......informamos que
....M.......ing
....N.......ingetrokken
..L........Ninitial
.....L..M...inn
L.L........Ninsegnanti
L.LQL......Kinstead
L..O.......Linstead ?
...O........instead of
.....N..L..Linterest
.....N..L...interest in
....N.......intern
.L...KJLKLKOinterview
..M.LL..L..Ninterview booked
M...........interview by
....N.......interview cancelled
N.N.O.LLLLMJinterview for
M.L........Ninterview invitation
Q.LL.......Linterview is
L.N.ML.....Linterview monday
L..N........interview moved
NLL.N...LLLMinterview on
..O........Kinterview scheduled
...L.....M.Ninterview slot
.OM.LM.....Jinterview slots
.......M...Minterview this
L.MO.......Kinterview tomorrow
.MOLL.L.LNLMinterview with
.ML........Ninterview you
...........Ninterviewed
...O........interviewer
N.L.........interviewers
..LL.M...L.Ointerviewing
...........Ninterviewing this
HNJMNKMLN.LOinterviews
......N.....interviews on
L..O.......Linterviews planned
.N.........Linterviews will
...........Nintervista
....MN..L...interés
....M.......interés en
LN..........intro
.M..........intro call
...LO......Linutile
....N......Linutile de
NL.N.......Linviato
NL.N.......Linviato da
N.K.LL..L.LPinvitation
N.L.L.LLLMLOinvite
N.L.....L..Pinvite you
OLLL....NM.Linvited
N.L.....NM..invited to
.........N.Linvites
.........N.Linvites you
N...........invitiamo
.....M.....Linviting you
N..........Linvito
M...........io
L.LP.......Liphone
MJNOLL.LL.KMis
N.L...M.....is #
..NL...ML...is a
......N.....is attached
..ML......MNis confirmed
..........LMis fine
.....N......is needed
K.LR.......Kis now
O..L........is on
..........NLis perfect
..N........Lis scheduled
L..M.N.....Lis still
M..L.......Mis the
N.L.........is with
...........Mis your
......M.....is yours
........L.LNissued
K.KOM...O..Kist
........N..Listruttore
KJKLM.NLNQ..it
L.L...M....Mit #
L.M....M....it ?
....LL..L..Oit has
.LN.M....M.Lit is
........M...it on
.........N.Mit takes
L..M.OM....Kit was
NL..........it will
.L....N..M.Lit's
L..M..M.....it's a
ML.L.L.M...Mits
M...........its for
L.....N.....j'ai
L.......N..Mjanuari
L.......N...januari om
MNL.NM.K.LMKje
.N.........Lje ?
NM.........Lje bij
.M.........Nje dinsdag
N.NL.......Kje donderdag
.....N....L.je komst
.M......O..Lje sollicitatie
..LMN......Lje suis
.N.M.......Lje te
...N........je tweede
M..........Lje uit
M.........NLje vous
..LN........je woensdag
M.L.M...M..Ljefe
M.L.M...M..Ljefe de
..L........Njij
L.MM........joana
M.KJ.PMLKMLMjob
......N.....job offer
.....N.....Ljob to
L..........Pjobs
...........Njobs for
MLNLL.....MMjoin
..N........Ljoin here
M.L.........join zoom
..N........Ljoost
.N..........jordan
......N.....jou
N.LLN.......jueves #
...........Njueves a
LMM.M......Ljulio
L.M.M......Ljulio a
L....M.M...Mjuly
K......M...Njuly #
..JL..OL.L.Mjune
M.JLM.M....Mjune #
K..N.....L.Njury
..N.....N..Jjust
...LO......Ljúnior
LL.........Ok
L..........Nkan
L....M.....Nkandidaat
...........Nkandidaten
...........Mkantine
.N.........Lkantoor
M...........kat
..........N.keener
.LLLOL..QM.Jkeep
....N...M...keep your
...N........kennen
ONLL.......Lkennenlernen
M...........kennenlernen passt
N..........Lkerkstraat
N..........Lkerkstraat #
.M...M.....Lkevin
..L........Nkim
..........N.kind
.MN........Kkindly
NMLL.......Kkitchen
N..........Kklasse
N..........Lklasse #
LN...MMLLLL.know
N...........know if
LN..........know which
L..M.N.....Lknow you
....N.......knows
L.....M....Mkommen
L.....M....Mkommen sie
.....N....L.komst
M...........korbinian
..N.........kriegst
LMML..L.M...kun je
LM..........kunt
..LM........kurzfristig
N...........kwart
L.LNL.M.....können
......N.....können den
L.M........Nl
K..........Nl'entretien
.PLJMMLL..L.la
..........NLla directrice
LL.MN.....MKla entrevista
L.M.........la maison
...N.......Lla mañana
LM.......M..la nostra
.M..M.......la plaza
.........M..la prueba
N....M.....Lla ringraziamo
...........Mla réunion
...N.......Lla sala
L..........Nla segreteria
LP.........Lla semaine
...N.......Lla semana
...N.....M..laboratorio
L..........Nlabs
QLJL........laden
P.K.........laden sie
N...........lado
N...........lado da
O.L........Llane
L.L........Nlaptop
L..........Nlaptop with
ML.M..LLL..Nlas
MLLN..LLL..Nlas #
MMLK....LL.Mlast
.....N......last week
..LNM....N.Jlater
ML.....M.M.Mlavoro
NL.......M..lavoro e
OJIONLNLLKMLle
.MLLLLN...NMle #
....N.......le auguro
..L........Mle dr
L...M.......le informamos
N..........Lle lundi
M.K........Mle mardi
L..ML.M...NKle poste
P..LL....M.Llead
N.L........Llead role
.......M...Lleader
L.M..LM...LNlearning
LM.........Mlebenslauf
L.L..L....LRlee
N.L.........leeds
.N.........Mleft
L..N.......Llegal
...M........legal secretary
K.LPMM.....Kleider
...N........leider ist
...N........lernen
K.M.....M..Mles
LMNL......MLlesson
LNLN.LMM...Llet
L.K...QM..MKletter
......N.....letter for
NMLL..L.M..Lleuk
MML...L.M...leuk dat
M..........Lleuke
LM...N.M...Llevel
.....N.M...Llevel #
....LL..L..Plibrary
.N..........libre
L.......N...licht
IM..M.N....Mliebe
JM..M.N....Lliebe frau
OPKJKK.OLLK.like
OPKKKK.NLKL.like to
NL.....M....like you
MN.L.N.....Jliked
.....N.....Lliked you
.N.........Lliked your
.MP.LLNMLLL.lindqvist
...........Nlindqvist für
.....L.N....lindqvist wir
N..LM......Kline
.L......N...linea
KMLQLL.LMOLKlink
.........M.Llink to
L..........Olive
.N...L......llamada
..N.........location
LM.......M.Klog
LM.......M.Klog in
M.L......L.Mlogistics
L.N.........london
K.....M....Mlong
L..LL...M.LOlook
.....L.....Nlook forward
KLM..M....MNlooking
.N......L...looks
.N.........Llooks great
OLL...M....Llotte
..LL..P....Mlove
M.L..M.....Nlove to
L.....O....Llove you
N..........Lloved
ML..........loved your
L.NLM.M....Klovely
L.M.........lucie
KLN.M...LM..luck
..N......M.Lluck !
...M.......Lludovic
M.LM........lugar
...........Nluis
..NLLM.....Mlunch
L.M.........lunch is
N.ML.......Llund
O.K........Llund wir
..KM..O.....lundi
MML.L....M.Llunedì #
.MLL...M.N.Llunes
.MLL...M.N.Llunes #
.N..........léa
NKMPML..MKLLm
.L.........Mm w
.....M......maandag een
.N..MML.L.LLmaar
.....M......maar we
N...........maart
..M...M....Lmachine
..LNLN..L...madame
.....N..L...madame nous
L..N........madame suite
N..........Lmadame votre
M..........Kmade
NLL.........maes
LN..........magazzino
NLKNLL..M...mail
N.L.........mail mail
.L.........Nmais
M.N.LMLM...Lmake
..M.........make changes
.......N....make you
LM.........Mmal
LNPNLLLLLK..manager
.....L....LNmanager position
...........Mmanny
..O.......LLmano
L..N........mantém
L..N........mantém se
..M........Lmany thanks
..NL......M.mar
..NL......M.mar #
LOPMJN.KJ.KNmara
...N.......Lmara a
.N...L......mara nos
.....N.....Kmara thank
LM.........Mmara thanks
N..........Lmara the
N..........Lmara wat
.L.........Omara your
........MM.Lmarcamos
PLL.L...L.LLmarch
O...L.......march #
P.KML.M....Mmarch at
.NLML.......mardi
.ML........Mmardi #
NL..........marine
M...........markt
K.M......M.Mmartedì
K.M......M.Mmartedì #
L..ML..M...Lmartes
Q.KL.......Lmarzo
O..L.......Lmarzo #
L.L......M..março às
L..........Mmaster
........N...match
L..N........matemática
....M.....NLmatin
LNN.MM.M...Kmay
LN.M.......Kmay #
L.N.........may be
..N........Lmaya
O.KL........maybe
L..N......MLmañana
NOKNKL.LJKPLme
.ONL..N....Jme and
M.M........Kme at
.M.........Lme here
LM....M....Nme know
..N........Lme url
N..........Lme voir
.M..........me which
....M.......meer
NMJK..NKL.LNmeet
N..........Lmeet google
K.L...M..M.Nmeet the
N..L........meet url
M.L...M.....meet you
LLM..L..L.MMmeeting
N.LM........meeting id
L.N...M....Lmeeting you
M...........meglio
.....N......mehr
L.MLM......Lmei
L..LN.......mei #
LM........LMmein
...MN......Lmeine
...N........meister
.M.N.......Lmejor
LLN..L..M.M.melden
L.N.........melden sie
LN..........melhor
N.L........Lmenon
L....L....OLmentioned
KOKLML...M.Nmercoledì
LMK......M.Omercoledì #
..L........Nmes
M...........mese
..LN........mesma
..N.......LLmesmo
...LL......Omessage
K..KMOM.LL.Mmet
.....M.....Mmet een
KM..N.L....Nmet je
..O.......L.meu
K.....N....Nmevrouw
......N....Lmevrouw lindqvist
.L.N........mezza
L..M......LNmich
M.ML.......Lmicrosoft
M.ML.......Lmicrosoft teams
.O.........Lmidi
N.L.......MLmij
.MLN.M.....Lmijn
...N........mil
...N.......Lmil disculpas
O..........Kmill
L.MM........mim
MOJ.LLLL.NLMmin
.........M.Lmin #
N.L........Lmin to
..MM.......Kmins
MMKL..L....Ominute
...........Nminute interview
KML.......LNminuten
O..KKLK.KPKMminutes
.........N.Lminutes and
...........Mminutes on
...L.....M.Nminuti
.L.L.......Ominutos
...........Mminutos sobre
NM.LN......Kmir
..LN........missed
MPK.LNL.L.KNmit
N..L........mit der
LN..........mit ihnen
L.KO..M...M.mittwoch
M.LM......NKmittwoch #
..........LMmittwoch den
L..........Nmiércoles
L..........Nmiércoles #
N.K.M.......mme
..N........Lmo
.........M..mobile
L..........Omock
...........Nmock interview
.NLM..N....Kmoi
MML.........moin
.N.L.......Nmon
N.MPL.N.KM.Jmonday
PLM.L.MLLMLJmonday #
....LN.....Mmonday and
LM.....M...Lmonday at
..L.....M.N.monsieur
M..ML......Lmontag
LLM...N.....monteur
MLMKLML.LMNMmore
L.N........Lmore about
O.L......M.Kmore than
K.LO.M......morgen
.M.O.......Kmorning
LN..........mornings
L..N........motivos
L..N........motivos de
...L.M.....Omove
LLKP.......Mmoved
..L..L.NLL.Nmr
M..N.......Lms
..LM......NLmuch
..........M.much for
.....N..L...mucha
.....N..L...mucha suerte
LN......L.MLmucho
.M..........muito do
..NL........museum
L..........Mmusic
L.LO.....M..muss
L.KLL.LLLL.Pmy
...........Mmy application
.L.........Nmy calendar
.M.M.......Lmy foreman
...........Nmy number
NN.L.......Lmärz
N.ML.......Lmärz #
..LN........même
...N........même heure
.......N...Lmöchten
....N.......müssen
....N.......müssen wir
NL.JK.MMMLMMna
...L.......Nna quinta
ML.M........naar
.L..N.N....Knach
L.....N.....nach unserem
....M......Mname
L.P........Jnd
L.P........Jnd at
NLL..M..L.LNne
N...........neben
KLNNOL.M..LLneed
KLMOOL.....Lneed to
...LNM..LM.Lneeded
.....N......needed on
K..M..M.....neem
L.M...M.....neem je
..........NKnehme
..........NKnehme ich
L..........Nneri
...........Nneue
...N........neuer
...N........neuer termin
JLKPMN.LLLLMnew
...........Nnew jobs
...O.......Lnew time
M.LLLMMM...Lnews
.....L.....Qnewsletter
MNINLKLKJPLMnext
........LP..next step
.O...L....LMnext steps
O..........Lnext tuesday
LM.N........next week
..MMMN.....Inicht
.L.LMM....LMniet
...N........nieuw
...MML.....Mnieuwe
...........Nnieuwe vacatures
......N.....nieuws
.NL.ML.M....night
NJJ.RNKL.MKKno
.....N......no further
.....N......no has
N........M.Kno more
..L.NL......no need
N..L.......Lnodigen
.....N..L...noelia
M.....M...MKnog
LLK.O..MM...non
L.M......O.Lnoon
..M.MLM....Knora
NMK..L.M.M.Lnos
N...........nos gustaría
.N...L......nos ha
L.NLM..M...Knossa
KM.......M..nostra
LKLNOPLNMLKLnot
...O.......Lnot #
....LO..L...not be
.....O.....Lnot been
....N.......not go
.......M....not resign
...........Nnot to
K........MMLnote
L...NL.MN..Knothing
L.M....M...Lnothing formal
....M...M.NInotre
L.N.......NJnotre entretien
L.......N...notre part
..N.........noté
..N.........noté pour
.M.LMOM....Inous
L.......M...nous accusons
.....O..L...nous avons
.M.........Lnous indiquer
.....M..L...nous ne
N....M.....Lnous vous
...........Mnovas
...........Mnovas vagas
I.O.L.O....Mnovember
K.M......L.Onovember #
K.N...M.....november at
JLKR......LMnow
...P.......Lnow #
M.......M..Lnu
LL.NM......Lnuestra
M.....N....Lnuestro
N.KL....O..Lnumber
L.......Q..Jnumber #
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
L.M.........observing
.....O.....Loccasion
..N........Lochtend
MLLL..M....Noctober
N..L..M..L.Noctober #
.N..........oder
.NOMJL.NK.K.of
KMLNLL.M.MLMof #
......N....Lof appointment
L..M....L..Mof our
.N.........Lof these
.LM....NMN..of your
..KMO......Moff
....OM.....Loff the
JLLLLLQRLL.Joffer
......LO...Loffer for
......NM..MKoffer letter
......MN...Koffer of
K.....PO...Joffer you
.....M......offered
.L.........Noffers
..NN.LLMLLLMoffice
L..M.L....LNoffice manager
KNM.NL.M.MMIofficer
L.LOL.......oggi
M.M.......MKoi
N.L.........oi thaís
M.KQM......Jok
..LMM......Lok ?
N.L.........ok for
MLL........Noktober
N..........Loktober om
L..N........old
NLM.KLMLML.Mom
N...........om kwart
MJI.LM.LKK.Non
KMO.NNNLOLKKon #
LM....O.....on a
.M..........on either
LLLN.....MMNon friday
.....N......on hold
O..........Kon march
QKIMML.MLL.Kon monday
........L.LOon or
...........Mon paper
.MLM......MLon site
....M.......on sunday
L.....N.....on te
NLMOLLLLLK.Non the
.....N.....Mon this
L.K..L.L..KPon thursday
........M.MLon to
LKK.L.....NOon tuesday
.......M....on two
L.N........Lon us
.L.L.M.....Non wednesday
...........Non whatsapp
L.LM.P.ML..Kon your
MM.....M.MMKonce
LQMJKLLLL..None
...L.......None ?
........L..None of
NL......M..Lone way
.P.........Kone you
JLML.....Q.Monline
.........O..online assessment
.........N..online test
MLN..L..M...only
O.NL..N.L..Jons
L.NM.......Lons gesprek
L....L..O..Lontvangen
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
M.LM.......Lopening
.......O....operador
.......O...Loperador de
.L.........Nopportunity
JP.LJJKLLLLQor
.O.........Lor #
..M.........or cancel
........M...or the
.N.........Lor wednesday
.N.........Lor weds
N.L......M.Koral
M.L......M.Koral board
....M...N..Lorale
LNL........Morari
.LL.....MN..ore
M.L.M.......organizer
N.L........Lorganizer mail
...........Nort
..L........Noslo
...........Mospite
...........Mospite per
L..MN...M..Lother
....ML......others
.....M......otro
L..........Ootto
KNL..L...LNNou
..........N.ou le
L.....N.....oui
MLKO...J.KLMour
........N...our team
L.L.N.M....Lout
KM..N.M.....over
L.P........Jown
..M.........owner
M..N.......Lp
N.LN.......Kp m
N..........Lpaar
LMLL.....M.Npage
M..MLMLLL..Mpanel
N.........MLpaola
...........Opaper
......O....Lpaperwork
L.M.....M.NKpar
MM.NJ.KKL..Npara
.NMLLM......para el
NLLNL.....MLpara la
K.MM........para terça
O.L.........para uma
.........M..parabéns
N.ML.......Lpark
..N.......LLparque
..L..L..NN..part
M........N.Lpart of
...........Mparticipa
NN.M.......Lpartner
N....M.....Kpartners
.LLNLM.....Lpas
.........MMLpaso
.....M...OMKpass
N.K.........passcode
N.K.........passcode #
N..........Lpasse
N..........Lpasse me
L.K....N...Opassport
M.PL.......Lpasst
OLM........Lpast
K...MLN.....paul
L...MLN.....paul we
.L.......M.Npay
........L.LOpayment
K..N.......Lpayroll
.........M..pdf
.......M.M.Lpedimos
.........M..pedimos que
L.M.........penny
LL....L.MM.Mpeople
MMLLN.K.MLK.per
..M..N..L...per il
LN.L.M..LM..per la
L.LLM......Nper mercoledì
MLL......M..per un
K.NL......M.perfect
L.N.........perfetto
L.N.........perfetto allora
.NMLLN....MKperson
N..L.......Lpersonal
M...........persönlich
M...........persönlich kennenlernen
N.L.........pharmacist
L..........Nphd
L......M...Lphilippa
...MLML.MLLMphone
NL......L..Mphone screen
L.M.........photographic
.L......L..Npick
.L......L..Npick a
N.L.........pin
L.N.........piso
..NNM.....L.place
N.L.......MLplan
L..P....M..Kplanned
L..O....M..Lplanned for
M.L........Nplanner
....M.......plaza de
MM.MKJ.OLNL.please
M.M.........please bring
ML.......M.Mplease complete
..M........Lplease have
.N.........Lplease log
M.M........Lplease reply
......N.....please sign
M.L...NN...Kpleased
N.L...NN...Kpleased to
M...........plenos
N.L.........pls
MMMKO......Kplus
MMNN.KJKJ.JNpm
...O........pm #
N..L........pm ?
O..L.......Kpm ct
..M.........pm est
...........Npm et
..........LNpm is
.L.........Mpm or
M...........pm to
..L........Npm works
L..........Npodcast
L..O.......Lpodemos
LN...L.....Mpodríamos
L.O........Kpohl
...M..N.....point
L....N.....Lpop
L....N.....Lpop in
LMK.MNLMM.LLpor
LN..........por la
L..N........por motivos
.....N..L...por tu
..N........Lport
LOL.......MKportfolio
.N.........Lportfolio would
.LP..N...LLLposition
...........Mposition and
M.........LNposition at
.....N......position on
L.NLM....M.Lposizione
.MM.OM...LLKpost
N...N......Kpost of
LMM..MN...NIposte
L.L.LMN...NKposte de
N.L.....L...posto
M...........posto da
.OMKL.NLL.MLpour
...M.......Kpour le
..........N.pour notre
L.....N.....pour signer
LN.L.......Npour un
..N.........pour vendredi
.N..........pourriez
.N..........pourriez vous
.....N..L...pouvons
..M.........prats
.......N....pre
.......N....pre employment
...N........precisamos
...........Mprep
N.LL.......Lpresencial
..N.........presentation
NL..........presso
N...M......Lpresso la
L..LN.....MLpresto
KNNL....MM.Kprima
L.N.........prima dann
..O........Lprincipal
N.L........Lprincipal engineer
.........M..printed
...L.N.....Lproceso
.LLM.N.M.M.Kprocess
.....N......process engineer
.M...M......processo
LN..........prochaine
.N..........prochaine pour
N...........producto
.....L.....Oprofile
........M...profilo
L..........Oprogramme
L.LN..M.....propose
N.L...M....Lproposition
......MN...Lproposta
LM..........prossima
LM..........prossima settimana
....M....N.Lprova
.......M....provisional
.......M....provisional offer
.........O.Lprueba
.........M..prueba de
N.L.........présence
L.LO........prévu
N...........pt
........N..Lpubblicato
N..........Lpubblico
.LM......M..puedes
.M.L.N..L...puesto
.MMLLO..L..Kpuesto de
....OL......pulled
L..........Mpurchase
...N.......Lpush
....M.....MLput
..M........Lput you
LN..........può
M.N........Kqa
..N........Kqa engineer
LO..........qual
LNN........Lquand
.NM.LL..L...quando
M.OL......LKquarto
.JKLOMMMLNNLque
......N.....que te
...N.......Lque viene
.L.........Nque é
L.L.N..M....queda
....N.......queda sin
MN....M..L.Lqueremos
M.....M....Lqueremos que
NKLL.....L.Pquestions
LL.MLMM....Mqui
.NK........Nquinta
...N....M..Kqué
...N.......Lqué día
N.LNL...L..Mr
M..........Mr #
...........Nradio
..N........Lrappel
...M........rather than
M...ML.....Lravi
...LN.M....Lrdv
J.Q...KKKKR.re
..M.........re front
J.MOM.....PKre interview
..PM..M...KKre re
O..........Lre sollicitatie
...M.L..M...re sous
.....L....O.re thank
KN..........re the
MLL........Mre your
..L.....N.M.read
L.L.N..M..MLreally
..........NLreally enjoyed
....LN.....Lreally liked
.........N..reasoning
...M........rebook
.L......O...recebemos
........N...recebemos a
..M.....N..Lrecebida
........M..Lreceipt
...........Nreceive
...........Nreceive a
........N.LNreceived
M.......L.LNreceived your
...........Mrecently
L..........Nreception at
.....L..M...recibido
.....L..M...recibido tu
L...M.......reclutamiento
OLL......L.Mrecord
OL.......L.Lrecord your
...........Nrecording
.LM........Nrecruiter
L.L........Orecruiters
.LNL........recruiting
.LM.........recruiting team
L...N....M.Jrecruitment
..LL.......Nrecrutement
.M.........Lredgum
..L...M....Mreference
LL....LQ...Lreferences
.L.M....M..Kregional
L...NN.....Lregret
.....N..L...rejected
..........N.remercie
..NL.......Mreminder
.....L..L..Oremoved
.M........NLrencontrer
...L.......Mrendez
...L.......Mrendez vous
NM.LM......Lreply
M.M........Kreply to
.........N.Lrepo
.........N..repo by
M..M.....L.Mreport
N..........Lreport to
L..M.......Mreporter
..N........Kreq
..N........Kreq #
..........LPrequest
.....N.....Lrequisition
K.O.L......Nreschedule
.......M....resign
KNN........Lresponsabile
.M.M.......Kresponsable
..........NLreste
..L..L..M..Oresume
M.L..M....MLretorno
......N..M.Lreturn
...L.LM.N...review
......N....Lreview and
L....M..L...reçu
.....M..L...reçu votre
.L......N...ricevuto
.L......N...ricevuto la
...........Nrichiesto
L.LM........ridge
.......N....right
M......N...Lright to
O.M.......MJring
O.......L.MKring you
N....M.....Lringraziamo
N....M.....Lringraziamo per
M..M.......Lristorante
M..M.......Lristorante al
L..........Oriverside
N.M........Kroad
N..OL......Krobin
N..........Lrochelle
OLK.NM.....Krole
M.L........Lrole at
...........Mroles
L.M........Mroma
L.M.........romain
L.N.........rondleiding
KLOOKLLM.LLOroom
..N.........room #
L..........Nroom and
..M.........room for
...........Nrosalind
OL..........round
OL.........Lround the
..L........Mroux
LM......N...roy
L.L........Nrsvp
NMLL........rua
L..L.......Nrue
N...........ruelas
OLL.....M...ruhe
...N........running
L.......M...réception
L.......M...réception de
...........Mréunion
...........Mréunion de
.MOL.......Ks
..NL.......Ls a
J.NLL.M.N.M.s:!
...........Ns:! !
.IOJNJJK.JJPs:#
.LNLQLLL.L.Ns:# #
...L.......Ns:# candidates
..M.........s:# h
..N.........s:# interview
.L.........Ns:# k
N.M........Ls:# march
...........Os:# new
...........Ns:# nieuwe
L...N......Ms:# pm
NPJJKKNLKKKPs:?
MML...M..LLOs:a
....N.......s:absage
...........Ns:accepted
L.......M...s:accusé
L.......M...s:accusé de
.........M..s:action
L..LM......Ns:afspraak
L..N.......Ls:alteração
MLM.M......Ns:am
N...M......Ls:am #
..NL........s:amanhã
KL.....M.N.Ls:and
....M.......s:annullamento
LLLLKOL.PLLMs:application
.MM.........s:application for
.....L..M...s:application received
.....O.....Ls:application status
L.K...N....Os:appointment
......O....Ls:arbeidsvoorwaarden
...........Ms:are
.........P.Ks:assessment
N...........s:assistant
..NL........s:at
LO........L.s:availability
..L........Ns:avec votre
LLQ.......MKs:aw
...........Ns:background
...........Ns:background check
.M..........s:bellen
.M..........s:bellen ?
M.L.........s:bench
K.P..L..M...s:bevestiging
L.O........Ls:bevestiging gesprek
MMLL.O..M..Ks:bewerbung
L.N........Ls:booked
..L........Ns:booking
..L........Ns:booking confirmed
..O.........s:calendar
L.O........Ms:call
L.O........Ls:call with
L..O.......Ls:cambio
L..O.......Ls:cambio de
....N.......s:canceled
L...QL.....Ks:cancelled
....N.......s:cancelled interview
.....M.....Ls:candidacy
...L.......Os:candidates
LN..L...P..Ks:candidatura
........N...s:candidatura recebida
..L..N......s:candidature
.M..........s:chair
L.LQ......LLs:change
...N........s:change of
MML........Ms:chat
N.L........Ls:chat with
...........Ns:check
...L.......Ns:chosen
..L........Ns:cita
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
K.N.L...Q..Ls:confirmation
..OL.......Ns:confirmed
..L........Ns:consulta
N.L.........s:convite
N..........Ls:convite para
M.L...N.....s:d'embauche
...N........s:da
.LL........Ns:data
M.L........Ms:data engineer
L.L........Ps:day
..M.M.K.MMKMs:de
L.M.M.......s:de entrevista
...M........s:de fecha
...N.......Ls:de hora
M.L........Ms:de rendez
L.......M...s:de réception
L.N.....M..Ls:de votre
..NLN......Ls:demain
..L........Ns:demo
..LNM..M...Ks:di
..LMN......Ls:di #
...........Ns:digest
.N..........s:disponibilidade
.LLL.M.....Os:do
..N........Ls:donderdag
.L......O...s:eingangsbestätigung
N.LL......M.s:einladung
N.........M.s:einladung zum
LM.......M.Ms:en
..N.........s:engineer
MMMN..L.LLL.s:entretien
N.N.MKLLLL..s:entrevista
.....N......s:esito
.....M......s:esito selezione
.M..........s:even
.M..........s:even bellen
L........P.Ls:exercise
L..........Ns:exit
L..........Ns:exit interview
L..........Ns:family
..M.........s:february
...M........s:fecha
..LMM.......s:feira
M.N........Ls:final
..L........Ns:first
..L........Ns:first day
K.PLKLKLMMNNs:for
.M.........Ls:for a
.....L..N.MLs:for your
...M........s:fri
L.N........Ls:frontend
...........Ms:functioneringsgesprek
K.M........Ns:fwd
.LNN......MJs:gesprek
...M........s:gespräch am
.L......P...s:got
........N...s:got it
........O...s:got your
L.....MM...Ls:great
..M.........s:h
...L....N..Ns:have
........M...s:have your
.....L..M...s:hemos
.....L..M...s:hemos recibido
...........Ns:hire
...........Ns:hire #
LM.........Ns:hiring
..O..N.....Js:hold
.L......LO.Ms:home
...N.......Ls:hora
...N.......Ls:horário
L..........Os:how
M.K........Ms:ihr
.M...N.....Ls:ihre
.M...N.....Ls:ihre bewerbung
NLLLLL.....Ps:in
...........Ns:in #
L.L........Ns:insegnanti
N.NMNKJJIJLOs:interview
....N.......s:interview cancelled
M...........s:interview invitation
L.N.ML.....Ls:interview monday
L..N........s:interview moved
....M.......s:interview on
..P........Ks:interview scheduled
...L.......Ns:interview slot
.OM.LM.....Js:interview slots
L.N.........s:interview tomorrow
M.LM........s:interview with
...........Ns:intervista
O.L........Ms:invitation
....M...N..Ls:istruttore
LL......MM..s:it
.....M..O..Ls:je
........O..Ls:je sollicitatie
.MML..M...L.s:job
......N.....s:job offer
...........Os:jobs
...........Ns:jobs for
...........Ns:jou
N..........Ls:junior
.L.........Ns:k
.M..........s:kennziffer
.M..........s:kennziffer #
LNM........Ms:la
.N..........s:la tua
......NM..MKs:letter
..N........Ls:link
.L.........Ms:m
N.K........Ls:mail
MM.L.M.....Ks:manager
N..L.......Ls:march
N.L........Ls:march #
...N.......Ls:mañana
...........Ns:meeting
...M........s:missed
L..........Ns:mock
...........Ms:mock interview
L.OLNL.....Ls:monday
L..N........s:moved
...........Ms:my
...........Ms:my application
.L.O........s:need
.L.O........s:need to
..LN.......Ns:new
...........Ns:new jobs
...N........s:new time
L...LMMM...Ls:news
.P.......M.Ks:next
.M.......M..s:next step
.O.........Ks:next steps
.N.........Ls:next week
...........Ns:nieuwe vacatures
L.MM..O....Ks:of
......N....Ls:of appointment
KLL..LPRLLMIs:offer
......NM...Ls:offer of
.......M....s:offer subject
LN....M....Ks:officer
NL.LNP.LLL.Ls:on
...MM......Ks:on #
N.L........Ls:on monday
.....N.....Ls:on your
.........N..s:online
.........N..s:online assessment
M..........Ls:onsite
.O.........Ks:open
.......O...Ls:operador
.L.........Ns:opportunity
M..........Ms:panel
...........Ns:paper
M.LL.......Ns:para
M.LLL......Ns:per
N.L.........s:pharmacist
L..........Ms:phd
N..........Ks:phone
N..........Ls:phone screen
L...N......Ms:pm
L..........Ns:podcast
....LO.....Ls:position
.M...N.....Ls:proceso
.M...M......s:processo
......MN...Ls:proposta
....M....N.Ls:prova
.......M....s:provisional
.......M....s:provisional offer
.........O.Ls:prueba
NM.........Ls:quick
..LNL......Ms:r
...........Ms:radio
..N........Ls:rappel
...LN.......s:rdv
KJQ.K.KKLKR.s:re
..M.........s:re front
J.MOM.....PKs:re interview
..PM..M...KKs:re re
O..........Ls:re sollicitatie
...M.L..M...s:re sous
.....L....O.s:re thank
MLL........Ms:re your
...M........s:rebook
........N...s:recebida
.....L....LNs:received
.....L..M...s:recibido
.....L..M...s:recibido tu
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
N.L.........s:role
L..........Os:room
N...........s:round
...N.......Ls:running
L.......M...s:réception
...........Ms:réunion
...........Ms:réunion de
M...MM.....Ks:saturday
LNLLM.......s:schedule
.N.........Ls:schedule your
..O........Ks:scheduled
N.L.........s:scientist
N.M........Ks:screen
N..L.......Ms:second
M....N.....Ls:selezione
.........L.Ms:service
NL.L........s:shift
.........M..s:simulation
.PM.LM.....Js:slots
N.L.....O..Ks:sollicitatie
...M........s:sorry
L..OL.......s:spostamento
L..OL.......s:spostamento colloquio
.....O.....Ls:status
.M.......N.Ls:step
.O.........Ks:steps
.......N...Ls:subject
.......N...Ls:subject to
.....N.....Ls:suite
....M......Ms:sunday
.........O.Ls:take
.........O.Ls:take home
...........Ms:te
L..........Ms:tenant
L..........Ms:tenant interview
K.P........Js:termin
L.O........Ls:terminbestätigung
L........P.Ls:test
KL...K..M.QLs:thank
KL...K..M.QLs:thank you
J.MLOLLN..LMs:the
JLNN.......Ns:thursday
...L.......Ns:thursday's
LMLQLL..L..Ls:time
..LP......LLs:time change
LMN........Ls:times
KL.NLLNNN..Ks:to
L.OLML......s:tomorrow
N...M......Ls:trial
N...........s:trial shift
L.L...M.N...s:tu
.N..........s:tua
.N..........s:tua candidatura
...........Ms:tutor
..M......M..s:técnica
.........N.Ls:técnico
.....P.....Ls:update
.....N......s:update on
K.LP........s:updated
L..M........s:updated invitation
...........Ms:uw
M...........s:vacature
...........Ns:vacatures
...........Ns:vacatures voor
N.L.........s:vaga
...N.......Ls:verschiebung
OL.......L.Ls:video
OL.......L.Ls:video interview
...........Ns:viewed
L..........Ns:viewing
L..........Ns:viewing chat
..L........Ns:visa
.LM.....L..Ns:visit
L.M........Ms:volunteer
.....M....LNs:voor
...........Ns:voor jou
MLM.......MLs:vorstellungsgespräch
K.OL.N.....Ls:votre
M....N.....Ls:votre candidature
..L........Ns:votre conseiller
L.N.........s:votre entretien
...........Ns:vous
..L........Ns:vous avec
L...N.......s:vrijdag
...M.L.....Os:was
KKLN....Q..Ls:we
.L......O..Ls:we got
........N...s:we have
...M........s:we missed
L..........Ms:wed
.N.........Ms:week
...........Ns:weekly
L.....N.....s:willkommen
NMMN.MLLKL.Ls:with
.....L..L..Ns:withdrawn
KK.LLKNL.LQNs:you
........N.NKs:you for
KL.L.OKLP..Ms:your
..L..N..P..Js:your application
...........Ns:your background
.....M.....Ls:your candidacy
LM.MMN.....Ls:your interview
..N........Ls:zoom
N..L......M.s:zum
.....L.N....s:zusage
....N......Lsa
....N......Lsa démission
N..ML.......sabato
L.MLLMN.....said
......N....Lsaid yes
LM.........Msaint
NLKO.......Lsala
ML.M.......Lsala de
......N.....salary
MN..........salle
O..........Lsalon
MM....M....Lsalut
KKJRKL...MLLsame
.L.M.....M..same day
..LM........same hour
...N........same place
L.LO........same room
...M........same time
N.M.........samsung
N...........samuele
L.M........Msanna
L.......N...sans
.MLN........sapere
.LN.....N..Lsarà
........N..Lsarà pubblicato
O.LLM.......sat
M...........sat #
.......N...Lsatisfactory
O.KK.N.....Msaturday
O..L........saturday #
...........Msaturday at
LN.M.......Lsaw
M.K.LLO.M.MKsay
LNL.M..M....schedule
LN.....M...Lschedule your
M.QL.......Lscheduled
N.L.........schnacken
K.LM..M....Mschon
.MN....M...Kschool
N..........Lschulleitung
N..........Lscientist
.........N.Lscore
NLM.....L...screen
L.M....M....screening
.......N....screening and
M...........scritto
OILOMKLLN.LLse
NL.M.......Lse le
L..LN....M..se va
.L.........Msearch for
NL.L.......Nsecond
N.L.........second interview
KMNLM......Lsede
MNPKKLLL....see
J....M...M.Nsee the
NNPLL......Isee you
...N.......Lseguimos
L.M.........sehen
MML..MLNLL..sehr
M..L.MLN..MLsehr geehrte
O.LLLM......selected
O.L.........selected for
.M...N..M..Kselezione
LP.........Lsemaine
.N.........Lsemaine du
LN..........semaine prochaine
LMLN....L.MLsemana
...N......MLsemana que
L..N........sempre
..LM..M..O.Lsend
NM....M....Jsend the
N.L.........sending
N.MLLNL.LLLMsenior
..N...M....Ksent
L.M.........sept
..N........Lsept #
MLKO.KLKLMKOseptember
O.........L.september #
K.L........Pseptember at
..LN........september om
..LN........september um
.ML........Nseptembre
M...........septembre à
M...........sergio
LN..........served
MML......L.Mservice
LMMM........será
M.K......M.Msession
..NL.....M.Kset
..N........Lset for
.N.......M.Kset up
KN.......M..settimana
..L.M..M...Kseu
M..........Lseu currículo
KMMLM..M.M.Lsexta
LM.......M..sexta #
....N......Ksgt
.M.........Lshane
......M....Kshare
L.NL.......Nshe
.........M..sheet
NKMLL......Nshift
N...L.....MLshop
LL.......N.Mshort
.ML..L..P..Kshortlisted
........N...shortlisted applicants
.N..........shortlisted for
.LN........Lshould
L.M........Mshould be
L.L........Oshow
..L........Oshows
L..........Nshreya
...LN.......shut
.KKJ..NM.N.Nsi
L....M.....Msi te
N..........Lsi ça
LLMLNM......sich
L...N......Lsich am
....N.......sich die
...........Msick
L.NL.N.....Lside
L...LN.M....sido
NMKL..MLOLK.sie
L..........Nsie am
LM..........sie an
L.....O.....sie anbei
N...........sie gerne
L.NL.M......sie sich
LM..........sie sind
.M..........sie uns
N.......M..Lsie zu
O.K........Lsie zum
...N....M..Lsiempre
.......N...Lsight
.......N...Lsight of
L.....Q..L.Lsign
......N.....sign and
L.....N....Lsign the
L.....N.....signer
L.....N.....signer et
.ML......NMLsiguiente
.........MM.siguiente paso
.........M..simulation
L.L.N......Msin
....N.......sin efecto
LMK.N.......sind
LM..........sind in
...........Msister
N.ML........sit
M...........sit down
..N.........sit in
L.KO....N.MKsite
L.M....M.M.Lsitting
N...L.......sjoerd
KNM.L......Nslot
..M........Lslot on
LQ..LM.....Jslots
.O.........Kslots for
.N.PQK...KMJso
LN..M..M...Kso i
..L.......OLso much
...LN.......so no
...OM......Lso sorry
....ML......so there
..LL.......Osobre
K.NM........sofia
N.L.....N..Ksollicitatie
..L........Nsolutions
..L........Nsolutions engineer
L..........Msome
....M...M...somebody
....ML......somebody for
K.M..O......someone
.....ML.K..Pson
...M........sondern
PL.........Lsono
JLKPQ......Ksorry
...N.......Lsorry !
....N.......sorry to
.....L..N.LLsous
M.L..M.....Mspeak
..M...M....Lspecialist
...OL......Lspostamento
L..OL.......spostamento colloquio
.L.L...M.M.Ksr
N...........sra
P.KL........st
...........Nstaan
.....O.....Lstack
L....M....NKstadtbibliothek
M.NL......MMstaff
.N.......N.Lstage
LLM...R..O.Jstart
..N...M....Kstart #
JLNN.......Mstatt
..N..O.....Jstatus
..N........Lstatus interview
...N........stays
K.N.M.MN...Kstelle
......M.....stelle als
M.......LP..step
.N...L....LMsteps
...M.N......steve
K.LQLN......still
.M..........still want
N.L.....M..Lstore
ML.N......NLstreet
..........NLstreet and
...M........street office
...N.......Lstuck
N.L.........stunde
LLL....M...Osu
.L.ML...M.M.sua
N....L..N..Lsua candidatura
..L........Nsua consulta
K.NN.......Lsua entrevista
......LQ...Lsubject
......LQ...Ksubject to
...........Nsubmit
..L.....Q..Ksubmitted
....NM.....Lsucces
....N.......succes met
.N.........Lsuch
.N.........Lsuch dir
.....N..LM..suerte
..LMN......Lsuis
LN.........Lsuit
.N.........Lsuit you
N.LMLO..L..Jsuite
MMLMLMM....Lsuite à
NN......L..Lsuits
L.......N...sul
L.L........Nsun
..LLM....N.Msunday
N.L.........sunday #
....N.......sunday at
..M..M.....Lsunil
.M.........Lsuper
MNL........Lsuperintendent
.LL...M....Nsur
..LLL....M.Nsystem
L.KNL......Nt
LL...L..O...tag
KM....M.....tage
LKM....L.PL.take
.........P.Ltake home
M..M.......Ltake it
..M.........take the
....N......Ltaken
L........M.Ntakes
....MN.....Ltaking
.....M......taking the
N.LO.M..L..Ltalent
..M........Ltalent acquisition
O.K.L..L...Mtalk
O.K.........talk about
LM.....M..MKtarde
...L..NLNNLJte
......N.....te adjunto
...N........te viene
N..........Kteacher
LMM........Lteaching
M.LKL.N.N.L.team
......O.....team !
.L...L....LOteam and
ML..M.......teamleider
M.MNL.......teams
N.L.........teams besprechung
..LN........teams link
N...........technical
..N........Ktechnician
L.M.....M..Ltecnico
.M..........teilen
.M..........teilen sie
LN..........teilnehmen
.N..........telefonieren
LN..........telefono
L.......N...telefoontje
...........Mtelegram
.L.M.......Ntelephone
KONL......LMtell
.N..........tell me
L.M.........tell you
.........M..tem #
..M....M....ten minutes
L..........Mtenant
L..........Mtenant interview
LLOM......NKtermin
L.O........Lterminbestätigung
.N..........tes
K......M.Q.Ltest
...L.......Mtevoren
LP..........text
MMLN.L.LOL.Kth
M.LN.......Lth at
O.LM.....M.Kthan
M.LM.......Lthan #
KI.JLPKLMLR.thank
KI.JLPKLMLR.thank you
LMO.MKLLO.OKthanks
.MN..L..N..Lthanks for
.MKMNNLMM.LKthat
L...O..M...Kthat the
..N...M.M..Kthat you
..MO.......Jthat's
M...........thats
O.L.........thaís
N...........thaís tudo
.NL.M.LKL..Mthe
I.PNLLL.O...the #
.N..........the above
LMM........Lthe afternoon
.M.........Lthe apprentice
...........Mthe best
L.N........Mthe blue
...........Nthe book
L..........Nthe cat
.......M...Lthe children
N.L..M..L..Lthe data
...........Mthe form
L.N.........the front
L.N.........the gate
.L.L.LLN..LPthe interview
N..........Kthe invite
.....N.....Lthe job
...N........the jury
N..........Lthe kitchen
N..........Lthe line
LO.........Lthe link
...........Mthe man
.M...M.....Lthe morning
........LO..the next
.....L....LOthe office
.O.........Kthe one
M..LN......Kthe post
.....N.....Lthe process
K.M........Nthe room
.L.O.....M.Lthe same
M...........the sat
NM........MKthe shop
..N........Lthe side
........M...the sous
L..........Nthe spot
.........N.Lthe take
LMLL.M...MLMthe team
.....N....MLthe time
LL.......N.Mthe top
LM...L..MN.Kthe week
....ML......the weekend
NMLL........their
..NNLL..N.NKthen
..L........Nthen !
L........M..there
....ML...M.Lthere is
L..MOL.....Ltherefore
LN..........these
N..K.N.....Lthey
....LN......they're
....LN......they're going
....N...M..Lthings
KM.NONK.OJK.this
..LNM......Lthis event
L.M.M......Lthis morning
..L.....P..Kthis number
.....O.....Lthis occasion
...M.N.....Lthis time
KPLLLK.....Pthis week
........N..Lthose
.....N......thought
LN.....M.O..three
OKMK..M..NMJthrough
N.NL.......Lthrough the
.M..........thru
.M..........thru the
LO.L........thu
.O.........Kthu may
P.LL........thurs
O.LL........thurs #
.K.MLLLLK..Othursday
L.OLLLL..NLNthursday #
L.M.......MNthursday at
LL.........Nthursday's
M..LLL...N..ti
.........M..tienes
N.LMM......Ltill
M.OQ.LJJK.MLtime
OLO........Ktime #
..LP......LLtime change
.L......L..Ptime url
JPPM.......Itimes
...N........times next
N.L.........title
MLF.L..LL.LMto
MLNNL......Mto #
.LKMLMLM.N.Mto a
NLL........Mto an
LL..N......Nto apply
N..........Lto ask
LM...LO.M..Lto be
..L........Nto calendar
....N.......to cancel
ML..NL......to come
.........N.Lto complete
...........Mto discuss
.L..M....N.Jto do
.L.........Nto go
MNKLL......Nto have
N.K.LOLL.N.Lto interview
N.L........Pto invite
......M...MLto join
.LN..M.N...Lto make
...........Nto me
M.L..MN....Lto meet
L.N........Lto meeting
K.LN.......Mto monday
L.....OO...Jto offer
L..........Nto reception
L..M.......Mto reschedule
......N....Lto review
M.L.....M.MLto say
L......M....to schedule
NMKLLM..M..Lto see
.N.........Lto set
L.....N.....to sign
..........M.to thank
OMKLL.L.MM.Lto the
L..........Nto us
.......O...Kto work
..LM........tobias
L.M..N......toch
.LLNLL..L.ONtoday
.......M....toddlers
....NL......told
MKOPMKL.LL.Ltomorrow
NL.L......LMtomorrow at
...O.......Ktomorrow is
....NL......tomorrow's
....NL......tomorrow's #
......N....Lton
..........MNtonight
L..M........too
KLM......N.Mtop
L..........Ntop bell
L.MM.......Ltop dan
L.O.........tor
LLO.........tor #
KLPL.......Ntot
L..........Mtot #
.LM.........tot dan
...........Mtotal
........M..Ltouch
...N.......Ltoujours
M..........Ktour
...........Ntoute
L..........Ntoute absence
LNLM.......Ltra
..L........Ntrae tus
L.M.........traga
M...........tre
..O........Ktreffpunkt
L..........Ntrent
ML..M......Ltrial
N.........MLtrial shift
....N.......trovare
....N.......trovare presto
...M.M.....Mtry
LMNKLN....L.tu
.M..........tu cv
L.N.........tu entrevista
.....N..L...tu interés
NL.L........tudo
N.L.........tudo bem
L..L.......Ntue
L...L....M.Ntue #
KOL.........tues
LN..........tues #
.MMNK...LLNMtuesday
L.LN........tuesday #
LNLL......MNtuesday at
..O........Jtuesday the
NLM........Ltuo
NL..........turno
..L..M.....Ntus
L..........Otutor
.L.M.......Ltweede
...N........tweede gesprek
LNMLMKLO.M..two
.......O...Ltwo references
..M......M..técnica en
...L.....N.Ltécnico
O..LLLO....Lu
N..........Lu ?
N...........u come
......N.....u graag
MLNMLL.KKK.Ouhr
OLK.......NLuhr in
K.NM.......Luhr statt
M...N.....MKuit
N..L.......Luit voor
NL........MLuitnodiging
OJ...L.L.KLOum
MK..L.MLLL.Oum #
N.LLN......Lum halb
NMLL.......Muma
N.L.........uma entrevista
.QINKM.KMNKLun
.........M..un café
N.LL........un colloquio
...N.......Lun empêchement
.MLL....M..Nun entretien
.N.........Lun essai
L..N.......Lun imprevisto
N...........un primo
M..LM......Lun quarto
ONLK.LL.LO.Luna
MML........Nuna entrevista
.M..........una videollamada
..J.M..MM.KNund
NLL...M.....und ich
ML.L.OL.K..Mune
.....N......une candidate
N.LL........unit
M..........Luniversity
MNMJ.MNLML.Iuns
L.M...M.....uns auf
........M...uns eingegangen
.....N......uns für
......N.....uns ihnen
M..L..N....Lunserem
L..........Nunserer
..L........Nunserer filiale
...........Nunsubscribe
LM....LN..LMunter
L....M....LNunter #
ML......N...unterlagen
..L..L.NNO.Juntil
.........N..until sunday
........M...until the
LL.M..KL...Mup
.M.........Lup an
..N........Kupcoming
L..M.P.....Lupdate
.....N......update on
K.LP........updated
L..M........updated invitation
.......N....upon
.M.........Lur
.MP.IKKJJOJOurl
..M........Lurl can't
........L..Nurl if
N.K.........url meeting
LLQL.M.L..K.us
LMM........Lus know
.....N......us on
M.M........Kus to
..NL.......Luse
...........Ouser
...........Musers
L.KM..MLM..Ouur
L.......N...uur #
L..M.......Nuur ?
...N........uur je
ML.L.......Ouw
...........Nuw afspraak
N...........uw werk
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
..KMNLN.N.LLvan
L..M........van #
......N....Lvan beleidsmedewerker
...........Mvan de
...L.......Mvan tevoren
L..M.......Mvanaf
....N.......vandaag
M..........Mvediamo
.....M......veel
.....M......veel succes
K.MM..M....Lvendredi
..LN........vendredi #
..MLM......Lvendredi à
KMM........Lvenerdì
L.N.........venerdì #
MM..M......Lvenir
O.LLM......Lverde
.....NM.....verder
...N.......Lverschiebung
..........LNverspätung
...N........verte
L.M.....N...verwachten
L.LN.M......vez
..LM........vez de
M..........Mvi
NM.K.L.....Nvia
PL.........Lvia dei
L..........Mvia zoom
NM.......L.Lvideo
O..........Kvideo interview
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
..N.........visiter
..N.........visiter les
...........Mvoce
L..........Nvoeren
O..........Lvoir
K..M.......Nvolgende
L.M........Mvolunteer
........L..Nvolunteers
..OM.......Kvon
M..L.NK..L.Nvoor
KMM.........voor de
MML.MM..L..Kvoor je
...........Nvoor jou
...........Mvooraf
...........Mvooraf het
L..........Mvoordat
..L........Ovor
...........Nvor ort
N.L.........vorbeischauen
LN..........vorrebbe
.N..........vorremmo
.N..........vorremmo fissare
N.......M.MJvorstellungsgespräch
L.N.......MLvorstellungsgespräch am
N.L.....M..Lvorstellungsgespräch ein
...........Mvorstellungsgespräche
LNLM.......Mvos
.O.........Lvos disponibilités
.....M.L..LNvotre
OLL..M.....Kvotre candidature
..L........Nvotre conseiller
K..........Nvotre dossier
K..N........votre entretien
...........Nvoucher
MM.J...LM.M.vous
L.K........Ovous avec
...LN.......vous déplacer
..N.........vous fera
N..........Lvous passer
..........N.vous remercie
K..........Ovous êtes
L.LMN.......vrijdag
...........Mvul
P.LL........w
.L.........Mw d
...M........waited
...M........waited on
ONLL.......Jwalk
.O.........Lwalk in
N..........Lwalk the
LNM.........wann
LNM.........wanneer
.QJK..M.....want
......M.....want it
.N..M......Lwant you
..........NLwanted
..........NLwanted to
MOL..L.....Kwarehouse
JLKM.OMLOLLNwas
.....O......was a
...........Nwas your
OM..L......Lwat
P..........Lwat een
LM..........wat je
NLL..L..M..Lway
NL.........Lway video
LKKONPMKMMKLwe
NLL.NL......we are
L........N.Mwe ask
M..O.......Lwe do
.L......P..Lwe got
.....N.....Lwe had
LKKNNOLMNLMKwe have
L.......O..Lwe hebben
K.M..LM.....we je
...N........we missed
...L.......Mwe move
...N........we need
M.......K.LNwe received
L..M....NN.Jwe will
..LL..P....Kwe willen
....NM..L...we wish
.....N.....Lwe won't
N.....MM....we would
.MLLMLON....we'd
.ML....N...Lwe'd like
L.....O.....we'd love
ML.......P.Kwe'll
NLLLM.......we're
..L.MN.....Kwe've
..L........Nwebinar
KPNLL......Owed
L.M........Nwed #
.OL........Kwed may
.ONN..KLKLKNwednesday
..L.M......Owednesday #
LMM........Mwednesday at
.O.........Lweds
HPKMJL.KN..Mweek
...........Mweek !
LQ...L......week ?
LM.M....M..Kweek of
...........Nweekly
N.LLMM.....Lweg
N..........Lweg wilt
N..........Lwei
...........Nwel
.N..........welke
...N.......Lwellington
K.LLNMM.M.LMwenn
L.LLNMM.....wenn sie
JLML.MNM....were
NLLL.......Mwerk
N.L.........werkstatt
LN..M.......weten
LM..........weten wat
KP.KLM..M..Mwhat
..M.........what we
.N.........Lwhatever
LOM.M....MLKwhen
.N.........Lwhen are
..LN........when changed
L.NL.M....LNwhere
LQLL.......Kwhich
.N..........which is
LO.........Lwhich one
.K..LML..OLMwho
...........Nwho else
L....N......who has
.....N......whose
K..NL......Mwie
..LN........wie besprochen
PLLL.LN....Kwij
LN.........Mwil
..OOLKKKP...will
L.M..J.LO.LNwill be
..L........Mwill hold
....N......Lwill need
....MN..L..Lwill not
...N.......Lwill now
M.LL..P.....willen
M.....N....Lwillen je
L.....N.....willkommen
..N........Lwilmer
M.LL....M..Lwilt
MLMLLM..M.LKwir
...MN.......wir das
M........M.Lwir dich
.....N......wir ihnen
L.N........Lwir ihr
N.L.........wir in
O.K.........wir laden
L......N....wir möchten
.....L..M..Mwir sie
L.M..N......wir uns
KM..MN..L...wish
L...MN..L...wish you
MNOLLMLKJ.KMwith
.LM........Nwith a
....ML......with an
L..........Owith dr
L.L.M......Mwith it
MNM...N....Jwith me
N.LL........with our
.....N......with someone
.K.LMML..O..with the
..NL.M.....Kwith us
.O.L.....M.Kwith you
J......N...Nwith your
LM...L.....Mwithdraw
....ML..L..Nwithdrawn
.LL.....M..Nwithin
.L.........Owithin #
..LM.N.....Lwithout
L..........Nwitness
L..........Nwitness interview
KM...L....MMwoche
MML.L......Nwoensdag
M...........woensdag om
.L..MN......won't
LL..MN......won't be
L.......N...worden
L.LN.......Nwordt
Q.K.L.LNL..Kwork
P.KL.......Lwork ?
N..M.......Kwork for
LNK.......MNworks
..........NLworks for
.M..........workshop
POIKKL..KKLMwould
MM.........Lwould be
OOKKKK.MKLL.would like
LM.M.......Lwould monday
N.L.........would thursday
.L.M.......Nwould you
N...........wouter
...........Mwrites
....N.......writing
...........Owrote
.MLL.......Mwürden
N...........würden sie
...........Mwürden wir
L..L.......Px
...LM......Mxx
N.M.KOLMK..Ky
N...........y de
.N...L......y nos
.....N......y por
.L.N.......Ly te
.....N..L...ya
L.NLN......Lyear
L.N........Lyear #
.......M...Nyears
MLL...QM.LMLyes
......M.....yes from
.L...K.M..NMyesterday
.......M....yesterday and
MMML.......Kyo
MNLI...LJL.Myou
MNL.........you ?
L......N.M.Kyou a
...M......MLyou about
M..........Lyou again
.LMLL....NLMyou are
.N..........you around
L......O....you as
NM....M....Kyou at
.L.........Nyou be
LM.LLOM..M..you can
..L........Nyou can't
.L...M.M....you come
.M...N......you could
LLLKLPK.LKONyou for
O..KL...L.LMyou have
......O.....you hop
.........M.Lyou if
MMN.LN.....Jyou in
M..........Lyou make
..O.......MKyou monday
L.M....M....you need
O.KLL.M.L...you on
M...........you round
..L....M..MLyou so
......ON...Jyou the
..........NLyou then
..........NKyou thursday
O.JL.MOL.NLKyou to
L.N.......MLyou tomorrow
.OL..MM....Kyou want
KL....NM....you were
N.M......L..you will
O...........you'd
L.O......MMKyou'll
MLNL.L...L.Nyou're
..N.........you're all
L.L........Oyou're in
N..........Lyou're invited
..O........Lyou're on
N.L.........you're through
NLK.ML......you've
N.L........Lyou've made
LLNK.MK.OLKMyour
.MJKLN.LQMLIyour application
.L.........Oyour background
.....M.....Lyour candidacy
N..........Kyour cv
..L.....Q..Kyour form
L.L........Nyour initial
.....N..L...your interest
..NPOML.KLKLyour interview
L.L........Nyour manager
........L.LPyour next
L.P........Kyour own
L.K....N...Nyour passport
.N.........Kyour portfolio
.....L.....Nyour profile
..L..L..M..Oyour resume
.....N......your side
L.MM.L....NKyour time
NL.........Lyour video
L.LN.MM.L...yours
......M.....yours if
L.N.........youssef
M.LM........yusuf
L.......N..Mzaterdag
....M.L.....zitten
N....M.....Lzoeken
...........Nzone
M.O.LL.LL.LMzoom
PLLLM.M....Kzu
......N.....zu können
NKJ.L.M.MMM.zum
OLK.......MLzum vorstellungsgespräch
K.M........Mzur
..O........Kzur baustelle
.....L.N....zusage
NOGII.JJR.JM~1:application
LQILL..LKKMN~1:appointment
IMKLL.L.LS.K~1:assessment
.Q..KJLKKK.N~1:availability
MLJ.....LM.O~1:bank
J.R.LKKKL.KN~1:booked
MKMJKK..L.MO~1:bring
LOOKLJNKPKLM~1:call
JLKLRJLLKLLL~1:cancel
IKI.KP.L...P~1:candidate
IP..KL..LLLN~1:choose
LM.LNLL.L.LN~1:client
NJONMILJJLKN~1:clock
OLGM.N.KK.M.~1:come
JIIJJIRLPQ.M~1:complete
KKK.LLJTLL.K~1:condition
GKQHKKKMLKLP~1:confirm
IKLLNRM.KLLJ~1:decided
IKL.NQLLMLL.~1:decline
K..KR...L..L~1:filled
NLJJL.POKKML~1:forward
.LL.L..M...O~1:health
IJ.L..RMLOLL~1:hire
JM.L.......O~1:home
NQHKJIMLJ.LN~1:hope
.MMOKLKLLOKN~1:internal
.K.M.KJK.KJO~1:interview
.MOKL.L..LLN~1:interviewer
P.HIJKJKMNKN~1:invite
K.NL.O.LML.M~1:join
L..KOPL.NLLI~1:keep
O.MLL.L.LM..~1:meal
MO.I.N.LK.NL~1:meet
.PI.JJ.KKPKO~1:minutes
MIN..KNJK.JN~1:month
HKHRM.KKK.K.~1:move
LKIKMKRNKNLM~1:offer
.OO..KKLMK.M~1:onsite
N.KLLLL.NL.O~1:opportunity
.NJM.OK..KLM~1:panel
L.G.PRMKMJML~1:past
..NKQPMLKKLK~1:position
..L........O~1:press
LKMJKK.LSKKL~1:received
KL.JO.LKNLKN~1:recruiting
HJIRRQKKKKLH~1:regret
K.QK........~1:reminder
LMMKP..LMLNL~1:reply
KMLL....L..P~1:research
LLMK.L.MPLL.~1:review
NMOMKJKMKJLN~1:room
NOKL.JKK.PL.~1:round
JLLKL.PQ.LLL~1:sales
L..K...NLL.P~1:school
NNKKKPL.NLLL~1:shortlist
NNJ.KN.JLK..~1:talk
.OQK.MMJMKMJ~1:team
L..HLRJJOKTL~1:thanks
JIORPKKKKKML~1:tomorrow
N..........L~1:travel
..MK.....P.I~1:trial
NPNJKLJJLNJM~1:video
..K........O~1:visa
NIOM.JKJIKKO~1:weekday
NP.LLKMKKKRL~1:withMe
M.KJN.LMLLMN~1:yesterday
KJOP.LKK..KM~1:zone
NOGHJ.JJRLIN~application
...........N~application&bring
O.L........L~application&call
N..........L~application&forward
N.L.....M...~application&interview
N...........~application&invite
N.L.....M..L~application&month
M....N..M...~application&past
O.L.....M..L~application&position
.L......Q..K~application&received
........O...~application&review
.M......N..L~application&team
NNLL.L..N...~application&thanks
M.L.........~application&weekday
P..........L~application>come
........N...~application>decline
NOL.....L..L~application>hope
..N..L......~application>interview
L..........N~application>month
O.LLLL..N..L~application>position
........N...~application>review
........N...~application>team
........N...~application>thanks
........M...~application>zone
KQLLLM..KK.N~appointment
.N..........~appointment&choose
..L........N~appointment&confirm
.ML........L~appointment&interview
..LL.......N~appointment&month
L..L.......N~appointment&weekday
..K........O~appointment>confirm
..........NL~appointment>hope
LO....M....L~appointment>weekday
J.K.L.LMLSLK~assessment
.........N..~assessment&complete
.........M..~assessment&hope
.........M..~assessment&interview
.........N..~assessment&invite
L........N..~assessment&minutes
.........O..~assessment&video
.........N..~assessment>complete
.........O.L~assessment>internal
L........O..~assessment>minutes
LQ..JJKKKKMM~availability
LN.M.......L~availability&choose
ML..........~availability&clock
.N..........~availability&hope
..........ML~availability&position
..........ML~availability&team
M..........L~availability&tomorrow
MK.........N~availability&weekday
.M..........~availability>round
ML.LL......N~availability>weekday
.MJML.LLLNLO~bank
L.RL.KKKL.KN~booked
....L......N~booked&past
L..M.......M~booked&weekday
L.N.........~booked>month
....L......N~booked>past
..N........L~booked>position
K.M........M~booked>weekday
OIPKJJ.KKL.O~bring
..N........M~bring&hope
..L........N~bring&offer
..L........N~bring&visa
L.L........N~bring>application
..M........L~bring>clock
...........N~bring>offer
..L........N~bring>visa
LNM.KOMKOKK.~call
.....MM.....~call&clock
KM.M.MM.L..M~call&hope
N...........~call&month
MM.........L~call&talk
ML.L..M....N~call&weekday
......M.....~call>clock
..L.....M..M~call>interview
M.L.........~call>invite
NLLL.......M~call>weekday
L..M.M.....L~call>withMe
ILNJRJKKJKK.~cancel
...LP......L~cancel&clock
....NL......~cancel&filled
L.LMPL.....K~cancel&interview
....O......L~cancel&month
..NL........~cancel&move
....P......K~cancel&past
....OL......~cancel&position
....OL......~cancel&regret
L.L.P......L~cancel&weekday
........L..N~cancel>application
....PL.....L~cancel>interview
L.N.........~cancel>move
....O.......~cancel>position
KJKLKQLK.MLO~candidate
.....N......~candidate&decided
.....O......~candidate&decline
.........N.L~candidate&interview
.....N......~candidate&position
IRKLKLKL.KKM~choose
KP......L...~choose&hope
LN..........~choose&reply
LN..........~choose&withMe
.O..........~choose>appointment
LN.M........~choose>availability
LN..........~choose>minutes
...........N~choose>weekday
LM.LMLL.L.LO~client
...........M~client>opportunity
L..........N~client>video
NKONMJLJJ.KM~clock
O.L...M....L~clock&come
L.....M.....~clock&complete
.......O....~clock&condition
L.N........M~clock&confirm
.KK...L..LMO~clock&interview
O.LL........~clock&invite
MLLNLL.LLNLM~clock&month
L..P.......K~clock&move
L..MM.M....L~clock&past
LLNL..NM..MK~clock&position
...NM......L~clock&regret
M..........N~clock&room
MM.LM......L~clock&round
OLML..M...MK~clock&talk
ML........ML~clock&team
.....M....OL~clock&thanks
M..NLK.KK.LM~clock&weekday
MLML.......L~clock&withMe
...PL.......~clock&zone
..M.......NK~clock>appointment
.LNM........~clock>availability
..L........N~clock>bring
M..LO.......~clock>cancel
LN..........~clock>choose
KM.........M~clock>come
......N.....~clock>complete
L.M...M...LN~clock>hope
OLML....M..L~clock>minutes
.....N.....L~clock>month
MLLL......MN~clock>onsite
.LLLN....MM.~clock>position
NL.N........~clock>room
O.ML..M....K~clock>talk
L..LM......N~clock>thanks
L.P.M......K~clock>video
IQKO.K.LKO.M~clock>weekday
.M..........~clock>withMe
..NO.......L~clock>zone
O.FL.OM.K..L~come
N..........L~come&meet
M.LLML......~come&position
N.L.........~come&talk
.....N......~come&thanks
PKKL..MM..L.~come&weekday
M..........L~come&withMe
L..........M~come>onsite
M.........ML~come>room
OKK...MN...L~come>weekday
M..........L~come>withMe
KHHIJIS.OQ.M~complete
...........N~complete&minutes
......O.....~complete&offer
........N..L~complete&past
K.....O..M.L~complete&weekday
.........M.L~complete>assessment
.........M.N~complete>minutes
L.....P....L~complete>offer
........O..L~complete>past
L........N.L~complete>weekday
JKKLKLLTLLLK~condition
.......M....~condition&forward
.......N....~condition&hope
.......O....~condition&position
......LO....~condition&sales
..L....N....~condition&weekday
.......N....~condition>hope
.......O...L~condition>sales
LJQKJJJ.KJLP~confirm
N......M...L~confirm&hope
K.PL.......L~confirm&interview
K.NL.......O~confirm&month
K.O.........~confirm&position
J.NL......MO~confirm&weekday
K.P.........~confirm>interview
L..L.......P~confirm>weekday
JKL.NR.LLLLI~decided
.....O......~decided&decline
.....O......~decided&past
.....N......~decided&position
.....N......~decided>decline
LJK.NRLKMLKL~decline
.....M......~decline&month
.....M......~decline&past
L....O......~decline&position
.....O......~decline>candidate
KLLKQ...L...~filled
....ML......~filled&interview
....N.......~filled&past
....O.......~filled&position
....ML......~filled&regret
M..J.NQNKJMK~forward
O..........L~forward&invite
N.L...M.....~forward&month
M.L...N....L~forward&position
......NN...L~forward&sales
N.L.........~forward&weekday
.....M.....L~forward>call
N...........~forward>invite
..N........L~forward>meet
......N.....~forward>position
.....L.....M~forward>round
......MM....~forward>sales
P.M.......LK~h:application
L.OL......L.~h:availability
..ML......LO~h:bring
...........O~h:candidate
MLOM.L..L.NK~h:clock
MLO.L......K~h:come
O.L........L~h:complete
L..M.......M~h:confirm
N.L.......M.~h:forward
M.L.......LN~h:hire
..O.L.....NL~h:hope
..N.......L.~h:internal
.LJ.ML....R.~h:interview
..N.......L.~h:interviewer
..LM.......N~h:keep
L..N........~h:meet
M.MMNLL.L.OJ~h:month
O.LL........~h:opportunity
M.LM........~h:panel
MLL.LL.....P~h:past
M.LPLL....NJ~h:position
..L.......LP~h:received
..L.......LP~h:recruiting
...........N~h:reply
L.LM......NL~h:room
..L........N~h:round
L..M......M.~h:talk
.MKM......O.~h:team
K.OL.L....OL~h:thanks
L..M......OL~h:tomorrow
L.........N.~h:video
JLPN.LL.LLOK~h:weekday
KLQ........K~h:withMe
..........N.~h:yesterday
MLL.L..N...O~health
JK.L..RMKOL.~hire
......P....L~hire&month
L.....Q....L~hire>month
KM.....M...O~home
...........M~home&weekday
NPH.IJ..JLKM~hope
NNK..LL..L.N~hope&interview
MM.........M~hope&invite
NML........L~hope&meet
O.LM.L....LL~hope&month
K....LM.....~hope&past
.MM........L~hope&reply
K.N....M...L~hope&room
.......M....~hope&sales
MM..........~hope&talk
MN....M....L~hope&team
NM.........L~hope&video
OLKMLL..LML.~hope&weekday
.NLM...M...L~hope&withMe
.N..........~hope>availability
M.N........M~hope>bring
L.LM.M.....M~hope>call
LO......L..M~hope>choose
.L....N....N~hope>complete
.......N....~hope>condition
N.L....M....~hope>confirm
.ML........M~hope>interview
M..........N~hope>invite
OML........L~hope>meet
..........LN~hope>minutes
LL.M..M.....~hope>position
MMN........K~hope>reply
MM..........~hope>video
P.KN.......K~hope>weekday
LN..........~hope>withMe
N..NJLKLKNKN~internal
L..N........~internal&month
L..N........~internal&weekday
L..M........~internal>weekday
.JK..KJLM.JO~interview
O.KKL.LL..LN~interview&invite
.....M......~interview&join
L..........N~interview&minutes
OKK.M.LLMLK.~interview&month
L.LQ.......L~interview&move
..L..N..L..N~interview&past
....M..ML...~interview&position
L..L.......N~interview&recruiting
...MM......L~interview&regret
L.NL........~interview&reminder
...........N~interview&room
N..L.....M.L~interview&round
L..........N~interview&school
M....M..N..L~interview&shortlist
..K.....MM..~interview&team
.L..LO..L..M~interview&thanks
L.MNL......M~interview&tomorrow
NKIOMLL..KLN~interview&weekday
...........N~interview&yesterday
.NL........L~interview>appointment
L.N..L.....N~interview>booked
..L.M.....N.~interview>clock
...........M~interview>hope
...........M~interview>invite
L..........N~interview>minutes
..L.L.MMO..L~interview>month
LL..LO.....M~interview>past
M..M.....M.K~interview>position
...L.......N~interview>recruiting
..K.....MM..~interview>team
L.NN.......L~interview>tomorrow
PK.N.KK.LKK.~interview>weekday
.....L.....M~interview>yesterday
NMO.K.LLLKLM~interviewer
PLIIJLJJMNKN~invite
PLKL.L.....M~invite&month
N.L..M......~invite&position
N...........~invite&round
L..........N~invite&school
P.LL........~invite&weekday
P.JKL.LLM.L.~invite>interview
.LOLLOM..K..~join
N...........~join>video
JLMJRPK.NOKI~keep
....N.......~keep>meet
OLOKLMLLL.L.~meal
N..........L~meal>weekday
MO.J.N.KJMNK~meet
LM..........~meet&onsite
M...........~meet&weekday
N..........L~meet&withMe
.N..........~meet>availability
LN.M.......L~meet>position
..........NL~meet>team
OLLLM......N~meet>weekday
MP.NJILJLOJN~minutes
...M..M....L~minutes&month
...N........~minutes&move
MLL.........~minutes&talk
.N.M........~minutes&video
...N........~minutes&weekday
.M.........L~minutes&withMe
..L........N~minutes>application
..M.........~minutes>bring
.M..........~minutes>choose
..L........N~minutes>clock
.L.......M..~minutes>hope
N..........L~minutes>invite
L........N..~minutes>month
L..L.......N~minutes>position
N.L........L~minutes>room
N.L........L~minutes>talk
M..M.......L~minutes>video
KM....M.M...~minutes>weekday
LN..........~minutes>withMe
MKM.LLNKK.JM~month
L.LP.......L~month&move
N.L....M...L~month&panel
....MMN....J~month&position
N..........L~month&round
......N.....~month&sales
L..........N~month&school
........N...~month&shortlist
O..........L~month&talk
L....N......~month&thanks
NLM.LJKKK.KN~month&weekday
..L........N~month&zone
L.N........L~month>call
NLNN.KLKJ.KN~month>clock
L.....N.....~month>come
......Q..L..~month>complete
......N.....~month>forward
L..M.......N~month>interview
L..........N~month>invite
MLJO.L..M...~month>minutes
L..M.....M..~month>round
........M...~month>shortlist
KNKM..M....M~month>weekday
GI.R..JKJ.KM~move
L.LO........~move&position
...O........~move&regret
L..O.......L~move&talk
L.KQ.......L~move&weekday
..NL........~move>cancel
LLLQ.......L~move>interview
...N........~move>room
L.KP.......M~move>weekday
KJHJ.KSOKMKM~offer
M........N.L~offer&round
M........N.L~offer>round
MOOOLLJK.JL.~onsite
M...........~onsite&room
L..........M~onsite>application
...N.......L~onsite>move
N.L.........~onsite>recruiting
NM.........L~onsite>room
L.N..L......~onsite>team
MLK.L.LLOL.N~opportunity
MOL.LOK.L.L.~panel
L.G.PRMKNJ.L~past
..LLOM.....K~past&position
........P..K~past&received
....MN.....K~past&regret
...........M~past&round
M...LM......~past&shortlist
.L...N.....M~past&team
..LNLMN....K~past&weekday
...LP......K~past>cancel
....LP..L...~past>decided
....N.......~past>filled
L...LM.....N~past>interview
...N........~past>move
L.......P..K~past>received
N.L.LN......~past>shortlist
L.....M....M~past>team
...M.M.....L~past>weekday
.KOJQP.LKKLL~position
.......M...L~position&sales
N..........K~position&talk
NL......M..L~position&thanks
.LN.NL......~position&weekday
.....L.....N~position&yesterday
....M.......~position>cancel
K.N.........~position>clock
....ML......~position>come
.......N....~position>condition
.....O.....L~position>decline
....N.......~position>filled
..N.........~position>hire
..L...O....L~position>month
L...PM..L..L~position>past
L...NM.....L~position>regret
N...........~position>room
..........M.~position>round
.LLLN......M~position>team
..O.L.......~position>weekday
..L........O~press
LLMKKL.LSKJL~received
........M...~received&thanks
...........N~received&weekday
.L...M..P..K~received>application
..........LM~received>thanks
....OMJKNLJ.~recruiting
...........N~recruiting&weekday
........M..M~recruiting>interview
..LL.......N~recruiting>video
HKHRRQKKKKLH~regret
.....N......~regret&shortlist
L..ONL.....K~regret&weekday
....ML......~regret>cancel
...M.O.....L~regret>past
K.QKL......M~reminder
L.NL........~reminder&tomorrow
L.PL.......L~reminder>interview
MP..NL.JMJMK~reply
LN..........~reply>choose
..N........L~reply>clock
....N......L~reply>weekday
K.MLL.L....N~research
L.ML.K.MPLK.~review
........O...~review>application
O.OPKKKLKJK.~room
L..........M~room>minutes
O.L........L~room>talk
..M.........~room>withMe
NNLKLLKK.PLL~round
.........M.L~round&video
...L.....N.L~round>interview
.........M.L~round>video
.MIIIQJKSJJK~s:application
L....L..P..L~s:application>received
HONMO.M.LLLM~s:appointment
..L........N~s:appointment>confirm
ILLL.....S.H~s:assessment
LP.L....L.LM~s:availability
..K......M.O~s:bank
K.RK.......K~s:booked
NNO.LL..L..K~s:call
JLJKSJ..L.LL~s:cancel
....O......L~s:cancel>interview
L.KL.......Q~s:candidate
.KNMNLLLLL.N~s:clock
MK.L....L..P~s:come
M.....M..N.L~s:complete
LLL.LLKS.L.K~s:condition
.......O...L~s:condition>sales
GKRJKKKLRLLM~s:confirm
.....L..N...~s:confirm>application
K.P........L~s:confirm>interview
..N........L~s:confirm>talk
..LMNN.....K~s:decline
..O..N.....J~s:filled
...L.......O~s:health
...........N~s:hire
I..........Q~s:home
LML........O~s:internal
O.OONJJIIILN~s:interview
.O.L........~s:interview>appointment
..O........K~s:interview>booked
....OL......~s:interview>cancel
L.N.........~s:interview>confirm
...N........~s:interview>move
...........M~s:interview>press
L.O........L~s:interview>tomorrow
L..NML....ML~s:interview>weekday
LM.........N~s:interviewer
PKILKKLLK.MM~s:invite
P.L........L~s:invite>interview
PLL.L......M~s:meal
.M.LM......N~s:meet
L..N.......M~s:minutes
NKPMO.LLLLLL~s:month
KLISKL.....I~s:move
L.LPL......L~s:move>interview
L.LLLLPPLL..~s:offer
.......N....~s:offer>condition
LL...L.....Q~s:opportunity
MLKM.....L.O~s:panel
LKLM.K..O..O~s:past
L.......N...~s:past>application
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
KL.....MM..N~s:room
NPNKL.LLKPKJ~s:round
ILJLLKPRLL.M~s:sales
.......O...L~s:sales>condition
L.LL.......Q~s:school
L..........M~s:school>interview
NMMN..KLKLOL~s:talk
NNKLMMM.L..K~s:team
JJLLLL..N.SJ~s:thanks
........M...~s:thanks>application
..........N.~s:thanks>talk
KLQMMK..L.MK~s:tomorrow
OKLLNL...Q.I~s:trial
OLNL..M....K~s:video
OLM........L~s:video>interview
..L........O~s:visa
JINOSKJKKKMM~s:weekday
..N........L~s:weekday>month
KLLKL.PQ.LL.~sales
......MN...K~sales>position
K.ML..LNLL.O~school
.......M....~school>clock
NNKKKPL.PKLL~shortlist
N...........~shortlist>interview
OMKLJNLJLK.M~talk
.....O....ML~talk&thanks
PKLM..M....K~talk&weekday
N.L........L~talk&withMe
..........MK~talk>clock
L.M.........~talk>meet
.L.M.......N~talk>minutes
.....M......~talk>past
NLMNLM.....K~talk>position
O.L.........~talk>team
M.L.........~talk>video
NLNL.......L~talk>weekday
MOPOK.LK.KLJ~team
.....L.....N~team>forward
NN.........K~team>hope
L..........M~team>meal
......N....L~team>month
N..L........~team>recruiting
........N...~team>review
L.......L.M.~team>talk
L.KI.RJJOKTL~thanks
L...LP....PJ~thanks&weekday
..L.......QL~thanks&withMe
NNLLLKLLO.L.~thanks>application
.L...O.....L~thanks>come
LLM.LM..L.MM~thanks>interview
.....N......~thanks>join
L.M........L~thanks>reply
.....O..L..L~thanks>talk
..........M.~thanks>team
L....O....MK~thanks>weekday
..........N.~thanks>withMe
IKOQPKKKJKM.~tomorrow
..LLN.......~tomorrow>clock
...N........~tomorrow>move
L.NL........~tomorrow>weekday
..N........L~tomorrow>withMe
NMN.L......K~travel
L.NK.....P.I~trial
N..........L~trial&weekday
MPOLKKLJKNJM~video
NL..........~video&weekday
L........P.L~video>assessment
N.M........L~video>hope
M...........~video>interview
LM..........~video>minutes
K.M........N~video>team
N.M........K~video>withMe
L.KL...N...O~visa
N.NM.JKJILKN~weekday
.M.L......NK~weekday&withMe
..KO.......M~weekday&zone
..N........K~weekday>bring
L..N........~weekday>cancel
N..OKL.LKLKM~weekday>clock
L.M.........~weekday>minutes
NKN.LJKJJ.KN~weekday>month
...N.......L~weekday>move
L...M.N...ML~weekday>past
K......M...M~weekday>position
....ML....ML~weekday>thanks
..NL........~weekday>zone
NP.NLL.KJJOK~withMe
.N..........~withMe>choose
...LM.M....L~withMe>clock
L..........N~withMe>interview
NLL........L~withMe>meet
..LM..M.....~withMe>reply
LN........NK~withMe>weekday
N.KJN.LMLL.N~yesterday
.....L.....N~yesterday>onsite
LMOP.KJK..K.~zone
...M........~zone>clock
L.N.........~zone>team
L..N........~zone>weekday
..ML........ª
.L.L..N....Mà
ML.KMLNL..LMà #
K..........Nà l'entretien
ML..L.....NLà la
M.L..N......à notre
..LM....M..Là un
L.L.MLLL.MMNàs
LMLM.LL..MMNàs #
NM.........Lça
.MK........Nè
K..........Oêtes
L..........Mêtes convoquée
KML.....M..Oüber`,
};
