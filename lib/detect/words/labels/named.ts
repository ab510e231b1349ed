// Written by `npm run train` from the mails in tests/fixtures/mails; not by hand.
export const named = {
  most: 3.4017,
  follows: [
    272, 184, -455, 38, -422, 43, -666, 78, -435, -6, -435, -59, -70, 532, 0, -26, 0, -249, 28, -72, -184, 0,
    16, -27, 496, -260, -120, -43, -289, -1, -123, -222, -83, -103, 0, -80, -162, 495, 0, -175, -10, -106,
    -152, -145, -32, 0, -135, -138, 447, -97, -62, -50, -124, -133, -117, -201, 0, 0, 0, 0, 0, 375, 0, 0, -18,
    0, -91, 0, -137, 36, -201, -145, 327, -76, -150, -249, -174, -37, 0, -133, -7, 0, 0, -276, -22, 506, 30,
    -56, -25, 0, -60, -195, -90, 0, -275, -77, 452, -26, -119, -36, 0, -59, -25, -68, 0, -207, -70, -92, -276,
    526, -12, -85, -166, -68, -88, -54, -316, -28, -181, -205, 313,
  ],
  weights: `\
AhBQDdGWHdIiKc $b
AjIQ $b.
AXGg $b9
AS $bX
AaDbGXIiJaKf $bXx
AUHaIl $bx
Aj $h
AYBaCfEcITJUKb $s
Ab $s)
AVEj $s.
AVCbHYKf $sXx
AYBbCa $sx
Aj 3!
Gd 3"
AYEcIa 3&
Ak 3'll
AmGcKS 3(
AgChEUGbIQ 3)
Ab 3*
Ae 3+
AlEUGgIWKR 3,
Ak 3-
Jl 3-ho
AiCVEfGUIfKf 3.
AgIa 3/
Aa 300
Ah 3026
Aa 31
Ae 310
AWGd 312
Fa 314
Gc 32
Ab 320
AX 322
AWGf 33
Af 330
Ae 345
Ge 360
Gc 38
Ae 380
Gd 3900
An 3:
Al 3;
Ag 3<
Am 3?
Aj 3@
Gc 3a
Fd 3aan
Fh 3aat
Dk 3ack
AR 3ada
AY 3ado
Db 3adt
Jg 3adu
Ak 3aff
BY 3aft
AS 3afé
ASJj 3aig
AO 3ail
AdGV 3ain
Hd 3aio
AP 3ais
Aa 3al
AQFd 3ala
ARGj 3ale
Aj 3alk
ARGfKa 3all
Fh 3am
Af 3ams
AgCiEjGP 3and
APDnGkJT 3ane
AY 3ang
Ag 3ann
Ae 3ans
AbIQ 3ant
Ad 3ara
AUEc 3ard
CgESHn 3are
Je 3ari
AQ 3ark
AV 3aro
Ae 3ary
Ee 3ash
AT 3ast
AhGe 3at
IVJa 3ata
HeJTKX 3ate
AR 3ato
Gb 3atz
APFm 3aus
Fg 3av
Ge 3ave
Ag 3aya
Af 3ays
ATFd 3aße
Ad 3be
An 3ben
Ag 3ber
Hg 3ble
Gh 3c
BgHq 3cal
Hl 3ceo
AkCe 3cer
AfIh 3ces
Hh 3cfo
AQCeDe 3cht
ARGbHi 3cia
AIHd 3cio
Ab 3con
Bh 3coo
Hk 3cto
AN 3d's
Af 3dam
Ao 3day
ATCfEdFTGcIcKh 3de
AXEe 3del
Af 3den
APBiFUHhIi 3der
AS 3des
ATCa 3di
Aj 3dia
Ah 3die
Ar 3dio
AhEP 3dle
AR 3do
Hf 3dor
AXEaGh 3dos
Ah 3dr
AhHi 3dra
ASEd 3du
Ag 3dña
EbGY 3e
AeIh 3ead
Ih 3eam
Ai 3eat
AIFc 3eau
AO 3ech
AY 3ect
ARGg 3ede
Aa 3eek
Ab 3een
CfId 3eer
Gf 3eet
If 3ege
KR 3ein
Cj 3eit
Je 3eke
AVJm 3ela
ASFh 3eld
Gi 3els
Af 3em
Jf 3emu
Af 3en
AOJbKd 3ena
Bk 3end
AY 3eng
Jn 3eni
AYBbEJHhIf 3ent
APBi 3era
DcGW 3ere
AW 3erg
Aa 3eri
Dh 3ern
AT 3ero
Af 3err
AnHN 3ers
APKb 3ert
AUFg 3ery
Ag 3esk
Ah 3est
Bd 3eur
Ac 3for
AQ 3gal
AbGX 3gen
ATCaHdIj 3ger
AV 3ght
Ca 3gie
Ho 3gin
AT 3gio
He 3gte
AJ 3gue
Eg 3gäu
AW 3gée
AY 3ham
Ad 3has
Ag 3hat
BWHiJd 3hef
Ac 3hen
CiGY 3her
Ec 3hic
Ji 3hie
Fd 3hof
ARGh 3hop
Ai 3hor
Gd 3hos
Hh 3hr
AS 3huy
Aa 3i'd
Ae 3i'm
AVIl 3ial
CnDk 3ian
GY 3ias
Aa 3iat
AWDjIf 3ica
AYHj 3ice
Ai 3ich
AREoIh 3ics
Jo 3ida
Di 3iek
AW 3ien
AQBlKX 3ier
Bc 3ies
Jp 3iet
Aa 3iew
AY 3ift
Ci 3ii
ASJd 3ike
Ef 3ild
Ah 3ill
Cb 3ime
AY 3in
ATFeJi 3ina
Ee 3inc
IcJc 3ind
AjDMEKFhHgIiJUKV 3ing
AY 3ini
AeGeIcJPKR 3ion
AQBkCjHf 3ior
Ag 3ipe
APBcJj 3ira
Ei 3ire
APBf 3iro
Fd 3irs
Al 3is
Dk 3ise
Ca 3ish
Cd 3ist
AKGa 3ite
AiJe 3ith
AUCh 3ity
AQHi 3itz
AJ 3ité
AP 3iva
Ga 3ive
AUIa 3ivo
AeHk 3ión
Kh 3j
Ah 3job
AO 3jun
APBlHb 3ker
AWDi 3ket
Gc 3km
Aa 3la
Jh 3lan
ARJR 3lar
Db 3le
Dn 3lec
Ai 3lei
ATBc 3ler
JV 3les
AM 3ley
Jf 3lia
Jh 3lie
AXGh 3lla
AWFeGh 3lle
HiJW 3llr
Aj 3lth
ARHg 3man
Ae 3mbe
Ah 3me
Jd 3mei
Jb 3mel
ASGa 3mer
Jj 3met
Id 3mgr
AUHe 3mi
Kh 3min
Al 3mme
Ab 3mos
Ak 3mr
Ag 3mrs
Aj 3ms
AK 3n's
Ae 3na
AaHh 3nal
Aq 3ncy
Jf 3nda
AY 3ndi
AW 3ndy
APHiIj 3ner
Am 3ney
Ae 3nga
Ai 3ngs
Jl 3nia
Ki 3nna
AKJm 3nne
Jq 3nny
Ae 3no
AS 3nos
Hq 3nta
AOBkHe 3nte
Gi 3oad
Aj 3och
Gj 3ock
AUCcEi 3of
AMDp 3oft
Ah 3ole
Ai 3olt
Ge 3on
AVGk 3ond
AM 3oni
ANGX 3ont
AbGe 3ool
ASFdGe 3oom
APFfGb 3oor
DkHc 3ora
GT 3ord
AcCPDk 3ore
Ah 3ork
AP 3orn
Aj 3ors
JR 3ory
AQ 3osa
Hk 3oup
AeFeGU 3our
Ge 3ove
Hf 3pal
AOEc 3pay
CaDUEk 3per
Ah 3ple
Ai 3pm
Ia 3ppo
Hh 3pus
ATDnGS 3que
Ai 3qui
Gb 3r44
GNIb 3ral
AaCRHg 3rar
AcJc 3rau
Ai 3rce
EM 3rch
Gd 3rd
Ah 3rdi
Ap 3ree
Ad 3ref
AODa 3rel
AQ 3rer
Al 3res
Ag 3rew
AT 3rge
Ac 3rh
AT 3ria
Dh 3rib
Ag 3rid
AVDiFf 3rie
Ai 3rim
AKBb 3rin
AOJl 3ris
AeJe 3rla
APCh 3rno
Ac 3rof
Ac 3rom
AS 3ros
Gc 3row
Eh 3rra
Al 3rrn
Cj 3rse
AO 3rst
Gj 3rto
ASFb 3rua
Dh 3ría
AX 3sei
Kk 3sen
AW 3ser
Ad 3sig
AT 3sio
Ad 3son
Dj 3st
AfBl 3sta
AU 3ste
Ab 3são
AN 3sée
Am 3t's
Ak 3tag
Ac 3tal
Kf 3tan
AU 3tas
Ih 3tee
Am 3ten
ATCaDQJa 3ter
An 3tes
AYDbFf 3the
Kg 3thy
AP 3tin
Jg 3ton
CbEVGOHfIg 3tor
Bi 3tre
Al 3tro
Ga 3tte
AR 3tti
AP 3tto
Hf 3tua
Gj 3uay
ASFg 3ube
AO 3uct
Ae 3uhr
Fd 3uis
AR 3ula
CbGT 3und
Ah 3ung
Ad 3upe
Ae 3upo
AbIa 3ure
EUGd 3use
Ae 3ust
Aa 3uty
AT 3val
AS 3van
Dd 3vas
CnGb 3ver
AUFj 3via
Fj 3weg
Gn 3wen
Cf 3wth
AhEY 3yac
AU 3yer
Aj 3yor
Cd 3yst
Ab 3zia
An 3|
Ah 3·
Ak 3äch
Ah 3ção
Af 3è
Jh 3ène
AO 3ère
Fg 3üro
AlGa 3–
Ai 3—
Ac 3“
Aj 4!
Gd 4"
AYEcIa 4&
AmGcKS 4(
AgChEUGbIQ 4)
Ab 4*
Ae 4+
AlEUGgIWKR 4,
Ak 4-
AiCVEfGUIfKf 4.
AgIa 4/
Aa 400
Aa 41
Ae 410
AWGd 412
Fa 414
Gc 42
Ab 420
Ah 42026
AX 422
AWGf 43
Af 430
Ae 445
Ge 460
Gc 48
Ae 480
An 4:
Al 4;
Ag 4<
Am 4?
Aj 4@
Gc 4a
Aj 4aces
AM 4acht
Id 4ader
Hf 4ador
Ee 4ados
Jg 4adu
HhIj 4ager
He 4agte
Ep 4aire
Fd 4airs
APHh 4aker
Aa 4al
AUFn 4alle
Ag 4ally
Aj 4alth
Fh 4am
AO 4amer
ALHiIW 4ance
Ag 4and
ATBh 4ante
EMIc 4arch
Je 4arla
AhGe 4at
Ec 4ater
AQ 4ates
Ka 4athy
Cl 4ator
Fg 4av
Ge 4ave
Ac 4bank
Ad 4be
Jr 4beni
AXKb 4berg
Jc 4bias
Fg 4büro
Gh 4c
AS 4café
EV 4care
AT 4cent
AYIk 4cess
Hh 4cfo
BWHiJd 4chef
CiHg 4cher
AV 4cial
Ch 4cian
AK 4cina
Ah 4cing
Ab 4ción
HiJW 4cllr
Bh 4coo
CYHkIj 4ctor
ATCfEdFTGcIcKh 4de
He 4dean
Ee 4del
AT 4ders
AN 4des
Ag 4desk
ATCa 4di
Ae 4die
Bf 4dige
Ah 4dine
Jj 4dith
AR 4do
APHi 4dora
Ah 4dr
AeHjJW 4dra
ASEd 4du
AO 4duct
Ag 4dña
EbGY 4e
Bg 4eira
AUBf 4eiro
Dn 4elec
Ag 4elle
Ih 4ello
Af 4em
Jg 4emir
Af 4en
Ah 4ence
AU 4enst
AMHc 4enta
Hb 4ente
AP 4ento
Ak 4ents
Im 4eral
AM 4erde
Dk 4erie
AT 4erin
Dh 4erly
Eg 4erra
Al 4errn
Dm 4ería
Dc 4etal
AhEY 4eyac
Be 4feur
Ah 4ffer
AOGi 4fice
Ai 4fing
Ak 4for
Jc 4frau
Ab 4from
Gj 4gang
If 4gica
APFj 4ging
Ed 4goud
Ig 4hair
Gj 4hall
ASFpGb 4haus
AfCX 4head
Af 4herr
ASJk 4hmet
AdEYGf 4hool
Eb 4hore
Hh 4hr
ASFg 4huis
Aa 4i'd
Af 4i'll
Ae 4i'm
Gm 4iano
AOBn 4iate
Bi 4ical
AbCg 4icer
AL 4ider
Jk 4iela
Bk 4iere
AT 4ight
Ci 4ii
AK 4ille
AY 4in
Ee 4inc
Ia 4ines
Ai 4ings
Hf 4ipal
AK 4ique
Al 4is
AR 4isor
Ad 4ist
Bl 4ista
AYHn 4iter
Jh 4iton
Kh 4j
Ah 4job
Ac 4june
Gc 4km
Aa 4la
Fh 4laan
Gc 4lace
EeGR 4land
AXDf 4late
Gd 4latz
Db 4le
Il 4lead
Ig 4lege
HdIY 4lent
Eg 4lgäu
ASDj 4line
HgJe 4ling
AQ 4ller
Ag 4lock
APGf 4loor
Jf 4lter
Jc 4lvia
Cd 4lyst
Jh 4lène
GW 4main
Ie 4mana
Ab 4mber
Ah 4me
Jd 4mei
Id 4mein
Jb 4mel
CgIi 4ment
Do 4mere
Id 4mgr
AUHe 4mi
Ak 4mme
De 4more
Hh 4mpus
Ak 4mr
Ag 4mrs
Aj 4ms
Jl 4n-ho
Ae 4na
Jm 4nchi
Aa 4ndes
ChIg 4neer
Jf 4neke
Ag 4ners
Hc 4nf.ª
Gd 4nhos
Ap 4nica
Bi 4nico
Aa 4ning
ASBkCgHf 4nior
Ae 4no
Ad 4ntor
Aa 4ntro
Ad 4nuel
AR 4oard
Hb 4ocia
AUCcEi 4of
Cb 4ogie
Jg 4oira
Ae 4ombe
Ge 4on
AeIk 4onal
Ac 4one
Am 4onto
Cc 4oper
Ag 4ople
Hl 4orin
AU 4orio
ALKf 4orth
AX 4osei
GY 4otel
Ae 4oupe
AbFf 4our
Ah 4ours
Cf 4owth
AQ 4oyer
Ed 4pay
Ed 4phic
Ji 4phie
Fc 4plot
Ai 4pm
Ab 4port
Aj 4post
DW 4pper
Ac 4prof
Aa 4puty
Gj 4quay
AT 4ques
Gb 4r44
Fi 4raat
AR 4rada
BY 4raft
Ea 4rage
ASJj 4raig
Ji 4ravi
ATFd 4raße
Gd 4rd
Bg 4rday
Ff 4reau
Gj 4reet
Ad 4ref
Jf 4remu
Ac 4rh
Dm 4riek
Je 4rien
Jh 4riet
Dc 4rise
Cb 4rish
AMBd 4rist
Dj 4rket
AS 4rman
Gi 4road
GR 4ront
ATFlGi 4room
ASHk 4roup
ATHk 4rrer
Dh 4rrib
ASFb 4rua
Ge 4rue
Aj 4rupo
Df 4rvas
Ak 4räch
ARFf 4sala
Ai 4sday
AW 4sede
Ab 4seil
APHf 4sher
Fj 4shof
AQGh 4shop
Ih 4sing
ATHj 4sitz
Af 4spot
HPJd 4ssor
Dj 4st
Hl 4stee
Af 4stel
Aa 4ster
FkKg 4stra
AO 4stry
Dd 4tack
Db 4tadt
Ak 4taff
AP 4tage
Ho 4taio
Kf 4tan
AhCi 4tant
Ai 4tary
Ec 4tate
AP 4tech
Hd 4teur
AYDbFf 4the
Aj 4ther
Ci 4tica
Be 4tice
CSIe 4tics
Cc 4time
AeGiIi 4tion
Aa 4tive
Ig 4tivo
Hd 4tión
AhIc 4tner
Af 4toms
AYFi 4toor
Fh 4tor
CRHg 4trar
Dd 4trel
AgIh 4ttee
Fh 4tube
ASHj 4tung
Ib 4ture
AS 4tuto
Hg 4udge
Ai 4udio
Ae 4uhr
Ef 4uild
Ag 4uipe
AT 4ular
Ag 4ulty
Id 4uppo
Ci 4urno
AQDi 4van
Dg 4vane
Fj 4via
Aa 4view
AV 4ward
Hc 4ware
Af 4will
Aj 4with
He 4wner
Jg 4ylie
An 4|
Ah 4·
Af 4è
Ae 4ília
AWBj 4ître
Hl 4ātua
AlGa 4–
Ai 4—
Ac 4“
ARBSCQDqEoIQJJKe @
ASEf @X
AVCODoElGNHWISJJKe @Xx
AKGk @x
AkBJCYDUEWFSGhHbISJWKW J00000
AjBaCMDPGUHlISKl J00001
AkBeCaDNEXFPGiHgJNKQ J00010
Ae J00011
AQBiCgDNEQFTGeHlIcJMKM J00100
Aa J00101
AfBkHj J00110
AnCVDgEbGhIUJe J01000
Ab J01001
Ad J01010
AaCdHnIk J01100
Ad J01101
Ab J01110
AkBMCfDkFQGiIjJTKV J10000
Kh J10001
AiBXHY J10010
HPIc J10100
Ak J11000
Ab J11100
Am NA
At NX
AqBPCPDMEPFhGYHhIiJCKF NXx
AlBACMDIEeFbGhHHIbJNKd Nx
AbCWDjEgFcHWJKKM O+
AmCgEjGkIl O-
AKDoEr OX
AUBfChDtEtIkKJ OXx
ANBTFmGhHT Ox
AiBkDiHiJf ^b
Da ^bX
AiBkDhHjJf ^bXx
AUHj ^bx
AbBoFb ^h
AkFd ^hXx
Bf ^hx
AbBYDeHhJg ^s
AdBWDeHgJg ^sXx
AU a!
AYCb a"
AWDa a&
Fe a'
AQBWCcGgJeKd a(
AQBMCYEcGhHeIjJQKc a)
ASBWCYDTEfFSGhHfIiJaKe a,
ATCcGgHQ a-
AQBcCVDTEbFeGiJXKa a.
AX a/
Gb a12
FeGW a14
Gb a2
Gg a22
Ff a3
AU a3!
AYCb a3"
AWDa a3&
Fe a3'
AQBWCcGgJeKd a3(
AQBMCYEcGhHeIjJQKc a3)
ASBWCYDTEfFSGhHfIiJaKe a3,
ATCcGgHQ a3-
AQBcCVDTEbFeGiJXKa a3.
AX a3/
Ab a3026
Gb a312
FeGW a314
Gb a32
Gg a322
Ac a3247
Ff a33
Fd a341
Ac a35
Gc a37
Fa a38
AX a388
Ga a3900
AV a3:
ANCTIg a3;
Kc a3<
Ac a3>
AVGf a3?
Aa a3]
AjCbDbEeGWHbIcJUKc a3^
CcGb a3a
GX a3aan
Dg a3abs
Gb a3ada
Ka a3adi
Hk a3adu
Ac a3ady
Dc a3ail
GP a3ain
HW a3ale
Ai a3alk
Fn a3all
Ab a3ams
AT a3an
Hl a3ana
AVJh a3and
AQ a3ang
Ad a3ank
EiGk a3ant
BeDTIa a3are
Ae a3ary
Gd a3as
AWCdEU a3at
ATGd a3atz
GfHf a3aus
Gd a3ave
Ge a3b
AT a3bio
Af a3bus
Ac a3by
Dc a3car
Je a3che
AX a3cia
Ca a3cil
Ar a3day
AXCSDbGa a3de
AW a3del
Ad a3den
Ig a3der
GY a3des
AVBe a3di
AU a3do
AXEj a3dos
Af a3dr
Ab a3dra
AN a3dre
AYGh a3du
Jd a3e
ER a3eam
AXBb a3ech
Ac a3eek
Al a3een
BkHf a3eer
Fa a3eet
AVFb a3el
Af a3ele
AaGX a3ell
AX a3els
Ge a3em
JcKe a3en
Jh a3ena
AeBXDcJM a3ent
GY a3ere
Je a3erg
JO a3eri
AT a3ers
Jn a3ert
FgGS a3ery
Ab a3esk
Cj a3est
AdJh a3eur
Gn a3ext
Gf a3for
Hf a3ger
ATEa a3ges
Dd a3ght
AU a3gie
Dc a3gos
AX a3gue
Dg a3gäu
AS a3ham
Jc a3han
Df a3has
Cj a3her
Dd a3hic
Ag a3hor
Gc a3hos
AR a3ial
GY a3ias
BQChHm a3ica
AaHRIh a3ice
Aj a3ico
AWDkIk a3ics
FX a3ide
Ei a3ies
Ca a3iew
Af a3ike
Dg a3ild
AU a3ile
CUKj a3ill
Aj a3ime
AcChGb a3in
JW a3ina
Ib a3ind
AT a3ine
AUCeFXGaJM a3ing
CkEKFgHWJU a3ion
Bb a3ior
Af a3ira
Ab a3iro
Dg a3is
Ae a3ise
APCa a3ish
Bf a3ist
Cb a3ith
AT a3ity
Gh a3ive
ARFg a3ivo
AX a3j
AOBmCl a3job
AdCW a3la
Ag a3lan
Ah a3led
AV a3ley
Al a3lia
AWGh a3lle
Jc a3lli
AO a3llo
Eg a3llp
Aa a3lon
Af a3lot
AaDR a3lth
Aj a3man
Hn a3mbe
AQBeGg a3mer
Ab a3met
Ag a3mit
Jg a3my
AT a3na
AdDVHe a3nal
AbCmDf a3nce
AK a3ncy
Ai a3nda
Hn a3nde
AP a3ne
BTHe a3ner
JO a3nes
AS a3nik
Jh a3nna
AY a3nos
Al a3nte
Ai a3nto
Gg a3oad
AfDe a3of
Ch a3ole
Ge a3on
AU a3ona
ASGl a3ond
Aj a3one
Kc a3ong
AS a3oni
Aa a3ons
FV a3ont
Fk a3oom
AT a3oor
Al a3ora
GS a3ord
AS a3ori
Ab a3ork
Ai a3ort
AV a3ory
Cf a3ost
EY a3ote
GN a3our
Gk a3ove
AOBc a3per
AO a3pot
Gf a3r44
GPId a3ral
He a3rau
AQEm a3rca
BmERIi a3rch
Gf a3rcy
Ag a3rdi
Ac a3ref
Ae a3ren
Ac a3rh
Jg a3ris
JkKf a3rom
Hh a3rrn
AV a3rse
Jb a3rth
Gq a3rto
AV a3rue
AR a3san
AX a3sei
Ci a3ser
Af a3son
AbGg a3st
Aa a3sta
Cf a3ste
Ag a3tal
Jf a3tan
Ai a3tel
BkHgJNKc a3ter
Jf a3tes
AeFbGS a3the
Ee a3ti
Af a3to
AjBbIc a3tor
AR a3tos
Jf a3tra
Af a3tre
Ff a3tte
Jg a3tti
AX a3uld
GU a3und
Af a3une
An a3ung
Ia a3ure
An a3urs
DM a3use
Jg a3van
Bi a3ver
AU a3vom
Cd a3wth
Ag a3yac
Ab a3yor
Ah a3you
Je a3zzo
ARIf a3|
AQ a3–
AT a3—
Fd a41
Aa a5
Gc a7
Fc a8
AV a:
ANCTIg a;
Kc a<
Ac a>
AVGf a?
Aa a]
AjCbDbEeGWHbIcJUKc a^
CcGb aa
Hk aadu
AT aan
CRKg aand
Gd aas
Ac aassistant
Ki aassociate
AWCdEU aat
ASHg aaus
Ge aave
Ge ab
Df abarqueiro
AT aboat
Aa abranch
Ai abridge
Dg abuild
Ac aby
Ac acall
Dc acar
DV acare
Di acareers
Al aconsultant
Ca acouncil
Ib aculture
AS adal
AXCSDbGa ade
Ff ades
Aa adesk
AVBe adi
Hh adirector
AU ado
Af adr
AYGh adu
GYJd ae
AY aeditor
AVFb ael
Ge aem
JcKe aen
ARBkHf aengineer
Ga aentrada
ATFg afloor
Gg afor
He afrau
De afreight
JkKd afrom
Cd agrowth
Df ahas
AaDS ahealth
Hh aherrn
Ab ahotel
DT ahouse
Hf ahumana
Dd ahydrographic
AcChGb ain
Cb ainterview
AT ainvites
Dg ais
AX aj
AOBmCl ajob
AdCW ala
Db alabs
AU alead
AT aleader
Eg allp
AX aloved
Ab amain
Hf amanager
Ha amaster
Gf amercy
Ac amiddle
Jg amy
AT ana
Hg anational
AP ane
Gn anext
AfDe aof
Ge aon
Cg aopening
AV aosei
Jc aoyelaran
Dc apagos
AUCb aparish
AP apayments
Gh apiano
AU aplace
Ci aposition
Cf apost
Gc aquay
Gf ar44
Gd ard
AX arecruiting
Ai arecruitment
Ab arecrutement
Ac aref
Ac arh
Gg aroad
AWCh arole
Ga aroom
AV arue
AYCl as( a
Gc as( rua
AXGl as) ,
AjCY as) .
AeCY as) ^
Ah as) and
Aa as, the
AK as. ,
AgElIP as. ^
AY as. d
Gm as9 )
AbGi as9 ,
Gi as9 .
Gb as9 in
Ab as9 min
Cf asA ,
APGeJfKi asA .
CTIe asX )
ASHh asX ,
Cd asX .
AVHe asX ^
AYDkIk asXx &
AUGfHVJdKf asXx (
AYCaEcGYIiKb asXx )
AXBTEfGaIYJdKj asXx ,
AR asXx -
AVCaEjFjGVIWJT asXx .
AW asXx /
Aa asXx 1
Fd asXx 3
GQ asXx 4
Fe asXx 41
Fi asXx 8
AREc asXx :
AT asXx ;
Kc asXx <
AQGc asXx ?
AU asXx @
AaBVCfDdEdHXIdKh asXx ^
Ai asXx acquisition
Hk asXx adu
ATKl asXx and
Kk asXx associate
EX asXx at
ARHh asXx aus
Ge asXx ave
Df asXx barqueiro
Fe asXx boardroom
Dg asXx build
Dc asXx car
DU asXx care
Di asXx careers
Aj asXx consultant
Da asXx copper
Ca asXx council
BdFgHR asXx de
Ak asXx der
Hh asXx director
AQJf asXx e
AYJeKg asXx en
Ho asXx engineer
Af asXx executive
Hd asXx frau
De asXx freight
ASKd asXx from
AWDf asXx has
DS asXx health
Hf asXx herrn
DT asXx house
Hf asXx humana
De asXx hydrographic
Ag asXx in
Gg asXx industrial
DgKa asXx is
Db asXx labs
AMHe asXx lead
AX asXx loved
Ac asXx manager
Ha asXx master
Ac asXx middle
Jh asXx my
Hg asXx national
BcCQDh asXx of
Ab asXx office
Bg asXx officer
Aa asXx on
Jd asXx oyelaran
Dc asXx pagos
AS asXx people
Aa asXx personal
Gd asXx rd
AV asXx recruiting
Gk asXx road
Ci asXx role
An asXx search
Ai asXx st
Af asXx staffing
Ef asXx storage
Bh asXx supervisor
AUDeEe asXx talent
Jg asXx tan
ET asXx team
Ag asXx tepeyac
Ee asXx ti
Ad asXx to
Fg asXx tower
ARJh asXx und
Ag asXx unit
Jg asXx van
Ee asXx want
De asXx water
Dc asXx weidegoud
Hn asXx whitcombe
ASJdKd asXx will
AQ asXx would
AV asXx |
AR asXx ·
Aj asenior
Dc aserra
Aa asie
Ba aspot
AbGg ast
Af astaffing
Ef astorage
Ff astreet
Ba asupervisor
Ce asx "
ARCdGUIe asx (
ARCeGd asx )
AUCWGaHkIk asx ,
Gf asx -
AXBeCUGbHcIh asx .
AX asx 4
AUHc asx ^
AQ asx and
AV asx at
AQ asx au
AN asx chair
AgBNCYFRGcHd asx de
AR asx der
AL asx des
Af asx desk
Gh asx du
ASFi asx el
Gk asx em
Ab asx en
AX asx est
AO asx house
Ab asx is
APCm asx job
Aa asx la
Gc asx of
AWGg asx on
Ac asx our
AYCb asx parish
Ge asx piano
ARGi asx rather
Bd asx tech
GY asx the
Ji asx tonder
Af asx9 )
Ac asx9 ,
Gh asx9 .
Gh asx9 étage
AVDeEe atalent
Jg atan
AaER ateam
Bc atech
Ag atepeyac
AeGU athe
Ee ati
Af ato
Ji atonder
Ff atower
AYJg aund
AP avacancy
Je avan
AU avom
Ee awant
De awater
Dc aweidegoud
Hn awhitcombe
Ja awill
Cb awith
AU awould
Ad awrote
Ah ayou
ARIf a|
Gh aétage
AQ a–
AT a—
Dc b!
Gc b"
ATEhIe b&
ASGaHkIYJV b(
AjCX b)
Jd b+
AUBSCcFcGgHhIbJY b,
JS b-
AdBLCbDTERFcHVJcKg b.
AS b/
Ae b00
Gc b14
Aa b15
GY b30
AX b4
Ga b41
AXBeFg b:
Fk b?
Dm b@
AlBhDjFmHjJg b^
AWHa ba
AYIh bacademic
Ce baddetto
Cb bai
Bw bals
AcDVJh band
Ac bandes
Aa bappointments
Bf bas
Hl bassistant
Ac bassociate
AaDkFj bat
AUFf bau
Ga baula
Ji bavec
Cl bb( a
Ig bb( senior
Ak bb) .
Ca bb) de
Gb bb, 2
DmJX bb, a
Ff bb, at
Gh bb, green
Fo bb, in
Ah bb, la
Ha bb, le
Kk bb, mr
Kc bb, mrs
Fc bb, na
Hc bb, nossa
AXHo bb, onze
Hc bb, our
Ec bb, st
AcGR bb, the
AbJW bb, with
Ai bb. a
Ai bb. our
Ad bb. the
Gc bb2 .
Ge bb3 ,
Jb bb31 ,
AX bb44 ,
Ae bb: 00
AR bb: 30
Bi bb: entrevista
Cc bb: in
Ab bb; the
AlBhDjFmHjJg bb^ ^
Ag bb^ chief
Ag bb^ dear
AODq bb^ dein
Kc bb^ delphine
Ae bb^ deputy
ATKp bb^ dr
AT bb^ head
Af bb^ hi
Ab bb^ hr
Ag bb^ l'équipe
Ae bb^ managing
Dd bb^ rector
ARIl bb^ responsable
De bb^ rh
Ag bb^ senior
Ii bb^ talent
APDq bb^ the
Ff bb^ 📍
Bo bbabout the
Ck bband
Hi bband a
Jc bband ms
Bh bbapplication for
AXDi bbapplying to
Jd bbask for
Ch bbassistant (
ANFsGc bbat the
AN bbbe the
Db bbbehalf of
DgGM bbbuilding ,
AKCb bbclerk to
AS bbcom a
Ag bbcom o
Ff bbcome to
Df bbcompany :
Ag bbconsultant ,
Al bbcoordinator ,
AWJg bbd .
Fi bbdann ins
Bm bbde functie
Ij bbdirector ,
AUJbKc bbdr .
AU bbe )
Ab bbei
Fk bben el
Ch bbengineer ,
Bn bbfor our
Bn bbfor the
Gf bbfrom the
Bg bbfunctie van
Ig bbhead of
Hj bbi'm the
Df bbij
AKFr bbin de
AaFfGY bbin the
AN bbinterest in
AU bbinterview ,
Ad bbinterview -
DkJW bbinterview with
Dd bble compte
AQJi bbm .
Il bbmanager ,
Kc bbmaria do
Ki bbmrs .
Kb bbms .
AaIj bbof the
Gh bbon the
Ab bbour area
DM bbpartner ,
Dj bbphone with
AP bbplease use
Bf bbpost of
Bn bbposte de
Bl bbposto da
Ce bbproduct designer
Bk bbre the
Gf bbroad ,
Af bbsent by
Jf bbsig .
Ak bbst ,
Gk bbst .
Ah bbtalent acquisition
Ga bbthe old
Cb bbthe parish
Ci bbthe saturday
Ag bbthe shop
AT bbthe site
He bbthe two
ATCaGp bbto the
AY bbureau
Gf bbuse the
AMBs bbvaga de
Bn bbwegen der
Jd bbwill be
Ji bbwith :
AfBU bbwith the
Jb bby
Hh bby un
Ih bcampus
Bb bcandidatura
Id bcapo
ClER bcare
Kb bcarla
Ih bchair
AV bchargée
Kb bchef
Dk bchez
AQ bclerk
Jc bcllr
ATEe bco
Bl bcome
Dd bcompte
AX bconseillère
Ed bconservas
Gd bcontainer
Ie bcoordonnateur
Eg bcorrib
Ia bcustomer
Ae bcustoms
GcIc bda
Fb bdans
ASChEgHYIfJO bde
Ag bdear
Dk bdein
AQDVEf bdel
Kc bdelphine
Ah bden
AdCX bdeputy
FhIb bder
ATEdIh bdes
AOBf bdi
Id bdirector
Ie bdirectrice
AW bdo
Cd bdocent
Jb bdott.ssa
AYKd bdr
If bdra
Eh bdu
AVEaGY be
Bk been
Bi beine
Hd bel
Ag bem
APCe ben
Ic benf.ª
IX bengineer
Ic bengineering
Ai bentrevista
Af bestate
ATJd bet
Aa bexecutive
Ia bexternal
Ag bfaculty
AYBl bfor
Gb bfoyer
AVJdKd bfrau
Hl bfrom
Ce bfront
Bm bfunctie
Cd bfür
Bf bgesprek
If bgestión
Ig bgroup
Aj bgroupe
Ag bgrupo
Ij bhead
Ji bherr
Jm bherrn
AQ bhet
Ag bhi
Al bhiring
Ae bhotel
Cf bhrs
Ac bhuman
Kb bhélène
Aa bihr
Ac bihres
AXFd bim
CiDgFlGh bin
AYEc binc
Fe bins
Aa bintérim
ATFhJc bis
Kd bj
AVKn bjun
Gl bkamer
Gg bkantoor
Ed bkestrel
AV bla
AXGd blane
EY blarkin
Ec blarkspur
Ha ble
AWGj blocatie
Ke bm
AV bmaintenance
Ke bmarcus
Jf bmeet
Jm bmet
AQ bmi
Jf bmiss
Jd bmit
Jf bmme
Jd bmr
JdKa bmrs
Ha bmy
ASDjFk bna
Cg bnight
AWFi bno
AV bnossa
AUHe bnostra
Ac bnot
Hk bnotre
Ag bnurse
AVBgCgEbIh bof
Ck boffice
Cb bofficer
Ga bold
Gc bon
Hg bonze
AUHo bour
Bl bpara
Cc bparish
Ch bpart
Ce bpastry
Bo bper
Jg bpfarrer
Gd bpiano
Ag bpor
Cd bpostdoctoral
Bg bposte
AUKb bprofessor
Cf bqa
AVGk bquai
Aj brecruiting
Dd brector
Ad bref
Ik breprésentant
Cg bresearch
Ia bresources
Ij bresponsabile
ATIo bresponsable
ASDd brh
Gc broom
Gm brua
Dc bs! Xx
ATEkIe bs& Xx
AR bs( X
AaBTFfGRHh bs( Xx
AeCYGfHf bs( x
AaBl bs) x
AWJf bs+ Xx
AhGY bs, 9
AUEfGY bs, X
ATCeDbEUGfIh bs, Xx
AdGbHk bs, x
Cb bs- X
AcBgCOJV bs- Xx
Cb bs- x
ANGe bs. 9
AgDUEYIVJc bs. Xx
AQIo bs. x
Ej bs.a
Em bs.p.a
AUEi bs.r.l
AYIeJc bs/ Xx
AWCg bs/ x
AX bs2 .
Af bs3 x
Gb bs4 x
An bs: 9
Bh bs: X
ARBdDfFe bs: Xx
AL bs: x
AW bs? Xx
Di bs@ Xx
AVDp bs^ X
AmBeDjFkHjJg bs^ Xx
APBfHe bs^ x
ARCl bsa )
GiJV bsa Xx
AaBd bsa x
Ad bsacquisition Xx
Ce bsaddetto x
Cb bsai x
Gl bsala
AY bsalla x
Gg bsalle
AWBi bsals x
AS bsam Xx
DXJh bsand Xx
Ae bsand x
Ac bsandes Xx
AXCh bsassistant (
CXHo bsassistant Xx
Fi bsat 9
DpFeGa bsat Xx
AW bsat x
Aa bsat x9
AYCi bsaturday
Jk bsavec Xx
Cf bsband 9
Di bsbij Xx
AY bsbureau x
Ae bsbusiness Xx
Jb bsby Xx
AJIj bscampus Xx
Ab bscapital Xx
Id bscapo x
ET bscare Xx
Kb bscarla Xx
AV bschargée x
Kc bschef Xx
Dk bschez Xx
EX bschool
AW bschrieb
AR bsclerk x
Jc bscllr Xx
ATEe bsco .
Be bscome x
Dd bscompte x
AU bscon Xx
AX bsconseillère x
Ed bsconservas Xx
Ia bscoordenador x
Ie bscoordonnateur x
Eg bscorrib Xx
Ib bscustomer Xx
Ae bscustoms Xx
Aa bsda Xx
ASGi bsda x
Fb bsdans x
Ig bsdata Xx
AaDSGfIeJR bsde Xx
ARBkCiEcGYIY bsde x
Ag bsdear Xx
Dk bsdein Xx
Ef bsdel Xx
AO bsdel x
Kc bsdelphine Xx
Ae bsden Xx
AY bsdepartment x
AdCX bsdeputy Xx
AWFeIe bsder Xx
Ed bsdes Xx
AT bsdes x
Bc bsdi Xx
APCm bsdi x
Ha bsdie Xx
If bsdirectrice x
If bsdirettore x
AP bsdo Xx
Ga bsdoor x
Jb bsdott.ssa Xx
AYKd bsdr .
Jj bsdr Xx
If bsdra .
Ei bsdu Xx
If bsdu x
AY bse Xx
Ic bsearch
Bk bseen x
AXBi bseine Xx
Aa bsel Xx
Hc bsel x
Fh bsempre
AQDmJf bsen Xx
AVCp bsen x
Ic bsenf.ª Xx
Cf bsengineer ,
Ic bsengineering Xx
CYIc bsenior
AX bservice
Ji bset Xx
Ia bsexternal x
AQBg bsfor Xx
AUJdKd bsfrau Xx
Ad bsfrom Xx
AT bsfrom x
AY bsfront x
Cd bsfür Xx
Id bsgeneral Xx
Ij bsgestión Xx
Ag bsgroupe Xx
Ah bsgrupo Xx
Ig bshead x
AUJi bsherr Xx
Jm bsherrn Xx
AV bshet x
Af bshi Xx
Cf bshrs )
Ac bshuman Xx
Kb bshélène Xx
Ac bsihres Xx
Ak bsil Xx
Hm bsil x
Kc bsilvia
AWFd bsim Xx
AdDdFdGj bsin Xx
AYFg bsin x
AYEc bsinc .
Fe bsins Xx
Aa bsintérim Xx
AS bsis Xx
Ge bskamer x9
AUGg bskantoor x
Ed bskestrel Xx
ARDd bsla Xx
AaFc bsla x
EY bslarkin Xx
Ec bslarkspur Xx
Ke bsm .
Aa bsmain Xx
AXGf bsmain x
AW bsmanager (
Id bsmanager ,
Ae bsmanager x
Ke bsmarcus Xx
Jg bsmeet Xx
Jq bsmet Xx
Hk bsmet x
APIe bsmi x
AUJd bsmit Xx
Jf bsmme Xx
Kg bsmr .
AcKR bsmr Xx
Ji bsmr x
Ki bsmrs .
Jp bsmrs Xx
Kb bsms .
KQ bsms Xx
Ha bsmy x
Dm bsna Xx
Fc bsna x
AW bsnossa x
AUHe bsnostra x
Aa bsnot x
AYBf bsof Xx
AT bsof x
ASCr bsoffice x
Bd bsollicitatiegesprek
Gb bson Xx
AR bson x
Hg bsonze x
AU bsop x
AYFkGk bsour Xx
GY bsour x
Cc bsparish Xx
Jg bspfarrer Xx
Bh bsposte x
Kb bsprofessor Xx
Aa bsrecruiting Xx
De bsrector Xx
Ik bsreprésentant x
Id bsresources Xx
Ij bsresponsabile x
De bsrh Xx
Ej bss.a .
Em bss.p.a .
AUEi bss.r.l .
AW bsschrieb Xx
Fh bssempre x
AcHd bssenior Xx
Kc bssilvia Xx
Bd bssollicitatiegesprek x
AcGY bsst ,
APGa bsst .
Bp bsstelle Xx
AYGa bsstreet x
Ae bssupport Xx
Aa bssão Xx
Ej bst
Al bstalent Xx
Bh bstelle
AP bsthe X
AiDTEbFcGTHfKd bsthe Xx
AUFcGf bsthe x
AXFa bsto x
Ad bstore
Gb bstreet
Hh bstwo x
AV bsun x
Jk bsund Xx
Ae bsupport
Aj bsvan Xx
AP bsvan x
Bm bsvorstellungsgespräch Xx
Id bsvp Xx
Kf bswei-ling Xx
ASDiHhJj bswith Xx
Cg bsyear 9
Aa bsyou x
Ak bsyour x
Ed bszuivelfabriek Xx
Ag bs· Xx
AVFe bsà x
Aa bsão
Bg bs– Xx
Ic bteam
ATBeDSFjGcHm bthe
AXHf btheir
Fe bto
Hh btwo
AU bufficio
Jj bund
Hl bunser
ASGh bupstairs
Bi bvacature
BbKl bvan
Gc bverde
Gi bvia
Bg bvoor
Bk bvorstellungsgespräch
Id bvp
Kf bwei-ling
DiJi bwith
ASCg byear
Ab byou
Aj byour
Ed bzuivelfabriek
Hh b|
AXFj bà
BdCX b–
Ff b📍
Cd c"
AcES c&
ARCnGgIh c(
CfJh c)
ATBMDMFUGhHlIlJUKa c,
AXBQCkIcJbKW c-
ASBSDTGdHdIfJVKk c.
Cg c/
Ak c1
Aj c10
Ad c11
Gd c12
AW c15
Aa c19
AXBnGc c2
Jb c31
Gm c4
Ah c6
Aa c8
Ab c9
ATCkDSFRGgHVIRJiKd c:
ASGd c?
AkBYCUDgERFeGNHWIcJgKd c^
AdIhKU ca
Bi cabout
Ah cals
Ae can
AbBSHrJl cand
Bi capplication
AQ capplying
Ab carrive
Jd cask
AWCi cassistant
ArFkGp cat
Gj cau
BjHV cbe
Db cbehalf
Db cbuilding
Kg cby
AU cchargée
Ae cclaims
AU cclerk
De ccliente
Be ccolloquio
Jh ccom
ARCjFj ccome
Ca ccomme
Df ccompany
Jg ccon
AhDN cconsultant
Gd ccontainer
Jg cd
Gl cda
Fh cdann
Ai cdata
Ao cday
AWCeEeKW cde
Gc cdelta
Aa cdem
Ih cdeputy
ASCk cdi
Bm cdie
DOIg cdirector
Ak cdiretora
AYFe cdoor
Kg cdott.ssa
ALJbKl cdr
AOIi cdu
AOCeGUHo ce
Ge cel
AWFn cen
Ce cengineer
Bh centrevista
Ad cfaculty
Ah cfallowmere
AcBoCj cfor
Gc cfoyer
Aa cfrau
Ag cfrom
APBh cfunctie
An ch
AjIg chead
Ad chorário
Aa chr
Gh chôtel
Hf ci'm
AS cil
AVGj cim
AjFrGY cin
AN cinterest
BnFUJT cinterview
ATBo cit
Aa cje
AO cjob
Gf ckantoor
Ce ckennismaking
AaEkGWHh cla
AVFh clangs
ARJi cle
Ii clead
Ch cleerkracht
AQJo cm
CjIa cmanager
Kc cmaria
ASJo cme
Kg cmet
AT cmijn
Hc cmit
Kq cmr
Kh cmrs
AdJU cms
APJw cmy
Gk cna
Bg cneed
AQIk cnostra
Ai cnot
Ie cnotre
AjCiHj cof
Fk coffice
AcGk con
ASGl cop
Ah coperator
CdGmIY cour
Jo cpanel
Ck cpara
AbDM cpartner
AXCn cper
Dh cphone
AR cplace
Ae cpm
Bs cposition
APBi cpost
AJBoCo cposte
AWBq cposto
AUCa cproduct
AY cprofessor
Cl cprogramme
AMBy cpuesto
Ab cque
AYBe cre
Df crecrutement
Ik creprésentant
Gh crua
Gc crue
Gg csala
ATGi csalle
Aj cschool
AKGd csempre
Il csenior
Jf csig
Ho csowie
Ep cst
ASBn cstelle
AfBQGkHVJWKJ cthe
AYJk cthere
Ag ctime
AdBT cto
Fh ctoujours
Af cuhr
Hp cund
ASGj cupstairs
Ga cuse
Bk cvaga
Fk cvenue
Gd cvia
Cl cwarehouse
Bn cwegen
AkBPCNEVHfJhKe cwith
AYHo cy
Bd cyou
An cyour
AhEV c|
CgER c–
AX c—
AV d!
CmGb d"
AaBSCgDQFXGg d(
AWBMFNGfHOIk d)
AcBYCTDOEQFaGgHRJVKa d,
BXCd d-
AVBfDWFPGgHSIfJRKP d.
AOCh d/
Af d11
Aa d14
Ap d17
Af d2
An d2026
Cm d3
Aa d4
AW d7
AeGV d8
Cc d:
Hd d;
APGd d?
AgBVDYEeGhIiJbKW d^
AUGe da
Gk dabout
AP dacquisition
AUBUGaHmIk dand
Gd dask
AkCl dat
AT dauf
Ga dave
AM db
AN dche
ALGl dci
Gi dcom
Ca dcouncil
AN dd
AX ddal
Gd ddan
AfBQGaIa dde
AQFk dder
GR ddes
Ae ddi
Gb ddo
ATHb ddr
AVFk ddu
AWCUEhIfJj de
Fn dem
AU den
AQ dengineer
AM det
Aj dfiliale
AeCW dfor
Gc dgoes
CTIq dgrowth
An dhas
Ae dhe
Ic dherr
AY dhet
ANFj dhouse
Ab dhr
Ab di
Gc di'll
AR dil
AaCbFm din
AL dinvited
AaCgJf dis
Aa dje
Cb djob
AN dla
FqGV dlane
AT dlike
Em dlungolago
Ae dmain
BlHh dmanager
Hj dmathematics
AYGf dmercy
AU dmr
AjKP dms
Gj dnot
AV dof
FjGY doffice
Ac dofficer
Gh don
Ah dorganiser
Al dorganizer
AQJnKr dour
Ca dparish
AX dpartner
Gh dpiano
Cm dposition
Cb dpost
AR dque
Aq drecruiting
Ac drh
Gd droad
AYFh droom
Km dsenior
Fe dshop
Ai dso
ANFf dst
AP dstill
Dd dstorage
Ek dstrada
Af dstudio
Aa dsupervisor
AKDgEh dteam
ARCSGjHdJhKT dthe
Eo dthey
Ad dthey're
Dh dti
Jm dtoo
Go dturn
AW dund
APGi duse
Gb dvia
AT dvous
Ad dwalk
De dwant
Dc dwash
Da dwe
AWGi dwe'll
Jm dwho
Ie dwill
ALHgIh dy
AF dyo
DmGf dyou
AfCS dyour
Ia d|
AQ dà
ASGi détage
AUChDV d–
AaBJCPDcEeFNGXHRIRJfKh f
AeDhEgFXHNIWKX fb
AREXJgKl fh
AbDUEdKg fs
AmByDf i0
ATBoCqEe i1
BlCg i2
AgBpEL i3
AbBhCYEO i4
AWCiDdEh i5
AbBbCgDiEdILKY i6
AkBKCTDTETFPGhHFIUJUKd j000
AoBYCaFTGiHaIYJT j001
ASBiCgDKEPFTHkIdJPKM j010
AjBlCYHhIT j011
ApCXGlHQINJiKY j100
Ar j101
AfHeIg j110
Ab j111
AdBUCgDiESFQGdHUIhJmKi j4
AW ja0!
AXCb ja0"
Db ja0&
AQGgJeKg ja0(
AQEbGhHlIfJT ja0)
ASCYDUEjFWGgHiJbKe ja0,
ASGh ja0-
AQCWDVEeFeGiHjIVJXKc ja0.
Gb ja012
FeGW ja014
Gb ja02
Gg ja022
Ff ja03
Fk ja04
Fd ja041
Aa ja05
Gc ja07
Fc ja08
Ag ja0:
AQ ja0;
Kc ja0<
Ac ja0>
AOGf ja0?
Aa ja0]
AhCYDfEfGWHiIgKe ja0^
CcGb ja0a
Hk ja0adu
Kg ja0and
Gd ja0as
Bb ja0assistant
Ki ja0associate
AV ja0au
Ge ja0ave
Ge ja0b
Df ja0barqueiro
AT ja0boat
Aa ja0branch
Aj ja0bridge
Dg ja0build
Ae ja0by
Ac ja0call
Dc ja0car
DV ja0care
Di ja0careers
AU ja0chair
Ca ja0council
Ib ja0culture
AJ ja0da
AS ja0dal
AYBYDbFXGb ja0de
AX ja0del
Fh ja0des
Ad ja0dr
AUGi ja0du
AYGY ja0e
Fb ja0el
Ge ja0em
JeKg ja0en
Hg ja0engineer
Ga ja0entrada
ATFg ja0floor
Gg ja0for
De ja0freight
JkKd ja0from
Cd ja0growth
ATDf ja0has
Ac ja0head
AaDS ja0health
Ab ja0hotel
DT ja0house
Hf ja0humana
Dd ja0hydrographic
AbClGc ja0in
Ac ja0interview
AT ja0invites
AQDg ja0is
AX ja0j
AV ja0job
AbCW ja0la
Db ja0labs
AV ja0leader
Ef ja0llp
AX ja0loved
Ab ja0main
Aa ja0manager
Ha ja0master
Gf ja0mercy
Ac ja0middle
Jg ja0my
He ja0national
AP ja0ne
Gn ja0next
AaDg ja0of
Ge ja0on
AV ja0osei
Jc ja0oyelaran
Dc ja0pagos
AUCb ja0parish
AP ja0payments
Ae ja0personal
Gh ja0piano
AU ja0place
AKCc ja0post
Gc ja0quay
Gf ja0r44
Gd ja0rd
AQHi ja0recruiting
Ad ja0recruitment
Ac ja0ref
Ae ja0rh
Gg ja0road
Gf ja0room
AV ja0rue
Ag ja0search
Dc ja0serra
Aa ja0sie
AbGg ja0st
Af ja0staffing
Ef ja0storage
Ff ja0street
Ba ja0supervisor
AVDeEe ja0talent
Jg ja0tan
Bc ja0tech
Ag ja0tepeyac
AeGU ja0the
Ee ja0ti
Af ja0to
Ji ja0tonder
Ff ja0tower
AYJg ja0und
Ag ja0unit
Jf ja0van
AU ja0vom
Ee ja0want
De ja0water
Dc ja0weidegoud
Ja ja0will
AY ja0with
AS ja0would
Ad ja0wrote
Gh ja0étage
ATCd ja0–
Ff ja1'
AaBSId ja1(
AaIg ja1)
AaBWHfIh ja1,
Cb ja1-
Id ja1.
AN ja1:
AmCgKS ja1^
Ai ja1acquisition
Hj ja1and
AK ja1at
He ja1chef
Ad ja1de
He ja1frau
Cl ja1interview
Bc ja1of
He ja1partner
Jn ja1ruth
An ja1team
AU ja1|
Dc jb0!
Gc jb0"
AVEk jb0&
AUCdGbHg jb0(
AjCX jb0)
Jd jb0+
AVCgDYFiGgHXJW jb0,
HcJU jb0-
AdDTETFdHTJbKg jb0.
Gc jb014
GY jb030
AX jb04
Ga jb041
AWDbFb jb0:
Jh jb0;
Fk jb0?
Dm jb0@
AkBbDlFkHoJi jb0^
APHa jb0a
Ce jb0addetto
AQCi jb0ai
AQBr jb0als
DUJh jb0and
Ac jb0andes
AaDkFj jb0at
AUFk jb0au
Ga jb0aula
Jg jb0avec
Cf jb0band
Ab jb0bei
Df jb0bij
AY jb0bureau
Jb jb0by
Ih jb0campus
Kb jb0carla
Ih jb0chair
AV jb0chargée
Kb jb0chef
Dk jb0chez
AQ jb0clerk
Jc jb0cllr
ATEe jb0co
Dd jb0compte
AX jb0conseillère
Ed jb0conservas
Gd jb0container
Ie jb0coordonnateur
Eg jb0corrib
Ib jb0customer
Ie jb0da
Fb jb0dans
AQCnEiGcIkJP jb0de
Dk jb0dein
DWEf jb0del
Kc jb0delphine
Af jb0dem
Ah jb0den
FlGVIj jb0der
ATEdIh jb0des
Cl jb0di
Ic jb0director
Ie jb0directrice
Cd jb0docent
Jb jb0dott.ssa
AYKd jb0dr
If jb0dra
EhId jb0du
AVEaGY jb0e
Bi jb0eine
Ag jb0em
ARFfJe jb0en
IX jb0engineer
Af jb0estate
ATJd jb0et
Bi jb0for
Gb jb0foyer
AVJjKc jb0frau
Ce jb0front
Cd jb0für
If jb0gestión
Aj jb0groupe
Ag jb0grupo
Ie jb0head
AUJi jb0herr
Jm jb0herrn
AQ jb0het
Ae jb0hotel
Ai jb0hr
Cf jb0hrs
Kb jb0hélène
Aa jb0ihr
Ac jb0ihres
ARFd jb0im
AYCiDgFkGh jb0in
AYEc jb0inc
Aa jb0intérim
AVFhJc jb0is
Kd jb0j
AVKn jb0jun
Gl jb0kamer
Gg jb0kantoor
Ed jb0kestrel
ANFaGX jb0la
AXGd jb0lane
EY jb0larkin
Ec jb0larkspur
AWGj jb0locatie
Ke jb0m
Ke jb0marcus
Jf jb0meet
ATIl jb0mi
Jf jb0miss
Jd jb0mit
Jf jb0mme
Jd jb0mr
JdKa jb0mrs
ASDjFk jb0na
Fk jb0no
ARCqEbIp jb0of
Cl jb0office
Cb jb0officer
Ga jb0old
AbGc jb0on
ANBiFbHm jb0our
Ca jb0parish
Ch jb0part
Jg jb0pfarrer
Gd jb0piano
Ad jb0pm
Ag jb0por
Cd jb0postdoctoral
AUKb jb0professor
AVGk jb0quai
Dd jb0rector
Ad jb0ref
Ik jb0représentant
Ii jb0responsabile
ASDd jb0rh
Ge jb0room
Gb jb0rua
Ej jb0s.a
Em jb0s.p.a
AUEi jb0s.r.l
Gl jb0sala
Gg jb0salle
AYCi jb0saturday
Ac jb0school
AW jb0schrieb
Fh jb0sempre
Hg jb0senior
Kc jb0silvia
Ej jb0st
Gb jb0street
Aa jb0são
ASBlDTFdGdIa jb0the
AVFb jb0to
AXHo jb0two
AR jb0ufficio
Jk jb0und
ASGh jb0upstairs
AbKj jb0van
Gc jb0verde
Gi jb0via
Cl jb0warehouse
Kf jb0wei-ling
AVDiJj jb0with
ATCg jb0year
Ed jb0zuivelfabriek
AXFf jb0à
AYBeGaHd jb0–
Ff jb0📍
Hj jb1(
ATBVGnHk jb1,
Bg jb1:
AcBkHkJO jb1^
Ae jb1a
Ad jb1acquisition
Be jb1candidatura
AcBb jb1de
Ad jb1deputy
Bm jb1di
He jb1die
Id jb1enf.ª
Ic jb1engineering
Ic jb1external
Ig jb1general
Bm jb1gesprek
Af jb1hiring
Id jb1hr
Ad jb1la
Ah jb1le
He jb1met
Hc jb1nossa
ARHl jb1notre
Bg jb1of
Aj jb1our
Cf jb1pastry
Bc jb1per
Id jb1search
Ad jb1senior
Bd jb1sollicitatiegesprek
Bq jb1stelle
Ad jb1store
Ad jb1talent
Ic jb1team
AbBXFhHd jb1the
Bf jb1un
Bg jb1van
Bj jb1voor
Af jb1with
AR jb1|
Ag jb1–
Ah jk0!b
Gd jk0"b
AWId jk0&s
AiCaGc jk0(b
Ah jk0(s
AfCiGbIS jk0)b
Af jk0)s
AiCdEUGgIUKV jk0,b
Ag jk0,h
Ab jk0,s
Cd jk0-b
Ak jk0-s
AiCXEgGTIeKj jk0.b
Ah jk0.h
AY jk0.s
CdIc jk0/b
Aj jk0/s
AdCeFkGiIY jk09b
AeGe jk09h
AdCYGi jk09s
Al jk0;b
AUGeJeKf jk0Ab
ANCfEjGe jk0Xb
Do jk0Xh
APBUCQDiEcFVGeHdIQJmKi jk0Xxb
ARCNEgGYJiKc jk0Xxh
AQBcCYDgHVIdJgKd jk0Xxs
AgGh jk0x9b
AiBYCWDcFdGhHhIfKT jk0xb
AgEUGb jk0xh
AVCdGcId jk0xs
Ab jk0·b
Ga jk0–b
Ai jk0–s
Ac jk0“b
CXHj jk1Xb
AdChEQGdHdIeJSKL jk1Xxb
Ao jk1Xxh
AhBbCg jk1Xxs
AQBgHfId jk1xb
AdBiCQ jk1xs
AmBQCXDOESFTGgHXIWJOKU kb
De kbb!
Gc kbb"
Cd kbb&
ASBLCaGaHm kbb(
AUBHChDaGgHnJW kbb,
AXBSCiHl kbb-
AVCaEWFgHWJcKg kbb.
Ce kbb/
Ae kbb00
Gi kbb14
Ga kbb2
GY kbb30
AX kbb4
Ga kbb41
Ac kbb45
ARBeFfHQJc kbb:
Da kbb@
AiBkDiHiJf kbb^
AVBdHb kbba
Ih kbbacademic
Cb kbbai
Br kbbals
Aa kbbanalyst
AdJh kbband
Bg kbbas
Ab kbbassociate
ATDlFpGb kbbat
ARFk kbbau
Ga kbbaula
Jj kbbavec
AY kbbbureau
Jb kbbby
ASKe kbbchef
Dh kbbchez
Jc kbbcllr
ASEh kbbco
Bk kbbcome
Dd kbbcompte
AX kbbconseillère
Gd kbbcontainer
Ie kbbcoordonnateur
Eg kbbcorrib
GbIe kbbda
Fb kbbdans
Ca kbbdata
AUBmCkGYHRIfJQ kbbde
DPEe kbbdel
AY kbbdepartment
AXBbFhIk kbbder
ATEg kbbdes
Hc kbbdie
Id kbbdirector
AV kbbdo
If kbbdra
ATGc kbbdu
CiEgGYHa kbbe
Bh kbbeine
Hd kbbel
AUChFf kbben
Ic kbbenf.ª
CcIY kbbengineer
Af kbbestate
Ia kbbexternal
AXBp kbbfor
Gb kbbfoyer
Kf kbbfrau
Hk kbbfrom
Cl kbbfür
If kbbgestión
Ae kbbgrupo
Il kbbhead
EU kbbhealth
Jl kbbherr
AR kbbhet
Af kbbhiring
Ib kbbhr
Cf kbbhrs
AaCW kbbii
AWFd kbbim
AaFoGd kbbin
Ff kbbins
Aa kbbintérim
AQFhJc kbbis
AUKn kbbjun
Gl kbbkamer
Gg kbbkantoor
AXGY kbbla
AVGe kbblane
AgHa kbble
Id kbblead
AWGj kbblocatie
AV kbbmaintenance
Ia kbbmanager
AQ kbbmi
Jf kbbmiss
Jd kbbmit
Jg kbbmme
JiKc kbbmrs
Hb kbbmy
ASFm kbbna
Fn kbbno
AU kbbnossa
AUHe kbbnostra
Aa kbbnot
Hf kbbo
BhIh kbbof
Ge kbbon
ATFbHl kbbour
Bl kbbpara
Ch kbbpart
Cc kbbpastry
Gd kbbpiano
Ag kbbpor
Bb kbbposte
Kh kbbprofessor
Aa kbbrecrutement
Ik kbbreprésentant
Ij kbbresources
Gc kbbroom
Gm kbbrua
Gh kbbrue
Ej kbbs.a
Gl kbbsala
Gg kbbsalle
Fh kbbsempre
If kbbsenior
Al kbbstore
Gb kbbstreet
Ii kbbteam
ATBhDbFcGc kbbthe
AXHf kbbtheir
AYDkFh kbbto
Hi kbbtwo
AQ kbbun
Hl kbbunser
Br kbbvan
Gd kbbverde
Ge kbbvia
Bh kbbvoor
Ie kbbvp
Ae kbby
Aa kbbyour
Ed kbbzuivelfabriek
AUFk kbbà
GaHg kbb–
Ff kbb📍
FbJc kbh,
AbBoFb kbh^
AXEg kbhde
Jl kbhen
AODc kbhin
AW kbhschrieb
Ig kbs&
AeBjCY kbs(
AjBbDSHT kbs,
Bl kbs-
Ah kbs.
AY kbs/
Ae kbs:
AbBYDeHhJg kbs^
Bd kbscandidatura
Id kbse
Bh kbsgesprek
Ag kbsmarine
AT kbsprofessor
De kbsrector
Bd kbssollicitatiegesprek
AjBXHf kbsthe
Bk kbsvorstellungsgespräch
ANJk kbswith
Ab kbs–
AiCTERFXGdHgINKS kh
AmBcCUDWEUFLGdHTIdJTKW ks
Ah ksb!
Gd ksb"
AiCaGc ksb(
AfCiGbIS ksb)
AiCdEUGgIUKV ksb,
Cd ksb-
AiCXEgGTIeKj ksb.
CdIc ksb/
AdCeFkGiIY ksb9
Al ksb;
AUGeJeKf ksbA
ATBdGeHg ksbX
APBXCYDdEcGfHdIYJkKd ksbXx
AVBaDaFdGhHgIfKP ksbx
AgGh ksbx9
Ab ksb·
Ga ksb–
Ac ksb“
Ag ksh,
Ah ksh.
AeGe ksh9
Dn kshX
AWBYEdFiGYISJa kshXx
AdBjETGcHe kshx
AWId kss&
Ah kss(
Af kss)
Ab kss,
Ak kss-
AY kss.
Aj kss/
AdCYGi kss9
AUBhCeDeEVIaKY kssXx
AcCbGbIa kssx
Ai kss–
AT l 1
Ae l08
AaGRHgIXJfKj l10
AYHaJkKj l11
AkJeKi l12
AVKf l13
Ab l14
Aj l18
An laction needed
Gi laddress
Aa ladres
Ag laffaire suivie par
Aj lagenzia lavorincorso
Aa laide
AT laiko
AR lamrit
Ah lanfahrt
Aa lassessment
Aa law
AX lburcu ünal
Ai lcall letter
AR lcambio de fecha
AcCX lcanceled
Ae lcandidature
AV lcem arslan
El lclient
Aa lcomité evaluador
ARKk lcommissie
Df lcompany
Ie lcomposition du jury
ASCg lconfirmation
Kl lconfirmed
An lcontact person
Gg lconvidamo
Af lconvocation
Ae lconvocazione prova orale
Am ldirector
Gb ldomicilio
AV ldre anne
AYGe lel lugar no cambia
Ej lem 30/04/2026 às 16
Aj lentrevista confirmada
Ha lentrevistadores
Ab levent type
AW lfarhan sheriff
AVCj lfinal interview
Ak lfor
ARCi lfunctie
Ce lfwd
Al lgareth lyle
Ao lglenbow river museum
Kf lgood news
An lheadhunter
AT lhey shu
AW lhi ari
Ae lhinweis zum datenschutz
Kd lhost
Ai linishfree data
ATIj lintegran el comité
Ik linterview board
AUCh linterview invitation
AUCb linterview invite
ATIb linterviewer
ARHhIeKi linterviewers
AYCS linvitation
AP litv 2
ARCf ljob
AVIf ljúri
Ah lkev stanaway
AW lla commissione
AR llocatie
ASGe llocation
ANGh llugar
Gd llugar de celebración
Ac lmanaging partner
APJi lmireille et jean
AN lmoira stott
Ib lmrs winifred oduya
IeKa lno change to the panel
Aa lnorthspur search
Ak lnotes from host
An lnotice of cancellation
ASEhGd londe
Ic long shu min
AR lop do 20 mei 2027 om 16
Gd lort
AWHjKj lpanel
Ae lparking
Ap lpierpoint search pte ltd
AP lplaats
Gl lplace
Ah lport of foynes
Ab lposition
Cd lposizione
Cl lpost
Ce lposte
AUId lpouvez
ARKf lpresidente do júri
AeCU lprocesso seletivo
Af lprova pratica
Ih lquem
Ae lrappel
AcBdCd lre
Ae lrecordatorio
ASEi lrecruiter
Ak lref 381
Ak lres
Cd lrole
Gk lroom 1463
Ak lsecretaris
Ak lsede
Am lshiftpal
Ai lsiège social
As lstart date
Gg lstore
Ah lstudio legale scm
Al ltidepool health
Ae ltime
Ad ltop tips
Ak lträger
AXCc ltu prueba está lista
Ce ltues 8
Ab lupdated
Ch lvacancy
Ab lvacature
AWCf lvaga
ALEcGd lvenue
Ea lville de saint
Ae lvirtual interview day
AWCa lvorstellungsgespräch
Aj lwhen
AQDfFLGh lwhere
AQKl lwith
AWIi lyour panel
Gh lzi de la plaine
AoBcCSDbHPJPKH r
Aj s!
Gd s"
AYEcIa s&
AmGcKS s(
AgChEUGbIQ s)
Ab s*
Ae s+
AlEUGgIWKR s,
Ak s-
AiCVEfGUIfKf s.
AgIa s/
AhBSFgGmIT s9
An s:
Al s;
Ag s<
Am s?
Aj s@
AWCdGeIXJbKe sA
AUBhCUFXHiJS sX
ANBaCbDeEdFUGWHcISJkKg sXx
AN ss( X )
ATChHlId ss( Xx )
Fl ss( Xx 9
AgBYDcFi ss( Xx Xx
FS ss( Xx x
Ag ss( Xx x9
ASCcHm ss( x )
AgGb ss( x x
Ai ss) x x
Af ss, 9 x
AXEo ss, X .
AU ss, X ^
AO ss, Xx )
AY ss, Xx ,
ATJW ss, Xx .
AhGY ss, Xx 9
Gh ss, Xx A
DV ss, Xx X
AhDeJh ss, Xx Xx
APDhIf ss, Xx ^
HWJg ss, Xx x
Hn ss, x ,
AWGc ss, x 9
AaGY ss, x Xx
ARHf ss, x ^
AeHT ss, x x
Ga ss, x x9
GR ss, x9 Xx
Gm ss, x9 x
AkBW ss- Xx (
AdJW ss- Xx Xx
Ba ss- Xx x
AV ss- x Xx
ARJs ss. Xx (
AXJb ss. Xx ,
JO ss. Xx .
Go ss. Xx 9
AdFQJYKf ss. Xx Xx
AgKS ss. Xx ^
AjFfGPJjKj ss. Xx x
Ie ss. x .
AUGj ss9 , Xx
AVGg ss9 , x
Aq ss9 9 9
Ji ss9 Xx .
AeGmJN ss9 Xx Xx
Co ss9 x )
AVGf ss9 x Xx
Ah ss9 x x
Ab ss: 9 Xx
AiJR ss: Xx .
AJ ss: Xx ^
Bh ss: x x
Fd ss? 9 Xx
ANJh ss? Xx ,
Ak ss? Xx x
Kg ssA . A
ATKk ssA . Xx
Kn ssA . ^
Ak ssX , x
AREs ssX . ^
AUJd ssX Xx Xx
Ch ssX Xx ^
AWEf ssXx & Xx
AhClGV ssXx ( Xx
AdCaGa ssXx ( x
Al ssXx ) ,
Ag ssXx ) .
Ag ssXx ) ^
Cl ssXx ) x
AXGg ssXx , 9
AREh ssXx , X
AeGdImKX ssXx , Xx
AlGc ssXx , x
Ao ssXx - Xx
Ab ssXx . ,
AnETGcIhKV ssXx . Xx
Ar ssXx . ^
ASEg ssXx . x
AcGd ssXx 9 ,
ATGk ssXx 9 .
Ai ssXx 9 Xx
Gh ssXx 9 x
Ae ssXx : Xx
CW ssXx X (
AR ssXx X ,
Ad ssXx X X
Ii ssXx X ^
AfCjKl ssXx Xx (
AcCYEkKe ssXx Xx )
AcEiGcHMITJQKj ssXx Xx ,
Cb ssXx Xx -
AbCaEbGYIXJLKj ssXx Xx .
Gg ssXx Xx 9
ASKf ssXx Xx :
Kc ssXx Xx <
Eh ssXx Xx X
AjBNCWDNEkFTGVIeJhKV ssXx Xx Xx
AeBVDJEbGQHTIdJQKj ssXx Xx ^
ASBgCmEpGTHWINJmKj ssXx Xx x
AOEe ssXx Xx ·
Ah ssXx x (
Ag ssXx x )
AiIc ssXx x ,
AjCQGR ssXx x .
Am ssXx x 9
Ie ssXx x :
AfCXEcGSIc ssXx x Xx
Aa ssXx x ^
AoBkCVGVIX ssXx x x
Ad ssXx | Xx
Aj ssXx · Xx
AV ss^ X Xx
DeHb ss^ Xx ,
AVJc ss^ Xx .
AW ss^ Xx /
Ff ss^ Xx 9
Ai ss^ Xx :
AfBaDfHSJj ss^ Xx Xx
AgDYHkJj ss^ Xx ^
AeDlFhHY ss^ Xx x
Hk ss^ x ^
Bk ss^ x x
AV ssx ( X
Gb ssx ) ,
CUGl ssx ) .
Cd ssx ) x
AjGY ssx , 9
AlGeIQ ssx , Xx
AfGX ssx , x
Ao ssx . Xx
Ai ssx . ^
AT ssx . x
AXGl ssx 9 ,
Fm ssx 9 Xx
Al ssx 9 x
ALHl ssx X ,
GV ssx X .
BbDj ssx X Xx
Hf ssx X ^
AKDg ssx Xx &
APJb ssx Xx (
Ag ssx Xx )
AMEcGWHbJj ssx Xx ,
AUDnGjJX ssx Xx .
AVFeGh ssx Xx 9
Dg ssx Xx :
AUBiCNDkETFcGUHiIT ssx Xx Xx
ARDQEdIhKc ssx Xx ^
AOBqCgDiEdFQGUIOJj ssx Xx x
AUCgGY ssx x (
Il ssx x )
AQGaHeId ssx x ,
AUCcGdId ssx x .
Fa ssx x 9
Ae ssx x X
AYBJCODgEjFPGjHlIf ssx x Xx
ASCkIk ssx x ^
AXBoChDWEhFhGXHdIX ssx x x
Gb ssx x9 .
AcGY ssx9 , x
Jh ssx9 Xx Xx
DX ss| Xx Xx
Ae ss– Xx (
BdJW ss– Xx Xx
AR ss– Xx x
AiBiCYDQEXFcGfHhIgJOKN sx
AiGk sx9
An s|
Ah s·
AlGa s–
Ai s—
Ac s“
AWBmCkDjEXFPGTIgJP u
At uX
ARBhCeDkEYFTGXHeIaJR uXx
AYCfHTIa ux
Aj w!
Gd w"
AYEcIa w&
AmGcKS w(
AgChEUGbIQ w)
Ab w*
Ae w+
AlEUGgIWKR w,
Ak w-
AiCVEfGUIfKf w.
AgIa w/
Aa w00
Aa w1
Ae w10
AWGd w12
Fa w14
Gc w2
Ab w20
Ae w2026
AX w22
AWGf w3
Af w30
Ae w45
Ge w60
Gc w8
Ae w80
An w:
Al w;
Ag w<
Am w?
Aj w@
Gc wa
Ah wacquisition
Ja wademir
Aj wadministration
Jg wadu
Aa wal
Fh wam
Cd wanalyst
Ag wand
Ad wandes
Ag wappointments
AeBcCeHR wassistant
Ha wassociate
AhGe wat
Hy wattorney-adviser
Fg wav
Ge wave
Fj wbackstube
Ed wbarqueiro
Ad wbe
Jr wbeni
Fj wbetriebshof
AP wboard
Ac wbrasília
Aj wbridge
Dj wbrightmarket
Eg wbuild
Fg wbureau
Fh wbüro
Gh wc
Dc wcafetal
AS wcafé
Fj wcalle
Hh wcampus
Ae wcaptain
EV wcare
Ao wcareers
Jh wcarla
Hh wcfo
Ig wchair
BXJd wchef
Jh wcleiton
HiJW wcllr
AbIh wcommittee
Ho wcomponente
Ab wconseil
Df wconservas
Ap wconsultant
Bh wcoo
An wcoordinator
He wcoordonnateur
Dh wcorrib
Dg wcorvane
Ib wculture
Af wcustoms
Je wdaniela
ATCfEdFTGcIcKh wde
He wdean
Ee wdel
Jc wdelphine
Aa wdeputy
AN wdes
Cc wdeveloper
AYCi wdevelopment
ATCa wdi
Ae wdie
Il wdirector
Hk wdirectora
Aj wdirectrice
Hj wdirettore
AR wdo
Id wdomein
Ah wdr
AeHjJW wdra
ASEd wdu
Ag wdña
EbGY we
Af wem
Af wen
Hc wenf.ª
ChIg wengineer
Ac wentrevista
Ad wexecutive
Ad wexperience
Hg wexternal
Ag wfaculty
Hk wfirmware
ATGf wfloor
Ec wfoods
Ak wfor
Jf wfrau
Ef wfreight
Ab wfrom
GT wfront
Fi wgemeentehuis
Aa wgerente
Hd wgestión
He wgleichstellungsbeauftragte
Aj wgmbh
ASHk wgroup
Ae wgroupe
Cf wgrowth
Aj wgrupo
As wgruppo
Gj whall
Ad whartwell
Ad whead
Ac whealth
Af wherr
Al wherrn
Ee whospital
Ah whotel
EXGh whouse
Hh whr
If whumana
Ed whydrographic
Aa wi'd
Af wi'll
Ae wi'm
Ci wii
AY win
Ee winc
Ao winterview
Al wis
Ad wist
Kh wj
Ah wjob
Ja wjonas
Je wjoris
Hg wjudge
Jl wjun-ho
Ac wjune
Cc wjúnior
AT wkantoor
Hl wkaumātua
Dd wkestrel
Gc wkm
Af wkontor
Jg wkylie
Ah wl'équipe
Aa wla
Go wlane
Db wle
Il wlead
Id wleader
Dp wledgerly
AQ wlocatie
Ed wlogistics
Jj wlonnie
AO wmaintenance
AmCaIj wmanager
Do wmarrowstone
Ia wmaster
Bj wmaître
Ah wme
ASJk wmehmet
Jd wmei
Jb wmel
Jb wmeredith
Id wmgr
AUHe wmi
Ak wmme
Jg wmoira
Ak wmr
Ag wmrs
Aj wms
Ae wna
Ae wno
Fl wnostra
Ho wnotaio
AUCcEi wof
AOGi woffice
AbCg wofficer
Ge won
Ac wone
Ag wopening
AV wosei
AbFf wour
Cb wparish
Ie wpartner
Aa wpartners
Bc wpastry
Ed wpay
Ag wpeople
Ai wpersonal
Ar wpersonnel
Hk wpfarrer
Fn wpfarrhaus
Gk wpiano
Gd wplace
AQIh wplanning
Fc wplot
Ai wpm
An wposition
Aj wpost
Ae wpresso
Hj wprincipal
AO wproduct
AgHSJd wprofessor
AWHg wpublisher
AN wquality
Gb wr44
Ji wravi
Gd wrd
Ai wrecruiter
Aj wrecruitment
Ac wrecrutement
Hi wrector
Ad wref
CSHp wregistrar
Ih wrepresentative
Ad wresourcing
Ac wrh
Gi wroad
Ah wrole
ATGl wroom
ASFb wrua
Ge wrue
ARFf wsala
AS wsalle
AXBh wsaturday
AdGf wschool
Aq wsearch
AX wsecretaria
Al wsecretary
AW wsede
Hk wsenior
Ed wserra
Jc wsilvia
Aj wsister
Hb wsocia
Af wspot
Dj wst
Db wstadt
Ak wstaff
Ah wstaffing
Aq wstelle
Ej wstorage
Gj wstreet
An wstudent
Ab wstudents
Ak wstudio
Ic wsuccess
Dc wsunrise
Ad wsupport
Ie wsviluppo
AaHdIY wtalent
Kf wtan
AS wtech
Cc wtechnician
AhEY wtepeyac
De wtessellate
Cc wtextiles
AYDbFf wthe
Cd wtime
Jc wtobias
Fh wtor
Af wtravel
Hl wtrustee
Ae wuhr
Dq wumbrell
AUFd wupstairs
AQDi wvan
Fj wvia
Hj wvorsitz
Ef wwater
Ji wwei-ling
Ed wweidegoud
Ac wwhitcombe
Af wwill
Hq wwinemaker
Jf wwiremu
Aj wwith
AU wyear
Dc wzuivelfabriek
An w|
Ah w·
Af wè
ATGk wétage
AlGa w–
Ai w—
Ac w“`,
};
