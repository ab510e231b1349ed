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
  step: 0.0960508,
  bias: '.MM...KKKLKN',
  weights: `\
JJMLLIP.OPM.!
KLLM.KN....P! !
..N........K! portfolio
LL.........N! the
M.L....M..NK! we
NKO.LI.KL.JM#
OJNMLJNKKKIM# #
NJKPL......O# ?
K.ML.L.MM..M# a
N.IN.L..MLLN# alle
.N.OML..L.NK# am
L.....N....L# an
K..L..M..MMM# and
I.LN.MM..M..# april
N.LMNL...L..# at
M.K.M.......# b
L.....N.....# brut
L....K.....O# c
L.L........O# central
.L.........N# days
O..MKLO.K.LK# de
J.MOM...N.LK# e
KMOK.M..M..L# en
L....LO..M..# er
K.M...M...NL# februar
..L........N# februari
NKN.........# for
N.MMMKLL.LLM# h
MLOK.......L# hora
L.ML.......N# hours
IMMK.L..N..P# il
...NL.......# im
PLML.......L# in
..NLML......# interview
.....L.....N# interviews
O.L.........# january
..N........L# juli
MKKL.MML.L.O# june
LK...LM....P# k
..L.....N..L# keep
...LN......M# le
M.OML......J# march
..NML.M....L# mars
M.....M.ML.K# marzo
NMK.L......M# min
NLIL.L...N.O# minute
KML......N.M# minuten
.NLLL.L..P..# minutes
K..L.....M.O# minuti
.MLL.L.....N# minutos
MMM........K# märz
..N........K# nd
...........N# new
.L.O.......L# no
K.LML.N..N.L# november
..LLL.LM...P# novembre
O.....M....J# october
Q.K.....L.LL# on
LNL........N# or
LLN......O.L# ore
N.LM.......K# p
L.LM.......N# para
.NMM.LL.L.LM# pm
N..........L# porti
L.LN........# robin
..N........L# room
N..........L# rue
..L...K.M..O# september
..L..M.....N# septembre
N..........L# st
MOLNMK.LML.J# th
N.NL.......K# time
K..LLL...L.Q# to
..MN..M....J# u
L.O.K..LLL.O# uhr
N.M.......LM# um
J.LM...M...O# with
..........OK# works
M.M...N....K# y
M.OL.......J# º
NM.ML....LLL# à
....LKL.QLLL++application receipt
.L.L..L..S.I++assessment
JLKLTKL.LL.J++cancellation
L....LKR...L++conditional offer
FLTKLLL.M...++confirmation
NMLKL.L....M++interview
FHGHJIJKJJPU++none
LL..LLROLL.J++offer
KL..NS..J.LH++rejection
JQ.N......LK++request for availability
GJIT.LL.LL.M++reschedule
..L..L....OM++thank-you reply
L.L.LJLLR.LK+application receipt
.LJKL.L..T.G+assessment
ILJKUJLLLL.J+cancellation
LL..LKJULL.J+conditional offer
FLSIKLL.M.NM+confirmation
OOLKLNKL.L.L+interview
QLJ.LL..LM..+invitation
FGFHIGJJHIPU+none
KL.LKKSQLK.I+offer
JKKMPSLLH.LG+rejection
GTKNLKLLK.KM+request for availability
EIIULKLLLL..+reschedule
L.L.LL....PM+thank-you reply
LL...L..S..I=application receipt
.LL...L..Q.K=assessment
KLK.SK....LJ=cancellation
L....LLS...K=conditional offer
HLTJL...L..H=confirmation
TIEGK..LK.LJ=invitation
STRSNIJKKKIE=logit
HHKIONLL.LLQ=no
IJ.KIJIIJILS=none
.L..LLRK.L.L=offer
LL.LLS..J.LI=rejection
GTL..LL.L..J=request for availability
HKJTKL.....K=reschedule
..L..L....OM=thank-you reply
QQOOIJLKJLKH=yes
PUCPFH.JIIHP?
PL......M..K? #
O.L........K? ask
N.L........L? dann
LL.L.......O? i
KL.M.......N? it'd
..LO.......L? zelfde
O..........K? é
LM.NMJLLLLPL@answer
IRLNK...KL..@booking page
....N.......@calendar CANCEL
NK.OL...LL.M@calendar REQUEST
.LM..KP.MLLK@decisionBy
NFM.MILKJJKP@doubt
EKHGJKL.LLXO@from private
N.PLJ.L.KKKL@kind onsite
MKNMLO.LL.LL@kind panel
.OOIKLJ.PKL.@kind phone
NKMKLLM.OMLL@kind test
PMQLJKKKLPLK@kind video
L.SKLLLLLKJR@length 0
MJNLLJKIIKLP@length 1
.MK..NK.M..M@length 2
LON.MMNNL.LK@length 3
RHR.KL.LLJLJ@link
HQHLKPLLMMLM@meetings 0
OFO.MIKKJKKO@meetings 1
OKQJL......K@meetings 2
KIFT.LLLLLLJ@oldTime
ILKHJN.LLLGT@own house
MLNL.L....LN@passed on
P.M.LML.M.LK@phone
PMPLIJLLNKLK@place
JHSMKIJKLJSK@re
.NJKJJNKMSLJ@replyBy
ON.ML...OL.H@requisition
..M.MMNNO.KK@role
QOJLL....L.L@round first
LONL.L...L.M@round screening
LKO.MMM.LM.L@round second
FUKKLLLLLKLJ@slot
KKL.NP.MNNIM@stated company
NN..MNNOO.KI@stated role
.LMLKJKIIKLP@to company
M.MLLM..KLJNa
LLK.L.M.M..Oa #
N..........La colloquio
K..M.L...M.Ma entrevista
..LL.......Oa job
.L.OL....M.La la
OKM..L.LLMLMa las
P.L......L.La live
NM.........Ka one
..N........La phone
L.....L....Na place
MLK......M.Oa short
NL.L....M..La talk
K.M.....LL.Qa time
ML.LLLNMLLLMaan
LN.LL...L..Nab
MLL.L......Oabbiamo
LLK.K.L.LMNOabout
IMM.....LNLNabout #
K.M........Nabout how
OLJOKLM..LMMabout the
.K...M....LOabout your
....NL......absage
K.P..M.....Laccepted
..L........Naccepted your
.M.MLL..LL.Naccount
LN.........Laccounting
L....L..N...accusé
L....L..N...accusé de
KNKLOM..MM.Kaction
..O........Kacuerdo
Q.L........Iada
P.K........Lada your
L.M.........add to
LLOL.......Madded
LLOL.......Madded to
O.L.........address
M.N........Kadeyemi
J..........Padmissions
.L......L..Nadoption
..LN........adres
L.KLM......Oafspraak
..L........Nafspraak op
NLKK.Q.LMMK.after
.LK..M.....Nafter the
.KKM.PL.LLLNagain
.....O.....Lagain in
JLNN.......Magenda
L.OL.......Magendada
..N.........agreed
....N...L...ahead
OLKPKN..K.KLal
L.LN........al viernes
K.NOPK.M.MKIall
L.O........Lall set
..LLN.....LNall the
OMLMLLLLNLL.alle
MN.MKLL.L..Malle #
NLLLM...M...alle ore
J.QL.......Lallora
.LJKL.ONN.KMals
KM.........Oalso
K..P.......Lalteração
.MKNMNMLKLN.am
..L........Nam freitag
L.KNL.M...MLam mittwoch
N.L.........am the
LN.M.......Lam wed
..NL.......Lamanhã #
..........NKamsel
NMMKLLML..KMan
LL...L..L..Pan application
O........L.Lan engineer
M.ML..M....Kan hour
QPKJL....M.Jan interview
J.....N....Nanbei
LL.I.LMN.M.Nand
JOLL.......Oand #
M.K..LLNM...and a
....LL.....Oand ask
.N.........Land do
LN.M.......Land i'll
........M.NJand is
LLL....M...Nand meet
JMO...M....Land our
N..M.......Jand talk
M.M.......MKand then
L....L....NLand wanted
.LLLLMNLL..Mand we
NLK.M...L..Nand you
J..........Oanfrage
L.LN........anger
..N.L......Lanneke
K.N........Lanneke and
..L.N......Lannullamento
.KLO.N.....Lanother
.K.......N..answers
LL.......O.Lanswers to
I.LKLLM.LOMRantes
LML..L...NM.antes de
...........Nantrag
...........Nantrag auf
LNL.LML..N..any
.L.......N..any time
LL.P.......Lapologies
.L.N........apologies !
O.L........Lappear
O..........Kappear before
.....N.....Lapplicants
OMLKK..LO.L.application
..N.L.......application #
M..L.K..OLLNapplication for
.....O..L...application status
.....K..N...application was
ML...M..N..Kapplied
........N..Lapplied on
KKL.N...L..Papply
LL.........Oapply for
.M...L..N..Lapplying
KLLLN.M....Oappointment
K..........Oapportez
.L.........Oapproved
...KM......Oappuntamento
JLKN..M.NNL.april
M..M....NM.Japril #
K.LN.....N.Mapril at
L.PK.......Laprile ore
OM.LLM....LLaqui
......N....Larbeidsvoorwaarden
KMKKMLLMM.KOare
MLL..L.....Oare you
LNLLM....M.Laround
.N.........Larrange
M.N........Jarrive
.....L..N...arrived
HLNOMLQML.LLas
L..O.......Kas before
K........N.Mas part
NKLLLL..M.MPask
M.ML......MKask for
OL.M.L..L.MLasked
.LM..LL....Nassessment
LO..LLN..N.Kassistant
ML.MLLLK.LLNat
LJL.NK..K..Oat #
L..........Nat about
..LN.....N.Jat all
.N.........Kat brightseam
MMSMKLLLKK.Lat the
.....N..L..Lat this
K.M........Nat your
LKL...OL.OM.attached
KMMML.M.LM.Katé
..JNKMML....au
KL.N..M.L.LNauf
LMNM.......Jaug
LMNM.......Jaug #
J.PL...M...Laugust
..N........Laura
NML........Kaus
K..........Nauswahlgespräch
KQKL......LMavailability
KP.........Lavailability for
JJMM...M...Pavailable
LMJLLLO.LM.Pavant
KNMKM.L...LNavec
LL.........Navec le
L.Q..LL...NJaw
L.O........Law aw
.....L..MN.Kaway
.OL..L.....Kback
.M.........Lback the
N..ML...MM.Jback to
L..........Nbadge
ML....N..L.Lbase
..N........Lbaustelle
.JNKMO..NL..be
...L.......Obe back
.....N.....Lbe glad
N..........Lbe on
O.L......L.Lbe seen
K.LN......N.be there
.....L..L..Obearbeitung
...........Nbeca
..L..N....NKbedankt
.....N......bedankt voor
P.KMNMLLLKMKbeen
LLN.........been added
L..LN.....NLbeen cancelled
....LO.....Lbeen closed
N....M...M.Kbeen invited
N..........Lbeen picked
NML......L..been shortlisted
KM.L.K..LQLMbefore
NLN..L.....Lbefore the
.L.......O..before we
..L........Nbefore you
NLMLL.L.M.L.bei uns
JM..M....M..bene
L.LN........besprochen
LNLLNM.....Kbest
MMJ.NM...M.Lbeste
L.O........Lbestätige
LMLL.......Nbetween
K.NL....M..Mbevestiging
L.N.........bevestiging gesprek
K.LLLOL.N.LNbewerbung
L.....O....Lbieden
KOL.LML....Mbien
L.OL.......Lbij de
N..........Lbij ons
......N....Lbijgaand
L.........LNbin
LLK.LL..NNM.bis
.L...L..N.NLbis ende
...N.......Lbisher
...N.......Lbisher #
J..QML......bitte
PMLL.LLM.MLKboard
N..........Kboard for
O.L....M...Lboard of
...K.......Nbonfanti
NMK...KM....bonjour
.LLL.......Pbook
K.P........Mbooked
..MLL......Nbooked for
N.K.........boots
KML........Oboth
K.P........Kbottes
OMKL.....L.Lbrandt
L..........Nbreakfast
NMLL.....O.Jbrief
.N.........Kbrightseam
.N.........Kbrightseam and
J.MLL..M..ONbring
..N........Lbring a
L.L......MNLbring the
J.L........Rbring your
L.....N.....brut
J.P.M......Lbst
L...N.......buen
L...N.......buen día
NPILLL..L.M.buongiorno
LO.L.......Lbuongiorno ho
.LM....M..KMbus
.MKNMPL.L.KLbut
MMI...LLLNM.by
......M..N.Lby monday
N.L.........by mrs
OL.........Kby sunday
PLLL.......Kby your
M..........Lby zoom
O..........Jbénévoles
LMLN........büro
.LK..KLMM..Qc
KMN.LMM....Kc'est
O.L......L..cabin
GLS........Mcalendar
..N.LM.....Kcalendar for
..N........Kcalendar hold
K.N.........calendar invite
LL..M..MLMKNcall
.LN.........call the
...O.......Lcambio
KLMO.......Lcame
L..O.......Lcame up
.NM........Kcampus
LN.........Lcampus interview
.NLNK.M.LML.can
N...N.....LKcan i
PL....M....Ican u
.LLML.....NMcan we
.MK...M....Mcan you
LJ.NNL.....Ncan't
K.OLM......Lcancel
...LP......Lcancelada
....O......Lcanceled
L.LLQL....MKcancelled
L..L.......Ocandidat
.MJL.OLL..LOcandidate
LN.........Lcandidate by
MLKMML..MM..candidates
LLM....N.L.Ncandidato
MOK.L...O.LJcandidatura
L.L.LN.M...Mcandidature
.LML......LOcar
.LL........Pcard
L..K.......Ncarla
S..LLL.M...Icarta
KLKNL...P..Kcaso
L..N........caso de
L.....N.....cdi
M.LLMM....MKce
MLM.........centrale
O.KL........centre
L...L......Ncentro
K.NL.......Mcerto
M.MMM......Jcfo
K.LPM.....L.change
KL.M.M..L..Ochanged
L..O.......Kchangement
K.O.M......Kchanges
QLKKMPL.K.LLche
LLL..LLN.N.Ncheck
.......N...Lchecks
M.OL.L..N.LJchef
N.ML.......Kchef de
I.N...M....Mchez
KOML....L..Mchiacchiere
O..........Kchief
L.NML.......chiuso
.NL........Lchoice
LNLM.......Mchoose
.N.MMM..LL.Lci
P.LLL.L..O.Kciao
..K.M......Ncita
M.L.L......Oclass
....L......Nclass cancelled
....L......Nclass on
L....N....L.close
L.M.LO.....Lclosed
ML..NL..M..Lclosing
..LO.......Lclosure
..LL.LL..N.Pcode
..K......M.Ncode #
..M..NL.L.MJcolloquio
K.L.L......Pcolloquio con
N.L..N...L.Kcolloquio il
N..........Lcolloquio in
N.L........Lcolloquio si
O..JLOMLL.MKcom
L.QL.......Kcombinado
.L.MN..M...Kcome in
K.NLL......Ncome on
L.OL.......Mcomigo
.LMM.O....LKcoming
NMLML......Lcommis
N.LL.N....LLcommittee
NL...LLM.N..complete
..NHNMK.P.L.con
K.LLM......Ocon il
LMJL.......Pcon la
........O..Kconcorso
......LN....conditional
......LN....conditional offer
...M.L..N..Kconductor
L.Q.....M..Jconferma
KKNL......MOconfirm
LL.........Oconfirm your
L.O..L..O..Kconfirmation
O.J.........confirme
K..L...M...Pconfirmed
O.K........Lconfirmed monday
.LMN......NJconfirmo
L.N........Lconfirms
L.N.........confirms your
PMK...MM...Icongratulations
NN.....M...Jcongratulations on
..PL.L..M..Kcontact
......LO...Kcontingent
.......N...Lcontingent upon
LKL..LQ..L.Mcontract
.....L.N...Lcontratación
L.KL..O..L.Ocontrato
.L.M.LM...NKconversa
NJM.....M..Jconversation
..L........Nconvocata
..M........Lcoo
P.L........Lcosì
INL.KOL..L.Pcould
K..........Ocould i
...LL......Ncould not
.....N.....Lcould only
KN.N.L.M...Lcould you
K.M.LM.....Ncounsel
NL.........Lcouple
NL.........Lcouple of
PLLK........ct
N.L.........cup
O.LL....N..Lcurrículo
LMKLL.L.OLLOcv
...........Ncódigo
...........Ncódigo de
PLLKL....L.Md
......LO...Ld'agent
KN.NLN.LLMLKda
OLIN.......Ldabei
L.NM.......Ldag
KOLLL......Mdalle
KOLL.......Ndalle #
O.PL.L.LL.LKdan
.....L....LOdana
OL.L.M....OJdanke
OMQL..L....Hdann
.MJNLOK.LLM.das
LML..OL.MLL.dat
NKMPL.MLM..Idata
........N..Ldata scientist
NLMMLK.MMLLKdate
N.L........Ldate #
...L.......Ndatos
.OLMKM.L...Lday
.ML..L..LM.Odays
.......N...Ldbs
L.L.M.N..ML.de
M.MLLL.L.NLNde #
L.O........Kde acuerdo
L.....N....Lde functie
MOJLL..NL...de la
..N...N....Kde marzo
M.MM..M....Kde março
L..N..M....Lde mercredi
M.L..M.....Lde octubre
O.LL........de outubro
L.LO........de quarta
L....L..N...de réception
N..LL.......de service
...........Nde ti
MLLKMLO....Mde vous
MMIMMM.NL.PJdear
O.KM.......Ldear ada
O....M.....Jdear dr
LN..LL....NLdear ms
L...NN.....Kdecided
L...MN.....Ldecided to
....LO.....Ldecision
.....LLN....definitivo
KL.MM....LMLdel
N.....LM...Ldel colloquio
KL.N.......Ndel miércoles
LLK.MMN.L.MMden
O.L.......L.den #
..N.......NJden termin
.......N...Kdepends
.......N...Kdepends on
LLL........Ndeposit
.NMMM.M.LLNHder
...N.......Lder a
O..........Jder kita
L....M....NKder stadtbibliothek
MLOM.MLNLL.Ides
.........N.Ldesafio
.........N.Ldesafio em
..LO.......Ldesculpa
L.LN........despacho
L.LN........despacho mil
.LPLLKLMLL.Ndetails
L.O........Ldetails for
.N...O.....Ideveloper
KMPLM.L...LLdi
..L........Ndi servizio
NNNMLL..LLMIdia
JNN.L......Mdica
...LNL..L..Odid
.K.KNP.MKLKNdie
..NLMLMM...Kdie stelle
JM.NMLN....Ldienstag
L.KN..N....Ldienstag #
K..LN.....LOdienstag um
LN...M......diese
.N.........Ldiese woche
LMKOL......Ldiga
K.N.L.M.....dinsdag #
L.N........Kdirections
LMOK.ML....Ldirector
JMLP........diretora
O..........Kdiscord
...N.......Ldisculpa
...N.......Ldisculpa las
LLLP.......Ldisculpas
.N..........disponibilités
N..........Ldni
OOLK.ML..OKKdo
KO..L.L.M...do #
N.L......M.Kdo a
P..........Ido an
..N........Ldo ring
K.L........Pdo you
L.N........Ldock
L.N........Ldock road
N.K........Mdocumento
L.L.L.L.N..Odoen
NLMO.......Jdoes
.M...L...O.Ldomingo
LKL.QL..M...don't
L...O......Ldon't come
L.QLN......Jdonc
MMN..N...L.Idone
N.KML.L...MMdonnerstag
L..L.......Odonnerstag #
N.L.........dont
KLMNMLM...MJdoor
K.O.........door in
........L..Odossier
N..LN......Kdown
L.L........Ndraft
.OL..L......drei
.N.........Ldrei zeiten
MLMLLML..O.Kdrie
N..LOL.....Jdrive
ML....M....Kdriver
..L..M.....Ndriving
.NOL.L.M..LIdu
.MLP.L..LMMKdue
KOML....L..Mdue chiacchiere
..LO.L.....Ldue to
K.L........Odura
.....N.....Kdynamics
.N....M...MKdá
.N.........Ldá jeito
.....N......déjà
.LKKP......Ndéplacer
LLLMNM....L.día
LMNM.MLLN.KLe
L..........Ne la
MLN........Jearly
..N..N...M.Jeditor
O.I..NKML.LMeen
L...O......Lefecto
L...N.......efecto la
O.LKM.L.MMLJein
KML..M.....Neinem
N.L.....M..Leiner
.L......N...eingangsbestätigung
........N...eingegangen
O.L.....M..Keinladung
.O.........Leither
MMMKMM...M.Kel
N..........Lel dni
.........M..el domingo
LNL.......LNel miércoles
L..........Nel programa
N.L...L...MMel viernes
...MLO.....Lelse
...NL....NMJem
L..N........em caso
..N...M.L..Kemail
L.N.........email confirms
..L.....L..Nemployer
L.L...MN.L..employment
J.Q.KM..MOLKen
LLMLL...OMLMen la
......NM...Kenclosed
KLNLM.M.M.NKend
QLL.L.OLML.Iengineer
NM.L.....L.Lengineers
M.LLLL....OLenjoyed
..O........Kentendu
L.P........Kentonces
...OLLL.M.NLentretien
.N.........Lentretien ?
LLKOMMKLPMMKentrevista
.P.L.......Jentrevista ?
....N.......entrevista cancelada
LLLNM.......entrevista de
K..NM......Lentrevista del
Q.KL.......Kentrevista será
L.L........Nentrevistamos
LKLLLM.....Qentrevistas
L.L........Nentrevistas del
PLK..MLMMMMIentro
LL.........Oentry
LLSLM.....LKentão
KLL.L.PL.MM.er
.L...N......erfahrung
KLO...M.MLK.es
L.M........Mes el
.....P..LL.Lesito
J.N..L..MLLNest
..N........Kest with
L.L........Nestar
L.KM.L.N...Nestimado
K.LKO..M.L.Oestá
KJL..M.N..NMet
N..........Let on
.KOML.L.....eu
..L........Neur
LM........N.even
PMLLL...M..Levening
JLOMOL.....Levent
L.LM.L..OM.Levery
K.L...M.MN..everyone
N.LN.......Jexam
.....L.N....examen
.L.......N.Lexcel
..LNN......Lexcuses
OL....L..N.Jexercise
OL.......L.Lexercise with
........L.KOexpect to
JLN..P....L.experience
K.....M..N.Lexpires
..L........Nf #
J..........Qf:admissions
........N..Lf:apply
..L........Nf:centre
N..KNL......f:chef
MLLNLO.LMLLLf:de
KLN..MM.....f:dr
L..........Nf:feld
N.LM......MKf:frau
..O........Jf:gail
.LL.M......Nf:hello
LLL......M.Nf:hiring
.L.NNMMMLMLHf:hr
K..........Nf:huis
OL..LM.....Lf:info
L.PL.......Kf:ivo
P..........If:joan
L..L....OM.Lf:jobs
L.LL.......Of:lindqvist
..L.......KOf:lou
..M..M....PIf:m
..LL....M..Nf:mail
..L........Of:mara
LN.........Lf:marta
..LL.......Nf:nao
K.QKLM..ML.Lf:no
K..N.......Mf:nora
HJ.L.KL.OPLPf:noreply
MLNLLLN.LK.Nf:notices
N.M........Kf:personale
L.L........Nf:radio
LM..MM.MLM.Jf:recruitment
K.QKLM...L..f:reply
MLLPM.ML...If:rh
M..NL...M..Kf:robin
...L.......Nf:segreteria
..L.....M..Nf:service
MM.........Kf:staffing
N......ML..Kf:talent
..N........Lf:theo
..N........Kf:tran
..L........Nf:ulla
KMLN........facciamo
O.LM.......Kfaccio
N..........Lfaccio vedere
N..........Lface
N..........Kface to
OMLL.......Lfait
L.L..L.N.L.Nfavor
KLNL......LNfazer
.........N.Lfaça
.........N.Lfaça o
K.M...M...NLfebruar
..M...L...NKfebruar um
..L........Nfebruari
KLLM.......Pfee
.MK.LO..L.KOfeedback
.NM.OL.....Ifica
L.NM.......Kfica para
LLL..K.....Pfile
.....N.....Lfilled the
LMN........Lfind
.LO..L....MLfine
ML......K..Ofinish
........L..Nfinish your
.K.........Ofintech
.NL....LLMLMfirst
N.L........Lfish
O........L.Lfive questions
M.LN.......Kflight
N..........Lfloristin
O.LL..MM...Lfollow
MMML..LMLLNJfollowing
N.L........Lfollowing the
LL......MN.Lfoods
MM.KM.IKL.KOfor
.JN.P....L..for #
O.JKLKL.NLLQfor a
P.KL.......Lfor an
.M...L..N..Lfor applying
.....O....LLfor coming
J.OM........for friday
QLL........Kfor interview
....L......Nfor it
K.OML.......for monday
ONLM.LJKL...for the
NOJ.NKM.LL.Lfor you
JLSMLL..LLMJfor your
.LL.....O..Mform
..M...MM...Jformal
IMN..L....MMforward
J.O..L....MNforward to
K.P........Kfoto
QLLL.L...M.Kfour
JNN..NM....Jfrau
L.N........Lfrau lindqvist
L.JN.......Nfrau nowak
O.L..L....LMfreitag
N.LM......L.freitag #
L..........Nfreitag um
L.N........Lfreundliche
K.O........Lfreundliche grüsse
JLNOMK.LL.MMfriday
LLKO......MMfriday at
.M.K.LN...K.from
M.M.L.NM...Jfrom #
K.O......M.Lfront
..ML.N.....Lfull
KLML.MN..L.Mfunctie
L.....N.....functie van
L.N.......L.fünf
..........LNfünf minuten
J..KMNL...MOfür
LLLL.N.....Nfür das
K..........Nfür den
J.O.LN.....Lfür die
LM...N......gaan
LLLMM......Mgaat
..LMN......Lgaat niet
N..........Lgallo
.L.LO.......garde
...........Mgeben
..L........Ngegen
..L........Ngegen #
O..........Lgeld
N.L........Lgemak
MMOL.ML...LJgern
O.LL.......Lgeselecteerd
KM.O.L.M.LMJgesprek
KL.NM.M....Lgesprek van
K.N.........gespräch für
M.K........Ngespräch über
K.LP........gestor
M.JNLL..MMLMget
K..........Ngetting
O.LL.......Lgil
KM.M.L..ML.Mgiorno
K..........Ngiorno #
PMLKLL......giovedì
PMLK......LMgiovedì #
...M.N.....Lglad
.L.........Nglobal
MK.LMLLMLLLPgo
.NNL.LM.M.LKgoed
..L.MN..L.LMgoing
.OM.MM.M..LJgood
L.N.........good for
.LLMN......Kgood luck
O.L.........google
N..........Kgostou
M.K...O.OLLIgot
LL....O.N..Kgot it
MM......O..Jgot your
LOLK..NLLM.Kgraag
LLL.LN..M.N.gracias
.L..LN..M.MLgracias por
JMOL..NM..NIgreat
.MM...MM...Igreat news
..P........Igreat see
LLL........Oground
OLKM..L..M.Mgroup
LN.........Kgrowth
M..N.......Kgruß
K.O........Lgrüsse
O.M........Kgrüße
KLMN..L.N.MKguten
LL.N....N..Lguten tag
...LO......Lgutted
M.NMMKLL.KLMh
NNLNLLL.LLKNh #
L.N........Lh na
L.P........Kh à
..L.......LOh:by
LNM..NL..LLLha
J.LL.OM.N..Lhaben
O..........Lhablamos
K.O.........haha
M.NLM......Jhalb
..N........Lhalb fünf
..L.M......Nhall
NM...LL.LM..hallo
KNO........Khallo frau
KKLOOMKKLLMMhas
O..M.......Khas a
LKMMNML.LLM.has been
L..NL......Lhas come
..KMN.L.L..Mhat
MMJKM.KL.LLNhave
KNL........Mhave #
.M.L......LOhave a
LL.L.......Ohave an
QNL.LK...L.Lhave been
LML.LN...M..have not
M.N.......MJhave one
LL.NOL....L.have to
....L......Nhave withdrawn
JMM.....N...have your
NLLNL.L.....he
..L..L..M..Mhe's
MK.......L.Mhead
.........L.Nhealth check
LLLL.......Pheb
LL...M..N..Lhebben je
L.LN.......Mhee
K.K.MML..LLPheeft
......N....Lheel graag
NMKMLL...LLNhello
JLOL.......Ohelp
KKLMLM.....Pher
JMP.L.L.M..Khere
K.O.........here is
O.L........Lherrn
L.NMM..ML.LKhet
JLN.M.M.....het gesprek
...N.......Lhet is
..LN........het ongemak
O.L........Lhet over
...L.......Nhet overleg
L.MNL......Mheure
...N........heute
PNKLLNL..N.Ihey
MLLMNN.L.MMKhi
K.O.........hiermit
.....N.....Lhighly
.....N.....Lhighly yet
OLK...L....Nhim
N.L.........him and
L...ML..L..Phiring
NLNL.......Lhiring manager
KL.MNO....LLhis
N..LM......Lhiya
.OLML......Lho
N..........Lhoch
O..LLML.MLMKhoi
..KNKN.LL..Nhola
J.M..M.....Nhold
N..L....LO.Mhome
LK.QLM.....Lhope
MKNOL.....LLhorário
K..L.......Phost
.LOML......Lhotel
MNNM.LM....Ihour
J..........Ohour at
...LM....O.Khours
MI.L.L....LRhow
OL.........Khow you
..O........Khugo
J.IKNM..MKPNi
KOLL.L.M..LNi can
K.OLML..M..Mi have
L..OLM.....Ki hope
..L..M....PKi will
.LLLMN..L.LNi'd
MMJO.L..MLOIi'll
..K........Ni'll ask
LO.KMN..L.M.i'm
M.LKM...M..Mi've
J..MNM..L.MKich
K.L........Oich am
KM.........Nich sie
.LMM..M....Kid
.....O....L.iemand
MKMMMMMLP.KJif
.LN..L..M..Lif it
L..N........if it's
N..........Lif so
P.L........Kif that
KLOKLONL.ML.if you
M..NM...MLLJihr
K.NM.......Lihr gespräch
O.ML.......Kihr vorstellungsgespräch
N.LNL......Kii
L..........Nik heb
.MOL.OLLM.LIil
P.LL..LMOL.Kil #
ILPNM...L.L.il colloquio
LL.M.......Nil giorno
NNLLLM..L...il suo
N..........Lill
H..N.OL.LNLNim
L..O........impossible
L..P.......Limprevisto
KMOKL.LLMNJMin
LL.......M.Nin #
KMPKL.L....Nin de
.M.LM.L...NKin der
.....L.....Nin may
.....N.....Lin mind
N.L.....M..Lin ruhe
LNI..MMLLM.Min the
.O.........Lin week
O....L...M.Jin your
NLL.....M..Lincontro
..LNM......Linconvenience
K.L........Oinformal
...LN.......ingetrokken
M.O........Jinglese
...N.......Lins
MM.L.......Linsta
LL.QL......Kinstead
L..N........instead ?
L..N........instead of
..L..N......intake
LLN..LK.KKKOinterview
MN.O.......Hinterview ?
.K.........Ninterview about
JNM.M......Linterview at
L.N.........interview details
NLOMNLL.LK.Kinterview for
..L.......LNinterview invitation
Q..J.......Linterview is
N...ML.....Linterview monday
L.O........Kinterview scheduled
.N........MKinterview slots
.....L.....Ninterview stage
LOKM........interview time
MM.L.......Linterview times
LL.........Ninterview went
O.KM.......Jinterview will
MJL..L...M.Ointerview with
M.KM.......Minterview you
K.L........Ointerviewed
..K..M.....Ninterviewing
KNJK..ML...Pinterviews
L..........Ninterviews #
L...N...L...interés
...LO......Linutile
...LN......Linutile de
NLK.LL..L.MOinvitation
L.N..M...M.Minvite
K.N........Linvite for
M.LL....MO.Kinvited
NLL.....MM.Linvited to
O.L........Linvito
MJNPKLMLN.J.is
.MML...M..NJis a
O.KL.......Lis at
....L......Nis cancelled
N.K........Mis confirmed
MLLM......KNis fine
L.NL.......Lis het
LLLN.....O.Lis no
L.LQL......Kis now
KLOL.......Nis on
O.L........Lish
..NMM.L..MLJist
LJL.KLP.MNKMit
L.....N.M..Lit !
K.K...N....Oit #
K.RM......LJit is
L....N....L.it was
KL.M.......Nit'd
.K.M..M..M.Mit's
L.MN.......Lj
LL...MP.L...j'ai
P.IMM.L....Mjanuary
N.KMM...M..Ljanuary #
NMMKPMKK...Jje
.L.LO.......je garde
.L.LN.......je préfère
........N..Lje sollicitatie
.N....M....Ljeito
.N.........Ljeito para
JN.M.LL.L..Pjij
N.MJ.N.LL.L.job
..L........Njob in
KLL.....M..Pjobs
KLNL.LM...MNjoin
..ML.LL..LMMjueves
N.M.M......Kjueves #
KM.L.......Njueves a
..N........Ljuli
..O........Kjuli #
K.MLN......Mjuly
J.ML.......Njuly #
MLKL.MML.L.Ojune
K.N........Mjuni um
J..N.......Ojury
MLP.M...M.LHjust
K.N........Ljust sent
MLLN.M......já
L..N........já não
.J..MLM..L.Pk
L..L.......Nkamer
KMMNL.LMLMLLkan
ML...L..P.LLkeep
..L.....O..Lkeep this
.....N.....Lkeep you
OMLL........kennenlernen
LL..M...L..Nkept
LN...M....LLkevin
L.L.......O.kind
O.M........Jkita
KLM..M..LMKOknow
..........KOknow when
PMLLLLL....Lkom
K..L....ML.Nkun
K.......M..Nkun je
MM.N.LL....Jkunnen
L.KN........kurzfristig
L.KN........kurzfristig nach
..N...M....Kl'atelier
H.O.M......Nl'entretien
...JMLKN.MNLla
.....L.N...Lla contratación
L..........Nla de
KLNOMM..LM.Jla entrevista
.........M..la prueba
M..........Lla riceverà
...LL......Ola réunion
LO.MML....LKla semaine
LLNN.....M.Llaboratorio
OLKL....N..Lladen
N.L.........laden sie
O..........Klado
O..........Klado da
.....K.....Nlandlord
NL..M......Klane
.LM.ML.LLMLOlas #
...N.......Llas molestias
NMLK.M....L.last
..LO.....M.Klater
NLL...LM.M..lavoro
OMJ.MJNMLL.Lle
.NJLLKO..LMOle #
K.L........Ole dr
..K........Ole ricordiamo
RJJKLL..LNNMlead
L.L..L....LQlee
PMLMLL.....Klei
...LNL......leid
..LO.......Lleider
L..M.LM...KOlet
.OK.LM....L.let's
LN..........let's talk
NNI..LQLML.Jletter
......N....Kletter for
N..........Llettera
K..........Nlg
L.LN........lic
N.K....M....licence
L.QM.......Jlieu
ONJLLK.NML.Llike
NNJ.LKMML..Mlike to
N.L...LN...Klike you
NO..LM.....Hliked
MN.........Jliked your
LMN.L.N....Klindqvist
.MJPK.L..Q.Jlink
K........N..link expires
.L...N......lista de
.K.........Olive
L.LP........local
K.O........Lloft
LMM...M..M.Jlog
..NL.L....OLlogo
K..N.M......longer
..N........Lloods
..K.......JRlou
L.LLMMN..L.Nlove
KML..M.....Plove to
......N....Klove you
O..........Kloved
P.L........Jluc
.LLMNM..L.MKluck
K.PKLML....Nlunch
N.L.........lund wir
J.NML.N..LM.lundi
KMOM.....LL.lundi #
..M......M.Klunes #
M.LOMK...LL.m
L.M..NL.ML.Lma
J.MN.ML..ML.maandag
K.NL.....L.Nmaandag #
..KM.N....LNmadame
..L.......LNmadame je
.....N..L...madame nous
L.LLM...K..Pmaggio
Q.K.MKL.M.L.mail
.LOM..L.....make
L.O........Lmake changes
LN........M.mal
.....N..L...malgré
MNNLKLL.MLKMmanager
LO.MLNM.L.L.mara
NLLM.......Lmarco
L.NML.M....Kmars
N.M........Lmars à
JMN.L....M.Mmartedì
J.MLL....M.Omartedì #
K..N........martes
NLN.LLN.NL.Hmarzo
..MM.......Lmarzo a
M.MM..M....Kmarço
..MM.....M.Kmarço às
K.......L..Omaster
.LO.MML.MKLLmay
..M........Lmay #
.L...N......may we
NOKNLLMLKLNLme
MOML..M....Jme and
JLM.......KQme know
L..........Nme luck
.L..N.......me we're
O.L.LMM...L.mee
....N.......meer
KL....MM...Nmeet the
N.LL........meet two
KOK...M.ML.Mmeet you
KLKMNL..L.NOmeeting
O...N.L....Jmei
K...N......Mmeine
LO.L.N.....Lmelhor
LM...L.....Omembers
NMKNLLML.MMJmerci
O.LMLKN..ML.merci de
.PKM.L......mercoledì
MM.NL....LMKmercredi
M..M.......Kmercredi à
KLNOLM...MLKmesmo
L..LML..M..Nmessage
M.MJ.O.ML.KMmet
L.LL..M....Omevrouw
.OMM.L...LMJmi
L.LN.M....L.mich
RM.........Gmike
LLLP.......Lmil
LLLP.......Lmil disculpas
NMK.L....M..min
.....N.....Lmind for
MLIL.L...N.Ominute
L.L........Nminute interview
KML......NLOminuten
O..KLL..LNLMminutes
K..........Ominutes ?
..L........Nminutes of
..KL.......Pminuti
M..K.L...L.Ominutos
MNLMOL....LKmir
L..O....M..Lmismo
NM.LKOL.LLJNmit
O.L........Lmit herrn
JMNML.L..LLNmiércoles
..........LOmiércoles a
L.L........Omock
L.L........Nmock interview
NNJ.LMN.L..Jmoi
...N.......Lmolestias
MMKMK.N.LOMJmonday
PMLLL.M...LKmonday #
I.NML.MM...Mmonday at
.L.M..M...NKmonday's
N...........money
J.LMML....MNmonsieur
N.M.LN..LN.Jmore
..O.......LLmore about
K.NOM.L....Kmorgen
MMKNM...LLMKmorning
JQ.........Lmornings
MMLIL.....MOmove
.LLM.......Omoved
LL.L.......Omoved to
J.LM...ML.MNmr
MNJ.......NLmrs
L.KOML.....Lmuss
M....L.N.L..mutual
KLKKM...LLNQmy
...........Nmy interview
LNL.......L.my number
M..LO.....LLmy partner
MMM........Kmärz
L.NL........märz #
..KPL.......même
..LOL.......même heure
M.L...M....Kmöchten
MJNJKNM..LNNna
M.N........Kna oficina
N.KM......M.na quinta
O.LL.......Kna sexta
JLMMLML....Pnaar
...MMNM.L..Jnach
..N........Knd
..N........Knd at
MLK..M..L.MOne
..LLLL.....Pneed a
LLNNNL.....Kneed to
JNLLMML.M..Nneeded
..LL..M..M.Nneem
L.L........Nneem uw
N.M..N..L..Inel
....NM....LLnephew
...........Mnervous
L.KN........neu
L.K.....L..Qneue
IJIPMM...L.Qnew
.....N.....Lnew status
...OL......Lnew time
M.LLLNNNKL.Lnews
PMHMLK.LLNKNnext
.....N.....Lnext apprentice
.N...L....LMnext steps
LL.P....M...next week
.L.MONL.L.LJnicht
LL.MNMLM.LLNniet
..LMN......Lniet door
MIJPQNJ.MMLJno
L..N.M.....Kno longer
M.L.NL.....Lno need
...N.......Kno problem
L.LM........no se
L.LOL.......no trouble
KJKONOL....Lnon
J.NML....M..noon
L...OLLML.MKnos
...N.......Lnos excuses
OL...L....MKnostro
KLIOMQLMK.K.not
....LO..L...not be
....LO.....Lnot been
.....N.....Lnot selected
..LN........not take
L.KLPL.....Mnotice
LML.LL....P.notícias
M...MMMML..Inous
JLMML.N..M..november
.........L.Nnovember #
..LLL.LM...Pnovembre
KLJQM.L..L.Mnow
L.LO.......Lnow on
L.JN.......Nnowak
LLLOM......Lnuestra
NPLL.N..M.LInumber
L.......O..Lnumber #
.NL.......LLnumber is
LLLML......Onuovo
LLL........Onurse
.KLNNM..M.LLnão
L.MM.......Lnão se
JRLJNLL.J.NMo
.........N.Lo desafio
LLL..N.....No seu
..........OLobrigada
L.L..L..N.OKobrigado
.....N.....Loccasion
K.NMM.M....Koct
NL....M..M.Loctober
M.L..M.....Loctubre
KPLM.......Loder
M.KL.K.OMLL.of
K..M....M.LMof #
.N.........Lof donderdag
NLLM.....L.Lof our
OL.........Lof ten
OKN.N..LL.LKof the
.........O.Kof them
LLMLLLLPN..Lof your
.KKMP...L...off
.M.L.LOOLL..offer
......L....Noffer ends
......N....Koffer letter
NN....N....Joffer you
K.NLMMM.M..Jofficer
M.N........Koficina
OLNP.L.M.LLFok
N.LN.......Kok ?
OMMMK.MLMLMIom
.MMNL...M.MJom #
OL.LLM.MLK.Mon
MMML.NMLOMLIon #
........N..Lon april
L.N.........on for
MLM...L...N.on friday
..L.ML.M.L.Mon monday
L....M.....Non my
..L........Non paper
K.L........Oon stage
M.NNLL..LLL.on the
N.HL...M...Pon thursday
.KJN.....LMOon tuesday
LKM.KM.....Oon wednesday
LLNM.PM.L..Jon your
MOMKK.LLM...one
O.M......L.Kone hour
LO.........Lone you
..LN........ongemak
LMLL.LL..QL.online
M....ML.N..Konly
.M.M.MM..L.Jons
K..O.......Lons gesprek
OLLLN.L.....onze
.OKKKLLMMMKPop
LPMLL.......open
MM...N.....Jopening
.....L.O....operador
JOLLKJLL.LMRor
...M.L..MM.Jora
O.L......M.Joral board
.L.OL.......orario
..O........Kortiz
KMLL.M..L..Oos
L.L........Nospite
L..........Nottobre #
JRLLLL...LMNou
NMKNL.MK....our
L.N........Lour coo
O.L......L.Lour engineers
N..........Kour lead
L.LNL.......our meeting
LL.LN.M.L.LOout
K...M......Nout on
O.LL........outubro
M....LM...OLouvir
M.OLMM.MKL.Kover
.L.L.N.....Noverleg
I.O..M...M.Lown
O.LM.......Kp m
N..........Kpacific
..LL.....O..page
NL..........paid
IMN..N.....Npanel
.....N.....Lpanel scored
L.K.......LQpaper
PL.MMLL....Ipar
JMLPIMLLOL.Opara
K.JN.......Opara #
LML.LM.....Opara el
..N........Lpara segunda
I.MP.......Lpara terça
.N.........Lpara una
..LN.M......parece
..N........Lparfait
..M.......NKparking
M.KL..L.MN.Mpart
N.KLN.....L.partner
.L..LN...M.Lpartners
NLNM.NL.MLLIpas
K..O.M......pasa
L..O.......Lpasa al
.LM..M...N.Kpass
K..O........passa
MN.L.......Kpassare
...M........passe de
OLL..L..M..Lpassed
NL..........passed the
NL...L......passi
.L.ML....N..passo
.LK....M...Npassport
MMPL....N.LIpasst
Q.L........Kpast
L...NLM....Lpaul
LKL...M....Opay
........L..Npayment
.L.......P.Kpdf
.LLP.......Lpedagógica
..LM.....N.Lpedimos
..L......N..pedimos que
JK.M.L..MO.Opeople
KOK.NKLNMLKMper
J.M.LM....LOper il
L.Q........Jperfect
L.P........Kperfetto
N.LL........perry
.MM..N.....Jperson
L.L......O.Lpersonality
..L......N.Lpersonality questionnaire
L.L....M...Npersonas
LL.LLP...ML.pessoa
K.O.....M..Lpetit
N..........Lpflegedienstleitung
N..........Lphone so
.LLM.L..LM.Npick
LK.........Opick a
N..........Lpicked
N..........Lpicked for
JL.L.......Qpiece
K.PL........piso
L.PL.......Kpiso #
K.ONMLLLMLLMplace
.LLOM......Kplanned
L.LOM......Kplanned for
.N...L....MKplanner
N.LL.......Lplanta
O........L.Lplatform
KMOMLJ.O.N..please
K.M........Mplease have
NL.......L.Lplease record
......N....Lplease sign
..LKNMN..L.Lplus
.NMM.LL.L.LMpm
O..L........pm ?
K.L........Opm after
N..L........pm ct
L.N........Lpm est
L.K........Opm in
L.LL.......Opm is
LL.O........pm work
..L.......LNpm works
.LLOLN...M.Lpode
KNLMMOLM.L.Kpor
KM...L.N...Npor favor
....LO..L...por tu
.N.M.......Kportal
MONL......MHportfolio
M.M........Kportfolio review
M.N........Kporti
.MN.MM..LL.Kposition
.LLO.M.....Mposso
JMNM..MMNMLIpost
IMN..M.N.LMLposte
OLL...M.....posto
LMPK.NMLLL.Kpour
LMML.......Mpour un
N..........Lpouvez
N..........Lpouvez vous
K.LK..LN.M.Npre
.......N...Lpre employment
LN.........Lprefer
LO.........Lpreferred
LN.........Lpreferred candidate
J.P.........prep
M.L.........presenti
N...M......Kpresso la
L..KLLL.MO..prima
O.K........Lprincipal engineer
.........MNKprinted
N.L........Lprobearbeiten
M.LO.......Jproblem
L..L.O..LM..proceso
.LLNLM...N.Kprocess
.N.LN......Lprochaine
L..........Nprograma
K..........Oprogramme
L.KL.....M.Nproject
..L...OM.L.Lproposta
.N..........prossima
..L......O.Lprueba
.L.LN.......préfère
KL.........Opuedes
N..........Lpuedes venir
.M.LLN..L...puesto de
...LNL......pulled
.PLL....L..Lpuò
..N........Kqa engineer
KP.ML...L...quando
LMLO..M....Lquarta
KKI.PPKNJNNKque
MNL...M.L..Lqueremos
NML..L..M..Lquesta
.L........N.question
.KLKL....N.Pquestions
OLKL.....K.Nquestions and
L........N..questions for
KM.MLO....L.qui
.M........NKquick one
.NI...M...MNquinta
JMML......MMquinta às
OLLL.L...L.Mr #
L.N.........rappel
KL.........Prate
.N.........Krather ring
P...ML.....Jravi
IJR..LKKLLRKre
NM.........Lre application
.....L....N.re gracias
J.LQ.M....MKre interview
L.OM......KLre re
..L.......N.re thank
LML.MLL.N..Mread
LLLN........rebook
.....L..N...recebemos
........N..Kreceipt
........N..Kreceipt of
LL.......M.Nreceive
.....M..M.LMreceived
OKL....M....record
NL.......M.Lrecord your
NM.........Jrecruit
L.L........Nrecruiters
P..........Kreden
L.K...M....Oreference
JM.....P....references
........O..Kregistrada
.....N......rejected
..ML....LM..reminder
..L........Nremoved
L.KL.......Prendez
L.KL.......Prendez vous
.ONL.LMLML.Kreply
KOL...N....Kreply with
.........N.Lrepo
LL.O.L..L..Nreport
..NM.......Kreq
..NM.......Kreq #
J......M...Prequest
K.O.L.......reschedule
..O........Jreschedule cancel
.L...N..L...resultado
.J...L..N..Presume
L....L..N..Lretenue
J..L..MM.N.Mreturn
LMKN.......Nreunião
J.O...N.M...review
......N....Kreview and
O.MLM......Iricerca
M..........Lriceverà
M..........Lriceverà il
........O..Kricezione
MNO..L.....Iring
..N........Lring the
L.L........Oringrazio
L..........Oriverside
NLMM.......Jroad
.....L.N....rodrigo
OKI..LN...N.role
KKOML..M.LMMroom
O..........Krosa
L.N.........round is
LL.L.......Pround of
M.M........Kroussel
O..L.......Lrow
...M.......Lruf
N.L.....M..Lruhe
P.LL.L.....Mrun
L....L..N...réception
...LL......Oréunion
K.OL.N..LL.Ms
I.Q.LLN.OLMIs:!
LG.JOKJLMM.Qs:#
KLMKOLL..L.Ps:# #
...........Ms:# new
OQJIKKOLLK.Ns:?
JNKKLKN..KLRs:a
KN...MN...MKs:about
.M...MN....Ks:about the
....NL......s:absage
L....L..N...s:accusé
L....L..N...s:accusé de
LNL......M..s:action
.L......L..Ns:adoption
L.O........Ls:agenda
K..P.......Ls:alteração
L.........MNs:am
L.L........Ns:am donnerstag
O.M..LM..L.Ks:an
J..........Os:anfrage
..L.N......Ls:annullamento
.L.N........s:another
.........N.Ls:answers
MLLLKM..NL.Os:application
.....O..L...s:application status
K.K.M.M....Os:appointment
...K.......Os:appuntamento
......N....Ls:arbeidsvoorwaarden
.N.........Ls:are you
LOK.......LMs:availability
.N.........Ls:availability for
J.O........Ms:avec
L.Q..LL...NJs:aw
L.O........Ls:aw aw
...........Ns:beca
K.NL....M..Ms:bevestiging
L.N.........s:bevestiging gesprek
KMLLLO....LNs:bewerbung
M.L..L.....Ns:board
..NL.......Ls:booking
J.Q.........s:calendar
K.N........Ls:calendar invite
.LMLLL..L.LPs:call
...O.......Ls:cambio
LNM........Ks:campus
LN.........Ls:campus interview
....N.......s:cancelada
....O......Ls:canceled
L.LLP.......s:cancelled
..L........Ns:candidate
K..........Ns:candidato
.NL.LM..O..Ks:candidatura
L....O..L..Ms:candidature
L..NM......Ls:change
L..O.......Ks:changement
..K........Os:cita
....L......Ns:class
....L......Ns:class cancelled
OMMMLL....MHs:colloquio
L..........Ns:colloquio con
NML........Ls:commis
ML...L...O.Ls:complete
..L........Ns:con
........O..Ks:concorso
.......N...Ls:conditional offer
L.N.....M..Ks:conferma
K.O..L..O..Ks:confirmation
L.L........Ns:convocazione
NLL..L..O..Ls:cv
...........Ns:código
...........Ns:código de
.LKO....M..Ls:data
O.KM.......Ls:date
K.M........Os:day
KOL..NK.MNJMs:de
L....L..N...s:de réception
....LO.....Ls:decision
..LLM......Os:del
N..........Ls:del colloquio
..K........Ns:demo
K.P........Ls:details
L.N........Ls:details for
.LM..L..LL.Ms:di
LKL..M.....Qs:do
..LL.......Os:donnerstag
...LN.......s:door
.L......N...s:eingangsbestätigung
O.L.......MJs:einladung
.MLL.L..LM.Ns:en
NMMNL......Is:entretien
OMMNM.LLLLNHs:entrevista
....N.......s:entrevista cancelada
L.L........Ns:entrevistas
L..........Ns:entry
.....P..LL.Ls:esito
L.L........Ns:f #
L.........KNs:feedback
........L..Ns:finish
........L..Ns:finish your
..L........Ns:first
..L........Ns:first day
L.........N.s:following
K.PMLKLLMOMLs:for
L.N........Ls:for #
K.OLML.....Ls:friday
...LN.......s:gaat
...LN.......s:gaat niet
O.NNM.L..LMFs:gesprek
...LN.......s:gesprek gaat
LL......O...s:got
L.......N...s:got it
.L...M....N.s:gracias
L.....NM...Ks:great
.L.L.L..M..Os:have
.........L.Ns:health check
L..N........s:heute
...........Ns:hire #
..N..M.....Ks:hold
...N.......Ls:horário
MMN........Js:hour
LKL........Ps:how
MMKL......LNs:ihr
LLMLLLL..NLPs:in
N..........Ls:incontro
ONNOMLKKKJK.s:interview
L.N.........s:interview details
.L.L.......Ns:interview in
L.O........Ks:interview scheduled
.N........MKs:interview slots
MM.L.......Ls:interview times
OLK..L.....Ms:invitation
K.N.........s:invite
O.L........Ls:invito
..N..L..M...s:is
KL...L..OM..s:it
...........Ns:jobs
O.L..M.....Ls:junior
J..M.......Os:jury
J....L..LMLPs:la
J.M......M.Os:le
.O.........Ks:let's
.N.........Ks:let's talk
M.K........Ns:meet
K.LLM.....LPs:meeting
.....L.....Ns:my
.L.OML.....Ls:need
.L.OML.....Ls:need to
........L..Os:neue
LLLMLL.....Ps:new
...NL.......s:new time
L...LMNM...Ls:news
NQLL.L.....Js:next
.N.........Ls:next steps
.N.........Ks:next week
...LN.......s:niet
...LN.......s:niet door
K..........Ns:nieuwe
.L..N.......s:no
..L.O......Ls:notice
.....L..M.N.s:obrigado
L..K.LOL..LMs:of
LL...LNO.L..s:offer
.M.LMOL.LLLMs:on
...L.......Ns:on thursday
L........P.Ks:online
K..........Ns:op
.N..........s:open
.....L.O...Ls:operador
L.L........Ns:ospite
...L.......Ns:overleg
LNNM.......Ks:panel
..........LNs:paper
M.KL..M.LL.Ps:para
........L..Ns:payment
.ML.......LNs:per
NMM.....L..Js:phone
MMM.....L..Ks:phone screen
.LMNM....L.Ls:please
LN...O.....Ks:position
L.O.........s:pour
N.L........Ls:probearbeiten
..L..O..L...s:proceso
..L...NM...Ls:proposta
..L......O.Ls:prueba
..L......N.Ls:questionnaire
OLLL.....L.Ms:r #
JIR.LLKKLKRLs:re
NM.........Ls:re application
.....L....N.s:re gracias
J.LQ.M....MKs:re interview
L.OM......KLs:re re
..L.......N.s:re thank
L..........Ns:re the
.....L....LNs:received
L..........Ns:reference
...O.L..L...s:report
..NM.......Ks:req
..NM.......Ks:req #
L.L........Ps:request
.L...N.....Ls:resultado
...........Ns:reunião
..LL..M....Ns:review
L..L.......Os:room
.MO........Ks:round
L....L..N...s:réception
...LL......Os:réunion
L.P........Ks:scheduled
KOL.M......Ls:scheduling
MMM.....L..Ks:screen
L.N........Ls:see
L.N........Ls:see you
L.O........Ks:set
LN....M....Ls:sign
.........N.Ls:skills
LO.L......MKs:slots
.N.........Ls:slots open
..L..M..N..Ls:sollicitatie
.....N..K..Ms:status
.N.........Ls:steps
M.JL......NMs:team
L.MN.......Ks:termin
L.QL.......Ks:terminbestätigung
L.L..M...N..s:test
.........N.Ls:teste
L.L.....M.PKs:thank
L.L.....M.PKs:thank you
JJNLMLMM..LPs:the
L.N........Ls:the #
...L.......Ns:their
JKQMLL....N.s:thursday
LMKQLM...L.Ls:time
..LN........s:time change
MM.L.......Ls:times
KL.NMLN.MLLLs:to
M.O..L.....Ks:tomorrow
....N.....LLs:tomorrow's
LLL........Ns:training
N.LM.M....MJs:tuesday
LLLM.O......s:update
K..P.......Ls:updated
ML.......N.Ls:video
PL.......L.Ls:video interview
.K.........Os:visit
..LL.......Os:visita
L.......L..Os:volunteer
PL........MJs:vorstellungsgespräch
ILOK.MMLK.LPs:votre
..LL.......Os:vous
N.L.........s:w
NKL.L...P.MIs:we
.N.........Ks:week
.....L..L..Os:weekly
......N....Ls:welcome
.N....M....Ls:when
PMK.MM.MLL.Ls:with
I.PKLLOL.LO.s:you
.....L..N.NKs:you for
I.M.LMLLMOLNs:your
M.L.LM..OL.Ls:your application
..M........Ls:zoom
L.L.L.LNLM.Os:à
LMLNL......Msabato
KLML.MN...LMsaid
LL.N......LNsala
LL.........Nsalary
KKHSKK...O.Lsame
...N........same place
..L........Nsamira
..LN........samstag
OML........Ksat
N.L.........sat #
MLJKMNM..MLNsaturday
KPL.M......Lscheduling
.N.........Lschick
.N.........Lschick mir
.N.........Lschikt
..L........Nschlagen
..L........Nschlagen wir
M.......N..Kscientist
.........O.Lscore
.....O.....Lscored
.....N.....Lscored you
....N.....LLscratch
.MN....ML..Kscreen
ML.....M...Mscreening
NJMPLNLL.K.Kse
N..L.......Lse tiendra
KK.KMM...LLQsecond
K..L.M.....Osecond round
..L.......LNsecond try
NLPKL.LLLNL.see
K........M.Nsee the
MNPLL......Isee you
NML......L..seen
N.L.........seen by
.MNN..M....Jsegunda
..N........Lsegunda #
.MLLLN...L.Mselected
.LLL.......Pselected for
L.L.O....M.Lselection
LPLMML..LLLKsemaine
.O.........Lsemaine prochaine
JNLOLL..L.M.semana
KMK..LM.LNLOsend
.........O.Lsend us
MMLLLN..LL.Nsenior
JMO..LM.M..Lsent
.....L..N..Lsent to
.MK.M.K...LOseptember
L.L........Oseptember at
L.........LOserai
M.MMLL...L.Mservice
..L........Nservizio
O.KL........serviço
O..........Kserá
N.L........Lserá el
O.K.M......Lsession
..OL.....M.Lset
L.O........Lset for
LO...L...M..settimana
M.L.....L..Nseven
........L..Nseven days
...NN.L...LJsexta
KLNNL.......shall
OJNLL......Mshift
O.J..LL..M.Mshort
K.L........Oshort interview
N.L..L..OL.Kshortlisted
..........NKshould i
L..........Nshow
..L........Pshows
RJKJ.MO.OLLKsi
..L........Nsi no
N.LLM......Lsi terrà
M.MLMLM....Ksiamo
K.PL.M.....Lside
NMKLM.MLMLKLsie
K.L...M....Nsie als
P.L........Ksie gern
N.NL.......Jsie sprechen
N.......M..Ksie zu
LMLK.......Osig
LNN..LQ.KL.Ksign
M.M..L..LL.Nsign in
LN.........Lsign up
........N..Lsimilar
........N..Lsimilar jobs
K.L.O......Msin
L...O......Lsin efecto
MNJMML.MN..Jsind
.........N.Lskills
LPM.LL.....Kslot
KP.L......MKslots
.N.........Lslots for
.N.........Lslots open
O.LL........sms
...N.......Lsnow
M..PQ....LMHso
NNL.ML.M...Jso i
M..LP......Kso no
.L.NM.....NLso sorry
....OL.....Lso there
M..OLM.....Jso we
LNLLL...L.NMsobre
O.L........Lsofia !
O..........Ksollicitatiegesprek
O..........Lsollicitatiegesprek is
LL.L.P....LMsomeone
.....N.....Lsomeone whose
L..O.......Ksomething
L..O.......Ksomething came
MN........L.sono
JJKPQNLL.LMIsorry
.ML.LO.....Lspot
N.ML.......Lsprechen
N.M........Ksprechen mit
OLLMM....M.Isr
Q.KL..L....Lst
L.PL........staat
.....O.....Lstack
L....M....NKstadtbibliothek
NL.LL....LMNstaff
O.L......L..staff engineer
L.KL.M..LM.Pstage
O.L........Lstanza
.KN..LP..M.Jstart
......N....Lstart when
L.......L..Ostarted
L.......L..Ostarted an
.LNM.......Lstarts
M.MLMN...L.Kstatus
K.PM..L....Lsteht
LMO....ML..Kstelle
NLL..L..LONKstep
OK.......L.Mstep is
JKMQL.L.KL.Pstill
L.O........Lstill good
LLL........Ostrong
..N......M.Jstudio
NKKK..M.MM.Msu
L..L..LP....subject
L.....LP...Lsubject to
L.L........Nsubmit
..L.....P..Jsubmitted
O.K.LPN.LLLIsuite
N.L.....LK.Nsuits
OKL......K.Osuits you
..L.L.L....Psummer
L.LLMLL..P.Nsunday
L.LLM......Nsunday at
NNLLLM..L...suo
N.LL.......Msuo colloquio
M.N........Ksuper
NOL........Ksuperintendent
K..LLN.LL.MOsur
..L........Nswap
L..NL.LN..LMt
K..N....N...tag
.J..MN..MML.take
L........N.Ltake home
N.LM.......Ktake place
K........M.Ntakes
NKML.L.L.M.Ntalk
N..........Ltalk money
.LKM.....M.Otalk to
M.N........Ktaller
MMMMLLL...MJtarde
MQNKLI.MMMMGte
.........M..te pedimos
..IKL.OM.KOMteam
.L...L....LOteam and
L.......L..Nteam can
OLL.M.L.....teamleider
OKJPL....L.Mteams
.N.........Ltelefonieren
OMLLL.L.LLMNtell
MKMK.L.MLM.Oten
LLNL...MLL.Nten minutes
.LNNL.....MKtermin
L.QL.......Kterminbestätigung
N.LLM......Lterrà
J.MNL.....M.terça
LMML....LP.Jtest
.OL.....M..Ktext
MOLNMK.LML.Jth
L..N.......Lth same
..N........Lth we
N.LM.......Jthan
..LN.......Lthan #
LLNKMML.MLO.thank
LLNKMML.MLO.thank you
J.OLMNL.NLNKthanks
LMN..NLM.LLLthat
..LNLL...M.Mthat is
L.OLLM..M..Kthat you
LN...LKKIM.Nthe
.MNN.KLLMMMIthe #
N.L....M...Lthe board
L.M.M......Lthe calendar
......K....Nthe candidate
N..........Kthe chief
N...L......Lthe evening
N.L........Lthe fish
.N.........Kthe growth
...LM......Nthe hall
KLP..L.M..MMthe interview
M.N........Kthe invite
.....K.....Nthe landlord
M.........MLthe last
JNL......O.Lthe link
.L..N...M...the month
O.L..M.....Lthe morning
KLL.M......Pthe new
NLLL.M..LM.Lthe next
.....LL....Othe offer
..LL.L.....Othe old
LN.........Lthe one
KL...N......the panel
.L..LN......the partners
MML..M.....Kthe phone
N........L.Lthe platform
.N.........Lthe portal
......N....Kthe role
KLOL......NKthe room
KLLOLL...O.Lthe same
.LL........Nthe screening
MN.........Jthe shop
L.O........Lthe side
...N.......Lthe snow
J.LLL.MM..NNthe team
M.LN.M....MKthe time
.MN........Lthe workshop
JMSNLL...L.Hthen
..L.......LNthen !
N.L.........then he
K.O........Lthen the
L.O........Lthen we
J.KMMLL.MMMMthere
LL.LML...O.Mthere is
LLL.......LPthese
M..K.M....LOthey
.L......M..Nthink
JL.NOO..OKK.this
L.N...M....Lthis email
.LNLLM.MN..Kthis is
..L.....O..Kthis number
.....N.....Lthis occasion
NL.M.O.....Jthis time
KOLL.L..L..Pthis week
LOKMLLLL.PLLthree
.N.........Kthree days
OL.L..M..M.Kthrough
.N.........Lthu may
.KKPLLL.L.MNthursday
..P.LL.M.MLKthursday #
J.MN......N.thursday at
OL.KKNL.LMLMti
O.L........Lti faccio
N..L.......Ltiendra
N..L.......Ltiendra le
.MMPL.LLKNOJtime
NLN........Ktime #
..LN........time change
LNM........Ktime in
L........O..time the
.L.........Otime url
IPOMLL...L.Ktimes
N...........tmrw at
.KJK....K..Oto
NKOML....M.Lto #
MKK.LNL..N.Mto a
O.L........Kto appear
O.L........Kto back
LM.M.M.M...Kto bring
L.M.........to calendar
LL........MNto confirm
N..........Kto face
O.LL.......Lto follow
OL....K....Lto hear
LL..N.M...L.to hire
OKKLLM..LMMMto interview
K.L..M..LM.Oto invite
OL.L..M...MKto join
LLP...LM....to make
.....L....LNto next
O.....N....Jto offer
LNL.....L..Mto schedule
LMJLLM..L..Oto see
L....L....NLto thank
NMML..L..NNJto the
KL..M......Nto us
L.......L..Oto volunteer
.LM..L..LL.Oto you
.LPM.LM.L..Kto your
LLNL.O....L.toch
LK.OM...KLM.today
..LLOL......told
....N......Ltold me
L.O.NL...MMKtomorrow
O...L......Ktomorrow #
M.M.M....MLJtomorrow at
...MOL....LKtomorrow's
LLL.M......Ntonight
L.LMLL....LOtoo
KLOL.....M.Mtop
M.NL..L..ML.tot
L.P........Ktour
..N........Ltour and
...N.......Ltoutes
M.M........Ltrae el
M.M..L....NJtran
L..N........treffen
KML..M...M.Ntres
N.N..L...M.Jtrois
LLLMLM....LOtry
KMNLKO.M.LLMtu
J.ML.....M.Ntue
KMML........tue #
L.LNL....LMMtuesday
.LLN......M.tuesday #
.N.........Ktuesday ?
..N........Ktuesday the
NL...L..M...tuo
...LNL......tut
L.LML......Otutto
NNLM.KLMN.LKtwo
N.LM....M..Ktwo of
L......N....two references
.M......N..Ltwo weeks
.........O.Ltyping
..OL.L.....Ltá
SLL.L.OMLLLIu
M.NL.......Lu #
O..........Ku come
L.O.K..LLL.Ouhr
L..........Nuhr ein
L.N...L.....uhr im
M.L.......NKuhr in
...........Muhr kommen
L.L........Ouhr mit
OLLLMM..L..Kuit
O..L........uit voor
QJK...LLLLLNum
ML.OK.....MNum #
L.MKLM....LOuma
.....N....L.uma pessoa
MPKM.LLLMOLJun
NNLL.......Kun colloquio
.NLL....M...un entretien
LPJ.LLL.LMMMuna
LNLL.......Muna entrevista
NMK.MN.M..KKund
......LM....und der
QLKL..M....Kund ich
.L.MLOL.L...une
LLL........Nuniform
NMMK.MML..MIuns
O..........Kuns ?
.....N.....Lunsuccessful
......LM....untersuchung
.MKMMLMMMM.Juntil
KM.ML..LL..Nup
KN.........Mup for
KM.N......MLup on
K.O........Lupcoming
LLLN.N...L..update
JK.R........updated
.......N...Lupon
.L.........Nurgent
LOP.JKKLJOKMurl
..NJMNL.OMKJus
.........N.Lus a
QL.LMM.....Hus on
L.L........Nutrecht
L..KLM...LMNuur
..M........Luur in
LLL.LL.M.L.Quw
.LMLLOL.LL.Mv
K.M........Nv è
LKONMM...MLKva
JL.MM....N.Mva bene
JMKONK.MM..Lvan
..LOL.......van woensdag
NM...L...M.Kvedere
L..NM......Lvendredi
...M........vendredi même
M..LN......Lvenga
P.L..M....MJvenir
M.OL......LLver
..L..NM....Lverder
.L.M.O.....Lvez
NMLK.LL..M.Nvia
OL...M...L.Lvideo interview
NLJNL.M..LM.viernes
M.KM.......Mviernes #
MLL.....N...view
.....L..L..Oviewed
K.ML....L..Ovisit
NMM.LM....LJvoir
K.......K..Pvolunteer
L.LM.OK...LNvoor
L..L......MOvoor de
..L........Pvor
......LM....vorbehaltlich
N....M.....Kvorbei
K.OL..L...MMvorher
RM..L...M.MGvorstellungsgespräch
N..........Lvorstellungsgespräch findet
K.L.N.....MNvos
.N..........vos disponibilités
M.LN........votre entretien
OMHKML.M.LMMvous
L.K........Ovous avec
.L.LN.......vous faire
KML......L.Ovous êtes
.........N.Lvragen
MMJMM.L..L.Mvrijdag
QL.......L.Kw
N..........Lw dana
NOLL.......Kwalk
.N.........Lwalk in
LO.L.......Lwann
RNKLLLN.MLLJwant
M.L...N....Lwant it
PLL...L.M.LLwant to
L.........OLwanted
L.........OLwanted to
N.KL......M.ward
N.L........Lward manager
KLLMLMMLN.LNwas
L....N.....Lwas a
.....L.....Nwas received
..L..L..N...was sent
P.MLL....L.Lwat
O..........Lwat een
NLL..L..N.L.way
J.MN.PML.MK.we
N.J..ML.L..Nwe are
K.MN.......Kwe can
KLL.NML.NL.Lwe have
KM...N..N..Lwe hebben
KMNL..M.....we je
.....N.....Lwe keep
L..NL.......we shall
.LNL.......Mwe talk
O.LL..M.M..Kwe want
.LNMLK..M...we will
K.LL..O....Mwe willen
....MN.....Lwe won't
M.....NM...Lwe would
KMKM..MM...Mwe'd
KM....M..L.Mwe'd love
MKNL..L.MO.Kwe'll
PLJLN.....L.we're
MLLM.O..M.LJwe've
L.K........Owebinar
JMN.L......Mwed
JNMMLM....LNwednesday
KML........Nwednesday #
K.OL.......Mwednesday at
...N.......Lwednesday's
OMM........Iweds
OLM........Kweds #
GRJNKL.LM.NMweek
KQ...L....L.week ?
.....L..L..Oweekly
LM......O..Kweeks
NLL.ONL.L..Jweg
.N...L......welke
N.JM.M....L.well
KLM.LNM.M.KMwere
MLLL.......Nwerk
N..........Kwerkstatt
LOLK.M..MLLNwhat
L.O.........whatsapp
IR.M.LM...KMwhen
.N.........Kwhen are
.N.........Kwhen could
JMLM.....M.Mwhen the
KRLL.....L.Lwhich
N........L..whiteboard
IKML.M...NLPwho
.....N.....Lwhose
KM.NL.L....Mwie
L.LN........wie besprochen
NJMMLJLMNKM.will
L.N.......NKwill attend
JLMMMJ.MOL.Mwill be
.LN....M.M.Kwill call
L.L........Owill hold
M.K........Mwill interview
...NMP..L..Jwill not
...M........will now
KL.L.......Owill visit
........K..Nwill write
L.LL.MO.L..Mwillen
MLM.LN..ML.Lwir
N.L.........wir laden
KM.LMM..L.M.wish
L..........Nwish me
L...NM..L.NKwish you
ON.MLN..KKKLwith
PL.L.M...LLLwith a
K.N........Lwith anneke
L..N.......Lwith candidates
.N..L......Kwith me
LLO........Lwith mr
.....N.....Lwith someone
MMNL.M.M..LHwith us
....ML.....Mwithdrawn
LL...L..MMLOwithin
.L.........Nwithin #
KOLM.L..MLMLwoche
.N.........Lwoche mal
.OKPLLL...LLwoensdag
L..LMN......won't
L..LMN.....Mwon't be
M.LN........wordt
NMKN..LM..LLwork
O.LL........work ?
.M.O.......Kwork for
L.L.M......Nworker
KOKL......O.works
.MN........Lworkshop
L.O........Lworkshop ?
RMHKK..MKKM.would
PMLLLLMNLL.Lwould like
..LL......LOwrote
SLLKL.....L.x
L..LN......Mxx
N.MMLM.MIM.Ly
..L......L.Nyearly
...........Nyears
NKL.L.PM.L.Kyes
.....LLM..LNyesterday
.....N.....Lyet we
OMLJKMMLJ.L.you
..O....M.L.Lyou a
L.N.M......Kyou accepted
MN.........Kyou an
M....N..M..Jyou applied
LLOKM....M..you are
L.....OM...Lyou as
OL.........Lyou be
K..........Nyou both
MLNLKNM..NLLyou can
LO..LN.....Kyou could
OLL.........you do
M.KK.ML..KNMyou for
...M.MO....Jyou got
NNLLKL..LNLMyou have
.....N.....Lyou highly
..M.LP..MLLJyou in
LO.........Lyou next
NL..........you passed
LN.........Lyou prefer
L.......L..Oyou started
LL.........Oyou take
L.ML..NN...Jyou the
L.NM......MJyou thursday
PMI.N.NMLP.Hyou to
L..L..N....Myou want
KL...NMM....you were
PLN..M..L..Jyou will
P.LL.......Kyou'd
LLPL....MMMKyou'll
L........L.Oyou're
L.N........Lyou're all
..N........Kyou're on
QLJLNL.....Lyou've
KLOL..J.NLKNyour
OMJL...LO.LKyour application
LP.........Lyour availability
..O........Jyour booking
KLNL.M.....Myour calendar
.NL........Lyour choice
L....L..N...your cv
..L........Nyour driving
M.L.....O..Kyour form
.LQONM..L.LHyour interview
NML........Kyour letter
LKL........Pyour new
MLLL....L..Oyour next
J.O......M.Lyour own
KMO........Kyour panel
..J....M...Nyour passport
O.L........Kyour portfolio
..MMML....NJyour time
..L......L.Nyour yearly
......N....Lyours if
L..N........zeit ?
.N.........Lzeiten
LL.QL.....LLzelfde
.L.N........zelfde tijd
K..........Ozit
.........O.Kzondag
.........O.Kzondag #
LMO.L....L.Mzoom
NKKLM...M.LNzu
L.......M..Nzu einem
LLH.LLM.MMMQzum
O.LL......MKzum vorstellungsgespräch
.O.........Lzwei
.N.........Lzwei drei
OMGHIKJKRLJO~1:application
.PJNMLLLLK.M~1:appointment
L.LKL.K.LSLL~1:assessment
MQK.LJL..KMM~1:availability
MLJ..L.L.MMO~1:bank
.KPLMKKMLMLM~1:booked
PKLIKLM...NN~1:bring
.NPJKKOLOKL.~1:call
JKKLSJLLKLMK~1:cancel
JLH.LOK....Q~1:candidate
IRLMKML.LLL.~1:choose
..LLMLLML.LN~1:client
NNNMMJKKJ...~1:clock
PNIMMMKKK.L.~1:come
JHJJKKQLOQMN~1:complete
NKJ.LLJTLLL.~1:condition
IJQJKKLMMKPN~1:confirm
J.MLMRM.LLKK~1:decided
KJJQLQL.MLLL~1:decline
JL.KRN..LLLL~1:filled
MKKKL.PNL.OK~1:forward
L.K.L......Q~1:health
JJKLMMSML.LL~1:hire
.M.L.K.ML..O~1:home
MOHKKI.MJM.O~1:hope
LMMNL...KNLN~1:internal
.M.MLMJL.JKN~1:interview
L.OK.ML..LLN~1:interviewer
N.JJK.LLOO..~1:invite
M.KLKNLLMLNN~1:join
ML.LMPLL.L.L~1:keep
N.QJLLL.L.LN~1:meal
.NMLNNLLJLML~1:meet
LOK.JI.LLPKO~1:minutes
MJMM.JOLLMJM~1:month
IKGR..LLK.KM~1:move
.LKJ.KQ.KLLO~1:offer
MN..MLKL.M.L~1:onsite
NLJLLML.N.NM~1:opportunity
.MJMLPMMLKLM~1:panel
.LH.OQL..JOK~1:past
ML.IPMOM.L.K~1:position
LLKL.....M.Q~1:press
L..KLLMLRKK.~1:received
KL..NKL.M.LO~1:recruiting
IIIPSPLLKL.I~1:regret
JMPLL...L..N~1:reminder
LMPKMLMKM.ML~1:reply
K.KMMM..KMLO~1:research
MKO.L.MNMLL.~1:review
.LNLMKKMKKMO~1:room
.N.LML.KMO.K~1:round
O.KLLLMNML..~1:sales
LLJ.N.LML..Q~1:school
MNKLKNL.O.LL~1:shortlist
NNKNKLLK.KO.~1:talk
NMPK...KNJMK~1:team
KKKJKQKKMLSK~1:thanks
KINQQKLKJLNK~1:tomorrow
NL.LLM....OJ~1:travel
.LPK....MPLI~1:trial
NOMKKLKK.LLN~1:video
OMK.........~1:visa
NKMN.KKJJK.N~1:weekday
ONKM.LNKKLNL~1:withMe
N.KJMML.LLLO~1:yesterday
NINNNKK..NK.~1:zone
NMHHIKJKRKJP~application
L..........N~application&complete
....LM..N...~application&past
.L......P..L~application&received
NM...L..MM.L~application&thanks
O.L..L.....L~application>come
L.......M..M~application>complete
OML........J~application>hope
O.......L..L~application>meet
KL...N..N...~application>past
MML.L...O..L~application>position
........N..L~application>review
L.......O..K~application>team
L....L..M..N~application>zone
JP.M.LLLLK.N~appointment
L..........N~appointment&confirm
MNLL.......K~appointment&interview
L.L........O~appointment&month
KN........LM~appointment&weekday
..K........N~appointment>confirm
.NLL..M.....~appointment>weekday
LLL.L.K.LRLL~assessment
L........O.L~assessment&complete
..LM..L..N.L~assessment&hope
.........N.L~assessment>complete
.L.......N..~assessment>minutes
LRJLJKKM.KM.~availability
.N........MK~availability&round
.L.L.......N~availability&weekday
.N.........L~availability>round
KMLLLM.....O~availability>weekday
.MI..KLL.NMO~bank
.KOKMKKMKNLN~booked
N.K....M....~booked&month
..KM.......N~booked&weekday
L.LL.......P~booked>interview
K...M......M~booked>weekday
OJMHKKM..LMO~bring
LMNKKOOLOKKL~call
MMM........K~call&past
M.JL..M...LO~call&weekday
OLJL.M..L..M~call>weekday
HJMJSJKLKLM.~cancel
L.L.O......L~cancel&clock
..L.PL....ML~cancel&interview
....O......L~cancel&month
L.OL.......L~cancel&move
L.LLO.....ML~cancel&past
....NL......~cancel&position
..L.O.......~cancel&weekday
....NL......~cancel>interview
....N.......~cancel>position
JKK.LPK..M.O~candidate
..LL.......O~candidate&clock
K..M..L....O~candidate&weekday
L..M..L....N~candidate>weekday
HSJ.KMKLLKL.~choose
LO.M........~choose&hope
.NL........L~choose&interview
LN.........L~choose&withMe
..LLMLLNL.LO~client
NNMM.JKKJ...~clock
Q.LNL.M...LI~clock&come
KLM.......NM~clock&confirm
N.LL....L..N~clock&invite
L.LNM......M~clock&move
J.L.NMMM...M~clock&past
L..........N~clock&review
..MM.......K~clock&round
MKNL...M..ML~clock&talk
MNMM.L.LL..L~clock&weekday
PLKOL......K~clock&zone
KMKM.......N~clock>interview
ML.L....M..N~clock>minutes
L..M.......M~clock>move
OL.K.......N~clock>onsite
L.L........N~clock>review
NLLK.....MLO~clock>talk
..K.M.....PK~clock>thanks
L.OM.....L.L~clock>video
GRJN.L..LNMM~clock>weekday
..NN.......J~clock>zone
ONI..NM.J.LK~come
J..LLM.M..MN~come&hope
ML.O.......K~come&interview
LL.N.......M~come&minutes
...LN.......~come&tomorrow
QJJ...MM.LLK~come&weekday
P..L.......K~come>interview
...LN.......~come>tomorrow
PJJO..MM.L.L~come>weekday
KHIJJJR.OQMN~complete
......N..L.L~complete&offer
L.....O....L~complete>offer
........N..L~complete>past
.LJLKLLTLLL.~condition
L......N....~condition&position
KIP.JKK..KPN~confirm
L.OL......ML~confirm&interview
J.N........N~confirm&month
K.O.........~confirm&position
J.NL......ON~confirm&weekday
L..........N~confirm>appointment
J.PL.......N~confirm>interview
M.........NJ~confirm>join
..LL......NM~confirm>weekday
JLMLMRM.LLKK~decided
MIIO.RL.MKLK~decline
.....N.....L~decline>candidate
JLLJRN..LLL.~filled
..L.O......L~filled&position
.LLK..RNL.OJ~forward
N.K...N....L~forward&month
..L...N....L~forward&position
......OL....~forward>position
O..L......LL~h:application
L.OM.L..L.MK~h:clock
O.L........L~h:complete
..L.......NL~h:hope
..I.M.....OM~h:interview
..KO......LM~h:minutes
NMJMML....NL~h:month
M.L.L......O~h:past
MM.OL......L~h:position
...........N~h:received
..L........O~h:recruiting
L..M......LN~h:round
.MK.......O.~h:team
L.ML.L....PL~h:thanks
JLON.L....M.~h:weekday
K.O.........~h:withMe
K.L.L.LNL..P~health
JJLLMMSML.KL~hire
L.....N....M~hire&month
L.....P.....~hire>month
L.....N....L~hire>weekday
LN.L.KMML..O~home
MNIMJK.NJ.LM~hope
NMK.....LK.N~hope&interview
OML........L~hope&join
OKJ.LL.M.N..~hope&weekday
LN.M........~hope>choose
KM.........O~hope>invite
O.LO.L.....J~hope>weekday
ML.MKNL.KMLN~internal
LL.MLMJ.MLKN~interview
M.KLLM...MLN~interview&invite
J.LN.......O~interview&minutes
PKL..M..M.LL~interview&month
LLLQ.......L~interview&move
NLK..N..L..M~interview&past
LLL........O~interview&recruiting
LLKM.....MLN~interview&team
.L..LN......~interview&thanks
NN.N.LL..L.L~interview&weekday
..O..L.....L~interview>booked
.LL........N~interview>candidate
MNL..M...L.L~interview>choose
.LKM......MN~interview>clock
J..P........~interview>come
K.M........N~interview>hope
K.L........P~interview>minutes
.L.L.M..M..K~interview>month
.LLNLN.....M~interview>past
LL...L.....P~interview>round
SMMNMKL..L.G~interview>weekday
..OL.ML..LLM~interviewer
O.IJK.KLON..~invite
OLKL....M..M~invite&month
N.L........L~invite&position
N.JL.N...N..~invite>interview
.L.LKNM..LNM~join
JK.LQPKLMOLJ~keep
PKPJK.K.L.L.~meal
..O........L~meal&talk
NL.L........~meal>weekday
.N..MOK.JMMK~meet
K.M........N~meet&minutes
L.LNML...M.N~meet&weekday
L..L.......O~meet>room
M.........OJ~meet>team
M.KMNL.....M~meet>weekday
MML.II.L.OKO~minutes
.MLO.....L.L~minutes&weekday
O.K.........~minutes>clock
KL......M..O~minutes>interview
O.L........L~minutes>room
OLL........L~minutes>talk
MLMMLKOLLMJ.~month
L.LN.......M~month&move
..L.MLNM...K~month&position
M.N........K~month&round
N.M..M.....J~month&team
MK.NLKL.LMKN~month&weekday
N.L........L~month>bring
NKLM....M...~month>minutes
N.L........L~month>onsite
HPK.M.M....O~month>weekday
GIIR..KLK.KP~move
L..O.......L~move&talk
LLKNM......O~move&weekday
L.NL.......L~move>cancel
LLLQ.......K~move>interview
LLKPML.....M~move>weekday
JKJJLKSMKLLP~offer
......N....L~offer>complete
MN.O.LKL.M.K~onsite
JMN..L....L.~onsite&team
L.O.......NJ~onsite>weekday
NKJMLMLLN.O.~opportunity
M..LLP.MKLLL~panel
MLH.ORL..JNK~past
NMLLN......J~past&position
.L......N..M~past&received
.....N.....L~past&regret
LM.LLN...L.M~past&shortlist
LLLOLMM....L~past&weekday
MM......N..J~past>application
L.LLPL....MK~past>cancel
....LN......~past>decided
...L......LN~past>hope
M..........K~past>invite
.LL.....M..N~past>received
LMLLLN..LL.M~past>shortlist
L.LNLM....M.~past>weekday
.JNHPONN.L.L~position
O.L.......MK~position&talk
K..L..L...MO~position&team
N..LM......L~position&weekday
L..L......LN~position&yesterday
.....N.....L~position>decline
J.MMLL..L..O~position>hope
L...L.OM...L~position>month
.M..OL....LL~position>past
.L.........N~position>talk
O...L......L~position>weekday
LLKL.....M.Q~press
L..LKLMLQKK.~received
M....M..N...~received>application
.MKMN.K.MMK.~recruiting
L.LL.......O~recruiting>video
IJHQSPLLKLLI~regret
.....N.....L~regret&shortlist
.....N..L..L~regret>application
....LN.....L~regret>past
JMOLL.L.L..P~reminder
..N........L~reminder>interview
MO.M.KOJNKMJ~reply
.N..........~reply>choose
LL.M..LMLMLM~research
LLO.L.MNM.L.~review
L.......L..O~review>interview
NJNP.LL.KJ.L~room
N.JL..M....N~room>bring
OLL.........~room>talk
KL........LO~room>weekday
.N.LM..L.O.K~round
K..L..M....N~round&weekday
L.L........N~round>weekday
L.GJHPKKRJJN~s:application
L....L..P..L~s:application>received
FONNNL.LLLLO~s:appointment
..L........N~s:appointment>confirm
LKLL..L.LS.J~s:assessment
LPLL....L.KN~s:availability
LMLLLL..L..Q~s:bank
I.UKL......K~s:booked
NNNLL...KLL.~s:call
JLJJTJL.LLLK~s:cancel
....N......L~s:cancel>interview
J.KKM......R~s:candidate
KOLM........~s:choose
.KN.L...LNNM~s:clock
L.L......MLO~s:clock>weekday
OKLLM....L.N~s:come
L...LLKSLL.K~s:condition
ELTJLLL.QL..~s:confirm
K.N........M~s:confirm>interview
...LLO.....M~s:decided
LLLPNN.....J~s:decline
..N..M.....K~s:filled
L.K........P~s:health
LL.LL.OM...M~s:hire
ILL..K..L..U~s:home
...N.LO..L.J~s:hope
K.ML..L...LP~s:internal
QPMONKJJJJ.K~s:interview
L.O........L~s:interview>booked
....OL......~s:interview>cancel
L.N.........~s:interview>confirm
...N........~s:interview>move
L..........N~s:interview>school
L..M.L....MM~s:interview>weekday
LML........N~s:interviewer
RKIKLL..LLMM~s:invite
PLK........L~s:invite>interview
N.MLL.......~s:meal
OLLIN.L..LLQ~s:meet
PLL.........~s:month
IKKTJLL.LLMK~s:move
L..NL.......~s:move>interview
KL.LLLPPLL.N~s:offer
......LN...L~s:offer>condition
LK...L..M..Q~s:opportunity
IM.M.L.....O~s:panel
KK.NMIL.PL.N~s:past
PNLKLP.LKLKM~s:position
KLL........Q~s:press
JJL.LH.LTLL.~s:received
.L...L..P..K~s:received>application
L..L.M..LL.P~s:recruiting
J.RKL...LM..~s:reminder
L.O........L~s:reminder>tomorrow
ILMKM...M.LQ~s:room
PONJL.L.LMLI~s:round
KLHLLLNPLL.P~s:sales
.......O...L~s:sales>condition
JLLL....ML.S~s:school
QMNLN.LLKLOH~s:talk
O.IL.MM.LLN.~s:team
KJJLKKLLOLWH~s:thanks
.....L..N..L~s:thanks>application
LLQ.OKL.LLLL~s:tomorrow
OKL.MML.LRLH~s:trial
NKL.....LQ.K~s:video
..L........O~s:visa
GIPOSLKLLLO.~s:weekday
N.KLLLMNML.M~sales
LKJ.N.LMLL.Q~school
.NKLKNL.P.LK~shortlist
O.L........L~shortlist>interview
NMLMJ.KL..N.~talk
L...LN....OL~talk&thanks
MJ.PL.M....K~talk&weekday
MO.........K~talk>hope
J.L........Q~talk>minutes
L..N.......L~talk>move
O.LM......MK~talk>position
LKMO..M...LL~talk>weekday
OMOOLL..MJ.J~team
NL.M..M....J~team&weekday
L.K........O~team>meal
L.MLL.M...LO~team>position
KKJK.QKKMKSK~thanks
..L.LO......~thanks&weekday
OML..L..M.LL~thanks>application
.LL..N.....L~thanks>come
L...LN..L.NL~thanks>talk
JJMQQKLKKLN.~tomorrow
N.OL......NI~travel
.LQK.L..NPLH~trial
MOOLKKLL.LLM~video
NLML......ML~video&weekday
I.O........M~video>room
J.L....M...O~video>team
.MK....M...N~visa
MMMN.JLKJL.N~weekday
M.L.L.M...MK~weekday&withMe
MPN..L.LLL.L~weekday>clock
L..NM.......~weekday>come
LLLN........~weekday>hope
K..........N~weekday>internal
.MOK.......K~weekday>interview
KM.NL.M.LL.M~weekday>minutes
NJMNLKLLL.LM~weekday>month
J.N.LM.....N~weekday>position
K..N........~weekday>room
....ML....NK~weekday>thanks
P..........I~weekday>withMe
OPJO..NLJK.K~withMe
MM.L......MK~withMe>hope
JMLO..M.L.KN~withMe>reply
.M..LM...M.K~withMe>weekday
MMLJMML.LLLO~yesterday
MLMNMKK..MK.~zone
L.N.........~zone>bring
.LMK..MML..Nà
M.NJMLML.LLMà #
L.O...M....Kà l'atelier
NLM.L....MMKà la
O.L........Lça
.KM.MOLLLKMMè
L..........Nè convocata
N.L.........è fissato
.LKK..L....Qé
KML......L.Oêtes
LNK.......LNüber
N..........Lüber die`,
};
