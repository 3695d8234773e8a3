#!/usr/bin/env bash
# The whole way from the data to the model inside: handwriting-model/train.sh FOLDER
# Takes the data from $HANDWRITING_DATA, keeps everything in FOLDER, and goes on where it was stopped.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
if (($# != 1)); then
    echo "Name the folder to work in: handwriting-model/train.sh FOLDER" >&2
    exit 2
fi
if [[ ! -d ${HANDWRITING_DATA:-} ]]; then
    echo "Name the folder of the data: HANDWRITING_DATA=/path/to/data handwriting-model/train.sh FOLDER" >&2
    exit 2
fi
mkdir -p "$1"
work=$(cd "$1" && pwd)
licence='weights: MIT; learnt from EMNIST (public domain), UNIPEN train_r01_v07 (International Unipen Foundation, CC BY 4.0) and pendigits (Alpaydin and Alimoglu, UCI, CC BY 4.0)'

# NAME OPTION...: trains NAME.onnx by the plan of this name, with the pens among its data
learn() {
    local name=$1
    shift
    [[ -f $work/$name.onnx ]] || "$here/../handwriting" train --plan "$here/training/$name.properties" "$@" \
        --data pens:unipen-isolated-part@training --data pens:pendigits-train \
        --validation-data pens:unipen-isolated-part@validation \
        --provenance "licence=$licence" --run "$work/$name" --resume --out "$work/$name.onnx"
}

# NAME POOL OPTION...: the same with this part of the EMNIST pool
run() {
    local name=$1 pool=$2
    shift 2
    learn "$name" --name handwriting --data "emnist-pool@$pool" --pen-copies 2 --validation-data emnist-pool@validation "$@"
}

run first training --model compact
run teacher training --model residual --pen-canvases 0.3
run second-teacher natural-training --model residual --pen-canvases 0.3 --start "$work/teacher.onnx"
if [[ ! -f $work/cut.csv ]]; then
    (cd "$here/.." && ./mvnw -q -ntp -DskipTests -Djacoco.skip -Dmaven.javadoc.skip -Dmaven.source.skip -pl benchmarks -am package)
    java -cp "$here/../benchmarks/target/benchmarks.jar" io.handwriting.benchmarks.CutCharacters \
        "$HANDWRITING_DATA" unipen-isolated-part@training 3500 "$work/cut.csv" "$work/first.onnx"
fi
pupil=(--model compact --data "$work/cut.csv" --pen-canvases 0.5)
taught=("${pupil[@]}" --unlabelled emnist/emnist-bymerge-train-tail-unlabelled-images-idx3-ubyte.gz)
run second training "${taught[@]}" --start "$work/first.onnx" --teacher "$work/teacher.onnx" --teacher "$work/first.onnx"
run third training "${pupil[@]}" --start "$work/second.onnx"
run fourth natural-training "${pupil[@]}" --start "$work/third.onnx"
run last natural-training "${taught[@]}" --start "$work/fourth.onnx" \
    --teacher "$work/second-teacher.onnx" --teacher "$work/fourth.onnx"
learn pen --name pen --model pen --pen-copies 8
[[ -f $work/handwriting.onnx ]] || "$here/../handwriting" join "$work/last.onnx" "$work/pen.onnx" --out "$work/handwriting.onnx"
