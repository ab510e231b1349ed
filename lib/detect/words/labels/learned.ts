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
  step: 0.0727621,
  bias: '.MM.L.LKLLKN',
  weights: `\
LLNLKKPKNLMM!
L.LM.KN....N! !
L..........N! come
L..N........! dein
....ML....N.! i'll
......N.....! it's
M..........L! please
.L......L..N! the
N.........ML! we
N.L........L! you're
MKN.LJLJLLKN#
..LM.....M..# !
NKOOLILJKKJN# #
PKKNLL..L..N# ?
L.MMMLMMM..K# a
L.N.........# all
NLLM.L..M...# alle
NO.M.K.KKLKM# am
L.....N.....# an
J...LM..L.MN# and
.LL...N.M...# april
L.....M..M..# aprile
OLLMNK.LKK.M# at
L..M.......L# aug
L..........M# august
..O......M.K# bring
L.....O.....# brut
...L.......M# candidates
..N........L# cet
NLM.LLM.LML.# de
...N.......L# dec
.........M..# dias
L..........M# dicembre
O.L........L# do
K.NM.L..O.LL# e
L.....O.....# euro
K.....M...NK# februar
K......M.M.M# february
M.L........M# for
.LMN.K....LN# h
N..........L# harbor
L.N.........# heure
NLML........# hora
....M.......# horas
.LLL..M..M.N# hours
......M....M# hr
L.......M...# il
O.M.LL..M...# in
..NLML......# interview
L.M.........# it
L.......N..M# januari
..L...M....N# june
LL....M....N# k
....L...L..O# library
N...........# maart
PL..L.....LL# march
O.LL.......L# marzo
........MM.K# may
L.L........N# meet
K.MLM.....M.# mei
MOJ.LLL...LM# min
.M.M.......L# mins
MML........O# minute
LML........M# minuten
O.LKKLLLLPL.# minutes
K.L......M.N# minuti
..LL.......O# minutos
NN.L.......L# märz
L.P........J# nd
...........O# new
...........N# nieuwe
ML.M.......L# no
...........M# novas
J.N...O.....# november
MLL........M# oktober
M.......L.LP# on
.O..........# or
.........N..# ore
L.......M.N.# ou
N.LN.......L# p
N.K.........# passcode
M.L........O# please
MMNN.KJKJ.JN# pm
M...M......L# presso
N.L.........# pt
L.LO.......L# robin
..M........L# room
..KOLLLL.MLO# september
.ML........N# septembre
L....N......# sorry
N.L........L# st
MMLO.L.LNL.K# th
M.LL.......M# the
N.O........K# time
J.LLLLM....Q# to
...N..M....L# today
.O.........L# tuesday
.LNML..LKK.O# uhr
OLMKL.....LN# um
L..........M# und
LLLM..M.ML.N# uur
....M.......# we're
K.LM...N...M# with
M..........L# work
..........NL# works
.MM...M....K# you
........L.LO# your
L.LLLLL.R.LJ++application receipt
KLL......R.J++assessment
JLLKRK..L..K++cancellation
L....LKR...L++conditional offer
HLQKLLLLOLLM++confirmation
NO.KL.KK.LL.++interview
NL..........++invitation
DHGGIJJJJJOR++none
JLL.LKSPLL.I++offer
JK.LNRL.J.LI++rejection
KPLM....L..L++request for availability
HKISLLLLL.LL++reschedule
L.L..L....RK++thank-you reply
K.KLLLKLR.LI+application receipt
JKKK..L..S.H+assessment
ILKJRKL.LLLK+cancellation
KLL.LLJS...J+conditional offer
FKRKKKKLML.M+confirmation
NP.LLMJK.KK.+interview
PLJLKL.LKLLM+invitation
DGFGIIJJIJNR+none
IKKLLJSRLL.H+offer
IJKMPRKLILKH+rejection
IRJNKJKLKLLM+request for availability
GJHSLKLLLLLK+reschedule
JLK..KL...TJ+thank-you reply
KK...K..Q..K=application receipt
LL.......Q.K=assessment
K.LKRK.....K=cancellation
L....LKR...L=conditional offer
HKSIKLLLL.LF=confirmation
RHEHKL.KLLKD=invitation
TSRSPIGGIIGF=logit
FGFHNO..M..Q=no
EJHHJIJJKJJR=none
LL...LSL.L.J=offer
JK.L.RL.J.LJ=rejection
HRLLLKL.L.LH=request for availability
HLJRK......I=reschedule
L.L..L....RK=thank-you reply
PQQPJJKJKLJE=yes
ORCOIH.JIIIO?
PL......M..K? #
...........M? ?
O.L........L? ask
L..L.......P? i
...M.......L? if
...O..M....L? same
LO..........? un
L..........N? we
N...........? é
LKPN.IJKJKR.@answer
JPLNK.LLKLLO@booking page
L.L.Q......K@calendar CANCEL
OJMPKLLLLLLM@calendar REQUEST
N...L.NM.L.K@decisionBy
OGMM.ILKKJKO@doubt
HJIIJJKLKLTO@from private
PNP.LLKLJJKK@kind onsite
NK.NKNKKKMKM@kind panel
LO.JKMKLQJKM@kind phone
OK.KL.N..OMI@kind test
MPQNJJKJL.J.@kind video
LLNLLKKLLLIX@length 0
.KNLHL.KKK.O@length 1
LLHLN.LKM.LN@length 2
MPOOL..LK.KK@length 3
N.O........K@length 4
PHQOKKLKKKKK@link
GQGKJQMLPOLM@meetings 0
OGPNMIKJJJKN@meetings 1
PKOKLLLLLLLK@meetings 2
IKHR.LLLLLLK@oldTime
GJJGI.LKJKJR@own house
L..........O@passed on
PKO.LMLLLLL.@phone
P.PMKJJKJIKL@place
KJQMLKKKKJSL@re
.NKJJJNKLSKL@replyBy
NMM.K.LLOLLJ@requisition
.OO.MM.LMLKL@role
O..L.N...L.K@round final
POLLLLLL..LJ@round first
NMNLMLLLLLLM@round screening
NJNNLM.LKM.J@round second
GRK.KKKLKKK.@slot
MLMMM.LL.LJ.@stated company
MON.NMMLMLLJ@stated role
MKKKJLKJJK.P@to company
.NLLL...L.KMa
..MLL.L.M..Oa #
L.....N.....a call
LN.........La chat
.......P...La conditional
..L....M.M.La entrevista
...L.......Na job
M..M...M...Ka la
NKLN..LLL..Na las
.........M.La link
..M.N......Ka m
N..........La panel
...........Na recruiter
..N........La s
LL.......N.Na short
KLLM....M.MMa sua
.L......L..Pa time
N...........a un
M...........a una
OLL.M......La vaga
.M.........Ka video
......N....La yes
N..........Ka zoom
M.LL..N.....aan
LM.........Mab
.....N......abbiamo
M.N.KJKLL.MOabout
L.M.....L.LOabout #
...........Mabout how
M.LNLK..M.MMabout the
.NL........Mabove
....N.......absage
...LN.......absagen
L..........Nabsence
L...L......Naccepted
.....L.....Naccepted another
.MLM........account
M.......M..Lacknowledge
.....N....LMacorn
L.N........Lacquisition
..LL.N...M..action
....MN......action is
...N....M..Lad
R.L.L......Gada
N..L.......Lada la
O..........Kada we
P.L........Lada your
L.L........Nadd
..L........Madd to
NLL.........address
..L...N...M.adjunto
K..........Oadmissions
L..M........adres
L..LM......Nafspraak
L.LKLP.LMM..after
L...LO......after #
.....N......after careful
M.LMMN..L..Kagain
..L........Magence
..L........Magence de
K..N.......Magenda
L.L.MN....MLagradecemos
L.QL.......Kagreed
..L.OM..L..Lahead
..........MMainda
N...KNLML.LLal
L.N.........al #
N..........Lal equipo
.....N......al met
LN..........al telefono
...........Malerta
J.OMOK.NLKKMall
...........Nall about
L..N........all interviews
..N........Lall set
...LML.....Nall the
L.N........Lall times
O....L.MM..Kalla
MK...LLLM..Nalle
L..MLLL.L..Nalle #
NLL.M...M...alle ore
...........Nalle vacatures
.....O......alles
L....O......alles gute
L.M.........allora
.....M.....Lalready
L....N......alright
.NKLLMPLO.LJals
......M.....als rechtsanwaltsfachangestellte
L.L........Oalso
L..N........alteração
..M..M.....Lalto
L..........Nalumni
MNM..KMLJK.Mam
.KMMMNLL.LLMam #
.L..M.N...MKam dienstag
L.LM.......Oam donnerstag
L.KN..M...M.am mittwoch
L.NL........am montag
N..........Lam please
L.OKL.......amanhã
..PL......LLamanhã #
..N........Lamerica
..N........Lamerica chicago
..........NLamsel
MMNIKKML.PK.an
.LOL.......Lan der
LM..........an einem
.MNL..N....Lan hour
L..........Man informal
NNLLLLLLMOL.an interview
L........O..an online
N.L......M.Lan oral
..M..M..LM.Kanalyst
.LL...O.....anbei
.....LMN....anbieten
L.MJ..M.L..Mand
JNL.LM.....Nand #
....NL......and good
NL...NM....Kand i
........M...and i've
..........LNand look
...........Nand meet
..M...M....Kand our
.....N......and said
KLK..N.N....and the
M.M.......MKand then
L..M.......Land time
L.M.........and two
.....M..L.NLand will
....N.......and with
.N...LM....Mand would
K.N.........and your
M...........and yours
.....N......andere
..LN........anger
N.M........Lanneke
....M.......annullamento
L..M.O......another
.....N......another candidate
.....L.....Nanother position
...M........anselm
L.L.LL.M.N..antes
.........N..antes del
LN.MK.L.LM.Many
.....M......any day
.M.........Lany of
.........N.Lany time
M.....M....Kanything
LLLP.......Lapologies
...N........apologies for
L...MM..N..Lapplicants
.....N.....Lapplicants and
........N...applicants will
.MLJKNLKPMKLapplication
..N.LL..L..Mapplication #
.....LM.M...application and
.M.L.K..PMLKapplication for
........M...application received
.....N.....Lapplication status
LLM.....N...applications
LL..N...L..Oapply
LL.........Napply for
.M...L..P...applying
LN...L..N...applying to
LLKL..MN...Oappointment
...........Nappointment with
MM.........Lapprentice
.......N....approval
KL.L..NMMM.Lapril
..M....M.M.Japril #
L.....M..M..aprile
N....M.....Laprès
NML........Laqui
......O....Larbeidsvoorwaarden
LNLK.LL.MMJNare
...........Nare interviewing
L..N.......Lare off
M.LL.......Oare you
.O...M.....Karound
N...........arrive
J.ON.LNOLNKLas
L..M.......Nas a
L.OL.......Las agreed
...N.......Las before
.........N..as part
..N........Las we
LNM........Las you
NLM.LLL..N.Mask
L..........Nask everyone
..N.........ask for
O..........Lask you
ML......L.N.asked
M.L.......M.asked me
...........Nasked questions
.....M...P.Lassessment
..MLLLMML...assistant
NO.........Jassociate
NK.M.KLKLKKNat
NI.NMJ.KJJLOat #
...M........at all
MMPML..L..LLat the
.KKK.LPL.NNMattached
......N.....attached please
L...M.......atte
M.KOLNM....Jau
..NL....M..Lau #
LLNMM.M....Kauf
L.M..MM....Lauf der
...M.......Kaug
L..M.......Laug #
....N.......auguro
....N.......auguro di
..M........Kaugust #
L.L........Naula
LO..........aus
LN..........auswahl
LP........L.availability
LNM.........availability for
MN.L.......Mavec
..L........Navec le
..L........Mavec votre
.....P..L..Lavons
.....M..L...avons bien
........M..Lavrà
LLQ.......MJaw
.....LM.M..Kaway
OML....M....b
MO.L.L.....Kback
...L.......Mback in
.O.........Kback the
N.......M...back to
.L...M.M...Nbackground
...........Nbackground check
M.L........Mbalie
.MM....M...Kband
L..........Nbank
...M........bas
L.PL.M.....Kbaustelle
LKM..M.LM.LMbe
...........Nbe delivered
....MN......be glad
...M.L..M.MKbe in
.....N.....Lbe inviting
........L.LNbe issued
.L.........Nbe open
L.....N.....be our
....N......Lbe re
...........Nbe rejected
K..M........be there
.M...N..L...bedankt
.M...M..L...bedankt voor
.LIPOOLK.LL.been
...N........been called
....N.......been cancelled
M..........Nbeen scheduled
O.L..N.....Lbeen selected
.N..........been shortlisted
.MK..LMLLP..before
NL.......O.Kbefore we
M.L.........bei mir
MLM.....N..Lbei uns
...........Nbekijk
...........Nbekijk alle
.....N.....Lbel
.....M......bel me
......M.....beleidsmedewerker
N...........bellandi
LM....M....Lbellen ?
.MN......M.Kbelow
N.L.........bem
N.L.........bem ?
LM.M......MLben
N.L.........bench
.L..M....N.Lbene
L..........Nberatungsgespräch
....M.......besetzt
L..........Nbesichtigung
M...........besprechung
L..N........besprochen
LO..........best
L.L.N.....MLbeste
.M..........besten
L.N.........bestätigen
..N........Lbestätigen wir
.M..N......Lbetrieb
..O........Kbetriebshof
LM........MLbetter
LM.........Nbetween
L..........Nbetween #
L.N.........bevestig
K.P.....M...bevestiging
L.O........Lbevestiging gesprek
NNKLLNL.O.LLbewerbung
M.......N..Lbewerbung als
L.....O.....bieden
L....N.....Mbien
.....M..L...bien reçu
...L.......Mbij de
N..........Lbij ons
......O.....bijgaand
........L.LNbill
L....M....LNbin
....LLL.OMMKbis
.L...L..N.M.bis ende
.M.M.L.....Nbitte
L.N.........bitte melden
N..........Lblack
....N......Lbleibt
K.M........Mblue
N.LL.L.N.M.Lboard
....M.......bodega
L.NMN.....LKbom
L.NM......LKbom dia
...LML.L.LLObonjour
.LLL.......Obook
...........Nbook a
L..........Nbook for
L.PLLL..L..Obooked
..M.L...L..Nbooked for
..L........Obooking
..L........Nbooking confirmed
N...........bortolussi
OMKL....L..Mbrandt
N........M.Lbrief
OLMKLL.LLM.Nbring
..L......MMLbring the
L..........Obring your
L..........Nbringen
L..........Nbringen sie
L.....O.....brut
L.N.........bst
....M.......budget
.O.L......MLbuongiorno
N..L.......Lbuongiorno ada
..N.........buongiorno mara
..........KNbus
N.M.L......Lbusiness
..L.NP.....Kbut
...MN......Lbut i
.....N......but they're
M.K.K.M..OKLby
NL.L...M.M..by #
L.M...N....Lby friday
......M..N.Lby monday
........L..Mby one
N..........Lby sunday
NL..M.....MKby the
.....MM....Lby thursday
M..ML......Lbz
L.NLL.N....Kc'est
..M.........c'est noté
OLL........Lca
NL.........Lca #
K.NLN......Mcalendar
..O..M.....Jcalendar for
L.P........Kcalendar hold
LLMM..ML..LMcall
L.OM.......Kcall with
N.L........Lcallback
...N.....M.Kcalled
M........M.Lcalled for
...N........called to
L..O.......Lcambio
L..O.......Lcambio de
.OJNJ.N.L.L.can
..LM........can make
MN.........Lcan see
N...........can u
L.LO.......Mcan we
LNL...N.....can you
KL.N.L.....Ncan't
...........Ncan't make
L.OLN.......cancel
....NL......cancelada
....N.......cancelada ok
....P......Lcanceled
L.L.QL.....Jcancelled
....N.......cancelled interview
.....M.....Lcandidacy
L.L.LP.L..LNcandidate
.LK......M.Ncandidates
.........N.Lcandidates who
MNLLL...O..Jcandidatura
........N...candidatura recebida
N.LL.M......candidature
L.LN........cannot
...........Mcapital
...L.......Mcar
.L..M......Ncara
..L........Ocard
.......M....care
.....N......careful
.ML......M..caro
L.....M.....carsten
..N........Lcarver
L.NL.....M..case
KL...M...M.Mcaso
L.......M..Mcat
...O.......Lcatering
L.....O.....cdi
K..LM.M...NLce
....M.....NLce matin
N..........Lcell
L..M.......Mcentral
L.L........Ncentre #
..OL......L.certo
L.N........Lcet
N.MM.......Jcfo
.NM........Lchair
L..Q......LKchange
...M........change of
L..O.N.....Kchanged
...M........changed friday
N...........charla
N..........Kchat with
LL....LN...Ocheck
...........Mcheck in
.......M....checks
M.M.L...M..Kchef
M...........chef and
..L......M..chegar
..N........Lchicago
L........N..chiediamo
NM.........Lchief
LO..........choose
LN..........choose a
...L.M.....Nchosen
.O...LM.L..Lci
N.MLL...LM.Kciao
.N...M..L..Lciao mara
...........Ncita
.......N....clearance
LMLO......MLclerk
L.LO........clerk ii
.LL..M.....Mclose
L....O.....Lclosed
L.N........Lco
L..........Ocoach
.........M.Lcode #
..ML.....O.Lcoding
NL.L.......Mcoffee
K.L........Ocolloqui
.LM.L.LM.MMLcolloquio
LLL.....M..Ncolloquio con
L.MML......Lcolloquio di
N..L........colloquio lunedì
M.LJM....MMLcom
.MMK........com a
..LL.....MMLcom o
MMJM.KNM.M..come
LNLN.......Lcome first
ML..NL.....Lcome in
..L.......M.come to
L.N.M......Lcomes
..OL......LLcomigo
M.N.......LLcomigo mesmo
.L...O......coming
L.....N.....comme
MLL..LNM.MMLcomo
..M..N.....Lcompany
.L...L.N.O..complete
.........N.Mcomplete the
.........M.Lcomplete your
M.L.......N.comptable
M.L.......NLcomptable fournisseurs
........M...comune
........M...comune di
J.MJNNK.NMM.con
K..LM...M.M.con el
.MKL.M....MMcon la
.......O....condicionada
.......O....condicionada operador
......LP...Kconditional
......LP...Kconditional offer
L.M.....M...conferma
.L.........Nconfidential
O.L.......LNconfirm
L.N.........confirmación
...........Mconfirmada
K.O........Lconfirmamos
K.N.L...Q..Lconfirmation
N..........Lconfirme
K.NLLL.ML..Oconfirmed
..J.......MPconfirmed for
N.L........Lconfirmed monday
K.O.........confirming
...........Mconfirmé
NLL....NL..Lcongratulations
NLLM.......Lconsegue
N...........consegue dar
.M..........considered
........N...considérer
..L........Nconsular
..L........Mconsular section
...........Mconsulta
...........Mconsulta de
MM.L.......Lcontigo
.M..........contigo para
.......N....contingent
.......N....contingent upon
L..LM.P....Lcontract
......N.....contrato
.M..........convenient
MKM.......NLconversation
N.L.........conversation with
M...........convite
M..........Lconvite para
..N........Lcoordinator
K.....OM...Lcopy
M...........cosa
N...........così
K.K.KMLMLLLPcould
........L..Mcould be
...........Mcould not
...........Mcould we
.......M.MMKcouncil
..O........Lcounter
M.L......M.Lcounty
NL.........Lcrew
P..L......MKct
L........M..cto
N.......L..Mcurriculum
..L........Mcut
.M...L......cuándo
MM.LL...M..Ncv
M..........Pd
M.L...N.....d'embauche
L..........Md'emploi
..KQ.LLM.OKJda
..........LNda bin
L..N........da sua
L.LM.......Mdabei
M..L..M....Kdag
.ML........Ndalle
LM.........Ndalle #
..LMN.......damit
NKN...N.L.LJdan
.LM.........dan !
..N........Ldan kun
L.MM.......Ldan zie
NLM..L....L.dana
..LLLN....OLdank
.ML..M....N.dank für
MMP.L......Jdann
N...........dar
N...........dar um
L.KO.NLL.L..das
L..M......M.das gespräch
M..L.N......dass
M.LL.ML.M..Ldat
NMLLLML.M...dat je
.LN.L...LM.Mdata
N.O.LKMLMLLLdate
N.L.........date #
MMKMKNLLL..Nday
.....N......day after
M..........Lday would
.NL.....N..Ldays
......LP...Ldbs
......LN....dbs check
.L..MMMK.LLMde
N.MKLLL....Mde #
K..N.......Lde agenda
M.L........Mde balie
..ML.......Mde demain
L...M.......de entrevista
.LM...O....Lde functie
...N.......Lde hora
..L.M.......de jefe
L.M.M......Lde julio
..L........Nde la
N.L.........de marzo
.........M.Lde março
L..M........de matemática
L..M....N..Lde notre
...........Nde recrutement
..L........Mde vos
K.M.M...M...de votre
...LN.......de vous
LM..........dean
MLJKMMLNKKM.dear
Q.LM.......Jdear ada
M..........Kdear dr
L.M...LML...dear mara
L.LL.L.M...Ndear mr
...N.......Ldec
LLM.LNM.....december
L...LMM....Mdecember #
L...MO.....Kdecided
L...MO.....Ldecided to
...N.......Ldecime
.L...N.....Ldecision
N.L.........decline
PL......L..Ldei
LL.MNLLN.M.Kdel
K....M.MM...del #
L.L.M.......del jueves
.........N..del lunes
...N.......Ldel martes
..N........Ldeli
......N....Ldelighted
......N....Ldelighted to
...........Ndelivered
........M...delle
...LN......Ldemain à
........N...demi
..L........Ndemo
.LK.M.N....Mden
..........NLden termin
...L.....M.Ldepois
.M.N...M.LNJder
..LN........der #
..M.........der baustelle
LM..........der engeren
LN..........der folgenden
L....M....NKder stadtbibliothek
.L.O..LN....des
N.L........Ldescription
M.L.........description #
L.MLM......Mdesde
L........M..desenvolvedora
N...........deshalb
L.NL.......Mdesign
..MM.M.....Kdesk
M.N........Ldetails
.M...N..L..Jdeveloper
........M...devon
L..MN......Ldi #
....N.......di trovare
N...........di un
N.MM......LJdia
M.LM.......Ldia #
M.L.........dial
L........M..dias
L..........Mdicembre
...LNL.....Ndid
L..LMNMM.L..die
.....N......die al
K.OLN..N...Kdie stelle
N...........die we
L.LMMLM...MLdienstag
..LM..N....Ldienstag #
....N.......dienstag um
.N..........diese woche
...........Ndigest
N..........Ldinner
NL.........Mdinsdag om
.OLM.......Ldir
N.L.........directeur
NNN..LL.L..Idirector
MMM........Ldirector of
MLLN......NLdirectrice
LM.N.......Ldiretora
MM.........Ldirettrice
.N....M....Ldis
MN.........Ldis moi
...N.......Ldisculpas
.........M..dispatch
M........M.Ldispatcher
LM..........disponibile
LN..........disponibilidade
LO.........Ldisponibilités
.N.........Ldisponibilités pour
..........O.disponible
ML......N..Ldit
..M........Ldni
MOK..LK.MMLLdo
LN......M...do #
M...........do ?
L........N..do a
N...........do lado
...........Ndo you
....M.M....Ldoch
M...L...M...doen
N.L........Ldoes
........M..Ldomanda
..M.........domani
..M.........domani alle
...MM......Ldon't
....M.......don't drive
L...O......Kdonc
....N......Ldonc plus
KNOLM......Kdonderdag
..N.M.......donderdag #
L.N...M....Ldonderdag om
L.P..M.....Jdone
.....N......done his
.LMM..L....Ndonnerstag
L.NL.......Mdonnerstag #
L.NM..N....Jdoor
L........N.Mdopo
..MML..M.M.Ldos
KN.........Ndossier
M...M..M...Ldott
N...M......Ldott ssa
L.M.M.......down with
MN.M.LLLLLLNdr
M...........drie
M...M......Ldrive
MPMKKL.L..M.du
LNMM.......Kdu #
...........Ndu am
LM.N.L......due
...N....M..Kdue to
M........M.Lduration
L.N..N.....Kdynamics
....N......Ldémission
..LLN.......déplacer
...N.......Ldía te
LOM..LL.NLMKe
LNL.......MLe a
L.M.........e de
..N.......L.e o
..N.......L.e um
M..........Learly
.M....M..M.Keditor
..L......MM.edson
N..LM.K...LMeen
...........Meen kandidaat
N.L........Leen paar
L.M.........een rondleiding
NL....M....Leens
....N.......efecto
OLKLM......Mein
N.L.........ein montag
...M.N......eine
L.......N..Leinen
N..........Leiner
.N.........Leinfach
.L......O...eingangsbestätigung
........N...eingegangen
NLLL......M.einladung
N..L......M.einladung zum
....N......Leinmal
.N.........Leither
L.M...N.....el #
..M.....M.MLel gerente
L..........Oel miércoles
.....N..L..Lel puesto
L..........Nel tutor
....M.......elf
....N.......ellie
L..........Nelm
.....M.....Nelse is
...M........else stays
...........Nemployers
.......O....employment
.......M....employment checks
...M.......Lempêchement
LLO....LMOL.en
N..L.......Men el
....M...M..Len grupo
.LNLL....MMLen la
.N..........en salle
L.NL..M...MKend
.L......N.M.ende
LM..........engeren
LM..........engeren auswahl
.LPM.M.LM..Kengineer
..N........Kengineer ii
M.......M...engineer role
......LO...Lenhanced
......LO...Lenhanced dbs
......N.....enhorabuena
......N.....enhorabuena !
MLL.......PLenjoyed
L.O........Lentonces
LN.........Nentre
..M.L.LL..MOentretien
L..L......NMentretien de
N..........Lentretien le
K.MM.......Lentretien pour
.L.M..K.M..Mentrevista
L.M......M.Lentrevista com
L..NNL.....Kentrevista del
LL.......M.Nentrevista en
N...........entrevista na
L..N........entrevista para
N..........Lentrevista personal
LL......M..Pentrevistas
NL.....MMM.Lentro
...........Mentry
.....N......entschieden
L..MN......Lentão
L.QL......LLenviado
M.....N..L.Kequipo
M.....N....Lequipo como
.....M......erfahrung
L..N........erkrankt
..........LNerreichen
..MLMM.M..K.es
.....N......esito
.....N......esito selezione
MN.........Lessai
K.N.L...M..Nest
..L........Meste
M...........estimada sra
L..KMN..L..Nestá
....N.......está cancelada
MLKLN.ML..MNet
..L........Met de
...L......N.et je
L.ML.M...M.Letapa
...N.......Letchegaray
L.....O.....euro
L.L........Neuropean
LM...L....OKeven
.M..........even bellen
..........N.even keener
.ML........Nevening
L..MN.......event
L.LN........event has
L.L...N.....everyone
...........Mexample
.........N..excel
K........Q.Kexercise
L..........Nexit
L..........Nexit interview
M.NL.......Kexpect
KLM..N.....Nexperience
...........Mf #
N.M......ML.f:#
K..........Of:admissions
...........Nf:alerts
..L.....O..Lf:apply
..M........Lf:ats
L.OL......MLf:best
N.LLM.....MLf:bien
ML......N...f:careers
N...........f:co
M..........Lf:cordiali
.M.NLN..L..Lf:de
M...........f:del
.O.........Kf:desk
K...M.M...M.f:dr
...........Of:emploi
..........MKf:freundliche
MLL.......LMf:freundlichen
..N.....M..Lf:gartenbau
.M......L.NKf:grüße
NLL.......LMf:grüßen
LN..........f:haan
N.MN.......Kf:hale
L.N.........f:hana
M...........f:head
.L.LM......Nf:hello
.........M..f:hiring
..M..MM...LJf:hr
...........Lf:human
.N.........Lf:ines
QLK.L.......f:info
L.NL....O..Lf:jobs
MM..........f:le
...........Nf:lee
..M.........f:lena
L.L..L....MOf:lindqvist
.NM........Lf:lucia
.N.........Lf:lucía
..L..L....MNf:mara
........L..Nf:meridian
NLL.......LMf:mit
......M.....f:msoler
...........Of:news
LLNLL...N..Mf:no
L..L.M..N...f:noreply
M.L........Nf:notifications
L..........Nf:ola
K.N...MM..MLf:p
..N.....M..Lf:pohl
.MM......M.Kf:recruiting
M.N........Kf:regards
LLNLL......Mf:reply
...........Mf:rescue
.......M....f:resourcing
........M...f:responder
M.L.MM..L..Kf:rh
N.MN.......Kf:robin
...........Nf:rosalind
M..........Lf:saluti
.M.........Lf:scheduling
M.LM.......Lf:sekretariat
L.L........Nf:service
......M.....f:soler
.N.........Kf:staffing
...........Mf:support
.....N......f:system
..M........Lf:t
..M........Lf:talent
M..M.......Kf:team
.........N..f:tests
M.LLM.......f:the
..O...M....Jf:tran
N.L........Lf:un
....N......Lf:van
M..........Lf:via
........L..Nf:water
..N...M....Kf:wes
..M........Lf:wishes
N...........fa
..........LNfalls
M..ML......Lfam
L...M......Mfamiglia
KL.........Nfamily
L..........Nfamily interview
NM.........Lfase
K.....M...NKfebruar
L..M......NKfebruar um
K......M.M.Mfebruary
..L........Nfebruary at
K.L..P.....Mfeedback
M.LN...M...Lfeira
..LM........femke
..N.........fera
..N.........fera visiter
L..........Nfew questions
L..........Nfile
..K........Mfiliale
....N.......filled
....N......Lfinalement
..LN.....M.Lfinance
.LL........Mfind
L.....M.....finden sie
K.NN........findet
K.N.........findet am
N.LL......LMfine
MMKNLL..L.LNfirst
LN..........first come
..L........Nfirst day
LN..........first served
......N.....fisioterapeuta
.N.....M....fissare
L..M.......Lflight
N...........floor
.........M..flutter
LN..........folgenden
N.LL..LN..MKfollowing
.......N...Lfollowing your
..N........Lfollows
MMKKM.JKLL.Nfor
.L..ML.....Nfor #
ONKKLLL..LLOfor a
OLKL.....M.Mfor an
.M...L..P...for applying
.....O......for coming
L.N........Lfor confirming
L..N........for friday
N..........Lfor interview
.....N.....Lfor interviewing
....L...L..Ofor it
...L......NMfor me
L.N.........for monday
....NM......for now
M..L.......Nfor our
N.L.........for sending
.....M......for taking
NM.LN.JKL.L.for the
L.O........Lfor tuesday
.O......M..Kfor warehouse
M.LMMKN.....for you
K.M.....L.N.for your
.N.M.......Lforeman
.LKLL...Q..Nform
...........Mform by
..N...MM...Jformal
M...........format
LMML.L.....Nforward
L.N..L.....Nforward to
N...........foto's
M.L.......NLfournisseurs
LMO..MMMLL..frau
LMOL.L.NL...frau lindqvist
M.ML.......Lfrau lund
N.LLLM..LM.Nfree
ML..........free for
L..........Nfrei
M.LM.L......freitag
L.LN........freitag #
N..L........freitag um
KMOL........freundliche
KMOL........freundliche grüsse
L..M.......Mfri
...........Nfri #
JLJP.KMLLM.Nfriday
..KL.......Pfriday #
....M.......friday's
.NLJNLPL....from
M.....NM....from #
.........M..from home
LMM........Mfrom the
...L.......Nfrom thursday
..O........Kfront
L.N........Lfrontend
....N.......frozen
.L.L.O..L..Mfull
LL....N.....functie
......O....Lfunctie van
.....O.....Lfurther
.....N......further action
L..........Nfwd
..........LNfünf
KLNKMNKL..MNfür
L..L.O....MMfür das
ILP..M....MMfür die
.....N......für eine
.....M......für ihren
.....N......gaan
..N.........gate
.....M.....Lgave
L.....M....Mgeachte
L.....M.....geachte mevrouw
M..L.MLN..MLgeehrte
M..L.MLN..MLgeehrte frau
....M......Lgeen
L..........Ngehaltsnachweise
L..........Ngenitori
.LLNLN...L.Mgentile
LNLL.MLNL..Mgern
NL.........Lgerust
N..........Lgesolliciteerd
..MN.......Lgesprek
L..N........gesprek voor
NLLMLMM.L..Lgespräch
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
...LN.......god
.....M..L.LNgoing
.M.LN.MLKMLLgood
LLN.M....M.Lgood luck
..L...M.....good news
O.M........Lgoogle
N...........google com
N.M........Lgoogle meet
M..........Lgord
NLK.....P.L.got
...L.......Ngot a
........M...got it
NL...L..P..Kgot your
..N........Lgovernors
MNLL.LO.L...graag
.M.M.......Lgrab
L....N......gracias
.....N......gracias por
M..........Lgraduate
..N........Lgrand
.N.L..MM....great
NL..........greta
M.LM..M....Lgroetjes
M.LM........group
....M...M..Lgrupo
M..M.......Kgruß
...N.......Lgrève
...N.......Lgrève des
KMOL........grüsse
..L.........guests
M........M..gusta
.N...L......gustado
.N...L......gustado mucho
N.L.........gustaría
L....O......gute
LL......O...guten
LL...L..O...guten tag
....N.......gutted
.LNN.K....LNh
NN.N.LL.L.L.h #
L.N........Lh en
..LN........h o
L.....N.....h pour
L.OM.LL.L.OLh:#
LLOML......Nh:?
..M.......LNh:a
..M.........h:abend
M...........h:application
N.L........Nh:are
...........Nh:ask
N.L........Lh:attached
..M.........h:bei
..........LOh:by
...........Nh:candidate
..N........Lh:da
..N.........h:down
..M.........h:einen
..M.........h:erst
..M.L.....MNh:for
..M.........h:für
..M.........h:geht
...........Nh:got
..M.........h:guten
..N.........h:half
..M.........h:have
..N........Kh:hi
...........Nh:hiring
..M........Mh:i
..........LOh:i'll
M..........Nh:if
..MM.......Lh:in
N.L.........h:interested
..........N.h:interview
L.........LPh:is
L.M.......LOh:it
N.L.........h:looking
L.NM.......Lh:me
..M.........h:mir
..M........Lh:monday
..M.........h:montag
...N........h:my
..L.ML.....Nh:on
..M.......LNh:or
M.L.........h:position
N.L.........h:saw
...........Oh:says
..M.........h:sie
M.LM......LMh:so
..M.........h:suchen
....M.....LNh:sunday
..M.........h:thanks
...........Nh:that
NL..LL....LOh:the
...........Nh:they
M.L........Nh:this
..N........Mh:time
L.MM........h:to
M.L........Nh:was
..M.........h:wir
L.N........Lh:would
M...M.....NJh:wrote
KM.MMM.ML.LLha
.N...L......ha gustado
.LL..ON....Lhaben
.....N......haben wir
ML...N.....Lhad
MLM.M......Lhalb
MNM.......LLhalf
..L........Mhall
O.MM.L..L...hallo
LMNM.......Khallo frau
...M........happen
N.L........Lharbor
IKIPPPKKLKKMhas
JLKPOML..L.Mhas been
.....N......has sido
...N........has to
N..........Lhast
LMLLNM..L...hat
.M.........Lhat uns
M...ONKL.KL.have
.L.........Ohave #
.MNLML......have a
.....L.....Nhave accepted
PMK..L....MKhave been
....MN......have decided
.....O.....Lhave not
L.O.......MKhave one
M.M........Lhave put
...MN.......have to
....L...L..Nhave withdrawn
M.LL.M.....Nhave you
L.M..L.MN..Lhave your
N...........haven
.....M....NLhaving
.....N......having you
N.LO........he
........M...he's
M.NL..M.....head
..NL..M.....head of
.M........M.heads
L..M......NLhear
........N...heard
..M.......NKhearing
.L...ML.O...hebben
L.......O...hebben je
ML...M.....Lhebt
L.LM........hee
K.K.NML...LNheeft
....M.N....Lheel
......O.....heel graag
L..........Nheer
L..NM......Lhelaas
K.MNL....L.Ohello
L.P........Lhelm
..O........Lhelm kriegst
L..........Nhelp
.....N..M...hemos
.....L..M...hemos recibido
L..........Nher
JNPLL.L..M..here
KLN........Mhere is
LMM........Lhere url
LLN.....MM.Lhere's
..M......M.Lhere's the
NMKN.L..L.MMherr
NNLL........herr brandt
J.LMMMM.L..Mhet
..LM........het volgende
...........Mhet werk
L.N........Lheure de
N...LM......hey
LILMM.LKLM.Mhi
..N........Lhi ada
........M...hi devon
..L........Nhi lee
N..LLO.LL.LMhi mara
L..........Mhi paul
L.O........Lhiermit
..N........Lhiermit bestätigen
...M.......Mhim
LLL.LN.....Phire
..L........Ohire #
JMLLM.LLL.LOhiring
..M........Nhiring manager
L....M......his
M..LN......Lhiya
....N.......hiya ellie
M..NL.......ho
L.......N...hoeft
N.L.........hof
..N.L.K.M..Mhoi
.L.LO.......hoje
...MLNM..MLKhola
M.......M..Lhola iván
LM....N.LM..hola mara
.....N..L...hola noelia
K.OL.N......hold
.L...L..LP..home
.........N..home exercise
.........M..honor
L.....O....Lhop
L.....O....Lhop on
.L.O.......Lhope
..M........Lhora de
LLMLM....N.Lhoras
.L.N........horário
N......M...Lhospital
L..........Ohost
.LM.LM.....Lhotel
.NMMLLM.LM.Lhour
..N......M.Lhour and
L.N.........hour should
L.LL.LM..N.Ohours
O..M.......Jhouse
N..........Lhouse and
.KKL.L..ML.Phow
...........Nhow to
M.L.........how you
O.L..L...L.Mhr
.L....M.N...human
LJJLMLLM.JPNi
.LML.LMM....i am
LN.L...M..M.i can
.....L....MNi enjoyed
J.N.OL....LMi have
.....N......i know
...M........i waited
NLL........Mi would
M..L.O.....Ki'd
.....M.....Li'd be
MM.........Li'd like
N.LNMK.LMLOKi'll
....ML......i'll keep
NL.........Li'll ring
LM.LMN...L..i'm
K..KNK..M.NMi've
KMKMM.M.L.M.ich
L...N......Lich ihnen
NLM...M....Kid
NLLM.......Lid #
...........Nidentity
.....N....L.iemand
MJ.NN.MKOMLKif
O..........Kif so
O.L........Lif that
M...........if thats
KLNL.MOLNML.if you
LNL.MM.NL..Lihnen
.....LMN....ihnen die
L...NM.....Lihnen ein
JMNLM...M..Lihr
L.N.........ihr gespräch
L.N........Lihr vorstellungsgespräch
.ML..MLLOL..ihre
.ML..M..O...ihre bewerbung
NL.........Lihre unterlagen
K....M.....Mihren
.....M......ihren weiteren
K.NP.......Kii
..M...L....Kik
N...........ik dat
N.MML......Lik je
...........Mik wil
.LM.LM..MM.Kil
M......MM..Lil #
LLMM.M......il colloquio
LM..........il responsabile
N...M......Kill
L.LQ.......Kimprevisto
.NMKL..JM.LMin
.M.........Nin #
..ML.......Nin de
NMJ.M.....NIin der
N..L..M....Lin die
.M..........in for
.........M.Lin from
.L......N...in linea
N...MM.....Kin on
M..........Lin our
.MN........Kin person
OLL.....M...in ruhe
LMKN..LKLN.Min the
.....M..M..Lin touch
L..........Nin unserer
ML......M...in via
N......M...Lin your
...OM......Kinconvenience
.M.........Lindiquer
..M........Linfo
K..........Oinformal
L.L.M.......informamos
L.L.M.......informamos que
....M.......ing
....M.......ingetrokken
..L........Minitial
........M...inn
L..........Ninsegnanti
L.LQL......Kinstead
L..O.......Linstead ?
...N........instead of
.....N.....Linterest
.....N......interest in
....N.......intern
.L...KJLKLKNinterview
N..........Linterview backend
..M.L...L..Ninterview booked
....N.......interview cancelled
N.N.O.LLL.MJinterview for
M.L........Ninterview invitation
Q.LL.......Linterview is
L.N.ML.....Linterview monday
L..N........interview moved
NLL.N...LLLMinterview on
..O........Kinterview scheduled
...L.....M.Ninterview slot
.OM..M.....Jinterview slots
.......M...Minterview this
L.MO.......Linterview tomorrow
.MNLL.L.LNLMinterview with
.ML..M.....Ninterview you
...........Ninterviewed
L..O........interviewer
N.L.........interviewers
..LL.M.....Ointerviewing
...........Minterviewing this
HMKMNK.LN.LNinterviews
......M.....interviews on
L..O.......Linterviews planned
.N.........Linterviews will
...........Nintervista
L...MM..L...interés
....M.......interés en
LN..........intro
...LO......Linutile
....N......Linutile de
NL.N.......Linviato
NL.N.......Linviato da
N.K.LL..L.LOinvitation
N.L.L.LLLMLNinvite
N.L.....L..Oinvite you
NLL.....NM.Linvited
N.......NM..invited to
.........N.Linvites
.........N.Linvites you
N...........invitiamo
.....M.....Linviting you
N..........Linvito
M..........Mio
L.LP.......Liphone
MJNOLL.LL.K.is
N.L...M.....is #
..NL...ML...is a
......N.....is attached
..M.......MNis confirmed
...........Mis fine
....MN......is needed
K.LQ.......Lis now
O..L........is on
..........NLis perfect
..N........Lis scheduled
...M.N.....Lis still
M..LL......Mis the
L.M.........is what
M.L.........is with
...........Mis your
......N.....is yours
........L.LNissued
K.KP..L.O..Kist
........M..Listruttore
KJKL..NLNQ..it
L.L...M....Mit #
....L...L..Nit has
..N.M......Lit is
........M...it on
.........N..it takes
L..M.OM....Kit was
ML..........it will
.L....N..M.Kit's
L.....N.....it's a
ML.L.L.M...Mits
M..........Lits for
L.....N.....j'ai
L.......N..Mjanuari
L.......N...januari om
MNL.NM.K.LMKje
.N..........je ?
NM.........Lje bij
.M.........Nje dinsdag
N.N........Kje donderdag
.....N....L.je komst
.M......N..Lje sollicitatie
..LMN......Lje suis
.N.M.......Lje te
...M........je tweede
M...........je uit
M.........NLje vous
..LM........je woensdag
M.K.M...M..Kjefe
M.K.M...M..Kjefe de
..L........Njij
L.MM........joana
M.KJ.OMLKM.Mjob
...L.......Mjob interview
......N.....job offer
.....M.....Ljob to
L..........Pjobs
...........Njobs for
MLNLL.....MMjoin
..N........Ljoin here
..N........Ljoost
.N..........jordan
......N.....jou
N.LLN.......jueves #
...........Njueves a
L.M.M......Ljulio
K....M.M...Mjuly
K......M...Njuly #
..KL..OL...Mjune
M.KLM.M....Mjune #
K..N.......Njury
..N..M..N..Jjust
...LN.......júnior
LL....M....Ok
L..........Nkan
L....M.....Nkandidaat
...........Nkandidaten
.N.........Lkantoor
N...........kat
..........N.keener
.LKLNL..RM.Jkeep
....N.......keep your
...N........kennen
OOLL.......Lkennenlernen
M...........kennenlernen passt
N..........Lkerkstraat
N..........Lkerkstraat #
.M...M.....Lkevin
..L........Nkim
..........N.kind
.MM........Kkindly
NMLL.......Kkitchen
L.MM........klappt
N..........Lklasse
N..........Lklasse #
LN...MMLLL..know
N.L.........know if
LN.........Lknow which
L..M.M.....Lknow you
....N.......knows
K.....M....Mkommen
L.....M....Mkommen sie
.....N....L.komst
..O........Lkriegst
LMM...L.M...kun je
LM..........kunt
..LM........kurzfristig
N...........kwart
..LNL.M.....können
L..........Ml
L..........Nl'entretien
.PLJMMLL..L.la
..........NLla directrice
.M..........la direttrice
LLLMN.....MKla entrevista
...N.......Lla mañana
L...M.......la plaza
N....M.....Lla ringraziamo
...........Mla réunion
...NM......Lla sala
L..........Mla segreteria
LQ.........Lla semaine
...N.......Lla semana
...N.....M..laboratorio
L..........Mlabs
PLKL........laden
P.K.........laden sie
N...........lado
N...........lado da
O.L........Llane
L.L........Nlaptop
L..........Nlaptop with
ML.M..LLL..Nlas
MLLN..LLL..Nlas #
MMLK....LL.Mlast
.....M......last week
..LNM....N.Jlater
ML.....M.M.Mlavoro
NL.......M..lavoro e
NJJONLNLLLMLle
..LLLLN...MMle #
....N.......le auguro
L...M.......le informamos
N..........Lle lundi
M.K........Mle mardi
L..ML.M...NLle poste
O..LL....M.Llead
M.L.........lead role
L.M..L....LNlearning
L.L..L....LQlee
M...........leeds
.N..........left
L..N.......Llegal
...M........legal secretary
K.LPMM.....Lleider
...N........leider ist
...N........lernen
K.M.....M..Mles
LMNL......MLlesson
.NLNLLMM...Llet
LN.....M....let me
L.K..LQ...MKletter
......N.....letter for
......N.....letter is
NMLL..L.M..Lleuk
LM..LM.M...Llevel
.....N.M...Llevel #
....L...L..Olibrary
.N..........libre
L.......N...licht
JM..M.N....Mliebe
JM..M.N....Lliebe frau
OPJJKK.NLLK.like
OPJKKK.MLKL.like to
MLL....M....like you
MN.L.N.....Jliked
.....N.....Lliked you
.N.........Lliked your
...M........lindiwe
.MP.LLMMLLL.lindqvist
...........Mlindqvist für
.....L.N....lindqvist wir
N..LN......Kline
.L......N...linea
KMLQLL.L.OLKlink
.........M.Llink to
L.M........Nlive
.M...L......llamada
..N.........location
.M.......M.Klog
.M.......M.Klog in
M.L........Mlogistics
L.N.........london
K.....M....Mlong
L..LL...M.LNlook
.....L....LNlook forward
LLM..M....MNlooking
...........Mlooking for
.N......L...looks
.N.........Llooks great
OLL...M....Llotte
..LL..P....Mlove
M.L..M.....Nlove to
L.....O....Llove you
N..........Lloved
N...........loved your
L.NLM......Klovely
L.M.........lucie
LLN.M...LM..luck
..N......M.Lluck !
...M.......Lludovic
...........Nluis
M.NLLN.....Mlunch
L.M.........lunch is
M....M......lunch with
N.ML.......Llund
O.K........Llund wir
..KM..O.....lundi
.MLL...M.N.Llunes
.MLL...M.N.Llunes #
.N..........léa
MKMOML...LLLm
.L.........Mm w
.....M......maandag een
MN..MML.L.LLmaar
N...........maart
...........Lmachine
..LMLO..L..Lmadame
.....N..L...madame nous
...N........madame suite
N..........Lmadame votre
M..........Kmade
NL..........maes
LN..........magazzino
NLKNLL..M...mail
M.L.........mail mail
.L.........Nmais
M.N.LMLM...Lmake
.......N....make you
LN..........mal
LNPNLLLL.K..manager
.....L....LNmanager position
..O.......LLmano
L..N........mantém
L..N........mantém se
L.NL......M.mar
L.NL......M.mar #
LOP.JN.LJ.KNmara
...N.......Lmara a
.M...L......mara nos
.....N.....Lmara thank
.M.........Mmara thanks
N.L........Lmara the
N..........Lmara wat
.L.........Nmara your
........MM.Lmarcamos
PLL.L...L..Lmarch
O..LL.......march #
P.KML.M....Mmarch at
.NLML....L..mardi
.ML........Mmardi #
N...........marine
M...........markt
K.M......M.Mmartedì
K.M......M.Mmartedì #
L..ML..M...Lmartes
P.LL.......Lmarzo
O..L.......Lmarzo #
.........M.Lmarço
L.L......M..março às
L..........Mmaster
........N...match
L..M........matemática
....M.....NLmatin
LMM.MM.M...Kmay
LN.M.......Kmay #
L.N.........may be
..N........Lmaya
P.KL........maybe
M.....M....Lmaître
L..N......M.mañana
NPJNKL.LJKPKme
.ONL..N....Jme and
M.M........Kme at
.N.........Lme here
LML........Mme know
..N........Lme url
N..........Lme voir
.M..........me which
....MM......meer
N.JL..NKL.LMmeet
N...........meet google
K.L...M..M.Nmeet the
N...........meet url
M.L...N....Lmeet you
LLM..L..L.MMmeeting
M.LM........meeting id
L.N........Lmeeting you
M...........meglio
.....N......mehr
L.MLM.....MLmei
L..LM.......mei #
....M......Lmeine
...N........meister
.M.N.......Lmejor
LLN..L..M.M.melden
L.N.........melden sie
.L...L..M.M.melden uns
.N..........melhor
N.L........Lmenon
L....L....OLmentioned
LOKL.L...M.Nmercoledì
LML......M.Nmercoledì #
..L........Mmes
M...........mese
..LM........mesma
..N.......LLmesmo
..L.L......Omessage
KM.KMOM.L..Mmet
LM..N.L....Nmet je
..N.......L.meu
K.....M....Nmevrouw
......M.....mevrouw lindqvist
.L.N....M...mezza
L..M......LMmich
M.ML.......Lmicrosoft
M.ML.......Lmicrosoft teams
MO.......L.Lmidi
N.L.......MLmij
.MLN.M.....Lmijn
...N........mil
...N.......Lmil disculpas
O..........Kmill
L.MM........mim
MOJ.LLLL.NLMmin
.........M.Lmin #
M.L.........min to
.M.M.......Lmins
MMKL.......Ominute
...........Nminute interview
LML.......LNminuten
O..KKLK.KPKMminutes
.........N..minutes and
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
..L......M..mobile
L..........Omock
...........Nmock interview
...........Nmode
.NLM..N....Kmoi
MML.........moin
.N.L.......Nmon
N.MOL.N.KM.Jmonday
PLM.L.MLLNLJmonday #
....LN......monday and
M..........Lmonday night
..L.......N.monsieur
MM.ML......Lmontag
MLMKLML.LMNMmore
L.N........Lmore about
..........M.more person
N........M.Lmore than
K.LN.M......morgen
.M.OM......Kmorning
LN..........mornings
L..N........motivos
L..N........motivos de
...L.M.....Omove
LLLO.......Mmoved
..L..K.MLL.Nmr
...M........mr van
M..N.......Lms
M...........mto
...M......NLmuch
..........M.much for
.....N..L...mucha
.....N..L...mucha suerte
LN......L.MLmucho
..ML........museum
L..........Mmusic
L.LO........muss
..KLLLLLLL.Pmy
.....L.....Nmy application
.L.........Nmy calendar
.M.M.......Lmy foreman
...........Mmy number
NN.L.......Lmärz
N.ML.......Lmärz #
..LN........même
...N........même heure
......MN...Lmöchten
....N.......müssen
....N.......müssen wir
NL.JK.MMMLMMna
...L.......Mna quinta
ML.M........naar
LLM.M.N....Knach
L.....N.....nach unserem
L.P........Jnd
L.P........Knd at
MLL..M..L..Nne
M...........neben
KLNNOL....LLneed
KLMNOL.....Lneed to
...LNN...M.Lneeded
....MN......needed on
K..M..M.....neem
..........NKnehme
..........NKnehme ich
L..........Mneri
...........Nneue
L..N.......Lneuer
L..N.......Lneuer termin
KLKP.N.LLLLMnew
...........Nnew jobs
...O.......Lnew time
...........Pnewsletter
MNINLK.LKPLMnext
........LO..next step
.N...L....LMnext steps
N..........Lnext tuesday
LM.N........next week
..MMMN.....Jnicht
.L.LMM....LMniet
...M........nieuw
....ML.....Mnieuwe
...........Nnieuwe vacatures
.NL.ML.M....night
NJJ.RNKL.MKKno
.....N......no further
.....N......no has
N........M.Lno more
..L.NL......no need
N..........Lnodigen
.....N..L...noelia
M.....M...MKnog
LLK.O..MM...non
L.M......O.Lnoon
..M.MLM....Knora
NMK..L.M.M.Lnos
N.L.........nos gustaría
.N...L......nos ha
L.NLM..M...Lnossa
LM.......M..nostra
LKLNOPLN.LKLnot
...O.......Lnot #
....LO..L...not be
.....O.....Lnot been
....N.......not go
.......M....not resign
...........Nnot to
K........MMLnote
L...NL.MN..Knothing
....MM..M.MJnotre
LLM.......NJnotre entretien
........N...notre part
..M.........noté
..M.........noté pour
.M.LMOM...LInous
.....O..L..Lnous avons
.M.........Lnous indiquer
.....M..L...nous ne
M....M.....Lnous vous
...........Mnovas
...........Mnovas vagas
I.O.L.O....Mnovember
K.M........Onovember #
K.N...M.....november at
JLKR......LMnow
...O.......Lnow #
N.......M..Lnu
LL.NM......Lnuestra
M.....N....Lnuestro
N.KL....P..Lnumber
L.L.....Q..Jnumber #
N..........Lnumber in
...MM......Lnun
...MM......Lnun doch
..ML...M...Nnurse
LLN....M..L.não
...........Nnächste
...........Nnächste woche
KML..LLM..MMo
L.MLN......Lobra
L.M.........observing
.....O.....Loccasion
..N........Lochtend
MLLL..M....Noctober
M..L..M..L.Noctober #
.N..........oder
.NNMKL.NK.L.of
KMLN.L.M.MLMof #
......N....Lof appointment
.N.........Lof these
.LM..L.NMN..of your
..KMO.......off
.L.LOM.....Loff the
JLLLLLQRLL.Joffer
......LO...Loffer for
......NM..MKoffer letter
......MN...Koffer of
K.....PO...Joffer you
.....M......offered
.L.........Noffers
..NN.LLMLLLMoffice
L..M.L....LNoffice manager
KNM.NL.M.MMJofficer
L.LOL.......oggi
M.M.L.....MKoi
N...........oi thaís
..KQM......Jok
..LMM......Lok ?
N.L.........ok for
MLL........Moktober
N..........Loktober om
L..N........old
NLM.KL..ML.Mom
N...........om kwart
MJI.LM.LKK.Non
KMN.NMNLOLKKon #
LM....O.....on a
.M..........on either
LLLN.....MMNon friday
.....N......on hold
O..........Kon march
QKIMML.ML..Kon monday
........L.LOon or
....M......Mon sunday
L.....N.....on te
NLMOLLLLLK.Mon the
.....N.....Mon this
L.K..L.L..KPon thursday
........M.MLon to
LKK.......NOon tuesday
L.N........Lon us
.L.L.M.....Non wednesday
...........Mon whatsapp
L.LM.P.ML..Kon your
MM.....M.MMKonce
LPMJKLLLL..Mone
...L.......None ?
..........M.one more
........L..None of
NL......M..Lone way
.P.........Kone you
JKML.....Q.Monline
.........O..online assessment
.........N..online test
MLN..L..M...only
O.ML..N.L..Jons
L.N........Lons gesprek
L.......O..Lontvangen
NLL.M......Lonze
.M..L...MLKNop
..LN.......Lop #
K.....M.N..Lop de
...L.......Nop dinsdag
...........Mop het
N..........Lop ons
.NLLLM...M.Mopen
.L.........Nopen to
M.LM.......Lopening
.......O....operador
.......O....operador de
.L.........Nopportunity
JP.LJJKLLLLQor
.O.........Lor #
..M........Lor cancel
........M...or the
.N.........Lor wednesday
.N.........Lor weds
M.L......M.Koral
M.L.M....M.Koral board
....M...M..Lorale
LNL........Morari
.LL.....MN..ore
M.L.M.......organizer
M.L........Lorganizer mail
...........Mort
..L........Noslo
L..MN...M..Lother
.....M......otro
L..........Ootto
KNL..L...LNNou
..........N.ou le
L.....N.....oui
MLKN...K.KLMour
........N...our team
L...N.N....Lout
KM..N.M.....over
L.O........Kown
M..N.......Lp
N.LN.......Kp m
N.L........Lpaar
LMLL.....M.Npage
M...LMLLL..Mpanel
N.........MLpaola
...........Npaper
......O....Lpaperwork
L.M.....M.NKpar
MM.MJ.KKL..Npara
.NMLLM......para el
NLLNL.....MLpara la
L.MM........para terça
N.L.........para uma
..L......M..parabéns
N.ML.......Lpark
..N.......LLparque
...........Nparser
..L..L..NN..part
M.L......N.Lpart of
...........Mparticipa
NN.M.......Lpartner
N....M.....Kpartners
.LLN.M.....Lpas
.....M...OMKpass
N.K.........passcode
N.K.........passcode #
N..........Lpasse
N..........Lpasse me
L.L....N...Npassport
M.PL.......Lpasst
OLM........Lpast
L...MLN.....paul
.L.......M.Npay
........L.LOpayment
K..N.......Lpayroll
.........M..pdf
L.M.........penny
LK....L.MM.Mpeople
MM.LN.L.M.K.per
..M..N..L...per il
LN.L.N..LM..per la
L...M......Mper mercoledì
MLL......M..per un
K.OL......MLperfect
L.N.........perfetto
L.M.........perfetto allora
LNM.LN....MKperson
..........M.person to
N..L.......Lpersonal
M...........persönlich
M...........persönlich kennenlernen
L........M..pessoa
L........M..pessoa desenvolvedora
N.L.........pharmacist
L..........Nphd
...M.ML.MLLMphone
NL......L..Mphone screen
L.M.........photographic
........L..Npick
.L......L..Npick a
N.L.........pin
L.M.........piso
..NMM.......place
N.L.......MLplan
L..P....M..Lplanned
L..O....M..Lplanned for
M.L........Nplanner
..L.M....L.Mplaza
....M.......plaza de
MML.KJ.OLNL.please
N.M.........please bring
ML.......N.Mplease complete
.N.........Lplease log
......O.....please sign
M.L...NN...Kpleased
M.L...NN...Kpleased to
M.L.........pls
NMMKO......Kplus
MMNN.KJKJ.JNpm
...O........pm #
N..L........pm ?
O..L.......Kpm ct
L.N.........pm est
...........Npm et
...........Npm is
...........Mpm or
M...........pm to
....M......Lpm was
..L........Npm works
L..........Npodcast
L..O.......Lpodemos
LM...L.....Mpodríamos
..O........Kpohl
L.....M.....pohlmann
...M..N.....point
L....N.....Lpop
L....N.....Lpop in
.MK.MNL.M.LLpor
LM..........por la
L..N........por motivos
.....M..L...por tu
..N........Lport
LO........MKportfolio
.N.........Lportfolio would
.LO..N...LLLposition
.....L.....Nposition and
M.........LNposition at
.....N.....Lposition on
L.NL.....M.Lposizione
.MM.OM...LLKpost
N...M......Kpost of
L.M..MN...MJposte
L.L.LMN...NKposte de
N.L.........posto
.OMLLLNLL.MLpour
...M.......Lpour le
..........N.pour notre
L.....N.....pour signer
LN.L.......Npour un
..M.........pour vendredi
.N..........pourriez
.N..........pourriez vous
.....N..L...pouvons
.......N....pre
.......N....pre employment
...N........precisamos
...........Mprep
N.L.........presencial
..N.........presentation
NL..........presso
N...M......Lpresso la
L...N.....MLpresto
KNML....MMMKprima
L.N.........prima dann
..N........Lprincipal
N.L........Lprincipal engineer
.........M..printed
.....N.....Lproceso
.LLM.N.M.M.Lprocess
.....N......process engineer
.M...M......processo
.N..........prochaine
.N..........prochaine pour
N...........producto
...........Oprofile
.L......M...profilo
L..........Nprogramme
L..N..M.....propose
N.L...M....Lproposition
......MN...Lproposta
LM..........prossima
LM..........prossima settimana
....M....N.Lprova
.......M....provisional
.......M....provisional offer
.........O.Lprueba
M.L.........présence
L.LO........prévu
N..L........pt
........M...pubblicato
N...........pubblico
.M.L.N..L...puesto
.MMLLO..L..Kpuesto de
....OL......pulled
...M.......Lpush
M...M.....MLput
.N..........può
M.N........Kqa
..N........Kqa engineer
LO..........qual
LNN........Lquand
.NM.LL..L...quando
M.OL......LKquarto
.JKLNMMMLNNLque
.L....N.....que te
...N.......Lque viene
.L.........Nque é
L.L.N..M....queda
....N.......queda sin
MM....N..L.Lqueremos
M.....N....Lqueremos que
NKLL.....L.Pquestions
L..MLMM....Mqui
.NK........Nquinta
M..M....M..Kqué
...N.......Lqué día
N.LOL...L...r
M..........Mr #
...........Nradio
..N........Lrappel
...M........rather than
...LN.M....Lrdv
J.Q..LKKKKR.re
J.MOM.....PJre interview
M.PM..M...KJre re
N..........Lre sollicitatie
...M.L..M...re sous
..........O.re thank
LN.........Mre the
MLL........Mre your
..L.....N.M.read
M.......M.MLread it
L.L.NM.M..MLreally
..........NLreally enjoyed
.....N.....Lreally liked
.........N..reasoning
........O...recebemos
........M...recebemos a
..M.....M..Lrecebida
..L........Nreceive
...........Nreceive a
........N.LNreceived
M.......L.LNreceived your
...........Mrecently
L..........Nreception at
......M.....rechtsanwaltsfachangestellte
.....L..M...recibido
.....L..M...recibido tu
L...M.......reclutamiento
OLL......L.Mrecord
OL.......L.Lrecord your
...........Nrecording
...........Nrecovery
.LM........Nrecruiter
L..........Orecruiters
.LN.........recruiting
L...N....M.Jrecruitment
...L.......Nrecrutement
.M.........Lredgum
..L..M.....Mreference
LL....LQ...Lreferences
.L.M....M..Lregional
L...NN.....Lregret
.....N..L...rejected
..........N.remercie
..NL.......Mreminder
........L..Nremoved
.M........NLrencontrer
...L.......Mrendez
...L.......Mrendez vous
NM.LM......Lreply
M.M........Lreply to
.........N.Lrepo
.........N..repo by
M..M.......Mreport
N...........report to
..N........Kreq
..N........Kreq #
..........LPrequest
.....N.....Lrequisition
K.O.L......Nreschedule
.......M....resign
LNM........Lresponsabile
.M.M.......Kresponsable
..........NLreste
..L..L..M..Oresume
.....M....M.retorno
......N..M.Lreturn
...L.LM.N...review
......N....Lreview and
L....M..L...reçu
.....M..L...reçu votre
.L......N...ricevuto
.L......N...ricevuto la
...........Nrichiesto
...M........ridge
.......N....right
M......N....right to
O.M........Jring
O.......L..Kring you
N....M.....Lringraziamo
N....M.....Lringraziamo per
M..ML......Lristorante
M..ML......Lristorante al
L..........Oriverside
N.M........Kroad
N..OL......Krobin
N..........Lrochelle
OLK.NM.....Krole
M.L........Lrole at
L.M.........romain
L.N.........rondleiding
LLOOKLLM.LLOroom
..N.........room #
L..........Nroom and
..L........Nrosalind
OL..........round
OL.........Lround the
..L........Mroux
L.......N...roy
L..........Mrsvp
NMLL........rua
L..L.......Nrue
N...........ruelas
OLL.....M...ruhe
...N........running
...........Mréunion
...........Mréunion de
.MOL.......Ks
..NL.......Ls a
J.NLL.M.N.M.s:!
...........Ms:! !
.INJNJJK.KJPs:#
.LNLPLLLLL.Ns:# #
...L.......Ms:# candidates
..M.........s:# h
..N........Ms:# interview
.L.........Ns:# k
N.M........Ls:# march
...........Os:# new
...........Ns:# nieuwe
L...M......Ms:# pm
NPJJKKNLKKKOs:?
MML...M..LLOs:a
.M..........s:about the
....N.......s:absage
...........Ms:accepted
.........N..s:action
L..LM......Ns:afspraak
L..N........s:alteração
MLM........Ms:am
N...M......Ls:am #
..NL........s:amanhã
KL.....M.N.Ls:and
....M.......s:annullamento
LLLLKOL.PLLMs:application
........M...s:application received
.....N.....Ls:application status
L.K...M....Os:appointment
......O....Ls:arbeidsvoorwaarden
.........P.Ks:assessment
N...........s:assistant
..NL..M.....s:at
LO........L.s:availability
..L........Ms:avec votre
LLQ.......MJs:aw
...........Ns:background
...........Ns:background check
.M..........s:bellen
.M..........s:bellen ?
N.L.........s:bench
K.P.....M...s:bevestiging
L.O........Ls:bevestiging gesprek
MMLL.O..M..Ks:bewerbung
L.N.........s:booked
..L........Ns:booking
..L........Ns:booking confirmed
..N.........s:calendar
L.O...M....Ms:call
L.O........Ls:call with
L..O.......Ls:cambio
L..O.......Ls:cambio de
....N......Ls:canceled
....P......Ks:cancelled
....N.......s:cancelled interview
.....M.....Ls:candidacy
...L.......Os:candidates
LN......O..Ks:candidatura
........N...s:candidatura recebida
..L..N......s:candidature
L.LP......LLs:change
...M........s:change of
MML........Ms:chat
N.L........Ls:chat with
...........Ns:check
...L.......Ns:chosen
..L........Ns:cita
L..........Ns:colloqui
N.MML.....MKs:colloquio
M........N.Ls:complete
.........M.Ls:complete your
.......O....s:condicionada
.......O....s:condicionada operador
.......O...Ls:conditional
.......O...Ls:conditional offer
L.M.....M...s:conferma
L.N.........s:confirmación
K.N.L...Q..Ls:confirmation
..OL.......Ns:confirmed
...........Ms:consulta
N...........s:convite
M..........Ls:convite para
.L......M...s:cv
M.L...N.....s:d'embauche
...N........s:da
..L........Ns:data
..L........Ms:data engineer
..L........Os:day
..M.M.L.MMKMs:de
L.M.M.......s:de entrevista
...N.......Ls:de hora
L.N.....M..Ls:de votre
..MLN......Ls:demain
..L........Ns:demo
..LNM.M....Ls:di
...MN......Ls:di #
...........Ns:digest
.M..........s:disponibilidade
.LLL.M.....Os:do
.MM........Ls:donderdag
.L......O...s:eingangsbestätigung
N..L......M.s:einladung
N.........M.s:einladung zum
..N.........s:engineer
MMMN..L.LLL.s:entretien
N.N.MLLLLL..s:entrevista
.....N......s:esito
.....N......s:esito selezione
.M..........s:even
.M..........s:even bellen
L........P.Ls:exercise
L..........Ns:exit
L..........Ns:exit interview
L..........Ns:family
..M.........s:february
M.N........Ls:final
..L........Ns:first
..L........Ns:first day
K.PLKLLLMMNMs:for
.N.........Ls:for a
.....L..N.MLs:for your
...M........s:fri
L.N........Ls:frontend
L..........Ns:fwd
..NN......MJs:gesprek
...M........s:gespräch am
......M.....s:good
......M.....s:good news
.L...L..P...s:got
........M...s:got it
........N...s:got your
..M.........s:h
...L.L..N..Ms:have
........M...s:have your
.....L..M...s:hemos
.....L..M...s:hemos recibido
..L........Ns:hire
..L........Ns:hire #
LMM........Ns:hiring
..O..N.....Js:hold
.L......LO.Ms:home
...N.......Ls:hora
...N.......Ls:horário
L..........Os:how
..K........Ms:ihr
.M...N.....Ls:ihre
.M...N.....Ls:ihre bewerbung
NLLLLL....LPs:in
...........Ns:in #
L..........Ns:insegnanti
N.NMNKJJJJLNs:interview
N..........Ls:interview backend
....N.......s:interview cancelled
M.M.......MLs:interview for
M...........s:interview invitation
L.N.ML......s:interview monday
L..N........s:interview moved
..P........Ks:interview scheduled
...L.......Ms:interview slot
.OM..M.....Js:interview slots
.M..........s:interview time
L.N.........s:interview tomorrow
M.LM........s:interview with
...........Ns:intervista
N.L........Ms:invitation
....M...M..Ls:istruttore
L.......MM..s:it
.....M..O..Ls:je
........O..Ls:je sollicitatie
.MM...M...L.s:job
......N.....s:job offer
...........Os:jobs
...........Ns:jobs for
...........Ns:jou
N...........s:junior
.L.........Ns:k
.M.........Ls:kennenlernen
.M..........s:kennziffer
.M..........s:kennziffer #
LNM........Ms:la
.N..........s:la tua
......NM..MKs:letter
..M.........s:link
.L.........Ms:m
N.K........Ls:mail
MM...M.....Ks:manager
N..........Ls:march
M.L.........s:march #
...N........s:mañana
...........Ns:meeting
...M........s:missed
L..........Ns:mock
L.OLNL.....Ls:monday
L..M........s:moved
.....L.....Ns:my
.....L.....Ns:my application
.L.O........s:need
.L.O........s:need to
..LN.......Ns:new
...........Ns:new jobs
...N........s:new time
.P.......M.Ks:next
.M.......M..s:next step
.O.........Ls:next steps
.N.........Ls:next week
...........Ns:nieuwe vacatures
....MM.....Ls:notre
L..M..O....Ks:of
......N....Ls:of appointment
KLL..LPQLL.Js:offer
......NM...Ls:offer of
LN....M....Ks:officer
NKLLNP.LLL.Ls:on
....M......Ks:on #
N.L........Ls:on monday
.....N.....Ls:on your
.........N..s:online
.........N..s:online assessment
.O.........Ls:open
.......O....s:operador
.L.........Ns:opportunity
M..........Ms:panel
...........Ms:paper
M.LL.......Ns:para
M..LL......Ns:per
N.L.........s:pharmacist
L..........Ms:phd
N..........Ks:phone
N..........Ls:phone screen
L...M......Ms:pm
L..........Ns:podcast
....LO.....Ls:position
.....N.....Ls:proceso
.M...M......s:processo
......MN....s:proposta
....M....N.Ls:prova
.......M....s:provisional
.......M....s:provisional offer
.........O.Ls:prueba
NM.........Ls:quick
..LNL......Ms:r
..N........Ls:rappel
...LN.......s:rdv
KKQ.K.KKLKR.s:re
J.MOM.....PJs:re interview
M.PM..M...KJs:re re
N..........Ls:re sollicitatie
...M.L..M...s:re sous
..........O.s:re thank
MLL........Ms:re your
........N...s:recebida
.....L....LNs:received
.....L..M...s:recibido
.....L..M...s:recibido tu
..M.........s:reminder
...........Ns:rendez
...........Ns:rendez vous
...N.......Ls:report
..N........Ks:req
..N........Ks:req #
..L.......LOs:request
.....M......s:retorno
...L.......Ms:review
N.L.........s:role
L..........Os:room
N...........s:round
...N.......Ls:running
...........Ms:réunion
...........Ms:réunion de
N....M.....Ks:saturday
.NLLM.......s:schedule
.N.........Ls:schedule your
..O........Ks:scheduled
N.L.........s:scientist
MLM.M......Ks:screen
N..........Ns:second
ML...O.....Ls:selezione
...........Ms:service
NL.L........s:shift
.........M..s:simulation
.PM..M.....Js:slots
M.L..M..N..Ks:sollicitatie
L..OL.......s:spostamento
L..OL.......s:spostamento colloquio
.....O.....Ls:status
.M.......N.Ls:step
.O.........Ls:steps
.......N....s:subject
.......N....s:subject to
.....N.....Ls:suite
....M......Ms:sunday
.........O.Ls:take
.........O.Ls:take home
...........Ms:te
L..........Ms:tenant
L..........Ms:tenant interview
K.PM.......Js:termin
L.O........Ls:terminbestätigung
L........O.Ls:test
KLL..L..M.QLs:thank
KLL..L..M.QLs:thank you
J.M.OLLN..LMs:the
....M.......s:the schedule
JLNN.......Ns:thursday
...L.......Ns:thursday's
LMLPLL..L..Ls:time
..LO......LLs:time change
LMN........Ls:times
KL.NLLNMM..Ls:to
L.OLML......s:tomorrow
N...M......Ls:trial
N...........s:trial shift
L.L...M.N...s:tu
.N..........s:tua
.N..........s:tua candidatura
...........Ms:tutor
..L......N..s:técnico
.....O.....Ls:update
.....N......s:update on
K.LP........s:updated
...M........s:updated invitation
...........Ms:uw
M...........s:vacature
...........Ns:vacatures
...........Ns:vacatures voor
N.L.........s:vaga
...M........s:verschiebung
OL.......L..s:video
OL.......L..s:video interview
...........Ns:viewed
L..........Ns:viewing
L..........Ns:viewing chat
..L........Ns:visa
.LM.....L..Ms:visit
L.M........Ms:volunteer
.....M....LNs:voor
...........Ns:voor jou
MLM.......MLs:vorstellungsgespräch
K.OL.N.....Ls:votre
M....N.....Ls:votre candidature
..L........Ms:votre conseiller
L.N.........s:votre entretien
...........Ns:vous
..L........Ms:vous avec
L...N.......s:vrijdag
...M.L.....Os:was
KK.M....Q..Ls:we
.L......O...s:we got
........N...s:we have
...M........s:we missed
L..........Ms:wed
.N.........Ms:week
...........Ns:weekly
L.....N.....s:willkommen
NM.N.MLLLL.Ls:with
........L..Ns:withdrawn
KK.LLKNL.LQNs:you
........N.NKs:you for
KL.L.NKLO..Ms:your
..L..N..P..Ks:your application
...........Ns:your background
.....M.....Ls:your candidacy
LM.MMN.....Ls:your interview
..N........Ls:zoom
N..L......M.s:zum
.....L.N....s:zusage
.....M......s:à notre
....N......Lsa
....N......Lsa démission
N..ML.......sabato
L.MLLMM.....said
..M...N....Lsaid yes
NLKO.......Lsala
......N.....salary
MN..........salle
N..........Lsalon
MN....M....Lsalut
KKJRKL...MLLsame
.L.M.....M..same day
...N........same place
L.LO........same room
...M........same time
N.M.........samsung
N...........samuele
........N...sans
.MLN.......Lsapere
..N.....M..Lsarà
........M...sarà pubblicato
O.L.M.......sat
M...........sat #
......LN....satisfactory
P.KK.N.....Msaturday
N...........saturday #
LN.M.......Lsaw
.LK.LLO.M.MKsay
LNL.M..M....schedule
LN.....M...Lschedule your
..QL.......Lscheduled
N.L.........schnacken
K.LM..M....Mschon
.MN....M...Kschool
N..........Lschulleitung
N.L........Lscientist
.........N.Lscore
NLM.....L...screen
L.M....M....screening
.......M....screening and
OI.OMKL.N.LLse
ML.M.......Lse le
L...N....M..se va
.L.........Msearch for
MLL........Nsecond
N...........second interview
KMNLM......Lsede
MNPKKLLL..M.see
K....M...M.Nsee the
NNPLL.....MIsee you
...N.......Lseguimos
MNL...LNLL..sehr
M..L.MLN..MLsehr geehrte
O.L..N......selected
O.L.........selected for
.M...N..M..Kselezione
LP.........Lsemaine
.N.........Lsemaine du
.N..........semaine prochaine
L.LM....L.M.semana
...M......MLsemana que
...N........sempre
..LM..N..O.Lsend
NM....M....Jsend the
N.L.........sending
N.MLLNL.LLLMsenior
L.N........Ksent
L.N.........sept
..N........Lsept #
MLKN.KLKLMKOseptember
O...L.....L.september #
K.L........Pseptember at
..LN........september om
..LN........september um
.ML........Nseptembre
N...........sergio
LN..........served
NM.......L.Mservice
..NL.....M.Kset
L.N........Lset for
.M.......M.Kset up
KN.......M..settimana
..L.M..M...Lseu
M..........Lseu currículo
KMMLM..M.M.Lsexta
LM.......M..sexta #
....N......Lsgt
.M.........Lshane
......M....Kshare
L.NL.......Nshe
.........M..sheet
NK.LL.....MMshift
N.........MKshop
LL.......N.Mshort
.ML..L..P..Kshortlisted
........N...shortlisted applicants
.N..........shortlisted for
..N........Lshould
L.M........Mshould be
..L........Oshow
..L........Oshows
L..........Nshreya
....M.......shut
.KKJ..NM.M.Nsi
N..........Lsi ça
LLMLN.......sich
....N......Lsich am
....N.......sich die
L.NL.N.....Lside
L...LN.M....sido
NMKL..MLOLK.sie
L..........Nsie am
.M..........sie an
L.....O.....sie anbei
N.L.........sie gerne
L.N..M......sie sich
LM..........sie sind
N..........Lsie zu
O.K........Lsie zum
...N....M..Lsiempre
.......N....sight
.......N....sight of
L.L...Q..L..sign
......N.....sign and
L.....N....Lsign the
L.....N.....signer
L.....N.....signer et
.ML......NMLsiguiente
.........M..simulation
L.L.N......Msin
....N.......sin efecto
LMKMN.......sind
LM..........sind in
N.ML........sit
M..........Lsit down
..N.........sit in
L.KN....N.MKsite
L.M....M.M.Lsitting
N...L.......sjoerd
KNM.L......Nslot
LP..LM.....Kslots
.O.........Kslots for
.N.PQK...KMJso
.N..M..M...Kso i
..L.......OLso much
...LN.......so no
...NM......Lso sorry
..LL.......Osobre
K.NM..M.....sofia
N.L.....N..Ksollicitatie
..L........Nsolutions
..L........Msolutions engineer
L..........Msome
....M...M..Msomebody
K.M..O......someone
.....M..L..Oson
...N........sondern
PL.........Lsono
JLLPQ.L....Ksorry
...N.......Lsorry !
....N.......sorry to
M....L..N.LLsous
..M...M....Kspecialist
...OL.......spostamento
L..OL.......spostamento colloquio
.L.L...M.M.Ksr
N...........sra
P.KL........st
...........Nstaan
M....O.....Kstack
L....M....NKstadtbibliothek
M.ML......MMstaff
MN.......N.Lstage
KLM...R..O.Jstart
..N...M....Kstart #
......N.....starting
KLNN.......Mstatt
..N..O.....Jstatus
..N........Lstatus interview
...N........stays
M..........Lsteel
M..........Lsteel toes
L.....M.....stein
K.N.M..N...Kstelle
M.......LO..step
.N...L....LMsteps
...M.N......steve
K.LPLN......still
NLL.....M..Lstore
ML.N......NKstreet
..........NLstreet and
...M........street office
...N........stuck
N.L.........stunde
LLL.M..M...Osu
.L.ML...M.M.sua
N....L..N..Lsua candidatura
...........Msua consulta
L.NN.......Lsua entrevista
......LQ....subject
......LQ...Ksubject to
...........Nsubmit
..L.....Q..Jsubmitted
....NM.....Lsucces
....N.......succes met
.N.........Lsuch
.N.........Lsuch dir
.L...N..LM..suerte
..LMN......Lsuis
LN.........Lsuit
.N.........Lsuit you
N.LMLO..L..Jsuite
M.LM.MM....Lsuite à
NN......L...suits
L.......M...sul
L..........Nsun
..LLM....N.Msunday
NLL.........sunday #
....N.......sunday at
.M..........sunday the
NNL........Lsuperintendent
..L...M....Nsur
..LLL....M.Nsystem
L.LN.......Nt
LL...L..O...tag
KM....M.....tage
LKM....L.PL.take
.........P.Ltake home
..L.N......Ltaken
L........M.Ntakes
....MN.....Ltaking
.....M.....Ltaking the
N.LO.M..L..Ltalent
O.K.L..L...Mtalk
N.K.........talk about
LM.....M..MKtarde
...L..OLNNLJte
......N.....te adjunto
...N........te viene
N..........Lteacher
LMM........Lteaching
M.LKLMM.N.L.team
......N.....team !
.L...L....LOteam and
MLL.M.......teamleider
M.MNL.......teams
N.L.........teams besprechung
..KN........teams link
L........M..tech
N...........technical
..N.......MKtechnician
L.M.....M..Ltecnico
.M..........teilen
.M..........teilen sie
LN..........teilnehmen
.N......L...telefonieren
LN..........telefono
L.......N...telefoontje
.L.........Ntelephone
KONL......LMtell
.N..........tell me
L........M.Mtem
.........M..tem #
L..........Mtenant
L..........Mtenant interview
LLOM......NKtermin
L.O........Lterminbestätigung
.N..........tes
K......M.Q.Ltest
LO..........text
MMLO.L.LNL.Kth
M.LN.......Lth at
N.LM.....M.Kthan
M.LM.......Lthan #
KJ.J.OKLMLR.thank
KJ.J.OKLMLR.thank you
LNO.MKLLN.OKthanks
.MN..L..N..Lthanks for
.MKMNNLMM..Kthat
L...O..M...Kthat the
..M.....M..Kthat you
..MN.......Kthat's
M...........thats
N...........thaís
N...........thaís tudo
.NL.M.LLK...the
JMONLLL.O...the #
.N..........the above
LMM........Lthe afternoon
.M.........Lthe apprentice
...........Mthe best
L.N........Mthe blue
...........Nthe book
L..........Nthe cat
M.L..M..L..Lthe data
...........Mthe form
L.M.........the front
L.N.........the gate
.L.L.LLN..LPthe interview
N..........Kthe invite
.....M......the job
...N........the jury
N..........Lthe kitchen
N..........Lthe line
LO.........Lthe link
.M...M.....Lthe morning
M.......LN..the next
..........LNthe office
.O.........Lthe one
M..LN......Kthe post
.....N.....Lthe process
K.M........Nthe room
...O.....M.Lthe same
M...........the sat
M..........Lthe scale
NM........MKthe shop
..N........Lthe side
........M...the sous
L..........Nthe spot
.........N.Lthe take
LMLL.M...MLMthe team
.....N....MLthe time
L........N.Mthe top
LM...L..MN.Kthe week
NMLL........their
..ONLL..N.NKthen
..L........Nthen !
L........M..there
L..MOL.....Ltherefore
LN..........these
N..K.N.....Lthey
.L...N......they're
.....N......they're going
....N......Lthings
KM.NONK.OJK.this
..LNM......Lthis event
..L.....Q..Kthis number
.....O.....Lthis occasion
...M.M.....Lthis time
KP.LLL.....Othis week
........N..Lthose
.....N......thought
LN.....M.O..three
NKML..M..N.Jthrough
N.ML.......Lthrough the
LO.L........thu
.O.........Kthu may
O.KL........thurs
O.LL........thurs #
.L.MLLLLK..Nthursday
L.OLLLL..MLNthursday #
L.M.......MNthursday at
.L.........Nthursday's
M..LLL...N..ti
M.L.........ticket
N.LMM......Ltill
M.OQLLJKK.MLtime
OLO........Ktime #
..LO......LLtime change
.L......L..Otime url
JPPML......Itimes
...N........times next
N.L.........title
MLFLL..LL.LMto
MLNNL......Mto #
.LKMLMLM.N.Mto a
NL.........Mto an
LL..N......Nto apply
N..........Lto ask
LM.L.LO.M..Lto be
..L........Mto calendar
....N.......to cancel
ML..NL......to come
.........N.Lto complete
...........Mto discuss
.L..M....N.Kto do
.L.........Nto go
MNKLL......Nto have
N.KLLOLL.N.Lto interview
N.L........Pto invite
M.........NLto join
..M..M.N...Lto make
M.K..MO....Lto meet
L.N........Lto meeting
L.LN.......Mto monday
L.....OO...Jto offer
L..........Nto reception
......N....Lto review
M.L.....M.MLto say
NMKLL...M..Lto see
MN.........Lto set
L.....N.....to sign
.....L....M.to thank
OMLLL.L.MM.Lto the
L..........Nto us
.....L.....Mto withdraw
.......N...Kto work
..LM........tobias
L.M..N......toch
.LLNLL..L.ONtoday
M..........Ltoes
..L.NL......told
.LOPMKL.LL.Ltomorrow
NL.L.......Mtomorrow at
...O.......Ktomorrow is
....ML......tomorrow's
....NL......tomorrow's #
......N....Lton
..........MNtonight
L..ML.......too
KLM......N.Mtop
L..........Ntop bell
L.MM.......Ltop dan
L.O........Ltor
.LO.........tor #
KLOL.......Mtot
.LM.........tot dan
...........Mtotal
.....M..M..Ltouch
...N.......Ltoujours
M..........Ktour
...........Mtoute
L..........Ntoute absence
LNLML...M...tra
..L........Ntrae tus
L.M.........traga
..N........Ltreffpunkt
L..........Ntrent
M...M......Ltrial
N.........MLtrial shift
...M........trouble
....N.......trovare
....N.......trovare presto
...M.M.....Mtry
LMMKLNM...L.tu
L.N.........tu entrevista
.....M......tu interés
NL.L........tudo
N.L.........tudo bem
L..L....M..Ntue
L...L......Ntue #
KOLM........tues
LM..........tues #
.M.NK...LLNMtuesday
L..N........tuesday #
LNL.......MNtuesday at
..O........Ktuesday the
NKM..M..M..Ltuo
NL..........turno
..L..M.....Ntus
L..........Otutor
.L.M.......Ltweede
...M........tweede gesprek
LNMLMKLO.M..two
.......O....two references
...L.....N.Ltécnico
O.LLLLN....Lu
N..........Lu ?
N...........u come
......M.....u graag
.LNML..LKK.Ouhr
OLK.......NLuhr in
K.NM.......Luhr statt
M...N.....MKuit
N..........Luit voor
NL........MLuitnodiging
OK...L.L.KLNum
MK..L.MLLL.Oum #
N.LLN......Lum halb
NMLL.......Muma
N.L.........uma entrevista
.QINKM.KMNKLun
.........M..un café
N.LL........un colloquio
...M.......Lun empêchement
.MLL.......Nun entretien
MN.........Lun essai
L..N.......Lun imprevisto
N...........un primo
ONLK.LL.LN.Luna
.ML........Nuna entrevista
..J.M..MM.KNund
NLL...M.....und ich
ML.L.OL.L..Mune
.....N......une candidate
N...........unit
MNMJ..NLML.Iuns
K.M...M.....uns auf
.....N......uns für
.M.........Luns überzeugt
..LM........unsere
M..L..N....Lunserem
L..........Nunserer
..L........Nunserer filiale
...........Nunsubscribe
LN.....N..LMunter
L....M....LNunter #
ML......N...unterlagen
..L..L.NNO.Kuntil
.........M..until sunday
........M...until the
LLMM..KL...Mup
..N........Kupcoming
L..M.O.....Lupdate
.....N......update on
K.LP........updated
...M........updated invitation
.......N....upon
.MP.JKKKJNJNurl
..M........Lurl can't
........L..Nurl if
N.K.........url meeting
LLQL...L..K.us
.....M......us on
M.M........Kus to
..NL.......Luse
...........Ouser
...........Nusers
L.KM...LM..Ouur
L.......N..Muur #
L..M..L....Nuur ?
...M........uur je
ML.L.......Ouw
...........Nuw afspraak
N...........uw werk
N...........v
LL.MM....N.Lva
...N.......Lva a
L...M....N..va bene
LN..N......Lvacancy
L.N.........vacante
...........Nvacatures
...........Nvacatures voor
N.LM.......Kvaga
...........Nvagas
...........Mvagas para
..KMMLM.N.LLvan
......M.....van beleidsmedewerker
....N.......vandaag
M..........Mvediamo
.....M......veel
.....M......veel succes
K.MM.......Lvendredi
..LM........vendredi #
..MLM.......vendredi à
LNM........Lvenerdì
L.N.........venerdì #
MM..MM.....Lvenir
N..LM......Lverde
.....NM.....verder
...M........verschiebung
..........LNverspätung
...N........verte
L.M.....N...verwachten
LLLN.M......vez
N..........Mvi
N..K.L.....Nvia
PL.........Lvia dei
L..........Mvia zoom
NM.......L.Lvideo
O....M.....Kvideo interview
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
......M.....vindt
......M.....vindt u
L.M.........virtual
..L........Nvisa
.LM.....L..Nvisit
..N.........visiter
..N.........visiter les
L..........Nvoeren
O..........Lvoir
K..M.......Nvolgende
L.M........Mvolunteer
........L..Nvolunteers
..OML......Kvon
M..L.NL..L.Mvoor
KMM.........voor de
MML.MM..L..Kvoor je
...........Nvoor jou
...........Mvoordat
..L........Ovor
...........Nvor ort
N.L.........vorbeischauen
LN..........vorrebbe
.O..........vorremmo
.N..........vorremmo fissare
N.......M.MKvorstellungsgespräch
L.N.......MLvorstellungsgespräch am
N.L........Lvorstellungsgespräch ein
...........Mvorstellungsgespräche
LNLM.......Mvos
.O.........Lvos disponibilités
.....M.L..LNvotre
OLL..M.....Kvotre candidature
..L........Mvotre conseiller
L..........Nvotre dossier
K..N........votre entretien
...........Nvoucher
MM.K...L..M.vous
L.K........Ovous avec
...LN.......vous déplacer
..N.........vous fera
M..........Lvous passer
..........N.vous remercie
L..........Nvous êtes
..LMN.......vrijdag
P.LL........w
.L.........Mw d
...M........waited
...M........waited on
ONLL.......Jwalk
.O.........Lwalk in
N..........Lwalk the
LNM.........wann
LMM.........wanneer
.QKL..M....Lwant
......N.....want it
.N..M......Lwant you
.....M....NLwanted
..........NLwanted to
MOL..L.....Lwarehouse
JLIM.OMLOL.Mwas
.....O......was a
...........Nwas your
OM..L.......wat
O..........Lwat een
LM..........wat je
NLL..L..M..Lway
NL.........Lway video
LKKONPMKMMKLwe
NLL.NL......we are
L........N.Mwe ask
M..N.......Lwe do
.L......P..Lwe got
.....N.....Lwe had
LKKNNN.MNLMKwe have
L....M..O..Lwe hebben
K.M...M..M..we je
...N........we missed
...L.......Mwe move
...N........we need
M.......K.LNwe received
L..M....NM.Jwe will
..L...P....Kwe willen
....NM..L...we wish
.....N.....Lwe won't
NML...MM....we would
LMLLMLON....we'd
.ML....N....we'd like
L.....O.....we'd love
ML.......PMKwe'll
N..LM....M..we're
..L.MN.....Kwe've
...........Nwebinar
KONLL.....LNwed
L.M........Mwed #
.OL........Kwed may
LONN..KLKLKNwednesday
L.L.M......Owednesday #
LMN.........wednesday at
.O.........Lweds
HPKMJL.KN.MMweek
LQ...L......week ?
LM.M....M..Kweek of
...........Nweekly
NLLLMM.....Kweg
O..........Lweg wilt
M..........Lwei
.....M......weiteren
.....M......weiteren weg
...........Nwel
.N..........welke
...N.......Lwellington
K.LLNMM...LMwenn
L.LLNMM.....wenn sie
KL...MNM....were
NLLL.......Mwerk
N.L.........werkstatt
LN..M.......weten
LM..........weten wat
KO.KLM..M.MMwhat
..M.........what we
.N.........Lwhatever
LO..M....MLLwhen
.M.........Lwhen are
..LN........when changed
L.NL.M.....Mwhere
LQLL.......Kwhich
.N..........which is
LN.........Lwhich one
.K..LML..OLMwho
...........Nwho else
L....N......who has
.....N......whose
K..NL......Mwie
..LN........wie besprochen
PLLL.LM....Kwij
LN.........Mwil
..POLKLKP...will
L.M..J.LN.LMwill be
..L........Mwill hold
....N......Lwill need
....MM......will not
...N.......Lwill now
M.LL..O.....willen
L.....N.....willkommen
..N........Lwilmer
M.LL..L.M..Lwilt
M.MLL...M.LLwir
...MN.......wir das
.....N......wir ihnen
..N........Lwir ihr
N.L.........wir in
O.K.........wir laden
L.....MN....wir möchten
.M...L..M..Mwir sie
L.M..N......wir uns
KM..MN..L...wish
L...MN..L...wish you
.NOLLMLKK.KMwith
.LM........Nwith a
L..........Nwith dr
L.L.M......Mwith it
MOM.L.N....Jwith me
N.LL........with our
.....N......with someone
.J.LMNL..O..with the
..NL.M.....Kwith us
.O.L.....M.Kwith you
K.L....N...Nwith your
LM...L.....Nwithdraw
....ML..L..Nwithdrawn
.LL..L..M..Nwithin
.L.........Owithin #
..LM.N.....Lwithout
L..........Nwitness
L..........Nwitness interview
KM...L....MMwoche
MML.L.L....Nwoensdag
M...........woensdag om
.L..MN......won't
LL..NN......won't be
L.......N...worden
L.LM.......Mwordt
Q.J.L.LNL..Lwork
P.KL.......Lwork ?
N..M.......Kwork for
LMK.......MMworks
..........NLworks for
.M..........workshop
POHKKL..KKLMwould
MML........Lwould be
OOKKKK.MKLL.would like
.M.M.......Lwould monday
O.L.........would thursday
.L.M.......Nwould you
N...........wouter
...........Mwrites
....M.......writing
..L........Mwrong
...........Owrote
MNLL.......Mwürden
N...........würden sie
...........Mwürden wir
L.ML.......Px
...LM......Mxx
N.M.KOLMK..Ky
N...........y de
M..........My me
.M...L......y nos
.....N......y por
.L.N.......Ly te
.....N..L...ya
..NLN......Kyear
L.N........Lyear #
M.L....M...Nyears
.LL...QM.L.Lyes
......N.....yes from
.L...L.M..NMyesterday
MMNL.......Kyo
MNLJ.M.LJL.Myou
MNL.........you ?
L......N.M.Lyou a
M...........you again
.....MM...MLyou and
.LMLL....N.Myou are
.N..........you around
L......O....you as
NM....M.L..Kyou at
...........Nyou be
LM.LLOM..M.Lyou can
..L........Nyou can't
.M...M......you could
L.LKLPK.LKOMyou for
N..KL...L.LMyou have
L.....O.....you hop
.........M.Lyou if
MMN.LN.....Jyou in
N..........Lyou make
..O.......MKyou monday
OLLLL.M.L...you on
..L...ON...Jyou the
..........NLyou then
..........NLyou thursday
O.JL.MOL.NLKyou to
L.N.......MLyou tomorrow
.OL..MM....Kyou want
K.....MM....you were
N.M......L..you will
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
LLMK.MK.O.KMyour
.MJKLN.LQMLIyour application
...........Myour appointment
.L.........Nyour background
.....M.....Lyour candidacy
N..........Kyour cv
..L.....Q..Jyour form
L.L........Nyour initial
.....N......your interest
..NOOML.KLKLyour interview
L.L........Nyour manager
........L.LPyour next
L.P........Kyour own
L.L....N...Nyour passport
.N.........Kyour portfolio
...........Nyour profile
..L..L..M..Nyour resume
.....N......your side
L.MM.L....NKyour time
NL..MM.....Lyour video
L.LN.MM.L...yours
......N.....yours if
L.N.........youssef
M.LM........yusuf
L.......N..Mzaterdag
M...........zien
....M.......zitten
N....M.....Lzoeken
...........Nzone
M.O.LL.LL.LMzoom
OLLLM......Kzu
NKJ.L.M.MMM.zum
OLK.......M.zum vorstellungsgespräch
L.M........Mzur
..N........Kzur baustelle
.....L.N....zusage
L.....M.....zweiten gespräch
NOHIJ.JJR.JM~1:application
LQILL..LKKMN~1:appointment
IMKLL.L.LR.K~1:assessment
.QM.KJKKKKLN~1:availability
MLJ.....LM.O~1:bank
J.Q.LKKLL.KN~1:booked
MKMJKK..L.NO~1:bring
LOOKLJNKOKLM~1:call
JLKLRKLLKLLL~1:cancel
IKI.KP.L...P~1:candidate
IP..KK..LLLN~1:choose
LM.LNLL.L.LN~1:client
NJONMJLKJLKM~1:clock
OLGM.N.KK.M.~1:come
KKK.LLJTLL.K~1:condition
HKQIKKKMLKLP~1:confirm
JKLLNQM.KLLJ~1:decided
JKL.NQLLMLL.~1:decline
K..KQ...L..L~1:filled
MMJJL.RNKJ.L~1:forward
M.L.L..M...O~1:health
KM.........O~1:home
.MMNKLLLLOLN~1:internal
.KLM.KJK.KJO~1:interview
.MOKL.L..LLN~1:interviewer
P.IIJKKKMNKN~1:invite
K.NL.OMLML.M~1:join
L..LOPL.OLLI~1:keep
MO.I.N.LK.NL~1:meet
.PI.JJ.KKPKN~1:minutes
MIN..KNJK.JN~1:month
HKHRM.KKK.L.~1:move
LJIK.KRNKNLM~1:offer
.ON..LKLMK.M~1:onsite
N.KLLLL.NL.O~1:opportunity
.NKM.OK..K.M~1:panel
..MKQPM.KKLK~1:position
..L........O~1:press
LKMJLL.LSKKL~1:received
KL.JO.LKN.KN~1:recruiting
HJIRQQKLKKLI~1:regret
K.QK........~1:reminder
LM..P..LMLNL~1:reply
KMLL....L..O~1:research
L.ML.L.MPLL.~1:review
NOKL.KKK.OL.~1:round
JLLKL.PQ.LLL~1:sales
L..K...NLL.O~1:school
NNKKKPL.NKLL~1:shortlist
NNJ.KN.JLK..~1:talk
.OPK.M.JMKMJ~1:team
L..HLQJJNKSL~1:thanks
JIOQPKLKKKNL~1:tomorrow
..MK.....P.I~1:trial
NPNKKLKJLNKM~1:video
..K........O~1:visa
NIOM.JKJJKKN~1:weekday
M.KJN.LMLL.N~1:yesterday
NOHIJLJJRLJN~application
...........N~application&bring
N.L........L~application&call
N...........~application&forward
M.L.....M...~application&interview
N...........~application&invite
M.L.....M...~application&month
N.L.....M..L~application&position
.L......Q..K~application&received
........N...~application&review
.M......N..L~application&team
NNLL.L..N...~application&thanks
P....L.....K~application>come
........M...~application>decline
L.N..L......~application>interview
N.L.........~application>meet
L..........M~application>month
O.LLL...N..L~application>position
........O...~application>received
.L......N...~application>review
........N...~application>team
........N...~application>thanks
KPLLLM..KL.N~appointment
.N..........~appointment&choose
..L........N~appointment&confirm
..LL.......N~appointment&month
...L.......N~appointment&weekday
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
LQ..KKKKKKMM~availability
LN.M.......L~availability&choose
ML.........M~availability&clock
..........M.~availability&position
M..........L~availability&tomorrow
ML.L.......N~availability&weekday
.M..........~availability>round
M..LL......N~availability>weekday
.MJML.LLLNLN~bank
L.QL.KKKL.KN~booked
K.MM.......N~booked&interview
L..M.......M~booked&weekday
L.N........L~booked>month
..M........L~booked>position
K.M........M~booked>weekday
OJOKJJ.KKL.O~bring
..L........N~bring&offer
..L........N~bring&visa
L.L........N~bring>application
..M........L~bring>clock
...........N~bring>offer
..L........N~bring>visa
LNM.LOMKOKK.~call
N...........~call&month
MM..........~call&talk
MLL...M....N~call&weekday
.LL.....N..M~call>interview
NLLL.M.....M~call>weekday
ILMKRJKKJKK.~cancel
...LP......L~cancel&clock
....NL......~cancel&filled
L.LMP......K~cancel&interview
....O......L~cancel&month
L.NL........~cancel&move
....OL......~cancel&position
....OL......~cancel&regret
L.L.P......L~cancel&weekday
...........N~cancel>application
....PL.....L~cancel>interview
L.M.........~cancel>move
....O.......~cancel>position
....N.......~cancel>reply
KJKLKQLK.MLO~candidate
.....M......~candidate&decided
.....O......~candidate&decline
.........M..~candidate&interview
.....N......~candidate&position
JQKLKLLLLKKM~choose
.M..........~choose&interview
LN..........~choose&reply
.O..........~choose>appointment
LN.M........~choose>availability
.M..........~choose>interview
LN..........~choose>minutes
...........N~choose>weekday
LM.LMLL.L.LO~client
...........M~client>opportunity
L..........N~client>video
MLNNMJLKJ.KM~clock
O.LL..M....L~clock&come
..L....N....~clock&condition
K.O........N~clock&confirm
MKL.NLL..K.N~clock&interview
O.LL........~clock&invite
ML.M.KLKKMKM~clock&month
...O........~clock&move
.LNL..NM..MK~clock&position
...NN......L~clock&regret
L.M.........~clock&reminder
MM.LM......L~clock&round
OLML..M...MK~clock&talk
.LM.......ML~clock&team
.....M....OL~clock&thanks
M.MN.KLKK.KM~clock&weekday
..M.......MK~clock>appointment
.........M..~clock>assessment
.LMM........~clock>availability
...........O~clock>bring
..LLO.......~clock>cancel
LN....M.....~clock>choose
KM.........M~clock>come
...M..NM...K~clock>forward
M..M.......K~clock>internal
L.LML..M...N~clock>interview
NL.L......LN~clock>minutes
L..M.N.....L~clock>month
L..N........~clock>move
NL.L......MN~clock>onsite
.LLLN....MNL~clock>position
.MM........K~clock>reply
O..L..M....L~clock>talk
N..M......MK~clock>team
L..LM......N~clock>thanks
..P.M......K~clock>video
IQJP.K.LKN.M~clock>weekday
O.GL.NN.K..L~come
N..........L~come&meet
MLL.........~come&month
M...........~come&talk
.....N......~come&thanks
PKKL..MML..L~come&weekday
N...........~come>meet
PKK...MM..LL~come>weekday
JKKLKLLTLLLL~condition
.......M....~condition&forward
.......O....~condition&position
......LO....~condition&sales
..L....N....~condition&weekday
.......O...L~condition>sales
LJQLJJK.KK.O~confirm
K.PL.......L~confirm&interview
K.NL.......O~confirm&month
K.O.........~confirm&position
L.N........L~confirm&video
J.NL......MO~confirm&weekday
K.P.........~confirm>interview
...L.......O~confirm>weekday
JJL.NRMLLLLJ~decided
.....O......~decided&decline
.....N......~decided&position
.....N......~decided>decline
LJK.NQLLMLKL~decline
.....M......~decline&month
L....O......~decline&position
.....O......~decline>candidate
KLLKQ...L...~filled
....NL......~filled&interview
....O.......~filled&position
MN.J.MRNKJ.K~forward
N..........L~forward&invite
NLLL..N.....~forward&month
......N....L~forward&position
...........M~forward&round
......NM...L~forward&sales
N.L.......M.~forward&weekday
.....N.....L~forward>call
NM.........L~forward>invite
......O.....~forward>position
..M........M~forward>round
......MM....~forward>sales
......M.....~forward>team
MLL.L..N...N~health
LM....LM...O~home
...........M~home&weekday
N..NKLKLKNKN~internal
L..N........~internal&month
L..N........~internal&weekday
L..M.....M..~internal>weekday
.JK..KJLM.JO~interview
O.KKL.LL..LN~interview&invite
.....M......~interview&join
LM.........O~interview&minutes
OKK.M.LLMLK.~interview&month
L.LQL......L~interview&move
....M..ML..L~interview&position
L..L.......N~interview&recruiting
...NNL.....L~interview&regret
L.OL........~interview&reminder
N..L.....M..~interview&round
L..........M~interview&school
ML...M..M..L~interview&shortlist
..K.....MM..~interview&team
.L..LO..L..M~interview&thanks
L.MNL......M~interview&tomorrow
..NL.......M~interview&video
NKJOMLL..KLN~interview&weekday
...........N~interview&yesterday
.NL........L~interview>appointment
K.O........N~interview>booked
.L.........N~interview>choose
..L.M.....N.~interview>clock
...........M~interview>invite
L..........N~interview>minutes
..L.L.MMN..L~interview>month
M..N.....M.K~interview>position
...L.......N~interview>recruiting
.....N......~interview>regret
..K.....NMM.~interview>team
L.NNL......L~interview>tomorrow
PKLN.LL.LKLM~interview>weekday
...........M~interview>yesterday
NMO.K.LLLKLM~interviewer
PLIIJLJKMNKM~invite
PLKL.......M~invite&month
N.L..M......~invite&position
N...........~invite&round
L..........N~invite&school
O.LL........~invite&weekday
P.JKL.LLM.L.~invite>interview
M........N..~invite>video
.LOLLON..K..~join
N...........~join>video
JKMJQPK.OOKI~keep
....M.......~keep>meet
MOLJ.O.KJ.NK~meet
N...........~meet&weekday
.N.........L~meet>availability
LM..........~meet>position
..ML......NL~meet>team
OLLL.L.....N~meet>weekday
MP.NJJLJLOJN~minutes
..LN..M....L~minutes&month
L..N........~minutes&move
M.L........L~minutes&position
NLL.........~minutes&talk
.N.M........~minutes&video
.LLN........~minutes&weekday
..L........N~minutes>application
..N.........~minutes>bring
.N..........~minutes>choose
..L........O~minutes>clock
N.L........L~minutes>come
N..........L~minutes>invite
L.....N..N..~minutes>month
L..L.......N~minutes>position
N.L.........~minutes>talk
M..M.......K~minutes>video
KM......MM..~minutes>weekday
MKM.LLNKK.KM~month
K.LP.......L~month&move
......M.....~month&offer
N..L........~month&onsite
M.L....M....~month&panel
M...NMN....J~month&position
....M......L~month&regret
N..........L~month&round
......N.....~month&sales
...........N~month&school
........M...~month&shortlist
O.L........L~month&talk
M....MM....K~month&team
L....N......~month&thanks
NLM.LKKKK.KN~month&weekday
L.N........L~month>call
....N......L~month>cancel
...........M~month>candidate
MLMM.KLKKMKN~month>clock
L.....N.....~month>come
......M.....~month>forward
.L.M.......N~month>interview
L..........N~month>invite
MLKN....M...~month>minutes
......P.....~month>offer
L..M.....M..~month>round
........N...~month>shortlist
KNKM..N.....~month>weekday
GJ.R..KKK.KM~move
L.LO........~move&position
...O........~move&regret
L..N.......L~move&talk
...N.......L~move&tomorrow
K.KQ.......L~move&weekday
..NL........~move>cancel
LLLP.......L~move>interview
L.KP........~move>weekday
KJHJ.KSOKMKM~offer
M........N.L~offer&round
......M.....~offer&weekday
M........N.L~offer>round
MONOLLJK.JL.~onsite
...M.......L~onsite>move
N.L.........~onsite>recruiting
LMN..L......~onsite>team
MLK.L.LLOL.N~opportunity
.NL.LOK.L.L.~panel
.KNJQP..KKLL~position
N..M.......L~position&talk
NL......M..L~position&thanks
.LN.ML......~position&weekday
...........N~position&yesterday
.....N......~position>application
NL........ML~position>availability
....N......M~position>cancel
K.N.........~position>clock
......LO....~position>condition
.....O.....L~position>decline
....O......L~position>filled
M..L.......N~position>interview
..L...O....L~position>month
....NM.....L~position>regret
..........N.~position>round
.LLLNL.....O~position>team
..O.L......L~position>weekday
..L........O~press
LLMKKL.LSKJL~received
...........N~received&weekday
.L...M..P..K~received>application
..........LM~received>thanks
....OMKKNLK.~recruiting
...........N~recruiting&weekday
...L.......N~recruiting>video
HKIQRQKKKKLH~regret
.....N......~regret&shortlist
L..ONL.....K~regret&weekday
...N.M.....L~regret>clock
.....O......~regret>shortlist
K.PKL......M~reminder
..NL........~reminder&tomorrow
L.OL.......L~reminder>interview
MP..ML.KMJMK~reply
LN..........~reply>choose
..N.........~reply>clock
L...M.M....K~reply>weekday
K.MLL.L....N~research
L.ML.K.MPLK.~review
........N...~review>application
MNLKLLLK.P.L~round
...L.....N.L~round>interview
.........N.L~round>video
..IIIQKKRKJK~s:application
L....L..P..L~s:application>received
HONMO...LLLM~s:appointment
..L........M~s:appointment>confirm
ILLL.....S.I~s:assessment
LP.L....L.LM~s:availability
..K......M.O~s:bank
K.RL.......L~s:booked
NNO.LL..L..K~s:call
JLJKRJ..L.LL~s:cancel
....O......L~s:cancel>interview
L.LL.......Q~s:candidate
.KNMMLLLLL.N~s:clock
MKML....L..O~s:come
LLL.LLKS...L~s:condition
.......O...L~s:condition>sales
GKQJKKLLSLLM~s:confirm
.....L..N...~s:confirm>application
K.P........L~s:confirm>interview
..M........L~s:confirm>talk
...MNN.....K~s:decline
..O..N.....J~s:filled
...L.......O~s:health
I..........Q~s:home
LML........O~s:internal
O.OONJJJIJLN~s:interview
.N.L........~s:interview>appointment
..O........K~s:interview>booked
....OL......~s:interview>cancel
L.N.........~s:interview>confirm
...N........~s:interview>move
L.O........L~s:interview>tomorrow
L..NML....M.~s:interview>weekday
LM.........N~s:interviewer
PKILKLLLK.MM~s:invite
O.L........L~s:invite>interview
.MMLM......N~s:meet
L..N........~s:minutes
NKPMN.LLLLLL~s:month
KLJRKL.....J~s:move
L.LPL......L~s:move>interview
L.LLLKPPL...~s:offer
.......N....~s:offer>condition
LL...L.....P~s:opportunity
MLKM.....L.O~s:panel
OM.KK..KKLKN~s:position
K.L........P~s:press
JJL..J..R.LL~s:received
LL...L..Q..L~s:received>application
KMML.O..LL.N~s:recruiting
K.PKL......L~s:reminder
..N.........~s:reminder>interview
.....N......~s:reply
.L.........N~s:research
NONKLLLLKPKK~s:round
JLJLLKPRLL.M~s:sales
.......N...L~s:sales>condition
L.LL.......P~s:school
L..........M~s:school>interview
MMMNL.KLKLOL~s:talk
NMKLMM.....K~s:team
JJLLLL..N.SJ~s:thanks
..........N.~s:thanks>talk
KLPMMK..L.ML~s:tomorrow
OKLLNL...QLI~s:trial
OLNL..M....L~s:video
NL.........L~s:video>interview
..L........O~s:visa
KINOSKJKKKMM~s:weekday
..N........L~s:weekday>month
JLLKL.PQ.LL.~sales
......LN....~sales>condition
......MN...K~sales>position
K.ML..LNLL.O~school
.......M....~school>clock
NNKKLPL.OKLL~shortlist
N....M......~shortlist>interview
OMLLJNLJLK..~talk
.....O....M.~talk&thanks
OKLM..M.L..K~talk&weekday
......M...MK~talk>clock
.....N......~talk>decided
LL.M.......N~talk>minutes
NL.NLM.....K~talk>position
O.L.........~talk>team
...M......ML~talk>tomorrow
M...........~talk>video
MLML........~talk>weekday
MOONL.LK.KLJ~team
...........N~team>forward
......N....L~team>month
N..L........~team>recruiting
...M....M...~team>review
L.......L.M.~team>talk
L.KI.QJJNKSL~thanks
L...LO....PJ~thanks&weekday
NNLLLKLLN.L.~thanks>application
.L...O.....L~thanks>come
LLM.LN..L.MM~thanks>interview
.....N......~thanks>join
.....O..L.ML~thanks>talk
L....N....OK~thanks>weekday
ILOQOKLKJKM.~tomorrow
..LLN.......~tomorrow>clock
..LN........~tomorrow>move
L.NL........~tomorrow>weekday
L.NK.....P.I~trial
N..........L~trial&weekday
MPO.KKLJLNJ.~video
N...........~video&weekday
L........P.L~video>assessment
K.N........M~video>team
NML.........~video>weekday
L.KL...N...O~visa
N.NM.JKJJLLN~weekday
..N........L~weekday>bring
L..M........~weekday>cancel
N.MOKL.LLLKM~weekday>clock
....N.......~weekday>keep
NKN.LJKKK.KN~weekday>month
...N........~weekday>move
K......M...M~weekday>position
....ML....ML~weekday>thanks
N.KJM.LMLL.N~yesterday
...........N~yesterday>onsite
..ML........ª
.LLL..N..M.Mà
ML.LMLNL..LMà #
K..........Nà l'entretien
ML..L.....NLà la
M.L..N......à notre
..LM....MM.Là un
L.L.MLL..MMNàs
LMLM.LL..MMNàs #
NM.........Lça
.ML........Mè
M.LL.L...MM.é
...L.....M..é a
L..........Nêtes
KM......M..Oüber
.M.........Lüberzeugt`,
};
