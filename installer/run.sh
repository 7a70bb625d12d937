#!/bin/sh
# Builds Rapporteur when its sources have changed, then opens the sample workspace.
# With arguments it runs the command line instead: installer/run.sh actions --agency UNICEF
set -eu

project=$(cd "$(dirname "$0")/.." && pwd)
. "$project/installer/jdk.sh"

stop() {
    echo "$1" >&2
    exit 1
}

jdk=$(find_jdk) || stop "Rapporteur needs JDK 25 and none was found: install one (Debian, Ubuntu: apt install openjdk-25-jdk; macOS: brew install openjdk@25; anywhere: https://adoptium.net) and, if it lies in an unusual place, set JAVA_HOME to it."

find_maven() {
    for maven in "$(command -v mvn 2>/dev/null || true)" "${M2_HOME:-}/bin/mvn" "${MAVEN_HOME:-}/bin/mvn" \
        "$HOME/.sdkman/candidates/maven/current/bin/mvn" /opt/maven/bin/mvn /opt/homebrew/bin/mvn /usr/local/bin/mvn; do
        if [ -x "$maven" ]; then
            echo "$maven"
            return 0
        fi
    done
    return 1
}

build() {
    stamp="$project/target/.built"
    if [ -f "$stamp" ] && [ -f "$project/target/rapporteur.jar" ] &&
        [ -z "$(find "$project/pom.xml" "$project/src/main" -newer "$stamp" -print | head -n 1)" ]; then
        return 0
    fi
    maven=$(find_maven) || stop "Rapporteur is built with Maven and none was found: install it (Debian, Ubuntu: apt install maven; macOS: brew install maven; anywhere: https://maven.apache.org)."
    echo "Building Rapporteur (the first time this takes a few minutes) …" >&2
    started="$project/target/.started"
    mkdir -p "$project/target"
    touch "$started"
    # Maven's own libraries use what newer JDKs warn about.
    JAVA_HOME="$jdk" MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS:-}" \
        "$maven" -B -ntp -q -Dstyle.color=never -f "$project/pom.xml" -DskipTests package >&2 ||
        stop "The build failed; the messages above say why."
    mv "$started" "$stamp"
    rm -f "$project/target/rapporteur.aot"
}

has_display() {
    case "$(uname -s)" in
        Linux | *BSD) [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ] ;;
        *) true ;;
    esac
}

has_gtk() {
    [ "$(uname -s)" != Linux ] || ldconfig -p 2>/dev/null | grep -q 'libgtk-3\.so\.0' ||
        /sbin/ldconfig -p 2>/dev/null | grep -q 'libgtk-3\.so\.0'
}

install_gtk() {
    command -v apt-get >/dev/null 2>&1 || return 1
    if [ "$(id -u)" = 0 ]; then
        as_root=
    elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
        as_root='sudo -n'
    else
        return 1
    fi
    echo "Installing the GTK libraries that the window needs …" >&2
    # Ubuntu 24.04 and Debian 13 renamed the package.
    $as_root apt-get install -y -q libgtk-3-0t64 >/dev/null 2>&1 || $as_root apt-get install -y -q libgtk-3-0 >/dev/null 2>&1
}

# What the program needs at its start is kept beside it from the first run on, as JDK 24 and later can
# (docs/decisions/0011): the next start takes a little over half the time. A session that was killed leaves none.
cache="$project/target/rapporteur.aot"

java() {
    "$jdk/bin/java" --enable-native-access=ALL-UNNAMED -Xlog:disable "$@"
}

with_cache() {
    if [ -f "$cache" ]; then
        java "-XX:AOTCache=$cache" "$@"
    else
        java "$@"
    fi
}

open_window() {
    if [ -f "$cache" ]; then
        with_cache "$@"
    else
        # What the virtual machine tells about the cache interests nobody.
        java "-XX:AOTCacheOutput=$cache" -Drapporteur.training=true "$@" >/dev/null
    fi
}

build
if [ $# -gt 0 ]; then
    with_cache -jar "$project/target/rapporteur.jar" "$@"
elif ! has_display; then
    echo "There is no display here, so no window opens; the sample notes are typed into the real editor without one." >&2
    with_cache -Dglass.platform=Headless -Dprism.order=sw -Djava.awt.headless=true \
        -jar "$project/target/rapporteur.jar" --demo "$project/target/demo"
elif has_gtk || install_gtk; then
    open_window -jar "$project/target/rapporteur.jar" --sample
else
    stop "The window needs the GTK 3 libraries: install them (Debian, Ubuntu: sudo apt install libgtk-3-0; Fedora: sudo dnf install gtk3) and start again."
fi
