// Written by `npm run train` from the mails in tests/fixtures/mails; not by hand.
export const named = {
  most: 4.3418,
  follows:
    '287 129 -555 33 -485 25 -652 64 -462 28 -482 -49 -137 471 -46 -81 0 -222 29 -107 -188 -64 13 -84 441 -282 -159 -69 -293 -35 -145 -224 -132 -125 0 -161 -218 459 -48 -190 -59 -116 -115 -160 -29 -63 -214 -150 436 -125 -41 -67 -150 -118 -147 -175 0 -62 -47 -86 -144 340 0 -9 -67 -37 -87 -36 -244 26 -269 -195 361 -103 -172 -203 -225 -3 -28 -191 0 -42 0 -265 -37 528 95 -98 -29 -46 -162 -228 -150 -30 -248 -105 459 6 -182 -79 -89 -227 -97 -174 -79 -278 -161 -150 -322 452 9 -120 -234 -70 -139 -53 -293 -24 -176 -193 343',
  weights: `\
AhBNCXEYGXHgIgJa $b
AdCV $b)
AgIT $b.
AYGf $b9
AX $bX
AYDaGUHcIgJaKd $bXx
AUIk $bx
Ai $h
AbBaCeDXEbISJOKX $s
Ad $s)
ATEi $s.
AYCbEXHXIXKg $sXx
AYHkIY $sx
Aj 3!
AcGb 3"
Gc 3#
EeIe 3&
Gc 3'
Ak 3'll
Ad 3're
Ae 3've
AkCbKV 3(
AeCgEUIRKX 3)
Ab 3*
Af 3+
AjCaEVGfKS 3,
AiCa 3-
Jk 3-ho
AhCUEfGUIeKg 3.
AhIb 3/
Bm 3/in
Ac 300
Aa 3025
Af 3026
Aa 31
Ac 310
Gb 312
Fa 314
Ac 315
Gc 32
Ab 320
AV 322
AU 32e
AX 32nd
AVGf 33
Af 330
AY 341
Ac 345
Gb 360
Gd 38
Gi 3900
AlCc 3:
Ak 3;
Ae 3<
Ab 3>
Al 3?
Ah 3@
Ab 3a
AW 3aad
AR 3aal
AWFm 3aan
Fc 3aat
Ad 3ach
Dp 3ack
Ab 3act
ARFc 3ada
Jg 3adu
Ai 3aff
ARFi 3afé
AWBgEjFUGa 3age
ARJd 3aig
AS 3ail
Ad 3ain
Hi 3aio
AR 3ais
Ac 3al
AQFc 3ala
AR 3ald
APChGh 3ale
Ac 3alf
Ai 3alk
ARKb 3all
Fg 3am
AN 3ami
Ah 3ams
Ga 3ana
Ad 3anc
AcCjEfGTJU 3and
ARDkGg 3ane
Gc 3ang
Af 3ann
Aa 3ans
AaCgEQ 3ant
AXGd 3ao
AT 3apt
Af 3ara
Jd 3arc
EdGg 3ard
ChHo 3are
Jb 3ari
AQ 3ark
AR 3aro
BhHS 3ary
Aa 3ase
Eb 3ash
Ca 3ass
ASGf 3ast
AgGd 3at
AUHeIVJS 3ate
AV 3ato
Kf 3att
Gc 3atz
AW 3aud
Be 3auf
ASFlGa 3aus
Ge 3ave
Ah 3aya
Ak 3ays
Ff 3aße
Jb 3aín
Ae 3be
Aj 3ben
AfGY 3ber
Hh 3ble
Jg 3bob
AM 3box
Ab 3by
Gi 3c
BgHp 3cal
Da 3can
AW 3car
Hf 3ceo
AdCe 3cer
AgIi 3ces
Hh 3cfo
AU 3cho
AYDg 3cht
AUHh 3cia
AKHc 3cio
Ah 3co
Ac 3con
Bf 3coo
Jf 3cor
Hj 3cto
AO 3d's
Aa 3da
Ae 3dam
Gb 3dar
Ao 3day
AUCfEdFUGbIbKg 3de
AVEf 3del
Af 3den
ANBbDXEYFRHcIh 3der
ATIc 3des
AUCd 3di
Af 3dia
Ab 3die
Ak 3dio
AS 3dit
EN 3dle
ASEd 3do
ALBhHn 3dor
CVEbGe 3dos
Ah 3dr
Hf 3dra
AUEe 3du
Ah 3dña
AdGY 3e
AgIf 3ead
ATHfIf 3eam
Ak 3eat
AM 3eau
AO 3ech
AV 3ect
AQ 3ede
Ab 3eek
GaJf 3een
CaIe 3eer
Gf 3eet
Ha 3efa
Hd 3efe
AQFe 3ega
Ie 3ege
Ad 3eil
AdKR 3ein
Cf 3eit
Gf 3eja
Jf 3eke
Gc 3el
ARJj 3ela
ATFg 3eld
Je 3ele
AWGc 3els
AeGc 3em
Ag 3eme
Jg 3emu
AeGY 3en
ARJf 3ena
Bk 3end
Af 3enf
AVKf 3eng
Jj 3eni
AaBdEIHhIfKR 3ent
Ji 3epi
ASBiFf 3era
Dj 3ern
AUKg 3ero
Ae 3err
AjCTEYHO 3ers
ARKi 3ert
ASFm 3ery
Ag 3esk
Ib 3ess
Ai 3est
AUBgHbKa 3eur
AQ 3eze
Af 3for
AVEa 3für
Ag 3g.º
AS 3gal
Ae 3gan
ASCdIj 3ger
AUBbEb 3ght
Eh 3gie
Hm 3gin
AS 3gio
Ag 3gr
Hd 3gte
AV 3gue
Eg 3gäu
AW 3gée
Gb 3ham
Kb 3han
Ag 3has
Af 3hat
AXBTHiJe 3hef
Ac 3hen
CgGTHd 3her
Ed 3hic
Jd 3hie
Jj 3hin
Dd 3hmp
Hd 3hod
AUFo 3hof
ARGe 3hop
Ak 3hor
Hf 3hr
Gf 3hru
AV 3huy
Ae 3i'd
Ag 3i'm
ATGdIi 3ial
Jc 3iam
AQClDf 3ian
GX 3ias
Af 3iat
Ig 3ica
ATBgGfHjJQ 3ice
Ak 3ich
ASEoIg 3ics
Cf 3icu
Jh 3ida
Ee 3ide
Hl 3ied
Dh 3iek
ASBd 3ien
ARBi 3ier
Bd 3ies
Jm 3iet
Ac 3iew
AWBi 3ift
AYCh 3ii
Jg 3ike
Ed 3ild
Cc 3ile
Ag 3ill
AfCb 3ime
Ca 3in
ATFdJf 3ina
Ee 3inc
AXIg 3ind
AX 3ine
AhDMEMHhIhJTKP 3ing
Aa 3inn
Gh 3ino
EWIgJQKP 3ion
AQBgCiHcKb 3ior
Ag 3ipe
ANBeJf 3ira
HY 3ire
AOBeJg 3iro
Fj 3irs
Am 3is
DiGa 3ise
Gb 3iso
Ad 3iss
AYBeCd 3ist
Ab 3ita
AOGi 3ite
AjJh 3ith
Kd 3itt
AUChEb 3ity
AQHh 3itz
AM 3ité
AS 3iva
BWEdGa 3ive
AQ 3ivo
Jl 3ián
AeHi 3ión
Kf 3j
Kg 3jan
AhCW 3job
Fg 3jr
AQJd 3jun
Ke 3k
Ag 3kar
Af 3ken
AOBhIX 3ker
ASDg 3ket
DW 3kin
Gf 3km
DfJg 3lan
ASBc 3lar
Gj 3ldi
Dl 3lec
Aa 3led
Aj 3lei
ATBcCc 3ler
JS 3les
ARGa 3ley
Jd 3lia
ALHc 3lid
Jf 3lie
AYGf 3lla
AUGd 3lle
IcKf 3llo
HgJY 3llr
Jj 3lly
Ga 3loc
Gg 3los
Aj 3lth
AS 3lub
Df 3lue
Ai 3lum
Aa 3lut
AXHi 3man
Ae 3may
Ag 3me
Aa 3men
AQFj 3mer
Jg 3met
AU 3mgr
AWHf 3mi
Kb 3min
Ak 3mme
AmKb 3mos
Ai 3mr
Ag 3mrs
Ah 3ms
Af 3my
AO 3n's
Aa 3n't
Ae 3na
GXHgJV 3nal
Ag 3nan
AmCV 3ncy
Jj 3nda
Ca 3nds
AXBe 3nee
Af 3nen
ASEVHfIeJU 3ner
AbEbKR 3nes
Al 3ney
Aa 3nga
Ae 3ngs
Jn 3nia
Jf 3nie
AW 3nik
Jf 3nil
Fg 3nit
Kh 3nna
ANJj 3nne
AUJp 3nny
Ad 3no
AX 3nor
AUId 3nos
Ae 3not
ATHn 3nta
AQBjGdHf 3nte
Bb 3nts
Jl 3nty
Ae 3nês
Ac 3o
AXGf 3oad
Ak 3och
Gj 3ock
Ad 3ode
Ef 3ods
Ad 3ody
AUEh 3of
Hd 3ofd
APDp 3oft
AS 3ogo
Dd 3oil
EX 3ola
Eg 3old
Ag 3ole
AU 3olo
Ae 3olt
AWHm 3omo
Gb 3on
ARGgKc 3ond
Fa 3one
AOJg 3oni
AQ 3ont
Kg 3ony
Ki 3ood
DTGd 3ool
AUFhGg 3oom
ARFdGc 3oor
Fl 3oos
CXDiHd 3ora
GY 3ord
AbCRDeISJS 3ore
AX 3ori
Ad 3ork
APJe 3orn
Ah 3ors
Cc 3ort
JV 3ory
AQ 3osa
Gg 3oss
Ae 3ost
AY 3ott
ATHgIc 3oup
AjFhGX 3our
Ad 3out
ANBk 3ouw
AXGb 3ove
HhIf 3pal
AREa 3pay
DVEg 3per
Ah 3ple
Ag 3pm
Bb 3prn
AWHg 3pus
AXDiGS 3que
Al 3qui
AVBe 3r's
Jh 3rag
GY 3ral
CS 3rar
Ah 3rau
EN 3rch
Aj 3rcy
Gf 3rd
ATDc 3rde
Ad 3rdi
Cf 3rea
Ak 3ree
Af 3ref
Di 3rei
AN 3rel
AQHf 3rer
Aj 3rew
AW 3rge
Ic 3rh
ARCdDjKV 3ria
Df 3rib
Ad 3rid
DjFg 3rie
Dg 3rij
Am 3rim
AOBjHd 3rin
AXFh 3rio
AQJj 3ris
Dh 3rke
AY 3rks
AeJi 3rla
Dc 3rly
Ae 3rn
AQ 3rno
Ad 3rof
Fg 3rom
AW 3ros
Ga 3row
Ak 3rrn
Cc 3rrt
Fj 3rsa
Ch 3rse
AN 3rst
Gh 3rto
AR 3rts
Fe 3rua
Gc 3rue
AU 3rys
AY 3rán
Dk 3ría
Ad 3rüh
Ef 3sa
AX 3san
Il 3sec
Km 3sen
Ch 3ser
Ab 3ses
Jb 3seu
Jf 3sie
Af 3sig
AT 3sio
Ak 3smo
Ab 3son
AOJh 3sor
AX 3sos
AeJW 3sr
Fd 3sse
AcDi 3st
AaBl 3sta
AU 3ste
AS 3sti
Aa 3str
AS 3sul
AMFc 3sée
Ad 3süd
Ao 3t's
Am 3tag
AfGS 3tal
Kg 3tan
AV 3tea
Ek 3ted
Ie 3tee
AaDi 3tel
Al 3ten
AVCiDSHe 3ter
Am 3tes
AaDdFeGa 3the
Jf 3tia
AMHd 3tin
Ji 3ton
AXBaCdDWESHgIhJX 3tor
Fh 3tra
ASBl 3tre
Af 3tro
GgJc 3tte
AUKe 3tti
AT 3tto
AY 3tty
Hf 3tua
AY 3uai
Cd 3ual
Gj 3uay
AOFe 3ube
AQ 3uct
Ag 3uer
Am 3uhr
Ae 3uin
AS 3ula
AX 3ult
CcGP 3und
Kc 3une
AdHe 3ung
Ae 3upe
Ae 3upo
AiIa 3ure
Af 3ust
Ab 3ute
Df 3uur
Ab 3v
AP 3val
AWDdJkKd 3van
Dh 3vas
Ac 3vel
Gb 3ven
CkGh 3ver
ATFi 3via
Ac 3w/d
Fj 3weg
Gk 3wen
AUJb 3wim
Cd 3wth
Ag 3yac
AN 3yer
Aj 3yor
Ce 3yst
Ef 3zer
Am 3|
Af 3·
Aj 3äch
Ah 3è
AR 3ène
AS 3ère
Ae 3é
Ak 3–
Ah 3—
Aa 3“
Aj 4!
AcGb 4"
Gc 4#
EeIe 4&
Gc 4'
AkCbKV 4(
AeCgEUIRKX 4)
Ab 4*
Af 4+
AjCaEVGfKS 4,
AiCa 4-
AhCUEfGUIeKg 4.
AhIb 4/
Ac 4/w/d
Ac 400
Aa 41
Ac 410
Gb 412
Fa 414
Ac 415
Gc 42
Ab 420
Aa 42025
Af 42026
AV 422
AU 42e
AU 42nd
AVGf 43
Af 430
AY 441
Ac 445
Gb 460
Gd 48
AlCc 4:
Ak 4;
Ae 4<
Ab 4>
Al 4?
Ah 4@
Ab 4a
Af 4aben
Hc 4aber
Af 4aces
AO 4acht
Ie 4ader
Bh 4ador
AjEb 4ados
Jg 4adu
AcCaHgIh 4ager
Hd 4agte
Gf 4ahru
EqHY 4aire
Fj 4airs
Ag 4akar
APHl 4aker
Ac 4al
Gj 4aldi
AW 4alla
ATFm 4alle
Al 4ally
Aj 4alth
Aa 4alut
Fg 4am
Ke 4aman
AF 4amer
ALEhHhIT 4ance
Ag 4and
AY 4ange
AQ 4anna
AT 4anny
AWIe 4anos
AYBc 4ante
AV 4anza
AXGd 4ao
EN 4arch
Ja 4aren
He 4ario
Jd 4arla
Ab 4aría
Af 4ask
Fh 4asse
AgGd 4at
Ei 4ater
Kd 4athy
Cm 4ator
AU 4ault
Gd 4ave
AS 4bar
Ae 4be
Jo 4beni
Ab 4bers
Df 4blue
Ac 4blum
Jg 4bob
AY 4box
Ab 4by
Gi 4c
ARFi 4café
Je 4capt
EV 4care
AO 4casa
AV 4cent
Ae 4ceso
Ig 4cess
Hh 4cfo
AXBTHiJe 4chef
ATChHc 4cher
AR 4cial
Ch 4cian
Bl 4cien
ALFf 4cina
Ai 4cing
Ac 4ción
Jc 4clan
HgJY 4cllr
AS 4club
Ah 4co
Dh 4coil
Ab 4con
Bf 4coo
Jf 4cor
Ab 4crew
Ah 4ctie
HhIi 4ctor
Aa 4da
Cc 4dach
Ag 4dade
AUCfEdFUGbIbKg 4de
Hf 4dean
ALFg 4dega
AYEf 4del
AQHi 4dens
Hh 4dent
APIa 4des
Ag 4desk
AUCd 4di
Ai 4die
Be 4dige
Af 4dine
Jm 4dith
ASEd 4do
APHk 4dora
Gg 4dos
Jc 4dott
Ah 4dr
AfHh 4dra
AUEe 4du
AQ 4duct
Ah 4dña
AdGY 4e
AY 4echt
Hg 4edor
AeEX 4eers
BjDe 4eira
Bf 4eiro
Ag 4eken
Gc 4el
Dl 4elec
Ag 4elle
AeGc 4em
Ha 4eman
Gf 4emin
AeGY 4en
Ac 4ence
Af 4enf
AW 4enst
ANHi 4enta
Ah 4ents
AR 4epot
Be 4er's
Im 4eral
AODd 4erde
Aj 4ered
Di 4erei
AQ 4eria
Dn 4erie
Dg 4erij
AV 4erin
Di 4erke
Dg 4erly
Ej 4erra
Ak 4errn
Df 4ería
Ab 4est
Hm 4etor
Ke 4etti
Aa 4evel
Ag 4eyac
Ae 4eção
Ai 4ffer
ARCbGh 4fice
Ah 4fing
Ai 4for
Aj 4fore
Ae 4from
Ad 4früh
Aa 4fter
AVEa 4für
AV 4gent
Bh 4gger
Id 4gica
APFd 4ging
Ec 4goud
Ag 4gr
Id 4hair
Ae 4half
AUGg 4hall
AUCe 4hand
Ag 4has
AYFnGc 4haus
Ad 4have
AeCU 4head
Hc 4hefe
Ae 4herr
AV 4hind
ATJj 4hmet
Dd 4hmp
He 4hod
Kg 4hony
AXEa 4hore
Ad 4host
Hf 4hr
Bg 4hrer
Ad 4hres
AWDb 4huis
Ae 4i'd
Ah 4i'll
Ag 4i'm
Af 4iamo
Ge 4iano
AOBk 4iate
Bi 4ical
Dc 4ican
Ch 4icer
Ac 4ices
Gc 4icio
Ad 4idad
ANHg 4ider
Jb 4iela
ASFh 4ield
AUBl 4iere
ATBbEb 4ight
AYCh 4ii
AQ 4ille
Ca 4in
Ee 4inc
Be 4inee
Ia 4ines
Ac 4ings
Ae 4inês
Af 4ione
HhIf 4ipal
AN 4ique
Am 4is
Af 4ist
Bm 4ista
Ad 4ital
Hm 4iter
Aa 4ivic
Kf 4j
Ha 4jefa
AhCW 4job
Fg 4jr
Kd 4june
Ee 4jzer
Ke 4k
Bj 4kauf
Gf 4keja
Gf 4km
Ad 4lanc
EbGR 4land
Ge 4lane
Cb 4lass
AXDe 4late
Gc 4latz
Id 4lder
Ij 4lead
Ie 4lege
Ha 4lent
Eg 4lgäu
He 4lid
AR 4lier
DiKf 4line
HaJg 4ling
Fn 4lion
Bc 4llar
ATBd 4ller
Ah 4lock
AO 4logo
AQGe 4loor
AV 4los
AT 4lten
Ji 4lter
Jc 4lvia
Ce 4lyst
Id 4mana
Jd 4marc
Ae 4may
AbIc 4mber
Ag 4me
Ic 4mein
Jc 4mel
AcCdIf 4ment
Dk 4mere
AU 4mgr
AWHf 4mi
Ab 4mine
Jn 4mira
Ad 4miss
Al 4mme
Af 4mmer
Kd 4mond
Fl 4moos
Dd 4more
AWHg 4mpus
Ai 4mr
Ag 4mrs
Jg 4mrys
Ah 4ms
Af 4my
Jk 4n-ho
Ae 4na
Ah 4nale
AW 4nato
AYJh 4nchi
Ae 4ncil
Gc 4ndar
Ad 4nden
Jc 4nder
Aa 4ndes
Jf 4ndra
CfIa 4neer
Ji 4neke
Je 4nena
Ah 4ners
Ag 4ng.º
AX 4nger
AjDj 4nica
Bf 4nico
Cf 4nicu
AdCU 4ning
APBgCgHcKd 4nior
Ji 4nnie
Ad 4no
Aa 4not
Cm 4nter
Ac 4ntor
AS 4ntos
Al 4ntro
Ac 4o
ATEe 4oard
Hd 4ocal
He 4ocia
AUEh 4of
Ad 4ogna
Jg 4oira
AS 4omer
Gb 4on
EWIj 4onal
AS 4ondo
Ae 4one
Ag 4onto
Ef 4oods
Hd 4oofd
Ce 4oper
Ag 4ople
Hj 4orin
ANKf 4orth
Ac 4osta
Ah 4osto
Aa 4oupe
AaFf 4our
Ak 4ours
ASBl 4ouse
Cd 4owth
Ed 4pay
Ed 4phic
Jf 4phie
Gd 4pier
AQ 4ping
AXGc 4piso
Ag 4pm
AcCf 4port
Ai 4post
Bb 4prn
Ad 4prof
AY 4quai
Gj 4quay
AY 4ques
Bj 4r/in
AV 4raad
AXFg 4raat
AU 4rada
Cc 4rade
ARJd 4raig
Ga 4rary
Ia 4rats
Jc 4ravi
Ff 4raße
Jb 4raín
Id 4rces
Gf 4rd
Bi 4rday
Ff 4reau
AT 4reen
Gh 4reet
Af 4ref
Jg 4remu
Ca 4rest
APBj 4rger
Ic 4rh
Jd 4riam
AX 4rice
Dk 4riek
Jh 4riet
Jl 4rine
Ac 4ring
Dc 4rise
AP 4rist
AN 4rito
Af 4rity
ATDg 4rket
DW 4rkin
AQ 4rman
Ae 4rn
AWGf 4road
Ab 4role
GR 4ront
ATFlGg 4room
Gd 4ross
ASHgIc 4roup
Bl 4rouw
Hi 4rrer
Df 4rrib
Ac 4rrow
Cc 4rrt
Fe 4rua
Gg 4rue
Ah 4rupo
Dh 4rvas
Aj 4räch
Ef 4sa
AQFg 4sala
Ah 4sday
Il 4sec
Ag 4seil
Ac 4sels
Jb 4seu
AQ 4shed
ARHj 4sher
ARGe 4shop
AXGf 4side
Ad 4sie
Ac 4sig
Ah 4sion
Gc 4site
AUHh 4sitz
Ag 4spot
AeJW 4sr
Jd 4ssor
Fc 4ssée
AcDi 4st
Hn 4stee
Ac 4stel
FbKj 4stra
AO 4stry
Ad 4süd
Dh 4tack
Ai 4taff
AP 4tage
Ab 4tain
Ho 4taio
Kd 4tan
AeCd 4tant
Ah 4tary
Ee 4tate
Aa 4tead
AQ 4tech
EX 4ters
Bd 4teur
AaDdFeGa 4the
Al 4ther
Cl 4tica
CRIf 4tics
Ae 4till
AbCb 4time
AbIh 4tion
Aa 4tive
Hc 4tión
AhIg 4tner
Ge 4tock
Aa 4toms
AR 4tone
AVFi 4toor
Ff 4tor
CS 4trar
AT 4trie
AhIe 4ttee
Fe 4tube
AUHe 4tung
Ia 4ture
Df 4tuur
Hd 4udge
Aj 4udio
Ed 4uild
Ag 4uipe
Ac 4und
Fg 4unit
Jh 4uria
AWCc 4urno
Af 4usen
Ab 4v
AWDfKc 4van
ATDi 4vane
Fi 4via
Ac 4view
AT 4ward
Jb 4wim
Aj 4with
He 4wner
Ec 4wold
AX 4year
Am 4|
Af 4·
Ab 4ário
Jb 4ávio
Ai 4ärin
Ah 4è
Ae 4é
Jj 4ëlle
AI 4ório
Hk 4ātua
Ak 4–
Ah 4—
Aa 4“
ARBXCLDoElGVHUIPJMKd @
AYDmEkFaGPHQIRJNKd @Xx
ANDjGj @x
AjBPCeDXEcFcGhHdISKV J00000
AfBhCNDQFXGQHiISJXKh J00001
AiBeCbDOEUFSGfHgJRKN J00010
ARBiCgDPERHiIcJLKQ J00100
Ab J00101
AaBgHhJU J00110
AkCWDfEeGfISJaKT J01000
CaIa J01010
AVCeHjIh J01100
Ab J01101
Ae J01110
AgBPCfDgFVIhJTKS J10000
Kk J10001
AiBYHX J10010
AaCaHQ J10100
AhCbIVJg J11000
AgIY J11010
Ad J11100
AjCi NA
AqBUIa NX
AoBQCQDOEPFdGbHhIiJFKK NXx
AlBECPDIEdFTGeHLIaJO Nx
AaDgEfFcGbHYIaJLKM O+
AjBSCdEjGjIk O-
AODjEs OX
BhChDrEqFcGcHaIjKL OXx
AQBRDhFhGfHR Ox
AiBiDhFfHhJf ^b
Fc ^b9
Ac ^bA
AbDjHY ^bX
AgBkDfHkJf ^bXx
ASHh ^bx
BmJW ^h
AkFfJW ^hXx
Bl ^hx
AcBVDeHiJf ^s
AcBXDeHhJf ^sXx
AV a!
AU a"
AYDbId a&
Fj a'
ARDTGeIbJbKc a(
ASBMCWEdGgHgIkJUKc a)
ARBVCbDSEeFUGfHeIgJYKe a,
AUCeEaGeHT a-
ASBdCYDUEbFeGgKc a.
AT a/
Gb a12
Fc a14
Gb a2
Gf a22
AU a2e
Fe a3
AV a3!
AU a3"
AYDbId a3&
Fj a3'
ARDTGeIbJbKc a3(
ASBMCWEdGgHgIkJUKc a3)
ARBVCbDSEeFUGfHeIgJYKe a3,
AUCeEaGeHT a3-
ASBdCYDUEbFeGgKc a3.
AT a3/
Gb a312
Fc a314
ATGe a318
Gb a32
Ai a3200
Gf a322
AU a32e
Fe a33
Ag a35
Gd a37
AXGh a3900
CcGc a3:
AOCVHfIh a3;
Kb a3<
Ae a3>
AVGf a3?
AgBXCaDWIdJTKY a3^
Cc a3a
AX a3aad
FhGW a3aan
Df a3abs
GY a3ace
Aa a3ack
Gb a3ada
Cd a3ade
Hj a3adu
AP a3ail
GS a3ain
AWHW a3ale
Ag a3alk
Fi a3all
Ae a3als
Ae a3ams
AU a3an
Hi a3ana
Ad a3anc
AVJhKe a3and
ASFe a3ang
Af a3ank
Aa a3ann
Ab a3ano
BeEgGbHL a3ant
Af a3any
Gd a3ao
BcKV a3ara
BjDVId a3are
Ai a3art
Af a3ary
Gb a3as
Ae a3ase
AW a3ash
Ai a3ask
Ce a3ass
AX a3ast
AWCcET a3at
AW a3ate
AW a3ato
AW a3ats
Jf a3att
AUGe a3atz
Ge a3aus
Gc a3ave
Kf a3ayo
Gf a3b
Bn a3ben
AdIa a3ber
AW a3bij
AW a3bio
Ab a3ble
Ah a3bus
Ac a3by
AYGb a3c
Ad a3can
Ca a3cer
Ad a3ces
Jc a3che
Bk a3cht
DW a3cil
Gd a3cio
Gb a3da
An a3day
AaBXCT a3de
Dc a3del
Ii a3der
GW a3des
AWBd a3di
Aa a3die
Ad a3dio
Gh a3dit
Ah a3dor
Eb a3dos
Ae a3dr
AP a3dre
AUGg a3du
AWEdJaKg a3e
ER a3eam
Aa a3eck
Ae a3eek
AiGh a3een
ARBhHg a3eer
AU a3el
Ai a3ele
AeJX a3ell
AQ a3els
AYJcKc a3en
Kh a3eng
AcDfJP a3ent
GSJj a3ere
Je a3erg
JR a3eri
AWDj a3ers
Ji a3ert
FgGR a3ery
Jg a3ese
BdCkIb a3est
Jf a3et
Jd a3eur
Gl a3ext
AYGe a3for
Hf a3ger
AW a3ges
Db a3ght
AQ a3gie
AT a3gue
Dg a3gäu
AM a3ham
Je a3han
De a3has
AYCf a3her
Ca a3hez
Dd a3hic
Ag a3hor
Aa a3hr
AV a3ial
AYCc a3ian
CcHi a3ica
AaHQIaJV a3ice
Ae a3ico
DjIk a3ics
Cc a3icu
Dj a3ide
Ai a3ien
AeEg a3ies
Cg a3iew
Ae a3ijk
Ag a3ike
Ga a3il
Df a3ild
AT a3ile
CTHjKf a3ill
Ah a3ime
AbCeGb a3in
Ae a3ina
If a3ind
AW a3ine
AVCfFWIeJP a3ing
Aa a3inn
Ge a3ino
AaBaCkETFgGSJW a3ion
Aa a3iro
ATDd a3is
AP a3ish
Gb a3iso
Bc a3ist
Ab a3it
Ce a3ith
Ad a3ito
Je a3itt
Cc a3ity
AX a3ité
AYBTGc a3ive
Fd a3ivo
AX a3j
AR a3jan
ASBmCi a3job
Aa a3ked
AV a3ken
AXGa a3km
Af a3la
Ak a3lan
Ae a3led
AV a3les
AXDg a3ley
Ak a3lia
AS a3lla
AXGg a3lle
AP a3llo
Ef a3llp
Ga a3loc
AVGf a3los
Ab a3lth
AcJd a3man
AU a3mba
Hl a3mbe
Aa a3me
AU a3men
ASBdGf a3mer
Af a3met
AU a3mgr
Ag a3mit
APJe a3mos
Af a3mr
Jf a3my
AU a3na
AfDQ a3nal
Ai a3nan
AaDh a3nce
ANBgCb a3ncy
Ak a3nda
Hk a3nde
AMHb a3nds
AQ a3ne
Jg a3ner
AeJV a3nes
Ai a3ngs
Ac a3nia
AY a3nik
Ji a3nna
AX a3nos
AlGg a3nte
AgET a3nto
Ab a3o
Gf a3oad
Kb a3och
AX a3oes
AdCXDc a3of
Ga a3ola
Di a3old
AWBdCe a3ole
AYEWGd a3on
AU a3ona
AVGnJd a3ond
Ae a3one
FV a3ont
AUFc a3ool
Fh a3oom
AU a3oor
AW a3op
Al a3ora
Af a3ord
Ad a3ore
AP a3ori
Af a3ort
AWCj a3ost
GS a3our
Gb a3ove
Ab a3own
Hg a3pal
Dc a3pay
APBdGQ a3per
AO a3pot
GU a3que
GOIa a3ral
Hi a3rau
ASEh a3rca
Aa a3rce
BmEP a3rch
Ad a3rdi
Aa a3rek
Ad a3ren
AX a3res
Aa a3rh
Ec a3ria
CgGWJe a3rie
Jd a3ris
AV a3rks
JiKg a3rom
Hh a3rrn
Ba a3rrt
Ae a3rry
Gm a3rto
AX a3rue
Eb a3s.a
AP a3san
Ae a3sie
AdGU a3son
AdGe a3st
Ah a3sta
AQ a3sti
Aj a3str
Aa a3süd
Jh a3tan
Dj a3ted
Ah a3tel
BjGUHfJY a3ter
Ja a3tes
AdFfGW a3the
Af a3tia
Ac a3tie
Af a3to
AhBcGNIb a3tor
AiGg a3tre
Cg a3ual
Ga a3uay
Ah a3uhr
Je a3ult
GWJc a3und
Aj a3ung
AOJb a3ura
Ia a3ure
AR a3uri
Al a3urs
AbDO a3use
AX a3vai
HgJh a3van
Bf a3ver
Ga a3via
AX a3vom
Jg a3von
Cc a3wth
AT a3x
Ae a3yac
Ai a3you
Ef a3zer
Fl a3zul
Je a3zzo
ARIe a3|
Cf a3è
AQ a3–
AU a3—
Fd a4
Ad a5
Gd a7
CcGc a:
AOCVHfIh a;
Kb a<
Ae a>
AVGf a?
AgBXCaDWIdJTKY a^
Cc aa
Kb aachieng
Hj aadu
AU aan
CWEXHeKg aand
Gd aao
Gb aas
Ab aask
Ke aassociate
AWCcET aat
AS aaus
Gf ab
AVGi abehind
AQ abij
AO aboat
Ad abranch
Ag abridge
Df abuild
Ii abuilder
Gd abuilding
Ac aby
AYGb ac
Af acall
DV acare
Dh acareers
Ab acheck
AX achef
AVGa achemin
Ca achez
Ch aclass
Ah aconsultant
DW acouncil
Gb ada
AY adal
AaBXCT ade
Dc adel
AUFf ades
AWBd adi
Hf adirector
Ia adomein
Ae adr
AUGg adu
EdGUJaKg ae
AV aeditor
AU ael
AYJcKc aen
ATBl aengineer
ATGh aentrada
Jf aet
Dd afenwold
AUFi afloor
Gf afor
Hj afrau
Df afreight
JjKe afrom
FY afront
Cc agrowth
AU ahand
De ahas
AT ahere
Hh aherrn
Aa ahr
Hf ahumana
Dd ahydrographic
Ga ail
AbCeGb ain
Ci ainterview
AV ainvites
ATDd ais
Ab ait
AX aj
ASBmCi ajob
AXGa akm
Af ala
Dd alabs
Dd alantern
AT alead
Ef allp
AX aloved
Hd amanager
Kc amarchetti
Hh amaster
Aa ame
AU amgr
Aa amiddle
Fg amill
Af amr
Jf amy
AU ana
Jc anance
Hc anational
AQ ane
Gm anext
Cc anicu
Ab ao
AdCXDc aof
AYEWGd aon
AW aop
Ch aopening
Jc aoyelaran
AXBf apara
AU aparish
Ib apartner
Dc apay
AN apayments
Ah apersonalberatung
Gf apiano
AXGc apiso
Gf aporto
AWCi aposition
Ca apost
Gg aquay
AU arather
Ge ard
Aj arecruitment
Aa arh
Gf aroad
ASCl arole
Gd aroom
Bb arrt
AW arue
AYCg as% .
AWCk as( a
AYGg as( rua
Gd as) ,
Ae as) .
AiCV as) ^
AeCX as) and
AU as) on
Cd as) with
AbGY as, 14
Ab as, et
AWGd as, sala
Ac as, the
AU as. (
AO as. ,
AgEhGRIP as. ^
Gf as. stock
Eb as.a
Ge as9 (
CXGk as9 )
AaFSGg as9 ,
Gl as9 .
Ad as9 :
Ge as9 ^
Ae as9 de
Gg as9 in
Ab as9 min
AX asA ,
APGaJhKi asA .
Be asX (
CRHbIf asX )
AVIc asX ,
ATCdJb asX .
Ia asX ^
Dd asX fenwold
Bb asX rrt
AUDbIg asXx &
ARBVGhHPJfKd asXx (
AUCbEeIg asXx )
AT asXx +
AVBRCaEeFWGaHaIWJgKg asXx ,
AQ asXx -
ASEjFhGaJXKY asXx .
AR asXx /
Ai asXx 1
AW asXx 3
GR asXx 4
Ff asXx 8
ASCaEbHe asXx :
Kb asXx <
AO asXx ?
AY asXx @
AYCaDcEdIeJYKh asXx ^
Aa asXx a
Kb asXx achieng
Ai asXx acquisition
Hj asXx adu
Ed asXx advogados
AUEWJeKf asXx and
Kg asXx associate
EYKa asXx at
AQ asXx aus
Fe asXx boardroom
Df asXx build
DV asXx care
Dh asXx careers
AV asXx chef
Ai asXx clerk
Hb asXx committee
Ah asXx consultant
HU asXx coordinator
DW asXx council
BhCRDVFhHS asXx de
Dd asXx del
Al asXx der
Ha asXx director
Ia asXx domein
Fe asXx dos
ANEfJdKf asXx e
AWJjKg asXx en
Hl asXx engineer
Jj asXx et
Ac asXx executive
Hj asXx frau
Df asXx freight
AWKf asXx from
Fb asXx hall
De asXx has
Hh asXx herrn
Hf asXx humana
De asXx hydrographic
Ga asXx im
AeGf asXx in
AYDd asXx is
AU asXx job
Ja asXx june
Dd asXx labs
Dd asXx lantern
AI asXx lead
AW asXx loved
AcBaIa asXx manager
Kc asXx marchetti
Hh asXx master
Aa asXx middle
Jg asXx my
Jc asXx nance
Hc asXx national
AbBbCU asXx of
Ac asXx office
Ba asXx officer
EY asXx on
Ah asXx operative
Jd asXx oyelaran
Dc asXx pay
AR asXx people
Ah asXx personalberatung
Gc asXx plant
Ge asXx rd
AX asXx recruiting
Ai asXx recruitment
Aa asXx rh
Gj asXx road
Ad asXx room
Cd asXx science
Aj asXx search
Aj asXx st
Af asXx staffing
Aa asXx süd
AODdEd asXx talent
Je asXx tan
ET asXx team
Ae asXx tepeyac
Ac asXx time
Ag asXx to
Fc asXx tower
Kb asXx tulloch
Jh asXx und
Af asXx unit
Jh asXx van
Jh asXx von
Ee asXx want
Dc asXx weidegoud
Hm asXx whitcombe
APJhKh asXx will
AN asXx would
AREe asXx ·
Aj asXx à
AX asalle
AW asan
Ff aschool
Cc ascience
Ae asenior
Fd ashed
Ae asie
AdGe ast
Af astaffing
Ge astock
Fc astreet
Hb asuperintendent
Bd asupervisor
AYCh asx "
ATCeFdGXIb asx (
ATCcGc asx )
AVFbGbHmIi asx ,
Gi asx -
ARBeCXGXHdIfJeKg asx .
AQGb asx 4
AVCcEbGYId asx ^
AVGf asx and
ASCVGb asx at
AR asx au
Ii asx builder
AN asx chair
Ge asx da
AaBQFSHa asx de
Fn asx del
AR asx der
AT asx des
Gd asx du
AU asx el
Gj asx em
Aa asx en
AV asx est
AP asx et
AX asx floor
AX asx for
AT asx house
ALBbCl asx job
AY asx la
AU asx mgr
Gl asx not
Ab asx of
AVBj asx office
AV asx op
Ae asx our
AU asx parish
AV asx position
AL asx rather
Hf asx representative
AW asx room
Fd asx shed
Be asx tech
Ab asx than
AYGY asx the
Jg asx tonder
ATIj asx y
AT asx –
AhCU asx9 )
Ag asx9 ,
Gh asx9 .
Cc asx9 ^
AVGe asx9 étage
Aa asystem
Aa asüd
AWDdEd atalent
Je atan
ER ateam
Aa atecnico
Ae atepeyac
Ab athan
AeFaGX athe
Cf atime
Af ato
Jg atonder
Ff atower
Kb atulloch
AXJd aund
AOBhCb avacancy
AX avai
Jg avan
AX avom
Jh avon
Ed awant
Dc aweidegoud
Hm awhitcombe
JfKb awill
AV awilt
Ce awith
AXHa awould
Ab awrote
AT ax
GX ayard
Ag ayou
Ae ayour
ARIe a|
Cf aè
AUGe aétage
AQ a–
AU a—
Da b!
AXBfGb b"
AXEcIgJa b&
Gc b'
AUBYCeHkIUKa b(
AhBdCUJh b)
Jf b+
AUBQCaDXGeHeJY b,
BbCd b-
AcBVDSEVFaGYJaKf b.
AS b/
Ae b00
Af b10
Af b15
Ca b2026
AY b2nd
Ad b3
GU b30
AW b4
Ge b41
Ch b6
Ad b8
AXBhFfGW b:
HdJg b;
Ab b=
AWFjJa b?
Dk b@
AlBgDiFjHiJh b^
AV ba
If bacademic
Ce baddetto
Ah bagent
Fg bal
Ac balles
ASBu bals
Fd bam
AV ban
CbDTHfJh band
Gc bao
Bh bas
HjIW bassistant
Cj basst
AaDiFk bat
AVFi bau
Ke baunty
AR bausbildung
Jf bavec
Cj bb( a
If bb( senior
HYJc bb) ,
Af bb) .
DeJR bb, a
Ad bb, and
Fe bb, at
He bb, de
AS bb, dr
Hg bb, el
Ab bb, em
AT bb, en
Gh bb, green
Jj bb, herr
Fk bb, in
Eb bb, lda
Ke bb, mr
Hg bb, notre
Hc bb, nuestro
Hm bb, onze
He bb, our
EaGT bb, the
Ag bb, with
Cg bb- und
Ff bb. at
AY bb. o
Aj bb. our
Ic bb. sec
Ac bb. the
Ad bb/ /
AXGg bb3 ,
Jb bb31 ,
Ae bb: 00
ATJa bb: 30
Bj bb: entrevista
AVCg bb: in
AY bb: mr
AWJo bb^ -
AlBgDiFjHiJh bb^ ^
Ag bb^ assistant
Ke bb^ aunty
AV bb^ centre
AVIe bb^ chair
Ah bb^ chief
Ag bb^ dear
AUDn bb^ dein
Kd bb^ delphine
Ae bb^ deputy
Kp bb^ dr
AO bb^ dra
Ac bb^ el
Ib bb^ front
Jc bb^ gruß
AQIc bb^ head
AT bb^ herr
Af bb^ hi
Ad bb^ hr
Aa bb^ inês
Ah bb^ l'équipe
Ie bb^ manager
Ke bb^ professor
Dd bb^ rector
AVId bb^ responsable
Dc bb^ rh
AR bb^ selezione
Ad bb^ senior
AYIj bb^ talent
APDm bb^ the
Jd bb^ •
Fe bb^ 📍
Ce bba )
Bp bbabout the
Cd bband
Hj bband a
Jf bband ms
Bh bbapplication for
Di bbapplying to
Aa bbarista
Jf bbask for
AVCj bbassistant (
ARDaFoGg bbat the
Cc bbausbildung zum
Eg bbay
Bj bbbe our
AX bbbe the
Dg bbbehalf of
Gd bbbehind the
DcGO bbbuilding ,
Kg bbcapt .
Ae bbcentre ,
AV bbclerk to
AY bbcom a
Ad bbcom o
Fg bbcome to
Df bbcompany :
Aj bbconsultant ,
Ak bbcoordinator ,
Jj bbd .
Jg bbdad (
Fi bbdann ins
Bk bbde functie
Ga bbde la
Ec bbdepartment of
Ii bbdirector ,
Ch bbdirector of
Ad bbdiretora ,
Kd bbdott .
ASJf bbdr .
Jd bbdra .
Jf bbdña .
AQ bbe )
Ab bbeat
AVGd bbehind
Fp bben el
Jd bbenf .
Bb bbfor a
Bh bbfor our
AcBl bbfor the
Gh bbfrom the
Be bbfunctie van
Hc bbhe's the
AU bbhon .
Gd bbhospital ,
Hh bbi'm the
Dh bbij
ANFp bbin de
Ff bbin die
AdFkGT bbin the
AW bbing .
AQDe bbinterest in
AQ bbinterview ,
Ah bbinterview -
Ad bbinterview at
DcJX bbinterview with
Bd bbinterview –
Ic bbjefa de
Gc bbjr .
Ab bbkornblum &
Je bbla prof.ssa
De bble compte
AbJV bblic .
Eb bblue
Ji bbm .
IjJT bbmanager ,
Ia bbmitglied des
JWKi bbmrs .
JW bbms .
Jb bbmy husband
Kb bbo seu
AbIl bbof the
Gd bbon the
Ae bbour area
AT bbox
DR bbpartner ,
Dj bbphone with
Bj bbplace de
AS bbplease use
Bc bbpost of
Bl bbposte de
Bo bbposto da
Fd bbpresso la
Jb bbprof .
Bk bbre the
Ge bbroad ,
GT bbroom ,
AX bbroom leader
AWCf bbsales manager
Gd bbsalle des
Hd bbshe's the
Ji bbsig .
Aa bbst ,
Gk bbst .
Fh bbstill the
Ag bbtalent acquisition
Am bbthe front
Ca bbthe parish
Ck bbthe saturday
AU bbthe site
Gh bbthe small
Hh bbthe two
Ia bbthe vice
Aa bbtime -
Gn bbto the
AUGe bbuilding
Gc bbupstairs in
Gb bbureau
AQBq bbvaga de
Hj bbw /
Ff bbwe are
Bm bbwegen der
Jg bbwill be
Jd bbwith :
KX bbwith mr
Hg bbwith our
Ac bbwith the
Hh bby un
ARFi bbà la
Gj bbüro
AV bc
Aa bcall
Ig bcampus
Kb bcanon
Ii bcapo
Kf bcapt
CdEWId bcare
Kd bcarla
Cc bcellar
Ih bchair
AY bchargée
Kd bchef
Dk bchez
Aa bcivic
AS bclerk
Dc bcliente
Ja bcllr
Je bcm
Bn bcome
Bh bcomme
Bi bcomo
De bcompte
Jf bcon
AS bconseillère
Ee bconservas
Ge bcontainer
Id bcoordonnateur
Ef bcorrib
Ga bcounty
AVGaIc bda
Fd bdans
Aa bdas
ATBfCjEdIeJN bde
Ag bdear
Dj bdein
AODXEfGbHd bdel
Ke bdelphine
Aa bden
FfIc bder
AWEeIj bdes
ASBgCg bdi
JY bdie
Ic bdirector
Ib bdirectrice
Ec bdo
Gb bdos
Ke bdott
AXKd bdr
Ie bdra
Eg bdu
GX be
ATBl been
Bi beine
Hf bel
Af bem
AUCjDbFe ben
Ia benf.ª
IW bengineer
Ia bengineering
AVGf bentrance
Ad bentrevista
AXCaJg bet
Ac bevening
Ac bexecutive
Ia bexternal
Ag bfaculty
AX bfloor
Ae bfoods
AYBk bfor
Gg bfoyer
AWJdKb bfrau
DjHm bfrom
Ch bfront
Bk bfunctie
CcEa bfür
Bh bgesprek
If bgestión
Ie bgroup
Ai bgroupe
Ah bgrupo
Ij bhead
ES bhealth
Ja bherr
Jk bherrn
ASFi bhet
Ag bhi
Ak bhiring
Ec bhmp
Ab bhorário
Gc bhospital
Af bhotel
AgIb bhr
Ce bhrs
Ae bhuman
Jb bhusband
Gd bhôtel
Ae bihres
Fd bim
AaCjDgFmGh bin
AUEf binc
Fb bins
Bf binterview
Aa bintérim
Aa binês
ATFf bis
Kg bj
Ke bjan
Ib bjefa
Gc bjr
Km bjun
Kd bk
AWGc bkamer
AWGe bkantoor
Kb bkaren
AYGd bkm
AVFc bla
Gd blane
EW blarkin
Eb blda
EbHi ble
AY bleader
Ad blecture
Ic bleiter
Cc bline
Gj blocatie
Kd blucía
Ke bmarcus
Ke bmaria
Ae bmarine
Kg bmarloes
Ja bmatua
Jh bme
Jj bmet
APHl bmeu
AU bmi
AYGg bmill
Jd bmiss
Jf bmit
Jj bmme
Jb bmr
He bmy
DhFj bna
Be bnew
Bh bnieuwe
Ci bnight
Fi bno
AUHf bnossa
AUGbHg bnostra
Af bnot
Ho bnotre
Hc bnuestro
Bc bnuovo
BSJe bo
AaBfCcEdGVIeJU bof
CeGY boffice
AYCa bofficer
Gc bon
AXHj bonze
AWFbHp bour
Bj bpara
Ce bparish
Bj bper
Jg bpfarrer
ARGd bpiano
AX bplace
Ga bplaza
Ad bpor
Cc bpostdoctoral
Bi bposte
Ba bpra
Cg bprn
Jg bprof.ssa
AW bprofessor
Ck bqa
ATGj bquai
AR br
Bi bre
Ak brecruiting
Dd brector
AYIe brecursos
Af bref
Ik breprésentant
Cg bresearch
Id bresource
Ik bresponsabile
AUIo bresponsable
Dc brh
AWGd broom
Gk brua
Dg bs! Xx
AT bs" ,
Bh bs" Xx
EgIeJb bs& Xx
CV bs( X
AaBSCbFgGRHg bs( Xx
AVCaGbHe bs( x
Ga bs) ,
AfBo bs) x
Jg bs+ Xx
AfGY bs, 9
EeGY bs, X
ATBTDWERFbGdHfIeJaKT bs, Xx
AXGbHiIW bs, x
AbGY bs, x9
BVCe bs- X
AbBfCXHeJW bs- Xx
AUCgJk bs- x
AQ bs. )
AOFgGe bs. 9
AfBYDVFYIRJdKe bs. Xx
ASIj bs. x
AT bs. x9
Eg bs.a
El bs.p.a
AUEh bs.r.l
Ab bs/ /
DeIaJb bs/ Xx
Af bs1 Xx
Ad bs15 x
AV bs2nd x
AXGb bs3 ,
Ae bs3 x
Jb bs30 Xx
AT bs4 ,
Gi bs41 Xx
Am bs: 9
ARBi bs: X
ASBeDeFfGV bs: Xx
AS bs: x
Jf bs; Xx
AYJc bs? Xx
Dl bs@ Xx
Fc bs^ 9
Dj bs^ X
AkBeDiFhHhJg bs^ Xx
ARHd bs^ x
AUCj bsa )
BTDgGd bsa Xx
AaBf bsa x
Cb bsachbearbeitung
Ab bsacquisition Xx
Ce bsaddetto x
AWFj bsal x
Gj bsala
AX bsalla x
Gh bsalle
Aa bsalles Xx
Bh bsals x
ASFg bsam Xx
AX bsan x
CeJi bsand Xx
Af bsand x
Fb bsare x
AUCi bsassistant (
Hm bsassistant Xx
Ff bsat 9
DlFh bsat Xx
AVFd bsat x
Ag bsat x9
Ck bsaturday
Ke bsaunty Xx
Jj bsavec Xx
Cc bsband 9
Em bsbay Xx
AVGd bsbehind x
Dj bsbij Xx
Eb bsblue Xx
AVGb bsbureau x
Ad bsbusiness Xx
Ge bscalle Xx
AMIi bscampus Xx
Kb bscanon Xx
Af bscapital Xx
Ij bscapo x
Kf bscapt .
Ie bscare Xx
Kd bscarla Xx
ASEg bscentre x
AY bschargée x
Ec bscheepswerf
Kd bschef Xx
Dk bschez Xx
Ib bschief Xx
ChEU bschool
ATJd bschrieb
Aa bscivic Xx
AU bsclerk x
De bscliente Xx
Ja bscllr Xx
Je bscm A
AOEj bsco .
Af bscolloquio x
Bc bscome x
Bh bscomme x
Bd bscomo x
De bscompte x
Id bscoordonnateur x
Ef bscorrib Xx
ERGd bscounty Xx
Ib bscustomer Xx
AOBeGj bsda x
Fd bsdans x
Ie bsdata Xx
AdCbDPGgHVIaJT bsde Xx
ARBjCgEaGW bsde x
Af bsdear Xx
Dj bsdein Xx
Ka bsdeirdre Xx
DXEfGb bsdel Xx
AUHf bsdel x
Ke bsdelphine Xx
AYIa bsdepartment x
Ie bsder Xx
Ef bsdes Xx
AU bsdes x
AOCk bsdi x
JY bsdie Xx
Ib bsdirectrice x
AQEe bsdo Xx
AXGb bsdoor x
Ke bsdott .
KY bsdr .
Jh bsdr Xx
Ie bsdra .
Eh bsdu Xx
GYIg bsdu x
AOIaJf bse Xx
Ia bsec
AV bsecondo
ATBl bseen x
AVBi bseine Xx
Hm bsel x
Fd bsempre
ASDiJi bsen Xx
Cl bsen x
Ia bsenf.ª Xx
Ag bsengineer x
Ia bsengineering Xx
Aa bsenhor
AbCWIe bsenior
Jm bset Xx
Cc bset x
Kb bseu
Ia bsexternal x
ASBc bsfor Xx
Ab bsfor x
AWJdKb bsfrau Xx
Hc bsfrom X
Aj bsfrom Xx
AQ bsfrom x
AOCb bsfront x
CcEb bsfür Xx
Ii bsgestión Xx
Ag bsgroupe Xx
Ag bsgrupo Xx
Ja bsherr Xx
Jk bsherrn Xx
AW bshet x
Af bshi Xx
Cc bshift
Ec bshmp Xx
Gg bshospital ,
Ab bshr Xx
Ce bshrs )
Ae bshuman Xx
Jb bshusband Xx
Ae bsihres Xx
Aj bsil Xx
APHlJe bsil x
Kc bsilvia
Fe bsim Xx
AiDdFeGj bsin Xx
Ff bsin x
AUEf bsinc .
Fb bsins Xx
AWBe bsinterview Xx
Aa bsintérim Xx
Aa bsinês Xx
Kb bsir
AYBhJe bsis Xx
Ke bsjan Xx
Ib bsjefa x
Gc bsjr .
Gb bskamer x9
AVGh bskantoor x
Kb bskaren Xx
Ec bsla Xx
AXDeFeHh bsla x
EW bslarkin Xx
Eb bslda .
Ef bsle Xx
Ac bslecture Xx
Ia bsleiter Xx
Ag bslevel 9
AREh bsltd .
Kd bslucía Xx
Gd bsmall
AXIe bsmanager ,
Je bsmanager Xx
Af bsmanager x
Ke bsmarcus Xx
Kg bsmarloes Xx
Ja bsmatua Xx
Jn bsmet Xx
Hk bsmet x
APHl bsmeu x
AUIc bsmi x
Jf bsmit Xx
Jj bsmme Xx
Kb bsmr .
AdKY bsmr Xx
Jg bsmr x
Km bsmrs .
Jk bsmrs Xx
AcKU bsms Xx
He bsmy x
Dn bsna Xx
Fl bsna x
AXGd bsnext x
Bh bsnieuwe x
Fi bsno x
AV bsnossa x
AUGbHg bsnostra x
Bc bsnuovo x
ATHdJi bso x
AVCeJW bsof Xx
AX bsof x
Cm bsoffice x
Bd bsollicitatiegesprek
Gf bson Xx
AV bson x
AXHj bsonze x
Gh bsopra
ATFgGjHb bsour Xx
GXHc bsour x
CUHh bsous
AT bsoy
Ch bsparish Xx
Jg bspfarrer Xx
ALGb bsplace x
Ag bspor Xx
Bf bsposition Xx
Bi bsposte x
Cc bsprn X
Jg bsprof.ssa Xx
Kf bsprofessor Xx
AW bsr .
Af bsrecruiting Xx
Dd bsrector Xx
AYIe bsrecursos Xx
If bsregional Xx
Ik bsreprésentant x
Ic bsresources Xx
Dd bsrh Xx
Gi bsrua Xx
Gb bsrue x
Eg bss.a .
El bss.p.a .
AUEh bss.r.l .
Ce bssales Xx
AWCf bssaturday x
Ec bsscheepswerf Xx
Ci bsschool Xx
ATJd bsschrieb Xx
Ic bssec .
AV bssecondo x
Fd bssempre x
AiHe bssenior Xx
AL bsservice x
Kb bsseu Xx
Kc bssilvia Xx
Kb bssir Xx
Gd bssmall x
Bd bssollicitatiegesprek x
Gh bssopra x
CSHs bssous Xx
ANGc bsst .
Ig bsstaff Xx
Bn bsstelle Xx
AWGi bsstreet x
Ab bssupport Xx
AbEg bst
Ga bstabilimento
Ch bstage
Am bstalent Xx
AX bsteam Xx
Bi bstelle
AXHf bsthe X
AhBaEeGWHg bsthe Xx
AUFgGhHY bsthe x
AWFc bsto x
Ad bstore
Hf bstwo x
ATBfHf bsun x
CcJj bsund Xx
Gc bsunit 9
AWGe bsupstairs x
AbDT bsvan Xx
ANBg bsvan x
Gb bsvia x
De bsvom Xx
Bl bsvorstellungsgespräch Xx
Id bsvp Xx
Kg bswei-ling Xx
Ac bswill x
AUDgHhJh bswith Xx
Jd bsxx Xx
Ag bsy x
Cj bsyear 9
Aj bsyour x
Ec bszuivelfabriek Xx
Ai bs· Xx
Gh bsà Xx
AWFh bsà x
BhHf bs– Xx
Af bs– x
Jd bs• Xx
Aa bthan
AUBfDWEcFiGdHj bthe
Cd btime
Gf btiong
AXBXFc bto
Cg btrainee
Ab btrust
Hg btwo
Jd buit
He bun
CcJg bund
Hk bunser
AUGf bupstairs
Bl bvacature
BfDSKh bvan
Gb bverde
Gf bvia
Dd bvom
APBk bvoor
Bk bvorstellungsgespräch
Id bvp
Kg bwei-ling
DiJh bwith
Jd bxx
Gc byard
AWCi byear
Ai byou
Ec bzuivelfabriek
AVHi b|
AWFi bà
Be b–
Jd b•
Fe b📍
Dg c!
AYCeGa c"
AgER c&
ASBPCmGhIi c(
AYCcJgKd c)
ASBNDNGgHhIjJTKY c,
AYBPCjIcJg c-
ASCeDSGYHhIjKg c.
CcIe c/
Ai c1
Ak c10
Gf c12
Ga c14
Ab c19
Fc c30
Ja c31
Ge c4
Af c8
Ac c9
AVBcCeFTGfHSIPJiKc c:
Jd c;
AUGcKY c?
AgBSCRDhEQFgGOHSIaJeKa c^
AfIh ca
Bg cabout
Ag cals
BVHpJn cand
Ge cao
Bk capplication
ASDb capplying
Ag carrive
Jf cask
AYCj cassistant
AnFoGn cat
AXGi cau
Ae cauf
Hj caus
Db cbarista
Bp cbe
Dg cbehalf
Gd cbehind
AWFa cbij
Ed cblue
AV cbuilding
Gc cbureau
Ac cbut
AaKg cby
ARGf cbüro
Kg ccapt
AU cchambers
AR cchargée
AW cclerk
DbEb ccliente
Bk ccolloquio
Jh ccom
AUFj ccome
AWCg ccomme
Cj ccomo
Df ccompany
Jk ccon
AfDM cconsultant
Gd ccontainer
Id ccoordinator
Jj cd
Ge cda
Jg cdad
Fh cdann
Am cdata
Ao cday
AYBiCdHTKS cde
Ac cdepartment
Ih cdeputy
Ed cdes
AUCh cdi
Bm cdie
IV cdirecteur
DOIf cdirector
Ab cdiretora
AYFg cdoor
Kd cdott
Kh cdott.ssa
APJcKk cdr
Jd cdra
APIb cdu
Jf cdña
ANGVHhJd ce
Gk cel
FiGe cen
Jd cenf
Cg cengineer
BU centretien
Ah cestate
Ak cfaculty
Af cfallowmere
Ch cfield
Be cfinal
Ba cfinale
AdBnCjDV cfor
Gi cfoyer
Kg cfr
Ac cfrau
AdEd cfrom
Ce cfront
Ae cfrüh
ATBf cfunctie
Af cfür
AV cgesprek
AVFk cgewoon
Ak ch
Aa chave
AQHg che's
AiIh chead
Ke cherr
AVGg chet
AU chon
Ab chora
Af chorário
Gb chôtel
Hc ci'm
Jf cil
Gn cim
AiFqGYHXJY cin
AW cing
AODe cinterest
BnJT cinterview
Jc cinterviewers
AVFl cinto
BY cis
AUBk cit
Fa cit's
AQ cits
Aa cje
Ic cjefa
AQ cjob
Gc cjr
Ge ckantoor
Cc ckennismaking
Ab ckornblum
AWCQEmGQJi cla
Fg clangs
EX clarkin
AXJo cle
AYDaIg clead
AS cleader
Cf cleerkracht
Aa cletter
AbJV clic
AV clocatie
Fd clocation
AWJn cm
AXCgDeIb cmanager
AX cmas
ATJm cme
Jc cmi
ALJm cmijn
Ji cmio
He cmit
Ia cmitglied
Ko cmr
JTKj cmrs
AaJUKh cms
ASJt cmy
Ji cmyself
Gj cna
Bn cneed
AYGc cnext
Gc cno
AQId cnostra
Ao cnot
Ij cnotre
Cd cnurse
Eh co
AeCg cof
AbFhGY coffice
Ca cofficer
AcFiGk con
ARGi cop
Af coperator
Fd cort
BdCbGm cour
Jk cpanel
Cm cpara
DQ cpartner
ATCp cper
Dh cphone
ATBf cplace
AW cplaza
Ab cpor
AWBo cposition
APBh cposizione
APBm cpost
AJBnCf cposte
Bn cposto
Jb cprof
ASKf cprofessor
Cj cprogramme
ASBu cpuesto
Gc cquai
Af cque
Be cre
Dh crecrutement
Ik creprésentant
Ad cresearch
ARGd croad
ASGU croom
Gc crue
Bj cruolo
Gg csala
Gl csalle
Ag csanta
Aj cschool
AVKe cschrieb
AU cscientist
Ad csearch
AL cselezione
AO csempre
Ih csenior
AX cservice
AYHd cshe's
Aa csie
Ji csig
Kh csir
AU csite
AWGc csmall
AW cso
Gd csopra
Hs csowie
Eq cst
AVBsCb cstelle
Fk cstill
Ag cstreet
Ea csunrise
Ch cteacher
AYDk cteam
Ce cterm
Aa cthan
AhBSCeGhHTJUKK cthe
Aa ctheatre
AVJi cthere
Ab ctime
AbBQDTFhGfJX cto
Fj ctoujours
Af ctuesday
ATCg ctécnico
Ab cuhr
Ij cun
Ho cund
Gf cupstairs
AOCe cvacature
Bj cvaga
AR cvan
Gf cvia
Hj cw
Ch cwarehouse
Fk cwe
Ad cwednesday
Bm cwegen
Jd cwill
Af cwir
AiBNCNEUHeJdKc cwith
Hk cy
AWGf cyard
AY cyear
Ad cyou
Ap cyour
AeER c|
GY cà
ATBm cé
AaCeEPIg c–
AW c—
Ck d!
Ac d#
Cj d$
Ie d&
AdBSCfDTGaHYKX d(
AaBMCaFOGfHPIi d)
AcDQESFXGfHTIcJXKW d,
AX d-
AaBaCeDUFOGhHXIgJSKS d.
ASEa d/
Aj d11
An d17
Aa d2
Ak d2026
Af d27
AW d2e
Ci d3
AW d7
AbGT d8
CdDUGb d:
AWGj d?
AfBTCXDVEeFIGXHTIgJUKY d^
ASGb da
AUGc dabout
Ka dachieng
ASBTDVHiIgJc dand
Gh dask
AhCl dat
Gd dave
Gc davenue
ASGe db
Gb dblvd
Hi dbuilder
AX dc
Ah dcalle
Id dchair
AP dche
AY dchemin
ASGl dci
Af dco
Gk dcom
AT dcome
Gb dcon
AUHf dd
Gb dda
AQGl ddan
AcBW dde
Ab ddel
AYFjJg dder
AaGQ ddes
Af ddi
Fd ddo
AS ddonderdag
AVHf ddr
AXFf ddu
ATCSGWIfJf de
AY del
ARFk dem
Ie den
ASBf dengineer
Ad dest
AO det
Af dfiliale
AaCTFf dfor
AU dfrom
GY dgate
CTIp dgrowth
Ej dha
Ai dhas
Aa dhe's
Kb dhead
If dherr
AU dhet
AQFm dhouse
Ah dhuman
AW di
Gc di'll
Ae dich
Gb dif
AT dil
AbDTFl din
AN dinvited
AgCjKR dis
Ag dist
AaBg dje
Cm djob
Ae dkennziffer
Ge dkm
AO dla
Fk dlane
AVCe dle
He dlike
AY dlo
APFj dlos
Eh dlungolago
Ag dmain
AcBiHf dmanager
AV dmanaging
Hf dmathematics
AM dmercy
AY dmight
Il dmr
AkKQ dms
AX dne
AW dnext
AT dniet
Af dno
Gi dnot
AVJk dnotre
Kc do
Fh doffice
Aa dofficer
ClGi don
Ji donze
ASCf dop
Bc dopening
Ag dorganiser
Aj dorganizer
APJfKl dour
Ee dper
Ak dperth
Ai dpfarrsekretärin
Gb dpiano
Fe dplant
Ge dporto
Cj dposition
ASHg dprof
AP dque
AP dqui
AS dquinta
AW drather
Ao drecruiting
Ai drecruitment
Ah drh
Gg dring
Ga drise
AVFd droad
Ch drole
Fc droom
AR dsaturday
DTEb dschool
Ca dsearch
Km dsenior
Fd dshop
Cj dsi
AY dsie
Ag dso
AQ dst
ARCh dstill
Ge dstore
Ei dstrada
Ag dstudio
Ac dsupervisor
Jf dtambém
AMDfEj dteam
AV dthan
ASBUCTFhGgHdKQ dthe
Ek dthey
Ah dthey're
Dc dti
Jj dtina
Jj dtoo
AY dtuesday
Jd dtulloch
Gm dturn
AT dund
APGl duse
Hk dvan
Ga dvia
Af dvidal
AO dvous
Af dwalk
Dd dwant
Gf dwe'll
Jb dwho
Ih dwill
Bg dwir
AdCg dwith
AV dworden
Ed dwould
ATHlIm dy
Ak dyard
AG dyo
AVDnGfKX dyou
Ae dyour
Ae d|
ASCi dà
AWGf détage
ATCgDP d–
AW d—
AdBPCSDeEfFRHRITJfKh f
AeCVDfEfFTHSJW fb
ATEXJiKk fh
AcBQDXHXJeKg fs
AnByDe i0
AUBpCnEf i1
AYBlCi i2
AeBnERIW i3
AYBiCdESHa i4
AUCiDfEd i5
AXCiDkEfIN i6
AkBMCcDXEUGhHIIUJXKc j000
AmBbEYFTGeHTIWJQKV j001
ARBjCgDLEQHiIcJPKN j010
AdBkHeITJT j011
AnCYGhHOIOJgKX j100
AoCbIW j101
AeCdHfIfKS j110
Ae j111
AdBTCeDhESFQGdHTIdJkKh j4
AU ja0!
AY ja0"
Db ja0&
ANBfDVGeJeKd ja0(
ASCiEhGhHkIeKg ja0)
ASCYDUEiFWGfHeIYJcKe ja0,
AUEaGg ja0-
ASBeCYDUEeFfGhHhIXJbKc ja0.
Ga ja012
Fc ja014
Gf ja022
AU ja02e
Fe ja03
Ff ja04
Ad ja05
Gd ja07
GY ja09
AdGe ja0:
AU ja0;
Kb ja0<
Ae ja0>
AQGg ja0?
AeBUCXEfHiIeJXKc ja0^
Cc ja0a
Kb ja0achieng
Hj ja0adu
EYKi ja0and
Gd ja0ao
Gb ja0as
Ab ja0ask
Ke ja0associate
Gf ja0b
AVGi ja0behind
Ad ja0branch
Ag ja0bridge
Df ja0build
Ii ja0builder
Gd ja0building
Ac ja0by
AYGb ja0c
DV ja0care
Dh ja0careers
Ab ja0check
AVGa ja0chemin
Ca ja0chez
Ad ja0committee
DW ja0council
AO ja0da
AY ja0dal
BTCWDb ja0de
AUDe ja0del
ATFg ja0des
Hc ja0director
Ia ja0domein
AUGg ja0du
AUEdGVKg ja0e
AV ja0el
ASJfKd ja0en
Hi ja0engineer
ATGh ja0entrada
ARJh ja0et
Dd ja0fenwold
AUFi ja0floor
AaCYGg ja0for
Df ja0freight
JjKe ja0from
FY ja0front
Cc ja0growth
AU ja0hand
ARDf ja0has
AR ja0here
Ab ja0hr
Hf ja0humana
Dd ja0hydrographic
Ga ja0il
AbCjGb ja0in
AV ja0invites
AXDd ja0is
AX ja0j
Bk ja0job
AXGa ja0km
Aa ja0la
Dd ja0labs
Dd ja0lantern
Ef ja0llp
AX ja0loved
Ac ja0manager
Kc ja0marchetti
Hh ja0master
AU ja0mgr
Aa ja0middle
Fg ja0mill
Jf ja0my
Jc ja0nance
AQ ja0ne
Gm ja0next
Cc ja0nicu
Be ja0nurse
Ab ja0o
AbDf ja0of
AW ja0office
Ac ja0officer
AYEYGg ja0on
Jc ja0oyelaran
AV ja0para
AU ja0parish
AcId ja0partner
Dc ja0pay
AN ja0payments
Aa ja0personal
Gf ja0piano
AXGc ja0piso
Gf ja0porto
AMCe ja0post
Gg ja0quay
AU ja0rather
Ge ja0rd
AQHg ja0recruiting
Ah ja0recruitment
Ag ja0rh
Gf ja0road
AV ja0role
Gf ja0room
Bb ja0rrt
AW ja0rue
Eb ja0s.a
AX ja0salle
AW ja0san
Fg ja0school
Cc ja0science
Fd ja0shed
Ae ja0sie
Af ja0so
AdGe ja0st
Af ja0staffing
Ge ja0stock
Fc ja0street
Bc ja0supervisor
Aa ja0system
Aa ja0süd
AWDdEd ja0talent
Je ja0tan
Ae ja0tepeyac
Ab ja0than
AcFaGX ja0the
Cf ja0time
Ad ja0to
Jg ja0tonder
Ff ja0tower
Kb ja0tulloch
AXJd ja0und
Ag ja0unit
AQ ja0vai
Jg ja0van
AX ja0vom
Jh ja0von
Ed ja0want
Dc ja0weidegoud
JfKc ja0will
ARHf ja0would
Ab ja0wrote
AT ja0x
GX ja0yard
Aa ja0you
Aa ja0à
Cf ja0è
AUGe ja0étage
ASCeEe ja0–
Fj ja1'
BRIf ja1(
If ja1)
BYCaGjHbIg ja1,
Cd ja1-
AaHWIg ja1.
ASIf ja1:
AjCfEVIU ja1^
Ai ja1acquisition
HjIc ja1and
AOCc ja1at
AW ja1chef
Ae ja1da
Ae ja1de
Hd ja1do
AU ja1for
ASCg ja1interview
Hj ja1is
Ce ja1job
Bf ja1of
He ja1partner
Jh ja1ruth
Ak ja1team
Da jb0!
AYGb jb0"
AREnJb jb0&
AVCfKa jb0(
AiCUJh jb0)
Jf jb0+
AUCgDVFhGeIbJR jb0,
Cd jb0-
AdDTEOFaGYHPJbKf jb0.
Ib jb0/
Ab jb015
Ca jb02026
AY jb02nd
Ad jb03
GW jb030
AU jb04
Ge jb041
Ch jb06
Ad jb08
AYCfFeGVHY jb0:
AVJh jb0;
Ab jb0=
AXFkJb jb0?
Dk jb0@
AjBcDjFkHmJh jb0^
ASDh jb0a
Ce jb0addetto
Ae jb0administration
AQCe jb0ai
Fi jb0al
Ac jb0alles
AYBn jb0als
Ff jb0am
DVHgJi jb0and
Gd jb0ao
Bk jb0as
AaDiFk jb0at
AVFi jb0au
Ke jb0aunty
Jf jb0avec
Cc jb0band
AT jb0bar
Aa jb0barista
Eg jb0bay
Jb jb0be
Ab jb0beat
AVGd jb0behind
Dh jb0bij
Eb jb0blue
AT jb0box
AUGe jb0building
Gb jb0bureau
AV jb0c
Aa jb0call
Ig jb0campus
Kb jb0canon
Ic jb0capo
Kf jb0capt
Kd jb0carla
Ih jb0chair
AY jb0chargée
Kd jb0chef
Dk jb0chez
Aa jb0civic
AS jb0clerk
Dc jb0cliente
Ja jb0cllr
Je jb0cm
AX jb0co
De jb0compte
Jg jb0con
Ee jb0conservas
Ge jb0container
Id jb0coordonnateur
Ef jb0corrib
Ga jb0county
Id jb0da
Fd jb0dans
ASCkEgGaHVIhJO jb0de
Dj jb0dein
DXEfGe jb0del
Ke jb0delphine
Ac jb0dem
Ai jb0den
FhGPIg jb0der
AWEeIi jb0des
Cl jb0di
Ic jb0director
Ib jb0directrice
Ib jb0direttore
EcId jb0do
Gd jb0dos
Ke jb0dott
AXKd jb0dr
Ie jb0dra
AWEg jb0du
AYGX jb0e
Bj jb0eine
Hg jb0el
Ah jb0em
ARDeFfJc jb0en
IX jb0engineer
AVGf jb0entrance
Ad jb0estate
AXCaJg jb0et
Gc jb0floor
Ae jb0foods
Be jb0for
Gg jb0foyer
AWJjKb jb0frau
DjHd jb0from
CcEa jb0für
If jb0gestión
Ai jb0groupe
Ah jb0grupo
Ie jb0head
EU jb0health
AVJj jb0herr
Jk jb0herrn
ASFi jb0het
Ec jb0hmp
Ab jb0horário
Gc jb0hospital
Af jb0hotel
Af jb0hr
Ce jb0hrs
Ae jb0human
Jb jb0husband
Gd jb0hôtel
Ae jb0ihres
AV jb0il
AYFe jb0im
AbCjDgFlGi jb0in
AUEf jb0inc
Aa jb0intérim
Aa jb0inês
Ff jb0is
Kg jb0j
Ke jb0jan
Ib jb0jefa
Gc jb0jr
Km jb0jun
Kd jb0k
AWGc jb0kamer
AWGe jb0kantoor
Kb jb0karen
AYGd jb0km
AOFh jb0la
Gd jb0lane
EW jb0larkin
Eb jb0lda
ASEb jb0le
AY jb0leader
Ad jb0lecture
Ic jb0leiter
Gj jb0locatie
Kd jb0lucía
Ke jb0marcus
Ke jb0maria
Ja jb0matua
Jh jb0me
APHl jb0meu
Ij jb0mi
AYGg jb0mill
Jd jb0miss
Jf jb0mit
Jj jb0mme
Jb jb0mr
Hh jb0my
DhFj jb0na
Bd jb0new
Fi jb0no
Gb jb0nostra
Aa jb0not
Jh jb0o
ATCmEdGWIpJW jb0of
CiGY jb0office
AYCa jb0officer
AcGc jb0on
APHh jb0onze
AQBkFeHh jb0our
ANBg jb0para
Ab jb0people
Jg jb0pfarrer
Gd jb0piano
AX jb0place
Ae jb0pm
Ad jb0por
Cc jb0postdoctoral
Cg jb0prn
Jg jb0prof.ssa
AW jb0professor
ATGj jb0quai
AX jb0r
Dd jb0rector
AYIe jb0recursos
Af jb0ref
Ik jb0représentant
Ij jb0responsabile
Dc jb0rh
Ge jb0room
Gg jb0rua
Eg jb0s.a
El jb0s.p.a
AUEh jb0s.r.l
Cb jb0sachbearbeitung
Gj jb0sala
Gh jb0salle
Ck jb0saturday
Ec jb0scheepswerf
EW jb0school
ATJd jb0schrieb
Ia jb0sec
AV jb0secondo
Fd jb0sempre
Hh jb0senior
Kb jb0seu
Kc jb0silvia
Kb jb0sir
Gd jb0small
Gh jb0sopra
AbEg jb0st
Ga jb0stabilimento
Af jb0staff
Aa jb0than
ATBkEeFdGdHf jb0the
Cd jb0time
Gf jb0tiong
AVFc jb0to
Ab jb0trust
AWHl jb0two
Jd jb0uit
Jg jb0und
Aa jb0unserer
AUGf jb0upstairs
DSKh jb0van
Gb jb0verde
Gf jb0via
De jb0vom
Ce jb0warehouse
Kg jb0wei-ling
AYDjJi jb0with
Jd jb0xx
AXGc jb0yard
AVCi jb0year
Ac jb0you
Ec jb0zuivelfabriek
AXFe jb0à
AYBfHj jb0–
Jd jb0•
Fe jb0📍
Hi jb1(
AUBXGnHl jb1,
AU jb1.
AW jb1/
Bb jb1:
AfBgHk jb1^
Ab jb1acquisition
Ig jb1chief
Bh jb1comme
Ce jb1crew
AgBd jb1de
CW jb1deputy
Bl jb1di
Aa jb1el
Ib jb1enf.ª
Ia jb1engineering
Ib jb1external
Bl jb1gesprek
Af jb1hiring
Ib jb1hr
AdHh jb1il
AdHa jb1la
Ak jb1le
He jb1met
Af jb1my
Hh jb1nossa
Ha jb1notre
Hc jb1nuestro
Bc jb1nuovo
Bk jb1of
Ai jb1our
Bg jb1per
Bg jb1position
Bg jb1poste
Ba jb1pra
Cc jb1research
Ie jb1search
Ab jb1senior
Cc jb1shift
Bd jb1sollicitatiegesprek
Hi jb1sous
Cj jb1stage
Bo jb1stelle
Ah jb1store
Ac jb1talent
AeFe jb1the
Bh jb1un
Bh jb1vacature
Be jb1van
Ac jb1with
AV jb1|
Ab jb1–
Ad jk0!b
AaGb jk0"b
Gc jk0#b
Ce jk0&b
Ie jk0&s
AiCa jk0(b
AhCW jk0(s
AeCiGaIS jk0)b
AdCa jk0)s
Ab jk0*b
AiCeETGfIUKW jk0,b
Af jk0,h
Ab jk0,s
Cd jk0-b
Aj jk0-s
AhCUEgGUIcKh jk0.b
Ai jk0.h
AYEe jk0.s
ChId jk0/b
Ak jk0/s
AdCfFjGh jk09b
AbGf jk09h
AeGg jk09s
Cb jk0:b
Ak jk0;b
Af jk0?b
AUGcJdKg jk0Ab
AOCdDcEjFXGY jk0Xb
Dn jk0Xh
AQBWCUDeEgGbHbITJmKi jk0Xxb
ASCQDaEgJhKd jk0Xxh
ASBfCaDfEeHTIYJfKd jk0Xxs
AcFbGe jk0x9b
Ab jk0x9s
AgBYCYDdFeGfHiIgJgKT jk0xb
AeBcEVGX jk0xh
AXBYCcGdIf jk0xs
Ae jk0·b
Cg jk0–b
AhCW jk0–s
Aa jk0“b
AbCWHf jk1Xb
CVHb jk1Xs
AVCiEQGbHXIfJTKK jk1Xxb
Am jk1Xxh
AhBdCgDTHbKP jk1Xxs
ARBfCfFUHf jk1xb
Ha jk1xh
AcBhCT jk1xs
AkBSCeDSETFVGgHXIUJSKT kb
Da kbb!
AXGb kbb"
AY kbb#
AWCgJf kbb&
ATBRCaHkIVKf kbb(
AcJg kbb)
ASBKCjGeHkJW kbb,
AYBWCgHl kbb-
ATDVETFeGYKg kbb.
ChIa kbb/
Ab kbb00
Ad kbb10
Ga kbb12
Gh kbb14
Aa kbb15
AY kbb2nd
Ac kbb3
GW kbb30
AT kbb4
Ge kbb41
Aa kbb45
Ab kbb60
Ab kbb8
APBbCfDbFfGWHUJb kbb:
HdJg kbb;
Ab kbb=
AWJd kbb?
AiBiDhFfHhJf kbb^
ASBg kbba
Ig kbbacademic
Ae kbbadministration
AWFi kbbal
Ac kbballes
Bp kbbals
Fe kbbam
AU kbban
AbHfJf kbband
Gd kbbao
Bh kbbas
Aa kbbassociate
AVDnFj kbbat
ATFj kbbau
Ke kbbaunty
AR kbbausbildung
Jh kbbavec
Ab kbbbeat
AVGd kbbbehind
Db kbbbij
AWGe kbbbuilding
Gb kbbbureau
Gj kbbbüro
AT kbbc
Kb kbbcanon
Kf kbbcapt
EUIc kbbcare
AXKd kbbchef
Dh kbbchez
Aa kbbcivic
Ja kbbcllr
Je kbbcm
AVEa kbbco
Bn kbbcome
Bh kbbcomme
De kbbcompte
Jg kbbcon
AS kbbconseillère
Ge kbbcontainer
Id kbbcoordonnateur
Ef kbbcorrib
Ga kbbcounty
ATGaIc kbbda
Fd kbbdans
Aa kbbdas
ARBhCfGYHXIfJR kbbde
DOGb kbbdel
AU kbbdepartment
FfIf kbbder
AWEfGa kbbdes
Bg kbbdi
JY kbbdie
Ic kbbdirector
EbIf kbbdo
Gb kbbdos
AXKe kbbdott
AXKb kbbdr
Ie kbbdra
ATGc kbbdu
AXEhGXJb kbbe
Bi kbbeine
Hf kbbel
Aa kbbem
Fh kbben
Ia kbbenf.ª
IW kbbengineer
AVGf kbbentrance
Ac kbbentrevista
Ad kbbestate
Cg kbbet
Ia kbbexternal
AX kbbfloor
Ae kbbfoods
AWBn kbbfor
Gg kbbfoyer
Kc kbbfrau
Hn kbbfrom
AYCjEc kbbfür
If kbbgeneral
If kbbgestión
Ab kbbgrupo
Jc kbbgruß
Ii kbbhead
ES kbbhealth
Jo kbbherr
ATFi kbbhet
Ae kbbhiring
Ec kbbhmp
Aa kbbhorário
Gc kbbhospital
AY kbbhouse
Ad kbbhr
Ce kbbhrs
Gd kbbhôtel
AbCX kbbii
Fe kbbim
AcFlGe kbbin
Ke kbbingrid
Ff kbbins
Eg kbbinstitut
Aa kbbintérim
Aa kbbinês
APFf kbbis
Ke kbbjan
Ib kbbjefa
Gc kbbjr
Km kbbjun
Ke kbbk
AWGc kbbkamer
AWGe kbbkantoor
Kb kbbkaren
AXDfFfGY kbbla
AVGd kbblane
EjHj kbble
Ad kbblecture
Ic kbbleiter
Gj kbblocatie
Kc kbbmarguerite
Ke kbbmaria
Ja kbbmatua
Ho kbbmeu
AS kbbmi
Jd kbbmiss
Jf kbbmit
Jj kbbmme
Kd kbbmr
Jd kbbmrs
Hf kbbmy
AW kbbn
Fj kbbna
Bd kbbnew
Ga kbbnext
Bh kbbnieuwe
Fm kbbno
AUHf kbbnossa
AUGbHg kbbnostra
Af kbbnot
Hg kbbnotre
Hc kbbnuestro
Bc kbbnuovo
HfJh kbbo
BlGWIh kbbof
GY kbboffice
Ga kbbon
FeHi kbbour
Bm kbbpara
Gd kbbpiano
AV kbbplace
Ga kbbplaza
Ad kbbpor
Ba kbbpra
Ig kbbpractice
Ki kbbprofessor
AW kbbr
Ac kbbrecruiting
Ad kbbrecrutement
AXIf kbbrecursos
Ik kbbreprésentant
Id kbbresource
Ih kbbresources
AWGd kbbroom
Gk kbbrua
AXGi kbbrue
En kbbs.a
Gj kbbsala
Gh kbbsalle
Ec kbbscheepswerf
CcEX kbbschool
AUCi kbbseasonal
Ia kbbsec
AWCf kbbsecond
AS kbbsecondo
Fd kbbsempre
If kbbsenior
Kb kbbseu
Gd kbbsmall
Gh kbbsopra
Ee kbbst
Ga kbbstabilimento
Aa kbbstore
Ab kbbtalent
Ae kbbtalento
Ie kbbteam
Aa kbbthan
AUBdCYDbFgGeHf kbbthe
AUHf kbbtheir
Gf kbbtiong
DkFe kbbto
Ci kbbtrainee
AYHg kbbtwo
Jd kbbuit
ARBkHf kbbun
Cc kbbund
Hk kbbunser
Bn kbbvan
Gb kbbverde
Gf kbbvia
De kbbvom
Bn kbbvoor
If kbbvp
AaJb kbbwith
Jd kbbxx
Gd kbbyard
Ec kbbzuivelfabriek
Hd kbb|
AVFi kbbà
ASChHm kbb–
Jd kbb•
Fe kbb📍
Jg kbh,
BmJW kbh^
AREg kbhde
Jj kbhen
AS kbhin
ATJd kbhschrieb
AX kbhthe
If kbs&
AdBm kbs(
Aa kbs)
AgBdDV kbs,
AaBi kbs-
Af kbs.
AT kbs/
Ad kbs:
AcBVDeHiJf kbs^
AX kbsand
Aa kbsat
Gc kbsde
Id kbse
AY kbshead
Eb kbslda
AY kbsofficer
Ae kbspractice
AW kbsprofessor
Dd kbsrector
AQ kbsselezione
Bd kbssollicitatiegesprek
AeBQDM kbsthe
Ji kbsto
AXBk kbsvorstellungsgespräch
AQJk kbswith
AXBiDd kbs|
AdCX kbs–
AgCWESGbHbIPKS kh
AkBYCWDUEXFSGaHUIdJW ks
Ad ksb!
AaGb ksb"
Gc ksb#
Ce ksb&
AiCa ksb(
AeCiGaIS ksb)
Ab ksb*
AiCeETGfIUKW ksb,
Cd ksb-
AhCUEgGUIcKh ksb.
ChId ksb/
AdCfFjGh ksb9
Cb ksb:
Ak ksb;
Af ksb?
AUGcJdKg ksbA
ASCXFWHh ksbX
ARBaCYDdEeFYGdHfIVJiKh ksbXx
AXBcCeDdFdGfHgIgJaKT ksbx
AeFbGe ksbx9
Ae ksb·
Cg ksb–
Aa ksb“
Af ksh,
Ai ksh.
AbGf ksh9
Dl kshX
AWBYEfFcITJcKd kshXx
AdBjCYEVGX kshx
Ie kss&
AhCW kss(
AdCa kss)
Ab kss,
Aj kss-
AYEe kss.
Ak kss/
AeGg kss9
AY kssX
AVBfCfDdHaIXJaKc kssXx
AbCcDUGbIb kssx
Ab kssx9
AhCW kss–
AX l 1
Ac l08
AT l09
AaGTHhIWJgKi l10
GYHdJiKi l11
AiJdKg l12
Kd l13
Ai l18
Gf l67a effra parade
Ce la candidatura mantém
Ab laccueil
Al laction needed
Gh laddress
Ac ladres
Ge ladresse
Ad laffaire suivie par
Ai lagenzia lavorincorso
AT laiko
AV lamrit
Ai lanfahrt
Ah lanker interim brugge
Ad lappointment
AcKV lattendees
ATGd lberth
AR lbill
AY lburcu ünal
Ak lcabinet orsay rh
Ai lcalendar
Ag lcall letter
ATGf lcallum
AS lcambio de fecha
AeCW lcanceled
AV lcandidate interview
Ae lcandidature
AV lcem arslan
Ag lcervejaria mangue
AU lchairperson
Ek lclient
Ae lcomité evaluador
ASKf lcommissie
Df lcompany
Ie lcomposition du jury
AW lconfirmation
JaKl lconfirmed
Al lcontact person
Gf lconvidamo
Af lconvocation
Aa lconvocazione prova orale
AV ldame philippa ashworth
Am ldirector
AVGe ldónde
Eh lem 30/04/2026 às 16
Ae lentrevista confirmada
HjKU lentrevistadores
Ad lentrevue
Aq lfiliale di bergamo
AbCi lfor
ASCh lfunctie
Cb lfwd
Ad lgareth lyle
ATKn lgesprek
Ao lglenbow river museum
Ec lgreat news
Aj lheadhunter
AW lhey shu
Ag lhinweis zum datenschutz
Kc lhost
Aa lhttps
AV lhyun
Ak lihre ansprechpartnerin
Ag linishfree data
Cg linitial interview invite
AUIh lintegran el comité
CaEe linterview
AUCf linterview 14 october
Ii linterview board
Ai linterview cancelled
AW linterview confirmation
AW linterview confirmed
AWCg linterview invitation
AY linterview invite
Gg linterview location
AS linterviewer
ASHgIeJcKd linterviewers
AUHd linterviewing
CT linvitation
AYCd linvitation to interview
AS litv 2
AWCe ljob
Ad ljosh
AT ljury
ATIcKi ljúri
Ad lkev stanaway
Ie lla commissione
ATGW lla paroisse saint
AXGd llieu
Ga llocal
AWGc llocatie
ASEeGe llocation
APGh llugar
Gb llugar de celebración
Ik lmanager
Ad lmanaging partner
Af lmarco pessoas
AU lmet
AQ lmireille et jean
Ah lmitzubringen
AQ lmoira stott
Ib lmrs winifred oduya
Ig lno change to the panel
Ae lnorthspur search
Ah lnotes from host
Al lnotice of cancellation
AdKV lo júri mantém
Af loferta condicionada
Ae loffre
Ah loltrepack
AVEjGg londe
AQ lop do 20 mei 2027 om 16
Ge lort
ASHpIdJdKd lpanel
APKh lpanel members
Ac lparking
AUKe lparticipan
An lpierpoint search pte ltd
ASGb lplaats
Gj lplace
Ae lponte selezione
Ah lport of foynes
AaCf lposition
AUCi lposizione
Cd lpost
AWIf lpouvez
AUKh lpresidente do júri
AbCX lprocesso seletivo
Kb lprofessor anne
Ae lpuesto
Gh lpunto de encuentro
IhKW lquem
Ad lrappel
AdBhCc lre
Aa lrecordatorio
APCf lref
Aj lref 381
Ai lregattaverein kiel
CU lrescheduled
AQ lresultado del proceso
Aa lrh
AYGe lritrovo
Cg lrole
Gg lroom 1463
ATGd lsat nav takes you wrong
AV lscheepswerf barkmeijer
Ak lsecretaris
Ak lsede
AX lselezionatore
Cb lsenior lecturer
Aj lshiftpal
Ai lsiège social
An lstage 2
Ar lstart date
Ab lstatus meanings
AWCb lstep 2 of 5
Gd lstore
Af lstudio legale scm
Ik lsue treloar
AV lsuo curriculum
Jq ltalking to
AP ltbc
Aj ltidepool health
Af ltime
Aj lträger
AXCd ltu prueba está lista
AUIc ltu vas voir jean
Cg ltues 8
Ag luitnodiging 1e gesprek
AWCf luniversity archives
Ah lupdated
Ba lupdated invitation
Ch lvacancy
AcCX lvacature
Cf lvaga
Aa lvaga analista fiscal
ASEiGg lvenue
Ad lvirtual interview day
Ce lwhat
Aj lwhen
DdFSGi lwhere
AcKb lwho
ASKi lwith
Ig lyour panel
Gh lzi de la plaine
Ii lè ammessa al colloquio
AoBfCTDbHUJOKI r
Aj s!
AcGb s"
Gc s#
EeIe s&
Gc s'
AkCbKV s(
AeCgEUIRKX s)
Ab s*
Af s+
AjCaEVGfKS s,
AiCa s-
AhCUEfGUIeKg s.
AhIb s/
AfBQFfGi s9
AlCc s:
Ak s;
Ae s<
Ab s>
Al s?
Ah s@
AWCgGbJb sA
ASBiCXDgFTGXHiJW sX
AOBaDfEcFXGUIXJiKe sXx
AdEV ss& Xx ^
AY ss& Xx x
AR ss( X )
Ab ss( X X
HW ss( X Xx
ASCdHh ss( Xx )
Aa ss( Xx .
Aa ss( Xx 9
BVCiFd ss( Xx Xx
FR ss( Xx x
ARCdHn ss( x )
AP ss( x ,
AcGaHU ss( x x
AR ss) , x
Ah ss) x x
Ab ss, 9 Xx
AbGX ss, 9 x
Ab ss, X ,
AYEm ss, X .
Dl ss, X Xx
AU ss, X ^
AY ss, X x
DU ss, Xx &
AWIa ss, Xx )
AY ss, Xx ,
APEdGeJP ss, Xx .
Ai ss, Xx 9
Gc ss, Xx A
AbDV ss, Xx X
AhCYDeGaJg ss, Xx Xx
AUDjHdIgJT ss, Xx ^
DWJk ss, Xx x
If ss, x )
APHh ss, x ,
ARHh ss, x .
AV ss, x 9
AgGa ss, x Xx
AKHj ss, x ^
AdFYGaHRIU ss, x x
FfGR ss, x9 Xx
Gl ss, x9 x
Cc ss- X ^
BP ss- Xx (
AcBcJR ss- Xx Xx
ASBd ss- Xx x
AQ ss- x .
AR ss- x Xx
Ah ss. A x
AUJp ss. Xx (
AW ss. Xx ,
IkJN ss. Xx .
AYGo ss. Xx 9
Aa ss. Xx X
AbBPFTJYKg ss. Xx Xx
JiKU ss. Xx ^
AfBfGOJfKi ss. Xx x
Jd ss/ Xx Xx
GS ss9 ) .
Ah ss9 ) ^
GY ss9 , 9
ATGh ss9 , Xx
AUCd ss9 , x
Ap ss9 9 9
Gd ss9 A .
Ae ss9 Xx ,
Jh ss9 Xx .
AeGlJQ ss9 Xx Xx
Gh ss9 Xx ^
Ci ss9 x )
Ab ss9 x ,
Aa ss9 x .
Ae ss9 x x
AeJS ss: Xx .
Fa ss: Xx 9
AbBYHf ss: Xx Xx
AO ss: Xx ^
AT ss: Xx x
AU ss: x Xx
Bj ss: x x
AU ss? Xx ,
AR ss? Xx .
AgFP ss? Xx x
Kb ssA . ,
AUKk ssA . Xx
Kl ssA . ^
AjCQ ssX ( x
AY ssX ) ,
AaCS ssX ) ^
Aj ssX , x
ATEq ssX . ^
AP ssX . x
Ae ssX X (
Eb ssX X X
Ae ssX X ^
IY ssX Xx )
Ag ssX Xx ,
ATJd ssX Xx Xx
AhCV ssX x x
Af ssXx " Xx
EgIb ssXx & Xx
AX ssXx ( X
AgCc ssXx ( Xx
Aj ssXx ( x
Ak ssXx ) ,
Ai ssXx ) .
AdIe ssXx ) ^
Ci ssXx ) x
AYGd ssXx , 9
AVEf ssXx , X
AdCaGcIk ssXx , Xx
AiGa ssXx , x
ASCb ssXx - X
Am ssXx - Xx
AaKW ssXx . A
AmIlKW ssXx . Xx
Ao ssXx . ^
Id ssXx . x
Ag ssXx / Xx
Gg ssXx 9 (
AaGe ssXx 9 ,
AUGj ssXx 9 .
AiGU ssXx 9 Xx
AWGi ssXx 9 x
AT ssXx X ,
Ac ssXx X X
AhIh ssXx X ^
CkJQKj ssXx Xx (
AcEfGXKf ssXx Xx )
AdEeGdHPIVJQKi ssXx Xx ,
AXEa ssXx Xx -
CfJRKi ssXx Xx .
Gi ssXx Xx 9
ASKc ssXx Xx :
Ki ssXx Xx ;
Kb ssXx Xx <
EhKl ssXx Xx X
AgBODNEiFQHVIcJdKW ssXx Xx Xx
AfBYCYDLEeGUHYIbJQKj ssXx Xx ^
ARCjEoGWIOJjKj ssXx Xx x
AVEl ssXx Xx ·
Kc ssXx Xx –
Aa ssXx x (
Ae ssXx x )
AiCVGVIg ssXx x ,
AgCMGR ssXx x .
Ai ssXx x 9
AfCYEgGUId ssXx x Xx
Ae ssXx x ^
AlBlCWEYGTHgIV ssXx x x
AWGl ssXx x9 ,
Ac ssXx | Xx
Ah ssXx · Xx
Fc ss^ 9 Xx
Df ss^ X X
Ab ss^ Xx &
Bh ss^ Xx (
AWDfHe ss^ Xx ,
Aa ss^ Xx -
AUDcHi ss^ Xx .
Fd ss^ Xx 9
Aj ss^ Xx :
AiBdDbHYJj ss^ Xx Xx
AgDWHhJi ss^ Xx ^
AgBYDjFd ss^ Xx x
AQ ss^ x .
Hj ss^ x ^
Bh ss^ x x
Al ssx ( Xx
ATCdGc ssx ( x
Gf ssx ) ,
Gh ssx ) .
Ch ssx ) x
AhGT ssx , 9
Ae ssx , X
AkCXGe ssx , Xx
Ad ssx , x
AgGY ssx , x9
Ac ssx - Xx
AX ssx . )
AU ssx . A
AmKi ssx . Xx
AcIS ssx . ^
AW ssx 9 )
ASGe ssx 9 ,
AUGg ssx 9 .
FkGY ssx 9 Xx
AjFY ssx 9 x
AOHm ssx X ,
GY ssx X .
ATBeDf ssx X Xx
Hk ssx X ^
AS ssx Xx !
ALDe ssx Xx &
AR ssx Xx (
Af ssx Xx )
AOEaGWHaIYJgKc ssx Xx ,
ATDmGi ssx Xx .
AXFhGj ssx Xx 9
ASDg ssx Xx :
AUEb ssx Xx X
AUBhCQDiERGXHiITJd ssx Xx Xx
ARDTEgKh ssx Xx ^
AOBmCcDfEgFUGXIOJhKc ssx Xx x
En ssx Xx –
ATChFfGUIb ssx x (
GYIl ssx x )
AVCeGbIg ssx x ,
ATBaGa ssx x .
FhGY ssx x 9
ASGe ssx x ?
AbGY ssx x X
AWBKCNDdEjFTGgHgIfJg ssx x Xx
AUChGTIj ssx x ^
AbBmCfDTEhFiGXHbIY ssx x x
Aa ssx x9 ,
Ga ssx x9 .
AfGW ssx9 , x
AUJf ssx9 Xx Xx
Ai ss– Xx (
AVBb ss– Xx x
AhBhCeDSFdGfHeIfJSKP sx
AfCaGh sx9
Am s|
Af s·
Ak s–
Ah s—
Aa s“
AbBkChDiGRIgJQ u
Ap uX
ASBgChDjEaFSGTHfIbJT uXx
CfHSIf ux
Aj w!
AcGb w"
Gc w#
EeIe w&
Gc w'
AkCbKV w(
AeCgEUIRKX w)
Ab w*
Af w+
AjCaEVGfKS w,
AiCa w-
AhCUEfGUIeKg w.
AhIb w/
Ac w00
Aa w1
Ac w10
Gb w12
Fa w14
Ac w15
Gc w2
Ab w20
AV w22
AU w2e
AU w2nd
AVGf w3
Af w30
AY w41
Ac w45
Gb w60
Gd w8
AlCc w:
Ak w;
Ae w<
Ab w>
Al w?
Ah w@
Ab wa
Ah wacquisition
Al wadministration
Jg wadu
Aa wafter
Ac wal
Fg wam
Ce wanalyst
Ag wand
Gc wandar
Kg wanthony
AXGd wao
Ai wappointments
Kh washdown
Af wask
BfCeHO wassistant
AgGd wat
Hv wattorney-adviser
Ja waunty
Gd wave
Fg wbackstube
Gf wbahru
Jh wbalwinder
AS wbar
Ae wbe
AW wbehind
Jo wbeni
Je wbenincasa
Fi wbetriebshof
Dd wblue
ASEe wboard
Jg wbob
AY wbodega
Ad wbologna
AY wbox
Di wbrightmarket
Ee wbuild
AR wbuilding
Fg wbureau
Ab wby
Gi wc
Fi wcalle
AWHg wcampus
Je wcapt
Ad wcaptain
EV wcare
Ap wcareers
Je wcarla
Bc wcellar
Db wcementos
Hh wcfo
AhIh wchair
Bn wchapista
Fd wchaussée
BTJe wchef
Gf wchemin
Ha wchurchwarden
Hv wchurchwardens
Aa wcivic
Cd wclass
HgJY wcllr
Ah wco
Ep wco-operative
Aa wcoach
Ij wcommittee
Hr wcomponente
Ab wcon
Ag wconseil
Dh wconservas
An wconsultant
Bf wcoo
Hg wcoordenadora
Aj wcoordinator
Hd wcoordonnateur
Jf wcor
Df wcorrib
Di wcorvane
Ae wcouncil
Ab wcrew
Ic wculture
Aa wcustoms
Aa wda
Cc wdach
Ag wdakar
AUCfEdFUGbIbKg wde
Hf wdean
AYBb wdeckhand
Jc wdeclan
AYEf wdel
Je wdelphine
APIa wdes
Ce wdeveloper
Cf wdevelopment
AUCd wdi
Ai wdie
HYIi wdirector
Hj wdirectora
Ac wdirectrice
Hl wdirettore
ASEd wdo
Id wdomein
Gg wdos
Jc wdott
Ah wdr
AfHh wdra
AUEe wdu
Ah wdña
AdGY we
Jb wefraín
Gc wel
AeGc wem
Jg wemrys
AeGY wen
Af wenf
Ag weng.º
CfIa wengineer
Fl wennetmoos
Gc wentrance
Al wentrevista
Ab west
Ad wexecutive
Ah wexperience
Hk wexternal
Hl wfactor
Ec wfenwold
Hk wfirmware
ARGe wfloor
Ef wfoods
Ai wfor
Ha wforeman
Ji wfrau
Ec wfreight
Ae wfrom
GV wfront
Ad wfrüh
AVEa wfür
Hc wgestión
Hd wgleichstellungsbeauftragte
Al wgmbh
Ag wgr
Cc wgrade
ASHgIc wgroup
Aa wgroupe
Cd wgrowth
Ah wgrupo
Ap wgruppo
Gi whall
Ch whand
Ag whas
Ad whave
Ae whead
Hc wheadteacher
Ad whealth
Ae wherr
Ak wherrn
Ah whiring
Dd whmp
He whod
Ab whorário
Ad whost
Ag whotel
Ge whouse
Hf whr
If whumana
AYIe whumanos
Ed whydrographic
Ae wi'd
Ah wi'll
Ag wi'm
Ad wihres
AYCh wii
Gf wikeja
Ca win
Ee winc
Hc winhaber
Aa winstead
Ae winternally
Ao winterview
Ae winês
Am wis
Af wist
Kf wj
Ha wjefa
AhCW wjob
Fg wjr
Hd wjudge
Jk wjun-ho
Kd wjune
Ke wk
AUFe wkantoor
Jb wkaren
Hk wkaumātua
Gf wkm
Ac wkontor
Ac wkornblum
Ah wl'équipe
Gk wlane
Eb wlantern
DW wlarkin
Ij wlead
Ie wleader
Aa wlecture
Dp wledgerly
Aa wletter
Aa wlevel
Ga wlibrary
He wlid
AQ wlocatie
Ef wlogistics
Jd wlonnie
AV wlos
Ac wm/w/d
AN wmaintenance
AkCbIh wmanager
Je wmarloes
Jj wmarnie
Dk wmarrowstone
HgIh wmaster
Ae wmay
Jk wmaëlle
Ag wme
ATJj wmehmet
Jc wmel
Ii wmember
AU wmgr
AWHf wmi
Ad wmiss
Al wmme
Jg wmoira
Ai wmr
Ag wmrs
Ah wms
Af wmy
Ae wna
Id wnational
Jm wnelly
Je wnena
Cf wnicu
Ad wno
Fk wnostra
Aa wnot
Ho wnotaio
Jh wnuria
Ac wo
Ab woccupational
AUEh wof
ARCbGh woffice
AeCh wofficer
Gb won
Ae wone
Ak wopening
Ai worganiser
Jb wotávio
AaFf wour
Ig wpartner
Ed wpay
Dc wpelican
Ag wpeople
Ia wpersonalrats
Ao wpersonnel
Hj wpfarrer
Fl wpfarrhaus
Ai wpfarrsekretärin
ASGi wpiano
Gd wpier
AXGc wpiso
ATIg wplanning
Ag wpm
Ao wposition
Ai wpost
Bc wpostdoctoral
Hh wprincipal
Bb wprn
Aa wproceso
AO wproduct
AlHPJe wprofessor
Ho wprovedor
AUHk wpublisher
ASFf wquai
AO wquality
Jc wravi
Gf wrd
AF wreception
Ah wrecruiter
Ag wrecruitment
Hj wrector
Af wref
Ha wregional
CSHo wregistrar
Ig wrepresentative
Ai wresourcing
Hb wresponsable
Ic wrh
Ae wrn
AWGf wroad
Ak wrole
AUGn wroom
Cc wrrt
Fe wrua
Gg wrue
Ef wsa
ARFg wsala
ASGb wsalle
Aa wsalut
Jh wsandra
AXBj wsaturday
Dc wscheepswerf
Dh wscoil
Ao wsearch
Il wsec
AW wsecondo
Hl wsecretaria
Hi wsecretario
Ah wsecretary
Al wselection
HgKg wsenior
Ed wserra
Jb wseu
AP wshed
AUFg wshop
Ad wsie
Ac wsig
Jc wsilvia
An wsister
AY wsmall
He wsocia
Ag wspot
AeJW wsr
AcDi wst
AS wstabilimento
Ag wstaff
Ah wstaffing
Ao wstelle
Gd wstock
Gc wstore
Gh wstreet
Ak wstudent
Aj wstudio
Ic wsuccess
Dc wsunrise
If wsuperintendent
Cc wsupervisor
Ia wsviluppo
Ab wsócios
Ad wsüd
AdHa wtalent
Kd wtan
Ad wteam
AX wtech
Ag wtepeyac
De wtessellate
AaDdFeGa wthe
Cl wtime
Ff wtor
Gc wtower
Be wtrainee
Hn wtrustee
Do wumbrell
Ac wund
Fg wunit
ANFj wupstairs
Ab wv
Am wvacancy
AWDfKc wvan
Bk wverkauf
Fi wvia
Hi wvocal
Hi wvorsitz
El wwater
Jg wwei-ling
Ec wweidegoud
Ae wwhitcombe
Aj wwill
Jb wwim
Hn wwinemaker
Jg wwiremu
Aj wwith
Af wwoche
AT wyear
Ae wzijlstra
Dc wzuivelfabriek
Am w|
Af w·
Ah wè
Ae wé
ARGh wétage
Ak w–
Ah w—
Aa w“`,
};
