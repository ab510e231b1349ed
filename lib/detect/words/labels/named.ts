// Written by `npm run train` from the mails in tests/fixtures/mails; not by hand.
export const named = {
  most: 4.5818,
  follows:
    '280 146 -564 -7 -533 23 -726 78 -544 0 -530 -54 -147 465 -111 -134 -8 -306 62 -190 -225 -120 20 -88 437 -315 -205 -69 -339 -34 -208 -249 -179 -136 0 -185 -255 437 -93 -213 -55 -189 -89 -193 -74 -96 -252 -245 381 -189 -91 -83 -263 -169 -221 -227 0 -103 -118 -129 -157 277 -14 -98 -131 -114 -107 -60 -264 11 -292 -234 298 -124 -261 -233 -267 -77 -51 -234 -143 -158 -57 -343 -121 377 45 -210 -25 -16 -146 -199 -201 -45 -297 -94 405 1 -210 -118 -99 -268 -201 -200 -147 -357 -194 -269 -391 382 -3 -130 -261 -133 -173 -89 -352 0 -269 -229 315',
  weights: `\
AfBLCYEaGWIeJW $b
CUIf $b)
AjEbGVIT $b.
Gg $b9
Ge $bX
AbDaEbGTHaIhKe $bXx
ASIh $bx
AiHW $h
Ad $h.
AbBcCfISJXKb $s
AUEl $s.
Ad $sX
AXCdGdHTIXKg $sXx
Hg $sx
Ak 3!
AeGe 3"
Gc 3#
AbEdId 3&
Gd 3'
Ag 3'll
Ag 3're
Ae 3'un
Ai 3've
AkGbKT 3(
AfCgEUGcIQKW 3)
Ab 3*
Ag 3+
AjCWETGfIWKS 3,
Aj 3-
Jj 3-ho
AgCUEdGVIcKe 3.
AiIb 3/
Bp 3/in
Ad 300
Ad 3025
Af 3026
Ae 3027
Ad 310
Ac 311
Fc 314
Ae 315
AYGd 32
Ab 320
AW 322
Gd 32e
AW 32nd
AVGe 33
Ag 330
Ad 345
AUGa 37
Gb 38
Gg 3900
AlCc 3:
Ak 3;
Ag 3<
Ac 3>
Al 3?
Ai 3@
AdGb 3a
AU 3aad
AQFg 3aal
ANFi 3aan
AT 3aas
AYFh 3aat
Ad 3ace
BTCe 3ach
Dk 3ack
ARFgHc 3ada
Gg 3ade
Jf 3adu
Jk 3ael
AcBW 3aff
Di 3aft
AUFk 3afé
BdEhGa 3age
ARJb 3aig
AQ 3ail
Hi 3aio
ANEhFe 3ais
Ae 3al
AQFf 3ala
AQ 3ald
ASCjGjIb 3ale
Ai 3alk
ASGaKd 3all
Ae 3als
Fe 3am
AN 3ami
Af 3amo
Ab 3ams
Ad 3anc
AcCiEgGSJQKT 3and
AODgGf 3ane
Fi 3ang
Ji 3ani
Ji 3ano
AcCjEOHa 3ant
AWGd 3ao
AN 3apo
AU 3apt
Jh 3arc
AUCUEfGf 3ard
CfEPHo 3are
AUDf 3ark
ARKb 3aro
AbGbHP 3ary
Ab 3ase
Cd 3ass
ASGe 3ast
Br 3asv
AgGb 3at
IV 3ata
AYGbHjIWJQ 3ate
AUGg 3ato
Ij 3ats
Kf 3att
AY 3auf
Fl 3aus
Fe 3av
Ge 3ave
Ad 3aya
Ai 3ays
Db 3az
FjGa 3aße
AT 3aça
Ae 3be
Ae 3bei
Aj 3ben
AaBS 3ber
Aa 3bij
Ja 3bke
AWHf 3ble
Jg 3bob
Da 3bor
AT 3box
ARHc 3bro
Ad 3by
Gg 3c
BdHp 3cal
AW 3car
Kc 3cci
Hf 3ceo
Cf 3cer
AfIi 3ces
Hg 3cfo
Ac 3cha
Bi 3che
AW 3cho
CeDi 3cht
AXHh 3cia
AMHi 3cio
Af 3co
Aa 3com
Bf 3coo
Ja 3cor
AYHj 3cto
AY 3cus
Ah 3cvs
AN 3d's
Ag 3dam
Ac 3dan
Ge 3dar
Ao 3day
AVCgEfFTGaIdKh 3de
AU 3dei
AUEf 3del
AhFf 3den
AOBeDSERFQHjIj 3der
ASJf 3des
AUCdEbGa 3di
Af 3dia
Ad 3die
AfDW 3dio
AN 3dit
ES 3dle
ATEhGc 3do
AOBiHo 3dor
EgGd 3dos
AiJa 3dr
Hf 3dra
AX 3dri
AUEe 3du
Ag 3dña
AcEaGU 3e
AbGVIg 3ead
AVCaDfHdIg 3eam
Af 3eat
AP 3eau
AO 3ech
AU 3ect
AP 3ede
GdJb 3een
CeIg 3eer
AaGd 3eet
Hf 3efa
Hg 3efe
Ee 3eg
ARFh 3ega
Ih 3ege
Ah 3eil
AbKR 3ein
Cd 3eit
Ge 3eja
Jd 3eke
Gc 3el
ASJkKg 3ela
ARFfGd 3eld
Jh 3ele
AS 3eli
Ac 3em
Ah 3eme
Jg 3emu
AfGY 3en
AUJe 3ena
Bi 3end
Ad 3enf
ASKg 3eng
Jk 3eni
AXBfCaEKHgIhKS 3ent
Ji 3epi
Jc 3epp
ARBj 3era
Bd 3ere
Ac 3eri
Dc 3erk
Di 3ern
AQKb 3ero
Af 3err
AhBWCTFgHOKe 3ers
ARJjKg 3ert
AQFo 3ery
Ag 3esk
Ac 3eso
Id 3ess
AjIh 3est
Bm 3eta
Ki 3etd
ASBkHiJX 3eur
Kf 3evd
AU 3eve
AR 3eze
Gc 3fen
Ab 3fr
AU 3für
Af 3g.º
AU 3gal
AV 3gel
AcGV 3gen
ATCeEWHdIgJV 3ger
ATBe 3ght
CfEf 3gie
AQ 3gio
Ah 3gna
Ec 3gos
Af 3gr
Hg 3gte
Ef 3gäu
Ah 3has
Aj 3hat
Jg 3hdi
AXBUHhIaJd 3hef
Ag 3hen
Ae 3hez
AR 3hia
Ed 3hic
Jl 3hin
Db 3hmp
He 3hod
AXDpFi 3hof
ARGc 3hop
Ge 3hos
Ag 3hq
Hf 3hr
Cb 3hrs
Gf 3hru
Ab 3hub
AT 3huy
Cd 3i
Af 3i'd
Ah 3i'm
AUGbIi 3ial
Jf 3iam
ARCjDd 3ian
Ec 3ias
Ag 3iat
AYDhIjJV 3ica
ATBhCbFVHiJQ 3ice
Ai 3ich
DWIf 3ick
AX 3ico
AQBbElIh 3ics
Cf 3icu
Jj 3ida
Eg 3ide
AQHl 3ied
AU 3ief
Dg 3iek
AXJc 3ien
ARBmJd 3ier
AfBd 3ies
Jm 3iet
Ad 3iew
AUBf 3ift
AWJc 3igo
AYCh 3ii
AU 3ijk
Ch 3ijn
Jh 3ike
JV 3ila
DU 3ile
AeJd 3ill
AfCb 3ime
Cd 3in
AUFf 3ina
AXEg 3inc
IbJg 3ind
AgBYDOEPHhIgJU 3ing
AV 3ini
Gf 3ino
Ad 3ins
AbEVFfHbIiJOKQ 3ion
APBcCiHh 3ior
Af 3ipe
ARBd 3ira
AbHT 3ire
AOBfKT 3iro
Fk 3irs
Am 3is
DdGa 3ise
AYBeJV 3ish
Gc 3iso
AVBkCgHh 3ist
Ab 3ita
APGj 3ite
AhJe 3ith
Aj 3its
Kf 3itt
ASCgEa 3ity
AVHe 3itz
APCi 3ité
AS 3iva
BV 3ive
AR 3ivo
Jh 3ián
AaHi 3ión
Kf 3j
Kf 3jan
AhCV 3job
Fg 3jr
AQJc 3jun
Ak 3ken
APBk 3ker
AWDg 3ket
Ge 3km
Jd 3kus
Aa 3la
DcJi 3lan
AT 3lar
Ea 3las
Gj 3ldi
Ja 3ldo
AKDh 3lec
Aa 3led
Aj 3lei
Kb 3len
ARCb 3ler
JRKb 3les
APGa 3ley
Dh 3lia
ALHf 3lid
Cb 3lin
AY 3lip
AX 3lis
Ad 3lke
Gj 3lla
AYBRCbGdIWJe 3lle
Kc 3llo
Hd 3llr
Jl 3lly
ATDaFj 3lon
Gb 3los
Ac 3low
Ag 3lth
Eh 3lto
AN 3lub
De 3lue
Ah 3lum
AW 3lvd
Ad 3m
APEYHd 3man
Gl 3mas
Ae 3may
Ad 3mbe
Ag 3me
Jb 3mel
Ag 3men
AQFlGb 3mer
Jf 3met
AT 3mgr
Hd 3mi
Cb 3mie
Ak 3mme
Af 3mon
AmKb 3mos
Ea 3mps
AjJa 3mr
Ai 3mrs
Ah 3ms
Ae 3my
APDl 3n's
Af 3na
AYGTHiJS 3nal
Ai 3nan
BX 3nce
ASHe 3nco
AkCT 3ncy
Jm 3nda
Je 3nde
AVCd 3nds
Ji 3ndt
AR 3ndy
AU 3nea
Bg 3nee
Eb 3nen
ATBcESHhIf 3ner
AdIf 3nes
Al 3ney
Af 3nga
Aa 3ngs
Jd 3nie
AYEg 3nik
Ja 3nil
Fg 3nit
Kn 3nna
ANHeJg 3nne
ASJo 3nny
AcGY 3no
AVJb 3non
AS 3nor
Id 3nos
Ac 3not
Cc 3nst
ASHr 3nta
AVBkESGeHhKT 3nte
Ag 3nti
AfEUIe 3nto
BaCb 3nts
AWJl 3nty
Jc 3nán
Ad 3nês
Af 3o
AS 3o/a
AVGg 3oad
Aj 3och
Gj 3ock
Af 3ode
AXEg 3ods
Ab 3ody
Ab 3oep
AUCaEi 3of
Hi 3ofd
APDo 3oft
ANBc 3ogo
AVEU 3ola
AdEg 3old
Ag 3ole
AX 3olo
Aj 3olt
JX 3oma
AUHl 3omo
Aa 3on
JV 3ona
ASGdKa 3ond
DgFfIV 3one
AWDSFg 3ong
ARJi 3oni
Aa 3ons
AS 3ont
Kc 3ony
DU 3ool
ASFgGg 3oom
ASFc 3oor
ASFl 3oos
CWDgHg 3ora
GU 3ord
DeISJT 3ore
Ad 3ork
Je 3orn
Ak 3ors
AaCf 3ort
JU 3ory
AR 3osa
Gf 3oss
Gi 3ost
Jl 3ott
HfId 3oup
AfDRFdGX 3our
Ah 3out
ALBl 3ouw
ATGk 3ove
Aa 3own
Hk 3p's
Bi 3pa
CWHhIc 3pal
ASEb 3pay
CeEg 3per
Af 3ple
Ag 3pm
Ga 3pot
Aj 3ppo
AVHg 3pus
AYDi 3que
Ak 3qui
ANHh 3r's
Je 3rag
DVEi 3ral
Ha 3rar
Ag 3rau
Ab 3rby
ER 3rch
Jc 3rco
Ae 3rcy
Gg 3rd
AX 3rde
Ad 3rdi
AdCfHT 3rea
Ak 3ree
Af 3ref
Jm 3reg
Dk 3rei
AQKd 3rel
Ab 3ren
AQHh 3rer
Ae 3rew
Ae 3rey
Ib 3rh
ARCcDhFhKU 3ria
Df 3rib
Aj 3rid
AWDbFe 3rie
Ag 3rif
Df 3rij
Jf 3rik
An 3rim
AMBjHgJP 3rin
FiJR 3rio
AQJh 3ris
Jf 3rit
Df 3rke
AY 3rks
AbJh 3rla
Db 3rly
Af 3rn
AR 3rno
Ab 3rof
Fb 3rom
AV 3ron
ARDe 3ros
Gf 3row
AP 3rra
APFi 3rre
Ak 3rrn
Fh 3rsa
Ch 3rse
AO 3rst
Aa 3rth
Gh 3rto
AQ 3rts
AUFd 3rua
AX 3rue
ASJh 3rys
AM 3rza
AdDk 3ría
Eh 3sa
AU 3san
AV 3sch
Il 3sec
Jg 3sef
Ge 3sel
Kl 3sen
AUBaCi 3ser
Ja 3sie
Ag 3sig
Jd 3sin
Kc 3ski
Ai 3smo
AOIaJk 3sor
AV 3sos
Ac 3soy
AeJT 3sr
Ak 3sra
AXCe 3sse
Jh 3ssi
AcDhKX 3st
Bj 3sta
AV 3ste
AQ 3sti
Ad 3sto
Ab 3sts
AM 3sée
An 3t's
An 3tag
CgEdJW 3tal
AfKf 3tan
Ce 3tas
AU 3tea
AeEk 3ted
If 3tee
Dn 3tek
DjFf 3tel
Am 3ten
AVBeCiDUEcGWHjIgJW 3ter
Am 3tes
AbDgFdGb 3the
Kf 3thy
Jc 3tie
AO 3tin
DYGcJh 3ton
AWBeCjDTESHhIlJV 3tor
AbFgKe 3tra
ARBiHkIT 3tre
Ai 3tro
AV 3tta
GaJb 3tte
AQ 3tti
AT 3tto
AY 3tty
Hd 3tua
Fd 3uai
Ce 3ual
Gj 3uay
ANFf 3ube
Jj 3uca
AV 3uct
AR 3ude
AbKe 3uer
Kf 3ugh
Am 3uhr
AXJk 3uim
AQFe 3uis
ARFe 3ula
AX 3ult
CiGV 3und
DhKd 3une
AfBcHjIc 3ung
AhDY 3upo
Ad 3ups
AhIb 3ure
Aa 3urs
Bj 3use
Ag 3ust
Ag 3uta
Hf 3uty
Dh 3uur
Bc 3uía
AW 3val
AVDfEWJkKf 3van
Df 3vas
Ae 3vec
Aa 3vel
Gd 3ven
CiEY 3ver
Jj 3ves
Cc 3vet
ASFi 3via
Jg 3vie
ARCd 3vil
Jc 3vin
Aa 3vom
Ag 3w/d
Dd 3way
AYFl 3weg
Ai 3wei
Gj 3wen
Jb 3wim
Cc 3wth
Aa 3y
AO 3yer
AY 3yon
Aa 3yor
Cf 3yst
Af 3zen
Jg 3zia
Am 3|
Gd 3°
Af 3·
Aa 3»
Aj 3äch
AcHa 3ção
Ah 3è
AOJe 3ène
AO 3ère
Jg 3ève
Af 3é
HW 3üro
Ak 3–
Ai 3—
Ak 4!
AeGe 4"
Gc 4#
AbEdId 4&
Gd 4'
Ah 4'est
AkGbKT 4(
AfCgEUGcIQKW 4)
Ab 4*
Ag 4+
AjCWETGfIWKS 4,
Aj 4-
Ah 4-118
AgCUEdGVIcKe 4.
Ji 4.ssa
AiIb 4/
Ag 4/w/d
Ad 400
Ad 410
Ac 411
Fc 414
Ae 415
AYGd 42
Ab 420
Ad 42025
Af 42026
Ae 42027
AW 422
Gd 42e
AW 42nd
AVGe 43
Ag 430
Ad 445
AUGa 47
Gb 48
AlCc 4:
Ak 4;
Ag 4<
Ac 4>
Al 4?
Ai 4@
AdGb 4a
Ad 4aben
Hd 4aber
AUEb 4able
Ah 4aces
AP 4acht
Ad 4acio
If 4ader
Bj 4ador
Ac 4ados
Af 4adre
Jf 4adu
AaBNCaHeIg 4ager
Ed 4agos
Hg 4agte
Gf 4ahru
EpHW 4aire
Fk 4airs
Ah 4akar
AMBgHm 4aker
Ae 4al
Gj 4aldi
Dd 4alia
AYFm 4alle
Ak 4ally
Ag 4alth
Eh 4alto
Fe 4am
AHFf 4amer
AL 4ance
Af 4and
Jl 4andt
Ab 4anka
AQKc 4anna
ATJb 4anny
Jj 4anon
ATIe 4anos
ATBd 4ante
AR 4anza
AWGd 4ao
EL 4arch
Jc 4arco
Aa 4are
Aa 4argo
AXJd 4aria
AaHh 4ario
Jd 4arla
Ad 4arte
Ad 4arth
Ad 4aría
Ac 4asin
Af 4ask
Fl 4asse
AgGb 4at
AUEg 4ater
Cm 4ator
Kf 4auer
AW 4aula
AU 4ault
Fe 4av
Ge 4ave
Ae 4avec
Db 4az
Ad 4bach
ASFc 4bar
Ae 4be
Ab 4beat
Jn 4beni
Ag 4bers
AU 4bert
De 4blue
Ab 4blum
AW 4blvd
Jg 4bob
AR 4box
Ab 4bung
Ad 4by
HW 4büro
Gg 4c
AUFk 4café
Fi 4cais
He 4capo
Jd 4capt
AP 4casa
AV 4cent
Ai 4ceso
AT 4cess
Hg 4cfo
AXBUHhIaJd 4chef
ATCgHdKR 4cher
Ae 4chez
AS 4cial
Ch 4cian
Eg 4cias
Bm 4cien
ANFb 4cina
Ai 4cing
Af 4cios
Ab 4ción
Hd 4cllr
AN 4club
Af 4co
Dg 4coil
Bf 4coo
Ja 4cor
Jm 4cott
Ac 4crew
Ai 4ctie
Hc 4cto
HiIh 4ctor
Ac 4d'un
Cf 4dach
Af 4dade
Eb 4das
Ac 4days
AdEU 4ddle
AVCgEfFTGaIdKh 4de
Ha 4dean
AKFj 4dega
AU 4dei
Ef 4del
AOHi 4dens
Hj 4dent
GbKb 4der
AN 4des
Ag 4desk
AUCdEbGa 4di
Ah 4die
ARBc 4dige
Ai 4dine
Jm 4dith
ATEhGc 4do
AKHh 4dora
AWGf 4dos
AiJa 4dr
AbHiJW 4dra
AUEe 4du
AV 4duct
Ag 4dña
AcEaGU 4e
Jg 4e'll
Ja 4ebke
AX 4echt
He 4edor
AgEV 4eers
Ee 4eg
Jg 4ehdi
BiDd 4eira
ASBh 4eiro
Gc 4el
Dh 4elec
AXJj 4ella
AfBVCb 4elle
Ac 4em
Gh 4emin
AfGY 4en
AaIb 4ence
Hh 4enco
Ah 4enda
Jd 4endy
Ad 4enf
Cb 4enst
AR 4enta
Hj 4ente
If 4ento
Ai 4ents
ARGa 4epot
Jk 4eppe
GXIo 4eral
Ab 4erby
AO 4erde
Ad 4ered
Dk 4erei
AXDi 4eria
AVDq 4erie
Df 4erij
Ag 4erim
Hg 4erin
Dg 4erke
Di 4erly
Ek 4erra
AQ 4erre
Ak 4errn
Jd 4erry
Di 4ería
Dc 4eson
Jh 4este
Ah 4eton
Hk 4etor
Af 4evel
Ji 4evin
Jb 4evra
Ak 4eção
Aj 4ffer
ATGh 4fice
AgEY 4fing
Ah 4for
GY 4ford
Ak 4fore
Ab 4fr
Ae 4from
Ab 4fter
AT 4für
Ad 4gang
AWGh 4gate
AW 4gent
Bj 4gger
Ig 4gica
AQFe 4ging
AT 4gner
Ec 4goud
Af 4gr
Ji 4greg
Bc 4guía
AXDg 4haft
Ig 4hair
Ag 4half
APGf 4hall
ASCh 4hand
Ag 4has
FmGb 4haus
Ac 4have
AeCU 4head
He 4hefe
Af 4herr
AW 4hind
EW 4hire
AUJh 4hmet
Db 4hmp
Eh 4hnik
He 4hod
Kh 4hony
Gb 4hool
AYEc 4hore
Ag 4hq
Hf 4hr
Bh 4hrer
Ad 4hres
Cb 4hrs
APHk 4hter
AXDdFi 4huis
Cd 4i
Af 4i'd
Aj 4i'll
Ah 4i'm
Ag 4iamo
AXJg 4iana
Gh 4iano
AUBl 4iate
Bm 4ical
Ch 4icer
Ac 4icht
Gl 4icio
Ah 4idad
AN 4ider
Jb 4iela
AWFc 4ield
Bk 4iera
ATBq 4iere
ATBe 4ight
AYCh 4ii
Af 4illa
AV 4ille
Cb 4imie
Cd 4in
AXEg 4inc
Bg 4inee
AT 4iner
Ii 4ines
Aa 4ings
Ad 4inês
Ad 4ione
CWHhId 4ipal
APCf 4ique
Dm 4irio
Jf 4irte
Am 4is
AXCe 4isor
Ah 4ist
ASBo 4ista
Bd 4iste
Af 4it's
Ad 4ital
AYHl 4iter
Jd 4iton
Ci 4itor
Aa 4iver
Ja 4ivo
Kf 4j
Hf 4jefa
Jf 4jess
AhCV 4job
Fg 4jr
Kc 4june
Bg 4kauf
Ge 4keja
AS 4kend
Ab 4king
Ge 4km
Aa 4la
Fk 4laan
Ac 4lage
Ad 4lanc
GS 4land
Ge 4lane
Jh 4lapo
Cd 4lass
Df 4late
Ib 4lder
CaIj 4lead
Ih 4lege
CgHbIW 4lent
AX 4lery
Ef 4lgäu
Hd 4lid
Hd 4lied
APBeEb 4lier
DjKa 4line
Jg 4ling
AOFr 4lion
Gd 4llam
AXBi 4ller
Ah 4lock
AIBe 4logo
ASGf 4loor
AVGd 4los
AXJi 4lson
AO 4lten
Ea 4lves
AS 4lvia
Jg 4lvie
Cf 4lyst
Jf 4lène
AU 4lère
Ad 4m
Ic 4mana
Ia 4mano
Jh 4marc
Hg 4mate
Ae 4may
Hf 4mbro
Ag 4me
Ib 4mein
Jd 4mel
AgCdIi 4ment
Dl 4mere
AT 4mgr
Hd 4mi
Ad 4min
Ad 4mine
Jg 4mira
Ad 4miss
Am 4mme
Ad 4mmer
Kd 4mond
Fm 4moos
AVHg 4mpus
AjJa 4mr
Ai 4mrs
Je 4mrys
Ah 4ms
Jg 4msin
Ae 4my
Jj 4n-ho
Af 4na
ER 4nale
Aa 4name
Ja 4nata
AT 4nato
AWJh 4nchi
Ae 4ncia
Ad 4ncil
Ge 4ndar
Aj 4nden
Ja 4nder
Af 4ndes
Ji 4ndra
ChIf 4neer
Jh 4neke
Jd 4nena
Ah 4ners
Hd 4nf.ª
Af 4ng.º
Ih 4ngen
Ae 4nhor
Ge 4nhos
AiDi 4nica
Bl 4nico
Cf 4nicu
Af 4ning
APBcCiHh 4nior
AV 4nist
Kd 4nner
ARJl 4nnie
AcGY 4no
Cb 4ntal
AY 4ntas
AY 4ntel
Cm 4nter
Hf 4ntor
Dd 4ntre
Ai 4ntro
Af 4o
AUEa 4oard
AS 4ocal
Ah 4oche
Hi 4ocia
AUCaEi 4of
Cb 4ogia
Ce 4ogie
Ae 4ogna
AMJf 4ohan
Jh 4oira
Ad 4ombe
AS 4omer
Aa 4on
BfETIh 4onal
Jb 4onas
AX 4ondo
Af 4one
Aa 4oner
AS 4onne
Aj 4onto
AXEg 4oods
Hi 4oofd
AU 4oord
ALGe 4oost
Hk 4op's
Ce 4oper
Ac 4ople
Hp 4or's
Dd 4orge
ARHn 4orin
AS 4orio
Gc 4orte
AOKf 4orth
AU 4orts
Jn 4ossi
Ah 4osta
Af 4osto
Do 4otek
Ag 4otre
Ad 4oups
Fc 4our
Ag 4ours
ARBbFd 4ouse
Cc 4owth
Bi 4pa
Ed 4pay
Ed 4phic
Ja 4phie
Gh 4pier
AM 4ping
AWGd 4piso
Bb 4pist
Ab 4plus
Ag 4pm
AcCg 4port
Aj 4post
Hc 4pper
Ab 4prof
Fd 4quai
Gj 4quay
AM 4ques
Jk 4quim
Bo 4r/in
AU 4raad
AUFf 4raat
AV 4rada
Ca 4rade
ARJb 4raig
AX 4rale
DV 4rant
Ib 4rats
Jc 4ravi
FjGa 4raße
Dd 4rbor
Ie 4rces
Ah 4rcvs
Gg 4rd
Bi 4rday
Hh 4rder
Fd 4reau
AS 4reen
Gi 4reet
Af 4ref
Jg 4remu
AU 4rent
Cd 4rest
Aa 4reta
Ki 4retd
Kf 4revd
ARBj 4rger
Ib 4rh
Jf 4riam
APBeHj 4rice
Dj 4riek
Jl 4rien
AU 4rier
Ai 4ring
De 4rise
AV 4rist
AM 4rito
Aa 4rity
Dg 4rket
Jd 4rkus
APJc 4rman
Af 4rn
Jc 4rnán
AVGg 4road
Ab 4roep
Dd 4roft
Eb 4rois
ASFmGh 4room
Je 4rosa
Gg 4ross
ATHhId 4roup
AQBm 4rouw
Gb 4row
Ho 4rrer
Df 4rrib
Dl 4rrin
Jc 4rrit
Ae 4rrow
AUFd 4rua
AWGa 4rue
Af 4ruit
Aj 4rupo
Dg 4rvas
Aj 4räch
Eh 4sa
Ff 4saal
Af 4sage
AOFf 4sala
Ai 4sday
Il 4sec
Jc 4sepp
Hi 4seur
APGf 4shed
AVHj 4sher
Ff 4shof
AQGc 4shop
AYGg 4side
Ah 4sie
Ad 4sig
Ic 4sing
Ad 4sion
Gd 4site
AQHk 4sitz
Aa 4slot
Af 4soy
Dd 4span
Ag 4spot
AeJT 4sr
Ad 4sra
ASBk 4sser
AT 4ssée
AcDhKX 4st
Ho 4stee
FbKi 4stra
ANBh 4stre
AP 4stry
Dk 4tack
AbBW 4taff
AP 4tage
AY 4tail
Aa 4tain
Hn 4taio
Kc 4tan
Cd 4tant
Ae 4tary
Ai 4tead
AT 4tech
AT 4teit
Bh 4tent
Fg 4tera
AaEU 4ters
Af 4than
AaDbFdGaJe 4the
Aj 4ther
ASCg 4tica
Bc 4tice
BaIf 4tics
Ak 4till
AaCb 4time
AaET 4ting
AcBcIe 4tion
Hd 4tión
AfIf 4tner
Gi 4tock
Aa 4toms
AQDh 4tone
AUFn 4toor
Fe 4tor
Hc 4tora
Hi 4tore
Ab 4tors
Ha 4trar
AT 4trie
De 4trum
AgIf 4ttee
Aa 4tter
Fh 4tube
Jl 4tuca
ATBeHg 4tung
Ic 4ture
Di 4tuur
Ad 4uate
Hd 4udge
AiDU 4udio
Ec 4uild
Af 4uipe
Ad 4ulia
Ea 4umps
Fg 4unit
Ee 4ural
ATIh 4urer
Jg 4uria
AXCd 4urno
Ad 4usen
Aa 4utis
AVDiKc 4van
AVDk 4vane
Cc 4vet
Fh 4via
Ad 4view
Aa 4vom
Ah 4voro
Ac 4vous
Ac 4wei
De 4werk
Ii 4wick
Jb 4wim
Ae 4wing
Ak 4with
Hh 4wner
Ea 4wold
Aa 4y
Ja 4yann
Fd 4yard
Jd 4zalo
Ak 4zeit
AW 4zona
Am 4|
Gd 4°
Af 4·
Aa 4»
Ag 4ário
Je 4ávio
Al 4ärin
Fg 4äude
Ah 4è
Af 4é
Dn 4édit
Fb 4ício
Je 4ónia
AI 4ório
AT 4ôtel
Hk 4ātua
Ak 4–
Ai 4—
AUCODoEmGUHVISJYKe @
AUEb @X
AXBaCVDnEjGTHXIVJLKg @Xx
AODlGkJg @x
AhBNCWDUEXFWGgHQIUJVKT J00000
AeBfCODRFXGTIRKi J00001
AhBeCaDPEWFVGiHfIUJRKM J00010
AfHU J00011
ATBhCgDQERGbHiIdJNKN J00100
HbIT J00101
AaBhHhIVJX J00110
AkCVDiEgGgIT J01000
Aa J01001
AVCaHjIh J01100
Ac J01110
AeBNCcDgFRGbHGIfJSKS J10000
Kj J10001
AjBVHS J10010
HOIb J10100
AiITJh J11000
AiIW J11010
Ad J11100
AiCj NA
AqBQDTIf NX
AoBTCTDPEPFfGdHhIiJGKK NXx
AkBDCPDHEbFTGfHLIbJNKU Nx
AdBWDfEdFeGcIcJKKL O+
AjBTCgDiEjGjIk O-
ASDlErGX OX
AYBgCiDrEpFgGYHaIjKL OXx
AQBUDgFgGgHR Ox
AhBiDgFgHgJg ^b
Ad ^bA
AeDiHW ^bX
AgBlDgFdHjJh ^bXx
ASDcHh ^bx
BmJV ^h
AhFgJX ^hXx
Bn ^hx
AdDeHhJg ^s
AcDfHgJi ^sXx
Ad ^sx
AU a!
AWCc a"
Ac a%
Da a&
Fi a'
ARDVEYGeJcKa a(
ATBMCYDXEbGeHgIjJTKb a)
ASBXDUEcFSGfHfIeKd a,
AUCeGfHU a-
ASBeDTEcFgGhHdJcKb a.
AS a/
GY a14
Gc a2
Gc a22
Gd a2e
Fc a3
AU a3!
AWCc a3"
Ac a3%
Da a3&
Fi a3'
ARDVEYGeJcKa a3(
ATBMCYDXEbGeHgIjJTKb a3)
ASBXDUEcFSGfHfIeKd a3,
AUCeGfHU a3-
ASBeDTEcFgGhHdJcKb a3.
AS a3/
Ab a3026
FU a31
GY a314
AYGb a318
Gc a32
Gc a322
Ae a3247
Gd a32e
AXFcGc a33
Ae a35
AWGi a3900
AYBYCfEdGfIe a3:
APCUGcHiIh a3;
Kc a3<
Ad a3>
AVGgJc a3?
AgBWCbDYEbGWHWIdJSKb a3^
Cd a3a
AX a3aad
FfGY a3aan
De a3abs
FdGV a3ace
Cg a3ade
Ad a3ado
Hb a3adu
Aa a3age
AS a3ail
AV a3air
Db a3ais
Ae a3al
BhFgIe a3ale
Aa a3ali
Ag a3alk
Fh a3all
Ai a3als
AW a3an
DXHf a3ana
Ae a3anc
AWJh a3and
AW a3ang
EaJf a3ann
EiHO a3ant
Ac a3any
Ge a3ao
BiKR a3ara
Ai a3arc
BW a3ard
BbDVIf a3are
Jb a3ari
Af a3art
AgGaHR a3ary
Ga a3as
AdGd a3ase
Ai a3ask
Cg a3ass
AVCeEYGa a3at
Ef a3ata
ATBbFb a3ate
AW a3ato
Jh a3att
GbHa a3aus
Gc a3ave
Kg a3ayo
Gb a3b
Ac a3be
Bk a3ben
GL a3ber
AVBb a3bij
Af a3bus
AWGd a3c
Ae a3can
Aa a3cer
AeEY a3ces
AaEY a3che
BgHX a3cht
AY a3cia
Gi a3cio
Ac a3com
Jc a3da
Gc a3dal
Ad a3dan
Am a3day
AaBVCQHW a3de
AV a3dei
BVFa a3del
Dk a3den
Ij a3der
GY a3des
BdCY a3di
Aa a3dio
ASGf a3dit
AXFbJe a3do
Ai a3dor
DdKc a3dr
ATJd a3dre
ASGe a3du
AYCbGXJdKf a3e
EQ a3eam
Ai a3eek
AgGh a3een
ARBfHd a3eer
Aa a3eit
Af a3eke
AV a3el
JW a3eld
Ag a3ele
AhFj a3ell
AP a3els
DY a3emy
Je a3en
Jg a3ena
Kg a3eng
Ag a3ens
BbDjJPKY a3ent
GS a3ere
Jf a3erg
Fd a3ern
AXDjJe a3ers
Ji a3ert
Fj a3ery
Jg a3ese
BcCfIi a3est
AYJg a3et
Ki a3etd
AV a3ett
Gk a3ext
Gc a3fen
CXGg a3for
AT a3gel
AaHe a3ger
AX a3ges
Db a3ght
AO a3gie
Dd a3gos
AU a3gue
Df a3gäu
AN a3ham
Jg a3han
De a3has
Fk a3hed
AY a3hen
AT a3her
Cd a3hez
De a3hic
Jh a3hof
Fd a3hop
Ge a3hos
AY a3ial
Ee a3ias
CiHf a3ica
AaHQIfJW a3ice
Ie a3ick
DmIh a3ics
Cd a3icu
Aa a3ida
DiFUGb a3ide
Ab a3ien
AiDVEe a3ies
Cg a3iew
Bk a3ijn
Ae a3ike
AXCUGfHiKd a3ill
AT a3ils
AfCd a3ime
CgGcJY a3in
AeFdJT a3ina
If a3ind
AYDgGa a3ine
AVChDfFUIdJM a3ing
Ge a3ini
AaCkEUGSJU a3ion
AYBi a3ior
Ag a3ios
JS a3ira
Af a3ire
Ad a3iro
ATCbDaHf a3is
AM a3ish
Gc a3iso
BcHf a3ist
Ac a3it
Ae a3ita
Fa a3ite
CbEW a3ith
Ag a3ito
Jf a3itt
Ca a3ity
Cb a3ité
BV a3ive
Fe a3ivo
AT a3j
AU a3jan
AX a3jo
ASBlCj a3job
AS a3ker
AbGY a3la
Aj a3lan
AT a3lda
Ja a3le
Kj a3len
Je a3les
AUDg a3ley
Ai a3lia
AV a3lin
AVGgIX a3lle
AP a3llo
Ef a3llp
Ah a3lon
AX a3los
Ai a3lot
Aa a3lth
Ec a3lto
AfJg a3man
AM a3mba
Hk a3mbe
Ad a3me
AUBfGd a3mer
Aa a3mes
Ad a3met
AU a3mgr
Aj a3mit
AREaJd a3mos
Ae a3mr
Ab a3mrs
Jf a3my
AT a3na
Ae a3nal
Aj a3nan
CjDgET a3nce
ANBf a3ncy
Ah a3nda
Hk a3nde
APHc a3nds
AR a3ne
AY a3nea
ATDc a3nen
CVHdJk a3ner
GUJS a3nes
Af a3ngs
AW a3nik
AV a3nna
AS a3nos
AjDXGf a3nte
Ag a3nto
Cf a3nts
Gd a3nue
Ae a3o
Gf a3oad
Ga a3ock
AY a3ods
AbDcFTGaIW a3of
Dj a3old
BcCh a3ole
AXEWGd a3on
AP a3ona
ASGlJc a3ond
Ah a3one
Aa a3ons
AWFd a3ool
Fh a3oom
ASFdGY a3oor
AV a3op
Ai a3ora
Ag a3ord
Ad a3ore
APCb a3ori
AhGY a3ort
ASCh a3ost
GQIb a3our
Jd a3ous
AUGe a3ove
Hf a3pa
Hg a3pal
Dc a3pay
ARBbGT a3per
AhEW a3plc
AN a3pot
AS a3pra
GX a3que
DdGVIc a3ral
Hf a3rau
AXEh a3rca
Ai a3rce
BjEP a3rch
Gj a3rcy
AX a3rd
Gf a3rde
Ac a3rdi
Ab a3rek
Ad a3ren
AV a3res
Ac a3rh
AcDYEe a3ria
Ae a3rid
CfGVJd a3rie
Jb a3ris
Gj a3rks
JgKf a3rom
Hg a3rrn
Hg a3rse
Gn a3rto
Ec a3s.a
AT a3san
Af a3see
Ca a3ser
Ae a3sie
Ad a3sit
Ae a3son
Ge a3st
AgCc a3sta
AP a3sti
Ai a3str
Dc a3tal
Jf a3tan
AY a3tas
Dj a3ted
Ad a3tel
BhGTJR a3ter
AeFfGY a3the
Af a3tia
Ab a3tie
Ae a3to
AkGRIc a3tor
AbKe a3tra
AeBhDUGf a3tre
AY a3tti
AWCg a3ual
Gb a3uay
Ag a3udi
Je a3ugh
Af a3uhr
Aa a3uis
Jc a3ult
Ah a3ung
Ae a3ups
AO a3ura
Ia a3ure
AX a3uri
Al a3urs
AeDQGV a3use
AUFaHeJj a3van
AX a3vil
Je a3vom
Jf a3von
Aa a3we
AY a3wen
AW a3wer
Cb a3wth
AQ a3x
Ja a3y
Je a3yer
JU a3yor
Ah a3you
AY a3yst
Fl a3zul
Jc a3zzo
ASIe a3|
Gd a3°
AX a3·
Cd a3è
AQEc a3–
AR a3—
Fc a4
Ab a5
AYBYCfEdGfIe a:
APCUGcHiIh a;
Kc a<
Ad a>
AVGgJc a?
AgBWCbDYEbGWHWIdJSKb a^
Cd aa
DY aacademy
Ad aacquisition
Ah aadministrator
Hb aadu
Ae aal
Ec aalto
AW aan
AY aanalyst
CXHdKf aand
Gc aandar
Ge aao
Ga aas
Kc aassociate
AVCeEYGa aat
ARHbJd aaus
Ge aavenue
Dc aazul
Gg ab
Ac abe
AVGe abehind
Af aberaterin
AOBc abij
AO aboat
Ac abridge
De abuild
Ih abuilder
Gb abuilding
AWGd ac
Ae acall
Da acar
Dg acareers
Ac acheck
ASGc achemin
Cd achez
Ch aclass
Ic acommittee
Ag aconsultant
AXIc aculture
Ae ad'autobus
Jc ada
AV adal
AaBVCQHW ade
AV adei
BX adel
Fd adella
Aa ader
FdGY ades
AU adesigner
BdCY adi
BWHf adirector
AXFbJe ado
AU ados
DdKc adr
ASGe adu
CbGVJdKf ae
Gc aedificio
AV ael
Je aen
Hb aengagement
ATBjHb aengineer
AYGb aentrada
Db aestate
AYJg aet
Db afenwold
ATFi afloor
CXGf afor
Hh afrau
De afreight
JiKf afrom
Fc agate
Ca agrade
Cb agrowth
Fb ahall
AT ahand
De ahas
AO ahere
Hg aherrn
Ag ahire
Hg ahumana
Dd ahydrographic
Ac aimran
CgGcJY ain
Ae aindustries
Ce aintake
Ad ainterim
Cg ainterview
AU ainvites
ATCbDaHf ais
AX aist
Ac ait
AT aj
AX ajo
ASBlCj ajob
AbGY ala
De alabs
Dg alantern
Ja ale
AT alead
AS aleader
Ac alebreton
Ef allp
AUGc alos
Ac aloups
AV aloved
AbHe amanager
Ka amarchetti
Dd amarrable
Hg amaster
Ad ame
Aa amet
AU amgr
Fh amill
Ae amr
Ab amrs
Jf amy
AT ana
Jb anance
He anational
AR ane
Gl anext
Cd anicu
AXId anights
Ae ao
AbDcFTGaIW aof
Fc aoffice
AXEWGd aon
AV aop
Cg aopening
Hf apa
Da apackaging
De apagos
AWBi apara
Dc apay
AO apayments
Dc apeople
Aj apersonalberatung
Ga apiano
AWGc apiso
Be aplanner
Gf aplanta
AgEW aplc
Ab aplus
Gc aporto
ATCi aposition
Ab apractitioner
Aa aprats
Ia aproducción
Da apumps
Gf aquay
Ae aque
AW arather
Ge ard
Af arecruit
AY arecruiting
Aj arecruitment
Ki aretd
Ac arh
Gf aroad
AUCl arole
Gc aroom
Gc arow
Cc as% .
AVCj as( a
Ki as( retd
Ga as( rua
AXCbGc as) ,
Ad as) .
AiCWIf as) ^
Ag as) and
AT as) on
Cf as) with
AcGX as, 14
Ad as, and
Gf as, en
AXGb as, rue
AWGd as, sala
Ag as, the
AR as. (
AQ as. ,
AgEdGQIS as. ^
Gg as. stock
Ec as.a
Ac as9 %
Gi as9 (
Gl as9 )
AaGf as9 ,
AXGj as9 .
Gd as9 :
Gf as9 ^
Ae as9 de
Gh as9 in
Fc as9 route
ARCi as: in
AU asA ,
APGeJhKg asA .
Bh asX (
CTHaIb asX )
AXHcIeKU asX ,
Ah asX -
AU asX .
AaGc asX ^
Dj asX de
Db asX fenwold
Dc asX sint-godelieve
DaIa asXx &
AUBUCbGhHQJgKe asXx (
AVCbEeIf asXx )
AS asXx +
AUBVCcEgFWGWIbJgKg asXx ,
ATIf asXx -
AVEiFfGcJY asXx .
AS asXx /
Ah asXx 1
Aa asXx 2026
AXFb asXx 3
AcFcGM asXx 4
Fd asXx 41
AdGV asXx 77
AWEfHg asXx :
Gc asXx ;
Kc asXx <
AQJf asXx ?
AR asXx @
AcCaDaEcIdJXKg asXx ^
DX asXx academy
Af asXx acquisition
Hb asXx adu
AT asXx am
AV asXx analyst
ASJdKg asXx and
Kf asXx associate
AQHbJd asXx aus
Dc asXx azul
Af asXx beraterin
De asXx build
Aa asXx capital
Da asXx car
Dh asXx careers
AY asXx chef
Ae asXx clerk
Af asXx consultant
Id asXx coordinator
Jf asXx da
Gf asXx das
AbBiDVEVFhHYJb asXx de
Dc asXx del
Ad asXx der
Ab asXx des
Hb asXx director
AUJg asXx do
DkHi asXx dr
AY asXx du
ANEfJiKi asXx e
ARJjKh asXx en
Hb asXx engagement
Hk asXx engineer
Db asXx estate
AUJl asXx et
Hh asXx frau
De asXx freight
ATKf asXx from
Af asXx groep
AY asXx group
Fd asXx hall
AVDe asXx has
Hg asXx herrn
Ad asXx hr
Hg asXx humana
De asXx hydrographic
Gb asXx im
Ga asXx industrial
Ae asXx industries
Ad asXx interim
AUDbKc asXx is
AS asXx ist
De asXx labs
Dg asXx lantern
Ab asXx last
Jc asXx le
AK asXx lead
Ac asXx lebreton
Ac asXx loups
AT asXx loved
AhHc asXx manager
Ka asXx marchetti
Dd asXx marrable
Hg asXx master
Jf asXx my
Jb asXx nance
He asXx national
AX asXx nurse
AeCXDb asXx of
Aa asXx office
EW asXx on
Cc asXx opening
Af asXx operative
Hf asXx pa
Db asXx packaging
De asXx pagos
AXHh asXx partner
Dc asXx pay
AUDd asXx people
Ed asXx per
Aj asXx personalberatung
Be asXx planner
AWGb asXx plant
AgEW asXx plc
Aa asXx prats
Da asXx pumps
Af asXx recruit
AW asXx recruiting
Ac asXx recruitment
Ag asXx rh
Gk asXx road
Gc asXx row
Bh asXx scientist
Aj asXx search
DW asXx services
Ai asXx st
Ag asXx staffing
AWDeEe asXx talent
Jd asXx tan
ES asXx team
Ae asXx time
Af asXx to
AWJd asXx und
Ae asXx unit
AVJh asXx van
Je asXx vom
Jg asXx von
ASEf asXx vous
Ec asXx want
AP asXx wants
Dc asXx weidegoud
Hm asXx whitcombe
APJgKf asXx will
Gh asXx with
AM asXx would
Jg asXx y
AQEg asXx ·
Ai asXx à
Ab asXx è
AV asalle
AS asan
AVFe aschool
Cg ascience
Gb asecondo
Ai asenior
DV aservices
Ge aside
Db asint-godelieve
Ge ast
Ag astaffing
Gg astock
Bb asupervisor
AWCj asx "
ATCeHg asx (
ATCdGeId asx )
AVCXFbGbHmIj asx ,
AUGl asx -
AUBcCYHfIdJhKk asx .
AX asx /
AUGg asx 4
Ic asx :
AYCeEbId asx ^
Ad asx a
Ed asx alto
AVGf asx and
ASCRGi asx at
AT asx au
Ih asx builder
APHg asx chair
AVGf asx da
BOEdFTGb asx de
AWFhHb asx del
ARKg asx der
AT asx des
Ge asx du
AX asx el
Gh asx em
Ab asx en
AV asx est
AMEi asx et
AX asx for
GY asx gate
AQ asx house
Ah asx in
AOCj asx job
Fe asx kitchen
AW asx leader
AV asx mgr
Ac asx nord
Gl asx not
Gi asx of
AQBfFd asx office
ASBi asx para
AV asx position
Ia asx producción
AK asx rather
Hi asx representative
AX asx school
AWBe asx tech
Ad asx than
GdIa asx the
Ci asx to
Jg asx tonder
Ff asx van
APIg asx y
AW asx zona
AQ asx –
Ac asx9 )
Ad asx9 ,
Gh asx9 .
Af asystem
Ac asónia
AVDeEe atalent
Jd atan
ER ateam
Ad athan
AeGX athe
Ce atime
Ae ato
Jg atonder
AWJd aund
Ab auntil
Bf avacancy
AUFcJg avan
Je avom
Jg avon
Ec awant
AQ awants
Aa awe
Dc aweidegoud
Ag awerving
Hm awhitcombe
JeKd awill
AW awilt
Cb awith
Ge aworks
AV awould
Ad awrote
AQ ax
Ja ay
Ah ayou
Ai ayour
AX azona
ASIe a|
Gd a°
AX a·
Cd aè
AUGg aétage
AQEc a–
AR a—
BhGc b"
Gf b#
AXCbEgIe b&
ATGd b'
AVCaFYGbHiIUKd b(
AhCWJc b)
AW b*
Je b+
AVBSCcFdGfHg b,
AYCd b-
AXBVDREWFaGXJbKf b.
AVDf b/
Ae b00
Af b10
Gb b12
Af b15
Ca b2026
Ga b22
AX b2nd
Aa b3
GW b30
Gc b41
Ci b6
Ab b8
AXBhFgGY b:
Jg b;
Ab b=
Fh b?
Dk b@
Ag b[
AkBhDhFiHkJf b^
AVDc ba
Bc babout
Gb babove
AU bacademic
Aa bacademy
Ab bacquisition
Ca baddetto
Ac badministration
Ae bagent
AYFh bal
ATFe balla
Af balle
Ad balles
APBt bals
Ed balterszentrum
FfGc bam
AY ban
AT banche
AaDRHfJg band
Gc bao
Bh bas
HiIY bassistant
Ae bassistante
AaDiFj bat
ATFj bau
Gg baula
Ke baunty
AT bausbildung
Ge bav
Jj bavec
Cj bb( a
Ie bb( chair
Kh bb( retd
Ig bb( senior
HQ bb) ,
Ab bb) .
Df bb, a
Ae bb, and
Fc bb, at
Ib bb, directeur
Hh bb, el
AY bb, en
Gb bb, green
Jg bb, herr
Fk bb, in
Ae bb, la
Ee bb, lda
Ki bb, mr
Hg bb, notre
Hm bb, onze
Hf bb, our
Ah bb, prof
Ga bb, rue
Gb bb, sala
Jd bb, sig.ra
EdGT bb, the
AfJU bb, with
Cg bb- und
Ag bb. a
Fi bb. at
Fa bb. c'est
Hf bb. meu
Aj bb. our
Ik bb. sec
AeHg bb. the
Eb bb.v
Ag bb/ /
Kd bb/ wei-ling
AU bb1 .
Ae bb2 ,
AXGf bb2 .
AXGh bb3 ,
Jb bb31 ,
Ac bb40 ,
Aa bb77 ,
Ae bb: 00
AS bb: 30
Bk bb: bewerbung
Ab bb: dr
Bm bb: entrevista
Cb bb: in
AY bb: mr
Kc bb: ms
Ai bb; the
Bc bb? (
Ab bb^ (
Ja bb^ *
ARJp bb^ -
AkBhDhFiHkJf bb^ ^
Kh bb^ ana
Ah bb^ assistant
Ke bb^ aunty
Ka bb^ bertrand
AVId bb^ chair
Ak bb^ chief
Ig bb^ conseillère
Af bb^ dear
AQDo bb^ dein
Ke bb^ delphine
Ai bb^ deputy
AUKp bb^ dr
AP bb^ dra
Ae bb^ el
Ae bb^ entrevista
Ae bb^ executive
Ie bb^ front
Ae bb^ general
ATIb bb^ head
AR bb^ herr
Ag bb^ hr
Ab bb^ inês
Af bb^ l'équipe
Kc bb^ michelle
AiIY bb^ office
Aa bb^ priyanka
Kh bb^ prof
De bb^ rector
Ii bb^ responsable
De bb^ rh
AS bb^ selezione
Kb bb^ silvia
Ed bb^ st
AYIf bb^ talent
AQDnHg bb^ the
Jg bb^ •
Fd bb^ 📍
Ag bba .
Af bba la
Bp bbabout the
Cc bband
Hj bband a
Bi bbapplication for
AXDj bbapplying to
Gc bbar
Ac bbarista
Bg bbas a
Jh bbask for
AYCj bbassistant (
AQDcFoGf bbat the
AO bbaus der
Cc bbausbildung zum
Eg bbay
Bi bbbe our
Dh bbbehalf of
Gh bbbehind the
Bc bbbewerbung als
DcGO bbbuilding ,
Gi bbbuilding behind
Jc bbcall with
Kf bbcapt .
Hb bbcastaing ,
Ah bbcentre ,
Ce bbchef de
AT bbclerk to
Ag bbcom o
Fh bbcome to
De bbcompany :
Ai bbconsultant ,
Ai bbcoordinator ,
Jk bbd .
Ad bbd'embauche –
Je bbdad (
Fi bbdann ins
Bi bbde functie
DTIl bbdirector ,
Ci bbdirector of
AUJgKd bbdr .
Jc bbdra .
Jg bbdña .
Jc bbe
AO bbe )
Ad bbeat
Gd bbehind
Fp bben el
Ab bben la
AY bben los
Ag bbench
Jd bbenf .
Da bbengineer at
Da bbentrevista con
Ka bbertrand
AY bbet de
Ba bbewerbung
Ad bbfor :
Bh bbfor a
Bh bbfor our
AcBlIj bbfor the
Gi bbfrom the
Bd bbfunctie van
Ad bbgeehrte frau
If bbgerente de
Cc bbguía de
Hf bbhe's the
Ic bbhead ,
Ib bbhead of
AT bbhon .
Gc bbhospital ,
Hi bbi'm the
AX bbig
Di bbij
ASFo bbin de
Fh bbin die
AcFjGS bbin the
Kc bbing .
AR bbinterest in
AS bbinterview ,
Ai bbinterview -
Bj bbinterview :
Aa bbinterview at
Da bbinterview with
Ba bbinterview –
Ff bbits the
Kb bbj .
If bbjefa de
Gc bbjr .
Jj bbla prof.ssa
Df bble compte
AaJW bblic .
Ec bblue
AVBn bblugar de
Jl bbm .
AYJj bbmanager (
IkJY bbmanager ,
Jc bbmarín /
Jb bbme and
Jh bbmein mann
Ic bbmitglied des
Kj bbmrs .
Kb bbms .
Ff bbnaar de
AVBj bbneed a
Ac bbnot the
AaIg bbof the
AbGc bbon the
Hk bbosun's
Ae bbour area
AU bbox
DP bbpartner ,
Di bbphone with
Gc bbpiso ,
AQBi bbplace de
AQ bbplease use
Bd bbpost of
Bi bbposte de
Bg bbposto da
ATKc bbprof .
Bh bbre the
Gg bbroad ,
GT bbroom ,
AUCg bbsales manager
Gh bbsalle des
Af bbschool business
Hb bbshe's the
Jm bbsig .
AYEeGg bbst .
Fc bbstill the
Ic bbsuperintendente de
Ae bbtalent acquisition
Al bbthe front
Cl bbthe saturday
AU bbthe site
Gd bbthe small
Hg bbthe two
Ia bbthe vice
Gc bbthe yard
Gh bbto the
Fl bbuhr ,
AUGe bbuilding
Gd bbureau
Ac bbusiness
APBp bbvaga de
Kl bbvan der
Gd bbvia dell'artigianato
Hg bbw /
Fg bbwe are
Bm bbwegen der
Jg bbwill be
Jk bbwith :
AeKY bbwith dr
Hd bbwith our
AhKS bbwith prof
Ad bbwith the
Aa bby
Hg bby un
AOFe bbà la
Jg bbé a
Gj bbüro
AW bc
ATJf bc'est
Gd bcafé
Ig bcampus
Ii bcapo
Kf bcapt
EX bcare
Kd bcarla
Gb bcasa
Ih bchair
AU bchapter
AY bchargée
Kc bchef
Dk bchez
Cg bclass
AY bclerk
Jd bcm
Bm bcome
Bk bcomme
Bm bcomo
Df bcompte
AXJe bcon
Ih bconseiller
APIb bconseillère
Gf bcontainer
AY bcoordenador
Ih bcoordenadora
Id bcoordonnateur
Ie bcoordonnatrice
Ee bcorrib
Cb bcover
Ia bcustomer
Aa bcustoms
AUDfEdIc bda
Eb bdas
ASCfDXEgGYHVIeJO bde
Ah bdear
Dk bdein
AWEfGdHd bdel
Gd bdell'artigianato
AO bdella
Kf bdelphine
Ac bdemandez
Ab bden
DdFhGXIa bder
EeIe bdes
AWBeCeEc bdi
AXFaJU bdie
Ib bdirector
Ic bdirectrice
Ia bdirettore
AXEa bdo
Ce bdocent
AQ bdomein
Af bdoris
Gd bdos
AWKe bdr
Ie bdra
AWEf bdu
AVEgHdJe be
Gc bedificio
ASBk been
Bl beine
HgJU bel
Ae bem
AQBWChFcGY ben
If benf.ª
IV bengineer
Ic bengineering
AVGh bentrance
Ab bentrevista
AT bestaremos
AVCbEaJd bet
Aa bevening
Ac bexecutive
Ie bexternal
Af bfaculty
AW bfarm
AXGd bfloor
Ad bfoods
AYBjDdIb bfor
Gd bfoyer
AXJfKc bfrau
DjHk bfrom
Cj bfront
Bi bfunctie
Bb bgeen
Ed bgemeente
Bl bgesprek
If bgestión
Ee bgleeson
Ad bgmbh
AX bgreen
Id bgroup
Af bgroupe
Ah bgrupo
Ai bgruppo
Cc bguía
Ga bhallam
Ik bhead
ER bhealth
Ae bhelderbrink
Jl bherrn
ATFh bhet
Ah bhi
Ai bhiring
Ea bhmp
Ig bhoofd
Af bhotel
AhIc bhr
Cg bhrs
Kc bhugo
Ae bhuman
Kb bhélène
Ga bhôtel
Aa bi
Ab bignacio
Ad bihr
Ac bihre
Ae bihres
Eb bil
Gc bim
AaCfDeFmGh bin
AVEf binc
Kc bing
Ka bingrid
Fa bins
Bc binterview
Ae bintérim
AUFg bis
Kh bj
Ke bjan
Id bjefa
Kb bjo
Gc bjr
AUKm bjun
Ke bk
Gc bkantoor
Ka bkaren
Gb bkm
Aa bl'équipe
ATBRDaFcGY bla
Ae blab
AYGb blane
Ee blarkspur
Ah blavoro
Ee blda
Hg ble
Ab blead
Ad blecture
Ee bles
Cb bline
Gj blocatie
AXGb blos
Kd blucía
Jh bmann
Kd bmarcus
Ae bmarine
Kf bmarloes
Jb bmatua
Ji bme
Je bmeet
Aa bmein
AUJg bmet
ATHl bmeu
Jc bmevrouw
AU bmi
Kc bmichelle
EW bmiddle
AXGc bmill
Je bmit
Jk bmme
Je bmrs
He bmy
Gd bn
AVDgFj bna
Ac bnach
ATBg bnecesitamos
Bf bnew
AWBk bnieuwe
Cm bnight
AVDbFj bno
AVHg bnossa
Hh bnosso
ATGbHf bnostra
Ag bnot
AUHq bnotre
BTJf bo
AWBeCcEdGYIeJT bof
AaCfGY boffice
Gb bold
AbGd bon
AWHl bonze
Ea borrin
AVFdHn bour
Aa bp'tits
Bk bpara
Cn bparish
Hb bpela
Bj bper
Ae bpersonnel
Jf bpfarrer
AWGe bpiano
AX bplace
Ad bpor
Gc bportail
Bi bposizione
Cf bpostdoctoral
Bi bposte
Be bpra
Aa bpractice
Cf bprn
Ke bprof
AU bprofessor
Ce bpréposé
Cf bqa
Gn bquai
AV br
Bh bre
Aa brecrutis
De brector
Ig brecursos
Af bref
Ij breprésentant
Ce bresearch
Id bresource
If bresources
AQIm bresponsabile
ARIm bresponsable
Kh bretd
Db brh
GY broad
AXGd broom
Ge broute
Gj brua
Gc brue
De bs! Xx
AT bs" ,
AVEgIfJc bs& Xx
AYCYGf bs( X
AXCaFdGWHf bs( Xx
AVCXGbHfISKf bs( x
AW bs) ,
Ae bs) .
AfBo bs) x
Ja bs* Xx
AQJh bs+ Xx
AiGV bs, 9
AUEgHd bs, X
AUBUETFcGdHfIgJbKR bs, Xx
AbFaGdHfIVJW bs, x
Gh bs- 9
AcBQ bs- X
BiHaJS bs- Xx
AVCg bs- x
AP bs. )
ARFiGc bs. 9
JX bs. A
AfBTCaDVGUHXIXJcKg bs. Xx
ASInKe bs. x
Eg bs.a
ASEj bs.p.a
AUEg bs.r.l
If bs/ Xx
AQ bs/ x
Ai bs1 Xx
AXGb bs2 .
AWGc bs3 ,
Gb bs3 Xx
Af bs3 x
Gg bs41 Xx
An bs: 9
AR bs: X
ATBeDgFbGY bs: Xx
AQ bs: x
Ja bs; Xx
Dn bs@ Xx
AeJd bs^ A
AaDi bs^ X
AmBdDhFjHjJf bs^ Xx
AWHj bs^ x
AUCj bsa )
BSDhGh bsa Xx
BfHd bsa x
Ca bsachbearbeitung
Ac bsacquisition Xx
Ca bsaddetto x
Ab bsagent x
Fl bsal x
Gi bsala
AM bsalla x
Gh bsalle
Ba bsals Xx
AR bsals x
Ed bsalterszentrum Xx
AQFiGf bsam Xx
Ec bsan
AS bsan x
CgDXIeJi bsand Xx
Ea bsanta
AUCi bsassistant (
Hm bsassistant Xx
Fh bsat 9
Dl bsat Xx
ATFb bsat x
Cj bsaturday
Fd bsau 9
Ke bsaunty Xx
Ge bsav .
Jn bsavec Xx
Eb bsb.v .
Em bsbay Xx
Je bsbe Xx
Aa bsbeat Xx
Ka bsbertrand Xx
Bk bsbewerbung Xx
Dn bsbij Xx
Ec bsblue Xx
Hk bsbosun's Xx
Gd bsbureau x
Aj bsbusiness Xx
Jg bsc'est Xx
Gf bscafé Xx
Gn bscalle Xx
ALIh bscampus Xx
Bg bscandidature x
Af bscapital Xx
Ij bscapo x
Kf bscapt .
Kd bscarla Xx
APEd bscentre x
Id bscharge Xx
AY bschargée x
Kc bschef Xx
Dk bschez Xx
Ih bschief Xx
CfET bschool
AWJf bschrieb
Al bsclaims Xx
AQ bsclerk x
Jd bscm A
ANEf bsco .
Ae bscolloquio x
Ba bscome x
Bk bscomme x
Bl bscomo x
Df bscompte x
ATDa bscon Xx
Ib bsconseiller x
Ia bsconsultant Xx
Ie bscoordenador x
Id bscoordonnateur x
Ee bscorrib Xx
EO bscounty Xx
Cc bscover )
Aa bscustoms Xx
AcEd bsda Xx
APBfGj bsda x
Ec bsdas Xx
Ih bsdata Xx
AbDQFUGgIbJR bsde Xx
AQBiCeEmGX bsde x
Ag bsdear Xx
Dk bsdein Xx
EkGb bsdel Xx
AQHiIa bsdel x
Kf bsdelphine Xx
Ac bsdeputy Xx
DdIb bsder Xx
Ee bsdes Xx
AY bsdes x
AW bsdesigner ,
AMCj bsdi x
AWDaFbJU bsdie Xx
Id bsdirectrice x
Ih bsdirettore x
AXEa bsdo Xx
AXGf bsdoor x
Af bsdoris Xx
AWKd bsdr .
Jc bsdr Xx
Ie bsdra .
Ef bsdu Xx
Ij bsdu x
Aa bse
AT bse .
ARIfJf bse Xx
AWIi bsec
AV bsecondo
Gc bsedificio x
ARBk bseen x
AXBh bseine Xx
JX bsel Xx
Hm bsel x
Bb bselezione
Ae bsem Xx
Fg bsempre
ASDjFe bsen Xx
AXCgHa bsen x
If bsenf.ª Xx
Ak bsengineer x
Id bsengineering Xx
Ad bsenhor
Ac bsentrevista x
AW bservice
Jn bset Xx
AWCeEi bset x
Ie bsexternal x
ATIa bsfirst x
ATBhDc bsfor Xx
Ic bsfor x
KX bsfr Xx
AUJfKc bsfrau Xx
Ak bsfrom Xx
AQ bsfrom x
AQCb bsfront x
Ab bsfuneral Xx
Ce bsfür Xx
Bb bsgeen x
Ed bsgemeente Xx
Bi bsgesprek x
Ih bsgestión Xx
Ee bsgleeson Xx
Ab bsgraduate x
Am bsgroupe Xx
Ah bsgrupo Xx
Ai bsgruppo Xx
Cc bsguía x
Ib bshead ,
Ae bshelderbrink Xx
Jl bsherrn Xx
Ai bshi Xx
Cf bshift
Ea bshmp Xx
Gg bshospital ,
Gb bshotel Xx
AdIb bshr Xx
Ci bshrs )
Kc bshugo Xx
Ac bshuman Xx
Kb bshélène Xx
Eh bshôtel Xx
Gc bshôtel x
Aa bsi x
Jd bsignora
Ae bsihres Xx
AiEb bsil Xx
AQHpJg bsil x
Kd bsilvia
Fc bsim Xx
AjCcDjFaGj bsin Xx
Fe bsin x
AVEf bsinc .
Kc bsing .
Ka bsingrid Xx
Fa bsins Xx
AUBc bsinterview Xx
Ae bsintérim Xx
Kb bsir
ASBiJf bsis Xx
Ke bsjan Xx
Id bsjefa x
Kb bsjo Xx
Aa bsjosé Xx
Gc bsjr .
Kg bsjun .
AUGj bskantoor x
Ka bskaren Xx
Ac bsl'équipe Xx
AXDeFgGYHj bsla x
Ee bslarkspur Xx
AY bslas Xx
Ag bslavoro Xx
Ee bslda .
Ef bsle Xx
AaHi bsle x
Ac bslecture Xx
Ib bsleiterin Xx
Ee bsles Xx
Ae bslevel 9
AX bslos x
ASEh bsltd .
Kd bslucía Xx
Gb bsmall
AUIc bsmanager ,
Jd bsmanager Xx
Ai bsmanager x
Jh bsmann Xx
Kd bsmarcus Xx
Kf bsmarloes Xx
Jb bsmatua Xx
Jf bsmeet Xx
Ad bsmein Xx
Jn bsmet Xx
Hr bsmet x
ATHl bsmeu x
Je bsmevrouw Xx
AT bsmi x
Kc bsmichelle Xx
EX bsmiddle Xx
Jg bsmit Xx
Jk bsmme Xx
AP bsmon x
Kb bsmr .
Ke bsmr A
JjKW bsmr Xx
Jg bsmr x
AWKo bsmrs .
Jj bsmrs Xx
Ka bsms .
KQ bsms Xx
He bsmy x
Do bsna Xx
Fj bsna x
ATBg bsnecesitamos x
AYGc bsnext x
Bk bsnieuwe x
Gi bsno .
Fg bsno x
AV bsnossa x
Hh bsnosso x
ATGbHf bsnostra x
Ha bsnotre x
Jd bso
AOHhJi bso x
AYBdCdJW bsof Xx
AWIb bsof x
Cl bsoffice x
Bg bsollicitatie
AWBg bsollicitatiegesprek
Gf bson Xx
AY bson x
AV bsop x
Ea bsorrin Xx
BbGlHd bsour Xx
GQHd bsour x
CUHi bsous
Aa bsp'tits Xx
Bc bspara x
Jj bspedition
AV bsper x
Jf bspfarrer Xx
AMGd bsplace x
Ah bspor Xx
Bi bsposition Xx
AVBj bsposte x
Ae bsprincipal Xx
Kc bsprof .
Kc bsprofessor Xx
Ce bspréposé x
AW bsr .
De bsrector Xx
Ij bsreprésentant x
Ig bsresources Xx
AT bsresponsabile x
Dc bsrh Xx
Ad bsroad (
Gd bsroom x9
Gl bsrua Xx
Gb bsrue x
AW bss .
Eg bss.a .
ASEj bss.p.a .
AUEg bss.r.l .
Ge bssala x
Ge bssalle x
Ea bssanta Xx
AWCe bssaturday x
Cj bsschool Xx
AWJf bsschrieb Xx
Aa bsse x
Ik bssec .
AV bssecondo x
AX bsselezione x
Fg bssempre x
Ac bssenhor Xx
AkHf bssenior Xx
Ic bssenior x
AK bsservice x
Jd bssignora Xx
Kd bssilvia Xx
Kb bssir Xx
Gb bssmall x
Jh bsso Xx
Bg bssollicitatie x
AWBg bssollicitatiegesprek x
CUHq bssous Xx
Jj bsspedition Xx
ANGe bsst .
Ib bsstaff Xx
Bq bsstelle Xx
AXGg bsstreet x
Ia bssuperintendente x
Eh bst
Cg bstage
Am bstalent Xx
Ic bstalento Xx
Ag bstarrant Xx
Bk bstelle
Kb bsteresa Xx
AW bsthe X
AgBeEbFcHgKe bsthe Xx
AWBYFiGgHY bsthe x
Fb bsto x
Af bstore
Hf bstwo x
AYBfHf bsun x
CdJg bsund Xx
Hd bsunsere Xx
Ia bsuperintendente
Gf bsupstairs x
Af bsvan Xx
APBlKm bsvan x
Ac bsvia Xx
Ge bsvia x
Ec bsville x
Dc bsvom Xx
AVBj bsvoor x
Bo bsvorstellungsgespräch Xx
Ab bsvous x
Ib bsvp Xx
Ab bswei Xx
Kf bswei-ling Xx
Ag bswill x
AVDhJh bswith Xx
Jd bsxx Xx
Ai bsy x
AVCk bsyear 9
Ak bsyour x
Ec bszuivelfabriek Xx
Am bs· Xx
Gj bsà Xx
AXFf bsà x
Ge bsétage )
Be bs– Xx
Hf bs— Xx
Ji bs• Xx
Ab btalent
Ic btalento
Ag btan
Aa bte
Cc btechnician
Ka bteresa
Ab bthan
ATBdCWDTEcFgGdHj bthe
Ce btime
Gf btiong
BYFe bto
Gb btop
Ca btrainee
Ae btrust
Hf btwo
AV bufficio
Hb bun
Jf bund
Ah bunidade
Hl bunser
Hd bunsere
AWGg bupstairs
Ch bux
Bo bvacature
BdKi bvan
Gh bvia
AUEb bville
Dc bvom
ATBn bvoor
Bn bvorstellungsgespräch
Ab bvous
Ib bvp
Ab bwei
Kf bwei-ling
DhJg bwith
AT bwool
Jd bxx
Gg byard
AWCj byear
Aj byou
Ae byour
Ec bzuivelfabriek
AWHg b|
AWGd b°
Fh bà
AYGa bétage
Bd b–
Hf b—
Jg b•
Fd b📍
Dg c!
CfGb c"
AgES c&
ASBQCmDWGjHgIk c(
CdDeHhJgKf c)
AUBNCdDNFaGiHiIkJUKX c,
AYBPCiEXIc c-
ARBXCeHcIfJWKe c.
CcIi c/
AVJc c00
Jf c02
Ad c1
Al c10
Af c11
Gc c12
Ad c13
AcGa c14
Ag c19
Gb c2
Gb c22
Gc c3
AYFe c30
ARJa c31
Ge c4
Af c6
Ag c7
Aa c8
Ac c9
AVBdCcFUGgIRJhKe c:
AaJg c;
ATBgGbKW c?
AiBWCQDgESFhGOHUIbJgKa c^
AaCdIhJS ca
Cd cabout
Ae cadministration
Af cals
Aa cam
AcCdJV can
BSCVHoJm cand
Gi cao
Bj capplication
ASDc capplying
Ba cas
Aa cask
Ch cassistant
ApFoGn cat
Gh cau
Af cauf
AUHi caus
Jg cavec
Ge cbar
De cbarista
BpKe cbe
Dh cbehalf
Gd cbehind
AU cbig
Gc cbij
AW cbuilding
Ge cbureau
AaBUKi cby
AWGc cbüro
AV cc'est
Ge ccafé
Bg ccall
Ga ccalle
Ja ccan
AYBf ccandidatura
Cc ccandidature
Kf ccapt
Hb ccastaing
Ec ccentre
AT cchambers
AW cchargée
AVJe cchat
IR cchef
Ia cchefe
Al cclaims
Dd cclient
De ccliente
AVBh ccolloquio
Jh ccom
ATCfFj ccome
AUCi ccomme
Cj ccomo
De ccompany
AWHdJh ccon
AS cconseiller
AjDO cconsultant
Gf ccontainer
Id ccoordenadora
AT cculture
Jk cd
EdGb cda
Je cdad
AS cdan
Fc cdann
AgCX cdata
An cday
AWBiCcDeGgHQITJWKV cde
Aa cdear
AQ cdei
Ab cdem
Ad cdepartment
AVIgJc cdeputy
AfGT cder
Ac cdes
ATCa cdesigner
AWCk cdi
BpEeIW cdie
AeIV cdirecteur
DOIf cdirector
Gg cdo
AYFh cdoor
Kj cdott.ssa
APJdKk cdr
Jc cdra
AQ cdu
Jg cdña
APGXHlJjKY ce
AaGk cel
AXCVFlGaJf cen
Jd cenf
AVCg cengineer
Cb cenglish
Aj cestate
Al cfaculty
Af cfallowmere
Cg cfield
Cc cfirst
Gg cfloor
AfBlCjHY cfor
Gg cfoyer
Ah cfrom
AU cfunctie
Aa cgeehrte
AYFi cgewoon
Af cgmbh
Cc cguía
Ai ch
Ad chas
Ab chave
ARHh che's
AiIi chead
Aa chealth
Af chere
AWGi chet
AT chon
Ad chorário
Ab chour
Gi chôtel
Ad ci
Ai cihnen
AYHbJb cil
Gj cim
AhFoGYHRJS cin
Kc cing
AO cinterest
AaBnHWJU cinterview
ASFk cinto
Ke cis
AQBi cit
ASFh cit's
AO cits
Ka cj
Ag cje
If cjefa
AQ cjob
Gc cjr
AWGc ckantoor
ATCd ckennismaking
AXEjGR cla
Gd clane
Fg clangs
AVBeEcJj cle
AUDcIk clead
AW cleader
AQ cleerkracht
AaJW clic
Fh clocal
AT clocatie
Aa cltd
ATBd clugar
Jo cm
Af cmagasin
ATCbDeIc cmanager
Jc cmarín
AT cmas
AUJn cme
Jc cmeet
Jo cmein
Ib cmember
Jf cmet
Ji cmia
ALJp cmijn
Jo cmio
AdHf cmit
Ic cmitglied
Jg cmon
AWKn cmr
JXKi cmrs
Kh cms
AXJu cmy
Jj cmyself
Gd cn
Gk cna
AV cnaar
AVBp cneed
Gc cnext
Aa cniet
AY cniveau
EgGg cno
ASIe cnostra
Aq cnot
Ie cnotre
AQIb cnurse
CWEb co
AgChIbJR cof
Fl coffice
Ca cofficer
AhFaGm con
AW conze
AQGg cop
Ad coperator
Di copérations
Fn cort
BcCcGkHX cour
Jl cpanel
Ci cpara
DR cpartner
AYIc cpeople
Cq cper
Dh cphone
Gf cpiso
ARBe cplace
AM cplaza
AYBo cposition
ANBcCb cposizione
APBm cpost
AHBmCh cposte
ATBr cposto
Aa cpour
DSFb cpresso
ATKe cprof
ARKd cprofessor
Ch cprogramme
Ci cpréposé
AUBt cpuesto
Ae cque
AYBg cre
Ad crecruiter
Ec crede
Ij creprésentant
Ia cresponsabile
AX croad
AWDdGU croom
Gd croute
Gh crua
Gf crue
Bc cruolo
Gg csala
Gj csalle
Aa csanta
Ah cschool
AVKi cschrieb
APCd cscientist
Ah csearch
AO csecond
Gb csede
AN cselezione
ANGc csempre
Ig csenior
AV cservice
Hb cshe's
AV cshop
Fa csiamo
Ae csie
Jm csig
Ke csir
Ac csous
Ho csowie
En cst
ARBtCc cstelle
Ba cstep
Fj cstill
Ah cstreet
Ic csuperintendente
AX ctaking
AR ctambién
Ch cteacher
AYDj cteam
Fb ctenuta
Ae cthan
AgBTCcGgHUJTKL cthe
Jf cthere
Ab ctime
AbBODREVFhGeJU cto
Gd ctop
Fl ctoujours
Ab ctu
Af ctuesday
AY ctwo
Cf ctécnico
Ad cuhr
AYIi cun
Hn cund
Ak cunidade
Ec cuniversity
Fe cup
AYGh cupstairs
DY cus
Bg cvacante
ARCf cvacature
Bk cvaga
ATCbGO cvan
Ge cvia
Gc cvicolo
Ai cvoor
Hg cw
Cg cwarehouse
Fk cwe
Bm cwegen
Jf cwill
Ai cwir
AgBNCNESHgJfKg cwith
AYHnJi cy
ASDe cyard
AV cyear
Am cyour
AfEPJW c|
GX cà
AQBeJe cé
AbCdEWIhKV c–
AY c—
Cl d!
Af d#
Cj d$
AOBg d%
AYIc d&
AcBSCgETGeJYKV d(
AXBMCYFOGdHSIh d)
AcBVCVDPERFVGfHUIbJUKT d,
BYJb d-
AVBWCdDSFNGfHUIdJRKS d.
ATEh d/
Ac d00
Ad d020
Af d11
Ga d112
Ac d14
Aj d17
AcGc d2
Ac d20
Aj d2026
Aa d27
Cj d3
Ah d30
Gj d4
AbGQ d6
Ai d77
GT d8
CcGb d:
AVHfJb d;
AX d<
Gh d?
AUIj d@
AfBUCaDUEdFIGaHUIhJUKW d^
AT da
Aj daan
AU dab
AS dabout
AQ dacquisition
AX dalta
Ae dan
ASBSEYHgIgJe dand
AYGa dandar
Gh dask
AgCkKY dat
AW dauch
AW dauf
Ab dav
Gg dave
Gg davenue
AXGf db
AU dback
Df dbank
AN dbehind
Ab dbei
AY dbig
AS dbrink
Hg dbuilder
Gd dc
Ad dca
Ah dcalle
Ik dchair
ARJe dche
Go dci
Ac dco
Gj dcom
AT dcome
If dcommittee
AT dcon
He dcoordinator
AY dcouncil
ASHe dd
Ge dda
ASGn ddan
Ae ddata
AdBYDaHUJc dde
Aa ddel
AVFlJi dder
AaGR ddes
Ga ddie
Af ddo
Ac ddon't
AR ddonderdag
ASHbJa ddr
AV ddra
Fe ddu
AQCQGTJg de
Jm del
ASFk dem
ATIfJi den
ATBg dengineer
AS dentrance
Ai dest
AMHhIa det
Aa dfica
Ak dfiliale
AT dfrom
GU dgate
Ai dgmbh
Gf dgoes
Ci dgrade
CVIn dgrowth
En dha
Ah dhas
Kg dhe
Df dhemos
AW dhere
AS dhill
Fl dhouse
Ai dhuman
AV di
Gc di'll
Ae dich
Ge dif
AaDSFk din
AM dinvited
AiBeClJe dis
Ah dist
Ab dje
Cl djob
Ae dkennziffer
AW dkirchgasse
Gf dkm
AO dla
Aa dlabs
Fd dlane
AS dlas
Ab dlast
AXCfJd dle
KV dlead
Hf dlike
AYFh dlos
Ec dlungolago
Cf dm/w/d
Ab dmagasin
Aj dmain
BiHg dmanager
Hf dmathematics
IgJd dme
AP dmercy
Gh dmet
AQJi dmi
AV dmight
GT dmill
Gf dmind
AVIm dmr
Hh dmrs
AjKP dms
AU dnext
AfGX dno
AT dnossa
Gg dnot
Jj dnotre
Af dnursing
Ga dof
FiGX doffice
Ac dofficer
ClGj don
Jo donze
ATCg dop
Bb dopening
Ai dorganiser
Ak dorganizer
Ab dou
APJfKl dour
Ec dper
Hd dpersonalrats
Af dperth
Ai dpfarrsekretärin
Gd dpiano
Fg dplant
Ae dplc
Ga dpor
Gc dporto
Cj dposition
AT dpractice
Hd dproducción
ARHk dprof
AOCd dque
AV dqui
AU dquinta
An drecruiting
Ao drecruitment
Af drh
Gk dring
Cf drole
AS dsaturday
Af dsays
Dc dscheduled
Ee dschool
AT dscience
AaCe dsearch
Kk dsenior
Fh dshop
ATCgGh dsi
AYJd dsie
Gj dsopra
ASHd dst
AQCa dstill
Gm dstore
Ee dstrada
Af dstudio
Aa dsupervisor
Jh dtambém
Ad dtan
ANDfEl dteam
AY dthan
ATBXCTFfGhHfKP dthe
Ej dthey
Ah dthey're
Jj dtina
ASJq dtoo
Gn dturn
AYHfIiJfKQ dund
ARGm duse
Hj dvan
Ge dvia
Ad dvidal
ATEg dvous
Cd dw/m/d
De dwant
Ab dwas
Da dwash
Fd dway
Ge dwe'll
ATJh dwho
AYIi dwill
Bg dwir
AcCj dwith
AW dworden
Ee dwould
AQHhIj dy
AHJd dyo
DmGi dyou
Ae dyour
AU dzona
Ad d|
Dc d·
Cf dà
Ac dàs
ATGi détage
AXDREb d–
AU d—
AbBRCTDdEeFPGXHQISJeKh f
AdCXDfEfFVGXHSJWKa fb
ASDXJfKj fh
AYBODVEaIXJfKg fs
AjByDbHK i0
ASBoChEi i1
AYBiCeDW i2
AdBmDeEUISJW i3
AYBhCaHa i4
AUCiDb i5
AVCfDfEfILJUKV i6
AhBLCUDWEVFVGeHMITJWKa j000
AkBUCaDUFVGgHVIWJS j001
ATBjCgDOESGbHiIeJP j010
AfBkHeIVJW j011
AlBMCVGjHOIQJf j100
AmCbIW j101
AcCdHgIgKT j110
Ac j111
AcBQCeDgEVFRGYHWIgJkKh j4
AVCb ja0!
AWCc ja0"
Ac ja0%
AWDa ja0&
AOBhGfJeKd ja0(
ASCeEbGeHjIeKa ja0)
ATCbDXEiFUGfHbIaJbKe ja0,
ASGfKc ja0-
ATBaCYDXEdFfGhHfIXJcKc ja0.
AV ja0/
GY ja014
AbGa ja02
Gc ja022
AOGd ja02e
Fc ja03
Fc ja04
Ab ja05
GS ja09
EdGg ja0:
Gd ja0;
Kc ja0<
Ad ja0>
AQGgJc ja0?
AeCYEcGbIcJWKe ja0^
Cd ja0a
DY ja0academy
Hb ja0adu
Ae ja0al
Ec ja0alto
AX ja0an
EUJcKj ja0and
Gc ja0andar
Ge ja0ao
Ad ja0are
Ga ja0as
Kc ja0associate
Ga ja0at
Jb ja0aus
Ge ja0avenue
Dc ja0azul
Gg ja0b
Ac ja0be
AVGe ja0behind
AY ja0boat
Ac ja0bridge
De ja0build
Ih ja0builder
Gb ja0building
Ab ja0business
AUGc ja0c
Da ja0car
Dg ja0careers
Ha ja0chair
Ac ja0check
ASGc ja0chemin
Ce ja0chez
Ca ja0class
AcIc ja0committee
AXIc ja0culture
APJd ja0da
AV ja0dal
AaBRCYDcFYGa ja0de
AQ ja0del
Fd ja0della
Aa ja0der
AUFdGY ja0des
AVBa ja0designer
AX ja0di
FcJe ja0do
AU ja0dos
DdKc ja0dr
ATGe ja0du
AVCdGV ja0e
Gc ja0edificio
AW ja0el
JfKa ja0en
Hb ja0engagement
AVHg ja0engineer
AYGb ja0entrada
AR ja0est
Db ja0estate
AXJj ja0et
Db ja0fenwold
ATFi ja0floor
CVGg ja0for
De ja0freight
JiKf ja0from
Fc ja0gate
Af ja0groep
Cb ja0growth
Fb ja0hall
AT ja0hand
AQDe ja0has
AR ja0here
Ag ja0hire
Hg ja0humana
Dd ja0hydrographic
Ac ja0imran
AaCiGcJY ja0in
Ae ja0industries
Ad ja0interim
AU ja0invites
AWCcDa ja0is
AT ja0j
AVBn ja0job
AaGY ja0la
De ja0labs
Dg ja0lantern
Ja ja0le
AT ja0leader
Ac ja0lebreton
Eg ja0llp
AUGc ja0los
Ac ja0loups
AV ja0loved
AbBc ja0manager
Ka ja0marchetti
Dd ja0marrable
Hg ja0master
Ac ja0me
AU ja0mgr
Fh ja0mill
Jf ja0my
Jb ja0nance
AR ja0ne
Gl ja0next
Cd ja0nicu
AXId ja0nights
AXBh ja0nurse
Ae ja0o
AaBWDdGa ja0of
AW ja0office
Ac ja0officer
AYCeEWGe ja0on
Hf ja0pa
Da ja0packaging
De ja0pagos
AR ja0panel
AV ja0para
Ih ja0partner
Dc ja0pay
AO ja0payments
Dd ja0people
Ga ja0piano
AWGc ja0piso
AWGf ja0planta
AgEW ja0plc
Ab ja0plus
Gc ja0porto
AQCg ja0post
Aa ja0prats
Ia ja0producción
Da ja0pumps
Gf ja0quay
Ae ja0que
AW ja0rather
Ge ja0rd
Af ja0recruit
AUHe ja0recruiting
Af ja0recruitment
Ad ja0ref
AXHc ja0representative
Ki ja0retd
Ad ja0rh
Gf ja0road
AU ja0role
Gd ja0room
Gc ja0row
Ec ja0s.a
AV ja0salle
AS ja0san
AVFe ja0school
Cg ja0science
Ad ja0search
Gb ja0secondo
DX ja0services
Ge ja0side
Db ja0sint-godelieve
Ah ja0so
Ge ja0st
Ag ja0staffing
Gg ja0stock
Bb ja0supervisor
Af ja0system
Ac ja0sónia
AVDeEe ja0talent
Jd ja0tan
Ad ja0than
AcGX ja0the
Ce ja0time
Ah ja0to
Jg ja0tonder
AVJd ja0und
Ai ja0unit
Ab ja0until
FcJg ja0van
Je ja0vom
Jg ja0von
Ec ja0want
AQ ja0wants
Dc ja0weidegoud
JeKe ja0will
Ge ja0works
AUHe ja0would
Ad ja0wrote
AQ ja0x
AWJa ja0y
GP ja0yard
AY ja0zona
Cd ja0|
Gd ja0°
Ac ja0à
Cd ja0è
AUGg ja0étage
Ad ja0über
ARCfEe ja0–
Fe ja1'
BVIf ja1(
CXIh ja1)
AaBSGaIg ja1,
Ch ja1-
Ii ja1.
ASId ja1:
AjCeHUKU ja1^
Af ja1acquisition
HkIa ja1and
AOCf ja1at
Af ja1beraterin
ARHe ja1chef
Ae ja1d'autobus
AdBc ja1de
AT ja1for
Aa ja1has
ASCg ja1interview
AWHj ja1is
BdHaIV ja1of
Hg ja1partner
Jc ja1ruth
Ai ja1team
Bg ja1van
AU ja1|
Gc jb0"
Gf jb0#
ATCcElIc jb0&
Ge jb0'
AVCeFXGbKc jb0(
AiCWJh jb0)
AW jb0*
Jf jb0+
AWCiDXFhGfHXIaJW jb0,
Ca jb0-
AcDTEQFcGXHRJbKf jb0.
CeId jb0/
Ac jb010
Gb jb012
Ad jb015
Ga jb02
Ca jb02026
Ga jb022
AX jb02nd
Ac jb03
GX jb030
AW jb04
Gc jb041
Ci jb06
Ab jb08
AXBcCiFdGYHX jb0:
Jh jb0;
Ab jb0=
AYFi jb0?
Dk jb0@
AkBbDjFhHjJf jb0^
ATBaDeGb jb0a
Bc jb0about
Gb jb0above
Aa jb0academy
Ca jb0addetto
Af jb0administration
ARCd jb0ai
Fh jb0al
AYFe jb0alla
Af jb0alle
Ad jb0alles
AUBf jb0als
Ed jb0alterszentrum
FgGc jb0am
AT jb0anche
DXHfJg jb0and
Gc jb0ao
Bk jb0as
Ce jb0asst
AaDiFj jb0at
ATFj jb0au
Gg jb0aula
Ke jb0aunty
Ge jb0av
Jj jb0avec
Eb jb0b.v
AOGc jb0bar
Ac jb0barista
Eg jb0bay
Ad jb0beat
Gd jb0behind
Ka jb0bertrand
AX jb0big
Di jb0bij
Ec jb0blue
AU jb0box
AUGe jb0building
Gd jb0bureau
AW jb0c
ATJf jb0c'est
Gd jb0café
Ig jb0campus
Ih jb0capo
Kf jb0capt
Kd jb0carla
Gb jb0casa
Ih jb0chair
AY jb0chargée
Kc jb0chef
Dk jb0chez
AY jb0clerk
Jd jb0cm
Df jb0compte
AWDaJe jb0con
Ib jb0conseiller
Gf jb0container
AY jb0coordenador
Ih jb0coordenadora
Id jb0coordonnateur
Ie jb0coordonnatrice
Ee jb0corrib
Cb jb0cover
Ia jb0customer
AWDgEdIe jb0da
Eb jb0das
ATCmEfGaHXIiJP jb0de
Dk jb0dein
EfGf jb0del
Gd jb0dell'artigianato
AO jb0della
Kf jb0delphine
Ae jb0dem
Ac jb0demandez
Aj jb0den
AbDeFeGWIj jb0der
AVEeIk jb0des
CiEc jb0di
DaFcJW jb0die
Ib jb0director
Ic jb0directrice
Ie jb0direttore
Ea jb0do
Ce jb0docent
AQ jb0domein
Af jb0doris
Ge jb0dos
AWKe jb0dr
Ie jb0dra
ATEfId jb0du
AVEgHeJe jb0e
Gc jb0edificio
Hd jb0een
HdJX jb0el
Ag jb0em
ASChFfGY jb0en
IX jb0engineer
AVGh jb0entrance
Bg jb0entrevista
AT jb0estaremos
Ag jb0estate
AVCbEaJd jb0et
Gd jb0floor
Ad jb0foods
BeDcIf jb0for
Gd jb0foyer
AWJkKc jb0frau
DjHj jb0from
Ed jb0gemeente
If jb0gestión
Ee jb0gleeson
Ad jb0gmbh
Af jb0groupe
Ah jb0grupo
Ai jb0gruppo
Cc jb0guía
Ga jb0hallam
Id jb0head
EV jb0health
Ae jb0helderbrink
AYJi jb0herr
Jl jb0herrn
ATFh jb0het
Ea jb0hmp
Af jb0hotel
Ag jb0hr
Cg jb0hrs
Kc jb0hugo
Ae jb0human
Kb jb0hélène
Ga jb0hôtel
Ab jb0ignacio
Ad jb0ihr
Ae jb0ihres
CY jb0ii
AUEb jb0il
FeGc jb0im
AaCgDeFiGh jb0in
AVEf jb0inc
Kc jb0ing
Ae jb0intérim
AYFg jb0is
Kh jb0j
Ke jb0jan
Id jb0jefa
Kb jb0jo
Gc jb0jr
AUKm jb0jun
Ke jb0k
Gc jb0kantoor
Ka jb0karen
Gb jb0km
AQCbDbFgGY jb0la
AYGb jb0lane
Ee jb0larkspur
Ah jb0lavoro
Ee jb0lda
AT jb0le
Ad jb0lecture
Ee jb0les
Gj jb0locatie
AXGb jb0los
Kd jb0lucía
Jh jb0mann
Kd jb0marcus
Jb jb0matua
Ji jb0me
AW jb0medewerker
Je jb0meet
Aa jb0mein
ATHl jb0meu
Jc jb0mevrouw
Ik jb0mi
Kc jb0michelle
EW jb0middle
Gg jb0mill
Jf jb0mit
Jk jb0mme
Je jb0mrs
Hc jb0my
Gd jb0n
AVDgFj jb0na
Ac jb0nach
ATBg jb0necesitamos
Bf jb0new
DbFj jb0no
Gb jb0nostra
ATJg jb0o
AUClEdGYIqJW jb0of
Ch jb0office
Gb jb0old
AcGd jb0on
ATHl jb0onze
Ea jb0orrin
ARBiFeHj jb0our
Aa jb0p'tits
ATBh jb0para
Jf jb0pfarrer
Ge jb0piano
Ad jb0pm
Ad jb0por
Gc jb0portail
Cf jb0postdoctoral
Cf jb0prn
Ke jb0prof
AU jb0professor
Ce jb0préposé
Gn jb0quai
AX jb0r
Aa jb0recrutis
De jb0rector
Ig jb0recursos
Af jb0ref
Ij jb0représentant
ASIh jb0responsabile
Kh jb0retd
Db jb0rh
GY jb0road
Gd jb0room
Ge jb0route
Gg jb0rua
Gc jb0rue
Eg jb0s.a
ASEj jb0s.p.a
AUEg jb0s.r.l
Ca jb0sachbearbeitung
Gi jb0sala
Gh jb0salle
Ec jb0san
Ea jb0santa
Cj jb0saturday
EU jb0school
AWJf jb0schrieb
Aa jb0se
Ad jb0search
AWIi jb0sec
AV jb0secondo
Fg jb0sempre
Hi jb0senior
Jd jb0signora
Kd jb0silvia
Kb jb0sir
Gb jb0small
Jd jb0so
Aa jb0software
Jj jb0spedition
Eh jb0st
Ai jb0staff
Ia jb0superintendente
Ic jb0talento
Ag jb0tan
Aa jb0te
Cc jb0technician
Ka jb0teresa
Ab jb0than
ATBiDVEbFdGeHeIcKb jb0the
Ce jb0time
Gf jb0tiong
AYFe jb0to
Gb jb0top
Ae jb0trust
AUHk jb0two
AR jb0ufficio
Jg jb0und
Ah jb0unidade
Hj jb0unser
AWGg jb0upstairs
Ki jb0van
Gh jb0via
AUEb jb0ville
Dd jb0vom
ARBj jb0voor
Ab jb0vous
Ab jb0wei
Kf jb0wei-ling
DjJh jb0with
AW jb0wool
Jd jb0xx
Gg jb0yard
AVCj jb0year
Aa jb0you
Ec jb0zuivelfabriek
AWGd jb0°
Ff jb0à
AYGa jb0étage
BhHf jb0–
Jg jb0•
Fd jb0📍
AcHiIX jb1(
AVGnHiJh jb1,
AR jb1.
ARCYHh jb1/
AYBg jb1:
AgBfDUHi jb1^
Ac jb1acquisition
Hk jb1bosun's
Ig jb1chief
Cc jb1crew
AYBeIU jb1de
AV jb1del
CW jb1deputy
Bm jb1di
AY jb1die
Ig jb1enf.ª
Id jb1engineering
Ie jb1external
Aa jb1funeral
Bd jb1geen
Ib jb1head
Aa jb1herr
Af jb1hiring
Ah jb1il
CW jb1junior
Af jb1la
Ai jb1le
Hi jb1nossa
AbBT jb1o
BjIY jb1of
Ad jb1office
AfHb jb1our
Bf jb1pra
Ak jb1principal
Ia jb1resources
Id jb1search
Ak jb1senior
AXCf jb1shift
Hi jb1sous
Ch jb1stage
Bc jb1stelle
Ai jb1store
Ae jb1talent
AcFgHc jb1the
Bl jb1un
He jb1unsere
Ch jb1ux
Be jb1vacature
Ad jb1with
AP jb1|
Ac jk0!b
AbGe jk0"b
Gc jk0#b
CdEc jk0&b
If jk0&s
AgCaGc jk0(b
AgCV jk0(s
AfCgGeIS jk0)b
AfCY jk0)s
Aa jk0*b
AhCeEVGfIVKU jk0,b
Ag jk0,h
Ae jk0,s
Ca jk0-b
Aj jk0-s
AgCTEhGUIbKf jk0.b
Ah jk0.h
CgIb jk0/b
Ak jk0/s
AcCdFiGiIX jk09b
AcGf jk09h
AhCVGi jk09s
AfCa jk0:b
Ak jk0;b
AWGgJeKf jk0Ab
Ca jk0As
AQBdCbDjEjGdHbIX jk0Xb
Dm jk0Xh
Ab jk0Xs
AQCRDfEeFXGeHbIRJlKh jk0Xxb
ASCPDbEgJiKb jk0Xxh
ATBeDfEgHaJfKc jk0Xxs
AeGf jk0x9b
Af jk0x9s
AfBXCXEXFaGfHfIeKS jk0xb
AfBaCbEV jk0xh
AdCeGb jk0xs
Gd jk0°b
Af jk0·b
Aa jk0»b
Cd jk0–b
AjCU jk0–s
Af jk0“b
CSHg jk1Xb
CUHd jk1Xs
AYBdCgDTEUGfHdIeJUKL jk1Xxb
Aj jk1Xxh
AfBcCeEVKP jk1Xxs
ARBfCgFSGcHdIa jk1xb
AbCR jk1xs
AkBSCWDSETFTGdHaIWJTKU kb
Dc kbb!
BdGc kbb"
AYGf kbb#
ChJf kbb&
ASBQCbGbHjIVKi kbb(
AbJi kbb)
AW kbb*
AVBNChGfHlIb kbb,
AWChHl kbb-
AUFcGXJbKh kbb.
Cf kbb/
Ae kbb00
Ad kbb10
Gc kbb12
Ge kbb14
Ad kbb15
Gc kbb2
Ca kbb2026
AX kbb2nd
Ad kbb3
GY kbb30
AQ kbb4
Gc kbb41
Ad kbb45
GV kbb6
Af kbb60
Ab kbb8
APBfDbFgHUJd kbb:
Jg kbb;
AY kbb?
AhBiDgFgHgJg kbb^
AUBgHc kbba
Bd kbbabout
Gb kbbabove
Ad kbbacademy
Af kbbadministration
Ah kbbafter
ATFh kbbal
Fe kbballa
Ac kbballe
Ad kbballes
AWBm kbbals
Ed kbbalterszentrum
FgGc kbbam
AV kbban
AU kbbanche
AbDWHgJg kbband
Gc kbbao
Bg kbbas
CY kbbassistant
Ag kbbassociate
DlFj kbbat
ATFj kbbau
Gg kbbaula
Ke kbbaunty
AT kbbausbildung
Eb kbbb.v
Gc kbbbar
Jc kbbbe
Ad kbbbeat
Gd kbbbehind
AX kbbbig
AYDa kbbbij
AQ kbbbox
AWGe kbbbuilding
Gd kbbbureau
Aa kbbby
Gj kbbbüro
AVGc kbbc
ASJf kbbc'est
Gd kbbcafé
Kf kbbcapt
EWIa kbbcare
Gc kbbcasa
AVKd kbbchef
Dj kbbchez
De kbbclient
Jd kbbcm
AQ kbbco
Bn kbbcome
Bk kbbcomme
Df kbbcompte
Jh kbbcon
APIb kbbconseillère
Gf kbbcontainer
Ih kbbcoordenadora
Id kbbcoordonnateur
Ie kbbcoordonnatrice
Ee kbbcorrib
AVDiId kbbda
Ah kbbdas
ATBhCiHTIfJQ kbbde
DUGdHe kbbdel
Gd kbbdell'artigianato
Ac kbbdemandez
AUEc kbbdepartment
FhIc kbbder
Ee kbbdes
AVBh kbbdi
AWFaJU kbbdie
Ic kbbdirector
Ia kbbdirettore
AVEb kbbdo
Gd kbbdos
AXKf kbbdr
Ie kbbdra
AREbGd kbbdu
AWCdEdHeJf kbbe
Gc kbbedificio
Bl kbbeine
HhJXKd kbbel
AVCfFgGYJV kbben
If kbbenf.ª
CaIW kbbengineer
AVGh kbbentrance
AT kbbestaremos
Eg kbbet
Ie kbbexternal
AU kbbfarm
AXGd kbbfloor
Ad kbbfoods
AXBmIc kbbfor
Gd kbbfoyer
AYKe kbbfrau
DeHm kbbfrom
Cb kbbfront
Cj kbbfür
Bb kbbgeen
Id kbbgeneral
If kbbgestión
Cg kbbgrade
Ab kbbgraduate
AX kbbgreen
AnEV kbbgrupo
Ah kbbgruppo
Ga kbbhallam
If kbbhead
EW kbbhealth
Ae kbbhelderbrink
Jp kbbherr
ATFi kbbhet
Ag kbbhiring
Ea kbbhmp
Ig kbbhoofd
Ac kbbhr
Cg kbbhrs
Ga kbbhôtel
Aa kbbi
Ab kbbignacio
CT kbbii
Hd kbbil
Gc kbbim
AdFmGf kbbin
Kd kbbing
Kc kbbingrid
Fb kbbins
Ae kbbintérim
ASFh kbbis
Ke kbbj
Ke kbbjan
Id kbbjefa
Kb kbbjo
Gc kbbjr
AUKm kbbjun
ASKg kbbk
AVGf kbbkamer
Gc kbbkantoor
Ka kbbkaren
Aa kbbl'équipe
AWBSDaFdGT kbbla
AWGd kbblane
Ea kbblarkspur
Ah kbblavoro
EeHk kbble
Ad kbblecture
Gj kbblocatie
Gb kbblos
Jh kbbmann
Kh kbbmarguerite
Ke kbbmaria
Jb kbbmatua
AW kbbmedewerker
Aa kbbmein
Jd kbbmet
ARHm kbbmeu
Jc kbbmevrouw
AT kbbmi
Je kbbmit
Jl kbbmme
Kc kbbmr
He kbbmy
ATGd kbbn
AVDaFj kbbna
Ac kbbnach
ATBg kbbnecesitamos
Bf kbbnew
AWBk kbbnieuwe
AVFj kbbno
AUHg kbbnossa
Hh kbbnosso
ATGbHf kbbnostra
Ae kbbnot
ATHg kbbnotre
BXHfJg kbbo
AXBjCeIf kbbof
Aa kbboffice
Af kbbold
Hc kbbonze
FjHj kbbour
Bm kbbpara
Hb kbbpela
Bg kbbper
Ge kbbpiano
AW kbbplace
Ac kbbpor
Gc kbbportail
Be kbbpra
If kbbpractice
Ke kbbprof
Kj kbbprofessor
Ce kbbpréposé
AV kbbr
Aj kbbrecruiting
Aa kbbrecrutis
AXIh kbbrecursos
Ij kbbreprésentant
Id kbbresource
Kh kbbretd
GY kbbroad
AXGd kbbroom
AYGe kbbroute
Gk kbbrua
AWGj kbbrue
ASEl kbbs.a
Gi kbbsala
Gh kbbsalle
Cd kbbsaturday
EV kbbschool
Aa kbbse
AVCj kbbseasonal
AWIi kbbsec
AS kbbsecondo
Fg kbbsempre
Gb kbbsmall
Jd kbbso
Ef kbbst
Af kbbstore
Ia kbbsuperintendente
AY kbbt
Ab kbbtalent
AY kbbtea
Ce kbbtechnician
Ab kbbthan
AUBdCWFfGeHcKb kbbthe
AUHf kbbtheir
Gf kbbtiong
DiFhJU kbbto
Gb kbbtop
Cl kbbtrainee
Hf kbbtwo
ASBkHf kbbun
Aa kbbunidade
Hl kbbunser
BoKc kbbvan
Gd kbbvia
AVEb kbbville
Dc kbbvom
Bj kbbvoor
Ab kbbvous
Ib kbbvp
Je kbbwith
Jd kbbxx
Gg kbbyard
Ec kbbzuivelfabriek
Hj kbb|
AWGd kbb°
Ad kbb·
Fh kbbà
AUBcClHo kbb–
Hf kbb—
Jg kbb•
Fd kbb📍
AaJd kbh,
Aa kbh.
BmJV kbh^
AREd kbhde
Jk kbhen
AQ kbhin
AWJf kbhschrieb
ATBd kbhthe
Aj kbhwith
Ih kbs&
AfBkCX kbs(
AeCW kbs)
AgDU kbs,
AaBh kbs-
Aj kbs.
AUBe kbs/
AeBb kbs:
AdDeHhJg kbs^
BY kbsa
AX kbsand
Ah kbsat
AYCg kbsband
Bc kbsbewerbung
AeGe kbsde
Ca kbsdocent
Bd kbsentrevista
Df kbsfor
AYBk kbsgesprek
AW kbshead
Ee kbslda
AYCe kbsmanager
Ia kbsmanaging
Ab kbsmarine
AgIT kbspractice
Ae kbsprincipal
AX kbsprofessor
De kbsrector
AOBb kbsselezione
Bg kbssollicitatie
AWBg kbssollicitatiegesprek
Jn kbsspedition
AdBVDNHf kbsthe
DTJj kbsto
Ah kbsvan
AOJd kbswith
BfDi kbs|
AcCV kbs–
AgCUESGbIPJbKT kh
AjBdCVDVEVFRHUIdJWKV ks
Ac ksb!
AbGe ksb"
Gc ksb#
CdEc ksb&
AgCaGc ksb(
AfCgGeIS ksb)
Aa ksb*
AhCeEVGfIVKU ksb,
Ca ksb-
AgCTEhGUIbKf ksb.
CgIb ksb/
AcCdFiGiIX ksb9
AfCa ksb:
Ak ksb;
AWGgJeKf ksbA
ATBgGeHh ksbX
AQBaCYDcEdFYGeHcIVJiKc ksbXx
AXBcCaDcEXFcGfHfIeKS ksbx
AeGf ksbx9
Gd ksb°
Af ksb·
Aa ksb»
Cd ksb–
Af ksb“
Ag ksh,
Ah ksh.
AcGf ksh9
Di kshX
AWBWEeIQJe kshXx
AdBjCaEV kshx
If kss&
AgCV kss(
AfCY kss)
Ae kss,
Aj kss-
Ak kss/
AhCVGi kss9
Ca kssA
AcBg kssX
AXBfCdDdHXIYJdKa kssXx
AdCdDVGa kssx
Af kssx9
AjCU kss–
AX l 1
Ab l08
GY l0800
AbGSHgIWJgKi l10
GUHfJhKg l11
AhJcKj l12
AWKg l13
Ah l18
Gb l21
Ge l67a effra parade
Cf la candidatura mantém
AQ laanbod onder voorbehoud
Ac laccueil
Al laction needed
Gh laddress
Ab ladres
AUGd ladresse
Ac laffaire suivie par
Ao lagenda de entrevistas
Ah lagenzia lavorincorso
AS laiko
AT lamrit
Io land one of our care
Ah lanfahrt
ATKm lansprechpartner
Ab lappointment
Ad lassessment
KV lattendees
AU lavec
AUGe lberth
AS lbill
Aj lcabinet orsay rh
Ag lcalendar
Ai lcall letter
ATGf lcallum
AVCe lcambio de fecha
Aa lcanceled event
Af lcandidature
Cl lcargo
AY lcem arslan
Ah lcervejaria mangue
ASKa lchairperson
Ej lclient
Ae lcomité evaluador
ASKi lcommissie
Dc lcompany
Ie lcomposition du jury
AWCa lconfirmation
AWJiKk lconfirmed
Ah lconsultante recrutement
Al lcontact person
Ca lcontract
Gf lconvidamo
Ah lconvocation
Ac lconvocazione prova orale
Ac ldate
Ae ldeine probeaufgabe
AU ldepartment
Ak ldirector
ASCe ldomaine de saint
Gc ldove
Ad ldragana ilić
Ac lehpad les glycines
Eh lem 30/04/2026 às 16
Gf lendereço
Ac lentrevista confirmada
HhIbKU lentrevistadores
Ae lentrevue
Ag les para educadora de 1
Aj leste e
Am lfiliale di bergamo
Cc lfinal interview
AaCj lfor
AVCi lfunctie
Aa lfunção
Cd lfwd
Af lgareth lyle
AU lgarnet milliea
ATKn lgesprek
Am lglenbow river museum
Kb lgood news
Ag lheadhunter
AX lhey shu
Ad lhinweis zum datenschutz
Kd lhost
Ki lhubert de saint
Aj lihre ansprechpartnerin
Ai linishfree data
Cg linitial interview invite
AVIg lintegran el comité
Aa linterview
Cd linterview 14 july
AUCf linterview 14 october
AWIh linterview board
Aj linterview cancelled
CU linterview confirmation
AW linterview confirmed
AWCg linterview invitation
Ck linterview invite
Gg linterview location
ASJcKd linterviewer
ASHhIdKd linterviewers
AWCT linvitation
Ce linvitation to interview
AT litv 2
AYCc ljob
Ac ljosh
AS ljury
ASIeKh ljúri
Ac lkamer z
ARGb lkies maar
Ae lla atenderán
Ih lla commissione
AV lla commune de saint
ATGY lla paroisse saint
Ab lle site
AVEdGd llieu
Gf llocal
AXGd llocatie
AREfGd llocation
Gd lloja
Gi llugar
Gd llugar de celebración
Il lmanager
Ah lmarco pessoas
Cf lmensaje original
ATHh lmet
AR lmireille et jean
Af lmitzubringen
AR lmoira stott
AS lmooi nieuws uit bolsward
AS lnexivara technologies
If lno change to the panel
Af lnote from organiser
Ae lnotes from host
Ak lnotice of cancellation
Ge lo exame nacional trocou
AfKU lo júri mantém
Af lo procedimento destina
Ag loferta condicionada
Aa loffre
Ai loltrepack
AV lon the panel
ATEkGg londe
ASKg lop di 3 dec 2024 om 11
AU lop do 20 mei 2027 om 16
Ge lort
ASHoIbJeKd lpanel
APKf lpanel members
AU lparticipan
Ak lphone screen
Aj lpierpoint search pte ltd
AT lplaats
Gi lplace
Ad lponte selezione
ATGf lponto de encontro
Aj lport of foynes
Cf lposition
AVCh lposizione
Ch lposição
Cg lpost
AVIh lpouvez
ATKg lpresidente do júri
Ab lprocesso seletivo
Ac lprova pratica
ASHgIiKc lprésidente du comité
Gh lpunto de encuentro
IgKV lquem
Ae lrappel
ARGh lraum
AeBjCd lre
Af lrecordatorio
CX lreederei claasen
APCf lref
Ak lref 381
Aj lregattaverein kiel
AU lresultado del proceso
Ac lrh
Gb lritrovo
Cg lrole
Gh lroom 1463
ASGb lsat nav takes you wrong
AY lscheepswerf barkmeijer
Ac lse mantiene la comisión
Aj lsecretaris
Ak lsede
AU lselezionatore
Cb lsenior lecturer
Aj lshiftpal
Ah lsiège social
Am lstage 2
Aq lstart date
Gd lstore
Ae lstudio legale scm
Ii lsue treloar
Jo ltalking to
Ae ltash oyelaran
AP ltbc
AUHj lteilnehmende
Ah ltidepool health
Af ltime
AYGg ltreffpunkt
Aj lträger
AWCe ltu prueba está lista
AV ltu vas voir jean
Cg ltues 8
Ai luitnodiging 1e gesprek
Ed lunidad de negocio
Cf luniversity archives
Ah lupdated
AXCh lvacancy
Cd lvaga
Ac lvaga analista fiscal
AVEiGg lvenue
Aa lvocal
AWCd lvorstellungsgespräch
AT lvotre rendez
Cd lwhat
Aj lwhen
AXDdFSGi lwhere
AUGc lwhere to go
AbKd lwho
Ad lwir haben notiert
ARJd lwith
AXIg lyour panel
AYCe lyour visit on june 16
Gi lzi de la plaine
Ij lè ammessa al colloquio
AoBfDeEcHSJNKJ r
Ak s!
AeGe s"
Gc s#
AbEdId s&
Gd s'
AkGbKT s(
AfCgEUGcIQKW s)
Ab s*
Ag s+
AjCWETGfIWKS s,
Aj s-
AgCUEdGVIcKe s.
AiIb s/
AeBTFfGjHQIW s9
AlCc s:
Ak s;
Ag s<
Ac s>
Al s?
Ai s@
AYCdGdKd sA
ATBkCXDeFTGcHiKX sX
APBaCaDfEeFWGaHaIWJiKf sXx
Af ss! Xx x
AkEU ss& Xx Xx
Ag ss& Xx ^
AU ss& Xx x
ARHa ss( X )
Gb ss( X x
APCeHdIeJe ss( Xx )
Af ss( Xx .
AiFc ss( Xx 9
AeBTChGX ss( Xx Xx
AQCeHn ss( x )
AN ss( x ,
Ab ss( x Xx
AhFVGaHW ss( x x
ARCd ss) , x
Aj ss) x x
Jc ss* Xx Xx
Ad ss, 9 .
Ga ss, 9 Xx
Ad ss, X ,
AWEo ss, X .
Dl ss, X Xx
AY ss, X ^
DP ss, Xx &
AYIg ss, Xx )
AUGT ss, Xx ,
AREcGbJT ss, Xx .
Ak ss, Xx 9
Gb ss, Xx A
AeDS ss, Xx X
AgCUDfFYGcJi ss, Xx Xx
ARDiHbIcJU ss, Xx ^
GVHUJn ss, Xx x
Ig ss, x )
ARHh ss, x ,
ATHh ss, x .
AVGe ss, x 9
Gf ss, x A
AiHX ss, x Xx
AKHl ss, x ^
AeFYHWIR ss, x x
Ga ss, x x9
Fe ss, x9 Xx
AUGi ss, x9 x
Ag ss- X X
Cb ss- X ^
BO ss- Xx (
AaCbJU ss- Xx Xx
AT ss- Xx x
AX ss- x .
AV ss- x Xx
Ae ss. A x
ASJn ss. Xx (
Ia ss. Xx ,
ImJQ ss. Xx .
Gj ss. Xx 9
AdBODbFTHfKg ss. Xx Xx
JfKV ss. Xx ^
AhBiEWFdGMJiKg ss. Xx x
Ic ss/ Xx Xx
AU ss/ x x
GT ss9 ) .
Aa ss9 , 9
AXGi ss9 , Xx
GV ss9 , x
AgGW ss9 . Xx
Ar ss9 9 9
Ad ss9 Xx ,
Jf ss9 Xx .
Ae ss9 Xx 9
AdGmJS ss9 Xx Xx
Gf ss9 Xx ^
Cd ss9 x )
Ag ss9 x .
Gf ss9 x Xx
Ag ss9 x x
Ac ss: 9 Xx
AgJU ss: Xx .
HhJa ss: Xx Xx
AO ss: Xx ^
AWJg ss: Xx x
Bd ss: x x
AUJb ss? Xx ,
AT ss? Xx .
Aa ss? Xx Xx
AeFOJb ss? Xx x
Kk ssA . ,
AR ssA . A
AYGfKl ssA . Xx
ANKg ssA . ^
Dg ssA Xx Xx
Af ssA x x
CN ssX ( x
AS ssX ) ,
CX ssX ) ^
Aj ssX , x
ASEp ssX . ^
AU ssX . x
Ag ssX X (
Ad ssX X -
Ee ssX X X
Ad ssX X ^
Ah ssX Xx ,
Ac ssX Xx .
ASJf ssX Xx Xx
EkIX ssX Xx ^
AT ssX Xx x
Aa ssX x Xx
AhCWGa ssX x x
Ac ssXx " Xx
Ei ssXx & Xx
AW ssXx ( X
AgCeGV ssXx ( Xx
Ah ssXx ( x
Aj ssXx ) ,
Ak ssXx ) .
AeIj ssXx ) ^
Ch ssXx ) x
AVGd ssXx , 9
AWEh ssXx , X
AcCeGdIh ssXx , Xx
AiGa ssXx , x
Gb ssXx , x9
ASCg ssXx - X
Aj ssXx - Xx
AiKV ssXx . A
AnESIkKY ssXx . Xx
An ssXx . ^
AaGi ssXx 9 ,
AVGh ssXx 9 .
Gi ssXx 9 :
AiGW ssXx 9 Xx
AXCcGe ssXx 9 x
AV ssXx X ,
Ab ssXx X X
Dk ssXx X Xx
AdCTIf ssXx X ^
Cd ssXx X x
Af ssXx Xx &
AaBSCjIdJRKk ssXx Xx (
AaEhGWKd ssXx Xx )
AeBREeGaHPJQKi ssXx Xx ,
AbCiIXJQKj ssXx Xx .
AeGgIc ssXx Xx 9
AS ssXx Xx :
Kh ssXx Xx ;
Kc ssXx Xx <
AaEgKm ssXx Xx X
AgBODOEhFRHUJfKa ssXx Xx Xx
AfCYDLEaGSIdJQKi ssXx Xx ^
ASCiDWEmFSIPJiKh ssXx Xx x
Aa ssXx Xx |
AWEm ssXx Xx ·
Af ssXx x (
Aa ssXx x )
AhCUGVIg ssXx x ,
AhCNGT ssXx x .
Ak ssXx x 9
Ae ssXx x X
AhBRGWIdKW ssXx x Xx
Ag ssXx x ^
AlBiCUEUGWHgIS ssXx x x
AV ssXx x –
Gl ssXx x9 ,
Al ssXx · Xx
Bb ss^ X Xx
Aa ss^ Xx &
Aa ss^ Xx (
AXDjHb ss^ Xx ,
ASDcHg ss^ Xx .
AUFg ss^ Xx 9
Ai ss^ Xx :
Ac ss^ Xx A
AXDeHb ss^ Xx X
AfBaDeHYJk ss^ Xx Xx
AfDXHjJl ss^ Xx ^
AeBXDjFc ss^ Xx x
AV ss^ Xx |
AQ ss^ x .
Hl ss^ x ^
Be ss^ x x
Am ssx ( Xx
Gb ssx ( x
Gg ssx ) ,
Ge ssx ) .
Cf ssx ) x
AhGV ssx , 9
Ae ssx , X
AjCUGfIQ ssx , Xx
AeCUGaIW ssx , x
GQ ssx , x9
Gh ssx . 9
Ae ssx . X
AoKp ssx . Xx
EfIQ ssx . ^
Ko ssx . x
AV ssx 9 )
ATGe ssx 9 ,
Ac ssx 9 9
Fj ssx 9 Xx
AjFY ssx 9 x
Ab ssx : Xx
AQ ssx X (
AQHl ssx X ,
Bg ssx X X
AYDjHg ssx X Xx
Hj ssx X ^
ARCc ssx X x
AP ssx Xx !
AN ssx Xx &
ARJd ssx Xx (
AfCU ssx Xx )
AODVEdFhJfKb ssx Xx ,
AWDnGgJf ssx Xx .
AYFhGg ssx Xx 9
ARDg ssx Xx :
ASFdGY ssx Xx X
AWBgCQDjETFeGVHiIVJf ssx Xx Xx
ASDREiIeKi ssx Xx ^
APBlCeDiEjFWGWIQJj ssx Xx x
ATEh ssx Xx –
AUCiGY ssx x (
AXIi ssx x )
AUCfGdIg ssx x ,
AVBcIf ssx x .
AY ssx x /
Fh ssx x 9
AY ssx x :
AW ssx x ?
Ic ssx x X
AWBKCMDjEgFTGgHgIdKe ssx x Xx
AVCgEjGRIi ssx x ^
AdBlCfDQEeFiGYHdIU ssx x x
Gc ssx x9 .
AV ssx9 ) ^
AgGU ssx9 , x
Ab ssx9 Xx ,
ATGiJf ssx9 Xx Xx
Ca ssx9 x x
Jb ss| Xx Xx
Ai ss– Xx (
JX ss– Xx Xx
AXBi ss– Xx x
AfBiCXDPEXGgHdIfJUKN sx
AgGjHU sx9
Am s|
Gd s°
Af s·
Aa s»
Ak s–
Ai s—
AXBiChDhEbFYGRHYIfJRKW u
Ao uX
ATBfCgDiEdFUHeIdJTKY uXx
AWCfGXHSIa ux
Ak w!
AeGe w"
Gc w#
AbEdId w&
Gd w'
AkGbKT w(
AfCgEUGcIQKW w)
Ab w*
Ag w+
AjCWETGfIWKS w,
Aj w-
AgCUEdGVIcKe w.
AiIb w/
Ad w00
Ad w10
Ac w11
Fc w14
Ae w15
AYGd w2
Ab w20
AW w22
Gd w2e
AW w2nd
AVGe w3
Ag w30
Ad w45
AUGa w7
Gb w8
AlCc w:
Ak w;
Ag w<
Ac w>
Al w?
Ai w@
AdGb wa
Ak wacquisition
Aj wadministration
Ab wadministrator
Jf wadu
Ad wafter
Ag wagenzia
Ae wal
Dd walterszentrum
Ee walto
Fe wam
Cf wanalyst
Af wand
AUGh wandar
Ad wandes
Kh wanthony
AWGd wao
Ah wappointments
Aa ware
Ki washdown
Af wask
BcCgHQ wassistant
Ac wassistente
AgGb wat
Hv wattorney-adviser
Fe wav
Ge wave
Ae wavec
ATGc wavenue
Db waz
Ed wazul
Fj wbackstube
Gf wbahru
Jh wbalwinder
Bf wbanconiera
ASFc wbar
Ae wbe
Ab wbeat
Jn wbeni
Jj wbenincasa
Ja wbertrand
Fk wbetriebshof
Jf wbirte
Hk wbishop's
Dg wblue
AW wblvd
ASEa wboard
Jg wbob
Jo wbossi
AR wbox
Dj wbrightmarket
Ee wbuild
AP wbuilding
Fd wbureau
Ad wby
HW wbüro
Gg wc
Fi wcais
Fi wcalle
AVHg wcampus
Ak wcapital
He wcapo
Jd wcapt
Aa wcaptain
Aq wcareers
Je wcarla
Da wcementos
AXDd wcentre
Hg wcfo
AdIi wchair
Bk wchapista
BUHfIbJd wchef
Gh wchemin
Ae wchez
Hu wchurchwardens
Ce wclass
Bk wclasser
Jd wcleiton
Hd wcllr
Ad wclínica
Af wco
En wco-operative
Ad wcoach
Ih wcommittee
Hn wcomponente
Dg wconservas
Ak wconsultant
Bf wcoo
Hh wcoordenadora
Ac wcoordinator
Hb wcoordonnateur
Ja wcor
Df wcorrib
Dk wcorvane
Ad wcouncil
Jf wcraig
Ac wcrew
Hc wcto
AUIe wculture
Aa wcustoms
Be wd'agent
Ac wd'un
Cf wdach
Ah wdakar
Jh wdale
Eb wdas
AVCgEfFTGaIdKh wde
Ha wdean
AU wdei
Ef wdel
Gd wdell'artigianato
Je wdelphine
GbKb wder
AN wdes
AV wdesigner
Cg wdeveloper
Ce wdevelopment
AUCdEbGa wdi
Ah wdie
AeBT wdirecteur
AcIi wdirector
Hl wdirectora
AjHU wdirectrice
AVHd wdiretora
Hh wdirettore
ATEhGc wdo
Ic wdomein
Ag wdoris
AWGf wdos
Hk wdoyenne
AiJa wdr
AbHiJW wdra
AUEe wdu
Ag wdña
AcEaGU we
Fb wedifício
Dm wedilsirio
Ee weg
Gc wel
Ac wem
Je wemrys
AfGY wen
Ad wenf
Hd wenf.ª
Af weng.º
CiIf wengineer
Fm wennetmoos
An wentrevista
Eb westate
Ad wexecutive
Ah wexperience
AUCd wexport
Hg wexternal
Hi wfactor
Ea wfenwold
Hj wfirmware
ASGf wfloor
Eg wfoods
Ah wfor
Ab wfr
Je wfrau
Ee wfreight
Do wfrigotek
Ae wfrom
Af wfuneral
AT wfür
AU wgate
Ib wgeneral
Jc wgerrit
Hd wgestión
Jb wginevra
Dd wgleeson
Hg wgleichstellungsbeauftragte
An wgmbh
Jd wgonzalo
Af wgr
Cc wgrade
Ad wgraduate
Ji wgreg
ATHhId wgroup
Cc wgrowth
Aj wgrupo
As wgruppo
Bc wguía
Ha wgérant
Gf whall
Gd whallam
Ck whand
Ag whas
Ac whave
AeCW whead
Hh wheadteacher
Ac whealth
Af whelderbrink
JY whelen
Jg wherman
Jc whernán
Af wherr
Ak wherrn
AiEX whire
Ag whiring
Db whmp
He whod
Aj whotel
Gj whouse
Ag whq
Hf whr
Ae whr-medewerker
Cb whrs
Bl whuismeester
Ig whumana
Ii whumano
Ig whumanos
Ed whydrographic
Cd wi
Af wi'd
Aj wi'll
Ah wi'm
Ad wignacio
Ad wihres
AYCh wii
Ge wikeja
Cd win
AXEg winc
Ag windustries
Hd winhaber
Ai winstead
Ag winterim
Ap winterview
Ad winês
Am wis
Ah wist
Af wit's
Ja wivo
Kf wj
Hf wjefa
Jf wjess
AhCV wjob
AXJf wjohan
Je wjonas
Aa wjosiane
Fg wjr
Hd wjudge
Jj wjun-ho
Kc wjune
Ja wkaren
Hk wkaumātua
Ji wkevin
AYGf wkitchen
Ge wkm
Ae wkontor
Ab wkornblum
Ah wl'équipe
Aa wla
Gn wlane
Eb wlantern
Jh wlapo
Db wlarkspur
Ah wlavoro
CaIj wlead
If wleader
Ac wlebreton
Aa wlecture
Dp wledgerly
Ab wletter
Af wlevel
Hd wlid
AT wlocatie
Ei wlogistics
AVGd wlos
Aa wloups
Ad wm
Ag wm/w/d
Ac wmagasin
AI wmaintenance
AcCbIk wmanager
Jc wmarco
Jd wmarkus
Jd wmarloes
Jk wmarnie
Ee wmarrable
Dh wmarrowstone
HgIg wmaster
Ae wmay
Jj wmaëlle
Ag wme
Jg wmehdi
AUJh wmehmet
Jd wmel
Ia wmember
Hg wmembro
AT wmgr
Hd wmi
Ja wmichelle
AcEU wmiddle
Ad wmin
Ad wmiss
Hd wmitglied
Am wmme
Jh wmoira
AjJa wmr
Ah wmrcvs
Ai wmrs
Ah wms
Ae wmy
Af wna
Ad wnachricht
Ie wnational
Jg wnelly
Jj wnelson
Jd wnena
Cf wnicu
Id wnights
AcGY wno
Fi wnostra
Hn wnotaio
Jg wnuria
Af wo
AUCaEi wof
ARGh woffice
AdCh wofficer
Aa won
Af wone
Aj wopening
Hq wopzichter
Ag worganiser
AT wosei
Je wotávio
Fc wour
Ac wp'tits
Bi wpa
Ee wpagos
AT wparish
Ac wpart-time
If wpartner
Ed wpay
Ac wpeople
Ac wpersonalberatung
Ic wpersonalrats
Ah wpersoneel
Ao wpersonnel
Hp wpfarrer
Fn wpfarrhaus
Ag wpfarrsekretärin
Bd wphysiotherapist
AMGk wpiano
Gg wpier
AWGd wpiso
AYIn wplanning
Gd wplanta
Ab wplus
Ag wpm
An wposition
Aj wpost
Bd wpostdoctoral
Ad wpractitioner
Hj wprecentor
Fi wpresbytery
He wpresidente
Hh wprincipal
Ab wpriyanka
Af wproceso
Ie wproducción
AL wproduct
AT wproduction
Aa wprof
AiHN wprofessor
Ho wprovedor
ATHk wpublisher
Ea wpumps
AOFf wquai
AN wquality
AW wrang
Jc wravi
Gg wrd
AE wreception
Af wrecruit
Ai wrecruiter
Ib wrecrutement
Aa wrecrutis
AUHm wrector
Af wref
Ho wregistrar
Ii wrepresentative
Am wresourcing
Hf wresponsable
Ki wretd
Kf wrevd
Ib wrh
Af wrn
AVGg wroad
Aj wrole
AXGk wroom
Je wrosa
AS wroute
Gb wrow
AUFd wrua
AWGa wrue
Eh wsa
Be wsachbearbeitung
ASFf wsala
ATGc wsalle
Ji wsamira
Je wsandra
Bi wsaturday
Gb wschool
AP wscience
Cc wscientist
Dg wscoil
Jm wscott
Aq wsearch
Il wsec
AX wsecondo
Hk wsecretaria
Hj wsecretario
Ae wsecretary
Ai wselection
Hh wsenco
Ae wsenhor
BfCUKd wsenior
Jc wsepp
AV wservice
Aa wservices
AY wshed
AV wshift
AYFb wshop
Gd wside
Ah wsie
Ad wsig
Ar wsister
AY wsite
Hi wsocia
AT wsocial
Af wsoy
Ag wspot
AeJT wsr
Ad wsra
AcDhKX wst
AR wstabilimento
Ah wstack
AkBW wstaff
Aj wstaffing
AW wstation
Ac wstatt
Am wstelle
Ag wstill
Gj wstock
Gj wstore
Gj wstreet
Ah wstudent
AgDW wstudio
De wsunrise
Id wsuperintendent
Ha wsuperintendente
Cf wsupervisor
Aa wsupport
Ie wsviluppo
Jh wsylvie
Je wsónia
AeHbIX wtalent
Jg wtamsin
Kc wtan
Af wteam
Ah wtecnico
Df wtessellate
AaDbFdGaJe wthe
Ck wtime
Fe wtor
Gj wtower
Bh wtrainee
Hb wtreasurer
Ho wtrustee
Jl wtuca
AX wufficio
Dp wumbrell
Fg wunit
AOFk wupstairs
Al wvacancy
Ea wvalves
AVDiKc wvan
Bg wverkauf
Cc wvet
Fh wvia
Jo wvinciane
ATHh wvocal
Aa wvom
Hn wvorsitz
Em wwater
Ac wwei
Ji wwei-ling
Ec wweidegoud
Jr wwendlandt
Jd wwendy
AS wwerkplaats
AV wwest
Ab wwhitcombe
Ja wwiebke
Ah wwill
Jb wwim
Hn wwinemaker
Jg wwiremu
Ak wwith
Ai wwoche
Aa wy
Ja wyann
Fe wyard
AR wyear
Ai wzijlstra
AU wzona
Dc wzuivelfabriek
Am w|
Gd w°
Af w·
Aa w»
Ah wè
Af wé
AQGj wétage
Ak w–
Ai w—`,
};
