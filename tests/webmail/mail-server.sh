#!/usr/bin/env bash
# mail-server.sh: what the real webmails of the tests stand on, to be sourced: Debian's packages, a Maildir filled from
# .eml files, Dovecot on loopback. Uses STATE, IMAP_PORT, WM_USER, WM_PASS of the script that sources it.

log() { echo "[$(basename "$0" .sh)] $*" >&2; }

# install_missing PACKAGE…: one script at a time, without recommends, and no package may start a daemon of its own (it would listen on every interface)
install_missing() {
  (
    flock 9
    missing=$(for p in "$@"; do dpkg-query -W -f='${db:Status-Status}' "$p" 2>/dev/null | grep -qx installed || echo "$p"; done)
    [ -n "$missing" ] || exit 0
    log "installing: " $missing
    export DEBIAN_FRONTEND=noninteractive
    apt="${TMPDIR:-/tmp}/$(basename "$0" .sh)-apt.log"; madepol=
    if [ ! -e /usr/sbin/policy-rc.d ]; then printf '#!/bin/sh\nexit 101\n' >/usr/sbin/policy-rc.d; chmod +x /usr/sbin/policy-rc.d; madepol=1; fi
    apt-get install -y -qq --no-install-recommends $missing >"$apt" 2>&1 || { apt-get update -qq >&2; apt-get install -y -qq --no-install-recommends $missing >"$apt" 2>&1; }
    [ -z "$madepol" ] || rm -f /usr/sbin/policy-rc.d
  ) 9>"${TMPDIR:-/tmp}/encore-webmail-apt.lock"
}

# fill_maildir EML_DIR: name and mtime from Date: (= IMAP INTERNALDATE)
fill_maildir() {
  MD="$STATE/mail/Maildir"; mkdir -p "$MD"/{cur,new,tmp}
  php -r '
[$_, $src, $md] = $argv; $n = 0;
foreach (glob("$src/*.eml") as $f) {
  $raw = file_get_contents($f); $h = preg_split("/\r?\n\r?\n/", $raw, 2)[0];
  $t = preg_match("/^Date:\s*(.+)$/mi", $h, $m) ? strtotime(trim(preg_replace("/\(.*\)/", "", $m[1]))) : false;
  if (!$t) $t = filemtime($f);
  $raw = preg_replace("/\r?\n/", "\r\n", $raw);
  $to = sprintf("%s/cur/%d.M%06dP1.webmail,S=%d:2,", $md, $t, ++$n, strlen($raw));
  file_put_contents($to, $raw); touch($to, $t);
}
fwrite(STDERR, "[mail-server] $n messages\n");' -- "$1" "$MD"
  VUID=$(id -u mail); VGID=$(id -g mail); chown -R "$VUID:$VGID" "$STATE/mail"
}

# start_dovecot: own configuration, loopback only, no systemd
start_dovecot() {
cat >"$STATE/dovecot.conf" <<C
base_dir = $STATE/run
state_dir = $STATE/run
log_path = $STATE/dovecot.log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain login
first_valid_uid = 1
first_valid_gid = 1
mail_location = maildir:$MD
default_process_limit = 50
passdb {
  driver = passwd-file
  args = scheme=PLAIN username_format=%u $STATE/passwd
}
userdb {
  driver = static
  args = uid=$VUID gid=$VGID home=$STATE/mail
}
namespace inbox {
  inbox = yes
  separator = /
  mailbox Sent { 
    auto = subscribe
    special_use = \Sent
  }
  mailbox Drafts { 
    auto = subscribe
    special_use = \Drafts
  }
  mailbox Trash { 
    auto = subscribe
    special_use = \Trash
  }
}
service imap-login {
  inet_listener imap {
    address = 127.0.0.1
    port = $IMAP_PORT
  }
  inet_listener imaps {
    port = 0
  }
}
C
echo "$WM_USER:$WM_PASS" >"$STATE/passwd"; chmod 644 "$STATE/passwd"
dovecot -c "$STATE/dovecot.conf" </dev/null >/dev/null 2>>"$STATE/dovecot.start.log"
}

stop_dovecot() {
  [ -f "$STATE/dovecot.conf" ] && doveadm -c "$STATE/dovecot.conf" stop >/dev/null 2>&1 || true
  for _ in $(seq 50); do [ -e "$STATE/run/master.pid" ] || break; sleep 0.1; done
}

# stop_php: the server with its workers leads a process group of its own
stop_php() {
  [ -s "$STATE/php.pid" ] || return 0
  local p; p=$(cat "$STATE/php.pid")
  if [ -r "/proc/$p/cmdline" ] && tr '\0' ' ' <"/proc/$p/cmdline" | grep -q "127.0.0.1:$HTTP_PORT"; then kill -- -"$p" 2>/dev/null || kill "$p" 2>/dev/null || true; fi
  rm -f "$STATE/php.pid"
}

# until_answers PATH WORD: prints URL=, LOGIN=, PASSWORD= once the page holds the word
until_answers() {
  for _ in $(seq 100); do
    if php -r 'exit(str_contains((string)@file_get_contents($argv[1]),$argv[2])?0:1);' -- "http://127.0.0.1:$HTTP_PORT/$1" "$2" 2>/dev/null; then
      doveadm -c "$STATE/dovecot.conf" auth test "$WM_USER" "$WM_PASS" >/dev/null 2>"$STATE/authtest.log" || { log "dovecot auth failed"; cat "$STATE/authtest.log" "$STATE/dovecot.log" >&2; return 1; }
      echo "URL=http://127.0.0.1:$HTTP_PORT/$1"; echo "LOGIN=$WM_USER"; echo "PASSWORD=$WM_PASS"; return 0
    fi
    sleep 0.2
  done
  log "it did not answer"; tail -20 "$STATE"/*.log >&2 || true; return 1
}
