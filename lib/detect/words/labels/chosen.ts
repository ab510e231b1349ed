// Written by `npm run train` from the mails in tests/fixtures/mails; not by hand.
export const chosen = {
  role: `\
-9 @f
17 @g
68 @h
-6 @n
-32 @s
-24 L1
8 L2
-22 L3
2 L4
34 L7
57 L8
-24 R0
3 R2
-3 R3
-2 R4
22 R5
20 R6
-3 R7
3 R8
40 R9
-16 b0
8 b1
24 b2
-13 b3
6 b4
-46 best false false false
13 best false false true
-4 best false true false
5 best false true true
-8 best true false false
15 best true false true
2 best true true false
80 best true true true
48 c0
49 c1
-31 c2
-14 c3
26 holds$
7 holds$l0
-33 holds$l1
-60 holds$l2
24 holds$l3
39 holds$l4
80 holds$l5
22 holds$r0
-71 holds$r1
8 holds$r3
77 holds$r4
-16 holds^
-40 holds^l0
6 holds^l1
26 holds^l2
13 holds^l3
-22 holds^l4
-17 holds^l5
39 holds^r0
-39 holds^r1
21 holds^r3
-19 holds^r4
-10 holds~
-46 holds~l0
-31 holds~l1
29 holds~l2
28 holds~l3
-6 holds~l4
5 holds~l5
-24 holds~r0
15 holds~r1
4 holds~r3
-4 holds~r4
70 in$
-45 in$l0
-17 in$l1
11 in$l2
54 in$l3
62 in$l4
42 in$l5
44 in$r0
-9 in$r1
15 in$r2
49 in$r3
14 in$r4
29 in^
42 in^l0
-15 in^l1
43 in^l2
31 in^l3
2 in^l4
-17 in^l5
23 in^r0
-2 in^r2
36 in^r3
15 in^r4
10 in~
21 in~l0
24 in~l1
-19 in~l2
-24 in~l3
-12 in~l4
15 in~l5
-10 in~r0
-7 in~r2
9 in~r3
3 in~r4
-12 job
-19 job first
6 job last
-75 l0
-68 l0r1
9 l0r2
-25 l0r3
9 l0r4
-35 l1
-62 l1r0
54 l1r1
24 l1r3
8 l1r4
-23 l2
-26 l2r0
-22 l2r1
-17 l2r2
-6 l2r3
18 l2r4
8 l3
-3 l3r0
12 l3r1
3 l3r2
-21 l3r3
-6 l3r4
19 l4
16 l4r0
-3 l4r1
3 l4r2
17 l4r3
55 l4r4
30 l5
35 l5r0
12 l5r1
9 l5r2
-5 l5r3
45 l5r4
18 l6
18 l7
55 l8
41 l9
5 large1
32 large2
-52 line
-58 none
32 none l0
17 none l1
20 none l2
-47 none l3
-23 none l4
-58 none l5
23 none r0
14 none r1
33 none r2
-50 none r3
-79 none r4
-35 only 
15 only g
75 only h
-2 only sg
7 only sh
49 p0
-32 p1
-7 p2
54 parts
-39 r0
-4 r1
-12 r2
8 r5
-11 r6
33 r7
51 r8
31 r9
-10 same$
-21 same$l0
19 same$r0
-14 same$r3
-14 same$r4
20 same^
3 same^l1
4 same^r0
-25 same~
-27 same~l0
-5 same~l1
-19 same~l2
14 same~l4
16 same~l5
12 same~r0
-24 same~r3
-12 same~r4
-10 small1
31 small2
-5 w1
-5 w2
36 w3
70 w4
-9 w5
-21 w6
11 w7
-20 w8`,
  company: `\
9 @f
39 @g
24 @h
33 @n
18 @s
-30 L1
-6 L3
-14 L4
-2 L5
19 L6
20 L7
39 L8
-18 R0
-16 R1
-19 R2
16 R3
-6 R4
-8 R5
-27 R6
14 R7
28 R8
60 R9
21 a name
-43 agency
-39 agency 
-41 b0
107 b1
26 b2
-26 b3
-18 b4
-14 best false false false
-35 best false false true
-35 best false true false
26 best false true true
-15 best true false false
33 best true false true
9 best true true false
55 best true true true
-22 c0
26 c1
5 c2
16 c3
16 carried
29 holds$
11 holds$l0
14 holds$l1
-37 holds$l2
12 holds$l3
41 holds$l4
-49 holds$l5
-21 holds$r0
11 holds$r1
11 holds$r3
22 holds$r4
8 holds^
33 holds^l0
9 holds^l1
7 holds^l2
-13 holds^l3
-20 holds^l5
27 holds^r0
-27 holds^r1
-24 holds^r3
37 holds^r4
39 holds~
34 holds~l0
34 holds~l1
2 holds~l2
2 holds~l3
-21 holds~l4
-21 holds~l5
23 holds~r0
-7 holds~r1
25 holds~r3
-16 holds~r4
-5 in$
-30 in$l0
-24 in$l1
-9 in$l2
28 in$l3
-9 in$l4
30 in$l5
25 in$r0
-8 in$r1
-11 in$r3
-14 in$r4
34 in^
39 in^l0
21 in^l1
-4 in^l2
-16 in^l3
-27 in^l4
6 in^l5
3 in^r0
-17 in^r1
-3 in^r3
27 in^r4
-22 in~
5 in~l0
12 in~l1
-28 in~l2
-11 in~l3
-4 in~l5
-21 in~r0
-2 in~r1
-10 in~r3
9 in~r4
-48 l0
-58 l0r1
11 l0r3
5 l1
-70 l1r0
-24 l1r1
-7 l1r3
32 l1r4
-23 l2
-6 l2r0
5 l2r1
-57 l2r3
47 l2r4
-35 l3
-12 l3r0
41 l3r1
-24 l3r3
15 l3r4
17 l4
36 l4r0
62 l4r3
-8 l4r4
-5 l5
33 l5r1
-22 l5r3
32 l5r4
46 l6
26 l7
34 l8
8 l9
-53 large1
52 large2
66 legal
23 line
-25 none
-41 none false
15 none l0
35 none l1
-25 none l3
-8 none l4
-41 none l5
23 none r0
69 none r1
-37 none r3
-80 none r4
16 none true
-86 only 
-8 only f
22 only fn
6 only g
-35 only gn
39 only h
13 only hn
-37 only n
45 only s
17 only sg
12 only sgn
-12 only sh
-10 only sn
37 organised
39 organised true
21 own false 
-44 own false A
-5 own false a
-28 own false box
-2 own false machine
19 own false none
-15 own false person
-2 own false system
42 own true 
28 own true A
-17 own true a
73 own true box
-23 own true machine
3 own true person
66 p0
-18 p1
-52 r0
-20 r1
70 r10
18 r2
-40 r5
-36 r6
50 r7
-5 r8
41 r9
-32 same$
-70 same$l0
-7 same$l1
3 same$l4
22 same$l5
40 same$r0
-19 same$r1
-50 same$r4
25 same^
7 same^l1
7 same^r0
4 same~
-20 same~l0
3 same~l2
-11 same~l3
7 same~l4
24 same~l5
4 same~r0
-9 same~r1
12 same~r3
-3 same~r4
43 sender box
-18 sender machine
8 sender none
-5 sender person
-8 sender system
-9 small1
35 small2
-38 somebody
-62 w1
-46 w2
11 w3
35 w4
41 w5
44 w6
-4 writer`,
  place: `\
-26 @g
-7 @h
-40 @n
-8 @s
-12 L1
-5 L3
-6 L4
-7 L5
12 L6
7 L8
-25 R0
-29 R1
-8 R2
-18 R3
-18 R4
36 R6
19 R7
20 R8
5 R9
-10 b0
54 b2
-4 b3
-47 b4
-30 best false false false
-41 best false false true
6 best false true false
39 best false true true
-11 best true false false
-16 best true false true
38 best true true true
-10 c0
47 c1
-44 c2
-8 c3
21 holds$
14 holds$l0
6 holds$l1
-18 holds$l2
4 holds$l3
6 holds$l4
34 holds$l5
19 holds$r0
28 holds$r1
-23 holds$r2
42 holds$r3
-9 holds$r4
26 holds^
42 holds^l0
-28 holds^l1
5 holds^l2
-9 holds^l3
-7 holds^l4
-17 holds^r0
-4 holds^r2
27 holds^r3
19 holds^r4
-12 holds~
18 holds~l0
-22 holds~l1
40 holds~l3
15 holds~l4
22 holds~r0
-25 holds~r1
6 holds~r2
36 holds~r3
35 in$
6 in$l0
-17 in$l1
20 in$l2
3 in$l3
5 in$l4
-9 in$l5
26 in$r0
-25 in$r1
-4 in$r3
20 in$r4
-32 in^
-15 in^l1
4 in^l2
26 in^l3
9 in^l4
44 in^r0
-24 in^r1
-4 in^r2
70 in^r3
-26 in^r4
13 in~
-48 in~l0
27 in~l1
-15 in~l2
60 in~l3
17 in~l4
-7 in~l5
11 in~r0
-11 in~r1
6 in~r2
31 in~r3
-15 in~r4
33 kind 
42 kind meal
41 kind onsite
37 kind panel
-60 kind phone
21 kind test
-128 kind video
-66 l0
-18 l0r1
-46 l0r2
3 l0r3
-6 l0r4
-40 l1
-74 l1r0
11 l1r1
-8 l1r2
6 l1r3
27 l1r4
-22 l2
-13 l2r0
4 l2r1
10 l2r2
-14 l2r4
7 l3
17 l3r0
-6 l3r1
13 l3r2
25 l3r4
37 l4r0
-9 l4r1
-21 l4r2
4 l4r3
18 l4r4
35 l5
14 l5r0
15 l5r3
-5 l5r4
46 l6
9 l8
16 l9
-35 large1
35 large2
-33 line
15 none
-33 none 
15 none l0
29 none l1
28 none l2
-28 none l4
-30 none l5
-42 none meal
-41 none onsite
-37 none panel
60 none phone
2 none r0
6 none r1
38 none r2
-15 none r3
-16 none r4
-21 none test
128 none video
50 number
3 only 
-31 only g
18 only h
-10 p0
43 p1
-38 p2
45 parts
-19 r0
-17 r2
-14 r4
21 r5
-52 r6
27 r7
38 r8
-13 same$
-26 same$l1
10 same$l2
-13 same$r0
23 same^
-4 same^l1
4 same^r0
-28 same~
-4 same~l2
-7 same~l3
-13 same~r0
-26 same~r3
5 same~r4
-31 small1
16 small2
-4 somebody
-66 w1
-75 w2
-29 w3
3 w4
8 w5
11 w6
70 w7
63 w8`,
  person: `\
-18 as company1
-18 as company2
-56 as company3
-50 as company4
-39 as company5
16 as place1
-70 as place2
-54 as place3
-55 as place4
-18 as place5
18 as role1
-9 as role2
-19 as role3
-44 as role4
-33 as role5
11 as title1
41 as title2
-24 as title3
-31 as title4
-69 as title5
-2 at0
38 at1
20 at2
-63 at3
-7 b+a
-3 b+aan
-4 b+ab
14 b+about
-3 b+accueil
16 b+adjoint
3 b+administrador
4 b+adviseur
8 b+afdelingshoofd
19 b+after
-3 b+again
3 b+agence
-27 b+al
-8 b+all
-10 b+alle
-16 b+als
2 b+also
-23 b+an
49 b+and
-13 b+aqui
-6 b+are
2 b+as
17 b+ask
-23 b+assistant
-6 b+assistante
-8 b+assistente
-12 b+así
-34 b+at
19 b+atelier
5 b+au
22 b+auch
-9 b+auf
16 b+aus
31 b+avec
5 b+back
-2 b+bay
-16 b+be
-28 b+been
6 b+before
-10 b+behind
-30 b+bei
-14 b+beim
-4 b+belt
18 b+bestuurder
9 b+bin
-18 b+bis
-18 b+bitte
15 b+blijft
3 b+board
13 b+both
8 b+brief
-3 b+bring
-10 b+bureau
-29 b+business
-5 b+but
-22 b+by
4 b+bénévoles
14 b+c
-2 b+cabinet
4 b+cadre
-3 b+call
-10 b+came
17 b+can
-7 b+candidatura
16 b+capataz
22 b+capo
7 b+card
4 b+caso
-18 b+cerca
14 b+chair
-4 b+chargée
3 b+chat
9 b+che
36 b+chef
10 b+chefe
-12 b+ci
6 b+co
23 b+collega
-16 b+com
-21 b+come
-3 b+comigo
-6 b+commercial
4 b+committee
6 b+componente
-47 b+con
3 b+conmigo
4 b+conversar
-16 b+coordenador
21 b+coordenadora
2 b+coordinadora
9 b+coordonnatrice
-17 b+coursiers
5 b+crew
-7 b+currículo
-17 b+cv
-4 b+d
-7 b+da
16 b+dabei
-3 b+dal
40 b+dan
-12 b+danach
-4 b+dann
3 b+das
-8 b+dat
-3 b+data
20 b+dazu
43 b+de
8 b+degli
-23 b+del
6 b+delegado
23 b+dem
-23 b+den
27 b+der
-11 b+desk
3 b+dich
22 b+die
9 b+diensthoofd
-15 b+dir
15 b+directeur
20 b+direction
13 b+director
4 b+directora
35 b+directrice
-20 b+diretor
-19 b+diretora
13 b+direttore
-5 b+do
13 b+doch
15 b+does
18 b+doet
3 b+done
20 b+dott
38 b+e
10 b+een
-17 b+eerste
6 b+eigenaar
4 b+ein
-2 b+eine
10 b+einem
-14 b+el
-15 b+elle
-9 b+em
-22 b+empresa
42 b+en
-13 b+enthousiast
-17 b+entrevista
34 b+er
-13 b+erst
15 b+es
-10 b+est
-24 b+estar
-21 b+está
18 b+et
9 b+eu
6 b+external
-6 b+feira
-6 b+field
-4 b+filiale
-16 b+finden
-9 b+first
-18 b+for
6 b+foreman
4 b+founder
50 b+from
-8 b+front
3 b+fährt
11 b+führt
-11 b+für
-2 b+garde
-6 b+gate
-20 b+gegen
-5 b+geht
8 b+general
12 b+gerente
3 b+gern
32 b+gesprek
3 b+gestion
-23 b+gibt
-10 b+giovedì
-3 b+gleich
-21 b+go
-9 b+gostou
-13 b+got
4 b+governor
-5 b+graag
-13 b+graduate
9 b+groep
19 b+générale
-27 b+gérant
-15 b+ha
-14 b+haben
5 b+had
-7 b+half
-12 b+happy
6 b+has
-29 b+hat
22 b+have
41 b+he
4 b+head
16 b+hebben
6 b+heeft
-24 b+her
13 b+here
9 b+het
18 b+hier
18 b+hij
-2 b+him
3 b+his
11 b+hoofd
-4 b+hour
-7 b+hours
23 b+https
-3 b+humaines
-11 b+híbrido
-33 b+i
7 b+ich
-12 b+if
7 b+ik
12 b+ikzelf
-20 b+im
-42 b+in
-21 b+inform
12 b+interview
10 b+interviewer
-8 b+is
-8 b+isch
-10 b+ist
-27 b+it
-33 b+je
9 b+jefa
5 b+jefe
13 b+job
4 b+join
-7 b+jun
-15 b+kennen
-5 b+km
2 b+know
-2 b+komm
12 b+kommt
-29 b+l
16 b+laat
-29 b+last
-3 b+lavoro
47 b+le
12 b+lead
-27 b+leave
9 b+leerkracht
-7 b+left
-14 b+lernen
5 b+les
-15 b+let
6 b+lid
-21 b+liegt
-4 b+lift
-21 b+like
10 b+ll
-8 b+lleva
9 b+looks
15 b+los
7 b+love
-4 b+loved
-23 b+là
-13 b+lässt
-37 b+m
-3 b+ma
-35 b+maar
-3 b+macht
-5 b+magazziniere
-3 b+mais
34 b+manager
44 b+may
-5 b+mañana
25 b+me
20 b+mee
6 b+meet
24 b+meine
11 b+member
15 b+met
3 b+metro
8 b+mevrouw
26 b+mi
5 b+mij
19 b+mijn
-3 b+min
8 b+minutes
-20 b+mir
-11 b+mit
5 b+moi
-9 b+mon
-33 b+morgen
-8 b+muito
7 b+my
14 b+myself
-15 b+n
-7 b+na
18 b+nach
24 b+namens
-18 b+ne
-5 b+next
20 b+nicht
-28 b+niet
-33 b+no
-26 b+non
-3 b+nossa
-12 b+nosso
10 b+nostra
10 b+nostro
-13 b+not
-14 b+nothing
15 b+nous
-11 b+now
6 b+nuestra
12 b+nuestro
-4 b+numa
4 b+nur
-11 b+não
30 b+o
12 b+observing
11 b+of
19 b+office
-10 b+oficina
-24 b+om
-10 b+on
24 b+ondergetekende
9 b+one
4 b+only
24 b+onze
-6 b+ook
-3 b+op
-14 b+open
11 b+os
20 b+other
63 b+our
-30 b+out
8 b+over
15 b+owner
10 b+owns
-3 b+p
-33 b+para
3 b+parent
13 b+part
34 b+participa
-19 b+participar
-13 b+partner
-27 b+pas
-9 b+pelo
16 b+people
19 b+per
-3 b+personnel
2 b+pick
-9 b+piso
6 b+place
2 b+planning
-8 b+planta
-8 b+plus
-11 b+pode
-25 b+por
2 b+positioning
-11 b+poste
2 b+posto
-9 b+pour
4 b+practice
39 b+presidente
4 b+président
4 b+présidente
21 b+put
4 b+que
13 b+quem
-22 b+quer
8 b+quien
-5 b+quiere
-5 b+quinta
-13 b+re
-26 b+recepción
-5 b+recherche
2 b+recruiter
9 b+recrutement
-10 b+rencontrer
4 b+rep
13 b+representative
23 b+responsabile
7 b+responsable
-2 b+ressources
6 b+retd
-16 b+retired
-6 b+ring
7 b+room
-8 b+round
16 b+ruft
15 b+run
9 b+runs
5 b+sabe
-4 b+sala
6 b+same
3 b+santé
-17 b+says
-12 b+schauen
20 b+scheduled
-44 b+se
-4 b+second
11 b+see
5 b+seiner
-7 b+selbst
-22 b+semana
15 b+senhor
18 b+senior
-7 b+sera
22 b+service
18 b+services
-4 b+set
7 b+share
18 b+she
-11 b+shift
-33 b+si
-50 b+sich
-9 b+side
-20 b+sie
-24 b+sin
-14 b+sind
13 b+sit
-3 b+site
30 b+sitzen
-23 b+so
17 b+socia
6 b+solo
12 b+son
6 b+sowie
30 b+spreken
15 b+start
-8 b+store
7 b+student
-5 b+su
34 b+sua
4 b+supervisora
-25 b+só
7 b+sócia
-15 b+t
-4 b+tafel
-14 b+take
-9 b+takes
3 b+talk
15 b+taller
29 b+também
-4 b+te
-16 b+team
2 b+teammanager
-11 b+tell
15 b+that
-4 b+the
-6 b+then
22 b+there
11 b+thing
8 b+this
9 b+through
14 b+tiene
-9 b+time
11 b+titolare
15 b+titular
-41 b+to
3 b+toma
-22 b+tomorrow
12 b+too
-18 b+travelling
-16 b+treffen
10 b+tu
-5 b+two
9 b+técnica
-21 b+técnico
29 b+uit
-14 b+um
-3 b+umas
-3 b+un
11 b+una
39 b+und
-6 b+une
-15 b+uns
35 b+unser
15 b+unsere
9 b+unserem
-4 b+unter
-3 b+until
-26 b+up
-4 b+upstairs
-5 b+us
-26 b+uw
-9 b+vai
-24 b+van
-9 b+very
-18 b+via
2 b+você
25 b+vom
12 b+von
-12 b+voor
7 b+voorzitter
8 b+vor
-5 b+votre
-6 b+vous
-5 b+vrijdag
7 b+vuole
2 b+vê
-21 b+w
2 b+walk
-27 b+want
3 b+wants
-13 b+was
-13 b+we
-16 b+week
-8 b+where
-33 b+who
6 b+wie
39 b+will
-26 b+wir
24 b+wird
24 b+with
-7 b+would
4 b+würde
3 b+würden
12 b+x
-9 b+y
6 b+yo
-16 b+you
11 b+your
14 b+zij
13 b+zijn
5 b+zit
17 b+zouden
4 b+zu
-13 b+zwischen
-17 b+à
37 b+è
-4 b+é
4 b+éducatrice
9 b+équipe
-3 b+être
3 b+über
-15 b-a
22 b-aan
-23 b-about
-14 b-afternoon
-8 b-again
-9 b-agenda
8 b-alla
-23 b-alle
-22 b-am
16 b-an
14 b-anche
58 b-and
-6 b-anderthalb
-4 b-antes
4 b-appointment
4 b-aqui
12 b-are
16 b-as
6 b-ask
4 b-assistant
-37 b-at
-42 b-au
-27 b-auf
9 b-aus
-26 b-avec
-2 b-back
31 b-be
4 b-because
7 b-begleiten
-27 b-beim
-12 b-bench
5 b-bestaat
-6 b-bestuurder
3 b-bien
-40 b-bij
-10 b-bin
-6 b-bis
-12 b-blauen
9 b-board
-22 b-book
-7 b-bring
2 b-broer
10 b-brother
-23 b-but
-28 b-by
15 b-c
-5 b-call
10 b-capo
41 b-chair
34 b-chat
20 b-chef
4 b-ci
-33 b-cliente
-9 b-colleague
20 b-collega
-3 b-colloquio
-11 b-com
-4 b-come
8 b-comigo
6 b-comité
5 b-commissie
24 b-commissione
17 b-committee
22 b-con
3 b-confirming
10 b-conmigo
9 b-consists
-6 b-contact
7 b-contencioso
4 b-conversa
15 b-conversation
-11 b-coordenadora
-11 b-coordinator
10 b-d
-25 b-da
-11 b-dan
-2 b-dann
-14 b-das
-27 b-day
-12 b-de
4 b-deep
-3 b-del
-4 b-della
-20 b-dem
-10 b-demandez
-18 b-den
3 b-department
-17 b-der
-4 b-des
-4 b-desde
21 b-design
-4 b-desk
-41 b-di
-6 b-dich
-25 b-die
-23 b-diensthoofd
-18 b-dirección
-12 b-directeur
12 b-director
5 b-directora
2 b-directrice
20 b-diretor
4 b-diretora
14 b-dit
4 b-dive
-13 b-do
11 b-don
8 b-dott
15 b-down
25 b-dr
-11 b-du
5 b-dus
5 b-día
99 b-e
-9 b-een
9 b-eerste
9 b-eigenaar
-12 b-ein
-11 b-eine
42 b-el
-23 b-em
35 b-en
3 b-end
-3 b-enfermería
16 b-entretien
13 b-er
-35 b-es
16 b-est
-19 b-está
61 b-et
45 b-eu
-5 b-filiale
-21 b-first
5 b-floor
-44 b-for
-13 b-founder
13 b-from
-9 b-für
-15 b-gardener
-9 b-gate
15 b-gehören
-6 b-gerente
-16 b-gern
19 b-gesprek
-8 b-go
-3 b-gr
6 b-h
-6 b-half
-26 b-has
-6 b-hat
17 b-have
-18 b-head
11 b-heer
-15 b-here
8 b-het
-10 b-hier
-22 b-him
-19 b-home
3 b-hoofd
-4 b-i
-13 b-ich
8 b-ik
54 b-il
-31 b-im
10 b-in
14 b-ing
-21 b-interview
-11 b-interviewed
8 b-io
19 b-is
13 b-ist
13 b-it
17 b-ja
-7 b-je
-4 b-job
3 b-junto
22 b-keer
-11 b-know
-17 b-l
-6 b-la
2 b-las
4 b-le
6 b-lead
-23 b-leader
-7 b-lesson
7 b-ll
16 b-lo
18 b-lunch
-29 b-m
3 b-maison
43 b-manager
6 b-me
11 b-medewerker
2 b-meet
5 b-meeting
27 b-mein
14 b-meine
11 b-mestre
-9 b-met
8 b-mevrouw
-10 b-mi
-28 b-mich
27 b-mij
3 b-mijn
9 b-min
15 b-minutes
23 b-mio
11 b-mir
-76 b-mit
27 b-moi
5 b-mr
-10 b-muss
21 b-my
32 b-myself
-13 b-na
19 b-naar
-7 b-naast
-34 b-nach
12 b-namens
3 b-nehmen
-5 b-news
-5 b-nicht
-9 b-nimmt
-26 b-no
-3 b-nos
11 b-nossa
-4 b-nostro
3 b-nous
2 b-nu
-7 b-nun
34 b-o
-62 b-of
-5 b-office
-29 b-ok
-7 b-on
3 b-ons
35 b-onze
4 b-or
5 b-os
15 b-our
9 b-out
16 b-over
3 b-owner
46 b-owners
8 b-p
8 b-padre
-6 b-pai
14 b-panel
13 b-par
-8 b-para
-3 b-parte
6 b-partner
-11 b-pela
3 b-pelo
48 b-people
-12 b-per
7 b-phone
-11 b-piso
20 b-planta
-5 b-please
6 b-plus
3 b-pm
-18 b-por
-10 b-position
4 b-post
-2 b-pour
11 b-praat
3 b-preside
19 b-presidente
9 b-prof
-5 b-profile
-14 b-que
-20 b-quem
-3 b-quick
-11 b-ra
5 b-rag
-4 b-recebida
-6 b-recibe
-15 b-recruiter
-9 b-reminder
4 b-rencontrerez
-10 b-responsabile
-6 b-responsable
10 b-review
2 b-reçue
12 b-riceverà
-7 b-role
14 b-s
-6 b-samen
8 b-sarà
3 b-schedule
-10 b-screen
11 b-search
-14 b-sede
13 b-see
-8 b-sein
7 b-senior
5 b-ser
3 b-sera
2 b-serez
-3 b-service
12 b-services
35 b-señora
8 b-si
4 b-siamo
22 b-sich
-10 b-sig
3 b-signor
4 b-signora
21 b-sind
12 b-sit
12 b-so
5 b-socia
-12 b-sono
4 b-sorella
-8 b-sowie
15 b-soy
6 b-spreekt
-9 b-stabilimento
2 b-still
-10 b-su
-14 b-supervisora
-17 b-sur
-19 b-sócia
5 b-sócios
2 b-t
-8 b-table
-5 b-take
-7 b-talk
3 b-talking
12 b-tandarts
37 b-te
-19 b-team
12 b-teamleider
-4 b-telephone
-9 b-tell
-5 b-ten
-32 b-that
-63 b-the
10 b-then
-3 b-there
5 b-this
30 b-three
-5 b-through
4 b-ti
-12 b-time
3 b-titolare
-27 b-to
19 b-tour
-3 b-train
-4 b-transport
2 b-tres
3 b-tribunal
-12 b-tu
-3 b-twee
10 b-two
7 b-uit
-12 b-um
-10 b-un
47 b-und
7 b-une
-2 b-uns
-9 b-unserem
10 b-unserer
7 b-up
-4 b-uur
-13 b-van
13 b-ve
-3 b-via
9 b-vingtaine
6 b-visio
-5 b-vogal
-5 b-vom
18 b-von
15 b-voorzitter
-17 b-votre
12 b-vous
18 b-vrouw
24 b-w
10 b-want
-12 b-was
-10 b-we
-14 b-werden
2 b-where
-5 b-who
-20 b-wie
29 b-will
-19 b-wir
-37 b-wird
19 b-with
2 b-would
25 b-würden
16 b-xx
41 b-y
-40 b-you
-34 b-your
-17 b-zu
-18 b-zum
-27 b-à
11 b-às
32 b-è
24 b-é
-9 b-équipe
8 b-été
-8 b-über
5 b<!
6 b<&
-6 b<)
-17 b<*
16 b<+
9 b<,
14 b<-
40 b<.
-18 b</
9 b<00
-9 b<15
5 b<45
-7 b<:
27 b<;
-4 b<<' s
2 b<<) +
20 b<<) ,
10 b<<) .
2 b<<) :
3 b<<) e
10 b<<) en
3 b<<) et
2 b<<) und
3 b<<) y
-8 b<<, a
14 b<<, and
-25 b<<, but
-2 b<<, con
-6 b<<, da
-7 b<<, don
3 b<<, e
10 b<<, en
9 b<<, et
-17 b<<, frau
-31 b<<, herr
-25 b<<, mme
2 b<<, o
4 b<<, professor
13 b<<, sono
15 b<<, soy
4 b<<, with
30 b<<, y
3 b<<- frau
2 b<<- mme
-7 b<<- und
-2 b<<. :
4 b<<. estaremos
12 b<<. frau
-5 b<<. herr
2 b<<. le
20 b<<. mein
-14 b<<. o
-11 b<<. ra
9 b<<. ssa
25 b<<. ª
6 b<<. º
4 b<<1 |
-4 b<<2 .
-8 b<<30 ,
4 b<<30 |
9 b<<: 00
-9 b<<: 15
4 b<<: 30
9 b<<: 45
6 b<<: chef
2 b<<; and
-17 b<<^ *
27 b<<^ -
4 b<<^ .
3 b<<^ ^
4 b<<^ bäckerei
-10 b<<^ dear
25 b<<^ garage
28 b<<^ gruß
13 b<<^ herr
-12 b<<^ hi
-3 b<<^ hotel
-9 b<<^ ihre
-4 b<<^ la
14 b<<^ mr
15 b<<^ mrs
12 b<<^ ms
20 b<<^ o
20 b<<^ professor
-12 b<<^ team
-4 b<<^ the
7 b<<^ van
13 b<<^ with
-14 b<<^ •
-8 b<<a .
17 b<<an :
8 b<<and mr
-8 b<<and mrs
-21 b<<and ms
-14 b<<and with
2 b<<arch .
9 b<<ask for
-17 b<<at our
12 b<<avec mme
15 b<<avv .
-21 b<<book /
19 b<<call with
4 b<<chair :
2 b<<chat with
-3 b<<com a
8 b<<consists of
-5 b<<coordinator ,
28 b<<d .
10 b<<de heer
3 b<<de mme
-3 b<<dhr .
-11 b<<director ,
4 b<<directora ,
19 b<<dott .
4 b<<down with
42 b<<dr .
7 b<<dra .
3 b<<dña .
16 b<<e a
9 b<<e o
2 b<<eng .
-33 b<<entrevista con
3 b<<et mme
11 b<<gesprek met
27 b<<groetjes ,
3 b<<host :
-14 b<<in der
-7 b<<in the
-13 b<<interview with
3 b<<interviewer :
10 b<<interviewers :
15 b<<ir .
-11 b<<lic .
3 b<<ll see
-13 b<<local :
3 b<<lunch with
12 b<<mag .
24 b<<manager (
-6 b<<me .
8 b<<me and
2 b<<med .
3 b<<mee met
5 b<<mein kollege
8 b<<member :
4 b<<mia sorella
2 b<<mijn broer
15 b<<mijn collega
18 b<<mijn vrouw
-7 b<<mit der
-6 b<<mr .
-2 b<<mrs .
22 b<<ms .
10 b<<my brother
-6 b<<my colleague
9 b<<myself and
5 b<<o seu
-19 b<<of the
5 b<<os sócios
12 b<<p .
-4 b<<panel :
12 b<<par mme
-14 b<<partner ,
13 b<<people ,
11 b<<praat met
4 b<<prof .
-21 b<<quem :
5 b<<rag .
-11 b<<room ,
-3 b<<screen with
-9 b<<sr .
-17 b<<sra .
-9 b<<teilnehmende :
7 b<<to meet
8 b<<to the
6 b<<und herr
7 b<<und herrn
2 b<<up with
3 b<<urrutia ,
-11 b<<v .
3 b<<vogal :
-3 b<<where :
-18 b<<who :
11 b<<will be
4 b<<will meet
10 b<<with :
3 b<<would meet
34 b<<é a
-7 b<<é o
4 b<?
3 b<^
-9 b<a
3 b<alla
-31 b<am
26 b<anche
39 b<and
-6 b<anderthalb
17 b<as
-17 b<at
-14 b<au
-6 b<avec
-9 b<azienda
9 b<be
4 b<because
-7 b<beim
-20 b<bij
2 b<broer
10 b<brother
-25 b<but
6 b<by
4 b<bäckerei
9 b<captain
28 b<chef
-6 b<colleague
15 b<collega
4 b<com
-39 b<con
-25 b<da
-18 b<das
-25 b<de
11 b<dean
-10 b<dear
-35 b<del
-19 b<dem
-5 b<den
-40 b<der
-19 b<des
-16 b<di
-12 b<die
6 b<director
-22 b<do
12 b<don
-19 b<du
7 b<e
12 b<el
-26 b<em
12 b<en
17 b<est
6 b<estaremos
50 b<et
27 b<for
44 b<frau
-3 b<für
25 b<garage
28 b<gruß
10 b<heer
-15 b<herr
-4 b<herrn
-12 b<hi
-6 b<hotel
-7 b<hr
-8 b<ihre
-14 b<il
-13 b<im
-3 b<in
10 b<irmã
5 b<kollege
-26 b<la
2 b<le
4 b<leader
-6 b<leiter
-17 b<leiterin
-3 b<los
4 b<maison
3 b<manager
-6 b<meet
20 b<mein
-3 b<met
21 b<mevrouw
3 b<miss
-28 b<mit
-24 b<mme
-12 b<monsieur
53 b<mr
19 b<mrs
-25 b<ms
-11 b<na
17 b<naar
11 b<nach
-5 b<no
17 b<o
-24 b<of
-12 b<on
-53 b<our
-11 b<padre
4 b<par
-13 b<para
3 b<pelo
6 b<plus
2 b<por
26 b<professor
-11 b<ra
-4 b<s
-36 b<salon
3 b<see
5 b<seu
35 b<señora
3 b<signor
4 b<signora
3 b<sir
17 b<sister
7 b<so
13 b<sono
4 b<sorella
17 b<soy
2 b<sr
9 b<ssa
5 b<sócios
-12 b<team
-34 b<the
20 b<then
-34 b<to
12 b<und
18 b<van
8 b<von
-21 b<vp
18 b<vrouw
34 b<with
16 b<xx
11 b<y
-6 b<|
25 b<ª
-8 b<·
6 b<º
-10 b<à
-26 b<–
3 b<—
-14 b<•
-22 b>!
-16 b>"
-10 b>$
72 b>&
49 b>(
-16 b>)
22 b>+
32 b>,
-7 b>-
2 b>.
-16 b>/
-5 b>2
-31 b>:
30 b>;
-10 b>>$ $
-3 b>>( 45
13 b>>( associate
-16 b>>( büro
3 b>>( ceo
8 b>>( chair
7 b>>( chairperson
4 b>>( componente
3 b>>( country
-3 b>>( data
6 b>>( director
-22 b>>( diretor
-6 b>>( general
10 b>>( he
18 b>>( head
8 b>>( hr
3 b>>( lead
9 b>>( leerkracht
2 b>>( leiter
6 b>>( partner
5 b>>( presidente
5 b>>( principal
7 b>>( senior
6 b>>( she
4 b>>( staff
6 b>>( technical
-21 b>>( the
2 b>>( vorsitz
-3 b>>( vp
-3 b>>) $
-3 b>>) ,
-24 b>>) .
13 b>>) and
-8 b>>) und
-38 b>>, $
5 b>>, a
2 b>>, afdelingshoofd
-10 b>>, and
-16 b>>, assistant
3 b>>, associate
-4 b>>, at
5 b>>, betriebsleiter
-8 b>>, büro
4 b>>, cadre
3 b>>, capo
5 b>>, chair
20 b>>, chapter
-4 b>>, chargée
10 b>>, che
7 b>>, chef
10 b>>, chefe
3 b>>, chief
3 b>>, co
7 b>>, componente
16 b>>, coordenadora
9 b>>, coordonnatrice
31 b>>, crha
7 b>>, cto
-25 b>>, da
12 b>>, das
4 b>>, data
-35 b>>, de
2 b>>, der
2 b>>, design
37 b>>, die
7 b>>, diensthoofd
27 b>>, directeur
18 b>>, director
33 b>>, directrice
4 b>>, diretor
8 b>>, diretora
7 b>>, direttore
3 b>>, dr
12 b>>, e
7 b>>, el
-16 b>>, elle
-19 b>>, en
3 b>>, engineering
3 b>>, et
-7 b>>, for
20 b>>, gerente
5 b>>, group
11 b>>, he
20 b>>, head
9 b>>, hoofd
-5 b>>, hr
-18 b>>, i
11 b>>, il
-16 b>>, in
-61 b>>, is
10 b>>, jefe
6 b>>, la
25 b>>, leiterin
14 b>>, manager
8 b>>, managing
19 b>>, mi
-9 b>>, mon
-6 b>>, no
12 b>>, nossa
-3 b>>, nosso
-8 b>>, notre
12 b>>, nuestro
11 b>>, o
7 b>>, onze
25 b>>, our
3 b>>, owner
3 b>>, plant
2 b>>, practice
19 b>>, presidente
4 b>>, présidente
16 b>>, que
-23 b>>, qui
-6 b>>, recruiter
4 b>>, responsabile
4 b>>, responsable
5 b>>, se
43 b>>, senior
4 b>>, sr
4 b>>, staff
5 b>>, team
4 b>>, the
7 b>>, técnica
-6 b>>, und
9 b>>, unser
-15 b>>, via
4 b>>, vice
5 b>>, voorzitter
20 b>>, vp
3 b>>, who
28 b>>, will
10 b>>, would
-16 b>>, you
-11 b>>, à
13 b>>, è
16 b>>. $
-6 b>>. a
-12 b>>. he
19 b>>. ich
-7 b>>. la
16 b>>. please
3 b>>. si
-23 b>>. the
7 b>>. you
-4 b>>: $
3 b>>aan de
17 b>>and dr
14 b>>and i
11 b>>and myself
5 b>>and our
-28 b>>and the
11 b>>aus dem
18 b>>aus der
-2 b>>came back
-22 b>>dr .
6 b>>e eu
-8 b>>en el
3 b>>et moi
4 b>>from hr
-6 b>>from our
10 b>>from the
5 b>>heeft je
13 b>>here from
-10 b>>in the
11 b>>is er
-6 b>>is in
7 b>>is our
-4 b>>manager $
7 b>>mit .
17 b>>namens de
-4 b>>strachan ,
-5 b>>team $
9 b>>und ich
5 b>>van de
-12 b>>will be
-11 b>>will call
12 b>>x $
11 b>>y yo
-16 b>>| talent
6 b>?
-35 b>a
3 b>aan
28 b>and
19 b>associate
10 b>at
10 b>au
-8 b>auf
24 b>aus
15 b>blijft
-2 b>came
11 b>can
-21 b>che
11 b>da
-13 b>de
7 b>del
-27 b>dr
5 b>du
22 b>e
54 b>en
3 b>et
3 b>feld
-15 b>for
47 b>from
32 b>has
-19 b>hat
6 b>heeft
11 b>here
38 b>hier
4 b>hr
-12 b>in
5 b>is
6 b>ist
-13 b>kommt
-23 b>last
22 b>llp
-15 b>manager
9 b>mit
15 b>mrcvs
17 b>my
17 b>namens
3 b>of
-17 b>office
11 b>our
-2 b>qui
-2 b>recruiting
-4 b>s
10 b>senior
15 b>sera
-4 b>strachan
-20 b>team
6 b>und
9 b>van
39 b>vom
-10 b>want
-9 b>was
4 b>who
4 b>will
12 b>wird
6 b>with
12 b>x
-9 b>y
3 b>zit
13 b>|
19 b>·
-4 b>à
3 b>—
15 bbullet
19 bc1
-19 bc2
32 bfirst
-11 bline
20 bline at the end
86 brow
49 bs 
17 bs &
6 bs '
-34 bs (
-12 bs ,
10 bs -
-7 bs .
-23 bs :
23 bs X
17 bs Xx
-10 bs x
13 bs |
19 bs ·
4 bs –
13 bs! ,
-4 bs! x
-16 bs" "
-7 bs& 
-3 bs& ,
-3 bs& Xx
35 bs( )
-9 bs( ,
-32 bs( x
-18 bs* -
18 bs+ (
-5 bs, 
14 bs, (
3 bs, )
-22 bs, ,
-19 bs, -
23 bs, .
-5 bs, 9
-5 bs, ;
25 bs, X
-15 bs, Xx
-10 bs, x
-29 bs- 
7 bs- (
24 bs- ,
8 bs- x
10 bs. 
51 bs. (
-5 bs. ,
-5 bs. .
4 bs. ;
-5 bs. Xx
-8 bs. x
15 bs. –
6 bs/ 
-21 bs/ Xx
-3 bs9 
5 bs9 ,
-8 bs9 .
-18 bs9 Xx
-20 bs9 x
-28 bs: 
3 bs: (
-2 bs: )
-3 bs: ,
-7 bs: .
-3 bs: Xx
36 bs: x
15 bs; 
3 bs; (
9 bs; ,
3 bs; ;
-6 bs? ,
12 bs? x
-6 bsX 
-14 bsX ,
-7 bsX x
58 bsXx 
29 bsXx &
18 bsXx (
-39 bsXx )
8 bsXx ,
24 bsXx .
-10 bsXx 9
11 bsXx ;
20 bsXx Xx
23 bsXx x
-13 bsx !
9 bsx &
-15 bsx (
-8 bsx )
-22 bsx .
-8 bsx :
13 bsx ;
-2 bsx X
-26 bsx Xx
16 bsx –
-13 bs| 
14 bs| ,
-10 bs| x
-8 bs· 
-27 bs– 
7 bs– ,
8 bs• ,
-22 bs• –
18 btab
-8 bwhole
65 copied
-119 firm
-21 g-i
13 g-to
5 g-und
9 g<&
-7 g<,
23 g<.
-3 g<<^ ^
-21 g<<a .
-8 g<<partner ,
-3 g<^
9 g>$
8 g>&
-6 g>(
12 g>,
16 g>-
9 g>>$ $
7 g>>( mrs
-21 g>|
-7 gc1
16 gc2
12 gfirst
15 glast
-22 gline
-5 gline at the end
-9 gs 
8 gs &
-6 gs (
-7 gs ,
-14 gs Xx
2 gs x
-20 gs |
-8 gs, Xx
9 gs. 
13 gsXx 
-25 gsXx x
15 gsx 
12 gsx ,
-22 gwhole
42 h+a
6 h+and
3 h+at
-8 h+be
13 h+d
7 h+de
6 h+der
5 h+directrice
24 h+el
22 h+en
7 h+escribió
-10 h+for
9 h+geht
17 h+ik
-19 h+ja
4 h+like
-2 h+manhã
11 h+me
27 h+my
6 h+of
-7 h+on
-2 h+pode
-9 h+puedo
-7 h+s
12 h+saw
-2 h+ser
-9 h+sí
-9 h+thank
-9 h+the
6 h+um
3 h+und
15 h+va
-10 h+viernes
6 h+voor
8 h+would
15 h+wrote
-9 h+you
7 h+às
-3 h+écrit
28 h-at
18 h-con
-18 h-de
12 h-dott
-7 h-las
8 h-om
8 h-schreef
-23 h-schrieb
9 h-ssa
7 h-tarde
16 h-the
6 h-to
-10 h-um
5 h-with
-3 h-à
12 h<,
-4 h<.
21 h<:
9 h<<. ssa
13 h<<20 ,
8 h<<31 ,
8 h<<40 ,
-18 h<<^ ^
-10 h<<^ bonjour
27 h<<^ dear
5 h<<^ hi
-8 h<<dr .
26 h<<liebe frau
5 h<<mr .
-18 h<^
-4 h<bonjour
27 h<dear
4 h<frau
10 h<herr
5 h<hi
12 h<mr
8 h<schreef
-5 h<schrieb
9 h<ssa
5 h<with
21 h>$
17 h>,
-22 h>:
21 h>>$ $
4 h>>( head
-35 h>>, $
6 h>>, der
10 h>>, friday
13 h>>, ik
-20 h>>, ja
3 h>>, monday
-2 h>>, pode
-9 h>>, sí
-9 h>>, thank
-24 h>>: $
6 h>>a écrit
7 h>>escribió :
8 h>>wrote :
6 h>a
7 h>escribió
8 h>wrote
7 hc1
21 hc2
-27 hfirst
45 hlast
-30 hs ,
-16 hs Xx
-6 hs, (
11 hs, ,
11 hs, x
-2 hs. ,
-14 hs. x
6 hs9 x
7 hsXx 
24 hsXx ,
-25 hsXx :
5 hsXx x
6 hsx ,
5 hsx .
4 hsx :
9 hsx Xx
33 hwhole
-19 job
-24 kind 
33 kind meal
16 kind onsite
32 kind panel
-48 kind phone
10 kind test
-19 kind video
-118 l0
-58 l1
-50 l2
-9 l3
4 l4
13 l5
61 l6
55 l7
75 l8
26 l9
66 n1
37 n2
16 n3
-17 n4
-43 n5
-60 n6
29 o0 l0
27 o0 l1
24 o0 l2
4 o0 l3
16 o0 l4
13 o0 l5
35 o1 l0
24 o1 l1
-27 o1 l2
-4 o1 l3
-10 o1 l4
9 o1 l5
-27 o2 l0
52 o2 l1
16 o2 l2
5 o2 l3
20 o2 l4
2 o2 l5
-48 o3 l0
12 o3 l1
-25 o3 l2
35 o3 l3
7 o3 l4
9 o3 l5
-23 o4 l0
-44 o4 l1
-35 o4 l2
-15 o4 l3
15 o4 l4
32 o4 l5
-83 o5 l0
-63 o5 l1
-50 o5 l2
14 o5 l3
19 o5 l4
37 o5 l5
-31 organised
-58 r contact true
-58 r contact true 1
-52 r contact true l0
-18 r contact true l1
-38 r contact true l2
6 r contact true l3
-20 r contact true l4
-12 r contact true l5
83 r contact true m0
-40 r contact true m1
-37 r contact true m2
-65 r contact true m3
4 r interviewer false
7 r interviewer false 0
-29 r interviewer false l0
15 r interviewer false l2
19 r interviewer false l3
12 r interviewer false l4
4 r interviewer false m0
100 r interviewer true
-61 r interviewer true 2
32 r interviewer true 3
-3 r interviewer true 4
58 r interviewer true 5
74 r interviewer true 6
-57 r interviewer true l0
-16 r interviewer true l1
24 r interviewer true l2
55 r interviewer true l3
69 r interviewer true l4
87 r interviewer true l5
87 r interviewer true m0
80 r interviewer true m1
4 r interviewer true m2
-71 r interviewer true m3
-46 r none
-46 r none 
-89 r none l1
-18 r none l2
-6 r none l3
43 r none l4
23 r none l5
81 r none m0
14 r none m1
-64 r none m2
-77 r none m3
-5 s+de
-3 s+entrevista
8 s+interview
13 s+on
3 s+your
-2 s-a
11 s-and
-8 s-at
3 s-avec
3 s-bei
-15 s-bij
3 s-call
-5 s-con
-21 s-de
-10 s-di
-11 s-in
-13 s-interview
-4 s-meet
-2 s-to
2 s-w
15 s-with
-3 s-your
7 s<&
-19 s<(
-6 s<,
-7 s<-
34 s<.
20 s</
10 s<:
-14 s<<^ ^
-2 s<<interview with
4 s<<w /
-14 s<^
-7 s<at
3 s<bei
7 s<mr
9 s<with
-11 s>$
11 s>&
7 s>(
-16 s>)
-8 s>-
21 s>/
-3 s>:
-11 s>>$ $
-6 s>>) $
17 s>on
4 s>–
-12 sc1
-20 sfirst
43 slast
3 small
-3 ss :
3 ss Xx
-10 ss x
2 ss& 
-19 ss( )
6 ss/ 
-4 ssXx 
-13 ssXx Xx
-7 ssXx x
6 ssXx –
-29 ssx 
3 ssx &
-7 ssx Xx
10 ssx x
-34 swhole
39 titled
-27 w1
10 w3
17 w4
11 writer kind 
41 writer kind meal
19 writer kind onsite
-50 writer kind panel
-4 writer kind phone
-17 writer kind video
-20 writer l0
-66 writer l1
7 writer l2
14 writer l3
9 writer l4
21 writer l5
11 writer l6
28 writer l7
13 writer l8
-16 writer l9
57 writer n1
26 writer n2
-30 writer n3
-15 writer n4
-8 writer n5
-31 writer n6
40 writer o0 l0
-27 writer o0 l1
59 writer o0 l2
4 writer o0 l3
29 writer o0 l4
53 writer o1 l0
-7 writer o1 l1
-17 writer o1 l2
32 writer o1 l3
22 writer o1 l4
41 writer o2 l0
13 writer o2 l1
18 writer o2 l2
-5 writer o2 l3
-9 writer o2 l4
-50 writer o3 l0
-56 writer o3 l1
12 writer o3 l2
-8 writer o3 l3
7 writer o3 l4
4 writer o3 l5
-51 writer o4 l0
-49 writer o4 l1
4 writer o4 l2
-19 writer o4 l3
2 writer o4 l5
-52 writer o5 l0
-4 writer o5 l1
2 writer o5 l2
33 writer o5 l3
-11 writer o5 l4
-4 writer o5 l5
-76 writer r contact true
-76 writer r contact true 1
-5 writer r contact true m0
34 writer r contact true m1
-57 writer r contact true m2
-48 writer r contact true m3
14 writer r interviewer false
91 writer r interviewer false 0
-77 writer r interviewer false 1
14 writer r interviewer false m0
63 writer r interviewer true
-30 writer r interviewer true 2
4 writer r interviewer true 3
-12 writer r interviewer true 4
92 writer r interviewer true 5
8 writer r interviewer true 6
14 writer r interviewer true m0
58 writer r interviewer true m1
5 writer r interviewer true m2
-14 writer r interviewer true m3
5 writer r none m0
25 writer r none m1
-5 writer r none m2
-26 writer r none m3
-30 writer w1
18 writer w2
56 writer w3
-45 writer w4`,
};
