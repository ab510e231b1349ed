// Written by `npm run train` from the mails in tests/fixtures/mails; not by hand.
export const named = {
  most: 5.0021,
  follows:
    '272 227 -617 51 -549 34 -674 97 -546 18 -499 -100 -149 425 -128 -170 -35 -292 24 -226 -255 -120 -8 -21 444 -277 -224 -63 -311 0 -223 -251 -138 -212 -1 -246 -269 449 -133 -156 -97 -228 -118 -187 -128 -66 -294 -244 398 -212 -33 -116 -291 -183 -206 -331 0 -181 -116 -202 -219 299 -76 -155 -197 -136 -131 -24 -297 77 -318 -198 391 -109 -277 -249 -221 -111 -15 -196 -87 -175 -86 -313 -123 386 75 -184 -84 -13 -207 -169 -246 -80 -291 -125 405 -1 -204 -114 -40 -263 -139 -136 -120 -263 -164 -256 -355 487 -29 -94 -281 -90 -179 -85 -302 5 -267 -222 399',
  weights: `\
AgBMCbEcGYIfJXKb $b
Ie $b)
AfEbGYIT $b.
AUEdGe $b9
AWGd $bX
AVDcEcGVIeKd $bXx
ARCYEcIg $bx
Aj $h
AVEeGe $hXx
AcBaCeEYITKc $s
Ac $s)
APEg $s.
AP $sA
AXCfEbGgHSIUKe $sXx
AaBdHe $sx
Ak 3!
AfCYGdIa 3"
Gb 3#
AdCaEeId 3&
AYGd 3'
Ah 3'll
Aj 3're
Ae 3'un
Aj 3've
AkCYEXGY 3(
AfCfESGaIQKW 3)
AgIa 3+
AjCXEUGfIWKR 3,
AiCbEW 3-
Jj 3-ho
AhCWEfGVIdKf 3.
Ac 3.30
AhCa 3/
Bo 3/in
Af 300
Ah 3025
Ah 3026
Af 3027
CcGY 31
Ag 310
Aa 311
AY 3114
Ac 313
AXFc 314
Af 315
AYGd 32
AY 321
AW 3210
Ge 32e
AYGd 33
Af 330
Gh 3388
AY 34
AdGW 3400
AR 341
Ab 3417
Ad 345
AYCeGb 36
Ga 360
AVGb 37
Ga 38
GX 388
Gg 3900
AlCc 3:
Ak 3;
Ag 3<
Ad 3>
Al 3?
Ai 3@
Aa 3]
AdCdGa 3a
AWDa 3aad
ASFjGa 3aal
AYEiFh 3aan
Hi 3aar
AS 3aas
Fh 3aat
Ac 3ab
AR 3aca
Ag 3ace
AUHb 3ach
Dk 3ack
ASHf 3aco
AWFjHd 3ada
AUKQ 3ade
AYBeHd 3ado
Ac 3ady
Jg 3ael
Cb 3afc
Ab 3aff
ARDj 3aft
Fl 3afé
BiCaEjGd 3age
AY 3agh
Af 3ahl
AW 3ai
ASJd 3aig
JdKV 3ain
Hg 3aio
AVId 3air
APEh 3ais
Ai 3ait
Ka 3ake
Ab 3al
ASFf 3ala
ASJe 3ald
CgEUGjIhKU 3ale
Ai 3alk
AXFeGc 3all
Jg 3alo
Ah 3als
Ec 3ama
Ab 3ame
AO 3ami
Ag 3amo
Aa 3ams
AaCV 3ana
Ad 3anc
AcCfDfEiGSIYJSKU 3and
ASDgJU 3ane
EXFcJT 3ang
ATJl 3ani
AUEWJf 3ano
BbCeEOHkKT 3ant
AVHdJe 3apo
AOJk 3apt
Je 3ara
ARJj 3arc
ATDSGfIY 3ard
CbEOHn 3are
DkGb 3ark
AXGd 3arm
AOKf 3aro
Dc 3art
AdGaHT 3ary
Ec 3aré
CeGV 3ass
AY 3ast
Bp 3asv
AhGe 3at
AYHb 3ata
AWBeDXGaHiJNKU 3ate
AT 3ato
Ik 3ats
FbGU 3att
ATJe 3aud
AV 3aul
Fk 3aus
Ff 3av
ATGf 3ave
Jf 3avi
Ag 3ays
Dd 3az
ASFiGe 3aße
AQ 3aça
Ka 3bal
Fe 3bar
Ae 3be
Ai 3bei
AhJa 3ben
BVHc 3ber
Am 3bij
AY 3bio
AXHe 3ble
Jg 3bob
AVHf 3bro
Aa 3by
AWGf 3c
AYBaHo 3cal
HcKU 3car
Ki 3cci
Hi 3ceo
Cg 3cer
AgIf 3ces
Hi 3cfo
BiCUJT 3che
KW 3chi
Hi 3cia
AP 3cie
APHk 3cio
Ab 3cnl
Ae 3co
Af 3com
Ab 3con
AWBd 3coo
AV 3cos
Hc 3cso
AUHjIe 3cto
AYBk 3cus
Ah 3cvs
Ie 3d
AO 3d's
Ae 3d.ª
AbEaGb 3da
Ad 3dad
Hc 3daf
Ab 3dag
Ag 3dam
Gg 3dar
AU 3das
Ao 3day
AVCfEeFUGbIdKf 3de
AXGc 3dei
ATCUEfGbIc 3del
AfDQFaIe 3den
AQBgDYFRHkIl 3der
ATCiDR 3des
AUCaEcGa 3di
AR 3din
DVGa 3dio
AOCd 3dit
ENGg 3dle
AUEgGc 3do
AT 3doc
JY 3don
ASBiHk 3dor
EgGb 3dos
AhJb 3dr
AV 3dri
AUEdGd 3du
Aa 3dus
Ad 3dña
AfEbGW 3e
Ac 3e's
AbIg 3ead
AUDhHgIl 3eam
AVJe 3ean
Ae 3eat
AT 3eau
KX 3eca
AT 3ech
ASGb 3ede
Ab 3eel
GfJf 3een
CgIf 3eer
Gd 3eet
He 3efa
BUHi 3efe
Cb 3efz
Eg 3eg
AT 3ega
Ic 3ege
AQ 3ego
Ah 3eid
Af 3eil
EjGR 3ein
Aj 3eis
AaCi 3eit
Gj 3eja
Jh 3eke
ATJlKh 3ela
AWFcGd 3eld
Af 3elf
Dg 3ell
Aa 3elo
AWCa 3els
Ae 3em
Jf 3emu
AfGW 3en
JcKb 3ena
Be 3end
Ae 3enf
ATHfKg 3eng
Jb 3eni
AbHaJS 3ens
AaBeCbDXEMHdIg 3ent
Ac 3enz
Jf 3epi
Jg 3epp
AUBl 3era
Ef 3ere
Dc 3erk
Dm 3ern
ASBp 3ero
Ag 3err
AeBSCUFcHQKj 3ers
JfKc 3ert
AQEdFlHa 3ery
Ag 3esk
Ah 3eso
Ha 3esp
If 3ess
AiIi 3est
Bk 3eta
Ki 3etd
Ja 3ete
AWJa 3eth
Ja 3eto
Kc 3ett
AT 3ety
Jc 3eun
ASBoHkJP 3eur
ASJg 3eve
AQ 3eze
Je 3fan
AY 3fee
AU 3ffi
AY 3für
Ae 3g.º
Fj 3gar
AVJh 3gaz
AfER 3gem
GTKR 3gen
AUBfCbEWGUHdIgJX 3ger
AX 3ges
ASBcGU 3ght
AVCe 3gia
ATCe 3gie
AS 3gin
AV 3gio
AV 3gli
Ab 3gna
AU 3gos
Ad 3gr
Hg 3gte
AV 3gue
AY 3gée
Ac 3h
Af 3h/f
AQ 3ham
Kh 3han
Ah 3hat
AYJh 3hdi
AXCYHgIcJc 3hef
Ai 3hen
GXHdJU 3her
Af 3hes
AY 3het
Ae 3hez
AN 3hia
Eb 3hic
AW 3hid
Jf 3hin
Dc 3hmp
Al 3hne
Ab 3ho
Dq 3hof
ASGe 3hop
Af 3hq
Hf 3hr
Ae 3hre
Ae 3hrt
Gf 3hru
AX 3hts
Ad 3hub
Ch 3i
Ag 3i'd
Ai 3i'm
AYEVGhIg 3ial
Jd 3iam
ARCiJW 3ian
Bg 3iar
CYKc 3ias
Ak 3iat
AXCaDiIgJV 3ica
ARBhCaFSGdHgJR 3ice
Ag 3ich
AR 3ici
Ih 3ick
EfHY 3ico
AUEeIl 3ics
Jj 3ida
Ee 3ide
ANHh 3ied
AWDa 3iek
AXBeJg 3ien
ATBn 3ier
Ef 3ies
Jg 3iet
Af 3iew
AS 3iff
ASBc 3ift
Hf 3ign
Jd 3igo
Cg 3ii
Dj 3ijf
Fi 3ijk
Cd 3ijn
Jj 3ike
AY 3il
Ad 3ila
AYBeCeDV 3ile
AdJd 3ill
Ag 3ime
CcEWGc 3in
AWFhJdKT 3ina
Ec 3inc
IdJg 3ind
DU 3ine
AfBWDQEQHgIgJSKY 3ing
AT 3ini
Aa 3ink
Aa 3inn
ATERFaGe 3ino
Ac 3ins
AbDVFgGYHcIhJPKO 3ion
ARBdHg 3ior
Ih 3ios
AU 3ipl
ARBd 3ira
DcHVKT 3ire
ARBg 3iro
Fh 3irs
Am 3is
AXDd 3ise
AVBg 3ish
EY 3isk
Ge 3iso
AXBlCfGYHfIaKU 3ist
EY 3ita
AQGj 3ite
AfJd 3ith
KV 3ito
Ag 3its
Kf 3itt
CbHf 3ity
AYHh 3itz
AMCgIe 3ité
AR 3iva
Ec 3ive
AWCe 3ivo
AYEi 3izi
Jd 3ián
AdCeHgIc 3ión
Ke 3j
AWJhKh 3jan
Ab 3jie
AY 3jke
AeCR 3job
Fg 3jr
AOJd 3jun
Hg 3kan
Ac 3ked
Ah 3ken
APBlCf 3ker
ATDl 3ket
Gd 3km
Jf 3kus
AaGb 3la
DbJj 3lan
AU 3lar
Ee 3lba
Gh 3ldi
Ab 3le
AJDg 3lec
Ae 3led
Ai 3lei
Kb 3lem
GUKe 3len
AP 3ler
AUCcEbJS 3les
GeKf 3ley
AXDhJh 3lia
ALHl 3lid
Ja 3lie
AYBaCa 3lin
Jg 3lio
AY 3lip
AWKb 3lis
Af 3lke
AWGjJh 3lla
AXBREdGcHOIR 3lle
Kg 3lli
Ki 3llo
Hc 3llr
Jj 3lly
Jj 3lma
AVDjFk 3lon
Ec 3los
KW 3lta
AR 3lte
AeId 3lth
Eg 3lto
Al 3lty
APDc 3lub
Jc 3luc
Df 3lue
Ab 3lum
Ea 3lus
Ae 3lut
Ae 3luz
AU 3lvd
AY 3lón
Ab 3m
Jg 3mag
AQEYHf 3man
AV 3mar
Gg 3mas
Ad 3may
Eh 3mbh
Hd 3mcf
Hb 3md
Ah 3me
AXJi 3mei
Aj 3men
AQCdFjJS 3mer
ATJd 3met
Be 3mfa
ATIh 3mgr
AX 3mic
Cm 3mie
Ab 3min
Jh 3mir
Bc 3mis
Ac 3mit
An 3mme
Ji 3mmy
Am 3mon
AmKb 3mos
Ah 3mr
AhJa 3mrs
Ag 3ms
Ac 3my
Jc 3más
ANDm 3n's
Ad 3n't
Ae 3na
ATBcHdIc 3nal
AiKW 3nan
BWCcIc 3nce
AUDjHf 3nco
AlCS 3ncy
Jn 3nda
CjKV 3nde
AY 3ndi
Ji 3ndl
Ga 3ndo
AUCg 3nds
AWJi 3ndt
Jf 3ndy
ARCb 3nea
AWBd 3nee
EdGV 3nen
AQBaCcEQHiIfJS 3ner
GVIe 3nes
Al 3ney
Ad 3ngs
Ad 3nia
Jc 3nie
AXJg 3nil
Jj 3nio
Fg 3nit
Jh 3nja
Kc 3nko
Aj 3nkt
JeKf 3nna
ARJi 3nne
Jb 3nno
ATJf 3nny
Ac 3no
Kg 3non
AQ 3nor
Ic 3nos
Aj 3not
AU 3nso
ClDb 3nst
ARBcHpKW 3nta
AYBkCfFXGfHiIXKU 3nte
AaBaKU 3nti
AdEYGgIf 3nto
Ad 3nts
AUJk 3nty
Am 3nze
Je 3nzo
Jf 3nán
Ad 3nês
Af 3o
Bn 3o/a
AVGg 3oad
Kc 3oar
AY 3oas
Aj 3och
Gf 3ock
AWEf 3ods
AaES 3oep
AWCaEhIc 3of
AYHg 3ofd
AQDo 3oft
Gc 3og
ARHk 3oga
AR 3oge
AM 3ogo
AW 3ogt
Ce 3ogy
Jd 3oir
AXEU 3ola
Ea 3old
AdDbKU 3ole
Af 3olk
Ab 3oll
JU 3olo
Ai 3olt
AYDVEf 3ome
APHj 3omo
AbGc 3on
AcJUKi 3ona
ASGf 3ond
AVCaDfJc 3one
AUDYFg 3ong
AQJj 3oni
AU 3onk
GW 3ons
AR 3ont
Ke 3ony
AQBd 3oog
Aa 3ook
ARDiFfGfIW 3oom
AUGe 3oor
ASFk 3oos
Ad 3op
Ie 3ops
BcHgJT 3ora
AaEaGWKW 3ord
AWCSHfIS 3ore
AWCa 3ori
Aa 3ork
AU 3orm
Jg 3orn
Aj 3ors
Cc 3ort
Cj 3ory
AS 3osa
AfDe 3ose
Gf 3oss
AfCTGl 3ost
Bf 3osé
Gd 3ote
Aa 3oto
Ji 3ott
HfIb 3oup
AfCSDQFbIe 3our
Bf 3ous
Aa 3out
ALBjHh 3ouw
Gk 3ove
Kg 3owe
Ac 3own
JX 3ozi
Ke 3p
Ad 3p&o
Hj 3p's
Bj 3pa
HhIe 3pal
Jb 3pat
ASEa 3pay
Jf 3pel
Ad 3pen
AYCeEg 3per
Ie 3phy
Ad 3ple
Af 3pm
Jc 3ppa
Jj 3ppe
AiDUIc 3ppo
Aa 3pr
Hd 3pus
Aa 3pé
ATDfGXIb 3que
Am 3qui
AP 3r's
Ai 3r.ª
Bi 3r/a
AeDQIcKR 3ral
Jf 3ram
Ac 3ran
Hd 3rar
Hh 3rat
Ad 3rau
AP 3ray
Ag 3rby
EQIa 3rch
Jf 3rco
Ab 3rcy
ATGh 3rd
Ee 3rda
Ag 3rdi
Ac 3rdt
Ka 3rdy
Ck 3rea
Ak 3ree
Jj 3reg
DlGS 3rei
AP 3rel
Ae 3ren
Ae 3req
AQBiHi 3rer
CeEdJW 3res
Ai 3rew
AfKY 3rey
Id 3rh
AUCfFjGXJdKY 3ria
Df 3rib
Ah 3rid
AUDjFf 3rie
Ae 3rif
Di 3rij
Jd 3rik
Aj 3rim
AOBkHgIfJP 3rin
AUDgFj 3rio
HbJl 3ris
Jf 3rit
Ja 3riz
Dc 3rke
AV 3rks
Ga 3rkt
Jg 3rla
AY 3rle
ET 3rly
Hj 3rmã
Af 3rn
Ah 3rni
AR 3rno
AXJd 3rob
Dd 3roe
Aa 3rof
AP 3rol
Fa 3rom
AT 3ron
AQJW 3ros
Gi 3row
ASGc 3rra
AQFg 3rre
Ak 3rrn
ASGa 3rry
Fe 3rsa
BXCfIa 3rse
AN 3rst
Ad 3rth
Ga 3rto
APDa 3rts
Fh 3rua
AW 3rue
Df 3rum
ARJj 3rys
AN 3rza
Ag 3rés
DfFf 3ría
Dh 3río
Ad 3rüh
Gf 3s/n
Ei 3sa
Aa 3sal
Eg 3san
AWBfHgKk 3sch
Ab 3se
Ik 3sec
Ag 3sed
AVJm 3sef
AVGi 3sel
Kk 3sen
ASCj 3ser
Cj 3set
Je 3sha
IY 3sic
Jb 3sie
Af 3sig
Je 3sin
AP 3sio
Jl 3ske
Kj 3ski
Kd 3sma
Ad 3smo
AVKa 3son
AMBaCdHXIf 3sor
AU 3sos
Af 3soy
AeJU 3sr
Ag 3sra
AbFf 3ssa
ATCiFhGa 3sse
AXJg 3ssi
AbDgGa 3st
Bj 3sta
AS 3sti
Ag 3sto
Aa 3stá
AS 3sul
Eb 3sur
Af 3são
ALCa 3sée
Al 3t's
Dm 3tad
An 3tag
ChEdGXJR 3tal
AaKd 3tan
AVCf 3tas
Ag 3ted
Ie 3tee
AVDn 3tek
AfDl 3tel
AjEc 3ten
ATBgCjDSFVHmJV 3ter
AjBYDfKi 3tes
Bf 3tfa
Jk 3tha
AbDfFd 3the
Kf 3thy
Ck 3tie
AQBeHjJV 3tin
Ag 3tis
Aa 3tit
Df 3tle
GhJk 3ton
Gd 3top
AUBiCjDXESGRHiIiKS 3tor
AfFiKe 3tra
ATBaCdGaHlIQ 3tre
DWGd 3tro
Jf 3tse
AV 3tta
Jh 3tte
APKc 3tti
DY 3tto
He 3tua
Dj 3tut
Ad 3two
Jf 3uan
Gj 3uay
AXDkFa 3ube
Ji 3uca
AS 3uct
AUFi 3ude
Ji 3uel
Kb 3uer
Kf 3ugh
Am 3uhr
AXJl 3uim
Fh 3uis
Cb 3uit
Ja 3uki
AUFh 3ula
Je 3ule
AVBf 3ulp
ChGY 3und
DeKc 3une
AgBdCcHlIhKW 3ung
Jh 3uno
AfCa 3unt
Ad 3upe
DY 3upo
Ah 3ups
EX 3ura
Ah 3ure
AaEg 3urs
AdGV 3urt
AWBmEX 3use
Ae 3uss
Ae 3ust
CS 3uti
Hf 3uty
Do 3uur
AYJf 3uwe
Bf 3uía
AUEe 3val
AWDfEXJhKe 3van
Dh 3vas
Ah 3vec
AYGe 3ven
AbCh 3ver
JfKY 3ves
APFh 3via
Ji 3vie
Cb 3vil
Jd 3vin
Jj 3vio
Ac 3vom
AU 3von
Ac 3vor
Af 3vos
Hc 3vp
Ag 3w/d
Ae 3wan
Dh 3way
ATFk 3weg
AiJY 3wei
AUGi 3wen
Jc 3wim
Kc 3wit
Cb 3wth
Af 3x
AcGY 3y
Aa 3yac
ARIe 3yer
AS 3yon
Af 3yor
Ad 3you
AWCf 3yst
Ad 3zen
Jh 3zia
Jk 3zio
Ge 3zul
Am 3|
AiCa 3·
Ae 3»
Gc 3à
Aj 3äch
Af 3ção
Ah 3è
AOJh 3ène
AOBg 3ère
Jh 3ève
Ae 3é
AXGb 3ôté
DjHX 3üro
AjEX 3–
Aj 3—
Ad 3•
Ak 4!
AfCYGdIa 4"
Gb 4#
AdCaEeId 4&
AYGd 4'
Ak 4'est
AkCYEXGY 4(
AfCfESGaIQKW 4)
AgIa 4+
AjCXEUGfIWKR 4,
AiCbEW 4-
AW 4-end
AhCWEfGVIdKf 4.
Jj 4.ssa
AhCa 4/
Ag 4/w/d
Af 400
CcGY 41
Ag 410
Aa 411
Ac 413
AXFc 414
Af 415
AYGd 42
Ah 42025
Ah 42026
Af 42027
AY 421
Ge 42e
AYGd 43
Af 430
AY 44
AR 441
Ad 445
AYCeGb 46
Ga 460
AVGb 47
Ga 48
Aa 48204
GX 488
AlCc 4:
Ak 4;
Ag 4<
Ad 4>
Al 4?
Ai 4@
Aa 4]
AdCdGa 4a
Ac 4ab
Ag 4aben
Hf 4aber
ARHb 4able
AN 4acht
Ah 4acio
AaIf 4ader
Jh 4adia
ATBj 4ador
AaEe 4ados
Cb 4afc
Ga 4afen
AbBXHiIg 4ager
Hg 4agte
Gf 4ahru
AW 4ai
AXBhEm 4aire
Fh 4airs
Ag 4akar
AOBgHm 4aker
Ab 4al
Ee 4alba
Gi 4aldi
Af 4ales
Dk 4alia
AUJh 4alie
AU 4alla
ASFj 4alle
Af 4ally
Ga 4alta
AeId 4alth
AQEg 4alto
Ab 4alut
ALFj 4amer
AQEaHe 4ance
AW 4anch
Ah 4and
Jb 4anda
Jj 4andt
Ca 4anel
AW 4ange
ASKl 4anna
Jh 4anny
AVIe 4anos
ATBc 4ante
AS 4anza
Jc 4aola
If 4aphy
EKIa 4arch
Jh 4arco
Ka 4ardy
ATCdDVHeJd 4aria
AW 4arim
Hf 4ario
DSHe 4aris
Gb 4arkt
AcEW 4arly
Ak 4arma
Ad 4arte
Ad 4arth
Ah 4aría
Ag 4ask
AVFmGc 4asse
Kf 4assi
AhGe 4at
ASEg 4ater
Ka 4athy
AT 4atie
Cm 4ator
Kc 4auer
Fe 4aula
AT 4ault
Ff 4av
AXGf 4ave
Ah 4avec
Dj 4aven
Dd 4az
Ge 4azul
Ag 4ação
Hf 4baas
Af 4bach
AX 4baja
Da 4bank
ATFe 4bar
Ae 4be
Ae 4beat
Ad 4belo
Jn 4beni
Ac 4bers
AWJf 4bert
Jf 4bias
Ec 4bles
Df 4blue
AU 4blvd
Jg 4bob
Ae 4both
Ga 4bout
Fh 4bouw
AT 4box
Af 4bung
Aa 4by
DjHX 4büro
AWGf 4c
Fl 4café
AYFf 4cais
AT 4cano
Hd 4capo
CiIb 4care
AQFf 4casa
Ab 4ccnl
Hj 4cent
Ai 4ceso
AOIe 4cess
Hi 4cfo
AXCYHgIcJc 4chef
AUBkCiHiKY 4cher
Ae 4chez
AW 4chid
Cb 4chos
AY 4cial
Ch 4cian
CXEf 4cias
ANBn 4cien
AMFg 4cina
Af 4cing
Aj 4cios
Ig 4ción
Jc 4clan
Hc 4cllr
APDc 4club
Ae 4co
Dg 4coil
Jh 4colm
AU 4colo
Ac 4con
AWBd 4coo
Jn 4cott
AV 4cour
Hc 4cso
Ah 4ctie
He 4cto
AWHlIh 4ctor
AXGb 4côté
Ie 4d
Ab 4d'un
Ae 4d.ª
AbEaGb 4da
Hi 4daco
Ag 4dade
Hc 4daf
Ac 4dan
AU 4dant
Ac 4data
Ag 4days
Aa 4ddle
AVCfEeFUGbIdKf 4de
Hc 4dean
ALFm 4dega
AXGc 4dei
AWEfGb 4del
ASHh 4dens
HlIe 4dent
Ab 4der
ANEb 4des
Ag 4desk
AUCaEcGa 4di
Dg 4dian
Aj 4die
AUJd 4dier
ANBe 4dige
ASFn 4dijk
Aj 4dine
AXCa 4ding
AU 4dipl
Jn 4dith
AU 4dley
AUEgGc 4do
Ae 4don
Gb 4door
AMBgDdHg 4dora
Ge 4dos
Kc 4dous
AhJb 4dr
Ai 4dr.ª
AaHg 4dra
AUEdGd 4du
AS 4duct
Ad 4dus
Ad 4dña
AfEbGW 4e
Jg 4e'll
ARCh 4echt
AgEV 4eers
Je 4efan
Ha 4effe
Jb 4effi
Cb 4efz
Eg 4eg
AYJh 4ehdi
AOJc 4eike
Ac 4ein
Ad 4eine
AVBh 4eira
ASBi 4eiro
Hh 4ekan
Aa 4eken
Dg 4elec
AWJg 4ella
BWGd 4elle
AU 4elli
Jd 4elly
AYJi 4elma
Ae 4em
AX 4emic
Gh 4emin
AfGW 4en
Cb 4en's
Jd 4enal
CcIe 4ence
Hi 4enco
Aj 4enda
AXBbHk 4ende
Jb 4endy
Bb 4ener
Ae 4enf
Hh 4eng
Kc 4enko
AT 4enne
ClDe 4enst
ATHf 4enta
AaBdHi 4ente
Be 4enti
EVIc 4ento
Ah 4ents
Ji 4enzo
AP 4epot
Ji 4eppe
AY 4er's
In 4eral
Aa 4erby
Aa 4ercy
ARDb 4erde
Ah 4ered
Dn 4erei
Di 4eria
Dp 4erie
Di 4erij
Ah 4erim
BfHjIh 4erin
Dc 4erke
AV 4erle
Dk 4erly
AREi 4erra
Ak 4errn
Jh 4erry
AT 4erza
ASDkFj 4ería
Dd 4eson
Cf 4esse
Aa 4está
Hg 4etor
Jg 4etse
AV 4etta
AP 4etto
Bd 4euse
Ak 4evel
Jk 4evin
Aa 4eyac
Aj 4eção
Je 4fael
Ge 4farm
Af 4fery
AY 4ffee
Ak 4ffer
AUGi 4fice
Ad 4fier
Ah 4fing
Ah 4for
GT 4ford
Ag 4fore
AU 4form
Ai 4frau
AP 4fred
Af 4from
Dl 4frío
Ad 4früh
Cg 4fset
AW 4für
Ab 4gabe
ATHk 4gado
Jg 4gail
AaFj 4gang
ATGh 4gate
AVJh 4gaz
AVBiKh 4gent
Eh 4gers
ARBg 4gger
Il 4gica
Ee 4gics
KY 4gill
AWFi 4ging
Ab 4ginn
AU 4gner
Ec 4goud
JX 4gozi
Ad 4gr
Jj 4greg
Ab 4gute
Bf 4guía
Ac 4h
Af 4h/f
Aj 4haal
Dk 4haft
Id 4hair
Ah 4half
AQFaGh 4hall
Cj 4hand
Ai 4has
AUFkGe 4haus
Ae 4have
AfBbCSHY 4head
Hk 4hefe
Ae 4here
Ag 4herr
AY 4het
BT 4hief
AV 4hind
Aj 4hing
AgEY 4hire
ATJh 4hmet
Dc 4hmp
Ab 4ho
Ka 4holm
EfFa 4home
AY 4hon
Kh 4hony
Ea 4hore
Ac 4host
Af 4hq
Hf 4hr
Ac 4hres
Aa 4hten
ANHj 4hter
Fl 4huis
AVBf 4hulp
Ch 4i
Ag 4i'd
Ak 4i'll
Ai 4i'm
Bd 4iair
ARGa 4iale
Ah 4iamo
AUJi 4iana
ATGf 4iano
ATBh 4iate
Bi 4ical
Hi 4icar
Cg 4icer
Aa 4ices
Af 4icht
ASGk 4icio
Bm 4icus
Ad 4idad
APBk 4ider
ARFb 4ield
Bj 4iera
ASBm 4iere
Ad 4ieri
AYDk 4iers
ASBcGY 4ight
Ae 4igue
Aa 4ihre
Cg 4ii
AY 4ijke
AY 4il
Jd 4ilde
Ah 4illa
Af 4imer
CcEWGc 4in
Eh 4inal
Ec 4inc
Jj 4indl
ARCb 4inea
Bf 4inee
AT 4iner
Ig 4ines
Bg 4ings
Ad 4inês
Ae 4ione
AYHhIe 4ipal
Jd 4ippa
AQCfIaJf 4ique
Gc 4iras
Ck 4ires
Dl 4irio
Hj 4irmã
Hc 4irst
Jg 4irte
Am 4is
BhHm 4isch
AVCg 4isor
Aj 4ist
AOBm 4ista
ARBm 4iste
Aj 4it's
Df 4ital
HhIf 4iter
ATCa 4ites
Ci 4itor
Ag 4itte
Dl 4itut
Ja 4ivan
Ac 4iver
Ab 4ivic
Je 4ivo
AUCb 4ière
Ke 4j
Jn 4jean
AW 4ject
He 4jefa
Jh 4jess
Ab 4jie
AhCU 4job
Fg 4jr
ARJj 4jule
Kb 4june
ARFb 4kaal
Jd 4karl
AR 4kend
Gd 4km
AaGb 4la
ATFm 4laan
AN 4laar
Jb 4lain
Ad 4lanc
AeEeGU 4land
ASGe 4lane
Ji 4lapo
Hg 4lare
Ch 4lass
Gc 4latz
Ea 4lda
Ab 4le
ATBVCeHeIi 4lead
Ic 4lege
Ad 4lena
CjHgIX 4lent
AU 4lers
Bg 4liar
Hd 4lied
AODaEbHa 4lier
Ja 4lies
Bc 4lift
DgJV 4line
Jh 4ling
APFq 4lion
Jo 4lise
Cd 4lity
Gd 4llam
Kb 4llem
Bh 4ller
Kc 4lles
Aj 4llet
Bf 4llin
Kc 4loar
Ai 4lock
Jh 4loes
AL 4logo
Ce 4logy
AQJd 4lola
ASBe 4loog
AU 4loom
APGe 4loor
AVGb 4los
Aa 4lsen
AXJh 4lson
ASGa 4lten
Jd 4lter
Ae 4luz
Eb 4lves
ASJe 4lvia
Ji 4lvie
AWCf 4lyst
AU 4lère
Ab 4m
Jg 4mag
Fc 4main
Ad 4mais
Ig 4mano
Jj 4marc
Ec 4maré
He 4mate
Ae 4may
Hg 4mbro
Dd 4mbus
Hd 4mcf
Hb 4md
Ah 4me
Ef 4meer
Ab 4meet
CdId 4mein
Jd 4mel
Ac 4mens
AgCdERIj 4ment
Do 4mere
Be 4mfa
ATIh 4mgr
Ae 4mijn
Ab 4min
Jh 4mira
Jd 4miro
Am 4mme
Ac 4mmer
Bd 4mmis
Jd 4mone
Fk 4moos
Dd 4more
He 4mpus
Ah 4mr
AhJa 4mrs
Jd 4mrys
Ag 4ms
Jf 4msin
Ac 4my
Jj 4n-ho
Ae 4na
AR 4nage
Jb 4nagh
Bc 4nair
AdEU 4nale
Kc 4nand
Hg 4nant
Jb 4nchi
Ah 4ncia
Aa 4ncil
Gg 4ndar
Di 4ndel
Ab 4nden
IcJa 4nder
Jc 4ndra
Cg 4neer
Jc 4neke
Jh 4nena
Ae 4nent
Ah 4ners
He 4nf.ª
Ae 4ng.º
Id 4ngen
AW 4nger
Ac 4nhor
AfJT 4nica
Bi 4nico
Cb 4nicu
AR 4nine
AhCVFWGgIc 4ning
APBdCkHgKc 4nior
AYBc 4nist
AfBg 4nity
Eg 4nlus
Kf 4nner
Jd 4nnes
ATJl 4nnie
Ac 4no
Jo 4noir
Af 4now
Ck 4ntal
AW 4ntel
Ci 4nter
Hk 4ntor
AWDdGc 4ntre
Am 4ntro
Ae 4ntry
AW 4nuit
AU 4nção
Af 4o
AR 4oach
ATEe 4oard
AO 4ocal
Ai 4oche
Hj 4ocia
Jb 4oerd
AWCaEhIc 4of
Gc 4og
Cg 4ogia
CeIi 4ogie
Bc 4ogin
Af 4ogna
AS 4ogue
AOJf 4ohan
Ag 4oine
Jf 4oira
Gb 4old
AUJe 4olin
AQ 4omer
Ji 4ommy
Jc 4omás
AbGc 4on
BdIgJV 4onal
AU 4ondo
Ag 4one
Ag 4onto
AWEf 4oods
AYHg 4oofd
AVGa 4oort
AO 4oost
Ad 4op
Hj 4op's
ASCe 4oper
Ab 4ople
AY 4opra
Ig 4ops
AWHp 4or's
Bi 4or/a
Ad 4ordt
Df 4orge
Af 4oria
AVHn 4orin
AS 4orio
ARJd 4orma
Fb 4orso
AX 4orte
AMKh 4orth
AW 4orts
AX 4ossa
Jn 4ossi
Ah 4osta
Af 4osto
Do 4otek
Ac 4otel
Ai 4otre
AV 4ound
Cb 4ount
AbFc 4our
Ai 4ours
ARFd 4ouse
Gc 4oute
AYGb 4oven
Aa 4over
AW 4ower
Cb 4owth
Aa 4oyce
Fb 4oyer
AkKT 4ozzi
Ke 4p
Ad 4p&o
Bj 4pa
AUGi 4park
Jb 4pat
Ed 4pay
Jp 4pel
Eb 4phic
Gg 4pier
ALGc 4ping
AUGd 4piso
Aj 4plus
Af 4pm
Cf 4port
AhCV 4post
Bf 4posé
EbHc 4pper
Aa 4pr
Aa 4prof
Aa 4punt
Aa 4pé
Gj 4quay
Ad 4que
AO 4ques
Jl 4quim
Bm 4r/in
AWDb 4raad
ARFhGa 4raat
ATFg 4rada
Cf 4rade
Ac 4rage
ASJd 4raig
Ib 4rale
AU 4rand
Hf 4rant
Jf 4ranz
Gb 4rary
Ab 4rate
Ic 4rats
ASFiGe 4raße
Jc 4raça
Dd 4rbor
Ii 4rces
AT 4rche
Ah 4rcvs
ATGh 4rd
Bi 4rday
AY 4rden
BbHh 4rder
AR 4rdes
Ab 4reau
ATJc 4reen
Gi 4reet
Ad 4ref
Jf 4remu
Jb 4rena
AS 4rent
Ae 4req
Hd 4resp
AXCd 4rest
Ki 4retd
AU 4rgan
AQBh 4rger
Jg 4rgio
Id 4rh
Jd 4riam
ARBjHk 4rice
ASKh 4rick
Dj 4riek
AMBk 4rier
Ae 4ries
ARJi 4rine
Ai 4ring
Jc 4rion
Ie 4rior
EY 4risk
AP 4rist
AS 4rito
AYGe 4rive
Cd 4rker
AUDe 4rket
Jf 4rkus
AQ 4rman
Jb 4rmín
Af 4rn
Jf 4rnán
AVGg 4road
AXJd 4rob
ES 4roep
Da 4roft
Ad 4role
GX 4ront
AQFiGfIY 4room
Jg 4rosa
AQDh 4rose
Gf 4ross
Ec 4roth
ASHgIa 4roup
AQBnHk 4rouw
Fa 4rque
Hp 4rrer
Df 4rrib
Dl 4rrin
Je 4rrit
Aa 4rrow
Kc 4rsen
Bl 4rson
Ab 4rter
AQ 4rtin
AYFh 4rua
AW 4rue
Ac 4ruit
Ae 4runa
AVJc 4runo
Dj 4rvas
AU 4rver
Aj 4räch
Gf 4s/n
Ei 4sa
Ag 4sage
ARFg 4sala
Eg 4san
Ae 4sboa
Aj 4sday
Ab 4se
Aa 4seat
Ik 4sec
AUGc 4sede
Ae 4seil
Jg 4sepp
Hd 4seur
AQGg 4shed
ASHj 4sher
Fi 4shof
ASGe 4shop
AYGg 4side
Ah 4sie
Ae 4sig
Hf 4sign
CeDWIa 4sing
Af 4sion
Jb 4sir
AS 4site
AUHj 4sitz
Ae 4sión
AXJd 4sler
Ae 4slot
Bb 4sous
Af 4soy
Dc 4span
Ag 4spot
AeJU 4sr
Ah 4sra
Ad 4ssen
Bl 4sser
HYJd 4ssor
AbDgGa 4st
Hn 4stee
Ac 4sten
Bf 4ster
AL 4stin
AaFaKg 4stra
AL 4stre
AY 4stro
AU 4stry
Eb 4sur
Dk 4tack
Ac 4taff
AT 4tage
Hn 4taio
Hc 4tand
BdCf 4tant
Ae 4tary
Ff 4tatt
Ai 4tead
Dc 4team
AP 4tech
AQ 4teit
Bb 4tend
Bk 4tent
Kf 4ter
Fj 4tera
CY 4tern
AR 4tero
ET 4ters
Fe 4tery
Ha 4test
Jc 4teun
AUBb 4teur
Bf 4tfa
Ae 4than
AbDcFd 4the
Ad 4ther
AXCa 4tica
ASBc 4tics
Bk 4tief
Af 4tier
Ak 4till
Ab 4time
AgEPKU 4ting
BeDXEVIh 4tion
Ce 4tivo
Hg 4tión
AbIe 4tner
Gj 4tock
AVDl 4tone
ATFo 4toor
ATHe 4tora
AQBeHgKf 4tore
Ad 4tors
Hd 4trar
AR 4trie
Ja 4triz
Dd 4troe
Dh 4trum
AcIe 4ttee
Ag 4tter
ARFf 4tube
Jl 4tuca
ASBgHe 4tung
Cc 4tura
Ic 4ture
Ad 4two
Hf 4udge
AhDV 4udio
Ah 4ueda
Ea 4uild
AaIa 4uipe
Ad 4ulia
Eb 4umps
AdCb 4und
Cj 4unde
AYGg 4undo
Fg 4unit
AY 4unty
DUIc 4uppo
ARIf 4urer
Jb 4uria
AXCd 4urno
Ee 4uros
Je 4urs
IY 4usic
Aa 4uter
Ag 4utes
CX 4uti
Je 4uwe
AYDkEVGaKe 4van
ATDi 4vane
Jc 4varo
Fh 4via
Aa 4vice
Ab 4view
Ek 4vizi
AW 4vogt
Ac 4vom
AY 4von
Aa 4vor
Ao 4voro
Af 4vous
Hc 4vp
Hd 4ware
Ac 4wei
Da 4werk
AUIf 4west
Ik 4wick
Jc 4wim
Ah 4wing
Kc 4wit
Ak 4with
Hb 4wner
Ec 4wold
Af 4x
AcGY 4y
AVFc 4yard
Kb 4yemi
ATGa 4zaal
An 4zeit
AX 4zona
AT 4zone
Am 4|
AiCa 4·
Ae 4»
Gc 4à
Ad 4ário
Jb 4ávio
Ae 4ärin
Fj 4äude
Ah 4è
Eb 4ères
Ae 4é
Dm 4édit
Ai 4érim
Fg 4ício
AV 4ître
AL 4ório
ASDc 4ôtel
Aj 4üsse
Hj 4ātua
AjEX 4–
Aj 4—
Ad 4•
ASCQDmEkFVGTHTINJRKc @
ATEl @X
AVBbCQDmEjGRHUIWJNKc @Xx
AODiGeJf @x
AiBODVEeFeGfHSIUJYKT J00000
AeBXCQDQGSHcIUJcKe J00001
AjBfCdDRFVGfHgIYJSKN J00010
AgBU J00011
AVBfCeDREXHgIcJOKM J00100
AfCQHaITKe J00101
AgBfHg J00110
AiBVCVDiEdGfIRJUKS J01000
AbCRIY J01001
AfCb J01010
AbCfHgIiKW J01100
Ab J01101
Ac J01110
AfBNCeDdEXFQGdHGIfJQKQ J10000
AfKj J10001
AjBSCWHQ J10010
AfBRCbHOIf J10100
AgIRJgKU J11000
Ai J11100
AfCaEg NA
ApBODOIg NX
AnBRCUDPEQFdGaHfIgJHKK NXx
AkBECPDEEcFSGeHLIdJNKY Nx
AaBTDeFeGYIXJOKP O+
AiBSCgDkEiGhIkJX O-
ATDlErGX OX
AeBiCiDrEpFiHcIkKJ OXx
AQBQCaDgEeFgGgHNIa Ox
AiBkDhFdHgJe ^b
Ae ^bA
AcDg ^bX
AgBkDgFbHiJg ^bXx
AVBXFiHh ^bx
AcBmFcJU ^h
AjFbJY ^hXx
Bl ^hx
AeBYDeHhJg ^s
AX ^sX
AeBYDeFcHeJf ^sXx
ASCdEc a!
AYCc a"
Ae a%
AXCbDW a&
Fh a'
ARCeDVGdJbKc a(
ATBOCcEcGeHfIjJTKb a)
AY a+
ASCcEfFTGeHdIgKd a,
AUCfEdGeHUIeKa a-
ASBcCcDVEdFhGgHcIbJbKc a.
AUCdEb a/
FW a1
Gc a112
FaGY a14
AYGc a2
Gc a200
Ga a22
Ge a2e
Fb a3
ASCdEc a3!
AYCc a3"
Ae a3%
AXCbDW a3&
Fh a3'
ARCeDVGdJbKc a3(
ATBOCcEcGeHfIjJTKb a3)
AY a3+
ASCcEfFTGeHdIgKd a3,
AUCfEdGeHUIeKa a3-
ASBcCcDVEdFhGgHcIbJbKc a3.
Gi a3.12
AUCdEb a3/
FT a31
Gd a3112
Gd a3114
FaGY a314
AYGc a32
Ga a322
Ai a3247
Ge a32e
FbGb a33
Af a3400
Ab a3417
Af a35
Ae a3555
AY a36
AdGY a377
AY a380
FaGW a39
Gh a3900
AXBVCfEeGeIfJT a3:
ARCWGbHgIj a3;
AXKc a3<
Ae a3>
ATBYGg a3?
AhBVCaDWEbFPGaHXIcJTKc a3^
AXCe a3a
AQGg a3aal
DbFdGX a3aan
Ah a3aar
Jg a3aas
Gb a3aat
Dg a3abs
Fc a3ace
Ad a3ack
Ab a3ada
AeCY a3ado
Jh a3aga
ASDf a3ail
AXHb a3air
Da a3ais
Eg a3ait
AS a3ake
AaBfFa a3ale
Ai a3alk
Fe a3all
Ai a3als
Da a3am
AU a3ama
Af a3ame
AV a3an
AcHf a3ana
Ad a3anc
AWEYGXJeKd a3and
AY a3ani
Ag a3ank
Ea a3ann
AfJb a3ano
AXEiHQ a3ant
Af a3any
AXBjCbKQ a3ara
Ai a3arc
AaBQ a3ard
DSIh a3are
Aa a3ark
Ab a3art
AeHW a3ary
Gb a3ase
Ad a3ask
Ca a3ass
AUCeGb a3at
CY a3ata
AXBeFf a3ate
AVJg a3ato
Je a3att
AYGh a3atz
AU a3aul
Gf a3aus
AYGc a3ave
AYKb a3ayo
Cg a3ays
Gb a3aße
Gb a3b
Ab a3be
BmGV a3ben
AdGN a3ber
AMHg a3bij
Kf a3bió
AY a3bos
Gd a3bra
Am a3bus
Gd a3c
AXGa a3cal
Ae a3can
Aa a3car
AW a3cci
AeCcEV a3ces
Jf a3che
JP a3chi
BgEf a3cht
AY a3cie
Ge a3cio
Ba a3con
If a3cto
Ia a3d
AW a3da
AY a3dal
Ac a3dan
AT a3das
AgGW a3day
AaBYCSFaGaIYKU a3de
Ga a3dei
AVFa a3del
DjJX a3den
AaId a3der
AWCbIW a3des
AVCY a3di
Ga a3dit
Ag a3dle
AWFd a3do
AS a3don
Ai a3dor
EbFc a3dos
DdJTKc a3dr
AS a3dre
GY a3dry
ATGc a3du
AXBVCcGYHdJe a3e
Ah a3e's
AWHd a3ead
EQ a3eam
AS a3ear
AW a3eau
Af a3eck
Ac a3eco
AT a3eda
FeKg a3ede
Af a3eek
Ah a3eel
AgGg a3een
AW a3eer
GY a3eet
Ec a3eft
AR a3ego
De a3ein
AdBg a3eit
AV a3eja
AY a3el
Jg a3ela
JX a3eld
Ac a3ele
AX a3elf
AgFh a3ell
Ab a3elo
AR a3els
Kb a3elt
AWHdIXJcKe a3en
Jg a3ena
Km a3eng
AaBeDfJQKP a3ent
Ac a3ept
EkGS a3ere
Jh a3erg
JY a3eri
Ac a3erk
GX a3ern
AYDiHU a3ers
Jk a3ert
FiGX a3ery
AbJV a3ess
BeChIg a3est
AVEfJe a3et
Ki a3etd
AW a3ett
Ag a3eur
AVJe a3eve
AY a3ews
Gh a3ext
Gg a3fen
AVGd a3for
DW a3gem
AYBhCXEhGX a3gen
AbHe a3ger
AV a3ges
GX a3ght
AP a3gie
ATCc a3gli
Dd a3gos
AW a3gue
Ad a3h
AT a3ha
ASGa a3ham
Jc a3han
AXDeEb a3has
Ec a3hat
AY a3hea
Fk a3hed
AVBg a3hen
ATCe a3her
Ch a3hez
Dd a3hic
Fd a3hop
AS a3hos
Cc a3i
AUDS a3ian
CYJi a3ias
AXChHg a3ica
AcHQIcJS a3ice
GV a3ich
Ig a3ick
AhHW a3ico
CfDlIf a3ics
AQ a3icu
Ae a3ida
Dh a3ide
Aa a3ief
Hh a3iek
Aa a3ier
AjEh a3ies
Ac a3iet
Cf a3iew
Af a3ign
BUCb a3ii
Af a3ijk
Bg a3ijn
Ac a3ike
Jf a3ikh
AU a3ild
ATCUGdHhKh a3ill
AW a3ilo
AS a3ils
Ad a3ime
AaBaCeGbJWKX a3in
AdJW a3ina
Ed a3inc
AaIh a3ind
AYBWDcESGa a3ine
AUBeChDgFTIfJN a3ing
Gf a3ini
DTGa a3ino
Aa a3ins
AcBaCiEVGPHUIb a3ion
AWBhHf a3ior
Ia a3ios
AfJT a3ira
Ac a3ire
Ae a3iro
AUHg a3is
AP a3ish
Gc a3iso
BjHgJV a3ist
Ad a3ita
AVFd a3ite
AXCcESHg a3ith
AeIjJY a3ito
ER a3its
Jh a3itt
Aa a3ity
AW a3ité
Dd a3iva
BX a3ive
AO a3iée
ChIb a3ión
AX a3j
Ac a3je
AS a3jo
BjCk a3job
AU a3ker
Da a3kly
AYGc a3km
AcCW a3la
Ak a3lag
Ai a3lan
AY a3lba
Eb a3lda
AN a3ldi
Ja a3le
Kg a3len
Jd a3ler
AYJg a3les
AS a3leu
AUDf a3ley
JT a3lia
Ac a3lie
Ca a3lin
AWGg a3lle
AP a3llo
Ed a3llp
Ag a3lmo
Ah a3lon
Dj a3lor
AX a3los
Ag a3lot
Ac a3lou
Gd a3lta
AaJj a3man
AT a3mba
AVHj a3mbe
Eb a3mbh
Ac a3me
AV a3men
AVBhGe a3mer
Ab a3mes
AT a3mgr
Ag a3mit
APCcEc a3mos
AQ a3mps
Aa a3mr
Ae a3mrs
Jd a3my
AXBa a3na
Ab a3nal
Ah a3nan
AaCiDd a3nce
JR a3nch
AQBfCd a3ncy
Ae a3nda
AbBTHoKY a3nde
AXJa a3ndi
Ga a3ndo
AQ a3nds
Jf a3ndt
AU a3ne
Cc a3nea
Dd a3nen
BcHcJh a3ner
GVJU a3nes
Af a3nez
Ac a3nge
Ad a3ngt
Af a3nia
Ac a3nio
Jc a3nko
AeJV a3nne
Ca a3no
AS a3non
AR a3nos
Be a3nst
AhGdHY a3nte
Ab a3nto
EkHW a3nts
Ga a3nue
Ab a3não
Ae a3o
Gf a3oad
AY a3oat
AR a3oek
Jf a3oet
AcCYFVIT a3of
Ga a3og
Gb a3ola
AYDi a3old
AXBb a3ole
Ae a3olk
De a3ome
AXCbDYEYGb a3on
AR a3ona
ASGj a3ond
Af a3one
Gd a3ong
AW a3onk
AdBc a3ons
FS a3ont
AWFc a3ool
Fh a3oom
ASDdETFgGY a3oor
AY a3op
Aj a3ora
Ab a3ord
Af a3ore
ANCa a3ori
AgBhJV a3ort
AW a3ory
Ae a3ose
Gd a3ote
Dc a3oth
Aa a3oto
Jd a3ott
GSId a3our
Eh a3ous
Gb a3ove
Jd a3owe
AeGU a3own
Hf a3pa
He a3pal
De a3pay
ASBiGW a3per
Id a3phy
AfEW a3plc
Ae a3por
AO a3pot
AO a3pra
Aa a3pé
BXGXHh a3que
AS a3r's
Jd a3rai
AaIg a3ral
He a3rau
AOEl a3rca
Ad a3rce
BjCaEQIe a3rch
Gj a3rcy
Ag a3rdi
Ch a3rea
Ae a3rek
AS a3rel
Ae a3ren
Ae a3rey
Da a3rgy
AcIc a3rh
Ab a3ria
AaCdGS a3rie
AcJf a3rim
Ie a3rin
AWGd a3rks
Gf a3rkt
Hb a3rof
JgKf a3rom
AUGa a3ros
Gc a3rry
Hh a3rse
AY a3rte
Gl a3rto
Ga a3s/n
AY a3san
AS a3sec
Ac a3see
Aa a3seo
Ae a3sit
Ef a3soc
Hb a3sor
Gf a3st
Af a3sta
AQ a3sti
Af a3sto
Aa a3str
DdGUJW a3tal
Je a3tan
AVEb a3tas
AT a3te
DkEY a3ted
AXGYJf a3ten
AbBhEXJV a3ter
AcFfGY a3the
ATEi a3ti
AgCd a3tie
AfCc a3to
Fh a3top
AeDTGQHcIc a3tor
AfKd a3tra
AbDSGg a3tre
Ae a3tro
Ch a3try
Ih a3tsv
Ac a3tta
Fl a3tte
Ha a3uel
Jh a3ugh
Ag a3uhr
Hd a3uld
Ah a3ulo
Ad a3un
JdKa a3und
AfGTId a3ung
Cc a3unt
Ag a3ups
AQ a3ura
AcIa a3ure
AiEh a3urs
GT a3urt
AhDRGX a3use
Ad a3uss
Ak a3uto
AXHc a3vai
AVFcJg a3van
Bb a3ver
JY a3ves
Gb a3via
AS a3vil
Kj a3vit
Jc a3vom
Aa a3vos
Ae a3w/d
AS a3wen
AS a3wer
Ec a3wil
Ke a3wit
Cb a3wth
AQ a3x
Ab a3yac
Ac a3yen
KX a3yer
AY a3yst
Fm a3zul
Ba a3zum
ASEbIfKX a3|
Ge a3°
AT a3·
AX a3à
Cc a3è
AUGa a3ôté
ASBdCbEb a3–
AQ a3—
AYCa a6
AdGY a77
Ad a88
FbGW a9
AXBVCfEeGeIfJT a:
ARCWGbHgIj a;
AXKc a<
Ae a>
ATBYGg a?
AhBVCaDWEbFPGaHXIcJTKc a^
AXCe aa
AR aaan
Df aabendroth
Ab aacquisition
Ah aadministrator
AS aadviser
AT aaldous
Da aam
AV aan
AY aanalyst
Cb aanalytics
HiJaKf aand
Hc aarchivist
Ae aask
Kd aassociate
AUCeGb aat
AT aaus
Ga aavenue
Db aazul
Ge ab
AY abaja
Ab abe
AXGc abehind
Bd abei
GX abell
Ac aberaterin
Jd abhatt
AP abij
Ba abinnendienst
Da abiologics
AW ablauwe
AQ aboat
Jd abrandão
AU abrink
Dc abuild
Id abuilder
Gd abâtiment
Gd ac
Af acall
Aa acalle
Dh acareers
AYEi acerca
AS achemin
Ch achez
Cc achildren's
Cc aclass
Ab acomercial
Aa acompetências
Ba acon
Af aconsultant
Af aconsultores
AXIf aculture
AUGa acôté
Id ad
Ad ad'autobus
AW ada
AaBYCSFaGaIYKU ade
Ca adegli
Ga adei
AW adel
AY adelle
Aa ades
AU adesigner
Bf adeveloper
AVCY adi
BU adirector
AWFd ado
Ic adomein
Ff ados
DdJTKc adr
Aa adra
Jb adrummond
ATGc adu
BVCcGRHdJe ae
AWGd aedificio
AY ael
AWHdIXJcKe aen
Da aenergy
Ba aengineer
Kf aescribió
AXBa aest
AVEfJe aet
Ca aexecutive
Dc afenwold
Ad afinance
AY afish
AUFf afloor
AVEaGd afor
Hh aforeman
Fc afoundry
Hf afrau
De afreight
JgKf afrom
FX afront
Fb agate
Cb agrowth
Ad ah
AT aha
Be ahand
DeEb ahas
Ee ahat
Ed aheeft
AU ahere
Jb ahofstra
AX ahome
Da ahospitalier
Hg ahumana
Dd ahydrographic
Cc ai
BUCb aii
AaBaCeGbJWKX ain
Ed ainc
Gd aindustrial
Af aindustries
AXGb aingresso
Cb aintake
Cg ainterview
Cf ainterviews
Ad aintérim
AS ainvites
AUHg ais
AX aj
Ac aje
AS ajo
AUBoCk ajob
Je akervella
AYGc akm
Fc aknobben
AcCW ala
Ai alaboral
Df alabs
Gd alane
Dg alantern
Ec alda
Ja ale
AW alead
AW aleader
He aleiter
AT aleiterin
AYCc alinea
Ed allp
ATDc alos
Aa alou
Ab aloups
AU aloved
Ae am/w/d
AcHe amanager
JX amarchetti
Dg amarine
De amarrable
Hh amaster
Ac ame
AU amember
Ab amet
AT amgr
Fg amill
Be amonday
Aa amr
Ae amrs
Jd amy
AXBa ana
Je anance
AU ane
Gk anext
Ib anights
AX aniveau
Ca ano
Ad anord
AY anorte
AV anorth
AV anuit
AU anurse
Ab anão
Ae ao
AcCYFVIT aof
AYFc aoffice
Ga aog
AXCbDYEYGb aon
Ac aone
AY aop
Ck aopening
Hf apa
Df apagos
Ga apalmeiras
Cb apanel
BgCh apara
Gc apark
AY apaul
Ab apaulo
De apay
AQ apayments
Aa aper
Ah apersonal
Ai apersonalberatung
Af apersoneel
AWGe apiano
JY apichler
AWGb apier
AWGc apiso
Gf aplanta
AeEW aplc
Cf apleno
AXGa apoort
Ae apor
Bc aporter
AVCg aposition
AXCc apost
Ae apractitioner
Hb aprof
Da apumps
Aa apé
Cd aquality
Gd aquay
Aj aque
AY aqui
Ac ar-118204
AW arail
AY arang
AX arather
Gb araum
Gh ard
Ah arecruit
AYHa arecruiting
Ah arecruitment
Ac aresponsabile
Ki aretd
AcIc arh
Gf aroad
ATCn arole
Gc aroom
AW aroute
Aj as& partner
AVCg as( a
Ae as( m/w/d
Ki as( retd
ASGj as( rua
AYCdGeIX as) ,
AdCaGW as) .
AfIc as) ^
Cc as) at
AS as) on
AWCe as) with
AdGW as, 14
Ad as, ^
Ad as, and
Aa as, behind
Ge as, bâtiment
Aa as, co
Ad as, de
Gc as, en
Gf as, ingresso
Af as, la
Ec as, lda
Gb as, raum
AYGd as, rue
AVGf as, sala
Ai as, the
AYGa as, via
Aa as, y
AYCb as- und
AW as. (
AP as. ,
AW as. -
Ae as. .
AfEeGQIT as. ^
AW as. d
Ab as. der
Kd as. dr
AYGa as. og
Gf as. stock
Ih as. vorsitzender
Ad as/ /
Ga as/n
Af as9 %
Gk as9 (
Gk as9 )
AWGg as9 ,
Gl as9 .
AUGg as9 ^
Fc as9 foundry
Gl as9 in
GY as9 mill
Af as9 min
ANCl as: in
AQGc asA ,
ARFcGcIYJgKe asA .
AYBhCe asX (
CWHcIa asX )
EbIc asX ,
Ag asX -
AVHYJf asX .
Af asX :
AXDTIc asX ^
AWDj asX de
AYHd asX en
Dc asX fenwold
Bj asXx "
AW asXx &
ASBUCWGgHQIbJfKd asXx (
AUEhGYHdIg asXx )
AR asXx +
AVBWCaEhFXGcHXIaJdKe asXx ,
AUIbKa asXx -
AUEiFeGgHaIaJY asXx .
AeGW asXx 1
Gi asXx 112
Fe asXx 17
AcGa asXx 2
AcGO asXx 4
Fd asXx 8
AY asXx 9
AREdGYHc asXx :
Gf asXx ;
ASKc asXx <
ARGeJj asXx ?
ATCi asXx @
AXCcDcEbGbHYIcKf asXx ^
Df asXx abendroth
Ag asXx acquisition
Eh asXx advogados
AS asXx agent
AYDb asXx am
Cc asXx analytics
ASHaJeKe asXx and
Hc asXx archivist
AV asXx as
Ke asXx associate
Ce asXx at
ASHc asXx aus
Db asXx azul
Ef asXx bank
Bd asXx bei
Ac asXx beraterin
Jd asXx bhatt
Ba asXx binnendienst
Da asXx biologics
Ae asXx block
Jd asXx brandão
Dc asXx build
Ad asXx capital
Dh asXx careers
AY asXx coffee
Ae asXx consultant
Af asXx consultores
BW asXx coordinator
Ac asXx cover
Jc asXx da
AOGa asXx das
AdBdCVDREYFhGdHU asXx de
Aa asXx del
Ae asXx des
Hd asXx designer
BVHe asXx director
AU asXx do
Ic asXx domein
Fe asXx dos
DkHm asXx dr
Gc asXx drive
Jb asXx drummond
JiKj asXx e
Ag asXx employer
AUJiKj asXx en
Da asXx energy
Hk asXx engineer
Kf asXx escribió
ARJi asXx et
Cf asXx executive
Ah asXx f
AXEd asXx for
Hh asXx frau
De asXx freight
ATKf asXx from
Ac asXx groep
AT asXx group
Fg asXx hall
ATDdEc asXx has
Eg asXx hat
Af asXx health
AUEf asXx heeft
AX asXx hiring
Jb asXx hofstra
Da asXx hospitalier
Af asXx house
Hg asXx humana
Dd asXx hydrographic
AgBW asXx ii
AbJX asXx in
Gb asXx industrial
Af asXx industries
Ca asXx interviews
Ab asXx intérim
AS asXx is
AU asXx ist
Jb asXx june
Je asXx kervella
Fc asXx knobben
Ac asXx laboral
Df asXx labs
Dg asXx lantern
Jd asXx le
AOCf asXx lead
Ab asXx les
Ea asXx llp
Dc asXx los
Ab asXx loups
AS asXx loved
Aa asXx ltd
AgHd asXx manager
JX asXx marchetti
Dn asXx marine
De asXx marrable
Hh asXx master
Af asXx middle
Je asXx my
Je asXx nance
Ak asXx não
AcBcCTHbIW asXx of
Bc asXx officer
AUDY asXx on
AR asXx our
Hf asXx pa
Df asXx pagos
Ge asXx park
Hb asXx partner
De asXx pay
Ai asXx personal
Ai asXx personalberatung
JY asXx pichler
Gf asXx plant
AdEW asXx plc
Ag asXx post
Bb asXx programme
Da asXx pumps
Ei asXx que
Ah asXx recruit
AXHd asXx recruiting
Af asXx recruitment
Al asXx rh
Gh asXx road
Fc asXx room
Gc asXx s/n
Bd asXx scientist
AmCe asXx search
AUJi asXx sera
DVHc asXx services
Aa asXx sind
Ai asXx st
Hd asXx superintendent
DeEf asXx talent
Jc asXx tan
Jb asXx tavares
AdEQ asXx team
Ab asXx tepeyac
AU asXx ti
Aj asXx time
Af asXx to
Fd asXx tower
Ja asXx tran
Ih asXx tsv
IbKd asXx und
Af asXx unit
Gd asXx valley
Db asXx valves
AVDYJj asXx van
Jc asXx vom
Jb asXx von
ATEa asXx vous
Ec asXx want
AL asXx wants
Dd asXx weidegoud
Hl asXx whitcombe
Ec asXx wil
ARJg asXx will
EUGh asXx with
ASEe asXx would
CiJe asXx y
Bb asXx zum
AVIf asXx |
Ek asXx ·
Cd asXx –
AY asalle
AW asan
AXFf aschool
Ca ascience
Cd asearch
Gc asecondo
Ba asecretary
Ga asegundo
AkBT asenior
Ji asera
AbDV aservices
Gd aside
Ad asie
Ah asind
Ef asoc
AS asocial
AYBc aspecialist
Gf ast
Aj astaffing
Gh astock
Fc astreet
Aa astudio
He asuperintendent
Ba asupervisor
Ck asx "
ATCdGXHdIb asx (
ATCgGcIe asx )
AVFcGbHjIh asx ,
APGk asx -
ATBaCVGaHcIdJiKg asx .
AS asx /
AY asx 14
AU asx 2
AY asx 3
ATGe asx 4
Ae asx 9
Ic asx :
Ic asx ;
AUCfEd asx ^
Ad asx a
ATGc asx and
AUCSGf asx at
AV asx baja
Ga asx behind
Id asx builder
AOHi asx chair
Cd asx che
Aa asx competências
AYBi asx con
AUGc asx da
AaBQCPFXHdIV asx de
AUFfHg asx del
ATFb asx della
AWGbKk asx der
AT asx des
Hg asx directeur
Ac asx dr
AWEaGb asx du
AUCa asx e
AWFf asx el
Ge asx em
GVHa asx en
Bj asx engineer
AXBc asx est
ANEi asx et
AW asx for
AO asx house
Aa asx in
APCm asx job
Fc asx kitchen
AXGc asx la
AQ asx leader
Hf asx leiter
AXCc asx linea
Be asx monday
AR asx municipal
Bd asx na
AY asx non
AWGp asx not
Gj asx of
ATBhFc asx office
Ab asx our
Ga asx palmeiras
ARBfCc asx para
Ac asx people
Aa asx per
Gd asx piano
AQBg asx position
AS asx post
AX asx pra
Aa asx pé
Af asx que
AW asx qui
AK asx rather
Hf asx representative
Ic asx rh
AjGV asx rua
AY asx school
AX asx sede
Cd asx te
ATBh asx tech
Ae asx than
AYGcIc asx the
Ci asx time
Cm asx to
Jg asx tonder
CY asx turno
Ac asx técnico
Fd asx van
Ha asx verpleegkunde
AY asx voor
Ke asx wit
AVIi asx y
AS asx ·
AT asx à
APId asx –
Ag asx9 ,
Gh asx9 .
Ch asx9 ^
Af asystem
DeEe atalent
Af atalento
Jc atan
Jb atavares
AT ate
AcEQ ateam
Ab atepeyac
Ae athan
AdGY athe
ATEi ati
AfCc ato
Jg atonder
Fd atower
Ja atran
Ih atsv
CY aturno
Ab atécnica
Ad atécnico
Ad aun
JdKc aund
Ah auntil
Ac auur
ARBgCh avacancy
AXHd avai
Gd avalley
Db avalves
AWDYFcJfKc avan
Gb averdieping
Ha averpleegkunde
Gb avia
Jc avom
Jb avon
AX avoor
Ih avorsitzender
Ec awant
AS awants
Dd aweidegoud
Ab awerving
Hl awhitcombe
Ec awil
Jf awill
AP awilt
Ke awit
AUCeES awith
Gd aworks
AUEdHf awould
AQ ax
Ag ayour
Ba azum
ASEbIfKX a|
Ge a°
AT a·
AX aà
Cc aè
ATGg aétage
ASBdCbEb a–
AQ a—
AS b!
CYGd b"
AXGe b#
AaCdEhIjJf b&
AYGd b'
AVCbHiITJWKf b(
AgBaCRGXJe b)
AW b*
AS b+
AVBQDXFdGeHhIdJX b,
AYBeCcEXHd b-
AbBVDVEYFcGaHWIcKg b.
AXBYCbDb b/
Ae b00
CbGX b1
Ac b10
Ga b14
Ad b15
Aa b16
AY b18
Ga b2
Ca b2026
Gb b22
Ab b3
GY b30
AY b4
Ab b5
Aa b555
Cj b6
Ad b8
AcGX b9
AYBfFgGW b:
HhJf b;
AVFgJc b?
Dl b@
AjBgDiFjHiJg b^
AWCdGa ba
Bl babout
Ge babove
AU bacademic
Ck baccount
Aa bacquisition
Cb baddetta
Cc baddetto
Id bafdelingshoofd
Ac bafter
Aa bag
Fg bal
ATCaFf balla
Ah balle
Ac balles
ARBn bals
Eb balterszentrum
Ee balto
EaFfGcJX bam
AW ban
AV banche
CdDTHdJg band
AY bao
Ad bappointments
Fb bare
Bk bas
AcHjIV bassistant
AhIU bassistante
Ca bassociate
AaDjFjGb bat
Ab batelier
AUFi bau
Gf baula
Ke baunty
AOCd bausbildung
Gf bav
Aa bavaliação
Jg bavec
Ed baz
Dc bazienda
AXCi bb( a
Ae bb( band
If bb( chair
If bb( chairperson
Af bb( chef
Aa bb( m/w/d
Ah bb( maternity
Cc bb( nuit
Kg bb( retd
Ih bb( senior
AaGY bb( the
DdHU bb) ,
Ae bb) -
AeHd bb) .
Cc bb) de
AR bb) en
Ag bb, 30
Dk bb, a
Fc bb, at
Fk bb, au
Jh bb, con
He bb, de
Ah bb, der
Hl bb, die
Ia bb, diensthoofd
AYIg bb, directeur
AgIT bb, directora
Ag bb, dra
Hm bb, el
AWGa bb, en
Ae bb, et
Gf bb, green
Gg bb, gto
Ji bb, herr
AXFl bb, in
Gf bb, ingresso
Aa bb, la
Eh bb, lda
Kf bb, mr
Kb bb, mrs
Fg bb, no
Hg bb, notre
Hg bb, nuestro
AVHl bb, onze
AkKV bb, prof
Gb bb, raum
AYGd bb, rue
Gc bb, salle
Ad bb, san
Jb bb, sig.ra
Jc bb, sono
Eb bb, st
Ef bb, the
Gb bb, unit
Hb bb, unser
Aa bb, via
Ad bb, with
Ji bb, y
Ce bb- und
Ab bb. (
Ac bb. -
Bd bb. .
Am bb. :
Fj bb. at
Ai bb. de
Hc bb. der
Db bb. die
AT bb. estaremos
Jc bb. herr
ANHd bb. le
ARHh bb. meu
Hg bb. my
AR bb. o
Ai bb. our
Gi bb. rua
Ij bb. sec
He bb. the
Ah bb. –
AUEe bb.v
ATCf bb/ -
AdDl bb/ /
Kc bb/ wei-ling
ATId bb1 .
Ac bb2 ,
Ga bb2 .
Ga bb21 ,
Gi bb3 ,
AR bb4 ,
Ac bb40 ,
Ab bb77 ,
Ad bb: 00
AXJa bb: 30
Ab bb: dr
Bi bb: entrevista
Hd bb: il
Cd bb: in
AP bb: mr
Kf bb: ms
Kj bb; mr
KU bb; mrs
Af bb; the
AdHX bb^ (
AU bb^ *
Jp bb^ -
Ig bb^ 1
AjBgDiFjHiJg bb^ ^
Ji bb^ a
Ke bb^ ana
Ac bb^ asistente
Ag bb^ assistant
Ah bb^ assistante
Ke bb^ aunty
Dc bb^ azienda
Kd bb^ bertrand
Kf bb^ bianca
Aa bb^ bureau
ARIi bb^ chair
Ag bb^ chief
Ig bb^ conseillère
Af bb^ dear
ASDo bb^ dein
Kg bb^ delphine
Af bb^ deputy
AUKo bb^ dr
AK bb^ dra
Ac bb^ el
Ac bb^ executive
Ic bb^ front
Aa bb^ giulia
AQIg bb^ head
AO bb^ herr
Ae bb^ hi
AdIa bb^ hr
Bb bb^ job
Af bb^ josiane
Ad bb^ l'équipe
Ac bb^ la
Af bb^ le
Ka bb^ m
Af bb^ mrs
Ka bb^ ms
AU bb^ notre
Af bb^ office
Ic bb^ people
Ad bb^ personalwerk
Ah bb^ priyanka
AP bb^ prof
Il bb^ recruiting
Db bb^ rector
AWIj bb^ responsable
De bb^ rh
Gc bb^ rua
AP bb^ selezione
AWKg bb^ sr
Ek bb^ st
Eb bb^ stad
AX bb^ studio
Ij bb^ talent
ASDmHh bb^ the
Eh bb^ van
Fc bb^ we're
Kd bb^ yusuf
Jj bb^ –
ATJj bb^ •
Ff bb^ 📍
AWCi bba )
Ah bba .
Bo bbabout the
Ge bback
Gc bbal bar
Cd bband
Hk bband a
KR bband mr
JhKU bband ms
Hf bband our
Hd bband the
Aa bbank
Bg bbapplication for
AXDj bbapplying to
Gc bbar
Ae bbarbara
Ag bbarista
Bm bbas a
Jg bbask for
Ch bbassistant (
Ae bbassistante de
ASDcFoGg bbat the
AS bbaus der
Cd bbausbildung zum
Ga bbaustelle
Ab bbav .
Ac bbavaliação de
Ee bbay
Bf bbbe our
AU bbbe the
Dh bbbehalf of
AXGe bbbehind the
Dg bbbei der
Aa bbbij de
DcGN bbbuilding ,
Gg bbbuilding behind
AV bbc'est la
ALFa bbc'est le
If bbcadre de
Jd bbcall with
ARBk bbcandidatura a
Kf bbcapt .
Bd bbcargo de
Hd bbcastaing ,
Ag bbcentre ,
Cb bbchef de
Ch bbclass 1
Ad bbcollege van
Hk bbcom a
Fi bbcome to
Dh bbcompany :
Bc bbcontratto di
Ac bbcoordinator ,
Jn bbd .
Ab bbd'atelier ,
Ah bbd'embauche –
Jd bbdad (
Fk bbdann ins
Dc bbdata ,
Aa bbde avaliação
AXBm bbde functie
Df bbde la
Aa bbde loja
Cc bbde partie
Ea bbdepartment of
If bbdeputy head
Ab bbder früh
AX bbdevant la
Jc bbdhr .
AWGc bbdi via
Bi bbdie stelle
AW bbdipl .
DQImJf bbdirector ,
Cl bbdirector of
ATJd bbdott .
AUJdKe bbdr .
ATJe bbdra .
Jg bbdña .
Jc bbe
AK bbe )
Gc bbe .
AU bbe il
Kb bbeatriz
Ge bbehind
Hk bben een
Fm bben el
AY bben los
Ja bbenf .
Cg bbengineer ,
De bbengineer at
DfJQ bbentrevista con
Ab bbentrevista de
Kd bbertrand
Bj bbewerbung
Dd bbfeedback from
Al bbfor :
Bd bbfor a
Bj bbfor our
AeBlHUId bbfor the
Ai bbfrom our
AXDcGf bbfrom the
Bi bbfunctie van
Ac bbgeehrte frau
Ic bbgerente de
Ab bbgmbh ,
Cf bbguía de
Bh bbhaben :
Ae bbhave a
Hf bbhe's the
CaIf bbhead of
AeKU bbherr dr
Fc bbhintereingang ,
AU bbhon .
Ga bbhospital ,
AV bbi ,
Hk bbi'm the
Ke bbianca
Di bbij
AWHh bbil nostro
Aj bbil responsabile
Cf bbilingual
AXFo bbin de
Fc bbin die
AbFiGR bbin the
Gh bbin via
ATKb bbing .
AR bbinterest in
AXBf bbinterview ,
Ag bbinterview -
Bj bbinterview :
Db bbinterview with
Aa bbis
Hh bbis de
AV bbist der
Fe bbits the
Kc bbj .
If bbjefa de
Ga bbjr .
Ka bbl .
AR bbl'ing .
Ab bbla de
Be bbla place
Ji bbla prof.ssa
Dc bble compte
AX bblead ,
Bk bblo de
Ff bblocal :
Fc bblocatie :
Fb bblocation :
Ag bbltd ,
Ec bblue
ASBp bblugar de
Ab bblunch with
Jj bbm .
AWKa bbmag .
AWJh bbmanager (
AWIl bbmanager ,
Jd bbmarín /
Jg bbme and
AUJh bbmeet :
Jg bbmein mann
Jd bbmeu irmão
Jb bbmio fratello
Ic bbmitglied des
AWJe bbmr .
Ki bbmrs .
AdJY bbmy colleague
Jb bbmy husband
Fl bbnaar de
Bi bbneed a
Gf bbnorte ,
Ae bbo dr
Jb bbo mestre
AS bbo seu
AgIg bbof the
AbGb bbon the
Hl bbosun's
Ah bboth
AU bbox
AT bbpara a
DR bbpartner ,
Di bbphone with
ASBl bbplace de
Bm bbplaza de
AQ bbplease use
Bg bbpost of
Bk bbposte de
AYBd bbposto da
Fc bbpresso la
ATJaKe bbprof .
Cb bbprofesional de
Ic bbranch
Ee bbrauhaus
Bc bbre :
Bf bbre the
Ja bbrecibe la
Ac bbreporting to
Ig bbrepresentante de
Id bbresp .
Gh bbroad ,
Bg bbrol van
AW bbrole at
DgGR bbroom ,
Jb bbrossem &
AXGi bbrua das
Aa bbruna
AV bbs .
Aa bbs.p.a .
Fb bbsa ,
AXCe bbsales manager
Gh bbsalle des
Hd bbshe's the
Jm bbsig .
Jc bbsr .
Af bbst ,
AVEgGj bbst .
AQ bbstill the
If bbsuperintendente de
Ae bbtalent acquisition
Ab bbtechnician (
Am bbthe front
APCk bbthe saturday
AcGY bbthe shop
Gg bbthe small
Ie bbthe vice
AV bbthe yard
AXCqFdHY bbto the
Fm bbuhr ,
AQGa bbuilding
Ad bbusiness
AQBp bbvaga de
Ko bbvan der
GX bbvia de
Gf bbvia dell'artigianato
Hg bbw /
ATFj bbwe are
Bj bbwegen der
Hk bbwho is
Jd bbwill be
Jn bbwith :
AQ bbwith an
AdKW bbwith dr
KY bbwith mr
He bbwith our
AhKR bbwith prof
Hf bbwith the
AP bby la
ASHp bby un
ATFfGY bbà la
Gb bbâtiment
Jh bbé a
Bk bbé de
Gh bbüro
AW bc
Jf bc'est
Ae bc/o
Gc bcais
Ig bcampus
Ab bcandidatura
Bg bcandidature
Kf bcanon
Ij bcapo
Kc bcapt
Ad bcaptain
EV bcare
Ke bcarla
Ke bcarmen
Gc bcasa
Ad bccnl
Ii bchair
If bchairperson
AS bchapter
AV bchargée
Kb bchef
Gd bchemin
Dm bchez
CU bchief
Ac bcivic
Cj bclass
De bclient
Dg bcliente
Cb bclientèle
Ja bcm
AdJY bcolleague
Bq bcome
Bj bcomme
Bn bcomo
Dc bcompte
AYJh bcon
Ik bconseiller
AQIe bconseillère
Eg bconservas
Ij bconsultant
Gd bcontainer
Ia bcoordenador
Id bcoordinadora
AT bcoordonnateur
AWIi bcoordonnatrice
Ef bcorrib
Ad bcouncil
Ab bcredit
Ac bcuidados
AVDfEeGcIf bda
AaJV bdas
ATCfDXEgGbIeJN bde
Ag bdear
Gc bdei
Di bdein
AUEgGbHeId bdel
Gf bdell'artigianato
AW bdella
He bdem
Ac bdemandez
Ae bden
AXFfHeJR bder
EfIe bdes
AY bdesign
AVBcCeEc bdi
AWDdFaJT bdie
AR bdipl
AU bdirección
Ic bdirection
Ic bdirector
Ib bdirectrice
AaDYEdJX bdo
Cj bdocent
Cb bdocente
AS bdomein
Jc bdon
Jd bdona
AfKY bdoris
Ga bdos
AXJXKe bdr
Jc bdr.ª
Id bdra
Ca bdrainage
Ad bdrei
AVDcEfGcIb bdu
AXEgJc be
AYGd bedificio
Gd bedifício
AVBjHc been
Bj beine
AaEcHgJS bel
Kc belspeth
Ac bem
ARBTCeDdFeGWIc ben
If benf.ª
ATIj beng
Jd beng.º
Ad bengineer
ATGi bentrance
Ac bentrevista
AS bestaremos
AXCaJe bet
Ac bexecutive
Ib bexternal
Ae bfaculty
AQ bfarm
Ge bfiliale
Kc bfilip
AVIc bfirst
AV bfloor
Ag bfoods
AXBiDc bfor
AVGg bfoyer
Jb bfratello
JeKe bfrau
DiHk bfrom
AYCf bfront
Cd bfrontend
Ac bfrüh
AXBm bfunctie
Cg bfür
Ed bgemeente
Bk bgesprek
AW bgestion
Ia bgestión
Ab bgiulia
Ee bgleeson
Ac bgmbh
Ke bgraça
AW bgreen
Ie bgroup
Ad bgroupe
Ah bgrupo
Ah bgruppo
Gg bgto
Cf bguía
Gc bhallam
Ae bhand
Gh bhangar
Aa bhartwell
Kb bhattie
CaIh bhead
EQIe bhealth
Ac bhelderbrink
Jj bherrn
AVEeFj bhet
Ag bhi
Ah bhiring
Ec bhmp
Ec bhogeschool
Cc bhome
AT bhon
AVIh bhoofd
Ac bhorário
Af bhost
Aa bhotel
AiIc bhr
Cd bhrs
Kf bhugo
Ad bhuman
Jb bhusband
Ge bhôtel
Ae bihr
Af bihre
Ac bihres
DWHg bil
CdFe bim
CnDeFkGf bin
ATEg binc
Ac bines
AWKc bing
Ga bingresso
Fa bins
Ah binterim
Bb binterview
Aa bintérim
Jc birmã
Jd birmão
AVFf bis
Kf bj
Ke bjan
Ib bjefa
Kc bjo
Bg bjob
AW bjr
AUKk bjun
Aa bjune
CX bjunior
Kd bk
Gd bkamer
Gd bkantoor
Ab bkapster
Kc bkaren
Ib bkaufmännische
Ba bkennismakingscall
Gd bkm
AWBVFcHeJY bla
Ad blab
Ga blane
Ec blarkspur
Af blavoro
Eh blda
BPGTHgKe ble
Af blead
AY bleader
Ad blecture
AWIf bleiter
Ie bleiterin
Cd bleitung
Ef bles
If blid
Cc bline
Gi blocatie
CS bloja
Ge blokaal
AXEgGb blos
Ke blucía
Ae bluz
Aa bm/w/d
Ac bmaar
Ka bmag
Ca bmanager
Ia bmanaging
Jg bmann
AY bmanutenção
Ka bmaria
Kc bmarion
Jc bmatua
Ae bmay
Jg bme
Ca bmedewerker
Cb bmedizinische
Ha bmein
ARJb bmestre
ATJg bmet
AWHk bmeu
Jf bmevrouw
AU bmi
ATHg bmia
Gf bmill
Hl bminha
Jf bmit
Jh bmme
Hh bmon
Je bmonsieur
AcKc bmr
Hd bmy
Gd bn
DhFi bna
Di bnamens
AXBi bnecesito
Ka bneil
Fc bnella
Be bnew
AUBh bnext
Bn bnieuwe
Cl bnight
Ea bnimbus
AV bniveau
AWDbFh bno
Gc bnorte
ATHg bnossa
Hn bnosso
AVGbHc bnostra
AXHh bnostro
Ag bnot
AUHn bnotre
Hc bnuestra
AVHd bnuestro
Bc bnuovo
AXBSHcJe bo
AVCdEeGXIgJT bof
AaCcGV boffice
Aa bofficer
AbGd bon
AY bone
Hk bonze
AYFd bop
Eb borrin
Kb botávio
Ib bouder
AcFdHm bour
AWBl bpara
AUCk bparish
Gb bparque
Ad bparte
Cb bpartie
Cf bpastry
Hg bpela
AX bpelo
Ib bpeople
Bh bper
AS bperché
Ad bpersonalwerk
Ac bpetra
Aa bpilar
Ga bpiso
ASBa bplace
Jc bplus
Ab bpor
Gc bportail
Bd bposition
Bf bposizione
Cf bpostdoctoral
AWBk bposte
Jb bpr
Bd bpra
Ac bpractice
Ab bpresidente
CT bprincipal
AWCg bprn
AXKe bprof
Jc bprof.ssa
Ca bprofesional
Kd bprofessor
AW bproject
Cf bpréposé
Ai bpublishing
Ch bqa
Gn bquai
AW br
EU brail
Ga brathaus
Ga braum
AY brayon
Bi bre
Ae brecruiter
Db brecrutamento
Db brector
If brecursos
Ie bregional
Ie brepresentante
Ij breprésentant
Cb bresearch
Id bresp
ATIf bresponsabile
AQIg bresponsable
AY bresponsável
AXIc bressources
Af bretail
Kg bretd
Ke brevd
AV brh
Ae bring
GX broad
Ag brobotics
AYGd broom
Ka brosalind
AXGk broute
Ge brua
Kb bruben
Gd brue
Aa bruthanne
AX bs
Dd bs! Xx
AT bs" ,
Ad bs" Xx
EfIeJf bs& Xx
Ab bs( 9
CXGbHX bs( X
AXCaEXFaHe bs( Xx
AVFYGaHh bs( x
Cb bs( x9
AeBi bs) x
AOJa bs+ Xx
AgGX bs, 9
AaEhGYHf bs, X
ATCYDaEVFdGcHfIdJcKP bs, Xx
AbFaGbHfIWJV bs, x
AbGY bs, x9
AYGk bs- 9
AiBR bs- X
AYBgDaHbJT bs- Xx
AQJb bs- x
AQ bs. )
AW bs. -
ARFeGe bs. 9
AU bs. X
AdBXDWEYGaHVITJcKe bs. Xx
ASGYIfKi bs. x
Eg bs.a
AUEk bs.p.a
AVEi bs.r.l
AWCd bs/ -
Db bs/ Xx
AV bs/ x
ATId bs1 .
AiGX bs1 Xx
Ah bs2 x
AYGa bs21 ,
AT bs2nd x
Ga bs3 Xx
AdGV bs3 x
Ae bs6 Xx
Aa bs77 ,
Al bs: 9
ATBeDhFa bs: Xx
APBa bs: x
AYHjJf bs; Xx
Jd bs? Xx
AYDp bs@ Xx
AfJe bs^ A
AaBfDhHV bs^ X
AiBcDhFjHkJe bs^ Xx
ATBeDkFgHk bs^ x
AUCi bsa )
AdBRDiGh bsa Xx
BgHe bsa x
Ab bsacquisition Xx
Cd bsaddetta x
Cc bsaddetto x
Ae bsadmin Xx
If bsafdelingshoofd Xx
AXFm bsal x
Gh bsala
APCc bsalla x
AVGh bsalle
Bk bsals Xx
ASBg bsals x
Eb bsalterszentrum Xx
ASEiFhGgJY bsam Xx
AS bsan x
AWCmIjJg bsand Xx
He bsand x
Fc bsare x
AYCe bsassistant (
Hk bsassistant Xx
Fi bsat 9
AbDjFdGa bsat Xx
ATFe bsat x
Ad bsat x9
Cj bsaturday
Fa bsau 9
Fe bsau x
Ke bsaunty Xx
Gf bsav .
Aa bsavaliação x
Jm bsavec Xx
Ed bsaz Xx
Dd bsazienda Xx
AUEe bsb.v .
AXGf bsback x
Cd bsband 9
Gc bsbaustelle Xx
Ek bsbay Xx
Jc bsbe Xx
Kb bsbeatriz Xx
Kd bsbertrand Xx
ARBq bsbewerbung Xx
Dm bsbij Xx
Ec bsblue Xx
Hl bsbosun's Xx
AU bsbox x
Ee bsbrauhaus Xx
Gh bsbureau x
Ai bsbusiness Xx
Ie bsbusiness x
Jg bsc'est Xx
Gk bscafé Xx
Gn bscalle Xx
ALGaIi bscampus Xx
Ai bscandidatura x
AVBi bscandidature x
Kf bscanon Xx
Ag bscapital Xx
Ij bscapo x
Kc bscapt .
Id bscare Xx
Ke bscarla Xx
Ke bscarmen Xx
AX bscasa x
Ad bsccnl Xx
AQEh bscentre x
Ic bschairperson )
AV bschargée x
Kd bschef Xx
Ib bschef x
Ge bschemin x
Dm bschez Xx
Ij bschief Xx
CgET bschool
Jb bschreef
Jf bschrieb
Ac bscivic Xx
Ae bsclaims Xx
De bsclient Xx
Cg bsclientèle x
Ja bscm A
AMEi bsco .
AdJY bscolleague Xx
Ad bscolloquio x
Jb bscom Xx
Bj bscome x
Bj bscomme x
Dc bscompte x
AYJc bscon Xx
Ef bsconservas Xx
Ib bsconsultant Xx
Ih bscoordenador x
Ib bscoordinadora x
Ig bscoordinatrice x
Ef bscorrib Xx
Ga bscorso Xx
EQ bscounty Xx
Ac bscuidados Xx
AbKY bsd .
AhDeEh bsda Xx
AQBjGc bsda x
Ad bsdas Xx
Ig bsdata Xx
Ie bsde X
AfCcDTFVGeHTJR bsde Xx
ARBhCiDfEkFdIb bsde x
Ag bsdear Xx
Gd bsdei Xx
Di bsdein Xx
AaEf bsdel Xx
ARHdId bsdel x
AN bsdella x
He bsdem Xx
Ad bsden Xx
Ia bsdepartment x
Ab bsdeputy Xx
AYFdHaJS bsder Xx
Ef bsdes Xx
AhEc bsdi Xx
ANCk bsdi x
AXDdFcJT bsdie Xx
AR bsdipl .
Id bsdirecteur x
Ic bsdirection x
If bsdirector ,
Ie bsdirectrice x
Ij bsdirettore x
Ee bsdo Xx
Cb bsdocente x
Jc bsdon Xx
Jd bsdona Xx
Aa bsdoor Xx
AWGg bsdoor x
AfKY bsdoris Xx
AXKd bsdr .
AdKb bsdr Xx
Jc bsdr.ª Xx
Id bsdra .
EfGg bsdu Xx
GRIe bsdu x
Ag bse
ASIaJc bse Xx
Ad bse x
Ie bsearch
Ig bsec
AY bsecond
AU bsecondo
AX bsecretaria
Gb bsede
AYGc bsedificio x
Ae bseditor x
AQBjHc bseen x
Ga bsegundo
Bi bseine Xx
EgJX bsel Xx
Hn bsel x
Be bselezione
Kc bselspeth Xx
Fe bsempre
ATDkFgGRJf bsen Xx
AVBYCiHbIb bsen x
If bsenf.ª Xx
AUIe bseng .
Jd bseng.º Xx
Cg bsengineer ,
Ah bsengineer x
Ig bsengineering Xx
Ic bsenior
AXGc bsentrance ,
Bh bsentrevista Xx
Af bsentrevista x
AW bservice
Fe bses Xx
Jq bset Xx
AYCdEi bset x
Ib bsexternal x
Kc bsfilip Xx
AR bsfirst x
Af bsfleet Xx
APBg bsfor Xx
Ab bsfor x
KU bsfr Xx
Jb bsfratello Xx
Ke bsfrau Xx
AjDe bsfrom Xx
AQ bsfrom x
AOCc bsfront x
Ab bsfuneral Xx
Ed bsgemeente Xx
Eb bsgeneral Xx
Bh bsgesprek x
Ia bsgestión Xx
Aa bsgiulia Xx
Ee bsgleeson Xx
Ch bsgraduate Xx
Ke bsgraça Xx
Ic bsgroup X
Ai bsgroupe Xx
Ag bsgrupo Xx
Ag bsgruppo Xx
Gg bsgto .
Cf bsguía x
Gd bshall ,
Aa bshand x
Kb bshattie Xx
Id bshead x
EX bshealth Xx
Ac bshelderbrink Xx
Jc bsherr Xx
Jj bsherrn Xx
Ef bshet Xx
Af bshi Xx
Ch bshift
Ec bshmp Xx
Ec bshogeschool Xx
Cd bshome Xx
AUIc bshoofd x
Gc bshospital ,
Ge bshotel Xx
AcIg bshr Xx
AWCe bshrs )
Kf bshugo Xx
Ad bshuman Xx
Jc bshusband Xx
El bshôtel Xx
Gd bshôtel x
Ag bsi x
Jb bsignora
Ad bsihr Xx
Ad bsihre Xx
Ac bsihres Xx
AbCY bsii x
Ae bsil Xx
ATHoJl bsil x
AeEW bsillaris
Kd bsilvia
CeFh bsim Xx
AjCaDlFeGj bsin Xx
FeGb bsin x
ATEg bsinc .
Jc bsind
AWKc bsing .
Ga bsingresso x
Fa bsins Xx
Ah bsinterim Xx
ASBh bsinterview Xx
Ad bsintérim Xx
Kb bsir
Jc bsirmã Xx
Jd bsirmão Xx
ANBj bsis Xx
Hi bsis x
Kf bsister
Ke bsjan Xx
Ib bsjefa x
Kc bsjo Xx
AN bsjr .
Kf bsjun .
Kc bsk .
Gc bskamer x9
ATGh bskantoor x
Ab bskapster x
Kc bskaren Xx
Ib bskaufmännische Xx
Ba bskennismakingscall Xx
AWGf bskm 9
Aa bsla X
EjIaJV bsla Xx
AXCdFkGYHi bsla x
Ec bslarkspur Xx
AY bslas Xx
Ae bslavoro Xx
Eh bslda .
EdKe bsle Xx
Hc bsle x
Ad bslecture Xx
Ih bsleiter Xx
Ii bsleiterin Xx
AUEf bsles Xx
Ab bslevel 9
If bslid x
Ac bsloja x
Ef bslos Xx
AKEd bsltd .
Ke bslucía Xx
Aa bsm/w/d )
Kb bsmag .
AYGc bsmall
Ab bsmanager )
AV bsmanager ,
Jh bsmanager Xx
AiCS bsmanager x
Ib bsmanaging Xx
Jg bsmann Xx
Ka bsmarcus Xx
Kc bsmarion Xx
Jc bsmatua Xx
Cb bsmedewerker x
Cb bsmedizinische Xx
AX bsmeet Xx
Hb bsmein Xx
Jb bsmestre Xx
AT bsmestre x
Jl bsmet Xx
AXHq bsmet x
ATHk bsmeu x
AU bsmi x
ATHg bsmia x
Jh bsmme Xx
AMHh bsmon x
Jf bsmonsieur Xx
Kb bsmr .
Kj bsmr A
AdJf bsmr Xx
Jg bsmr x
AXKl bsmrs .
Jg bsmrs Xx
Ae bsms Xx
Hg bsmy x
Dm bsna Xx
Fh bsna x
AT bsnaar Xx
Ad bsnach Xx
Di bsnamens Xx
AXBi bsnecesito x
Ka bsneil Xx
AWGc bsnext x
Bn bsnieuwe x
Ea bsnimbus Xx
Gi bsno .
Ff bsno x
Gd bsnorte ,
Hb bsnosso x
AVGbHc bsnostra x
AXHh bsnostro x
AXCa bsnuit )
Bc bsnuovo x
Jd bso
ARHkJh bso x
Ak bsoccupational Xx
AUCeIcJU bsof Xx
AY bsof x
Ad bsoffice Xx
CkGW bsoffice x
Ak bsoftware
Kc bsolange
Bg bsollicitatie
AWBh bsollicitatiegesprek
Gj bson Xx
AX bson x
Jb bsono
AT bsop x
Eb bsorrin Xx
Kd bsotávio Xx
Ib bsouder x
FgGmHe bsour Xx
AaGSHh bsour x
CTHh bsous
AVBj bspara x
Gb bsparque x
Ad bsparte x
Ji bspedition
Ad bspersonalwerk Xx
Aa bspilar Xx
AQBdGd bsplace x
AV bsplanta x
Jd bsplus Xx
Bl bsposition Xx
Bg bsposizione Xx
AUBk bsposte x
Jb bspr Xx
Aa bspractice Xx
Ba bsproceso Xx
Kc bsprof .
Jc bsprof.ssa Xx
Ca bsprofesional x
Kg bsprofessor Xx
Ae bsprogramme Xx
AWCjId bsr
AR bsr .
Kb bsrafael Xx
Gb bsraum x9
Ae bsrecruitment Xx
Db bsrecrutamento Xx
Db bsrector Xx
Aa bsref X
Ic bsregional Xx
Ie bsrepresentante x
Ij bsreprésentant x
Cc bsresearch Xx
Ii bsresources Xx
Id bsresp .
AVIc bsresponsabile x
AV bsresponsable x
AYIa bsresponsável x
AWIc bsressources x
Af bsretail Xx
Ke bsrevd Xx
De bsrh Xx
Kd bsrob Xx
Ca bsroom Xx
Kc bsrosalind Xx
AWGo bsrua Xx
Kb bsruben Xx
Gb bsrue x
Aa bsruthanne Xx
AT bss .
Eg bss.a .
AUEk bss.p.a .
AVEi bss.r.l .
Gf bssala x
AWGe bssalle x
Ai bssan Xx
Ci bsschool Xx
Jf bsschrieb Xx
Ij bssec .
AU bssecondo x
AY bssecretaria x
Ge bssede x
AYGa bssegundo x
Fe bssempre x
AkHg bssenior Xx
AK bsservice x
AM bsseu Xx
Jb bssignora Xx
AeEW bssillaris Xx
Kd bssilvia Xx
AWJi bssind Xx
Kb bssir Xx
Kf bssister Xx
Cc bssite Xx
AYGc bssmall x
Jg bsso Xx
Kc bssolange Xx
Bh bssollicitatie x
Jc bssono Xx
CTHq bssous Xx
AU bssoy x
Ji bsspedition Xx
ASCnId bssr .
ANEfGd bsst .
Aa bsst Xx
If bsstaff Xx
AXCl bsstage x
Af bsstatut x
Br bsstelle Xx
AUGh bsstreet x
Ie bssuperintendente x
Ab bssupport Xx
AbEg bst
Cl bstage
Al bstalent Xx
Ie bstalento Xx
Ic bstationsleitung
Af bstatut
AW bstazione
Ag bste x
Cf bstechnical Xx
Kc bsteffi
Bl bstelle
Kf bsteresa Xx
AR bsterm x
AR bsthat Xx
AVHc bsthe X
AYBbDVEbGVHfJR bsthe Xx
AVFiGiHb bsthe x
AYCi bsto x
Jc bstochter Xx
AhIY bstore
He bstwo x
AR bstécnica x
Bf bsuma x
AWBgHa bsun x
Cf bsund Xx
He bsunser Xx
Hi bsunsere Xx
He bsunserem Xx
Hg bsunserer Xx
Ie bsuperintendente
AUGe bsupstairs x
Bi bsvacature x
Eg bsval x
Aa bsvan Xx
AQBmKl bsvan x
AjGd bsvia Xx
If bsvice Xx
Ak bsvilla Xx
Ee bsville x
Dd bsvom Xx
Ki bsvon Xx
Bl bsvoor x
Bn bsvorstellungsgespräch Xx
Ae bsvotre x
Ae bsvous x
Ke bswalter Xx
Ac bswei Xx
Kg bswei-ling Xx
Fa bswhere Xx
Ah bswill x
AUDhHfJg bswith Xx
Je bsxx Xx
Cm bsy Xx
Ac bsy x
AWCj bsyear 9
Ac bsyou x
Bd bsyour Xx
Aj bsyour x
Ad bsystems
Kb bsyuki Xx
Kb bsyusuf Xx
Ec bszuivelfabriek Xx
AS bs| X
Dd bs| Xx
Aj bs· Xx
ARCj bs· x
AaGj bsà Xx
ASFe bsà x
Gb bsétage )
ATEc bs– X
AaBdET bs– Xx
Je bs• Xx
AYEe bt
Af btalent
Ie btalento
Cc bteacher
Ce btechnical
Cb btechnicien
Ke bteresa
Ac bthan
AUBeCWDUEcFfGdHjJO bthe
Hc btheir
Gf btiong
AXFe bto
Jc btochter
Ae btrust
Ad bturbine
He btwo
Be buma
AVBg bun
Ba buna
CeHdJg bund
Cg bunder
Ad bunidade
AWGb bunit
Hh bunser
Hi bunsere
He bunserem
Hg bunserer
ATGf bupstairs
Cf bux
Bp bvacature
BfKf bvan
AdGi bvia
ASEd bville
Dc bvom
Ki bvon
AVBl bvoor
Aa bvor
AXBm bvorstellungsgespräch
Af bvotre
Ae bvous
Ie bvp
Ke bwalter
Fc bwe're
Ac bwei
Kg bwei-ling
Eh bwells
Gf bwerkstatt
AbDhHbJg bwith
AR bwool
Je bxx
Cd by
Gf byard
AYCj byear
Ag byou
Kb byuki
Kb byusuf
Ec bzuivelfabriek
ATDcHj b|
Bf b«
Gd b°
AaFeGaIc bà
Gb bétage
Bf b–
Hk b—
Bj b„
Jd b•
Ff b📍
AXDf c!
Gd c"
Ag c&
ASBNClDSFTGiIlJM c(
AWBSCiDaFYJhKh c)
AdKY c+
ASBLCaDNEaGhHgIjJRKT c,
BRCjEUIdKb c-
ATBVCgDaEhFaGbHbIfJVKg c.
AaBWCbESIh c/
AVJe c00
AbJe c1
AX c1.º
Ak c10
Ad c11
Gb c12
Ag c13
Af c14
Ak c19
Gb c2
ASFi c2.15pm
Gb c21
Gc c22
Gc c3
AWFiKa c30
AQ c31
Gf c4
Ja c40
Ja c45
Aa c5
Ag c6
Gc c7
Ae c8
Ah c9
AYBfCgFTGfIOJeKc c:
AaJiKc c;
AW c>
ARBd c?
AfBYCQDgERFhGOHaIVJdKb c^
CfEeIgKY ca
Fb caan
Bh cabout
Gd cabove
Ae cadministration
Gc cal
AgCX cals
CfJR can
BUHnJl cand
AWGk cao
Bi capplication
AVDf capplying
Fi caquí
Aa carchivist
Cg carea
Ac cas
Af cask
Cj cassistant
Ab cassistante
Aa cassistente
AmDaESFmGk cat
Gj cau
Ag cauf
Bm causschreibung
AU caux
Aa cauxiliar
Ab cav
Ac cavaliação
JeKY cavec
Eb cazienda
AU cback
AP cbaja
Gg cbar
Ae cbase
ATBoKd cbe
Af cbecause
Dh cbehalf
Gd cbehind
Ad cbei
Bn cbewerbung
AeEcGj cbij
Fd cbleibt
AY cbuilding
BTHdKg cby
AVGf cbüro
APFe cc'est
Ae cc/o
Gl ccafé
BfJc ccall
Gd ccalle
AX ccampus
Bn ccandidatura
ARCj ccandidature
Kf ccapt
APBl ccargo
Hd ccastaing
Eg ccentre
AN ccerchiamo
AW cchambers
AT cchargée
Jc cchat
IQ cchef
Ik cchefe
Ge cchemin
Ag cchez
Ai ccivil
Ak cclaims
Di ccliente
Ab ccollege
AVBk ccolloquio
ATCfFj ccome
ASCk ccomme
AT ccommittee
Ck ccomo
Dh ccompany
HiJk ccon
Ba cconfirmation
ASId cconseiller
AlDQ cconsultant
Gf ccontainer
Bc ccontratto
If ccoordenador
Id ccoordenadora
Af ccoordinator
Ah ccouncil
AR cculture
AY ccôté
Ab cd'atelier
EcGg cda
Jd cdad
AT cdan
Jb cdanach
AUFg cdann
AaGd cdas
AhCSDb cdata
Am cday
AXBhCcDfEbFQGgHOITJWKS cde
Gb cdei
GaIj cdel
Gf cden
Ac cdepartment
Ih cdeputy
AbEcGQ cder
Ac cdes
Ac cdesde
Jc cdesign
AS cdesigner
Jc cdhr
AVCjEc cdi
AbBlEcIW cdie
AW cdipl
Aj cdirecteur
DWIfJc cdirector
AUDk cdirectrice
Ac cdiretor
Ii cdivision
GgIc cdo
Cc cdocente
Fh cdoor
ATJd cdott
Ki cdott.ssa
AOJbKl cdr
ATJe cdra
ASEd cdu
Jg cdña
AUHnJj ce
Gd cedifício
Aa ceen
Id cein
AaGk cel
AUDXFmGaJh cen
Ja cenf
ChDi cengineer
Cj cenglish
Be centrevista
Aj cestate
Ah cestá
EdKV cet
AS cexport
Ae cfaculty
Ac cfallowmere
Dd cfeedback
AS cferme
Cj cfield
Ah cfilial
Ga cfiliale
Bd cfinal
Bg cfinale
Fd cfinca
Gg cfloor
AbBkCjDVEd cfor
AVGf cfoyer
Kf cfr
AaJg cfrau
Ac cfriday
AhHY cfrom
ATBi cfunctie
Bi cfunção
Ae cgate
Ad cgeehrte
AW cgesprek
AWFm cgewoon
Ae cgmbh
Cf cguía
Aj ch
Aa chand
Ai chave
ARHh che's
AjIi chead
Ac chealth
Je cheb
AVGl chet
Fc chintereingang
AV chon
Ab chora
Gf chôtel
Aa ci
Ac cich
Aj cihnen
AYHdKb cil
Gf cim
AiCbFpGWHS cin
ATKb cing
AP cinterest
AbBmFWHTJY cinterview
AVJe cinterviewers
ARFl cinto
BYHhKd cis
APBf cit
AO cit's
AO cits
Kc cj
Ag cje
If cjefa
ARBe cjob
Ga cjr
AT ckandidatuur
AVGd ckantoor
Ka cl
Fe cl'accueil
AR cl'ing
AXCXDiEfGVJf cla
Ga clane
AVFn clangs
Aa clas
AVBiDkJf cle
DeIk clead
ARCb cleader
AN cleerkracht
AV clieu
Bg clo
Fg clocal
Fc clocation
AV cloods
Ah cltd
Bg clugar
Jp cm
Jb cma
Ag cmaar
AYKa cmag
AVCbDfJf cmanager
EW cmarine
Jd cmarín
AU cmas
ASJm cme
Aa cmedical
IfJd cmeet
Jq cmein
ASJp cmeine
If cmember
Ad cmesmo
HaIYJi cmet
Jc cmeu
Jk cmi
Jq cmia
AMJs cmijn
ATJq cmio
AhHk cmit
Ic cmitglied
Jf cmoi
Jn cmon
ASJcKm cmr
Kl cmrs
Ki cms
AXJs cmy
Jk cmyself
Gd cn
AbGj cna
ASFi cnaar
AR cnamens
ASBo cneed
Di cnews
CeGb cnext
Ag cnicht
Ae cniet
Af cnights
AQ cniveau
EgGg cno
AQ cnoi
Ah cnon
Gf cnorte
AMIe cnostra
Ap cnot
Ih cnotre
AQIa cnurse
Ab cnursing
AcCWEbJhKR co
AeBVCiEbIfJS cof
Fi coffice
Aa cofficer
AeGe con
AQ conze
AYFfGh cop
Af coperator
De copérations
Fm cort
Cf cou
Ic couder
BeGj cour
Bi cover
AW cpadre
AUJl cpanel
Ka cpar
Ck cpara
Gg cparque
Ae cpart
AbDT cpartner
Aj cpas
AW cpelo
Ie cpeople
Cp cper
Ac cpersonale
Dl cphone
AQBeGa cplace
AVBl cplaza
Ae cpor
AWBo cposition
ANBcCd cposizione
AQBn cpost
AKBj cposte
ARBo cposto
Af cpour
AV cpraten
DX cpresso
Hf cpriya
Ca cproduct
ATJaKe cprof
Ca cprofesional
APKd cprofessor
Cf cprogramme
Ae cprojeto
Ch cpréposé
Af cpsicóloga
Ag cpuente
ASBt cpuesto
Af cque
Ag cquello
AXBi cre
AWDc crecrutement
Cd cremplacement
Ah creporting
Ig crepresentante
Ij creprésentant
Id cresp
AVIc cresponsabile
AT creview
Ic crh
Ab cring
AX croad
Je crob
ARBk crol
Bg crole
AUDfGS croom
Jb crossem
Ge crua
Gd crue
Bj cruolo
AY cs
Aa cs.p.a
Fb csa
Ah csaid
Gi csala
Cc csales
Gh csalle
AU csalon
Ae csanta
Ah cschool
AVKe cschreef
Kf cschrieb
ARCe cscientist
Ab cse
Ad csearch
AOCa csecond
AY csecondo
AVFiGc csede
AR cselezione
AYCeIc csenior
ARBm cserve
Hd cshe's
AW cshop
Fk csiamo
Ji csich
AiBg csie
Jm csig
Kd csir
AXGd csmall
Aa csocietà
ANHd csollicitatie
Ae csono
Gb csopra
Ab csous
Hp csowie
Jb csr
Ej cst
ATBuCb cstelle
AO csteps
ARFd cstill
Ag cstore
AS cstraks
Ah cstreet
Aj cstudent
If csuperintendente
Ce csupervisor
Ag csupport
Ac csur
AU ctaking
Ab ctalent
Aa cte
Ck cteacher
AUDj cteam
Ci ctechnicienne
Fb ctenuta
Ca cterm
Aa cthan
AgBTCeDTGgHUIUJP cthe
Je cthere
Ae cthis
Ac cthursday
Ad ctime
AaBOFfGdJS cto
ASFn ctoujours
Fd ctreffpunkt
Ae ctu
Ag ctuesday
AT ctwo
AW ctécnica
Cl ctécnico
Aj cuhr
Bh cum
Ie cun
Cm cuna
HpJf cund
AT cunfortunately
Ah cunidade
Jd cunser
Jf cunsere
AVGf cupstairs
AbDW cus
Fa cuur
Bc cvacancy
Bf cvacante
ASBdCe cvacature
AUBk cvaga
Ac cval
EcGS cvan
AW cvenue
Gd cvia
Gi cvicolo
ASHm cvogt
Ag cvoor
Af cvor
Ai cvotre
AWJg cvraag
Hf cw
Ce cwarehouse
Fj cwe
Bj cwegen
AX cwhere
Jf cwill
Ah cwir
Ah cwird
AfBPCOEPHgJhKd cwith
HkJj cy
AODa cyard
AR cyear
Hd cyildiz
AaJU cyou
Am cyour
Jh czusammen
AcEPJSKd c|
Ca c«
AaGU cà
APBeDV cé
CgEVIdKU c–
AQ c—
Cj d!
AaBU d"
Ck d$
ANBn d%
AUIb d&
AcBRCfDUFYGeIYJdKW d(
AYBNCcFQGfHSIe d)
AaBUCWDOEQFVGfHTIcJUKU d,
AVBUJf d-
AWBbCeDPEWFOGgHWIfJSKU d.
AVEc d/
FS d1
Ab d11
AY d112
Gb d12
GY d140
Ai d17
Ff d19
Gb d2
CU d20
Ab d2025
Ah d2026
AT d2e
CmGX d3
FXGi d4
GS d6
AU d60
AeGU d8
AdGV d88
Ad d9
AdGiJY d:
AYIfJd d;
AY d<
AXGf d?
AQIk d@
AfBVCXDTEeFMGXHUIhJVKW d^
AYCRDWEdIeJhKV da
Ai daan
ATGb dabout
AP dacquisition
Ao dagenzia
Ej daimerait
AYDb dalta
Ae dan
Cb danalytics
ARBTDVHiIhJcKe dand
AVGe dandar
Ge dao
AYGg daprès
Gi dask
AfCj dat
Ch dau
AS dauch
Al dav
AS davec
Gd davenue
AYGd db
AU dback
AY dbaja
AVCc dband
Jd dbe
AP dbehind
Ae dbei
Gk dbel
Hb dbig
AQ dblauwe
Da dbrendan's
AY dbrink
Hc dbuilder
Df dbuilding
Ah dbut
Gi dbuzzer
AjKX dbüro
Gd dc
Ab dcalle
AUJi dcan
AP dcare
AS dcdi
Ik dchair
Ag dchat
ATJm dche
AY dchef
AY dchez
Gn dci
Am dco
ASGk dcom
AV dcome
If dcommittee
Aa dcompetências
Kc dcomponente
Gh dcon
Af dconsultores
AYHf dcoordinator
Ab dcorso
AX dcrèche
ARIg dd
GdJU dda
Af ddaar
Gl ddan
Ab ddann
Ag ddata
AcBUCYGaHXIfJh dde
Ga ddei
AS ddem
AYFmJh dder
AfGS ddes
Kf ddesign
Ac ddi
AY ddich
AdJf ddie
Ac ddienst
HX ddirection
AR ddivision
AbFg ddo
Ah ddon't
AS ddonderdag
ATHfIiJe ddr
AS ddra
DbFi ddu
AUFl ddus
ARCQGWIgJd de
ATJl del
Aj delle
Fl dem
ASIfJeKU den
AWBh dengineer
AV dentrance
Ae dest
Aa destá
AOHcIb det
Ab dexecutive
AP dfera
Ai dfica
Ag dfiliale
Dc dfox
AT dfrom
Ac dgarage
GY dgate
AW dgeneral
Ai dgestionnaire
Gf dgoes
Cb dgostávamos
Ck dgrade
CUIn dgrowth
Ep dha
AhCiKS dhas
Di dhat
Kg dhe
Kb dhead
Df dhemos
AT dhere
Ad dherr
AO dhill
AbEb dhospital
AV dhotel
Fl dhouse
Ac dhuman
AVBc di
AXGi di'll
Ae di'm
Kh dich
Ge dif
AUJg dil
AaDRFhHhIS din
AX dindustrial
AY dinterview
Ba dinterviews
AMEf dinvited
AhBmCl dis
AgES dje
Cl djob
Ag djuli
AW djunto
AX dkirchgasse
Gh dkm
APBb dla
AS dlas
Aa dlast
Cf dle
Hc dlead
AYHj dlike
AT dlisle
Fk dlos
Ee dlungolago
AT dm
Ck dm/w/d
Aj dmain
BiCYHf dmanager
AUKf dmanaging
AV dmarguerite
Ag dmarine
He dmathematics
ATGbJa dme
Ae dmeet
AS dmercy
Gf dmet
AQJl dmi
AQ dmia
AUJb dmijn
GY dmill
Gg dmind
AWIh dmoi
Jh dmon
AUHgIp dmr
Jg dmrcvs
Hk dmrs
AhKQ dms
AR dna
Jk dnamens
AT dnext
Cd dnights
Ah dno
AW dnorth
AP dnossa
Ji dnosso
FbGi dnot
AYJi dnotre
AR dnuestro
AeGb dnão
AVKc do
Ej dobere
HV dof
AVFg doffice
Ab dofficer
AX dolmo
AaCkGj don
AUJo donze
Jg dook
ARCf dop
Bb dopening
Aj dorganiser
Al dorganizer
ARJcKk dour
AXCf dpara
Ge dpark
DX dpartner
GW dpas
He dpersonalrats
Ag dpfarrsekretärin
Gh dpiano
Gb dpier
Fg dplant
AU dplanta
Ac dplc
Ef dpleased
Cg dpleno
Aa dplus
AQ dpoort
AaGh dpor
Ga dportão
Cl dposition
Ah dpour
Ai dprocedimento
AWHr dprof
Ae dpé
AT dquality
AQ dquay
ARJiKf dque
AQIj dqui
AXFh drang
AV drd
Ad drecruiter
Ah drecruiting
Ae drecruitment
AP dregional
Ad drh
Gk dring
Gd drise
AU droad
Ci drole
Fd droom
Ad ds
Ec ds.a
De ds.p.a
Gg ds/n
AVJj dsalon
Hb dsanté
AU dsaturday
Ah dsays
Da dscheduled
Eb dschool
AT dscience
Aa dse
Ce dsearch
Kj dsenior
AY dservice
FfGR dshop
Jb dsie
AU dson
Ge dsopra
AV dst
AT dstill
Gi dstore
Eb dstrada
Ac dstreet
Aj dsu
Ac dsupervisor
Ab dtalento
Ji dtambém
Ae dtan
AODhEk dteam
Ci dtemps
AY dthan
ATBUFeGgHfKR dthe
El dthey
Ae dthey're
Ac dthis
AQEf dti
Jj dtina
Ce dto
Jr dtoo
Gd dtreffen
Ih dtsv
Gk dturn
Ge dtwo
Ii dun
AS duna
AaHhIgKP dund
AQBj duns
AYJa dunser
ASGl duse
AcHhJe dvan
Gb dverdieping
Gc dvia
Hj dvorsitzender
ATEd dvous
Ab dwalk
De dwant
Ah dwas
GQ dway
Ab dwe
Gf dwe'll
AU dwerkstatt
Aa dwhich
AS dwho
Dc dwil
AVIi dwill
AWHg dwird
Jc dwit
AeCj dwith
Ba dworker
AY dworks
AYEgIc dwould
Bf dwürden
ARHjIm dy
AJ dyo
AWDlGh dyou
AeEh dyour
AaJU d|
Dc d·
Cj d»
Ga dà
Ag dàs
AU dé
AUGg détage
AcDYJW d–
AT d—
AXBPCTDcEdFOGVHQISJeKg f
AbCWDdEdFVGXHTJWKc fb
AWDVJeKk fh
AaBPCaDYEXHWJeKh fs
AhByDaHKJL i0
ATBnChEa i1
AXBhCf i2
AcBkDeEWIRJV i3
AXBgCeDcEVIV i4
AXChDf i5
AYCgDeEdIMJW i6
AiBMCVDWEYFbGfHMIVJXKU j000
AkBUCbDRFUGgHcIbJUKT j001
AWBgCgDNHhIeJOKR j010
AgBhHfIS j011
AkBKCTFSGcHMIRKS j100
AlBXCdIV j101
AhBYCeHhIgKO j110
Ac j111
AcBSCaDhEWFSHXIeJjKi j4
AYCcEc ja0!
ARCf ja0"
Ae ja0%
ARCdDXHa ja0&
APBdCWEcGdJdKd ja0(
ATBWCgEbGgHgIhKf ja0)
ATBdCaEgFVGeHiIdJcKd ja0,
AREeGeKd ja0-
ATDVEeFcGgHgJcKd ja0.
AP ja0/
FW ja01
Gc ja0112
FaGY ja014
Gc ja02
Gc ja0200
Cb ja02026
ARGf ja02e
Fb ja03
Ca ja06
AdGY ja077
Ad ja088
FgGS ja09
AdBVCcEdGeJU ja0:
APGcHjIe ja0;
ATKc ja0<
Ac ja0>
AQGhJb ja0?
AeBaCcDXEcFUGaIdKd ja0^
AXCf ja0a
AY ja0aan
Df ja0abendroth
AY ja0aimerait
AT ja0aldous
Da ja0am
AV ja0an
Cb ja0analytics
AaETIWJcKf ja0and
Hc ja0archivist
Ae ja0ask
AYBf ja0assistant
Kd ja0associate
Gb ja0at
AXJd ja0aus
Ga ja0avenue
Db ja0azul
Ge ja0b
AY ja0baja
Ab ja0be
AXGc ja0behind
GX ja0bell
Jd ja0bhatt
Da ja0biologics
AW ja0blauwe
AW ja0boat
Jd ja0brandão
Aa ja0bridge
AU ja0brink
Dc ja0build
Id ja0builder
Ac ja0business
Gd ja0bâtiment
AXGd ja0c
Aa ja0calle
Dh ja0careers
AYEi ja0cerca
Ha ja0chair
AS ja0chemin
Cc ja0children's
Ad ja0committee
Aa ja0competências
Af ja0consultores
AXIf ja0culture
AUGa ja0côté
Id ja0d
AP ja0da
AaBSCXDdEYFWGaKV ja0de
Ca ja0degli
Ga ja0dei
APFa ja0del
Fb ja0della
AY ja0delle
Ab ja0der
AT ja0des
AV ja0designer
Be ja0developer
AT ja0development
AX ja0di
Hb ja0director
FfGY ja0do
Ic ja0domein
Ff ja0dos
DeKd ja0dr
Ae ja0dra
Jb ja0drummond
ATGc ja0du
ARCcGSHj ja0e
AWGd ja0edificio
AX ja0el
ASHhJe ja0en
Da ja0energy
ATBm ja0engineer
Kf ja0escribió
AU ja0est
EfJg ja0et
Ad ja0executive
Dc ja0fenwold
Ae ja0finance
AY ja0fish
AUFf ja0floor
CWGg ja0for
Hd ja0foreman
Fc ja0foundry
De ja0freight
JhKf ja0from
FX ja0front
Fc ja0gate
Ad ja0groep
Cb ja0growth
Ad ja0h
Be ja0hand
ATDdEb ja0has
Eg ja0hat
ASEd ja0heeft
AP ja0here
Ab ja0hire
AY ja0hiring
Jb ja0hofstra
AX ja0home
Da ja0hospitalier
Hg ja0humana
Dd ja0hydrographic
Aa ja0im
AaCeGbJWKY ja0in
Ed ja0inc
Gd ja0industrial
Af ja0industries
AXGb ja0ingresso
Ad ja0intérim
AS ja0invites
AXKe ja0j
Ac ja0je
AW ja0jo
Bk ja0job
Je ja0kervella
AYGc ja0km
Fc ja0knobben
AbCY ja0la
Ae ja0laboral
Df ja0labs
Gd ja0lane
Dg ja0lantern
Ec ja0lda
Ja ja0le
AW ja0leader
He ja0leiter
AT ja0leiterin
AYCc ja0linea
Ed ja0llp
ATDc ja0los
Aa ja0lou
Ab ja0loups
AU ja0loved
Ae ja0m/w/d
AbBeHdIa ja0manager
JX ja0marchetti
Dg ja0marine
De ja0marrable
Hh ja0master
Aa ja0me
Hg ja0member
Ab ja0met
AT ja0mgr
Fg ja0mill
Jd ja0my
Je ja0nance
AU ja0ne
Gk ja0next
ARCdIb ja0nights
Ad ja0nord
AY ja0norte
AV ja0north
AV ja0nuit
ATBh ja0nurse
Aa ja0não
Ae ja0o
AaBW ja0of
AX ja0office
Ga ja0og
AYCfDYGd ja0on
Hd ja0pa
Df ja0pagos
Ga ja0palmeiras
ASCi ja0panel
Gc ja0park
AbId ja0partner
Ab ja0paulo
De ja0pay
AQ ja0payments
Ac ja0per
Af ja0personal
AWGe ja0piano
JY ja0pichler
AWGb ja0pier
AWGc ja0piso
ASGf ja0planta
AeEW ja0plc
AXGa ja0poort
Ae ja0por
Bc ja0porter
AQCl ja0post
Ac ja0practitioner
Da ja0pumps
Aa ja0pé
Ce ja0quality
Gd ja0quay
AQ ja0qui
Ac ja0r-118204
AW ja0rail
AY ja0rang
AX ja0rather
Gb ja0raum
Gh ja0rd
Ak ja0recruit
AUHg ja0recruiting
Ak ja0recruitment
Ae ja0ref
Ac ja0responsabile
Ki ja0retd
Ic ja0rh
Gf ja0road
Gc ja0room
AW ja0route
Ga ja0s/n
AY ja0salle
AW ja0san
AXFf ja0school
Ca ja0science
Gc ja0secondo
Bb ja0secretary
AYGa ja0segundo
Ji ja0sera
DWHd ja0services
Gd ja0side
Ad ja0sie
Ah ja0so
Ef ja0soc
Bf ja0specialist
Gf ja0st
Ah ja0staff
Aj ja0staffing
Gh ja0stock
Fc ja0street
He ja0superintendent
Af ja0system
DeEe ja0talent
Af ja0talento
Jc ja0tan
Jb ja0tavares
AUHc ja0teacher
Be ja0tech
Ab ja0tepeyac
Ae ja0than
AcGYIa ja0the
AVEi ja0ti
Ah ja0to
Jg ja0tonder
Fd ja0tower
Ja ja0tran
Ih ja0tsv
Aa ja0turno
Ad ja0un
AYJeKc ja0und
Ad ja0unit
Ac ja0uur
AOHm ja0vai
Gd ja0valley
Db ja0valves
DYFeJfKc ja0van
Gb ja0verdieping
Gb ja0via
Jc ja0vom
Jb ja0von
Ih ja0vorsitzender
Ec ja0want
AX ja0wants
Dd ja0weidegoud
Ec ja0wil
AYJf ja0will
Ke ja0wit
EW ja0with
Gd ja0works
AREd ja0would
AQ ja0x
Ie ja0y
GT ja0yard
Aj ja0you
AUCjIhKY ja0|
Ge ja0°
Eg ja0·
Ca ja0à
Ca ja0è
ATGg ja0étage
Ad ja0über
APCfEeGa ja0–
AX ja0—
Ac ja1&
Fg ja1'
AcBUIe ja1(
If ja1)
AaBVCeHhIe ja1,
BSCf ja1-
ATBaIg ja1.
HW ja1/
AS ja1:
Ic ja1;
AW ja1@
AjBWCbEUHWIaKW ja1^
Ag ja1acquisition
AUHfIb ja1and
Ac ja1assistant
AP ja1at
AXBc ja1bei
Ac ja1beraterin
Ba ja1binnendienst
AS ja1chef
Ad ja1d'autobus
Af ja1da
AfBdIW ja1de
Ah ja1del
Ad ja1des
Ad ja1director
Hb ja1do
Aj ja1e
Aa ja1en
Ae ja1engineer
He ja1et
AV ja1for
BY ja1ii
APCj ja1interview
Ca ja1interviews
AQHg ja1is
Bd ja1monday
AdBgHaIV ja1of
Hi ja1partner
AVBd ja1position
Jc ja1ruth
Ak ja1services
Ah ja1team
Bh ja1van
Ha ja1verpleegkunde
AUHd ja1|
AV jb0!
Ge jb0"
AXGe jb0#
ARCiEfIdJf jb0&
Gd jb0'
AVCeGaJYKe jb0(
AhCWGXJe jb0)
AW jb0*
AXId jb0+
AVCjEaFeGeIbJW jb0,
AVBeCcEYHa jb0-
AdBSCXDVEUFgGXHRIcJaKg jb0.
AaBYCaIg jb0/
GX jb01
Ga jb014
Aa jb016
AY jb018
Ga jb02
Ca jb02026
Gb jb022
AcGY jb03
GY jb030
AXGa jb04
Ab jb05
Aa jb0555
Ci jb06
Ad jb08
AcGX jb09
AYBaCgDbFfGW jb0:
AYHdJh jb0;
AXFhJc jb0?
Dl jb0@
AiBcDiFjHjJh jb0^
AUBcCdDaGa jb0a
Ge jb0above
Cc jb0addetto
Ae jb0administration
Id jb0afdelingshoofd
Ae jb0after
Aa jb0ag
ANCc jb0ai
AXFj jb0al
AVCbFf jb0alla
Ah jb0alle
Ac jb0alles
ATBn jb0als
Eb jb0alterszentrum
Ee jb0alto
EaFgGcJY jb0am
AV jb0anche
DVHeJg jb0and
Fb jb0are
Bi jb0as
Cf jb0asst
AaDjFjGb jb0at
Ab jb0atelier
AUFi jb0au
Gf jb0aula
Ke jb0aunty
Gf jb0av
Aa jb0avaliação
Jg jb0avec
Ed jb0az
Dc jb0azienda
AUEe jb0b.v
Ge jb0back
Aa jb0bank
APGe jb0bar
Ae jb0barbara
Ag jb0barista
Ga jb0baustelle
Ee jb0bay
Kb jb0beatriz
Ge jb0behind
Kd jb0bertrand
Ke jb0bianca
Di jb0bij
Cf jb0bilingual
Ec jb0blue
AU jb0box
Ee jb0brauhaus
AQGa jb0building
Gb jb0bâtiment
AW jb0c
Jf jb0c'est
Ae jb0c/o
Gc jb0cais
Ig jb0campus
Kf jb0canon
Ie jb0capo
Kc jb0capt
Ad jb0captain
Ke jb0carla
Ke jb0carmen
Gc jb0casa
Ad jb0ccnl
Ii jb0chair
If jb0chairperson
AV jb0chargée
Kc jb0chef
Gd jb0chemin
Dm jb0chez
Ac jb0civic
Ca jb0claims
De jb0client
Dg jb0cliente
Cb jb0clientèle
Aj jb0clínica
Ja jb0cm
AY jb0co
AiJT jb0colleague
Dc jb0compte
Jh jb0con
If jb0conseiller
Eg jb0conservas
Ie jb0consultant
Ac jb0consultora
Gd jb0container
Id jb0coordinadora
Id jb0coordinatrice
AT jb0coordonnateur
AWIi jb0coordonnatrice
Ef jb0corrib
Ab jb0credit
Ac jb0cuidados
AWDgEeGcIf jb0da
AaJV jb0das
ATCmDYEgGbHVIjJP jb0de
Di jb0dein
EgGcId jb0del
Gf jb0dell'artigianato
Af jb0dem
Ac jb0demandez
Ai jb0den
AYFfGXIlJT jb0der
AUEfIf jb0des
AYCgEe jb0di
DeJW jb0die
AR jb0dipl
Ie jb0direction
Aa jb0director
Ib jb0directrice
Ii jb0diretor
AXDYEdJX jb0do
Cj jb0docent
Cb jb0docente
AS jb0domein
Jc jb0don
Jd jb0dona
AfKY jb0doris
AXJXKe jb0dr
Jc jb0dr.ª
Id jb0dra
Ad jb0drei
ATDcEfIg jb0du
APCcEgHfJc jb0e
AYGd jb0edificio
AWBcHd jb0een
Hk jb0ein
AWEdJV jb0el
Kc jb0elspeth
AdGa jb0em
AUCgDdFfGW jb0en
AUIb jb0eng
Jd jb0eng.º
Ad jb0engineer
ATGi jb0entrance
Bh jb0entrevista
AS jb0estaremos
Ah jb0estate
AXCaJe jb0et
Ge jb0filiale
Kc jb0filip
AW jb0floor
Ag jb0foods
AYBaDc jb0for
AVGg jb0foyer
Jb jb0fratello
JlKc jb0frau
DiHg jb0from
Ia jb0front
Ac jb0früh
Cg jb0für
Ed jb0gemeente
Ia jb0gestión
Ab jb0giulia
Ee jb0gleeson
Ac jb0gmbh
Ke jb0graça
Ad jb0groupe
Ah jb0grupo
Ah jb0gruppo
Gg jb0gto
Cf jb0guía
Gc jb0hallam
Ae jb0hand
Gh jb0hangar
Aa jb0hartwell
Kb jb0hattie
Id jb0head
EV jb0health
Ac jb0helderbrink
AYJh jb0herr
Jj jb0herrn
AUEeFj jb0het
Ac jb0hi
Ec jb0hmp
Ec jb0hogeschool
Ce jb0home
AT jb0hon
Ac jb0horário
Af jb0host
Ae jb0hotel
Ae jb0hr
Cd jb0hrs
Kf jb0hugo
Jb jb0husband
Ge jb0hôtel
Ac jb0ihr
Ac jb0ihres
AWDU jb0il
CdFe jb0im
AcBVCdDeFjGi jb0in
ATEg jb0inc
Ac jb0ines
AWKc jb0ing
AM jb0intake
Ae jb0intérim
Jc jb0irmã
Jd jb0irmão
Ff jb0is
Kf jb0j
Ke jb0jan
Af jb0je
Ib jb0jefa
Kc jb0jo
Bg jb0job
AW jb0jr
AUKk jb0jun
Aa jb0june
Kd jb0k
Gd jb0kamer
Gd jb0kantoor
Ab jb0kapster
Kc jb0karen
Gd jb0km
ATFeIfJW jb0la
Ga jb0lane
Ec jb0larkspur
Af jb0lavoro
Eh jb0lda
ATFbGXKd jb0le
Ie jb0lead
AY jb0leader
Ad jb0lecture
AWIf jb0leiter
Cd jb0leitung
Ef jb0les
If jb0lid
Gi jb0locatie
Ge jb0lokaal
AXEgGb jb0los
Ke jb0lucía
Ae jb0luz
Aa jb0m/w/d
Ac jb0maar
Ka jb0mag
Cb jb0manager
Jg jb0mann
AY jb0manutenção
Ka jb0maria
Kc jb0marion
Jc jb0matua
Jg jb0me
AYCb jb0medewerker
Hg jb0meine
ARJb jb0mestre
AWHk jb0meu
Jf jb0mevrouw
AVIg jb0mi
Ah jb0mijn
Gh jb0mill
Jh jb0mit
Jh jb0mme
AUHe jb0mon
Je jb0monsieur
AcKc jb0mr
Gd jb0n
DhFi jb0na
Di jb0namens
AVBe jb0necesitamos
Ka jb0neil
Fc jb0nella
Be jb0new
AX jb0next
Ea jb0nimbus
AV jb0niveau
DcFh jb0no
Gc jb0norte
Ga jb0nostra
AQ jb0nuestro
AWJg jb0o
AWCkEfGXInJW jb0of
ChGY jb0office
Aa jb0officer
AaGd jb0on
ASHm jb0onze
Fd jb0op
Eb jb0orrin
Kb jb0otávio
Ib jb0ouder
AQBkFgHi jb0our
ASBg jb0para
Gb jb0parque
Cb jb0partie
Ab jb0people
AS jb0perché
Ad jb0personalwerk
Ac jb0petra
Aa jb0pilar
Ga jb0piso
AX jb0place
Jc jb0plus
Ab jb0por
Aa jb0port
Gc jb0portail
Cf jb0postdoctoral
Aa jb0pour
Jb jb0pr
Ab jb0presidente
AWCg jb0prn
AXKe jb0prof
Jc jb0prof.ssa
Ca jb0profesional
Kd jb0professor
Cf jb0préposé
Gn jb0quai
Ga jb0rathaus
Ga jb0raum
AY jb0rayon
Ae jb0recruiter
Db jb0rector
If jb0recursos
Ea jb0rede
Ie jb0representante
Ij jb0représentant
Id jb0resp
AMIi jb0responsabile
AW jb0responsable
AXIc jb0ressources
Kg jb0retd
Ke jb0revd
AV jb0rh
GX jb0road
Ge jb0room
Ka jb0rosalind
Gk jb0route
Ga jb0rua
Gd jb0rue
Aa jb0ruthanne
AX jb0s
Eg jb0s.a
AUEk jb0s.p.a
AVEi jb0s.r.l
Gh jb0sala
AVGh jb0salle
Cj jb0saturday
ET jb0school
Jb jb0schreef
AUJh jb0schrieb
Af jb0se
Ag jb0search
Ig jb0sec
AU jb0secondo
Ga jb0segundo
Fe jb0sempre
Hl jb0senior
AX jb0seu
Jb jb0signora
AeEW jb0sillaris
Kd jb0silvia
Je jb0sind
Kb jb0sir
Kf jb0sister
AYGc jb0small
Jd jb0so
Kc jb0solange
Jb jb0sono
Ji jb0spedition
AWCjId jb0sr
AbEg jb0st
Ah jb0staff
Ic jb0stationsleitung
AW jb0stazione
Kc jb0steffi
Ae jb0studio
Ie jb0superintendente
AYEe jb0t
Ie jb0talento
Cc jb0teacher
Cb jb0technicien
Ke jb0teresa
Ac jb0than
ASBdDXEbFeGdHbIeJP jb0the
Gf jb0tiong
AXCdFe jb0to
Jc jb0tochter
Ae jb0trust
AXHk jb0two
Hb jb0un
Ji jb0und
Cg jb0under
Ad jb0unidade
Aa jb0union
Gb jb0unit
Hn jb0unser
ATGf jb0upstairs
Kf jb0van
AdGi jb0via
ASEd jb0ville
Dd jb0vom
Ki jb0von
AXBg jb0voor
Aa jb0vor
Ke jb0walter
Cg jb0warehouse
Fc jb0we're
Ac jb0wei
Kg jb0wei-ling
Eh jb0wells
Gf jb0werkstatt
AYDkJg jb0with
AV jb0wool
Je jb0xx
Cd jb0y
Ge jb0yard
AXCj jb0year
Ae jb0you
Kb jb0yuki
Kb jb0yusuf
Ec jb0zuivelfabriek
Dd jb0|
Gd jb0°
Cb jb0·
AaFdGaIf jb0à
Gb jb0étage
AYBdCcHf jb0–
Jd jb0•
Ff jb0📍
Am jb1&
AbHdIS jb1(
ATBTGgHhJa jb1,
BW jb1-
AREe jb1.
AQ jb1/
AUBf jb1:
AeBgHh jb1^
Aa jb1a
Aa jb1acquisition
Ae jb1admin
Ha jb1al
Ad jb1assistente
Af jb1asst
Hl jb1bosun's
Ic jb1branch
CU jb1chief
Cc jb1crew
AfBYIS jb1de
AUHf jb1del
Bk jb1di
AQ jb1die
Aj jb1e
Ad jb1el
Ib jb1en
If jb1enf.ª
Ig jb1engineering
Ic jb1external
Ak jb1fleet
Cd jb1frontend
Bh jb1gesprek
Af jb1herr
Af jb1hiring
Ib jb1hr
AgHe jb1il
Ib jb1junior
Ib jb1kaufmännische
Ba jb1kennismakingscall
AfBPHc jb1la
Ae jb1lab
Hd jb1le
Ag jb1lead
Ia jb1managing
Hk jb1mijn
Hk jb1nossa
Hc jb1nuestra
Bc jb1nuovo
BT jb1o
Bl jb1of
Aa jb1office
Bb jb1op
AeHd jb1our
Ba jb1poste
Bf jb1pra
Al jb1principal
Bd jb1proceso
Ae jb1programme
Ig jb1regional
Cb jb1research
Ac jb1sales
Ig jb1search
Am jb1senior
Hj jb1sous
Ia jb1staff
Af jb1statut
Ak jb1store
Ab jb1talent
AaFi jb1the
AUBf jb1un
He jb1unserem
Cf jb1ux
Bb jb1vaga
Aa jb1with
AWHf jb1|
Bj jb1«
Hi jb1·
Ae jb1à
Aa jb1–
Ad jk0!b
AdCYGdId jk0"b
Gb jk0#b
AeCfEc jk0&b
If jk0&s
AgCaGa jk0(b
Ac jk0(h
AgCV jk0(s
AfCgGcIS jk0)b
Af jk0)h
AfCa jk0)s
Ac jk0*b
Ac jk0+b
AhCYEVGfITKW jk0,b
Ah jk0,h
Ag jk0,s
AbCa jk0-b
Aj jk0-s
AfCVEfGVIcKg jk0.b
Ai jk0.h
CbKX jk0.s
Cg jk0/b
Ak jk0/s
AcCcEaFiGg jk09b
AaGd jk09h
AgCUGg jk09s
AfCd jk0:b
Aa jk0:s
Ak jk0;b
Af jk0?b
AVEaGdIWJcKf jk0Ab
Ic jk0As
AQDhEhFWGbIV jk0Xb
Dl jk0Xh
AbCb jk0Xs
ASCTDeEeFcGeHaISJlKh jk0Xxb
ASCRDgEdJiKa jk0Xxh
AVBcCYDeEeGVHXIXJeKb jk0Xxs
AdFcGf jk0x9b
Ae jk0x9s
AfBdCaDaEWFcGgHeIeJdKT jk0xb
AeBeESGX jk0xh
AdCdEYGbIa jk0xs
Ac jk0·b
Ae jk0»b
Ad jk0–b
AjCS jk0–s
Ag jk0“b
Ad jk0•b
AVBbESHgIa jk1Xb
AXBdHd jk1Xs
AbBcCfDTEPFcHbIdJTKN jk1Xxb
AiCi jk1Xxh
AeBcCfDXEQHXIYKP jk1Xxs
AQBdCbEcFSGfHcIc jk1xb
AXCfHf jk1xh
CUHc jk1xs
AkBSCcDSETFaGWHcIcJTKR kb
AXDc kbb!
CQGd kbb"
AUGe kbb#
AaCgEd kbb&
ASBNCbFYGaHiIWKg kbb(
AeGXJf kbb)
AX kbb*
AVBRCiEcFdGeHiIc kbb,
AXBUChHj kbb-
AVDREVHYIdJbKg kbb.
AbBWCi kbb/
Ab kbb00
Ad kbb10
Gf kbb14
Aa kbb15
AX kbb18
Gb kbb2
Ch kbb2026
Ga kbb21
Ab kbb3
AU kbb4
Aa kbb45
Ab kbb6
Ad kbb60
Ac kbb8
AbGX kbb9
AQBgDdFgGW kbb:
HhJf kbb;
AVFeJd kbb?
AiBkDhFdHgJe kbb^
ATBeGa kbba
Bh kbbabout
Ge kbbabove
Aa kbbacademy
Ae kbbadministration
If kbbafdelingshoofd
Ai kbbafter
Aa kbbag
AVFg kbbal
Ff kbballa
Ae kbballe
Ac kbballes
Bj kbbals
Eb kbbalterszentrum
FfGdJY kbbam
AW kbban
AV kbbanche
AaHeJg kbband
AX kbbao
Ab kbbappointments
Fb kbbare
Bk kbbas
Aj kbbassistante
Ae kbbassociate
DlFjGa kbbat
Aa kbbatelier
ARFh kbbau
AXGf kbbaula
Ke kbbaunty
AV kbbausbildung
Dc kbbazienda
AUEe kbbb.v
Ge kbbback
Aa kbbband
Gc kbbbar
Ga kbbbaustelle
Jc kbbbe
Ge kbbbehind
Db kbbbij
Aa kbbbis
Ac kbbbonjour
Ah kbbboth
AT kbbbox
Ic kbbbranch
Ee kbbbrauhaus
AVJg kbbbrother
Ga kbbbuilding
Ia kbbbusiness
Gb kbbbâtiment
Gh kbbbüro
AU kbbc
Ae kbbc/o
Kf kbbcanon
Id kbbcapo
Kc kbbcapt
EV kbbcare
Gb kbbcasa
Ad kbbccnl
If kbbchairperson
AYCWKd kbbchef
Gd kbbchemin
Ca kbbclientèle
Aa kbbclínica
Ja kbbcm
AW kbbco
AdJY kbbcolleague
Be kbbcome
Bk kbbcomme
Bh kbbcomo
Dc kbbcompte
Jh kbbcon
AQIe kbbconseillère
Gd kbbcontainer
Im kbbcoordenadora
Id kbbcoordinadora
Id kbbcoordinatrice
AWIi kbbcoordonnatrice
Ef kbbcorrib
Ga kbbcorso
AVDiEbGcIe kbbda
AdJY kbbdas
AUBgChEaGXIeJP kbbde
Gc kbbdei
Kb kbbdeirdre
GcHiIa kbbdel
Gf kbbdell'artigianato
He kbbdem
Ac kbbdemandez
AYEf kbbdepartment
ATFgHgJS kbbder
AVEdGcIb kbbdes
AVBiEa kbbdi
AUDdFaJU kbbdie
AU kbbdirección
Ic kbbdirection
Ic kbbdirector
AYEaIg kbbdo
Ch kbbdocente
Jd kbbdon
Jd kbbdona
Ga kbbdos
Ke kbbdott.ssa
AXKd kbbdr
Jc kbbdr.ª
AYIe kbbdra
Cd kbbdrainage
Aa kbbdrei
AVDcEfGcId kbbdu
AXCeEhHaIUJf kbbe
AYGd kbbedificio
Gd kbbedifício
AYBeHd kbbeen
Bj kbbeine
EeHdJWKa kbbel
Kc kbbelspeth
AWCdFfGWIcJW kbben
If kbbenf.ª
AUIc kbbeng
Jd kbbeng.º
Cf kbbengineer
ATGi kbbentrance
Af kbbentrevista
AS kbbestaremos
Ee kbbet
Ib kbbexternal
AV kbbfarm
Kc kbbfilip
AVIc kbbfirst
AV kbbfloor
Ag kbbfoods
AXBmIf kbbfor
AVGg kbbfoyer
Jb kbbfratello
JeKd kbbfrau
DaHn kbbfrom
AXCf kbbfront
Ac kbbfrüh
Co kbbfür
Ea kbbgemeente
If kbbgeneral
AW kbbgestion
Ia kbbgestión
Ab kbbgmbh
Ch kbbgrade
AW kbbgreen
Ap kbbgrupo
Ag kbbgruppo
Gg kbbgto
Gc kbbhallam
Ad kbbhand
Gh kbbhangar
If kbbhead
EWIf kbbhealth
Ac kbbhelderbrink
Jo kbbherr
Dd kbbhet
Af kbbhiring
Ec kbbhmp
AT kbbhon
Ii kbbhoofd
Ac kbbhorário
AaEV kbbhotel
AcIb kbbhr
Cd kbbhrs
Ge kbbhôtel
Ad kbbi
Ad kbbihre
AaCY kbbii
DWHf kbbil
CfFe kbbim
AcCbFnGc kbbin
ATEg kbbinc
AWKc kbbing
Ga kbbingresso
Kd kbbingrid
Fa kbbins
Ad kbbintérim
Jc kbbirmã
Jd kbbirmão
ATFf kbbis
Ke kbbj
Ke kbbjan
Kc kbbjo
AUKk kbbjun
Ke kbbk
ASGf kbbkamer
AYGd kbbkantoor
Kc kbbkaren
Ib kbbkaufmännische
AWDbFbGXHe kbbla
AWGc kbblane
Ac kbblavoro
AYBVEaFaGVHi kbble
CSIg kbblead
AW kbbleader
Ad kbblecture
AYIg kbbleiter
Ie kbbleiterin
Cd kbbleitung
If kbblid
Gi kbblocatie
Ge kbblokaal
AXEeGb kbblos
Eg kbbltda
Ad kbbluz
Ab kbbmaar
Jg kbbmann
Ki kbbmarguerite
Ke kbbmaria
Id kbbmarine
Kc kbbmarion
Jc kbbmatua
Ad kbbmay
Cb kbbmedizinische
Ha kbbmein
Jb kbbmestre
Jd kbbmet
AUHk kbbmeu
Jg kbbmevrouw
AS kbbmi
Jh kbbmit
Jh kbbmme
ATHh kbbmon
Je kbbmonsieur
Ke kbbmr
Hf kbbmy
AWGd kbbn
DfFi kbbna
Di kbbnamens
AVBe kbbnecesitamos
AXBi kbbnecesito
Fc kbbnella
Be kbbnew
AW kbbnext
AVBn kbbnieuwe
Ea kbbnimbus
AUFk kbbno
Gc kbbnorte
ATHh kbbnossa
Hh kbbnosso
AVGbHc kbbnostra
AVHh kbbnostro
Ag kbbnot
AUHf kbbnotre
Hc kbbnuestra
AUHd kbbnuestro
Bc kbbnuovo
AWBWHfJh kbbo
AWBhCcEbGYHWIe kbbof
GU kbboffice
AXGd kbbon
AV kbbone
Hf kbbonze
AYFd kbbop
Ic kbbops
Ib kbbouder
AcFgHi kbbour
Bh kbbpara
Gb kbbparque
Ad kbbparte
Cb kbbpartie
Af kbbpartner
Hg kbbpela
AW kbbpelo
Ac kbbpeople
AS kbbperché
Aa kbbpilar
Ga kbbpiso
ASBb kbbplace
Jc kbbplus
Aa kbbpor
Gc kbbportail
Ba kbbposition
Bh kbbposizione
Jb kbbpr
Bd kbbpra
Ii kbbpractice
AXKf kbbprof
Kj kbbprofessor
AW kbbproject
Cd kbbpréposé
Ak kbbpublishing
AW kbbr
EU kbbrail
Ga kbbrathaus
Ga kbbraum
AY kbbrayon
Ah kbbrecruiting
AWIf kbbrecursos
Ie kbbrepresentante
Ij kbbreprésentant
Id kbbresp
AU kbbresponsable
AY kbbresponsável
Af kbbretail
Kg kbbretd
Ke kbbrevd
AW kbbrh
Ae kbbring
GX kbbroad
AUGd kbbroom
Ge kbbrua
Kb kbbruben
AVGj kbbrue
Aa kbbruthanne
AW kbbs
AQEm kbbs.a
Ed kbbs.p.a
Eh kbbs.r.l
Gh kbbsala
AVGh kbbsalle
Cd kbbsaturday
CaEU kbbschool
Cg kbbscientist
Ad kbbse
Ig kbbsec
AY kbbsecond
AS kbbsecondo
Gb kbbsede
Ga kbbsegundo
Fe kbbsempre
Ka kbbseu
Jc kbbsind
Kf kbbsister
AYGc kbbsmall
Jd kbbso
Eo kbbsoc
Al kbbsoftware
Kc kbbsolange
Jc kbbsono
AXCfId kbbsr
Eh kbbst
Ic kbbstationsleitung
Af kbbstatut
AW kbbstazione
Kc kbbsteffi
Ae kbbstore
Ie kbbsuperintendente
Af kbbtalent
AW kbbterm
Ac kbbthan
AVBfFeGdHeJP kbbthe
Hf kbbtheir
Gf kbbtiong
AXDiFiJR kbbto
Jc kbbtochter
Cm kbbtrainee
Af kbbturbine
He kbbtwo
Be kbbuma
AVBgHc kbbun
Bk kbbuna
Hd kbbund
ASBi kbbune
Ad kbbunidade
Hh kbbunser
Hc kbbunsere
Hg kbbunserer
AY kbbv
BhDeJTKj kbbvan
AdGe kbbvia
ASEc kbbville
Dd kbbvom
Ki kbbvon
Bi kbbvoor
Aa kbbvor
Aa kbbvous
Ie kbbvp
Ke kbbwalter
Cc kbbwarehouse
Fc kbbwe're
Gf kbbwerkstatt
Jd kbbwith
Je kbbxx
GX kbby
Kb kbbyuki
Ec kbbzuivelfabriek
He kbb|
Bf kbb«
Gd kbb°
FhId kbbà
AUBdCiEYHn kbb–
Bj kbb„
Jd kbb•
Ff kbb📍
AfHWJd kbh,
FeJV kbh.
AcBmFcJU kbh^
ARBREc kbhde
AT kbhin
Ja kbhmr
Be kbhpara
Jb kbhschreef
Jf kbhschrieb
AWBf kbhthe
Al kbhwith
ATHg kbh|
AYIg kbs&
AaBiCW kbs(
AdCW kbs)
AY kbs+
AfBhDTHW kbs,
Bh kbs-
Ai kbs.
ARDa kbs/
AfBc kbs:
AeBYDeHhJg kbs^
BV kbsa
AT kbsand
Ae kbsat
ATCi kbsband
Aa kbscandidatura
AY kbsclerk
AV kbscon
AYCbDWEaGk kbsde
AU kbsdel
Cc kbsdocent
Ie kbse
Af kbsengineer
Bi kbsentrevista
Dl kbsfor
Bk kbsgesprek
AP kbshead
Ab kbshuman
AY kbsin
AYCc kbsmanager
Ii kbsmanaging
As kbsmarine
Ad kbspersonalwerk
AhIW kbspractice
Db kbsrecrutamento
Db kbsrector
ATBf kbsselezione
Bh kbssollicitatie
AVBh kbssollicitatiegesprek
Jm kbsspedition
AfBXDNHh kbsthe
DUJk kbsto
Ak kbsvan
Bb kbsvorstellungsgespräch
AODeJg kbswith
BhDi kbs|
AcCSDd kbs–
AhCWDYETGWIYKS kh
AjBcCaDWEVFSHVIeJVKT ks
Ad ksb!
AdCYGdId ksb"
Gb ksb#
AeCfEc ksb&
AgCaGa ksb(
AfCgGcIS ksb)
Ac ksb*
Ac ksb+
AhCYEVGfITKW ksb,
AbCa ksb-
AfCVEfGVIcKg ksb.
Cg ksb/
AcCcEaFiGg ksb9
AfCd ksb:
Ak ksb;
Af ksb?
AVEaGdIWJcKf ksbA
AUBeCYDcEdFWGaHh ksbX
ASBVCbDdEdFbGdHdIXJhKf ksbXx
AYBcCbDaEWFcGcHeIdKT ksbx
AdFcGf ksbx9
Ac ksb·
Ae ksb»
Ad ksb–
Ag ksb“
Ad ksb•
Ac ksh(
Af ksh)
Ah ksh,
Ai ksh.
AaGd ksh9
Dg kshX
AXBWEdFdIPJeKa kshXx
AdBjCbERGX kshx
If kss&
AgCV kss(
AfCa kss)
Ag kss,
Aj kss-
CbKX kss.
Ak kss/
AgCUGg kss9
Aa kss:
Ic kssA
AaBd kssX
AYBeCcDcEaGTHWJbKa kssXx
AdBfCdDVEYIe kssx
Ae kssx9
AjCS kss–
AS l 1
AcKh l08
GV l0800
AaHeIe l09
AbGTHjIXJiKf l10
GVHgJjKg l11
AW l11h00
ATIb l11h00 às 12h15
AgJgKi l12
AWJj l13
Kc l14
Ai l18
AW l67a effra parade
Af la margine
AR laanbod onder voorbehoud
Af laangemaakt door
Al laceros regio
Al laction needed
Gh laddress
AYGc ladres
AS ladresse
Aa laffaire suivie par
Al lagenda de entrevistas
Ah lagenzia lavorincorso
Ad laide
AS laiko
AV lallora
Ak lalvensia versicherung ag
AS lamrit
Io land one of our care
Ad lanfahrt
Kk lansprechpartner
Ai lapplication 66120
AW lapplication received
Aj lapplication update
Ac lappointment
Ad lassessment
Cd lassociate
Ej lassociação mão na terra
KV lattendees
AV lauxiliar de despachos
AT lavec
BfCX law
Af lazienda
Am lbase
AUGc lberth
AP lbill
Ab lbúsqueda
Ai lcabinet orsay rh
Ai lcall letter
ASGe lcallum
AW lcambio de fecha
ASCe lcamille
Ac lcanceled event
AV lcancelled
AY lcandidatura ricevuta
Ae lcandidature
Cl lcargo
Eg lcassa rurale valdoneghe
Ae lcervejaria mangue
AX lchairperson
Ad lcherry orchard
Eh lci siamo
Ek lclient
ATKf lcommissie
Ac lcommittee
Id lcomposition du jury
AXKd lcon
Ad lconcours visé
Ae lconditional offer
AWJhKk lconfirmed
AY lconsegue vir na terça
Ae lconsultante recrutement
Ad lconsultas
Am lconsultora de selección
An lcontact person
AYCb lcontract
Cd lcontrato
Ge lconvidamo
Ah lconvocation
AXCd lconvocatoria 018
Ac lconvocazione colloquio
Af lcopied for info only
Ab lcorvane distribution
Ad ldas sternchen
AU ldeelnemers
KT ldem gremium gehören an
Cg ldemi
Ee ldepartment
Ag ldie aufgabe
Ag ldirector
AU ldites
ASCe ldomaine de saint
AWGg ldove
AXGf ldónde
Ag lehpad les glycines
AXGf lel miércoles 13 a las 8
ANIg lel tribunal
Ge lela sugeriu quinta
Ei lem 30/04/2026 às 16
AXEg lemployer
AXEd lemployeur
AYEa lempresa
Aa len over je vraag
Gg lendereço
AUGg lendroit
AU lentreprise
Ag lentretiens devant jury
Aa lentrevista
Ae lentrevista confirmada
HiKY lentrevistadores
Af lentrevue
Ac les para educadora de 1
Ah leste e
AY lfica igual
AY lfiduciaire bonvin
Ah lfiliale di bergamo
AfCjEQ lfor
AYCb lfriday 5/29 at 8
Ak lfrom here
Cg lfunctie
Af lfw
Cd lfwd
Ag lgareth lyle
AS lgarnet milliea
ASKl lgesprek
AW lgesprek met
AT lgewijzigde jurydatum
Am lglenbow river museum
AVKf lgood news
AYEf lgreat news
Ag lguarda
Ai lheadhunter
AW lhey shu
Ac lhinweis zum datenschutz
Kg lhost
AS lhotel cayo lirio
Af lhow it goes from here
De lhr
Ki lhubert de saint
AX lhyun
AVGc lich gebe nur weiter
Ah lihre ansprechpartnerin
Ag linishfree data
AVIe lintegran el comité
Ci linterlinea
AcCY linterview
AfCS linterview / entrevista
ASCh linterview 14 october
AW linterview availability
Ie linterview board
Ai linterview cancelled
CW linterview confirmation
AV linterview confirmed
AXCa linterview date change
AUCg linterview invitation
Ci linterview invite
Ge linterview location
ARJaKd linterviewer
ARHgKd linterviewers
AXKd linterviewing
AVCU linvitation
Ag linvite
ARCd ljob
Ca ljob title
Aa ljosh
AU ljuntar
AT ljury
ASIdKg ljúri
Ab lkamer z
Ae lkelly
Af lkev stanaway
ASGd lkies maar
AWIg lla commissione
AR lla commune de saint
AS lla paroisse saint
Ci lla plaza l
Ig lle entrevistarán
AcGX lle site
Aa llets chat
AWEfGc llieu
An lline manager
Gd llocal
Ae llocal de trabalho
AWGc llocatie
AaGe llocation
Ge lloja
AUGg llugar
Ga llugar de celebración
Il lmanager
Af lmarco pessoas
Ei lmarítima portimão
Ca lmensaje original
AU lmet
AQ lmireille et jean
Ad lmitzubringen
AS lmoira stott
Ag lmoira tench
AW lmooi nieuws uit bolsward
Ci lnacht
ATCc lnexivara technologies
AXCc lnext round
Ac lnich vertun
If lno change to the panel
Aj lnot to
Ad lnota
Ac lnote from organiser
Ak lnotice of cancellation
Ab lo desafio
Gf lo exame nacional trocou
AaKU lo júri mantém
AfCX lo procedimento destina
Ag loferta condicionada
Al loffer letter
Ai loltrepack
Ic lon the call
AU lon the panel
AUEiGd londe
Aa lone correction
AQKf lop di 3 dec 2024 om 11
AV lop do 20 mei 2027 om 16
Aa lorale
AXGc lort
AWCe loutcome
ASHoJfKb lpanel
APKh lpanel members
Aa lparking
ASKf lparticipan
AWGe lpassamos para quarta
Ag lpfarrhaus
AbCX lphone interview
Ak lphone screen
Ai lpierpoint search pte ltd
Gh lplace
Gb lplek
Ad lponte selezione
ASGf lponto de encontro
Aj lport of foynes
Cd lposición
AU lpositie
Ce lposition
Ch lposizione
Cc lposição
AaCe lpost
AWCb lposte
AYIi lpouvez
Aa lprachi deshmukh
ASKj lpresidente do júri
AhCU lprocesso seletivo
Ai lproposta
Ah lproposta de contrato
ASIi lprésidente du comité
Gg lpunto de encuentro
Cg lpurpose
AV lqueda confirmado
AWIj lquem
An lquick call re
Ae lrappel
ASGg lraum
AdBj lre
Gc lrecorda
Aa lrecordatorio
Ir lrecursos humanos
Cd lref
Aj lref 381
Ag lregattaverein kiel
Ad lreporte
Aa lrh
Gf lritrovo
AWCi lrole
Gf lroom 1463
GU lsasha
ATGe lsat nav takes you wrong
AU lscheepswerf barkmeijer
Ab lscritta
KY lse mantiene la comisión
Ah lsecretaris
Ai lsede
AS lselezionatore
Cc lsenior lecturer
AU lshe has asked for 2
Ai lshiftpal
Ah lshortlisted
Ai lsimon cargill aca
Gb lsite
Ag lsiège social
Cd lso please read this as
Aa lsobre lo que pregunta
AV lsollicitatie
Ai lstage 2
An lstart date
Cc lstelle
AWCc lstep 2 of 5
Ge lstore
Ga lstudio address
Aa lstudio legale scm
Ig lsue treloar
Am lsuivi du dossier
AW lsujet
Jo ltalking to
Ad ltash oyelaran
AQ ltbc
Ac lte cuento cómo hacemos
AVHi lteilnehmende
Ad lthema
Ae ltidepool health
Ae ltime
AUCi ltitle
AYHe lto meet
Ae ltodo en casa central
Gg ltreffpunkt
Ae ltreno
Ak lträger
AXCd ltu prueba está lista
AV ltu vas voir jean
AXGf lubicación
Aj luitnodiging 1e gesprek
Ec lunidad de negocio
AWCe luniversity archives
Ae lupdated
Ae luw kandidatuur
AYBfCg lvacancy
Cf lvacante
AbCe lvaga
Ac lvaga analista fiscal
Ah lvakanz
AXGg lvenha cá sexta
AVEgGf lvenue
Ae lvidrios topo chico
Ah lvocê foi pré
AaGV lvoorstel
ASGW lvotre rendez
Af lvragen
AXCc lw2
AVGe lwaar
Ae lwhat comes later
Ai lwhen
AWFRGh lwhere
AT lwhere to go
Kd lwho
ASJdKi lwith
Gb lwo
AWCe lyou applied for
ATIh lyour panel
AYCe lyour visit on june 16
Gf lzi de la plaine
Ab lzur info
Ig lè ammessa al colloquio
AnBeDfEeHRJNKI r
Ak s!
AfCYGdIa s"
Gb s#
AdCaEeId s&
AYGd s'
AkCYEXGY s(
AfCfESGaIQKW s)
AgIa s+
AjCXEUGfIWKR s,
AiCbEW s-
AhCWEfGVIdKf s.
AhCa s/
AeBQCbFhGiHQ s9
AlCc s:
Ak s;
Ag s<
Ad s>
Al s?
Ai s@
AWCaEbGdKa sA
ARBjDgEaFWHiJUKT sX
APBaDdEdFaGVHaIXJiKf sXx
Aa s]
Ah ss! Xx x
Ac ss" Xx Xx
Eh ss& Xx (
AjCgEU ss& Xx Xx
AeJe ss& Xx ^
Ej ss& Xx x
Ak ss& Xx –
AQHd ss( X )
Af ss( X X
AOCdHhIi ss( Xx )
Ae ss( Xx .
AeFf ss( Xx 9
Hh ss( Xx :
AfBVChFeIX ss( Xx Xx
FSHW ss( Xx x
Ad ss( Xx x9
ARCbHn ss( x )
AR ss( x ,
Ae ss( x X
Hc ss( x Xx
AcCbFUHO ss( x x
AUCg ss) , x
Ah ss) x x
Jd ss+ Xx (
Aa ss, 9 Xx
AbGV ss, 9 x
Ah ss, X ,
Ep ss, X .
Ab ss, X 9
Dj ss, X Xx
AR ss, X ^
DQ ss, Xx &
AT ss, Xx (
AVIj ss, Xx )
ARDgGTHe ss, Xx ,
AREhGcJT ss, Xx .
AjGa ss, Xx 9
DR ss, Xx X
AfDgEMFUHXJg ss, Xx Xx
ARCdDkEVGcHbIeJU ss, Xx ^
AUBeGRHSJm ss, Xx x
AXFf ss, Xx x9
AU ss, x (
Ih ss, x )
APHg ss, x ,
AO ss, x .
AXGg ss, x 9
AUHl ss, x ;
Gg ss, x A
AaHY ss, x X
AeFfGaHT ss, x Xx
ALHj ss, x ^
AeBcFXGWHaIT ss, x x
AXGb ss, x x9
FfGP ss, x9 Xx
Gj ss, x9 x
Af ss- X X
AVCi ss- X ^
AdBN ss- Xx (
Ae ss- Xx Xx
ASDi ss- Xx ^
AW ss- Xx x
AOJe ss- x .
AV ss. , Xx
AW ss. - Xx
Ff ss. 9 Xx
AX ss. A .
Ak ss. A x
ARJm ss. Xx (
AXEXJcKc ss. Xx ,
AUInJO ss. Xx .
FhGk ss. Xx 9
Id ss. Xx X
AcBMDcEeFQGWITJWKf ss. Xx Xx
Ja ss. Xx ^
AfBiFeGLJiKg ss. Xx x
AWCd ss/ - x
BY ss/ Xx Xx
AR ss/ x Xx
GV ss9 ) .
Ac ss9 ) x
AdGW ss9 , 9
AWGg ss9 , Xx
AbGT ss9 , x
Ga ss9 . X
AdGP ss9 . Xx
Aq ss9 9 9
AYJh ss9 Xx .
Ab ss9 Xx 9
AaGlJU ss9 Xx Xx
Gd ss9 Xx ^
AX ss9 Xx x
Cd ss9 x )
Aa ss9 x ,
Ah ss9 x .
Gh ss9 x Xx
Ag ss9 x x
JY ss: Xx (
AT ss: Xx ,
AiJW ss: Xx .
Ff ss: Xx 9
AU ss: Xx A
ATHi ss: Xx Xx
AR ss: Xx ^
AXJi ss: Xx x
Jd ss; Xx Xx
Fa ss? 9 Xx
AV ss? Xx ,
AS ss? Xx .
JL ss? Xx Xx
AhFPJa ss? Xx x
Da ss@ Xx ^
Gd ssA , Xx
Kj ssA . ,
APKa ssA . A
AXGaKm ssA . Xx
ALKl ssA . ^
AT ssA Xx ,
Dm ssA Xx Xx
Hb ssA x ,
Ag ssA x x
CS ssX ( x
AQCd ssX ) ,
AaCY ssX ) ^
Ga ssX , Xx
AlGU ssX , x
Ac ssX - X
En ssX . ^
AR ssX . x
Ai ssX X (
Ac ssX X -
AYGc ssX X .
AhEh ssX X X
AgETGg ssX X ^
IS ssX Xx )
Ag ssX Xx ,
Ig ssX Xx .
AW ssX Xx 9
AWCTFfIgJc ssX Xx Xx
EgIY ssX Xx ^
AT ssX Xx x
Aa ssX x .
CVEe ssX x Xx
AdCQ ssX x x
AbElIb ssXx & Xx
AWGe ssXx ( X
AeCbIcKL ssXx ( Xx
Aj ssXx ( x
AT ssXx ( x9
Ac ssXx ) ,
AgGW ssXx ) .
AeIi ssXx ) ^
Ci ssXx ) x
AXGe ssXx , 9
AUCgEc ssXx , X
AdCdEVGeIg ssXx , Xx
AiCWGb ssXx , x
AOCc ssXx - X
AaCb ssXx - Xx
AX ssXx . (
AhKS ssXx . A
AmEQIkKU ssXx . Xx
AmEX ssXx . ^
GTIlKY ssXx . x
Af ssXx / Xx
Gf ssXx 9 )
Gj ssXx 9 ,
AWGk ssXx 9 .
Gi ssXx 9 :
AgGY ssXx 9 Xx
AU ssXx 9 ^
AUCdGg ssXx 9 x
Ca ssXx : Xx
AW ssXx A ,
ASKf ssXx A Xx
Af ssXx X "
AW ssXx X (
AREeIc ssXx X ,
EV ssXx X .
Ah ssXx X X
AfDn ssXx X Xx
AeCTIh ssXx X ^
Cj ssXx X x
AYCcIe ssXx Xx "
AX ssXx Xx #
Ab ssXx Xx &
AYBQCiIgJRKh ssXx Xx (
AbEeGTKe ssXx Xx )
AWBPCcDPEfGcHPJUKk ssXx Xx ,
EcKe ssXx Xx -
AWCgGYJVKk ssXx Xx .
AbCaFXGi ssXx Xx 9
ASKd ssXx Xx :
AVKi ssXx Xx ;
Kc ssXx Xx <
DPEgKn ssXx Xx X
AeBNDOEhFUGXHSIbKU ssXx Xx Xx
AXBRCYDLEaGRHSIdJOKi ssXx Xx ^
ASChDVEmFRGYHVIRJjKk ssXx Xx x
AW ssXx Xx x9
AQEk ssXx Xx ·
Ca ssXx Xx –
Ai ssXx x (
Ab ssXx x )
AgCQIh ssXx x ,
AiCRGSJa ssXx x .
Ah ssXx x 9
Ab ssXx x ;
Ac ssXx x ?
Ad ssXx x X
AeBOCUEaFWGUHRIaKX ssXx x Xx
Ae ssXx x ^
AkBkCWEUFUGRHcISKS ssXx x x
AV ssXx x –
Gm ssXx x9 ,
AP ssXx x9 ^
Al ssXx · Xx
Aa ssXx – x
Hh ss^ 9 .
AX ss^ X 9
AXDfHb ss^ X Xx
AY ss^ Xx &
Ac ss^ Xx (
AaDiFfHeJX ss^ Xx ,
Ac ss^ Xx -
AWDaHfJa ss^ Xx .
ASFe ss^ Xx 9
Aj ss^ Xx :
DfHi ss^ Xx X
AgBdDdFVHWJh ss^ Xx Xx
AgDYHlJj ss^ Xx ^
AfBWDlHbJc ss^ Xx x
Hb ss^ x ,
AR ss^ x .
AXHj ss^ x ^
Be ss^ x x
Aa ssx ( 9
CO ssx ( X
Am ssx ( Xx
AaGh ssx ) ,
Gj ssx ) .
AcCX ssx ) x
AiGY ssx , 9
Ag ssx , X
AiCPGeIR ssx , Xx
AeCUGbIU ssx , x
AaGQ ssx , x9
Af ssx - Xx
Gh ssx . 9
AQKe ssx . A
Ab ssx . X
AnKm ssx . Xx
AbEjIN ssx . ^
ANKm ssx . x
AX ssx 9 )
ATGh ssx 9 ,
Aa ssx 9 9
Fj ssx 9 Xx
AhFTGb ssx 9 x
Ge ssx A .
AU ssx X (
AVHg ssx X ,
Ab ssx X .
AV ssx X X
ATBbCSDhHa ssx X Xx
ATHf ssx X ^
ASGa ssx X x
ASDh ssx Xx !
ASDd ssx Xx &
AUJf ssx Xx (
Ah ssx Xx )
AQEfFhGeJiKe ssx Xx ,
ATDmEaGdIcJe ssx Xx .
AXFkGh ssx Xx 9
AP ssx Xx :
BkGR ssx Xx X
AVBfCQDiEYFdGTHgIRJdKQ ssx Xx Xx
ATDSEjIiKk ssx Xx ^
AQBiCfDhEkFXGaHUISJj ssx Xx x
AVEi ssx Xx –
Cb ssx x !
Cf ssx x "
AQChFbGUIf ssx x (
AVIi ssx x )
AVChGgHaIi ssx x ,
AWCi ssx x -
AVBdCeGbIg ssx x .
AW ssx x /
FgGV ssx x 9
AYCe ssx x :
If ssx x ;
AY ssx x ?
AT ssx x A
AeGYIh ssx x X
AVBKCNDkEiFUGhIdKj ssx x Xx
AXChEjGWHTIh ssx x ^
AdBjCgDPEbFfGaHbIW ssx x x
Ca ssx x –
Gf ssx x9 .
Af ssx x9 x
AP ssx9 ) ^
AhGW ssx9 , x
Ad ssx9 Xx ,
ARGpJf ssx9 Xx Xx
Aa ss| Xx Xx
ARDg ss| Xx ^
Cj ss· x x
Ee ss– X ^
AfBV ss– Xx (
Bi ss– Xx x
AaBR ss– x x
AfBeDQEVFaGdHeIeJQKN sx
AgGiHR sx9
Am s|
AiCa s·
Ae s»
AjEX s–
Aj s—
Ad s•
AVBiCfDhEaGRHVIdJRKU u
Ah u9
AlCXEi uX
AUBgCfDhFSGXHcIdJTKW uXx
AVBdChFdGYHXIc ux
Ak w!
AfCYGdIa w"
Gb w#
AdCaEeId w&
AYGd w'
AkCYEXGY w(
AfCfESGaIQKW w)
AgIa w+
AjCXEUGfIWKR w,
AiCbEW w-
AhCWEfGVIdKf w.
AhCa w/
Af w00
CcGY w1
Ag w10
Aa w11
Ac w13
AXFc w14
Af w15
AYGd w2
AY w21
Ge w2e
AYGd w3
Af w30
AY w4
AR w41
Ad w45
AYCeGb w6
Ga w60
AVGb w7
Ga w8
GX w88
AlCc w:
Ak w;
Ag w<
Ad w>
Al w?
Ai w@
Aa w]
AdCdGa wa
Ac wab
Ee wabendroth
AX wacademic
Cd waccount
Ba waccountmanager
Aj wacquisition
Kb wadeyemi
Bh wadministratief
Ag wadministration
Ad wadministrator
AhHV wadministratrice
Ie wadviser
Cb wafc
Ac wafter
Am wagenzia
AW wai
Ab wal
Jf walain
Ed walba
Kc waldous
Aa walle
Ab walles
Ei walto
AcBU wanalista
AWCf wanalyst
Ah wand
AUGi wandar
Kh wanthony
Ja wanton
Ag wappointments
Ib warchitect
Ia warchivist
Kh washdown
Ag wask
BbCkHN wassistant
HR wassistante
Aj wassistente
AhGe wat
Ak watelier
Hv wattorney-adviser
Bm wausbildung
Bg wauxiliar
Ff wav
Aa wavaliação
AXGf wave
Ah wavec
AN wavenue
Dd waz
Eg wazul
AMFj wbackstube
Gf wbahru
Ji wbalwinder
Bh wbanconiera
ATFe wbar
Ae wbe
Ae wbeat
Ja wbeatriz
Ab wbeginn
AV wbehind
Bm wbekister
Jn wbeni
Ji wbenincasa
Jf wbeppe
Ab wberaterin
Jd wbertrand
Fj wbetriebshof
Ee wbiologics
Jg wbirte
Hj wbishop's
De wblue
AU wblvd
ASEf wboard
Jg wbob
Aa wbologna
Jo wbossi
Ae wboth
AT wbox
AW wbranch
De wbrauhaus
Dh wbrightmarket
Ae wbruna
AVJc wbruno
Eb wbuild
AQ wbuilding
Ai wburgemeester
Aa wby
Bf wbäckergesellin
HY wbüro
AWGf wc
Ab wc'est
Ff wcais
Fn wcalle
AQHe wcampus
AlEY wcapital
Hd wcapo
Ib wcare
Ap wcareers
Ji wcarla
Ff wcarretera
Fh wcasa
Ab wccnl
Dd wcementos
AQDh wcentre
Hi wcfo
AdIe wchair
Bg wchapista
AYBPHhIgJc wchef
Ha wchefarzt
Gh wchemin
Ae wchez
BT wchief
Cb wchildren's
Hc wchurchwarden
AKHp wchurchwardens
Ab wcivic
Cg wclass
Bj wclasser
Ja wcleiton
Aa wclient
Ad wcliente
Hc wcllr
Ac wclínica
Ae wco
En wco-operative
Ag wcoach
AX wcoffee
Ja wcolin
Bd wcommis
Ii wcommittee
Ac wcompetências
Hr wcomponente
Ac wcon
Ae wconseil
Hb wconseiller
Dj wconservas
Af wconsultant
Ad wconsultora
Ad wconsultores
AV wcontainer
AWBd wcoo
BU wcoordenadora
Ag wcoordinator
Df wcorrib
Fb wcorso
Di wcorvane
Aa wcouncil
Cc wcounter
Jg wcraig
Ai wcredit
Hc wcso
He wcto
Ae wcuidados
Ic wcultura
AXIg wculture
AXGb wcôté
Ie wd
Ab wd'un
Ae wd.ª
AbEaGb wda
Hc wdaf
Ag wdakar
Ji wdale
Ac wdan
Ac wdana
AVCfEeFUGbIdKf wde
Hc wdean
AS wdeckhand
Jc wdeclan
AXGc wdei
Hh wdekan
AWEfGb wdel
Gg wdell'artigianato
AY wdelle
AS wdepot
Ab wder
ANEb wdes
Hi wdesign
AX wdesigner
Cg wdeveloper
Ce wdevelopment
Jc wdevonte
AUCaEcGa wdi
Je wdidier
Aj wdie
AU wdipl
AS wdirección
AgBL wdirecteur
Hk wdirection
AjIk wdirector
ATHi wdirectora
AeBV wdirectrice
AYHj wdiretora
Hg wdirettore
Hg wdirettrice
Al wdirezione
AX wdistillery
AUEgGc wdo
Hs wdocent
CdIe wdomein
Ae wdon
Ai wdona
Gb wdoor
Ag wdoris
Ge wdos
Hl wdoyenne
AhJb wdr
Ai wdr.ª
AaHg wdra
AYGf wdrive
Kb wdrummond
AUEdGd wdu
Ad wdus
Ad wdña
AfEbGW we
AcEW wearly
Gd wedificio
AXFg wedifício
Dl wedilsirio
Cb wefz
Eg weg
Ac wein
Ae wem
Jd wemrys
AfGW wen
Ae wenf
He wenf.ª
Hi wenfermeira
Hh weng
Ae weng.º
CgIb wengineer
Fl wennetmoos
Gh wentrance
Ap wentrevista
Aa westá
Aj wexperience
ANCk wexport
Hj wexternal
Hd wfactor
Ge wfarm
Ec wfenwold
Jb wfermín
Ah wfica
Jc wfilip
Hf wfinance
Hl wfirmware
Hc wfirst
Al wfischer
APGe wfloor
Bg wflorist
Ef wfoods
Ah wfor
AVFd wfoyer
AeJg wfrau
Ec wfreight
Do wfrigotek
Af wfrom
AYGV wfront
Bf wfrontend
Ad wfrüh
AW wfür
Jh wgail
AS wgate
AVJh wgaz
Hg wgerente
Jg wgerlinde
Je wgerrit
Ae wgestionnaire
Hg wgestión
De wgleeson
Hg wgleichstellungsbeauftragte
Ak wgmbh
Hh wgobernanta
Ad wgr
Cc wgrade
Jc wgraça
Jj wgreg
ASHgIa wgroup
Cb wgrowth
ApDU wgruppo
Ff wguildhall
Ab wgute
Bf wguía
Ac wh
Af wh/f
Dh whalfpenny
Gi whall
Gd whallam
Ab whallet
Cj whand
Ai whas
Jb whattie
Ae whave
AdBb whead
He wheadteacher
Ac whealth
Ac whelderbrink
Jf whernán
Ag wherr
Ak wherrn
AY whet
Am whire
Af whiring
Dc whmp
Ab who
Kj whoekstra
Kb whofstra
Di whogeschool
EgFd whome
AY whon
Hf whoofdvroedvrouw
Ai whorário
Ac whost
Af whotel
Gk whouse
Af whq
Hf whr
Aj whr-medewerker
Bj whuismeester
AXIc whumaines
Il whumano
If whumanos
Ec whydrographic
Ch wi
Ag wi'd
Ak wi'll
Ai wi'm
Af wignacio
Aa wihre
Ac wihres
Cg wii
AY wil
CcEWGc win
Ec winc
Aj windustries
Ai wines
Gb wingresso
Hf winhaber
Ai winstead
Hi winstructeur
Ah winterim
Aa wintern
Ah winternally
Ap winterview
Bi wintonateur
Ai wintérim
Ad winês
Hj wirmã
Am wis
Aj wist
Aj wit's
Ja wivan
Je wivo
Ke wj
He wjefa
Jh wjess
Ab wjie
AhCU wjob
AWJf wjohan
Jc wjonas
Aa wjosiane
Fg wjr
Hf wjudge
ARJj wjule
Jj wjun-ho
Kb wjune
Jd wjuvenal
Cg wjúnior
Jf wjürgen
Gc wkamer
Be wkapster
Jb wkaren
AW wkarim
Jd wkarl
Hj wkaumātua
Jk wkevin
AQGd wkitchen
Gd wkm
Ag wkontor
Ai wl'équipe
AaGb wla
Af wlaboral
AXGo wlane
Eb wlantern
Ji wlapo
Da wlarkspur
Ea wlda
Ab wle
BYCeIi wlead
Ig wleader
Ad wlecture
Dn wledgerly
Ie wleiter
Ih wleiterin
AR wleitung
Jf wlena
Jo wlenoir
Gb wlibrary
Cb wlinea
Ae wlisboa
El wlogistics
Jf wlola
AVGb wlos
Aa wlotte
Aa wluca
Ae wluz
Ab wm
Ag wm/w/d
AV wmaestro
Jg wmag
Fg wmain
AG wmaintenance
Hc wmaire
Aa wmais
Ho wmaltster
AeBOCjHVIl wmanager
Hc wmanaging
Jc wmarion
Jf wmarkus
Jl wmarnie
Ee wmarrable
Dc wmarrowstone
Ec wmaré
HpIh wmaster
Jc wmatilde
Ae wmay
Jm wmaëlle
Hd wmcf
Hb wmd
Ah wme
Ab wmeet
AYJh wmehdi
ATJh wmehmet
Jd wmel
Ie wmember
Ad wmembers
Hh wmembro
Dl wmercafrío
Hh wmestre
Af wmevrouw
Be wmfa
ATIh wmgr
Aa wmiddle
Af wmidwifery
Ab wmin
ATHe wmitglied
Am wmme
Jf wmoira
Ah wmr
Ah wmrcvs
AhJa wmrs
Ag wms
Id wmunicipal
IY wmusic
Ac wmy
Ae wna
Ag wnachricht
Ji wnadia
Ae wnamens
Aa wnantes
Cg wnavale
Jd wnelly
Jj wnelson
Jh wnena
JX wngozi
Cb wnicu
Be wnight
AUCdIa wnights
Dd wnimbus
Ac wno
Je wnorma
AX wnorte
AY wnorth
Fe wnostra
Hn wnotaio
Af wnow
AV wnuit
Jk wnuria
Af wo
Ic wobras
AWCaEhIc wof
Ac woffer
ASGi woffice
AaCg wofficer
Cg woffset
Ea woffshore
Gc wog
Ji wohlsen
Gb wold
AbGc won
Ag wone
Eg wonlus
Ad wop
Al wopening
Ig wops
Ho wopzichter
Ah worganiser
Da worrin
AR wosei
Ad wother
Jb wotávio
Hd wouder
AbFc wour
Ke wp
Ad wp&o
Ab wp'tits
Bj wpa
Ef wpagos
Ca wpanel
Jc wpaola
Bc wparaveterinair
AS wparish
Aa wpart-time
Aa wparte
AeIh wpartner
AT wpastry
Jb wpat
AWJn wpatrick
Ai wpaulsen
Ed wpay
Jp wpel
Dd wpellworth
Ab wpeople
Ai wpersonalberatung
Ic wpersonalrats
Ac wpersonalwerk
Ai wpersoneel
Am wpersonnel
Ag wpeter
Kf wpetersen
Af wpetra
Hs wpfarrer
Fo wpfarrhaus
Ad wpfarrsekretärin
Je wphilippa
ANGi wpiano
Kd wpichlbauer
Gg wpier
AUGd wpiso
AYIm wplanning
Gh wplanta
Hi wploegbaas
Ah wplus
Af wpm
AVGb wpoort
Cc wporter
Dd wportroe
Ao wposition
AiCV wpost
Bf wpostdoctoral
Aa wpr
Ag wpractice
Ae wpractitioner
Hg wprecentor
Fk wpresbytery
Hi wpresidente
Ak wpresso
Hh wprincipal
Ad wprocedimento
Ac wproceso
Bf wprocurement
AN wproduct
AS wproduction
Af wprofesseur
AkHOJe wprofessor
AQ wproject
Hi wprokuristin
Hp wprovedor
Bf wpréposé
AQHn wpublisher
Eb wpumps
Aa wpé
AR wquai
AKCf wquality
Ad wque
Dk wquillstone
Aa wr-118204
Je wrafael
AY wrail
Ga wraum
ATGh wrd
AE wreception
Aa wrecruit
Al wrecruiter
Hd wrecruiting
Aj wrecrutement
Hl wrector
Ad wref
Ho wregistrar
Jf wremedios
He wrepresentante
AWIj wrepresentative
Ae wreq
AW wresearch
Ao wresourcing
Hd wresp
He wresponsable
AY wresponsável
Ki wretd
Id wrh
Gc wrise
EY wrisk
Af wrn
AVGg wroad
AXJd wrob
Aj wrole
AVGi wroom
Ji wrosa
ATGe wroute
AYFh wrua
AW wrue
Ac wruthanne
Ju wréjean
Gf ws/n
Ei wsa
ARFg wsala
Ah wsales
AT wsalle
Ab wsalut
Ji wsamira
Eg wsan
Jg wsandrine
Jc wsandro
Bi wsaturday
Ed wscaffolding
Ad wschulleitung
APCa wscience
Dg wscoil
Jn wscott
Ab wse
Ap wsearch
Aa wseat
Ik wsec
AWGc wsecondo
AXHm wsecretaria
Hi wsecretario
Ad wsecretary
Ab wsecretaría
AWGb wsede
Ae wsegreteria
Ga wsegundo
Ee wseguros
Ah wselection
Hi wsenco
Ac wsenhor
BbCRHeKg wsenior
Jg wsepp
AX wservice
AcIc wservices
AT wshed
AS wshift
AUFb wshop
Gc wside
Ah wsie
Jg wsietse
Ae wsig
Ae wsigue
AgDV wsillaris
Jd wsimone
Hi wsindaco
Jb wsir
ArJi wsister
ASBc wsite
Cb wsites
Jb wsjoerd
Ac wslot
AY wsmall
Hj wsocia
AN wsocial
Ab wsofiane
Jc wsolange
AY wsopra
Bb wsous
Af wsoy
Cc wspecialist
Ag wspot
AeJU wsr
Ah wsra
AbDgGa wst
AU wstabilimento
Af wstack
Ai wstaff
Am wstaffing
AU wstation
Ai wstatt
Je wstefan
Jb wsteffi
Jj wsteindl
Al wstelle
Ai wstill
Gk wstock
GhHX wstore
Gi wstreet
Ai wstudent
AiDV wstudio
Ie wsuccess
AXIe wsuperintendent
He wsuperintendente
Ie wsuperior
Eb wsur
Ii wsviluppo
Ji wsylvie
Ad wsystems
AT wsénior
AbHgIX wtalent
Ae wtalento
Fj wtalstation
Jf wtamsin
Ke wtavares
Ah wteam
Hr wteamcoach
AY wtechnical
Af wtecnico
Aa wtepeyac
Kf wter
Di wtessellate
Ha wtest
Jc wteun
Bf wtfa
AbDcFd wthe
AUHi wtitolare
Jf wtobias
Ji wtommy
Af wtomorrow
Jd wtomás
Bq wtourier
Gh wtower
Aa wtrabalho
Bf wtrainee
He wtreasurer
Kc wtreloar
Bb wtrompeta
Hn wtrustee
Jl wtuca
Ad wturbine
Ad wtwo
Hi wuitvoerder
Do wumbrell
AdCb wund
Fg wunit
AOFl wupstairs
Je wurs
CX wuti
Je wuwe
Al wvacancy
Ai wvale
Eb wvalves
AYDkEVGaKe wvan
AWGd wverdieping
Jq wverlinden
AY wvestry
Fh wvia
Hj wvicar
Ah wvice
AX wville
Jo wvinciane
ATHh wvocal
AW wvogt
Ac wvom
AY wvon
Aa wvor
AQHk wvorsitz
Ih wvorsitzender
Hc wvp
En wwater
Ac wwei
Jg wwei-ling
Ec wweidegoud
Jp wwendlandt
Jb wwendy
AP wwerkplaats
Fg wwerkstatt
AW wwest
Ah wwill
Jc wwim
Hn wwinemaker
Jf wwiremu
Kc wwit
Ak wwith
Ai wwoche
Ad wwordt
Af wx
AcGY wy
Fe wyard
AS wyear
Ao wzijlstra
AW wzona
Dd wzuivelfabriek
Jd wzélia
Am w|
AiCa w·
Ae w»
Gc wà
Ah wè
Ae wé
AOGj wétage
AjEX w–
Aj w—
Ad w•`,
};
