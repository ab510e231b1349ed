// Written by `npm run train` from the mails in tests/fixtures/mails; not by hand.
export const named = {
  most: 4.888,
  follows:
    '250 87 -679 -4 -618 5 -738 43 -632 -54 -552 -71 -220 404 -129 -188 -26 -293 23 -244 -280 -130 -1 -113 391 -303 -251 -86 -312 -42 -260 -296 -168 -155 -37 -239 -245 444 -82 -145 -63 -226 -110 -177 -87 -125 -309 -235 379 -168 -34 -93 -304 -195 -211 -248 -33 -163 -70 -164 -163 343 -27 -136 -176 -112 -136 -148 -350 26 -364 -220 344 -158 -322 -295 -278 -88 -93 -221 -104 -201 -62 -305 -150 358 54 -193 -30 -30 -178 -139 -223 -21 -247 -93 402 -7 -182 -26 -44 -224 -90 -88 -49 -210 -107 -219 -317 527 -19 -154 -305 -111 -214 -75 -321 0 -300 -270 348',
  weights: `\
AfBMCYEcGWHaIgKb $b
CWId $b)
AhIV $b.
AVGf $b9
AWGdIb $bX
AXBVDfEcGUHcIeJdKe $bXx
AREaIf $bx
Ai $h
AWEdGa $hXx
AaBaCdEYISKa $s
Aa $s)
ATEm $s.
AWCdDbEXGfHRIWJbKd $sXx
AdBeHb $sx
Ak 3!
AfGc 3"
AeCbEeId 3&
Gb 3'
Ag 3'll
Ai 3're
Ae 3'un
Ai 3've
AkCaIYKU 3(
AfCgETGbIQKV 3)
Ac 3*
Ah 3+
AkCbEUGfIXKS 3,
AjCb 3-
Jj 3-ho
AhCVEeGUIcKe 3.
Ac 3.30
Ai 3/
Bn 3/in
Ae 300
Ah 3025
Ah 3026
Ae 3027
Cc 31
Ag 310
Ac 311
Aa 313
Fd 314
Af 315
AXGd 32
AWGe 32e
AV 32nd
AXGd 33
Af 330
AYGh 3388
AW 34
AdGW 3400
AR 341
Ad 345
AYCbGd 36
Ga 360
Ga 361
AVGb 37
Gc 38
Gg 3900
AmCd 3:
Ak 3;
Ah 3<
Ad 3>
Al 3?
Ai 3@
Ab 3[
Ac 3]
AcCcGa 3a
AXDc 3aad
APFj 3aal
AXEhFg 3aan
Hj 3aar
AUHc 3aas
Fi 3aat
Ae 3ab
AP 3aca
Ae 3ace
AW 3ach
Dk 3ack
ARHf 3aco
Aa 3act
AWFiHdJY 3ada
ASGbKR 3ade
AYBdHc 3ado
Ja 3adu
Jl 3ael
AdBY 3aff
ATDi 3aft
AVFl 3afé
BgEj 3age
Af 3ahl
AVCa 3ai
ARJb 3aig
AV 3ail
Hf 3aio
ARIb 3air
APEi 3ais
Af 3ait
Ab 3al
ATFe 3ala
AQ 3ald
CgEWGkIgKW 3ale
Ai 3alk
AXGeKb 3all
Jh 3alo
Ah 3als
AY 3am
Ab 3ame
AQ 3ami
Ai 3amo
Aa 3ana
Ad 3anc
AaCgDdEiGTIXJSKU 3and
ARDhGfJVKa 3ane
FfJU 3ang
ATJl 3ani
AXEUJg 3ano
AaCfEOHiKV 3ant
Jc 3anz
ATJe 3apo
APJl 3apt
Je 3ara
AQJi 3arc
AWCUDUGh 3ard
CbENHn 3are
AVDi 3ark
AY 3arm
APKe 3aro
Da 3art
AcGbHQJb 3ary
Ec 3aré
Aa 3ase
AX 3ash
CeGW 3ass
AY 3ast
Bp 3asv
AgGd 3at
Hd 3ata
GaHjJPKV 3ate
AT 3ato
Ij 3ats
GU 3att
AT 3aud
AUJa 3aul
FlGb 3aus
Fe 3av
AVGg 3ave
Jg 3avi
Af 3ays
Dd 3az
ASFjGe 3aße
AQJa 3aça
Fe 3bar
Ae 3be
Aj 3bei
Ae 3bel
Ai 3ben
BSHd 3ber
Am 3bij
AY 3bio
ATHe 3ble
Jg 3bob
Ab 3bon
ATHg 3bro
Ac 3by
AWGe 3c
AXHo 3cal
KT 3car
AYKi 3cci
Hh 3ceo
Cg 3cer
AeEWIi 3ces
Hi 3cfo
BjCXJV 3che
KY 3chi
Hh 3cia
AQ 3cie
APCaHkJY 3cio
Ab 3cnl
Ag 3co
Ae 3com
Ac 3con
AVBd 3coo
AX 3cos
Ha 3cso
ASHh 3cto
AWBi 3cus
Ah 3cvs
Ac 3d
AO 3d's
Af 3d.ª
AaGa 3da
Ad 3dad
Hd 3daf
Af 3dam
Gg 3dar
AS 3das
AoBb 3day
AXCgEeFUGcIdKg 3de
AWGd 3dei
AUEfGeIb 3del
AgDPFaGYIc 3den
AQBgDTFRHkIk 3der
ASCiDS 3des
Ah 3dez
AUCcEbGb 3di
Ac 3die
AR 3din
AgDU 3dio
AL 3dit
ER 3dle
ATEhGd 3do
He 3doc
ARBjHl 3dor
EgGd 3dos
AhJb 3dr
AU 3dri
AUEdGd 3du
Aa 3dus
Ae 3dña
AeGW 3e
AaHcIg 3ead
ATDhHhIl 3eam
AY 3ean
Af 3eat
AU 3eau
KW 3eca
Bd 3ect
AS 3ede
GfJe 3een
CeIh 3eer
Gf 3eet
He 3efa
Hi 3efe
Ce 3efz
Eg 3eg
AU 3ega
AR 3ego
Ag 3eid
Ad 3eil
EjGQ 3ein
Af 3eis
AaCi 3eit
Gi 3eja
Jh 3eke
AY 3el
AUJlKh 3ela
ASFeGc 3eld
Af 3elf
AX 3els
AeGb 3em
Jf 3emu
EV 3emy
AfGV 3en
JaKc 3ena
Bd 3end
Ae 3enf
ARHe 3eng
Jf 3eni
AaJT 3ens
AXBdCaEKHfIh 3ent
Ae 3enz
Jf 3epi
Aa 3epo
Jg 3epp
AVBlDa 3era
EdJX 3ere
Db 3erk
Di 3ern
ARBp 3ero
Ag 3err
AfBVCUDaFbHOKj 3ers
Jf 3ert
APFmHd 3ery
Af 3esk
Ag 3eso
Ha 3esp
Ih 3ess
AjIh 3est
Bk 3eta
Ki 3etd
Kf 3ett
AT 3ety
Jc 3eun
ASBnHiJQ 3eur
Kf 3evd
ASJg 3eve
AR 3eze
Gg 3fen
AVJb 3ffi
Ab 3fil
Aa 3for
Aa 3fr
AY 3für
Ae 3g.º
Fh 3gar
AWJh 3gaz
AfEQ 3gem
AbEcGTKR 3gen
AUBiCbEVGTHeIhJX 3ger
ASBcGY 3ght
AYCd 3gia
AVCe 3gie
ASBa 3gin
AW 3gio
AU 3gli
Ac 3gna
Ad 3gr
Hg 3gte
AW 3gue
Ea 3gäu
Aa 3h
Ab 3h/f
AS 3ham
Kh 3han
Ai 3hat
AXJh 3hdi
HhJc 3hef
Ah 3hen
GXJV 3her
Aa 3hes
AY 3het
Ad 3hez
AN 3hia
Ee 3hic
AV 3hid
Ji 3hin
Ca 3hip
Db 3hmp
Am 3hne
Ac 3ho
Hb 3hod
Dr 3hof
AR 3hop
Af 3hq
Hf 3hr
Ae 3hre
Ad 3hrt
Gf 3hru
AX 3hts
Af 3hub
Ch 3i
Ag 3i'd
Ai 3i'm
EWGjIh 3ial
Jd 3iam
APCj 3ian
Bg 3iar
CY 3ias
Ak 3iat
AYCaDjFWIiJW 3ica
ASBiCbFSGeHhJR 3ice
AgGX 3ich
AQ 3ici
Ig 3ick
HX 3ico
AVBeEfIo 3ics
Ce 3icu
Jj 3ida
Ed 3ide
AOHk 3ied
AT 3ief
AV 3iek
Jg 3ien
ATBnKY 3ier
Jj 3iet
Ag 3iew
AYBg 3ift
Hf 3ign
Jd 3igo
Cg 3ii
Di 3ijf
Fi 3ijk
Ce 3ijn
Jj 3ike
AY 3il
AcJW 3ila
AYBeCdDW 3ile
AbJe 3ill
Ag 3ime
Gb 3imo
CeGb 3in
AVFhKV 3ina
Ed 3inc
IdJh 3ind
AYDXKc 3ine
AgBWDREQGYHhIgJTKV 3ing
AV 3ini
Ab 3inn
ATERFaGd 3ino
Ac 3ins
AbEXFhHcIhJPKQ 3ion
APBcHh 3ior
Ib 3ios
Ic 3ipe
AU 3ipl
ARBdEW 3ira
BbHVKT 3ire
AQBfKX 3iro
Fj 3irs
Am 3is
ATDbJb 3ise
AWBd 3ish
Cc 3isk
Gd 3iso
AVBlCfGWHeIbKU 3ist
APGk 3ite
Ad 3ith
KW 3ito
Ah 3its
Kf 3itt
AV 3ity
Hg 3itz
ANCf 3ité
AR 3iva
AWCe 3ivo
AYEj 3izi
Jd 3ián
AeCeHgIb 3ión
Kf 3j
AXJgKh 3jan
AY 3jke
AgCU 3job
Fg 3jr
AO 3jun
Hg 3kan
Af 3ken
AOBlCe 3ker
AVDl 3ket
Gd 3km
Jd 3kus
AaGa 3la
DeJi 3lan
AU 3lar
Ee 3lba
Eb 3lda
Gh 3ldi
Aa 3le
AJDh 3lec
Ae 3led
AY 3lee
Ai 3lei
Kb 3lem
GVKe 3len
AP 3ler
AVCfJUKc 3les
ATKa 3ley
AXDjJh 3lia
AGHj 3lid
Je 3lie
AYBaCd 3lin
Ji 3lio
AV 3lip
AV 3lis
Ad 3lke
GkJi 3lla
AYBQEfGeHPIRJb 3lle
Kg 3lli
Kh 3llo
Hc 3llr
Jl 3lly
Jj 3lma
ATDhFi 3lon
Ea 3lta
AR 3lte
Ag 3lth
Eg 3lto
APDc 3lub
Jd 3luc
Df 3lue
Ec 3lus
Ad 3lut
Ae 3luz
AU 3lvd
Ad 3m
Jf 3mag
APEWHh 3man
AW 3mar
Gi 3mas
Ae 3may
Ec 3mbh
Ah 3me
AWJh 3mei
Ai 3men
AQCdFkGaJT 3mer
ASJd 3met
Be 3mfa
ATIa 3mgr
Cn 3mie
Jg 3mir
Jg 3mke
Ak 3mme
Ji 3mmy
Al 3mon
Al 3mos
AiJa 3mr
Ai 3mrs
Ag 3ms
Ad 3my
Jb 3más
APDm 3n's
Ac 3n't
Ae 3na
AVBaHj 3nal
AjKW 3nan
BUCc 3nce
ATDjHe 3nco
AlCS 3ncy
Jm 3nda
CgKW 3nde
Jj 3ndl
Gc 3ndo
ASCc 3nds
AYJeKd 3ndt
AYJf 3ndy
AUCe 3nea
Be 3nee
AY 3nel
Eb 3nen
APERHgIfJR 3ner
AaGWIdJV 3nes
Ak 3ney
Aa 3ngs
Ad 3nia
Jg 3nie
AW 3nik
AYJj 3nil
Jk 3nio
Fg 3nit
Jg 3nja
Kd 3nko
Ai 3nkt
JdKi 3nna
APJi 3nne
Jl 3nny
Ad 3no
AR 3nor
Ib 3nos
Ai 3not
AU 3nso
CmDc 3nst
ATBdHq 3nta
AXBjCdGeHiKT 3nte
AeEVGfIe 3nto
Ab 3nts
Jk 3nty
Am 3nze
Jf 3nán
Ae 3nês
Af 3o
Bn 3o/a
AVGg 3oad
Kc 3oar
Aj 3och
Gg 3ock
AVEe 3ods
Aa 3ody
AeET 3oep
AWCaEiIb 3of
Hf 3ofd
AQDo 3oft
APHj 3oga
AQ 3oge
ANBb 3ogo
AY 3ogt
Cc 3ogy
Ji 3oir
ET 3ola
Ed 3old
AeDdKX 3ole
Ah 3olk
JU 3olo
Ai 3olt
Eh 3ome
AQHj 3omo
Ab 3on
AbJT 3ona
ASGf 3ond
AUCaDfJd 3one
ATFg 3ong
APJk 3oni
Ab 3ons
AR 3ont
Ke 3ony
Kb 3ood
AQBe 3oog
Gb 3ool
ASDjFh 3oom
AU 3oor
ATFk 3oos
Ac 3op
Ia 3ops
BeDfHgJV 3ora
KV 3ord
AUCRHeIQ 3ore
AY 3ori
AT 3orm
Jh 3orn
Ai 3ors
CiIc 3ory
AR 3osa
Dc 3ose
Ge 3oss
AgCXGm 3ost
Ba 3osé
Gd 3ote
Jj 3ott
HhId 3oup
AfCUDRFdId 3our
Bg 3ous
Af 3out
ALBiHg 3ouw
Gi 3ove
Aa 3own
Kc 3p
Ae 3p&o
Hk 3p's
Bj 3pa
AYHhIe 3pal
ATEb 3pay
Jd 3pel
AVCdDUEe 3per
Af 3ple
Af 3pm
Ja 3ppa
Jf 3ppe
AjDUIc 3ppo
He 3pus
Aa 3pé
ASDdGYIc 3que
Ak 3qui
AMHf 3r's
Ai 3r.ª
Bf 3r/a
AcDSIeKT 3ral
Ab 3ran
AaHd 3rar
Hh 3rat
Ad 3rau
AN 3ray
Ag 3rby
EOIb 3rch
Jf 3rco
Ad 3rcy
Gi 3rd
Ef 3rda
Dc 3rde
Ah 3rdi
Ad 3rdt
Ka 3rdy
Ck 3rea
Ak 3ree
Ji 3reg
DmGT 3rei
AP 3rel
Ad 3ren
Ac 3req
APBiHi 3rer
JV 3res
Ah 3rew
Ac 3rey
If 3rh
AUChFiJcKY 3ria
Dg 3rib
Aj 3rid
AVDiFf 3rie
Af 3rif
Di 3rij
Jd 3rik
Aj 3rim
AOBlHiIhJP 3rin
AVDfFj 3rio
HbJl 3ris
Jg 3rit
AV 3rks
Jh 3rla
Hj 3rmã
Ae 3rn
AT 3rno
AXJc 3rob
Dc 3roe
AT 3rol
AT 3ron
ASDc 3ros
Gf 3row
AREd 3rra
ARFg 3rre
Ak 3rrn
GbJb 3rry
Fg 3rsa
Cf 3rse
AO 3rst
Ab 3rth
AbGe 3rto
AQDa 3rts
Fh 3rua
AX 3rue
Dd 3rum
ASJh 3rys
AN 3rza
Ah 3rés
DjFf 3ría
Di 3río
Ad 3rüh
Ge 3s/n
Ei 3sa
Aa 3sai
Aa 3sal
Ef 3san
AVBgHgKj 3sch
Il 3sec
Ac 3sed
Jm 3sef
AUGh 3sel
Kk 3sen
AUBdCi 3ser
Ci 3set
Af 3sig
AQ 3sio
Jl 3ske
Kj 3ski
Ke 3sma
Ac 3smo
AY 3son
ALBaCcHYIc 3sor
AS 3sos
Af 3soy
Hc 3spp
AdJU 3sr
Ag 3sra
AdFf 3ssa
ASChFa 3sse
AWJf 3ssi
Ac 3sso
AbDhKX 3st
AaBk 3sta
AR 3sti
Ag 3sto
AS 3sul
Ec 3sur
Ah 3são
AMCf 3sée
Al 3t's
Dl 3tad
Am 3tag
ChEfJQ 3tal
AcKd 3tan
AVCf 3tas
AfEi 3ted
If 3tee
AWDo 3tek
AfDl 3tel
AjEf 3ten
AVBhCjDTFXHmIfJV 3ter
AiBWDdKh 3tes
Jg 3tha
AaDgFdGa 3the
Kf 3thy
Cj 3tie
APBaHkJW 3tin
Ah 3tis
GfJj 3ton
AVGe 3top
AUBiCiDWEVGTHiIj 3tor
Aa 3tot
AgFjKg 3tra
ASCdHkIR 3tre
DYGd 3tro
Jg 3tse
AV 3tta
Ji 3tte
AO 3tti
DW 3tto
Hb 3tua
Dj 3tut
Jf 3uan
Gi 3uay
ATDkFd 3ube
Jj 3uca
AW 3uct
ATFi 3ude
Ji 3uel
AaKb 3uer
Kh 3ugh
Jd 3ugo
Am 3uhr
AXJl 3uim
Fi 3uis
ATFj 3ula
Jf 3ule
AVBe 3ulp
CgGW 3und
De 3une
AfBdCfHkIgKW 3ung
Jg 3uno
Af 3upe
AaDU 3upo
Ad 3ups
EY 3ura
AgIa 3ure
AaEf 3urs
AYBlET 3use
Ad 3ust
CR 3uti
Hf 3uty
Do 3uur
Jf 3uwe
Bf 3uía
AXEa 3val
AUDhJhKg 3van
Dh 3vas
Ah 3vec
AYGd 3ven
Cg 3ver
Je 3ves
APFh 3via
Ji 3vie
Ji 3vin
Jj 3vio
Ad 3vom
Ae 3vos
Ah 3w/d
ARFk 3weg
AiJX 3wei
AUGj 3wen
Ga 3wer
Jb 3wim
Kd 3wit
Cb 3wth
Af 3x
Ad 3y
Ab 3yac
AO 3yer
AR 3yon
Af 3yor
Cf 3yst
Ab 3zen
Jh 3zia
Jk 3zio
Gf 3zul
Am 3|
Ah 3·
Ae 3»
GaIa 3à
Ak 3äch
Ag 3ção
Ah 3è
APJh 3ène
AN 3ère
Jh 3ève
Ae 3é
AWGc 3ôté
DjHX 3üro
Ak 3–
Aj 3—
Ad 3•
Ak 4!
AfGc 4"
AeCbEeId 4&
Gb 4'
Aj 4'est
AkCaIYKU 4(
AfCgETGbIQKV 4)
Ac 4*
Ah 4+
AkCbEUGfIXKS 4,
AjCb 4-
AW 4-end
AhCVEeGUIcKe 4.
Jj 4.ssa
Ai 4/
Ah 4/w/d
Ae 400
Cc 41
Ag 410
Ac 411
Aa 413
Fd 414
Af 415
AXGd 42
Ah 42025
Ah 42026
Ae 42027
AWGe 42e
AV 42nd
AXGd 43
Af 430
AW 44
AR 441
Ad 445
AYCbGd 46
Ga 460
Ga 461
AVGb 47
Gc 48
AmCd 4:
Ak 4;
Ah 4<
Ad 4>
Al 4?
Ai 4@
Ab 4[
Ac 4]
AcCcGa 4a
Ae 4ab
Af 4aben
He 4aber
AT 4able
AN 4acht
Ah 4acio
Id 4ader
Ji 4adia
AVBi 4ador
AbEe 4ados
Ja 4adu
Ga 4afen
Aa 4agen
AbBRCbEWHhIg 4ager
Hg 4agte
Gf 4ahru
AVCa 4ai
AVBgEm 4aire
Fj 4airs
Ad 4aite
Ah 4akar
AOBfHl 4aker
Ab 4al
Ee 4alba
Gi 4aldi
Ae 4ales
Aa 4alho
Dj 4alia
AUJe 4alie
AU 4alla
ATFkGY 4alle
Ah 4ally
Ag 4alth
APEh 4alto
Ac 4alut
AY 4am
AKFi 4amer
AOEa 4ance
Ag 4and
Jc 4anda
Jh 4andt
AW 4ange
ARKj 4anna
AVIe 4anos
AVBgCg 4ante
AR 4anza
Jb 4aola
EKIb 4arch
Ji 4arco
Ka 4ardy
Ha 4arge
ATCcDUHeJd 4aria
Hg 4ario
DSHc 4aris
Al 4arma
Ae 4arte
Ac 4arth
Ah 4aría
Ag 4ask
AXFnGa 4asse
Kh 4assi
AgGd 4at
AREg 4ater
AV 4atie
Cl 4ator
Kb 4auer
Ga 4auf
Fc 4aula
AU 4ault
Fe 4av
Ah 4avec
Dk 4aven
Dd 4az
Gf 4azul
Af 4ação
He 4baas
Ae 4bach
Db 4bank
ATFe 4bar
Ae 4be
Aa 4belo
Jn 4beni
Ab 4bers
AXJf 4bert
Jd 4bias
Ee 4bles
Df 4blue
AU 4blvd
Jg 4bob
Gg 4bout
Fg 4bouw
AQ 4box
Je 4bram
Ib 4bras
Ag 4bung
Ac 4by
DjHX 4büro
AWGe 4c
AVFl 4café
AYFf 4cais
AU 4cano
Hc 4capo
Ci 4care
APFf 4casa
Ab 4ccnl
Hj 4cent
Ai 4ceso
ATIe 4cess
Hi 4cfo
HhJc 4chef
ASBjChHg 4cher
Ad 4chez
AV 4chid
Ca 4chos
AV 4cial
Cg 4cian
CYEf 4cias
AKBo 4cien
AMFg 4cina
Ag 4cing
Aj 4cios
Ig 4ción
Hc 4cllr
APDc 4club
Ag 4co
Dg 4coil
AT 4colo
Aa 4con
AVBd 4coo
Jm 4cott
AV 4cour
Ha 4cso
Ai 4ctie
He 4cto
AWHkIg 4ctor
AWGc 4côté
Ac 4d
Ae 4d'un
Af 4d.ª
AaGa 4da
Hh 4daco
Af 4dade
Hd 4daf
Ja 4dale
Ad 4dan
AeBX 4data
Ad 4days
AcEV 4ddle
AXCgEeFUGcIdKg 4de
Hc 4dean
AMFn 4dega
AWGd 4dei
EfGd 4del
EV 4demy
AQHi 4dens
HjIb 4dent
AaGa 4der
APEc 4des
Af 4desk
AUCcEbGb 4di
Df 4dian
Aj 4die
AYJb 4dier
ANBf 4dige
ARFm 4dijk
Ak 4dine
AXCd 4ding
Jb 4dios
AU 4dipl
Jm 4dith
ATEhGd 4do
Ae 4don
ALBgHg 4dora
Gd 4dos
AhJb 4dr
Ai 4dr.ª
AbHg 4dra
AUEdGd 4du
AW 4duct
Ad 4dus
Ae 4dña
AeGW 4e
Jf 4e'll
ASCh 4echt
Hf 4edor
Ad 4edro
AeEW 4eers
Ha 4effe
Jc 4effi
Ce 4efz
Eg 4eg
AXJh 4ehdi
AOJc 4eike
Ae 4eine
BgKY 4eira
AUBi 4eiro
Hi 4ekan
Af 4eken
AY 4el
Di 4elec
AUJf 4ella
BYGcHV 4elle
AVKc 4elli
AWJh 4elma
AeGb 4em
Gh 4emin
AfGV 4en
Jf 4enal
AbIg 4ence
Hi 4enco
Ak 4enda
ATHi 4ende
Ja 4endy
Ae 4enf
Hh 4eng
Kd 4enko
AX 4enne
ClDc 4enst
ARHc 4enta
BdHi 4ente
Bc 4enti
EVGaId 4ento
Ag 4ents
Jk 4enzo
AO 4epot
Jk 4eppe
Im 4eral
Aa 4ercy
APDd 4erde
Ai 4ered
Dn 4erei
Di 4eria
AUDq 4erie
Di 4erij
Aj 4erim
BdHjIf 4erin
Dl 4erly
AREi 4erra
Ak 4errn
Jh 4erry
Kc 4erts
AT 4erza
AUDgFj 4ería
Dd 4eson
Cg 4esse
Jc 4este
Hg 4etor
Jg 4etse
AU 4etta
AP 4etto
Ab 4euro
Af 4evel
Jj 4evin
Ab 4eyac
Ai 4eção
Aj 4ffer
ATGi 4fice
Ad 4fier
AS 4fina
AgEU 4fing
Ah 4for
GV 4ford
Ai 4fore
AU 4form
Aa 4fr
Ag 4frau
AQ 4fred
Af 4from
Dk 4frío
Ad 4früh
Ch 4fset
AT 4für
Ad 4gabe
ASHk 4gado
Ja 4gail
Fh 4gang
AVGh 4gate
AWJh 4gaz
AUBiKh 4gent
Eg 4gers
AXBf 4gger
Ce 4ghts
Ik 4gica
ASFh 4ging
Ab 4ginn
AT 4gner
Ec 4goud
Ad 4gr
Jk 4greg
Aa 4gute
Bf 4guía
Aa 4h
Ab 4h/f
Ak 4haal
Dl 4haft
Id 4hair
Ah 4half
APGh 4hall
Ch 4hand
Ah 4has
AYFmGh 4haus
Ae 4have
AfBbCU 4head
Hk 4hefe
Ag 4herr
AY 4het
AY 4hind
AcCT 4hing
AdEV 4hire
AUJi 4hmet
Db 4hmp
Ac 4ho
Hb 4hod
Eb 4home
Kh 4hony
Ab 4hora
AU 4hore
Ab 4host
Af 4hq
Hf 4hr
Bc 4hrer
Ab 4hres
ALHi 4hter
Fl 4huis
AVBe 4hulp
Ch 4i
Ag 4i'd
Ai 4i'll
Ai 4i'm
AQ 4iale
Ag 4iamo
AUJi 4iana
Gg 4iano
ARBk 4iate
Bi 4ical
Hd 4icar
Cg 4icer
Aa 4ices
AdDa 4icht
ATGj 4icio
Bn 4icus
Ab 4idad
AOBj 4ider
ASFa 4ield
Bj 4iera
ASBn 4iere
Ac 4ieri
AXDk 4iers
ASBd 4ight
Ae 4igue
Aa 4ihre
Cg 4ii
AY 4ijke
Bd 4iker
AY 4il
Ag 4ilie
Ah 4illa
AX 4ille
CeGb 4in
Ej 4inal
Ed 4inc
Jj 4indl
Ce 4inea
Be 4inee
AT 4iner
Ii 4ines
Bi 4ings
Ae 4inês
Af 4ione
AYHhIe 4ipal
Jc 4ippa
ASCcIbJd 4ique
AXGe 4iras
Cl 4ires
Dm 4irio
Hj 4irmã
Hc 4irst
Jf 4irte
Am 4is
BhHm 4isch
Cg 4isor
Ak 4ist
AOBl 4ista
AVBo 4iste
Ah 4it's
De 4ital
AYHhIh 4iter
AS 4ites
Jc 4iton
CjHW 4itor
Ah 4itte
Dj 4itut
Aa 4iver
Ad 4ivic
Cf 4ière
Kf 4j
Jn 4jean
AY 4ject
He 4jefa
AWJg 4jess
AhCU 4job
Fg 4jr
ASJj 4jule
Kc 4june
AS 4kaal
Gc 4keja
AQ 4kend
Gd 4km
AaGa 4la
ASFn 4laan
AO 4laar
Ad 4lanc
AeEfGRKY 4land
AU 4lane
Jh 4lapo
Hf 4lare
Cf 4lass
Jc 4laus
Eb 4lda
Aa 4le
ASBUCcHcIi 4lead
Ad 4lena
CjHfIX 4lent
AS 4lers
Ea 4lgäu
Bg 4liar
ASHc 4lied
ANEd 4lier
Jd 4lies
Ab 4lima
Di 4line
Je 4ling
AOFq 4lion
Jl 4lise
Cg 4lity
Gd 4llam
Kb 4llem
Aa 4llen
Bh 4ller
Be 4llin
Kc 4loar
Ai 4lock
Jh 4loes
AKBd 4logo
Cc 4logy
AX 4lola
ASBe 4loog
AS 4loom
AQGf 4loor
AW 4los
Aa 4lsen
ATJf 4lson
ASGa 4lten
Ja 4lter
Ae 4luz
Eb 4lves
ATJf 4lvia
Ji 4lvie
Ac 4lvin
Cf 4lyst
AU 4lère
Ad 4m
Jf 4mag
Aa 4mana
If 4mano
Jj 4marc
Ec 4maré
Hf 4mate
Ae 4may
Hh 4mbro
Ah 4me
Eh 4meer
CeId 4mein
Jc 4mel
Ad 4mens
AgCbIh 4ment
Dm 4mere
Be 4mfa
ATIa 4mgr
Ae 4mijn
Ad 4min
Jg 4mira
Jc 4miro
Ab 4miss
Ao 4mme
Ad 4mmer
Ja 4mone
Fk 4moos
Dh 4more
Hf 4mpus
AiJa 4mr
Ai 4mrs
Je 4mrys
Ag 4ms
Jf 4msin
Ad 4my
Jj 4n-ho
Ae 4na
AY 4nage
Jd 4nagh
AaET 4nale
Jb 4nchi
Ah 4ncia
Ac 4ncil
Gg 4ndar
Di 4ndel
AcGX 4nden
Jd 4nder
Jf 4ndra
Cg 4neer
Jc 4neke
Jh 4nena
Ac 4nent
Aj 4ners
He 4nf.ª
Ae 4ng.º
If 4ngen
Ad 4nhor
AhJX 4nica
Bh 4nico
Ce 4nicu
AU 4nine
AfCUGc 4ning
AQBcCjHhKa 4nior
Bc 4nity
Eg 4nlus
Kd 4nner
AUJk 4nnie
Ad 4no
Jo 4noir
Af 4now
Ck 4ntal
AY 4ntel
Cl 4nter
Hk 4ntor
DdGa 4ntre
An 4ntro
AU 4nção
Af 4o
AQ 4oach
ASEe 4oard
AO 4ocal
Ai 4oche
Hj 4ocia
AWCaEiIb 4of
Ch 4ogia
CfIh 4ogie
Bc 4ogin
Ag 4ogna
AQ 4ogue
AOJf 4ohan
Ag 4oine
Ji 4oira
Gd 4old
AU 4olin
AR 4omer
Ji 4ommy
Jb 4omás
Ab 4on
BgIfJV 4onal
Ag 4one
Ae 4oner
Gc 4onte
Ah 4onto
AVEe 4oods
Hf 4oofd
AVGa 4oort
AO 4oost
Ac 4op
Hk 4op's
ASCf 4oper
Aa 4ople
If 4ops
Hp 4or's
Bf 4or/a
Ae 4ordt
Df 4orge
Ah 4oria
AXHm 4orin
AS 4orio
AOJe 4orma
AW 4orne
Fa 4orso
AXGc 4orte
AMKi 4orth
AU 4orts
AS 4ossa
Jn 4ossi
Ah 4osta
Af 4osto
Do 4otek
Ae 4otel
Ag 4otre
AY 4ound
Ad 4oups
Fd 4our
Aj 4ours
AP 4ouse
Ga 4oute
AY 4oven
Ae 4over
Ga 4ower
Cb 4owth
Fc 4oyer
AkKT 4ozzi
Kc 4p
Ae 4p&o
Bj 4pa
AXGi 4park
Ja 4paul
Ee 4pay
Jp 4pel
AYBc 4peta
Ec 4phic
Gg 4pier
ALGd 4ping
AVGd 4piso
Af 4plus
Af 4pm
Ch 4port
AhCV 4post
Bb 4posé
Ga 4pton
Ah 4punt
Aa 4pé
Gi 4quay
Ad 4que
AN 4ques
Jl 4quim
Bm 4r/in
AXDc 4raad
AQFhGb 4raat
ATFi 4rada
Cd 4rade
Ad 4rage
ARJb 4raig
AY 4rand
DQHi 4rant
Jg 4ranz
Ae 4rate
Jb 4ravi
ASFjGe 4raße
Jc 4raça
De 4rbor
If 4rces
AT 4rche
Ah 4rcvs
Gi 4rd
Bi 4rday
Hi 4rder
AS 4rdes
Ab 4reau
AR 4reen
Gj 4reet
Jf 4remu
Ja 4rena
AV 4rent
Aa 4repo
Ac 4req
Hc 4resp
Ca 4rest
Ki 4retd
Kf 4revd
AS 4rgan
AN 4rger
Jg 4rgio
If 4rh
Je 4riam
ASBkHk 4rice
ARKh 4rick
Dj 4riek
AMBk 4rier
Ac 4ries
Jk 4rine
Aj 4ring
Jb 4rion
Ie 4rior
AY 4rish
Cc 4risk
AQBe 4rist
AS 4rito
Cb 4rker
Db 4rket
Jd 4rkus
AO 4rman
Ae 4rn
Jf 4rnán
AVGg 4road
AXJc 4rob
AcET 4roep
Ae 4role
ARFlGf 4room
Jf 4rosa
ASDi 4rose
Ge 4ross
AUHiId 4roup
APBnHk 4rouw
Gd 4row
Hq 4rrer
Dg 4rrib
Dl 4rrin
Jb 4rrit
Ae 4rrow
Ke 4rsen
Bl 4rson
Hc 4rspp
Af 4rter
AQ 4rtin
Aa 4rtje
Fh 4rua
AX 4rue
Ah 4ruit
Ae 4runa
AVJd 4runo
AaDW 4rupo
Dj 4rvas
AW 4rver
Ak 4räch
Ge 4s/n
Ei 4sa
Ag 4sage
AQFg 4sala
Ee 4san
Ae 4sboa
Ah 4sday
Il 4sec
ATGc 4sede
Ae 4seil
Jg 4sepp
Hf 4seur
AQGg 4shed
AUHj 4sher
Ca 4ship
Fi 4shof
AQ 4shop
AYGf 4side
Ah 4sie
Ae 4sig
Hf 4sign
CbDT 4sing
Ab 4sion
AW 4site
AUHj 4sitz
Ae 4slot
Af 4soy
De 4span
Ag 4spot
AdJU 4sr
Ag 4sra
Aa 4ssen
AVBm 4sser
HWJe 4ssor
AbDhKX 4st
Hn 4stee
Ag 4sten
Bg 4ster
AM 4stin
AcKf 4stra
AM 4stre
AY 4stro
AU 4stry
Eb 4sur
Dk 4tack
AdBY 4taff
ASBc 4tage
Ho 4taio
Kc 4tan
Hg 4tand
BbCe 4tant
Ab 4tary
Fe 4tatt
Ai 4tead
Dc 4team
AN 4tech
AR 4teit
Bl 4tent
Kf 4ter
Fj 4tera
AR 4tero
AcES 4ters
Fg 4tery
Jc 4teun
AVHe 4teur
Ad 4than
AaDeFdGaJf 4the
Af 4ther
Cd 4tica
AVBd 4tics
Bj 4tief
Ag 4tier
Ak 4till
AfERGY 4ting
AbBdHcIg 4tion
Ab 4tive
Ce 4tivo
Hg 4tión
AeIe 4tner
Gj 4tock
Dg 4tone
ARFm 4toor
AY 4tora
AQBcHhKe 4tore
Ad 4tors
Aa 4tot
Hd 4trar
AS 4trie
Dc 4troe
Dh 4trum
AeIf 4ttee
Ai 4tter
ATFf 4tube
Jl 4tuca
ASBjHg 4tung
Ce 4tura
Ib 4ture
Ja 4turo
AV 4tuto
Aa 4uate
He 4udge
AhDU 4udio
Ag 4ueda
Eb 4uild
AeIc 4uipe
Ae 4ulia
Ab 4uman
AcCb 4und
Ck 4unde
Gh 4undo
Fg 4unit
DUId 4uppo
ARIh 4urer
AXCd 4urno
Ee 4uros
Aa 4usen
Aa 4utes
Aa 4uur
Je 4uwe
AYDjEVGa 4van
ARDi 4vane
Jc 4varo
Aa 4vera
AWFh 4via
Ej 4vizi
AX 4vogt
Ad 4vom
Ao 4voro
Ag 4vous
Ac 4wei
Aa 4werf
Dc 4werk
Ij 4wick
Aa 4will
Jb 4wim
Ag 4wing
Kd 4wit
Al 4with
AYHi 4wner
Ec 4wold
Af 4x
Ad 4y
Ja 4yann
Fd 4yard
Kb 4yemi
Gb 4zaal
An 4zeit
AV 4zona
AU 4zone
Am 4|
Ah 4·
Ae 4»
GaIa 4à
Ae 4ário
Jd 4ávio
Ac 4ärin
Fi 4äude
Ah 4è
Ae 4é
Dm 4édit
Ai 4érim
Fg 4ício
AW 4ître
AL 4ório
AS 4ôtel
Ai 4üsse
Hk 4ātua
Ak 4–
Aj 4—
Ad 4•
ASCQDnEkFWGUHTINJQKc @
AREk @X
AXCRDlEjGRHUJPKc @Xx
AODhGfJf @x
AjBQCcDVEfFVGgHRIXJWKU J00000
AfBdCNDQFWGWITJYKg J00001
AiBdCaDQEWFTGfHeIUJQKN J00010
AhBY J00011
AUBhCfDPEVFYGaHgIbJMKM J00100
AbCQHcISKe J00101
AdBhHfIUJV J00110
AjCVDiEeGeHWITJVKU J01000
AbCR J01001
AgCaIY J01010
AYCfHhIiKU J01100
Ae J01101
AgBNCVDeEXFQGdHGIgJQKR J10000
AgKi J10001
AlBTCXHS J10010
AcBSCcHMIb J10100
AhCbISJeKX J11000
Ai J11100
AhCfEj NA
AqBQDPIc NX
AoBSCTDPERFgGdHgIiJHKL NXx
AkBECPDEEaFSGdHLIcJNKY Nx
AbBSDgEcFeGYHXIYJOKP O+
AjBUCiDlEjGiIk O-
ARDiEqGV OX
AdBfCiDsEpFiHfIkKJ OXx
APBQCbDgEeFfGgHO Ox
AhBhDgFfHgJf ^b
Ac ^bA
AgDhHX ^bX
AgBmDgFaHhJg ^bXx
AVDaFiHi ^bx
AbBlFgJX ^h
AkJY ^hXx
Bo ^hx
AdBYDdFaHgJf ^s
Bd ^sX
AcBTDcFeHdJf ^sXx
ASCcEd a!
AYGb a"
Af a%
AX a&
Fh a'
APCaDVGdIbJbKc a(
ASBNCcEaGeHhIkJXKd a)
ATBXCcEeFUGeHeIgJYKd a,
AUCfEdGeHXIfKc a-
ASBbCbDUEdFfGgHcIaKb a.
ATCd a/
FX a1
Gc a112
GX a14
Gc a2
Ge a2e
Fb a3
ASCcEd a3!
AYGb a3"
Af a3%
AX a3&
Fh a3'
APCaDVGdIbJbKc a3(
ASBNCcEaGeHhIkJXKd a3)
ATBXCcEeFUGeHeIgJYKd a3,
AUCfEdGeHXIfKc a3-
ASBbCbDUEdFfGgHcIaKb a3.
Gi a3.12
ATCd a3/
FV a31
Gd a3112
Ga a3114
GX a314
Gc a32
Ah a3247
Ge a32e
FbGc a33
AY a3388
AX a34
AeGY a3400
Ad a35
Ad a3555
AYGa a36
Ca a380
GX a39
AXGg a3900
AXBVCeEdGeIbJT a3:
ARCVGcHiIjKb a3;
AWKb a3<
Ac a3>
ATBYGh a3?
AgBUCbDWEcFPGWHXIdJXKb a3^
AXCd a3a
ARGh a3aal
Ah a3aar
Jf a3aas
Gc a3aat
Df a3abs
FeGW a3ace
Aa a3ack
AeEY a3ado
AYEb a3adt
Ji a3aga
Aa a3age
AX a3ail
AX a3air
Eg a3ait
AT a3ake
Be a3ale
Ae a3alk
Fh a3all
Aj a3als
Ad a3ame
AU a3an
AcHf a3ana
Ad a3anc
AVCYEYJe a3and
Jd a3ann
AdJb a3ano
EjHOIb a3ant
Ad a3any
BjCdKQ a3ara
Ah a3arc
AbBUEd a3ard
DVIh a3are
Ad a3ark
AhGaHX a3ary
Ge a3ase
Ac a3ask
Cd a3ass
AUCeEY a3at
AXBfFeJXKc a3ate
AXJg a3ato
Jk a3att
Gb a3atz
Gg a3aus
AYGc a3ave
Ke a3ayo
Gb a3aße
Gc a3b
Ac a3be
BmGY a3ben
GN a3ber
ALHf a3bij
Kf a3bió
Ah a3bus
Gc a3c
AW a3cal
Ae a3can
AV a3cci
AgEW a3ces
AaJf a3che
JP a3chi
EfHW a3cht
Ge a3cio
Bb a3con
AWGb a3da
Aa a3dan
AU a3das
Ah a3day
AbBWCRDaGaHaIYKU a3de
Gb a3dei
AVFa a3del
Di a3den
AaId a3der
AXCa a3des
AWCW a3di
Ad a3dio
AWCc a3dit
Af a3dle
AVBYFd a3do
Ah a3dor
EdFe a3dos
DdJSKd a3dr
AVJd a3dre
ATGd a3du
AXBVCaHcJd a3e
Ah a3e's
EPIc a3eam
AW a3eau
Af a3eck
AX a3eda
Fg a3ede
Af a3eek
Ag a3eel
AhGi a3een
AVBf a3eer
Ec a3eft
AR a3ego
Db a3ein
Ac a3eis
AcBh a3eit
AU a3eja
AX a3el
Jh a3ela
JY a3eld
AgFhGY a3ell
AR a3els
Kb a3elt
Gb a3em
DX a3emy
AWCbIVJcKd a3en
Jf a3ena
Kg a3eng
DX a3ens
AaBfDhJPKQ a3ent
AYEjGR a3ere
Jf a3erg
JV a3eri
Ac a3erk
Fa a3ern
DjHT a3ers
Jl a3ert
FjGW a3ery
BeCiIg a3est
AVEdJf a3et
Ki a3etd
Ah a3eur
AVJb a3eve
Gj a3ext
Gd a3fen
AVCXEbGg a3for
DW a3gem
BgCUEh a3gen
AeHfKW a3ger
AVGa a3ges
Aa a3gge
Da a3ght
AY a3gia
AO a3gie
ASCb a3gli
Dd a3gos
AX a3gue
Ac a3h
AT a3ha
AP a3ham
AYDf a3has
Fl a3hed
AWBf a3hen
ATCc a3her
Ch a3hez
Dd a3hic
Aa a3hof
Fc a3hop
AS a3hos
Cd a3hts
Ca a3i
AY a3ian
Ec a3ias
AWChHe a3ica
AcHRIgJT a3ice
AaGV a3ich
Ig a3ick
AiHW a3ico
CaDp a3ics
AYDhFYGb a3ide
Hh a3iek
Ac a3ien
Ab a3ier
Ai a3ies
AXCg a3iew
Ad a3ign
Ah a3ijk
Bf a3ijn
Ac a3ike
Je a3ikh
AUGbHiKg a3ill
AT a3ilo
AT a3ils
Aa a3ime
AaCdGcJX a3in
AbJT a3ina
Ig a3ind
AXBWDeER a3ine
AUBdCfDhFTHYIfJN a3ing
Gf a3ini
DVGc a3ino
Ab a3ins
AcBbCjETGQHTIcJU a3ion
AXBiHg a3ior
AeDXJS a3ira
Ae a3ire
Ag a3iro
ATDcHc a3is
AN a3ish
Gd a3iso
BhHh a3ist
Ad a3ita
AVFcJW a3ite
CbER a3ith
AfIk a3ito
EQ a3its
Jf a3itt
AXDd a3iva
BV a3ive
Fd a3ivo
Cf a3ión
AV a3j
Ae a3je
AV a3jo
ASBkCj a3job
Bb a3ken
AXBc a3ker
AYGc a3km
AbCXGa a3la
Ak a3lag
AX a3lam
Ai a3lan
Ec a3lda
AN a3ldi
Ja a3le
Kh a3len
Jd a3ler
AWJf a3les
AT a3leu
ASDh a3ley
Cf a3lin
AXGfIV a3lle
AQ a3llo
Ee a3llp
Ah a3lmo
Ai a3lon
Dj a3lor
Ai a3lot
Ge a3lta
Ab a3lth
AfJi a3man
AQ a3mba
AYHk a3mbe
Ad a3me
AT a3men
AUBhGe a3mer
Aa a3mes
AU a3mgr
Ah a3mit
AQCd a3mos
AR a3mps
Ic a3mr
Jd a3my
AXBb a3na
Ab a3nal
Ag a3nan
AaCiDg a3nce
AOBg a3ncy
Ad a3nda
AdBXHo a3nde
AY a3ndi
Gb a3ndo
AQ a3nds
Jd a3ndt
AU a3ne
Cc a3nea
Dc a3nen
BcHfJj a3ner
GWJU a3nes
Ag a3nez
Ab a3nge
Ac a3ngt
Ac a3nia
Jc a3nko
Cc a3no
AT a3non
AR a3nos
Bd a3nst
AgGc a3nte
AaEY a3nto
Ga a3nue
Ac a3nze
Ac a3não
Ae a3o
Gg a3oad
AY a3oat
JV a3ock
AR a3oek
Jf a3oet
AcCWDaFVIU a3of
Gb a3ola
AYDj a3old
AU a3ole
Af a3olk
AXCaEVGd a3on
AT a3ona
ARGj a3ond
Ad a3one
Ab a3ons
FS a3ont
AYFc a3ool
FhJa a3oom
ASETFf a3oor
AW a3op
Ai a3ora
Aa a3ord
Af a3ore
AN a3ori
AgBgJU a3ort
AT a3ory
Gd a3ote
GRId a3our
Jc a3ous
AR a3oux
Gc a3ove
Aa a3own
Hd a3pa
Hg a3pal
De a3pay
Aa a3paz
ASBiGW a3per
AhEW a3plc
Ae a3por
AO a3pot
AQ a3pra
Aa a3pé
AaGXHg a3que
Gc a3r's
Jd a3rai
AaBXIi a3ral
He a3rau
AMEj a3rca
Ab a3rce
BjERIe a3rch
Gk a3rcy
AU a3rd
Ag a3rdi
Ch a3rea
Aa a3rei
Ab a3rek
AT a3rel
Ae a3ren
Ad a3rey
AbIb a3rh
Ac a3ria
Ab a3rid
CfGT a3rie
Jd a3rim
Ie a3rin
Jd a3ris
Gh a3rks
Gg a3rkt
JX a3rni
JgKc a3rom
AU a3ros
AW a3rra
Gc a3rry
BaHh a3rse
Gk a3rto
Ea a3s.a
Gc a3s/n
AU a3san
Ab a3seo
Ac a3sit
Eg a3soc
Ab a3son
Hc a3sor
Ge a3st
Af a3sta
Aa a3ste
AR a3sti
Ab a3str
JW a3tal
Jd a3tan
AVEa a3tas
AT a3te
Dh a3ted
Ia a3tee
AXJg a3ten
BiHdJUKa a3ter
AcFfGXIa a3the
ATEi a3ti
Ac a3tie
Ae a3to
Fg a3top
AfDVGQHeIg a3tor
AfKe a3tra
AdDTGf a3tre
Ab a3tro
Ih a3tsv
Ab a3tta
Fh a3tte
Gc a3uay
Jf a3ugh
Ah a3uhr
Hf a3uld
Ag a3ulo
Ad a3un
JdKa a3und
Aa a3une
AfGU a3ung
Ad a3ups
AQ a3ura
Ic a3ure
AiEh a3urs
AiDSJY a3use
Ag a3uto
Ab a3uur
AVHe a3vai
AVJgKa a3van
AX a3vel
Bf a3ver
AYGd a3via
AS a3vil
Jc a3vom
Ja a3von
Ad a3w/d
AR a3wen
AY a3wer
Ea a3wil
Ke a3wit
Ca a3wth
AQ a3x
Ab a3yac
Ad a3yen
Ah a3you
Fm a3zul
Bc a3zum
ARCaHbIg a3|
Gd a3°
AS a3·
AY a3à
Cc a3è
AVGc a3ôté
ASBfCcEd a3–
AR a3—
AX a4
Ac a5
Ac a555
AYGa a6
Ca a80
Ad a88
GY a9
AXBVCeEdGeIbJT a:
ARCVGcHiIjKb a;
AWKb a<
Ac a>
ATBYGh a?
AgBUCbDWEcFPGWHXIdJXKb a^
AYCd aa
AS aaan
DX aacademy
Aa aacquisition
Aj aadministrator
AU aan
EYHcJcKf aand
AWGc aandar
Hc aarchivist
Af aask
Kc aassociate
AUCeEY aat
ATHb aaus
Ga aavenue
Dd aazul
Gd ab
AW abaja
Ac abe
AVGe abehind
Bc abei
Ae aberaterin
AP abij
AW ablauwe
Ea aboard
AN aboat
Jd abrandão
AV abrink
De abuild
Ih abuilder
AY abutterwick
Gd abâtiment
Gc ac
Dh acareers
AYEj acerca
AX achef
AS achemin
Ch achez
Ce aclass
Aa acomercial
Id acommittee
Bb acon
Ae aconsultant
Af aconsultores
Aa acourt
AYIe aculture
AVGc acôté
Af ad'autobus
AWGb ada
AbBWCRDaGaHaIYKU ade
Ca adegli
Gb adei
AW adel
Fa ader
AaFb ades
AVBa adesigner
Bf adeveloper
AWCW adi
BXHf adirector
AVBYFd ado
Ic adomein
AYFf ados
DdJSKd adr
Aa adra
Ja adrummond
ATGd adu
AYBVCaGSHcJe ae
AXGe aedificio
AX ael
Gb aem
AWCbIVJcKd aen
Bj aengineer
AXGd aentrada
Kf aescribió
Db aestate
AVEdJf aet
Db afenwold
AUFh afloor
AWCXEbGf afor
Hf afrau
De afreight
JgKe afrom
Fc agate
Cc agrade
Ca agrowth
Ac ah
AT aha
Jc ahaas
Bb ahand
DfEa ahas
Ed ahat
Ab ahealth
Ed aheeft
AS ahere
Ae ahire
AY ahiring
Jb ahofstra
AW ahome
Hh ahumana
Dd ahydrographic
Ca ai
Aa aimran
AaCdGcJX ain
Ad aindustries
Ci aintake
Ch ainterview
AT ainvites
ATDcHc ais
AV aj
Ae aje
AV ajo
ARBkCj ajob
Jf akervella
AYGc akm
Fb aknobben
AbCXGa ala
Ai alaboral
Df alabs
Gd alane
Df alantern
Ed alda
Ja ale
AU alead
AT aleader
Hd aleiter
AT aleiterin
Cd alinea
Ee allp
ARDc alos
Ad aloups
AV aloved
Ad am/w/d
AaBbHf amanager
JV amarchetti
Dh amarine
Ae amarketing
De amarrable
Hg amaster
Ad ame
AV amember
Ab amet
AU amgr
Ad amiddle
Fg amill
Aa aminutes
Ic amr
Jb amuss
Jd amy
AXBb ana
Jd anance
Hc anational
AU ane
Gk anext
ATCb anights
Cc ano
Ae anord
Bc anurse
Ac anão
Ae ao
AcCWDaFVIU aof
AY aoffice
AXCaEVGd aon
Ad aone
AW aop
Ck aopening
Hd apa
Df apagos
BgCf apara
AX aparish
Ga apark
Ha apartner
Ab apaulo
De apay
AP apayments
Aa aper
Ag apersonal
Aj apersonalberatung
Ae apersoneel
Jd apetersen
Ge apiano
AWGc apiso
Gf aplanta
AgEW aplc
Cg apleno
Ab aplus
AYGb apoort
Ad apor
ASCh aposition
Cd apost
AY apra
Af apractitioner
Aa apé
Gf aquay
Aj aque
AV arail
AY arang
AY arather
Gi ard
Ah arecruit
Ae arecruitment
Ac aref
Ki aretd
AbIb arh
Gg aroad
AVCn arole
Gc aroom
AV aroute
Gc arow
AYCb as% .
Ah as& partner
AUCh as( a
Ad as( m/w/d
Ki as( retd
ASGi as( rua
AYCbGe as) ,
AcCcGY as) .
AhId as) ^
Ac as) and
AWCe as) at
Ac as) e
AS as) on
AUCh as) with
Gb as, 1
Ab as, 14
Ac as, and
Gd as, bâtiment
Gf as, en
Gh as, ingresso
Af as, la
Ed as, lda
Ga as, rue
AUGf as, sala
Af as, the
AYCd as- und
AT as. (
AP as. ,
AW as. -
Af as. .
AfEgGRIU as. ^
Ae as. der
Kc as. j
Gg as. stock
Ih as. vorsitzender
Ea as.a
Gc as/n
Af as9 %
Gj as9 (
AbCVGl as9 )
AaGf as9 ,
AWGj as9 .
Gb as9 :
ATGg as9 ^
Gk as9 in
Ae as9 min
AOCm as: in
APCe asA ,
AQCVGaJhKf asA .
Bj asX (
CR asX )
AXEb asX ,
Aj asX -
AY asX .
AYGbIc asX ^
Dk asX de
AXHi asX en
Db asX fenwold
Ea asXx !
Bh asXx "
AW asXx &
ASBTGfHRIbJgKg asXx (
AWCbEjGXIf asXx )
AQ asXx +
AWBYEgFWGXHYIbJhKg asXx ,
AWKc asXx -
AVCYEiFfGeHaJX asXx .
Ag asXx 1
Gi asXx 112
Fd asXx 17
AdGa asXx 2
Aa asXx 2026
AaGO asXx 4
Fd asXx 8
ASCdEcHc asXx :
Ge asXx ;
ARKb asXx <
APJi asXx ?
AWCh asXx @
AYCcDdEdGbHYIeKg asXx ^
DY asXx academy
Ae asXx acquisition
Ei asXx advogados
AXDb asXx am
ARJcKg asXx and
Hd asXx archivist
Kg asXx associate
EY asXx at
ARHb asXx aus
Dd asXx azul
Bc asXx bei
Ae asXx beraterin
Ae asXx block
Ea asXx board
Jd asXx brandão
De asXx build
Aa asXx capital
Dh asXx careers
AX asXx chef
Ae asXx consultant
Af asXx consultores
Jd asXx da
AN asXx das
AbBgDSEYFhGfHU asXx de
Dd asXx del
Ad asXx della
Ae asXx des
BXHe asXx director
AV asXx do
Ic asXx domein
Fc asXx dos
DiHl asXx dr
Ja asXx drummond
JjKk asXx e
AVJhKj asXx en
Hn asXx engineer
Kf asXx escribió
Db asXx estate
AQJi asXx et
AcCg asXx executive
Ai asXx f
Ee asXx for
Hh asXx frau
Df asXx freight
ATKf asXx from
Ac asXx groep
AQ asXx group
Jc asXx haas
Fb asXx hall
AVDeEa asXx has
Ed asXx hat
Aa asXx health
AUEd asXx heeft
Jb asXx hofstra
Aa asXx house
Hh asXx humana
De asXx hydrographic
Af asXx ii
Ad asXx in
Gd asXx industrial
Ad asXx industries
ATDbHf asXx is
AS asXx ist
Jc asXx june
Jf asXx kervella
Fb asXx knobben
Ac asXx laboral
Df asXx labs
Df asXx lantern
Jd asXx le
APHd asXx lead
Eb asXx llp
Dc asXx los
Ad asXx loups
AR asXx loved
AdHb asXx manager
JV asXx marchetti
Dl asXx marine
De asXx marrable
Hg asXx master
Ac asXx middle
Je asXx my
Jd asXx nance
Hc asXx national
AX asXx nurse
Ak asXx não
AdCVIX asXx of
Aa asXx office
Cb asXx officer
AUEY asXx on
Ad asXx operative
Hd asXx pa
Df asXx pagos
Gh asXx park
Hc asXx partner
De asXx pay
AY asXx people
Ag asXx personal
Aj asXx personalberatung
Jd asXx petersen
Bc asXx planner
ASGe asXx plant
AfEW asXx plc
Cd asXx position
Ad asXx post
Ei asXx que
Ah asXx recruit
AYHb asXx recruiting
Ad asXx recruitment
Am asXx rh
Gj asXx road
Gb asXx room
Gc asXx row
Gd asXx s/n
Bg asXx scientist
AlCc asXx search
ATJj asXx sera
DW asXx services
Ai asXx st
Ag asXx staffing
Aa asXx street
AVDeEg asXx talent
Jd asXx tan
Jc asXx tavares
ET asXx team
Ab asXx tepeyac
AV asXx ti
Ai asXx time
Ag asXx to
Ih asXx tsv
IeKb asXx und
Ac asXx unit
Da asXx valves
AWJiKa asXx van
Jd asXx vom
Jc asXx von
AUEh asXx vous
Ea asXx want
AP asXx wants
Dd asXx water
Dd asXx weidegoud
Hm asXx whitcombe
Ea asXx wil
AOJeKe asXx will
EVGg asXx with
APEe asXx would
Ci asXx y
Bc asXx zum
AW asXx |
AYEk asXx ·
AW asXx –
Ka asXx —
AW asalle
AX asan
Dc ascaffolding
AYFf aschool
Cb ascience
Cc asearch
Gc asecondo
Ga asegundo
Ai asenior
Jj asera
DW aservices
Ge aside
Ac asie
Ag asind
Eg asoc
AS asocial
Ge ast
Ag astaffing
Gj astock
Gb astore
Hb asuperintendent
Ci asx "
ATCgGUHc asx (
AUCdGcId asx )
AWCYGbHkIi asx ,
APGj asx -
AVBeGaHeIdJjKh asx .
AU asx /
AU asx 2
AWGd asx 4
AeGW asx 9
Ig asx :
Ic asx ;
AVBaCcEaGY asx ^
Ab asx a
AVGf asx and
ATCTGh asx at
AX asx au
AV asx baja
Ih asx builder
AOHf asx chair
AWBh asx con
ATGe asx da
AXBRCQFYGaHcIX asx de
AVFeHh asx del
AS asx della
AUGdKk asx der
AT asx des
Hh asx directeur
EbGc asx du
AT asx e
AVFh asx el
Ge asx em
CeGX asx en
Bm asx engineer
AW asx est
AMEh asx et
GY asx gate
AO asx house
Aa asx in
AOBcCi asx job
AXGd asx la
AV asx leader
He asx leiter
AYCd asx linea
AU asx manager
AW asx mgr
AT asx municipal
Bg asx na
AY asx non
Gm asx not
Gk asx of
ARBfFe asx office
AYGb asx on
ARBgCc asx para
AY asx parish
Gd asx piano
ARBe asx position
AV asx post
AS asx pra
Aa asx pé
Af asx que
AK asx rather
Hi asx representative
AiGY asx rua
AV asx school
AY asx st
Ca asx te
ATBe asx tech
Ac asx than
GbId asx the
Ci asx time
AYCl asx to
Jg asx tonder
CS asx turno
Fe asx van
Hd asx verpleegkunde
Ke asx wit
AXIj asx y
ATCc asx à
APIa asx –
Ag asx9 ,
Gf asx9 .
Cf asx9 ^
GY asx9 floor
Ag asystem
Aa asónia
DeEf atalent
Ad atalento
Jc atan
Jc atavares
AT ate
EQ ateam
Ab atepeyac
Ac athan
AdGX athe
ATEi ati
Ae ato
Jg atonder
Ih atsv
Aa atécnica
Ad atécnico
Ad aun
JdKb aund
Ab auntil
Ac auur
ATBgCe avacancy
AVHe avai
Da avalves
AVFcJgKd avan
Gc averdieping
Hd averpleegkunde
Gc avia
Jc avom
Jc avon
Ih avorsitzender
Ea avous
Ea awant
AQ awants
Da awater
Dd aweidegoud
Hm awhitcombe
Ea awil
HbJe awill
AQ awilt
Ke awit
CcET awith
Gc aworks
AVHf awould
Ab awrote
AQ ax
Af ayou
Ag ayour
AX azona
Bc azum
ARCaHbIg a|
Gd a°
AS a·
AY aà
Cc aè
AYGf aétage
ASBfCcEd a–
AR a—
AU b!
Gc b"
AYGd b#
AbCcEdIhJf b&
AX b'
AUBWCcHhITJVKe b(
AgBcCTGXJe b)
AV b*
AUBRCeDVFdGfHhIcJX b,
AXCb b-
AcBXDTEVFcHXIaJYKf b.
AXCb b/
Ad b00
GW b1
Ad b10
Ga b12
Gb b2
Ca b2026
Ga b22
AX b2nd
AX b2º
Aa b3
GY b30
Gb b31
AYGb b4
Aa b5
Aa b555
Ci b6
Af b8
AXBgFgGWJY b:
HfJf b;
AWFfJa b?
Dl b@
AkBgDiFjHjJg b^
AVCc ba
Bj babout
Ge babove
AT bacademic
Ab bacademy
Cc baccount
Cd baddetta
Cb baddetto
AXFh bal
ATFf balla
Ai balle
Ad balles
ASBp bals
Ee balto
EbFdGb bam
AU ban
AV banche
DUHeJg band
AY bao
Fc bare
Bh bas
HkIV bassistant
AfIW bassistante
Ca bassistente
Cb bassociate
AaDiFj bat
Ab batelier
AUFiGa bau
Gf baula
Ke baunty
APCf bausbildung
Ge bav
Jf bavec
Ee baz
Cj bb( a
Ie bb( chair
Ag bb( chef
Ah bb( maternity
Ki bb( retd
Id bb( senior
DeHX bb) ,
Af bb) -
AeHd bb) .
Cg bb) de
Ai bb, 30
Dk bb, a
Fc bb, at
Fk bb, au
Jh bb, con
Ia bb, coordonnatrice
AaHf bb, de
Ac bb, der
Hl bb, die
AXIh bb, directeur
AgIV bb, directora
Ag bb, dra
Hl bb, el
AXGb bb, en
Af bb, et
Ge bb, green
IX bb, head
Jf bb, herr
AXFk bb, in
Gi bb, ingresso
Hb bb, la
Eh bb, lda
Ki bb, mr
Fh bb, no
Hf bb, nuestro
AVHl bb, onze
Ai bb, prof
Ga bb, raum
AYGb bb, rue
Ae bb, san
Je bb, sig.ra
Jc bb, sono
AYBbEe bb, the
Gb bb, unit
AeJX bb, with
Jj bb, y
Cf bb- und
Am bb. :
Fj bb. at
Ag bb. de
Ab bb. dr
Jd bb. herr
AMHf bb. le
ARHg bb. meu
AR bb. o
Aj bb. our
Gh bb. rua
Ik bb. sec
Hh bb. the
Ac bb. –
AUEe bb.v
AcDm bb/ /
Kb bb/ wei-ling
ASIe bb1 .
Gb bb2 .
Gh bb3 ,
Ae bb40 ,
Af bb77 ,
Ad bb: 00
AVJc bb: 30
Bj bb: entrevista
AS bb: mr
Ah bb; the
BXJq bb^ -
If bb^ 1
AkBgDiFjHjJg bb^ ^
Ji bb^ a
Ki bb^ ana
Aa bb^ asistente
Ag bb^ assistant
Ke bb^ aunty
Ke bb^ bianca
ATIg bb^ chair
Aa bb^ cheryl
Ak bb^ chief
Ih bb^ conseillère
Ae bb^ dear
ASDo bb^ dein
Kd bb^ delphine
Ag bb^ deputy
Hd bb^ der
ATKn bb^ dr
AK bb^ dra
Ab bb^ el
Ac bb^ executive
Ih bb^ front
Aa bb^ general
Aa bb^ giulia
AOIe bb^ head
AN bb^ herr
Ae bb^ hr
Ad bb^ josiane
Aa bb^ l'équipe
Ab bb^ la
Kd bb^ michelle
AU bb^ notre
Ah bb^ office
Ii bb^ people
Ab bb^ petra
Ae bb^ priyanka
AM bb^ prof
Ik bb^ recruiting
Db bb^ rector
AXIk bb^ responsable
Aa bb^ rita
Gb bb^ rua
AP bb^ selezione
AXKf bb^ sr
Ei bb^ st
Ik bb^ talent
ASDmHg bb^ the
Eh bb^ van
Fe bb^ we're
Fb bb^ where
Kc bb^ yusuf
Jj bb^ –
ASJk bb^ •
Fg bb^ 📍
Cf bba )
Aj bba .
Bo bbabout the
Ga bback
Cd bband
Hk bband a
KS bband mr
Bi bbapplication for
AUDj bbapplying to
Af bbarbara
Ag bbarista
Bm bbas a
Jg bbask for
Ci bbassistant (
AQDfFn bbat the
AU bbaus der
Cb bbausbildung zum
Ab bbav .
Ac bbavaliação de
Ef bbay
Cb bbbackend engineer
Bi bbbe our
Dh bbbehalf of
Gg bbbehind the
Db bbbei der
Aa bbbij de
DcGM bbbuilding ,
Gi bbbuilding behind
AN bbc'est le
Ia bbcadre de
Jd bbcall with
ASBk bbcandidatura a
Ke bbcapt .
He bbcastaing ,
Ag bbcentre ,
CdIX bbchef de
Cf bbclass 1
AV bbclerk to
Hk bbcom a
Fg bbcome to
De bbcompany :
Ah bbconsultant ,
Bc bbcontratto di
Ag bbcoordinator ,
JmKY bbd .
Ah bbd'embauche –
Je bbdad (
Fj bbdann ins
Dc bbdata ,
AYBn bbde functie
AXDgGa bbde la
Aa bbde loja
Ac bbdel gruppo
AWGh bbdi via
Bh bbdie stelle
AX bbdipl .
DUImJc bbdirector ,
Ck bbdirector of
ASJc bbdott .
ATJeKd bbdr .
ATJd bbdra .
Jg bbdña .
AL bbe )
AT bbe il
Ab bbeat
Kb bbeatriz
Gd bbehind
Hl bben een
Fn bben el
Fc bben la
Ch bbengineer ,
Dh bbengineer at
DgJY bbentrevista con
Bk bbewerbung
Al bbfor :
Be bbfor a
Bi bbfor our
AcBkIe bbfor the
Gh bbfrom the
Bj bbfunctie van
Ab bbgeehrte frau
Id bbgerente de
Cf bbguía de
Bi bbhaben :
Hf bbhe's the
Ia bbhead ,
Ic bbhead of
AeKY bbherr dr
Fe bbhintereingang ,
AR bbhon .
Ac bbhorário de
Gb bbhospital ,
AT bbi ,
Hj bbi'm the
Ke bbianca
Dj bbij
AXHh bbil nostro
Aj bbil responsabile
Cc bbilingual
AWFo bbin de
Fc bbin die
AW bbin het
FkGU bbin the
Gg bbin via
Kd bbing .
AQDa bbinterest in
ARBc bbinterview ,
Af bbinterview -
AWBj bbinterview :
Bf bbinterview –
Ab bbis
Hd bbis de
Fa bbit's at
AW bbit's the
Fe bbits the
Kd bbj .
If bbjefa de
AR bbl'ing .
Be bbla place
Jh bbla prof.ssa
Dd bble compte
Aa bblic .
Bk bblo de
Fh bblocal :
Fa bblocatie :
Ec bblue
ATBp bblugar de
Ac bblunch with
Jk bbm .
AW bbmag .
AVJj bbmanager (
Ij bbmanager ,
Aa bbmarketing manager
Jc bbmarín /
Jg bbme and
Jg bbmein mann
Jc bbmeu irmão
Jb bbmio fratello
Ic bbmitglied des
AUJd bbmr .
Kj bbmrs .
Ka bbms .
Je bbmw .
Fl bbnaar de
AXBh bbneed a
AT bbo seu
AcIg bbof the
Ce bbofficer (
AfGb bbon the
Hk bbosun's
Af bbour area
AS bbox
AU bbpara a
DQ bbpartner ,
Dg bbphone with
ATBk bbplace de
Bm bbplaza de
AR bbplease use
Be bbpost of
Bk bbposte de
Be bbposto da
ASKe bbprof .
Kb bbram
Id bbranch
Bd bbre :
Bh bbre the
Aa bbreporting to
Ib bbrepresentante de
Ic bbresp .
Gf bbroad ,
Be bbrol van
AX bbrole at
GS bbroom ,
AWGi bbrua das
Ac bbs.p.a .
AXCc bbsales manager
Gf bbsalle des
Ha bbshe's the
Jn bbsig .
Ab bbsocietà del
Hb bbsowie ein
Ja bbsr .
Ag bbst ,
AYEeGk bbst .
Fi bbstill the
Ie bbsuperintendente de
Ac bbtalent acquisition
Am bbthe front
AQCk bbthe saturday
Ab bbthe shop
Gg bbthe small
Hg bbthe two
Ic bbthe vice
AXGg bbto the
Fm bbuhr ,
AQ bbuilding
Ad bbusiness
AQBp bbvaga de
Ko bbvan der
GX bbvia de
Gf bbvia dell'artigianato
Hf bbw /
AVFk bbwe are
Bj bbwegen der
Jj bbwill be
Jm bbwith :
AU bbwith an
AfKV bbwith dr
Hc bbwith our
AhKS bbwith prof
Ae bbwith the
AO bby la
Ho bby un
ARFfGY bbà la
Jg bbé a
Bl bbé de
Gh bbüro
AV bc
Je bc'est
Gc bcais
Ig bcampus
Ab bcandidatura
Bf bcandidature
Ke bcanon
Ij bcapo
Kd bcapt
EY bcare
Gc bcasa
Ae bccnl
Ig bchair
AU bchapter
Ib bcharge
AV bchargée
AXKb bchef
Gd bchemin
Dj bchez
Ad bcivic
Ck bclass
AWCa bclerk
Dg bcliente
Ja bcm
Br bcome
Bk bcomme
Bk bcomo
Dd bcompte
AWJh bcon
Ig bconseiller
APIc bconseillère
Eh bconservas
Ia bconsultant
AWGd bcontainer
AW bcoordenador
Ic bcoordinadora
AU bcoordonnateur
AWIg bcoordonnatrice
Ee bcorrib
Ga bcorso
Ac bcouncil
Ad bcuidados
KW bd
AXDfEfGdId bda
Fa bdans
Aa bdas
ATCgDVEgFWGbIfJM bde
Ag bdear
Gc bdei
Di bdein
AVEhGdHfId bdel
Gf bdell'artigianato
Kd bdelphine
Hf bdem
Ab bdemandez
Af bden
AYFfGYHcJR bder
AVEfIe bdes
AYBeCeEd bdi
AVHaJT bdie
AR bdipl
AT bdirección
Ie bdirection
Ib bdirector
DXJX bdo
Cj bdocent
AR bdomein
Jc bdona
AfKX bdoris
Gc bdos
Kb bdott.ssa
AWKf bdr
Jb bdr.ª
AYId bdra
Ad bdrei
AVDbEfId bdu
AWEgJd be
Gc bedificio
Gd bedifício
Ae beditor
AVBiHc been
Bk beine
AaEdHhJV bel
Kc belspeth
AcGb bem
ASBVCgDdFeGXIb ben
If benf.ª
ASIj beng
Jd beng.º
AcIV bengineer
Ic bengineering
AVGh bentrance
AQ bestaremos
AXEbJf bet
Ib bexternal
Ah bfaculty
AV bfarm
Gf bfiliale
Kb bfilip
Ib bfirst
AV bfloor
Af bfoods
AUBiDeIc bfor
AWGf bfoyer
Jb bfratello
Jh bfrau
DkHl bfrom
Ch bfront
Cc bfrontend
AYBk bfunctie
Ce bfür
Ec bgemeente
Bk bgesprek
AU bgestion
Ab bgiulia
Ee bgleeson
Ac bgmbh
Ke bgraça
AX bgreen
Ie bgroup
Ae bgroupe
Ah bgrupo
Ai bgruppo
Cf bguía
Gb bhallam
Ac bhand
Gh bhangar
Ac bhartwell
Kd bhattie
CcIk bhead
ER bhealth
Ac bhelderbrink
Jh bherr
Jk bherrn
AYEfFj bhet
Ah bhi
Ai bhiring
Ec bhmp
Ea bhogeschool
EV bhome
AWIe bhoofd
Ac bhorário
Af bhost
Ac bhotel
AfIc bhr
Cc bhrs
Kd bhugo
Af bhuman
Kb bhélène
EbGe bhôtel
Ad bi
Ae bihr
Ad bihre
Ad bihres
DUHg bil
CcFe bim
CkDdFlGh bin
AXEf binc
Ac bines
Ke bing
Ka bingrid
Ca bintake
Ad binterim
Bd binterview
Jc birmã
Jc birmão
AVFhJb bis
Ke bj
Ke bjan
Id bjefa
Kb bjo
Bf bjob
Ac bjosiane
AS bjr
AUKl bjun
Aa bjune
CX bjunior
Kd bk
Gc bkamer
Ge bkantoor
Ad bkapster
Ia bkaufmännische
AYGc bkm
AY bl
AVBXFdHdJX bla
Ec blarkspur
Ae blavoro
Eh blda
AYBPGUHgKf ble
Ad blead
AY bleader
Ac blecture
AW blecturer
AXIf bleiter
Id bleiterin
Cd bleitung
Ef bles
Id blid
Cc bline
Gi blocatie
CS bloja
Ga blokaal
AWEf blos
Kc blucía
Ae bluz
Ab bmaar
Ca bmanager
Ib bmanaging
Jg bmann
AY bmanutenção
Kb bmarcus
Af bmarine
Kc bmarion
Jc bmatua
Ac bmay
Jg bme
Jd bmeet
AR bmestre
ATJg bmet
Hk bmeu
Jf bmevrouw
AT bmi
ATHf bmia
Kd bmichelle
AcEV bmiddle
Hl bminha
Ja bmiss
Jg bmit
Ji bmme
Hh bmon
Je bmonsieur
JdKa bmr
Jd bmrs
He bmy
Gd bn
DhFi bna
Ae bnach
Di bnamens
AXBh bnecesito
Fc bnella
Bd bnew
Bn bnieuwe
Cl bnight
AT bniveau
AVDbFg bno
ATHh bnossa
Hm bnosso
AYGbHc bnostra
AYHh bnostro
Af bnot
AWHr bnotre
Hc bnuestra
He bnuestro
Bc bnuovo
AXBQHeJf bo
AUBaCcEcGYIgJT bof
AaCdGY boffice
Gb bold
Gd bon
Hk bonze
AXFb bop
Ea borrin
Ka botávio
AUFcHo bour
Ab bp'tits
AWBm bpara
AWCo bparish
Gc bparque
Ac bparte
Cg bpastry
Hg bpela
AW bpelo
Bi bper
AT bperché
Ja bpfarrer
Aa bpilar
AXGc bpiso
AUBc bplace
Ab bpor
Gc bportail
Be bposition
Be bposizione
Cf bpostdoctoral
AUBj bposte
Bd bpra
Ac bpractice
CY bprincipal
Ch bprn
AXKe bprof
Jc bprof.ssa
Kc bprofessor
Cd bpréposé
Cj bqa
AVGm bquai
Cd bquímica
AV br
Ga braum
AY brayon
Bj bre
Af brecruiter
Dc brecrutamento
Db brector
Ig brecursos
Ea brede
Ib brepresentante
Ij breprésentant
Cg bresearch
If bresource
Ic bresp
AVIg bresponsabile
AQIh bresponsable
AXIb bressources
Ki bretd
AU brh
Ad bring
Cb brisk
GY broad
Ac brobotics
Gc broom
Gk broute
Gf brua
Gd brue
Dc bs! Xx
AR bs" ,
AS bs# 9
AWEgIfJg bs& Xx
Ab bs( 9
AYCVGc bs( X
AbBVCcHf bs( Xx
AVFUHgKg bs( x
Cb bs( x9
Aa bs) .
AgBm bs) x
AQJh bs+ Xx
AfGW bs, 9
EhGYHa bs, X
AUCcDbEQFbGeHeIdJcKP bs, Xx
AbFcGcHdIUJV bs, x
AYGl bs- 9
AgBS bs- X
AYBgJT bs- Xx
ASJe bs- x
AO bs. )
AU bs. -
APFgGd bs. 9
AV bs. X
AeBREYGXHVIRJaKd bs. Xx
ATGXIjKl bs. x
Ee bs.a
AXEl bs.p.a
AVEj bs.r.l
HXIa bs/ Xx
AT bs/ x
ARIe bs1 .
AiGY bs1 Xx
Ad bs2 x
AV bs2nd x
AXGc bs3 ,
Gd bs3 Xx
AcGX bs3 x
Jc bs30 Xx
AW bs4 ,
Ah bs6 Xx
Al bs: 9
AWBe bs: X
ATBeDg bs: Xx
ARBe bs: x
Jg bs; Xx
Fb bs? 9
Je bs? Xx
Dp bs@ Xx
Fc bs^ 9
AgJe bs^ A
AbBcDi bs^ X
AjBcDhFgHlJg bs^ Xx
ATBbDkHj bs^ x
AUCj bsa )
AbBRDiGhJY bsa Xx
BgHe bsa x
Ca bsaddetta x
Cb bsaddetto x
Ae bsadmin Xx
Ig bsafdelingshoofd Xx
Fk bsal x
Gi bsala
AM bsalla x
AUGh bsalle
AVBj bsals Xx
ATBg bsals x
ATEiFgGh bsam Xx
AT bsan x
CkJh bsand Xx
Fd bsare x
AVCi bsassistant (
CYHl bsassistant Xx
Fh bsat 9
Dk bsat Xx
AVFd bsat x
Ae bsat x9
Cj bsaturday
Fe bsau x
Ga bsauf x
Ke bsaunty Xx
Ge bsav .
Jn bsavec Xx
Eg bsaz Xx
AUEe bsb.v .
Gb bsback x
Cd bsband 9
El bsbay Xx
Je bsbe Xx
Aa bsbeat Xx
Kb bsbeatriz Xx
AQBq bsbewerbung Xx
AbDl bsbij Xx
Ec bsblue Xx
Hk bsbosun's Xx
Kb bsbram Xx
AXGg bsbureau x
Aj bsbusiness Xx
Jc bsby Xx
Jf bsc'est Xx
Gm bscafé Xx
Go bscalle Xx
ALIi bscampus Xx
Ai bscandidatura x
AWBi bscandidature x
Ke bscanon Xx
Ae bscapital Xx
Ik bscapo x
Kd bscapt .
Ib bscare Xx
Ae bsccnl Xx
APEf bscentre x
Id bscharge Xx
AV bschargée x
Kb bschef Xx
Ic bschef x
AYGd bschemin x
Dk bschez Xx
Il bschief Xx
CdES bschool
Jc bschreef
Je bschrieb
Ad bscivic Xx
Ai bsclaims Xx
AS bsclerk x
Db bsclient Xx
Ja bscm A
ANEg bsco .
Ae bscolloquio x
Bj bscome x
Bk bscomme x
AVBi bscomo x
Dd bscompte x
AWJe bscon Xx
Id bsconseiller x
Ef bsconservas Xx
Ih bscoordenador x
Ia bscoordinadora x
Ih bscoordinatrice x
Ia bscoordonnatrice x
Ee bscorrib Xx
Gb bscorso Xx
EP bscounty Xx
Ad bscuidados Xx
KX bsd .
AfDeEg bsda Xx
APBiGe bsda x
Fa bsdans x
Af bsdas Xx
Ih bsdata Xx
If bsde X
AeBWDREcFTGfHTIaJS bsde Xx
AQBhChDeEk bsde x
Ag bsdear Xx
Gd bsdei Xx
Di bsdein Xx
Kc bsdeirdre Xx
Eg bsdel Xx
ASHdIb bsdel x
Gb bsdell'artigianato 9
AN bsdella x
Kd bsdelphine Xx
Hf bsdem Xx
Ab bsdeputy Xx
AaHbJS bsder Xx
Eg bsdes Xx
AgEc bsdi Xx
ANCl bsdi x
AVDaHaJT bsdie Xx
AR bsdipl .
Ie bsdirection x
If bsdirector ,
Id bsdirectrice x
Ij bsdirettore x
Jc bsdona Xx
AUGh bsdoor x
AfKX bsdoris Xx
Gb bsdos x
Kb bsdott.ssa Xx
AXKd bsdr .
Jb bsdr.ª Xx
AYId bsdra .
EhGh bsdu Xx
GSIf bsdu x
Ae bse
ATIbJe bse Xx
Ac bse x
Id bsearch
AVIh bsec
Ca bsecond
AV bsecondo
AT bsecretaria
Gb bsede
Gc bsedificio x
Ac bseditor x
ARBjHd bseen x
Ga bsegundo
Hc bsein Xx
Bg bseine Xx
EfJW bsel Xx
Hl bsel x
Be bselezione
Kc bselspeth Xx
Fe bsempre
AUDlFcGSJe bsen Xx
AWBXCgHbId bsen x
If bsenf.ª Xx
AW bseng .
Jd bseng.º Xx
Cg bsengineer ,
Ag bsengineer x
Ig bsengineering Xx
Ib bsenior
Bj bsentrevista Xx
Af bsentrevista x
Fd bses Xx
Jp bset Xx
AUEi bset x
Ib bsexternal x
Kb bsfilip Xx
AP bsfirst x
AQBhDd bsfor Xx
KX bsfr Xx
Jb bsfratello Xx
Aa bsfrau Xx
AiDb bsfrom Xx
AQ bsfrom x
ANCa bsfront x
Ad bsfuneral Xx
AY bsfür Xx
Ec bsgemeente Xx
Bh bsgesprek x
Id bsgestión Xx
Aa bsgiulia Xx
Ee bsgleeson Xx
Ke bsgraça Xx
Id bsgroup X
Aj bsgroupe Xx
Ah bsgrupo Xx
Ag bsgruppo Xx
Cf bsguía x
Aa bshand x
Kd bshattie Xx
Ac bshelderbrink Xx
Jh bsherr Xx
Jk bsherrn Xx
Ef bshet Xx
Ag bshi Xx
Ec bshmp Xx
Ea bshogeschool Xx
Cb bshome Xx
AYIe bshoofd x
Gg bshospital ,
Gd bshotel Xx
AdIc bshr Xx
AXCc bshrs )
Ka bshugo Xx
Ae bshuman Xx
Kb bshélène Xx
Em bshôtel Xx
Ge bshôtel x
Jc bsignora
Ad bsihr Xx
Ad bsihre Xx
Ad bsihres Xx
Ag bsil Xx
ASHoJl bsil x
AfEX bsillaris
Kd bsilvia
CfFe bsim Xx
AjCcDnFfGj bsin Xx
FeGe bsin x
AXEf bsinc .
Jb bsind
Ke bsing .
Ka bsingrid Xx
Cc bsintake )
Ad bsinterim Xx
ATBg bsinterview Xx
Ae bsintérim Xx
Kb bsir
Jc bsirmã Xx
Jc bsirmão Xx
ARBkJf bsis Xx
Hi bsis x
Kf bsjan Xx
Id bsjefa x
Kb bsjo Xx
Ac bsjosiane Xx
AS bsjr .
Ia bsjunior Xx
Gc bskamer x9
AVGg bskantoor x
Ac bskapster x
Ia bskaufmännische Xx
AVGf bskm 9
AY bsl .
Aa bsla X
Ej bsla Xx
AXCeFkGYHi bsla x
Ec bslarkspur Xx
AS bslas Xx
Af bslavoro Xx
Eh bslda .
EeKd bsle Xx
He bsle x
Ab bslecture Xx
Ig bsleiter Xx
Ii bsleiterin Xx
AVEg bsles Xx
Ae bslevel 9
Id bslid x
Ac bsloja x
Ei bslos Xx
ALEh bsltd .
Kc bslucía Xx
Ka bsm .
Gc bsmain x
Gb bsmall
AU bsmanager ,
Jf bsmanager Xx
Aj bsmanager x
Ib bsmanaging Xx
Jg bsmann Xx
Kd bsmarcus Xx
Kc bsmarion Xx
Jc bsmatua Xx
Jd bsmeet Xx
AT bsmestre x
Jl bsmet Xx
AXHo bsmet x
ASHk bsmeu x
AS bsmi x
ATHf bsmia x
Kd bsmichelle Xx
EW bsmiddle Xx
Ji bsmme Xx
ALHh bsmon x
Je bsmonsieur Xx
Kb bsmr .
Kf bsmr A
AfJiKW bsmr Xx
Jg bsmr x
Kn bsmrs .
AbJjKW bsmrs Xx
Kb bsms .
KP bsms Xx
He bsmy x
Dm bsna Xx
Ff bsna x
AV bsnaar Xx
Di bsnamens Xx
AXBh bsnecesito x
Bn bsnieuwe x
Gf bsno .
Ff bsno x
He bsnosso x
AYGbHc bsnostra x
AYHh bsnostro x
Bc bsnuovo x
Jd bso
APHjJg bso x
AVCgEaJW bsof Xx
Aa bsoffice Xx
Ck bsoffice x
AXCc bsofficer (
Al bsoftware
Ka bsolange
Ac bsold Xx
Bg bsollicitatie
AVBh bsollicitatiegesprek
Gg bson Xx
Jc bsono
AT bsop x
Gc bsopra
Ea bsorrin Xx
Kd bsotávio Xx
AVFeGkHc bsour Xx
GTHf bsour x
CSHi bsous
Ab bsp'tits Xx
AWBj bspara x
Ga bsparque x
Ac bsparte x
Jj bspedition
Ja bspfarrer Xx
AOBcGe bsplace x
AU bsplanta x
Aa bspor Xx
Bj bsposition Xx
Bf bsposizione Xx
ASBj bsposte x
Ac bspractice Xx
Ac bsprincipal Xx
Kd bsprof .
Jc bsprof.ssa Xx
Ke bsprofessor Xx
Cd bspréposé x
AWChIa bsr
AS bsr .
Gb bsraum x9
Ad bsrecruiting Xx
Dc bsrecrutamento Xx
Db bsrector Xx
Ib bsrepresentante x
Ij bsreprésentant x
Ih bsresources Xx
Ic bsresp .
AU bsresponsabile x
AW bsresponsable x
AY bsresponsável x
AXIb bsressources x
Ka bsrob Xx
Go bsrua Xx
AR bss .
Ee bss.a .
AXEl bss.p.a .
AVEj bss.r.l .
Gf bssala x
Gd bssalle x
Ad bssan Xx
AWCf bssaturday x
Ck bsschool Xx
Je bsschrieb Xx
Ad bsse x
Ik bssec .
AV bssecondo x
Gd bssede x
Ga bssegundo x
Ff bssempre x
AjHf bssenior Xx
AL bsservice x
AL bsseu Xx
Jc bssignora Xx
AfEX bssillaris Xx
Kd bssilvia Xx
AYJj bssind Xx
Kb bssir Xx
Gb bssmall x
Jh bsso Xx
Ka bssolange Xx
Bg bssollicitatie x
Jc bssono Xx
Gc bssopra x
CUHq bssous Xx
AS bssoy x
Jj bsspedition Xx
ATCmIa bssr .
ANEdGe bsst .
Ig bsstaff Xx
Ck bsstage x
Af bsstatut x
Bs bsstelle Xx
ATGi bsstreet x
Ie bssuperintendente x
Ae bssupport Xx
AaEh bst
Cm bstage
Ao bstalent Xx
Ie bstalento Xx
Af bstarrant Xx
Id bstationsleitung
Af bstatut
AY bstazione
Ah bste x
Ca bsteam Xx
Kc bsteffi
Bl bstelle
Ke bsteresa Xx
AS bsterm x
Hd bsthe X
AfBeDXEcGVHiKe bsthe Xx
AWFhGhIY bsthe x
AXFa bsto x
Jc bstochter Xx
Ah bstore
Hf bstwo x
ARCc bstécnica x
Aa bsua
Bf bsuma x
AWBh bsun x
Ch bsund Xx
AY bsune x
Hf bsunser Xx
Hh bsunsere Xx
Hc bsunserem Xx
Hf bsunserer Xx
Ie bsuperintendente
Aa bsupport
ATGf bsupstairs x
Bi bsvacature x
Ab bsvan Xx
AQBnKm bsvan x
Ba bsvervolg x
AiGd bsvia Xx
Ib bsvice Xx
Am bsvilla Xx
Ec bsville x
Dd bsvom Xx
Ki bsvon Xx
AVBk bsvoor x
Bn bsvorstellungsgespräch Xx
Ad bsvous x
Id bsvp Xx
Kc bswalter Xx
Ac bswei Xx
Kh bswei-ling Xx
AYGf bswerkstatt x
Fe bswhere Xx
Ab bswhose x
Ah bswill x
AVDiJh bswith Xx
Je bsxx Xx
AWCmJd bsy Xx
Ae bsy x
Ci bsyear 9
Aj bsyour x
Ac bsystems
Kb bsyuki Xx
Kc bsyusuf Xx
Ec bszuivelfabriek Xx
AS bs| X
Df bs| Xx
Ak bs· Xx
ANCf bs· x
Aa bs¿ Xx
AdGl bsà Xx
AQFd bsà x
Gg bsétage )
AUEc bs– X
BdEX bs– Xx
Hb bs– x
Jd bs• Xx
AX bt
Ag btalent
Ie btalento
Cc bteacher
Ib bteam
AYCd btechnician
Ke bteresa
Aa bthan
ATBeCWDVEcFgGdHj bthe
Gf btiong
AYFe bto
Jc btochter
Ad btrust
Hf btwo
Be buma
Bg bun
CeJh bund
Ch bunder
Ae bunidade
Gd bunit
Hh bunser
Hh bunsere
Hc bunserem
Hf bunserer
ATGf bupstairs
Ce bux
Bp bvacature
Kh bvan
Ba bvervolg
AcGg bvia
Ib bvice
AREa bville
Dd bvom
Ki bvon
AVBm bvoor
AXBm bvorstellungsgespräch
Af bvotre
Ae bvous
Ie bvp
Kc bwalter
Fe bwe're
Ac bwei
Kh bwei-ling
Ge bwerkstatt
Fb bwhere
Ab bwhose
AaDgJg bwith
AR bwool
Je bxx
Gh byard
Ci byear
Ag byou
Kb byuki
Kc byusuf
Ec bzuivelfabriek
Aa bzwei
AVDbHj b|
Be b«
AXGb b°
AaFfIb bà
AYGa bétage
AXBeJW b–
Hk b—
Fg b📍
Dd c!
Gb c"
Ag c&
ARBPCkDTFSGiIjJLKX c(
AXBRCkDaFYHbJhKd c)
Ae c+
AUBNCcDNEcGhHiIkJSKT c,
BOCkETIfKb c-
AWChDbEhFeGgHdIgKi c.
CgETIi c/
AXJd c00
AcJf c1
Ak c10
Ae c11
Gb c12
Ad c13
AfGa c14
Ak c19
Gc c2
Gc c22
Aa c27
Gc c3
AWFiKa c30
AQ c31
Gd c4
AY c44
Ac c5
Ag c6
Gg c7
Ad c8
Ah c9
AXBfCdFTGeIOJeKc c:
AbJi c;
AY c>
ASBg c?
AhBYCQDiESFgGQHcIXJdKc c^
AaCeEcIgKX ca
Fd caan
Bh cabout
Gd cabove
AV caddress
Ae cadministration
Gg cal
AhCX cals
Aa cam
CcJR can
AaBVDVHoJl cand
AXGl cao
Bj capplication
ASDd capplying
Fi caquí
Af carchivist
AX care
Cd carea
AdJd cask
Cj cassistant
Aa cassistante
Aa cassistente
AoFoGo cat
Gj cau
Af cauf
Bm causschreibung
Ab cav
Ac cavaliação
Ef cazienda
AT cback
Cg cbackend
Aa cbahnhof
AQ cbaja
Gh cbar
AYBoKf cbe
Ag cbecause
Dh cbehalf
Gd cbehind
Bn cbewerbung
AfGj cbij
Fe cbleibt
Aa cbut
BVKg cby
AUGe cbüro
AN cc'est
Gk ccafé
Bg ccall
Ge ccalle
Bn ccandidatura
AQCi ccandidature
Ka ccanon
Ke ccapt
ARBh ccargo
AY ccasa
He ccastaing
AN ccerchiamo
Ie cchair
AW cchambers
AT cchargée
IQ cchef
Ik cchefe
Gd cchemin
Ah ccivil
Ai cclaims
Dd cclient
DiEa ccliente
AWBk ccolloquio
Jb ccom
AUCfFl ccome
ASCh ccomme
Ch ccomo
Dd ccompany
HiJk ccon
Ba cconfirmation
AQIb cconseiller
AkDP cconsultant
Ge ccontainer
Bc ccontratto
AYIe ccoordenador
Ig ccoordenadora
AQ cculture
JaKY cd
AbEfGg cda
Je cdad
AT cdan
Jb cdanach
AXFg cdann
AbGc cdas
AhCT cdata
An cday
AXBhDfEbFPGgHNISJYKR cde
AXGd cdei
Ij cdel
Aa cdem
Aa cdepartment
AYIhJd cdeputy
AcEgGQ cder
Aa cdes
ARCb cdesigner
AXCjEeGa cdi
AdBlIV cdie
AX cdipl
Ak cdirecteur
AbDNIe cdirector
ATDk cdirectrice
Ab cdiretor
Ii cdivision
GdId cdo
Cg cdocente
Fg cdoor
ASJc cdott
Ki cdott.ssa
AQJcKm cdr
ATJd cdra
AREfIc cdu
Jg cdña
AVGYHnJj ce
Gd cedifício
Aa ceen
Id cein
AaGk cel
AVDUFmGbJh cen
AYCd cengineer
Bc centrevista
AY cest
Aj cestate
Ah cestá
KX cet
Ah cfaculty
Aa cfallowmere
AY cferme
Ci cfield
Ai cfilial
Ga cfiliale
Bc cfinal
Bh cfinale
Ff cfinca
Gb cfloor
AgBmCk cfor
Gf cfoyer
Ke cfr
AaJf cfrau
AgEd cfrom
ATBg cfunctie
Bj cfunção
Ae cgeehrte
Id cgerente
AW cgesprek
Fl cgewoon
Ad cgmbh
Cf cguía
Ag ch
Ac chas
Ac chave
ARHg che's
AhIi chead
Je cheb
AUGm chet
Fe chintereingang
AR chon
Gh chôtel
Af ci
Ad cich
Aj cihnen
AYHaJaKc cil
Gg cim
AkCaFpGUHSJW cin
Kd cing
AO cinterest
AaBmFVJV cinterview
Jb cinterviewers
ASFl cinto
HhKe cis
AQBg cit
AP cit's
AOFc cits
Kd cj
Ag cje
If cjefa
Ib cjefe
AQ cjob
Aa cjunior
AR ckandidatuur
AWGe ckantoor
Fh cl'accueil
AR cl'ing
AaCTDjEgGVJfKb cla
AY clab
AUFn clangs
AVBiDkIX cle
AYDfIj clead
AU cleader
AN cleerkracht
Ic cleiterin
Aa clic
Be clo
Fi clocal
AV cloods
Ag cltd
Bi clugar
Jo cm
Ag cmaar
AY cmag
Aa cmagasin
AUCdDe cmanager
Jc cmarín
AS cmas
ATJn cme
Je cmeet
Jq cmein
AUJp cmeine
Ic cmember
AcIYJi cmet
Jc cmeu
Jk cmi
Jq cmia
AMJs cmijn
ASJq cmio
AgHk cmit
Ic cmitglied
Jf cmoi
AXJl cmon
ASJbKl cmr
Kk cmrs
Ki cms
Je cmw
AYJt cmy
Jk cmyself
Ge cn
AcGl cna
ATFi cnaar
AR cnamens
ATBp cneed
Gd cnext
Ag cnicht
Ac cniet
AS cniveau
EhGi cno
AQ cnoi
Ai cnon
AKIc cnostra
Ap cnot
Ig cnotre
AP cnurse
Ac cnursing
AeCWJiKS co
AeCiIcJR cof
Fk coffice
Cb cofficer
AcFaGj con
AR conze
AYFeGh cop
Ag coperator
Df copérations
Fm cort
Ch cou
AYBdCbGj cour
Bh cover
AU cpadre
AVJm cpanel
AW cpar
Cj cpara
Gf cparque
AbDT cpartner
Aj cpas
AX cpelo
AUIc cpeople
Cp cper
Ad cpersonale
Dk cphone
APBf cplace
AUBl cplaza
Af cpor
AWBn cposition
ANBeCf cposizione
ARBm cpost
AIBi cposte
AQBp cposto
Af cpour
AV cpraten
Hd cpriya
Cf cproduct
ASKe cprof
ANKd cprofessor
Cj cprogramme
AW cproject
Cg cpréposé
Af cpsicóloga
Ag cpuente
AUBu cpuesto
Ag cque
Ah cquello
Aa crd
AXBi cre
AV crecrutement
Ah creporting
Ib crepresentante
Ij creprésentant
Ic cresp
AVIc cresponsabile
AW creview
Ie crh
Ae cring
AW croad
ARBk crol
Bc crole
AVGT croom
Ge crua
Gd crue
AYBj cruolo
Ac cs.p.a
Fb csa
Ab csachbearbeitung
Gh csala
Cc csales
Gg csalle
AT csalon
Aa csanta
Aj cschool
AVKc cschreef
Kf cschrieb
APCg cscientist
Ad csearch
AO csecond
AXFhGc csede
AQ cselezione
CfIh csenior
ASBm cserve
AY cservice
AT cshe's
Fj csiamo
ASJg csich
AiBg csie
Jn csig
Kh csir
AYGd csmall
Ac csocietà
AMHf csollicitatie
Ad csono
Gb csopra
Ho csowie
Ja csr
El cst
AVBv cstelle
AV csteps
AXFh cstill
Ae cstore
AV cstraks
Aj cstreet
Aj cstudent
Ie csuperintendente
Aa csupport
Ae csur
AW ctaking
AV ctambién
Aa ctarde
Ac cte
AWCk cteacher
AVDj cteam
Ci ctechnicienne
Fb ctenuta
Af cthan
AgBUCeGhJTKL cthe
AYJf cthere
Ac cthursday
Ae ctime
AbBODUFiGeJQ cto
ATFl ctoujours
Fc ctreffpunkt
Ad ctu
Ag ctuesday
AY ctwo
AXCa ctécnica
Cm ctécnico
Ah cuhr
Bh cum
Ig cun
Cm cuna
HpJa cund
Af cunidade
Ef cuniversity
Jb cunser
Jf cunsere
AUGb cupstairs
Fb cuur
Bf cvacancy
Bf cvacante
ATBeCg cvacature
AUBk cvaga
EdGU cvan
AbGd cvia
Gj cvicolo
ASHm cvogt
Af cvon
Ah cvoor
Af cvor
Ae cvotre
Ji cvraag
AVHe cw
Ci cwarehouse
Fh cwe
Bj cwegen
Gf cwerkstatt
Ah cwir
Ah cwird
AfBQCPEQHhJeKd cwith
AYHlJj cy
AQDe cyard
AU cyear
Hc cyildiz
Am cyour
AeCdEPJSKd c|
AbGU cà
APBfDW cé
AfChETIhKU c–
AQ c—
Ci d!
BS d"
Ck d$
AOBn d%
AVCaIb d&
AaBRCgDXGfKU d(
AbBMCbFOGdHQId d)
AaBWCVDOEQFWGgHUIcJTKS d,
AVBYJe d-
AWCcDQEaFOGgHVIfJSKU d.
AWEe d/
FS d1
Ad d11
Gb d12
Aj d17
Fe d19
Ge d2
AcCV d20
Aj d2026
Cl d3
Gj d4
GR d6
AY d60
AX d7
Ac d77
AbGR d8
GW d88
Af d9
AeGiJY d:
IcJc d;
AY d<
Gf d?
APIh d@
AfBVCXDSEeFMGWHWIhJUKV d^
AXCSDYEfIbJi da
Ai daan
ATGd dabout
Kb dachieng
AQ dacquisition
Ap dagenzia
Eh daimerait
Ai dan
ARBTDUEUHhIiKb dand
AXGb dandar
Gc dao
Gf daprès
Cc das
Gh dask
Aa dassistente
AgCj dat
Ch dau
AS dauch
AmEY dav
AS davec
Gf davenue
AWGd db
AR dback
AX dbaja
Df dbank
Aa dbe
AO dbehind
Af dbei
Gl dbel
Aa dbell
AR dblauwe
AY dboard
Db dbrendan's
AX dbrink
Hh dbuilder
Ae dbut
Gk dbuzzer
Ai dbüro
AVGd dc
Aa dcalle
AU dcan
AP dcare
Ad dce
Ik dchair
Ai dchat
AVJm dche
AY dchef
Gm dci
Aj dco
ATGl dcom
AY dcome
Ie dcommittee
Ac dcompetências
AYGj dcon
Ag dconsultores
Hg dcoordinator
Ac dcorso
AX dcouncil
ATHa dd
GbJU dda
Ae ddaar
AWGk ddan
Ae ddata
AcBTCYDbEYGaHWIeJh dde
Gb ddei
FmJh dder
AfGT ddes
ATKd ddesign
Ab ddi
AX ddich
AcJfKX ddie
Ac ddienst
AX ddivision
AdFg ddo
Ab ddon't
AR ddonderdag
Ga ddoor
AX ddott.ssa
AVHeIaJf ddr
AS ddra
Fh ddu
ATFk ddus
ASCTGWIhJf de
AUJk del
Ai delle
Fl dem
ASHbIdJeKU den
AYBh dengineer
AT dentrance
Af dest
AOHd det
Aa df
AQ dfera
Ai dfica
Ah dfiliale
Da dfox
ATCa dfrom
GS dgate
Ja dgerente
Aj dgestionnaire
Gf dgoes
AWCh dgostávamos
Ch dgrade
CTIn dgrowth
Ep dha
AfCj dhas
AX dhave
Ke dhe
Ka dhead
Dg dhemos
AU dhere
Af dherr
AP dhill
AU dhotel
Fl dhouse
Af dhuman
AUBdKc di
Ge di'll
Kg dich
Gf dif
CV dik
AUJg dil
AaDPFiHaIV din
AX dindustrial
AM dinvited
AhBlCl dis
AfESKa dje
Cl djob
Ae djuli
AV djunto
AX dkirchgasse
Gf dkm
APFa dla
AT dlas
Cf dle
HaKX dlead
Hh dlike
AU dlisle
Fj dlos
Ee dlungolago
AW dm
Cj dm/w/d
Ak dmain
BiCWHg dmanager
AU dmanaging
Hc dmathematics
ATJa dme
AT dmercy
Gg dmet
ARJl dmi
AQ dmia
AVJd dmijn
AcGU dmill
AYGh dmind
Jg dmit
Ih dmoi
Jh dmon
ATIp dmr
Jh dmrcvs
AaHh dmrs
AiKQ dms
ARCb dna
Jk dnamens
AR dnext
Ca dnights
Ah dno
AP dnossa
Ji dnosso
Gh dnot
AXJi dnotre
AR dnuestro
AgGa dnão
AWKb do
FiGW doffice
Ab dofficer
AbCkGj don
ATJo donze
Jh dook
ASCh dop
AY dops
Aj dorganiser
Am dorganizer
APJgKl dour
AWCg dpara
Gd dpark
GW dpas
Hd dpersonalrats
Ag dpfarrsekretärin
Gg dpiano
Ff dplant
AVGb dplanta
Ae dplc
Ch dpleno
AT dpoort
AaGi dpor
Ck dposition
Ae dpour
Ai dprocedimento
Hr dprof
Ad dpé
AV dquality
Ga dquay
ARJhKe dque
AQIl dqui
Fl drang
Ad drecruiter
Aj drecruiting
Ao drecruitment
Af drh
Gi dring
Gc drise
Fc droad
Cl drole
Fd droom
Ef ds.a
Db ds.p.a
Gf ds/n
Ga dsala
AUJk dsalon
AT dsaturday
Ai dsays
Dd dscheduled
DWEc dschool
AQ dscience
Ch dsearch
Kl dsenior
AW dservice
FiGO dshop
Gb dsi
AU dson
Ge dsopra
Bc dspielzeit
AU dst
AU dstill
Gk dstore
Ak dsu
Ae dsupervisor
Jh dtambém
Ad dtan
ANDhEi dteam
Cj dtemps
AY dthan
ATBVCWFfGgHeKQ dthe
Ek dthey
Ad dthey're
AREf dti
Ji dtina
ASJq dtoo
Ih dtsv
Gl dturn
Ga dtwo
Ij dun
AR duna
AaHiIeKP dund
AQBj duns
ARGl duse
AbHgJc dvan
Ga dverdieping
Gd dvia
Hj dvorsitzender
ATEe dvous
Cb dw/m/d
De dwant
Ae dwas
GS dway
Gd dwe'll
AV dwerkstatt
ASJeKa dwho
Dc dwil
Ij dwill
AW dwir
AVHf dwird
Jb dwit
AdCk dwith
AUEe dwould
Bd dwürden
APHkIm dy
AI dyo
AWDmGh dyou
Ei dyour
AbJT d|
Cj d»
AYGb dà
Ag dàs
AV dé
ATGg détage
Ac d–
AT d—
AdBQCWDdEdFPGVHQITJfKh f
AaCUDdEeFVGYHSIWJVKb fb
AVDWJdKm fh
AXBPEaHYJeKh fs
AjByDdHLJP i0
ARBnCjEb i1
AbBiCgEa i2
AbBlCbEWIRJV i3
AXBhCeDaEWIV i4
AWBaChDfKV i5
AbChDgEdIMJWKW i6
AjBOCeDVEYFWGgHNIWJWKY j000
AjBWCYDQFPGeHVIWJRKU j001
AUBhCgDMEVFUHgIcJOKR j010
AfBiHfIUJS j011
AlBMCVDdEdFSGhHOISJXKU j100
AmCbIY j101
AfCcHfIhKO j110
AfBWChDiEcFTGdHdIgJkKj j4
AXCeEg ja0!
ARCh ja0"
Af ja0%
AQEbHa ja0&
ASBeCbDXGeJeKc ja0(
ATBTCgEcGjHgIfJYKd ja0)
ATBfEiFVGfHhIeJbKe ja0,
ASCYEeGgKd ja0-
ASCaDUEdFfGgHgIXJaKc ja0.
AQ ja0/
FX ja01
Gc ja0112
GX ja014
AYGc ja02
AQGf ja02e
Fb ja03
Aa ja04
Ac ja05
Ac ja0555
AY ja06
Ca ja080
Ad ja088
FfGT ja09
AbBVCbEdGeJV ja0:
AQGeHhKe ja0;
AVKb ja0<
Aa ja0>
ASGh ja0?
AcBfCbEeGWIcJaKe ja0^
AXCg ja0a
DX ja0academy
AV ja0an
ESJaKg ja0and
AWGc ja0andar
Hc ja0archivist
Af ja0ask
Bh ja0assistant
Kc ja0associate
Gb ja0at
AWJa ja0aus
Ga ja0avenue
Dd ja0azul
Gd ja0b
AW ja0baja
Ac ja0be
AVGe ja0behind
AW ja0blauwe
Ea ja0board
AW ja0boat
Jd ja0brandão
AV ja0brink
De ja0build
Ih ja0builder
Ac ja0business
AY ja0butterwick
Gd ja0bâtiment
AVGc ja0c
Dh ja0careers
AYEj ja0cerca
Ha ja0chair
AS ja0chemin
AeId ja0committee
Af ja0compliance
Af ja0consultores
Aa ja0court
AYIe ja0culture
AVGc ja0côté
AOCb ja0da
AaBRCTDfFYGaKW ja0de
Gb ja0dei
AQ ja0del
Aa ja0der
ASFb ja0des
AVBb ja0designer
Bf ja0developer
AW ja0development
AX ja0di
Hd ja0director
AWFe ja0do
Ic ja0domein
AYFf ja0dos
DeJVKd ja0dr
Ae ja0dra
Ja ja0drummond
AUGd ja0du
ARCcGSHk ja0e
AXGe ja0edificio
AY ja0el
Gb ja0em
ASHiJd ja0en
ATBiHd ja0engineer
AXGd ja0entrada
Kf ja0escribió
AX ja0est
Db ja0estate
AYEdJg ja0et
Ab ja0executive
Db ja0fenwold
AUFh ja0floor
EbGe ja0for
De ja0freight
JiKf ja0from
Fd ja0gate
Cb ja0grade
Ac ja0groep
Ca ja0growth
Ac ja0h
Jc ja0haas
Bb ja0hand
ASDeEa ja0has
Ed ja0hat
Ab ja0health
ASEd ja0heeft
AQ ja0here
Ae ja0hire
AY ja0hiring
Jb ja0hofstra
AW ja0home
Hh ja0humana
Dd ja0hydrographic
Ac ja0im
Aa ja0imran
AaCgGc ja0in
Ad ja0industries
AT ja0invites
Db ja0is
AVKc ja0j
Ae ja0je
Bm ja0job
Jf ja0kervella
AYGc ja0km
Fb ja0knobben
Aa ja0la
Af ja0laboral
Df ja0labs
Gd ja0lane
Df ja0lantern
Ed ja0lda
Ja ja0le
AT ja0leader
Hd ja0leiter
AT ja0leiterin
Cd ja0linea
Ee ja0llp
ARDc ja0los
Ad ja0loups
AV ja0loved
Ad ja0m/w/d
BeHc ja0manager
JV ja0marchetti
Dh ja0marine
De ja0marrable
Hg ja0master
Ac ja0me
Ab ja0met
AU ja0mgr
Ad ja0middle
Fg ja0mill
Aa ja0minutes
Jb ja0muss
Jd ja0my
Jd ja0nance
AU ja0ne
Gk ja0next
ATCb ja0nights
Ae ja0nord
AXBi ja0nurse
Ae ja0o
BYDb ja0of
Aa ja0officer
AXCeEWGe ja0on
Hd ja0pa
Df ja0pagos
AT ja0panel
AX ja0parish
Ga ja0park
AfIi ja0partner
Ab ja0paulo
De ja0pay
AP ja0payments
Ac ja0per
Ae ja0personal
Ab ja0personalberatung
Jd ja0petersen
Ge ja0piano
AWGc ja0piso
AOGf ja0planta
AgEW ja0plc
Ab ja0plus
AYGb ja0poort
Ad ja0por
AQCl ja0post
Aa ja0pé
Gf ja0quay
AT ja0qui
AV ja0rail
AY ja0rang
AY ja0rather
Gi ja0rd
Ah ja0recruit
AXHh ja0recruiting
Ad ja0recruitment
Ag ja0ref
AV ja0representative
Ki ja0retd
Id ja0rh
Gg ja0road
AU ja0role
Gd ja0room
AV ja0route
Gc ja0row
Ea ja0s.a
Gc ja0s/n
AW ja0salle
AX ja0san
Dc ja0scaffolding
AYFf ja0school
Cb ja0science
Gc ja0secondo
AYGa ja0segundo
Jj ja0sera
DXHb ja0services
Ge ja0side
Ac ja0sie
Ah ja0so
Eg ja0soc
Ge ja0st
Ag ja0staffing
Gj ja0stock
Gb ja0store
Ag ja0system
Aa ja0sónia
DeEf ja0talent
Ad ja0talento
Jc ja0tan
Jc ja0tavares
AY ja0te
Ab ja0tepeyac
Ac ja0than
AcGX ja0the
ATEi ja0ti
Ah ja0to
Jg ja0tonder
Ih ja0tsv
Ad ja0un
AYJdKb ja0und
Ai ja0unit
Ab ja0until
Ac ja0uur
AQHl ja0vai
Da ja0valves
FdJgKd ja0van
Gc ja0verdieping
Gc ja0via
Jd ja0vom
Jc ja0von
Ih ja0vorsitzender
Ea ja0vous
Ea ja0want
AQ ja0wants
Da ja0water
Dd ja0weidegoud
Ea ja0wil
Je ja0will
Ke ja0wit
EV ja0with
Gc ja0works
AV ja0would
Ab ja0wrote
AQ ja0x
If ja0y
GT ja0yard
Ad ja0you
AVChIg ja0|
Gd ja0°
Ei ja0·
AYGf ja0étage
ARCeEb ja0–
AY ja0—
Aa ja1&
Fg ja1'
AfBVCbIb ja1(
AaIf ja1)
AXBXCdHhIf ja1,
BVCe ja1-
AVIi ja1.
ARIg ja1:
AX ja1@
AiBXCdETHXIYKY ja1^
Ae ja1acquisition
HkIa ja1and
AOCe ja1at
Be ja1bei
Ae ja1beraterin
AX ja1chef
Af ja1d'autobus
Af ja1da
AgBa ja1de
Ad ja1del
Aa ja1des
Ak ja1e
Hf ja1et
AR ja1for
APCj ja1interview
ASHj ja1is
Cf ja1job
AaBeIW ja1of
Hj ja1partner
AUBa ja1position
Jf ja1ruth
Am ja1services
Ai ja1team
Bh ja1van
Hd ja1verpleegkunde
Hb ja1|
AU jb0!
Gd jb0"
AYGd jb0#
ASCiEkIeJg jb0&
AY jb0'
AUCgHdJXKe jb0(
AhCXGXJe jb0)
AV jb0*
Jb jb0+
AVChFgGfHYIbJU jb0,
AWBdCg jb0-
AcBUCVETFdHQKf jb0.
CbIc jb0/
GW jb01
Ga jb012
Gb jb02
Ca jb02026
Ga jb022
AX jb02nd
AX jb02º
AbGX jb03
GY jb030
Gb jb031
AWGb jb04
Aa jb040
Aa jb05
Aa jb0555
Cg jb06
Ae jb08
AXBbCiFfGXJX jb0:
AYJg jb0;
AXFhJa jb0?
Dl jb0@
AkBcDjFkHiJh jb0^
ATBdCdDcJY jb0a
Ge jb0above
Ab jb0academy
Cb jb0addetto
Af jb0administration
ANCc jb0ai
AWFh jb0al
Ff jb0alla
Ai jb0alle
Ad jb0alles
ARBm jb0als
Ee jb0alto
EbFiGc jb0am
AV jb0anche
DVHdJg jb0and
Fc jb0are
Bk jb0as
Ce jb0asst
AaDiFj jb0at
Ab jb0atelier
AWFiGa jb0au
Gf jb0aula
Ke jb0aunty
Ge jb0av
Jf jb0avec
Ee jb0az
AUEe jb0b.v
Ga jb0back
Cd jb0band
AO jb0bar
Af jb0barbara
Ag jb0barista
Ef jb0bay
Ab jb0beat
Kb jb0beatriz
Gd jb0behind
Ke jb0bianca
Dj jb0bij
Ce jb0bilingual
Ec jb0blue
AS jb0box
Kb jb0bram
AQ jb0building
AV jb0c
Je jb0c'est
Gc jb0cais
Ig jb0campus
Kf jb0canon
Ie jb0capo
Kd jb0capt
Gc jb0casa
Ae jb0ccnl
Ig jb0chair
AV jb0chargée
AYKb jb0chef
Gd jb0chemin
Dj jb0chez
Ad jb0civic
Ca jb0claims
Ca jb0class
AWCa jb0clerk
Dg jb0cliente
Ai jb0clínica
Ja jb0cm
AV jb0co
Dd jb0compte
AYJh jb0con
Id jb0conseiller
Eh jb0conservas
AWGd jb0container
AW jb0coordenador
Ic jb0coordinadora
Ie jb0coordinatrice
AU jb0coordonnateur
AWIg jb0coordonnatrice
Ee jb0corrib
Ga jb0corso
Ad jb0cuidados
KW jb0d
AXDgEfIe jb0da
Fa jb0dans
ATCnEhFYGbHUIiJO jb0de
Di jb0dein
EhGdIh jb0del
Gf jb0dell'artigianato
Kd jb0delphine
Af jb0dem
Ab jb0demandez
Aj jb0den
AYFgGWHcIjJT jb0der
AUEfIf jb0des
AYCgEe jb0di
AaDdJW jb0die
AR jb0dipl
If jb0direction
Ia jb0director
Ii jb0diretor
JX jb0do
Cj jb0docent
AR jb0domein
Jc jb0dona
AfKX jb0doris
Kb jb0dott.ssa
AWKf jb0dr
Jb jb0dr.ª
AYId jb0dra
Ad jb0drei
AUDcEfIg jb0du
AQCbEgHgJd jb0e
Gc jb0edificio
AWBeHe jb0een
Hk jb0ein
EdJV jb0el
Kc jb0elspeth
AeGb jb0em
AUCgDcFeGY jb0en
AW jb0eng
Jd jb0eng.º
AcIW jb0engineer
AVGh jb0entrance
Bh jb0entrevista
AY jb0est
AQ jb0estaremos
Ah jb0estate
AXEcJf jb0et
Gf jb0filiale
Kb jb0filip
AW jb0floor
Af jb0foods
BbDeIe jb0for
AWGf jb0foyer
Jb jb0fratello
AYJj jb0frau
DjHh jb0from
Ce jb0für
Ec jb0gemeente
AV jb0gestion
Ab jb0giulia
Ee jb0gleeson
Ac jb0gmbh
Ke jb0graça
Ae jb0groupe
Ah jb0grupo
Ai jb0gruppo
Cf jb0guía
Gb jb0hallam
Ac jb0hand
Gh jb0hangar
Ac jb0hartwell
Kd jb0hattie
Ib jb0head
ET jb0health
Ac jb0helderbrink
Jh jb0herr
Jk jb0herrn
AUEfFj jb0het
Ec jb0hmp
Ea jb0hogeschool
CbEV jb0home
Ac jb0horário
Af jb0host
Ad jb0hotel
Ah jb0hr
Cc jb0hrs
Kd jb0hugo
Kb jb0hélène
EbGe jb0hôtel
Aa jb0i
Ac jb0ihr
Ad jb0ihres
AWDX jb0il
CcFf jb0im
CeDeFlGj jb0in
AXEf jb0inc
Ac jb0ines
Ke jb0ing
Ca jb0intake
Ad jb0interim
Ae jb0intérim
Jc jb0irmã
Jc jb0irmão
FhJb jb0is
Ke jb0j
Ke jb0jan
Ae jb0je
Id jb0jefa
Kb jb0jo
Bh jb0job
Ac jb0josiane
AS jb0jr
AUKl jb0jun
Aa jb0june
Kd jb0k
Gc jb0kamer
Ge jb0kantoor
Ad jb0kapster
AYGc jb0km
AY jb0l
ATFcIbJX jb0la
Ec jb0larkspur
Ae jb0lavoro
Eh jb0lda
ATFbGVKd jb0le
Id jb0lead
AY jb0leader
Ac jb0lecture
AW jb0lecturer
AXIf jb0leiter
Ib jb0leiterin
Cd jb0leitung
Ef jb0les
Id jb0lid
Gi jb0locatie
Ga jb0lokaal
AVEf jb0los
Kc jb0lucía
Ae jb0luz
Ab jb0maar
Cd jb0manager
Jg jb0mann
AY jb0manutenção
Kb jb0marcus
Kc jb0marion
Jc jb0matua
Ac jb0may
Jg jb0me
Cd jb0medewerker
Jd jb0meet
Hg jb0meine
AR jb0mestre
AX jb0met
Hk jb0meu
Jf jb0mevrouw
If jb0mi
Kd jb0michelle
AcEV jb0middle
Ai jb0mijn
Gf jb0mill
Ja jb0miss
Jh jb0mit
Ji jb0mme
AUHf jb0mon
Je jb0monsieur
JdKa jb0mr
Jd jb0mrs
Gd jb0n
DhFi jb0na
Ae jb0nach
Di jb0namens
AVBe jb0necesitamos
Fc jb0nella
Bd jb0new
AT jb0niveau
DbFg jb0no
Gb jb0nostra
AQ jb0nuestro
AWJg jb0o
AUCkDWEeGYIpJV jb0of
Ch jb0office
Gb jb0old
AcGd jb0on
ARHm jb0onze
Fb jb0op
Ea jb0orrin
Ka jb0otávio
ASBjFgHh jb0our
Ab jb0p'tits
ARBiCa jb0para
Gc jb0parque
AT jb0perché
Ja jb0pfarrer
Aa jb0pilar
AXGc jb0piso
AW jb0place
Aa jb0por
Gc jb0portail
Cf jb0postdoctoral
Ab jb0pour
Ch jb0prn
AXKe jb0prof
Jc jb0prof.ssa
Kc jb0professor
Cd jb0préposé
AVGm jb0quai
Cd jb0química
Ga jb0raum
AY jb0rayon
Af jb0recruiter
Db jb0rector
Ig jb0recursos
Ea jb0rede
Ib jb0representante
Ij jb0représentant
Ic jb0resp
AMIi jb0responsabile
AV jb0responsable
AXIb jb0ressources
Ki jb0retd
AU jb0rh
GY jb0road
Ac jb0robotics
Gc jb0room
Gk jb0route
Gd jb0rue
Ee jb0s.a
AXEl jb0s.p.a
AVEj jb0s.r.l
Gi jb0sala
AUGh jb0salle
Cj jb0saturday
EU jb0school
Jc jb0schreef
AUJk jb0schrieb
Ae jb0se
Ag jb0search
AVIh jb0sec
AV jb0secondo
Ga jb0segundo
Fe jb0sempre
Hj jb0senior
Jc jb0signora
AfEX jb0sillaris
Kd jb0silvia
Jd jb0sind
Kb jb0sir
Gb jb0small
Jd jb0so
Ka jb0solange
Jc jb0sono
Gc jb0sopra
Jj jb0spedition
AWChIa jb0sr
AaEh jb0st
Aj jb0staff
Id jb0stationsleitung
AY jb0stazione
Kc jb0steffi
Ie jb0superintendente
AX jb0t
Ie jb0talento
Cc jb0teacher
AYCd jb0technician
Ke jb0teresa
Aa jb0than
ATBgDWEcFdGfHcIf jb0the
Gf jb0tiong
AYFe jb0to
Jc jb0tochter
Ad jb0trust
AUHj jb0two
Jh jb0und
Ch jb0under
Ae jb0unidade
Ae jb0union
Gd jb0unit
Hm jb0unser
ATGf jb0upstairs
Kh jb0van
AcGg jb0via
AREa jb0ville
Dd jb0vom
Ki jb0von
ATBf jb0voor
Kc jb0walter
Cd jb0warehouse
Fe jb0we're
Ac jb0wei
Kh jb0wei-ling
Ge jb0werkstatt
Fb jb0where
AYDlJh jb0with
AU jb0wool
Je jb0xx
AVGh jb0yard
AVCi jb0year
Ae jb0you
Kb jb0yuki
Kc jb0yusuf
Ec jb0zuivelfabriek
Aa jb0zwei
Dc jb0|
AXGb jb0°
Ca jb0·
FbIf jb0à
AYGa jb0étage
AUBbCcHf jb0–
Fg jb0📍
An jb1&
AfBYHgIV jb1(
ATBSGiHh jb1,
BV jb1-
AS jb1.
AP jb1/
AXBg jb1:
AiBgHh jb1^
AbBY jb1a
Ae jb1admin
Ah jb1asst
Hk jb1bosun's
Id jb1branch
Ib jb1charge
AfIS jb1de
AUHd jb1del
If jb1design
Bk jb1di
ASHa jb1die
Ak jb1e
Ae jb1el
Ia jb1en
If jb1enf.ª
Ig jb1engineering
Aa jb1entrevista
Ib jb1external
Cc jb1frontend
Bg jb1gesprek
Af jb1herr
Ae jb1hiring
Ia jb1hr
AgHd jb1il
Ia jb1kaufmännische
AgBP jb1la
Ag jb1lead
Ib jb1managing
Ai jb1marine
Hk jb1mijn
Hj jb1nossa
Hc jb1nuestra
Bd jb1nuovo
BV jb1o
Bk jb1of
Af jb1office
Ba jb1op
AgBW jb1our
Be jb1pra
Ak jb1principal
Ba jb1proceso
Ie jb1search
Al jb1senior
Ce jb1shift
Hj jb1sous
Af jb1statut
Al jb1store
Ic jb1team
AaFf jb1the
Bg jb1un
Hc jb1unserem
Ce jb1ux
Ba jb1vervolg
Ib jb1vice
Ah jb1with
ATHh jb1|
Bj jb1«
Af jk0!b
AdGdIc jk0"b
AcCeEb jk0&b
If jk0&s
AhCcGaKW jk0(b
Ad jk0(h
AfCW jk0(s
AfCgGcIS jk0)b
Af jk0)h
Af jk0)s
Ab jk0*b
AgCeGfIUKV jk0,b
Ad jk0,h
Aa jk0,s
AYCd jk0-b
Aj jk0-s
AgCVEhGUIdKg jk0.b
Ai jk0.h
Ab jk0.s
Ci jk0/b
Ak jk0/s
AdCfFiGgHW jk09b
AbGe jk09h
AiCWGi jk09s
AaCc jk0:b
Ak jk0;b
Af jk0?b
AVGdIYJcKe jk0Ab
AQBeCfDiEhFXHaIXKY jk0Xb
Dm jk0Xh
AaCc jk0Xs
ARBXCUDeEeFaGeHaIUJkKg jk0Xxb
ATCRDfEhJiKa jk0Xxh
AUBaCcDeEdGWHWJeKb jk0Xxs
AeCeGe jk0x9b
Ae jk0x9s
AfBcCbDcEWFaGeHfIeJcKT jk0xb
AgBgCbETIb jk0xh
AdCeEWGdIa jk0xs
Ah jk0·b
Ae jk0»b
Cd jk0–b
AhCR jk0–s
Ae jk0“b
Ad jk0•b
AWBfCVESHh jk1Xb
CVHb jk1Xs
AcBXCgDUEOIeJQKN jk1Xxb
AkCb jk1Xxh
AgBdCgEQHXKP jk1Xxs
ATBfCbFQGcHeIc jk1xb
Cc jk1xh
AaBYCS jk1xs
AjBTCcDSEUFUGfHXIWJSKU kb
Dd kbb!
CTGc kbb"
ASGd kbb#
AaCiEdJb kbb&
ATBRCcGaHjIUKf kbb(
AfGXJh kbb)
AV kbb*
AUBPCgDaEaFdGfHkIaJY kbb,
AXBRCgHj kbb-
AUCXDPGWIcJbKg kbb.
BVCf kbb/
Ad kbb00
Ad kbb10
Ga kbb12
Gb kbb14
Ac kbb16
Gc kbb2
Ce kbb2026
Aa kbb3
ATGc kbb4
Ab kbb45
Aa kbb5
Ae kbb6
Af kbb60
Ab kbb8
APBgCbDeFgGY kbb:
HfJf kbb;
Aa kbb=
AYFfJd kbb?
AhBhDgFfHgJf kbb^
ATBeHb kbba
Bk kbbabout
Ge kbbabove
Af kbbacademy
Af kbbadministration
Ig kbbafdelingshoofd
Ag kbbafter
AUFh kbbal
Ff kbballa
Af kbballe
Ad kbballes
Bh kbbals
FfGd kbbam
AT kbban
AU kbbanche
HhJg kbband
AY kbbao
Fc kbbare
Bh kbbas
AgIY kbbassistante
Ah kbbassociate
AVDlFj kbbat
Aa kbbatelier
ARFjGa kbbau
Gf kbbaula
Ke kbbaunty
AW kbbausbildung
AUEe kbbb.v
Ga kbbback
Ab kbbbeat
Gd kbbbehind
Aa kbbbis
Ic kbbboard
AS kbbbox
Kb kbbbram
Id kbbbranch
AWJe kbbbrother
Gh kbbbüro
AT kbbc
FaJe kbbc'est
Gb kbbcais
Ke kbbcanon
Kd kbbcapt
EU kbbcare
Gc kbbcasa
Ae kbbccnl
Ib kbbcharge
AUKb kbbchef
Gd kbbchemin
Dj kbbchez
Dc kbbclient
Ja kbbcm
AP kbbco
Bd kbbcome
Bk kbbcomme
Bg kbbcomo
Dd kbbcompte
Jh kbbcon
APIc kbbconseillère
AWGe kbbcontainer
Il kbbcoordenadora
Ic kbbcoordinadora
Ie kbbcoordinatrice
AWIg kbbcoordonnatrice
Ee kbbcorrib
Gb kbbcorso
KW kbbd
AWDhGdIf kbbda
Fa kbbdans
Ag kbbdas
ATBgCfEbGXHWIfJQ kbbde
Gc kbbdei
GdHg kbbdel
Gf kbbdell'artigianato
Hf kbbdem
Ab kbbdemandez
ASEf kbbdepartment
ASFhHgJS kbbder
AUGc kbbdes
AXBiCc kbbdi
AVDcHbJV kbbdie
AT kbbdirección
Ie kbbdirection
Ib kbbdirector
EbGbIf kbbdo
Cg kbbdocente
Ja kbbdon
Jc kbbdona
Gc kbbdos
Kc kbbdott.ssa
AXKd kbbdr
Jb kbbdr.ª
AXId kbbdra
Aa kbbdrei
AUDcEeGdId kbbdu
AWChEgITJf kbbe
Gc kbbedificio
Gd kbbedifício
Ac kbbeditor
AXBgHe kbbeen
Bk kbbeine
AYEgHfJWKe kbbel
Kc kbbelspeth
Gb kbbem
AVCdFiGYIbJY kbben
If kbbenf.ª
ASIb kbbeng
Jd kbbeng.º
CbIW kbbengineer
AVGh kbbentrance
Ah kbbentrevista
AQ kbbestaremos
Ef kbbet
Ib kbbexternal
AU kbbfarm
Kb kbbfilip
Ib kbbfirst
AV kbbfloor
Af kbbfoods
AWBmIb kbbfor
AWGf kbbfoyer
Jb kbbfratello
JgKa kbbfrau
Hm kbbfrom
AXCd kbbfront
Cn kbbfür
Ea kbbgemeente
Ie kbbgeneral
AU kbbgestion
Ch kbbgrade
AX kbbgreen
AoEU kbbgrupo
Ag kbbgruppo
Gb kbbhallam
Aa kbbhand
Gh kbbhangar
Ic kbbhead
EW kbbhealth
Ac kbbhelderbrink
Jk kbbherr
Db kbbhet
Ae kbbhiring
Ec kbbhmp
AWIk kbbhoofd
Ac kbbhorário
AbEU kbbhotel
AgIb kbbhr
Cc kbbhrs
Ge kbbhôtel
Ab kbbi
DVHc kbbil
CgFe kbbim
AdCfFmGf kbbin
Ke kbbing
Kb kbbingrid
Fa kbbins
Ca kbbintake
Ae kbbintérim
Jc kbbirmã
Jc kbbirmão
ATFgJa kbbis
Ke kbbj
Kf kbbjan
Ib kbbjefe
Kb kbbjo
Ac kbbjosiane
AUKl kbbjun
Ke kbbk
ASGh kbbkamer
AVGe kbbkantoor
Ia kbbkaufmännische
Gb kbbkm
AVDbFdGWHb kbbla
AWGc kbblane
Ea kbblarkspur
Ad kbblavoro
AWBTFaGVHh kbble
CTIe kbblead
AX kbbleader
Ac kbblecture
Ig kbbleiter
Id kbbleiterin
Cd kbbleitung
Id kbblid
Gi kbblocatie
Ga kbblokaal
AXEd kbblos
Ae kbbluz
Jg kbbmann
Kh kbbmarguerite
Kh kbbmaria
Kc kbbmarion
Jc kbbmatua
Ab kbbmay
Jb kbbmeet
HeJf kbbmet
AUHl kbbmeu
Jg kbbmevrouw
AR kbbmi
Ja kbbmiss
Jh kbbmit
Ji kbbmme
AWHh kbbmon
Je kbbmonsieur
Kd kbbmr
Aa kbbmrs
He kbbmy
AVGd kbbn
DdFj kbbna
Ae kbbnach
Di kbbnamens
AVBe kbbnecesitamos
AXBh kbbnecesito
Fc kbbnella
Be kbbnew
AV kbbnext
AXBo kbbnieuwe
Ce kbbnight
AVFl kbbno
ATHh kbbnossa
Hi kbbnosso
AYGbHc kbbnostra
AVHh kbbnostro
Ae kbbnot
AXHb kbbnotre
Hc kbbnuestra
ATHe kbbnuestro
Bd kbbnuovo
AVBWHeJh kbbo
AYBkCeId kbbof
GY kbboffice
Ae kbbold
Gc kbbon
Hg kbbonze
AXFc kbbop
AVFgHj kbbour
Bf kbbpara
Gc kbbparque
Ac kbbparte
Hg kbbpela
AW kbbpelo
AS kbbperché
Aa kbbpilar
AXGc kbbpiso
AUBb kbbplace
Aa kbbpor
Gc kbbportail
Bc kbbposition
Bj kbbposizione
Bd kbbpra
Ii kbbpractice
AXKe kbbprof
Kk kbbprofessor
Cd kbbpréposé
Gd kbbquai
AY kbbr
Ga kbbraum
AY kbbrayon
Ab kbbrecruiting
AXIh kbbrecursos
Ea kbbrede
Ib kbbrepresentante
Ij kbbreprésentant
If kbbresource
Ic kbbresp
AT kbbresponsable
Ki kbbretd
AU kbbrh
Ae kbbring
AWGc kbbroom
Gf kbbrua
AVGk kbbrue
AX kbbs
AUEq kbbs.a
Ef kbbs.p.a
AYEh kbbs.r.l
Gi kbbsala
AUGh kbbsalle
Cd kbbsaturday
EU kbbschool
Ad kbbse
AVIh kbbsec
AR kbbsecondo
Gb kbbsede
Ga kbbsegundo
Fe kbbsempre
Aa kbbsenior
Jb kbbsind
Gb kbbsmall
Jd kbbso
En kbbsoc
Am kbbsoftware
Ka kbbsolange
Jc kbbsono
Gc kbbsopra
AXCeIa kbbsr
Ee kbbst
Id kbbstationsleitung
Af kbbstatut
AY kbbstazione
Kc kbbsteffi
Ag kbbstore
Ie kbbsuperintendente
AV kbbt
Ic kbbteam
Ca kbbtechnician
AW kbbterm
Aa kbbthan
ATBfCUFfGdHeKa kbbthe
AVHg kbbtheir
Gf kbbtiong
AXDiFhJR kbbto
Jc kbbtochter
Cn kbbtrainee
AXHg kbbtwo
Be kbbuma
AVBhHa kbbun
Bk kbbuna
Jd kbbund
ASBi kbbune
Af kbbunidade
Hh kbbunser
He kbbunsere
Hf kbbunserer
Bc kbbvacature
BiDeJUKi kbbvan
AcGg kbbvia
Ib kbbvice
ASEa kbbville
Dd kbbvom
Ki kbbvon
Bi kbbvoor
If kbbvp
Kc kbbwalter
Fe kbbwe're
Ge kbbwerkstatt
Fb kbbwhere
Ab kbbwhose
AdJg kbbwith
Je kbbxx
GV kbby
Kb kbbyuki
Ec kbbzuivelfabriek
He kbb|
Be kbb«
AWGb kbb°
AaFhId kbbà
AYBeChDXHm kbb–
Jc kbb•
Fg kbb📍
AeHSJc kbh,
Ff kbh.
AbBlFgJX kbh^
ASBVEd kbhde
AU kbhin
Bb kbhpara
Jc kbhschreef
Je kbhschrieb
AWBh kbhthe
Aj kbhwith
AQHf kbh|
Ig kbs&
AcBmCY kbs(
AfCU kbs)
AfBeDUHX kbs,
Bg kbs-
Ai kbs.
AS kbs/
AeBc kbs:
AdBYDdFaHgJf kbs^
BU kbsa
AW kbsand
Ae kbsat
AWCj kbsband
Aa kbscandidatura
Ic kbschair
AV kbsclerk
AX kbscon
CXEaGi kbsde
AV kbsdel
Cc kbsdocent
Ic kbse
Bc kbsentrevista
Di kbsfor
Bk kbsgesprek
AR kbshead
AW kbsin
AYCc kbsmanager
If kbsmanaging
Al kbsmarine
AjIT kbspractice
AcCW kbsprincipal
AY kbsprofessor
Dc kbsrecrutamento
Db kbsrector
ATBe kbsselezione
Bh kbssollicitatie
AVBh kbssollicitatiegesprek
Jn kbsspedition
BWDMHh kbsthe
Ji kbsto
AX kbsufficio
Aj kbsvan
Ba kbsvervolg
AO kbswith
BgDi kbs|
CTDi kbs–
AfCXETFXGbHYIUJWKR kh
AhBYCUDWEVFPGYHTIbJTKU ks
Af ksb!
AdGdIc ksb"
AcCeEb ksb&
AhCcGaKW ksb(
AfCgGcIS ksb)
Ab ksb*
AgCeGfIUKV ksb,
AYCd ksb-
AgCVEhGUIdKg ksb.
Ci ksb/
AdCfFiGgHW ksb9
AaCc ksb:
Ak ksb;
Af ksb?
AVGdIYJcKe ksbA
ATBfCYDeEdFVHh ksbX
ARBYCYDdEdFXGbHbIWJhKd ksbXx
AaBbCbDbEWFXGeHeIdJcKU ksbx
AeCeGe ksbx9
Ah ksb·
Ae ksb»
Cd ksb–
Ae ksb“
Ad ksb•
Ad ksh(
Af ksh)
Ad ksh,
Ai ksh.
AbGe ksh9
Dg kshX
AUBVEdINJdKa kshXx
AdBgCbES kshx
If kss&
AfCW kss(
Af kss)
Aa kss,
Aj kss-
Ab kss.
Ak kss/
AiCWGi kss9
AaBg kssX
AXBeCeDbEaGUHWJa kssXx
AdBbCcDUEXIc kssx
Ae kssx9
AhCR kss–
AT l 1
AdKh l08
GW l0800
Ii l09
AaGTHhIXJhKh l10
GVHgJiKg l11
AT l11h00 às 12h15
AgJfKi l12
Jk l13
Ah l18
Gc l21
AY l67a effra parade
Af la margine
AR laanbod onder voorbehoud
Af laangemaakt door
Al laceros regio
Ak laction needed
Gh laddress
Gc ladres
ATGc ladresse
Ac laffaire suivie par
Al lagenda de entrevistas
Ah lagenzia lavorincorso
AR laiko
AW lallora
Ak lalvensia versicherung ag
AT lamrit
Io land one of our care
Ae lanfahrt
Kj lansprechpartner
Ai lapplication update
Ad lappointment
Eh lassociação mão na terra
Ed latracción de talento
AV lauxiliar de despachos
AT lavec
Bc law
Ae lazienda
AUGd lberth
AQ lbill
AbCY lbúsqueda
Ai lcabinet orsay rh
Ai lcall letter
ASGf lcallum
AU lcambio de fecha
ASCf lcamille
AeCY lcanceled event
AX lcandidatura ricevuta
Ag lcandidature
Cm lcargo
Eg lcassa rurale valdoneghe
AX lcervecería huasteca
Af lcervejaria mangue
AV lchairperson
Ae lcherry orchard
Eh lci siamo
Eh lclient
AVKh lcommissie
Db lcompany
Ka lcon
Ae lconcours visé
Ab lconditional offer
AVJiKk lconfirmed
AX lconsegue vir na terça
Ae lconsultante recrutement
Ae lconsultas
Am lconsultora de selección
Aj lcontact person
AWCe lcontract
Ge lconvidamo
Ag lconvocation
Ah lcorvane distribution
Ad ldas sternchen
Aa ldate
AW ldeelnemers
Ah ldie aufgabe
Ai ldirector
AV ldites
ASCd ldomaine de saint
Gc ldomicilio
Gg ldove
Gg ldónde
Ag lehpad les glycines
AYGg lel miércoles 13 a las 8
AMIg lel tribunal
AYGd lela sugeriu quinta
Ek lem 30/04/2026 às 16
Eb lemployer
AXEd lemployeur
Eb lempresa
Ad len over je vraag
Gg lendereço
AX lentreprise
Ag lentretiens devant jury
Ae lentrevista confirmada
HiKX lentrevistadores
Ag lentrevue
Ad les para educadora de 1
Ai leste e
Ad lexecutive search manager
AX lfiduciaire bonvin
Ag lfiliale di bergamo
BYCk lfor
AWCd lfriday 5/29 at 8
Ch lfunctie
Ac lfw
Ad lgareth lyle
AS lgarnet milliea
ATKn lgesprek
AV lgesprek met
AT lgewijzigde jurydatum
Am lglenbow river museum
AUKd lgood news
Ca lgrade v
AYEf lgreat news
Ag lguarda
Af lheadhunter
Kg lhost
AS lhotel cayo lirio
De lhr
Kk lhubert de saint
AY lhyun
AXGb lich gebe nur weiter
Ai lihre ansprechpartnerin
Ah linishfree data
Ca linitial interview invite
ATIe lintegran el comité
AfCT linterview / entrevista
ASCh linterview 14 october
AWIg linterview board
Ai linterview cancelled
CW linterview confirmation
AV linterview confirmed
AY linterview date change
AWCg linterview invitation
Ci linterview invite
Gf linterview location
ASJdKc linterviewer
ARHfIcJbKa linterviewers
AVCU linvitation
ASCd ljob
Ac ljosh
AU ljuntar
AV ljury
ARIeKg ljúri
Ac lkamer z
Ae lkelly
Ad lkev stanaway
ARGb lkies maar
AWIh lla commissione
AR lla commune de saint
AS lla paroisse saint
Ci lla plaza l
Ig lle entrevistarán
AcGY lle site
AVEeGc llieu
AaGd llocal
Af llocal de trabalho
AWGd llocatie
AUEfGf llocation
Ge lloja
AXGi llugar
Il lmanager
Af lmarco pessoas
Ei lmarítima portimão
AX lmember
AU lmet
AQ lmireille et jean
Af lmitzubringen
AR lmoira stott
AW lmooi nieuws uit bolsward
Ch lnacht
AVCf lnexivara technologies
AYCb lnext round
AX lnext steps
Ab lnich vertun
Ie lno change to the panel
Ad lnota
Ac lnote from organiser
Al lnotice of cancellation
Ac lo desafio
Gf lo exame nacional trocou
AcKS lo júri mantém
AeCW lo procedimento destina
Af loferta condicionada
Al loffer letter
Ai loltrepack
AT lon the panel
AUEiGd londe
ARKe lop di 3 dec 2024 om 11
AU lop do 20 mei 2027 om 16
Ac lorale
AWGc lort
AWCd loutcome
ASHpIbJeKe lpanel
APKg lpanel members
Ac lparking
ARKc lparticipan
AYGe lpassamos para quarta
AY lperson to meet
Ag lpfarrhaus
Al lphone screen
Ah lpierpoint search pte ltd
Gh lplace
Aa lponte selezione
ARGe lponto de encontro
Aj lport of foynes
Cb lposición
AU lpositie
Cg lposition
Ch lposizione
Ce lposição
Ch lpost
Cc lposte
AXIi lpouvez
Aa lprachi deshmukh
AYGa lpresencial
ASKh lpresidente do júri
AiCV lprocesso seletivo
Ai lproposta
Ai lproposta de contrato
Ad lprova pratica
ASHbIj lprésidente du comité
Aa lps
Gh lpunto de encuentro
Ab lpunto vendita
AV lqueda confirmado
AWIj lquem
Af lrappel
Ee lrappel du poste
ASGg lraum
AdBjCb lre
Gc lrecorda
Af lrecordatorio
Ee lrecruiter
AY lrecrutement
Iq lrecursos humanos
ARCc lref
Ak lref 381
Ah lregattaverein kiel
Ae lreporte
Aa lrh
Gf lritrovo
Cf lrole
Gf lroom 1463
ASGd lsat nav takes you wrong
AU lscheepswerf barkmeijer
Ac lscritta
AaKX lse mantiene la comisión
Ah lsecretaris
Ah lsede
AU lselezionatore
Ce lsenior lecturer
AV lshe has asked for 2
Ah lshiftpal
Ag lshortlisted
Ag lsiège social
Ac lsobre lo que pregunta
AW lsollicitatie
Aa lsoyez patient avec nous
Am lstage 2
Ao lstart date
AWCc lstep 2 of 5
Ge lstore
Ij lsue treloar
An lsuivi du dossier
AV lsujet
Jp ltalking to
Ab ltash oyelaran
AQ ltbc
Ab lte cuento cómo hacemos
Ad ltechnical interview
AUHj lteilnehmende
Af ltidepool health
Ad ltime
ATCi ltitle
Af ltodo en casa central
Ge ltreffpunkt
Af ltreno
Aj lträger
AbCX ltu candidatura
AWCd ltu prueba está lista
AW ltu vas voir jean
AWGf lubicación
Aj luitnodiging 1e gesprek
Ea lunidad de negocio
AWCd luniversity archives
Af lupdated
Ad luw kandidatuur
BfCf lvacancy
Cf lvacante
AbCf lvaga
Ab lvaga analista fiscal
AYGf lvenha cá sexta
AWEhFWGg lvenue
Ae lvidrios topo chico
Ag lvocê foi pré
AcGW lvoorstel
ARGX lvotre rendez
Ah lvragen
AXCd lw2
AUGe lwaar
Ai lwhen
AWFRGh lwhere
AUGb lwhere to go
Kb lwho
ASJcKe lwith
AUIh lyour panel
AXCb lyour visit on june 16
Gg lzi de la plaine
Ih lè ammessa al colloquio
AnBbDeHRJOKI r
Ak s!
AfGc s"
AeCbEeId s&
Gb s'
AkCaIYKU s(
AfCgETGbIQKV s)
Ac s*
Ah s+
AkCbEUGfIXKS s,
AjCb s-
AhCVEeGUIcKe s.
Ai s/
AeBRCbFfGhHS s9
AmCd s:
Ak s;
Ah s<
Ad s>
Al s?
Ai s@
CfEbGcIVKb sA
ASBiCbDeFWGXHiKT sX
APBcCdDbEbFbGUIXJhKf sXx
Ab s[
Ac s]
Ag ss! Xx x
Af ss" Xx Xx
AX ss& Xx ,
AjCaET ss& Xx Xx
AeJg ss& Xx ^
Ej ss& Xx x
AUCYHf ss( X )
HT ss( X Xx
APCeHiIj ss( Xx )
Ae ss( Xx .
AfFg ss( Xx 9
AhBVCaFf ss( Xx Xx
FR ss( Xx x
Ah ss( Xx x9
ASHn ss( x )
AO ss( x ,
Ag ss( x X
AcHf ss( x Xx
AcCaFUHR ss( x x
ARCa ss) , x
Ak ss) x x
Aa ss, 9 Xx
AbGU ss, 9 x
Ae ss, X ,
Ep ss, X .
Dj ss, X Xx
AY ss, X ^
DN ss, Xx &
AV ss, Xx (
AWIj ss, Xx )
AQGS ss, Xx ,
ARCbEjHbJU ss, Xx .
AiFX ss, Xx 9
AdDR ss, Xx X
AfBWCWDgFUGaHVJh ss, Xx Xx
AQCaDkIcJV ss, Xx ^
AWBhGSHUJm ss, Xx x
AS ss, Xx x9
Ii ss, x )
ATHi ss, x ,
AO ss, x .
AVGg ss, x 9
AUHk ss, x ;
Gi ss, x A
AcHS ss, x X
AfFdGaHT ss, x Xx
AMHk ss, x ^
AdBdFVGXHXIV ss, x x
AWGc ss, x x9
FkGT ss, x9 Xx
AVGi ss, x9 x
Ah ss- X X
Cg ss- X ^
AdBO ss- Xx (
AeJU ss- Xx Xx
ARDh ss- Xx ^
AY ss- Xx x
ANJd ss- x .
AU ss. - Xx
Fb ss. 9 Xx
AW ss. A .
Ag ss. A x
ASJm ss. Xx (
AWJbKa ss. Xx ,
AYIlJP ss. Xx .
AWFfGi ss. Xx 9
Ie ss. Xx X
AcBODeEeFQGYIUJVKe ss. Xx Xx
AaJc ss. Xx ^
AeBjERFbGLJhKf ss. Xx x
AV ss. x .
AV ss/ Xx ^
AR ss/ x Xx
AX ss/ x x
GS ss9 ) .
AcGW ss9 , 9
AUGf ss9 , Xx
CgGT ss9 , x
AhGR ss9 . Xx
Ab ss9 . ^
Ar ss9 9 9
Aa ss9 Xx ,
Jg ss9 Xx .
Ab ss9 Xx 9
AcGjJU ss9 Xx Xx
Gf ss9 Xx ^
Ck ss9 x )
Ah ss9 x .
Gf ss9 x Xx
Af ss9 x x
Aa ss: 9 Xx
JY ss: Xx (
AV ss: Xx ,
Ai ss: Xx .
Fe ss: Xx 9
AX ss: Xx A
AWHi ss: Xx Xx
AQ ss: Xx ^
Jh ss: Xx x
AU ss: x Xx
Ba ss: x x
AYHhJc ss; Xx Xx
Fi ss? 9 Xx
AV ss? Xx ,
AQ ss? Xx .
JL ss? Xx Xx
AhFQJe ss? Xx x
AWGd ssA , Xx
Kk ssA . ,
ANKa ssA . A
Km ssA . Xx
AOKf ssA . ^
AV ssA Xx ,
Dl ssA Xx Xx
Ag ssA x x
CU ssX ( x
AR ssX ) ,
AS ssX , X
AX ssX , Xx
An ssX , x
En ssX . ^
AQ ssX . x
Al ssX X (
Aa ssX X 9
AfEk ssX X X
AiEYGc ssX X ^
AT ssX X x
IY ssX Xx )
Ad ssX Xx ,
JS ssX Xx .
AWDWFgJd ssX Xx Xx
EgIW ssX Xx ^
Be ssX Xx x
Ia ssX Xx |
AaCV ssX x Xx
AfCQ ssX x x
Ei ssXx & Xx
ASGg ssXx ( X
AgCd ssXx ( Xx
Ai ssXx ( x
AT ssXx ( x9
AcCa ssXx ) ,
AhGY ssXx ) .
AbIk ssXx ) ^
Ci ssXx ) x
AUGf ssXx , 9
AUCfEc ssXx , X
AbCdEWGcIg ssXx , Xx
AgCXGa ssXx , x
Gc ssXx , x9
AOCd ssXx - X
Af ssXx - Xx
AT ssXx . (
AkKT ssXx . A
AnCeERGcIkKY ssXx . Xx
AoEVIc ssXx . ^
GUImKY ssXx . x
Ge ssXx 9 )
Gi ssXx 9 ,
AYGk ssXx 9 .
Gj ssXx 9 :
Ai ssXx 9 Xx
AW ssXx 9 ^
AVCbGe ssXx 9 x
Cb ssXx : Xx
AV ssXx A ,
AW ssXx A Xx
ATEe ssXx X ,
EX ssXx X .
Af ssXx X X
AgDo ssXx X Xx
AgCWIg ssXx X ^
Cg ssXx X x
AgDTEa ssXx Xx &
AYBQCiIeJQKh ssXx Xx (
AcEdGUKc ssXx Xx )
AbBQCaDPEhGaHQIWJTKk ssXx Xx ,
EeKe ssXx Xx -
AXChIVJXKj ssXx Xx .
AbGiIc ssXx Xx 9
ASKe ssXx Xx :
AWKj ssXx Xx ;
Kb ssXx Xx <
DOEeKm ssXx Xx X
AgBOCbDOEiFUHUIWJdKY ssXx Xx Xx
AcBVCWDLEcGRHYIdJQKh ssXx Xx ^
ASCgDVEnFTIQJjKk ssXx Xx x
Ad ssXx Xx |
ATEl ssXx Xx ·
Ah ssXx x (
AiCRGXIi ssXx x ,
AiCPGU ssXx x .
Ah ssXx x 9
Aa ssXx x ;
Ae ssXx x ?
Ae ssXx x X
AhBQCXEbGXHVIc ssXx x Xx
Ad ssXx x ^
AlBlCWEVGSHfITKT ssXx x x
AX ssXx x –
Aa ssXx x9 )
Gl ssXx x9 ,
AO ssXx x9 ^
An ssXx · Xx
He ss^ 9 .
Fg ss^ 9 Xx
AcBb ss^ Xx (
AaDiFfHeJV ss^ Xx ,
AUDeHeJc ss^ Xx .
ASFd ss^ Xx 9
Ai ss^ Xx :
DcHh ss^ Xx X
AhBdDeHXJj ss^ Xx Xx
AgHkJk ss^ Xx ^
AgBWDlFbHcJf ss^ Xx x
Hd ss^ x ,
AQ ss^ x .
AYHj ss^ x ^
Be ss^ x x
Aa ssx ( 9
CT ssx ( X
Al ssx ( Xx
Gf ssx ) ,
AWGg ssx ) .
Aa ssx ) x
Ag ssx , 9
Ad ssx , X
AiCSGeIQ ssx , Xx
AeCRGcIY ssx , x
GQ ssx , x9
Ag ssx - Xx
Gh ssx . 9
ASKg ssx . A
Ae ssx . X
AnKn ssx . Xx
AdEjIN ssx . ^
APKl ssx . x
AX ssx 9 )
ATGj ssx 9 ,
Ad ssx 9 9
Fk ssx 9 Xx
AjFUGa ssx 9 x
Gf ssx A .
AVCa ssx X (
ATHh ssx X ,
AYBb ssx X X
ATBbCSDhHe ssx X Xx
ATHd ssx X ^
AUBc ssx X x
AWDf ssx Xx !
ATDa ssx Xx &
AWCXJe ssx Xx (
AhDaIW ssx Xx )
APCWDTEgFfGdJhKd ssx Xx ,
AUDnGeIbJe ssx Xx .
AVFjGh ssx Xx 9
AQDb ssx Xx :
BcGT ssx Xx X
AXBgCPDjEXFdGTHiIRJdKS ssx Xx Xx
AUDSEjIgKj ssx Xx ^
AQBjCeDiElFYGaHYIRJkKb ssx Xx x
AREj ssx Xx –
Cf ssx x "
ARCgGT ssx x (
AVIh ssx x )
AVCiGfIi ssx x ,
Ci ssx x -
AXBfCeGeIg ssx x .
AV ssx x /
FgGW ssx x 9
AYCc ssx x :
Ig ssx x ;
AT ssx x A
AfIi ssx x X
AWBKCMDkEhFTGhHcIaKf ssx x Xx
AVChEjGUHSIh ssx x ^
AdBkCfDOEcFfGXHcIV ssx x x
Aa ssx x x9
Ge ssx x9 .
Aa ssx x9 x
AT ssx9 ) ^
AhGX ssx9 , x
ARGlJf ssx9 Xx Xx
Je ss| Xx Xx
AS ss| Xx ^
Cf ss· x x
Ef ss– X ^
AfBU ss– Xx (
Bf ss– Xx x
BSHc ss– x x
AeBfCdDOETFXGYHdIeJPKL sx
AhGjHS sx9
Am s|
Ah s·
Ae s»
Ak s–
Aj s—
Ad s•
AVBiCgDgGQHVIdJQKS u
AlEg uX
ATBfCeDgFRGYHdIdJUKX uXx
AUBcCgFcGXHX ux
Ak w!
AfGc w"
AeCbEeId w&
Gb w'
AkCaIYKU w(
AfCgETGbIQKV w)
Ac w*
Ah w+
AkCbEUGfIXKS w,
AjCb w-
AhCVEeGUIcKe w.
Ai w/
Ae w00
Cc w1
Ag w10
Ac w11
Aa w13
Fd w14
Af w15
AXGd w2
AWGe w2e
AV w2nd
AXGd w3
Af w30
AW w4
AR w41
Ad w45
AYCbGd w6
Ga w60
Ga w61
AVGb w7
Gc w8
AmCd w:
Ak w;
Ah w<
Ad w>
Al w?
Ai w@
Ab w[
Ac w]
AcCcGa wa
Ae wab
EV wacademy
Ae wacquisition
Kb wadeyemi
Bh wadministratief
Af wadministration
Ad wadministrator
AiHS wadministratrice
Ja wadu
Af wafter
Am wagenzia
AVCa wai
Ab wal
Ec walba
Ab walles
Ei walto
AY wam
AbBV wanalista
Cf wanalyst
Ag wand
ASGj wandar
Ac wandes
Jc wanne-lise
Jc wannelies
Kh wanthony
Ai wappointments
Ja warturo
Ki washdown
Ag wask
BbCjHO wassistant
HP wassistante
Ai wassistente
AgGd wat
Al watelier
Hv wattorney-adviser
Ga wauf
Jc waunty
Bm wausbildung
Bg wauxiliar
Fe wav
Ac wavaliação
Ah wavec
AM wavenue
Dd waz
Eg wazul
AMFj wbackstube
Gf wbahru
AY wbaja
Jh wbalwinder
Bf wbanconiera
ATFe wbar
Ae wbe
Ab wbeginn
Bl wbekister
Jn wbeni
Jh wbenincasa
Jg wbeppe
Aa wberaterin
Fj wbetriebshof
Jf wbirte
Hk wbishop's
De wblue
AU wblvd
AQEe wboard
Jg wbob
Ad wbologna
Jo wbossi
AQ wbox
Je wbram
Di wbrightmarket
Ae wbruna
AVJd wbruno
Ed wbuild
AP wbuilding
Aj wburgemeester
Ac wby
Gc wbâtiment
Be wbäckergesellin
AWGe wc
Ff wcais
Fl wcalle
ARHf wcampus
Am wcapital
Hc wcapo
Ar wcareers
Jk wcarla
Ff wcarretera
Fg wcasa
Ab wccnl
ARDe wcentre
Hi wcfo
AgId wchair
Bh wchapista
Hc wcharge
BOHfIiJc wchef
Hd wchefarzt
Gh wchemin
Ag wchez
Ht wchurchwardens
Ad wcivic
Ce wclass
Bj wclasser
Jc wcleiton
Ad wcliente
Hd wclinical
Hc wcllr
Ae wclínica
Ag wco
En wco-operative
Ag wcoach
Ii wcommittee
Ac wcompetências
Aa wcompliance
Hq wcomponente
Aa wcon
Ae wconseil
Dj wconservas
Ai wconsultant
AW wcontainer
AX wcontroller
AVBd wcoo
BQ wcoordenadora
Ah wcoordinator
Dg wcorrib
Dj wcorvane
Ac wcouncil
Jh wcraig
Ha wcso
He wcto
Af wcuidados
AWIg wculture
AWGc wcôté
Ac wd
Ae wd'un
Af wd.ª
AaGa wda
Hd wdaf
Ah wdakar
Jj wdale
Ad wdan
Ad wdana
BX wdata
AXCgEeFUGcIdKg wde
Hc wdean
AV wdeckhand
AWGd wdei
Hi wdekan
EfGd wdel
Gg wdell'artigianato
Jd wdelphine
Ac wdemain
AW wdepot
AaGa wder
APEc wdes
Hj wdesign
Ch wdeveloper
ATCe wdevelopment
Jd wdevonte
AUCcEbGb wdi
Je wdidier
Aj wdie
AU wdipl
AS wdirección
AfBL wdirecteur
Hj wdirection
AiHXIi wdirector
ASHk wdirectora
BV wdirectrice
AXHl wdiretora
Hg wdirettore
Hh wdirettrice
Am wdirezione
ATEhGd wdo
Hr wdocent
CeId wdomein
Ae wdon
Aj wdona
AfJY wdoris
Gd wdos
Hl wdoyenne
AhJb wdr
Ai wdr.ª
AbHg wdra
Ka wdrummond
AUEdGd wdu
Ad wdus
Ae wdña
AeGW we
Gd wedificio
Fg wedifício
Dm wedilsirio
Ce wefz
Eg weg
AY wel
AeGb wem
Je wemrys
AfGV wen
Ae wenf
He wenf.ª
Hh wenfermeira
Hh weng
Ae weng.º
Ch wengineer
Fk wennetmoos
Gf wentrance
Aq wentrevista
Ab weuro
Ad wexecutive
Af wexperience
AOCj wexport
Hg wexternal
Hf wfactor
Ec wfenwold
Ah wfica
Jc wfilip
Hk wfirmware
Hc wfirst
AQGg wfloor
Bf wflorist
Bd wfloristin
Eg wfoods
Ah wfor
Ac wforge
AUFd wfoyer
Aa wfr
Aa wfrau
Ee wfreight
Do wfrigotek
Af wfrom
GW wfront
Be wfrontend
Ad wfrüh
Cb wfísica
AT wfür
Ja wgail
AR wgate
AWJh wgaz
Hf wgerente
Jg wgerlinde
Jc wgerrit
Ac wgestionnaire
Hg wgestión
De wgleeson
Hg wgleichstellungsbeauftragte
Al wgmbh
Hi wgobernanta
Ad wgr
Cf wgrade
Aa wgraduate
Jc wgraça
Jk wgreg
AUHiId wgroup
Cb wgrowth
AaDW wgrupo
ApDV wgruppo
Aa wgute
Bf wguía
Aa wh
Ab wh/f
Ge whall
Gd whallam
Ci whand
Ah whas
Jc whattie
Ae whave
AcBbCW whead
Hh wheadteacher
Ac whealth
Ac whelderbrink
Jf whernán
Ag wherr
Ak wherrn
AY whet
AiEX whire
Ag whiring
Db whmp
Ac who
Hb whod
Ki whoekstra
Kb whofstra
Di whogeschool
Ec whome
Hg whoofdvroedvrouw
Ai whorário
Ec whospitalier
Ab whost
Ag whotel
Gh whouse
Af whq
Hf whr
Ak whr-medewerker
Bk whuismeester
AXIb whumaines
Ik whumano
Ig whumanos
Ec whydrographic
Da whôtel
Ch wi
Ag wi'd
Ai wi'll
Ai wi'm
Ah wignacio
Aa wihre
Ab wihres
Cg wii
Gc wikeja
AY wil
CeGb win
Ed winc
Af windustries
Ai wines
He winhaber
Ai winstead
Hh winstructeur
Aj winterim
Ac wintern
Ae winternally
An winterview
Bj wintonateur
Aj wintérim
Ae winês
Hj wirmã
Am wis
Ak wist
Ah wit's
Kf wj
He wjefa
AWJg wjess
AhCU wjob
AWJf wjohan
Ad wjosiane
Fg wjr
He wjudge
ASJj wjule
Jj wjun-ho
Kc wjune
Jf wjuvenal
Ch wjúnior
Jc wjürgen
Bf wkapster
Ha wkaufmännische
Hk wkaumātua
Jj wkevin
ATGd wkitchen
Gd wkm
Ah wkontor
Ah wl'équipe
AaGa wla
Ah wlaboral
AYGp wlane
Ea wlantern
Jh wlapo
Db wlarkspur
Eb wlda
Aa wle
BYCcIi wlead
Ie wleader
Ab wlecture
Dn wledgerly
Ie wleiter
Ij wleiterin
AR wleitung
Je wlena
Jo wlenoir
Af wlevel
AWCe wlinea
Ae wlisboa
Aa wlivello
Ej wlogistics
AW wlos
Ab wloups
Ae wluca
Ae wluz
Ad wm
Ah wm/w/d
AX wmaestro
Jf wmag
AG wmaintenance
Hb wmaire
AbBOCfHYIk wmanager
Jc wmarion
Jd wmarkus
Jj wmarnie
Ee wmarrable
Dj wmarrowstone
Ec wmaré
Bc wmaskenbildner/in
HcIg wmaster
Jf wmatilde
Ae wmay
Jm wmaëlle
Ah wme
AXJh wmehdi
AUJi wmehmet
Jc wmel
Ie wmember
Hi wmembro
Dk wmercafrío
Hk wmestre
Af wmevrouw
Be wmfa
ATIa wmgr
Jd wmichelle
AeEV wmiddle
Ad wmin
Ab wmiss
ATHd wmitglied
Ao wmme
Ji wmoira
AiJa wmr
Ah wmrcvs
Ai wmrs
Ag wms
Ad wmy
Ae wna
Ag wnachricht
Jj wnadia
Ad wnamens
Aa wnantes
Ie wnational
Cg wnavale
Jj wnelson
Jh wnena
Ce wnicu
Bc wnight
AUCd wnights
Ad wno
Jh wnorma
Ff wnostra
Ho wnotaio
Af wnow
AX wnuit
Jj wnuria
Cb wnurse
Af wo
AWCaEiIb wof
Ab woffer
ASGi woffice
AcCg wofficer
Ch woffset
Jj wohlsen
Gd wold
Ab won
Ag wone
Eg wonlus
Ac wop
Al wopening
If wops
Ho wopzichter
Af worganiser
Da worrin
AS wosei
Jd wotávio
Fd wour
Kc wp
Ae wp&o
Ad wp'tits
Bj wpa
Ec wpagos
Jb wpaola
AS wparish
Ad wpart-time
AaIe wpartner
AYJo wpatrick
Ja wpaul
Ah wpaulsen
Ee wpay
Ad wpedro
Jp wpel
Aa wpeople
Ai wpersonalberatung
Ic wpersonalrats
Aj wpersoneel
An wpersonnel
Af wpeter
Kc wpetersen
Hs wpfarrer
Fn wpfarrhaus
Ah wpfarrsekretärin
Jf wphilippa
AMGk wpiano
Kd wpichlbauer
Gg wpier
AVGd wpiso
Im wplanning
Gg wplanta
Hi wploegbaas
Af wplus
Af wpm
AVGb wpoort
Cc wporter
Dc wportroe
Ao wposition
AiCV wpost
Bf wpostdoctoral
Ac wpractice
Ag wpractitioner
He wprecentor
Fh wpresbytery
Hh wpresidente
Ai wpresso
Hi wprincipal
Aa wprocedimento
AK wproduct
AR wproduction
Jb wprof
Ag wprofesseur
AlHOJe wprofessor
AV wproject
Hi wprokuristin
Ho wprovedor
Bc wpréposé
ATHk wpublisher
Aa wpé
AS wquai
AM wquality
Ad wque
AY wrail
Jb wravi
Gi wrd
AF wreception
Ah wrecruit
Ak wrecruiter
Aj wrecrutement
Hl wrector
Da wrede
Ho wregistrar
Hc wrektorin
Je wremedios
Hb wrepresentante
Ii wrepresentative
Ac wreq
An wresourcing
Hc wresp
He wresponsable
Ki wretd
Kf wrevd
If wrh
Aa wring
Cc wrisk
Ae wrn
AVGg wroad
AXJc wrob
Aj wrole
Gn wroom
Jj wrosa
AYGe wroute
Gd wrow
Hc wrspp
Fh wrua
AX wrue
Jv wréjean
Ge ws/n
Ei wsa
ARFg wsala
ATGc wsalle
Ac wsalut
Jj wsamira
Ee wsan
Jg wsandrine
Ja wsandro
Bi wsaturday
Ed wscaffolding
AaGc wschool
Ag wschulleitung
AQ wscience
Dg wscoil
Jm wscott
Ap wsearch
Il wsec
AWGc wsecondo
AVHn wsecretaria
Hk wsecretario
Ac wsecretary
AW wsede
Ad wsegreteria
Ga wsegundo
Ee wseguros
Ag wselection
Hi wsenco
Ad wsenhor
AbBbCXHfKh wsenior
Jg wsepp
Fa wserre
AV wservice
EYIb wservices
AS wshed
AT wshift
AW wshop
Ah wsie
Jg wsietse
Ae wsig
Ae wsigue
AgDV wsillaris
Ja wsimone
Hh wsindaco
As wsister
AS wsite
Hj wsocia
AP wsocial
Ae wsofiane
Je wsolange
Af wsoy
Ag wspot
AdJU wsr
Ag wsra
AbDhKX wst
AV wstabilimento
Ai wstack
AfBY wstaff
Al wstaffing
AX wstation
Ag wstatt
Jc wsteffi
Jj wsteindl
Ak wstelle
Ag wstill
Gj wstock
AdGeHY wstore
AXGj wstreet
Aj wstudent
AgDU wstudio
Id wsuccess
De wsunrise
Ie wsuperintendent
He wsuperintendente
Ie wsuperior
Ce wsupervisor
Eb wsur
Ii wsviluppo
Jj wsylvie
AS wsénior
AaHfIX wtalent
Fk wtalstation
Jf wtamsin
Kc wtan
Ke wtavares
Ah wteam
Hr wteamcoach
AW wtech
Af wtecnico
Ab wtepeyac
Kf wter
Dj wtessellate
Jc wteun
AaDeFdGaJf wthe
AUHi wtitolare
Jd wtobias
Ji wtommy
Ad wtomorrow
Jc wtomás
Aa wtot
Bp wtourier
Gj wtower
Aa wtrabalho
Be wtrainee
Kc wtreloar
Bd wtrompeta
Hn wtrustee
Jl wtuca
Hi wuitvoerder
Dp wumbrell
AcCb wund
Fg wunit
AY wuniversity
AQFj wupstairs
Aa wuur
Je wuwe
Ak wvacancy
Ak wvale
Eb wvalves
AYDjEVGa wvan
AVGe wverdieping
Jq wverlinden
AWFh wvia
Hc wvicar
Jn wvinciane
AVHi wvocal
AX wvogt
Ad wvom
ARHj wvorsitz
Ih wvorsitzender
Em wwater
Ac wwei
Jh wwei-ling
Ec wweidegoud
Js wwendlandt
Ja wwendy
AO wwerkplaats
Ff wwerkstatt
AW wwest
Af wwhitcombe
Ah wwill
Jb wwim
Hn wwinemaker
Jf wwiremu
Kd wwit
Al wwith
Aj wwoche
Ad wwordt
Af wx
Ad wy
Ja wyann
Fh wyard
AQ wyear
Ao wzijlstra
AT wzona
Dd wzuivelfabriek
Jd wzélia
Am w|
Ah w·
Ae w»
GaIa wà
Ah wè
Ae wé
APGm wétage
Ak w–
Aj w—
Ad w•`,
};
