// Written by `npm run train` from the mails in tests/fixtures/mails; not by hand.
export const chosen = {
  role: `\
-5 @f
24 @g
54 @h
-14 @n
-18 @s
-10 L1
-47 L2
2 L3
14 L4
-27 L5
14 L6
21 L7
89 L8
-15 R0
-8 R1
9 R2
8 R3
-4 R4
10 R5
22 R6
-10 R7
13 R8
32 R9
-22 b0
12 b1
19 b2
-6 b3
7 b4
-46 best false false false
-16 best false true false
10 best false true true
14 best true false false
21 best true false true
71 best true true true
46 c0
57 c1
-43 c2
-9 c3
20 holds$
-17 holds$l0
-59 holds$l1
-25 holds$l2
36 holds$l3
32 holds$l4
99 holds$l5
17 holds$r0
-47 holds$r1
24 holds$r3
37 holds$r4
-18 holds^
-12 holds^l0
-10 holds^l1
55 holds^l2
-12 holds^l3
-15 holds^l4
-16 holds^l5
34 holds^r0
-29 holds^r1
21 holds^r3
-29 holds^r4
10 holds~
-25 holds~l0
-7 holds~l1
16 holds~l2
46 holds~l3
-5 holds~l4
19 holds~r0
9 holds~r4
65 in$
-56 in$l0
-25 in$l1
18 in$l2
23 in$l3
75 in$l4
22 in$l5
27 in$r0
-24 in$r1
4 in$r2
24 in$r3
32 in$r4
21 in^
33 in^l0
15 in^l1
40 in^l2
13 in^l3
-16 in^l5
-9 in^r0
-5 in^r1
37 in^r3
36 in^r4
-12 in~
27 in~l0
-6 in~l1
-15 in~l2
-32 in~l3
-2 in~l4
11 in~l5
-31 in~r0
12 in~r4
-13 job
-16 job first
-69 l0
-72 l0r1
7 l0r2
-36 l0r3
32 l0r4
-15 l1
-52 l1r0
54 l1r1
-35 l1r2
21 l1r3
-4 l1r4
-29 l2
-13 l2r0
-15 l2r1
16 l2r2
21 l2r3
31 l2r4
-6 l3
9 l3r1
8 l3r2
-44 l3r3
20 l3r4
13 l4
-5 l4r0
12 l4r1
-4 l4r2
-18 l4r4
8 l5
27 l5r0
10 l5r1
15 l5r2
5 l5r3
68 l5r4
8 l6
20 l7
63 l8
63 l9
12 large1
22 large2
-50 line
-57 none
38 none l0
45 none l1
-23 none l2
-42 none l3
-32 none l4
-43 none l5
33 none r0
15 none r1
30 none r2
-55 none r3
-80 none r4
-27 only 
6 only g
53 only h
-9 only s
9 only sg
34 only sh
57 p0
-34 p1
-12 p2
67 parts
-43 r0
7 r1
-9 r2
-8 r6
33 r7
54 r8
23 r9
5 same$
18 same$r0
10 same^
-13 same~
-6 same~l0
-29 same~l2
11 same~l4
9 same~r0
-16 same~r3
-6 same~r4
-12 small1
34 small2
5 w2
37 w3
75 w4
-10 w5
-33 w6
18 w7
-36 w8`,
  company: `\
10 @f
35 @g
29 @h
44 @n
17 @s
-38 L1
-21 L2
-8 L3
10 L4
-15 L5
8 L6
40 L7
47 L8
-26 R0
-17 R1
-6 R2
27 R3
-11 R4
-4 R5
-16 R6
24 R7
13 R8
38 R9
22 a name
-51 agency
-43 agency 
-34 b0
87 b1
26 b2
-26 b3
-6 b4
-24 best false false true
-65 best false true false
27 best false true true
-19 best true false false
20 best true false true
24 best true true false
61 best true true true
-24 c0
30 c1
-3 c2
20 c3
16 carried
43 holds$
5 holds$l0
6 holds$l1
-22 holds$l2
30 holds$l3
24 holds$l4
-14 holds$l5
9 holds$r0
5 holds$r1
7 holds$r3
15 holds$r4
19 holds^
25 holds^l0
22 holds^l1
-3 holds^l2
-20 holds^l3
-22 holds^l5
25 holds^r0
-25 holds^r1
-42 holds^r3
31 holds^r4
5 holds~
29 holds~l0
-5 holds~l1
9 holds~l2
-7 holds~l3
-16 holds~l5
-6 holds~r0
14 holds~r3
-14 holds~r4
12 in$
-36 in$l0
-12 in$l1
20 in$l2
16 in$l3
-10 in$l4
19 in$l5
42 in$r0
-20 in$r1
-7 in$r3
-8 in$r4
25 in^
36 in^l0
14 in^l1
-21 in^l2
-15 in^l3
19 in^l4
-32 in^l5
-13 in^r0
11 in^r3
10 in^r4
-22 in~
-6 in~l0
19 in~l1
-29 in~l2
3 in~l3
-7 in~l4
-4 in~l5
-6 in~r0
-5 in~r1
-12 in~r3
-53 l0
-4 l0r0
-58 l0r1
4 l0r3
4 l0r4
-28 l1
-51 l1r0
-7 l1r1
8 l1r3
35 l1r4
-5 l2r0
16 l2r1
-30 l2r3
38 l2r4
-19 l3
-6 l3r0
20 l3r1
-8 l3r3
-18 l3r4
19 l4
10 l4r0
-14 l4r1
33 l4r3
5 l4r4
14 l5
6 l5r0
34 l5r1
-6 l5r3
16 l5r4
42 l6
-3 l7
36 l8
15 l9
-42 large1
75 large2
64 legal
24 line
-23 none
-36 none false
36 none l0
-14 none l1
28 none l2
-17 none l3
-16 none l4
-40 none l5
32 none r0
60 none r1
-36 none r3
-79 none r4
12 none true
-85 only 
-8 only f
19 only fn
14 only g
-45 only gn
40 only h
4 only hn
-35 only n
43 only s
19 only sg
14 only sgn
-8 only sh
-8 only sn
38 organised
37 organised true
16 own false 
-37 own false A
-33 own false box
7 own false machine
19 own false none
-15 own false person
38 own true 
25 own true A
-20 own true a
68 own true box
-31 own true machine
6 own true person
69 p0
-17 p1
-5 p2
-50 r0
-22 r1
61 r10
12 r2
-37 r5
-39 r6
56 r7
43 r9
-32 same$
-65 same$l0
9 same$l1
16 same$l5
35 same$r0
-19 same$r1
-46 same$r4
22 same^
5 same^l1
5 same^r0
22 same~
-19 same~l0
14 same~l2
29 same~l4
19 same~l5
26 same~r0
5 same~r3
-5 same~r4
43 sender box
-14 sender machine
10 sender none
-14 sender person
-7 sender system
-12 small1
-28 somebody
-54 w1
-47 w2
12 w3
34 w4
49 w5
15 w7
15 w8
-15 writer`,
  place: `\
-10 @g
-26 @h
-43 @n
-6 L1
-12 L3
2 L4
-19 L5
-14 L6
29 L7
10 L8
-30 R0
-16 R1
-17 R2
-13 R3
-20 R4
9 R5
30 R6
15 R7
12 R8
17 R9
11 b1
46 b2
-46 b4
-22 best false false false
-33 best false false true
17 best false true false
20 best false true true
-29 best true false false
-11 best true false true
7 best true true false
39 best true true true
-23 c0
47 c1
-28 c2
-9 c3
32 holds$
-3 holds$l1
-48 holds$l2
-4 holds$l3
49 holds$l4
26 holds$l5
12 holds$r0
23 holds$r1
-18 holds$r2
35 holds$r3
-17 holds$r4
29 holds^
34 holds^l0
-9 holds^l1
11 holds^l2
-9 holds^l3
-10 holds^l4
-7 holds^r0
-3 holds^r1
7 holds^r2
18 holds^r4
-11 holds~
8 holds~l0
17 holds~l1
-26 holds~l2
22 holds~l3
6 holds~l4
32 holds~r0
-40 holds~r1
31 holds~r3
17 in$
14 in$l0
-5 in$l1
17 in$l2
16 in$l3
-21 in$l5
26 in$r0
-31 in$r1
11 in$r2
12 in$r3
-43 in^
-20 in^l1
11 in^l2
-18 in^l3
19 in^l4
33 in^r0
-16 in^r1
-7 in^r2
49 in^r3
-23 in^r4
-16 in~
-36 in~l0
3 in~l1
36 in~l2
37 in~l3
8 in~l4
-4 in~l5
-25 in~r0
-8 in~r1
6 in~r2
49 in~r3
-25 in~r4
32 kind 
54 kind meal
42 kind onsite
27 kind panel
-63 kind phone
25 kind test
-130 kind video
-53 l0
-26 l0r1
-35 l0r2
3 l0r3
6 l0r4
-31 l1
-71 l1r0
-14 l1r1
41 l1r3
10 l1r4
-23 l2
-15 l2r0
26 l2r1
-9 l2r2
-14 l2r3
11 l2r4
8 l3
25 l3r0
-20 l3r1
16 l3r2
-6 l3r3
11 l3r4
20 l4
40 l4r0
3 l4r1
-35 l4r2
-6 l4r3
16 l4r4
22 l5
25 l5r0
9 l5r3
-10 l5r4
14 l6
7 l7
27 l8
-37 large1
43 large2
-24 line
12 none
-32 none 
29 none l0
-9 none l1
37 none l2
-5 none l3
-34 none l4
-5 none l5
-54 none meal
-42 none onsite
-27 none panel
63 none phone
-12 none r0
5 none r1
22 none r2
-2 none r4
-25 none test
130 none video
64 number
-8 only 
-12 only g
-2 only h
-4 p0
48 p1
-34 p2
36 parts
4 r0
-30 r2
-18 r4
17 r5
-41 r6
20 r7
36 r8
36 same$
33 same$l1
36 same$r0
33 same^
13 same^r0
-7 same~
-16 same~l0
7 same~l2
3 same~l3
-7 same~r0
8 same~r3
7 same~r4
-28 small1
10 small2
-4 somebody
-65 w1
-80 w2
-21 w3
7 w4
9 w5
31 w6
52 w7
54 w8`,
  person: `\
6 any
15 as company1
-44 as company2
-35 as company3
-58 as company4
-40 as company5
-18 as place1
-79 as place2
-55 as place3
-54 as place4
38 as role1
-9 as role2
-63 as role3
-4 as role4
-39 as role5
50 as title1
17 as title2
-59 as title3
-69 as title4
-24 as title5
36 at1
21 at2
-58 at3
-14 b+a
-3 b+aan
-4 b+ab
14 b+about
-2 b+accueil
13 b+adjoint
5 b+adviseur
11 b+afdelingshoofd
17 b+after
-4 b+again
2 b+agence
-8 b+agent
-5 b+aimerait
-34 b+al
-4 b+all
-3 b+alle
-19 b+als
-13 b+an
39 b+and
-9 b+ao
-11 b+aqui
-7 b+are
6 b+as
23 b+ask
-5 b+asked
-22 b+assistant
-8 b+assistante
-5 b+assistente
-13 b+así
-26 b+at
17 b+atelier
8 b+au
11 b+auch
-11 b+auf
15 b+aus
28 b+avec
5 b+back
-16 b+be
-26 b+been
10 b+before
-31 b+bei
-21 b+beim
-5 b+belt
16 b+bestuurder
-3 b+bij
3 b+bin
-11 b+bis
-25 b+bitte
4 b+board
6 b+both
-2 b+branch
7 b+brief
-29 b+business
-5 b+but
-18 b+by
20 b+c
3 b+cadre
-8 b+came
12 b+can
-16 b+candidatura
14 b+capataz
19 b+capo
7 b+card
-18 b+cerca
19 b+chair
-4 b+chargée
5 b+chat
23 b+che
35 b+chef
10 b+chefe
-9 b+ci
6 b+co
21 b+collega
8 b+colloquio
-14 b+com
-24 b+come
-4 b+commercial
5 b+committee
6 b+componente
-42 b+con
3 b+conhecer
3 b+conmigo
2 b+conseiller
2 b+contremaître
10 b+conversar
-17 b+coordenador
20 b+coordenadora
3 b+coordinadora
10 b+coordonnatrice
-10 b+coursiers
5 b+crew
-18 b+cv
-10 b+da
10 b+dabei
31 b+dan
-5 b+dann
8 b+das
-3 b+dat
-5 b+data
17 b+dazu
39 b+de
7 b+degli
-8 b+dei
-9 b+del
7 b+delegado
26 b+dem
-13 b+den
8 b+depois
30 b+der
-2 b+des
3 b+design
-18 b+desk
4 b+di
24 b+die
11 b+diensthoofd
8 b+dir
13 b+directeur
16 b+direction
11 b+director
3 b+directora
31 b+directrice
-20 b+diretor
-16 b+diretora
13 b+direttore
-23 b+do
16 b+does
16 b+doet
24 b+dott
-14 b+down
3 b+du
-8 b+due
48 b+e
9 b+een
-15 b+eerste
9 b+eigenaar
5 b+ein
9 b+eine
10 b+einem
-22 b+el
-10 b+elle
-12 b+em
-27 b+empresa
36 b+en
-16 b+entrevista
34 b+er
-11 b+erst
18 b+es
-9 b+est
-16 b+estar
5 b+estará
-23 b+está
22 b+et
7 b+eu
6 b+external
14 b+falls
-5 b+feira
-4 b+field
-6 b+filiale
-17 b+first
-18 b+for
5 b+foreman
2 b+founder
49 b+from
-11 b+front
2 b+fährt
12 b+führt
-11 b+für
-3 b+garde
-14 b+gate
-20 b+gegen
-20 b+geht
8 b+general
17 b+gerente
3 b+gern
29 b+gesprek
-19 b+gibt
-4 b+giovedì
-17 b+go
-7 b+gostaria
-14 b+gostou
-7 b+got
3 b+governor
-6 b+graag
-12 b+graduate
11 b+groep
2 b+group
2 b+général
17 b+générale
-24 b+gérant
-18 b+ha
-16 b+haben
-11 b+happy
9 b+has
-25 b+hat
16 b+have
37 b+he
6 b+head
12 b+hebben
-13 b+heeft
-30 b+her
8 b+here
4 b+het
9 b+hier
19 b+hij
2 b+his
11 b+hoofd
-4 b+horas
-3 b+hour
-22 b+hours
16 b+https
-10 b+híbrido
-25 b+i
12 b+ich
-10 b+if
5 b+ik
9 b+ikzelf
6 b+il
-26 b+im
-43 b+in
-20 b+inform
-9 b+ingresso
16 b+interview
13 b+interviewer
-9 b+is
-8 b+isch
-21 b+ist
-18 b+it
-35 b+je
10 b+jefa
6 b+jefe
12 b+job
5 b+join
-8 b+jun
-12 b+kennen
-5 b+km
2 b+know
-3 b+komm
11 b+kommt
-27 b+l
7 b+la
17 b+laat
4 b+las
-29 b+last
17 b+laten
57 b+le
15 b+lead
-21 b+leave
12 b+leerkracht
-6 b+left
-9 b+lernen
9 b+les
-10 b+let
-2 b+lhe
15 b+lid
-25 b+liegt
-19 b+like
-3 b+ll
-9 b+lleva
8 b+looks
10 b+los
7 b+love
-10 b+loved
-18 b+là
-17 b+lässt
-36 b+m
-5 b+ma
-39 b+maar
-4 b+macht
-4 b+mais
32 b+manager
37 b+may
-5 b+mañana
34 b+me
19 b+mee
5 b+meet
11 b+meine
10 b+member
16 b+met
3 b+metro
8 b+mevrouw
27 b+mi
-14 b+mij
19 b+mijn
-3 b+min
16 b+minutes
-14 b+mir
10 b+mit
-7 b+mon
-37 b+morgen
-8 b+muito
15 b+muss
4 b+my
15 b+myself
-21 b+n
-16 b+na
28 b+nach
22 b+namens
-21 b+ne
-7 b+next
27 b+nicht
-25 b+niet
-2 b+nimmt
-32 b+no
-21 b+non
-4 b+nossa
-6 b+nosso
10 b+nostra
10 b+nostro
-12 b+not
-10 b+nothing
-5 b+notre
17 b+nous
11 b+nuestra
11 b+nuestro
-6 b+numa
2 b+nur
-15 b+não
39 b+o
16 b+observing
-4 b+of
18 b+office
-13 b+oficina
-25 b+om
-5 b+on
23 b+ondergetekende
13 b+one
3 b+only
30 b+onze
5 b+ook
-15 b+open
-14 b+opening
10 b+os
27 b+other
61 b+our
-27 b+out
8 b+over
13 b+owner
7 b+owns
3 b+panel
-30 b+para
2 b+parent
13 b+part
32 b+participa
-13 b+partner
-27 b+pas
-12 b+pelo
16 b+people
22 b+per
3 b+pick
-9 b+piso
7 b+place
-2 b+planning
-6 b+planta
-11 b+plus
-11 b+pode
-16 b+por
-24 b+porta
-15 b+poste
-7 b+pour
33 b+presidente
6 b+président
22 b+put
18 b+que
-24 b+quer
9 b+questions
5 b+quien
-4 b+quiere
-4 b+quinta
-17 b+re
-28 b+recepción
-8 b+recherche
-19 b+recruiter
3 b+recrutement
7 b+rep
14 b+representative
22 b+responsabile
7 b+responsable
7 b+retd
-15 b+retired
-13 b+ring
16 b+room
-7 b+round
15 b+run
10 b+runs
9 b+s
-10 b+sala
8 b+same
2 b+santé
-21 b+says
-12 b+schauen
22 b+scheduled
-5 b+school
-51 b+se
-10 b+second
8 b+seiner
-9 b+selbst
-25 b+semana
15 b+senhor
14 b+senior
-3 b+sera
23 b+service
14 b+services
-4 b+set
3 b+seu
8 b+share
7 b+she
-11 b+shift
-11 b+should
-32 b+si
-49 b+sich
-10 b+side
-20 b+sie
-13 b+sind
14 b+sit
-4 b+site
21 b+sitzt
-24 b+so
21 b+socia
14 b+son
2 b+souhaite
6 b+sowie
31 b+spreken
-9 b+staff
13 b+start
9 b+still
-6 b+store
8 b+student
4 b+studentlid
-4 b+studio
-8 b+su
34 b+sua
6 b+supervisora
-3 b+são
-24 b+só
5 b+sócia
-13 b+t
-7 b+tafel
-13 b+take
-9 b+takes
12 b+taller
37 b+também
4 b+te
-9 b+team
4 b+teamleider
2 b+teammanager
-9 b+tell
13 b+that
-11 b+the
-12 b+then
26 b+there
13 b+thing
12 b+this
11 b+through
-11 b+ti
14 b+tiene
-16 b+time
21 b+titolare
14 b+titular
-43 b+to
-4 b+toe
3 b+toma
-22 b+tomorrow
10 b+too
-17 b+travelling
-16 b+treffen
7 b+tu
7 b+técnica
-21 b+técnico
25 b+uit
-13 b+um
9 b+una
49 b+und
-10 b+une
-24 b+uns
21 b+unser
16 b+unsere
10 b+unserem
-10 b+unter
-27 b+up
-8 b+upstairs
-14 b+us
-31 b+uw
-24 b+van
-4 b+very
-15 b+via
2 b+video
5 b+vom
-3 b+von
-13 b+voor
8 b+voorzitter
11 b+vor
-3 b+votre
-5 b+vous
-3 b+vrijdag
7 b+vuole
-22 b+w
3 b+walk
-28 b+want
9 b+wants
-6 b+was
-14 b+we
-16 b+week
-5 b+where
-24 b+who
-5 b+whose
10 b+wie
49 b+will
-24 b+wir
33 b+wird
15 b+with
-4 b+would
17 b+würd
-10 b+würde
3 b+würden
10 b+x
-4 b+y
7 b+yo
-21 b+you
4 b+your
15 b+zij
14 b+zouden
10 b+zu
-12 b+à
42 b+è
-11 b+é
15 b+équipe
-7 b-a
20 b-aan
-19 b-about
-30 b-afdelingshoofd
-12 b-afternoon
-7 b-again
-11 b-agenda
9 b-al
13 b-all
12 b-alla
-16 b-alle
-9 b-als
-15 b-am
16 b-an
16 b-anche
51 b-and
-6 b-anderthalb
-11 b-antes
-4 b-ao
3 b-appointment
11 b-are
9 b-as
-43 b-at
4 b-attend
-38 b-au
-30 b-auf
-26 b-avec
-2 b-azienda
26 b-be
3 b-because
8 b-begleiten
-20 b-beim
-11 b-bench
3 b-bestaat
4 b-bien
-19 b-big
-36 b-bij
-9 b-bin
-6 b-bis
-12 b-blauen
7 b-board
-21 b-book
12 b-brother
-25 b-but
-22 b-by
6 b-c
-7 b-call
12 b-capo
35 b-chair
30 b-chat
21 b-chef
-3 b-chemin
7 b-ci
-39 b-cliente
-11 b-colleague
31 b-collega
-11 b-com
-4 b-come
8 b-comigo
6 b-comité
4 b-commissie
17 b-commissione
13 b-committee
16 b-con
5 b-confirming
4 b-conmigo
6 b-consists
-5 b-contact
4 b-conversa
21 b-conversation
-4 b-coordenadora
-13 b-coordinator
2 b-coordinatrice
-3 b-cv
6 b-d
-27 b-da
-3 b-dann
-7 b-das
-27 b-day
-2 b-de
4 b-deep
-3 b-del
-19 b-dem
-6 b-demandez
-19 b-den
3 b-department
-6 b-der
-4 b-desde
3 b-design
-47 b-di
-35 b-die
-33 b-diensthoofd
-9 b-dir
-13 b-dirección
-9 b-directeur
10 b-director
5 b-directora
20 b-diretor
5 b-diretora
15 b-dit
4 b-dive
-15 b-do
3 b-doen
9 b-don
-25 b-door
10 b-dott
16 b-down
-4 b-dr
-18 b-du
6 b-dus
103 b-e
-6 b-een
-7 b-eerste
7 b-eigenaar
-14 b-ein
-4 b-eine
-4 b-einen
27 b-el
-19 b-em
29 b-en
20 b-enfermeira
-3 b-enfermería
17 b-entretien
-8 b-entrevista
5 b-er
-29 b-es
9 b-est
-19 b-está
72 b-et
53 b-eu
-4 b-fica
-3 b-filiale
-12 b-first
4 b-floor
-37 b-for
-16 b-founder
-13 b-frente
-3 b-função
-15 b-für
-16 b-gardener
-10 b-gate
10 b-gehören
-2 b-gerente
-23 b-gern
6 b-gesprek
-9 b-go
-3 b-good
12 b-h
-6 b-half
-21 b-has
-9 b-hat
14 b-have
-18 b-head
11 b-heer
-12 b-here
7 b-het
-9 b-hier
-21 b-him
-18 b-home
2 b-hoofd
-8 b-i
-15 b-ich
9 b-ik
55 b-il
-33 b-im
18 b-ing
-4 b-ins
-31 b-interview
-11 b-interviewed
9 b-io
7 b-is
-3 b-ist
12 b-it
-4 b-ja
-9 b-je
3 b-junto
21 b-keer
-6 b-know
2 b-kommt
-10 b-l
-13 b-la
3 b-las
5 b-later
6 b-le
7 b-lead
-15 b-leader
-6 b-lesson
2 b-line
18 b-lo
20 b-lunch
-27 b-m
4 b-maar
42 b-manager
-5 b-mattina
9 b-me
4 b-med
6 b-medewerker
10 b-meet
3 b-meeting
34 b-mein
17 b-meine
2 b-members
-3 b-mesmo
9 b-mestre
-19 b-met
17 b-mevrouw
-6 b-mi
-23 b-mich
26 b-mij
13 b-mijn
7 b-min
9 b-minutes
22 b-mio
11 b-mir
-74 b-mit
29 b-moi
5 b-mr
-9 b-muss
25 b-my
31 b-myself
-15 b-na
30 b-naar
-9 b-naast
-30 b-nach
22 b-namens
3 b-nehmen
-11 b-news
-6 b-nicht
-8 b-nimmt
-29 b-no
-4 b-nos
11 b-nossa
-5 b-nosso
-3 b-nostro
2 b-nous
3 b-nu
-8 b-nun
31 b-o
-58 b-of
-5 b-off
4 b-office
-33 b-ok
-9 b-on
35 b-onze
-8 b-op
-6 b-opdrachtgever
3 b-or
8 b-ora
25 b-our
8 b-out
-16 b-outside
18 b-over
3 b-owner
36 b-owners
7 b-p
8 b-padre
-6 b-pai
20 b-panel
9 b-par
-14 b-para
-3 b-parte
7 b-partner
-8 b-pela
3 b-pelo
38 b-people
-27 b-per
9 b-phone
-8 b-piso
19 b-planta
-5 b-please
7 b-plus
-3 b-pm
-21 b-por
-8 b-position
6 b-post
-3 b-pour
7 b-praat
7 b-presento
2 b-preside
16 b-presidente
-7 b-presso
9 b-prof
-5 b-profile
2 b-publisher
-16 b-que
-20 b-quem
-11 b-ra
5 b-rag
-6 b-recibe
-12 b-recruiter
-10 b-reminder
10 b-rencontrerez
-8 b-responsabile
-9 b-responsable
11 b-review
3 b-reçue
4 b-riceverà
-8 b-role
3 b-s
-5 b-samen
7 b-sarà
5 b-schedule
-10 b-screen
10 b-search
-8 b-sede
12 b-see
-7 b-sein
7 b-senior
3 b-ser
4 b-sera
3 b-serez
-6 b-service
13 b-services
30 b-señora
8 b-si
3 b-siamo
25 b-sich
3 b-side
-12 b-sig
2 b-signor
9 b-signora
36 b-sind
12 b-sit
-3 b-sitzen
14 b-so
5 b-socia
-15 b-sono
-4 b-sorella
-12 b-sowie
27 b-soy
7 b-spreekt
2 b-ssa
-7 b-stabilimento
-8 b-su
2 b-super
-12 b-supervisora
-20 b-sur
-22 b-sócia
-3 b-t
-6 b-table
-3 b-take
-4 b-talk
6 b-talking
7 b-tandarts
13 b-tarde
30 b-te
-14 b-team
8 b-teamleider
-8 b-telephone
-12 b-tell
-5 b-ten
-33 b-that
-50 b-the
-3 b-then
13 b-this
27 b-three
-5 b-through
22 b-tien
-11 b-time
3 b-titolare
-20 b-to
6 b-toujours
18 b-tour
-3 b-train
-3 b-transport
2 b-tres
3 b-tribunal
-11 b-tu
5 b-twee
3 b-técnica
6 b-uit
-9 b-um
-22 b-un
48 b-und
6 b-une
-12 b-uns
-9 b-unserem
12 b-unserer
10 b-up
-4 b-usted
-8 b-uur
19 b-va
-12 b-van
18 b-ve
8 b-vingtaine
6 b-visio
-5 b-vogal
21 b-von
14 b-voorzitter
-17 b-votre
8 b-vous
18 b-vrouw
24 b-w
11 b-want
-12 b-was
-9 b-we
-16 b-werden
-4 b-who
-17 b-wie
31 b-will
-5 b-wir
-38 b-wird
12 b-with
3 b-would
24 b-würden
15 b-xx
45 b-y
-32 b-you
-55 b-your
-24 b-zu
-19 b-zum
11 b-zusammen
-26 b-à
10 b-às
32 b-è
28 b-é
7 b-été
-11 b-über
5 b<!
11 b<&
13 b<(
-4 b<)
-7 b<*
23 b<+
2 b<,
7 b<-
36 b<.
-17 b</
6 b<00
-10 b<15
-3 b<30
7 b<45
41 b<;
-7 b<<' s
3 b<<) +
18 b<<) ,
12 b<<) .
4 b<<) :
4 b<<) and
5 b<<) e
15 b<<) en
5 b<<) und
3 b<<) y
-2 b<<, a
9 b<<, and
2 b<<, avec
-27 b<<, but
-5 b<<, con
-3 b<<, da
-10 b<<, don
2 b<<, e
-11 b<<, em
14 b<<, en
7 b<<, et
-17 b<<, frau
-32 b<<, herr
-12 b<<, mevrouw
-30 b<<, mme
5 b<<, mr
-4 b<<, o
4 b<<, professor
11 b<<, sono
15 b<<, soy
5 b<<, with
29 b<<, y
4 b<<- frau
3 b<<- mme
-4 b<<. :
7 b<<. estaremos
4 b<<. frau
7 b<<. herr
3 b<<. le
-14 b<<. o
-11 b<<. ra
10 b<<. ssa
26 b<<. ª
3 b<<. º
3 b<<1 |
-7 b<<2 ,
-2 b<<2 .
-6 b<<30 ,
5 b<<30 |
6 b<<: 00
-10 b<<: 15
5 b<<: 30
11 b<<: 45
2 b<<: chef
7 b<<; and
-7 b<<^ *
25 b<<^ -
7 b<<^ .
6 b<<^ ^
4 b<<^ bäckerei
-14 b<<^ dear
25 b<<^ garage
28 b<<^ gruß
10 b<<^ herr
-12 b<<^ hi
-3 b<<^ hotel
-8 b<<^ ihre
-4 b<<^ la
-3 b<<^ mme
12 b<<^ mr
13 b<<^ mrs
20 b<<^ ms
23 b<<^ o
21 b<<^ professor
-7 b<<^ team
-6 b<<^ the
7 b<<^ van
11 b<<^ with
12 b<<^ –
-11 b<<^ •
-5 b<<a .
14 b<<an :
6 b<<and mr
-6 b<<and mrs
-20 b<<and ms
-9 b<<and with
3 b<<arch .
18 b<<ask for
-15 b<<at our
2 b<<avec :
12 b<<avec mme
10 b<<avv .
-20 b<<book /
14 b<<call with
4 b<<chair :
2 b<<chat with
-8 b<<com a
6 b<<consists of
-4 b<<coordinator ,
30 b<<d .
10 b<<de heer
-6 b<<de la
3 b<<de mme
-13 b<<director ,
4 b<<directora ,
17 b<<dott .
4 b<<down with
38 b<<dr .
2 b<<dña .
20 b<<e a
5 b<<e o
7 b<<en mevrouw
3 b<<eng .
-38 b<<entrevista con
3 b<<et mme
3 b<<gespräch mit
27 b<<groetjes ,
-9 b<<in der
-12 b<<in the
-15 b<<interview with
4 b<<interviewer :
11 b<<interviewers :
15 b<<ir .
-10 b<<lic .
2 b<<ll see
-12 b<<local :
3 b<<lunch with
11 b<<mag .
25 b<<manager (
7 b<<manager ,
-3 b<<me .
7 b<<me and
4 b<<med .
3 b<<mee met
13 b<<mein bruder
7 b<<member :
-4 b<<mia sorella
3 b<<mij en
15 b<<mijn collega
18 b<<mijn vrouw
4 b<<mr .
25 b<<ms .
23 b<<mw .
10 b<<my brother
-8 b<<my colleague
3 b<<my husband
12 b<<myself and
7 b<<o mestre
6 b<<o seu
-12 b<<of the
11 b<<p .
-3 b<<panel :
12 b<<par mme
-11 b<<partner ,
-2 b<<place du
7 b<<praat met
3 b<<prof .
-21 b<<quem :
5 b<<rag .
-14 b<<room ,
-3 b<<screen with
-10 b<<sr .
-19 b<<sra .
-4 b<<st .
-11 b<<teilnehmende :
9 b<<this is
8 b<<to meet
5 b<<und herr
7 b<<und herrn
2 b<<up with
3 b<<urrutia ,
-9 b<<v .
-4 b<<where :
-13 b<<who :
11 b<<will be
3 b<<will meet
13 b<<with :
4 b<<would meet
21 b<<é a
6 b<?
6 b<^
-14 b<a
6 b<alla
-22 b<am
26 b<anche
40 b<and
-6 b<anderthalb
14 b<as
-15 b<at
-11 b<au
-5 b<avec
11 b<be
4 b<because
-6 b<beim
-21 b<bij
10 b<brother
13 b<bruder
-27 b<but
5 b<by
4 b<bäckerei
10 b<captain
24 b<chef
-8 b<colleague
15 b<collega
4 b<com
-38 b<con
-22 b<da
-15 b<das
-23 b<de
8 b<dean
-14 b<dear
-33 b<del
-20 b<dem
-42 b<der
-20 b<des
-21 b<di
-5 b<die
8 b<directeur
7 b<director
-17 b<do
9 b<don
6 b<dona
-22 b<du
2 b<el
-26 b<em
-2 b<en
16 b<est
10 b<estaremos
43 b<et
32 b<for
30 b<frau
-4 b<from
-2 b<für
25 b<garage
28 b<gruß
10 b<heer
-10 b<herr
-4 b<herrn
-12 b<hi
-4 b<hotel
-9 b<hr
3 b<husband
-7 b<ihre
-14 b<il
-8 b<im
9 b<irmã
8 b<is
-23 b<la
2 b<le
4 b<leader
-10 b<leiter
-18 b<leiterin
2 b<manager
-6 b<meet
7 b<mein
7 b<mestre
-14 b<met
23 b<mevrouw
3 b<miss
-24 b<mit
-31 b<mme
-9 b<monsieur
47 b<mr
22 b<mrs
-17 b<ms
-13 b<na
28 b<naar
-2 b<nach
-5 b<no
19 b<o
-20 b<of
-10 b<on
-6 b<or
-51 b<our
-6 b<padre
-13 b<para
2 b<pelo
6 b<plus
27 b<professor
-11 b<ra
-10 b<responsabile
-7 b<s
-37 b<salon
3 b<see
6 b<seu
30 b<señora
2 b<signor
8 b<signora
18 b<sister
5 b<so
14 b<sono
-4 b<sorella
24 b<soy
3 b<sr
10 b<ssa
-6 b<staff
-10 b<team
-7 b<telephone
-31 b<the
4 b<then
-38 b<to
14 b<und
2 b<unserer
16 b<van
12 b<von
-24 b<vp
18 b<vrouw
31 b<with
15 b<xx
13 b<y
-4 b<|
26 b<ª
-9 b<·
3 b<º
-8 b<à
-26 b<–
2 b<—
-15 b<•
-26 b>!
-15 b>"
-13 b>$
48 b>&
42 b>(
-25 b>)
25 b>+
30 b>,
-10 b>-
10 b>.
-17 b>/
-27 b>:
25 b>;
-13 b>>$ $
3 b>>& son
-13 b>>( 30
11 b>>( associate
-18 b>>( büro
10 b>>( chair
5 b>>( chairperson
3 b>>( chief
3 b>>( componente
-7 b>>( coo
3 b>>( country
-4 b>>( data
6 b>>( director
-22 b>>( diretor
-5 b>>( general
2 b>>( gerente
12 b>>( he
9 b>>( hr
3 b>>( lead
11 b>>( leerkracht
2 b>>( leiter
7 b>>( partner
5 b>>( presidente
4 b>>( principal
2 b>>( responsable
8 b>>( senior
6 b>>( she
7 b>>( staff
4 b>>( tech
5 b>>( technical
-20 b>>( the
12 b>>( titolare
-12 b>>) $
-6 b>>) ,
-23 b>>) .
7 b>>) and
-11 b>>) und
-51 b>>, $
-2 b>>, 4
5 b>>, a
4 b>>, afdelingshoofd
2 b>>, am
-10 b>>, and
-15 b>>, assistant
3 b>>, associate
-10 b>>, así
-2 b>>, at
4 b>>, betriebsleiter
-8 b>>, büro
3 b>>, cadre
3 b>>, capo
4 b>>, chair
20 b>>, chapter
-4 b>>, chargée
12 b>>, che
7 b>>, chef
7 b>>, chefe
18 b>>, com
6 b>>, componente
13 b>>, coordenadora
10 b>>, coordonnatrice
30 b>>, crha
7 b>>, cto
-22 b>>, da
5 b>>, data
-41 b>>, de
3 b>>, dean
5 b>>, del
8 b>>, der
3 b>>, design
29 b>>, die
10 b>>, diensthoofd
28 b>>, directeur
18 b>>, director
30 b>>, directrice
4 b>>, diretor
9 b>>, diretora
7 b>>, direttore
9 b>>, e
8 b>>, el
-11 b>>, elle
-19 b>>, en
3 b>>, engineering
3 b>>, et
-6 b>>, for
21 b>>, gerente
4 b>>, group
9 b>>, he
24 b>>, head
9 b>>, hoofd
-9 b>>, i
19 b>>, il
-14 b>>, in
-59 b>>, is
10 b>>, jefe
6 b>>, la
2 b>>, le
24 b>>, leiterin
10 b>>, manager
11 b>>, managing
22 b>>, mi
-7 b>>, mon
-6 b>>, no
12 b>>, nossa
-11 b>>, notre
11 b>>, nuestro
9 b>>, o
-13 b>>, on
13 b>>, onze
26 b>>, our
3 b>>, owner
2 b>>, para
4 b>>, plant
2 b>>, practice
12 b>>, presidente
23 b>>, que
-26 b>>, qui
-5 b>>, recruiter
6 b>>, responsabile
5 b>>, responsable
3 b>>, responsável
2 b>>, se
40 b>>, senior
3 b>>, sr
5 b>>, staff
4 b>>, team
5 b>>, the
6 b>>, técnica
-8 b>>, und
10 b>>, unser
-12 b>>, via
4 b>>, vice
7 b>>, voorzitter
19 b>>, vp
-5 b>>, whose
25 b>>, will
11 b>>, would
4 b>>, y
-18 b>>, you
17 b>>. $
-4 b>>. a
-13 b>>. he
17 b>>. ich
-6 b>>. la
18 b>>. please
-4 b>>. she
3 b>>. si
-23 b>>. the
4 b>>. you
16 b>>and dr
14 b>>and i
3 b>>and me
10 b>>and myself
8 b>>and our
-25 b>>and the
-3 b>>at the
11 b>>aus dem
16 b>>aus der
-2 b>>came back
-22 b>>dr .
4 b>>e eu
6 b>>e il
16 b>>e o
-7 b>>en el
-18 b>>en mij
3 b>>from hr
-6 b>>from our
-14 b>>from the
5 b>>heeft je
9 b>>here from
-12 b>>in the
7 b>>is er
-7 b>>is in
3 b>>is our
-2 b>>manager $
3 b>>mit .
15 b>>namens de
-9 b>>strachan ,
-10 b>>team $
8 b>>und ich
22 b>>van de
5 b>>wants to
-16 b>>will be
-11 b>>will call
10 b>>x $
12 b>>y yo
-15 b>>| talent
-32 b>a
17 b>an
20 b>and
17 b>associate
8 b>at
11 b>au
25 b>aus
15 b>belt
-2 b>came
8 b>can
-14 b>che
8 b>da
-18 b>de
5 b>del
-11 b>do
-29 b>dr
12 b>du
20 b>e
7 b>el
44 b>en
-9 b>engineer
2 b>est
13 b>et
3 b>feld
-12 b>for
38 b>from
33 b>has
-17 b>hat
7 b>heeft
7 b>here
-11 b>in
-4 b>is
6 b>ist
-8 b>kommt
16 b>llp
-12 b>manager
7 b>mit
17 b>mrcvs
16 b>my
15 b>namens
3 b>of
-7 b>office
-4 b>on
10 b>our
-3 b>recruiting
-5 b>s
3 b>se
12 b>senior
19 b>sera
-9 b>strachan
-18 b>team
21 b>und
27 b>van
23 b>vom
5 b>wants
-3 b>was
4 b>who
-5 b>wil
2 b>will
11 b>wird
-6 b>with
10 b>x
-5 b>y
3 b>zit
15 b>|
19 b>·
10 bbullet
13 bc1
-25 bc2
24 bfirst
3 blast
-6 bline
16 bline at the end
83 brow
57 bs 
15 bs &
5 bs '
-31 bs (
-18 bs ,
7 bs -
-18 bs :
28 bs X
2 bs Xx
-5 bs x
12 bs |
19 bs ·
9 bs –
13 bs! ,
-4 bs! x
-14 bs" "
13 bs& 
-4 bs& ,
-10 bs& Xx
-5 bs& x
28 bs( )
6 bs( Xx
-19 bs( x
-8 bs* -
21 bs+ (
-17 bs, 
15 bs, (
-5 bs, )
-23 bs, ,
29 bs, .
-9 bs, 9
4 bs, ;
27 bs, X
-23 bs, Xx
-2 bs, x
-31 bs- 
11 bs- (
20 bs- ,
8 bs- x
7 bs. 
46 bs. (
-13 bs. ,
-10 bs. 9
5 bs. ;
-8 bs. Xx
5 bs. x
14 bs. –
7 bs/ 
-20 bs/ Xx
-4 bs9 
8 bs9 ,
-8 bs9 .
-25 bs9 Xx
-12 bs9 x
-18 bs: 
-16 bs: (
-2 bs: )
8 bs: ,
-10 bs: .
-4 bs: Xx
38 bs: x
14 bs; 
3 bs; (
7 bs; ,
3 bs; ;
-3 bs? ,
13 bs? x
-6 bsX 
-14 bsX ,
6 bsX .
-7 bsX x
46 bsXx 
11 bsXx &
12 bsXx (
-42 bsXx )
18 bsXx .
-6 bsXx 9
7 bsXx ;
10 bsXx X
24 bsXx Xx
17 bsXx x
3 bsx 
-12 bsx !
7 bsx &
-11 bsx (
-3 bsx )
-10 bsx ,
-4 bsx -
-24 bsx .
-6 bsx 9
-10 bsx :
3 bsx ;
-14 bsx Xx
12 bsx –
-14 bs| 
15 bs| ,
-7 bs| x
-8 bs· 
-35 bs– 
15 bs– ,
12 bs• ,
-23 bs• –
21 btab
-9 bwhole
68 copied
-114 firm
-22 g-i
15 g-to
9 g<&
-11 g<,
20 g<.
-4 g<<^ ^
-22 g<<a .
-10 g<<partner ,
-4 g<^
13 g>$
5 g>&
-9 g>(
18 g>,
16 g>-
13 g>>$ $
4 g>>( mrs
-18 g>|
-11 gc1
24 gc2
11 gfirst
13 glast
-35 gline
-4 gline at the end
-14 gs 
6 gs &
-9 gs (
-6 gs ,
-4 gs Xx
-19 gs |
-10 gs, Xx
7 gs. 
16 gsXx 
-20 gsXx x
21 gsx 
16 gsx ,
-23 gwhole
35 h+a
-9 h+be
11 h+d
12 h+de
7 h+der
3 h+directrice
19 h+el
26 h+en
6 h+escribió
-9 h+for
9 h+geht
16 h+ik
-7 h+il
-7 h+in
-17 h+ja
-4 h+manhã
9 h+me
26 h+my
5 h+of
-7 h+on
-4 h+pode
-10 h+puedo
3 h+que
-7 h+s
8 h+saw
-4 h+ser
-10 h+sí
-10 h+thank
-8 h+the
-13 h+to
7 h+um
4 h+und
17 h+va
-11 h+viernes
8 h+voor
7 h+would
13 h+wrote
-9 h+you
5 h+às
29 h-at
17 h-con
-7 h-de
13 h-dott
-4 h-evening
-8 h-las
6 h-om
6 h-schreef
-19 h-schrieb
10 h-ssa
6 h-tarde
14 h-the
6 h-to
-9 h-um
5 h-with
9 h<,
17 h<:
10 h<<. ssa
12 h<<20 ,
9 h<<31 ,
8 h<<40 ,
-19 h<<^ ^
-9 h<<^ bonjour
23 h<<^ dear
5 h<<^ hi
-12 h<<dr .
25 h<<liebe frau
4 h<<mr .
-19 h<^
-4 h<bonjour
23 h<dear
6 h<frau
11 h<herr
5 h<hi
7 h<mr
2 h<pm
6 h<schreef
-4 h<schrieb
10 h<ssa
5 h<with
17 h>$
3 h>(
21 h>,
-4 h>.
-21 h>:
17 h>>$ $
4 h>>( head
-35 h>>, $
7 h>>, der
12 h>>, friday
3 h>>, i
12 h>>, ik
-7 h>>, il
-17 h>>, ja
2 h>>, monday
-4 h>>, pode
-10 h>>, sí
-10 h>>, thank
-25 h>>: $
6 h>>a écrit
6 h>>escribió :
6 h>>wrote :
13 h>?
6 h>a
6 h>escribió
6 h>wrote
14 hc1
20 hc2
-33 hfirst
43 hlast
-28 hs ,
-16 hs Xx
-5 hs, (
10 hs, ,
7 hs, x
7 hs. ,
-19 hs. x
6 hs9 x
2 hsX <
6 hsXx 
21 hsXx ,
-23 hsXx :
15 hsXx x
4 hsx ,
-3 hsx .
3 hsx :
9 hsx Xx
-3 hsx x
43 hwhole
-4 job
-30 kind 
36 kind meal
19 kind onsite
42 kind panel
-57 kind phone
8 kind test
-19 kind video
-119 l0
-68 l1
-57 l2
-25 l3
9 l5
85 l6
59 l7
87 l8
30 l9
60 n1
38 n2
12 n3
-11 n4
-55 n5
-46 n6
35 o0 l0
-3 o0 l1
38 o0 l2
41 o0 l3
-12 o0 l4
11 o0 l5
35 o1 l0
39 o1 l1
-11 o1 l2
-13 o1 l3
7 o1 l5
-40 o2 l0
40 o2 l1
20 o2 l2
24 o2 l3
34 o2 l4
22 o2 l5
-38 o3 l0
-12 o3 l1
-24 o3 l2
16 o3 l3
-25 o3 l4
19 o3 l5
-38 o4 l0
-39 o4 l1
-43 o4 l2
22 o4 l3
12 o4 l4
35 o4 l5
-74 o5 l0
-80 o5 l1
-27 o5 l2
-29 o5 l3
31 o5 l4
23 o5 l5
-39 organised
-57 r contact true
-57 r contact true 1
-58 r contact true l0
-25 r contact true l1
-41 r contact true l2
-5 r contact true l3
-6 r contact true l4
80 r contact true m0
-36 r contact true m1
-33 r contact true m2
-67 r contact true m3
6 r interviewer false
7 r interviewer false 0
-22 r interviewer false l0
5 r interviewer false l2
23 r interviewer false l3
17 r interviewer false l4
6 r interviewer false m0
94 r interviewer true
-64 r interviewer true 2
31 r interviewer true 3
56 r interviewer true 5
71 r interviewer true 6
-63 r interviewer true l0
-15 r interviewer true l1
38 r interviewer true l2
53 r interviewer true l3
73 r interviewer true l4
74 r interviewer true l5
81 r interviewer true m0
78 r interviewer true m1
11 r interviewer true m2
-75 r interviewer true m3
-45 r none
-45 r none 
-82 r none l1
-30 r none l2
9 r none l3
13 r none l4
40 r none l5
90 r none m0
16 r none m1
-57 r none m2
-93 r none m3
-10 s+de
12 s+on
-6 s+vaga
7 s+your
-2 s-a
7 s-and
-12 s-at
2 s-avec
3 s-bei
-16 s-bij
-2 s-chat
-21 s-de
-4 s-di
-3 s-entrevista
-11 s-in
-15 s-interview
-7 s-meet
-3 s-to
24 s-with
-3 s-your
5 s<&
-23 s<(
-5 s<,
-3 s<-
36 s<.
21 s</
8 s<:
-13 s<<^ ^
19 s<<interview with
3 s<<w /
-13 s<^
-9 s<at
3 s<bei
6 s<mr
20 s<with
-7 s>$
13 s>&
-20 s>)
-14 s>-
24 s>/
-4 s>:
-7 s>>$ $
-10 s>>) $
17 s>on
5 s>–
-11 sc1
-24 sfirst
50 slast
-3 ss :
2 ss Xx
-10 ss x
-24 ss( )
4 ss/ 
-6 ssXx 
-10 ssXx Xx
-5 ssXx x
7 ssXx –
-20 ssx 
2 ssx &
5 ssx (
-14 ssx Xx
9 ssx x
-2 ss| 
-37 swhole
23 titled
-9 w1
5 w3
9 writer kind 
47 writer kind meal
13 writer kind onsite
-47 writer kind panel
7 writer kind phone
-3 writer kind test
-19 writer kind video
-23 writer l0
-23 writer l1
-12 writer l2
19 writer l3
-11 writer l4
24 writer l5
4 writer l6
24 writer l7
63 writer n1
24 writer n2
-30 writer n3
-18 writer n4
-3 writer n5
-28 writer n6
28 writer o0 l0
25 writer o0 l1
13 writer o0 l2
-11 writer o0 l3
24 writer o0 l4
5 writer o0 l5
60 writer o1 l0
-7 writer o1 l1
16 writer o1 l2
-8 writer o1 l3
14 writer o1 l4
29 writer o2 l0
14 writer o2 l1
15 writer o2 l2
10 writer o2 l3
6 writer o2 l4
-44 writer o3 l0
-8 writer o3 l1
-21 writer o3 l2
3 writer o3 l4
-59 writer o4 l0
-64 writer o4 l1
-7 writer o4 l3
-14 writer o4 l4
6 writer o4 l5
-37 writer o5 l0
-28 writer o5 l1
-5 writer o5 l2
32 writer o5 l3
23 writer o5 l4
-9 writer o5 l5
-69 writer r contact true
-69 writer r contact true 1
7 writer r contact true m0
34 writer r contact true m1
-55 writer r contact true m2
-55 writer r contact true m3
16 writer r interviewer false
89 writer r interviewer false 0
-73 writer r interviewer false 1
16 writer r interviewer false m0
67 writer r interviewer true
-32 writer r interviewer true 2
4 writer r interviewer true 3
-11 writer r interviewer true 4
96 writer r interviewer true 5
9 writer r interviewer true 6
19 writer r interviewer true m0
61 writer r interviewer true m1
3 writer r interviewer true m2
-16 writer r interviewer true m3
-6 writer r none
-6 writer r none 
7 writer r none m0
7 writer r none m1
-3 writer r none m2
-16 writer r none m3
-22 writer w1
24 writer w2
51 writer w3
-44 writer w4`,
};
