#!/usr/bin/env bash
# Makes a folder with the command line and the demo that needs no Java to run: deploy/image.sh FOLDER [TRAINING]
#   FOLDER    does not exist yet; gets bin/, runtime/, modules/, libraries/ and natives/
#   TRAINING  true to bring libtorch along, which is 112 MB more; false if nothing is said
set -euo pipefail
if (($# < 1)); then
    sed -n '2,4s/^# //p' "${BASH_SOURCE[0]}" >&2
    exit 2
fi
folder=$1 training=${2:-false}
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
if [[ -e $folder ]]; then
    echo "$folder is there already; name a folder that is not." >&2
    exit 2
fi
source "$root/launch.sh"

# what the libraries use of the JDK, as jdeps tells, beside the elliptic curves of TLS
jdk=java.compiler,java.desktop,java.instrument,java.logging,java.management,java.naming,java.net.http,java.scripting
jdk+=,java.security.jgss,java.sql,java.xml,jdk.crypto.ec,jdk.jfr,jdk.management,jdk.net,jdk.unsupported,jdk.zipfs

beside=$folder.part
rm -rf "$beside"
trap 'rm -rf "$beside"' EXIT
mkdir -p "$beside/bin"
"$root/deploy/assemble.sh" "$root/handwriting-examples/target" "$beside" "$training"
rm -r "$beside/state" "$beside/jvm.options"
"${java%java}jlink" --add-modules "$jdk" --strip-debug --no-header-files --no-man-pages --compress 2 --output "$beside/runtime" \
    2> >(grep -v "deprecated" >&2 || true)

launcher() {
    cat > "$beside/bin/$1" <<END
#!/usr/bin/env sh
here=\$(cd "\$(dirname "\$(readlink -f "\$0")")/.." && pwd)
export GOMP_SPINCOUNT="\${GOMP_SPINCOUNT:-0}"
exec "\$here/runtime/bin/java" --enable-native-access=ALL-UNNAMED -Donnxruntime.native.path="\$here/natives" \\
    -cp "\$here/modules/*:\$here/libraries/*" io.handwriting.examples.$2 "\$@"
END
    chmod +x "$beside/bin/$1"
}
launcher handwriting cli.CommandLineTool
launcher handwriting-demo server.ServerCommand
mv "$beside" "$folder"
echo "$folder/bin/handwriting ($(du -sh "$folder" | cut -f1))"
