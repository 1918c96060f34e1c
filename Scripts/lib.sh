# shellcheck shell=bash
# Helpers of the scripts in this folder; to be sourced, not run.

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

if [[ -t 2 && -z ${NO_COLOR:-} ]]; then
    BOLD=$'\e[1m' RED=$'\e[31m' GREEN=$'\e[32m' YELLOW=$'\e[33m' PLAIN=$'\e[0m'
else
    BOLD='' RED='' GREEN='' YELLOW='' PLAIN=''
fi

# What is happening goes to standard error, so that the output of a command stays clean.
log() { printf '%s\n' "${BOLD}==>${PLAIN} $*" >&2; }
warn() { printf '%s\n' "${YELLOW}warning:${PLAIN} $*" >&2; }
error() { printf '%s\n' "${RED}error:${PLAIN} $*" >&2; }
fatal() {
    error "$@"
    exit 1
}

have() { command -v "$1" >/dev/null 2>&1; }

# Prints the comment at the head of a script, which is its help.
show_help() { sed -n '2,/^[^#]/{/^#/!d; s/^# \{0,1\}//; p;}' "$1"; }

# The time in milliseconds.
now_ms() {
    local time=${EPOCHREALTIME/[.,]/}
    echo $((time / 1000))
}

# Milliseconds as seconds: 1234 -> 1.2 s.
seconds() { printf '%d.%d s' $(($1 / 1000)) $(($1 % 1000 / 100)); }

STEPS_PASSED=0
STEPS_FAILED=0

# step NAME COMMAND...: runs a command, says how long it took, and counts it.
step() {
    local name=$1 start status=0
    shift
    log "$name"
    start=$(now_ms)
    "$@" </dev/null || status=$?
    if ((status == 0)); then
        STEPS_PASSED=$((STEPS_PASSED + 1))
        printf '%s\n' "    ${GREEN}passed${PLAIN}: $name ($(seconds $(($(now_ms) - start))))" >&2
    else
        STEPS_FAILED=$((STEPS_FAILED + 1))
        printf '%s\n' "    ${RED}failed${PLAIN}: $name ($(seconds $(($(now_ms) - start))), exit code $status)" >&2
    fi
    return "$status"
}

# Prints what step has counted, alone on a line, and fails if a step did.
finish_steps() {
    echo "$STEPS_PASSED passed, $STEPS_FAILED failed"
    ((STEPS_FAILED == 0))
}

CHECKS_PASSED=0
CHECKS_FAILED=0

# check NAME EXPECTED ACTUAL: compares two texts and counts the outcome.
check() {
    if [[ $2 == "$3" ]]; then
        CHECKS_PASSED=$((CHECKS_PASSED + 1))
        printf '%s\n' "    ${GREEN}ok${PLAIN}  $1"
    else
        CHECKS_FAILED=$((CHECKS_FAILED + 1))
        printf '%s\n' "    ${RED}BAD${PLAIN} $1: expected \"$2\", got \"$3\""
        # What the command before it said, where the script keeps that.
        if [[ -n ${WORKPLACE:-} && -s $WORKPLACE/err ]]; then sed 's/^/        | /' "$WORKPLACE/err" | head -n 3; fi
    fi
}

# Prints what check has counted and fails if a check did.
finish_checks() {
    echo "    $CHECKS_PASSED checks ok, $CHECKS_FAILED bad"
    ((CHECKS_FAILED == 0))
}

# The files of the project: those of git where there is a repository, else all but what builds leave behind.
project_files() {
    if [[ -e $ROOT/.git ]] && have git && git -C "$ROOT" rev-parse --git-dir >/dev/null 2>&1; then
        # A file that was deleted but not yet committed is still listed.
        git -C "$ROOT" ls-files --cached --others --exclude-standard | while IFS= read -r file; do
            if [[ -f $ROOT/$file ]]; then printf '%s\n' "$file"; fi
        done
    else
        (cd "$ROOT" && find . \( -name '.build*' -o -name .git -o -name .swiftpm \) -prune -o -type f -print | sed 's|^\./||' | sort)
    fi
}

