#!/usr/bin/env bash
# horde-up.sh EML_DIR  - real Horde IMP + Dovecot on 127.0.0.1, INBOX filled from EML_DIR/*.eml
#   env: STATE  IMAP_PORT (24243)  HTTP_PORT (24280)  WM_USER kai@localhost  WM_PASS
#   horde-up.sh --stop   ends what an earlier run started (by recorded pid)
# Idempotent, non-interactive; needs root (apt, dovecot). Prints three lines URL=, LOGIN=, PASSWORD= when ready.
set -euo pipefail
STATE=${STATE:-${TMPDIR:-/tmp}/encore-horde}
IMAP_PORT=${IMAP_PORT:-24243}; HTTP_PORT=${HTTP_PORT:-24280}
WM_USER=${WM_USER:-kai@localhost}; WM_PASS=${WM_PASS:-kai-secret}
. "$(dirname "$0")/mail-server.sh"

stop_all() { stop_php; stop_dovecot; }
if [ "${1:-}" = --stop ]; then stop_all; exit 0; fi
EML=${1:?usage: $0 EML_DIR | --stop}; EML=$(cd "$EML" && pwd)

# 1. packages (naming php's -cgi keeps Apache out)
ls /var/lib/apt/lists/*Packages* >/dev/null 2>&1 || apt-get update -qq >&2
phpv=$(apt-cache depends php 2>/dev/null | sed -n "s/^ *Depends: \(php[0-9.]*\)$/\1/p" | head -1)
install_missing dovecot-imapd php-horde-imp "${phpv:-php}-cgi" php-cli php-xml php-mbstring php-intl

stop_all
rm -rf "$STATE"; mkdir -p "$STATE"/{run,tmp,mail}
chmod 755 "$STATE"

# 2. mails and Dovecot
fill_maildir "$EML"
start_dovecot

# 3. Horde: a copy of Debian's code (a link of its own leads nowhere), with its own configuration and no database
cp -rL /usr/share/horde "$STATE/web" 2>/dev/null || [ -f "$STATE/web/imp/dynamic.php" ]
config=$STATE/web/config
cp "$config/conf.php.dist" "$config/conf.php"
cat >>"$config/conf.php" <<C
\$conf['debug_level'] = E_ALL & ~E_NOTICE & ~E_DEPRECATED & ~E_WARNING;
\$conf['urls']['pretty'] = false;
\$conf['use_ssl'] = 0;
\$conf['server'] = ['name' => '127.0.0.1', 'port' => $HTTP_PORT];
\$conf['secret_key'] = 'webmail-test-only-key';
\$conf['cookie']['domain'] = '';
\$conf['session']['use_only_cookies'] = true;
\$conf['sessionhandler'] = ['type' => 'Builtin', 'params' => []];
\$conf['sql']['phptype'] = false;
\$conf['auth'] = ['admins' => [], 'driver' => 'application', 'params' => ['app' => 'imp']];
\$conf['prefs'] = ['driver' => 'Session', 'params' => []];
\$conf['perms']['driver'] = 'Null';
\$conf['group']['driver'] = 'Mock';
\$conf['share']['driver'] = null;
\$conf['alarms']['driver'] = false;
\$conf['cache'] = ['driver' => 'File', 'params' => ['dir' => '$STATE/tmp'], 'default_lifetime' => 86400];
\$conf['cachejs'] = \$conf['cachecss'] = \$conf['cachethemes'] = false;
\$conf['lock']['driver'] = \$conf['token']['driver'] = \$conf['history']['driver'] = \$conf['image']['driver'] = 'Null';
\$conf['vfs'] = ['type' => 'File', 'params' => ['vfsroot' => '$STATE/tmp']];
\$conf['activesync']['enabled'] = false;
\$conf['log'] = ['enabled' => true, 'type' => 'file', 'name' => '$STATE/horde.log', 'params' => ['append' => true], 'priority' => 'WARN', 'ident' => 'HORDE'];
\$conf['tmpdir'] = '$STATE/tmp';
\$conf['mailer'] = ['type' => 'null', 'params' => []];
C
cat >"$STATE/web/imp/config/conf.php" <<'C'
<?php
$conf['user'] = ['select_sentmail_folder' => false, 'allow_folders' => true, 'allow_view_source' => true, 'alternate_login' => false, 'redirect_on_logout' => false];
$conf['server']['server_list'] = 'none';
$conf['mailbox']['show_attachments'] = false;
$conf['compose'] = ['link_attachments' => false, 'attach_size_limit' => 0, 'attach_count_limit' => 0, 'use_vfs' => false, 'reply_limit' => 200000, 'convert_to_related' => false];
$conf['maillog'] = ['driver' => 'null', 'use_maillog' => false];
$conf['sentmail']['driver'] = 'Null';
$conf['contactsimage']['backends'] = [];
$conf['spam']['reporting'] = $conf['notspam']['reporting'] = false;
C
cat >"$STATE/web/imp/config/backends.local.php" <<C
<?php
\$servers = ['imap' => ['disabled' => false, 'name' => 'IMAP', 'hostspec' => '127.0.0.1', 'hordeauth' => false, 'protocol' => 'imap', 'port' => $IMAP_PORT, 'secure' => false, 'cache' => false]];
C
# PHP 8 has no each() any more, Debian's Horde still calls it
cat >"$STATE/each.php" <<'C'
<?php
if (!function_exists('each')) {
  function each(array &$list) {
    $key = key($list);
    if ($key === null) return false;
    $value = current($list);
    next($list);
    return [1 => $value, 'value' => $value, 0 => $key, 'key' => $key];
  }
}
C
PHP_CLI_SERVER_WORKERS=4 setsid php -d auto_prepend_file="$STATE/each.php" -d session.save_path="$STATE/tmp" -d date.timezone=UTC \
  -d display_errors=0 -d opcache.enable_cli=1 -S "127.0.0.1:$HTTP_PORT" -t "$STATE/web" >"$STATE/php.log" 2>&1 </dev/null &
echo $! >"$STATE/php.pid"

until_answers login.php horde_user
