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
  step: 0.12073,
  bias: [9, 2, 10, 4, -1, 0, -10, -15, -10, -7, -8, 25],
  weights: `\
L.M.LLM.MM..!
LL.MLLN.L..N! !
L.M........N! come
.ML...M....L! please
.LL........O! the
MML....M..ML! we
.....L......#
MLM..L....LM# #
NK.ML......N# ?
L.M..L.....M# a
N...........# about
N.LM.L....LM# alle
...N.......L# am
LL....P..M.L# an
KN.L.......M# and
LL....M.....# april
.L.N........# as
L.L........N# ask
MLM.M.......# at
L..N.......L# aug
..LM.....M.M# bring
LLL...P....L# brut
L.M.M.......# bst
L.L..L.....O# c
K..........O# central
LLNL....M...# con
.LL........N# days
MLMMLLM.L.LL# de
..M.........# december
K.MOML..M.LK# e
LMNKLM.....M# en
MLL.....PL.K# entrevista
LL...LO..N.L# er
L..N.L..M..L# et
K.M...M...NL# februar
..LML......N# februari
...L.......M# february
MLML.......N# for
M.MM.L......# h
MLOL.......L# hora
L..L.......N# hours
OMK........K# hrs
JM.K.L..N..O# il
...O........# im
N...........# in
...N........# instead
L.NLML......# interview
L....L..M..M# interviews
K.NM......ML# is
P.KL.......L# ish
KMOL.......M# it
N.L.........# january
L.N........L# join
..N........L# juli
M.L...M..L.M# june
..M.........# juni
LKL...N....O# k
..L..L..P..L# keep
..LKO......M# le
.L.LLM.....N# lunch
M..M.......L# maart
.........M..# mai
M.M.........# march
..MM..M....L# mars
MLM...M.M..K# marzo
MK..M.......# may
ML..M....M.L# mei
N.LLM.......# merci
MM..........# min
MLK......M.N# minute
KML......O..# minuten
M.LL.....N..# minutes
KLL......M.O# minuti
..LL.L.....O# minutos
.MM........L# märz
M.ML........# na
.MM........L# nd
...........N# new
LLLNM......M# no
L..MM.......# nov
KM....M..M..# november
MLLLL..M...N# novembre
LMMM.......K# o'clock
....M......L# oct
O.L........K# october
...M.......L# octobre
K........M.N# of
NL.......M..# oktober
NMLL........# on
.O.........L# oppure
LM.........N# or
..N..L...O.K# ore
...ML.LM...M# ottobre
MM.........L# p
M...L......M# per
..L........N# please
............# pm
..K....M...N# por
N..L........# porti
N.M........K# presso
MLM......M.L# questions
.M......M...# rd
..LN........# robin
L.N.........# room
N..........L# rue
N..........L# sala
N.LL........# salle
L..O.......L# same
LMN...M....L# se
M.L........M# september
..L........N# septembre
O..........L# st
.LO........L# te
.MLN.L..M..L# th
NL.LM.......# the
M.N........L# time
LMMLL......N# to
L..........N# tomorrow
L..........N# tue
M.MM.......J# u
..M.L...L..M# uhr
N..L......LM# um
L.L...M....N# und
M..L.......M# utc
.LM........M# uur
ML...M.....M# we
...LP......L# we're
LN.L........# wed
LO.........L# which
K..M...N....# with
M.LN.......K# work
L.L.......PK# works
.M..L.N....J# y
..NL....LM..# you
..L........N# your
M.NL.......K# º
MMM.L.......# à
N.MLL.......# às
........O...++application receipt
.........Q.K++assessment
L.L.QL.....L++cancellation
L.....LP...L++conditional offer
K.PL........++confirmation
............++interview
M...........++invitation
KLLL.L....MR++none
LLL.LLPM...L++offer
LL..MQ..L..K++rejection
LP.M.......L++request for availability
KLLQ........++reschedule
..L.......N.++thank-you reply
L....L..P..L+application receipt
.LL......S.J+assessment
LLL.SL.....K+cancellation
LLL.LLKU...L+conditional offer
K.OL........+confirmation
M...........+interview
M.L.........+invitation
LLLL.......P+none
KLLLLLSN.L.K+offer
LLL.MS..L..J+rejection
LPL..L......+request for availability
JLLR.L......+reschedule
LLL..L....P.+thank-you reply
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
K.LR.......K=reschedule
..L..L....O.=thank-you reply
NMMM.......K=yes
NOJMKL..LLLN?
OL......M..L? #
LO.NL......K? any
P.L........K? ask
P.L........K? dann
.LLM.......O? i
LLNLL.....MM? i'm
L..........M? it
KM.........N? it'd
LN..........? mornings
...M.......M? same
.L.O.......L? still
L..........M? the
NMLL........? we
.L.........N? you
O.LL.......L? you'd
..KP.......L? zelfde
LMMMML..LLNK@answer
JQLML...LL.M@booking page
....M.......@calendar CANCEL
MLLOL.......@calendar REQUEST
M....LO..L.L@decisionBy
MLM..L..LL.M@doubt
JLIJLLL.L.XO@from private
M.N.L....L..@kind onsite
ML...M..L...@kind panel
.MMK....NL.L@kind phone
NLMKLL..MO.J@kind test
N.NLLLL..N.K@kind video
..PKL...LLLN@length 0
.L..L.....MM@length 1
.M..M......L@length 2
LM..........@length 3
NLM.........@length 4
PKO.L....L.K@link
JOK..N..MM.L@meetings 0
NKM..L..L..M@meetings 1
NLPL.......K@meetings 2
JLIU.L...L.M@oldTime
KLKJLM....LV@own house
MLML.L....LN@passed on
N.MLL.....L.@phone
O.NLLL.....L@place
JKQ.LLL..LQL@re
LMKKLLML.Q.L@replyBy
MM.ML...N..J@requisition
........M..K@role
M.MM.....L.K@round final
ONKL........@round first
.MML.L...L..@round screening
.L..M.......@round second
IVLLLL..LL.L@slot
LLLL.M..MMLM@stated company
MM.L..M.M..J@stated role
....L......N@to company
............a
.LL.L......Na #
..N.........a bit
..L...M....Ma call
.....N.....La candidate
LM.L....M..Ma chat
N.L........La colloquio
.......M....a conditional
.L.........Na confidential
MOLL.......Ka couple
K..M.L...M..a entrevista
.NM........Ka few
M..........La first
M..........Ma group
L.LL.......Oa job
...M.....M.La la
NL...L..L..Ma las
Q.K........La live
..M......L.La m
........N..La match
NMM......L.Ka one
...........Ma panel
LNL...N....La partir
M.M.........a phone
.ML......L.Na place
.KNO.......Ka poder
K......N.N.La pre
LL......M..Na recruiter
MLL........Ma second
.L.......M.Na short
.M..........a slot
L.LN........a sua
P.LL....M..La talk
KM.L.....L.Na time
NLLM........a trial
MLL........Ma una
M.........MLa vaga
..LO.......La venerdì
M.......M..La video
L..M..N....Ka yes
NLM........La zoom
MLLL.LNM.L.Maan
LN..L......Nab
.N..........ab #
..L.L...M..Nabbiamo
M..N.M.....Kable
M..N.M.....Kable to
L.L...M....Maboard
.L.L......MNabout
LM.L.....M.Mabout #
L..........Nabout how
.L.........Oabout it
MLLM.L....M.about the
LL.........Oabout your
MM.......M.Labove
LMLL.....N..above #
N.KL.......Nabril a
...LNL......absage
OLM...L.....accept
KLO.........accepted
L.O........Kaccepted interview
L.O........Laccepted this
..L........Naccepted your
L.N........Laccepting
.M.MLL..L..Maccount
LM..N...M..Kaccountant
LO.........Laccounting
L.......N...accusé
L.......N...accusé de
M..M....M..Lacknowledge
........N..Lacknowledgement
.....N....L.acorn
LL.M.......Macross
.L.........Nacross your
LNKLNM..M..Kaction
.ML.........action needed
L.P........Kacuerdo
P..........Jada
M..........Lada we
P.K........Kada your
L.M........Madd
L.N........Ladd to
KLOL.......Madded
KLOL.......Madded to
NL.M........address
.L....M..M..adjunto
K..........Nadmission
J.......L..Padmissions
K..........Nadmissions interview
.L......L..Oadoption
..L........Nadviser
..K........Nadviser will
....N.......afraid
LLL.M......Nafspraak
....LN....LLafter
LMLLLN.....Nafter #
L..NNL.....Lafter all
.....N......after careful
LMML.....M.Lafter that
MLLMLM..M...after the
LMM.........afternoon
LN.........Lafternoons
LLKM.OL...LNagain
.....P.....Kagain in
K.NM........agenda
L.OL.......Magendada
..L.MMM....Lagradecemos
L.O........Lagreed
..L........Nagreeing
....N......Lahead
.N.........Laimerions
.LL.......OMainda
M.LN....L.LLal
N.L.........al colloquio
L.LO.......Mal viernes
......MN...Lalegra
...L.O.....Lalguma
..KL.......Oalguém
L.O........Lalice
K.MMNL....LKall
L.N........Lall set
M.LLN.....L.all the
LMN........Lall times
.N.........Lall week
MMM....MM..Kalla
M....L..M...alle
M.MMLL..L..Malle #
M..LM.......alle ore
LL.M.M..MM.Malles
.....M......alles gute
J.SL.......Lallora
L.L.NM.....Kalready
MLLLL.MMM.L.als
L..........Malso
K.LP.......Lalteração
..LM........am
..M........Lam #
...L.......Mam ?
M.ML.....M.Lam at
.LLM......MMam donnerstag
L..N.......Mam for
M.L........Mam freitag
.LLNL.M...M.am mittwoch
LLM.M......Mam montag
K........M.Oam on
N.........MKam please
L.N.........am pt
L..L.......Oam samstag
M.L........Mam the
L.NL........am tomorrow
LNLM.......Kam wed
M.MK.......Mamanhã
MM.L........an
LL...L..K..Qan application
MLNL.......Lan der
P........L.Lan engineer
MM.L..M....Lan hour
L..........Man informal
NNLK........an interview
LL....M....Man offer
L........M.Man online
LLLLLO.....Nana
..ML.......Lanalista
.MML........analista de
...M..L...MLanalyst
K.L...N....Manbei
............and
KOLL.......Nand #
MMLL...M...Land a
LLNLL......Mand ask
.NM........Land do
L....M....MLand for
NML.........and have
..L........Nand how
MMLM.......Kand i
.OLM.L.....Kand i'll
LO.........Land in
........M.NJand is
MLOL.......Land me
LL.....M...Mand meet
.L.MM......Land not
.NM........Kand one
L.N...M....Land our
.......N...Land proof
.L....M..N.Land send
O.LM......MJand talk
ML..MM....MKand the
..OL.......Land then
NLL.........and two
N.L........Land want
L....L....OLand wanted
.LL...M....Mand we
OML........Jand we'll
M.L.........and will
....OL.....Land with
MM...L......and would
ML.........Mand you
.....M......andere
.N.........Kandrebbe
LLL...M..N..anexo
LLL........Oanita
..N........Lanneke
K.O........Lanneke and
....N.......annulation
..L.O......Lannullamento
....O......Lannulé
.LLO.N.....Lanother
...M.N.....Lanother candidate
.L.N.......Lanother time
.LM.....M...answer
ML.......N..answers
.L.......O.Lanswers to
KL.LLLM..N.Oantes
..L..L...NM.antes de
LL.L..N..M.Mantes del
...L.L..L..Oantrag
...L.L..L..Oantrag auf
LN.......M.Lany
.N.........Lany evening
LN.L.......Many of
.M.L.....N..any time
.MLLNL.....Manybody
ML.LP......Kanymore
..M........Kanything
...L.M.....Mao
LL.OM......Lapologies
N.L.........appear
N..........Lappear before
L.L..M...M.Mapplicant
L....M......applicants
M.LLL...M...application
.....LM.M..Lapplication and
...L.L..N..Mapplication for
.....L..N...application is
........M...application received
.....O..L..Lapplication status
........N..Lapplication submitted
.....K..N...application was
K....M..M..Mapplications
.L.L.M..N...applied
.L...N......applied for
........O..Kapplied on
LLLLM......Oapply
LK.........Oapply for
MM...L..M..Lapplying
M.L.....M...applying for
.MM.....M..Lapplying to
LLLLM......Oappointment
...........Mappointment with
K..........Oapportez
L....M....NLappreciate
.M..MN.....Kapprentice
LL.........Oapproved
L..KM......Oappuntamento
L.LM........apr
L.LM........apr #
.L....M.MM..april
M.......M..Kapril #
..LM.....M.Mapril at
OLL......M..aprile alle
L.PK........aprile ore
..O........Kapron
NML........Laprès
PM.LL......Kaqui
L.....P....Larbeidsvoorwaarden
LML.......LMare
M.M........Lare able
..N........Kare booked
LML...M....Mare in
..L........Nare interviewing
M.L.........are invited
L....M...M.Lare no
M.L.........are pleased
N.L...M....Lare requested
K.L......N.Nare scheduled
..N.........are set
L.NL........are the
..L........Oare you
LM.L.....M..around
NLL......M.Laround #
.N..........arrange
N..........Larranged
..N........Larrive
..L..L..O...arrived
LL.L.N.....Mart
KLMM.LNM...Las
..LM..M.....as a
..N........Las agreed
LLLP.......Las before
M.M........Las discussed
L........N.Mas part
.MM....N...Kas the
N.L........Laside
M.L.......MLasistencia
.LNLLL.....Mask
L.L........Nask about
.LNL......MLask for
NL.........Lask you
NLL.....L.M.asked
NLL.......M.asked me
N..M.....M.Kasked to
LMLL..M..N.Lasks
...........Massessment
.M...LM....Kassistant
MM...L..L...associate
M...........at
.L...L.....Mat #
L.L........Oat about
L..MNL...N.Kat all
ML......MM..at any
..N........Lat gate
M.M........Lat half
.LMM........at noon
M...........at our
MMN.L......Kat the
.....N..L...at this
K..N.......Mat your
.KL...M..MMMattached
......M....Lattached please
..........NLattached the
...L......M.attend
N..........Lattend for
N.L........Lattendance
KMN.L.M..M.Laté
..LMLMM....Lau
K.N..M.....Kauch
L.LM.MM....Nauf
KM.M.MM.....auf der
.MMM.......Kaug
LMMM.......Kaug #
..ML.......Laugust
M.M........Laugust #
L..........Naula
..L........Naula #
M.N.........aura
NNL........Kaus
K.N.........aussi
L..ML......Mauswahlgespräch
LO.L........availability
LO.........Lavailability for
LK.....M...Oavailable
.L.L.N.....Mavaliação
LMKLLLN..M.Navant
LL....O.....avant le
LMML.......Mavec
L.M........Mavec le
LLL.M......Navec votre
LO...L......avond
L..LMM....MLavons
LLQ.....L.NKaw
L.N........Law aw
M....L..MM.Kaway
M.M.......MLb
NL.LL..N...Lbaan
..MLM..M...Kback
O.L........Lback for
O.LL........back it
L.P........Kback office
..L.....N...back on
.N.........Lback the
M..M.....M.Kback to
MLL....M...Mbackground
.......M....background check
L..M.M.....Lbad
K..M.......Nbadge
..M....M...Kband #
K.L.M....M.Nbank
L.....L....Nbank details
.MLLMM..M..Lbar
L.N........Lbarista
ML..N.N..L.Kbase
L.OL.M.....Kbaustelle
..M.........be
L..N.......Lbe able
N..........Lbe asked
...L.......Mbe back
........N..Lbe contacted
N...........be free
N..........Lbe given
.L...N......be glad
L.LMML..M...be held
M.L........Lbe here
M..M.L..M..Lbe in
.....N..L...be moving
L.L........Obe recorded
MM.......L.Lbe seen
LLLOL.....M.be there
.MM........Lbe with
........L..Obeca
LL.M.M......because
..LL.N....NKbedankt
..L..N.....Lbedankt voor
M.LMMM.....Lbeen
LLN........Mbeen added
L...M.....MLbeen cancelled
..LO.......Lbeen changed
....LQ.....Kbeen closed
....NL.....Lbeen filled
N...MM...M.Kbeen invited
M.M.........been scheduled
MML.........been selected
N.L.........been shortlisted
.M..LM.....Lbeen successful
LN.LLL..LN..before
.MM.........before #
LO..........before i
LL.......O.Lbefore sunday
.MML.......Lbefore the
...L.....O.Lbefore we
...L..M..L.Nbefore you
ML.M..M....Lbegin
...N.......Lbegin at
L.LR.......Jbeginnt
K.MN.......Lbegint
LLMM........behind
L.N........Mbehind the
.L.LLMM.M..Mbei
MLML....M...bei uns
.LL.NL.....Mbeing
L.NL.M.....Lbel
LMLL..N.....bellen
....M....M.Lbelow
LN.........Lbelow to
N.LM.......Lbem ?
L.LMLM....M.ben
..L.......OKben er
.LN.......L.bench
KM.MM....M..bene
...LNL......besetzt
NL.K.......Mbesprechung
LNLLMM.....Lbest
M.K.M.......beste
MNL.........besten
L.O........Lbestätige
L.N........Lbestätige ich
L.MM........bestätigen
L.N........Lbestätigen wir
LM...M......better
LM.L.......Nbetween
LMLL.......Nbetween #
L.NL........bevestig
L.N.........bevestig ik
K.OL....M...bevestiging
L.N.........bevestiging gesprek
..LLLM..N.L.bewerbung
........N...bewerbung als
L.LL..Q....Kbieden
LMLML...M.M.bien
LN.M.......Lbien el
.......N....bieten
.......N....bieten wir
..ML..M....Lbig
K.NL.......Nbij de
.LKQ.......Lbij een
O..........Lbij ons
.L....P....Lbijgaand
K....M....LObin
.L..LL.MMNMKbis
LLL..LM.N.NLbis ende
ML.......N.Lbis zum
LLL........Obiscuit
..M........Lbit
NL.........Lbit of
L.LN.L......bitte
L..........Mbitte bringen
L.N.........bitte melden
N.ML.......Lblack
K.NNM......Kbleibt
KN..M...M...block
M......M...Lboard
O.L........Lboard for
N.L....M....board of
L...N......Mboiler
..LMM.....MLbom
...M.......Lbom dia
.ML...L.....bonjour
K.........N.bonjour je
..L........Nbonjour madame
......N..L..bonus
...L.......Nbook
L..........Obook a
K.N.L......Nbooked
L.M.L......Mbooked for
K..L.......Nbooking
MLK........Nboots
LMLML..M....both
L.PL.......Kbottes
OMKL.......Lbrandt
...........Nbreakfast
N..L.....O.Jbrief
.LMLL.....MMbring
L.N.........bring a
..L.......PKbring my
O.L........Lbring originals
LL.......MNMbring the
..L........Nbring this
K.NM...M...Kbring you
L........L.Obring your
..L........Nbringen
..L........Nbringen sie
OLL.LO.....Kbro
LLL...P....Lbrut
K.N.........bst
..LLM......Nbudget
L.L.O......Lbuen
L.L.O......Lbuen día
..M.M......Lbuilding
NNLLL.....M.buongiorno
LP.........Lbuongiorno ho
P.L........Kbuongiorno il
N...........buongiorno può
K.N.......KMbus
M.M........Lbusiness
LMLMLO..L.L.but
.....M......but we
NLL.........buy
...........Nbuyer
..L......M..by
.L.......M.Mby #
...........Mby friday
LL.......O.Lby monday
..LM........by phone
NL.......M.Kby sunday
MLMM.......Kby the
OML........Kby your
M.L.........by zoom
.MKN........büro
.LL..L..M..Oc
K.N.LMM.M..Kc'est
L.N........Lc'est noté
NLL.........ca
O.K..M...L.Lcabin
K.PLM.......calendar
.MNL.......Kcalendar hold
K.N.........calendar invite
...........Mcall
L..........Mcall ?
MLM.........call the
M.M........Lcall with
MLM.......MLcall you
M...M...MM.Kcalled
L..O........cambio
L..M.......Mcambio de
LL.M......M.came
.L.........Ncame across
L..O.......Lcame up
.M.........Kcampus
..L.L...L..Mcan
L.M.......LNcan come
L.L......M..can do
O...M......Kcan i
LN..........can offer
NMK.........can see
P.LML.M....Ican u
LLLML.....MNcan we
MMK.L.M....Mcan you
LLLOML......can't
.L.O.......Lcan't do
L.NLML......cancel
...LP......Lcancelada
....O......Lcanceled
L.L.P.....MLcancelled
L..MM......Lcancelled by
....N......Lcancelled the
....LN.....Lcandidacy
L.ML.......Ncandidat
M.LL.M......candidata
L.L..N.....Mcandidate
.LL.M....M..candidates
L.........MNcandidates for
L........N..candidates who
........NL.Lcandidates will
.L.L.M.M...Mcandidato
MML.LM..N..Kcandidatura
..L..M...M..candidature
LL.N....L..Mcannot
LL.O........cannot do
..LQ.......Jcant
.LLL.......Pcar
.K.KOL....M.cara
LLM.....L..Ocard
.......M....care
L..........Ncareer
.....N......careful
L.MK.......Ncarla
..K.LMM..M.Mcaro
S.LKL..M...Icarta
L.NL.M...M..case
KLLMLM..P..Lcaso
L.LO.......Lcaso de
LLL...P....Lcdi
M.LLMM...MMKce
...N.......Kce la
.LK........Ocedar
N.L........Lcell
L.L........Ncentral
M..L........centre
LL.LML.....Ocentro
L.N....M...Lcertificate
.......N..MJcertificates
K.O.........certo
N..........Kcfo
.MM.M......Lchair
L.L........Nchairs
.........N.Kchallenge
KLLP......L.change
L.MN.......Lchange to
KL.N.M..L..Mchanged
L..P.......Kchangement
L.O......M.Kchanges
LO...L......charlar
....L......Mchat
M..........Lchat about
.L.........Nchat this
.MLML......Mchat with
N.LKMOL.L.L.che
.LL.L..M.M.Mcheck
.......N...Lcheck and
.......N...Lchecks
..L.....M...cheers
MMML....M..Kchef
NMML.......Kchef de
KMM...M.....chez
LO.L....L..Mchiacchiere
..N........Kchicago
O..........Lchief
L.NML......Lchiuso
.OL........Lchoice
.OL........Lchoice of
L..LML.....Nchoir
LML..O.....Lchoix
.ML........Mchoose
.........L.Nchoose a
...M.O.....Kchose
..LLLM.....Mchosen
.OL.M...LL.Kci
N.LLL....N.Lciao
.O......L..Kciao mara
L..LM......Ncita
O.K.........civil
...........Mclaim
M.L.........class
....K......Oclass cancelled
....K......Oclass on
L......M...Mclearance
...M.....M.Kclerk
.L..M.......client
L.NMM......Lclinic
M..........Lclinical
K..L.N..M..Mclose
.....N.....Lclosed
LM.......O.Kcloses
..L.ML..N..Kclosing
L.LP.......Lclosure
LLM........Oclub
L..........Mco
K...L......Ocoach
.LL.LL...M.Ocode
..K......M.Ncode #
.LNL.....N.Lcoding
ML.M.......Lcoffee
.L.........Ncoffee on
L.L........Ncolloqui
M..........Kcolloquio
L.LL.......Pcolloquio con
L.MN.MLM...Kcolloquio del
N..........Lcolloquio domani
N.LL.O...L.Lcolloquio il
N..........Lcolloquio in
NLM........Kcolloquio è
...LLNM....Lcom
..ML.M...M.Lcom o
L.QL.......Kcombinado
.MK.........come
L..........Ncome along
.MLL......MNcome and
...L.M.M....come by
N...M......Lcome down
LNLM........come first
.LL.N......Lcome in
L.MLL.....MNcome on
M..L........come to
L.LP.......Lcome tuesday
MMLM.......Lcome up
..NK.......Mcomigo
LLNN.N....LLcoming
.L.MLM......coming in
M....M......coming to
K.MLN.......coming up
L..O.......Lcommencera
OML.L......Lcommis
M..L.M......committee
.....N.....Lcommittee has
L.M........Ncommunity
M.L..LN....Lcomo
....MM.....Lcompany
.....LLMMM..complete
L........N..complete the
........LN..complete your
..L.LN......completed
L.ML.ML.M...con
L.L.M...M..Ocon il
L.LL.......Ocon la
L.M.....P..Jconcorso
.......N....conditional
.......N....conditional offer
..LM.L..N..Lconductor
L.P.....M..Kconferma
M.M.......MKconfermo
LLL........Pconfidential
.L........MNconfirm
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
L..........Nconfirmons votre
L.N....M...Lconfirms
L.N....M...Lconfirms your
L..........Nconfirmé
N.L...MM...Kcongratulations
OMLL.......Lconhecer
N.L......M..conocerte
OLLL........consegue
....LN......considering
LOL.M.......consigo
..L........Nconsulta
K.L........Pconsultation
..N.....M..Kcontact
........N..Lcontact you
........N..Lcontacted
MN.L.......Lcontigo
L.....LO...Kcontingent
......LO...Lcontingent upon
KL.L.LP.....contract
K.L........Ocontractor
L......O...Lcontratación
KLKM.LP..L.Mcontrato
..........MLconvenient
LL.MML..MLNKconversa
MN.L.......Lconversar
MLM.....M..Kconversation
NML........Lconversation with
..M........Lcoo
.NML....L...coordinator
MM.L........cosa
P.L........Kcosì
KNL.LM.M...Ncould
.N.N.......Kcould do
KL.........Ocould i
.L.LL......Ocould not
L..L.......Ncould we
LNL.L..M....could you
ML.LML.M...Lcouncil
KL..LM.....Ocounsel
..N........Lcounter
M........N.Kcounty
NNLL.......Kcouple
NNL........Kcouple of
K.LM.......Ncourse
...........Ncover
O.L........Lcreek
M.M.M....L.Kcrew
PLLL........ct
LMM......M..cto
MLM.L......Lcucina
N.LL....O..Lcurrículo
LLML.......Mcustomer
L........M.Mcut
.PL........Lcuándo
..LLL...N..Ncv
LLL........Ocv and
LL.........Ncvs
.....L.....Ocódigo
N..LL.......d
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
KOLL.......Ndalle #
L.KNN......Ldamit
MLN........Ldan
L....L....LOdana
..L.......MMdank
NL..LM....OJdanke
MMP.LL.....Idann
M.LL.......Mdar
..LM.ML.....das
L..M......MMdas gespräch
.L.L.N.....Mdass
L..M.NL...LMdat
MM.L......LLdat je
.LMML......Kdata
..N........Ldata #
.L....M.M...data engineer
L..........Ndata entry
........N..Kdata scientist
M.MMLL.....Ldate
O.L........Ldate #
LN.N.......Ldates
L..L.......Odatos
N.M........Ldatum
..LL.....N.Mdauert
.OLNL......Lday
..........NLday i
LML........Nday is
N..........Kday on
.OLL.L.....Mdays
L.....LO...Ldbs
L......P...Kdbs and
......M.....de
M...LL...N..de #
L.Q........Kde acuerdo
O..........Kde baan
.L.M..N....Lde functie
MMKL..MML..Lde la
..MML.N....Kde marzo
L.LO..M....Lde mercredi
MLLM.NM....Kde octubre
N.L........Lde outubro
L.LP.......Lde quarta
L...N.M.....de quinta
L.......N...de réception
.LL........Ode ti
LNLLN.......de vacature
LL....LN.M..de votre
MLLLM.N....Lde vous
L.MNL......Ldean
.M........MKdear
O.LM.......Ldear ada
M.M..M.....Kdear dr
LLL....M...Ndear mr
LM.LL.....M.dear ms
LMML.......Mdebrief
..M..M.....Ldecember
........LNLMdecide
L..LNN.....Ldecided
L...NN.....Ldecided to
....LN......decision
N.L........Ldecline
N..........Kdee
N..........Ldeep
N..........Ldeep dive
LL...LLO.M.Ldefinitivo
K.MN......MLdel
K..NM.L....Kdel #
N.....LM...Ldel colloquio
LLLN.......Ndel miércoles
...O.......Kdelayed
......M...M.delighted
M.....M...MLdelighted to
MMLK..M....Mdelivery
..LMM.......demain
.....L..L..Odemande
..M..L..N..Ldemi
O.K.........demo
.LL.M.M..M..den
NLL.......L.den #
..M.......NLden termin
M.L.N......Ldepartment
.......O...Kdepends
.......O...Kdepends on
L.L........Odeposit
......M...MJder
L.LN.M.....Lder a
O..........Kder kita
L....M....OKder stadtbibliothek
MLM..M.NL..Kdes
N.K.......MLdescription
..LO.......Ldesculpa
M.M......L..design
LLM.M......Ndesk
..NL.L.....Mdetails
L.O........Ldetails for
MLL.LN....MKdeux
.M...N.....Jdeveloper
LMMLM.......di
L.L.MN.....Kdi #
NM..LL....MKdia
N...LL....M.dia #
NML.........dial
JNN.L......Mdica
.LLLNL.....Ndid
.L.L.N.M...Mdie
..MLMLMM...Kdie stelle
LM.M..M.....dienstag
M.LN..M....Kdienstag #
J..LN......Odienstag um
LN......M...diese
.O.........Ldiese woche
.MLOL......Ldiga
LNL........Mdinner
...ML.......dinsdag
L.M...M....Mdinsdag #
.....N..M..Ldir
L.O........Kdirections
..ML........director
KMLO........diretora
...N.......Ldisculpa
...N.......Ldisculpa las
LLLP.......Ldisculpas
..M........Ldiscussed
..M........Ldiscussion
LLLLNL....LOdisponibilità
LP.........Ldisponibilités
..L.O......Ldisregard
M.LM.......Kdive
.M.......MLLdo
LMLM........do #
NMLL.....N.Kdo a
LL.......N..do it
...O.......Kdo our
LLNL.....M.Mdo the
..L........Odo you
L.LN........do your
.LL.N.M....Ldoch
..N......M.Kdock
L.O........Kdock road
O.K.........documento
L.LL....M..Odoen
N..M.......Kdoes
OLL........Ldoes that
M.LN.......Ldoesn't
..MMM......Ldomani
LNLL.L...P.Kdomingo
LL.LNL..M..Mdon't
L..MO......Ldon't come
K.PLO......Jdonc
MLM.........donderdag #
KMM...M...MLdonderdag om
MMNLLM...L.Jdone
MLLM......M.donnerstag
.LML.......Ndonnerstag #
MML.......MKdonnerstag um
M.L.OL.....Kdont
L.MM..M....Kdoor
M..LLM...M.Ldos
MMLL.......Ndossier
O..L.......Ldottor
M.M.N......Ldown
LLN........Mdown for
NL.........Ldown with
...M........dr
LL.........Odraft
LOL..L..M...drei
.LM..M...N.Kdrie
....NL.....Ldrive
MLM...M....Kdriver
L.ML.M...L.Ndriving
M......N....drop
.......N....drug
.MML.L.M...Kdu
K..NM.NM..LLdu #
...L.......Ndu am
..LNL....M.Ldue
LN.L.......Mdue chiacchiere
L.LP.......Kdue to
LNLN.......Kdunmore
L..NMML...LLdus
L.N..O.....Jdynamics
.NL...M...MKdá
.O.........Kdá jeito
LL...P.....Ldéjà
.LKKQ......Mdéplacer
LMLMMM......día
..L.L.N.NLMLdías
LM.M....M..Le
K.L........Pe la
PLL........Le mi
L..OLM.....Le non
K.LQ.......Le não
.ML........Meach
L.L........Neach of
MLM........Learly
NML........Leastern
..M..N...M.Jeditor
M.LL..L.....een
MM.L.L.M....een gesprek
.LL.......OLeen leuk
LN..........een sollicitatiegesprek
O.LL..M....Leens
K.L.Q......Lefecto
MLL......M..eight
N.LL...MM..Kein
O.L........Lein gespräch
N.L........Lein montag
LML..M.....Meinem
KM...M..M..Meinen
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
LM.........Mel miércoles
L..........Nel programa
...LMM.....Lel puesto
N.L.......MMel viernes
.L...L..N..Lelle
.LLM.N.....Lelse
L.LML....MMLem
L.LO.......Lem caso
..MLM......Kemail
L.N.........email confirms
........L..Memployer
.........M.Memployers
L.L...MN...Memployment
K.ML.M...N.Len
L........N.Men el
LL...OM.L..Len je
KLN.L...NM..en la
P.LL.......Len nuestra
......NM...Kenclosed
..ML.MM...MKend
MMLLM...M..Lend of
LLL...M.N.NLende
LL......O.M.ende nächster
MLN........Leng
M.L...M.M..Lengineer
ML.M........engineering
NM.........Kengineers
L......N....enhanced
L......N....enhanced dbs
M.L.L.....NLenjoyed
N....M.....Kenjoyed meeting
L.........M.enjoyed our
..PL.......Kentendu
L.QL.......Kentonces
L.N.........entrada
L.N.........entrance
KNML.....L.Mentre
...NL.....MLentretien
.O.........Kentretien ?
O.L........Lentretien aura
K.NO.......Kentretien du
K.NM........entretien pour
...M..L.M..Kentrevista
LP.........Lentrevista ?
....N.......entrevista cancelada
KL.NM.......entrevista de
K.NOM......Kentrevista del
N.L.........entrevista el
M..........Mentrevista na
L..M.......Mentrevista para
R.LL.......Kentrevista será
KLLLLM..M..Qentrevistas
MLKLLMLMMNMKentro
...........Nentry
.....N......entschieden
...N.......Lentschuldigen
...N.......Lentschuldigen sie
KLRLM......Kentão
KLLML.O..MM.er
.L...O.....Lerfahrung
L.M...M.MLL.es
L...LP.....Lesito
L.O........Lespera
K.MM.L...L.Mest
..LLMM..L..Mesta
K..........Oestar
NLLL.N.....Meste
MMK......M..estimada
LLKN...N...Nestimado
K..LM..MML.Nestá
LLLM.M.M..M.et
O.L........Let on
L..........Oet vous
L..........Netwas
L.N.......MKeu
KM.L..M...MLeven
..........NLeven more
OML.L......Levening
KLNMN......Levent
L..MM......Levent has
L.LLN......Mever
LML.....N...every
.ML........Mevery day
K.L...M..M.Neveryone
.L..M.......everything
...M.......Leverything else
MLL........Nex
M.KMM....N.Kexam
.......O...Lexamen
..L......O.Lexamination
L..........Oexample
.L.......P.Kexcel
.LLNN......Lexcuses
M..........Lexecutive
NLM......N.Kexercise
PL.......L.Lexercise with
L.L........Nexit
L.L........Nexit interview
MLNL......LMexpect
KLM.LO....LMexperience
....LP....LLexperience for
L.....M..N.Lexpires
..L........Of #
..M.......LMf:#
J..........Pf:admissions
..M........Mf:alerts
L.......N...f:apply
.........O.Kf:assess
N..........Lf:bakkerij
..M.........f:best
..M..M.....Lf:bewerbung
MLLLMM....MLf:bien
M..........Lf:campus
........M..Mf:careers
O..........Lf:carla
L.K........Of:centre
MM.KNL......f:chef
L.L........Nf:citas
L..........Nf:court
M.L..N..ML.Lf:de
..N.M......Kf:dee
..M..M.....Lf:des
.M.L.......Mf:desk
..M..M......f:dr
MMLM.M.....Lf:e
L.M.....N..Lf:empleo
LM.........Mf:events
N..........Lf:ewan
L.L......O.Lf:exams
.M..M.....MKf:f
L..........Nf:feld
..........NLf:femi
..LN......MKf:femke
L..O.......Lf:fitch
N.LM......MKf:frau
...M.......Lf:front
..O........Jf:gail
O..L.......Lf:gino
.M........MLf:grüße
.LLLM......Nf:gwen
M.L.........f:head
LL.L.......Nf:hello
LL.......M.Mf:hiring
O.L........Kf:ho
N.L........Lf:holt
..M........Lf:hotel
.M.........Kf:hr
LL.........Of:igor
NLL..M......f:info
M.M......L.Lf:interviews
L.QL.......Lf:ivo
O..........Kf:joan
L.......N..Lf:jobs
L..........Nf:jury
LLM.....N..Lf:karriere
..LO.......Lf:lang
NL.........Lf:lena
.O.........Kf:lindgren
L.LL.......Of:lindqvist
N.L.......LMf:lou
.L...M....OJf:m
LL......M..Nf:mail
..LL......MNf:mara
..L........Nf:marsh
.N....M....Lf:marta
..LL.......Nf:nao
L..........Nf:news
L..........Nf:newsletter
L.NLLM..M..Lf:no
K..N........f:nora
JL.L....NN.Nf:noreply
..MLLLM.....f:notices
..LM.......Mf:notifications
M.....MM...Kf:o
..LM.......Mf:office
.LM...MM..MLf:p
M........M.Lf:people
L.M.M..M....f:personal
N.ML...M...Lf:personale
..LN.M.....Lf:petra
L.L........Of:radio
.O.........Kf:raj
L.L........Nf:rdv
..LM.....M..f:recruiting
.M.M.M.....Kf:recruitment
L.N..M...M.Kf:recrutement
L.L........Nf:redaction
..ML.......Lf:regards
L.OLL.......f:reply
..MMM.M....Jf:rh
M..N.......Kf:robin
M..........Lf:rrhh
..M.........f:s
L.L........Nf:sales
.N.........Lf:sara
...........Lf:scheduling
K..........Of:sec
..ML.......Mf:segreteria
M.M........Lf:selección
L.LL....M..Of:service
...........Mf:services
L.LL.....N.Mf:studio
.....N.....Lf:system
M........M.Kf:talent
M...........f:team
.M.L......LMf:tess
.........N..f:tests
M.ML.......Lf:theo
M.N...M....Kf:tran
M...........f:ufficio
..L......N.Lf:unit
..M........Lf:yours
L.N........Lf:yusuf
JMLP........facciamo
O.LN.......Kfaccio
P..L.......Kfaccio vedere
O.L........Kface
O.L........Kface to
...........Nfair
L.LLOM......faire
OMLL.......Lfait
LLLN.......Nfamily
K..........Nfamily interview
PL.L.......Lfancy
OLLL........fancy a
..ML..M...MKfarm
NML.....N..Kfase
..L....M...Mfavor
.........O.Lfaça
.........O.Lfaça o
K.M...M...NLfebruar
..LML......Nfebruari
L.N.........february #
..L........Nfebruary at
KLLMM......Ofee
P..L.......Kfeed
N..L.......Lfeed you
..K.LN....LOfeedback
M.LMML......feira
M.MML.......feira #
..L.......OKfemi
L.P........Kfest
.NM........Kfew
MMM.N......Jfica
..MM.......Lfifteen
LL...K.....Pfile
LMLM........fill
...LNN.....Kfilled
....LO.....Lfilled the
LM.LNK....NLfin
LNL..L....M.fin de
..M.LM...L.Lfinal
LLLN.....M..finance
L.NM.L.....Lfind
.L.O........find another
.KNLLL....O.fine
MLL.....LM.Ofinish
.K.........Ofintech
L..........Nfirm
.NLL.......Mfirst
LN..........first come
LML...M....Nfirst day
LN..........first served
OL.........Kfish
LN....LM...Lfissare
.M.........Lfive
.MN........Lfive minutes
N........L..five questions
O.L......M.Kfix
L..M.....M.Lfixed
...M.L.....Nflat
.....L.....Nflat #
M.LOL......Lflight
L..NL.......flights
............floor
.L.OL......Lfly
LL.LMN..M.MLfoi
..LL....M..Nfolder
N.L.L.M....Kfollow
.M.L.M.M..MKfollowing
N.L....M...Kfollowing the
.....M.M....following your
L.M.....L..Mfollows
LL......MN..foods
...........Mfor
LKM.M......Mfor #
N.LL.LL....Nfor a
L.N........Lfor accepting
..L........Nfor agreeing
NM.L.......Lfor an
MM...L..M..Lfor applying
O..........Kfor bo
L.M..O....L.for coming
..N........Lfor confirming
JLONL......Lfor friday
PLL........Lfor interview
.....N.....Lfor interviewing
M.L.LL.....Ofor it
LLO........Lfor june
L..L......MNfor me
K.NM........for monday
K...M......Ofor offering
..LNLM.....Lfor one
MKL......M.Mfor our
K.L........Ofor saturday
M.L.....N..Lfor sending
M.....L.....for the
.ML..M.....Mfor this
..M.........for thursday
.L.........Nfor thursday's
LLLNM......Lfor today
L.O........Lfor tomorrow
..NL........for tuesday
..L.M......Lfor us
NNLM.LM....Kfor you
L.NM.......Lfor your
L.LO.......Lforget
.LLL....N..Mform
M.M...M....Kformal
K.M.......M.forward
K.N..L....MMforward to
K.QL.......Lfoto
...........Nfound
NLLLLL...M.Mfour
.NLN.......Lfr
L..........Nfragen
K.M..M......frau
..N........Lfrau lindqvist
.LL.L......Nfree
.O.........Kfree next
N..........Lfree to
N.L..L....LMfreitag
M.LM.......Mfreitag #
L.M...N....Mfreuen
LLM...M....Mfreuen uns
L.N........Lfreundliche
L.N........Lfreundliche grüsse
L.LM.......Mfri
L..M.L......friday
.LM.........friday #
M..LL.M...NKfriday ?
KL.N.......Mfriday at
.LLP.......Lfriday the
....OL......friday's
L.N.........friendly
.M....M....Lfrom
LN.LL.MM...Lfrom #
..N........Kfrom the
LN........MLfrom you
LLN.........front
...LNL......frozen
.....N....M.full
LLM..MM.....functie
LL.M..N....Lfunctie van
L..........Nfunctioneringsgesprek
L..OL......Lfuneral
L....M..M..Lfurther
L..........Mfurther to
MK.........Nfw
K.O........Lfwd
L.N.......LNfünf
..........KOfünf minuten
L..L.M.....Mfür
LLLL.N.....Mfür das
L........N.Mfür den
K.N..M......für die
.M.........Mfür ein
NMLM.......Kg
LM..LN.....Lgaan
LLLMMM.....Mgaat
..LNM......Lgaat niet
N..L........garage
.L.LP......Lgarde
L.O.......MLgate
..L..N......gave
......MM....geachte
.L.........Mgeben
.L.L.M......geehrte
...L.M.....Lgeehrte frau
L.L........Ogegen
L.L........Ogegen #
.ML........Mgeht
Q.LL.......Kgeld
..M........Lgeneral
..M.....N..Kgennaio
M.L.....M.MLgentile
MNML.......Lgern
MMLL.......Lgerne
P.L.....M..Lgeselecteerd
.M.N...M.LMKgesprek
....N.......gesprek gaat
K..L...N...Ogesprek met
K..OM.M....Kgesprek van
..LM......MLgespräch
N.LM..M....Kgespräch am
K.N.........gespräch für
..L........Ngespräch mit
L.LO........gestor
.LLMLL.....Mget
NLL........Mget on
..NL.....M..gets
L..........Mgetting
.LL....M...Ngift
.L.........Ngift card
O.LL.......Lgil
KMLN.L..M..Mgiorno
J...M......Ogiorno #
MMLL.......Mgiovedì
O..L........giovedì #
LM.L......M.giovedì alle
..L.......N.giulia
K..M.M...L.Mgive
LN....M....Lgive me
LL.M....N...give us
M.LM.......Lgiven
LLLM.N.....Mglad
.L...M.....Mglad to
M.LO.......Kgleich
L.OL.......Mgli
.L.........Nglobal
..NL.......Mgo
..M........Mgo out
.L.....M...Ngo over
L.NL.......Mgo through
LL.........Ogoals
.NNL.LM.M..Kgoed
.ML.ML.....Mgoes
.L.LMM..L.LMgoing
...L.N......gone
...LMN.....Lgone with
MLL.P......Jgonna
.L.LQ......Kgonna have
.MML......LLgood
.OML.....L.Lgood day
LLP.........good for
MLL.MM.....Lgood luck
MLL...MM....good news
M.M........Lgoogle
M...........google meet
O.KL......NLgostei
M.L...M.N.LKgot
LNLM........got a
LL....O.N..Kgot it
NML.....O..Kgot your
.NL..LM..M.Kgraag
LM..........grab
L.L.LN....N.gracias
L...LN..M.M.gracias por
M.L....L...Mgrade
L.O........Lgrand
L.K..L..MMMMgrazie
KMNL..M....Lgreat
......NM...Kgreat news
L.R........Hgreat see
L..L.......Oground
MLL..L.....Mgroup
LOM........Kgrowth
MLMLM...M..Kgrupo
M..NM......Jgruß
..N........Lgrüsse
LLM......M.Mguest
MML..L....NLgustó
..NL..M...L.gut
L....M...N.Lgute
LLMNL...N.MKguten
L.M.......MLguten morgen
LL.NL...N..Lguten tag
L.LKQ......Lgutted
M.MM.L......h
N..M......L.h #
N.L........Lh ?
.LLL......MOh e
L.L.......N.h merci
L.N.........h na
LN..........h ou
.N.........Lh para
...L..M....Mh pour
K..........Nh sobre
L.O.........h à
...M......M.h:#
..L........Oh:by
..........M.h:for
..L.......M.h:interview
...M.......Mh:is
M.L.........h:on
M.L........Mh:the
..L.......M.h:you
.M..MML..LLKha
..NM.......Khabe
K.LL.NM.M..Lhaben
.....M......haben wir
OK.M........hablamos
.LLMOL.....Lhad
L.O........Lhaha
N.NLN......Khalb
L.O........Lhalb fünf
M.M.........half
ML.........Mhalf an
M..........Lhalf past
..K........Nhall
M....L...M..hallo
KNO........Khallo frau
M.LLM.......hallo herr
..L.MM..M.LLhands
...L......LMhappy
L.M...M...LMhappy to
N.L........Lharbor
M.M.....L...harbour
L.L.N.....L.hard
LLLNNM......has
O.LML......Lhas a
L.M........Mhas accepted
LL.MM.......has been
LMLOL......Lhas come
....N.......has decided
.........N.Lhas invited
........N...has reached
KL.L...N.N.Mhasta
..L.NM..L...hat
NML........Lhat uns
....M......Mhave
LML.........have #
M.ML.......Mhave a
.L.L.......Ohave an
ONK..L.....Lhave been
M..L.M......have chosen
.....M.....Lhave decided
LMLLLN...M.Lhave not
M.M.......MKhave one
N...........have put
LLLMPL.....Lhave to
....K......Ohave withdrawn
..L........Mhave you
K.......N...have your
N.LM........he
M...........he will
M.NL.......Khe'll
..L..L..M..Nhe's
.L.MM.......head
.LM.........head of
....M....L.Nhealth
..LM..L.M.MLhear
.M....L...N.hear from
OL.........Khear how
L.........M.hearing
.LL.L.M....Oheb
M.LL.M.MM..Lhebben
LL...M..O..Lhebben je
M....O.....Lhebt
L.LO.....L..hector
LMK.MM....LOheeft
LL..N.N....Lheel
LL....O....Lheel graag
L.LMM.......held
..........MLhelen
M.N......L.Lhelena
.NK.L....L.Mhello
..N........Lhelm
K.N........Nhelp
.....M.....Lhemos
LKLMM......Oher
.MML........here
LO.........Lhere ?
L.N.........here are
K.O.........here is
P.L........Jhere monday
LMMM.....M.Lhere url
M..L.....M.Lhere's
M..L.....M.Lhere's the
M.L.N...M..Khereby
MMLM.L.ML...herr
O.L........Lherrn
LL..M.M.L...het
L.N.M.M....Lhet gesprek
..LN.......Lhet is
.LLO.......Lhet ongemak
L.MNL......Mheure
...M........heute
NML.LM...M.Khey
...........Lhi
.K.........Ohi all
..LNL.......hi ben
.....M......hi mara
MM.......M.Khi robin
.O.......M.Khier
L.NL..M.....hierbij
L.O........Lhiermit
L.N........Lhiermit bestätigen
L.NLLN.....Lhigh
.L...P.....Lhighly
ML..L......Ohim
K.LLMMM....Nhire
....NL.....Mhired
...LM......Nhiring
M.M........Lhiring manager
LLL.MN....LMhis
....LP....LLhis own
NKM.....M..Khiya
NN.ML......Kho
L...N...M..Lhoeft
M.MLLML..L..hoi
..L.LM.....Mhola
L.L..M.....Mhold
.LL.L...LN.Nhome
L........M..home exercise
LM....N....Lhop
LM....N....Lhop on
LLLOM.....MLhope
...N.......Lhope that's
L.M.LL.M...Mhora
.LLL.....O.Mhoras
.LNOL......Khorário
KL.........Ohost
..N.L......Lhotel
LL.......N..hotels
.M....M....Lhour
OL.........Lhour of
MMML.....L.Lhour with
..NL.....M.Lhours
NLL........Mhours on
M..M.......Lhouse
.LL........Ohouston
MLLL.L.....Phow
...........Nhow did
L..........Nhow to
NM.L.......Lhow you
OMK........Khrs
.O.........Lhueco
..NL..M..M.Khugo
L..M..M.M..Lhuman
..N........Khusband
L.O........Lhusband will
LMLMM....LM.i
...LMM......i am
..........N.i came
LMLMLL.....Ni can
..LMN......Li can't
LN...M.....Li could
MLN........Li do
.....L....MMi enjoyed
K.MLML.....Ni have
L..N.M.....Ki hope
LO.LM......Li say
NLLL.LL....Oi talked
L.LNL.....NLi will
LL.ON......Ji won't
M.LL.M.....Mi would
.ML..M......i'd
....M.....MLi'd be
MNLL.......Li'd like
M.L..L..M.MLi'll
M.K........Ni'll ask
K.K.......P.i'll bring
NL.........Li'll ring
NL.L..M.....i'll send
LM.LM.......i'm
....N.......i'm afraid
MMN........Ki'm in
LN..........i'm on
M.L.NL....MLi've
NLML.......Li've put
L...M.....M.ich
J.LM.......Pich am
L.O........Lich habe
KN.........Nich sie
..MM.......Lich unser
LOL.........ici
..N........Kid
.LL..P....L.iemand
ML......M..Lif
ML.LML..MM..if it
L..M........if it's
NLL.........if so
PLL........Lif that
M.......M..Lif we
L..LLMM.....if you
LLL........Pigor
LNLLM..M....ihnen
..L...NN....ihnen die
M..N.......Kihr
K.NM........ihr gespräch
O.MN.......Iihr vorstellungsgespräch
LMLL....M..Mihre
.M...M..M...ihre bewerbung
ML......M..Lihre unterlagen
L..L.......Nihren
.LL..L..M..Mihrer
L.MM.......Mihres
M..MM......Kii
L....ML..LM.ik
.M........NKik ben
..MLL.....MLik je
L.M..M.....Kil
NLL...LMN..Kil #
KLNMM......Lil colloquio
LL.M.......Oil giorno
LL.L.N......il ruolo
NML.LM..L..Lil suo
K..M.M.M.MLMim
LLLPM......Kimpossible
K..Q.......Kimprevisto
L.M.........in
L........M.Nin #
LLMMM......Lin at
M.N........Lin cucina
L.NL.......Min de
..ML......MLin der
M..L..M....Lin die
LMLM.......Min for
........N..Lin good
LLMN.......Lin laboratorio
...........Oin may
..L..O.....Kin mind
LK.........Oin my
MLM..M.....Kin on
L.N......M..in one
....M....M.Lin person
L..........Nin room
NLL...M.M..Lin ruhe
K.........LPin sala
.M.L.M......in the
M......N...Lin thursday
.M....M.L...in to
L.L.P......Lin today
.LLMLM..N...in touch
LP.........Kin week
ML.......M.Lin your
J.N........Mincident
L...M......Mincluding
L.L........Nincome
NLM..M..M..Kincontro
L.LM........inconvenience
L...LN.....Mindividual
L.L........Oinduction
O.L........Lindustrial
MLMM.......Kines
LML..M......inform
....LM......inform you
L.L........Ninformal
L..........Minformal interview
LLL.M......Ninformation
...LN......Lingetrokken
..P........Kinglese
NL.........Lingrid
..LN.......Lins
.....L..N..Linscribirte
.....L..N..Linscribirte en
K.K.M....N..inspector
ONLL.......Kinsta
K.LOL.......instead
...O.......Kinstead ?
L..........Ninstead of
...N.......Linstead same
MM.M.......Kinstructor
KL...N..M...intake
LM......M...interesse
LML..M......interest
.M.M.L....NLinterested
...........Minterview
L..........Ninterview !
L.L......M.Minterview #
MNLN.......Iinterview ?
.L.........Ninterview about
KMN........Kinterview at
M....N.....Linterview by
....M.......interview cancelled
L.M.........interview confirmation
L.N........Linterview confirmed
N.L........Linterview date
L.O........Linterview details
M.M.M....L..interview for
M..M........interview has
L...M...M..Minterview in
..L.......LNinterview invitation
N.ML.......Linterview is
O..LML.....Kinterview monday
L..N.......Linterview moved
L..O.......Linterview now
.LM.M......Linterview on
..N........Linterview reminder
...........Minterview request
L.P........Kinterview scheduled
.M...M....MKinterview slots
.L...L.....Ointerview stage
L.N.........interview takes
LL.....M...Minterview this
..L.......M.interview thursday
LNLN.......Linterview time
MML........Linterview times
...M........interview to
..M.L.....MLinterview tomorrow
..K........Ninterview tuesday
MN.......L.Kinterview url
L..N.M.....Linterview was
.....M.....Linterview we
O.KM.......Kinterview wed
L..........Ointerview went
N.LM.......Linterview will
ML.........Minterview with
MML........Minterview you
..L..M.....Ninterviewed
L..........Ninterviewen
L.MN.......Linterviewer
LLL..M.....Ninterviewing
L.L.....M..Ointerviews
L..........Ointerviews #
L.......N...interviews are
LL.........Ninterviews at
..L........Nintervista
LM..........intro
...KQ......Linutile
...KP......Linutile de
N.L.LL....MMinvitation
.........M..invite
K.N.M......Linvite for
M.L..M...M..invite you
MLLL.....M.Linvited
NLL......M..invited to
.........N.Linvited you
.........M..invites
.........M..invites you
O.L........Linvito
.L....P....Linício
LLMM........is
M.K........Mis #
..........MKis a
N.LL........is at
L.L...M....Mis attached
K.ML.......Nis booked
...........Mis cancelled
........O..Kis complete
...........Mis confirmed
.LL......M.Nis due
MLL........Nis fine
L.PL.......Lis het
.MLL....M..Mis in
L..LMM..M..Lis needed
LLLN.M...N.Lis no
L.KQL......Lis now
LLNL.......Nis on
N.LL........is op
.LMMLM.....Lis out
K.N.......MLis perfect
M.M...MM.L.Jis ready
L.N........Lis set
L.M.L......Mis the
..L.......NLis there
..MM.......Lis to
L.M.........is tomorrow
MM.........Lis with
QLKLM......Kish
MLL.........isn't
L.M..L.MMM.Kist
O.L........List am
.LL...M..M.Mit
M.L...N.M..Kit !
L.K...O....Mit #
..LM.M.....Lit and
LL.......N.Lit back
.LNM........it in
K.P.........it is
O........L..it suits
L.L......M.Mit takes
L....N......it was
KM.........Nit'd
..LNL...M..Lit's
.LLM..M.M..Lit's a
.LLM....NM.Lit's in
L.M.........itinerary
MLL.M......Lits
.M.M.......Lj
L.L.LMOM...Lj'ai
M.K.M.......january
M.LM........january #
...LM......Lje
M.M........Lje donderdag
.L.LP......Lje garde
L..O.......Lje gesprek
MM..........je graag
L...N...M..Lje hoeft
........N..Lje sollicitatie
N.M........Kje sollicitatiegesprek
N..L.......Lje uit
..........M.je vous
ML..M...M..Ljefe
ML..M...M..Ljefe de
LO....M....Kjeito
.ML.........jeudi
M.L.........jeudi #
KN..LL...M.Njij
..M........Ljo
M..L.M......job
NM.........Kjob ?
LLNL.......Mjob and
L.L........Ojob in
L.....N.....job offer
KLL.....MM.Ojobs
...........Mjobs for
L.ML..M....Mjoin
K..........Njoin the
L.N.........join url
M.....M....Ljoin us
KN.MM.M....Kjoining
L.LM..N.....jou
LNL........Mjour
.L.......P.Kjouw
.....L....MMjueves
M...........jueves #
LM.L......MMjueves a
..N........Ljuli
L.O........Kjuli #
K.M.M.......july
K.M........Mjuly #
...........Mjune
M...........june #
...........Mjune at
..M.........juni
K.N........Mjuni um
MLL.LM......junior
KL.N.....L.Njury
L.P.....M..Jjust
O.L........Ljust me
K.O........Ljust sent
L.O.....N..Ljust to
NLKNM......Ljá
L.LNN......Ljá não
..LLP......Ljúnior
MKL...N....Nk
M..L.......Mkamer
J.MM...M.M..kan
LLL..N...M.Mkandidaat
.M.M......MKkeen
ML..MM..N..Lkeep
..L.....P..Lkeep this
.L...O.....Lkeep you
NN.L.......Lkennenlernen
KLM.M......Nkept
LN..MM....LLkevin
..L........Nkim
L.L.......OMkind
.N.........Kkindly
MML.......MLkindly confirm
N..........Kkita
N..........Lkitchen
L..N.......Lknives
..........LMknow
.L.L..M....Mknow by
.L........MMknow if
....NLM.....know that
..........KOknow when
L..M........know which
.M..MM...M.Kknow you
.LLM.....M..kofi
P.LL.......Lkom
NLLLM......Mkomen
N..M.......Kkomen ?
L.M........Nkommt
L..L..M....Nkomt
...L.......Nkun
...L.......Mkun je
.M.O.......Kkunnen
MN.L........kunt
N.LL..M.....kurz
NM.ML.M....Kkönnen
M.M........Lkönnen sie
M.NL..M....Kl'atelier
JLN.M......Ml'entretien
...LM......Lla
L......O...Lla contratación
KLNN.M..LM.Kla entrevista
M....L..N..Lla oferta
LN.........Lla prossima
.........O.Lla prueba
L..LL......Ola réunion
LO.MML.....Kla semaine
.N.......M.Lla semana
.M.L....ML..la tua
M.......M..Llab
L.OL.......Llabo
L.NM.....M.Llaboratorio
N.L..N.....Llad
NLL.....M..Lladen
N.L.........laden sie
ML......N..Lladen wir
.....N.....Llamentamos
L...NL.....Nlandlord
NLM........Llane
.LL........Nlangskomen
L.M........Nlaptop
N.L........Llars
M..M....L...las
M....L..L..Mlas #
...N.......Llas molestias
N.LLM.......last
N..........Llast #
L..LPL......last night
M...LN.....Llast week
.LMNL......Llate
LMLN.....M.Llater
.N.........Llater than
M.LLMLM....Lle
.MLLLLN.ML.Mle #
.N.........Lle andrebbe
..N........Lle confermo
L.L........Ole dr
N.L........Lle lundi
.......M..MLle poste
..K........Ole ricordiamo
OL.L.....M.Llead
OLL........Mlead and
O.L........Llead role
..L........Nlearn
.....LM...LNlearning
LLMM.L...L.Mleave
LN.........Lleaves
L.......M..Nlebenslauf
..M.M......Klecturer
L.KL.M.....Olee
.M..........left
LL.N....M.M.legal
PML.LL.....Klei
.L.LPL......leid
..LN.M.....Lleider
.LL........Nleila
L.LLPM.....Lleonor
L..........Nles
.....L.....Mlet
..L.........let me
.M..M......Llet us
.NKNL......Mlet's
.LL........Olet's meet
LP.........Llet's talk
.MLL.LO....Kletter
......O....Kletter for
......N....Lletter is
O..L.......Llettera
MMLL.L..M.NLleuk
.NL..L..M..Lleuk dat
L.N.LN.M...Llevel #
K..........Olg
L.MLMMN...LKlhe
.N.........Llhe dá
...ML......Mlibrary
..LN........lic
N.L....M..MLlicence
N..........Llicence and
L..LMMM.....liebe
L...M.M.....liebe frau
L.O........Llieu
N.L........Llieu le
MNL.LL......like
LO.........Llike ?
MML.LL.....Mlike to
NML....M...Klike you
NNLL.M.....Jliked
MN.........Kliked your
..M...M....Llindqvist
L.NL....M...line
M..ML....O.Klink
L........N..link expires
N..L.....M..link url
M........M.Klist
LL.LLO..N...lista
LL.L.P......lista de
LMLN........little
.LL........Olive
.LO........Llive coding
.....L..N..Lllamaremos
LL.M..M.LM..lo
..LO.......Llocal
..M.........location
L.N........Llocked
K.P........Kloft
.M.........Klog
.NL...M..M.Llog in
ML...M...L..logistics
LMNLLL....OKlogo
NLKLML..NM.Lloja
L..L.......Nlol
K.M........Nlong
L..MM.......longer
L.OL.......Lloods
LM..L...MM..look
LMLMLM..MM.Llook at
.K.L.M....MNlooking
MK.........Mlooking for
.M......M..Llooks
M.ML.N.....Llos
...KL.M...MMlotte
MMK.......KOlou
LMLLM.MM....love
L.LL.M.....Nlove to
......NN...Jlove you
N.L.........loved
NM.........Kloved the
K.MLMM.....Mlovely
P..........Jluc
.LL.MN..L..Lluck
.LMLM....M.Lluck !
M.KMLN....NKluck with
ML.LMMM....Llugar
.LLLO.N....Klugar de
.L.NL.......lukas
LLLPL.......lukt
MLNL........lunch
M.ML........lunch on
M.MLLM.....Llunch with
NL.L........lund
O.L........Llund wir
K.M.L.N...M.lundi
L.N.L.......lundi #
..ML........lunedì
..NLL.......lunedì #
L........M.Mlunes
LMM......M.Klunes #
..MN.L...L.Lm
O.L.......MKm'a
LL.MLN....MLma
K..M.....M..maandag
L.NL.......Mmaandag #
.MLMMNL..MLKmaar
M..M.......Lmaart
MLM.........maart om
L.MN..M....Kmachine
.L........NLmadam
L.LM.M.....Mmadame
..L.......LNmadame je
.M...O..L..Lmadame nous
N.L..M...L..made
NLL........Mmade it
O.L........Lmaes
NLL......O.Kmag
LL.L....K..Pmaggio
.........M..mai
M...........mai um
N..........Lmai à
NMK..L..M..Lmail
M..M....M..Kmain
L.MNL......Lmake
...M........make it
LL.Q.......Kmake our
L.M....M...Lmake you
LOLLM.....MLmal
.....O..L..Lmalgré
M..KN.......man
M.M.L.......manager
M.L..M.....Lmanager and
...........Mmanager at
LMN..L..N..Kmanager has
N..........Lmanager will
MNLLN......Kmanhã
LM..LM......mara
.....N.....Lmara thank
LM.........Mmara thanks
N..........Lmara the
.L.........Nmara your
M...........march
M...........march #
M..M........march at
NLLM........marco
M.LLM......Mmarcus
LMM........Lmardi
K....MM....Mmark
.N.........Lmarket
..MM..M....Lmars
M...........mars à
LMM.LL......martedì
L.M.L......Nmartedì #
.MM........Lmartedì alle
..MM........martes
M..M........martes #
NLM.LLN.ML.Jmarzo
..MM.......Lmarzo a
MLM........Lmarzo alle
..MM.....M.Lmarço às
L..........Nmaster
........N..Mmatch
LMLLNM.....Lmate
..L........Mmatos
..MLM...ML..may
.LM..L......may #
LL...O......may we
N.LL........maybe
M.L........Omayor
.LMMML.....Lmañana
MM.M....L..Lme
MMML.......Kme and
.MN........Lme at
..K.......PKme i'll
..L.......LNme know
L..........Ome luck
MM........MLme on
LO.........Lme three
MLL.......MMme to
LO.........Lme which
N.L........Lmechanic
M..M...M...Kmedical
NL..L.....LMmee
L..LO.......meer
M..........Mmeet
N.M........Kmeet me
LML........Mmeet on
L.....M.....meet the
O.L........Lmeet two
N.L........Mmeet url
LML...M....Mmeet you
LLL.M.....MNmeeting
K.........N.meeting the
M..L.......Nmeg
ML..M....M.Kmei
K.L.N.....LNmeine
LN.M.......Lmejor
LLM..L..N.MLmelden
L.N.........melden sie
.LL..L..N.NLmelden uns
LN...N.....Lmelhor
...........Nmembers
K..........Pmembership
M.K.LL...MMLmerci
M.L.LLM..N..merci de
.NLM.L.....Lmercoledì
.L.ML......Mmercoledì #
.N.MLL...L.Lmercredi
M.LLML....MMmes
..LN........mesma
KLNOLM...MLKmesmo
L..L.L..M..Mmessage
..ML.N..L.LLmet
LNLLN.......met je
LL....M....Nmevrouw
.NM.ML...LMKmi
M.L.......NLmia
L.LN......LMmich
M.ML.......Lmicrosoft
M.ML.......Lmicrosoft teams
.NL..L...M.Lmidi
ML..........might
QM.........Hmike
LLLO........mil
LLLP.......Lmil disculpas
OLL........Lmill
MM.......M.Lmin
M.LLMN.....Kmind
.OLL......MLminha
M.LL.......Nminute
KLL........Ominute interview
MML........Lminute phone
KMLL.L...NLNminuten
M..LL....M.Mminutes
..L........Nminutes of
OLL.........minutes on
..KLLL...M.Ominuti
...LLL.....Ominutos
MML.OL....LKmir
.L.LOL......mir leid
KMMO....M..Kmismo
MMMLLM....LMmit
O.LL.......Lmit herrn
.M.M........mittwoch
L.M.......M.mittwoch #
KOMM.L.....Mmiércoles
L.M........Mmiércoles #
LNLL.......Omiércoles a
M.N......M.Kmobile
LML........Omock
L.L........Omock interview
L....O..L..Mmogen
NMK.LMM....Kmoi
.N.........Lmoin
...N.......Lmolestias
LNL.LM.....Mmon
M..L.......Mmon #
..LN.......Lmon apr
M........M.Lmonday
N...L....M.Lmonday #
.N.LLN...L.Lmonday and
K.M........Mmonday at
O.LL.......Lmoney
..MM.......Lmontag
L.NM........montag #
.L....M.....monteur
..LLM.M.M...month
LL...M.....Mmonths
ML..LM...M.Lmore
LMN........Kmore about
N........M.Lmore than
L.MMM......Kmorgen
.MKM.......Lmorning
LL.NM.......morning so
KR.L.......Kmornings
LN..........mornings are
LN.L........most
.LLK......MOmove
..L........Mmoved
L..K.....M.Omoved to
L..O.......Lmover
L..N.......Lmover la
.LL..M..L..Mmoving
.L.........Mmr
..L.......M.mrs
L.........M.ms
L..........Nmsc
.N...L....MLmucho
O.L........Lmum
L.LOM......Lmuss
.M..M....M.Kmust
.......N...Lmutual
L.LLM...L.MNmy
.L..LL....MNmy application
..N........Kmy husband
L..L.......Omy interview
.L.........Nmy office
O..KO......Kmy partner
M.ML.......Lmyself
.MM........Lmärz
L.OL........märz #
..LOL.......même
L.LOL.......même heure
.ML........Mmöchte
M.....M....Kmöchten
LLNL.L.M....n
MLMLLMM.....na
NLN........Kna oficina
..L.......MMna quinta
P.LL.......Kna sexta
KLMML......Mnaar
...N........naar donderdag
.L.NMMM.L..Knach
.M.L....L..Mname
.MM........Lnd
LNNL.......Knd at
..K..M.ML.MMne
...........Mnear
...........Nnear you
LL.LMM.....Mneed
.MLLL......Oneed a
LLM.N......Lneed to
L.LLM...M..Nneeded
.L.M..L....Mneeds
.LLL..M..M.Oneem
M.MLLO...M.Jnel
..LLOM.....Knephew
LMM........Mneri
.L.L.......Onervous
LLK........Qneue
...N.......Lneuer
...N.......Lneuer termin
KKKO.......Nnew
.LLN........new date
...........Mnew jobs
.....N.....Lnew status
...OL......Knew time
MLLL.MMM....news
.....MN....Knews about
...........Nnewsletter
MMK.L....M..next
ML..........next interview
MLL......M..next step
.M...L....LMnext steps
N..........Lnext tuesday
LMLNLL.....Mnext week
.L.NNN.....Jnicht
LLLNMMLM.LL.niet
..LNM......Lniet door
KLLMMLM....Mnieuwe
.M....M.....nieuws
.NL.ML.....Lnight
LM....M.....nights
LKLNO.L...LLno
L..MMM.....Lno longer
M.L......M.Lno more
...LOM.....Lno need
LLLPM......Kno point
LMLO.......Lno problem
L.LMN.......no se
LMLOL......Lno trouble
LKNO.......Lno va
M..L........nodigen
.KLM...M..MLnog
JKKPNNL.M..Knon
.....N......non è
L.MM.....M.Lnoon
..L...M...MLnora
M...M..M..MJnos
......MN...Lnos alegra
...N.......Lnos excuses
M.L..L....NLnos gustó
.OLM.......Lnos ha
LMN........Lnos vemos
M.MLM......Knossa
K..MN...N..Lnosso
NL.L......MLnostro
L.LNMN....LLnot
L.LOL.......not #
...LMN..L..Knot be
LL..LP.....Lnot been
..LO.......Lnot possible
LLLQ.......Lnot saturday
L...LO.....Lnot selected
...NML.....Lnot take
K.O.........not the
...M........note
K.P........Lnoted
K.NL...M....notes
..L.ML..M..Lnothing
..L.OL......nothing you
L.L.N.......notice
L...MM......notre
LLMO......MKnotre entretien
L.N........Lnoté
LML..L....QLnotícias
M.L..MM....Knous
L...MM..M..Lnous avons
M.L..N.....Lnous voir
..L..L....PLnous voyons
L.LMM.......nov
L..M..M.....november
M........L.Mnovember #
KL....M....Nnovember at
MLLLL..M...Nnovembre
K.KP........now
L.LN........now #
L.LQL......Know on
MMLNL...M..Knu
NLLNM......Knuestra
.....LMN..M.nuestro
MNLL.M.....Knumber
LL......O..Lnumber #
M.M........Lnumber on
..L.NN.....Knun
KLL.LM.....Qnuovo
LLLNMM..M.LKnão
L.MN.......Lnão se
LN..........nächste
LN..........nächste woche
L.......N...nächster
LL......N...nächster woche
..MLLL..O...número
KO.K....L.M.o
.LLLOLN....Ko lugar
LLLLMN.M...No seu
KMMN.......Lo'clock
..MLML....MKobra
..L..M....OLobrigada
..L..M....NLobrigada pela
L.L..L..N.OKobrigado
L....O.....Loccasion
L.N.M......Loct
L.NLM.M....Loct #
M.L........Loctober
...........Moctober #
M..L........october at
...M.......Loctobre
MLLM.NM....Koctubre
KQLM.......Loder
M.LL.L......of
LM.L.......Mof #
M.M.M......Kof an
LO.........Kof donderdag
......M....Lof employment
NNL........Kof our
.LL........Nof questions
PLL........Lof ten
N...M......Lof the
L.LM.....N.Lof them
N.L.........of three
...N.......Kof thursday
L.L..M....MMof you
.LML.L.MM..Lof your
M....L..N..Loferta
.L.MN.......off
.K.........Ooff sick
.LM.MM.....Koff the
LLLLM.NN.L..offer
.......N...Loffer depends
......L....Ooffer ends
......LM...Moffer for
......O...MJoffer letter
......M.....offer of
M.L...NM...Koffer you
LLLM.M.....Moffered
K...M......Ooffering
K..........Ooffering to
..M......ML.office
L..........Noffice #
..ML....M..Kofficer
N...M......Koficina
.LLOL.......oggi
NLNNLL.M...Iok
O.KN.......Lok ?
NL.......M..oktober
NL.......N.Koktober om
.LM.ML......old
N.LLMM..M..Lolá
O..L.......Kolá pode
M.M.L......Lom
M.MMLL.....Lom #
L.NM.M......omar
M...........on
M....M..M...on #
.ML.M.MM...Lon a
M.......N..Jon april
K.SL.......Kon for
ML..L.....MMon friday
N.L........Lon march
M..M.L......on monday
L.L..M.....Non my
KM.M.....M..on our
M.L........Non paper
O.L........Kon parle
.MKLMM.....Mon saturday
M.M.L......Lon se
LML.........on site
J.L........Pon stage
..LLM......Mon sunday
..N..L.....Lon the
L..LMN......on this
.LK........Oon thursday
.LK........Non tuesday
ML..L......Mon wednesday
L.N........Mon whatsapp
....LN..L..Lon your
M..L.......Lon zoom
.LLOLL...M..once
MM..L.......one
O.M......L.Lone hour
MML.........one of
LO.........Lone you
KMKM....O...ones
..LO.......Lones are
.LLO.......Longemak
.LLL.L...O..online
L..........Nonline interview
.L.......M..online test
ML......M..Lonly
........O..Lonly shortlisted
MM.MLMM..L.Kons
K..O.......Lons gesprek
M.L..M..N...ontvangen
M.LLM.......onze
MMKLL.....LNop
NMM........Kop #
.ML..LM.M...op de
..LM.......Nop dinsdag
KN..L......Mopen
..L........Mopen to
MML..M.....Kopening
.....N.....Lopening you
K.ML.M...M..opens
L....L.O...Loperador
ML.M.......Koperations
.ML.M......Loperator
LML.......MMopportunity
LO..L.......oppure
KPL.LL.....Nor
LN..........or #
LL.M.......Nor friday
LM..........or next
OLML.......Kor no
LNLLLL..M..Mor the
LM.M........or tuesday
LM..........or wednesday
.M.M.L..MM.Jora
M........M.Loral
N........M.Koral board
LO.........Lorari
.L.NL.......orario
.LML.....M..ore
.LML........ore #
..L.N.......organizer
O..........Koriginals
.LO........Lortiz
L.ML.M..L..Nos
L.L........Oospite
.NL.NL.....Kother
ML...O.....Lotra
...........Motto
...ML.LM...Mottobre
KRLLLL....M.ou
K.L...O.....oui
...M........our
LLLQ.......Kour #
LL.M.......Nour call
L.N........Lour coo
O.L........Kour engineers
...N.......Lour interview
K.P........Lour lunch
O..........Kour manager
L.LOL.......our meeting
.LL........Oour office
L.........N.our talk
.L.MM.......out
K.LM.......Nout on
L...LNM....Loutcome
..LM.N.....Loutra
N.L........Loutubro
MLLLLLM...PLouvir
N.M......L.Kover
MM.........Lover de
LNL.ML......over the
.L.K.N.....Noverleg
L.LNM......Kowing
L.LNM......Kowing to
KMN.LM...M.Lown
..O........Kown apron
L........N.Lown time
M...LM.M...Lp
NM.........Kp m
M.ML.......Lpacific
L..L.....N.Mpage
M.LL.......Mpaid
L.L........Opaid #
M.N........Kpair
KM...M.....Mpanel
M.KLM......Mpanel interview
L..........Mpanel on
..K.M......Npaper
L.....N.....papers
..L...N....Mpaperwork
N....L...M.Kpar
K..ML...M..Mpara
K.KM.......Ppara #
LM.........Mpara el
ML......N..Lpara la
L.N........Lpara segunda
J.MP.......Lpara terça
M.LL.M......para uma
LN..........para una
..LN.M......parece
NL..........parents
L.P........Kparfait
M..L.M....L.park
L.N.......NKparking
OLL........Lparlato
O..........Kparle
MLLL.M...M.Mpart
..L......N..part of
LNL.LLNN.L.Lpartir
N.LLM.......partner
....LN...M.Lpartners
K..........Npartners would
ML...N..M..Kpas
KLLO.N......pasa
L.LP.......Lpasa al
K.L........Opasar el
NML......M.Lpasas
O..........Lpasas el
L.M..M...N.Jpass
.L.O........passa
NMLL........passare
OLL.....M..Lpassed
OLL........Lpassed the
LL..L....O.Lpasso
M.L........Mpassport
L.L........Npassport and
MMNL....M..Kpasst
LN.........Lpasst es
MML.........passt ihnen
O.ML.......Kpast
L...MLM.....paul
....MLM.....paul we
L..........Npaula
J.M........Npauline
.L..L.M....Npay
.....L..L..Opayment
LL.L.....Q.Kpdf
LL.M...M.O.Lpedimos
.LL......O..pedimos que
LMM.......NKpela
ML......MM.Lpelo
.......N...Lpending
LL....N.....pension
KL.M....MM.Mpeople
.L.......O.Lpeople to
LM..ML.MM.L.per
K..M.M.....Mper il
LM.L.M......per la
.ML.....M..Lper un
LOL........Lper video
K.Q........Kperfect
L.N.......LMperfecto
L.Q........Kperfetto
O.LL.......Lperry
..L..M....MLperson
M...M......Lpersonal
LM.......O.Kpersonality
.........O.Kpersonality questionnaire
LLLLLQ...M.Lpessoa
K.P.....M..Kpetit
N..........Lpflegedienstleitung
..M..M...L.Lphone
O.L........Lphone so
L.O........Kphones
NLL....N...Lphysical
M.L..LLM..NLpiacere
...........Mpick a
NM.L.......Lpicked
O.L........Lpicked for
KL.LM......Ppiece
O..........Lpilot
N.L.M.......pin
N.........NKpine
L.OL........piso
L.P........Kpiso #
JLL......N.Ppitch
L.L...N....Mpizza
K.L........Ppièces
.LLMNM..M..Kpiù
K.M.ML...L.Mplace
O..L..L.....place at
L.M.........place on
..M......N.Lplaced
ML...LNM..MLplaisir
N..LM.......plan
.LLNML.....Kplanned
L.LNNL..M..Lplanned for
.N..ML.....Lplanner
............plant
NMLL.......Lplanta
NL.......L..platform
L..L.......Nplatz
...........Mplease
N..........Lplease acknowledge
N..........Lplease attend
M.M.........please bring
L.L........Nplease come
.........M..please complete
ML..........please confirm
..M....M.M.Kplease do
K.M........Mplease have
L..N........please note
...N.......Lplease pick
OL.........Lplease record
......N....Lplease sign
L.L........Nplease submit
M.L........Mplease tell
..L...M....Mpleased
M.L...M.....pleased to
L..KNMM.....plus
............pm
LM.M........pm #
N.LL.......Mpm ?
K..........Npm after
M.LL........pm at
N.L........Lpm bring
N..........Lpm central
OL.L........pm ct
L.P........Kpm est
K.N.........pm for
K.L........Ppm in
L..L.......Opm is
.N.L.......Lpm or
M...M......Kpm please
N........L..pm pt
L..N.......Lpm rather
LL.O........pm work
..K.......LPpm works
N.NL.......Jpm you
LLL..M.....Npodcast
.LLNLN.....Lpode
KLLN.M...M..pode ser
O..L.......Lpode vir
.KNO.......Kpoder
L.NL.......Lpohl
LLLN.MM.....point
O..........Lponte
LM...M.....Lpor
K......N...Mpor favor
.....L..N..Lpor inscribirte
MM.L.......Lpor la
.L..LP......por tu
.N.M.......Lportal
L.MLP......Kportanto
MNM.......MIportfolio
..NM.......Jportfolio review
M.NL.......Lporti
..ML.M.....Lposition
.M..LL....NLposition and
....N......Lposition has
......M.....position of
LP...L..L..Kpossiamo
.MLML.....M.possible
KLLNLM.....Oposso
L.M...M....Lpost
.LL....MM...post of
LMML...M...Lposte
......LN...Lposte d'agent
LML.L.M.....poste de
NLL.MLM.....posto
...O.......Lpostponed
..ML.M.....Lpour
L.L.LN.....Mpour la
LMM........Lpour le
.MML........pour un
O..........Lpouvez
O..........Lpouvez vous
LM..........practice
K.LL..LN.M.Npre
L......O...Lpre employment
LN..........prefer
.N.........Lprefer ?
LO.........Lprefere
KOLL.......Mpreferisce
LP.........Kpreferred
.LK........Opremier
L.M........Mprep
N.....M....Lprepare
N.LL.M......presencial
M.N........Kpresentation
N.L.........presenti
M.K.......NKpresenza
..........MLpresença
..N.........press
N...........presso
N..........Kpresso la
L.LM.......Nprice
.M.LLL...O..prima
..N....M...Kprincipal
O.K........Lprincipal engineer
.MK.......MMpriya
O.L........Lprobearbeiten
N.LO.......Jproblem
L..L.O...M.Lproceso
LK.M.M...N..process
..LM.N......processo
LO.LM......Lprochaine
L.M.........product
MLL.........production
M.LN.M.....Lprofessor
M.L.....M...profil
MLL..M..M...profile
L..........Nprograma
L..........Nprogramme
.LL......M.Nproject
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
N.L.......MLprésence
.MKM.L...M..prévu
MNKL.......Mpróxima
.N.........Lpróxima semana
OLL........Lpróximo
NL..........pt
L.L........Npuedes
L.L........Opuedes estar
O.LL.......Lpuedes venir
.....M..L..Lpuesto
....LM.....Lpuesto de
...LPL.....Lpulled
LO.L.......Lpuoi
...N.....M.Lpush
N.L..L.....Kput
MM.......M.Kput you
MPLL.......Lpuò
MM.........Lpuò venire
M.N........Lqa
LO.L.M.....Lqual
LMO........Kquand
KP.MLL..L..Lquando
LNLN..M....Lquarta
.O.........Kquarta ou
M.M........Lquarter
L.K.NN.MLM.Kque
OLLL.N.....Kque a
L..N.......Lque mover
K...O.......queda
K.L.P......Lqueda sin
L.N........Lquedamos
NMLL..M....Lqueremos
N..L.L..M..Lquesta
LMLL......NMquestion
L........N.Mquestionnaire
.L.K.....M.Oquestions
NLL......L.Nquestions and
L........O.Lquestions for
KM...N....LMqui
.N.........Lqui vous
L..........Mquick call
.MKM.L.....Mquinta
M.LMM.......quinta feira
JMMLM.....MMquinta às
LMLN.L..M.MKqué
MLNMLL....MLr
NLLL.......Mr #
LM.........Mradio
LL.NL...M..Lrail
L.N........Lrappel
LL.........Orate
LM.N.......Lrather
L..N.......Lrather than
LPL........Lrato
N...ML.....Kravi
..L.......NLraúl
...L....M...rd
KLO...L...OLre
M..........Lre application
..M.......NKre colloquio
..M.......OKre entrevista
..L.......NLre gespräch
.LL..L....P.re gracias
K..N......MLre interview
..L.......OLre merci
..L.M.....MLre monday
L.OM......LLre re
..L.......OLre thank
..LL.......Nre the
L.MMLN.....Kre thursday
..M.......OJre tuesday
MLLL.......Nre your
LML.....NL..reached
........O..Lreached us
LML.....M...read
L.......N...read every
.O.........Lread your
.L.........Nreader
..L........Nreading
LL.......L.Mready
L.L.MM......really
....N......Kreason
.L.O........rebook
.....L..N...recebemos
L....L..N...recebemos a
.L..M...N..Kreceipt
L.M.....O..Lreceipt of
LM.......M.Mreceive
..L........Nreceive a
L.M.....M..Mreceived
..N........Lreception
O..........Kreception will
NLL......M.Mrecord
NL.......M.Lrecord your
LM.....M...Mrecruiter
L.M....MM..Krecruiter will
L.L........Nrecruiters
.L.M....MM..recruiting
LML.........recruitment
N..........Lrecrutement le
Q.L........Jreden
LLL........Oreed
M.M.....M..Lref
.LLL......MMreference
K......O...Lreferences
L.K.....M..Nregistered
.L...L..R..Jregistrada
L.L.NM.....Lregret
....MM......regret to
...LL.....N.reid
.....N......rejected
..LL.......Nrelease
.....M....MLremain
L..N.......Lremains
L..M.......Mremarcar
L..N.......Lremarcar a
LMML........reminder
..M.........reminder of
..L.ML.....Nremoved
..L.N.......removed from
.ML..L....NLrencontrer
L.LLM......Orendez
L.LLM......Orendez vous
MNML....ML.Kreply
L.......M...reply to
LP.L..M....Lreply with
O.K........Lreply yes
LM.......O.Lrepo
NLMM.L...L..report
N..........Lreport to
N..........Lreporting
O..........Lreporting time
..NM.......Jreq
..NN.......Jreq #
...........Nrequest
M.L...M..M.Krequested
N.L...M....Lrequested to
....LN.....Lrequisition
L.N........Mreschedule
..Q........Ireschedule cancel
L..L.......Nrescheduled
L..L.M.....Nresearch
..L........Nresearcher
.MN..L..M..Kresponsabile
JMP........Lresponsabile del
LL.L.O.ML...resultado
NLL.M......Lresults
LLL..L..M..Oresume
........N..Lretenue
.L...M....NLretorno
ML.N.......Lretour
K.....M..N.Lreturn
KM.M.......Nreunião
KLM...M.M...review
......O....Kreview and
L.LOL......Mrevised
LLL........Prib
O..LN......Jricerca
.L...L..N..Mricevuto
..L.....Q..Kricezione
L..........Nricordiamo
OML........Krig
ML.......M..right
.NML.L..M..Kring
.LM.....N..Kring the
MML.........ring you
KLL.NL.....Pringrazio
L.L........Oriverside
LL.....M...Mrn
NL.M.......Kroad
..M.M......Lrob
M.MM.......Jrobin
.......N...Lrodrigo
M.LL..M.....role
L..........Nrole for
LLL.M......Nroles
M.......M..Lroll
LLM....M...Mroom
...M........room #
N..L.......Lrosa
M...........round
K.O........Lround is
LLL........Pround of
MMML.M.....Kround the
OLM........Jroute
O.L.........row
N..L.......Lrua
..L........Nrue
.MLN.......Lruf
NLL...M.M..Lruhe
M.ML......MKrui
O..L........run
OL...M.....Lrun the
L.M........Mrunning
LL.L.N......ruolo
NMLL.......Lruth
O.LL......NKruud
L....L.MN..Lréception
..........OKrémi
L..LL......Oréunion
L.NL.M..L...s
JLO.LLNMN..Ks:!
........L..Ns:! !
LLMLML.....Ns:#
L.MKNL.....Ms:# #
..........MLs:# am
L.NLL.......s:# h
N..........Ls:# march
...........Ms:# new
L..LM.....M.s:# pm
L.N.M.......s:# th
MNKLLLM.LL.Ns:?
LMLLLLM..L.Os:a
.NL........Ls:a slot
.....L..N..Ls:a sua
LN.......L..s:a time
......N....Ls:aboard
LML...M...MLs:about
LM....M....Ks:about the
...LNL......s:absage
L.M........Ns:accepted
M.L........Ns:account
L.......N...s:accusé
L.......N...s:accusé de
........N..Ls:acknowledgement
.ML......M..s:action
.ML.........s:action needed
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
N.ML..M..L.Ls:an
.L.LM.....MLs:and
....N.......s:annulation
..L.O......Ls:annullamento
.L.O.......Ls:another
.L.......O.Ls:answers
.LLLLM..N..Ns:application
........M...s:application received
.....O..L..Ls:application status
........N..Ls:application submitted
L....M..N..Ks:application to
........N...s:applying
LLL.M.M....Os:appointment
L..KM......Os:appuntamento
L.....P....Ls:arbeidsvoorwaarden
LMM.........s:are
.N.........Ls:are you
LM.......M..s:assessment
MM.M.......Ks:assistant
L..L.......Ms:at
K.N.........s:at the
L.ML.......Ns:audition
LNL.........s:availability
.N.........Ls:availability for
KLO.........s:avec
LLQ.....L.NKs:aw
L.N........Ls:aw aw
........L..Os:beca
..L..N......s:bei
K.OL....M...s:bevestiging
L.N.........s:bevestiging gesprek
.MLLLN....L.s:bewerbung
N.L........Ms:board
L.N........Ls:booked
LMNL.......Ls:booking
J.Q.........s:calendar
K.O........Ls:calendar invite
....L...L..Ns:call
..N........Ks:call with
L..O........s:cambio
L..M.......Ms:cambio de
.L.KL.M...MMs:can
M..LL.....N.s:can we
....N.......s:cancelada
....N......Ls:canceled
L..LN.......s:cancelled
..LL.......Os:candidate
..LLM......Ms:candidates
K..........Ns:candidato
.ML.LM..N..Ks:candidatura
..L..N.....Ms:candidature
L..NM......Ls:change
L....M..L...s:changed
L..P.......Ks:changement
MML.........s:chat
N.L........Ls:chat with
.L.....M.O.Ls:check
LM......M..Ls:chef
L..L.......Ns:choir
L.L........Os:cita
M..ML......Ms:class
....K......Os:class cancelled
M.M......N.Ks:coding
NMMM.L.....Js:colloquio
L.L........Ns:colloquio con
M.LLM.....MLs:come
OML........Ks:commis
M....L..MN.Ks:complete
........LN..s:complete your
L..........Ns:con
..L.....Q..Ks:concorso
.......M....s:conditional
.......M...Ls:conditional offer
L.O.....M..Ks:conferma
L.N.........s:confirmación
K.N.....N..Ls:confirmation
L.M........Ls:confirmation of
L.N........Ls:confirmação
..M........Ms:confirmed
..L........Ns:consulta
LL.........Os:contract
MKM.........s:conversation
.NML.......Ls:coordinator
MLL..L..O..Ls:cv
..L..L.....Os:código
..L...MN...Ls:d'embauche
.LLN....M...s:data
O.KM.....M.Ks:date
LLMNL.......s:day
...L.ML...LMs:de
L.......N...s:de réception
....LP.....Ls:decision
.LLLM......Os:del
O..........Ls:del colloquio
N.K........Ms:demo
K.QL.......Ks:details
L.N........Ls:details for
LLMLMLM..L.Os:di
L..LMN......s:director
LLLL.M.....Qs:do
..LL.......Ns:donnerstag
...LN.......s:door
N.LML......Ls:driver
....N......Ms:du
.L..N......Ms:du #
LL......O..Ls:eingangsbestätigung
N.L.......MLs:einladung
M.........M.s:einladung zum
......N....Ls:employment
LML..L...N.Ns:en
.M.........Ls:engineer
NMMN.......Is:entretien
NMMM.L..LLMJs:entrevista
....N.......s:entrevista cancelada
M.L........Ns:entrevista para
LLL........Os:entrevistas
...........Ms:entry
L...LP.....Ls:esito
L.PL........s:est
LO.........Ls:even
L.M.M.......s:event
M.L......O.Ks:exam
M........M.Ls:exercise
L.L........Ns:exit
L.L........Ns:exit interview
L..........Ns:family
L.N........Ls:february
..........LNs:feedback
M.M........Ls:final
..L........Ns:first
L.L........Ns:first day
L..........Ns:flat
L....M....N.s:following
K.M.L....M..s:for
L.M........Ms:for #
LM.........Ms:for a
........N...s:for applying
KLMM.......Ms:for the
L.N.L...M..Ks:for your
L.NKNL......s:friday
....LMM.....s:from
L..........Ns:functioneringsgesprek
MK.........Ns:fw
K.O........Ls:fwd
L.........MNs:für
...LN.......s:gaat
...LN.......s:gaat niet
N.MNM.....MHs:gesprek
...LN.......s:gesprek gaat
.MM.......MKs:gespräch
LL......O..Ls:got
LL....M.O..Ls:got it
........M..Ls:got your
.LL..M....OLs:gracias
L.L...OM...Ks:great
ML..........s:group
LL.......M.Ns:guest
L.NLL.......s:h
M.LL.L..M..Ms:have
L..N........s:heute
....L.N....Ms:hire
MLN........Ks:hiring manager
..N..N.....Ks:hold
LL.......N.Ms:home
...O.......Ks:horário
MNO........Is:hour
.LL........Ns:house
LL.........Ps:how
M.LL.......Ms:ihr
.N.L.M.....Ls:ihre
.M...M.....Ls:ihre bewerbung
.L.L.L...M.Os:in
KLN......M..s:in #
N.M..M.....Ks:incontro
M..M........s:interview
LN..........s:interview ?
....M.......s:interview cancelled
L.M.........s:interview confirmation
L.N........Ls:interview confirmed
L.O........Ls:interview details
L..N.......Ls:interview moved
..N........Ls:interview reminder
...........Ms:interview request
L.P........Ks:interview scheduled
.M...M....MKs:interview slots
L.........NLs:interview thursday
LMLN........s:interview time
MML........Ls:interview times
L.M.........s:interview tomorrow
M.LN.......Ls:interview wed
..L........Ms:interview with
....M.......s:interviews
N.L........Ms:invitation
L.N.........s:invite
O.L........Ls:invito
LL...L..M..Ns:is
KL......PM..s:it
L.....M.N...s:it !
L.N........Ls:itinerary
M.LLLMM.MM.Ls:je
MMLL..M....Ls:job
L.....N.....s:job offer
..L........Ns:jobs
O.L..M.....Ks:junior
J.LM.......Os:jury
K..L.L...MLOs:la
K........M.Ns:le
N.K.......NLs:lead
M.LK.......Ns:lesson
.P.........Js:let's
ML....N...MKs:letter
LL....N....Ms:like
L.NLM......Ls:lunch
MM.........Ks:manager
N.L........Ls:march
M..M.......Ls:mechanic
..L........Ms:meet
N..........Ls:meet the
LL.L.......Os:meeting
O..........Ks:meeting with
L..........Ns:membership
..L.......OLs:merci
..L........Ns:minutes
..L........Ns:mock
..L........Ms:mock interview
.LMNM.....MKs:monday
L.MMM......Ls:morgen
.K.ML.....N.s:move
L..........Ns:moved
.L..LL....MOs:my
.L..LL....MNs:my application
..L........Os:n
.L.NML......s:need
.L.NM......Ls:need to
.ML.........s:needed
LL.........Os:neue
L..N.......Ls:neuer
L..N.......Ls:neuer termin
LL.M.......Ns:new
...........Ms:new jobs
...N.......Ls:new time
LL..LNNM....s:news
MNLL.......Ks:next
NL..........s:next interview
.M.........Ls:next step
.N.........Ls:next steps
.N.........Ks:next week
....N......Ls:niet
...LN.......s:niet door
KLLM..M....Ns:nieuwe
LNL.........s:night
LL.MN......Ls:no
L.L.O....M.Ls:notice
LLL..L..N.OLs:obrigado
...L..M.....s:of
......N....Ls:of employment
...MN......Ks:off
LLL.LLNO...Ls:offer
......MM..MKs:offer letter
......N....Ls:offer of
L.N..LM....Ks:officer
.....M.....Ms:on
..N..M.....Ks:on #
L.ML.......Ms:on the
...L.......Ms:on thursday
L.M..N.....Ls:on your
KM.......M.Ms:one
L........P.Ks:online
.M..M......Ks:onsite
L.L........Os:op
LML........Ns:open
.N.........Ls:opening
L......P...Ls:operador
L..........Ns:opportunity
...LL......Os:order
LL.......MMMs:our
....LOM....Ls:outcome
LMMM.......Ls:panel
L.L........Os:paper
..KLL.M....Os:para
L.L........Os:para a
........L.LOs:payment
M.L.L.....LOs:per
MMM..M..L..Js:phone
M...MM.....Ks:phone screen
.M.M.......Ls:pick
.MM....L.L.Ms:place
..MN.....L.Ls:please
L..LM.....M.s:pm
.LL........Ns:podcast
.L...M....N.s:por
.MLL.O.....Ls:position
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
LLL...PM...Ks:proposta
LL...N...NL.s:prova
MLL......P.Ls:prueba
.........O.Ks:questionnaire
LLL......M.Ms:questions
M...........s:quick
L..........Ns:quote
.LO.LL....MKs:r
OLLL........s:r #
L.N.........s:rappel
KLO.L....LOLs:re
M..........Ls:re application
..M.......NKs:re colloquio
..M.......OKs:re entrevista
..L.......NLs:re gespräch
.LL..L....P.s:re gracias
K..N......MLs:re interview
..L.......OLs:re merci
..L.M.....MLs:re monday
L.OM......LLs:re re
..L.......OLs:re thank
.L.L.......Os:re the
L.MMLN.....Ks:re thursday
..M.......OJs:re tuesday
MLLL.......Ns:re your
.....L..N...s:recebemos
.L......M..Ns:received
.........O.Ls:record
.........O.Ls:record your
L.M.....M..Ls:ref
LL.........Ns:reference
LMM......M.Ls:reminder
...LM......Ms:rendez
...LM......Ms:rendez vous
LL.P.L.....Ls:report
...L.......Os:request
.L.L.P.....Ls:resultado
L.LL.......Os:reunião
L.ML.......Ns:reunión
L.L........Os:review
..L...M....Ms:role
L..........Ns:room
M.M........Ks:round
L.......N...s:réception
L..LL......Os:réunion
NL.LN......Ls:sat
.L..NM......s:saturday
.M.........Ls:schedule
LNL.........s:schedule your
L.P........Ks:scheduled
LOL.M......Ls:scheduling
M.M..M.....Ks:screen
.M.LN......Ls:season
M..L.......Ms:second
L.O.......MKs:see
L.P........Ks:see you
M.L..N.....Ls:selezione
OLL.........s:senior
..L........Os:session
L.P........Ks:set
NLML........s:shift
N.K.........s:site
LM.L.....O.Ls:skills
.........P.Ks:skills check
LN.M.......Ls:slot
LN........MLs:slots
..L..M..N..Ls:sollicitatie
L.......N..Ls:sollicitatie ontvangen
LLLMNM.....Ls:sorry
L..N........s:spostamento
.M.L.......Ms:staff
.MLN.......Ks:stage
LL....NM....s:start
L....O..L..Ms:status
.M.......M.Ls:step
.N.........Ls:steps
.L......L..Os:still
K.MN....M..Ls:sua
........M..Ls:sua candidatura
.......N...Ls:subject
.......N...Ls:subject to
........N..Ls:submitted
M.L..N.....Ls:suite
N..........Ls:superday
L.......MN.Ls:take
.........N.Ls:take home
..ML......M.s:talk
.L.......N.Ls:task
.LL........Os:te
MMKL......MMs:team
NLO........Js:tech
M.M........Ls:technical
..N.........s:technical interview
.ML..M.....Ls:technician
K.NP.......Ks:termin
L.PL.......Ls:terminbestätigung
L.LL.M...O.Ls:test
.........O.Ls:teste
L.N.M.......s:th
LLL.L...M.PKs:thank
LLL.L...M.PKs:thank you
LL......O..Ls:thanks
L.M.....M..Ls:thanks for
.L.L.......Os:the
L.N.M.......s:the #
L..L.......Ns:the new
......N....Ls:the role
.L...N.....Ms:this
KLNM......M.s:thursday
.L.........Ns:thursday's
LMLOLM.....Ls:time
MM.........Ls:times
M.N........Ks:tmrw
..LM..M.M...s:to
N...........s:to interview
OL.........Ls:to talk
M.L.M.....MLs:today
.LNMML.....Ls:tomorrow
....O......Ls:tomorrow's
L.O........Ls:trainee
LLL........Os:training
LL..M.......s:trial
M.ML.......Ls:trial shift
K.LLLNM.M..Ms:tu
...M.M....MKs:tuesday
.L.......O.Ls:typing
.LL..M...O.Ls:técnico
LLLM.N.....Ls:update
L....M......s:update on
L..P.......Ls:updated
KMM..M.MM.MKs:us
M.L.ML......s:vacancy
ML.......N.Ks:video
O........L.Ls:video interview
L..........Ns:viewing
L.L........Ns:visa
LLMM.......Ms:visit
L.LM.......Ns:visita
........L..Ns:volunteer
LLL..M.....Ns:voor
P..........Ks:vorstellungsgespräch
K.NL..M.L..Ns:votre
M.L..M......s:votre candidature
...LM......Ns:vous
N..........Ls:w
L.LMML.....Ms:was
MLL.L...N.MKs:we
.L......M...s:we got
.L......O..Ls:we have
L.K........Os:webinar
..LM.......Ms:wed
M..LM......Ls:wednesday
LNL........Ms:week
.....L.....Os:weekly
L.....N.....s:welcome
......N....Ls:welcome aboard
LNL...M.....s:when
.L.O.......Ls:wijziging
N..........Ls:with
N..........Ls:with our
ML..........s:with the
KMN....M...Ls:with us
J........N.Ns:work
.L....N.....s:would
L.LL.....Q.Ls:written
LK.........Ns:year
.M...L....OKs:yesterday
K.NLL.M...N.s:you
L.N.........s:you are
L.......N.NKs:you for
...........Ns:you have
.L....O....Ks:you start
L.M.M.......s:you're
K.M.....MM.Ns:your
M.L.LM..N..Ls:your application
L..M.......Ls:your interview
..O........Ks:zoom
L.M...MN...Ls:zusage
L.K.L.LMLM.Os:à
LNLNL.......sabato
..LM........sabato alle
KLMLLMM....Nsaid
L.M........Nsala
.L.........Nsalary
M..M........sales
M..L.......Msalle
KMOL..M....Lsalut
KM.........Nsam
LLKSLL...M.Lsame
.LLN.....M..same day
L.LM........same place
L.LM.......Msame room
L.LPL.....MKsame time
MLM..L..M...sarà
MMLN.L.....Lsat
M.L.........sat #
MMLLM.......saturday
N..L........saturday #
...........Msaturday at
O.......M..Jsaturday job
.MLMLN......saw
M.L..LM..L..say
OLLM.......Lsay #
OLL.........says
....LM..M...scelto
LML........Mschedule
LM.....M...Mschedule your
.........M..scheduled
.........N.Lscheduled for
LOL.M......Lscheduling
LM.M........schikt
.LK........Oschlagen wir
M..........Lschool
O.L........Kschool on
........M..Lscientist
LLL......Q.Lscore
..L........Nscorecard
.L...P.....Kscored
M.ML....L..Lscreen
O.L........Lscreen for
LMM.........screen with
ML.....M....screening
.......O...Lscreening and
L.LP........scusa
.KLN.M..ML.Lse
O.LL.......Lse tiendra
..L.......M.search
L...N......Lseason
LL..M......Nseat
L..LM....L.Nsecond
L....M.....Nsecond round
..M.........security
M.NLL......Lsee
MM.........Lsee how
NLL........Msee if
M.O.L......Ksee you
LMN........Lseeing
L.N.........seeing you
MM.......L.Lseen
.NM..LM....Ksegunda
LMN........Lsegunda #
.M.....M....sehr
.L.L.M......sehr geehrte
LO.........Lselect
.ML.LN......selected
MLL........Nselected for
M..........Lselected to
L..LN......Lselection
MML..N..M..Kselezione
L.LLN.M.....sem
LPLMML.....Lsemaine
LP.........Lsemaine prochaine
KPLM.L..L.M.semana
..K......M.Nsend
LMLM........send me
N.LL..M.....send the
.L.......O.Lsend us
.LL........Nsend you
M.L.....N..Lsending
N..L.M......senior
..ML.LM.M..Lsent
........N...sent to
L.N.........sept #
..L........Mseptember
M...........september #
K.L........Oseptember at
..L...M....Nseptembre
LKMOLM...M.Mser
K.LL......LRserai
LM.....M....served
M.LNL......Mservice
PMLL.......Lserviço
N.LN.......Kserá
L..N.......Lserá a
O.LL.......Lserá el
O..L.......Lserá na
MNK.........session
.N.........Lsessions
..N........Lset
L.O........Lset for
MM.........Lset up
KO.......M.Lsettimana
LN.........Lsettimana ?
.MLL.M..M...seu
..M.....L..Nseven
L..NM......Ksexta
LLMNL.......shall
LL.........Oshall i
LM..M.M....Kshare
......N....Lshares
LM.L....M..Mshe
NLML........shift
...N.......Lshifted
..OL.......Lshoes
.LM.....M...shop
.L...L...N..short
L.L........Oshort interview
N.L..L..O..Lshortlisted
........N..Lshortlisted candidates
M.L........Mshortlisted for
..M.......MLshould
..........NKshould i
.N.........Lshout
..L........Nshow
N..........Lshow you
L.M.M......Kshown
L.L........Pshows
OLLL..M.NLLLsi
N.LLM....M.Lsi terrà
MM.LMLN....Ksiamo
..N........Lsiamo in
LL.M....M...sich
.L.ML......Nsick
..OL.......Lside
M.L.....M.L.sie
K.L...M....Nsie als
..LL.......Msie am
K.....O.....sie anbei
...M........sie bitte
OML........Lsie gern
..ML.M......sie sich
N.NL.......Jsie sprechen
N.......M..Ksie zu
...LO......Lsiento
LMLL.......Nsig
.......O...Lsight
.......O...Lsight of
LMM..LO.LL.Lsign
......O....Lsign and
..M..L..L..Osign in
L.M...N....Ksign the
LO.........Lsign up
L.M........Nsigning
P.L........Ksim
........O..Ksimilar
........O..Ksimilar jobs
K.LLQ.......sin
K.L.Q......Lsin efecto
.LLLM......Nsince
.MKM.L.MNM.Jsind
O..LL.......sit
OLL.........sit down
L.LM.......Msite
L..L.....N.Lskills
.........P.Kskills check
LN..L.......slot
.N..........slot for
.MM........Lslot on
LO........MKslots
.N.........Lslots are
.O.........Lslots for
.LMML.......small
L.MNL......Lsmall change
M.LO.......Ksnow
L.MONL.....Iso
..LN........so he
MML.ML.....Kso i
M.L.......NLso much
.LLMPL.....Kso no
.L.MM.....MLso sorry
KNMM........so that
LLLOM...L..Lso the
...LOL.....Lso there
...NL.M....Kso we
L.OM.......Lso you
..LL......MNsobre
LN.L.M....MLsobre a
L..........Nsobre o
L.M.........sofia
O.LL.......Lsofia !
N.M.....M..Ksoftware
M.L..M..M..Lsollicitatie
L.......N..Lsollicitatie ontvangen
OM.........Ksollicitatiegesprek
Q.LL.......Ksollicitatiegesprek is
L.L........Osolutions
.LLL.M..M..Msomebody
.L.L.O....L.someone
.....N.....Lsomeone whose
.....N......someone with
K.NN.......Ksomething
L..P.......Ksomething came
LLL.M......Mson
L....O.....Lsonntag
..LO.......Lsonst
..L....N..M.soon
..LO.......Lsophie
KLLNON.....Ksorry
...P.L.....Ksorry !
.L..ML.....Msorry for
L.LL.N.....Msorry to
.....LNMN.LLsous
L.LM.......Nspare
J.M........Nspeak to
MLMM.M.....Kspend
...NL.......spostamento
L..N.......Lspostare
L..N.......Lspostare il
.LL.LN.....Mspot
M.NL........sprechen
O.ML.......Jsprechen mit
M.M........Lspreekt
M..........Lspreekt met
.LL..N.....Nspring
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
L.N.NLM....Kstands
....N......Lstands cancelled
O.LL........stanza
.K...LOM.M.Kstart
......O....Lstart monday
.L....O....Lstart when
LL......L..Pstarted
......M.....starting
L.NM........starts
L.NN.......Kstarts at
L.O........Lstarts in
L..........Mstatement
ML..M.....LMstation
...M.L....NLstato
KLM........Ostatt
.L.L.N.....Lstatus
L.N........Lstay on
NL.........Lsteel
OLL.........steel toes
K.PM.......Lsteht
L.ML...M...Lstelle
......MM....stelle als
MLL......NMLstep
NKL........Mstep is
.M...L....LMsteps
KKNPL...L...still
L.QL.......Kstill good
ML.N.......Lstill like
L.O.LM.....Lstill on
..NML......Lstraight
.LL..M.....Mstrong
.L.N.......Lstuck
L..........Nstudent
LM.........Mstudents
..NL.......Lstudio
LL...M.L...Nstudy
MLLL..M.MM..su
..K........Osu cita
..M.........su entrevista
...ML...ML.Lsua
..L..M..M...sua candidatura
..L........Nsua consulta
..MN.......Ksua entrevista
L.....LN....subject
L.....LO....subject to
L.L........Osubmit
L..........Msubmit your
.ML.....P..Jsubmitted
..M.N....M.Ksucces
MM..........suit
.L.........Nsuit ?
.N.........Lsuit you
MM..LNM..L.Ksuite
M.L..MN....Ksuite à
M.M.....LL..suits
M.LM.....L.Msuits you
LLLLLN..M..Msul
...L.......Nsummer
LML......N.Msunday
OL..........sunday #
K.LLN......Osunday at
NMK.LM..L...suo
PLLM.......Lsuo colloquio
N.N........Jsuper
N..........Lsuperday
NML........Lsuperintendent
N..L..M..L.Lsupervisor
L.LLLM.....Osur
.L.........Nsur votre
..K........Oswap
..OL.......Lsweet
MMLOL......Kswing
ML.........Msystem
L..NL.LM...Mt
L..NL...N..Ltag
KO....M....Ltage
L.LLM....M..take
.....M...N.Ktake home
M.LMML.....Ltake place
L..LN....M..take the
K.L........Otake your
.ML..N.....Ltaken
L........M.Ntakes
L.M......M..takes about
LLM........Ntakes place
L..LNM....M.taking
...........Mtalent
NL.L.......Mtalk
MLLL......MMtalk about
O.L........Ltalk money
.LNL.......Mtalk on
M.L........Mtalk to
M..M........talk with
.LLLLM.....Ntalked
L..........Ntalking to
.MNL.......Ktaller
.NM.LL....MLtarde
.M.......M.Ltask
.NML.L.M...Jte
.....L..N..Lte llamaremos
O..........Lte pasas
.........O.Lte pedimos
LL.O.......Mte viene
MM.LM......Ktea
NM.M.......Jteach
N..M.......Kteach a
M.LMM..M...Kteacher
..LL..M..LMMteam
LLL...N...M.team !
LL...L....LPteam and
..........MLteam at
L.......L..Oteam can
OLLLM.......teamleider
M.LM.......Mteams
MLLM.......Mteams link
M.N.L....M.Ltech
NML........Ltechnical
.LM.........technical interview
.O...M.....Ltelefonieren
L..........Ntelegram
MML.L......Mtell
.NL.L.......tell me
..L........Ntell us
LMM.LM.....Mtell you
......NM...Ltemos
LLL.LN.M...Mtempo
....NL..M..Ltemps
.LML....L..Nten
.LML.......Mten minutes
...N.......Ltengo
LLMN.......Ltermin
L.PL.......Lterminbestätigung
N.LLM....M.Lterrà
L.MM......MLterça
...N.......Lterça #
L.NM.......Lterça feira
L.MM.....N.Ktest
.N.......L..test and
L........M..test for
.LML....MM.Lteste
MM..........text
M.L.........text me
.MLN.L..M..Lth
.N.M.......Lth #
.M......N..Lth and
MMLM.......Lth at
M..M.......Lthan
...M........than #
LL.L.M....N.thank
LL.L.M....N.thank you
L..L.ML.M.MLthanks
.L......N...thanks !
.M...M..M...thanks for
....M......Lthat
.LMML.......that is
ML..........that suits
L.LLN..M....that the
L.NL........that we
NML........Lthat work
.MM........Lthat works
LMM..M.....Lthat you
LLO........Lthat's
M.LLN......Lthats
............the
...N.L..M..Lthe #
.N..........the above
........L..Nthe admissions
MLL...L...MMthe analyst
MLL......N..the attached
LLQL.......Kthe back
M..LMM......the best
NLL....M....the board
..LL.......Nthe budget
..MLM......Lthe calendar
M.ML.N.....Lthe call
L.....L....Nthe candidate
N..........Lthe chief
LLOM.......Lthe clinic
..L.LN.....Mthe committee
..L.....N..Lthe cv
M.MML......Kthe day
N.L.M......Lthe department
L.N........Lthe details
N.L........Lthe diary
MMM...M....Kthe door
L.....NM...Lthe enclosed
L..LLN..M..Lthe end
N...L......Lthe evening
LMM..M.....Lthe final
.ML........Mthe first
O.L........Lthe fish
..LL....N..Mthe folder
LNN........Kthe following
...........Mthe form
L.M......M..the front
M.KL.......Mthe garage
L.LLM......Othe hall
M.M........Lthe hiring
LLLO........the house
LLNM......M.the interview
..L..L....OLthe invitation
M.N........Kthe invite
NLLL.M......the job
.....L.....Nthe landlord
NLL.......MLthe last
LN.......N.Kthe link
..LO.......Lthe little
K.Q........Kthe loft
MM.........Lthe main
....M...M...the month
NL..LM.....Lthe morning
L..........Nthe msc
KLL........Nthe new
.MLL.M...M.Lthe next
MM......L...the number
L..........Othe offer
NLLL.......Nthe old
LNM........Lthe one
.LL.....O..Lthe ones
.....N.....Lthe opening
.NLLM...M.LLthe other
.L.........Nthe owner
LM...M......the panel
.M....O....Kthe papers
.L..LN......the partners
MMLLMMM....Lthe phone
N.L......L..the platform
.N.........Lthe portal
............the position
...LM..M...Lthe post
......M....Lthe role
LLN.......M.the room
L.LM.....N.Lthe same
.M.L.L....NKthe search
L.LLMM.....Mthe second
.K.......M.Mthe shift
M..........Lthe shop
LMN........Lthe side
.LL........Nthe spot
M.L.......LNthe station
L....L..L..Othe status
M....M...M.Kthe take
L.LL......MMthe team
NN.L.......Kthe test
M..M.M....MLthe time
KML.....MM..the week
L.MMML..M..Kthe weekend
LLLLN......Nthe whole
LMML......MLthe workshop
L.LL.....Q.Lthe written
M..M.......Kthe yard
.MKL.......Ntheir
K.QMLL...L.Jthen
..L........Nthen !
L.OL........then the
LMN........Lthen we
K.QL.......Lthen you
L..M...M.MM.there
K...M......Nthere and
LL.LML...N.Mthere is
..L.......PJthere parking
LL.NNL.....Ltherefore
KNL......L.Nthese
.MLL......LNthey
MK.M.......Mthink
L...MM..ML.Lthis
L.N.M.M....Lthis email
L..MM......Lthis event
.LN.LM..M..Kthis is
M.....M....Lthis letter
M.......M..Kthis message
LL..NL.....Mthis morning
..L.....P..Kthis number
L....O.....Lthis occasion
OLL.........this saturday
ML.MLO.....Kthis time
KOLL.L.....Nthis week
...LO......Lthis year
L.MLN...MM.Ithose
LLL..M.....Othough
.M..L....N..three
.N.........Lthree days
.LN......O.Kthree hours
N..L.....M.Lthrough
MLML........through the
LM.M........thu
L..M.......Lthu #
.O.........Lthu may
.N.M.......Kthurs
M..........Lthurs #
.LLN.......Mthursday
..N........Lthursday #
.L.NL.......thursday ?
LL........MMthursday at
.L.M........thursday for
.L.O.......Lthursday the
LLL.M......Nthursday's
NL.L.M......ti
O.LM.......Kti faccio
NMLL.....M.Lticket
M.N........Ktie
O.LL.......Ltiendra
O.LL.......Ltiendra le
..PL.....M.Jtienes
.LMML.M.....tijd
NL.........Ltil
N....L......till
M..K.......Mtill #
.M.NL......Ktime
NLM........Ltime #
LLLO........time ?
LN.........Ltime after
MML..L....NLtime and
.........N.Ltime before
L..M.......Mtime for
...LL.....OLtime or
L....M...O.Ltime the
..L..M.....Mtime to
.J.........Ptime url
KOM.........times
.O.........Ltimes you
...N.......Ltiming
LLM...N.....tips
MLMN.LM....Ltmrw
O..L........tmrw at
...........Mto
M.M.L.......to #
MLL.LM...M..to a
LML..M.....Mto an
LLN......L..to answer
O.L.........to appear
LL..N......Nto apply
O.L........Lto ask
...L.......Nto attend
O.L........Kto back
...L.LM.M..Lto be
L..MM..M...Kto bring
L.N........Lto calendar
....NL......to cancel
M.LLMM......to come
L..........Mto discuss
.L.......M..to do
O.L........Kto face
...N.......Lto fill
O.LML......Lto follow
L..M.N......to give
.L.....M...Mto go
..K........Nto have
...L..L...M.to hear
L..........Nto help
LL..N.M.....to hire
..L..M......to inform
M.LL.M..LM.Mto interview
..L........Nto invite
M.L...M...MKto join
..L........Nto look
LLNM...M....to make
M.K...M....Mto meet
L...M.....NLto meeting
L.LN.......Mto monday
ML..M.NM...Kto offer
M.ML....M..Lto say
LN.....M....to schedule
M.L.L......Mto see
MML........Lto set
LM....N....Kto sign
N..LLM....MKto speak
LLM....N....to start
L.L.M....M..to take
.LL......M.Mto talk
L....L....OLto thank
MM.L........to the
..M.....M..Lto this
K...M......Oto us
L.......K..Pto volunteer
L......M...Mto work
MM...L..L..Nto you
.LM.ML.....Lto your
LLNL.O.....Ltoch
LK.NN...L...today
OLL.........toes
ML.........Mtogether
L.N.OL.....Ltold
L.MLN......Ktold me
LLMMML.....Ltomorrow
N.ML.......Ktomorrow #
M.ML.....M.Ltomorrow at
L.LP.......Ltomorrow so
L.LNPL.....Ktomorrow's
L.LONL.....Ltomorrow's #
L.LL......MOtonight
...M.......Mtoo
KLPML....M..top
LLLM.......Otop of
NL.......M.Ltops
L.OL.....M..tot
..O........Ktot donderdag
.LLMLM..N...touch
L.OL.......Mtour
...N.......Ltoutes
L.......MN.Ltrack
.M.L......M.train
L.N....M....trainee
M.LM.......Mtraining
..M..L....NKtran
LM..........transport
OLL........Ltrattoria
..L.M......Mtravel
...NL......Ltreffen
.LLNM......Ltrial
M.ML.......Ltrial shift
MMM..L...M.Ktrois
...NL....L.Ntrouble
M....M.....Ltrust
OL..ML.....Ktrustees
L.LM.M.....Mtry
.MM.LN...LLLtu
.N.........Ltu candidatura
NLL.....M..Ltu currículum
O..M.......Ktu entrevista
N.LM.......Ltudo bem
K.M......M.Mtue
K.M........Mtue #
.NLM.......Ktues
..LML......Mtuesday
ML.N........tuesday #
..........MMtuesday at
L..........Ntuesday or
N.M........Ktuesday the
NK.L....N...tuo
.L.LPL......tut
.L.LOL......tut mir
L.L........Otutor
M.MM.......Ltwenty
NM.L.L.....Ltwo
.........M..two hours
MML.....M..Ltwo of
LM.....N...Ltwo references
LM......N..Ltwo weeks
.LL......P.Ltyping
.LPL.L....MLtá
LMLL....MN.Ltécnico
P.LML.MMLL.Ku
..OLM......Lu #
PLLL.......Ku come
.MO........Kufficio
..M.L...L..Muhr
L..........Muhr bitte
L..........Nuhr ein
.MML........uhr im
MLL.......N.uhr in
L.L........Ouhr mit
N.LL........uhr zum
N..LM......Kuit
N..L.......Luit voor
NLL........Mum
MLLML......Mum #
.M.LLM....LMuma
MMLL........uma entrevista
.L...Q.....Luma pessoa
.NL......M.Lun
NNLL.......Kun colloquio
MMLL........un entretien
LPL........Lun rato
MNL.L....MMLuna
.NLL.......Muna entrevista
M.L..M....LLund
L.L........Nund #
......LN....und der
Q.KL..M....Kund ich
L.NL.L...M.Munder
.L..LNL.....une
LL...N.....Lune candidate
.....K.....Ounfortunately the
LL....L....Ouniform
L..........Nunion
M..L..M....Kuns
.....N......uns für
......O....Luns ihnen
L....O.....Lunsuccessful
LM.....N..LMunter
NLL.....M..Lunterlagen
......LN....untersuchung
..L..LMMMM.Luntil
.NL...M....Luntil friday
LMMM........up
L..L.......Nup ?
...L........up a
KO.........Mup for
K.MMM.....MLup on
.MM.........up to
K.O........Lupcoming
LLLM.N......update
L....M......update on
LLLQ.......Lupdated
M......O...Kupon
..MMKM.....Lur
LL.........Ourgent
LMM.L...LM..url
.L.LM...M..Lus
LL.M.....O..us a
L.M...N....Lus as
.LL..M.....Nus for
..M.M......Lus know
O..L.M.....Lus on
L.......N..Lus two
LNMLL.......use
...........Nuser
..L........Nusual
M..L.......Mutc
L.L........Outrecht
...........Muur
.M.M........uur ?
L.KO......MLuur en
..N........Luur in
L.L........Ouur langskomen
M.....M....Luur op
L.L..L.M...Ouw
.LLM.......Nuw afspraak
..L........Nux
.LMLLN...L.Mv
.LMN.M...MLLva
LKMN........va a
I.MMML...N.Mva bene
M...NL.....Kvacancy
.MLLN.......vacature
M.L.....M..Lvaga
M.LL.L....MLvaga de
...LN......Lvamos
K.LNMLM....Lvan
LM.M.......Lvan #
..LN........van woensdag
MMM........Kvemos
L.N........Lvemos el
L..NM......Kvendredi
LM.NML.....Lvenerdì
M..LO......Kvenga
O.L..M....MJvenir
M..LML.....Mvenire
N..........Lvenire al
.LNL.......Mver
.LL.LNM..M.Lverder
M....M......verder met
.......M....verification
L.MM.......Lverschieben
......N.....vertrag
L..M........very
L..N........verzetten
LLLLLO.....Mvez
M.LLML.....Mvia
M.ML.M.....Lvidal
..ML.....M.Lvideo
MKL........Nvideo call
O.L..M...L.Lvideo interview
LMOL........videollamada
..L.......M.vielen
..L.......M.vielen dank
LM.N.......Mviene
N.NL.......Kvieni
L..LO.......vier
MLLMLLM..LM.viernes
M..M........viernes #
N.LM.......Lviernes a
MLL.....M...view
.....L..L..Nviewed
........L..Nviewed your
L..........Nviewing
N..L.......Lvir
LMM.........virtual
L.L........Nvisa
L.L........Nvisa interview
KLO.....L..Mvisit
.MN........Kvisit to
K.MM..LM...Mvisita
..N........Kvisitor
M.LL.L..M.MMvocê
N..LLM.....Kvoir
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
......LN....vorbehaltlich
O.L..NM....Jvorbei
K.NL.......Mvorher
.PL........Lvorremmo
OM.M.L..M..Hvorstellungsgespräch
..M.......MLvorstellungsgespräch am
N.L.....M..Lvorstellungsgespräch ein
N.L........Lvorstellungsgespräch findet
O.LL.......Kvorstellungsgespräch ist
LMLLM......Nvos
LP.........Lvos disponibilités
..M..L.M....votre
M.L....MMM.Lvotre candidature
M..........Mvotre dossier
M..N.......Lvotre entretien
M...........votre présence
L..........Nvotre rendez
LL.........Nvoucher
.MLL......MMvous
L.K........Ovous avec
L..LM......Mvous de
LL.LP......Mvous faire
Q.LL.......Kvous le
......N.....vous proposer
L..........Nvous êtes
..L..L....PLvoyons
L.NL.....N.Kvraag
.LL......O.Lvragen
MMKMMLL.....vrijdag
MLKM.......Mvrijdag #
N.M........Kw
O.L........Kw dana
L..M.......Mwait
MM.........Lwalk
.M..........walk in
LPML.......Kwann
LN.........Lwann passt
KOML.....M.Kwanneer
OML.L.M....Lwant
M.L...O....Lwant it
M.L.........want to
.ML...M....Kwant you
L.LLMM....NLwanted
L.........OLwanted to
.MLLML..M...wants
MML.....M..Kwants to
L....O......war
M.K........Mward
N.L........Lward manager
MML.......M.warehouse
L.L..M.....Mwas
LM..LN.....Lwas a
........L..Owas received
..L.....N...was sent
N..........Lwas the
L..N.......Lwas updated
L..........Nwas your
O..LL.......wat
PLL........Lwat een
NM.........Kwatch
M.LM.......Lwater
N.LL.L..N..Lway
LM.M.M.....Lwe
.M.L........we are
LMM........Lwe can
L.N........Lwe confirm
LM.L.N......we could
M.LM........we do
.....N......we gaan
MLLMM.......we got
.LLMMM..M...we have
L.L..N..N..Lwe hebben
KMN.........we je
KM.........Nwe meet
...JL.....NNwe move
MLL..M......we need
...N.......Lwe push
MM.........Lwe read
L..NLM.....Lwe shall
L.N........Mwe talk
MM....M.M..Kwe want
L....N......we went
M...M......Kwe were
LLNMLL..M..Lwe will
LML..LO.....we willen
....MN..L..Lwe wish
L...NO.....Lwe won't
M.....MM...Lwe would
..LM..MM....we'd
..L.....MM..we'd like
JMLL..NM...Mwe'd love
MLMLL...MN.Lwe'll
NM.L.......Kwe'll see
N..........Lwe'll talk
MM.LNL.....Lwe're
MNL........Kwe're at
ML...N..M..Kwe've
.....M......we've decided
.LNL.......Mwear
L.K........Pwebinar
KNM........Lwed
.N.L........wed #
L..N.......Lwed apr
.M..........wed may
.M..L......Mwednesday
M.L........Mwednesday #
K.N........Mwednesday at
....L......Nwednesday is
...N.......Lwednesday's
NO.........Jweds
N.M........Lweds #
JOL.L......Mweek
LO.L.......Mweek #
LO..........week ?
.N.........Lweek but
LN......M..Lweek of
LN.........Mweek or
LN..........weekday
K.M.ML..M...weekend
L....L.....Pweekly
LNL.....N..Lweeks
NLL.NM.....Jweg
LO.........Lwelcher
L.LL..M....Nwelcome
L.L...M....Mwelcome aboard
LP.........Lwelke
.N.........Lwelke dag
M.L......M..well
M.O........Kwellies
M.LL.M.....Mwent
LL.LMMM...L.were
....LO.....Lwere not
MLLL.......Nwerk
N..........Kwerkstatt
.MLL.......Mweten
KOL........Mwhat
.O.........Lwhat day
LO.........Lwhat days
L.L........Owhat the
.L.........Nwhat you
N..........Lwhat you'd
LN..........whatever
L.PL........whatsapp
KOM.LLM...L.when
.O.........Kwhen are
LO.........Kwhen could
..M........Lwhen wed
LNM...M...L.when you
.LML.......Mwhere
.K.........Owhere you
NL.L......MLwhether
NL..........whether you
KQL........Kwhich
LO.........Kwhich day
.N.........Lwhich is
LM.M.......Lwhich one
.N.........Kwhich would
.KML.M...M.Mwho
.LM.LN......who's
L.LLN......Nwhole
.....N.....Lwhose
K.MN.......Mwie
M..L.LMMLMMLwij
.L.O.......Lwijziging
MLMM....M..Lwill
L.N.....M...will ask
L.N.......NKwill attend
.....L..M...will be
...N.......Lwill begin
L.O.......MLwill bring
.LM....M.M..will call
MLNM.......Kwill have
L.L........Nwill hold
N..........Lwill last
..M.........will meet
..LMMN.....Kwill not
L..N.......Lwill now
....M...M..Lwill ring
N.L.........will show
KL.L.......Pwill visit
..L.....K..Owill write
.MLLL.N.....willen
......M.....willen je
LMMNL......Lwind
.MLL.....N..window
N..........Lwinter
M.M.LM.....Lwir
L.LO........wir das
LLM...M....Mwir freuen
LML..N..M..Lwir haben
.....M.M....wir ihnen
L.N........Lwir ihr
N.L.........wir laden
.LL..L..M.N.wir melden
L.......M..Mwir sie
L..MLM......wir uns
LM.LMM..L.M.wish
L..........Owish me
L...MM..L.MLwish you
M....N.....Lwishes
MMM........Lwith
M........L..with a
K.O........Lwith anneke
L..........Nwith dr
O.LL.......Lwith her
L.O........Kwith ines
.LLMO......Lwith it
MML.L.....MLwith me
.....N......with more
L.N.M.......with mr
..NL.M.....Lwith my
ML.........Mwith one
.ML.M.......with our
.....O.....Lwith someone
..M.LM......with the
M.ML.M.....Kwith us
..ML........with you
.NK....M....with your
..LLML.....Nwithdrawn
..L.....MM.Mwithin
.LL........Nwithin #
K.L........Owitness
L.L........Owitness interview
KOLM.L..M.MLwoche
.NKOLL......woensdag
..LO........woensdag #
LO.........Lwoensdag of
L.L........Nwohnung
LLLNOM.....Kwon't
LL.MNN.....Lwon't be
M.ML..M..M.Kword
N.KM........work
N.K.........work ?
.MLN.......Kwork for
.MK........Nworker
...........Mworking
KNL.......NMworks
.MK.......MMworks for
L.OL.......Lworkshop ?
OMK.L.......would
.....M.....Mwould be
N.LL...M....would like
MML........Lwould love
NLL........Mwould thursday
LL.........Nwould tuesday
MLLM.......Mwould you
..N........Lwrap
..N........Lwrap up
KM..ML..L.M.write
L..........Nwriting a
LLLLM....P.Lwritten
L.L......P.Lwritten examination
..KL.......Pwrote
LO.........Lwäre
.ML.........würden
M..........Lwürden sie
OL.LL.....LMx
KLLNM......Nxx
M...LM..LM.Ly
LM...L.MM.MLy el
M........M.Ly la
K.LQ.......Ly no
LNMLMM..L..Kya
N..........Lyard
KLMLN......Myear
L.N........Lyear #
....NL.....Lyear and
..L......L.Oyearly
L.L....M...Oyears
M.LL..O....Kyes
....M.N....Lyes and
PLLL.......Lyes or
L.L..M.....Myesterday
.NLL.M......yet
NM.L.....L.Lyo
M..L........you
L.L......M.Myou !
.NL.........you ?
..M.L..M....you a
..M.LM......you about
L.O.M......Kyou accepted
NML........Kyou an
LLML......M.you and
.O.........Kyou any
M.L..N..M..Kyou applied
M..L.....M..you are
.M.LM.......you around
LL....OM....you as
M.....M....Lyou at
MLL........Myou be
K..........Oyou both
N..........Lyou bring
.....N.....Lyou but
...........Myou by
..NLLM...M.Kyou can
..L........Nyou can't
L..L.......Oyou cannot
.M.L.......Myou come
.M..LN.....Lyou could
M.LLN......Lyou did
LML........Nyou do
L.N.........you down
MLLL.M....MMyou for
M...........you free
L.PL.......Lyou friday
KNM........Myou go
..LM.MN....Kyou got
MNLLL....M..you have
LM..LN.....Kyou in
.LL........Oyou interview
MLL..L.....Myou know
L.MM.....L.Myou like
L.M.L......Myou need
.N..........you next
..M.L......Myou on
OLL........Lyou passed
LO.........Lyou prefer
N.LL........you see
LN.M.......Lyou send
.MLM...M...Kyou so
.L....N....Lyou start
L..L.......Nyou take
....LN......you that
....L.NM...Kyou the
...L......NLyou then
M.NM......MIyou thursday
NMLL...M.M.Jyou to
L.N.......M.you tomorrow
M..L........you up
L..L..N....Nyou want
LL.LMNM....Lyou were
LLL........Oyou what
NLN........Kyou will
NMLML......Lyou with
M.L........Myou would
O.LL.......Myou'd
MLLL.......Myou'd be
N..........Lyou'd do
L.O........Lyou'll
M.M........Lyou'll be
..M..L......you're
L.N........Lyou're all
.ML........Myou're in
L.O........Lyou're on
N.L.........you're through
O.LLM......Lyou've
M.L.........you've been
N.L.........you've made
............your
ML.......M..your answers
MMLL....N..Lyour application
LOM........Lyour availability
ML.........Nyour background
L.NL.M......your calendar
....LN.....Lyour candidacy
.NL........Lyour choice
.L......M...your cv
...K.......Oyour delivery
K.L......L.Pyour driving
L.L........Nyour exit
L..........Nyour feedback
.ML...M....Myour first
M.L.....P..Kyour form
LML..M.....Myour interest
..NM.......Jyour interview
NNL........Kyour letter
L.L........Oyour manager
O.L........Lyour mum
LKL........Pyour new
M.L........Nyour next
......MM....your offer
..MM.......Kyour onsite
KMM......M..your own
KMOLM......Kyour panel
..K....M...Nyour passport
O.L........Lyour portfolio
M.......M...your profile
L..........Myour questions
.L...L..M..Myour resume
LN..........your slot
..LL.......Nyour table
L..M.L....NKyour time
L.LO........your trial
..N........Kyour visit
..L......L.Oyour yearly
.L..M.M.L..Lyours
MLL...O....Lyours if
L.L........Nzeigt
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
MKKLM...M..Mzu
...........Mzu einem
M.J.LL.MMM.Nzum
ML.....M.N.Kzum #
N...........zum gespräch
N.LL......MLzum vorstellungsgespräch
L..L.......Nzur
L.M...MN...Lzusage
.O.LML.....Kzwei
LP.........Kzwei drei
LML........Nzwischen
LML........Nzwischen #
MMKLL...O.LM~1:application
LNLM.L...L.M~1:appointment
....L.L..P.L~1:assessment
.NL..L.....M~1:availability
..K..L...M.N~1:bank
L.N..L...M..~1:booked
ML.LLL.....N~1:bring
..MLLLM.ML..~1:call
LLL.SL..L..L~1:cancel
L.KL.M.....O~1:candidate
LOL.........~1:choose
L..LM......M~1:client
M..M.L......~1:clock
N.L.....L...~1:come
LKKLLLN.MN.M~1:complete
MLLLL.LR....~1:condition
KLPLLL....MM~1:confirm
LL.LMP..L..L~1:decided
LLLN.O.....L~1:decline
LLLLQM..L..L~1:filled
MLLL..NM..ML~1:forward
L.L........N~1:health
KKLLM.PMLMLL~1:hire
L...ML..L..M~1:home
.MK..L.....M~1:hope
..M.L....M.M~1:internal
............~1:interview
..ML.....L.M~1:interviewer
N.KL....MM..~1:invite
L.LL.M....MN~1:join
.LL.MO.....L~1:keep
M.MLLLL...LM~1:meal
.M..M...L...~1:meet
.M..LL...N.M~1:minutes
ML...LM.....~1:month
K.KQ.......M~1:move
LLLLMLP.L..M~1:offer
M...M......L~1:onsite
N.KLL...M.M.~1:opportunity
.....M...L..~1:panel
..K.MN...LML~1:past
.L.LM.M....L~1:position
L.L......M.O~1:press
L..LL...PLL.~1:received
L...ML..M..M~1:recruiting
KLKNQN..L..J~1:regret
K.PLL......M~1:reminder
L.MKM.MLM...~1:reply
L....M..LM.N~1:research
M.ML....ML..~1:review
.LM..L.....M~1:room
.N.L.......L~1:round
..LLM.MM.L..~1:sales
KL..M..ML..O~1:school
MMLLLM..M..L~1:shortlist
MM........M.~1:talk
M.M......L.L~1:team
L.LL.N..M.OL~1:thanks
LKMNNL..L.ML~1:tomorrow
L.N.L.....NL~1:travel
........MN.K~1:trial
MMMLL......M~1:video
M.K........N~1:visa
M...........~1:weekday
M..M..M.L..L~1:withMe
..LLMM..L..M~1:yesterday
.LM..L...M..~1:zone
MMKLL...O.LM~application
L.L........M~application&bring
N..........L~application&call
...........N~application&complete
.....L.....N~application&home
.M..........~application&hope
...........M~application&interview
M.......M..L~application&month
........M...~application&past
.ML.....M..L~application&position
.L......O..L~application&received
L.......M...~application&review
.M......M..K~application&team
M....L..M..L~application&thanks
M...........~application&weekday
L.......M..M~application&zone
O.L..L.....L~application>come
L.......M..M~application>complete
NM.........K~application>hope
..M.LL.....M~application>interview
O.L.....LM.L~application>meet
........M...~application>opportunity
.L...M..M...~application>past
.ML.....M...~application>position
........M..M~application>received
.L......O..L~application>review
M.......M..L~application>shortlist
L..........N~application>talk
........O..K~application>team
MM..........~application>weekday
LL...L..N..N~application>zone
LM...L.....M~appointment
...........M~appointment&choose
L..M........~appointment&clock
L..........N~appointment&confirm
..M.......ML~appointment&hope
.NL........L~appointment&interview
...........M~appointment&month
LM.........M~appointment&weekday
..K........N~appointment>confirm
LMLL.......M~appointment>weekday
L...L.L..P.L~assessment
.........N.L~assessment&complete
..LM.....N..~assessment&hope
M........M.L~assessment&invite
.........M..~assessment&minutes
.........M..~assessment&video
..LN........~assessment&weekday
.........O.L~assessment>complete
L........N.L~assessment>internal
.L.......N..~assessment>minutes
.NL.LL......~availability
.N..........~availability&choose
MM..........~availability&clock
MM.........L~availability&hope
LM.........M~availability&interview
.M..........~availability&minutes
.M..........~availability&month
.N........MK~availability&round
...........M~availability&weekday
.M........ML~availability&withMe
L..........N~availability>interview
.N.......M.L~availability>month
.O.........L~availability>round
LM.........N~availability>weekday
L.K..L...M.N~bank
L.M..L...M.M~booked
..M........L~booked&call
...M........~booked&clock
..M........M~booked&interview
............~booked&month
M...L......M~booked&past
M.LM...M....~booked&position
L.L........M~booked&weekday
L.LL.......O~booked>interview
M.N.M......K~booked>month
L..........M~booked>weekday
NL.LLL.....M~bring
............~bring&hope
L.L.....M..N~bring>application
..L........M~bring>visa
...L..M.ML..~call
.M.........L~call&choose
......M....M~call&clock
...........M~call&hope
LM..........~call&internal
..L.....M...~call&interview
LM..........~call&minutes
ML.........M~call&month
M.M........L~call&past
M.....M....L~call&position
M..........L~call&review
.M.........L~call&talk
..M.....M..L~call&team
MLL........M~call&weekday
..L...M....L~call&withMe
M.M........L~call>application
.ML.....M...~call>interview
L..L..M....M~call>tomorrow
M.LL.M.....M~call>weekday
.ML..MM....K~call>withMe
KL.LQL..L...~cancel
L.L.O......L~cancel&clock
....M.......~cancel&filled
..L.N.......~cancel&interview
....N.......~cancel&month
L.N.........~cancel&move
....N......L~cancel&past
..L.N.......~cancel&position
....M.......~cancel&regret
..L.O.......~cancel&weekday
....N.......~cancel>interview
L.N.........~cancel>move
..L.N.......~cancel>position
....N......L~cancel>recruiting
.ML.N.......~cancel>weekday
L.LL.M.....N~candidate
...L.......N~candidate&clock
.....M......~candidate&decided
.....M.....L~candidate&decline
.........M..~candidate&interview
L..........N~candidate&weekday
LO.........K~candidate>complete
L.LM..L....N~candidate>weekday
KQL.........~choose
LN.........L~choose&hope
.ML.........~choose&interview
LN.........L~choose&month
LM.M.......L~choose&reply
.M..........~choose&round
.N.M.......L~choose&withMe
.M.........M~choose>appointment
LN..........~choose>availability
LN.........L~choose>clock
.K.NL......N~choose>decline
MN.........L~choose>hope
LN..........~choose>round
L.ML.......M~choose>weekday
..LLM..M...M~client
M..M.L......~clock
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
M...........~clock&recruiting
...MM......L~clock&regret
L..........M~clock&review
M..L.......M~clock&room
ML..........~clock&talk
M...........~clock&team
..L.......N.~clock&thanks
..........M.~clock&tomorrow
N..........L~clock&trial
............~clock&video
............~clock&weekday
............~clock&withMe
M..M.......L~clock&zone
..L........N~clock>application
M..L........~clock>bring
.LL.N.......~clock>cancel
.N.........L~clock>choose
N.L.LM......~clock>come
L.....N.....~clock>complete
.L........NL~clock>confirm
...M........~clock>hope
KM.M.......M~clock>interview
L.MMM.......~clock>meet
M.ML.......M~clock>minutes
...M........~clock>move
..N.........~clock>offer
NL.L........~clock>onsite
L.L.N......L~clock>past
.LMLML.M..ML~clock>position
MN.L.......L~clock>reply
L.N.M......L~clock>research
M.M.........~clock>room
N.LL.....M.M~clock>talk
M...........~clock>team
..K.M.....O.~clock>thanks
L..NL......M~clock>tomorrow
LLN.........~clock>video
LNLM.....M.M~clock>weekday
..NM.......L~clock>zone
N.L..M..L..L~come
L.L..MM....M~come&forward
..L.L..M...M~come&hope
N.LM.......L~come&interview
.L.........M~come&meet
.L.M.....M..~come&minutes
...M........~come&month
L..........M~come&move
M..L..M....L~come&position
N..L......ML~come&talk
L....M...M.L~come&thanks
M.L.N......L~come&tomorrow
NLL.........~come&weekday
M.M........L~come&withMe
...M.......L~come>clock
L.LM.......N~come>hope
P.L........K~come>interview
M..........L~come>room
L...OL......~come>tomorrow
L......M...N~come>video
NLKM........~come>weekday
LLLLLLN.MN.M~complete
............~complete&hope
..L........M~complete&minutes
L........M.L~complete&month
......N....L~complete&offer
........M..L~complete&past
L.....M..M..~complete&weekday
.L.........M~complete>application
.........M..~complete>assessment
..L......M..~complete>minutes
L.....O.....~complete>offer
........O..L~complete>past
LM....M..M..~complete>weekday
MLLLL.LQ...L~condition
L......N....~condition&position
.......M....~condition&sales
L......O...L~condition>hope
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
L..L......MM~confirm>weekday
LL.LMP.....L~decided
.....M......~decided&decline
.....M......~decided&past
.....M......~decided&position
.....M......~decided>decline
.LKMMO.....L~decline
.....M.....L~decline&past
....MM......~decline&position
.....N.....L~decline>candidate
.LL.NM......~decline>position
L.LLQM..L..L~filled
L...M.......~filled&interview
....N......L~filled&past
....N......L~filled&position
....M.......~filled&weekday
L..........M~filled>interview
.LLL..NM..ML~forward
............~forward&interview
M...........~forward&invite
..........ML~forward&meet
MLL...M.....~forward&month
......M...M.~forward&past
M.L...M....L~forward&position
......MM....~forward&sales
..........NL~forward&thanks
...........M~forward&weekday
.....M.....L~forward>call
..........ML~forward>meet
.L..M.N....L~forward>month
L.....O....L~forward>position
......MM....~forward>sales
N..........L~h:application
L.M.........~h:availability
L.N..L....ML~h:clock
P.K........L~h:complete
L.K.M.....NM~h:confirm
N.K.......LO~h:hire
.M........ML~h:hope
..JM......N.~h:interview
.MLL......N.~h:invite
..LO........~h:minutes
M.KMM.....ML~h:month
O.L.........~h:opportunity
..LLL......N~h:past
..KN........~h:position
.LK........P~h:recruiting
LMLN........~h:regret
L.LNM......M~h:round
L..M......M.~h:talk
..KM......O.~h:team
LMMLML....NL~h:thanks
K.OMM......L~h:weekday
K.OL........~h:withMe
L......M...N~health
..L........M~health&weekday
LKLL..PMLML.~hire
.L....MM...L~hire&hope
L.....N.....~hire&month
....M.M.....~hire&weekday
L.....O.....~hire>month
L.....N.....~hire>weekday
L...MLMML..M~home
L.L........M~home&weekday
.ML.L......M~hope
.ML........M~hope&interview
LM..........~hope&invite
M...........~hope&join
.ML.........~hope&meet
...........M~hope&minutes
M.L.........~hope&month
......M.....~hope&offer
L..........M~hope&panel
...........L~hope&past
M...........~hope&position
.LM........M~hope&room
M..........L~hope&round
.M.L........~hope&talk
.M..........~hope&team
...L.......M~hope&video
M.L.........~hope&weekday
.ML.........~hope&withMe
.........M..~hope>assessment
MNLL.......L~hope>availability
............~hope>bring
LM.M........~hope>call
..L........M~hope>cancel
LN.M........~hope>choose
M..........M~hope>clock
..LML..M....~hope>come
ML....M....M~hope>complete
N.LM.......L~hope>confirm
ML....N.....~hope>hire
.ML.........~hope>interview
LM.........M~hope>invite
M..L........~hope>join
M.M........K~hope>meal
MML.........~hope>meet
.M.K.......M~hope>move
....ML.....L~hope>reply
.M.........M~hope>talk
.N.L........~hope>video
M.LM.......L~hope>weekday
............~hope>withMe
....L......M~internal
L..M.......M~internal&weekday
.N.........L~internal>call
.........M.L~internal>month
KL.M.......N~internal>weekday
............~interview
L..........M~interview&interviewer
M.L.........~interview&invite
L.LM.......N~interview&minutes
ML.........L~interview&month
L.LP.......L~interview&move
..L.....M...~interview&onsite
..LL.......M~interview&panel
..L..M.....M~interview&past
M...........~interview&position
L.L........N~interview&recruiting
..M.........~interview&reminder
L..........M~interview&review
............~interview&round
..L........M~interview&school
........M...~interview&shortlist
..L........M~interview&team
.L...N......~interview&thanks
.........L..~interview&video
..L........M~interview&visa
M...........~interview&weekday
...L.......M~interview&yesterday
.ML........L~interview>appointment
L.N........L~interview>booked
.LL........N~interview>candidate
.OLL.M.....K~interview>choose
.LL.......MM~interview>clock
L.LO........~interview>come
K..M.......M~interview>hope
..........LN~interview>invite
..N........L~interview>meal
L.L........O~interview>minutes
...M....M..K~interview>month
N..L........~interview>panel
..LMLM......~interview>past
M...........~interview>position
........M..M~interview>recruiting
....LM......~interview>regret
...L.......O~interview>round
L..........M~interview>school
L..........N~interview>talk
M...LM....ML~interview>tomorrow
O..M.L.....K~interview>weekday
MLM......L.M~interviewer
..L........M~interviewer&weekday
..L........M~interviewer>weekday
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
...L.M...L.M~join
L..........M~join&month
..L.......M.~join&weekday
M....M....MK~join>interview
K......M...N~join>panel
N.L.........~join>video
LL.LNNL.MM.K~keep
N.M.L.L.....~meal
M.N........K~meal&talk
L.O........L~meal>interview
M.N........L~meal>talk
N..L........~meal>weekday
.M..M...L..L~meet
L.N........M~meet&minutes
M...MM.....L~meet&past
M.........ML~meet&team
..........NL~meet&thanks
.....L.....M~meet&weekday
ML.LML.....M~meet>come
NM.........L~meet>hope
L..........M~meet>room
..........M.~meet>team
M.L.ML......~meet>weekday
.M..LL...M.M~minutes
M..........L~minutes&position
L.M........L~minutes&round
.M..........~minutes&video
...M.......L~minutes&weekday
.MM.........~minutes>call
LN..........~minutes>choose
M.L.........~minutes>clock
.LL......M.M~minutes>come
L.L...N..M..~minutes>hire
.......M.M.L~minutes>hope
KLL.....M..N~minutes>interview
LLNM.......L~minutes>meet
L.....M..M..~minutes>month
L..L.......M~minutes>position
N..........L~minutes>room
NL.M.......L~minutes>talk
M...........~minutes>team
LMNM.......K~minutes>video
LM.......M.L~minutes>weekday
.M..........~minutes>withMe
M....LM.....~month
L.LN........~month&move
L.....N.....~month&offer
............~month&onsite
..L.........~month&panel
..L........M~month&past
......M....L~month&position
M..........L~month&round
M.L...M....L~month&sales
..L........M~month&school
........M...~month&shortlist
M...........~month&talk
M..........K~month&team
L.N.........~month&tomorrow
............~month&video
M...........~month&weekday
.ML...M.....~month&withMe
M...........~month>bring
L.....N.M..L~month>call
...LO......L~month>cancel
......L....N~month>candidate
.N.L.......L~month>choose
MLM.........~month>clock
KL.NL.O.....~month>come
......N.ML.L~month>complete
L.....O..M.L~month>forward
LM..........~month>hope
.L.........M~month>interview
M........M..~month>minutes
.L.N........~month>move
L.....N....L~month>offer
N..........L~month>onsite
M...LM......~month>panel
L...M..MM..L~month>position
M.ML........~month>room
........N...~month>shortlist
M...M......L~month>team
L..L.......M~month>video
LNK........M~month>weekday
KLLP.......N~move
...M........~move&past
.LLM........~move&position
...M........~move&regret
L..O.......L~move&talk
L.LN.......M~move&weekday
L.L........M~move>call
L.NL........~move>cancel
LM.L.......M~move>clock
LLLP.......L~move>interview
L.L........N~move>room
LLKPM.......~move>weekday
LKLL.LPML.LM~offer
L.....MM....~offer&position
L..........N~offer&thanks
......N....L~offer>complete
......M....L~offer>hope
..MMM......L~onsite
M...........~onsite&room
LMM.M......L~onsite&team
..L.........~onsite&weekday
L.N.........~onsite>bring
M.LM........~onsite>hope
M..........L~onsite>room
K..........M~onsite>team
..LN.......L~onsite>tomorrow
..M.......ML~onsite>weekday
M.K.L...M.M.~opportunity
.....M...L.L~panel
M....M.....L~panel&recruiting
LMM.........~panel&video
M.K.M......M~panel>interview
N..L.M.....L~panel>recruiting
L.M.........~panel>round
.LK.MN...LML~past
M.L.M......L~past&position
.L......M..M~past&received
.....N.....L~past&regret
LMM..M.....L~past&review
.....M......~past&shortlist
..........M.~past&talk
....MM....ML~past&tomorrow
L.LM.M.....M~past&weekday
MM......M..L~past>application
M.M........L~past>call
L...N.....ML~past>cancel
.....M......~past>decided
.....M..M.ML~past>decline
....N......L~past>filled
L...LOM....L~past>hire
.M.L......LM~past>hope
...........M~past>interview
M....M...M.K~past>invite
.L.LMM.....K~past>meet
...M........~past>move
.L......M..M~past>received
LM...M......~past>review
....M.....ML~past>round
M.LLLN......~past>shortlist
M..L......M.~past>talk
LLLNLM....MM~past>weekday
.L.LM.M....L~position
..LL....M...~position&received
L.L........M~position&recruiting
.....M.....L~position&regret
M..........L~position&round
......M....L~position&sales
N.........ML~position&talk
M.......M..L~position&thanks
L.M.M.......~position&tomorrow
LMM........L~position&video
M...M......L~position&weekday
L..L.......N~position&yesterday
.....M......~position>application
L.M........M~position>clock
L......M....~position>condition
.....N.....L~position>decline
....N.......~position>filled
....L......M~position>hope
M..LM.......~position>interview
L.M...M....L~position>minutes
......OM...L~position>month
..M...M....L~position>offer
.M..N......L~position>past
.L.........M~position>recruiting
L..LNM.....L~position>regret
M.M....M...K~position>school
.L.L.MM....M~position>team
M.M........L~position>weekday
K.L......M.P~press
LM.LL...OLLL~received
L.......N..L~received&thanks
........M...~received&zone
MLL.....N...~received>application
..L..M..O..K~received>keep
........M...~recruiting
..M........L~recruiting&talk
.M..........~recruiting&team
...L.......N~recruiting&tomorrow
...........M~recruiting&weekday
.LL.....M..M~recruiting>interview
............~recruiting>team
L.......M..M~recruiting>video
KLKOQN..L..K~regret
....LN.....L~regret&shortlist
...M.......L~regret&weekday
.....O..L..L~regret>application
....NL......~regret>interview
.....N.....L~regret>past
K.PLL......M~reminder
L.N.........~reminder&tomorrow
...........M~reminder&weekday
..L........M~reminder>appointment
L.N........L~reminder>interview
L.N.........~reminder>tomorrow
MM....M.ML.L~reply
..M.........~reply&thanks
......M....L~reply&weekday
..L...M....M~reply&withMe
LM..........~reply>choose
..M........L~reply>clock
M.L..L....N.~reply>complete
M........M.K~reply>hope
LN.........L~reply>round
ML..M.N....L~reply>weekday
LLM..M.....M~research
..L........N~research>interview
..M.....M...~review
LM...M..M..L~review>application
L.......L..N~review>interview
MLM..L......~room
MLL.M......M~room&talk
L.M........M~room&video
...........M~room&weekday
M.K........M~room>bring
..ML.......M~room>hope
..NM.......K~room>internal
..M........L~room>meet
...........N~room>minutes
...LM.......~room>position
N.L........L~room>talk
MLL.ML.....M~room>weekday
..M........L~room>withMe
.N.L.....M.L~round
...........M~round&talk
MML.........~round&team
...........M~round&weekday
.M......M.MK~round>availability
M..MM......L~round>clock
.M.......M.L~round>month
M.L.........~round>position
LN.L..M....L~round>team
...........M~round>weekday
.LKLKNL.QLLM~s:application
LL...L..P...~s:application>received
JMMNML.....M~s:appointment
..L........N~s:appointment>confirm
L.LL..L.LR.K~s:assessment
LP.L......LM~s:availability
..KL.L.....P~s:bank
K.RL.......L~s:booked
MN......L...~s:call
M....M.....L~s:call>review
KLLLTL.....L~s:cancel
....N.......~s:cancel>interview
LLLL.......Q~s:candidate
L..........N~s:candidate>weekday
LOLM........~s:choose
.N.......M.L~s:choose>interview
M..........M~s:client
LLM......MMM~s:clock
L.LM.....M.N~s:clock>weekday
NLLMML......~s:come
.M...L..MM.L~s:complete
LLLL.LLR....~s:condition
.......M....~s:condition>sales
ILRL.L..N...~s:confirm
L.N.........~s:confirm>interview
...LLO......~s:decided
LLLONN.....K~s:decline
..M..N.....K~s:filled
.MKLM......O~s:health
KL..LLON.M.L~s:hire
JLL..L.....S~s:home
...M..N..L.L~s:hope
K..L.......P~s:internal
N..M.L..LL.K~s:interview
.M.L......M.~s:interview>appointment
L.O........L~s:interview>booked
....N.......~s:interview>cancel
L.O.........~s:interview>confirm
...N.......L~s:interview>move
L..........N~s:interview>school
L.N........L~s:interview>tomorrow
.L.M........~s:interview>weekday
LNL........N~s:interviewer
PLKLLL.....M~s:invite
O.L........L~s:invite>interview
L.N.........~s:join
MM.L........~s:meal
ML.K.......N~s:meet
L.N.........~s:minutes
M.M.M......L~s:month
KKLSLL......~s:move
L..N........~s:move>interview
...O.......K~s:move>weekday
KLLLLLPN.L.N~s:offer
......LO...L~s:offer>condition
M.L........M~s:onsite
LL...L..M..P~s:opportunity
KM.M.L...L.N~s:panel
KLM.MK..N..N~s:past
NMLLLM....L.~s:position
LLL........Q~s:press
KKLL.K..T...~s:received
.L......O..L~s:received>application
L.LLM...L..O~s:recruiting
LLLMNM.....L~s:regret
KMQLL.......~s:reminder
..M........L~s:reminder>interview
L.O........L~s:reminder>tomorrow
.L.L...L.N.N~s:research
..LM....L..N~s:review
LL.LM...M..N~s:room
NN.........K~s:round
LLKLL.NN...N~s:sales
.......O...L~s:sales>condition
L.L........N~s:sales>weekday
K.LL.......Q~s:school
L..........N~s:school>interview
N..L.M......~s:shortlist
OMM.....L.MI~s:talk
NMK..M....ML~s:team
KKKLL.L.NLWI~s:thanks
........O..L~s:thanks>application
.....L....N.~s:thanks>interview
KLOMNL.....L~s:tomorrow
..NL.......L~s:tomorrow>clock
OL..MM..LOLJ~s:trial
ML.......O.K~s:video
.........M.L~s:video>assessment
N........L.L~s:video>interview
L.LL.......P~s:visa
JKNMO.L...M.~s:weekday
L.L.......N.~s:weekday>clock
LML.......NL~s:yesterday
.LLL..MM.L.M~sales
..L........M~sales&weekday
.......M....~sales>condition
MM.........L~sales>interview
......NM...L~sales>position
..LM.......M~sales>weekday
LL..M...L..O~school
M.L........M~school&weekday
L..........M~school>interview
MMLLLM..N..L~shortlist
N.L........L~shortlist>interview
M..........L~talk
.M.........L~talk&team
L....M....NL~talk&thanks
.M.L........~talk&video
ML.M.......L~talk&weekday
NLL.........~talk&withMe
N.M........K~talk>bring
LM.........L~talk>clock
N..........K~talk>come
.M..........~talk>hope
LLN.........~talk>meal
LML........O~talk>minutes
LML........M~talk>month
L..N........~talk>move
.....M......~talk>past
O..M......MK~talk>position
M.......M..L~talk>team
L..N.......L~talk>weekday
M..L........~talk>withMe
M........L.L~team
L.........M.~team&thanks
ML.M.......K~team&weekday
K.M........N~team>bring
ML.M....M..L~team>call
N.L........L~team>hope
L.K........P~team>meal
L.M........M~team>position
.MM.........~team>recruiting
L....M......~team>talk
...M.......L~team>weekday
LLLL.N..M.OL~thanks
..L..N....ML~thanks&weekday
L.....M...N.~thanks&withMe
MM......M..L~thanks>application
L....N...M.L~thanks>come
LLM..M......~thanks>interview
L.........N.~thanks>invite
L..........N~thanks>offer
.....M....NL~thanks>past
L.N...M....L~thanks>reply
..L.LN..L.NL~thanks>talk
LL.M.L....M.~thanks>team
...LLN....ML~thanks>weekday
L.L...M...M.~thanks>withMe
LLMNNL..L.ML~tomorrow
M..LM.......~tomorrow>clock
L..M.......M~tomorrow>interview
...NL......L~tomorrow>video
.LMNL.......~tomorrow>weekday
..NL......MK~travel
.LM.....MN.K~trial
N...........~trial&weekday
N..........L~trial>move
.MMLLL.....M~video
ML..........~video&weekday
M..........L~video&withMe
.L.......M..~video>assessment
.MLN.......L~video>clock
M.L.........~video>hope
M.......ML..~video>interview
L.M........M~video>panel
L.O........L~video>position
K.N.........~video>room
L..........M~video>team
N.L........M~video>weekday
MM.........L~video>withMe
M.L........M~visa
M...........~weekday
M.L.......ML~weekday&withMe
...M........~weekday&zone
..N.........~weekday>availability
..M....M....~weekday>bring
..LM.......M~weekday>cancel
LN..........~weekday>choose
.M..........~weekday>clock
L...M......N~weekday>come
L..N........~weekday>hope
.MN........L~weekday>interview
N..........L~weekday>meal
K..M........~weekday>minutes
ML..........~weekday>month
L.LN.......M~weekday>move
..L.MMM....L~weekday>past
L.MM........~weekday>room
ML.........M~weekday>round
.LMM.......L~weekday>talk
..L.ML....OK~weekday>thanks
NLL......L.N~weekday>trial
ML.........M~weekday>video
NML.......MK~weekday>withMe
MM......L..L~withMe
..........NK~withMe>bring
LO.........L~withMe>choose
NNLL......MK~withMe>hope
L..........N~withMe>interview
...LN......M~withMe>regret
L.LM..M...LM~withMe>reply
M..........L~withMe>tomorrow
M....M....MK~withMe>weekday
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
M...........~zone>video
KM.N........~zone>weekday
M.ML.......Lº
...L........à
M.ML.L......à #
..N........Là jeudi
K.O...M....Kà l'atelier
N...L....MMKà la
..M.M......Màs
..M..L.....Màs #
M.O........Kárea
...N.......Länderung
PMK........Lça
.L.L.N...LM.è
N.L.........è fissato
...M.L....OLè stato
..LL.......Né
MML..L...M.Léchange
L..........Nêtes
LML........Nüber
N..........Lüber die`,
};