# The bash scripts of the project.
script_files() {
    project_files | while IFS= read -r file; do
        case $file in
            *.sh) echo "$file" ;;
            Scripts/* | .ci/*) if head -n 1 "$ROOT/$file" | grep -q '^#!.*bash'; then echo "$file"; fi ;;
        esac
    done
}

# needs_toolchain: ends the script unless there is a Swift toolchain.
needs_toolchain() {
    have swift || fatal "There is no Swift toolchain. Install Swift 6.3 or newer (https://www.swift.org/install) and put it on the PATH."
}

# install_missing PROGRAM...: installs what a build needs, and those programs, where they are missing (Debian and Ubuntu).
install_missing() {
    local missing=() program
    have git || missing+=(git)
    have g++ || have clang++ || missing+=(g++)
    have pkg-config || missing+=(pkg-config)
    has_header sqlite3.h || missing+=(libsqlite3-dev)
    has_header zlib.h || missing+=(zlib1g-dev)
    [[ -e /etc/ssl/certs/ca-certificates.crt || ! -d /etc/apt ]] || missing+=(ca-certificates)
    [[ -e /usr/share/zoneinfo/UTC || ! -d /etc/apt ]] || missing+=(tzdata)
    for program in "$@"; do
        if have "$program"; then continue; fi
        case $program in
            python3) missing+=(python3 python3-venv) ;;
            *) missing+=("$program") ;;
        esac
    done
    if ((${#missing[@]} > 0)); then apt_install "${missing[@]}"; fi
}

has_header() {
    local folder
    for folder in /usr/include /usr/local/include; do
        if [[ -e $folder/$1 ]]; then return 0; fi
    done
    # Not a system of Debian's kind: let the compiler find it.
    ! have apt-get
}

apt_install() {
    if ! have apt-get; then
        warn "These are missing and have to be installed by hand: $*"
        return 0
    fi
    local as_root=()
    if ((EUID != 0)); then
        have sudo || fatal "Missing Debian packages. As root, run: apt-get install -y --no-install-recommends $*"
        as_root=(sudo)
        if [[ ! -t 0 ]]; then as_root=(sudo -n); fi
    fi
    as_root+=(env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0)
    log "Installing the Debian packages that are missing: $*"
    if ! compgen -G '/var/lib/apt/lists/*_Packages*' >/dev/null; then "${as_root[@]}" update </dev/null >&2; fi
    if ! "${as_root[@]}" install -y --no-install-recommends "$@" </dev/null >&2; then
        log "That did not work; trying again with fresh lists of packages"
        "${as_root[@]}" update </dev/null >&2
        "${as_root[@]}" install -y --no-install-recommends "$@" </dev/null >&2 || fatal "The packages could not be installed: $*"
    fi
}

# make_workplace: makes a temporary folder, WORKPLACE, that is removed when the script ends, and a world of its own in it for
# the program: no configuration and no keys of the person who runs the script.
make_workplace() {
    WORKPLACE=$(mktemp -d "${TMPDIR:-/tmp}/luminora.XXXXXX")
    trap clean_up EXIT
    trap 'exit 130' INT TERM
    local variable
    KEEP_WORKPLACE=${LUMINORA_KEEP:-}
    for variable in $(compgen -v | grep -E '^(LUMINORA_|[A-Z]+_API_KEY$)' || true); do unset "$variable"; done
    mkdir -p "$WORKPLACE/home"
    export HOME=$WORKPLACE/home
    export XDG_CONFIG_HOME=$HOME/.config XDG_DATA_HOME=$HOME/.local/share XDG_STATE_HOME=$HOME/.local/state
    cd "$WORKPLACE" || fatal "The folder $WORKPLACE cannot be entered."
}

CHILDREN=()

# in_background COMMAND...: starts a command that is ended with the script; its process is LAST_CHILD.
in_background() {
    "$@" &
    LAST_CHILD=$!
    CHILDREN+=("$LAST_CHILD")
}

clean_up() {
    local status=$? child
    trap - EXIT
    for child in ${CHILDREN[@]+"${CHILDREN[@]}"}; do
        kill "$child" 2>/dev/null || true
    done
    if [[ -n ${WORKPLACE:-} ]]; then
        cd "$ROOT" || true
        if ((status != 0 || CHECKS_FAILED > 0)) && [[ -n ${KEEP_WORKPLACE:-} ]]; then
            warn "The working files are kept in $WORKPLACE"
        else
            rm -rf "$WORKPLACE"
        fi
    fi
    exit "$status"
}

# wait_until SECONDS COMMAND...: asks again and again until the command succeeds; fails when the time is up.
wait_until() {
    local deadline=$(($(now_ms) + $1 * 1000))
    shift
    until "$@" >/dev/null 2>&1; do
        if (($(now_ms) > deadline)); then return 1; fi
        sleep 0.05
    done
}

# query DATABASE SQL: asks SQLite, without changing the file.
query() { sqlite3 -readonly -noheader -list -cmd '.timeout 10000' "$1" "$2" 2>&1 || true; }

# json FILE PATH [LINE]: a value from a JSON file, or from one of its lines.
json() {
    local file=$1 path=$2 part
    if [[ -n ${3:-} ]]; then
        part=$WORKPLACE/.json-part
        sed -n "$3p" "$file" >"$part"
        file=$part
    fi
    sqlite3 -noheader -list :memory: "SELECT json_extract(CAST(readfile('$file') AS TEXT), '$path')" 2>&1 || true
}
