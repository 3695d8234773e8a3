#!/usr/bin/env bash
# Lays out what the image holds: assemble.sh BUILT FOLDER TRAINING
#   BUILT     handwriting-examples/target after a build
#   FOLDER    gets modules/, libraries/, natives/, jvm.options and an empty state/
#   TRAINING  true, or false to leave libtorch out
set -euo pipefail
built=$1 folder=$2 training=$3

case $training in
true | false) ;;
*) echo "TRAINING is true or false, not \"$training\"." >&2; exit 2 ;;
esac
case $(uname -m) in
x86_64) natives=linux-x64 ;;
aarch64) natives=linux-aarch64 ;;
*) echo "ONNX Runtime has no natives for $(uname -m)." >&2; exit 2 ;;
esac

mkdir -p "$folder"/{modules,libraries,natives,state}
cp "$(dirname "${BASH_SOURCE[0]}")/jvm.options" "$folder"
cp "$built"/handwriting-examples.jar "$built"/lib/handwriting-*.jar "$folder"/modules
for jar in "$built"/lib/*.jar; do
    case ${jar##*/} in
    handwriting-*) ;;
    pytorch-native-*) [[ $training == false ]] || cp "$jar" "$folder"/libraries ;;
    onnxruntime-*)
        # its jar has natives for all systems: those of this one lie beside it instead
        unzip -q -j "$jar" "ai/onnxruntime/native/$natives/*" -d "$folder"/natives
        cp "$jar" "$folder"/libraries
        zip -q -d "$folder/libraries/${jar##*/}" 'ai/onnxruntime/native/*'
        ;;
    *) cp "$jar" "$folder"/libraries ;;
    esac
done
chmod -R a+rX "$folder"
chmod -R go-w "$folder"
