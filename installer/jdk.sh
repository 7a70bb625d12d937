# Finds a JDK of at least version 25 and prints its folder; fails when there is none. Sourced by run.sh and .ci/run.

# The major version of the JDK in a folder, from its release file; nothing when it is no JDK.
jdk_version() {
    [ -x "$1/bin/javac" ] && [ -f "$1/release" ] &&
        sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

find_jdk() {
    on_path=$(command -v javac 2>/dev/null || true)
    if [ -n "$on_path" ]; then
        on_path=$(dirname "$(dirname "$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")")")
    fi
    for home in "${JAVA_HOME:-}" "${JDK_25:-}" "$on_path" \
        /usr/lib/jvm/*25* /usr/lib/jvm/* /opt/*jdk*25* /opt/java/* \
        "$HOME"/.sdkman/candidates/java/25* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
        /opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home /opt/homebrew/opt/openjdk/libexec/openjdk.jdk/Contents/Home \
        /usr/local/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk/libexec/openjdk.jdk/Contents/Home \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
        [ -n "$home" ] || continue
        version=$(jdk_version "$home" || true)
        if [ -n "$version" ] && [ "$version" -ge 25 ]; then
            echo "$home"
            return 0
        fi
    done
    return 1
}
