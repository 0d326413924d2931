#!/bin/sh
# One model over several machines: tensor parallel within a machine, pipeline parallel across them, over Ray.
# Not run by this project's tests: it needs several machines with GPUs. The network between them must be theirs alone:
# Ray asks for no password.
#
#   every machine:     pip install vllm "ray[cgraph]" (the same versions), the same model on disk or in its cache
#   the first one:     ./many-nodes.sh head
#   each of the rest:  HEAD=10.0.0.21 ./many-nodes.sh worker
#   the first one:     NODES=2 GPUS_PER_NODE=8 MODEL=… VLLM_API_KEY=… ./many-nodes.sh serve
set -eu
case "${1:-}" in
  head)
    exec ray start --head --port=6379 --block
    ;;
  worker)
    exec ray start --address="${HEAD:?address of the first machine}:6379" --block
    ;;
  serve)
    ray status
    exec vllm serve "${MODEL:?name of the model}" \
      --host "${LISTEN:-127.0.0.1}" --port "${PORT:-8000}" \
      --distributed-executor-backend ray \
      --tensor-parallel-size "${GPUS_PER_NODE:?GPUs in one machine}" \
      --pipeline-parallel-size "${NODES:?machines}" \
      --max-model-len 4096 \
      --enable-prefix-caching
    ;;
  *)
    echo "usage: $0 head|worker|serve" >&2
    exit 2
    ;;
esac
