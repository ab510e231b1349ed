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
  step: 0.119803,
  bias: [9, 2, 10, 4, -1, 0, -10, -15, -10, -6, -8, 24],
  weights: `\
L.M.LLM.MM..!
LL.MLLN.L..N! !
K.M........N! come
.ML...M....L! please
.LL........N! the
MML....M..ML! we
.....L......#
MLM..L....L.# #
MKLNLL.....N# ?
L.M..L......# a
M.L........M# about
N.LM.L....LM# alle
..LN.......L# am
LL....P....L# an
KN.L........# and
LL....M.....# april
.L.N........# as
L.L........N# ask
ML..M.......# at
L..N.......L# aug
N...........# before
..LM.....M..# bring
K.L...P....L# brut
L.M.........# bst
L....L.....O# c
K..........O# central
LLNL....MM..# con
.LL........N# days
MLMMLLM.L.LL# de
..M.........# december
K.MOML..M.LK# e
LMNKLM.....M# en
MLL.....PL.L# entrevista
LL...LO..M.L# er
L.LN.L..M..L# et
LL....N....M# euro
K.M...M...NL# februar
...L........# february
MLM........M# for
M.MM.L......# h
MLOL.......L# hora
L..L.......N# hours
OMK........K# hrs
.L.K.M.....N# i
JM.K.L..N..P# il
...O........# im
M...........# in
L..N.......L# instead
L.NLML......# interview
L....L..M..N# interviews
K.MM......M.# is
O.L........L# ish
JMOL.......M# it
N.L.........# january
L.N.........# join
MLMM.......L# juin
..N........L# juli
L.M.M......L# july
..L...ML.L.M# june
..M.........# juni
LKL...N....P# k
..L..L..P..L# keep
..LKO......M# le
MLMLLM.....M# lunch
M..M........# maart
.........M..# mai
M.M........L# march
..MM..M....L# mars
MLM...M.M..K# marzo
ML..M......L# may
ML..M....M.L# mei
N.LL........# merci
MM..........# min
MLK......M.N# minute
KML......N..# minuten
..LL.....N.M# minutes
KLL......M.O# minuti
..LL.L.....O# minutos
.MM.........# märz
..ML........# na
.MM........L# nd
...........N# new
LLLNM......M# no
L..MM.......# nov
KM....M..M..# november
MLLLL..M...N# novembre
LMMM.......K# o'clock
....M......L# oct
O.L........J# october
..MM.......L# octobre
K..........N# of
NL.......M..# oktober
OMLL.......L# on
.O.........L# oppure
LM.........N# or
..N..L...O.K# ore
...ML.LM...M# ottobre
N..M.......L# p
..LM.......M# para
M...L......M# per
..L........N# please
.M..........# pm
..K....M...N# por
N..L........# porti
N.M........K# presso
L...O.......# queda
MLM......M.L# questions
..LN........# robin
L.N.........# room
N..........L# rue
N.L........L# sala
N.LL........# salle
LMN...M....L# se
M.L...L....N# september
..L........N# septembre
O.L.M......L# st
.LO........L# te
.MLM.L..M..L# th
....N...L..M# thank
NL.LM.......# the
M.N........L# time
LMMLLLM..L.N# to
L..........M# tue
M.MM.......J# u
..M.L...L..M# uhr
N..L......LM# um
L.L...M....N# und
.LM........M# uur
.L...M.....M# we
LN.L........# wed
LO.........L# which
K..M...M....# with
.........N.L# words
M.LN.......K# work
L.L.......OL# works
.M.ML.N....K# y
..NL....LM.L# you
..L........N# your
M.NL.......K# º
MMM.L.......# à
N.MLL.......# às
........O...++application receipt
.L.......Q.K++assessment
L.L.QL.....L++cancellation
L.....LP...L++conditional offer
K.PL........++confirmation
............++interview
M...........++invitation
KLLL.L....MS++none
LLL.LLPM...L++offer
LL..MQ..L..K++rejection
LO.M.......L++request for availability
KLLQ........++reschedule
..L.......O.++thank-you reply
L....L..P..L+application receipt
.LL......S.K+assessment
LLL.SL.....L+cancellation
LLL.LLKU...L+conditional offer
K.OL........+confirmation
M...........+interview
M.L.........+invitation
LLLL.......P+none
KLLLLLSN.L.K+offer
LLL.MS..L..J+rejection
LPL..L......+request for availability
JLLS.L......+reschedule
LLL..L....Q.+thank-you reply
LL......Q..K=application receipt
LL.......Q.K=assessment
L.L.QL.....L=cancellation
L.....LQ...L=conditional offer
K.SL.......J=confirmation
R.LL.......K=invitation
NMMM.......J=logit
L..........M=no
L..........O=none
LL..L.QL...L=offer
LL.L.R..L..K=rejection
KRL..L.....K=request for availability
K.LRL......L=reschedule
..L..L....O.=thank-you reply
NMMM.......K=yes
NOJMLL..LLLN?
OL......M..L? #
LO.ML......K? any
P.L........K? ask
P.L........K? dann
.LL........O? i
M...........? i'll
LLNLL.....MM? i'm
KM.........N? it'd
LO..........? mornings
...M........? same
.L.O.......L? still
NMLL........? we
.L.........N? you
O.LL.......L? you'd
..KP.......L? zelfde
LMMMMLL.LLNL@answer
KQLML...LL.M@booking page
....N.......@calendar CANCEL
MLLNL.......@calendar REQUEST
M....LO..L.L@decisionBy
NKM..L..LL.M@doubt
JLIJLLL.L.XP@from private
MLN........K@kind meal
M.N.L....L..@kind onsite
ML...M..L...@kind panel
.MMK..L.ML..@kind phone
NLMKL...MO.J@kind test
N.NLLLL..N.K@kind video
..PKL...LLLN@length 0
.L..L......M@length 1
.M..M......L@length 2
LM..........@length 3
MLM.........@length 4
PKO.L....L.L@link
JOK..N..MMML@meetings 0
NKM..L..L..M@meetings 1
NLPL.......L@meetings 2
JLIU.L.....M@oldTime
KLKJLM....LV@own house
MLML.L....LN@passed on
N.MLL.....L.@phone
O.NLLL.....L@place
JKQ.L.L..LQL@re
LMKKLLM..Q..@replyBy
MM.ML...N..J@requisition
........M..K@role
M.MM.....L.L@round final
ONKL........@round first
.MML.L...L..@round screening
.L..M......L@round second
IVKLLL..LL..@slot
LLLL.M..MM.M@stated company
MM.L...MM..J@stated role
...........N@to company
............a
.LL.L......Na #
..N........La bit
KMN.........a calendar
L.L...M....Ma call
.....N.....La candidate
LM.L....M...a chat
N.L........La colloquio
.......M....a conditional
.L.........Na confidential
MNL........Ka couple
K..M.L...M..a entrevista
.NM........La few
M.L.........a first
.L......L..Oa home
L.LL.......Oa job
...M.....M.La la
NL...L..L..Ma las
QLK........La live
..M.M......La m
........N..La match
O.M......L.Ka one
LNL...N....La partir
M.M.........a phone
.ML...L..L.Na place
.KNO.......Ka poder
..L........Na position
KM.....N.N.La pre
LL......M..Na recruiter
.L.......M.Na short
.M..........a slot
L.LN........a sua
P.LL....M..Ka talk
KM.L.....L.Na time
NLLM........a trial
MLL........Na una
M.........MLa vaga
..LO.......La venerdì
NLM........La zoom
MLLL.LNM.L.Maan
L..........Oaanvraag
LN..LL.....Mab
.N..........ab #
..L.LM.....Nabbiamo
.L...L..M..Mabbiamo ricevuto
M..N.M.....Kable
M..N.M.....Kable to
L.L...M....Maboard
.L.LL.....MNabout
LN.......M.Mabout #
...L.......Mabout an
L..........Nabout how
.LL........Oabout it
MLLM.L....M.about the
LL...M.....Oabout your
MM.L.....M.Labove
L.LL.....N.Mabove #
N.KL.......Nabril a
...LNL......absage
OLM...L.....accept
KLO..M......accepted
L.O........Laccepted interview
L.O........Laccepted this
..L........Naccepted your
L.N........Laccepting
.M...L..L..Naccount
L...N...M..Laccountant
LO.........Laccounting
L....L..N...accusé
L....L..N...accusé de
M..M....M..Lacknowledge
........N..Lacknowledgement
.....N....L.acorn
.L.M.......Macross
.L.........Nacross your
LNLLNM..M..Kaction
.NL.........action needed
L.P........Kacuerdo
MLLMM...N..Lad
P.L........Jada
M..........Lada we
P.K........Kada your
L.M........Madd
L.N........Ladd to
KLOL.......Madded
KLOL.......Madded to
NL.M........address
.L....M..M..adjunto
K..........Nadmission
L..........Madmission interview
J.......L..Padmissions
K..........Nadmissions interview
.L......L..Oadoption
..LL.......Nadviser
..K........Nadviser will
LLL.M......Oafspraak
M.L.LN....L.after
LMLLLN.....Nafter #
L..NNL.....Lafter all
.....N......after careful
.M.L.....M.Lafter that
MLLMLM..M...after the
LMM.........afternoon
LN.........Lafternoons
LLKM.OL.L..Nagain
.L..LP.....Lagain in
L..........Oagain on
K.NM........agenda
L.OL.......Magendada
..L.MMM....Lagradecemos
L.O........Lagreed
..L........Nagreeing
....N......Lahead
.N.........Laimerions
.LK.......ONainda
M.LN....L.L.al
N.L.........al colloquio
L.LO.......Mal viernes
......MN...Lalegra
...L.O.....Lalguma
..KL.......Oalguém
L.O........Lalice
K.MMNL....LLall
L.N........Lall set
M.LKN.....LMall the
LMN........Lall times
.N.........Lall week
MMM....MM..Kalla
M....L..M...alle
M..MLL..L..Malle #
M..LM.......alle ore
LL.M.M..MM.Malles
.....M......alles gute
J.SL.......Lallora
LMM.........along
L.L.NM.....Kalready
MLLLL.MMM.L.als
K..........Nalso
K.LP.......Lalteração
..LM.......Mam
..M.M......Lam #
M.ML.....M..am at
.LLM......MMam donnerstag
L.LN.......Mam for
M..........Mam freitag
.LLNL.M...M.am mittwoch
LLM.M......Mam montag
K........M.Oam on
M.L.......NLam please
L.N.........am pt
L..L.......Oam samstag
M.L........Mam the
L.NL........am tomorrow
LNLM.......Lam wed
M.MK.......Mamanhã
MM.L........an
LL...L..L..Qan application
MLNL.......Lan der
P........L.Lan engineer
M..L..M....Lan hour
L..........Man informal
NNLK........an interview
LL....M....Nan offer
L........M.Man online
LLLLLO.....Nana
M.ML.......Lanalista
.MML........analista de
...M..L...MLanalyst
L..N.......Lanalyst at
K.L...N....Nanbei
............and
KOLL.......Nand #
MMLL...M...Land a
LLNLL......Mand ask
L....M....MLand for
NML.........and have
..L........Nand how
MMLM.......Kand i
LOL..L.....Land i'll
.M......N.NJand is
LM..LM.....Mand look
MLOL.......Land me
LL.....M...Nand meet
..L..M....M.and my
L..MM......Land not
.MM........Land one
L.N........Land our
.......N...Land proof
.M........MLand see
.L....M..N.Land send
O.LM.......Jand talk
M....M.M..MKand the
..OL.......Land then
N.L.........and two
N.L........Land want
L....L....PLand wanted
.LL...M.L..Mand we
P.L........Kand we'll
M.......L...and will
....OL.....Land with
MM...L......and would
ML.........Nand you
K.MM.M......and your
.....M.....Mandere
.N.........Kandrebbe
LLL...M..N.Lanexo
L.L........Panita
..N........Lanneke
K.O........Lanneke and
....N.......annulation
..L.O......Lannullamento
..L.O......Lannulé
.KLO.N.....Lanother
...M.N.....Lanother candidate
.L.N........another time
.LML....M...answer
ML.......N..answers
.L.......O.Lanswers to
KL.LLLM.LN.Oantes
..L..L...NM.antes de
KL.L..N..M.Mantes del
...L.L.....Oantrag
...L.L.....Oantrag auf
LN.......M.Lany
.N.........Lany evening
...M.......Lany more
LN.L.......Nany of
LM.L.....N..any time
.MLLNL.....Nanybody
ML.LP......Kanymore
..M........Lanything
...L.M.....Nao
LLLOM......Lapologies
MLML.......Mapp
N.L.........appear
N..........Lappear before
L.L..M...M.Mapplicant
L....N......applicants
M.LLL...N...application
.....LM.M..Lapplication and
...L.L..N..Mapplication for
.....L..N...application is
.....O..L..Lapplication status
........N..Lapplication submitted
.....K..N..Mapplication was
K....M..M..Mapplications
.L.L.M..N...applied
.L...N......applied for
........O..Kapplied on
LLLLM......Oapply
LK..M......Oapply for
MM...L..M..Lapplying
M.K.....M...applying for
.MM..L..M..Lapplying to
LLLLM......Oappointment
...........Mappointment with
K..........Oapportez
.....M....NLappreciate
M..LMN.....Kapprentice
LL.........Oapproved
L..KM......Oappuntamento
L.LM........apr
L.LM........apr #
.L....M.MM..april
M.......M..Kapril #
L.LM.....M.Mapril at
OLK......M..aprile alle
L.PK........aprile ore
..O........Kapron
NML........Laprès
OMLLL......Kaqui
L.....O....Larbeidsvoorwaarden
LM........LMare
..N........Kare booked
LML...M....Mare in
..L........Nare interviewing
M.L.........are invited
L....M...M.Lare no
M.L.........are pleased
N.L...M....Lare requested
...........Nare required
K.L......N.Nare scheduled
.LN.........are set
L.N.........are the
.LL........Oare you
LM.L.....M..around
N.L......M.Laround #
.N......M...arrange
NL..........arranged
..N........Karrive
..L..L..O...arrived
LL.L.N.....Mart
KLMM.LN....Las
..LM..M.....as a
..N........Las agreed
LLLQ.......Kas before
M.N........Las discussed
L........N.Mas part
N.L.........aside
M.L.......MLasistencia
.KNLLL.....Mask
L.L........Nask about
.LNL......M.ask for
NL.........Lask you
NLL.........asked
NLL.......M.asked me
N..M.....M.Kasked to
LMLL..M..M.Lasks
...........Massessment
.M..MLM....Kassistant
MM...L..L...associate
....NN.....Lasí que
M...........at
.L...L.....Mat #
LLMN..M....Lat a
LLL........Oat about
..LMNL...N.Kat all
ML.......M..at any
..N........Lat gate
M.M........Lat half
..NM.......Lat noon
M...........at our
MMN.L......Lat the
.....O..L...at this
K..N.......Mat your
.LL...N..M.Mattached
......M....Lattached please
..........M.attend
L..........Mattend a
N..........Lattend for
N.L........Lattendance
K.N.L.M..M.Laté
.MLMLMM.....au
K.N..M.....Lauch
L....MM....Nauf
KM.M.MM.....auf der
.MMM.......Jaug
LMMM.......Kaug #
..ML.......Laugust
M.M........Laugust #
L..........Naula
..L........Naula #
M.M.........aura
MNL........Kaus
K.N.........aussi
L..ML......Mauswahlgespräch
LOLL........availability
LO..........availability for
LK.....M...Oavailable
.L.L.O.....Mavaliação
LMKLLLN..M.Navant
LL....O.....avant le
LMML.......Mavec
L.M........Mavec le
LLL.M......Navec votre
LO...L......avond
L....M..M.MLavons
L.Q.....L.NKaw
L.O........Law aw
.....L..MM.Kaway
M.M.......MLb
NL.LL..N...Lbaan
..MLM......Kback
O.L........Lback for
OLL.........back it
L.P........Kback office
.N.........Lback the
M.MML...MM.Kback to
MLL....M...Mbackground
.......M....background check
K..M.......Nbadge
..M..L.M...Kband #
K.L.M....M.Nbank
L.....L....Nbank details
.MLLMM......bar
L.N........Lbarista
L....M.....Nbas
ML....N....Lbase
L.OL.M.....Kbaustelle
..M.........be
L..N.......Lbe able
M........M.Lbe asked
...L.......Nbe back
........O..Lbe contacted
N..........Lbe free
N..........Lbe given
.L...N......be glad
L.LNML..M...be held
M.L.........be here
ML.M.L..M..Lbe in
.LM.........be me
.....N..L...be moving
....N......Lbe no
L.L........Obe recorded
NM.......L.Kbe seen
LLLO......M.be there
.L...L..LN.Obearbeitung
L....O......beaucoup
........L..Obeca
..LL.N....NKbedankt
..L..N.....Lbedankt voor
M.LMMM.....Lbeen
LLN........Mbeen added
L...M.....MLbeen cancelled
..LP.......Lbeen changed
....LQ.....Lbeen closed
....OL.....Lbeen filled
N...MM...M.Kbeen invited
...M........been moved
M.M.........been scheduled
MML.........been selected
N.L.........been shortlisted
....LN......been successful
LN.LLL..LN..before
.MM......L..before #
LO..........before i
KL.......P.Lbefore sunday
.MML.......Lbefore the
.L.......N..before we
L..L..M..L.Nbefore you
ML.M..M....Lbegin
..LN.......Lbegin at
L.LR.......Jbeginnt
K.MN.......Lbegint
M...........behalf
M...........behalf of
.LMN.......Lbehind
L.N.........behind the
.L.LLMM.M..Mbei
MLML....M...bei uns
.LL.NL.....Mbeing
L.NL.M.....Lbel
LM....N.....bellen
.MM......M.Lbelow
LN..........below to
L.LMLM....MMben
..L.......OKben er
.LO..M....LLbench
KM.MM....M..bene
.L.L.NM.....bent
...LNL......besetzt
NL.K.......Nbesprechung
.NLLMM.....Lbest
M.K.M.......beste
MNL.........besten
L.O........Lbestätige
L.N........Lbestätige ich
L.MM........bestätigen
L.N........Lbestätigen wir
LM...M.....Mbetter
LN.L.......Nbetween
L.LL.......Nbetween #
L.N.........bevestig
L.N.........bevestig ik
K.OL....M..Mbevestiging
L.N.........bevestiging gesprek
..LLLM..N.L.bewerbung
........N...bewerbung als
L.LL..Q....Lbieden
LML.L...M.MMbien
LN.M.......Lbien el
.......N....bieten
.......N....bieten wir
..N...M....Lbig
K.NL.......Nbij de
.LKQ.......Lbij een
P..........Kbij ons
.L....P....Lbijgaand
KM...M....LObin
.L..LL.MMN.Kbis
LLL..LM.O.NLbis ende
ML.......N.Kbis zum
LLL........Obiscuit
.MN........Lbit
NL.........Lbit of
L.LN.L.M....bitte
L..........Mbitte bringen
L.N.........bitte melden
O..L.......Lblack
K.MNM......Kbleibt
L.O........Lbleibt es
KN..M...M..Lblock
L..........Mblue
NLLM.......Kbo
M......M...Lboard
O.L........Lboard for
O.L....M....board of
..LMM.....MLbom
...M.......Lbom dia
MML...L.....bonjour
L.L.......OLbonjour je
..L........Nbonjour madame
......N..L..bonus
...L.......Nbook
LL.........Obook a
K.M.L......Nbooked
L.MLL......Mbooked for
KM.L.......Nbooking
MLL........Nboots
.ML.L......Mboth
L.QL.......Kbottes
OMKL........brandt
...........Mbreakfast
N.LL.....O.Jbrief
.LM.L.....MMbring
..N.........bring a
O.L........Kbring originals
K........MN.bring the
..K........Nbring this
KMN......M.Lbring two
K.NM...M...Kbring you
L..........Pbring your
..L........Nbringen
..L........Nbringen sie
K.L...P....Lbrut
K.N.........bst
...LM......Nbudget
L.L.O......Lbuen
L.L.O......Lbuen día
ONLLL.....MLbuongiorno
LP.........Lbuongiorno ho
P.L........Kbuongiorno il
M...........buongiorno può
K.O.......KMbus
M.M........Lbusiness
LNLMLO....LLbut
NLL........Mbuy
L..........Nbuyer
M.L......M..by
.L.......M.Mby #
...........Mby friday
L.....M..O.Lby monday
..LM........by phone
NL.......M.Kby sunday
ML.M.....L.Kby the
.M..L.....NLby video
OML........Kby your
M.L.........by zoom
.MKN........büro
.LL..L..M..Oc
K.N.LMM.M..Kc'est
L.N........Lc'est noté
NLL.........ca
O.L..M...L.Lcabin
K.OLM.......calendar
.MNL.......Lcalendar hold
K.N.........calendar invite
...........Mcall
L..........Mcall ?
.LM.........call the
M.M........Lcall with
MLM.......MLcall you
N..........Kcallback
M...M...MM.Kcalled
L..N........cambio
L..M.......Mcambio de
LL.M......M.came
.L.........Ncame across
L..O.......Lcame up
.M.........Kcampus
..LML...L..Mcan
L.M.......LNcan come
L.L......M..can do
O...M......Kcan i
LN..........can offer
OMK........Lcan see
L.M........Mcan talk
P.LML.M....Jcan u
KLLNL.....MNcan we
MMK...M....Mcan you
LKLNML.....Mcan't
.L.O.......Lcan't do
L.NLML......cancel
...LP......Lcancelada
....O......Lcanceled
L.L.OL....MLcancelled
L..MN......Lcancelled by
....N......Lcancelled the
....LN.....Lcandidacy
L.ML.......Ncandidat
M.LL.M......candidata
..L..N.....Mcandidate
.LL.M....M..candidates
L.........MNcandidates for
L........N..candidates who
........NL.Lcandidates will
.L.L.M.M...Mcandidato
MML.LM..N..Kcandidatura
..L..M.M.M..candidature
LL.N....L..Mcannot
LL.O........cannot do
..LQ.......Jcant
.L.L.......Ocar
.K.KOL....MMcara
LLM.....L..Ocard
.......M....care
L..........Ncareer
.....N......careful
L.MK.......Ocarla
..K.LMM..M.Mcaro
S.LKL..M...Icarta
L.NL.M...M.Lcase
KLLMLM..P..Lcaso
L.LO.......Lcaso de
K.L...P....Lcdi
M.LLMM....MKce
...N.......Kce la
.LK........Pcedar
N..........Lcell
..L........Mcentral
M...........centre
LL.LML.....Ocentro
L.N....M...Lcertificate
..........MKcertificates
K.O.........certo
N...M......Kcfo
LMM.M......Lchair
.........N.Kchallenge
KLLP......L.change
L.MN.......Lchange to
KL.N.M..L..Mchanged
L..P.......Kchangement
K.O......M.Kchanges
LO...L......charlar
....L.......chat
M..........Lchat about
N.LKMOL.L.L.che
.LLM...M.M.Mcheck
.......N...Lcheck and
.......N...Lchecks
MMML....M..Kchef
MMML.......Kchef de
KMM...M.....chez
LO.L.......Mchiacchiere
..N........Kchicago
O..L.......Lchief
L.NML......Lchiuso
.OL........Lchoice
.OL........Lchoice of
LML..O.....Lchoix
.NL........Mchoose
.M.......L.Mchoose a
...M.O.....Kchose
..LLLM.....Mchosen
.OL.M...LL.Lci
N.LLL....N.Lciao
.O......L..Lciao mara
L..LM......Ncita
O.K.........civil
.L.........Mclaim
N.L........Mclass
....K......Oclass cancelled
....K......Oclass on
L......M...Mclearance
...M.....M.Kclerk
..LNM......Lclerk ii
LL..M.......client
L.NM.M.....Lclinic
M...........clinical
K..L.N..M..Mclose
.....N.....Lclosed
.....N.....Lcloser
L........O.Lcloses
.ML.ML..N..Kclosing
L.LP.......Lclosure
LLM........Oclub
L..........Mco
K...L......Ocoach
.LL.LL...M.Ocode
..K......M.Ncode #
.LNL.....N.Lcoding
ML.M........coffee
.L.........Ncoffee on
L.L........Mcole
L.L........Ncolloqui
M..........Kcolloquio
L.KL.......Pcolloquio con
L.MM.MLM...Kcolloquio del
N..........Lcolloquio domani
N.LL.O...L.Lcolloquio il
N..........Lcolloquio in
N.LL.....M.Lcolloquio si
NLM..L.....Kcolloquio è
...LLNM....Lcom
..ML.M...M.Lcom o
L.QL.......Kcombinado
.MK.........come
...........Ncome along
.MLL......MNcome and
...ML.......come at
L..L...M....come by
N...M......Lcome down
LNLM........come first
.LL.O......Lcome in
K.MLL.....MNcome on
...L.......Mcome to
L.LP.......Lcome tuesday
MMLM.......Lcome up
L.OK.......Mcomigo
KLONLN....LLcoming
.L.MLM.....Lcoming in
M....M......coming to
L..O.......Lcommencera
NML.L......Lcommis
M..L.M......committee
.....N.....Lcommittee has
..M........Mcommunity
M.L..LN.....como
....MM.....Lcompany
.....LLMMM..complete
L........N.Mcomplete the
........LN..complete your
..L.LN......completed
L.ML.ML.M...con
L.L.M...M..Mcon il
L.LL.......Ocon la
L.M.....P..Jconcorso
.......N....conditional
.......N....conditional offer
..LM.L..N..Lconductor
L.P.....M..Kconferma
M.M.......MKconfermo
LLL........Pconfidential
.L........MMconfirm
L.M........Mconfirm your
..M.........confirmación
K.NL.......Mconfirmamos
L.N.....N..Lconfirmation
L.M........Lconfirmation of
K.N.........confirmação
O.L.......MLconfirme
K.ML.......Nconfirmed
L..........Mconfirmed for
N...........confirmer
N...........confirmer votre
K.M.......MMconfirming
LLO.......NJconfirmo
L.N....M...Lconfirms
L.N....M...Lconfirms your
LL.........Nconfirmé
N.L...MM...Kcongratulations
NMLL.......Lconhecer
N.L......M..conocerte
OLLL........consegue
....LN......considering
LOL.M.......consigo
..L........Nconsulta
..N.....M..Kcontact
........N..Lcontact you
........O..Lcontacted
MN.L.......Lcontigo
L......P...Kcontingent
L......O...Lcontingent upon
KL.L.LP.....contract
K.L........Ocontractor
L......O...Lcontratación
KLKM.LP..L.Ncontrato
.M........MLconvenient
LL.MML..MLNKconversa
MN.L.......Lconversar
MLM.....M..Lconversation
NML......M.Lconversation with
..M.........coo
.NML....L...coordinator
MM.L........cosa
P.L........Lcosì
KNL.LM.....Ncould
.N.M.......Kcould do
KL.........Ocould i
.L.LL......Ocould not
L..L.......Ncould we
LNL.LL......could you
.L.LML.M...Lcouncil
KL..LN.....Ocounsel
..N........Lcounter
M........N.Kcounty
NNLL.......Kcouple
NNL........Kcouple of
K.LM.......Ncourse
...........Mcover
O.L........Lcreek
MMM.M....L.Kcrew
PLLL........ct
LMM......M..cto
....NN..L..Lcubierto
MLM.L......Lcucina
N.LL....O..Lcurrículo
N.L.....M..Lcurrículum
LLML.......Mcustomer
L........M.Ncut
.PL........Lcuándo
..LLL...N..Ncv
LL.........Ncv and
LL.........Ncvs
.....L.....Ocódigo
M..LL......Md
......LO...Ld'agent
......LP...Ld'agent de
..L...MN...Ld'embauche
N.L.........d'une
L.M..M...M.Kda
NLKM........dabei
..NM.......Ldag
KM...LN.M..Ldal
LM....N.NL.Kdal #
KNLL.......Ndalle
KNLL.......Ndalle #
L.KNN......Ldamit
MLN........Ldan
L....L....LOdana
..L..M....MMdank
NL..LM....NJdanke
MMP.LL.....Idann
L.O........Ldann bleibt
..LM.M......das
L..M......MMdas gespräch
.L.L.N.....Mdass
L..M.NL...L.dat
MM.L......LLdat je
.LMML......Kdata
M.N........Ldata #
.L....M.M...data engineer
L..........Ndata entry
........N..Kdata scientist
M.MMLL.....Ldate
O.L........Ldate #
LN.N.......Ldates
L..L.......Odatos
N.M........Kdatum
..LL.....N.Mdauert
.........O.Ldauert #
.NLNL......Lday
..........NLday i
N..........Lday on
.NLL.L.....Mdays
L......N....dbs
L.....M.....de
....LL...N..de #
L..L.......Nde a
L.Q........Kde acuerdo
O..........Lde baan
..L........Nde cita
.L.M..N....Lde functie
MMKL..MML..Lde la
..MML.N....Kde marzo
L.LO..M....Lde mercredi
MLLM.NM....Kde octubre
N.L........Lde outubro
L.LP........de quarta
L...N.M.....de quinta
L....L..N...de réception
O..LL.......de service
.LL........Pde ti
LNLLN.......de vacature
LL....LN.M.Mde votre
MLLLM.N.....de vous
L.MNL......Ldean
.M..M.....MKdear
O.LM.......Ldear ada
N....M.....Kdear dr
L.L....M...Ndear mr
LM.LL.....M.dear ms
LMML.......Mdebrief
..M..M.....Ldecember
.........NLMdecide
L.L.NN.....Ldecided
L...NN.....Ldecided to
....LN......decision
N.L........Ldecline
N..........Ldeep
N..........Ldeep dive
LL...LLO.M.Ldefinitivo
K.MN......MLdel
K..NM.L....Kdel #
N.....LM...Ldel colloquio
L.L.M......Mdel jueves
LLLN..L....Ndel miércoles
...O.......Ldelayed
.L....M...M.delighted
ML....M...M.delighted to
MMLK..M....Mdelivery
..LMM.......demain
.....L..L..Pdemande
..M..L..N..Ldemi
O.K.........demo
.LL.M.M..M..den
NLL.......L.den #
..M.......NLden termin
M.L.M......Ldepartment
.......O...Kdepends
.......O...Kdepends on
L.L........Odeposit
......M...MJder
L.LN.M.....Lder a
OL.........Lder kanzlei
O..........Kder kita
L....M....OKder stadtbibliothek
MLM....NL..Kdes
N.K.......MLdescription
..LP.......Ldesculpa
M.M......L..design
L.M.M.......desk
L.OL.L.M...Mdetails
L.O........Ldetails for
MLL.LN....MLdeux
.M...N.....Jdeveloper
LMMLM.......di
LML.MN.....Kdi #
L.ML.......Mdi domani
NM..LL....MKdia
N...LL....M.dia #
NML........Ldial
JNN.L.......dica
.LLLNL.....Ndid
.L.L.N.M...Mdie
..MLMLMM...Kdie stelle
LM.M..M.....dienstag
M.LN..M....Kdienstag #
J..LN......Pdienstag um
LN......M...diese
.O.........Ldiese woche
LMLOL......Ldiga
LNL........Mdinner
...ML.......dinsdag
..M...M....Mdinsdag #
.M...N..M..Ldir
L.O........Kdirections
..ML........director
KMLO........diretora
...N.......Ldisculpa
...N.......Ldisculpa las
LLLP........disculpas
..M........Ldiscussed
..M........Ldiscussion
LLLLNL....LNdisponibilità
LP.........Ldisponibilités
..L.O......Ldisregard
N.LM.......Kdive
N.M........Ldni
.M.M.....MLLdo
LMLM........do #
NML......N.Kdo a
LL.......N..do it
...O.......Kdo our
LLN......M..do the
.ML........Ndo you
L.LN........do your
MLL.N.M....Kdoch
..N......M.Kdock
L.O........Kdock road
O.K.........documento
L.LL....M..Odoen
N..M.......Kdoes
OLL........Ldoes that
MLLN.......Ldoesn't
..MMM......Ldomani
LNLL.L...P.Kdomingo
LL..NL..M...don't
L.LMO......Ldon't come
K.PLO......Jdonc
MLM.........donderdag #
LMM...M...MKdonderdag om
MMNLLM...L.Jdone
MLLM......M.donnerstag
.LML.......Ndonnerstag #
MML.......MKdonnerstag um
M.LMOL.....Kdont
L.MM..M....Kdoor
L...N......Ldoor de
M..LLM...M.Ldos
MMLL.......Ndossier
O..L.......Ldottor
MLMLN......Ldown
LLN.........down for
NL.........Ldown with
...M........dr
LLL........Pdraft
LOL.....M...drei
.LM..M...N.Ldrie
....NL.....Ldrive
MLM...M....Kdriver
L.M..M...L.Ndriving
.......N...Ldrug
.MML.L.M...Kdu
K..N..NM..LKdu #
...L.......Ndu am
LNN........Kduarte
..LNL....M.Ldue
LNML.......Mdue chiacchiere
L.LP.......Kdue to
LNLN.......Kdunmore
L..NMML...LLdus
L.N..O.....Jdynamics
.NL...M...MKdá
.O.........Kdá jeito
LL...P.....Ldéjà
.LKKP......Ndéplacer
LMLMMM......día
L.L.L.N.NLMLdías
LM.M....M..Le
K.L........Pe la
PLL........Le mi
L..OLM.....Le non
K.LQ.......Le não
.ML........Meach
L..........Neach of
M.M........Kearly
MML........Leastern
..N..N...M.Jeditor
M.LL..L.....een
MM.L.L.M....een gesprek
.LL.......OLeen leuk
LN..........een sollicitatiegesprek
O.LL..M....Leens
K.L.Q......Lefecto
L..........Negregio
NL.......M..eight
N.LL...MMM.Kein
O.L........Lein gespräch
N.L........Lein montag
LML..M.....Meinem
KM...M..M..Meinen
M.......M..Leiner
LNM........Leinfach
LL......O..Leingangsbestätigung
LL......O..Leingegangen
M.L.....M...einladung
LNLM....M..Keither
........N..Leither way
M..L.......Lel
LML...N....Lel #
.........O.Lel domingo
..M.LL....MMel jueves
..ML.......Mel lunes
N.LL.......Mel martes
LM.........Nel miércoles
L..........Nel programa
.M.LMM.....Lel puesto
N.L.......MMel viernes
..........NLelena
.L...L..O..Lelle
.LLM.N.....Lelse
L.LML....MMLem
L.LO.......Lem caso
..MLM......Kemail
L.N.........email confirms
...........Memployer
.........M.Memployers
L.L...MN...Memployment
L.ML.....M.Len
L........N.Men el
LL...OM.L..Len je
KLN.L...NM..en la
P.LL.......Len nuestra
......NM...Kenclosed
L.ML.MM...MKend
MMLLM...M..Lend of
LLL...M.N.NLende
LL......O...ende nächster
MLN........Leng
M.L...M.M..Lengineer
ML.M........engineering
N..L.......Lengineers
L......N...Lenhanced
L......N...Lenhanced dbs
M.L.......OLenjoyed
L.........M.enjoyed our
..PL.......Kentendu
L.QL.......Kentonces
L.N.........entrada
L.N.........entrance
KNML.....L.Mentre
...NL.....MLentretien
.N.........Kentretien ?
O.L........Lentretien aura
K.NO.......Kentretien du
K.NM........entretien pour
..LM..L.M..Kentrevista
LP.L.......Kentrevista ?
....N......Lentrevista cancelada
KL.NM.......entrevista de
K.NOM......Kentrevista del
N.L.........entrevista el
M..L.......Mentrevista na
L..M.......Mentrevista para
R.LL.......Kentrevista será
L.L........Oentrevistamos
KLLLLM..M..Qentrevistas
MLKLLMLMMNMKentro
...........Nentry
.....N......entschieden
...N.......Lentschuldigen
...N.......Lentschuldigen sie
KLRLM......Kentão
LLLML.O..MM.er
.L...O.....Lerfahrung
LLN...M.M..Lerhalten
LLN...M.M..Lerhalten sie
L.M..MM..LL.es
L...LP.....Lesito
L.O........Lespera
K.MM.L...L.Mest
.LLLMM..L..Mesta
NLLL.N.....Meste
MMK......M..estimada
LLKN...N...Nestimado
K..LM..MML.Nestá
.LLM...M..M.et
O.L........Let on
L..........Netwas
L.N..L....MLeu
LL....N....Meuro
KM.L..M...MLeven
..........NLeven more
NML.L......Levening
KLNMN......Levent
L..MM......Levent has
L.LLN......Mever
LML.....NM.Levery
K.LL..M..M.Neveryone
.L.MM......Meverything
...M.......Leverything else
MLL........Nex
M.KN.....N.Kexam
.......O...Lexamen
..L......O.Lexamination
.L.......P.Lexcel
.LLNN......Lexcuses
M..........Lexecutive
NLM......N.Kexercise
PLL......L.Lexercise with
L.L........Nexit
L.L........Nexit interview
MLNL......LMexpect
KL...O....LMexperience
.....P.....Lexperience for
L.....M..N.Lexpires
..L........Of #
..M.......LMf:#
J..........Pf:admissions
..M........Mf:alerts
L.L.....N...f:apply
M.L........Mf:appointments
.........O.Kf:assess
N..........Lf:bakkerij
...........Nf:becas
..M.........f:best
..M..M.....Lf:bewerbung
MLLLMM....MLf:bien
M...........f:campus
........M...f:careers
O.L........Lf:carla
L.K........Of:centre
M.LKNL......f:chef
L.L........Nf:citas
L..........Nf:court
M.L..N..ML.Lf:de
M.N.M......Jf:dee
.....M.....Lf:des
L.M..M......f:dr
MML..M.....Lf:e
L.M..M..N..Lf:empleo
LM.........Mf:events
N..........Lf:ewan
L.L......O.Lf:exams
.M..M.....MKf:f
L..........Nf:feld
L.LN......MLf:femke
L..O.......Lf:fitch
N.LM......MKf:frau
...M.......Lf:front
..O........Jf:gail
O..L.......Kf:gino
.M........MLf:grüße
..LLM......Mf:gwen
N.L.........f:head
LL.L.......Nf:hello
LL.......M.Nf:hiring
O.L........Kf:ho
N.L........Lf:holt
..M........Lf:hotel
...........Kf:hr
NLL..M.....Lf:info
M.M......L.Lf:interviews
L.QL.......Lf:ivo
O..........Kf:joan
L.......N..Lf:jobs
L..........Nf:jury
LLM.....N..Lf:karriere
..LO.......Lf:lang
NL.........Lf:lena
.O.........Lf:lindgren
L.LL......MOf:lindqvist
M.L.......LMf:lou
.N.........Lf:lucia
.L...M....OJf:m
LL.L....M..Nf:mail
..LL......MNf:mara
...........Nf:marsh
.N....M....Lf:marta
..LL.......Nf:nao
L..........Nf:news
L..........Nf:newsletter
L.NLLM..M...f:no
K..N........f:nora
JL.L....NN.Nf:noreply
..MLLLM.....f:notices
M.....MM...Kf:o
..LM.......Mf:office
.LM....M..MLf:p
M........M.Lf:people
L.M.M..M....f:personal
N.ML...M...Lf:personale
...N.M.....Lf:petra
L.L........Of:radio
LO.........Kf:raj
L.L........Nf:rdv
..LM........f:recruiting
.M.M.M.....Kf:recruitment
L.N..M...M.Kf:recrutement
L.L........Nf:redaction
..ML.......Lf:regards
L.OLL.......f:reply
..MM..M....Jf:rh
M.MM.......Kf:robin
M..........Lf:rrhh
..M.........f:s
.N.........Lf:sara
..ML.......Mf:segreteria
M.M........Lf:selección
L.LL....M..Of:service
.....L..L..Of:status
L.LL.....N.Mf:studio
.....N.....Lf:system
.........M.Kf:talent
M...........f:team
.........N..f:tests
M.ML........f:theo
M.N...M....Kf:tran
M...........f:ufficio
..LL.......Of:ulla
..L......N.Lf:unit
..M........Lf:yours
..N........Lf:yusuf
JMLP........facciamo
N.LN.......Kfaccio
O..L.......Lfaccio vedere
O.L........Kface
O.L........Kface to
L.L........Nfair
..LLNM.....Lfaire
OMLL.......Lfait
LLLN.......Mfamily
K..........Nfamily interview
PLLL.......Lfancy
OLLL........fancy a
MM.M.......Kfare
L.ML..M...MLfarm
NML.....N..Kfase
..L....M...Mfavor
L.NL.......Nfazer
.........O.Lfaça
.........O.Lfaça o
K.M...M...NLfebruar
LM.L........february
L.N.........february #
M.L........Nfebruary at
M....L..N..Kfecha
KLLM.......Ofee
P..L.......Kfeed
N..L.......Lfeed you
L.K..N....LOfeedback
M.LMML......feira
M.MML.......feira #
L.O........Kfest
K..........Nfestival
.NM........Lfew
MMM.N......Jfica
LL...K.....Pfile
LMLM.....M..fill
...LNN.....Lfilled
....LP.....Lfilled the
LM.LNK....NLfin
LNL..L....M.fin de
..M.LM...L.Lfinal
L.LN.....M..finance
L.MM........finch
L.NM.L.....Lfind
LL.O........find another
.KNLLL....N.fine
MLL.....LM.Ofinish
.K.........Ofintech
MML........Mfirst
LN..........first come
LML...M....Nfirst day
LN..........first served
OL.........Lfish
LN....LM...Lfissare
.M..........five
N........L..five questions
O.L......M.Kfix
L.M......M.Lfixed
...M.L.....Nflat
.....K.....Oflat #
M.LOL......Kflight
L..NL.......flights
...........Mfloor
.L.OL......Lfly
LL.LMN..M.M.foi
..LL.......Ofolder
N.L.L.M....Kfollow
.M.L.M.M..MLfollowing
O.L....M...Kfollowing the
.....M.M....following your
L.M.....L..Mfollows
LL......MN..foods
...........Mfor
LKM.M......Mfor #
N.LL.L.....Nfor a
L.N........Lfor accepting
..L........Nfor agreeing
NM.L.......Lfor an
MM...L..M..Lfor applying
O..........Kfor bo
L.M..O....LLfor coming
..N........Lfor confirming
JLONL.......for friday
PLLL.......Lfor interview
.....N.....Lfor interviewing
M.L.LL.....Ofor it
L..L......NNfor me
K.OM.......Lfor monday
K..LM......Nfor offering
M.LNLM.....Lfor one
MKL......M.Mfor our
M.L.....N..Lfor sending
M.....L.....for the
LML..M.....Mfor this
.LM.........for thursday
L.O........Lfor tomorrow
..ML........for tuesday
NNLM.LM....Kfor you
L.NM.......Kfor your
.LLL....N..Mform
M.M...MM...Kformal
K.M.......M.forward
K.N..L....MMforward to
K.QL.......Lfoto
...........Nfound
NLLLLL...M.Mfour
.NLN.......Lfr
L..........Nfragen
K.M..M......frau
..N........Lfrau lindqvist
.LL.L.....MNfree
.O.........Kfree next
N..........Lfree to
N.L..L....LMfreitag
M.LM.......Mfreitag #
L.M...N....Mfreuen
LLM...M....Mfreuen uns
L.N........Lfreundliche
L.O........Lfreundliche grüsse
L.LM.......Mfri
L..N.L......friday
.LM.........friday #
M..LL.M...NLfriday ?
KL.N.......Mfriday at
.LLP.......Lfriday the
....OL.....Lfriday's
.M...LM....Lfrom
.N.LL.MM...Lfrom #
..NL.......Kfrom the
LM........NLfrom you
LLN.........front
...LNL......frozen
.....N....M.full
LLM..MM.....functie
LL.M..N....Lfunctie van
L..........Nfunctioneringsgesprek
L..OL......Lfuneral
L....M..M..Lfurther
L..........Mfurther to
K.O........Lfwd
L.N.......LNfünf
..........KOfünf minuten
L..L.M.....Mfür
LLLL.N.....Mfür das
K........N.Mfür den
K.N..M......für die
.N..........für ein
NMLM.......Lg
LM..LN.....Lgaan
LLLMMM.....Mgaat
..LNM......Lgaat niet
M..L........garage
.L.LP......Lgarde
K.O.......MLgate
..L..N......gave
....LO.....Lgave the
......MM....geachte
...M..M....Lgeachte mevrouw
.L.........Mgeben
.L.L.M......geehrte
...L.M.....Lgeehrte frau
L.L........Ngegen
L.L........Ngegen #
LML........Mgeht
Q.LL.......Kgeld
L.L........Ngenitori
..M.....N..Kgennaio
M.L.....M.MLgentile
MNML.......Lgern
MMLL........gerne
P.L.....M..Lgeselecteerd
.M.N...M.LMKgesprek
....N.......gesprek gaat
K..L...N...Ogesprek met
K..OM.M....Kgesprek van
..LM......MLgespräch
N.LM..M....Kgespräch am
K.N.........gespräch für
..L........Ngespräch mit
MLK........Ogespräch über
L.LO........gestor
.LLMLL.....Mget
NLL........Mget on
L.MLL....M..gets
L..........Mgetting
.LL....M...Ngift
.L.........Ngift card
O.LL.......Lgil
KMLN.L..M..Mgiorno
J...M......Ogiorno #
MMLL.......Mgiovedì
N..L........giovedì #
LM.L......MLgiovedì alle
..L.......N.giulia
L..M.M...L..give
LN....M....Lgive me
L..M....N..Lgive us
M.LM.......Lgiven
LL.M.N......glad
.....M......glad to
M..O.......Kgleich
L.OL........gli
.L.........Nglobal
..ML.......Mgo
L.M........Mgo out
L.M........Ngo through
LK.........Ogoals
.NNL.LM.M..Kgoed
.NL.ML......goes
.L.LMN..L.L.going
.LM.LN.....Lgoing to
MLL.P......Jgonna
.L.LQ......Kgonna have
.MM.......LKgood
LLOM.......Lgood for
MLLMMM.....Lgood luck
.ML.........good morning
MLL...MM...Mgood news
.N.L.......Lgood to
M.M........Lgoogle
M...........google meet
OLKL......NLgostei
M.L...M.N.LKgot
LNL.........got a
LL....O.O..Lgot it
M.L.....O..Kgot your
.OL..LM..M.Kgraag
LM..........grab
L.L.LN....N.gracias
L.L.LN..M.M.gracias por
K.O........Lgrand
L.K.....MMMMgrazie
KMNL..M....Lgreat
......NM...Kgreat news
..R........Hgreat see
LLL........Oground
ML...L.....Mgroup
LNM........Kgrowth
MLMLM...M..Kgrupo
M..NM......Kgruß
..N........Lgrüsse
LLM......M.Mguest
.MLM........guests
MNL..L....NLgustó
..NL..M...L.gut
L....M...N.Lgute
LLMNL...N.MLguten
L.M.......MLguten morgen
LL.NL...N..Lguten tag
..LLP......Lgutted
NLL..M.....Lguy
M.MM.L......h
N..M..L.L.L.h #
N.L........Lh ?
M.NL.......Lh au
.LLL......MNh e
L.L.......N.h merci
L.N.........h na
LN..........h ou
.N........MKh para
K..........Nh sobre
L.OL........h à
...M......M.h:#
..L........Oh:by
..........M.h:for
..L.......M.h:interview
..M.........h:me
M.L.M......Mh:on
..L.......M.h:you
.M..MML..LLKha
L.N........Lhabe
L.LL.NM.M..Lhaben
.....M......haben wir
OK.M........hablamos
.LL.OL......had
....N.......had the
L.O........Lhaha
M.NLN......Khalb
L.O........Lhalb fünf
M.M.........half
ML.........Mhalf an
M..........Lhalf past
..K........Nhall
M....L...M..hallo
KNO........Khallo frau
MMLLM.......hallo herr
..L.MM..M.LLhands
...L......LMhappy
K.ML..M...LMhappy to
N.L........Lharbor
M.M.....L...harbour
L.L.N.......hard
LKLNNM.....Mhas
O.LML......Lhas a
L.M........Mhas accepted
LL.MM.......has been
LMLOL......Lhas come
....NL......has decided
.........N.Lhas invited
..L.....N...has reached
KL.L...N.N.Mhasta
..L.NM..L..Mhat
NML........Lhat uns
....M......Mhave
LML........Mhave #
M.ML.......Nhave a
.L.L.......Ohave an
OMK..L.....Lhave been
M..L.M......have chosen
.....M.....Lhave decided
LMLLLO...M.Lhave not
M.M.......MKhave one
N...........have put
LLLMPL.....Lhave to
....K......Ohave withdrawn
..LL.M.....Mhave you
K.......N...have your
M.LM.......Mhe
N..........Lhe will
M.NL.......Lhe'll
L.L.....N..Nhe's
.L.MM.......head
.LM.........head of
.........L.Nhealth
..L...L.M.M.hear
......L...N.hear from
OL.........Khear how
LM......N...heard
..M.......M.hearing
.LL.L.M....Oheb
M.LL.M.MM..Lhebben
LL...M..O..Lhebben je
M....O.....Lhebt
L.LO.....L..hector
LMK.MM....LOheeft
LL..N.N....Lheel
.L....O....Lheel graag
L.LMM.......held
M.M......L.Lhelena
.NK.L....L.Mhello
L.N........Lhelm
K.N........Nhelp
.....M......hemos
LLLM.......Oher
.MM........Lhere
LLN.........here are
KLO.........here is
P.L........Jhere monday
LMMM.....M.Lhere url
M..L.....M.Lhere's
M..L.....M.Lhere's the
M...M...M..Khereby
MMLM.L.ML...herr
O.L........Lherrn
LL..M.M.L...het
L.N.M.M....Lhet gesprek
..LO.......Lhet is
.LLO.......Lhet ongemak
L.MNL......Mheure
...M........heute
OMLLLM...M.Khey
...........Lhi
.K.........Ohi all
..LNL.......hi ben
.....M......hi mara
M........M.Khi robin
.O.......M.Khier
L.NL..M.....hierbij
L.O........Lhiermit
L.N........Lhiermit bestätigen
L.NLLN.....Lhigh
.L...P.....Lhighly
ML.........Nhim
K.LLMMM....Ohire
....NL.....Mhired
...........Nhiring
M.M........Lhiring manager
LL..MN....L.his
OKM.....M..Khiya
MO.ML......Kho
L...N...M..Lhoeft
M.MLLML..L..hoi
ML..LM......hola
LML..M.....Mhold
.LL.L...LN.Mhome
L........M..home exercise
L.....N....Lhop
L.L...N....Lhop on
LLLOM.......hope
L.M.LL.M...Mhora
L..N....M..Lhorario
.LLL.....O.Mhoras
.LMOL......Khorário
KL.........Ohost
..N.L......Lhotel
KL.......N..hotels
MMM...M....Lhour
...L.......Mhour and
OL.........Lhour of
MMML.....L.Lhour with
..NL.....M.Lhours
OL.........Lhours on
M..M........house
MLLL.L.....Phow
...........Nhow did
L..........Nhow to
NM.L.......Khow you
OMK........Khrs
.O.........Lhueco
..NL..M....Khugo
L..M....M..Lhuman
..N........Khusband
L.O........Lhusband will
.L.........Nhätten sie
LML.M....LM.i
.L.LMM....M.i am
..........N.i came
LMLMLL.....Ni can
.LLMN.......i can't
LN...M.....Li could
MLOL.......Li do
.....L....MMi enjoyed
K.MLML.....Ni have
L..O.M.....Ki hope
LO.LM......Li say
L.LML.....NLi will
LL.O.......Ki won't
..LL.M.....Mi would
.MLL.M......i'd
....M.....MLi'd be
MNLL.......Li'd like
L....M.....Mi'd love
MML..L..M.MKi'll
L.K.......O.i'll bring
N..........Li'll ring
LM.LM.......i'm
.MN........Ki'm in
LN..........i'm on
M.LLNL.....Li've
NLML.......Li've put
K...M.....M.ich
J.LM.......Pich am
L.O........Lich habe
KM.........Nich sie
..MM.......Lich unser
LPL.........ici
..N........Kid
.LL..P....L.iemand
ML......M..Lif
.L.LML..MM..if it
L..N........if it's
MLLM........if not
O.L........Lif so
PLL........Lif that
M.......M..Lif we
...LLMM.....if you
LLL........Pigor
LNLLM..M....ihnen
..L...NN....ihnen die
M..N.......Kihr
K.NM........ihr gespräch
O.MN.......Iihr vorstellungsgespräch
LMLL....M..Mihre
.....M..M...ihre bewerbung
ML...M..M..Lihre unterlagen
L..L.......Nihren
.LL..L..M..Mihrer
L.MM.......Mihres
M..M.......Kii
.M...ML..LMLik
.ML.......NKik ben
..MLL.....MLik je
L.M..M.....Jil
NLL...LMN..Kil #
KLNMM......Lil colloquio
LL.M.......Oil giorno
LL.L.N......il ruolo
NMK.LM..L..Lil suo
K..M.M.M.MLMim
LLLPM......Limpossible
K..Q.......Kimprevisto
L.M.........in
L........M.Nin #
LLMMM......Lin at
M.M........Lin cucina
L.NL.......Min de
...L......MLin der
M..L..M....Lin die
LM.M........in for
.....L..N..Lin good
LLNN.......Lin laboratorio
..L........Oin may
..L..O.....Kin mind
LKM........Nin my
MLM..M.....Lin on
....M....M.Lin person
L..........Nin room
NLL...M.M..Lin ruhe
K..L......LPin sala
.M.L.M......in the
.M....M.L...in to
L.L.P......Lin today
.LLMLM..N...in touch
LP.........Kin week
ML.......M.Lin your
J.N........Mincident
K...M......Mincluding
....N......Lincluding yours
L.L........Nincome
NLM..M..M..Kincontro
L.LNM......Linconvenience
L...LN.....Mindividual
L.L........Oinduction
O.L........Lindustrial
MLMM.......Kines
.ML..M......inform
..L.LM.....Minform you
L..........Ninformal
...........Minformal interview
LL.........Ninformation
...LO......Lingetrokken
..P........Kinglese
NL.........Lingrid
..LN.......Lins
.....L..N..Linscribirte
.....L..N..Linscribirte en
K.K.M....O..inspector
ONLL.......Kinsta
L.LPL......Linstead
...O.......Linstead ?
L..........Minstead of
..LN.......Linstead same
KL...N..M...intake
LM......M...interesse
LML..M......interest
.M.M.L....NLinterested
...........Minterview
L.L......M.Minterview #
.NLN.......Iinterview ?
.L.........Ninterview about
.LL........Ninterview and
KMN.M......Kinterview at
M....N.....Linterview by
....M.......interview cancelled
L.M.........interview confirmation
L.N........Linterview confirmed
N.L........Linterview date
L.O........Linterview details
M.M.M....L..interview for
M..M........interview has
L...M......Minterview in
..L.......LNinterview invitation
N.ML.......Linterview is
O..LML.....Kinterview monday
L..N.......Linterview moved
L..O.......Linterview now
.LM........Linterview on
...........Minterview panel
..N........Linterview reminder
...........Minterview request
L.P........Kinterview scheduled
.M...M....MKinterview slots
.L...L.....Ointerview stage
L.N.........interview takes
LL.....M...Minterview this
..L.......N.interview thursday
LNLN.......Linterview time
MML........Linterview times
...M........interview to
..M.L.....MLinterview tomorrow
L.LM.......Ninterview tuesday
MN.......L.Linterview url
L..N.M.....Linterview was
.M...M.....Linterview we
O.KM.......Kinterview wed
MNML.......Kinterview weds
L..........Ointerview went
N.LM.......Kinterview will
ML.L.......Ninterview with
MML........Minterview you
..L..M.....Ninterviewed
L..........Ninterviewen
L.MN.......Linterviewer
L.L..M.....Ninterviewing
L.L.....M..Ninterviews
L..........Ointerviews #
L.......M...interviews are
LL.........Ninterviews at
..L........Nintervista
LM..........intro
...KQ......Linutile
...KP......Linutile de
M.L.LL....MMinvitation
............invite
L.N.M......Linvite for
M.L..M...M..invite you
MLLL.....M.Linvited
NLLL.....M..invited to
.........N.Linvited you
.........M..invites
.........M..invites you
O.L........Linvito
.L....P....Linício
LLMM........is
M.K........Mis #
.......M..MKis a
N.LL........is at
L.L...M....Mis attached
LLM........Nis available
K.ML.......Nis booked
...........Mis cancelled
........O..Kis complete
...........Nis confirmed
.LL......M.Nis due
MLL........Nis fine
L.PL.......Lis het
.ML.....M..Mis in
...LMM..M..Kis needed
LLLN.....N.Lis no
L.KQL......Lis now
.LNL.......Mis on
N.LL........is op
K.N.......MLis perfect
L.MLL......Nis the
..MM.......Lis to
L.M.........is tomorrow
MM.........Lis with
L.M...N.....is yours
QLL........Kish
N.L........Lish at
MLL.........isn't
L.M..L.MMM.Kist
O.LL.......List am
.LL...M..M.Mit
M.L...N.M..Kit !
L.K...O....Mit #
..LM.M.....Kit and
LL.M.....N.Lit back
.LNM........it in
K.P.........it is
O........L..it suits
L.L......M.Mit takes
L....N....L.it was
KM.........Nit'd
..LNL.......it's
.LLM..M.M..Lit's a
L.N.........it's the
L.N........Litinerary
MLL.M......Lits
.M.M.......Lj
L.L.LMOM...Lj'ai
N.K........Mjanuary
M.L.........january #
...LM......Lje
.L.LP......Lje garde
L..O.......Lje gesprek
MM.........Mje graag
L...N...M..Lje hoeft
.L.LO......Lje préfère
........N..Lje sollicitatie
N.M........Kje sollicitatiegesprek
N..L.......Lje uit
..........M.je vous
MLL.M...M..Ljefe
MLL.M...M..Ljefe de
LO....M....Kjeito
MML.........jeudi
M.L.........jeudi #
KN..LL...M.Njij
..M.........jo
M..L.M....L.job
NM.........Kjob ?
L.L........Ojob in
L.....N.....job offer
KLL.....MM.Ojobs
...........Mjobs for
L.ML.......Mjoin
K..........Njoin the
L.N.........join url
M.....M....Ljoin us
KN.MM.M....Kjoining
..LL.......Njosh
L.LM..N.....jou
LNL........Mjour
.L.......P.Kjouw
.....L....MMjueves
M...........jueves #
LM.L......MMjueves a
MLML.....M.Ljuin à
..N........Ljuli
L.O........Kjuli #
K.M.........july
K.M........Mjuly #
......M....Mjune
............june #
...........Mjune at
..M.........juni
K.N........Mjuni um
M.L..M.....Ljunior
KL.N.......Njury
L.P.....M..Jjust
O.L........Ljust me
K.O........Ljust sent
L.O.....N..Ljust to
MLKNM......Ljá
L.LNN......Ljá não
..LLP......Ljúnior
MKL...M....Nk
...L.......Nkamer
M...........kamer #
K.MM...M.M..kan
LLL..N...M.Mkandidaat
M..K.......Nkannst du
.M.M......MLkeen
ML......N..Lkeep
..L.....P..Lkeep this
.L...O.....Lkeep you
NN.L........kennenlernen
KLM.M......Nkept
LN..MM....LLkevin
L.L.......OMkind
.N.........Kkindly
MML.......MLkindly confirm
N.M........Kkita
N..L.......Lkitchen
L..N.......Lknives
....M.....LMknow
.L.L..M....Mknow by
.L........MMknow if
....NLM....Lknow that
..........KOknow when
LM.M.......Lknow which
.M..MM...M.Kknow you
.L.M.......Mkofi
O.LL.......Lkom
NLLLM......Mkomen
LLM........Mkommt
L..L..M....Nkomt
LL.........Nkulkarni
...L.......Nkun
...L.......Nkun je
.M.N.......Kkunnen
MN.L........kunt
N.LL..M.....kurz
L.KO........kurzfristig
NM.ML.M....Kkönnen
M.M........Lkönnen sie
M.NL..M....Kl'atelier
JLN.M......Ml'entretien
...L.......Lla
L......O...Lla contratación
KLNN.N..LM.Kla entrevista
M....L..N..Lla oferta
LN.........Lla prossima
.........O.Lla prueba
L..LL......Ola réunion
LO.MML.....Kla semaine
.N.......M.Lla semana
.M.L....M...la tua
........M..Llab
L.OL.......Llabo
L.NM.....M.Llaboratorio
N.L..M......lad
OLL.....M..Lladen
N.L.........laden sie
ML......N..Lladen wir
.....N.....Llamentamos
L...NL.....Nlandlord
NL.........Llane
N.L........Llars
M..M....L...las
M....L..L..Mlas #
...N.......Llas molestias
N.KLM.......last
NM.........Llast #
L..LPL.....Llast night
....LN.....Llast week
.LMML.......late
LNLN.....M.Llater
.N.........Llater than
M.LLMLM....Lle
.MLLLLN.ML.Mle #
.N.........Lle andrebbe
..N........Lle confermo
L.K........Ole dr
N.L........Lle lundi
L......M..MLle poste
..K........Ole ricordiamo
OL.L.....M.Llead
OLL.....L..Mlead and
O.L........Llead role
L....LM...LNlearning
.LMM.L......leave
L.......M..Nlebenslauf
..M.M......Klecturer
L.KL.M.....Nlee
.M..........left
LL.N....M.M.legal
PML.LL.....Klei
.L.LPL......leid
M.LN.M.....Lleider
LLL........Nleila
L.LLPM.....Lleonor
L..........Nles
...M.L.....Mlet
..LM........let me
.M..M.......let us
.NKML......Mlet's
LP.........Llet's talk
.MLL.LO....Kletter
......O....Kletter for
......N....Lletter is
O..L.......Llettera
MMLL.L..M.NLleuk
.NL.....M..Lleuk dat
L.M.LN.M...Llevel #
K..........Olg
L.MLMMN...LKlhe
.N.........Llhe dá
.L..L......Mlibrary
..LN........lic
N.L....M.L..licence
N..........Llicence and
L..LMMM.....liebe
L...M.M.....liebe frau
L.OM.......Llieu
N.L........Llieu le
MNLLLL.M....like
KO.........Llike ?
MML.LL......like to
NML....M...Klike you
NNLL.M.....Kliked
MN.........Kliked your
L.M...M....Llindqvist
..M.....M..Lline
...ML....O.Klink
LM.......M.Llink below
L........N..link expires
M........M.Llink to
N..L.....M..link url
N........M.Klist
LL.LLO..N...lista
LL.L.P......lista de
.MLN.......Llittle
.LL........Olive
.LO........Llive coding
.....L..N..Lllamaremos
LK.M..M.LM..lo
..LP.......Llocal
..M.........location
L.NM.......Llocked
K.Q........Lloft
.N....M....Klog
.NL...M....Llog in
ML...M...L..logistics
LMNLLL....PKlogo
NLKLML..NM..loja
...L.......Nlol
K.M........Mlong
K..MM.......longer
L.OL.......Lloods
LML.L...NM.Llook
LMLMLM..MM.Llook at
L.M..L.....Mlook forward
.L.L.M....MMlooking
L.M.M.....M.looking forward
.M.L....M...looks
M.ML.N.....Llos
...KL.M...MMlotte
M.K.......KPlou
LMLLM.M....Mlove
L.LL.M.....Nlove to
......N....Klove you
N.L........Lloved
NM.........Kloved the
ML.........Mloved your
K.MLM......Mlovely
.LL.MN..L..Lluck
.LMLM....M.Lluck !
M.KMLN....NKluck with
ML.LNMM....Llugar
.LLLO.N....Klugar de
.L.O........lukas
LLLPL.......lukt
MLNL........lunch
..ML........lunch on
M...LM.....Llunch with
NL.L........lund
O.L........Llund wir
K.M.L.N...M.lundi
L.N.L.......lundi #
..ML........lunedì
..MLL......Mlunedì #
LM.......M.Mlunes
LMM......M.Klunes #
..MN.L...L.Lm
O.L.......MKm'a
LL.M.N....M.ma
K.MM.....M..maandag
L.NL.......Mmaandag #
.MLMMNL..MLKmaar
M..M........maart
MLM.........maart om
L..N..M....Lmachine
.L........NLmadam
L.LM.M.....Mmadame
..L.......LOmadame je
.M...O..L..Lmadame nous
M.L..M...L..made
NLL.........made it
OLL........Lmaes
NLL......O.Kmag
LLMLM...K..Pmaggio
.........M..mai
M..........Lmai à
N.K..L..M..Lmail
M..........Kmain
LLMNL.L.....make
...N........make it
.L.Q.......Jmake our
L.M....M....make you
LOLLM.....MLmal
.....O..L..Lmalgré
M.LKN.......man
M.M.L.......manager
M.L..M......manager and
...........Mmanager at
L.N..L..N..Kmanager has
N..........Lmanager will
MNLLNL.....Kmanhã
LM..LM......mara
.....N.....Lmara thank
LM.........Mmara thanks
N..........Lmara the
.L.........Nmara your
L..........Nmarcada
M...........march
M..L........march #
M..M........march at
NLLM........marco
LMMM........mardi
MN.........Lmarket
..MM..M....Lmars
M...........mars à
LNM.LL......martedì
L.M.L......Nmartedì #
.MM........Kmartedì alle
..MM........martes
...M........martes #
NLM.LLN.ML.Jmarzo
..MM.......Lmarzo a
MLM........Lmarzo alle
..MM.....M.Lmarço às
L..........Nmaster
........N..Mmatch
L...N.......mate
..L........Nmatos
.LMLM...ML..may
.LM..L......may #
LL...O......may we
N.L.........maybe
..L........Omayor
..MMML.....Lmañana
MMLM....L.MLme
MMML.......Kme and
.MM........Lme at
..L.......PJme i'll
..L.......LMme know
L..........Ome luck
MM........MLme on
LO.........Lme three
NLL.......MMme to
.L..N.......me we're
LM.M........me what
LO.........Lme which
O..L.......Lmechanic
M..M...M...Kmedical
NLL.L.....LMmee
L..LO.L.....meer
.M.........Mmeet
N.M........Kmeet me
KML........Nmeet on
..L........Mmeet our
L.....M.....meet the
O.L........Lmeet two
N.L........Mmeet url
.MM.M......Lmeet with
LML........Mmeet you
LLL.M.....MNmeeting
K.........N.meeting the
M.L.........meeting with
M..L.......Nmeg
ML..M....M.Kmei
K.L.N.....LNmeine
LN.M.......Lmejor
LLM..L..N.M.melden
L.N.........melden sie
.L...L..N.N.melden uns
LN...N.....Lmelhor
...........Nmembers
K.......L..Pmembership
M.K..L...MMLmerci
M.L.LLM..M..merci de
.NLM.L.....Lmercoledì
...ML......Mmercoledì #
.N.MLL...L.Lmercredi
M.LL.L....MMmes
..LN........mesma
KLNOLM...MLKmesmo
....LN......mess
L..L.L..M..Mmessage
..ML.N..L.LLmet
..M..M......met een
KNLLN.......met je
LL....M....Nmevrouw
.NM.ML...LMKmi
M.L.......NLmia
L.LO......LMmich
M.ML.......Lmicrosoft
M.NL.......Lmicrosoft teams
.NL..L...M.Lmidi
N...........might
QN.........Hmike
LLLO........mil
LLLP........mil disculpas
OLL........Lmill
M...........min
M.LLMN.....Kmind
.NLL......MLminha
MLL......M.Nminute
KLL........Ominute interview
MML........Lminute phone
KML..L...NLNminuten
M..LL....M.Mminutes
..L........Nminutes of
OLL.........minutes on
..KLLL...M.Pminuti
...L.L.....Ominutos
O.M........Kmio
MML.OL....LKmir
.L.LOL......mir leid
KMMO....M..Kmismo
.MMLLM....LMmit
O.LL.......Lmit herrn
.M.M.L......mittwoch
L.M.......M.mittwoch #
KNMM.L.....Mmiércoles
L.M........Mmiércoles #
LNLL.......Nmiércoles a
M.N......M.Kmobile
LML........Omock
L.L........Omock interview
L....O..L..Mmogen
NMK.LMN....Jmoi
.N..........moin
...N.......Lmolestias
LN...M.....Mmon
M..L.......Mmon #
...N.......Lmon apr
M..ML.M..M.Lmonday
N...L....M.Lmonday #
K.M........Mmonday at
LL.M..M...NKmonday's
O.LL.......Lmoney
..MM........montag
L.NM........montag #
.LM...M....Lmonteur
..LLM...M..Mmonth
LL...M.....Mmonths
M...LM...M.Lmore
LMN........Kmore about
M........M.Lmore than
L.MMM......Kmorgen
.MKN.......Lmorning
LL.NM.......morning so
KR.L.......Kmornings
LN..........mornings are
LN.L........most
.LLK......MOmove
..L........Mmoved
L..K.....M.Omoved to
L..O.......Lmover
L..N.......Lmover la
...L.N..L...moving
L...........mr
.ML.......M.mrs
L.........M.ms
L..........Nmsc
...M.M.....Lmuch
.N...L....MLmucho
O.L........Lmum
L.LOM......Lmuss
.ML.M....M.Kmust
.......N...Lmutual
L..LM...L.MNmy
.L..LL....MNmy application
..N........Kmy husband
L.LL.......Omy interview
.LM........Nmy office
M..KP......Lmy partner
M.ML.......Lmyself
.MM.........märz
L.NL........märz #
..LOL.......même
L.LOL.......même heure
LML........Nmöchte
M.....M....Kmöchten
LLNL...M....n
MLMLLMM.....na
MLN........Kna oficina
M.LM......MMna quinta
P.LL.......Kna sexta
LLMML......Mnaar
L..........Nnaar de
...N........naar donderdag
.L.N.MM.L..Knach
.M.L....L..Mname
.MM........Lnd
LMNL.......Knd at
..K..M.ML.MMne
.L......M..Mnear
...........Nnear you
LL..MM.....Mneed
..LLL......Oneed a
LLM.N......Lneed to
L.LLM...M..Mneeded
.LLL..M..M.Oneem
MLMLLO...M.Jnel
..LLOM.....Knephew
LMM........Mneri
.L.L.......Onervous
........L.N.nette
LLK........Qneue
...N.......Lneuer
...N.......Lneuer termin
KKKO.......Nnew
..LN........new date
...........Mnew jobs
.....O.....Lnew status
..LOL......Knew time
.LLL.MMM....news
.....MN....Knews about
...........Nnewsletter
MMK.L....M..next
M...........next interview
MLL......M..next step
.N...L....LMnext steps
NL.........Lnext tuesday
.N.........Lnext two
LM.NL......Lnext week
.L.NNN.....Jnicht
LLLNMMLM.LL.niet
..LNM......Lniet door
KLLMNLM....Mnieuwe
LM.L..M.....nieuws
.ML.ML.....Lnight
LM....M....Lnights
LKLNOML....Lno
L..MNM.....Lno longer
M.L......M.Lno more
...LOM.....Lno need
LLLQL......Lno point
LMLO.......Lno problem
L.LMN.......no se
LMLOL......Lno trouble
LKNO.......Lno va
M..L........nodigen
.KLM...M..MLnog
JKKPNNL.M..Knon
.L...N......non è
.NLLM......Lnone
.N.L.......Lnone of
L.MM.....M.Lnoon
M.L...M...MLnora
M...M..M..MKnos
......MN...Lnos alegra
...N.......Lnos excuses
..L..L....NLnos gustó
.OL........Lnos ha
LMN........Lnos vemos
M.MLM..M...Knossa
K..MN...N..Lnosso
NL.L......MLnostro
L.LNMN....LLnot
L.LOL.......not #
.L.LMO.....Lnot be
L...LP.....Lnot been
..LO.......Lnot possible
LLLQ.......Lnot saturday
L...LO.....Lnot selected
...NML.....Lnot take
K.O.........not the
...........Lnote
K.P........Lnoted
J.OL...M....notes
..L.ML.MM..Lnothing
..L.OL......nothing you
L.L.NL......notice
L.L.MM......notre
LLMO......MKnotre entretien
L.N........Lnoté
LML..L....QLnotícias
MML..MM....Jnous
L...MM..M..Lnous avons
M.L..N.....Lnous voir
..L..L....PLnous voyons
L.LMM.......nov
L..M..M.....november
..L......L.Mnovember #
KL....M....Nnovember at
MLLLL..M...Nnovembre
K.KP........now
L.LN........now #
L.LQL......Know on
MMLNL...M..Knu
NLLNM......Knuestra
..L..LMN..M.nuestro
MNLL.M.....Lnumber
LL......O..Lnumber #
M.M.........number on
.LL.NN.....Knun
KLL.LM.....Pnuovo
.......M...Mnurse
LLLNMM..M.LKnão
L.MN.......Lnão se
LN..........nächste
LN..........nächste woche
L....L..N...nächster
L....L..N...nächster woche
..MLLL..O...número
KO.K....L.M.o
L..L.......Po caio
.LLLOLN....Ko lugar
LLKLMN.M...No seu
LM.N.......Lo'clock
...LML....MKobra
..L..M....OLobrigada
L.L..M....NLobrigada pela
L.L..L..N.OKobrigado
L....O.....Loccasion
.....N.....Loccasion you
L.N.M......Loct
L.NLM.M....Loct #
M.L........Loctober
...........Moctober #
M..L.....M.Loctober at
..MM.......Loctobre
MLLM.NM....Koctubre
KQLM.L.....Loder
M.L..L......of
LM.L.......Mof #
....N......Kof an
LO.........Kof donderdag
......M....Lof employment
NN.........Kof our
PLL........Lof ten
M...M......Lof the
..LM.....O.Kof them
NLL.........of three
LLL..M....MMof you
LLML.L.NM...of your
M....L..N..Loferta
M....L..N..Loferta de
.LL.O.......off
.K.........Ooff sick
.LM.MM.....Koff the
LLLLM.NN.L..offer
.......N...Loffer depends
......L....Ooffer ends
......LM...Noffer for
......O...MJoffer letter
......M.....offer of
M.L.M.NM...Koffer you
LLLM.M.....Moffered
K..LM......Noffering
K..........Ooffering to
LL.....M...Noffers
..MM.....ML.office
..ML....M..Kofficer
N...M......Koficina
.LLOL.......oggi
NLNN...M...Hok
O.JN.......Kok ?
NL.......M..oktober
NL.......N.Koktober om
.LM.ML......old
N.LLMM..M..Lolá
O..L.......Kolá pode
M.M.L......Lom
M.MMLL.....Lom #
L.NM.M.....Lomar
M...........on
M..L.M..M..Lon #
.ML.M.MM...Lon a
M.......N..Jon april
M...........on behalf
K.SL.......Kon for
ML..L.....MMon friday
N.L.M......Lon march
ML.........Mon monday
L.L..M.....Non my
KM.......M.Mon our
M.K........Non paper
O.L........Kon parle
.MK.MM......on saturday
M.M.L......Lon se
J.L........Pon stage
...LM......Mon sunday
..N........Lon the
L...MN......on this
.LK........Oon thursday
.LK........Oon tuesday
ML..L......Mon wednesday
L.N........Mon whatsapp
.....N..L..Lon your
M..L.......Lon zoom
.LLOLL...M..once
MM..L.......one
O.M......L.Lone hour
MM..........one of
LO.........Lone you
KMLN....M...ones
.LLO.......Longemak
.LLL.L...O..online
L..........Nonline interview
.L.......M..online test
ML......M..Lonly
........O..Lonly shortlisted
MM.MLMM..L.Kons
K..O.......Lons gesprek
M.L..M..N...ontvangen
M.LLM....L..onze
MMKLL.....LNop
MMM........Kop #
LML..LM.M...op de
..LM.......Nop dinsdag
KN.........Mopen
...........Nopen to
MM...M.....Kopening
.....N.....Lopening you
K.ML.M...M.Mopens
L....L.O...Loperador
M..M.......Koperations
.ML........Loperator
LML.......MMopportunity
LO..L.......oppure
KP..LL...L.Nor
LN.L.......Mor #
LL.M.......Nor friday
OLML.......Kor no
LNLLLL..M..Mor the
LN.M.......Lor tuesday
LM..........or wednesday
...M.L..MM.Kora
M........M.Loral
N........M.Koral board
LO..........orari
.L.OL.......orario
.LML.....M..ore
.LML........ore #
..L.N.......organizer
O.L........Koriginals
..O........Kortiz
L.ML.M..L..Nos
L.L........Pospite
.NL.NL.....Lother
L...ML.....Mothers
ML...O.....Lotra
...........Motto
...ML.LM...Mottobre
KRLLLL....M.ou
.O.........Lou jeudi
K.L...O.....oui
...M........our
LLLQ.......Kour #
KLLM.......Oour call
L.N........Lour coo
P.L........Kour engineers
...N.......Kour interview
K.P........Lour lunch
O..........Kour manager
L.LOL.......our meeting
LLL........Oour office
L.........N.our talk
.L.MM.......out
K.LM.......Nout on
L...LNM....Loutcome
..LM.N.....Loutra
N.L........Loutubro
MLLLLLM...PKouvir
N.M......L.Kover
MM.........Lover de
.L.K.N.....Noverleg
L.LNM......Kowing
L.LNM......Kowing to
K.N..M...M.Lown
..O........Kown apron
L........N.Lown time
M.L.LM.M...Lp
N..M.......Kp m
M.ML.......Lpacific
L..L.....N.Mpage
M.LL.......Mpaid
M.O........Kpair
KM...M.....Mpanel
M.K........Mpanel interview
L..........Npanel on
..K.M......Opaper
L.....N.....papers
......O....Lpaperwork
N....L...M.Kpar
K..ML...M..Mpara
K.KM.......Ppara #
LM.........Mpara el
ML......N...para la
L.N........Lpara segunda
J.MP.......Lpara terça
M.LL.M......para uma
LO..........para una
.L.........Nparcel
..LN.M......parece
L.P........Kparfait
M..L.M....LLpark
L.N.......NKparking
OLL........Lparlato
O..........Kparle
MLKL.M...M.Mpart
..L......N..part of
LNL.LLNN.L.Lpartir
M.LLM......Mpartner
....LN...M.Lpartners
ML...N..M..Jpas
KLLO.N......pasa
L.LP.......Lpasa al
NML......M.Lpasas
O..........Lpasas el
L.M..M...N.Jpass
.L.O........passa
NNLL.......Kpassare
OLL.....M..Lpassed
NLL........Lpassed the
MLL...M..N.Lpasser
L...L....O.Lpasso
M.L....M...Mpassport
L.L........Npassport and
MMNL....M..Kpasst
LN.........Lpasst es
MML.........passt ihnen
P..........Kpast
L...MLM.....paul
....MLN.....paul we
L..........Npaula
J.M........Mpauline
LL.L..M....Npay
........L..Opayment
LL.L.....R.Kpdf
LL.M...M.O.Lpedimos
.LL......O..pedimos que
LMM.......NKpela
M.......MM.Lpelo
.......N...Lpending
LL....N.....pension
KL......MM.Mpeople
.........N.Lpeople to
LM..ML.MM.L.per
L..M.M.....Mper il
LM.L.M......per la
.ML.....M..Lper un
LPL........Lper video
K.QL.......Kperfect
L.N.......LMperfecto
L.Q........Kperfetto
O.LL.......Lperry
..L..M....MLperson
M...M......Lpersonal
LM.......O.Kpersonality
.........O.Kpersonality questionnaire
LLL....M...Npersonas
LLLLLQ...M.Lpessoa
K.P.....M..Kpetit
O..........Lpflegedienstleitung
..M..M...L.Lphone
.M.........Lphone interview
L.O........Kphones
L.M.........photo
L.M.........photo id
N.L........Lphotographs
NLL....N...Lphysical
M.L..LLM..NLpiacere
...........Mpick a
NM.L.......Lpicked
O.L........Lpicked for
KL.LM......Ppiece
O.L........Lpilot
NLL.M.......pin
N.........MKpine
K.OL........piso
L.P........Lpiso #
JLL......N.Ppitch
L.L...N....Mpizza
.LLMNN..M..Kpiù
L.M.MLL..L.Mplace
L.M.........place on
..M......N.Lplaced
ML...LNM..MLplaisir
N.L.M....L.Lplan
.LLNML.....Kplanned
L.LNNL.....Lplanned for
.N..ML......planner
..M.........plant
NMLL.......Lplanta
NL.L.....L..platform
LL.L.......Nplatz
.ML........Nplay
..L......M.Mplease
N..........Lplease acknowledge
M.M........Lplease bring
L.L........Nplease come
.........M..please complete
ML.........Mplease confirm
L.M....M.M.Kplease do
.LN.........please find
K.M........Mplease have
...N.......Lplease note
...N........please pick
NL.........Lplease record
......N....Lplease sign
L.L........Nplease submit
..L...M.....pleased
M.L...M.....pleased to
L..KNMM.....plus
.M..........pm
LM.M........pm #
N.LK.......Mpm ?
K..........Npm after
N.LL........pm at
N.L........Lpm bring
N..........Lpm central
OL.L........pm ct
L.P........Kpm est
L.N.........pm for
K.L........Ppm in
L..L......LOpm is
.N.L.......Lpm or
M.M........Kpm please
N........L..pm pt
L.LO.......Lpm rather
LL.P........pm work
..K.......LPpm works
N.NL.......Jpm you
LL...M.....Npodcast
MLLNLN...M.Kpode
LLLN.M...M.Lpode ser
N..L.......Lpode vir
.KNO.......Kpoder
L.NL.......Lpohl
LLLNLMM....Mpoint
O..........Lponte
LM...M.....Lpor
K......N...Mpor favor
.....L..N..Lpor inscribirte
MM.L.......Lpor la
LO.........Lpor las
.L..LP..L...por tu
LN.M.......Lportal
L.MLP......Kportanto
MNM.......MIportfolio
M.NL.......Lporti
..ML.M.....Lposition
.M..LL....N.position and
....N......Lposition has
............position of
M.K..M.....Mposition on
LP.........Lpossiamo
.MLML.....M.possible
.LLOLM.....Mposso
L.M...M....Lpost
.LL....MM...post of
LMML...M...Lposte
......LN...Lposte d'agent
LML.L.M.....poste de
NLL.MLM.....posto
...O.......Lpostponed
..ML.M.....Lpour
L...LN......pour la
LMM........Lpour le
.MML........pour un
N...........pouvez
N...........pouvez vous
LM..........practice
K.LL..LN.M.Npre
L......O...Lpre employment
LN..........prefer
.N.........Lprefer ?
LOL........Lprefere
KOLL.......Mpreferisce
LP.........Kpreferred
.LK........Opremier
N.....M..L..prepare
N.KL.M.....Mpresencial
M.N........Kpresentation
N.L.........presenti
M.K.......NLpresenza
..........MLpresença
L.N.........press
N...........presso
N..........Kpresso la
M.LLM.......previsto
K.LN.......Oprice
...LLL...O..prima
..M....M...Kprincipal
O.K........Lprincipal engineer
.........MNKprinted
.ML........Mpriya
OML........Lprobearbeiten
MMLO.......Kproblem
L..L.O...M.Lproceso
LK.M.M...M..process
..LM.N......processo
LO.LM......Lprochaine
L...........product
ML..........production
..LN.M.....Lprofessor
M.L.....M...profil
MLL..M..M...profile
L..........Nprograma
L..........Nprogramme
LLL......M.Nproject
L.N.........promemoria
.......N...Lpromesse
.......N...Lpromesse d'embauche
.......M....proof
.......M....proof of
......N.....proposer
......N.....proposer le
NLM...N....Kproposition
LLL...QM...Kproposta
LO.........Lprossima
LN.........Lprossima settimana
...L.N...MLLprova
M.L......O.Lprueba
.L.LO......Lpréfère
N.L.......MLprésence
.MKN.L...M..prévu
MNKL.......Mpróxima
.N.........Lpróxima semana
OLL........Lpróximo
NL..........pt
L.L........Npuedes
O.LL........puedes venir
.....M..L..Lpuesto
....LM.....Lpuesto de
...LPL.....Lpulled
LO.L........puoi
...N.....M.Lpush
N.L.ML.....Kput
MM.......M.Kput you
MPLL.......Lpuò
MM..........può venire
M.N........Lqa
LO.L.M.....Lqual
LMO........Kquand
KP.MLL.....Lquando
LNLN..M....Lquarta
.N.........Lquarta ou
M.M........Lquarter
L.K.MN.MLM.Lque
OLLL.N.....Lque a
L..N.......Lque mover
K...O.......queda
K.L.P......Lqueda sin
L.N........Lquedamos
NMLL..M..L.Lqueremos
N..L.L..M..Lquesta
LMLL......NMquestion
L........N.Mquestionnaire
.L.L.....M.Oquestions
NLKL.....L.Oquestions and
L........O.Lquestions for
KM...N....LMqui
.N.........Lqui vous
L.........MMquick
L..........Nquick call
.MLM......NJquick one
.MKM.L.....Mquinta
M.LMM.......quinta feira
KMMLM.....MMquinta às
LM.N.L..M.MKqué
MLNMLL....MLr
NLLL.......Mr #
LM.........Mradio
LL.NL...M...rail
L.O........Lrappel
LL.........Orate
LM.M.......Lrather
L..N.......Lrather than
LPL........Lrato
N...ML.....Kravi
..L.......N.raúl
MM.........Lrd
KLO...L...OLre
MM.........Lre application
..M.......NKre colloquio
..M.......NKre entrevista
..L.......NLre gespräch
.LL..L....P.re gracias
K..N......MLre interview
..L.......OLre merci
..OM......LLre re
..L.......O.re thank
..LL.......Nre the
..M.......OKre tuesday
MLLL.......Nre your
.ML.....NL..reached
........O..Lreached us
LML.....M...read
L.......N...read every
LO.........Lread your
.L.........Nreader
M.L........Mreading
L...MM....MLreally
..........NLreally enjoyed
..M.N......Kreason
.L.N........rebook
.L...L..N...recebemos
L....L..N...recebemos a
.L..M...N..Kreceipt
L.......O..Lreceipt of
LM.......M.Mreceive
..L........Nreceive a
L.ML....M..Mreceived
.MM.....M..Lreceived your
..N.........reception
O.L........Kreception will
.....L..N...recibido
.....L..N...recibido tu
NLL......M.Mrecord
NL.......M.Lrecord your
LM.....M...Mrecruiter
L.M....MM..Krecruiter will
L.L........Nrecruiters
.L.M.....M..recruiting
LML.........recruitment
N..........Lrecrutement le
Q.L........Jreden
LLL........Oreed
..M.....M..Lref
.LLL......MMreference
K......O....references
L.K.....M..Nregistered
.L...L..Q..Kregistrada
L.L.NM.....Lregret
....MM......regret to
...LL.....N.reid
..L..N......rejected
..LL.......Orelease
...L.M....MLremain
L..N.......Lremains
L..M.......Mremarcar
L..N.......Lremarcar a
LMML........reminder
LM.........Mremote
..L.ML.....Nremoved
..L.N.......removed from
.ML..L....N.rencontrer
L.LL.......Orendez
L.LL.......Orendez vous
MMML....M..Kreply
L.......M...reply to
LOL...M....Lreply with
O.K........Lreply yes
LM.......O.Lrepo
ML.M.L......report
N..........Lreport to
N..........Lreporting
O.L........Lreporting time
..NM.......Jreq
..NN.......Jreq #
L..........Nrequest
M.L...M..M.Krequested
N.L...M....Lrequested to
..LMM.......required
....LN......requisition
L.N........Mreschedule
..Q........Ireschedule cancel
...L.M.....Nresearch
..L........Nresearcher
N.M........Kreserved
LM....M....Lresources
.MN..L..M..Kresponsabile
JMP........Lresponsabile del
LL.L.O.ML...resultado
NLL.M......Kresults
LLL..L..M..Oresume
.....L..N..Lretenue
.L...M....NLretorno
ML.N.......Lretour
K..L..MM.N..return
KM.M.......Nreunião
KLM...M.M...review
......O....Kreview and
L.LOL......Mrevised
K.L........Prib
N..LN......Jricerca
.L...L..M..Mricevuto
..L.....Q..Kricezione
L..........Nricordiamo
M.MNL......Kride
P.L........Krig
ML.L.....M..right
.NML.L..M..Kring
MML.........ring you
LLL.NL.....Pringrazio
L.L........Oriverside
LL.....M...Mrn
NLMM.......Lroad
..M.M......Lrob
M.MM.......Jrobin
..M....N...Lrodrigo
M.LL..M.....role
LL.........Orole for
LLL.M......Nroles
M.......M..Lroll
LLM........Mroom
...M........room #
N..L....M..Lrosa
M...........round
K.O........Lround is
LLL........Pround of
MMML.M.....Kround the
OL.........Kroute
O.L........Lrow
..L........Mrsvp
N..L.......Lrua
..L........Nrue
.MLN.......Lruf
NLL...M.M..Lruhe
M.ML......MKrui
N...........run
OL.........Lrun the
KLMM.......Mrunning
LL.L.N......ruolo
MML........Lruth
O.KL......NKruud
L....L.MN..Lréception
..L.......OKrémi
L..LL......Oréunion
L.NL.M..L...s
JLP.LLN.N..Ks:!
........L..Ns:! !
LLMLML.....Ns:#
L.MKNL.....Ms:# #
..........MLs:# am
L.NLL.......s:# h
N..........Ls:# march
...........Ms:# new
L..LM.....MMs:# pm
L.NLM.......s:# th
MNKLLLM.LL.Ns:?
LMLL.LM..L.Os:a
.N.........Ls:a slot
.....L..N..Ls:a sua
LN.......L..s:a time
......N....Ls:aboard
LML...M...MLs:about
LM....M....Ks:about the
...LOL......s:absage
L.M........Ns:accepted
M.L........Ns:account
L....L..N...s:accusé
L....L..N...s:accusé de
........N..Ls:acknowledgement
.ML.........s:action
.NL.........s:action needed
L..........Ms:admission
.L......L..Os:adoption
LL..M......Ms:afspraak
L.O........Ls:agenda
L.NL.......Ms:agendada
L.N........Ls:all
L.N........Ls:all set
L.L........Ns:als
K.LP.......Ls:alteração
L..........Ms:am
M..L.......Ls:am #
L..........Ns:am donnerstag
O.ML..M..L.Ls:an
.L..M..M.MMLs:and
....N.......s:annulation
..L.O......Ls:annullamento
.L.O.......Ls:another
.........O.Ls:answers
.LLLLM..N..Ns:application
.....O..L..Ls:application status
........N..Ls:application submitted
L....M..M..Ls:application to
........O..Ls:applying
LLL.M.M....Os:appointment
L..KM......Os:appuntamento
L.....O....Ls:arbeidsvoorwaarden
LMM........Ls:are
.N..........s:are you
LM.......M..s:assessment
NMLM.......Ks:assistant
L..L.......Ms:at
K.N.........s:at the
L..L.......Ns:audition
LNL........Ms:availability
.N.........Ls:availability for
KLO.........s:avec
L.Q.....L.NKs:aw
L.O........Ls:aw aw
........L..Os:beca
..L..N......s:bei
K.OL....M..Ms:bevestiging
L.N.........s:bevestiging gesprek
.MLLLN....L.s:bewerbung
N.K........Ms:board
L.N........Ls:booked
LMNL.......Ls:booking
J.P.........s:calendar
K.O........Ls:calendar invite
....L......Ns:call
..N........Ks:call with
L..N........s:cambio
L..M.......Ms:cambio de
LNM........Ks:campus
.L.LL.M...M.s:can
ML.LL.....N.s:can we
....N......Ls:cancelada
....O......Ls:canceled
L.LLN.......s:cancelled
..LL.......Os:candidate
..LLM......Ns:candidates
K..........Os:candidato
.ML.LM..N..Ks:candidatura
..L..N.....Ms:candidature
L..NM......Ls:change
L....M..L...s:changed
L..P.......Ks:changement
M.L.........s:chat
N.L........Ls:chat with
.L.....M.O.Ls:check
LM......M..Ls:chef
L.L........Os:cita
M.LML......Ms:class
....K......Os:class cancelled
MLM......N.Ks:coding
MML........Ls:coffee
NMMM.L.....Js:colloquio
L.L........Ns:colloquio con
M.LLM.....MLs:come
..L.......N.s:come and
OML........Ls:commis
M....L..MN.Ks:complete
........LN..s:complete your
L..........Ns:con
..L.....Q..Ks:concorso
.......M...Ms:conditional
.......M...Ls:conditional offer
L.O.....M..Ls:conferma
L.N.........s:confirmación
K.N.....N..Ls:confirmation
L.M........Ls:confirmation of
L.N........Ls:confirmação
L.M........Ms:confirmed
..L........Ns:consulta
LL.........Os:contract
MKM.........s:conversation
.NML.......Ls:coordinator
...K.......Ns:cover
MLL..L..O..Ls:cv
..L..L.....Os:código
..L...MN...Ls:d'embauche
.LLN....M...s:data
O.KM.....M.Ks:date
LLMNL......Ms:day
L.LL.ML...LMs:de
..L........Ns:de cita
L....L..N...s:de réception
...LLP.....Ls:decision
MLLLM......Os:del
N..........Ls:del colloquio
N.K........Ns:demo
K.QL.......Ks:details
L.N........Ls:details for
LLMLMLM..L.Os:di
L..LMN......s:director
LLLL.M.....Qs:do
..LL.......Ns:donnerstag
...LN.......s:door
N.LML......Ls:driver
....M......Ms:du
LL..N......Ms:du #
LL......O..Ls:eingangsbestätigung
N.L.......MLs:einladung
M.........M.s:einladung zum
......N....Ls:employment
LML..L...N.Ns:en
MM.........Ls:engineer
NMMN.......Is:entretien
NMMM.L..LLMJs:entrevista
....N......Ls:entrevista cancelada
M.L........Ns:entrevista para
L.L........Os:entrevistas
...........Ms:entry
L...LP.....Ls:esito
L.PL........s:est
LO.........Ls:even
LLM.M.......s:event
M.L......O.Ks:exam
M........M.Ls:exercise
L.L........Ns:exit
L.L........Ns:exit interview
L..........Ms:family
L.O........Ls:february
..........LNs:feedback
M.M........Ls:final
L.L........Os:first
L.L........Os:first day
L....M....N.s:following
K.N.L....M..s:for
L.M........Ms:for #
........O..Ls:for applying
KLMM.......Ms:for the
L.N.L...M..Ls:for your
L.NLNL.....Ls:friday
L...LMM.....s:from
L..........Ns:functioneringsgesprek
K.O........Ls:fwd
L.........MNs:für
...LN.......s:gaat
...LN.......s:gaat niet
N.MNM.....MIs:gesprek
...LN.......s:gesprek gaat
.MM.......MKs:gespräch
LLL.....O..Ls:got
LL....M.O..Ls:got it
........M..Ls:got your
.LL..M....OLs:gracias
L.L...OM...Ks:great
L.....NN...Ks:great news
MLL........Ms:group
L.NLL.......s:h
...L.L..N..Ms:have
L..N........s:heute
....L.N....Ms:hire
MLN........Ls:hiring manager
..N..N.....Ks:hold
LL.......N.Ms:home
L.MO.......Ks:horário
MNO........Is:hour
.LL........Ns:house
LLL........Ps:how
M.LL.......Ns:ihr
.N.L.M.....Ls:ihre
.M...M.....Ls:ihre bewerbung
.L.L.....M.Ns:in
KLN......M..s:in #
N.M..M.....Ks:incontro
M..M.....L..s:interview
LN..........s:interview ?
....M.......s:interview cancelled
L.M.........s:interview confirmation
L.N........Ls:interview confirmed
L.O........Ls:interview details
..M........Ms:interview in
L..N.......Ls:interview moved
..N........Ls:interview reminder
...........Ms:interview request
L.P........Ks:interview scheduled
.M...M....MKs:interview slots
L.........NKs:interview thursday
LMLN........s:interview time
MNL........Ls:interview times
L.N.........s:interview tomorrow
M.LN.......Ls:interview wed
..L........Ms:interview with
M...M.......s:interviews
N.L........Ms:invitation
L.N.........s:invite
O.L........Ls:invito
.LM.....M..Ms:is
KL......PM..s:it
L.....M.N...s:it !
L.N........Ls:itinerary
M.LLLM..MM.Ls:je
MMLL..M.....s:job
L.....N.....s:job offer
..L........Ns:jobs
O.L..M.....Ks:junior
J.LM.......Ps:jury
K.ML.L...MLOs:la
K........M.Ns:le
N.K.......NLs:lead
LP.........Js:let's
MLLL..N...MLs:letter
LL....N....Ms:like
L.NLM.......s:lunch
MM.........Ls:manager
N.L........Ls:march
N..........Ls:mechanic
..L........Ms:meet
N...........s:meet the
LL.L.......Os:meeting
O..........Ks:meeting with
........L..Ns:membership
..L.......OLs:merci
..L........Ns:minutes
.LL........Ns:mock
..L........Ms:mock interview
.LMNM.....MKs:monday
L.MMM.......s:morgen
.K.M......N.s:move
L..........Ns:moved
.L..LL....MOs:my
.L..LL....MNs:my application
.L.NM......Ls:need
.L.NM......Ls:need to
.ML.........s:needed
LL.........Os:neue
L..N.......Ls:neuer
L..N.......Ls:neuer termin
LLLM.......Ns:new
...........Ms:new jobs
...NL......Ls:new time
LL..LMNM...Ls:news
MNLL.......Ls:next
M...........s:next interview
.M.........Ls:next step
.N.........Ls:next steps
.N.........Ls:next week
....N......Ls:niet
...LN.......s:niet door
KLLM..M....Ns:nieuwe
LNL.........s:night
.L.MN......Ls:no
L.L.O....M.Ls:notice
LLL..L..N.OLs:obrigado
......M.....s:of
......N....Ls:of employment
...MN......Ls:off
LLL.LLNO...Ls:offer
......MM..MKs:offer letter
......N....Ls:offer of
.......N...Ls:offer subject
L.N..LM....Ks:officer
.....M.....Ms:on
..N..M.....Ks:on #
NLKM........s:on monday
LLML.......Ns:on the
...L.......Ms:on thursday
L.M..N.....Ls:on your
KM.......M.Ms:one
LL.......Q.Ks:online
.M..M......Ks:onsite
L.L........Os:op
LML........Ms:open
.N.........Ls:opening
L......P...Ls:operador
L..........Ns:opportunity
....L......Os:order
LL.......MMMs:our
....LOM....Ls:outcome
LMMM.......Ls:panel
L.L........Os:paper
..KLL.M....Os:para
L.L........Os:para a
.....L..L.LOs:payment
M.L.L.....LOs:per
MMM..M..L..Js:phone
M...MM.....Ks:phone screen
.M.M.......Ls:pick
.MM...LL.L.Ms:place
..MM.....L.Ls:please
L..LM.....MMs:pm
.L.........Ms:podcast
.L...M....N.s:por
.M.L.O.....Ks:position
KLO.........s:pour
..L........Ns:practice
N.L........Ls:presencial
O.L........Ls:probearbeiten
L..L.P..L..Ls:proceso
..LM.N.....Ls:processo
.L.........Ns:profile
LL.........Ns:project
L.N.........s:promemoria
.......N...Ls:promesse
.......N...Ls:promesse d'embauche
MLL...N....Ls:proposition
LLL...PN...Ls:proposta
LL...N...NL.s:prova
MLL......P.Ls:prueba
LL........NMs:question
.........O.Ks:questionnaire
LLL......M.Ns:questions
M...........s:quick
.LO.LL....MKs:r
OLLL.......Ms:r #
L.N.........s:rappel
KLO.L....LOLs:re
MM.........Ls:re application
..M.......NKs:re colloquio
..M.......NKs:re entrevista
..L.......NLs:re gespräch
.LL..L....P.s:re gracias
K..N......MLs:re interview
..L.......OLs:re merci
..OM......LLs:re re
..L.......O.s:re thank
.LL........Os:re the
..M.......OKs:re tuesday
MLLL.......Ns:re your
.....L..N...s:recebemos
.L...L..M..Ns:received
.........O.Ls:record
.........O.Ls:record your
..M.....M..Ls:ref
LL.........Ns:reference
LMM......M.Ls:reminder
...LM......Ms:rendez
...LM......Ms:rendez vous
LL.P.L......s:report
...L.......Os:request
.L.L.P.....Ls:resultado
L.LL.......Os:reunião
L.ML.......Ns:reunión
L.L........Os:review
..L...M....Ms:role
L..........Ns:room
M.M........Ks:round
L....L..N...s:réception
L..LL......Os:réunion
NL.LN......Ls:sat
.L..NM.....Ls:saturday
.N.........Ls:schedule
LNL.........s:schedule your
L.Q........Ks:scheduled
LOL.M......Ls:scheduling
M.M..M.....Ks:screen
N..L........s:second
L.O.......MJs:see
L.P........Ks:see you
M.L..N.....Ls:selezione
OLL.........s:senior
M.L.L......Ns:service
..L........Os:session
L.P........Ks:set
NLML........s:shift
N.L.........s:site
L........O.Ls:skills
.........O.Ks:skills check
LN.M.......Ls:slot
LN........MLs:slots
..L..M..N..Ls:sollicitatie
L.......N..Ls:sollicitatie ontvangen
LLLMNM.....Ls:sorry
L..N........s:spostamento
..LN.......Ls:stage
LL....MM....s:start
L....O..L..Ms:status
.M.......M.Ls:step
.N.........Ls:steps
.L......L..Os:still
.L.........Ns:student
K.MN....M..Ls:sua
........M..Ls:sua candidatura
.......N...Ls:subject
.......N...Ls:subject to
........N..Ls:submitted
M.L..N.....Ls:suite
N..........Ls:superday
L.......MN.Ls:take
.........N.Ls:take home
.MML......MLs:talk
.........N.Ls:task
.LL........Os:te
N.KL......M.s:team
M.M........Ls:technical
..N.........s:technical interview
.MLM.M.....Ls:technician
K.NO.......Ks:termin
L.P........Ls:terminbestätigung
LLL..M...O.Ls:test
.........O.Ls:teste
L.NLM.......s:th
LLL.L...M.PLs:thank
LLL.L...M.PLs:thank you
LL......O..Ls:thanks
..M.....M..Ls:thanks for
.L.L.......Ns:the
L..L.......Os:the new
N..........Ks:the partners
......N....Ls:the role
M...........s:the team
.L.L.N.....Ms:this
KLNM......M.s:thursday
.L.L.......Os:thursday's
LMLOLM...L.Ls:time
MM.L.......Ls:times
M.N........Ls:tmrw
..LM..M.M..Ls:to
N...........s:to interview
OL.........Ls:to talk
M.LMM.....MLs:today
.LN.ML.....Ls:tomorrow
....N......Ls:tomorrow's
L.O........Ls:trainee
LLL........Os:training
LL.MM.......s:trial
M.ML.......Ls:trial shift
K.LLLNM.M..Ns:tu
LML........Ns:tua
...M.M....MKs:tuesday
.L.......O.Ls:typing
.LL..M...O.Ls:técnico
LLLM.N......s:update
L..P.......Ls:updated
K.M..M.MM.MKs:us
M.L.ML......s:vacancy
ML.......N.Ks:video
O........L.Ls:video interview
........L..Ms:viewed
L..........Ms:viewing
L.L........Ns:visa
LLMM.......Ns:visit
K.LM.......Ns:visita
........L..Os:volunteer
LLL..M.....Ns:voor
P..........Ks:vorstellungsgespräch
KLNL..M.L..Ns:votre
M.L..M......s:votre candidature
...L.......Ns:vous
N..........Ls:w
L.LMML.....Ns:was
MLL.L...N.MKs:we
.L......M...s:we got
........O..Ls:we have
L.K........Os:webinar
..LM.......Ms:wed
M..LM......Ls:wednesday
LNL........Ms:week
.....L.....Os:weekly
......O....Ls:welcome
......N....Ls:welcome aboard
LN....M.....s:when
.L.O.......Ls:wijziging
N........L.Ls:with
N..........Ks:with our
ML..........s:with the
KMN....M...Ls:with us
J........N.Ns:work
LL....N.....s:would
L.LL.....Q.Ls:written
LK.........Ns:year
K.NLL.M...N.s:you
L.N........Ls:you are
........N.NLs:you for
...........Ns:you have
.L....O....Ks:you start
L.M.........s:you're
K........M.Ms:your
M.L.LM..N..Ls:your application
L..M.......Ls:your interview
.L.........Ns:your next
..O........Ks:zoom
L.M...MN...Ls:zusage
L.K.L.LMLM.Os:à
LNLNL.......sabato
..LM........sabato alle
KLMLLMM....Nsaid
L.M........Nsala
.L.........Nsalary
ML.M........sales
M..L.......Msalle
KMOL..M....Lsalut
O........L.Lsalón
KMM........Nsam
LLJSLL...M.Lsame
.LLN.....M..same day
..LM........same place
L.LM.......Msame room
L.LPL.....MKsame time
MMKM........sapere
.LM..L..M...sarà
M.LN.L.....Lsat
MMLLM.....L.saturday
N.LL........saturday #
O.......M..Jsaturday job
LMLMLN......saw
.....LM.M...say
OLL.........say #
NLL.........says
....LM..M...scelto
LML........Mschedule
LM.....M...Mschedule your
.........M..scheduled
.........N.Lscheduled for
LOL.M......Lscheduling
LM.M.......Lschikt
.LK........Oschlagen wir
M...........school
O.L........Lschool on
........M..Lscientist
LLL......Q.Lscore
..L........Nscorecard
.L...P.....Kscored
M.ML....L..Lscreen
O.L........Lscreen for
LMM........Lscreen with
ML.....M....screening
.......O...Lscreening and
L.LP........scusa
.KLN.M..ML.Lse
O.LL.......Lse tiendra
..L.......M.search
L..MM......Lseason
L..LM......Nsecond
L.L..M.....Nsecond round
..M.........security
M.NLL......Lsee
MM.........Lsee how
OLL.........see if
.....L.....Nsee it
..L.......MLsee us
..O.L......Ksee you
LMN........Lseeing
L.N.........seeing you
MM.M.....L.Lseen
.NM.LLM....Ksegunda
LMN........Lsegunda #
.M.....M....sehr
.L.L.M......sehr geehrte
LO.........Lselect
.MLLLN......selected
.LL........Nselected for
N..........Lselected to
L..LN.......selection
M.LL.N..M..Kselezione
L.LLN.M....Msem
LPLMML.....Lsemaine
LP.........Lsemaine prochaine
KPLM.L..L.M.semana
..K......M.Nsend
LML.........send me
M.LL..M....Msend the
.L.......O.Lsend us
.L.........Nsend you
M.L.....N..Lsending
N..L.M......senior
..ML.LM.M..Lsent
........N...sent to
L.N.........sept #
..L........Mseptember
MM..........september #
K.L........Oseptember at
..L...M....Nseptembre
LKMOLM...M..ser
K.LL......LRserai
LM.....M....served
M.LNL......Mservice
PMKL.......Lserviço
N.LN.......Kserá
L..N.......Lserá a
O.LL.......Lserá el
O..L.......Lserá na
MML.........session
..N........Kset
L.O........Lset for
MML........Lset up
KO.......M.Lsettimana
LN.........Lsettimana ?
.MKL.M..M...seu
..M.....L..Mseven
L..NM......Lsexta
LLMNL.......shall
LM..M.M....Kshare
......N....Lshares
M..........Lsharp
LM.L.......Mshe
N.MK........shift
...N.......Lshifted
..OL.......Lshoes
.LM.....M..Lshop
ML...L...M.Mshort
K.L........Oshort interview
N.L..L..O..Lshortlisted
........N..Lshortlisted candidates
M...........shortlisted for
L.M...L...MLshould
.ML.......NKshould i
...........Nshow
M...........show you
L.M.N......Kshown
L.L........Pshows
..LMN......Lshut
OLLL..M.MLLLsi
N.LLM....M.Lsi terrà
MM.LMLN....Ksiamo
..N........Lsiamo in
.L.M....M...sich
.L.ML......Nsick
L..K.......Osick can
..OL.......Lside
MML.....M.LLsie
K.L...M....Nsie als
..LL.......Msie am
L.....O.....sie anbei
...M........sie bitte
OML........Lsie gern
..ML.M......sie sich
N.NL.......Jsie sprechen
N.......M..Lsie zu
M.LL...N....sie zum
...LO......Lsiento
LMLL.......Nsig
.......O...Ksight
.......O...Ksight of
L.M..LO.LL.Lsign
......N....Lsign and
.....L..L..Osign in
L.M...N....Lsign the
........O..Ksimilar
........O..Ksimilar jobs
K.LLQ......Msin
K.L.Q......Lsin efecto
.LL.M......Msince
.MKM.L.MNM.Jsind
O..L........sit
OLL.........sit down
L.LM.......Msite
L........O.Lskills
.........O.Kskills check
LN..L.......slot
.N.L........slot for
.MM........Lslot on
LO........MKslots
.M.........Lslots are
.O.........Lslots for
.LMML.......small
L.MNL......Lsmall change
L.MONL.....Iso
MML.ML.M...Kso i
M.L.......NLso much
.LLMPL.....Kso no
.L.MM.....MLso sorry
KNM.........so that
LLLNNM..L...so the
....OL.....Lso there
...NL......Kso we
L.NM.......Lso you
..LLL.....MNsobre
.N.L.M....MLsobre a
L..........Nsobre o
L.M.........sofia
O.LL.......Lsofia !
O.L........Lsofie
M.M.....M..Ksoftware
M.L..M..M..Lsollicitatie
L.......N..Lsollicitatie ontvangen
OM.........Ksollicitatiegesprek
Q.LL.......Ksollicitatiegesprek is
L.L........Osolutions
.L.L.O....LMsomeone
.....N.....Lsomeone whose
.....N......someone with
K.NN.......Ksomething
L..P.......Ksomething came
LLL.MM.....Mson
L....O.....Lsonntag
..LO.......Lsonst
..LO.......Lsophie
KLLNOM.....Ksorry
LL.P.......Ksorry !
.L..ML.....Msorry for
L.LL.N.....Msorry to
.....LNMN.LLsous
J.M........Nspeak to
M.M..M.....Kspend
...NL.......spostamento
L..N.......Lspostare
L..N.......Lspostare il
..L.LO......spot
M.NL........sprechen
O.ML.......Jsprechen mit
M.M........Lspreekt
M..........Lspreekt met
M...N....M.Jsr
N...M......Lst
L.OL.......Mstaat
L..L.......Ostaat op
.....O.....Lstack
L....M....OKstadtbibliothek
N..L.......Mstaff
N.L......L..staff engineer
KML......M.Mstage
LPL........Lstagione
L.N.NL.....Kstands
....N......Lstands cancelled
O.LL........stanza
.K...LO..M.Kstart
......O....Lstart monday
.L....O....Lstart when
L.......L..Ostarted
L.......L..Ostarted an
......M.....starting
KLOM........starts
L.NN.......Kstarts at
L.P........Lstarts in
L..........Nstatement
ML........LNstation
...M.L....OLstato
KLM........Ostatt
.L.L.N..M..Lstatus
NL.........Lsteel
OLL.........steel toes
K.PM.......Lsteht
L.MLM..M...Lstelle
......MM....stelle als
MLL......NMLstep
NKL........Mstep is
.M...L....LMsteps
KKNPL...L..Mstill
L.QL.......Kstill good
L.O.LM.....Lstill on
L..O.......Lstill the
..O.L.......straight
.LL..M.....Nstrong
.L.N........stuck
.L.........Nstudent
..NL.......Lstudio
LL...M.L...Nstudy
MLLL..M..M..su
..K........Nsu cita
..M.........su entrevista
...ML...ML.Lsua
..L..M..M...sua candidatura
..L........Nsua consulta
..MN.......Ksua entrevista
......LO....subject
L.....LO....subject to
L.L........Osubmit
L..........Msubmit your
.ML.....P..Jsubmitted
..M.N....M.Ksucces
MM..........suit
.L.........Nsuit ?
.N.........Lsuit you
M...LOM..L.Ksuite
M.L..MN....Lsuite à
N.......LL..suits
NLLM.....L.Msuits you
LLLLLN..M..Msul
...LL.L....Osummer
LM.......N..sunday
OL..........sunday #
K.LLN......Osunday at
NMK.LM..L...suo
PLLM.......Lsuo colloquio
M.N........Ksuper
N..........Lsuperday
NML........Lsuperintendent
N..L.....L..supervisor
L..LLM.....Osur
.L.........Nsur votre
..KL.......Oswap
..NL.......Lsweet
MMLOL......Kswing
ML.........Msystem
L..NL.LM...Mt
L..NL...N..Ltag
KO....M....Ltage
LLLLN....M..take
.....M...N.Ltake home
M.LMML.....Ltake place
L.MLN....M..take the
.ML..N.....Ltaken
L........M.Ntakes
L.M......M..takes about
L.M........Ntakes place
L..LNM....M.taking
...........Mtalent
ML.L.......Mtalk
MLLL......MMtalk about
P.L........Ltalk money
.LNL........talk on
M.L........Mtalk to
M.L.........talk with
L..........Ntalking to
MMNL.......Ktaller
.NM.LL....MKtarde
.M.......M.Ltask
.M.........Mtax
.N.L.L.M...Jte
.....L..N..Lte llamaremos
O..........Lte pasas
.........O.Lte pedimos
LL.O.......Mte viene
MM.LM......Ktea
NMLM.......Jteach
N.LM.......Kteach a
M.LMM..M...Kteacher
..LL..M..LMMteam
L.....O...NKteam !
.L...L....LPteam and
L.........MLteam at
L.......L..Oteam can
OLLLM......Lteamleider
M.LM........teams
L.N......M.Ltech
NML........Ltechnical
.LM.........technical interview
.O...M.....Ltelefonieren
L..........Ntelegram
MML.L......Ntell
.NL.L.......tell me
L....M.....Mtell you
L.....NM..MLtemos
LLL.LN.M...Mtempo
....NL..M..Ltemps
.LML....L..Nten
.LML...M.L.Nten minutes
...N.......Ltengo
LLMN.......Ltermin
L.P........Lterminbestätigung
N.LLM....M.Lterrà
L.MM......MLterça
L..N.......Lterça #
..NM.......Lterça feira
..M......N.Ktest
L........M..test for
LLML....MM.Lteste
.M..........text
M.L.........text me
.MLM.L..M..Lth
.N.........Lth #
LM......N..Lth and
MMLM.......Lth at
MM.M.......Lthan
...M.......Lthan #
LL.L.M....N.thank
LL.L.M....N.thank you
L..L.ML.M.MLthanks
.L......N...thanks !
.M...M..M...thanks for
....M......Lthat
.LMML.......that is
M...........that suits
....N..M...Lthat the
LMNL.......Lthat we
NML........Lthat work
..M.........that works
LMM..M.....Lthat you
..N........Lthat's
............the
...M.L..M..Lthe #
.NL.........the above
L.......L..Nthe admissions
MLL...L...MMthe analyst
MLL......N..the attached
LLQL.......Kthe back
...LM.......the best
L.M........Mthe blue
ML.....M....the board
L.NLM......Lthe calendar
ML.L.N.....Lthe call
......L....Nthe candidate
N..........Kthe chief
LLOM.......Lthe clinic
M.L.LN.....Mthe committee
M.MML......Lthe day
L.N........Lthe details
O.K........Lthe diary
MMM...M....Kthe door
....M...L..Mthe employer
L.....NM...Lthe enclosed
LM.LLN..M..Lthe end
N...L......Lthe evening
LMM..M.....Lthe final
.ML.........the first
O.L........Lthe fish
LNN........Lthe following
L.M......M..the front
L..K.......Pthe hall
M..........Lthe hiring
K.LO.......Mthe house
LLNM......M.the interview
..L..L....OLthe invitation
..N........Kthe invite
NLLL.M......the job
L....L.....Othe landlord
NLL.......MLthe last
KN.......N.Lthe link
..LO.......Lthe little
J.Q........Kthe loft
NM.........Lthe main
..L.M...M..Mthe month
NL..LM.....Lthe morning
L..........Nthe msc
KLL........Othe new
.MLL.M...M.Lthe next
MM......L...the number
L..........Othe offer
NLLL.......Nthe old
LNM........Lthe one
.....N.....Lthe opening
.NLLM...M.LLthe other
.L.........Nthe owner
L....M......the panel
.M....O....Kthe papers
.L..LN......the partners
.MLLMM.....Lthe phone
O.L......L..the platform
.O.........Lthe portal
....M.......the position
...LM..M...Lthe post
L..........Nthe right
L....MM....Lthe role
LLN.......MLthe room
L.LML....N..the same
.MML.L....NKthe search
L.LLMM......the second
.K.......M.Mthe shift
M..........Lthe shop
.MN........Lthe side
M.KL.......Nthe site
.LL........Nthe spot
M.L.......LNthe station
.....M...M.Lthe take
L.L.......MMthe team
M..M.M....MLthe time
...LL......Othe trouble
KML.....MM..the week
L.MNML..M..Kthe weekend
LMML........the workshop
L.LL.....Q.Lthe written
M..M.......Lthe yard
MMKL.......Ntheir
K.QM.L...L.Jthen
..L........Nthen !
N.L.........then he
L.O........Lthen the
LMM........Lthen we
K.QL........then you
K..M.....MM.there
LL.LML...N.Mthere is
LL.MNL.....Ltherefore
KML........Othese
.MLL......LNthey
N.L........Lthey'll
MK.M.......Mthink
L...MM..ML.Lthis
L.N.M......Lthis email
L..MM......Lthis event
.LN.LM.MM..Kthis is
M.....M....Lthis letter
M.......M..Kthis message
KLM.NL......this morning
..L.....P..Kthis number
L....O.....Lthis occasion
OLL.........this saturday
ML.MLO..M..Lthis time
KOLL.L.....Othis week
L..LO......Lthis year
LMML....MN.Jthose
.M..L....N..three
.N.........Lthree days
.LN......O.Kthree hours
N..L.....M.Lthrough
MLNL........through the
LN.M........thu
LM.M.......Lthu #
.O.........Lthu may
.N.M.......Lthurs
M..........Lthurs #
..LM.......Mthursday
..M........Lthursday #
.L.NL.......thursday ?
LL........MNthursday at
.L.O.......Lthursday the
LLL.M......Nthursday's
ML.L.M......ti
O.LM.......Kti faccio
NMLL.....M.Lticket
L..ML.....M.tickets
O.LL.......Ltiendra
O.LL.......Ltiendra le
..PL.....M.Jtienes
.LMML.M.....tijd
M....L......till
M..K.......Mtill #
.M.NL.....MKtime
NLM........Ltime #
LLKO........time ?
LN.........Ltime after
MML..L....NLtime and
.........N..time before
L..M.......Mtime for
LNM........Ktime in
...LL.....OLtime or
L........O.Ltime the
..L..M....MMtime to
.K.........Ptime url
...M.......Ltime you
KOM.........times
LN.........Ltimes are
LO.........Ltimes you
...N.......Ltiming
LLM...N.....tips
MLMN.LM....Ltmrw
O..L........tmrw at
...........Mto
..M.L.......to #
MLL.LM...M..to a
LML..M.....Mto an
.LO......L..to answer
N.L.........to appear
LL..N......Nto apply
OLL.........to ask
...........Mto attend
O.L........Kto back
...L.LM.M..Lto be
LM.MM..M...Kto bring
L.N........Lto calendar
....NL......to cancel
M.LLMM.....Lto come
...........Mto confirm
L..........Mto discuss
.L.......M..to do
O.L........Kto face
O.LML......Lto follow
L..M.N......to give
.L.....M...Mto go
..K........Nto have
...L..L...MMto hear
LL..N.M.....to hire
..L..M.....Mto inform
M.LL.M..LM.Mto interview
..L........Mto invite
M.L...M...MKto join
..L........Nto look
LLNM..LM....to make
..K...M....Mto meet
L...M.....MLto meeting
L.LN.......Mto monday
ML..M.MM...Kto offer
..LM.......Nto reschedule
MLML....M..Lto say
LN.....M....to schedule
M.LLL......Mto see
MML........Lto set
L.M...O....Kto sign
N..LLM....MLto speak
L.L.M....M..to take
.LL......M.Mto talk
L....L....OLto thank
MM.........Lto the
..M.....M..Lto this
K..........Nto us
L.......L..Pto volunteer
L......M....to work
M....L..L..Nto you
.LMM.......Lto your
LLNL.O.....Ltoch
LK.NN...L...today
OLL.........toes
ML.........Mtogether
L.N.NL.....Ltold
L.MLN......Ltold me
LLMMML.....Ltomorrow
N.ML.......Ktomorrow #
M.ML.....M.Ktomorrow at
L.LP.......Ltomorrow so
L.LNPL.....Ktomorrow's
L.LONL.....Ltomorrow's #
L.LL......MOtonight
...M.......Ntoo
KLPML....M..top
NL.......M..tops
L.OL.....M..tot
..O........Ktot donderdag
.LLMLM..N...touch
K.OL........tour
...N.......Ltoutes
.M.L......MLtrain
L.N....M....trainee
..LM.......Mtraining
..N..L....NKtran
LMM.........transport
OLL........Ltrattoria
M.L.M......Mtravel
...N.......Ltreffen
KML..M...M.Mtres
.LLMM......Ltrial
L.LLN......Ntrial on
M.ML.......Ltrial shift
MMM..L...M.Ktrois
...NL....L.Mtrouble
M....M.....Ltrust
NLM.ML.....Ltrustees
K.LMMM.....Ntry
.M..LN...LL.tu
.N.........Ltu candidatura
N.L.....M..Ltu currículum
O..M.......Ktu entrevista
N.LM.......Ltudo bem
KLML.....M.Mtue
K.M........Mtue #
.N.M.......Ktues
..LML......Mtuesday
ML.N........tuesday #
LN....M...MLtuesday and
..........M.tuesday at
L..........Ntuesday or
..N........Ktuesday the
NK.L....N...tuo
.L.LPL......tut
.L.LOL......tut mir
LLL........Otutor
KLNML......Ntutto
M.MM.......Ltwenty
MM.L.L.....Ltwo
.........M..two hours
MMLM....M..Ktwo of
LM.....N...Ltwo references
LM......N...two weeks
.LL......P.Ltyping
.LPL.L....MLtá
.MLL....MN.Ltécnico
P.L.L.MM.L.Ku
..OL.......Lu #
PLLL.......Ku come
L..M..M.....u graag
.MO........Kufficio
..M.L...L..Muhr
L..........Nuhr ein
MMML........uhr im
MLL.......N.uhr in
L.L........Ouhr mit
N.LL........uhr zum
N..LM......Kuit
N..L........uit voor
NLL........Mum
MLLML......Mum #
.M.LLM....LMuma
MMLL........uma entrevista
.L...Q.....Luma pessoa
MNL......M.Kun
NNLL.......Kun colloquio
MMLL........un entretien
LPL........Lun rato
MNL.L....MMLuna
.NLL.......Muna entrevista
M.L..M....LKund
L..........Nund #
......LN....und der
Q.KL..M....Kund ich
L.ML.L...M.Munder
.L..LNL.....une
LL...O.....Lune candidate
K..........Nunion
M..L.......Kuns
.....L....NLuns bis
.....N......uns für
......O....Luns ihnen
L....O.....Lunsuccessful
LM.....N..LMunter
NLL.....M..Lunterlagen
......LO....untersuchung
.ML..L.MMM.Kuntil
.NL...M....Luntil friday
LMMM........up
...L........up a
KNL........Nup for
K.MN......MLup on
K.O........Lupcoming
LLLM.N......update
KL.Q.......Lupdated
M......O...Kupon
LL.........Ourgent
LMM.LL..LM.Murl
M...M...M..Lus
.LLM.....O.Lus a
L.M...N....Lus as
..M.M......Kus know
OL.L.M.....Lus on
L.......N..Lus two
.MML........use
.M..........use the
...........Nuser
.LL........Ousers
L.L........Putrecht
....L......Muur
LM.M........uur ?
L.KO......MLuur en
..N........Luur in
N.....M....Luur op
L.L....M...Ouw
L..........Ouw aanvraag
.LLM.......Nuw afspraak
..L........Nux
.LMLLN...L.Mv
.LMN.M...MLLva
LKMO........va a
I.MMML...N.Mva bene
M...NL.....Kvacancy
.MLLN.......vacature
M.L.....M.MLvaga
M.LL.L....MLvaga de
...LN......Lvamos
K.LNMLM.....van
LM.M.......Lvan #
..LN........van woensdag
MMM........Kvemos
L.N........Lvemos el
L..NM......Kvendredi
LM.NML.....Lvenerdì
M..LO......Lvenga
O.L..M....MKvenir
M.LLML.....Mvenire
N..........Lvenire al
MLNL.......Lver
.LL.LNM..M.Lverder
M....M......verder met
.......M....verification
L.NM.......Lverschieben
......N.....vertrag
L..M......M.very
.M...L....NLvery interested
L..N........verzetten
LLL..O.....Mvez
M.LLML.....Mvia
..ML.M.....Lvidal
..ML.....M.Lvideo
MKL........Nvideo call
O....M...L.Lvideo interview
LMOL........videollamada
..L.......M.vielen
..L.......M.vielen dank
L..N.......Mviene
O.ML.......Kvieni
L..LO.......vier
MLLMLLM..LM.viernes
M..M........viernes #
N.LM.......Lviernes a
MLL.....M...view
.....L..L..Nviewed
........L..Mviewed your
L..........Mviewing
N..L.......Lvir
LMM.........virtual
L.L........Nvisa
..L........Nvisa interview
KLO.....L..Mvisit
.MN........Kvisit to
K.MM..LM...Mvisita
M.LL.L..M.MMvocê
O..LLM.....Kvoir
.ML.L.....M.volgende
LM.ML.....NLvolgende week
L.......L..Ovolunteer
..LM........vom
.LLNLM.....Mvom #
.LL.......OLvonden het
..L..ML....Mvoor
..L........Nvoor de
.N.L........voor een
LL.N.M.....Lvoor het
..L.NM.....Lvoor je
O..L.......Lvoor u
..LL.......Ovor
......LO....vorbehaltlich
O.L..NM....Jvorbei
K.NL.......Mvorher
.PL........Lvorremmo
OM.M.L..M..Ivorstellungsgespräch
..M.......MLvorstellungsgespräch am
N.L.....M..Lvorstellungsgespräch ein
O.L........Lvorstellungsgespräch findet
O.LL.......Kvorstellungsgespräch ist
LMLLM......Mvos
LP.........Lvos disponibilités
..M....M....votre
M.L....MMM.Lvotre candidature
M..........Mvotre dossier
M..N........votre entretien
N...........votre présence
.L.........Mvoucher
.MLL......M.vous
L.K........Pvous avec
L..LM......Nvous de
.L.LO......Lvous faire
Q.LL.......Kvous le
......N.....vous proposer
L..........Nvous êtes
..L..L....PLvoyons
L.NL.....N.Kvraag
.LL......O.Lvragen
.MKMML......vrijdag
MLKM.......Mvrijdag #
NLN........Lw
O.L........Kw dana
MM.........Lwalk
.M..........walk in
LPML.......Kwann
LN.........Lwann passt
KOML.....M.Kwanneer
NML.L.M....Lwant
M.L...O....Lwant it
N.L.L.......want to
MML...M....Lwant you
L.LLMM....NLwanted
L.........OLwanted to
.MLLML......wants
NML........Lwants to
LL...O......war
M.K........Mward
N.L........Lward manager
MML.......M.warehouse
L.L..M....LMwas
LM...N.....Lwas a
........L..Owas received
..L.....N...was sent
O..........Kwas the
L..N.......Lwas updated
L..........Nwas your
N..LL.......wat
PLL........Lwat een
OML........Lwatch
.MLM.......Lwater
N.LL.L..N..Lway
LM.M.M.....Lwe
...L........we are
LMM.........we can
L.N........Lwe confirm
LM.L.N......we could
M.LN.......Lwe do
.....N......we gaan
MLLMM...M...we got
.LLMMM..M...we have
L.L..N..N..Lwe hebben
KMN........Lwe je
L.LP.......Kwe maandag
KM.......M.Nwe meet
...KL.....NNwe move
MLL..M.....Mwe need
...M.......Lwe push
M..........Lwe read
LL.........Nwe record
L..NLM.....Lwe shall
L.N........Mwe talk
N.L...M.M..Kwe want
L....N.....Lwe went
M...M......Lwe were
LLNMLL..M..Lwe will
LMLL..O.....we willen
....MN..L..Lwe wish
L...NO.....Lwe won't
M.....MM...Lwe would
..L...M....Mwe'd
..L.....M...we'd like
KML..MN....Mwe'd love
NLNLL...MN.Kwe'll
NM.L.......Lwe'll see
N...........we'll talk
M..LML......we're
MNL........Kwe're at
.L...N..M..Jwe've
.....M......we've decided
L.M.....M..Lwe've got
.LNL........wear
L.K........Pwebinar
KNM.........wed
.N.L........wed #
L..N.......Lwed apr
.N..........wed may
LM..L......Mwednesday
M..........Mwednesday #
K.N........Mwednesday at
....L......Nwednesday is
...OM......Lwednesday's
NN.........Jweds
N.M........Lweds #
JPLML......Mweek
LO.L........week #
LO..........week ?
.N.........Lweek but
LN......M..Lweek of
LNL........Mweek or
LN..........weekday
K.M.ML..M...weekend
L....L.....Pweekly
LML.....N..Lweeks
NLL.NM.....Kweg
LN.........Lwelcher
L..L..M....Mwelcome
L.L...M....Mwelcome aboard
LO.........Lwelke
LN..........welke dag
M.L......M..well
M.LL.M.....Mwent
LL.LMMM...L.were
....LO.....Lwere not
MLLL.......Nwerk
N..........Lwerkstatt
.MLL.......Mweten
KOL........Mwhat
.O.........Lwhat day
LO.........Lwhat days
L.L........Owhat the
.N.........Lwhat works
M.L........Nwhat you
N..........Lwhat you'd
LN..........whatever
L.PL........whatsapp
KPM.LL....LLwhen
.O.........Kwhen are
LO....M....Lwhen can
LP.........Kwhen could
L.M........Lwhen wed
LMM...M...L.when you
MLML.......Mwhere
.K.........Owhere you
NL.L......MLwhether
NL..........whether you
KRL........Kwhich
LO.........Kwhich day
.NL........Lwhich is
LM.M.......Lwhich one
.KML.....M.Mwho
L....M.....Nwho has
.....N.....Lwhose
K..N.......Mwie
M..L.LMM.MMLwij
.L.O.......Lwijziging
.LMM.L......will
L.N.....M...will ask
L.N.......NKwill attend
...M.L..M...will be
...N.......Lwill begin
L.OL......MLwill bring
.LM....M.M..will call
MLNM.......Kwill have
L.L........Nwill hold
N..........Lwill last
..M.........will meet
..LMMN.....Kwill not
L..N.......Lwill now
O.L........Lwill show
KL.L.......Pwill visit
..L.....K..Owill write
.MLLL.N.....willen
......M....Mwillen je
L.MNL......Lwind
.MLL.....N..window
N..........Lwinter
M.M.LM.....Lwir
L.LO.L......wir das
LLM...M....Mwir freuen
LMLL.N..M..Lwir haben
.....M.M....wir ihnen
L.N........Lwir ihr
N.L.........wir laden
.L...L..M.N.wir melden
........M..Mwir sie
L..MLM......wir uns
LM.LNM..L.M.wish
L..........Owish me
L...MM..L.MLwish you
M....N.....Lwishes
MMM........Lwith
M.M......L..with a
K.O........Lwith anneke
L.LO.......Lwith candidates
L..........Nwith dr
L.N........Lwith ines
.LLMN.......with it
MML.......MLwith me
.....N......with more
L.N.M......Lwith mr
..NL.M.....Lwith my
.ML.M.......with our
.....O.....Lwith someone
....LM.....Mwith the
MMML.M.....Kwith us
..ML.......Mwith you
.NK....M...Mwith your
...LML.....Nwithdrawn
..L.....MM.Mwithin
.LL........Nwithin #
L.L........Nwitness
L.L........Nwitness interview
KOLM.L..M.MLwoche
.NKOLL......woensdag
..LN........woensdag #
LO.........Lwoensdag of
L.L........Nwohnung
LLLNMN.....Lwon't
LL.MMN......won't be
.........N.Lwords
N.KM........work
O.K.........work ?
.MLN.......Lwork for
LMK........Mworker
KNL.......MMworks
.ML.......N.works for
LMM.........workshop
L.OL.......Lworkshop ?
OMK.L.......would
N.LL...M....would like
MML........Lwould love
NLL........Mwould thursday
LL.........Owould tuesday
M.LM.......Mwould you
..N........Lwrap
..N........Lwrap up
LM..ML..L.M.write
LL.LM.....M.writing
K..........Nwriting a
LLLLM....P.Lwritten
L.L......P.Lwritten examination
..KL.......Pwrote
LO.........Lwäre
.ML.........würden
M..........Lwürden sie
OL.LL.....LMx
KLLNN......Mxx
M...LM..LM.Ly
LM...L.MM.MLy el
M........M..y la
K.LQ.......Ly no
N..........Lyard
KLMLN......Myear
L.M.........year #
M...NL.....Lyear and
..L......L.Oyearly
L.L....M...Oyears
M.LLL.O....Kyes
PLLL.......Lyes or
L....MLM...Myesterday
.NKL.M......yet
NN.L.....L.Lyo
M..L........you
L.L......M.Myou !
.NL........Lyou ?
.LM.L..M...Lyou a
.LM.LM.....Myou about
L.O.M......Kyou accepted
NNL........Kyou an
.LNL......MLyou and
.O.........Lyou any
M.L..N..M..Kyou applied
M..L.....M..you are
L..LM......Myou around
KL....OM....you as
MLL........Myou be
K..........Oyou both
.....N.....Lyou but
...........Myou by
..NLLM...MLKyou can
..L........Nyou can't
L..........Nyou cannot
.M.L.......Myou come
.ML.LN.....Lyou could
M.LLN......Lyou did
L.L........Nyou do
L.N.........you down
M.LL.M....MMyou for
L.OL.......Lyou friday
KNM.........you go
..LM.MN....Jyou got
MMLLL....M..you have
LM..LN...L.Lyou in
MLL..L.....Myou know
L.MM.....L..you like
L.M........Myou need
LN..........you next
..M.L.......you on
NLL........Lyou passed
LO.........Lyou prefer
LN.M.......Lyou send
..LM...M...Kyou so
.L....N....Lyou start
L.......L..Oyou started
L..L.......Oyou take
..L.LN......you that
....L.MM...Kyou the
...L......NLyou then
..NM......MJyou thursday
NMLL.....M.Jyou to
L.N.......M.you tomorrow
M..L........you up
L..L..N....Myou want
LL.LMNMM...Lyou were
LLL........Oyou what
NLN........Kyou will
NMLML......Lyou with
..L........Myou would
O.LLM......Lyou'd
MLLL.......Nyou'd be
N..........Lyou'd do
L.N........Lyou'll
M.N........Lyou'll be
..M..L......you're
L.N........Lyou're all
L.O........Lyou're on
O.L.........you're through
O.LLML.....Lyou've
M.L.........you've been
N.L.........you've made
L...........your
ML.......M.Lyour answers
M.LL....N..Lyour application
L...M......Myour appointment
LOM........Lyour availability
L.NL.M......your calendar
....LN.....Lyour candidacy
.NL........Lyour choice
ML......N...your cv
...L.......Nyour delivery
K.L......L.Pyour driving
L.L........Nyour exit
L.L........Nyour feedback
..L...M....Myour first
M.L.....P..Kyour form
LML..M..L..Myour interest
..NM.......Jyour interview
NML.....M..Kyour letter
L.L........Oyour manager
O.L........Lyour mum
LKL........Pyour new
..L........Nyour next
......MM....your offer
..MM.......Kyour onsite
K.M......M..your own
KMO........Kyour panel
..K....M...Nyour passport
........L..Nyour payment
.M..M...M..Lyour phone
O.L........Lyour portfolio
M.......M...your profile
L..........Myour questions
.L...L..M..Myour resume
KN.........Myour slot
..LL.......Nyour table
...M.L....OKyour time
..N........Kyour visit
..L......L.Oyour yearly
.L..M.M.L..Lyours
MLL...O....Lyours if
..L........Nzeigt
.L.M........zeit
L.LN........zeit ?
LL.QL......Kzelfde
.L.OL.......zelfde tijd
NLM......M.Lzien
L.N........Lzien we
K..........Ozit
LML......P.Kzondag
LLL......Q.Kzondag #
M.M.........zoom
..M.........zoom url
.L.N........zou
MKLLM...M..Mzu
........M..Mzu einem
M.J.LL.MMM.Nzum
ML.....M.N.Kzum #
NL..........zum gespräch
M.LL......MLzum vorstellungsgespräch
K..L.M.....Nzur
L.M...MN...Lzusage
.O.LML.....Kzwei
LP.........Kzwei drei
MMKLL...O.LM~1:application
LNLM.L...L.M~1:appointment
..LLL.L..P.L~1:assessment
.NL..L.....M~1:availability
..K..L...M.N~1:bank
L.N..L...M..~1:booked
ML.LLL.....N~1:bring
..MLLLM.ML..~1:call
LLL.SL..L..L~1:cancel
LLKL.M.....O~1:candidate
LOL.........~1:choose
L..LM......M~1:client
M..M.L......~1:clock
N.L.....L...~1:come
LKKLLLN.MN.M~1:complete
MLLLL.LR....~1:condition
KLPLLL....MM~1:confirm
LL.LMP..L.LL~1:decided
LLLN.O.....L~1:decline
LLLLQM..L..L~1:filled
MLLL..NM..ML~1:forward
L.L.L......N~1:health
KKLLM.P.LMLL~1:hire
L...ML..L..M~1:home
.MK..L.....N~1:hope
L.M.L....M.M~1:internal
............~1:interview
L.ML.....L.M~1:interviewer
N.KL....MM..~1:invite
L.LL.M...LMN~1:join
.LL..O.....L~1:keep
M.NL......LM~1:meal
.M..M...L...~1:meet
.M..LL...N.M~1:minutes
M....LM.....~1:month
K.KQ.......M~1:move
LLLLMLPML..M~1:offer
M.M...L....L~1:onsite
M.KLL...M.M.~1:opportunity
.....M...L..~1:panel
..K.MN...LML~1:past
.L.LMMM....L~1:position
L.LL.....M.P~1:press
L..L.L..PLL.~1:received
L...ML..M..M~1:recruiting
KLKNQN..L..K~1:regret
K.PLL......M~1:reminder
L.MKM.MLM..M~1:reply
L....M..L..N~1:research
M.ML...MML..~1:review
..M..L.....M~1:room
.M.L.....M.L~1:round
..LLM.MM.L..~1:sales
L...M..ML..O~1:school
MMLLLM..M..L~1:shortlist
MM..........~1:talk
MMM......L.L~1:team
L.LL.N..M.OL~1:thanks
LKMNNL..L.ML~1:tomorrow
L.N.L.....ML~1:travel
..M.....MN.K~1:trial
MMMLL.......~1:video
M.K........M~1:visa
M..........M~1:weekday
M..M..M.L.ML~1:withMe
..LLMM..L..M~1:yesterday
.LM..L...M.L~1:zone
MMKLL...O.LM~application
L.L........M~application&bring
N..........L~application&call
...........M~application&complete
.....L.....N~application&home
............~application&hope
...........M~application&interview
M.......M..L~application&month
........M...~application&past
.ML.....M..L~application&position
.L......O..L~application&received
.....M..L...~application&regret
L.......M...~application&review
.M......M..K~application&team
M....L..M...~application&thanks
M...........~application&weekday
L.......M..M~application&zone
O.L..L.....L~application>come
L....L..M..M~application>complete
NM.........K~application>hope
..M.LL.....M~application>interview
O.L.....LM.L~application>meet
L.......M..M~application>month
........M...~application>opportunity
.L...M..M...~application>past
..L.....M...~application>position
........M..M~application>received
.L......O..L~application>review
LM.........M~application>talk
........O..L~application>team
MM..........~application>weekday
LL...L..N..N~application>zone
LM...L.....M~appointment
.M..........~appointment&choose
L..M........~appointment&clock
L..........N~appointment&confirm
..M.......ML~appointment&hope
.NL........L~appointment&interview
...........M~appointment&month
LM.........M~appointment&weekday
..K........N~appointment>confirm
LMLL.......M~appointment>weekday
L...L.L..P.L~assessment
L........N.L~assessment&complete
..LM.....N..~assessment&hope
M........M.L~assessment&invite
.........M..~assessment&minutes
.........M..~assessment&video
.........O.L~assessment>complete
L........N.L~assessment>internal
.LL......N..~assessment>minutes
.NL..L......~availability
.N..........~availability&choose
MM..........~availability&clock
MM.........L~availability&hope
L..........M~availability&interview
.M.........L~availability&minutes
.M..........~availability&month
.N........MK~availability&round
...........M~availability&weekday
.M........ML~availability&withMe
L..........N~availability>interview
.N.......M.L~availability>month
.O.........L~availability>round
LM.LL......N~availability>weekday
..K..L...M.N~bank
LLN..L...M.M~booked
..M........L~booked&call
...M........~booked&clock
..M........M~booked&interview
............~booked&month
M.LM...M....~booked&position
L.L........M~booked&weekday
L.LL.......O~booked>interview
M.N.M......K~booked>month
L.M........M~booked>weekday
ML.LLL.....M~bring
............~bring&hope
L..........M~bring&offer
M.L........M~bring&visa
L.L.....M..N~bring>application
..L........M~bring>visa
...L..M.ML..~call
.M.........L~call&choose
.L.........M~call&clock
...........M~call&hope
LM..........~call&internal
..L.....M...~call&interview
LM..........~call&minutes
ML.........M~call&month
M.M........L~call&past
M.....M....L~call&position
M..........L~call&review
.M.........L~call&talk
..M........L~call&team
......M.....~call&tomorrow
.LL........M~call&weekday
......M....L~call&withMe
M.M........L~call>application
.ML.....M...~call>interview
LMM.........~call>minutes
M.LL.......M~call>weekday
.ML..MM....L~call>withMe
KLMLQL..L..M~cancel
L...N......L~cancel&clock
....M.......~cancel&filled
..L.N.......~cancel&interview
....N......L~cancel&month
L.N.........~cancel&move
....N......L~cancel&past
....M.......~cancel&position
....M.......~cancel&regret
..L.O......L~cancel&weekday
....N.......~cancel>interview
L.N.........~cancel>move
....N.......~cancel>position
....N......L~cancel>recruiting
..L.N......L~cancel>weekday
LLLL.M.....N~candidate
...L.......N~candidate&clock
.....M.....L~candidate&decided
.....M.....L~candidate&decline
.........M..~candidate&interview
L..........N~candidate&weekday
L..M..L....N~candidate>weekday
KQL........L~choose
LO.........L~choose&hope
.ML.........~choose&interview
.N.........L~choose&month
LM.M.......L~choose&reply
.M..........~choose&round
.N.M.......K~choose&withMe
.M.........M~choose>appointment
LN..........~choose>availability
.N.........L~choose>clock
.K.NL......M~choose>decline
.N.........L~choose>hope
LN..........~choose>round
..ML.......M~choose>weekday
..LLM..M...M~client
M....L......~clock
OLLM.......L~clock&come
L.ML......MM~clock&confirm
....N.......~clock&filled
...........M~clock&hope
............~clock&interview
M.LL.......M~clock&invite
............~clock&minutes
............~clock&month
L..M........~clock&move
M.L........M~clock&onsite
...M.......L~clock&panel
L.L.MM.....M~clock&past
.L..........~clock&position
...L.......N~clock&received
...MM......L~clock&regret
L..........M~clock&review
M..........M~clock&room
M..........L~clock&round
ML..........~clock&talk
M...........~clock&team
L.L.......N.~clock&thanks
..........M.~clock&tomorrow
N..........L~clock&trial
............~clock&video
............~clock&weekday
............~clock&withMe
M..M.......L~clock&zone
.L.........N~clock>application
M..L........~clock>bring
.LLLN......M~clock>cancel
.N.........L~clock>choose
N.L.LM......~clock>come
L.....N.....~clock>complete
..........NL~clock>confirm
...M........~clock>hope
KM.M.......M~clock>interview
L.MMM......L~clock>meet
M..L.......M~clock>minutes
L..M........~clock>move
..N.........~clock>offer
NL.L........~clock>onsite
L.L.N.......~clock>past
.LMLML.M..ML~clock>position
MN.L.......L~clock>reply
..N.M......L~clock>research
M..........L~clock>room
N.LL.....M.M~clock>talk
M...........~clock>team
..K.M.....OL~clock>thanks
L..NL......M~clock>tomorrow
LLN.........~clock>video
KNLM.....M.M~clock>weekday
..NM.......K~clock>zone
N.L..M..L..L~come
..L.L......M~come&hope
M.LM.......L~come&interview
.L.........M~come&meet
.L.M.....M..~come&minutes
...M........~come&month
L..........M~come&move
M..LM.M....K~come&position
N..L......ML~come&talk
L....M...M.L~come&thanks
M.L.N......L~come&tomorrow
OLL.........~come&weekday
M.M........L~come&withMe
...M.......L~come>clock
L.LM.......N~come>hope
P.L........K~come>interview
M..........L~come>room
LM..........~come>talk
L..LOL......~come>tomorrow
NLKN........~come>weekday
LLLLLLN.MN.M~complete
.L..........~complete&hope
.........M..~complete&month
......O....L~complete&offer
........M..L~complete&past
L.....M..M.L~complete&weekday
.........M..~complete>assessment
.L....M.....~complete>hope
..L......M.M~complete>minutes
L.....O....L~complete>offer
..L.....O..L~complete>past
L........M..~complete>weekday
MLLLL.LQ...L~condition
L......N....~condition&position
.......M....~condition&sales
L......N....~condition>hope
.......M....~condition>sales
LLO.LL...LMM~confirm
M..........L~confirm&hope
L.OL.......L~confirm&interview
M.........ML~confirm&join
K.O.........~confirm&month
L.N.........~confirm&position
M.LM........~confirm&reply
L.M.........~confirm&team
L.N........L~confirm&video
K.ML......MM~confirm&weekday
..L........N~confirm>appointment
L.N.........~confirm>clock
K.PL........~confirm>interview
M.L.......NK~confirm>join
N.L........L~confirm>reply
L.N........L~confirm>video
L.LL......MM~confirm>weekday
LL.LMP.....L~decided
.....M......~decided&decline
.....M......~decided&past
.....M......~decided&position
.....M......~decided>decline
.LKMMO.....L~decline
.....M......~decline&past
L...MM......~decline&position
.....N.....L~decline>candidate
.L..NM......~decline>position
L.LKQM..L...~filled
L...M.......~filled&interview
....N......L~filled&past
....N......L~filled&position
....M.......~filled&weekday
L..........M~filled>interview
.LLL..NM..ML~forward
M...........~forward&invite
..........ML~forward&meet
MLL...M.....~forward&month
......M...M.~forward&past
M.L...M....L~forward&position
......MM....~forward&sales
..........NL~forward&thanks
M...........~forward&weekday
.....M......~forward>call
..........ML~forward>meet
.L..M.N....L~forward>month
L.L...O....L~forward>position
......MM...L~forward>sales
N..........L~h:application
L.N........L~h:availability
L.N..L....ML~h:clock
P.K........L~h:complete
L.K.M.....MM~h:confirm
.M........ML~h:hope
..JM......N.~h:interview
..KL......NM~h:invite
L..O........~h:minutes
M.KMM.....ML~h:month
O.L.........~h:opportunity
..LLL......N~h:past
..KN........~h:position
.LK........P~h:recruiting
LMLN........~h:regret
L.KMM......N~h:round
L..M......M.~h:talk
..JM......O.~h:team
LM.LML....NL~h:thanks
K.NMM......L~h:weekday
K.OL........~h:withMe
L...L..M...N~health
..L........M~health&weekday
LKLL..P.LML.~hire
.L....MM...L~hire&hope
L.....N.....~hire&month
....M.M.....~hire&weekday
L.....O.....~hire>month
L.....N.....~hire>weekday
L...MLMML..M~home
L.L........M~home&weekday
..L........M~home>weekday
.ML.L......M~hope
.ML........M~hope&interview
LM..........~hope&invite
N..........L~hope&join
M..........L~hope&meal
.ML.........~hope&meet
L..........M~hope&minutes
M.L.........~hope&month
......M.....~hope&offer
L..........L~hope&past
M...........~hope&position
.LM........M~hope&room
M..........L~hope&round
MM.L........~hope&talk
.M..........~hope&team
...L.......M~hope&video
M.L.........~hope&weekday
.ML.........~hope&withMe
.........M..~hope>assessment
MNLL.......L~hope>availability
M.M.........~hope>bring
LM.M........~hope>call
....LL....MN~hope>cancel
LO.M.......L~hope>choose
M..........M~hope>clock
..LML..M....~hope>come
ML....M....M~hope>complete
N.LM.......L~hope>confirm
ML....N.....~hope>hire
.ML.........~hope>interview
LM.........M~hope>invite
N..........L~hope>join
M.M........K~hope>meal
MML.........~hope>meet
.M.K.......M~hope>move
....ML.....L~hope>reply
LLM....M...M~hope>room
.M.L.......M~hope>talk
.N.L........~hope>video
MMLM.......L~hope>weekday
............~hope>withMe
....L......M~internal
L..M.......M~internal&weekday
.N.........L~internal>call
.........M.L~internal>month
KL.M.......N~internal>weekday
...........M~interview
L..........M~interview&interviewer
M.L........M~interview&invite
L.LM.......N~interview&minutes
ML..........~interview&month
L.LP.......L~interview&move
..L.....M...~interview&onsite
..LL.......M~interview&panel
..L..M.....M~interview&past
............~interview&position
L.L........N~interview&recruiting
..M.........~interview&reminder
...L........~interview&room
...........M~interview&round
L..........M~interview&school
........M...~interview&shortlist
..L........M~interview&team
.L...N......~interview&thanks
.........L..~interview&video
...........M~interview&visa
M...........~interview&weekday
...L.......M~interview&yesterday
.ML........L~interview>appointment
L.N........L~interview>booked
.LL........N~interview>candidate
.OLL.M.....K~interview>choose
.LL.......MM~interview>clock
K.LO........~interview>come
K..M.......N~interview>hope
..........LN~interview>invite
..M........L~interview>meal
L.L........O~interview>minutes
...M....M..K~interview>month
N..L........~interview>panel
..LMLM......~interview>past
M...........~interview>position
...L....M..M~interview>recruiting
....LN......~interview>regret
...L.......O~interview>round
L..........M~interview>school
...L.......N~interview>talk
M....M....ML~interview>tomorrow
O..M.L.....K~interview>weekday
..M......L.M~interviewer
..L........M~interviewer&weekday
L..........N~interviewer>weekday
N.LL....MM..~invite
N.L.........~invite&month
M.L.........~invite&panel
N.L........L~invite&position
M..........L~invite&round
L..........M~invite&school
N.L.........~invite&weekday
.........M.L~invite>assessment
N.LL.M...M..~invite>interview
L..........N~invite>school
.....M...LM.~join
L..........N~join&month
..L.......M.~join&weekday
M....M....MK~join>interview
K..........N~join>panel
N.L.........~join>video
M.L.......MM~join>weekday
LL..MNL.MM.K~keep
N.MLL.L.....~meal
M.N........L~meal&talk
L.N........L~meal>interview
M.N........L~meal>talk
N..L........~meal>weekday
.M..M...L..L~meet
L.M........M~meet&minutes
M...MM.....L~meet&past
M.........ML~meet&team
..........NL~meet&thanks
.....L.....M~meet&weekday
.M...L.M...L~meet>clock
ML.LML.....N~meet>come
M.L........L~meet>hope
L..........N~meet>room
..........ML~meet>team
M.L.ML......~meet>weekday
.M..LL...M.M~minutes
M..........L~minutes&position
L.M........L~minutes&round
.M..........~minutes&video
M..M.......L~minutes&weekday
.MM.........~minutes>call
LN..........~minutes>choose
M.L.........~minutes>clock
LM....N..M.L~minutes>hire
..L....M.M.L~minutes>hope
KLL.....M..N~minutes>interview
LLNM.......L~minutes>meet
L.....M..M..~minutes>month
L..L.......M~minutes>position
N..........L~minutes>room
NL.M.......L~minutes>talk
M...........~minutes>team
LMMM.......K~minutes>video
.M.......M.L~minutes>weekday
.M..........~minutes>withMe
M.....M.....~month
L.LN........~month&move
L.....N.....~month&offer
............~month&onsite
..L.........~month&panel
..L........M~month&past
......M....L~month&position
M..........L~month&round
M.....M....L~month&sales
..L........M~month&school
........M...~month&shortlist
M..M........~month&talk
M..........K~month&team
L.N.........~month&tomorrow
............~month&video
M...........~month&weekday
.ML...M.....~month&withMe
M...........~month>bring
L.....N.M..L~month>call
...LO......L~month>cancel
......L....N~month>candidate
.N.....M...L~month>choose
M.M.........~month>clock
LL.NL.N.....~month>come
......N.ML.L~month>complete
L.....O..M.L~month>forward
LM..........~month>hope
.L.........M~month>interview
...M.....M..~month>minutes
.LLN........~month>move
L.....N....L~month>offer
N..........L~month>onsite
M.L.LM.....L~month>panel
L...M..MM..L~month>position
M.ML........~month>room
........N...~month>shortlist
...........L~month>team
L.ML.......N~month>video
LNK........M~month>weekday
KLLP.......N~move
...M........~move&past
.LLM........~move&position
...M........~move&regret
L..O.......L~move&talk
L.LN.......M~move&weekday
L.L........N~move>call
L.NL........~move>cancel
LM.........M~move>clock
L.LP.......L~move>interview
L.KP........~move>weekday
LKLL.LPML.LM~offer
L.....MM....~offer&position
L..........N~offer&thanks
......N....L~offer>complete
......M....L~offer>hope
..MM.......L~onsite
M...........~onsite&room
LMM.........~onsite&team
..L........M~onsite&weekday
L.N.........~onsite>bring
M.LM.......L~onsite>hope
M..........L~onsite>room
K....L.....N~onsite>team
..LN.......L~onsite>tomorrow
..M.......ML~onsite>weekday
M.K.L...M.M.~opportunity
.....M.....L~panel
....LM......~panel&past
M....M.....L~panel&recruiting
LMM.........~panel&video
M.L........M~panel>interview
N..L.M.....L~panel>recruiting
L.M.........~panel>round
.LK.MN...LML~past
M.L.M......L~past&position
.L......M...~past&received
.....N.....L~past&regret
LMM..M.....L~past&review
..L..M......~past&shortlist
.M..........~past&talk
.....M.....L~past&team
....MM....ML~past&tomorrow
L.LM.M......~past&weekday
MM......M..L~past>application
M.M........K~past>call
L...N.....ML~past>cancel
.....M......~past>decided
...L.M..M.ML~past>decline
....N......L~past>filled
L...LOM....L~past>hire
.M........LM~past>hope
...........M~past>interview
M....M...M.K~past>invite
.L.LMM.....L~past>meet
...M........~past>move
.L......M..M~past>received
LM...M......~past>review
..LLLN......~past>shortlist
M..L......M.~past>talk
LLLM..M.M..M~past>team
LLLNLM....MM~past>weekday
.L.LMMM....L~position
...L....M...~position&received
.....M.....L~position&regret
M..........L~position&round
......M....L~position&sales
N..........L~position&talk
ML......M..L~position&thanks
L.M.M.......~position&tomorrow
LMM.........~position&video
M...M......L~position&weekday
L..L.......N~position&yesterday
.....M......~position>application
L.M........M~position>clock
L......M....~position>condition
.....N.....L~position>decline
....N.......~position>filled
....L......N~position>hope
...LM.......~position>interview
L.M...M....L~position>minutes
......OM...L~position>month
L.M...M....L~position>offer
LMM.........~position>onsite
.M..N......L~position>past
L..LNM......~position>regret
M.M....M...K~position>school
.L.........N~position>talk
.L.L.MM....M~position>team
M.M........L~position>weekday
K.LL.......P~press
L....L..OLL.~received
L.......N..L~received&thanks
........M..L~received&zone
MLL.....N...~received>application
.L......N...~received>thanks
........M...~recruiting
..M........L~recruiting&talk
.M..........~recruiting&team
...L.......N~recruiting&tomorrow
...........M~recruiting&weekday
.LL.....M..M~recruiting>interview
..M.........~recruiting>team
L.......M..M~recruiting>video
KLKOQN..L..K~regret
....LN.....L~regret&shortlist
...M.......L~regret&weekday
.....O..L..L~regret>application
....NL......~regret>interview
.....N.....L~regret>past
K.OLL......M~reminder
L.N.........~reminder&tomorrow
...........M~reminder&weekday
...........M~reminder>appointment
L.N........L~reminder>interview
MM...LM.ML.L~reply
..M.........~reply&thanks
......M....L~reply&weekday
..L...M....M~reply&withMe
LM..........~reply>choose
..N........L~reply>clock
M.L..L....N.~reply>complete
M........M.K~reply>hope
MLL.M.N....L~reply>weekday
LLM..M.....M~research
..L........N~research>interview
..M.....M...~review
LM...M..M..L~review>application
L.......L..N~review>interview
M..........L~review>weekday
MLM..L...L..~room
MLL.M.......~room&talk
L.M........M~room&video
...........M~room&weekday
M.K........M~room>bring
..M.........~room>hope
..NM.......K~room>internal
..M........L~room>meet
...LM.......~room>position
N.L........L~room>talk
MLL.ML.....M~room>weekday
..M........L~room>withMe
.N.L.....M.L~round
MML.........~round&team
...........M~round&weekday
.M......M.MK~round>availability
M..MM......L~round>clock
.M.......M.L~round>month
LN.L..M....L~round>team
...........M~round>weekday
.LKLKNL.QLLM~s:application
LL...L..P...~s:application>received
JMMNML.....M~s:appointment
..L........N~s:appointment>confirm
LLLL..L.LR.L~s:assessment
LP.L......LM~s:availability
..KL.L.....P~s:bank
K.RL.......L~s:booked
.L.......L.N~s:bring
MNM.....L..L~s:call
M....M.....L~s:call>review
KLKLTL.....L~s:cancel
....N.......~s:cancel>interview
L.LL.......Q~s:candidate
L..........N~s:candidate>weekday
LOL.........~s:choose
.N.......M.L~s:choose>interview
...........M~s:client
LLM......MMM~s:clock
L.LM.....M.N~s:clock>weekday
NKLMML......~s:come
.ML..L..MM.K~s:complete
LLLL..LR.L.L~s:condition
.......M....~s:condition>sales
ILRL.L..N...~s:confirm
L.N.........~s:confirm>interview
...LLO......~s:decided
LLLONN.....K~s:decline
..M..N.....K~s:filled
.MKL.......O~s:health
KLL.LLON.M.L~s:hire
JLL..L.....S~s:home
...M..N..L.K~s:hope
K..L.......P~s:internal
N..M....LL.L~s:interview
.M.L......M.~s:interview>appointment
L.O........L~s:interview>booked
....N.......~s:interview>cancel
L..........M~s:interview>candidate
L.O.........~s:interview>confirm
...N.......L~s:interview>move
L..........N~s:interview>school
L.NM.......L~s:interview>tomorrow
LL.M........~s:interview>weekday
LNL........M~s:interviewer
PLKLLL.....M~s:invite
O.L........L~s:invite>interview
L.N........L~s:join
M..L........~s:meal
ML.K.......N~s:meet
L.N.........~s:minutes
M.M.M.......~s:month
KKLSLL......~s:move
L..N........~s:move>interview
...N.......K~s:move>weekday
KLLLLLPOLL.N~s:offer
......LO...L~s:offer>condition
M.K........M~s:onsite
LL...L..M..P~s:opportunity
LM.M.L.....N~s:panel
KLMMMK..N..M~s:past
NMLLLM....L.~s:position
LLL........Q~s:press
KKLL.K..T...~s:received
.L......O..L~s:received>application
L..L.M..L..N~s:recruiting
LLLMNM.....L~s:regret
KMQLL.......~s:reminder
L.M........L~s:reminder>interview
L.O........L~s:reminder>tomorrow
.L.L...L.N.N~s:research
..LM....L..N~s:review
L..LM...M..N~s:room
NM.........K~s:round
LLKLL.NN...N~s:sales
.......O...L~s:sales>condition
L.L........N~s:sales>weekday
KLLL.......R~s:school
L..........N~s:school>interview
N..L.M......~s:shortlist
OMM.....L.MJ~s:talk
M.K..M....ML~s:team
LKKLL.L.OLWJ~s:thanks
........O..L~s:thanks>application
.....L....N.~s:thanks>interview
KLOMNL.....L~s:tomorrow
..NL.......L~s:tomorrow>clock
OLL.M...LOLJ~s:trial
ML.......O.K~s:video
.........M.L~s:video>assessment
N........L.L~s:video>interview
L.LL.......P~s:visa
JKNMO.L.....~s:weekday
L.L.......N.~s:weekday>clock
LML.......N.~s:yesterday
..LLM.MM.L.M~sales
.......M....~sales>condition
MM.........L~sales>interview
......NM...L~sales>position
..L........M~sales>weekday
LL..M...L..O~school
M.L........M~school&weekday
L..........M~school>interview
MMLLLM..N..L~shortlist
N.L........L~shortlist>interview
M..........L~talk
...........L~talk&team
L....M....NL~talk&thanks
ML.M.......L~talk&weekday
NLL.........~talk&withMe
.M..........~talk>availability
N.M........K~talk>bring
LMM........L~talk>clock
N..........L~talk>come
.M..........~talk>hope
LLN.........~talk>meal
L.L........O~talk>minutes
LML.........~talk>month
L..O.......L~talk>move
.....M......~talk>past
O..........K~talk>position
MML.....M..L~talk>team
L..N........~talk>weekday
M..L........~talk>withMe
M........L.L~team
L.........M.~team&thanks
ML.M.......L~team&weekday
K.M........N~team>bring
ML.M.......L~team>call
N.L.........~team>hope
L.K........O~team>meal
M.M.M......L~team>past
L.M........M~team>position
.MM.........~team>recruiting
...M.......L~team>weekday
L.LL.N..M.O.~thanks
..L..N....ML~thanks&weekday
L.....M...N.~thanks&withMe
MM...L..M...~thanks>application
.....N...M.L~thanks>come
LLM..M....M.~thanks>interview
L.........NM~thanks>invite
L..........N~thanks>offer
.....M....NL~thanks>past
L.O...M....L~thanks>reply
..L.LN..L.NL~thanks>talk
LL.M.L....M.~thanks>team
...L.N....ML~thanks>weekday
L.L.M.M...M.~thanks>withMe
LLMNNL..L.ML~tomorrow
M.LLM.......~tomorrow>clock
L..M........~tomorrow>interview
...NL......L~tomorrow>video
.LMNL.......~tomorrow>weekday
..NL......MK~travel
..ML....MN.K~trial
N...........~trial&weekday
M..........L~trial>move
.MMLLL......~video
ML..........~video&weekday
.L.......M..~video>assessment
.MLN.......L~video>clock
M.......ML..~video>interview
..M.........~video>panel
L.O........L~video>position
K.N.........~video>room
K..........M~video>team
N.L........M~video>weekday
MM.........L~video>withMe
M.L....M...M~visa
M...........~weekday
M.L.......ML~weekday&withMe
...M........~weekday&zone
.LN.........~weekday>availability
..M........M~weekday>bring
..LM.......M~weekday>cancel
LN.........M~weekday>choose
.M..........~weekday>clock
L...M......N~weekday>come
K..N.......M~weekday>hope
.MNL.......L~weekday>interview
N..........L~weekday>meal
L..M........~weekday>minutes
ML..........~weekday>month
L.LN.......M~weekday>move
..L.MMM....L~weekday>past
L.MM........~weekday>room
ML.........M~weekday>round
.LMM.......L~weekday>talk
..L.ML....OK~weekday>thanks
NLL......L.N~weekday>trial
ML.........M~weekday>video
NM........MK~weekday>withMe
MM......L..L~withMe
..........NK~withMe>bring
LO.........L~withMe>choose
NNLL......MK~withMe>hope
...LNL.....M~withMe>regret
L.LM..M...LM~withMe>reply
M..........L~withMe>tomorrow
.....M....ML~withMe>weekday
M.LLMM..L..M~yesterday
M..........L~yesterday>internal
N.L.........~yesterday>round
..M..L......~zone
L.N........L~zone>bring
....M.......~zone>cancel
M.M........K~zone>minutes
.........N.L~zone>month
........N...~zone>received
M.M........L~zone>team
ML..........~zone>video
KM.N........~zone>weekday
M.ML.......Lº
...L........à
M.ML.L......à #
..N........Là jeudi
K.O...M....Kà l'atelier
N...L....MMKà la
..M.M......Màs
..M..L.....Màs #
..O........Kárea
...N.......Länderung
PMK........Lça
.L.L.N...LM.è
N.L.........è fissato
...M.L....OLè stato
..LL.......Né
NML..L...M.Léchange
L..........Nêtes
LML........Nüber
N..........Lüber die`,
};
