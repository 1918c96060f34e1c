"""Serves a language model from a file on a loopback port, the way OpenAI's API does: model_server.py MODEL PORT NAME"""

import signal
import sys

import xllamacpp

path, port, name = sys.argv[1:4]
parameters = xllamacpp.CommonParams()
parameters.model.path = path
parameters.n_ctx = 4096
parameters.n_parallel = 1
parameters.cpuparams.n_threads = 2
parameters.cpuparams_batch.n_threads = 2
parameters.hostnames = ["127.0.0.1"]
parameters.port = int(port)
parameters.model_alias = {name}
parameters.n_gpu_layers = 0

signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT, signal.SIGTERM})
server = xllamacpp.Server(parameters)
signal.sigwait({signal.SIGINT, signal.SIGTERM})
