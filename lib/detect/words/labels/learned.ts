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
  step: 0.0693265,
  bias: '.M..LLLJLLKN',
  weights: `\
LLMLKJQJOL.M!
K.L..LN...MO! !
L.L........N! come
..L.ML....OL! i'll
......N.....! it's
.L.........N! the
N..L......ML! we
N.L.........! you're
MKN..JLJKLJN#
NKON.ILJJKJN# #
OJKOLL.LLLLO# ?
.LMNNLMNMLKL# a
N..........L# about
L.O.........# all
OLLM.L..M...# alle
NOON.JKKJLKM# am
......O.....# an
HM.KLN...MMN# and
LLLM..O.N...# april
OK.NNKLKKJLN# at
K.M....M.N..# august
N.K.M.......# b
..N......N.J# bring
L.....O.....# brut
...L.......N# candidates
L.N.........# cet
NLM.LL..L.KM# de
L..........N# dicembre
O.LM.......L# do
K.NM....O.LK# e
L.....O.....# euro
K.....M...OK# februar
J......N.M.N# february
M.L........N# for
..L........N# friday
MLNN.KLLLLKN# h
N.L........L# harbor
L.N.........# heure
NLML.......M# hora
.L.LLLM..M.N# hours
O.M.LLLLMLLM# in
..OL.L.....M# interview
KNM........L# jan
.LLLM.NL.L.M# june
LK....P....N# k
....LL.....O# library
NL.........L# maart
PLK.L...L.K.# march
P.LL.......L# marzo
KL......MM.L# may
L.L........N# meet
K.MLN.....M.# mei
MOJ.KLLL.MLN# min
O..M.......K# mins
MMKLL.LL..LO# minute
KNL........M# minuten
OM.KKLKKLQKM# minutes
K.L......M.O# minuti
..LL....MM.O# minutos
ON.L.......L# märz
..P........J# nd
..L........P# new
L...N.......# nov
.....L.....N# novas
I.N.L.O..M..# november
MLL........N# oktober
........L.LP# on
LP..........# or
L........O..# ore
L.......M.N.# ou
N.LO.......L# p
N.K.........# passcode
..L........O# please
MMPN.JJKJ.JN# pm
N.M.M......L# presso
O.L.........# pt
N.L.........# re
..LP.......L# robin
.LKOLLKL.MKO# september
MML........N# septembre
L..M.N.....L# sorry
N..........L# st
..N.M......K# status
NNLO.L.KOLLJ# th
M.L...M....N# the
.N..........# thursday
O.O........K# time
J.KLLLM..LLQ# to
...N..M....L# today
.O.........K# tuesday
MLNMLL.KKKLO# uhr
PLMKL.....LN# um
L..........N# und
.LLM..MLML.N# uur
K.L....N...M# with
..........OK# works
..O...M.....# you
........L.LP# your
LMKKL.LLQ.LK++application receipt
KLLL..L..R.I++assessment
ILKKRKLLLLLK++cancellation
L.L...KR...J++conditional offer
HLQJKKKLNLLM++confirmation
NOMLL.KJ.LL.++interview
OL.........M++invitation
DHFGIIJJHJNR++none
IKKLLKRQLL.I++offer
IKLKORLLJ.LI++rejection
JQLM.......K++request for availability
HJHRLKKLKLKL++reschedule
K.L..L....RK++thank-you reply
K.JKKLKKR.KJ+application receipt
IJJKLLLL.SLH+assessment
IKJJRJLLKLLK+cancellation
JLKLLKJSLL.I+conditional offer
GKRJJKKKMK.M+confirmation
NPM.L.JJ.KK.+interview
P.ILKKLLKKKM+invitation
DGEFIHJIHIMR+none
HJJKKJSRKK.H+offer
HIJMQRKKILKH+rejection
HRJNKJKKKLK.+request for availability
GIGRLKKKKLKK+reschedule
IKJLLKL.L.TJ+thank-you reply
JK...L..R..J=application receipt
LL.......R.I=assessment
JLKKRK..L..J=cancellation
L.L...KR...J=conditional offer
IKSIKKKKKLLF=confirmation
RGGGKKLKKLKE=invitation
SSSSRHGGIHGF=logit
FFFHNO.LM..Q=no
EIFHIIJIJIJR=none
JL...LRLLL.K=offer
IKLLLRLLK.LI=rejection
GRKLLKLLL.LG=request for availability
HKJSKLLLL.LI=reschedule
K.L..L....RK=thank-you reply
QQQPJIJJJKJE=yes
NRDOIILJJIIO?
QK......M..K? #
...........N? ?
O.L........L? ask
LN..........? come
KM.L.......P? i
.N.........L? monday
L..........N? my
..N........L? reschedule
...P..M....K? same
LN..........? un
...........N? we
N...........? you'd
N...........? é
LLPNMJJJJJRL@answer
IQKNK.KLKKLN@booking page
K.L.QL.....J@calendar CANCEL
PINPKKKKKKKM@calendar REQUEST
N.M...PNLKLI@decisionBy
OGNMMILJJJKO@doubt
GIHHJJKKKKTO@from private
..N.........@kind meal
ONP..LKLIJKL@kind onsite
NLNNLNJJJ.JM@kind panel
.O.IKMKKRKKM@kind phone
NK.KLLN.MPMH@kind test
NPQNJJJJK.I.@kind video
LM.JJJKLKIHX@length 0
MHMLHKLJJK.P@length 1
L.H.OMLJMLKN@length 2
MPPOL.LLK.JK@length 3
O.OLL......K@length 4
QHQOKJKJJJJK@link
GQFKIQMKPN.N@meetings 0
OGPNNIKJJJJN@meetings 1
PKPKKKKKKKK.@meetings 2
HKHR.KKKKKKK@oldTime
GJHFILKJJJJR@own house
L.OL......LO@passed on
OKP.KMKKKKK.@phone
PMPMKJJKJIJ.@place
KHPNLKJJKJS.@re
.PJIJJMKLSJL@replyBy
NMM.K.LLQLLJ@requisition
MNM.M..KMLKL@role
O.LM.O.L.LLK@round final
POLLKLKKL.KL@round first
MNOLNKKKLKKM@round screening
NKPNK.LKK.MJ@round second
GRJLJJKKKKK.@slot
M.MMMMLK.LJ.@stated company
MOM.NMMLNLLJ@stated role
.JLKJKKJJJ.P@to company
MN.LK.LLK.JMa
..MKL.LLM.LOa #
......LL...Oa better
K.....O.....a call
KN......M...a chat
......LP...Ka conditional
N.....LL...Oa group
NL.......M.La half
.L......K..Pa home
...L.......Na job
M..M...M...Ka la
..N........Ka laptop
NK.NMLLLL.LOa las
L.N.N..N.L.La m
........O..La match
N...........a panel
K..........Na place
.....N.....La pleasure
........N..Na recruiter
..N........La s
KL.......O.Na short
.O..........a slot
O........L.La staff
KLLM....M.MMa sua
O........L.La system
NL..........a talk
KN.L.......Oa time
N...........a un
N...........a una
OLL.M......Ka vaga
L..M..N....La yes
N.M........Ja zoom
MLLLL.O.....aan
LM....M....Nab
.....N......abbiamo
MM.LKIKKK.MOabout
K.M.....LNLNabout #
L.M........Oabout how
O.JNKKML.LO.about the
.O.........Labout two
L..........Nabout your
....N.......absage
...LO.......absagen
....N.......absagen die
MLMM..LL...Naccept
L.M....O...Lacceptance
L.M...L....Paccepted
...........Oaccepted your
.NLM.......Naccount
....ML..N..Laccountant
L.......N...accusons
L.......N...accusons réception
L.......N...accusé
L.......N...accusé de
..N........Lacquisition
.L.........Nacross your
..KLOM..MN.Laction
...N....M..Lad
RLK.L......Gada
N..L.......Lada la
P..........Kada we
Q.K........Kada your
..L........Nadd
..L........Nadd to
L.NL........added
L.NL........added to
O.L.........address
..L...N...M.adjunto
K.......L..Padmissions
L..........Nadmissions interview
.L......K..Padoption
.L......K..Padoption application
L..O......L.adres
L..LM......Nafspraak
.LKKLQ.KMM..after
L...LP.....Mafter #
.....O......after careful
NLL..N..M..Lafter the
MLL.NP..L.MKagain
KL.O.......Magenda
.........L.Nagent
K.QL.......Kagreed
..L.ON..L..Lahead
KO..........aiko
N...KNLMK.LLal
L.N.........al #
N..........Lal equipo
.....N......al met
LN..........al telefono
.....L.....Nalerta
JKPMPL.M.KJMall
L..........Nall about
L..N........all interviews
L.O........Lall set
LMO........Lall times
O....L.MM..Kalla
MK...LKLN..Oalle
...MLLL.L.MOalle #
.....O......alles
.....O......alles gute
....NN.....Lalready
L....N.....Lalright
.NKKLMQLO.LIals
KML........Palso
L..N.......Lalteração
L..........Nalumni
MMN.MK.KJKLMam
LKNNNOLLLLLMam #
..O........Kam at
M...M.N...MKam dienstag
K.LM.......Oam donnerstag
L.KN..M...M.am mittwoch
L.NL........am montag
N..........Kam please
M......N...Lam pleased
L.N........Lam pt
....N.......am sorry
L.PKL.......amanhã
..QL......LLamanhã #
..N........Lamerica
..N........Lamerica chicago
..........OLamsel
NNNIKK.K.OJMan
.LOL.......Lan der
Q........L.Kan engineer
.......N...Lan enhanced
..N........Kan event
.MOLLLN.L...an hour
NOKKKKLLOOLMan interview
.......L...Pan offer
L........P..an online
N.L......N.Kan oral
MKNM.M..LMNKanalyst
........L.N.analyst position
M.L...O.....anbei
.....LMN....anbieten
......N.....anbieten zu
L..J..M.K..Mand
INLKLM...MLOand #
.OLLLLLM...Mand a
N.L.........and be
.N.........Land do
L....O....NKand for
....NL......and good
.N.........Mand have
..L........Nand how
NL...ONLL.LKand i
....L.....LOand look
LL.....M...Nand meet
.......O...Land proof
.....N......and said
L......O....and sight
....N.......and so
KLK..O.NL.N.and the
OLM.......MKand then
...N........and time
NL..........and want
.....L....O.and wanted
.K.L.NP.L..Kand we
........K.NMand will
....N.......and with
.O.........Mand would
K.N.........and your
.....N.....Mandere
..LO.......Langer
LL.O.O.....Lanother
.....O.....Lanother candidate
L.L.LL.M.N..antes
.........O..antes del
.OL.K.LLKN.Many
LO.........Lany of
.L.......P..any time
N.....M....Janything
...........Nanyway
LLLQ.......Lapologies
...N........apologies for
K....P..N..Kapplicants
........N..Lapplicants will
M.JIKNKJQMJMapplication
..N.LL..L..Mapplication #
L....LM.O...application and
..LK.JLLQML.application for
.....L.....Oapplication received
.....O.....Kapplication status
........O..Lapplication submitted
.....M..L..Napplication to
KLM.M...P..Lapplications
M....N..M..Kapplied
M.......N..Lapplied to
JK.LO......Papply
LL.........Oapply for
..L..L..P..Mapplying
ML......O..Lapplying for
LM...L..N..Napplying to
KKLL..MNLLLOappointment
...........Nappointment with
.......N....approval
......LL...Oapproved
JL.M..O.NML.april
..N....M.N.Japril #
K.LM.......Napril at
N....M.....Laprès
N.L........Laqui
......P....Larbeidsvoorwaarden
L.....N.....arbeitsvertrag
......N.....arbeitsvertrag erhalten
LN.K.LL..NJNare
L.N........Lare coming
..L........Nare confirmed
.L...LO....Mare in
...........Nare interviewing
N...........are invited
.....N...M.Lare no
K..N.......Lare off
....N.......are therefore
.........O..are through
MNLL.......Oare you
LP.LMN.....Karound
N.L.........arrive
.....L..N..Marrived
N.L.........arvind
KKPP.KRNLNKKas
ML.M..N.....as a
K.PL.......Las agreed
L..O.......Las before
.........P.Las part
..N........Las we
LOM........Las you
NKMLLLL.LOMMask
L........N.Mask everyone
..ML......N.ask for
N..........Lask you
NL......L.NMasked
N.L.......M.asked me
LLLL..L.LP.Oassessment
.O..LLMN.LL.assistant
NO.......M.Iassociate
NLMM.KLKKJKNat
NIMNMILKJJLOat #
LO.........Lat eleven
........N..Lat fernhill
JOLM.......Nat our
NMQNKKKKJKKMat the
LKKLLLQLLPM.attached
.........N..attached is
......O.....attached please
M.N...MM...Kattend
M.KOLNML..LKau
..NL....M..Lau #
.LNMM.M....Kauf
....N.......auguro
....N.......auguro di
..OLM......Kaugust #
L.L........Naula
LOL.........aus
LN..........auswahl
KQLL.......Lavailability
LP.........Lavailability for
KL.M...M...Navailable
MNLK.......Navec
..L......M.Navec le
..L........Navec votre
L....P..L..Lavons
L.Q.......MJaw
.....LM.M..Kaway
OM...LLMLLMLb
MP.KL..M.M.Kback
.PL........Kback the
.L...M.N...Mbackground
.MM....M...Kband
L.L.M......Nbank
.L....O....Kbase
..N........Kbattery
L.PL.M.....Jbaustelle
.J..MNLLN.L.be
K.M........Mbe a
...........Nbe delivered
....MO.....Lbe glad
L..N.L..N..Kbe in
K.......NM.Mbe invited
........L.LNbe issued
.....O..L..Lbe moving
.L.........Nbe open
......N.....be our
L..........Nbe pleased
....N......Lbe re
...........Nbe rejected
L.KO......NLbe there
.N...N.....Lbedankt
.N...N.....Lbedankt voor
.LJPPOKK.LK.been
...N.......Lbeen called
....P......Kbeen cancelled
....LP..L..Lbeen closed
....NL......been filled
N........N.Kbeen invited
...N.......Lbeen moved
O.L..N.....Lbeen selected
.N.........Mbeen shortlisted
.NLL.LMLKQK.before
ML.......P.Jbefore we
ML..LMM.N..Lbei
MLML....N..Lbei uns
.....O.....Lbel
......N....Lbeleidsmedewerker
N..........Lbellandi
MNN......M.Kbelow
.N..........below to
N.L.........bem
N.L.........bem ?
N.L.........bench
.LL.M....N.Lbene
......N....Lbenefits
L..........Nberatungsgespräch
....N.......besetzt
L..........Nbesichtigung
L..O.......Lbesprochen
KO........MLbest
L.LMN.M....Lbeste
..N.........bestätigen
L.N........Lbestätigen wir
.M..N......Lbetrieb
..O........Kbetriebshof
JP....LL..MNbetter
KNLL.......Obetween
LN.L.......Nbetween #
L.N.........bevestig
K.P.....M..Lbevestiging
K.O........Lbevestiging gesprek
NNKKLOLLPLLKbewerbung
MM......O..Kbewerbung als
L.....P....Lbieden
M.LNKLN.N.L.bij
O..........Kbij ons
.L....P....Lbijgaand
........L.LNbill
L....M....LNbin
.M..LLL.OMMKbis
.L...L..N.M.bis ende
.M.M.LLL..LNbitte
L.N.........bitte melden
N..........Lblack
....N......Lbleibt
MLK.MKLO.ML.board
K.OMN.....LKbom
L.OMM.....LKbom dia
.M.KNL.KLLKObonjour
......O....Lbonus
L.LL.......Obook
L..........Nbook for
L.PLLLL.LLLObooked
..N.LL..L..Nbooked for
L.L........Obooking
...........Nbooking confirmed
O.....M....Lboots
OMJL.......Mbrandt
N.M.........break
.LL........Nbridge
NL.......N.Lbrief
OKNJKKLKK..Obring
L.O.........bring a
L..L.......Pbring your
L.M........Nbringen
L.M........Nbringen sie
........K..Obruno
L.....O.....brut
L.N.........bst
....N.......budget
N.L........Lbuilding
MOMLL.....MKbuongiorno
N..L.......Lbuongiorno ada
..N........Lbuongiorno mara
..........KNbus
O.M.L......Lbusiness
..LNMQL.LLLKbut
...MN......Lbut i
....LN......but they're
......LL...Pbuy
L..........Obuyer
MNJLKL.LLQJ.by
.L.LLL.M.NLMby #
...........Nby a
L.M...O..M.Kby friday
.........P.Kby monday
L.LM.M.....Nby phone
OL.......M.Lby sunday
NL..M.L...M.by the
.....M...M.Kby thursday
.O.........Lby tomorrow
MLL..LLMM..Nc
..NLL.N....Kc'est
OLL........Lca
J.PKN.L.L.LNcalendar
..O..M.....Jcalendar for
L.P........Jcalendar hold
MLOMML.K..K.call
N..........Lcall to
..OM.......Kcall with
...........Ncall your
N..........Lcallback
...O.....N.Kcalled
.........N.Lcalled for
...N.......Lcalled to
L..P.......Lcambio
L..P.......Lcambio de
.L.........Ncame across
..N........Lcampus
.PIOJ.N.KML.can
LN.......M..can do
.L.........Ncan meet
MNL........Lcan see
OL.........Lcan u
L.LO.......Ncan we
.NL...O.....can you
KLMO.......Ncan't
...........Ocan't make
K.OLO.......cancel
...LOL.....Lcancelada
....N......Lcancelada ok
....P......Kcanceled
J.KLRL.....Jcancelled
....N.......cancelled interview
....N......Lcancelled the
LLKLLP.LL.LNcandidate
.KK.L.LL.N.Ncandidates
L........O.Lcandidates who
MOLLLMLLP.LIcandidatura
........N..Lcandidatura recebida
N.KLLN...M.Lcandidature
...N.......Lcannot
L..L.......Pcar
.L..M......Ncara
L.....LLK..Rcard
..L.....K..Ocard and
.......O....care
L..........Ocareer
.....O......careful
........L..Ncarries
L.NL.....N..case
KL...M...M..caso
...O.......Lcatering
L.....O.....cdi
K.LLM.M...NLce
....M.....NLce matin
N..........Lcell
..L........Ncentre
..L........Ncentre #
.LPL......L.certo
K..........Mcest
P..........Icfo
MNN........Kchair
...........Nchance
LL.QM.....LLchange
...N.......Lchange of
L..OMO.....Kchanged
L.O.M....M.Kchanges
L.N........Lchanges ?
..N........Kcharged
N...........charla
MNL..LLLN.LNchat
.L.........Nchat this
N.L.........chat with
LL....LOLL.Pcheck
.......N....check and
......LP...Kchecks
N...........cheers
M.NML...M..Ichef
..N........Lchicago
L........O..chiediamo
NN.........Kchief
KP..........choose
LO..........choose a
.N..........choose one
.....N.....Lchose
.OM..LM.L..Kci
N.MLL...LO.Jciao
.O......L..Lciao mara
...........Ncita
M.L.K....L.Qclass
.N.........Lclean
.......O...Lclearance
.......N....clearance and
KMLO......MLclerk
L.LO........clerk ii
L....N..M...close
L....Q.....Lclosed
.....O.....Lcloser
.....N......closer to
.....L..L..Oclub
L.N.........co
K..........Pcoach
.........N.Lcode #
OLML.....O.Jcoding
.........N..coding test
NLLL...M...Ncoffee
K.L........Pcolloqui
L.L........Ocolloquio con
L.NNL......Lcolloquio di
O..L........colloquio lunedì
N.LJM.LL.MMLcom
.MMK.......Mcom a
MOI..LNNK..Lcome
L..........Ncome and
LNLN.......Lcome first
.L.LO..N...Lcome in
LN.M.......Lcome up
N.M.ML..KL.Mcomes
..PLL.....LKcomigo
M.OL......LLcomigo mesmo
.LN..P.....Lcoming
.....N......coming in
L.....N.....comme
MM.L....L..Ncommittee
.....L..L..Ncommittee meets
L..........Ncommon
.L....NM.M.Kcomo
.LM..OLL...Ncompany
......LL...Ocompany and
LLL..LLNNP.Lcomplete
L........O..complete the
..L.......N.comptable
M.L.......NLcomptable fournisseurs
KMNJNNKLNNM.con
J..LM...M.M.con el
.......O...Lcondicionada
.......O...Lcondicionada operador
......LQ...Jconditional
......LQ...Jconditional offer
.L.........Nconfidential
OLM.LL..LLLNconfirm
L.N.........confirmación
K.P........Lconfirmamos
K.NLL...R...confirmation
J.OKLLL.LL.Pconfirmed
L.J.......MPconfirmed for
N.L........Lconfirmed monday
K.O.......NLconfirming
..L........Nconfirmé
...N.......Kconflict
NLL..L.NLN..congratulations
NLLM.......Lconsegue
N...........consegue dar
L.......N...considérer
..L........Nconsular
..L........Nconsulta
..L........Nconsulta de
L.......N..Lcontact
MN.L....L..Lcontigo
.N..........contigo para
.......N....contingent
.......N....contingent upon
K..L..Q....Kcontract
......N.....contrato
MJMM..LL.MNKconversation
OLLL.....M.Lconversation with
N.L........Lconvite
N..........Lconvite para
N...........coo
....ML..N..Kcook
.MN.....K..Mcoordinator
........K..Ncoordinator will
K.....OM...Kcopy
O..........Lcosì
JNK.KNL.KLLPcould
...........Ncould i
...........Ncould not
L..M.......Ncould we
KOLM...M...Mcould you
..L.ML.O.MMJcouncil
..O........Lcounter
N...........country
....ML..K..Ncredit
NL.........Lcrew
P..K......MKct
O..........Lcup
O.......L...curriculum
.LML.......Ncustomer
..L........Ncut
.N...L......cuándo
NNLLLMLLMLLNcv
...........Ncv and
M...L......Pd
M.L...O.....d'embauche
.MJQ.LLM.OKKda
L..N........da sua
M.ML..M....Kdag
LML........Ndalle
LML........Ndalle #
N..........Ldam
..KMN.......damit
MLOKMMN...LKdan
OLM..L....L.dana
..LLLN....PLdank
..L..N....O.dank für
MMP.L......Idann
N...........dar
N...........dar um
L.JPMOLL.L..das
M..L.N......dass
NMLLLML.M..Ldat je
.LN.L.ML.ML.data
MLL..LN.N..Ldata engineer
NLO.LK..MLLLdate
N.L.........date #
.PJNJNLKL.LMday
.....N.....Lday after
.N.........Lday at
O..........Kday on
.OLL....M.L.days
L......P...Kdbs
.......O...Ldbs check
.L..MM.K.LKMde
OM.KLLLL.MLNde #
K..O.......Lde agenda
.LM...P....Kde functie
...N.......Lde hora
M.L........Nde la
O.L.........de marzo
L..N........de matemática
L..M....N..Lde notre
...........Nde recrutement
L.......N...de réception
K.M.M...N..Mde votre
...LN......Mde vous
.N..........dean
M.JLMNKNKKM.dear
R.KM.......Idear ada
K.KK.L.O...Odear mr
L..N....M..Ldec
LLM.LOM.....december
K...OP.....Jdecided
K...NP.....Kdecided to
N..........Ldecides
...N.......Ldecime
.....O..L..Mdecision
N..........Ldecline
QL..L......Kdei
LLMMNLLN.N.Kdel
K....M.MM...del #
L.N.........del centro
.........O..del lunes
...N.......Ldel martes
..N.........deli
L.....N.....delighted
......N.....delighted to
...........Ndelivered
...L.......Ndelivery
...LN......Ldemain à
L.K........Pdemo
.LK.N.NL..MMden
......N.....den arbeitsvertrag
M.........OLden termin
......LO...Ldepends
......LO...Ldepends on
.NLO.MLM.KNJder
..LN........der #
LN..........der folgenden
L....M....OKder stadtbibliothek
ML.O..LN....des
N.L........Ldescription
N...........deshalb
..PL.....L..design
N.N........Ldetails
.M...O.....Ideveloper
.NL.MML.MMK.di
....N.......di trovare
N.MM......LJdia
N.LM.......Ldia #
N..........Ldial
L..........Ndicembre
LM.LML.....Ndid
L.....N....Ldidn't
......N.....didn't need
L.MKNNM.LL..die
.....N......die al
K.OLN.MN...Kdie stelle
N...........die we
..LMMLN...MLdienstag
M.LM..N....Ldienstag #
....N.......dienstag um
LN......L...diese woche
...........Ndigest
NL.........Ldilnoza
N..........Ldinner
.OLM.......Ldir
N.L........Ldirecteur
ONO.LLKLK..Kdirector
N.M........Ldirector of
N..........Ldirector would
MLLN......NKdirectrice
KM.N.......Ldiretora
...N.......Ldisculpas
L........M.Odiscuss
.........N.Ldispatch
LN..........disponibilidade
LO.........Kdisponibilités
.N.........Ldisponibilités pour
..........OLdisponible
..N........Ldni
MOLM.LKLMMKLdo
KO..L...M...do #
L........O..do a
...N........do friday
N...........do lado
...........Odo you
ML.N.......Ldoesn't
M..N.......Ldoesn't work
L...PL.....Ldon't
L...O......Kdonc
...LO......Ldonc plus
KNPLM.M....Kdonderdag
L.N...M....Kdonderdag om
L.P..N.....Jdone
.....N.....Ldone his
.LMN.......Ndonnerstag
L.OL.......Mdonnerstag #
O.L........Ldont
..M...N....Jdoor
LL.......O.Mdopo
KN.........Ndossier
N...M......Ldott ssa
NMNL.......Ldown
MN.NLKKLKKKNdr
N...........drink
M...OL.....Kdrive
.......N...Ldrug
.OMKKLLL..MMdu
LNMM.......Kdu #
...........Ndu am
KM.P.L...L.Ndue
...P.......Jdue to
N........M.Lduration
L.LNMM....LLdus
L.N..O.....Kdynamics
...LO......Ldémission
..LLN.......déplacer
...N.......Ldía te
LOM..LL.N..Ke
..OL......L.e o
..OL......L.e um
O...........early
N.....M....Jeditor
N....MKL..K.een
N.L........Leen paar
L...N.......efecto
N.L......M.Leight
PLJLM......Mein
O.L.........ein montag
...M.N.....Leine
L.......N..Leinen
NML........Leiner
.N.........Leinfach
.L......O...eingangsbestätigung
........O..Leingegangen
N.LL......M.einladung
N.LL......M.einladung zum
....NM.....Leinmal
LP.L.......Keither
L.M...N..L..el #
..M.....M.MKel gerente
L.L........Oel miércoles
.M.L.O..L..Lel puesto
L..........Nel tutor
.....L.....Nelections
LO..........eleven
..LO.N.....Lelse
...N........else stays
.M....M..M.Kemail
.........N.Lemergency
...........Oemployers
..L...MO.L..employment
.......N...Lemployment checks
L..N.......Lempêchement
LKO...LLMOK.en
N..L.......Men el
.LNLL....M.Len la
LN..........en salle
......PM...Jenclosed
K.NLL.M.....end
.L......N.MLende
OKONL.OKNLLJengineer
......N....Lengineer at
..N........Kengineer ii
N.......M..Lengineer role
..O........Kengineering
L......P...Lenhanced
L......P...Lenhanced dbs
......N.....enhorabuena
......N....Lenhorabuena !
MLLLLM....QKenjoyed
.....L....O.enjoyed our
L.PL.......Lentonces
L.N.........entrance
KN.........Nentre
..MML.LL..MNentretien
L..L......N.entretien de
N..........Lentretien le
.LMN..KLM.LNentrevista
L.LN...M...Mentrevista de
L..NNL.....Kentrevista del
LL.......M.Nentrevista en
N...........entrevista na
L..O.......Mentrevista para
N..........Lentrevista personal
LK......N..Pentrevistas
NL.....M.M.Kentro
...........Nentry
.....N......entschieden
L...O......Lentão
M.....N..L.Kequipo
M.....N....Lequipo como
..LN........erkrankt
..MKMM.M..K.es
.....N......esito
.....N......esito selezione
K.N.L...M..Oest
..L........Neste
N...........estimada sra
L.LKMN..L..Oestá
....N......Lestá cancelada
MLLLN.ML..MMet
...LM.....N.et je
...N.......Letchegaray
L.....O.....euro
L..........Neuropean
KN........PJeven
LN..........even bellen
..........N.even keener
..........N.even more
.NLLK.L.M.LPevening
L.NNP......Levent
L.LNN.......event has
..L.....OM.Levery
L.L...O..M..everyone
MLLN.......Meverything
...N.......Leverything else
...........Nexample
.........N..excel
NKL......Q.Iexercise
O........L.Lexercise at
QL.......L.Lexercise with
L..........Oexit
L..........Oexit interview
M.N........Kexpect
KLM..P.....Nexperience
......M..O.Kexpires
N.N.LLLLLML.f:#
J..........Pf:admissions
...........Nf:alerts
........P..Kf:apply
L.OL......M.f:best
N.LLM.....MLf:bien
ML......O..Lf:careers
.M.NLO..L.L.f:de
LO.........Kf:desk
K...MLM...MMf:dr
...........Of:emploi
..LN.......Lf:femke
..........NKf:freundliche
N.L.......LNf:freundlichen
..N.....M..Lf:gartenbau
.MM.....L.OJf:grüße
NLL.......LNf:grüßen
LN..........f:haan
O.MN.......Kf:hale
L.N.........f:hana
N..........Lf:head
.LLLM......Of:hello
..L......N..f:hiring
N..L.......Lf:hospital
..M..NMO..LJf:hr
...........Kf:human
.N.........Lf:ines
RLK.L.......f:info
L.NL....P..Lf:jobs
L..N.......Lf:l
.....L....LNf:lee
L.L.......MOf:lindqvist
..L..L....NOf:mara
NLL.......LNf:mit
L..........Pf:news
LLOLL...O..Mf:no
L.LLMM..O..Lf:noreply
MJQKJH.KGJLSf:notices
M.L........Nf:notifications
L..........Nf:ola
K.N...MM...Kf:p
..N.....M..Kf:pohl
M.M......N.Kf:recruiting
MMOL.M...LMLf:regards
.LOLL...M..Mf:reply
.......N...Lf:resourcing
........N...f:responder
M...MM..L..Jf:rh
N.MN.......Jf:robin
LMN........Lf:s
L.L........Pf:service
.N.........Kf:staffing
.....N......f:system
..MM.......Kf:t
.MMM.M.....Kf:talent
M..N.......Kf:team
.........N..f:tests
..P........Jf:tran
N..........Lf:un
....N......Lf:van
..N........Kf:wes
NL..........fa
L.LLM......Nfamiglia
LL.........Nfamily
L..........Nfamily interview
NML.....M..Kfase
K.....M...OKfebruar
L.........OKfebruar um
K...L..MLM.Nfebruary
LLN........Mfebruary #
L.L........Ofebruary at
J.L..P.....Nfeedback
MMJN...M....feira
..LO......LLfemke
..N.........fera
..N.........fera visiter
........N..Lfernhill
........N..Lfernhill foods
L..........Nfew questions
L..........Nfile
M.KM.......Mfiliale
.........N..fill
.........N..fill in
....OL......filled
......N.....films
M...LN.M.LLKfinal
..LN.......Mfinal round
...LNM.....Lfinalement
..KN.......Mfinance
K.NN........findet
K.O.........findet am
.L.........Nfintech
...........Nfirm
NMJML..KK.KNfirst
LN..........first come
L.L...M....Nfirst day
LN..........first served
......N....Lfisioterapeuta
LN.....M...Lfissare
O.L.L.......five
N...........five minutes
N...........five questions
NL..........fix the
M.......L..Nflat
........L..Nflat #
L.MN.......Lflight
N.M.........floor
LN..........folgenden
N.MK..LOLLNJfollowing
.....L....N.following our
ML.....O...Kfollowing your
L.N.....L...follows
........N...foods
MM.KM.IJ.L.Nfor
.L..OL...L.Nfor #
OMJKKKJLMLKPfor a
OLKL....MM.Mfor an
..L..L..P..Mfor applying
.....O.....Lfor coming
L.N........Lfor confirming
K.ON.......Lfor friday
N..........Lfor interview
.....O.....Lfor interviewing
....LL.....Pfor it
....ML..N..Kfor line
...L......NOfor me
K.P.........for monday
..L.......N.for mr
.N.........Lfor next
...LNM......for now
N..L.......Nfor our
NML........Lfor sending
.....N....M.for taking
NMKKM.JJJL.Nfor the
L.P.........for tuesday
.OL........Kfor warehouse
NMLMNLNLLLLLfor you
KMOM.NLL..NLfor your
.NLM.......Lforeman
M.KLL...QL.Mform
..N...MM...Jformal
N...........format
KMNLL......Nforward
K.N..L.....Oforward to
N.L.........foto's
...........Ofound
NL....M....Mfour
M.L.......NLfournisseurs
LMO..NM.LK..frau
KMPL.L.NL...frau lindqvist
N.ML.......Lfrau lund
O.KLLMLLLM.Ofree
NL..........free for
....N.......freeze
L..........Nfrei
N.LM........freitag
..LN........freitag #
N..L.......Lfreitag um
K.OL........freundliche
JMOL........freundliche grüsse
JNLMM......Mfri
KN.LN......Mfri #
KLKP.KMKK..Nfriday
L...NLLL..MOfriday #
L.K.......NNfriday at
....N......Lfriday's
.OLLMLPLLLL.from
.M..L.PNLLLLfrom #
.........N..from home
.NN.L.......from the
...L.......Nfrom thursday
..P........Kfront
L.N.........frontend
....N.......frozen
...L.O..L..Nfull
LLM...O.....functie
......P....Lfunctie van
L....O..M..Kfurther
K.O........Mfwd
..........LNfünf
K.NKNOKK.LMNfür
L.LL.O....MMfür das
HLPL.M....MMfür die
.....N......für eine
.....N......gaan
.LL.LM....N.gabriel
K.OL......NKgate
L.M.......NLgate b
L.....N....Mgeachte
L.....N.....geachte mevrouw
M..L.NLNL.MLgeehrte
M..L.NLNL.MLgeehrte frau
L..........Ngehaltsnachweise
L.L........Ngenitori
.LLNLN.M.LLNgentile
N...........gerente de
LN.L.MLNL..Mgern
N.L..M.....Lgerust
N..........Lgesolliciteerd
..MOL.ML.L.Lgesprek
L..N........gesprek voor
NLLMLNMLLL.Lgespräch
M.LM.MM...MJgespräch am
J.O.........gespräch für
MMKMLLMLM.LMget
L.MN.......Lgiada
...........Ngift card
..L..M..NL..give
........O...give us
.L.MMO.....Kglad
.....O.....Lglad to
L..........Ngli
...........Nglobal
N.LM.......Lgmbh
MKLKM......Ogo
....N.......go ahead
.L.........Ngoals
M..LN......Lgod
...LNM..L.LMgoing
.O..NMMKKMKLgood
LLMMML...N.Kgood luck
O.M........Lgoogle
O.L........Lgoogle com
N.MM.......Lgoogle meet
MLK..LNLQLLLgot
LL...LN.P..Jgot it
OL...L..P..Lgot your
..N........Lgovernors
MN.L..Q.L..Kgraag
L....O......gracias
.....O......gracias por
K.O.........grand
LN.LL.PML.LKgreat
M.....NM...Kgreat news
NL..........greta
O.KO..LL...Mgroup
N..........Lgroup interview
M.MM.......Kgruß
...N.......Lgrève
...N.......Lgrève des
JMOL........grüsse
M..LN......Lgus
.N...L......gustado
.N...L......gustado mucho
N...........gustaría
L....O......gute
LL......P...guten
LLM.....P...guten tag
...........Ogym
.MNN.KLLLLKNh
NO.N.LK.KLKMh #
L.O........Lh en
L.....O.....h pour
..LNM.....LLh:!
L.OM.LLLLLOLh:#
LLOML.....LNh:?
..N.......LMh:a
..LN........h:aug
..........LOh:by
..N........Lh:da
..MLL.....OMh:for
..O.......L.h:i
..........LNh:i'll
M.MM.......Kh:in
N.L.........h:interested
..L.......OMh:interview
L.........LOh:is
L.M.......LNh:it
..L.......N.h:manager
L.N.........h:me
N.L.........h:saw
...........Oh:says
....M.....LNh:sunday
..........LNh:that
N.M.......LNh:the
M..L.......Nh:this
..N.........h:time
M.L........Nh:was
L.N.........h:would
M...N.....NJh:wrote
M..L......N.h:you
..N........Lh:às
KM.MNM.ML..Lha
.N...L......ha gustado
.LLL.ON.M..Lhaben
.....N......haben wir
.L.LOM......had
NPML.LLL..LLhalf
..L........Ohall
O.......L...hallo
LMOM.......Khallo frau
L.LO........happen
.L......N...happens
........N...happens next
.....MN....Lhappy
L....NN.....happy to
O.L........Lharbor
L.N.........harbour
LM..N......Lhard
JJIPQPJJKKJNhas
...........Nhas a
IL.PPNLLLLLMhas been
.....N......has sido
...N........has to
N..........Lhast
KMLLNM..L..Mhat
MNK.OOJKMKK.have
LL.........Ohave #
.ONL.L.....Nhave a
QMK.LK.L..MKhave been
L...MO.....Lhave decided
LM...O.....Khave not
L.O.......MJhave one
..N........Lhave put
L..NO.......have to
....LL.....Nhave withdrawn
M.KL.......Nhave you
K.M..L.MQ..Khave your
N...........haven
.....N....OKhaving
.....N.....Lhaving you
O.LNLLL...LLhe
MMNN...LLL.Khead
..OOL..LLLLLhead of
...........Nheadphones
.N........MLheads
........N...heard
..M.......OKhearing
....LM..O...hebben
L.......O..Lhebben je
L.LO......L.hee
K.LLNML...LNheeft
....N.O....Lheel
......O....Lheel graag
L..........Nheer
L..OM......Lhelaas
L..OLLLL.L.Ohello
L.O........Lhelm
L.N.........helm kriegst
L..........Nhelp
.....N..M...hemos
K..........Pher
JNQLK.LLNMKMhere
JLPL....M..Mhere is
LLO.....MM.Lhere's
NMLN.LLLLLMMherr
NNKL........herr brandt
J...MNN.L..Mhet
LMN........Lheure de
NMLLLM......hey
.HKMM.LKLMLMhi
..L........Ohi lee
N..LLO.LLMLMhi mara
L.O........Lhiermit
L.N........Lhiermit bestätigen
OLL.........him
O..........Lhim and
LLLLLMN....Ohire
...........Ohire #
L..KMLLL.LLOhiring
NLM........Nhiring manager
M.LNL.......ho
O.L.........hof
L.N.L.L.M..Nhoi
.L.LO.......hoje
....LOML.NLKhola
.....N..L...hola noelia
K.O..N......hold
.L.L.L..KQ.Mhome
L........O.Lhome exercise
.L......K..Phome visit
L.....P....Lhop
L.....P....Lhop on
..LO.......Khope
..N........Lhora de
LLMLM....O.Lhoras
ML.N........horário
N......M...Lhospital
L.MLL......Ohost
.LNMLM.....Lhotel
NNMOKKNLK..Khour
MLN......M.Lhour and
NM.......L.Lhour with
LM.K.LML.OLNhours
O..O.......Khouse
.L.........Nhouston
.JKLLLLLMLLPhow
L..........Ohow to
...........Nhow was
NL..........how you
....LN......however
O.L..L...LLMhr
......M.N..Lhuman
L.N........Lhusband
LJIKN....JQMi
.L.LMLNNLL..i am
LNLL.L.M..NMi can
L.....N.....i didn't
L....K....ONi enjoyed
....ML.....Ni had
J.O.OL....LMi have
.....N......i know
..........N.i remain
LML.L.....O.i will
NLL..M....MMi would
M.LLMP.....Li'd
.....N.....Li'd be
NN.........Li'd like
N..NMKMLMLPKi'll
NLM........Li'll ring
KO.LNN.LLL.Mi'm
L..KNL..M.NMi've
KMKMMMM.L.M.ich
L...N......Lich ihnen
NLO...M....Kid
N..M.......Lid #
........L..Oidentity
.....N......iemand
NI.MNM.JQMKKif
.L.......N..if it
P.L........Kif so
PLL..M.....Kif that
....N......Lif the
LLNK.MOKNML.if you
LNL.NM.NLLLLihnen
.....LMN....ihnen die
L...N.......ihnen ein
J.NLM...M...ihr
L.N.........ihr gespräch
L.N........Lihr vorstellungsgespräch
.NL..MLLPL..ihre
MNLLLNL.OLLLihre bewerbung
NL......M..Lihre unterlagen
K.M..M.....Mihren
L.NP.......Kii
..NL..L....Lik
N.M.L......Lik je
O..........Kill
L.LQ.......Kimprevisto
.NNK..LJM.KMin
...........Oin #
L.N........Kin at
..MLL......Nin de
NMJ.M.....NIin der
N.L...M....Lin die
.N...M......in for
.........N.Kin from
.L......N...in linea
M...MM....MKin on
N..........Kin our
.NM.M......Kin person
OLL.....M...in ruhe
.NM....JKNM.in the
N...........in thurs
MM....M....Kin to
L....M..O..Kin touch
L..........Nin unserer
NL.L...MM..Lin your
L.LPN......Jinconvenience
K.L........Pinformal
LL.........Oinformation
....N.......ingetrokken
OL.M.......Lingrid
L.L........Ninsegnanti
K.LQ.......Jinstead
L..O.......Linstead ?
...Q.......Linstead of
L...MO.....Linterest
L...MO.....Linterest in
..........OLinterested
..........OLinterested in
...LN.......intern
....NL......internally
MLNMMKJLKKKNinterview
...........Ninterview about
..O.LL.....Minterview booked
NL..........interview by
....PL.....Linterview cancelled
O.MMP.KKKL.Linterview for
..LO........interview has
N.L........Ninterview invitation
R.NK.......Linterview is
..........N.interview me
L.N.ML.....Linterview monday
L..N........interview moved
NK.MO.LMLKK.interview on
...........Ninterview request
L.O........Kinterview scheduled
LL.L.......Ointerview slot
.PM........Jinterview slots
L.N........Linterview takes
.......M...Ninterview this
L.MO.......Linterview tomorrow
.O.........Kinterview url
..N........Kinterview wednesday
M.NLKLKLKMKOinterview with
N.KLL......Ointerview you
...........Ninterviewed
...........Ninterviewen
...P........interviewer
N.L.........interviewers
.LLLLM...L.Ointerviewing
GMI.ML.KNMKOinterviews
......N.....interviews on
L..O.......Linterviews planned
.N..........interviews will
KN.........Mintro
LN..........intro call
...LP......Linutile
...LO......Linutile de
OLKMLKLLL.LOinvitation
N...........invitation to
O.MKK.KKKMKNinvite
O.KLL.LLL.LOinvite you
OLKLLLL.OP.Linvited
OLLLLL..OP.Linvited to
.........O.Linvites
.........O.Linvites you
N...........invitiamo
N..........Linvito
MIOOLL.K.LJMis
N.L.........is #
L.N........Lis ask
......O.....is attached
.........L.Nis available
...........Nis cancelled
.....L..N..Lis complete
..NL.......Ois confirmed
.........L.Ois due
NLL........Mis in
....N....N.Kis no
K.LQ.......Lis now
O.OL.......Lis on
..........N.is perfect
..N.........is scheduled
L..N.N....MKis still
N.L.........is with
......N.....is yours
P..........Lish
L..........Oisp
........L.LNissued
L.JPM...O..Kist
LKK...OKNQL.it
......N.O..Jit !
...........Kit by
....LL.....Nit has
..O.M......Kit is
L........O..it takes
K..M.PM....Jit was
N.L.........it will
.L....N..M..it's
L.N.........itinerary
NL.LNL.MM..Lits
......N.....j'ai
JNM...M....Ljan
M.KN.......Njanuary
MN..NM.K.L.Kje
.N.........Lje ?
NM.........Lje bij
N.N........Kje donderdag
.N......O..Kje sollicitatie
..LMO......Lje suis
LN.M.......Lje te
...N........je tweede
N..........Lje uit
M.M.......NKje vous
..L........Ojij
OMLIMOMLK.L.job
MNL........Ljob ?
......O....Ljob offer
K.L........Qjobs
...........Njobs for
MKOLLLMLLLMNjoin
L.N........Ljoin here
.N..........jordan
..L...O.....jou
N.LLN.......jueves #
...........Njueves a
K......M...Njuly #
M.JKM.PL.L..june
M.JLN.ML.L.Njune #
........N..Ljunior accountant
K..O.......Njury
..N..M..N..Kjust
...LO......Ljúnior
.KL...P....Nk
L..........Nkan
L....M.....Nkandidaat
...........Nkandidaten
.N.........Lkantoor
N..........Lkat
..........N.keener
MKL.OLL.SM.Ikeep
NLLM.......Lkeep it
..M.N...N..Kkeep your
...N.......Lkennen
OOLL.......Kkennenlernen
N...........kennenlernen passt
..L........Nkim
..........N.kind
MNO........Jkindly
NNLL.......Kkitchen
N..........Kklasse
N..........Lklasse #
.MOM.MMKKKL.know
NL..........know if
...N.......Lknow the
.L.........Nknow what
LO.........Lknow which
L.N.........kriegst
......N.....können den
L..........Nl
K..........Nl'entretien
.PLJ.NLL..L.la
..........NLla directrice
.L.MN.....MKla entrevista
...N.......Lla mañana
...N.......Lla sala
L.L........Nla segreteria
LQ.........Kla semaine
...N.......Lla semana
..LN.....M..laboratorio
L.L........Nlabs
QLJL....M...laden
P.K.........laden sie
N...........lado
N...........lado da
........L..Olandlord
OL.........Llane
NLMN..LLK.LNlas
NLKOMLLLL.LOlas #
NMKJ.M.LLL.Olast
M....O....L.last week
L.KO.....OLJlater
NL.......M..lavoro e
NKJONLNKLK.Lle
.MLLLLO...NMle #
....N.......le auguro
N..........Lle lundi
M.K........Mle mardi
L..NL.M...NKle poste
PKLLLL.LLMM.lead
...........Nlearn
L.M..LM...LOlearning
L..........Nleaving
L..........Nleaving us
L.K..L....LRlee
N.L.........leeds
.N.........Mleft
K.MO.......Llegal
K.LPMM.....Kleider
...N.......Llernen
J.M.....MM.Mles
LMNL......MLlesson
.NLN.LM.LL..let
KNKL.LR..LMIletter
......O....Lletter for
......O....Lletter is
NMLL..L.M..Lleuk
..N..N.M...Klevel #
....LL.....Plibrary
.N..........libre
M.L...LN...Llicence
IM..M.O....Mliebe
JM..M.O....Lliebe frau
OPJJJJMNKKK.like
OQJJJJMMKJKMlike to
MLL....O...Llike you
NP.LLM.....Iliked
.....N.....Lliked you
.P.........Kliked your
.MPLLLNNLLL.lindqvist
...........Nlindqvist für
.....L.N....lindqvist wir
NL.LN...N..Jline
....ML..N..Kline cook
.L......N...linea
KNLQKKLK.QKLlink
.N..........link below
.........N.Llink expires
...........Nlinkedin
.L.........Olive
..L........Nlive webinar
LN...L......llamada
..N.........location
LM.....M.N.Jlog
LM.....M.N.Jlog in
N.L......L.Mlogistics
OL..........lol
L.N.........london
K.....M....Nlong
LM..LN..L...longer
L..LL...M.LOlook
.....L....LOlook forward
KL...M....MOlooking
K.M........Nlooking forward
.NM........Klooks
.O.........Llooks great
N.L...M....Llotte
..KLLMPLLL.Nlove
M.L..M.....Olove to
......P....Llove you
N..........Lloved
L.NLM.M....Klovely
KLMMMN..LN.Lluck
..N......N.Lluck !
M.PLLMLLLLLMlunch
N.M..M......lunch with
O..L.......Llund
P.K........Llund wir
..KM..O.....lundi
LMLL...M.N.Llunes
.MLL...M.N.Llunes #
.N..........léa
MKMPNKLM.KK.m
.N..MML.L..Kmaar
NL.........Lmaart
M.LNLN..L..Lmadame
.....N..L...madame nous
L..N........madame suite
O..........Lmadame votre
NLL.........maes
NLKNMLLLM.K.mail
N.L.........mail mail
N.M........Kmain
N..........Lmain building
.L.........Nmais
MLO.L.KN..L.make
N...........make a
L.O........Kmake changes
.......O...Lmake you
MNOMKKLK.KL.manager
OK..........manager next
.....L....LOmanager position
..PL......LLmano
L..N........mantém
L..N........mantém se
LPNMJO.KJMJNmara
...N.......Lmara a
.N...L......mara nos
.....O.....Lmara thank
LN.........Mmara thanks
N..........Lmara the
N..........Lmara wat
.L.........Omara your
P.K.LLL.K.L.march
OM..L.L.L...march #
P.IMLL.LLLLNmarch at
.OLML......Mmardi
.ML........Nmardi #
N...........marine
N..........Lmarkt
K.M.L....M.Mmartedì
K.M.L....M.Mmartedì #
Q.KL.......Kmarzo
O..L.......Lmarzo #
L.......O...match
........N..Lmatch a
L..N........matemática
....M.....NLmatin
KMM.....L...may
KN.M.....M.Lmay #
..N........Lmaya
P.KL........maybe
L..N......MLmañana
NOKNKLLKJJP.me
NONLL.N...LJme and
M.N........Kme at
..L........Ome know
M.........NKme see
NLL....M..M.me to
..........NLme today
..N........Lme url
N..........Lme voir
.N..........me which
M..M...N...Kmedical
N.MKL.NLKKKNmeet
O.L........Lmeet google
LL.........Omeet on
KL....OM...Mmeet the
N.L........Mmeet url
KK..MMLLKMMNmeeting
N.L.........meeting id
....N..M...Lmeeting of
K.N..MM..M.Lmeeting you
.....L..L..Omeets
.....N......mehr
L.NLM......Lmei
.M.N.......Lmejor
LLN..L..N.M.melden
L.N.........melden sie
.L...L..N.M.melden uns
LO..........melhor
.....L..L..Omembership
N.L........Lmenon
L.M.......OLmentioned
LOKL.....M.Nmercoledì
LMK.L....M.Omercoledì #
..O.......LLmesmo
..LL....M..Nmessage
L..KMPNLLL..met
KML.N.L....Nmet je
K.....N....Nmevrouw
......N....Lmevrouw lindqvist
.L.N........mezza
N.ML.......Lmicrosoft
N.ML.......Lmicrosoft teams
.O.........Lmidi
N.L.......MLmij
...N.......Lmil
...N.......Lmil disculpas
O..........Lmill
MOJ.KLLL.OLMmin
.........N.Lmin #
....O......Lmind
O..M.......Kmins
NMKLL.LL..LOminute
...........Ominute interview
KNL.......LOminuten
OM.KJKKKKPJMminutes
.........O..minutes and
O........L.Mminutes on
L..L.....M.Ominuti
.L.L.L..MM.Ominutos
NM.KN......Kmir
..LN.......Mmissed
MPJLLNLLL.KNmit
N..L........mit der
LN......L...mit ihnen
L.KOL.M...M.mittwoch
M.LML.....NKmittwoch #
K..........Nmiércoles
L..........Nmiércoles #
N.K.M......Mmme
.N..........mo #
..L........Omock
..L........Omock interview
.MLM..N....Kmoi
LN......M...momo
.O.L.......Nmon
..M........Nmon #
O.MPK.NLKM.Jmonday
PLM.LL.KKNKKmonday #
L...LN.....Mmonday and
KMM...MM...Lmonday at
..L.....M.N.monsieur
M..NL......Lmontag
.....LM.L..Nmonthly
.....M.....Omonths
.LMLKNLLLNO.more
L.O........Lmore about
N.L......O.Kmore than
K.LPLM....L.morgen
OMKO.M.LLLNJmorning
KP..........mornings
L..N........motivos
L..N........motivos de
L.LMLM.....Omove
...O.......Lmove your
KLKP.......Mmoved
L..........Nmoved to
.....N..L...moving
K..L.LLNKKNNmr
...PL....LL.ms
.L.M.M....OLmuch
..........N.much for
.....N..L...mucha
.....N..L...mucha suerte
LNM.....L.MLmucho
..NL........museum
L.LO.......Lmuss
KMLLLLKKKK.Pmy
L..........Nmy calendar
L.N........Lmy husband
...........Nmy number
N..........Lmyself
ON.L.......Lmärz
N.ML.......Lmärz #
..LN........même
...N........même heure
.......N...Lmöchten
....N.......müssen
....N.......müssen wir
NL.IK.MMMLMNna
...L.......Nna quinta
LL..NMN....Knach
L.....N.....nach unserem
...........Nname
..P........Jnd
L.P........Jnd at
NLK..N..L.LNne
KLNOOM...LLKneed
JLNPOLLLM.LKneed to
.LLLNM..MM.Lneeded
K.M...M....Mneem
..........OKnehme
..........OKnehme ich
L..........Nneri
...........Nneue
..LO........neuer
..LO........neuer termin
KJJQMNLKLKKNnew
..LN........new date
...........Onew jobs
ML.P.......Jnew time
N.LLLMPM...Knews
N..........Lnews the
...........Pnewsletter
NNINKJKKJPLMnext
MM.........Knext round
.........O.Lnext stage
OL......LP.Knext step
.O...L....LMnext steps
O..........Lnext tuesday
.MLP........next week
..MMMO.....Inicht
PLL........Lnico
...N........nieuw
.NLLM..M.M..night
NIILROJKMNJKno
.....N......no has
.M..LN..L..Lno longer
N........M.Kno more
M.L.NL..M..Lno need
O..........Lnodigen
.....N..L...noelia
M.....M...MKnog
LLK.O..MM...non
LNO.L....P.Lnoon
NMK..L.M.M.Lnos
N...........nos gustaría
.N...L......nos ha
L.NLM..M...Knossa
LLJOPQLMMKJKnot
...O.......Lnot #
.....P.....Lnot be
L....P.....Lnot been
....N.......not go
.......N...Lnot resign
.....N......not selected
L..........Nnot to
KN.....M...Mnotes
K.M.NL.MO..Knothing
..LLN..M....notice
L...N...M.NInotre
L.NM......NJnotre entretien
L.......N...notre part
.M.KMOML..LHnous
L.......N...nous accusons
L....O..L..Lnous avons
L...O.......nov
.....L.....Nnovas
.....L.....Nnovas vagas
I.OLLMO...LMnovember
L.M......L.Onovember #
J.N...M....Mnovember at
ILJR..KL.LLNnow
..LP.......Lnow #
LL.NM......Lnuestra
M.L...N....Lnuestro
NMKL..LLPLL.number
....L...Q..Knumber #
N..........Lnumber in
.......N...Nnurse
LLO....MM.L.não
L..........Nnächste
L..........Nnächste woche
KNLM.LK.M..No
L.MLN......Lobra
L....O.....Loccasion
..N........Lochtend
KLMM..M..M..oct
MLLLL.M..MLNoctober
N.LL..M..L.Ooctober #
LN..........oder
.MMOKL.NL.K.of
JMLP.L.M.M..of #
M.M.....M..Kof an
......N....Lof appointment
......NN...Kof employment
NL.K.L..KN..of the
.O.........Lof these
.KMLLLLQNML.of your
..KMO.......off
....OM.....Loff the
IKKKKKPRKK..offer
.......N...Loffer depends
......LO....offer for
......PM..MJoffer letter
......OO...Koffer of
.......O....offer subject
J.....QP...Ioffer you
.....O......offered
.L.....M...Poffers
LMON.K.MKLKNoffice
K..M.L....LNoffice manager
KNN.OL.N..MJofficer
L.LOL.......oggi
M.M.......MKoi
O.L.........oi thaís
N.JRM......Iok
..LNN.....LLok ?
O.L.........ok for
MLL........Noktober
N..........Loktober om
NLNLKLML.L.Nom
MIJ.LM.LKKLNon
L.MLMONLP.KKon #
NML...ON.L.Kon a
LKKPL...L..Non friday
P..........Kon march
QJHM.L.MLL.Kon monday
L.......L.LOon or
MLLKMM...M.Non saturday
..LM......MKon site
L.....O.....on te
OK.OKLKKKKLNon the
L....O......on this
KKK.LLL.L.KPon thursday
........M.NLon to
LJJLLN..LLMPon tuesday
M......N...Lon two
L.N........Lon us
.KOKLML.LLLPon wednesday
L.MM.P.MLL.Jon your
NQLLKLKKLLL.one
L..L.......None ?
QLLM.....L.Lone hour
OL.......L.None of
.PL........Kone you
..LM....N..Lones
JK.LLLLL.QLNonline
.........O.Lonline assessment
.........N..online test
NLML.L..N...only
N.NL..N.L..Jons
L.NM.......Lons gesprek
L.......O..Lontvangen
OLK.N......Lonze
.N.KK..LNLKOop
K.....M.N..Lop de
...L.......Nop dinsdag
LPKLLM.L.MLMopen
.L.........Oopen to
M.LMLN..M..Kopening
.....O.....Lopening you
L....M.....Nopens
.....L.O...Moperador
.......O...Loperador de
.LL.......NNopportunity
JQ.KJJKKLKKPor
.O.........Lor #
KN.........Mor fri
.L.........Nor friday
.O.........Lor wednesday
.N.........Kor weds
N.L......N.Koral
M.L......N.Koral board
LNL........Morari
.LK.....MN..ore
...........Nort
.LLMNN..M..Lother
L..........Ootto
KML..L....NNou
..........N.ou le
L.....O.....oui
N.KO..LJ.LLMour
KM.M........our head
L....L....N.our talk
L.......O..Lour team
MKLMO.ML..LKout
L.P........Jown
M.LOL......Lp
N.LO.......Kp m
N.L........Lpaar
LNLL.....M.Npage
N.L........Npaid
MMM.LNKKK.LNpanel
NL........MLpaola
........L.LPpaper
........L..Npaper submission
......N....Lpapers
......O....Lpaperwork
..M.....M.NKpar
MNMNJ.KK...Npara
.NMLLM......para el
NLLNL.....M.para la
O.L.........para uma
L.N........Kparade
N.ML........park
..OL......LLparque
M.L..L..NO..part
M........P.Kpart of
...........Nparticipa
ON.ML......Lpartner
M....M...M.Kpartners
.....M...OMKpass
N.K.........passcode
N.K.........passcode #
NL.......M.Lpasse
N..........Lpasse me
OKL..L..M...passed
OLL........Lpassed the
L.L....O...Opassport
MMOL....M...passt
Q..L.......Jpast
..M.......MKpastry
..........LNpatch
K...MLN.L...paul
K..M.......Npauline
.K....N..N.Mpay
.........N..pay #
........L.LOpayment
K..O.......Lpayroll
.........N..pdf
L.....N.....pension
LK....L.NNLMpeople
.........N..people to
MNLKN.LLMLK.per
..M..N..L..Mper il
LN.L.N..LM..per la
L.LLM......Nper mercoledì
K.PL......MLperfect
L.N.........perfetto
.O.L.N....NKperson
N..........Lpersonal
.........P.Lpersonality
.........O.Lpersonality questionnaire
N...........persönlich
N...........persönlich kennenlernen
N.L.........pharmacist
K..........Ophd
.....MKLOKKMphone
N...M...L...phone screen
L..........Npiece
O.L.........pin
L.N.........piso
.LOONLL..KLMplace
L.N......L.Mplace on
N.L.......MLplan
.LLPML.....Jplanned
L.LOM......Kplanned for
.N.........Lplant
OL.......L.Lplatform
O........L.Lplatform team
.OM.KJ.NLOK.please
LN..........please book
N.N........Nplease bring
ML.......O..please complete
.M.....N...Lplease do
.N.M.......Lplease pick
NL.........Lplease record
......O.....please sign
M.LLLLNPLMLLpleased
M.LLLLNP.M.Jpleased to
.....NM...MKpleasure
MM.KP.N....Kplus
.MPN.JJKJ.JNpm
M..O........pm #
OL.L........pm ?
O..L.......Kpm ct
L..........Npm in
...N.......Lpm instead
..........LOpm is
..N........Kpm pst
..N........Lpm the
..L........Npm works
L..........Opodcast
L..P.......Lpodemos
LN...L.....Mpodríamos
LMO........Jpohl
......O.....point
.NK.MOK.N.KLpor
LN..........por la
L..N........por motivos
.....N..L...por tu
..N........Lport
.PL.......MKportfolio
.N.........Lportfolio would
L.PLNP.LLK.Kposition
ML........LNposition at
M..L..NM...Lposition of
K.NL.....M.Lposizione
.MM.ON.N.KKJpost
M..LN..O...Kpost of
LMM..MNL..NIposte
LML.LMN...NKposte de
N.L.........posto
.OMLLLNLL.MLpour
...M.....M.Kpour le
..........N.pour notre
L.....O.....pour signer
LN.L.......Npour un
.N.........Lpourriez
.N.........Lpourriez vous
.....N..L...pouvons
......KN...Opre
.......N...Lpre employment
...N........precisamos
.N.........Lprefer
N.....N....Kprepare
NMLL........presencial
M.N.........presentation
L.N........Kpress
N...........presso
N...M......Lpresso la
L..LN.....MKpresto
KNML....NM.Kprima
L.N.........prima dann
L.O....M...Lprincipal
N.L........Lprincipal engineer
.........N.Lprinted
..LN........problem
...L.N.....Lproceso
KLLNLM.M.P.Kprocess
.........N..process for
LO..........prochaine
.N..........prochaine pour
MK.M........production
N...........producto
N.L.........professor
LL...L..N..Oprofile
........N..Lprofilo
K..........Pprogramme
K........M.Oproject
......LO...Lproof
......LO...Lproof of
.........L.Pproperty
.LLN..M.....propose
N.L...M....Lproposition
......MN...Lproposta
....M....N.Lprova
.......N....provisional
.......N....provisional offer
.........O.Lprueba
N.L.........présence
L.LO........prévu
..O........Kpst
N.ML........pt
N..........Lpubblico
.MML.O..K...puesto
.MMLLO..L..Kpuesto de
....OL......pulled
...N.......Lpush
.LM.NL....MLput
OLN........Jqa
..N........Kqa engineer
LO..........qual
LNN........Lquand
LOM.LL..L...quando
M.OL......LKquarto
LJJLOMM.LOMLque
......N.....que te
...N.......Lque viene
.L.........Nque é
L.L.N..N....queda
L...N.......queda sin
MN....N..L.Lqueremos
M.....N....Lqueremos que
.........O..questionnaire
OKKK.L.LLLLPquestions
ML.......L.Nquestions and
N..........Lquick phone
N.L.........quimper
MNKM.......Nquinta
...N....M..Kqué
...N.......Lqué día
NLLOL...L...r
...........Nradio
L.L........Nrafael
..NL.......Lrappel
...N........rather than
...LN.M....Lrdv
KKPM.LKJKJS.re
..N........Lre call
L.N.........re front
I.MP......PJre interview
MLQM..M...KJre re
N.L........Lre sollicitatie
.....L....P.re thank
.NL..L.....Mre the
L.MN.......Lre thursday
.MLL..L.O.M.read
M.......N.MKread it
M........L.Oreading
........N...reads
LLL.NM.M..NLreally
..........NLreally enjoyed
....LN.....Lreally liked
.........N..reasoning
...N........rebook
.L......P..Lrecebemos
........N...recebemos a
..M.....N..Lrecebida
L........M.Nreceive
...........Nreceive a
LL...K..M.LSreceived
M.........LOreceived your
L.L........Nreception at
PKL......L.Nrecord
OL.......L.Lrecord your
...........Orecording
L.NL....M..Nrecruiter
..M.....N..Lrecruiter will
L.L........Orecruiters
.LNL....MM..recruiting
.LN.....M...recruiting team
L...O....M.Jrecruitment
..LL.......Nrecrutement
M.......N..Lref
J.....LR...Kreferences
ML.M....M..Kregional
L...ON.....Kregret
.....N..L...rejected
..........N.remain very
..........N.remercie
.MOL........reminder
..N........Lreminder of
...........Oremote
.....L.....Nremoved
.M........NLrencontrer
NN.LM.NL.LLLreply
M.......M..Kreply to
.M....N....Lreply with
.........O.Lrepo
.........N..repo by
N.LN.......Mreport
N..........Lreport to
N..........Lrepresentative
..N........Kreq
..N........Kreq #
K.L....M..LPrequest
.....N......requisition
K.OML......Oreschedule
..O........Kreschedule cancel
.......N...Lresign
.......N....resourcing
KNN........Lresponsabile
.MMM.......Kresponsable
..........NLreste
N.KLLK..N..Oresume
NL..........resume and
M.L..N....MLretorno
K.....OM.P.Kreturn
K..L.LM.O.LMreview
......N....Lreview and
L.......L..Oreviewed
.L......N...ricevuto
.L......N...ricevuto la
...........Nrichiesto
M......N...Lright
M......N...Lright to
P.OLLL..M.MJring
PL.L.L....MKring you
L..........Oriverside
P.MM.......Jroad
N..........Lroastery
O..OL......Jrobin
N..........Lrochelle
O.JLONN.LLMJrole
.L.........Nrole ?
MML........Krole at
L..........Nroles
L.N.........rondleiding
.KOPKKK.LKKOroom
..NM.......Mroom #
L..........Nroom and
...........Nrosalind
OMMML..LLLLLround
L.N........Lround is
OL.........Lround the
.....L..L..Orowing
.....L..L..Orowing club
L.L........Orsvp
OMLL........rua
K.ML.......Orue
K..........Nrue du
N...........ruelas
OLL.....M...ruhe
O..........Lrun
...N........running
N........L.Lruns
L.......N...réception de
.NOLM......Ks
..NLM......Ks a
JMNLLLM.QLMLs:!
L..........Ns:! !
.INJOJJJLJJPs:#
.KNLQKKKLKLNs:# #
...L.......Ns:# candidates
..N........Ms:# interview
.L.........Ns:# k
N.M........Ks:# march
...........Ns:# minute
..L........Ps:# new
L.L.N.....NMs:# pm
NQIJJJNKKKJOs:?
MQKL.LMLLLLNs:a
LO.........Ls:a time
LN...MN.....s:about
LM...MN....Ks:about the
....N.......s:absage
...........Ps:accepted
L.......N...s:accusé
L.......N...s:accusé de
..L......N..s:action
.L......K..Ps:adoption
.L......K..Ps:adoption application
L.LLM......Ns:afspraak
L..N.......Ls:alteração
MLMMML.....Ns:am
N...M......Ls:am #
O....L...L..s:an
KL.....M.N..s:and
KKKKJOKLPKKOs:application
.NM..L..K..Ns:application for
.....L.....Os:application received
.....O.....Ks:application status
........O..Ls:application submitted
........O...s:applying
KLK...N....Os:appointment
......P....Ls:arbeidsvoorwaarden
L....L...P.Ns:assessment
N.LM.......Ks:assistant
LNOLL...L...s:at
L.O........Ls:at the
LP..........s:availability
.O.........Ls:availability for
L.Q.......MJs:aw
M.L..N......s:bei
LN..........s:bellen
LN..........s:bellen ?
N.L.........s:bench
K.P.....M..Ls:bevestiging
K.O........Ls:bevestiging gesprek
MMLL.O..M..Ks:bewerbung
M.L..L.....Os:board
L.O.........s:booked
...........Ns:booking
...........Ns:booking confirmed
K.PL........s:calendar
.LP.L.......s:call
L.O........Ls:call with
L..P.......Ls:cambio
L..P.......Ls:cambio de
..N........Ls:campus
....O......Ls:canceled
K.LLQL.....Ls:cancelled
....N.......s:cancelled interview
M..........Ns:candidate
..LL.......Ps:candidates
LN.L....P..Ks:candidatura
........N..Ls:candidatura recebida
..L..N......s:candidature
........K..Os:card
.N..........s:chair
L.LP......LLs:change
...N.......Ls:change of
.....O.....Ks:changed
.NLL.......Ms:chat
O.L........Ls:chat with
.L.......L.Ps:check
.N.........Ls:choose
...L.......Ns:chosen
L.L........Os:cita
....L......Os:class
O.M......N.Js:coding
...........Ns:coffee
L.L........Ns:colloqui
N.MNL.....MKs:colloquio
M....L..NN.Ks:complete
.........N.Ls:complete your
.......O...Ls:condicionada
.......O...Ls:condicionada operador
.......P...Js:conditional
.......P...Js:conditional offer
K.N.........s:confirmación
K.N.L...R..Ls:confirmation
..OL.L..L.LOs:confirmed
..L........Ns:consulta
NK..........s:conversation
N.L.........s:convite
N..........Ls:convite para
M.L...O.....s:d'embauche
...N.......Ls:da
..L........Ns:data
M.K........Os:day
..NMM.KLMMJMs:de
...N.......Ls:de hora
L.......N...s:de réception
L.N.....M..Ls:de votre
.....N..L...s:decision
..NLN......Ls:demain
..K........Os:demo
MLLNM.MM...Ks:di
...........Ns:digest
.N..........s:disponibilidade
.LLL.M.....Os:do
.L......O...s:eingangsbestätigung
O.LL......M.s:einladung
N.........M.s:einladung zum
......N....Ls:employment
L..L.....M.Ns:en
N.ML........s:engineer
NMMN..L.LLL.s:entretien
N.OMMKKKKK.Ms:entrevista
.....N......s:esito
.....N......s:esito selezione
LN..........s:even
LN..........s:even bellen
....O.......s:event
N........P.Ks:exercise
L..........Os:exit
L..........Os:exit interview
N.MM.......Ks:final
..LN.......Ls:final round
..L........Os:first
L.L........Os:first day
........L..Ns:flat
........L..Ns:flat #
.L........O.s:following
.....L....N.s:following our
K.P.KLKKMNOMs:for
........O...s:for applying
LK.M.....M.Ns:for the
...........Ns:for you
.N.M.L..N.MJs:for your
...M......NLs:friday
..L.......N.s:friday #
L.N.........s:frontend
K.O........Ms:fwd
..OO......MJs:gesprek
LL...L..R..Ks:got
.L......P..Ls:got it
........O..Ls:got your
L.....PN...Ks:great
L.....NN...Ks:great news
O.L........Ks:group
N..........Ls:group interview
K.N.........s:harbour
...L....O..Ns:have
........N...s:have your
ML.......L.Ns:health
......N....Ms:hire
...........Os:hire #
M..........Ns:hiring
..O..N.....Js:hold
LK.......P.Ms:home
...N.......Ls:hora
...N.......Ls:horário
L..........Ps:how
..K........Ms:ihr
.M...O.....Ls:ihre
.M...O.....Ls:ihre bewerbung
MLLLLLL..LLPs:in
...........Ns:in #
L.L........Ns:insegnanti
OLOONJJIIIKNs:interview
..O........Ls:interview booked
....OL.....Ls:interview cancelled
N..........Ms:interview invitation
L.N.ML.....Ls:interview monday
L..N........s:interview moved
N.N.M......Ls:interview on
...........Ns:interview request
L.O........Ks:interview scheduled
...L.......Ns:interview slot
.PM........Js:interview slots
..N.........s:interview tomorrow
N.LN........s:interview with
P.K.LLLLL.LNs:invitation
N...........s:invitation to
.....L..N..Ns:is
LL...L..PM.Ls:it
........O..Ls:it !
L.N.........s:itinerary
.....M..O..Ls:je
........O..Ls:je sollicitatie
LMNL..N...L.s:job
......O....Ls:job offer
...........Ps:jobs
...........Ns:jobs for
N.L.........s:junior
.L.........Ns:k
.N..........s:la tua
..L.......N.s:lead
..L...OM..MJs:letter
..N........Ls:link
N.L........Ls:mail
O..L......MJs:manager
N.ML.......Ls:march
...N.......Ls:mañana
M.L...M....Ns:meet
N...........s:meet the
...........Os:meeting
...........Ns:minute
...........Ns:minute interview
..L........Os:mock
...........Ns:mock interview
L.OLNL......s:monday
...O......LLs:morgen
...N.......Ms:move
.L.P.......Ls:need
.L.P.......Ls:need to
L.LP.......Ns:new
...........Os:new jobs
...P.......Ks:new time
L...LMPM...Ks:news
MQLL.L...M.Ks:next
NM.......N.Ls:next step
.O.........Ks:next steps
.N.........Ls:next week
...N..P.L.LJs:of
......N....Ls:of appointment
......N....Ls:of employment
IJKLLKPQKK.Ms:offer
......NM..MKs:offer letter
......OM...Ks:offer of
.......O...Ls:offer subject
KN..M.M....Js:officer
OKMKNPLKKKL.s:on
...MNM.....Ks:on #
N.L.........s:on monday
L.N..O.....Ls:on your
.........O.Ls:online
.........N..s:online assessment
LOL.........s:open
.......O...Ls:operador
.L.........Ns:opportunity
.L...L....NNs:our
........L.LPs:paper
N.LL.......Ns:para
M.LLL......Ns:per
N.L.........s:pharmacist
L..........Ns:phd
NM..M......Js:phone
N.L.M......Ks:phone screen
..NM.......Js:please
L.L.N.....NMs:pm
L..........Ns:podcast
.M..LQ..L..Ks:position
......LL...Ps:pre
.ML..N.....Ls:proceso
...........Ns:profile
......MN...Ls:proposta
.L..M....N.Ls:prova
.......N....s:provisional
.......N....s:provisional offer
.........O.Ls:prueba
.........O.Ls:questionnaire
...........Ns:questions
NM..........s:quick
.LLNL......Ms:r
...........Ns:radio
..NL.......Ls:rappel
...LN.......s:rdv
KIPMLLKJKJS.s:re
..N........Ls:re call
L.N.........s:re front
I.MP......PJs:re interview
MLQM..M...KJs:re re
N.L........Ls:re sollicitatie
.....L....P.s:re thank
L..........Os:re the
L.MN.......Ls:re thursday
M........L.Ns:reading
...N........s:rebook
........N..Ls:recebida
L....L....LRs:received
........N..Ls:received your
M.......N..Ls:ref
.MO........Ls:reminder
...........Ns:rendez
...........Ns:rendez vous
...N.......Ls:report
..N........Ks:req
..N........Ks:req #
L.L.......LPs:request
.....N......s:retorno
L.LL.......Os:review
M.LL.MN....Ls:role
.L.........Ns:role ?
L..........Ps:room
MMNN.......Js:round
...N.......Ls:running
L.......N...s:réception
M...NM.....Ks:saturday
.OLLM....L.Ns:schedule
.O.......L.Ms:schedule your
L.Q........Ks:scheduled
...........Os:scholarship
N.L.........s:scientist
N...N......Js:screen
N..L.......Ns:second
ML...O..L..Ls:selezione
L.P........Ls:set
OL.L........s:shift
.........N..s:simulation
.........N..s:skills
.P.........Js:slots
M.L..M..O..Ks:sollicitatie
L..OL......Ls:spostamento
L..OL......Ls:spostamento colloquio
.....P.....Ks:status
NML......O.Ks:step
.O.........Ks:steps
M.....LO...Ks:subject
.......O...Ls:subject to
........O..Ls:submitted
.....N.....Ls:suite
N........L..s:system
N........L..s:system design
.........P.Ls:take
.........P.Ks:take home
NLM..L....NLs:talk
M.K.......N.s:team
..L.......N.s:team lead
...........Ns:tenant
...........Ns:tenant interview
L.P........Js:termin
L.O........Ls:terminbestätigung
K........P.Ls:test
JLL..L..M.RKs:thank
JLL..L..M.RKs:thank you
........N...s:thanks for
LJNKNL.MLLKOs:the
......N....Ls:the role
N...........s:the team
.L....L....Ps:this
JKNO.L.....Ns:thursday
.L.L.......Ns:thursday's
JOKQLL..L..Ks:time
..LO......L.s:time change
.N.M.......Js:time for
LMN........Ls:times
.L.OKLOMN.LKs:to
NL..........s:to interview
NL..........s:to you
L.P..L......s:tomorrow
N..........Ls:trial shift
K.L.L.M.O...s:tu
.N..........s:tua
.N..........s:tua candidatura
N..........Ls:tuesday
.........O.Ls:técnico
L....P.....Ks:update
.....O.....Ls:update on
K.LQ.......Ls:updated
...N........s:updated invitation
KMM..M.M...Ls:us
..........LNs:users
OLL.........s:vaga
...N.......Ls:verschiebung
PL.........Ls:video
PL.......L.Ls:video interview
...........Ns:viewed
L..........Os:viewing
..L........Ns:visa
.LN........Ms:visit
L.M.....K..Ps:volunteer
.....M.....Ns:voor
NLM.......MLs:vorstellungsgespräch
L.OL.N...M.Ls:votre
M....N.....Ls:votre candidature
L.N.........s:votre entretien
...........Ns:vous
L...N.......s:vrijdag
O.KL.......Ms:w
NL..........s:want
NL..........s:want to
M.L.......N.s:warehouse
..L.......N.s:warehouse team
...M..L....Ps:was
LJLO..N.Q..Js:we
........P..Ls:we got
........O..Ls:we have
NL..........s:we want
L..........Ns:wed
LO.........Ms:week
...........Ns:weekly
......O....Ls:welcome
L.N.........s:will
L.....N.....s:willkommen
QM.NLMK.KJL.s:with
N..........Ls:with the
KMM....M...Ls:with us
.....L.....Ns:withdrawn
JJNKKKPK.LQMs:you
L.......O.PJs:you for
...........Ns:you have
L.N........Ls:you will
H.NLLOJKP.LNs:your
L.LLLO..R..Is:your application
KO.NNOLLL.LLs:your interview
.L.........Os:your next
..N........Ls:zoom
N..L......M.s:zum
.....L.N....s:zusage
...LO......Lsa
...LO......Lsa démission
N.LML......Lsabato
KLML.MN....Nsaid
...........Nsaid the
......N....Lsaid yes
NLKO........sala
......O.....salary
N.L........Lsalon
IKIRKK.L.NLLsame
LL.M.....O..same day
..LN........same hour
..LO........same place
L.LO........same room
...O.......Lsame time
L..N..M....Lsame zoom
L.......N...sans
.MLN........sapere
.LNL....N..Lsarà
OLL.........sat
.......O...Lsatisfactory
.......N....satisfactory references
OLKI.N.LL.LNsaturday
N........M.Msaturday #
LN.M.......Lsaw
M.L.L.O.M.MLsay
O..........Lsays
KOK.M.LM..LMschedule
LOL....M.L.Mschedule your
.LPLNLL.L...scheduled
M...N.......scheduled for
N.L.........schnacken
...........Oscholarship
K.LM..M....Mschon
.MOL...M....school
N..........Kschulleitung
N..........Lscientist
L........O.Lscore
...........Nscorecard
N.N.M...L...screen
.O.........Lscreen with
MLM...LO....screening
......LO...Lscreening and
NILONKLLO.L.se
NL.N.......Kse le
L..LN....M..se va
L.L.N......Nsearch
NLLLM.LL.L.Nsecond
O.L.........second interview
..........LOsecond try
LMNLM......Lsede
NNOKKLKKLL.Nsee
KL.......M.Osee the
NOPKL.LLLL.Ksee you
...N.......Lseguimos
M..L.NLNL.MLsehr geehrte
.N.........Lselect
O.LLLO......selected
O.L..M.....Lselected for
.M...N..N..Kselezione
LP.........Lsemaine
.N.........Lsemaine du
LO..........semaine prochaine
..LO.......Lsempre
KMK..LNL.P..send
N.....N....Lsend the
...M.....N.Lsend us
NML........Lsending
NMNLLMLLLKLNsenior
K.NL.......Msent
..L........Nsep
..N........Lsept #
MLKN.KKKLMJOseptember
O..MLLLL..L.september #
K.L........Pseptember at
..LN........september um
MML........Nseptembre
KN.....M....served
...........Nserver
NML......L.Nservice
O.K........Msession
O.L......L.Lsession with
M.PL..L.MM.Jset
L.P........Lset for
NM.......M.Jset up
KN.......M..settimana
..L....MM..Kseu
KN.LM..M.M.Lsexta
....N......Ksgt
.N....M....Jshare
.N.........Kshare your
......N....Lshares
LLNL......MOshe
OK.LL......Nshift
N.....LL..MMshop
MLL......O.Mshort
.ML..L..P..Lshortlisted
........N..Lshortlisted applicants
.N.........Mshortlisted for
.LN...L....Lshould
..L........Oshow
..L........Oshows
.KJJ..OM.NLNsi
N..........Lsi ça
LLMLNM......sich
L...N......Lsich am
....N.......sich die
.LPL.N.....Lside
L...LN.N....sido
NMKK..MKPKJ.sie
L..........Nsie am
L.....O.....sie anbei
O...........sie gerne
L.NL.M......sie sich
O.L.....M..Lsie zu
P.K........Lsie zum
...N....M..Ksiempre
L......P...Lsight
L......P...Lsight of
K.ML..R..L.Lsign
......O....Lsign and
..N.........sign in
L.....O....Ksign the
L.....O.....signer
L.....O.....signer et
.M.......NMLsiguiente
.........N..simulation
L.L.N......Msin
L...N.......sin efecto
L.........LNsince
LMK.N.......sind
N.ML........sit
N..........Lsit down
..N.........sit in
LMKOL.L.OMMKsite
.........N..situational
L....M...N..skills
JOM.LL..L..Nslot
KQMLLM.....Jslots
.PL........Kslots for
NL.......M.Lsmall
.NMPRKLL.K.Jso
NNLLN..M...Jso i
..L.......OLso much
L..LQ......Lso no
...PM......Kso sorry
....OL.....Lso there
...N..M....Lso we
..LL.......Osobre
K.NM........sofia
NMLL.M..O..Ksollicitatie
LL.LLP....LMsomeone
.....O......someone whose
.....M..K..Oson
PL.........Lsono
IKJQQMLL.L.Jsorry
...O.......Ksorry !
L..MP.......sorry to
.....LM.N..Ksous
..M...M....Kspecialist
...OL......Lspostamento
L..OL......Lspostamento colloquio
MLML...M.M.Ksr
N...........sra
PMLL.......Lst
L..........Nstaan
.....O.....Kstack
L....M....OKstadtbibliothek
OLNLLLLLLK.Nstaff
P........L.Lstaff engineer
L.N.........staff entrance
.N.L.....P.Kstage
L........N..stage of
L.N...M....Kstands
JKM.LLRMLQLJstart
..N...M....Kstart #
L.M...N....Lstart on
......O.....starting
L..N........starts
...O.......Lstarts at
...M.......Nstation
JLNN.......Mstatt
L.M..P..N..Istatus
..N........Lstatus interview
...O.......Lstays
KLOMN.MNL..Kstelle
PLLL....LP.Kstep
.........N..step for
PKL........Mstep is
.O...L....LNsteps
...M.N.....Lsteve
K.LQLN.....Lstill
.N..........still want
NK..........stood
NK..........stood out
NL..........stores
ML.O......NLstreet
..........NLstreet and
...N.......Lstuck
N.L.........stunde
LLL..M.N...Osu
.L.ML.LLNLM.sua
N.......N..Lsua candidatura
..L........Nsua consulta
K.NN.......Lsua entrevista
.LLLL.LR...Ksubject
K.....LR...Jsubject to
........L..Nsubmission
..L........Nsubmit
..L..L..R..Jsubmitted
....NM.....Lsucces
....N......Lsucces met
.......N...Lsuccessful
.......N...Lsuccessful interview
.N.........Lsuch dir
.....N..LM..suerte
..LMO......Lsuis
LP.........Lsuit
LO.........Ksuit you
N.KMLO..L..Jsuite
NN.......L..suits
L.L........Nsun
M.LLM....O.Msunday
NL..........sunday #
.N.........Lsuper
.OL........Lsuperintendent
.LL...N....Nsur
NL.LL......Msystem
O........L..system design
..KOL.....LNt
.M.L.......Ntable
LL......P...tag
.JMMM..L.QL.take
NL..........take #
L........Q.Ltake home
....O......Ktaken
JMM..L...N.Ntakes
L..LMO....M.taking
.....N....MLtaking the
MMLOLNLL.LLLtalent
PLL.KL.KL.MMtalk
O.K..L....NMtalk about
NLLM.......Ltalk with
LM.....M..MKtarde
.........L.Ntax
..ML.MNKOOKJte
......N.....te adjunto
...N.......Lte viene
.N..........tea
N.LM...M...Kteacher
ML.JK.O.O.MLteam
......O.....team !
.L...L....LPteam and
..L.......N.team lead
NMMNLLLL.LLNteams
N.L.........teams besprechung
..KN.......Mteams link
N.M.M......Ltechnical
..OLMM.....Itechnician
LN..........teilnehmen
LN......L...telefonieren
LN..........telefono
...........Ntelegram
.OM.L..L.LLMtell
.O.M........tell me
K.M........Mtell you
NLMLL..MK..Oten
........K..Nten days
...........Ntenant
...........Ntenant interview
.LON......NLtermin
L.O........Lterminbestätigung
LN..........tes
K.L....M.Q.Ktest
LP.M........text
LM.N.......Ltext me
NNLO.L.KOLLJth
NMLN.......Lth at
N.LMLL...N.Kthan
KILI.PJKNKS.thank
KILI.PJKNKS.thank you
LMOL.LKKO.QLthanks
.MM..LLLN.N.thanks for
.NN.NNKM.LKKthat
.N.........Lthat suit
N...........that suits
L...O..N...Kthat the
L.N........Lthat we
N..........Lthat work
......LL...Othat would
..N..M..M..Jthat you
..MN.......Jthat's
...O.......Kthat's ok
OLL.........thaís
N...........thaís tudo
.M....LKJ..Mthe
KMON.L.LO..Lthe #
.N..........the above
........L..Nthe admissions
ML........N.the analyst
KN....M....Lthe assistant
M......O...Kthe board
..L........Nthe book
N..........Lthe call
L..........Nthe cat
..N.........the clinic
M.L.....L..Nthe committee
LM......K..Nthe coordinator
M.......M..Kthe data
..M........Kthe director
L.....OM...Kthe enclosed
...N.N.....Kthe final
.MN........Lthe following
L.N........Lthe front
L.N.........the gate
L.N........Lthe harbour
O.L........Kthe head
...MN......Lthe inconvenience
.LLK.KLNLLKQthe interview
N.O........Ithe invite
L..N.......Lthe jury
NM.........Lthe kitchen
........L..Othe landlord
N..........Lthe line
LP.......N.Kthe link
N..........Kthe main
L.M.N.......the meeting
PNL.LM.....Jthe morning
NM......LP.Jthe next
......MN...Lthe offer
.....L....LNthe office
...........Nthe old
.OL........Kthe one
N...........the originals
L...LN...M.Mthe panel
O........L.Lthe platform
...LOMNMLL.Kthe position
M..LO..N.LLKthe post
...........Nthe posting
N..........Lthe roastery
L...M.O....Kthe role
K.M........Nthe room
LLLPLL...N.Lthe same
NM........MJthe shop
L.O........Lthe side
..L........Nthe spot
MLN.......MLthe staff
.........N.Lthe take
ML...N....OJthe time
.L.......N.Mthe top
JO......NO.Lthe week
N........L.Lthe whiteboard
L........O..the written
NMLL........their
N.L..M..M..Lthem
NLNNKLLLOLNLthen
..L........Nthen !
OL.........Lthen he
L.LNN.LL.OMKthere
.........N..there are
.L..NL..MN.Kthere is
L..MO......Ktherefore
LOLM........these
NM.K.N..L.LMthey
N.L.........they will
....LN......they're
....LN......they're going
N...........thing
N..........Lthing #
L..MN......Kthings
K..NPNKKNJJMthis
..LNO......Lthis event
NLNLL..M....this is
..L.....Q..Jthis number
L....O.....Lthis occasion
N...........this saturday
...M.N..L..Lthis time
KPLLLKL..LLOthis week
........N..Kthose
L....N......thought
KO.ML.L..PL.three
NJMK..NLLOMKthrough
N.N........Lthrough the
.L....M..O.Lthrough to
.P.L........thu
.PL........Kthu may
POLL.......Kthurs
OOLL.......Lthurs #
LL.NKLKLJLLOthursday
KKO.LKKMLMKOthursday #
K.NNLL..LLMNthursday at
...L.......Othursday between
.M.N.......Lthursday so
.L..M......Nthursday's
N..LLL...N..ti
O.L.M......Ltill
NNOQLLJJJ.MLtime
OLO.LLLLLLLKtime #
..LO......L.time change
LM...N....NLtime to
.K.........Otime url
JPPNLL.....Jtimes
.L.N........times next
...........Ntips
N.L.........title
M.GL...LK.LMto
MKNMLLL..LLOto #
PKJNLMLM.OL.to a
N.L........Mto an
.....N......to another
...........Nto answer
KL..O......Nto apply
N..........Lto ask
.M.L.LO.M..Lto be
......LL...Oto buy
..L........Nto calendar
....O.......to cancel
.........O.Lto complete
...........Oto discuss
.L.MM...NN.Jto do
LL.........Oto go
MOKLL......Oto have
......N.....to hire
O.JLLOLLLNM.to interview
NMKLLLLLL.LPto invite
......N...NLto join
..O..M.O...Jto make
LM.........Nto me
MMK..NOLLL..to meet
L.N.........to meeting
K.LO.......Mto monday
.M.N.M.....Lto move
K....MPP...Ito offer
L.L........Nto reception
L..N.......Nto reschedule
......N....Lto review
N.L.....M.NKto say
LN.....N...Kto schedule
NNKLLM......to see
NM.........Kto set
L.....O....Lto sign
K....M...N..to take
OLL...M.....to talk
.....L....P.to thank
NOLL..KLKO.Lto the
K...M......Nto us
L.......K..Pto volunteer
.......O..MKto work
OKMM.L..KL.Oto you
MLMM..M....Kto your
L.M..O......toch
LKKN.KLLLLOOtoday
O.........MLtogether
...LNL......told
L.OP.KLL.L.Ltomorrow
N..L.......Mtomorrow at
...O.......Ktomorrow is
......N....Lton
LL..M.L...MOtonight
LLML.....N.Mtop
L.N.........tor
L.N.........tor #
LLPL.......Ntot
L....M..O..Ktouch
...N.......Ltoujours
LOLML......Ltra
........N..Ltrack
..L........Ntrae tus
..LM.......Ntraining
.N..........travelling
..O........Ktreffpunkt
L..........Ntrent
NL..M......Ltrial
....N.......trovare
....N.......trovare presto
L.LM.M....LNtry
LMNJLOMLM.L.tu
L.N.........tu entrevista
NL.L........tudo
N.L.........tudo bem
K.ML.....MLOtue
LMM......M.Ntue #
KO.M.......Ltues
..MOLLLLLKMMtuesday
MLKN......LMtuesday #
KNK.L...M.MNtuesday at
..LN........tuesday same
..O........Jtuesday the
NLM..M..M..Ktuo
..L.LM.....Ntus
L..........Otutor
...N.......Ltweede
...N........tweede gesprek
O.LM.......Ltwenty
.OM..KJN..LMtwo
LN.........Ltwo hours
L.....LP...Ltwo references
.M......O..Ltwo weeks
...........Ntwo years
...L.....N.Ltécnico
P.LLLLO....Lu
N.L........Lu ?
N...........u come
......N....Lu graag
MLNMLL.KKKLOuhr
PLK.......NLuhr in
J.NM.......Luhr statt
N...N.....MKuit
O..........Luit voor
NL........MLuitnodiging
OJ..LL.KLKLOum
NJ.MK.MLLL.Oum #
N.LLN......Lum halb
NMLL.......Numa
O.L.........uma entrevista
.QIOKMLKMNKLun
O.LL........un colloquio
L..N.......Lun empêchement
.MLL....M..Nun entretien
L..O.......Lun imprevisto
ONLK..LL.OLLuna
M.L........Nuna entrevista
..J.M..MM.KNund
NLL...M.....und ich
ML.L.P..K..Nune
L..NNN.....Kunfortunately
.....N......unfortunately you
N..........Luniversity
MNMJ.MNLNL.Iuns
........N...uns eingegangen
.....N......uns für
......N.....uns ihnen
M..L..N....Lunserem
L..........Nunserer
L.L........Nunserer filiale
...........Nunsubscribe
KN....LN..LMunter
L....M....LNunter #
ML......O..Lunterlagen
KM.M.LNNNPLJuntil
.........O.Luntil #
LN....M....Luntil friday
.........N..until sunday
.MMM.MJK...Mup
NL.......MMKup a
L..M.......Nup for
LNL.........up to
L.P........Jupcoming
L..M.P.....Kupdate
.....O.....Lupdate on
K.LQ.......Lupdated
...N........updated invitation
.......N....upon
.NP.IKJJJOJNurl
.L.........Nurl if
N.K.........url meeting
L.PLMN.LN.K.us
..M...N....Lus as
..N........Lus know
....MN......us on
M.M........Kus to
..N.........use
...........Nused
...........Ouser
..........LOusers
..KM.LML...Ouur
L..M.......Nuur ?
...N........uur je
...N......LLuurtje
..LL.......Ouw
N...........v
LLMMM....N.Kva
...N.......Lva a
LL..M....O..va bene
LNL.P......Kvacancy
L.O........Lvacante
N.LM.......Kvaga
.....L.....Ovagas
.....L.....Nvagas para
L.KNNLNLN.LLvan
......N....Lvan beleidsmedewerker
N..........Lvan dam
....N......Lvandaag
NL.........Mvediamo
.....N......veel
.....N......veel succes
K.MMM.M....Lvendredi
L.LN........vendredi #
KNN........Lvenerdì
L.N.........venerdì #
O.LLM......Lverde
.....NM.....verder
...N.......Lverschiebung
...N........verte
L..MM.....N.very
..........N.very interested
L..N........verzetten
..N.........vet
L......O...Lvetting
L.LNLN......vez
N..K.L.....Nvia
PL.........Lvia dei
L..........Nvia zoom
OML....L..LKvideo
P........L.Kvideo interview
.....M....O.vielen
.....M....O.vielen dank
L..N.......Lviene
...N.......Lviene ?
...N.......Lviene mejor
L..LO.......vier
M.L........Nview
...........Nviewed
...........Nviewed your
L..........Oviewing
......N.....vindt
......N.....vindt u
..L........Ovisa
...........Nvisa interview
KLO.....K..Pvisit
..N.........visiter
..N.........visiter les
L.N........Lvisitors
L..........Nvoeren
O..........Kvoir
K..........Ovolgende
L.M.....K..Qvolunteer
........K..Ovolunteer at
.L.........Nvolunteers
..NM.......Kvon
.....NKL.L.Nvoor
KMM.........voor de
MML.NM..L..Kvoor je
..L........Pvor
L..........Nvor ort
O.L.........vorbeischauen
LO..........vorremmo
LN..........vorremmo fissare
N.....LLM.MJvorstellungsgespräch
K.N.......MLvorstellungsgespräch am
O.L.....M..Lvorstellungsgespräch ein
...........Nvorstellungsgespräche
LOLM.......Mvos
LO.........Lvos disponibilités
.....NLL..LNvotre
OLL.LN...M.Kvotre candidature
..L........Nvotre conseiller
K..........Nvotre dossier
K..N.......Mvotre entretien
..L........Nvoucher
MMMJ...K....vous
L.K........Ovous avec
...LN.......vous déplacer
..N.........vous fera
N..........Lvous passer
..........N.vous remercie
K..........Ovous êtes
LMLMN......Lvrijdag
QLKL.......Lw
OPLL.......Jwalk
.OL........Lwalk in
N.L........Lwalk the
LNM.........wann
LNM.........wanneer
NPJK..OL.L.Lwant
......N.....want it
PKL........Mwant to
.N..M.N....Jwant you
L.........PLwanted
..........PLwanted to
K..M.......Nwants
MOK.......NKwarehouse
..L.......N.warehouse team
IKKN.OMKMKKOwas
L....P.....Kwas a
.....L..K..Qwas received
L..........Nwas sent
...........Nwas your
OM..L......Lwat
P..........Kwat een
N.L.......M.water
OLL.....M..Kway
N...........way video
.KKONQNK.MJLwe
.LK.NN.ML.L.we are
L........O.Mwe ask
M..O.......Lwe do
...........Nwe found
LL...L..O..Mwe got
.....N.....Lwe had
LJKOOPK.OK.Kwe have
L.......O..Lwe hebben
N........M..we invite
K.M...M..M..we je
L.N........Lwe know
NM.........Kwe liked
...N........we missed
...O.M.....Kwe need
M.......K.LOwe received
N.....M.....we want
L..MM...ON.Iwe will
M.LL..Q....Kwe willen
L...MO..L..Lwe wish
.....N.....Lwe won't
N.LLLMOML.LLwe would
.NL...ON.L.Lwe'd
.NL....N....we'd like
L.....O.....we'd love
MKL.L....Q.Kwe'll
OLLLM......Mwe're
.L..NO.....Jwe've
..L........Owebinar
KPNKLLL.LLLOwed
L.N........Nwed #
.OL........Kwed may
LOQM.LKKJKJNwednesday
LMLLM..LL.LOwednesday #
JMQ.........wednesday at
....L......Owednesday is
NO.........Kweds
JPJMJ.LKN..Nweek
...........Nweek !
KQ..........week ?
KO.M....NM.Jweek of
...........Oweekly
LM...L..O..Kweeks
NLLLMM.....Kweg
O..........Lweg wilt
...........Owel
..L...O...M.welcome
.N..........welke
.LLM.L...NL.well
...N.......Lwellington
K.LLNMM.M.LMwenn
K.LLNMM.....wenn sie
JK...NNMM...were
.....N......were not
NLLL.......Nwerk
O.L.........werkstatt
LN..M.......weten
LOMKKNLLOL.Nwhat
........N...what happens
N.L.........what you
.N.........Lwhatever
KPMN...L..LLwhen
.O.........Kwhen are
..LN........when changed
K.LM....MM..when the
..OL.M....LNwhere
LRLL.LLLLLLKwhich
.N..........which is
LP.........Lwhich one
..LN........whitcomb
N........L.Lwhiteboard
LK.LLNLLLPLNwho
L....N.....Nwho has
.....O.....Lwhose
.....N......whose experience
K..NL......Mwie
..LO.......Lwie besprochen
PLLL..N....Kwij
LN.........Mwil
.KPN.KKKO...will
..O........Kwill attend
L..MMJL.P...will be
L..........Nwill interview
L.O.........will meet
....N......Lwill need
....OO.....Kwill not
...N.......Lwill now
N.M.......MKwill ring
........K..Nwill write
M.LL..P....Lwillen
L.....N.....willkommen
...MN.......wir das
.M...N......wir ihnen
..N........Lwir ihr
N.L.........wir in
P.K.........wir laden
L......N....wir möchten
L.M..N.....Lwir uns
JM.LOO..L...wish
L..LOP..L..Kwish you
NNOLLMKKJLJMwith
OLNL.....K.Mwith a
O...ML...L..with an
L..........Owith dr
L.L.N......Mwith it
ON..L.N.LL.Kwith me
N........L..with one
NMLL.......Mwith our
.....O.....Lwith someone
NINL..KK.P..with the
NO.K...LLMLLwith you
K.L....O...Nwith your
..L.OL..L..Mwithdrawn
..L..L..MM.Owithin
...........Owithin #
........K..Nwithin ten
L..........Nwitness
L..........Nwitness interview
KM...L..M.MNwoche
MMLLL......Owoensdag
.L..NN......won't
LL..NN......won't be
L.KO......LNwordt
R.IM.LKNKL..work
Q.KL.......Lwork ?
NL..........work on
KOKL......NNworks
.M........OLworks for
POIKJL..JKKMwould
OPJKKJ.NKKKMwould like
O.LL........would thursday
L..........Nwould tuesday
.K.O.......Owould you
NL..........wouter
....N...K..Mwrite
M.......K..Mwrite to
....N.......writing
.........OMLwritten
..........LOwrote
MNLL.......Mwürden
N...........würden sie
...........Nwürden wir
ML.L.......Px
L..LM......Nxx
N.M.KOLMK..Ly
N.L.........y de
.N...L......y nos
.....N......y por
.....N..L...ya
LLNLO.MLLL..year
L.O........Lyear #
M.L.N......Lyear and
.........L.Oyearly
......L....Oyears
OKJLLLRM.L.Kyes
......N.....yes from
LL...L.M..OMyesterday
MNNLL......Kyo
MMKJ.M.KKL.Myou
MNLL........you ?
K......O.M.Lyou a
N..........Lyou again
KL.LL.M...P.you and
M....N..M..Jyou applied
.KOK..KL.OKNyou are
LN.LM......Lyou around
JL....QP...Lyou as
NM.M..M....Jyou at
ML.........Nyou be
.....O.....Lyou but
.M.KLONLLOLLyou can
..L........Oyou can't
.M...N......you could
LLKJ.QJLNJP.you for
...M..N....Kyou got
ONLKK.LLLMKMyou have
L.....O....Lyou hop
.........N.Lyou if
MNN.LO.....Jyou in
.....N..L...you luck
..O.......MKyou monday
NLMLKMM.L.L.you on
OLL........Lyou passed
.N.........Lyou prefer
L.L.L.PP...Iyou the
...L......N.you then
...M......OKyou thursday
O.IKM.NLLNKJyou to
L.O.......MLyou tomorrow
.OLL.MM....Lyou want
KL...MMM...Myou were
NLQL.L.LL.L.you will
........L..Nyou your
OL..........you'd
.LP......MMKyou'll
M.ML.L.L.K.Nyou're
L.N.........you're all
L.L........Oyou're in
N.L........Lyou're invited
L.O.........you're on
N.L.........you're through
N.L.........you've made
K.PK..KLNKJNyour
M.IJLOLKQNKKyour application
L.M........Oyour appointment
LO..........your availability
.L.........Oyour background
...L.......Nyour delivery
...........Nyour exit
MLL...M....Nyour first
..L.....R..Jyour form
..L........Nyour initial
L...MO.....Lyour interest
.NPPPMK.JKKKyour interview
.N......M..Lyour letter
L.L........Nyour manager
.L...L..L.LQyour next
.......M...Oyour offer
MMM........Kyour onsite
L.P........Jyour own
L.N........Lyour panel
L.K....O...Nyour passport
.N.........Kyour portfolio
.L...L..N..Nyour profile
.........L.Oyour property
N.L.LK..O..Nyour resume
.......N...Lyour successful
..MM.L....NKyour time
N..........Lyour video
L.N.........your visit
..LN.MM.L...yours
......N.....yours if
N.L........Myourself
..N.........youssef
...........Nzone
MMPMKK.KK.KMzoom
PLKKM.M....Kzu
N.......M...zu einem
......N.....zu können
NKI.LLM.MMM.zum
O.K.......MLzum vorstellungsgespräch
..O........Kzur baustelle
.....L.N....zusage
OOGIILJIRLIN~1:application
LRJLL..KKK.N~1:appointment
K.IKKLK.KRKL~1:assessment
LQLLKJKJKJLO~1:availability
.LJM...LK.LP~1:bank
KLQ..JKKLLKN~1:booked
MJNJKKNLL.MO~1:bring
.OOKLJ.JPKK.~1:call
IKILRJKKKKKL~1:cancel
IKILLQLKM.LO~1:candidate
IQK.LKLLLKKM~1:choose
LOMLMKL..LKN~1:client
NJPNMIKJJLKN~1:clock
OLH..O.KJ...~1:come
IIIJJIRKORLM~1:complete
IJJLLLJTLLLJ~1:condition
HJQHJJJ.KJ.P~1:confirm
ILKLOQ.LJLLJ~1:decided
JJKNNQKLMKKL~1:decline
JLLKR...L..L~1:filled
NLJJKMQPKK..~1:forward
..K.L..M...O~1:health
HIKL..SNKPKK~1:hire
KM......L..P~1:home
NPGKJIMLJ.KN~1:hope
.MMNKKKKKPKN~1:internal
MLMM.KJK.KJN~1:interview
.MOKK.LLLKLN~1:interviewer
P.IIJJJJ.OKM~1:invite
L.NL.O.K.K.M~1:join
.L.LNQLLO.LH~1:keep
PKOLLLLLLMLL~1:meal
MO.IMO.KJ.NK~1:meet
MPIMJI.JKPJN~1:minutes
MIMM.KMJKLJN~1:month
HJGR..JJJLK.~1:move
KJIJ.KRNKOKM~1:offer
MONM.KKK.KK.~1:onsite
M.JKLLLLPLON~1:opportunity
.NKM.OJMKJKN~1:panel
LMH.PQ.J.J..~1:past
M.MKQPMLKKLK~1:position
.LL........P~1:press
LJNJKJMKRKJN~1:received
LL.JP.KJOLJN~1:recruiting
HIHRRRKKJKLH~1:regret
K.QKL.......~1:reminder
L.NKPLNKMKN.~1:reply
KMLLL.L.L..P~1:research
.L.K..LNQKK.~1:review
N.ONLJJ.JJLN~1:room
NOLKLKKJ.PKL~1:round
IKLJLLPQLKKN~1:sales
LL.LL.LOKL.P~1:school
NNKJKPK.OKK.~1:shortlist
NOKMKMLJLK..~1:talk
MNPLLM.JNJ.K~1:team
L.LHLQIJOKTL~1:thanks
JIOQQJJJJJM.~1:tomorrow
L.MKM....Q.I~1:trial
NOOJKKJJKNJN~1:video
..K........P~1:visa
NION.JKJJKKN~1:weekday
NOLLKK.JJKR.~1:withMe
M.KINNL.KKMO~1:yesterday
KJPP.KJJ..JM~1:zone
NOHIJLJIRLIN~application
L.L........N~application&bring
O.L........K~application&call
........L..N~application&complete
N..........L~application&forward
...........N~application&home
O.L.....N..L~application&interview
N...........~application&invite
N.L.....N..L~application&month
M.L.LN..N...~application&past
O.KLLMLLO.LK~application&position
.LL.....P...~application&received
........O...~application&review
.M......O..L~application&team
NNLLLKLLO.LM~application&thanks
N...........~application&weekday
P.L..L..L...~application>come
........M..N~application>complete
........N...~application>decline
........L..N~application>home
OOLL.L.....K~application>hope
MLN.LL......~application>interview
K..........N~application>month
........N..L~application>opportunity
....LN..N..M~application>past
O.KLL.LLP.LL~application>position
L.......O..L~application>review
........P..K~application>team
........N...~application>thanks
........N...~application>zone
KQ.LK.LLKKLN~appointment
.O..........~appointment&choose
..L........O~appointment&confirm
MNL........L~appointment&interview
..LL.......N~appointment&month
L..L.......N~appointment&weekday
..K........O~appointment>confirm
L.M.......NL~appointment>hope
LP.L..M....L~appointment>weekday
KLJ.KLK.KRKL~assessment
L........P.L~assessment&complete
.........O..~assessment&hope
.........N..~assessment&interview
.........O.L~assessment&invite
L........P.L~assessment&video
.........O.L~assessment>complete
.........P.K~assessment>internal
M........O.L~assessment>minutes
LQKLJJJKKK.N~availability
LO.M.......L~availability&choose
.O..........~availability&hope
MK.L.......O~availability&weekday
.N..........~availability&withMe
...........N~availability>interview
LO.........L~availability>round
M.LLLM.....N~availability>weekday
.MJN.LLKKMKO~bank
LLQLMJJJKLJN~booked
K.NM.L.....M~booked&interview
...M.......N~booked&month
..LN........~booked&move
....L......N~booked&past
NLLM.......L~booked&position
L.MN.......M~booked&weekday
L.N.........~booked>month
....L......N~booked>past
J.OMN......M~booked>weekday
OIPJJJ.KJKLO~bring
M.N........N~bring&hope
..L........N~bring&offer
..L........N~bring&visa
L.L........O~bring>application
L.L........N~bring>offer
..L........N~bring>visa
.NN.LN.KPKK.~call
L.......N..M~call&interview
OL..........~call&month
ML.L.MM....N~call&weekday
..L.....N..M~call>interview
..N........L~call>minutes
NLLL......MN~call>weekday
IKNJRJJKJJJ.~cancel
L..LQ......K~cancel&clock
....OL......~cancel&filled
K.LMQL.....J~cancel&interview
....P......L~cancel&month
..OL.......L~cancel&move
L...Q......J~cancel&past
L.L.PL.....L~cancel&position
....OL.....L~cancel&regret
....N.......~cancel&tomorrow
L.L.PL......~cancel&weekday
....PL.....L~cancel>interview
L.N.........~cancel>move
....PL.....L~cancel>position
KJJKKQKJ.NKO~candidate
.....N......~candidate&decided
L....P.....L~candidate&decline
L........O.L~candidate&interview
.....N......~candidate&past
L....O......~candidate&position
.....N......~candidate&round
HRJLLKKKLKJ.~choose
JQ.........L~choose&hope
.N.........L~choose&interview
.N..........~choose&month
LN..........~choose&reply
LO.........L~choose&withMe
LO..........~choose>appointment
LO.M........~choose>availability
.O.........L~choose>interview
LN..........~choose>minutes
...........O~choose>weekday
LO.LMLK..LKN~client
L.L........N~client>video
MLPN.JKJJLKM~clock
OLKL..M.....~clock&come
L.....N.....~clock&complete
.......O...L~clock&condition
K.N.......MN~clock&confirm
ML.LL.M.LM.N~clock&hope
.KNM.LL..K.N~clock&interview
O.KL.......M~clock&invite
K.M........M~clock&minutes
M.LNLL.LKNKM~clock&month
L..P........~clock&move
.KML..NM...K~clock&position
L..NN......K~clock&regret
NL.........O~clock&room
N...M......K~clock&round
OLMK..M...MK~clock&talk
L....M....PL~clock&thanks
M.NNLKLKK.LM~clock&weekday
..NPLLLLL.L.~clock&zone
..M.......NK~clock>appointment
..L........O~clock>bring
M..LO.......~clock>cancel
LO.........L~clock>choose
KM.........M~clock>come
L.ML..O....L~clock>complete
L.M..LM...LN~clock>hope
..LN...M...M~clock>interview
NLML....M...~clock>minutes
L....N......~clock>month
L..O........~clock>move
NLLL......MM~clock>onsite
NLLLO....MNL~clock>position
L...N.......~clock>regret
NKMO.L.L.LLM~clock>room
O.ML..M....K~clock>talk
..Q.M......J~clock>video
JQJO.KLKKO.M~clock>weekday
.MOO.LLLL.LL~clock>zone
NMHK.PM.JL.L~come
......N.....~come&complete
.....M.N....~come&hope
N..........L~come&meet
NL..........~come&past
N.L........L~come&talk
.....O.....L~come&thanks
PJKK..NNLLLL~come&weekday
LN..M.......~come>position
N.........ML~come>room
OKK...MNL.LK~come>weekday
KHIIIIS.NRLM~complete
.LL...NM.O..~complete&hope
LL....MM.N..~complete&month
......P....L~complete&offer
........O..K~complete&past
........N..L~complete&received
J.....P..O.K~complete&weekday
.........O.L~complete>assessment
......N....L~complete>hope
L........M.N~complete>minutes
L.....Q....L~complete>offer
........P..K~complete>past
.........N..~complete>video
K.....M..P.L~complete>weekday
JKJLKLLTLLLK~condition
.......O...L~condition&forward
.......N....~condition&hire
......LO...L~condition&hope
.......N....~condition&interview
......LP....~condition&position
......LP...K~condition&sales
..L....N...L~condition&weekday
.......O...L~condition>hope
.......P...K~condition>sales
LJPKJJJLKJ.P~confirm
O......M...L~confirm&hope
K.PL.......L~confirm&interview
K.OL.......O~confirm&month
K.P.........~confirm&position
J.NLL.....NO~confirm&weekday
K.P.........~confirm>interview
...L......NP~confirm>weekday
JKKLOR.KKKKI~decided
.....O......~decided&decline
.....O......~decided&past
.....O......~decided&position
.....O......~decided>decline
.JJNNRLK.KKK~decline
.....N......~decline&month
.....N......~decline&past
L....P......~decline&position
L....P.....L~decline>candidate
JLLKR.LLLLL.~filled
....N.......~filled&interview
....O......L~filled&past
....P......L~filled&position
....NL......~filled&regret
ML.J.OQOKK.L~forward
O...........~forward&invite
NLLL.LNM....~forward&month
M.L...NM...L~forward&position
......NO...K~forward&sales
N.L.........~forward&weekday
N..........L~forward>application
.M...NM....L~forward>call
.......O...L~forward>condition
N........M..~forward>invite
......N.....~forward>position
.....L....LN~forward>round
......OM...L~forward>sales
P.OL......LK~h:application
KMPL......L.~h:availability
...NL.....LN~h:bring
..........LO~h:candidate
.LP.LLLLLLNK~h:clock
M.OLL.....MK~h:come
P.L........K~h:complete
L.L.......NM~h:confirm
N.L.......M.~h:forward
M.L.......LO~h:hire
L.N.L.....PK~h:hope
LLJ.ML....RL~h:interview
L.L.......OM~h:invite
..L........N~h:keep
...N.......L~h:meet
..KP........~h:minutes
..MNNKLLLLQJ~h:month
...L......NM~h:onsite
O.LL........~h:opportunity
MLLLLL.....Q~h:past
MMMPL.....NJ~h:position
..L.......LP~h:received
..L........P~h:recruiting
L..N........~h:regret
...........N~h:reply
L..M......NL~h:room
L.LO......LM~h:round
L.MM......N.~h:talk
LMJ.......QL~h:team
K.OL.L....PK~h:thanks
...M......OK~h:tomorrow
L.........N.~h:video
IKPOMKLLLLPJ~h:weekday
J.Q.......ML~h:withMe
..........N.~h:yesterday
...........N~h:zone
.LL.L..N...O~health
IJKKLLSMKPKL~hire
......N.....~hire&minutes
L.....P....L~hire&month
K.....Q....K~hire>month
LM...LLMK..P~home
NPI.JK.LJLJM~hope
NPKLLLLLLKLO~hope&interview
N.L.........~hope&join
NNL...M....L~hope&meet
L........N..~hope&minutes
N.K.LL.ML.K.~hope&month
......N.....~hope&offer
MN.........L~hope&onsite
KM...LMM....~hope&past
..N....M...L~hope&room
NO..........~hope&talk
MO....M.....~hope&team
NNL........L~hope&video
OLJ.KKM.KMKM~hope&weekday
.NLM...ML..L~hope&withMe
.O.........L~hope>availability
N.N........N~hope>bring
KP.........L~hope>choose
ML.L.M.O....~hope>come
LL....O..N.M~hope>complete
L......N....~hope>condition
O.L....M...L~hope>confirm
...........N~hope>internal
.ML....M...N~hope>interview
NM.........N~hope>invite
OML........L~hope>meet
...L.......N~hope>move
MMN........K~hope>reply
.N..........~hope>talk
NN.........L~hope>video
P.JN.L......~hope>weekday
.N...L......~hope>withMe
NM.MJKKKKNJN~internal
L..N........~internal&month
L.LN.......M~internal&weekday
.K...KJKM.JN~interview
O.JKK.LLMMKN~interview&invite
LM.........O~interview&minutes
OKI.M.LLMLKM~interview&month
K.KQL......L~interview&move
MM.L.L..N...~interview&onsite
MLKMMN..LLLM~interview&past
M.M.N.L.L.LL~interview&position
K..L....M..O~interview&recruiting
L..NN......K~interview&regret
..OL........~interview&reminder
...........N~interview&room
N..L.....M..~interview&round
L......M...N~interview&school
M.L..M..N..L~interview&shortlist
LL..LO..L.M.~interview&thanks
L.MNL......M~interview&tomorrow
NJLOMKKLLKKN~interview&weekday
.....L.....N~interview&yesterday
.NL.........~interview>appointment
L.O..L.....M~interview>booked
....N.......~interview>cancel
LL.M.......N~interview>hope
L.L........O~interview>minutes
......MMOMLL~interview>month
KLLMLO.....M~interview>past
N..N..L.LM.K~interview>position
...L.......O~interview>recruiting
L.NOL.......~interview>tomorrow
PJNN.KKLKJJM~interview>weekday
.....L....LN~interview>yesterday
OMO.K.KKKKKN~interviewer
PLIIJLJJMOKM~invite
PLKKLLLL..LN~invite&month
O.L..M.....L~invite&position
O..........L~invite&round
L..........N~invite&school
PLKL.......N~invite&weekday
.........O.L~invite>assessment
P.IJL.KKM.K.~invite>interview
.LOLKOMLLJ.M~join
N...........~join>video
L..........N~join>weekday
JJMLQQKLOOKH~keep
OJPKLMK.K.K.~meal
O..........L~meal>weekday
MO.JMP.KJ.ML~meet
M...LN.....K~meet&past
.N.........L~meet>availability
M.........NL~meet>team
NKKLM......O~meet>weekday
NP.NJILJKOJN~minutes
...N........~minutes&move
LN.M........~minutes&round
NM.........K~minutes&team
.N..........~minutes&video
L..N........~minutes&weekday
L.L........N~minutes>application
..L........N~minutes>clock
......N.....~minutes>hire
.........N.L~minutes>hope
O..........K~minutes>invite
K........O..~minutes>month
K..L.......N~minutes>position
O.L........L~minutes>room
OLL........L~minutes>talk
O........L.L~minutes>team
JN..M.M.M..L~minutes>weekday
.N..........~minutes>withMe
ML...KMJK.JM~month
K..Q.......K~month&move
N..........L~month&onsite
ML..NMNM.LLI~month&position
N..L.......N~month&room
N...........~month&round
......OM...L~month&sales
L......M...O~month&school
........N...~month&shortlist
O.L........L~month&talk
ML...MM....K~month&team
L....O.....L~month&thanks
NLMM.JKKJ.JN~month&weekday
..LM.......N~month&zone
N.NM.JKJJ.KN~month>clock
L.....N.....~month>come
L.....Q..L.L~month>complete
......N.....~month>forward
L..M.......N~month>interview
L..........N~month>invite
MLKO.LML...M~month>minutes
......O.....~month>offer
....O......L~month>position
........N...~month>shortlist
KPKN..M....M~month>weekday
K.M........N~month>zone
GI.R..JJJLJM~move
...N.M......~move&past
LLLP........~move&position
...O.......L~move&regret
...N........~move&room
L..N........~move&round
L..O.......L~move&talk
..LN........~move&tomorrow
K.KP........~move&weekday
..OL.......L~move>cancel
LLLQ.......L~move>interview
...N........~move>room
L.JQ.......M~move>weekday
JIHJ.LSOKNKM~offer
M........N.L~offer&round
......N....L~offer>complete
M........N.L~offer>round
NOOPLKKKLKK.~onsite
N...........~onsite&room
KMMM.L.....L~onsite&team
N.L.........~onsite>recruiting
N..........L~onsite>room
L.N..L......~onsite>team
.LI.K.KKQKOM~opportunity
..........N.~opportunity>position
.O.MLNJ.KLKN~panel
..L.M......N~panel>interview
LMH.PQ.JMJ..~past
..LLPO.LL.MK~past&position
L....L..P...~past&received
L...NO.....K~past&regret
M.L.LO.....M~past&shortlist
L.LN.NN....L~past&weekday
NM......M..K~past>application
L..LQ......J~past>cancel
....LP..L...~past>decided
....OL.....L~past>filled
KLM.L......O~past>interview
...O........~past>move
K.L..L..Q...~past>received
.....N......~past>review
N.LLLO...L.M~past>shortlist
.....L....O.~past>talk
......M...LN~past>team
..LN.M.....L~past>weekday
.LNJQQ.LKKLL~position
L...NN.....K~position&regret
......NN...K~position&sales
.......N...L~position&school
N..M......MK~position&talk
.MLL.L....NM~position&team
NL...M..M..K~position&thanks
....N.......~position&tomorrow
MKN.NL..LL..~position&weekday
.....L.....N~position&yesterday
.....O..L..L~position>application
..L.O.......~position>cancel
K.N.........~position>clock
.......O....~position>condition
.....P.....L~position>decline
....N...L...~position>filled
M.....N....K~position>minutes
..L.L.O....L~position>month
L...PN....LL~position>past
L...OM.....L~position>regret
N..........L~position>room
L.........N.~position>round
.LLLN......N~position>team
MLO.L......L~position>weekday
LLL........P~press
LLNJJJMKRJJM~received
.L...M..P...~received>application
.MMMOMJJOLJ.~recruiting
NMN...L..LLL~recruiting&team
L.L........O~recruiting&weekday
........M..N~recruiting>interview
M.N...L.MLL.~recruiting>team
..LL.......N~recruiting>video
HJHRRRKKKKKH~regret
.....N......~regret&shortlist
K..POL.....K~regret&weekday
....N.......~regret>cancel
L..M.P.....K~regret>past
K.QKL......M~reminder
..OL........~reminder&tomorrow
L.PL.......L~reminder>interview
MON.MKMJ.J.L~reply
LO..........~reply>choose
L.N........L~reply>clock
KMNLL.LL..LO~research
..MK..LMQKK.~review
.....M..P..L~review>application
OLOPLJKKJJK.~room
N.L.........~room&talk
NL.........M~room&weekday
O.L........L~room>talk
NNLKL.KJLPLL~round
N.L.........~round&team
M.L......N..~round&video
M..L.....N.L~round>interview
.........N..~round>video
..N.........~round>weekday
LMHIIQJJRJJ.~s:application
K....L..P...~s:application>received
HPNNO..LKKKN~s:appointment
..L........N~s:appointment>confirm
JKKLLLLLLRLK~s:assessment
LQ.L....L...~s:availability
LLK..L..LM.P~s:bank
J.RKL......K~s:booked
OOP..K.LKLLK~s:call
IKIJRILLKLLL~s:cancel
....P......L~s:cancel>interview
..KK.......Q~s:candidate
LP.........K~s:choose
.N.........K~s:choose>interview
.KMNNKLLLLMN~s:clock
.KML.......P~s:come
M....LM.NN.K~s:complete
.........N..~s:complete>assessment
LLLLLLKS.L.J~s:condition
.......P...K~s:condition>sales
GJQJJJKKRKKM~s:confirm
.....L..O..L~s:confirm>application
K.P........L~s:confirm>interview
..N........L~s:confirm>talk
...LLN..L..O~s:decided
...MNO.....K~s:decline
..O..N.....J~s:filled
L..L.......O~s:health
L.L...PN....~s:hire
I.......L..Q~s:home
L.N...P....I~s:hope
LML..L.....O~s:internal
O.OONJIIIIKN~s:interview
.O.L........~s:interview>appointment
L.P........K~s:interview>booked
....PL.....L~s:interview>cancel
L.N.........~s:interview>confirm
....N......L~s:interview>month
...O.......L~s:interview>move
...........N~s:interview>press
L.O........L~s:interview>tomorrow
L.MNML....M.~s:interview>weekday
LNL........N~s:interviewer
PJIKKKKKK.MM~s:invite
PLL........L~s:invite>interview
L.N.........~s:join
OLL.L......N~s:meal
.MMLM.LLLLLO~s:meet
L..N.......M~s:minutes
NKOMO.KKKKK.~s:month
KKIRJKLLLLLL~s:move
L.LPL......L~s:move>interview
K.LLLLQQ...L~s:offer
.......O....~s:offer>condition
LK......L..Q~s:opportunity
ML.M.LL.LL.P~s:panel
KKLM.KLLO..O~s:past
NNMIJNNKKLJN~s:position
......N.....~s:position>sales
JLLL.......Q~s:press
IIKLLILLRLL.~s:received
KL...L..Q..K~s:received>application
..ML.O..LL.N~s:recruiting
KMQKL......K~s:reminder
..N.........~s:reminder>interview
..N........L~s:reminder>tomorrow
L....N......~s:reply
...........O~s:research
M.K.N......N~s:review
KL.....MM..P~s:room
NPOLKLKKKPKH~s:round
.........N..~s:round>assessment
HJHKLJPRKKLP~s:sales
......LP...K~s:sales>condition
L.LL..LL...R~s:school
L..........N~s:school>interview
NMNN.LKKJLPK~s:talk
OMILMNMLLLNJ~s:team
IJKLL...O.SI~s:thanks
........N...~s:thanks>application
..........N.~s:thanks>talk
KLQOMKLLLL.L~s:tomorrow
OKKLNL...Q.I~s:trial
PKNLLL.LLOLL~s:video
.........N..~s:video>assessment
OLM........L~s:video>interview
..L........O~s:visa
KINPSKJJJJNM~s:weekday
M.N.........~s:weekday>month
IKLJKLPQLKJN~sales
.......N....~sales>condition
L....MOO...J~sales>position
L.....KNKKLP~school
.......N....~school>clock
MOJJKPK.PKKL~shortlist
N...........~shortlist>interview
NNL.JNKJLL..~talk
NK........N.~talk&team
L....O....NL~talk&thanks
OKLM..ML...K~talk&weekday
N.L........L~talk&withMe
.....MM...MJ~talk>clock
NM.........M~talk>hope
L..M.......N~talk>minutes
.....N......~talk>past
NLMNL.....MK~talk>position
O.L.........~talk>team
NM..........~talk>video
N.ML..M.....~talk>weekday
NOPNK.LK.KLK~team
MK.M..M.M..K~team&weekday
OL.........L~team&withMe
N..........L~team>call
NMLM.......L~team>hope
......N....L~team>month
NMML........~team>recruiting
........N..L~team>review
L.KI.QJJOJTL~thanks
K...LP....QJ~thanks&weekday
L.........QK~thanks&withMe
NOKKKKLLO.LM~thanks>application
ML...P.....L~thanks>come
KL..LM....NM~thanks>interview
.....N......~thanks>join
L.N........K~thanks>reply
L....O..L..L~thanks>talk
.....L....O.~thanks>team
.....O....NK~thanks>weekday
..........P.~thanks>withMe
I.NQPJJJKJMM~tomorrow
..LLN.......~tomorrow>clock
...N........~tomorrow>move
L.NL.......M~tomorrow>weekday
..O.......LL~tomorrow>withMe
OMNL.LLL.L.K~travel
..NK....MQ.H~trial
N..........L~trial&weekday
MPP.JJLJKMJM~video
NKL........M~video&weekday
K........Q.L~video>assessment
N.......M...~video>interview
LNL......M..~video>minutes
J.M....M...N~video>team
...........N~video>weekday
NMM........K~video>withMe
L.KL...O...O~visa
NLO..JKJJKKN~weekday
MN.LL.....OK~weekday&withMe
...P.......M~weekday&zone
..N........K~weekday>bring
MMQOKKLKKKKM~weekday>clock
..N.........~weekday>minutes
NKMM.JKJJ.JN~weekday>month
...O.......L~weekday>move
K...O.N...NJ~weekday>past
KL.L...M...N~weekday>position
L.N.........~weekday>talk
O..L......MK~weekday>withMe
NPLNKL.JJJOL~withMe
LN..........~withMe>availability
.N..........~withMe>choose
L..........N~withMe>interview
NLL........L~withMe>meet
LN........OK~withMe>weekday
M.KINNL.KK.O~yesterday
.....L.....N~yesterday>onsite
LNPP.KJJ..J.~zone
L.N.........~zone>team
LM.O........~zone>weekday
ML.LMKNK..KNà #
K..........Nà l'entretien
NL..L.....NLà la
M.L..N......à notre
..LMMLLLMM.Nàs
.MLM.LLL.MMNàs #
NM.........Lça
.MK..M.....Nè
K..........Oêtes
KML.....M..Oüber`,
};
