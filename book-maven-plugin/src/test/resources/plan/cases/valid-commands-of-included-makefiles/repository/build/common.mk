release: docs
	:
