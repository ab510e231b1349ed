// Written by `npm run train` from the mails in tests/fixtures/mails; not by hand.
export const named = {
  most: 4.0185,
  follows:
    '280 180 -496 30 -453 24 -682 105 -449 24 -435 -50 -59 517 0 -33 0 -265 65 -74 -140 0 10 -50 451 -283 -152 -60 -325 0 -138 -203 -78 -75 0 -98 -158 506 0 -172 0 -56 -132 -91 -54 -7 -182 -167 418 -136 -111 -44 -162 -133 -133 -237 0 0 0 0 -88 351 0 -5 -30 0 -90 0 -180 37 -197 -174 313 -42 -163 -223 -162 -59 -28 -190 -36 -5 0 -312 -52 468 45 -61 -16 0 -87 -205 -84 0 -282 -73 462 0 -101 -68 0 -117 -76 -97 -32 -262 -103 -105 -280 508 0 -64 -188 -57 -85 -50 -303 0 -169 -164 336',
  weights: `\
AkBSDcEYGYHfIhKc $b
AjEdIW $b.
AWGf $b9
AR $bX
AWCbDdEbGWIiKf $bXx
AUDaIl $bx
Ak $h
Af $h.
AcBaCeEbIUJVKc $s
Ab $s)
AWEi $s.
AYCbIaKf $sXx
Bb $sx
Aj 3!
Gd 3"
EdIc 3&
Aj 3'll
AkGbKU 3(
AfCgEUIQ 3)
Aa 3*
Ae 3+
AkCbEVGgKU 3,
Ai 3-
Jk 3-ho
AhCWEfGUIeKe 3.
AfIc 3/
Ab 300
Ag 3026
Ab 31
Ad 310
AWGc 312
Fd 314
Gc 32
AW 322
AWGe 33
Af 330
Ad 345
Gb 360
Gf 38
Ab 380
Gc 3900
Al 3:
Ak 3;
Af 3<
Aa 3>
Al 3?
Ah 3@
Gc 3a
Fd 3aan
Fh 3aat
Dm 3ack
AT 3ada
AY 3ado
Dc 3adt
Jf 3adu
Aj 3aff
AS 3afé
Ca 3ai
ATJh 3aig
AW 3ail
AdGX 3ain
Hf 3aio
AQ 3ais
Aa 3al
AR 3ala
ARGg 3ale
Ai 3alk
ARGdKa 3all
Fg 3am
Af 3ams
AeCiEiGP 3and
AQDmGjJT 3ane
Ag 3ann
Ge 3ano
Ae 3ans
AcCdIS 3ant
Ad 3ara
AUEc 3ard
CdEWHl 3are
Je 3ari
AQ 3ark
AV 3aro
AaBd 3ary
Ed 3ash
AY 3ast
AhGe 3at
IVJc 3ata
HeJTKX 3ate
AR 3ato
Gb 3atz
APFl 3aus
Fg 3av
Ge 3ave
Ae 3aya
Ah 3ays
AX 3aße
Ad 3be
Am 3ben
Af 3ber
Hg 3ble
Gf 3c
BgHp 3cal
Hj 3ceo
AiCeIW 3cer
AgIi 3ces
Hg 3cfo
ARDc 3cht
ASGbHh 3cia
AKHb 3cio
Ab 3con
Bg 3coo
Hk 3cto
AN 3d's
Ae 3dam
Am 3day
AUCfEeFTGaIaKg 3de
Ef 3del
Ab 3den
AQBiFTHhIh 3der
AS 3des
ATCc 3di
Ai 3dia
Ah 3die
Ap 3dio
AeEP 3dle
AS 3do
Hf 3dor
AVGh 3dos
Ag 3dr
AgHi 3dra
AVEe 3du
Af 3dña
EcGX 3e
AfIg 3ead
Ig 3eam
Hc 3ean
Ag 3eat
AKFd 3eau
AO 3ech
ARGe 3ede
Aa 3eek
CeIe 3eer
Gg 3eet
If 3ege
KS 3ein
Cj 3eit
Je 3eke
ARJk 3ela
ARFl 3eld
Gg 3els
AdGa 3em
Je 3emu
Af 3en
AP 3ena
AXBk 3end
AY 3eng
Jm 3eni
AaBcELHgIfKY 3ent
APBj 3era
BbGV 3ere
AX 3erg
Dg 3ern
AT 3ero
Ad 3err
AmHP 3ers
AQKa 3ert
ASFg 3ery
Ag 3esk
Ib 3ess
Ag 3est
BeKd 3eur
Ah 3for
AR 3gal
Af 3gan
AeGW 3gen
ASHeIi 3ger
AT 3ght
Hm 3gin
AR 3gio
Hd 3gte
AK 3gue
Eg 3gäu
AU 3gée
Ae 3has
Ah 3hat
AWBXHiJc 3hef
Ab 3hen
Cf 3her
Ec 3hic
Jg 3hie
Fa 3hof
ASGg 3hop
Af 3hor
Ga 3hos
Hg 3hr
Cb 3hrs
AS 3huy
Ad 3i'd
Ae 3i'm
AXIi 3ial
CnDj 3ian
GX 3ias
Ac 3iat
AUDhIe 3ica
AaHi 3ice
Ah 3ich
AREnIi 3ics
Jm 3ida
Dh 3iek
AVJc 3ien
ARBk 3ier
Be 3ies
Jn 3iet
Ch 3ii
Jh 3ike
Ee 3ild
Ag 3ill
Cc 3ime
AY 3in
AXJh 3ina
Ed 3inc
ATJa 3ind
AhCXDMEKFgHeIhJTKV 3ing
AdGcIeJOKR 3ion
ARBjCiHe 3ior
Af 3ipe
APBfJh 3ira
Ei 3ire
AQBe 3iro
Fe 3irs
Ak 3is
Dj 3ise
BcCc 3ist
AM 3ite
AgJf 3ith
Kd 3itt
Cg 3ity
ARHi 3itz
AK 3ité
AQ 3iva
Ga 3ive
AUIa 3ivo
AeHj 3ión
Kh 3j
Ai 3job
AO 3jun
AQBkHc 3ker
AVDh 3ket
DY 3kin
Ge 3km
DhJf 3lan
ASJT 3lar
Db 3le
Dm 3lec
Ag 3lei
AYBd 3ler
CbJU 3les
AN 3ley
Jf 3lia
Jg 3lie
AYGh 3lla
AUGh 3lle
HhJX 3llr
Ah 3lth
ASHe 3man
Ab 3may
Ab 3mbe
Ag 3me
Jd 3mei
Jb 3mel
ASGd 3mer
Ji 3met
AT 3mgr
AVHe 3mi
Kg 3min
Ak 3mme
Ad 3mos
Aj 3mr
Ag 3mrs
Ai 3ms
AL 3n's
Ae 3na
AcHhIc 3nal
IY 3nce
Ap 3ncy
Jf 3nda
AV 3ndy
ARHiIj 3ner
Ef 3nes
Al 3ney
Ag 3nga
Ai 3ngs
Jj 3nia
Fc 3nit
Kg 3nna
ALJl 3nne
Jo 3nny
Ae 3no
AW 3nor
AS 3nos
Hq 3nta
AQBkHg 3nte
Gh 3oad
Ai 3och
Gl 3ock
Ef 3ods
AUCcEh 3of
Ha 3ofd
AMDn 3oft
Ah 3ole
Ag 3olt
Gd 3on
AUGi 3ond
Aa 3one
AN 3oni
APGY 3ont
AbEYGf 3ool
ATFe 3oom
AOFfGe 3oor
DjHd 3ora
GU 3ord
CPDh 3ore
Af 3ork
AO 3orn
Ak 3ors
JR 3ory
AR 3osa
Ab 3ost
Ea 3oud
Hk 3oup
AeFdGV 3our
Aa 3ous
Ab 3out
AXGb 3ove
Hf 3pal
AOEc 3pay
DUEi 3per
Ai 3ple
Ah 3pm
Hg 3pus
ATDlGT 3que
Ai 3qui
Gc 3r44
GOIb 3ral
CS 3rar
AcJc 3rau
Ah 3rce
EMIa 3rch
Gd 3rd
Ag 3rdi
Ao 3ree
Af 3ref
APDb 3rel
ARBd 3rer
Aj 3res
Af 3rew
AU 3rge
AT 3ria
Dg 3rib
Af 3rid
AWDhFe 3rie
Ah 3rim
AKBb 3rin
APJk 3ris
AcJe 3rla
APCf 3rno
Ac 3rof
Ac 3rom
AT 3ros
Ee 3rra
Ak 3rrn
Ci 3rse
AP 3rst
Gg 3rto
AT 3rua
Gb 3rue
Dj 3ría
AY 3sei
Kk 3sen
AY 3ser
Ad 3sig
AT 3sio
Aa 3smo
Ad 3son
Ab 3sr
Di 3st
AeBj 3sta
AVCb 3ste
Ab 3são
AO 3sée
An 3t's
Aj 3tag
AbEa 3tal
Ke 3tan
AV 3tas
If 3tee
GY 3tel
Al 3ten
AUDRJd 3ter
Am 3tes
Fe 3the
Kd 3thy
AP 3tin
Jf 3ton
CaEWGKHgId 3tor
Bh 3tre
Al 3tro
Ga 3tte
AS 3tti
AQ 3tto
Hg 3tua
Gi 3uay
AQFg 3ube
AP 3uct
Fb 3ude
Ae 3uhr
Fe 3uis
AS 3ula
CcGU 3und
Ag 3ung
Af 3upe
Ad 3upo
Ia 3ure
EV 3use
Af 3ust
AT 3val
ATDgKd 3van
Dd 3vas
Cm 3ver
AUFj 3via
Fi 3weg
Gl 3wen
Ce 3wth
AgEY 3yac
AU 3yer
Ai 3yor
Cd 3yst
Ac 3zia
Am 3|
Ag 3·
Ak 3äch
Ag 3ção
Af 3è
Jg 3ène
AS 3ère
Aa 3é
Fg 3üro
Ak 3–
Ah 3—
Aa 3“
Aj 4!
Gd 4"
EdIc 4&
AkGbKU 4(
AfCgEUIQ 4)
Aa 4*
Ae 4+
AkCbEVGgKU 4,
Ai 4-
AhCWEfGUIeKe 4.
AfIc 4/
Ab 400
Ab 41
Ad 410
AWGc 412
Fd 414
Gc 42
Ag 42026
AW 422
AWGe 43
Af 430
Ad 445
Gb 460
Gf 48
Ab 480
Al 4:
Ak 4;
Af 4<
Aa 4>
Al 4?
Ah 4@
Gc 4a
Ah 4aces
AN 4acht
Ie 4ader
He 4ador
Ec 4ados
Jf 4adu
AcHgIh 4ager
Eb 4agos
Hd 4agte
Ca 4ai
Eo 4aire
Fe 4airs
AQHf 4aker
Aa 4al
AWFn 4alle
Aj 4ally
Ah 4alth
Fg 4am
Ke 4aman
AR 4amer
AMHfIT 4ance
Ag 4and
AV 4anos
AUBf 4ante
ENIb 4arch
Jd 4arla
AhGe 4at
Ec 4ater
Ck 4ator
Fg 4av
Gf 4ave
Ac 4bank
Ad 4be
Jq 4beni
AXKa 4berg
Fg 4büro
Gf 4c
AS 4café
EV 4care
AT 4cent
AYIi 4cess
Hg 4cfo
AWBXHiJc 4chef
AVChHg 4cher
ASIf 4cial
Cg 4cian
AL 4cina
Af 4cing
Aa 4ción
HhJX 4cllr
Bg 4coo
CXHiIk 4ctor
Aa 4ddle
AUCfEeFTGaIaKg 4de
Hd 4dean
Ef 4del
AS 4ders
APIc 4des
Ag 4desk
ATCc 4di
Ad 4die
Bf 4dige
Af 4dine
Jh 4dith
AS 4do
AQHh 4dora
Ag 4dr
AdHjJU 4dra
AVEe 4du
AP 4duct
Af 4dña
EcGX 4e
Aa 4eers
Bf 4eira
ATBf 4eiro
Dm 4elec
Ae 4elle
Ig 4ello
AdGa 4em
Je 4emir
Af 4en
Af 4ence
AW 4ende
AV 4enst
AO 4enta
AP 4ento
Ai 4ents
Il 4eral
AO 4erde
Dj 4erie
AV 4erin
De 4erly
Ee 4erra
Ak 4errn
Dk 4ería
Db 4etal
AgEY 4eyac
Bd 4feur
Ag 4ffer
AOCgGh 4fice
Ah 4fing
Aj 4for
Jb 4frau
Ae 4from
Gk 4gang
Ic 4gica
AQFg 4ging
Ec 4goud
Ig 4hair
Aa 4half
Gh 4hall
Ac 4has
AVFoGd 4haus
AdCX 4head
Ad 4herr
AX 4hind
ATJk 4hmet
AbEYGf 4hool
Ea 4hore
Hg 4hr
Cb 4hrs
ATFg 4huis
Ad 4i'd
Af 4i'll
Ae 4i'm
Gi 4iano
APBm 4iate
Bg 4ical
AdCf 4icer
AM 4ider
Jk 4iela
Fi 4ield
Bk 4iere
AT 4ight
Ch 4ii
AM 4ille
AY 4in
Ed 4inc
Ia 4ines
Ah 4ings
Hh 4ipal
AL 4ique
Ak 4is
AR 4isor
Ad 4ist
Bl 4ista
Ac 4it's
AYHn 4iter
Jg 4iton
Kh 4j
Ai 4job
Ab 4june
Ge 4km
Fh 4laan
Gd 4lace
EbGU 4land
De 4late
Gb 4latz
Db 4le
Ik 4lead
If 4lege
AcHbIW 4lent
Eg 4lgäu
ATDj 4line
HfJc 4ling
AP 4ller
Ag 4lock
AQGf 4loor
Je 4lter
Jc 4lvia
Cd 4lyst
Jg 4lène
GX 4main
Id 4mana
Ab 4may
Ab 4mber
Ag 4me
Jd 4mei
Id 4mein
Jc 4mel
CdIe 4ment
Dm 4mere
AT 4mgr
AVHe 4mi
Ak 4mme
Hh 4mpus
Aj 4mr
Ag 4mrs
Ai 4ms
Jk 4n-ho
Ae 4na
Jl 4nchi
Aa 4nden
CeIe 4neer
Je 4neke
Ag 4ners
Hb 4nf.ª
Ga 4nhos
Ao 4nica
Bg 4nico
ASBkCfHe 4nior
Ae 4no
Ab 4ntor
Ga 4ntre
Ac 4nuel
AS 4oard
AUCcEh 4of
Af 4ogna
AW 4ohan
Je 4oira
Ab 4ombe
Gd 4on
AdIk 4onal
Ab 4one
Ak 4onto
Ef 4oods
Ha 4oofd
Ae 4ople
Hk 4orin
AV 4orio
ALKe 4orth
AY 4osei
GR 4otel
Fc 4our
Ai 4ours
Ce 4owth
AS 4oyer
Ca 4part
Ed 4pay
Ed 4phic
Jg 4phie
Fc 4plot
Ah 4pm
Aa 4port
Ai 4post
Ac 4prof
Ab 4puty
Gi 4quay
AS 4ques
Gc 4r44
Fh 4raat
AS 4rada
ATJh 4raig
Jg 4ravi
AX 4raße
Gd 4rd
Bd 4rday
Fe 4reau
Gj 4reet
Af 4ref
Je 4remu
Ec 4rgie
Dl 4riek
Jd 4rien
Jg 4riet
Jb 4rike
Dd 4rise
Ca 4rish
APBd 4rist
Ja 4rite
Di 4rket
DY 4rkin
AU 4rman
Gh 4road
Dc 4roft
GR 4ront
ATFjGf 4room
AUHj 4roup
ATHj 4rrer
Dg 4rrib
AT 4rua
Gd 4rue
Ai 4rupo
De 4rvas
Ak 4räch
ASFe 4sala
Ag 4sday
AXGa 4sede
Aa 4seil
ARHg 4sher
Fi 4shof
AQGg 4shop
Aa 4sie
Aa 4sig
Ih 4sing
Aa 4sion
ATHi 4sitz
Ad 4spot
Ab 4sr
HQJa 4ssor
Di 4st
Hk 4stee
Ae 4stel
FiKf 4stra
AP 4stry
Dl 4tack
Dc 4tadt
Aj 4taff
AO 4tage
Hn 4taio
Kf 4tan
AeCdIU 4tant
Ai 4tary
Ea 4tate
AQ 4tech
Hd 4teur
AaFe 4the
Aj 4ther
Ci 4tica
Be 4tice
CSIf 4tics
Cc 4time
AdGfIh 4tion
Id 4tivo
Ag 4tner
Af 4toms
AUFj 4toor
Ff 4tor
CS 4trar
Dc 4trel
AeIg 4ttee
Fh 4tube
ATHk 4tung
Ib 4ture
AS 4tuto
Hg 4udge
Aj 4udio
Ae 4uhr
Ee 4uild
Ae 4uipe
AV 4ular
Af 4ulty
Fc 4unit
Ib 4uppo
Ci 4urno
ASDgKc 4van
Dg 4vane
Fi 4via
AV 4ward
He 4ware
Af 4will
Aa 4wing
Ai 4with
Hg 4wner
Jg 4ylie
Am 4|
Ag 4·
Af 4è
Aa 4é
Af 4ília
AVBi 4ître
Hk 4ātua
Ak 4–
Ah 4—
Aa 4“
ARBSCQDpEmHYIQJLKe @
ATEc @X
CODnEkGOHTITJLKd @Xx
ALGi @x
AjBKCVDUEWFWGhHcITJVKU J00000
AiBcCMDRGSHkITKj J00001
AiBcCaDOFSGhHgJNKQ J00010
Af J00011
ASBhCgDQEUFXGfHkIdJKKO J00100
Aa J00101
AbBiHg J00110
AmCXDeEgGjHYIUJa J01000
AcIX J01001
AbCbHiIk J01100
Ad J01101
AkBNCeDjFTGiIkJUKW J10000
Ke J10001
AeHXIU J10010
HO J10100
Ak J11000
Al NA
As NX
ApBRCRDOEQFhGXHiIjJFKH NXx
AlBDCNDJEdFcGgHJJP Nx
AbCXDiEfFbHXJLKN O+
AkCgEjGjIl O-
AMDmEq OX
AdBiCkDsEsIkKM OXx
AOBUFkGhHS Ox
AhBhDiFdHgJf ^b
DlHY ^bX
AhBnDgHgJf ^bXx
ATHh ^bx
BnFcJY ^h
AjFd ^hXx
Bi ^hx
AaBWDfHgJf ^s
AW ^sX
AcBWDeHeJf ^sXx
AU a!
AWCd a"
AXDa a&
Fd a'
ARCdDUGfKb a(
ASBNCaEcGgHgIkJRKc a)
ASBVCYDTEeFSGgHdIhKd a,
AVCcGgHS a-
ASBcCYDTEcFeGhJY a.
AW a/
Gb a12
FdGX a14
Gb a2
Gg a22
Ff a3
AU a3!
AWCd a3"
AXDa a3&
Fd a3'
ARCdDUGfKb a3(
ASBNCaEcGgHgIkJRKc a3)
ASBVCYDTEeFSGgHdIhKd a3,
AVCcGgHS a3-
ASBcCYDTEcFeGhJY a3.
AW a3/
Aa a3026
Gb a312
FdGX a314
Gb a32
Ag a3200
Gg a322
Ab a3247
Fe a33
Fc a341
Ae a35
AX a360
Gb a37
AX a388
Ea a3:
ANCVIg a3;
Kb a3<
Ae a3>
ATGe a3?
AhCcDbEcGYHaIdJTKb a3^
Ga a3a
Gc a3aal
GW a3aan
De a3abs
Aa a3ack
Ka a3adi
Hj a3adu
Ae a3ady
Dc a3ail
GS a3ain
Fc a3ale
Ai a3alk
Fk a3all
Ac a3ams
AT a3an
Hk a3ana
AXJgKc a3and
AS a3ang
Ab a3ank
Ge a3ano
BbEiGk a3ant
BbDR a3are
Ae a3ary
Gc a3as
Cd a3ass
AVET a3at
ASGb a3atz
GhHf a3aus
Gc a3ave
Gd a3b
Ac a3ber
AU a3bio
Ac a3ble
Ah a3bus
Ac a3by
Da a3car
Ab a3cer
Jd a3che
AY a3cia
Aq a3day
BWCSGc a3de
AX a3del
Aa a3den
Ih a3der
GY a3des
AWBb a3di
AU a3do
AXEj a3dos
Ae a3dr
AO a3dre
AVGg a3du
Jc a3e
ER a3eam
AY a3ech
Ad a3eek
AhGf a3een
BhHg a3eer
AWFd a3el
Ag a3ele
GW a3ell
Gc a3em
JbKe a3en
Ji a3ena
AbBWDbJN a3ent
GXJo a3ere
Jb a3erg
JP a3eri
AV a3ers
Jm a3ert
FeGR a3ery
Ab a3esk
Ch a3est
AeJh a3eur
Gm a3ext
Gh a3for
Hf a3ger
ATEa a3ges
Dd a3ght
AXDc a3gie
Db a3gos
Dg a3gäu
AU a3ham
Jc a3han
De a3has
Ck a3her
Dd a3hic
Af a3hor
Gc a3hos
Ca a3hrs
AU a3ial
GY a3ias
BSChHk a3ica
HRIi a3ice
Aj a3ico
DiIf a3ics
FY a3ide
Ha a3ier
Ei a3ies
Cb a3iew
Df a3ild
AV a3ile
CVKj a3ill
Ai a3ime
AbChGb a3in
JY a3ina
Ib a3ind
AV a3ine
AVCaFWGdJM a3ing
AbCkEPFjHVIaJU a3ion
Bc a3ior
Ag a3ira
Aa a3iro
AVDf a3is
Af a3ise
AO a3ish
Be a3ist
Jd a3itt
Ge a3ive
ATFf a3ivo
AY a3j
APBlCk a3job
AbCU a3la
Ai a3lan
Ah a3led
AY a3les
AW a3ley
Al a3lia
AXGh a3lle
Ja a3lli
AO a3llo
Eg a3llp
Ab a3lon
DV a3lth
Ai a3man
Hm a3mbe
ASBfGf a3mer
Aa a3met
AU a3mgr
Af a3mit
Jg a3my
AU a3na
AdDXHe a3nal
AcCiDg a3nce
AM a3ncy
Ah a3nda
Hl a3nde
AQ a3ne
Af a3nel
BXHb a3ner
JP a3nes
Ac a3ngs
AT a3nik
Jg a3nna
AX a3nos
Aj a3nte
Ag a3nto
Gg a3oad
AeDc a3of
Ci a3ole
Gd a3on
AU a3ona
AUGj a3ond
Ak a3one
Kc a3ong
AT a3oni
Aa a3ons
FU a3ont
Fj a3oom
AU a3oor
Al a3ora
GV a3ord
AR a3ori
Ae a3ork
Aj a3ort
Cg a3ost
Db a3oud
AcGP a3our
Gj a3ove
Db a3pay
APBd a3per
AR a3pot
Ge a3r44
GSIb a3ral
Hc a3rau
AQEk a3rca
BlERIg a3rch
Ge a3rcy
Ag a3rdi
AW a3rel
Ad a3ren
Ab a3res
Aa a3rh
Jf a3ris
Ji a3rom
Hg a3rrn
AV a3rse
Gp a3rto
AVFa a3rue
Eb a3s.a
AT a3san
AY a3sei
Ch a3ser
Ae a3sit
Af a3son
AbGf a3st
Aa a3sta
Cb a3ste
Ab a3tag
Ah a3tal
Jf a3tan
Ag a3tel
BkHhJOKa a3ter
Je a3tes
AdFeGS a3the
Ee a3ti
Ae a3to
AjBbIf a3tor
AS a3tos
Jg a3tra
AeGa a3tre
Fe a3tte
Jf a3tti
AYHd a3uld
GU a3und
Ae a3une
Am a3ung
Ib a3ure
Am a3urs
AaDN a3use
Jf a3van
Bi a3ver
AT a3vom
AYCd a3wth
Af a3yac
Aa a3yor
Ag a3you
Je a3zzo
ASIe a3|
ASCb a3–
AU a3—
Fc a41
Ad a5
AX a60
Gb a7
Ea a:
ANCVIg a;
Kb a<
Ae a>
ATGe a?
AhCcDbEcGYHaIdJTKb a^
Ga aa
Hj aadu
AT aan
CQKg aand
Gc aas
Ba aassistant
Kh aassociate
AVET aat
ATHg aaus
Gd aave
Gd ab
De abarqueiro
AT aboat
Aa abranch
Ag abridge
Df abuild
Ac aby
Ac acall
Da acar
DV acare
Dh acareers
Cg aclass
Ak aconsultant
HY acoordinator
Dc acopper
Ib aculture
AS adal
BWCSGc ade
Fe ades
Ab adesk
AWBb adi
Hi adirector
AU ado
Ia adomein
Ae adr
AVGg adu
GXJc ae
AT aeditor
AWFd ael
Gc aem
JbKe aen
AQBkHh aengineer
Ga aentrada
AWFd afloor
Gg afor
Hc afrau
Dd afreight
Jj afrom
FW afront
AYCd agrowth
De ahas
DV ahealth
Hg aherrn
DV ahouse
Ca ahrs
Hg ahumana
Dd ahydrographic
AbChGb ain
Ga aindustrial
Cc ainterview
AV ainvites
AVDf ais
AY aj
APBlCk ajob
AbCU ala
Db alabs
AW alead
AW aleader
Eg allp
AW aloved
Aa amain
AbHe amanager
Ge amercy
AU amgr
Jg amy
AU ana
Hf anational
AQ ane
Gm anext
AeDc aof
Fb aoffice
Gd aon
Cg aopening
AW aosei
Jd aoyelaran
Dc apagos
Ca aparish
Db apay
AM apayments
Gh apiano
AV aplace
Ch aposition
Cg apost
Gb aquay
Ge ar44
Gd ard
AY arecruiting
Ai arecruitment
Aa arh
Gg aroad
AWCi arole
Ga aroom
AVFb arue
AXCm as( a
Gb as( rua
Gj as) ,
Ai as) .
Af as) ^
Af as) and
Ae as, 14
Ga as, rue
Ab as, the
ALIb as. ,
AhEiIP as. ^
Eb as.a
Gb as9 (
Gk as9 )
AdGf as9 ,
AXGi as9 .
Ca as9 hrs
Ac as9 min
Ca as: in
Ci asA ,
APGeJeKi asA .
CTId asX )
AUHj asX ,
CfEa asX .
AXHeIa asX ^
AWDfIi asXx &
AUBWGgHSJeKf asXx (
AWCbEcHdIgKe asXx )
AXBUDYEdGaHXIYKh asXx ,
AQIe asXx -
AUEjFjJW asXx .
AX asXx /
Af asXx 1
AY asXx 3
GT asXx 4
Fe asXx 41
Ff asXx 8
AQEd asXx :
AT asXx ;
Kb asXx <
AQGa asXx ?
AS asXx @
AXCeDhEcHYIdKg asXx ^
Ai asXx acquisition
Hj asXx adu
AUKi asXx and
Bb asXx assistant
Kj asXx associate
EX asXx at
ASHg asXx aus
Gd asXx ave
De asXx barqueiro
Fb asXx boardroom
Df asXx build
Da asXx car
DX asXx care
Dh asXx careers
Aj asXx consultant
Ab asXx coordinator
Dd asXx copper
BbFgHR asXx de
Aj asXx der
He asXx director
Ia asXx domein
AQJd asXx e
JfKg asXx en
Hm asXx engineer
Ad asXx executive
Hd asXx frau
Dd asXx freight
AU asXx from
AVDe asXx has
DV asXx health
Hg asXx herrn
DV asXx house
Hg asXx humana
Dd asXx hydrographic
AeGh asXx in
Gc asXx industrial
AVDfKa asXx is
Db asXx labs
AMHg asXx lead
AW asXx loved
AcHa asXx manager
Jg asXx my
Hf asXx national
BbCSDg asXx of
Ag asXx office
Bg asXx officer
Ac asXx on
Cc asXx opening
Ja asXx osei
AYJf asXx oyelaran
Dc asXx pagos
Db asXx pay
AS asXx people
Ga asXx plant
Gd asXx rd
AW asXx recruiting
Gk asXx road
Ce asXx role
Cf asXx science
An asXx search
Ah asXx st
Af asXx staffing
Ee asXx storage
Be asXx supervisor
AUDcEe asXx talent
Jf asXx tan
EV asXx team
Af asXx tepeyac
Ee asXx ti
Ac asXx to
Ff asXx tower
ASJh asXx und
Ae asXx unit
Jf asXx van
Ee asXx want
De asXx water
Db asXx weidegoud
Hm asXx whitcombe
ASJe asXx will
AO asXx would
AT asXx |
AT asXx ·
Ce ascience
Aj asenior
Dc aserra
Aa asie
Bc aspot
AbGf ast
Af astaffing
Ee astorage
Ff astreet
Bd asupervisor
Cf asx "
AVCcGVId asx (
ATCdGc asx )
AVGaHmIj asx ,
Gc asx -
AUBdCSGYHdIj asx .
AY asx 4
AVHaIe asx ^
AT asx and
AWGc asx at
AQ asx au
AQ asx chair
AeBNCYFSHc asx de
AS asx der
AO asx des
Ab asx desk
Gg asx du
ASFf asx el
Gm asx em
Aa asx en
AY asx floor
AQ asx house
Af asx is
APCi asx job
AV asx mgr
Ga asx of
ATBk asx office
AWGe asx on
Ac asx our
Ca asx parish
Ge asx piano
ATGg asx rather
Hb asx representative
Jh asx tonder
Ac asx will
Ag asx9 )
Ad asx9 ,
Gi asx9 .
AUGf asx9 étage
AWDcEe atalent
Jf atan
Ca ateacher
ES ateam
Af atepeyac
AeFaGU athe
Ee ati
Ae ato
Jh atonder
Ff atower
AYJg aund
AS avacancy
Jc avan
AT avom
Ed awant
De awater
Db aweidegoud
Hl awhitcombe
Je awill
AUHe awould
Ad awrote
Ag ayou
ASIe a|
AUGf aétage
ASCb a–
AU a—
Gc b"
AUEhIe b&
ATGaHjJU b(
AiCW b)
Jc b+
AUBRCeFdGfHiIcJX b,
AXBdGbJT b-
AcBNCcDUERFbHYJbKg b.
AW b/
Ae b00
Gb b12
Gc b14
Aa b15
Ab b3
GY b30
AY b4
Ac b8
AYBfFd b:
Jb b;
AXFj b?
Dl b@
AkBhDiFkHmJh b^
AU ba
Ig bacademic
Cd baddetto
Cb bai
Bu bals
DUJh band
Ab bandes
Ad bappointments
Bg bas
Hk bassistant
AVDkFkGc bat
AUFi bau
Gc bav
Jg bavec
Cj bb( a
If bb( senior
Aj bb) .
Cd bb) de
Dl bb, a
Ff bb, at
Gf bb, green
Fm bb, in
Ah bb, la
Kj bb, mr
Ka bb, mrs
Fe bb, na
Hb bb, nossa
AWHo bb, onze
AaGQ bb, the
AfJY bb, with
Ag bb. a
Ag bb. our
Ad bb. the
Gf bb2 .
Gd bb3 ,
AY bb44 ,
Ae bb: 00
AT bb: 30
Bi bb: entrevista
Cd bb: in
Aa bb; the
AkBhDiFkHmJh bb^ ^
Af bb^ chief
Af bb^ dear
APDp bb^ dein
Kc bb^ delphine
Ac bb^ deputy
Ko bb^ dr
AT bb^ head
Af bb^ hi
Ab bb^ hr
Ah bb^ l'équipe
Ab bb^ managing
De bb^ rector
ATIi bb^ responsable
Dd bb^ rh
Ag bb^ senior
AYIi bb^ talent
AQDp bb^ the
Fe bb^ 📍
Bp bbabout the
Ch bband
Hf bband a
Ja bband ms
Bj bbapplication for
AYDh bbapplying to
Jg bbask for
Cg bbassistant (
ASFtGb bbat the
AQ bbbe the
Dg bbbehalf of
DfGM bbbuilding ,
Ka bbcapt .
ANCa bbclerk to
AT bbcom a
Ae bbcom o
Fk bbcome to
Df bbcompany :
Ag bbconsultant ,
Al bbcoordinator ,
Jh bbd .
Ab bbd'embauche –
Fi bbdann ins
Bm bbde functie
Ii bbdirector ,
ATJcKe bbdr .
Ac bbei
Fj bben el
Cd bbengineer ,
Bl bbfor our
Bm bbfor the
Gd bbfrom the
Bg bbfunctie van
If bbhead of
Hj bbi'm the
Df bbij
ALFp bbin de
AcFfGT bbin the
AP bbinterest in
AY bbinterview ,
Ab bbinterview -
Dh bbinterview with
Dc bble compte
ARJk bbm .
Ij bbmanager ,
Kb bbmaria do
Kf bbmrs .
Ka bbms .
AbIk bbof the
Gi bbon the
Ag bbour area
DO bbpartner ,
Di bbphone with
AN bbplease use
Be bbpost of
Bm bbposte de
Bh bbposto da
Ca bbproduct designer
Ja bbprof .
Be bbpuesto :
Bi bbre the
Gd bbroad ,
Ac bbsent by
Jf bbsig .
AhGW bbst ,
Gj bbst .
Af bbtalent acquisition
Cb bbthe assistant
Ah bbthe front
Ca bbthe parish
Ch bbthe saturday
Ad bbthe shop
AV bbthe site
Hf bbthe two
AVGo bbto the
AXGd bbuilding
AV bbureau
Ge bbuse the
AMBq bbvaga de
Bm bbwegen der
Jd bbwill be
Je bbwith :
AeBW bbwith the
Jb bby
He bby un
Gb bbüro
Ga bcalle
Ih bcampus
Bb bcandidatura
CjEQ bcare
Kc bcarla
Ig bchair
AW bchargée
Dk bchez
AQ bclerk
Jc bcllr
ATEe bco
Bj bcome
AYDc bcompte
AY bconseillère
Ed bconservas
Gf bcontainer
Ic bcoordonnateur
Eg bcorrib
Ib bcustomer
Ae bcustoms
GbIc bda
Fb bdans
ATCiEeHWIeJO bde
Af bdear
Dk bdein
AQDWEe bdel
Kc bdelphine
Ag bden
AcCX bdeputy
FfIc bder
ASEeIe bdes
AQBfFa bdi
Id bdirector
Ie bdirectrice
AW bdo
Cb bdocent
Jc bdott.ssa
AXKc bdr
Ie bdra
EfIa bdu
AVEaGX be
Bk been
Bh beine
FcHc bel
Ag bem
ARChDe ben
Ic benf.ª
IX bengineer
Id bengineering
Ah bentrevista
Ae bestate
AUJf bet
Ad bexecutive
Ic bexternal
Ad bfaculty
Ae bfoods
Bi bfor
Gc bfoyer
AUJeKc bfrau
DcHj bfrom
Cb bfront
Bl bfunctie
Cb bfür
Bf bgesprek
Id bgestión
Ig bgroup
Ai bgroupe
Ag bgrupo
Ij bhead
Jg bherr
Jl bherrn
AR bhet
Ag bhi
Ai bhiring
Ae bhotel
AXCd bhrs
Ab bhuman
Kb bhélène
Gc bhôtel
Aa bihr
Ac bihres
AWFb bim
CiDgFkGg bin
AYEc binc
Ff bins
Ac bintérim
AUFg bis
AWKn bjun
Kf bk
Gk bkamer
AXGe bkantoor
Ec bkestrel
Ga bkm
Aa bl'équipe
AV bla
AWGb blane
EY blarkin
Ec blarkspur
Gj blocatie
Kc bm
AVIb bmaintenance
Kd bmarcus
Kb bmaria
Je bmeet
Jm bmet
AQ bmi
Je bmiss
Jd bmit
Jf bmme
Je bmr
Ka bmrs
Hb bmy
ASDjFj bna
Ch bnight
AWFi bno
AV bnossa
AVHd bnostra
Hi bnotre
Ae bnurse
Ad boccupational
AVBiCdEbIg bof
CgGW boffice
Ca bofficer
Ge bold
AYGd bon
Hf bonze
AYHn bour
Bl bpara
Ca bparish
Cf bpart
Ce bpastry
Bm bper
Ad bpersonnel
Jf bpfarrer
Ge bpiano
Ag bpor
Bg bposte
Ka bprof
AV bprofessor
Cg bqa
AVGj bquai
Ah brecruiting
De brector
Ad bref
Ik breprésentant
Cf bresearch
Ia bresources
Ij bresponsabile
ATIo bresponsable
ARDd brh
Gm brua
Db bs! Xx
AWElIc bs& Xx
AS bs( X
AbBWFdGTHg bs( Xx
GeHe bs( x
AdBj bs) x
AXJf bs+ Xx
AgGY bs, 9
AUEeGX bs, X
AUCeEXGfId bs, Xx
AVGbHj bs, x
Gc bs- 9
Cb bs- X
AcBfCTJV bs- Xx
AN bs. 9
AgDVIVJbKb bs. Xx
AQIm bs. x
AXEh bs.a
Ek bs.p.a
AUEh bs.r.l
IfJd bs/ Xx
AWCf bs/ x
AX bs2 .
Ga bs3 ,
Ae bs3 x
Al bs: 9
Bb bs: X
ASBdDfFg bs: Xx
AN bs: x
AW bs? Xx
Dh bs@ Xx
AWDk bs^ X
AlBcDhFiHlJh bs^ Xx
ARBeHd bs^ x
AYCj bsa )
Gh bsa Xx
AaBd bsa x
Ae bsacquisition Xx
Cd bsaddetto x
Cb bsai x
Gk bsala
AY bsalla x
Gh bsalle
AXBh bsals x
AS bsam Xx
DWJh bsand Xx
Af bsand x
Ab bsandes Xx
AXCg bsassistant (
CTHn bsassistant Xx
Fa bsat 9
DmFc bsat Xx
AVFe bsat x
Ai bsat x9
Ch bsaturday
Gc bsav .
Ji bsavec Xx
Cf bsband 9
Dg bsbij Xx
AV bsbureau x
Ab bsbusiness Xx
Ja bsby Xx
AMIj bscampus Xx
Ac bscapital Xx
EX bscare Xx
Kc bscarla Xx
AW bschargée x
Kb bschef Xx
Dk bschez Xx
AW bschrieb
AR bsclerk x
Jc bscllr Xx
ATEe bsco .
Be bscome x
AYDc bscompte x
AW bscon Xx
AY bsconseillère x
Ed bsconservas Xx
Ic bscoordenador x
Ic bscoordonnateur x
Eg bscorrib Xx
Gd bscorso Xx
Ib bscustomer Xx
Ae bscustoms Xx
Ad bsda Xx
AQBeGe bsda x
Fb bsdans x
Ig bsdata Xx
Ce bsdata x
DSGhIkJS bsde Xx
APBhCfGW bsde x
Af bsdear Xx
Dk bsdein Xx
Ef bsdel Xx
AQ bsdel x
Kc bsdelphine Xx
Ae bsden Xx
AY bsdepartment x
AcCX bsdeputy Xx
AUFbIf bsder Xx
Ed bsdes Xx
AU bsdes x
Bc bsdi Xx
APCkFa bsdi x
Hb bsdie Xx
Ie bsdirectrice x
Ic bsdirettore x
AP bsdo Xx
Gb bsdoor x
Jc bsdott.ssa Xx
AXKc bsdr .
Ji bsdr Xx
Ie bsdra .
Ej bsdu Xx
Ie bsdu x
AW bse Xx
Bk bseen x
AXBi bseine Xx
Hc bsel x
Fh bsempre
ARDiJd bsen Xx
AWCm bsen x
Ic bsenf.ª Xx
Cc bsengineer ,
Ic bsengineering Xx
CW bsenior
AXIa bservice
Jg bset Xx
Ic bsexternal x
ASBe bsfor Xx
AVJeKc bsfrau Xx
AdDd bsfrom Xx
AX bsfrom x
Cc bsfür Xx
Ij bsgestión Xx
Ag bsgroupe Xx
Ah bsgrupo Xx
Ig bshead x
AVJg bsherr Xx
Jl bsherrn Xx
AV bshet x
Af bshi Xx
Cd bshrs )
Ab bshuman Xx
Kb bshélène Xx
Gc bshôtel x
Ac bsihres Xx
Aj bsil Xx
Hl bsil x
Kc bsilvia
AWFb bsim Xx
AeDeGk bsin Xx
AYFdGa bsin x
AYEc bsinc .
Ff bsins Xx
Ac bsintérim Xx
ASJe bsis Xx
Gg bskamer x9
AVGf bskantoor x
Ec bskestrel Xx
ARDa bsla Xx
FfHb bsla x
EY bslarkin Xx
Ec bslarkspur Xx
Kb bsm .
Ga bsmain x
AY bsmanager (
Ag bsmanager x
Kd bsmarcus Xx
Je bsmeet Xx
Jo bsmet Xx
Hj bsmet x
AQ bsmi x
AWJd bsmit Xx
Jf bsmme Xx
Kd bsmr .
AfKU bsmr Xx
Jh bsmr x
Ki bsmrs .
Jo bsmrs Xx
Ka bsms .
KQ bsms Xx
Hb bsmy x
Dl bsna Xx
Fc bsna x
Ff bsno x
AU bsnossa x
AVHd bsnostra x
Aa bsnot x
Ad bsoccupational Xx
Cc bsof Xx
AW bsof x
Cp bsoffice x
Bd bsollicitatiegesprek
ATGb bson x
Hf bsonze x
AV bsop x
FjGj bsour Xx
GX bsour x
Ca bsparish Xx
Bc bsper x
Jf bspfarrer Xx
AYGd bsplace x
Bg bsposte x
Ad bsrecruiting Xx
De bsrector Xx
Ik bsreprésentant x
Id bsresources Xx
Ig bsresponsabile x
Dd bsrh Xx
Gc bsrue x
AXEh bss.a .
Ek bss.p.a .
AUEh bss.r.l .
Ca bssales Xx
AW bsschrieb Xx
Fh bssempre x
CYHf bssenior Xx
Kc bssilvia Xx
Bd bssollicitatiegesprek x
Ae bsst ,
AOGa bsst .
Ea bsstadt Xx
Bp bsstelle Xx
Ga bsstreet x
Ad bssupport Xx
Ac bssão Xx
Eh bst
Ea bstadt
Ch bstage
Ag bstalent Xx
ARHc bsthe X
AgDTEaGYHgKe bsthe Xx
AWBbFeGg bsthe x
Cd bstrainee Xx
Hg bstwo x
AV bsun x
Jj bsund Xx
Ad bsupport
AVGd bsupstairs x
Aj bsvan Xx
AP bsvan x
Bl bsvorstellungsgespräch Xx
Ib bsvp Xx
Kg bswei-ling Xx
ATDhHiJi bswith Xx
Ab bsy x
Ce bsyear 9
Ad bsyou x
Ai bsyour x
Ec bszuivelfabriek Xx
Ad bs· Xx
Gb bsà Xx
AWFe bsà x
Ac bsão
Gc bsétage )
Be bs– Xx
Ad bs– x
Ae btalent
Id bteam
ATBeDTEaFfGcHj bthe
Fd bto
Cc btrainee
Hf btwo
AU bufficio
Ji bund
Hk bunser
ATGf bupstairs
Bh bvacature
Kj bvan
Gc bverde
Gh bvia
Bg bvoor
Bi bvorstellungsgespräch
Ib bvp
Kg bwei-ling
DhJi bwith
AXCf byear
Ac byou
Ai byour
Ec bzuivelfabriek
Hj b|
AXFi bà
Ga bétage
Bd b–
Fe b📍
CcGb c"
ER c&
ASCnGfIi c(
AaChJh c)
ATBNCVDNFTGhHjIlJVKb c,
AWBQCjJcKW c-
AVBUCbGeHeIhKk c.
Ch c/
Ja c02
Aj c1
Ai c10
Ae c11
Gc c12
AW c15
AXBmGc c2
Gk c4
Ae c6
Ae c8
Ab c9
AUCjDUFSGfHXIUJiKd c:
Kb c;
ASGc c?
AjBYCRDfESFgGNHVIdJeKc c^
AaEaIgKT ca
Bj cabout
Ai cals
Af can
BSHpJk cand
Bh capplication
AR capplying
Cc cas
Jg cask
AUCj cassistant
AoFhGn cat
AXGi cau
BiHX cbe
Dg cbehalf
AQDb cbuilding
AdKg cby
AY cbüro
Ja ccan
Ka ccapt
AV cchargée
AS cclerk
De ccliente
Be ccolloquio
Jf ccom
ASCiFh ccome
Ca ccomme
Df ccompany
Je ccon
AhDP cconsultant
Ib ccoordenador
Jh cd
Gi cda
Fh cdann
Ai cdata
Am cday
AaCdEbKY cde
Gb cdelta
Ih cdeputy
ARCi cdi
Bm cdie
AbDOIg cdirector
Ai cdiretora
Fa cdoor
Kf cdott.ssa
ANJcKk cdr
APIi cdu
AOCfGXHl ce
Ge cel
Fn cen
Cj cengineer
Bf centrevista
Aa cfaculty
Af cfallowmere
Gd cfloor
AcBnCj cfor
Gd cfoyer
Aa cfrau
Ag cfrom
AQBh cfunctie
Al ch
AiIh chead
Ae chorário
Ae chr
Gh chôtel
Hg ci'm
AS cil
AVGk cim
AiFqGY cin
AP cinterest
AbBmFUJS cinterview
AUBn cit
Aa cje
AP cjob
Ge ckantoor
Cb ckennismaking
AbEjGXHf cla
Fd clangs
ASJh cle
Ih clead
Cg cleerkracht
ARJn cm
Ci cmanager
Kb cmaria
ATJo cme
Kh cmet
AS cmijn
Hc cmit
Ko cmr
Kj cmrs
AdJT cms
AQJu cmy
AXGi cna
Bg cneed
APIi cnostra
Ai cnot
Ia cnotre
AhCgHh cof
Fi coffice
AcGk con
AVGk cop
Ag coperator
BcCdGiIW cour
Jm cpanel
Ci cpara
DN cpartner
AUCm cper
Dh cphone
AU cplace
Ac cpm
Bp cposition
AQBh cpost
AJBnCm cposte
Bo cposto
AXCa cproduct
Ja cprof
AY cprofessor
Ck cprogramme
ALBv cpuesto
Ab cque
AXBg cre
Dd crecrutement
Ik creprésentant
Ab cresearch
GW croom
Gh crua
Gb crue
AXGi csalle
Aj cschool
Af csearch
AL csempre
Ik csenior
Jf csig
AY csite
Hm csowie
Ep cst
AXBm cstelle
AfBPGjHWJUKL cthe
AYJk cthere
Ag ctime
AdBVJV cto
Ff ctoujours
Ag cuhr
Ho cund
ATGi cupstairs
Ga cuse
Bi cvaga
Fk cvenue
Ge cvia
Ck cwarehouse
Fm cwe
Bm cwegen
AjBQCPEYHgJg cwith
AXHo cy
Bb cyou
Am cyour
AiEW c|
GY cà
CfET c–
AV c—
Cb d!
ClGc d"
AbBSCeDSFXGgKY d(
AXBNCbFQGiHPIi d)
AeCVDPERFbGfHSIcJV d,
Cc d-
AXBfCcFQGgHUIfJUKR d.
AQCf d/
Ag d11
Ad d14
An d17
Ae d2
Al d2026
Ck d3
AX d7
Ae d8
CcDW d:
Ha d;
ARGa d?
AgBWCYDbEfGgHaIhJc d^
AUGc da
Gi dabout
AP dacquisition
AVHlIj dand
AiCi dat
AV dauf
AYGe dave
AO db
AT dback
Gc dblvd
Aa dbologna
Ga dc
AO dche
AMGl dci
Gi dcom
ANHa dd
AX ddal
Gf ddan
AfBRGaIb dde
AQFk dder
GR ddes
Ad ddi
Gb ddo
AWHc ddr
AVFk ddu
AXCXEgIfJj de
Fn dem
AV den
AQBd dengineer
AN det
Ae dfiliale
AdCX dfor
Jk dfrom
Gb dgoes
CXIq dgrowth
Am dhas
Ac dhe
Ic dherr
AOFj dhouse
Ac dhr
Ca dhrs
Ac di
Gc di'll
Gb dif
AS dil
AbFm din
AN dinvited
AcCgJe dis
Aa dje
AP dla
Fo dlane
ARHk dlike
El dlungolago
Ac dmain
BlHh dmanager
Hi dmathematics
AXGf dmercy
AT dmr
AiKR dms
Gh dnot
AY dof
FiGU doffice
Gf don
Ag dorganiser
Am dorganizer
AQJjKo dour
AY dpartner
Gf dpiano
Fe dplant
Ci dposition
AS dque
Ao drecruiting
Aa drh
AYFf droom
Kl dsenior
Fe dshop
Ai dso
AO dst
AR dstill
Dc dstorage
Ej dstrada
Ad dstudio
Ca dteacher
ALDfEh dteam
ATCUGjHfJhKX dthe
Em dthey
Af dthey're
Dh dti
Jh dtoo
Go dturn
AX dund
APGg duse
Hf dvan
Gb dvia
AU dvous
Ac dwalk
Dd dwant
Da dwash
AVGg dwe'll
Jl dwho
Ie dwill
Ca dwith
Aa dwrote
AOHgIi dy
AG dyo
AYDlGa dyou
AfCT dyour
AR dà
AUGh détage
AVCeDV d–
AcBLCQDaEeFPGWHSIRJfKh f
AdCWDgEeFWGYHOJaKW fb
ASJgKk fh
DUEcKf fs
AmByDe i0
ASBnCnEb i1
AYBlCi i2
AeBoEK i3
AbBiEQ i4
AWCiDdEc i5
AWBaChDhEcIMJWKW i6
AkBLCXDUEWFUGhHGITJTKY j000
AnBVCaFWGhHUIWJU j001
ASBhCfDKEPFUHjIbKO j010
AhBiCXHfIR j011
ApCXDfGkHUIRJjKV j100
Aq j101
AeCbHiIe j110
AXBRCgDgESFQGbHVIbJkKg j4
AY ja0!
AWCd ja0"
Dc ja0&
AOGfJfKe ja0(
ASCcEdGgHjIeJYKb ja0)
ASCWDUEjFVGgHhKe ja0,
ARGg ja0-
ASCXDVEeFeGhHiIUJYKb ja0.
Gb ja012
FdGX ja014
Gb ja02
Gg ja022
Ff ja03
Fj ja04
Fc ja041
Ad ja05
AX ja060
Gb ja07
AdEa ja0:
AW ja0;
Kb ja0<
Ae ja0>
ARGf ja0?
AgCXDeEfGYHgIdKe ja0^
Ga ja0a
Hj ja0adu
AaKg ja0and
Gc ja0as
Bb ja0assistant
Kh ja0associate
AY ja0au
Gd ja0ave
Gd ja0b
De ja0barqueiro
AT ja0boat
Aa ja0branch
Ah ja0bridge
Df ja0build
Ac ja0by
Ac ja0call
Da ja0car
DV ja0care
Dh ja0careers
AT ja0chair
Dc ja0copper
Ib ja0culture
AL ja0da
AS ja0dal
AYDbFY ja0de
AVFi ja0des
AY ja0do
Ia ja0domein
AUGj ja0du
GY ja0e
AXFd ja0el
Gc ja0em
JfKf ja0en
He ja0engineer
Ga ja0entrada
AWFd ja0floor
Gh ja0for
Dd ja0freight
Jk ja0from
FW ja0front
AYCd ja0growth
ATDe ja0has
DV ja0health
DV ja0house
Ca ja0hrs
Hg ja0humana
Dd ja0hydrographic
AbCiGc ja0in
Ga ja0industrial
AV ja0invites
AVDf ja0is
AY ja0j
AUBh ja0job
AbCW ja0la
Db ja0labs
AW ja0leader
Ef ja0llp
AW ja0loved
Aa ja0main
Ab ja0manager
Ge ja0mercy
AU ja0mgr
Jg ja0my
Hc ja0national
AQ ja0ne
Gm ja0next
AbDh ja0of
AV ja0office
Ab ja0officer
Gd ja0on
AW ja0osei
Jd ja0oyelaran
Dc ja0pagos
Ca ja0parish
HX ja0partner
Db ja0pay
AM ja0payments
Af ja0personal
Gh ja0piano
AV ja0place
AMCd ja0post
Gb ja0quay
Ge ja0r44
Gd ja0rd
ATHi ja0recruiting
Ab ja0recruitment
Ag ja0rh
Gg ja0road
Gf ja0room
AVFb ja0rue
Eb ja0s.a
Ce ja0science
Dc ja0serra
Aa ja0sie
AbGf ja0st
Af ja0staffing
Ee ja0storage
Ff ja0street
Bd ja0supervisor
AWDcEe ja0talent
Jf ja0tan
Ca ja0teacher
Af ja0tepeyac
AeFaGU ja0the
Ee ja0ti
Ah ja0to
Jh ja0tonder
Ff ja0tower
AYJg ja0und
Ag ja0unit
Jc ja0van
AT ja0vom
Ed ja0want
De ja0water
Db ja0weidegoud
Je ja0will
ATHh ja0would
Ad ja0wrote
AUGf ja0étage
ATCc ja0–
Fg ja1'
BQCaIc ja1(
HXIf ja1)
AWBWIh ja1,
Cb ja1-
Id ja1.
AO ja1:
AkCfIVKT ja1^
Ai ja1acquisition
AYHjIe ja1and
AMCd ja1at
He ja1chef
Ae ja1de
Hd ja1frau
Cl ja1interview
Bb ja1of
Hf ja1partner
Jn ja1ruth
Am ja1team
Gc jb0"
AVEh jb0&
AUCfGbHe jb0(
AiCU jb0)
Jc jb0+
AVChDWFfGfHYJV jb0,
HfJU jb0-
AcDUESFbHTJbKg jb0.
Cb jb0/
Gb jb012
Gc jb014
Ab jb03
GY jb030
Ac jb08
AXDcFc jb0:
Jf jb0;
AYFj jb0?
Dl jb0@
AkBbDkFkHkJi jb0^
AQHc jb0a
Cd jb0addetto
ASCf jb0ai
ASBr jb0als
DVJh jb0and
Ab jb0andes
AVDkFkGc jb0at
AUFi jb0au
Gc jb0av
Jg jb0avec
Cf jb0band
Ac jb0bei
Df jb0bij
AXGd jb0building
AV jb0bureau
Jb jb0by
Ih jb0campus
Kc jb0carla
Ig jb0chair
AW jb0chargée
Kb jb0chef
Dk jb0chez
AQ jb0clerk
Jc jb0cllr
ATEe jb0co
AYDc jb0compte
AY jb0conseillère
Ed jb0conservas
Gf jb0container
Ic jb0coordonnateur
Eg jb0corrib
Ib jb0customer
Ie jb0da
Fb jb0dans
AQCkEhIgJP jb0de
Dk jb0dein
DXEe jb0del
Kc jb0delphine
Ag jb0dem
Ag jb0den
FlGTIh jb0der
ASEeIe jb0des
ClFb jb0di
Ic jb0director
Ie jb0directrice
Cb jb0docent
Jc jb0dott.ssa
AXKc jb0dr
Ie jb0dra
EgIb jb0du
AVEaGX jb0e
Bh jb0eine
Ag jb0em
APDeFdJb jb0en
Ae jb0estate
AUJf jb0et
Ae jb0foods
Bh jb0for
Gc jb0foyer
AUJgKb jb0frau
Dd jb0from
Cb jb0front
Cb jb0für
Id jb0gestión
Ai jb0groupe
Ag jb0grupo
If jb0head
AVJg jb0herr
Jl jb0herrn
AR jb0het
Ae jb0hotel
Ag jb0hr
AXCd jb0hrs
Kb jb0hélène
Gc jb0hôtel
Aa jb0ihr
Ac jb0ihres
AUFb jb0im
CiDgFjGg jb0in
AYEc jb0inc
Ac jb0intérim
AXFg jb0is
AWKn jb0jun
Kf jb0k
Gk jb0kamer
AXGe jb0kantoor
Ec jb0kestrel
Ga jb0km
AO jb0la
AWGb jb0lane
EY jb0larkin
Ec jb0larkspur
Gj jb0locatie
Kc jb0m
Kd jb0marcus
Kb jb0maria
Je jb0meet
AUIj jb0mi
Je jb0miss
Jd jb0mit
Jf jb0mme
Je jb0mr
Ka jb0mrs
ASDjFj jb0na
Fi jb0no
ASCpEbIo jb0of
CjGW jb0office
Ca jb0officer
Ge jb0old
AaGd jb0on
AMBiFcHl jb0our
Cf jb0part
Jf jb0pfarrer
Ge jb0piano
Ag jb0por
Ka jb0prof
AV jb0professor
AVGj jb0quai
De jb0rector
Ad jb0ref
Ik jb0représentant
Ii jb0responsabile
ARDd jb0rh
AXEh jb0s.a
Ek jb0s.p.a
AUEh jb0s.r.l
Gk jb0sala
Gh jb0salle
Ch jb0saturday
Ab jb0school
AW jb0schrieb
Fh jb0sempre
Hg jb0senior
AX jb0services
Kc jb0silvia
Eh jb0st
Ea jb0stadt
Ac jb0são
ATBlDTEaFcGdHaIb jb0the
AYFc jb0to
Hn jb0two
AR jb0ufficio
Ji jb0und
Ad jb0unserer
ATGf jb0upstairs
Kj jb0van
Gc jb0verde
Gh jb0via
Ck jb0warehouse
Kg jb0wei-ling
AWDhJj jb0with
ARCf jb0year
Ec jb0zuivelfabriek
AXFe jb0à
Ga jb0étage
AXBfHc jb0–
Fe jb0📍
Hi jb1(
ATBYGmHi jb1,
Bf jb1:
AhBjHgJS jb1^
Ag jb1a
Ae jb1acquisition
Be jb1candidatura
AfBf jb1de
Hb jb1deputy
Bm jb1di
Hc jb1die
Ic jb1enf.ª
Ic jb1engineering
Ic jb1external
Ih jb1general
Bk jb1gesprek
Id jb1group
Af jb1hiring
Ie jb1hr
Ac jb1la
Af jb1le
Hb jb1met
Hb jb1nossa
ASHm jb1notre
Bf jb1of
Ak jb1our
Ce jb1pastry
Bf jb1per
Ba jb1poste
Ic jb1search
Ad jb1senior
Bd jb1sollicitatiegesprek
Cf jb1stage
Bp jb1stelle
Ac jb1talent
Id jb1team
AcFiHa jb1the
Bf jb1un
Bg jb1van
Bi jb1voor
Ac jb1with
AQ jb1|
Ae jb1–
Ae jk0!b
Gd jk0"b
Ca jk0&b
Id jk0&s
AhGcKV jk0(b
AgCY jk0(s
AfChGcIU jk0)b
Ag jk0)s
AhCdEXGgKY jk0,b
Af jk0,h
Ac jk0,s
Cc jk0-b
Ak jk0-s
AhCVEgGUIeKj jk0.b
Ah jk0.h
CdId jk0/b
Ai jk0/s
AdCeFkGh jk09b
AdGc jk09h
AeGf jk09s
Ad jk0:b
Aj jk0;b
ATGdJgKf jk0Ab
AOCeEhIa jk0Xb
Dn jk0Xh
APCQDhEdFWGdHfIRJnKj jk0Xxb
ATCPEgGYJgKe jk0Xxh
ARBeDgEaHVJeKe jk0Xxs
AeGf jk0x9b
AgBYCbDfFdGhHjIfKT jk0xb
AdBaCbEUGY jk0xh
AVBWCdGaIc jk0xs
Ag jk0–s
Aa jk0“b
CYHh jk1Xb
CWHc jk1Xs
AWCgEQGcHbIeJQKK jk1Xxb
Ao jk1Xxh
AhBeCgHb jk1Xxs
APBfHfIe jk1xb
Hc jk1xh
AcBgCQ jk1xs
AlBQCeDOEUFSGgHUITJOKS kb
Df kbb!
Gc kbb"
Cf kbb&
ATBNGbHl kbb(
AUBJCiFYGfHkIbJX kbb,
BTCgGaHmJX kbb-
AXCbFeJcKe kbb.
CfIb kbb/
Ae kbb00
Gc kbb12
Gh kbb14
GY kbb30
AY kbb4
Ab kbb45
Ab kbb8
ARBcFfHPJd kbb:
Jb kbb;
Db kbb@
AhBhDiFdHgJf kbb^
AUBfHe kbba
Ig kbbacademic
Cb kbbai
Bq kbbals
AY kbbam
AcDYJf kbband
Bj kbbas
AVDjFkGc kbbat
AUFj kbbau
Ji kbbavec
AXGd kbbbuilding
AV kbbbureau
Jb kbbby
Gb kbbbüro
EU kbbcare
ATKb kbbchef
Dg kbbchez
Jc kbbcllr
APEe kbbco
Bl kbbcome
AYDc kbbcompte
AY kbbconseillère
Gf kbbcontainer
Ic kbbcoordonnateur
Eg kbbcorrib
GbIc kbbda
Fb kbbdans
Cd kbbdata
ATBlCjGWHSIfJR kbbde
DPEd kbbdel
Ae kbbden
AX kbbdepartment
AXBcFgIj kbbder
ATEe kbbdes
BbFb kbbdi
Hc kbbdie
Id kbbdirector
AU kbbdo
Ie kbbdra
ASGcIa kbbdu
CfEeGYHd kbbe
Bh kbbeine
FcHc kbbel
AUChFe kbben
Ic kbbenf.ª
IY kbbengineer
Ae kbbestate
Ic kbbexternal
Ae kbbfoods
AXBq kbbfor
Gc kbbfoyer
Ke kbbfrau
Hj kbbfrom
Cj kbbfür
Id kbbgestión
Ae kbbgrupo
Ij kbbhead
ET kbbhealth
Jm kbbherr
AS kbbhet
Ag kbbhiring
AXCd kbbhrs
Gc kbbhôtel
CX kbbii
AVFb kbbim
FpGd kbbin
Ff kbbins
Ac kbbintérim
APFgJa kbbis
AWKn kbbjun
Ke kbbk
Gk kbbkamer
AXGe kbbkantoor
Aa kbbl'équipe
GY kbbla
AWGe kbblane
Af kbble
Ic kbblead
Gj kbblocatie
AVIb kbbmaintenance
Kb kbbmaria
AQ kbbmi
Je kbbmiss
Jd kbbmit
Jf kbbmme
JhKc kbbmrs
Hb kbbmy
ATFl kbbna
AWFl kbbno
AV kbbnossa
AVHd kbbnostra
Hd kbbo
BkCaIh kbbof
GW kbboffice
Gd kbbon
FcHl kbbour
Bk kbbpara
Cf kbbpart
Cd kbbpastry
Bd kbbper
Ac kbbpersonnel
Ge kbbpiano
Ag kbbpor
Ic kbbprincipal
Ka kbbprof
Kh kbbprofessor
Aa kbbrecrutement
Ik kbbreprésentant
Ij kbbresources
AY kbbrh
Gm kbbrua
AXGi kbbrue
AXEh kbbs.a
Gk kbbsala
Gh kbbsalle
Fh kbbsempre
Ig kbbsenior
Al kbbstore
Ab kbbtalent
Ig kbbteam
ATBfDbFfGcHc kbbthe
AXHg kbbtheir
DkFg kbbto
Cc kbbtrainee
Hi kbbtwo
AQ kbbun
Hk kbbunser
Bp kbbvan
Gd kbbverde
Ge kbbvia
Bh kbbvoor
If kbbvp
AbDc kbbwith
Ae kbby
Ec kbbzuivelfabriek
Ac kbb·
AWFj kbbà
GbHf kbb–
Fe kbb📍
Jc kbh,
BnFcJY kbh^
Ab kbhchef
AUEe kbhde
Jk kbhen
APDd kbhin
AW kbhschrieb
AW kbhthe
If kbs&
AdBhCY kbs(
AhDSHS kbs,
Bi kbs-
Ah kbs.
AV kbs/
Ae kbs:
AaBWDfHgJf kbs^
Bc kbscandidatura
Bh kbsgesprek
Af kbsmarine
AU kbsprofessor
De kbsrector
Bd kbssollicitatiegesprek
AjBTHb kbsthe
Bj kbsvorstellungsgespräch
AODcJf kbswith
Ba kbs|
Aa kbs–
AhCWESFXGeHeINKQ kh
AkBbCXDWEWFOGeHTIbJTKX ks
Ae ksb!
Gd ksb"
Ca ksb&
AhGcKV ksb(
AfChGcIU ksb)
AhCdEXGgKY ksb,
Cc ksb-
AhCVEgGUIeKj ksb.
CdId ksb/
AdCeFkGh ksb9
Ad ksb:
Aj ksb;
ATGdJgKf ksbA
AQBdEdFYGdHf ksbX
APBXCYDeEdFUGdHdIXJiKe ksbXx
AVBaCYFdGhHgIgKP ksbx
AeGf ksbx9
Aa ksb“
Af ksh,
Ah ksh.
AdGc ksh9
Dm kshX
AUBYEdFgGXITJcKd kshXx
AcBhEVGYHe kshx
Id kss&
AgCY kss(
Ag kss)
Ac kss,
Ak kss-
Ai kss/
AeGf kss9
CV kssX
AXBhCfDbEYIb kssXx
AcCaIa kssx
Ag kss–
AW l 1
Af l08
AbGSHgIYJfKi l10
AXJkKi l11
AjIYJcKi l12
Kg l13
Ai l18
Al laction needed
Gh laddress
AbGY ladres
Ag laffaire suivie par
Ai lagenzia lavorincorso
AT laiko
AT lamrit
Ah lanfahrt
Ac lassessment
AQ lbill
Ah lcall letter
AR lcambio de fecha
AbCY lcanceled
Ae lcandidature
Cc lcarreira/categoria
AW lcem arslan
El lclient
Ab lcomité evaluador
ARKi lcommissie
Df lcompany
Ie lcomposition du jury
ATCd lconfirmation
Km lconfirmed
Al lcontact person
Gf lconvidamo
Ae lconvocation
Ac lconvocazione prova orale
AY ldame philippa ashworth
Am ldirector
AW ldre anne
Gf lel lugar no cambia
Ej lem 30/04/2026 às 16
Ak lentrevista confirmada
Aa lentrevue
Aa levent type
AUCi lfinal interview
Ah lfor
ARCi lfunctie
Cd lfwd
Al lgareth lyle
An lglenbow river museum
Kd lgood news
Ed lgreat news
Cd lhead of year 9
Al lheadhunter
AT lhey shu
AY lhi ari
Af lhinweis zum datenschutz
Kf lhost
Ah linishfree data
AUIh lintegran el comité
Ij linterview board
ATCg linterview invitation
ATCb linterview invite
Ga linterview location
AUIe linterviewer
ASHgIeKh linterviewers
CT linvitation
AQ litv 2
ASCf ljob
AVIf ljúri
Ag lkev stanaway
AW lla commissione
AR llocatie
ASGd llocation
AOGg llugar
Gd llugar de celebración
Aa lmanaging partner
ARJh lmireille et jean
AO lmoira stott
Ib lmrs winifred oduya
IeKf lno change to the panel
Ad lnorthspur search
Ai lnotes from host
Ak lnotice of cancellation
ASEhGd londe
AS lop do 20 mei 2027 om 16
Ge lort
AUHiKi lpanel
Af lparking
An lpierpoint search pte ltd
ARGd lplaats
Gk lplace
Ah lport of foynes
Ca lposition
Cd lposizione
Ck lpost
Ce lposte
AVIe lpouvez
ARKe lpresidente do júri
AeCT lprocesso seletivo
Ac lprova pratica
Ih lquem
Ad lrappel
AbBeCd lre
Ae lrecordatorio
AUEg lrecruiter
Aj lref 381
Ak lres
CT lrescheduled
Cb lrole
Gj lroom 1463
Ak lsecretaris
Aj lsede
Ak lshiftpal
Ai lsiège social
Ar lstart date
Gf lstore
Ag lstudio legale scm
Aa ltechnical interview
Aj ltidepool health
Ae ltime
Ad ltop tips
Aj lträger
Cd ltu prueba está lista
Cb ltues 8
Ah lupdated
Cg lvacancy
AcCX lvacature
AWCd lvaga
AREfGe lvenue
Ab lvirtual interview day
AX lvorstellungsgespräch
Aj lwhen
ARDfEaFNGh lwhere
Kb lwho
ASKk lwith
Ii lyour panel
Gg lzi de la plaine
AoBcCSHUJRKI r
Aj s!
Gd s"
EdIc s&
AkGbKU s(
AfCgEUIQ s)
Aa s*
Ae s+
AkCbEVGgKU s,
Ai s-
AhCWEfGUIeKe s.
AfIc s/
AfCcFeGmIW s9
Al s:
Ak s;
Af s<
Aa s>
Al s?
Ah s@
AVCeGeJcKc sA
ATBgCVDcFTHiIcJU sX
ANBUCaDeFUGWHaIUJkKd sXx
Ae ss! Xx x
AO ss( X )
HX ss( X Xx
ATChHiIe ss( Xx )
Fm ss( Xx 9
AdFhGUHX ss( Xx Xx
FV ss( Xx x
Ad ss( Xx x9
AUCcHl ss( x )
Ai ss( x x
Ai ss) x x
AbGX ss, 9 Xx
Ac ss, 9 x
AVEn ss, X .
AV ss, X ^
AO ss, Xx )
AV ss, Xx ,
ARJU ss, Xx .
Ah ss, Xx 9
Gf ss, Xx A
DV ss, Xx X
AeDbGXJf ss, Xx Xx
APDhIf ss, Xx ^
HXJe ss, Xx x
Hk ss, x ,
Gc ss, x 9
Ac ss, x Xx
ATHf ss, x ^
AhGbHU ss, x x
GP ss, x9 Xx
Gk ss, x9 x
Ai ss- Xx (
AcBcJW ss- Xx Xx
AQ ss- Xx x
AW ss- x Xx
AY ss. A .
ARJr ss. Xx (
AW ss. Xx ,
JQ ss. Xx .
AYGn ss. Xx 9
AaFSKb ss. Xx Xx
AfKS ss. Xx ^
AhFgGRJjKh ss. Xx x
Ia ss. x .
AUGi ss9 , Xx
AWGd ss9 , x
Ar ss9 9 9
Gb ss9 A .
Ji ss9 Xx .
Aa ss9 Xx 9
AfGmJP ss9 Xx Xx
Gd ss9 Xx ^
Cn ss9 x )
AYGe ss9 x Xx
Ah ss9 x x
Ae ss: 9 Xx
AhJS ss: Xx .
AM ss: Xx ^
AS ss: x Xx
Bf ss: x x
APJg ss? Xx ,
Ff ss? Xx 9
Ak ss? Xx x
Kc ssA . A
ASKk ssA . Xx
AYKo ssA . ^
Ai ssX , x
APEq ssX . ^
Aa ssX X (
ATJc ssX Xx Xx
Ce ssX Xx ^
Ac ssX x x
AVEfIc ssXx & Xx
AhCkGT ssXx ( Xx
AeCa ssXx ( x
Am ssXx ) ,
Ac ssXx ) .
Af ssXx ) ^
Cj ssXx ) x
AYGc ssXx , 9
ASEg ssXx , X
AdCbGcInKW ssXx , Xx
AkGe ssXx , x
Ca ssXx - X
An ssXx - Xx
Aa ssXx . ,
AmETIjKT ssXx . Xx
Ao ssXx . ^
AVEf ssXx . x
AeGd ssXx 9 ,
ASGi ssXx 9 .
Ah ssXx 9 Xx
Gf ssXx 9 x
Ad ssXx : Xx
CV ssXx X (
AQ ssXx X ,
Ae ssXx X X
AbCVIi ssXx X ^
AhCiKk ssXx Xx (
AdEkKf ssXx Xx )
AdCaEhGbHOITJQKj ssXx Xx ,
Cb ssXx Xx -
AdJNKj ssXx Xx .
AbGg ssXx Xx 9
AR ssXx Xx :
Kb ssXx Xx <
EhKf ssXx Xx X
AiBODOEkFSIfJgKT ssXx Xx Xx
AeBUCXDLEdGQHRIcJQKj ssXx Xx ^
ARBbClEnGTHUINJkKh ssXx Xx x
APEe ssXx Xx ·
Ag ssXx x (
Aa ssXx x )
AjIa ssXx x ,
AjCTGS ssXx x .
Ak ssXx x 9
Id ssXx x :
AeCXEdGTIa ssXx x Xx
Ac ssXx x ^
AmBiCYGUIVKY ssXx x x
Ab ssXx x9 )
Ai ssXx · Xx
AW ss^ X Xx
Ba ss^ Xx (
Ja ss^ Xx .
AV ss^ Xx /
Ff ss^ Xx 9
Aj ss^ Xx :
AiBcDfHUJi ss^ Xx Xx
AiDWHgJi ss^ Xx ^
AgDjFh ss^ Xx x
Hj ss^ x ^
Bd ss^ x x
AW ssx ( X
Aa ssx ( Xx
CVGm ssx ) .
Ce ssx ) x
AjGT ssx , 9
Ac ssx , X
AkGbIV ssx , Xx
Ae ssx , x
An ssx . Xx
Ad ssx . ^
AT ssx . x
Gk ssx 9 ,
Fi ssx 9 Xx
AlFY ssx 9 x
AMHl ssx X ,
AYDg ssx X Xx
Hd ssx X ^
AKDg ssx Xx &
AR ssx Xx (
Af ssx Xx )
AOEcGXHcJi ssx Xx ,
AVDnGh ssx Xx .
AUFcGf ssx Xx 9
Dd ssx Xx :
AWBhCODjEWFdGWHiIUJb ssx Xx Xx
AVDREfIgKe ssx Xx ^
APBpChDhEgFRGXIQJj ssx Xx x
AVCf ssx x (
Ik ssx x )
AUGaHcIe ssx x ,
AVCcGa ssx x .
Fa ssx x 9
AY ssx x ?
Ac ssx x X
AWBKCODeEiFOGhHjIc ssx x Xx
ASCjIj ssx x ^
AYBnCgDWEhFgGXHeIV ssx x x
Ga ssx x9 .
AfGW ssx9 , x
Jh ssx9 Xx Xx
DV ss| Xx Xx
Ab ss– Xx (
BdJV ss– Xx Xx
AP ss– Xx x
AiBhCdDQFbGgHfIhJRKQ sx
AgGj sx9
Am s|
Ag s·
Ak s–
Ah s—
Aa s“
AVBjCiDiEWFOGTHXIgJP u
Ar uX
ARBiCgDjEXFYGXHdJQ uXx
CfHSIb ux
Aj w!
Gd w"
EdIc w&
AkGbKU w(
AfCgEUIQ w)
Aa w*
Ae w+
AkCbEVGgKU w,
Ai w-
AhCWEfGUIeKe w.
AfIc w/
Ab w00
Ab w1
Ad w10
AWGc w12
Fd w14
Gc w2
AW w22
AWGe w3
Af w30
Ad w45
Gb w60
Gf w8
Ab w80
Al w:
Ak w;
Af w<
Aa w>
Al w?
Ah w@
Gc wa
Ah wacquisition
Aj wadministration
Jf wadu
Ca wai
Aa wal
Fg wam
Cd wanalyst
Ag wand
Ac wandes
Ja wanneke
Al wappointments
AeBeCdHR wassistant
AhGe wat
Hw wattorney-adviser
Fg wav
Gf wave
Fh wbackstube
Ed wbarqueiro
Ad wbe
Jq wbeni
Fj wbetriebshof
AQ wboard
Af wbologna
Aa wbrasília
Ah wbridge
Di wbrightmarket
Ee wbuild
Fg wbureau
Fh wbüro
Gf wc
Dc wcafetal
AS wcafé
Fh wcalle
Hh wcampus
Aa wcaptain
EV wcare
Ao wcareers
Jf wcarla
Hg wcfo
Ig wchair
BXJd wchef
Jg wcleiton
HhJX wcllr
Af wcoach
AcIk wcommittee
Hm wcomponente
Aa wconseil
De wconservas
Am wconsultant
Bg wcoo
Al wcoordinator
Hd wcoordonnateur
Dg wcorrib
Dg wcorvane
Id wculture
Af wcustoms
Jd wdaniela
AUCfEeFTGaIaKg wde
Hd wdean
Ef wdel
Jc wdelphine
Ab wdeputy
APIc wdes
Cb wdeveloper
ATCi wdevelopment
ATCc wdi
Ad wdie
Ik wdirector
Hj wdirectora
Ag wdirectrice
Hk wdirettore
AS wdo
Id wdomein
Ag wdr
AdHjJU wdra
AVEe wdu
Af wdña
EcGX we
AdGa wem
Af wen
Hb wenf.ª
ChIe wengineer
Ac wentrevista
AdIW wexecutive
Ad wexperience
He wexternal
Af wfaculty
Hj wfirmware
ASGf wfloor
Ef wfoods
Aj wfor
Jd wfrau
Ed wfreight
Ae wfrom
GS wfront
Fi wgemeentehuis
Aa wgerente
Hd wgleichstellungsbeauftragte
Aj wgmbh
AUHj wgroup
Ce wgrowth
Ai wgrupo
Ap wgruppo
Gi whall
Ac whas
Ac whead
Ac whealth
Ad wherr
Ak wherrn
Ae whiring
Ed whospital
Ae whotel
Gf whouse
Hg whr
Cb whrs
Ih whumana
Ed whydrographic
Jb whélène
Ad wi'd
Af wi'll
Ae wi'm
Ch wii
AY win
Ed winc
Ao winterview
Ak wis
Ad wist
Ac wit's
Kh wj
Ai wjob
Je wjoris
Hg wjudge
Jk wjun-ho
Ab wjune
Cc wjúnior
AUFa wkantoor
Hk wkaumātua
Dc wkestrel
Ge wkm
Ae wkontor
Jg wkylie
Ad wl'équipe
AYGl wlane
DY wlarkin
Db wle
Ik wlead
Ie wleader
Dn wledgerly
AR wlocatie
Ed wlogistics
Ji wlonnie
GY wmain
ARHd wmaintenance
AlIl wmanager
Jb wmarguerite
Aa wmarine
Dm wmarrowstone
Ab wmay
Bi wmaître
Ag wme
ATJk wmehmet
Jd wmei
Jc wmel
AT wmgr
AVHe wmi
Ak wmme
Je wmoira
Aj wmr
Ag wmrs
Ai wms
Ae wna
Ie wnational
Ae wno
Fl wnostra
Hn wnotaio
Ad woccupational
AUCcEh wof
AOCgGh woffice
AdCf wofficer
Gd won
Ab wone
Ah wopening
AW wosei
Fc wour
Ca wparish
Ca wpart
Id wpartner
Bd wpastry
Ed wpay
Ae wpeople
Ah wpersonal
An wpersonnel
Hj wpfarrer
Fk wpfarrhaus
AUGi wpiano
Gd wplace
ARIi wplanning
Ga wplant
Fc wplot
Ah wpm
An wposition
Ai wpost
Hh wprincipal
AP wproduct
AeHRJa wprofessor
AWHh wpublisher
AM wquality
Gc wr44
Jg wravi
Gd wrd
AF wreception
Aj wrecruiter
Ai wrecruitment
Aa wrecrutement
Hi wrector
Af wref
CTHq wregistrar
If wrepresentative
Ad wresourcing
Gh wroad
Ag wrole
ASGn wroom
AT wrua
Gd wrue
ASFe wsala
AS wsalle
Bf wsaturday
AbEYGf wschool
Aq wsearch
AX wsecretaria
Ai wsecretary
AXGa wsede
Hj wsenior
Ed wserra
Aa wsie
Aa wsig
Jc wsilvia
Ah wsister
Ad wspot
Ab wsr
Di wst
Dc wstadt
Aj wstaff
Ah wstaffing
Ao wstelle
Ej wstorage
AVGj wstreet
Al wstudent
Ab wstudents
Ai wstudio
Ic wsuccess
Da wsunrise
Ce wsupervisor
Id wsviluppo
AcHbIW wtalent
Kf wtan
AU wtech
AgEY wtepeyac
Df wtessellate
AaFe wthe
Cc wtime
Ff wtor
Ag wtravel
Hk wtrustee
Ae wuhr
Dp wumbrell
Fc wunit
ATFe wupstairs
ASDgKc wvan
Fi wvia
Hi wvorsitz
Ef wwater
Jh wwei-ling
Ec wweidegoud
Aa wwhitcombe
Af wwill
Hp wwinemaker
Je wwiremu
Ai wwith
AV wyear
Db wzuivelfabriek
Am w|
Ag w·
Af wè
Aa wé
ATGf wétage
Ak w–
Ah w—
Aa w“`,
};
