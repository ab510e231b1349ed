// Written by `npm run train` from the mails in tests/fixtures/mails; not by hand.
export const named = {
  most: 4.7811,
  follows:
    '272 95 -650 -14 -611 18 -694 33 -587 -4 -582 -39 -185 440 -123 -183 -5 -250 37 -186 -221 -151 2 -121 409 -334 -267 -85 -313 -65 -236 -258 -216 -150 -55 -238 -264 423 -84 -107 -97 -206 -71 -223 -83 -124 -284 -256 360 -177 -18 -109 -258 -159 -258 -268 -43 -164 -111 -198 -181 326 -53 -134 -154 -164 -128 -125 -307 20 -367 -244 364 -177 -292 -259 -312 -72 -76 -201 -119 -211 -58 -286 -135 392 92 -231 -27 -50 -166 -164 -226 -30 -242 -111 433 24 -228 -99 -116 -278 -184 -176 -114 -285 -195 -254 -355 400 -4 -156 -283 -128 -227 -64 -307 -1 -250 -205 303',
  weights: `\
AgBMCYEdGXHaIhJXKb $b
CVIf $b)
AhEbGVIU $b.
AUEcGe $b9
AVEXGcId $bX
AXBVDeEbGSHcIgKe $bXx
AQCbEcIg $bx
Ai $h
Ec $hXx
AbBcCdEXISKb $s
Ac $s)
ATEj $s.
AWCbEYGbHRIXKf $sXx
AYBcCbHg $sx
Ak 3!
AgGd 3"
AcCbEeIc 3&
Ag 3'll
Ai 3're
Af 3'un
Ai 3've
AlCaKU 3(
AeCgESIQKW 3)
Ab 3*
Ag 3+
AjEUGfIVKS 3,
Aj 3-
Jj 3-ho
AhCWEfGVIeKf 3.
Ab 3.30
AiIa 3/
Bo 3/in
Ad 300
Af 3025
Ah 3026
Af 3027
Cc 31
Af 310
Ab 311
Aa 313
Fd 314
Af 315
AYGd 32
AYGc 32e
AW 32nd
AXGd 33
Af 330
Gg 3388
AW 34
AbGX 3400
AR 341
Ac 3442
Ad 345
Gd 36
Ga 360
Ga 361
AU 37
Gb 38
Gf 3900
AlCcGX 3:
Al 3;
Ag 3<
Ab 3>
Am 3?
Ai 3@
Ab 3]
AcCc 3a
Dc 3aad
AOFj 3aal
AXEhFj 3aan
Hb 3aar
AT 3aas
Fj 3aat
Ab 3ab
AP 3aca
Ae 3ace
Dk 3ack
ARHe 3aco
ATFjHd 3ada
AVGfKR 3ade
AXHb 3ado
Jc 3adu
Jm 3ael
Cb 3afc
Ab 3aff
ASDj 3aft
AUFl 3afé
AYBgEj 3age
Ae 3ahl
ASJb 3aig
AVGa 3ail
Hg 3aio
AUId 3air
APEhFb 3ais
Af 3ait
Ab 3al
ASFd 3ala
AQ 3ald
ChEVGjIhKU 3ale
Ah 3alk
AXGfKd 3all
Jh 3alo
Ai 3als
Aa 3ame
AQ 3ami
Ah 3amo
Aa 3ana
Ad 3anc
AcChDbEiGTJSKU 3and
ASDeGdJUKb 3ane
FcJU 3ang
Jk 3ani
AYEUJg 3ano
AaCdDVENHg 3ant
Jb 3anz
ARJc 3apo
AOJl 3apt
Jf 3ara
ARJj 3arc
AWCVDTGg 3ard
AbEPHo 3are
AWDi 3ark
APKf 3aro
AcGbHPJb 3ary
Ea 3aré
Ab 3ase
AX 3ash
CeGV 3ass
Bq 3asv
AgGe 3at
Hd 3ata
GbHkJPKW 3ate
AR 3ato
AVIj 3ats
FbGU 3att
AS 3aud
AU 3aul
FmGc 3aus
Ff 3av
AVGg 3ave
Af 3ays
De 3az
ASFjGf 3aße
AR 3aça
Fd 3bar
Ae 3be
Ai 3bei
Ad 3bel
Ak 3ben
BTHc 3ber
Am 3bij
AX 3bio
ATHd 3ble
Jf 3bob
ASHe 3bro
Ac 3by
AWGf 3c
AXHp 3cal
KT 3car
Ki 3cci
Hh 3ceo
Cf 3cer
AeEXIi 3ces
Hi 3cfo
BjJU 3che
KV 3chi
Ca 3cht
Hi 3cia
AU 3cie
AOHjJX 3cio
Ag 3co
Ad 3com
Ab 3con
AUBd 3coo
AV 3cos
AUHi 3cto
Bk 3cus
Ah 3cvs
AN 3d's
Af 3d.ª
AaGb 3da
Ae 3dad
Hc 3daf
Aa 3dag
Ah 3dam
Gg 3dar
AU 3das
Ao 3day
AWCfEeFTGdIdKg 3de
AT 3dei
AQEeGb 3del
AgDOFaIa 3den
AQBgDTFSHlIl 3der
ASCiDR 3des
Ag 3dez
ATCbEb 3di
Ac 3dia
Ac 3die
AS 3din
AeDU 3dio
AL 3dit
EQ 3dle
AUEhGc 3do
Hd 3doc
ASBkCYHm 3dor
Eg 3dos
AhJc 3dr
Hb 3dra
AW 3dri
AUEdGd 3du
Ab 3dus
Af 3dña
AeEcGX 3e
AbHcIg 3ead
ASDfHgIk 3eam
AXHa 3ean
Af 3eat
AT 3eau
KU 3eca
AU 3ech
Bd 3ect
AQ 3ede
Aa 3eel
GfJf 3een
Ie 3eer
Gg 3eet
He 3efa
Hj 3efe
Cd 3efz
Eh 3eg
AU 3ega
AQ 3ego
Ag 3eid
Ab 3eil
EjGP 3ein
Af 3eis
AaCi 3eit
Gi 3eja
Ji 3eke
AY 3el
ATJlKi 3ela
ASFcGb 3eld
Aa 3ele
Af 3elf
AX 3eli
Da 3ell
Ae 3em
Aa 3eme
Jf 3emu
EY 3emy
AdGX 3en
JaKc 3ena
Bf 3end
Ad 3enf
AQHd 3eng
Jf 3eni
AcJU 3ens
AaBcCbEKHfIh 3ent
Aa 3enz
Jg 3epi
Aa 3epo
Jg 3epp
AUBl 3era
AV 3erd
Ef 3ere
Dj 3ern
ARBp 3ero
Ag 3err
AeBXCTFaHOKj 3ers
Jc 3ert
APFmHc 3ery
Af 3esk
Ah 3eso
Hc 3esp
Ig 3ess
AiIg 3est
AUBk 3eta
Ki 3etd
Ja 3ete
Jb 3eto
Kc 3ett
AS 3ety
Jb 3eun
ATBoHkJQ 3eur
Kf 3evd
ASJg 3eve
AR 3eze
Gf 3fen
AU 3ffi
Ad 3fil
AY 3für
Ae 3g.º
AY 3gal
Fh 3gar
AWJi 3gaz
Ai 3gem
AbEeGVKS 3gen
AVBjCbEWGTHfIh 3ger
ATBeGY 3ght
AXCc 3gia
AWCg 3gie
ASBa 3gin
AX 3gio
AV 3gli
Ac 3gna
AY 3gos
Ae 3gr
Hg 3gte
AX 3gue
Ea 3gäu
AY 3gée
Ab 3h
AR 3ham
Kg 3han
Ai 3hat
Jh 3hdi
HhJc 3hef
Ai 3hen
GXJR 3her
Ad 3hes
AY 3het
Ad 3hez
AO 3hia
Eb 3hic
AV 3hid
Jj 3hin
Ca 3hip
Dc 3hmp
Al 3hne
DsFc 3hof
AQ 3hop
AU 3hos
Ag 3hq
Hg 3hr
Ae 3hre
Ab 3hrt
Ge 3hru
AW 3hts
Af 3hub
Ch 3i
Ag 3i'd
Ai 3i'm
AWGjIi 3ial
Jd 3iam
AQCi 3ian
Bf 3iar
GX 3ias
Ak 3iat
AWCbDiIhJX 3ica
ASBjFTGeHiJQ 3ice
AhGY 3ich
AT 3ici
Ig 3ick
Cb 3ico
AUBeEhIn 3ics
Cf 3icu
Jk 3ida
Ee 3ide
ANHi 3ied
AV 3ief
AV 3iek
AWJg 3ien
AUBnJc 3ier
Ab 3ies
Jk 3iet
Ag 3iew
AVBh 3ift
Hc 3ign
CcJc 3igo
Cg 3ii
Di 3ijf
Fi 3ijk
Cf 3ijn
Jh 3ike
AcJV 3ila
AVBcDV 3ile
AcJf 3ill
AgCc 3ime
CeGd 3in
AWFgJbKU 3ina
Ee 3inc
IdJh 3ind
AYDX 3ine
AfBWDREQGYHgIgJSKX 3ing
AT 3ini
Ac 3inn
AUERGe 3ino
Aa 3ins
AaDYEWFhGYHcIfJPKQ 3ion
APBdHh 3ior
Aa 3ipe
AT 3ipl
ARBdEV 3ira
HUKT 3ire
AOBhKY 3iro
Fj 3irs
Am 3is
AS 3ise
AVBdKb 3ish
Ge 3iso
Aa 3iss
AYBlChGXHfKV 3ist
Ja 3ita
APGk 3ite
Ad 3ith
IeKX 3ito
Ah 3its
Kf 3itt
ATCfEb 3ity
Hh 3itz
ANCf 3ité
AQ 3iva
Eb 3ive
AUCb 3ivo
AY 3izi
Jc 3ián
AeCeHgIb 3ión
Kf 3j
AXJfKh 3jan
Ab 3jie
AhCV 3job
Fg 3jr
APJb 3jun
Hg 3kan
Ag 3ken
AOBlCb 3ker
AUDm 3ket
Gd 3km
Jd 3kus
FYGb 3la
DeJj 3lan
AU 3lar
Eg 3lba
Gi 3ldi
Ab 3le
AJDh 3lec
Ad 3led
AV 3lee
Ak 3lei
Kd 3lem
GVKe 3len
AP 3ler
AWEaJS 3les
AUKb 3ley
Ab 3lho
AXDjJh 3lia
AGHg 3lid
Jc 3lie
AYBa 3lin
Jj 3lio
AV 3lip
AWKb 3lis
Ab 3lke
CcGjJi 3lla
AXBPEeGcHNIRJc 3lle
AXKf 3lli
Ki 3llo
Hc 3llr
Jl 3lly
Jj 3lma
AUDgFi 3lon
Eb 3lta
AS 3lte
Ag 3lth
Eg 3lto
APDb 3lub
Je 3luc
De 3lue
Ea 3lus
Ae 3lut
Ae 3luz
AV 3lvd
AU 3lys
Ad 3m
Jf 3mag
AQEXHh 3man
AX 3mar
Gi 3mas
Ae 3may
Eb 3mbh
Ah 3me
AVJh 3mei
Ai 3men
APCaFkGbJT 3mer
ATJd 3met
Bf 3mfa
ATIa 3mgr
Cn 3mie
Jh 3mir
Jg 3mke
Ak 3mme
Ji 3mmy
Ak 3mon
AlKc 3mos
AiJa 3mr
Ai 3mrs
Ah 3ms
Ac 3my
Ja 3más
Ja 3mín
Ga 3n
AODm 3n's
Ab 3n't
Ae 3na
AUBaCdGWHi 3nal
AhKV 3nan
BU 3nce
AYDiHg 3nco
AmCS 3ncy
Jm 3nda
Ci 3nde
AV 3ndi
Jj 3ndl
Gb 3ndo
ATCd 3nds
AWJe 3ndt
Jf 3ndy
AUCd 3nea
Bf 3nee
Ec 3nen
AQESHhIfJSKe 3ner
AbGYIbJX 3nes
Ak 3ney
Ad 3ngs
Ac 3nia
AYJg 3nie
AW 3nik
Jh 3nil
Jj 3nio
Fh 3nit
Jg 3nja
Ag 3nke
Kc 3nko
Aj 3nkt
JeKj 3nna
AOJg 3nne
Jl 3nny
Ad 3no
Ke 3non
AQ 3nor
Id 3nos
Aj 3not
AT 3nso
CmDd 3nst
ASHr 3nta
AXBjGdHgKT 3nte
AcKY 3nti
AdEWGfId 3nto
AaCa 3nts
AYJk 3nty
An 3nze
Jf 3nán
Ac 3nês
Af 3o
Bn 3o/a
AVGg 3oad
Aj 3och
Gi 3ock
AVEf 3ods
AeET 3oep
AWEhIc 3of
Hf 3ofd
AQDo 3oft
AQHe 3oga
AR 3oge
AMBc 3ogo
AY 3ogt
Cb 3ogy
Da 3oil
Ji 3oir
AVEU 3ola
Ef 3old
AeDf 3ole
Ah 3olk
JV 3olo
Ai 3olt
Ei 3ome
AQHj 3omo
AbGb 3on
AeJUKc 3ona
ATGc 3ond
AUCcDfJe 3one
AUDYFf 3ong
ARJl 3oni
Ab 3ons
AR 3ont
Kd 3ony
Kc 3ood
APBf 3oog
Ac 3ook
ATDiFgGg 3oom
ATGc 3oor
ASFk 3oos
Ad 3op
Id 3ops
BbDgHgJW 3ora
EcGXKV 3ord
AVCRDcHdIR 3ore
AUCc 3ori
Aa 3ork
AT 3orm
Jh 3orn
Aj 3ors
AcCb 3ort
CiIb 3ory
AR 3osa
Dc 3ose
Gf 3oss
AhCVGm 3ost
Gb 3ote
Jk 3ott
HhId 3oup
AgCUDRFcIf 3our
Bb 3ous
Ae 3out
AKBjHg 3ouw
AXGi 3ove
Aa 3own
Kc 3p
Ae 3p&o
Hk 3p's
Bj 3pa
AYHhIe 3pal
ATEa 3pay
Jd 3pel
Ad 3pen
AVCeDXEg 3per
Af 3ple
Af 3pm
Ja 3ppa
Jf 3ppe
AiIc 3ppo
He 3pus
ATGYIb 3que
Ak 3qui
AMHd 3r's
Ai 3r.ª
Bf 3r/a
AaDSIhKS 3ral
AaHa 3rar
Hh 3rat
Ad 3rau
AN 3ray
Ag 3rby
EQ 3rch
Jg 3rco
Ac 3rcy
Gj 3rd
Ef 3rda
Dc 3rde
Af 3rdi
Ab 3rdt
Kb 3rdy
Ci 3rea
Ak 3ree
Jk 3reg
DmGT 3rei
AP 3rel
Ac 3ren
Ab 3req
APBjHj 3rer
AaJW 3res
Ag 3rew
Ac 3rey
Da 3rge
Ie 3rh
ATCgFjJeKV 3ria
Dg 3rib
Aj 3rid
AWDjFf 3rie
Ag 3rif
Di 3rij
Jd 3rik
Ai 3rim
AOBlHjJO 3rin
AXDeFkJU 3rio
ATJl 3ris
Jc 3rit
Ja 3riz
AW 3rks
Gd 3rkt
Jg 3rla
Hj 3rmã
Ae 3rn
AT 3rno
AYJc 3rob
Db 3roe
Aa 3rof
AU 3rol
AT 3ron
ARDa 3ros
Ge 3row
ASEc 3rra
ARFi 3rre
Ak 3rrn
GbJa 3rry
Fh 3rsa
Cf 3rse
AO 3rst
Aa 3rth
Ga 3rto
AP 3rts
Fh 3rua
AW 3rue
ASJh 3rys
AN 3rza
Ag 3rés
DjFg 3ría
Dh 3río
Ac 3rüh
Gf 3s/n
Ej 3sa
Ad 3sal
Ef 3san
AVBfHgKi 3sch
Il 3sec
Ac 3sed
AWJm 3sef
ATGg 3sel
Kk 3sen
AUBcCi 3ser
Ae 3ses
Ch 3set
Ja 3sie
Af 3sig
Je 3sin
AP 3sio
Jl 3ske
Kj 3ski
AW 3son
ALBdIa 3sor
AS 3sos
Af 3soy
He 3spp
AcJU 3sr
Ah 3sra
AcFd 3ssa
ASChFd 3sse
Jg 3ssi
AaDg 3st
Bj 3sta
AR 3sti
Ag 3sto
AT 3sul
Ea 3sur
Ag 3são
AMCg 3sée
Al 3t's
Dm 3tad
An 3tag
CgEfGYJQ 3tal
AdKe 3tan
AWCh 3tas
AgEh 3ted
Ie 3tee
AUDo 3tek
AfDl 3tel
AjEg 3ten
ATBhChDTFVHlIeJU 3ter
AiBTDeKg 3tes
Jf 3tha
AYDfFeGa 3the
Kf 3thy
AYCkJb 3tie
AOHkJU 3tin
Af 3tis
GgJj 3ton
Gd 3top
ATBhCfDVEUGTHhIjJVKX 3tor
AfDSFhKe 3tra
ATCaHkIS 3tre
DXGc 3tro
Je 3tse
AR 3tta
Jg 3tte
AP 3tti
DV 3tto
Hd 3tua
Dk 3tut
Cf 3ual
Jf 3uan
Gi 3uay
AVDkFd 3ube
Jj 3uca
AV 3uct
ATFd 3ude
Ji 3uel
AaKc 3uer
Kg 3ugh
Jc 3ugo
Am 3uhr
Jl 3uim
Fi 3uis
Ja 3uki
ARFj 3ula
Jd 3ule
AVBf 3ulp
CiGW 3und
DcKb 3une
AhBeCcHmIh 3ung
Jh 3uno
Af 3upe
DV 3upo
Ad 3ups
EY 3ura
Ah 3ure
GY 3uro
AcEf 3urs
AVBlEU 3use
Af 3ust
CR 3uti
He 3uty
Do 3uur
Jf 3uwe
Bf 3uía
AW 3val
AVDhJhKf 3van
Di 3vas
Ah 3vec
AYGc 3ven
Ci 3ver
EcJf 3ves
AOFh 3via
Ji 3vie
Ca 3vil
Jh 3vin
Jj 3vio
Ac 3vom
Ad 3vos
AcCY 3w/d
AQFk 3weg
Ak 3wei
ATGj 3wen
Ja 3wij
Jb 3wim
Kd 3wit
Af 3x
AcGY 3y
Ad 3yac
AQ 3yer
AR 3yon
Ag 3yor
Cf 3yst
Ag 3zen
Jh 3zia
Jl 3zio
Gg 3zul
An 3|
Ga 3°
Ah 3·
Ae 3»
GbIc 3à
Ak 3äch
AgEY 3ção
Ah 3è
AOJi 3ène
AP 3ère
Ji 3ève
Ae 3é
AWGc 3ôté
DjHV 3üro
Ak 3–
Ai 3—
Ab 3•
Ak 4!
AgGd 4"
AcCbEeIc 4&
Ak 4'est
AlCaKU 4(
AeCgESIQKW 4)
Ab 4*
Ag 4+
AjEUGfIVKS 4,
Aj 4-
AT 4-end
AhCWEfGVIeKf 4.
Ji 4.ssa
AiIa 4/
AcCY 4/w/d
Ad 400
Cc 41
Af 410
Ab 411
Aa 413
Fd 414
Af 415
AYGd 42
Af 42025
Ah 42026
Af 42027
AYGc 42e
AW 42nd
AXGd 43
Af 430
AW 44
AR 441
Ad 445
Gd 46
Ga 460
Ga 461
AU 47
Gb 48
AlCcGX 4:
Al 4;
Ag 4<
Ab 4>
Am 4?
Ai 4@
Ab 4]
AcCc 4a
Ab 4ab
Ae 4aben
He 4aber
AU 4able
AN 4acht
Ai 4acio
Ic 4ader
AUBk 4ador
AcEe 4ados
Jc 4adu
Cb 4afc
AbBVHfIg 4ager
Hg 4agte
Gf 4ahru
AUBgEm 4aire
Fj 4airs
Ab 4aite
Ag 4akar
ANHj 4aker
Ab 4al
Eg 4alba
Gk 4aldi
Ac 4ales
Di 4alia
ATJg 4alie
AT 4alla
ATFk 4alle
Ai 4ally
Ag 4alth
AREh 4alto
Ab 4alut
AKFh 4amer
AOEcHc 4ance
Ag 4and
Jd 4anda
Ac 4ando
Jh 4andt
AW 4ange
ASKi 4anna
Ie 4anos
ATBiCh 4ante
AR 4anza
EKIa 4arch
Jh 4arco
Kb 4ardy
Hb 4arge
ATCeDTHf 4aria
Hg 4ario
Gd 4arkt
Ad 4arta
Ae 4arte
Ad 4arth
Ah 4aría
AY 4asia
Ag 4ask
AXFoGb 4asse
Kh 4assi
AgGe 4at
ASEf 4ater
AW 4atie
Cm 4ator
Kd 4auer
AU 4ault
Ff 4av
Gd 4ave
Ah 4avec
Dj 4aven
De 4az
Gg 4azul
Af 4ação
Hf 4baas
Ad 4bach
AUFd 4bar
Ae 4be
Aa 4beat
Jn 4beni
Ag 4bers
AXJg 4bert
Jd 4bias
Ee 4bles
De 4blue
AV 4blvd
Jf 4bob
Fg 4bouw
AR 4box
Jd 4bram
Af 4bung
Ac 4by
DjHV 4büro
AWGf 4c
AUFl 4café
AYFf 4cais
Aa 4call
APFf 4casa
Hk 4cent
Aj 4ceso
ARIg 4cess
Hi 4cfo
HhJc 4chef
ARBjCiHg 4cher
Ad 4chez
AV 4chid
AT 4cial
Cg 4cian
Ee 4cias
ALBo 4cien
AMFf 4cina
Af 4cing
Aj 4cios
Ig 4ción
Hc 4cllr
APDb 4club
Ag 4co
Dg 4coil
Aa 4con
AUBd 4coo
Jm 4cott
AU 4cour
Aj 4ctie
Hc 4cto
HjIf 4ctor
AWGc 4côté
Ae 4d'un
Af 4d.ª
AaGb 4da
Hh 4daco
Af 4dade
Hc 4daf
Ad 4dan
AeBY 4data
Ae 4days
AcEV 4ddle
AWCfEeFTGdIdKg 4de
Ha 4dean
AMFo 4dega
AT 4dei
AaEfGb 4del
EY 4demy
AQHi 4dens
HlIa 4dent
AaGbKd 4der
AO 4des
Af 4desk
ATCbEb 4di
Dg 4dian
Ak 4die
AVJa 4dier
AOBe 4dige
ATFm 4dijk
Ak 4dine
Cf 4ding
AT 4dipl
Jm 4dith
AUEhGc 4do
Ae 4don
Af 4dona
Aa 4door
ALBiHi 4dora
Gd 4dos
AhJc 4dr
Ai 4dr.ª
AbHh 4dra
AUEdGd 4du
AV 4duct
Ae 4dus
Af 4dña
AeEcGX 4e
Jf 4e'll
ASCg 4echt
Ad 4edro
AhEU 4eers
Jd 4effi
Cd 4efz
Eh 4eg
Jh 4ehdi
AQJb 4eike
Ac 4ein
Ae 4eine
AYBg 4eira
AVBi 4eiro
Hi 4ekan
Ae 4eken
AY 4el
Di 4elec
ATJg 4ella
BYGe 4elle
AWKb 4elli
Ji 4elma
Ae 4em
Gh 4emin
AdGX 4en
Je 4enal
AbIh 4ence
Hi 4enco
Ai 4enda
AT 4ende
Ad 4enf
Hg 4eng
Kc 4enko
ClDe 4enst
ATHb 4enta
AYBeHj 4ente
Bc 4enti
EUGb 4ento
Ag 4ents
Jh 4enzo
AO 4epot
Jk 4eppe
Ij 4eral
Ac 4ercy
APDc 4erde
Af 4ered
Dn 4erei
Di 4eria
ATDq 4erie
Di 4erij
Ag 4erim
BdHi 4erin
Dj 4erly
AREg 4erra
Ak 4errn
Jh 4erry
AT 4erza
ATDhFi 4ería
Dd 4eson
Cg 4esse
Jb 4este
Hh 4etor
Je 4etse
AP 4etto
Ac 4euro
Af 4evel
Jj 4evin
Ja 4ewij
Ad 4eyac
Ah 4eção
Aj 4ffer
AUGi 4fice
AS 4fina
AhEU 4fing
Ah 4for
GX 4ford
Aj 4fore
AT 4form
Ai 4frau
AQ 4fred
Af 4from
Dl 4frío
Ac 4früh
Ch 4fset
AV 4für
Ae 4gabe
AVHl 4gado
AdFe 4gang
ASGf 4gate
AWJi 4gaz
ASBjKh 4gent
Eg 4gers
Bf 4gger
Ik 4gica
ASFh 4ging
Ab 4ginn
AX 4gner
Ec 4goud
Ae 4gr
Jj 4greg
Bf 4guía
Ab 4h
Am 4haal
Dk 4haft
Id 4hair
Ag 4half
APGg 4hall
AYCh 4hand
Ai 4has
FmGg 4haus
Ae 4have
AeCT 4head
Hj 4hefe
Ab 4here
Ag 4herr
AY 4het
AaCY 4hing
AeEU 4hire
ATJh 4hmet
Dc 4hmp
Cb 4hnik
Ed 4home
Kh 4hony
Af 4hora
AT 4hore
Ag 4hq
Hg 4hr
Bc 4hrer
Ab 4hres
AKHi 4hter
Fk 4huis
AVBf 4hulp
Ch 4i
Ag 4i'd
Ai 4i'll
Ai 4i'm
ARGc 4iale
Ad 4iamo
AWJi 4iana
AUGg 4iano
ASBl 4iate
Bj 4ical
Hc 4icar
Cg 4icer
AcEY 4ices
Ad 4icht
AUGj 4icio
Bn 4icus
Ac 4idad
AOBj 4ider
ASFa 4ield
Bf 4iera
ASBm 4iere
Ab 4ieri
AYDk 4iers
ASBe 4ight
Af 4igue
Ab 4ihre
Cg 4ii
Be 4iker
Ah 4ilie
Ag 4illa
AW 4ille
CeGd 4in
Eh 4inal
Ee 4inc
Jj 4indl
Cg 4inea
Bf 4inee
AT 4iner
Ij 4ines
Bj 4ings
Ac 4inês
Ae 4ione
AYHhIe 4ipal
Jd 4ippa
AQCdIcJb 4ique
AVGf 4iras
Ck 4ires
Dm 4irio
Hj 4irmã
Hc 4irst
Jf 4irte
Am 4is
BhHm 4isch
Cg 4isor
Aj 4ist
AOBm 4ista
AUBo 4iste
Ah 4it's
Df 4ital
HjIh 4iter
AX 4ites
Jc 4iton
CiHT 4itor
Ag 4itte
Dk 4itut
Ac 4iver
Ac 4ivic
AVCd 4ière
Kf 4j
Jn 4jean
He 4jefa
Jg 4jess
Ab 4jie
AhCV 4job
Fg 4jr
ARJj 4jule
Kc 4june
Ga 4keja
AP 4kend
Gd 4km
FYGb 4la
ARFm 4laan
Ad 4lanc
EeGPKV 4land
AUGe 4lane
Jh 4lapo
Cf 4lass
Ga 4latz
Jc 4laus
KX 4lder
Ab 4le
ATBXCcHdIi 4lead
Ia 4lege
Cb 4lego
AVCkHfIW 4lent
AT 4lers
AW 4lery
Ea 4lgäu
Bg 4liar
ATHc 4lied
AN 4lier
Ja 4lies
Aa 4lima
Di 4line
Je 4ling
APFq 4lion
Jm 4lise
Kd 4llem
Bh 4ller
Be 4llin
Aj 4lock
Ji 4loes
AKBe 4logo
Cb 4logy
AY 4lola
AUBf 4loog
AS 4loom
APGe 4loor
AVGc 4los
Aa 4lsen
AUJg 4lson
AR 4lten
Ae 4luz
Eb 4lves
ATJa 4lvia
Ji 4lvie
Ad 4lvin
Cf 4lyst
AT 4lère
Ad 4m
Jf 4mag
Aa 4mana
Ib 4mano
Jj 4marc
Ea 4maré
He 4mate
Ae 4may
Hg 4mbro
Ah 4me
Eg 4meer
Ab 4meet
CeId 4mein
Jc 4mel
AgCbEXIh 4ment
Dm 4mere
Bf 4mfa
ATIa 4mgr
Af 4mijn
Ab 4min
Jh 4mira
Aa 4miss
Ao 4mme
Ae 4mmer
Jb 4mone
Fk 4moos
Dg 4more
He 4mpus
AiJa 4mr
Ai 4mrs
Je 4mrys
Ah 4ms
Jf 4msin
Ac 4my
Ga 4n
Jj 4n-ho
Ae 4na
Hg 4naar
Jc 4nagh
Ba 4nair
EX 4nale
AXJe 4nata
Je 4nchi
Ai 4ncia
Ad 4ncil
Gg 4ndar
Dh 4ndel
AcGY 4nden
CcJd 4nder
Je 4ndra
CgIc 4neer
Jh 4nena
Aj 4ners
Hc 4nf.ª
Ae 4ng.º
Ie 4ngen
Ad 4nhor
AgJT 4nica
AXBi 4nico
Cf 4nicu
AV 4nine
AgCWGb 4ning
ARBeCkHhKa 4nior
Eh 4nlus
Kd 4nner
ATJj 4nnie
Ad 4no
Jo 4noir
Ck 4ntal
Cl 4nter
Hl 4ntor
AX 4ntos
Dd 4ntre
Ao 4ntro
AS 4nção
Af 4o
AS 4oach
ATEe 4oard
Dc 4obs
AO 4ocal
Aj 4oche
Hi 4ocia
AWEhIc 4of
Cf 4ogia
CdIg 4ogie
Af 4ogna
AQ 4ogue
ANJe 4ohan
Ag 4oine
Jh 4oira
Ja 4olga
AU 4olin
AS 4omer
Ji 4ommy
Jc 4omás
AbGb 4on
BeIfJU 4onal
AV 4onda
AW 4ondo
Af 4one
Ad 4oner
Ah 4onto
AVEf 4oods
Hf 4oofd
AN 4oost
Ad 4op
Hk 4op's
Cf 4oper
Ac 4ople
If 4ops
Hq 4or's
Bf 4or/a
Af 4ordt
Df 4orge
Ai 4oria
AXHm 4orin
AR 4orio
AQ 4orma
AW 4orne
Gd 4orte
AOKk 4orth
AW 4ossa
Jn 4ossi
Ah 4osta
Ae 4osto
Do 4otek
Ae 4otel
Ag 4otre
AX 4ound
Ad 4oups
AaFe 4our
Ai 4ours
AQ 4ouse
Gb 4oute
Ga 4ower
Ao 4ozzi
Kc 4p
Ae 4p&o
Bj 4pa
AV 4park
Ed 4pay
Jp 4pel
Ec 4phic
Gg 4pier
AKGb 4ping
AVGe 4piso
Ag 4plus
Af 4pm
Cg 4port
AhCY 4post
Bb 4posé
Ha 4pper
Aa 4prof
Ah 4punt
Gi 4quay
AN 4ques
Jl 4quim
Bn 4r/in
Dc 4raad
ARFi 4raat
AVFg 4rada
Ca 4rade
Ad 4rage
ASJb 4raig
DPHj 4rant
Jf 4ranz
Af 4rate
Ic 4rats
Je 4ravi
ASFjGf 4raße
Dc 4rbor
Ie 4rces
AT 4rche
Ah 4rcvs
Gj 4rd
Bh 4rday
BaHi 4rder
AS 4rdes
Af 4rect
Da 4rede
AS 4reen
Gi 4reet
Jf 4remu
AT 4rent
Aa 4repo
Ab 4req
AY 4rera
Hb 4resp
AU 4rest
Ki 4retd
Kf 4revd
AT 4rgan
AN 4rger
Ed 4rgie
Jg 4rgio
Ie 4rh
Je 4riam
AQBjHj 4rice
ARKi 4rick
Dj 4riek
AMBj 4rier
Ad 4ries
AYJk 4rine
Aj 4ring
Aa 4rint
Jc 4rion
Ia 4rior
Da 4rise
AS 4rist
AS 4rito
Jd 4rkus
AO 4rman
Ae 4rn
Jf 4rnán
AVGg 4road
AYJc 4rob
AeET 4roep
Dd 4roft
AQFlGg 4room
Jg 4rosa
ARDg 4rose
Gg 4ross
ATHiId 4roup
APBmHl 4rouw
Gc 4row
Hq 4rrer
Dg 4rrib
Dl 4rrin
Ac 4rrow
Bl 4rson
He 4rspp
Ag 4rter
AS 4rtin
Fh 4rua
AW 4rue
Ah 4ruit
Ae 4runa
AWJd 4runo
AcDW 4rupo
Dj 4rvas
AY 4rver
Ak 4räch
Gf 4s/n
Ej 4sa
Ag 4sage
AQFg 4sala
Ee 4san
Ah 4sday
Il 4sec
AWGd 4sede
Af 4seil
Jg 4sepp
Hf 4seur
APGe 4shed
AVHi 4sher
Ca 4ship
Fi 4shof
AQ 4shop
Gf 4side
Ah 4sie
Ae 4sig
Hc 4sign
CdDT 4sing
Ab 4sion
Ja 4sir
ATHi 4sitz
Ae 4slot
Ag 4soy
Ah 4spot
AcJU 4sr
Af 4sra
AUBl 4sser
Jf 4ssor
AaDg 4st
Hn 4stee
Af 4sten
Bd 4ster
AM 4stin
AbKh 4stra
AJ 4stre
AW 4stro
AT 4stry
Ea 4sur
Dk 4tack
Ae 4taff
AR 4tage
Ho 4taio
Kd 4tan
Hf 4tand
BbCe 4tant
Fe 4tatt
Ai 4tead
AP 4tech
AQ 4teit
Bm 4tent
Kf 4ter
Fj 4tera
AR 4tero
AcER 4ters
Fd 4tery
Jc 4teun
AVHc 4teur
Ad 4than
DdFeJe 4the
Ag 4ther
AVCb 4tica
BcIc 4tics
Ae 4tier
Aj 4till
Aa 4time
AeEQ 4ting
AbBbHcIh 4tion
Ab 4tive
AYCa 4tivo
Hg 4tión
AdIf 4tner
Gj 4tock
Dg 4tone
ARFm 4toor
AX 4tora
ARBbCXHiKc 4tore
Ad 4tors
He 4trar
AQ 4trie
Ja 4triz
Db 4troe
De 4trum
AeIe 4ttee
Aj 4tter
AQFf 4tube
Jm 4tuca
APBj 4tung
Cc 4tura
AW 4tuto
Aa 4uate
Hd 4udge
AkDU 4udio
Af 4ueda
Eb 4uild
Ah 4uipe
Ac 4ulia
Ac 4ulty
Ac 4und
Cj 4unde
Gh 4undo
Fh 4unit
Aa 4unkt
Ja 4unty
Ic 4uppo
ARIg 4urer
Jg 4uria
AVCb 4urno
Ef 4uros
Ca 4urse
Ae 4usen
Ac 4utes
CU 4uti
Je 4uwe
DkEVKd 4van
ARDk 4vane
Fh 4via
AW 4vogt
Ac 4vom
An 4voro
Ag 4vous
Ac 4wei
Db 4werk
Ij 4wick
Jb 4wim
Ag 4wing
Kd 4wit
Al 4with
AXHg 4wner
Ec 4wold
Af 4x
AcGY 4y
Fb 4yard
Kb 4yemi
Ja 4yuki
AT 4zaal
Ao 4zeit
AV 4zona
AT 4zone
An 4|
Ga 4°
Ah 4·
Ae 4»
GbIc 4à
Ah 4ário
Jb 4ávio
Af 4ärin
Fl 4äude
Ah 4è
Ae 4é
Dl 4édit
Aj 4érim
Fg 4ício
AQ 4ître
AL 4ório
AU 4ôtel
Ai 4üsse
Hj 4ātua
Ak 4–
Ai 4—
Ab 4•
ATCPDnEkFWGVHTIOJTKc @
AOEl @X
AUCPDmEjGQHTIUJNKc @Xx
ANDhGgIYJf @x
AjBQCdDXEhFeGhHWIVJcKY J00000
AeBcCPDPGTHaITKi J00001
AjBfCdDQFTGeHgIVJRKO J00010
Ah J00011
ARBgCgDPEUFWGbHhIbJMKM J00100
AaCTHfIUKf J00101
AdBiHh J00110
AkBUCXDiEhGfITJUKX J01000
AcCS J01001
AgCb J01010
AYCfHlIi J01100
Ac J01110
AeBNCaEXFQGaHGIeJQKR J10000
AgKj J10001
AmBVCYHR J10010
AeBTCdHN J10100
AiITJf J11000
Ab J11100
AiCfEkGY NA
AqBQDOHXIf NX
AnBRCSDPEPFeHfIhJGKK NXx
AkBECPDEEdFUGeHLIdJOKV Nx
AaBUDeEVFeHXIYJOKO O+
AjBTCiDkEiGhIj O-
AUDkErGW OX
AcBfChDsEpFjGXHbIlKJ OXx
APBOCaDhEbFfGgHP Ox
AiBhDhFdHhJf ^b
Ad ^bA
AeDiHU ^bX
AgBmDhHhJh ^bXx
AVFgHf ^bx
AdBlJX ^h
Ai ^hXx
Bn ^hx
AeDfHhJg ^s
AV ^sX
AeBVDdHeJg ^sXx
Aa ^sx
ASCbEd a!
AYGb a"
Ae a%
AXDX a&
Fi a'
ASCaDVFYGcJcKa a(
ATBNCdEaFVGeHgIkJUKc a)
ASCcDYEfFTGfHeIgKe a,
AWCfEeGeHVIfKc a-
ASCYDTEcFfGgHcIbKb a.
ASCd a/
Ga a12
GW a14
Gb a2
Gf a2e
Fc a3
ASCbEd a3!
AYGb a3"
Ae a3%
AXDX a3&
Fi a3'
Aa a3'un
ASCaDVFYGcJcKa a3(
ATBNCdEaFVGeHgIkJUKc a3)
ASCcDYEfFTGfHeIgKe a3,
AWCfEeGeHVIfKc a3-
ASCYDTEcFfGgHcIbKb a3.
Gi a3.12
ASCd a3/
Ae a3026
FS a31
Gf a3114
Ga a312
GX a314
Gb a32
Ah a3247
Gf a32e
FcGb a33
Af a3400
AdFY a35
Ae a3555
Cb a380
FcGY a39
AXGh a3900
AWBXCeEcGfIdJT a3:
ARCWGcHiIk a3;
AXKb a3<
Ad a3>
AUGhJa a3?
AhCcDXEcFQGaHYIeJTKc a3^
AYCd a3a
AQGg a3aal
AYFd a3aan
Ah a3aar
Jf a3aas
De a3abs
FfGW a3ace
Ab a3ada
CgGa a3ade
AfCYEX a3ado
Ee a3adt
Jh a3aga
AX a3air
Db a3ais
Ee a3ait
AU a3ake
BeFe a3ale
Af a3alk
Fg a3all
Aj a3als
Da a3am
Af a3ame
AU a3an
AdHg a3ana
Ad a3anc
AVEXJeKc a3and
AY a3ane
Aa a3ank
Jb a3ann
Ae a3ano
EiHNIb a3ant
Ab a3any
AYBiCcKS a3ara
Ai a3arc
AaBUEa a3ard
DUIj a3are
AbGd a3ark
AhHX a3ary
AbGa a3ase
Ae a3ask
Cd a3ass
AUCdGa a3at
AVBfFgJWKb a3ate
AVJh a3ato
Jk a3att
Gd a3atz
Gg a3aus
Gc a3ave
Kd a3ayo
Ga a3b
Ac a3be
Bm a3ben
GL a3ber
AJHd a3bij
Ke a3bió
Ah a3bus
Gc a3c
AX a3cal
Ad a3can
AV a3cci
AgEY a3ces
JQ a3chi
BdEfHWJU a3cht
AV a3cie
Gf a3cio
Bc a3con
AWGb a3da
AY a3dal
Aa a3dan
AU a3das
Aj a3day
AaBWCRHaIYKV a3de
AV a3del
Dh a3den
AbIc a3der
Ea a3des
AV a3di
Ae a3dio
Cc a3dit
Af a3dle
AWFdJc a3do
Ae a3dor
EdFc a3dos
DcJTKc a3dr
AV a3dre
AUGb a3du
BVGYHcJd a3e
Ah a3e's
Hb a3ead
EQ a3eam
AY a3eau
Af a3eck
Ac a3eco
AV a3eda
Fg a3ede
Ah a3eek
Ag a3eel
AiGh a3een
AUBg a3eer
AYEb a3eft
AS a3ego
Da a3ein
Ad a3eis
AcBh a3eit
AU a3eja
AW a3el
Jg a3ela
JW a3eld
Ah a3ele
AgFhGX a3ell
AR a3els
DY a3emy
AWCdIWJeKe a3en
AXJf a3ena
Kg a3eng
AaDX a3ens
AaBfDgJOKQ a3ent
EjGQ a3ere
Jg a3erg
JW a3eri
Ac a3erk
GW a3ern
DiHT a3ers
Jl a3ert
FkGY a3ery
Jc a3ese
BdCgIh a3est
AVEcJe a3et
Ki a3etd
AU a3ett
Ag a3eur
Je a3eve
AX a3ews
Gi a3ext
Gd a3fen
AWCWGf a3for
AYBgCSEhGY a3gen
AbHgKV a3ger
AW a3ges
Ad a3gge
AO a3gie
ARCa a3gli
Dd a3gos
AY a3gue
Db a3gäu
Ab a3h
AW a3ha
AP a3ham
AYDe a3has
Fl a3hed
AXBf a3hen
AUCd a3her
Ch a3hez
Dd a3hic
Ac a3his
Aa a3hof
Fe a3hop
AQ a3hos
Cd a3hts
AX a3ian
GY a3ias
AXCjHe a3ica
AcHQIfJR a3ice
GU a3ich
If a3ick
AgHT a3ico
Dp a3ics
Cb a3icu
Aa a3ida
DiFUGa a3ide
Hh a3iek
Aa a3ien
Ab a3ier
AjEb a3ies
Cf a3iew
Ab a3ign
Cb a3ii
Ae a3ijk
Bh a3ijn
Ad a3ike
Je a3ikh
AUGaHiKi a3ill
AS a3ilo
AS a3ils
Ac a3ime
AaBaCfGc a3in
AcJU a3ina
Ig a3ind
AYBTDfET a3ine
AUBdCeDgFTIeJM a3ing
AXGf a3ini
Ab a3inn
AYDS a3ino
AbBbCiESGPHTIcJT a3ion
AWBhHh a3ior
AdDWJR a3ira
Ae a3ire
Ai a3iro
ATCaHb a3is
ANJa a3ish
Ge a3iso
BgGXHhJY a3ist
Ae a3ita
AWFf a3ite
CbEW a3ith
Ag a3ito
EQ a3its
Jg a3itt
Dd a3iva
BV a3ive
Cg a3ión
AV a3j
Aa a3je
Aa a3jie
AV a3jo
ATBkCk a3job
AU a3ker
AcGY a3la
Al a3lag
AQ a3lam
Ah a3lan
AT a3lda
AP a3ldi
Jb a3le
Aa a3led
Kh a3len
Jd a3ler
AYJe a3les
AT a3leu
ATDh a3ley
Ab a3lie
Cb a3lin
Ja a3lis
AVGfIU a3lle
AW a3lli
AQ a3llo
Ed a3llp
Ag a3lmo
Ai a3lon
Di a3lor
AX a3los
Aj a3lot
AWGd a3lta
Ad a3lth
AbJi a3man
AQ a3mba
AYHk a3mbe
Ad a3me
AV a3men
AUBhGe a3mer
AU a3mgr
Ah a3mit
AREa a3mos
AT a3mps
Id a3mr
Jd a3my
AV a3na
Aa a3nal
Ag a3nan
CjDg a3nce
AOBfCb a3ncy
Af a3nda
AfBTHo a3nde
AV a3ndi
Gb a3ndo
AQ a3nds
AT a3ne
Cc a3nea
Dd a3nen
BdHfJj a3ner
AaGVJT a3nes
Ag a3nez
Ab a3nge
Ad a3ngt
Ad a3nir
Jc a3nko
AY a3non
AQ a3nos
AhDYGf a3nte
Ab a3nto
Gc a3nue
AY a3nza
Ab a3nze
Aa a3não
Ae a3o
Gf a3oad
AX a3oat
JX a3ock
AY a3odi
AU a3oek
Jh a3oet
AbCWFUIU a3of
Gb a3ola
Dj a3old
AYBfCe a3ole
Ag a3olk
AWCbEWGc a3on
AT a3ona
AQGl a3ond
Ac a3one
FS a3ont
AYFc a3ool
Fh a3oom
ATDbETFe a3oor
AX a3op
Ai a3ora
Ac a3ord
Af a3ore
ANCc a3ori
AhBhGVJU a3ort
AT a3ory
Gb a3ote
GRIc a3our
Jf a3ous
AQ a3oux
Aa a3own
Hd a3pa
Hh a3pal
Dd a3pay
Ab a3paz
ATBfGX a3per
Af a3plc
Ad a3por
AO a3pot
AO a3pra
AaBYGYHf a3que
Ga a3r's
Jc a3rai
If a3ral
He a3rau
AMEi a3rca
Ac a3rce
BjEOId a3rch
Gk a3rcy
Ae a3rdi
Ci a3rea
Ab a3rei
Ad a3rek
AT a3rel
Ae a3ren
Ae a3rey
AcIc a3rh
AaHa a3ria
Ad a3rid
CdGU a3rie
AbJe a3rim
Ih a3rin
Ja a3ris
AYGi a3rks
Gd a3rkt
Dh a3rma
Hb a3rof
AXJgKf a3rom
AVGb a3ros
AV a3rra
Gc a3rry
BaHg a3rse
Aa a3rso
Gk a3rto
Gc a3s/n
AV a3san
Ab a3see
AY a3sel
Aa a3seo
Ad a3sit
Eg a3soc
Ab a3son
Hc a3sor
AY a3sso
Ge a3st
Ah a3sta
Aa a3ste
AP a3sti
Aa a3sto
Aa a3str
JU a3tal
Jd a3tan
AWEe a3tas
AV a3te
Di a3ted
Ge a3tel
AXJh a3ten
AYBiHcJU a3ter
AcFgGXIb a3the
ASEh a3ti
Ad a3tie
Ad a3to
Gd a3ton
Fg a3top
AfDVGRHeIg a3tor
AcKd a3tra
AaDUGe a3tre
Ad a3tro
Ih a3tsv
Fg a3tte
AY a3tti
AYCe a3ual
Gc a3uay
Jh a3ugh
Ah a3uhr
Hf a3uld
Af a3ulo
Ad a3un
Jd a3und
Aa a3une
AgGU a3ung
Ad a3ups
AQ a3ura
AaIa a3ure
AjEf a3urs
AjDTGW a3use
Hd a3vai
AUJh a3van
AX a3vel
Bb a3ver
Gd a3via
AR a3vil
Jd a3vom
Jb a3von
AcCX a3w/d
AS a3wen
AW a3wer
Kd a3wit
AQ a3x
GY a3y
Ab a3yac
Ag a3you
Fl a3zul
ASHaIg a3|
Gc a3°
AT a3·
AXCb a3à
Ce a3è
AVGc a3ôté
ARBbCcEd a3–
AR a3—
AdFY a5
Aa a555
Cb a80
Ae a88
FdGY a9
AWBXCeEcGfIdJT a:
ARCWGcHiIk a;
AXKb a<
Ad a>
AUGhJa a?
AhCcDXEcFQGaHYIeJTKc a^
AYCd aa
AS aaan
DY aacademy
Ka aachieng
Ac aacquisition
Ai aadministrator
Da aam
AU aan
HeJcKe aand
AY aandar
He aarchivist
Ae aask
Kc aassociate
AUCdGa aat
ATHaJc aaus
Gc aavenue
Dc aazul
Ge ab
AX abaja
Ac abe
AVGd abehind
Ad aberaterin
AS abij
AO aboat
AV abrink
De abuild
Ig abuilder
Gc abâtiment
Gc ac
Aa acalle
Dh acareers
Ga acentre
Ej acerca
Aa ache
AS achemin
Ch achez
Cd aclass
Ie acommittee
Bd acon
Af aconsultant
Af aconsultores
AW acopper
Aa acourt
AYId aculture
AVGc acôté
Af ad'autobus
AWGb ada
AbBWCRHaIYKV ade
Ca adegli
Fc adella
Fb ader
Aa ades
AU adesigner
Bd adeveloper
AV adi
BVHf adirector
AWFdJc ado
Ic adomein
AXFg ados
DcJTKc adr
Ab adra
Ja adrummond
AUGb adu
BWCaGSHcJd ae
AXGf aedificio
AW ael
AWCdIWJeKe aen
Bg aengineer
AWGd aentrada
Ke aescribió
Da aestate
AVEcJe aet
Cb aexecutive
Dc afenwold
AVFh afloor
AWCWGe afor
He afrau
De afreight
AYJhKd afrom
FY afront
Fb agate
Ab ah
AW aha
Jb ahaas
Be ahand
De ahas
Ed ahat
Ab ahealth
AVEc aheeft
AR ahere
Ae ahire
Dd ahospitalier
Hh ahumana
Dd ahydrographic
Cb aii
AaBaCfGc ain
Ac aindustries
Ci aintake
Af ainterim
Ch ainterview
Ab aintérim
AT ainvites
ATCaHb ais
AV aj
Aa aje
Aa ajie
AV ajo
ASBlCk ajob
Ja ajune
AYGa akamer
Jd akervella
AcGY ala
Aj alaboral
Df alabs
Gd alane
Df alantern
Jb ale
AT alead
AT aleader
Hf aleiter
AT aleiterin
Cc alinea
Ed allp
ASDc alos
Ad aloups
AW aloved
AcCX am/w/d
AdHe amanager
JW amarchetti
Dh amarine
De amarrable
Hg amaster
Ad ame
AU amember
Aa amet
AU amgr
Ad amiddle
Fh amill
Ab aminutes
Id amr
Jd amy
AV ana
Jd anance
Ab anantes
Hc anational
AT ane
Gk anext
Cb anicu
AUIa anights
Ae anord
Bb anurse
Aa anão
Ae ao
AbCWFUIU aof
AY aoffice
Ca aofficer
AWCbEWGc aon
Ae aone
AX aop
Ck aopening
Aa aopérations
Hd apa
De apagos
Ga apalmeiras
BgCf apara
Gd apark
AT apart
Aa apaulo
De apay
AP apayments
Ab aper
Af apersonal
Aj apersonalberatung
Ib apersonalrats
Af apersoneel
Jd apetersen
Gf apiano
AWGc apiso
AXGe aplanta
AfEX aplc
Ce apleno
Ac aplus
Ad apor
ASCj aposition
Ce apost
Af apractitioner
Hb aprof
Gg aquay
Ak aque
AW arail
AW arather
Gi ard
Ah arecruit
Ag arecruitment
Ac aref
Ki aretd
AcIc arh
Gf aroad
ATCl arole
FeGd aroom
AX aroute
Gc arow
Cb as% .
Ak as& partner
AVCh as( a
AcCX as( m/w/d
Ki as( retd
ASGk as( rua
AYGd as) ,
AfCa as) .
AiCXIb as) ^
Ae as) and
Ca as) at
AR as) on
AVCg as) with
Ab as, 14
Ab as, ^
Ae as, and
Gc as, bâtiment
Ah as, de
Gc as, en
Ad as, et
Gf as, ingresso
Ae as, la
Ga as, rue
ATGf as, sala
Af as, the
Gb as, via
Ca as- und
AT as. (
AR as. ,
AV as. -
Ag as. .
AgCWEiGOIT as. ^
AY as. d
Ab as. der
Kd as. dr
Ge as. stock
Ih as. vorsitzender
Gc as/n
Af as9 %
Gk as9 (
CWGk as9 )
Gf as9 ,
AXGk as9 .
AVGg as9 ^
Ae as9 de
Gl as9 in
Ae as9 min
AOCl as: in
ARCc asA ,
AQCXGcJfKf asA .
Bh asX (
AYCVHbIc asX )
AX asX ,
Ai asX -
AVCb asX .
Ad asX :
Ic asX ^
Di asX de
AUHi asX en
Dc asX fenwold
AU asX –
Ec asXx !
Bi asXx "
ASBSCYGiHSJfKc asXx (
AVEiHaIe asXx )
AQ asXx +
AWCaEgFWGXIaJfKf asXx ,
ATKc asXx -
AUEhFfGeJU asXx .
AgGY asXx 1
Fd asXx 17
Ac asXx 2
Aa asXx 2026
Ga asXx 3
AbGN asXx 4
Fe asXx 8
AUCcEgHb asXx :
GcKd asXx ;
ARKb asXx <
ARGfJj asXx ?
ASCj asXx @
AbDdEcGcIcKg asXx ^
DY asXx academy
Ka asXx achieng
Ae asXx acquisition
Ek asXx advogados
AWDe asXx am
ASJeKg asXx and
He asXx archivist
Ke asXx associate
ASHeJc asXx aus
Dd asXx azul
Ad asXx beraterin
Ad asXx block
Ea asXx board
De asXx build
Ad asXx capital
Dh asXx careers
Ac asXx consultant
Af asXx consultores
DY asXx council
Jc asXx da
AOGf asXx das
AbBfDREUFhGdHS asXx de
Dc asXx del
Ad asXx des
Hd asXx designer
BXHg asXx director
AVJf asXx do
Ic asXx domein
Fc asXx dos
DjHm asXx dr
Ja asXx drummond
JjKk asXx e
AUJhKk asXx en
Hl asXx engineer
Ke asXx escribió
Da asXx estate
ASJi asXx et
AbCh asXx executive
Ah asXx f
Ec asXx for
Hg asXx frau
De asXx freight
ASKf asXx from
Ab asXx groep
AR asXx group
Jb asXx haas
AWDe asXx has
Ee asXx hat
Ac asXx health
ATEc asXx heeft
Dd asXx hospitalier
Ad asXx house
Hh asXx humana
Dd asXx hydrographic
Ad asXx ii
Ae asXx in
Ge asXx industrial
Ac asXx industries
Af asXx interim
AVDbHf asXx is
AS asXx ist
Aa asXx jie
AYJc asXx june
Jd asXx kervella
Af asXx laboral
Df asXx labs
Df asXx lantern
Jd asXx le
AP asXx lead
Aa asXx les
Dc asXx los
Ad asXx loups
AR asXx loved
AdHe asXx manager
JW asXx marchetti
Dl asXx marine
De asXx marrable
Hg asXx master
Ac asXx middle
Je asXx my
Jd asXx nance
Hc asXx national
AX asXx nurse
Ak asXx não
AdCV asXx of
Cc asXx officer
EX asXx on
Ad asXx operative
Hd asXx pa
De asXx pagos
Gg asXx park
AYHb asXx partner
De asXx pay
AV asXx people
Ai asXx personal
Aj asXx personalberatung
Jd asXx petersen
Be asXx planner
ATGe asXx plant
Af asXx plc
Cb asXx position
Ab asXx post
Ei asXx que
Ah asXx recruit
Hb asXx recruiting
Ad asXx recruitment
An asXx rh
Gj asXx road
FbGb asXx room
Gc asXx row
Gc asXx s/n
Bg asXx scientist
Ak asXx search
ATJj asXx sera
DW asXx services
Ka asXx sowie
Aj asXx st
Ah asXx staffing
AXDfEg asXx talent
Jd asXx tan
Jb asXx te
ER asXx team
Ab asXx tepeyac
Ag asXx to
Fa asXx tower
Ih asXx tsv
IfKc asXx und
Ae asXx unit
AVJh asXx van
Jd asXx vom
Jd asXx von
ATEf asXx vous
AP asXx wants
Dc asXx water
Dd asXx weidegoud
Hm asXx whitcombe
AQJgKb asXx will
Gh asXx with
ANEd asXx would
Cj asXx y
AX asXx |
Ej asXx ·
Aa asXx à
AY asXx –
AW asalle
AX asan
AXFg aschool
Cd ascience
Gc asecondo
Ga asegundo
Aj asenior
Jj asera
DV aservices
Ge aside
Ad asie
Af asind
Eg asoc
AS asocial
AX aspot
Ge ast
Ah astaffing
Gj astock
Hb asuperintendent
Cj asx "
ARCgGYHdIb asx (
ATCgIe asx )
AWCXFbGbHkIg asx ,
APGj asx -
AUBdCWGbHeIeJiKi asx .
AU asx /
AS asx 2
AYGd asx 4
AgGX asx 9
Ic asx :
AXCdEaGXIY asx ^
Ab asx a
AWGe asx and
ASCSGg asx at
AS asx au
AV asx baja
Ig asx builder
Ab asx by
AOHh asx chair
AWBh asx con
Ga asx côté
AUGd asx da
AbBRCSGbHeIY asx de
ATFgHh asx del
AVFb asx della
ARGcKj asx der
AS asx des
Hh asx directeur
AVEeGb asx du
ASCa asx e
AUFe asx el
Gi asx em
Cf asx en
Bn asx engineer
AU asx est
AMCaEj asx et
AX asx for
Gc asx hotel
AN asx house
Aa asx in
Aa asx je
ANBdCj asx job
AWGd asx la
AUIe asx leader
He asx leiter
Cc asx linea
AUHc asx manager
AV asx mgr
AU asx municipal
Bb asx na
Gm asx not
Gk asx of
APBdFb asx office
AY asx op
Ga asx palmeiras
ARBfCe asx para
Ab asx per
Ib asx personalrats
Gd asx piano
ASBe asx position
AX asx pra
Af asx que
AK asx rather
Hi asx representative
Ib asx rh
AiGX asx rua
AW asx school
AV asx se
AY asx st
Cf asx te
AUBg asx tech
Ad asx than
AYGdIe asx the
AXCj asx to
Jg asx tonder
CT asx turno
Aa asx técnico
Fg asx van
AW asx voor
Kd asx wit
AVIi asx y
AT asx à
APIb asx –
Ah asx9 ,
Gh asx9 .
Cd asx9 ^
GY asx9 floor
Ae asystem
Ad asónia
AYDeEg atalent
Ad atalento
Jd atan
AV ate
EQ ateam
Ab atepeyac
Ad athan
AcGY athe
ASEh ati
Ce atime
Ad ato
Jg atonder
Fa atower
Ih atsv
Af atécnico
Ad aun
JeKb aund
Ab auntil
ATBgCe avacancy
Hd avai
AWJfKd avan
Gb averdieping
Gc avia
Jd avom
Jc avon
AW avoor
Ih avorsitzender
Ea awant
AQ awants
Da awater
Dd aweidegoud
Ae awerving
Hm awhitcombe
HcJe awill
AR awilt
Kd awit
Cc awith
Gd aworks
EbHf awould
Aa awrote
AQ ax
GY ay
Ag ayou
Ah ayour
ASHaIg a|
Gc a°
AT a·
AXCb aà
Ce aè
AUGg aétage
ARBbCcEd a–
AR a—
AT b!
Gd b"
AYGb b#
CbEdIhJg b&
AS b'
AVCbDXFaHiITJWKg b(
AgBiCYGUJf b)
AV b*
AUBRCdDXFaGfHfIbJY b,
AXCb b-
AaBUDUEWFcGXHYIaKg b.
AY b/
Ae b00
GY b1
Ae b10
Ga b12
Aa b15
Ga b2
Gb b22
Aa b3
Ga b31
CiGY b6
Ad b8
GY b9
AVBgFgGUJY b:
HfJf b;
AVFg b?
Dl b@
AlBfDhFjHiJh b^
AVCb ba
Bd babout
Gf babove
AU bacademic
Aa bacademy
Ce baccount
Ab bacquisition
Ab bag
AXFh bal
AVFg balla
Ai balle
Ad balles
ASBp bals
Ed balterszentrum
Ee balto
EbFdGd bam
AU ban
AV banche
DTHeJg band
AX bao
Fb bare
Bh bas
HjIW bassistant
AgIX bassistante
Cc basst
DiFjGa bat
Aa batelier
AUFi bau
Gf baula
Ke baunty
AOCf bausbildung
Ge bav
Jd bavec
Ee baz
Cg bb( a
Ic bb( chair
Ag bb( chef
Kh bb( retd
Id bb( senior
AYDfHVJc bb) ,
Ab bb) .
Cf bb) de
Ah bb, 30
Dj bb, a
Ab bb, and
Fd bb, at
Fk bb, au
Aa bb, beginn
Ji bb, con
Ic bb, coordonnatrice
AcHf bb, de
Ac bb, der
Hl bb, die
Ig bb, directeur
AfIU bb, directora
AT bb, dr
Ah bb, dra
Hl bb, el
AV bb, en
Af bb, et
Ge bb, green
Je bb, herr
Ff bb, im
Fl bb, in
Gg bb, ingresso
Hc bb, la
Eg bb, lda
Ki bb, mr
Ff bb, no
Hg bb, nuestro
ATHl bb, onze
Hc bb, our
Ak bb, prof
Gb bb, raum
Gb bb, rue
Gb bb, sala
Ga bb, salle
Ae bb, san
Jd bb, sig.ra
Jc bb, sono
Ed bb, st
Eg bb, the
Gd bb, unit
AfJW bb, with
Ji bb, y
Cd bb- und
An bb. :
Ab bb. a
Fj bb. at
Ai bb. de
Ac bb. dr
Jc bb. herr
AM bb. le
ATHh bb. meu
AR bb. o
Ak bb. our
Gk bb. rua
Ij bb. sec
AbHh bb. the
AWEc bb.v
Dl bb/ /
Kc bb/ wei-ling
ATIf bb1 .
AYGc bb2 .
AYGh bb3 ,
AcGY bb40 ,
Ad bb77 ,
Ad bb: 00
AWJb bb: 30
Bh bb: entrevista
Cd bb: in
AR bb: mr
Ka bb: ms
Ah bb; the
Aa bb^ (
Jq bb^ -
If bb^ 1
AlBfDhFjHiJh bb^ ^
Ji bb^ a
Ki bb^ ana
Ab bb^ asistente
Ah bb^ assistant
Ac bb^ assistante
Ke bb^ aunty
Kg bb^ bianca
AUIh bb^ chair
Ai bb^ chief
Ig bb^ conseillère
Ag bb^ dear
ASDp bb^ dein
Kd bb^ delphine
Ah bb^ deputy
Hb bb^ der
ATKm bb^ dr
AJ bb^ dra
Ac bb^ el
Ad bb^ executive
Ie bb^ front
Ae bb^ general
Ab bb^ giulia
ANIc bb^ head
AN bb^ herr
Ad bb^ hi
Af bb^ hr
Ab bb^ inês
Bc bb^ job
Ac bb^ josiane
Ab bb^ la
Ka bb^ mag
Kc bb^ michelle
AW bb^ notre
AhIX bb^ office
If bb^ people
Ab bb^ petra
Ad bb^ priyanka
AM bb^ prof
Dc bb^ rector
Ib bb^ responsabile
AWIl bb^ responsable
AS bb^ rh
AN bb^ selezione
Ab bb^ senior
AXKf bb^ sr
Eh bb^ st
Ij bb^ talent
ASDnHg bb^ the
Eg bb^ van
Ff bb^ we're
Fb bb^ where
Kc bb^ yusuf
AUJe bb^ •
Fe bb^ 📍
AVCg bba )
Ai bba .
Bo bbabout the
Gc bbal bar
Cd bband
Hk bband a
KT bband mr
Ha bband the
Bi bbapplication for
AVDk bbapplying to
Ge bbar
Af bbarbara
Af bbarista
Bn bbas a
Jh bbask for
AUCi bbassistant (
Ac bbassistante de
ARDdFoGf bbat the
AT bbaus der
AaGa bbav .
Ac bbavaliação de
Ef bbay
Bg bbbe our
Dh bbbehalf of
Gd bbbehind the
Dc bbbei der
DcGN bbbuilding ,
Gi bbbuilding behind
AV bbc'est la
AN bbc'est le
Ia bbcadre de
Jd bbcall with
ATBj bbcandidatura a
Ke bbcapt .
He bbcastaing ,
Ag bbcentre ,
CeIY bbchef de
Cg bbclass 1
AV bbclerk to
Hi bbcom a
Fe bbcome to
De bbcompany :
Ai bbconsultant ,
Bc bbcontratto di
Af bbcoordinator ,
Jo bbd .
Ai bbd'embauche –
Je bbdad (
Fj bbdann ins
Db bbdata ,
AYBm bbde functie
AXDfGb bbde la
Gc bbdi via
Bh bbdie stelle
AV bbdipl .
DUIoJc bbdirector ,
Cj bbdirector of
ATJd bbdott .
ATJdKf bbdr .
ATJc bbdra .
Jg bbdña .
Jc bbe
AM bbe )
AT bbe il
Aa bbeat
Ka bbeatriz
Aa bbeginn
Ge bbehind
Ac bbei
Ib bbein mitglied
Hl bben een
Fl bben el
Aa bben la
Ce bbengineer ,
Dh bbengineer at
Dh bbentrevista con
Aa bbentrevista de
Bj bbewerbung
Am bbfor :
Bg bbfor a
Bj bbfor our
AdBlIe bbfor the
Ab bbfrom our
Gg bbfrom the
Bh bbfunctie van
Ae bbgeehrte frau
If bbgerente de
Cg bbguía de
Bi bbhaben :
Hf bbhe's the
Ib bbhead ,
AeKW bbherr dr
Fc bbhintereingang ,
AR bbhon .
Aa bbhorário de
Gc bbhospital ,
AX bbi ,
Hj bbi'm the
Ke bbianca
Di bbij
AWHh bbil nostro
Aj bbil responsabile
AVFo bbin de
Fd bbin die
FjGT bbin the
Kd bbing .
AQDc bbinterest in
AQBe bbinterview ,
Ah bbinterview -
Bl bbinterview :
Ab bbinterview at
Bh bbinterview –
Hd bbis de
AX bbist der
Fe bbits the
Kc bbj .
If bbjefa de
Ia bbjefe de
Ka bbl .
AS bbl'ing .
Be bbla place
Jh bbla prof.ssa
Dd bble compte
Cb bblectorado de
Ab bblic .
Bm bblo de
Ff bblocal :
Fb bblocatie :
Ec bblue
AVBp bblugar de
Ab bblunch with
Jm bbm .
AY bbmag .
AYJj bbmanager (
Ik bbmanager ,
Jc bbmarín /
Jg bbme and
Jg bbmein mann
Jd bbmeu irmão
Jb bbmio fratello
Ic bbmitglied des
AVJc bbmr .
Kj bbmrs .
Kb bbms .
Je bbmw .
Fa bbnaar de
Bj bbneed a
Gc bbnorte ,
ARKa bbo seu
Ia bboard
AbIh bbof the
AdGa bbon the
Hl bbosun's
Af bbour area
AT bbox
AU bbpara a
DP bbpartner ,
Dh bbphone with
Ga bbpiso ,
ATBl bbplace de
Bm bbplaza de
AQ bbplease use
Bd bbpost of
Bi bbposte de
Bf bbposto da
ATJbKd bbprof .
Cc bbprofesional de
Ca bbpromotor/a de
Kb bbram
Ib bbranch
Bf bbre :
Bh bbre the
Ac bbreporting to
Ic bbresp .
Gg bbroad ,
Be bbrol van
AY bbrole at
GS bbroom ,
Ge bbrua das
Ab bbruna
AU bbs .
Ac bbs.p.a .
Fb bbsa ,
AUCe bbsales manager
Gf bbsalle des
Aa bbschool business
AYBe bbserve un
Hb bbshe's the
Bb bbsie als
AYJm bbsig .
Hg bbsowie ein
Ai bbst ,
EfGk bbst .
Fg bbstill the
If bbsuperintendente de
Ag bbtalent acquisition
An bbthe front
AQCk bbthe saturday
Ab bbthe shop
Gg bbthe small
Hh bbthe two
AXFaGg bbto the
Fm bbuhr ,
ARGa bbuilding
Ad bbusiness
AOBp bbvaga de
Kn bbvan der
Ge bbvia dell'artigianato
Hg bbw /
AWFk bbwe are
Bj bbwegen der
Jh bbwill be
Jl bbwith :
AW bbwith an
AfKU bbwith dr
Hc bbwith our
AhKR bbwith prof
Ad bbwith the
AO bby la
Hp bby un
ASFgGY bbà la
Jj bbé a
Bk bbé de
Gh bbüro
AW bc
Je bc'est
Ga bcais
Ig bcampus
Be bcandidature
Ke bcanon
Ii bcapo
Ke bcapt
EU bcare
Ke bcarla
Gc bcasa
Aa bcfo
Ih bchair
AU bchapter
Ic bcharge
AV bchargée
AY bchef
Ib bchefe
Gc bchemin
Dk bchez
Ad bcivic
Cj bclass
Da bclient
Df bcliente
Jb bcm
Bo bcome
Bk bcomme
Bl bcomo
Dd bcompte
AXJg bcon
Ig bconseiller
AQIe bconseillère
Eg bconservas
Ia bconsultant
AYGe bcontainer
AT bcoordenador
Ic bcoordinadora
AT bcoordonnateur
AXIh bcoordonnatrice
Ef bcorrib
Ac bcouncil
Ca bcover
Ad bcuidados
KW bd
AYDfEeGcId bda
AUBdCgEiFXGcIgJN bde
Ah bdear
Dj bdein
ATEfGbHfId bdel
Ge bdell'artigianato
AW bdella
Ke bdelphine
Hf bdem
Ab bdemandez
Af bden
AaFgGXJR bder
AVEfIf bdes
Ib bdesign
AVBcCeEc bdi
AWHbJT bdie
AR bdipl
AU bdirección
Ie bdirection
Ic bdirector
Ia bdirectrice
DXJY bdo
Ck bdocent
AR bdomein
Jc bdona
Aa bdoor
Ag bdoris
AWKf bdr
Ja bdr.ª
AXIc bdra
Ac bdrei
AUDcEfGcIc bdu
AYEgJe be
Gd bedificio
Ge bedifício
AWBiHb been
Bj beine
EcFcHhJS bel
Kb belspeth
Ac bem
ATBYCfDeFeGXIb ben
Ig benf.ª
AUIk beng
Jd beng.º
IW bengineer
Ie bengineering
AUGi bentrance
AQ bestaremos
AWCaEbJe bet
Aa bevening
Aa bexecutive
Ib bexternal
Ai bfaculty
AW bfarm
Ge bfiliale
Kc bfilip
AWIb bfirst
AV bfloor
Af bfoods
AXBjDeIe bfor
AUGg bfoyer
Jb bfratello
Jg bfrau
DkHl bfrom
Cg bfront
Bm bfunctie
Cg bfür
Ec bgemeente
Bj bgesprek
AV bgestion
Ac bgiulia
Ee bgleeson
Ad bgmbh
AX bgreen
If bgroup
Af bgroupe
Aj bgrupo
Ai bgruppo
Cf bguía
Ab bhand
Gh bhangar
Ac bhartwell
Kb bhattie
Ij bhead
ER bhealth
Ac bhelderbrink
Jg bherr
Jk bherrn
AWEdFi bhet
Ag bhi
Al bhiring
Ec bhmp
AXIg bhoofd
Ad bhorário
Ag bhost
Ae bhotel
AhIc bhr
AWCf bhrs
Kd bhugo
Af bhuman
Kb bhélène
EdGf bhôtel
Ae bi
Ae bihr
Ae bihre
Ac bihres
Hh bil
CdFd bim
AaCkDfFlGg bin
AVEf binc
Aa bines
Ke bing
Cb bintake
Bb binterview
Jd birmã
Jd birmão
AWFg bis
Kf bj
Kf bjan
Id bjefa
Ia bjefe
Kb bjo
Bh bjob
Ab bjosiane
AS bjr
AVKl bjun
Aa bjune
Kc bk
Ga bkamer
Gc bkantoor
Ic bkaufmännische
Gb bkm
AWBYFdJY bla
Ec blarkspur
Ag blavoro
Eg blda
BPFaGTHfKg ble
AdCX blead
Ad blecture
Aa blegal
AWIf bleiter
Eg bles
Cb bline
Gi blocatie
Ge blokaal
AVEf blos
Ae bluz
Ab bmaar
Jg bmann
AY bmanutenção
Kc bmarcus
Ka bmaria
Ag bmarine
Kc bmarion
Jb bmatua
Ad bmay
Jg bme
Cb bmedewerker
Jd bmeet
Hc bmein
AV bmestre
ATHbJi bmet
Hk bmeu
Je bmevrouw
AT bmi
ASHe bmia
Kc bmichelle
AcEW bmiddle
Gb bmill
Hl bminha
Jg bmit
Ib bmitglied
Ji bmme
AXHh bmon
Je bmonsieur
JdKb bmr
Je bmrs
Hd bmy
Gc bn
DiFj bna
Ae bnach
Di bnamens
AWBi bnecesito
Fc bnella
Be bnew
Bn bnieuwe
Cm bnight
AS bniveau
AWFi bno
Gb bnorte
ATHh bnossa
Hm bnosso
AWGcHd bnostra
AXHh bnostro
Ae bnot
AVHp bnotre
Hc bnuestra
AWHf bnuestro
Bc bnuovo
BSHeJf bo
Ad boccupational
AVBdCdEdIgJT bof
AaCeGX boffice
Gd bon
Hi bonze
AWFc bop
Cb boperator
Eb borrin
AUFeHm bour
Ac bp'tits
AVBm bpara
AWCo bparish
Gd bparque
Aa bparte
Ch bpastry
Hf bpela
AY bpelo
Bi bper
Ja bpfarrer
Aa bpilar
AY bpiso
AV bplace
Ac bpor
Gd bportail
Be bposition
Bg bposizione
Cf bpostdoctoral
AVBj bposte
Bc bpra
Ac bpractice
Ce bprn
AWKe bprof
Jb bprof.ssa
Cc bprofesional
Kb bprofessor
Ce bpréposé
Cj bqa
AVGl bquai
AW br
Ga braum
AY brayon
Bi bre
Af brecruiter
Dc brector
AXIf brecursos
Ea brede
Cc breferent
Ik breprésentant
Cd bresearch
Id bresource
Ic bresp
AOIf bresponsabile
ARIh bresponsable
AYId bressources
Kh bretd
AS brh
Ac bring
Cd brisk
GX broad
Ab brobotics
Gc broom
ATGj broute
Ge brua
Ge brue
Db bs! Xx
AR bs" ,
AU bs# 9
AWEgIeJg bs& Xx
Aa bs( 9
AXCWGaHY bs( X
AbCbFeGYHfJX bs( Xx
AUBaCXFWHeIWKf bs( x
Cf bs( x9
Ae bs) .
AhBm bs) x
ARJg bs+ Xx
AgCcFYGU bs, 9
EgGWHd bs, X
AUERGeHeIbJcKP bs, Xx
FaGcHcIVJU bs, x
Aa bs, x9
Gj bs- 9
AgBR bs- X
BhDbJT bs- Xx
ATJg bs- x
AQ bs. )
AV bs. -
ARFeGd bs. 9
AW bs. X
AeBUDYEWGYHWIRJcKe bs. Xx
ARGXIgKk bs. x
Eg bs.a
AUEk bs.p.a
ATEh bs.r.l
HXIb bs/ Xx
AT bs/ x
ASIf bs1 .
Aj bs1 Xx
Ad bs2 x
AXGb bs3 ,
Ge bs3 Xx
AfGY bs3 x
Jb bs30 Xx
AY bs4 ,
AcGY bs40 ,
Ah bs6 Xx
Am bs: 9
AU bs: X
ATBgDfFbGX bs: Xx
ARBd bs: x
Jf bs; Xx
Fc bs? 9
Jf bs? Xx
Dp bs@ Xx
AeJg bs^ A
AaBaDiHX bs^ X
AjBcDhFiHkJg bs^ Xx
ARDiHi bs^ x
AWCg bsa )
AbBQDhGg bsa Xx
BeHe bsa x
Ad bsacquisition Xx
Ca bsaddetta x
Af bsadmin Xx
If bsafdelingshoofd Xx
Fk bsal x
Gh bsala
AN bsalla x
AUGh bsalle
AYBl bsals Xx
ASBh bsals x
Ed bsalterszentrum Xx
Eb bsalto Xx
AREgFgGg bsam Xx
AS bsan x
CjIaJh bsand Xx
Hb bsand x
Fb bsare x
AUCh bsassistant (
CXHm bsassistant Xx
Fg bsat 9
AeDkFd bsat Xx
AUFd bsat x
Ac bsat x9
Ci bsaturday
Ff bsau x
Ga bsauf x
Ke bsaunty Xx
Ge bsav .
Jp bsavec Xx
Ef bsaz Xx
AWEc bsb.v .
El bsbay Xx
Jf bsbe Xx
Aa bsbeat Xx
Ka bsbeatriz Xx
Aa bsbeginn 9
AQBr bsbewerbung Xx
AaDl bsbij Xx
Ec bsblue Xx
Hl bsbosun's Xx
Kc bsbram Xx
Ab bsbruna Xx
AYGg bsbureau x
Af bsbusiness Xx
Jc bsby Xx
Jf bsc'est Xx
Gj bscafé Xx
AWGn bscalle Xx
ALIi bscampus Xx
AVBj bscandidature x
Ke bscanon Xx
Ad bscapital Xx
Ik bscapo x
Ke bscapt .
Ib bscare Xx
Ke bscarla Xx
AW bscasa x
AOEf bscentre x
Ib bscharge Xx
AV bschargée x
Kc bschef Xx
Ic bschef x
Ia bschefe x
Ge bschemin x
Dk bschez Xx
CYIk bschief Xx
CdES bschool
Jb bschreef
Jd bschrieb
Ad bscivic Xx
Ai bsclaims Xx
AR bsclerk x
Db bsclient Xx
Jb bscm A
AKEg bsco .
Ad bscolloquio x
Bi bscome x
Bk bscomme x
Bj bscomo x
Dd bscompte x
AX bscon Xx
Id bsconseiller x
Ef bsconservas Xx
If bscoordenador x
Ic bscoordinadora x
Ig bscoordinatrice x
Ic bscoordonnateur x
Ic bscoordonnatrice x
Ef bscorrib Xx
EP bscounty Xx
Ad bscuidados Xx
AeDdEg bsda Xx
AQBjGf bsda x
Ai bsdas Xx
Ih bsdata Xx
Ie bsde X
AdDTEcFVGfHUJR bsde Xx
APBhCjDgElFfGYIa bsde x
Af bsdear Xx
Dj bsdein Xx
Ka bsdeirdre Xx
AbEh bsdel Xx
ASHeId bsdel x
AO bsdella x
Ke bsdelphine Xx
Hg bsdem Xx
Ac bsden Xx
Ia bsdepartment x
Ac bsdeputy Xx
AaJS bsder Xx
Ef bsdes Xx
AiEc bsdi Xx
AOCjGY bsdi x
AVDbHaJU bsdie Xx
AR bsdipl .
Ic bsdirecteur x
Ie bsdirection x
Ic bsdirectrice x
Ij bsdirettore x
DY bsdo Xx
Jc bsdona Xx
AWGg bsdoor x
Ag bsdoris Xx
Ga bsdos x
AWKd bsdr .
Kb bsdr Xx
Ja bsdr.ª Xx
AXIc bsdra .
EiGh bsdu Xx
GQIe bsdu x
Ae bse
ASIeJb bse Xx
Aa bse x
If bsearch
AVIh bsec
Cb bsecond
AV bsecondo
AT bsecretaria
Gb bsede
Gb bsedificio x
APBjHc bseen x
Ga bsegundo
Bg bseine Xx
EcJX bsel Xx
Hl bsel x
Be bselezione
Kb bselspeth Xx
Ab bsem Xx
Fg bsempre
AVDlFeGUJh bsen Xx
AWBVCgHdIc bsen x
Ig bsenf.ª Xx
AUIb bseng .
Jd bseng.º Xx
Cb bsengineer ,
Aj bsengineer x
If bsengineering Xx
Ac bsenhor
Bi bsentrevista Xx
Ag bsentrevista x
Fd bses Xx
Jp bset Xx
AUCcEk bset x
Ib bsexternal x
Kc bsfilip Xx
AR bsfirst x
AQBf bsfor Xx
KX bsfr Xx
Jb bsfratello Xx
Ai bsfrom Xx
AQ bsfrom x
AOCa bsfront x
Ac bsfuneral Xx
Ec bsgemeente Xx
Bi bsgesprek x
Ib bsgestión Xx
Ab bsgiulia Xx
Ee bsgleeson Xx
Kc bsgraça Xx
Id bsgroup X
Aj bsgroupe Xx
Ai bsgrupo Xx
Ah bsgruppo Xx
Cf bsguía x
Ab bshand x
Kb bshattie Xx
Ia bshead ,
Ac bshelderbrink Xx
Jg bsherr Xx
Jk bsherrn Xx
Ee bshet Xx
Fd bshet x
Af bshi Xx
Ce bshift
Ec bshmp Xx
AUIe bshoofd x
Gg bshospital ,
Gf bshotel Xx
AeIb bshr Xx
Cg bshrs )
Af bshuman Xx
Kb bshélène Xx
El bshôtel Xx
Gg bshôtel x
Jd bsignora
Ad bsihr Xx
Ad bsihre Xx
Ac bsihres Xx
AhEb bsil Xx
ATHoJl bsil x
Kb bsilvia
CeFe bsim Xx
AiCcDlFdGk bsin Xx
AXFeGa bsin x
AVEf bsinc .
Jc bsind
Aa bsines Xx
Ke bsing .
Cc bsintake )
ARBf bsinterview Xx
Ad bsintérim Xx
Kb bsir
Jd bsirmã Xx
Jd bsirmão Xx
ASBkJg bsis Xx
Hi bsis x
Kf bsjan Xx
Id bsjefa x
Kb bsjo Xx
Ab bsjosiane Xx
AS bsjr .
Kc bsjun .
Gc bskamer x9
ASGj bskantoor x
Ic bskaufmännische Xx
AVGf bskm 9
Ej bsla Xx
AXCbFkHk bsla x
Ec bslarkspur Xx
AT bslas Xx
Af bslavoro Xx
Eg bslda .
EfKc bsle Xx
AaHd bsle x
Ig bsleiter Xx
Ik bsleiterin Xx
AUEg bsles Xx
Ag bslevel 9
Ef bslos Xx
AKEe bsltd .
Ga bsmain x
Gb bsmall
AU bsmanager ,
Jf bsmanager Xx
Aj bsmanager x
Jh bsmann Xx
Kd bsmarcus Xx
Kc bsmarion Xx
Kb bsmarloes Xx
Jb bsmatua Xx
Je bsmeet Xx
Hc bsmein Xx
AT bsmestre x
Jj bsmet Xx
AXHo bsmet x
ATHm bsmeu x
AR bsmi x
ATHe bsmia x
Kc bsmichelle Xx
EW bsmiddle Xx
Ib bsmitglied x
Ji bsmme Xx
AMHi bsmon x
Je bsmonsieur Xx
Kc bsmr .
Ke bsmr A
AfJjKY bsmr Xx
Jg bsmr x
ATKn bsmrs .
Jj bsmrs Xx
Kc bsms .
KR bsms Xx
Hf bsmy x
Dm bsna Xx
Fh bsna x
AS bsnaar Xx
Dj bsnamens Xx
AWBi bsnecesito x
Gc bsnext x
Bn bsnieuwe x
Gf bsno .
Fg bsno x
Gb bsnorte ,
AU bsnossa x
Hf bsnosso x
AWGcHd bsnostra x
AXHh bsnostro x
Bc bsnuovo x
Je bso
APHjJi bso x
Aa bsoccupational Xx
AWBcCeJW bsof Xx
Ab bsoffice Xx
Cl bsoffice x
Ak bsoftware
Kb bsolange
Bf bsollicitatie
AWBf bsollicitatiegesprek
Gg bson Xx
AY bson x
Jc bsono
Hf bsonze x
AS bsop x
Gc bsopra
Eb bsorrin Xx
AVGiHc bsour Xx
GQHe bsour x
CTHh bsous
Ac bsp'tits Xx
AUBk bspara x
Gb bsparque x
Aa bsparte x
Jj bspedition
Ja bspfarrer Xx
Aa bspilar Xx
AOBaGf bsplace x
AW bsplanta x
Ae bspor Xx
Bk bsposition Xx
Bh bsposizione Xx
ARBj bsposte x
Ad bsprincipal Xx
Ba bsproceso Xx
Kd bsprof .
Jb bsprof.ssa Xx
Cc bsprofesional x
Kf bsprofessor Xx
Ce bspréposé x
AYCfId bsr
AU bsr .
Gd bsraum x9
Dc bsrector Xx
Ik bsreprésentant x
Ih bsresources Xx
Ic bsresp .
AU bsresponsabile x
AU bsresponsable x
AYId bsressources x
Kb bsrob Xx
Go bsrua Xx
AS bss .
Eg bss.a .
AUEk bss.p.a .
ATEh bss.r.l .
Gf bssala x
Ge bssalle x
Ac bssan Xx
Cj bsschool Xx
Jd bsschrieb Xx
Ae bsse x
Ij bssec .
AV bssecondo x
Ga bssegundo x
Fe bssempre x
AkHg bssenior Xx
AL bsservice x
AM bsseu Xx
Jd bssignora Xx
Kb bssilvia Xx
AYJk bssind Xx
Kb bssir Xx
Gb bssmall x
Jh bsso Xx
Kb bssolange Xx
Bf bssollicitatie x
AWBf bssollicitatiegesprek x
Jc bssono Xx
Gc bssopra x
CUHq bssous Xx
AS bssoy x
Jj bsspedition Xx
AYCjId bssr .
AMEcGd bsst .
Ih bsstaff Xx
AWCj bsstage x
Ag bsstatut x
Bs bsstelle Xx
AVGf bsstreet x
Ie bssuperintendente x
Ad bssupport Xx
Eh bst
Ga bstabilimento
Ck bstage
Ap bstalent Xx
If bstalento Xx
Af bstarrant Xx
Ic bstationsleitung
Ag bstatut
Ag bste x
Cd bsteam Xx
Kd bsteffi
Bm bstelle
Kf bsteresa Xx
AdBdEcFaGTHhKc bsthe Xx
AWFkGh bsthe x
AX bsto x
Jc bstochter Xx
Ag bstore
Hf bstwo x
AT bstécnica x
Bf bsuma x
AWBh bsun x
Cg bsund Xx
AY bsune x
Hf bsunser Xx
Hh bsunsere Xx
Hc bsunserem Xx
Hf bsunserer Xx
Ie bsuperintendente
AVGe bsupstairs x
Bh bsvacature x
Ab bsvan Xx
APBnKk bsvan x
Bc bsvervolg x
AkGd bsvia Xx
Ec bsville x
Da bsvom Xx
Ki bsvon Xx
Bm bsvoor x
Bm bsvorstellungsgespräch Xx
Ad bsvous x
Ib bsvp Xx
Ac bswei Xx
Kh bswei-ling Xx
AXGf bswerkstatt x
Fe bswhere Xx
Aa bswhose x
Ag bswill x
AUDgJh bswith Xx
Je bsxx Xx
ClJf bsy Xx
Af bsy x
AXCj bsyear 9
Ac bsyou x
Ba bsyour Xx
Aj bsyour x
Ka bsyuki Xx
Kc bsyusuf Xx
Ec bszuivelfabriek Xx
AT bs| X
Db bs| Xx
Al bs· Xx
ARCg bs· x
AdGk bsà Xx
AQCbFe bsà x
Ge bsétage )
Be bs– Xx
Hc bs– x
Hh bs— Xx
Je bs• Xx
If btalento
AYCe btechnician
Ke bteresa
Ab bthan
AWBfDUEbFhGdHk bthe
Ce btime
Gf btiong
AYFe bto
Jc btochter
Ad btrust
Hf btwo
Bf buma
Bh bun
CeJi bund
Ch bunder
Gc bunit
Hh bunser
Hh bunsere
Hc bunserem
Hf bunserer
ATGf bupstairs
Cg bux
Bp bvacature
Ki bvan
Bc bvervolg
AbGg bvia
Ga bvicolo
ASEc bville
Da bvom
Ki bvon
AVBm bvoor
Bm bvorstellungsgespräch
Af bvotre
Ad bvous
Ie bvp
Fd bwe're
Ac bwei
Kh bwei-ling
Gd bwerkstatt
Fb bwhere
Aa bwhose
AcDhJg bwith
AR bwool
Je bxx
Gh byard
AWCi byear
Ag byou
Ka byuki
Kc byusuf
Ec bzuivelfabriek
AVDbHk b|
Be b«
AVGd b°
Aa b¿
FfId bà
Gb bétage
BeHc b–
Hd b—
Je b•
Fe b📍
Dd c!
Gb c"
Af c&
AQBPCmDREXFTGhIjJK c(
AXBPCfDbFXJgKg c)
Ad c+
ATBMCdDNFXGgHiIkJSKX c,
AYBOCkIgKb c-
ATBVChEeGcHbIfJVKh c.
CgEUIk c/
Je c00
AbJe c1
Ak c10
Ac c11
Gb c12
Ad c13
AfGa c14
Ak c19
Gb c2
Gd c22
Aa c27
Gd c3
AXFiKb c30
AV c31
Ge c4
Aa c5
Ah c6
Gb c7
Af c8
Ah c9
ATBeCcFRGdHVIOJcKc c:
AcJj c;
AW c>
AR c?
AhBYCUDiESFiGQHbIfJeKb c^
AaCfEcIhKU ca
Fa caan
BhCe cabout
Ge cabove
AT caddress
Ae cadministration
Ge cal
AhCW cals
JR can
AbBVCYDWHoJl cand
AXGk cao
Bi capplication
ATDe capplying
Fi caquí
AY care
Ce carea
Ae cask
AXCj cassistant
AoDaEXFoGm cat
Gj cau
Ag cauf
Bm causschreibung
Aa cauxiliar
AaGa cav
Ac cavaliação
Jc cavec
Eh cazienda
AV cback
AP cbaja
AWGh cbar
AXBpKe cbe
Ae cbecause
Dh cbehalf
Gc cbehind
Bn cbewerbung
AV cbig
AfGi cbij
Aa cbut
BUKh cby
AWGg cbüro
AM cc'est
Gh ccafé
Bg ccall
Gd ccalle
APBn ccandidatura
ARCj ccandidature
Ka ccanon
Ke ccapt
Ab ccare
ASBi ccargo
AY ccasa
He ccastaing
Eb ccentre
AO ccerchiamo
AS cchambers
AT cchargée
AVJg cchat
IQ cchef
Ik cchefe
Gc cchemin
Ai ccivil
Ai cclaims
De cclient
DkEd ccliente
AUBj ccolloquio
Jb ccom
ASCjFl ccome
ATCj ccomme
Ch ccomo
De ccompany
HiJk ccon
ASIa cconseiller
AgDM cconsultant
Gg ccontainer
Bc ccontratto
AVId ccoordenador
Id ccoordenadora
Ab ccouncil
AQ cculture
AX ccôté
AbEfGg cda
Je cdad
AT cdan
Jb cdanach
AVFf cdann
AcGi cdas
AhCQDa cdata
An cday
BhCcDfEcFQGfHOIUKS cde
AR cdei
Ij cdel
AWGc cdella
Ac cdem
Ab cdepartment
ATIg cdeputy
AcEfGP cder
Ac cdes
AS cdesigner
AVCjEc cdi
BlIW cdie
AV cdipl
Ak cdirecteur
AdDNIeJa cdirector
AUDk cdirectrice
Ih cdivision
GhIh cdo
Cf cdocente
Fg cdoor
ATJd cdott
Kh cdott.ssa
APJaKl cdr
ATJc cdra
Ab cdrukkerij
AREdIg cdu
Jg cdña
ATGYHmJj ce
Gd cedifício
Aa ceen
Ic cein
AaGj cel
Gb cem
AUDTFnJh cen
AWCgDa cengineer
Be centrevista
Ak cestate
Ai cestá
KV cet
Aa ceuro
AY cexport
Ai cfaculty
Ac cfallowmere
Aa cfica
Cd cfield
Ai cfilial
Bf cfinal
Ff cfinca
Gd cfloor
AeBlCk cfor
AWGg cfoyer
Ka cfr
AaJf cfrau
AgEc cfrom
ARBh cfunctie
Bi cfunção
Ae cgeehrte
AV cgesprek
AVFm cgewoon
Ae cgmbh
Cg cguía
Ag ch
Ad chas
Aa chave
AQHh che's
AhIi chead
Jd cheb
Aa chere
AVGm chet
Fc chintereingang
AR chon
Aa chora
Gh chôtel
Ae ci
Ad cich
Aj cihnen
AWHcJbKc cil
Gd cim
AjFpHRJU cin
Kd cing
APDc cinterest
AaBmFVHWJV cinterview
Jc cinterviewers
ASFk cinto
GaHhKf cis
APBg cit
ARFf cit's
AO cits
Kc cj
Af cje
If cjefa
Ib cjefe
AP cjob
AU ckandidatuur
AVGc ckantoor
Ka cl
Fh cl'accueil
AS cl'ing
AYCXDjEgGVJfKc cla
AY clab
Gb clane
AUBhDkIV cle
DgIk clead
AT cleader
Cb clectorado
AO cleerkracht
Ie cleiterin
AUCg cleitung
Aa cles
Ab clic
Fg clocal
Fa clocation
AX cloods
Ah cltd
Bh clugar
Jn cm
Ag cmaar
Aa cmagasin
AUCdDf cmanager
Jc cmarín
AT cmas
Cj cmaternity
ASJn cme
Ab cmedical
Je cmeet
Jp cmein
ATJp cmeine
Id cmember
AbJi cmet
Jc cmeu
Jj cmi
Jr cmia
AKJq cmijn
AXJr cmio
AhHkKa cmit
Ic cmitglied
Jf cmoi
Jm cmon
ASJaKl cmr
Ki cmrs
Ki cms
Je cmw
AYJt cmy
Jk cmyself
Gc cn
AcGk cna
ATFf cnaar
ATBo cneed
Gb cnext
Ag cnicht
Af cniet
AT cniveau
EiGg cno
AV cnoi
Ag cnon
Gc cnorte
AMId cnostra
Ap cnot
Ig cnotre
AR cnurse
Ac cnursing
AeCWEaJgKT co
AfChIdJR cof
Fk coffice
AdGi con
AQ conze
AXFhGg cop
Ad coperator
De copérations
Fm cort
Cg cou
AXBbCaGjIa cour
Bi cover
AV cpadre
AWJm cpanel
AV cpar
Ck cpara
Ge cparque
AaDV cpartner
Aj cpas
ASIf cpeople
Cp cper
Ae cpersonale
Dj cphone
APBd cplace
AWBm cplaza
Af cpor
AWBn cposition
AOBcCg cposizione
AQBn cpost
AIBj cposte
ASBq cposto
Ad cpour
AR cpraten
DX cpresso
Hc cpriya
Ch cproduct
ATJbKd cprof
Cc cprofesional
APKg cprofessor
Ci cprogramme
Ca cpromotor/a
Cf cpréposé
Aa cpsicóloga
Ag cpuente
ASBt cpuesto
Af cque
Ag cquello
AXBh cre
AXDc crecrutement
Ec crede
Aa cregional
Ca cremplacement
Ah creporting
Ij creprésentant
Ic cresp
AWIb cresponsabile
AU creview
AS crh
Af cring
AY croad
ATBj crol
AWGU croom
Gd croute
Ge crua
Gd crue
Bi cruolo
Ac cs.p.a
Fb csa
Gh csala
Gg csalle
Aj cschool
ATKb cschreef
Kg cschrieb
APCe cscientist
AO csecond
AXFiGc csede
AQ cselezione
Ab cseleção
CaIe csenior
Bd cserve
Hb cshe's
Fd csiamo
ASJh csich
Ai csie
AYJm csig
Ki csir
AY csite
AYGc csmall
Ac csocietà
ANHf csollicitatie
Ah csono
Aa csous
Ho csowie
El cst
AVBvCa cstelle
AT csteps
AWFh cstill
Ai cstore
AU cstraks
Aj cstreet
Aj cstudent
If csuperintendente
Af csupport
Ad csur
AW ctaking
Ac ctalent
AV ctambién
Ad ctarde
Ci cteacher
AVDj cteam
Ch ctechnicienne
Fb ctenuta
Af cthan
AhBTCfGhHVJUKL cthe
Jg cthere
Aa cthursday
Ac ctime
AbBODTFgGeJR cto
Gb ctop
ATFm ctoujours
Fc ctreffpunkt
Af ctu
Af ctuesday
AY ctwo
AX ctécnica
AXCm ctécnico
AhFb cuhr
Bi cum
Ih cun
Ch cuna
Hp cund
Ab cunidade
Eb cuniversity
Jg cunsere
Fa cup
Gf cupstairs
Aa cus
Bg cvacante
ARCh cvacature
AUBl cvaga
EbGR cvan
Gb cvia
Gi cvicolo
ASHm cvogt
Ag cvon
Ah cvoor
Ag cvor
Ad cvotre
AYJh cvraag
AVHe cw
Cj cwarehouse
Fk cwe
Bj cwegen
Ge cwerkstatt
Jb cwill
Ai cwir
Ag cwird
AfBOCPEQHhJfKf cwith
HkJj cy
AQDe cyard
AU cyear
Am cyour
AcCgEPJRKd c|
AbGU cà
AQBf cé
AcCeEUIgKV c–
AS c—
Cj d!
BS d"
Aa d#
Cj d$
AOBn d%
AXIb d&
AYBQCeDVEWGdHXKX d(
AaBMCbFOGdHSIg d)
AcBWCVDOEPFVGfHUIcJTKU d,
AXJe d-
AWBaCdDREYFOGgHWIgJRKU d.
AVCb d/
FS d1
Ac d11
Gi d112
Ga d12
Aj d17
Fd d19
Ge d2
AcCU d20
Ah d2026
Cl d3
Gj d4
GR d6
AV d60
AY d7
Aa d77
AaGR d8
Ac d9
AdCaGcJY d:
AYIeJc d;
Gf d?
ASIh d@
AeBWCYDTEeFMGVHVIhJUKX d^
AWBcCUDXEfIdJi da
Ah daan
ASGc dabout
Kd dachieng
AP dacquisition
Ao dagenzia
Ej daimerait
AV dalta
Ai dan
ARBSDUETHhIiKc dand
Ga dao
Gf daprès
AY darch
Cc das
Gg dask
AgCj dat
AS dauch
AV dauf
Am dav
Gf dave
AS davec
Ge davenue
AXGd db
AR dback
AX dbaja
Df dbank
Aa dbeginn
AN dbehind
Ah dbei
AT dbig
AW dbrink
Hh dbuilder
Ae dbut
Ge dbuzzer
Ai dbüro
Ge dc
Aa dcalle
Ac dce
AY dcentre
Ij dchair
AVJn dche
AY dchef
Gm dci
Ak dco
AWGm dcom
AY dcome
Id dcommittee
AUGi dcon
Ae dconsultores
Hg dcoordinator
Ac dcorso
AX dcouncil
Ka dcrha
AVHd dd
GcJWKY dda
Af ddaar
AUGl ddan
Aa ddann
Af ddata
AcBSCXDcEVGaIfJg dde
AY ddei
FnIYJh dder
AfGR ddes
Af ddi
AcJeKX ddie
Ag ddienst
AT ddivision
AbFi ddo
Aa ddon't
AR ddonderdag
ARCXHeJd ddr
AQ ddra
Ff ddu
ATFl ddus
ASCUGUIgJe de
AUJl del
Ai delle
Fk dem
ATHaIfJeKW den
AVBh dengineer
AS dentrance
Ag dest
AOGYHeIc det
AQ dfera
Ak dfica
Ae dfiliale
Fd dfor
AS dfrom
GS dgate
Ai dgestionnaire
Gh dgoes
Cc dgostávamos
Cj dgrade
CTIo dgrowth
Ep dha
AgCf dhas
Kf dhe
Df dhemos
AU dhere
Af dherr
AW dhet
AP dhill
Ec dhospital
AU dhotel
Fm dhouse
Ag dhuman
AVBf di
Ge di'll
Kf dich
Gf dif
CW dik
ATJf dil
DPFiHcIV din
AT dindustrial
AL dinvited
AgBiCl dis
AgES dje
Cl djob
Ag djuli
AV djunto
Af dkennziffer
AV dkirchgasse
Gi dkm
APGc dla
AR dlas
Cf dle
KX dlead
Hh dlike
AV dlisle
Fj dlos
Ef dlungolago
AX dm
Ck dm/w/d
Aj dmain
BjHh dmanager
AV dmanaging
Hd dmathematics
AVGb dme
Ja dmeine
AS dmercy
Gh dmet
ASJl dmi
AV dmia
AVJd dmijn
AbGU dmill
AYGh dmind
Jh dmit
AVIh dmoi
Jh dmon
ASIp dmr
Jg dmrcvs
Hj dmrs
AiKQ dms
AR dna
Jk dnamens
AR dnext
Ce dnights
Ah dno
AP dnossa
Jh dnosso
Gg dnot
Ji dnotre
AS dnuestro
AiGc dnão
Kc do
FhGV doffice
Ad dofficer
AY dolmo
AaCkGi don
AUJo donze
Ji dook
ARCd dop
Bb dopening
Aa dopérations
Aj dorganiser
Am dorganizer
APJfKl dour
AUCd dpara
Ge dpark
DU dpartner
GX dpas
Hc dpersonalrats
Ag dpfarrsekretärin
Gf dpiano
Ff dplant
Gc dplanta
Ad dplc
Cb dpleno
Gi dpor
Ci dposition
Ae dpour
AX dpresidente
Ae dprocedimento
Hr dprof
AW dquality
ARJfKe dque
ARIk dqui
AYFk drang
Ak drecruiting
Ao drecruitment
Cc dref
AY drenata
Aa dretail
Af drh
Cd drif
Gj dring
Gc drise
AV droad
Cj drole
Fd droom
Gg ds/n
Ga dsala
ATJk dsalon
AS dsaturday
Ah dsays
Dg dscheduled
DXEe dschool
AS dscience
Cg dsearch
Ha dsec
Kl dsenior
AX dservice
FiGP dshop
Gb dsi
AV dson
Gh dsopra
AT dst
ARCd dstill
Gl dstore
Ae dstudio
Aj dsu
Aa dsuperior
Ae dsupervisor
Ji dtambém
Ad dtan
ANDiEj dteam
Cj dtemps
AX dthan
AVEaFhGiHgKR dthe
El dthey
Ae dthey're
AR dti
Jj dtina
ASJq dtoo
Ih dtsv
AV dtu
Gm dturn
Ga dtwo
Ii dun
AS duna
HgIfJbKQ dund
ARBh duns
Jb dunser
AQGl duse
AdHhJb dvan
AY dverdieping
Gc dvia
Hj dvorsitzender
Aa dvotre
ASEd dvous
Cc dw/m/d
Df dwant
Af dwas
GR dway
Gb dwe'll
AU dwerkstatt
AQJd dwho
Da dwil
AYIjKa dwill
AYBd dwir
AWHg dwird
Jc dwit
AaCj dwith
Ba dworker
AXEf dwould
AQHkIn dy
AI dyo
AYDnGh dyou
AaEh dyour
AaJT d|
Df d·
Ci d»
AYGb dà
Af dàs
AU dé
ATGg détage
AcCa d–
AV d—
AdBQCTDdEeFPGVHQITJfKi f
AbCYDeEeFYGYHTIWJX fb
AUDUJdKl fh
AWBOEaHWJYKg fs
AiByDYHJJN i0
ATBpChEa i1
AYBhCf i2
AcBlEUIQJW i3
AXBgCdEWIW i4
AWBWCiDd i5
AXChDgEdIMJXKW i6
AjBOCdDXEWFXGgHOIUJYKb j000
AkBYCaDRFSGiHbIVJTKW j001
ATBhCgDMEUFVHhIaJNKS j010
AdBiHgISJS j011
AlBOCXDeEdFWGgHOIQJeKV j100
AlCcIT j101
AeCeIgKQ j110
Ac j111
AWBSCYDgEUFQGVHVIcJiKg j4
AVCdEf ja0!
ASCfGc ja0"
Ae ja0%
ASDX ja0&
ANBaCXGdJdKf ja0(
ARBUCfEbGiHgIeKc ja0)
ATCaEgFXGfHfIcJbKe ja0,
ASEgGgKe ja0-
ASCYDWEdFfGhHfIXJcKc ja0.
AR ja0/
Ga ja012
GW ja014
Gb ja02
ANGf ja02e
Fc ja03
AdFY ja05
Aa ja0555
Cb ja080
Ae ja088
FdGR ja09
AbBTEcGfJV ja0:
AQGcHi ja0;
AVKb ja0<
AQGhJa ja0?
AdBaCbEdFTHaIcJWKd ja0^
AYCg ja0a
AY ja0aan
DY ja0academy
Ka ja0achieng
Da ja0am
AY ja0an
AaETJcKh ja0and
AY ja0andar
He ja0archivist
Aa ja0are
Ae ja0ask
AWBf ja0assistant
Kb ja0associate
Gb ja0at
AWJe ja0aus
Gc ja0avenue
Dc ja0azul
Ge ja0b
AX ja0baja
Ac ja0be
AVGd ja0behind
AV ja0brink
De ja0build
Ig ja0builder
Ac ja0business
Gc ja0bâtiment
AWGa ja0c
Aa ja0calle
Dh ja0careers
Ga ja0centre
Ej ja0cerca
AS ja0chemin
AcIe ja0committee
Ae ja0compliance
Af ja0consultores
AW ja0copper
Aa ja0court
AYId ja0culture
AVGc ja0côté
AO ja0da
AcBSCWDgFYGa ja0de
AR ja0del
AXFb ja0della
Aa ja0der
AS ja0des
AUBb ja0designer
Bc ja0developer
AW ja0development
AX ja0di
He ja0director
AYFhJc ja0do
Ic ja0domein
AXFg ja0dos
DeKc ja0dr
Ad ja0dra
Ja ja0drummond
AUGe ja0du
ARCbGSHj ja0e
AXGf ja0edificio
AY ja0el
AUHjJe ja0en
ARBiHg ja0engineer
AWGd ja0entrada
Ke ja0escribió
AY ja0est
Da ja0estate
AXEcJg ja0et
Dc ja0fenwold
AVFh ja0floor
Gg ja0for
De ja0freight
JiKf ja0from
Fb ja0gate
Ac ja0groep
Ab ja0h
Jb ja0haas
Be ja0hand
ARDe ja0has
Ed ja0hat
Ab ja0health
ATEc ja0heeft
AQ ja0here
Ae ja0hire
Dd ja0hospitalier
Hh ja0humana
Dd ja0hydrographic
Ac ja0im
CgGc ja0in
Ac ja0industries
Af ja0interim
Ab ja0intérim
AT ja0invites
AV ja0j
Aa ja0je
Aa ja0jie
AUBl ja0job
Ja ja0june
AYGa ja0kamer
Jd ja0kervella
GY ja0la
Af ja0laboral
Df ja0labs
Gd ja0lane
Df ja0lantern
Jb ja0le
AT ja0leader
Hf ja0leiter
AT ja0leiterin
Cc ja0linea
Ed ja0llp
ASDc ja0los
Ad ja0loups
AW ja0loved
AcCX ja0m/w/d
AbBdHd ja0manager
JW ja0marchetti
Dh ja0marine
De ja0marrable
Hg ja0master
Ac ja0me
Ab ja0met
AU ja0mgr
Ad ja0middle
Fh ja0mill
Ab ja0minutes
Jd ja0my
Jd ja0nance
Ab ja0nantes
AT ja0ne
Gk ja0next
Cb ja0nicu
AUIa ja0nights
Ae ja0nord
AWBi ja0nurse
Ae ja0o
AbBVDc ja0of
AX ja0office
Aa ja0officer
AXCfEXGd ja0on
Cb ja0op
Hd ja0pa
De ja0pagos
Ga ja0palmeiras
AU ja0panel
Gd ja0park
AfIg ja0partner
Aa ja0paulo
De ja0pay
AP ja0payments
Aa ja0per
Af ja0personal
Ad ja0personalberatung
Ib ja0personalrats
Jd ja0petersen
Gf ja0piano
AWGc ja0piso
AMGe ja0planta
AfEX ja0plc
Ac ja0plus
Ad ja0por
ARCk ja0post
Gg ja0quay
AT ja0qui
AW ja0rail
AW ja0rather
Gi ja0rd
Ah ja0recruit
AYHf ja0recruiting
Af ja0recruitment
Ai ja0ref
AU ja0representative
Ki ja0retd
Ic ja0rh
Gf ja0road
AU ja0role
Ge ja0room
AX ja0route
Gc ja0row
Gc ja0s/n
AW ja0salle
AX ja0san
AXFg ja0school
Cd ja0science
Ad ja0search
Gc ja0secondo
AYGa ja0segundo
Jj ja0sera
Ge ja0side
Ad ja0sie
Ah ja0so
Ef ja0soc
Ge ja0st
Ah ja0staffing
Gj ja0stock
Hc ja0superintendent
Ae ja0system
Ad ja0sónia
AYDeEg ja0talent
Ad ja0talento
Jd ja0tan
Ab ja0tepeyac
Ad ja0than
AcGYIa ja0the
ATEh ja0ti
Ce ja0time
Ah ja0to
Jg ja0tonder
Fa ja0tower
Ih ja0tsv
Ad ja0un
JeKb ja0und
Ai ja0unit
Ab ja0until
AOHm ja0vai
JfKd ja0van
Gb ja0verdieping
Gc ja0via
Jd ja0vom
Jc ja0von
AY ja0voor
Ih ja0vorsitzender
Ea ja0want
AQ ja0wants
Da ja0water
Dd ja0weidegoud
Je ja0will
Kd ja0wit
Gd ja0works
Ec ja0would
Aa ja0wrote
AQ ja0x
AXGYId ja0y
GS ja0yard
Ad ja0you
AUCi ja0|
Gc ja0°
Ee ja0·
Cb ja0à
Cb ja0è
AUGg ja0étage
ARCcEe ja0–
Ab ja1&
Fg ja1'
CaIe ja1(
If ja1)
AaBUCdEWHfIf ja1,
BWCe ja1-
AXBcIi ja1.
AQIg ja1:
AiBYCdEUHWIVKT ja1^
Ae ja1acquisition
HjIc ja1and
ANCf ja1at
Ad ja1beraterin
Ad ja1che
AT ja1chef
Af ja1d'autobus
AfHUIV ja1de
Ag ja1del
Ae ja1des
Ak ja1e
He ja1et
AQ ja1for
AQCk ja1interview
ASHj ja1is
Ca ja1job
AaBfIV ja1of
Hi ja1partner
AUBd ja1position
Jf ja1ruth
Al ja1services
Aj ja1team
Bi ja1van
Hf ja1|
AT jb0!
Gd jb0"
AYGb jb0#
ATChEjIdJf jb0&
AY jb0'
AVCfHdJXKh jb0(
AgCYGUJf jb0)
AV jb0*
Jc jb0+
AVChDXFiGfIcJX jb0,
AVBcCg jb0-
AbBUETFhGXHRIcKg jb0.
Id jb0/
GY jb01
Ab jb010
Ga jb012
Ga jb02
Gb jb022
Ab jb03
Ga jb031
AY jb04
Ab jb040
ChGY jb06
Ad jb08
AbGY jb09
AWBbCiFfGWJX jb0:
AWJh jb0;
Fh jb0?
Dl jb0@
AkBdDiFkHjJh jb0^
ASBdCdDe jb0a
Bd jb0about
Gf jb0above
Aa jb0academy
Ad jb0administration
Aa jb0after
Ab jb0ag
AO jb0ai
AVFi jb0al
AXFg jb0alla
Ai jb0alle
Ad jb0alles
ARBm jb0als
Ed jb0alterszentrum
Ee jb0alto
EbFhGd jb0am
AV jb0anche
DVHaJg jb0and
Fb jb0are
Bk jb0as
Cd jb0asst
DiFjGa jb0at
Aa jb0atelier
Fj jb0au
Gf jb0aula
Ke jb0aunty
Ge jb0av
Jd jb0avec
Ee jb0az
AWEc jb0b.v
ARGe jb0bar
Af jb0barbara
Af jb0barista
Ef jb0bay
Aa jb0beat
Ka jb0beatriz
Aa jb0beginn
Ge jb0behind
Ke jb0bianca
Di jb0bij
Ec jb0blue
AT jb0box
Kb jb0bram
ARGa jb0building
AW jb0c
Je jb0c'est
Ga jb0cais
Ig jb0campus
Kf jb0canon
Id jb0capo
Ke jb0capt
Ke jb0carla
Gc jb0casa
Aa jb0cfo
Ih jb0chair
AV jb0chargée
Ib jb0chefe
Gc jb0chemin
Dk jb0chez
Ad jb0civic
Ca jb0claims
Da jb0client
Df jb0cliente
Af jb0clínica
Jb jb0cm
AV jb0co
Dd jb0compte
Jg jb0con
Id jb0conseiller
Eg jb0conservas
Ia jb0consultant
AYGe jb0container
AT jb0coordenador
Ic jb0coordinadora
Ie jb0coordinatrice
AT jb0coordonnateur
AXIh jb0coordonnatrice
Ef jb0corrib
Ca jb0cover
Ad jb0cuidados
KW jb0d
AXDhEeIf jb0da
AT jb0dal
ATBYClEgGdHWIkJO jb0de
Dj jb0dein
EgGbIf jb0del
Ge jb0dell'artigianato
AX jb0della
Ke jb0delphine
Ag jb0dem
Ab jb0demandez
Aj jb0den
AYFfGVHaIkJT jb0der
AUEfIg jb0des
CfEd jb0di
DdJX jb0die
AR jb0dipl
Ig jb0direction
Aa jb0director
Ic jb0directrice
Ih jb0diretor
DXJY jb0do
Ck jb0docent
AR jb0domein
Jc jb0dona
Aa jb0door
Ag jb0doris
AWKf jb0dr
Ja jb0dr.ª
AXIc jb0dra
Ac jb0drei
AUDcEfIh jb0du
AQCcEgHeJe jb0e
Gd jb0edificio
BfHf jb0een
Hk jb0ein
AYEcJU jb0el
Kb jb0elspeth
Ac jb0em
AVCgDcFfGX jb0en
AUIb jb0eng
Jd jb0eng.º
IW jb0engineer
AUGi jb0entrance
Bh jb0entrevista
AQ jb0estaremos
Af jb0estate
AWCaEcJe jb0et
Ge jb0filiale
Kc jb0filip
AV jb0floor
Af jb0foods
BcDeId jb0for
AUGg jb0foyer
Jb jb0fratello
AYJk jb0frau
DkHi jb0from
AXCaIb jb0front
Cg jb0für
Ec jb0gemeente
AV jb0gestion
Ac jb0giulia
Ee jb0gleeson
Ad jb0gmbh
Af jb0groupe
Aj jb0grupo
Ai jb0gruppo
Cf jb0guía
Ab jb0hand
Gh jb0hangar
Ac jb0hartwell
Kb jb0hattie
Id jb0head
ES jb0health
Ac jb0helderbrink
Jh jb0herr
Jk jb0herrn
ATEdFi jb0het
Ad jb0hi
Ec jb0hmp
Ic jb0hoofd
Ad jb0horário
Ag jb0host
Ae jb0hotel
Ah jb0hr
AWCf jb0hrs
Kd jb0hugo
Kb jb0hélène
EdGf jb0hôtel
Ab jb0i
Ac jb0ihr
Ac jb0ihres
AWJa jb0il
CdFf jb0im
CeDfFkGg jb0in
AVEf jb0inc
Aa jb0ines
Ke jb0ing
Cb jb0intake
Ad jb0intérim
Jd jb0irmã
Jd jb0irmão
Fg jb0is
Kf jb0j
Kf jb0jan
Ae jb0je
Id jb0jefa
Ia jb0jefe
Kb jb0jo
Bh jb0job
Ab jb0josiane
AS jb0jr
AVKl jb0jun
Aa jb0june
Kc jb0k
Ga jb0kamer
Gc jb0kantoor
Gb jb0km
ATCdFeGYIc jb0la
Ec jb0larkspur
Ag jb0lavoro
Eg jb0lda
ATFcGWKf jb0le
Ia jb0lead
Ad jb0lecture
AWIf jb0leiter
Eg jb0les
Gi jb0locatie
Ge jb0lokaal
AUEf jb0los
Ae jb0luz
Ab jb0maar
Jg jb0mann
AY jb0manutenção
Kc jb0marcus
Ka jb0maria
Kc jb0marion
Jb jb0matua
Ad jb0may
Jg jb0me
AYCe jb0medewerker
Jd jb0meet
Hh jb0meine
AV jb0mestre
Hk jb0meu
Je jb0mevrouw
Ig jb0mi
Kc jb0michelle
AcEW jb0middle
Ai jb0mijn
Gd jb0mill
Jg jb0mit
Ib jb0mitglied
Ji jb0mme
AUHf jb0mon
Je jb0monsieur
JdKb jb0mr
Je jb0mrs
Gc jb0n
DiFj jb0na
Ae jb0nach
Di jb0namens
AVBe jb0necesitamos
Fc jb0nella
Be jb0new
AX jb0next
AS jb0niveau
AXFi jb0no
Gb jb0norte
Gd jb0nostra
AP jb0nuestro
AWJf jb0o
AVCmEeIpJV jb0of
CgGY jb0office
AcGd jb0on
ARHm jb0onze
Fc jb0op
Cb jb0operator
Eb jb0orrin
ASBjFfHi jb0our
Ac jb0p'tits
ATBiCb jb0para
Gd jb0parque
Ja jb0pfarrer
Aa jb0pilar
AY jb0piso
AX jb0place
Aa jb0por
Gd jb0portail
Cf jb0postdoctoral
Ac jb0pour
Ce jb0prn
AWKe jb0prof
Jb jb0prof.ssa
Cc jb0profesional
Kb jb0professor
Ce jb0préposé
AVGl jb0quai
AW jb0r
Ga jb0raum
AY jb0rayon
Af jb0recruiter
Dc jb0rector
AXIf jb0recursos
Ea jb0rede
Cc jb0referent
Ik jb0représentant
Ic jb0resp
ATIh jb0responsabile
AW jb0responsable
AYId jb0ressources
Kh jb0retd
AS jb0rh
GX jb0road
Ab jb0robotics
Gd jb0room
AUGj jb0route
Gd jb0rua
Ge jb0rue
Eg jb0s.a
AUEk jb0s.p.a
ATEh jb0s.r.l
Gj jb0sala
AUGh jb0salle
Ci jb0saturday
ET jb0school
Jb jb0schreef
ASJl jb0schrieb
Ae jb0se
Ag jb0search
AVIh jb0sec
AV jb0secondo
Ga jb0segundo
Fg jb0sempre
Hk jb0senior
Jd jb0signora
Kb jb0silvia
Je jb0sind
Kb jb0sir
Gb jb0small
Je jb0so
Kb jb0solange
Jc jb0sono
Gc jb0sopra
Jj jb0spedition
AYCfId jb0sr
Eh jb0st
Ga jb0stabilimento
Ai jb0staff
Ic jb0stationsleitung
Kd jb0steffi
Ie jb0superintendente
If jb0talento
AYCe jb0technician
Ke jb0teresa
Ab jb0than
ARBgDWEbFeGfHcIdKd jb0the
Ce jb0time
Gf jb0tiong
AXFe jb0to
Jc jb0tochter
Ad jb0trust
AUHj jb0two
Ji jb0und
Ch jb0under
Ad jb0union
Gc jb0unit
Hm jb0unser
ATGf jb0upstairs
Ki jb0van
AbGg jb0via
Ga jb0vicolo
ASEc jb0ville
Db jb0vom
Ki jb0von
AUBe jb0voor
Cd jb0warehouse
Fd jb0we're
Ac jb0wei
Kh jb0wei-ling
Gd jb0werkstatt
Fb jb0where
DmJg jb0with
AU jb0wool
Je jb0xx
AVGh jb0yard
AVCi jb0year
Aa jb0you
Ka jb0yuki
Kc jb0yusuf
Ec jb0zuivelfabriek
Db jb0|
AVGd jb0°
Ca jb0·
Aa jb0¿
FdIg jb0à
Gb jb0étage
AYBgHe jb0–
Je jb0•
Fe jb0📍
An jb1&
AeCYHgIP jb1(
AVBSGfHiJc jb1,
BX jb1-
AREf jb1.
AP jb1/
AWBg jb1:
AiBhHi jb1^
BY jb1a
Ad jb1acquisition
Af jb1admin
Ah jb1asst
Hl jb1bosun's
If jb1branch
Ic jb1charge
AhBdIW jb1de
AWHe jb1del
Ib jb1design
Bl jb1di
AUHa jb1die
Al jb1e
Ae jb1el
Ib jb1en
Ig jb1enf.ª
If jb1engineering
Aa jb1entrevista
Ib jb1external
Bb jb1for
Bh jb1gesprek
Ag jb1herr
Ae jb1hiring
Ib jb1hr
Af jb1il
Ia jb1junior
Ic jb1kaufmännische
AhBN jb1la
Ah jb1lead
Ah jb1marine
Hk jb1mijn
Hl jb1nossa
Bc jb1nuovo
BU jb1o
Bj jb1of
Af jb1office
AgHc jb1our
Bf jb1pra
Ak jb1principal
Bc jb1proceso
Ig jb1search
Al jb1senior
Ce jb1shift
Hj jb1sous
Ag jb1statut
Al jb1store
Aa jb1talent
Ia jb1team
AYBbFgHd jb1the
AWBg jb1un
Hc jb1unserem
Cg jb1ux
Ba jb1vaga
Bc jb1vervolg
Ai jb1with
ARHf jb1|
Bj jb1«
Ae jk0!b
AdGd jk0"b
AdCe jk0&b
Ig jk0&s
AfCb jk0(b
AfCX jk0(s
AfCgGbIT jk0)b
Ab jk0)h
AeCX jk0)s
Ab jk0*b
Ad jk0+b
AiCfEUGfIWKV jk0,b
Ah jk0,h
Ae jk0,s
Cc jk0-b
Aj jk0-s
AgCVEgGTIdKg jk0.b
Aj jk0.h
Ab jk0.s
ChIb jk0/b
Ak jk0/s
AcCdEcFiGg jk09b
AcGg jk09h
AhCTGj jk09s
Ab jk0:b
Ak jk0;b
Ag jk0?b
AUGbIXJdKf jk0Ab
Cd jk0As
APCdDiEiFYIY jk0Xb
AUDm jk0Xh
Ce jk0Xs
ARBaCTDeEdFXGdHaISJkKh jk0Xxb
ASBYCPDfEdJhKb jk0Xxh
AUBdCbDfEdGVHYJdKc jk0Xxs
AdCaFaGd jk0x9b
Ae jk0x9s
AfBaCaDbEXFbGcHfIdJcKS jk0xb
AeBhEUGYIc jk0xh
AcCdEWHY jk0xs
Ga jk0°b
Ah jk0·b
Ae jk0»b
Cf jk0–b
AiCU jk0–s
Ae jk0“b
Ab jk0•b
AXBaCSHhIa jk1Xb
AXCWHd jk1Xs
AbBXCgDTEPHXIdJRKN jk1Xxb
Ak jk1Xxh
AfBbCfDWEQHYIYKO jk1Xxs
ASBfCdEcFRGdHdIc jk1xb
Hb jk1xh
BaCR jk1xs
AkBTCeDTEVFVGfHXIXJTKU kb
Db kbb!
Gd kbb"
ARGb kbb#
CiEcJd kbb&
AUBNCcHiIVJYKg kbb(
AfGXJd kbb)
AV kbb*
ATBOCgDaFcGfHkIaJX kbb,
AWBSChHk kbb-
BWDPEYGXIdJcKg kbb.
BWCg kbb/
Ad kbb00
GX kbb1
Ad kbb10
Ga kbb12
Gd kbb14
Gb kbb2
Cd kbb2026
Ab kbb3
AS kbb4
Ac kbb45
Ac kbb6
Af kbb60
Ac kbb8
AaGY kbb9
AQBfDdFgGY kbb:
HfJf kbb;
FfJe kbb?
AiBhDhFdHhJf kbb^
AUBf kbba
Bf kbbabout
Gf kbbabove
Ag kbbacademy
Ad kbbadministration
If kbbafdelingshoofd
Ag kbbafter
Ab kbbag
AUFh kbbal
Fg kbballa
Af kbballe
Ac kbballes
AYBf kbbals
Ed kbbalterszentrum
FgGd kbbam
AT kbban
AU kbbanche
HhJg kbband
AW kbbao
Fb kbbare
Bh kbbas
AfIY kbbassistante
Ag kbbassociate
AVDmFjGa kbbat
Aa kbbatelier
ATFj kbbau
Gg kbbaula
Ke kbbaunty
AX kbbausbildung
AWEc kbbb.v
Ge kbbbar
Jc kbbbe
Aa kbbbeat
Aa kbbbeginn
Ge kbbbehind
Jb kbbbei
Df kbbbij
Ib kbbboard
AR kbbbox
Kb kbbbram
Ie kbbbranch
Jd kbbbrother
Ga kbbbuilding
Gh kbbbüro
AT kbbc
FbJe kbbc'est
Gd kbbcalle
Ke kbbcanon
Ke kbbcapt
EV kbbcare
Gd kbbcasa
Aa kbbcfo
Ic kbbcharge
AVCYJbKd kbbchef
Ib kbbchefe
Gc kbbchemin
Dj kbbchez
Db kbbclient
Jb kbbcm
AU kbbco
Be kbbcome
Bk kbbcomme
Be kbbcomo
Dd kbbcompte
Ji kbbcon
AQIe kbbconseillère
Ge kbbcontainer
In kbbcoordenadora
Ic kbbcoordinadora
Ie kbbcoordinatrice
AXIh kbbcoordonnatrice
Ef kbbcorrib
AVDiEaGcIf kbbda
Ac kbbdas
AVBgCiGYIfJQ kbbde
GbHh kbbdel
Ge kbbdell'artigianato
Hf kbbdem
Ab kbbdemandez
AREb kbbdepartment
ATFiGXHhJT kbbder
AUEfGd kbbdes
Ib kbbdesign
AUBiCc kbbdi
AWDcHcJV kbbdie
AU kbbdirección
Ie kbbdirection
Ic kbbdirector
AWIg kbbdo
Ci kbbdocente
Jc kbbdona
Aa kbbdoor
Kf kbbdott.ssa
AWKe kbbdr
Ja kbbdr.ª
AXIcKa kbbdra
Ac kbbdrei
AUDcEeGcIc kbbdu
AYCeEfHbISJf kbbe
Gd kbbedificio
Ge kbbedifício
BfHc kbbeen
Bj kbbeine
EhFcHgJXKe kbbel
Kb kbbelspeth
AVCeFgGXIbJW kbben
Ig kbbenf.ª
AUIc kbbeng
Jd kbbeng.º
IW kbbengineer
AUGi kbbentrance
Ag kbbentrevista
AQ kbbestaremos
Ee kbbet
Ib kbbexternal
AS kbbfarm
Kc kbbfilip
AWIb kbbfirst
AV kbbfloor
Af kbbfoods
AWBnId kbbfor
AUGg kbbfoyer
Jb kbbfratello
JgKd kbbfrau
Hl kbbfrom
AYCf kbbfront
Co kbbfür
Id kbbgeneral
AV kbbgestion
Ch kbbgrade
AX kbbgreen
AkEX kbbgrupo
Ai kbbgruppo
Aa kbbhand
Gh kbbhangar
Id kbbhead
EU kbbhealth
Ac kbbhelderbrink
Jl kbbherr
Fb kbbhet
Ad kbbhiring
Ec kbbhmp
Ij kbbhoofd
Ac kbbhorário
AaEV kbbhotel
AfIb kbbhr
AWCf kbbhrs
Gf kbbhôtel
Ac kbbi
He kbbil
CeFe kbbim
AbFlGf kbbin
Kf kbbing
Kd kbbingrid
Cb kbbintake
Ad kbbintérim
Jd kbbirmã
Jd kbbirmão
ARFg kbbis
Kd kbbj
Kf kbbjan
Ic kbbjefe
Kb kbbjo
Ab kbbjosiane
AVKm kbbjun
Ke kbbk
ATGh kbbkamer
Gc kbbkantoor
Ic kbbkaufmännische
AWDdFcGYHd kbbla
AWGd kbblane
Ea kbblarkspur
Ag kbblavoro
AYBSEcFaGWHj kbble
CTIe kbblead
Ad kbblecture
AYIg kbbleiter
Gi kbblocatie
Ge kbblokaal
AXEd kbblos
Ae kbbluz
Aa kbbmaar
Jg kbbmann
Kh kbbmarguerite
Kh kbbmaria
Kc kbbmarion
Jb kbbmatua
Ab kbbmay
Ca kbbmedewerker
Hc kbbmein
AXHbJf kbbmet
AUHm kbbmeu
Jg kbbmevrouw
AR kbbmi
Jh kbbmit
Ib kbbmitglied
Ji kbbmme
ASHi kbbmon
Je kbbmonsieur
Ke kbbmr
Hf kbbmy
AXGc kbbn
Fj kbbna
Ae kbbnach
Di kbbnamens
AVBe kbbnecesitamos
AWBi kbbnecesito
Fc kbbnella
Bf kbbnew
AY kbbnext
AVBo kbbnieuwe
Cc kbbnight
AUFj kbbno
Gb kbbnorte
ARHh kbbnossa
Hj kbbnosso
AWGcHd kbbnostra
Hh kbbnostro
Ae kbbnot
Hh kbbnotre
Hd kbbnuestra
AVHf kbbnuestro
Bc kbbnuovo
AWBVHeJg kbbo
AYBkCdId kbbof
GY kbboffice
Ac kbbold
AYGd kbbon
AY kbbone
Hg kbbonze
AWFc kbbop
AUFgHk kbbour
Ba kbbpara
Gd kbbparque
Aa kbbparte
Hf kbbpela
AY kbbpelo
Be kbbper
Aa kbbpilar
AY kbbpiso
ATBa kbbplace
Aa kbbpor
Gd kbbportail
Bh kbbposizione
Bc kbbpra
Ig kbbpractice
AWKe kbbprof
Kj kbbprofessor
Ce kbbpréposé
Gg kbbquai
AV kbbr
Ga kbbraum
AY kbbrayon
Aa kbbrecruiter
Ah kbbrecruiting
AWIg kbbrecursos
Ea kbbrede
Ik kbbreprésentant
Id kbbresource
Ic kbbresp
If kbbresponsabile
ATCa kbbresponsable
Kh kbbretd
AW kbbrh
Ac kbbring
GX kbbroad
AXGc kbbroom
Ge kbbrua
AUGk kbbrue
AW kbbs
AREm kbbs.a
Eb kbbs.p.a
AYEf kbbs.r.l
Gh kbbsala
AUGh kbbsalle
Cf kbbsaturday
EU kbbschool
Aa kbbse
ATCi kbbseasonal
AVIh kbbsec
Cd kbbsecond
AS kbbsecondo
Gb kbbsede
Ga kbbsegundo
Fg kbbsempre
Jc kbbsind
Gb kbbsmall
Jd kbbso
Em kbbsoc
Am kbbsoftware
Kb kbbsolange
Jc kbbsono
Gc kbbsopra
AYCgId kbbsr
Ef kbbst
Ga kbbstabilimento
Ic kbbstationsleitung
Ag kbbstatut
Kd kbbsteffi
Ai kbbstore
Ie kbbsuperintendente
Aa kbbsystems
AX kbbt
Ca kbbtechnician
Ab kbbthan
AWBfCTDbFfGdHeKc kbbthe
AWHf kbbtheir
Gf kbbtiong
DiFhJR kbbto
Jc kbbtochter
Cn kbbtrainee
AXHg kbbtwo
Bf kbbuma
AVBgHb kbbun
Bg kbbuna
Jc kbbund
ARBg kbbune
Ah kbbunidade
Hh kbbunser
He kbbunsere
Hf kbbunserer
BiDfJTKg kbbvan
AbGf kbbvia
Ga kbbvicolo
ASEb kbbville
Da kbbvom
Ki kbbvon
Bh kbbvoor
Aa kbbvous
If kbbvp
Fd kbbwe're
Gd kbbwerkstatt
Fb kbbwhere
Aa kbbwhose
AcJg kbbwith
Je kbbxx
GT kbby
Ka kbbyuki
Ec kbbzuivelfabriek
Be kbb«
AVGd kbb°
CaFgId kbbà
AUBbCkHn kbb–
He kbb—
Je kbb•
Fe kbb📍
AbHVJd kbh,
FdJX kbh.
AdBlJX kbh^
ASBWEc kbhde
Ja kbhen
AT kbhin
Bf kbhpara
Jb kbhschreef
Jd kbhschrieb
AXBh kbhthe
Aj kbhwith
ATHh kbh|
If kbs&
AdBjCWHY kbs(
AfCX kbs)
AgBcDT kbs,
Bi kbs-
Aj kbs.
ATBb kbs/
AhBa kbs:
AeDfHhJg kbs^
BU kbsa
AV kbsand
Aa kbsat
AYCh kbsband
DWGjIU kbsde
AW kbsdel
Ic kbse
Bh kbsentrevista
Di kbsfor
Aa kbsgeneral
Bk kbsgesprek
AT kbshead
AU kbsin
Eg kbslda
Cf kbsmanager
Ih kbsmanaging
Al kbsmarine
AkIU kbspractice
AdCV kbsprincipal
AX kbsprofessor
Dc kbsrector
AVBe kbsselezione
Bf kbssollicitatie
AWBf kbssollicitatiegesprek
Jn kbsspedition
AdBVDMHh kbsthe
DXJj kbsto
Ak kbsvan
Bc kbsvervolg
AOJe kbswith
Di kbs|
AbCUDf kbs–
AgCcEVFYIUJaKT kh
AiBWCUDVEUFPGVHRJUKV ks
Ae ksb!
AdGd ksb"
AdCe ksb&
AfCb ksb(
AfCgGbIT ksb)
Ab ksb*
Ad ksb+
AiCfEUGfIWKV ksb,
Cc ksb-
AgCVEgGTIdKg ksb.
ChIb ksb/
AcCdEcFiGg ksb9
Ab ksb:
Ak ksb;
Ag ksb?
AUGbIXJdKf ksbA
AUBeDfEcFYHhIY ksbX
ARBVCVDdEcFXGWHbIVJiKf ksbXx
AXBcCaDfEXFbGdHeIdJcKT ksbx
AfCaFaGd ksbx9
Ga ksb°
Ah ksb·
Ae ksb»
Cf ksb–
Ae ksb“
Ab ksb•
Ab ksh)
Ah ksh,
Aj ksh.
AcGg ksh9
Dh kshX
AUBUEdINJdKb kshXx
AeBgESGY kshx
Ig kss&
AfCX kss(
AeCX kss)
Ae kss,
Aj kss-
Ab kss.
Ak kss/
AhCTGj kss9
Cd kssA
AYBd kssX
AWBdCeDcEbGUHWIY kssXx
AcBcCcHY kssx
Ae kssx9
AiCU kss–
AS l 1
AeKg l08
GV l0800
Ii l09
GSHhIXJhKh l10
GWHhJjKg l11
ATIb l11h00 às 12h15
AgJfKh l12
Jk l13
Ah l18
AYGc l21
AW l67a effra parade
Af la margine
AS laanbod onder voorbehoud
Ae laangemaakt door
Al laceros regio
Al laction needed
Gg laddress
Aa ladres
ASGb ladresse
Ae laffaire suivie par
Al lagenda de entrevistas
Ah lagenzia lavorincorso
AR laiko
AV lallora
Al lalvensia versicherung ag
AU lamrit
Io land one of our care
Ae lanfahrt
Kj lansprechpartner
Aj lapplication update
Ae lappointment
Ed latracción de talento
AT lavec
Bb law
AUGd lberth
AR lbill
Aj lcabinet orsay rh
Ai lcalendar
Ai lcall letter
ASGd lcallum
AV lcambio de fecha
ASCg lcamille
Aa lcanceled event
AW lcandidate interview
Ah lcandidature
Cl lcargo
Ef lcassa rurale valdoneghe
Ad lcc
AYCb lcervecería huasteca
Af lcervejaria mangue
AU lchairperson
Ac lcherry orchard
Eh lci siamo
Ei lclient
Aa lcomité evaluador
ATKg lcommissie
Dc lcompany
Ia lcomposition du jury
Af lconcours visé
Ad lconditional offer
AYCa lconfirmation
AWJhKk lconfirmed
AX lconsegue vir na terça
Af lconsultante recrutement
Ae lconsultas
An lconsultora de selección
Ak lcontact person
AXCd lcontract
Ge lconvidamo
Ag lconvocation
Ag lcorvane distribution
Ae ldas sternchen
Aa ldate
AT ldeelnemers
Ag ldeine probeaufgabe
Ah ldie aufgabe
Ah ldirector
AW ldites
ASCb ldomaine de saint
AYGc ldomicilio
Gc ldove
AXGf ldónde
Af lehpad les glycines
AYGg lel miércoles 13 a las 8
ANIg lel tribunal
Gd lela sugeriu quinta
Ej lem 30/04/2026 às 16
AWEc lemployeur
Eb lempresa
Ac len over je vraag
Gg lendereço
AW lentreprise
Ag lentretiens devant jury
Ae lentrevista confirmada
HhKW lentrevistadores
Af lentrevue
Ad les para educadora de 1
Ai leste e
Ac lexecutive search manager
Ah lfiliale di bergamo
Ca lfinal interview
Cj lfor
Cj lfunctie
Ac lfw
Cc lfwd
Ac lgareth lyle
AS lgarnet milliea
AVKn lgesprek
AU lgesprek met
AT lgewijzigde jurydatum
Am lglenbow river museum
AWKg lgood news
Ed lgreat news
Ag lguarda
Ah lheadhunter
Aa lhinweis zum datenschutz
Kf lhost
AS lhotel cayo lirio
Da lhr
Kl lhubert de saint
AV lhyun
AXGa lich gebe nur weiter
Ai lihre ansprechpartnerin
Ag linishfree data
AXCd linitial interview invite
AUIg lintegran el comité
AUCf linterview 14 october
AWIh linterview board
Ah linterview cancelled
CV linterview confirmation
AU linterview confirmed
AVCg linterview invitation
Ci linterview invite
Gf linterview location
ASJdKc linterviewer
AQHgIbKa linterviewers
AXCU linvitation
Ce linvitation to interview
ATCe ljob
Ab ljosh
AU ljuntar
AU ljury
ARIdKg ljúri
Af lkamer z
Ae lkelly
Ad lkev stanaway
ASGb lkies maar
AWIg lla commissione
AS lla commune de saint
AS lla paroisse saint
Ch lla plaza l
Ii lle entrevistarán
AcGY lle site
AWEeGc llieu
AcGd llocal
Ae llocal de trabalho
Ge llocatie
ATEfGe llocation
Ge lloja
AYGi llugar
Il lmanager
Ah lmarco pessoas
Ei lmarítima portimão
AY lmember
AT lmet
AQ lmireille et jean
Ag lmitzubringen
AR lmoira stott
AW lmooi nieuws uit bolsward
Ci lnacht
ATCd lnexivara technologies
AWCa lnext steps
Ac lnich vertun
Ie lno change to the panel
Ad lnota
Ad lnote from organiser
Ak lnotice of cancellation
Aa lnächste bushaltestelle
Gf lo exame nacional trocou
AdKS lo júri mantém
AfCW lo procedimento destina
Af loferta condicionada
Al loffer letter
Ai loltrepack
AV lon the panel
ASEjGf londe
ARKe lop di 3 dec 2024 om 11
AV lop do 20 mei 2027 om 16
Ac lorale
AYGd lort
AWCf loutcome
ATHpIbJdKe lpanel
APKi lpanel members
Ab lparking
AR lparticipan
Ag lpfarrhaus
Al lphone screen
Ah lpierpoint search pte ltd
Gh lplace
Ab lponte selezione
ATGf lponto de encontro
Ai lport of foynes
AV lpositie
Cg lposition
AVCh lposizione
Ce lposição
Ch lpost
AWIi lpouvez
Aa lprachi deshmukh
ASKi lpresidente do júri
AcCW lprocesso seletivo
Ah lproposta
Aa lprova pratica
ASIj lprésidente du comité
Gg lpunto de encuentro
AV lqueda confirmado
AXIj lquem
Af lrappel
Eb lrappel du poste
ASGg lraum
AcBjCc lre
Af lrecordatorio
Ef lrecruiter
ASCh lrecruiting
CU lreederei claasen
ARCf lref
Ak lref 381
Ah lregattaverein kiel
Af lreporte
Ae lrh
Gf lritrovo
Cg lrole
Gg lroom 1463
ASGe lsat nav takes you wrong
AV lscheepswerf barkmeijer
KW lse mantiene la comisión
Ai lsecretaris
Ah lsede
AT lselezionatore
Cf lsenior lecturer
Kb lseria possível indicar
AU lshe has asked for 2
Ah lshiftpal
AiCX lshortlisted
Ah lsiège social
Ab lsobre lo que pregunta
AX lsollicitatie
Am lstage 2
Ao lstart date
Ad lstelle
AWCa lstep 2 of 5
Ge lstore
Ab lstudio legale scm
Ij lsue treloar
An lsuivi du dossier
AS lsujet
Jp ltalking to
Ae ltash oyelaran
AQ ltbc
Af lte cuento cómo hacemos
Ac ltechnical interview
AUHj lteilnehmende
Ag ltidepool health
Ae ltime
Ck ltitle
Af ltodo en casa central
Ge ltreffpunkt
Af ltreno
Aj lträger
AaCY ltu candidatura
AYCf ltu prueba está lista
AV ltu vas voir jean
Cc ltues 8
AWGe lubicación
Aj luitnodiging 1e gesprek
Ea lunidad de negocio
Cd luniversity archives
Af lupdated
AaCY lupdated invitation
AVCh lvacancy
Ce lvacante
Ab lvacature
Cd lvaga
Gg lvenha cá sexta
AVEhFXGf lvenue
Af lvidrios topo chico
AXCa lvorstellungsgespräch
ARGY lvotre rendez
Ah lvragen
Cc lw2
AVGe lwaar
Cd lwhat
Ai lwhen
AVFRGg lwhere
AWGc lwhere to go
AaKe lwho
ASJeKa lwith
AUIh lyour panel
AWCc lyour visit on june 16
Gh lzi de la plaine
Ii lè ammessa al colloquio
AnBcDcEbGdHRJOKI r
Ak s!
AgGd s"
AcCbEeIc s&
AlCaKU s(
AeCgESIQKW s)
Ab s*
Ag s+
AjEUGfIVKS s,
Aj s-
AhCWEfGVIeKf s.
AiIa s/
AeBRCbEaFfGgHR s9
AlCcGX s:
Al s;
Ag s<
Ab s>
Am s?
Ai s@
AVCeGbITJcKb sA
AUBlCaDfEbGWHjIY sX
APBVCbDeEfFYGUHWIVJjKf sXx
Ab s]
Ai ss! Xx x
Ai ss" Xx Xx
AkEU ss& Xx Xx
AeEUJd ss& Xx ^
Eg ss& Xx x
ARHd ss( X )
HW ss( X Xx
AOCaHgIj ss( Xx )
Ae ss( Xx .
AhFf ss( Xx 9
AfBXCfFd ss( Xx Xx
FS ss( Xx x
Ad ss( Xx x9
AOCdHm ss( x )
AN ss( x ,
Hg ss( x Xx
AeBbFYHV ss( x x
ASCc ss) , x
Ai ss) x x
Aa ss, 9 Xx
GT ss, 9 x
Ae ss, X ,
AWEp ss, X .
Dj ss, X Xx
DN ss, Xx &
ATIi ss, Xx )
AQGR ss, Xx ,
AX ss, Xx -
ATCbEhHeJR ss, Xx .
AjGb ss, Xx 9
AcDR ss, Xx X
AhBWDfFVJd ss, Xx Xx
AQDjIcJS ss, Xx ^
AWBhGPHSJl ss, Xx x
AW ss, Xx x9
Hc ss, x (
Ii ss, x )
AVHj ss, x ,
APHc ss, x .
AXGg ss, x 9
ASHi ss, x ;
Gi ss, x A
HS ss, x X
AgFeHT ss, x Xx
ANHl ss, x ^
AeBcFVGXHaIU ss, x x
AVGd ss, x x9
FjGT ss, x9 Xx
AXGi ss, x9 x
Ag ss- X X
Cf ss- X ^
AeBM ss- Xx (
AgBbJW ss- Xx Xx
ATDg ss- Xx ^
AOJd ss- x .
AT ss. - Xx
AX ss. A .
Ak ss. A x
ARJm ss. Xx (
AXJb ss. Xx ,
AXIlJN ss. Xx .
AXFdGk ss. Xx 9
Ie ss. Xx X
AcBMDfEdFQGYHaIUJVKg ss. Xx Xx
Ac ss. Xx ^
AeBhEUFdGLJgKg ss. Xx x
AY ss. x .
AV ss/ Xx ^
AS ss/ x Xx
AX ss/ x x
GS ss9 ) .
Ac ss9 ) x
AeGX ss9 , 9
AWGe ss9 , Xx
AcCaGS ss9 , x
AhGP ss9 . Xx
Ar ss9 9 9
Jf ss9 Xx .
Ac ss9 Xx 9
AaGkJT ss9 Xx Xx
Gg ss9 Xx ^
Cj ss9 x )
Ah ss9 x .
AWGg ss9 x Xx
Af ss9 x x
Ab ss: 9 Xx
AV ss: Xx ,
AjJY ss: Xx .
AWHj ss: Xx Xx
AR ss: Xx ^
Jh ss: Xx x
AY ss: x Xx
Bb ss: x ^
Hb ss: x x
HgJc ss; Xx Xx
Fe ss? 9 Xx
JL ss? Xx Xx
AhFQ ss? Xx x
Gb ssA , Xx
Kk ssA . ,
AN ssA . A
Km ssA . Xx
ANKd ssA . ^
AU ssA Xx ,
Dl ssA Xx Xx
Ag ssA x x
CQ ssX ( x
AU ssX ) ,
CT ssX ) ^
AnGV ssX , x
En ssX . ^
AQ ssX . x
Al ssX X (
Aa ssX X 9
AcEj ssX X X
AhEVGb ssX X ^
AU ssX X x
IV ssX Xx )
Ac ssX Xx ,
JQ ssX Xx .
ASFf ssX Xx Xx
EfIV ssX Xx ^
Bf ssX Xx x
Ig ssX Xx |
CX ssX x Xx
AfCQ ssX x x
AaElIb ssXx & Xx
Ga ssXx ( X
AiChGYIa ssXx ( Xx
Ai ssXx ( x
AU ssXx ( x9
Ag ssXx ) ,
AgGX ssXx ) .
AcIk ssXx ) ^
Ci ssXx ) x
AUGe ssXx , 9
AUCdEd ssXx , X
AcCcEXGdIg ssXx , Xx
AiCXGc ssXx , x
APCd ssXx - X
Af ssXx - Xx
AV ssXx . (
AkKS ssXx . A
AoCfETGbIlKY ssXx . Xx
AoETIa ssXx . ^
AaGUIlKV ssXx . x
Gf ssXx 9 )
AbGk ssXx 9 ,
AVGk ssXx 9 .
Gj ssXx 9 :
AiGV ssXx 9 Xx
AX ssXx 9 ^
AVCdGd ssXx 9 x
Cb ssXx : Xx
AU ssXx A ,
Kc ssXx A .
AY ssXx A Xx
ATEc ssXx X ,
EY ssXx X .
Ad ssXx X X
AfDn ssXx X Xx
AfCSIg ssXx X ^
Ci ssXx X x
AX ssXx Xx #
AhDT ssXx Xx &
BQCiIgJRKi ssXx Xx (
EfGSKc ssXx Xx )
AbBRCaDOEhHQIWJTKk ssXx Xx ,
AXEcKd ssXx Xx -
AaChIWJVKj ssXx Xx .
AdCaGiIb ssXx Xx 9
ARKd ssXx Xx :
Kk ssXx Xx ;
Kb ssXx Xx <
DPEgKm ssXx Xx X
AhBODOEiFUGYHVJdKa ssXx Xx Xx
AdBUDLEbGRIdJOKi ssXx Xx ^
ARCgDUEmFSGXIPJiKk ssXx Xx x
Aa ssXx Xx |
AOEl ssXx Xx ·
Ag ssXx x (
Aa ssXx x )
AjCRGVIj ssXx x ,
AiCRGTJb ssXx x .
Ag ssXx x 9
Ad ssXx x ?
Aa ssXx x X
AgBPCXEYFVGVHRIb ssXx x Xx
AfIY ssXx x ^
AlBkCWEWFUGSHfITKU ssXx x x
AU ssXx x –
Gm ssXx x9 ,
AO ssXx x9 ^
Al ssXx · Xx
Hf ss^ 9 .
AT ss^ X 9
Af ss^ Xx (
DiFgHf ss^ Xx ,
AUHe ss^ Xx .
ARFg ss^ Xx 9
Ai ss^ Xx :
Hh ss^ Xx X
AhBaDfHWJj ss^ Xx Xx
AgHlJk ss^ Xx ^
AeBVDkHXJc ss^ Xx x
AP ss^ x .
Hj ss^ x ^
Ad ssx ( 9
Am ssx ( Xx
Gg ssx ) ,
Gi ssx ) .
AgGW ssx , 9
Ad ssx , X
AjCQGfIQ ssx , Xx
AfCQGb ssx , x
GQ ssx , x9
Ah ssx - Xx
Gi ssx . 9
ATKh ssx . A
Ae ssx . X
AnKm ssx . Xx
AbEfIM ssx . ^
APKm ssx . x
ASGi ssx 9 ,
Aa ssx 9 9
Fk ssx 9 Xx
AiFT ssx 9 x
Gf ssx A .
Bc ssx X (
ASHi ssx X ,
AR ssx X X
ARDfHf ssx X Xx
ATHe ssx X ^
AS ssx X x
AUDd ssx Xx !
AQDb ssx Xx &
AUJf ssx Xx (
AgDdIY ssx Xx )
AQCXDREgFhGcJhKc ssx Xx ,
ATBYDmGeIdJd ssx Xx .
FjGh ssx Xx 9
APDb ssx Xx :
GS ssx Xx X
AbBhCQDjFfGTHjITJeKY ssx Xx Xx
ATDREjIhKk ssx Xx ^
APBjCdDgEkFXGXHUIRJjKc ssx Xx x
AUEj ssx Xx –
AWCg ssx x "
ATChGXIb ssx x (
AXIh ssx x )
AVCiGfHWIj ssx x ,
AVCj ssx x -
AWBeCgGcIf ssx x .
AU ssx x /
FcGW ssx x 9
AY ssx x :
Ih ssx x ;
AWGb ssx x ?
AS ssx x A
AdIh ssx x X
AXBKCMDkEhFUGhHdIbJaKh ssx x Xx
AWCgEiGUHRIi ssx x ^
AcBkCfDOEaFfGXHcIV ssx x x
Aa ssx x x9
Aa ssx x9 ,
Ge ssx x9 .
Ab ssx x9 x
AV ssx9 ) ^
AgGV ssx9 , x
Aa ssx9 Xx ,
ARGkJe ssx9 Xx Xx
AUCg ss· x x
Ag ss– Xx (
HbJY ss– Xx Xx
AY ss– Xx ^
Bj ss– Xx x
BU ss– x x
AeBeCcDPEVFXGaHdIeJQKO sx
AgGjHV sx9
An s|
Ga s°
Ah s·
Ae s»
Ak s–
Ai s—
Ab s•
AVBiCgDhEbGRHWIeJPKT u
AlEh uX
ATBeCfDgFSHdIdKU uXx
AVBeCgFeHY ux
Ak w!
AgGd w"
AcCbEeIc w&
AlCaKU w(
AeCgESIQKW w)
Ab w*
Ag w+
AjEUGfIVKS w,
Aj w-
AhCWEfGVIeKf w.
AiIa w/
Ad w00
Cc w1
Af w10
Ab w11
Aa w13
Fd w14
Af w15
AYGd w2
AYGc w2e
AW w2nd
AXGd w3
Af w30
AW w4
AR w41
Ad w45
Gd w6
Ga w60
Ga w61
AU w7
Gb w8
AlCcGX w:
Al w;
Ag w<
Ab w>
Am w?
Ai w@
Ab w]
AcCc wa
Ab wab
Ea wabogados
EY wacademy
Ca waccount
Ag wacquisition
Kb wadeyemi
Ah wadministration
Ac wadministrator
Jc wadu
Cb wafc
Ad wafter
Al wagenzia
Ab wal
Ef walba
Ab walle
Ab walles
Dd walterszentrum
Ei walto
Cf wanalyst
Ag wand
ASGk wandar
Ae wandes
Kh wanthony
Ah wappointments
Bb wapprentice
Ib warchivist
Ki washdown
Ag wask
CkHO wassistant
HQ wassistante
Ak wassistente
AgGe wat
Ak watelier
Hw wattorney-adviser
Jb waunty
Bl wausbildung
Bg wauxiliar
Ff wav
Gd wave
Ah wavec
AN wavenue
De waz
Ee wazul
AMFi wbackstube
Gf wbahru
Jh wbalwinder
Bh wbanconiera
AUFd wbar
Ae wbe
Aa wbeat
Ja wbeatriz
Ab wbeginn
Bm wbekister
Jn wbeni
Jh wbenincasa
Jg wbeppe
Ab wberaterin
Fj wbetriebshof
Jf wbirte
Hk wbishop's
De wblue
AV wblvd
AQEe wboard
Jf wbob
Aa wbologna
Jo wbossi
AR wbox
Jd wbram
Dh wbrightmarket
Ae wbruna
AWJd wbruno
Ee wbuild
AO wbuilding
Ac wby
Gc wbâtiment
Be wbäckergesellin
HY wbüro
AWGf wc
Aa wc'est
Ff wcais
Fl wcalle
AQHf wcampus
Al wcapital
Ic wcare
Aq wcareers
Jf wcarla
Fe wcarretera
Fg wcasa
ASDe wcentre
Hi wcfo
AbIf wchair
Bh wchapista
Ha wcharge
BPHfIhJe wchef
Hd wchefarzt
Gh wchemin
Ag wchez
Hu wchurchwardens
Ac wcivic
Ce wclass
Bj wclasser
Jd wcleiton
Ae wcliente
Ha wclinical
Hc wcllr
Ai wclínica
Ag wco
En wco-operative
AaIj wcommittee
Ac wcompetências
Hr wcomponente
Aa wcon
Af wconseil
Dj wconservas
Ah wconsultant
Ad wconsultores
AX wcontainer
AV wcontroller
AUBd wcoo
BW wcoordenadora
Af wcoordinator
Dg wcorrib
Dk wcorvane
Ad wcouncil
Jg wcraig
Hc wcto
Af wcuidados
Id wcultura
AWIh wculture
AWGc wcôté
Ae wd'un
Af wd.ª
AaGb wda
Hc wdaf
Ag wdakar
Ji wdale
Ad wdan
Ad wdana
AcBY wdata
AWCfEeFTGdIdKg wde
Ha wdean
AV wdeckhand
AT wdei
Hi wdekan
AaEfGb wdel
Gg wdell'artigianato
AY wdella
Jc wdelphine
Ab wdemain
AT wdepot
AaGbKd wder
AO wdes
He wdesign
AU wdesigner
Ch wdeveloper
ATCe wdevelopment
ATCbEb wdi
Jd wdidier
Ak wdie
AT wdipl
AS wdirección
AgBL wdirecteur
Hj wdirection
AgHWIf wdirector
ASHj wdirectora
AaBW wdirectrice
ASHj wdiretora
Hg wdirettore
Hg wdirettrice
An wdirezione
AUEhGc wdo
Hr wdocent
CfIe wdomein
Ae wdon
Ag wdona
Aa wdoor
Ah wdoris
Gd wdos
Hl wdoyenne
AhJc wdr
Ai wdr.ª
AbHh wdra
Ka wdrummond
AUEdGd wdu
Ae wdus
Af wdña
AeEcGX we
Gd wedificio
Fg wedifício
Dm wedilsirio
Cd wefz
Eh weg
Ac wein
AY wel
Ae wem
Je wemrys
AdGX wen
Ad wenf
Hc wenf.ª
Hg weng
Ae weng.º
AXCi wengineer
Ia wengineering
Fl wennetmoos
Gf wentrance
Ap wentrevista
Eb westate
Ac weuro
Ad wexecutive
Ag wexperience
ANCj wexport
Hh wexternal
Hg wfactor
Ab wfaculty
Ec wfenwold
Ag wfica
Hl wfirmware
Hc wfirst
APGf wfloor
Eg wfoods
Ah wfor
Ab wforge
AV wfoyer
Ja wfrau
Ed wfreight
Do wfrigotek
Af wfrom
AYGW wfront
Ac wfrüh
AV wfür
Cb wgallego
AS wgate
AWJi wgaz
Ie wgeneral
He wgerente
Jg wgerlinde
Ad wgestionnaire
Hg wgestión
De wgleeson
Hg wgleichstellungsbeauftragte
Ak wgmbh
Hg wgobernanta
Ae wgr
Cd wgrade
Aa wgraduate
Jj wgreg
ATHiId wgroup
AcDW wgrupo
Ar wgruppo
Bf wguía
Ab wh
Gg whall
Cg whand
Ai whas
Ae whave
Ae whead
Hg wheadteacher
Ad whealth
Ab whelderbrink
Jf whernán
Ag wherr
Ak wherrn
AY whet
AiEV whire
Ac whiring
Dc whmp
Kh whoekstra
Hh whoofdvroedvrouw
Ae whorário
Af whotel
Gi whouse
Ag whq
Hg whr
Bk whuismeester
AYId whumaines
Ik whumano
AXIf whumanos
Ec whydrographic
Db whôtel
Ch wi
Ag wi'd
Ai wi'll
Ai wi'm
Af wignacio
Ab wihre
Ab wihres
Cg wii
Ga wikeja
CeGd win
Ee winc
Af windustries
Aj wines
He winhaber
Ai winstead
Hg winstructeur
Ag winterim
Ad winternally
An winterview
Bj wintonateur
Aj wintérim
Ac winês
Hj wirmã
Am wis
Aj wist
Ah wit's
Kf wj
He wjefa
Jg wjess
Ab wjie
AhCV wjob
AYJf wjohan
Je wjonas
Ad wjosiane
Fg wjr
Hd wjudge
ARJj wjule
Jj wjun-ho
Kc wjune
Jf wjuvenal
Ch wjúnior
Je wjürgen
Hj wkaumātua
Jj wkevin
ARGc wkitchen
Gd wkm
Ag wkontor
Ag wl'équipe
FYGb wla
Ah wlaboral
AYGo wlane
Ea wlantern
Jh wlapo
Db wlarkspur
Ab wle
CcIj wlead
Ic wleader
Dp wledgerly
Ie wleiter
Il wleiterin
AS wleitung
Jf wlena
Jo wlenoir
Af wlevel
Ja wlidewij
Cg wlinea
El wlogistics
AVGc wlos
Ac wloups
Aa wluca
Ae wluz
Ad wm
AcCY wm/w/d
AX wmaestro
Jf wmag
AG wmaintenance
Hb wmaire
AcBMCgIj wmanager
Jc wmarion
Jd wmarkus
Jk wmarnie
Ee wmarrable
Dj wmarrowstone
Ea wmaré
HfIi wmaster
Je wmatilde
Ae wmay
Jm wmaëlle
Ah wme
Ab wmeet
Jh wmehdi
ATJh wmehmet
Jc wmel
Ic wmember
Hh wmembro
Dl wmercafrío
ATHl wmestre
Af wmevrouw
Bf wmfa
ATIa wmgr
Jc wmichelle
AcEV wmiddle
Ab wmin
Aa wminutes
Aa wmiss
ATHc wmitglied
Ao wmme
Jh wmoira
AiJa wmr
Ah wmrcvs
Ai wmrs
Ah wms
AX wmunicipal
Ac wmy
Ga wn
Ae wna
Af wnachricht
Ae wnantes
If wnational
Cg wnavale
Jj wnelson
Jh wnena
Cf wnicu
Be wnight
AUCd wnights
Ad wno
Jb wnorma
Fh wnostra
Ho wnotaio
Jg wnuria
Cb wnurse
Af wo
Dc wobs
Ac woccupational
AWEhIc wof
ARGi woffice
AaCg wofficer
Ch woffset
Jj wohlsen
Ja wolga
AbGb won
Af wone
Eh wonlus
Ad wop
Ak wopening
If wops
Ho wopzichter
Af worganiser
AS wosei
Jb wotávio
AaFe wour
Kc wp
Ae wp&o
Ad wp'tits
Bj wpa
Ed wpagos
Ba wparaveterinair
AT wparish
AaIf wpartner
Ae wpartners
Jo wpatrick
Ah wpaulsen
Ed wpay
Ad wpedro
Jp wpel
Ac wpeople
Ai wpersonalberatung
Ic wpersonalrats
Aj wpersoneel
Ao wpersonnel
Kd wpetersen
Ab wpetra
Hs wpfarrer
Fn wpfarrhaus
Ah wpfarrsekretärin
Je wphilippa
AKGi wpiano
Kc wpichlbauer
Gg wpier
AVGe wpiso
AYIn wplanning
Ge wplanta
Hj wploegbaas
Ag wplus
Af wpm
Cb wporter
Db wportroe
Ap wposition
AiCY wpost
Bc wpostdoctoral
Ag wpractitioner
Hf wprecentor
Fg wpresbytery
Hj wpresidente
Ak wpresso
BYHh wprincipal
Ac wprocedimento
Aa wproceso
AK wproduct
AS wproduction
Ja wprof
Bc wprofesional
Ae wprofesseur
AkHNJf wprofessor
AX wproject
Hi wprokuristin
Hp wprovedor
Bc wpréposé
ATHl wpublisher
AR wquai
AO wquality
Je wravi
Gj wrd
AF wreception
Ah wrecruit
Ak wrecruiter
Ak wrecrutement
AYHm wrector
Db wrede
Ho wregistrar
Je wremedios
Jf wrenzo
Ii wrepresentative
Ab wreq
AV wresearch
An wresourcing
Hb wresp
Hd wresponsable
Ki wretd
Kf wrevd
Ie wrh
Ae wrn
AVGg wroad
AYJc wrob
Ak wrole
AVGj wroom
Jj wrosa
ATGe wroute
Gc wrow
He wrspp
Fh wrua
AW wrue
Ju wréjean
Gf ws/n
Ej wsa
ARFg wsala
ATGc wsalle
Ab wsalut
Jj wsamira
Ee wsan
Jg wsandrine
Bh wsaturday
Gc wschool
Ah wschulleitung
AQ wscience
Dg wscoil
Jm wscott
Aq wsearch
Il wsec
AWGc wsecondo
AUHm wsecretaria
Hk wsecretario
Ab wsecretary
AX wsede
Ad wsegreteria
Gb wsegundo
Ef wseguros
Ag wselection
Hi wsenco
Ad wsenhor
BcCUHeKh wsenior
Jg wsepp
Fh wserre
AT wservice
Aa wservices
AU wshed
AT wshift
Gf wside
Ah wsie
Je wsietse
Ae wsig
Ae wsigue
Jb wsimone
Hh wsindaco
Ja wsir
As wsister
AS wsite
Aa wslot
Hi wsocia
AP wsocial
Ad wsofiane
Jd wsolange
Ag wsoy
Ah wspot
AcJU wsr
Af wsra
AaDg wst
AW wstabilimento
Ai wstack
Af wstaff
Aj wstaffing
AR wstage
AX wstation
Ag wstatt
Jd wsteffi
Jj wsteindl
Aj wstelle
Ai wstill
Gk wstock
GhHW wstore
Gk wstreet
Aj wstudent
AeDU wstudio
If wsuccess
Dd wsunrise
Ie wsuperintendent
He wsuperintendente
Ic wsuperior
Cd wsupervisor
Ea wsur
Ih wsviluppo
Ji wsylvie
AW wsénior
AfHfIW wtalent
Aa wtalento
Fk wtalstation
Jf wtamsin
Kd wtan
Ag wteam
Ho wteamcoach
AV wtech
Ag wtecnico
Ad wtepeyac
Kf wter
Di wtessellate
Jc wteun
Ca wtextiles
DdFeJe wthe
Ck wtime
AXHj wtitolare
Jd wtobias
Ji wtommy
Ad wtomorrow
Jc wtomás
Bp wtourier
Gj wtower
Ac wtrabalho
Bf wtrainee
Hn wtrustee
Jm wtuca
Cb wturno
AX wufficio
Hi wuitvoerder
Dp wumbrell
Ac wund
Fh wunit
AOFj wupstairs
CU wuti
Je wuwe
Ak wvacancy
Af wvale
Eb wvalves
DkEVKd wvan
AUGf wverdieping
Jq wverlinden
Fh wvia
Hd wvicar
AX wville
Jo wvinciane
AUHi wvocal
AW wvogt
Ac wvom
ARHi wvorsitz
Ih wvorsitzender
Em wwater
Ac wwei
Jh wwei-ling
Ec wweidegoud
Js wwendlandt
AO wwerkplaats
Fg wwerkstatt
AX wwest
Ae wwhitcombe
Ai wwill
Jb wwim
Hn wwinemaker
Jf wwiremu
Kd wwit
Al wwith
Ai wwoche
Ad wwordt
Af wx
AcGY wy
Fe wyard
AQ wyear
Ja wyuki
Af wzijlstra
AU wzona
Dd wzuivelfabriek
An w|
Ga w°
Ah w·
Ae w»
GbIc wà
Ah wè
Ae wé
AOGl wétage
Ak w–
Ai w—
Ab w•`,
};
