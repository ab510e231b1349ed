// Written by `npm run train` from the mails in tests/fixtures/mails; not by hand.
export const named = {
  most: 5.1755,
  follows:
    '262 159 -614 -1 -558 34 -687 58 -550 3 -521 -72 -154 431 -155 -145 -27 -252 29 -187 -230 -110 17 -48 431 -291 -199 -60 -276 -21 -190 -236 -143 -145 0 -203 -244 448 -70 -118 -63 -170 -73 -176 -99 -82 -281 -234 370 -170 -27 -100 -239 -181 -207 -268 0 -148 -83 -168 -157 334 -27 -102 -147 -119 -100 -48 -277 51 -301 -207 389 -127 -237 -227 -243 -87 -32 -211 -126 -178 -61 -286 -130 408 76 -182 -50 -12 -173 -162 -215 -40 -245 -112 426 5 -189 -66 -38 -236 -133 -119 -77 -233 -154 -203 -319 485 -2 -127 -275 -109 -185 -62 -291 0 -233 -216 358',
  weights: `\
AeBNCWDYEYGYIfJVKW $b
AdCVIe $b)
AhGWIU $b.
AXGd $b9
GdIb $bX
AaBTGVIeKY $bXx
ATIg $bx
AiHX $h
EdGe $hXx
AcCeIRKa $s
Ab $s)
AREk $s.
Aa $sX
AXBbCdDaGgHRIXKd $sXx
AcCaHe $sx
Aj 3!
AfGc 3"
Gb 3#
EeId 3&
Gb 3'
Ag 3'll
Ag 3're
Ae 3'un
Ai 3've
AkKU 3(
AfCgEUGcIR 3)
Af 3+
AiEUGfIWKS 3,
Ai 3-
Jj 3-ho
AgCWEeGVIbKf 3.
Ah 3/
Bo 3/in
Ad 300
Ae 3025
Af 3026
Af 3027
Ae 310
Ac 311
AYFd 314
Ae 315
AXGc 32
AY 322
AXGe 32e
AX 32nd
AWGd 33
Af 330
AYGg 3388
AW 34
AR 341
Ac 3442
Ad 345
Gd 36
Gf 360
AW 37
Gb 38
Gg 3900
AlCd 3:
Aj 3;
Af 3<
Aa 3>
Ak 3?
Ah 3@
AcCcGa 3a
AMFg 3aal
ATFh 3aan
AWHa 3aas
Fj 3aat
Ac 3ace
Di 3ack
ATFjHb 3ada
Gg 3ade
Hc 3ado
Jd 3adu
Jl 3ael
Ad 3aff
Dg 3aft
AVFk 3afé
BfEc 3age
AR 3aig
AR 3ail
Hi 3aio
AUId 3air
AOEi 3ais
Aa 3ait
AY 3ake
Ac 3al
ARFe 3ala
AQ 3ald
AUCgGlIh 3ale
Ai 3alk
AWGcKc 3all
Jh 3alo
Ah 3als
AY 3am
Ac 3ame
AQ 3ami
Af 3amo
Ab 3ams
Ae 3anc
AaCiEhGUJRKU 3and
AQDgGgJW 3ane
GaJW 3ang
Jf 3ani
AWJg 3ano
AcCeEOHf 3ant
AN 3apo
AWJb 3apt
Jf 3ara
ASJi 3arc
ASCUDUEcGf 3ard
CeEOHo 3are
AV 3ari
AS 3ark
ATKe 3aro
AaHQ 3ary
Ec 3aré
Cc 3ass
AWGe 3ast
Bq 3asv
AgGc 3at
IY 3ata
AYBcHjIYJQ 3ate
AVGf 3ato
Ij 3ats
GW 3att
FkGa 3aus
Ff 3av
Ge 3ave
Af 3ays
De 3az
ATFjGd 3aße
AU 3aça
Fd 3bar
Ae 3be
Aj 3ben
BR 3ber
Ah 3bij
AVHf 3ble
Jf 3bob
AW 3box
ATHd 3bro
Ac 3by
AWGg 3c
AVGaHo 3cal
KW 3car
Kh 3cci
He 3ceo
Cf 3cer
AhEXIi 3ces
Hg 3cfo
AaBkDXJV 3che
Dh 3cht
Hh 3cia
AMGdHe 3cio
Ae 3co
AV 3col
Ac 3com
Ac 3con
Be 3coo
Hi 3cto
Bi 3cus
Ai 3cvs
AO 3d's
Aa 3dad
Ah 3dam
Gf 3dar
AU 3das
An 3day
AVCgEeFTGaIbKe 3de
AU 3dei
ASEeGc 3del
AeDNGY 3den
APBeDUFSHiIj 3der
ATDVJg 3des
AU 3di
Ae 3dia
Af 3die
AeDW 3dio
AL 3dit
ET 3dle
ATEh 3do
AOBjHn 3dor
EhGg 3dos
AhJd 3dr
Hd 3dra
AUEdGc 3du
Af 3dña
AcEaGV 3e
AdGVHdIg 3ead
ASDfHgIh 3eam
Ad 3eat
AS 3eau
AP 3ech
AV 3ect
AP 3ede
Aa 3eel
GdJd 3een
CcIf 3eer
Gc 3eet
Hf 3efa
Hj 3efe
Cc 3efz
Ef 3eg
AUFg 3ega
Ic 3ege
Ai 3eid
Ag 3eil
EjGPKX 3ein
Aa 3eis
Ch 3eit
Gh 3eja
Ji 3eke
ATJkKi 3ela
ARFfGd 3eld
Jf 3ele
Ad 3elf
AV 3eli
Ae 3em
Af 3eme
Jf 3emu
EX 3emy
AeGW 3en
AXJc 3ena
Bj 3end
Ac 3enf
ARKd 3eng
Jj 3eni
Ad 3ens
AXBcCcEKHfIgKX 3ent
Jf 3epi
Ab 3epo
Jg 3epp
ARBk 3era
JY 3ere
Ai 3eri
CVDi 3ern
ARBpKc 3ero
Ag 3err
AgCVFfHPKi 3ers
Jj 3ert
APFm 3ery
Ag 3esk
Ag 3eso
If 3ess
AhIh 3est
Bm 3eta
Ki 3etd
ATBmHjJS 3eur
Kf 3evd
ATJe 3eve
AT 3eze
Ge 3fen
Aa 3for
Ab 3fr
AU 3für
Ae 3g.º
AU 3gal
Aa 3gan
AVFh 3gar
AWJh 3gaz
AV 3gel
Ad 3gem
AdKV 3gen
ATBeEWHaIh 3ger
AUBd 3ght
CdEd 3gie
AT 3gin
AQ 3gio
Aj 3gna
Ae 3gr
Hg 3gte
AY 3gue
Ef 3gäu
Kf 3han
Ag 3has
Ai 3hat
AYJg 3hdi
CYHgJa 3hef
Ag 3hen
HbJU 3her
Ac 3hez
AT 3hia
Ed 3hic
Jj 3hin
Db 3hmp
AWDrFf 3hof
ASGb 3hop
AW 3hos
Af 3hq
He 3hr
Cc 3hrs
Ac 3hrt
Gf 3hru
Ab 3hub
Cg 3i
Ae 3i'd
Ag 3i'm
AUGiIi 3ial
Jf 3iam
ARCiDa 3ian
Bd 3iar
GV 3ias
Ag 3iat
DgIjJW 3ica
ASBgDVFUHiJQ 3ice
AhGV 3ich
If 3ick
AUBc 3ico
AQEjIk 3ics
Cg 3icu
Jh 3ida
Ee 3ide
APHf 3ied
AY 3ief
AWDd 3iek
Jd 3ien
ARBm 3ier
Ae 3ies
Jm 3iet
Ac 3iew
AXBd 3ift
Hb 3ign
Jg 3igo
AYCg 3ii
Di 3ijf
AWFi 3ijk
Cf 3ijn
Jh 3ike
JT 3ila
DU 3ile
AcJc 3ill
AeCa 3ime
CdGc 3in
AVFdKU 3ina
Eg 3inc
Jg 3ind
AgBYDQEQHhIgJTKW 3ing
AU 3ini
AdKc 3ins
AaEUFiHbIgJPKQ 3ion
AQBcHh 3ior
Ia 3ios
Ah 3ipe
ARBh 3ira
AbHT 3ire
APBgJcKT 3iro
Fi 3irs
Al 3is
AXDe 3ise
AWBdJU 3ish
Ge 3iso
Ab 3iss
AYBkCfHg 3ist
Ab 3ita
AQGh 3ite
Ae 3ith
Aj 3its
Ke 3itt
ATCg 3ity
Hg 3itz
AOCh 3ité
AR 3iva
AaEe 3ive
AS 3ivo
Je 3ián
CdHh 3ión
Kf 3j
AUJdKf 3jan
AhCU 3job
Fg 3jr
AP 3jun
Hf 3kan
Ah 3ken
APBi 3ker
AXDf 3ket
DX 3kin
Gd 3km
Jb 3kus
Gb 3la
DeJi 3lan
AT 3lar
GjKc 3ldi
AW 3ldo
AKDg 3lec
Ab 3led
Aj 3lei
Kd 3len
AR 3ler
JR 3les
AQ 3ley
DiJaKX 3lia
ALHd 3lid
AV 3lin
Jh 3lio
AS 3lip
AVKb 3lis
Ac 3lke
CaGiJg 3lla
AXBOGdHQIS 3lle
Kf 3lli
Kg 3llo
Hd 3llr
Jj 3lly
Je 3lma
AUDhFi 3lon
Ee 3lta
AY 3lte
Ag 3lth
Eh 3lto
AP 3lub
Df 3lue
Ah 3lum
Ae 3lut
Ad 3m
Je 3mag
AQHg 3man
Gk 3mas
Ae 3may
Ac 3mbe
Ah 3me
AYJh 3mei
Af 3men
ARFkJT 3mer
AYJe 3met
AUIa 3mgr
Hb 3mi
Cg 3mie
Jd 3mir
Bc 3mis
Jg 3mke
Ak 3mme
Ah 3mon
AkKa 3mos
AiJa 3mr
Ah 3mrs
Ag 3ms
Ad 3my
APDk 3n's
Ae 3na
AYBbGTHiJT 3nal
AiKV 3nan
BYCfJW 3nce
Hd 3nch
ATDeHd 3nco
AkCV 3ncy
Jm 3nda
Ca 3nde
Jh 3ndl
AU 3nds
Jg 3ndt
AYJg 3ndy
AW 3nea
Bg 3nee
ASEXHgIdJTKd 3ner
Ic 3nes
Ak 3ney
Ae 3nga
AdBf 3ngs
Ad 3nia
Jf 3nie
ASEe 3nik
Jf 3nil
Jl 3nio
Ff 3nit
Je 3nja
Ag 3nkt
JfKj 3nna
AOJg 3nne
AXJl 3nny
Ad 3no
AU 3non
ARJc 3nor
Id 3nos
Ah 3not
AX 3nso
Ch 3nst
ASHp 3nta
AXBkESGaHfKR 3nte
Ah 3nti
AfEVIc 3nto
Ce 3nts
Jk 3nty
Ab 3nua
AW 3nza
Al 3nze
Jf 3nán
Ad 3nês
Af 3o
AU 3o/a
AVGf 3oad
Aj 3och
Gj 3ock
AREe 3ods
Aa 3ody
AcES 3oep
AVEh 3of
AVHg 3ofd
AQDo 3oft
AR 3oga
AS 3oge
AOBb 3ogo
Ji 3oir
Ea 3ois
Jf 3oke
AWES 3ola
AbEg 3old
AgDf 3ole
Ai 3olt
JU 3oma
ASHk 3omo
JU 3ona
ATGdKb 3ond
AYDbFaIX 3one
AWDXFf 3ong
AQJj 3oni
AS 3ont
Ke 3ony
AMBf 3oog
Ae 3ook
Gb 3ool
AUDdFgGeIW 3oom
AS 3oor
AWFk 3oos
Ad 3op
BfDeHg 3ora
GV 3ord
DcEcHdIS 3ore
AY 3ori
Ab 3ork
Jc 3orn
Ab 3oro
Ak 3ors
AeCcGY 3ort
JY 3ory
AQ 3osa
Gh 3oss
AdCVGk 3ost
Bc 3osé
Jj 3ott
HhIe 3oup
AfCYDSFeId 3our
Ag 3out
ALBiHg 3ouw
AWGk 3ove
Ab 3own
Hk 3p's
Bi 3pa
HgIb 3pal
AUEb 3pay
CcEe 3per
Ag 3ple
Ag 3pm
Je 3ppe
AjIb 3ppo
Hf 3pus
ATDfGX 3que
Ak 3qui
ANHf 3r's
DSEeIeKU 3ral
Hd 3rar
Hb 3rat
Ad 3rau
AY 3ray
Ad 3rby
ES 3rch
Jg 3rco
Aa 3rcy
Gg 3rd
Ag 3rdi
AcCfHU 3rea
Ak 3ree
Ae 3ref
Jk 3reg
Dl 3rei
AO 3rel
Ad 3ren
APHh 3rer
Ag 3rew
Af 3rey
Ia 3rh
ARCeDgFgGYJbKT 3ria
De 3rib
Aj 3rid
AYDeFdGW 3rie
Ag 3rif
Dj 3rij
Jc 3rik
Am 3rim
APBjHiJQ 3rin
FiJT 3rio
AWJl 3ris
Df 3rke
Gb 3rkt
Jf 3rla
Ad 3rn
AS 3rno
Fb 3rom
AS 3ron
ARDc 3ros
Gg 3row
AREe 3rra
ATFi 3rre
Aj 3rrn
Fh 3rsa
Cf 3rse
Fc 3rso
AO 3rst
AcGi 3rto
AS 3rts
Fg 3rua
AW 3rue
Db 3rum
ASJg 3rys
AO 3rza
DjFf 3ría
Ad 3rüh
Ge 3s/n
Ei 3sa
Eb 3san
AUHdKg 3sch
Ik 3sec
Jl 3sef
AT 3sel
Kj 3sen
AVBbCh 3ser
Ad 3ses
Ch 3set
Af 3sig
Jd 3sin
Jk 3ske
Kf 3ski
Ai 3smo
AMBaHVIcJi 3sor
AV 3sos
Af 3soy
AeJU 3sr
Ah 3sra
AdFc 3ssa
ATChFe 3sse
Jg 3ssi
Aa 3sso
AbDg 3st
Bk 3sta
AR 3sti
Ah 3sto
Aa 3str
Ac 3sts
Af 3são
AN 3sée
Ak 3t's
Dl 3tad
An 3tag
CgEeJT 3tal
AfKe 3tan
Cc 3tas
AV 3tea
AeEj 3ted
If 3tee
Dn 3tek
AbDj 3tel
AkKd 3ten
ATBgCiDUFXHkIeJV 3ter
AjDgKg 3tes
Jf 3tha
AbDgFdGb 3the
Ke 3thy
Ce 3tie
ARHk 3tin
DYGaJi 3ton
AUGe 3top
AWBgCiDWESGSHgIk 3tor
AfFgKd 3tra
ATBeCbHjIT 3tre
Af 3tro
Jc 3tse
AR 3tta
Jg 3tte
AP 3tti
AS 3tto
Fa 3uai
Cd 3ual
Je 3uan
Gi 3uay
ANDi 3ube
Jh 3uca
AV 3uct
ARFb 3ude
AaKa 3uer
Kf 3ugh
Ja 3ugo
Al 3uhr
AWJl 3uim
AVDfFg 3uis
ARFa 3ula
AWBd 3ulp
ChGU 3und
De 3une
AgBcHlIh 3ung
Ae 3unt
Ae 3upe
AbDU 3upo
Ad 3ups
Af 3ure
AcEf 3urs
AYBkEX 3use
Ag 3ust
CS 3uti
Hf 3uty
Dh 3uur
Jf 3uwe
Bf 3uía
AWDgJhKf 3van
Dg 3vas
Ag 3vec
ATGd 3ven
Ch 3ver
EbJi 3ves
ASFh 3via
Jh 3vie
AUCb 3vil
Ji 3vin
Jc 3vio
Ad 3vom
Jb 3vra
AeCX 3w/d
ARFi 3weg
Aj 3wei
AYGj 3wen
Kc 3wit
Ca 3wth
Aa 3x
AbGY 3y
Ab 3yac
AO 3yer
AT 3yon
Ae 3yor
Cf 3yst
Af 3zen
Jh 3zia
Jj 3zio
Al 3|
Gb 3°
Af 3·
Ad 3»
Aj 3äch
AdHd 3ção
Ag 3è
AOJe 3ène
AQ 3ère
Jf 3ève
Af 3é
DiHV 3üro
Aj 3–
Ah 3—
Aj 4!
AfGc 4"
Gb 4#
EeId 4&
Gb 4'
Ak 4'est
AkKU 4(
AfCgEUGcIR 4)
Af 4+
AiEUGfIWKS 4,
Ai 4-
AgCWEeGVIbKf 4.
Jj 4.ssa
Ah 4/
AeCX 4/w/d
Ad 400
Ae 410
Ac 411
AYFd 414
Ae 415
AXGc 42
Ae 42025
Af 42026
Ae 42027
AY 422
AXGe 42e
AW 42nd
AWGd 43
Af 430
AW 44
AR 441
Ad 445
Gd 46
Gf 460
AW 47
Gb 48
AlCd 4:
Aj 4;
Af 4<
Aa 4>
Ak 4?
Ah 4@
AcCcGa 4a
Ae 4aben
AVHc 4able
AQ 4acht
Ah 4acio
Ic 4ader
Bj 4ador
Jd 4adu
AbHgIh 4ager
Hg 4agte
Gf 4ahru
EnHX 4aire
Fi 4airs
Ab 4aite
Ag 4akar
ANBbHk 4aker
Ac 4al
GjKc 4aldi
Ad 4ales
AWDg 4alia
ATFj 4alle
Aj 4ally
Ag 4alth
Eh 4alto
Aa 4alut
AY 4am
AKFe 4amer
AMHb 4ance
Ab 4ancy
Ag 4and
AX 4ands
Ji 4andt
Ac 4anka
AQKh 4anna
Jh 4anon
AXIe 4anos
ATBd 4ante
AT 4anza
EK 4arch
Jg 4arco
Aa 4argo
AT 4aria
Hg 4ario
Gc 4arkt
Ae 4arte
Aj 4aría
Aa 4asin
Ag 4ask
Fk 4asse
AgGc 4at
Eh 4ater
BcCl 4ator
Kb 4auer
Ga 4auf
AY 4aula
Ff 4av
Gc 4ave
Ag 4avec
AUDi 4aven
De 4az
Hc 4baas
ASFd 4bar
Ae 4be
Ac 4beat
Jm 4beni
Ag 4bers
Jd 4bias
Ab 4bij
Ef 4bles
Df 4blue
Ac 4blum
Jf 4bob
Fi 4bouw
AP 4box
Ja 4bram
Ag 4bung
Ac 4by
DiHV 4büro
AWGg 4c
AVFk 4café
Ff 4cais
Ac 4call
Hc 4capo
Jd 4capt
Ib 4care
ANFf 4casa
BYHh 4cent
Ai 4ceso
AVId 4cess
Hg 4cfo
CYHgJa 4chef
AQBhCeHfKU 4cher
Ac 4chez
ASCe 4cial
Cg 4cian
Ee 4cias
AKBn 4cien
ANFd 4cina
Ah 4cing
Ai 4cios
Ib 4ción
Hd 4cllr
AP 4club
Ae 4co
Df 4coil
Ab 4con
Be 4coo
Jl 4cott
Af 4ctie
He 4cto
HmIg 4ctor
Ad 4d'un
Ce 4dach
Af 4dade
Ab 4dan
Aa 4data
Af 4days
AeEW 4ddle
AVCgEeFTGaIbKe 4de
AMFk 4dega
AU 4dei
AVEeGb 4del
EX 4demy
AQHg 4dens
CYHi 4dent
AO 4des
Ag 4desk
AU 4di
Ah 4die
APBg 4dige
AUFl 4dijk
Ah 4dine
Ja 4dios
Jl 4dith
ATEh 4do
Af 4don
Ah 4dona
AJHi 4dora
Gg 4dos
AhJd 4dr
AaHg 4dra
AUEdGc 4du
AV 4duct
Af 4dña
AcEaGV 4e
Je 4e'll
AW 4echt
AfEV 4eers
Cc 4efz
Ef 4eg
AYJg 4ehdi
AS 4eike
Ad 4eine
Bh 4eira
ASBi 4eiro
Hg 4ekan
Ae 4eken
Dg 4elec
AVJg 4ella
BU 4elle
AW 4elli
Ae 4em
Gh 4emin
AeGW 4en
AfIi 4ence
Hg 4enco
Ai 4enda
AYHe 4ende
AYJc 4endy
Ac 4enf
Cm 4enst
ATHc 4enta
AYHj 4ente
EYIe 4ento
Ah 4ents
Ji 4enzo
AQ 4epot
Jc 4eppe
Il 4eral
Ad 4erby
AQ 4erde
Af 4ered
Dk 4erei
Dd 4eria
AUDr 4erie
Dj 4erij
Ae 4erim
BeHg 4erin
Dg 4erke
Dj 4erly
AUEi 4erra
Aj 4errn
Jf 4erry
Ah 4erto
AT 4erza
DfFk 4ería
Dd 4eson
Ce 4esse
Je 4este
Af 4eton
Hl 4etor
Jc 4etse
Af 4evel
Jh 4evin
Jb 4evra
Ab 4eyac
Ak 4eção
Ai 4ffer
AVGi 4fice
Ae 4fing
Ah 4for
GY 4ford
Aj 4fore
Ab 4fr
Ag 4frau
AQ 4fred
Af 4from
Ad 4früh
Ch 4fset
Ab 4fter
AU 4für
ATHj 4gado
Af 4gang
AXGd 4gate
AWJh 4gaz
AUBiKi 4gent
Bg 4gger
AVIf 4gica
AQFg 4ging
AU 4gner
He 4goga
Ec 4goud
Ae 4gr
Ji 4greg
Bf 4guía
Ai 4haal
De 4haft
Ie 4hair
Ag 4half
AOGg 4hall
Cd 4hand
AV 4hard
Af 4has
FmGf 4haus
Ab 4have
AdCU 4head
Hb 4hefe
Ag 4herr
AV 4hind
EU 4hire
AUJh 4hmet
Db 4hmp
Eg 4hnik
Hb 4hod
Kh 4hony
Gb 4hool
Ad 4hora
Af 4hq
He 4hr
Bg 4hrer
Ad 4hres
Cc 4hrs
AMHd 4hter
ARDiFi 4huis
AWBd 4hulp
Cg 4i
Ae 4i'd
Ai 4i'll
Ag 4i'm
AW 4iale
Af 4iamo
AXJj 4iana
Gg 4iano
AVBj 4iate
Bl 4ical
Cg 4icer
Ae 4icht
Gg 4icio
Bk 4icus
Ah 4idad
AOBg 4ider
Ja 4iela
AVFa 4ield
Bl 4iera
AVBp 4iere
ASBe 4ight
Aa 4igue
AYCg 4ii
Ad 4ilie
Ae 4illa
AY 4ille
CdGc 4in
Eg 4inal
Eg 4inc
Ji 4indl
Bg 4inee
AW 4iner
Ij 4ines
Bg 4ings
Ab 4inua
Ad 4inês
Ag 4ione
HgId 4ipal
AQJe 4ique
Dl 4irio
Je 4irte
Al 4is
Hl 4isch
Ce 4isor
Ai 4ist
ARBm 4ista
ASBl 4iste
Ah 4it's
AXHkIf 4iter
AS 4ites
Ja 4iton
Ci 4itor
Ag 4itte
Ac 4ivic
Kf 4j
Jp 4jean
Hf 4jefa
Jf 4jess
AgCW 4job
Fg 4jr
Kc 4june
Gc 4keja
AR 4kend
Gd 4km
Gb 4la
AVFl 4laan
Cc 4lage
AV 4lain
Ad 4lanc
EgGQ 4land
AV 4lane
Jg 4lapo
Hc 4lare
Cd 4lass
AYDf 4late
Jd 4laus
ASBVHaIh 4lead
Ie 4lege
CiHdIX 4lent
AW 4les
Ef 4lgäu
Bf 4liar
Hb 4lid
ATHc 4lied
AS 4lier
Di 4line
Jf 4ling
AQFp 4lion
ATJl 4lise
Ge 4llam
Bk 4ller
Ah 4lock
Jj 4loes
AKBd 4logo
Bg 4loog
AQGe 4loor
AWGc 4los
Af 4lsen
AVJh 4lson
AQGa 4lten
Ea 4lves
AU 4lvia
Jh 4lvie
Cf 4lyst
Je 4lène
AU 4lère
Ad 4m
Je 4mag
Ji 4marc
Ec 4maré
Hf 4mate
Ae 4may
Ab 4mbre
Hg 4mbro
Ah 4me
Ef 4meer
CbId 4mein
AfCeIi 4ment
Dl 4mere
AUIa 4mgr
Hb 4mi
Ad 4min
Ac 4mine
Jh 4mira
Ae 4miss
Am 4mme
Aa 4mmer
Bc 4mmis
Kc 4mond
Fk 4moos
De 4more
Hf 4mpus
AiJa 4mr
Ah 4mrs
Je 4mrys
Ag 4ms
Jf 4msin
Ad 4my
Jj 4n-ho
Ae 4na
Hb 4naar
Ba 4nair
EU 4nale
AS 4nato
Je 4nchi
Ah 4ncia
Ad 4ncil
Gf 4ndar
Dg 4ndel
Aa 4ndes
Jf 4ndra
CgIe 4neer
Jf 4nena
Ah 4ners
Ab 4ness
He 4nf.ª
Ae 4ng.º
Ie 4ngen
AV 4nger
Ae 4nhor
Gc 4nhos
AgDg 4nica
Bj 4nico
Cg 4nicu
AfCX 4ning
APBdCmHh 4nior
Kf 4nner
ASJk 4nnie
Ad 4no
Jn 4noir
Cf 4ntal
AU 4ntel
Cl 4nter
Hg 4ntor
AW 4ntos
CaDc 4ntre
Ak 4ntro
Aa 4nuel
Af 4o
AV 4oach
AVEd 4oard
Dg 4obs
AQ 4ocal
Ai 4oche
Hi 4ocia
AVEh 4of
Cc 4ogia
AXCcIc 4ogie
Ad 4ogna
AT 4ogue
AOJf 4ohan
Jh 4oira
Ac 4ombe
AR 4omer
BfIg 4onal
Ae 4one
Ab 4oner
Aj 4onto
AREe 4oods
AVHg 4oofd
AN 4oost
Ad 4op
Hk 4op's
Cc 4oper
Hp 4or's
Ab 4ordt
Df 4orge
AQHm 4orin
AR 4orio
ASJb 4orma
AW 4orne
Fd 4orso
Gd 4orte
AOKd 4orth
AS 4orts
Jm 4ossi
Ai 4osta
Ad 4osto
Do 4otek
Ag 4otre
Ad 4oups
Fd 4our
Ah 4ours
ATFd 4ouse
Ga 4ower
Ca 4owth
Fc 4oyer
Aj 4ozzi
Bi 4pa
Ee 4pay
Ed 4phic
Gg 4pier
ALGc 4ping
AVGd 4piso
Ae 4plus
Ag 4pm
Cg 4port
Ah 4post
Bc 4posé
He 4pper
Aj 4punt
Fa 4quai
Gi 4quay
Aa 4que
AN 4ques
Jl 4quim
Bn 4r/in
AWFj 4raat
ASFf 4rada
Cc 4rade
AR 4raig
DW 4rant
Ib 4rats
Jb 4ravi
ATFjGd 4raße
Ih 4rces
AV 4rche
Ai 4rcvs
Gg 4rd
Bh 4rday
Hk 4rder
AT 4reen
Gi 4reet
Ae 4ref
Jf 4remu
AY 4rent
Ab 4repo
Ae 4reta
Ki 4retd
Kf 4revd
ASBh 4rger
Jb 4rgio
Ia 4rh
Jf 4riam
AOBeHj 4rice
ATKh 4rick
Dj 4riek
AT 4rier
Ji 4rine
Ai 4ring
Db 4rise
AV 4rist
AO 4rito
Bb 4rker
Df 4rket
Jb 4rkus
AO 4rman
Ad 4rn
Jf 4rnán
AVGf 4road
AbES 4roep
Dd 4roft
ASFlGf 4room
Je 4rosa
Ga 4ross
AVHhIe 4roup
APBmHk 4rouw
Ho 4rrer
De 4rrib
Dl 4rrin
Ae 4rrow
Bj 4rson
Af 4rter
AT 4rtin
ATFg 4rua
AW 4rue
Af 4ruit
AcDU 4rupo
Df 4rvas
Aj 4räch
Ge 4s/n
Ei 4sa
Af 4sage
APFg 4sala
Ed 4san
Ah 4sday
Ik 4sec
AW 4sede
Aa 4seil
Jg 4sepp
Hf 4seur
AQGf 4shed
AWHi 4sher
Fh 4shof
AQGb 4shop
AXGf 4side
Ag 4sie
Ad 4sig
Hb 4sign
Ia 4sing
Ae 4sion
AV 4site
ATHh 4sitz
Ae 4slot
Ag 4soy
Ag 4spot
AeJU 4sr
Af 4sra
AXBk 4sser
AbDg 4st
Hm 4stee
Ag 4sten
Be 4ster
AJ 4stin
FbKj 4stra
ALBf 4stre
AP 4stry
Dj 4tack
Af 4taff
AQ 4tage
Aa 4tain
Hn 4taio
Kd 4tan
Hg 4tand
Ce 4tant
Ae 4tary
Ag 4tead
Dc 4team
AT 4tech
AP 4teit
Ab 4tel
Bh 4tent
Fl 4tera
AT 4tero
AeEU 4ters
AXHb 4teur
Ad 4than
AbDdFdGaJf 4the
Ah 4ther
AXCd 4tica
If 4tics
Ab 4tier
Ai 4till
Ca 4time
AcER 4ting
AbBdHcIf 4tion
Ac 4tive
Hf 4tión
AeId 4tner
Gi 4tock
Aa 4toms
ARDj 4tone
ASFm 4toor
AWHe 4tora
ATHi 4tore
Hd 4trar
AT 4trie
Dc 4trum
AeIf 4ttee
Ah 4tter
ASFf 4tube
Jl 4tuca
ATBgHg 4tung
Ib 4ture
Di 4tuur
AdHX 4uate
He 4udge
AiDY 4udio
Eb 4uild
Ag 4uipe
Af 4ulia
Aa 4uman
Cc 4unde
Ga 4undo
Ff 4unit
Ac 4unkt
Ia 4uppo
Ef 4ural
ASIg 4urer
Jf 4uria
AUCc 4urno
Cb 4urse
CU 4uti
Je 4uwe
AXDjKc 4van
ATDi 4vane
Fh 4via
Ac 4view
Ad 4vom
Af 4voro
Ag 4vous
Ac 4wei
Ii 4wick
Ag 4wing
Kc 4wit
Ak 4with
Hf 4wner
Eb 4wold
Aa 4x
AbGY 4y
Ja 4yann
Fd 4yard
Al 4zeit
AX 4zona
Al 4|
Gb 4°
Af 4·
Ad 4»
Ah 4ário
Je 4ávio
Aj 4ärin
Fl 4äude
Ag 4è
Af 4é
Dl 4édit
Aa 4érim
Fb 4ício
AR 4ître
AJ 4ório
ASDd 4ôtel
Hj 4ātua
Aj 4–
Ah 4—
ASCPDmElFWGWHTIRJYKd @
AVEc @X
AWCSDmEjGRHWISJMKc @Xx
APBYDkGgJf @x
AjBOCeDXEfFcGeHSIVJWKU J00000
AfBcCQDPGTHaITKh J00001
AhBdCbDOFTGaHgIUJPKM J00010
Ag J00011
ASBgCfDPESHhIcJMKN J00100
CXHeIV J00101
AbBgHgIXJU J00110
AjBWCUDhEdGcHYISJRKU J01000
AbCV J01001
AYCb J01010
AYCeHiIj J01100
Ac J01110
AgBNCfDfFUGaHHIgJRKR J10000
Ki J10001
AiBVHT J10010
AdCaHPIb J10100
AiCaIUJeKX J11000
Ah J11010
Ac J11100
AfCb NA
AoBQDQHYIb NX
AnBSCTDPEQFcGcHeIhJHKK NXx
AjBECPDGEbFTGdHLJOKX Nx
AbBUDcEXFeGaJLKO O+
AjBUCgDiEjGhIk O-
ASDjEqGU OX
AbBgCiDqEpFgHaIjKL OXx
AQBSCcDdFgGgHR Ox
AhBiDhFeHgJe ^b
Ha ^b9
Ac ^bA
AaDhHV ^bX
AgBlDgFYHhJg ^bXx
ASDgFfHg ^bx
AbBlJV ^h
AiJV ^hXx
Bn ^hx
AdDdHgJf ^s
Bb ^sX
AeBVDgFaHeJf ^sXx
ATCa a!
AT a"
Ad a%
AW a&
Fh a'
ARCdDVGeJbKc a(
ATBOCdEcGfHgIjJTKc a)
ASBWCcDXEeFUGeHeIfJaKd a,
ATCfEbGdHVKb a-
ASBcDUEcFdGgHcJaKa a.
AS a/
GX a14
Ab a15
Gc a2
Ge a2e
Fb a3
ATCa a3!
AT a3"
Ad a3%
AW a3&
Fh a3'
Ac a3'un
ARCdDVGeJbKc a3(
ATBOCdEcGfHgIjJTKc a3)
ASBWCcDXEeFUGeHeIfJaKd a3,
ATCfEbGdHVKb a3-
ASBcDUEcFdGgHcJaKa a3.
Gi a3.12
AS a3/
FU a31
GX a314
Ab a315
Gc a32
Ac a3200
Ae a3247
Ge a32e
AXFaGc a33
Ad a35
AX a380
Gg a3900
AXBWCeEcGbIbJU a3:
AQCUGaHhIi a3;
AX a3<
Ac a3>
AVGhJa a3?
AgBVCaDWEbFPHWIcJTKb a3^
CdFb a3a
AY a3aad
AUGc a3aal
AXFfGV a3aan
Jf a3aas
Dd a3abs
FeGU a3ace
Aa a3ack
ChGc a3ade
AbCY a3ado
Ea a3adt
Jg a3aga
AU a3ail
GY a3ain
AX a3air
Db a3ais
AR a3ait
AT a3ake
Ad a3al
BiFaIf a3ale
Ae a3alk
Ff a3all
Ak a3als
Db a3am
Ac a3ame
AV a3an
AfHi a3ana
Ae a3anc
AVJf a3and
AX a3ang
Jc a3ann
Je a3ano
AYBdEiHOIa a3ant
Ac a3any
BiKR a3ara
Ak a3arc
BV a3ard
Ih a3are
Af a3art
AfHT a3ary
Ah a3ask
Ce a3ass
AVCeEY a3at
Ed a3ata
ATBdFe a3ate
AW a3ato
Jk a3att
Ga a3atz
GcHb a3aus
Gb a3ave
Kd a3ayo
Ga a3aße
Gd a3b
Ac a3be
Bm a3ben
AaGM a3ber
ANBe a3bij
Kd a3bió
AS a3bra
Aj a3bus
AYGc a3c
AVGa a3cal
Ad a3can
AfCbET a3ces
AdEV a3che
AcBhHUJU a3cht
Gf a3cio
AWGbJc a3da
Ac a3dag
Ac a3dan
AY a3das
Am a3day
CQGaHYKX a3de
AWBUFd a3del
Dh a3den
AaIg a3der
AaFbHY a3des
AX a3di
Ac a3dio
AXCh a3dit
AYFdJc a3do
Ag a3dor
Eb a3dos
AaDdKd a3dr
ATJa a3dre
ATGc a3du
AWGYJcKd a3e
ER a3eam
Fg a3ede
Ah a3eek
Ad a3eel
AhGg a3een
ASBfHe a3eer
Aa a3eet
AX a3eft
AX a3ege
AWFa a3el
Jc a3ela
JU a3eld
Ah a3ele
AhFi a3ell
AT a3els
DX a3emy
AYIYJcKf a3en
Je a3ena
Kg a3eng
AaDU a3ens
BeDiJPKT a3ent
GQ a3ere
Je a3erg
CXFd a3ern
DkHWJb a3ers
AWJn a3ert
FhGY a3ery
Jg a3ese
BbCfIh a3est
AVJf a3et
Ki a3etd
Ad a3ete
AX a3ett
AVJd a3eve
Gj a3ext
Ge a3fen
Ge a3for
AW a3gel
CY a3gen
AbHf a3ger
AO a3gie
AX a3gli
Dc a3gos
AR a3gue
Df a3gäu
AN a3ham
De a3has
Fk a3hed
AWCd a3her
Cd a3hez
Dd a3hic
Jf a3hof
Fd a3hop
AQ a3hos
Cb a3hrs
Ga a3ial
GU a3ias
AWCiHb a3ica
AcHSIe a3ice
GV a3ich
Ie a3ick
Dm a3ics
Cc a3icu
Ac a3ida
DiFVGb a3ide
Hd a3iek
Ae a3ien
AjEb a3ies
Cg a3iew
Ah a3ijk
Bi a3ijn
Af a3ike
Je a3ikh
AXCVGdHiKi a3ill
AV a3ilo
Ae a3ime
CgGcJY a3in
AdJS a3ina
If a3ind
Df a3ine
AUCgDdFSIdJN a3ing
AWGa a3ini
DU a3ins
AbCkEWFaGSHXIcJT a3ion
AXBeHg a3ior
Ag a3ios
AbJS a3ira
Af a3ire
Ab a3iro
ASHe a3is
AN a3ish
Gc a3iso
BeHh a3ist
Ad a3ita
AYFf a3ite
CbEV a3ith
Ag a3ito
Jc a3itt
Ca a3ité
BW a3ive
Fb a3ivo
AY a3iée
Cg a3ión
AT a3j
AW a3jo
AVBjCj a3job
AU a3ker
AdCY a3la
AV a3lam
Aj a3lan
ATEa a3lda
Jb a3ldi
Jc a3le
Kf a3len
AVDg a3ley
Ag a3lia
Ac a3lie
Cb a3lin
Jb a3lis
AX a3lla
AVGeIV a3lle
AQ a3llo
Ef a3llp
Ai a3lon
Df a3lor
Ai a3lot
Aa a3lth
AeJi a3man
AS a3mba
Hj a3mbe
Aa a3me
AVBfGc a3mer
Ac a3mes
AU a3mgr
Cf a3mie
Ah a3mit
Jf a3mmt
ATEb a3mos
AS a3mps
Jd a3my
AT a3na
Ac a3nal
Ah a3nan
CiDfEW a3nce
JW a3nch
APBeCd a3ncy
Ad a3nda
Ho a3nde
AN a3nds
Ja a3ndt
AS a3ne
Dd a3nen
BaCXHeJi a3ner
AaIaJT a3nes
Ae a3ngs
Af a3ngt
Aa a3nne
Ca a3no
AT a3nos
AgDWGf a3nte
Ae a3nto
Cd a3nts
Gd a3nue
Ad a3nze
Ad a3o
Ge a3oad
JV a3ock
AX a3oek
Jf a3oet
AbDaFUIV a3of
Ed a3ois
Ga a3ola
Dj a3old
BfCe a3ole
AV a3olo
Da a3ome
AXEWGc a3on
AS a3ona
ASGlJb a3ond
Af a3one
Aa a3ons
FS a3ont
Fg a3oom
AUFf a3oor
Ai a3ora
GY a3ord
AdDf a3ore
Kd a3org
AP a3ori
AhGVJU a3ort
AY a3ory
GRIb a3our
Jd a3ous
AXGb a3ove
He a3pa
Hh a3pal
Dd a3pay
ARBcGT a3per
AhEW a3plc
AP a3pot
AR a3pra
GW a3que
AYGa a3r's
Ja a3rai
GUIf a3ral
Hd a3rau
AREo a3rca
Ae a3rce
BjEP a3rch
Gi a3rcy
AV a3rd
Ag a3rdi
Cb a3rea
Ad a3rek
AV a3rel
Ad a3ren
Ad a3rey
Ac a3rh
AcDY a3ria
Ab a3rid
CfGU a3rie
Ja a3ris
Gj a3rks
Gf a3rkt
JgKf a3rom
AV a3rra
BbHh a3rse
Gm a3rto
Eb a3s.a
AT a3san
Ag a3see
AY a3sel
Jd a3sen
Af a3sie
Ad a3sit
Ae a3son
Ha a3sor
AbGe a3st
Ai a3sta
AQ a3sti
Ai a3str
DbGY a3tal
Jc a3tan
Eb a3tas
Ja a3te
Di a3ted
Ac a3tel
Jf a3ten
BhJT a3ter
AY a3tes
AdFeGY a3the
AWEb a3ti
Ae a3tia
Ae a3tie
Ae a3to
Fg a3top
AhGVHbIe a3tor
AcKd a3tra
AfBbGh a3tre
Ig a3tsv
Fg a3tte
AW a3tti
AXCg a3ual
Gd a3uay
Ad a3udi
Hc a3uel
Jf a3ugh
Ag a3uhr
Jc a3uis
AWHe a3uld
Ae a3ulo
Ad a3un
Ab a3una
AYIc a3und
AhGX a3ung
Ae a3ups
AP a3ura
Ib a3ure
AkEi a3urs
AfDSGV a3use
AXJh a3van
Ba a3ver
Gb a3via
AV a3vil
Jc a3vom
Ja a3von
AbCX a3w/d
AW a3wer
Kd a3wit
Cb a3wth
AQ a3x
Aa a3yac
JbKX a3yer
JT a3yor
Ah a3you
AY a3yst
Aa a3zen
Fm a3zul
Jc a3zzo
ASCaIe a3|
Gc a3°
AU a3·
Ga a3à
Cd a3è
ARCd a3–
AT a3—
AX a4
Ab a5
AXBWCeEcGbIbJU a:
AQCUGaHhIi a;
AX a<
Ac a>
AVGhJa a?
AgBVCaDWEbFPHWIcJTKb a^
Cd aa
AX aaan
DX aacademy
Ai aadministrator
Ad aal
Db aam
AV aan
AY aanalyst
BXHeJaKf aand
Ge aandar
Aa aask
Kd aassociate
AVCeEY aat
ARHa aaus
Gd aavenue
Dc aazul
Gf ab
AX abaja
Ac abe
Ge abehind
Bc abei
Ac aberaterin
ARBg abij
Bc abinnendienst
AP aboat
Ae abridge
De abuild
Ih abuilder
Gb abuilding
Ga abâtiment
AYGc ac
Db acar
Dg acareers
AUEl acerca
Ab acheck
ARGb achemin
Cd achez
Ch aclass
Ib acommittee
Af aconsultant
AYId aculture
Ad ad'autobus
Ab ad'un
AWGbJc ada
CQGaHYKX ade
BU adel
AaEaFdGY ades
AU adesigner
AX adi
BWHe adirector
AYFdJc ado
Id adomein
AWFc ados
AaDdKd adr
ATGc adu
AWGUJcKd ae
Gg aedificio
AWFa ael
AYIYJcKf aen
ATBi aengineer
Kd aescribió
Da aestate
AVJf aet
Db afenwold
AUFg afloor
Gf afor
He afrau
De afreight
JgKe afrom
Fd agate
Cb agrade
Cb agrowth
Ja ahaas
Bf ahand
De ahas
AU aheeft
AT ahere
Ag ahire
Db ahospitalier
Cb ahrs
Hh ahumana
Dd ahydrographic
Ab aimran
CgGcJY ain
Ad aindustries
Cf aintake
Ae ainterim
Cg ainterview
AY ainvites
ASHe ais
AY aist
AT aj
AW ajo
ASBlCj ajob
AdCY ala
Ah alaboral
Df alabs
Gd alane
Df alantern
AY alas
Ea alda
Jc ale
AR alead
AS aleader
Ef allp
ASDdGa alos
Ad aloups
AV aloved
AbCX am/w/d
AaBaHe amanager
JX amarchetti
De amarrable
Hf amaster
Aa ame
Ae amet
AT amgr
Fh amill
Jd amy
AT ana
Jc anance
Aa anantes
Hc anational
AS ane
Gk anext
Cc anicu
AWId anights
AV aniveau
Ca ano
Bb anurse
Ad ao
AbDaFUIV aof
AXEWGc aon
Cg aopening
He apa
Db apackaging
De apagos
AWBfCc apara
Aa apaulo
Dd apay
AQ apayments
AX apeople
Aa aper
Aa apersonal
Aj apersonalberatung
Jc apetersen
Gd apiano
AVGc apiso
Fb aplace
Ge aplanta
AgEW aplc
AUCg aposition
Cg apost
Ab apractitioner
Aa aprats
Gg aquay
Ag aque
AV arang
AW arather
Gc ard
Af arecruit
Ag arecruitment
Ki aretd
Ac arh
Ge aroad
AVCm arole
Gc aroom
Ga arow
Ce as% .
AWCg as( a
AbCX as( m/w/d
Ki as( retd
ATGh as( rua
Gc as) ,
Ac as) .
AgCVIb as) ^
Ae as) and
AR as) on
AVCf as) with
Ad as, 14
Aa as, 5
Af as, ^
Ad as, and
Ga as, bâtiment
Gf as, en
Ea as, lda
AXGc as, sala
Ag as, the
Ga as, via
AWCe as- und
AR as. (
AP as. ,
AfEhGQIR as. ^
Ge as. stock
Ig as. vorsitzender
Eb as.a
Ac as9 %
Gg as9 (
Gk as9 )
AYGf as9 ,
AWGh as9 .
AXGh as9 ^
Ae as9 de
Cb as9 hrs
Gh as9 in
Fc as9 rue
ARCk as: in
AS asA ,
APGdJgKf asA .
Bh asX (
CVHa asX )
AXHdIcKY asX ,
Aj asX -
AT asX .
AaEXGbIa asX ^
ASDi asX de
Db asX fenwold
AY asX –
Ee asXx !
ASBSGeHQJfKd asXx (
AVCbEhGXHaIf asXx )
AS asXx +
AVBXCdEgFVGYHYIbJfKe asXx ,
AVIf asXx -
AUEhFiGeJW asXx .
AT asXx /
Ah asXx 1
Ac asXx 2
Ab asXx 2026
AW asXx 3
AdGN asXx 4
Aa asXx 6
Fd asXx 8
AX asXx 9
AUEbHb asXx :
ATKa asXx <
APJj asXx ?
ARCd asXx @
AbCcDdEaGaIdKg asXx ^
Ag asXx acquisition
AUDe asXx am
AXHa asXx analyst
ASJdKf asXx and
Kf asXx associate
APHe asXx aus
Dc asXx azul
Bc asXx bei
Ac asXx beraterin
Bc asXx binnendienst
Fb asXx boardroom
De asXx build
Ac asXx capital
Db asXx car
Dg asXx careers
AY asXx chef
Ae asXx clerk
Ac asXx consultant
Jd asXx da
ASGe asXx das
BgDUEXFiGgHT asXx de
Af asXx des
He asXx designer
BYHe asXx director
ASJg asXx do
Id asXx domein
Fh asXx dos
DiHm asXx dr
AW asXx du
ANEaJhKi asXx e
ARHYJiKi asXx en
Hi asXx engineer
Kd asXx escribió
Da asXx estate
AWJk asXx et
Hf asXx frau
De asXx freight
AUKf asXx from
Ad asXx groep
AX asXx group
Ja asXx haas
Fb asXx hall
AWDe asXx has
AT asXx heeft
Db asXx hospitalier
Hh asXx humana
Dd asXx hydrographic
Gc asXx in
Gb asXx industrial
Ad asXx industries
Ae asXx interim
AWDa asXx is
AR asXx ist
Jb asXx june
Ah asXx laboral
Df asXx labs
Dd asXx lantern
Ab asXx last
Je asXx le
ANHa asXx lead
Dd asXx los
Ad asXx loups
AT asXx loved
AfHd asXx manager
JX asXx marchetti
De asXx marrable
Hg asXx master
Je asXx my
Jc asXx nance
Hc asXx national
AX asXx nurse
AdBbCYIY asXx of
Ae asXx office
BbCb asXx officer
AYEW asXx on
Ca asXx opening
Ae asXx operative
He asXx pa
Db asXx packaging
De asXx pagos
Hf asXx partner
Dd asXx pay
AW asXx people
Aj asXx personalberatung
Jc asXx petersen
Bd asXx planner
ASGe asXx plant
AgEW asXx plc
Ac asXx por
Aa asXx prats
Af asXx recruit
Af asXx recruitment
Aj asXx rh
Gl asXx road
Ga asXx row
Bj asXx scientist
Ak asXx search
AUJi asXx sera
DY asXx services
Kb asXx sowie
Ah asXx st
Ag asXx staffing
DcEf asXx talent
Jd asXx tan
Jd asXx te
ES asXx team
Aa asXx tepeyac
AOEb asXx ti
Ad asXx time
Af asXx to
Ig asXx tsv
AVIeJe asXx und
Ad asXx unit
ATJjKf asXx van
Jc asXx vom
Jb asXx von
ATEc asXx vous
AP asXx wants
Db asXx water
Dc asXx weidegoud
Hl asXx whitcombe
AQJgKb asXx will
Gh asXx with
AO asXx would
Je asXx y
AYIc asXx |
Eh asXx ·
Ai asXx à
Ac asXx è
AX asalle
AT asan
AVFe aschool
Cf ascience
AYGc asegundo
Ai asenior
Ji asera
DX aservices
Gf aside
Af asind
AW asocial
Kb asowie
AbGe ast
Ag astaffing
AY astation
Gh astock
Hb asuperintendent
AWCi asx "
AVCfGXHfIa asx (
ATCeHbIe asx )
AWFcGcHkIj asx ,
ARCaGk asx -
AVBfCYEWGWHfIgJhKh asx .
AW asx /
AT asx 2
AVGb asx 4
AaGU asx 9
Ih asx :
AWCeIf asx ^
Fa asx a
AXGf asx and
ARCQGf asx at
AT asx au
AU asx baja
Ih asx builder
APHd asx chair
Ab asx d'un
AUGd asx da
BRCVFYGa asx de
FeHc asx del
ATGbKg asx der
AUEg asx des
Hf asx directeur
Ab asx dr
Gc asx du
AT asx el
Gf asx em
Ab asx en
AU asx est
AOEh asx et
AW asx for
AP asx house
Ag asx in
APBdCj asx job
Fe asx kitchen
Gd asx la
AX asx manager
AV asx mgr
AT asx municipal
Ab asx nord
Gm asx not
Gi asx of
AUBeFd asx office
AQBfCe asx para
Ad asx per
Gd asx piano
AT asx position
AKGa asx rather
Hj asx representative
AT asx se
AX asx teacher
AVBf asx tech
Ad asx than
AYGcIf asx the
Ch asx to
Jg asx tonder
Fg asx van
Hb asx verpleegkunde
Kd asx wit
ASIi asx y
AP asx –
Af asx9 ,
Gg asx9 .
GY asx9 floor
Ad asystem
Ac asónia
AVDcEf atalent
Ad atalento
Jd atan
Ja ate
ER ateam
Aa atepeyac
Ad athan
AeGX athe
AWEb ati
Ce atime
Ae ato
Jg atonder
Ig atsv
Ad aun
AXJc aund
Ad auntil
ATBeCd avacancy
AXJgKc avan
Hb averpleegkunde
Gb avia
Jc avom
Ja avon
AV avoor
Ig avorsitzender
AQ awants
Da awater
Dc aweidegoud
Af awerving
Hl awhitcombe
Je awill
AS awilt
Kd awit
Cc awith
AVHd awould
Ad awrote
AQ ax
Ah ayou
Ah ayour
ASCaIe a|
Gc a°
AU a·
Ga aà
Cd aè
AUGf aétage
ARCd a–
AT a—
AU b!
AYBbGd b"
Ge b#
AVCcEfIf b&
AREd b'
AUCbGYHiIVJXKg b(
AhCYGYJe b)
AV b*
AYJd b+
AVBRCeFdGeHhIbJX b,
AYHd b-
BUDTEXFdHXJYKf b.
AVDf b/
Ae b00
GW b1
Ae b10
Gb b12
Af b15
Cd b2026
Ga b22
Ac b3
GV b30
AY b4
Aa b40
ChGY b6
Ac b8
Ab b9
AYBgFfIc b:
HhJf b;
AVFf b?
Dk b@
Ac b[
AkBfDhFjHiJf b^
AUFX ba
Bd babout
Gd babove
AU bacademic
Aa bacademy
Aa badministration
Af bagent
AWFg bal
ATFe balla
Ag balle
Ad balles
APBs bals
Ed balterszentrum
Ee balto
EbFdGcJX bam
AV ban
AT banche
DTHeJg band
Fa bare
Bg bas
AaHi bassistant
Aj bassistante
Cb bassociate
AbDjFj bat
AUFi bau
Gf baula
Kd baunty
AQCd bausbildung
Gd bav
Jf bavec
Ee baz
Ch bb( a
Id bb( chair
Kh bb( retd
If bb( senior
HV bb) ,
Ag bb, 30
Da bb, a
AY bb, al
Ad bb, and
Fd bb, at
Fk bb, au
AaHb bb, de
Ic bb, directeur
Hk bb, el
Ae bb, em
AU bb, en
Ac bb, et
AQ bb, frau
Gf bb, green
Fj bb, in
Af bb, la
Ee bb, lda
Kh bb, mr
Fd bb, no
Hf bb, nuestro
Hi bb, onze
Hb bb, our
Aj bb, prof
Gd bb, rue
Gc bb, salle
Jb bb, sig.ra
GV bb, the
Ib bb, vp
AfJW bb, with
Jf bb, y
Ka bb- dr
Cf bb- und
Ak bb. :
Fj bb. at
KY bb. dr
Jh bb. herr
AU bb. le
ARHi bb. meu
Jg bb. o
Aj bb. our
Gd bb. rua
Ik bb. sec
AcHh bb. the
Eb bb.v
Ag bb/ /
Kd bb/ wei-ling
AUId bb1 .
Ab bb2 ,
AWGe bb2 .
Gj bb3 ,
Ab bb40 ,
AgGY bb77 ,
Ad bb: 00
AXJc bb: 30
Bk bb: entrevista
Cd bb: in
AW bb: mr
Kd bb: ms
Ag bb; the
Aa bb^ (
Jq bb^ -
If bb^ 1
AkBfDhFjHiJf bb^ ^
Kf bb^ ana
Ad bb^ asistente
Ai bb^ assistant
Ad bb^ assistante
Kd bb^ aunty
Kd bb^ bianca
Ac bb^ cheryl
Ai bb^ chief
Ih bb^ conseillère
Af bb^ dear
ATDn bb^ dein
Kd bb^ delphine
Ah bb^ deputy
Hg bb^ der
AUKm bb^ dr
AL bb^ dra
Ah bb^ el
Aa bb^ entrevista
Ac bb^ executive
If bb^ front
Ab bb^ general
ASIc bb^ head
AU bb^ herr
Aa bb^ hr
Ad bb^ inês
Be bb^ job
Ad bb^ josiane
Ag bb^ l'équipe
Ab bb^ le
Kb bb^ michelle
AT bb^ notre
Ae bb^ office
Aa bb^ petra
Ae bb^ priyanka
Kh bb^ prof
AYIj bb^ responsable
ARDd bb^ rh
AO bb^ selezione
Ef bb^ st
Ih bb^ talent
ARDlHg bb^ the
Ej bb^ van
Jg bb^ •
Fd bb^ 📍
Ce bba )
Ah bba .
Bo bbabout the
Cd bband
Hh bband a
Bi bbapplication for
AXDj bbapplying to
Ac bbarista
Bi bbas a
Jh bbask for
Ci bbassistant (
Ab bbassistante de
ATDhFoGi bbat the
AS bbaus der
Ga bbaustelle
Ef bbay
Ca bbbackend engineer
Bh bbbe our
Dg bbbehalf of
Gh bbbehind the
Df bbbei der
GO bbbuilding ,
Gh bbbuilding behind
Fi bbc'est le
Jd bbcall with
Kf bbcapt .
Hd bbcastaing ,
Ai bbcentre ,
AT bbclerk to
Af bbcom o
Fh bbcome to
De bbcompany :
Hd bbcon la
Aj bbconsultant ,
Ah bbcoordinator ,
Jl bbd .
Ag bbd'embauche –
Je bbdad (
Fj bbdann ins
AYBl bbde functie
AWDeEcGb bbde la
Aa bbdel gruppo
Ac bbder früh
DRIl bbdirector ,
Ci bbdirector of
Aa bbdiretora ,
AX bbdott .
AUJcKd bbdr .
Ja bbdra .
Jf bbdña .
AO bbe )
Aa bbe enf
Ad bbeat
Ka bbeatriz
Gd bbehind
Hl bben een
Fn bben el
Jc bbenf .
Db bbengineer at
Df bbentrevista con
Af bbentrevista de
Bh bbewerbung
Bg bbfor a
Bh bbfor our
AaBlIg bbfor the
Gf bbfrom the
Bi bbfunctie van
Ii bbgerente de
Cf bbguía de
Hf bbhe's the
Id bbhead ,
Ie bbhead of
Ab bbherr dr
Fd bbhintereingang ,
AS bbhon .
Ga bbhospital ,
AU bbi ,
Hi bbi'm the
Kc bbianca
Di bbij
Fn bbin de
Aa bbin der
Fc bbin die
AbFiGU bbin the
Kc bbing .
AR bbinterest in
AQBe bbinterview ,
Ai bbinterview -
Bj bbinterview :
Ad bbinterview at
Bd bbinterview –
Hh bbis de
Fd bbits the
Kd bbj .
Ig bbjefa de
Ga bbjr .
Be bbla place
Jh bbla prof.ssa
De bble compte
AcJX bblic .
Bh bblo de
Fb bblocatie :
Fa bblocation :
Ec bblue
AWBm bblugar de
Ac bblunch with
Jl bbm .
AVJj bbmanager (
Ij bbmanager ,
Jd bbmarín /
Jd bbme and
Jf bbmein mann
Jb bbmeu irmão
Jb bbmio fratello
Hc bbmit unserer
Ib bbmitglied des
Ja bbmr .
Ki bbmrs .
Ka bbms .
Ff bbnaar de
AWBj bbneed a
Aa bbnot the
Ii bbof the
AcGc bbon the
Hk bbosun's
Ac bbour area
AV bbox
DQ bbpartner ,
Dh bbphone with
Gf bbpiso ,
Bk bbplace de
Bi bbplaza de
AR bbplease use
Bd bbpost of
Bi bbposte de
Bg bbposto da
AUKd bbprof .
Cb bbprofesional de
Ic bbranch
Be bbre the
Gf bbroad ,
Bf bbrol van
GU bbroom ,
AT bbs .
AUCg bbsales manager
Gh bbsalle des
Hb bbshe's the
Jm bbsig .
Ab bbsocietà del
Hc bbsowie ein
Ab bbst ,
AUEfGh bbst .
Fg bbstill the
If bbsuperintendente de
Ae bbtalent acquisition
Al bbthe front
ARCk bbthe saturday
Ab bbthe shop
AX bbthe site
Gf bbthe small
Hg bbthe two
AXGc bbthe yard
AXGh bbto the
Fk bbuhr ,
AUGd bbuilding
Ae bbusiness
AQBo bbvaga de
Kl bbvan der
Gf bbvia dell'artigianato
Hf bbw /
AWFj bbwe are
Bm bbwegen der
Jh bbwill be
Jl bbwith :
AeKU bbwith dr
Hd bbwith our
AiKR bbwith prof
Ab bbwith the
AV bby la
Ho bby un
ASFdIf bbà la
Jf bbé a
Gh bbüro
AW bc
ATFbJf bc'est
If bcampus
Ii bcapo
Kf bcapt
EV bcare
Ke bcarla
Ih bchair
AU bchapter
Ib bcharge
AW bchargée
AYKb bchef
Gb bchemin
Dk bchez
Ab bcivic
Ch bclass
Jc bcm
Bp bcome
AYBi bcomme
AWBl bcomo
De bcompte
AYDaJf bcon
Ih bconseiller
APId bconseillère
Ec bconservas
AXGd bcontainer
AX bcoordenador
Ih bcoordenadora
AV bcoordonnateur
Ie bcoordonnatrice
Ee bcorrib
Ae bcouncil
Cd bcover
Ic bcustomer
Aa bcustoms
AVDeEdGcIc bda
Aa bdas
ATBcCgEgFYGaHXIdJO bde
Ag bdear
AX bdei
Dj bdein
AWEgGcHd bdel
Gf bdell'artigianato
AM bdella
Kd bdelphine
Hb bdem
Ae bdemandez
FfGXJR bder
AWEeIe bdes
AWCeEb bdi
FcHdJV bdie
Id bdirection
Ic bdirector
AW bdo
Ck bdocent
AR bdomein
Jd bdona
Af bdoris
Gc bdos
AYKe bdr
AXIe bdra
AVEfGcIb bdu
AVEgHdJe be
Gb bedificio
AUBjHc been
Bl beine
HhJV bel
Ab bem
ASBWCgDeFeGW ben
If benf.ª
IU bengineer
Ie bengineering
AWGh bentrance
Ac bentrevista
AS bestaremos
AWCbEdJf bet
Ae bevening
Ac bexecutive
Ag bfaculty
AW bfarm
Gb bfiliale
AV bfloor
Ad bfoods
AYBiDd bfor
AVGe bfoyer
Jb bfratello
Jf bfrau
DiHj bfrom
Ch bfront
Ac bfrüh
Bk bfunctie
Eg bgemeente
Bk bgesprek
AW bgestion
Kb bginevra
Ee bgleeson
Ae bgmbh
AXGc bgreen
Ae bgroupe
Aj bgrupo
Ah bgruppo
Cf bguía
Ga bhallam
Ab bhand
Gg bhangar
Ii bhead
ER bhealth
Ad bhelderbrink
Jg bherr
Jl bherrn
AUFi bhet
Ah bhi
Ai bhiring
Eb bhmp
AUIg bhoofd
Af bhotel
AhId bhr
Cg bhrs
Kb bhugo
Ae bhuman
EcGd bhôtel
Ad bi
Aa bignacio
Ae bihr
Ae bihre
Ae bihres
EbHb bil
CaFc bim
AbCgDfFmGi bin
AUEe binc
Aa bines
Kd bing
Fb bins
Cb bintake
Bb binterview
Jb birmão
AVFg bis
Kf bj
Ke bjan
Ie bjefa
Kb bjo
Bg bjob
Ad bjosiane
Aa bjosé
Gb bjr
AUKl bjun
AYKe bk
Gd bkantoor
Bc bkennismakingscall
Gc bkm
AVBOFdGYHc bla
Ae blab
AYGa blane
Ed blarkspur
Ah blavoro
Ee blda
FdGWHeKd ble
Ac blead
Ad blecture
AW blecturer
If bleiter
Ia bleiterin
Eg bles
Cb bline
Gh blocatie
Gf blokaal
AXEf blos
Kc blucía
Jf bmann
Kc bmarcus
Ad bmarine
Jc bmatua
Ac bmay
Jg bme
Cb bmedewerker
Cc bmedizinische
Jd bmeet
Hb bmein
Ab bmercy
AVJh bmet
AUHj bmeu
AU bmi
Kb bmichelle
EX bmiddle
AXGd bmill
Je bmit
Ji bmme
Hd bmon
Je bmonsieur
JcKa bmr
Je bmrs
Hd bmy
Gd bn
AXDhFi bna
Jb bnaar
Ae bnach
Da bnamens
AVBe bnecesitamos
Bh bnecesito
Fa bnella
Be bnew
Bm bnieuwe
Cm bnight
AT bniveau
AWDaFh bno
AUHf bnossa
Hk bnosso
AUGbHf bnostra
Hd bnostro
Ae bnot
AVHq bnotre
AVHa bnuestro
BVJf bo
Ed bobs
AWBeCdEdGYIdJU bof
AaCf boffice
Ga bold
Gc bon
AXHn bonze
Fc bop
Cc boperator
Ea borrin
AVFcHn bour
Aa bp'tits
AVBl bpara
Cn bparish
Gb bparque
Hc bpela
Bk bper
Jd bpfarrer
AXGb bpiano
Gc bpiso
Ga bportail
Bg bposizione
Ce bpostdoctoral
AYBh bposte
Bd bpra
Ad bpractice
Ce bprn
AWKe bprof
Cb bprofesional
AW bprofessor
Ce bpréposé
Ce bqa
AVGm bquai
AV br
Bi bre
Ad brecruiter
Bd brecrutement
AYIf brecursos
Ae bref
Ij breprésentant
Cb bresearch
Ib bresource
Id bresources
AOIj bresponsabile
ARIj bresponsable
Id bressources
Kh bretd
Dc brh
GX broad
Gd broom
AVGk broute
Gh brua
Gc brue
AY bs" ,
AUEhIiJc bs& Xx
AW bs' x
Gf bs( X
AXCaFaGXHe bs( Xx
AWGbHfISKg bs( x
Ca bs( x9
Aa bs) .
AeBo bs) x
Ja bs* Xx
ARJg bs+ Xx
AfGU bs, 9
AVEd bs, X
ATDYERFbGdHcIeJbKP bs, Xx
FdGcHbIVJT bs, x
AWGk bs- 9
AbBP bs- X
BgHbJS bs- Xx
ASCcJd bs- x
AQ bs. )
ARFcGd bs. 9
JV bs. A
AeBTDWGUHWIVJbKf bs. Xx
ARIkKf bs. x
Eg bs.a
ATEi bs.p.a
AUEh bs.r.l
Ig bs/ Xx
AQ bs/ x
ARId bs1 .
Ai bs1 Xx
Ac bs2 x
AW bs2nd x
Gc bs3 ,
Ge bs3 Xx
Af bs3 x
Ja bs30 Xx
AbGY bs77 ,
Al bs: 9
AS bs: X
ATBfDhFb bs: Xx
AQ bs: x
Jd bs; Xx
Fd bs? 9
Je bs? Xx
Dm bs@ Xx
AeJh bs^ A
BeDh bs^ X
AjBcDhFiHlJf bs^ Xx
ASBaDcFdHi bs^ x
ATCi bsa )
AbBSDiGg bsa Xx
BeHc bsa x
Cb bsachbearbeitung
Ad bsacquisition Xx
Fk bsal x
Gi bsala
AM bsalla x
AWGh bsalle
Bc bsals Xx
AS bsals x
Ed bsalterszentrum Xx
ASEgFhGg bsam Xx
Eb bsan
AV bsan x
ChIcJh bsand Xx
Fd bsare x
ASCh bsassistant (
Hm bsassistant Xx
Fh bsat 9
AeDk bsat Xx
AW bsat x
Ad bsat x9
Cj bsaturday
Gb bsauf x
Kd bsaunty Xx
Gd bsav .
Jo bsavec Xx
Eg bsaz Xx
Eb bsb.v .
Cd bsband 9
Gd bsbaustelle Xx
Ek bsbay Xx
Ja bsbe Xx
Ac bsbeat Xx
Ka bsbeatriz Xx
ASBr bsbewerbung Xx
Dm bsbij Xx
Ed bsblue Xx
Hk bsbosun's Xx
AWGi bsbureau x
Af bsbusiness Xx
Jg bsc'est Xx
Gk bscafé Xx
Gn bscalle Xx
AMIh bscampus Xx
Bc bscandidature x
Ah bscapital Xx
Ii bscapo x
Kf bscapt .
Ke bscarla Xx
AQEh bscentre x
Ib bscharge Xx
AW bschargée x
Kc bschef Xx
Gc bschemin x
Dk bschez Xx
Ih bschief Xx
CgES bschool
Jb bschreef
Jd bschrieb
Ab bscivic Xx
Al bsclaims Xx
AQ bsclerk x
Da bsclient Xx
Ca bsclientèle x
Jc bscm A
ANEc bsco .
Ae bscolloquio x
Bi bscome x
AYBi bscomme x
AWBj bscomo x
De bscompte x
AUDe bscon Xx
Ic bsconseiller x
Ib bscoordenador x
Ia bscoordonnateur x
Ee bscorrib Xx
Gd bscorso Xx
EP bscounty Xx
Cd bscover )
Aa bscustoms Xx
AaEd bsda Xx
AQBgGd bsda x
Ii bsdata Xx
AbBXDRFRGdHWIdJR bsde Xx
AQBgCfDcElIY bsde x
Ag bsdear Xx
Dj bsdein Xx
AbEg bsdel Xx
ASHj bsdel x
AV bsdella x
Kd bsdelphine Xx
He bsdem Xx
Ae bsdeputy Xx
AXHdJS bsder Xx
Ee bsdes Xx
AU bsdesigner ,
ANCk bsdi x
AXFdHdJV bsdie Xx
Ie bsdirection x
Id bsdirectrice x
Ih bsdirettore x
AY bsdo Xx
Jd bsdona Xx
AXGg bsdoor x
Af bsdoris Xx
AWKc bsdr .
Jb bsdr Xx
AXIe bsdra .
EgGd bsdu Xx
GXIj bsdu x
Ac bse
ARIfJd bse Xx
Cc bseasonal
AUIh bsec
AW bsecondo
Ga bsedificio x
AQBkHd bseen x
Ga bsegundo
He bsein Xx
Ba bseine Xx
JY bsel Xx
AXHm bsel x
Be bselezione
Ah bsem Xx
Fd bsempre
AUDiFeGVJc bsen Xx
AYCh bsen x
If bsenf.ª Xx
Ak bsengineer x
Ie bsengineering Xx
Ab bsenhor
Bc bsentrevista Xx
Af bsentrevista x
Jm bset Xx
AXCfEi bset x
AQ bsfirst x
ARBfDb bsfor Xx
Ia bsfor x
KW bsfr Xx
Jb bsfratello Xx
AjDb bsfrom Xx
AP bsfrom x
APCd bsfront x
Ae bsfuneral Xx
Ce bsfür Xx
Eg bsgemeente Xx
Bh bsgesprek x
Kb bsginevra Xx
Ee bsgleeson Xx
Aa bsgraduate x
Aj bsgroupe Xx
Aj bsgrupo Xx
Ah bsgruppo Xx
Cf bsguía x
Ab bshand x
Ie bshead ,
Ic bshead x
Ad bshelderbrink Xx
Jg bsherr Xx
Jl bsherrn Xx
Fd bshet x
Ag bshi Xx
Cf bshift
Eb bshmp Xx
Gf bshospital ,
Ge bshotel Xx
AeIb bshr Xx
Cg bshrs )
Kb bshugo Xx
Ae bshuman Xx
Ek bshôtel Xx
Gd bshôtel x
Jc bsignora
Ac bsihre Xx
Ae bsihres Xx
AjEc bsil Xx
AQHoJj bsil x
Kd bsilvia
CdFe bsim Xx
AiCcDkFeGh bsin Xx
FfGb bsin x
AUEe bsinc .
Kd bsing .
Fb bsins Xx
Cc bsintake )
AVBd bsinterview Xx
Ah bsintérim Xx
Kb bsir
Jb bsirmão Xx
ATBkJe bsis Xx
He bsis x
Ke bsjan Xx
Ie bsjefa x
Kb bsjo Xx
Ad bsjosiane Xx
Aa bsjosé Xx
Gb bsjr .
Kg bsjun .
ASGi bskantoor x
Bc bskennismakingscall Xx
AXGf bskm 9
Ac bsl'équipe Xx
AWEh bsla Xx
AWFgGWHj bsla x
Ed bslarkspur Xx
AR bslas Xx
Ad bslavoro Xx
Ee bslda .
EeKd bsle Xx
AcHe bsle x
Ig bsleiter Xx
Ig bsleiterin Xx
Eg bsles Xx
Af bslevel 9
Ef bslos Xx
ASEg bsltd .
Kc bslucía Xx
Ge bsmall
AXId bsmanager ,
Je bsmanager Xx
Aj bsmanager x
Jf bsmann Xx
Kc bsmarcus Xx
Jc bsmatua Xx
Cc bsmedizinische Xx
Jd bsmeet Xx
Hc bsmein Xx
Ab bsmercy Xx
Jj bsmet Xx
AXHq bsmet x
AUHj bsmeu x
Jb bsmevrouw Xx
AQIa bsmi x
Kb bsmichelle Xx
EY bsmiddle Xx
Jf bsmit Xx
Ji bsmme Xx
APHd bsmon x
Je bsmonsieur Xx
Kb bsmr .
Ke bsmr A
JiKV bsmr Xx
Jg bsmr x
Kn bsmrs .
Jh bsmrs Xx
Kb bsms .
KQ bsms Xx
Hd bsmy x
Do bsna Xx
Fh bsna x
ATJb bsnaar Xx
Da bsnamens Xx
AVBe bsnecesitamos x
Bh bsnecesito x
Ga bsnext x
Bm bsnieuwe x
Gf bsno .
Fh bsno x
AU bsnossa x
AUGbHf bsnostra x
Hd bsnostro x
Hb bsnotre x
Jd bso
Aa bso Xx
AOHiJg bso x
Ed bsobs Xx
BfCeJV bsof Xx
AY bsof x
Cl bsoffice x
Ka bsolange
Bf bsollicitatie
AXBe bsollicitatiegesprek
Ge bson Xx
AY bson x
AR bsop x
Ea bsorrin Xx
AVBbFaGjHa bsour Xx
GUHf bsour x
CUHh bsous
Aa bsp'tits Xx
AWBh bspara x
Jj bspedition
Jd bspfarrer Xx
AMBaGf bsplace x
AW bsplanta x
Ai bspor Xx
Bi bsposition Xx
ATBi bsposte x
AdIW bsprincipal Xx
Kc bsprof .
Cb bsprofesional x
Ce bspréposé x
AV bsr .
Gc bsraum x9
Be bsrecrutement x
Db bsrector Xx
Ib bsregional Xx
Ij bsreprésentant x
If bsresources Xx
AVId bsresponsable x
AYId bsressources x
Dd bsrh Xx
Ad bsroad (
Gh bsrua Xx
Ga bsrue x
AR bss .
Eg bss.a .
ATEi bss.p.a .
AUEh bss.r.l .
Ge bssala x
AXGe bssalle x
Ci bsschool Xx
Jd bsschrieb Xx
Ac bsse x
Ik bssec .
AW bssecondo x
Ga bssegundo x
Fe bssempre x
Ac bssenhor Xx
AjHg bssenior Xx
AK bsservice x
Jc bssignora Xx
Kd bssilvia Xx
AYJj bssind Xx
Kc bssir Xx
Ge bssmall x
Jf bsso Xx
Ka bssolange Xx
Bf bssollicitatie x
AXBf bssollicitatiegesprek x
CTHq bssous Xx
Aa bssoy Xx
AT bssoy x
Jj bsspedition Xx
APGa bsst .
Ib bsstaff Xx
Cl bsstage x
Bp bsstelle Xx
AVGg bsstreet x
If bssuperintendente x
Eh bst
Ga bstabilimento
Cl bstage
An bstalent Xx
Ie bstalento Xx
Ag bstarrant Xx
Ad bste x
Bj bstelle
Ke bsteresa Xx
AY bsthe X
AhBgEdGYHhKe bsthe Xx
AXBWFhGhIY bsthe x
Fb bsto x
Ag bstore
Hf bstwo x
Bd bsuma x
AWHd bsun x
AYCfJg bsund Xx
Hd bsunser Xx
Hi bsunsere Xx
Hd bsunserem Xx
If bsuperintendente
AUGe bsupstairs x
Bj bsvacature x
Ad bsvan Xx
APBiKm bsvan x
AaGb bsvia Xx
Db bsvom Xx
Ki bsvon Xx
AUBn bsvoor x
Bm bsvorstellungsgespräch Xx
Ac bsvous x
Ib bsvp Xx
Kg bswei-ling Xx
Ag bswill x
AXDiJg bswith Xx
Jd bsxx Xx
AY bsy Xx
Ai bsy x
AWCj bsyear 9
Aj bsyour x
Ac bsystems
Kb bsyuki Xx
Ec bszuivelfabriek Xx
Ai bs· Xx
AS bs· x
Gj bsà Xx
ATFe bsà x
Gg bsétage )
Bf bs– Xx
Hf bs— Xx
Ji bs• Xx
AW bt
Ie btalento
Ad btan
AW btea
Cd btechnician
Kd bteresa
Ab bthan
ATBfCXDUEaFgGdHi bthe
Cd btime
Gf btiong
AXFd bto
Ad btrust
He btwo
AW bufficio
Bd buma
Hb bun
CdJg bund
Ch bunder
Ag bunidade
Hh bunser
Hi bunsere
Hd bunserem
AUGf bupstairs
Cg bux
Bp bvacature
BfKg bvan
Gh bvia
AT bville
Db bvom
Kh bvon
AUBm bvoor
Bm bvorstellungsgespräch
Aa bvotre
Ae bvous
Ic bvp
Kg bwei-ling
AcDhJg bwith
AT bwool
Jd bxx
Ge byard
Ci byear
Ai byou
Ad byour
Kb byuki
Ec bzuivelfabriek
AWHj b|
AVGd b°
FfIc bà
AYBd b–
He b—
Jg b•
Fd b📍
Dh c!
AXCiGb c"
AfEX c&
ASBTClDXGjHfIj c(
CdDbHdJg c)
Ag c+
ATBNCdDOGgHiIkJSKW c,
AXBPCkIc c-
ATBWCeEbFbGbIgJYKf c.
CeIj c/
AYJc c00
AbIdJf c1
Al c10
Ae c11
Gb c12
Ac c13
AeGb c14
Ai c19
Gb c2
Gb c22
Ab c27
Gc c3
AXFi c30
AS c31
Gd c4
Ag c6
AbGb c7
Ae c8
Aa c9
AWBeCeFUGeIQJfKe c:
AeJh c;
ARBaGb c?
AhBXCRDjERFfGRHYIcJcKd c^
AdIgJXKV ca
BfCc cabout
Gb cabove
Af cadministration
AXGd cal
AgCV cals
AfCdJY can
BWCXHoJl cand
Gn cao
Bi capplication
ASDc capplying
Fg caquí
Bd cas
Jc cask
AYCi cassistant
AoFnGm cat
Gh cau
Ah cauf
Bi causschreibung
Jf cavec
AY cback
Ca cbackend
AU cbaja
Ge cbar
BoKe cbe
Ae cbecause
Dg cbehalf
Gd cbehind
Bl cbewerbung
AU cbig
Gh cbij
Ad cbut
BUKg cby
AVGd cbüro
AR cc'est
Gi ccafé
Bg ccall
AVBi ccandidatura
ATCa ccandidature
Kf ccapt
Bj ccargo
Hd ccastaing
Ed ccentre
AQ ccerchiamo
AT cchambers
AT cchargée
AWJe cchat
IU cchef
Ih cchefe
Gb cchemin
Al cclaims
Dc cclient
De ccliente
AXBi ccolloquio
Jf ccom
ATCiFj ccome
AVCk ccomme
Ch ccomo
De ccompany
AYHhJj ccon
AR cconseiller
AiDP cconsultant
Ge ccontainer
AYId ccoordenador
Ib ccoordenadora
AR cculture
Je cd
AXEcGb cda
Je cdad
AT cdan
Fe cdann
Gf cdas
Af cdata
An cday
AcBiCeDeEbFRGgHOIUKU cde
AR cdei
Ac cdel
Ae cdem
Af cdepartment
AVIg cdeputy
AdEeGP cder
Ae cdes
ASCc cdesigner
AWCl cdi
BnEfIRJX cdie
Ai cdirecteur
DOIe cdirector
Dd cdirectrice
Ac cdiretora
AYGh cdo
Ff cdoor
Aa cdopo
AX cdott
Kf cdott.ssa
APJcKk cdr
Ja cdra
Ac cdrukkerij
AS cdu
Jf cdña
ARGXHmJj ce
Ic cein
Gj cel
Cc cem
AWDPFmGaJh cen
Jc cenf
AXCf cengineer
Cd cenglish
BV centretien
Ab centrevista
Aj cestate
Ai cestá
Ec cet
Aj cfaculty
Ac cfallowmere
Cb cfield
Ag cfilial
Bc cfinal
Cb cfirst
Gd cfloor
AfBlCk cfor
Gf cfoyer
Jd cfrau
Ag cfrom
Aa cgeehrte
AW cgesprek
Fj cgewoon
Af cgmbh
Cf cguía
Ai ch
Ad chas
Aa chave
ARHg che's
AiIi chead
Ac chere
Gl chet
Fd chintereingang
AS chon
Af chora
Af chorário
Ac chour
Gh chôtel
Ae ci
Hd ci'm
Ad cich
Aj cihnen
HeKc cil
Ge cim
AiFpGXHSJW cin
Kc cing
AP cinterest
AaBmFYJU cinterview
ASFk cinto
BUHgKd cis
AQBg cit
ASFg cit's
AO cits
Kd cj
Af cje
Ig cjefa
AQ cjob
Ga cjr
AS ckandidatuur
AXGc ckantoor
AaDfEiGUKe cla
Ga clane
AX cle
AVIi clead
AV cleader
AM cleerkracht
Aa cleiter
Ie cleiterin
AcJX clic
Bh clo
Fi clocal
AXBg clugar
Ac clunch
Jn cm
Ae cmagasin
ATCbDdIa cmanager
Jd cmarín
AV cmas
Cd cmaternity
AUJm cme
Je cmeet
Jo cmein
Jm cmeine
Ib cmember
Je cmet
Jb cmeu
Jh cmi
Jm cmia
ALJq cmijn
AYJp cmio
AeHm cmit
Ib cmitglied
AQJl cmon
ATKl cmr
Ki cmrs
Kh cms
Js cmy
Jj cmyself
Gf cn
Gk cna
ARFe cnaar
AWBo cneed
Ga cnext
AS cniveau
EhGh cno
AR cnoi
ARId cnostra
Ap cnot
If cnotre
AQCa cnurse
AaEa co
AgChIcJQ cof
Fk coffice
Cb cofficer
AgFaGk con
AT conze
FcGe cop
Ag coperator
Dh copérations
Fm cort
BdCcGj cour
Bi cover
AYJl cpanel
Ci cpara
Gb cparque
DU cpartner
AYIc cpeople
Co cper
Dg cphone
Gb cpiso
ATBg cplace
ANBg cplaza
AVBm cposition
AOBbCa cposizione
AQBl cpost
AIBhCh cposte
Bp cposto
AS cpraten
DTFe cpresso
ATKe cprof
Cb cprofesional
ASKe cprofessor
Ch cprogramme
Ci cpréposé
ARBt cpuesto
Ac cque
AYBi cre
Aa crecruiter
AW crecrutement
Ij creprésentant
AX croad
Bi crol
AWGU croom
Gg crua
Gc crue
Bg cruolo
Gf csala
Gg csalle
Ae csanta
Aj cschool
AVKc cschreef
Kg cschrieb
ARCe cscientist
Ag csearch
AO csecond
Fh csede
AQ cselezione
AO csempre
CaIe csenior
AV cservice
AYHb cshe's
AW cshop
Fg csiamo
AS csich
Ah csie
Jm csig
Ke csir
AX csite
AY csmall
AU csobre
Ab csocietà
AQHh csollicitatie
Ab csous
Ho csowie
El cst
ASBsCe cstelle
AU cstep
AV csteps
Fh cstill
Ai cstreet
If csuperintendente
AU ctaking
AU ctambién
Af ctarde
Ch cteacher
AYDi cteam
Af cthan
AgBUCeGhHXJTKL cthe
AXJe cthere
Ab ctime
AaBPDTEUFiGeJT cto
AUFl ctoujours
Ad ctu
Ae ctuesday
AU ctécnica
AUCj ctécnico
AhFd cuhr
Be cum
Ii cun
Hn cund
Ak cunidade
AYGf cupstairs
Aa cus
Bd cvacancy
Bh cvacante
APBh cvacature
Bk cvaga
GR cvan
Gd cvicolo
Ab cvon
Ai cvoor
Ag cvor
Ac cvotre
Je cvraag
Hf cw
Ce cwarehouse
Fi cwe
Bl cwegen
Jf cwill
Ah cwir
AfBOCPEQHfJdKd cwith
AYHlJf cy
ASDf cyard
AU cyear
Am cyour
AcCaEPJT c|
Aa cà
AQBdJa cé
AbCcEVIiKW c–
AV c—
Ck d!
Cj d$
AOBm d%
AY d&
AdBRCdGeKW d(
AaBNFPGdHSIh d)
AdBVCVDPERGgHVIcJWKV d,
BTHYJc d-
AWCcDTFPGgHVIfJQKS d.
ATCcEh d/
FVGb d1
Af d11
Gj d112
Aj d17
Gc d2
AbCU d20
Aj d2026
Ck d3
Ac d30
Gj d4
GQ d6
AY d7
Ae d77
AaGR d8
Aa d9
AaCaGfJW d:
AVJa d;
Gf d?
AUBaIi d@
AfBXCaDUEeFNGXHUIhJVKW d^
AVBcDXEeJe da
Ad daan
AX dab
AT dabout
AQ dacquisition
Aj dagenzia
Aa dalle
Ea dam
Ag dan
ATBUHhIh dand
AVGd dandar
Gb dao
Aa dapril
Gg dask
AfCiKX dat
AS dauch
AV dauf
Aa dav
Gb dave
Ge davenue
AXGf db
AT dback
AX dbaja
Df dbank
AO dbehind
Ah dbei
Ga dblvd
AU dbrink
Hh dbuilder
Ai dbüro
Gd dc
Ad dcalle
Ii dchair
APJj dche
Jb dchef
AX dchemin
Gm dci
Af dco
Gl dcom
AV dcome
Ie dcommittee
ATGh dcon
He dcoordinator
Ab dcorso
ASHa dd
GcJX dda
AVGl ddan
Ab ddata
AcCWEXGaHWJg dde
AY ddei
FlJd dder
AbGT ddes
Aa ddi
Ja ddie
AX ddivision
AeFg ddo
Ac ddon't
AR ddonderdag
ASHbJe ddr
AY ddra
AYFf ddu
Fj ddus
ASCTIfJh de
AVJl del
Af delle
ASFk dem
AWIfJg den
ATBh dengineer
AS dentrance
Ai dest
AOHfIg det
AY deu
AS dfera
Af dfica
Ah dfiliale
AT dfrom
GU dgate
Af dgmbh
Gc dgoes
Ca dgostávamos
Ch dgrade
CWIn dgrowth
Em dha
AgCf dhas
Kd dhe
Df dhemos
AV dhere
Ad dherr
AU dhet
AR dhill
AW dhotel
Fl dhouse
Ah dhuman
ATBg di
Gc di'll
Gc dif
AU dil
DSFiHf din
AN dinvited
AhBiClEXHW dis
Af dist
Ac dje
Ck djob
Af dkennziffer
Gj dkm
AOFcGaHW dla
Fb dlane
AS dlas
AXCgJd dle
Hg dlike
AXFj dlos
Ef dlungolago
Cf dm/w/d
Ak dmain
AaBjHh dmanager
AX dmanaging
Hc dmathematics
AWIa dme
AP dmercy
Gh dmet
AQJl dmi
AW dmight
AY dmij
AaGU dmill
AYGh dmind
AY dmoi
AUIo dmr
Jg dmrcvs
Hh dmrs
AiKP dms
AY dna
Jj dnamens
AV dnext
Ag dno
AR dnossa
Gg dnot
Je dnotre
AU dnuestro
Af dnursing
Ga dof
AVFg doffice
Ae dofficer
ClGi don
AWJm donze
Jh dook
ARCh dop
Bd dopening
Aj dorganiser
Am dorganizer
APJeKk dour
AUCf dpara
GW dpas
Hc dpersonalrats
Af dperth
Ai dpfarrsekretärin
Ge dpiano
Ff dplant
Ad dplc
Ac dpor
Cj dposition
Af dprocedimento
AQHo dprof
APJd dque
AOIi dqui
AUFh drang
Am drecruiting
Ao drecruitment
Af drh
Cd drif
Gj dring
Fb droad
Cf drole
Fb droom
Gd ds/n
Jh dsalon
AV dsan
AT dsaturday
Ah dsays
De dscheduled
Eb dschool
AU dscience
Ce dsearch
Kk dsenior
If dsera
Fh dshop
AYCgGf dsi
AT dson
Gh dsopra
ATFc dst
AQCd dstill
Gl dstore
Ag dstudio
Af dsuperior
Ab dsupervisor
Jh dtambém
Ae dtan
AODgEk dteam
AY dthan
ATCUFfGgHfKP dthe
Ej dthey
Ah dthey're
Dc dti
Ji dtina
ASJp dtoo
Ig dtsv
Gm dturn
Ad dtécnico
Ij dun
AR duna
HhIgJeKQ dund
ATBg duns
ARGl duse
Hf dvan
Gb dvia
Hj dvorsitzender
AVEj dvous
Cd dw/m/d
Df dwant
Ac dwas
Db dwash
Fb dway
Gd dwe'll
ATJh dwho
AY dwie
Ij dwill
Hg dwird
Jc dwit
AbCj dwith
AYEf dwould
ARHjIl dy
AI dyo
AXDmGhKW dyou
Ad dyour
AdJY d|
AVCfGb dà
Ag dàs
ATGg détage
CaDT d–
AS d—
AfBRCVDfEfFSGWHRIVJgKj f
AYCWDeEeFVGbHTJX fb
ASDVKk fh
AaBREcJdKf fs
AiByHKJP i0
ASBoChEh i1
BiCe i2
AcBlCYDeEVITJU i3
AWBhCcJX i4
AWCiDbEa i5
AVCgDgEfIMJUKU i6
AkBOCWDVEaFaGeHPIWJWKY j000
AlBWCaDTFSGcHXIXJTKV j001
ATBgCfDOETFYGYHiIaJOKS j010
AeBjHfISJS j011
AlBLCTGaHPIPKR j100
AoCbIY j101
AdCeHiIgKR j110
Ac j111
AbBRCcDgEUFRGWHUIeJjKg j4
AWCa ja0!
AT ja0"
Ad ja0%
AX ja0&
APBfDXGgJeKf ja0(
ATBUCfEeGgHiIfJYKe ja0)
ATCaEhFVGeHgIcJcKd ja0,
AUEdGgKc ja0-
ATCXDWEeFfGhHeIYJbKd ja0.
AV ja0/
GX ja014
Ab ja015
Gb ja02
AOGe ja02e
Fb ja03
Fa ja04
Ab ja05
FgGT ja09
BWEcGiJX ja0:
ATGc ja0;
AW ja0<
Ac ja0>
AQGhJb ja0?
AVCXDXEcFUGaIYJVKd ja0^
Cc ja0a
DX ja0academy
Ad ja0al
Db ja0am
AX ja0an
EVJcKi ja0and
Ge ja0andar
Ad ja0are
Aa ja0ask
AYBc ja0assistant
Kd ja0associate
Gd ja0avenue
Dc ja0azul
Gf ja0b
AX ja0baja
Ac ja0be
Ge ja0behind
Bc ja0bij
AY ja0boat
Ae ja0bridge
De ja0build
Ih ja0builder
Gb ja0building
Ad ja0business
Ga ja0bâtiment
AXGb ja0c
Db ja0car
Dg ja0careers
AUEl ja0cerca
Ab ja0check
ARGb ja0chemin
Cd ja0chez
AfIb ja0committee
AYId ja0culture
Ab ja0d'un
APCbGaJb ja0da
AXBOCYDeFYGaKY ja0de
AP ja0del
ATFe ja0des
AV ja0designer
AY ja0development
AY ja0di
Hb ja0director
FfJe ja0do
Id ja0domein
AWFc ja0dos
DeKd ja0dr
ASGe ja0du
AWCdGU ja0e
Gg ja0edificio
AWFa ja0el
AUJe ja0en
AWBdHg ja0engineer
Kd ja0escribió
AYCb ja0est
Da ja0estate
Jh ja0et
Db ja0fenwold
AUFg ja0floor
Gg ja0for
De ja0freight
JjKg ja0from
Fd ja0gate
Cb ja0grade
Ae ja0groep
Cb ja0growth
Ja ja0haas
Bf ja0hand
ARDe ja0has
AS ja0heeft
AP ja0here
Ag ja0hire
Db ja0hospitalier
Cb ja0hrs
Hh ja0humana
Dd ja0hydrographic
Ad ja0im
Ab ja0imran
CiGdJY ja0in
Ad ja0industries
Ae ja0interim
AY ja0invites
Da ja0is
AU ja0j
AWBm ja0job
Aa ja0la
Af ja0laboral
Df ja0labs
Gd ja0lane
Df ja0lantern
AY ja0las
Ea ja0lda
Jc ja0le
Hb ja0lead
AT ja0leader
Ef ja0llp
ASDdGa ja0los
Ad ja0loups
AV ja0loved
AbCX ja0m/w/d
AbBd ja0manager
JX ja0marchetti
De ja0marrable
Hf ja0master
Ab ja0me
AT ja0mgr
Fh ja0mill
Jd ja0my
Jc ja0nance
Aa ja0nantes
AS ja0ne
Gk ja0next
Cc ja0nicu
AWId ja0nights
Bh ja0nurse
Ad ja0o
AaBWDdFW ja0of
AW ja0office
Ac ja0officer
AXCeEWGe ja0on
He ja0pa
Db ja0packaging
De ja0pagos
AT ja0panel
AX ja0para
AcIg ja0partner
Aa ja0paulo
Dd ja0pay
AQ ja0payments
Ah ja0personal
Jc ja0petersen
Gd ja0piano
AVGc ja0piso
Fb ja0place
APGe ja0planta
AgEW ja0plc
APCh ja0post
Aa ja0prats
Gg ja0quay
Ag ja0que
AV ja0rang
AW ja0rather
Gc ja0rd
Af ja0recruit
AXHf ja0recruiting
Ae ja0recruitment
Ac ja0ref
Ki ja0retd
Ac ja0rh
Ge ja0road
AU ja0role
Gc ja0room
Ga ja0row
Eb ja0s.a
AX ja0salle
AT ja0san
AVFf ja0school
Cf ja0science
Aa ja0search
AYGc ja0segundo
Ji ja0sera
Gf ja0side
Ah ja0so
AbGe ja0st
Ag ja0staffing
Gh ja0stock
Ad ja0system
Ac ja0sónia
AVDcEf ja0talent
Ad ja0talento
Jd ja0tan
Ja ja0te
Aa ja0tepeyac
Ad ja0than
AcGXIa ja0the
AWEb ja0ti
Ce ja0time
Ag ja0to
Jg ja0tonder
Ig ja0tsv
Ad ja0un
AXJc ja0und
Ai ja0unit
Ad ja0until
AX ja0vacancy
FcJgKc ja0van
Gb ja0via
AYJc ja0vom
Ja ja0von
AV ja0voor
Ig ja0vorsitzender
AQ ja0wants
Da ja0water
Dc ja0weidegoud
Je ja0will
Kd ja0wit
AUHa ja0would
Ad ja0wrote
AQ ja0x
GQ ja0yard
Cf ja0|
Gc ja0°
Ga ja0à
Cd ja0è
AUGf ja0étage
ARCeEd ja0–
Fg ja1'
AcBVIf ja1(
AdHYIh ja1)
AbBWEVHeIg ja1,
Cg ja1-
AXIi ja1.
ASIe ja1:
Cf ja1@
AgBVCdESHWIaKT ja1^
Ag ja1acquisition
HjId ja1and
APCe ja1at
Ac ja1beraterin
Bc ja1binnendienst
AU ja1chef
Ad ja1d'autobus
Ad ja1da
AfHY ja1de
AdHX ja1des
Ac ja1en
AT ja1for
ARCi ja1interview
AUHg ja1is
BcIV ja1of
Hg ja1partner
AY ja1position
Jc ja1ruth
Ag ja1services
Ah ja1team
Bd ja1van
Hb ja1verpleegkunde
AY ja1|
AV jb0!
AYGd jb0"
Ge jb0#
AUCfEj jb0&
AV jb0'
AUCgGYHcJYKf jb0(
AhCXGYJe jb0)
AV jb0*
Jd jb0+
AWCgFfGeHYIeJW jb0,
AWBa jb0-
AYDUESFeGYHTIaJXKf jb0.
CbIb jb0/
GWId jb01
Gb jb012
Ad jb015
Cd jb02026
Ga jb022
Ae jb03
GV jb030
AW jb04
ChGY jb06
Ac jb08
Ab jb09
AYBbCiFf jb0:
AYJh jb0;
AWFg jb0?
Dk jb0@
AiBbDhFjHjJg jb0^
ASBbDfFY jb0a
Bd jb0about
Gd jb0above
Aa jb0academy
Af jb0administration
ARCe jb0ai
Fg jb0al
AXFe jb0alla
Ag jb0alle
Ad jb0alles
AUBc jb0als
Ed jb0alterszentrum
Ee jb0alto
EbFgGcJY jb0am
AT jb0anche
DVHfJg jb0and
AX jb0ao
Fa jb0are
Bj jb0as
Cd jb0asst
AbDjFj jb0at
AUFi jb0au
Gf jb0aula
Kd jb0aunty
Gd jb0av
Jf jb0avec
Ee jb0az
Eb jb0b.v
Cd jb0band
AQ jb0bar
Ac jb0barista
Ga jb0baustelle
Ef jb0bay
Ad jb0beat
Ka jb0beatriz
Gd jb0behind
Kc jb0bianca
Di jb0bij
Ec jb0blue
AV jb0box
AUGd jb0building
AW jb0c
ATFbJf jb0c'est
If jb0campus
Ka jb0canon
Ie jb0capo
Kf jb0capt
Ke jb0carla
Ih jb0chair
AW jb0chargée
Kb jb0chef
Gb jb0chemin
Dk jb0chez
Ab jb0civic
Jc jb0cm
AX jb0co
De jb0compte
AWDaJf jb0con
Ic jb0conseiller
Ec jb0conservas
AXGd jb0container
AX jb0coordenador
Ih jb0coordenadora
AV jb0coordonnateur
Ie jb0coordonnatrice
Ee jb0corrib
Cd jb0cover
Ic jb0customer
AVDfEdGaId jb0da
AS jb0dal
Aa jb0das
ASCkEeHXIiJP jb0de
Dj jb0dein
EgGd jb0del
Gf jb0dell'artigianato
AP jb0della
Kd jb0delphine
Af jb0dem
Ae jb0demandez
Ak jb0den
AYFfGUHbIhJU jb0der
AVEeIi jb0des
CgEb jb0di
FaJY jb0die
Id jb0direction
Ib jb0director
Ig jb0direttore
AW jb0do
Ck jb0docent
AR jb0domein
Jd jb0dona
Af jb0doris
Ga jb0dos
AYKe jb0dr
AXIe jb0dra
AUEfId jb0du
AVEgHdJe jb0e
Gb jb0edificio
Hf jb0een
Hl jb0ein
AYHcJX jb0el
Ag jb0em
ARCgDdFeGY jb0en
IY jb0engineer
AWGh jb0entrance
Bi jb0entrevista
AS jb0estaremos
Ah jb0estate
AXCbEdJf jb0et
Gb jb0filiale
AV jb0floor
Ad jb0foods
DdIf jb0for
AVGe jb0foyer
Jb jb0fratello
Ji jb0frau
DjHi jb0from
Ac jb0früh
Eg jb0gemeente
AX jb0gestion
Kb jb0ginevra
Ee jb0gleeson
Ae jb0gmbh
AYGc jb0green
Ae jb0groupe
Aj jb0grupo
Ah jb0gruppo
Cf jb0guía
Ga jb0hallam
Ab jb0hand
Gg jb0hangar
Id jb0head
EU jb0health
Ad jb0helderbrink
Jg jb0herr
Jl jb0herrn
AUFi jb0het
Eb jb0hmp
AV jb0hoofd
Af jb0hotel
Ah jb0hr
Cg jb0hrs
Kb jb0hugo
Ad jb0human
EcGd jb0hôtel
Aa jb0ignacio
Ae jb0ihr
Ae jb0ihres
AUEc jb0il
CcFe jb0im
AbCgDfFiGi jb0in
AUEe jb0inc
Aa jb0ines
Kd jb0ing
Cb jb0intake
Ah jb0intérim
Jb jb0irmão
Fg jb0is
Kf jb0j
Ke jb0jan
Ie jb0jefa
Kb jb0jo
Bi jb0job
Ad jb0josiane
Aa jb0josé
Gb jb0jr
AUKl jb0jun
AYKe jb0k
Gd jb0kantoor
Gc jb0km
ATFh jb0la
AYGa jb0lane
Ed jb0larkspur
Ah jb0lavoro
Ee jb0lda
AUFfGXKd jb0le
Ad jb0lecture
AW jb0lecturer
If jb0leiter
Ib jb0leiterin
Eg jb0les
Gh jb0locatie
Gf jb0lokaal
AWEf jb0los
Kc jb0lucía
Jf jb0mann
Kc jb0marcus
Jc jb0matua
Ac jb0may
Jg jb0me
AYCf jb0medewerker
Jd jb0meet
Ab jb0mercy
AUHj jb0meu
Ig jb0mi
Kb jb0michelle
EX jb0middle
Ah jb0mijn
Ge jb0mill
Je jb0mit
Jj jb0mme
Je jb0monsieur
JcKa jb0mr
Je jb0mrs
Hc jb0my
Gd jb0n
AXDhFi jb0na
Jb jb0naar
Ae jb0nach
Da jb0namens
AVBe jb0necesitamos
Fa jb0nella
Be jb0new
AT jb0niveau
DbFh jb0no
Gc jb0nostra
AR jb0nuestro
AVJg jb0o
Ed jb0obs
ATClEfIqJV jb0of
Ch jb0office
Ga jb0old
AbGc jb0on
ATHi jb0onze
Fc jb0op
Cc jb0operator
Ea jb0orrin
ARBjFeHh jb0our
Aa jb0p'tits
AVBj jb0para
Gb jb0parque
Jd jb0pfarrer
Gb jb0piano
Gc jb0piso
Ad jb0pm
Ga jb0portail
Ce jb0postdoctoral
Ce jb0prn
AWKe jb0prof
Cb jb0profesional
AW jb0professor
Ce jb0préposé
AVGm jb0quai
AX jb0r
Ad jb0recruiter
AYIf jb0recursos
Ae jb0ref
Ij jb0représentant
ATIh jb0responsabile
Id jb0ressources
Kh jb0retd
Dc jb0rh
GX jb0road
Gd jb0room
AWGi jb0route
Gg jb0rua
Gc jb0rue
Eg jb0s.a
ATEi jb0s.p.a
AUEh jb0s.r.l
Cb jb0sachbearbeitung
Gi jb0sala
AWGh jb0salle
Eb jb0san
Cj jb0saturday
EV jb0school
Jb jb0schreef
ARJj jb0schrieb
Ac jb0se
AUIh jb0sec
AW jb0secondo
Ga jb0segundo
Fd jb0sempre
Hj jb0senior
Jc jb0signora
Kd jb0silvia
Jd jb0sind
Kb jb0sir
Ge jb0small
Jd jb0so
Ac jb0software
Ka jb0solange
Jj jb0spedition
Eh jb0st
Ga jb0stabilimento
Ah jb0staff
If jb0superintendente
AW jb0t
Ie jb0talento
Ad jb0tan
AW jb0tea
Cd jb0technician
Kd jb0teresa
Ab jb0than
ATBgDXEeFdGeHdIg jb0the
Cd jb0time
Gf jb0tiong
AXFd jb0to
Ad jb0trust
AUHj jb0two
AS jb0ufficio
Jg jb0und
Ch jb0under
Ag jb0unidade
Hl jb0unser
AUGf jb0upstairs
Kg jb0van
Gh jb0via
AT jb0ville
Dc jb0vom
Ki jb0von
AX jb0voor
Aa jb0votre
Kg jb0wei-ling
DkJg jb0with
AV jb0wool
Jd jb0xx
Ge jb0yard
AWCi jb0year
Ae jb0you
Kb jb0yuki
Ec jb0zuivelfabriek
AVGd jb0°
FcIf jb0à
BiHc jb0–
Jg jb0•
Fd jb0📍
AbHhIY jb1(
AUBVGhHiJe jb1,
ASEe jb1.
ASHg jb1/
Bf jb1:
AeBgHi jb1^
Ac jb1a
Ad jb1acquisition
Hd jb1al
Hk jb1bosun's
Ic jb1branch
Ib jb1charge
If jb1chief
Cb jb1crew
AcBaIW jb1de
AW jb1del
Bl jb1di
ASHd jb1die
Ac jb1el
If jb1enf.ª
Ie jb1engineering
Ah jb1herr
Af jb1hiring
Ah jb1il
CY jb1junior
Bc jb1kennismakingscall
Ah jb1la
AiHc jb1le
Aa jb1meine
Aa jb1my
Hj jb1nossa
Hf jb1nostro
AdBS jb1o
Bi jb1of
Af jb1office
AhHb jb1our
Ba jb1per
Be jb1pra
Al jb1principal
Bc jb1proceso
Ib jb1search
Al jb1senior
Cf jb1shift
Hh jb1sous
Bd jb1stelle
Ai jb1store
Ad jb1talent
AdBWFeHb jb1the
ARBj jb1un
Hd jb1unserem
Cg jb1ux
Ae jb1with
AQ jb1|
Ab jk0!b
AdGd jk0"b
Gb jk0#b
Cd jk0&b
Ig jk0&s
AeCaGb jk0(b
AeCV jk0(s
AfCgGcIT jk0)b
Ae jk0)s
AhCdEWGfIVKV jk0,b
Ag jk0,h
Ae jk0,s
Cb jk0-b
Aj jk0-s
AgCVEgGUIbKf jk0.b
Ai jk0.h
ChIa jk0/b
Aj jk0/s
AeCfEcFjGi jk09b
Gf jk09h
AgCVGh jk09s
Aa jk0:b
Aj jk0;b
Ag jk0?b
AVGcJbKf jk0Ab
AQCeDiEhFWGc jk0Xb
Dk jk0Xh
AbCa jk0Xs
AQBWCUDeEeFbGdHbIUJkKi jk0Xxb
ATCQDeEeJiKb jk0Xxh
ARBbCYDeEdGWHaJhKa jk0Xxs
AdGf jk0x9b
Ab jk0x9s
AeBXCYEXFbGeHeIdKU jk0xb
AeBhCaEVGY jk0xh
AbCe jk0xs
Gc jk0°b
Ah jk0·b
Ad jk0»b
Ce jk0–b
AiCV jk0–s
Ab jk0“b
AcCWHg jk1Xb
CT jk1Xs
AcBaCfDSETHXIfJRKO jk1Xxb
AlCa jk1Xxh
AgBcCeETIbKO jk1Xxs
AUBfCfFSGaHeIe jk1xb
AdCQ jk1xs
AkBTCcDTEWFVGeHbIWJUKT kb
AYGd kbb"
AWGe kbb#
AXCgJf kbb&
Ed kbb'
AUBPCbHiKe kbb(
AdGYJg kbb)
AV kbb*
AVBOCiFdGeHjJX kbb,
AWBTCgHj kbb-
AWDUGYIeJaKf kbb.
Cg kbb/
Ad kbb00
Ad kbb10
Gb kbb12
Gd kbb14
Ad kbb15
Gb kbb2
Cd kbb2026
Ab kbb3
GY kbb30
AT kbb4
Ad kbb45
AbGU kbb6
Ai kbb60
Ac kbb8
AQBfDeFg kbb:
HhJf kbb;
AXFaJe kbb?
AhBiDhFeHgJe kbb^
ATBfFX kbba
Be kbbabout
Gd kbbabove
Ae kbbacademy
Af kbbadministration
Ag kbbafter
ARFg kbbal
Fe kbballa
Ac kbballes
ATBk kbbals
Ed kbbalterszentrum
FfGc kbbam
AR kbban
AT kbbanche
AbDYHfJg kbband
Fa kbbare
Bh kbbas
Aa kbbassistant
Ae kbbassistante
Ag kbbassociate
AWDlFi kbbat
AUFj kbbau
Gf kbbaula
Kd kbbaunty
Eb kbbb.v
Ga kbbbaustelle
Ad kbbbeat
Gd kbbbehind
Df kbbbij
AS kbbbox
Ic kbbbranch
Jc kbbbrother
AWGd kbbbuilding
Aa kbbbusiness
Gh kbbbüro
AU kbbc
ATFbJf kbbc'est
Kf kbbcapt
EU kbbcare
Ib kbbcharge
AQKe kbbchef
Gb kbbchemin
Dj kbbchez
Ab kbbcivic
Df kbbclient
Jc kbbcm
AR kbbco
Bc kbbcome
AYBi kbbcomme
De kbbcompte
Ji kbbcon
APId kbbconseillère
Gd kbbcontainer
Ih kbbcoordenadora
Ie kbbcoordonnatrice
Ee kbbcorrib
Gf kbbcorso
ATDhGcIg kbbda
Ag kbbdas
ATBfCgDWGYHWIgJQ kbbde
AX kbbdei
DWGcHe kbbdel
Gf kbbdell'artigianato
Hb kbbdem
Ae kbbdemandez
ATEc kbbdepartment
ATFgGXHdJU kbbder
AVEe kbbdes
AWBh kbbdi
FcHdJW kbbdie
Id kbbdirection
Id kbbdirector
AW kbbdo
Ci kbbdocente
Jd kbbdona
Gc kbbdos
Ke kbbdott.ssa
AYKe kbbdr
AXIe kbbdra
AUEeGcIc kbbdu
AUCdEgHfJg kbbe
Gb kbbedificio
Hf kbbeen
Bl kbbeine
AYJX kbbel
AXCeFgGY kbben
If kbbenf.ª
CbIW kbbengineer
AWGh kbbentrance
Ab kbbentrevista
AS kbbestaremos
Ee kbbet
AW kbbfarm
AV kbbfloor
Ad kbbfoods
AYBnId kbbfor
AVGe kbbfoyer
Jb kbbfratello
Jd kbbfrau
DfHl kbbfrom
Cc kbbfront
Ac kbbfrüh
Cj kbbfür
Ed kbbgemeente
AW kbbgestion
Kb kbbginevra
Cg kbbgrade
AXGc kbbgreen
Am kbbgrupo
Ag kbbgruppo
Ga kbbhallam
Gg kbbhangar
Ie kbbhead
EU kbbhealth
Ad kbbhelderbrink
Jj kbbherr
Fb kbbhet
Ae kbbhiring
Eb kbbhmp
AWIg kbbhoofd
EW kbbhotel
Ag kbbhr
Cg kbbhrs
Ab kbbhuman
Gd kbbhôtel
Ab kbbi
Aa kbbignacio
CX kbbii
Hb kbbil
CeFc kbbim
AeFmGd kbbin
Kd kbbing
Ka kbbingrid
Fb kbbins
Cb kbbintake
Ah kbbintérim
Jb kbbirmão
ARFg kbbis
Kc kbbj
Ke kbbjan
Kb kbbjo
Ad kbbjosiane
Gb kbbjr
AUKl kbbjun
AWKc kbbk
AUGh kbbkamer
Gd kbbkantoor
AVDdFdGWHd kbbla
AWGd kbblane
Ea kbblarkspur
Ah kbblavoro
EbFdGXHl kbble
Ic kbblead
Ad kbblecture
If kbbleiter
Ia kbbleiterin
Ee kbbles
Gh kbblocatie
Gf kbblokaal
AXEc kbblos
Jf kbbmann
Kh kbbmarguerite
Kc kbbmaria
Jc kbbmatua
Aa kbbmay
Ca kbbmedewerker
Cc kbbmedizinische
Hb kbbmein
Jg kbbmet
ASHj kbbmeu
AR kbbmi
Je kbbmit
Ji kbbmme
Hd kbbmon
Je kbbmonsieur
Kb kbbmr
Hf kbbmy
ATGd kbbn
DdFi kbbna
Jb kbbnaar
Ac kbbnach
Da kbbnamens
AVBe kbbnecesitamos
Bh kbbnecesito
Fa kbbnella
Bf kbbnew
Bm kbbnieuwe
AVFi kbbno
ATHg kbbnossa
Hk kbbnosso
AUGbHf kbbnostra
Hd kbbnostro
Ad kbbnot
AYHa kbbnotre
ATHa kbbnuestro
AWHfJf kbbo
BiCcGYIf kbbof
Ae kbbold
Gb kbbon
AWFc kbbop
AVFhHj kbbour
AWBh kbbpara
Gb kbbparque
Hc kbbpela
Bh kbbper
Gb kbbpiano
Gc kbbpiso
AY kbbplace
Ga kbbportail
Bd kbbpra
Ie kbbpractice
AWKe kbbprof
Kj kbbprofessor
Ce kbbpréposé
AV kbbr
Ai kbbrecruiting
AWIi kbbrecursos
Ab kbbregional
Ij kbbreprésentant
Ib kbbresource
AX kbbresponsable
Kh kbbretd
GY kbbroad
Gd kbbroom
Gi kbbrua
AVGl kbbrue
El kbbs.a
Ed kbbs.r.l
Gi kbbsala
AWGh kbbsalle
AWEa kbbsan
EV kbbschool
Ab kbbse
AVCi kbbseasonal
AUIh kbbsec
Cc kbbsecond
AS kbbsecondo
Ga kbbsegundo
Fd kbbsempre
Ad kbbsenior
Ge kbbsmall
Jd kbbso
Ka kbbsolange
Eg kbbst
Ga kbbstabilimento
Ag kbbstore
If kbbsuperintendente
Aa kbbsystems
AV kbbt
AW kbbtea
Aa kbbthan
AUBdCXFfGeHf kbbthe
ATHf kbbtheir
Gf kbbtiong
DjFgJS kbbto
Ck kbbtrainee
AYHf kbbtwo
Bd kbbuma
AVBkHd kbbun
Jc kbbund
Ae kbbunidade
Hi kbbunser
Bf kbbvacature
AWBlDfJVKh kbbvan
Gf kbbvia
AT kbbville
Db kbbvom
Ki kbbvon
Bj kbbvoor
Id kbbvp
AbJg kbbwith
Jd kbbxx
GX kbby
Ge kbbyard
Kb kbbyuki
Ec kbbzuivelfabriek
AbHh kbb|
AUGd kbb°
FgIc kbbà
AXBeClHn kbb–
He kbb—
Jg kbb•
Fd kbb📍
AaHUJd kbh,
Fb kbh.
AbBlJV kbh^
AXBSEe kbhde
AS kbhin
Jb kbhschreef
Jd kbhschrieb
AVBf kbhthe
Ah kbhwith
AP kbh|
Ic kbs&
AfBjCX kbs(
AeCY kbs)
AgBeDU kbs,
Bg kbs-
Ai kbs.
AT kbs/
AeBc kbs:
AdDdHgJf kbs^
BX kbsa
AX kbsand
Ag kbsat
Cf kbsband
AbCYGhIU kbsde
Cg kbsdocent
Db kbsfor
Bj kbsgesprek
AX kbshead
Ee kbslda
Cb kbsmanager
Id kbsmanaging
Ae kbsmarine
AgIV kbspractice
Ac kbsprincipal
AW kbsprofessor
Db kbsrector
AVBe kbsselezione
Bf kbssollicitatie
AXBf kbssollicitatiegesprek
Jm kbsspedition
AcBUDNHi kbsthe
DUJi kbsto
Aj kbsvan
Ba kbsvorstellungsgespräch
APJf kbswith
BfDi kbs|
AbCYDa kbs–
AhCaEUFWGYHYISKS kh
AiBYCVDUEVFQHTIaJUKU ks
Ab ksb!
AdGd ksb"
Gb ksb#
Cd ksb&
AeCaGb ksb(
AfCgGcIT ksb)
AhCdEWGfIVKV ksb,
Cb ksb-
AgCVEgGUIbKf ksb.
ChIa ksb/
AeCfEcFjGi ksb9
Aa ksb:
Aj ksb;
Ag ksb?
AVGcJbKf ksbA
AUBgDeEXFWGbHh ksbX
ARBaDdEdGdHbIVJiKe ksbXx
AbBeCcDbEYFdGeHfIeKV ksbx
AdGf ksbx9
Gc ksb°
Ah ksb·
Ad ksb»
Ce ksb–
Ab ksb“
Ag ksh,
Ai ksh.
Gf ksh9
Dg kshX
AUBVEeIPJcKa kshXx
AdBdCaEUGY kshx
Ig kss&
AeCV kss(
Ae kss)
Ae kss,
Aj kss-
Aj kss/
AgCVGh kss9
AbBd kssX
AYBdCdDdEcGTHWIaJa kssXx
AdBdCdHX kssx
Ab kssx9
AiCV kss–
Ae l08
GX l0800
AaGSHgIYJgKh l10
GVHfJhKg l11
AgJeKg l12
Jj l13
Ab l14
Ah l18
Gc l21
Gd l67a effra parade
Cd la candidatura mantém
AS laanbod onder voorbehoud
Ab laccueil
Ak laction needed
Ac lacusa
Gh laddress
Ab ladres
ATGd ladresse
Ad laffaire suivie par
An lagenda de entrevistas
Ah lagenzia lavorincorso
Aa laide
AS laiko
AW lallora
AU lamrit
In land one of our care
Af lanfahrt
ATKl lansprechpartner
AaKW lattendees
AU lavec
Bc law
ATGe lberth
AR lbill
Aj lcabinet orsay rh
Ai lcalendar
Ai lcall letter
ASGd lcallum
AVCe lcambio de fecha
Aa lcanceled event
Af lcandidature
Ck lcargo
Ah lcervejaria mangue
AS lchairperson
Ei lclient
Ad lcomité evaluador
ATKi lcommissie
Dc lcompany
Id lcomposition du jury
AXJhKk lconfirmed
Ag lconsultante recrutement
Ae lconsultas
Am lconsultora de selección
Ak lcontact person
AYCc lcontract
Ge lconvidamo
Ec lconvite
Ai lconvocation
Ab ldate
AX ldeelnemers
Ad ldeine probeaufgabe
Aj ldirector
ATCb ldomaine de saint
Gc ldove
Ac ldragana ilić
AXGg ldónde
Ac lehpad les glycines
Gh lel miércoles 13 a las 8
ANIf lel tribunal
Ej lem 30/04/2026 às 16
Ec lemployeur
AWEe lempresa
Ge lendereço
AVEa lentreprise
Af lentrevista confirmada
HgKU lentrevistadores
Ae lentrevue
Af les para educadora de 1
Ai leste e
Ak lfiliale di bergamo
AXCd lfinal interview
Ci lfor
AVCi lfunctie
Aa lfunção
Ce lfwd
Ae lgareth lyle
AT lgarnet milliea
ATKm lgesprek
AU lgewijzigde jurydatum
Am lglenbow river museum
AXKe lgood news
Ah lheadhunter
Aa lhinweis zum datenschutz
Kf lhost
AS lhotel cayo lirio
Ki lhubert de saint
AY lhyun
Aj lihre ansprechpartnerin
Ah linishfree data
Cf linitial interview invite
AVIf lintegran el comité
Aa linterview
AYCc linterview 14 july
AUCe linterview 14 october
AYIg linterview board
Aj linterview cancelled
CV linterview confirmation
AU linterview confirmed
AVCg linterview invitation
Cj linterview invite
Gg linterview location
ATJdKd linterviewer
ARHgIcKb linterviewers
AXCT linvitation
Cd linvitation to interview
AV litv 2
Ce ljob
AY ljob opening
Ac ljosh
AX ljuntar
AT ljury
ATIcKf ljúri
Ae lkamer z
Af lkelly
ATGd lkies maar
Ac lla atenderán
Ig lla commissione
AU lla commune de saint
AU lla paroisse saint
Ii lle entrevistarán
Ab lle site
AVGa llieu
Gf llocal
AYGe llocatie
ASEfGe llocation
Ge lloja
Gi llugar
Ik lmanager
Ah lmarco pessoas
ATHb lmet
AR lmireille et jean
Ah lmitzubringen
AS lmoira stott
AX lmooi nieuws uit bolsward
ASCd lnexivara technologies
Ca lnext round
AX lnext steps
Ie lno change to the panel
Ae lnote from organiser
Ad lnotes from host
Ak lnotice of cancellation
Ad lnächste bushaltestelle
Ge lo exame nacional trocou
AfKT lo júri mantém
Ae lo procedimento destina
Ai loferta condicionada
Aj loltrepack
AV lon the panel
ATEiGf londe
ARKc lop di 3 dec 2024 om 11
AXGd lort
ATHoIbJbKd lpanel
AQKg lpanel members
Aa lparking
AUKc lparticipan
Ac lpfarrhaus
Aj lphone screen
Ai lpierpoint search pte ltd
Gh lplace
Ae lponte selezione
ATGe lponto de encontro
Ai lport of foynes
Cf lposition
AXCh lposizione
Ch lposição
Cg lpost
AWIi lpouvez
AUKh lpresidente do júri
Aa lprova pratica
ASHfIi lprésidente du comité
Gg lpunto de encuentro
AV lqueda confirmado
Ii lquem
Af lrappel
ATGg lraum
AeBiCd lre
Ag lrecordatorio
CU lreederei claasen
AOCe lref
Ai lref 381
Ah lregattaverein kiel
Ae lrh
Gb lritrovo
Cg lrole
Gg lroom 1463
Ae lsachbearbeitung
ATGd lsat nav takes you wrong
Ac lse mantiene la comisión
Aj lsecretaris
Aj lsede
AU lselezionatore
Cd lsenior lecturer
AW lshe has asked for 2
Ai lshiftpal
Ai lshortlisted
Ag lsiège social
AX lsollicitatie
Am lstage 2
Ap lstart date
Aa lstelle
Gb lstore
Ae lstudio legale scm
Ih lsue treloar
AY ltalent acquisition
Jo ltalking to
Ac ltash oyelaran
AQ ltbc
AWHj lteilnehmende
Ag ltidepool health
Ae ltime
Gf ltreffpunkt
Aj lträger
AWCf ltu prueba está lista
Cf ltues 8
Aj luitnodiging 1e gesprek
Ea lunidad de negocio
AXCe luniversity archives
Ag lupdated
Ac lupdated invitation
Ch lvacancy
Aa lvacature
Ce lvaga
Aa lvaga analista fiscal
AXGf lvenha cá sexta
AVEhGg lvenue
AWCe lvorstellungsgespräch
AT lvotre rendez
Ah lvragen
Ca lw2
AY lwat hetzelfde blijft
Cf lwhat
Ai lwhen
AUFSGg lwhere
AVGd lwhere to go
AaKc lwho
Aa lwir haben notiert
ASJf lwith
Ig lyour panel
AWCd lyour visit on june 16
Gf lzi de la plaine
Ii lè ammessa al colloquio
AnBeCXHRJPKJ r
Aj s!
AfGc s"
Gb s#
EeId s&
Gb s'
AkKU s(
AfCgEUGcIR s)
Af s+
AiEUGfIWKS s,
Ai s-
AgCWEeGVIbKf s.
Ah s/
AeBUCbFfGiHR s9
AlCd s:
Aj s;
Af s<
Aa s>
Ak s?
Ah s@
AWCfEaGcIYKc sA
ASBiDeEYFWGYHhJX sX
APCaDeEeFbGWHXIVJiKe sXx
Ah ss! Xx x
AkCeEW ss& Xx Xx
AcEU ss& Xx ^
AU ss& Xx x
AR ss( X )
Aa ss( X ,
HU ss( X Xx
APCcHdIb ss( Xx )
Ag ss( Xx .
Ah ss( Xx 9
AeBUChGXHX ss( Xx Xx
AQCdHk ss( x )
AO ss( x ,
AfGbHT ss( x x
ASCd ss) , x
Ai ss) x x
AXJc ss* Xx Xx
Aa ss, 9 .
GV ss, 9 x
AU ss, A .
En ss, X .
Dl ss, X Xx
DO ss, Xx &
AUIf ss, Xx )
ASGR ss, Xx ,
AREeHeJS ss, Xx .
Ai ss, Xx 9
AeDU ss, Xx X
AfBXCVDeFVGcHWJf ss, Xx Xx
ARDjIeJT ss, Xx ^
AYBeGRHTJl ss, Xx x
AWFa ss, Xx x9
AUHk ss, x ,
ARHi ss, x .
AUGf ss, x 9
Gg ss, x A
AdFbHU ss, x Xx
ALHk ss, x ^
AdFWGYIT ss, x x
Gh ss, x x9
FkGT ss, x9 Xx
AWGh ss, x9 x
Ae ss- X X
Ca ss- X ^
AdBO ss- Xx (
BaHbJT ss- Xx Xx
AT ss- Xx x
AQJb ss- x .
AW ss. A .
Ah ss. A x
ATJm ss. Xx (
AY ss. Xx ,
IlJP ss. Xx .
AUFfGk ss. Xx 9
Id ss. Xx X
AbBODcEcFRIWJVKf ss. Xx Xx
AcJeKY ss. Xx ^
AgBgFgGOJiKg ss. Xx x
AV ss/ Xx ^
AX ss/ x Xx
GR ss9 ) .
AfGX ss9 , 9
AUGg ss9 , Xx
GR ss9 , x
AcGQ ss9 . Xx
Ad ss9 . ^
Aq ss9 9 9
Ad ss9 Xx ,
Jd ss9 Xx .
Ac ss9 Xx 9
GlJS ss9 Xx Xx
Gf ss9 Xx ^
Cb ss9 x )
Ab ss9 x ,
Ag ss9 x .
AXGf ss9 x Xx
Ah ss9 x x
Aa ss: 9 Xx
AeJT ss: Xx .
Fd ss: Xx 9
Hi ss: Xx Xx
AQBb ss: Xx ^
AYJg ss: Xx x
He ss; Xx Xx
Fb ss? 9 Xx
AV ss? Xx .
JO ss? Xx Xx
AhFS ss? Xx x
Kh ssA . ,
AO ssA . A
Kl ssA . Xx
ANKe ssA . ^
AWJa ssA Xx ,
Df ssA Xx Xx
Ag ssA x x
CP ssX ( x
AT ssX ) ,
CV ssX ) ^
Am ssX , x
AXEm ssX . ^
AY ssX . x
Ah ssX X (
Ae ssX X -
Ej ssX X X
Ag ssX X ^
Ag ssX Xx ,
Ad ssX Xx .
AQ ssX Xx Xx
EbIY ssX Xx ^
AT ssX Xx x
Eg ssX x Xx
AeCSGa ssX x x
AbEjIc ssXx & Xx
AV ssXx ( X
AhCgGV ssXx ( Xx
Ag ssXx ( x
AY ssXx ( x9
Ai ssXx ) ,
Ai ssXx ) .
AeIj ssXx ) ^
Ch ssXx ) x
ATGe ssXx , 9
AVEf ssXx , X
AeCcGfIg ssXx , Xx
AgCU ssXx , x
ARCf ssXx - X
Ah ssXx - Xx
AW ssXx . (
AhKS ssXx . A
AmESGaIlKW ssXx . Xx
AoEU ssXx . ^
If ssXx . x
Ge ssXx 9 )
AcGj ssXx 9 ,
ASGi ssXx 9 .
Gh ssXx 9 :
AgGU ssXx 9 Xx
Ec ssXx 9 ^
AWCaGd ssXx 9 x
Ca ssXx : Xx
AW ssXx A ,
ATEaHb ssXx X ,
AaDn ssXx X Xx
AdCWIg ssXx X ^
Cg ssXx X x
Ac ssXx Xx &
BSCiGaIfJTKi ssXx Xx (
AcEcGTKb ssXx Xx )
AaBQDQEgGbHRIYJRKj ssXx Xx ,
EaKc ssXx Xx -
AbChIYJUKj ssXx Xx .
AcGhId ssXx Xx 9
ARKa ssXx Xx :
Kj ssXx Xx ;
Ka ssXx Xx <
EiKm ssXx Xx X
AfBODOEhFVHWJdKY ssXx Xx Xx
AcBUDLEaGQHSIdJQKi ssXx Xx ^
ARChDTEmFTIPJiKj ssXx Xx x
AQEl ssXx Xx ·
Ac ssXx x (
Ae ssXx x )
AiCUGYIk ssXx x ,
AgCOGR ssXx x .
Ah ssXx x 9
AfBPFVGUHUIf ssXx x Xx
Af ssXx x ^
AkBjCXGUHeIUKY ssXx x x
AX ssXx x –
Gh ssXx x9 ,
Ad ssXx | Xx
Al ssXx · Xx
He ss^ 9 .
Fb ss^ 9 Xx
AT ss^ X 9
Da ss^ X X
Ad ss^ Xx (
AYDhHe ss^ Xx ,
Ae ss^ Xx -
AUDaHeJd ss^ Xx .
ATFh ss^ Xx 9
Ai ss^ Xx :
Ad ss^ Xx A
Hg ss^ Xx X
AgBcDdFYHWJj ss^ Xx Xx
AhHkJl ss^ Xx ^
AfBUDjFbJg ss^ Xx x
AN ss^ x .
Hk ss^ x ^
AYBf ss^ x x
Am ssx ( Xx
Gb ssx ( x
Gg ssx ) ,
Gg ssx ) .
Cd ssx ) x
AgGW ssx , 9
Ae ssx , X
AjCVGfIR ssx , Xx
AeCRGbIU ssx , x
GS ssx , x9
Ad ssx - Xx
Ge ssx . 9
AU ssx . A
AnKo ssx . Xx
AfIU ssx . ^
AWKm ssx . x
AU ssx 9 )
ATGg ssx 9 ,
AXGc ssx 9 .
FhGX ssx 9 Xx
AhFU ssx 9 x
Gc ssx A .
AR ssx X (
ASHk ssx X ,
GW ssx X .
Bf ssx X X
AVDhHf ssx X Xx
AUHg ssx X ^
ATCd ssx X x
AUDd ssx Xx !
AODc ssx Xx &
ARJa ssx Xx (
AfDcIV ssx Xx )
APDSEcFfGdIbJg ssx Xx ,
ATDlGdJd ssx Xx .
ATFhGg ssx Xx 9
AQDc ssx Xx :
AUFbGW ssx Xx X
AXBgCSDkEXFeGVHjITJf ssx Xx Xx
ATDTEiIfKk ssx Xx ^
AQBkCgDhEjGYIQJj ssx Xx x
AUEh ssx Xx –
Cb ssx x !
AXCc ssx x "
ARCiGT ssx x (
AXIi ssx x )
AVCgFbGeHdIi ssx x ,
AVCi ssx x -
AXBdCdGcIe ssx x .
FfGV ssx x 9
AYCa ssx x :
AV ssx x ?
AS ssx x A
Ik ssx x X
AWBKCMDkEhFSGhHeIcKh ssx x Xx
AVCfEgGQHTIg ssx x ^
AcBkCeDOEeFfGXHXIW ssx x x
Ab ssx x x9
Gd ssx x9 .
Ad ssx x9 x
AV ssx9 ) ^
AhGV ssx9 , x
Ad ssx9 Xx ,
ATGlJd ssx9 Xx Xx
Gd ssx9 x .
Ca ssx9 x x
Ai ss– Xx (
JX ss– Xx Xx
Bh ss– Xx x
AeBgCdDQEWFYGeHeIeJQKM sx
AfGhHU sx9
Al s|
Gb s°
Af s·
Ad s»
Aj s–
Ah s—
AXBhCgDgGRHXIeJRKS u
An uX
ASBfCfDiFTHcIeJWKV uXx
AVBbCfFeHT ux
Aj w!
AfGc w"
Gb w#
EeId w&
Gb w'
AkKU w(
AfCgEUGcIR w)
Af w+
AiEUGfIWKS w,
Ai w-
AgCWEeGVIbKf w.
Ah w/
Ad w00
Ae w10
Ac w11
AYFd w14
Ae w15
AXGc w2
AY w22
AXGe w2e
AW w2nd
AWGd w3
Af w30
AW w4
AR w41
Ad w45
Gd w6
Gf w60
AW w7
Gb w8
AlCd w:
Aj w;
Af w<
Aa w>
Ak w?
Ah w@
AcCcGa wa
EX wacademy
Bc waccountmanager
Ah wacquisition
Ai wadministration
Ab wadministrator
Jd wadu
Ae wafter
Aj wagenzia
Ac wal
Db walterszentrum
Ei walto
AY wam
Cf wanalyst
Ag wand
ATGh wandar
Ad wandes
Ja wanne-lise
Kh wanthony
Ah wappointments
Ba wapprentice
Ki washdown
Ag wask
CiHP wassistant
HR wassistante
Af wassistente
AgGc wat
Aa watelier
Hv wattorney-adviser
Ga wauf
Jc waunty
Bk wausbildung
Bf wauxiliar
Ff wav
Gc wave
Ag wavec
AO wavenue
De waz
Ed wazul
Fk wbackstube
Gf wbahru
Jg wbalwinder
Ba wbanconiera
ASFd wbar
Ae wbe
Ac wbeat
AX wbehind
Bl wbekister
Jm wbeni
Jh wbenincasa
Ab wberaterin
Fj wbetriebshof
Ab wbij
Je wbirte
Hk wbishop's
Df wblue
AUEd wboard
Jf wbob
Jn wbossi
AP wbox
Ja wbram
Aa wbridge
Dj wbrightmarket
Ee wbuild
AQ wbuilding
Ab wbusiness
Ac wby
Gc wbâtiment
HW wbüro
AWGg wc
Ff wcais
Fl wcalle
ARHe wcampus
Gb wcancello
Ak wcapital
Hc wcapo
Jd wcapt
Ib wcare
Aq wcareers
Jd wcarla
Fg wcasa
ARDe wcentre
Hg wcfo
AeIg wchair
Bi wchapista
BRHfIeJb wchef
Gh wchemin
Af wchez
Ht wchurchwardens
Ac wcivic
Ce wclass
Bi wclasser
Ja wcleiton
Hd wclinical
Hd wcllr
Ad wclínica
Ae wco
Em wco-operative
Ab wcoach
Bc wcommis
Ij wcommittee
Hn wcomponente
Ab wcon
Aa wconseil
Df wconservas
Ag wconsultant
AV wcontainer
Ab wcontinua
Be wcoo
Hf wcoordenadora
Ad wcoordinator
De wcorrib
Fd wcorso
Dj wcorvane
Ad wcouncil
Jg wcraig
He wcto
AWIg wculture
Aa wcustoms
Ad wd'un
Ce wdach
Ag wdakar
Ji wdale
Ab wdan
AVCgEeFTGaIbKe wde
AU wdeckhand
AU wdei
Hg wdekan
AVEeGb wdel
Gf wdell'artigianato
AW wdella
Jc wdelphine
AT wdepot
AO wdes
Hc wdesign
AW wdesigner
Ce wdeveloper
AU wdi
Ah wdie
AgBN wdirecteur
Hk wdirection
AfHRIh wdirector
Hl wdirectora
Aj wdirectrice
AUHh wdiretora
Hf wdirettore
ATEh wdo
Hr wdocent
CcIe wdomein
Af wdon
Ah wdona
Ag wdoris
Gg wdos
Hi wdoyenne
AhJd wdr
AaHg wdra
AUEdGc wdu
Af wdña
AcEaGV we
Gb wedificio
Fb wedifício
Dm wedilsirio
Cc wefz
Ef weg
Ae wem
Je wemrys
AeGW wen
Ac wenf
He wenf.ª
Ae weng.º
AUCgIe wengineer
Fk wennetmoos
An wentrevista
Eb westate
Ab wexecutive
Ah wexperience
ASCd wexport
Hh wexternal
Hd wfactor
Eb wfenwold
Ae wfica
Hi wfirmware
AQGe wfloor
Ef wfoods
Ah wfor
Aa wforge
Fa wfoyer
Ab wfr
Ee wfreight
Do wfrigotek
Af wfrom
GX wfront
Bc wfrontend
Ad wfrüh
Ac wfuneral
AU wfür
AS wgate
AWJh wgaz
Je wgerlinde
Ad wgestionnaire
Hf wgestión
Jb wginevra
De wgleeson
Hg wgleichstellungsbeauftragte
Am wgmbh
Hd wgobernanta
Ae wgr
AdHX wgraduate
Ji wgreg
AVHhIe wgroup
Ca wgrowth
AcDU wgrupo
Ar wgruppo
Bf wguía
AYHe wgérant
Gf whall
Ge whallam
Cd whand
Af whas
Ab whave
Ad whead
Hh wheadteacher
Ac whealth
Ad whelderbrink
Jf whernán
Ag wherr
Aj wherrn
AiEV whire
Ag whiring
Db whmp
Hb whod
Kc whoekstra
De whogeschool
Hg whoofdvroedvrouw
Ai whotel
Gj whouse
Af whq
He whr
Ad whr-medewerker
Cc whrs
Bi whuismeester
Id whumaines
Ii whumano
AYIf whumanos
Ed whydrographic
Dd whôtel
Cg wi
Ae wi'd
Ai wi'll
Ag wi'm
Ac wignacio
Ad wihres
AYCg wii
Gc wikeja
CdGc win
Eg winc
Ag windustries
Ai wines
Ag winstead
Hi winstructeur
Ae winterim
Ao winterview
Aa wintérim
Ad winês
Al wis
Ai wist
Ah wit's
Kf wj
Hf wjefa
Jf wjess
AgCW wjob
Jf wjohan
Jb wjonas
Af wjosiane
Fg wjr
He wjudge
Jj wjun-ho
Kc wjune
Hj wkaumātua
Jh wkevin
AUGb wkitchen
Gd wkm
Ag wkontor
Ac wkornblum
Gb wla
Ah wlaboral
Gn wlane
Jg wlapo
Db wlarkspur
Af wlavoro
BYIj wlead
Ig wleader
Ab wlebreton
Aa wlecture
Dp wledgerly
Jn wlenoir
AW wles
Af wlevel
Hb wlid
AS wlocatie
Eh wlogistics
AWGc wlos
Aa wloups
Jf wluciana
Ad wm
AeCX wm/w/d
Je wmag
Aa wmagasin
AI wmaintenance
Hd wmaire
AfBOCfIi wmanager
Jb wmarkus
Jj wmarnie
Ee wmarrable
Di wmarrowstone
Ec wmaré
HdIf wmaster
Jd wmatilde
Ae wmay
Jk wmaëlle
Ah wme
AYJg wmehdi
AUJh wmehmet
Id wmember
Hg wmembro
Aa wmercy
Ab wmevrouw
AUIa wmgr
Hb wmi
Jb wmichelle
AbEW wmiddle
Ad wmin
Ae wmiss
ARHc wmitglied
Am wmme
Jh wmoira
AiJa wmr
Ai wmrcvs
Ah wmrs
Ag wms
Ad wmy
Ae wna
Ae wnachricht
Ae wnantes
If wnational
Jj wnelson
Jf wnena
Cg wnicu
Bd wnight
Id wnights
Ad wno
Jc wnorma
Fg wnostra
Hn wnotaio
Jf wnuria
Cb wnurse
Af wo
Dg wobs
AVEh wof
AQGi woffice
AbCg wofficer
Ch woffset
Ae wone
Ab wonthaal
Ad wop
Aj wopening
Ho wopzichter
Ah worganiser
AU wosei
Je wotávio
Fd wour
Ad wp'tits
Bi wpa
Ee wpagos
Ba wparaveterinair
AS wparish
AbIh wpartner
Jn wpatrick
Ee wpay
Ac wpersonalberatung
Ib wpersonalrats
Ae wpersoneel
Ao wpersonnel
Kc wpetersen
Ac wpetra
Hq wpfarrer
Fm wpfarrhaus
Ag wpfarrsekretärin
Bb wphysiotherapist
AMGj wpiano
Ke wpichlbauer
Gf wpier
AVGd wpiso
Im wplanning
Gf wplanta
Ha wploegbaas
Ae wplus
Ag wpm
Ae wportier
An wposition
Ai wpost
Bd wpostdoctoral
Ad wpractitioner
Aa wprats
Hj wprecentor
Fg wpresbytery
Hh wpresidente
Ac wpresso
Hh wprincipal
Ac wpriyanka
AN wproduct
AU wproduction
Bb wprofesional
Aa wprofesseur
AkHO wprofessor
Hg wprokuristin
Hl wprovedor
Bc wpréposé
AUHk wpublisher
APFb wquai
AO wquality
Aa wque
Jb wravi
Gg wrd
AG wreception
Af wrecruit
Aj wrecruiter
AhIc wrecrutement
Hl wrector
Ae wref
Hm wregistrar
Jc wremedios
Jg wrenzo
Ih wrepresentative
Am wresourcing
Hf wresponsable
Ab wrestrepo
Ki wretd
Kf wrevd
Ia wrh
Ad wrn
AVGf wroad
Aj wrole
AWGl wroom
Jg wrosa
AU wroute
ATFg wrua
AW wrue
Jr wréjean
Ge ws/n
Ei wsa
Bd wsachbearbeitung
ASFg wsala
ATGd wsalle
Aa wsalut
Ji wsamira
Ed wsan
Jf wsandrine
Bi wsaturday
Gc wschool
Ag wschulleitung
AQ wscience
Cd wscientist
Df wscoil
Jm wscott
Ap wsearch
Ik wsec
AX wsecondo
Hl wsecretaria
Hj wsecretario
Ae wsecretary
Ac wsegreteria
Gc wsegundo
Ah wselection
Hg wsenco
Ae wsenhor
AeBaCYKe wsenior
Jg wsepp
EW wservices
AU wshed
AU wshift
AX wshop
Ag wsie
Jc wsietse
Ad wsig
Aa wsigue
Ar wsister
AT wsite
Hi wsocia
AR wsocial
Ja wsolange
Ab wsophie
Ag wsoy
Ag wspot
AeJU wsr
Af wsra
AbDg wst
AT wstabilimento
Ai wstack
Ah wstaff
Ak wstaffing
AV wstage
AT wstation
Ag wstatt
Ji wsteindl
Ak wstelle
Ah wstill
Gi wstock
Ed wstorage
Gi wstore
AVGi wstreet
Aj wstudent
AgDY wstudio
Ib wsuccess
De wsunrise
Ie wsuperintendent
Hf wsuperintendente
Ce wsupervisor
Ih wsviluppo
Jh wsylvie
AdHdIX wtalent
Ae wtalento
Fj wtalstation
Jf wtamsin
Kd wtan
Ah wteam
Hn wteamcoach
Aj wtecnico
Ab wtel
Ab wtepeyac
Jb wteresa
Df wtessellate
AbDdFdGaJf wthe
Cj wtime
Hg wtitolare
Jd wtobias
Gi wtower
Bg wtrainee
Hb wtreasurer
Hm wtrustee
Jl wtuca
Hk wuitvoerder
Dp wumbrell
Ff wunit
ARFj wupstairs
CU wuti
Je wuwe
Al wvacancy
Ea wvalves
AXDjKc wvan
AWGe wverdieping
Jo wverlinden
Fh wvia
Jn wvinciane
ATHh wvocal
Ad wvom
ATHk wvorsitz
Ig wvorsitzender
El wwater
Ac wwei
Jg wwei-ling
Ec wweidegoud
Jr wwendlandt
AYJc wwendy
AR wwerkplaats
Ad wwhitcombe
Ag wwill
Hm wwinemaker
Jf wwiremu
Kc wwit
Ak wwith
Ah wwoche
Aa wx
AbGY wy
Ja wyann
Ff wyard
AR wyear
Ah wzijlstra
AX wzona
Dc wzuivelfabriek
Al w|
Gb w°
Af w·
Ad w»
Ag wè
Af wé
ASGk wétage
Aj w–
Ah w—`,
};
