#!/bin/sh
# vLLM on one machine, its model split over the GPUs (tensor parallel). Not run by this project's tests: it needs GPUs.
#   GPUS=4 MODEL=mistralai/Mistral-7B-Instruct-v0.3 VLLM_API_KEY=$(cat /etc/vllm/key) ./one-node.sh
set -eu
# behind the proxy of ../fleet: LISTEN=the address of the inner network, and no VLLM_API_KEY, since the proxy keeps the tokens
exec vllm serve "${MODEL:-mistralai/Mistral-7B-Instruct-v0.3}" \
  --host "${LISTEN:-127.0.0.1}" --port "${PORT:-8000}" \
  --tensor-parallel-size "${GPUS:-1}" \
  --max-model-len 4096 \
  --enable-prefix-caching
# VLLM_API_KEY in the environment asks callers for that token, without it standing in a process list.
# --max-model-len: the longest prompt (some 1,600 tokens) and answer with room.
# --enable-prefix-caching: all emails begin with the same rules; on by default in today's vLLM.
